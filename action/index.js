// Built by scripts/action.mjs from src/action/: what touches the runner as it is, and as `packed` what computes
// (src/action/core.ts), minified and compressed. scripts/action.mjs --check unpacks and compares it.
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/action/node-glob.ts
var node_glob_exports = {};
__export(node_glob_exports, {
  default: () => node_glob_default
});
import * as fs from "node:fs";
var globSync, glob, node_glob_default;
var init_node_glob = __esm({
  "src/action/node-glob.ts"() {
    ({ globSync } = fs);
    glob = async (pattern) => globSync(pattern, { withFileTypes: true }).flatMap((entry) => entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : []);
    node_glob_default = glob;
  }
});

// node_modules/fzstd/esm/index.mjs
var esm_exports = {};
__export(esm_exports, {
  Decompress: () => Decompress,
  ZstdErrorCode: () => ZstdErrorCode,
  decompress: () => decompress
});
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}
var ab, u8, u16, i16, i32, slc, fill, cpw, ZstdErrorCode, ec, err, rb, b4, rzfh, msb, rfse, rhu, dllt, dmlt, doct, b2bl, llb, llbl, mlb, mlbl, dhu, dhu4, rzb, cct, Decompress;
var init_esm = __esm({
  "node_modules/fzstd/esm/index.mjs"() {
    ab = ArrayBuffer;
    u8 = Uint8Array;
    u16 = Uint16Array;
    i16 = Int16Array;
    i32 = Int32Array;
    slc = function(v, s, e) {
      if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      var n = new u8(e - s);
      n.set(v.subarray(s, e));
      return n;
    };
    fill = function(v, n, s, e) {
      if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      for (; s < e; ++s)
        v[s] = n;
      return v;
    };
    cpw = function(v, t, s, e) {
      if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      while (s < e) {
        v[t++] = v[s++];
      }
    };
    ZstdErrorCode = {
      InvalidData: 0,
      WindowSizeTooLarge: 1,
      InvalidBlockType: 2,
      FSEAccuracyTooHigh: 3,
      DistanceTooFarBack: 4,
      UnexpectedEOF: 5
    };
    ec = [
      "invalid zstd data",
      "window size too large (>2046MB)",
      "invalid block type",
      "FSE accuracy too high",
      "match distance too far back",
      "unexpected EOF"
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    rb = function(d, b, n) {
      var i = 0, o = 0;
      for (; i < n; ++i)
        o |= d[b++] << (i << 3);
      return o;
    };
    b4 = function(d, b) {
      return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
    };
    rzfh = function(dat, w) {
      var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
      if (n3 == 3126568 && dat[3] == 253) {
        var flg = dat[4];
        var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
          err(0);
        var bt = 6 - ss;
        var db = df == 3 ? 4 : df;
        var di = rb(dat, bt, db);
        bt += db;
        var fsb = fcf ? 1 << fcf : ss;
        var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
        var ws = fss;
        if (!ss) {
          var wb = 1 << 10 + (dat[5] >> 3);
          ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
          err(1);
        var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
          b: bt + fsb,
          y: 0,
          l: 0,
          d: di,
          w: w && w != 1 ? w : buf.subarray(12),
          e: ws,
          o: new i32(buf.buffer, 0, 3),
          u: fss,
          c: cc,
          m: Math.min(131072, ws)
        };
      } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
        return b4(dat, 4) + 8;
      }
      err(0);
    };
    msb = function(val) {
      var bits = 0;
      for (; 1 << bits <= val; ++bits)
        ;
      return bits - 1;
    };
    rfse = function(dat, bt, mal) {
      var tpos = (bt << 3) + 4;
      var al = (dat[bt] & 15) + 5;
      if (al > mal)
        err(3);
      var sz = 1 << al;
      var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
      var buf = new ab(512 + (sz << 2));
      var freq = new i16(buf, 0, 256);
      var dstate = new u16(buf, 0, 256);
      var nstate = new u16(buf, 512, sz);
      var bb1 = 512 + (sz << 1);
      var syms = new u8(buf, bb1, sz);
      var nbits = new u8(buf, bb1 + sz);
      while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        var msk = (1 << bits + 1) - 1;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
        var msk1fb = (1 << bits) - 1;
        var msv = msk - probs - 1;
        var sval = val & msk1fb;
        if (sval < msv)
          tpos += bits, val = sval;
        else {
          tpos += bits + 1;
          if (val > msk1fb)
            val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
          probs += val;
          syms[--ht] = sym;
        } else
          probs -= val;
        if (!val) {
          do {
            var rbt = tpos >> 3;
            re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
            tpos += 2;
            sym += re;
          } while (re == 3);
        }
      }
      if (sym > 255 || probs)
        err(0);
      var sympos = 0;
      var sstep = (sz >> 1) + (sz >> 3) + 3;
      var smask = sz - 1;
      for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
          dstate[s] = -sf;
          continue;
        }
        for (i = 0; i < sf; ++i) {
          syms[sympos] = s;
          do {
            sympos = sympos + sstep & smask;
          } while (sympos >= ht);
        }
      }
      if (sympos)
        err(0);
      for (i = 0; i < sz; ++i) {
        var ns = dstate[syms[i]]++;
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
      }
      return [tpos + 7 >> 3, {
        b: al,
        s: syms,
        n: nbits,
        t: nstate
      }];
    };
    rhu = function(dat, bt) {
      var i = 0, wc = -1;
      var buf = new u8(292), hb = dat[bt];
      var hw = buf.subarray(0, 256);
      var rc = buf.subarray(256, 268);
      var ri = new u16(buf.buffer, 268);
      if (hb < 128) {
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        var lb = dat[bt];
        if (!lb)
          err(0);
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (; ; ) {
          fpos -= btr1;
          if (fpos < epos)
            break;
          var cbt = fpos >> 3;
          st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
          hw[++wc] = fdt.s[st1];
          fpos -= btr2;
          if (fpos < epos)
            break;
          cbt = fpos >> 3;
          st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
          hw[++wc] = fdt.s[st2];
          btr1 = fdt.n[st1];
          st1 = fdt.t[st1];
          btr2 = fdt.n[st2];
          st2 = fdt.t[st2];
        }
        if (++wc > 255)
          err(0);
      } else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
          var byte = dat[++bt];
          hw[i] = byte >> 4;
          hw[i + 1] = byte & 15;
        }
        ++bt;
      }
      var wes = 0;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        if (wt > 11)
          err(0);
        wes += wt && 1 << wt - 1;
      }
      var mb = msb(wes) + 1;
      var ts = 1 << mb;
      var rem = ts - wes;
      if (rem & rem - 1)
        err(0);
      hw[wc++] = msb(rem) + 1;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && mb + 1 - wt];
      }
      var hbuf = new u8(ts << 1);
      var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
      ri[mb] = 0;
      for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
      }
      if (ri[0] != ts)
        err(0);
      for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
          var code = ri[bits];
          fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
        }
      }
      return [bt, {
        n: nb,
        b: mb,
        s: syms
      }];
    };
    dllt = rfse(/* @__PURE__ */ new u8([
      81,
      16,
      99,
      140,
      49,
      198,
      24,
      99,
      12,
      33,
      196,
      24,
      99,
      102,
      102,
      134,
      70,
      146,
      4
    ]), 0, 6)[1];
    dmlt = rfse(/* @__PURE__ */ new u8([
      33,
      20,
      196,
      24,
      99,
      140,
      33,
      132,
      16,
      66,
      8,
      33,
      132,
      16,
      66,
      8,
      33,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      36,
      9
    ]), 0, 6)[1];
    doct = rfse(/* @__PURE__ */ new u8([
      32,
      132,
      16,
      66,
      102,
      70,
      68,
      68,
      68,
      68,
      36,
      73,
      2
    ]), 0, 5)[1];
    b2bl = function(b, s) {
      var len = b.length, bl = new i32(len);
      for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
      }
      return bl;
    };
    llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      134678020,
      202050057,
      269422093
    ])).buffer, 0, 36);
    llbl = /* @__PURE__ */ b2bl(llb, 0);
    mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      117769220,
      185207048,
      252579084,
      16
    ])).buffer, 0, 53);
    mlbl = /* @__PURE__ */ b2bl(mlb, 3);
    dhu = function(dat, out, hu) {
      var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
      if (!lb)
        err(0);
      var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
      for (; pos > eb && i < ss; ) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
        st = (st << btr | val) & msk;
        out[++i] = hu.s[st];
        pos -= btr = hu.n[st];
      }
      if (pos != eb || i + 1 != ss)
        err(0);
    };
    dhu4 = function(dat, out, hu) {
      var bt = 6;
      var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
      dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
      dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
      dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
      dhu(dat.subarray(bt), out.subarray(sz3), hu);
    };
    rzb = function(dat, st, out) {
      var _a;
      var bt = st.b;
      var b0 = dat[bt], btype = b0 >> 1 & 3;
      st.l = b0 & 1;
      var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
      var ebt = (bt += 3) + sz;
      if (btype == 1) {
        if (bt >= dat.length)
          return;
        st.b = bt + 1;
        if (out) {
          fill(out, dat[bt], st.y, st.y += sz);
          return out;
        }
        return fill(new u8(sz), dat[bt]);
      }
      if (ebt > dat.length)
        return;
      if (btype == 0) {
        st.b = ebt;
        if (out) {
          out.set(dat.subarray(bt, ebt), st.y);
          st.y += sz;
          return out;
        }
        return slc(dat, bt, ebt);
      }
      if (btype == 2) {
        var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
          if (sf & 1)
            lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
          else
            lss = b3 >> 3;
        } else {
          s4 = sf;
          if (sf < 2)
            lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
          else if (sf == 2)
            lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
          else
            lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
        }
        ++bt;
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        var spl = buf.length - lss;
        if (lbt == 0)
          buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
          fill(buf, dat[bt++], spl);
        else {
          var hu = st.h;
          if (lbt == 2) {
            var hud = rhu(dat, bt);
            lcs += bt - (bt = hud[0]);
            st.h = hu = hud[1];
          } else if (!hu)
            err(0);
          (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        var ns = dat[bt++];
        if (ns) {
          if (ns == 255)
            ns = (dat[bt++] | dat[bt++] << 8) + 32512;
          else if (ns > 127)
            ns = ns - 128 << 8 | dat[bt++];
          var scm = dat[bt++];
          if (scm & 3)
            err(0);
          var dts = [dmlt, doct, dllt];
          for (var i = 2; i > -1; --i) {
            var md = scm >> (i << 1) + 2 & 3;
            if (md == 1) {
              var rbuf = new u8([0, 0, dat[bt++]]);
              dts[i] = {
                s: rbuf.subarray(2, 3),
                n: rbuf.subarray(0, 1),
                t: new u16(rbuf.buffer, 0, 1),
                b: 0
              };
            } else if (md == 2) {
              _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
            } else if (md == 3) {
              if (!st.t)
                err(0);
              dts[i] = st.t[i];
            }
          }
          var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
          var lb = dat[ebt - 1];
          if (!lb)
            err(0);
          var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
          var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
          cbt = (spos -= oct.b) >> 3;
          var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
          cbt = (spos -= mlt.b) >> 3;
          var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
          for (++ns; --ns; ) {
            var llc = llt.s[lst];
            var lbtr = llt.n[lst];
            var mlc = mlt.s[mst];
            var mbtr = mlt.n[mst];
            var ofc = oct.s[ost];
            var obtr = oct.n[ost];
            cbt = (spos -= ofc) >> 3;
            var ofp = 1 << ofc;
            var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
            cbt = (spos -= mlb[mlc]) >> 3;
            var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
            cbt = (spos -= llb[llc]) >> 3;
            var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
            cbt = (spos -= lbtr) >> 3;
            lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
            cbt = (spos -= mbtr) >> 3;
            mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
            cbt = (spos -= obtr) >> 3;
            ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
            if (off > 3) {
              st.o[2] = st.o[1];
              st.o[1] = st.o[0];
              st.o[0] = off -= 3;
            } else {
              var idx = off - (ll != 0);
              if (idx) {
                off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                if (idx > 1)
                  st.o[2] = st.o[1];
                st.o[1] = st.o[0];
                st.o[0] = off;
              } else
                off = st.o[0];
            }
            for (var i = 0; i < ll; ++i) {
              buf[oubt + i] = buf[spl + i];
            }
            oubt += ll, spl += ll;
            var stin = oubt - off;
            if (stin < 0) {
              var len = -stin;
              var bs = st.e + stin;
              if (len > ml)
                len = ml;
              for (var i = 0; i < len; ++i) {
                buf[oubt + i] = st.w[bs + i];
              }
              oubt += len, ml -= len, stin = 0;
            }
            for (var i = 0; i < ml; ++i) {
              buf[oubt + i] = buf[stin + i];
            }
            oubt += ml;
          }
          if (oubt != spl) {
            while (spl < buf.length) {
              buf[oubt++] = buf[spl++];
            }
          } else
            oubt = buf.length;
          if (out)
            st.y += oubt;
          else
            buf = slc(buf, 0, oubt);
        } else if (out) {
          st.y += lss;
          if (spl) {
            for (var i = 0; i < lss; ++i) {
              buf[i] = buf[spl + i];
            }
          }
        } else if (spl)
          buf = slc(buf, spl);
        st.b = ebt;
        return buf;
      }
      err(2);
    };
    cct = function(bufs, ol) {
      if (bufs.length == 1)
        return bufs[0];
      var buf = new u8(ol);
      for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
      }
      return buf;
    };
    Decompress = /* @__PURE__ */ (function() {
      function Decompress2(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
      }
      Decompress2.prototype.push = function(chunk, final) {
        if (typeof this.s == "number") {
          var sub = Math.min(chunk.length, this.s);
          chunk = chunk.subarray(sub);
          this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
          if (final) {
            if (!ncs) {
              this.ondata(new u8(0), true);
              return;
            }
            if (ncs < 5)
              err(5);
          } else if (ncs < 18) {
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (typeof (this.s = rzfh(chunk)) == "number")
            return this.push(chunk, final);
        }
        if (typeof this.s != "number") {
          if (ncs < (this.z || 3)) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          } else
            this.z = 0;
          for (; ; ) {
            var blk = rzb(chunk, this.s);
            if (!blk) {
              if (final)
                err(5);
              var adc = chunk.subarray(this.s.b);
              this.s.b = 0;
              this.c.push(adc), this.l += adc.length;
              return;
            } else {
              this.ondata(blk, false);
              cpw(this.s.w, 0, blk.length);
              this.s.w.set(blk, this.s.w.length - blk.length);
            }
            if (this.s.l) {
              var rest = chunk.subarray(this.s.b);
              this.s = this.s.c * 4;
              this.push(rest, final);
              return;
            }
          }
        } else if (final)
          err(5);
      };
      return Decompress2;
    })();
  }
});

// src/action/index.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, resolve as resolve2 } from "node:path";

// src/errors.ts
var Problem = class extends Error {
  name = "Problem";
  /** How to mend it, one sentence; shown on its own line. */
  remedy;
  constructor(message, remedy, options) {
    super(message, options);
    this.remedy = remedy;
  }
};

// src/read/below.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
var below = (root, cwd2) => (file) => {
  if (file === "-") return file;
  const path = relative(root, resolve(cwd2, file));
  return path === "" || path.startsWith("..") || isAbsolute(path) ? file : path.split(sep).join("/");
};

// src/read/inputs.ts
import { readdirSync, statSync } from "node:fs";
import { join, normalize, relative as relative2, sep as sep2 } from "node:path";

// src/read/glob.ts
var LONGEST = 1e3;
var MOST_STARS = 4;
var MOST_BRACES = 4;
var MOST_CHOICES = 24;
var expandGlob = async (pattern) => {
  const excess = excessOf(pattern);
  if (excess !== void 0) return new Problem(`${shown(pattern)}: ${excess}`, "Write a shorter pattern, or give the folder.");
  const { default: glob2 } = await Promise.resolve().then(() => (init_node_glob(), node_glob_exports));
  try {
    const found = await glob2(pattern.replaceAll("\\", "/"), { onlyFiles: true, unique: true, dot: false, followSymbolicLinks: false, extglob: false });
    if (found.length > 0) return found.toSorted();
  } catch (error) {
    return new Problem(`${shown(pattern)}: the pattern cannot be followed (${error.message})`, "Check the pattern, or give the folder.", {
      cause: error
    });
  }
  return new Problem(`${shown(pattern)}: no file has such a name`, "Put the glob in quotes, so that oomdoctor expands it, and check the folder.");
};
var excessOf = (pattern) => {
  const count = (of, text = pattern) => text.match(of)?.length ?? 0;
  if (pattern.length > LONGEST) return `a pattern of ${pattern.length} characters, of ${LONGEST} that it may have`;
  const stars = Math.max(...pattern.split("/").map((part) => count(/\*+/g, part)));
  if (stars > MOST_STARS) return `${stars} stars in one part of the path, of ${MOST_STARS} that it may have`;
  const braces = count(/\{/g);
  if (braces > MOST_BRACES) return `${braces} braces, of ${MOST_BRACES} that a pattern may have`;
  if (count(/,/g) > MOST_CHOICES) return `more than ${MOST_CHOICES} choices in braces`;
  return braces > 1 && pattern.includes("..", pattern.indexOf("{")) ? "a range in braces beside other braces" : void 0;
};
var shown = (pattern) => pattern.length > 200 ? `${pattern.slice(0, 200)}…` : pattern;

// src/read/inputs.ts
var NOT_LOGS = /\.(?:py|ipynb|md|rst|html?|css|m?[jt]sx?|toml|ya?ml|lock|png|jpe?g|gif|pdf|safetensors|bin|pt|pth|gguf|npz?|parquet|whl|zip|tar|tgz)$/i;
var COMPRESSED = /\.(?:gz|zst|xz)$/i;
var MOST_FILES = 1e4;
var findInputs = async (given2) => {
  const paths = /* @__PURE__ */ new Set();
  const unread = [];
  for (const each of given2) {
    const found = await expand(each);
    if (found instanceof Problem) {
      unread.push({ path: each, problem: found });
      continue;
    }
    for (const path of found.slice(0, MOST_FILES)) paths.add(path === "-" ? path : normalize(path));
    if (found.length > MOST_FILES) unread.push({ path: each, problem: tooMany(each, found.length) });
  }
  return { inputs: [...paths].map((path) => ({ path })), unread };
};
var tooMany = (given2, count) => new Problem(`${given2}: ${count} files, of which the first ${MOST_FILES} were read`, "Give its folders one after the other.");
var expand = async (given2) => {
  if (given2 === "-") return ["-"];
  const stat = statOf(given2);
  if (stat?.isDirectory()) return inFolder(given2);
  if (stat !== void 0) return [given2];
  if (!/[*?{[]/.test(given2)) return new Problem(`${given2}: there is no such file`, "Check the name, or give a folder or a glob in quotes.");
  return expandGlob(given2);
};
var statOf = (path) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
};
var isAside = (folder) => folder.split(sep2).some((part) => part === "node_modules" || part.startsWith(".") && part !== ".." && part !== ".");
var inFolder = (dir) => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith(".") && !NOT_LOGS.test(entry.name.replace(COMPRESSED, "")) && !isAside(relative2(dir, entry.parentPath))
  ).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith("case.json")).toSorted();
  if (files.length === 0) return new Problem(`${dir}: the folder holds no logs`, "Give the log files themselves, or the folder that holds them.");
  return files;
};

// src/render/language.ts
var say = (text, language) => text[language];

// src/write.ts
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync as statSync2, writeSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";

// src/gathered.ts
var ENOUGH = 64 * 1024;
function* gathered(pieces) {
  let [some, length] = [[], 0];
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < ENOUGH) continue;
    yield some.join("");
    [some, length] = [[], 0];
  }
  if (length > 0) yield some.join("");
}

// src/undisturbed.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var undisturbed = (act) => {
  const hear = (signal) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, hear);
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    return act();
  } finally {
    setImmediate(() => setImmediate(release));
  }
};

// src/write.ts
var writeWhole = (path, text) => {
  try {
    const there = statSync2(path, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile() && !there.isDirectory()) writeTo(path, "w", text);
    else undisturbed(() => replace(there === void 0 ? path : realpathSync(path), text, there));
  } catch (error) {
    const { code, message } = error;
    if (code === void 0) throw error;
    throw new Problem(
      `${path}: the file could not be written (${WHY[code] ?? message})`,
      "Nothing half-written is left there. Make room, or name another place.",
      {
        cause: error
      }
    );
  }
};
var replace = (path, text, there) => {
  const beside = join2(dirname(path), `.${basename(path).slice(0, 64)}.${randomUUID()}`);
  try {
    writeTo(beside, "wx", text, there?.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
var writeTo = (path, flags, text, mode = 438) => {
  const file = openSync(path, flags, mode);
  try {
    for (const part of typeof text === "string" ? [text] : gathered(text)) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
    if (flags === "wx") fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
var WHY = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EISDIR: "there is a folder of that name",
  EEXIST: "there is a folder of that name",
  EFBIG: "the file would be too large",
  EIO: "the disk failed"
};

// src/action/comment.ts
var MOST_COMMENT = 65536;
var PATIENCE = 2e4;
var PAGE = 100;
var MOST_PAGES = 30;
var markerOf = (workflow, job) => `<!-- oomdoctor ${[workflow, job].map((name) => encodeURIComponent(name).replaceAll("-", "%2D")).join("/")} -->`;
var pullOf = (event) => {
  const { pull_request: pull, issue, workflow_run: run } = event ?? {};
  const number = pull?.number ?? (issue?.pull_request === void 0 ? void 0 : issue.number) ?? run?.pull_requests?.[0]?.number;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
};
var writeComment = async (pull, marker, text, failed) => {
  const found = await own(pull, marker);
  const body = `${marker}
${text}`;
  if (found !== void 0) {
    await ask(pull, "PATCH", `issues/comments/${found}`, { body });
    return "updated";
  }
  if (!failed) return "none";
  await ask(pull, "POST", `issues/${pull.number}/comments`, { body });
  return "created";
};
var own = async (pull, marker) => {
  const marked = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await ask(pull, "GET", `issues/${pull.number}/comments?per_page=${PAGE}&page=${page}`);
    marked.push(...comments.filter(({ body }) => body?.startsWith(marker) === true));
    if (comments.length < PAGE) break;
  }
  if (marked.length === 0) return void 0;
  const login = await loginOf(pull);
  return marked.find(({ user }) => login === void 0 ? user?.type === "Bot" : user?.login === login)?.id;
};
var loginOf = async ({ api, token }) => {
  const response = await send(`${api}/user`, token, "GET");
  if (!response.ok) return void 0;
  const { login } = await response.json();
  return typeof login === "string" ? login : void 0;
};
var ask = async ({ api, repository, token }, method, path, body) => {
  const response = await send(`${api}/repos/${repository}/${path}`, token, method, body);
  if (response.ok) return response.json();
  throw new Problem(
    `the comment could not be written: GitHub answered ${response.status} to ${method} ${path.replace(/\?.*/, "")}`,
    response.status === 403 || response.status === 404 ? "The token needs `permissions: pull-requests: write`; a pull request from a fork gets none." : "The report is in the summary of the job."
  );
};
var send = async (url, token, method, body) => {
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "oomdoctor",
        "x-github-api-version": "2022-11-28",
        ...body === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // The token goes to the address that the runner names and to no other.
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE)
    });
  } catch (error) {
    throw new Problem("the comment could not be written: GitHub could not be reached", "The report is in the summary of the job.", { cause: error });
  }
};

// src/action/core.ts
import { brotliDecompressSync } from "node:zlib";
import { runInThisContext } from "node:vm";
var packed = `n0eNERlQ4/CSgmds0zm2LTElSfC/mV6IxuHFL5rP4faqJCRwWsnwn2Ps/RtOOpJRuwJR1DnEJPu8Aky0rfoyqqqqqrq0WIhO7+V/SZYHlsciHjjEgwQCadMSJkxFwwixHIp1iOKEpHGEUwqbseecPXtboERaCTRq
cCMQS1pV16vPb6rhhLE0aDFFs2NcyIJ3IlmYDY3F9cNoCJMVa6MIN8LYo1oz3WE0Kmspd6SsNdHYiY+O7aYhEDh84gs5qkohJW4Lk/rYVfYg8k5Dw6Rl2M5EZL0/vsFIHu1hC0EkwTr1rCqwqg65gWlJn9TRHRE9
S6nthmFULfTzOWLErhJYDOmAJnzBN7ViDmmHdVvQ4zXEXpsjiD1a2IZPUiuzXqNdLErToW21wpMH5PSwOtNbe+W6apQ3asgzgyVVsO+K8EyKH5UEGRB5RmzkfqzKmUxlxzdjVIzrqmlkcMef3P61CeuDXHS2Jlq7
y26nRXvt8EkKkiUmFuqZW8gvGLW1tJLewE4cM3RC6g9YEcjzF1wKRAqMlapDGjcRf3huaQFHp5aIYmYycGhq/KbtsGubS6hPApERjSr3MyeMEexzZHAGC88hFWfAVm/JS/9FU27tZTtF1/LijFt1olUrnR9S8eeI
11VZ4Yk73nFHjPukKgdUU/OFQ0Y2k2lOYP9DdtWMcLqR/cJKQ6ONSM5k8ZCY3QfSMxgMxj8wGK0EXUZGrf4C0w1m0oFsIAaTNw7SvPK0a/iaVeSOf7GLyZkKBI9CoA+Je//+hU4LevmFgCGijrvzmXUPgVHfaMaM
vHbBQlVJ4jdoMDjYisEzBvQqcSk0ZfrEAns37owC/+kZHf64Hsks0wOIwLj1/aVKRZBAIwiTsiXoaD31yZCVOcp0lprFSZZVLleRYN1ku0lPMDN6J3gQDE9ZdnkRHAT1Fkv87JlfOX5S/9C/XkT6MikUuClpkwe2
cliyMzygBe32t126w+b+O5yvoU8giR10gk90/YCFtraQUAazaf/n9y4nozhGCrJlQabTujhq9m5ZWshskggGO0YJyI4lQqYWuR/mdMxbT//9I02z8ksiqM0bgV49JKUZj8cn6/g8v8ZUo9kAmgSqwK4CP8kbBPEF
+Z8dPH2p6f9em1UTTlXkBfl+SAWBONZYclJwyBCOAQ2bHDxxAD02OMFg7Vd/tTNU+8FnyoYTbylSQvWHtFIDF7nmOAhxM/AfZWp19+WU4qgofOKRkLr3AJNRy7IDMaba1lS7WyZdllQbM+pwO8zmp/tMREe/pyVn
9s2bw3bSQ/wGJCpKS6vFcQEDW/G8ZlVhfPeniA8sgrTQOrX+q6lOa9L5dc902y6iDgwyeuIa30ALJEhALGguif71+a7637/NCiuI22KiCyS6+jMz167gY6D4F6b4qeua1CFlJRxlisw82KCuxXL9/FT1q2oJXuL8
pS8FGvMXSqZ1XyPLCg6QebM5VYvnK7oipMq+pVZ+lLYou9JgV8ZyZL4LnUm7SKJJsQb9GgeA7kwQxuebmp9V6/EkGj3qyYYgkpKhONi7Tp/lntEvmhwXsamVdr3tJNLe5qsz7vJUqW9AEpRgEQSER7rH/5Zmna4z
mQcPmHCT9WE2BW66qVRbsiTLcmh6W+1EGej/P7W12kKuZ8rdv22iOBcxOez+iOyeLJGSVDPRae3J2V3g7ElzAiFrOiHhweXk8jh3/7O9b622L6kul651kB3c8yNclJ/nS5oF3vGoDDHCj7JBahChXwXNYrcY/7O9
/vej6U1/XFphIYcOI+JtDRi5PxRznvoeCEqiSlpKGZn7XDfb//dt+v/1e6qV1ei8SHCH8STCdxiG9x5mqQ4SxMWWXUmE0G76s1/z4/sXawiaBDVN8cgj7HBT7JimPNu15vun64spnQ+7gJpbafUzKKAmtgFSmvaq
+tPqMVMeARyJ4+/6pbTJdkqVUuTU01R9fd1txQbCKH4VWLI3QumMHLsGrZ4HuK46sVNE2Ul61jSZNH5PvELPC8i1YWo9n6V/ZWErycKIG7DjXINAXSiiVxOjpPEnfZUU0OFJBXQDyCra/quqn/vJSjLEKRf5eIoc
zSFU37QVimgU8dPOaxvhwvKqVr76+vV7Azd54iVHAN3k2lPb5R55T0QECDABaMQUCuskf3tp9pA6BU7NUP3PquWoJnGLBbAA3nW6VF0VneRAj6o/r7Xz/+q0aUXyV4HUe09hhaTwAcnmq2zJWLxhmwJu4BF19ruX
6a13H2HaSakVaEyV7BQ+wFu/95mydx61j0eVanHFMR4hFT8nyaq1L6f1UX62E2pB60POGBdtj8SIvoN5KmZYn2c/yj5G2v97f/P/6zemvZdNGyQB6rEcrSs8BCyvAqJ2izoJEzJIZqaZCWI3R81sWbXOhrhK6geu
CU/+Z+/pxlHg9RPVaeXu0mZZ095gJzl/8YG4yPBVU3tEVcd+BChGZMDacss7Tm9qdSPVAoa/32utjNK/J6N99eXjLj1833mNoAvQmwaxVPfYe3SQRWvH+Kb7/q3aTOovsC8hpRbOLhpspGdZvkt+pyhjqqnT/pPd
ac3x9CntUpXJk9wIAgQf0JfhHHv9ZfX1C9Yqqkqeh+nOnl5evMdx0wjRwZ1hmyPCzG3cysiyYS6AuspXfdZWTflbvdDnDU6QtjONx2NO33faf9J3jW9KnFYOMjVjhOFSDZYV6X/fXP7/+/mqOTz1Boxjhcw8Xlr3
zgKYNbMtDmhkR4nFyLoZLaQU0ezqSYHHV0fVtUt0BEV9FS3JkMQ3tuW1FJr3Dc30/dO5m8AxR3RblF30OGT7N91zJQRBL99BA7OWYEsxuzC/jtj+Wnu1R2GwxGdMlCAcv//t7sF+3rsQoQKVuEyEArRxXATX6hrb
qS08/+/7aTmdkWPJMTI+dD7IrQ1SJVm/c/e5R/j/fXzx1/sooeoVSlMAydVAUVwwbFs9vOfe+96rAgoUCjQDEM0e52w4YSDn0uCjJB9xFPVkUqbQ/f/Vl1oty/539/AIgAMgMUmwx6qZPQ3LycMB6lBUVc/Tshcr
tzu8G24j/Jv9/xl/cAd8FGMUIsIDTUx875l50My+g2n/e4D13QEqPQIhnUCAquMAqWwAVA0iAKJLHPIcKVPZ06RV57ZrTUpZgzJ7ymnYdS6758VGyzy9WPaql7XYLNv/f9/P/PfLAw2A/ZjJulxB6tgt42wS9t17
rjMfq26hPgsXwG/gduOZft+Q4GgNdlOU/J5rrb13uTYFgGQD3TRN2W+cT1MZHyTK0lsFGZKSjxQqVaogyOT/v1+pX2UGACYhVVUPw+i23R5zoGoYBscG7j3nbTEjI0M/B2R/jPUJUlwtkjVQkFSz7j77vEDEiwA/
MjKpTgCUFgBRtUjxj6NVg9tmW235X211l2upDK//z9S0XYiiQ4hFqaIldsHjs5ZBMi88P94dpVy0x90ZfpEglHhKIWP+n5kld0GAWICADhcSeVSOnV3KbeHObivMVhCcyLuGduY5sbbs32WzW24m7hzO3+zDyhTa
/jgkEqP5udaNx/9/39L63EAmBJtfKOGO4YIA60tlzWjHYd57zt3FeO9FNDMiMlchM4HVBECuT7m6WOLrOuK+l09EgpGRiarMBIpDAlX1WWJmsdjV2h0lrFljzVi21PassXywrO6x2mxzzG+5Ez0wPvkF+FtyGFaE
qRTFzZO0LREJ/s3z/DH9ptKg92qFiu68HJsMgttoDDN/r/H+wSsBLpibBWk0SvJa/eqnqBrct900qRsAH0vi2OI4HpciMyayJXiKdUaTy9uK6b30bc93EPUqCLy3uzJMp5N/Jal/j+vHfp++o4xpZa1fEXUTD8hL
BNybbq/vi6o9x6PDSbdNSRQHCAKfQ1TaO2XfN7Vepsdm6rT+miY2JVEUDxDE7d0fy+JfZ+/p7L9bRQRE5EyChUj/Msx6v55jOy9OJu0/1uBLwhhzCCHAl0wLx3nDXXcSI/WVOkIIEM3cOcz8V9pk25/sIUmv8QHD
YcAcA4zxwd+GZo3vdlPns19iYxAgqjHONb0kX0aqn451Xv3TNkIIEJBskN7V/x/T4k+mZuv8MgqIdGsAQe5z835o9W/25lr9bcE0owhowCT79f29r3Xcpp2ZpI+v7kbCGDCIh5twFezsy9L6R0pmu6Wd7D+LZHzI
knwQMkWJzfZqP861kq9mBMYyiPZKgNX+MC3+pU1n5vfY/nsrAcYcQkgCZ53Ffg21r/KE5JndveCRAAWCANGvG3z+15DhT7/aPvNiIwykXWm60W5is+eHLXR5hW7/UQi2LMuXfCSAE4LixzDz6x+dtHN0emZ3bQkh
hBCCOl6RrJHx+2Ea9dxJ+nLcmdldCxACBAgQ4ENVP3j3RTX/5eq4aXI5/xFrUVyiQGqRoASgXvYz/635d21VRE4UMYukhfj/Y6/9r8yknd62md73iYiI/EREhH2OSTzGXuvP3fQ+SdPe+6QRhgEVEGFAhhi5Dqv/
2q2tedf1x90hRBDBpIlvsV/2vever4lBggqoYKC7otU7fj9m9fyZNxtm4/yw3TYqIJKMFMil/EAWGyENof00zylNUQXmC0J17JdsreWwXf4Lf7dIVE79dso+xzmHhVIrQaIMGgwS3hpZXIUWob5Z5+0ozq0xkyvK
GEM0YSJBHR3HYVc7F8KUw0f4tUSZTDKZF18Ewcn9aN6EofnvAbNR8MdpPAUIp9Axcq4MMoJWuB4jWDA9Y+0xyhr4aZGMLx/dQaST0UxZnDO7lDEwQB18fYyd+Jg+BNAFDUoBwa6/24LO60Aq85B+WNW6AZuatjMQ
wk8xvhVI5rAI1Xxijy4V6MX7Y5RRHHJGS1QNtHuHH4J9ej/LOKuA2uF1KzX8cQz+ZsRQA/4WWz1eOLT4urqX4z6kYBlUD+mYdywSRUDyJ0yTiGYmNNlZeNIpXZyx27wXm+HS0uXnXYs+8MPiTgw/Ebe3xaYBbcoP
c4nlZqOdme+oL8+X77xYHl7a4K6G4u80hoj0xamqbKxPz2E2Yrfcxe7WC6xsVnV0+jDflLo9p8gobPzFER0Neis10Gi95kWcj84x1NrJvh6uXvSYlle/kte7s+Dke2BJgtiV9vh+opzxbHafYsnMN1mvBRmPS5/6
LQXsHjmalYGkv00iMy4WeNQYsue47rf0FWi/cLCmlDYW1nNP4B0rYUvHtiEn5K9EVEw+wQIg6uJ/QTKAHzY32VdvVSMCPaon05/DtbNz79H4kuZ/53/+FlrZRkfWQ5uSGRaIJaiHBKZuu+vTxVw4mrpjczHeRDit
AcTiDXb/Py1Mn0SWxuZHUNwYsMIuwSoRjFbGYy/faK7a2sr5rMzLrJvdaUil1sSSWXyS5oGdpwyjoMOzWN3Vt3BiMdHrqoFWy+a30C17SpaPkJiGrnWbaSlSQc8zNpZzDSa6mDGSnGtV0asDJsvWWcMQJvgq0jXz
wG1CI7tDrx+WAUK/5uqJK5PfJvpMvJjgnzlnejruNVNc1fjFqdZjX7Ew9el+aiLozqWdJ7krY/OrQBlKoJXfpV0Q7i4n03ACZCqKIsxeQJAWTJjYhhHqMKDkqB9dqq7vf4ldYG7f+yYxmFrY7fok/RoWwBBb3FJY
C3QBIfqbUO+x9deLWqsU7+kX/vX1D7LPHw8BAd4xFZ8D2lH4IVhG5yB2CAxYatelN/P61pdyPOUQxY2c85izvmy9j1H2BdaiDwxWRf1q66x+mcbT9U2+zdcpH8w/EGxmaoU2fjNtd/oVPuRoIrs7ZuKVrT8VHqQz
TW9aCC0/hcXoobykSYBc5KraMxmbrO4TqnybTSaTCoQ3FYb25buAFPMfGggLQZ73u3xfZPBgP1+/mezw6NjvGC9DGk8nLWUQOdUzzYCkxDN7DRgUTIwrD5/wBcbbYPlbbrfEpdir6ndYs9tNftGOvNtUSl5vIgGA
V/z46SN1AoOgePkjGnIUdV0TW6aZvotZYl9oQd+zbHL6YkwBnZ5HpbcODU5EofIoTyXZG07rALH4pc4m20iypV39VA3WyWYOfqBXaBM200S0eV3k9Jy3HWvDAWqrnCIfFQl7u3hfShAT68C+gBIOkR/qhtG2alSD
4Q7H+mcipb17wcrE7lq+ix/kSMXJelS8+5ldv9oFzUPIhnAt+7PurwiPfoVaRhW1fKqbxvX7XhAM8UY8D2apW0lszV+o5RKn//4VdgsnEKewkFepyoUMXBaVoqXKNsIX1dLcl2CNwaqCS5y9oZV0S12Lltx3TnYM
9FtiRfxy1qv/Gw2fJSXaeoJkcRefR821dtTSTLbs61zv9ng616dhKnnIyco6RTl60bT7hu0lp5wzcuKrNngvm+w0d2rSOB71PZdJSc720DC0kuwvLj8DrSU233IFKlUZFt33PdjVk5T2GXaGt5AU59RrwiZsvl4q
n9uWqZIugH/viT7xWPwFwGs5U3o5gEcAwAQLgFiOJHZh5dWccVhuhvJcxy5/ueI2Hh/q5H1wHfv1bXbWzeUq14QAPsL14YZ3q0D6bs5Q0uoI3/vWjk6oXSaEBCCICYYdVL3qVVclu2csSBEz60V7ZjfiFgEdzDnp
Ph/KDC/qAuZRsxl73j4ZD2iBn+7XyO55CqrTQgo6+gffv4FMp0E0WyEVDjtPpztKuCVvccM7Fpgh9vtRkg9rLiWwpkcWwI4f/htk8S6862lH2iEIWhjAQoWUWR1iG2hf38sDkWv8AKgWu7t62K+uyoREfZsnqndC
v943OVvQkdDHwoKoxVifL9LARbCOVr0IQzfkGhLO9QDtFS3V4T/btozwnQxO70gmqOkt7lZoCLgjM/Lb9PJAxb20TbsOQZUDFfRw41Es99G/5AlN9Wu1a+XRQTPU04pblZPQdu4W9N02mIHzwQZvaV3FrB3b7aed
un0tew1amuoH/QK6HWC7GSUHmb2p85F3Lmt0emkfpr5M5yAk5+sgS9hPIPlI1LuPjQhXSwBWlKJDxxR7ESwcih3svzHEcBVUW+706pXCxLgGS+k1ieu/RdL7qAwu7VTlgpUInJuiBgTaEwtrrqRkElvYbsHMjgPO
GkjkLBsDWIAoxdL50XX+7DrqNQJMI9ltmkr+NRldfbyGUCmEgHGWZQuH+tiGsiVU38PAL2Se0bzqHbXbUNbw+Rb5WZrXHu8Bxp0bhH27FaZLV+LPGczkBYvVO/+N5JOIlFXRFhDnLtafSqrS9G8mYwJ+uwuSPoxV
3+W9UsM+tE8KBY8w2Rlsfsnmh9S0n5mRZqEUSsE9m2EZYj07Jr2dUua4twCWPP4GWVevCE0fpPXa4ErUrlOpWBcg6hnrg8RCicBXdjNw4cUbxa/73PcVe60qZW/Fc1XwkDCnd1k2u5z5q4bKQolTnXp3+h2H6/d3
Ww7URpt2ls6wZPcMz2BXiTHMi0rrVt2oaAHJxSScIPB9SwgrzhqCGpuzoh/VvRCwz6qPyqKy8WBS6kCoeUFoWXY0yxO3PoPCkQtILSAV6oxF+DNEowwdLcxwJRD6q8bWW0nLVSD5Z9+CFtFGRdvs9/WRY7TA4A1Z
szPZL6BB1VYbFmGb7Ne49w3N57QIrQ1oLlCndXqSppBKbpI5yYy6Q3Ppu0ccHCgylCVDLRDzlzXTYFdlF7seSzSV/+dcssDPMw5DrNSZrZlo7ilpHifS2FdrgtnbrSgd0ooaJy+QV+n2ouzSgCKsQgXyzjlhOO9V
jmvG0JBKbwEN3k7w54dUdEM2PTCxaiPC/CvzAppAxt2eif530Gv0Wzh0ot05JU9Njt3d0P3TKUheVHly3ckxZNNPR3WK07+XGbritS7MWLWXPjZWj63MxIdbblZxGVtKBC9SLErRzvMBh6Zkf0bsYoD8MgXq+Fsn
OA2aa9whCGhbS/PmQIy30wX3lFTuqNuRtcViqan/Y65dMgUfjIjqcb2p2eudlw4D4/TswHv3PMOkP/JODqpYwAXzRVP6XoagWscwEHeR30Mj8NC1+4hoDOUpgiRbc/cX42IgUKF0aiDYK7w1okZ2Al6BwzZN47bT
Llwv0K54N+uA1Z4zjLHeFovLmlKVZ42NZYmbz33qV8DMTfV1qNOdc54yK7N4noYtfa6Vgfn1xst7cqZFy1QTp3bVsz51acEE0Rk20rilY6pNwrAsxE+iGM36SnNZ2RL+oVppsFpOrFbqVPoByUl1USpiIZxrXf6w
J4ehhufMJ6yw68Zt/63vmaDhE/B8k+q9pEtbopTc/mlttvZFcfchToQi3pUDCmCpvzv8vZHqiUEh2HArwPPmLpD44niWtjS2PbmuAFFfK86r44d5PJECnIL/PYI1fTAkdXJK9wsReXpZLkWUKVHY1SCfSy1i2V/p
pYF7wTqedi+P5rdPMSJ9oUaoVg7czFfixbPfCfw9Jj2b3wsA1FTC5eDiePVUaDRyb0hFj76jLnKipKPi1crgkuNUyLJSdn8OJe09fVdxHfllwoJ3CcxqbEb8hGwp8lnZTYGNGo+8D5HsCuLkaY5H74NJaObviaX3
uycIqrnkhHEBalVQ0/2BO4UzDpKFoEW9ehLcV5P6CVAqJhkyC3O+erwLvihMhcCQ3i9Y7bcuxL0orkGSapz28G9AGOMDN+u4LDDkEsEO+x9Gt8JBWJ4FU9X06Vjox3ofkbLhaAoBVYQVsd9C59z+6/QJ1+s2yyjR
06zW16cWqjOxeUFkUIa/3AsroWF7V6sqm4kN/a6O3ZeCG+4uLqJaJZ0MiK5Pj5IlMkxpLdRr02J0EkFuuLa3GSITHoGdN9teHkRKd5CWCOaZiplBUXhPUmHtU3KGumlQfcTnghUQnaYLMbyr4upOhDmFsE6ftevN
eHi0IIz8M5UKR4rMuY/5KrVhRGgrfdpe6ld+h6NuvN0brAiPCrGfQr4zG4f4B/KhPrE7dWcmX4snkUePOKQ+Wfi7mFcXS1SBnmXTqQUjhaY1sTFhcRHyXO72CzI+IFJAXgQR1B1tvvzZYJxNuKqupCB3cKUFF2FG
Wk0/6KuA7oivPJ2UmQlNymNB3hIQ2noVOITkhHT2n//HA/Fpx3UVOQ4y/GebN/Dap69ZL3RkUCP65aPAGkOpUhWTKaD3KRXx3vvgT+xEdj69/g2M3rK6k91P6o0vPJqzqsIgN962rD812fD5jWX9pW2X72F/4oyn
E305Vwn9u7cjoAyzx72S8TttWU1qchgytOd+1gvu1G2QIvIT935UnDGC/teiC77srphRBYFYv8BIMy3/oG4nEbt/Iutn/yeyaTr7zkfPeXzcqp/1EiPPMSO1HEo7eb+Vla4Uzuj8mE25HzAUI6N+h+ZcQKIevroc
aejq3rTWyEoVtbyE1jzNYhyZPeBFtzTrhs/Tw+Fghk3xIhRgI6NVG0xaPrB6c8Hn6PRrieX0ad3G0W/1cEljClPJ6WrSyMjdGW3HghTu/X68A1orUcKOEjonBVhg2He7csxBPtn7Zs6xn2eM1a6pZ1jMTeSbwR8X
ekd7B3HplgCZCiU2uA6VMR3uIINmU+iVnmmvvk2Sya6N3mfe9O7GImNb4dChrVen85aedE7XzRtKZSax5K/N4+z+vGxStn2lPhvVBNaN+12eCGfT1u6lNUjzTsf+9k7WtMXC3+KHDqR/tpPLPhBDJ3layLsWQYTL
Tu+jRLw3U1aQ7PdS1SimE61D23OmnPLyTviHHJ++l7X8rZwnnD7zaxW0FaalIZ+IEMuRGVpvAJSZ/OJWBRuEaYONOOQnmUH2wD6g6bqh1gdQMISPGIxMLfCgzLcHZshrLh6kj6qa0Agk9J7cpy2J1Y6AhwXz6V9y
ztGfI9oat4H83urd9/Aln8wNnWDrXaE3cis5EG6A9T+AnGqmXsp0xwBFgw+DnhXHcb6VYefha9KmioE9YiD/NzFuW+bTH1y0I1waOgPvOYDXC71+Owu9Ej2kTGe/K4f9fq6bD4xTvWaRxgFGAwwF/QLy5PiTXEcJ
JFOkpimfCRGIAVptHwQABeQholPEEqqHFf1U8WQwziG6FqFEjIuBI8grhbwM/rSRIfeNKFWpCE8wpwQUEyLSV0xtFn5rkThuusPddiN62SY9DMjMRZWoSAXrudJmQ2Wbi9Jf50OrTb0EGMdZmDx84CabUto3lMNN
Upp5Qzi1ppvzBMmy6LfvFHG2Y04hNt5ApvxdFo5bUjEOMcWKF2R7+gVd03dDfeRXUIyt4Ikoykl6HDVFlNzmGlzoE9T4/wPLmTnA9GNYzQRY/u854X8uyIShYv4L/Jq+h5lrOFIYq0v7DCCWMqDg5x9TgqZfkfi+
l8ect5mjAAjlJ7bCfVEj0jIKGNiq6lueO2reuQUmp3JwEGZd+tgUDts34qERJUlorEyGET7JCeg4QnmJHAsTR9p6sCyIJhPWW8yDit9KWXdhaGMyA/1lYIP9P56e9aIBq+UqLaeW15d952iuurpYA82RrpCqbsjO
hgZEcH+Uk6EkacdqKCvBXb3kGVxZGk08ATRj015YwExN0Hs6ax/189SkrvzXHZPV8x+VwqbaEwSvFdXyfNAc21Zoac9SiYchQtzh/V+nkhJXBzd8s6GM5D59yuvnLcsAbA66ZIcjHat7mrE1POuEmrmgzFEMrps6
U+u3zVzPZXsu+bM8canbT8edQ+to6FaLRxc3D+tOYRkyZbWozwy/s+S2jPNbTFW4eEHFgOSrAgAKCPs7upfSftM/NGW/r+3k+8HdVuC3/Cl8Bp3rVMLKfpE9h30ybCcENlKpiPag+UADUFn8YRA+BsiL2jGz21ub
B2c2H7ppwBCkMQpoHMfTXmbrP6QXVMGFs9gHGoXL4Pu8Xrh9fS+7KxbgdH47wvKRxLyMrsC4NBycZGA3yrj0UnwdyHoK4LWhQ6OHzdvkJSlOd1HYNHWu49JjIZ4wVp1XZzSwiwJaczIzcoTOCWtUFF//sgLfmrVR
5O2E+chP2xtm3XowDPJ3SbyaizfPc6n2mcg0IkltRVye/AN75iiNSIOSP/3U+1zlvkt4NIT/ViLtNzPebRVR4yJSKyXCTpzA3x2PNtvGKIIaWNdDQSPt8gjfb2yWgV3rSQTnt4l/6FQiDsGLYVtdTACgtaZpWDz0
Z9HAgHVgLiESTeAJq9NgZroPU/jdwUdNdbSmkRJvoFmLi1LCviXtx0dWmLrLg/kfExmahcHzgg186GZSYTcJiLpjYhg+XP++UKdG3Y22vsNfP8eYdk/lfNgwKffuVIKTVMy3/rUMak4PE1UjsleUZyCujiZsxoqg
3sqaoQnbiBXE0cVlNyiXoPapOZxKnmkX1sBK4MBjgQAJnEYWJ8n7PD8dNQKi9hnffanw5B9xlwzenUgbixEGGMCrVRE9a1+G0RtRzRt7C6yQ9mdwh/yU2NXA+asUUmTudq5U0/uFQGDfWAn0/ldReNnn2syv3B6L
QU8OGhaQswPzW2Uhes+o6C+iidKaR0TKrqg1X4v9wAfgrAxfix3TqNf/vgerYxRB1xtAWH3HOHjIrLTp4mU+7Rud4FPg+z/nGZrGOpHUd/IJLblfFXKhnvBEZSGMs2STS8XfjJdTXeH+GGyumqunN6gQkafvOOrW
COpHxHsat+ALxUn2yTR4OuBq3c9Es2rUOAbz7brTsSFqbFXwuZiNq0w0p8+m1lZ7fHYxKx/4pzoHTnXHf37E5j+q8+kek/iw6/6sHIIQbTk03RD2NkpzJS4xW/x9uE0dGAfXLILvL94aJqgMYn9CPDHTUG2OxCru
McPJeeqw2B0bOPAkSnc0/MsZqe6/frMQmZetpmE4vWyTT4LZOwVgUv9OIRFO2L6jw+ciGio3bRIAIq+saX1c35nRqVwmHGG/jFRV7cO23oO1fXFo8+VUyh08EamrrLODSA1qrW7YbXe3bXFarKyudfTmrrffG7uu
Pz87G+sfzEhmOpwYF5mwzdNbv1CEDDpgerOh2X4C/zZu+mKt6wpgyfyDNmtXec8FsPGWBZCLOSVzVX9gxJ02A8unhEQNBJVS3zzsrjLkrkbWwzNsntnrB6YYU85TiZH6R9e92W2B47twDV4RpaaoYlXLMS+XjNSZ
vUltG2UkFmdocBkmjajIv/uePQuuNfYRTA8fEkx6cUWmPmIpNBj41+7GReffdMMZQm2j9Fjye3rWX11/XkdgFXWKIpDG+T82RUVgpeizleo6H2TUInrmDK3i5tfB8OcYy07ih3hlWMbXZByZnIkVHCsNz86tmDtb
PUIYCr3rhWv0WfWdhXThHDcWhmuocS+/BYjZ2YfGpqOty5g37vH+awKf89ZuuIeWw1h0KlJnLY9DKeVWhTv8+2DbsckVbO7N3jo0MRWVGul6v+6VtzgzvIs2fW9mnZU7X1hy07BVPyJLFvd0sQ0QSacWcvdL0Vax
+oDH2haaHMTcFO7ZRzs6ilWuR2hfpeHYnQkDTK1QeaDTY496EooacQOjJqcVB2I/FxhIaFc3OEyiGyzcAHjEgvG5JLOsZTmHQT+w38YxUetrDsyu/R0fJ0MUDtvhzVDf4YMoFugr0YcS0aJrujBmNnX+5soMDCAX
AbkCdc0MID/l9GieyHGtEA4+jRWTSufnS8UWpY1ArQYdiyznZCSFvIX2/dMgKHERxdkIfO02GXRw1nLmriLvv3OngbKA0wiRshHzlgZN9QONRxtHCyPnaoHNPoKNLLBWcPwkWXLaAr9h9RumRTtMoYmt8Q3T0dli
4ZEDDRSe2SkF8BUdmoeMw0C4k0xamrRUGN83tezkHj8siyHaes7nt/H3zejzLuM08TWvFlL+Y0/L5ztzi0r7y0asVSJhjBcrZwPMssheFS5QPwZJlyBDw8VtEd/ftTTy4K8txiE7t3LMs0+v0QXZh34EQmDzUwsK
ySoZUH3fb4e4qAjvJ+djucznK5uao2yXnHvTI2bPsc9O6oCd3TCBJw63EKC04yqYIWeIIRn0k/pxJutyC9cWjjfFmy6lRISugKtxWKry8WxKV3mHqO+AcBZSxXckkI05EEmYjW7ZFXZYSsGJi5vbTF4sSDgyA5mA
lDhnQjF7WOwIowuCeMWHUBGYkLpccH+Cy2LE9Ir5Oh84D+I3Y/pxN0cQ2yF/715y2DxtnvTu2SXbjQlJ3zLNLGJ+hv6DjAhO09jPLK8fBOdoYr4f3U1qXTkmjTnAroqsgosoTXYqi+iMwvMX7ICx7sfuQTsqR+WD
RJBYEymrslV/kEqfB//AUjigwRl3zBje+L4sr7/DXVXIYXG0Cg7Zn064DRpNx34O2CuPNGAHhiPxtDXE+Nv+hj17j/kNwyb7/8Vo2JPDp9k2zvPysuKd3MMg3yCEMWn9bv++97XQsg3e0cD2CnqlmCV3d4Ptp69l
H7kIekz+wPEz6bSuZcg0DXXW0ykZuFnNXBV5vyjtktm5dYuoSl/byx/uni7rlV/Tzt46dYoK9F/A/SGtbHHU5rsa8bx40GlNwn70BpaOqAw+y37ds7ZsLX9Ia8+ftLySt5c7B4cyGLvND9ORxaSg/o3/O/KrfByC
kiwuFyiL03OK80PSTv9EgOmsWNwbvBLxpMFt8Xb/mPWKeINfwx5H66xvffv5N2M2+8mQxHkqp6gYoX8+yyjOHwQfr2u5y9DXMYnrHkSzGaL0yVUYO73fwGToeS8uJVXbpLYPL3TJcGfphiZm4H3uLEXyJhcq077T
s4k4nM/GcQAAlkm9vAck1jH7Hn5DJ2DRe2tptSvepVvasZKtr9i20MuJaEUVhL0vxcRTxZ2T/2R1fQQoh/Lr+geacRBWkDDQL2CpIqJ8x2GIIvpNaCKla/45VX6/EXVw2fVdYQ0x7XU62oMYu4mm2C99kwqM2Niy
dJ/bgiXnWqmXJIiY/V2pii70WgwfJe+fUwX8G9C3/GgbHY5EQDw6cMmN9hjb6+YW5hlGm2aDc/cgxJ5PIqjtnCrAIF3/qf1xZSmg5VOaqncK/HU2vzGiLcXlzhEUHnGEGAWO/ncKC1AOedpeWgnBzqz1bGx5XaZz
uIA0tkpj5bJBy4r1HHuFe4ktk+u8fLuWWnh9rncPncZjq0K6FDXDJ2L7tpxjH5FcvgAt0wYuO4tgR+4CWRwgl9JlqD+oOLRlIiGx6B8AXVTD4FzYGyrsSljYYjV96Nxi+mytCy9ofzBEIEL5SLNJsPLHcJZLRAD0
ZEqM7DeKYDuToiNHleX4Dm+XAokvoYZx4Z/Ryals8KRfvUyIBwG/gLvCh6gXbcyDv8xpvmGDpzExV3J3IBX28QSR45Ae6bvdmU+ntF93pB6OuL5mxz55yfl7mMKCUjSU2W2IAY1RdVwJwxAXxPuMgT0BX1vrifrE
LgdcGpQxvrX3IieA6SWZIwJnMPJvWSSMcfTRR8Qb3D3KqgW8kD7/5VLMh2DzVgK3iygVv91hyOxNQmyqjJSUb9CEAxDRhHmSjQF8NFFvXpWBsUmCy8+EI1FmXzpJ5u1/GVEx/AjalxA7ixeazoB/TJTxmPGrs5WL
2QkYDjiU+7QPyoT5X57/71PjtXLd4XsfekXmZiCO5RaDGi/y+x9dKsb609avboQVNseia0cq/D04PbDvAvhAp5gwXG5k1ZgCwBy+y1GTzPrxMyNGO+xILHo9OZ1YrV0Usp4lVV1cJVkTKoKMNJ4FW575GrV20Ctl
o4D6w4hXyH0Jc2Pzka5HXrE9RcSSGAfklBOMEdsefVcq76ygTNn+w6dO/NlBRYJ5hgKi3GRMZ9uMKJZXEDFnPvRfzkf3dsqxgsMbp7DGOmwjeMRHXfGvrng582GLFgTI78gzHcV9Wu7yWBZOTSYxDTwscZmT2jgn
GOEqyoayOPDh/NRMevoT+hFETVVSCApcwTkutNA66bG0eMYX0dNLlAzHWP5okwHC5NDXJxEWTwhhOuX4eX8p6dhRj0L56hUEVDM847M2t5MJH3l0XGo6H+H03pGZGBBeanIS4Y8+Htuz4cLQN55/xCTkb5tMBu83
5iaRXPyX8DiZxVaJGqoUTLzJgpbLMpPFGoycgKKQAB6gKscc+3uIKmH4jPxTKyUpXx60dOBjbpEYeY2B7006G6Clu3L44IAqYKA64Z4v7LYOYNpCZWOUT9SOjTxnWDwr/iMoVugc2oYBaSipm3RyFfvWUSUTqXr/
QRfpYs9Xq/sJlI13O91XzexKVB6z+2Z7VU6pr6DyUtHELBoFOBiaRb8ysZBMEvCRT/m0RAROG4JJWA4Ok0US6ZqVQu4/WkIMcb2dTif8O6RE4yfRSMzYouBW8RVtz99fQMq2Zm3rqAYcKaDfIb8oOWUtyqf6C9mG
o/rcmZj2MDOOmF07F0ADByIHqIVOaghLmkT0R7V+DmPh9c67IfQwKQQUNcItCojtTQqVfNBgDN3IZHGPaAzTWgjInXvPVYPfRwKX7q5xVwxlF21bZCmBYpvBFYDlYeA0fYZygfSBuJvJca9TYEhjs3sF/HGAeder
JXTbZ8N6vi4Ft1uvpH+Zy6Pjr2EZHxPNvTw/Em2GkhCwMiYE1ApR7dz7/1hOCvBTqyFD/f+f/utaEzaYogsk11lU8q6X4e/vYw8dieopE++KHc5Kp6baZy63pnwem0kC7C+e8XJuPcXixpHWysyiGkU3VZc/lT/Y
sl3rYmHsVawDepVOUhVnRSjJkjacEewf6Xroq1nEjJKm5tD4d9n0fom6buvVuqaldjOq6CYhZLusNVu3jdmv7oOagZfSl7hDVfmIE6EyUwoSkeFDYgIYTG1oUelXzIQ1OhXEYOET+DX1JRR1eNB1k06PHlz7Qd+h
XV6lxBCE7xd3Okch/ePaPF0iRWSWDyus1wxC3grxaZs+Sq1x1yTV9CtykiAIAc79ADOMPHWcyKYhdNrSqUQXPplU4xNCOKckgde3ZBMreYft8GkS/0Z4E6hqNbUko2q6FzF5mNGTzbzRNniM24QTf1cZwH8not9A
/XdrWHXPJl2aZG087ze14dIkaChzT2oQAhy0r5T7bR8FWq+242PaYDdRvDHVvyzX+B/zG+fMtSrjB1UYVmT5uvhp2+8DVzxn8txqcv0sg50PZ8h4cl7myTNGro+4124vlvNtXAx1+O9q3JSjQJTmK4PnLL7bEsC5
kYnGf2+yWlWPsz49nD6uiDOmxKzAmhdJCHYCndU6iJUtJpQN1FXtr3tiMJc4mzwPF4d9PnM5eMr5ow1ggkYMN35WNLwljayYhZ/1Obz+Eq7JwEr6brTPenrDJwGmBliu82RNSPovZk1keDl8bHxDJioCwNliLE0z
WrbVsu+qFptKYU27RTASbzpFzVbgD8sV+5oD+1N8tyxe0hB6EDIA3HeEN6HnLbJc+/jdaiJa8KLEbbUEZ5uSFl/alY5DQunJHO59ueslOft1o+EqrfkExKW8OatKNg3PV7XWgprXBaTXc+wnryuX8geMWeZbqkRs
81VUtTT0znZeTSFRannjLoenuIwR55lWzeM0Ia5rBeiK9xYf3AiHwc6zzD0kmf0CFpvWewkcs0a5G2zOvqJ69rLkk6w2487Z7l4ucQrFv9CnwXxgHeUAbGNGUTU5Kp6qkgLJ4wmFUHbQmkZtt+u2fFwzfFJNG5rB
RyTDzwESj8QJ9Lkc7jKgSB6kl9uN4TpIrXpZU3+VXKMoMdJJrMzdb13lp7WmeTXqPbD87O17W1vqM9oTj5GK/gFMqDhgS74myJtGbLX7aCoDXyrYlYiyEN9y62jcxvPy9CE/IlL7reyoBDfXL/yOMqj1sZS0bPro
naidxrX7nqEiLzduIX8s31lZmWS0LONpuPGnv2JrWKKLcoubDyzIvDpX69KaO/UoRo99wtKhzENAYlVwqJrLQPjo4YchxY04C9i3eNdkOGdaPwDbxsrMFObK5bDXLdrjnHNO9G6OqOGbz97lFczbkULlxtr26fpq
hKNUvF1QGiBpQ4trkxFn8gL8iuvVfrVoNgRRTPwa10gRLLA8KMh1b4nBmpd+mujLnIp8F2vW/ACOX4Z4eEUm4pT1n5mkuE03hNPX4lHdEOZDj8OSKSmRHcQfImjoUL3zhj7SPWIlYxWYnl6d5CTC3yEjeAJp+dKz
Z3AC3G4FpfkF21P4rSjEnSgyY+AibHQCsr93Muh6ifQ9AgJBxSTJy/nOqNOmEvwuU5SfsJ0kJuIrL0zdD/kmZAXqu2QAVYIINLOvWQhjid+TKsp7ang+MeALexPQAPp8kSJfv9Rq6RvycjXCae+zLhRpf0+J+Pnh
oqgJY5HdloqKXaF1P2ufaxc+L4O60v7GshS9KfN4vLUHwhQPnUubDjKUjU7WyUsPX8cUT9satunI2AL0T2nEtCxpe2tkB1K5F34EtLoNpcP7ed8Iz8501AJwsE9iiZlo6mnLU7ULI04p98GrJDkUTST01K6OTELS
MXgxh0B2l85fjECFNmH57u9qnb5oofE2sh/dhcHRFaij1axaauNfERoc/geckXWeqiCEO97Q15qpremjX67QAfAw/n65WsukmgFtE5F0D8ahQ2SoH6TqB6MNQ+K1XZbNoboy9Ab7a6ouVdT43Un7CRE6X0oOMX0y
2Q/KsuOQ1Llr2vDlPbc4DLzZ6CIxntiV+R0AHRVn3hKbGb2rcyXRd4t/xIUCbJk48HBZr+XebKMlA/H8CWIWy4kkbND0mEptS0FTkKXGFDlumHlCfPhgIIWYX0MwtRiAWvKEBYjzy5iEEE2efogGTGdsrpeE0UKM
LM4dlL6Y0KdP4vnm68crliBpW7U2t4XGZOuSG6siqp+kcr+9YCpRYGq8BhcBIvowHZGDjv3y3fHJFSSeWqvfWwCO2uE8TKV7pmFZ7Ec6CMf6XsAAy4tevt9xs8/sulcI8qA1Wa383x344Kpe70OnHnWolIfqYlTU
f58b6vHbj4jL9Na7SdpsxzQFi/d8BYK5IYmvPjEcPCrxT1IbJWx/RmEaJpt2Sfu6eq6BfsathgMqvGBtXCybU7MBjCYqOe1FmDjA/cUa6WufqvVDC5HVE1jRJIJ5Qr+UWqZmpIc0RgV5thTzR1aBr8RzGdH+PFmF
qIZW7NfFZRleKyd8lXMz1wYrLiCh2sX22n8LNmNwFXUOWXlDFg0Pcca4iYZ7Uw+xo1xtd4Hybr2A6F4D1p0owVN6FvvVq88p/Y2GXSQqd7FrL4WbSddNadV2hQM/9AYrFSaumy6RpV6R2n0Z+PkW1D/0Gn6Mrcbr
oxHUasJHYdo3QYwq8eIh3hMDHfuNVhb1UiGpUiCO7aKnuti0rGKAk17aX4k1IH3yRA+JbbpQKDbAbPdN5i6mhgiLVKeZ7Md7OwGOtD8jff6dYzMHvWkNyK3XHIO2Ny+fBItBzKFARlYehv/gA11MxLkOHepWgqTu
CTqebIVJTYvuKzBQJneNu2Kt+AZy8x0LslF9lX2uLsQgEbqrYQ8ZdCzgZioUtz8do9xX0ADqt/Pf+7Hcvq/OTAPPjURpVbnftu39ZnS2b6MqpFHfiCsHCGCNz6WIlRmNe7ZqjGVWd1MYsiyBkJ9xdMZ6PbTVuJUW
HPvIdq80lh8p9GRh4dMv+uokuy8YO7Vkrleyt/vMLrdYl+8H8NeBYDkgtr1Bd0kgc1pF6NG/rmFE4+q+3kcvZ5e7cIjdDuPEfk7sf3aT94rI06cxBKU6qnjqBR2q2yZ/jjrax2TSvkkB3Aq/HXRnoRW+hwVIoSgG
bOuwN40UUx1rvfXfgJXQIA5ZgG807i/g+asLCzooq3Vhg5DUNHryGkKYWCuKoUzfh/IinzOlhAiRlH7511ksdAXw6GWD/tSOT1IcfCxOIzP+pbrXfguVu5Z8feCKpZ4Di9OURcb2DQV/Zunw0MfIlUquUtJ2h7qi
sWDjjpI4b3weSBsenXMO1NFT/kGJBYQ+amxsnRFK8KwmhvSamfuLlsxvfY40ZJiIbfQwDZ+lC7A+L7W2kE2xtGMmGWw/IdKoT+wGIjorxf6Nj6lrgSVl8lZQho/o2I0fjl2bCF+njdkRPBUaz09nuplPobOrrvhT
pdqEaGRctLn/nsaRMfMt4XKcreaO1ZnykHvTtKzfklMgYvn3cFZGKrTlK0KWwVqozryJq5aEhctgM9ZyzFsVX5VaXyMRc+7PrRu3cQuH85N+jEaS0fWQH/yF3hC9IAbHjZG85uwLY6hB7dGM7AYJGENNQIKS9hZ9
wHabI0jW7utPxuoJkM5hX7olKBZW7Gno+G1rUZN1/WVUjoukJ6cBzwDDLHr+JqKRhcAgd1avMOOvJ2lFW7+BVS4KNpamHTU9GA41WxZNvV8ASOkCakrFLp1PpP9kX2VRsRHQOiYtFhimFJ94n6h/9fkcWpy90zs4
djdH21iQyXNT1s36OM44jWeqoKZs++WTQanlYOHf/L3W4svZkH+g1BE91lDJUH25zjXUn32nOWdnDsv+2cpcADYnydVwdM0yaWCKs/DW//VKVOLHelEp5dLPs8LfaDIY08EnQoRJXz/ItnQrVtn7QDWTGzdyPmQ+
23mxnL/S4iiL9rZmrRZCOdxPOiOuoddqztG+upReA7JPSbILc0g2L39cvQ0d4ps+qSl4Zkp1Z+RqorJlWAR1HOzIIH03rltn2PU58kmxCWz9Gfe7giZveWUxTfgz95brodSVG//qy9D05ZtcZginj93kN202ZpuY
EjqO6DsbW/za5V59aqztrNpTezKSHsoL83msKaZ6ELAAI+YYr7mWUy+5MQP4JrCZ6IanVTddWQ1un5cEiqXH4hWnAXwDTVvFwgdTVFsftdUXNnmAImRtFaXDXpHXBchFGUeT18bFa1BUfqaP18LlWMd3rV+Q5pLB
GL85ASkahK8UVO6+xJOAc4f/XMwcTNPIuNudvcWhHtryJgjnawoMlQPfSiK8yF2KDtPIyH1eZUU/fbplYyp+7U/SNDsp6PPdHH3oXHuQERTDMa3sPuzm2qUKYDNWdrk/9+Wbo1/9mNrbof978Ou1XIrxZMqg1hwM
Kp9Ii5hfFohHDMOEfQjaxpI9RTV+8n/T2IUOk3cxnHXzKRNM9CXG4PworNtPU8bDkJ8IiX7Yldb+0vnE6wFrwrXoUOlo3duNu3e9sp77flX+lnlyOtOBblQbG+uiIrnKhTvR9WQ6laU8PWszuxpQD7cWt7bomGxS
Om39r8/fkE9kCxatsbvtmECX2D9dSsgKjpX061+TbX7TudbMgHH8nyVzDhsfh3XLK3obZArBWihQ6Z0vfHstVwdjiSHOWZWIesbQKTA969t7V+QxGDHAIi5/uMBCCHwuKGg5aQ84KM0uzKp26hmKkysQFeaP3x3H
dGyeuzFzAzKjCQuHltvkY6Ql4AK2SN1pLd8m7inHlKfzlm7oHJGRnDkk29klGC8AS054oUnZwXjG2hP5bOv4eD3ztldG5Ifjw165CgR/7h0FvsoO5l3+/Gd6TIeO22TGGaxx5vYmQMkA7msqJWFNXPQTn88gSwx1
HtX2YuPbJNO0/cjpKkvMcMGUQuKY2OHOwZlX4KmumlAEXmafuh8dhFyZrbZmChm7LKU2kr6wphBfFIQFtAbHX7AWBGA1qLjFPn8nfhcVzKtssNgSKWzmVs7SiXZk5gjVuHtErj10E7Fr6mDuFY4ogmDix+fq9GxX
2L9USasF7BtAbit2KJfKGTH6vqmBlDkHF129H9+FhWLodJmDOJm+T4fh4D/UylgeGkvKS24eroNDQ8AMua4JFLlAcbQdUBhY++1juSEmbXUO2mPF2iI3296hYLKU7A/hsPxoKdFv9eM0GyvXqBOavIEAZzr9lvGd
UjcfkCyikjt5FgEqevdk1m0ZhwBDLnWNEirkmbBdKFL8/f/Q1bvikVzNZeSCryHhFqYM/VaHJjG/N4ZcbpaMKaC9JjsUZcTpGxpatPrHJb8Yz4PJNViBOeMwsFWm3BseS6YAih34ciZlL6YdWNq6rtnkMji9P1DJ
TQbkVNE43Zk6w/ZGkkahngMzeGOtPizeakrg22t4b8bEXtVlMJnsH5wSrUKK7v/p+6bH46xA4KxalotGfM5I8DmKFpvR8u9wlNGvyvDJC9ZkYZlrmYDPwlAejWZ1fVQI47XpZVK5FX1P8tzLVER/vP/LorTtNOrT
3kPlOob5RbQO58ZRplzUqI/OYi54iJrds9JGzVqbEzmxAIVh86vlnAlYXBUCulsvDXMupT06925wfBkzZmFmG2Jvo2kk6V9w47pW6nprsLNHo7sjc6Lh39FzK1MbNrRrJBrgwy9NR+8D2sItv/k/lobM64oJpKcg
ZanHapUZrSZmqwb0MO4h9rRuNGLHeaivZsis6bh9tF4rCbH70VA9tdpeuwUZS0b8ej1g3j+kICyoz8TRbqPHtWc9nB/mpljMaDk0Mm8h9ZiNhRO2iekHR+QwBBGdICkeejHy2lkOYTA0aRWZjKGSBTI+JyU6wSHp
m7QF1SPx4v/vizRcm5AVbKRzFiYxq+YqUdZT2E3Tluoj5pmvyQ6TYdK7aP7OhqY522WAt06Usb3LYnpeNNx6ZaUzEECntCOPRMXmldHgB+fSSW45ba6ENWjHDxdCcxEbYyBqBp5JKRji8+c/4tgGsb3penBhR+EE
5kIEqZYLah9il975tNesKwlgCO2RA/GW2rMds3nG1Yb92h0I6YXg0anCPNfaY8bsqPulFoEskHgdb16ss1QeKp2rt64Q8un5+ACgpWZ7nBYjw2rLe2g9RUg2/A+TN/MWV6k6apn5LISBkV+mZ+ry/JzfIUWh/qUO
eYMKAtaTqE3aw+QmsuG0FHJiMv3HYaj+nXmf/19Qv20xzwZyGRlmJ8bfz3HrT70Ocan1HxsfG/vRdA/fySdlZ4A8gPrOAoS++yeyzmJI2DpNnd0q7mJjfYOuOEWjl5koViBgYGa5Q7o4jwqkDYO2TTSDXdpD8WJ3
8C/Dx/1x/r1Z1J7qd3vpxajsdBSHqq2xK+1c1WKlRbu0Ek6FPJBFrIjKTP6bLJ/99ANBUF33nmUEGjyv7Ouzo0Y57jsMi++SFLu1FXureYN0h0xj8pe9w3hRWkzlUjwn7O6IOLazQ5zGqWH11UsJEjUl2Ptmo7Hv
Y6mX51iFaX81fsAo83+bozuL5QrYzyw4M9XlkqOKPquzpJfP6jwyXF0p4O9QnfCrNOia7cVeJ1IlrfrxSHpbUn+j6A+UyC7UwPlrL5C8K6e+TBD3RboxyeB1Qf0sKkhFaXErNtCLpj9dUiBxQKZ++YbsLVkJzt21
N2WYMP0CM/yed6oZK0RYYM8CAYlgN0OB3cDD2DmSi/n6n0Vz/fnWNeyCujVRSN0aU+fQveuPXSiNy2We3kwVwqDy/0cV7u5zNHibxIx+ero/shHecWb96td/9nJU6yC4WYx+wzayy1rgMa3WP/UV6E9qRrKqLL7Y
6p9tK7vX1cxveZCy1JvZxDfrEg9jgQH31bzQQIBGbZB6zAq2Bj0dil2BQUBOAcatj1C7GBxYANObs1iKs0eLo+SxYWFgb52RkJcNNNYDtINgyp1F38WiVvFfxicxPPjNKGO3WhCwEsO47IJTu2CvwoUIfxbnK1WB
h9MWevytRmXAcweHEKb5P9dVyCHuJOZDElzdRw+yM+3xrrezm7C9Up3mGWrGOLNjuTbBz0mthyHmYzXSQpuJ/dKPX9Ebebohh3lJJMUdE3ZNAy/MpWuxPccq8okYDbKj2q+xcF47o7DqnaoI/1PdmvbNVoe+SrWF
OlVfgk877p4NdshErZphIF4sz6KGODZ2KrsDKoZaIVyCPBY1kM+Hpw81QkhUSzqMX4sMeirUu+u5P8GswDwB/XxlI/sHiH5a+itLVcnLn2/XsbvaXTb+xBNr8QAjTc5OUCCBELQCStS1ZC6o37cHqMAn42g3r9T9
P8yeJJAaBBQZMhEHy/ep84ch6mVXcfF1hW4BypA07x53LNNwAIZkESz6Nd4LwaFV97GGxv+2ZMAekqW3So2QhbjM+cCxoTB6/+zO7cR5+wO6aOQBdL2kd3+94D7hqdqzshaCSLAvzvd5MNp5t4Zlx+R92XV1K5+e
eVH8BLj0ZfsORInHEpOfFu18WUdeCBG2K4+uAcN/JEX88VGXrJXWX2Ud9H7DscE/66Tk/GieqLvgwBCcdCaWRKdqrXm0ENvlYI6OxwexPYvNLPJowjfhAD4ruXne0ardMTvTJMtoLHEjWZ2coq1wjTX/Pq1e99Kn
5Tkvh4GiL4ESRmr2Hazw14FqjbDNrZJ0tslpafQRJvylb7mvYoqRMBbQ1uNofEh8vs8r3MB0QVtc6sIfCjkEY/I60cDKzjtBGKvKCXPNLRb0w+5Xl/aNrZBCnPWsv88gztj7DsqsO9RXbHtiF4glzjMkhWlGHwjx
IOmO8Cz1Pto/CoLDW9UKpcTZaY7uHL8nePN7DU/hLyBKQAHJorTjBeem7/hLI2ZMvAg+KdUwKKHR/x7BS6KKQ6VoO3VC03skG28rEmNCYutsMsHsvnGdIJYdbmIn6Fy7De2cKGXyqVbFtvUP8wW9g+JquoZz3J3s
ixnzKUp0tSsIHfEnG4lYc74+tYM8VXXyKgPFuFZg9ylTm5O2wL2QFa7D7i5YjvYQKnjkfulbQ8bNEIjEEIq6DYZOAY7O/xIg4xNUkgPjKaqCzBB9Lg+PYtz/f6GVCefIJF+t6egqvlgOHb1V4xWcROjv9CX3fskN
PjzSH8CBBeqkpfAqO0ZWPU6L449FONp6L/n456u84D83yIlLsS5ceGTbhQ/BLeuYi0wC9yTuYfRFTXTT+9n2T2Q9pPy/TRngxIFIYyVGPZaDRB15FVCf/RY3PzY3W5SEuc2s6+oGK0/9H9ilcg1K/hhS5TeIfNDQ
/I7j+Ggoqo3lkO8t0OEACDhyZf6qPm+Hn06WXrgLPDRweZihCdJ8OLUheEEvyqmg6ZSu5OD/Z4EasIkvazqeWghX7M4yPA4F4ScUrZuh6cH02h3k5XmMUsdnJw3i8EBcBPKr7SpTRGTV8Kod8FgFT3J2+TfDcrUN
Ywp0mqpvlXs0EvBNV3X7dCjEZ3kRtRQj+1qVrlUkf9jIwAUTNerqrzYej/SqZmedNbWdCnRQ4IAXTtdEoo57qOG0JcVhhaNVDq8YhgpZruwPiEZmdoRneKafYE3qHFA6PPCkAjMoGN/1EiMqIauB1pUf4siyu7dq
RMUj95H4xKOEIjDmW2JWTKtUVM7cS955AfwufBkWHd6lj4VQ1HlLsoqibji6HkJ42QqSg3vgMCGb0PvLqlc89plEz6n0N60tDAUc09LJy5410EcHvT6QEILjMvURyoocqJDJQet2/YelqpfIpg/YGmNb1fcJngf8
rljJmA5n3odZh3dxi56h/Bb1sMo7yoSIzNrZOl2YNPXFtp5SnhumFBBbKLXlI8zwjjTGu16qegAHPJe8Zzv6skjYIpKI6ssqLN5Qv2AglbtzcU+nXGg4IEGt4Git1Vg2JRrCujWeMO7PVE8SnO1ZjYuOsBJOhO+u
IAW5zRBPvJCt9JVSjfzIrs9/G9pzrcZazZbMWNgBzxKCeCyxi/Ac2rlsfBu2+lS+O7nIXJqACLmYx/UW0Q8iXq2qRXWBDthTTOgKxulDkOKz6PfFRqjXtw1aZi4YIr0RZDO6WNlxzVRdWlXSkpxgUHAENXcTMgaU
R/VOQWUkQ9fJ3wFC5fori+uj7ehynJpaPzcuZziYbcBZBXT9Ntq8MzkBAWo77eyDVbGTl0wZLXNYMFq9hhTJyN/Lg9mgt3KsXBuQ8deKxqr5oC6a4pE5y8BzWajFIppcy/L6LZ/kkk/Az6Jkdzhwgz9n3PDIx0XV
LNPJMw76ouNeQXmbWvLgy1cI97R73yt9ZdKnLtCBEo4WCE9PqwqEXZRfyKTrcK3qFdhw+tk5Bje6lN5moxQjT3Z9tNMj9TDllSsPgTopw3ChRJ0Ch1C0mpV4UcnGu6DqdjKaV+kb1rTx1Ay9kRz/6bohO8pifFIn
AJIlUiukFUoigHw26tWKF8mYIE9uea8NuGMo+/Bk6VDWLGykJKsLQSnbrAJn6kdCWCq7+a3TvwwFaw2sAwYR6TxvsUONzHLa3wbQ82QtW3Impx3/JOqWZXntjjSnOcZUtp2TTXaRxw7bZAWO2UHlqeOUP7bqdfyt
tjgKJzkSydIf+yJ/8lEATUe8pXlXBMidIuU4QvW1t6D3Uik9+k+vjefKuAnX0Kg0rinN5+8ZdlO5E1zxTnVihQQlHn8LMwN8G4tI9PD4XgVfNX7T7NnChi1nUNCTwaREcaii5qOh0kvUZHJXOVuXTfNK6xrHrS9C
lvpWPN6mK2ILe5KqTABTv6F3Uj1v08/sRKvyJGikN1b98NQbHnjLsVRlz3CEhjFi1Saug9+m59m9aU2kTBigSP/lKmASJPZ82B9qQ6KQUz6D/ulvdiz5HWfY+K0R78riZm1Xf3+LmX9Kpq0uZ9g7to5n71KXV8mi
OhF3vldvX5vCuOkf9Xjpk/a29bP1mnHyU4NmDTTqQW2+amTbOIbOZQQE16+5Gu0F36gbq03MWLkrOexyJPUrgGB/4L26oy1OQ9zO0l95g2YLj1QrsBRbF0S91+ODFegY2Y7KZ8g9CBewb06nFIIx5o1QA8nNsJYc
30cH8lv04Z9s31AxDli+GbuHM2nsQVvLxVo7lP4nh9zJdd5gaaxZn+XPKblmmzes9o0KwFcDJjUwql+UK7zVSq6ek9eCF9YT++lzIOghKdRvjaSvftJx0n+MPKe9ly+mK99UKZ0BBKHboHIdh/w8WFCuWBfRB3kA
UX7oIFvwwbYZc9LMSjBzDthOKOXnW4vdFIVxX633XwXNfDTa3JoTDroZmsFOvcgxqcH/g90MdSnvXwW1X6dNwunneBC1e6XDMr7CBm8WS1PlUgo4Eqd0nc2RAfHsSe1RW1MvQQJmd5u/FDWgfUkGwMLFrEcGM1e7
VCcJDeqe2vo9QH51L8T0xSp0zopIZz3kbQn7f42s9pgADsXsRIlHlh+8juldOmPPVvSld0hGxhBFW4UzU/77+N0yhWlsE1i4XjtwPzr8cHcBYvK3jUrYIkaj0MOKdzVG6wWR6zMQCSL+4XcjLQcZzMMWZcbGcLHA
ZEsZD99wKqweMNKSxrJXFTCd1Ax9VssmNF+dL2ttKDGbq1jKgD5eUYNf1RPzFtioHl18AnSIeUvyuzSWqOJKUlUK/GRE2VChZe/So2yKo6bV4ZbhsWyx7vvaTiWySy+Zb5WTSl2cI+CvDKWogJ1TUVulRtw1+G8X
l4ANTrwteJefyHP1w0e37NF69qHJ7BAZ2FIhj4yPQQQyW7DaW3muFXGeQgAwRAxrM57E57g1UWr4dloqve0S22/TyEgA8L+HbyYW5QJKaBMObj57Jp3AWmCjGYY89KV2yJxa7dNygNMbslROjSBy1FGLFBNUGfCL
xkEAP06MhlD+F0GG6QOvhxsM/MybVhMuJV3i8EtzGWNwOLAX9NwZJo4TLHD8DCkLPqvx0aQCBzNrowY0TFk0w+XdFPscC9eLCqKfJfH0haZ9VTKOOHMW6KEGnQGkeCiM+RAKr1v3jH4hPUcpOLfjKe0kBjeGYXuv
9aObXlIsq2q83K2MM9S9qITsCVGc3hweTFmQg+VSMNPJGbqpodjYTpHkxoIUYrobU4W/hx4ETVZ73IKdRVPwfk51dB4MHWJUCZq5H3KPZMW0Z3t/6+vzz7kUPr72+dbT3P1xcQUiDlLuEw1Rc6uzH3UzuWk8k8m2
XPoEc1Aiq6r8ox9NGnHJkbdg8yeED2Vfn/gepBcvlrAC3NOKWw0pVDCnO9G0EfwBR9FkAM3oR8vgc1IYYCPv9ApDICEKOZxJFWWbCiPUDmOoKwv3KwfvgtcvVgHHVFouukL9PklZMmUB8IP6OoZs8OJl9Nsa00dW
57G3AOe5gmCv/XNSSGvwM4iYcRZ09E4GZOQx49H8HwHuyWvK3+evIgKZoFxbeLPMtZWppgHxmvzFLRNjPAEMTQ5nFKYO0voO32q3SidojiU3GK9p73nM97oSmmklc2VGBPP/YUmh/0sj7C9Acd5++L08fESuDH8v
/E9yF2mgUQONAJMHlyzfuG/ezUerTha/unOTeF35QoQB6jyvepmekHBYxbu7cul1+IWPSpoxYpoWQuBFJvNhskt3bpC5xJEmGvO+tA+Py1Iq6pQY31EUxq5cBAru/JSZ3HKroQXlNbpAV4pX6MpsblgLB03Pko5z
Fj8sPoER7YKkEE3mwolyGqeRuuk1ktnacWUNeZdJIw8UTNmJ1LPj3c8gqdBwd3jQtXRxoPwPLr1BHR2ZnMUGURHCSDI14/upV1r1qsO0vUyjvEUmnG4p0W2SJrkxDOVkCF7kLR1ID557syyoiP4QbSUG/QyHhwK1
03rtJGj0MMTwd7D3SSv3QCYCvCfG9ZpMynAOJDbJiprSAgd8u0Tmxqoxohs6VbhEVQbDLinU5qHnrYHRZOcwitZncVR60JNYEjn8Kmc75iEQFT9hDw9Dbq8Hqen3YKLjaQFR35YWOtpmFImwDdhxviEyUd5IUayx
9NRQmExrbvZ2MsttHnAJpCazeGGv+Vu86i+JfjNcQTR1TkpKKXKnaDhs0lJtbhcG5fg3QgvtE/o1WjJn4MP4PERfohyDUwhSWvL62BVYeLIhVThr6DfOLT0ngTqeMzmPtI4Fe9y1BWg4d9bk2aWUgQ/nBpz8u0TQ
dDThRNDuGPpiNPJ7wQaH5gnSRhJ/srx8YU3NMe5awIx+MVKqnrh1HJjZxANeQkkn0ATFmTtv6coJ9zcPSEBeGdRDn9F+oMP1vQWbdnv5rG8mDpt6mKgTMBMzcAgJHZwyTDjZtTEWXk3vNxoYM70Oj5ziB26nAydn
G7UlOH1rjU9qAR6ZMLJTKcOoghne5Iv7Ll942Wx/dFfr1IiZLtKWs/UuJTnQ4vTgbNHm6j3PtdDHLGhwQfksfog0SMB+26GylQIRB1Yw/f+O8a0p/xJp5u3xsKjZom1wMpdTC7rvUTYfy5ANqSPDC5QO1VwaxCTF
WJOaoyHZ93pGlnupW9BPmtn9grWwIOky5mg4Rpeb+sTu7tXUSkT+q/P4mohKM0MoWO38wTGxltU1agCMpFPklCoOrMTlena9+TQKC7jeeNKi+6sFRtY8mkVFa5HaUHcVPZ28quVp+uDL3Wodo/d3X2+dkUZJb0VL
DohWM3eqdGSp4n7TJe4iMpB1fAAuDzIhi8rDcikIZhr2KWyrqFbhhAbfjgHZVZzbA3mNKz27qeDngGACti2CvA7Onaj/qI+u1pmI5JEG8bK2lJOPd1NzFt9wi3Ry8sp3AjjTcSXyN/lJtxhxr3qhjhuo0oXM104E
Xwn/POMI4d0o/LYeHoQUmcGyQ/GV7zyTr/0cNS0tLl5597XkBkE0O0SGknCev6Gv5pWKhy17j/w4EHmWi2//HuRcjWCjHkZLiNPl/8hKl6a1Isi5wt9eXjqTR8hA0JK1EKueVLmp4ZMmHTSrvUcoCrBk3GQXDXLk
QHqDLlpxAjSx2Mq8W2PuXCywEaQjdIKnnKpBrp8jr236y2VXXKLaSXQAjY6d7W8flWAbAgCHwPEG5EQT49qVyJrZnOrLongq3//K76FuPq0nh/2QK96OtIXE0G4uYSfeleuPI1GJvrCnuUVhnzGgoPfiQtdVR91y
IhXB2avX4UzNysxGW0HrSoXK+kQLMCwfX7zPE01FR4PqdJXZa3TDsGe9OZ7qtpTTcmmzGCkj4+F1FmTzywa3IzMFgDT27Syc5VKZVJfL49c/cIozmiXjyoycmn/ja8n4c+meanQ7efgIos5/fmomff+rpO34cPVa
HAH9Vjk5MOL7DDz7uFFNmbz5OmZvR6y/SRR7pOzATJjzEpKZ8z8L/01VAiPLPzYjHuhDPhdl1n8NMR3A/9jU9gnA4THYuC6EW+JH8KVebmrqItq7/qwj105kJlCubryfpkqdTR5tTR6ioyFq001Ve+tjurYXlUGs
53vIDYXt/H8l9we5314NsTt7nMV90pZcW1HctmO4WOy3sVw5GpzZrhFSYdEG+PAG4vKgNTokJvPsIW82E/cX2DHQfctS/gvVaWCAU7sHvdsoFgCfVS+Dgp6Su0X9AU4F9pwbt68LEH6OXRKXHrLv7gv86SoMA6Vo
4rPV2xsDVsry7TAQLm6CGe3ff/3U8oR/qwLRBVLbTF6YJQYMXjhe25Qbs/s9egWMrHzJ0oLaJJKkvStAzIW3vNwaE5VsKmz1fuQ5KqTh0SvIn1xg0WNlUX23ZmZ3XJ4kBpZED3SxiyiQRbjiP0KiBvF04tIc02rB
tgPxHhxGKDRi/vble3UoLlCA+wmJRIr5rTpCfwbLDPSzrfWC3s/2F3MON5OQnODeLeT17sL1yvPZ4ARUM0fAE3eETrhsXfk5wVTG6Uti+W7+ivW5gdLg2yv22daK3ry3zluiHTrYB7DNpR0aB+CPI1Bw0Is39zzw
j+l7q/z7FDvYVKglB8apATZfn3xNrADtK7s9VJoIzc7pMjEY2rddFu9lvRCg9/lppOsxU510wNRMwmsPpoVbMyWDaUvYqfFdlrCWxD2odmYzJApsKGOkqBcFPUSHicV846xzNeuiy8m4srwaG+ZF1BoLo9qyIxTd
HL70Dph23odA3SjnBVbmfo+ZUbudbum5nkUYP3BIpxuy/5NJIVLO8zaMuYMT+8VsedhB/GzU7SDe2MfWl9rYsfl2QRFEn7YT0DaNw9lElMst2De2/mnN5Yw7vYzW70W86auBOdzw+UXZP7dprktyDeEVgDWQXVGB
IjkczZ8NFe4shkPZ74xkEfOu9icZgNdpFk7lIe8mBCjoGYQMZBi9K6Yy0Stf5xl0lcfaYQ9e9d+tgb0QNxQ+JEYYabQOHehszaGCBykrmcW8mXXoPvk4xJl88dMOZ53g3EqcEFw1PRfW9grHgfwu8UUtBoddNMHo
p5p/v/rFbvRbprP7noWEEueD3Qtp//+2gQNCibukBaRxYlwPYmJhVIwIpQGfPEsPmGAinP82ZLaMZ02F4e64MlGn2qSIJP3QwSpGykkIuboSf+F5/YcCzTq2qbr+B54bHYkfBMEfgFdtQaG94ihgNxz7sRFzNMj/
AGgJlCF8AhwwsCBWcLlcUQoy7j7y43VK2Bq+ilEeQS/AaQKz2uJdi/p3qJJll+UDXI/r1fWCFqRFT+l6fbtFKGurWByNsUQCycr5Qs3TRaiO7Yn1Kc2i7JlL0gvAi+2YZdPpsGG4TP7L2/6HZT1zAWLJtrVUd5vg
85a+M0gT+ZddPreqUXkWXjg6i+38BuyO6ZGw1MZ6ZfTzA/FssAy/djZOl1/M/OXnYq94l/NLL08GRzUM48LabQ+I7L7+EYS0RX7BTCnXsWZD/aFdcuUao0nWnObcJ77UCenu0hEQ6AQAEDH0mb4iEFQhDB82Z2vs
O+uExoGBQyKV9COa1eXNcRyap7/oN3ilZIyjimS5I69DAcbrTs0mn5KWoWwnyLzJQM2QEsazzO/+56t50Sd6mmJWHnF1ViVp+cnAG1Df0BrYcdC7CZFOu8wGdMmEISOBsUhkeT+FP4FWjifwkMoLO355nIlVCBa4
oQCeV+TYX7GHlWVsE5QphCM/bVFx6TCJ+fnL3HBAoCqVpGzDbKZBXaUHI5kJYkGw/o5MmoAHCIhYoyYRDnaD5sl+y4PIUyVd5YUpqfwku4beohXnA3m3iJ24VUH52Jl2xPZ0xq3Cme2xpM8IX4y/UBmCHNFNV4zQ
poFFdrXAxS5K534WeM0su5SyWbFDoHQr13/Hfp4GfZfu1LuqS9g3Xx6qF9cYKA4N7ldP9drOohfVU3ijbXNRD/Qppo6mOeQKe93WNZjWoadCXFeHVCuvq1KEsFUPfq4DBnfUtrnEsu55hx++dlUdtbHmTSSdMKiQ
iJeIKJyMwbyj0yzU6rzKHrl1IzXt7M8HsQXdOTODDNPwsIS561gvkxASS3FLri5Mj4cM2ha6rgeVyxImLvXn4qzxGAHeq0PaAofBLZLx4PvG91bAtBMWtu89u0ww98P7lwvoi4i1J4Le9kAx3kqJqHkesSq92lcV
afD6VVOz2r4Vi3mFn+dRBBRBRxBrCPmbMPeTHKxqo7mkdkPtNo5m5fHHxczAGv+8SW5dHura4Q1QVN35U/N+S34ldx+u0MlZo2jVEYrV6N8wCj4dHWA0To9R/JY32quI9/JPVZtM6IDlVKSgEgD9wpW28Wt7BaT0
yp6ZhHD5cxJmn1QOXbMQ2y7v+JiwOpsGu6NJb5biWDszfhsMzNPElLIk04PnwW6RESzR1MOpSBgChcwDWpUnT+Kt2HdHgldX+YmXJ2f8L/HH7BKe5Rberfun9COWPAKqiYo1rvGxukrNxbiLe76iXbXXx7X3P8kB
/TwuYS1KbyDdFekYLGxTRIMwIhiCa1j2E2aNkAtxr/qJu7K8NmsZ4g8VHiZodzNClBbaRVLLfvskR++n3fr+MHOm0JMUroNqvkL7aAKzJ/44WTJGeo7MhRoUkaQdmYWHuvZPRyUPrCboj56YUKLJd9xVR1Tsc5he
2h8Xm4gJRf2eDnLbdPcfsYET02YTz4kp2+vYJdXcVokXAjQnsRlJiAGcY1rmYlF8ZBRC5zMNFj69ojo3FPZ+HKS30tRiRT+VEqtPfKak++jq0+TREMNhGPSgYgMsXW8RXygxGOv2tmo8PEps43CBxHW+4aUMkR2b
tVhYdumcaGzyaW3sqx0C6F297Th47VXYSRBwFo560Y70zF4bbFJFcCI5qXFx/YVtlyYo6DOzcMdJq42/YHYXMMftIpPRHm88eneBZb5oCNrImquC5A/kgSALHe8vF7gZGSvTQgMVFAJfQOGXzCnpd8Hzh+61bPBV
w3p5HI0Zww6WSKwiYboXA9gl9lE58vrysFiQTqDBhsqChbklXH18wjKTDg2gUjLAFhRD0gpP06AAHDmHPNr6/A5Tce5Qk+5XwIcnJHveY5XJfgrrnjjTJ+oTP/qbHOhzXSrN5GgOJ0qqHKdKFlCJOYyZNna69uZ/
a7VQvVa8aVdxlzjuOHotohuZTrOHoUipScvbzuRvrQDWB8nzK+zwa63J2/ySgLe/dUy5EPayCv16vbp1s58vdmG/d0J65qEu5TXx39cVCqkpJpYCftTuzJkH0b9hlabNKH0A/zGb9dAHDjFBdkwB9TVKlOizBwyK
7tM+kq6ilIlJNbl+D6skyAzckZsEXa1ViHVirdnBzsBNgo0FOpxYRP5IWjCwpoQlnpIQKzfMOtg/03v5q9T5NWA+kTkyjy0ddisdGQ0kDo3zdPhHx8KK6Eh26PbGjXQpKFGmDrDWHAMejmRQiChHDwpXGavUheUY
g1zZxSEWjWloRQCYV7d4TJ60ZjhpnqRMZ+jAHM/jqT5WwhQJaKGtUT7NtFSu9nlgMpHZtUDKJjKlUGyzJzYDRSDqRbSQg+ZDiiYl9YPaFOJ5frb7pDVuAY98kximKmqt8xdfzrQV6klixUq/LYH/bNzhwPBADm74
+a8gsUv9WVjmPK0jLeB8Zh91bGfBexO/vg3jzwPXDIwfQ72R9ycfEZXz35o6q57yACryglrlcpva5N6GLXZ5pyMJeIHRw2v+I8Eilqy2pNdLwUwhxICcV55s1YHpu8LkKEhRPhmDC2G9KWKg8MWMpD0JU3aW795+
0rBFSYvmuuCAYb0dIU2Oo7PgNwGvP3yGVfPvVt5u1TbGSAFi0ItZcSW9dsKKaAWr0j2xyV9XTe0XpMHvFXS/mzwSYJ6Jc5xStcKHW7JiJ7dLSE1C9BOGgxRYlIHHVgNywbl0m7k4tZLAOyq4N1DchAWLeqbcAW6R
RNGCv0oVBlcMK+G3NQA6/cqAvsU5GLPvoASgRD6+P8OwZ1Bt2QENBkw5jBfqNx7w6hcgKYEg8nSpAuLKjR0pnVa43McEhwH+2hyRpau15vU/+QrVqBJPFd8Xm/4psQ8TIuE/xBMv/y3Rs9XeyW0TeqpLiURlC3vx
om1VB+m2crY1ZklemJ9JeaDPvW/APiu4BzF1KGWOlNJNizkC07C054rMsxb8P1/bn+bj/obY2tTN6l+u4jVWY8xnexFhWtPm0rDumAXmgT/MBmAxdYMnwJodCqAbfTO2jhfDXpE5WTK3JP1MKRbfk4Uog2jpyDzx
kHJwlXioTBJ3aiFjkpvMW4jqX1rsjcgwxgX5HbRRhK3Ley8l5GO9setjdgDpY7KoM3eEJ76Y4nPK78fKUKa3VPeo53538R8pTBRli/HqpqqlFxRp7hTUCSwkcdpFveZLKYcULvidusCT03di1G1zQ1knYkts2G1c
gOyfog2V5fXOcIe2zqLZlLmAp09O7nBLtAS37FRjvbUaVYAH3+fhbrdw2sI04K4zGZgNDZQGMNlHe2lizeixMgW3FhmRapUVqNtjchg8x60vvDM1B7akZaOH/nxgcmr02zlH0+46p7WKwYxpvIQihMq9AW23vAbK
BKt10jDT5B0G2CXWX+XC3sKbZx61kIWhTGjxohepEfAomTEap2GZWTcBVmRYUy2rfmIErDjes7ge67DA1LRMIP3f3IAnjOZOEM0Hi/cvkPmN6bqy3qCrl9QE3f3pin1oPkSSVuto5A8jc4QIE4G2ozmSiTNwbB7n
+fMj9OMHcmsOYR4YydqimA2/L6G1vvOaYthrwLSt9WOlMVilou4aZMHv5PD2DykLYRW1t+OQAfbzvMme32Kmb5gwe9n/z7xAjfbNA9u5cjrbNB95kJwOjXl6aVAcaZPViT0SEyX/XvfeM40YWBZjZ7wRd6oJBfYW
7mVMu4/I6/46p9UCmjkIYNd7eNhC/7lgXV3WtPcSDvkMxdkCzD/DecaI3MWIMonzRZRgPCWgUBLf+swNfjFwfdM83byyQyoJ7JThWejWuBpJsZXkeorBnQ7ptk8/D2eD8aC76YJ2eKXwcGuH1IXG4MlHE2eVCEGu
CIfx+n1XLzhl909H3rwhBqo4hAo5B0ZLFRZbMwS0LsSmIYesKlrZLcknj4DAlbZiyOqpIFG3bo9UOfIGH7E0YOyRYv4R565d9m8zHl4iOAmXrCGyqr+fnWzSNAc4d4AhLINIAk6Rr97A7VGMfM/BEZCbSGbD+IXk
8N7YtgR6u/ZZ6wDnqOzmTWLsZeZX+HB4nnayQQkvHlwm+h4bfD2o2btd8rE3WXADlKPcJZBeE6sFnJHkcPkz7SptAHc6TyIAVi/AoZ+sT3xlwSWm1xLNyM1aQA3skErh+a2R1QMUEfiiuru0L5mgSbEe3wjdpnqZ
tMNaoOTJBnh4q5sw0c+v8Z32HU+QUlySmeaT+dbpu3U6CG1bQCmT1oXAoARQVhqC1kNLSRxabfRPJY42ta5/3PiaIsE8iPFyl73CZ3A4ZCH1unFuNhoBynYHKU0FMfX4X+zDjl6Geq3sODzq6tMsIdjUdDmuB2mr
Upc05DnCzweC+ebOIvjqnIA1dC5NCB6Zlk3mkalC/PXosW36U2jCJ29mPV1Nbp0e1D8XgH9rCLUZzw/izmiNdSi1mfmA0xuws3LYmtHqAqIcEgsKdrYE/XwZi8/PzTkChLMXWY+rrD4tqRqS4Ei5wokKaNSJn5IM
VimZfegsNwoZ6DpetSCMNVs1pdxRcUKImp73IZ/ELUq/xPAxuDFOD4CO/CYB78gkQLBH/tZnkdLvkud1nShx1qkh3NCk86OLEhvRvWVM8inwRqkS2OtOE5qnzVxvNdmn6hxnCNEf4oFX7NxSL4tfF/a2y9ZxhBCD
PzD48yxj/V4B9mFi1tdadU1AgTU7OnNI+qhd0H3jjqECpwyWAiWJGITCAOhbVzV8wjdg0kuC4N5XHJ58nEUk9jkQVfMwjpqIGA8koviq5Dpe4hyOwL+UqxgjBww4tvSdxjc75DtEZlHy/qHyZ960L+dxg7Q2WJnl
znaf/AZgVsHLD4KaOn5KwsL/4VQ+m1vvklRQ2K1EJpfS6QHKkbKLrAjx79jlFA0qvPUX6IeOg6HLXpd1w5VK7xCIOXZq5S4djZU2wOMYZc7t2K/Sgd4wOrGCwPk8UB9J+wzu/fN8e+cPsZSHedegdQlC1ub/42Nw
FolwDPGmrm5fPqGQnVYnIRYc1E2TCRLIC7Gw+/CSuPBf+IMsP86mpLLtobgZz3uPQjY2DIlQwIe+ybx2SzTozM3a+SWe7J/LjuTwMv7dM73oL/F8RpZkH8bW5o5qIvht3k6TAHWDqp9UADoL9CMhIAkuiigVZAP1
ekIWmsPOTY9or41FQDZGB+kw+cZI6SsQGlh2EP80Q6kGIxtdINvdd53TSKU6B9xaVPyntqlqQbq2C/RgKqvJ9ZFkgB7Jc+pz9zSgUwNBpnBPktC+lECv+axhwpJVPrsM9stpq5+CnsAuL3nniCbAneZTfMoKYzI/
WyZwzm9dVbsOf00jmkO9CTWUOrgDCMVS7AUzXRwAnNaxfypLkyqKfeZafjowg3qYeMsYXSRA0esLTePjRVVGAPgwIwpr3dPCy/hs2E6V2WaPoK9Xke1/b9B2kmGBuZyibKvWVhNzMboS+nOSXl+2WPw5JLcVWsal
5KZoq+y0n+x1lFx18Im/pZxnk8JZnHAIGPXKde1ktjGL/STdDdSvHNIcY1ZNuKi7MoSDoEpq6zqY8N2lpcKDwgBv3Xto+qSGWv2k9nqI1JamJUqYtrAx7W5YoVpQLrUrHhTDhmGn8IWnV+YTiktsGoV8Fu9AYaH+
/ZnUMP7qduEXulT4nNVKJraFDGI4fIGTWbYl7AuoVnBN7t7IBvtUp+Ev3jGIm19ZJ3nv1weJsUE4buZEswqLQ5U+HeP0HlbTMkH+sOFMQTawgQCYQct79YMkau49dU6Xc/o8Avyfk590nH+eiJokavwyH7X/IUVX
egyXHlUMhXl7Ic7IFVc1njsgj7V2TxpV2x91HOuemmAiiXqKuUrmBPZSCgS5PYsPpSqa/u9ce/bMArnLIBVUPpGeHdeuQ3bh+X3yqfjRmyuhCcPWEcaqk2Adaef6wUBFEqzpzPyTMjBJfFNTk/BkplcPDoK3epCx
EiBzjTxuNBSDp9gTpgNw0ajZHA4VWEHyqlgaF7QjsfOkxEoO8HU1mn50vihK3GL8vXUDaxVv0uyUrRXSdE+vUktGWVTIkD4nJLOorqmuf0qMGJSjuolOG0bBYlF3l2Ipt/hjWt/AXA64bdaBWyrCdcntjd4xKAL8
fkVPf+B/7W6TRG0XKCEAOGObQnZ+g8Z/DRm9Dd8wURRWsROqFReKHQdvTbDm086aBCqG8tyJNG+RbaBwiSbfRhnYySKoyV7/M7EdnGC3iT+f/+X/59Rt6lZndm51EC5qHQandnsMliBATLHfRdFLQE8N3YWQubq/
UhodmKB78nTRvXPMMBpM5RY/ldO6MwhF57qvfGqLs1rcsF0MGFbF2G9RSgXFFoVwaS1pF8WPO085by6kDEFqVTXUEZT54d8KmErp7lXikFvDsmLwAZ1f8blVXK2E94260+Rdfygg8v6meuop0VGAq8gFpo5HYOOg
9g6iTKDxht25eqDs0/vnhNTvut6/3Ng8mj4bOBmfOf6p/fofz2HdW3RZUUWHI8f5gDskf8mZ2tvlpHzsJzPnJpigY5QQX8+pwUJlG9ynJLGhyoMIi2iXkt7m05ciP9G2gxtGl391JQRWf4ofBdzPBBH7C6uLUhpD
WQDkJKbWhOOx+A5ramtsiusjiHFoLQJG0rpeju44Wm4uPfhS/RK3NQAMFeo1j7s+8wuRbHx+YvEjFhHYGO9ozw5BVm9IKyCL95o1e1u4XrQkUhfvVn18+ekxz7/0/n29bbHGno/q/lHCRw3rs5/YrGWYvRwjcF1l
uOnp0FLwvpygY/JlVoJ5KoJmrPSCXzujz0vVoQBKhMTAwAhzVRgWWS686//YXul9ug2zWK5kwMrvuZLrJfsBeiEYqoyyi5oOYg7NfPlVevBDvawgjecuHmvkQ9K5OTHwKEvD7/y8Ek5rnZWYoQ3FfOx6IgeMNChq
P6Z9Ki0QKRmCeT99OGGDud2cdmZGTr2dp2D3GD+mJ2sH+wBCj1hhYcrcNURYIFyiQCoWSu9A73tzgbWVJQdfpQjnBvQ6JOujdmmUml9mQ/PagQ7fitNoGZue9aJJRHig0IAMhribaCs8Z8pxTVyt5LHECF6bxL8J
kJCANRE2BAVo/SxhCEACKlYXDovpUdCt9mgvFXMmiBqjwsaiE6Hgr+C5ApntJ3rST9LkCpmK7gWt9aO9k/aNcRa8fXFMg9TZ9VI4V8KNr8ve18d4DPHevYfB1sTX3eVJ3tT07tCsMVy8wOqoNHO2FpoNQIV9bY/6
5nWKNa5Ep8Fv0TTHtLABTCqBl6NYBHY5FaSDAQabYMatRU8tkxptu3gdmzeoCwxV7FCSj+AsGGVyHlZ4jhTEMstHWw9ehWNBZbGFtn+ongjdUUo4wfz+RXaGgr2pr3KWjL2scVOV8WQCaPIJCWaCb8RFRgDjmPyz
Dqge9ptvnxeDthrUdwlwuf0WhSGHYHZcA7fjh5MUyaFjH5+U2Pfbz9HbV69XzFRzi9APoFalZn1wNPe6lAcPWPjA+vArTmxu29RYAWZnn016D7PwTbOjEM09BRaBl0HFfn4fN3jPkCZtMIIlILB+eCEdxZVCmz4X
AuJKmVaY0MhHpTc15zk77bEzodJDGDDZiSiBcQompRtnjIHg5Qa4rEzdYDrJgqiJQjxFVQvPVVs6fSytIO0lZNlYhEzGCJZtEWO7cs3F0ZDYLxALYAp97iy5z2OTVaI7WP0k2rVFFet146XVdl+8cvymbfcHpXna
7K2W6LhOjC09NnK+1lntCarj/TSDnJWgZdGwC3PGO9Y+dFLDhvWVMLqxF/eZ7dszrK5cbBrQFnD8bK3mLEWTlgtVH2gCAfAfAfpPddOR4PhgDCZYjAQErNujL9UY5WNbQcHbdDWHHyYZxpNXDVbLEVhvJY15RgPN
onUdR5a6V0q2tIxtE/BGXt4oAc0ntBM5X3jiMu8etnbTUk/vHWT54j3HpGwSmWS/ooIUYsHmIYxYQDnZq60giVicQB257JJu+zvLv2sJzKsa0DdkFTCVLdcaQ4UCPT/Y3Qr1VS+tl+yM/7+Mc8ZC+ptvzht9RfrF
JfMS03WZtLd/j4GYglD/B8eXVogXolA+uZoVua3rd2nPqNcQiIwyfoqNr2cIrp1P9P67tr5Na06ggyrqiWP8ICdFcL9CW5rpi2IzZaSNjSe2t/IjuINQB5KMQTu2gv5peGEWrjfonxGdDPGuU1i1QS0sm9T5ZzFB
HJal0KXEERS+K+HPRxN44TUSU2rvEBYyx28se7WYp9i3eLtqKQTdS2NndIRxPzDt7/Aivp3oImT7BlvCgpU9yszKsnO4XQBYjFmN0d8HCsyCKIr/NcbYXdD7OpXZBlUxNiDbDYBtOECEiIWU3q/H2A1xQCZobh0O
RyCTY+hb1Ql8eCKkSvTXWwJsC9FYG3ts5654H8WCR7aprHNO6PYqdB2itl5UBFjAc3VcEZti2oYX99MLM1Nfx/L8J3gEyyP/HnsdzW3rgCrM1T7W+3fBzfVzmx5mYvXJpPXURG1EE0SKlvjhnRYvoMGNg4GfW3kI
hKRT65Ao4O2D+3YBT8KW8WElQfDvhKwGKyjGPXe8PV9hJuHsFe5AyKACVX44R3J/LEHo2D5i0sCyYaGQuI7Q5wm7x9Wz1Rg8CZwOVivaw3BfVIUSgc6B0D94k+TTYFwODpg6ELNSXgwGuez9TXIs1ssBKDap9jmo
+757Ay5sav7HfPYpMmqZNhXIKmf5z8/nhjeT+51teautmm3z9jlkr/e7agzwI47m/hQmD6J++ELznTM6+Of/tCl7mDkQRZ6mck47ZyLtWiTdDN13pIF9tkeCRIZcmf00AOqEd94WPfleayItmVInvJJ7XyOzA9/h
nlO6sZbyTKfSnT8j3Fwn2WOThiTFCE7E7Aqq1DelffPSJVFZ37gJBrSTWmDOodeno5HHK+34RaZdf2YzPpqjTmYywYnnjGLcas6yHrplQ1wr5s2I97lyt2HN7EsBvy5zjjTHv1j/bqn6S34wx/5PyQ/zBYM9fLmX
AOP3SvIhvUjtFJbOMYhR5InqoWNI0V3S7C2if3RgaEArtAH459tE2qs9Li/kbIP9r2M5Q2ksQXTZhl1gDSAehiKQMW6vzxMMCRQuYfmzXcD5tBXXXOa0Gfb4UehlZmRkNWGhxWzHP1Nx6Bw9jdLFkwwnzyqPjV8w
G2nA3eqe02OvtpOSIr1dYFKI4guRB2jj0r5eC/h/J/4B3aI76E66orp9Xk0Hr1tKtvLZMwqR752IIWh5SQEjYtvJoR8Hd8tmKgRkMFLJ3pmLSI33TBYCeHPqKtsskqy379BmRuqEx9SMvfp/WMd8RgZz7HUJ7ugr
1yhv9ZsyIh4CY69apqs4RSmTsQ3vtFPkXlwL6SyYqx8NnedyXPDVMbegx61/X5sfZ2QELuoeSfezvolbjNSHrvISUFKcTOF+syyEPRTwpTwfnDNm6QNSGL4FvHBIaVoVUYXJME0aiNvPoB+gld0JRMZQuYL2FYm1
8lq/4DJWPCEN/yPRiJlucoUBHvUEb8oSj+KiQ2vJg0wCpIau/QLGxM8S+ruAGau8KgZmcnOcnkRBx57oHB5TnjCHGwBRuXb+RFbcJuhvt4Cx1HKEp7bx0tKt2tHzWVWWQyBBuhhfHzwHFyP6riLR6ngEB5/VG4KA
jEQFQKy5UJwWiEqFnhGln1II1BUKW7pCDFDG9XDut36uNsoTJ4owBM9yepf5eENpeyeYv4xHM504UoSiMGG3hnLRYH0c/cZiZFbxASONeeWtu3gNOSCQ55eYowBtCdb8EIINUxtIsT4Eh/5Cm/9AUFHQXRasGrdS
VR6I9mdiPDeaKLo4a/sDJrLERxV0lsNNh5zuUWJgb5PdGj7iJ/Mje+sHTpbqs57xDNbDr9ik+Y1nxiBCiKaqMEoYTgmntZmE+jcVh5JIJ8Zhv+0VmBtjmCisP2DLpDLgX6iYRrBMbrxCz8oo1YznsS49tVLybe9K
Rjhscx5CyB/oO4KRWCGDjYtOAbsvPHlH1w7v2p9g5w2BZjMUQYT1/jwhcqQiKmE/w2/cAMopISZPZcVjxq6Y6neTYv88BTVttwguQ9ixLWb8POh97ZCoAg691YUIKME4ZijQrhb8pPE9MXENx+hAkwkI2AfLPpPk
AQ31BOWoE9LfsFGeCeMe6dzGCV5rvHrB6HPIpEAO0sG8m/LOn3i21f0VrbPBTsQlZj6O5yUvNnlmP2TG7il+gKu8jxPQdoEVne3Ei4s2cq3I7PB74JFdMb84YdNtNFW6nksr12EmUZUOWnEoSFCLQoTIq8CkrDGE
becugp/m8n+68Vkv/0dj8DphQ8/uAH+xh/aSMfU0YwmyiE8w/17gUpfFNSTads6nwnY6KVrmO5+kptZ9kk4WJL27AQmrS0AN3428wBWBiLw/QU7e5wKUPSnd6J4CAoJAMwPSAa6420pp3TSeT+z+262JB7aI2oQJ
YGeyi9H/Z04UAbA64Zs6p4K1CvoJIZZoAcaQujZqF6DmFuDKhfGBKwnUQoRm0Q8O21scb4EZdGB7yBO1fAK2pcYeX54TBsDWrBWySIGK1efcD4GVWDK2cQw9cd9MBL2qWyUzHU8Riacb1f44C5xzFIA/1fzagC3O
VFbKuPMEsFBKFtN1sKgLsS2fqngJp7zvl5XX+o7pQxTB0PuvzDYOYR/tnoOmKL1ibOzU4fcmHBjn/fd7gX5GBNJIQhNpH0ycZAyXbb0OeiNPuYo3eacxxt786UM1ogvWWV+UGETRpFHzhVbDsAkC8CJNUEO2EAlG
lNx+PKHYZC0iNSL3Kv0BvJZN8MrzrjOxJdRs68NLPxvjT1SOn6x8ofECXqjYSbafeCZ2az+0dUusMNVXucBiqOoNM4xlN9P2zoLtXDFRKwX+U28Tj9n5xsKd8JgS7+GzLNAZSIwOIL0ktVvgkHEr7Q80gSYP0Ynp
WBKEttKq+RO2deYnalODBvrvkBXZBAbc91jKbGwvsJoq7Y8vEwXYwngrFdmrbuvwX04LMzrs39ZxyxuWyPOUxfirtnpqOy9UeHGRBKXOUf78O4EnlnnJSXOQ/ML/8791x4zkfNpf83k05jkyzje5Yp6qPrP0shxV
Hq+bzcuEFcQREvo2kDYjrhlitRAhpKO+LtP4m1FeLBRXVYQ5uIqz8CyQW+ryfcwr0/kZ4Nm2CSyfjN/wYq2ARQJHmiGQfiPouq8Zl14A1nvK3gRRG+Zfjh+i6d7RERwRJdQ1VQu+EN3yQaCHkT8XtFXhvNljME5Y
IWUJN+TYc9/QKHfbq3CWPeJi+gRX1Nsj6ahzMG31UAntaom6br02SKyEDlWWdV8GJd5ZhCGM+8pZ2xAORRwEMPzEjAELe7+7nSEd72qoRxEQWl9DH1tMGcwBP94oHUiWY8eIE0KVlFVCpr9Z7K8mUv/v2TZ+kU49
2gZxQdCVD9FkBVp/9fbJdhqAGULEwfePgRNSwrgO3DqTFB6Vr9/+eBoVF7QZCPv/SMUCyyKr/93jHPpyZR87H4QCzUF2faF+zfn4hk7Njtwv5iSBVHQDXWS8rVdtiQsDvKtEviJhC/1r30EQjIfF5e/w15I4JR4j
7btSy8wbFy9t0vLRyJIO/VH6F5r3W5Z3vl4o/ZoSXQVLzWPH9iTZ5mhBD8VcJFttJ7ovgof5vMzwFfSotCgbee7M5k7DOcyiXhskXUpsTtX6v12pYxvDTCxp+p7IzjDjkrXzn0PB6ATwKwjYvNJBlAeQqQzKNmL4
qwDJEWo+/yau630gc4BfiP1hr/IiNk4yqm56b5rhvfiG2USsUHWy+egHOmGXDvMVhMmIuVxO5geIwl1P56Fy/xTf1jbVfkW5zBiLtZ8DBU+1d5LakdR5et6PDD2bNv7Q6p9nQe8VEeEw64hQYmd8fLgrmxDELhP9
AoK2+lLu/7MtZ4EeYvTW+aRKDjJ/5o39+QxW2GHf2k9zwo3ERrD/0QMeIKZn/n+dVzx98Cv1EdSn+Ch/6aYQ8+vj4r0+soY165r/QQZ4WIfH1LyWFp5bGha0IfolcYQ4ktUYHQh/wMo9MNH/7kneCgjYZf14eXJI
1e4LZ3GmcIN86kZYWec9f5oseM/2s0iMl5hWSSyLZgO4W9IZ5hCqXrQ/jsZ676liFN/BEJm/p422dkcm9mBgM2Qpf+4n14XnBbS0pxtZjO+syFJ+JqxwIbaDbOMiViCousoXKPDBkBMyeG1/vEMzCCl4JEdi4iFX
HkmQOE9yxEF+Fz83lK9z52j+Oen6XiNI7s+wq6GJsU4gkN0/60tkiYyT65CLgzMl42f6uqrSd/kyam5le7EK7FV0OtvoV1tbYKvVM/ls+X6in2nT+4U+qGrUL+G1oevw5hWJmCd2fwmAffV2ViBVbYZxH6ueGACA
qOpYyRMGOJrzzRLK0W2Hsgo2sZHV5JggYkg3OG1+Fdtrv42QqL0U1+hA68sXhW2AUTvd4887QsNDiNDwNkFMOQpwlt6nxg9r9utqHh2z1V8ViQ3yO5RImjvo57aYIom13o/EXKGGZh7R027nC2q93emj3YdIaP39
YBzw8w3seqMqlnann2yBmw+A9oWeqLffWDoEhK+CNrwnCANjySIpRyDipve4dp17rnJfkAai2PHiDpkDduoj4NZEv0wQXvfIs7gEk+FN/SQnspsAS43kcK17L0dZua5c4BN3UFF7ej86g3MgJ3/X/IPOj8zjq/v6
BVkAKtCcy6cjaPybi7fOyBwwSJiaClZv0q3Ldy8tDrKunJOkQ+p8NoZG33whNLmKnBNDZMYJIWY1kLUgGMh82m1je+eLj7QUgAFToyUea+1deePDRwGtxBIPjbVwZkyLCNlkI8aBMUbDaAoCJzvjDXwBP95EVPpi
bLlRPYwMaGPtpJAR2ByCtBQtK2d1CvrG/eQzs0h2HmHCCOMyUeWWwxBt2tm1eTztNqIvaOoDfUlQ3+v1NWJSPaOE6EepvR5+722e/kdmhqyJAaHXZs6xkwVvXED0ODrg4veoWQklOsg8dja4pf0CVfjGSGibh0+b
Jb+0OPDYSInBx/rFO5/eACEtYcInvokqN4tu9fIIEzW0eY16HFNBayiTcm0mMZ3VICUdq2ubjnmgP6R2FAwjcahiVMyiR8PR74kC8fizGcI9Q1csoAqOjhvtB7NfwZwzH5KcYYm4DDwvmB+N64HQAQvQfxDOfEfG
Gej6PYsUlMPuyo0S4ZcFpHRlYgAREBidv+THFESPUQ5A7if4FgyzZh9d51wvrjaKbLhc60Wh3PwmD5ZY1MMVQz0WpDqA7nc9qcDZKQP0Uc8d51SLnDfq9KjVzZ/Kz//uxETh//mRMaVxXNT4VTjTiDQuxa9Rg8nA
mCmFcel9JUhueTXaFnwnyIoishMqD4TFiYve0RLiMIgaG9EgOVLGWzS3UWIkVL4uTZAZbHOxttgDY0H6qtpR5VxdGiWDHouLPxuTafZzAE619KRINcpD1yE1LAhaATR6xdnl0P9TXX9c0Bpj5+7zhAK6WxW5nKoZ
WcgJnwA5jfop3FUqK7MQKYPRoZTDhmO6BPTs7Ups42sX2vLj4FA68vioNfPR4QEZe/ufpEsZ8JCzjmuv3yiLE+54aLSYD1B4cbrLcobHnod4lBBoKwv7PYDnFZhNT8D0nRdacWlTmFyRaMBXmrevCXeeTwEvzO5p
+ur0a9JNAQ2wJwOZAaPbMyoRgJt37FAnhbRYnxhV+dA4s1UKFpz4bRDkW+k6wfar36TcZq/9AdAFa1ahsnnYmQAuHfOSWSRFS/y0ePKBHA9+fI039Og7npsfuPYTud9N8DLG9Bbxs1ovyhIk1HWp/w+sVEAitvLq
t1g+f5ish2wOz6YBhywMdlN+zKYmF1K9bun6xitxrKv+N3ITSruXAdjiZuBGzr6nioc7bk/gGYONfOo21wVlXDiHECQyV6F39CAeg9+fnNws3XNRN2Zf/ajy7rBIqV9P8r3yfMM9zAoqwQl69F5y0aCmx9BLjI6/
CM2HfPMCKAOAHCPEAndVtxE3MBkdPPaWNKlLh7FF1qCJB38+bUc/eTH2e/7dorKvHvBVdZD0uLVIKjfUow3iwXJU5GjydvC4qZV09OvZUf8MwvKf3KObh4QfNLgJ/HuOawLvFEzr66Vv5RjlhRr1bvu9Nx7cU5aa
cPczYtXgoJwEAQ6AZDRYhtxPsjnuls4/XnZumq6J94t6IMjO+4+ab+2bsda8Afb5II9q02fuHf7TfuniGTpWwiQ0BOXF+SQhh/2dUHTqOkC7ZX5FCfPAsMRd+D9N4ztJmgIopc1rlCYBHGE98M7+O++zfEQ7GcP/
pH/fYRT+nHNus7j93aRf49AnQ8kaY48dFpP/INyvQokFLRA58OYDq0SIYthvMeI/pDco6ZTAAFj+AmeAuSK245nijVjeC6RPbypEO8bYgRyVaMRqsuUgHK13AA0QE0CtR6wje8UAWEjjn7QQyzky77QfPXy5w7Rx
LzyNZ+ZW2yQDy3w0mdjDr8/FotFTPW0evJ85KVprKYXB3+fNQTaoGmv1ug1IPjSBSGWX/RFw5uBYLszPa14lKK7zPbUzzQMGMxWjrFfeWS/BtKJbgtcMcJ7tVSOzFko3LxJdfzORtIQNwB+nE5fBuOrxRSL2GSv2
ZZFq+Wg/sU0dj7SE4dizxmLD9gXsEXIp4UXYaVk7ybFcUjGNdx/GaaeGGvjGATwv1KTcmvmOIxNwVmLy85iFlAdyvaV7699Z1iNJ5To6cIc1lXiv8TXuuT6Bex/e8v282nK1dgeXBrc1BLjUwE6TKy1Ate/e+uzi
Lovg0dvTqIh18p9vXu3VypP82tUqk9VAI9NJPukis4+gwbuBcP/k5oFAWvvIMtXLzQIJtEZDwtm3I8CMHgLyGdsJND6BFjJfudwsk07c9STIESV6ESs8rHHySxSjrTmMyZsZGFEYK6m8r4Dkl72rm7tuXr8TXnIq
EGd9WEMAzQHXvyVPEfddYWQwBpNUH9b5ZkBv4BPrRMYLRUWwuA6hrsZ+DsJcvPKAYSVEGCfIlvq04acLIJy9foJEI3HwJ0ekIrBKCveMRwmCyBj/YoZVEcWA7vRmtu1+sUkIBvSR0IFZwbF2jp67+5bOKapYaIRU
r5wVMHPQ4GMH1PyexI5OcwTjxT2/GT0nWYKb8/UrSWLp97+ZoULMFXQX9+50R0yVgxg25VB7iJ7GuuMI8HZkRl+Qf8z1OSyvjy3trxDWOJI/cOVqLCB56WAeEJdOkAhzpqd44MDm6WBGKgZh2qykHMGc1lrI4eSz
WIFkGl16EpX1GHGYxOfucKQRmDCzBkH9FesoZFWwvp1S4nSuhO2rY/0r45MmsT33ZCWe58CtBXUhW7rtgjTM2lYDGhGGDyXLF4hViGV/UJFJ20c2LgRiWKa8wpucR5sgrV+F9U88vmlUFRK0DYEaE5GGzMOA5J2E
V8eCc3BH+9+N9pryIQZRlIERvGYBFQMJqb/6cfxAcSynD+JzzvQkBXHfGMM//Q6+uPYiSpeUDwyHlqJ2SWG/8D6I7GWCxOVw4w2lOnvAd4/ilaavoxfHNpcFVHYQuDbYxtJ9BabAA6enNfYtLwjwQuQlKkT+gqZO
/KqJQM+nCxcc1DfpBeLhFtYozefrUwtDw+MULRLxr81p1U+JLo4mgvyrtjMlsMPvmV/2TRZduhvF0JrPjS9y64y4a0XGfAoOUyCMvUU9gn+UUQlIO4WQxKxYFwfg68VjNNxcEJw6BUuj9fI2lCcA6fk65/Khaoeb
zu06Xsqo2EGWju7ZINcndA8nH1H/jdE2UIE/JcSJVaskGK2F9jJ/t8UZribdhDjioVrl3f06JLaqJPR1cLraekA1UrjanHIZ4dJjdipxhB41iyiJ965kPpsx4XqX6FtcCEWVr4wJ82Ex/LWAkHb8pT5PFJVDX5i2
64iFjvN1jFpwtDUwtzqNWxqInIXOED/WxfL5g2bTJu27WvKUi5FsJJIpmbKjTrY41+OzLsdiPdKiHR17Q+wS7rBH/ZzeI0jW5OajwqH8YTwZAj8WGM/3ekCPHB3iGaY0u+JvHMkJN0RanRWTpPcF5W7n18lFft2A
ynsYfZEJRIpGNPnTUhYZdh3DJ+mXeTsjXE7ZhtNM4LV8f0reBvTl/chpLz/fayHwsPF7cqeLtG3aUD8CVq9lElpAnIy5qHpakMsNL7Wyw198olO/8CRvxsbQaFr/1g9N0a+P/bk83VeFiRDa/gT59VI88GqvJ3mn
hYXQVor9rQ/nDsUR/XZSdhKuijkaxRxOrDZTZ6munBvP1/cxK3PeX+M1Ha4g8dsH7SNc5ceYILUkDZM4L7/+4PVLhS7PJtZvm36r6laRWBpGz4XQGKVAxBn5rpXdoL1EJcubDNDmEWH5bi+ZiHmOUHheBgMo347Q
dbo8JLHfrgzCtJ9klQV/ekOM77vlRK2x7QFFG+GoGfwJcfBXsdVaGWADUsrN+YnwdwgqN2J/7XoxPLqai4b1JmL1Rzx5BVpBn88rs+Tu5+PAqV3FswZlys/OZQULjWf6Xp5m8/Jz/oHb7UMC0TjY2duZL19o8L95
Ke6sRKBzRAHVibbpp7YTVYtHwQBa9IagmClEZcJ9n7iT2OaAX1a33jN/v2CK+sW3bP4DqepeY38p8CIrr7/YEOeOo2k8DFw4HnAZtAuw6aq8QTqiggPmbpMATUoeTjzEoBoGuT8YJj6TGmFG3YddIzt3hoCebjpF
Js/n4/V7bPhCfAQpYO93ylaH88ILUk4K0BVfhs12WOMbGDf/AmGXycNKZMlHHyUo/z5/eqQDQSIEcHxGnSHG+iZ0WQgLj79BnM+t1buntm1XAUb8RYXTAS3UK/G392wqunuHtyrOzsl9XN8Pv8SKmKGUPdXLQs28
DW/+FQFUr6Zsk6xqiXf+ZJps59aq6PDbT2gnKYaRlvrt94xfzw7+vxskJT2thIE+Pu0JXvrNxSe/0Tet4r6al/RXTb1rIDlSIui7DtOVZaMKgq+2rU9cAH9sryB/8At6W8nltsLwFlhOrgx7EO7/+L/7DZjKa4kd
lQuqE/K0nTY6fpcXonjB9bQ9Jif2eCkBzTGUYvBVwJOXDWcdplwoODOoebT1sWpG2iDykbk8+M0orbNa5dRoeqL+r4T3CCNWn88W2Y1/IkbeyGsqUPPVF9GGCz5LDF3bUtLzgNzB4SWkpEra8q1RJU0tZtvcXVdz
2UjtV1JOsLiR3XsC9KDw68JM6xywGwUnFeRzFsDemrpwElOImh1j8FRH0Mz5yTOE3WH9YZH8TuvNQR1AU8//qWNoBKtskTXqp6WIBwrB4vr0bKD0iCz8PUsOJUD0OlE4OMPyglhVgdlyOBmJlCgU/he7hJPdCx/P
M/UT51P54Thh5EePO+3GxFxYeU1OJdAeGERhIKwOauvQHZNndQQrWpiouxs1whi6GJta1JNAu7uEGBPwQ3bUfhwi38vfCZABkdGgrq+gGHkGPi5b65+v+dpd7CV7PHrttccAtouzfxQ6ugf4/3qEhp+YpXwL0Smz
F+CDaWcTmUiUiFV3FoJC8ouiQTxs8GQAzo2TzHdARoTa0EszUhZK586UHn33MOvYLpT/hEMqFNPOWq/N3VV/5qUL6w4X211jxs0/v7taWVyFzI+H44sh82aat/KjKreVBV4oA/6Bd99pv5LNLILzszE3AH6fdi/1
vO8DGZecGFYY642JD8U5CPFCYBV0hNXBb1h4gRW266A7lVyV1d9N7eJHxUVKgvSvcSkMQPKA9CpE0KiirljYBpIpetVYBN0+i6dpsCIpr2F37yhgne5Gn/VNGJKnx0HhvVjj6me25gHLFRdP4oVndeUtEDqzxsjl
uqLYCApHwpW9kKn9hdbh04vyFnP2j4Mv60iXRB5YwLLsKOZIJmTJP915zeHEfcojnflJfXLp/BWzb+aDLzriAuXiHOfp9+enSHwzM2OwijE6c+ipWfrIJyFpQCYKI0IgQrV1e5YHZcdQUi/+VbikqCbB5tWIcd42
2yAys+UJ6SGl0j4FK682sknt/+BJnEUWWbEMjjH87Dtd396se4Uaw7BOKrErj5faJ9BYWmtnQTYNJI+a4HeI5Us9JgJAKQ0mI9ijSHTj1l8KlPqxBxWvkTjWK6KdGIEfk87W0wHjbN6XLH0Qrjws0Tm0UcWdll4P
t4bIRUBfy2w3mjGyJgOOwNlgBoYRilUSOBIYmhADKk33rzwatFVIkvR++zMeLcsEH6Tk+iYx2tNIVDeiyKmEpgG6G0bFwNISAUz7JWEAq3/dBAZsS9S5lxfA6TkAQEiYBtMvpavCShCBqP7wytEFShSmjMnZKSYD
KONjzO8dZCtY6gm0N1pqZ1kNFNRUsLX5eo9OCng+lgLkCDG/w/sZnS882W/iVzwF/anYY10+uFVQkjH6I0Cvuawgg48P4QzggXDVLSCfQBzKpOf058PLQ2mZYvF0/76psED4nCOFQ8B56lFOpUKDsn6cQklrK3Hy
uU5w3iUDgt04/+QJ5XRorpT3maKAviVk0FtVWyn9cHBk3klJHXabX1i8FT+n+pF9+hPqw3qKxVYg0FVLlLxPdm5snGfRMcSSE6C0RXGlq7/59hmZPZdnCcGAjGLeAFfKTNDwMWcT6e+eK2gvZ3Z9BBDQPvXXZcmK
drLDe5Ooezs/bp8VFj92XyYHNnX72Sloh13cl9d+Cad513lyVx7RfhXHMFfqBl0JGiMxC+eBHQ/53OacjEbMhBhNw98I7A57h2mQyvdSPmkGxSliBjy/Vc4t5zqsH1SnoUd8NQbwz9VsiBb2w9Lilu6clKXzqW1C
cdvBMAnCDjongpEpgDnNn/gFHX2qNv0SNOUbn8Kr5Pcum8IFmii1U2JFdsWvvE/2OalovmEgbdFpE5eXjnzFbs6khQwBR4Kp7Nn3V1dmHh9C9WBNiJml9yU93u/curVnHrdQewT1tZcnJ3ofZCFZ8Ar/fozKyZmf
ESR/Gw9zmEXZmkzCsci8/0S9qQpBwspulGAcEo/Qs0semPKDWK4VhL2dFlPb/yR9vssVinxU8Wd6NO3k2D29bK2e/MzGgSA4p6tvZEmtqFqP3z77ltK+xzN9E3Z2IJbpc5G+pwznRek1o8il4v6fFy7gU91rgP24
Hcm+uSMe1ko4zty4x6ua+u4dDqt61ts3c4Pl1QUrIUKksvTDLDZqo3aYM9dMZmtva2E9IsFCabkVpJ+0DoH9iCcuRrfdk8UZoA/uCotIWOfC1N1iGRr3x102vS6LYEOTuNMc6EB3h1kE7XMkCJhihm3oQ+ZUb5hN
U8N9wYVf+vJXbI9lTC39ckAr/xywzE8/IntcLi8XVf1Y3OBRJnkeRsO+qucX6foCIHDiJJDnCE5hLJtuWUL1DFqkUGfSwZBEe3KJRwdW7dJFPqB54ZlW5Xx9BMoRMhRRv8RDyutM1JpCDAPL9sRMQKndpTi+yAga
cEVoXoiFPfgIWrY5QW4TT/LewD0OrS+Gkzgbl4z62NUUKGo/eUiyxh21+Qc1j7Yt44bfzO2/xFy+RykG6KNlCvCxFUv7dIP6YYUTxC+5dG+xdKr9e94f4L0dsqpiJBr/iuO+N4pHwfjpu9gnwwHn/5zUd4pMLTSx
7AWD8IhrVA3SOtdHckEVbHtj0lEjxukdGZWFNlYsrjTLZZZKrzYL9Ji0tFRYRHA54uptwmr1qeeScQ01PXsQTbODZGqIiIVdXDjFhYd5IkGQkroSczqOM7t0AN8hVOrOwpfKPhQMj/AyP+sNBTr6Cq0Ma5wYCYZv
VXLbr4vdMreVeniLIrnufo2InaNh4ehjNezCCNSNaDfHtdLxsWRba/+Mtc5+vKDBIkyFbZ3V+c8rKSDrQHyzxT9EPqTirg4I8YERZxqLtd/nFX3EbP7Tg+Q8Ef2hUgc42OST8ncqnBvGP7+4V6V+SeSvUc7AACoG
6qMdDQ2Xt56rWob10DxdVCa9SxcRODHq9DVlb4FspuOJtobYG0UwR0pdh0YfTBnPCXFikI6AyvHdsAcJDOYPisrFlUq2W1tbjiuNxetUxa0/Mngrwxfsci2QnmPZxKvtnxO1ZC7uceqPeo5N9nf7HkAMY5gNr5pQ
6lSx456TVFcL5XAt0KVHoImADCsZucTLDb4GIY07XPmT8LnXuPHNlUMXgeVecEMDygiTXYm0Lwd7952tY1MIBoYnLVNwSkk2lXnBAL96GrTitL6o5N58Z8LFLuPhqUs3QRN0JZ9Vbi4vlxIOWvO/qxx8bcVc19pF
MBt4NWm9FOmt5gglavpRx5CH1XOCmQlgM6hmiimzolAkXMuquyZaAuYDGxSYi4y9ZhfSKczfdDWLsfIqgFIjBWJo+65Ps7Is4Ry/360rDnElOw8Igu5l87OYNseK77W8oH7U62L3df0MtG/CMTqepdpjevBturOP
xbbYh4fWO494XqWYHV0zAaOE4ie8stCtjNze5EnbUemmOPtcHsTcejl/0pxkeDjRJgD6cJ9SDiZ742HMqHzzO8/+VLWTEGKg2Es4V0/hkSihrKU8cHkBeWxSalihRwtYSQXbqR98d5PvgYDUeSbuo7pDhdt03rio
UrCh3BjBE5EkrZ7BL65tJqrTb8XbXkovBRZgOOoSDvHbkmzDerRjNrZH5z0kUDC/LK/yONI3WvvVS+WjyHtP2U7VJXVCCzB91LjVEftGIP7g6XDp8GLcpWNhbnnHxsWQEzq8M3MvXIdoL/PP4+ZoTnqli3LylVy7
L6+9fqwQxH2e2DotlGigOp8pWFNwT0t8k58q2m6NnDvtM2mnik6CuJIW2UrKxSELgIqNeFzD56vIvr546bcFB+sMkZIA8qMwiMAx/F2WMO2Lh5DW5KCcNldOe7a9m9qX4bdC+WNTSqUuGdHqrHkCpFWHVKNUkhOI
F/UNsgys2kUylRUhcMFXgrKTz12AGgFivhU7+5Ep8eX/d3y7yJg9u/o12exc6YcrIGLZ8iRPE0lCuww1B4xEInNIoyej1cKaH0jX63FWxJ+mKo93dhmNLpVtaNZlPV2JlIOOWWnfppvnxdV8x0WulOso2t/fyiSg
9VnhODzQ3y9cZy+vxTz+R0/LgRvwUt+YIDj71BmNaMUgXlZoKBOePHPThEF388tfyvUruEHfEsUJvmE3xN/D/BqJqP6JVtXaQXTfoxweujTwZ9YV6Mq7ecBi9Iede/vIEK3xar4sJG52KpuVJYorddkLQLzAbzeF
Eye858oUUFwR8TqjsazLm2dxurmYSaD6pTGGov8MrFin9qWpjXmYjXP1Mv0wHvWfTn1Mce+558WBH47yIeMH7GOfBhLB+y7psYs29vIbt/RliIvHlYH03YfSPRs0/e/ftK5V1cPGeBNvgVoMjU68sDN/kp5Da/Hf
BKukmbvC0HCAjf02eZ/Ru+C8+fjYL1PSzH+Xa8nt5afzPD+s7n+MQ/c5SH6yMEmDFAnSdX71hYIdL9RLLcyANENczwMqULl1dlxht8OLOVTzoMk56isVKa35Gnpqsbo97UndRBElHrpi0S/Ml0cidWTGLo3gz5e1
raZE+X/ABGTKHLYHGtRK4qoCaAXUvj4qf6s8PPUNNX3sX8derwsF8VW6nlkhVRuqrT2PFiA0fM5i2yTvY3sRsJSju5a3N5hJ8BUODdTyUtxqX9Qp8P3tqeYnreoNnchtG17TK6W0LzEqSWbHwPJp9uDRZHMJ9rBm
/xGCuU7VYinnIsQdl834+HfIMtd5ayBq9r7CyxZpPpN0DJzPGFRUiQ9+zuxV7d7aqoxx1SfvbrdIsywqhyndpi9Y3tvrMbheJMzd0TNEnxBXzdzVsnbN3XtInqI3B4bko9M1s0w1WiPLr84j8Ytc3c7dIwH3a5aR
wyePHvrid1Anw2QhSr+RhEGvpNqFFkpF+dmNFidnx9a9YHB92USuxfE2tX95RYVBjnMnjHpuw9+bzSvGiqFzU1+XsW24AFQHEWL4d+8ztB9MWEP1qO4E574R0uSuHxU4ommbK+izivDckXgp2i4A2q0ZP+nJSgRE
0CGLzB/oZhPwVmFu65vqCN1geiImB81bbD4plFpn6ZSS6AQ3cKApPQ80yw/LInQTu90o+QP27OMn0PUbtE+N6+HlBoQTK1pS7M62S7sfGzKglk8cK3+KNf/zb3U57CofYiCFyFrltzbdWh+np9OY22Y5MYHvMaw2
+Mq/emo+RY/q/6UImA7idU93X1ZqPb7lk7VzAPOKI+qKFfCaqREG155cEDXWqHsiEh4Q3WTMGRTGuCxaGh1dbWxMa/2GVTughR3S8Q3WxB3QlO7Uf9BKWphbVJBMhSYuTyKIutOV75M8GDeKLT26DlXW/+dkYVq7
ngxqZWFl2fmul/rn+3UgXdKhskJgVwIIqKag25Lrh1Q/31KqlbIXst5H7/1dqm/gL7LeRk+LKxHlsqYx8AbwRsO8rOpbZx9x6PErE/VXjfDfinvWAj7O61v5HY8by+a/dWjQtk49lCz9MwfnEbACsXTSf48gFo31
XzDVfkUFHeyFKWphiMjgIRLssNLNOvrU3qKtBpS+FiGrIBrz+8gzMh21h0wLTTBy1GnqyOgtn6M/GWlXF0Mjaa/YLjI+CB4IS8vZ84QpXmSljxucyp9lncTlgHtCyMxfXmfWCvDQL3OSmRjp1jxxWRV/h/mREy/o
ixGGAo8hD+TeS+jhr0nD+JquK/lY6/dsNEbs1CXVYB4om0XPJ3v2xTCeq7AUBX1vVDM9pqoL1pqXIXqfdCxQsrdSgp0YypJs5bnQcm3RCXTA+wtBxP0dAR1cGHLE37Pmqj0umasxKjGprBNbX/wnbf8UQhpi8ncJ
DxprMVBFdHWy6jbayRULe75fx4FtlOuWqt66Vy8dyOPhuIvmB/3+h3YrVr0CGpt/X6EoWppG1KG0M1HTHIQloTNkRDjCcm4lUN3p7QJOErjRCVqbUGphRQNOw7/DruHsu7Ac9A1tTlYSCyat8I775W7omP2zbrOz
Z+L51Kn61MPq1Zffnlc7QedCOeXxLZZEkb2xtioBDRwfh1ymIFhNsDtQb0awh/nh7MCYl+V0UU3Yr/rC+5jUf4iYKS4eAedZFnAri4U8cqOD6SBnJMmNUxomDiq9b5llOw7YFLkdawSnpcqlgdY0MyoCxe6FCXrS
+uudPjQq1UZ1UuFkIPCQ6T3OqTPrm1w+4qR+p8DB2kUpxgwVmyykoRsVgQBLxjr0GuOGIrS30NkpTgRWFCDWUDxLaCFa39LGhj74KGEpxXHpttLGshy3hVuLmHZme5HhP6RsKtzAkSVpxBvliS5EX9F/7XvKoasF
XVwBq+JpFCcdnDBaNL6T9Rn5ysmg03UYedi6FXx4x43OI15C4Utalv0uF64ScYRdx9bvOgC05tQ4qsLE8a7CRHvVYojMatjkOLDpaGMcVrlsT1f3CoPLD6xxKoQlMaAprlE2iCW8lOTYo+fN3qk3K8ivwzvgcZap
bA9U+WwTYqF6v2v0lbDGR812w6LpCjatAhusyj0UMyb2U5laGgUihALrNSCWhY9EXi9FSRq0JdPyooiJGSSJRIlfsSslhdHh5MvgwEfVRsJG0273D7A4b7uiu+6BUlP99hWwIW23l/gbcDM785f8QjbLhoxVP5XO
ASncKUlwwnUSDkuqDVTvinx4agPPvnfPvprdc0VqY465v4Ynui0Cio1kwUjGtZGYxrv2AVzX5IoDiQLTsAIAf9DDipydbSoG7kXW2jqOlN1dbp3eH6pcHzBobWXXoTesieXUakGEIlQA3OozQMcranenImez0pab
ZE9EZaK9ylRHB2qsTseKh8l1WGfWC5rANnantuARIG9xBJTvqGEydx7vRHSfmkfaYrDXhehu3ZRPVgwFvECztEBXOELvO3pbaiuC2rX0U9X5IkC+7rdU2Znh7/CDn3qX/4o6/I3CM9Yg1wBpK5rMGklncbmjYgag
BN3aXYDgOLZMSvG394h4OtdghaBj5YD1Xq/7AqFjqJYoF6zm9tgnaaQ3AxXXyPoE0D5bQXHzgwGOAkILFsTnlvP0HEScmoRLp1nTRt1NqQoXP1B5zWzwLA/XJstfacMNSZOTMh3tHhWF133RXeJkHU+ZA2jqq3QX
PvvrWtZnTt5m2hpVaFsycVUA7MJ+v3OeZwuGkIGTZTjXmvDfoqiXzWm1kydKO7GBaFz24NMOmn9znY97wqYADo6KcQORuOB5zvCLnm04TOl3Jd0TsN+aky2CCBFBeGbVE/BzMtVNwCQd/zYJa2O7KpE+LlkXaikt
2MZyNBECNtNqE+0Y5d10sVePIfAeq2uJ14To4ChrdwKxpRAEqPuiKuop02nczzR8YbQBi7bSTUg0Ek/hTAUcwpHlo7ssWMi33CE65STAYwQStTv3Cynz5IcO/F9USXfvXIewpQWnw+MQ4KmbjH66VPbg86rvi83x
YFr24SXYVOoP85OD/6p93IZtW90HUUqLgip1ioPN/6um6lPJkFih5QdrW1zya4uCRCI10Orxb0RAZrK8zKge14dRWx1DG2wAGMWP4tdO01v94UQ9H+W8TxGMrTVketHUuNVPSG+jIcn007I6nHcaP+IDNmnEMWey
2mHMNoArRtTYgut8+tv9DGr8UXY5VteT8dhAX4S8N/YWZRxReq15eVB8MqwO5aBVw+AFkGD/ySGfCLIaJNeDOj5NVmjkSb1ilPqLlGvFeyFaOQabJ8Rhp57vJdl3n8q3iPbmlpubgH6b+ryKTaTBGE21pAEbHixH
ksqvfMkQbkWsgLi4L2wiR+Wrj4CO2vqRZNGHVDkxSMR6RtYER1vvG2ecEwFfS644F6U8dF59boh4EoJq22CDXCErOZUAz6k+Sz0qIPAw3jssyGnR/Ddc/8O4CXjzAFQR6dO82MQbhClRnWI2pvhxB77S6L1XGS9m
W/2h8sd913QS/bwuURDHZOVe9QJglRAXv+8VvUbvUy7UuOhGIAq6DhgBPCYHqk+DOWgXqBAeqwqUSPP7Jmaqs3ptfWyKY516kxxVb/9xi0olwUDc+Rbnaxfh+3FTk6LZhKZuoZFl5GPI14VyN2g7pASscTWyp56m
RXOAFTXK7HHudwULwPBIo0AIVjK03macWFcK864g6l4ik8aSZUSPjKp4g65TjpB4Tje+klVFFNN9fD2xWxZh0N2QwYxIezaPoIt3fEvRmGq/rJMjY7/vpG5OtdiIDP81PQ0ElYnj4gjeGgdbKGE3gUkAQCa6hpB7
Zu+r6VkXiGQ0unehEvfxesci74sD4vAAHjJs+BiNRf9r3WVw5j2S8SsYFx89fQT1cv14QT6DXrYoBc5Bv5PXSEsl7cKyJpV4S7VGqjCd0HD1x1ZOkaNtmjqoDLC+IyA2KP32UyO9TWyWa0zc2tHCtRsGKaidVmpB
NTDX2N7hNcqKTtdNdVBvWFvAij0snxI7AaXbewA9OPzaxvaIBkvFhf6hVS9c62WyYQPKN+lVAimZuYde974WCMml74jpWY7l4vxa5829sMOBYHbgRbfa9AOlHqdkuh6QhT186WvTjOJhMCb3ITT3h+Len7T9SrBj
OA5rHOZ1TnxIAEHLDd6gm0QgpZfSGNXrMc8o9sn4H27NAISkqgWYsHWgeYL9R8xoxB31nY7YR4S/Y7GMHbLWI/KIfxQgbsHO2KKsbGixE6k/tvTzh3r+qo1XBgf5U0BpcFxsXGq7deWMtzPyVXnFhL7WlbcQwRAm
PPyPrO8P2oX9ZS/jjdarr262/vZ/xOZzaEiLr+Ob9buhy0LlhNkCvr97xo7pWBCH+btT/8/paKcwnomWN3SH4qjWMPzKvshB7xl1QkR1rc1Fx1zw5xB3flz1r5JIFMu3UjR+0f4fce9YoURsTsy0/OGWHJ5YFF6W
MvAQy8hqV480fZQjMA+4xNzdZ9+9fj/kMtGL9+sZd7CW/UxeujC8kN9w5CS6UJf9t4TctgM71/ELoHhy4nXl5/3S3gW/qtC7aZApMdijQsrnxag6tPtN/BTjZMx0zGT1BvbKQx2goaLi6rKe/ej2QcDi+b3RA8kt
Bh9FXnOKiuiNJdg8RxJ7OjxKWmF+S4OUzokOiRfKS4N1WzMRt3nSkEV6B4pXmHys7Yz4g9XxCnjUKDifX+PmgoXidd4kDqh4TnEw7dgF2xnrK0568pwiLFgteHGSE8UO4bX4LqztyJ87BXa1jerv2WGNQYkg9+fa
4edrS0C89iyfWen1MaQRGw2QAChRa3GAfaG8eGcEehxcCNR+d1ZdWO5FgCgBuPFcHK7vhGuvMRcL22zvNcFIYQCANNe+9kc3rftFa8x8X2Ou6RTt6nZRk7ZrrLdSnKmj86/1ndVc2z3FIn3nbe2NZwQl/krw1fGE
XQdc50wjx5qqs46rZkBgZc3R8r4H9f1BBJIiyT6uJ7F36Glqj2K+vCbh2oFVuxrpQM9go8R+RsrURIOeCKd7Wf5gegOgxrUBDeqsuP7GhsyUrKFyXApjmXT1PUf7QYpYomT+Uv3Xl1q7S1VAQWiEcBHaNoqzEn+e
CblqwPSqjemjjryxH+wYf7y2XMDlRZkBaFgVxglwYJkS5gQItHv7Jc6XOq/vwEyEjs3vPtJcWOfqg1FoWhMGKqMYPbxN0D8jYPKYtctfar3GehaYLTF+LyVKgdOLRQ8hJeLD9HsHwVvC/Qhz1LDsM2TDynlA7WU0
CHhK+ZGlx80ZCBMBFNUpVXW642cdmFzYrff8hdG4o/ZXvd/QiI/Rw99gRrYLSK1c2nOSAyssUEtX9W6P7+7LjEUtFIJ+mJMR+ElLiuWoUznqqLXOGRqvrqiu/yzRvB1pJNgEFdiDXY7UMhYH8WKg5hOMKMLyRC/+
rSVE/u1ae4sV4qqHcUIc2YcLuAaKqBoNVfKbD0c/L8CWWZxvDtAXu66CWA1YvcRSgJPKj2hMpyinOOY1De3SF3rj1HcwII1PG6gvoZ29wCOEjuZvpuThXfJq+FwJrtOrhKc/h1g9fxvGhGjQYtLtjkpYuhnixjUU
XIJdrRABcgh42LZZETs16aIDRmkeJcufAINFX4QY/ko4YZQQmY8GadHU2aHNxG/pagh/jRnOZILghjj7XdSADhRcN4dRp7DwkgK6jG3YM60nAgSMg6DuGAmXOvUmCR7V2x86zGqWTUb/9bqtQtsuOCjqpIe8Pwdi
yXFabBbCi98tfH4cY/QUjz3JiJOMBbhUH+N78c/9+RtkLazErFgo8Z6Ujfkek2vGaeG/LJEUwcopBCnHXs+3VxT5AUXAZdHkbAXmIuDpR1mEZLGwGK8zCg7gorxSYPkXR6Ci8vGVFOJ12g1yz0WfGJZZgX4TIu5T
emqATGWO0fpEHbhnZMovkTgiuVtEp8FrAfCWv1gNPx9zzL+BvkoCwdOrYiPv2tX4TMKTcRM/RrvJ7eer5+VtWzMwpyEeaBshEoemJKZtznYEFzoQ2w8RoVgVedkN4563Gm7QTUYu335TrULBPKH2BAXNvFzgoUAb
KGkY9s8Rmtm/G4KHy72tRlb7oEt1oDtHQ9NoEp4mqB2yXNYXhCB7SJBVjv+WKt0w0WYQWm/EvsCbpGGJ5tNz+AQXcmiK9kWP/gMjmwi4jfK3qcnm39e5Or/w+iX7m3K6gicuYo0X+dCV+5CQfrWlMLrBnogBjJCS
GnQjhOq0GyRkqE/P27FNwrhKky4XYvqZKWqZedqYaPnHgehLApqZNSe6/YUH1z7vF2hrIhVRAiuUfgiDU1triNpusQ2Mpb3UszQxdn+nRhS3z4T4USvguaQPgeHb2js3y7R6qDtBxoBaabCGX379i7NbovM9ce67
y4Q9ic+6cz41V+TS+AK9xXgBjU2jNmCvxWwRr8IxPllK/4GZ1+qas+yQe3aNEchijtSIIJLXAoCbwnh9fNnE0BQL+U9sbTv2SbigNUSOJG0pwVQL2KApor5X6TpvkmPf8pyT+/zoPPxEFmEqQhH8+qFfSD/Wh2CV
WW8guVsi0osM2uOnD56onPEfV5m3sciliSAou1EtNPbOTnkk4mYvExSFA9d9EvOMQaS4kd3gznXv7NG9J8GkNxNK+RwyLQfBZpYAATTTbBVoFBP5NVWh9u01NwS8Jq4tT3CWxxb4H4vou29kh67LomjXVhjwzMyp
/p1DT1EtIurN06Nx5nqOWjYPI5csgooBkaKXB5ybHacAFs1oGua576a+mE0O2P3k/OoktoB3nnismw/GwJvjWzgfuseLD9l+7RMGYU5h0xmzNETAJxbkzOUU1WMm+52Bnn99t1dWXbM5KuPL2FP2lfE7auqswr2a
OM6v4eiQSSwz5PQyyhL//sEK6haoKYuXHZOzTAehUCu8ni/NK+k9SrUt3NDy15CKffF05ESt9OPgWGqx+2lJtd2La7kJSstMOBOJYIzPSEB8fIZzasqlWIOGn8VpZjaw7wMfPsBM9hIwgBOIag+WfCQaPlLSsBpf
gDw0W67ij4lYUH0fsRfn9LNRxWGNRpCInUoIuOkWhB6SyviC1Dvi+k/LkA1YzQU/sJK3JIWPSr+26iSztrJUbNeG0dxY0dzi+tLeVDidqmk79mK74lWo4g3FBHmIzMKVV6r8zvra1/V+eD3RiRJXaL5SBLleGBVd
z8pFj+vSW0lu0HPbhfPQtAaq6rV15qbwyVP8ZNwWkZvr7VKgOPBhV5A/IRaSALCJztLS93yHJbXIjsDYoC8twiA5OFz41Vs6CCwQS7cMTbseJv4GWQzCX5Cv5NhKkY5q5Ua8ehhBa6+Uf374iGDWx0L/byzMMkWt
qb5KojeaV1Ec61AL6SkYeB4SgfNRvHViGlLQQYMwgzJLHwF2I0i/ihNSsxe46sbYF8cTPuQ2aVMs9Z1Fzy/bnIMD4VGAS+E4WvVdKT8g5C5jGzRXChE0GjEW+41HLI42DqZ6ixpVOzUvPxM61BIITMe3PSBaIlKs
xDKvfFFOZX/Kq71HuSncdsOQjvUc5azIFbeFpq1nY2MoQIL+6I2SXkZkaAn5CSxSjf4RRYNX6bkLqMVwo4Q5M7DZgZVxMxE/cpdYhaRpCw1F9xDHVD5n/Jw3fsQWitQ7n2FkY2jW6MMDIsma0yQ2j/84FQF/z3AU
j8VistwYmVlTk8Z7Zkv3lxt0ceot0Hu7Su8cVJYEsJxpiNDW/2T0DtBTqGt2o4NUtZukWQjn4xCqq4XzHUVc31FszY/+smYZJmJlWDrHKVKsNugW79tyBGiguCfaJwIqMhD4JUoL5Le/h+rvVynt1Ku4Og3hmJb6
KzoRMr5hgMN2UsIxOddtEfgMewGghwx26jXapMScTb9JYs3XT4wFanIwfgB3InrhVsrA+6E6GlitGbWf5Zqm6sBY5H4gXTZVHJjCMSyTmXmhYKvpAZBmoFNhRU3rKKcTAYHviOtulyHw6B3EeyivH6z0f4wlUNO0
9LEWirVqwuaPq8JMeCjsNw/gxcNxOZRJnnOButQAcLL6S55h1KdoY6Ptj9PaziXyLWvyrh3kEqHApr9Y/lm0oVyw63Jqp4atcQCwEpd1/Pety79+w+Q/ajaOPs3rLcX1VF3HEQOE3BDgL32B8kTuGpOfgPupddHy
ukTkpJdCZKW1yXF7SrwgxOPh2Qv+x4gFwr7fqYfAUePDlLUgmg3LBRgL3lBil+g/hCNEm1RMqcTi/fl1BJfWr7rpoItnrhrIMpN9Y27lIdDWVEAw/wWDiGHAHd7StgGX7m0Kmcesxr721qBhJdsFvHbHqkBoYAu9
Me+/RJqmeUgir998hOLR9v1iKZMZWtmJ+WgUQnU1A99FIhR1rSSRzDfKOgzrnVzliPzKonQgZZN+1vF2oZ3Mr3CNV/x/MXgARxGo1sMqL2Qse/VPQXHpHrSw8Fatr6d6MV5baXWfD7LtFjl2/6MO4cR1hI9+JMfy
G8ejXRhCgXjMx3MRw7FyG/no7Mj0lB7xScGH5z0DNMC0DYY7zn8/gmbwjMkzatzWqbA5kYO6iD6w02mtciJP92OnLjF30QAEyBr8iHGfwnuMcyr5glz1sH7qSqiRkPIq15DSkdk9MymIaDAnJB4Et7RyxDSyaX/4
OwhvUZpiaJQ+MCi9QfC9UhOjkZk/qoGiCaBxSR2bSUvjNnUA1ellEN1pXc0nLsg6rQTMunM2A6xkdEHRHbUlsAOjLAtsVy+KY1TNOXEs3ihZw0AtyZEjx/y7Y/zSU2NJqTdMt2kIaom4WgjSYMW9fLw7zIP6xHCm
ImR/ltMPFhmZA71k737IdfvIt61r9GjBtFlrwbSkRxvzI9/5MY4nTpTS6eXFv1oE3P9IhUayoJaCuhdpEQDPyFzv7QW5mMbzllUWTadkeCLg6uNooVR/wRXwRYTmoD1roJHIjcHBnV4Ox7S+4UiNq5viuLRCnxi/
cjz7Dx5J+qYk5AyrH4Ti/CtzbrCKHoRz970HN6T3PfQYfjaHOjBwfVapKb72yy+JaM9r1BFuvbPfvWbIOiLPPNcjlTLg6L/szNdNw+cSrTdMHQ+5umTDQQ/8b2ODQd/a5DONMLnE70Q9dHWNGPtGvPvHbx+4Voxt
j9GeCAFGFZuxN0Eeq8mjPnwmUZlGwJBD3Id2f7Tcc9F37xKJ8j7N4SE/2JeA0HRdgYL8dqn7/VLaOzAS/S7GwLHoojF29l0it10HNsf6A9YsK2qDhPl9t2FHjxluSTSaXiUf+SXxkdeojw97DnOyYm793UFCdKod
bjyXWlPqMm84yNofTdMEpCoZXAOmMh84Uw2WfzPs5fEfH++6SMyUOdhjQA55ULiqJJihoSnUIU9O1PiAmlHk+jSZ8xdoSwVFjh+rkNb4l9QeOEhOeZG1+1vvu1mGg4g0myS+sZ3UO1tRe1u0iiID83ewADWGoqfo
c9TNi9uiD6N0ROXBQ/bv7btFOLAzBrmvp19X/63p19eHtv4UxUv7R3des7HLHKwCGhnSlhd9ROUQgeUW5pXQdjHXHBIKkqLHC7hS4drtx9+B+vXs17Vf3+ZEN3KJwr8gFoiOr7+jbTYQlmSuATjilMYKaMumMgoI
uQ+sS7eVWZLrv4xrZCgXtgblj/dIxkt2zNiOsu5NSu1Z5rwiGQ+8AHqgE0Rc/h1ov57zus7fisOJSijMXCjTD5V+cjI9oxFHWCKbkaIB7StbiZJM2IQvUgc4ekgfYQHuTWfkReXHODO58i4my65DRQI9MScREGvQ
EKYPtc4CzTcMhhW5GT9S4qSD04xLWr5Yd3rNA+o+vaMLjLa3G9QnDfpVGSwoDJSQC9x5xKe3iZLanP2Do20mzYfSGFOsBOhGHyYmwgQSNJ+Etm2UeXsFllIBCRdAQ0aMQYi7fiPRTzEjzs6ZNmYudyySylCZycUU
MzQvIfAPzmu6QLZxSfIYWFJ5KSt/Mypa4mUvhEK5BAMhT3j0w1qLVEmQ61RCXkZBgL79E1c+/y1S0/gCV45vTh8aHZi2rk3fla0d+KJo98FlhlHqYHlM9q/F4v+FQUfGKV6JNT9maDiWbEvy+KSAy2s2D2xQmZWM
x15aRvMJ3biEmW3aw0Fbjs+sqdDh1Iggno4i/D25MA6pUv2lCmljWCdmhh185KVLj0KyiuccjoF+motATaNITsxv3SzbtZqD6qBgN9AK8/NQGgFww/uHKhC8dTLk3gE/94UHsXeuIL7gLuy9FQhrlvYe4g3tVaXz
9vQzic/3S6ZhsmOxN2gJwyu5+HYsVR4x7KGl/+UycMphxb9F18jB18/BV9Oza8al84EWbdkm07In6cT66gnJcVpaVH8HH6w47HIxa5p80mq/eb7jygC5TVxYYtUgxB6dMgJNMR9NC2qrIVtviygHtkOGWFrsMaUT
KhNtqbmJvZyWQLbu/bRR3sK6WMgsQfJTi8ThD+OUS5cSKaWj3dR3SyPek0P8A4c7GtatkSucKiUQD70wBzhd49hH3U8gS8YO+cTHdFia8MCTqiJT0KBTqMBpSDdG/atHwqOWIeqUA/mNL8tZdVCAE1t2Gr1HmO4O
xyMvNhTD0k08rqqbam8HGSlU1Ruklz+peWnYUjraTTk342ggWwr4vMV5U8CHJ65JYvrdUF7TvAianSgqhMuQAQAp4e0lF/5KNIkwx4KLgJu8SYI9twS+s5pCr/QgSu0hvhOe46+jz09uOxz2mYjDpf3k2vyMOrWk
snM6v/4zmLrvCtDL48It/T24KAyizuAEkDIBF+8i4aokHNDrJLYLaEBgNBjLlz0kJTIyMVoHvSEdItB9J4VtHqRV8Tpvko94Tj5iDXpC7/ezeM0btOZykkL6G6xvJoHkT/LwtIVVU8EukMpwU/ahEskr2Id9DKB+
uOcr/MEP2yiibvBV4tizLI4dOuU8TVHC6mF2OALBcvXlMNT/o6nSMFL8dmsTgpUHEdfjA9xpRfTaVBgfHqkwz6bTjvfWDwRRnUdFP86zUAO63eW6FFCzSyCSs5qazcr6Zvwm1SEKLXU+i3oyGkFYax+WsJ7iPvbg
KgPHIWja+OGicM6dNtk9Y9ronyfdt6YSyp0dlz/HgZLmaoX+599YR7Fq21UcSo1Dvj1gL/iWfPPEmqRfLvnCeQorOLxAw8eomLLs854FcUsUWWoxm611Kc6Ht71FC9lct3CWEymbyNYQsQTpwNPbL5pyz53v2Hqg
lYnX6RoRlaJTn6ogl6ODL0TZtmcqcNHdIEklGbvPdiZTxITlVVmrQgoRVNwK1cXe21VYZOm49b6pmT9Q+GjhKLvf89wEKVyQh8n1mzZQ4kkqM6SJetqP88QqsvsnQdR6aZ5JddO2owTsw+yaygepY2srY9yoX7Qa
wFsvHf5YuR7158RatnE/m96pvGdxtHseH3RXf2U5yAYrsO08UEZa2kbuYSgKjtPnMMgPH3K4/0wLuPlvvgdIISjdQyrUhBKYW3qD33aBNV3bcBcKVOD8eHeOKsQRzIjfHk53tq5UL3F2DF3buRbNs3PpgOOaNTf2
EJ6GJQJKSYoR67GJURUeYmtESDdhNugJZ4zknBLq5gzUzH+tu4VeSxV5amFDA6I8gkLkLZ0xzWz1Ngfq0geti7FE4r45WXU0HMAYAs1ZEUD7YEEqaTsqDvNHMvU/rMuocBsp+8iS1ya1YQU0y6/v+uL8D/Kf3qcd
9GPVPMwB55/9wj7t5Y7DrEIp2IJ/1DGf+B46PCzT7Rk9ev12eR/U+3z/wogPypt99vVe7FNYtM++3rMruTl5fZ2c6yghKrMASFMKUhu8+154O63aTqDr+IHTGpzyMlmht20VMab+hSWjcSLiSJQ2DhhiZc1MkYmd
9pe3Cbit2wiPHl2pZ9Mte728PMEDWe0r0Yf7nInpYVUHyg9oK4Nx+Zu4rdOGi5qwcaJjt2I12ZlclgZkFfQJ0c2/rBj1prC4BotcSHJuBpKhF+4ed6txQ8Tc15sIEHERq6U+0Ee0f9lyY2Ygz2UHV1FQY2yw/oKO
yFxTjI1yBWyBVm0WoKWTcTzum/YVCeyUOxF7UwkfcGRUAqSDt94x0XZx9hpojDrnxbxtblpV0WpBGkHM6MAN9xNnGHUI5I8m9IUJZw8ftydSSb8kwV7GCjEPcYv46soC1baQfgqpxTqkkI9wzLPLqrddJwSip9vG
8CIqwhaoAhQ6cZJWnbsDP3o8bYYvTO947BtktCXWB3vPNEPMIOBfbOWXDd+E+MuI8mFO/aNlXw5JtjDCStsVRPDbTDie2IEodEfS0Zrg95EXAyv5TXotcV2QnJ+XCCk96fiMcKKEKz47ZBDti5xD/K1P9QeVR5tb
7fNz+cqVR0/4iHDlt7Ef30bBLpZ3CWVuVTuPPa4MJcdapyHsnaA8QqDvZvOqaKF0eLaUbQkooEFeVuBE4hOwp3ftBH6h53ASweusyGSlA83/0atP+M8Ows6hfJM0tJm5+chpkQyOz0d7ue0Z3ASjyjm3uZfe+Mai
R/C5CF1lTvOCZvazYqJVHB6I4NFScX6uswu0DJ2yG9EypOYgYGdS5hYtFmNID3loiXaJPJWuHJHm6FZkUSnPawYsi3LfSZ4zYnpFagqq8FgRd4Jt6PJ242+pmyAR2c+gYUBNzZQUy3Iq6NZRnhaojFUee6OoEBl7
pWHRh7NcaZAM0TJ/qojDrdFRPI8yMmTNUx8r7k3Kg3q9B1Xck1A/caKD+lAefycn+WfaxA7+RgkznF9PPYbLg3N15lokU82UnbPfgtcAxKQjw98Wl9BWQeFeT0rI1R3Le/gApvAXj0p4y9etyz5rH+q/c4z0WX7v
4W9XBKUadUA6bnN6h0JI4lfzleczk1n+eS6r+9RWw0P/Xglwcjf9TantjHs2upDcCvG5S3nhG1PkWvtm5RtCdGHvzM4Wn6yTr8JWEiwSBrz7eeOrBcLDfuhD+XYPbBJTD8lVxvPTdknqUXumJ4t8sTtaG+Pi2Znu
4+Iu81E5bXx8cWjEsVvW7j0IaLKjv5dm91Sf8NMPogP88vZfhvaJWRddEh+cEncjyWxZ48MHwDKtl8jYDOenllq7Uxs4Z5/PzCL2ZRGW2RBI+d8u0Qz36TPp9c6hwtLxeof+ScwYoq6kFJ6A8GO5nVrBXKsOGdUl
cvegjxdPiH8IUwEORVHuVbsznTYK2AfQHXY4BfiAzLYp/n7smu3rgM0uQqOH2KXrgo7k5tGK5VYQvs5wxPkjDy+YUNvf24DQxWb90HWnqG9nY9Y4L4IGbgOQkPof27YC1VkxRluYB413ngk3DJtwuJzszQPAOFsd
QNDblUOpBSdJF8x6qsizeQAV/2LjpNTMZ1viF7j7FnGXwqGYkiIoCdoiyNkla+tdorDa45jHyyJyh7VwJzZrrVVnOYYO7rFiKYozDwkvUkWR5zxqEcYJv1cWdaIH+1HXUm2YXAnl/fm4JjmnhSegMWe3VJkONF2P
S/nbf3uv8O29ejgrjCOxMfra39MDnu1w/ivmYEW+O8Grra/u88vSweTtK/u5DT6yNYayXTuhEENF9No0u0k0F8F6vsBfYSVoZifcAC4beqNLQCFvIkyMlt2wzcM/diEw8LCWAjc0iSThXezWfYWHWgElHi+yJJnk
zBtfpHGcp3qwhFhySBimoc4wdP7zxMUcFDPXdBhTl3b6ligJiUs8v/QRoLf/BdwubuyQ3RQ2C3rz81ErQUoisfBecFi5qrcL8ifgMqU0QIeLjC6MtddOJESgGvZrDVbHAT2nKsw5esDm2/V04SH8maVigAGXzvKy
RYrUniXeofzAbDbnGYUN96UHKCGHUnyCb6sk01IEh0zPuvX7PRNOry+q0DYqFgUiz2E6l3VwBv97Ogoxo+DMNmnl0eCLhzQtyCq9iCzIo8v9J6rsUxFRAuGeZ8x4FHPWzXAgxfx4+ZVcArGZ05RkJG8UW1FNuRUZ
gKDlS/0dsAQN/bIWBSrj2yk/5UrFtcuuMRhFBKXA2Y8tKeEfP1nWQeJE9CkaON0/pnD0IEvc/tROrz0ohKQkckL5GquL3i8TYQ0/hbv+7g9gD3ft30wLhYBfFHCQXrdhYSPXQHC4ujuEH9yxpTJMFcEw7LtZxCeh
PwaFjRBvnDx6GwXNqDeagxiNFFt33+kvPjVCWDR7X2oHedl42y0jO39DX2PjNkYnnqux8Shh2cAIPYJG1KbSnPOfZMbqbxCwNBpqYby20NZgoTPQC6ZXUfH3HqcYd/FExLb9K975blW8sR2DMXhrttVdKU+XnvDm
pT6l/yCThEvGPnQXqNb9scOTG/0/kvv9nJuBHE/Bfvb/GtsvRrtdmC2rKq8hABfOwyFS1RDG/oupp8O/kIEmnQxt78xnt6BnnBYkcuVlEZwEQQOzNdZjIGwBPg6sLrutc4KE/NvA9Yuuag/eYxCAzaF4E36tfjWE
c/8wliEZ4jdAxyDnhT02bl0eQJ0WVLxJYjmek+9Yg9g59CAl5kdxjVMXJ9F+EAWh2iYpbnpQsogtcx4BCILdrk4MWCIhYz2AbQCHcZcdi8eODpyqA0dv4DvLOHucpQh5NVMvhzZw5gzQmFtWhot3BuvW63UreOlt
dUVYZ9u3bAutrLKaOSBEtXfAHeEqF3S4lZcU8L/qgP0SPqsG4sZhQrYpoH/iC2wOqwM9kzjgtsWv4iOP2B1mQ484z2gZ7OnEK63IvsSQ9Xp6asCH6W1E7oP0vXjf/EgzO6m71/SoF+n7AIFdPInDvqJw2ABmRsd9
Ihoa7AEkPmmHDFr7X7FUO2hgQkp2fMTzyiPWkYxpNp88niazZ8JzMsxLMnmoLo5vylWSIFv6TKYeVVSDDAK6eUhQzzS3y1oc8nm4KvkG+HlSssLtC9l8SY8IGsDl0rpEWcENR4IpwEEGcAAbTCUSYq9sAfsldxpp
bDxBvf1tQtwPMVQLebzMa1FPvZYx+eJ7zOua3nXqfCA8Btuj++MXdRk9DJVuhtqp+0NMgjYfiOaXbMImPV1xDyQA2/8mL78xxsq8BLZmsQCMKDWKpWv2RJ6qyLn0fsxQVBrixI9aGUHLD4hqKfqVM7f4bq4ZmjDm
+3lDO6nlFojwyLWnOLh2WLIirgKQjjzDgywdQeue4qH+Kjmm5ueY1MPxtD24bjmjklIHlPucQiZoQZffurXpywjwNU3ke18cZFKyZXQXFz9h2M8zoL8NG2f3+7b6Vei6rWZYzsyoSkmPGyIz8M4jcyqTVsRVknmr
n/pkxopQFpiMunr8smVfx1AxmWXn+pHKXyBf8dz6irUk2Wf4h5qyaIQcxQxiORCOR2Iqj6THdqJRApX2227jKQHWfowpVPhZJvps2ahO4kQVgqjhId81pyXzVBW2KE9QjN8qOEiDtp1Z0FzmABUcGGSjKr8Uzy3/
4/IACwK0EbC3Sqy2QPyMGwC6blHONZBfFtHVpVPx5zgRPvT5uya9IoezAWPlDu9uvHQIeBMraQct/24Ox3plNT1My7GdeYm8w/QHHdzLp36dhv8QRFvMgJ7RtHWNNvaNfHeOp9LNPmkI+bsX9usQX0N4hIwxqO71
jKucWOKuzhtJ9cbvO1U+mR1ouc5b5G92KfzNalPSEcNzGfWoKqPuELmhDxPOc9DfJMLNHxTAhCcR/uWYDgbxLeIulsX0kXWZJbdoIT9i6VNZh7TbJpnz7gfL0U/G5IjwHCaG+cLyeLCCFVhj9vTigpiuW7xForxn
WXx36eT7NMYWiY+wsvxy1SPx4F+88dBkfy08jdHahbcvHn3CparQVaF8EBmqpijMt0ZX4isNyZFO9hfysX/VaXxQn/vgdPWd3CWGPdt4piN590Rs0F3h4JPgFzgNAPZZOa9FmKgnI9Wp8FYFDYwb5vDWe+gPYz/B
7I+AuEC5ROvute3qE8Z8pyEusBpovAG3cvjcDs5y/olCEaq2W/wCiZaupRFRPVrFUjp9HSrt5xIz8MUdR7xPzzez2jYlVe4CahJPYrfQgdeCWP51luIA3UCEcgcw+uHOovK8aL1EGdb2aZpBVPURfDJdYBWUPmQ4
94vcUW7QUKuy0A65Z3b30G6zP645KiJe4S1yj7PL4P4ndYkj5kPFt1EnkOas1PSwaFdY1FYEUZHJkZVisxznaglcQS0hSyrASnyKXxR10j+BpSDWjZL5uQr8WD3GHIPyosXhNzrPAKYcj8tsB4LQGs44vaQj4/Mi
IIYuw+BeXJ0SUzIL01/HuRAwhJTh4sw2gMGj03M42MefvSQY722uSmz2RuxGY3gGBpZlQfiua6BhCNmPRM5aljUZu/jaPU+NnDLFnmQpNlSzMEPYfzlr2nfjNmlqX1YFeQNTjNNlI7NM9B+qk6ZFFaYe6SU27bSL
dit8spRtaQPdIVGs0Duy0yfWes133mICNAc8yhy0eLLtSw0NufPkAkshk9KKOuuVh7XJVtHQIkIAmH1cphwjPhJZvkGE8Qc+P97HUEplJIVhxhHwuRAiFLQzg+wiikw8lFi8C5EAZ2y9fgeomUXkDqjdzCUij9f3
Zb82tdDfDI73SMwtEt/p5RD3aX1yaNIFHHARCd1oCDPEt2XGRFuYwWhmK6oP5qlEbKL8EpuTcc7jUmmiMGemGAUKqTw6LlGeHT/gqHLrCCK0W5x1lRuJ5NfBWOlxrh2FGKoahUTY4+jNxQONiyb8vYMrgWecgb+Y
Ce2NZnAWHjHebBafeLQpuESjgzmiEtTFHPXOOmkRgSpdnrv0HQDr3yJU/78mfoAOPbIzUFgadilZtd7jZ7eR4UBlsVK2h+OgEsx6MBoJcvSaMcf3xNRu0PFEiecj7EP1+N3tpVJkYxlUzdoqh4UKchcPtGqszdJW
CUKj0IdISCWH0mjoEhbDzguNrHoWAPN80KjpRzSfDrG6MgUoHxl623LnLsukdjJPkSrHEFpK1goazUuEgughO9Ft6ZYb6/2kTv2AxoGNNsKHc3Jdmkkrw+wtS6zd1I2Chj8HeyOBLRkC2wruXhzuGkOwMsTqEqU1
x/6r3fZT7O5WYf2QgqzAnk/5d0appotQpPTDrYgCnUrILoLcKOPRDuYfs7ns5eCqtKv6bvpgsBfJhc060QLsxkz2suOUo9y6qOpSWDB+AKBll4v1t6TZSm4j3PIq2IJTW0gLaIbAuG2Zx6gbi+W+MkGAt1pe4RdI
6KeXQlTktWnoe2e5eQ9BCep23KXQnOJRHFsRr6G+LqSF7f5y8ciH0Akmw5E1OthdfsetxIyrO6aOGyMFWho1CAeXkEZl9+FhG/MZJAEra8AVqcmD4Y55BSfUiRaWbA4rQlHgkb4LrRya4VP0evDyI5gROpVD7dCA
44d+aycR3PO/3F9Tv0X5jefX31iPFjdvOF+fWBDbWUEJ/a9KvSJ9bllB4QStLeVNm921m+HmYVEaMm6pgSp7lP3P3su6VVsYgyWsE7AY+vutv4/NpbFduLGGPDyIQ2NzrciBoO9aInHQqVl7M25/irW/LXyNvxVx
u1u9yOnKGoIhTfZenkP5XakmO56KEO7uHZ24zYjeZeHhJpq+SyVF1rJ769E9/I8duHo9KuahOOR7DDG2tKenpprvKTJTZSCN8TrUsOTR2G1qmNVZ7E1UlcJ3PBffkbJa3dOYaOcd3GTv/Xq0TKWYVJCygN6c4zM0
nH1zgjuAxjgAf1Zfj0BeiZOA5twxsKllNwH+vX8dCdCrzp2EPEHUD/04m05oDn8993Q0nw6xOod/9FXm+RU/KT8mxVHmRhlzKx6HHcGWIIGY6Z8tLgKYjf7N8oRuSiEabAwffCvdDaEkKHGcI+zNZi99FEvpu4kU
AnBQPPR2bpfG5Ur+pXSHeH4dknrm4Cn2Z8BiSao6zPc2QM/RVOdXMsvsX71qy7BvRP4VMs8YdkNjJ1QhQxxaNk1u3ISq/ir1Gc/PZ1IPn/8Ak2GhWiAoTeP2g/eFE7yjY8NKsPwLm9/8bBz00fgWsqmd7x8cEXMQ
oDb5FhGOjm6Cz1eS4kBN5HlP2hyotcCOjwfu+yYpvvas2SCWn4hRiqbv0sNw/Erjd+1EOoQ8ZDt+xfqPeQBvBtq8wxsUCTj7MRPzK9/FqXwnj/Kmg3jLvmO/TFPUuAdxhx9R4mssi65OPgBPyNP4iR/BqNwl50Yu
9xPjcFhs5MRTn4nV8JlfDp8d+mJuuAOGuiITus7fsdFUVb1Ujtjo7hejA0LOPeKm65QyYHtoRK0a01UJXgqYqrDqpLEdz6HhCOYL5zNWmPlJmowhxq+1g92riFbNH9oxHPQdecprpKh71vwdpxXTqjzCktHK8w0/
MWOEUnuiZelf7DbduyHY/Sv29VDZaj3mPZrmN0V0iEoXPbqWSYhUNaRGw3mJ3cKCIZFdW8IaLWVP6h60EZz5EUnCwKGTqo35MGbF1eJTNg0wP8Q4iVhU901qLPwQtRvkEM/HIVTX9EtdoaCvXsyJis4SxxXyfFEw
1HckA326vyg8JvOlKqfBGJyTL86Rgpl2/YrYbkka3dQfh8uXX/PAI85YycEQFwHYhp1XrEClb1sw6jnFCmP6NoOROMnNT7zk9KjHtEvMjmcVboX5Nee3xDRFq4qLq/eWleeS0FCQvLlPvVj6EFtoNdfENEcncQlN
CSNjVsbQqdnE8IZ34NnjDZ2pteyqBWSe184jLiXKFM76H3lAzsaHGo7xaHtilYmylBnrJHNVrJpiOs4WFsG6mzVkDasppYzO/N3kkitrQFdQoTUeJe3tJseINVc+CIiORv0m3SCiIjU/0ZDSI7bnrRrLVh5z1SWt
V6yCDBOc1BpUILWW0vCe7v/WvBKs4prwY/04kyHfdgYHRBH2rTFApQrpU17wkTdKSVh2rdIUPPuRFVfigkqF42cZvM5bJJqiOfU31sDfUxN/4edVq6WODqeCGASDQr9rv8BS7WURIOT1idO15Ga675qCtRtWb5Ah
Aql+gWPUX7ibA+c4dSH/hcUgD5QieY2eelqYuwGE/CEu77CiMIKqIzlD82wwbq5MiN9vFTk769jJEoy1Te6uQYkgi4ZiWTeVCrwqsRDGuYA0yp8wBICkyCi8/lTlQXSRoYvNVb9xjSudwYYiIxVvkR/RnDrEGprN
SBJ9YKkqOf8e2IsaDIBFKcnUgQN7/ZzwnSDcccAdDrwinTlETYJyHaWWS0YRCqnSt/tQyfq3U1ZOabcKIBi8E1T9A4cA1kOeNSIywA0jTwSWWdf4KvkM5+IzVtaQtElcWZhcJp++I2+VY9qrNNiL8u+tJoJpaQkO
Ys/IsYgKAaxQLmGqUuCnxuYAX1pIpFwELdKA8guPE2eFrf0QU7EK81Oq2MFG5PNGQUqjDJHwACuDDlWzZfdsCTlMTUHLzxJ9EsWiOL1cLUED18m/pLnqtKBx9yT/3MnyxRBIfeWP+Tth2D421kMeVjBUPDUOLOwK
QRvBYbSxuxP5Dt9PiCR/Hc/HV6DOV3z5x+CeRj4jXLWSaVM/w9egsvrFVyYKAINvnHdZR2350pS7MpFokfdZnC7TjaZd0DKiVnDzQ7oVYLKLGB1brB6+A/APP+dbdIlnWI6vqqzJNuK5FbmxFn0PzoVAYx5rv944
ZDcB03CYWtAQqpHvAEW2L+1Ww+dY5ExIzIH7+H5zRuOWaE4D4EeOjscCL6iSnsc6BY0huIdGdKsgP83/8aO51XWd5v8Qs11LI4b7tDab6xUMWAsoFBuT0SGHXQaDdiPTIHgGgFjaaVynETHt4C1mln5BQ/aFMX7p
W169KVA/TfZZFCI+hpiopLZJ9Cpcm7ApsAcHLELKV9wHC7gogoOdpsFO6CcAMwzuP7T21jLm96zMlVQy/hcbM55XH7EOPr6DzKQ7bWedJHnrt32veYAGospimxq2X6cTaJfGgFwlUPLZeRelTbaVNGT6/A5LiRWs
HqhUx2Jj+OHIntZFVEXgHPJb/QTeydrnYth8THFkVLVbdIPEUTgfn7F6fCiQx4KYGQLNo6su0+1zwF7nAoZ3g11nhgx8RJEH/WiDwX6PPLsw98JiT9FE070Ti+m4xhskYLPLIHjTuiRb66GnBjYdoX3dz3PcLAZz
stdnnvNSdjnh6anAHD76XTFA1EIrm4CKokWVAu01yTV7OK/vNE9BcWQ0KfUOxkTPD1h1Ev6qMJGm3F7K4r3MwzVgp6vtfCtSeXWwV8Lat7sfsTSeyNkqm7iAIGrUMP9aMhUW8ChG8IkuPmVy/OyniMhSaYZwC8uA
JMZyufAgybaQYTG2BQQzhgeXzvFPiOcZGTvBPyN/huJgnffHw8OaJgsuqDvAB5UG4+RkfQuMrTEaGWAWZNyjK2XYqp8WmCxGT1ivQkhqF+BmPI/drKE9okHhNy7o72k5HxErdnhUULePCip1DQE3bjFjjQCBxz8j
RTggwUQxfIVar7jfOSdd7vB5aQfu/zBDXcttQlJpDkCr4i26YI3nJHBjDTOlkLAlDoKEecHkbtR9Im1WRYFuWFoJPle6hZAMTCFbsaXSVueJfToY41IWW85HxVMvt4C5CHBDfqvFUAkB7mfJ12msORwoVfkGeRHm
4rkVK7EW1+QrtfH+fF7j2N000TVTpSddBmQUOC+ViPgqtHYkZ7YOARnv75BXUPeonsOjKql/YDwXH7EyHz8OEwf7QhPxsM3p3U8yLh9Lm1TkirnXN2NsO5+Ujsgj6OvNyi1zVreSrdF0knISXD5FBRE/VyZloRbF
AS5GoLdBAimwMI4ZMd0slwQrqIuP/LIE/3mdchCNjo7fxPgLzynjyAQyNg6EX4Uz0RxKgXkY9iNrWBV/f78K9/q9UojGNlXMJdC51peDFSd2NytGRCRmKdSRiuvU5L2IO0aNy9tNOfdte9WL+040TZDpmgfdb2kL
v4E6EwA5yaWMIFZ7f+5q55g0vSf2a7OcskCzMAa7u8xEOVLizkdDslom8K5C60ogzi5ruq4w8Ii7Zg8wd4fzOMw+uAWOgbKZdwvcfd9OXCCEkuoaBbMfQM9Afl6gvi3uSbVLPJqHFrqYBQGanCyG27tMCCm+Vcp3
ITKp1nLKI8DZUtf0YjQR9J46cMJaDstVwKaI92uyO/OAbJ1Rt95Mat6fTi+CIavO4bvACpkMuTDSXsDT3EmDEEq/iBvWblsMrLc4tKH5iAUjd0frHZzxa5yGd2dSham5N7G3eU0S92mwB5HyeFCdUhTUaMTSEOIC
nXLmAoMMMGmo7jyT/5RrRd+pvGkzVl7Xfi3U0GX/QmW1EMYHoSSt67d34PsLwWSHw0PeAKLuULXdC2Fxwf0+9CwZP/W+2ch/h6r9edQLmQNjWZMkEJdwR2xrmQUih2r6GZw4jKfbHtHScI//zT0DQrW1q/oekim2
vAbJHTybQ3zqGsRuOUHM5YgyavL35J3R/98ZmUog4+2pMqXU/a979vTqv7FqKgOo7/sauCazC2YvdzGyKC/ZAYFMOcTEAk7VdggU76lYHc4E3R1wvFhq18Q6orCMGAhk/4ijw1Dd+2p866tOaVSKJ4c/kEZnrv/4
yulTf5VxPh4p3ssB77Huv6IZarVfcFzcEZBmo6wIvy10eq/QPKvuWh6VrSdV1vbiko/XzDqk6rPCRJIU4zX9ieFAUCbzyaQloNJQpPCVlveHWmYvW9lFlMr+RBIcZt/TINnhO3sYdw0H0MCyQjRPThau/y+8x6gJ
SIJVJktanaXVlkk5bor2BpsyE/FL6FctxboHmg7nzkT4UQRb+DPRkwsZSkNRH7iH1G7rfz+YgeR+8ZbIO6D3ybo3MR2GPoEK2rbLfXheqe9NZVN/LRaPWS2Q4XoHid9ieSU5LDiFzUlyvDCZ6JBMdCnBYNN/uU7E
uG760l0LfkmntA0iiwF1LyAGNSnOygdv+lYg4NWG0ExLshBg02bhasZm8LUZK0T522RRQHT4zIvSXWXogRNMZc/KzLqnhLPGyum52TwCZgN0PzmtB+/9Wh76Bp5TfpASRBe28Hzj2bBv3q84mPVwCb+YzmTDfiVp
CnlRGgmQdB3pbLMFwzGPmsCLxCl2Y1dJAje8khbwKBFThBDBk/bIXk0vZ7m9ZEV0+MHHKTmljmylbG5jZrMT93k72gzcL/73rj7MRpCnjM1fc09tfzDhgTxgzDxlPIlagX2wo8Q13rVTZJquXyr+3752asm3770a
h9phhfeBwDz5dfLjIDJoulGDxWA98L/CD3yCptuMbw4i6GPuFI/8VPfX3x9A/9pXFKe1/HK+5xYN+8eGxxQXBRQmUh+/N6e89KZqbkeenptSlS2ydQKTLIPJpKyBpuzPBz/kZ5wewfhv8lSrVCtu1lJiFoNJjAXY
UsFxLU9KrW4tUP9Yy+PV1svjK8853aRIt+t/gFZGcW81DSg3+kbeI1OCcU32U2uf6hKpFoB5w/8XiGgpbuaz9XPwHZT/uWcIvFBmSeIKgKbVUX+QRuCo0meQD8U87U8Zf+oNq3R4iyzy7HYyPtiJ9QXRH+B5Fnvk
p3M9HK/wcA8rJ3gGmPNsaPWOGi8i8fzYAkuACDg5OME/d0dkX6TRjxFg7tv5mPeBAwSRUw0acJCXsiAALchA7eRCMQ8e96wLAK+qCISDnDyOW+nrNoq5jU6qWtlxIO+p/zfuaRx5/82Zlu4hyNwbUMR9Q/VToYq2
bxA9CUzivUCenXw99vudsv01N3uP00Nf9zIl1O0QoKImmTPL5rYLNqvyP4se00wA9qCDXIxGANuvZF6AC0qWpsDvfqy/YqH7XCAJ9v6wXej+B67bp4HXuWBvETTDnYUnjTbyD70//7F3NwRbU086iVOeza31h2C2
1n/zUo39oc3c+ntGnbTbasXu47o++CijS1z/TasLtsAb93TAMy2HvW/T3ovSB0vSXRFUsxTphlvdULugjTA+ZUvpm9+lbon27Ge7J4qQeHn3T+RAHQH3HU4zOQxhLQSVtNt16G/PKFfnt00LVLeKsED/LbZcea++
Mv1T12PLG089GHaAgroee4XsI2UeyprQSet9AC7MUWo2empvD1UYKtqRJUdi672+0MLROtdJB5jAeWB8wzqqPF85eH6gP62lbm8AbnaatfVV2K82LIrSQNWBo9/v09Xk7glifigLUi5bgbQ4kErNVVzNAuxPO4Fn
szXxHXeBuDukD5r0sBY0eeEBza52vGFwOFe/EhDf9G+UiJ9AnMQaex4s6l7tQXeIQ1V1c4F1hUKuHxLDtyEEY4R+L32gB3lhWvALkk37+iw+z8j7aX8cOwuYFcvh3guuerFEmZLDRo5kd6jt3P0b0BFauMKX893P
3R+RAIeKs802dJQCXtMZOBTFgLyWfSBoLpTBjVah8lN4mnPs4UVN9gSauKJXO1pyhCkvLWbvIsHeuNKoxLVSZk38w5h1sEBksUrH/6eJjGR+kNL7blWj0mEWfE2WApw0xEMafOGz7e8DqRr75RWe0luZQl/NkBnu
x2iKE4u66Xc5e7e8GcAf0WboI+1aJTGYnKu9Scs486jSRKXkvgH+oDaxaoYvfJyFfPLKpGAHNsbvb2m9Zpuh29zY2eyhp+r05xTRSYsZsZloycPUk3t8X8ThmS0b/oxdwHiqZXjLZrI696h+E0ORy/1nxLjgidlX
H36OvTJNFHbm3aULyu+hLiwx9mHmSZZ2volv8Kd938JYG2btJEB0c7abZiJuufpvINApSXoMpXmz9ssyKkvBwAerjuUY5NBfroWZ2u0Ya75TdhQcMekFLR2MTOwKpzAmqdJO+AtZJMl+D1FXEncJ2ihxrE3i4AK/
9GPnHzmSkSFPEvPAEK1QprnCk/6Pp8d1cxsmWz6uFzQ1NN8srpWI5dY8wq94ifDZ8m9LteNPT8+kBb0ZAz8V7Y0+ovhFya42mfk59t5hVX3rlZrsr/2anfh2t3BIAkFaUjjdA6IbyUPLNUtG91JWKPLEF4m2jUsh
ctb+WBsDS24O346Q+iocOOWqT/1ARdoVzlkIno3gMgSDEi3znyWNLIIJVFC5hhD2yEPFCXfD3XA1NjeG2eFnCZ0lFLH85ccSoLGGREs0Q1WlDOoeuoZb1kvEt0KAqeUdWP9EZVwean3pvnBvujVPLwnXZwzC7gnB
nh9txm6ayBWbO2pev0iTTlPdeqWKgF0bhF3q6Tgi28mBYef9kZJMnbDzAt1/40eBPqMMoTCB+haTsLDVxW47nZNgJ5Ys3N2iHQ6TgfOA9aBOIcCq1wZbXVCAlrBQAjZY5o8/MP64XgPDsyAqt+LFLDVG0uWN9ZRj
Qoq8B9KNE2vhQFxKBpM1FJFTPFpCUab5RkHxq8Kv9LN7ADZPTO4lKchCVPj+e6StHz7afvNErtjcjJDlrdPlsIQK2HzumjkafLUUYe7RVhp7WuZKv33ufC1nyO/6jjb4zCv4C5BvbSiAGUFzx+/+WB33OARXRDDl
FtZJNRo3mEuxJL/mpbrSd+RzZYaP2980WaZV0EDI7CO5zNCNH3Bjq+Rr1aFYeyHWMDgsT5t+C4OGr9xgTIFY4TGfNaa6pOMSHNZygzEFYoXc9HRo2OBlG1gKb+MnkQDBHQKFHGAxEhAxWFNG2TKvAz0ldwqKPaH1
yNOfYM7OeKHbkQf6xYYxe3VPSt2ggw6Ml0d/Le/6aH2euvHKN2mZ+Cdan/8HCVAGyFnpstRa3gwlNN05A8D0IApQXg9/4mU3ok3SNuVRvpifz72dDZzlshP8BU1kpQ+8kT2rOwHPA8//8D/rmSfixGbRoqUdNS+3
mt5jeoSpQDhO7G0yalSVtg22hhP/r7pDM107zswdy+p3L5YAwPp0c9tmhRVWtarVrGbZspVWWr0NdR23jd9kXD/G1CrQT0Df8aVxzPTnE3rZjkfveY41OTtoOmg3s+79D4lWsI6oXdqXx5AdTH55pp9C4yGbdNjh
1Dv+anuCsVH3kK+zIb4/MKD8Z4eBf4O+U+av7JfMcD2PSb/kBN+EjmhGaBSladDEyIXZ1c3DtZ/kpMcVKva7Eodz4zpsKufwJ7aGW6aplsMfUzbeqqSGP/7sDoCF2cZ+YinCPIfO66+ODMNWvuHOdIfmCMWh03sd
5h6PpanX8GGQhKhgeW0OTxGS4pCkoQmiR8w8U/Ci2LFsw8kh5MWicXfapBOCB/Z6kTeMGyaucpCrWA7qA+QoFu7dxc86sItsGWKempDmw3EFZNRhGQy2Gq279mJ54Snk/kdGHxah3CV29ahVyRbIgI5ceNdJTibt
fP1k/olikOKIAQBSDoT+YK2SY7qIdluLzAOfNPoaHcA2YRn2f8O1chXjxeRAHwunfmsWtO6/+uBojT6B9mL59DOrNSgcJ4bj/yC4Gx2C0q1f6PV/Sq9ooDkB9xir0oooahX0UvR65xLGFzAhqxOCoJWLEPP5PntG
kSeAUCW70oxvFM1fBQedXVvrf4rCP2H9oRewxei8F0JFLn7VCfY5s/GWD1aQFeGfbbFt9tSuhHNGUWyJR6kOsg2cIKo+Fz5JndeDgdAKOzhDHL2DdBq6JgyYX7vF0gyJCmUwxaGeDfeu4IXJhCYJJ6EAtQiBjZ+X
WhZvQyv9Jsl5WwM39tPcR7gPcx/uPsL9dPdR7kPdh7vH/dRLo3RX4bzhxqrJIo2n2s8vTqNhjkcy5eXuJDpS/vCeHwMigCHBqrajP5wMilHfeNc7SGAHqlGfffOHzVGzB5Vz/E8nh/JwjyBHkUPI4Ty8w8lU0KFd
jsf5EHJLWD9f7SeGA/o1HrVvWh2/L23a7J5nwy09hJzTYSGCS5rATS0e5M5+f4ShbXCdyAQe/Wl0PxR9Vkw0PddeB4MPnDCcxPkOkHw/8RxDvsX8X7bzOWepXgKPuuzxL+r/fzk73da203XdkwRmblVX/vEbG/rC
6/Q7/vTZ5v2zGuYmAdDnKt4PHeqIv06BjCOAqUZRB7L1Q/hOhZH8gv8USkJDnJz89k6iIV+FyLjX+mga5moSbczESW/lm0whbnpOh2Jtz9OBin8278vKySmn7VJPI5DpqIO+UKE50OAMAptQnBxYuTYk2mEMnoal
nhkR/fToV6rtNbLJCEqrawkW5ZrTWjkhL6lf6OgB37dXKc61kADNSv433nyEfytdgqM551iMuPIWmhZS+tR88PQZcIZzwBGmio4NbM5RPmqwZ7GbnUDBRSRj88yj+jYdwQWWALoJTwznRHKu58oEPvviptWpkZx6
WCCAt5mwBMRHBW1pB3stcrQJi5vac+DwHEeG8PUx6omBRnEk5GlqOckj8Iq1t1LegireGcuCTIHgChFkChLM8WQMhxWDud0ew9gViWt4YKgRTBhB7mWNTynjgWorRKuqyfHPM6fFEMYFu5tJ/hDFC521tvB46m49
mPXaC9rjOMDChnbwOOMBhqeQjrOGlbxJIuR/q6PvkdPbfb5SODn+nmEnhAVIKkY+wupgIPkCaGFU0n86jtxRRxgIX7tS2DLC9d8AUzIfAJqyp6f19irjgd833LL8zt/m3T7scsJP9Ku65Rh4UOKw7mySnxwTD6Uc
tqcb3fryLS869kYNpLVvuU4mHWSgIyrbt6bE1RrCIwLaQwZO/pVze90krDZDcIkcZacju3aTaLqNnp9IuSxTDrLZjmLafq7lYILNd1TQfWmdj6qXS7/onCACGzI64P/n++E/zOFjB4cX/dDuj1f3rQfvOGTAghyt
JnzX4haqFkorVKHB/PiWxVSZIVAizBGzO6bJMIGiYKJ6r/IcYHKbKr1OWakRnhaEj0Nw4WbJUHCimNBLQGpFwEReCrJBLxU60iINIJxdDMgrRbcQ1lOUsK60hLWk5GGl2XxN2449EvQpvUdgs2g5Ayzvx1taBf1l
EWdz3NqXukgYVRnDk72u4N+vbf80z+sC31hJnkXJO1J5gimdCBuP0SsMHgEQjJyES62dkz/tjI3v35T8LfEMepF79fC/vC6oCyGOvzUQJF2AZCI7telqxFORtMwdP6zMvfs7rPQsMB3g5I4fVvJlIIdh7dHAyEeB
3mSEo2li/ExhXwuY6AfFRuBTEKZqbJo52lp8NAJvgXj61M1e8Akvgied4H5t788MQ2HW0+kpi+MEL2JwCbM5WlGA7DDeaWQdab7vQWY5HZSD7b9nqzHdCaV6AZ+lHTA5SVqx9uB11eDPgqn6Onx221rkecdpqDfJ
6mfj3aO+eyAjYq2tiGoqCcXbwIIngZt6WuQRp+pAtew9FyhtECwgUMzRV+j4AYs4dQTxT4giXv/cWfooBC0hSJcmNZBBo2BBB2WgH8kD+JGugwKgR8+0501y2mr+e+UjuO2YaoTbYPwl4OBbIB0jwUEa0WbRPPDG
UJKrBpF6CPLs1WphdZwvyn8F5kTFfPjYaBGE3ZBOTI4wqGz4Jknm6a70dpmTSpy5KQbhLbeWQZWW5SRDKxrNzyQyYds5u6SBg8yrppD38OswkoW/g31+EwyXNwQWc5j5Bl0oRTYHngzKPe7/EWlNsPR26d0ygATq
GUENOxvb2N42Tjd+xd0STZJ0QQABZ5oJWYXJGzzScOEGKNPOxPJ8/7UQzM5ggewvyskHP7riqhQRcerp/ZyLoAqelC/HnItpItSdiUAwqcBm4nz3ttHzQTqegwnTbxZ9nLx4aZS4xJI+UorFJ1tiyiDn+VHTRrlz
Fqdb9Ez0W28Up1qO//F3QgzaHmrCzu62wS1Qhy4ed48WTJMUmMG5CEoOJLXlXadD4Iloi6pxYxPDwkdSUj3ZbQnTjve/Bfnkgo3F74tKU9VRyRNN0CoY7UhyCPnoQsNq1aCarK/H8flzUyFJOmxOstxstInAGSrR
qm/pIn6HXjBSwkW1IOG62etxGqL3HpS8grnAiy+snKJ0OobwEqJ7ex5YLtetgCI4wVxxC69YAKuwBk1YA2K+bSYHlZ1C/a+KOw6my+3kgxqlCfIwxYoLVRFGZ/qPxUPsOZbAWM9mw5dqKUPd9KzwA0SjSoVgC8Ur
KwJtD9G4xtouVlzYc5dHIOJ1jkkB9SMhi8THZyDHgc2CO0R6dp4H2EwL47Jz4rfaxOlTbn9+xaTzFSWupiy4mWf7N1lyGZ/wq4GS43/UrgoH+KB0G37b6+P7uAtIdvkwLCF05XIep5sgBpYvEDVr88vG9x5f29+t
2c2sk1PlyP0w2mu4OPCUchI5jzTt0k9iJq6TTBpf9jBb0WIGSO0XdJ5thxoE9BKUuk4aAvm0/cVDkbZzBRPGgDGYciH8UESzmou9C4E3aYXSXUNnUJi8fv6I0MS0kgMNMjt+zQkRZXzSxJ5dmL/o2AxidjVYy/5C
kIo+yIW4vTBmpXNuZMmdfnYyuHq4nGYQlpzhsGAZy1CZzhcsAIJvvuoEv28zsh9MIYUwl2iUJl/6H4qcHMoM7BrRUEzsrsgyNSLy++/1DG0yqEvjjG5LAeBm7J7KQT6oB2SGZ0qrGR5WPOmMUvp+bH2VBVADCEop
NqjVf9jNOAWdiVbgJsicHPX1I9Rnkc5gK3AyKLd8/YfY3A2mq4gQ+Ggi7XPno/91XZ3S8QWRawToasyzwzKLuERCUn05zcihAUkamiR0Y0QgbdU6lSEpUR/92dn4EDoac3OcvgU92xVQ2cb6G/zJ8onVMXW/rv5i
4uCB+2sJLVypmvSOrnvM3s96fX+ePfDwCVQLiy3pJLyyVzKx2R5j7KE/9lZ/jCVYfNByt6Jw7Px07jIWtgdPtd4dlT8xWzoSjJok+3k188bxaYD4ssfn6yDvINjzzZIta+5M9SuCH0ES9YnBzvMtmMiG437gfDGU
Ji0fND58RYtT5LfJDZgKOOxvNC9lWNgSbKyIcLxBmlGYqzMWt5eQAAobJUa+LLFHBRBYmZ/Y7rPCPoUdP0122/YYm1unnJ000dL1j1BIaUw7J7mwTbbH9ReB23+fLmkQWgHNY+Z/kjsWCkHKNlkzw26EUl5GhaUa
GRZo62ejv7ov4rBwAihedLQSu3mA+M++wzHEBBWgisdNOQs2CDE6scrDNfWZ0gFARYLLCX6pCXvDwZ9mCb6KbdIgeFOX/ezeoMJqUUAjw8aplCTqVlD44oWWMr/iKzOphfyhpQWtUPcFuA9xT1ZFoCXyYV6spryM
JbgKgmFVkOjxt4awthrlryAaeI8GquhwpFEFRSjYQNh0KpxyNmP92iTDhTIZPUOduGECJaQeU6PVrA8l+ePvYmR2VK0Qsz9lVZUCDpXHkdTckbLIldtd7zN19Mf5gHnP3UpoR5YPrsCILLBSXoPUD+VlUuEGJIpu
RAf4+GUAtUFBDR5ZM0P8hxUC5tA08xmkbRLnKFthyJQpUWQcpR+YEqul4zx+b69qMYWKUbUdcVSbakWUhU3xXQQhhxIBN9dLBA7AhYBDwAuDvWb5irctvPl251ZKhpS2UJxzokDNTvLOw8FCHCoOiKTltaa2FPIG
n91NiBFso2kQ4c6zCrbOdIjWk/f1SLKzqcbiZ6KqQFT3cR0wpbDjZBxjNAdJVRqO03C5hl92jWnZzHJ4zbe0YjxcmHXE1ja2ZsDt5hXOaz4V4ILU4QpAl/4ZfZMT0ZpvQYnwZ5DpOexjlwaWvW4+0M4dz1xlxiD1
6E4j4zUTBfnKSMZTDC92GWjITaFEIRYeoEYWAMgftwj2pFx8V3IUtt5moB8ZMZ3DTlOZWFRkMlJGkR7DbpswsTDIZCTnpCKyWyVkfnGPRjsThSQH7irTo4lF4ScN+FBeI60B9LTbsHUf1Iv3S/7WfI2Usr6oWKOS
WxpcJqr5ERbgr3rD0p8YqAUjBL9ATJv5p0jYHEjJPJinn9M2SY0e3c5S9yFaSDI6a+8OAPGLkpjCHJ7ocuLBfN5BU2gENSaF3IacOfoHG7WJ0jGYD9WuFE86zq/AhPiepxARV+8ehYd+wBMlPRUu/L9ljibb5msU
B3yeJWIKV92DDzHCRAE0M+rTrS7fNJRXkXcCfALTiPC5521guCXcjP1DsV9j//igl210ekLqOGrliT6EwXpZTSMjSUl7jR9qsSJXIXKseIiBGlpFUsf2uNVrMOlK+63uxMYMxD6qmzoA7DVYruFoGUfQzxwrcawO
wqCUfN1M3ayCIyAbKRUciOtfNyU48pcwKwE/6jjEW+HnRpItA03YZKqS96vW7UjgO9JMAyjI57uUplkf/HDZB49EZNkPFxZ7GOi2//X+l+zfS4u9f6InRTgQ1FIlmVlRXkgkIItA127Tu/bQnuz8YxC0pD3NbCXH
KHm2ksuV/DIrTcumpFkT6Clz8ePc5AgGKIkZFeUOE3qVCvkL1k6KPEEBfh07XwnB1L2kzIGCwPTqIQdABVj9D+UHJI9NwuktAZZWIMhMUfxojydoGPySV5/2gn/quAq75CNv7gCYL2vbYDenwlkbjzmeUevLUKYk
GPUwiY1AnZL7p4VYJf4dI48XT3YFPM/zG7Tu/+Q16oJTGXTCqGUipRgxMNt3ebR50mYfdPvA4Gm+TWqb7AzOHM5Q9I97yhVnXkZV8i7Q5Kopoq6Edj33eKQYuyWIDXOMVEVMw11gQlUcMWPmPnRuODdrELEckjMI
LC4fnpnKymHuomZEg8PAn+jAZRu8BKUGvSyVv9eHP334kjj02wfx2Fl8HS5xXVztq9tLwLgq/XVeS9ROupIuERZZBxqucL/Z3qaf5GWFAuf03Yda4LepV4JC64FlLoKJGLzPmL9QhXjDNmuObTqJytGx/Qi/graA
Pt0Dy7IlkjIgK4cj35hUB4wF++QziFI7purlxw5o88Urein5oRqXT1M4NQU/SmPyNnZUPrTBD0YM2mn87qA/FcPl3zSMYIaU8YmwbHaWFnQxiVIuW5EN57UrKtFmVOeuYHQeYk396/eEpVGH4+JolPKZawljCqJn
jwpC3ip8Ikp1ciRfPdycxFU3cBupMt3HHbHQ8dZ+xwcYv5B25bhJgvunv9QH9YLaVXf9wBg8OQbDawu9Fn6JkJNzHVKxaNG80Gwsd58rNHbAQJSUudvWjo2GwvBVx+ALdbYxmCixvEJlFJxE3KZZywTJkzNrB5ZP
rBcGJ+ORs8vDoh4bOHutV1YCGK+t0qqAycclbDRPg6/fd49LWgHW5y+u1EkAwNh3kYPHWnw0DChA+K8rG38vnstPys4sB/HkFS2Kh+OkGvBaE3kofpoKXCmPVq7Cm2a/CSLw8+ZdVDDOy8Psm5YNiPPEppss8nDp
uqQpOWzLS3bLJwJxJaC1S2uRjcmFWx4N+2bXrDaxwTDinKCY+x59lOACEyuYtjaqAScGITmArJ0ah1tgUf7WtnyTfMKIvntAXa24EPoQCZUIkfjnLxsSeBs1BdXdh9UMWeysDXv1JODtKyUPGlZkzD77XO0Eikgh
Bc//vfFlf3sMopuqzwmKbLHCKMw+46yi76OlKuQxQdAgcFh9YGazvEDmmdFjePB86EVY/slUOY0pHjJ90q+gDdoxVWFY0dMpCuE5tcDuywzcLX1d7G345SsJ9wm0oqsFiKvQC08G5VQbrYnnwDHa3UUcJ0AtqB52
fw+egFjpDlUvWPDFMqPkLYf2pBcwPG3Z57OmnynLS18Rxqcx9wTs6tSyThjBmp0E7TlEglu0Xo18Lp40nfGrReBGkPU4P8XbRJta4SqDuFqIxXUtkhmHHWIY6FKpTz8R3ttw6GCWbje9UUY6ZOpmberdF3b3+etZ
RMJ15sGeM+jbDy7eCr1gbTd3MCs3wrrQSoC26exlUKUV9I/foC10cgTrQku2w0CbNrYUNa3yG80OOjmCdaEl2zOsttXrkUEj43rUD9JpFIVSTKMogGJb2Wib2kuaueX0pSVFCsmD5qniGBDpQz1iStY/ZYLU89Ju
sbzFwmfMP34FdX/fQ0gponqh2Fz2H2ZYwCrpxFrxXktca9kGWFKO1YgZeAfovb8K91b4c9jwY9wEJrGsz0pVO7/pK0Rnk6JKaXed7qbbxptgSIMcaZpm6RaxukX+YuJe9WqP2G15R3bgcarJaTbvDk63nVPTAyvt
VPY81CTsGOw1ukBMhrPXZDy2K2dwLwZSoUOaG6Tj+Gb/nlkDfwTGFD727IWoH415JmDnxwRlhZ59JeqTK7BeDDpXH1luunw0TK3SWh59Qir3BNCB0VvplCsrUBGoE0hgswSdQAIjgYZH8ina+b3dUYUk06WmQerH
sHmyWYJ+DJubvP2govlgygn3wMdb4OOnBNnRmcmc7p0kJuJBgU+REv4mERYQM689hUJIVfcdWlRSsmbDyZiXrkE/fackixAeBZ7csfaenZePGQreBxXAvqeikthZQV3iUjPGaEo5BxrpOqmyVFhnuvVLgno80Rcp
I2Abav/VSzVzhjuzIGZ9QliEVNJ3HZBkYNwSrDWa6HoVqluFzpKrgULTdNWguAKqqhZ6R/W4BWfM3UMwqJOEG5oxft5pkaOvCtmrPiiozDaMsGaK0o4UETUHdQ6+TSB1hwq+pre07yPDUofONjNJuyRu4qvwJoNf
5oZF5wDyPqu/z6B5VfZ+GS0DnXvSKemoFEkdmKlytfONiKMz+MgAeVAgnRmkwK6wqI1UgABN2i42BKWOR0M24TMa0HY8AcStN7Y05uo5MgswgFELXhVFcAgPkUYcTLlH8aDoYag64cuP72pXjQnsX/RfLolqpBvG
8jdhbXPdiuK6XEk4TkuVhyArkHf8JM74ZB/mYgwfNgmZ3ELeOcqZRvgwsOcQRruETL2/Bx8b3u41Hm1tEKwGWgxooXX47ZxAVSJk771CU/VdovLvMvWTlHn3e7w/be3fRmf/ftvNuVc97BWrv+v33Uxsviv76OqN
9zdH6soNBPxh8kAGE7TGIvUQbWH4kMYUSFFZwK5iHxBcn34rxdY+ibgJD5Z4znV068XgxZfG5lhUiGsoAPuxNOW/meCVfEwitgsqWVgWZ/2iX9/WuDsr0vlLi5sZTfzh6/Q+59obT/zEWewjS3hSFDSypj9eI7xP
ho9iPV4xBHj/Y0VX+nDz/zcQ+H5qCS7rms8uQXnvz5q0lLr887/Baec+ZvFhKz/m6M86CXP2KSu18dTau9Q/q2F+2XsAWP8f+LLAYv0WRsBErI9t+XbHeTy/O55Xq0OJFb7MM3vduH1y6Lp13OSb/ea9LP0q8ycv
B+OZu91mWOMwqzXh4Hoq8/fWdt78r/+X7F7CzS4rupWHTx7+yU0P74TuF1z7/EHXHi/1yie49qJAIOy0DsChvapJ0H8tUCd/Ppp6xwX2W8+AIM/1DSPwCUBQcP2/dmJWcxvib3Of6ucvkYOz+IgyNWkPblMLWb2C
zwOTvowBbm0jPQe0nb59Fv+3FRsLLrY5sC4RvVT5FKgPZY9H3cnlUR6tBP3Fx9Y8/BMx5vifPHRyTyUnxVb0p8utuzWPD6+8z1c1hZFg+zr/6TRNefZFLx6nLvokPecSQ7mYh3+p0fMw0NvXpF34Pv9rRpJ4v/kn
Oxz7LALgYwiID/N7Ol8sXg66RyLu51ZhRAz3zh9v5ykvOkH/jyIrLpNJxuPsbxR4IK03HKL1louUT6MwA5Qwf9z5L+Xa/to4FWL953rr+4ywa8ta6W2yx/p1Y9PPYW/MdM1nivgqbof90OoxjHiE/YGPf7euu3kW
CYwx2GDkXsoQE/vL3zcwwf5TnN5jHHZt8oPKOOcmSuP9h4diL6X43DxYFrwbXf+k/WieJ/Evzjex7X/RH31+p9/wVh1NSBm9RCb+WHJ/yM8f/0m2e2Cxy3JOV7dEc//5eAfhh2/O6x66hXWXXzcwpJfcJvlrej6O
xXk7ResRdrS5ZjAQavPeBbjlEL8bv8mrh08lr4TqqRpsYvfWNQm9JD+K/7D1o9+K1vUWWzLmFxXyNoVzFoX1JOoSWpV1c68tHIDk3TPEPEkynHdgdeN2g/Oxs3sHeew8mbK0XoMW0y4JrDv3d1XIkN6jX/4jUpxB
X1kkW7m1A7+kyzOTN/7P0za2dRu6kdQ0k7cchrJ/gLchE1j9nxj90v/XVA3/5pcv35pWyLK/mf9kL0Q2/wfGnFX726ansuSHSCy5q07v7BSqWrPprW4+xIN0+wVClbb256KTsP7vW+wfPkCmi+1Ds7wuGUAV5PTo
t005YiE9H9JEqd4uPEsL4CbZI83ZA3ncfE7xDMnoG5TvC4o50GaJ4JlW/XKtJN8mkSsoFxAGrdfH0yFQBcSHPGDZcB55nPzLzv3wlESR5kxNgG2lgqj0iOwx5IOg4N7DHHaO6zmgaZbwDECeAbZZImRyvJUEMhCd
1P8M+9hOqDOA2d913qhGo8OndgSagaAMR4rmGrTho8u1a+tzXx72onawp/Abkbjb/Lb51jd45rLYKFRaO2kq3CCKCnwnfb7fPaIkQjdoqFaHG8OPfPy7K91Vm5ub1sKI2rMk2r0H/Qajl9Y6n9qStPEAFQutw4C9
XdAgvt17QcGNt790G46nD/N/yfA7+6i9h2lzsXZz2Q49VdxAzIw9ebedCUPS9IdRhhuoxNxVEH1R/ac3l3fiXSCb8l4OHqaC+xqCINaz2LkSzN4Q0wxM02r2dpr6OtnPR0dwnyUvm0lnouJwHR4txO7q86lhBOEc
sCj9aEazFh4+J89zimHntlj45nvsQEmMUV6EE1JvqPtGDIKiirrzTsEegEFQVh68IviELbr2d8AVCNCmmREngrcKRIJdBUYKBDBEnkjksADZnN0bMz7FlEg5ZV/hT3kC4Fj0vYT213yGKSftRiwgrvyCRYv9jinp
uxB3aKnpIkvhLmR5I2gXBdEJuA8ScDEMbECQ3ICoKREWjijVOYHH9h8s8ilaksef9IL5/bDvOK5L2UE0NfpV8+mxsPt602Z6revGY/e1ved1EZQXFhpokBGS70a6n2B7J+iwy1u2H0vk81yCxxkgMOcv4pY8KqXI
98UPZZ/bCi4ATgWTM9lAr01USYSJVCJ6W9uj4JKlYIU9OgfI4rpvk8FciNJWgLBK4X41E+cIcwpWqaykMQLiHtpLyaweCYMYQZ3uNxhpUeXN64dWHWk/4kV0kWMo5n3Np5ZNmDNbVBmVNXwjRUsfczrFbvG3DbzQ
waNyEfdGbns9bOmVbpeTRYisYPGxajJOotj6ZHMC0bL0Pd9RMe/ZW0LbFYDJKGsPUDUE06MDvIm+gGvmfq5eelGD8XcH4kngUI3Q+92qTTGEtQhJF2Ng545J4RwxEYFd6vKJMttuh+1wUt5remjysRV3xRgrjp0L
bNYW7p+waOvk8Wm5sFY0cFA+p4HJoddE4CEYeqs39djgdBIiAUSqWEl63YagLF1cBFHQWuHYrsxKdxqMhqAqOmloZ2LHMOlJ7Pyxshd0OdxsTIsrSRmmTA2abAzW6FO7vX2Spk1WwTtzek8v9A6UPYYeIdNEOQqf
wutpGL9hvd9bBeCMuXf/Pefe6+A6AUuVMnxgGZvPYGPhlPeOcvhkib1CFwqHWua6OL+56stE9nys9ZKkYPWhOYVF/Y6S3dDCdHNXvi7tGhzEIZ3gEREJp3bMOa+jbsVg/uOaorTxaJCygNgAjcY4Cbwy9p9JZkwc
UR90sg9O8kSDmCRWuxe8YZ+dU9ffo8IuPaHm33nx+oUNWBxkk0bYqaxTPM8pSPdi+EZXSSo+UXkbIaJXXK9PVnx0Dpqwd6sUfrWIPeLm7HXueCaGhuJevv7+1Th5cK0Hj6Xfpg9NxKSUgKwlXMXcjj/hYvSOJshD
Aj3Mi3wrVZBjqETZgbm0DeVZ9ZLtE8uCaI9kUlowapfWnKAjq5vypSR1PKZBDdBxdcBaTj+Mtp+KcRVdd9exzfat9WJ9si5r8ni2Kae4MzaWDSMYwIKFaOSGeUgmsOoJA2PENEp30F1Oy2FDULxaO+StXJeMVfXi
RC73Pfr8mOHJuL0xutFYhkYpjNQ73G9A8LVpkzkgZMhYSISDVaeLniVuMwJkwkmKGpsVMA42J6RPnd0O04xP9kPM/oQwBa44YKG4idiwrm5RJwTXdzhCCFNnFIQY5mRI2UQQI7PWbO2FMOFjPpUy0VlVTzFOY9+P
K/ACUWgOAWo/NNj1MjaUKKBOCnyWIS6L8ZWQCObjeDqy5VEnB/jguw1OBooqhigIE9TeptIixmVhWYaYaunkZsPRK7KZ5M2qwvyua2KwYOaoZoKyL6ChaI78lq+EUYUoBA0BZj+QCklReDSoTTS+hqefqKxAg42S
HTSXkthybSFp7xeRunlcbngrCJtPvRA4o55rmBVhBPfzrORLnR02Bz6qxm4srN6zKs9wXLouueHSX0qpFai760KfThmsvwkdO3PRoj0TOxli9O7VpFRiNbw3fAxj214Xih/jlJQEU38Onkc8NsqCe89Id5+Rsl07
XMIlkZMIY5ZtlhcnohVCfTQayh5gbGi8ZRDZMFUOnpQ/hpznUPClRsSWooNRDKhVb03NoDXZPPgn3I8kdL8i3H/kILHyFxeFyMIhwPxqDkFOnSwj+vMm3HQOW9Ll5lrT6w36GpriQ+aO0eYYF3J5SWY2jT2vquut
fdkY0TjgsnP5CZ3PuDVutSl9cTNN4ly5t+cY5Iu0w9QbtqYoG0jqs/8sJSdP/SEKHoTSn2KeZ3/CHnoFkVjRp5qPWhFlxt2/ySEfBo0f5MZxYlB0vj5qIkP9o2keWjTllM4Isvim2M0i2VsXN/Ss8y7kddQBYXps
V8NSEq3GcCq4nf1msGVD8QixTZU6R3ZmE8ibTqZMkYZPPhCPaHqpw8WeGOOPJW9QnA/SLLEdd6H8Ee3oVQhWBCCacmvqNzk13S3RiGpKvVNnlfYUCF22CLkrEBbDVsRJQAJdxTC0ScOsmKhRElyCEWciKmGEFALH
gsNhdGTB7yxpv7IF0BEpbGH/75JIf30lDSYfR/bsiOYebhv6Ccbqjaya0b9zWqXcmWWCCrOVnNjeWs5N3DvYqV2Q/SyfEYU+YdJI9HncfK2Hap1p95QUtLsiOzJp+/7PlT6b6VRIEWP8OofPS8zXJrLrIolqkJLP
g5Ty9Rbto9d0fCjMqk2xcGr16YkhoRfPlaftaZxT/4G7A5Ver5YI1hQMIiT8XvUK3SUuwS1+dYWGFCzJaFcB5BLinQDhg2sF5sPoBnihTT3hkaFeUbAt7Wg4Hk5Z1wlU7fFxfmdBUptoMQuC6nFJ3Fw/TprTcv6p
FtqVxuXTIu0psUhTi3UJth5K5AHRKo3aqyJx8ZdeuDYoRuERlHu0GuxomrCIh6r0+sZdnM3iDLcnpSrs5T4ZE9z4NX9mLLJ338O9/iHd1KP61eUHemoeY1yhU9bVLi3sDez4EipMFR8WUSq11ceGYB57w7hqNGpa
YfNOwSlbe+2RlmF0qiWEHwbAyE/8mvoMHKU6yP0sNnJxVRNLc2SeuLjN0UqqWty318/REvrquG94uZ2qEQJDE/RMOzLF4gTZB8eTWbN+NxFfy1opgFq3A971dEwUUAAUq+3BZlAOzemvI64qe06mrTYlDty9JnaK
KsBhHtFQIBpM4rlEcIkWN0D6LkCXAQB+EqPaWP0h/nHByjC76jorA42PAUg0ShkduL4YJJPtNun6oEyax16lNuDRJ58ZMyDBDAJrIAX3Vl3JMWrafY7R99ty6nEwY+QuOwokXGxKfpURucv4JfPlisIEwak6O4j3
q3KqgCqypkfhDuaXQ8yTEVgqunhR1vwsmJ84fJ+taVHclBms3pJ602f4vvimdTU96wq80W4yqoo6k4o2vk03ckJLepGaL81TPq6uUEGmMF2MucgwnMcMogCxFpruvZBwOc+VN0/xcHrDSdIgvAxDRDukfRWusIRg
BhBApX3AR8qyivkwtlx+llTGKRS/O0yvWbNWUPTrvMexcm3Tis+wB7q1oaLbB+f7D+G8aXmQX8r7O3kex6WQmjGXmcw8N/U88dPcljFkDXxhwK4jNlUmuLQh6k7ycnOwOmp1CUtBOLQ1KjVV5nVfCr82NWJUBmwY
6FzHqoHjDH/rTZfodfiLfusUA/2OaLVfVkWA683Kp+XrVFEt6xYeTPHYzMXO0vrjRUF37W2Yc2spvmtGuS8cgdusuNtzDvhL81fhLjasVep3lMOMYR9ala5FkLjc4RsjNlvZhZpJc84PyLTSbPP4kNtR1faH6yHn
zjh9TG7D9KaH/QCMtj4ZT+twOtBNcuaBWRu/FtxNVcDPO+Gh5a07iel6SIeqrajZwOXibT4Ym16YjxVGGjPRPHYhC37UAGYMaq0AVpe55KHIEXCIzR9L9ydtMMfoHXj6FBxbQqYbGWnawGY3LG3fyvpddPAIk0O5
2+zmV0Lv1k6WsqslsXAG98DcMecknzbMU/Qvkr6TeTk1fII5V8YSzMXKgof0k5n8gLxH/U4vr9JZRXkXYhoBarI621pbwXJObrpLalsweDXDWVgoGDCeGDH4wZTR8ayhejcEna6SI3WMhYWWkaRWT5FNWn4E7W42
59QYsiohDcyx5esC8d7NRvSr04esLcYW+yWax+yAts00K/Nkrbt0oqXpbK684b823EJf70m1cRoFO3i/FHg6v0mS+qMCT12JFoW70ZStoUIiV2F+T2lCJ49IQQWFYYXpl4SplX8S1tXHwp8ZNVChOa443ao87occ
1yzOEK4d9BCVlmWIfgRTvGI/30Cm52rdNvAAr4Vo5DEYeNfPvYQeziV9kZjwTC0vABHd76Gd7Q9PPQezbvAuzW4r3/BjWV82sW5mJ2+wyjIRVR9zHgsmcsNjrEEp5Nrv/091DJtSsg4zwB26VYxHduXUDJYK/9Nh
LNEKCJOJLKj3dEsgGJEqYBtfMTaTjeGIGnk7eLvkBdjFA++tNTY9BOpWiUI3gTTB+LQDMSrG8bW0yJpAGC+K7apBZDT1pBBEl65RbfGRglUvjj81cWqrpjYt70lL8mZfY6P9FIBiLHoDeVTc6/JyL8egcjNqV4Oi
8AJZSkf1/a1MXjh7y7q85RiR9+y39RbiPmUsU0Cf/wKI5MqzKzGaMjh0HHhXjnNcU5WLeKD9fzRTrFucZc+Y98HH+mAV8MS9yRvWun/mofG3vCZtvhES1qvyYOg7jdpO/b4bwoAileBSa88/dvuczQgInOi9Fi9+
W4032uH3vw8voUKkM5C3kwbP1GbXEXRltQOAWrIT25/cw/U5z1tn2WeTPfPERXyM+TEczj9uFA9HVywZ73Z9SGuWAPSWUh5CyXSWvcKTMbZHBx5sRjRTdgk1AFjxtXhFw5bVR/9bmtduwzZZiWifjQkzzsExaLtb
dyWXQzPHt22oqQzaoT9iuoeq36r+QcwvRJ473PVLncdo7/N9i+IyEDUUKuj2FnCdUtPTCDUGslk+QN6G3LEKwh/FHrC+m+sVH+RcZV3K3fac0olJYyc56yKPDfHbtLDqlHOO922JitxXKjC0GEPKWCSTNG5naXGi
Pwx/Cf+SFizNm5xXZaXjKt6pv2sfUvI8CaFcktOMMiIRBNCKz9KY3wXaDxfEu+Rxw4C0BqugIgdaELFCNxqZcseIseFN70yJEm347G5xX3fK7D2SUO4PICgA/cyrinF2T+ZzvpjtpQ40b5ZZvVISQDUUsIW+C8jG
9RUYunG1V2r8ZYvoWqVVu29qjhHYsp/GNO0Xxg/9vgg92vDjt4YwwTYxz2jsfF1qB0xb+QSq1uIP8zkK8oBEQiTojlQ1JfK4ySb+0IgbJtGKmAEJrVF1B8srVYIJSiyMfxu2lZCsqhHRBEnDKSWW2aMjZRiZwpaC
N7aShZAQyvchZLhlBYFZALS8NDj4QREotxlU5JcEyc8UfC+lgk2k4Kt0igegv483oyPlnGo8vBIUlL5kaFW54Il8EaolsBTCGOhTelv6wUaIcVh2bXIHwPMssb56OQHfD2B5AEvswE/doHOjgPWYIqCPMEooYmk1
wBF8N3i65swol6EyDhDJloqcoK2rC6fFeMPoX7jDwuNpeY1Q6EdQdAwo9KiEE0zYZRB7uhwyl1ePZboYyeGEhbuqiWPsNxEULaaC/nyQT3C1qyng0KNAVNMBJBbiy/50NitKrWUcSSjeTfnoRzuuxbL9DY48uhdZ
KN5Z/Cz50ka6SEfp9IC/lcPm5ubijspPci8nuZWnMjTW97H//+KrFs3Lndmry2zaTSUhEENs+I3ia7ZE+3ebV39v7Ce5Qm+3b7ebkhapNAGT1Z3y/Mtd3GICwfWjN+TjozkV0SJf3BYRZ/DOKyV3BJRkDDRNRm8H
9mLcnKjNT05ZGyUyRBCQj19lhlIZ3UiSbaCkzb6d14poZ6FQ3O6pbF7PA4hTplsDvNmKmmaRuWR1iUJu1Pucbwn47jzwpFNF7cmRUA4cI+lN7zNOGyl4cYbFeRcmyMFzSBwX61J9du6PVFrR+oELfq6bZZnGl5Bh
1wNx0AIY3lAgMs/XWWWLhQgLgU6ZCM75TRRNHUqVi37b/rpLfoO0IBLSVu2J2/z+3dcMP4tqcfbqIBzsR7uX+eWlkJ2Fz7cZgCfHSz4TZQM9BnBFJ9qibxVoucZtBQMgBCMYLK9IUe+zQvb8XsFnfBCPxILPVUEY
SEdiT1vYWis/1OOIB1GW1T1n/7zxtr4mzKNbVjuPZ4uVUwuEQxh0b7pOn6V3ZxRs+C3w2LKFuzGLo7JJ6uQhq9qAc9rth1hkS3CiyKx593gGL6xDScOdrwbV427n/Vmq9bn+vAliu/Cq+9xw3SitBRi85EZz7Qhu
cNr3GZybxYxvc2wOGxy2Mm3a2Ilt/UrG5I+6d95z5CELO7BJhOH3CKwjwEC8z6VcV7bjQ4eCSLPY5Lu1G9/GGMIS8r7iha6qERwnF/1u1gVh3v5FltGtP/wHcZSLEza965a+EfIwUhYO+wuOhPX1ZpzAyP90D1uC
TTCb2WWUPb5r3sXHQZqcuPjPvdc2SnW3H09BJoyV5Od5FHgBoZBX/c5wk/Q+OTfYjdE+Ay0BHgPjvI42Cf8pG9Yoa76Gd9L1jAnqWP8lXWgXydnDro0wYYiUhUXYvU+UfOCnpaQJAHuUBTg7u9+W+dAsW0TxCn/x
qeXfKWLub+h2vvrPAih9AS7aZwsFxPyzvG5ief/2Jq7bbbZR35cL3ib3aHhN5Ghn4QJKpuay2/3BNyIq7bBfPtVvaXrVkekZCcJJ6oETE14dsoztYociqyFDx+ANgL9mud9lQ8cXMdPa3w3GmDwtWbRoLkkIxTV+
+abZZKhqTNUt6vAlZng4MKwXaIuwrWI4NVb4Yk9jk64QDU/+1OUoe/RFhHjwJo29DmcUS3rjNzxxET85e5bYjA2dJIMyTGdrUnArv7Eh5lywEU0A0NwU4MELEGTjGXJVMt38kDYZbrPwQLEjxPT67Wc9+txkUKzp
1KyPuSXwaqHMgkeaQoCAufwvv2IzoiaeVWIS09jwCAzDXFM/D2zdML8gPQczc4ayg3WUXFcewu6rd5np/iqE+UiArAK2g5lM0pNtTOfwAbbzP8hymrupy3vxK0QXubN5CXSOdj6sXE2mgS3ETGNR3WKlsLpsAaTt
f1mmWmBV161Lrc1cj9KaDXYoZYrZPgsfmDV9WI5+BhPTbGMh1ES39uCSSPfo7sutMopu+GsgnDdDWLGSjcJZyLcn/s0xkIvKheC3xaVK5G8xYvK+jDbYMjdcwzq3UuaWaWIV7Ks7jMNYKwkhjv93M77ClpnyCrMd
26Gu9jHwlPje7JqxXrbx0cE5jFdZLWHqGWlByIZkDQH/wHeQK5q+Kt10Q4nI0MZV37maa5ndyqtjY56DTBQyRPPWZ3dUWmt9DVvSWM6cBh0B/npbyIEtVDvnXRn5kjNTGgLZDhK+ovZjJ5z56tYy5gtgxuT/Z9hy
CovkMx28WuT9xbZFPF50gICnXDgm6iAQxLWi/mUscW9l9ACggM/bGXCZ7yQ65AsyB5FUj8/Xl1eyx4j7MM/jTh3iwzOPH3RNKStfir2yMnNsrDAySoIZH1e2MkesjsQ8VtC0TDcKaQ74bmJrGdAgrWkbiN8p6bb6
ZsZNi1O1JpDVzseA6iVftl+s5Iw5Q05fvSzjAiDge8Fl+L+0yRP2/hJlPVCg+vxppfqstRKqAELgZqGUChsVIU4UE+6rj0TvzHXPIISLUMGa8CaOW9Ju6LERNKP9Y5PjRlKSbihF/Tt/G6+fZoc/xj5H9WrMOD9N
ULler/nAmMDTIolX8efVBzuooXgbiASQVo9CTs1eRXs0Z+rtXxjCZVDndrlpjytJasN9X8Xugtas1Od0ivO37m+o6sd0GNHWghyIyv8BgBCMdN22VWDOCoQpr9cx8XPUXHAU1YbCY37me/8jTe7/qlEZKK32G8LM
63C9/wGADu0X/N5CLGhaR5m/tWJyIas36zcOH1cwvHRoJlEvrw7XUJy040pnc8yP9mOdY1n0OLS+Mfkdx0VJVVvHdQc18hfH5u2v1bd3tVESsMFvolROGNC0MyouGqEwkHoNbYCnBjo94ecx6hhdj7YpO/DoIrSQ
FFgnFWz+rREixwq4NRKegJrhi6Kxuy4Cvjuu5uu0cXriY5nNzKSc/Foiigs62JQAgRaLQ6Ot+tMhrQSxG5compqmBVYReSRf3jG/43IG356HFEZWxQSjhfXVKJw2dlFrq65ea14nmcVOw9vSknAjdw0+Nu5heDpy
7Ui524R/oRShrS4mUJQAZc2u4Z/cBFkmgIbBGvykjH+nLpkBw2gvZF2FRnO7wuMEqx9dGO+VbsnkCxBNSFW7S/tFzr7OV7xMIazqwGFGDXfUyfT1r2kFpTtmG2jA+WFaK7rMe+QECeDampcJqzxen/LlbKY8/oXu
/4/6nwZWCKutv6YYpCs4Zzt3v4Fl9d7z+R/pat3hha+q53zc30fmj2RFunA0Wl0YM6VokJAf93cpGwDpks8hcO6GaqoNYMg/7aYmWLujrYddw/q25sc/njT4Qf/xhwN4TvKXcAQ3KGlC8d/uh5TtSYeQZMzZHacZ
cRDKJjO3F/8R0bQ2sVgGjdpxy/IEaiK3NrwtJKSNzxe73GLva1HH8Ph/Cl+bd6Yfz5w9ZO/4gR0NUl4UEetHkgcBRNq2kxIDeNKrc5TfwcFX+5+YwW+gFJhZ7jj4Bk0h2En19Zva4M47CmUJ2qgmZa2i2cc+JJxR
WS4HMM57A8mf0dEBNAN0H9yA+Oqjxlx6+8NeRjwZh2JHypNuMsQcjxRG49XwKADvkU0GLtzqGmaqwgWgQ3nFof2AKSJ+sXLQ+VBSJ0IO00uV3F9l4AkUuWLWOoXWHnrrCFAEwPf00l+Qxwlw40c8b7Wo8OKsmZez
/QXkwxGAsAVnKuH2epuLxDvPyNlUyrTVd94xsZK/AgMdJs0CSX/nj5nilNhP+a6rn77GF2WV0IgaAymK2SoWai1A4Hh6+qBq9iqidtt4pEHI/WQHCwivlP4NhyxHhqgI3jfADbvW+bMknCuJpZIXtt2dMggELrSJ
BovGKJh6M6eArfFkI7TWkooNSFtOOaHcGAe5qC4V37UakEGV7w6jL98CvUu8cqm5mkEqM8NUXeKmLSw6Uila2f24dTZDGpa/HNA53iVMTWpggd2HSC5H1t4LEPCllPX4OORmI4ivduZ8Wcd8KLZYbaQL8aJLaXq9
LaH+V8uV4yMrKw6BCaQwj7xjyvKPNQcJbZvb9M0r9CoNmmvaIrolNFsWOfyN9R3vSNBE4R8b9AqUI3SXdjrmtO3tgdaTwKZ6koE3qSVp2MJ9N3FnZkWxN5kBT4eSWtvb7hW8liaS6aAIlObAJk/M2lNmbPhc+YBv
A5raIJjhLODOLka+/fsxZCyenJVZYPTjmKgvC3GqZabBxxYB+OzLluAeesLWTjjJOACbMLs6IMi/ppDz4sSD097m5YRuhWU/X4BZpJMCoNQRVpSf4HifTItP7gULRxfgksi5eW+2430HXYdHRAWthvqDwZ9UVhfX
p64L6rsFvqez4gYjeNGsziS6aUFmhfbw/6e9yzy6lCYcQCSREgIoPaFOidJzhhkvL0m34M6i6erHO59o0XeFWGaYobQ41A7PNH8B9jRTjt2SNrh/+A+xVBCuzjZb4zgZBNpXacIZqEc/IrBo6ItekWRX2Bx1VSKI
JD519veFJauzxi6TMX9wimnADdaMsz+Js6NUIO0vNja4B5U/zHwBFFUGZtAefLx/FjoDEA/sg57w/b2haR7OaVHBrdYIP/q5wySDfbCb/vu1Fdh93QNWkTdEjrFvcLE0e6D5SBp9v4Ac//N+3/9LtGQ7XSmpE5T7
+MINHevv1ZATJHqvZ+BM0UjFy1HnSBz9OQTZWz2ahv3rdmPf8/NE6+NFNfTjEe4MRhxfEWEJn2y/w/5LQyIm4jNFSkWrJ5JC8nPoWYc/veve4qiDWwb0Gyu6Ccou8X5FzFwVEQ4sOumrOJ+pftnZ9NFU2vcxqEO5
3i9WimzaSzjSlzhvqLPaHHC+Mms53WQbm3vby5ODHPXvidElNbp29ohA1o7x3rI0jifTBLs83ovH38cu6FtjnPWu64++BWfQQZqJXxb7/VtP9Exj7oxbv/H2qS4/qNfi/gmH2+mgTjnEqL6h5pg6Sp8y3PPI7cgt
qPOa4nOzfqr7ouNfaU+piMrab/fGdn7o69mlfXuh3GDb5Ft0L3usn/YInnBkss5Rs43g1KH34eOyNLeS+0AUgm8A5glXCcqAMYlv0yLVTfftTLhPEJKAwY9spchxj4QvvOE59FdO+GRDD5vtnPQNZiLKEZH6PWZT
G5yqkeJe6sOCk5Vczt4u1+0LICOlfksdBvva63JM+ykbcFt+OPfW2pMDTnV7Q4+pfX7Gmi3LkGv8vTj+UqehwD//nzqzvzphKN4MdNilmm3MqKb3sSlSEriOK31jDjx+nPVpskGwepfnvtVPhSvF8ADYGw8OQ30/
Cv3NktgLguGvPX9gvG1xB4eUSceAMraJ6AFeM88Pqgo4DWBzHvuZWUr+c3O42KmqeOid7i8a/H8XjkIoexzAq+sJcqW89CKhQDmwXc7a2GNtnNrO0W8y59yMTQTcQpX6CLWyVWWCY6f8VM/WPB8oTle6VvM9EYOE
kbJ7kNXHHK79LP92iXylFsrrbPmFxrNY+IRCrSiRfK0KCjSTy32qYi7u1hHkb8qh10+TFcBtH8Y6iPyhiQfiJwS+zvp2VMVOyqWqPgduY7713ZIxzvztcZC65n5LhFWHeb8oGdHiJCBzImWzf+593H8pzXrL1hTH
japWqF77Sd2NFN60fYrKI74sDr+VLQocn+t10LTATTi4v4Vb4kezDzjtWuh733RcmKuXcG/Sw+/tcMomuNhfnRtQGeQUvqoq8FpL1Qj0GlBFsyc21s2+3WcjVL58qBWTttqeIx61AkXumq6LZ1AfAPbZ+6dCEY2T
WCNK+Yhlh3jC3+MquPna11eAoHUwomrAXRew2E6q1rtUaLQJMs96jtIfwcHw//tGP1P0MzetV6eU/PSHqK+rrzZPd5qUNnX2pPI6ulGdQFvVIjy2ZOm+Tdb1iJ3/j6OasqL6QQo9Asr2BmSInzzt0ae9Wa+rHpON
Iyo7L/bjwqvtiEfvGHrsItUF0MPsfV0DCfggIK+B/kCQ+k8IXO+pvkrk2dnPfLwKWsSmfiFQTwdeMfZhs8/BNuzfbjD71oKwjWBl9lPQ08Oe+hk0t+gr369vAxsNZUmYcpoxVfcDAHpfK/IdAUmzt071qweWvx5J
l25kw+bqUOh//yo2IJqg+3faYMCmT/yUOuIPmyvgcbuCtNPokP8qHtVcZ6RZnFbTjc6/a2cGH6tQv75xD6snCls3OamQUUeVb4IxWcWg0KIIho3tClQi1hPJyW7+ATQmCv4slVCGBpAmzv8KNpDYFrkjGrFSWP2S
sqDBmVzDW4o97daBTayTSuO1lX9MrJ8kOuKPxKl2o2T7+wsOQXTAT00OKiPrilboby6Q7tfgRI7nmgFIbvyRlUnazCVFaZTkF2HCjXW9GMc3oiGJNkGcm/fCYpw+C/nhHnQNZtTle7VQT0DBRx+ujfCd7+086+oU
TvWSEWBK79hYyS1If8p2WjSXCSzihNUXPO0KWEIRJD6v9T0x0b6zPjwQkroUsmZ/INTSuSItpNK3TvH8HPQKk1bJ997TL3nkyz4HVvSVXnZKt10UTanQqBjR2w8wEP9+al0d155tDW9l2EHavv/LIyJ8OpQobiqn
w17CJULrxeugX+zn6pfXu+9ezit/4aE0GQYlk2TiPuRRDc7gXB8PWElsOOJf3rZlO36djQftxg7Ngr6CJzj3c7+YEp2e9kEX5rdC1M3OBonCZ1sU8wRZ+uVM0sSpfvRTe4o0mNSIsGMSIgbupxQEbSjRMF6IJi8n
dlbr/EcsxpuZLzH2HQYEXnq/+NVfoxCjp3L5kQUIeH61Qsf73+NYMSvVovdBoE5hHjEucY9yMEX5RtcONSmiaaS2vejRnVtO0lZfmmfVnnKZSBy8TUoLm5VHNEitOh30tt7B3fx0x/xSSqUyd8d6ApVKVT7xpFar
EY1Gk4DwWqYWl1kdmvl+H8/T2X7ilXE4N6tWnQ56+/SdPMUbBusIjEhKpxYuK+fxWJuqVPCxN1GrEY1Gg2q1X0NJVzSIBcGJdCmfBTbWqEGNBcxa1Ogotg1hlwSd7FqEyCreK7VUVd09AwZJG3vIJp1JI4OLzlkR
tTNv7RXZgFiyDRH1SaTc3T2dQ4KdwMFk9TmCePpsn1AzB/oxXlQLOy/1EwzxgnBoFKcKsFxN4vIlQPiDTjzUBOjSwgsMp81wDG77/SfSZ20ny8CfIq/fF1o9oqp7WD9qGp/NuZSD4NFiyh8NyJYDqxtfhE90vdW3
8ny6IzIAFjWydXt2T2HmmoD9o9F385CfXwV+beurdqG9T6EngYsiwoFm9QuuSc7oUjq/XL/sUEaGnkZ7rq4wNs/N5HkmVfDQJNLst7+He624QDc8dwf9QRXVg1gtXbOeNsxxbIkU56gdxE2cFC/vN7fI61FuRJDn
bj35ob97ovnU3k8qB5flMG8cNawuFnjlpNyx2i46IaEZ5QDAiW770H75wHb3ESWhCzVfN5gvUJ2V6rLbJjT/g6brRETmNkKSzgs7CU+4tKjtIpABAIlMjMpupDpO8LVr1SLvtawZ99Or7qIeb79sASYgSvelOH9P
2Si09G7e3qD7Ygy5gBi+TX0KaUYe+nDcLyDYPCDscJrS9h6F7Jf3PxzoHwbAzywcZN00MdYfD90hyQxmel6Oo9pJzno1fyEGNugGi/aA0/K5rW1khDgw8x+JdE5pDxiiIfNNKyQpp5FDHdTsaSXELvenFjY3iefu
AxXWJ3xI59mGZnSGdQ9AQvriu662sciydvEGZXfqaPn7kPAw233y3LvJIcok9vO5BfZwhQvwtka0hw9iSKSPT4+trh4X/FAsYE6z2jgoEk1vXHRCuN01pzLPVDm9DQUjbDxrZXA6CYFQKr3QwEGUdiMAR+OJbq1n
/kdRCBMQkxJA7sIrMY4bPRNuj16uaCPqC/pniuiuXZu4/IZlzVWZMYKAQAzRBAyvSJ8Fnj31Dxw8qYkB8s1GnhXWYzX6QiUq9HdfCA91p1QxoCFPXY+/vYBlLx5I/ubVQYHe19k4DPAg8gkHha161LcGegsciLYH
3D5yfbxeeJyioDPiFc2eb3acZlSqelE0urcPOIJpNVQ4aGWlvbCU13y8ujju+QAkQik2JRfrje2ZPL1Y0WYUxcYGSM4MByy0ZGpa9Am1PgoNvFjErwLD63yZAM9aSVz2w+NQy4RlCf4E+SFscHQFD5NC/DFvK7l9
ooqNHpqmfpvTxhINuS+3A/hRvR/ES+P5za5DjIaEkHYARrE2Ow/Djm3fm1mFXl4KcVlcmbuByGKj7vktj0KXBY+i2t0f0s6faBg6SSEvA8SPwUPglydQdyYgLCiOh5jbPx9Qfgac8hxFhMcfu92bqBuO6JER3Vxj
qV2AiSGmsw66K+gbekhrvTRMO2dGM8mH4OTt88sVCNvgjgHzpHSQrAEDna6cVwq5JZLbvyEzFASEV/REPDsIHYZtO1OebkqLgupU24ACQfF9e3cwoYbh0dRT0xdqJuvIY5Z24YymBMSlhNWBf4zgdocP5TwR13FX
HvVmFMYPjysN4dQV9XSA0x8afz/sG2d9qqqLAlYS0Z4nfxjk3rhrJ+Qs2gctLdK+KGlXeCiUXQp8fobttJsa/ljTQLzO+emIxPcYPzquOrf5ogytyMsaGvUj5KykT6VKObU6tMIAj1mmYXskvqPfIoo0obyuP6Li
TzzKQ/sYQwa2QH7AG11Ao1693GPH21RyQIFGv5HBLQb16QmdHYDaYr3Y22VStc++LZ0vZJBX07qBY4cFzarOZHCmrSUFXh0DhoBt+jewPqLzl5dgsHxCiw/zF7pO0O9nqjSbnUogV4EZcIl16eJOBEtUlYA0HLJW
j7/P4FP+dBTZFgJgITv0dB+y2YtxXNSrB4d+ECajBw6fTzIejnz/ED1sq7TWe+/hFt4OqvckEo0XI+4D6Og0lE1CR0+IsAI0uQztLaQEXjt4t/D8O2jvQu8yPpT5jIb2rV6TMwa63RnEX/8dinhdjxqsYfFOAvfx
gygKyiqayh9MB8neE7bWfuxh3CFilGG8Hxj+FYrjqbIivNj+hYgVcv2JAnpf2b5aRfiWygqPW+wYotREIOqich7lwTqBBYmCAfrHYHhB2ioDD722dKCdF43lMeL9giHVRfmWA/BoQn256fAoYyO++6rncAtDSxHM
SWa/lFz7hcAKc/bI3JXuDbg9ZXiIKspmMTR6R0+2iKHuFAyO6gBjjqrAfQXxVtw/YytOum0a1RroeVGkA6oF62RnvP4rnDkFHTWboHCqDtNFQVMEL2sgPPwU6Q+vZyHeTreTqMphnAOUIu6SnBhbbzs689WMCsOd
AI5w38z+zmQjDkgNqohEoTaGbUbJwU1wdEkzhIaGiikXKAcOB++jGdWFDg6wVs2KJuTSZAg9O58lioSzbGE1/C43iaMpjPoIOuPUGyCbB3zOogujdM/k+JRk0qnKKFYLaHU+BrvlgKlbMRvRlmSzHxWRFeNLlO2u
vNe/1fuJgRa2vu1BofHyCHuQpVv6tx+4i6o0IZVw4RzZr76P89h0ZlXx945yCRHYN7aydYeNZykOZu5sW+3257IJzqF4l53Yc3M7wac5zPpzMOLo+elCqG6G1VLVj0VUIZJY1sz+8on1PJw4k1ec7uLQjqB4IGzD
J9UBg9XMxJldqXVe61mNDyahkb7+PDDFYu9sUfbtI6vvbO3IV54oJSpdCLzOqKixTut/ZA/NXBGF/rwKp4rIfLCLJR507U7V4jShZsEjAmNlKwG/Sqj3DBQNnaaat60T5pHWvV5nN9vfii7xahKt5loFAGvV8s15
VWOzLkHsJ1lfGDhATcAGVGq7NV3j1oCDv6tPTRxLG2PvwK7sBxWQllN2VrFbS0QSVUuUVSP1bt1g2sPMVtsTtYO4myEcav/R4IlmF4HBBoD9VqRpluqdaaqmI/TrGBepiX8oktCUCztymMJuH9RdPr/39vlkINUP
hcPAokIHS2QJ3DN6Y3Zb4xlMntH0MzAh7c8jxhknt5jOb/AFH8dQtxnejMZc6fyfcViCCmBJj8tKBfl2LWiawIEpE75sXqFIcgbqrcKu3NkfvF4htXzhXDd69W6vBPZtfYysMpmO1n+1jhhNhV/a0MukcggjoBkq
7fVDbb1IJmS9xgDdzj92bCdx99KNoi49zXk4ByA3BgdHVm52QL7oxzjK6ZznSqbAvi2YHQP4q2rlBbDDhtmCCryE9YYj5q9kyNE1SWe/aZLWcWuOIr5BlIU4rszGZwZjvqjBURUeUdX0LuN+rWPb92vjdquJU+Hw
p0yZrBmjFXdgO9c9KNMpT6ZeIEkEvfmM5S3hylhutn52xjT07gNn7vp97gTqF4pxunORM7XqW+7NWrFz+cIb4V5IZT8P3AXlukY9Zd/c0nxJi74FfaC/6qeKYczTUV3+fbKUbDpkyG1tf6/RHVwhRGwSY2n6XHek
/+GI1UwV1uFYXFCWivY8oEtEEuc7hYMtB+Q2AltpDqeap+iPZZzzm3DRvIvEajfVePySbp8Zd0prmpTwhTXKyb9unYByujdZTgDTybl0fnn7fupoaDu9mM0rkiu6gqCKLpFtoiiGntoLYEkJGQ1w117s3YYmWdpR
hGvduf7yWaSF8n76TL9kbzScfdNw1e/t/Jhq+RNWsyd60RRwZ/ZSkRZ9YPCDAzGdO07rNiHu1bfnBA48fOEhOKbFdnSd6Mo/b1BmbueN8F9VzyIf1J/4rZWDpW55KTwLDH2mfIrvKV7QQ8fsSwThrHDh99zsTYCV
RoNHhmd4bOH7dMCcSjqF/QCmt8nNeg2aLTTPEYlVt/qYwh6V2tzbfOu3s1Ad8X0+qpdOo6j7cTR3TM3zOdKc127BVZuaQiIiUu+cvCPwvQc2yNP8XkMK9QRbh4WsLW9qSUbOjxJaq6dDxLlVnacRII1BSOzNnbrI
fQ/rzhE+iXcCc30XTNo4I1DutX1iXvpJPwKoQLDFNfQnDIbCCN0ZyqVAFMTnPx85AY6A8ENLc3LpdfK1ztQQCBF6KOkCD8WxFhZTjHk/KRYvihZuksbxd0gzvnTZK0csPiSr2ttiVDLyXJMM01i+rDqg+/3B+X1u
l/Z4lTDMHC7/EKdgAQOUZB8k52+eJv5AejuHDlqx071PSctzFjUT7qFoasINwOVt70FlPQL/nHQtKiqxpz/j7cilbLKNUX3DWez0Vstkh9kK/u+Srwa2NLpu/3g1QrYAXQPVlSfnyhvdTEO5mpcUqcvvvu5ZSYXs
fRNWFjoNx/aCGP1scfD/tuWRpV0Gp/G0SSyqBh0a8R3zJwATubG1vI0LyRLEJTgpdx2wlxjpnHBSXti7dQm4KGh0Dp7w5/nGYSg9GGtlBijnoaZlFU1xDH/TGWLsTFknMaYiHDtDBmzumUSW2VNMw3/ADtZkJ/qh
pkLX8cXVJ6qqBUChTtCbjaotj+NVXqhw2tOB7oxudIFqLkrfM9ErLy+HFkkoqTqRpR5uVnnd8aoA2q5ahrzzF0It8pHbsSo6jD/s2g5hM3PjLWS7LPXnk3w8lFNemBrn90o8BPIN5x4wF4tEX01ijyxZkWNEbLCb
3EE4oArOmrW4uLoFbOtI3hC2vjHIxzVr4ZWfK4ZInYhGfx71E3pg3MKZLYFNjX2VJzi9CGWWWXqM1ez5tw4vunoPCGfl0DwYIM9gMoN7y/NKbU7YRK7lJ99rZHUkcKdrIKjlf8wy87sf5Nb2MJqKHeJVkEyPkXOO
FevGzAe4hVg3ZLtPWoDYzyfvZxO143KenPmpa3KXBELnqEK0DOI3HAGoZ5vspLfxjxnpHWqM38cniOsA0TkKAb3sm5l6LegDFL0IAxCF0H6i4U0NXxwJBb6HgoeNYI9pUxwUFk3d8VxIbLT3svshMCoIyKn+yEiA
73AQfclJQVyAnYLwj0Zhz0WbCORdGA6imd4X+PP81qIF5qXAzZbDrL7qstqCMXIpbgBMsYdwhr/V7ag72Tn6+No03lmthaMvwziHwwY8J2++CtxH98mMUGxaW+J9u0Z3eycstwahDu4lr3eBJ1otm6JqJjiLAXkB
icxl2a8w8jSVp9GZ1glcBeOL3IrSOB/eIHUzKQaWToOPsz7rkq6lVYKGh3gXTGRziAsEFkLUSizu/ASQpzvZrc4AHkGUPm1GrAIWIePGBg+4exbh2Uq1pWlvk2SgJMZW8pD+3Qf4+S1m+T6efrDEsFd81bb+7bb+
bMykkGq/jTgP6JLpSK28qTy4KK39quUmRXu0td5LE0ltgPEJQI+2PcxgSAg6RO7Wg03zk7kc9YBy3CvzMFMPXVnDAiO8IF3uncIiravgf6bOAn0RWeuHd+UZIxZE4GjJOr2vsTBT1EkoiBaOzaLOvYTNIGR94ECU
RHxO544QBrgnHus+kNN4SLzAyIi3ymYQKgqEvdFLgu3X86GqfcCS7HQ4E7ZUTx5DVzBjBocaLiid+ZzxSiY5fRbns4EtgHFCYn/DANqwDOaY5AJvWE5AK21N5VIO9Kn+ALIup15DXEKy3cf/Hb9/Lx23uKPpfKEo
kM8WGpnr1TPGRoO5Vb+baWGBki9afD1JXAiRP1Apnzk5GYf9Wd9rirEmO5Gxd3KHx7lfDaYANBF0XmaTMcuaWvbZ3fVNFXtWa09yS/1bF1qSORRKXqmGFml8AulsalZARj0FUNBIrJbLhZEf0lucwgOi/6AKFeP+
sQmcImz2SycHjgHAR6qkCbjzJ9t2HnGO7a3ydIIAKfSHET4AedBg9x01rhrqDk1hKoIUoNu4kiwJhBrNSmAFqqq5rfIl/CvJqQDoE0mr0UJf7cDgEdWCvZC/Vw77H+9D0u1VBjVBpMjRV7d6yA1doSCxomEGbGvy
ZE15AnKMLFzUb1qHHNArq1t25Csiw0dpBUp/AJWSTl0JQQru2Z2w6xulGasBrjiNbHIT5XyfQivWJrJbaNhSPENtl2i96b3ZDdnP1sU+7t6gMAHOrF47gFC8EkOLxlgBrrzhh7hBJZoojefNhW+o9hA23j0DxokZ
bXUygbfu2r5Muf88mvhimjt8TbKRjCoFCEPeTvJPdej8XX/ABeNqPuygZnW4bSFnqPYKA+3t5afbPWvfL2TF6jLmu8UHMOMEAPDuEP78E0ROKBh4L51YY0k6ihTUJ0Ap5erTxwoWdbqUy5PaOhgTatiDgwQbOAVu
fN1aCXhbahbzWuJ8gmM95sZajv/ILz/h3Q41Z+wMWypV77GTRf8BcpGE99mhBgyvWJv0fYmQsRCMoeOLzVMCUG4Wh11snCGTlV/MwzS0V0S+sZx03TFYYPmoOCaMmy1cyMQJ6hKp1+4mM+0lca8aVAs0wTwn53A7
hSN7SDf1fKqBiMCQIYkPa1zNuKid0Ofxsm5bTQjfWu/Rthr8ZKQS4JBaiVryDEYdBBo4VDu/4+/4yZ6O+QmrTBAxsfibAk63JXUtC5wecTKy+qgdlGwyYM5+O37qvJNuDotSFlvHok+G9lTdDeethRONjD4zo5y5
CuMM4A3xzrhefvfsgGRv9Wttcy4UWXLsn0iCnyVIlqi4w8ZK5BLR9v8soMvu0YnjPpJPK3gYjVtQtwk8rV5ewcr6UfoTM3jJIcya3zjjTbpl/v7R0nbGjJHSDzlTAUVMBozBvtA9FGxZthNpgndawpxRbgp0DZEO
2BJrsW9oCBqRM94LAO9YqSWjlS01O2B+TstSXhJSwRuJ118K5+7pot4QRvoWpGmuakKcQaysCETyrkDivKsEmGp8aaqOGKNZC0IATTK9md2tgdEU0gW8LahnmBATxUF6PEFtZsvFPn/ZmCLJLKYMLlptPnYcBkoN
DGVr+exa7PfFrhvV/HAtqSr+bB0BAYdacbbOjeAS8k5QF7s+7PJmB/lrAbx30SDS7iLasicUBu04GWF4Frf4D2Cpj+Tajx+HuFCIeZ2k1WQWVCNGVeeS9sitAXF4IF+BT5PA6APmNQTekbsRasrweqyzV+0/PhmI
6qjHDRokDG9lR6fSJuQlAQzyRUgRarDuDPASVNeeMRUjhLLta0kqz3GCjtmn7o9omALY6t7AiDQOyUZoiQAN6RUOv9SkRqHkovy/pF4Wg71rbGnZiY5C6Ly9TCPp6fhkLQlwy+J2HA6BwTQGn13F7Ta5jKbmn+PH
K8Imd5V9tsDjOY0eGTUBGFS/MP43BwcnkNyupIBzBlUiPHIut8CjZmbwoBu1v6HxBvcCp1AxAogWXdVbflvm2oX/9CktbPzBGSHVmtPcHjoXahjVYB3ZBDFSTJQsb09M1z7s/Q17a0FlmYXU3M3+g9Ri9LwcBpo5
vLMW+Cyd7T+8bT5oQHIrUEJEUA/jo5wpm4I9SbT8r/mDSMA5E5Or0CPsioadSEsaU4tbcT+QxlMyMMgxfYcCBk5vaEmtPvKAyKQx4qMvKlWK/QP6ciccStI8ik4sKW+yxjO3WIn77VnsABC/iF55C+RGCO/nGVSs
RNMu6fyxvYBEU1y44FF2aH/s+64Fh8E7C0SzalHjS6Sa4a5uh0MXQTvbVyN1Je4/3QfGNok0XrYnykO7I1ePx2YPq6ybD4LFDdKB6RvW6Hg0LAjzXG/DQ//3l1nFcnPS6zsGdyLa39u4xr7oUIewx/tK+LPIul5o
j36sSmOIGhsL6rAX25pDHLWrAss9i/I+cKmvP+1MQerBqgRKidXU9/kIAc6+93nne/+B3Dkrrq9827616+g8ipz9ENINoygPm5q3xJxPlAXaJbFx3shaz6AelfLtRvo47bSMvwn9c4VHS6ankp2Zz9svxQMqUBXP
85YcYOofNMv0S9m+5wze92lNgcvA+vNmnRr8Sol3nD7Jm3n2g3o8pwWCeGNYjqcOCgvAUO3yBmR3sEbGRo00GoB64tXcRXbAgCO/xRM9lYfaG5BF3PqA7yZlfiYBqxTq4XaU5ANpJ0tW4wiTQSLq0/dcxSgaVYK0
GPKjn4gwoJnp48fCwG6gOrxJApuxfFI8XBAPvTgcu3SWsI6AnoygbhDnx23CPTW7hKsGmLdm4QjvSzYvooYwfNwJeFpaE8k3cH5Lec6hU8b0vdFIor7ot+/UB+zF7YigFVHL2KPj6t1xVBrzfJX+yzWhDwlGHkUb
XeCYHzcQkomZlHNkzey0L0Ry/wvs4LNCjrDHzF03SoV2iOgRwzqeemStHuZPVDcniQr2dSLmeG+E484lsfAEV9wqkLPhKuO+MXc/JTv+q9+vytUf4lkwepHUxm4zArSzaFYtNZ/kaSD6oUSLjqt4MzfRKw+LoOBj
sS1AMOSRy8iw+Eq5iTDSywnni1nVGPKJan6kuxj8jiX1pRk8jlt6GhHyIq3oHhHQvfBKwnVtrOBlIe5FDsnZAMDcKP/1NTDtxAbsNM/y4yZLs8XFZv7xR1idZqyH4mSTz3uO0deJuHHgbeqTNo+1X6q4VrXONfVp
LXoIYMCmHMiYf+tUm9jkB0g3Tyn7niV4MMjaSTx+0MbLH/v3iAkHfjeDnQR8d7f318uWnfEzsQ6evcbits+Xp36Qobv1PLiGMr/wBS19GkREG9xLaQZ6Pbpt9plO2nWbBPZGCGVXlhIxuwMQ/mzSCG124Oce+3cj
9jPTLk62ALarQ4kJr7AlujnqweEnGz/yP67RL/VfnCz6JQYKSSBC8KljRhLHAsJnVjmJOWYC/K9YgPv2jDlFQr/KlvB5+WELYz+6xbGZgvsUW7MQ3It5ixL0ut44vyNq8Cm3V7N8YgKCnr/GMLOjCQpe/TakqqQk
gw2bzu/WL+fGAQvSJcxExAXLGYZL97rebFFzNfqxeNn6aME1aAcQdV6E76qFtE/qRksleJ5lpVcHQOdDZHxONt/1z3Rf1yD768j79Hry6+0arKZOT5Vzbr7eMF6fP0OzOqVpDsLyY3gGKQPtAhmMQ6q8WLRrTvkv
7e3iZ0L8e7wF/G7QsM5v785MQAp4P8Av6LExafGb0Km+34Yse3m3NKxYHgNNxmRD7YpuIlB0Xb9Psf+WYsjkO/1EDrwtzqvAiYDYySFi32GumnmkOsfPXY6KsA/wB4sU7Gk+qovv8zQQdiKf1ylmFsiCEs/0aHCe
Nkru1aXgfmkOhkbvxUyB2/URxYwCcmKrxJYYmHHpILxfYexnCl9dHaJ9Wpbk2aAQ/7bLgOyvkqb5fUt+uUwx5noOvccLMop0VAHFIwDAm+Un3GHJUOuaCF1PvcPCND5g6Dj7KTa46/+/EO5ZsBhGmJBua+c1EkWu
kPhZ2k7UkhDQD/Ry71EScokGT3EvavcmjtYDjeGnnI9V4hvkE14HLFS1SIv8yOQty1FfszSpY4p0xr7eYu+vmowP0yvV686pANpFXglZE+Ix4xKc4qtcHlTEBa1ca6IvMJGVrhjh7O1UkTQLixVufEmUI2908diE
P9cm1PjFJqP5nv4GeQlPsVKU1aDwusm4BlN0PQ5e6lS8tOJpFobhxsjKnuy99RdoJWa3+kYHnE6QdUD9cspNJEW7kl1hlqnCzILEq2RRjZgZIHpV84yq1Fq+9TFPu6c7/c8aSukS37wQ71RWW370y2GJfWgfZ/dG
vdfIr3+KNLklMRtSv36soHLp32E6pXwoo+xrkkODsJgxb6cgYFdITk5Pv5ZHQ+xFIGi3MM/eQKX6awa3mvTxnnUcCB9g1NVUurgN1HLcjob0NmN26810YbOf6GkB+zgLjXe7qK+mG0e4J+VJnJmRvpfBVio1Ypp9
BQkZc8hysSWtYl0JVpuu70W1g9qJ8Y48p3EKrzwN3J60HceGyzgzyz5w4NYy3xV3m0TphanZTJhiDaS/AmQrQx/T31uL4p7h/Pq8IlJ6kmFtEX/UJnFwgV+aU0mGXJYCRhE84cV+BfHyNcoD2TQNObSu4tO7DIqm
jg1KEJvw8AHa8ItvmEOtevc9XnNYmI9cXz4ylK/xyjVT40Ig76ioyCgR+Hb155zr7WR8q0+J3xdazaV9FRU+djFjsctk5OcW4uGZk2VJUfdKnkFpNbTxfZioL49sbd+DjtLEwEALL3dFYDNLVvtWdJAj4Qn5WP8/
5l/M8Sdy4CUFM0tb8BKPL+ZtRD8ymXbFbv9X2WY/ztAMEsUoXHuhSATNac0IFXRrYP7jLhQtUF7PWuxz7a1uS8M2VdWlxfo2SSeCa3N4PZNnOgU4ThnLezY170nAQzfyAbeci7v70Fo96otNiSn6xGxu8ddm4mxm
fMZrqvShYe/Mwouzi8MKltkvmMaogfVHdZW5CtnCDyufrVgtWX+7n55ONf7xmekaEPZ2RW8hGKkCsy4F1jbL7tXQsgV8z6DCidyHRwmBLsWvd7NJR5PgLB0h0+BjXXKtM+CgGh3OU52natG8H/WzhhP/YAGbi1mg
2q+P5XspSwH0QAg0b0oFOy3jYLf4WqNtHxt5w4dfpF3sc0W7BnDs+AcSvTNUMtqJSwR3n1UxTXA7qxmxLn9QOHivg2SuycauYS9i+rX+K5OyRauc159ia0Ot5WmX8RfDFEtiFCR//9927XohZ8GCAZDHnYXy0Ndr
7xJ6Ltjjj3wFW7W4Mtvpm2+dghLrCurzTY+LskDH0FxFQ0/s2Bxa/wol6xgf43qzU9xKerofrVy25/muL904fsPhbM1AKOy/nbGOn4goo/UtGXxQ22C5PQexSwqMfa7s2Kl8160o2H5wrj8MuB3R2ipu/YynBqWs
gNqw/WxS9jRBeNHMlbj/7miY3OmIMqTEaZe6bE9TaMcF4V7FOvCSlOvKzss7To7AJT5LO2P1TMLPzxwfyVyieGSuA3bMrDzBfeLqh8Wa0n0CVWDXdyYlJtGPPbW9g2CocX4BuW31DvoLsvv+sWiK+FOr8OWdKb/v
VkzPqPo7Ew1cGbP7JPJbpcsWFwgbm52O2nsaArOz+t2qM+1nfTkeseiXGhm7YbJ3liWR6QuiMfVGYL76pZCgDAg9PcGdZUzE1/0HKeAFnUd9t5xoa2s8S9eFB1Wzuj8SJ6VozK1Mot2rk5Lb0ICHzI1C9UmA2zPn
ppATkDMp6EY66XDMuMLKCLJ7EElb9bvj3TDaobXhcoQ+4330bQYsuRxyOYBwvxFJh86VYfuASKmn0olzuPNdUnjDxL1BbZavQ8zcnFB/89U7n8P9IoW8DzYIn7SgHX6RmxHlpXkF+czd4/C7u6u5Sz7z8bpemjGq
t6lWq5uTzHWB4EYBtKY6+bsy950dHkS9097ySH/ExKvEFNgGQN2Znjc9S1cEGt0/+G3//IhVm4At0Q57RynkcfYV2hNk51CyUGnQ+fBJVgxn6pLU7cwxbOaOwqr3UiBS5PsSSN46oRJWqplr55zRVJuaYRj+L9Ph
XmQx6c4+6c90BFUXN5fLl8If+r1yqQ7euXBQlaAk2XKj9r0/yobVr8Q1whzcP4Pe/q7fafNdg3+JkmeOica0Jm6Y8UZzkHfklLq0dRtiyZ7AZ+VqOA5u4dElL/LTazNVRGpo4wW9Rn06pAhuzgHse/4MGZvtwtpt
xYldaWtUkrEcCbyR4eK9uOcp9XfIRbjtHt3pXLhgOpLKOe5jMAGLHHUz8USNn8fu2XEj/LIlD3DwJgHW8d4OYpOT5ukqtUCebElp+2uCzpiD7mRQZLJJyjWUS9RuRrstcMWEAV6W5icCQ10g9fMps0D5z87t1RIA
ylh2v7GJ6iruPRyCdYxwV7/LcYqUI+BhQmBg5GuGEVGF3AcChGPJ1C5OoM8B+K72RV9126dc573lNjFoK9XELfqZYd5PXWvx+SYsESfOsPZNjNKipsiKCnB08rp9412mXLVsWlOiYzWP8EdTbEnvWnM07wKB8I/s
QNCYdom9IeitpRXGZnEAL/LK1+TBKYxmAO2oQSFaAiR0F29SjYY8nndmdesY+KPTAe84AKRuowNlfuu/PyVjFygfbjV7lpdo38puZ0DP4bDjw978lQvlXnjIseQ3uBy7wb3RwqDbA6URfCFNb6167CN3IVzQwtNb
DHD2B1Vr/v0DvmjPKin22WRr0lPW6bHHCm8r4Vko6cOQRP8vtVEUJ491WWoS5tYIlDvLe8icYfOGwuexo6VwpswFR7rFO7Ptxf7MYuxlJfooO9Y/EmqpkthRfSLuVnQ5lKA72D/ZQu54QB8HL3I6+pZHJe/1mDLG
EcKypW6OBzWeW01M4vKQmT8CFvIXSVszrCNk3yvf/1rBLgSgXdZ0FOHJrqk6hA4LI9jB96AOlCw91r5i9ILh+CWcR60yxdaAH66wjBeNI7ABeQPT2gGitzfHzCtWatW6iQk31M/9UKdaLaKNknbEqYPT+uku5CSn
QQs5n3a4PmhbVvKFo3TK4+nwep+KY47ROjS+Cx35VmpxGA362aJJDb/z7Cq0g37r3Vt7YgfA09ycAOxEcYItVS9O1Xkv0bn0ua+AM1lDbSKLJenz60e56m58chmZ/LqWNpHE/sA19YXpdpCB8uu1j1BAcJ35UZ7J
euv2z19VwPX6XXblhPJbNm3lSpMzoHQMscMDGT7W0heAPQzUDeVe0wqSl+TVGh10BHbJOA/A5RVa06ghvNMg+Ma28kSAVw6csOstDynaoxFcChyC7471K2YNADAZuwQOmUTm/3Fdg1/wgSoqGAfozxJU17+T+6jy
Loh/tr/AgJWcfmF5920v6OVR41vzrf0a18Pkvgq5PRjVZh68nPdoRRzujc3f3jtpQhyHZkLumSaUEbuj/fgdh8bDBJp3Swr4DANiS69rjbl3G4aU2ZymhwkMT5p+UDqfDxFgsxGwll2scBo4ezUW1g3wx2iXnB8u
Nvm0AQx/oL3ZxYJ8Kh1UMxGv8niuTAggcCKN93cqJB1+29QSRtYUeQpMygwE94+BVQ8HKuyAXNp+Rh3ttcn9GLBheh+FfLZm8T73RPqEm7Ylzk05w5xU4OwAEyfuUfAiQiTw8+HowfzfJndlmbxzkLiHIV1gH1h3
MV4ru+b3+QKO6UNQT1J/tM883uA9v71vxiyxq+iPfp+aLu8RE950Pthol4KYS2ZeU8/wbqr35UIED8HvUvSLXfBVeA5H01WaDTVJGF+S/oALx9GToasdEZtZo4DXhO5jJZ0t6gzpBNBDOTe4ZX9oEF9fb0TnzMWc
1pdJ6Bpzk7HCorqgRzg68PyjkYVtPj+TG1e+Vo/Qhf6fm+eyvakFMwT2WZFI72lElfF9jgdx0hF9Z+wX6WlNvBK7uzcLHmEU8V6AlgyqpMcnm90Rdlrl9D4pHAKyGuUM38xwoDUcRD1G9X3vhqyk9a/Un5S0b3sm
tscjtn3dpl2i5VbDvtqlu2iLEIJPpPQj0mrYOx7siiGkAPEsFpev1uDIzfgSldE0qlz/okcKqNLHoV5EIqRHMhgdY+oWrI3KnkmgfdtU1W5s9YMoqvoucjsgfFRO3qa8yACyZswA+BsphfGu2mLnp9R36GqoGmCe
SvMpGfxX05u1PmeiEdMoCy5Fkr/t1fDP9zhedUo86Bygc7wuUOvUv7NqKPe03TDW03FTeJMI9cqtUChFlXIe/HiofUd17EehIyKoH6kg+d0xQZKCsEV237pUtolM/rAvHSXDdgW6MIATF/qHC+F6FJkaHPz1Hu9O
VNg59RtxtBMYh741Xg/mfRxqjz7Og3z7RXQt9u3IEfP59atu0Ulp10kJeNway0i6Hm6D4Du6orPwBKtVTmkiAk4UfjzKNWES3S1i/Oe3+nwBj+0F6XIDAt4kitGX6nuqR3VoyllY6dotfbaJYNsFKavjCp6kFtvT
SH5ZLIIu5keJ7279Z9+vJZx9XMrgRfB8tJrxbu4Em7NDnnsK2k/245JFld9+BHrH+GZR50sUax2sOXMdsXlb7qsZKGOYQfB26+DQR90cgC7Muip7F3+aDpyJEkwDF50dvT9/UJYC2kHJaEPJJJbjzpIw+nA2+Xgc
oGHFIqzaFTQ9K0eSHJOI/SXjls/WVw14p3uUKPxpLEGCr7ppEWd+D+BjPf764ceRAabgu1tET28kSanTDWRqvOf0+lZK46WMBmMdkxc/JD2qAD/GRWduIc3LtqL1HkBKz9Q6fxEIsxesj1vAm1O2FrGi/27kHw7x
WeDH35fo7hoi1ttRl6V3YOwAE1e+KyUrhfp2SxiRN+sr3mpDwYMUKZ9tBl7L0RRTbsNZ7Cj0I+XEUg1vfW6nPBmaC75+mth7vkHGCoPQjYMv67sfBSUUEeHV8nj1qxKSKXMpxmSpQzfHSIWki4fgQz485XVwxNf4
7hJ42a+o1TeIjvV12A8u0VuqpWqh64AmVLsqy6OQ7KeyinO5ho/SPfSZBfIdn9/tsOZs5KWqa40Lw85h3jzalZANnbpuxvtfkJNhKgWAk7rCJJnWCgxPVX8IXqPKr9pICG4r+lWCCfeELskONlov4l8guher6UEc
UdOIEle5DNErNM56EG+Mbi3Aly7vyhTT4C7B8yZOau2HdlaM1Gle7h6w7oLqUjlZL+AwEGidjHcpFOrGwLhM6EsKXeiW6/j3+PouBnVehPDmZfXDKjqTMd86xC/Redu1h5flKCcfSCtA0lGC1vVmvj9CuR8O6Jss
xMdi//mABWrd63N/ZvAIPzi4OGLUx7XqIbHhKw3dFv5+PVjSB8mdz79GTNVKJqIWo55Zrtc1KxbFWoN4CY/id69kQ9wrpLdDPTkDt2nj5WYJfMkpObTMV/AuLfsw8uowSJcHjUSN4qrV1uK3QwsF2o4Wd7ib4SUq
r9G1L1Bd/P8b3UJPdoN01Meppj+nHQJ/IpLLvxTNHga2G1G6Z7aqGkOOBSrhZc9QeiCfMNR0nrbNm0ewCQrfUpBQ/gX6Cri/c12j7LMF0FbTqiAzc6UGqVvg6bkg6OUkDHaErDMwy+BAKl5moxhdLveg2MP0qES1
D2aGv5PFSuWtpfqyEvNvl/WNlx3dQhIbbJlMLkBPs7gVOdgsSQUtqhSwc26q7YfouEn6WXcKpa3labeMkIejX35GlU4lBsu+PwO0xmivbSpHgCTt+12bUk5dmGKNkE48mw8T/AcxzZfCJ93dPPLhYtACyaK/C38y
4rBjjv5cYVFMkpahu0yzdnkhdibKddelvDmatm2tveicTUPwA/24xoSu/TL2hNvJvTFMIA6xvi3fjCPzcGaPBKSgnOkq2s4jvjb9QupkwqumkzHXUnvZ5wGUkoL9mvpkj1fdJyyPuOCC7mjdGpY/W7UE4+qkdBtd
w/ekCN/vtDnflMekonL0YGxrUFOmBQNPW045mLas5mWVcklvEb1ILMN64WN14eygCi824nExcGdwL1xhwN931nA6wiOqeMr2TOmiSpOiGtF5kwUan2hRmcf+1XzO8ReL2LarBMZYDjj6YG2lDU65mO2mc2fWFNDf
fsl93P/O4JAk1cBOVYg+xZzzJf8VLHYAlkqIpRalO0nMQSWV+I+OUmk4+1Wrfzzv3jnh/O+SbVfxmKeSs7Nnca3bAcfhURbg8+WDyLdQLe9KXxlYDRp470EbeN2HcpGutWyStrTuS+dAeDdOhnw2phkTrRtkGGcR
xeyWUb0m7pB05SA+4GukKkwuiyeJVbp4t39TMkCcX/AcJNsxLo1ItTnZA1/ChBLZ+jFonithGfhUdPU90PURnklKdhse9yxXGEFdZJ2A2b76iyqDjzCCC8NXhNUz0Ait85Tx+UiJeKTQdas0GPnKWVK/uyFkYojY
aNe3G5JHTq35WOk24316LU9C3oV5CqsIxcSsyqFkv2SPgnmWhY71JX/5wppM4VlPUFhqbkAhmDU4Fikc5ejQ4LDHZfrVyKFCS06g7rXepN4bD8sNXkEODLbX+qzX4m/7v9ReOQ/xBjPuEu3Rej/aaGJQVpXbxPrs
dpGi0uFgvpPZb51sR5nZHS4WJ9tlhwpZRlvqITcDarZHsBLzF0TxkxS5WnMCuE/PKnYl1pL+TFyjyM3PPH3LXQn3fJQyL9y4PR7U4TmkkJ9SwYPh7258KP2UJglV6SCNdKu/LjETo/RnFLZzd/eoD3pVXYBgTDni
89e2Mgd0E0gPfC+h96+qYjUrJEsWp9kfnzn82Pq6XC3gKeCeHZs5N97v3OriUm5rQX0pOfKDqXxhV5qd1MVhsYuh3raq4Du7ioVlbd1AZKRjNcvp3B+xvHxwDv4MP8xS8sFUbR/Pk1Y1W8vdSMOLeqIJV63aXYxE
6Wda/zCqioo7mpTSwmJcOIv27EtNFzrCwDPOcD+9g1pZC7FkBRCO+6O3WZoXByDM4kZ976PJzrmEoXnuYgbW2so0n8/H06TqisHjusXB9cXfZGuuCdeNyHIAbnlCWJv8ycxsXQNOBZOJXSm+O4WK9n0TkPK2TaUP
7mCfB/FQhTO/VoDtaG0KUwRFY7xfBPsC7s8FdH/cn2kv5oFn5KdpcweNAQ23Vjneq7yVw9N/jzekke4PUgC+lobcFmOb2Dgd+T+O/FFsgUiVIrUA3Dk6AM3GoDdmSyWod9lTi9VyymwhBj0KAdhCOtDoELi71AGw
R4UiFZazZGGWD08gV/6cFHXOhdxRQj8FeM76XtfMENwisBrBp4AgIa8e0KVvNndXU8HA2yzrUx54WPMYXNsZmVKf4cbuReSUgM/G5FwIDpznAKCwP2cNsCfwK77YCOobQt71jKsRFZ3ykgwg5sQA68DUVRePpvaS
Z8fusg+AQrmqkDmkpwuS0w9YjMC9oWBvaR/f7wT72MDpObVBoJWcvyzqlRVolZnhs+F255nP1pFDz4pkloglSCF/jaSJjhl07s3AOXt0NW54ujTT0NTrfADmEff32xuSpfoFWWrv7fFkSCeAAfL9DqmTojW4E06/
RhalF2A519SRocbY/+YqrkagzgS3RMWt5JO76N7ejy/x/nT6XhXYlcdbzEtla3QWzN6JwxflqxUDs3+pv2aGagJeE9v6mb24KV5TK08YDdKITgDAUg5elqd3pcqtKBIn3uUqMEwaxYXL68V2wBk0z84k3qqGzk9U
zRq/ZWTNLSla2dxD06N+qrlPjvETTqFYSQrHYVhLvEEhxy8kXPop5hhf84OXeByWBFBaaWeSvo/P9nfYafo4H8b0npsIFZwbCAoLFKkVRIW1o7oQhux7gVaQlM9zPAJ21q5XYTQo4GBttJCIClghkNuKMZGfSznC
ijG0DTq/+sDEycXSGKWQ/hitmM8pdPQ/iqOR0FXR8p5rP4tCiV8MumRDAkWFItw8vwrE8dFscURqDfhr+CxOAaeln+xK1EX2xnyEApKXSu3nH2HuMSVdo2kUD1xzk8k+hn7o/kYZWmh5dGvz5+UJnppfg9xD5b4T
7OSLlCkA/HdA7deRLsNrQRogotoZdM0b5rUPnhNiywi6uwnoUrgOmSPsLPxz04rgrQHqFS0RjtxPIB8VFW3swW33N43Ex6BTKsrM9qpzSBxIZhcitFK4gGblKQUU5S6wjmQUPqK6Gcn+yQTjKxxzp14KDkhGFcBN
1cO/yGnKOq5p8emQA6TQVVwwEh4VlLIiv9qAoY29yKvu36TQ7tU4YWfAQjTOGN5a2IbVCxbWG9OftZ7sGqqt3BuQXk+4CiA4qz2wwCw+hZ4R0tBuItETDqboQVptAr2OpmuXUzC1VcpN2B7wHsS+32gOPdm1vb4O
Byo9KYIU8uEE/imLZRPCiifh3KQ/R25RQpN7x0cpZZPJoRKr/mOEZpSQgwr7KyEj9UTxRuM9xurui8GZsQ/PtZHNrU1whGoySYw6OXL234cHs0xNPWQglRj4rYJGlIjOnEaHGsBr2vW7SrSAu5gIk1F6pIs103CK
zV45lHo++NrKDysviglOuIfxYNhNMtZ2wW0OoP0aFsYjo/la7rHPwuOhA0UPF6uGkZVvRX093LjIJtC0z3BdXxhSG65/U/hj8TjfRusJq9kn2a2dp1GzBicqrRdPwm61upb/cEV2hE7e8Ju3Ui8PCrqRuz4WzY+o
A6lSTnK/1MygkfCyI2otqRd+mSAT9U6wXtUSobkB306OSIkPARYUTjAOnxK9QZ+y5w4kKC3dxqMhKkf6D+vEpRtzC+GUxzmO26G6dJOxv2qJa6D6CFQ/AXv++TZPcGdT5cgxALYS0WF0bF/08aWEZdeO527XnjHC
CDJED8iNOgSUJFoB0iVHCp7mXwNhvEbLrG7swep3B8/QeFBBhrqEMPwHZimlEr+q4QXAmYmhM1UL9LCzBuLzniIGAsc4WaTcCLy1R7CHDfIqXrZ+1D42/AuPt0etMYtgVeet017SlXhB/njJ3quYF8TLEkdEeMyK
ilChlLD+cZoKvwWq2rGJFwaAF3nF7wdi24p78+WJu0ND6wULXj9F7Vq0BzOkuryR567oRewNKchfaWYzmdhd2hp0hW/GcKaTqJWvhXHIE/WijSF2A1RY9B4ZpjHQWq+jhFsSQxGmnLkRxn3SWgMheVnExjXyoMJQ
DLPSlZnnskhzY7vGek4PF2xSPqmBA88GoGc0tt4WKIJ7VWd7a8m9rZ8ayc2mMF91INVWB4Sb6rXMQSkAKUVDb1AXA3cLGF7rdi+8fphhMYNNYVQ3U4vBErG1FnDSYr7MMrqidfesvxjOOUffG6aF4Fx8kxyJglCE
mcoMPLqiPSmtqixh0MHh8yT+rQOaKdivj3QoLo99a9cQY8oioqkba3XHKndAguydxwn1neuIMErqWLNhbL5yBGxmojM3tUWbkqeUuIC36Tkt4pIwGkgbdV86sBhe4ul0KVhWoPM8AsH0RKtyfED+Y6Dv38f99zKj
NOPMWsG5ayH2hiccbqsypWirQyFvYFKy64cwm9EyFuc+4I7Egtpd89mdQ4nRJzBWIJYY5lQMf7eAYPOsqGD2HK3jijT2LAfU2EDKsYewa31MlGmzaK6xNvv4Ds4cJTcmEDBedEvrLvbuGv9V4g+7FkRW9MBIPP6N
B6gc9uh6++05PL3bFTzNYFNNfZco0MHI5OrxugpMeLfwkHywmgjwAat+6l8eTZAIA2NNJrBwArkLzGdum14NnqMWi1/Kh7sIGe/KiPiEV58kZQTGX+GwlH1MwKRW8pEsH6fzAePhyUCq8PUOai2ZdSWJc4KFPYIh
n4KEE/URDdu3pIVh9lACM7ARP2WTFC479KS+jcj+JcU5BnEfGuuH7aVRAmf9LQCZxVSM5XlaQpJEBxOyY2agHDUz/EvAVz3oIrjqSkiDQ804kmBKNVy1C6ASU8ThkBSMB3ueAtpdlBvhyMz9MIuHStJfgD7B5ZLB
yrtSpJBr998UUeyYiYAZ49ZNPQBjyGfWBFo2YR/wOHkesmh5a4FActn3QvBW5Hsvd7KLDlhGqB9+aY1RylVD64nLwmJx/SoEXDLkD+dEvKsqQ5f0xygcx5/IpyXMj6va5piJA8YlmJ2XflFoYwySn6PgwubdzVAL
mzt3gp31/njGoXXq4RjidT90tt/sA8fNBuu0g4mQf/fcYsUUGwpaRSgsZdSWjv38giCJjw80CzzvUAdJamP9zeTVm9WBTdZe2GV4HKboDFKL9Jr6YpSyJx/LM2JHLcuS0/ecWychPr7eD0XrQCFnHbaZ0m2LJol2
y+aFwIqjn+69vWtEj1D7eMMZ6U+0C7whHQ7ZtslV5IYmq9/JhM4ohBK3EOmAE4e+qr9YO7Q0SEDfFLVfJUrJTLKVtjlZ6ut6pGSrCkhBmKJRcYPE2oblTdexy8Tc1k29fMYArxetC9rwDeP8yt7vUvcc212kE6PS
Ai7CpWLIom/5cDtC92jZDfhlyzOSSh7nwFxMAUuq1pRpqseVXIgv4U2xoOW+pHCv929Go/6GUFmfNBQnismdWOnvhG1xaJpE+KLKUXWO/HlthWVJhCNfC52IdbGMYZqYUhNVfNIDZ89GvXS+9St78VlgjrojRBZa
T4LTgAiYLQ1u6NchHIzKDGns835JKrE9UHi+jW1wKI9+yuwm2HjfrkVZrKdBB1chfOWe+GOj9rNM81k+uImdJw+JAdM0Ug2IaXC/x9rMZxxjV344qcJUiyexi0aLWrrpaN5EPXIGiY49cX0bb4nb5o7ik6fJuLSN
TBbCPqs1xVHMJCBewv1QLGKux7KyaGvYcHUWzPXi9ix8AyL7cI8SBS66g70n1SXJ0lUCUGIiY1WHRn3Qrw2hMb+zDfdboWpUp0/4LNt7JuCNX17RhRHzFs1O7SMpWEZxLsZgEix7ofGUBSPhbYgkWpT9yCwgg2Sy
qBcVL4N7bWQJuaieiPB+ewroiNHgZVaYzteeqQNGEYANS/tcwRt5G9y2lyKa8L1Tt+qc6sP+CQubURrR9dqUbxlpT+i4S3loEB4kN9sbA5OpQHqfNVqNvZniOpUzS7zD7OobP4dqI9fX6zn/LJiy/+beHbKl3xe5
5Fs2HA11n/bF9Dhp+tBmhDjG6w9StAVSVd881dzcXv8EDGSvStDa7ZPFSBfVNgz5sq+n7IDp4OCLZUk0HqfLR3evoPdm39EUQ1Yt8WztKMhoJ9CL0yP+3JXIYt5AdBK7M0F4crg20NiLbK7Z5fx0H/12JGNPR+2W
1RPZJiMXN6xWIdY0JGDrhb5DfrooQMtnzB3o4tKdFphR5QMzy47MHm2ZGdeof8czyUwQBMV1RX0+PkLDi6e3fkSIV8q264vdvTMN41Yi2xmfvbFvZvEihJG5iXn7/5Q0FnQBzlPhAORtfJzCX7KqFo2Xewm8uREi
K6bvmHdr7dzI6wVeU30pBHycgQjpcHzz1NsSj/pIkEEw+o0pX7yQBr0RpCysPsP/DzT7WeVAJMmSy5uLPg5MZH9hC++urx8AEM3tzq+BeVLvJf5yQk//jNzLR6poqzl2eWUUEHHjGnCmaVyi2B6jxGyAkA5As5Oc
ioyfiTPmT5IK3j73uhq8DCLmkONsp3AQ1RHn+ctLW0v93S5rzFpuJIVQAthzThkW0WnEEV/kepilO/iba0o81ItIZumQ2871BxiztADDc4EYQcoEohaLPsY1+bY6QMFZhIaIX1MuMF4Zkwx1QPQjXKCkdFTuriav
5DC7ByX2DCw3th+NfY5al4EjWYrhIOo0U20Qf0hZRk79nNzhN6fPhmZS1ngnQDHDzcB06+blRZZp/JVubMsoMEiKZBDw32fdV5FH9cduXQzoXMfFOl5SiM2YjHUjelntBm4Vo6pM/UrSZ4gaGq7rO6Q6x7U7eugk
prRDKAvItay/JzvGer88gLRy36Ut/ctIfVm55uIbgUnTYI85+88lrpYpBQXAk/GedmXM85/Y4ZsRwuTx0FmSOoE06JUfiN2B9Ijt2rwvMuhRx0A8cn5JuLlysE3XwOSjPe22fxYDYcJL1Z4QEkLp+KgO9r7VCmTN
Bh9h0NFUNj896WVVRrZ4XvdeU3JVn9XEgWtauVEhJD0yAvfYGX7b6DQuT+c9JNwkG/uF4Y2ORbG7vshO4oefQLngdoVqt9tpRr5/FXl4qWmEx56dcPPmhjarEPYP3fTz/Ywf72syTiqJHAIz3sRKvmPeHYPrXeLY
dB/HFZ6jZMPVXzyPT4y53wfN+bsUDTEoOMcmvnP+qJP0Ao6ehMmgoOt4nYcGw7DDMUvnHOj349rzG9/7rjFYryYmUHWDcg0Bq/hZ0BrWcHal7hP11Aw3te3uzKL0H+HzbO1FKBZORFP5jbfofkbnlbxETEmhS41g
Mctf3SE4jvlluCoA97nbKMjNXzbK3in9PahqSsUUihiFGyy0Lj0e23ClQYOyz5HDbnYbv0sPFAMv2WN5MaUCMG2AO6M77N3i5Ttyxe/vvRl8ZZGWPi5U5FYLJhWlh0jljPdgeykMDuTMEkYTQfpY6VNWxUxW7kDf
1FuiUgOlTRbz1MTYCasccDAKhm/751r1t5Cq12CQADvWAPxTDku46M0dzjuTXDWJNVK9tJ+4vj19Ucz+I7WBfm3/0wfBW6kn8ztaDnUx7g5meRmGBJPzmgEKTajNr85/IiudKjDPh22daQrZd5twJrTrRdtUOIIc
P8sP70HP2Ya/lO3DlxQhOlsM+PSXVYPuDGHeNvZO4renRu/ofkJBW99SqBTYnoMrid7snw0otT0bspYHgfV5e6iBT2OFfLiAazaKri5C3OIWoBTW7fN2vJ6WC2r063u75oJlaaFsKN5IdjURZNQajHg6fYLPU8zR
Fd8uL+ls1tWoIecx63rxYuSK1YoJ7VeqQJjxaKQWt6LHVYcohx46cg+GgPuA+z8njxeLrmQ9afF6PKys0JM973jq1NbI9SLwLZbgJVlQawczKqFu59PoFWx6BHC8eYdsOJjZKS2FyFp0GY/DM5j3I2BCxEjxEZZP
LsPnLSeN1mn4IxlZaTeAzFsalYlJyNvQm8tlS5Bjm0UHyrCipT3S7TfMp3uR5Q9OrbHZhFR3b1zf6v5f1SqDMxSrHYsVY1tdgM1MfzWLpq2qp4AC0xbYluVz99Efa2GI+/IFe+z77goL+eV6HIw0bve0to5u2kPm
ddjeRk0djn2ypKLAuQrGSoBZNRqcRSF5+36GBqIZNy5GrssqDvuYGStYdMQ0/8IZi/Dt4kPoBmTU9kxC0NDWYeKP4DHQ/CP7BYmsLxQZ81HWhNbNzJy5FXcg2nQWe6BbrYTZQKeNeALlhZ79nJAqF1UaeOqP6HLf
r4aiLwJ6B7+j7R2Ot1JfnysimEH61HRuwcCqxrmLdrx4KA1P872zx3SoKcVKgkRDHqiX9QXJheOpFTIbuvbUySWU9Z3iItPiBf6hKvq0fBaPY58ZgL4+Y5rwqBlcYKF/X5aGLmGSPywYizuBGucfQ/Uit4dH5iXG
7S1J16fVE8qRKZhSZ34gDJwA52kE3hDZiLhBB3HLmme2V6NrGpAJNA3tHPzeXH+JWuAr1/XvGTCf4m0W0hMs9L6MChXT6oDgJ+N5W8jkn3zKn5GFL6Qu6W/fMWPXZn267Ik8sIEziWA6d7A3PCaDDV4wUlNkikxs
DNp0t1vC0Kkx1eQIoKJlCofqnIGRTeE/BuLXX7sdopyM5PEC5qLTec7LBAH9RA+5F7dWgR2JpCN8NYNT59nL1DBZ3UdNHqEOXxo3Yy9NPN0yWk5t2X8UhNwaOeMfnZliQh7TuQP2Wnfyevfp+jMxIW16lMFUqwkc
XiL5JcDTCKO7UgKtzGlMMDt5yWr4fJX128Z7+VXL4iwjENgnlC/kZvuIAGa7pYPcmj6HxWhWUHB5a1YOHD1gxv5AQfJ+dseKMIWxodMDgLZSz3jUlucy2Dloz4LOGTJiKPBoa4tBk5sxKFOPoRojogHtqb/I3BjA
WqdOntrZfO4srz1U0BkOlbZpuVjPFcNrqzBupeTjlP2VvyCADPFLnr3XajfZTGBCjAXWcpNp5oCuioDYPe5qCFfoxUwX2kVJEfanZNEEEggQu4TIvEbk7tq8tL3uta3gfuVPZDIEmHJmVMQMQTpv+eRVfqibdTsK
sK0Jao7JzWpP1Sf9A7ifsOpGgGr4XLJ5GdgU8IfvYjcrmh7kZgL03sczKeV4jQfv0XH75DK25uNcijv0+YGKef9bu991pbx3HN34mnpCc7lH2teFQDXlGs+fjDOYBn7voHdTx7vtFlPXSu2926fUZA9pLX34sjwJ
uctDO5m4Sx2Ao2Zmb9+OUaA4j5pcanOBZ5KHs/pw623r2XfjqNZaHda5zXsxi/8QacCzNnZBOYCFtfG/c+QOe3S66z7zGwQpnHG/HQuQy9ZMhn9sDw+kXPl/+QBIJtz3aeM+vI+yh0bNa0lChzX7dWg8Zm2A9/nv
p+gsVZ72sljxY1Af0uCWwtIYwTYRXeet55erRlVBP6++DBQfxekc7Cy+PscUgbTut+iYH9ThK3g20NWgmEQ6WvfJqaSXY8L3kv0JpfudeGNwwk5QgIx7X0bsXo4+3nqC6os2OyTmns6ervdtQ3vOx1qxNhC5YlTy
vvPYEZWjnnyX+4uAR4yLoeBvQso7eqT/EPUOwLJE2n/QVVmmzuboMfAXTLH3GfUPYeTIZdR9vi2tN4SINhlOqIEAFeYgv/sNRMefq0Ts5seWgwPZ3aPJXSRsRcV2NIw1eUxIRUyuwBsdrfLA/bvet2Hfba+ATDEv
DNSemlKg+OyeoN6RRICJJkDaJ55e443kLWn2MQ137m7ng+bBFSbigEHHcSXU6eJ4VG6wuj3rblAtlhOD4WBt+1H3O97K/OalnFBB3Se8KSqur0q82GOQ2sLTrR90iL388FEANWE8XFBZquE7u6e/i61zPkpnJ9y3
L1U9Q1oWceRH/52V+fSBxL8wP30sm2efn0UenGWlAP7t/119zxVQO2VsqXmcrUFvzjDc/qzPiOQzC0GIhr3mqwtMGRnZjQbGjwsSyJ514FVWzgTn5/Knaq0DD9kBNu7uP0HKf9Hpsf/3NAa9Wt5OTfhm1wmVUJad
95T/eMlB/GZ+PwDgJojVbq4YtTnkmi7bwwk7e7okmtI5wFT+E84/UJ7YPPn/jVinhk511ulPx2tMJ70CIAQzf43vLk/ps6lxnfU61rkWX6br4HXK1bGmPpjXV8F24vGYbH2jtUmjXckH+qcFshU7pmllFsg2I0nS
aKFv8YWiu1JfFMjJNod58aATeQuDc5L5G9RNhqPhuHcwOoBACtDGO/WLoFSC1fAMgAgzgBcBE0kfRruOIFRJZfO4kG85zXM9GNNweNh/WcyOWdYrY0m+aUBmOMgZIBToNqCvauxgnpPqBaz4JgcxQCvP2yb8BJnZ
wvx+/2T6NtR5SeonWGybzlk61DJ2sbCDlFMhVrvxcK3d6DmhlmLr9TLC9iyHF7VW+8picuX65nseBKGHaD7fNZxdP35x8jxpQbyxnd3D5su/Jb9GGH91Cl+4L7fwiEPqr8fB9/E3Og68PpM4bvBP+WhLXvzU/4I2
e8Aa3A04eb2BYs7SHBv5a58i/+sqogvjcB+FgyHzxggadAwSXRIWsLPHTNf61uclm/622mVx7qcKa8+At5A9wKfIUMR+n7V4GhKyx8i7pY5uEYPFyspa7Gi7A0S542og0X3R4+URbiFW8yNc0KtQFbLjVpwjhLxB
iqXWIDpz8r6HZ2ZPQiGLAVAecGCvkMC08+dknpaSx7q6KxjdciaY034uN6M+BEEfaa+HxEEt4mltKKADJCDGuPcUyabRo3VBagkoGMGBE3T8p4a9JOKpAmT4N1SuDSwnnboUMFCOFUqRwAXkIfrqm8LycQ2wuVHn
9hflNiFIsH4QMseCJWkpBoUE9qxQzUvbn87lJX1ncodhxz/gnImptmKv9z5VzeWcJCfDBr4iFxOIFfV1EgRiF2RXIpUJAH3N9E7Zk20Zyug8L46aQFgCOMrbi6U/p0vCdULg3u6QZ4Me+A2kL8fpbxpeWojDNA3S
JfpEFQhGc2SYnoDUOo0wtg+2sYjUMOWhbYWQoaYTZthWhHfF6LNuhucgJfTZPCp9fSk3ZXak8LM4cmPEkz5D82XzhEob6yIfdVT1+hWDMXs2xGcCm0lHBvoiEii8ItkpNE7dvRFZ+vNul7tmA17hy4xEqCxOMLP3
K/goyDVilfSSWNb5xVLjxNyAzXOjsNVmf4BbN96sQbavu8Ll62LxXPPU8UDdA9BjrDP0G/OoFGWDfXm4QYhuEeYc1G4HZ4FNDrJXCMv78ObdcLOaqpH+zh+7fenGql6zhy2BR29qzOrpHvKXqQAtvB2Bka0P9xhu
lQJNQ4+//T09ogPheUN1SjADYLu6ruy1Hk6/MC8JayTSQ5lrSQ4aVmwXLJZZ9CkXgXeDPdHUh/E49xW9/ghMiD8ofIknSqsMcBPXbnKQuiD5WtE5gVBFIAqulixYDn12H4v7QT2FEqOAUScWLphu4LTeRbHr3kR1
exVYMrsv4tPe3ygh/8MMAdG9EhAZms2inkuwqghJ2ta02obXOstsh8z1KFYGbXJ0FeuEFkzv9a38l0N7bmx30LpjQLwP2xFniO+z0B4KrbR4FSNmVMiCoC3UTB6PfrhnR7Zto1/ddoRex4rQC+H+LRlCV5ZFrt8k
jE+HiBpsFktpQUNFoIot7VGOvWO5gk2LhEVMp+3gqPUCsjPfejE/s1e45kZAoaFGrJnstnxnIFiQDlSVFgYyGRYMZC5/tK/LYRonX5oQBZYNmmpeLsCWEFxrTEQDT3FQKBCS36NCy7XYFP8/dMPMAECEpy9bed/s
BC3fnmMFaMCnhbV2k8OYGkXAgACzRvBhUhAeSvdjjA6PWNwmKt1ZSo49BqSE8tSC6liKrVliH2Is2H94OuakKxijBw9y5MJEXQsmypY5fxPXYSh6Asf8zrC0X0A+vLSh0pHzgI6MUOcmQ/OAIllkr6SJ7FFLz8YM
2QfWNqwa4RlFeijh3IDPIbQkscMpp1Soj3lttDeogcqz/GJQAqd93kvEq/zUHTTes6nCXd9jX+M/B0whkawcwH1wHabS+AXq+TIWFCeXKT/YnZaD542DjxFMS9GidC4rZw0ABl1kEOGxmKoyA17JhH6Yh7kSriAF
y41FQLvVQhSPjG0qPCh03UXe5IIcyGvyQpjaRSkl1hEOnVcIQ9Z4wKKFr+/e33qLgCTAx+sk+qZeB75WRUid5MfPpynQZNOaqDnfF3E/i+Z/2jl85pCQbg2ZYBELAH1Cha7hleVMpSxxF4Ih7TXGoSKeM18U9kPR
KpLaX+ndFdT+96fQo/1JVETVmSxWMVTh1gEuqChrsTouHM5MwBpklSaktYCZGICEUsMR67cGG5fMymktRiBC5LwzV/zl9pUHtA7+wZHTRLlU0bbR4jR6HJAo07bB9zXlPL6Au4iQkUNaJzCR29tqt90vlmb3U9Hb
pzmn0o0RP6tt2y/xocEmVXtQIZW2nmfaqRa9OR7IB+lhX8M0ZuizNwW7L/c+/Lf2leU3LZnk+ls0uriP1+DNuv3OsxcLh/D7gYauTWqOaPMG7hjiKW1k8/y35G7Vp11fj8yulnt2UBcvzto7ojwU+IVeLnRlPSut
1ZJFmLbMNX6mPQErSv7Kb/s5V/grN+J4CfK1ywNUFCMAOTdVmmJj8d5RWycIeVAfFYs+1UFvnPZgOv/V/suXX9oIWPkfIJqSSm/lQkCwOKa637td9PydiPeTLpLsfUatcX9GYLjSy1aon6hZDj8M2msR6HFqtrGD
NT3JDuSX7xhEsU1B7s1Cz/t18hV/fV2YAL39gwJHaPr/9ZUqXdUnKF0ZrfhmMezMo6G3xAIRKDOpyR/Jdow8IuFpTws3vrmSFysJRdumlx8Kzj6Xha3Q1XtqBO0hTMwZ1Q1qKlfcC78eD74J9NpkjSAPsOPeTaDw
S+eUAaL6jOfk7XhrDUXnlVqc02oDQUra/7yp5egm1feea7Q1ol2gWU0dJGS7fyuVv/8yj3E9ftw3gcckwjBMbqJEku3PSptlC6pte5ciQTqQd8zJv2BlidQT5lEfJCBjaDeZAiPPxO9Z4lGtfgtz4Cds2frOEMVY
QUZnszuIzRRzWQITejpV1GhOrSKVvPZH/rYlcPD1MPYQe5E20vYDA4MTZu7Bmq3ARqPFRwQ9sHOR5VpmvXRUpcejI1M/oVLuC1wAkUK0e8rjyraAiEWhxIb0RV/QQE1HH3IEDasmQIKUPPxK1Xygry1UK9kLsDZY
n6fv2j1aCuQLDeAYnXTZ4fe+tpQhp4jQCwQlMiqY7mgrBUiPsFdEQYEqAzaIZoFuEg9fSd3EUo8N27yPshozYB2mwJpLEtJ+/q238A9iW538GLDfrVYLZbXrGh9uNIHadjwK7BwyjopxbYMTCODbFv1anDyFSiyt
3gcTaKvkdpgJeWNn5yxga1FuGy7VcJIUdsl/epPa+Hsnamfv+MbJ4mPelRJohqkXMDtCzJMOyQXTMe6CA2w1lWJbKBzbUQ+5WSQ7tLKuhfPthF+lG+Nna+l9Qq21EcrGkNG045X+9ThSDpJu/yAzt1xo0mwq+zzp
g8cbD91pQns0qqZJMuWKeWyg1oY2SdlUk3O1+Wpu9O2u90rLKXvem8FQVvPHoAbxfVe0nPrPK6UCGz1oUlmOw866zMkNQpGllvbYjS88uGEwM9NdZXTZv9tk431zyEMDkB6yosgLUkoph6cpT6sFZeuJVwDsoCJ6
bu02zEJCJuYAP2rk/hd9j9pTsQdbD6CTI8vcJefdK0bKGmFxyGHs32VWoxGj9TcyAN1xpX+ufxTpIWLwsQox1w8YFTJnjEMGPxUdwfmxEgss5L6nY0RBbimySM4cZtr/SHQElreLXZiswtOqHBjxF/YgxCR0Lzvm
IAtZXQoeLji32qM1UcECbMGVxfcnQgCYbYiH9AXX4pLYsReErgzqaqU6PqYJkHja1G8QAryGnJWj9kdDBYza2Qgg1dqUDSSG6HEq8MyJbSwqOtDNBnB1ITtJ/nbTIir4iLp44UQvLfBo1NhAC1/UkLARIS79Gvtr
2NiEYXIo+3J5z57e0zisceBC0MNWSEFqifbq8aY64BR1NagC14XWzP3SiZtx/jlrD4E1tIHtvA1DQ1ZwmKaWC23rTC5pg8AKRPLkjrmAA09XzerUSZjUsLWVU7Ll9RZ2yNUhj1Zv10DsBA5iH2bZkBk2OF0sncPg
WG0/wxyIMsJ647VM6umJD7qHvpjHKzB+RP0/Khrf/80qiGBljFqYVCmnvtM2EmPbF8+u8die6BdJd/laaKE7wIbK6TzP5Egc5qwVbJO9SXd1dE5nAHQR0r7i53MaFGFPXy0InrrxmSF1oysOWGtI8G1MNUKR25si
yyNIsMiiYLM35GRkCeQyi55El+mq7SYOplOtUtMFaGgDi6gCJ9BhS1HANhSV9KQ1TrQU28dqHlSuIKUn4rcwqQHM0y0k29qXDIBnOnC5foFsjgnABj3FRJoC40nshL14SyFGxqsRizMggr20ABxOMEb/DNVaOrDE
6OCuKMVTNl86wodjtqyfG7uGBGmmtV+xkSuAy427bc462dDmdsMRvmIjkGarzWr33ON+2d1NF6tG7wYXz1M0IthALa6pvy2iDF5Cps9EN7rRj4Nmk8DIOMcujpXXs8lXHUwdPn8Gf9FF8hCW0Qi23VA6AD9sbQ3m
sCewcDiaQ7sOTr4R02u8w2AAT8fpAOSM0d5mCHQwJ3AdtKhE0DXUl5p8iofbrqyz0sCFIRIMp2Vc23k5fIfYZt/5ER4aN78Dx756GR5mGdXZqEQRcqgj88rwSvephuUNXBxHsAhhUfxaEYDadJk9iCInAOOY9Qxy
hub7WQqPyuQlObiJYz3Q6bGMjZCTAv0KTVrOLO/gY+pNf7QJVaMDu753NwVpVwVmCTKXBoEJXtHPCrqM+lHNaVyz4kgD9rVK2I9csXw9APmpBcYlQEcKttLnrlwbNP9iw09RN6mHrlrn7YNBjGNEpeLYByQXSee0
/tpHnqQZaUykuIQBz9oE9rmcRGYk7hkeCPe+OkVyqQTWnusZX1nweOZhO8/HVo6N4uMpHxZtWZrZPh2htk+WCbGqcDiNEBSI9FRzYImCrm0fhGdtUtxq6VHAEbdC2jWN4SxXXvjyeI8Li7ENgkYzCjnueIolW6Tf
K2xhHsWeCxKgkxq3E0CwYJk8DeUTGlH3xe0Ja0CK4Zi57FdXqfuz5wFK0DzN2sPz6IHbvtkw9OgVr/Y3ChX9vYwbziSF9fR1nuRGDzVX9Zt1vcMvL+tF4ulL7US1UNJ3Yd6FuLEEKGpFQ2s8OJF/6czesn+xOKcI
ASJO3ZbRIDq+HmI0Nh/GuiEKfvn3ixDBRngtwnaqaLZCpgMR2XBk55I4glqSZzt7IR6ywAcfADxSYeMXLzGY7K+OphjnwwW21Xk35uYJB5xiMEXWGUR+L6GioBFj6cAIdC6CzjCaY7PBNBUEyv8f8n9gNWG93ncC
JtSk7xJ8xHuaVuceiYA561tFMPAZSzLEA91zcnOaOCiN8XzG4AXeiV+GNHX3rx3MqwTnF2MqAPNXj5u5SnbnERewkDNRCW6WzUzNs7TmmkVfOGcElp+HwGV2suVsr5VEXnSxDPOjaMo7FKuAsbJygXz+yYbJzGPe
8P35w5jGt9p9OBWHcTbAkJ+WhxKsQq4/i8zmyT8XRISxrhNjX1YjPq69+dQ7Sw40nZ7L+Dvd182pLMS4Y/soDnKVyuQlG9BOOYlpqbieImAr77zaqWl0Je5g/z2wuWmoYxyWuwDYl5lMTDddD8pUJwCVDz0VBeHQ
tPN+uzb1+FOxpcfe2E7jVrb33oyt0z1ixYbf7xiUDePL7Y/LVu+6KlvpdSxXM4LeKAPgPDJh6mBX65T4wDABBeQ39rAsvSXish2QVhkDCRh4RJa6lQe3nO5xXfrGvARIxZNrB1xfPOTkwRFj5IkpjkXtkm7YHUy9
+qAxSTIxHW7S/WxaWiAcKGpgFlFls4sHFcidrcPqpSxL6xFl5uxyyq4zF3WVuuupPFPxnDMm7IwzlTEGFmAxGbSPWQ6b17rp/V0FGPeGNg1GJiQxyT/AXVGXG5sGa75SBpEJjAvBIkYlCwCUjmRqknnEOdYK5i1D
iJOYPjX7YEKFr7+WW/FM11jis00R9Ao4sAwL9b6QNUNVsszbP9lXIJ0sCxA7ZTvcxugkKIfAODiSIB7xCrZ5ks5OVRtlEvdB6SjzCdw45dbfLJN034R2tCMDesw4wDATDp+TmdoCFmVMCfayNK9UrNbZwVJ+Fh5A
47AF4ULjMLMp/khMO1y6LIp0Km5iuipLYPKWq9/znvxjAGj8jBS2MxTMt2TmKwZaw4LhNYTXcNCY0SDelGj7NvyYbKTosXGZCM3Q/vwYeZVJU/G9OEB4FfCJw8qexpqBhaZ6atthctcmCDN7r6lsJCqvM5OMuFjs
q+U43DDQfNsnVVx9FxiYz4sdRjR402TrMFNAgVK3DhZSYPEOX07iUBzBYLhiqP0kQiDZgf9wLOvpXVZUElcXqLjrevjwwDeBuWPU+yeWIx0MWKeNSsvokm7ww0sWW6Hz2rBVdNAkDDrdz6I2l5tgvrJfOVmbaKBl
JYoeyUXpcXrCUYYvC3cODrZbfvfw8SDfDOPF/7uGXfhnID6TqcXS3Dtg3JOW+Fp2Jc4QEdkJtIzDHsOqgLEChkXH6zgZNZZNVp5Xu2EVQrlvIXGUeTnGzfq02e+6zAhZx4kA8s7mfHoEYAClDUChRz+w+L738QMm
TdRs0qr4wH9slFJFyHf1lUeMjlJwfoHDlg612f1YoddMZT48U+DJ+0yWVpEZiU/Q9gYyxYdFYMeeBwqvXXAG79uwXuJJFZqopLGH2E6mqfkhmkc5PjMp5bRpcxzbRWZw/46k8f1A8t7RKqDxEEyM6IUiNt5Ig8/T
CCNOkf92jiLnEz045DsmYjn4bOvOH7BBws8q3wzq/WAAt1LZdgnYCoikUuArj0YjCiumnMiJqvKXQVOhZjAzMLzsqnvVpIEXjmYgtfUpSeVAqpn79Qvuf1/e2/Oou/cM6HgWd9jPPh9wPpi/pXPBQjN0PVvXU6I+
jqlx3zK51p2bQe7KY7N9yik1K0NGJTKA7tb/turreKdGlk/bkwZ8wv4hrO0EUH16gbFncVfK6NdZsbJN6q4e6DMZYON19ViV83ZMRSReHUU76S4eFyR/ovXPSKwnnYwjISjVWt8+heOLi8c7WSDwoYoFBGa6w40r
IstiRA4J7z0lN3HTbzWCH3/KCcWSaRjcDojob+7P2E8NGWfauel7GtAZmXTt8gFtGA5wSq2tRogwEq815Q79gEHUxwjCCT5ZCrp2B2eNgS6Qb7TB2VyPA0bafv2PI5phg82kRnRibk8rpzarwC+le3hRnEax5a5E
TmMkFx8SfjqJk68IEQJue13O0H11/dGJkkS/M5qIoVyKP6BnF0TIbsQyWFQXJyj6rgWOG1PrccvNgoQT4iPgGuVgB8I3rqmPKcWgqUXLtDk6fg/8DQ1dfx65PFviIELlI0bOk+QqeJiOnR/jjvcAcHSWGtpsAk41
mbqaIGJeqAYdMIRFwVOeDGXwL0gT2ro/gvXmmPDXQXn23xQxcQKYO2W8Z9DPRalVuxONAyKGjN4kltto1ey4KxYSMtWh50CNmFtNiYR+RbOjxEMRERGWwLad+fD1Po1aOJJjXXPkJg3UwDQ6NhvtVO3bbw7WGty3
07rXRm//1OuW6GUKG/c7L2NbKdrttvPDuoN2mqv3aBZer1eE5BbTGA5Ke4mv1D8Zqk3kRYF/2bSeyuXnsqaudPr6WRNYCl/b3o4xtVm5c+D2Zk8AJIgv5FLS3amu77z2ERluPR9m2XvxSGVgR2MrlTHd37wahwhH
YRzlb28mHrAuQ/LhG1knS6IR5k2ibDsL4dNlREiV1sJg9Kbi5ni/zWM3ndkyxrIPqsiIfF0w0Erq02FE1zL3/y+TtBHeTBnQSxq6aXmZeKX7KmA23FGn70DFCIvzGlRHlcp+Auq/DBYZEDs6TtxX3McLES60nLkY
o7OnwfZx43KYrB/9LQ+NR/8J6G/0mNr6SZ7h6LodFxOumGyfYPz6+J/sm+kJ7VL81dzfVw0fxIVAL+YHtdtgv/qkqsSF1n4SLjO7U37VaRH3YxAlN+ygEgPeG0oRDKBAyyIobmk3QvA+5BiKjmfSRQDZI4msTgAw
G1qSdf1GacRptUV2HskIzz6cvmj9uTqqMDDFXWkmHVBuIIclvDFdkvVvjWcdoNF17DGny9ODwfw40MQrDGF8szK983/K3+rue/a9dB5T2uJz4FTbyFg6fXWQixOqrbKScrCFMk71Pn4Ea7RkieFTNyKJmX0AVf7Q
ga64vrczcDCd9rDk0R60C5rwEcyQ9Xvh1QDMKXqSUSBxENA+kC4bJGk4vacG3yWG+KGbgVE+LzFdeEPF3kWmPk6Di+Zelnv6SieCOyBOAeq2TdwyUzNtAtkN3u2dYkHr7L8iwQ84o3sQz8QIntnDnxh8wVsm9RQO
eomwK4hsSaC0/qrysZgd58Au+kVrBC8JIzad7VffepY8RwgSF9vbraMcjvbwedFkUrwAzgUGSjNa0XFTRDvw7cpMFohWDqTRbIcPkDxPgd+woB3+Fmev6/SaK6b2U85+jcNzwMZGmgVZGmMg049mDT9/ZyezNbuB
G05Uy+9AiWNV89o9rQaccvCqA2ExKND2pYyJdPY4pjLj8OhHa6couMGP+cMeviZoLGRdQNuhmSpY5kLYjPDqnuCoUTLA4hr1mMMnHYJGZPFvPmgz8xzFUlrvhgmGdLokcDEL62vAgf1mMPY03dotpfR0seGLDLtT
3/AhndnSYAP1v0Wr/WVzDyGcaUmfuY1zBVDjXlQ6BjxEaoTpQ4qzUsz6u5uehCXcQUfeTqXOi0tBGIzrIOOgVkr4yB+Z+yS6TWj3e1JzrOGwmmO3xPhkzMOJZ9VyVGwrUBjOfMZD3mTOoKE8bGweQnGrBc2gOUun
uxHKDmfKhGWMD3bM6zQzEmyecOECEiVEuU2AEt7zsBitsAJ5jqLzGdFYsPPB+N0AxynP46/YGUNViKtkBOsvOVik5hG2rDHiGK0dQaz7pxkBaN+DND+EdxvLjlJ7WCLStQX089TrXIQScCs8vAoUXgPcyJEr4CSf
yo8roK14vFf+WeWnZl2NZpHYci2kv7g4OPzHQbw5+mZ4XDFSJFQ0eWJHnmyYZI2ESj/FD2vN+bybF7Pf9g/48zMBpoxm7MMtKifO4voVzBoDzsrrhBSruMoe0esbLLjf/OAEVbKIUnkfGDLwoK8s4u/mjlR6H72M
klGiPGG7rC30awTPppyKqBI2zlbWuRJhoGWEYsP31Ej4jscLmTnneD4p1GMzRU7bNG5OU3RYEWzhBs0s7bWyjpRdUifUBAzWFRlTvCdpkgoiQVx0dzzhmvpJHK74Qa+5K3v0QMAclL6YfXsoTNPIszPicUql+GEG
4BrpVE2s/P+1NIvhRTgnE25ATGRhSxeTAYRqUcAaxrMa64gOcmVZCivMARp9tCEB2/cW291yFAcCqYzHTEW+jKS//seT8FFD2h5t5QOTV6Ybe37C6zsOCqvaLsP6icyRXkxw9CUiX6SZ0B7IFmYLWXa3JEpZYDhl
1UCVfngRs8Z/D49pnQIFaNC/lf9Kvrt6+wKg87RaOgdSN/3Mv5UYX/tErShRlfhMKZfm/taheM81pmtGVj1JzQCEPkghHov61+l6ezYzcNS6tgkYDcLNu3AlvJpDR+TkFVr9zgjBOqChVNAoulZFtVvkQICvg98e
dOrItcOoAAgVeyD4Zn9EIFbyxUilwvWn5W3WytsYOPWZtLz2NIOnDE08Yx9oqX/AtYfT4Fz/r+65mNselv9CGoRUoLEipa/zSRAOTs2ADOiwiKG4KBrELSlqpKqg6LawUlVfv63M7ykbSTeCys9JXRjR5bGISrQS
oHFpXt80poMtbkOBQ2tK1g0aX361ioinyH4BzWvF9kKekTrXEdR23Adjrf+msa40KmGTHIXjUQbBZexgPOKldtUyI9UxpU/36TZKuHZVdq5r8/RUejI5RDBcYrqfyVSN+kdXoNiU/xoJ4zHBXRsBqM0Ar5n+6jJl
uKQpJR3MsM7f89aUjjbFm8hk4+BAuhqmi/eQ+WxOZQPy9EG53WER52jW08Yj43tY2weURDouc6hz6+z8xcEguv8D5/F/yLSW0W5DIgjXOQlTSWwVUpdPzwrMVaO0Jg1aHOvBQq/OxSzW78m9Loa7XHx5cw9eR/nH
9XLr/fOHum540KskkleDVW085HFQczYvi4zxVTI/nKotGtNNbfcf6RXrOnJZRpdGgF8keOy89iIaoNUt0GLj+Jxmzk+sMvlu47oXIx1NaP77qTuXTuOwPl8LJNgHdtEIRxnjoNxcMP6lmO5++nCHWUxmrjapsW3y
qM5244qPi8RjA/tKQX9xGp4HyC7ctl7nM3gll6oaaGy9IVA7igKLMkwBcXwMFD6QJYA4MUnXnooTfmPFZhT1R1DbAWjN/8Wm3Gq4tt7AZirrlbniKia2CAMGUZkprpZwPpZbeWuJT0ZBxtw1zxjL0Beolrrl4Wxf
6X73FTgEKybbAc44aoGNB++GsmqldlLNHl71m7JDnC25QpPpoJY4vQoqG7mh2GCUgIXEClZmDKqv68J2EpWNRgxUy4Hoqum19xLUpc+w2DxtRI3NmNjZchNVPQmD/ZgJgxjL+OmoIIiIaFe5IyNQp0r7yolKzR5t
GK0maRRz6yAn6KDc0a0rfyG3iQQ8rqFWLulNN3MWA9Ig2NMbJbnAsjhqRcmMJu4IQGLrV6EVBW2RSJdIY6FA6etwFWCYpoLzMIJF6Mm5UDazYmPPCGk+uqPuOoO4J7OeC6vkVharrmrTDOBAv7SUTxFIgGcbGi7H
hoc5V1YfGX1A8RBmCUHhX10y/PDDhOMUCOp1O/Z0Ha4rMd/jkLo/TWQeJJbHpWp3bvnrnpsAzSXAy8tNuHEYZagqFDaOgEJqZrp15CZUKYVSC15XS3AbZ7tRmBDV2HUQJ7Qq8WqE1+JOd5CmO83N1YUwLCk1u+mQ
eMQVAAF/50vza9S3UsibFwMF86dVJovm/ESma/0YOUzpmMO6+MT7XhBf52wgmuLvSNLiRFeLgTvP+Z0Nidv8G8hZIjlPSuFlOrNfncQrU1L9ie3H0MbJsE5QfNLmT6Cv4d1IG1Vq3BlYAo+9JdkMBiN8mu379W+r
Iw/oHt31q8LIqKUrUqy+0QT2w+NakBAzZuoQhXNYqjWIY/9o0BMZJvT3R3jE50n9ReW5OPo4M6RygVVr0ZAi2jLBrPLkmMC4srB2BVC53gZYcA83nMnj+YcOf4jX2vxB0OxuEtok8ZUhiUl/6YHQTFL/Y/S1M58Q
wX7p6SYy6waCXilnDmqXR22S0BEszBgjlOoJ1peEl4exNk1/DapNUbuKjP6BL8K4rEqp7wxbtwkG2za4hjHbJsIoCXGRHhbb+DVbVVkUyyJ5fTu+40sclHu0O9eVNkCsz2r7Hayr4ZIreH3bsDwS1ixgBS2NUtkV
uYSmyrgA+8wqYwqXmEaC0NllBZ6zxKKafCi21j0oe4GVwB5kPoCuKQN4fRQ16ekrNjs7d8Nrp5p1z0fRalh/5muMA5FUVVnNTv3Ld931vW3flwDbNodYv1jHr/hUVeRhZlUyHtgwIC52j/ssLNgv+1W08otINRdi
svSNRdKcwmjHBtF7+v7d5hsB01bpozi8A27vtSb0dP0/xnMBnEK/+jw4+ehUfnoSl0Byg/YrtVRG10VE9DlW7tG2NLdoTVq9fvSN8x+XuLWU6+D8howOJrYXZpmoyR2fqSmwqpYRC7r2RzcG8HoiTFMwbLeqMhtt
tVt1+nLFwHr8AhPZ28gJy/tsTrZ2+E1KFeNpIv1v6HmVL+RRn/0eguNJG+qys7slXk56zqgcVoqX53+aiB04CJgCGzKqtLLDvRul67FpqWR5c/LpD6eo0xdGy8zZp36KXIpTbI3m4ccU8e70q/E2zwM+XPdvpw94
/hMTNfubu6w1Yhn4Dwf2lHJat/4iIOCWfP1nqrK8bAmygOUF94kRXB4LQv0RwBe90Gukl13yUpkTV68HfMl76vjfqGr5hi35A86WzQjNoOZvBHz7G2D52HyiYbG4vY1kM7GbyCbDnuB8y8+AT7V0H1c4M8sxXuXo
Cr5ZxkPGKKzuetNp7N94DT+EsK5fr+GHEEj3pQe6WeRqrdIFFjrsnr2KW6ZOvPGqSB8F2EzEsNbCsfrB8omOHZd9yquSN5S4tFkP2c0aVe6hunBzVDUl/Yqdobm3Z7Or87mn7c3/CgJzL0qzRlsGWihK0a5dBYox
tdw+Cy0UYS1Uo2AUIkafV+LjbTGSfzWUMdtvug0gRaZY3aLRLK0fnO6q9kfuGuCn1mfcfJ3X7xoDi423EPh3n3uzUaxPK5KjaxazLs4kus9MUnK10AirlaJIdw8308CgbwZeN0AxpNrqFDi/VmozNRFBCPTzTrv+
ejIhrb4FL2D1TalxO62SooQ8DUGF52EUUI81vCEuLQu77rx+qMas4FmlwtcwCETgtEiog6xf4XbXpySQ++wgk34K/gXpHrdXBZpejEYVTdfpe8UDe9TbMVq0n2P+GFPASNvawONkC1fe6Om84pIiEWLQfM96EoFF
rCiom9e/YFRVm5ubHO7DTF9K7pkimSqmmxU2P0hj1889JdxvdVCDUz0ornV593UeqDg8Z3vpfVextVFoAsc2RbcoaZsQl60eSvbxIb35TNlmtJvdpO5gIABfPyNRvZ3vFHBx/ogmtAGiIM4P1oo0bWBjRqMiFKFi
ybPJBkNRC+SSjuS0BrDxJYVFz7JdVOrlxGFGkegpKeCScgWNJoFuEXDcdc2jEESPMRmYkNyDX9oHEd5Mi5/rTWICvfXaxr+22CokUp45HKM1D63z6d/gBm2L7KWbkRZttKtmfkEHhskY2ctqBn+qeBi0Ltrtr4Zl
Mhlm9rqZofyZPiNYWk/JXpKMeBIUWC2Ap4VcVgyiD7zlXmIRq9Mo27wvw1Xxl6D94BAaAHSsdtCuI3pdciCp4a5tNxmd8vN48kBI3jfssaH5YNexws3BU4s82ASXTc5TRCCutsi+g7+D5ceje9cSp+50s6Rh+K5j
5CnSrO3BhBhJDU0oefdnjGJ/olLxYhU3QsNo4begTZSCloAdVkh7dVQ0c45tYZquxVGhOiVHQHMenw3gT3qRN2opZXvj18WhUp5CHmOgjVuep2b1Hjw8ma/qE2PRSf8VzJdctJqVVndPxY/+c2mQGcAO5ksK+jWo
apd/KrBJrZNKI6Td630ZBWmgfHP+CVkx06s5UiX15nqluujkcm4UOGsKh/7Nd9UuvsS7XZntOLnv+fxXEKnXYqTRYK4+j8OCzUMvmdwLIw0FS//HZ3uXRSbi2hSHazUX7wTHUj0XBm2uRqcv1OKPCiRUIlxJk1nt
86Q0swYuII9wFJ5rC7JwmntT/y3wtvJNVZ8aGthSdux94O3B48eYcRgRp/LW0WjtRrNelTRBFBC/U4x0k+/C99R9IuLhcO2/TLBdn0slzEAR15OtZYgS8FCH7U78ANfsOo8wzuedR6QfjV8BFI6c6w59KhZ4AiBk
gs+H3QaofY1fznXyIwRaGdgm6M/PwUjNrPKRAttBrENQKjVascruJ3GHh1QD3yza/JHvI9uYNsmVVG9vC0ssUZ2AN9YNpdCNXfsvsR3IbiFGBKPxMrUGrLH9QufRi//q7QhyGQKCh7Wrv8Zb9FJ3BPmAiFwYDihq
b/tnvI6nyAPAx0Fd5SdzuNA6MojWWHdB0hBSv0EuDh7PCVqkBCPiiESk1mW1oUI0b25NBYqJ5LrvXyFHlnIARbD1EoNM+Opuz3xk17J0Ykqp21aHoQovlQnMf5l8XAveCBdyqsXwFzbMyIBGU4Ud5JXXqSLj+Htr
dTJGIRyhp22ZaZO1wl09+blyEm2hG9Ni2zNMnqqjWtmczgtoy+SzIJmCHr97vVpo8kr/GvXpJ0ppKsBijZLVhXQDFWLRGeSnl/i9tE/XFkPWuf/wMgZFc2jvTg9mKm8xItx1S0Y+91bIB9DzyqJGqAycjZvWGmPy
vTBstJAOOGZGNgaVswOl/wf+Y9DTyJJ3NdMSCYuDhXdZ9SDHoFgETZQpFQ9bF2CbQsu6vzxDPgYxHwoi62/U7OG8xIaU/S6VkAcYKwiRdKPpyNv7/ZTC01wn6sI47lvBOYlAfa5R+dX4ugDR0CeT2VCGSiIOZuBN
Wxz1uAX1StuFfDSGQxaOgbFTIJlV5Sok+N/7L8Noc8Rtbkw8GSV586Pg03VF3b/0WOV9E/5plXpK8oZBQuMeK4uvtZFo/vjiQMV4S9tlYQYBOsrYEizALKmo5XCh5TdUe6rJFSHd8lskBt11qb0O4PYlLCI8Hh2a
VXLkdsex9tuJM1MH7vIo0bTkRZQBmVcliEKychJsadlAxAf3DcghXqXer027jYQA2zxZEziUFINdySWnqdHlnLu1wzLnCNu7GOh64df4P/3rYyfHv+1zWydDAcuOEBemAcIM9zR7xvevvWme8xPowS5BxyAppxYT
SLUQK5xoev/b1/bLRDJ95POMk/rGNSkUE3QWpKDNpJ8ks/TfFeWUnv0iRwbcx99eSJxsWr46BsrhDGTCumcF11uDUGgMiqlZIp7gRxBH6pu8wxOnQBcCcfuUJP2gyjkw0ryaJ06WZOzT13iwB2QUJrwDCm3pdN4Q
5qni7OU4dsRPN48GebJ1k6IYeIkCuq4ImqAI4B/YUERE8CJVyEzmTAu4B093qyoJiaTiMiKkgu0zsYBe8yL1XkgaPHrNVPGbdl5oGn9NFUPQ6aUpsxMmAC/VNwAiOG+kI/Z88yJllGmYqnTxl75ujN8zw6XGL6Sb
w17AXCbH4SToeEvq/U5ZdnhNswPYXUHUuAkCBzN2hSdHuGxoqmmVYWC/K4hH1ytkkJKPj1vGvIK+MyK8AiaIFlDix4v+ySQ6qPyI5vZQTnugEE38qPBAnjxiCsQVk/h8bNUUanCqQjL2BStmqUaIGO5tZYtFODV7
YHey4Y+OKGXY4+yHxx6GHL1u08uMr7PfWAN76OnzbTZaZ7Fab9FAL9gLilKSHq9r8MfQXixqFRULOTWVyIMH7AfxIXfBjSrDA9M4spWyGZ1vytpYFzvaVas7l+il9SLeftu5xbIONFzomY51k4YRjGOhSC0kqgAC
5uYrCtsIDJqdKuor/f3E/5xSqr+wpOlFwSWbNn1PApZl1TiApO5a+j0iDwGBElphfWdjDcXPce12NOwkdZDe3BgobeLiDlxYZ7/jsYr7tmnYQ7ewRakL4d17uNTNbKgv3QcSvJmxj8otbmLRXvbMQ9mSVWO7HHD0
HGn6Xwr/0urKCK+L+mbsAbVWiVDyZIypeMZtqDIUV8+Nsm9sDWJVFH5nNZd14zA1cDGqJMm2xorybXPZVJWvEe1dsKXImgnRXa0MUfYJfz+tgqk2UX9LHnsZ/Cl8JixVAkd6lTqYYQXH1SF+16wp0cFYtGJX6hI1
Qs+1gWQ0CxKpTFOJvg0XQBG+4Pv38josQr3y0tUzflYotHeaT6XmTx/Qe5TanuSy0mDZOPQYBFvrAqZieAjDpatnM9nfTh/Gpo0vt9actE4M2iaLK2g763PMwIrjYhrPDs+JIs6iAEVIw7Yl65eRcRXrVc7+1AxR
wzBx4otDFOOWBy/MTka6nEHe8qfUhEngQcHYCL00/3jObGWYYPYrNz83RzwaGUl6OGiAsX4oqyNadjsn7Kp0u9YWxtLtdl4ymo6PXuE8dtR6H955h+rcaKbBYLfyk8k2uVGNstnjQeUIQ63YrQgjYmF41u8ng0UD
XsA4zYqUtdl3T4ea0lKH8XcqySaCVty0R6xL7k9W8M+VTktsHRyT76NjZARYgPTI91v9N8Tz6zPEwOmqQZKAvPu9Rj69J57Dx2LqiE7mxbqJJf5M8FIcITqEZBFizChHN/YgBWAbxhJg0qFVafZElWAJowWKtyLP
R8++bBonuOvyLESM+lu5XkYKAzjwpDK86XKhoIR8SqFCfSLVkBXD1N7JUGMYKBlLNalSk+WpzVXIAVNgbdazDy/qLo8cMiS3QXMSYRBdcdFvEMwseKFqwKNMbS4D5izS6dIAgQdJi2Qg7xBBVbo1bYQkp2DFfpls
PKRzPESmne9ATbPgJfCNfYlrdy9bZZIOvUxbYUoLYRZaQgq8V9UmWP7W3ZeldGLwkMkDF7XpkDKkdH4xXyAdofmvSLEJq1ImIEQT4Wsq/MHDpT9OFSzgzwNTO9k3aS5OIeVtouNQFrnxjXTppwwZUX8jxeUeCPEq
xfEdzz2hrGyua7SFXUBHoYRFj2bbDL6PXX3UR/XRCkP9vcK+XVbHwCnowzrQBXMECql6NFMCLGr0ImWg5nNFB4EVG58MNv0eU1A7qchY0M/cLmLyPxPWd/c9svHG7ca6uyILCgiIYLj1Cubx/7oMvNbo0zRCsSnq
PBXFWAQ3Pi0zTVmVt+CK/KjgHckf8SQfTx+uOMHqmxvNKJ/xg4mnf+UXgb+4HMMOrKZXsF6GwkN5tU9K2Iyz3vhv1YIKGJ9d/YAkA/PVmnh1BBBTEB39vfsRKB3S9JCOMxAEZ8PQnw2xfu3H5+MT2dDt5CArsSS6
+QASa0S03jdvqFGVyvwNstqWDbiZAAow8c/Rz86AdMaIxon0JgcDHWw+HTug32uNfoxltY7N28BuOgRVkCROPmDUEcHHmY7fm+aTDkIm/P8Pwh9paQP9WWRpOpb79U9sAPFcVBz+2GKQ41cc2le4mtniO3AuLG7W
OYGfS4/l/ayPMB2mW/0I8wyw2m3yA7f4/wnje2EenTAVKSf7+eoqI6IRzFVKp0k85c8zC0U+UUxyuaEwb3KKPZEksMdiWesc8x07bfVy2nZeMpEX1JkxFWCY+tRdZ1iQNgrF93eaQ2Ax+Q7qTFV1QreRRjbGbx3j
/tYbCFCk0MSGTgnnk+qVJfSM0A76NjED857JtsfJ37B+TUGCEM8quEpN6daxwPnrn8v+N8ntqOIfTQgbbjxr/ziQW/MFYFus0vfzryQ/kbrMJZqXYgU8oFCzIsU7wg9Psl6Q69DILK3/97o53WlXz9ZhtHAO+zCM
5mnhGtoFWjiDh0JYWK58PDuA6cIebMKN4j6UC4to9mfVcsaGM6N9szkzkJUmtRigHzQJuWly7W8IAliox610L5zN827JrY0dD3PjR48snuZknE9muHk434ZLpek4dua8QQ+doW5oNKbLtjUTXohlD7U5smE3OD6a
SUfIZJ23QHBnCrfO4tNj5Fadj8p2JgwQTqc2ZHInZIXLFCxsF+3DOPYS5RGvWyAsvNxkEX9m8oIjZx+LEVZpESHxtUGxs7OuM1GFCltBlMPx7vk5B71e9tePrHFFvMZr0h02HZAkxv3OhlOS3vQokHNOFbLLiKZ3
A4ewOCvEzyDzQARhrZumGPwBWcbAljrShvQ/sQnhLrOvc7wfm9+7dIfZVEelqQsvKc9N/MpuzFCCGq/zl9sRLeVmIdfsIfvsI/1sGBv6i3NlEKrb2nJBheqVJk86+tWHqBUCpSrZ2NzctN3PPjgjh74/31InzfQt
9ZgqUCPPdNX40u2dpCxXURCB9l0dQOrlVV0bRdWWAkGmX/dQ2ESTLz8SI/Lj9uMZoJKi8w8g0pEtftjcvBt7O13kEhE23ZUSAEWvGPHtfwq3/dynSbI8jpkK2aLG1dkuKELcSMT4ShuYtutx67gfi5sVW0gBtDxp
FRSXLY9uP+zFcOvm6+zkpcp2d6fXiRBhYbh5oxyPM4rahJ+FGXXB//RV1WK6qBQrOREYUSet5yHLIyzBxvHXIkAX6L2/kON3sOur8lLaJjsaHBZU6TrRnTR+93af1qLuGztJm14G8KtgErTVnV0GUTOSIzP6Pn+u
4KnBqHocLxCpKckCL+nvrpOvMXsVLbqOI5mI37ILkgBQSVhXRR5D9Tyex/hrR5oE/z81p2XaZGNM8bLHClJXHjY3wyIG54r/acgW5YtkADXsA/0WJUoBpIJ7QoM4NK7W8RdQp87QX1cbgYXgp9zrkCWnUjJvkO4R
8GuugdGz7nVMEDiMU3dR+yD7wGzqzxfwJB6vQ7pc302ozDy+m0oRFUmCxQU8y4fPW0uF8+8exF6iarctlqLTn1AZ9wePfCCxdmr1gqIL7PIYjDDKWBq/YBmutlGsuYbkRz36LWgxv2VmPV86oPRvZlG7Y+pANV/4
j0JiHRZ2AqedUFTfuGwE9sL/FGs7Ud43VEIPwQJIJ3ZcxYNFvA6syLkGHmiBszc8PEUP63iVkAm5fQCJBqMg1jiGRLKNb5XzAjCzQARAClvlw5dvsoRnBfXGSfwGk0eeeI2ZZWAHrC7tIb6f/vgobHPd7CAItUlm
Jel2x2L8MgVNO4zH835DbjYLCVAblonXmLkpXret1ELJXTI7QQFXCZGOM+NEM6mU1pSAtYZvwpkJNSAwbZOYc95yfFNhOqCiIJXQxJ5cgWE1lo9PUmfQEjW101mhUILCkRIeWFrXhbo/tTqBDrkde6jWCiZPUPjs
vJ5LQ1PqbOy0Vs2K4I46V2hMmCCu2GYLK5zuVSLhDec7ls7SRaPHoRyXTgkeGVav1pa8yzZQS5kPvaMOsn48ylzVixRpOVf/yBs+zv9V0bK04LTSMye1KVx7vwGxDIo6e3N76bylKWbGYdbqmHY9r9sHDddBgzJJ
rTNApQE2zQenXhfYwe25hmfTitifB9KWzjvamek/qqpZACNcV4fGpymxZJngJLrPKRkfm0eFynKajhnoQg+yrwRglDuXup6k8nT3uESZSiXoRjZGT6QQro3xVOPq5Z/wUpjXoOq5n7veX+NdmoNOu1a+g7WU2ugv
UxJE7O8u80vg2+6FnQHS1s/hBFfsQq/h6bQIgkF2U5bd+omnWFk9d/QYiVcv53oI5vtq0wdS6FR4049bY9jGfYS+qna1auUMUQpNoJkZ1PXQXt03hZRC1JwNs87qvWdHApK0Rwi1cAa89cMevg4q9UU5LxWGHB6x
ZT9srPkru0sEucJvcbOAHIhaPF/w/vqJ7DeSeyD62Flo2srzovyhHf7qOFAHL4fxPLD9uH03joaCbJI0PsN3qpnxIwp36Br/RjeRqFjcqKEoNdwUuRah4smtMz7g9+ILTsAFY8WiC8FjNzdU7GW0UeJxnE9UEMf+
lZse+1b706Bm4FKHew0TsYHaiVuQ58nWYBNBs75Rm3ezpSFVU8I2hQq5HTI5Qbfjr9iE6DdAkUv5mQGCTpoX32cxRZKDPOJWGvEDaLlWprL11D+vVuuws200jxWvnU8ILbQ6dEvl0niDPcQ5Amq5abcs2SefvXVC
S24aYAccB/Fo3vr1UoGRdkz4qB1PfqpYflen9Fi8cPB/GfoLO+l7NO3C+oAzeHg2WTiC4/QE7ldO01voRTOfsUtc5QDRmWF1KnOo6MvFSub9+F44RahaQnyulxV7CRZODczcEFgYq/FNQw1p54T4mZrooyaAyEGz
TPbAPs3dD3+hOnyPv+BA6+JyxWZBlIG+i+b0J1plcgiLZhEvntcbPC+rsYC7U1gFra4Pqx3Y6nNNGqqKA627ATbAC+6nGHvEizc8srpa0dhjCJBcFXywhUd7ieIuO7sHCGsbPBKjxsOPFcwBOwVpOSLSwcr7uMME
ybCwik7I5oiUQfX4vK+1/mG4fOT69k9ZUux5VsxwzhZ8GRDJ1Ze6SnK6IyDaYglUFqZAoYpPAEbTh4BkuNnnf8GBYwkbXJvylzBQ7D8iCLw+IkxpNFttRVVRzgeldJnyzXt/6wNC0ffEHZcap5j8hmQOEr8DdKsI
y1rEqPbbErgcmBiErVGsnx3NJRIa94WgFxrsoMWdpp7+c3k+paDfQ54cL9l6SEWDdV2bnoKCkJhoQBv83j1d91IN9a3gU60hynietzC2nYs8ahKgGL37Hn0aGAvrzlCDiiYDHNlfQVIUk9X1nx1em8zd9ZtT6mNi
s5fX4SRMf1t+CDpkQLUrILOjKjRR27lDuQZQzAbKeyRTItDnUx3YHWHIAyPky1loRsIGTvEGIA3bMOQoTr29TR9inA6hDx42N796AN/cpwYgmYonMRFwejRxiWRVC7UxyfU5N2B9MIIFGo9UgKo2c1Xv61t+puQn
ibYEmALmyxX/I5kD5sLaf82W1z7wb9F1xfHeYJo3KOf73/b6V5AMYKJIBmS5NYGbQ8FnWf1M/0USSPV/QM4ln6Wtkgw7y5give0q7KgUHhL6mET4/3ErCGf8B1a8PhuM9dkQjBU6KgXDOouXng5Bc67fUQWEH1TN
ixgVffUypYsYPe9mNn78uxm/KsOMFWX7tYHVby9S50s/L9ADFkkWYMGm9Zfedo8ee3OZp3whpsobbzePduzf5JHEDS5fI4BhwNx3LTmQyhIE9XAEAb9l/H3th0WyHsDxgcdwEqGJ06B8X2eF0w2Jr3+134a7frif
mLtSgqfypRAFi5yTC0n7XRANhKGkNr+65ityhGa504AdT4XWTkDEDdN0MJVhVMvNezHSRjWxaoB5iqIzW5omLJIZMEvg9B/egi19Q5Oc+iYtN0GalppthbtVTT2Y1vKggaYuk/0MJ8iD+VrVSTQ0XkB9NJrUkuvx
pS+rKBkZwBbUzHn9ou8d3Hu6g7I/ov35//bXbfuweLGX3ckg7YcaaCf9gTh9Q46GTPkft5pMf2DFn8tCMqeRAwFJqw8gLkQrZYuAtU88uFSvA1aQOEF5L5lmrHa26FYwaKCpnD7IBQJjOtdnvrPJtMRplC5D4xJ8
H7VrUeVJ5bCOUd4AYAB54IqjWDIZbtPWiMXtJojC1398ZH2XWE4I63kUbdREhChXubUqdrkVYsRSyeWXfnBjapy+zA0w3DMYEw+e/k3cvxAEyuYFNyBx9EC1JGjvCMp8ZhypsGHCx+tI3h6DcgiLKD0BjDR85qxh
oEofz+4YTKNHIeXWfBFDy98Papz9Sr/wlBhtEqylakbzQ4F58QYEJe5Y29KBMvwVvTO9X1IxMP/q1XA1YZTD3iBzhpk6GBwPEf6TkOznCU371b+uYuW14jqHinTX0xT0r23VIFFh1cmTcOMlHlO7RdRaAP9Yx4su
H56yIJc578KcHnzgWEMEIXqdDiBTCDanEELDlwxYt3UvjYZzCOixmaXCRoFKXPkSLaJU0Z+K7TAyYs5XlrxXbJbSMs4+PHA1YJw4IPCRp3gfIYGYM58WKsRreM7II5Dl74cg81+OUYaw6K/ggbUQLKVh/Nl6fk65
elbuL/wlH7W1UH/u5+k/djjNNZ3QwPCVar89WnXqZSbysd2zy85lyQgGzyzNVxz7aW+gH+MoDrjjvNv+A5eGF0POdFEiUE1v2gWT/P+dgE1ycb/pTU2it6ZNZnnhUkF5g1JsjZnjw1hI07mRvQDcNSPemSoLGIc4
LS/QbL/JvbtloDa2wMucQKaWoy0YsZrc7QIP855kb5ebV6s4eiB8wZDiC6yVuX4xFGSnWqPLH7DQ1o8PT6OwzQwM9FRxKqCjmNSUfWABnWb7T16LDYkLb1XQlkmP0cXVd1CXqhZg4JleV5SqFNCcpehc385vwGdc
toqPEdgUKCprna6NdyGLi+ntLmzF3NSMpaGMg3ILoIuLKfK8m+6xkdUqbFfdVbd/VhX4SZsXSk0i93eNYE7DQzR6PFTPvozizxiF4adqlaVe4HH5m6LBDDWb8twL8RpVLEvf+TzuE+qyIYHI8IIvrGPyUJUJTg5E
1EsVbXyZwJsgbof0Xx5mfxNB2t3DtjI8SvQLkPjHD+mBr0PdnxoFTxFd7henwWYPxSlbOX2UQqtz0oKuEnx4gi5sBrYdSQKWoZFQH8TX/J/g6nDStNCAv5+jT//7m27tT0xRnExzFnQtINUxsMKLsWG35+8Ob2Xj
IO2uaEqXBbBKgz9iqtJjdJzYFwrrppzZRzO0y4S1snd8q1A5yrBAdcN6Oz191Q3ZWOPFQxohVr/Ah3hsLIJlKQimN091VUOto8cADLL7kJDLO3qgOJvf3GMQXM88LR3GVNOU7LwUyFUSp2xhYl+JkkvS6IC+8kgZ
fhJDKcnx7f8SWI5fLXPyd0oPBViUPar0ePCFLDgy/IQfz7J4ek70NqNRSHW2q4JNqLoECRprahyQFkxqpV1J4eWQF4fTZfp6UZjTbz+9iDm3BZK0nJhbKWRbY/owaA+0+TpqTvgeO698+zHHhQfYgkU660Tw4dX6
XDcFfou68CLC8ffD9qtqimsHXtz02KzTccumPETjogmyEGBe040YlBToDrEg20mOC1b+t4SPnUKXY2FEFs8Z/NqRhB3ND+l5+DzQk97MRlbhJnhhDQtj57dgGSRJwzDgv5PbW/D36m8BAlrYqFPVpfwU7ne3yIsV
Yl0txGH2Z1OqHxqHFEsffhsvUG5Td8wWcqtMuhfX7XRMz1wvGoiZ7XUtivx82zJIDIbb36o0FId7QDXGAEBBMLjKAL1cGalwxtNpMelJLPz3X3WwAXvkqRpXVv4bJtYDPCt61bri4a59X2SjmFGhfaLzbG2iOQgV
ikSJvm7MCR/7eRfZ31DQ9vLLIxW4qXiL8b5IKkEdMwFfLsY+p41TVrpRZ+h84VA3KDiN6S7hOHEO0MJ7wCcxPi1tB1ikT3WFkKkuo1y6GXA8Xi6jqG1rRjwXHafD5U2XlLcoIcObtQyMqXjVjOitm2jdraJS6dKC
bKZSpQZswklfOG/VNO5SHERqayzn5KSWQQHqKwNR6Qf8fMD53P/Kaay1XK7CpIsaH/YkUOe2jMqxQXXgU5PFdjmt5Q7i+6gLnVu7vetocDMQKgMM1y6eX1Ux9skqAjbAMxomHmMWUtEqMFyq9PAGIkJxRY7kwG7B
5yaGshMgwQg8fr/z6/xypPrpaYsq2CjNL/mlW7AjJExHMf549AJtUye5YehzMrr2vIInqvZvylcXFPM2R0HwSXfdHmtt5YaJni9LLBbsuNRHWPfbWB6hQJ/d4txMEiLwDXa+c+MjiOLBn0OQeJyShtPkfcl37P67
W+rOD4Zm8KCJSmLfjEDqZnjDRvfO3Sm8dNX+qMvWfd/Pq5Fp6jyKTG6LM5W7TnBtY1oiXqbjcc6g6PUIpdFTcJCHlPxafdx9jUPUuf4qvOxc3nRUjlI7RmdfM2GMMW3KDzFD4+ePlUr3MB2hL4QoAr2sT/6RwzwQ
AstvfUXqkGzMWGuYvkA23LlqQzQjwv6HXwXX2A2rlgWpW9XeBagK221wt/q4z0BNLiUFfOTZcSO+rX41wLR6Ys9/g/55hP8BpMlCMhkNi6mb/33h1ZFejZsHXNLCnmsQO+XqFRSLzGzhnnKbAGCQ5dkCe+rVbB94
y31lC3ruOvEIiZNrCuXa4z2g/e7ADYF4uFd3oJ5tmE9PfRSSS+5zImH51fz2xRNMJ/duk9XVmxlRUvDLD7P0TK4AdzSUDcwMTy8GksfXuQfOtM07g2dddXXAjJN3PMhiqd4Kqnqzugia6/GtBKjilxRU59Zl0PeK
aw5ma5zIgNM7W2ug8nR2BLyMrpYEcu89cQRql341BHte5rEW3GLfxALPLLolyJMtHglVz77eFTR6fHNa6JE1PjbM9KzCgDvtqm64aP93P8KXvqeHTvg487BXyd4ubk6VWQFln20dMLWk+QrY3tvaDZCZebYN0i32
aUBznD0wX4wv2bjdWMvrer2N1Ia31bqFzGapN1A55XFuB2xC57Ta/HKtzwKM13yIXIrlQaGvCEWhkktpaZQblUa1UWvUnYaVpUjoJMGyfcBZkPHbb4J2fEGo4q9/bf5xueXOB432fK3Rma83uvONxvX8t0Zv/qzR
b/yzun9w0erf6nBl1JqAepPQaCKaq0WradBuSnSaUcQWrvmhPio0Bn9be965qoe26WSb4nDUjoX+WOiOhXos2LFQjsve9fhPcusb2l4/HQoV6pT2OS6dOn14SLOYzvb4PswkkhzHkkC1gjp8b08uL5ftRV5ne82g
cWLlyfX0JA2U945n8U1MU0u/1+Xd3GNSkFx+/8KVVBVDa/y0/zw++T31Wl3uUs677X/Qu2XQsDw4jfNo3A3+TW4bntQVkM2fW7+46FHHDcIhG9TAhm2YhmxEDTWXGrazoQqG94F/7B0Il0u/8+1S+JKquhoRYGRA
b8feeQzc/jQ9yamOoZYtY7leum5bS6uv3MmfAypafKQSGCQyChCEqrufmEaUKkIRo0lTzX7iuBOrfJFbByhyrbH7KSva2PuUEWrsf0oKNKafiiQ2Dj6lJDQOP5VKCo88F/oT3f++BQMTkkWCopCdPmnyDOTD9UyD
Dmq84P8eBao8/ZFOPwo51MsPUYQ6XvhNHVHHxbHysiSz4NOf3U93SKnNVrH78wBGabQjzwSgOpM8MzvwmxGRV/BLst789ae5gpbtL+834/jJt69+n565o18zOClpYyfteD6Pih2A6MiX8FPiW2yN+Mrz96rqYD/x
/SIz8RJ1hcRLT2CtGh/+zw6NWP/NWBFx0wU+Ok+6ab90JA+pnPu4/t3snjmGfYwg3MXKjFhZKJiBAl9E5AAQQyMNHT319I1vulZieiUBN+N5SDkV6qyerDXM2J7YMJKTugA/Y5kas6H7Ac7a31fywIAwPXEB+SKe
MMJLWzk23AxYyKRDNL2wYdUPvsAj6OWOhX1SH9HogSH3iewqzq/S0uZFRfhR8gR8nTxKyHp3Xm+toFROK6AxqlMK41J6wkZ7o2E1w5pJGoBsWsBDDhcscdx8qhQPSxvw8yL5pENiUP7QkcHFVWFOc3Nn6+KMjYS2
rT4AM2rU48HsB8dX4LE0zsqZm36BfoBErywYmGTdHAOuBXf1IHBAF6pCmyKwln1EEzO766I5g05dU9LA/kcU9qGg+Od7EhGrFp+1o+ff2MQ5pdFOT+o4vcu6cOO0HXM1si1mr8lo6qonW5E9a+WhvSMdzISOFTqq
lk2C2FsyAtz2zXrpfddH5jipME888TZMkqeMOB4fKdqJPDavOV4xqDyfCqXes1SZVOVpU+d489gntnYc+WaL1u319c68VUZmLkMPoE2/CyU6dt+0cKrfp9EycycVMS/cpNfBumO/lfb+bnCVilWmNxXwhts6V4EH
HTH+qzh/lOcxsECDSNAVc2XTznwy1PKqxI33bbJKGRISu7GwAqEC7kaj5VlCotlV9npTEplO71UNqDgkz9YTPl+5ODcmBGSakXRHm1VOC4rMelDWT1igG46H4+jSJ2+lgr5GM7VFbi7/PTO7rjUIdB9YqjI0Wbkr
RfWuZC61/ujso7gQwnkW7z2/XcjCuNK1QDRuO+hquuOXe41O5nbrZMPJTkQ8O0GErMUVjy9lcs+8gCcTMiAT/zrq+Jz0Ah0l83SniJmMASXqy9UT61muKvztNhnyidaNLPWiyslFGlVbiEA85PsBZoBIMP2tjmKX
Ka66hl4FAlk/J1wNiV0YWKlqVWtVHm9QOxOKgIq88BCZHm/dwfz+HMcr3i9DXhMGp6+O9byTSfSWfwTj1J06M9d0pJC93EufITaf7Pn3oX69nnDORNBZj1CxoGB4dV4QA65trl8c3anC3X4ZCCqNr5sj4x+lCnyL
f7pb3tz7s+JMbndl0+mxYGZ3AT1pvr2IKMNmFNcphLQ5HyaavDILB75o7EpfLVHHyEFsjOP5qGqjpuq0+3oNKKweAaUTSJgtnx7QUs+AxjfjbIzsrYGcJpb2ViHK7RbIZ78gO1+5lVJLq6RiiQuJBBpOUyiOJF8T
mmdnmQkd80YaD13Sn2oKexILDRjtROb3E4V8Jya8g2Cqp5V8NEfi3ivTapgUIU7L8Q9+ekHj6HZ0wjLAmevqdFih4Wk5ZpAHrRrofVKfCcG/YlqjzkZaK7Nkihwe8j0Ut9XklgamRfn2fOmAn2axQte7oILbk8mz
wr+HR7qTpizmyAsDvAqvZNSBXnjpLbjyfhW1+mdgNQFE3tIhliTdiCPEKf52QhsnGmW6act2oAgWEyMv8+5BmR6qZFFp85iX519cstr3KXrZ5qNETprL+v6XfAQ87mtlwLtkGSwSytoXqLP8LnejSWJU+U5Zi1tJ
jBy+/icEiYZAOXhR05Qu2Fm5lDgrxFsYb32cyjvt5SDrByKsv0qX+a6Ek7j0AnXaShCO58fyKpepdrzdtsokdk2PMiqLmBm0DfAx6CJBdv9OvaCIKVSRbyqYON0zfp5XVmAz5d/Rg1EpYgOBNgyfRsodOeJf976s
U2UrBs1VbvNX3yWFP1N0mMhROECFXHndRtAulK47Fywi3xkpdvaD948jOH5Zrau+ofCqc2U7xEbBAyxdZf1znvHofyqq1o7ZH0GRuo88qay/AzSMXjOWeIim43V1K3BjlNT8DbOaJTSd2bRGkmN2hCm4rgeZXD8B
rnjBwFpj5A7yVTRg9co2nxM4iv2qJlmhRkh76jGN3Fggy40LPC98j81u8fMJIHNlp+Tkhkgeex4aQWCCsVnSxQ10EjdOCRJ8d2Uk0DVVsxdrSOf9FN5KXf6xSA/7spYAQNnBGJa6lyiBygK45n7QPbjEUI1RA+gg
I0LJpY4cTkUkpUmip1QMSd0LYBds9liAb21tE89T6Wj5/K/gkn6dt8fSMS3WwYj70zlfGRqLa3wD1lOvkUGjARpIhrkgLyOQXL7oBocwzTPmYKgeZMctLrJphH7X22ZN81yUoy8aw+ndhHFFKmC9HdCAWorho5qw
7kpRLjx9ZdObfvzZTwHnK7G/NNMXgL6aSHkzHjZXO6Gk6k41yk9xEmdB2O4i03X1IEm5YKWFQaX7SrcbOFgLs/kO24lQ/54ADMnli2Q2uemD0IeA8Sc/+nue0aSCfsyWT64kE8dRYXLJhgG1owOzcWwocjRoOjpu
R5Y67GOpJSYZDcz1wiQaI4en6N0CPb509R5iUYMfy4jgeQ92rMbcagHsl06E+p5sSVcCrjLqNCyU8ntstxj9ZsmKN2Y5NBbs9hIOIvDGcC1Nkuqv08zvQ05WgWtd6XFXWMvo2gpRByVS9KUjBIFAgpQ3onIGZ0AN
j+xWGF+U6si1aA93A/xZ0xYViM7pcZ+FztIRDZTNUm02VxpnQByJ2nkLQOL74Kk8T9rYtzwp7rEKPdzHJeV5vcIMQssPsKpkQSe2cbRq+/4jNgTvt/LsZEKVwnVnlDSD3XtmhS653GcmM/6WO2cKyDLuZ6Y+Fly7
80P/ls2kLoG+AJZ8fxuteG4+7evtPrv7qWh5i8SYUxtl+1eyQDhsoDP9pd1oia5/H+tHfSf8Vmr0hgbWzQrHUvr5lHLCH0tzUqoiXdGqdAZOdyb8doWV9t6QkT/wuOO/JQ/80xjpg0ZGmXwYiXQISkwjMD8aGQrP
lFajWPqs63ryfLjS3BmxW47/V01DBkhqwh2s9+5EmRxhLOhkLeoa/cADqtKxHLBiVWOfVe9z3rdBw+rStHbwS9EsGUvafuumvuF2NS6jQnW0Io1+N6OABGvUpp3L3fkFGadl1oChllQ0De5qVy3thhIrMemYisOv
Qyzlo1fu5IB1Farl3oMpYdWnfP5Zb8dCkq9iItGpwSoH8CtFdwYleCQyYOiDQA6tjrAW7BvlFotGP8onyklJP5hN3LOBda5BZBbne1kPEIk/RFFJkK3KWGdbgD62/B4xA2m+YMj+KtbMy4YDIG7Cd9kkQTLdEjru
6KGV8f77NWs+mfAlnK0P1gBGQDvGl9peq1E3/dUjg00SG/rVZCvqBKa3bcPITFZtW1LdcYkoXKFwqF6VhhhNECON0B82M8Cl7GgvgVMjpkBC2otInCbGRlEJQ0UnVZuah35Q12UkmKurSqkVwc6tDOe8vBbnxLno
53ob5/L1lezl87a8620Jip+65Fto5fvb2u+v41cXj95U4o69Flyn4Au6TEqx0D/19Nitrm+f/i/XXqszxO+yYWE8oMgRXbvG5JMeZ3+C9Kh+AqUnBt8JTqa/COLqBkzVl6PnWDpn5lY77J6VumzwIkhIIk/7QvNK
9ESXswAR12PvizP1j1u85nDagTDA1IzFtrfoI2tOD6kSd0q/HI9v3XUPW+kRucVoZq+dq4twva23JaH1MN+fzAFnAP6Vm885WKeuNI3XiMokOVEvNpbXiDFxFL73RqK27aWjQulzdgezuG2vc5TL1V68GPwHyF8s
len1x1f6D5vzzUxoZBzg8ovPT6euD81PI5sECv2hGEEHAwy/+oPPoBSbI8zIhdDT927aKqC2MD0QsvX8mBYRqHgjspgxqRPRWjabI3cSYFi+q7uQpY5f+mnysKIsikmHMoG/Wm6+uwxGR+0JPaIX8n10Ts7tmXDr
lLMstbwprffQOezpdNOC/MhJYLA0BPAaBS6wPEkfn25CoHKlSzw9arR6QBVQ/UXxgQaSZP6154Dnmy9vzWKaSZyC5fAVYxsfWU3kkf0DAdGlV7WdDKt4mRapED1BF6awjZlnDDM2dNH7JthlMmajveKdrMzOfwR4
0+CbjK6l5bwCeCw2xPr96a5rjMM208qKAC8F42UPWcg+JKbSCQpzdBGh/M05ih3xZuVC3r+hJMJ2VJEX97u56qOVqY+zeIbxqNOBaAwvMIC8RNEgIKhK2Tel9RACYll/I8hGnzrol8yZqoLQ+Y1y9SfywFhjxC4c
fO+jeTihSSnJuBYQwY7SF4bdtGTgmwmB5W8lLGSg3GVmq+YMyWAR6m4fbiGvf1wI+JZlXvwc87YVXIVk0hdivfdiSjxtgOe9vXOJ+he5YApngWPqvFeUxJA8tcsYRT4zW9UKEVkhUAmSR1QMOJKiEK+3iOrXNUBn
FRFy12Wuo69i9BlEdQKL2S+R7Y36wxz1BxA931CfvdFY+V6k43MzrQBkoHSZ+et8sroPx5J56tnPUpAIIUk53XJ/LwYshlan7qMD4drF2MGz+QM/nz4s5D0B/Zo9HApGbgGcrfZu+fN9O/28/Dv28z5+szzvvZLP
L/7a/fpqfnf+gpQKe96LE5wrNDzX79Phb+c7EAVpWAyFH42fVvJfDR+OfZ1dReihsVTDY1YW2/EuIpNz1EIYB0Z2JYkUxnvt9Y/HDDrBcHrNMuGQVqO4Ra2XGeqoE54u+XbOF1jUtWMP0ydPw5+bClLg1nr0TKsL
r5wJZ8tCmNoOAzcinKn0DA1g3/LcMPHVhqDgY/aEIa/mMEOCeVTyMt4nms2YlaxEVRuqU1NW1jslWe9+HqSm1leO9xwGgyUB+VKtx+J3KPh453kxhEPMnwYN+7DRkSS8acjcGL2noLnhdNNx1qgetHK6ZkVVfH4f
tYHTyEqOaxSwosEQwO8PF0MTfmumodmP50fBdV2RBCR2JYtInSqd0osmcyi7SgITqnutIjBBCbyseryWymYBuTpBYOYAQ6CKDK4syuwb1rO7tHlR/Fvgh/nSkYk+SeWGzsSG8dDddtVGaXKJPYBhmCOpwks9B4E7
w4RKNovCKascb4HqpD7ljR6/n9tMl6P7z+3KnXDsdD73Gs1VeHbqTu/cwHcuHivL619RU656D1F8LEWdseFMHD1PnjodrMzBamRnQppV57qg/3nNh2cG2Zx15iyGOV5vn8di9HITkg24x4lBI+D+RjRWnOrDo7CV
Q+uA+MeMglK1FJ6Ygmq89r832j7l1FyVCvWKUX3sbmwvHlTobOSfDQ5BJUbCM2UtF1CTfQ4G0Sjn+KqIn8S00xzQUwRCV8V0kkXNoX9UG7piqc8EuUxsFLG130VyVoC36ylrK+FZyw71Sh47YyVKG5Pue1YwRVxS
5rx4YZgFXt7lFE3EvMw8sskapvg4JBZmbtii7EAVQPMQIBYhIvB7aZwIPEkJhAD0VVt8Swi5QTZu7lKRhW/ad0hUsOvGjGKAME9wsXWCvQm2QmbUCgE7eGTXp2eBs0aAS/WUIcnJHJb8eGij0CmnhAr9FBTJ73dp
TnIImol8HY99Ij9m+yotV941qqkmAZLdWvThCeF7ywjAVFMwPRXiy3Va0eCaUliItuuaYvhUs19rpRF3dAUFG0RJ/v6LGEW7kWIU7GbCUIfy3rPykdmfRoyJs6NxVRly3aOks8XLWiTc5SlrQcapcxxjjFJosopU
OUdLNuU54exTQ+ESZ5p0TzQV7ZukTfnhneWZvt7/5HnE8QBnQjUf+K1mMXBZfrwX4KzKLmJYMgrHGSgSeByYFZklSb4KjgvnRkHMBaROoqODvFlh2TNOQlxmRqmiyLvuMAnUIjjWVGBS/TAiAoQY24TmdeA39ic4
jgj2oWTbkXzLVaBrsKXmz/5x0b9xTpGVxDFXGo7IUUIezdvd5KD6Q9qj/JQLOFp8wmSa6GfVL5MOfYK3GOXRfjkDPRNYjduxKEkyRJNEuV435gdDseX3ixVXb+QyseSw2MBfofgIUg0FCk8PLCdAk1pVHoAOT2IH
iAlCmzWZ+G3Kpv3l9ew1JeMno+JLWNiFKUjNZ68k8mz2SVFxkg87Nej/HViia5oYHDAqKg4EoTrjI9VbfEDwyeAnzL14cLbLIzU6tg77pNpGYmDRcksLMZWwGIwHGsIzrbu1e+hVbpFLn2g3DWMb0/eIvvBbcFnR
kWzpLCgUCiJZpYH4HZ0QK1paGhdRL8sB5QjBCt9FANgR4ToVqLQksZJ4XoL38ohEV0JNjGNloZCEjpcNyvyAZ2S6ZgLyxa6ndrLdcPKPmGvfFxQ2PW3mpdA1C9OpSGAsUdFBmVE4NztvS0HdfzEEMLfuhVt/RlXm
11OPB3fkxCJDNzH4Q2ZgyMvFZwdsaYUidnIZORpJzD5CtSE8tS8z8CdTvRhLPcHNOb0ORHqDYJKw5Vuqc8ipxoBjYocSOEgejOi6/hHJJHFf3stOxOk8tcnCFL3OsCfWWCdKvQCQzJfWQhq/TAclh70iZZM/ny01
xnJ4q10P4ZLeoSh0nsu/JGMJdH38IyJll17otOcz8Ed0Hr0X/CarJz/eNvdbbhnMcZzdlfh4/RXGwqnv2lU8+eHjqDn/s+TXeMzQXPK30MdE8R5vMOleGKi71OqoN0ZV2bzzVDm3ujINb0JbNxSd09jg2Qt/Oj/T
k9Bs8M2L5UftezatTKZe/S7k/HDsr5FmE36DibkiI4pTN5nCEmPwPSVgMTd17XgdFSo3S05/4SowzrRbbh8/XbusFXdVq7/HuI4OwqncC8+FB/o1rIQt+j0shbUwc31ZkTdhha3nHyuVonyIshGdBan6a9cxoedq
CviHapFj5PeZAXUMKmsT1/TGqOk33MprHlhJAVmayNTKWs9kUt7ER0qOdrPx1720ls3ytf08qCNWmBkKVv2AuS4ULCYDejpxVRZsQ+Fa22aA4T69JW7dBza8Tb5yJSCzwW0snOp9QRT75NapORa9cMNVZyaEcKoK
5ILFxHRUjorAth48iDLYMPPmqmiWMq1Urjd6+9M+Wra2vn59lrX8nDA1Qudw3kNWbYxNE3RWFmhIbwNQiIpJVDmYPXqOJd7IJBBAVONG+qXmvgzXwc9gvV8varcFEa0PFv+SK9IJtv8EY/4pWwFhF+jUzC3ZFucC
rz6LTbdP22DFoNB7GPToiIirD+UTn8S8H56esvVYTGbfVq1+vHBS9THDcKnKEpgJeTT90teA0E6/JTtMAllDFU2gfs+6vJDpKR3gE6J72XOdCgecq8aWgzDkuEiNkthtYdmdpKf7iowOI9xV5IU6co8AwwdrBR+f
BT4kQz4KzZVzJMzFdqS3hXgULBJzNi4xo7dtmcI7rvFV34OAUN1gdNI6JgR0ukW0cXIw0gCOTy7PuJmpTF/aVUEQ2PbFjf5aQOcWy/7SPA/1y94sDVrmGatwgNzpcWWE1XAcSFK0BIcaiAETeN81FFhJT5leiWkV
4GrogOGJXJQ9SwsC7IUXf899zaae5UcBwgctnAmlE5ZtGD00tbs6BpmWjA+IdIGkdVLnopzGxzdq6CJRe/jYh2l812g85FmIFSgXwzucTWnGTShRatVAaSWHjrZf7OidIXmnnoUk666zHxMZc2Ntf4ng8H+tfOOL
3zzbNVG0yOAXfhKfQMR2iSUByPS2DXXHojlW9UmJDKsJlHJeeJ6MX1ddZK655LJbAueXn82zxluaZ5nhvoDxt2yC7hPMtGpI7zhKM3na2mSw0s2j/PezSkUaczZFcm/nvMm+HbgSXnFOgjtXVCYnLMfno4xsgP3z
9QsfFsRZtp7meWXoqLevSprF2TGRPOUdc+1TZijU2BuECvg5nPkuWC1Q9Zag8NTY5jMcOD+kkQGrzFYvKTbKy0kh3iDOaI741A7xxjPkF5dsjO/0M/C3SB1NyjnYYITO4JF7y7Aqr4v2U2X05AvZGrB80MTI5vIV
Nwp9xruRNskmRftdXpVZ2mjv5jwCuGpzChrc4rURyfDl3zOz+czU+L9MxY+f96/xk7YJ5gJq1/jdxB/homZRS7stYlCmIATMQdRa31G9AmyzNBm6YBo/MxzJmY2P2QTTOTiEvi+aFjccHPlkHmdFseDixBuZKMdQ
ea8eqt4aF0eOkhwBXNxCsOVwvKjENmPyd8/vv0GH0dLUmnodV+nOVLJ84DQd6A0jsFaaNTgPNTJOQE81wvbXmd/DNJXVeQ0V//maL8yepz0RfuhtZv6j/9N8MvPub/lea23ChX1unnU94PYyl3gvlI7i03qLbm9w
n+A5Myo52steUmcGi7886vm02wNwZ5+oCm0sOcBef2CbCLMJ84ubdInzBjugZIkAP/gWdPEtAF2Ui2mCMmJlCizMHC0SF8cH07dRvZqs9bbZIIaKMY6fe7CNJlpu1zZIK1LLddLd45S8dgyLQsJEIgd6fC2ZThZm
12exg7cUSxKuhXINN0Mtyt77wuiHMb2YppldJYygUYrWN8p8zFWqEAEhYQBA/yU6cTlWD3hvKv2lvgPjDfVzh433LC2NmATnHw0OG6FggO02drQEsBm2XiQC/KIWhmT4RE29gmGfqEtyJHkYkLfBv4/nppiRXyIw
6ez+zuyVbeI+XISycRiWZGw8bhztCUOntJwxTdOLRzrw6Tkz+Jn9f9JuDFV7DXIwM2OsHBdM4EYy4lTrIe6ZyjfRQMCbFufAXyyQVb1uI0r5qz2K6yeueSgAFnQz+kfVjCt91ILd5PVWxtQ82LZRWaX1Wzy6B8IU
5E1ezUBB1gugtMr13rpZLW9tRpg0MTOsup4JE4YmRv/NQ83R7u+hMeP5uEQVuWhixWCSXo3EpYkWV6647uv0t6NmYBoUYciSaQ+G8VYwUBUYUa5oAilmxLWDUay1CUTPsiyUevvXnZxlaC79cVvwpRlyrJke52zh
sW2AVpQsLKq1OuAUhYb0kB0UPke3maM6V2RSNwwnIVnFYENn0QppjTDo4/UjEWfShoN7/XAIGMIB8vBJBjAglGRhnhCqarjOZFe0hRjQsWZhiEVbl1aLERN5o2tIDF09im4jWUwuKnZfRL6wfantJkfH1DqEEZkN
IbP4+L+SbK4M+7egslO0p6HfxiglUNMwv7qSnd63iDqBHNHp7H2utWwuV+nWGvbkl7SnHQ+MxLC3LJttLZjmRg3RYaOhs74qhDuY3LLmdHov5DxW/LIEW8l6h8bVHdnUYXJV5c0Ker5qPFfcq+17bN+V+hOWK26V
UVQcDiUlyaw12q06Lma7u1EKqP1MVe9UlqUNx5PJO8TY4ZZu5SEvhCpdvW+mHdidZhMG5r7PW3UvDmuYiYUCFNTUD81Il1QwlfkueyUS6x5Yh4OSalWdC7ExZ7fDJ4Uu9pCa18b7q4Am8OZQMHbQFJ4yg7e2xoSz
U5DTubkAVHI4UimJmZF+XRDrWlBo5bI+ETWH4yEQLDBufOscN9dh20aJ6eJomyYBw5EQ0ANVG2ykftju6Mggo3jXmmD/yxevb2d/MzenGsl7mCbVQ0yyYJ30ypGGPpkGarl2YDM7nwdG/naXBhTe5/ZTAxvteUMO
YcSEx7mufbWiUBGUSFSHqPzgS2NdPL/8ebAKW+G2MS6deyh7dZZVTTrT2J1VyrPrzTu34E0uAP+ilBP60rUQCLArmsftGcMGt8Gf/s0PbrW5HN5giFkE2OKFBTi53pkNrRra44exbXM2rlK0oGe6CErFirZOJd4A
DztI84r7T4CYoalaBGZOtgDH4ygAML4hTwQ/833e7oI5fVqsLbLvmwyYC4MLshAOPTAX2BcrgTK/BpfpoKMk8WP1EVREHjCOZKH8c3Uv99Z+Lbtp3wjgPl/3abMAJGKE1NXDYviktSyX5kGzfPQWdPuPt2lGs/u9
s++xFNkW7kO4gpvs4/+5bt8MJQ/q0vUxdOa5G7X3skw6JNxZvkhxOFtko/YZ/H+Gk6z7s4XlW7FvfzfObCeB+4POgp1BuS0QpewtdT/vYLKml8oIGnMcH10ZGghnbhrvB1P88fOG/uctGjrwsbxcK9I2b73sLJw8
GG2JIMzQjLaE4tvbiCpVGq/+qqAIxDZhd+oB5gZCazR/nTzkOkuBIGGB+Rw0gc1h3fdeOQ8UWQNYF/EfB1ORQ7+VqR1fCKjjR6zIbpsKzwY87Ul8fSXDGn6IwRU/hFMwzbTa7XAcmCejpygY578aQHHSIGhpww+e
1DCsnPudBidXIlznZzXTJU5Nes/1VrCZFJ1eBd0rQQB6jPJwwNQwsk78W8rUH7XLVtzgKeilr4PfWb/R9gbH1pmkqTdm7srV2THo87nHbw+kHpNSSsPfC2TSG57AS7/rtbM5Sr8eU8lkIdV9VonRa0bH+DTIKBcB
6qJUivYJpb0UmWBi2//cBPhAFVCygyN1RQrVxP4B0/HN12UY11PS86MkpzSiGzXQ2pH1ehp728KBz57IqlYuHoHgKAAMcQKb8+OhArPKZvZeUNUyVaVIhXzVRzfFUgVyhzn4jcol3gIqgdTU9rykCm1bcUwbZU+u
NKXvtwekxyTz1qBNIN23C2vwVaLHFrg4ox8pG0CVIvP7kzYNgQYEkHmhaIXxAYVBJY+lpSkcjDbYyiSGD/AxmUMFHIwgOt/FGRTHh2d28HG7m0Tk0y2faU1LvoqS7mpv3sfcO5Zg8XTb3y2zGEyGRD84cgRZU0Xi
Kb9wkw+qWw2mFm1OPHnfEGmILvCEtkzWZ4JfaiW60Prgmsm8jbZe3gXjkPghWJ22VCF5KtaafPQJ1SRYjqA6Ki/TqV5NKt6kD64VORdBo1VCrVOvhojR4lgZlVx71psnYMiSpua0VCBqCpyr2J7NKJVBgbugn5HV
5EKpEe2q1CdGiB3WQBBl2MqCBtLGByapqviIVE/wgZpAJzh05kOMRFEC3aqzK22c6VbKjGup1aZEZPGE3V6G2Gmv41f0TRWzsnytUHYdtJxXbZP/xUuj6c/Hb77w0lRgF+lriJQAfSMqw8Bz/Ptj1OOnovn/xBO+
c/XH/+0Pb2+E2I+FiHNbH9xT4wk3AWCVEOAk+yZvavkdUMxJS19lLUMYE6G1L581aGYyN9HoS4KB6AWAf4EWWJQ3BeJ/8wglv3941IUbS6DDe9x93XKxEZ7h6MEKPrjX7G54Qe8eMgMPJP8mZLTlBjJzFcx5MQ8G
ooPPdcfbavSlQ3vvOM2IkdNuycTxezg2VlOBX5M3rG5MmUMyYmoOKiF5RHqxm0Y0sU4fDhDTcpyc+UM7p0OPSDhJ619+h4nfJjGtAW+DbYtSHPtjjAWajmcG8zh4dYL1soaDTtndmJ7oyZg1ZD0OXUrGFlCIk6pp
IkZ1aOot+kOvwfb6cInp1+vUWG9fqi+dqqkPfgJiPEBjCE5RXCD9f44j+1oTJeH6byV7OP3YQyFASt6wRZ0Mcr/f9qJrGEUh7v2MpbZSvk+1HDdJBHXwPlqCPmwaMkQEDTmouSBZ+Ivjp7Swsl1sG+/h1bzNS3sL
DE6wAYLxFuPjha1Mrs1u0Z47+gzWTyjnx4lF6UuylNOU4gyhtp6j2mwbN9c3EIkkQDmGB4TgYMqXZEasLt2tCDG2F7QSEGbLHAfgREbPhTvGh6C8yaIdH2hQuE1nqc88cVuTptmqS/0yXFdcNSCXVmyGe+ECZxd7
DoThp9EYW3ULWESpM5VUdco8PZhejT6CwuCbCXnRRbfY9Jyjy9ijeZwa8URpr9R88MuMNTAB2jJ6TR6iQb4Trz9UQqWkEKbGQNRu7RbNOoAq/YaCW5mtEsgcz7+ZgWaPBmAy6qK35gj16twxAF8H0RrhXmy3BJff
R7e/uG296hbimDdCGnhyqplt/foybuUt6BwD5jdlkJnWqemwNDbOhcq6UYzCYQEH2Hbqna97P25gl9U2peE4QrjoPbaDjLOcLWaAxd4/CJgu7dCF4snD9bbZamONx2ZxMSPx/TMsADLSXYvQZ72oTt1oHP432pz7
XfNH709T/Pvsbma0myx7kw1CphA5vI/qbkEtdb+6USF3CGNKZNIJmrdw3H2l5e+bhREQPsA6RoDz9ZxZaPltv0wpghEInLk9rAvDy2+HED7oG6Op+Dzhw8teFm77DXn/tt4W7NjYoW7Tqb6XLihKL80NBBmABeu9
9RNZjCfy44gr6tY+fpkvpx3Zwe76kvz4+zkTRRplN0VUA/0pb3simU6xS4CsXRqgPAXfvsb/r5f9v10XgnBEFXlJeZ16IYtMalEYZVaDICunxkSCHzikay9XRkSyZ2Cef1Qx6Q7jRcbPT9p4DgsKyuEtej7PGENh
vThZ6jFkUws/nywCK6TW9UL1owhqHJLyWsueIhQ+9ehT65D2TlGXdCaoWtfvepiKXzFXTs87DwE8iIVKtNCSUC7EEipBd80554nayUiLnULuG+GsMxjwzN/vsm7V3Wvj8LvL8XSHUB6HfSFpXxKDR/xXlhQxBEgC
GGLi17FMFdeUA4HZa503k6Nz6bI/ZtURaEDb64MDMRvbtWc2cPIVA9YEtVLJ+vPfq5qZnNC77e2Yqrcmr8xeu2qMe5Nev7cnwdVcnvYa3TyYZ6W8dN+U9wzi2qBogfTnC+xtnAnjdS176VHVUwxvwh1HJqeI3aHs
kwvSWfA2Zqb2M77tm0yzzb5664YqBUCKmjzSrbgm+nPBT4AruBIaN5pClEDTwXm6tL8GO9aVWP2mhdSGZLrBg8AeVZOxV9uVF0V8T0QoB6yf+8w0BBvEMkKKiQpMhxoMGaGKL10TccD8jbRA4vMPCuHfhllNKxog
grN0ZajKH+Zn4YVmzFSygbz2os1Tc87ODdHhjiK/4a3iwNc+y1mpF9ojELcam/cs9BxSjCmjRgxr1OiTaQo0DPI7Ff/KqGM8oiDR9lT9vJHsxnQ958oz+JQcfY+bihWZyaTn5NpbIVIt7XtMzfmGaMTwxnpOrMFN
rEnRh3VR6CykRttQ8cuzkTqJVb48PzWQRua2JEgVvPSvZQkPDOuG+9J2AlSaiEbxbCJteBerevR64sQ/HnuY44oUfUQGmHIm4Wmi7xQJFPTwZZs3NEOAbcwW9taIe7gB+f07mQJCqmVjmyCTrmI/g19MBdSvABuw
ro9yCHlTfb2mr2TP2QnD8OFhmIhLllqXY4cI44qwrPMt9T2IdT4hIr/ppELfzUActWyIj6KuiY80Qbxu6OIJaA65q7o25GGzajmG4SNfQqPAWKwu67cM56CROwwzEuzfmhqeG54XrelRXb7JSW8483ezBb8kfzm+
dRtKlb83GEpCcVsoULsUvw8MeIAJn8ert2HWy3wpDwmy14wH9dL+QNfOXT+fun1aI1XxryVhb0bxwtxofnB+fBkk4sgfj5C1iwOLsp0tGcXEzcmQfeI3D/dNL6skZFJiv1wlb0Q0O3fNJ0qsecdXBo3KhRsKHSYo
CwmOrbbCFK8sABpcJdcWZLOqd2wGg1WvFuXTD69uj4dPUtOmlYHY7GGzpme2GGawGVwpaYT1NseoAkLkAP/WhKNXLaOwXB1U/ZLK6Ze+jucc/6rRvowLN9OL9trsmtfGgTkjVnaCVBrySTLgt39vMd275UJuD9pL
4H9K3z/rmL/feqcnwvTAbmTTEP9t5DFFKDqWCrP5SAP2LPhyJ3yRfVrj7ckPrv4OOi+7gT+R82YTs398sxD5toNc98vr6dRGxlC8JmO1tWfieZhnNgz+Q7v81/zV3tWnnylzzLODwglx2//IdA8DF0h7W29yNvC8
Ew1FXulmPs/yPlN30sg/ouy4QPr0OXk4GKzwkiStjQef+wdkzw+ma+yoZF9yVremSfpaoJTav3wWKqeGArwkWhOhTlilyFlMglt/n7x/wzLzxNhvrfDmQpCXd9Q/TfeNp6S9awc3o2NrOsrin6ingHhrMnVTn37v
g5b26W1nCoKwdmDvUMt9H55FHbbTgaxOYjkGrVwolyc88exm5CKBFqJYsjKBzLdLKOdtJ/1UOG5V8tYucBzwMSZ0Z4iwa0EYholI/gxBW9IEwcVzVyE12zLZdx92hECzI+UOrrkp+FfDrWSB9K3oTm7kwMLhn1b3
cPWojvul+qvzNneBUjye5D/qiZNL29KhnK/tcdeTfd9nWx+d/tmhSciFEFPZ7z1oo2G67UOWHEEryIWuFGDL2C8M3T3PwvuxlhDFuFnnfvvFib3ohi47vtM+KUjDtNTe3YAO1175lhhG7/Jp8w0b8mzgPKwpEmKw
cZb2qdm6e1DHAb/v8U3BIUo2dg8zk0M25c0EPx3q4ParzDjfBpwx5knEb3XEiIv3JCw0Tx4OK2LGeEIgc1ZFs13lCHkbipSM0JG4sjE8Wnu4sDS5I9ITFMZQpaM19hLPsiQXJpo5P1Mvf3c4bFRb9JnTL+ib7H9B
2DJvGbYMdpYUnQ/32zw2bXqYN3kwYrPDw1YmXcI8qshLRZCLRLDpWhvNkidyOFDIgWh7+HCy+FUD0yM53kf41zsTCNBTDHf8eysjfaZSmBFlHAZsx0nPYZlZktH5jNS90QqZYu+VSKrtBfQpUbv9w4bRPmG/3h0v
jTlbMxWMGWQPMBXZr+6izVzZ2dnCt+L/c/GVVZS7iXbjjllq3rjZ1SdT39c3TZJzyUY85BsNIBpU2aUkTg9BQsFao0SDsChs1SH3oCESsWkZzFJxy8piZRSCJZOPWLtgyexcfgl5W1cpsENLURIW3n2lJKepSCsi
BQbMBDWIJD/yjQWvlZZCzdzQ9rv/x3E/jncL9YQxSs+5qPVBVlW7jJTewkpzgsxPJaRaWeg6f0tJWKcQN8yFxeDjkDF1ffEc8tf3mJopd/it1RLEkq7pVrQGxZRbolz9/s/zuz130lDMGvL10+2LoVLkL/z0p3aY
425k7NEVqouPgTPHGyuaNMrTZ5k/yE5VGFo0SNleMgV98SIdmJZoJL2CKH2BXyQP94F0w2N3cPgo5LQEu4a4gtIpdywwkkMoaZ90pn4BXBF53EXTpSWkCKySbZd8Wv7iGv1dvll90tBvSKCTTr+wzok0h5yKx+ON
9CDG5d5HUefutb/80jDPKkbkpYQwPJkZXd3AHUXJQaMpAj+ZqVUZCRwZiHbH1+p43HWPlJD98W47kcjxh0r562FjHYaqtG2t9LdePf76q9M6/RmOcQnwHFcF8e+uKL1Ha9ngDevN/0R2G+ZQIbB4632zDHpDeY0L
Lz/W8JcNr0eXe8IS/p5kfogER8apAu6BkrAW7RNK8aLvJJE8wqmXHBo5mP7kVNksCB6GlSI7kmLuFOY6C2/Pezg4s9iOI+ZyZklewWzax5iGT3h6gzeviAzILPABHadMpV0exyeQ3jnngXvY+Rdkeo231PbyWPhG
Xd+XuImpuOU07E0g8uZ9wv4XklVcBdDcWUgRUkd/p941OBNo2vL8DYFyP8NS/jpWlkJ02NG97Hw6KXchKgu3bbf4YjL4WTSUjD2wWdi78VIt2j0a0V/UbAB6BW/m6FpZKwYeh/5Tp+ILY/U8jmAkoDCCAbLUeSOx
5D2bzZDFinfdSNQL4zU1vbzc0yejwWU0FhCIA7Gt9uktIJj3V0lpbRzQJ/Kf9eob+TSYwr4rdkBmdpW4JldbFKjmaavz0MWs/BFuRKesJ8KyxPPOw7BQ3HdYivNAcCbfBwdOjXem4L4zFsLAwyvek1l4KuDrHSDd
6yXrugRkEywD0tFr14lobwW3NSJ+TRkHkU40+yIF03z+wMpDWT0y68VeEe1jrUYNBpk1Jot8HFZVUN3E/TDbW2o5Mg5yb4qEWtO9swnsAQj2RYZs1anJrNuUlxre+to2vVTEfSyS2euvZAMHL6uo5gxJ+4R9+tkA
kxVRGkedTf9TVDILrLZZtBxugVBMFJDKIJIfIYFbKaFUP3pGHPFeG3oZbP9k0JnVg8k8oHLthECP3gYsRObGH+Yng2GPUiEFfaPdRyGi7K9AyqE+sFZY3fuGN01FHI5ZDdF496WEDRnz4qwlGgaWfjNt1IGvtg1+
2HGTREAo65KFls7tyJoAcVnxNGOjxJROGjcLNVrvdDqu/6y4SdnnGUnggXuHYRBEXJz4el3RgP0EiaDJXHp1H6ENYV5akmQj9fO/FyyZFbORNsEcmCP33Ft3e+7U7LsZSk1t2v8RS5Z9ViyD2mxk/qIf3BDDbrLP
WQtQ9GFl3sl5tlIdb1+1tzPz4vQfWQ1TsB68tJWaRKekxHSMska6VBFjdX3O+f8fh8p/HGJsQn1AKcq540WK8ZH8j39mMQlV1wbztcrLIAcLGIv+R67qroly5SDN6S4kuxecntXJcx2PDJsdrMVRlAyK/j/NwaH/
arAmgq+V2CMeD7SV0cpVV9CXMuejaW7jc06wAa6yKn1Z2N0E+fy9uDhKJQuZ7MMiht20gotaYYBQqx9HsYJNAHhlF/AA9+VQSRf8AM/zCpZzeVwuQHsxyGfBC+1qyOiH504AzbhYPZuF1KwXuQ+2v7kuJVlDJ7kx
W6S3AJyG35c/FbEU7+lquZh/WIrzFkBwx5eAS4A/iFaqgtGxzyhLu2Yhk79+Dev18KiujMTU2tG9bFTAVsU+tA/ZZV4u2cVJGwUgZB5OZqERu/xV+K66IAdjHTCwS0XYhTex8P408fKlxvv9b63MWyLIR4fkIIos
/6KOXjTk3ItdyhU2s6hrVumDsUuosJZ6ErmE4ddeMIovTT85YWN7eXjMeNQGnzNtm/XG5d8p14VnFoS5c+hMA1kyuwwtzdcfWQczOyM1rwhVzw6UOSyS/6G2UF2PLNpaDO8NXti8pd3Trd7umPecd9PSO4u/xHWC
ejn63UyDiWy/HExvuv4a2n5YLuoNbKiNNaw8W+ZN8SX3IzOHDtBLCbFtX2j+WMfU/w6ZhqUK8cegMQe06sHqTQv4/hvDa72htTOsZVuwBwNy4hS47nLde2Y/ZIw5M/IMqQOsxYWmnUpCy3hJ2MU92GNxzG+PNw95
Il9KEHa5dFZTXUU7cONHlVAD9hUJlDil+vQzA0EMZGlgitVMQcfIpbjEGyrOV/CaYdX5RGbGZtmF/GjxKMFBpcv9p7u2YRg3TtlBqx4S5cUnu6qVXUHO5kxdmxqcQCBWOfcdko5woYfH+/aTBk6qd0LoB2PLGxkD
RDi/D6U4UC7KS1Kljn7OiOTFV4VS2dawvOZ+Hy3S7cvYcaLqFCo6JX7QJ/o6XKdnuhjs3LRe0/j1LdL9ExVTrDYU8EqWDyp5xP0AMm2Ok9W0oWWPszhev1orsVLBZvRS0DQ9PzdoniDbJcN7ZwzYmXIUfVWy73Vl
37Fz/91JyoNO7tiHlfjEcRpzX2n/PTHq3JiIjRJXtYOZpacyFdxtmKlk3/lUux62zvdELN0bA73NWlfckDSvbigC5Ohdgoj3nkwttNqnZyWlM6tETRi1dfj4/CQZPefQmOXNzXkHzABhjXHIXccT5COvNh6rtUKW
Pv8g/NtUaBI8ZaoBd0PMrHz41qpime007c/oSR+1SZsnK0OeVt0Q0zibpbOyUbBJwqhHjgWGyqEFTVway3490x97KL1ffwMgYXiDCDEJqcOojc3abKv+ugart7OM/gtSkavNZ1R8rTll3tBaNXRBE5lvshnEapVT
3QKb4O5fxFld6IXrr2F9fsB8UivYC5arvN1pP7Mtr9tbK2+ziMp2thssu/kYfxW+G3qKDtHqKqQa/F50M1Q4o6vValOSEa9FnysgtZGhxJBZEBQLWG0KWi5JspSLVudGeT7iihZuZNI06rWQAOT36+vu2hDs/u7q
tOWlNmZVyXVX8OlLAaE13UFqio6OOrEZ9bCy6h+MNWU0qGh7tMSeHGQyTsFHYVhWhNEXZYrev9PnAa+K3nVDgljiCwQB46X1TyaAq0W0b3gObcNHpUJTqGkjFscuRqgCdSdB9n8WKcWsgB6kZW88S8fx1oSGxytY
Cf6VmLlzcpRIpfHoTFYP/z3xhlr9Fsp5zn4ofVziwBHrH1hpZSU6ATNY5DgvzDAEmqv/wLJE6Xv4JV1Th94y7yl0QePzgZOGV6cHkS2R6XXn1h2K7Fqh1YxzsuJBB8UDWbGKpjFWWHZP3F2/ZNdd2MU5hEQQLaSd
KI+a1o5UQNSO4hQX63mcdkUi8Cvp8cNYm8bITaZM5YqhIdd48GSq7fC67MvHUPLRTER/WRPjbhqtRfrb9OU/7LKb3YtxxRpruZLeniwa8c4C3aHImz+lcvVxi/UzLu9pJlmXSXSbbh5O0FRiOWmIMkgFW0ab9SSt
eee4rp6IuciLjORH0cMJq7BbasmoaMSxstNlUZ63sKYBTFLDYYvL859Xr++xvrq+aYXq0SqyqUADGzvu8sXB38nCLa+8kQXlvCiFctqegelHHBCGp56rxQ96lGY6BGOHCDSEYOSkSbFge7ttW89SaS584OQoxYl9
JV5sWpMr2xVP0BQiSt6V3ioZ5uGJ56n54jwt8AnBn4a61pLXWBvklsEeY5i1i80+vTbz3mf0BzFtp2+rebm0FSNXNSDzDev5llTJDVQmRpYlDUxS8twIMpIZIs6JBupC+yK/gyJxciRG/KdNIHuLJgg5/6V59afy
HDPOCSb3Ddy8Z8lgGND/vvpp8Njw6zmNn3n68kRZC1/5mcYuHpC3PbLEEr1piwFpJ65Bg+OhREEmZfa7cAZCFZvNdVOyL/bYDYxgaxazDjpi4sNZm5ExVZ7T6YX1eif4kLW8CX3qPsfU5qxikhxn5n0Bts5bCqkS
NA0ypRJ3tSDnHJgUsw6L1vbbJrIp4Jjj6aSdC0rB93XPK6i0X3rtHZqDzVntv1WVajZfWspbSb89HXrus88n+usUlhpa5fesm2dHNJ6UBbK7HEvs/cqlc7Viwf3L7BrL2emn/OhNj+bxm5XsHk+WhOrHldPFzsm3
MlJQCvOCmEtRh9C43St+seLRlvV1xFympszYXTXxY91Uae0V2NawnV5bd7UDw9VJpRboUDSurnfx27yur73m6mpTVySVWBDZEqpscHpAoSALjAPnm0hkD8a/3vEpx3BUioVPZnGTl/+/bEYny0KCPOjRUU2Gg+If
SiYwocyUpLou6tuY/Xq+KkH/JKPyqKJXWxuoPf22rdEBjkL/GkLZmS0rjqeeHotQzHwqI3qMRo2l1A9IqHIwlCXVLn+bV2lili0AuIGXrrH0qHzvrrM5Z/QO2l/VS+He5+MC+JOcYozj+eQs55sJIZS1lR9xiO2w
L5gL4g+hhZPgkVwW0hfPU9zD9ofnmce/F8tTnUMexpyLFcQsujFI72Ntxcj9XZXdIWc+rjjtUiAl7NZGf3e9uelf6yy2eNG3+cXJDFnNDU7gHNGdw4qLE8kfEOoc7rl4V80FmCNP3rQEwb4fzaoeuJ5cyWDQtcZa
9CeENlcMWDTb/CJ0T4zPkQ0Vho9DzQIrl25eJ185gHXYWjrwZZZrDg+D1Z5sWfODm8Zqrz2/AlRy8M1aIX3CZTOfTCxqF9mxm/WUf8ayfchp1pNOjoKizxPNkWgcYQlp+30EwkfrUA9udWaplOJsafluTwsNvaPF
i5Qg6tOKBf3J5s+qbf/hwwxN2C5j3pKl5/VoWHVScEx7sd1ad1MVczRk4pCe+lHZ/LZzi2manSp0FjqFwEhwVdZl68dv6eOdXbWZjWfXAouArXIvzdVqZMNErNL5mSKrEUuEUaPs7IPVSmrtW0stYg6txhSdqdaY
T5vUSt3oIJVYrdiyoSmpluZPB53pxYul3werP/XfLDWHM7fmdY+DySh+xhmZqOPtcRYkvliOCnku51yaGBsJ4rTX4oZi4MdZPPnaVfQl02V/RI9J5V4H3WWotIF3beIpLC28DRkGdIZCylZMJhh9Ldi81aRMHatt
p9trwM2ONOQPk4QXY0nXFKAeY7wlho/pEjhldh58eCE+hMs9YSc8jN16D0emTnFf2Dxuq9ommH1xfyLbqxK564vKrF+jpZZrse/qeXErVYu+PCc3+kUinoICeCHoIzD2zeLBF2i7w5/UTMIHwT9uLbPsEE4lC0Bl
DZ2t2ZL+pISLJmF0WENGeLyfmwR8mHrUuQDbBk7aCa5mSN9ud0jgIm98rTPlxUXJobg3A8QagKoufH31QGFJEny+wlzENN5YJcVsVQS1/xkznbMxAQ8mXl0lGhYbOKlh/BOOPsb06E9qDrFHHHubNisyS+IMgiXS
mySuuvePX3cevSTFRQV12w18GsIda+MPpVL9rkXETb3KQsYHq84BkhIRWr94sa5fN4IJGzIOrRspp/0pIafDApneqo9J3mh2L4B1/gXjLYkfzmvhsWPBPqQt35J/Tcfm43jbhNMonZNIB2CsQQsDOES8jgAv3gnb
ysJNw4WFAzA/78WKzX6y+HqghAGlpPHhzuP+DbOA/KULvmtEFmoGxKFl3UBJZWBjoqY9sBc1RKL9XjQMYBHVSFddPmab9jU7I6pbKnRAufxv9BtB/OuPkreySPxfFEhM2UDNz3gkQygYU2im/VplRPhmzrzBCF0Z
8gMYwkroxZaXgreuiKNmCIUxvsZE/Cmm5n5zE3gTR/MIEN4VFQ/7EzIyuU5bTH9r6k2VJkHuEUFXTcmze9vvIkFXRYn2uHqr6QzXTD00a656k64wbxGq9XJ4NZvdawxyHhjEP+j72kz+btjwOzRIIfCGX5fLSz83
G59UKiXeC9pReMX/N2ay3EDOdT1GgMYl3pKPa++VViMcRgjQsoaKcunkRqE9lvoGT9rjZXn1vYVRN5mK0LJO2OcuAR1I9AYzY4JgWpGnZJDpdPQ0pzJdXj3hqUwHxXK6wpyqnuGRFeHTI6wvz04yU4w0JWK+ZV5g
ORWriCZmS5TCwr8STLPPniUhsW+RbM/XYkAbKjAvYrJV5pIGXcEyaCt3IAua4Y1xuIU7EmYVKDmy1QWD5UsG0RfjP1b8RGOnU2TLJWFg+1zJFMQq1jTuuV730/sheqK3Mowsd1QofpQTR49AuXtkQctdh+Izv2J3
fpKfQm3BjqJTubV7ww8qUXjFpg2G4Ps4doWwiB8SHzSgs0cHmeiLu9H4vyyvC8n5rcbjj5BP1pgrwsgP1S/emzNj8EBjT8T4dcp3jVLmSELDAirYI3U6bEjwYYCVDgL3vvwVAzS/WBMHknh/DEUXe43fGAEwq2qG
vzDbF4ZMhkAVIlnBE3K3ShFUFdrtKTe/SqWVujZeaNk85XhSrpQSnI9xeJN+y+QbAqboLf3YfFGbUBGQyVlvm34N49ERTVUzwfUVVbNEImbXYnJ3zL2nPklqYjHxI/x0YNkejCkcrQaSjC1WOecCRaFXFzPHDXpZ
XBRROlxpMClQTiPby2XW0FAz01pRp0pW6UxMXdIFSjHT+oFrrq7jLavcJ5afik4SnCmi8axFHfiaStLY+nkiBKtgKfb8Qf1J9Nbqrtx/O73stpOZIS1Timd4+z6xZvGtQTSLJwA9Lr9izu3TvGZZ98msr+9jLgpA
/qhvu9Wv6pm14tsL28JOiTRhKRoPC9lyTKU5WKRvzgppBGPIs3VWrfzIVhNUqetuU6TQAhrJ/Xpsq3rYBykE5ol/TyZJKAwkfYJJ98zsuRMFfh9VXCdHugZ70/gB67lU2G9TzYd8SBe+/GSlYDtZihtQXtmrOzrE
8qeR+wT4SnP5uTv2VcXRPVOnzuqJpDWHboX3w6yq1Nq88lPb3YNsjvrCy7EmzeJsgo59MhYBZHPvyMF63hwvPJXNVtRrhfHpdzHEOyF+xisZ4auG/hmz6OY4H8GB+hxkQg5kaNA4sRmedJxQ/26Yw3ekWf0VDfDV
BiEaM9mm8foEV7ScxBycjRWRc6Y4XfwvFhVA8lBLl4OnhaNaPmog26OIIPZ5JEW8y7zxND5iT6ywDpQ3onezYn14vptrJzOP8nH82OVyCsUtkHWpKuHxm2lqUQ6DjtYE5oPyJN/YC2hHRbpmkxTbM5uUTUO1GSYL
DeKUebTSbn3mb9nxXZvFLEKWMGFe9taIIE/P6ZsmjO8fSKTJDdNXY4kF8yyFFIfJK2ByxdvqnM4x3zKRJjF1ufyKt1XT9FGEpg/Z841pXDaPQlL2slUmTDhyjLuHhFLTYi/4jqy3FYLdj9mtcwbn5uV3Ew/KyTWu
Bn/pkdsf+ZMPpEkbSWN8MQsUU80vcJRL+Ag6I/uXaciheyAMhIjDcBOYtjhxbAoBILKwURbCRClkaIMTh2xYnfhEsGO7qGuwvw26o1mlOMOfUNICHLJcuiwyafmC82OEgddiwU3sEYDdOlpKAc2C3DUK0HRcE5nH
qbK8Pnrif5moYeLm27Z2SXmNcP4q5nJWGf7XOUa9KhOhZVgoEjYyKW26AXMxkyEal/nv6rl0uz4JbSPCu0ym25eht9SSN4InRZjwZNqDfHV6TCotnmWc7iPXDSCXzI26unj8+3aLnhokSu4eQPFEPjPQCTaDLb3o
CxIA0bP4JC6f3kNtxCwqzv7lMjHRuxoe2kCN13k7FEmwQx6dth1SFHXg8DPDvvwdiF9nX03QO1M0AQx3bJY3RdrUJbjo8Q57vGCu1+FWCP3rj+PPNInujZjdW7+ty9jB6GF7yvCK/QfkbKFuSSS3KaPaR3323pnN
Jdr1tXcRYvWTPFs/nnjpX2xEcEBiB4U4smEG+IPZK066/tL91gzlwexgv4X1Lp6WY5ape5ip6blUszOlZbwFuYKirmkoZgBQKHaJQ4nSMs10Y9QUx9BZ6Ph/y+l0ZxtNcqUrqpGYflnV2U4G0qrBkU80bYLwIzqZ
GSv7ZqpRGeiIKMx8FhUqzqvWbWn3XdsjMGBEJQ4Pv9l2tkOWwK8gfSLYssv66Zk0K6pAJI2zMW+TIzZKnFPkO9xy3q4HoPEqa0DfuKaOY4C3hHJCyHBGBSsowthtTh0XSC1TiL3jFYffmmaOvRIc7JoYghUm9A3D
pa2SAPLdEosDH+WGpgo9Ly275WJkwuvN6i0RUa+ocsFnXLhVIcCyvwoCBNWTNeJxyVDrham6alK6acaDXbpwa2x2j1EPpE32IqTpNnO0ErRE76CF3N+yp8pu5etMnZJTczKfyzs37uGV4N4Jk4pAhr3xwwritpKh
5czC4lZ79xW9l4oyReTInQ1goyJtjUMcrw5u0mrfYSjTvd7SloZWx0jWMNgfNk1M68hz+tu2mVt9+uL2zDauhuhj7Iaxl4/EU2eEJiTxnP7m4js/JnV/bBuZD1zNC8LNvKbkMagoMxlCYrqKvmfwpdjyt/dKNteO
3w5W1+jSrh0IWNqs6+1vlU6CxpZIMT/L0hLf1ptbysHxgJmuqNZDB1SszeUrqaF8V9UsgPVlaKJ3oKAmDQjvaLtnA9gw+s5bmCau2Xsts2o2RIkHN4KejMkSkdt27zebFFIePgpxE+ti3R0Tedo1/sfifEebASbG
7MdU9raMOeh7/O2uzSsfOvzxSjRi9ItSftBUo0beI9hG3yntnZhEw+1STO0ZtEWJ6n//iUEcZa8bSeXAcGQONeAlyFqpCHS+hJLS3tgmlUtKX1yaLEUxB7JjM2lCaBSiuMuzB/nC12W3ou83RaZ1GhFTeJxxgqK5
5HzIh1v7ZNPi//D/QQCREfkFAF+5vQqH4HgiCXcUSDrmAcn7dBY+QkFgJPdI23K1Y6ASZTEYNOQAod3KCT4DMLV+t2crFU0aGGRsqDFqTI2FKRISHlkVfMENEtBq0NamSNtNuXrttNVoGItBsOGraiPMpCfkXHjf
S/MBdkfcpGr9thHWl6slslVFdpCYNvLYuwheAAvHiIaCgbmEtYOLlhMQF4XVo8kdCvu5I6LyHpeQjmEVeVeSyR2iaYRfaYlD2wthQg0/jLUvkYZPL5lXjq6aUmiNm6xDYpuOTMMLFe3KBXVdN4OEI+BvOHHRxEBa
Emaf/nSlkuEFiwSlH6vIZzP+XlOLM06AYhmHHtCStYSMbL1dzW0x7t04EqvwpbLDdq9tzrAhPvtXyDgqkXSoS5hncdnciBmKCGvkabfE8JEcWnWR3NnHHhx16h0XFB3XLxXey8/SnMFGrlnmHs+mcHjrfq/eBQnz
rV2zGciRG+ZSh4jnM+sujXdHJUHzvjLcOled4ae8TcgKLCV+1vbsemCcDuc0AUfwjNDQIZgn7akvSYN+yJvM1z8b/Lmx+NSdNcXCnwdmR3eOXJk3P8jsUABG6jhEOhGzE4tHzHShbI6uA8Lq32t1suQr2XHdBcGW
OFj1albr8G+lhuJIemUyJ3UFIsCtgRHZc4EQORgbciQ0GNAEDQgyG0WZ5CY3OkPudwm9XQMR4IVRrm6iS3S7kBldGM7L48monqOZb3OeCZvXtTsEiQDH4zyVlhi7OSp6Rs+90r5dKQBIopJ/Vh8nGQAKVJPSoIhd
6k7metYFjJxvv60DpoWAz0K5e93zi7+ArnOW/O5snLqSefnhR4YEAm2yUtGW7KP3sxbUE8c0+PUVEqp0ZdF60d6quI++Re0qBr2viMLdk4eASw488bb/9evIaRQFsRqGjFVvOESdKK7ba3QAZgKjvKTX7zWvw59n
4KTx31IKisZuSFJD2s3NA1lOfOUUSOR+sTDOG6jWzxMh+ebkrBUunFmm7CMFMZAOTa0MSB/n0QXLS1uPTJSf9xdpEY91DtKCXVPfrwL44kToFIp3YudrVfCGotbgAwjZW5ZXR6vv+ZyWe+zVJb2eUJ5XaQ5275qq
xfkJTl1vKLceqrStVFj19XmNBuKFAiM8ryArjxq/c8XRUp3Fz7K0KVu84aBGJ17MCdt2JH4XmzFOWavPfS3Ld9tymAgVTN2+m2VxEUbEKEywrAi/apUxk1osWV/ShpCJTdNBEKmixWk7c2f32CK9c4bLK3+pO8e/
VF8Q7fjmbB120nu5T79xGRBOcAfIHTf/L3Hb0097fXHueVfd9dnnImXLeNz97S08bzl0wfg/M66XJNk/MSyAkj6wP2Uxy37bvvOxNtFF3n+gT1bed9s+zysfqoJ34VYdJkYcZy68Gi+klKnLFKQLlJ7pF665eC0a
1KIs4NjqTGakVZ/EzoPmGZL9E7YnFLxCYncOQbeUoJoJaFEPoS9ZKySNT6uHbelWurClb6uEaTC/an1UeOY1ZUwWTQodK1yzMVMRymfjOp+FbyDdpeKdH2wsl83aNdEuxtJ8KHzj+CKmpFY8smFrElJ3Jf8sofdN
8TKxx2srhbFc7pAJ3QmxwhezAJbHGbPkRm7l/ZoFJ0pMdiAJEA+1Ec1IHTV/k/SC1lWok+fdTwMN0jruzy5WfTI6fLTIblakB5U0hxrah0PdtONeeKome4H/mIFFrQn71IEgOAWz0Q/E+nHaK4MzA3tY0GK9gFK5
Kk3zdGktIIpIg0eShLStm0iACw4ZM1BFYooQFG5xV5phdJMvQvqcdOfEMECLGuYYhjv6YL7gVnAgEbAGhpbvPe1iG2l/ZnOdvP9mQjscQwBQ1WuhAdyCUXZ1hAuBsSegi4nZvmfbxty8fLNxfFamBP1CLmoCY17L
cUos1OS65ViQAXqnrKw51kcatnvDmOh/Gc6op92V1+DkMg4XLF2uY5IvQkKwpyscXA6z9aqql7R4Nmmjfg0YAkI6aX3o1leQZbXtAkG8wObklM4ZLZF/+FdmCzuOJbXPlpixVRNi4hl4AFCAqPSYomhgxccb0v3Q
a2FPVERUad5Nc0NB2c+bgNT4cTbO8pyBO5OE5yJCIi71ola1FIgtDn0yQ5aYjwf76cWuaaVt+DL1z2gm9dOb7nPwR6oNF5IZ51fiDaXnxpt7/9vJ+P3zxkvzzsoleWMu2hkirexFc5wljbhRBF+Zfo76DU4XAShR
PfZj0ODEGPKoyS9o1pWcb5Nz++Bp5b/XBPahXyW+SX8ZTxfjrGbTztLKsspQDC90lox242IoI2/8q7jMLmIR+y8Nm8dGyrT+96YLkh25YJUep7fqnxONXmCcjQMH69dc6idU6pxzBrVFlwbWnEl25k+ssSUOhO5C
eceAl9zq4zedVXJhax/n889r97RohV87IwMGCIPdkzBJDcAERg1jqZqmmStK+sMaA34zvsJzurpXzwEbkKWutDEDzJeKVnvxSTzQaN8u+nceeJ8Vg6dV8y80yIZcTPbnwHvI+h229eI0mdfIVmVKI2ox7AzWka5s
GdfC5T53dpFJ5yVCMWfjZCYXl755BLnj6u72VOLuVVn5k1UhYC8sqNnjHz2MmR/CmkPPhDUngULZz5Hk2FiqEj9IkOak6wM7YSOSw3bMRUXrGp5I5G2+oJfKPA+zHdcfetB/k6rdB1iQyZcTN2b1Gsz78fmTEXm7
BhU7URxy8MKeTz8X6QmkRdMYUV3TkjobKzbiwccp1OvaOi3iTWQ4hr72bpxGNwVJVhfLJXJZXI5wZJlI5LNVJxoLVhQrCK5+qOcja8QdS5LBHREFtrgFPlKiimS/2UzFTYU9eX8LNZEyThtEM2FRtoCm8WZobEoo
kEgIhc+5VJCwMYgkBsCw1OiEr3yx8TrDK9qNSzNi9s8Qp1j4YFsExL6qxI1tlGUtJXLh9fECh0zocQ4nFOz6HHFx1drxMf3j/mXJstx7+Wc+XOh+/mQ9/fV8udp5IKhA2+54wfNj+YDdA3bGxhz7NA9j7SGk/2rA
qyUeGalcl0F9T1f7SZ97yyEzQcpGgJTFzaNO6XQKWqcoe8A5HzMG2vh2dSdLnEeDteMknGTttvZhzGoiyP1dDHKHJ/QeQr7+LOjHR9U3wywZj4Leo1r8Lp829Z6M7ZSwd6UG6bao1GSjuuYY1s69BFdNl0W/aLNo
uiEKVczP/LxlXHrFadYMafQGXvZXIHwgfHmdOY1Dd5hzLQ/R0EPhvZtFsuFVPN+7FlgdCDesb8zM37TyDji5LIY5c+GEfyqdv8uvQYi2bAhjGFbBQSAqwmMEWD+KWFxEXKhppFBcUMWV6pnvSfEYiV6BE+4GiUIu
Y6emB8hKlolVaNlGCQnbHzRUNv9dpNdy4N4AtmvGq2WrFXG7fbmMJDiCYgjoPNnuY7BF+DyYGEkO5XX0h2GRw53r5dkquePk/aXYy63Jk4s/RuXH6Ck8bvBKpRm/+Y8ye2B7LNzil7Pm2XHd5boUXLReOquwvOt7
6yAFZIExBOjeUbrNV3UpGYX37Vo+pdL52LlqW1JSn1fXg5UNTd5G/z2UL8nnZK3efwdf4FN4vDSvl+xn9lPnMuns1QpVQ/vBZy5oAzOEw+dhBFmOFf9rBmdszxB+nxilM8pZ6FZsS17G3yArvfw75+ExazhYaV5l
m9p9/0jAHc4dMrg5b/PiaBT94kHciF95seCEBw/DgXBX4UC4L/9xaknyq4M1tJvEXdA4F962eutC7uiU3qD7Urs+xThkSw54WUPo4J+sYW9XFlsW44SRPuis/5LJE9c/Q6YjxJP85jePAY6sQafXD2S3j+ekMlP4
+uzk8tApxpesUTwzU8h7GLnYC2QvBr1Fvexvq3+mpTH9IqcSwWWMjAA0prT2DC9wPNcaY/6iGykJ/2jtMPOskAmOPJYWuzdM6C0ABIpp5wRnRP5NDaLgTzJ0F6FmCko2qEZqyFVeqkODCSOUUBJCxUG81CghVNxX
c6ZsRbqY/St47kObCdNZV3BP74vuGWJn3pm26+zEi/iZSKBQXXsNDpP8siqxwTWgEI9BJu2WBSmdcrJ4/7dwkg6bBDdnsqX//hcWCluJvCyRsHOD8TkRW/uhwxSTEBdy7u//iRgkHfVSau0IfLGw4nFeTCvtUqhs
s/bGQi4CUmMWPwCx6yOY5Sdg/uW09r4YzGRk4TsxyglfrhQQ1e4dsmGXGh+nw+NYMW7rdG42LL9UZnbqF0CYJCvO9F8/rb+xHKLQ8CzCkkeWjswCGPQwXAF9cnFPT/7sD0sFr0Cgh0AZ8i7FnorDjY04namP7wAL
rCjgzcjG72dE+twhH0HEkBm4+DhT/38fVGEi/6+7cdV0qitO1piLuQKUxq4zv3mtFMdHDkwH4Ok30nyq48Wri8uX7bivkg121JkxnrEQjZkqxLA5YqxmYooWczgKHWVU7ols0BOomIsTAhic8S9fXzYIyvl6rnKe
m55ncArQCMJzuL4HvnmopwebkQLokdud1Vg/JpNmztrGLWDy7s7WhJmgZa6jBHS3DoOqvuowYKxMwJ+ngg4A+2t1X0pkNQn5qKjUgcYpSWIv56rXHDa2fiEj69JU2HYtzsrW28cmsykznndaxqO+vaNsWZ3Z1p84
P94HMnMM2CbjtWXDR0yoos0vRMKgTmQ2xio6l8fJh3O5MQl4nR/zu/0vtfn7ExEeJ+tCgwe1jT5vl8QI+AJWIAl/cZBRBUCxq4/JO27MWmL5gxHvWkJvXBDbuQV0hijoAUwkIWQakDAyRR9m9GpVK03D199Qm4AM
Gb1i7MQw+qbiRziC0dARf01LmUjuE6tX6q9XeHSNhxO0ozar+GBZ73DLWB1gUKjFzmODJwM2GeITNFhr3WGlayp//v2QzCa4/mTsr7B3DLskc8lpM6dT6DbSoI+cM3YcKTylv0CJXx5WzD7+AteMWxYzw+of2whh
vd8zqO/tE3FMxu2dRWnzSezBywi8aM7BFEDeH5nyiQmvn2M+9Z0mXihKEmfgDwIwE9yqURJo/1bw5vu2FumLZO7oaM6Zo+OwSXGwLRJoN3JIqS2J/9q5FNZ/PxlTkGNzl1mDCUcrXid/JPH2PSomCgIrRa+JwQvQ
KIRk0qcvIJiNA1u1AaZiZeYq4jSQwJKRzN6djr6zI26BYKmlEn+dRmxf0yOwylI63ZZOMUfDybHagI4jqm4UmJ9MjpHBSudoO2nPZls4jI9T23QFNNd241aR6KXJWzNNNSTkJgkmQUciGoNBKIsj0zXxXZQQaRs5
KHXJGDpfA25cSunGjoUZDSSPQXPSYUeNdLwnk6njtW+b81k4Xk0GkHd3RDudaejGua9ojY4e0WdMT9t6uu47qRy/ZGvGxm0HBUK4QJ9cHnEgWRdjQzcTYbp3YT5hT/oZmuL9SbtdcLi/9WhpGCj4KL4fahBwmdE0
rz4sr2MITDVaiga6CMgAWYbEpAMFi1Jh02WEwyVLBZrsKsT5jUJB2O475egGk5EgWAIXiIiydLYx6xR6zZjzO3UYEXc2AjiF8+FbLUoDr9KKHtE/b7jm72ExOV81m1lnyHX8Vm0o/rAs0ZCwkqIbp+aWJfSmOskD
p1Zu93dyxMpa9B0m4kEIVAplC+bO3SM9DSI+HiaQkG35/VexQqsaSBKywwKdKQqTFkHsdpMYwdQ+eR1KS2NqOm/w7DHCZ6w+AM6OACWFp2ITBd5ZZbEvIoKOHRnOgfL3QYoG8Hi0lLj9js861+rgiShsD/fhhbdM
89QK/Oc1mqBz9ZLTVG3FVh2h6htJ9MP2Mt8lOWwO0ImCUBSCP3MKv7o4+76kHuEuhpoWzCmCgGAnhI6SdUHHM0dkLO9dWjlueJg+Y2KcHKS/H07HfLOT0z9HyXdLn+vPi6V/QApEnUQx+7pc11H567VjGig9fqn+
klPX6ddEQoCTLifQx8+3UDivOnHOKCdAkWZfbjGx/tLGKfI94iFJcD611rC5Jhoqhow/TRU5cdhASbE6nB5nmUrGlGhcWxR9RHW1Xwwdvi+c5viupMdZxMmFYE9jw+PiaoAf70/cD1eVfRqRZIlzExd7NCjxoKMn
2omVx4eFkf/upbD/U3EmMvaIbZzSSC8DAeqZsP8ILOBd0KKc0pMQjUekiZ74+cRSIDiieFl5PYdQIkM6PW8jrV0MdugLwp4c38T7EIDxkxCq3Dr0oMR8nItagWbDAbIDczPHWoO5LObq54Yjmkqi87FKoL8r5r9t
CW7qr5yjlIWm+d7Mr3/DR6YWoAc0j/EHqlxUonOimdqgU+WV3E6Dk7+zfooWzsPE+Ukz8RBe7n15etnz0KYmAAQfz1EzGYqIHXycQ6YzyMPC83RvocsYMmxINvHh3avTAf/XJrlvzxbFF0ft7B6NYQtwMtJt82ll
UnAHLipbI0Iuk2m8CfGxtQ0FafNKW86CFso7wxQHlt0s5GEV6zSX6lnfedCJiW3VO3ZKRUglAWkRkC60HebMmqgGF9Z8gjJr4CBI1xQyX/YbSlJNdvEVEOWiv7jgmoVM1K4rzO4MKAKqswPajeQuDmjqohRTii9x
MArE1r5/WL9/EEPWhQDsjkHSy6xLgHcUN37YhCLaLRGv2/AK+RZEY2EcXb/kidkCoBOGmvMKYU0iBWj09jMPUNN5y5gFgAGeKPmDhMYBSqdRna6rKBP3CsZ3Kygi8UiEHiFuo8ko87U6sILdkVWYp5mFXa623HxZ
pZYOjYuY1ynIWcu8pOQP3QSB0IDFwWWWt6/LCw1vni2nY6jCRSI4RrcRDgOiRzdG8m7LH8gh7CmQO/edE2x89dc+QB7ha9leMHmBOTCA6nHbfkiAR4F4j5SwZoZaerGk0Lr3ddwxph8Buuw+4LzMZTyPUky0mjg0
3t5afLuMhICCLeUgp87C1pXdPlcbtz8tn9l0+OFz5TzP6/oj1ABQtYvpSVgfM1j6PDipGjAKAAsvLD2v/incRqjifhpo+oNDFClp4FkMtecX2bH/wJKfYVb9JSX9e+2ifPS8VoRwyEKgLbCOHiWogqijYh7ZHK0G
Tlg1DA7Tw3aWHesHGgGJNoKCDmAw7Qow4+eADT+XEGXh1QsrHwxHFsS8uDhDJd3GkOkdShzQ527LLp8njJ3B33S7hvc55OmacLGHKuUYrdLs+gNvQeECd+dM7MdFcIy0YlvNGkDdcpAYHwUPPSKdN4HMyscsxoJ5
65qSr/QY+a+CeoODt+HSUU/Wt3a79opSrUBoTwwHQor4IuTHHeJK6166PlxKhnjgGqF32GUjx58Caqfr/u+3BBL/9kTwTxIxn0OMRVmRam6RivbOATQ8xSxxaFhabFD4Hkg/ytU8MsUNRB2N3i0rYPDHgfmO6Lrl
lIwtbtkImFUHsAvW4WvNJkpFLiywLUYzPkITxwcTdleRg73Oxut0j16MxgPEItLph908F7GHWbzP2zPDRVcEnOLdEH81cqQXpA9BY4mmUhPURq1DQ10yYY9h8b2AWhVWwBowperOabHWgXLtiXV2IM96Xvabw/b2
UD1C3Ry+Ay5ckDG7YQT2QKFBY4aFO/OvE60t9X37D//1MqeJidbjQRGz9pYL+jYrAFB5NwiOFmOg2zMFw9H77ezbwxj4SnN+bshOIrP51rZzShD+fGb95+/Dsjpw6Oolk4CCtLDVgXKpt1r/ezpTDFbH38Xh3qy+
jekSMHZc8UzHbCAyo4wVygXYHn9RZ0esqOP5p2j2jz58+jNdX3/NdfP39nxwsxrVLZCbO6PllOpiSA2MsaGg921uF0tLhauY45oHG9XcqNtTxZcoH3tUblaMk2X4d0LG97h63PhuZ70ipHoalR/15TvD3uibhGOO
3y/RW4cAJe7pomy545xXwCbcu0uVTLaaRlsPq04LYQM46b1UTOgMhVWC6lQkzWW5CpIwrz/K12su7YigfCnFod4ISU1OE1oIeyQd9cjOqFhiOPNrVINLL4wY2RP+pKO4FHoK7xjkIhad7DcdqxuK1/TDZdDlveyF
lgCUr+I7VqMpk1v6S4DHJmx5v5eaUV2F+R4nruf6RfqE44R32GZLTNStyAddX39t4Ut1+PSnvctGrFlj/2a5u3oMa0XPI+nomzI+pjn7ngnBWsHbRmr7MlulN1RAEswm740aG7FJps6EYwOe1aNwAnTjswFlZRa8
LRe+XSiZ9tzko3KbwuEaKotIbpP3HhkgFWXMExbcHdQnrmCX5nNjP8FK51PrO8pWiWp4M49o1ToZ4UvhFWeq6YbZQr9J/C/Y4UzG3kati8RyU4U91E9SATURlCHl5BJ4JWjpJ6/W8JNxFBhS0mv0yLWc6jezhu1s
E17V3CZIQfecNZcEpWdJKUCCVEtDozd7xNGIra4dPfC/2rPHpg86qAztndWvPoU7NxBXvoEoElr2uPhlpJ1mqhotag1ZJc6Cc63/V7Haum1H6Lr78c9tBAzWu5Rgd1eGIPlsYCU9pYeCMoWHWqDHAL7MukPuQtrs
TSoSo/Off77L2QvpLU6nFttrk/mjmh/cZFBbT8PWk+NRRV5P62N6BmvG3klHUIhHjpPuNqY9ff6v/v29sy3PcghdU6bd9q2mP2gyi6SQGGq+zmzMnIoNsPMLaNpXTUzx+ULmu30tIhO/nb/VVv4+dVfpibVry7tQ
Vz6Yh7N0RhVrwgRHpJ2w2fAcekl3s2anqOLfNGG2JYLYxnf5UcHn2LpIdvttbvkdq/tIjG0w93AT49tfUHbfBWoiqvi/1FljZO7mkShzVVYlyGOuxBIj/YiR4ZcY0+4ecZmsxWniVQJ/cd5rEb7ltrMsbeQVlSpN
qFWaSIyOGANWGxpwyguWFrvXrEH5dFFDzmPGrui33pQk40hegxvSBIQahjpNOjk9Ch2VQG5VY9ug9Z7rq2LzuFjcoDqpfIXqiGo1XF1Tjbc9NWHumcjX7aSdvASIjsYuIrOTqdvfJCYfaOAszOityTUqCHp5Qle/
hBEKAsKi5piQTmmraupspJsj80d9j4N7VvJiUZ1VOoynBOw6MGSeOj3/R9j1S0SIw6FA3Wwacn0YmXNyQ9Pq5xmilncV0rZN3ETT7vGNLLuMNeUcqIc1S/+B3UsvSBB3s3ZKAuWpSGwHcBUcuQElXnm9mwbCQflt
9pDjANA2/MxiWZUUXlMqQPWJS4QzNfEAVEgMu44oaau99GX7DYKXDDsvddXBWcrXbHbdi1km8S0jYpkUYMto8Zs3gIDuMCqoCG/jVf5vRJxUqRMjUdl4WP2jJvhlE2ZVf/R6wxwjtnKYWWWIwz/oKvMS8uu5KqHf
LKrZXXOXyu3+qRSTd3wfcz7DvtVXilrJ+JNyRBvRRyQYWfJQUPDUOiAJycGxeYJ6BUZXwsjq/1l+Q4fDNz0H37Aa5LBWrMSaV7Bv2lpPemmtB2Pr4LTCD+wlMGT0p8yXVbOP8Drrmn819y5lJBdMuLBDSXLwp+Po
E9K1laaHr3gj4HUV/pQUyJy9nUho4i6a54O4oOLD/deL2p+3fOb3kK07ohC2XJ+LW0ESELEDutHI/cZ613t0rfkX4mB9ivvtVi1VjBbfYx1/A/vCEPKXsbjcFi9jYoKozYA5IZKC+waIGr1BRYzjxJmTvnVA/Xyd
Sen4CF8pTH99a9F8B8M/9GYLa5655vOrBBP5zYYXXE2PV67LTeUhFBWRmjRKHZ1cCceO5lB/SyTNh2wt2j93rf3h+Zpv3eR+yOh2H+oJu7r+j+xZcHW9aq//iSks9uwzS/yT3IbDx0m7/Cc26uwfj4vljOr3t/52
/DNVLOHPCH2UN3+fHdDtX3Fe/lMptYjgQ7t8oXf94yXBqUAwOyG81PGTIvwXCJovxBa+Z5JPtnkiLasGlH/gvMYhyspqKEAymEJS68ynCokxpcWyyfpPvdWd6nY9u9URgXFz9dPyyLqIogge8aPIREQicpNXdG4F
y1EMKDAZqO+LQjnIjXKJIF4DgBgN2JH+GfQkgDCZUT0Mexl2gVbC09yzWny1+dfkEFzVpDfOlmpbsAnQ/2L4ZUl9mHj3eNQj6BayGxw1oWNwPsDx33+thYnDy8AFk0qm6jzbVDILpCtfohPyodrw5QzrET0+NmIe
s8+flfaeTwV+bCK5OlQRG9cNvtczeX51HULdKis3/jsEn+2kFGd0rxQXdlGKQ14WGq/7n/P0xRs2nMmXR0d0ffSqXR+9TC/e+YTOaqgkrT70W0GRP+dkX/Wu03oLR3sszye7E50uVvp8IE6Kj60pJPLp88ejoPfb
k9SbUXunr1hZjTxJ84luL7t+ezuPI7rBAZRqu8VnQOj/U3rGckVUGNy/EsmTfFK3VfJTxK+pim7n1Ndna6yv+8cl5N9mmSysucAZwPz/Bmg9fZVoolWY9rPxm6UCVGGxgZ1oR5wNst/suJRjzHDuLM5ouUCxYkzy
RW+2zVnaq+YH9pldseQUQvVHb1+s6SwyDtBsPUEZkCg/sRxB1aOnucrns2A2m1CzTcfIArG7qKeHcLoICtVPYpjTjedmfoY4SIhhXLe05kwjL/v58RoFle5QeXNunzyvMFXW16t9S7jHq9N6kBNHbVs8Y2Wpzrc8
++ZU+MqpuED/E2RvSdF3HZ2K40B6Di0i7M6hpufjxWg2Kfj4w/lSsOLwNl3dSlFjg73DMUmdYPVlsE2tn/B53pUqHM8fverq+Dr3VRrlvkOsWdt7bSsufd5/UHUf1CvpWHcH13usfANj6uKYMW/rxNPc80qPEDgl
dvXXkZvzk/Aj3nBNFFdImGld0eZl+XRBUUtOXHiuVarmsv6CJa/P7qEgrV5fGEf2KbndkPRBekTnwmctViVfalUTqqjxBanQVBt8Nh1jsgOqLVhxSrMNhqJd+LWHj/1UtA7DLFWcNIqVFJPWb0G1+g1Lz6qz+ue1
aSm/3l/ymMR23UKzGbp0tnFlPLzXE0CJxjL6sxkGieWNPIjaYjhmIdEqwaGTQgRyc+H8oEcZF8KwZa/QETFduoYkYVuiZMevCWr/iZRQHvHdG9MHxEP/Gk7HER3ezgR05DKXnqWPiTFN9le0pitrPMnsavTweeN8
PVMo8X0lbNz1OjRKdKL09FUNWoNhNBAONIuiRHsaLlxfFVBMCJk2mQQVlm7JBeRV/SnGuzdEyFdVHms2WaOysILdIhStsDrPyGFgtG9gmQ885yFxQpoB4WZxiOxoHsSI5xMpaA3IFGu9WNucRrmIlRKqszYrTfXJ
BZGUt63qXKqyVdlTtRx19pMbh+Bh1grd5earaZ9ettPRYy0aNNC7F93o+cv6MFodc39tFKW/ibiZd0SbahVJFDWzGXDi9Yfi/YwjUmQkW7+fP5PgnDeZr/PkONDXrOjKHBSeV3u0W0hxETGBZZuqUgYuN+ya0Fcw
vH2VnZEkfFSyE1hG5G3sNrEmy/SBlrt1GPqlGh6cJ/lpG2ksP1kEjWbRT6mf9gZSSzGSDLFe2wV80ob3aBVt02Zz12a2ScnFqEQUHbXZRLzQcmlBa5uiwYmT6ut+QtnQeUanhI0UVtoSoOxtyAkHNwkbNhhT+yUY
+IGpazR18+LrXZlGF9Fxun6LdLwmrMN4hRy9ukrGinqPC750RQyQuE9ojjwjz4BTXtAsHWKaGlvoi3nfqC2BDrg+Cntn1cG9nK2BsRj/6EcEboVQ9b97WBkdJbO21z9/FznmB5zMGxNZjQATimHXz9VaU9Vz0X6X
rq1vXZ4rRhT6AegDWxNZbTokSMxNO1JMdXm9cl6h8J8AshgMOI6vBq5HbdF6cQujH2Bpmy48XKZ1jWIuFRu6Twpq95bYFEMpmjkSdjzErR8oPP2jLpE+6Km3oAWaYEra3OkLIsjtGkEr/bszaffD9UI/1kiHgOBW
vTbNuZMsWcYOpA4zlEHNTdRqx+k44CLZDlFKPfPfDyuqsSwq83gPI71wTfNsNCppGtHKlda1Dd5IgnQGaAMofuXRllehATaglkDl5m2VaV7LgGB63xollqMmvoy9xahrb4WuW29R16Y4TV9y6QD2LD8kLt9VAqUE
bklV3wp48sPeWrogrQ/UZYHZPes1eMN9+sKGdF1OUVC46FQMtDofgdS+eF3XYXUwNCfrFulMeUw99KAcNvakMCXdYxwaQiRYw/+OlYX09Dp7rC/6y2nAeoBAn4mMMLHE2mTlyncDgXAhdgbRTfFj9zjrBn59Nmpl
Se8g5lBv8N9VVsP6fCmYpy/l1fQsu6DRvjCbTzqyG96OQcLnCuiKpGfQed16F9x5u1GenDQvnInFp+178HsPMtAb6uinQ26EFfkr79eBx9OV4fqK5jqLXQBrw1kVOg7uJE8bmq06mCsJzX87LsC37lttbk1yze/Q
nVIL0hNKaWVkuS90pWaba4H/M8VyRjes2varVWHDhkdShqsvV+3Tn7sqqe4WsRGvpnehSU1Y5FnaXWOKjdAMngShW1YODHgkZk0cWKCkitAQs3gIEFWxJkggcEH0cl/CCtYqtr083LIk8JffduMzV9L2riCzQ+M3
oK31aUXNdNN4rIQhkc+0+2gz0HGwZ4Kb1zLxjmll26CtNxxiUJ+cvlCmFhlz3gk1oXTtGB5qroJI0xca1ctreh66hk2nMke/dSdzYbsfmTfK4KSUJur6clx539lCbCLtmVvHJjn/fvURTZU7ZUNDZFSXpLyaebmW
aMN/jc5CHmgY0x1SvK1s1v4CkFTvIvR4szcr6wFdo5VOFUoqgMfqZZ9sTNbLrb1ebvCMP1gkFBeDGMaoUJ0hUab1jBVbZOjdw1WIuLlx/ByWAWBs7uvKVX/EkRdCNwQ6AazrX3FiKzDeJtiAMlo8nA71vB5tD7VT
IfgsTy5KPyoR6s7XlNgm6V6BpNF/NEi8XJ50GpAJxcvi6VuBAwzspfDXbhBC13K4f+06NIqewlgLcozvHV4c0YHiWRlEvAjw8lDDOIf00x7gGq+iW/2orQwnrD2m2k/a28GJCwyLy9TJggUepmFTB0NvYtbYAiqA
Rf3ia39/N053Bw6XPtACCeWAm4Fy4iAWMAgFkjNySN65mYtrwcDU3j98j9nEn7kDt2dqYrk34+KfaHVne4yHQhjpFTo0EPHfKPbnDES4vmNyzWHWjsRwA9LIbYI5oCKiAVFiVIFIFY8czzp1H4b9GvHIlKQmOSME
zt9OWvVQ+ujCtfjaING3+rVrCH7tkV7nU6NZNVLPxRWj+gBigk7RsN2t9fxjnAuljrfS6HLnYhSX1NSfYkqDY/ybZuO8hBFdS/dn6mNSVBqD2YnMts1VUWCipkYDEPcSa6zqOUEJX0YLkmWcd2gF+yJKucHZUc/a
mDPjce6TRCY6YNrowGz04iDEUGiCyMiwE1gUwI6X6fCiBNTd2haMMOqOjAQF4lufcZ4z8pn4uk6GVR/cgMoRHo0QWQ3BPjxAEt0OMVCDvlgYU2FLSfsmapUje+82aen5jwSGGRwwO+3LkoyTJSz+3KmZQJBrVCcO
IctBm0/xPMR4S+VTl7jQ3fa2h+H0KZj+B0I31kyhPDmcfHo6yGjGL006obQlTEv6rKUh4U0SDhhNlDhiUNzb85sJA4MSdSi8aTNyMnvAl0bBJwqIGyjfAspYxjwyVcxPIp15fZCic2uzE3K9mkaCa7Vgf3uLfLt2
JXyyKEJCuw6/6h1qCwDNAP4A0D87Mh21b/6lLDh9KahOPNAsrAkujiiEW7Dr5et2c/o0cFZ1t3IDeeP15jDQBKuQWz5CtL9keUS6iQ1tgrjwyENTLQYH3abARE8xjk0YlYJYx/U+KwYL1w53cqAsFRETbyqv++PZ
NbHHezn6GHwPrH4tgFqnrpdoi/ic4vCuwZ5LQycBZtBpmaf+oAI228/SvXl+22SpncfaQqNhRLPGP9yYImbMT+K684GyRhQXSwxxnosgYzRWlELhdj3cx/VrA8tDoQMv89WJRT6LbhsCzWKFA+arfYmqfXaBfKbY
a3LNHgASa4EMMjbv7UogQ2ezd1MxkS10qBRvXTpRezBIrgGL54EXJt03giuAzY4P4lr7M0i498cP2trDlYltJvoyTU4HZ7YNjHtvc6g7AENcNFsV297ahwxEdEwjI2NpcElCDbfKQkKC/sc6RbY5i8RbstgmQNPH
qKGnXXCIUVYmCYAQKKEw5OmxqWCK+umeB6Rf+/zb67Cl9e30b2P0AH+pXTwVsJ0Ro5pmdJ8aI6eYSnPO5vr/b6QYd7Iahc9+7O+zH5aRdt8Yw4GzVIeHtLPQNCg8yvP2+f4d3dTsOrtjZ4+glycbg5pHdRV005dC
Mgr04XE2T7pgkfDNPDj/hvxYPmVYK/LfiCNyI198B6KPMbxybS/T6+Ogrtd0oa4FvplWqYgyhJZSwg2m1tlDFQroKCH4WaWmSBnN8ymY0w5aaeDMS2tha234UDUG2laGopXLDiJnf8EE73BWpmI40kMl/o2KiSC8
xSzWEPr2cJBUPYtLJvjfAkTylIifysLwJu1sGQl6567EjiU5IIqmT03CrhMj+C24PNMgoDHM8eOIlAfaE3H8+MD5iPTNjq463PzNaMNNi4M4Ssb38siGA1vIrmh8EhybwgJseRa0tdOy/ueQh8X0Niixz4SbM35B
UPyDLCFNU5LB4wnjIqenjEjh2gCpndzJs13HL4+DhhWldM1T2mYBFjC5A8bXLQVh2qR8MbT3UhWdb3kUqoCixi2OK5mCiMPJFTs8Ek54UMHgL+uo9Kph5AzWCQ9YN9pVBGco4evfYs7WAMnRKgSsxzMq5rABE2sC
4gVvzjz67LuZr4UZJGYUEjE6VdIYIlwLUR9EI9p9xNKGsrJNcA72tpmglHcgOMocvskNAAPNJnvhY17lKrlYEhHzjMbYFeJf6CKFpKCs4YaHUJA4o9SAPKXwh+sDqtfeAxT+anPjmhThSueNPzZlmNjBDyWRxD1o
+BImX+egu9wL2s4BnPp5eBrLTmjndQvZaEsGaSgwHAbqthOUqaqAs/nCsHvQlWMTf7gUHAgmUqr7GdMlNABb9QSwy6otUu+lg6qnngE71b7fzMjQ3ZrwJUQflKz4gpNnS2AbgQvfZ6f/ACDvaI6CjzaDvfiz/fHj
Xb9yTVKbRNUKU4rzMzuDvt/XBRmCGCF6d1YcMrIsY/TYJ9JOLXN4VvVZ/c5++TDtIk3MFTZqHIP6qG+ywgscFdP63J3Ew6l4BS0ZpDIhOZRjAb4xoYLOGT7z1tWYylmgBoe7gjS2R2VPm44X7tv9Z8FiJHASU4j/
JiESIisDyKB6ABPLN7XNTa4fIlw0WB/s2T+o2ufISu1QNoImweKB+JC/3XGKrmDQXj1dXsMKGHyje8j3wXp1LilDJeeQ40j+YSrvs8BgkSywqAzf/383pZ6xHZ5MkfXFJgmsLzizPPpG0gWGdxUW3bEm9PbkR43Z
uxqgmdj9ddqJEG0829TeansKegYYur7umkyFvyiPEWtHA1ODRdgOdUh5RnGbhkWaB2kElm8UU5u9b6bUSDuGj+J1lUlCrBTC9FDiXVb66fbm6XzV1uRw9gMtR9KYQlXJ1RTKj5rt+EV2Ei9yteFItXw0QibqARZS
QDWjUEqtEhXj2l7oZEngyJ2Cm8CeS6LwXebZ6Yh1px9Al7BW/8cGdFBQbqpFXlhvLr/UK6EPi7iL1PlHhIYmALHVyMRBYBGJQMFEbsqM4WXywCKgUSg8qn0fSod8hU1KRAS8j4K6vYK4smMfrzAHJiD/RMe9LPjX
834/NjEvSkpsu2Cj9exsUpo9qJxhlkJXbITUOSISYmQCi2tawxKkHsdKlTtsJ/ddHn6YV9gCT265aAGh4d9v2k8fFI5fs1Q9CtExm+1OFUx73DpmEwTMgifyHK2PIw4NZ1mpVDZoIC0P95aHOlJJNpR9RSwtrn6v
+oEDruXQ7MtH6GgSPl1de90CSHpj+bt9ffG2LyzkoMuvWfE9pfXbg7WvbIw4i+6WU6EGG4+9LW6tgLd7TgTgUKvLiv+HEjjxLlM5W6KsFPdF/nHGXs1LxCISIpK0vynIKwEY3T8oBM0s9pofe5B8RDYw34L1h3IY
007ZjhZnsClMJZlhvdEGRGxeZ39XkyzKu+HU1mKPB58/ffvzH4TftXhxliPksgDZozZaY8naQPWcV8e5ZB8AA5HiNLfjlbqJU2X72alg0DqD9SUZt6HFTCww8blUaj5nIkGRaXfsKl5QOpkyZNaPUbhPa5ebl0+4
EHmrQUogUd9QsCsTTIWvgRY6e9Z+MTRNx8CBJnJ3CHKvuCnxnvIRqM2SUvUqkKLkzY7T0DQDHI0yHMo2j8IViR/WUckYDhMaPsXBs+IHH89iqYl+uFnGVc6OOUq3NqvRlfHK4M4GH+yvy8OY1njKQvT8YkqVO8+f
SMyg1P+7GX2D8hc0jbCwjLjySTqCn39kSKvibXERWqpcMFcwe2DJcg73WDijRGO4o6TJlc53LraVAw3FZbYIiYu/btd/Yn7R0LHoWj17ftzgDQk9Ub1bboNPy3YFeSI+9FccxbSLkWLfPQOqFbb0Roo65rCdyB1S
2eQOTuCpPxSLIrDQxARSZggI5ybG8EM2xhB0Ai1QM7LOBI+ZDyu7u2rnFAXqDUVKVXU8f8CESzVnZo1fbLGFb8OV/sRji+qrc2VSFHDQ/LITy2OsZlHKKjM7gt2iHhL7xlWYZCMrchYnQWRvmub6Ou2ttc+YDbO0
9CbEK08xRRnYJk65gqKlYL+no5rxB/+8vFlYE1nAB5XjQh0ww1x34wLNY2FTecBZCG3m3IeeAn1smSMKMb/pykAwkQoWUq1wDUjSsjg+PudfdcxvTn7Qmk8QZp/4ogTMDenZSIjEbCbKd3NOV6N9lcljiGVwONmX
U/Atp7bnelxeXqDXILY0kFof2FYO/fcwF3HhKHyRckkBnnmAuUSbDV1AXQMClsQRWT+spc3oNOhlmQSUJBIt5EzxKnThFIQdTN2DRwm2sdZ6Pc20xaevysRdzR3UYGsrmCJLsT4giOCugPM7TguuajPFZlgwDwyS
dfdJQqCUxiEgy7D8LpT3EsQFh0KOjLRZOXQLKGT48PsY8jEc9gT5QCHHqvk5tZzkNc3fvuC5OJ+1Jef37uZ5CV3UoaJZ+zAy2rFG+o5RdsmZuzjD2WwdN8ILD8Q5EQeGvB9A8PZeXwHmFTwoVTRuPa/GGIpWfevW
JoWdGY1viljyvYFTIxnuUVzbknQtwdCzFUVPdArMpMEicBYgXlKtHiMkhSJkk5/gZzvugOihFwpBWKd/knvGptGB8BlRtUsZIV02966SHiQfNljiB1hINH4hgrVKDQ1yChkgYm310Di7niby2yeKDFi+LzaeltYV
SYFZF2CtHmyX9RxDlL1TR0XoKa+2MpKFFDYNKnjarlfBpQEUmRBQNOcRFsRwgR2FHfnNa3Q3iuLYEApn1gmjJhOCJeSAlbmvVc5cUqGB8tCgkch6mTKPgSs4rkEnqYvrGnY8qCOOo6kkJYUFxqbM2HH560nQZg3S
Fmol14Klfa8dZbr9ulLAa/5NIDOhQ57dsEOYD4dhFHP53QESaCLaSSpDPaa7mdRiVFdn43elQvHjU11VAn3OkrgazutqIkjLDjmhgg/StWGw970dnAitgUfqvJCvQjOwqJ/l1JOCB62fDMQU/L8pJQXVXkAkgyKY
vyiap/XQKunQwUG4Bf2s74FxJ8qDItHKu9YPXh7zYnJ4Q+49uafPCgxG7Em7dTMQ4Fgmj3cwdi+4gYrtW/PbyKF8cRMKnGh3Wup0ZalUWcBrktcVUWpg/84Fc1bE3fUS4IuSRmNjFW83nOTe/4u1rd4X3Cmc+0lY
xGpLizW/acUDDVs6kOo7vPJ6Arax4HbOaVGR1mppQPaaHuPNANHr9SlrYy18Mf7mYp1YswSj7aVwLWmunbXQI063ywTk3OHJNwV7Lfs0JVOSp1PsafUH0zpjlbzq6bdvJjqCjr+mOlEICS6udkS+BKbPn6Yt3j5S
XL+i6Oskl2ZsIF3X44S083WRP9iIfVAnKbRA/YCgSDtRyWg++InqQlPknU41CiXs82d4DWkPjRgjN8PGX9KqP+trtTLNc1aXk5YPAAPySJ233QH9tlqMfdapLl9Ru3gPkTR39oAktaPQYWqm0do00iLRmKkGjChr
+vpfs6Hc0sehqHITbzxRJMOUjKnKXUX5pRX2bIH3uquIsrYdAWnRMLHjUFMmcFD407XbXjIcdIAk17VqcpySouOV4d8qYNHQ6SI6oYcjtJiM2yFkeodLLR3mHd8RnHcGb+bEYik6SduO0tnEA5XqTNd0Cko8cKte
B4B7HWzgHAEJijSzxmBgGavbw39ocH4yd6Zy4o+zdQOGROfBco3CTwQ5b2QfyidKozEHBtuCihrTS/S0Ov+SRKnaWkiqofmy1n9VwIV2jRsQqhpKsBo3DY+XOTqsQW/ZtaAj9SCU9B9CPJLIGETIHuHcVYPE5apW
c7l+cKtMmo81J+rJTHyTPsfynrkZKqgaYQgy8nAaxv0Cyo9axwDpu2woWWdxmZMtvnu24HXTiYgnZT6282rsC12v7u1MKcXVlLLgQsWuI+sXKI1i+2xw9vDZGLT0RRwuSQsyI6/acldOxK/qFGDkbclYt0CpzRNT
4rvFc3w5/VLZFjIZLuXrODRZUqjg+GY9GTiHK4cOlWQUN3fynqP7caY4GnIjzYQIJAql1+RW4rbgMZCyrppXvJF0Ek2GZHqrCivAyWFCKorC4XDxyfg8p8WzUCAQbiiUrBElEYNNpK9URcOfdpUHmXnzfOmUJ27/
TbjUggS4Tyiza65j7HWjMPy2eVrdSZv5ow35UcEFM0jhWnpfNRuKTEP5PwW0gVYILMQbnTuNh5ahqmSl+DtabtzLA+5Lqd390TutEoe7Q39tnHdivYz0iTI0vYeAATO0Qtw5o8q7ZckfF8gtxFROer5WqxEPEeFF
evB7u87M/KLe9paEtzOqwCMww3VY2yaK/hl9Al08p5fzui2BHOoUEkKS/Bta6vo46LYxCTWKfUkk7LvpoPbNb7zOgEDJDvWN8bCnkhjCY7AcgZ088vRFjFStrDhUKeDLCUvSqmKzAw/rUJg5/Aa9zTgf5kQCSWRY
4KmEtyeYjaZ0YhgeM8SpTphrDmpA2wZF6aDVyfFqnMLH1I68dqBkbHeW2S/jJ3xk8+zltXyEjs8d8+VtA1Y6bzJfnBP4gOvJ3LZ+yCGX9vAldDWQHpNfTuVgYFUjQK+Y4VKjNef+DIft6ssXsEZY5xhqOC4sNUg/
aX3Afw1vnJ4/Lh/fih7MlplnZov9ZQUBpvOg9ZPvSgD1llTikgdByO279YAyc722aUBPQjcjRFVHblrOFUyIFbXvd7gdrtlZ/ZNh8fH3DFP9KXfeHIuK/s5xtQYW1yyY/QVpeAp25n3lTaACXdmjP51Shj4laC1N
DseRNOHAa9ESBUVoxmOSYgkoO/9h4CyxZcgm7khZnINvQmelUoTGchiKPIK8F5OyzqWfV8ueumJ0+mWejhEzqNa1c6JI5+UdRNpLaRNDWfF6V209oCkI+rTzUv3BMsbXRnEU5MIzNv2EMX87fp6FZLXi1kawxWBj
XGf3ujWV6RDo25e35FN5hsXXt4qjYSNxqq5r9xoQJa8nKSbhU0WelzW3gyXbIlLjyrnwtyxpW7IVxvcYKZ8KQe480qY2c0EHDYcKvP2wmj0fAD0Dt3SSXQIURrBDkHFtpDnn+2QNXESLcO6BpPFkYQvfv/nC9lDA
SamiGqfai2XQ+2B9BYRIViHGCHqdH4tNmTgDrFdWzRMrxj5wvvAfjdorADMOf8XwkJTn0W579H2r7/WRh88h7VHh8W+n39x940ACUpRw3Wu6yxKN1/7LQKhcvTfn3gl1/GHY//hjRPw8ZDLgsYO4HGubllqI6Ggu
pGpD16+gXddUjzrvemIWPT1ymITdRyeCEUSdvsXUYz1MuMNJPLsAgB34oHPnAG/z75bQo/zqgAXOelW04PZGglXrqrmWiiv602Sk6rSIlPsWvIXA2//7Zsm1TKklMrXeiajqrQ2McCbZ1WyV+rUa0QYx/mbkiGmt
7e5kxqgR2juNMFD2ZJ4foDhDP7tK5yh7zujYsP87Ie8CqS7akxnq9ANlMElgVVJ9xFZsZYhg9z1TU8CP0qSmDHOGRzA/umjmXBX5rtcd2dYZ0DcCGYTQXKsyfoMMjrxnTgT9zWaWSMDFP8Go7y6X45GuOXRzlJlS
a0PzGgtSOjMxcm25SOoj47yPFLG9Y11l7svTt4uqquzBjSs+bB8ohKwaufUfYGknxXzrCQzlfyXiP4+RF8pTTBCR0MJ113cu3FW/fivaY1ox60LX7wE24dPhXsNQx20+TaZi8Z5u/0hMj9h1Pc/ftk6bHabsmOfv
nynxvBN+5IfJhnPQlQ79dtVctOCxCuAsp0vDeQlh4OjDOtYRhs7bL2kTwZn3d87+1+JPEShcmhBiruDs+++pufZyFGEIjVbLOdfF0ZrlvefqRToTWrgZ7is4Ow1Rpcj/tH+J3h2bG0ly29CM0XOkawA6VCULjD0h
A/JQb5D48xpa2GWvfSH+qP4RAWzMuxYXjBYtkojtC25dum49G/upCrbLV0DeCGE8b4oM3LbvXiKsHVLp5twaZWcJ/GQGiQx27TX9qtmKUblYLSxs5pVEKBhuzCBb9SjBHSzXjqkVTMUGVGcGRAkXc0G6q730Vt44
cFubq0HBC6BUGIIWKsvdF+IDV+Kr81x5CbayS0kRrCzQBmI8QUG7ztel0Z5PTBljUEviHmQJ/pYA+tznCscsKjC3APz9EJXgadponyQVqDnkA60wZOFFqvmqDdk6Ym9TlUxwBnBnf7jUwDktXLgfcTRrGB1MIXXC
mg6aTx1zGL5uiF03uGdFvRhJtDbbdMysimst+ZDvawDnkOvcrsEo6iCXFGeVQJfuCkOhi3dvG5k6Biz3Wc6oYc1u57q2xwlyc717TEbxeHfBQd5OYgdqR5I7qirV6o+TwMm0kdHlRWt0M8Ysh7Eni0rIOrd+P63k
KvGb2MqxwPc8ywpPcIzT26hpWnhVjOIWC9b+RlDcx7hcn1epAYBie1fq5rf+fNHM6PllYNPQiGEdHlhR0qrAVMcHVMcOY8UApRS2ezgIpqFY6l58ZOYtMXRZxaGVdPGGEQcKGdXwjtWSIRQofTKAGM/Wma/FhETt
0ainyszZCdQKPJN3TrQTCwwGeOEFdbeShMBWoYbFetQzgBNYZ+tISYbTAv5rx1GbJUgk0WO6vgaUTXsf6sX5EoyqtVwmpmsvxJjnCqxyPN8k+xR/Qh54ln7UZ34CR9Nhh29gv5gDBlb22dAMutXpnCgih66fcRIR
eA3P+BQW5+zluuBxshXDIcnt7XdMgHdry/tI+BRnUULuc/5nyaHeWqEhC0OcVn0cNaP7H7h7GwRrJZstyUdqRIEp0A4ydk2SsaagXgBlZqikVHCJumL00EMIHbl8ZBicjPnvG2fQJf2YXmduvGgqt5i6puGt9aeX
s6hoRn2UXcbAwnLneKJEjtXBdzX1uikySdbScUhMpi7yOqnKCh5z8G2FfYNVX56ZtH3QQbOkqhWyFlNZg8Z3TUa3jbRXDxZnxM2QFouakizYIWORJDU+gJ2nUYNsyrYYYu5ZwUJYgVJm6YpzYP6S9VnSloltxWDZ
1w29uD34zZWkFeVvSDszyfBGb6oSbDaZM0rTCMv+1U6wCAHOmQEehBdj6DeoLMYIZ3IFDxQoUUyKBm6gyJMNkFHltuqa46yX6kDYSYppFOZIhTvx+odNtvmX18pfVjxajeEJynmh5IlGrMAqKh6Nfmq0GoYbxbUp
HamrHgMW4+5HCF1WGSZD8nGZF1mvRIwriu2kMRdF71ICyKDM7ln9RcPGmpr40/OK8QPejNWBYLCk3gwi5kNymxnvstbGiHya71TspUX+vJasOjvqu2obxi6ty9Agp8X+3LFnIPWfeEkgBomeeqEdulxeVKmHuULG
BBORZTcjHgHc+Qbwg9YWtNrSM7oBdFQAgacqrjs19xLIW0ldJpfEjAbDpxdZbUtdzkM/sjtxR1mFqCY/P6ASG4Y9dYoFlhZ8h+IIzMFMLBuIQgNvqCxkWUm1W5CsrbHYyd580fyPFQlYr21MJcrzrmWVHQfYqPq6
CTSCqgdNBVhgwKwKVbRu25JurW330g5Soa3IdnIl4RRKizuqYRBFJdlAY/f3rl03WpLJXVcknXTDKgPgaWN5B0Txi7zd6q+PHuFZradnsn/40DpbUNfp+nUopw8xy6QmlVqGWxn4UcrPv+d5X3+rexc4XLFDvb92
2wdMKTXvg/VnTPpNl0Os11dwgcecV4TvYNobs8cAbe0sVBN3LhHw0kY2QrvdwvJc/TTgmeAwhJL/pI5F3k9Bij7xRqfsaDULDZqIaSx91Ie0g9wIkDeTkwZkyCybvvKZeq41pxS7u158Ti3I2ENawLRN/A1R/5K9
mWVq/BNAAzFDV3olWOszVRO+I2M7wlgBIsZeTPqQWIcoQKD25mWL0LMVk+YHaGk0U03/KtF4/KORpMtJb6MrQZAXgRy0HTa6IAFJaHqB9+X/z1Lzu89yFa+QUfLjfnnUSFQ5nyqIt8dAPCPzD6/3apohnvHPrOu2
D2xPipeWyWeOBMB+IOYp7At9bxK9kn78A7LTS8xYdiuJ1gXdHdsVDtsoX5Gd39m+MzT7vInak9BKnHqEBmwiOiCKN7DSm7k7LH6XwBywq8HCl4Hf5X6D8b8dhvYl54NP/iWbsoapB4jKWABH0lKDylq7htQRY3LX
C8CzwxbfFyHwSPqiF0hJObBVF3stWRmUFt0lHsa6ecOC0AqEIjxXZMbQodTc8cmBXHCYr3orE75uCHQSOYr+9GZT4gYR9pU4Zaff/Zp6zkeDzxjBEGk81spQMaIyXs8LV0/+eso6VWsjv+ktYV3ttSeSe/ZwCLBG
9+MuIO18sUG+X/aZl3EOg6jACeAhZkHpXnwIRtvERHsjqyLR6lv0UL5Z823P7FndCxcEXD1tdtrrHet4XuTOjPkUp8dkqKeeJFB4awQq4XCTmzxsvVucwlk89S9uJJoB8Riyd9DI4hmjkwx+QQGz+ENoNbF7TpCH
bVeeJLKYl2LdHtgJXZ/MFltc8Y31PmWWaeuOjMZCIUrpmzmor8ohD7Yjshh2Yn+Akfm6UWSoc+Lw4smsvgizgFgtArx4OM/uTqRD9wihF+wKbmdVjGpIsVwFE6v69LhKUFDwURx0HNJUrYT6x7LUcQty/rg9uK4U
0D6JHhYYObBx56YohVpv1TIQElejthxXdzO1Y6hLQB0lEQ++0YehK5H+MT6J7cefJsTZfnsCvZhel55bWK5+1j6FZTCO2hdBkjkKiiveSfcDQAXuJb5lAZmGmFwLyVSrObXN2Br+gQjUQJMKnKGjubbR7JB6TLVC
PEnACiUTELy35354uRKrkZlwn1Nuc4hsfGH/mOnLAh+31qG/wAkzde+uvEU3edmruXWZVxzWFg2Yor21sZsQJlbK3Yb7sfl6gF6Okw7LBxaoEfdMSNK09LeKznyBItmRzhxGRIC5xJSAGv68owphtUyqj61yNhso
fVhQdDMNL0SjAsAbrcmE6fsbdMeAtUdPpFx9BrvjPHu+6RnWObHuG9IMqeswOGD/+drrgNABzApVsEw83XZwi+r/ReSYGgY0biJM0GkwgLkdKlOQ13c/tl7g7hZhgSgxjJG99zhyPUOvzTywtwH3ywt6VAxRJHSV
bb++Uh/o7CadKkkvxGmnjaFJvIHZBykJhEH2BWZYl6kgGtCvR4r6jHoIHaAO5u24xKV52d2R26Y1TfBCxA4BuLmRRtIpm2L9KmRNvkw4YPMgl2252BEKg8/3CeDOTq5+Ncggs7u/ILScutItRUkg3EYzd6/H7eJA
SFq0zQ4hmPMrGQ3Sumd2icYDlfXSfuB0VTW6NONBa+WJqMPvHTkg+JcGihFTr89myJxIr8+MKLLNoyjz0ww119EJkzxH3Kb/T9gBXSaXGo2mQU/i+jq6IWvMijwKbOBMI9FvqA764cTS6HRKssHiXuPUVrx5p5/i
Zka31iDsSmkkywAXEwyO97f61D3NNHA45AYbp8k8z5svieFoiZDLKugEvyto+QTfPXQaHIjF/PjMlyTEMogyEFw3fIMULYGv2fBI1f3znyBdBcxEIjc2gnattuz3ovAA0RmKFU6HIvSVBs4PFXS29n4GfzjSyhgv
6DWPJubwO6biisYmkLFWtaDSvoznb2XseRUgAwHoGgew2cSwh3EvL2+d23gj1lAZXguFG4q9FJ1DyiFTX5dTNROQAfaG59m1+iRuNnmB8IRGnZcn8JZdKdeUMzUrf/pf3KEu+mI34lqc/G1AyLg5HO0Ee5hGzeML
f106OTsJShUbiQwkuaKOwmk+nJDtnElogcbWFAAddR9MRQMyBYa9jyJik8y3YnL7QwxJ8HWFga0Cxgd1LJwrSPEgdGhoXyA3n4norE/Z3gPxiocThuNHkEhEqKiiKpLj6LjCKqKig2qOXoVtuh/2//hB3eVT20SI
0F7798ZypvcFD2t9kE9QwtLGoKxY9FKrQ9ggWCApYIvWQaPxlGeiuhx6+3otTuCA4OFb1xtIVmwOj8FMUB0Tnf3edVFgI1UcsdCPLMjaXXCUOw8h9NbNhSK9jKbB6EnTsJOOBKwtcGAhkvfYARJCDQRSS4+larTE
nVEz3Mk/GvHniQp7cbzPF05MExHBShU5kRkkIxc139BHrIgbKLaMBz6hu1XzsOKtzGzRPEyff6jKn/cUJ+Mp79f932ahG0zpRmmrWJepRptoosGO9z7QtjonUNtswzSa25LgyVmhkIjdCCMW3GHSUREDDkreSGKo
OLIoqnSEEeOWZ7yaAco570EKbEtu3oSuaWcxA1KotqHY3V5ndVOUwrDytqWqId1BS0CpK8n6KIFRryQDUvNSi22amDKUiOrgJi+fW2KXMnnADsu1fIjKLnV+OKR2lT3kpzsVTt5nWe9QeidcLrG/eu73f5JLtTl3
ObCaIzjyNM1BEWsnP8EMt//jtOQukkyLTi/yf5EVxm7iPPv1UDbUhr8uRx3s3+9P0nV+/EFFLPvBp7yuQfv8qU8ZQAfcfwaaDz7f/M83j79eurkN1ms59NGxft4HpsL49411CJf0NwUzD/79X7uU212rsBqevME/
5Zg5sWB1B2khudmpCn/NVmWfUFvZDq8rc5YrGzBETcDHn4x31U4M+jwuc/0TmDiHrWKDe1WeXGwJLrBKcegssvkixAPIgH27MM1hGWarGGV/7de7WssnfrqWqw0t0uP6hlsOxkGUA+JBFJHcb1dy1bFKVHZ9IeV+
hYdBObk2T7BpZZKbvuJkRFOH+7sbsmPJR6hCrkRsObEPAuunw/7bTwtoFxXrUgGWP1Bach4TFN/02K0YMFTX74ABRWaaZm3e/tP4eHwC9gRs1hrJKPjv11mSjRVVYQ7/0zMN7w17Qhdie15ivQ1/DGwcwpBI2llj
cZLRPLx6VnybRX5LjJye4B0+nppTQhHSbZlJ8TUe14JNph6Rpsonjtjq5VMwFvBdLgI0ahJcbxD9/UaWlHewJCcvMmqQXnq3LTkTP6XEbRX/lHeX311/s6fv5Qzc73Q7rUBSl1NcW1I09ltun7Ms40213vdu6EC3
1Z2HLOwPd9dGCdrLK3cWDv3Wdbi7ITn5fIo5nM5BZbExmT90DjHVnfhh3E8GdrSSilsleFrgE4NJkd166rHvg64bq1aEaBsQDyyLKoDbtc1eh8n2mNn8Q4oA+b3RhLEFb9/Yzrjl0REBRqrVUAWuvmdPc9pfmuqi
46tQWxBHh13NqElXkya/kJuFf/VHndIRFqnqdXSs8lr45zCbfdnt13Mnd0+GqQINlFs/tKNfgpMi26f7LQFa7dg20AwU2etdqKfDNH4OFK78zRZXAc4BFjLWMxCeQfp2X16A5NLgfjqTAS9fW2EGw3zzo3KibgpI
zxbpYI7jAKRc4IRnFIckH2CyI5PyyltaP7XXzwjzS5hDLR6gcpsaauHO7GiV+UrmxbeJqV61YbhBPqW9ma+Sj1jsZikpLQaxgNt/AQpBZ+u0IXCgCXZcJCSiCOEIje5ygfU562WiwCUiJhHuW87oQkJRsNy+ndJp
aftowgSV7gI+orZDfb+8XSCHKXNq2IeR2GGwEjiqvKZjFKqZB6KPsBRKKYT8k9koUsvY+DxP7OS90doodFGS1RipgDw2KgYfsy8621TMisGWIZFpitQIWAnOLWhsxjAhmgMyqc/iwsA+ESXNUvkkiv/lBa6r2xLC
iVa0TmznbRNccCeggO7lxfGJGI3SgAcgDd9DTJzwfVJi77+PbPlkGyuxHfB+qRvV5B/rmbVNIk3qg98VMpwq/yYWVkmByzL9JqpUiSu1t0aSrBqndezFQhVGhmTw0RNLH+DcFQqggwzXFVzJ2uGBgua1YdZtjfwq
Vii/TVjkJtA3pE8ZXXDYaMm7vbIkQkVqC17ddPpPURRnVIceNJi0IrNiRDcSN5/aLrBVO/unuAMNysv4WnjYwewS9E5JB7lgu4qIExfNN2Iv2PHwc11a9jM1ZV61FNIRLF3A/V050Nzhl1wyhxC0ppFQeNw3KC9b
2QGryUoGNLYIcdYC4b3FkYyhoqsRWabW/7onzJu9YAwIWOVSzbCOQ23rLg/sIVpBstodLfssqiD19XEY72mxwrLtRbJI6FAAK1z+fUrAasz7kKBCjlK6gTZ0XIZwIHhOkWdyPltjsZlORF4+/eyqdl6zitw9IJPK
79LpB1tLsjVz2Wz1jTLytHjkmJ5mTbSYmHaTOGifRLsVcbOUu4xCo902ushtb+WVD1yHp616H4AUA7YifTngZ61jBp84QpJ3nDqs3Za1me/M1OpzpaQ7Rjj0YSdeU2Xzvj97g+Qlag0muaz4Wq7Ak3BvfvVglHkO
r80LdG3FnDZwwpszm/qTnRRCrhvSfgq86bGJ74KXVgpICwyZUpZmv8bYGQXnl3a1cH/FyJuKu+eYJSB6zZhbOAjr1Trf2lsD8jHOIEJO4d+GZUYfGtVBuL6davXvjXnVRr0M7eZOqTsEBBFZf1jz+9LP0xLXLOPd
UgnkYoEoS7MwedrqgPobXtDbD5w57CcQ5LIy6wg25eO7ibXedwysJ9Lv2/1PgJtn0zKKQcET6TkvUeXcUKDfxpXrXzwjfkBfL8Ln2nZOsCOacOW7oNj5jRPv7BoG+O8vYJ94B7p67Hs/pWktMB3DFwHSWQarK4QY
MU5Ebd2E+MZIdeUsQI53Rf6j4ZMlrIAistzJfpXGTRyeN+xzh8sFMuWUDo6aWyDeaZm6d0UCjcwfdcypGklXDBHUd4ww9hB98phaYECxy63vidlQFXoN7dhWKHCoEosa1Jgj3xq+wkzpCTPTGnEPiDk+oFAz2Oxj
TeS3CHp9IhIJdCozvY5JXcuTYNen9CgK391RhJGGRRUVU2H4X0Lpt5+NRFHJf7CN0SggEdxt+yMs0uOhsUFqyHwekbymSR1MGogn4pYvLfm0Dk2cfGwcOpCJhLAZ9zZyGTsJTogI+8KD4B0FwzMbE3kjF4OtSmPS
sig3AFFXiTIRQgu9GbcH0UCoexbsR4jeOEKGvJKc1ykBRLPlp0Bp7yQfYhy4mp/AJJsCkEUz+fEtCNWtyRBIAqA3soklJnbOKiInNFO02UlbTM/xdI6sYxjD9Ke0+1j24tdw4CGwhxYwxWG/48jFicYnergAXRjD
BrjPaY2sQEiVXB2wApE89iXxkRc/KGjREYYneocooNuxWgJa9WVLmrjy5rlJVtY7tqKtVaVUAtskUWdBQO5JlJPUWf/W+Oq4eIBENnaTgo4Du6S7XCfQvtWmUu0NyFwdze22rkgCuUF+MlLOZgRSQ4KoPAU5nHTW
MJ0Yx5ZcnFoV+eWHt7VYdW/MHCWmOKl0vkQMUlkJ9YxPrHMLCMnKGniIMR7cpb7Jb+RAMYgiI0dNOfey3qX/HxMYd574decRJ2uHtW4KQl2Z8e1vW9zIkKB5RycelWeRQ0dVJzSeVoA8ZZA6BBQKqHYeNHDRGj7R
igPguRQq1s1TOCgz6OjFyir3HjK7/axvWiee4VHnFtV24LKQ3SOK5OKyT5cjg0yvwda7Lcpe3XRXoZRg+Y5giV1babS2GvvCNC0A+hAMNJts0BKsw4CqRYJlJzkWprKPby5P3G0dJY5V6L6OQt9DYSsjQ9kdov9U
nNrBfONM/E02v4qouB74HAi57dmBoh7HQrx87YEziGEsQBfy05XBmf2A6vsWp8LUt2NsJM9DR9H0DNq9unTwTFXXU38SmE7nITtxyeOIETCXKhVilWv++8xQWwA4oyfFYd/c+kXsmJ8YMTR0y8k4g1Fv5RHULh2O
v67jlI2mZS/EKZ/G0JwoD0dYxn1ETOFzLlvAuo9X8n3VZWCp381DXVzqvAQCReB/aWXycBN3WD0QCBjJWXDJLbIQZ51YXwOJXVxwiEz0DH/x8BAGdP1htPp+cNATOmi5MEBBbzi9bFHWlWQTNDLx2556FYP1dmop
xvqU4nEvL6QxiY+xGoKaX7Atkv3zq03z5eHbEi7+e57qdpre1HbYIOE5wmwNlt4+vC0fG3VVLXzJhR7xaNJTKm+xasGot7fizZ7rONcnOpdBX1FWLiDFa3YvEpex1kBjqm8zTgt1XkMwSvPmiWuchVtLRt6TpgOp
iK/6Bi5idmIFYffXMHP0n002Gd5VdQknx8c/3qdsaMOxyx1Ptqv9ZLpu2BP+LS+Iu4RIbGBh+wPiTQV5KpRwX9L53Lu+EQ8EWQpDhSpU40CRIXUBrqfRWGvYVYZ4qYtDHX9i+tBngjnFbAYt0FuE4yp9lm0jB6cB
lgxqbMGax299Ny9HGsH9vbUlov72i85kTbG4UJM60mx9nxe8sF+jqrjcMYoLj+ch0TwEZNS2HTK8yPpad4gbYZbTi2zSc2AYWCwcA+rrZ0qmxcU6riO+R220zjVWsK0+q1Bp2LoFPmlTswzHF2UNXikO6icZXRBM
n9irIm6KwlpyFsnuEqczgP9xXPiEjxuehyn/bLB/my0NlFE+a20e0wbF70ar2XD0V1xi02r13Vc+RGE/EGGMKjWT8Bx/+VZfZzuCvQwsetrwE/+OqqZyftyEEY0dE07GypDr1IFG2L8UpQ0on623VpQ4JrCmbJ0R
5YKkbJ+hdUmSMe1nJN9P9lmWf9A+y+oHezGxwcM1Bb8aRcI58kGjrUOaKnUVyeQXsMrdCQdfTa1m2sTaLlNYzIOfPTZ8YFiO0adYTuPIeJTdsDBWRG8Pdzd0IfWS3030KUoDKhefMocp47EsWWCAxT6rp7RCiQp9
U87lADJfx7eVPxmKVCmy2eMLf4otUfZgJ4W4/4TyZGgUS2vJj5KlZqvBPntmw8hQ2qRYSjBpTyVUna4qZi3sqZiu3nccblir4FAl4aGEukZoFTHBfi1ZxVSrQa4FY0LZqRC6peD+ImWq6Nzrclq9FFPVeJsr1JCm
cfsyJLucjMG1zLGzm97UwHMGtIV361mQGNKDixyrzWbYKLnmNs9ibdoIraSuAPyjXUSIe9XUHCj/IflsLVTthBDBMWEnpLFs78rWxgfrxW/3DTrueq/+6o+g/SPor3ZSXzaxIYwR6zFmlbMfwfOpvHVfZv8cHBwg
WBL9e8/oVT/TXENgqD+GPcVa+3bJ1H7hjaN1NhziElz1cfHNJsJJbneApllMz32CVEWXRKTGpQ2kf0YX6HqTtUDCK1w7cyL1gcuolRRbtyi7m8DoGK5mAmjDjGIR2ncQ9MgnEahRZNXffcJsmK1EG0DORTu5mtaU
y38LrkpGb6wEKTD+3wHU8fsZJM+aN5CfRTSaPBrHF/n53kH5MhNAsZxQWh6GNmzALVedga/PNTnjPd0r9/C/nz/drltOSsHyZMKn10v0Nr963Udp5yJ7lZB2J0Xoat/ZCJZKx4ROtSDtKFngboT6MiU8aVy1W1qG
2rfoFsnV6ANSWpJkkt68fwNxe9UgDarqR1FklugAUeloIwlhAFfkrWfNTNUJI5JnyaEtzpoIcdpSp96L4W0odalCUvgzFuJzK52Uc6O8th0VaXHgxKV5mqDgmO1TqAe4OCdpVWkyChx4CTMGMeikOlGbG6Gg4F28
cHnyFLUZz3JnBQ6wDThHlPOEPLDVhdQcSxls/U7hw6L1Ua9zYXNptp6VfmbCvvz0Pbt+hSWTpkUyEQaazVQXpOr6gUIhucW9hKbQaC/6TSgRVKCRkq+9uI27XTqwnxTf4enKUJ6ugRtEMSwEyH/EZffEw6gNseim
rzCQDWUuffcpOSGrRNLKISoWija6HqSr5gPXXEqGwGVIicgiltRZvQ7qQgHOtVicaIxbNQ4QY8srvyen9fYc1kEaqM+28VC6YgQMkiX2SAhOcr49mLq8pxu8iJqsu0gQ85obmb1xOirLYTNUkGhzaaEv0CXGn18c
lixiJ6lGnEb8t9EMDnWW7+XhfS8Fu9tMmS1j8GrK/I0Ar+ioNGUvJJbX4o0CIYBokIs4vjVDwKgwrgLJwD71+0glJqyqH1rEn4VWYoACCjoxmJZFqetcelHXamCvjp8tjMGpJ6ykpy1f1GBzOyupJJV2ThvWUsoo
eFL++3ZyY6HUAeROE5U3fHJxb2oMZkQq5J2Za8jyVvUStxKKKDtC4C/umpu1fewbwkAVNxOCeoJb13uKuPjryidfXjSI0EPdg8RW8Fo2YVoVqqj0HNedhI2BzbMZbC5+k8jKmEhgnJSSzhwQZsPOvjsxF7qrchGw
NakjXME1nuNFZE8xcYnl8zInSGhx/9eKMcWhw7fchjzhnL6al23Ed3PAYV3iu+3ilHieVX9BFEMvdcI5wcndYXxOE4epFYuNzOE7MYnPmVn8oP/6apiXgHtbQv1+s8jxo08csuU/QAIdlJBN62d6uIrYyckHJndE
0eJQHfUHkZYWP4Druro3zNgsaWCeDeyu3Axm7CxAiPlQeIjM2ggWbFNGSMcoUgIHBC2KZnOnd+etZgTo1wy7NkKeXTWVPRLzRgKlOESO0JxEptCmX5Fr19cll+jmt1Zw1KxsR614Ec9VaRyjcR4dGoXz7RFT38Uz
JDgUc1ZI4CK4mLwcFR19Hw0S7GTWWFJhflk7JsczyxpOWIEZYb5mgjTRgvKpT1gwhKWtKGjj86qQJXLNIx3TfDG+fokskMZCH3YuHOKAiYhJ42oX0OFqgeNMHNrS0aTYTEfeaExMEgOWh2vvo2V2dR53nHTm+AA3
lWEYqdKwWGL0aK5taUy0mNgq4R2WWEL0AhoV7KOn4KEX00xz6JKUo71jUMvIEI5CveIBTcOQxwwY+2wdcs2Bbb+zRgHlzVZJs9lBUOAJDEQtxmBoyGHr6crUAihmXdNMd5ZUmILSr5LUwHCQOfvITazT5kHkt00d
et5DHZ3RX8xelXLZtNW1VCA5M9q3mPWruGelITjIlKRSVM9UH65HKUnFHaAO72weqt1j64bsdRG5btEEz510hRC6bsJO97sOrFwIvgTcTnd7sMIvXhkd53+yhADyFiBbBmhYl1mRK70wC1RKzkUaH1uAQC605ZYU
OqVy520CgF7mT3LtQtKTIIHpKJBeEHQzNYxNu8iSQoSixbJNuFCkZbPjJt6qab1unBWx8xXojhWs2a+hEOreQO5ML6bA4Zv9EPIUJGXJ/SI6cK4F0e7hHRfloiWy7VjSwToJVHIDeCVDzDLr5R3xcLKOxl3cgMnm
YPVBHJhlnXErfiIwU0ofqanoqH1ZByCioXpqmEKjifPUkOumJvpKKYgneADFoH/UESSozVyW/U9a3rUGkQ7MLZMZmOf8DnyHsfoJLY6ci94XoB+5Z2kAev3m2eBggfRSQB0LzShTTE0nnIgePdkcyHFvrjPdi4xx
+rc1SflEq6LxzyZpLrvshiHpklgPqqoW0n0dkYVB0u9IgvsxduRXUYest9uvEWZ3EE0ZJtG5qTOPFJGkj5h3xYITuHZbUuZkQ3koYyRDkiN0PKYfIno7MWatCASStyDk7+GHJ7/IE0dOOZ70vjnZM2Y5+TuSvuzE
fl95M+oS6HJGfv3ua6b/OKZFt/Sb6PkgXaflOlxODdgTkRUFYU+MJrRYsNmoFreL8ZEJafj6BMEt+FNplR33XZFb2gLkVu7diLlxLkfTvZvwNjG6XObEh31Q/l2O/pcEkUAYx4IS4YTAIMcMjQBS5Bq3SULVzVwY
wcc7aszuJDn6F/ykpJplbp4XcioboVwhz3okdZEmuVx9HB5iIgOcLKi97vn0JxhnFrbTGFFTzbGmKh0cTf6qAhRIHrDf8m+OgHObI22XcY6hRXJhJGSpGBUDruriuTcmCYL7njrBV8VzEYXf4EZ2Nx8CcBCU0FXb
ITGA/tcLPPl/iE3aiVNGFJbmZMPf6UmpUg8RgEBsZocRvp68v7s/hOuhDeiO81uHoN3TMaO4Y0d7ew1l2O0YxvaO9tz6V8woM1cSpitWy25SEaPCNqtHZDeh5kqgS4K0Yx2kcCOJBKp2OFOkL/Bz6HT1jiJGpjuK
vb06nljBGyVeac06ba1FFxWq9O1vvhMCDYyRddFYMKyPO9Q13510X7uIabBer5JtcAhasClUwYiJO84jzyl+uY/SD/KqqXvNQmnBob63eOR1lHQF8iCWpWiuPQQSOHzgQWqKkRQIwsry4YOQOu4xl4d2TIggppO7
TJpoKIq7WCcZBtwO4HHt58H63t3+7vPWkh6jpX+d4LYVx1tjC8SsZCBbJYnPm1PksAq31GeuTDMLZu2hW7ASDyZtRW7197eK+DtrWayjlYomTLciKWGJMy0hAp1akR3EnZaVjUiwnySMTV5oxHjNFRqMXaL9ZO+e
L47VmlPvwzcFnNGnWMAFtdzHROU/GXi6KCwETeDx9MrwIwe839vCoNhYSJLlOehIyjxBGnqzKGbbcbBCokxntrUG93AhAFwbKg6E63gCISPNDraPzcr54i118Tq08FPPoI4bCId4L67qFPu7VAFEXfSDSRfFvt24
ANyXAHpEkHDRHz5ZaFpaz+DH3iW69RJ5KBSlFoYLB7OGtb7JlRtyhbSP8l7utvzmjxoQ3AjgmYBDNDDM6yI2CTOLs7TNFIInSwTe60KmLxw3TA1fW+4pXDpGCgVyqR2UIt6bdIuUwzVtnv3dx8zIOfNTpmNaYYJt
JfRf1uIory6DKi3ETvQSNNES74Nexyg5FbM7bvqbKQ4j0aDsuyQCddeQBzz9PPjuUhBdOpG6LsKpRVwEQCshNBGeoX9QImffup5OXh+5sVKZ6gJpi81W+zDaHa7CS8s4PfokjmaZu7D4EzmnHlcW4defC+cwIXd6
T8mHDSQ8kxEidTmMwuYjCBdGrFv8kkipUyFY5pR0F67FYHpxeOtZUriXvP6QUipEJfAu7+EJq8qpuIXvIT6joGIpClRIKQ1QGCfFzoWONQPD2mWauJvCk8aSvn0NmKLaGa66ZqSN+FVHbsqCDFu8CUNWgzerYhe6
JPCtYHYXQ0CCglX5Hj6Po3aFXYTeh2DSRFv+w3Ha+72XfbzKs/ZmVvJBqJBz3JUTRg3Cflx0M3FALKPprShQgpqLTZ9zDdW9h44eSJ0ec/iXGVeSkadWjUC/3RGtQLvlXMuYOW1p1TcsDqYrBzFdtF8Dp6bI0L86
l7LQvsX97Bp9DJJ3RHOWqFZy7uB6ry8SxLVTvexgB9EUZr1B3NT+h3+j2E3ZV6MB/drkqTR3YO2bGS5OKEMi2aPZcb4anT+cdO6O6IaZB9mrV9VBU81dZQ0PJ2Bl3WuHoWwzC6YfscrTgESMCh+BpZMbhJl3HCKz
7BtxL2ARGn2nsqf4uwijfB8ZGWdS2KTQRklJUCmAj/xaKiY1jqbP/6EmtrNEF0Jz3gVfOUgbE+Vx/Z4I3j6z8VZ+9psj4n3C/ubvsVdHIwiACE/NOYwUhqyzEhbyKIpbMiQu20ig8aYMFrWpKMMuJHHtIgrxf6Ah
SzKOAyGkhm0ETejls0j78DGFNx8pYRTY+SiFxoO7gyqUxRakoyh65vBpRP2HrdUDvnDtYGhhTYgJwLG91Cxvguy0Bg3yBonEeux83DUkUtu8mTJnl9XhLINB0gULNZCysCz4PBJfKMIS2h7ODIhg4GsdrnPsfdKE
AP4L4AJIa4baWE02BIJTyBdgM6dDGGSPQZTxgaukX6ZrcIiyg2rWg3L8fGr1kYMxRiIZ4q1zKkOcvXOPMIqLFLpRCkYV4dVzR/EGTqximCRvkKwvdhT9y3h1kmQio2DIfBEBD6ZM+vbMH/1adp02Y//mSpRSbm8n
kQcbLy4h1HodHfF+jw1YFX+lmmYvOjzAgSPeUDRCIke7JobwVrgZMyCnVblKZeX8doxxpQGnxBpvJe6esWWgvDEgJgavcIPsMlGxXs8VjrfbWUbzIRW2eiP48ChLAa6RQVO34dxNSOY1/qq5JG396m9jCd5xAJm0
cZyoeMO794XSHWusPTTquertfa7gy069UQAPBCeVgXDyEijXhDwHwk150okue4QRm8eN5B6w3fNb9K6rPNRctO4gG+oClx9V5Vsz9IgOVXX9GFD+ETch8NEYbH3yO405xxZhyvdLL1OyRwmD341BDKrgSIS1r4jq
DPg4TofDDwen6A+mOC4ZOENRWj2O0TSFdVIWPmLR7A7xMTnKQk6swqt6CDg1Vz7ziht1VXBuXEaGgTD5uCdlTUSKAquaYDm1o3ymsd4W16JBqa3nGAXbpHFER0//CbZAANPUXPnM929IasjYuIwO64VJq68sDbNY
TN9Ag6mF8llDMRatqvCLaqF8ZhO0w6DUcPWkoOguPvWp6mka5/pZZefa6odWTw+K5GcmuEztKJ9h4PWIpP6Iy5Mm3lbJs0QAKZfX6vOG3ndwZNrgyv6Ff0xFo1yj1a+wnpUWfMqGXiyfzWzAv/K5zUZ7K5/pTGzA
AsOltetzpka/q+xPGziyzMlsAXf5AIKVw8s2zl9ZM9yiUj/Jg1krsDZMRgOuEj3yjwZXOW/551oj4xj66meP88mI+GDKGRVnhFct1E+XvAs+tJw4E/gI6u9qqCeOBILAQI53eN7tpqgv8MBi/ZuS36dVmaqD2c3P
HFQ6u1NJKRbWNlbf5k+IaGSlxDYyeXJ0jC3OxpxmHam3iFj1DGni9Oy7BQ90TSZp+ABit7gca3GHGiY+VU0F83v/LSJTz2Wu8H738vLSvdyf7bcqi1EYBZdLlpfIE7Rj/bMOagY0kTrUv2HSRtTm6rX01CkhT/hZ
fNIojnGuNKmi+JydOed0cck0dcubpqa8gjEylJkAnOusZnHYBZGYGZJW9Vmt5+C4vYnfFck8c2vUfrjUW64YTdBPhzUHYChz+bHfnI1FLl50igk7bleGlszvuEqBbUX2fkyys3bZ0ohTalH2pChMrJaCGwDHpa81
8E+aP3HayRLdZ8ochF/b9p1T0Db43Oq7t5GvOE09Y5s9U/LdZGNe0zbZQdOONmzSbg/VeWRuSpOrilReuV7jiGtpxumk4WyVpBVBqTCUcOZGu6tX0J71/tUNzy8VZweNAwsHDykI6pfb7aEPOLYL4BQWEfm4kili
i9LSZ+MfeJjjH0ci+1/82F9oLH46L8kfV57xBrxvGHk+8hG8rDlUFR+FWlShRQ1L6qSc8ArVtqpEoXhyGWHspKheRudPbIlcXAyALHvFzV6plwP48OhndEzVfKJzVvgrc1iN65NR5X0qSLiQits/EbNfeStajPTG
PIOpcZQfJIOpy4n86Uepbzpm9DmDXZLA4MhlLoG0OG9djS1LGW/3l1tJTaPpH/TatzGPrnGGIX+c9zxqmyH9VhRF9wsBxuuQd5fTELPy9c8kFzkxTkkl2ddvWRxmK9OFxspJAAtXfwtcZqodXJ5pTEjGrlA+OVXm
Qa8laLMAxf+CV+sVXiH+K2lFKG5xp8RbfpLDghcer+V3o3KFyLrRn90vGQAmxu60rXO+87U7/bZT4INzq1Pc8C6zKCe5pucbgRpEMxXpx5fBfzogcc7779jzUhna+1H05mPl4/C7cshC9vlGJab/FnpN1DFxhtW+
JXsi7F97gpYd0Y/eHRTetbl8DnuWuysFFT6Foszvr04vP4SbxWuASTjruXcuokM/rULlLuiG/ozMUJ7vNvBIeK6F6Yx7qfRFyS0ivJxonv8oUxPBClzph7VOBousrFb87XsXOb9Xx1fCxKZYpdw/J/Mn7T1A5Mhu
KRw5bI//FRQ6X1Bg1GOofEiHxLSX8EenMSFiG7ef6IeRG6bRtHCa9X4EC9aq08yvhOCg+csQdd3G3t6suzdOhAJW/8rTow+QyEgNt4vIk8+yYG7ib7nGflZKpM7RRWcV70NFuh2ZviG+T6TaBgOMc4i4bK36eLvo
LxeAwnfe2vTljcB+JjNFm7X2MJfmYg6rwyzwPMmhWQ3hlHXGUSp0WzYsKbdERsC8NI/c5eWuvzpQOXked7kWWXMRucqOg+21VJJ7ojw9zEqtx/B5K5O3vPOCL06dxpkbmOPgHd2rPlJFa4M+/9gq4YDE54jqqUka
0D5awwFUfWBJoZl5I6VnqLNH0xadtqqdmg/qBJEsybDKOBhfrM18Z8aky4D5sSYIupIftttofhWjtEDN/A6D3HNh0nqDYLhySOX937ULNalib1OBYRk1R40y6tyR5hsk+EKhokHEErxRrLgo9TUaOSHpVNCqDKkl
BdLzKloyEPNXw7ymmayLPT6K7WlS5xPS87hhcdEjO4pU2EOPW6YRIgEXVix1UkzfTN4Ab8fcTApT9BNlC0YiIG34NnLAQdgLOHeGjI267xJVvfwgPbgqF7fgCkS5PlTDLOqpa10RlJikrPvqV8wi+oruMfIXKArg
XGkDRKT17wiYaiJj5UcjnnuLc01shbDBs6ncL8PN8QoWj1dfgAYC/CCXdxnak2TSlbjFgACAGTykAFrQey6hHelDteIb/mm5LOxlMU5XxnbBGW3a//UnEQqE/0iYw1CXntmnrUlbW6v4Je4Oz9eEujCc/OW60Fgt
jHq6iI/b94Cb8fZ3k8dp1XMZ15fBABNv3a35MyfmkH/5/yCCvgWnvvLZDuktEEXFi7Hf/V/YLcDN6vff5IE1YqT35Z54HMsjl1qBKGwr70s0spVx7PA1s25WHbfCTJIfjoQtyog4WowxlkmlPOQIfnNukn5+3ZAu
W3ezwFIdkQt01tqLmAu6gFP3YWitD84vjgWDv9aub4dong10hxnOB23vLKo9w72bkszaoASv4TVZay9TQWgPhesd+9XcDauWEbSJKIuw2/8isEgc3GoLSaU73TO3mpnHPAs2lYccZMWPOasL27IGYB95G4ItHw3k
j8Q60c2aaDOsvtvlkJAVTFw4BWRj8aLjKSJKHJiVph9pXsYYXIGXSGPnOnVETZS2fpmm9DZno0wVs24VTWTh+uIFOo6EpQ2kkhUzQUK8BNCvXMRG4FTWjFyGvzcxTyYXlkivs3FmQo4l7CAO+RYeEFhTomp6/KpS
RBqv6DoRegtnieD+1//fX+E1uwP9b97vHXgADHEjGJuHBC+y4GGXgQSYq278KKgOxaPfIZtLzBXLgofoFx/FnFxEbnZAVxCgHng+ymPdfhtNvBVP2iyNDWDH8DYefk/0o0T5x05n+aee+lRb6JZ2v9eviZ6gxj3P
keuIud2ljdCAh0K77hfHm++7qvT96JhAdyo71hGb6m3z9HNVdbxekm3hyT4XEuHCpuix9JeFagIlObd3IXpKQIkGwbeW0oD7LyL1s9otP710UqP4zsIBII03pwX6QCfG3whdTVZOM8h6glPXu9AcPn365Yj8cq//
YePtySDflg9u/CLUv9Jstn/THf6rx//DDq88RgP3hsm1b4yZuO914Ox/kANEhQ606l8yv7SUMmazCQ5Zsj461A838Jtc3zX7CP7tZ/1gSu2nBP7xXN88ZvBPl/puPkbws2N909RjjjzPMsmegXyHBtySgf95NbJu
QKZ8WLGvL6jv7jzgrgSpBrKmGxTSV/vDqVu383lpiP6YY9SHZoCqWPg8LjGjgjz35ItfM52a6PXc9kcoZenVJc/y8LaFqZzhctzXSRUxGkybv6NO2NJUVdGZPs+ScRh0JlU7Q7IHWCr0OlTH0RSbNx5yQfzpF93r
jZdTnNHckK0HGBNQXB8mo3/9DvMlDzgix0JMNn3Xt3XgzC/fK+wCR2QTThiZFYKxa1pzwPxR0VeGqfh8fcMtn3QlQgR1d6Ot1Neb3+T9PwEKDSU4mXdOLxCz4ic5zbY99sWlgg9wmYWPGQjEmD/FH42xuUOL6Rdk
6IJsA/z0x+0TJtOwjyFTPpkqrNlXMPqGwd5Naru4+YqqpKK95jG9zqfj/yFM+Dx8iplqSsSQiKNHNrjYY27nj4goTcWir9hNU9bmSM04BAOUQRRiPlRwPbKpL7G4Q9qYk4GhSQo3oQ8cFD5m616/+wiEjUJoqaaO
oMkZ85VfH830amHzBXUfYs9IMthEsBAzIOAAA9nH7uCGmPmJNDjiIeZ8v0T/xrHxXDae2YCQ+iVcgUANQ0zqfgOo5QY3Mdu9tUpDFxoHGuLY3QB7JXal2Co/1/+kGkfJj/lr80JgS6kdRA59UwUPPqs3mpc4DJ6Q
MvVjnlgEgR+blf/YunG1BdlLWLZbnAJr04FABYbz0WeKoDaLePhDWWsMjZoBLZBqtTMN39iaLlQtqC9rbv4PzB47bfZcPBzOmMNFQ9LI7vEubqd6VCUD6hn+Sf7Grv1Ym7zM/fbGbClWC2R/rSSwloZ0x4+pVbtd
hJd7yoP6bqM5UOaTrHCuv1FxZL6HwcgN6LplLErCd3wIsw20M8F0ZmWH5tWDzmlErZuF/QSKBkjF5C248lEd8QbB42EN1F3k7b2996t/n+hgz4UOqQTkkGUnFD4irJljYFv47ZcP3ETkABRdFriSAQR+xHDCtGeZ
l4SifxPlunHx8/bH/CBrDwJf+kF5frrnTZ7zwmUXSQZ5vPID6w2pJRF8Dh5UII3wcdDogswqB63ODgRxEJohponL5dOWS3953ZiGFkgUwfdcr5Of8ZedFkcIuAcAkDAZDQ6raT7FbDODRhvpT1CG1z3Nq7nBcGSr
vvL4bBZyBvj8lPy6XeMDZDJWSI0ogfOgTCfcBM1PZBSKMJGG/fB58G1zhvIGtyAukgV4wmHQWj2ICv6eYsIZOlrculzXeecyWTPUHNPd/qQ3IGz3iSmlOEAwsv2Ozn/4npIlBnOct0QID8Yy0iH8IEtyxKR2VC8q
12w9mTl8OAhKtDQf1ZxN8713YtfuB7ciKERNsRx7xFVzDfHw9HFa4VA5DJnfSCWTIiJTYG450lVUL5j+C+UVrJCyHgQmkDB+CHncjf7/K72O9G57dfGym7O95HKaj+SH+HiJWIYwsqRKxyYENCS6NfZa2bqYYBKC
9hfi4f+33M3P2QVfgrbg9xof+Fv/rab2+5eX9f+HzzJd/iPnUk292I0ZTv8h3es5T/+T9yoQnJ4tBcMp2EEn4vbnMZ2+CHde/Y3k0bmOZvhhYrTEXM0zUYObYMvXCNl2NWV/SfeVRab009Nr/TURni6q0jJ6myql
2sd56MA+KP+VOhHekUmbp2yZEY24U5N0sEa5pbAdw9KYulamEX6/M9mdXbQnnFMVyf2D7OuVNm3Fnzt01nnjt32a3hCY5sNakWbHkmYwJcYx2Y7fk8LXFBGvywjaOL3duypwEt2OsvaJr7EduXXyZ4O5ZVlzHF7k
sJOiMNsB4zwS8/iMi8d8OWhrjK/nRqzW++NvxJzpbYy5kMckecBGs9LLD2FcoiA+hafX8+d8/b+x0pe0BwTn/kRuG3WBmkv9PcXZLLNf2XJw9EVSW6y7q1f919CtrPZpgrSEPZ2kd4HOCIdDrBiNzTnQhaP2R7Iy
lvMm01R1tJBDnGbTuvWqAl985E1vVQfCIZzu1UsWbu0jfl2T6VVlrAzwA7Frvii6X5lxX5QTU5cP4xUdkQJYCXetgl45A2Ne2bDkjO23og/oG7kli6i6qmcT+2eppCFDe8YUKjUFIlsE8UcAfM3wgOgq4ZICsNhR
Zm98LBQwJrarp4TEo5+3wBJ/gFNg7rmytXPgemd6DY6WBAM1P3YFJDKEen1V9+krkcHTCKi/PcVYBHFWCneAwrOtGZEm7L/ToSfEe/DC8wb5IIc4Q1o/YELPuaWloaLH3Kw7klVIdrODcuk6gytPST4RnXYMV23r
MKvTzyYqf4ZtUdr++zd2GFOyTS/ywfKU1vdffsdN8aQHPA2bDxDSJdPGOH7gc/VxkAwF9cEujWy+K0ijLqjMn6f9uVAPgurDAhsVsLQ3FZ6W0kO+cDvU7qES/3ddA1bX7LQPVgZ6oDx0h26y9JWlwReyf7PG9dV8
4TypLbUx3XEGg+FKNF/HsNNs3GooIbvSwES/OKwa03umVD7Dgge4QGwKckGuHe2JYpJSnJ1ULyIHf3iuCp2ayL1fxoUXJg6FdAlMULgqd78BV9j/tB1/ct0tp3umsRwBFbpxMwW3rziXaUgE5nTfXFd5Ko5MqRDM
p8zTviYlYRKbU0u6TtwIs44AiLLd/DoLHFU7miI0IjvXA8M9WnXe2qJitHeWXVYg/Yy8O8xw89vxdzRr/whppX5LldaXFuPsc5OXyDgeIkR5xiGwUNwLMHHLV3l/LDyxNU15/aTmNH2+Rtrq6vuDyLkeAIY7lOSB
j4u13Z+eUwPzpdM6i+LjK+2tIlQ7Va4Z3jYmUGqdIfaus1fsioKkFpB4kLPPFjNeyYTxL1ItY6p/jMkpm7bEz6KN1L6xXhFa4XfbvsKa+lGEab/AqekFfYUPgKRX0C+sDUr6yjYNVlvA6TDtuQaFXQaJNuz/NigE
b/9tzFs34yHFkbnnJI7ttreptcTi/o491VjvGptVTRYNvRMR/qbnWRoRn06x++SiJKafkbbiHFUCVjj9c74BXxlVel6wyGkBjJjWeksCTbOLraqQsNQGV/A0iSeLmC/VJZzygQuJSY0QvRczBcCegY+zQoYwosbU
lgBvpFHle+VGTnVwVWu44FN6q1N3PyrOAhOab+T03/QoKe6ArpubzyHy8SFm7+p2/1LhogvHYAmv4s6e0XdFoIY8SPU6y2Czi/S7toKBq6SqcKWymkAZCLCwoC0bHrmvx0f7ZaVUjp/rVPGaybkmBxHAdiASCLr1
aAlUHwdedAYVHVi3/Ut/qupIvcWPYKZR1820zYaAX0P5E8hnhPNq75hWS1jVuU6p7ZYVGHuIK2qw+VEVtTbRpno6xljMQg2UGKd0p22qUVbNoNgiLdPT7yoUAaUT8gDAc6FoEM64Frx8RjyMAyPORgnJToI598KR
mR2GeAzkHvHGKwTukC+CWsnga6sBcoHf17A0h5Bdf1+ie4FWiJiKfbc8IdYEyQhUByYt3nDS6g+5o3OrtxOWgRJ9k0Ll5Dkd6YDkYSZZiiKYQNFAWQf9o3K9vRM4bh9uC7s1RgxswuWfCEiwjGW6PpEwkRnQUUAY
YVid6aonQ/cq75hETW+l7pbGz8ul1N8yfp3gp7Td/N4nSYPKlUwuouUGB7ety+ytS2wW+uIzkyYBbikvAnC+cBi4TP6mhCVHNRvnK+9ofymfBmn+DK95xfVQoeX7s0MVd83lsSzvx803wa68T8hlsQvaziOyrMJM
lpwTXdBNretiqbmyZBy4lChbIRPoUMhQHKetRDLsBUF6sKWxOIPD6eVRT/abrau/RXPYiZA2m/FvPH4dGi5GUHD3TJalLhr5xT1p7fgaAJqVkisqInvjViD+pryU0Wh2ono2dY7LrtbgR4NXYRjQoBYmUahCL75B
KQbmUuyX90iZ9Qrktq6rvyByTW1/q5+M1dggyyFbP+3B/ldzj0yjTLMZspnrjorw4X5+2ixbK7M+y/BlPh0SKPjCIKmslxeI7JaFn6MgXOKY/F6FgFsh0EYkWEuljZ9BmnBoDz3DBFH/C5ZpSfn6C/6cDb/DUhz0
habuI4vs+CBK+ncX23UNpoCjGxOUhUrMJ0VPcf1lLZxJI05g04n4iMsO62xXVWc5hDSdT6qKl6O36Mmxp8IS2j6mYFOBMCXI3r1fuPeZcfdsR11sGh/DM0ReZ9kGheDSV0h9U7uB5lNCv7jMsfLRVdqmKKkqxk9N
Y7enjf5D0RM3k1HtxuBX7VQZWHzRk019efh7JB0g5+IZApoyRKse6Qd/2eyUj3Mdzi0eGsColg9jL33Hvb+r0z9spqbvfnwvbU76krJbsgjctBJVhdULigdZAMcdZZCqnp8Joiiz8d268yNtCWzbb5KDodk+urHZ
+9oFggyamS24dhSx0v73AuHvkJ3OMjsBxom2wKPmreXmBN3ngz5ThjJkNyreiQbF+Q3PkAPns4UDm4LTmQeVygdVcc2zNYnS5seimHWsLEb6YMHAoHmclorH6UDEIQRuO0uYXY5h5LBiKYYHWwtpxfmi1F3LiIaC
XXzJvgQIA3a0ImnIbUWtHK31PuVUfzwh7mAe7zmW4BFePFI0ZwzvtZymvq7+1tbJcQOw2DPlfwc4z79pa26LYmI5sT+hyji7xKum3de/vJ4ygz7ZAYhtupaKeLmM3haPqPZYNh9lowC+DS0SpaokWazsr6vTxofE
BpG9U87l3MIDWxS4lVLy2a+O7sqFfLwnYoS+u7qUfg2UGOewzrb+H8EWe3vz+WpgNPaMIzH6YVwud/wNi/6h/Uo+T8bGs7EWa+YbgzqbxWdv1Z1qE63u50/WRVn3TosmiRbGJxkDtvx+O5BLN09ujqYLESM9x3Xq
m8PQEAr/YTOC/Ihs8ECttoCvkmpW4XU5WTiOJxAmtxidn2AVeBRnMZKaMiuSuSgdbQkRhPvfW09qBGB/F2ogRk9JQ3kdH9lgbXVoAUhYRwssc6VbqgGdlMZYH3asq4dFVw8wcwoZkBrO9cWYz5+LGFRkAuUSRhkI
NPTeMaEg6dad1mmhBf0mVGOFIwnDcuNxW/ilykwOHQftJWPYJHH+Zj0Dufre1cdhMzPENj43nuK+saxrkl8n973bDNIUd5pBxIvAvhjq5dG7VcVoCw0EnsvuXawNZFOnPWeHFsbw3/5N8yl4N3dpIliQSm5rlqNt
Q+uwrDWNnzeP37gC3g24fx3thm0yaL7Xp7GtTu0fhkguy7wHyeblxR6GuxjLrvSFM5dSv3SGFaAWZrzq//M6/p+Tl02LVsAnEkybqQ8vaBlyRdcdU69EkojW7ANsRDc3JC6LtNyTZny9N9/QhdISulgrFXjuaarj
tBRUEJJ9t50pzKdkgBaxbn5pKfJypVzf7EzdujjSiFSod5jfkq4obeUG4IkoglDJirJHfiY9l21lH0QzSrkN1iuPYBjv+eg8Atv53J4/p/FYa0u3FrxRJ70YddiKwHNt0RcuxnspMp/zi8zY5ddX/OtpvAkhaz0m
B9z6sO+Vt5XZuWLk/DG5MSULLKFFh1p2YmaiYOSXjKYh271SrtBBq4Bh3HFbBw8WavRv8UF3LnKkQNyHAlm8W6nHtzjpRydoE/YimMwDox6FFsLtkFQL/2UDbkhUS6iF+5TQZKbsHJXqAhS43VcF6TIUVUAzKmLd
vWh6A3jxn+wSXU7KWKg8J1HvOTax9akEzS6lrD/wjgmAVYpwqxCY9CXl7YtXLa92pGFuypWkyed/DCYTIRzKchIPPynweHBmO2XKh/D8ry7zjjaH9vIRHT1lkVgUqZ6+wcP6XuQ2NrqgWm0JTXeIjJ3YQIj7aDLy
g4ydbg8XS1s0oTCtCrypndLkN5iAxC/9hb6zrBjACaeFtt7saMyIJmlORn20heb5bx7tnxGCwpIWg3iGFF97MJjyzPsxx0Nbq1PNsXWCbaDfaXIsIQbkdg5iAi1Tt6+gUoyd3nGU9xJeo1MyReMVFeJV3MXD7PAd
GhpTj/So6YqodzgsGfJXlf6rmoMswyYbUCPgApi0KOxfj9es34CYmwrJ+3R96/WKhyZ6+K0GzPeH9V2keXL5cVqwDEdbeh8MNRJ5BIbQehOie3dFKzcdisLDzRUNgsxOnRMGocCKG2Nxe8z3dOTQLjfz7F/aGrRD
9o407GgMj/k8P9iKcYICZstZus7xGxWn8R82pofDFxuK7CuNuxOFCuynf7OOhuxoHkuRXgdFQTuXlWny+eBDw3Q+YEVye5CqyG6KsfPRwCHKwsQSbsvlxqJfwi7y+Dgn3QaCwACuq6TNaS04l7Pw+MwyU7YqYuT3
1i9NMu7FGuVaoSmkkPfFrfxpmDSvMqbeA7h3Hv4A5nLM459RHlL+xse5nX61+sPDfK8HzyH6KxZTZJdwZTzB/dC++jZpdiSBYdTpI9tybzvZBx6yIF2Q7nhFRZD8Iktu2Xpky3Byl73b+KbvMfDqxoVb7QDOOpqO
tMvKt/a9lmwwC6/qqktYIV4CQnGF7+C+3F8UOHbpF2SX6WFGzxtxotkGU9BahOOBELIqR3G0r26tKzNCeUCzKRW96q5OcnhJOF/fh9onUmI3qan8cIjDB6ndTemPGJF5QeKMSuLBO+w6HlNj4bSHL1IU4ADSnx9v
qoY0T7i21dqUrVK2WxflRwxoWLbxMrM7yRvPgHjEvOxE59BbtmmkMQGz1gkiU7vji1NjHSZsBEsTnGZz1r/7YLMoyPdrSUQaLkhjhUZdqHPvbGPYMFqYQbZmIHY27fezthy3wWHyaxIgq/zd23Iv3L/T4lGyZ4Fp
Zprz614R+UfQcRfdAmbGT4wQvk4c3xdf1TJ8aMbtnWciBtPuh2NDoTQCmvu2KdF2CFsnd+xSmbwH3ayqZLdQGGPD8k9W1pv4dZKbdtb/Ut6BXWakMel/4YUEAISY3lpUXWkOyhNhX285Zyb95ToH0ADA/rg/9sLu
whbRzqHOxfAR5F46m8qAC/zjFbGAB+AEHljzM08yt3Kbj8noS9D+jfIOQLEli4xTyYUBfKRp/6HwlJiDjRz0IFiXqPBFuCY+IFOBw7Ltq47s88PxarWKlri6lhujLcwP1LbgEHgdj7UGoMYCAq30UDqT3RcylJxE
KIMvpk3z0Ma1OrCSZyrBLfnY24dDZvnlvOqQS9XYjt/eeVdxMiGTF4Tk8moBq0LjWOhDEMccn5rLHzK8KFDCJJwbW/eXODX0efAAtCSmtXdtmsyIk8khLT3VvzKyU1xd4DLsd8FOPtoVpE6wfzCez5oII1qIJ/+t
MONe3T5c0haqixcVMAllOZ8wo1vZ3I5H/FaA960HvHUPf59Rova8p/yErX5WtSQu2KmBIolNs/WmtjDyB/HoqZQkCbhWbWLukGJybpIqgzAWoa1xe/u3R91H74wb22ioPdNqJ1mFgnnf0OftgE59KyGJE0VObu8K
rGzezooEgX/uXI4Lk9MzIVStHpdwJo4Qvvkri3PiAKYJZs9ARtO8B5ApQ2JvXzPuhlOhKvtCD9OLSYyJxOo4a8YLpp5MNrlytMCBdr6oBAERvC6B8lxj+wPhUDyftGXxYTAT4/3zgvRw754LyWO1mkGzxre5ePLm
vgRz0BhGd/8pRl9vI3Mw3a/l0M6Ef4Pz0JmQW3Pfyqp/S+srR9jFLB9znt1Iew63Ld21W7ZF1NS0aijH8f7of7F6FNNiVyModbpwltBJKbfmA7lmVFHxsiIwcGphAnSlE0FlcGvtu+93YEGfqxtSi9aSZ7Io52el
KPQUJ/vfMSzghk1NOzzl5SLLg+9TYQ6FD5ammFkhfmJRj57sg/ZgOu6DS+q2rRTqKE4HVck/WTreHOUYj2PsAp+ecydAfKZBMNeyBBp6LjYBi8KH7Ol7DjAMZ0fUW78gZOwXErpDyhdP1jkjkSfuHArCZ8QE55Fj
UJk2Iunq2od8zOaWoJMIoO5hqJas/4LokFqmJXCoAswTF3OH93pKqRNBX6oi4ZDHKDuslMItQHDO2PgrAlQ3ehuv8PKAWDIxGuIui6C8VlQcszrWgHNppix2rqD/7zDF7cfgaYGheIP7xqWAKDVlJohZHYKLEZta
5GT/GhcZE64Ua4qL1OHVxcdLEtnY8Qh3EuaZ7WU8B6oO8QPTBppg2s1DkXLQQNk34UikGsE5/RHkNo5T+oyxtUFWn9I6LfadF68QBOLXUj9WKqQGhMQHehs/i6tYKJ+fbjOUMhqdpYv/QjpOcWY+ZPHPfMl99Vdt
7g63An0DE/2pPDGw+C76m5ZtsZy3cbpR2VdfZlYzw4zpi9VOXQd0MS8z3Uxc7slTwTB3t9gEyU9NK6z1wIihIEjr1sD9DQv6w53q4dqWB6yRBxbc9RHvyaFIRjltVi4PQ6+SmjUiZ42lfpHC0QWnpNzbkYl9/wfe
NB3LcKafgyO0Kch1P+T1sXSZM/2CX0KzCQycCtsE42PTVgt34h/4/0r9QSdAVsqX+at7dv0ZKr4H72c+yBKrJvre1m3z+Ho6d0zWW7z9TvvkcGQhC0EOJcwE+TY/vanHZy08/AzdyXy21O0ZMhDyksBGnl+UYfOP
YkACy2Ul43f44niJQjNp1iBFc+WVMswyrMGgtck8/QZh3repvhqPWHjF0/3VAiS4ygrFpMzXI4myQO3EsIY5NJwUHLXiA78BJ1u+7tGcMl0LjkypZYWJOXveeeJGqJxauKbvoGrUFx8kIJ63pQ2i2LxZXyOElFKr
d1kh76C4vJkWZBMLSDjQ15iEKk53/3SnpOAiGjrd6f3l6MmX7BHmdBx6kHQdIJ4CQx93FyQR24z3mN0TUuIsmPNlaJyw/FUztWxChQCmNrm+dxigMwDX57Pe0PjthYbyirqp6DfJzjrT0uHwBofP8UBDmDFs3To/
xVN/dG30I3Hxe5fGIBSXrWBgFNSM57F30TB40k8dUt4Uc2s0HUwJyZYE5vW3Lx5sFW0HSyaAIq6TzsayfQlfWt/PipITd3eiE9tbnFINNBlKLioqFj4v1c/0dPdPnC/MPo/sdbT5bZGvoXi4fB4HvySQJMQ65eFv
pTBwBeAUQrwi4ikW59XgPA849/bAtMMAnmInweS35K+T1aKsspv7qgRpCcN4JdfHfP/x8Vh3OF6WdpTZfkRgbVAarPvi/+ZoVD6OgBWQbumgeLmv8NY4OGcJTt4i+bPSWVO7WFDy3r6dnXksTFhc7ogBSfHZ1w3n
w0M9lol4C5iyCGfvlESsNJ1RRx8F/Vxhoa8jI1JRcudL6pnlH63GxDPmcs1dJT8lD/j4LoAh3gsEy5OtBCb2UaA4sPJMY7riUEPvOJo3M9JRCV532Z1xzurqzFY//poEKPCbYC5alquPHxXVDAosO4dVRrTLVh33
i6kS9jJsTCTUyKFXLVS7VZad7jp6r6T6iGRr2H7Si5ozulsZS1HyGtAiPL2C/z290bXd+91zUAj9xhwtmjNHIJUpAl9pBJN07TiOi1FCain6+OpBEupPwHQydOz/9QUBO+GzmZ/0z3Kj/po+dOa1kK1cWcLbcHic
5LL7VOEFOQvZSeJkGiP5Nsi5yTDUUUxUuuMcuD8wsf9twV7liGssHryY7ZJP63fnrlD2xb6a6oj09FxxcrmoXAM732a7goFW5eWAQJJGnAV0383dDZFPfcgS0Y8yo29BzFyfU7Qz3/JhWIf8bBoxL1s0D+wsH6ZB
A3siNfmVfsGMc7zsCBpAh5gNFXFM8XSxmGBRRAspxiNc7eJyEDU1yvDr/51gVBWX2mJVdGybpyShtTXwEUK/UmiCS+ZLOoaE05/rQsjg3FirEzA0ru55c+I0hMwiEzvL+0tp9AfAsL3LnSrRkg1IP8uy0DdjL/2M
PhiFHlx0XGjxuOb4fbvDL8ggl0WCPnYtKC2f74NVUj/zNurqrLzg0bqhOt65ukyH6wVXrWwpJX3NyIZm6yedxTWugMCDokcN6uwD/FF8lFFi18TQEn6+OCpV7bhPhPyg1GJqMOoL6qvFKIY60Nhc4pWIFid9Dl89
GXp5akZ1leIpq6ignTQnLmygNP3l/GJ9/37oSvLkwrCKfq5VVWV+fds2PGdCSjdAyH+Dzew3/j+NptlH1d0Ao/4j3z9UUre/ORu7FK+0p17j4YLL3NDASn4apRxFLQj8N4YmOI3S3CKcDaNThssLSGtoPNsygohr
lVndQo9HRKRCOE+NSsC+l1ciEvrFNMzPaz4CK7KAtUOs4fN4fijQ3SKUSkPEq5h5yMSCrVWi+8MLIAO3P9QCcJFRKvbeO2N9GKPT9oDSHr+wtM0HM6M9Rl/nfvQZwwibkxpX6x/zYCWlb4uz0ydulbt+vJSE0HPt
ztcVzl49dAGzYSVGizwdpKa2d8Iqfm6vCDxA15PvsckXGsKl8ZJCbFqAJCCtK5b/55jAX+F4tmhrE+okSxx+7HNBCIfpn+vTPpYcWYIRfxyj47nIvsDRKX/OfKkmrpJAta4yOnT0PylWiql8lXHIRXrSvq6AczWh
mzUlbP7CV37C5vI3YSAIXo9kWNjuPuWCkovDryECPRaEulhNZXoXq1h+oovgHDB3sM7zsW5KdkmIzyuESvlHCx01O9j4yBLPszacoKEtr5AFPyW/unQShjzYB7h2HKIo4HbIcp3q+q/KcDLacPFIfuRwqawU0ccT
OxEhQ8O41Cf2ZOxY96UY/oMd4i6lKYdxEDjnQ9yt7tfZzykJVcDFYr1gHGYiZEE6ynxCOBeIikC7q8aZgbnVqUjNGszzW/t0VSkfJuS7Kz9YM1fu/dc58vWsUceW814B+lED4sOl/14vSzGmS610gw1dLDyiDcsR
VA5Lbra2+m4M8rdZutKYYJsQ5n4wM4GNiWuFII3xEwyUKKc0apxNCbV+HOGSFgl+04bQhZuQ0RMsLRgUTisgd57SVOewYcaoP5Qkp3O0KNszDx2dmsVf+SgbNN3sHj+veOV9LeFnLoidAs9vDFtzV+Rff+oTC1j8
NxSVaZB8MAqjUMeLVJ0nYhRvM8BEug8dne4z1dv1sio2xyqOo2/gRtJ7Vi5WS1oI1GcOkLpbx0OjJuf4q2v8Fc5mI4wt3+mPCdWjdEivXkwYDKWdDLbTa31OWrfyYOYQRDURz65R2mnWd/Z2F16DobAtGzju00d+
a207+1ZhsiyWyNxUNMHuDlkARFIpeV9QCEyorI6yQ9SnShIRUWeNJKmIm0aQxO50STf4vZjaTIPcgrE923bo6au1nXTzG0ehcrzHfzHzZ9sSG3/LFNyDAs/usQpN5rxJhhRbyqLNRuXC1OI/GMaZgHdyL05uUc/2
ezqMPXaIzsjGvJLMcywp60FmnKSzo1KHRj7+csJcwp+Tf83VTTX9uM527bFJe6qT18uOg96mf3uTuMM7ybjQkFiYeJZXWgGckB4bx2z9SQR7mcx5VaJWr5qG/9S5/rvBDMGjvTZu/0qcME8icL2GK4O6+JYCkMbV
xpWlO3KnZjQ5ZODZ3WVkIQrx8cKUcoAsYxC0moWyumAeluWwL0RkKiNihX1EZjItOlzHpWToQpKfPz+KwAcUzQTM4YdxEKEX4jWDKiDfYUqim7q7ivxHiehUoBEAu32JgHRqeDTatwCya39H8+/CXy0yljbGLgye
88EQFV3oWYDk+M0TZoMKdEyLq23NLQzlTSnV/+qFXbdJNXFHLXoxYNqtacjgYrkYJDXUVmyZSQtDCp8vah8Iyu/Rubgi/cmBE1vttTX2QRcWcCZ1VnBl6TtjgMhUsLuM40Pycrs8J8PnYvu5w/S5sh1OdgqfgKGT
ZWfB9I8cWhiaiHFj5cAtWB0X6RYAcLDNp6tlIN+YAXHPI5oO5RfqaJU8cvE5C7V1uvOyQYhbBoePOcCUXWuCLQsWDabvfaYVRFKdvKejhr9OqRsI6/MMMNFoT0Gup8WcUJaiJQrFPU7iP7R8hIVc2azUIcazqXno
AnOpNRxmzz26yIkdmkeGoFl1TEm+rRGcm6vZEIwzkPlg5izrfGgN4lB5OffqG1NtKvtlyNeWwfC7YYNa57+uakdIzX9T2iFzV3AruOQWAksmKAQCZOZ+UV6sGIRMdklpSmwevdY92LgPV0mKdMStUqH3S6fA8F8A
p9iYyd3dDHkNNcy3EqGi96CJ5YC6bcxK85u/UujDrhlHqC3HQuU5XvselK9BymvRzC2VJr1usyT3v65QCauskVWMFXpCQLa45QyRZl/g07eudefZiKu0B4VUUWU4Ll9s/NAJpZ+sDrehM3h4JxtPp/1ZNlSlHr4O
ZD1C4sSORBxLk2UBM7fyg3Y4HLmg2wrXftf0nawcLtsf3LgT0wjnDsgcowzbsL23Ae5SPeV6v5vCV6DY/5zmeJhhMzOqd7zzE4rbXDvFlmGs8D0NF0cNEi2uf4os1rblv0RXwwWfToq3Y1K8AfKwks+QqO95QTpy
EQyQvWUCWMK7tuVtuUKRglMY/2LRA0meyr/YqooNnbXC5I2Xc3pZRunq5/E1/v5/GkYBlzU26hN5eW9SwMXfORa3KkjZUMURl+ePPB5m9eECKEyfRSx9lB922pNahdltLizavo7/sucBz/8TP7KAGIS+HfpO6ERY
YpxV+MsCL/MTcDWvvu705K4ze+DF0h5flg6Rt3+ofL1gWKuVCYx8HtxN2eBHoLxMAhLGOIDABwIE1A9+qr3tiub6T/885Db/vKqRb0ZaVyH6Qs/Z85nXb5Z3rg8ZJzjhSZjnqzmpHYxFM0VvoWvJ8Id3tLgsJXHa
nSOQQj5jz2Mx4IrnCsrYW3M2fZW/4ezHAbsjwB10spT9A8gOJx6Hwi0XYFOCz+7K05UK/DYC9shgWBYMdS9o6zFzYKfilqV8GXyMMfbasEW3c1R01X+BKIYfgrPCRQ7FMf6ymkr/fhux1oSvfyXXQIhu8mEK5Wwz
IFzYJvAdlf16jVxrK2U0db4ilHvQmGbLBW9JuPqPtlW+qQQocu5/5jVW3rImtqUeVcbgs1kMDUMZ9nPzw3vgZRzFQ+m+L9OC9h7bzpAgkJdlPEjT6x3LZYkFa+QPoL3HR5h+sqTf1nPs3s0xysrRwXlCTkHDfy1s
g2bEbOHiBX4HR4vGnFCWzHCW5XjgOSrBQw46y92kFzBbNOSwCPKI8GPIP4rKXIwD80F8yFP6vNcurztUv+Z46YdN7gE4LU/uzxGH4+0Alyzr3uNlhaBa3yic4fuYL6/3NSk/uqi66WlvwOryOIjGMzO+BqzbDecS
Q+XxcswYPjW5fJgNxEDoN6agNxvr/dc/wOryXlotNnp42RxbAXY4vaDVXyrSDBdVfLvKmbr8362Mq/5abF6OEk/Gkaz8/9Xg50GAPAQDFDn6IcDulT7Es0eSQBWB3syXTHB7BCbIviECarCSwvAFtIXPjHTqDXb9
AmqZ0ApL0ZjhsxBJEYJIq3wMYDvvmql96j/KirD/pf7Y8z0cfRR+aD6CRm0siDrI4dmUhYT+X2ZXy86ZL6v1k628I2TtYGJE0cYvl5vr3VyLxy6Lm8HXwV1tgoA6JRfq3QlWt9gZf7SV7U39xyyqohBEpsOuJ+k6
auOrwmX3RbWdwv4y648AqiEz5leXLX4I8L9WtAVUms4rau8lIuawPHwUJaUQnW7zguc+jQ/GxjeAks93lWYw8hcXRUDqaUZI1Poy8ScDd32eAm2jySk0TNVbAJW/jDBV5Q8n+l/C7T+vsq1/ZWsY/07J6no0v7Ux
Wwwf7QsvPeL8hvJ+o3np/jPhb7fKsHywdAiXlDbFTOElwPPYkgC0+FPcbebyoQt95nyBZkVvfhrk87WYivYLlOAb9dGimwDKWHlWKdvIrQWSIObtAo7uF4JaGXB751gFTCQEewKuZyZ779vSyv0nkCNiRmhnIicS
9ni8UiZ6hKuI5bq3PI+TwiSvI4zv3SxRMiXB5NDzl4nCVwT3DjlkZLz2u7iMyNybGIdmLmee/MMvM5uZq5lZcIq1iOA+6VerE1YxOCR/DUYrCa2DzPXO48Jf63OAeCwEfEaSOSobVLxu+Ze9PRuM3A1kPNxXf7iu
DX6cKOZ8AKv5H4gcKb7WXsMy89iOyvv4dWjZa+0srsvGqzwxmpqb4M1gMrnJuQTFndSqphgduB8G7Ihw1lTaY4y921zTeJfypVKG2qkoMO4grNZE/ieXQfEK/xUD2o0tJlbhIGxgHWcq+/BicBWN4ur4QPckIWDS
078uS9mT8YKvSJYX3q8sxGxQYDahEuBIZcgTHVP7YZDwCsEYkYXn8jcYPu+BxlMbWxDWiqYJYGnHrzaEeewcTGiOkg2hbYEX6o4yz5AWq1BVPdLOL8pZ8dQqGTtbCWRdalUQ0wxKclcxPaN2zZaiNJ1M845Yjlsa
D65k8ImTA60WTa5iI7qoY+X4oMpCYeCWczBInnbtK+7yMzkcBF53F9VhPN6KhpQFbwD1XDscAIOoK/AzgvWCqc0d5tb849FzAy02SOukdWtxHsW+2p2PXU2a+1JGM96xTJPVtzC/xWxWa0FgOqQpeYNd0Boctzs/
seqeMk7KyxkZYybW6JG+BgEONwY9NNLNwjz+bVV3YUGNLESLSoVZbU97u2zg0OjdP54G/tZQU+puiZnM2CEjSPDByXbTetpvsKbWGQt1kJtWpU6xvhVVUeK1dTERyIuae7ukMis8SnozgiBSm99ay4kdgXmKXSYV
MIXHJXEYYzYwwxka3qpZKMl1CJ5ZziTq/k08hRQqFptmHltp4yrelp06ltAVRBaz6u7SuYuDU+ZkOJF2MxXMY7qmSLoGfsjnryoVbmK4fiuvBaztd+cXGk8K/OdVxZNQLFaasdmTb73WXTSIAxWHBnG/52bhYMBJ
qYP0M6KLopzCsvIIJen+ZSrZy4TZWr0Kp1ibH8YZJW4QTpQSP/w8WFf0m/SkH/cvrxLtAg08bnQqOpTM5ybecWQW4hHepPMzF5Nj7gDCSyEGIQDDcIv9Inw6ZZ69tZg0zk7hu38hD83R/1y8smafJYRpzLDcQ7aW
/7TvnucnBT1EaWCZDrUvg8dQdlNbBmKnCvPH8dNMkG3/BcpckR7Yjzn7a2DYGdY2lyoYDNZeqPcNgOTbuVlkpiZxdZrSIl7wbbZ8Xzk67Bw+ONoFStV21llubMNYs8qkMkfvqQXho2r6UZgEs0cLBK0cEE6hYl/D
c1wwUBuxKJeBT4OS04qoBGGFnYEe8702M2Dxt9Q2H5qXPmsZkmWFuKk1kCTnfifz88fNBLKpykyl6xoE8FL/hKREmCpRAumFpvNf2BcsjPIaGfmxaQRtDi0M+PulItpUMNy48/9BvSbjPOEiTRjngF+pw/j8HGdd
j5FducDPdsIZ3ePCLjjkBRf2NT7nCZ/zgMN8wYiuuGpXXKYXOKEzl5YSglZSTIupOKknIQIv91zID/fpo0KOAz/+0iSU82b30J5z6v98jpoPd1bVTPUVZaHZJXqzxYNvTiSUY9fvfswba/rRWhiI4YMxN4+/uQBq
cYMRJLfuoDEDZqayc8Y1qppKI8558xWqE5oG3nXhundVo2Avc51l+LxsAXVYjdqiAnflaOrpYMC22ogSUlo0W+h2LYg7xT+q7hsXSwZVSi0qb49FJmFofWLSXO5lBBtyJk48trnfSpllmoOPK7KMwb2Va8RcwXlq
Fuc53qt1gJyapcl8v55N7CqoJl/rVrxWX8yVWxJCsPnBvtndtUCa3+Stx8NUttdgv3ht9ag+eNx0hsotYiXZwyY63iCGHiV6OYACAqRvk5fd6df6bCn+bbO+9osOXxXHrcqi8rMurek496uD4xkiJ2vRrFR18kzU
IMau9ksy4TlzwLVZ4jSYN99j8zu5zDVYUZxMe091zJJmq4EFl4xNwKI0GaveIWjT+3PlHsP2RDGKM+rJw/1/B/GS8x7yR0YByLcGhHFLk4yhMS0le0ienbX7eKGnxOvq5T0qTV/CgfcOxTEsfWkY5ztm/CFJF6EM
ghJunN4yk2LYqku1kjTtsD1i+xP1t0t0Hh3WLJaaV5LYdP5Psf488mx2luPbWEbyFjovJuXSErb7Lq/22FXPHo+pql8/cM4PWzAOLDDY10I3q03FCyQBvDvm1LOjQea9CoUXnA3OmmqLuaJLUm4NvaeCLwg7OLll
WKU5xMwD3RzRA5HY/mDVE12OvVNWklK4RZdMfT8oEhuHnu/aLt9ZGxs/4WUcgiUSS8tNG8HSAGeRAFGTsDLdDDhqBlzJ5ehdKVvcI76NcbzsAfB46SoGEiEenTt92PjRFSjvzjoPaeIS06Q9gnVNuQB7zGZ6ZiX6
T7OzTkUau9TUvcizGYbWMij288yDzpxHuk1xY6SKaucmBRC9S2Ji3pP1/hmTn8UHAOzCpxHy85zuwk8ruBJZi5rlIAbVKNeSPPcPOLBooeoi0ei883QFI3xgjdAGyGh5tFOGqa8JWgMiYBXRnhpoSy5NBm++ozy5
3kvfvMZAExnTN+z+eWy8Xd5LA+67xC5AwkCoWdz8mt8f06KaQb3Gr9cTpE6HfGn0oGu3xBz8RJ675TJZ7Mvm1Wo8XvfRacOMEBUjcwTTrlKBG/a/P8Us4NWzbH8bAKvuFQhuNAkKthly6TmGvpnNNHjUOBB3xHFI
FjGHFuGW4TeiSI4iRE4ECvNJau+1DfoEFKL7DCWvE4ecbkfp4yQ+5pFoLf1fxVNcF969nwEZDCuiNrJxwOynhdFQH36Jkis/Dga770UlnDJRiKMxtnkgVx5dnxeydPfpKj/4QzrL/ffOHL3RwKluptMGOIEgTcDA
E1wz3o1Zi2NBz004vBHpr5zjaeVOn+eZclACEV9g82uLOVnutlp57gh1SOQ/5B/mQbMX/Sc7yOAwBHJxdq0r43XotM0InR4JHByNGLER7N//R5HuCiqk+QdB0dQT+WGD5nzGeZ02UWjdd2niNqsuvxlfzygLwqHi
XbveIxdNb+P0HNmAQaXBEcp5PBss2AUDd2r6U8v4/PaXgLYxTM7mMQ6mZBvWOla6IeWgw3VDM+2Ehet6IWdpSruzwnlKN9lWwu6bTLhNL053wWJ5BEQi3+hmJz2J3bJBjAbkklELfmOkGJSRJiobg6W+NI6KRiKu
z2FYk2YqUSgmTR5oRWiKo/IlK20NhsAmBDpRdKsjWEVPigxvlAztQvLh5N7udqAM7AzdFN9OwvXr9C6YZ+TWYuIEbKYY+0cVEyJnfQ4DXUWRgyPzAppqmcDasjGbifR5NJKqEVIOA94K0U/ZxM6Y6BcUqA1Aulcb
mzoVjLoZYsZeukau+lWV6j5Oxus3aRI22Nxmrj/XYNhUZX0mWtqCiIVLZ3UNGafO2VlHBfrKQavWs26NcX8d3CB90YR/yL98Fs4v63Gp0Wbg4HOzSy1NVMGAI4nIzmC9yY6y+44p7qN3G9T4n9iOVpYD7bqQyEJr
jI9j8kqy6/tWLXWmk3XAbMQRB1WQEYCA9B9VnebHKJn6ctFhn4ns6x3Hf7zZugrYyz4vCcMXVO+MMLCPUgCJEsA3FJ5ST7YgXaBxGNw5rMNDy5x/OoxXhKk/4n65hcuhIAyXdpr/v29XcyrU38RN/xnFhVUcWnkf
9DO/4vTPd70rX0zxLiyDga+WzxV7rLe5l7jpM2kgZrlukmC46/4uKJYTWl+ZUSxiubJcLMjI339N8HFIXhCaW5nD7LwALmIYmDtzXMGCzlFdWUpv8fhLTfR1QIgaC5V5HruEED0lm0JEaimEJlYoaT9I1HSmIoF2
UdbjGAyEzvfBWW1yXoPxDz/sNBchobkBSPgH6Rkm1f6rwONC34v5JIDRk0dG9I6lYR0axCoRcDqtZQxEL+A+mmYQlEvXi1+rKSJgEDUXyngff4gx9GSY1uB436O5chdoWgZLaDmGh4Z4qg8bWz1+Ed54/QrAfMc7
FxQxy10/xHXSTEuMYpVAnM1TqbpK+VrdcbWpkXh1JO7nVkF96RLfBvhNZD+MRIsR/5wfimTxomsuddsfX++3Ie72D/3LwzCmaX6VSz0+np7Or7/9adxmMmdYPaYSJaBvah/TNidD6Zpq+DFWjDLo2a6BQ04bUe03
68iqbVM3VvX3wCWfUaZzUdqjFxE+lN112sSpg07ih4pxAsHEfAHb4iPYYThz2Lg2jGNoS7sMW09I8V7CmTHAhvA7aeD92lBr1Dwtx3Y+1/FoVrIsAi57C8O9dYbGlqYDpupkap7iOLdfZNZt+JaxzqKQ/wsAcWKn
vlyGrj0d3FPMrXt7DhKSxPhnY6OXk5i+njMa6+4fisV4OqJ+nj5wHVPZSzxPGONed8Hg8essrHiwkAnKgKYJam2+bsTCGIV9tVGtGVT1DEPHdX5oo8I2G3exr/NnZRGt2eW74LeI5AfRiA9a+8NpMLlOjgI0JfOg
O2UyHQ8rIJkGZA6XDGzV0rF91RdUHkXe83Lk3Wxb0NFbeKFm7NqesUbG9InEFTykMrdInLvuCgP7JF0A0lqTM1vYIZLGcsLQcE46A+aUVL5z9+kjna1RLZPjf6E69n7NLFGCI1HZO1GaLaF1EkBLA8bP8vvqrqVE
sPk3529XBRYYlh2q+Z2XBmRdtUPd5/ECgwXFTlsr9wKuK4kIi6e9mSk5xckBaFZbmdYJEN2eAAWRfoR4M11KGz2HidaiaaHfwoK+d4WGWSGPzrKPcqt1mdAzjjMASVXCzj3R3W2wG7TMC7y+H/TP6cf9T+yGt1rf
MWfxlREDXj0qIYmirHgyj9wIpR9ZqWgS//AsiIh4XxBbqgme5cSTtV7puSjVSiZ+5K7jTC8XpcRH849WTCqqRX/bRyDK3o9Z+SRUk00FW6dHNMJ87q37q6c3rnGHFb4vzDkbSGafJy/mWY2R6Hd3YbsEn+Nn0oOL
RmTtUXsXc7QwXEUY/ugTDdOEf8M3NXwmUhdwbD300edUfKdOvML6pVc//T7pJ42Rn3QEaiWkYhWFc/j6yanYBRcUVIXEVqyzU1ZRzSoX8fBylmNtPqECL2FMAoBY4c48z+LXLqvNdUZeLDJZAEaJOnTxuT+kFZNN
2Yyaqpn68XtBFU6LKVtCG9D4RQqmVKEWsgp+oLCE1iy9LEcG47REkthavxzlR2QS+olQSCQm5Yjo7ccxEqgiQvu8ItLrzqiG9F3mAP/ZIn7cA7IieEOk12z2+kDbZNd4byi1qwrvHluEt+RwbViloUVuBWYq4QzD
i+bynxdEZKcW+hHkwrX53QUGhmEn3qNyGNBVHgCl9cmnJVSQRm6e6KsLMAIAlbhsZm6w5P+sQbi/oIqYre0uwwDMsoSCTZudwW3CqES408IYawHgjcZoMiE8wzbq5V6G+dA87lORdM1wbBEQPRRROaRelbXZGGCR
XZSJ8J1A3QZi0uGPwGn/jLH7JQvWLdFOjNHOM5NlR2CyK9Qp4WJluDKXgH1lWWcBYEjMKFOOnmuFbY1WbmZxtrhkXLG8hQj2MNQyp5I7KVB2RWAwiQGlYuPkQBXO9Y3759GDkI2h/wgseDPgtPGvVy/pvP1XoGAP
h7OEfVu/tKD76/PgWbtZQONB9MuhEbJBhxgBKlTuKbkFC/W+TwYqfuHkNLRsmdGEoVUnPeiGYFKa/5riuARVaJHBc9oJPcWwQWIAlqOdxgp9AlIaKFZG5/tufZcBLq/DrlEDgwo923Vz29dChoE8ISd22+0kFyiW
lGxO7uS3OHIeW6daQr2YKmJ0feKgxNoNj1OGOjHE7RWMRbt30XALvE8+he1m/BGDXCOIXRlGnmY1RQ4nGuOS1/xCqHJHCWpxSMvavIlMMG1BLIg1pKM1VXqLUqSlTjkTp58bSPYK1LpBfm12xXk6sZdkuqbEZJww
X6OTpp/kHoC2+cO7NAs0BaxigluRY6aa5Qh+AeSs9W9YfG7BBlyxPt0qiMHJvXAciAX9LiZwNZly1GLluup1ehcky4ra9F4T+5sGCrDSt4R432a5AFz/3QWH+4eP3feQ9rCYbxko9U55a65P5UcXyOqF08PIPoS2
ZLF0UrlIoWVX/fLEmrY5OLX7KUpg6OjQ54QWIX1eaZn+1aXbZg6ygODVefYVEZ1teublLXBgMW81hIv9M24fc32Mhn7DzhEDNSmFHFY51uCZfqrK8VBzaSQAXO6NiOf8+bi5MUonLno7q7NyenIxEy8tMUtLzuZQ
15x3gJCEc8BH3IZu5INq1U8ZIS+U5zBeb3wnMfff8P1ocTg/lC+P3h8vveqqpT4/DY8a1P//73t3aRSzcbnpzacrzy83z9dz30J75x+qH/t5uGAuw/n86W9ZqcJp/qLOfSIIlSV7YQXbs0OVSvwVJp84UUh8tvhH
nDTHNpmlOKZkOE+HigvQeuo0Fc64Ztq30TIzJnAqAtVBPSd9gGHJSEXAthJBcpeZsPxVjQRBAAlG+hKorD7/JoyU3uUmEUgY28Pf6IQ/c4rBmtMOYFOQWoQNZxSCnf150HZF5ynYqqIdGZcDpuBVE0cJjt/ZPE9h
J0W04txX+AdPBYYxjYq8H3ur2ERhIMt78AgtjMpbs7GboGRYDYsjMSjTA0WnMuE2+MRUFGx5gxKo+2g7DvS1BCdP8R6XG+0O2hUcS0VM2DvBqkhiHMGvhHWQb90KsCYhuzS5lFZIO3+ypCV19wvSQQILtZFQZJKE
uQg+izSbEL0OOFTaFjkFA8dqSlqS1bEb+bgGZM9lbeBgyY5z/Q29ZyRjjFymD9VStjYNNJG1ZZa3++n81kAm0g9CyBDpNyHnVME5IU5AC6lvEqbZHLixrsWF2ILjIK1v/6GEzbiWTuzdu1ZEIL/JxrGHAUg4C5B9
Kkd/gbY5I1ymzHaUs9E6pFPtiefLDIFDxpN6Byp1cTCGuhJ+cupDYRgccx0qkreC3SY9mad4prgCLGXu6f1wwCD9S3rZniM7P5vu7P5KLh6uiZnxzZHwyRGLRl4BjFG05xeI3F9iCIQVpsXuCbtPHOyilfukVI6n
aIA/CEy6OS6xUmim59RegaBVYJykEQuZF0qaDx9TOpjfwlSIRmy32G6x3WK7HTQtYwEcfdt1cWYpjPVrl/6/3w2Cn4Wft0yPKyuIuCfp1+7URvTiYirm51m5BjV/CajvCJmJMBkxTAyJDETp/7g2alp+M41MNxCz
E9j6K+u9p2/jrSG+8dzYjpwGHSTB6Tj72Lr5kfUvoIGKibTDN36MOHbwA24C7IIrWc/t4HeAgpE7NCuni2TA85MWG5m/QgN286Ixi/kA1RZum/T10xbkgVlW+781zRQ1HjSdm9MCOghDyt/y9nrLZfHPKpUEZMjg
S3Xqf4pS7r87vZe7x/KLc64ydXTnx+fTw93CqIN2aTejhDQ03NK3IgXPmAbCU4YjP4irIaORkFvsFGyD8hBxo6m2FjtYcfRhemJgJfecO+HTE5sV7ge9Oty5gKFLDd+tmWs5X60iOltaOEMmAjErFmIAx/KgCAVv
F07VJMmLAt1i1to6Mc1P7o5fL8p7sLnqNR4v0pZyysM14WS3GzKAcScGyQHqI7E85QMr2M9mfhs24lETMeAr3aYETGbckCPOkeKoc4117nmeG07n7VzOBadTugE/4d0J+ZA6Aqjv5PM1F0X6PbJMYGTr+fEya3A5
0OqADuXaEPWzw129A7rTkiDUnydOwWTai+Tnj/oqCoobDyYNA64Z4/MsMKjH2J7KgX+m0RdVkMaTgD/cDiRGvFWkSHqOCDG8xRAlqKI3inJIbFBIp1QxvSZx7V0NKzh2LZF4CeyVWLYm0sPWdwBfgtscXW+JwgjU
m5GxfEW5fVzTOz4fnMsqEz/iJdSL6uAwbkoyhZNTIpjBDayqXFB14sxog+CONPlotQEuQ93if53R+N51JkToKjBQIeHlWLkiH5joeqRnD4KmA4VHNVnDEandb9KY101WMV04tgtZPp+JmtZK4y/7RRhKqjTiEZrD
30Xau3w7SG0aiNzzCbYucsGeP+TWjXfzFF6VfWwVzTEGY3Nku7iO7JH2jgKXUkfpTnNJxrUv0mx+FhoAGjmZaLn075RcGFd+kA9ogCzzBr7UZRnv+P8nzeRGZL/bOLRgeJwuXMPZHHBLrEY2nOe5aIjwv+7tNJyF
Ms94hjeSTIAfOQFce4xcZi7vY7p0T36fmHX538tR1X+jIiAFnj/lYw8ghFjCmc+/B2WaOL1RH+pWon3IiJugiCX1F26JbuWG+aS35Y3W+ZWk5+vut9nvcxXc0T/oTYqGfnYp/I2vCYv4/bY4t1AayMLuXlLJCJZR
R/x8u3GMQm3Ioj94MCPn87MbpRgulkBIuPQhdEnXqkkiSFpFzwEgKdajkedfWmkGXFUmIPsHXlYGWX0wHKDm/k/ksvYRd+lhXU1jJbN+Vr8KgeAuu33BxziXl9Bldt+IGGxjYTcchyZjlwjFbCugIo/sbDRyOVAA
lJMAlOAKXFqU21ZEne24Vte4i22kcIve5ZDS+py3NyAs51X/0TuDgWMm+KyxnCJhAoqYPYlSxB4DBQ2NtMO3FNNrKPtXRVIEvOa6tAnXK4jMbVhJQVEWRwJlbzNTMpveHW3mEFaLc5SqBqF8l3Z80ZlOchIW7wb3
1OAO+FKX69gdl9BCx4v9e2IJadMNi42rP895+MuUXyJ2/nZM+0lQWVfZkJgQkWK4cpuqjnjEZJQLnUmb7DBgKGyIc2asVp1Cs+gNwpFvKiTmiLemLPmK+5ioEsZd8qBh6b60G6Ob7WVAFeRCT8kr3m7YMnnXxVJp
BHkN6vpFsNQWrVYkXvpolIdJL0CiNZUVFA6AigPxt63SUYc1M+EbpVHHhTvK4jKWpezQ/aIVkZJOTN1jl7SmI4sMUatb0rDYjmfz1NRVUZf5NNnYkSQKgjQaZOP8/qL2KkwIvW/WC0+g+eknJr/pF+h0RcpkFUI/
yMmOOc6TJcw1qXATseK+6N+QTvSJWd5f/LJnEWr0laxxpxuUHVr3EROj+4IoHanruHuA/Hq9pJuNURyGJ0QTE9hAtWXFMZW5ykUcLAoRuZtjmNnPMqQ4gsRTDxHcJIbTjsUGyP7+gnVVYnvNdFavWlb+DkyelzFT
gjNmxUFUcDUjbPyLDGo8WuYRQ7XtIKw6ziFia4oSluYdU2PbbvOMCyd3cCJtjzKAOMHcpyioTQDQTVSYzZCSQVcHbD6anrMoKIx/ldmT9EYcUvaSCRNfvDXkfMCF87xJeNkIj5Hfacz1AsiZ4VDKOXZ8MarrsKjp
hd0XhUk/2ZqPHQT0/G1uk8gHSmgCwGe+1oR7Ck3J9gQz3paYNFfZtDzb/JrrP+eEerYCg9x8gBsXpqkMb/xTJ7OdySOt2ZbWhjw/o0bi3tpKHGquNXn6hYi3sduXz5HXOJj9xOdPFwV9fcBxaV+lRtJickKaCuaU
EkFAV9A1chqWDhMWyAcGw80wcRGYIWg7TyiXyhga8wTn37zXOo9cdT/I6GGqiP9x05B1dQnxBCuRHWJEUdRWWYHBEl4bsFweWeJwk1YqDgJ2I5QP/2DU9vl3Gp0vbToIjhwImg0dwucJkvpChpUkKNsi+tBXeXGY
CofUG56V2xoyI7QWLksAb3lH7npSAy5Fx3KvG3FHncH/m80SpbGYaHUiGXTjPI6ESH++1F7xU0mJZy/42TWBhZVZ7AfRzeiPqpAzJexkkw564EFthPiQqJp9Zdiw8mloDjyiaDrMvysczp8qLzGdflA96KBNJ3YO
sz/q1p1XOS4on8JHb9Xv7/AEcPu1N7fR8EQx2xzYovFzTRZlHwqefCIiUS1iMVoBqUmUio3V++bxixHp5Is8x175ZP15MCKasAJ+4UUXEF44icAvnx1563qoYJU4qFuGxJ4HryNLv07mUgXYHQ9vnvHXefWDlRay
4oBZ8GI9rYZJm5OJ5ZIWyvWjAE4Q+O4LIz/8ykIzKUVWlO2gGxvbwoLn/AaHZ5+205ZA5MqfrHufnUP82CIwEDd4gAuJKMOnYZp/MCCHVsmo8GxU6Q2ds0IMphKbh2Gc7FlsPx1TLsGmmr0EKkUUmyOMwmezsuaU
8sVRMehM+emSTs6MSELCx2gX1CLxq+4ZlBXTzd0tLFyD++Nwfxv3FF49GV9jV04CpKOhMjOHXAAOYkwBhM1a5n2nQYWbIekXHXYB1Jt7xGDIPl7Bz+fPUuje2+N4qY+4v+j3UcwNms3Fx5aL+mFM+9Fytk9YXoxt
AYK7zVg3xu2KiW0sD4wXhW26OmDzBcY8D+bCGM7KZiCsdAejVB78WVEZP2+Uab+6JVRFcuPCeFHrok9S2sYnUk97F4yGCR1WU/E51fUY6HjXYResxUFxdPGGd3rSaY6dIxNPY41+w20ewiCo++JLSX3xYiEOkmK2
ohG3aH0wzmXVjVOVR5PMKASOHfcI0r8hOfsIMY5yaqH6ypdFwHuW2YuinUDM6tI/Mf4wDRQEQAwsPl1cgdkfhbeGfPxE+6b4lAluuQyUNvlqEuchtjVWVrt7K+wRuyyfiZP0rvVKLEmIMjV3ELJdxGgPeTCZqiyI
M5WcyHW7rloQihNNjJUa80p8SBKVwp675oD8UppnkhFC1WkYcTlqgTmir8SMrFdP/Sg9zs0h5uh4XPO/cBsTXHQoC8Oj7/LiYhh9GGqi/BSut/nSeL+8Q58PBa4xx+VbSjPwidR9xdUdjpsB50dj7Mr6yT1uCJXi
yEsbZJkNJmbuMvT4TbLvWsTm6bmbDAeVEQC0WXc4otCRDjwOoeGizUR019WfzmOUFn7L1vDgJ8gBdR4+jb+bjWyjoJCZW4KwR3y/XYHV4wmLrueEYD2NGVMEjUxzuiHibS1wLORDp0KrBN+5L3PDSJwL0tkUEozn
o62PatuaY1BDjzrVoJhrZVrJN7NfEMkjsVrJdGTXJAsG6ItsgoV2Xg3fkcahgTHVHEKbegcmsHR/KjtNDwjKhk8+OF+QR2Q2yCtjJGz3LfGDgUwBOrhEwJNqyiXNsbwDl5XlkGI2BneTmOMEI+M4e/bfJIRjVA/5
vyzixCHm4SNngSXsm+o9Y/cgVAkKhrd1dWeVRr7HPwaYdo391jCxffGBEz+NkW5BWEVy9g3hIdVgAt9MU6UE/QfPFK3CrR0KqtfEcoOC2noUNaHyh1HZ5wJ1NGYMHXj2MzH6SpUqueJzEMfoqtiOi/ZUhOYKi3Kk
DC2HGiQgCIPmaqVTT5dvxM8At64LqTmYARI6YZaq8CgoktBBRS5IA7kjDdYkIB0Y+9NWkckQCsJQN1oDjC3AhVcnw4OeFGhptwwDQXBDiWWp7dFZ+w8lYggwPncO1OVcImkXH3fTsKnZ7WXDvPD/rwVgy77UfuaY
+PN1GL5ZWymZkmFkSMNDzz2tt7NtWCLBlmldZi4pmUhD1twaiqND+gBMfiRxsLBh0iP03RADuaXGw7OeBUQMidnM613iPOkOIY3BvBFxrXOJBlWkflOziMFTMMMO3cYN3OpVq33isQevzq5DdEysTdnXZImSja6J
R+7h96SGK5ihg/QxcREpn9rpIhZau6alUZnOFDm6T6OLyTITr/aeUiVJU87Ylre4HLzYj3yvxwCyJPIoPcynB3PpAWtaMB4YuB//uXywaZxihlcQoVkfvwHTCIQZwq3s7k8xgVGNUyV4j4Mbtlb93ld1WkXtCwED
oR5+M/gYua40jA8HjLB7hVmMBEvJiOJ1cV2625e7YBVj1NLFqXpWZf28x6Npl++SJleiRQ4+I3VPS2yxHBzumKz3hJWjMJkFoVx4Tso67jBSqqxUF6Kd+2NBTaQpBn1x43SYDJUv9ip85oz81SO1W82V3ZAPkpBX
X0msrBi5ILr4rDO+vSybACeZf8zL8GEI66yXBWAm+6FHLdDyppQ2ws6UnSL3BMCB7aSOh9BExgEmbhjJmQGNqX35e44UhV+fX6qirJv1lCQHO25jZo9a15gRwOjkY/KhJb1J6KzVJmlPd1qaTLpTk2brh73mAcgs
SwoQQQqtvUBbHspWbyVnQXcI7mxWslN8n+T0BAVR3boH82qC9uoJTovhSJvYFBOTygEFrGpGGlEiCZlg/mmQuxXJP7Oyk/SwS+suW1u74SapkLyCLvQfXTr2r7KfHgniXkhsirYvEL/K9mqK157H1bdyKojJmAGU
fyY0rC9oaC2V2iKQwCb+zJqZe6tgDeRnIspXabwWGhCxf+gYjoX6L9AaSgA6JY7/E1aS0LnPvMIyh7Tg+MAifruWRLfiWga6SiwJsHj2smsjcmK50BELgHOeTsLCZ+Uy5AL/wBP1mpTitg/Vd4o24CQWj56wOWZJ
fsxmRU+gl1ojyzrbZzYDCm+Whq1rMsDI7kpqUx6RpDsneQdaO+ObiOYv1oRPduRqJ9or3XGpZrrd/loIWYgBG/aNurS3EWxqHl5jBmk7XJpHGxoZWDqMHZDRZ+xaRI7lfFXAacA12uks8XNTNvnMIjRXzdbpxB0Q
kKu0mWYwuETgxuKjjgs9t1a1RFfqOMUC05RWeo5urXDkqMgV9FftjDmL8eqwYKTKLDpdJa3jTcowmcBazAm+oht6PkPXAUF8g0wpp9ZAHOma0RxHB2mim9Ue01sDFtZyE8WPg5S243ebeUuZThHZZAphsro+j0jH
VNUcre6FPTO6tVMQaFlVSTGERw/BXSrPTUqkaBxh5W+N7lp4vsl6wKKvYIteFKImr5KGzBAXqy8O3npw5AwVTiWgdqoDLXhWN13qdpMd1cJborMZKHCZ7qr2CLRAANivlQKDBB8vKANBr1r5rm3UAznVTU+tx51y
wBTbQJD2IoyTvnAtG5OPUVnX/+kSbp2lx5hdHmOUUlxXSV2zKon2POTJEhHdPEujmAsRw9hGQifChlvOthAb9lE0hCLXIZ311ZtAFktuMYPfDoZMzye3kJbmiGSZuZ0uYvprAwB+aTLFI2Z1Ux9V5ZB5nEn3JGBQ
ZLFhEOTCcncYJxbzOrHjcYKQ7Ln2D3BnaWk30n2t1w/bIHwUz9EL+ZikhdRoux4NeIBMEEGL8JCq/zTf39s5CkcsaA9idjTZwHqldLv53vInspTZrH9pW+nqK2TrK4iovB13S4U9BLAluV7/Udi1CCywgvAr4QCr
A/464wJqq2AB6oneqNUVcJCZcIGJLiHEKoSpgteiATeR23JyGZ4rUk7goNo8Krjxc56X9lI5iEZXDXrTCRPm5CI+XSbJ8QTGV5u4hUR22gNufQWet/E1zZFNytOldhmPQvajAblhEY/x6aMBjFwJsLCNAhekhGxn
PiyYpte7cV3fzZz5IK2LbInuHu4iaMA2TfA0fmRgDmh1tHUtemcAI5uK2dVEPXZ/gJd9si3UDZg3EpCbfNpuQJN507Gdtf8yLdcF5Aa0lpvSrtxII3TjDrkB98ybG5CbTJn9NlEJAlyWheuGnpgKHRjla8EG/CjQ
Ha/TsA0C54LRqHlyo82PnqIHnYIOax6GnuI4bM5i22iiTG3k9M1wHcKb1pM/SpioDAK2ZSZs2ylgazYbaxjkcsVCRCk0a5mRUdxGTqlLR+iccqiXSnOGcE9fFZovnuzlLEUnEuUipGV7GYDoa1Dyy3coMxorJV3N
kH5NzmnkcH5D5bUGmpvFKAA7fRs3O0M6XLUF8rfWPejYCtKDqgphbd8y2B1vC+iz9hVJ35Q4m4Y8iDveQ1LDwjLq6wSDGSdh9ZUZ6YLLZSbSkgILpR0KShiQJGVp4czZmY3kaL4R94QHExTzqK4Qy63CaCrnm3MJ
8evKfX7QzIu2jozEof9jSb4ISAmvg9h3CZqNGTsZSnr2zg7OV62E5euR7n6omv6a0FkLHFSH58SYGT70vQPI9fDPCRDbf2PASzMTQIxwses4vpbpPez4Gbc3Rwc/S1TAYenxmzzy357+zehnwt7MzubMzFQQowik
UNC/S/GSDSWvhQiwT5a/OTB0FFv5tALKDj4O4sNAlmngQLQ/XNzwx2Y9YGYbGNERsz2gPt7F4gwbmJHN0uu3FiaLqnSqLEocBFnXpyUnG6YLDhu4DLGHr6lhkru3f7HmnCT9iN1+Wu04ScGIzuzLaw0dtZbiydS5
fAJFlIvbtyqZ+2dY/E9mC4gq+yI2LQb9SU58GfEnslzvdKz8In9t2lvgguQH/hO8/VNRIOm+fpH10e//XEQA8oxUFIPafi0hnO0ZMBxtbHvyKl92bDu9aifs6mSWtRJ+gx+g1E3vYJgYKEQCEDWh9cirOAfx3Af6
XAVnNfkcbvkD3F+h94EZp2slLTgotnbT/yjqAtIDZmmTQOWa63go3LG4i8CP5K/cwzNmNlu5Ot4Qza6/Xpx+BxdU0AX0CBDoMEJXLAFEW/D7XM7y74uYZBNWNlfyXHUz+FhLhVfSUahftZ3L3Ih5HCm4CX18A6hD
/abpFtP6OPuAc2FoByaM8hcIHZAreCpmieHk34808i0Cf89TMm3h3JzCladR5ngJeuWrAfPorwSHUtnVbCKiuZKyd0c8DtN46ddW020+yEyxpP8MGgqlN5iA5BgisL62QoqY+Eu2ByGK6aCe43Va/MggoEp1Mxox
xLaouxq+gZ6u9QOINzFwXxEX3CxxotvJMLSdmVfpZQnzIeF4j6Gby8oRKOxPQRbXxcL6HyS/76WJnP2YXtSvsuQHf6iBI7TYxEbEQH+6o+AXJQ5+LblULN/ijQk4ofwVe3kc77i6H18ABeu08QnvBjrGhe/KRU9W
mZ1f3HMXyuX+bGK+MTUb8Q1+AXv+STvFTIz7RCR9gw48CuBJLp96o6Jeb7wYhf7ML3Gufp17yLliLNtOP5eMeHCppUeXh+7J4zh09y1BQvhF5VymvG+Jrm8FoeHuFXvOUSiQWBRL50oreRTnPaaGZdLIAbWDwLdT
03e5G5lQ6K7H21QK/Ihs8ycTeuoldcmVOPTeETkcE/aRZ6Xjr5YSTK9NoyeGgMdnJ45BV7XgN/v0X6SVKjlyMjvDesDFyY9cgVj98JWAfguOHorPZBV4Pb47nWUWVlG8gclBmythTECwOfgWoc7t1uy+smO8h2xe
W3LAc4lrrpsw8tEcOPSGia8IlemHAJPaNOTEhWl1tVM6thnTp1zZGBiUa46Pu9K4IELjdHHX0ynuLc+qY4fwO/8m26K9n2sedQm/FqGr0Ggv6E6Dbf1xCw3OKjrfmkxaRmCTPZos9INHnonUNbRGlxvZb+UEZySI
jjEhWUARShpNTZxXDw7SyXkluIswGiuvfc17Alj7XgF3P1I+LlVL6GVDLSCoElcnEsDaJvYuQVHFgBt9wUcz98gDB3g2LSS5lIT9CpU67izBa4ke1b9854AAjNZYcWqJ6AOGDUQZfQJCGsAKabliThWXhs1boSYi
npzllTsgNjwU26YBct/+BbeGJbBPMMAksNqagP/YEHYpJbxIj7XjlgCvG69R5X9XhlbVUqqyNRe80HZe9aFagifgYHhuzeLvQwZNjRb0FUtBRL9j8LJCDIYbQRADqDNxWambHiGQuVfbZp/HNLWuDKiTjlsFLGEt
ZIDFEh45G8Jb6YT5Zl/QZeDrWg5YLIkg6wvnOI1RcM2van7leyR6IYPb0v619ul4rnWV2cVrW4e4Lveyn3Kw2lH/3RSgKgDgbg3HQdxDUfIm8CWGKBgknYpiEUnqW61yp3vB1Z2AF4cxWhsiDLBc5d9MWsppEQKC
xyfaG6ZDrRaT7SOqS/v36sEC1tBgLhDVBwzSCwQnZHH38deWONWkXBvQgis5XSDQ4QCMr2i6u4Buw8+r4v5cu1Vx10E4whdvKMD/wfbfeKXierIhHKNXryolrgutcJiDbHgahe/gCkF9/QvHDYiQpvnhMF3yQIMJ
pGs3lSViBFkXSBuW0C7iWeTtI1RhSiYwyQA/Rv22DSX9VrVS1Uuzh6C64fiEcVldUaa4Ppx2XMRikdMGQ5RRXdC1BIq9mlj60A3CodjJQSZ9BCfGTUVWnYp1dV+FAFS+xJ+ddHUiUyoQFAYX5I/laopJHjybDUGG
OcBwA6EUUAjSGg+e1rqE5F8SkiVDjOW6RqfLoVVB1Q1kA/I0C14X3u8iRh6rixMRcIs0TRJg1P6YV02lCbLK2eSua72IOYgI6yAN0cZvNeEWVES7RitVmsCCesYdkoJChlwR0vAj222kAv23TdAyVA06rtkOmGJG
QJEQ9N5/5792I78NkAHKgPYbTUBEtrpY+wIyxAjEXyB8xb5VhxDSyARMzKmcJfhlXmihE21FxkE5CmN8WL87IU3k6YfpFTetCaCLELU9giF02URTadhH+YyBos6bMG7H5npaM+Gul7EHENE/+4vjdVgO2sFEp202
CRE/1HFOqU10doVhAGyYD8ZNs9eIgYCtYjCj79Z7Qxm3R3CU2BjblrOlyHxaSU3bIpZuVlZTaZFElwai7n1niNM89oBHMPHXNJUs69GzXE8bc1o+acopbdnR6dFx76e46Q0Pfj/aO5gb7suddG5WJcqiD0jFXRke
tM0ZModVDWSb6suCSnlZJg2Tl2kgdcXrWw0lbqxuES1CP7/H4DaBfUTUlNqiAeu8/EU6G6dQpwsVCb+cOXvIuTKWEPJMxKSewgdgPICQaI0e2zvkJSy3nEfXaL+P8YBZU557uRPRbkbAtkbINMWs6GsNvjDDGWCo
spzw45kJITxccWBaxzRgGGHvvneQMw00Gf96WtehCrbUHuYCkxzKhI0VsxFwx76dDqdvEnEonrwlwS/EvJVKOiZv3QfCUtEwsExOBdVBuC7w1mtjbzs9b7/E4mikuGDO7zk8FeoCdYNFicPBSoT7RvyMyYLMTD33
k28t8dmN7taBeufjqfPt6XycKzjsK/jfQFpA2y44h/toY0wVSAT7r4UzN/7+o36ecUJtwGVa91mPCjA867zGIhUoEWj9x5vR+t2Sv515cZl6NQSGyBwbQl9YM/k+NmguLI9fE8eFzPPga54kx9VNvAX+wmXeEtef
KgMFQFFYIbmoRD9VUImCCaidHgxW1HVJqA94H1FyZA0amd4UB+8UTzUqNgkASKXCxCJdh62QOH9HXcnG9Bxfzdmv+Dn/Jp1Npovh8ezJUcAdEv/tWwfgXkthKMEyhy/u7DOUhcB++a8JYRNAIA71g08Or1OozyOa
Qeqe54xx28RL7qXGjXjAIUcxOq4nrkbWctTXbUJORQG5S/tdRzk6xdL/LcbE9H3oEKnsqg6BpXQAF01ZjaTqAbae4kz0FBiDFeEXLj9E0R/9lqJWuI9d5oRDzjcdyuY+GgkHiEohRdvxwM4yh9QU5hgV+WOm6u4Z
kX17n3UOhEPA3c3VVaHAkHiAqQ4geoKCn2hqHuCYsHm1c+jIpCTDAUX9tB2EBvAZgeKmsbj5TTvKd384b8y90aJXrFKC4h+tfWze09ofBuNdyhDbvEwLsKPegY0c4W+aMyz0zu85AqJpkvxc3YJNaB/KXud5tEeH
Ycr/P6NyJT4OZ2MT03xzV4nKwTw+CzO6OFqRiYPs1eRBv7S7mCr3JFDFw1WhEjG6AWMH1PHyuRmoPc+LJZAS6SPoNWRsjJlRPvg5g6q1NrUM4O0ZZhCztUB1QR0+sP1MC62DDAqAGqmsYb9bvqwK+waAoUDF5L+h
u4TMpcbJ81V2izcpxW5/MTa9l2/MRuNGkbW7J6HdgJRaXM/zEow/8Z3RV4jhJ2aYMlVyMlqRB+iTggFN2wJ6ohPjfF+mylumxjwqbY++y3Q0s09kW4993Yhs3v1szCUByPo80Cifcr2CBhjOq9uZWX139SyoSoz+
82mGYc0afD1dq4DBIgnGTy++DVi+cLvwBNOYklI40TZKAr9QRvJLA+b7I8ppAZu7NvfBUJxCNg2MtSlLAcG1XaBX63v+j1lKOr4VOomgC7nYwR9MxPOvY4GrzBugClAp2qUjV0ssqEPgOyKFeUTN9AfNZda69jxo
pnjNVaLE7MIHsoIeSZLvolF3LrOC+3/dgyk8AZrhXqzGwhWCB1l87FCSbmItJY2e5IS5chIe89DHXHI7+67inr/ZjEQz1qXPY5abvC+PVwTMcgqC2/hc8aLlKoF16bTnVcoNPoWfXzMDcWles21R2VIUa9ZisLA8
HwVnwdZMg1dyZtLloNVH807VBipQYoZ9Gq22631w2iXLe51tEs4siDYUTVsb8U5sSqZ8M6vxjnGOPJS9oON0xMx+b0D9dBsmhzhq2/DKqTaN5NCUSX0Eazs8yOovpzkP8fcUfyA3njIMsZJmCSFdB1vYdmgjwUTl
4TofDQC8z5U+1MpdQ2hw5zZ9k7dhMDUxfB5oN0ylSgBvgLT4YIw3EZ5CFFNk2e0OjlGmBA3NMRpThTSlz0T8IkGKaMCsCAJO3MjGXBaNC2OFDSJlaUwec1Ef5kSvjNCUYLS+ZyPfZqDn40IOAEeGSWLpoKUVwYxA
PiEiRpvJ2QVyQHDYjB1IrYQJHa1nNyLD6gQDYZGCQDfkbKnqijFRN8SkvEF3+uIht0k8Olar9hSzUbrhzR6MyEvLVFe+BctZ2ydXrD/S88ta086ygFaiNg4dSjbzAdmHNIOItQW1tr53lCZc+CfpDUXImAdD9SrS
SfRsaz0TFvvYo8PMkGWSOi+rb6Lwsg2KGRfHtD4LI+O3W/hWGe2Rktzy0jbzdfx7O/ww2On3l9XzL/83V5+JyV1D4eT64cuYgH5UPQ3tf/u/9u9tei6nkgxTFb0chKM6NQp5mCtoizu0UrNWuiut2LgOT1M3onmL
VM3rEo6yXO4K8Xzh/pvQZ82gEHm1BNg+c0pEIocOrDIAeAYGK0rCgAvgNpBybNG1Br5Wy893rEN7t81BaoEvucKs14ds2PN8JNuLWVZOwN0UI1rOrx4fiJeZODDfZGVZQmLGqYQ+W4tImoLhWs90tekO3nF838/x
10C/LfPtu7Axm/jWWPxbIwlEadqaDLniFUtGYXPzeWLJSPqQTyiCAvP/Eoo+PZ681DEhdvyF8Nsr3vZYlP1RgTf12JfHvNvM9Fl1tG+blNxCXWtfUE+sG1TdFedImwEjiqMIzMS68jErCiMTibv15gmaJT5e/RuA
9Ew+1kD5yP+ToJ5Ub+hA+pePWsW8QLVPUDTPpi/YybkJtmG7/ef3twO+zv936f7bGR/2RiZ4cRrbblIipM9kvM8k5JD8HBSmun0zM0/bB0Xdw1kiMRrD1z0Bht17WL1H8T3Z54B3mm4949103Me+UthJafUnji76
brbNG5g8QxVKegflQR74SWPdOo9q1Mi3gMrullGv8lFopLKS4mDxE+KOMhpxnIl4TbUdr6XGvz4wzov+QR2PCGBOYAEwclDYOK0InJYWgq0JQjzdlOPW3xGAUy/gAQOniEfmEQ+VqLoB8zJuixwAj3AfjxOVrU8N
Onlf9tAB/f+sBw2EiTNV7KJ8iE7GoK1Q5xO52yeoyh1vJJF3GV+bmmdbc9EHuSDW/cBB4ZwXWqAfVA9ATa4QjXHbUHXsbhdvRUMta0yBwNj8t0aBjoZKcbTGtBOFhQ8x5KvC1qKq9pADjFocdSw8HHW1Yuz36Zxx
ySUi5zWooLZZ4FmOUTui5fSzwUl2Zi74lZ0zPJVOpdnohEw+bTBBR2u/5WbKWw7g/BMQc/3GID6VhTKOYdgLk4PAaDPHZkL9k8LOTv6yjmMAie3ggk0i2fiFHSHkOKQQcZ1/tinPZ15Dk6JJTJ7xYl4UDbIDso2P
iZiKZT5PktDBSRRjtKIZ45vDTV4lNhkKZjskzaI4BccUGfA4evoY0Tk5ez8mAcTRCjoV+RAFCSYrgs0ATP+EwbvtjibF+/9GJ1c9LuZpMfdZjrIcssxrfAxmM4r+HMw1y0OW4yzvziydWTizvsabM1OW3Vwr0ZnK
Bh9RdsbPIQ2ei0Q6f5g9XT+gkPegoEEF8JkRCDxcDxid19jh63YkKtsKgvt0B9eUZlE841oYyqXHlpOxj6hPnKJ2DygoBsUZF0aSDD0xdwWYOiFRcRlUquFxCPrQ1aVpx3RBRCuwU5pCQNpuWC5SoKmvAWzYUFG4
iHCRJXPn82/C1euFUdiDq+EusuZJO3G9cNADNWI6zTc5/CGPVcvVdpM7snYGLiYGQk81JHkXDhGOVijAJefRV64hFy0g+Iw2AJ/uVYSYLf32C3K79arlReIwzkVeN1D8iKkSqAZ1ERWz2efFOLoo718QXNcQ4+mn
wBQheHfVBxtVbmJhBiBlN2KqUBMYka2WQKkT5iDdAEcVQI8XDKx10HUH0cJJZ0yPeyvgsUC26nxELBqjh3MLa9/+n0xPEyXq2yzRlPYAId9B6Yc8b8CifUPfHvMemMOaTkQFXBBItqSeDHUCF5Z6DGfcTZ23FwsA
bn1Zfc0p09HyLyshAE3XBYuXnfrOxCNstl7aIcplhSF+FOMhL4UXnWKcMlZchLXToLzbr35+1tYvTafdbhpy9Cc/JLirmRjfUq5zHVU0Z7eyu5gO6xPDSjKwg641XrWtvp7OL+xPqGsyzQRJLNXhebuwd5UDA73D
zWio1/634dA5Lu2PDjeCJ4weS54YWPGTA/avTaDP9rbvTXqUMGnje4hbw7HBnDp3eb7zwwFui507zH0FodDbG/C1V1ud0QoNwDy1RvQim8BlLxjCk0dEccK0xUUZ9fgJpQTDA7B5nCYI0tI9Y/yHcNqtoZoHsbFs
pKg2JMpMLZNPGYRp/fpwGdxwheFUNG83UQ3Fv02HQVawlFHjQJKi1byjtKH+sC0kGS7YF0ZsQ1S0nOHh9Vk0MJt0O4Ze47h/ECUfDDrXCRdOeBPIOM7dawhqHkPj2oZQ9CwgUpOSrhAcbexYy+jNHXnD9cBkbD7i
XVSHVRe/2PwlvklGHs/T2xeg5T3+QhFeeZevjpt7xF9Sq2HBrk902Nd+isLcgmMn8T1ToLNLaCmSF4vRUJhju2z/cJt8RS/kLiAq1GKsQeXggo3gPIGnHHfjtJCogQqEAMx4w0q6BYU64g154csz5OR7WnzkDkPu
UBGXDwsA7rYpaJdJ918GMkQXmb17/F2ETAUVHq/x2Z5hxWyxxPML8hecyShovpHR8z+G3NUa0PUlWfuKzufFdmqDXzMB4UR4l3GRIFXg3VM8H9z5MNQ5QKzmPWyi9PjqbLV4j7Ld00Ckjbeg6A+3iQ+aCckfOS7w
xTj288o3YlFgCm7UjcgNzklJ++LEdDrfXawukv30QL7shhZ7uUdeW5iyssoRVLGxzD9OumaS6YEZ5yiRFq/VAiA9ZkiEhr3pDhF/+AnREevhSJC/Qi+/ORJnnioO4QhMODzESy8pCOpOX5TCgvE7/KLYQSBJQ0Pj
zC65UfLW7wql9vuj5NX/0NoDWd0nLdSwsbt74w3FK7SyG7hPgczKev6+sKo/Lep9UPfWMu1zDK7dBl/9m5QGRdwP8DLCtMCEOhmDsHAZ+x/RD2Rik+RCJMbSsddaYNAun4BEpauUbv4MFI1y1ySHMhW1nmqsBjGp
/rU0IksaiDifI6Grb2zYyNG9vffn2bwszRkNyELT4bf1nZGCeYZDyQny7EWdm1QF76YynsNdbWqwMF90Daq+gAEDdFxRSGh/MA17YwH00GtdYHqortGOXGolH0bagVL8vRlTtUJDxvT2IFinYXnJYpY4AT8vl2as
uvpU1/RR63VVLZL6zhWmrZ3psKZLwBwdKIfryOJpku2E87WO+2Jac2126iazasu+1NGX+VpKJujZ681VpNNImAk6Wr3SQl3jN/ov7HYZPZTN+cqANaZGjQInpgr/xD1xBaLAZs4cP1Vj1Lrdt+GFZyLL2Au+M5wi
ZBeoZxbvRxHX0jAldJUVfkY13cDJvsUzQM0+Qohu3y+3Vwrm0mKctEDoxFFApo9ZNzmSD/a4oXpC5WqbmTkzoWCgzN9ovkYRGwlsHZT4hUqLqyzqIhyJ0Jghzqk6HlKzVbjGo/mRqbmkBuhFpslHbWTZSz2Tmi+u
NpRzLIKHS4EWOPsmEQ5lFM1BzwAkRCZjTLEDrG+blT6kJAd9BhXmFtzmbLMc/Rlt8B+SpI7fTZL7lo5DMg0AM8ky99CMs1n1iitTsz5xBdr1kkDGy04O1kplXtCJV0PaH2aZqLgXm/ofqQsfuF1SA5jiKNuoRdSc
svKUBbP/UFbmukmeHZ3tkeHCtf89RDLXbC59zEEEfLUjzMEbFcj1bSmxjEfOFG053xNGoUJer4widL/Ehz6gNGqgHzjMSgnVGTp2TmEqO9QxEbuZCMpmsiUyrMWMT5EM4xDe6JakJ7uQ1cZWTgeZ56QoAsDfYpZd
oi8+xuGkbjSWumEZVZrwaOZoHHuiFlTZ+nguU3fJJOdo1vwnsyAU0S4chXmFonwp8MtwHBHNJSIlKnLK3CLah1Qy0QNgbSgeZBjvdkSMhL/5NUsgTcnphlaPN6Hbuyok6Q2BP0wbIh+cOGyvjOquVQ5WfddUB2fV
sV/ozyiAjh8HB52Ti9leK+tACC/DEq/NvCitj8OIcriD5sJSN/0sOxl9GMLGN9cM9SttJTbOZZFwBVpB21j1YcCuTdeE5NGeQNFwWV4lWY1T1ul8+bZqn+s4hN1MYBUtGH37fLyyV+4wjRsSK8PP8/iLI/1UtXUB
GTMdli5lW1NmMzmCW++nKFj5aDDk7CJ2Q3lPdFatPkwJJOLyZ7WedJCB1+Kp4Hifqq2dL4F5swehN4rYORva0cTvN5oQznvK7F+0Z1Aa1FrgTKkhgTNRYy/eCUCV5E8G2cPXfxkWv3+0/QFKJVOtMEbpZEBlCxbo
WI2wE+ulFtwOa5dELmvX+jd/dKkF30FHipu8CJTUTq2ucSzyCFOYouzTGtoHYizpg/1gLXljKyj8a3BbmDod9OD2NbLmXeRHvH//X7B78X2w58sci1H56Qt2mPJLUy+wUs/pvvd6oLepq+AfpPv9zQi35l2xcdJq
sY/8XiivsBGi4ivDAt6RNa/I+PBfHudL8pdIq+EozvJKQ6IJKqS4cIpS1CgQ3vSdF2R9Tr3xAmwg6UPu9Id+ZHkZNZdzJOI6PHCCTNthS7UBloQ4J/n49C5cbl8L6bOUSeIZCPRM0BinvXCAN3Hkpqrlx4OLxnWP
6pkUC98Z8xml7ZoXaGSlYbPyJowvhqeZ4YI0LAGoQ8JdIGT/UvPiOG18SlxDwFxnYnICHothoEu9g5fdhCwL40Urr9OZ7Ic+8TjBK1egqr3L+EHq06mUdIILobpJGufoAfsypTN0Dh4BQxFHssPCPu08T+1Qn88X
cebhRfNlVa/Qz3HEiIFgzhhCxGXBMz95/eobjcYRTADxmH45kGl93fXBC9YmpZpczd88ZSrKJExhp3mScHvNockW/+gxCnhSC8aI6fY0xLbaLyZuTiRyXhE/rJCKmBVQQJhFbVPgd+KJu4H4cuMj1Uwc1KgeTTTl
AGFtmgNfsiU1HzzRHHedC8DXSeo0x/DeUQGn8SbHZ2lS1pOh+GgXFjdcfF3ew6X5DOoMo+cm2T8/Z8WJIrdkre2WxYTkzKEt19iAq0WbQ1YGxyHBVUo983E6li8/nj6lrEGAfBZyhjWj09P55gqKEaHSp254p6cJ
gczEVTXIQ/iICCtxyUUUiSdNJw8Tv1BFjyxo0X0MKtR4EVEu2svc+cwkoXvy5QiwlcRDzbM/5YuVT355bnvhFvOXxLq1CrppkPLBXQn3WD0T89cOr5grRidQfEqn/yDRuN+SNSE4KmXkI6JjIgGKYPzRM5E3H392
lP10tq7N7mlSc8A0SnznlD89/kBRKLJwniQCdEZ8xm7zNxVpS+dzH5AbhSVYp2vfFv1tkpXBpy4ruvj4YE+ZVRRu5UpTJYCsnOhSL33ierHlbhWxWiKYbkNLOVNfW2g4uaEuLGgmITXjfSPrj3CMEBNUpiHQa43n
rCEMwEH3tg3744uGRR4Kg2uuO7VQzPXhUSewuljiMV7KBMQSCZIvO1ONsoMeAtu4HD+C35eGiV9i3xeIR1tms2EMBWhJyFh46rmF2xyaYBuArG8r7vwKWnFoCyHNkjgVlAptdw1o+tzfn9yjQmIrPUVsqcLQFv1Y
9LO0LSCCTZSn2LUBerEvEe+WVdkdfaQx57MT3DTkA+XvThcDL6V6LI+pOAsbrE/BEEdZyRevBQ90mhUjMc4i0KoqKXJCdl7Bi8U24dFbi4tb2H4rwX0EpDfIKZb9RtHDfLnYSKgeEUschCI9VxfKd8/SepHFnJvZ
aHQVVsQnTWG85pkguphsrslIhEFPqOi9/WehDooN4KAMMdOjdIHPZcP8Pi5BVMxlNEW2AfHBkwMBq2HOjpQc0ubj1POUfnkCc0Ox3qq2iXFOvIweZU7XEemI9/OXrSsrqtlMpkmIkzHVd+L3+U1pSfZ/YVlWsQDt
Q2frpqR+TxADJx4HVTNoV+1apUo/qQcakt96d8n6LKJz9Rz4nr93z3/h53/lg0e3eTUWxBZhcYLZ28/5haITXe0WbozXxuvzZ4r1DH6FNdXNJm6hMfi2sKFoMztjPf8UHhVhRIqX1kTsAnsmt3BGeNXljL7ANCI/
u39vlWacyhtDKtqIyqs+nvkeWL5sqAwBEF0MOcvVaO91aXzBHar+CH6wV10AnPT7+Kb1KQ8o2ih8H2eMSh6SqE8oYqzNXWXZ6VV6hYtlkOcm2fh2c8xk/NV915Slv0sodI8u+LrTvTGY+e1hvgCGqVfthx6YB35f
cxowDRU4YwJLwVcPaXoNvKnV+9nVWf1JxO1jd8zJccQ8PNneZl3AkfahxQKm2if0iUfcxgN50jL4VT9jskEvv/6bmPyIx97o9MXEtOsC44sdxxbj4QPU4BC2NXjj1PCMI2V+b08XY/OEUR+DyOiObSz1gAAg7i7z
zsOPPraWCyPLfwjs6XmsgZ7vVbDK2ll33kEpKH4q3PHGzgUlYuQA9SqLc/MKSOLC94WrMfIoFdOJZLYIz2lm9tzp9nLON8CM2S9lGBmodnUNoJ/P8LesQZbty6Kp58rSwU7OXks9B2Skwe7Xvc+mPRdOR2Xmvpfr
7LkQ5omA5KzbbumDVEHxi74w732FGRxsY5zwNjXL6nD+owW7z7b6WYVMpu8wp5xc8fYz5TFnmr0w6KbjmSZkeodSiTHogz+8gUWTpImILKLRJ+8ZabGhMaJpgjtWgG1qWyL7CNf3PR1rgqVYZiAyAxV5dhHoOau7
NAEHugGdx/P5d9du6m5V6zZ0Um23RbAsXs13PrBww4CqUTHbu6/EBzjTBT4bb0glAV1WkHrbeOPT3EhLr4+oQtSVnqmKacPeluCypWSXJB38MoZniBy28UYOqGgFHvROFcSbglNp61Rkn3X/pHhdBkYjUcE/Jr3I
Pe2MpmWy6IVmv+OlZzjswKSf5YpHzHyDjUTFg91JzVym3hfdhAvmdnaVUaZrynmm4666YJETMkRNSR2KSPNj0164joEFHEnKiw900+7C8ZvhM31O28W5RCUXy348iYprI5IGWmyoKCCLCR1qc8gz0gmS1LDaqjqJ
QT/lTvyqoN2FB0z3haBPaVup7eYDZRPGKuWZqxIVJ0S2tIE1tIM4xkvYIrNhxmfSeMnFyttTF2dGDR4QniQWJdGq4YRWDLXceTzLeP1d3vJE9eSzMbB4MNLwbzUCfNr0HImYzxfOMS5vNpqrXXJhpVOBWcBdSqqa
Qx7uNzB7iaoscrtzyPbZw1oCFAL67hX9DK22s0/UNsCUqVN3VUpZZx4wEwUw58Twu2YkcQpFCfLdUYKXT1+eVYC2RljcLyazbIaih93wVaZQEivpl7HUv6EbuCi4vrokQLX4MHQ8Qs16SBsYQVsMDgscMopcsKU4
cztPP04s8l9uc7Ej4MjVrX/wTorKTLbcxclQYIFYJdadu/A9YfruK8b7penlCtkHA/Q20tq0YzJuBX4pBCIvcVam4FJV8rAUDdCBrWGdcumdy+W696pa2irAg5pgxQiT1OI66cEu3mEF7Uo2HoMqIKECzMNwVoSc
QL9alGNa3RCgx23X+1Z8M7qZYPHSbbqgmZ9GgWNnVwaEM27MzMikniHS7N+HGEMCpPd9EStw6GA1iMmduzxcBc5HadNGI1UVAt4QLJRvJoyQs8MjPsXxYl2cxrX27ykVWvkHrYoMk18pnw9VeRgCjXMeIlycz73W
yKZMsLJB6r0gZ6Gjec78bzYIlOFJq+j6hbJsGfmwjyX2pBGCZLNRVSqqkkmi6K2sW2wmxNY/VFlYOBSIL48vYJjYwVtQjyeEyO9uzGtsJkOryOqLSbXlb29iw52hpJWXdNj0ysTJMF+aghQBKPzDiHN92NLKPP3i
OETNALIMmltLDa/+rh8QyL8/g6ZO6dSEwyakYY5L3B3p7Ks71kjPTvrsz9lXK9cEzuyWBbFcVMQebHEwHPCd2mL8SDKUxANRfB0m6UUD9onRSYh0y9U44JX0bBMK1pnphzKppKPkg7bYOA1ZIrMHd8+6mncaP8P2
lgt35eZgFq1mmRFNx7xdqhGpXd5kGKgaNhVTdgCCB1I2ClrArIXLcxaa3O6It+MUXhf0NbDFYZvWdN8rRboFHjzCOjsqB2pecGEhJ8eUrNuODPq4RPD3c8QOpuHU6Zo6pW3LmrS8JIJL4QFZSLDb1DnDjJzTjpgX
tVqUN0gH6b2hZIVlRZzLpAcaU/siWMvBIAOiSHPLO0QoSeP70dlA8CWf7lIQ5RxLXNCjMcWpmDmyI2M0Zu5cSl0K3KqY+RZST6eFRs9q8wOlCgDpQUrs7pw+VTqzRFD+ipHFKE1fyUfYg2WTJSvYuv/SRtxu7VVz
jkvpMQOy248HJySU4g/JzheEmWpTxj93FH55Jy7qNtgQFSmbJpV+w/GTvBXc52hfy9l6+wqfVkBj3/1E8acJiwNkG4S259fVNW8SDcGfL/wNRfMdWNjhbvupuaghSHWnxSd6Tgq16yysmL7HV24yZiXnXnF0QZYb
+gWKweNT9N9xac7BwgMA4qU0XkEBqkWsBT1Y+/bJ+HbwKKdWglwi4vc86znJKIu8urTljCM5HqIW9L6fkTTv4IjxvmbH0UXVRiiuxZvpzsRmjn6rm/NpW0I9ludGfiAdzxa5Q8mK4hzxttRk6V6KY1yf1txC9Tnu
d/PB0DMrz22y5eQRM0ZXeQBdE7QThkZ3P0OOhlj40cZQY18PVP74H5Ma0MKD/aavGxv9Qz8Sjipz0mt0n4lBaNRisHcZJWtxlJuZ9XlxanEzvevugWLXpQWyhwO4XxapD7tWsmMfDsTB9KoJmIy+hHlsCxYIg+tm
YxFieRsQpabhNKCHH8M8i+PM1w8sdsIhhKO/wGAWTyxW/mAYfvg8qCwaDYUhor9sYxgLcUdXWPjWOX+uC0VtlhzJfU3CRl1qvBDdE+h3Fw5ArnMvIv39aFZ5ADsq2tOsjZOBuLTxgUQanWYMIghqS5hZNY6MtGMd
6UNiNRL6lOli3fQqHmIJoLOimrv565ZZwMlcLn/9H7unVvGFvvH2P7xVLYS381we5tWwj14zRCwQa+rQOxV6nrPubgKnqC33BN6TIIOsPI1gGuMAvWAWMbndGWd8Ec9zFvmuuobRu4jj//C6d/Zm7klHJyG6PJK5
RuHNmUgvswuy5UYmK/b4UDeCTF7ePvNoFrKSAgOf4OEByIsIUt5emWZgYhI61g4Cn6KA6qfZJumgocC4qCwAz2GqRGO6UqYB1cVGu05owf/k1YROCeDLJvMJf1G+mDfzzVZWQCsmqr9knvKYSDuzce4j+OSnAruD
x3hIE/caZd0TRZGNwmniSxAz5iSmYo3sAGWX8muKwPXSWyHbZF3BV8aIdcE9YzgLZ9QmN1kjt7TKqk6AIQl05IxAosngsZ1NQeelMJsOOcFEzNyw1wwAEl39Nv/ESa+aEzKeIjVSNm7OqW5ZR42sw6EbEWoQE1KO
KR8IlAXzQOGHGeWFyaULpsfyi1k8fjz66y+q2zFpmCgjvhZzrKCx3hLfohvLt1evNtU0726cYK2bYegKf9YwI4ZmVkSbCmvagtEyC1lu75hact7TcHLM8NB9Xqx5VsGOOzJawcFsWLSgy25WU7btCxtv9Ft4edHY
l+t4CKlmUAh6c3Ypuk8g0UoNTTjTplPX+w4r91+gjCeYYrpB6ONt5RCHjsRoXELj3TPtLfg92ho4qTlMhevs2yJKK6zXXflO/xhr5eLEwJZTeT9GQaYul83u0yw5oT2T4+WF0mCrGUw4o2KfleBcu0QfBlR1Xyha
Bm0jorO9iZHUfnduE5Cq50YYS7POSHOQUpnM+ZihEXJHdEU3VdfYn/bo91A1O1vG6YN65zz+Kd6MhhxK2za71+OWTOmum1yV0dPssU9gMOJqw82uhu3cbCKxvlz2c59ynTfGb+pU33KNchP1tgkodjCOyNdXdjBA
8R/53wCkd3KTi2UVYNspijLTE3iq2MG331gWKjBUNLLTZaS4vU0IUfcB0UhjVJ+x2CGJ3JGL+4hkYKDgiiwFiB1DySEHWjTmAzyON9LmDwz87OHSVICChTDtfnqcFZjZFdN+tkZwmdJK3W9uM/kzVcS3dg55JTSM
kZC54U9hj3HVvabFaJy/wJxnJKgUhDON5Wb5c1RSEp+Y+R1i5wYjmKZSvPpaVy7QAe+IMkn5glC53lxgVvQgpxUx1ESYC0OvMSIHYSE7yex+vjhcpOPkAyS8XxbxXMLjFmMBxm4/RFElKNB9zY2Kx0PVAPYiyRQ4
OLBrEjFbRphozx85ixMrAjoggoMWNF4Pqro9aXgtRPC6h+ntxrUQw+tW4nLYkPypPxkheZcHK21rDkcv1L6JFEvecOmIwYsO9PQGEvjTQ8oaknL2/UqiFaikjSGvoLgDeF+UbKQyCGYt8hrBat5dWUj84ULpwCsc
abLax0CyQRNgwE4eIvw0007tVNCNziQPdwkywG1BhNtdFvPFaiC7I7UFHFpMYXbLbGiD+OsV09Gcoe5mFjtFIN3K7kmdBRDpm6BW+vRJqKvBtmXA+V5FZ3mxnLs58CKQJVWFtU6TrwLR+L/O7EWq3XRHexYxD/6d
hDaksfyWslyhG/PIQ1xCQRBXElmgaO7Pdc2PcOpC+wsl+oHn382x02M9eEt4zMRCuv+ZWramPWj3QBrCKJumpQ3nA0YFEtr/XgxdYx2R+bulhfqfGqwG2ye95aVk9knzfXaMU7hbOjC8mdx8UnxWorkrZsQ+cjBP
bKR9G+fiu3VJK/b7FMxXfPAX2D5V2i333CkHLo8NNjZyn1nsKCV/Ydq7ys6rjAMJbd74RiNaSl0geYc5ZLihbEbyNbE+VP8D2GT2eRjyK29ysFXSYLpz477YvjI+Q02oOu+DB4S1YcFdL18znd6V3HKNlmgVerTs
83Kn8jAksHYY3/P6TFURF9i90eA0i94uoGHw6WTRH1524ac16ciGBnitHauKSvXrCsvd3rxj0vQfqy0BtwEKhs/AnRqNuZtai+EtB1yjtxKC0RGGDno6zDGh21+atjGiCuKRIZ97Ux+Xrp3Ch9DelNVxkU8S5REK
wMfZbQyd2ULjZnCG0qTOjHUvC+xHIbjLu2jPZo84DTUy+QYpAQ5/h2g0EHeCbHLKERPgBBZ6592VFChHzdDYL6tUi7wdP8gagkRg2BArvbQ/JR4rtG2DOAFMhqtATvXxZw11fB3dAm9YSgU5RiFFdqGvbceTtdcW
TATbKeYiE6z4rMZk0teDT2QWf3Sx2UNawwv8hRwTJj+/ZKbxuAg8LpPJ0YmsfcOReVqO+ITg8ejTWF+QaISSbZEWGcEaOeD1CD0C2l4AAPPIQgDqZFLxVVIjzejghTY7Dh9JWNfteC7GizloQ8d1EACOv0vcdPnq
pgMctLG/aRhd/QmbVtZ0YAojF7+WcT2z1QZ5D6iFb35B91S+HyTT9V1oGdkZzdnXz7m+hElaIqWNCoiKdqJhiE0amh/s0494gs04zaptVTGIcFFOsxQMNLQVz18mYUXR3UAwn1iav4ACACYZVasxbRrNtWqwrKL5
QdzbSmxtl5BVlZ8YFJEkFCrCmb7TkdSNYsTFuDvCGqqpWY2asnvyEyb1JZVqa+N2QAAFsvj+5At2eL4/BWFA7hze+AKJHWvxmU36BrGo4Nk6rn9HSjetVa4z1aqIIBDM8V8XXbalvx9+/DgQWDJrZkoaKSji5R2n
y4iJ7VIUO7VpC5FxY1oVFf0QE7smQlJdzN3mBOteRg/OufTjkJ8CsikcTYSwSV0wTx2/c2Mww9CiPAx0bfAmlcZAuQHRLI/TG8uKHvGUZO7e7PcYY7FhxIEgnEz6FvT/khkmDAPx2kuIoHQtIec3TDd8yRjvFAU6
p7Dw+5IwjcR08kx18qdjzmLF0GA698ylu59SY0IXUjvj0cT4afpJ3gnTdOPULFmGRFAXBJiFIY2NibQaGJ1WKbZ+clKtUWiM7A4dwZlsOCJP2X4pmn3fC3odfYwG+foY/bYOUY6talHjgHz/M3vuhv9EI3RHeGe2
gnHu63qyIDK+n2aARuUNpwCXM4aIr/pGhern565/DVLVwhvNoo9CA4Sw+uj6BsfJDOibCf5yE8fh1k2QmjofeZV4nLJYR5sM3sEzBWcGtLSafzOM/UUA8HkgD8kVu3+baqVKY6UyeoECBScAj4/31+i5YpPmg9b6
SOA2QYc5WCnBpxGcEMkc3/emws2kYWVoYU8741hIJTVvE3VgE4dZuE51jzelxxhfPupUusz0xCB1EqiUs/wM6CB1x40oXnGWZyHTcA8fpyJ8lfEEOy3dZjoSrZQ+f2DDkZt4j21JDzCC++g3JQ1pEGmqKshYGELg
+CGZVczN+qLT/eYiHsgbfnk7ZxvEwnCv6rl29Y1LmQd81O2h8mwRwSFIWv4olR97ICqyqSDCdwRyo/X7SWQGBNGAzgaH8wEn1Lm19lZS8y4rmC9n5YbeMOFYtu9bcVcO/MoUrf8aoXgAp9kcVBCJ+KRfnTfNsg9X
H98WjtSP7f3uPaE9+BxfInGf+HcB0N7B+3FTpCSaXRp9H+qYd5XU696cd64PajhTHHeqIvk7AFoQIhVB3gL21UkXPgSZNbR/E6+kZLkRkdICnClf92y8VMSszhOqd1TdI5BhFi0b06Bz6atqk4HvPtoJVPQPclei
uJKecuLOQit0ZwSbXOO44qwK8rcr2+CCdYZCJQXKZCQL1ij52ZMBxYYSCI8iG5WMnOiGeMkGE0oWuIElcLuBf0yZLvjbj8rg/o4AkvvfPwqd4/7eyw/f7NnUKJHx3E1GcK32xIuzDsgwih4xDrXneN2xzYlR2vVM
tlrgrREzWxLEjipemQ147/yDiBpxwzGHKTwQjMY9V0DYBpXJ2CCy0J4IDnPqgJWiq7vRZ9Y8nabZvRb63blJ5N4WuSdJzNrZ+WzI/PORXerjDBKCfcxPCQbyVMAb921bi3JR3IaP3mCjy/PDSH783Y6Dps17VziU
DT74EiY9+7FPQfQVNh3ZuirCEu4Trgvk9sZBEleLM3UZmCC3vbWKMNGbPa0vREef2+q47WVRXAe45NCC0NHhBX4hZLLBXCCWXuuYkcYEFBzvaieEqLmuoDlVqKxdzFui+2UImn7uAprRLpUshBSiaS9nGEr/Nfj5
eiL1bLYq7NNCJRHapx62VaQYkfThn4hj3bwYNoFdX9LSbALwNe9iYnHeoidZUtosqTbnF7gSsZTCd2vlmVvO1oQgnDYvnYJaGM3EeMAE97CTqXx7MfMZu+bUxrxkYsBqia1cqbWbdfy7ydOc6EFEhoLx6BlO4O+6
7Dm5Yiq4uNdibz4t8zlLho9yXM8/CBIiItXTx2eGWEhDDr+UclLcNa6EQ39tbGKE31SDhlPfUd+tE9719hu7nA2E7McuU39zhWme9zcFy3DBC8cB7ewPbwpnPRMv/5qov6ZL5QjdsOA1ehnPKZHTPRgXpKwQozlH
r+9/uvw8ghTbc+Mjo/TlYoIbFchmLxvQIe60rpQSUvsUqHfL15pv1HmR2mGNMRQMV1rUOc52Os4jYtemkEaY6OEjLMyhEg6q1IyEyGM0ilsu0hHXlGrZt7kpzHEpsAeRw52GpdmmUNVLMTQoswrxxsj5igE6vSSF
DdptYyGG+wksakxF/SmsWeZGaGJLKAJL8YR5wxGHJ/fevxcLHygsUutN/+i5skAGvV0rVnM+TS+cN3jO2SU2CdJyNUULO4uwJCsnHAKz4t5V0tPFQCjB3FB9GxijCVPbifZdCY6h+gThga243Elj5R85BS//OME4
YQfvUIHAy01Ht2ju6MG21Nb9wKXH8B2wFmeyilc+WPQ2cbfJIvAxQXFAcTURZbxgtDRHRog9sm7vqNiQcSSAYHlI8RxnMY/kYQ5RwwvY+D0x9hvFDOIt5rxgEztezhnZjkOrd2fuy3o8G9+bTrAvYPlz6C6v8aVr
onfkEt9sQ4eSXI5gSNx9A/1+e685rdv4G4IYKcxN/ITe7tN7ToRp/FiKQ/obZoA8CurQAd3qDv3P5hEo74BUZGyZZi9mz8OaBPlpfhMywnACycP/rYafv7Gq5IorIGKdlZWEuR8++dX6moPSx8nfZflB0R8Ae6Lp
gb3lscIIZDDEmIFsgys0xoul7B4eGH6UAqv+DU6n3GXrapoZ2bK5hL5ROiBZFtT9CFMZJdMsbgQnRkWcaUpwRAYYrR4BtboNJkmtsSEcvocidwXqwUdIR+AD4GZNjOrz8K80NhDSjXFBMTAFqb7AiIbebteLMZoH
a84eeOkBbG4sAtdfvcOHn8RzgqghxLv9sh6O/KjeNq4GPdGufcSXlgo8aUQewCqahZSMEKHKcKK9HHGTsTpRXBFk8Y7UrAz0XHLBxukdzoub2hxRBR/j5WjMuoL+Yzqp8RdJT2/fLX5Ys/aLsgiY+zb9zZEHenK+
MF7e7zxlufLSrqKkY9mAnDAqQze2Y0gw8j/hsU2R+Wc0k+pYyuriw5ajgZV1geUHMTYCOkBrwOiA/r1Gxbt8wwz+ArEmhgYngmwv5111O+Ejjr1+NL/kTJaBBMLN8DdeHLGI0UGcuY0rfPz6HtpZPO8UxSjqmdcp
cZTy48Y1l58tFcw/EzymiBLDMVBR6j82DiIArjPoxUk+Sujdxlo9RojoqxVkoWwtIk+xuKJ6O0v21JCRd6IvTYMQI9Aviw1JGb4XR2JJ9vOAO0oYlvLym+aWYVJslhmG8uSYUn09PFN95lCPXVO4ObK9k9xxtFqg
8U67Kjnk9DTxr83kih6xE5hIS/MvnXWz6cfNnJw9zAgfEKdYtWY94d5dHtl9VAd0CKck3WL/ZihYh/sATNiQg0D8nFO+rhNOfMJ1fpRTqGWXnudRAjrgFkY78YHd4ug36A182SEnnqLSOznqdrdNXxKPietDG/55
zxfxbfOyGW4mz6/08y1d8FPPgy9o2D76VWurlXnToKCkz9K5XRfpr01/Uy/QD9/CDYfnUqxq0cLO2Re0ocPkNN8Z8gHdSpIVG6vSc9fsYw/YGvrb+sfJRNsRucebHTOgiUKicE4vsz9G22vSozaLzAmq7k7walZC
VyrzbbWHubu+1nA4X1J0xl/Cmt6RHcmwABzJL0k1mqPOvm9BQFMGksphZhbPQS1imMbbALt4j/b/zPgCeB2HxfoysIpCXJG0NW/Tp0qtFt1WoLDqSLJSTZAqx3/PYxy+jAk6N63hGftRzgngLDQGRBYv1WimCI6X
ZxRxEgsjJlLIhh2Rg2bt2cpSTEgWWj53qZxqwKA1MG18PN4a+GmH3x66p/1DAkvq2sMVtM/vMMmAxaDS0MgqzwgTr4gPljFjhKKgwRV7xkK33Dn5x8rxagqYARJ7z0+xazE2A4QzOoey4BcCyI4ClskPDhpNaEp4
uzpv3jtiTfgYkh/CS59J6owAccvfCZuGtvHccTTtGGLN+aBVevL+dQEwKN3h+ynQ+vnCaxXycMjnmUN87OdpSF2tSLwne/bBd/YFJFZWsbNfCbwHIP+LsMypwk3az8KBrSjm6tdYkCgc8M9QKTCbbd03/bZwvzvc
BKL6kR9KXTry3ogN7VxO8i18mtcWCKles1YnbC188YamF8GVGLD3CUSd0sf/HzApz/ykpSL1WTkoCH7Fh0AUWpPkbpcQV0YyipSx7lWc05LpCZrkYSZ6HxicG7H5Iu17j9E7BUN0dYJ62uH0BG9MJLRca+5siI6b
0MNZVGexGPY7ghhi6LDasBYwU7LH4MywAFJ0MPLg+hmvA9SmyXuntyP9hYVaeefngh5IUH29Qh7icYneBBH1exhD+lAtkFKqjGpazmcq2lCG7U/aKCd0Yry28Cp/zNu+U2eJiLazKgLRcm0PskSpikS7rb59biHZ
uuZX2m2FSfZsWB6SbW8W3vzlKngUNWaGhS2nUThpHA6gQ/TC60CDA1rqFd2We1JBslBuThh4F+0jOUsoNK6VDxU9lkbHQCpQaU1aYPQHoXuqWubKGDg99wmZnnjhiZS5Oj8k0rhHElJRZiEGwU/YvAohNISdcnIm
YguxCDGar3RrXwXNhOXFhDqAt8kwNPvpM55fpYp3KEPUBCok4ZpJTaIePCXZraVn7tJlVtrdyKwHMPsXCn2jp1gMPaXzlrffNhlZUxGLaxIOBQzuODXxRNLfxlXJBkSuovYZ0iOmYF2xpAUKesg3kWDdVc3L4Zul
Y/pZNDmc0xNI9ATe4Hcmk9JkOGpxdDejkDayRzzEZMZVf/iolkqG4E59stha4/gstWCyOCySOzZ0nqf2ppPDwsgVEi7ev/5WCmJr3rVMw84j1FJLykIg/l4aZ8d675eqdLir+1n5prLf1hFUjjTMV7zU55BcqQUd
AhkenUaY4DC5NyJR1IdPKBSGm/gijqFTL9g6SlgQoZDgsqvBrM0WK+Jx1JrVZY1pplRexgnP6FGSba/UJVLCex0LWj17hHOFlD2tywp2+GgZEHvr5qQp2FDhjKjnB4oM4+LkIIoHS0rTtpth1AR22oCMvsIbs+Nn
D/X4UMJVaE/QbYwawUZP1q0HfPEZ4wiah+O1LPlm/fAXQ2mH4T/5CPFBvM1V00JvkYfvYAETHIG4IPIl1iQ/Nu1hZE3EgSGuZ4MhwZ8a9ZUdbWC97sQiM1VU8kW5JcwAr31SnNFtUsBcYnHtm2oFgvV6oFTRI45m
n6cwwRcWRIRyeom6zYDLIOgUwE7lV8uEpWQC4uUx2VG6IVsoSLWctEeyy4AYgQxZ0c6RMscTm8SSN7PozqRRdHx0b90pLvIriT5P2Z8royFZfLqL67PKDeM6oeBJ50L1nTDb0sgkopUJVIsa+Da4lLzqgINw/5vD
7/JB+RSXtMzXqFJsZs+LyG5VE+BEN3NBhSqsI7DIOvO3EmSw3ORMbmuiNOPTmyTk2UMMnKjOhK0hXKw4N0AVHUQmztdZCkwQAsNJ7R/YxZxd7wtYuROvql2Cj5nDtk7nCj/QmKMyCaZ2LeuDMNxjmIHSci13VxOT
u0fdagHcXgcEPTkNUcs3GHMVfYml93ZwV5UIO73VuUm5V2L7zJbQ5WWYoiKQ/slzHb9/cVVRZddk+fkF9YA0QVeyicHnTnGJmJp5117fb++obWXgcqgM+no47F8mZ7t2Bxa/Ndi/XIVlANXmjHuLRMnIUuXxT7DP
TESEEdslxqIVF2ZCbY/DGHxgYnt+lMIqMDuOCUxUxbiQ0ZWEBT2Zpy5Aa/XQ3Yliqo46Ak4uMMjDV/KXdF8QxOaITFgsE5+s6fuqYwqB4g4c0pokmrNHHlAGguteZ9hsZjc62TPc/0itr2eIx0DrxAFavc5JNjnb
ppkAkyT2fF4+oNhR/Ii0yu1IoxBwLNO4YXDYnUPbPidtLJfNUCDG4K8NCnCAHrmRnMy5ACEBty+RMb3s5CMdeZUyIbB4kb1qwLep23IVJ+2Z9j9uoXfkglOrfNx93W6JcF2uRBbAcuLrXaTWjYTRwKWGZXpqK/Kj
10eSCcCWIhilh0OKoM+0ABm9Mhc8gABF2h/kyWI2mCy4Hy+acLKznSNThWbgcSrDsrcIYJO92C5DZVkS6vEpJ48xQKZkKOTkzBleTkCWFtEgniggUzbUJBFDbNnvZ76eg+tsG0ouwDz5mMfRLX6SB10dsvpFh84o
VwHIFw42bRxz0AwxzaAVueAs16La7ArKKedJEoky42lXrJmUFEkfGsrYuM6RLu0ehlMrv5Uz5iomxLM1ujmux75Qi2+ht5MgLAndXlz55ImNob3qw/ZWMB9H71iIpmzCWbz6QcrCeu4X3glm3/WtWhT4wwCYIHjo
VUUHSW/ulEgHwI/BGOhPDzoK6Bh/Zhfw3bVLzCXkpJqsYgcWy4ULX0vkiKNopjrUm8kq/oCWHFy9bPhAXem0Og+kxzIkg18LFw+mz6kuJJk3+oBVNth83ZN8nt/O3siqO7iDHOvUFrjCqCqJHJeTebRqMbRxzfc/
Tf9vK7hqhUGrETlWLZ0/6B2/kYjaCmADLjH8nKL5HkifEK0Lk6QKN5CupT8kuPC0rgvH+o3Vgn9kF+/30zhL58QsjhcBzMrnV1cZwFOhNrODOAjf+LMYsZQLVZj86bOpQLXYTEz+42A/BwssNVdCqD0vGupFMVAJ
RTmb+aVDAnWLsR0WfPgquoU4C6tF/BMbt/erxkAylUCK1xczGC9eCy+OAeniIpWWq34bC2ygyWr3pi+T0y7zJcZZakgA2EbLwAEvtPSQIGKmrwVdhIh0A8jG/upCuuo7OzWkB0gxN17927Kf+35/nI6FVBcRmR/V
hArJQH68Mdw2G2i469iUgBhrwfnwAUaYevRwyABKYujwIiGdAX1nQ5UgYBR6/tBnSyoB/GBR4v/XHLTkeLsTjAIhjsWhZ+90rhCSTJrGqwoBHRSxPclJURkkzGlHDMU1bOitrrqIsxTjgi8oRn5IinYX73Gr3K+r
QqQtWuuLQeMRKBHwab8UTLrYc25CnwLRwwuASUWhwgqF+jgLzPC15O30j6UWrQ944NaO0Hf4kruw+e1wYPMCXRTz1Ryk60ZNkHWON3NTrADUn4eFTjhEXtXLDPVoq3SoU30NKSii9FBMpQicowIQ5lcVl5jX6yUZ
7Spx87jOBnEoA3U1LSyySIT1NDUyRCUjuFZffwkc+zPLvxbAxYtUF8bcLIrfFgV3JDJe8/alX/IVpzailokIdZ1Ghio5QRJhR+NiKDHmFov28uAR8s2ozawVseob5L5LgrCpzqIP4x5XpRBHCaZhygJP4KNiFo2Z
0Y+6xRb043XbpF9wNYHY2gbW0qvx+jd7SNvs218I9SPrF9XpjevJkyVZkeKaw0Wu+lE7Cs2zB0m7rC1zp/XRNp15us5jQXrOKuD42dd0hzS8+1QzevRl+hRdOcSo+WgvC8twI8OY2ezWA0w/ujv31/diHf8TMcdl
zW/GasNZ++g1nZ+DZBpm8cayl+AIQnXfSMQBu9bmF8YnUhqlm/UCfYWv9QfDtkYCDesq/hhWjSbsrDMCG4c6jyWSw51RwAwQJTYLNJmNofmaiG7P4qnVlJ+Xdo79Gd+hZ8IDjAYTjD6lthZk4TAZx5UIQQhvzWgO
AweCfSUB0koYt0ewItAGe2SfHyfjTuf5h8HzD5Pf8NDdvG6ONs+b9c3eZn9STK/2m/i42tARuVVGK/uinwncTpFPbcSnMYcEsfnNXcr43GAlME9sKm4ZGI6P0NCdJOB+nPcaicVcdk8YE60ngMmBqvM1lvABjSmi
XQqjGrjITgthfpQW2Mi2KoMZmIQmYdZ5Ubygw5zCmouXWYB/e5tvqMkZzSAGPUP8//dYEzJa9hu0CV7kAc3sW5A/By0qUk+8HyIWzGbQRu50cvwSjqJ0LYPR+54hElSU+xlVZk9ZpWarrfQgP7URg8oHhlddU2bL
+NBh1NYM77NymuclSyVOcmDgaQmCHxzrafwC8VfrEYE4w/RIlMWpO7Pk/eDUcr4eNBAkp3YTsJjB1alP9OW3kQGtlwFg3Nw9TehZLh4Tp+UULzC9jCOzy5r78WryxRq5Qzah95KT0tdIMNAb2vTbNxiqdzFeL65n
OOR2hTG/fLFxTYhiDaEr45Rqdsz6BZWJBtmcfJF4Z1r7xQQ9ECpOibq/RuftJGInxaY9ruRNSbzmLCNQqzkk4jRAMqGBjQm0O5nMUBru2D/x2hh1dqO040evEY9TH2fWCFsdQw7zqgGy/bEhyCoD3xy7wmDIvATE
T3uXAbeXtO1YP49IuGq1QW7UZblYDhM6m8Nllg6Uk6GyAY7tHzpwIao1F6Q9/H+AN56WkxMDKKLz2RMMwmEG4bI9KhoEAPBrn4Mt1RVlgEBRxx5nt9ZSTMDDgM7aVXAeiEi7Ss1iv2Nx4SfPqPGw0JCQd4g8Hu7B
vwnE1Bhto0y8hjCYSaDqbQ3Tsn+AEU+18SB2StpRn8+TKfD/Nu2mWUjj4yw6EnlvK8bUAIAuopzzfkfq0xv+3Ce1q0RN7ltPUj3/U7/lkuohU0M/gMDpIC1cRQWUu1y/Nq5peQ9y/fLT5cOIr0fTqo7Cb3jmCKH0
kJLDI1aiSHk5k+nPeoebpWhQcamdCsI/uPwQ03ttLaSZRxyd/0YwJShvLXYWy6qNnGYb6RkR4A6Pg+D2YkLNbrRnW3kv8qH5FnxG+0LyHbggbL1n/x+5/2Pa0pKXX44fGhll09exudyh+Z3HY716gkct0+rjR5XH
3+rhmGZ2VRvHPKPiuVGtm82M9oTiOnXP3o+2Uc+BrurPu1/aMUyTHtXYcyf4o/Lky1ylAn4GN4ViaIvrMufsu7gX7pN4oaHdCas2p7EJiuyJYnutFFwtOCxY3u/himFrozphCgnfYenPLEShWxi86vYJZirzLYq5
/h4hLKnj1T3Oi5G/BWjBy2/rPsFt+iAaEYrSek+VYoYuA+lkLHHVuLokPGOwTvnL9j9gEExndxkRJqiAiDiYTF4y5czZLP7QAnX8E0yzqCyU0Wv7lFCNKNSlKKk7oIfg0bcu+xpR7Ymqg6q8k+UMFLrI7h1BCjZM
py2hs2TZldmi7id+hIpxBlly5qWUJPt8WFCM6TpuMOsMczaAMSxa53UUnPV5lriIjiA4Thalef1r3OGfmlA1XlHJeYWIczRJUYJnFOUjxOrsnzqjbMleB2UCG/Hf4F3IfxFYWXxUQVAQQ7kNoF2bFBcy/vcdDlHH
yeGkMGqQM9U2S7UnVCAeltEsLcNA2TKJ5UbyElo6yYjkn4GpPCAYYhOY/MuEs+rkNJ+r3WAiXTkCnenF9smSFJATPTFyntrQ1jdoNPcuqJeXNOx2xHRojAmSELYoRathCnTi4V9kgmEgQQn+VCgdiJacbcEAfWCs
B8l9py0O3CXCCjzgT3dyasY8h7LBuKqmmOf4fNWW6dAKniPqG/k8IW07g1ZLOmoASxDCOS7hwCm6Zi/SQe8FJfJwbCMTcrffiu0Bwa6indiKBzgO8SdTRrgYuml8U/IAizwIWBD1zAwLWpgesbuMOfTZijzxPtvE
uOVZzLkcccGSf0esRG0oAC0fj8/poU1Bc80VJYEuZWIMMDluk++wqscLdFOn0vNcnEJuyhOqBgUO7I5l5F8ziS0/0pnqnBQdVfPxdJNQbvcHB4iPX5WTUJgsN9o0yxdFv7YWAPazAdFNC57tr+igPyBEr/+1K/o2
LJFYcHB3iF4/P8PaJV+qbYm1k05xjl8qn4MjAmuF6XXhONmkVsVk5mx9OWukHxQvnL6AX3tvK6EadbdXQR2sgSMMU0va6IYmjnM6QJB8N2ctUU0UuKPcFxSbTzFXi3JP2emDZSrH4NnGqGfBeVDpasEkApNc4+/c
SijdnchWguXQl6coQY/kJKtB5UjCvgamjIDuRzV1jg84VmSzBaDlDBb3g7dAa8dc3duXYasdUxks4f1VI4+TYLASbPhE0ahxMVJUwBJ3Y9+iOmkiW55MA+Mv/s82ZHdcsU/JL8J+POjORt2VALZBWGlOlBhUgHxF
J0r8ubxSoVXIXhqiNOUUfFc+U+B249xQgJh6E4BnQAsIXKVlswfc19JzPiCit9WFijkx5m+1qGPUq7SPDioMISMKbluMWKOcKMcsFvzji7h8lRMWV35WBd+fj08Kku+M6xh8/sfu5rbrPxPzTfOfaYOPvySjMsCW
bgXDsS/jcP1k8Evpx5hvx7PxfbhCyIPUFtsh/9qsqzXxMp0pEMjbiFF3hnbVPO7jrMw54IT2ol7/Wfe+ZmZoGnFXxN/e51/hH3tapeQNcspLsJDGnWJO/N8xvkqIOfFE8d9B7TznnBjb8XKdztFXJyiny/GiBEw2
pnx5vZaDQ5wvFZ7FyzXLZJ1kQLABW8pjVtQZwOMAq8EN/Xx4mh/sBu/FBUiO2gMcyWc56lTWWH2m7A0DExzwVQebl60qk0MnHvDAsqCCjqDNXLQFRemY2B5vlef/x1cxXGpZwIbCY5UZ/VTb3+oGtTk0/+QNCPh4
hdsOIVFaF/jv3QhhWcBVTpBvLzMQFyhrQNEZlYWXVViCgMSRr77SAaxNZRIFEHW4kG+E2Bi5PvCglcXgRVL9+N+elrStd/JyG+ze0dg/gvHq+tlZ+ZHWXkzwAZdeaa/7iuT8oKC80WCYl/+UosgmHz4KR6WmsbVz
P7ZwjAeMJcj1m2pPbGCMrw4cWFeHtI+BUWyWReLn0yr4nCisZdsMIG3X/K9rjWj2YeeptJLeigtNGypa/oJVDZAL33NQPGHzHpyNuljhIq0K3p36AqikvncWTsw3EWmNOyoZNv8xBqLrZe/xnsEoTEUcXlf3KI30
hxMObX1Ra7qsjVIwKNK0FVq6qRarjJUhg7P29Igeod8shLnwAAKn4AIu7wKyRNEtxjWSKwXxYFI8to0rC4qIa/FmMi1z2Hu/La++1INxxe+V8/vMdr9VBRH6+1lQcp91cC4LnMvHxufU4y1px60ErLXgOg6vJc1L
fbQ+AO5wq81//Yfi7EW8z00aDNUBKxaPv/44uiZ+jzJ/fiwqZhjPzAYWpsPHT2a0Po+eTasxcVvoz0+8ayz40Gh+6q7agFRsw4kftr4YdLmkf4U6+LsD+ea9yI/6ZpERp8YA5VYwJouZncy0gKdWTXIO9rfKSd1K
e+YFeYJLOMfygFJtd8fEUXki8AYG1BL8Y5BCRkdWAc7yuiJrzm4pERNu1wFusOiSiftyOsf6qPMf7IJiV2p5K9Adru52mhgZZ14IPUIiu6IhqVXsJunmC0ZCLcwAIR+nMZm7EBDQaKYvXfruOJ2tDL6+3qRvH+Ub
0fmuES4CDh1M3KwDMRpfJ1s24jLhdcolBorPbTiojrlJW4Zx5ui/tCZxe+N0TuGt+nLrTrdJo+bL/R3hZcBEriKL/GGpMlJpqP+dFqcPDkB+HZXVwFLkaeMZQBnZxx/St+AW2Ic+2imyWQIo1J2WFKzAUC0AqL1l
2JYamyvMlHCrxMnNipSlLtyYXYcyMSADog+OLP9LzMlW9TbrcFS35kotEHxdc58hLOhdXHREJAprqrsEy/UHXB3bGBs3c4HY5beMsS8o/oioDPn+YhXP4s3SKy2jKhbIjMOK4fo/GXwd2WGKJ1Z1/DI20Ob5lU/+
5sNPfluRvopdeKRdcH/93EyHipfbCocSCZ38lXgfZAs+mEHtGk2MOvOLS7ycZ6xaL2QrDcteW7JdkXns6m0u/7IPFL44W94VsVdNELRj0mQSdrtOgBUFjSNOGLOsdIYnzCvBnmPyBgZcyRedgjBctNRxawvSVwz9
aERF6rplLgsmjgfhOWoEH/DP4WEclDyRJjoSKX2WuEf7IUHh0GLbzNO/fbvbZF60/w+vSX0URF6+dMXtVNplBoWbWqmAx7hy7Tnl6W+aB6/Xd647JHQZfFazcJRxLSROTtFixug95fG9zaXmEuMQVrsg7i28RWSr
rbcJA27thfs1tgyycvNnWCVU00Y2Nds0BPhqh8StWPXXYTbfwWzSLK/+ZKsG70/2eOUtSm3WW0VRNFH6yRIQog4r8HTNcxVtfij4hYIoLsLsxQVRo1wPSgkGljPwAjxR5ZA8OPVEtm7dHIbQe8++Fd/o3zwSdWpI
ZqlYJulrL6pqkFBSLi7EkNo6200XSAxiq/+01UMArhpckRIb+vVhqqYcKvNMntDMxSd1C8Pg9KpTCCOkoMu48k/jSmICDnnkaSOY5GVdUZ6o3fjBCVBIwawvKgvHgQC0n9CnwhKGhIz0vFUqj61oer/kuCQ9p03k
5i2BiWD/9sSYYUjaVE9GWnZAOvU30BSgyg4DCNYRIi8JEBdRPFqJ6uuzPGCYcVgolHhZd6y6groBhgSTvv6MTdIdeZ5cPQeIhR8Tyk1qcLBG1p62aR+3TQdp9ZVmYW5DdAuXt13cqx/8euH4CHKccRUdLgBMKHjm
URjPtrfpl9Jz7PZ2rZKs+rTIyMq/5ScNhxUkpEi+130OcwE0WmCySPYxjkt8ldPo+Br3Qy1KA8h/G4rg6MFlR5wecV6L7o/H5iD+zPoqqjpgcYqGTwC4ZqaO4I5swJdiVMiuJ/R2hHj2kTFz/Bl0B9iy6F1xaElU
c1M8UmwtpERF9C0r1Wkfb+I5UhLEWpBUqxhmH5Hmtdw9M3Zkz6eK9218YOAhPlAk4q85IMr1sF8Ra8CWm+s3xBWge4buKuIGbV1MJ35GHD4x7A8PR4g9+r5yY5R8dgXGazveug+D/EwIahVACOUR6+DM0X855o2c
4NdYWYL8OgDiQuel7U7urqad7BiQMQi4f+HnSAFsEJzo1hKz3rrf5gTHqoI0Fo4Byj+fvbtk/X+5LHe6x00md9dHnEy8+1JIgIsZwdorIcmryhxayYz+ZU0VvnK9FxLcIvoi027zcWPetNklsroFQcbm7kjya3GK
oZRNMU4qArFOwDN7dX2DFFRmBbaYabZrbVUv0snszx6WJVCHWzLTJk/kkQ0OqS+KGpHcN2TZ+xBWln3T9+K1odKXPUhJ8+0TgOfbBPGjimJ783Skkg2BqI6zvbnfGxcBcj816k/KMzA7V9U4q4p1pTGnZq+mwc2n
sJwoSHQXCSDySl50sicu5wkPGiMLi+vKWK1ac0MZYKZjH8WvQbBp1/OyL7UEy8SoB+ImnWhGcPmSuxSO71+ShnQgJPmlet5XfoLgk4DHox914v3RqdPkxf4h7gxMxlTiR394TtujNnEy5fll7S6Y+uADaB90AHln
0PQZnjnC/5KsklBU7GPNpJASCu8ibS6aNNGiQD89rNznP/OxS4Gc6pRby6QRFoRft9M0DyLmfUaMa0qOrVSKSJkYGRK/d6R/B8GPGGqCSbJ3WMzlbJKcDDkWmJTyjh2AdJi1nhH4sfYuLwnhulx9vNnHxxrJ+Hh3
SYpausLlMkbfAn5/ibeuVM8jV4W61bh3FBO3EpcT4L/giPso3W6L7vDJGoPJByxiVA75BXj18HYkr7PoMJBziHL0AhipgmpKT8k2PUvK8XXkvtK4R52/heXCj+4O4/wRTK+eoiUViYbvzNF/sdyswelH1iVqjhe2
/DTMCbOiVCx+b5U0yTOmaplKY/P+7CnTwfwus0OfrpnAm5q9cknb7wH0WlTJRSRdGQnD+AwJMNhbOEUf+EVagKwxLRZ9X+NnCN1JvxxkmUgselVt9PIT7SVRP5EYqT3Fdz7kafedlh85iRbDb7dKErk6T8CZItI1
hfS+G0vPD9H6iPmRC3/aNNfSuRUcnl5myfESLR8rot+mN9+12ARf3nXdXxCeSf/is6yxDrgsMMa1YzsTsdmzEUP+Znlv9i/vjhfd5chCpMtezl5PqrTb34Ql9PR+sHWPvfZzaaompNyc5cVPNUh5Y8A6miyHM64n
4WanKRWph35v/fI4//ouHENSwAEf2xwwBz+VB/wCAOBfrnlg1B04Px+vR6U+fBwnlfItivK2lf/nZdmBw0JCwD9HzPZqF0hA3eSNfIOOCx4/BmWBRfyi/OwypEtkQCPgNsBUhXM7FHu15HmdRFasunZS66uI/xYe
RnL/QKVeJGUwJA4eUiVq0p1JqSkwRquooy9T+aSW4nABEgTjQ4nTsablPSCLxWr+LXjTjQw82qcSrwPliljSPRPhc+M26JtMEAhviEjzh++eHw3pigJLrS6bq2ekmsbxbTuVhDsE5l8sowSLhKYW5otEpPMyk/Mk
F5q37l5jXZn4VI6RWz/uugb+iAtBMDcWkNtm7/4Q7+z0C/ClMQGTFAPB5Dz5zBi9tMSdOZPn/wThAH78xOMQpG9YnIjoml0jeGyvzNYsJblIggtEUTrifc06jt5C+Hl+njknXHdMSxxeoZguqWpmMj4i5yQFxm8a
yC+r/O4Rvm0DkJnA+msSypfJp2blb2sybkXS/QXhFD6dwlX8YHlRcY1xfqmalbPxzSUWVoZ4UB69Zz8vAM4XuE4Y7Qc6upYKzQF9YtJxuuOK8GpW7FOfQrGjIV+zNgBAIaH5guEz2tPbyrLsVxKAfA7CFuI7G8qH
XZY1Mk5t4WS79KiEMdznbw0qlPnsBMK0QhI8WnozhuBosc6aFU44+pZez4DiglqKOtaCKTP+RbhzlJ00IARwxfxLsZLlrPbZNJtamOwOXx4A8URYtXD0r9SaPWYrRlL0ZAh+Eclt5QwqUcBDGgKdah6iqfyoTVpr
KoAQ9SEc+EKF039WxLCtUePiZ8OOi7zLBsS5MNWZEdWX44pAqQ/DPcZswbqpnVYcAgZa2zgFcN6UG9QbHCw/kuJMh+2KdnNIAZLvbLaoxZKWU3XdDgenxVwRxDFLWOEghBfa2sqZnzp4s3wx1FNud8lSJsVvqTz+
TCzyL77yhWOjX6Sy8h/vLi3/4IWwpecV7kign0bBiUc8VfYEa46k0n59heGEsGECdTRGoZmtx9EWoc9xSMIXdLC6eqoGzslgjp/qpU9UYjwOg2JQhOBs4XTTyow3VaXyQXFCByD/MW9iymc1V8Cobu4TLZaWTfbx
oQOMIh/zCdWn/eLtYrnwA5tfyTjCW1hbhfSh7LoBHJ9fJus6i4dj96mpNjMbWKBgy9u2ayvfMlospmcLRvNv3EDdFnrFN/QZB5A+aTPa6ef4Z+DnTeEn9nFbGkWKVcwwEscZy7vYpAi33v85jpGeERpp/wqweioB
LLRQy0QPfT4UNISTRP5P3hrdfpLuZMm9EhyvJEwIM+82ise3KWFNbToVioZPLS4o8CRRaVuTm6xGHOLXn5mnWOM5/EEEgpHiE/EveDyrD99+a4BUu5QERKge+Z4EQbKZCEZpd4uGVZNCsEgno54+qPV/8sUCBgQ2
ia2L/kEOExaqBABP1hX8BPEdrOcNxtM3zXHrnLUiAgkzrpoIZ1yOyPL35PFTZkZXpx188SC8XBss3NIXpjSv0wUXXA6CIfdb5c4dmFQk8Xeo7TDn3gfVc2FYbiQBvJ6IX/ySIHUdRbjirsbybfzQNC9ybK6DR9zr
OugcmbZAfRhEhwLaFmTjgkJkRTuNqA99c2JzteLM0QcvJTWFX+ejlmoOnD8QfyIrefqPf5G3WGve8y5speKn1CMLSV6mDNXTBqhmNqg2tGdjPNs3F0D8L36LiGR1ETbBcefX5FtdapfT1TNvuqjuil2OvDAiM6dD
ak28wUUlaTpzw2C/Y+KiDl4Wph+FzG8gGw+UG9FPJ4/+ul082Fbn+87CkVu/3Pr5S7xtz8DiJQl4IzaSGhm9BKio2fjXajj99Moqn65BDmMo/IAkcsYQ+KOLC1E2pqTOQhIzSHIAP0K75P1utCF3qTaFmCCHIus0
danQGvsLZwaKiLHwWRfjequKmVAhPRh3TuLEaSUtaRYfrBAF9xLP2BxK9uChZNDPBjldq2gHqLgAd052U6OtwLxOjt1Z5ShsLG6d9IH0cs9WHT0ufX1H6HGbE7pqyxKANxqSSm4W3loXosI8LFlW3uZQRhaVrMtU
IxAyRLgh3znOW26bIGdv74Ky/3aUc7TzrJr1leNyhloVGCnT+R4cB6zFknc/0qiBpyT++1lnPp406ZhzYBfNR+cwBDvDmfALpuyCoaPIZ8EV9Emr9XJjk7T2XP76VphM2UtwfUmh/vQeRYWBNUfY0LjkuKzrsPq9
a/0TIl2NlOzMnCzE8Py953qUv87ydiVo7McG+UrcD+mrX2mEVTo5Dm/IzC7HKDc5EP9xP1fUvIjZ3FfCTGyQ58fAjIAKJsJ3vSSeQH9cK6LrYQo2uo9kr56yd3dZEvdsy0QsgPIJTcvI5nvhu39mXt8Iykp6dqZR
huigmHCaGL6ix6+VWvYii0jcs6QDNu/a+yCyf6PfUMuMU3ZnVG+SgayP9WRVTiXfrqd8SEQRXzd4L94y4DoM0XwRQFIy1JQyGYoH6/pNCkpZsKjZptYyHuCkC901wffjA8G8AtB+EKBniQmngG+vbCLNC8VZf+0P
UxAjcJzCJC6kUWiD1Avy5IYfgfZuxuFnuvH4fDRSiU0eRsfKQOvU0cDL0xFer9Nmhb1gbnfBRz1PDGJCwJbCBHlpiLEM2inwJEf4kr1/w7a5/P9l85PiGOgN+cBKnMo+Brhook1LVpqHyR8uGYdhWNj0sjllDik5
GuUppvg0iHrVIGSkLB7H0mYvf9vOWbTmr0+urfxsfxDHK5MTzjVLTfD1JeKbObvxmhAXHC83lUJyKg/EMsGQ+JXXtrZBkH5M70BCgk5TaO8Juk6GVOng+l4jKUI9pLSbYjbkN+shRfuDZnhipj0U8ScRxD3I5jRc
5M3mJkWlAQhO86h7QPGTcEJPR0LxemmMG4c1P4HusyoONsMak21Qnq45hQVKjTR7BqP1ZAPcmWLN+0mMmWXlTYe/idhPoD08WRbGYWI2F2s7QMPEWOcP00ivTeqe73n3CWwlCcmDkuQsBWL3tBYtci/1qDjFIZMz
jIQzn2NW5ygTpuyauVk7an0o4O4dgCymU5wz2wShnPeW3/wWPPg4K4FVScnX5HxjV5hc1tht+rIahFLUOZosRk0kRlXFki7Kb6kNg7KbnYrGCEIWjkxeWgwhK/rQguMlv/LbMyPDGb4oANljMM3PAOtUePb0mSH9
Uv0udL1/iqNxbuOapC71pCVFOdK5a4XI9Tyz+pYi8SAJ/lUm7yZddiQkxmIyc5QlPjM2cC6T3Tq1IUvxWeH9SssiviCNpL2xWTf2Hp7OcnTS0AhjLPSfOVm+i0vDIesTNLrZ3QqLGv8a49IUbCTF8HuzsbnbbG/W
Nqebi83Z5mGaKYBK8e1wkgqn9thrYJfCLtn9QQb6UFflXvWdclLWSeAAcugLImfAV8bmkzLqoQXQNZW69pSpR/qntsmU6XO8jMpe1Jy4swCtRB+uRIMwoIorPqJPX6YchhFGU19+OqKjXqdp9vUZlQ/AcPiv+mQN
A0dNfoUNB4xaZ2DZPDqVxJgZYQdEwcUNuc3GGdGbGpRVwIRFCnuNub4WhxOS6ufLj7IyqXsW7cSoSYAAv7B53QRnSywWyMU6ekG7xtWyFAc+aJ3qSmSzWs+CDgU0c4Cxt72Wy7mWIDCucilut6SCOnffQ8hY90Tm
DAMnNrveu5FIY1zmrgfFNy9KqSXBpbgtCkuM96qjXEfmfHbuyvnVT2nLU1WzCysYUCFzU9HJEFwN/jWXGvQ6b5AHdtae9m3D9eJG8OZlnihOgwpRDkF7Jw8fRZ0cqDu8HaaP+zM7KSQF5PPe0RKqmz4JLX9XBOfD
NFlOdcqxPabc7A3rwLCO1sJXZQbPxOnnS5yowUIDosoVEKrto0EXesk7laFTJROHCio5VywXB20BOGolVH+/hghQ/oB4vpwrEKG3QtVgOHP8j7PKiu4PfTbRB/Zy88ErAmqG80WBMvi3qL4lTAkyfXW0zPoxZzRl
ZpgX/Gr39FDtCpfdL2v0rspSQ4dbrxmtfcVB8NFqMp/2m+kRc8iY1B9LX6rbzwPdiEh98P3wPnhOC/ITZXdtylLwPsi9xN3xRLRfInofFoMUJFzCSAyK1jHPuUJM2XZCPFkkBjVkaif3ULewxyqgEBlCzV7/ron9
8TVe37PTgvSIvAnUbDqfNAZG29hgVD5Hpo3YK1cB/nwJkgGoiRZPYBXV5cc1qkqoAHKoYikwgj346BkOnF8/1gUOvaDFJ5M9mwR3o3793xzpXzKrZwwysaylqnuqKTTvPKWdeW6QvvbrsHPOPS99d21yoBdhxHdd
nChQhDFMpwFXuMd0Pq+PnkBhBqRE0Q6fCDOuAx6PKU4o57N9ulZWi3VOou3mDN8fs2BPOaIAqDA+Fhhm3nk/b8x5Y21x2w8o12LNwXrVTEuDZPl1hoQj6WwPygGynJDjj9furrmt/orGgcG5Gm7atP6j33QTnfU+
JIqv7HwOm27gm0aSmapL005GwK2x4A+ni6YDle/3wDfM0W1Am2Uk8vZLumNdW7QkFaUWK2uffaGMbtEzlyOSEy1SVXxhJ4aazZA6n3/qNJ2JsjN3hqNPsq9pewTbX+cZ9vALh6+/KTSaKVFgYE3TIlnST5IJk0Ma
bDtob0Zm2yLvrc73Sjcw1XC9ROnn15Wbt9Xo8ApH040q0kYY44PIMPkkXnoTILXlViF8GQm2fFVoWlJQ0LOJqJIcqvwRYu4x56ANIhUhAllGqSOXvAAkzn7NOsAsAVoT+a1QUechStKK9rJN3HPJ1ASle6jjeqfp
xmPT2TmASgymbC+j/3trqFgdZkDBGqmdW96/K893FNhAYFUdtYUwLMlmAQugu6XH5MIXIyLwJbsotXHewxKR3SB2AQfkPQc+fW/kbhffrlVaY36GwAZZhUD1yaQv3HxeZHP7jZCfNThWIWzFoKR1YvGiRdpt24yK
d2sh/la+nPOY7+e1pyx+e33TvjgaayGzpnkW1hVlLk9aov0VW8mQ+JkrW/Z0TamivjfyCBttktbmlSWutvAEm+7NtxP007/15bfLNnJJ9GqaoqWUKZwJ2xK6zIemfjUkpKI2be3xkanX1xyabdnFh4zKSg4IXzs2
y8k2xY0vka5/oiOoWKe64wZrztAc9WVPC7Gg85K6P9e8/auX9Cgg+GDK6BcPciYz7FBlIu5oH6GybLk+yHxOWoA0NMW8wQRMOa6oeuy16SmRxXvmHXoz+8ZcuJRQ1g4mmwbKJ6wxg1NNbOTXpR3jD9xLL7QHVXbG
sO33JTjuN5zAJ+9BKLDDM+99LywgK1VeYPNB44g/mg1/idgBqENkQDwESxqFTEGKGBplCeWts2m2fEzauiyO6O/vMRE5LiXZFZbdEow6HTm9QtupTCV165dqw/mZgcd2s/ngDU7zyg2n26W281q/jr8NrjqwXvFf
oKZUAkasp6GyKNzJRm1zXQh7FTbL4aYrap5Xh5xvhrWP2wQpf7uyKQbtRKpVZVL/9IG6HF6xAEvW3VxnQUbUfzrpc51piTpNKA+/jTfBD+wyTUrdcIVQGeZxN9Rg7SFxzkYoswZTQcrwFs7s7wieqgJbDVJcVzKt
Wg4l9ikJ6ccyajW2L++T3+YiD/nDXlqs0DB4/L+uL12K6U9vFaGdTT8bJq9u0WgmFGUtjd/Gt2pT2WQxcHsup+IMU1TBypKrgRu/QKQBvdGMDuRxlUEctXjCoFUWpPeCf2dQRqUOVRQMV0u2dII+RFMwL4XZdUPR
hqTtsAhIorC5QD0/2cqUXSnmCsRz6El8B1xA574SYGK6tQ7aizLXiOU9zbHQVt2YPh5ihDQUiRF1Mie4AaVzc2Fln3m+xXcHShi8FL3mAUtm8FRe2M8mrw25Da84PBegvqOc5kBeH1Qt3v6zRo8cmIq8JbKOXv5c
eZfQAXZ3xg6IAS7iL1tlDpTUO/Ke3wQIDpdb7gABHDz2qJ3VgWHK2k0WGwRfW4JkcgyOpVSdP+5ps0bvCZbDcBnVx3+jk4K3ThfoqCM7G395MtnnJLErOst7mXOKCTE/DhIjueJsL7rphyg6KYrgKBI2c/ondEHe
6mmLXC0goN0W24fPUV1/roY0x81k87oBATcfACyHxyzqb4WlbRamIOhn6SuL/gaNCAfXU29L+W36H3u63eEsuAvCr6g5SZYOgVJY35NFO96UB+fY3kWeuTj+FeBbGeK71I7Nq1EFYwUYTDebua5/tJHN//Kva/sM
PLq4p45f369+KwvHfhLiZbE+cHpAaDo/4VaJ8Nit62PTXwAX5ysIKtuAqtevBVYatyzWSEmHruIP+DN07XVjxzVRtTpWr7k7pu4suNeWznRRnkHpGWKRTMv6BXTGvJSriaqlZCo1ARg1l0WSdCU2CBhdbkG7Sc22
ZMtElNls9A4NafbDpsVCLeoVMZHjuePzt0Q7Nv0q0FugdoC+BgcqpQm4P27MnZa5BxtZYTfFtCWvSmP/BhHyidezIMMgDKTKbVjLNrSKRU7IBwISytO975JCMGZLmiNPMADIEwaBLU8qJhajjI+6SNaFpHa49/El
07BtOnakDVN3c/IkEUWxUzc9c7msV/Lhsppb9g/ri/n1YS7NJ9fLDgeCs24Yzt0CEVVopmc/7/hCigxhJFcZhkgBHU9FWBAm304UkY7JzyLne6YKNZsveMrdOoADGgMkfkoL0SVK5pC9EFmqt9QbGRlfx7bP342b
KggCicu6PrwcBmRmgr+JfQtl9bsKBSyZboBKY0XYPUZrC+FmXYeCMXHrwzEzH+eYTz54x2d63Ljp6miBcI0HVceMsEgVg0SEYxudP9BbkfUCIjfLztkg+jl8WEeKK4rThD7+xoLzELHKpHsoxNWEK/DTm9AU1TfZ
2PHbyFcwhfryaEfxh0+1X7MN8stT/fo+tkZEvqAlGLr3y/WfKxOnJSlCgdQF99rb5EEG2RXX6XXcbm1dlbOzGoA+5wXf5uC4Nh2KRXMBmZouWyn0RhSXqqoIFF7fV+XMhELa4M9mZCde9QrTyny78eCEfvkzGAjT
t4scYiQI9AnfIeWYsmNRRo+mv0pmBnTNZugnz9oBw2X9YzDcHFo8Kq3C8Jy8g3JjwLXBm5NVBt58U0lU0aeBkK4+Xuln4C2/kwhDDpZ8TybASA0ftPgBAcsV7ku7pUNC/JRrq6fnU6PiE9TfpH+hxZ0Xn1xcGB3C
WdVSBHnM8wQSDrFnjka83jclcRQP1EQJjq+1URB7RvxF5hvf3EcrlJf9AnmEkbitnZ9iTRChjd1ffmN0/sYy0N5ybYnzRF4v2iGkxC+gDV926qerwhqgmge/DO5dMQfDzJMi3qr4dV/T5nF8jz/EhsqL00Yg4Ged
4cvPTS0OiqBC1suvrlAt/DC6mcqBiHvrluesye3flNKaQbu5dN2KUglPnLBKXcqcXZixd1C0nKFC1m3Odajgsi6/jQCwcVT3vzDEZFgEaEOVqYwecvjgklXk0KbfgpuFxqkhbs3D+YuLVGLIaKrX/384wPo8Q1XW
47eSh+DH8t4KB7Hxe5ERFJ/6AIibGMwtJ7KjNSBCJcx8BaGkoNLeE6JcKkiXc29ikAYWJiVo7OvqPiWj1IQdLnGjmM0dYuqWBcJ8nKicLCfknuGxcvyVXHMJ5aR3tiivR5wYZ+cITJDDF27ws+Bj6IyxEtaVrKTq
WImrAsfBNsDGQZRgR77nMaHf8dfXRG3aWnxJyN8ZyzrbgurS3LqSoJ+kZMnQ38hJSgsSEp4lCSGtzSc3uTY7w7+Xi5p5N7kGelNgoZwsPnSqrT/XKCOLf/znre9urA+pn/+k8JYwsxlP54IKiQYPyYu/7O0/KS2n
EJf+cV2A+zOhUitpUu0G0xcJ8hTJdneQuBbnTIr1kH2e7aAcyIwt2Q11KR6t1dU/tWpxpTOA0k+Pzq8Alkvhf514lg7x5ciyprRYFTJMNerlGvq+JuDtevPeEK5mdlNXSav6bQhwqS8WyN2z48kfT7c1LH/b/ubR
bR6aOsDCi7ArT9arsXT2jcrZre299KzEa8XuavXlrTtpSNwmPw/gsgzrKFbEMGC5mw/ng5Ivfx+STgjCZN1oVSyGawdzraH0mSpH2sC/Re5zbzQv3V7M5B9TM3I/6XWoL+yWVY2ZbPDKlwoJNO7V3Y/dI+BRncJZ
BMKRQNNL8olj8sSEFjTZTv+6XANxWd7QQozTlDSkW0iVBtZWjBnaMvuSzCPDvDSLKENPmySbQf7KivHhlBzlSGSSF6uBKcfo30mX4mBMwPg7wxqo23bUYQEfgDhOlHdkSv+eNJPNVhHmljxPVWAcUy0X41RUn9u/
f3grtWXzwHSrRWefYMAzvhVjnyBJfootqPPXD6jrhZS6E0yjFAp1ocCuY0vDRU6bQxb/YCWnz7KppdQipIHVwgw66hPNq7RZgBN6Kc/9AiZNanejmnzsiFKYdmPR+SoYVKtARlkoPHmjICdWMhJ2AxyfruiJxqqz
OefqsTh9eOQB49sKav7Wt+qVcoWywpWdpjwDO+pNmHJn47RHqQ0ew2pybuOEzao79Givt2Oho8YgTWsi4AqIfzFFVk0Csdja1WphLA75JMJZ9jWir/urzsxLlrJovnG4w2sVj+AteVmUWSNUXqKYGPFBk4efOJrk
JbsgUqrgUZGgXx38p+Avlk+V2iw8Aqq8OiSg9GH6at///QNxuSw2zfwRst7bPLQwmxNe7b9QpRvsgPBQL9hLVI5IxFgvyWwpoT7CA9jhdY5nFLbht+kEo4gFjwgxKAyPiG8S3CGGT6Rpq2KQjdgAo7Ip0Rw/JB+A
ZYHT07JA69cy/yhydXMtqnm1kt/NFo4QlDsv9pZrZ6B/wE6iHpziHKBQNFQyvVQ3fBpI5dMJNML4AK9zgsGZMcXRJPZdY17M40qGK/CIQZPJmb1x8OJNOynoiTKQ8cjY/x7IGfopHX2qJI0kDBofWwliVGuZhv6t
kCjW2xinDa9igoYoSTlQcld1Jdjrlekj/hgXHAZvkxhxnCzobrzwaSODHhVZ1cGVdxJ3wRDat5RY2jVY6ZHPuUkwFvZCj1/wPJUDI4PJMyVBPbHMn1MST37IkV/9emCVseNfWvjuNR6bDlcBbivRg3A1D3fSiZ+s
KQtVfRGii58l61nD4jnWxw6LIvDDqQ7/G7ZKhOPHFkSLyDmyUsgKnmw3kL7WYYB8DNhcIHKVtX66fckwoEAhbYzwvTeymDSh41cPOnte7ePkx7ffSyoWHKjzg7kVJckDDxgZ7FdGwaBM6+h0OUCdN6uNXNkVpB+u
Z1W4UnXRW6U2XAawb/ZUJaZ7KRMTFcwk9mcpcRDyknIt6V7lXBUcICRVmRloCHV6WecJ7cAjsaT68umwEMkN8xQDUZI2n4TNOZKD9eCqnXXNfNSltwwWD0TckftsznacPgZHxKI6zD+D0waRXx4+2tVzimhABejr
5j+GpMcZ4hfNzlVlvdbSxUvvicYfGf0W3UD4bd5WIIl2zQFcNbU9bVzI+B+hJ1nLreNha/43U6ArU3LaJCLTBGeA+agzaJHRg7fqd3inQ86gmfJos7QkKfo9bjbgIvFSQyzCvzskk2GJkeqUX9E+9ivXIzpzN9gz
Bd+45YLHrjx9hFtOW/htu/ZfNpqUwkRPQgehOm5fdrZVc/qtaVR+pUz4kCiJ0RpZFH8NISXPvtA6CsDEPpuK8A071fN//sXEsDKcCdV//JmaCIqGzsAF9DJFipCfzbjr53P3wlohkhW9rPtGlwmdsdjuz9BZ1+Rs
OReo3TeL2DeqsgoQEY4IvORN10fhxMLR6mRg4tFvbEXShXUgoKiPvdWuvOJsO1oEwZpxfTiVi3BpEiJ1KudcsDHoIuejjkO2C0JCe2JEjm4LwlqRiEYc5+SubhVHP3wErfFiFW/GB1SC2JHy/FrLCBxpLHpkkwqq
LEKOXHx/P9ALUiXxmO02qETpxqT4GFtFSoYclEeRiTCYF13HHVfbXMfhEMyLEttZY6h9RQJmauQ8hUEtx5jmaF6ZDPLobZHlmR1DUNkF0LfU30qgBH5sc5oGvJMP1GQ+p5+oIiJC9EDanqjdlsbYOLCND5mcj6yz
bYhZx3pPwPZtCcRdHSGbWMlWTkx4WpkYv1Bp4rzYZPdpo0MMJcNuGrhBGpplYkBklfpoUIRwhE/MYx0Js6a7tpbgdqHKwbnIzztzscpl1L12QBQl0QGPUcFd5yDfnm9alaw0QKrj7i1MiQPuREfzEvrz9DeZ8/Uf
H44v2zzbbE/H7mERRgZWChR962TPAEv9fCOqplLSgTcim2HWu7YEYznU7VB5ppLhDA9bwz8gHecjGz3wcK16PjLj8Cvuso29JPhAcg+iJP1EJGIRvgsYwDpJX1ifaskC1zzfCPqzKDo9HhV15Q8T0T9LI3Nt4HaB
tadkJK9o1VaCQ7SGLO2bY8nrWbeFocVcXb8oMapyHDbQsjABMYxOdBcE4SFLz9bJcr+xtJQAIwDvQZ60hKDxiaQxe0cbLKq4hqWlubfRdU3zDJefl803T/o6xSGRAkoktdMyYvhZ1NU/vCK4gpYwZQB58iXmGjNP
vjpGGD2052nDAA3XZwoE6ptYOB3AlzVi/tjXXBdxCbMayR2zzdgxvpXbGlXjoKcnu/AeYWx6FolWkru2+5Vs9ldZE0YpTEcIYMi9EmMvMDN06CASQFnBymwsZOoqWnBMcS9pI1SLjndxlmeDuiDPa1/gP6qcpRB6
UIt9nM7fHN0XWn1Dx4bKjmnwdANlmMysNFxv+HC7hmEiR8ShGeYPLdLL6lY5aTrWWGhyk//yLCI9qMLX2q1c9dbRuZ9sjhDDk4s1WBUMVBv/Oc8Heo3tke8I3ED6/t1VpOMTieND7uYCfP/GkPjW3pRB9on8DwZ2
X9rGGcjuw4oGlOM/L2LLKvd4TLJWmgohQHHKtpJpwSkDdy25cL3/GrsgTXAfOe8YudmBV4LN4C78qd3d6JoSxAUhY2YIwaYAdbrIHKCAm+lKsSKyLrXWXXQP5m4G4FMeI5tCzAA8aQIyq2XWmmfySmfiEYH9CawV
Yr21A6M9d1hnAyrrpURJylkd0zpAbKeYMf32RPpzZzuFLgpnrIUpD1eXaGCxBkNvdxYWOhkXqIONo8sPTNCPWIMtgr4JZVPFAXhRb8RVTbQhuqyl0xCXeK5vcYjloa9xleinRMh7CfOKUDhXrNnCGLQogwxSv/QS
86zKLHZCDweahSLw6Gv8bRNcw9hzZ1qMF9bMhtVUh6QcfPr64Cts58y4dc+zYKRqUy8+Y0yYhIYfqt0B3+FUm6JSV35WGNUEPiAFzpgyllrmceMA+v1ceAIiA3sfKurljTqFHw6UOerARAGuV+3oFyUpiylBVKik
XH4A0RBWdXA5x4zhh5aIe1MuA4hK/7IGn6tAehB1BxmEwY+qJE91OA8UTdoStatU+1xawYGshOmOgdIxQd1ZAIKTOWPvAFE7DafY2EIqyaFfoaM+yoH10ahpXv6rNPhpcnu1Rb/6QhJ0dFfRh4Q2zjg3pNOczSmk
S0rynjQ4TEwELrWtiWJNyL2vTM3RUvIJm6euwB+CU/JSe2M8KECxdvi+PG3DotOu8TFtHuTxmru9upoSsa3Kw1Z5H0JSONHASE2SBRiZjKgWPRWY2vnUyRYyfp18MOtNAUbV0ErCRqGpJjIfSTkKG6kxjg+ohClT
Cwzi0KRmYQ1P6/DCvAjXaduEPBOnXbAxTv1tRHVZZCrkNShzaANCURUx0y1K/RBlRLqt5tiiCcRC13GGFPAcECBdmiTLudw8J5IXZqSVyr8s5jNlTMsHsFNwr6VSlRenoieJ05Cg7vX9+OuWGp+3S5foCz2m7Deb
J7Nm/bw8WAjm7vEiS9MYs4dKmIk0+rVm8dj4lNnVaV7UCZXi6JdOPoFsbJkrXkBzihaEKFLhGt+S44eA4iU6UsvhlyeIQfKexGtu9B1H0CyOrBuN15/vTuh8pRNmxyZtUeM/gNU+S15S52o5ajJcbAuq5KNNb0cQ
E9+IvQqI5TNfEpLwOWKRHZPLlngftcpnRvF1qtS6mRaz2GSRuMmFfm9H7pS0wRKkuyxkZTZHo8G1WUGlWQwlUT96yZnb6N2KxDmJ++Yj0tUvIrsqGrsr1Vnihvh0/hHY2n2JMIDTImgC0Kl2StgYWxdNrxtiSgk/
sA6JQjUblD0Od2JrSsgtZCz1kN771MCF/mRxgK68VsmeXYq8hdQOTF9aBk6vBDQj0QPks5YMqzoG4NCVwLIuKijGvgiog8AzJz9kJaZ+8c/ySjJ8rGxNinxvhF3ih90+1pjcS+mnRTkZ9QEJ3aTLb4GQCTHlvhLm
VZ7Knx3ddIUvxh58tlzemKDn6WJWMfN1Y1uhWPkf2gSHeYau6MkK0DGpG8aLML0tF6bxPBuFaAKib054kROruF7pWhkeZ1YRLyJnP46L0pCT6DAHGvgL5oqmAwcMeM7KLx8I2416ParcDWZrFSfiuEUNCf8PR+wn
f0EOMuOBOjJ7mvDoluNgbyNj1yy4Gra3b/1iQCBiP4kmoJr5pMndT810w/CDYp6anVqqAbk18LFpQQ582e5oE+d60KoThzf0zc/LNhV5NYiyXsmqE2xev4wS3L3GzJiuDgYa2Tu11Dhl6ovypvbbs7YvRZV9aFJs
kzbuNYW7hyvDEI3SaGh+K8rnNMoDWMCT+1Gj9EnUKz0DoBBPqV0mfpNK8BxodWjJSaxfJC7mRaSilEmm+kr35Ind/JY+lUVtmAGsvIclAuOWul5gyJYsSG4O2Wu7tKNTxw65pWl6i1SiYusyumUT99d7MAPfzrBe
JYhUHjQJ4aFzWz4IEGODZJr7ANluH6icnJtTqJ9lJHGn9gQNsmen8yN9D3cpDwv6rxGl5JdgQCL/7YfBRrvcJqmkuWfE9Eg3nq7Ji+3xOSnfmFsVU1bu2RmRtVxwETwor3wxqO7kZ8PfiiaDhsW+C1iBBwp6jxvR
q+gXXsey7XKIYR4MVIIF27vGBAhd1VcoxrXmydoGRloCBJ75I4wk9DGWw0gVyb8XFKmvmIz9T60wPEVzILAAw/XupfsKFFMrC9lgnCy7T97q725s2jLikcI8aSodTG9k76ozJ64vLubW4+EknnMf7RfsyGMkutOb
alXhqC4BrtoJZeMCf1m6R9KJnO/IBN/i3sWECue66h/hVW09XVVYS+XWW5Z3yIjSyKA3N9Ndn1/JFXg/lOMOUL5XrX88Es9P8IgcSiREqgwMoENNNp4RoixEFH8ZGcoxsjfySQOp9moVScwnAy0fRBke5gBDMJWJ
jgLIWSKIUI1Q0+CfVRiRgownUIB5KGL035rKg2l9PuNo/mSFy1c07hC0ZkAGMVYYc/iyppnMkT0GDFFdzN2Zzc3VOiM2WUZD6slw0op8r+uU5a0uEdDVpRr+CrqgQ328vZqt8ZLEYQ1EsQiJM/YNtHeBZcha5Xzt
0u/LIKSym7LFCK2TvbqLPO7VJqrbEmJhVdjeUCYcK5fOKdfdhuP25uo/DrKQ1wptcDwPk8z0B+r98X0x+6LRiOaTlLeOpvNSQQJwF/E4m4Brg3exCn/LvtJ9sSzUb609o8vGc3f96fuHc0oFnKbU+HPmAMNLAPEK
C/qkZa3vH0oVTVp5NyFlplS2QkYniW7H6a4wlk27CFB5H/uMeFBbmlJNnbEayLxaQNNH0AJ4NFIbFZfQxIsgiwcFQJSJjaUULMwFbtwUCiJ/LyPWVZhFwUUrKGGmcIhs1SRsQSzvU5SMDm5Dixtf3vrzJCbvFWU1
1LJB5ABHXHPn1Z8XUSnTVCrw39zKm6zC9P/glPRdF/1s7TJnWkO6N+4CwpPqXXEzefJ45SPGCFMl3UPs5K4PgwUlHtW3C5aHC/sTn7sni/RwRWXz3fzTgBciU8OzNiYsoDK1WbP3utyFH9WVnqQP6LzmxIm7wL09
c/QmPs3c0LnwdzQ4vqGXLLYgVVU8bSKjEljDxnstMVcpz5CNuPHdaI8ct3Pmd71ClCCwJmbWDm5PQNNtUIfEOhFdUM4x2+E8Jp26xe2sa7VAJtNhV3VYL2bT8s/k/AjTAU2/Knv/0xN6TvcKX0RkXUvgb3lZGZ0z
cHhyp/y0G4xgTZYulQl85ENNqkl+7P/WDEv/RPYbjOuYog2QI8qNPMIcwR7bFQmXcI5mRxwkAYUEH3KNq9ivQKHOxIxa5k3Vbo2W0eoy7/byP5xVFqcmwxkx3xpYzQshnoO1VvI5kL7dfu2NeYCsCjb124+tQpUU
ErvrxFfH/zEDdsjWUPNwI9/ml61/KTqdARsyOXBExGQF38F8yPjP+1hDLUtSflAcvZXbU49jG/IEKh7ku79/UFaKF1c8vm36Pnev+5crwfKhYuXY8Ymy58qSj1pilHp8o8teR7mt01oVRwvHZ6E3oz68/WeoNKuv
ebWmjXDnB8IoFpH8xdbUzBRQJ2cfhHlsu9f2cWpSzHSWcomIL8dwEc0+pi4v6JOLVawfc5KBYGvcrK2mpai1gHLTNVj+oqVIT4UQSMO05FQj1A+HTREkCyPxqdRjy3PqE78U773hNnDNCp0FDHJ5GL0ttsKM5f+O
scaUN0IRPF8/GkVCjCVliwSoEnLkgtkwbMQr5+OgBtKvcnkj8ZBm2GLAi0JwdDO7Hry/ydQT/4M5B9NLHGub3n9vJtpG4tlvnOBL8n/Ug88TEfMlEsuSHK6g++r0iiF3nOnXYUQYwmimWSSiJ7Tw0c+VSTQjdye9
WfPqdwMb3/f0PCvDjnM5MBYlJiL+WN/ZUlt+Fd6Px/UeUNsVC9ZC3hKno1QhVPgweKekUmL7TFNDb0MYG03FyF0BjUq8oIRtNOwoUJzO3Id3lmw/MNDNAK/BTsntVtzGMzn9FoCS0nnFr6fC64Exp26AnmHYMPaN
3sdJanyDXoHeUoXaduhlN0Y894WaAexESWrsEHLo8WQD70vWHXrIv/tsDnIx+qgpExlNt7pHoykrx2mAK1xRp+m/uPF5Y/zVJbFwZ7w2NhN0yXVBr7ydsIvxj7uyCgNlGrViqt85VTKQ5BAk5CSSUfBG6QDug1mk
P+F9JkW6KACUSp31D4zQUTaOUTbcApFhRbjX23JGsVDkwgu+JUS70BElHF2HUQ/Yq1RpnxS6BJGz/Z1J0+PoUAgdbxhk0dZ20xR4WsqZLlxEyi3RdCBwC8uXR9lsaZ8jsKFxJSvrjnHqeCqR2QAfmVeVy+rE6Fh8
mIRJj9TXQfyljEjVPQNN5qnDdHuolW/wAnyHFNVbRTsCE4iTsNDcUAir6w08JxmeZjVZt7QKFCXEQVp6oWJ630TgI+HzTmiyN4OSFnR8RxQ2KBqSwKpO6EEgTAgAKzBUC/PivfF6Ta4XzTeTLh7NRO3N+wP0+5da
upUyxvZB7rS4nSBxbUx4aL+b3Kke9eggfwKyvQP2xIbJIuwd/X7f6FClk2B5weF3tNUq2EPow0/14ofFM/nlY3L9TOm5oBBN3dSOoJV25EEsIsoX2JYwRPpRSFaOjWhVGqWgad/F5H0h9Mt4XCKvoDCJkMdd7qhf
ubr6nImy7ZumibQBvsjgbmky0EEhEiIkAElO0B2NJiOUUjdcjdaD0TsRRZZJlldMwiAIT26mfs+UhFQvOjRjIA2FGo7TPUkmMznt16SAlVyoDhICTRoQeFXG2oFdvvh/5JrYM/u2Tdfw4UyaY9MGuZ7ZSteF8GXs
M941uWeg7hi44Rs8nyE/6tDOfvGXrZ8MYKQQpdN4yiewEV1eUU244dQQejwrEglw3TD6HTe66fjBKHCNUpF8D31QX7NSLqvRORYRw+qMNIk8w8JZig+T6akDZ6yWRJ7UrxTdYtIZQt9VjdWvOlUQICmcBGy2SbOQ
1X+ZYDYVNafytkw4uVZcEcAs7xDlhVDjZ/tO0mlCOOeajBlenAiTaptJNlB2n3xvQW+v/bsGWK/JzVRib3e1u+qsLCoADB6+k6v5WMekkFeUvlFhjNS1OAHAAkiq7gydHW88vKCWKchgs617xjCF0W5j5k12WMRN
2Kh1TpwvdZXtwNiUYA1DPLATdjBEbcHQWGQ/IOY67hgl6tY0c78VrpcCp3UVBdUSFyvnTYkmpbLmigyYDOmdnSS+OAaGY9rWYHIiiNjHmCZmpKaY2riNJnJcYmDFUcdYyLuI3Ljtq+1BaJ2dreBsSuSdL2yTGH4B
uJdecjJsDh1sS7Wl7trl4ntN0018PQCjhZl34PJoaRkmmYnsLIi08xDcydgQoaFtvRecg/t2qzuOZEymdKaULIdMjemIi4U2OGiKnuU0IkVLW4p2j/NTSlc+7XC+A5ZAQWLPanWkzMu61bhsKZCDmCYds0kEBWUy
fVMc95d9UzkxjEJGvCG0KiNXjXRx2Ie9MJNxY/013XU4flFUHRbG/l4obCF441XX/7haWsA5mLnCIKkvY6voPb/u7t4oJzuz2jZ0ZqDXSJ+BF5YW8N7+ETVOtjI1nxE7Q1XGdptRlOTqHAL66lyXkWdrYby22SfA
XhiRX81SymMSaSaiRGbpnGCKQdLRz7xNGGxXn0EBpaRg+8aU9XlWWJa8NuyYVXlfmzdys80Epz+12WiV+0fYIKYJqI82GESqDHcJ4x2YwD/oEjax81YJWH0xxUgSFcXs2oDtRpO0JZ/gJpQApoQC9QIcAxDorZXi
5CClLpJp2xjZcGyHijiSq0SkA1JbwBcYjhcfmqor2EDB/v46K0EWY6yXCYOto7IPLl22AGrrHaeAHxUug1vL/mlnBfs9aPjbPQUOs9jQ1XuGTcpucEuTHbOAJsu8NETbegVws/EL4nyTwLVtHtYlrL/9GaavMGUd
+YT+TDsEDT7VM1oeFwxBkokto690rXmMpFfYLJufanCjtNVq8vAYviCGnXQhRa/zzIOu4QcLiB3sUv0aGWDHu/wvLjNUR8gLHHhxJXspJ6GQfZfCun9HZHdbJjy+KT+A+ZkdNoEA8LvduG2DLy0U82vAPywaxbIb
1Ec23e+hqEBXFljJoZOE0lH6fMx7xdo5JEWhlZJ+S7aljs1XgKKfiSsDMPDpHK6+ugCGWCyH50ByVA4uM1qglyOdkzST8bdMR8LwV0AurBshT+LqwYCREss1czgHjGjdIyXEYXGoZr8H37KMZSkTYNcSWIhOdIVI
HQ36JQwdZSXQLDJtqMK1QwoAacjxyiAD8ZT1ROuJ1NCE/S/ePAbcyr3u1DEWnXjKfsI+s+hEE3KyjD9XRAvDc9Es2qktQMy91QLhzp4se+i5ItaXJtwZjiBzGG6h3Y2InOonvK8/J/frTxjqQWsHkObJMe+xjRhr
OURaBm0rOCtdN84YaZAkIOWvdRi1cngO6c0ctazkighUc0bD4XXFhZOS1yIAbYwZvptP4AWMSsoVhfe+5mtjlAVFpu4yBFqpQNS3MTURvTM+ZfCuoiMqbkfAFJaH2uaRMbtK3JVnPyN7DygSScz4pNf6nFwsrRFg
oBWLPeSO4OuorVsq+b1YWspYQdDlc9zZOgSN7HHdsDZ1H6sXrd5DkjgNrra9tDGAuC508dlOg73Hoo8vsz9Ruk+3KduW8KuL/BDaYI8boxzYzrwf7+JR9mumo7sq5yAMnWzgt6p7lMisdCtKmfZ382NalVw2OWz7
C0kodfx98f6W0eS13HPfGZZGETrvjVxA6yrPIQ++T7omYExlg+kV7a6zJGeyxwon1T4GMalmqJUfZSO6a08iP5XDuMtktG5iKmmbwjjedcc1gBvsvAN/k2x8y5KkS3sDefGksFcwPFBSFZAzvG+OAU7MJTxBM3Wq
UfN9csRokgvsBUZJvWehc3DLKJAt5nWWcg7OTPZjEKA1ipY5YxiThHbxc75wfJ/nWUOaWTFS8HmR2kogADPzEMzi/C9b4fqpUo1v3E+67r3jyfbMO3NikANsh4kAWdlbcxOvtTI336aKXCignIWUVbp2ZCothinB
atq/X2W7Xe49VpSbcc6u2SwKu7j88Fzl9fefksN5FW8V46Os8QH01YRcwHa/teq8F1SzUlN2nyC0+x0Bw+Oa+R4ilO8iodnNlZQ3SadaGkaGniXwWwJhCUAQspMMoSyLSXRAZoi6L5xhr0lnGa5ufqc9WgjOEZN+
C6GTJDCjeYu6WGWQXNDd31mK17RAnW1FppilvX5RMum1zIGsHqV3pinUavIPb/v6AiRRF6rENrL7wmZMJtDq148O9vPjElP59UESTbsHCgi7vAEJ4/n/QQvUO1k2RibOhwXFVisB3l9WEBdwbFQqXNQ/GJ5hVis7
+WOiMlytMTHiCH7RfJm0pMtyL7IB2/EZN9NIooSTOqblQhXydwz0KvrgyZSWFGihk073Jyinaw5IR+HQSZN1uOTn9+ISilX2hYdwwIPU1pfzWr+7Zf3OUJXdCJ0B/hjXH9k8t66sT5ru/H66x6vb7LYfa+rhwBB0
zdcfX40ayC+ttGtlgO2XQU+3kCxp4Wyhpi5d6NNhSB5IKd7891CrUV06Ej88V5Ml6BAt0ysLtdCKn2S2YPgN2zq6EoP7xjEY+WoaDsZBrrtYJolFJYFTQQueCccP0Ao+FDXfPiz23UZnhVJCKPZJiQ2E4mJMP1TC
RgwvM8cSo+WGmhTLOsJU0cQW7elH+MMHWZM+41iimGOKa5Z4CDrNintBwJYE9dmD+UvLppOnw4UQqVTvc5VsumIGJ0j34TM5IFu4oWVeIvapQON7YzMEZjHwYrVInYsU1lzf19LJX7EQanh82oyx8cdqA1C0WxsO
sICSamfLgRfTERryupCyB1Tc8prdB4lywLxD7RJFlqgDdeP6S2PFE5Rznk/+Ij/IgVOPwD6x+v8eTMA6gDIW1oSBTFBW0L/7v+CDrL4GP8hSo5kifRUFu5NsSoHhlK9QoeQCxznjRrvg+vk3hwmiWtjc40I5Tmrv
JT+4VFUCMoeH1lVqn/E0b51IAhuu8X6vwf9eHc8Ah+PjT+crkYlLI6HWnCmCAJ1gyjEUu/voSl92FgTDIJXv5wnBNmtUq8pPvALbg4Pui+lCt3e7zw8PhDRp0/Bn5ePF1qAYCKnR3EziQ26CXa2rC606577q4JIF
71xZfvqi7BOp5fm/sopPofc99d8sr1goZhYDZr5UKkK14TcTDyO92ek4DL89SYbDCZE5bgvMmucNuTQ4kKQkyiiIwwkRzNJmUITqqC15gcjg4ueyXTbY2s4VUOoOWH29dfM89y3R0bCky/FVy2SuOeSdkVNLd354
PqA0euAz+0wEOeO0amLkH6VXWHLaSXJUi6P9m73M+01BzyzXWGtMjw5fDcji0iO0E+3r7eHeCc6PQsRI5L9gw3AAriBW+Jl8gnvSZPGA+IzQlI1e/d+Ur2n3/alHf8yV1xcNbrCzYbm6gRm2ck5+KK4TfLNykcnq
mEWEwDKI/Xotx0XoR4iO89kjBBOtr1aQPIEIL/rdKrAoDlHD46DaDNjBJkcha9cCedxyigLVLgsRE/6LfAYQpvaYgi5JLhY0YQltXPmn5PVlD0+1yLskqipDcstZFFnn1grzUyj+7Y2BfRMg5wR0eTdfihjAR9+P
isAptuJRMlaKq4dzZlDBND+tce+g40ga9mpwb1DUhQ6sDR1wlZ1uhb1lOVaXjk5aJNpEuCe1CTi2y+0JdhUj1WdvV0ax91hZZgXjTHYbsrAY2LdE3H57DiFGK0Nsu4toMEoawRTwaSKOvKLrZi7Mu/z8Lb8ZOkrK
hV5NV9KQgsaCth0QdOWqsY61YQsI1mopwmLFiETGwAcCVJLej4nubHvA0hg5R6pPpezU+DmlY3dXrc0IOQXyaRpnaclfbijhJeB5zBG+bpidPjhO40Xz5ACDxBSveBhEfMxuxvtSfzsBcyycEpehBDqMbVPacrsA
Qww2aaISJdBlcJhCNuDrHQZoKSRFV/sY8KXA3pY8WHc43DCFk9iix4uYxoVTA1Ger/cyokGJsvzDPOFRlkARhIBUMpRBqbBHstSFoU4MuRpew0g0Ptm/xCFhFs1aOUYMyNsF3AkY4ISelKrdQ3n8PM66QbiwZ25x
I3yZzc3yhn91/USMY3SdhJHUkY75y9ocPk+ZIC9j/6JDDdFN67n0b5AThrD+yEmMGycOEk12NBumTaVpeiJB/0L6nvTVCtze150XPDykZ3z9qq7lDP8sWgbOiSpOnAbK5K7YowjoXpHfa0Dy+uXOX7vue/RinB/E
4yga5xh9k2uXkV+xDXmainPdEbXTY0OZH0QWmyb3u2l6R/2g6lsdIFlzR5aeeyMimemcTunPGKVkfKSs6Ymb9j/PNy0CIrBizM4AIb6o9VstM6APRnVay3lsk6JTdxoPG0ZQdvXk5qVc+ZodewcAZDBQqitXoMJm
4N070FEcJFaNktjqn27ahmpVyxdnu2jdtuOOUO6nuEvnV78upIXgDzZfMiQvCbY22M44FR5VenoWoki1mZG4EfWgpbFPvjd//VaE1D34Mvsz8QeVoMuwBB1gu8fgG7AHbO2myr9aqLP9Rp3iDGwB22vrlO4td9HM
Q62nmW2A6oYNtQ4zYP95vF/eS7v7AT/0OrOG5zL35+Bpai6egSUl0JkumDYutCj6RxP8b5IYA3OOGXB3dFowrOV2yau07N1tvmrGfsJvwUNdAlWn+KO5UHHEQb5IJQUtmOmWCRK8ZVK3V+889pld5pV6581oKm8I
IgFZ7BJ65pE6QKXQko6mVtdpCI0YVXXu+ut8/cA/3vZUYgQK9P1o0h8/eGH8IBsTRKL1EpI9BDI0JryqFQZPpZVvHd+yb40XYskRzypcK15HW7NlaQrMpCYwq6IqW+2XFKlklGTFa4k6+AFUmYtXtYkyb/ZTz6OI
EYSXI/BBoTreev+4oMHFULBHPlkuxq5yNbE0mvS4KIlqxCayRkEDNC5lLQ6mR7k8mB7le296vi0m6czaL8JmIYwhQkI8Y+dbC7q60rPrtZewng2oC1Pi1UBGG7bLqFDQhbxbguElB5QeBnlUlgMiAVu9AGF8zUAO
G2DywafxJh6AYWmhxJb1t/lc9GVxVKqyipYSpSHy/9l3P7pc8Oj0ZatCnMvcNHezw01NnJiYpNnkCYLRqJ8fHTEbMiuI5dzatg4Y70OowKQCAwWEAmzfIsNoDtPMJVHMiVdaAdZvu/MelwxFsu6q5jBHTHMJbqeg
zaE3VcP81AGGDJvLMYwoXYYBJOYAKHGS82Lh5r9Ob8TGqaH6qlPGOqSSOa9eT+JKIXdSBN7Y5fD6ecyO3AsbIltOOgTjIw8zQkQGDw8pzkQe4jBHTZkpjZJyJCW10FrWA99rEYd2GK19bFNyYkZT7ReNBheP3qIs
nJ5qQ41Jh3GFCKY2PsoREk+LaHSIePum3JRenstTJRSw8FAQ7iFm7yXmd3zAfae3UMtXrrQrCrLIG4LO9gYgG75hqFdvaeDppB+StTsC4ztf1/JpXN/qPwdAy0C9dUMMZnCXg7r1ugz+bXmSl+A+fuZsOs5rMwC1
xcviJv8FuFve2LDWwwU2zeryc7iSTA5KqNDzmXPp1IYLbsH6qXWt/k6mBz/IK4elMc3nk54WgU/c9fjqX67oP1z+kKP5H3r4mi4WW0ui7PEaaJsh4EKNYCcEPymscdXuVBnletdW6gMffi2M5oE3tyYupNcqnJmw
rySiB2CaCBU9NejWqesyJRsI+JfGfVS7JW0TX00VKQcDtc5OpZ0R4KATZP9d6UY9CMzXSE+YmDPAplLQReAlunpj3mEa01stAiyY/cSOXE05w/SDRRB9twXkHFhu26NOzm/Y8psdXZLl3SVivz87yx5Icy4oMqab
mbiICiUormVpB8IschGPzMezGyazbLg1ypCDDIxTLwDkrWO5AIger7Ef3a+c0FueM1RusZuUUTXODeUP/luGYI4dqRBlcxkKLreC6s/+oL8FmvEPS4etQQThIk4x8ohPyH+Vvusjp5LFNL1utQmCeJRzzRfhRHit
VC41Yn0slN+CGeLCIucG8dK1srATypBkPFVXYvjxowaUc6qL3NOdPFSv81mjtrrJvxwbc2vW4JlMW6pNF6VxGjaZ0OfRZL17qt3uaLpaX6uFRrRoszDqLFC7DEY4497ZN4SZzfjjhv1AX/Qw6aMUM8oKdF6phA07
dltXG+LcX6gKTFPVCrFuh5RMnThBy1rYrvD/U1yd9jkTONCIwUs92jKL+oceGxr3QPRwrTcHLjuqqE1BybFfLsre/gqpJgnuYH1nfw4az8xEV7uhivaaYArS+oacoQZCAwynd6IyKYBP07aDqZ/8rfQdC+gfR3sl
88Z8O0s0kd2m7w6adzqxsZdGP6+q3QpXNSID7betIp2uRab6Eqm9NtrRzSqkXaeZQ+ud413axZw/E8bMO/Rl7CVWLcxWtNK7FW1j6uT3NeXXYHeHhdcbvSOMoaTe4bwyuZvbpDFvp7WqhGFPhbhMWFATpk41D017
uIgHVW1sbuLhzWlORZ9HiqjoyGJJlBfYNoi0iHwkEM1FYbMEZge3ZJ9ZbCIMBM5mBl8gkDzdwfETgfjthQW3FGdhEMgu1ZjDgNeOjzao7pHgHhMj/fdtry9J0sNMevQmBWU4m4rjjkD7C/zYX9/P7dLR8R1U8cE1
iZdS7QQVlVEpYoznk8m4Z807/E7EpH2k3Lku3BPdGWk5YW70DGHjdtNWJh7B5H/elGKQjmWywhkghRQruPl4ZlOyEGA8ImYNFIxwCDaybvDPDttEEoPYhCaOpSRO4N3eT1Z+tXowqdQdzyNlvC+0oB4ResmqIefu
E0IFNYtlsAqVZnt5RwqKj0V96FZhHqnPjlP6Xxs3mrRD6G7hy1IFgzUrXIw4oyEcxo03KnFGJ9XYkRETp27G7pjYfOhqJ+6bmsmbmH52OBebJOwn9PSb0E+Z7tpbX7btPDUxWNEZQDVChK505R1vB+fs06diXNnO
Us48HIRfqKSiR0qooMaFjslqfIv5GPGkhrfionsU/MWf/8bjndEfpsgsoQhX+5L9YuDZJsdKYOaqnQyTgw1IwANd7ZnXNNQ7xU9dcnise9k6ydzZ9rMZVoRQX0C3JutqN0J/Ad5+dUGWdm9TkFPne5IE7qYn/OFu
IX44ulTTkH2+IT0jwD+JJEM9xWc3UbAOZfv/Ek+YTJmuEnKaZL2MduLAjIHEO0BD6RFsCEJKM2/vcZw027sz24qrk8r0Oqf6qz8L5kWCW2J+NH3VP+hX/NShSgNOwIpDTIP1+FYEjJs65UsXkMvxTFcTxyUIPE/k
p21JgrAqq98fymOQmidZFrdOna0IyJaI4NA12ySxb1UmJortz/to5XmES4e/paWlCULilj/fYz8MXRj3dccg/JOkl18Czg4xQwGPFgy2n8k0dFBG3wB29ZO/pVI0Z7Zz2uphAwDm00eBEch3rb2J0AZpXuz0TifP
pI8jDgmnFej1NgxbZZFOX5SIN45xyYxyHkIYcqFMTNdW/eJEjPNtbPOPiul3hFV/E7hvZflDeMJhUnV6wvT5dyhLqUAAwdpGdFzvmFuchlTR0WzXK7cL9SX7ztizZMYt+kQMVYrQA1L352DKRNtpRqcVUppm9q1j
o5/Duk5NpTUNAjtb3ToegiiqObROAevuu6QScBGlrqlehwXWfVOHubKZYMe/jdDvU96qPCd873v70cWEAE7WlUH7d3gwN4slgR2whvVyxSrjezZDHd1k3SMMX5mOJmpE2HQpmato1SqrtOH/ZaZgoh3WxhfVWAi4
G1Og+ox2i2n61z1+TDqA6Y+X4DgFjj5RAgX5Iz321/2nfZEFFtLVGZ3qaeI6JJQV89dsfYur+Nipeo9FWO2BiTvlkbavUJ4qs6WWrhAR3+0DzIMhwbhwyCKiUd6HG1c9E2n+ARj57giqfg7mDmZXBgRrmps1HboX
vTjHhjZFO9MEyR3+N+a9wsh0oH/dm7TkvSI/djAO6fs4KvDMWsmHbsUF2YDsZLqOfTpFtreFwAuUYX1GpaNkY3vI6fYa0glAAqC5VhNLEyh+GhDwDKWAR9mLGmEq+6bOKbDCHoNQFhlSwqluUhH1RRHGQaYCLL5Z
q4nlj1OwC6h7BflsuVBcix0MWanewNazlX6fYw0QQarZLryZ6ZwWv8rJK8IW6iZqZdpXd8/jXMAI/6rMAu8jcaJtZ4gdrI7HGhXIvuj9Ay2J4GLg5MmMZzeLrD7f1amGezKynTQsMLdtUYorgohH/QvqE/Lro96I
CzxsSx0tzX3K3er8qd9VNNiV879BL1O9b1t/58rlI95nNYF9mzrVRSlGuXPQRYbCRrZgdH1utV3cOenqMQy/9Rv8HdZVn0sLO2leSabNmPADAFbt1ufAewarr4bYKNaw4/nq7/fFwsHqAgS4U+3Pw9WWgQ1a8yYp
1b+Vgt1d3bGsvUHY7kzeqv4hwmpiupJsowjLtEI2sAknxdOrC3J5OTqNyJVKLTlIzTrljt7hmDCnqmqE1Nb+ycIf2pxqTV/WXioQhyoDAhaOWoESbjRixFK1iP6tuqRtBRsBbBS6JG8Ua28Ecpb14LF4bppOX3zJ
3Jo4ZGKCvivHVgC6HbEWQIPNOclYU87oEKVEcdJl0q+pC07ZK8XwPhmE3k4Ny6sQ5GbaDtwslCh6zbGbCMWYIWtHrd50sCizPpxwkSk7dTSWdY/vbiuSjElcsshMYOL6BO2GQqP2n4UTCVDA0cA1OzIli4teJIJq
AAWf0+WI7ygAn4DgQ6F4OFPmQN7QtLypUOU4j6KVatpbMQi2KEXW44+x8syWDd3HBKSkz1LnfiiSTE1XUucp6HR15QmJj3ifIIx2iKpUZHtgwE29tdO44hI4qy7u5CW2zUYDOOm3O4wc4eoK/6eJsh0Ago4Nd7KO
JKUEHs9tMFdfCkmD5rJxX+7sZXiBA6fOyL5JGKCwT3yvml02YL3XYeqV0+izjH2jo+wy0Gq5i4Q00teOoX2nJekkJBFi8AldCf+VFxWT2DdEsoLeutFEoRC7e6nbgH/V3xVLdkR1/f/fu/f99Gsq/JBe51gC8EiB
z/frjpCr33FjloikRi5UFKtRLI7LTi/WbzHVON3PxSFNeMgt7448ctnAg3suyuz3DD0qBWhVeNCexzvMW65jod/sNKnZmhpMV/xRXKw/A8/BisNEtW35Wl7EbVmjhZn+HBZO3pLphFryDuhlnp7DMTmkEMkXr3ia
rSiK5pxJhdss3g5j3DlDigCZ4wR2BP+6VvZfi/kczP7y2350+07GuW2HJis7VrTDliFgAUwAU0Jgx/5rUpvfsdS8Bux7u+ITZum5c5UzN2ghwMvXnnvKd/AmW9uOquyi7L7M0V/VQfUxEYcX1tqy5RfgwnKEbjsr
XK374tCe7TXWnEfxMN1BWtUi1QV5nyOrM/spFTz+c6QrUk18nWP3b/uBNBj6+ToeG19yUE3A6F4WoqXOS1L8qzUUcWza+b+Xc5/6ezn/7hxmNy+3JqNOD7+lxiwIKhhzXZSlhKivrW4/YPs0ZM5lVygL0h1avCd/
w2SRxg/yrTF38yfZmA84ytXBv9VLC+K+A5LQdxtw0epDLmU95oZrqgk8mqvd2RRy0/VwRswyx+yhLZWe3kJugJePHXpTajJYU6sReL3WPBaqDLPyaRcJLUY/ygjq3w4HO7tDJnpaR71NJfWpqQ1kHFSPh8G5of/F
UZOm6NhHbGH93tWuiLez5jyQXBOfsc20l9tV0gqqVawT1WzLeOsxqsaUFuFXWKyW0643n97462ZnDi30NyxnCHXjbmox66RoRBaXim3ukhxE3Sypus2tuxJ3KC+DAdNNvhafQ4E+JvwqUFOqP0nq6IIWogIJkH72
zjO/keftjN+5oW64afLrw8RX0nuBy2NlEoaRn0suMpoS/6Xo9l2YWo19MNRlQiVmFFUm0rbxmtrVk0mYdtPleXpnKZUIHNmFFKiexFJVQpbixTQ1LlBudX7M/zcKewsihTrlAebsSSSJNffuyX6qVfHvgbl4SSnH
ACm+raBhp/LksyZfyxy45tbVJjLjg5NE4P/N2hsd9JxKuCiGBNoLqBEWnswxjkx/DjxBns8JrAL1xL8VICMjExl4HKFn84uKs/Cf8VNGETLwNUPSuvXryD5SytbsNbqmwOC63ujdxKmn3uUmyat/Oa0b6tJ+Hnmd
pJZoeVL/yQYIZLoUVrNr14FN0vb+gbtJI/GAtU3qptk1zgj3IhmbFku/dR8gYjba6sI4dIRAhWHBvckzXvNUVC6hgN6NnFgsaXAfcvXclFAAJct5pEeE7L0ktGw8lRKVHYTz6mbz1YL5pINocyAD2Ry0SQr5yAaE
qnA5U0shjWSr62XhDpQhaODLTZJUE5Fl6UKWZTH42u9rv8Hqss6iq5yruvqxTvM4+/lVFsFCvTbodZGClYqVY4o+ZgVbhS/jGd8BQFbNZBMTIBXJdTc1oofyu1MxejZ5ImZAF3k2uLWgf2iGSewv4u2+9X8qPIUT
zOzwHPZBA86I6N85AIKCSBnA8XV4uxyh+q8w3ZEWDfh8GSTVC199BXVDnrOekNRU6iDweZ65j5BvS8oxvxChm5SC3JOazDL0cWqVd4wN5NXqV5tgyA/zWzlAkexlltlHPXXvOchliwTLZ1vpoOpEghwTP4sb3JJj
afBsuK+JZ2WC/ph6JKIRNcpDKD3Um3YxojOlzIziJk3DTPvdzNGgRh1+3qbGAxfDmFCjsD4HY4PMzmDYUmZvWnljVvbjOGGDsxpNYwkJuOHllZRfXwkBtousKFswKTO/i42+NP6MyMpI7r77os4+8P3QYXu+vBFi
kYMfv7dDtuZ2nc5i57t5fmI2kC8zEwYpJEeJhJYquQShUTv4db4tm5M4ewoDPVoCumCp8awpux2b+znMBC6VUVC+aFG/ku0n6DpCp7sm4ZAZiMez7xCaLmMqg1H7ULQM+J0aQhAWR0uxDJgeTh93nyngl8+GWSSc
rcqX2cVL0AXpK6Ls8VD6hDY2hjgjNlS5gWwNMroHGjdzGSiw0219WuVWzd1ASIoXVtZNp9mdlFFYZQJn1EJvjWNjZ514oajfIHkmn2J58rILNJCGFdx78LjNN8vGyVPbRSq5UAXhDArWa7/9+S5qlGHKff1pJU9M
Bb+TE2EW43vTjVS+PjhTYrYRHZqPIc2t6WfLoWvPaQkxuwiDE36m7g6gZFvgUlJdBawgxp0luKo1ipcZiY/M7+Yjx+bAyXUS4cVljqeHWK3YQc5Zg+ehmhl+NBYVymz4qSbuV+EooC+blRazslJWQl334IWujmKA
O1QXw33DuhKKBenvMC+vpbIGoEPb3xPfJVXC3Daon56oBEAq+1L/mdVJXto2dtWo+DcuxwBmUK7b7/FP/+/oVI85cZVL1h8mgGHpqemITbopXoNACP09ba0FHKcx7gGHfUGlXgzTULw6lpLCSuajt/D/l7xTiY4+
YxOBXuFV8V83eL61m6Z1P9rDY0+hcyz32IGCOypyEYHu5k+IwzkUOrqoMgmm7ZTLMV6hq8Ck5mkQFPydS61OJ0amEG+hL6OTiZsO9L0XRIowfqvsgRKWJ+HSVf2sCMKBqA8WNbEsLSi5zvbO7tl39vObHQ1rpdvo
dfIvQs/B91Y+OE9WFgd3p5tPMCX4+Eu1lkWWDQxM7vZx6s/00Me6GKabNvVfsJyz5cGCyTRKTxpvq/XtxfDaL3Vbgd1Yo43wsvnyzfa0z2kNozK2pa2Y7N+F42XPklRvUXTCRWAhuj0Hu5bTNhgKvrrUU/Hvhw9I
ll2DkFGIzs4BBsIDwjS+7itKxcRQmINXt7DGha0ZHxyP583oTjCQ63wIJ1zFl9aO76UCKgMBAS3XD5ExeJF74aRVpQ+pMtPqUJNpNO6tLAdkdrBYCDhKvedPdWGWLwoQdefNA77fJl76xptQLBh+BtrhiRBLtdYf
aC0N3bwLsDeXjtw8tLQGzI42aa69grVWG+gLwUOdbqTddM1FdfqsKZ8dWzHClmsTIg/0jets6XIIei9dffdu0uHoy4JDndo81W5/sxYR9NEIjWzaa03QJ7E2IOEXLSYKTv7xV9KFddJfyvJbv5qCM7mUue4KLzKM
hA6iOnLeUH7sPF/HYSmeRjBfwMJLwOK0g710c+9uGBbZxEjhivmfwYPinsCLEfdNmeXajGNqbIrftrbzcW7HB8n3dj6P+z3zR2ab7cj4IWqdGnnVrzpCtJy2siMccBmeg+mkS0fWTct+CCo0ifLNsAZiGtKHpRqu
+hUfUS0gvSA7oi4Ui1G6en6BB/tpainmqfdSXeOR1jjEzlXTRB1MS/pkEPohpXP06wxTmL0NqcYxx6sR0rHq4NuOogLKTP6Oc0LM+rK6i2a/Z0uyztGT8rpfTkpGV82QVt3XHjf+fj4+04y50oywUMUUiXYB/wSu
BUlf6Y9cSRIav9GAXOhXltYxttFScfhFtIT65ACp/sSiQ8m5GaBiH7+qrelgW0a7TzcqRg1E28eNh1OnqmUY9w/xh193q0EG50O2kXuD7yFz21kekSQi/iNq6dLnfqCS7SdfBWbJzw6Z+GX5c6zuJXP2R4dDT5QZ
zDsIraTnfYxShcYnVjUuOqDx+c8SAONjIiFCn/K4Oc0jGRgTm64SnVZYC0WCdClt6BBgkH9wv3vXy8s+9bgBbY7frfR0hu+EDqb0R0K7POtEG3DCXvFvjps8ksCBWsZypMY4TzluMVH+96zzoz6QxG/47Hs1i9pY
eGoyf8qEuioffv+0pvSi94hAHx0VuZjblRPgA6v7c5d8XECs5iHB+XM96a2fEwMkFIgMFQTO+n5vAVZgFawoFY858vzkILnpEzNZ9mTz+RBB84wBsf8wipvxZXvhqZYsY9JyPdSNs+Jp7tncHTQ2tfHlYFH6TAPa
mcfh6ZirMcLOL3LfF7c9Ji3Imngke2/MXbLWRuAvYQRTBjqToeFSNsi00HsKqVVi2S87pRaFevuaXFYj592lgvouRiTWYLrZYjNfXnXM8apMagSoSplhO9GeJWfPBRi8fHxzCSXwaUmQZk9+i9PrfeabokTXrEv7
S1hY4ll4Jji/4S/fV53wt5omrILk1yN0f8yzowKiW6Dc35j133QASsEt7bkJQEXOZKmTY+iORs3Hcs7hafYNezu4U9VmlIaeP30OnoklRPQ/h/fWeiRsqsza6sm8KnSQTFNJX48DUTSfMiVFvH55X6OB3SWI0uxB
3bDAVxRHTMUnmJ+V2/A6zFS8bOafVUDvTx07oSULMV55aWGbD0I6GzucHAZpv14h7COiJ/tI6KnOV5pKJOhWjhdsj8z+/Jnrleb55YJvMkr7qJTevEBa8Wen8cOE4S/nuts9b3UVv31loayTwhAG5G3m83So9+eZ
O/QNR/dD5fL7g3nldBU9trTLaRs7L/yhn8TN7bIM/ZRu5bHOTc5s85QGw+solaiEBbeMJthyEC5fj1MC0kTBubs43QTl8Df9fAnjmDb79czHAa2Ry4s0KJ6kCv6SgceWYtYV9Z6rWJHY/WThD6UPKu+otXdmUwoW
RBK173NJYwiAa18duPyv+suPbJ6rzbO+BA61r6kfMYwOuc6c4R2oWmwg7BoDUIvs2TrDmt5Tg4Xt69sKErZcfFRZ7ZEdhkwoubTJWCxohOzGDg4fcmbjQKnIPMfGzlCk0QCsK8rFCJycdIXtnBDJDU7s89es+sG6
Rm7udgR4F8ZSaQICZ4TKyUsbR1bL+dcoBUEDrdy4UJl8l5vnBNpLMkG6LKMolp9+fdLk6+PEiQWFw01uWZd8S4J4rbYIGVhMQsY+QF8zgOI+SlGUC6/koGQTPJLoSIM68NTk+2K3P1Nksld6ALS8OD9nuKFwFD9A
//OgRndiVFLBN97+2Mqct+y6Nklt2PRv8RY2IjQ+iWm6Z9SyZgQ81cWNvwwPTYkZmXxf7V83/RtH+HO6Ytdo3acZL8ItRPWYCQJQwj3Bd+DGEXMEJz6stVvJWS/b1j9yCNqmc8cKDwgAhqtzjVDrPDAM2rZRvKao
8r1HwdUTKqH+jjznWrRwPV+z646T/ev7/nVjJx1AdII6FubGJk6l2MiBS3aDVh0jWq/rTsJWo1Nl5SfQ1B3bNFkitlsjKojgLh2G30tKvHyyJMDwwLQsvXIFSaliVEyKIfgYx+44u3TgZpEjN3DiydtFK7yhuxO3
ik/+2pNANLFfbksKdAhBYQfBs39r+akNUulv6En3Etyv3JNW+b1W9SyDEBNHKf/wQpId7ITH3D3ijIF8pv3/jvj7BJXg7Vd9PrqZG0S5UYChzU2/PBwJ0VHscihowiyfYo+nhZ9l+1u2Kf0e7MgAlbJjPoixK+5O
4Ntq4cOPfCyAja5TEgYNXWYK80yWJA61GUsL+WtT69idp8L7KImks1gCpWa9hMFA36Szp6ZrqC3Zsq1Wd3PUwq96JmwL8J2F+uZxgMDijZ68TS5HSPa/6tMlLyObI2QOESruJUz5WCuw7cUTPIr8wnHI1JnPwzzx
JCvHysT2YVKPsbOuPs+xFBLnYnUwcRnA5mk/EFd0dlEYN7KuGmoG6wxdEsJDsllhKGLnXH6ol82GQz2SgjRP67QIZnHb4ugguWZv2JnOzvdd6f0e6htVGMAT/K2ykME2eA8Q6ePsdZwdSPqnCld/koEum12Cl8fx
w2ig4je0S1kI4sHUrGyugTlysZp/n0y0RCVrIR8Sk7PwpjMoptN4+/2ffc9jD9fHBi4lAPHTbS7y7+OLlq4nqc4zrlnlp0RSY7B5Si1MoJJRSLqhy5E1lF42Py6FkseXtt1GExDF9whilg7TmnaGj4WyJ8eIhLSL
3rpCRVkzwgjxMlWpqCTEMbdPz5EOldD4Ky93CI0rRWOAWKbCIeDurSOfsBx8KiqVTWaH7G2G0Wq9FjF6sQtwd5j3bRGEBYfiiZN3XIoOvWJSHqoeM6nelKpGz11q8o4gzd4W3SYYyIbEwph0bh7xfRFOvwc/Y5Tl
5+oo/CuHOW8DPZxNfhurEZr2kRYymzyKOiLY/LocC7LB6xQC+4PUv/EvRWEjXDrVjDN+3PR9/Ygt2kw8zBQmRthC/KTlg9t8HWuAJYPBUfZYRUt86SJSK+KKvWAaAzGUHG4nl4CWRnFJqRhsmibKM1WGjaySGFM+
whamyAjOjtQOkUjntw/TcqlRP4z7Rz/rx920vp27iNkLnBuWSibujyNbTNR3GjwpZ2SpkuAvL8akz2484+ejX5BK1ZArhXuzveFpleZeFmUTTjQ8Jv6BEqv34SlHMDCVaZ6//FxxJnS73NmatS/hcEsanPBHUPxr
eWUXnhDP8eiukDwV0spg6ZgCdr0pN6ieZpCeoBaGhxF0+ohv47jr5JvuY3dBudvD/JjRALhu7jyOmd/Od5Kg6DGobJOk4AMAnq3FqiHGzbEi0X4pcSpEJyzKX4vR4LipSKBaKLYLydBe+3B9PUN7DVGad27ZbB86
r1Xo08Cy/+6hRktMGC2UjMofbHN+Iy2aBBZy8j4G060onNZZ+xIbqKUnp1yN675TiyVL0uHx2faWrm0TWenZx7FgKYRom73/hFc1zs07v1os2HBnhsnCRuht0AV0wfasKwh/iefRs03OBEAG/7Yc15a45XVyGmYC
bbz4+16Xn/p680wfeicJE+yTPYJqEE3TRRfFZLkTGQzz+88etdHrVSRLG6xt09q2U++fFpDvPMs/hrDsmIClEgGnS8HHdlAQA0kMChZMULMmPkdmjShqHwQ18wuf+6IfWxS5jxYq4sESg1maP0alKkcpMbnoueFK
kiJ3IWA6KZNG4DruHu4gI2np2Ygh6ZSzPt5GGn4dCSR1XsFCeftYWesjZxCN1Hn1fHYvzyRdAJdfJ8XUKGfMGzO5/EDWxdXoQeiwg+izhs7CzfXbR33J3zlQrblXk9TusCqpzy1kpmJHiJ1TdkOJHQBusE5wTOI7
T6Yyf61THh9/XTeS+ApkxU8KqRu3PllJOPdhjDxL1kXR9pU4osQsCVJNPCklBG+FKtzV8RfpwvL+RaLSAsHvQqKHcyJeuFxeAYWuqdv9OJr0yDFGHVvumyxnVDecaF3C2v4nE4gKHkgGQfCnbZ7MsygGVqMqHNI1
gqsw0stHcZXhFFqMUzTgt3ZKG3yuVwKr/0vwSGSqC2WtcNRjb9DeD+2TLUjp1jcgynRwrMkkziUd441MQTuPti1T6F0I7ruLjDDPskvJVhqKn9vlX7vLxiUfN72+ViAYDPRHW4tokYQVkhz/kX3hN3Htu8UC0ncO
GoyMwvseSSyOGJkb6vG+NR+P7fqc/34MJ+m/TBkdsrgaZPMRooWEbcw46G9HsCuNThvRwsx5izyZwlwfPnN+bhpKgE1tW8X07fdl6pCRFmFGevt813ixc2uwj/pUnt8bCMBIOiTKQVYtRP5CIIkv/F4VwPIn59BR
JmfxEvF4YVGnJOIF9Dt0vLI1qZlLxVgmTcceAiYU6GFBtkLvd+X0sYgz+qYUPIbLfo0ntl+ukXbtgmjpuhyc1ToBUwqVSLi1aiKiBMfDBbxqXZFzsBNvPGB8YUjxqUwEc8u4aKFeR8g8wdv9Ai2JxF/1Ge/43I1U
QiFbsK9bHL4+/BM3vSr8lXe+Q6Trp4NodftP3JnVUiY7Zjv2akGiWj7rPZl4NirmL6kBop9ulNR7l3Y32ZlWZBS+e1oWlnK8ZPYSHcRn38JzaPcGzgPjKhrTj8rT4ZS6whH9+b1KBl63se2h73fjPAbvnmasPOuS
aUWXw22/qEk9nWlZ2wx4MCd9Zxc7kSSWlTZTlw9IIb6iVbLwXbFqOAKeccyMdAsmMS5vbidq6fW4MfG7W+N27Y5KX2knoMAoRcrBCgOseEoKCcOU72zfvBiVf/eW880bKvW0OSwzE8FRyUOXkJ4R9fcp7hP9vSOF
nNMGqzR/c5flq5/BPPv8c5wBU6rKhZ7fYTJD1t7j5ERNHai2BwBLbT97JQMM3JUghJ9SSX9OE1uWkbjSFo014g+slSAqTrFu8fSjqFv8NjUw0o7UwIQ82fPoNUm6S7W2PS9P/0zPbODy02pePXj+p3v7k4EN0qoJ
jPkvzh07kZEg/hsegWNXnopdmxWCr/bU5acCC73K2ypZEecNby24wtVIpjwdP+xzGYkRhJ3477RVJQmsIBDxJ6YSbKN+5aSqBWBZqbq13+7YheuHQqy/o3Y6B5axrdx3yVCZMwdEbUxp0RklvRd4YufFM8iIBFMl
9DKuvvicSzzjntm8M0k81KSCfYAaak0ep8Wb9hK98vKwPxQWY/MlnWTc5jKSA44jhtVIlc+1FKZUyNKuatl5y1tnWkjP377EwoouTBTU01wmo56eAWWG0ZB8AfJLMoA6ssxT11EHDIa3+QmxwFjNLmt4MxcJhdr2
YlycB4J5DIn3r2ScWfHLUO7tlcef+8LQUoW+EUcv40/srNEs5Ep40khLy4NT+ZsDI8Ay8fDZlnwJXQJLgZql8gTRuuKNHts3f3i7NCxFoyxCUQdiQlTLG00wae5gJqNC50K/K1qM8SkVqamkB5qh87AEFQkfg43N
4rurxbH7FLJQZHFZuSluF1ZgUo1Z+CWfkles6JNcDwBUPtZC47fLO51KxWa2t2PuGdmXhRoM5YpUulcJyqG+iqd0Zg6E70nSnBb254irwXm6xJXt9MqpxSm9cSnX9ntVmHF2OY7Ft3NpG4o9h2JUoexsBpiomzd9
nEP/7PgMGZLJf9DemjoEH4TDRVF93GyUoQu/wU73GvfWQrJmWqywNaPizRTbu3EN0ZyD8k6qsmBGzq97/1CeOEr3v/oEA3R/mrIYRHC5UXWP9YTETQ1roPoc+vunGjVG0Wo0bjXg+Sbkyy6QJ9buefQoZS1Eh2De
/4pzLHEWB0zYzMwvr39k0ysDI0TK01knz61RVEdrFCa06us7+V5x11LpZ1i//dYGzu343JgeF8kY/0atN5uCx1jMGd9ELe9JOdjMIqC4h5kLwp+y90fsdj58Mo/UiNZhImeVh3k185jXXmve01sWO6WCNCIIk8PC
Zn5YVTHnoAvRsfrtaFw1ZDA/l0IcVufLKNMJXBdTuMVScRNloKeRn3vN5QmzDzyhJn7jEz0Uv8L6Xor/KC6/P7x/dNfnVm4s9qM+oHcACn2cpexnQXQtI8cVwsiy+DrZuNERc9ySNJfWtpvNLGICGHDEFH4EzjG2
oRf0FJgv60gXbwTsKAMYjCKDiK5iWmd+slDo7cjPyfBjR5JPoltKf7t0JZPdjAS343azcAiUtm4OwmFJSNIuwA/l5d/ZNENDUD6vDPTcXOCY5N6kixXLbvWAfYmkno0rL7Td8CSbOCHYsy2bi/PweUuAqE4zozUU
nEUuQtpGmdUWznQpQLi5lHFy8Ip97WIGTujpvuVMnicK5wU3qwXarlBIOyUD4ayHB1EogmW6yJrmVqCA7cAufauPrg5Tfe13tCk9sF3GLahGBBry+r68jafHiDJzuJBr9XpPsO8olE4RWV4R3AdRO+e1DNxtW6jC
/gorq3oifiqDoUlCOZqVEOW0IAl5C80UBpoWhG+A51SpxK+dkrZKG/kYTGgm6wx2hxFcm6mh7BAE1w+2vRkgQlTFmoYMiVK8ah5EtcvDdwMzgH0gzhXNseoIkfvWITaXLVLQFJJcHr6fojJRtDYMRS8pPBITkXVt
4ZGeMlB6gwnEoZT7YqbJ+X2g2vYeGHX7qQBSLbP73yWXYpI2lhDZAUg/63nsrOr1oWPLAijye6MvqjAR807i4m9YsqFjr/36qSS9RI9e5/AArgAH1A1TQIDRsYzA7l7g7iXqxVlA8lSbi+BnuAiilYUPLeeahgU9
Z6jatScjICvhMxgByGSA+8c10b2j/AQfPhc/w9phQ5x9ldRqCaLw4dF13htia+pWZtRqlw3SzINara3adfsez9U82WFiiti/iolBId3obJfouAFgH/s0DjbufrV2bTC/mqBfmFwGJLE6RT/ko00zMWQug0t1bXwh
YyeNFrLlFl/tJD/1mjNxZvdY74yVVE79h8e35R2qLJfD1zukPBVZ8+Je7WdXPbLsynCBM3KCA9lu2U+pCEc3FO1Fzjh4TF9my0mKiAmCWQe8Jw6VdUE5vL3oyn4JONpb4VcV+L15R5k9eXI2czhtlnWc6M/vC39h
W0nYnk3wmlQk7+ix+E08wkrRQsRoV1nc8Sflq7TqHVkn/l+9BerTeOegLQOiAjotLXL9CKE1w2GrlVjvFvN6LZ4bl3dVj9elMHO4cnVDUQvXD2Th7GKi7ajCA5aRhLWMSl2Nya0yR5XpQhiifEYa/cAV0reWJJlf
34mNiZVMCUo3R2WyRdej33lB3YoZE7EF6mfYv7p7SSzI0TlqStdjlf5+MGZ5TUlRyBzNEr162A+sdKrCkJmon/+po5Cu3gc4J7fcpjM2QQ5RQf6qSdNavMXKdMSE2R1JByyxQUqysKhQKgaY3Itxx81MR3WZyVlw
NNbueGF0Tx8e8f0ynj3cbplMGqxdOZAeJijhjquZ8rs3HSzYX1kqn/mrUVis9FoRAmK5Z8dMmok74kV5tGV94X6GGp1Wi+W0QqStmT0xq04DbUBZImCka+YE0RMEWJMpLWO5HRUFKjHg9LaGAtXHb0uBGGPsDEZS
qMqpCRRo721K870fQAo7nems/i2iHcoEejUFwggaHcgoVO4NYO9/cwR4ChTTcFoCCJnqWUfo+Jo5NoeCkuAJu+ZMnznihmJh+ETu1uRD+iLNZt9UbtFS9JiSrMYkVE1W1Py30BVEyEzVcWCNZEpvly2IqPsNUNAs
OrAqOMJCpGd6Ns5F4q2Hfu8J318z9H3ybs3xJQ0DnaeTV7AZKWV5Cpz6KrH3kIUkx6juyY7d2wDtWqU0Dt1OU/hepk4OTwWzR/zYWtrIe0jTnG264KP2l55tls+G0vSQBcZc/mulK4o8SdOcpBUZ7WQFVUX6lkkA
t2Tu2jWEesPOKlriNiiWpglHFk3+UPuZzmvKSY5OAXL6AcDpKDm76J2cKWKgqPVmDXFYSgDu5rXJtNbf0nOKdboQYiCzUeNPC7zvqV7NQrX+bJR7rLXkstKdGul6tVW9PiC6ICzx9WZJrR9rzET89DICirBMpoW5
SHQiALOT+i5OL34mR2QwldQR2J6z+VsCyjBBY9Lv2hp91YRYp2YO2aC25jDi2EyEH6OyhWMVv+SdXbPAYPaDbq/Vvcf1wEazCtjdsxDXXtMWJspRr/ZAoafjwzxy/rWoJGlAS2cy9gQqnaaLny2pQVz/RN8wfOxX
7f28t9G+1wYWPir0latYo82RArpi0278q1emWYfF3ktKVLvXkQlbCdUhQDe6LFFSU6Ay1BqlAcou2yuPkiWPBqe7optN6DeBptHD8Wxw5pnJMt2bbKD+N6Oy7C6RVmicd3vfMjJKmJKu9VJAIF6S8PAIRjN+a1Y/
lBuh0GXCwROaXmg4IsKHmirNjbdyU879S07Vl0/gCnZaGpi8QUYB9C58dBjr6bP0ZLNP3hV/BuPxaO4bXv3GSbAjF0c21a/iJCH7eIZI5Ttlep4aZDOlYvQiFIhNniuV3JSslVQpRSOOgvmOKfmY90JHw69W0hc0
z0tyDl1+vt2Xudr8k/PNZsJvMe0sRaTadxmOTa2yaxyFbCrh44P5S1KM+hhHCycfqYMnOiBNjaIXSF85qmgfCyCBuo/B7Mt9sqaU6Cb5UBAjTB6sAwAIzd+H9OKpemrQfKSBJB+H1x3ine8eBKMSmEmpgczW5u8p
/vHi20yKSJTH3iB0mlXjeZxQ6qLYJd/5WXLCEMYCKW41BFXS3ZA8wzHZM6jLvTGnYYmi3wNw0T1xreEsoKOxB+Ohaynwn+29zYHKovIA04jvI8Ro5zaZ64fQS7bz7W7TU+xrbCPgHkdl812W7+AJheh6LprPlBEz
rBpWxwip24TuXKytQZ9ApgcOzWvhfD/9sJM8JQmPiMslDkeF1YybKznPIpGtJNrVvkDA/RJhCeluf1abAntUfWQRiOGE5jU1ZdKqLmC8b1tGd2DUBN+hzxsibcRHGPRRMmkQcLfwH8yuhCdQ7KRlmc8rz3Nxc+hk
QrpTzkvBSzlZoBJpxVgFmJ7+/KatAtA/MXOUGBJvJvFNk2TyxEnim9D1c9a6/nRMj5CQROmHR5J0UKvblabRJq4PTMbENe1TfO3HgdugiWmzQjJ85a1fFHOi4s6WnR01K7DGgZHT3+T4N3kGHhtntU++B5rdXhTi
4gvxiWCZ+ZF+wYXJriP5g80vnOaWSw2m4yRzI35Kg8uYd0A3Fc/Fk+c7c4w2xQKz4Esb9svwvK+JOAchvbYp1AulklktaW/ykHmWr9T1AKoxq5/SlY6iLLjHJEDigmjCwOFoDJkMH/+bePxp//y50J8DPcI5hv8m
Idm9OmOOVp4IM5lXCiVPNlUcRRacphq59H5rVxgyALCDtaUdk5arTQAXqEfVlodYcl5G79AAOiZSY0dV6poX2sG1CowlTjvoRBxBKpmRm47URJym8avZ2S3NaO8jbCiNdnETGU2jzK+DGXNk8dHxHN3srPaFuRJc
Zl0N8wSCsMn5YudRazJr8SiVt/otzjzJQ8SI8TQfkyWfSdc4x8yQwt2W1pkNhzwDdQzY7Yc7ZkUwxfbl4T1sy8AO5btBMsI4qQzdy7B2ZkW/0aRbqLb/9CDKpoDzqCjPkODMRv6YC2jhByEI3B3Rh+9mWDRPNOfW
9y2bpXK4pAl1m8LApPR/Qp/Fq55WUGQWqNHH+fArQ0lSkOIsXwIvlAyfa5U8M8Ny16zGZBMQlmfnNgKpZVR1akN8j0+rW7XpSj/uWeEH10jDNEVFWPjzbZT57JUuFCb0V8VftNyItkTm3MYi+I/mZh2PuI4MVjI4
oRG0gtQcGYum2XH1/Az3mKZS9epIymOKaXEI1rrUTbTEqHQZVBjO8M90r/yHBKL4728grQC1OEoEQxTZSDKyZ0mxlnjh15tpDB0r/97OdAPdyM9ZY/dvPKmOy+aOoPlVOTlkgE3ToM4G4mTjORCwYiHeZnodr9KI
7CMMKsK4hvXzC3JgO5rGurUjLso1nqDaX1dooqKTKMcAfyqdA5iTQqSITa0RpwHfrFEGVfZ6ox4R10yfe+g/dVETwkLnzcXoRs8jGN1PjYZR+lQBVNMNo3Oi5LEPrKcMsvTedB22B6Ybf7kVRSDCRanQihgtgHyb
D4b3vK6Pyrn3opwlA+vu2vYux6mu0o4dK/Ygu3EGQXQdkX2BuWay8dwkJCBKs4xYBzWxVpYGIfetAyeUHA3GbMtS6f9L6fPPf+NLHAA7zBI9RJDzo8diYDoq45wQDGx0heWvdpFw5Unf1XtWI61T7y9yeVybqGHV
bN4SKizhVG0Sna3T6jzwc/zKmr4/5LXUZt4ZnFYGmKmP4NCM+OzQYWvfDTAzzSKVW1H3c1UUyitvx3ytQtER5qHEXyXnmYC9X4qjisehEGPuV03PFk38poHGb0C9VnFjf8zzb60l9MY8oc3bn6fJjHNh1uKYxG67
cgq10hi9ax9Or7qzCA+ItYj+jlwFGY4aYDG0MsiTzgYjFG7N2KKIkNOeO4kwC4p8R7+Lntk8u1sn/cWpcDMCqAxk0Ami9RZPRgUOBR3ObNSJgtbiT9GzMSoRGGuSmylPrPQdo6Zo0/yPVlrH4LzCAi11IxaQ0goe
YFD/MN0800U0MqMCbBbay/Ib1O0ljc297gkS2ljnDCx9xShcJu9/xuReoxRNXRjo3GBfzYF2wNJ3dmfFALfPbjTuZbGHxJWBD6YG1V5W0a+SG3HmmZaTJ9cooxCh+5vxtNdRzQjn1bAV7bGtNmvHeiWBmvp1yhnX
4QJ5GzUGwF755DNh6bJXtP/LjKkodlR+xaQ4/KKvBxqTZqVSzAPL8WreU1D2KNmrqLcFffaaol4uGUV15afnGf0Gju6djwdIaZHVAkq8eaNZeZtp4HHz3+Dw5KVFckM1eUy5Jm7NlvtNCZRZhgYGVGa2nAmweTkb
HgXQv5hXISpnAxSaprawej9rFsj4Vx6HYCfHp+nkbTV23s5RogaNPPD/KcpRqcaUTvQw58K/kRf6r92J8Xr0enQ5DIpvxeDQULJfEzksi2CBCADjrdISWa/Y4j6BiqofdTVMXOeZ29i/bpC8F+QhfvSE3m3agRf8
j6a3dyPEgbqonyt3tpIDnkaW7EWsWpKYrqTJIqNHTYHcRYPRvtAkuEtscO0VKsrTRwbt2CsWk48vGSeee8Gm3xXEPiBV/MdOF5nzjFNfC2kkUTo5r1vfziv6xjFxVkkNps5vIW16ihbAExcsix+0qBTiPAN9YB0o
PUcHuKEmaZTzyMrlGIfCRgNGCzG4J2JwXja6TL7iirSV58Y2JqhZd8yNYX1o6tBIeTXL7VBHCNjSCgefGOgaiPMyZImAY2fZGY21cXuAwCIiY8ukikiQbw5AwXd3UcW9lraViWHXjttasjaDrpINd9RtXv0TMKQ8
i5Pmhk2hGg6/nouvX/H065hlAb59LXXihsSuXAcUebI/hZb1cXBRrHFRqs2a2cbkLr3GKhXET6kZoa98OMrrlBzO0g9xzaf4ngITwaJMn4kT+5EajlxaNRSh5y0wKniRv0Zw+gmqOzovZ1Qe7UE9UievTmgt5g4B
DskbI8UYs8rPvTrNiO0221KbxFruiX89W9tGSDVoQXJSh23BDUKYP/lU4TG/QPMzo+RI8AZpBZ4j6kmwmVx3mic+npyl0xTKrA16LlIOCCPi0sv6U/AB0dDTUwpAyIczPj5eq9pNf/Tx2puPx/rMEPz3qBb9EN84
wo3AKAiuiQY2KYlGi3lB8RvIRLxUG8QgHfGRN5KYeLYL5s7aih1FUM6MBqSc55YCijLAV/AHwzupJqJ4GvhwQDnAlfFRhVnW0pst866m2EhJWKNZCkG4jP3RYzekFfekfy1036SY9krbbPO02CL2IQg0LL60Iifx
I5wVHIiOaaf/ghK021/CG5caA00zmRPSWuxIJpLalJE/UDg+xFxxXp3kWJvMaldggvzAmD5b4anhkMN0MB+v7QWHMlRMhoJKyPC7kMBqv10bYNlXLB8BncHykuhIljNWjpDyFqffD2snCs6zCEdHyMME/7vSYcOv
YYOmpzBDQ3iAcgJGYjhFk2ZnVAXYbVH7agxSQYp+KNaLaR3VAB5L4jGIxzAec4h2GYmrJGCFXMzcsD7yMkJDYzmMfHBnEO05QoxziMYCJGKEigbg12DJnkvkuSKP0yA3xtao8sqWPxiByZMRyEQ9h6CRygir9mZw
MZa3TPlZlFFvsvgsciHx0FjAL+jpI0wj3VQrGIHrAjnz1o9+zPk/Kpgu3+dXl3jCplqhJbb2PE1UBz460zKIzJ2FMRkXwDJ/QwVk3Ju3eFpX7QrkED1VMU6tYkbRH+w30QjIuGWMnqB9oyQdPqbrapt7QtPMq8aR
AmxKHCsXiJgXb0/k1xDRSug2Fi/zLIcrOWRkVCRdfD4tOa5wizk3oi0qnxag9NrTr9KtYMmVNfgXYSfRIRGheI95W0jC8L8kg2jjsuGDJVDbW/oMKwqGKD9v5y3j5RaFLbAKlUC5LiLoy+SvhtdGaZwueoapXKDl
9ZyXk7nCl8IUhd+9SreY2W1MJmwgpC1o+dS2auVhdaKSEAOio2YFVC3i97C0QoSWTFCJmQxydNQSgJQLE35kZPND9PyiMsf7V6xfTI918oOqHdAi56foLqd7ihmbdaFHYQdeVX1gq3TbB6qWYRLOfLn+VqKVspJr
s0U4eIz+Mswc+/ITyH4F6IJ4B93maMkAKj/HUpOIRb/SUK2viRikmGy/fwe0j3kNKoXd/bxAO1uA2cE+eEVIvk86a28JPDSKfcPWBAMEMCH+Clx/T3HfepKnSq04vuF/0zy3i2RlDMVLRrblEVlxVTS7ByGbFusR
WIi7CK1vF4FYy0BgB8Qu7x387nqz6UODW5O1l0IPk9K+Ji3aqx/kRBXiDlooMD6IVqt9wNmzY1a9omj0dRxJ5/eymnCzkZEw5NL3qljsoN7/tBmSsLYtWIYWxhrMCIOG701DpbSpQaIziKmSRNEGmfUthWpHV2hl
FBZ/WSJscwmUuxDKjP1dOlqa6QtdjU96WezfjX6x3WNnlKRPdYECXPlZhQE6jYsKjk+HmJXXOiRGtDwCKCi282Kt+DqieTtCdA/F53oEw0h3CVykS5amFcIQp57TvqFpFzX28g5j78r/HXyKY9l2Q/SqAvMdnIVW
deRBvfc07TAQZaKE80dV5DTQxSGxJeoSMyvviZ9y70mwOMDX9XrpOnfyaR5Fgy1tgkqnphjavjqK8QLz2vtyji85po/90cIBdf0kCbJEOvOoVwDt+EcAPPZLbU5wUcOk5aONRTADbncHQfpjgU4xf6jyDKqyv9fQ
q7SK0fVhAgvR6gJCrkeGMGJ03+JBz7axrARqKqZzAgTRmq3pxG18wl5fwZcHNFkhlrmY4pcBA4wiD1AO72JtfdXF5DdEN7IqAUu+RfoBYyZasmSKEJ5pMKtmrJhJloRoC89BvB5STM9WIHkyIyWIURDeYE14F+vL
sXYxhvMk7HsNBDlGZkfYgx8IN4Yv9K6gE9setejdYFOzWUcveljEvOASw87dOFDjHPQdrnKwxoZCRO0ZpWi604VC16sm/RaoCEviYrM3BKsFHpEoWYP1w1dU0jNyeE22VnmBiYu1t0BuMjhegqpl6mOkx6SzrYS0
I0Un+p1BYnSW5KMt9TX0c0munOImeV6QPngDcOrNDlSIVMCy9nENhqkq9tS3PuV4V5x3uGtI7QebnMSDehwwTbaMFFZ9Ge5rl1rvPGfOrh2FrToMyl8Fqxsd9kR8anIVOQXq9KxtyDi6UBT88xHIbiKDvUtdFZwU
oYU4V6vRoZiuxHmgMdIl8is9AnaNfJj4ruEoR2iwVKjkaINJc8cIDdQJ7jHfZSgNnkIzEYQMDU0DbFTlC9C97dBLsaxO+vVVt2DZMAsRYtXfzXwRbdWdU5dSpH6PXd2I2mjSUSUN6mpcuRZokKYPxsvMkR7lOwTj
7+6mTLFOWIyynpqARzckocq8rr4f34z9vymL665f8KwOr1Wa7iIRn6ikY8jtU+D+eV7dzPlNdBPXxbj+XuSeSpGesoNK50kuGFE9z1QDHVpOyF1XtXKJDqiisbcP3Esy+xUocE6oSG7PNdrkVziebZK9qxa5PqCn
gM96Xt7FpJoJJOa5fIUlloLYKgBka4HT/JVPKE71kx4h4r+KnJvoKQHvpimVcFGIgEehPaGkhRwDoP5qIpZoeVaEeP5TEm1C/tZ4dcCI5CF8ES3rfS+Scubf1RjZFsA+MYxAMnPoYZuIO6o7SfwimSE9e0fG8L6G
8fF+Kz6kjFUBuCTZ7Nj674YbGr6aBnLyxnVZnQeMKpw7jy8vMRRnHXFfeW1bVzRcnEmp+8txUrYZLJgFUzs6rri4y9wwf5YhKuKTkm1RmABxk6S4iMKpoBg/uJiTXJLjh+hwBpvv3lFqbGtYLQVABDyuw8fnB5q4
gVMSGznpqXQzThQBB5nPtZJpLf1f0b4uJj8hn6ROs6idCdqBkCX7VQlIV5WfWbz+QjFlCy2ZdG6Stnpv77fpPbDzTvo4TJugb3HYR+kzzgEXxlCMqtovJbMz8T5QeRCY2T85UQaVFL0e/hV1poUeuWgH7FNtjipe
gaDMzytjAX1WC59LIZozOAa+7PvYL0KFIQmqXqCY6pIvfPjajQAG6RqwQoQq93Gnk0is9CN2g1O7AtFzRfveeqPUhJ0VIXoopYir1tsb+vtkQ9IC2lfr92lPZxsquHvLfNTf1heAPeX+W8wx+JH/cs7p+QgR3TQq
23d/b02UAZexLopTCZ4NyDY8OGRXn4PwQFob9Sxda98D9WVudGoBQgVkiaCF3yQ4yw44hXFT34uEM8TSXpOEnmjB+ooaNc36NVnRlWqOO+xm0KAZTqkFp2VCly8q8I9stF9WLF9WdN5o1k5rhJqaOl8uYyHxUv3z
jqz48Pf0Gpob04pQfzDQI4Dfz4NAARjlR8QQvLwnLaOLT0IzBXzXg88zpVLhO3/Ug51ELB5r91ogMKgJRvlSbHcNNB/CpjgsSJc1Q92WqnwtNIJaPVky9tU4i+hshCvXjYGfxNyhj9MA1Lp+iKYe0NeHUo3YGWyh
gG9h0wnuDP3NVlcb4o5R/ri36mmBqjAr8x6FRxkPDisWRWyToR5tuRZ+Vej8Y/4AXevjz/TfZJNeQ9piujGnCjHr6A8wegMXMZrie9ATcrkjH/i2kcTIlbkzXo21W+KS9cJJa4OwELKq2BwUm2ctL/URbEQxbNuE
+GamLivzzZLJOhXiZhn9TvMpgZxwETI9ZRcBczTFb1okFH5vv8KBzmaMOXC9/aWGBL0isnAgoWx/hNeMRxohaKy0ktN9LY9yrZJDugIswS1StYIVmbpUpeVfpstcfrEEP79JvBhRs2sob2HxSiG/X4loZQj344i4
kpuCX1L1WOcoQF0L1adyHHfoJOcX6VP0o4ZF/zaa/T7riN36UQWbhZ8EBL+eX84dPZCNSFroi9HCl1hzLwHoZ+GBPJod3+q8NJHOsUuVis0dl1ZC0TctnSogmxChL52AglSs5YjEFJmUEpYF4KEvBUBjQt9uXnQI
4czwvlpY5OA479hMvIe9h3r0VX8ta0pUTISVTC9xQImeAhW9YdqYD7ZYtMMwt206PR2tFdyCBRC/3ggxeICf6fVwxFqthK5sT6dV9+419t4OgOuFYsl+tYOKtkmTIJKUeZrXw2dXsdjlUD9AQqWFhd8HVec6D6VH
HJ3gds21xgr4ph1pfdiTM3CaUZQ2U7Uvf5ktvfuYJU3wHhIRmzGE6aKNROy0bUJlDN2SJN7PbMbi5idd43QvJvth4Ozr5/J7s/giU3epK2pI2gCLaKgtPhIlYgbHZjnvGvSu6JEhs3fUaRWCH8cPOzrRTDK0w86F
Ec48uPKtz+FGWAGslSCwIkiJhAh+1eNKZyDt1MvhW+G6u22gjuD6OhhEK3V1m0dLkH3fOyeKZh7pouWYdSDUBJFmH6gXDkUYWOHU7dmgvoxmrnOmlwvh62MbEkT1xWrKz2I5AiXjyAdbk3PkPb+9OmvAToHP7SRl
+qK/78uxH7u/6uH5/C4RGn8Wvp5+HClbY/p+b4UqSJrS+1aIM7kjkKse2pZrvdn22E/p70P1Kqjd+8lgOcP95zP33LhYSKp23jta4HdrcG9G0JB60DVjsbznDmebEfgolTut5zX6GS9ZtO1waCGlAIBw8SPWeW0z
jPNJhJ+gDbkJNWsfR7w5DN8QNnhEN7hqP4Ojke0Y6C6HkIQRxJCr9kVvbgUziUIJr0kI3oZTF3GEiXZgie6mlJVLcpaayDW3sYh1n3skMsmotwxxHJM7FbFQxnjnJj9bLUQ8vQ5+s1s1XSU12rMZMdStQSR20/Qm
fiEVfTkxvQsDg0QTbGpcPNiI7w8+7yZBLynH/H29cnrPM5vbCkax2n9Q9udf3SgqYFaNhry57kiqMOUnpE03JhKT1ANgsTz0mdAmQ1KNscFAXhIMjnNqsidjT+lGcdRR9i3rncQbsmupsA4FN4hAgps2k0dUrYGB
cyY9kmCgF6l1bhJAVyFyhyTdzZeOy9wgyrkfRVXYxyAtVHhZ/wrMhhKZCdiIyXu+C9c5OQN0leCKPUzhNKcYpLek2CKi8RkRmoq/HaIxUpD7W4HkXNlpvF5npSuS65E6FODCBWBSRF8Gfm5vNpMPEwtLUKuEWAX0
E/GkCA+9Q/wEGT7tQxSOstp5rBUOV/yicsFbEPj/EgK08PE/klBx8PndC6/gNhudp7/qVT2LtTUSJq4YwRBCTt5VLEan7pCFVGtS62b3no8upjw87FbMX8UhL2ltJsXnmNWkFlczNUEMsgELX7flJet5rEAJgOGp
t8lV4uqTSOwRxDQPnMUee9bwallvUszM40HN7BiaYL8dMct3PnIf/Rh+Zgsz6c24RYg+0RjpYzAQwytJUFpiUtzQySqKbGCNDmqhQS78mWIf/4qZl9tBLZV3Sj70SxrexZUUHIk9r9EaJKxTiBjREk48qP+9zUXY
iDyUsnZ+R2Q9nNPvXhNj+hUj2b16B76tchVrpVDl1yr26uKRUqPgKxd8GWgmS+royjryWSxX5pmKxE2IGqU3enggKinDKCGp1BD6VMQafBbqXOR2O6xJWVN1lconTz7exETlpT5bwipKmdWia7gPurTV/iyr1cWC
HJUdDUPHlAK/by7xkGAuJac2ZJiZCS1nWPws5GFm3SWnQQibmCC1Ux1KFTbztWa0aRQMvubsZKiRPKorTjxllfKe4cLx2NK+SDs+4rVNzOXIfEcLKopgFJMkazSYpg6ev7Q3rUeG/zCD6o6/wYhQQhiUjvPK4Do/
uaOQyhWYDgKTX7TsLndrPWS1xDi9pqVLNKxru5kw8eWprxhljKYlRE8WDim26s/kpnn7AkvRXY0C/qkozCtabU2dVyrtGRdVi6rF1FmqZXYeUjLyTOqqQI6YHz0TyCOsqfib7CPpaPZMXLKLqT3iH9/1rv6qfTNE
fCgYkF4hnJCiNF5xLhOhR7kWd3NsTsbs4uZ7LSIH98Y9cfjw//SryJXZiuzUv2ku6YsPelrCgzK6c/VNxt1NQ4tPt5IrtQUnP9L2XJsoAtPPuP+eFRtIDlO0o7TotSdpRbJcSU3SmDi7cofNRATFTlmKpo5PGT3Q
SYKcdGDd0RnAxN3QD2jYdsfGynFRq9NfFQfAAENvvaHAahi6X3tlMEyT8Gf5459WpTbOaVpDQaYyvGji6XZMbwt1awaUdgIXQJ9GpVBONaRrAVZb86QNu9dL9tXlrq7ZCrIf7DfW2qc/4vGoFKKTcNgP6OB/MtyM
zqX87mLuA3B+2017CaMPvUOKJyqwiJIqi0XYdaGmAXjqDNZbmYPJHrVNDM8U3PS2vG6H2qE5SErgD95q+JYnAD4H7odnkBZfWCqzhvHYLZHfK1DDWWcjPJjSp5VPZOCz/f80CmF22JMLnzayp1+2e0B/NI/D9u/N
3U7LDkVT7ROGdipKZ9J6309HhjOqPYuarW0tAIJScqnjZxO8QRU0ity4JJvGkwL3HSo9QJ7S5vCAeCovR9sDLF+KxR4B24AGstgZJ7DDer4HGD8qjFXmXq5bnJPHdbPZGKsUakTAObwOagkVI6GgUFmlxK4p4Gv6
ZywcGGCBPHA0QZZ49Rz4VPietuP7elwnv5rUEmMySs2S02BlbUB9YPzssGIDSdNEfvI44pavFin1yeCrxiBOCIdfjO/aANOOsr3f5tMAhNgGtFd/rZG83MWr7zXxgKaTZc4YjiOeros8uKDMBDogV2TKybNoGxDN
VHnFyBkJzaX7QafW26qTZxFl+SXjFLG2YuE+tz0sAhKjQOfJB36rNy+/BEAScvesbcVht7u1++VradhJ9j9Db7GtPuyxDkgvyQVKyBYOtpdkgNBzL+KiHg4Qnmf0Qqfvx67Rlzem17m+NQXD1r+G5CkyDWtmRK1U
AmTMb0cDo3MjtzK7kAG613YlRxaDpRktEcIJlnLRTp4/jObhG9bgU7E47thMsKDPyeJK4hdfOa2LlDh4TvO37U7XYZZ0UiGJ5SuodtgNxylBOAa2yPb06xzXJeYjPEQaWrQyn7hDi3hG4YI/bn9SiAe6nKhXDXSD
NsiUjvgEScy4wNllTZ1vOI8FoLw4FIcwgIvZ/Abd8iDL3Si7lRM5YaotJkSxElA/kqhTv3RQ5N/z9vvY6we7zsVje0LUIaf73OvefSHo9I8d9H48Nhf5oXPlvDu7jp87Qp36sfWe9thD747TPHYg5MbZe+DXfuK1
f+jwVun2qgHCmiP6gde779AoPVNmlIeFXKHqmOzh8CDNEauhNVzvxdBpwQq3sw9hszHjW5thnkgY6/aawVVfb7/w9fe79tcZXLjcK+9Gs/NZwIVmyD51pwMhVw84MFnlB3DeSbx7vZdMTevBsxN2da+cOxArB3Sz
0W0whBf1HpX3ENq95JHuiVkuvWmIwp6QaslgQUuhtI3n9vFNDGE/2BB1Ii9F9Nmb7JgRYrs0L5km7WxvJ1Ai0GS2t4Ln/IicS0oqbaAX348bzx2AJZNTM9TuyjDz46bditgi6wTIlQB4SN8B2yuKXudf25gAJw2V
hLP3uLkcJkVpwb0Ob7S//XuuXq6xl9nKbfQRL1xH5SZ4389dH1+RxVyKRNjrlFgI0qz4WCbbmESeLnFY9VHmvnMzPDXx4hI4iFSru1Y+D9YNNCUPw25TBvc8VACEkrsFQUDRi7cRTo4AlCHohQw4IIK8/yDRJ9CG
5KePrtblj+Fb61DEFghuzCSQeF8s44P9J80dKoIlc74iWL+1Tz8liqdQznI543zQy4DQJ/PwIn1Bp2Aa3Ql9nhORxDRpBWY4EVAGiD7Dd//4VQ4uOUv+ifA7Hf7oFVEbFQq3RgH/66l906AFB9TObAZ5CT1j89uN
SY2zpJ6PrzDNo09wroxp/qkk8ANfFC7+oGx5p/f1YJyQ63EVOZgWUYIjb5AvgdQoKpMUfveQK/bhP+cc7ACRPrP9jG8EELahSXbVR/7JdkCVeIO24bgCCcr01ld5ZfiJCbnfQoz81wp0VR/ZfYhJMJLEZI6sJiNl
tHoMWR+VB+zLZLkt2Qkx7QSDkomJYyKqaGART1awz/JZt2UhCjF26D/ANYWjQsJQIWg3cGAvZf1clKUd1n+V5w3rZTPrug6P5ftMWGtddd23bv2db5uW+JM3M2Uc2sVhfsREYTY7pd9nmyJe5+rhevrRXXXL25a3
Y06ZrU3FCzB43yPJ58yR91q5wzduMvMeZk2ae28xjUXA/vySvBonJesTEjZCxSK2x2j1gCQMEbh2wofaorzhC5ZlRLhfM03lL2RJ6KTvnog8MosHZ0Iu9if7l3YUt3AiqDTXOMrHeN0S82Gk2GV4IFfkxVU2K0kS
+V2Xszhvi0LvlsSwAgHtMp5Ugc89GXvLALF66/nGLg4vw3w46PrLk73x9vUHXNcvjxJ11crx4Zepmx+MW/BUjZF1Kyyr1Nt2v3YNh/gAo5Nl3K359ZWptP/SPAn5O5ZUvBSH5gVNMbTsUPt9MYrvrGdpOvrZ+yK6
4U9jXbdg9xVSD/RdLebahESoZcaENC9joXLmTCBfRjwUx4eXEQ+Gy0xPlltwiTjjDZciKn6jDEQtfaUpsNqLNinY4i+1HcOf828vnC8V/lfB4dA1T89wZX5ZEf65cgvLogKSS/5CXfqnMqYv1qVfeEzZKrN32afs
XfbJ3Nkp/IVd+qJjyq9Qds7iDEtnJIXvcaSKZbOP8lpy/bWfKrUWWk5c8esJvgXIIYOyJzo9ldGyIDw6vH0dmbcppoRxfjCIevUOW7oDW0G/+k0W18HsKHrcIZTLTZr3DO8gh57Nj7Pje0xSyQPgER7TxNtJgwrG
+z99asSHMc4pjozmM//CW0aUejsfwGS/tmrx1SKPesQHsWwIMAV6JkwG+yXWn+PUzVLhHrPGFq5hLuqwzccJi8yg5hSr+/MbA3nx7rOAVwbq8WC1C5C3VxKygqG/LAfMERwSLqspwpi4yxhXfWb4yTuoyzPolBtT
8BWjzqJRMhPed9WW+ycCoEuiA8vIUN+nfmUG05krL7FR96bXgu+hnqJbderk0iWoZ2FkdQRe10fk/UcczOhWaO0bTEZZAC+f7AeagzoPjJ7ZIpkmxnfFV7MMmIoVHUlrAhTmLBxzpb97/kTJYpDqLqfbIOJ1ydVe
OUToLdzenh/m02m8p9Xt0UOLQQvtWZ5dIF4oqGNkhj6aSk2yvG2jeUQllF+rBPANNgAtdhvmhE0wl00pOR0REqiPtdEPeoG6eaExvfDt0jcCAX7TDxpOXFxXtJC0FxKZGH4IncQhKOYPHwQhE5FaPDOkdPBW63HY
gULyHnPwtjdPBNo6fBDaA00TJ8QHIUZhAp1Tk3SD1Snlv3IOLr7+sVDkfufKicCRY/GErps5mY4DeK+bNLuR5pkAK0YUE87l738zHB6aVOwfheZPsktCSrc3rqD3xnITngf81m6rBxh9oYS0vJl03eD0yhg0w63e
puug9dhyALV6oS0h0/ybFSv/wuw6+8xk023y03kBVTHPP79Z49RDS1PMrthhoTtjk+yvRclZRrZmH8Cuo6ImWO59CdeHK2zLahgrfnMeDbuLlRu8vbRUrVPYnUura8vXxtbiin+8m33QsdC3Q2tqvJdmcb2qBpMN
j9YMcWJQ3yiRJzcwxu9hIH3vaLJSuB3o3Swe+47XA+dTNp9gZktDEseRBrubMon5qZ1bRlAUz307I85L4M2o+Bl+Im/Vb7cj23HDdjE4EBQQ2S/XhkApW7kykGvuAAmZFNzXtRKgxG1BDSTpXUlgbzrv86SE48R7
BpGRWdCR28zwRGKePvERpaTIlK7JpqoOH8XAOYGJjkUTFnaivQ53VS6/ZHYZsIpMKhA5KfsqgQ3cJGmRduVepBZ1+mvC1IWzrI1O3zbTedCxMC3+HA80rIaoUFq2blEpZRz5z/xIhF/tcR5TRv0O8YZ23bzqHGkc
MbGTO/aIkzPEsqCDau1mhgV8ADSeSe/Z0V6CpsM+p8ChInhmxtkO6aGOcWCJgT+FmNPl9/leNNCWtqD+tqAVquwTKDyBU+YKnYwpmjC8LYPDyzR/7VchcAYOW/ixEDxFcJMXVYPlJnmcnS9tZmP89Zy2hLDhnbBs
DJQCHt980QTbLo7EjkE0ADa8o8b4Xxn1nPsz732e9qR/GyCQa8ghBao74PtSK6nC2uvbOwHIu6YmmIsr/Jt/tISK9nizycyuD78ErNfPbFEbCT9xQZ9Ab/TY1SlMromKrXw7MHbBzACSDrx24JdemBN+4QET7+xD
U1mgj5TqXHv3/x2iwFX70aTfXNpQAhj+BZShH8IghzCgl+IIWQrEkfqGvDW3bdcNsfrZcq+VmYkXxjisTGc+rS+2zLzuTsCRvJ09VcXFyM/rR6kNqg2i++ELs0c0w2641h1iM1SpbtVmhvO2NnZDJVRchUNTqkJl
T6pSul2UWDJBOFuJTtyfkNvzyfFCGglKtKvszviEi/u4ngFlqp5tOOEBuEEb9cq1iRQkEGaqVejbnnjJ/i+abgYpEu78pLpLq9fN51T9nl8aJuCTKHmpvy3dGjUmCCmLrFIDay9h4Q3YLPvXXpMBJmfwBNiKGcpY
rxEsXFWbcG4MaysrqeLWw5Fcu9OgMeV6/A9trLpcQ2b+YgbcWEyg86fxlVYEbWWrACjITImbYQrAWg69lS1uaEwkPY2sAhN2wmhbU1JD1muBFT/r/QwVI3lrFULzcUe1Jd5Umt7wVHMbkDjt4m0WBo2ZQbAPFCh8
MhEjRrLmCYKpdKRmZ6AL1twTZP2OgRkd/ugiN5kw8bEWs5TJzMXFZ+Bp7Y6ooSMbSmCsr+BDVyt07MrmOeBH5x9ZRjqBFlA9f4EAAX6nYR7F8VZTpV8Wvq+d6jh+zzH254C58hT3r1hXEKg4RzP0hFmVPszGG2mD
qLwm81hwZvVtgvn99VGs3VwFukaOx93jWUCFfeM3rrQQ1bgP8N6936T605Y6WXCX9miIZvHNNB1jQZ5lzOCLXbWummixY14LotIerKrlF/pKPl+ejuWyOllVPTvSKdSklQqkQlVUrQprkndbNG9qc5Ymv8sCSDTl
MONmmQVt2U0aRuGTZde1ZZDOxTrxOvnCDUgdUOfc/whWSXTp0058maF++AaQ4htNbIP92NOWQddXx/I8JvLE+UhBGqIj2TJid9PLImf3nB4VdlVuSKXBPPBSQ7XBNrIEkegkQGu7hSKdFD/aCEdACt8PPakfVkzz
+kZR4jjHznw86CDNkmHV1XF09rRJH/20qznI0LOVe64fL1g1bj+BECqBESEGt8ftL9aMArWWfl086UO5uIEYzv4ogDN6TYfOtHifNKug6Fniwb8fwErip5NOe0Vdz1cUHhJvi++/jpFO+2KU+QUUZfD4Yzu2V3Md
TiCEIuShDgd00H+m4FrFh8X90malqJoyXR1w5mCAXZUnDI0aUUrtBb5ReE0tpL0TCh3sYmVlM/5rdsW/o87pXDNWezIlwoKnjN00v7CsrzxrmjadkyBjyhdl6yHkKVvMx9e42/R/T2MZqm2E+r6lL40ZmIcGokT+
hB/Ff//YmUuOp8bRDyT8BF6QznO46nam7ExfEzwr+Kk2Wte2LeQ2YVMHaNyBoL4DjN9CQYr+8e3fQRvjOfQz8Ud6/J/x888CkQCvTAj/szJJ+KnzfDqgZ5orV2q9e5XcnKE88N4pAf+ocjWnY8ETNCtZ/ZpCeSLP
1quUx/ajYBR3qbDO59QmwDqXKWN+7dPm5i/0fh4+OATyj1DXOddBOm+WMqBAX2U1yf57/Jv+OwQx55TDJ6Zkr9aXZOBZfJWNHYQ+MnsXn2d/z6lrrNZ51/llpyg1grjdzAbLIqQ3z8uLEPKQu875XBDU2cUcivk+
jda+vKc34YMAVPFrFCW/5F8fltWifPII4aXDqw1g7ycMlfNgxB2KnsdGKDn9OXtp95Fgmr50g3yIG017L8vUvyOdnASIxgioos4m18E2hcYb6aVzTxn8VEfHbqwo9pQ2N6ZqeX4KNg44dhqfzyWCJJ9aPSHdvfvq
SyI7pC/A7FmURaCPR6UqZ4pSvQZEyvWNmgqOYpY5ECkHQhxC0ERu1LAUWxsgMyrqlpegEGLONripZ2GWE/xNMp8zRP305iaySnGFGvfmBMxviaTB9XiDnkjNud+g1Rc3uC8lZ+1171gRQ9nKwjnsKfMUXucliA+k
i76mJOETVvDj+xLTMc4sr44i3Fw2uccoV8XBq5pK44Qj8JK9R1LrxPZMoMNrj5qLG5m5e8HlVHz9sDZwOECZhEzLp8bFWoMkkiX7IYLkXPs1L8odlkth3T2b9g4drrQjK/QN/4HXmtb5pjpOxo3W+cGAQGCmwIwL
g1Y7ioTczs5IP6iMWs2JQT2IMvZgN+adFGAEPQjZQfMKR2+0Woct5UC++OLdwr64unHp5yZOyqmwBkuqHyg8CyTSh2lwhFSHFOhTyibgSHOBAx6s2/HF/IGSZVbvyLnjh0akZR98JubawIm910jAWkWGkLnKjg9c
UqNkfUBqOMlU7MOYQoJcYacNFo/28L3gjXy+CF93wL/Cr73dH/4znQ8GdXfvbelwmoNBWKUKP+WB8dEGUKwaDDOEtxmcQoRV4k78xO7mvwDuB4n1XTfID5LYKLKxhLY4OdeDjrDTiUdFjJPFqV0B14Sf8WhAL08L
OK7TuxyKNbXJ8wubNAAjjOLnDtfBEOAENw5S4vIgsy5q1Yq4OXrEFoivbZ3pBSqrkQBnUdpY8I8GI/e6eoO7GmviYVTY0w4J7GCpkmTEMwL5y2iKQgyH8eayZqjNawI9tB8uvzx3M6d24ycrAtxh+Hmlk9eKgMyF
BC62wn6h29LipXzFmJaU/OIEkuQaIbnJ2m8QKLcdW6Vlrvd9LIAGVBS7YEiLNwafGwB45RWliQU0RyN1TEklKvFHLjNZSHoJIHoZZElRyzGd5cEsWQKS7cCMzYeSRCzxUB9GayMsdWiLc322Kr3kXfAvhTUNOdAq
zch0ZYlRYhCMrsyT/FmS8o7O2vx7Z+8pTqz8KDpDvK8Xc3vhhD1TePkM9LXsL746l3MOxq12RW1vHy+3tpdVb8Qs3MaFjm6QrOGbnXM+uxsD4dZYvfUDs7AaAFkg/aW2x7jAVLZ8YhRwunP8nSTILOAL6RRmposg
SuImZiK4m+/N3ZY1c5eIbQtTOVdPR2JaxnpE01yjDLqtEqd+Ere08V7PwC3kyE68dFpc+ZQx18nfL5vk7uT300SHC0EyadoPxMmT6+z2VaTUJjYhMtYZvbA/Byj6OEjOlj0w1xbgBhtbyrTDgjuB+LTsgYXpZodY
Q8iIgEtsDr7mXTwvDP0oCSk9kdjMDvAeBiLIH23KKp1i70rVqInNQ3tzLmkwFUZSNUP/Fsu3sWlnJ9F1ACOSjk9eVvqUKy5T9g2YSxi4DjOoHkb5zhV67KiQ+83l7R57ep1Gs4SmEN2+6FdbQZOEywa7D8S3W7TQ
9fWwBJ78OyLZ3+s193Fm5VeiWpFQqbMrHv3vy7hDU5VjD5ITvnxbwr0uyDTk7FBlBKzv/n5tMIQm4rhK8GQQAY4jmuOwzdtKthW8WbvajKR4V9WHHfR2oOtW0gOL0eamavLgu45ZDDSSvwSpYrjYf2zW3rtqq2UD
sqfRr/w15wZm+FU3Gn5md66Pm9C5Mf7Z/vieLZlV2O3O3pbPxvaxfYleDDV0dkFgPu7HRvzxRZtk6bXhMKmOsfVldVhossJppWd++zKqFdVyFp88cbadt7u1yvdVGZ09/b7tN6ZCl2Bvb2CSHJoL5ZLWUq8fxScc
wQxd+UoUT6QIkhcolySyWKjrEQY7h13AbJMhWPbTWXCml5PQFW87AmOie1zl5WxuPzXnQX6XQAZi2UyS8DstbTChc+3P/uhBJAKQ150KHzGM33Xt8rUokHddzB7ATbJFPR36SSL+zIREwGZI+1dg/+hZIZYj7a+c
G5xHr/jkTIuHj/YUZZbohsluZDLxH6wbU4aNzRuq7ZdjHu8HBwL1A7LFklFvsgjY1DQs6huRgTDQo7Pp/oDhqdxsr4Jhch75Kk5N655MLYcUvjjpS+EOqiEIj/j2UYRzrjZXvknOAZ1Ql+h4huCgvqNjriNmAd3T
rPjokonEm8c2jXPqKWjGR7rKZKkKN3Tn+xk3QvNLHmIkgQFmqlqWsQw9K6hnbk80odz18W2q7/CWwhsgty0fJTAmTX86zmNTLxxUa+UEOodtKFm/qXTihFYD+VrWX7Wsv8mswXHl3xx2ENfotUB+XBxKhOMVbipM
CLA6gcgBOHSH/s7lsGtmVAierQskr0KyjyjsUhSCnL82POy7lgtH8HW6FFGPJKb+/mBhDsoP/S+t/NLURBOBIg3UaDsc1fgS7egMnuo4+VE0m5hcsHfw+OE3ut4JXsae0OIZWVGRHVF3flTr+VKVuKzoDCSPBZZN
0xFjSPVxX6Ni/i7To1Xc0WhTXW+7k6rEPM0KFWmMSnt1wNZytp4e/3RumrnB9Tz5zqA8Uyw53bUOBHhO4BCBXwaa2Op1q17LXAKuBjeP3wWm6hYaqmfAAaWdGqRwv2kV7NaQK06kyjdXVry0nPTedHrlLZq3eryl
PY6P4vDu798Krwf42V3mb+HDHdxopA2klN47B+Ra18v2Q7s6rg0zlxjOdf1OXPlNe9yW4vnz5fvfbh/qxiXy5dvMPvP+8oekaSIryrUkZ8+VSm7uWDL49HeO5Q8P/Dna9+LvvfgU73Qyy5M39BqsWt9YP6QVw6ye
0tn8bW3v0x4v1eNW24Az/fzqN8X+r+T6fjH+eP/BVr/b9aubbF/cNrTHi4anfvtrc25++/HbzJeZe+f3wv4Bs/2JR+E4EMbtYgvzna7t9pHo0rZbdxaNt4fanJZvH5h+0rDhsUdWQqd766g+aPT+xJrApnx6mwpd
MqgxCywVnYyJLnmC/aRmOAUnCEZ74HX6r8RMsOb0sGE1OyuPmNxvZyK424nXtQvx/K7Xn+omPlQ3cT2r2F5FQhdWlCo8/1UfShzLcx3BugixzFlJZP82823mu3/yJMvXW/C9r/mSbi9XapR0JUcJUMR+7UcZNV6I
+o1f9HX+TqCM8uXx1rCBfnHNRzVn3+iAG3fOPNhUH+LCLFAMGh7Zh7SaZJ9oWO3+8KoxwVBmdXLxUJzArIjTL/Hq6xHaULejMzk+tCxA20ZFLVR5KfCCoocsjdAw4mdAgVPuGe1CMjxwSyZja7d7WGR95M/CUMIN
0+gnC6rx7Z57/3HavVAe2+JVg4a+aSgIg4wk4Ehbk92op4hcf5R3bYSaDlDT+igAyWGtMenqIo4TFSl1ZlVDKtyIJxHkMVuVjYL5Fut2azrVho+grrZ/YINkRGA8U51IQY0K/NT6AR4Yzr5jflHvo7iYM9Wb9IPw
iGYHQi++9KSzxngMDo4xryjqYBRd50UqwjneWf4QgEXmel9New8kiUu5eOQ+dBw3/M2O23ft1Bf+Ne7SfJYXlPBuCPohA/5pKGvWHJi7lde1TKme/By2M7S6MCUUuT5WmI0q4w+1rcjasU+oJiw7Xg9kSp60p/AH
RFPTML4/PPzhqzxMC8AaLGJO903pErh79wtaj9aj9Wg9Wo/Wo/Weyo/act7w2/ll09/i3H12zO6zFk6T/Ih1+6/pbvOTasGUhog0ClRwMw+hs4x9PEUu1+G9FLxdU8f8DOZ7Owam9vBbuHR0TIfekjX3H0vgrHVK
E7+yxEYK8aqhXCtOcub/fweTGJzhzuKYiiPXc9HBKNXhnDxd+E1d3edPvfrWKWNIvHxJUk/Hsww4YxBs9dstFbEwq8cTr3++aThkDtp3Rj7rVciSJ1QCsIDQn7MbplPhmUxDzJRy83D3sZUGkDTCLpX3S3827926
CQD0xI+RknadQzF0Bw1wn1XQZf2jm/s36rH+7JXzwW60mr92etqNDV3e9y0/zX/73M7+6d39/vWQ7V9cqZt6Dn35Yw9x/9RzvkUf75P5sbcSO4galQFSE2d+tFfzm2sJIB7W3sbX/P5yFJEBYY9Y37SHpy+HVr1W
zS/Vp5f9YxTXXLWmaO4Xq2QqG6gHWULvgWo/7FHao40dLVn0m+www7YGxesPIl1LOIcdS4TKaf8LPpcayAv/S89aBgBnvR+gCUehHD/bV3TdzeroviTP9a8k5K/r0R4pC+rBizxL0cDKRBrsqtfPwbbIm8wmUvE+
M+GZLsfcmoXdoBGGFt7MnLYCp7NxIXQXxpS8yG7mYqBJxCcqAwLIxK1xmChbKHjZW4d4Zun7ctRmtN//7Rf+IzvLnIU87Qee1/cGihBIUMBI0PWHLhgevJro9lmlhrqEWT5e6B9IiY+H24IZaqjjFN9PO0LPkVCj
WiIq4hUC0oBCUBeWG1CM23xuBxD8jHRAgEurAwZcNwrv0Tzuw/zRx3blH/F43I7dL1Qtu6ubUgrj7HLApsVT6Q00wcfDJcEgZkUvYqwi/VpBotO4VqcZ3bc8zZZnbzR+0gnopTJjk8qC+QiFyC+GuLBeUIqN8Jxu
wHWY2YpKPtxFF3MlzwVSFuKpDgH/7KfB0SR4wuE6xEMxt/+WXcC9vYdqMZ/zDs/PZD4r97bw6UGrnsoPYB2iOXGluKERUHP598UGbT8Nwz6yAUr+XjMqFyRaz0B+D92IExMOotn2hH5Dd2UNQmN0p2aoroeSAzUe
At1DwbF9WxStibWJVbTY2j+2UdegAp+4pFqWu/Vw6g1mOOL9AjMUmzcp5m/MH9LxVsOfmMdPgmCDuA5p2RN80Ex4hdUdLjgROWIqKgGTFqwN8QqXcwHO5Ev475fmT6l3mH/yZRTMABANJl9SbA1YWvGHeqlY5nnD
nY2uKWEHZNsIT13mmDN8X9o0ckSMuCE5klOtxOnPGV2d4pxiiGU2MQQJNRadFOBbxhWdOYtvmE/Mpxz/58IJqhXUh9jruWfpRNRzfOjvwlZu9lwY7Tl0ThRuemj5v3qvqk47h6MtUSQyHwby4oiRzwtcmSi9X5xM
k0dUS1irWL4SWcSuGmITqrnE4A17oBY24XDs03hzVFfSuoal+Q4jtq0c/eo04SE9tNZzwj6R4Fc9t/drWkTpXyClsTv51SkSrlEBhRAA10JjhuoTFXo8Zdwa/rpuzpNqaJGEtFqlLr9JRb30SWfLEVLuZVBIliww
0J3UFOLXsdA3DTskKTAnZJIqLFtII002uSVboNvXBw7yTkwJr0QEFxq/z9svDlOpdcjySurIvCCw2vJR5Zf8WEtC8l6HbaGFSm0J4JjKgxM8NQNU4GtEg9Fa1FKLePD2TdbVMkHw4SYmZQ64SruAmHKlCJGimZrF
UH25IEBAPFhLQ2U9Ur+iwkwSa0jD2zKjs1iAAKFGv8NjGObjTwquNhBGB8V8X8Qma4WV+4px1JSpASJrLMcPOQqKXVlmGq0YeZqBJzryA+MmUos2AUHrSSFan8v+Hfu2hQx18Yu4MuWOHUBIK8WpgYFaFRoMBQdv
ECL0gsgV/leB1JAYaUcYq8m6/qCCrynAUHeput34eGMJJ1ufoKYVPgJtmhpDLMfOCXYRrrd1J035ct8QiQpMj0b0GtaiBghSkX0LHUvn+tA1r+eYc8JU5L2Ks6x5b0dZwQnqaaXzX5KudwTR+AFcFCIybrzgvk74
Rchsl9BmiPyzQ9kzQdpMACBFJjXHY4ZgambOo7mmwFlGc9bwHcWyxqsuDL0zzWfQ3EjmBL2M39mp4YzudMc6E0eZanpsX2iC7QWovW+hPKABOsXXRMVu/k2XXo8IG3iOKo9MvSwJbcCiKJpBXTZS2GQ1r2udhC8q
ElDm+4YJfFpd4Vwa9Gr1Bhz0HwzyLVyzgvWvELb2jemGf2Q9avZ/CFmanQ5VJ660806kw2YRh4ha1VzBsb1TDw7605/FYCne1PjI4BICmFv1kmM/SZftHisuIXyQ49NPR4xhFreHlJTSV/7Sg/C1I5Y+tEeE5SBV
OLLZJIVVEeFtncfk6A3j4DzyDTeRCiMO6/ppRD9dUiOSoPBXTQU8Xd0qDfEwwM7QG3/o2PFakOPZ8poaNAAQS9DG6i5oNCxjPC6VpKX3/NCxKD4OFOKyp0cVbO5V71gcHyG3BGL2vm/jqcBR18bP5+TK0H+cva5c
1o/DqR84VofRQw+T6PVLyZ8c5HvCrG6kP0EtWmedzRC7MC9SGt/Ualch7ql+7hppg+wi3OhTETibh78KsLosHqt9ere/yc2vQ0ySO3h7Z7yCyQaJGj3Jq/CW1kdQjaIRUoz7bXfT/PiFZfp7d8vsah2CZVrYsI6W
dyNVni1Z9veo+YPPXu6jN0OgU7uPqNmEIGbeZJhJ33BeLk9H0WAP3+kZJtvQ7rbvH+sQPBQ47TZ9J/j/YQygn+xdjd3sxMzkCYgBIox0eqXEhEUPNa9mfVsG2LQyQNl+3XgSlsWWZULu1GByL2gqHbUU4SAljcil
ihQdxMVv6o/zIIrA/IbwKPIDwM946zv+/74uSJYDR+JFZPe+NOETdK1uepB1sr7nMdEK+dC4KahfMIcgJMLGrYxft8/ZD5OiO7jOhNUw1q+kWTr3hK2PFnnmfwa4VBRT5sLP9qk4LnIU8/g+09UqTV5PylXxs2JT
neMtsrjF0plt70MgR4rXVIUhJUgF18Ll2oaW6F7r6sgirrkhdsq8AO8Escwtao7nkE42ARUSJWne1DU6zlMxBEh4G0KWXJw5+CCy6x7O4MQBnit/CUFd1wkQMSI8254xkYo+nlv9nSebsv9jZKIRbwsdSRstsu+s
hCwmle0s9vlkUX1POKShXO4ZFlsBKpZVzZmB2JnAGsHrJ3h3EWok6Ig1GQyz1wNh9u2R+nZR4wXcOp+43SFWKIKI5tpoOUSylA3piYMysA8cvLYfts1QvniEkFut3W1nDhPrhjmreCFKrZGzQIBE0sJnabTBvNF9
dfQmvwhaqZzYugXjKb517om8tobcHtIl8ldL/nY4UAjAbMM13fITPBtPnYKjOpwKK2a1TZxjRNQfLyqwzpWuFveQGKYQ06zrO5HYGzew4Mf4HzIZA990KALRgQQ6tXAMzusfEBBLlil5P5bsJihqoC8zscHXwacj
Ppo7txT7Vq+LVPI+SOwid4qHCu/ltvgdipwmjtE2qjcaLXRNe0ri8CZoqvhJhoupvHkgAWuDu57MgC2gCLtsW7ib2u2i/FEXI26te4noXP/8eyM8Ax6ocF09Ua/QjmScVvpEtq8aLFMrsRBhxy8ArSVWl8FZ97mt
RMYq3YWe/67pNZBCosfz/D411eUb50NDBzf35BKKWMCHOg/Hd9nlywErfqdaxdaaU9HgRzHuivdSrs0tmCGY/6pggsPzpwdXqj2cCfvefG2zAoTaMwokXm+g5x01trjzFyC5YMuN04v91Gju2k9LX+eEd5+psano
QBJ7c7NI8kymrOt26U09zIv/OqH1yz6SKbh/8/aJTjh2iGXxeIrNTgynRTPmdzAxA6eoDRmRs/rFZqTGFv5vDLHg+rETcHXkKbcuJa+01vPwg2LSaE/NeGgiHZtcZD4MpNvKNQTiDH78ZYfTkQU5KymVpKZ4Gzd3
5Mfnw4ijIHlHlDqtYr9BlHx0oUEIPj+ULYpSWDrVvbkIU3FqFmbAYYOSePy9gqem5POABJpPpD04rPOGvi4YDoNmgA54nM5QUoGMKtQ/aR2Dhi9h21p/gvnJHZ+Me1IMNZwCyTj63ODxFnVABnm/FIjY5WGQDvS5
jxuec1uz0RIwqSFr+Vg5hnQOQD4Tk4kHaaI9bmAggDExosJf6XwBP7NHnUsiwcel1nZsiJJ2dhx3tYQomsODgonNWgCMeA3vIyAIjmMYRPgoQ/eGVWXo6kzpPZeBqXAfjF/pOfgosaz+Fz+L8SWMJwLWfUYhWXv4
Y9LX6JzICI6psvAo0AmCHDJHYB+iiNo46aC9oUzq6G9mw2d2Iq7g0hhjaPPMnY4Cqx8nVUDWuatLPoXdYPEH4i+tooUUX4/RzjbqkAgd2/lQgSS7edjCOJSBxAuqLWpDpXlaaIfQpbvn7swCqV7CshOtQW1eyF2j
kSyPkJUnZKEQ+tNphHywmEUbLYvtgI2EkpbpyoT0jGbhaJCIlEJ5LMEzRe6GlW6yzuDKbS+GCaIzJD31rMZckjInX5ueRhK1MyFWVvwkm7q2CaSrIzVOBYGGAY3+6BotHztUNoPUDeYN/OmkfXZjeWfvc+Yq+p7a
DewG7r2tonZ3aegHrdrEoUife3MPQbKzBqM+6OXGo+Tn8ggiM1EDPC/tblflygHPB1JMvweN44f3P7KzzAsgNeDzMVG/8KVINMi8B6Z1auTd8ZRM7uH2Rm2hBZdWXMidk8g/ezirVhd3Ms92cvMbvGT2/4LojXY3
D/6ZbW8UNqaQJMuFgBpMRonP/SmKvrkQ5Slu+eAMxzXmzd37y/zTu2qVHVInLulUFPgIZiTZtbUr+wMwvr8/RAsc93cOYjZbI8KnLq2NhBOoyyydFxFfhXIZo46HpnQr2vMLN9wXfPN7vjz+fiXVanOfe7TdstVk
f2UfBGv41malhBO566V7O1e6ns/cXqwccCvuxsz7xfrc8RRIS7z990RfSMOYGeCoIwXyP55Kn49tZ0f/Io/LmC4xPSxH7A8pe6T3kk4BTmevQ+5FeBjvByeXbO47HBOZmawom8RlSV3KeW5oXVXrpNF+cedJOcKR
MI4ld9n6buW+YR46Py3p/RYvChO5fAFWAT6wLGNboOIoXIT5YZXC9nbFCK5nZQgzLpSoSkeWh7YKQpvudHqYWKVA7yyV5v1Uz++hzA5RcdkF6n2qEdViayjjcAB9WcZbcbZ+dPw/z48w8yK4u+9CRqFQR6rIHrAf
DTDIzC0BXo6hOooTVnaz/dvjeAp/lUPXqxHVlhw6UvuJHksnH0nv/mkmkHAYz+UdJRuuxIls18BbTWz7V4XA6rgY6JuDPFy4OwNizXFhndXHIikXGOLmXK8KdaM6/2W+WncNNspraYorHS2xlYiOdB0fx2c5sCUD
cGT6QURnaEqNAHcTuzpuau45cTrfLsRmOk2cLAFMpS93NgqHmXvNhmv3hSam4MuWNfPRKclYcZxv7tyCX9f4khNDDVD8Nlg59Q2yE+OqLoG4lQa35jaChIv16KaPwHWFBfVdyLtVGxXSKAJ2BACV1u4uY0ODcJ7V
zwdCFyXE6Rdbhz+2nfg67gZDasGrmEMYsSypSx7QLIu7i1VzcpLl0aUaZSGWux+wq0VEoxrHwoEhfssDcjqdsRQd4zJd6ugLnPGUEIOapVpbAilaEBPHXCSe9dnqGoAVrJoOiQdW1000cflNaFlwy7bdUIOiDwVW
TCOjgzjRcVyUxl9sSF0Ak6UfOfh4I3Ko9pWaJ+roYrZN2n23Jl/sb5ebI0w/vAsMj94ZfPhLOVuaZcmr2pRsB34VtUrkzpbIGTB4a852v+RStmXZNuWzwOfBb+u1fPy3OH9sysrSkxIT6So19XJFcucKxOIIcb5g
xJ/71dmARDt9qUIMgkZkp/Fjkn+9SPsLCMqFiBzZC08/vlidB0z0qA+A8vi+ExGRWJJWuyBqglhgccepxb8Wu672u8Oumxf8EnYd8qfN7g/9bLHr0jKkVi9Qpbgt6ZqK1AiOyQYCUCdogGqy1YaSm6n50EFxSWtm
/4VMVRaPGu67WLgQnU1TfQ0by820WArQZdcg7AAUq6UT0YqrLeD2fkIDHcLNy3GYAn0/lyN1Q0XKQcGx8jnhSJlru3UEBCyV8GdClNCG5TBSWtJrhpYqwLUWCMPBYXxqS7qTbQfmI8riwUZh8LVNIs73/TERh8dO
tNN+yRt0o9NCJkyGZwIH9P/YwkLfHnfPq2IKPQHXqxse919tYyHwtMh11UVHAXbJaoIbAGbF2J9w1AmGNug46tVS+gahCG7IvSQ1aR3Wp/KBw9iPtJJtK7hJmw/HxBwGRIcHTop27qxMHbF2hAbqGYC/E9qK7UtS
q8rVYbv1cYJkdA/SrA40HIVrP+/TibHCWGt+IKpId6TMNmhrHoKOppuGi2mAgZkOv543lZjJqqnQOZ4xWXtt4yV109l+FEyNuZIS6ElPWPBhJZS5DGdTLS00P5Oc7K0cVKa0q3oau94060FZRq9SAkwp7ovIzuYZ
xVUccAhL5Yktm/apq+MU60KctY4RLcbMkhDUV/6yRguWjbTLQcWeUcEWZU++DETSrHLPZTM0o222DZ7WPil4YlYEp4l4HYNxwVmYZmlSIMOpARtYJmOXAtJ7qvQkDFTEVIbt+8Xg0lHPMKTJ0VQQjzFHzB1UUDM/
m8KZVXNoReBqFl+iNhhknP4rMV0MQXUiXU2mb95f7U7JQcesxhqpY20RSchYml1bRzf0mFLXdyXQjj2w5aSW3JcQ/Jk1PuWrjZrKOHTfB+fAHIr9ipOoo8Du4dBGipJUY9D59Var8z9L0qn4bNBulzOG0zmSfIrK
MhLsl/vrPutQTRAuFcEA3VIbNqWtlkjEptUlvPLqTPAzjzIJFFqkdOnOURL8M4u01fAc3L67SWF42j3e3UhtTTDilufcjVVKjvpBiojIlk3PVb/yAGZGq/LXJuks0uAz/ghu3/1jN9A07/gMEorUfKwLTsp6Q/u7
xIpjdIZDtEcRZlg9i2/fu0fJFrZKKM7l//PffUczrt5bJurU8hPCsAaeIQ70s3MrKbSUhF5S/pm8K4HgFH+kR4mn7avDmImEpEEmZ6CCQU2PcybAkJoU4rd44y9cXaByWhl5y7weET2hxQxiSs1vWrykn4lsdL+W
Ws3xlwEGfpa/dLvOJ/bERsvwSU/MnRqdziKzU6v6FbC3odPpSP3hc2TVGJCwhSQ0XzerG9VqduZvyvOr8UX85g+r3cdsCm/fsRwFqkEuljdus3nEXZIwrnMZNziB9NImwRomerNZTLLFOedBV9NCIelJCJQGHQmD
mjoxkeMGyp8tI6RLFFiKvfg/9X9zjyFP9KJNFZf77XVq/0TdX19szLaGxG1f4DimTGWk8NAxEQfFIM0B5qpeUK3MXYbTKBopHJZV0NP0ht+tlWSXNh0kYad4RBHNlit4n4nHk0yO1MvGqEM19y6mLH5RMM+UqvJC
BTDQ1FHlEQjzBB1y3YhCx/CwgDsi23WolxQ+xBI2USKn0aqMBFpaxQ9k1aH41GpUXOTgYWJ/Da8wOzhMPUmh4BoYc6Ar6qBQ6fT7bwZURI9M/G5vQ6MToYsYcqWa2dIHxRbtwgovVUiMa9tRGoNYgDBsy0eZNnMz
Y/3mnetHwkrWOg8dD3c1duMYpvRJC7cA6XhMR1EZwqJwQDAUqaTUWR11ctV6KYrjgTu40KrMbCwGezvMI/AkG1HDER1G18wjS1grB8Qpk+yHXpXdWObUW9MLsSDZBHO9lRkorS7dT9JxKZtNO8DrcQFWNW+Do1yO
O3M30xRQSC7G8hzyFrqyfUtudJyAoyo9oYweQvNEaPJJLJxYiQkCZnixTXSc/T2PqU9X+MyUD8+PMJzVzLApup4r0z/CKlq8miU3JIPb6FkxwHrO3Ehnm61YiUzkHNqgftR8RHVMsR3yCH+w5DKVUt73ikYdhNtN
ijVFudAQk0CvO1uk4D8mh/BFe7JH8fHgg/deQKbVXH7Wx4+yC1xmOvza1MziaqY64nHMN7K6Zsxxuy0QM3dK/1amUNUIh3V0VzrGc/RtC+rfkGw+7ht6mS4F/j10fxAoSctzpDNczNQ0gDRNG+AWgrDyPMUjqFBA
JdcpGzVT1nJd9wQ7Do9h6XxI3V+IFYTgOCq4JstHEyWkXh7xtkWsfVI+dBWmPk+x0EzMq19nzEyqBG8bazZOFWock5Q2DWCfdpnU1OVgjnNdg9qQy+4Vg46konkC9ArGDxMNXUWoBQdSf1qOX//wEMnalMnoZyi1
JzCM4dx8/1NCjMQKnhNpbyDoOLXL04dWAPpXoEP/0MEkGh3JpTtgJ4DmoCnIT4vGK2DPMGAhaE82Rmst58GJgUvCbmu1N/GQefv9Lkl747VvRnJXh/yUKa59OTE3+zbpHXmi/bN2BbQC1GRIexhob4Bl/CIGUVtN
BX91mmjhAKqqEZnw/CUkJiAuMn7bVxMeGqzttIY/IUozb0xNsUOhD9k5qyHnIHdyF+oLPZ4JBqJQNEssmgUzC4ke+X8UxtIKKdLEhD3TE287HtcUUykSkajkEXTZCXa/JqTG0p9foqbgB3pc57s39LVW836TdZy6
3qjamM5EzLqGULpaIA6pTGraYTXlFP7WPFrWFfTB6vyiCp3RtXeZeBATMDoSVwkVNWIGE7nIBCYH64jI5siGKtHAEbs9EVt+ajuJBjADRz9blx9v9UCQTvPjrLYalDEwq1vTNsoE9RUaAuM0SDDtZecXR/RWR+1A
3f29N12M9ZhFkhtQq0iHDT0LSCTwe/RF3r8akIbEcPSTZLXXxFa6ahHtcgO3y+LgD9IrA2x7rCBmnD9f/Nix/WYKi9gK8MshRGGHhufQihIZYiW2fGY+/jgYzJvVkLV7BR1qmUOP1S0QM3tgyVMJETGRMJ5qa6SY
sdYSegiN3l5/qOZoIXvjMeNsxawXkGs7mfz4JbuH3x9I3gtKXt6Hhy88ud7H2imZyjpFcENsmvxUEJMtefDyN/ViijC82T1LuGJ++rGTHRpNygPqdzFMYlpfaBrW36ojA6detuSkjloDV3Ea7DJUTHgetE59+xGZ
oI7TZdNnTV5Rv/vdFF/lxk6HMWKIDs9HxzSenaIChjiYLZ/xUpDBIDJnyzr0CRSczJwtTKlzR4t2iefzTvQ8r+yvHjMy6Kjfowt7O5kzZuFeWue5C0Zldr7URoaGitbNxl0b+4u2DniQDKJ1ql0UFc4lvqjnethF
TOyQVNev1fi+kXkVr4HtujBh56/bIBjamgKrtF12koaZuOBl+IXiFlSXyiQDwJBKUHuMTYL+O2l1zL70CeJWtDW92h/Zv2EnHBr0fW0Q36vNfUsUF7PfzsOl4lETlErnJc+PDEnR8D4vDffPo0dxB9+jFK+e7d7U
4fkx2gYSmmex+9P2Tx9Xi7du3nfz0pc5ZsyaXIsvxxlXhz6O0mLFvuB+HQ+IOT8eh2t6g4Czin04gM/PtZsE1PRow7BWt4Ufeio36d0SzUBwCZhxoRBVu04MA5ypm3KQRPuLoonmWLcQOXRr3XXMzwk+1mxpweCc
k7MvDNxXc3XJugQpWCsHSfZcEO9IvjKA6+PLzYhXF/TTeocgwjvkcC1DiZTVTDOmATHP505xaJDcvMzDfDTAa4/GXYiG+qfOhpatRwe09zFahoMkvbfiEzU6uomgYjUHjsOsJYOD/HJFCawkMPAk3I/EN1kpaMVo
1bodUyiPQtdXm4Rg6w3wglgdRuu9wHxwD82yCp0gwTxx2wLrCn++y2HUIdJEFSpFawixPBoYa0HyYWKPA8C7u88859g6d0Vey6snsh/B/qkNQuIyKQlxaYGYlT0MVQ83xTI1ulCoADwNuVO2WSJydL2Jzc0ozUT/
IhM0ZSpTDlHKFAkF9IQYowdCSm9fL+PsuGRDC85aoD4w1MRV9KckgUDhDLolhq4j9QfZwPlykO/sCEjOhHBJ9s6RG4KLbqVOhpVh0DXUKwIVsHAJi5sc8BcMGm93KaQ1WpG6gc7B/H4UgWKHwIgi/m9Rc+hbSEOU
1+MWVMJJFkVQP1btdRLHdcrSy3cfS+JmsYP6pY/1Ory8n5sb2GXC8+uRWVjpkYLsMs0dMGsz5m7Uftt7RM8wb9UstwQBWSKXOrHX/PHHwcuwnaMvqN9ilbn/Gnt/2EX/am3EOiA8rut313vKwIuxOcjx77j+a+/T
aqzd63fuAxvljVF+LN/UQv/+Iqs/6E17u2M23gNrqIegu/6NboZdXH877lDexiJwttJ2dOwPkSv9WBXmt237bHe8337j8dKafuB5v47Pv9tW27Nekhq18aCCuvr94o9hMd2/UGHqKyx+f4Xs93Yapj/VhxDOg3GB
LL4fIhaJqczO49LPaioU4cgX6Ck5TNB+4uCgvsrG4v/hYKieHJgOYwDCmFnknwtRh4cYPG2jNnlveeS0ISbSACWRDFvr5ZLxWz5pf5M71R3NvI7InqmkUxfXYxkmnFZ9llePk1gDA5WfQC2hKJai+Or0TG6VCtKo
vmVzYwDBTXTNNAPnIl5EMionSvPwgqpsZiTUASI00chMt5HbxIw52VEbrSg6me5QwUpPKSvtUgB/7XeUCEsZWVA3p9Df1C/NhMsjVEqK9q/TiSh7Jewo8U9yNAgGF1Dbu+rFE93UExsNjDKV+tMmIT81dZW2bqLY
1K4BEJub/sPJTDQ+Gmi5bTPfmt83JH8YHiR1umtc0vK9Xvoa66rrSuRHk4n+Rx/BczHrE2r/0HAttRyA95E32BZ3H5nWInyChfqHGg142DW+xAOhVK5VL3yJdq0Ktjs7lyVeXE7PrnZSoANHqRasGBonG+8ZbN3Y
ePT1b5hKFJEoHq/yLuivTdU6IW5s402BWKsSzsWON1+Z5PPSJCk5AtIsULBUQBCq+QjifNqs4xA71b/hslsrR8TRkjVsw5svijUUiU/CnK6AVi4KlPf3fRgojuPvUGfi5BEMTA3aJfrmHayEcTFIsYor2KCfU7um
B29Qs+OyF4tMF6/wk0DHU6hPTgQhLLmrPcFfdQxXEFD+QPTNbTmd5z19t/00yba0XWWntT/vDbTXh63ptFK6Nfp8cwcpy8aFxQpdm+za8ueha860Q7lvqmD1TmyongqvH9EJ0vrHce6BRRZnOjczEGKVnT1Foxly
niZf/k2Nqjy75CW9RTR9BPW0Resw5X0TzUWvNgxWymjLAYpNQZi/OXyV/zuebvH+CGo8Dj9FP7EZJIV9sHiMS6S8VUi3DedkuYB/sFE3Dz/Ah3+15NMZEq7A2c94pbjJksGAboumL61UzeVPOXw3DmiwOSg1AA2J
XjIbs89E6MK6mFYwhwK1eMF/hptvqIorH8KZF25nBdYlWWty4D8UbmgWWmxHjWuZBovdFpE+pFX7KKn7spiAXzQSpkVVEIegnA/aeGtJTlsG1XIAb94QQ09yMqlhi8v1m6JatEIcL33NaEkqObAaO/sZepBIRfmr
5B+ut9T2Dy6ltA/hzOQ9Ucj5JzRzzA6TuX5btNwR5CbIcSLlBPlQbpJ9U3bQkvUg3zfJho5WalVgWlfyPKnq0+ZCFCo584bRvzrmfuGZ5rPO6/XB/VoqIBfSguSse6TNoWqMJEk3uRNjRbPdisWwcqhmcXG5L7NN
JrOvX9FJ8btPEnmcEj+MK4zPrQqg5HVwUi4KUi8Q75fxpPcBDqv01QwNTOSU7lA11o+g/hhb1Gor527T/eflWP6t7JN9DBqjskX3bmYs7iN9d+Vn17MrdfYH7+bRN9ByHAMQGLhT4xo+X9nLKM7Ey/v8tS2EUEzK
UhU5k1wN3BcNZzXrgTezRzzja6cnR93JDkj9zgMDbljAg0soO3Stq/vqn+bmxsTJ+KQgmmHX4GbuyESoj3KfHgpHwQIOo7s3WYXwpxZzY8AtTmUlAkQcJHP6zQnVLZgRzrs90eHDXsvdcF8WyOZpKvcL2bXqPOUh
F+fMW8AjGQMkKuofC2UbICveZGIrkF75Ia4bsoFgCwuBxdyTFKDMMydKaTxmm900cCQDNmrLNarw5aw2R9PJdMNRUai+M3EZMB3URLkK+aqpA4P0TPVXmax9si2Fiae+fEMmpBNxC+WCosntiUBxhHPiteKUqzjq
ixYtVX3M2L05oiswv44jBXJlcBZJDWhqpeMGsiHDezhwLUoNXw9IKetdoJS3nD1h0YNQ7bKflfl3walXnGqi+BtELetzmwW19zFCtYDVcXpMHtkbCk1dKynzaHDi61oddakX8Nm+b8IXvX6beT5cGRu5DDLrnmik
9tEzN8TSRms1n+g4XjldatwUojLg9F4wMsgAoHdzsx1zOGobEN2EmpU6gLLHLVk/edT6xznigYwKuH30j8wU1bb2ENAgkLJTYClPBfX1saBGTJtzoBSPqn3KzXTKolYfJ2YNV4pUDWPEHWk3DHmrlP1xmMlEXHbO
8C0YpP46Y/PIr1FdtuS+zi+1kwHjnWAc0J4RdZNEDcBPkrDDHIxj9dfbPMbqUpmnQRlKRy3rQA527EtEZOdVEc75irIs9QN+EqRzbAxvgQIY1ONaScgDRQGzPvS/9MJmyEHcJtXXIlH2tWdnGchOE/F0Sek3fXKP
XTj/sMGRqomFjNVOh4CQ08U6F425qwjarfHFhIumW+umDwNLax5ErgvSM4OBApUe0ieI94Si7+RjK7E2INR8RLRP49w1FJMjneSXWRf5hHkQ5YJPb7sbcGrgZObaKwOar2+U9XyKk/rfdvK/n418LzsQA9T7qNru
XaLXVYom7feFanRPrMM9uLJySKb8lG7WXWz+1idRpHaNyeHtjwnuffuDzd+3sEze5jI/fNR7FXoqV88yg6+C7CDVs7fZdeL19mPwvisK4rD2a6kb5byT9o/z8lAcP18GStppNUolZ4CbkRfBbz3Ydo9TE6cEdK4t
84YvRuZnIZK33SQ07dwz6qRmjrnw5mRM9XEVxwk64tOrBmNT96XqY7BOalrYOaXe1adWieeUvFweZJvvyuvdlTWp/YBVQ5RaGevDZqABLO/GoNTB16Y7Dg/BcWmLV8hCqOI3hqKpwZ/gpMIMJMcptNu4TwCG7nOX
3VJWC6jcMU3Bl5SrdpOXWsW1pLl0yvNH7agLxmO0+X95wHKGke9ewX2LB8Ojc4cjSQJuTg0mT38FwsWfndDhTGuX64GavoS3ip9z1/khXu5024Ic2ybfeLxyfKWuYNh6D4+A0+d1udGncvgNE3jScEAYmd6UQ9g2
j9twT+WROo4lR/lExstIOSHAC1vYXhBYDygDMZXcBUiro1J+/W45oP6RTh9K2G00gA6779v7vbGHHs/jFBccfq1E48P0YcRWAElMdXZ57jX3muV7cXChr+OLfGqRHBj4Mc4gArIBhD7vXERi0XiR3DYRW3MTOVMB
+0EnFD+PyClipcvCu7MI1C+jtI4AGLxeX136y6oRAPlZLu1UNRjGUti1EcNgDIM4wcRncIULHCqPWPrVzDOnByL9AsPKyUj81R6UZfOKFw0bIGK6kmdgSD1s5juOhRQ+TKP5LUquwRi6rblV98BfJRlFbhb3Oq9i
TvIcDEPv4HRIPUW1WLLvJ14OMfYZyPFZLoJJqyf7lYiTrwZ2RLObRmQvTq8TmTGmiHg42Vo6AASkUFH1A5VI7l4yQnDfPVrjq7FI77tKcGvMKv2UUw6LQ0lhpx25yzYrwzS1F/7BxnXVxZrlD7ar8L/GTr6xCQ7g
H+bRE2+XRhMalJTOMx90bGdUjRu56lt47md1IUGJknHm55t1K0oAXbB2uqVIPKwK3Z2B0DFSn2EFUP1XNEki0aFz/nk7W8VN7+P2XjiItmG+iQTdH666Kqx+54v73CXjYabkir08oEjQXd419aPbxtVnfzZ1S+ff
RrNsPO337sSWiFBFwtxL5xmjed4zXGEOCenMPL1LMIdWGPH8jCG0zXhqXJ/kJtrB62yE/SOKRBUzYiBVLZrzfpYob4fiMVJk2XUo+ogS/qX389lL5ACkEYkXXhSQP354H9Cntb+GGWQ9KqExndGNGpO0OH3Fbbdw
vghtyGfxQWixUFgkqL3Xh5WCW6UmwejPXQqajXwsiWa3Q5t47Z/DaCqcD5PT9QFEdyP3w3MaX38Srzt9fafkqLj8i2YjbR0fpyrsbiIXAW6I2L6pP0GqCGy7UDZVbfYYWf5vUpqjijAUSP9Bug3kpuurJvyLlvn2
wpa62lC7isxVBH0pPPlCGtnBas3MKbkOeBt+i/IVaZNIGiRHQitjYfdB1FgWtXT+sBgcIFcQYwWf4YICUSk8S11sIuiE9XVy1lPtIDcUVBS82skKFdf2vsl+UzF03IwTW2+vRqTDx2/FHOS+aOcbk/1OinJR622v
dMfDz36tZU8tBR+ebLRyUmNKp2fSh+qUtwr7oqDDvdxRkxDfy1GzEL602WJ5JnJICpMhQii/9gtFEm8sn1g9l2DQnfFK/gTKxK4alzSVlTxqXFJel41xtJLq/b5P5FEmQgLwKq1f2UFSwxMa1cZVHimcF+z0OCX8
xPAAXRzwPwNKubvGD/Izd8K3xduaZA0hHP5QxDxmxvVD+Zdlzi0eJt3MaVncG+/kwqz4UGasBswlLZDRMYt8B27byzJuKtWgTzjpYGdzHw3mBoPd7LsIXab9SgnUI1qdAGHCHgEmp+RIwLN7i8N5K4y5k8b1hcDy
lqvzJif4XrcXCImPjH3Zj2p0ex5Y4zQAwzC/ElDkQZk6DyCtdDQtOdnnOxk5F6sa143KKM9S+3leaU6MAshUYv/mhnnQKGAwCroD6QX7EAR8tAid/VL9UbMLrItOwMnY9RhMeg+6KTmdaeJqp3JlUWh5cDjXq/VK
56ny+rG7TCTmdNt88Zk3Fyi+dOyILWnFLKDAn2CIkUd+ZGWWeBcy3Nbujiw6Eiih/SemHHK7YV0Pfs+GB3wPAW4jt1WWkkIl76YTAqrWTF5kChzPYcb+oBFOdEqVxi8asKBoErvRLUMt1vRtgm6bDTbxxMvE5Sw8
4owKTu/Gkm4NsCMyVdFY+rd3jn2Mb45SqEavx/FANY0nRFB+S6zm/aU13Xfot/b1MHWVjqdbRl8L8T6euup6xYOcYnqQPQkAerLK9ZI3zOZtJb+q74IxRBg3gFTuVfeXFinQmEn5aLHejFNDUaglWr7cMiLX2Yrm
ZXy6ZZBWawIN4FMAikd9kyYz0YDBshgKPHk5fHtpmJBpDNfgpMyq4DstAhO2I29+COVqKlpyaYbRVaVJoSWSKozgM5oMkQgyxpEDXoy2zWDaW56a4DORrWVXR6B3oOeo+/nLt4oQNyTl0Y72krtaQcZvrHInUjYg
eOtXsrGPHIjSx0dE1196HkA7ccN7XxAmsSb49eiCvc/ejIbBRm4eiqld+Jlm4EWiU/7CljnwziQzYdZzAMMAVt9WhW947syv8YNRBHDpyL1EDBYoOAwg5vo7g4Ydg1Glq6/q3ww+Pr8XNlxVYChhbBPT0qY8Kn4g
mfRysW1n+RdxQeRnsidYWDzvH66/KuFOyF20JLM7atXXTMx8DVMW9BoLI821sAHfEpyljSj9tf37+7eE9ljdCLYGrAzGta+b/Ah1knstofdvMXlHpPIcyBI0Ge4LDtdh+XlZKN1zzEbrZjgb2Wv7RWkGgvt/BRNo
mj72kBcjxLeb9wj4qkSR3TiQ5CYD5zylT10rlwkBbxLHEAcy34T4d8rf3bT+HBDH6fo0jRAMvIKJ8e1w/cxyzjf3a++UN5eNOehib+uw4qngynDYB0HaV6z3fWEpHEkL7m1CKB8agyIYR+OoQ+qoTw62a2TiIsjU
KoTIeOCkMKAbSapw5YbGRbMWKpEzcywjeLQx8A3EudQTrw0i9h4cBalG5mBUuCTTNV9UFVewitCGnILVHe0jJWtouE/y3h6KMEFAUCwPEjgnIUwxC530XUJ3PgIqN48JxLjY5VuGegQFdP26D+Ko/+Kdo5yTEBfC
IEV3QLAdowjN9TFjPC61C6ipEvKFUtdCnGC2cMh9p3aS3+rFWcf3SzjZF6/bkGCrTth4wIrPGCf3LnC7jFcAXJd+2uxznEPeiIffDl5DvD9e/Dwdq8dEwtDavy/sCiaMZ9NClGj0tJSNBJnpLcsSVG12MkW7jSiR
PYg6WpANfc+rsW4nhD/IA2onbBN+OW0k25RouEh2sCaaksQKfXyfykOo1VYT3ahI2WwC85IByWREPeEVop7E8GhsqXEQOhJmlxuaXhiVDUuEoGpBgK4frhG7BEUkoGTr+Mv1Fm7dR6lBBB4SWjFqdB92L8hDUw4U
6BuGu0k03GlaOnyCwYnApDT6dC6iPCXGD36+0ZHg/cma8BBEFFN90JcpBNIORjvP/OsdKZSr2usZvFgEolvs01CNc3ZRkMELv7CortHmjUNLdDyDNOJ9pbvrL/8a3OV2EGhtrBjCnf2vKckgSXYPNbPyi8nhyFFW
t7b/gXUJ5zZjkCZ4Blyy1Zj6UN64AUKmltLxTEi2vIZ4jT3BqVHWb2KaULL2gScFGAY73b0chuuJofP2CdIkNuDLmr42FglbEIWfgpwBNAJI8AFmzjbqXYVaVK5k7fpLBhVDtbs0LHUFsFEntMwus0mrTMKCOtNE
EnHt1gqqev0nognBTK2SQ/Z0gKQM4q/XwW3rcAifkIxKckSmKmSZJTTh2Y52z+Zj7XnlW2AHfJ8kRerR91eNT6XrJwvYrJCeO6a4ZUVJCG1Jl6X9Y9d0jExm03C6PEvmC7BarZbDGNzeFhwK46p75WGCo5nAUpqt
b67p7tsh30a4rkZ7Y7hmMhvWlFbpx6+OgwSr9wwB/QJcUgJW/E92aZVEif8dFnLk8IgFiL2rx/DFi3j9rQfg2V64sJPw4D2M7IrOresRH5L4BeuzrFJs1An1UqEUMWa1EXwiqiWxh5XWMNGvigBkSpS+j5MEX/wo
uykcmUL9LirzDQPkkyQuLDAE6oz28VtuPq3A5dejOUqF8JvGQgrPUOks8KRMA4MOrRYg14J04wrERjF/H2EkYkh+19GSjuizdRsD3gbSC9auRD3se4+XmpPQDiQhgh/NkrcXmkIUa0ep8zBJX3D0J2gCMq67sLwI
e03hl0IijyKhitqGZSvlzWBrOFakbTrUdfAAACWJXTgNfbFrZ+mIAlz5fQ4TS3LGVcg6QzJUU7FByBYq32Eif1CYG2ihZ6OhoW81BRFbqtRxmMTctPLR7wbGGQvzRmypUsdRhBV35tS9lYOwcpl0d2583YY9G7Ml
B1Q8mQ0lddiJlBBsd0VS3Njtkey8M7iuDecR0sIDlhtzZjUuoBIW6ucQMoQ7wDZE4nEqZkXYzWKGt+ew16wuOtSxvf1FqqtS/axyFwXVpjlL5geUY25n/HKwW8Dpuj0FClxngdC1v3xRPj/2ryUDe653ZW+J5+Xj
QOjLdPayiPE3Eqcq8l7HnmsRHKafoWDOdeg40af9FcHODJ2fby05pujIY/XPfy8ZNIRh3PupqpoC++kWnsLTzwvneHKgymhoxP8M9YKT1iupctLSqlk49uGVp1QbOc9K0aJxI31fOYUS1q6gKsxsXzOYZGy/ro8J
5apv0Sljw1osVX45NnsnefOYPUQr1FnIkLu+r1pxR8Ffa1dShGdw/Kfl1K+T7FPKx3TY3W+g9SgrnccQdUHrNAmI0NQC/byCm2vpS8AGgeqbUswCatKcCErV+/Qudtq+sQ3b0ACoTupED6q7Ml8r55hCfr9eUkRx
7LEjWIQ19y8mAblVJOA/qkvKdtbYkuNEskdR/Ul8nO1ERyG2OHdRFUj5TarQW3O6hlEq8HrWa5+ImxcysmRXc6xUF7qQYGQ529iMVSif1KQyRt4pC5vnB1gqAQG8CKYJefmQhV9f9B6o9I6V8O43NbWNY3hJDuvU
nXmMXTaleCEfdb971xX7Tn1NMnrtZsnEWoG2wTKJsSQpntAiIloh6K924Jx6vlUkm3Vu3/3evyg8DQzRrrINSrbIo2C++GdeMCynuz2PZ+GRS5tpb3N8haJlljnJLmRGJFueadH5ECn123QAkB3JLnnybOhs05Et
02PgxZoNFjfUPmQxlL2hFWkxxNnLFqCqspAGagTbqhgLAhUJoyHjOdek9HqCl3bPjTYD///TgFbbWqRG/jtWR5mjK8ahIIemksA2UaCSi3SHvo0SjfvKLWMPrtowVB6zucQIV2YgIonn9kDO+Eix+LQPbnL2kvAJ
EXtza6gbnwDVqvTK7W1rETvmDPPeTnf37TZ/5k2sfHop7CNAmeGzSn5dcU4WcsKbhED17Rb3U8OiRYwsfhxPK+hxjhltvdOjmMWW5kcqMOQ6ONMWezqFUbokMxj7lhhzSfhllZvT2sKUe2PXYgVS5CRaQJqxObRN
tW06OeRSGaH1tW+sl90sCxdJvP6d1xWP5E0gMW0i2WQ/vp9wFXnpM1VzutBVPAbD10N7SNW07VESLCH+hsCxh2ZmJPp1hG91LAv9F6Dw2knr4rnRuInqde01zektRxQ5tz1bZzNACDnG9yNpu7BHmgMl02+HHCIo
jOpkpd14Usxlh5zn13SC7EBI/L5NJSEn19vsBzM1BaXj86h3iJ7FCf+CTFbGCbN95N7ejkk7i0Bm2czWSc3Q7DB6+6CRFCBoDgIZWp1a34qxG3sKN70iPqaMF23vnEdhMcF0snT4mT38+nJyPVrDAdgJ7T76Bhc5
0owdCZJvSHHriZFEpb9QrT9bXSylfTuj4auS0Ag4fq1nZGX9Ksi6uLzK1sJLVSaCuEwYvtD/OYjSOQIfY/cM16mOhQ/awHWrHo6WiWx5ruoLMKCBc3Kg5TCMVcZH6ClAjCPbvybMUIoSsby4u3wLZHhkQNUMg+p5
2PfrjYV8G7K5Q3BrdX1MIjJOxbH/9f9S1/l91ZvEEWgbJ+CZ4lj56Ynl6STmgKq2qp/begxSq/lUUMumeT6vURoFCsc9WbVHsdFb2aOpgrpvO9rKmholwN5ssbjcqo/ZswKJzgdEw8QkyKZLyRneWDqVD2Nz9ngm
VEkVZhpuuvZt++O/1ewuVy/dCKqvBvPVJ6oxc8pW2u3Qj2r4pb+L37vTUS7o++ueeB5ZVZu+03cgA7C18IRI3Nf/yGe1Zap69RM81vKL1Doe7orqNODq7TlXsgcP0Q9ZZcuzI8yRF82b17oLxW92cePB11OdYeb5
6hFoSfYym3vnkuGLeMyqL9KDU3GGs9Uq7+rQfg7UanDNi8h8BVMVsR6Gn3pZiV9Y0xjB21nLGjhU5foIUtHWVz+QOf0Nrycgncnz8FeqLXRh2GV1L58LPGRZP1gsjt8Ch5R+qj9d7nPXd5JIIh5J4FN2F31vhv3c
jxxF7Swo9DvOFSNQ5VpmyWdJrtmvEKQq8CvL4CgSx5eSt7TZ7iBHgQ3/d3yhxde0ro1tsa6mlWPWIE1JlCkwRMU1cN+slHC/QNGUj3zEerw01Slv7KJhEgIOdOrBM83XUwRNFozMZoO4afYpQXNApcVeSeLgZ53j
8w6TyeTIZzCM1jzqVDqQZgQNR0EffGJ5tDBX7cOmvXVrhRztp9uamVvZT45C9DEbq2kLCF2E33u7QulsMs0YnEFzhb+CYV4CBPW67p/Eaa1izk5xI80Nxy/+2YzYpeuf+NuUn32SiH55eWTTG8HtVVeocHViY/HU
Fidk6aq3Uv2SfTz/uRrh90RG5f2iQ3C3Z2wr52X2OQSwWM0TlhHM4dNjGs9kVWETpppbYvHmimaMqlRClmlJKfO+UfFg1yFva1LrGm9nWHzoA05wCeNXAlF7mpfDKm/8ON+LBZncIyTLq2Kx++PDhCbbiQnOd8se
TRmG4Hp4HFCMfvkKrieYoGTeK/+KWmroZGN3yx0Pup8cEjlhKSdDYlBdQzjJPZb8UBV8S5zAPqjFpgs6GgCiHU46G51fM0eVcKzdZiz4kXquoszPViwk69r+1YdZRIQBuCQ0v0A8fSEbeP0Eivn5D4cjH9Fg7bhU
mbltLwVfSNfL6SB7l6T4aTOSowrmDl1Opr/FhrbIS5YtGSq4dmfY1cH/KHhQgTZ9go7usgkPOgk/85MaFa+gqXagq1ZAFV8NQp/OQiWOxNtNwAEfekoxW4QQEVIj6HFGFSPzVCV0Lev38U3SGbUfq0mY53Wv0Ma8
fYwKB3xCK9wyuvRW59lY2N5ggq93GqbzghYOE5wbOboa3laa+LVzrMwXd+MjuTRzxKy3OkWFHW5VD8hkFK6n7IEiivXbrxt6YbesU/vgjujFNmgbFueE1y/CbZc1BjhK1M6NcaCfAMd52I/u9YGhcIGV+TNoj27J
z3p6bUo7frDOA86hABkiVgt+jP0r77twRVMSSVm914zToSqBn/rO0/y7ogSa3FG17y5aPE2UMEzQpisw+XN3d0g4XS5zITtsAuGCWO22jzlhiyqZGCMhPu3H5yc4FrGyCluAfw/YH0P3NXY7cBxfPdiH5uGPeEuR
7rn+4S75WahwuTPtsk9V0HAxSiM7O5SeeB6g5f1Ux1NkgYxEP4hXjY4JJua5xNGJfOMbPbLTxvI+NRS8m5czxve7hTPEqT867Tii+mnCVbnNyXajdCYMjsiinxTelrHUTKBgQ8BwaRLb++lPuvCxzKLpaD/8ML/J
PR4fegpakmSW/yiQ5x1GyUCIyJpZa1gxeWTw5Gje/snJ/MoOTNhdab+3IE0S/xagiTuKkenhXYu8+VVnnlozynvXXU1rV8Urr8zi7u5gBgYNmssv3dcojiJFI4tPRPvR4LmvYp+Bten5aQ4JcUHGPRucV7PGl0xF
kQzCHtuB57Z8Us3ABkCnmlPqpmeyxJU9yjXo5v1+93oxuikn15tIEW2O3lw7q21/SAcI9NGbXF1KB8lqQSt/R9ZaeOb/h5E05mA4W8/CXPyBI8WgxXj1+snTSTO46150ZF1NeDfKTGMAUnIrV7gmjt7PJZG2GPHr
pAgVbuCh639zSoyquKacGEwgTpRvdMen1tEv8Twk3DKJR1Gn8xpdR09PxprKqaKbJPetLVAtFx7BGuVcKdonf59ZosM+zmXnGl9hUMl2cQlW/c8DqIeJPbSZh6Kb62UyQTqZ13t1TSTDTA0WnxNgVoFcUSoz/ngC
TpNflz/qLyK58VRp1YZzyNXOLiURsPlZ+2pyk+5Sd5PYTU7I9fm6PBvjd5LqRry70rTpv9VGu1j0ik7uaD5o5SNo4PLiE1P9nssvY3aT/WADVlCTktluNB+0DrJXsPBC6lmoMbAFQ1adf1fkifkH2buiSRvUCdgr
95CX1h+4Wp7388Jprcz3ScaWQXddzeLGDhE5fZfcrOQWwUYIK64zV0buOI9CCfdMv9icFTf1UdlyGnmyZoYoitMs0OAwXdtAu8b0FG20ZFbPzoGwxRAQD+IpFF7F7DXFqOML4H1AryR8etJ/8F40LluGt0NtNNhu
RZo2Iq+CwzY/2ZaraWG7o+4DQa+vwLMMHoe8+AJrWcYVmvq+xddT27eadtVKDfsLc3kB1NcSof4/78HpqJtpKCkFrvhNnzPLlVjIn1GPYXc5xmzNL/r+Qn+wkMPX+a4agQ34tqAdu2Tb8LI57X8Jh7UkeJjGKpNV
Phwfv1I2HsbH9IffZuZwGKelwAidXa11bhYGqT6UEXT+NhgRB65aQ30ZTNFhSpS+kx552MufZ3jw1slcdA8jIbwX6H1Q/yqwxF2K3Sp77dWl9RiYtUhhjc6cD4Zi9NnELUVkdIeqmpC8nsJzVXY8iqH8KFLUNRS0
exxboc2CenILDSTWR+uCVfhR40IhmzlrS2/LpwasQwfxQGzTN/xbsnmV6OGB0gOdoGXXTIpJ4JP5erhbjVTWdVAawKsLKkXBcoElyxX7d2AS9t32p+TJexrbS29Mlb9ILWkpd15OuuUmshuCZnSHUjsPyLMSqyUu
cYHlqfLj3Cz61us6YzGlPK4JxsFkLWRcZXEHEiUk9pd9WBJtUQH9Lq+H4ZAetHB3/86FYuSybolrdRZ5rM+GjLVOzgx9A3W8x+15gzSHE2tFRId8tH0N74t73Vcm+HAqaRICL5l6Wort7j7WUNZc7pcZeXkvQV8t
4wXn+0E+ZdYCUU+MB4HR11sHJS7q20WPjEQXNo2WHMrC6HWFlj03cPAoMy6575YzLZf2FOm405zF4WgJ0CyMXlm4jLn+xFplG8V/loyWJiUhblt982Tw8vrXtSRUD7q0cPn4j3Qxj884sAXrqdPX1nAyP2cf8D58
gZppldnLbFNG4ublV/70e0PNszda/mSA7z1TLEcAAhMsJA3XuL4t94QV0JHNt2Rrj8uSj1vFefj9KoiBFpSuzMSKH3VjSpqucwNaYbA6kv0D8oEsIzUp82faxmq0OXOTOTsILKJkcdN281Yl8qOVYpR6Shr6Bavm
AjAtXOJT2FKUgtQFel+jgPXdSR35A/mie1kTb1UWSW9rEpVTLmjVtfFH/3zb19XZlmiF9eeTuAFCJ+/CzqR6zUGMs8xB4XKphPJUQ4+PFh0sJZAte7EVzvzZXjOfXous0+aVkwjNkGFYR6VyIPiVlrVRkCwVhizF
q7nc5GgspuMWa5PLzxMp44eQE8yF1w6cuvZlPUfXSjgO7URATw3nNJ4dA8TMrfdV2h+9D/Gk2k0NTMyYnt5bqsuLihHuYQVJAQTZ+vRFlUZWxpBtSdRr3HTdSJj3pW/cXg+2k1CE4H3J2agGCJSJyRRiQ3m7ZFe2
V+HK1An1wTAEgT8IkjJdK+0ByASVzGYCajEpo2d4pZqiekTjsC5pMEcexmyE+p9TDpmZWB6AA0MEtTqC0b+GphFud12lJQ+XXlCSlq0TrF+Y2Unpd/UsWe9ecH0gojshBYaQs2i7K+rVY0caYaHibNxIsjk5N2qy
NKuLVtPsmM082xLUs9iYiWy32zk4Pagh0hGV+ef1uAsy8eQGutQv0VlZZW7ho5wrtknzZORoGw8ieL33fx9f+Lnapy/b3UqgOh7rC3d0P6vQGeRi7Ppkj/5l2z+lBmWOgSpknkg+OMbZx2tYVYtCMceopki/fjno
5YqFBp5EWrOwvSVIVkv7njBI60DVO48SIJZUpvM35HZMOgtmVIJxrTCDxQzs+Bu7wA7W17MTHLuW71FwQtRKn2euJAauaNlT2rZ5KHTm6j7CPr5xf9uIOiw/BKwYy4yx0RPsZAzlNVDmrZAX8f4/MgY4tSMizjGq
cQkjosdjQMpZ1MKSf1NofOnQWGooRJYOBQl97XQkQ0jKKMLo1i8HMvl2QQGxoHXZQAhFK4X7s8rvVAtLk2yLFRDUTnzeWLLGBsZdbbdjxJq4+tnZyNJwD5fY6TCG77aNLnKJMWNxw//b3FypgXDLAvKGky7D2HsP
FXyR2OiMYmCWHYjPWu1KtOKE7QT8umQua0KgXHu6tkXu+UtC1QUupcQ5t/nbPNCdZ5l1ZVB53vBKeZa5L+Xpd3aZqTbePA6VEPyTC8Ycybeea93OnJlasGHlxk/KZTRJ/qSieGUnTYD56w4p7+XokUnrgG+b51io
uSInRiwI6l+rPOThCe24LmpdnnvQLacjojIn3/ytLA1yHcwLvj+qtKma8T91KvIBUitvbeKZCOdpuq5swKE2olwxa4SG82AZbc2VBU+LPtMVbaP2CXNoTwJQhFrP2M1hOxzEaMAYSZrEV266wGy/2xRBSaJWpsgG
2XWrCrbnhR9QMVpIC76+kF++xBQ+qZ/UN3fJlqxLEa48lg7uZsoTYsPOdBSx4ZvTqXK1zBGnWSG7DGvtHcgfc8455okv4yKY5bHmMqdOaSVTgt2sfePwkA/lGsV/rStP9/ZFQ2ELE6CYl5NSzBkQY0M9Y/Ng1psQ
64UVKHdIGtBENRx1XLUKepeLTfEXyZ38XQw3D4rJNBpIlGgyNItKOPGKKASjM3jzIAKmMiaDI5/BrZMVzifiE1BmlOQq7UFlbfa7jz0j/QsNa78tX2+ZGpjZuVcjFEXBxRSU/lLgPRDEhX/r3oimuersVYv847oi
g9XW6fPh5iH9r/BTOOkf7y5d3Q7tBx7vh35j+NueG+LD/xDX2Zhmlkq/G2m6Xh84Z64z0+Z92mxizyTKr/Esll1CLDohS8lDE6LryAe9Sp7Kle8Ch9vx2XlmZjtdD9DdOAYrveKd40Nxr5POYmNr7q164SdJuNnJ
ACwGyNKPsG2w9FKutiqD2Iq510wQx0BMHg2d7ErDVJ4twd/fdckRP9kofPMHXAh2tGEpx+x2McMt/EUugPpFPIExv2Ub5obQd6/ky2vszOJqTiVspyZBaWzfB9eogzNS03ybSHK+90m/ssmf9ncMT6a5QbESg8g/
z7KtzmDpj/xD+tWje1OUD/8OFoe+EaQ1yYT42jiWyIa9SoNoGoZNnjPe9WWYLI6/ZzLhkV37cZezH0Ntmwwi2xO2OOYo7DOvxZPxRrEP6tdhZw1TsQVuK5bvkvewWXksMqZjwpjrNg56WPLmZKqAvXQup+OKAu4A
oYRUXmzW9wqrgpifWkHOPR5T77AZhmqHGJhwkxD6pEYB9WTIgmCnyNYeN5bbQhZR4YFzQh7e6cyH1DJ8yaqRYBjmcVeCkj3HcsMjWKgDbAMQWEyazd0IbgZclCQSEOpzph8wzZIYDBOSCHNCquabwe/nkiREmPHW
+Tv9FIVQd76mGuDej9M2Qn/8bDcAAlWNgZck3fiaKhlHLC/qb3hs6WIEXZBh41Q7o9y52EQAEAQBsN13eD/IcCDdHNmGDGM6Mvjt3RzsymVsnhFu3jl0ZmxMhHllFR54zs5wZVVj36zGinO8/NcIjjDzZ612Bbns
lsPjoF5NafLrsmGuUW9iqD7Xsu4tRJM1LFaKI5uKS0s1ecasHj9h+yZJPx3RRW9r9KypaqDqyL7CGxbDxdweiVdYsKgHfxxjzQ6kZxKtBk567tWCzAyO6/Y1pcM41Gj0kjSLEEtnR/XtBLmss8eCeDOZz1E2t95f
l03fk9yJ7W5Zq+1Jj1vDTJgwQmuvrlZu7Ju8OwmfKbdgi/bdGzkUJKwnIbKsbP4g/5Fsc0XP7fTl/pttxFo310hNjxtCb3YdgFLYLggiQF0xCZTzVxVb5zE00S5MCaEEsM+IlvLQMgLzLoUJH3H170E0fvzvNFnl
gRHMMMhK7MPIplHHizPruk2xAnyyuM9fP91e2O9z2m4+mW49q2Xn+ctl0ftVsX/qBCEQBXz778rIoTJEkBg84/WKsD0XpFokShbzLuvGfiWNSuBWYS8GV+Z7saFDLnN1yzr/uWix9pfrYNJIQYQhLA/gXUN2+YDz
aH3YAINSyVb4n1uRI3O8edk8zyy8+n1Itq1PnKRJbQoMCWuOar3mXk0IAWRiWnR/hIvZZXLZiFFdxN8jJ8ti945Vk3mzjcYUlp0xMqZTsXcUQTTMWtZMb4IkTPbnR8fyjErMQ065ye7LA+Kw+b0WjbVJcevaLIhx
SYQvUYLZqIS46d+eelnSYON6O33Jt/If1ceJ7VMi00FLHnz5ED5/FZkWHLhMWMHhwSmgx/3zfHClhDOmt+wjvYCrJJgkRe2SZeMZpfbK2fU6+jqALXBUJJABm/2Pg1g7iYUI1x+UsxVeC8XD3hAqwV8pqXOXsPl9
16xGZLUFOAfmNt6V2c9G1L6ox9Y5+ecoImc7P/uyD8XqoNbHaRJRVCi4VvFn3m6qiJC4p7nWZD+O3c4Sk6VIfvzguZf4JRKAAfjCBfwJjj4bDBJxflzQzZsrNTlI6mF3G18DKF82nH2h4hbHNOT55mS1uPDrTA8H
yCYpjtaKMMeocbrubH9fdC5ZYG3c4NbefbDzqgOe5R79rnP69b1qnJntPF+TT9GgV850tkGzKahQvf3h2L1rfoaGZ3MCWLdQ2+kPvRHPf3WLNN8Z5COYj32t3xwL/XKtHJy5ytnjgC02v8wmcwFkstte2qKeIocb
SFvUTErcQgwt41DLW0ocIsD/GpksXgX2bulTlmT1yEy42kSh20notL98Hdk8xWs7g9WWv3iZur8fVvodUB9AcxLl91jnDx6QtSRG+Hw7VrYnP/kRLb179KqmOmmvvwRE72q4i3FFWsFvAaxMusFuE0WM33YrPex2
eHuzsJyOJ1VfVjjV/tZpQtOXINfu+pG8VLwOL9gn7xV2rIB0la+Ll5raBTrGonwHVk4MgbiCnxDHU73e+m98v0oJ4iGEM3myy8/CF2mw8GM+bqbw4h0Z17YC/yHzeIq85D2+FsgpNj/tuOsU3p6mgHT1Pt+UFfIx
YtTg2luUd3cLjSLs/0gCflw0x+5UndVURL4+zTrMoebxbX/oBwy25gY/lqM+YVy2A1rCC3KzsZbFsPHgIW4ekJKDpzx2/4tgqPscUEOoqqcs31p2NEqaqjAYckLeNgdeH1deh+FRMQOfVkUWl35YeyKnCQMfUu3B
ULQIppGi0YrSnKzCZqEmXXaw9+FQ1uw9JXbiX1i90o82P8naUvxbAImvNnWom6P/xbS2lPKMyo1L5uHJxGDdTSpMEgehXjp0d2T4NOZ6fxCWyoNzdpObuscv45vFMC2Gxyy/3EZvAot0sWAqtWI+qAgqI9ySBhaJ
sUZjCKdRIQbKyI9gfJLhIoYsnOmGKliepKOVr5P8KgWk9KV7URoNyva/BhAU0I/0bzJLFZhIySKLjqOaNqM+g31saljkwPtreftFPeCE6lWAaYTGh+w9uStSn2/LOrfKxRw/6T74IazyVc8szoUxelFUH1Msu6yK
W0onYCyWCaAoaZkWNM3iHDH9Ieoljc+JVRHxtUYhjx3dkq2I+jZf1CPBTZdztbXS4fG7qtCXfM8Mn0pk3Homxbmkm+Me0AjNh6LNTdlgByHfGqBJ02QQUfoOy8vrF1vG5iPI/dOslU+uEdWVpjFOHOukcfqZRtY+
qLI3CZPtCMw/fxD+8P3+1U6/0s4QGfRyrA/widh8VLR5PW7HGOLJVewJpigcLcoJyIARzHP6H75BHANBss4A+0KDt6KAgae2UoB8HhXMZwhhxuSQTOjRPvKfziRPdsw4bu3REdKgrkggjH7fozYelu+LhUqjwOgD
g6WeVEvfmxZJkbNEa2XJSPItnidbQoKI+QKHC3me8gbGF/Ic/XFuO9/ZxUBAjqS5p9hJWTD+x5P8WBdByXbFmFkOTTuRaDFYCNqwpWC8O5av+X2G2UF48enbePBrcnuJ5SDy01e6Kp2IIQ0SFtpSuwQ8cN1EOd0n
tZrVaM1uEFk4JSLwG5HP8zZufDrEYPi4Z8a7JkTceVvjzd9KArVk+iRNDhGRojnNVV6E7/MXwMAPwdnFziVd1KvNAz4MiTgeMWJEV4AzdiLGl8y1aAwoXO/SZI/aUd0q+uVy5gGC/Ebqli+KMtdtmAYWvrxMLjR5
0OoZ2BZHxmmyBhJa64PUYu+IdCS24MAi1mFyV7MmqbzQkCOTfOJZRymyVULDHIKcebcEFKj9omGZyqXCq5PqATsV3+qosUBk7h1tn0V3ZZ4dzrr+3YqQnb20cuy9cGK+KihFTeztULhyavJT7S02nxN4/CJTCpNx
dk+vS9bbsWe5/M9nL1c2icxy4MRDcKurOKNABBfnL/pCZ9tmeuZxmARamzQM4Qu3aWaS4aCGO8sjG1xGfUmBEzncpBwqYT2l2DC1tNup2dm1SPd1MnYmH/LozLgB0bfJs5RgCyV8EbLzZ21ipDyj3/osf6HbL9Ek
wGAm3j1tyviQ0kvOPIN3B+xnVwoFuKedmdJMLcxs6ltx2NxbOTZN7DrLcRm/C4saLgXyyx56UADufrvU23db09zfNi7XeS8gtOR0kscFUdY1pTlpmZM/aRod4bLwFyZKYZeuI7buusM6c2i1XA8uHXaf24gZhCyv
lMnwUWNasQ+9ZLKmqcT2cjok6fVbZnpRxNLInRv6ffc9C1vzSz56IuNiEhDnKsoT+7Jc1BdvyuqQuXSkRYbqgIy37FK+5pK4M3V2yTnw6xsgJtGeLW/7kg/7eG+BRCr/ABCMS6VslGg0vr6dV1BsyIuZOiShoYV6
oRlWZnSEyIW8mC3o4RqvJg0N3iroyJdnZr6GZEV3YyFFKcMxarsOcO+vxcsLppHrR3Oidc0QILej2Szl2vfzAbQ3bNxlZmHyoY4znQ5Ns/u5DDeT3pfZGvITS93tDy4TObiFds7KXGsccg0w2SkkonmITbWZ59f6
sIcwS9ctGPaYK9q1yZyHSYMDOhRk/xgLuqRsyfqZY7PkPlhLDDM5jVw0AyDoQdttuezShkG1N6JUiK45mqYbbdFDWlPZEzribwwTWzte/R6OPRkv8eNIXoYfyjJyReUv/m3ZD9Ofh5CTDQjVEZzcTC2JTdoifaYR
ectgjRQCSZfctuROf+pDudsP+tFiGY72qVUD8T3JCBMgow6RpSAsp9+tcqCgQFo/9hy+6w1TFRICt4ozoXFaBJVLmU60RoNTwxWDN9TOhlHw/iZjj44/Hbf6AOjQXs2gT/ZHwqNJ86aXQOGvSiVktyZTum2kv4+T
o+vvHzRqkGt7Ah0ZBJv4AEoXettfHn4sWScIExS8on0fSvuLnQdt/5JOwn/Yf0UG2V6Ob6I2NaOxe6aX26hOSqk4q3KA0zcOwUQa4CIbRi0vebBNkm+U81+WT+oIsXYlALaVt+tiixPnooFm23/WcanWNqk5jbb6
woGKSPqU5/A4fbyWYYqfQeTjIvTXteC31uRjtWq/+BiKZq/UkT7pCZ6Pafgwwje4Qm2iWi5Q+q79u4EKmTH2H1a0o3Z06mkcI8D41BnnR1iqmytcVVZ9MJ0iAYkPo74WmVkaR4QKZj2hKq+yky091mSP39TbHNrr
KMrfwX+BOCueEOZlH4EfhEV5jaoXfThXyscG0VBvqtyxacIclCaOCRwQW3OXaYKTXhjS2IGbZGyT5lQod7bczkc41+C1H9Ui22mgCkwaviKUZJJT+Kbi/TTJsdv0g+M4v2R9k+O31Z7a3c5k182GFO9srd0M7ReP
oIkkKTujBK0R/OI/EAE66gjErs3dAfjtTmn4lftV4L1ZaRASU5JDzu/k0DDcDkH+bud4NIV52kOkKjGaUqBECf41jN3LhqHjGHys/G5L7d0AXfTaQ5buRwGoL0TthVyQwi5fZZDhKZvCiy01uQMW1+9YaEECTPVP
Vxie6g0AgUH1AyeBYOFI6Z41gKLAmI1IlLViwYx+Als/fJHClDMhCiU8fJKmDUExv0S+W3rre3J3s4d2EKFO67bz+i6f7yCRQMNwTAoWLOiCPkex1xutiddPNTpb0zFS0NKZn8z0QiSkaCDgPY+X6sbKwgNiD2Ln
ns3U4/SPKhj3Yk5Nr42m/jFg59e1AmahpzDRl1M5+Xq9s5Av0VJCIQ/uuSxkfw3y5NnrDBR4D26yCOZvV1ozU9XkSxi1qI7gjpgKTZHKbkKUO/3HrLO0uACsf2GO41YZB68XrmI6SXE4jTZaFEGOQqYq7mibKbpL
2Y0NC0SleC343MsuZ1ZF5tmfWnkVj0KrdOwJ4IWDKIT8t28cEnYpUP8Jrr6yC1/fno6qDSopDRobvovGitQ0/Si+zm3+7OJSu+wgzmqS3okUKldYHS7638mtUr16GO2OAXWYT13YEHfAUT37FHxa7mPRTBjA7iWf
PC5GixDprJB4py3LkXQ2UirdWLuavOQchumTLa1NSwRFmFyzWOTYs/U9I6Tx61i/C9MSgiYZJFBCEmCSP4t/5c+w/pW3d32tRihofwZZXM9SnDLSYhtIp2uI/h04FLa5NbEDhNgohrtgjy9gjFJloTTnqqf0t6w4
yYdeMPI6ij+sJADKWkpOdZ7MSE3s9//fU+WoaIXINfU6fbO+Z5caj41RphEs6lIQMaIzouiEk8EL11bAQHGnXDnR8slvJqIDF7F4UN24OCEaCGT+rVF8ZW/7iy1P8wYReSt62JWRtZ6ynTdSSzZOnrM6sI6y7Vxb
GNA1qYL7yFO7p41Lq2Ajr0IkIAD1jmcQOM3G78DcSNbvhW+OFoppJ8g9eamFGcHwXnvcbFYBsbd9nZpaxzEpz1c+PmidXmiiRlODiHBIHwTF9lK1+O6jxWtsaSsTFIDysbS2oEBjtgNyN8WEezjy48fUbuOO/iie
9eHyStE1m6sP3JBpiJ+WFdMY4GRGxavSOLC0V3aDpQZtCQwIXDHmXH3L6f7YhofMafguK2YDbptP6totAA9zGerSuJdUTdxPn3aMrTCFjNmUHE4SCC6ScqWKUoFbABZYYdUze88rtECKhIP7peY3bECvlx9+z8bp
26VM2QcmC97QslmeDRsqj2dfiouh6RhWlCUUhzlRdlWWYbemQtsUiuuT+l2yFo9NdztEQWHXNdPoIFjocifW9qfIoz+2VCGwhJd7EFxNut1whaAhQPNv1ByiZthLbdu2rU0Sv6TTIdmpg1nW5VoDPy1a9baJDp06
PvGWP9pXihBMVn/W1RfU991ps1zxpPjtFmEKX3Iz3tJYvUV0pRpnKhAI9jiI1wKpP1B5u95CNdc61EqGirzVeqLpgbpGfOhShW2l2PC0lYmZX25wlkIkrqfL7XA6VuRmXoenmuSWVM8nWM1GgFJuMHOHNvN8YQ5b
mM4QCR0/Y/99EILu05oQFqEVvCcOqwvwBFbJC+2WvrbiKl4hf+pIqEdR1Wv3YtViZTDcaIM2/zPb/KpJl//jeheG7a+cpV7OLvBmR9JEdMwsOoJ3iasq3wOyiDB5lAniBxJV4HiiMGXQ71nvYjKLTTpjcfUrWT1G
R5bjcdxLWSe4+JjmWGWpVIyOuqozT3nYeF4UJgkXr527tkVIyrWmsQG9/2d+skOlnfmPCZ+fAgChYldiIMkLEq7c5MT5AEuIINNapizu4bFMH+w9Ux1CQ2ft+bSu3Ss6Cls+3LYdDlE/mb5EkZ2kf8GqqR0o7FB2
0Y8nnsbWLjuNrDirv5Oj/OisgYzdsE9y7ngHlhTEmU3mEOr9DUsbRHdsmm7cME7a2Luu7H1d6O6dQ9I8Ttx5nI/eyEMj6M/vw/cKLZQ1b8gc4sliiyALxTTZgH9UjJSEGx8vAR8toB6qJk3CdVgHs1AJBnyIF54r
jNZzVnQaJSmsG6amcoPhx88M+a8lWoh/QFO/6LfcLVxfUyyIvaZE5ZF5U0mcn6YKNffsSU/ZYJW4JGn9KStn7mKf75GC1Dkv5CpR+qTEcw7ZrBOHbhTTQK+shWosw+ZbC51OV3YQmJ6ULGbh1Yj6TcRwlMIANNvF
BhdXqd7b73rAB6julpRO01+4bsGp87gn88DkL8WGpG6p+TMWjRbpcSVzPBSyKZHYT4suY0fjU+JEoxiiow4y1SxxY2HUftWZhNECLSv6gMs5sWhpQv7ex9AxYfcPH7tEsntSPA/1G+T528Kt2W5AMLK/2ZgcIkaN
j8AY6OBFWyOpiuaQqVP7iObDOqATY3NtKK7CfGmXZ+W9bd+XGDf0fDio1gXD0GnRdvwE9lkU0CIejp4gP4t4bNypuk0t0IJ2mey011KXdw5AJudtYxbLmxIshXX01tjb2fsBRY+guh4dyJMtFRu27D5XNr1AEbi+
IW8LYu56V20vHcAdopN/QB8ohqRklzpqYFKDuFkA3L9zCGTaQAtxZCFlG9soTWPTnQtZ21qwu3h/FbdfCmefEv014KQ2lWi3T1sX8DqGNrXS5gOyibcpCVa19jd7S4QB+/iCPlqIFquNSnVNo+WTXSBijnc+XMB6
8S1CpPJtOSDVX/rYxweGd7953trCNJB9XkPuZfqFxHMb4iNV6gYCHuPKdJpCRbrhHA61tT9qmcdJ1ozjNX6xxsf8OQwKUYtqw/+ctsEEegAEt6Nux9hSAHD0ungXJXrXjPSiSOxXUxeejmPimYGCwnR/GQxot3j5
KejgqKxqF9yvt1MzCjhYu9qKYSDK901s2VKdHHNgqdkf93KRWcaCvsPZbbYEPMjVbSzbPIbguWk/HqBZjAlDnmkXeXPrUTTkW/WczGubeHt+RpUw4UpJhgq5anYQDDsexGJGnZUhyUNBOsHoUpf8o7leCss2SHzJ
2oqD5P+SLiKQy81Vch7tQ2GY9k2C6dFsOhhIV2vLP8GvkgmlntsyS597Deq+wNqbwpXz1IZCJkU52y6OuOIBmPIxOehBTqgJ+VSHHk1atYCQH+5ZSsfpLoOG2aKdI13koSajOnGxAbniIR78wbrAeTbOhwhNF3Up
+2JcGnVmkzDAqRcOZo774nkd1mrURWwHXa2Hi7IvulEqWMSQ3ipM0Jj9ORrF2nBLatLoVCyCAwMU2i7kAQ5snkmtdct6tl6Yhzs/Ll6nXVO/80tLpGAMZ02n8lmCplIUJ1AcSNubrO59jSAniSn5WwhffGWjNSsP
cy2BUcmLJp0NKIXtpgSAOjBRoPVmhheAhSHKHeDKtOMvLWUbDPQ3zl7ETbOgNNIGQGPuNNHaZ8yJ70kY3NAtkiau55TJ2W7aRsFc1WbkujqrMoMnq7sC5I/MYp3qR50GqrLWtjYqQ+XVqxgpSgCaltQpwKcmzdAB
zxR03tLbqarJPHGrSMRRojplPxyU7aOorYIFX+Zx9ScV+2gIFDXqObIhqi3YeEk8/7K0UwT4YT7hZwnpUoaCfMq8pOoyTKe0jwTInpPknVl1BIRXJ3IUHc79RgvyYCKtjYYFR2R9FhtuIe83tiMWHDGFqmGo9M4Z
U9gx0ZTItB5TnATieGbUTX6jKxKjslArJLLdU5vewIDqHzQu214SfA6KnEeAViqb3qZKQ4PCaxtZp2mdJwF8loytNox0QIjOav0sjGJfCEliTLRBtBApreaTMSKMpppak17yHGI0XyKsiFisnjdJCG6h0LSpTNXZ
W/b5uwbYU2xCrRm5YcKDH4/CFxLpPICNIOEEKTX4Hb8G/sRyCqxjgpCNJLnTaO8KlRZc8YAFk4S2Z55rv4xWUGinttMW9l3/wrwLiBQdO+3YcPQ2dkswlq4Z8aYrzu9eIZn1KAB5ySJ8yfKS5fyhpII9Jyntu2wo
zd8c4lWHQapEOezZIEhBklYmc6DSj0yqZh2Azm220LG8Yi/X41InBT2gaBpTJ2zrGVRtYCMgc2/UD3F8ZNrofqnuTNsOdDLum4hVsnI8koeIJcSHJ9o+7IW1t5wmUmX3hagEMitmu7GCS134LF3j3HpVa/p572S4
u8KIrkVjQwVEdyOACaSAYUeWQSszbVrzxvJWulCxwCiRxVnAUMWEe01XVXXdt5eh9OI5TbaSa25I13szX2ofk8Cz2NKlJ+2daZTJMrOkrup3d4miKs61owVwMZaxy6C5OJMHsfxl38lChGohQgCfFaehOAANNNFE
6KylP1uSDhRu8Zer2U7NnoqIQSB73z0OezDb/y1yukc25CMM6mg7o6BmS8bQq1ooscIERB6tThmlxb6FwoI0Vlf9iRp4mw7ARMlEgHtYuU1sr/FC/XASrCLJMAPLF1wPoeXzv1PMpgFWM6WQASPh6Vbl77Lac5wg
kQ78B+fauBbdb/i6o1q1nXwsqqifTjGsryRoeswKFJ93jE500D6errAEi0YFGIP2gj/n8KihAP11G/7KJZsVbMHQnuZma0WHq4UTqDTe+VZiYrcFBx19Sxl+ejlQntN7W8ftGJ6gGHAVjJUytovqw7skOWG8BXXn
913rKsRxDOI1Zfv7ELSuXsVvAjAmqGoXUKIP2yDJEISJqLzeXJ1NcZTZGzXZGD4bKyBonnTU+bhveEj4nQnxKmTDYuQwFcpzhkKYuqrOG1KTziI/mloWYTi+uJumNOrog3vWry46zQqjoWAjufdwegm2Wu30ceK/
1vMph1P4Jj1wJl1tWxvan6+jhUG7afpUGy7DW6fqqjbcePaCUD9Zhl+YQpHjDacPNOzKl08APuw7rjtazHBM3m5VsHEqXC6QHHbPwwUsOFLq/iyNiILmTD/nzO5slAPpv9WXD8zyjkvI3VVc389ftc7V8pUoP97S
s45B9KogkCjxbJbtWR3zZdH6+juHy5h7jmL3YD2ZocwSbiCVH2m1lemISuwh1sHZR2lsMSRjMkvFtj6+rBa/gl2BBOaUl3d29YD2b2NEEzAUoMgLRjI59VgCowybBeJFL3uaP/pqhJEMWRUG7w6/Jx0RYBBF+Pp+
dG/+8f5dvARWLpuf0goBgqeYZW7jxJURI4zdiskF4cyklBqT0raeu9G0fVBVVWXmCpTZ4gUL9TP70VQihHWvzFaXIkpo8C5FSIUb1x6Z+78WmUgj/2Y+LhICECmThyJ4frw9PcE06hNOg1hB7vuul52RKQyMEAlI
ycBTLcGH5JvoR6Xz4Qd8b2NfZciiza1ic8tYhRv3Q7HrMdSUJkBfEN+9mOHbNG3exh/+loDuD1o+7rLB2UOJoamVtG7Fr+beE7ukFbpuxe/m/hP7ChMDvhW/m7uN76qO0EvW3DxVUfOTyv7NvmsFt6Y3Dd9bHscK
oxrhW2WLzF3F9YFGz6zEcl4uItPHWzZ5LMVFrIqvr9e3XV1lLXkgaSlFDuHruPCYBkTAo0aCNg9WuCq42yo0CqlPWHJ622cAG00EZfwgQrdxCXLmL6m4qwiB4rvzsEa3TFMMerb9IB8tWjCDEhSvYZNu9pUgzhW2
CUEn7nNBXO3pFJWjd0VYxBjqVb56tfeSb/d6ReisB2dJ4ZmHMia9EM8Y6aqzTnk2NvFgChTSGog007mzaetc+48kRqQ9U8o1kaFuwaC0vhdaOnQJxtTldAw7CLMoacxEtUW+D8wC0qkEuEk1h0ALgRQGbqIwrggG
qIpDwTS+qAvZl415K/gL8ArN2eoKK9+Om3c+SJ/TMEeawFe0JPgpki6ydEtLQGkP0fQP1xZTuAMeymwCOmoUWq3QSSoeRUoFgyThGVMrzwkjw1u4NaGmmL6ye+jSYEKvLd5TXEmy/H/UF96dCk5S+oeaIgrMdeaB
wldLLU1Ea1VY+leb+O0GF6wcIChX12iP2FOtWt13JRiCsW01hnvTK7SEjpjBBgj+ZBmpuh2xklq9hg7V1VHAZ/1kFnV+nGBUrQPS/VMWPAAS/eNZg9OHt6WTRNeRVUqXKQAmnqIdVIAbEGDx7WYW3hEXajUtPcVV
8qntaONu3vij68yFEVvCS0WuRhL/v3bBPtEfbtxVqwttDWnrWCH3F3Vs8TSqXQZJFpW+84WZprKhQCKW15HpVrPIHn41H8kHs1PWcylPhOa/eSJIp24FqlRlNDHJexD2LzZFbyFF4H2L+2OdSC3w2hdlMavTJryk
K0GCxIeede9I2rMd9ykCLo61INEgLM61AdpnbXKiDdI3e+2dPFXf2hOY3GqBQf1XvYIkDfWIKHE4YBaJs0LWr8W/0f2LFd7U9D7llHPlhG/0a0nMIWVJ3UXDj9twWOtz4GTbDtBjTS52aDa4rgUGUsuXvLXBHmTB
xj/zVKFRhIgeqKJ4QomSzkRU/8rrszBegRtJdg2t/m8rlSRsTYGY2HCihoWq4MyY28wuya6JH+31GMkiX7WRcBPakjCClfIeoSigs8cY7gnaAnjSclyIOKmOWhq6A4PJHSfLUmO0YTQGEoapZXPuUuvHha424e1B
VDqlsvzBodCbcEoYYRM/XDSPhh4OssYvl33dNP0415gzWy2gcI2NbjXdI32JbvepYkLrhIk/l6cb+Dsu+0uQbDhcrDwkPU5y3whco4hdQ/Ja0Zu1sxwpU8NGUYlGNXD2hXw09E/7AY8vQ64qeO7vr0uIk92okuv/
D5W8NUIaG0XnHJOaNlA6NXEMMMg+OGgMoMMHq5VNWUe5Dyl283WL1Z3zRX/m539mHsfsuh9Eq9HJbHNTTWIBSW5cAoISr2ohxXPzMf5F1+0hFlN+RAOBIUHolWAOYuN/tataVifWlO5UOwmmsclZsnA71FyRV2NL
gu93y36ja9JBbLpqJPANumCePX+1qFofHlQdLNYkvWMsoKryaa4/ErWW7a4iC0kROsRMT7SbMUmcsTIRD8QRXREJJyRl8PRITx/8WqkljfCYujycIjgf0MUN0gm4Vgbr/cSX66VUWhou+mWGdLuRHuBhjHz3OMVb
4yRe/9spjVeUQSxui3A1LUjbBP3SWKLq/A3TiYiXz9Bv2zJ1Mg6MG5I0TWR2ui1rHRc76U5CXh9dxjzIiXLq40sALyRboX/vMlHmj8ztIzg6D9UbjIQDq+DvvHFe/w0r+scl8PzxUfT88VXsma+Nj3iS9Hpfn5cg
6PC50MvF4eeLn1BKy98NClIPK3hPQWhS5nop+Pyj5jRQW0q0VCNknvwV60UqJtAKH4TLvX/8GR8xhAvKzo2t97/z+HtlwVhwcbAKHCRmSYEoPN+46/s/LXfNtnddfhSHo/zwSelBa4c7pERIDP5oxNLPpXsHBR+T
4DGsnlAYseF2sIeQm3JjuIGe6TYV9FSuoRH9KcNGPdH2VHZwVMAnrUqt9ecrTgVrAd3LzjqmCEHw+k2j43U4RWm4D41JFAWDnDD5q4ofvZTy0wnOkTJf9Hp5DBWc8n/mcmTFPbLGiMkWKbOztNlJw7td1yRgM6im
VVVRV9MiL/3L0M+iM48axe3Sd+2yLEmh/rW69Z98Wd0j6Ek/nuK11/1z/jt9Fx3dNJ0dzm/LCgtbfVNzYZFuC2CxofZlIl/Y4u9h+Hr+xx3Pe3EcdPGbwcogscVBQfCoK8CMUCyp3YZp8vO56tR3YqYvRjemySX8
uGWsXt2wnXNEJa2p90IHQg2A9yIiATK7a8s6f4k4Jg3ERlvTZKaIvxr/8SObs2ypULdi7oHLE0owM61KSE7VTzQkupQ+mYYVevCufVRIq94PTDIZHwFjCUFqR1FIkUABHkvRbjRSRvPeBcYpAlFLpqTZ09un65H3
GaptAAat49TBB1ed5g0Nkk9RjlgPbP9FIeZEApCeVhYIxVwbzihTGiD2NX1SSiYi3XL9rXksM/VVmNfCYvmCgy/Qicl1q5FJSh2N1K60wt7Qh0qu9mhYOcUkNJlOBXdChyOXGKcKSC87Zl+UjXfCNbI1hjTwKuFs
VMkfM52l1nqis2z+LiuoPfiG3XoxJkYZTRr3oolWL/28z/fyfP3RbPpjNKTDa+Zf2s09N5AgKNSB2B1w8uaZmWHv+7LIGDjeiS1mY9jzajogiF6qX6kNiGwWLL+7bVNzul+Mr4EbuUMdS3te6h5Lt0PDhDc22r3/
FdlHwe+agi9/1xNjUfTeo1spL05em/259dcvfBvewHLfTdY19xj12hVR459dlibTO/qpQXthT5DagPOUX1Ic0UCJAX/S+X+0pU8hIZmjNKL+/HKi562O8QEpCf0Eviv0fsk6HR783pFVmCAI1oSnC1NC+2UUE/tj
c0peYCjFbVTApyh3jYSmPCt3M06QTc3stw6UI+FTB2a1vQENi1nqFIhS7Yt6+1JGLeMMeqeq2ZOPJ6o7Xbc3pdM9uiwOyVTujunB3vxBUFL1DelDS+ujh18v+b94Lf0B6lJPuH1g7o3LhGLfBa9ofSh+CXQRRRr9
ylHYp4ttrF81NTa2Mmosv8FNYU/6cBoUd3Pc336MH62Fd3p7uE+zFO9BIyj1DI36EYybOJgRGh2KyWPvy/Xj9whuPqank8r6z9et+uQ7PJbRM7F6vuWn+cOPCeI3ik/d4MWnX5WbuzBJjwfBn7brpr+0qCGcJrRb
CpIb8P99q13pH4MrEigYOU+s0tJMj5iEbqsgPHmk9HS5mOf+c6v0lTL3qi+93SAnTvdjrN/S73vKzVGE1A2C28mYrSX2eDM8P3aK/4hWV2iefnnPW1UgAkZDdbnZpq9TDbzE3gkns8VKgYXv6FMnAbb0pG2l4E/n
1FAweH8fNZb1rh/mj9U49aIFsSSZZAPhzcQHF2Cf86vkzfMEjDp22ZJ9dO35dTd5Qh7IY7oO8pVEXcJfbz72nz9ymlDr1HOWs0r8dLMZHBHdrCr0qpTKareZ3Oj80wjxmBly5Xfqdw3KVpgO4rWTdX4P7p2quZMp
LyL9HAC3v4HKVi1p/epTE2V87a97xkH6FIsk0tZbeCTAlaFsCHLKg2syubkkn9cFqUA6kDm8k1s3A6j2u1ZnXgg5n/yWkIM+pG7BLD9ChJDVvnSnNmdGf0ey9YWa0xK/EEwSnJ9WKI59E7neW1mcAWuf0CkVM1SX
korJFA07ZCWk3ANCQO+5Dwrk8N17FfnMdn8s98u9dhbkfctT1qV9hsX+sEF0Cv+NsAYeCMotZy2PXDKbW45yyGkxPCd/Be4eTpUoPNEfKFGuu1VHxRzDjqWFBCR7o+hiyEeFpa9bzioagThihTKH2CG1F6pOz2nh
Y2wj8ZPToFmUwhR4+ye25ipZv5M9jxSQgeHsOGH/dNPgHDoBpwuKSjD6CSwYG/FyKZ6ztOSisPqicm+kpyMcQSSECSvX1uUhZXeiwJuEnaiBbyg+ILsAYOBlohAQZOoQR5CeNnSYETi4ILwCcfIgkIeXVUTXZ0M1
kLs+SU3spnRUxD3GPcI9xj3CPT1tJgKGGyReFkHkyZicQI+28VpI7rCoWc2kMDTQEkJRJEagsIjDujRXgyFaGAuCcNEd7ryW3TXt60dSnknRjNINU5Vlj0ARTd393cCHCoP//JHNWcjm60zOIXyQ1vMCcQPfSHue
B8Mk96TcBiCK/IfNhBK9BcBAGhATtez7pzLKCPci7hW4x7iLwcscY37cbK/m9yU54rAGLMZ0wxOyehKWSdtBGli+5VLdsD+kE5VVVqGF9Ohi7ST0oMvURVFBEZRx7Ehh3ESJIf9b89qGJZXFUjeP66lB1DVk2BKg
QU8ztN6yyVsCdmTpFcXXF+uZxyud8znJFgq2cKcId0vYMzaSJK02xg4FajgXlh2P8pmDpk6O65e8a7+lwm8DpbuCauvYcMNoD1bzgnSZeEP3T9HGTnoq8aUT1VmS9AWLoTnEovvZs6veawZscUQGMtXP/coIOGQE
I1M/1ADpTJw0Re1VP21l8ZBMvzi3sze0UTXtwXkD21lfDcWAJqqTSt11vrHoOuk2qxa+PKOl6aivjxm78bh0544k5ZQuR05QWvT9LjyD2ksm1WkBM78AsmO0ooZ+NnZAPqoPALhoyPhQJh2JSLJGzfQipovxca4L
zpag0RahYBlNSQvp6UtOV0rSKy69TsYwKLPcX9bT1vTUPz5/9r1ro9WMlxhd+O0/aOheT6k7FRZJMgwzXIY2lbnsodcWGTrE5mTZd7rxZTEuBlbhS7e4rMYah9Eo3SHiohQrg6d28nK7Cw6G3rLy23ZJUc6t3MKn
YNv9hpqbN8yvr/dGqkQlxMvB94MMQYyTYzNhKpUnvB3bWGfUTnSqY55bdQV8g5Lizxi2wxZMCikfik8v+Oq++fJvk36rLkh+PerF4xmWhjFMhfGf0qkKxgd2qqfaUZh/BoVlaQWpzZe/H1M96r/NvX08d2mruL63
7b39NNeK9lDbpBClLOtSoShjMYl5QBr23L+fAiMWHY9bEHh9IgRJ13yRmCZ/3P3bQVuIGlYI7jXtsQ/xUiIcztNwftYfYyEhkEmBgTymRyAJg+jWqvV2PAclSxUupUKg1oqz318II4Tn/0eilvwO8Tcp4WsHl9B7
eygx750DYUy/hT9kE8Hx+BDBGMABCvUkAILvXi94scw3F+A8HnZhOORLuZemtu6DI8u4R8wQlaBSdCmzWnUDiJ1FiwOghhahR80boK4AjxRgssbFLh5VvV31jFym8Cq4Re04WM9o72upzh1DiVpJV/JovfjqTC3/
fCyQcMGz1i9EtiQ5aePF39nlhV3kiErDxHO6iH4SIwi7m+YHmOvM4oP/u9t0debZaAo0uvIhWOlCz83x9NBh+UOd145XXqB6vfDciLjUBj99r+3mMjjlq34b6iSbk/FkRCnn4g3Ji9eUff3MfVBs66ULi9MnHUMW
5NWTMrQSyLNEkkERfOITejUKd1p+EknmzcxGKu+UaCSwQAk60akVIpKpMz7joUpoA7i3J6OA7O/hmw4cWnDToPmi4duY6lusXcmvXYw6TOpHRU+CzNsoNdDpm9LySPE1dLImabjX2S9OqGS4GP/FeTx8T/boSgwC
hwZeUl8p3iWUXR2MUSWJ+uD6tO7M0c0VCwPKBYqlQx20j26L8Gg9i44mYXd5d6iiPzgmxkxALA//D4NKIVVH6fVtrxFc+A70sQqgzKu3HociO+spFXZlF5KXvV3eEwBcC3nRO+iix0iQgufFwG+1CSfq77kXiIBc
ZG6llo/Fnn43wspZ/PdB6DXAcfmOBKyWpm/sOFYkPT4WWg2/ikp4pEOIlQhBLKTgSotY+XW2dhkiYdspPDvSpqpOOILbGikX1jMJ+xpVyVoHk3cRJpmfNk5ftnyMhUBAgvckcwuNWUEYdfWvV2dQshYqCLFTaKQS
/0YTkmvqVf3uKu+ksClxCtFvdybKe5bT2HeDZjiROHIzMOy6Qby61BdUb4ldoXrUhrTaPjEpVxjXgkk5Ei2rp5ehY3g1f1pvh9eGNbdBqKYtEtQubPnfEnvTpWcXG4e5H2Wvb1ybZn1P6Ib8qw2JtZcIYnj/UXSp
5x2plrr0u9BavUFEAQsiS+TYiNW7Uw/bnhg7gYrxtfEpGsnX0heT9Gk8CkOjz+aCrsw9yIWCVbdbf/POLsTaca0Hiw8iz8l6bYFkz4XxYhFgHbz/C649JPnDCUCPbjY+1KTGovOCgee3VbTtKFXO9Zd7+C5IpIqf
uX9d2p3fr1Xk61YrGZbbLtxEwaeGf7H4Oqt/UwokfRRh9qmZmcYJ4bA2Mq945qyfcWIj3eYUutFVkoHtI8mQIkwvZor9qNNcJ0xzYRLKWG2c3/ZLdXNqBXORiPBpyeR0TnyOKJ3X+JNfTy5IlAmWAmJyqBZJFrYC
yEBdts3NEPOYJQNF/hlonIu4ni/s+P2a19427uOp8xR2G4cDZJZvoUL7EpODtclRVGSUuSWZIesp1BWxlCbiFXn4lKrWyBEyAMmr+MJBeze6dcF2k+i7T+BwRWRxiyiYO33i0voPytA8Nnjtj0OJFYtJupYsPEfB
QOsyy+RxlTEvlth7mqBpXO1652pftEHHcKOcbBuSe/uXM6t8+nmp6VqEE/EYjUXUoe1gdBHCI8JH/k10GstVbOq7QoS4CdwggOuEOjAO/zoJr2M2xX2NvX+dseYJsYzSrUeE7e5DxMmLvY+p2X3eCaVTC8u3KbFa
7H18zcXnPf9vZfOp32PLW/bWPH9Ch8S2V60uiFc7rOVTpO6GvY+1+XXfe4YM6vf/9sJpy+0RyG7ZrzOyv1Lb7VSx2/ZbN3Wd+bZ8qNuVAjyFUQqj7Zva3jIDnMHXsxch65ou0lS6/NoRG/TB+KI9FByXgAPO+e9D
b3t54JsT612Jl9CGdOQO9D3ujZ7WLcd4uiibusesSJlQpjHPHT6Y3sfQsp0wAfhk1oPDRUKPOJJwGUxmYKDO9tPlirsKxc769V7XLOqWSryslaQK6K8VZ72kNXUSsKASIvG/Pw1IF4EkmtWw666nCpOqEoVHXwpn
FvbP32fhfGqIuW7TuhRyJqrnNJewz7LJByb15Xr7ssgV749A0cB1N3dgTNNEtk1t6otHVSaQfb20oeHvcN53jqXYK/D1jNveWEYHc6tLy70csn/z/UmS/fRt1m8r3SrKN2Mb1WC2560vvawL+Davf9Mz1Uv52Iq8
WRzv1opWkJCvg69Hw3bnbvDP8+kZK9gVZk9PNd79eNmRklvrLpUBLZw9nvK+a5AJdEepVqjRQe56Vo2FcEtbZKkKJSV6A2OneYo9Bn7fVoT0XLhJdLrbacD3zAGuxjbPzvliW8JxfJ3fKRpbZ+UK+za6S1q6W0mm
oORt/6rqvnQjzX02ietb6UBds9EXVRtXtZiwm8DPqMpWjEEjAppANGnbVJNpPcu9Hn8Jcw8bahPbK5BZ2C1hL5hqIxvKhImk5uz2dNTyKVTjSeDMVqADdqch9dv8UbfbYs9R0bDxnKXRqkXBg4VwW74J/vxwRm3Q
dXRpaJpurh9HDgjqsgXth/UXRZC64+Nf8X7LznG7eRBE1u0Asq6Bx3r3VpfV+qljJz3B/CvEeb1uRm6nHxzacG+Wf3pn72uLujYw2Ka97FhRm4YLN0vJutP7fWuDfGNTAQvxnbtly5xk+HVpzkZHV8f6vfz87uP/
M34WiDznu6d+UNaD9wQ=`;
var core_default = runInThisContext(brotliDecompressSync(Buffer.from(packed, "base64")).toString(), { filename: "oomdoctor-core.js" });

// src/action/inputs.ts
var FAIL_ON = ["cause", "snapshot", "contributor", "never"];
var readInputs = (env) => {
  const given2 = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const lines = (name) => given2(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const oneOf = (name, values, usual) => {
    const value = given2(name) || usual;
    const found = values.find((each) => each === value);
    if (found === void 0) throw new Problem(`${name}: ${value} is none of ${values.join(", ")}`, "Mend it under `with:` in the workflow.");
    return found;
  };
  const logs = lines("logs");
  if (logs.length === 0) throw new Problem("logs: no file, folder or glob was given", "Give the logs of the failed step under `with:`, one a line.");
  return {
    logs,
    snapshots: lines("snapshots"),
    launchFiles: lines("launch-file"),
    failOn: oneOf("fail-on", FAIL_ON, "never"),
    language: oneOf("lang", ["en", "zh"], "en"),
    reports: lines("report"),
    token: given2("token") || void 0
  };
};

// src/action/launch-line.ts
var settingLine = (files, guilty2) => {
  const found = files.flatMap((text) => guilty2.flatMap((each) => given(text, each)));
  const open = found.filter(({ fits }) => fits === "open");
  return found.find(({ fits }) => fits === "equal")?.at ?? (open.length === 1 ? open[0]?.at : void 0);
};
var startLine = (files, program) => {
  const pattern = STARTS[program];
  if (pattern === void 0) return void 0;
  const found = files.flatMap(({ file, content }) => linesOf(content).flatMap((text, index) => pattern.test(text) ? [{ file, line: index + 1 }] : []));
  return found.length === 1 ? found[0] : void 0;
};
var STARTS = {
  "lm-eval": /(?:^|[\s"'`;&|(/])lm[_-]eval(?:\s+(?:run\b|--?\w|\\$)|\s*$)|\bsimple_evaluate\(/,
  vllm: /\bvllm\s+(?:serve|bench|run-batch)\b|\bvllm\.entrypoints\.|\b(?:Async)?(?:LLM|EngineArgs)\(/,
  sglang: /\bsglang\.launch_server\b|\bsglang\s+serve\b/,
  lmdeploy: /\blmdeploy\s+(?:serve|chat)\b|\b(?:Turbomind|Pytorch)EngineConfig\(/
};
var WORD = /(?<![\w./$-])-{0,2}[A-Za-z_][\w-]*/g;
var BEHIND_OPTION = /^(?:["']?\s*(?:[=,\]\\]|$)|["']?\s)/;
var BEHIND_NAME = /^["']?\s*[=:](?!=)/;
var VALUE = /^["']?[\s=:,]*["']?([^\s,"'`)\]}]+)/;
var given = ({ file, content }, { names: names2, value }) => {
  const known = new Set(names2.map(plain));
  return linesOf(content).flatMap(
    (text, index) => [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
      const rest = text.slice(from + word.length);
      if (!known.has(plain(word)) || !(word.startsWith("-") ? BEHIND_OPTION : BEHIND_NAME).test(rest)) return [];
      const fits = fit(VALUE.exec(rest)?.[1], value);
      return fits === "other" ? [] : [{ at: { file, line: index + 1 }, fits }];
    })
  );
};
var fit = (written, value) => {
  if (typeof value === "boolean") return written === void 0 || written.startsWith("-") || /^(?:true|1|false|0|\\)$/i.test(written) ? "equal" : "open";
  if (written === void 0 || written === "\\" || /[${]/.test(written)) return "open";
  if (value === null) return "other";
  return written === String(value) || typeof value === "number" && Number(written.replaceAll("_", "")) === value ? "equal" : "other";
};
var plain = (name) => name.replace(/^-+(?:no-(?=\w))?/, "").replaceAll("_", "-");
var linesOf = (content) => content.split(/\r?\n/).map((line) => line.slice(0, COMMENT.exec(line)?.index));
var COMMENT = /(?:^|\s)#/;

// src/action/log-text.ts
import { createReadStream } from "node:fs";

// src/read/chunks.ts
import { closeSync as closeSync2, fstatSync, openSync as openSync2, readSync } from "node:fs";
var FIRST = 256 * 1024;
var CHUNK = 128 * 1024;
var chunksOf = function* (path) {
  let descriptor;
  try {
    descriptor = openSync2(path, "r");
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${error.code ?? "error"})`, "Check that the file may be read.", { cause: error });
  }
  try {
    let buffer = Buffer.allocUnsafe(roomFor(descriptor));
    let own2;
    let read = 0;
    let at = null;
    for (let most = FIRST; ; most = CHUNK) {
      const size = readSync(descriptor, buffer, 0, Math.min(most - read % CHUNK, buffer.length), at);
      if (size === 0) return;
      read += size;
      if (at !== null) at = read;
      const next = yield buffer.subarray(0, size);
      if (next?.at !== void 0) read = at = next.at;
      buffer = next?.into ?? (own2 ??= Buffer.allocUnsafe(CHUNK));
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    closeSync2(descriptor);
  }
};
var roomFor = (descriptor) => Math.min(FIRST, fstatSync(descriptor).size || FIRST);
var unreadable = (path, error) => new Problem(`${path}: cannot be read (${error.code ?? "error"})`, "Check the file.", { cause: error });

// src/read/compressed.ts
import { spawn } from "node:child_process";
import { PassThrough, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

// src/units.ts
var KiB = 2 ** 10;
var MiB = 2 ** 20;
var GiB = 2 ** 30;
var names = [
  ["TiB", 2 ** 40],
  ["GiB", GiB],
  ["MiB", MiB],
  ["KiB", KiB]
];

// src/read/compressed.ts
var LIMITS = { bytes: 64 * GiB, ratio: 900, free: 256 * MiB };
var inflated = async function* (bytes, compression, { path, onCut, limits = LIMITS }) {
  let read = 0;
  let made = 0;
  const counted = async function* () {
    for await (const chunk of bytes) {
      read += chunk.length;
      yield chunk;
    }
  };
  try {
    for await (const chunk of READERS[compression](counted(), path)) {
      made += chunk.length;
      if (made > limits.bytes) return onCut("too-large");
      if (made > limits.free && made > read * limits.ratio) return onCut("bomb");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    onCut("damaged");
  }
};
var gunzip = (bytes) => {
  const source = Readable.from(bytes, { objectMode: false });
  const text = createGunzip({ chunkSize: MiB });
  source.on("error", (error) => text.destroy(error));
  return source.pipe(text);
};
var unzstd = async function* (bytes) {
  const { Decompress: Decompress2 } = await Promise.resolve().then(() => (init_esm(), esm_exports));
  let ready = [];
  const stream = new Decompress2((chunk) => ready.push(chunk));
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      stream.push(chunk.slice(at, at + PIECE));
      yield* ready;
      ready = [];
    }
  }
  stream.push(new Uint8Array(), true);
  yield* ready;
};
var PIECE = 16 * 1024;
var unxz = async function* (bytes, path) {
  const program = spawn("xz", ["--decompress", "--stdout"], { stdio: ["pipe", "pipe", "ignore"] });
  const text = new PassThrough();
  let failure;
  const ended = new Promise((resolve3) => {
    program.on("error", (error) => {
      failure = new Problem(
        `${path}: is compressed by xz, and the program xz cannot be run (${error.code ?? "error"})`,
        "Install xz, or decompress the file first."
      );
      text.end();
      resolve3();
    });
    program.on("close", (code) => {
      if (code !== 0) failure ??= new Error(`xz ended with ${code}`);
      resolve3();
    });
  });
  program.stdin.on("error", () => void 0);
  Readable.from(bytes, { objectMode: false }).pipe(program.stdin);
  program.stdout.pipe(text);
  try {
    yield* text;
    await ended;
  } finally {
    program.kill();
  }
  if (failure !== void 0) throw failure;
};
var READERS = { gzip: gunzip, zstd: unzstd, xz: unxz };

// src/read/compression.ts
var MAGIC = [
  ["gzip", [31, 139]],
  ["zstd", [40, 181, 47, 253]],
  ["xz", [253, 55, 122, 88, 90, 0]]
];
var compressionOf = (first) => MAGIC.find(([, magic]) => magic.every((byte, index) => first[index] === byte))?.[0];

// src/action/log-text.ts
var textOf = async function* (path, onProblem) {
  try {
    const chunks = chunksOf(path);
    const first = chunks.next();
    if (first.done) throw new Problem(`${path}: the file is empty`, "Give the log of the failing run; stdout and stderr may be two files.");
    const compression = compressionOf(first.value);
    if (compression === void 0) {
      yield first.value;
      yield* chunks;
      return;
    }
    chunks.return(void 0);
    const onCut = (cut) => onProblem(new Problem(`${path}: ${core_default.compressedCuts[cut].en}`));
    yield* inflated(createReadStream(path, { highWaterMark: 256 * 1024 }), compression, { path, onCut });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    onProblem(error);
  }
};

// src/action/index.ts
var MOST_SUMMARY = 2 ** 20;
var MOST_LAUNCH = 2 ** 20;
var WIDTH = 120;
var runAction = async (runner) => {
  try {
    return await diagnoseStep(readInputs(runner.env), runner);
  } catch (error) {
    if (!isProblem(error)) throw error;
    complain("error", error, runner);
    return 1;
  }
};
var diagnoseStep = async (inputs, runner) => {
  const { report: read, complete } = await readLogs(inputs, runner);
  if (read === void 0) {
    tellOutputs({ verdict: "", cause: "", confidence: "", "report-path": "" }, runner);
    return inputs.failOn === "never" ? 0 : 1;
  }
  const report = core_default.redact(core_default.placed(read, below(runner.cwd, runner.cwd)), "all");
  const all = core_default.annotationsOf(report, inputs.language, placesFor(launchTexts(inputs, runner)));
  const { shown: shown2, left } = core_default.chosen(all);
  for (const each of shown2) runner.print(`${core_default.annotation(each)}
`);
  runner.print(core_default.withoutCommands(core_default.toText(report, { language: inputs.language, width: WIDTH, colour: false, all: false, ledger: false }), randomUUID2()));
  tellSummary(report, left, inputs, runner);
  const written = await writeReports(read, inputs, runner);
  const first = report.findings.find(({ kind }) => kind !== "contributor");
  tellOutputs(
    {
      verdict: report.verdict,
      cause: first?.rule ?? "",
      confidence: first === void 0 ? "" : first.confidence.toFixed(2),
      "report-path": written.join("\n")
    },
    runner
  );
  await comment(report, inputs, runner);
  return exitCode(report, inputs) === 1 || !complete && inputs.failOn !== "never" ? 1 : 0;
};
var readLogs = async ({ logs, snapshots }, runner) => {
  const [found, beside] = [await findInputs(logs), await findInputs(snapshots)];
  const problems = [...found.unread, ...beside.unread].map(({ problem }) => problem);
  const chunks = [...found.inputs, ...beside.inputs].map(({ path }) => [path, textOf(path, (problem) => problems.push(problem))]);
  const report = found.inputs.length === 0 ? void 0 : await core_default.analyzeStreams(Object.fromEntries(chunks));
  for (const problem of problems) complain("warning", problem, runner);
  return { report, complete: problems.length === 0 };
};
var launchTexts = ({ launchFiles }, runner) => {
  const name = below(runner.cwd, runner.cwd);
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(runner.env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
  const isThere = (file) => existsSync(resolve2(runner.cwd, file));
  for (const file of launchFiles)
    if (!isThere(file)) complain("warning", new Problem(`launch-file: ${file}: there is no such file`, "Name it from the root of the checkout."), runner);
  return [...launchFiles, ...workflow === void 0 ? [] : [workflow]].filter(isThere).flatMap((file) => {
    const path = resolve2(runner.cwd, file);
    const stat = statSync3(path);
    return stat.isFile() && stat.size <= MOST_LAUNCH && isInside(name(file)) ? [{ file: name(file), content: readFileSync(path, "utf8") }] : [];
  });
};
var placesFor = (launches) => (at, { run, finding }) => {
  const log = at !== void 0 && isInside(at.file) ? { file: at.file, line: at.line } : void 0;
  const [fix] = finding?.fixes ?? [];
  if (fix === void 0) return log;
  const { facts, engine } = run.episode;
  const program = facts["harness"]?.value === "lm-eval" ? "lm-eval" : engine ?? "";
  const { set } = fix.sets;
  return settingLine(launches, guilty(set)) ?? (Object.keys(set).length === 0 ? void 0 : startLine(launches, program)) ?? log;
};
var guilty = (set) => Object.entries(set).map(([name, { from }]) => ({ names: core_default.spellingsOf(core_default.ourRules().flags, name), value: from }));
var isInside = (file) => file !== "-" && !isAbsolute2(file) && !file.startsWith("..");
var tellSummary = (report, left, { language }, { env }) => {
  const path = env["GITHUB_STEP_SUMMARY"];
  if (path === void 0 || path === "") return;
  const counts = Object.entries(left).map(([level, count]) => `${count} × ${level}`);
  const rest = counts.length === 0 ? "" : `
${say(WORDS.left, language)} ${counts.join(", ")}
`;
  const before = existsSync(path) ? statSync3(path).size : 0;
  const limit = MOST_SUMMARY - before - Buffer.byteLength(rest) - 1;
  appendFileSync(path, `${core_default.toMarkdown(report, { language, limit })}${rest}`);
};
var writeReports = async (report, { reports, language }, { cwd: cwd2 }) => {
  const place = below(cwd2, cwd2);
  const files = await Promise.all(
    core_default.readOutputs(reports).map(async ({ format, path }) => ({ path: resolve2(cwd2, path), text: await core_default.render(report, format, { language, place, rules: core_default.ourRules() }) }))
  );
  for (const { path, text } of files) {
    mkdirSync(dirname2(path), { recursive: true });
    writeWhole(path, text);
  }
  return files.map(({ path }) => path);
};
var tellOutputs = (outputs, { env }) => {
  const path = env["GITHUB_OUTPUT"];
  if (path === void 0 || path === "") return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    const mark = randomUUID2();
    return `${name}<<${mark}
${value}
${mark}
`;
  });
  appendFileSync(path, lines.join(""));
};
var comment = async (report, { token, language }, runner) => {
  if (token === void 0) return;
  const { env } = runner;
  const number = pullOf(eventOf(env));
  if (number === void 0 || env["GITHUB_REPOSITORY"] === void 0) return;
  const pull = { api: env["GITHUB_API_URL"] || "https://api.github.com", repository: env["GITHUB_REPOSITORY"], number, token };
  const marker = markerOf(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "");
  const failed = report.verdict === "out-of-memory" || report.verdict === "undecided" || report.otherFailure !== null || report.findings.length > 0;
  try {
    await writeComment(pull, marker, core_default.toMarkdown(report, { language, limit: MOST_COMMENT - marker.length - 1 }), failed);
  } catch (error) {
    if (!isProblem(error)) throw error;
    complain("warning", error, runner);
  }
};
var eventOf = ({ GITHUB_EVENT_PATH: path }) => {
  try {
    return path === void 0 ? void 0 : JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
};
var exitCode = ({ findings }, { failOn }) => {
  const counts = failOn === "never" ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1);
  return findings.some(({ kind }) => counts.includes(kind)) ? 1 : 0;
};
var complain = (level, { message, remedy }, { print }) => print(`${core_default.command(level, { title: "oomdoctor" }, [message, ...remedy === void 0 ? [] : [remedy]].join("\n"))}
`);
var isProblem = (error) => error instanceof Error && error.name === "Problem";
var WORDS = { left: { en: "More annotations than a step can show:", zh: "超出单个步骤可显示数量的注释：" } };

// src/action/main.ts
var cwd = process.env["GITHUB_WORKSPACE"] || process.cwd();
process.chdir(cwd);
process.exitCode = await runAction({ env: process.env, cwd, print: (text) => process.stdout.write(text) });
