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
var packed = `n12WEilQc4j3oNhUxVFn82jb0yNR3cXpGvHYrlCfw/15VxChmC2AqjG2h+bkI5M5GigCiV0DvNtKQCteG2VUVVVV1b3HD5nz34XeZbAsOxAH4qjWqnTYfj9hwlS0sVq7WDNckmZ5RlzGvNDklYtSFxUnNZoWDAbX
HUQEItG8qsegCgomy85gJUqtMsgUjPVGzIhxq+jpxN2QaFbxBA9N7Y7sqwO8gSFsN0ebQ940XnFApjzR41suLPqsKyW/M86UySVuK5gPzs6kvrbnxOhb32Re8pWQUVlRxyTrVHcNc/X2BgtvR6nA53dDiipp58/e
VTv54qgbfKMoVkjwo4rxis6Tynp8+E5xnhHjQWfM/T5lfzsv5vY4K8owkpRKTx9oFULn8Im0WSuOxGmMSNf1YwgHSRt8xUMfoSd7wtG8qiCVusVlwlamBZaYmub720VbwjsGV0p9+sXNkLae0HZ3BYsl+m+E160u
HaMK4+N4Uj3u5F/Axyxn8pchNj+wjgQDAw4ZJEZOPgMmJuz67wpB/tkuQo6v7rfknfaqIF1s9sxIYMC+guTwHsnJ1ljrvniC0YmTDpu7QtJT9xNIlm8rxT4euAhUaBu+oHc8ED9j2Ak05t8GWzF6iTVhmpMQSO92
ghvaMiGpd0Qr3pnsWXcoZzAYjBFcCES22Cl56oWm3BBWbVhVdJABiRxylHj6bPOJhJjD81pYiOqpfr6A/Ceso+hoJUf8nS/XbZ3zaql5pRJbisIuOOfWp0MzBWRVnYWq0W4OGgMjlSgW3aKjLlMdLD1ohigeTCY2
NfYXMBiMgEUv0JIXl6Mi0/1CarJMHSkQRpcgaakYJmf/Zlqb51P7gxoMwYSyFmiJtqHXqB19vFhC7tzjeEWACBl3+9u2UBRFAEiCQHKpFBtBR3aDbndSeuvQxL0cCEaiOWXKUU4MzoucCS6LrATjdczlJrUT7+Lc
5QdBecqLIL/FSfyk32T99a39Q6STKfu5NIEJS4aQJAiz5ITDIIswYsJ2+7ZT/Ky1/nC+opk9FGiXethk/UbNcvvTguByb6bWn2cuJwhxS1VWQbSTWUsCkWXvxXmd9GwkI9EiJLNNgWoCsuMm0PfDzOm23/6fzGb1
3s9PqKlGdDvGsoEkbEzKXOYyEDBHEKTxIcBgZGKJo2N3Hr/H3Fc5//9//iYjqKX3XDpvGyTZ27s5V/YCJJpWdBJQ9hFRqaiqRFkRSUQkIOnuwWzy+9mH//+yZf/znIwEj+LrSBuUvNdfEUR1dvUNxLIwxpmUSSmL
puyydAezye9+1NS+fpvKZPyRx5iiCNrJePTDwfrO5VO2c5CUDFKQhJgCGDzQR/Scvtii2qIe6OVNs6KU61oqsjgjrTmDZvMl0Z3HGufmw8L/qX39JtsDeopmZqVdHbvATgnekZMC2QW7PobvY2oi6glOB6w1dIDt
OevTur2v8qVRCmAoNlqxVA3p3HmBlO36/3s1+/q9YZt1Rk+agSknuGyp5YVI2GaNhCKQj72Eha+vmZ6urVGAsr5B5963Ow4hj8ohJUB+Tnur2t2bB4PZq3IY2MPqp0cuEHa0zmG+YkfIUvD/a+q72qe+FL4Zta+k
4yYTq9n991wQ5X3DPA4zGPmQ7FdZbQFJu2yqvV/VcvaHJOxziNr98XJoORRByTqBIAxAyaHomisa+1/Of61ahGSbHV2Wc9MGnhmUa9f+gwPf0Cll1vBfavZ+lLoUsHChI6kJgRhNs1jtLcmeYfsvDPK/sOH/43Xp
12+itPPkg1uRc4NL6bJik13w4AKeDbgK3zS/VS1kf7II6ggekUTIXX5eqbhkMdirGw/+t8zeX20zujitI1xkYOH2tZL/tWGxVkg9pOaVeQN0SRhnAqpltCidIH5yjUI5XRrB/bqhpxfvNasK47s/RXxgaRCF1qnl
Kf/kn3TzpGly0viW8P8RujyAXHWvfE572FNJtmV7zFEKpRz8rVN5U6gbLYyFIICnLvVvo+fbRZ4l/X1IzQF35qv5WfVb59KxiVPC0tjCEylgCYLfyjVFGah0MWVfQoJc4Q5TxSRIZPt2T7TJBnjr974ieuelodIA
MTJKYGssw81YOMvXkbRof/Zrfnz/Yg3BEmFNyzOPsMNNodUs4ele6r9ue/5O+lu2Tp17GJBNLAQGZN/jIbdHlX3/DAp6x6ekRk0vqZ2tWqqw+uXL+4ieuo4q77Z7erIek0OIItch0/wFGPEvbr+0XxmlzySsrvrN
3d92q/D/n/cKpllUOyCO1qxNMEEWXTnmmmpV7Y4+8oM/BTwqMEKYsVYJcEj7KVbuftZFV+WrvJXOXt/cdQ9c31c61XiQbE8EpFTjLMrOLV65XdHkx5/q/9cvlzcCCR4ZXSSEpm7qjvVa7rRdnpAEqJZ0FOkIcKrE
Pl31RvH/tqfoUXP4UELRvGhqMilRpqL4F+sLD9Si2fUFPGWm9ndfTpjZuybOIuekLJr5/5+W9WqkMBABUbQAkEY3ZTH1Yuv9ZVdf9ANPYK6rFotaFf/zdfZfv1nnzfgQhpVN2E5JKf2uZxFYgAK2HFtOO8wzsul/
na4zs7suNWr0QrGJ50abJ8EmjhQH3gdrXGMbOfwAH5mUmr6+MFxCPXpal0sp66INPWcxoQaXxdA6F9OGinhQu7OO5VNo1stklQ59p+VItpsjLUDwpPqtqj06z+YRjpQRIfdpr3ILKxQWW7GU2FbG5ndrM1Wr6nkf
0srxYvmhzl3CwBYs8Q0KPAHU2Kup+fsqdx0K+Mt4GWy3ELBrajkR5JqAKKJyR4DYMLWe79K+MjhKsmLEDbhd4/hs6p+uQhbhjTTSs939BTE46yZnad8MYIIgaswSHjakDD7cDu5fT11X6u9L2u1Xx+SyBiL7ubBs
KQY0UvG4+uUvq75+X+U6xlK0BHOcWZ2lOY4bE4zWZJfZwo3Dgo5gJ7G95mt1uk4GuwYrKrE78H7VLhFexGjkMh9ftYShxFIi2CINWcoH45cvW3v/f2+l/je9EZlZWQWQFCBDQd8/s35L3X4w6qwCpJaob4yZ9WCU
d5uzK69F3nsjghURmQmkK6EMSqgs8wh7zrk3E/feiKIiIov8kVmgVlYC4ioU+HoVQOp9gOI3IgByfdFoLekbY0ftHMinv5b0XhvxP7U1QzsYaviGPezVg1GvHk17Oml4vl/mZy1zTtyLnAGMCBiB7XvPfdfq6ZZq
e3q+SqOnr/q5Sn/+Js3uOsj2e909M9LGr40JOeQETc2QmTOE2mUG1NQA2v9/30+tNRkhqb0Jx4WTJMaZaJKs/7n7vD2s+oVa+vUK1QAeWTKguBqNbk6TVFuupXfuOfedchBQAMQmQFDGtfE2Dca5fLL0/Y8xpMZJ
Hakn6smcCYJo/s9Us12IR4cQi/KKxoHYBcV3WgadqfD8KIl3uWiF2Rn+I0EokTpdCgEzf2aW2AUBYgESIqiQKF6OnZ+7c1G6K9zZbcXZCkcnSGpoZ8qJtc//f79PrdoMIBhEZg/T7JiIAKQapslxEPee87YY8X/8
ZAyITiBAZHIQV4tkarWSkqrmu88+90X8AUzEQCUGSkVQyqxi5izVMFo9mN1me251Wb38Ng2orMEqy2z//30zq3cjgUQmi1UjhHL8ZCarRgrrC2n4xL3n3F0Z772IISICGCaQidUpyPVZJFuQ1T26jrjv4YlAMhBA
sgAkqyZJVnfJNYtV3T3S+0J6yv2G9w2/+3sz3hfut/xkWT3fanMMcyxcNnttJnSH8z8H1rRkadk4cOAwPvk/WjEafPpD1X95yabsHwzIQlsDcKxhY+8WbAmkYDWres32GviDTwJsbJMcSKtV8mr5S/H7YVo9T8dx
ztkrlgQIEOIS/CrK3R7tMlS96XJ322DAAoQkZEJfnGp+7DWr1J7gsP7au+OBhAhFJaQezxl/L85eqqTG5Ap8TrNrZnYv+rP/w6Z8NgT4LYFrWZJVR6Op5h0jbVkS9bpfc1mWMsB0SrxM1UapPpfodbElEgRB1MV2
ZJGZYfnd4/LpDJglCY+NJdu+sc+qud3kcpnNpqrqRkVERES+DwcaJib72Vfb3z0sQ3SDZRcikjm/9sv//3JPda6Z/l5Ak3QjIkOzQOD9L7b1fxgBHRF9/9tmv9mWJmkKBcae/V4/j4LpSqhfFTWNA/ISAXPbdJfh
0Etn8tdWs0kphAjJErq1igv4rb3czLoOqdpI3vfNlm+mO5RyaiGWHS97coilr5rsXf3dM/2sIYG2Z6xBJhPfxFZ9pU8aZof9RwI+ZPmIMaGgKuon7Q/T6F9nk07n7O7/E9sYY8Ac4pZE29yLOvwXSFpm+X/nTrbG
uiUHZNTX0P77pTQwFlRA1iU3ebf8DtP+X/23S7pNJWkSG2PAgOHsnlcn/P3hm75c03Zb+tn+lbCNMQghJEEuHf43lv6PSbqmeX+NyHJlU9MU5YAINdub77i9kx5fnYmEMacQchovD8dGYxZVsyne3f8QJKkIGCbY
tKzJmNX3vkUREIHgCrkzM78/LHvq5XdSfSWdmdmtsgEDBswhJAGOi+zLSvs33Uyb3bQ//0rAgDE+ZGEOWx5kcT/85vPH1rVerd33cUMIAQIEyAcYyAzuOXz1lc3p9pqmlaS1iTmOM5/jawccB15VaPD/7Z3/9ky+
OjkbsfSKkrKgxzCt/p+7neysHSf/mFhGUBxCiKOAAsnifZv7qpvpkI3YFudDVcHSEOEt9s+Lt8aSpf1/8Mthhdah3Qa5v4VBtElzJUjeoNog4dJPxOd/2hTD1deVDnGe9oO6J1JhiyZUMt8IxuHam+AV8wq/Tr1p
KtWLVPvJDyWhi/nafwTCxn9/Ut3a7kN/Lyje00XOIGsZwQzXI8DC+5cP13SWt+QlwA3/E88fD0gjoS3lkl/8Pl6ODBBoxfYH7cR3whMDE6pQFIFR/1Cbzi8iIerRfkjHvoE4VbF7BMK/QYaHBEjipo6BbSEP5tPB
DvV1Z3n7InHm91C1qM8rdmI8fdNEh++A2uiKjmr8OI/5PSfEIPib2POrJxg0unl+ejn+0ZCM6bT/NtfZjpDMMiT+kMvC0DwXVM5PsKR7NESvp8WpZmTYi6j5/DbP7lWbYPMP2XptjwLoSTd4iWnLQDLz21g9qXzS
im9PurqlUfdL5pto+E9j9dSkyD4dXZKqj3XX5NPMvA88O543nnCV7az2s+1nlqu/dqMXmvKp3wON7sYKzq/bhxgKI/nw9/lZ9PhFefGber3mG07+F5FWD4hV4C/1E6Mpsuu/g/XS/kz1C0l0HcfmbAyA9MhtqWc+
lzejyHPenoBngy3aO6w3ibcMquYzeAE2C6q9fCbwpvqqc1MDQUI+Urno3bMZZRK5gv9DBEra2dkhH8SqNmJ41Cgrn9HC4vlHfV5+aPSz+fdLUtpnJ/JiqNozowxjgvdDAoNn7uX01lzpqZdOxhW9CZyuIKl42xf4
vMS+pqaIyV+HRSgFIowSPA8YtYiui3wXemHaHK9loV4mNHtV4VmtYPnL1weNj7bWh04k5QWdJLsQ38JXY6JvVmz8G2fbR1NnLaWnekjcQ9fdSjVF8jMylr4KE0UZIUlfrYqubDBzBmdNCGoXJvgq0jRz4zYhkd3M
9Z2zgdCf3DTZqJS3id+TLif6x6RMD0edZIpN9V+canKbChZmNt1PVQSdXupxkjtEbP4AicEJ5LLHtJNQ7TQNBN6JQ/ZoxPbzzt7SBhe6C1UYVfFYIS9Leg52su3rN6k3wtv1oU4h+he2e53OP2EBDJHFPZWzQBdw
mOoMWwp/oH7EYu6/w+mGmS6G95U5n7zZDRhvveGjc8gXwlOh8BPsfEMuuzGouVQV17isW+CLyu5q3HFZ+dIrApmVj/H9f0qA9KpG96g/VmTHv0M/bG/UrGy96vKvUc2aqkxmv1INn/7Aht85q790Uv7IxV+FUmmp
gk51JguoECKdadEHPTUccq49pM2fnO6T+nKQ7c6nbEAxDW/Y5SOzao+CUlQKQyj0owwNkPDt+mTq/BDZb5pH5/vhqwPdy9TV0tsE8Dwxi2aMoi/Z1SZZeMA2Oe4/xz+WElP1vfpN1h+8fXnoqfRlQJWhyVQA8KQs
mm2K1S0UGcHkQmOjPmVLF3W1vuml+6Ji8zucmq276nq9/g/5Px9S5lBzq5Zynf4agUxLuwcgndCizkfg3sgG3HnknZVt2IcHIWM7RtK+bL3gvZm6M/92PG+y9bGSq9GZA7ltZglzUpSmpKv1Sb/dMQR39gN6FQl5
sxrI9KQL+dGV7KzFJgIWqnwN3YMQDnNZ7B0lMQkscZR8CM28jfc2Lq7dwwtt7l9E2nj/hNVJvbN8jQ/UJLItjshoVZ2tXq+scwbJEM48eHLILD9ihcTTIGh5ooH7/rHDwcx1JPGwYm3wx0rTBbdByvTvL3ObeYEo
lUNylS5jyHxsoZQqUqJLeDLiM3vSYJxbLOyW401zknZpbCH+Y6dsvaNfiFUJ87ue+7dhzy010c+jCFMZ824c9tUrhLKWlEQcRUYBBiPVCduwA8b2pK/fb36dyzeDSnQfJ5PwCkl4wWTy4fwFPxgxX+RzlvyAkU2z
G/kHpA2mRZTm6xmdwap1C0FS82784QiobV/nAjoIzkOnHwJdg196ulvcgEqXN/ZG+hvYV6O0SS5h6ptW3xFOA/mpI/mLHr5hOIk4ZDrFQ2MI+JUgvV234vCBdgVelAYAt+kHTOrB6qvd/2IdOFyFYQ3u73u+TscV
mN1Gl6md7+UT08KvefCr6t2eSF4R6PBeSuoq9xFv4jUeh3w7/30+lhWinqsez8IuW9dSoL9d7N0VO2SQ7liHVaeW8IXUtnRiwHaUsPB6QiPBWmPPzZurSPqLVFG90hyil1aEVwcXaMRP3c0VYncBZO5jt5V0on7X
k4BWrKnRm5RqvTLa9nnhcArM/GOZJVQaIrKFNfdeJ/F5CWJ5cDbnZc/lYRjO8w2YbLEw7blTB1L/ZQGAaaM5BtsF1Nsts82Kac81d4lQEMw8+r1ewNYOSLyZtGndGoQ2YfW+Mx06WlBuvWVYYWDRmlrSuUPjUX8v
oPg4j8H2U8Jh5kdHu3s/AIPl58+UFs9nvbmWXC+cLBUuCLiPCFkpSrBoiA5l/ZnSj4H9z6FDEyw+Kddh3NXqW3S0VAAYlsCKN94PE3xQvXkNk+uPtb4jblcNIwR+wl57ijFm9r339c581aV7cD/cgb23wRMdPIs3
nul1Uk8oR9gns7hPbsPe05qvvP3tuZgWEz9HgVSa5gWjF6G0UBJUq9ypgGocaqPm5nZwT9ln/NYCWzqCBdBHFocRIUB7xAKEse8DcnhnNbILCxTjShGB6gqoJAM4HWwjRJix14eYsVg0I6oDDuJVJKjwpEfJ7Gno
GxFImIfbx5vjqJqimGX9WvfRDLiFIagLEHR0eq2uewHYrUcs4r8syCN8y9FxIZ5FFHwLtysUZNyBCflle32I+nMWIsaqIirXViUi2P8rKLPYI1diD/pZbb8IQoRKKJ+HoXIlt7N4i0qBjwJG9BF43qJVGbuObHsY
V6p9a/YctDJlesYFjDuj9UvDi7j5Zp2OvFNb4RNlfNn7FsMMIXRvC0kVfhyyhQG4vawU21UglQtMP8B6nRKx0ELeM7iGxleruJLn0wUpuFuYqTgEzfxPxGxcahOTeopb0z7jj62ea6mwt3SiRKSj75eGSiO2zDdn
yC0pbGcRdr8mS8YIV82VnhzwlmWj5cPw0gayJVefaMJrF7sy1uOLztWby5R+wb18GoOy6ZHJ5fdboV+aAH/XDWV2CQHTh5zsBC3etakYvY3Nrz5G6eqLzjlMSPSzC3w+Glbbx2cxG1Sja9WmopEtKeSLNt7FfLC0
m6wLRdOG1rNYlsHUY7X1mzFtHHcWIJBHf0DONWeDrj5Lh/OCS6iDZhKofCqGouQaNC20XdkeTsSwvktn7JZiAfwTXeJsDS8ZwTPCHBesqs7jPF1DoEzVaIYxd+/6XYaTZh3K2bOVIU2XzlyrdwTvYBvLwiyEoZ2d
erLU6eN6Qk5gfXwhhFXnDMrE7goitrrQbIpZdUXZy2q8umxun6qTklveHZXxk+OvxU/sykjT+hLoDHqJJRWjzIdR73Ba49xrK60HkuengIfX+ab8wCrU12Mx+80xlPS1vANrVsh/Pepd/bR6CBPNOM99qGG+ix9o
Jg4eA4taqyZsCqzkRyx7kn1d7aXvOOjggihDP2ZoWj75ZbKiGTzLugEfZWkM/2nHInbSFY8h1ozJ8UT49iloHvawsecUQcJNFxxTx9qnR0/JtcHtuqzTxOTXAgWy4zisUaI/ckh1wUr/LaDeu1GaS4c35DLMJmXy
FZl5+GImB293DPWfQxvUGznMULsXKHxq5aLGy+BnHYjkuuCTk4seQ8azPAgKp/8uM/MaYeJm2EfMWgcOYT6bKQFLhLSoYyss04dvBLE51BW3KIVowV8SZI6fM6gcWS5bh4Kg7U01mY0S3h7M7kwoN9BtwBrhTo93
ofEVldTDsyNGdxpHSPeZHr0dNKidYPao/tDb3tFx6SCQLgNcfEhbf+wdZ8hsAQ+sK+7oHoxA6bVNFrwzzF8RHMAdmy8WBQ8ut2VvHh82IEojHDWdRpmxNNIUxHRfwaehBOMwcH8f4Iplik4A50CbvWFa2HgoLMuI
gOOCWpXZtq3zb8biJ8CdF8OHYPLJNmF+m8hyzmnf3sC+fH+/Gr+9IosU0I7Tm/mxuqDZSgcJxVmGsN4DW+dFRcayUFhb4aS1PnEXI0XJ2xK0fMVpxeLETtdSjGmgpg4sXy0dyzpXi/3L1rZilYWtL5PHxJEYi63A
21tVT1MveYRX3f5urbfuHk/JokwEIh5YDQjAUX+z9fvjnD4BQhDCsxPqP3AXRh272b7taYzMvV8ZoqlWhrHOrur+APRAnPRbVlh+Now0lr2Xx6Ow8LK7EOFDojRXTSkXGytZzf2uaQ2i6Vj3JE+WtofUhCfYy6jp
xDxfUS62+U1I95TwzLQ7nKwsLLVZq08TVUxqTyes6KX3sAPBDtNR9GplsQLaGMmisp79XhT2BnRr1gf8hSyefNyxMcHk1OlRYporAYE8Hs3jaKkbdi+UthT6mFX3Vfp9dCJHJgqC1QthuAfex7CAGmUL2zt6N7JI
6TCZ+Z3ZMeu584I6u9RyIeVL7BB9JAy9WpQ5J7AI4uJhIMLwb6/Vt92EYOQOGXCWA6A3wTDrOZVkUYH4rhqK3YL4w6Jep6yq5+YshGwS+uSwiMNKzzDaKAsAue0cwplGz1lsK545C+4rzlqCVnMKuukwXuKqz/ik
uCuF7eVhhi5jr5Zf1E4QgFRjO1D+CQjj9csm6TAvMP1uMTH5DaNdqQHvvlILnUPgkXimYOPfrilctLXBlv5shtlzfxw/4Yp5yl4gSWQWTy38WchqemR0+/Ifp5E4ouhYKKhCor+gL+wwvBlcc9mVZBBI0wjQeHpw
MIcnoHgGhfaoF7kFtlokh/p2HqUL5aDY68P9wRx5jmB73lJajd8nJR1AnxlKD+u+hkd8BCejNJpZiPpuS+LIjKOtECb5E7rulx+O/nvZpZ50MImISX0qRUVoWFktfT7q5y5fE9ej+mA7qkm5PtKuDV3gZOFWoEtv
Fy7YUGWlbh2lGfUpDk+9ebWeowrlKZLfil20FbPJ6nXqYxOT5W5cUPFBmwnHBbhXmGv94ffW6GOFoi1TnZvjTHUyMJck0jq7FMesdC+c3BXaYd0FMeC1Dhc++eSaxJiddMb9//FAV7aTDP9lZgtvff6Y9eyhAj8n
OetVne5RPdS/d7rvROaecGfBvzgqnK5f/iHkbrE+B/k/LZyijg0obZI9cuO+sH8BHf7/cti/TmsZGo4Vs2WZykycG8vKHjYNqAycl52m6UJdtsX6ZWpq1Oc469kUYR+kSrLEPbaau1yznxWa4C231YG8uJ6IC8zp
i+cffrNIxPYBOT/iAbneYmKn457cfMKqm/Ucm5yjJFCODw95vyWrXUq83jnd99nWQrlWtah2xarOicE2PRZsBHPMdmKp89kRe6MW6g6Efc9AMoe9jSJoeIa2QQIpkEpH/AXFPYX+CMv9bI7mc+f99CnEY2MR49jK
IjrMmTxImtjqsjK7yjLrj8NqvFnaV1OXMJ6XarOOEMz2QS92yoQdB32o5xz5edHAia1buguKRczCHCtZ00JVIL40Vkulhh2GBikhzXnnVWPokWWqnpTYSjI5q6N3M292d3fJt8nxCGi11xlklp6U0mvN1jMSpC35
69Sd35/nk5Rtz1iuIi25+8Q99ZPHnWmr9qH8SPPOMILq5kZhzORP73trwpP15CRZpUMlT3vyrkLEYctxkVHivdi/hYuwKF32bUZ+zdy5E70JSA9JeMzxlbeynr+DeV/DqW7z7KPEquYTEYLB3+FbCrSllF/casiE
OInzHof8JDPIHtyVFbtuvIOBPrguVghGCA52bOnLgRnJNRfPmnuRmZcJfvSk3LqQr9kOeLFgnvqp5hz9FXqtWBPYrcLdNzhbJ2iaE4w/Fqcjt5ID8T4+/Ao+NYQgMyefjj461qjzOjpM52uEdeWK248Jozt2dTfm
w0aP1YkitoRKvMK1gkmCIt01PV5UNT3yVaTMaOLGY0+vGqaz1rHhZKRxwLEZXUFcQB+A7+MqTJRAOBVT/5kYcl1x2OrXyrZHr4/o9CrwDccVcwLyKPdzTJWBQVDpF9UD4RV1ZvyLaFDuG7Qd0ykDoNQoqJg4rbli
YrXwK4vEYZur6L47w+ULKUSHDIVqBkw2kHdW2ogoN7E9ixmV1GxbxmDoZ3Eqd83NbGsZP1ION5M2mC2xiU6tSRMkzNIv7xhydmNOIRbJQBgBbXHotwQwrmCKk1q9tnppPvV1qIv9FxVjBR/sMhniXH3UdJg3uUIX
YqLWNGfBcoYGWH0fNoQsln+OQDW7ptO3AVQx+Gv6rvSsHikDOUn9VBTLHN4Fm6jKmKOR+NjrgxIuSlConNwVb+8WkQq1M1EkF0C9Nuhx7yhZm8c4cQ5sfxaeVSAqO8Jj1kIFC4mMs3tOQMMh5SXj5vn0ByoLFjZp
Qsbewjyq+PLP2gvT6BS69PfAFvc/vpn1rB7BsslzgnNv3nWKKdjm4nQ0B9pKurwhNxsKEMG9i+VYIqsBDIU/3LZznuEFsvBk57FKRgzjcjLDs10DnQ1HJE6njmDl1R3E6uZXTiKpnRC8AirzvInGJt8W9VmA+Oao
DQTJG8Sf0eDaRRC+/Ul+yuN0yy6jzWXtCuVIM7QWqjErHhuhxWGjoFGI1yVn6tlTmGZaLkpi6md52aVuPxvliWxo0Ky6Rzsixegp0jMEwMWvREynfzWuUueYNy+qxU+plSYOKlYaZ1RU6mK5kO5vmfDN6LOCHguC
//mTF09G95W27udPfeVmUEIN7LZ+CptBG9K5kU/bZfIRbUeT3yICnQtnjSWgodBEp7wkiLNjcJ2mlJ02I+3U6RgN1MUm2B/0c9chHNWiYYS02IiLW81ESE9dmzijXeQmmKk2EBw2XEmjOhQX0HgJx9HRjHrlnkO3
jqm/ajmsaSvzqWYa4XRWf9vWOFRhE+TrOmsItWl5Zm4WdsEoN1NPzOksZ3TyQAXAprOjeOUhIiao0qXdXhlrp0PK1k6jGrn2LxJxRxGjbLAFZ9fLTItzbhK0Bb4fqYHDbE3lXYbT5XI3B34Scwll89gfenAC9e2Q
xCVKc9amd36QIItiezm5WbXhGGTfmozcSvendcNjIZtJbtNGLwFXlTlcVmCoy0FWMroIa0f5dAa3Mw+cIWuVxP655rVuxwEQuJ9L4rnWvnmeS1vVERl19nVX8ufH/4B94yiLSIGS19hp3zH714THQ/iTOfe6P/dz
MlEgLlg+UCKInIWkxHXGcopgCPmWI/ZLEmfK0Fks+40RT45ScLk+xPdOI+IR/IhcM/4YNJq3p67qSScU1ugz0ZDHMigow6oYZwfmzX1xXMbjityWOUElJd4QaB4X87vwgIwfH2GatteH/3xoc6qFk6hiMjLbJNJB
3wbVNTWxzgX3Pn/Ic6VuB3fJAAm29znG9gTZ+kv5Qp0uivk4Z68ffZltvxW2ZwqUWHHW0a3zuitq3dK7LaaLOiEIGDvrqqx9l61HI4cDjCuQzyrkYWn3aRxTM9OWOo4Bwuo8FBqkXnw4MNwNTv41Dtno/clU3o0w
cDTpSztNw0NZZr8KQF7ws2CVjM92WPFTL7W1+M+8T5owHDYKmN6sCgRjHAQpNbnkm+dsNHaFXx/doNMxdsdGp4wQo+NsnBqA/hSylNo8nW1OBGo+iM3EAHwBwwexpdsC5593V7ZPucvqd4DdwoumMUcBe1gR6Xra
Z53gM9jl7/PmNc01MakvJss6ZViBfcYUGgLcW5ylmlwA/jyez7SF+xOwsdXa+noL0h4lp+GIMbbiPeKpiOgTLvvjeOo8Dfq0Xw39H+o1jgEbJHI6SPHppgsbE8h+1aek0zPtqDGVWgMMBTU2W2qS7vtZFM7aM91s
BF5i9Wu4AE6ZXC06KBdUi9FAIOsTe8plXcnSzi/MeRVi/GcnIWKG26QvxjLOUESGddi+DXYUDOI92SHugv0v0aDuE9y+NWaaYtyrgwvj3ZFK1Vuk4n/sFgcNfUiK2xT1oeWSoq6fgaK1vI/cfBYeGbo+POamOvgW
EqCeO1fxk+P1ZYxO4zHE3Y5WWbDm0dnsNxgtX+9u3A7yJ6BA9iGg4aUyhZG2hMGyE0ciW7l80j3QnWo62Vqc5z1uns9NXFMpLRykCuwCPzra+Zl4RaCgOdwahnkrytloHVDSYgC0EjVfKRSEMNLBYVmZ3d3LkAYB
xia9yVKrCdE0kR+NwKoDrZUBWBEvOo+lUhN6GOH+X6c37tH3r1u9F9g4/yBuZIYBo+j5qQcT8BoGQMhQ8R7fTNOJIIw+FH3kzs1emCpzc0BLWmxKEsysuyWq4Lyltbj24PZfn5pf95Lj/1xpK6TfQ/0q6cf8a3/C
2Wd64nwvz7H47zlxKeNeFsdumbwxxEg3Lty88bYyFKMM5/U44/LhkBhPm62if0Djmis7P2UrPBvweT/n1ki3cNeja5JriMf/dNPEtQwtaqqbTOSlGTNrL3xKLF3q6uv5OqEYesADR/IO2oarT8q2R+weC1bse+j1
i8q/xXdrLqJoJ7uLy/isvz5+fAaUqtuNw+7nn1Aek4mEyDxjx2tQLIOHYkjwc/DU4z8Ewa8xFo2rL+ONYVVeO+3Axv9dwbX3seOeK7ZhkL6AMCR6rwc9HrLqsDLBlXHcVPZBpcF5+jkD/poJtRawdSSZbTq4B78j
R1wQRxBp2VEBpMZGzg9Fyq0MuvshsB1XBnJIxmwVKx0+uNhyX2gXvIz5yAxv8oq1NXr/jZ3PK7lEpwJJXPJLYGwdg5vUQm5+llmEl70507qFKofhx2U0pdWe9iPFcSvql1QcvTNpmFyAClP3tbGajmMCnZSKl+Qo
oj5+7YhN4zWnxziJ1WCxPasrtughJZkiPqkchnnbfq/Hxq1uOZAM/Q0fx3NVV9WEi/guwAdVUdFWog2lQmqzaXg7m+fMrf6lmtJVQ61CPY9YLXEuZ81inE6jhZC6G6v4mLUfG1lZKU4fkg0hc+wZ9aQwDkb9/llI
1Qni2d898LX7IHgRYM3ZDgD5QS/3y4AjGNyfPeZX6aKreXBXOZbQcz5vQUnzAecZ2PLYQkiy5LTO4Ge6n8OMdmGuIrZ0fay9M2NhjSiIhG5tUgqcU9Y20tIPA7nM4Q75OPwPTCo9uUVpMIth8v7JvrwLP5+M3nQZ
p4mPvDCk+seThYziKFFZfq/dQyAS394dcD5wLOP1rbKHpuKIZiACozE4ot7xywN3Njn4g0XbJ+dWp9/832t0QbWhXwMhcPmpRZl0JUeTqI+2Y1pU7c4QWC75Q2OEaJRhqrk1XSFbjm02Ujts7CYbiLripxCmf3h0
IpEztCQx7aT3ceqqyRV/kexvZJez7hfc/pJyGsgE6hq30lTugWmVIZzO0cO1BEj6HEwVIxpdUTWqOLPF5tr2N+OcxajjGgokwXgjh6DI7hYZfmuITfjE66wlDJk7QyYTB9+LNnMneb4ZU3uYUUJfkx5NWnbqPCxi
7/+/MC06xivmg87x4pdDye1XzDViFy/NWdo/rQ8WQ0s+zoO2a2N4ZnmVmjp0ZJYkIer0KbFNOKai9p7U+IhI0JOSl5sxwhHNQFc3mzKGHNOgkcj+CJ4yZRo77Dm6AZ5lbBqotIO9yj7A9kaV+ZYFggTjS2ScZfJ+
xVkFNuebrjgVmdwTmzvigggJvt2XjVq5Hy3RPv+lhNdFp/HU917v9VA99lI4El8HQ2TMWFcEZBeRX2WVoyMec34iMNZn3ToyX0R+3K4ccOvw6Lfv0th2vIJQUvW3no33m1thvylpdzbD1rubZUnwiuMznRY8lq5P
bsBsdaan0j2NGRLI+27GjBGNsGoRlalPbOW1qitGuKpD2ukLUycAoH8A9zGtbNWl1Pc2u7WwfX1L+L5Ca6Dp8MrgYVa9slZU1gIu0uoSgmMbLm/NzkGt/qu34INNUJFNQeYHTx3rjANSkmS/Y4gEwp/iLFJpEM4f
bNFnpBj1DaSZfxU1dBuul6iJyyUmrCZiJGzq9ORnKs1W04dJmFG5gOub6tbVtyTN9+9KctVYHLBs5kwcZWZ0yzUB0qGAC61QzPxwt7YfIZpXZX/v5Ic0tkyIbKWZ8hDeDw+JDOJ6T1Gr6jHigK/C/NcNGS0w7DSh
XkG3F8W/+GPDsBNCkMEH8Yn/JJXM6958YQSSjPhrQtlPWVfzoWF3ynniOu2/qlUt2IDNGHq46pm6UKZZxn0tYoLsec8tdQqDTKa3JQAzNqq7p3KB5+/3LE2aOz9Upn3WTBQ/nIfjsFMXmkmtXv667Ltz05wAYtO9
pT2Je5d+KdaGbP0KORr6QAHXWq1dHoBGJzKG/EdWxyOAcvBf9j/wzgZleI41gVLF5MOuOAjs2r4FldKmM9tQ5febsQiW3VA2S6HGiEQP7w3UVUtbsgvQDR01dbZlaf6fIi+ca6VuMi2YQNtV6dID07UI/ppT24Yq
4N+Eqem6rO4BJAKyVzuXgr0+dvV1voV5jtGqucCZeyDEfZZJK2yoAizzZlvbK9fiXRAAlKbOKBOebOdfGTEPwsudYih8tCPEbs49H6GwAOWQdXte8vS2Kozk2ZbXZYaZFigNWcAslxlJU+KjFomfUKK3yvQ7SDXh
88HF3UN5hFiF3pjPvUX/I7taIuc4hCGXH4d2kwoQdFNgyHQVSOIALw7K4/7dmkMbUD8Si+F/AE3UQoFzYScRxDEouOaQx7byGfKzNRZemdfdVGIZHsnVxoeubaSvjUChbFBiyH56l+KZ1NSxm4w4LvCi6riLQqil
X/h7dHasunig18+JmnTwzHcijbr47J7wxzrQzGmRnacOwEfHcsBUoAkiqoA36AndyvffnTI+7AgcTsm8J1f24Wo22hpKqa2DzZQYoDLq7DVLN4Q/6grnBP07jCuDlgjenjACDSoUB57hu+tzL38yXxgHutlOzx/O
mL5z9c+6YiEB/ZGHhcxemUcx3wCXt55zlquU93kRY0W7BT5w1GWxeuhN7IAQTbgpZh+Aj0UxmDdlQIfE8Keb2BNVNJtGyXzuZwZEjNcyr0rEjvHCHEZhP4IoYy/8n5mcXKyYsR1x8Nu0L5HE/Pfp/0NKXoJ8h+9/
KmY4rQIxzq3RqeFZnm5dKsb4aePcjcIWNM6wr0gHT83pgaNsIB/w8Va6y1mCRgqC2SxCDSUzBGzOXHKKuHOnwckWOzXfq/mXTJTTvF0UpwG7mMb+KsmcAgrS11h3546j87Hc6sfDmxhbFzS+/YYiItu2VtZDCXuc
Cl4wdCRX3PlMo03Ei57jMeb7/Al0WzwHgvpBN/Foc4b+qAMhCCTZNq0VzN5ako/XWYLYx8mF3wJXF90pAEvO/i8HQOpKGhlv/Z1w/A7+yieK1NXFlZeGiB87tyI2dUkSwNGNwCVyhePFwc3liV3oo3Vj1LRlvbkz
JHeNef4mK478lgoxnuoVEXhEf7Hv9SLVSYZhSYaKCvCaTctucsasBhHDyrt+eQn1l/c0aXH4QgRNYbhe4za93AzzZFIz85BOzUb5t2P/CemWl8TGmo1cajmgpYIRXmQrPsYInyXbzH3xstqZgFAar5dpe5DyCTHU
dRhc4jgloCJmXibjGhFdXfRug/2IOjUlIUEIRFgeiRqGEAoc0jCifDPpMBBE84KU0xCX7MoCnuaCbdsZhOspZL2WCnZj3EIMWS7w+JCQhZtnuqCurTt51os5ZBrpp0zxtoRjz/ZS095fDOcds9uXhOTXNhFaYrQM
74o77+/ag5q2lX4UqLczptTp4PhtnoyYlNmi1Cx16n8nj5Fl7AtFNuSIIko2ZfEYVcWoyKuDg8B1I6u+abS3mh2QEJltcAjOIulpQ+9rYYZw4/g0pEIvqyHvvZv1XDETBab6w7iMqFRsfRYUlIdqzvJd+aJaiWat
VXEmLgnX7rbesV+MFyqDtI43XFCAq8uDVgL8dSLy5Vxj4HvLXw2Q6Q4OUnBAKwdyJtzneXegHXzJUIGth7+oTrB1rnfwUsuPOVuhSmgTxiJJInWp4OyuC55UFgNVlbLodeZ2mdHqB3pAJ50uMALPlmGpbQsOXyvu
8WSdZGpWEmgqQ39JLcS62aB4u87UUIzsM2UawyOGlwzfGNCB7HXWLzVrinWBisl/mPiGONKksgeloob9ykl3kMpl6yBoPfYuFtrE6YncACIxucGw3WXzEuTGz0gWpmhyIkjhE1+AeHTDOlsUA4C0dWRrjy9x+syH
JNDywRIA5hBMUpiYSDSEGqAPE7q36LLF0xlO52SSXqh6oXxkLzLJ5wUwH+NRju2FPd20XqK3tM2VKEaiAIGYMMAKZjnsrHxkFRakFatD13yoOVlbbQD4H5YQQzbejWd0+DZpUfzlUBnASbJnhbBSvE5Yoj6oHicR
0M90o1cAgQnK6Uk1K29tCle4yHG6wBV2f02vgDSJRI5ZIkojIHPE8naNr2gM2DPLGCys4rJ2iKtiu6DN0tIEoe97hZyKJpmwv+gogPYDsshPNBaTSxyoBY9eVwE9D20NWpj5BG8bqahyKamrqUBiqEuEaqm3sqd1
BRI1/jAXam6YNOIWm+0b4I8a8nvO7WvWy3UUhN9x9q6PDj9Eryw+LqfaxvkhxyGjWhICekRrQJWQW45HZ7X/Y1lW4MdMh0Qkfqs/qZ0JTkrHjFzH4rI1riD+/FFsId94nMbViWj5r0BFFH7zcG0SikxdEwe4x9zN
rXWWve1TNgZaWHwf8FghzrEcMDuo10Aa6FoVNkDP0Em6ZPwEmkSjOlyRcq+jEIPGHsgMncQX29Dpazdr/UYKOezP2jTtajOjquwghGqTtc/OMLN87pcCffTSNzJ4vnLuRYR8OtJIRIXWOVmej7iQidJeYggUUjyB
OBrw+k9P/e5rAI8zPiRUxtujdtA2aJf7mEQEYdvFK53ikG64PIOUrn7cNPJivd0g5K03QBzQx1VbyJGkUtRww3sdIYBXNobY6HlibFRySObsgUpPlL+kij+KENZXmrWkmkzxbp63sXvuYpggvBwx6zOZ/sVBaWLU
GPSeQOprQ/RqF2DaD+AjRIT9i39nxYp9o4RkSNbsGdeolTbIs155j6EEgWW6tpXyuINJ7B3WenxEK+wcRfRC8fdl8/rb1FyTu5XxA0UYfFTqZfHdtuXYkF4zasIquwY2RZPXc6A/2ZR58phbayNOWzRDP9+m3QYP
9oAaN6VN2UnVJJ3nVnwnYGpjZCKZB2WVqvjG+Pxx+sRChWBOjQUl2okOwSaob9BDpE4ZQpmf2gYt7JWbOdFw8twultZGppe57ixNGviWIIaznxW116SphYu0sz6fwRLzrqWQ4p/arGcQfBJAmbhrjSdgQtJ+YdaE
DPfDhxUPIJsQBPECeoU3zViyleNDl634QrhYuYuHE7GT0S2aOviDbSqGlH0XmHhnQ+ygJvvHkQHYAwtxKaDJFWQqGhK24EjouQU1rcKSVHFK6msHAIF/KXU6pHWanURVFm4U1nSgXY76FiHp10fy+UlEv7esFM3D
NBJCW8ugKzxarGwo3CLaGDj5gqLgc9ko9/SfR6HFDATz/1v04msIsGK5+6FEkC9FaChT3Mwcq1DRnUvzKdRfOR8D3XM0v8L2VL9I9SQvk/otcEmuhuH1zi0W3EpzXP4fcRGgjpBegMrc3dxVYpHKdKuDpTvg59yC
BxNTeUY/smWkIv4PmHBfDFu6S4K8WsSa/VvaViicQ/hWBF78ws1MQxDPrW4hG2EG/0D2VGaSrF142y5q7W6J2zhE2KaBzcK6/ToowcUHx8gfGy8hKyvoLXvpNo+gnDBTO0YfVMkAbnMkMsmo0n6M7JBDsTVT2VO+
xlRzRx7W6mgMLhqZ31w9Yk6pnkkxhfd+HhXV4v9RekTq8aZHcLc8mfZeOWd6qnGenM7KP20zg6EtlpAiqaAQG3A3lITj6KHp460Cfdq20u//zMUk3dKemjC72ITE0RWxoLpI37HSxc0v5dk6PVvOtDq7HhO3ufKx
R6nHj5uc6COjJO0zEa5HFS9Q8oG99NOblrp+1MZs1BNfWJtzXSOvae35E524uMimtDFMLdV2kR+SZkZDEVPVaGu4GUIt8hinLPf05zPewfcDnWwcVMNq2mPK8cSElXRvRlygcZbXvSDKxGJg73oU+u7ZbmmNeFYE
iBpq4bG/mfMM1kXhREqG/0JeAofig874uJsocM3SKHi3SxmLUpJzHf0tQC4kGhW6/DTOljxfGzm3PDHV2j9KQp7HnijLARRQeyShq7DntFMyqER17VRIOrEsQz7Uxkaa3Oq8iahh9iXfKy6M0HBelUrvgylDp6qL
FHSkRJAFvseiY0B13iu6AUbEWv4oZt+03CQnEZeOjf+PQ57/iuzYiB5WkoIb92p3voVEwrR/MrfHIXKtgOyPlqOCQkimQ0Agx7rsdXK+Y/K8/AuPoxSzWBd+xVxTxv/IVi4/B7SZYlr71CfBNy71cx7CskTTkSLK
W6oEnsWAT+xkWBu/kK2lhHU5iyJIX8uvt8YdsBRioUj9WxPR7NrFNEMYO9GFAJAMvdTuC/YGe/zbvqgOaD/oS5iTmcfTQQkRpnjLR+p02RRFylZGlrjyeZjFhEgcBBxMLVzeGd2Y+lKoSRwxSvRb4fsAC6hYP3zo
D7VgaZWGWqYGWNFkYpKARAQkR0GYVuybZnhmbScIBIGIwjFTiDA0g10RyNWl8weSlECdYL7bh44a/e+AYE6+lBI44w3sUAlTbo7GPxAa2Gc3nBEQ2VgQr7TV5kcECEXdUP0CXQYe5OlSK7UAf6FDm+NeoLe4u3Zx
mkwnFe6M5q/CTj6dFCIi8Y9j4bw77TuNUBElQpvlypUHlflpUVwTzgHY5l+yb+yxl4PDm1lfEvJBDOY3w3SgY6K+VdhGhQpmXVciNo0vqFgZbLmobGpinwLNgnfSEY++GTGLFvMSNhi57MrclAxNQWtcpjhujoQr
5IKujhIB384jmGrvSil5nAWI8yV0Qojtlr6LvNXHXC6zo+/YXLKoc2DvhoQ+r6SBO7k7mPKyJFrZW131Ojem0WTrVLDDL02tDuN4tqYuQfKi4A83HRHdhixvTgMf2bT5yhVEJ/Jav7MAXBT1PAZeaKcRkvCDDsJx
vhYwwH7wdN7uZLPPTgi1Bnm2dleWvqhR3memY+fCU49BIvrMxEWpNOsuV0zVZrNqxzp84E1F9qlut1DVO0qAqvpzYjd7jHgUFGolqYUTdvhBKCcmm+5e6raaSmA+4zYjXth4weu4WBnCVHj1DQzJaddJ3VgeL5YB
Or8+8d+8tW56eQf1ZEcJUVpKmZl0SdMYRModc1SRbjSfCedyMnujYKENU3p4t0wuMs35eg7P61wckoVGxdmGirgA+hvj0cgZq2/I2SpMnFE0uNDerMfUYem2vUD5da0hOqrHshNEAZKWxZ+jupI2n1OdE3m62tTT
XTibSQ+b0poeuWft0NpYqXvieuL53Q/X/2c3C/98APYPEW41alA8UgO1xl+yad8KYjR4XxUkBsRYHrHQzJZUCiRFChTPbdRUFouZJnZwEmX8NRMfpK8+0QvENgWQij7em1UTphO1nwX0mInpLvK378FMxp+Rvvqd
or8yremQIbf5/426N8p/Ue2d3biXTghOu3/1RwTqmu9REXGNnVNTYR5OenunZv6JFdRRJg8N69eV+IdtCHMLqmHr8cpzSzFIFqemP4wMGhYRwoLCx89jlPsKuoD69fzat+PmdW5iGqlkJrrWyOM23fm/9M7+z1KF
tRxeiQd2EIw1XkZhJb40jokmY7VbwIiLIWAJlpCWI2X1Z0IbDYGMYAxAtudiVuc9hZ1MAZ850Ncm2TFD7MyqEJEzWJ7adeTOyvLdofHXtgCwtV2foNskkBE0lM8QNc/Twne7DO0x5lrazInf7XFDIfxKev6SJ+nC
w1/f9CEInDmICr6q/lXV+fMJDnexhYwwTYJTrh+FQi5ypYaFirsBKRR9lhwOu28SMc2p36mcuPxG6CIeWYD3vtu8iGwHW7IzWsW7XtsiJDWFn7xoCFk9WWLIVkafrfwnt5lShIhNtvrpj7FMO4DAsguoNHG2iXHO
PRPzAUNxj8apFO4meq3tqh1A/XslannQNMGfW9o9DLEJpBIeAz0YULpyAGzMURLn2eeB1OHJad2CCEvmb4gwCIlqNDaAM5LybVXvB7SalceLclf3PsXyESZxkWtTTEuaALZ5Y8tnYFFs3DAjGVh+Ahv7IakXyGFn
tu1bmKVPQlLSa4E/PkLDTgq29BOaLdMkTwzKT4vEj8Z0nk+lsQsX/KxUk3FyxVzyhwvf9YyVf0ZMz6rF3BAnV6rvd83z8i05BZRJ+1bOip4KVDjckSWYV+5pf593oJ+oCNlmWzFE/ckFMpz/bXt/4LFCaVg+KQRA
nEYNEz+ZqvV12MA5NLiKhvwwKEGfi+qxag1veFDDOgDQkx49PYLHbM+RgOQt1jqQP6u2yX9V4taqbfJzFhisDy5efzefljVVmdY6aLEYXOB+MS5g8STkVFC0exWflcYqIszMtjy3rrd3K284P64K9O5fZIpQLHCR
IRdic9wwAIucfQcUvI0ejQEZB3DkXIKRXKWw4SYoK2VdR9LLDWxImtoYiRv0dgM5BDyMT83DrldTitnsVLiN0Xy7CFI1aDK2aHi70xPoE6kfZXj6/OoVYvzxOI0dMRSgpMqo6uM+HJ1bIQm2m/UCwwIMoh9HT2nz
vPM9uIfoh8CbFwY0nKmXHhT/3Ce8ZXGiPUmrzExGx2HpNb4wzwSnP1Xhw6W329FZLFMFResgzJ84gfGDBTOu77dmH076/ANeNKIH8DoyVH9d5wrqA2bGOcczlxWhaoVx5iEpuVqO5i+7SsVCq3NkrlkZTSR2z9JV
0RL9A4Uaw7TjwB1E3kMAPAwfXiKlTUtfWLJ8reh3vtwvh2YpT/5qBaZKQbOODeIROZH5GcquvXuzgGHMjxhdxfp+HhdGOpZRs0XOpbYwupwtcs3DEBqQCq+usyZJLrOQkBmumVghw7tbgFKtHwlo0rvC8YCEphva
Z/qSlBnjIMOklViUExIYm2BoWejJ8GFvY1J03TamPhh+Qgm7sAUFYeHH6kU/h3yVJzPFhpsyqRUuYabYiJOOg40EeW1MJpw2/jF2e3c6cACtFjijDvNcsv1OlUpczCYeLf5IbT3wVVeJmLA3XmYWNE1v5p28qrJN
48VlO68MIiR+1RA/JzWWTlntmXM0kq4XEe25vY1NRSwE6CrmEJpgL6GcCvYB8+eQrURXAqsn6WqKul1KEiiWFhKrtC7A3cN1uuh5ByzlayIOcWVhl5mDrKcghPuV5LoAuSiDsOSlkHhRnRpLc7xdXI7NuCPEBWWu
CNhXFjfIm/qTFwoKdyyZM8Gf84+HNcEUkwza2osPEI7QhnKQnq/oMBQGVVkiXNfKZItpZJSu76Wqb51uWYwOn3sfjZNlRWce8QYu1wpfa9LXtR27ko8BBgddBQYEDMFsecPDt0a7+A7O46H/ZfDJrkurlKYyTeRg
oO8Kk9kP66XyYxjk9y2oWrtsKcK7h17TmPq0scttZ7B2xgTT2fIuPT/yqYrgPXT0hALMSqUr5JWCkdljGtpkaR2raBI7Zg+MixGPVDYAxIWbMHTSQH+vKjlFTqSyI+OsFGcXxFtH5CTwj/ZNRpDT2LRh3iIkDAhM
s3G4dP5i1TaioBdGLX7Tt3/5zXxRNLi2g5c/VZ6MMgvAdY3Ghn1lt6v58YLQB1Z6t111egDRrqpHBQmWiFeBHpIQ0dyGOJ6/JZ+QLWraDKnVhmegS7v2UqCswLGSfvxxTDeUKjJRdWrDLlAy50Yd4rHxQRkZnwLB
MhQQc9gsbN6Yq80oypAfS0Xhfkyg7MX4rO/ax2Iug14XaDHXD5dBOSTMqgg5md4VN6XZhBmqp5b/JHIF2z/rx18d9n5snRkeoA/IjEVwDvXr5H3k+QgaqIqx0zLf1r1LiqKSV+Rbgs0qj1oNkkZm6y5mOylr9R0s
WR5MC98UejG7ElHk9Ugwqp0r68WB7Khe92A5WuyFLNIY7liWM/vGXE0eB03J0/6emuYcHWlxuvvHWP2kc69kTToZcrqHaVqiJ7Jlsecvb4EfrCzbbcMLNbauQz0Nv1xR8QSQGk/m1//tez80vg9i/D2TOHbfCTvg
0+lzytamdl8dkjuqCKw/CAeaYTOdZqpAfHZjgA/zSgyca/NsqExn5+DMDXCqcyKowPvZtuwaOxGFDuSZ4oBNrB4jVZz0KSg4/LIJKhNndu0JHqJMR33OW2FHOk3YRgXjxRRYRJ8XwuPNbO6ZWmKosRZyRKQatBUF
eFDZjLrBYwesoh5UigpxerbT7KGkVa8UPi0Tar/sUA3oz4ilY0L5hLHLfKznnqZX3VAWaDDTMZ90qOuqAI/5u9nwhxvPzwhBj5SX6QpiINbV3oP0rvuuNzVKc1lneMjVCLo6gTBFnFRjsuJyL1CyTK7s9/BYvpW0
6Azm2nGS5mMpQpMAQGl3vbb6MZhTI7qRLKLSdfJOlOZgO8cyYgViJhlbvoICUAnJs15qG/8PfWyd/kiudmVkbR5ab3lczH1TERqapyeGVEXZ+kboHpEdhgSaadejNdqsT9m9TsutGq42liktDJTm7m8NDxUEucD3
z3vPW2wirPnSNDtv5Ex6S6T1l1FOqoOA4Zocs8lmZ3pm4HPeeS8Wb7PJyYOreWsG2I7hgg8giiDR6knR3b/avtXvzBiwJaMH6N6rXtoy+DUFu1rpUQntmPV4DR2zBmD3nv4t+R6G0Ud3m4YFsR5vjVlZsBapPbsp
BwdB6+zxl4TnKwwf7dZCxUvIOYi8panpYVIKxpTHzHQDMABwqwJJHXW1wY8MiWWkregsFacKxkqLbIm/5bXGpNIaFPLoAsenMRIQ7E009t6bBnJaFR+HbknftCh8btGdnl4q/3DwTE/XHxq4JRItKKFVbL33WdrA
VRBPkf9/IPWJNyUB9nYeEoWm7l4RhG88QqzVM2tUzTXUHJmRz6eRa0+QRNRymdSj8q72j1g66Q7nNPmaw/pQvUzzF7yKJN8PsjMYOF6ypNFjUB+PW5sOzNdqLU6rfy6GbWEOTUz3VO31qeGA3Sv6iSmpn4JsgGzL
uOFHJNfOpJn4KS9KcoFJU0ztgkohHKtRyKAYiw6nJa9Sa2N8CxQ8mXQRJrhCyDpER0coxDBX3U2CHkufIKdexiNmiUzLWj33IZpofkFG05ztE9j1hyjD4AaM6eZoBGIANMaEHHRRJy0KOtAAiMdSzOQtuWUETRcW
CD3f39IBO6nyp6ILxrmYDvmYP+n6hoUpmxZGTXXN+KBVLszgzE07SuGVJvXDQgCzQPxDMYCrIVuRdqMgH+iyUOdOGXPV9cDkNs2CrnBcZMi/xNHN9mCBp49hTI4EdW2LVDM71EgefVww+IrANGVSAvQqM73Y1ZZ+
1+a4Ui+2N4aeG7v4VKep27EWj+kp9t8XAJKB1FnTwQ7DEPLG0m/F5GCsNvFZMTKA9L2CVmOEBPPsRvbG7FCow1GrwFJAZqLjk2CJeX6KSZ8nTaG+EbvSONjZcW5qi1sDopTT4iKPjGH29Wgu/xxJV/9/zK3QDpKk
p9yamvVsmz76M28Cq9R/bbhv7VXsVzfgA9eOk8iO0OUWhH71gJyzcEufgki2pqK/chy1QAdOsfCrACkC+H4woJdB59tEF2QZpsoiTz86bV78k1Qsh/f13kb/zAbqF7WHve38pmi1QQSNhAWvtDdCJq8W6iWv8Jg7
ILII0HiBIn2L1bNv3TEWNbhOzSOwwOMFGGNYIsd1PHQQXL5L0mS2V+y9SgW2gJXKZB2aSB4EjKncZB0jMueIOKwiBlIHODVIPA/SguCBkn/4VsNXX6er7s/v6yCnOObZJLAnwoeM2SacvXRY7ACYBTeTgqhZtMy6
6opAne0CT2NuU4oTFh+7XSTLk1hjt8d9u4KTC1onMIMhKvDIrl4EVW2ZuO8Eu3mrlerEMP2mT+JcSHakuCJW42rho2BkLKOQXlbogSB6dPmG3JMLIzjz0MGU4VgOC8ykZ3hDMQN0ErY1cwhONJOnmgeG39ywwfJR
yV04U74es7OQMrYtJF8Xu9iS9DvsNs5UMEFPvyxrZKyLTNwwaln6mouC8UncyNLTfcuGe+Np9ZynvVN++bZ7Y53gsji9uHVkzgLlM63aULVd0NdqRrLoQdiZYy1aV+bX1OTXPLDZnSCzPyJWOnTVtTU9Yaty2JEa
douo3fT4y+q2f4NVBHanHkTeBhmtmGoQQxzXgQx0CjFXUfNminvSxLa3WATU4XyZaXH/FmT5xygOwciDrSYQNDcCKHTplsB+SGIni2v9IrVskV0o3X4PyINRnjgPK4LpnbTUcGCRRQNlShzCsdrH2tUR0fz32s1I
pYZ98ENYsixuXnB1hshsJy907WdeY4AQW2I1qY7fec3sq9BV4izduB5hzppiQED1wvu5QzQtuo5fWBgTS8hgKcTVB2sXadgteie6hH9XtzxtG13t9VnK+tsoLzKssLgvh70P0RUzjHbh82csIU4bO8uLUpUvwUVY
gzw2OpmdjU/v1GSqaeXHR//VyVZGna7mnvsJpt6Ik5nKV8OivYNopzi1sZS4WP98u6Dmq/fGyALmxgoRGCMlZyf27IImRhkoUYbI3JlL21qvHXwyjvrhhXv9N7MnOEh1AnJV4fWD5VvudKhd1zsI818gj92gDEmr
PWIv7IDBKRPAzJG9HXFoERh8RGDpIss0sQvGN5YLogEwRs4HumbCIurhvduJ8/ABGhVSNHpdUX8zVYdPCFBl0Yh6KRhrAv+Bb3ljtLNuCYv2yduyul4tfPbMKtAk5Pcry5LYxn/EksIcb+Xo4OPdjqmh9ylsGxaP
FHlAVoOEAZdnge8e1HyHxcNOTs6P6omyCzpl9ZMyM/MnjS2Fd0QVYyX4fvJ0qw3S2HKi5X6NQDqdOCXksgLaeznSzCjyI2xRerB9cKZnIasvPW63qCHrv2gB8exHaJpfaUhcrarehBG4dM2M5Xh6zC1dAesnkT8t
/7RyJ0pLbpyvjSlg7MKC7GywYIJkNXKx0YurbMO2YS2kef9yq4jYNlC04BDp1hpxAobtssODXUoyVJKjTY5PSn2+YRAmLfqBjDYUurGA7I+r16/cKAe8wXIOX2iNS4Ee4yK7g8e4hKWwmQlI8MoGSxsmah5a25P1
2UqFl7279/rzDOKUo+/YuPsM9eOR53xIAaDm/vf8xthX/TmjjwNjyXBHd6raOdM0G8QcAd85qkFP2vm9Inj37xKe3Gcg+EDWcdFk4px3U6mw/Vqny5qeCnOebfHZyIZC4QVLV3A4X3/NptyERrMjPUFxEpNZYvbi
sQ2XnKh07Z1KKXUuLvRV9rU2jwQzf0OlgJLF1OZKARGKdqOlJEoKcVctGKrtgyxB1SIj06bBFB5OxjaMeYpA1GOoWUP8SWzMl4K+TYTcmtixcfFvfbxJMIIws4DjsqjTbU9fBl2AswRTQ47ikdu5v3FZ+oAvMEMQ
masMatR3A5AJySZOFJId4zZhmdEj+lwSmYql22+glQlnqCRv1nQ0XT5flgDaFLV24f6GVPTkMhDHHFfgx+jyONPtyCEfAW1IQ/Ti65I366TZOn74gOfr9y/zVFlq1NxbyD3bIIaBeCoewX2qi+Kr3M27A3I+pfz/
RV9G6Y0IoB45R+Ygog6aHtjF/NlxfUK74XkM+bet5uN8VSl7xL4q1wDqR0uRn7eFDfPWte+hwQg+iveLQPjD0r1kYwQxnzDp6NgBva/Pe0bUsUrWonfcH/K410RBAH4bFwWRrAFOBdID0lK95f97YdP6orys8XTr
0+C2dV7PrqcpP0F4YS7CQOULAHVqCEKbirMvwpMXT1aiLpb6RuwMXBdD/xn7olGZRJm1g702UCHrEKoXkS1w5SoXyKs5rDOsFc2ZStiFVrH4iDdnJhYDibgZ3d5UbU2ftkaZf8aU5+0tVNlaIKjry5GOfqfT/M9p
wXg5JqIIE5TjZJ7iHNwEstV5xSblKqM/elcWQNSHvA17vv6bpaC9mwKwpNrxvcCyqS2YTsEJOidYMLlgrF0XNUck5/zCcku1KSflx1bzwLVu+rpWJRs9Du80rIUrpVgx/Z52unZfjRpc4bxtlWlF+cE2M+d0smrS
V/eeEX2wbpMBOeba1iXQC6uyEbxNdM40s1aFyd8x1hVvAM0IC0Fl4BwXszO8jZ5Kp4Uz/uC7WEH85Fy83u7IQ1j+YnedgMPxt8Wc2F7Y3prtXhA//AJUwPk0KNBZfzA4oajljwW0rjYcvh6CMdG0CgPqHCY7M/Xx
shTSHftYwohLtzwvdbWgbGPxTu4aHk6/stT0LjQqXq/Q21sdjMtLJhfVIPWrEl39KztodOFpWUTLLGbr/55Q1twPZ8bOrWX9LuQVuavIlVi4bpBIRGRrOFuvE6k1ftn2u5ykHAXWBDZD9PoIJfcX1NZ7LV3e/T+f
nL23Prf0d3tnhXV2/FoVODvKF4jO1h7solf4Fw32mVNVfZfOEh3wAxYEu07gCZYaoaytsi1sq9ruBoZLOBEMP43dps8xRJMumYG/V66BH9l35b/cWRUV83iwHNUABkk+BHFfUm9PVanngoPGDXFZNpK8yFxKoLHj
5nHceGJNtEdCpSgWaAN6z2jr4jRtCNhO71QoKhOU6+cMWsVkRFQnWdxzCzvs+hxLq7IGlxM0BYegtk3P3YbrEV4+DkayNJ3489Gesupq4DcnHu3HaTHq30kZGdZJbzirDB6/gy7vRE6AALWe9u7RRDzpV8bfKdEW
jBavlksy8Xe/M2t69WNl6oD0v7w0LOZNTTQuD6i+Np2LobqXKF9LwDgeAAzNBnJtnmmpMG6w5+zWputxUbmSFaYH626j4V5BGXMweaDl7YR71qPvQZtE7hu7ir/043XaFmdV4XYvyjOEKOgxrSB1sGEkGTf0G3WF
b2nmGOm40emXygzEdBgzepH7Z1auYbnLHoxc9CCaQetpdHpcnIDyjktvHpKFdzGHp8XSGxIgvbtuyI2y6KjeCxjJIlIrEmXVRWKerUF1G5ggHIC1dDMKscOdQo60l8/sggSX9d0RVLLo/VMVLlidEAB+QGaqbmQD
hg4/HNZhDCLspO9xQGmBawoGlaHn8V5NwZmMdpcptvSqMoqZaE6zXGkF5FKOtGzc5BKOmDipilDfbocjcTIjkfF+85P4XT8nMGPFpRYnUoB4UEeEZvdxYvTtJzydqQyrAKLRFgMtmLKW7na3YTQfjfdhX4e6CVFS
cPvIgvyCB4Hw8xlOjEtbBRrRQKqAgb0M+6yicc+S0Dwi4XkIgff9Cr5q+CIcQFAeAXgoCkmjViSgXZ3POTJ38XdETlvShDbGvVi85hUAhp1SCRBA9iuEHo1zTBgsTTKquVYIJGiiV8C5YQh2GHjd0JEmqXuh+9pY
MSYs2ohr82s+S6q5VRF/F5/u0POLALgxkuscybQdcWlQ6xn0dz8kO0w1zGRcViIeKLZ+WOvVl24n8vfYDFkEMuxFW22KM6mrSxkWTsTzq7y6wogk83vPkqXUnjlVNcNID/twvKkJqNRNdT7U782OTYyPOWXaNVui
LcNeNZM8Oef7Tcn1rgZyM5IBbQ3GkX9hs9OQTafEHPZN84nDaAdyOyi0gpOpOsP5COjuy9/A1q/4R38bPg8A+q8hx64bMojG6bBWwQCc0QcDEU4KIN8yRvuL/D9I83ct6NIxdfUV6vAvN7iX67SkuOAA55VjWAwG
PHDCIX58YBIaxVqwnfMaFcZm23txnHwGkJ43eL1BKnUBbcnwk/aT9n3iWe9pPjmGjaNIUe3ZIRTjoB4lkRBAg32F8tEuuIx1InE0mf4LaIJTTqsBK8asBLSvQKaBcGMvRaXfV2ONrRbdjLWzVk1N3o156NaRDQZJ
te9YM8nvS1WT+65ro5GchLNPf9ApPIEGi4w1ON50r6aKWiHDkQ6dtnc5FjNMIxk9aq/TfOlAgXj+wKqG+iUZADpytKwQtllok2o4uGMrbrR8N4hkMwimPMcCXbM6ibE2yXMCPf8EhAeRrZ+ipEOCdAAorKJzfXr7
nj1jzy6OesYSRcLpaLmxIWELyKAQgoWHwbUj96M/Ca4uQEz+jFYLgjkWDgOselOd+t8oUn90RLJ/68ZXJ6M6GZhOSSj3TmBRszxgx51XfNaiB0wE9NhdFAXoAksjGKl6nZqvxlUy7EpQWKieK4jZ4J3CcyJHwr2L
TYB2Mfcke8iCPa1lDzkRZbs3RFY3La65+AFK/TlRbpWq/apdBz0Sx+NA/NFVNZ/aEwf83uBk3YtquiEp27QTtXtwYJzl5sQTJO4/Ic/VfFH9vEMYPITK2SGkvZAC+YLX7yACMSaaGazn9jU0hmHDwBCShSzySfg7
vGYgJfwgz7VNMokddnmoqSKAN83Ljb48AxJaYudmsyd1AsvA2vfWTPMr3GVm6xzgB5ivqrmfmodUdr6e7nsw4Kcu7BzgdxOjFpw1b8iQH3jbuAHDz7p+v8VT8SN/MtAhOcWfPVZ2md4yMSKwfQXymQjAZ/X6rVKF
jCrrKAcNmZemneGj2+YwXMuAFO0sEo+2kAKFjvoRo1MlWqimM2A3D8iB4F02Bq92zBbcW2aOUrVl4Lo2Eu2VIb4629a7qceqWdTw66Tcz6DsdRowHBONxehPH1wL5KB/FWh0KHTdKKGwPxUuSa0vGI+YTmL6GA7Q
oxwFYQPrYe2RmpVtQ8LC2127GJXrbzvucl/gXIcj8vb889vfkkq+f27jR89yM7/ek8Txv9FgaajJe6XddFPJTTKyQLbV0ie4hRJZ1ScRIv+NIy45cg8ufwL3zerLy34CZbS9XYAAD/Tio0SDli0fvajrCCyzjUtT
GWh2bpooLg0CVxLUWXFnqqIpQodUFZoBCy8ws8D1WOqSpWC483aMvActwJmL5qL+gAQnDo4MfiCRIdERnlqTdzCmr1mlh9Z8OA8Hdb/9j2UlY4afhceiUeN0sBy3OUwZj8XfEYN75DWuv81fRRWiHBgEvDFzEREs
SGNLB/IXVrib4gmDofRxhjN1kNr3k/B5uyuXkE3F4ZSrJ2LUtTcSGgXte/Lawy1Ld8oqkfYWxuEGFCvuR9/rwyfk0hLjhLkRT5AK2glVVsbkxeNHz3mq1hQ+ANLmUp2Fh3g9ee0hFfbtAeqlxNFJ5h3eQxHP3uIZ
Jklc5IhRtSAgz2CIbmG0frhUyFrikCZU5kMZfzxeQKkqIRyIn0NOuCgQqHiLQ2Zyuzuhw3C9JpdXApdXNsRybhgdB+XTkcU5+e7Gp1DDJ954XLSx9YhU5+COsJbGD1Hq5IqWmPFx8kVW8r+943eTAEKWmSxujmtZ
HnWSRJQj3GhsfbQQshHG5gRDIZkxdrXUDWEydmjd25lnuiuhw7QS5whJVgmnX0rCYJSm8sFLdoB6wXM63oHoVmqvzIJA9FukAmv6WQ4vF5SntVKAoSUCcSf7AL6l1rhGgjgIcWS4GHKKL+cAH1UB8yllhYImOOLO
tqotk69eZm5AkR66l5V4iugOAkUsu87eGlXUt5Ndcla3UTp56TVOPmJyL2mLm/BU7GARYvDpcCpm2yVSr/iMGgQ1dLxz2wp8oYIOSlZ+9j4gCPmzFc+7zQz/vO9RwmoI+LvIGUIz8siYXlaaKdaQxKn0uMcJhHbj
Jpv1WLwxAsdPbNYEFxkr5Tll5aIkPWicOpEDl9AxL7LUCJuDY2NQVko2A7bzEQOnECmOKv5gLbACnrUD3bJ5acvcZyz4U+eE2JGIh3Boutoucrz36PkiY7csqO+2+Sn16O3WHW2uhwNa0YDCO8lJdaaGPAKnEDTH
0ct9N2DhyQKmc9bSpLeKuB6Sa33hPeM9ShilfrLKOMhlqrHqiRcDU8PUr06VzR+sGiuB1t8kghRTDyfCbjAixF7055SkTrFkVUP970h6qeJBri24Y9YoBHXPuPyh4Gtar4yWfZP6pnb5sIZ4HXtaGumDmHzG0FpM
cU0KItqZzjxiEV/o3ejVk4UUwGHQTuq0jiP1d+9M6Ez9JyjtkpnBFWsuC3+ZUZfgcCTWUyjtiTZLWwIC5HgZpI079LUhE28WmFtgGJ0sFjlO8UMXFuGTo6mHJDh9Xepez/rQMzOyWfKFK3eyuzw6b/KJp2H3rZpu
I5lhWqSZs/HBFKsSq2XF/MXH1IARxcNmW/Ei7Pgx7eQKKSFVwm/YMVUYSjwSSRsf4K6v26NNcAJLUEMUnZJXOmbITMpI+wXVNoQWVJWXjo49Gqyxsoa3cXJv7PW0E9RMYE+xBSRdpKQLv+/gQ6zu89QjJj/7kvSU
T1GNPgwphnQ5QNyixkWePvN3Eaksj15hT1HE6j3RRabqgRBPh8Zv2AM5UEd9qVk8M1dcvEu3+4DYmBxtpdRBFHG9vd8Q+QPTKUexelknf4GMOsVTW7YlXbRHkhDfkDfHZ/cPwXYOsudS1IJ8Gjn4lYtHbCWoWgXc
air++z86l+8wKs2MocSQMQlhsiZDERmKJpIGPlM+pG15BrxWRxmF9k2OtEem00+9dH+s8MTa/WDthA2/9gdXFfwFNaSyuVjxiFBYj5/D/We+nIK2H50iOoyCT7q1Ab68YG6y+WSQRpCNsfolUZWudV4y3xrJ2FEi
t6gObvypX/RQeVscjmKORp9Siis53sR1TMi8HRyzHYOqjyv3xII63dDxjewc0DhSrDV4YMQWLbWZ5GlUfEB4iBQmntD5b7lqIwEKe8k7U0Hq7IFM+UZ0jPbS5IxSXFPh2V/rSdEjv19qN/1XlwdFdpRgk1CMv07C
HLaU2dLFVUa5sy5byg8FDnRKzWfDuxPCciDSpX+0yuyd+fDfXfQF/mrULuiWBMJRhymAw7gFdoxhFGMp3HGRgbteTkgA0BSgj8C5LRRkIY3PTjHdDZQIARPnwlP6BUzD0fOZ/o1C10w0K/VLVvoELt94W7PWPLkm
AdGVMM5kxJ4kV+xnGWYrcmOtLKC6FXd74/S3FeNPP/gt9mpkftYrNw1XZfbXU/WZ5zn9uYcbpTj0VSuLVUmoNqtDVwjO2MJ374a5mTfgDbx1FKrAyL4W3+ETKGAmgu2Eft2FOF3+j5x6F8YFEA0noGSQ5bltMVzB
Pps1xCqbkz/hdhVnJ/qTNDFjiwfLVcXND4nhFCYVzyYAXvL2ZNdkKB4dWR10vF6kXmO7YmlOG3tAye7JCKsWHLZnrFp3J6ASB49mDQuIEinzhhvTOMXRQ14Lop8bYKER2f1xnVh2jHbM75i/DCsMzABdxoAd9F4W
tuINhiXiThQparZuFKA/OgTAVPMHv4u6CVp/iqpBwBY3QHzIHCoHohHvjSXowkxyz9k+2hXqixdWroxGDRd4IyqsGQijihCsj7vbYRdF00W7vfDh2f7MVgug4wDQgsDhn4gkgH9sRT4sY0D+BYuBwVXuSkUI/8FX
nkNZrSNuFMSjJ204kvlAFvDD3jagE9dyiEpUOp8mohnuRB3pAiow70s87Tq26gD+YKyT0dNERYcKRpujsQPAT6UZQIDS6ly8jTap3oGCr4jOYSUDxcSLvTw8DseUo0VHWw5VdGVGdp1F2f4wh+qJ2WorncBBcYBJ
oLSqHhBHJz/g3DBoJQSb1dRExJ9ew4JfCHzqwfXk7iMLdeLY2kC3/3Mxw3GFJiIOHbtXZnv3/YBxz6u/VmsIefMhDjEct9ekKIWAawcU4G26AizmGabEKzCx+DyEHKINeQN85gALAkAKfmRzwNQJjlyIS+Cn/iVv
tVx9DQZvIjq4euNGREFpCYK5T/eTYrgTSk48E+zubxG5Pav0xmO6vzkJp8eW7w5NE7axq7Q8Hrto+cIdlNXjGPfUmhwtKAa/r9z0P89BBW2ocNRQtKSC0cboxpoDBzcf5A1iYyZPxwFr73CBHQMSTIKe8sbytDCA
c+KaECDYi6HTkVXTyyAdGG+r+sOkReYkIyXYvUbGl9op5haSiM0cMyJdbqKjFEE6x737oKJ/b1x2A+qkTjfyWfzGaZ7wNccUTMu8ieSF69tI54UD3Vz6aX/cI2+AkZVPeVoQ0E+StHMDiLlwXJSPhkQl2Bhj7Uee
ozQNj7yB+smNsnEov1RfV8/cDvOTxMCTmI/qwIzTBXD2MQZN3R/hDKu7uvxkjuKGrdZRNbIw8ycGfavrivuIMQnqTRfgFm+hqR/6KvrrS+1QVL99Wuq8D28Sq9ZpWF0s33EiHv7GO70AR2mW9YXcPacEWYuHCkB7
GizODryNobFrF1FlJ4J+7Z7lDVf0s9vl5CSLJyzL7zQ594ixTGRD056zMy/zOb9cX0BI5hvIklSZtL+NNzlBPj5dp/XZZF2yyFCqEgQQdEbgid8jpq2jE1BkGg4T0iN0hAvMNky7k5X/k8Ti++nPcgO6ex1sQMPb
56iv8+zJBVLDDwo1HuRVenAA7OuLbQMvs4D/NCqnQ7VrlJuB7mikJjPMgfbKxOlU9gKXO3FS5gOQQ05aMFPK2idOxPSx5sEvAVqPsXS0CKjbto49NJNgMD3K0b3Y1wldsCHU9vdYwpoT57LwzNS8Gzs4yFZC75Of
Eh3M0bYL//WpHqT9AG3k67Ln0QctEZW8l3mt93ATdF4LXo3h9yB4rfUhDKxgfI5RRbef1Us7s9DL8Aadbsj9L5nAQzykutLv5uCRwu9EKTCTpwaV7aNuZ1tr7eDzFenmbCdtfWFcNURAUW92t4GU9gZoe5bqcec6
e8JChtr/8UfFc7V/7pqLvePrRL7kEIdZL0e0WzM/fVUltmk5v762wwJG92PMSHdTULVVT3KKXE1o49kaw+NNcKTh3iTUTZ8x/mTjZC9N7/P4THUUApQhcULGhgj7UEz9vRe+JKq5Ht+5wW76iVS4Vn3HpgkffGlL
Pa2ND9CjqpxvOzkV1E7p42XgNkYvxFx+3mGf1CS43gInNKZFoMawrcy+IQWCcVcPRgBzVEz7I7J935wMctv1dZ6/3yOABDKx8yP0P69aKuNk41EtM26txLgcxMRC1WLD+hok3jU94N+AcP5pyAa8zhozQ+GoVNy5
WOoBSXqvxS3eRcFpUHGhZMfm7SeOaplqLiYdmevkh/sykkzomJQoAG7saWFwyvG97ICJODjqYv6AHQj4C1ZGwT3HzonEk65dKoZqR9OPDIJD/eTO4cMaMvisFMMGyp8h5K+6IxcMe4pX8YHWJPupyn29Y0R7MXJ0
Ky6dJpBciM7VASYANb1qzMOlWgiynEm6zGqwPtot3u92vILIOmjoPywxEAF2XbYtlWphnCMN6BbtDvkXXW7SolHI7Z87OrezOCLLzKQs60pjuSOU4h1x9rAMz7ON0/rLXrX+jBvtBq/8q9fAP+NeawYSzdssjvOX
zo0jbcOyM1NWIl8O0vbQ1l2WfGeSlVOd24RgqYS0v7QHBFoWBojo+lSaP/BmNZQI+7PT9512QmPHwC6R4pMTMX59cxyHxvfgtysXKxlTkbxfHkj/e6K/bhTk/y55HsrQQWJrN8qRGlBUNr/5z5d9rk2AIXIWPsRu
NDTDUvgAz8Z6fUeHHTvaXQl0HkY0oDUTqQcJ9AXrMW8n4Ce2n+IJxI3jIvM8Os7EyggWu3kweF5QRdfNpwiMmt7LFKIikUAnAOpu4mz9Ra45RqCWoaastfXTKMzplUmYYvZOsPVltzClACByYyGCu/2x5JcnTUF8
iJzKOz7OP9yyDNd7h8foK3Cl3yxix+5V/znyt1Y6+nTKvSoA42O53dv9pYRvpQuqcCvfMHzKJ7xkG2ZcXOWNWy54ySy9hUyiHHNBUkP8Xq0/TyJpUPe0SxBU4Jl0tyjZ3YDCRiDLfFep7nRSw96Fd1oOieIGd7Ft
NNXgxcAN0aZB9UE4EeK6uPpneSkvI7EGFreUGAcuArUcklgWjAf3vS57bENpLHnjyfvgFEjEywj9kLwTZKbTLJTquOB3MbiRVaP9sxkf4GYXz4mUAK3ttuDScnEPNxJLTsFVSVFv9Am0uegWHiTu2DdOtSRwVolf
6s5lu+cdNmDv9nvBBw9Fgb69vfBWee7ZqUPcDm9fbhwWRGx8Imxrw1aNQVpErWZxYmnVvkyTLp6E1Cwu4wjAPNlrsAqBVMAKItntvxNTP9leg3kakUM/UJqN1SzE5wnMdAwsFVd/vskCzDNe5UbRzZ+at9s3xeTu
1RkaEXmqvf0IRUv0t4+E9aPrGMD5MfJf4wqSC2fq+qlKlXHdwxSKFEScot2Vw/qUDzdAmgDRM5NCRvycHLMnXYe2WYg617c42RnRsUF3NBUqK349j3y/jUtnSD/2LZ+zrBjqVMU3EDAo52MdkE2eHIQnd+wO3SpM
40eQ3N0W7P4WRzSv0xbwG40D/Scvj4Ccv+2ysPsCv7HDrZVSf3GPnDT1XbrE/g0A+nlcsmGW0UAaFRkY1K6TscAKKmTZUMU4oayF9gqx8q3ixaly8QMxDxM01ZJwS4GorrSyX57s6MMYrW+H6RONmvSjWKjl6+kf
XVGxxA/BG7w3FA/MBRok8UpZMvdJu6UZbFZy1XpudsrHtQg3n7lDc0JGvlaOMv682EXm6tWl+myl2+b2cE5wpJ828Ri/CZIThqSW2ybBl0JzEosa6r1PeEjLXCiKjxhA2TeWwfTDDXFTd7CJkETmVhCu14w9KLF2
4ItKuOIq0sRqCr6RAl63V3NsbGz7k8IXiB9Ow9lXmdOS7+lCKkggAKRfwl2dc7MKT89sGBNVX3yaCHH1JIDDF+V44m1U4RdBwFk4moKBNBZkcynJuJBc1ECrq9zVtLN5HruTLlPOCD8pby9gjnslk9keTzx6e4Fl
vthNo7DF/DyfoVsLv6Lwfqlik9BXdtUx0SJQWdqLBDJckrhfPH5YrOWEN1rW6yM1bu5xuPmy64rlXkw8nliP8cDfh/vlgnJ+Mx5eElTbsfB0H9ZtWS3qQaVkgNMbgNYyHnZG2XpyzjQF4vgWU2Gns4AZfjksZF1+
XA1CZ0/AkrSmaM6x+sD7f5rNMddaacNIS+RShxg/VHIvDqxhZJo398JL/za2zcdjxZMdKs6JFWzFhggYRobDbOF0+cWZrM8of0sDsHwgBW6w5JdWky/5JQFPfwDIqAhbtkG/UDe3xYrahRLP90VpyzrUWtaJf1lX
KExLkVgK+LsMZ059EH6frNHUFaWbsB/ZPHFvOgTlOTAF1FdZJGDM7nDOPYDvDZsikK/xkgX3u2IrDOVYqUgih6HWImBf5djiy6fgKcFfEQNOUHU4lBGyl5DGbE0nvoUMs8m3r/Suf5Oa3wLGA8mRnLcbsGvpiCjc
t2ueZ6d/vKFKjCicmnR94kma9PGTpQPQZsCEhzMZFCJK64jCJXOVQogBc5DNXRx8UT/T3UbhS9pZk/kXF60m+ecpOjHHcbzUR/LtWQm00LGfNZT4aFXTf3A/jETNkRpUCsUBe2AzoAh0qu0u1cWHtdzQPqiltT6F
n/me2uJW8cjnJQOEotYaP9lXDP6ld9CLYqU/J1D03vqN1gLxPYojsV8FScqH57KYNL3n8DLrdGFYFAzPv+QCtGb8+eBW9o77kC/k/fQZkZ//7OrYPNUBVMgLtCqXW7ex9tS22eXF7kVyFRg9+FpnG2ERS1Yz6P2l
YKZyazUab6Rz1wHVu8TiKJCibDCEC8G2teLCh6cKkv4iZA6WT+44qW1T0k69ZVsKhvWBgWcWSPyCESKY0MNX8pF/96q+nXTIsbdADIYjVhhY606hIKBgVQxPuPhrmqnDDMzhrNmCTpJHAphHZUfG1AHhu/oHQpso
oUeANe76aE2kwKIcPNb0yJ711M0QV60U5zEME1RAcY880tWw5A5wiyD69PcOVJS4BV2MVO8EBDp9Joi3OQdjsZ/1MFkiHz2cMIE0VI6moN4udGVKYxnP38cFCEogiByu7M42Jhf+Slha3ZcJDgP8dXIUehlsoZD8
p32GZhQd9eSef3HNIMMYRr8CmPQ+SrU/y12DWn3MbefE0tpCovLd29w9KIMGSPu8eQdiedtYn0nFdxnFPtG/Rv0in95IF120zWJrwvuW687ymBsyz0TwP966X8Xi/YbY+tJN81BbtZ0HNuvZuaBuFfS5dKxY3nnO
SQ8sl27wgH5xARzY5qfIreO9/SuyJyupCwi/oxQrGQq9u7oq3MApcmP46S3io41J4kZ6pLbMFvNqptOcFnsnvYfJ1d5GHwfYujy30tSKxYvbY/sJkD6kijprR3ggnyW+zCRIoTGU5a1cvaL1j5qL/5TieVIstlrb
VLSjhtFSGkXfhGwDuOzGlClrKdknKvysKnhw+c44l0vd79+I2OI7mAsVkONT9KGGhkJlukN9y+nrIm7gadMixz0TPdJlIjWybXO5m5p37tbhLrZw6sY04K4zGBhVGeQksNhHfyRgz+iRvAS3FNmdYqs6KEKqIgTd
x7Ur3qnIgYE87/QwnndcX4VxO9doxlHnspZ4OYgmnQIDq87hRksgP7E4TRpWmmrJAB//8ksq9gDvjlw1E+NIFrRY6Y3AQ3iUWTGaTrNttfkUbGu1pBbC7RQn2HA8Z3I9lidL02YB6eO86AtGuQtE+WDx9g0y3xG/
Jld/eczeFV5p4dJqfvieql1PkpY33hpJ4gocu8c8T536HjpNNPEmPBt1TZtP9JfW0Gtgcb3y9Gtfftzq+yrmsUlF28WZX1KJ+sk1a8IzsjwJdpTiedbkSa+aT7yeXID4P/QC9ZAXEza7cpptsLQ4SM5OjXl5aWZB
0ydbPxebe0Hug91az3DEYDuHyNRm3KEuFNhbeJc57faATPm3Oq0W0PiLALtewuMZ2q8F22rZ095KOOQhStMD5F/hOCMmRtGjTFL5JEowDnEplPgvLT7iOq+p3/QpFmu2SyWBgzIchWFNVVdc9pLcTzHxoMMO27Ov
w+lgPBhuVkE7rClMbhmQVqExOHjVcR7+kEGScJjauG/zglPmfzniRl9TUMUuhC45MeqaMN/Ga6B1Yaw9tsuaImls+mzJIyBwhW27tvhS0MvGno9UOeJmcNMw1C5kD+CuVnCzQ/Z3MVZVBBdhzToibfrb5ZwImkEJ
1w4whG4SScAp8rU2cTuMTZ4NHGHG9qHANZJovoGYe9FwFJNcp1l2KG7lQTWxz76XzpyWvdVhoI6lJEw5t12sLeC8g7bWP9M2aQc46zzxAFitAId2sj5+zSIr8TvQPINVtwxHKIT7dzZpHqDO1qfIgtCt4PnlATQc
nz0p9CV6KAWbrNDivo5mhHugO1MBA4mnCLwePrYJyG62Kqze3R68tWT0boEQ2kvafF1LzzlGcKnSWNX72mh846yUpSX0k4a0ajgnIdedNbwHRgPDAgJ16dcRYsEY+3xgTCHf+8Uj3UeP1LN81FIRdi7SmyyN1UVt
cumUU9hPFiJsEQVnn51u0LjzK4TAcO/dDHQGHPIGAq4W5tXiM/Z3dlR4t5V35gCyzacwWf1U+YqyTKRcYtljEZedJh8qV7dKKeFpZwQ9oi9uXXhNWjapF7mF5PBqWU/9MjTi6J3ZcXwHHhAPLYrPA0iDWgB+tI5m
zEmyP5o7LenQ2O+RTPJ/pWmNnAayCmYQev9grmNbE9rSajnPoBSHBy2CTHxM2COTD0KELww1s5EZSlPJp9JcTpeV5bbgRY6ik6p3M7vSJel9zVHLJjbMgxltqsFyjBhusDA/eImYdOcXzBxldzhDKOmSncUSqiKA
TqkDD9E8lbz4XeRo3bXspLMKWqhPU3qtJe507FFCiqWKi300vU0bYpE/HoiyfintptxUFS0wZT9gQLPi5wZQKxSA1NG2lzanLHwjedy8i6KnI1cCh1V6YN5JEyMtcJAcsqWt6V8I+TeqAeUpuN3a9bRpv81lYIxu
mfCCgg19TTk9F477nz4P0Jir4jWhTB/HbADTaDLrS/O6BMjPkoPHHLpN1otldbvGoiWnjNgGFOaJhwB3lYnZhwnnsra7fETQd2bDbYbws4gUXSfEx901U2PufsDc0a+V3KxNxNIpkGyrtbj32DRvQLfKYc7oDpJg
FgXf38n4GbWV3VmC2fP7yVF/5wCAnENWSDFl1h3OmDwnjXva+HamUB0h0W8oWCCuS4Htqd4VpFetX9+4MMhkuYfD5F/cfcFDpQY03pdBJEKCJZFzIHpTG7yP1yeWfMtO4S6khJtAHFswVfu6ACwU76hev5XMxyJN
Irg10WCBDijXZxy7Uobql1fSWfsZgYbi5LjUsMHjw6XsV1C4e3PJOBC2lzoniy9r/dkE7811MkGCRpxFoCpJG1Rd80LINbxjiBjMGYZRqa+2lQrTjumWw0yshQRAIbg9yeIXIrWQF9lJORorXcn5/xj5vR2MjkJv
gOl1tvCHmQ0Z4+A8v1z7Qay0yZgb4N0moV7JIeocWlTD4am2Cn1kO5fmpTG1FMIqs7kV9kyVIIRHk5mOd79Op1Tv9aF4UTl5asTucWJIHQcJdUaZNz7TSJYHlInZ79bmdMxEJIZi9YEzvUip8Xp6ThebjA3ZnjQx
j/vL+yBAqKQorOuAux2FGQmChYsoraWPij/1jL2Pq+ERg30E7umFYfAyMeKT0MYx4pAJVwIdE27rG1rFtdwMeBrZZ7zTJFKnP5Ub6DHWly2g53CBGlN8p9o67oTpEMbMT+m1DCU2aekPWGQ4V+wACxLCX0tIcT4X
L7dQyUc7sI5cMXyoKCmvD9UP42+gE/dUw+HSeOiLCWDcdIpuYYHb8jMsQWSe8S24svT7UAd3qXxtwRwFE25HRqUzttdLlwMIF3zat8KyqCgvFangdwdhSOwm3lFK9wwrW+ULaO12VQ0CgX7ICGE1f1JQu0+H8xRh
Aa+RfpWSU9ehzWTiGBgvYcq5ShOWmItOHWnPSd7MdnqPQe6SmxKtjCe5aewEUulUORSRXK3sF/gaOzOZZHd+B9yRTotVVK2D29vZlunVE5TP7NIcS82qeLvRXu70vvjV/1y3OhDygh7q5o1po+Wp53Qc9rXPql05
ELQGWSL0YrHfheYy//LiUMLcz8wt4QktW1s6CQTQFBw0TcD7S9NSg0IitpWHxku2qwBrKNaTyEyuCje6YRve5s1DDmjhGgttw4Mi2Tumb4qYVY+WUFx8uzvFs3gGhYXm34mEhplpsxfVAZ7Dx7RpVqG1zPSOEzu4
P3YoYZ9A24o6Ob85H+JUcI36HYPKGfVYIYk/yoNoPjMDUSDajBW9j1Y9IFCAMCBM1Z384eghBNnDCRxgHk252g6SK7l31zEj8uQFNaykNfnLNP86/dtO/v1kd3+9zW+40QAU4RZZO7QQzqlmQMF71MYFh7wP0/A/
l8TMUzqJG0HjmA4q1gT2Mf+chBBQLCd2OmAaUTOAX3vMbDSrw2S0DRuukz5zwJJLnS3Q5jiQf0eB9aN7Fs+buMW6u2M4aZC1vPFVxH3ZuVXB5/uLb5v0OYM90Q16iiI+dg06bORPkVO3I/UzIX6Tbdv3dX/Ekkvj
dn1Hx0csmkT+CRnXzX+xFnXDxWzZrD/RyhfXUeakl9wa6AEayLK5ZVBqhtjvcrMjj4RfplmiaioRY/UbLZM10tSuAnFJMh7b/Z3BiO+YcmOTKdy3QBjpY65FuZ07M18vu0Un49bgWVn2KUzLfZNawlTv8EPSHId0
RuU2Aypvcr9vSaregEYbmMLipX0oNrndrXVln8AwF6YL0Pla19ssaw629KihaMvxRjV9wL001GzS0mGBEjfCjTVEifafpeFffUJDrG7YUkqG3gjj9wvFzIH9CdYgna1JSX3I9p5hDOHZlhRVNPg0lYFG9W4Y1a/l
RN+OopAZ8jr/cyKxvv4P3/LM56Y5iBPqmGzBrjos0wABVvdvNw8MxTAcxpjMlQqkTv0Fo0RnDHh3MYauGNy/irkkdxwjzRKILyuSElceOtpwU7bKiLiWRaus8dYWs20IhbAbktAC5rc7Ylj1tXQTC1GKgaL+RIeC
A9zvkzZj2ECSxy5EwAwW1rDAxxZlsTLzs1XH0XudFDCuuayOJkoMF3DbHxnHJOMRODk42ADODCwYRGfjrDnmT4K4bjl3A3/wZIm4/Y97nWYhu8ufEhPmEJgXBN01kg+n3wiCemh1srJ5JAscQVhTw1TMr8+hGVkR
haDNfCC6ZQ+E5Yyyh+Fz3n0pri9tg90zuqW9KSCwL7bowNjzEGDMc7A+WykioDqsaRAxOSM9x0TIV7tBhfsviWCPHqFmoW+cmbq+6g7nKo8baX6dPR2ELgpFvhtDF/OHNz19foKgA/Yh6kxvtWNJMDtSTS9gCBKM
6BAMcLUR26g4sl7t8fx5TORXvQ/pZasWO3+33K20/cJtz16j2Q6Zv6OzfrNQ+KdOXxwBP+8E64uss3lIUvcj+Bqm1VvnmivaAa+Feh5Aja0a98PIp1Or/0e3pset/mGL5XLrys2oyaXK3sRVCCY100h1JxYIVI1w
hDZm4qd22qHpPGeXVv+O90jOiQlTKR1/5edGuKxl6SdB9bj8zWTEBWp3HcGkG8tCYYHw2iQbzdKnEzqZmyeWCTMy9eUsGaNReUzeWXvYB5AYjd2VUlBVIJYL4RICqei41wDT+fICm5MddtcpwrsBvXbJvuA5zVLj
u0ppnmXQFl5oRvaZCC8t0ihkTCgUEoYhlxNtzVxZ110SPzWYFh+ptbf8GwAJGbAmbgEtAVrfSxAAkIB+2oSypkqLNRtHoZUzCwNEi1FgY96FsOAv51gDmW0n5NZOpm2DrPe3gtba9/+Qnp9yS754coGFijelKpwp
bRIqtHaWx0xVpv8JuAnAFu625tSFOY+kh8bQJ40ahT92NP1Pg9bYRNODKMuoQvffftOwpzVP4/puTWpK2zeAQSXQpza2X+hOBXF7gWg4GIywSc9q+9/btzhbDt8gPDwko0ZKXsHJShsICNhbxZPXVm3cojV4y/AT
MosB2vyhLIB0AA72E+TXL6IjFKPpim8ZRVMta7qhSn8wAXiGDVkJdt8Ysxoblxk44XTVw0pZ4+f5XVsj+irGWZG3q0fd7RIDB8UJ5947AYbEC8J4p0TYL1498VKhvm6brncI41WyUjVUD4p7O6cRD+ho29f7rziw
ObRuQS9Uq4N9XCyZm77+nPnKkAJUoxZBIlbF7RaHDNuk1sUAEAZD+Qg6TE6Z7LuSsZmNMqyQUMh7qTcw5pm/7WlHQk0NYYLBTnh8YSVhUmof+osdlo51h4ihp/UgCzzgFL5xWlRNXDQ3eVtaqZXE/YSZhJRvGqZt
I56NVOf00iUBAwAWwOBfDCw56sAuZea16vnMC1qnxJJlJ7fvOCy1dHzZrrdBak4bvbUp2s8Tfa3BTjheW0NuAEoq7XgQK4gPBEdGtc8ZL5jv1UjhA7p+ROtGF2qvhu0e1oehS+ucZIMNGSap26IiCkDWB9yE6Pj3
OvpPNGWR6fHBl54O5EiUY3z0ko2RscsFFPTaF4fww/ge9MMnTBtmZ72mNMYZDXyA0nU6Uhut7F2GmcOcGdwIusSzM9rEPFvJRvoMWuYgD0mmV2mNZoPfmxKBIs9stmv1ZJ8Nb5psfiqJzwAqsmLusEU9WUsb6bpJ
V06Tyu+Kil6VrKiyviSgi8RKxDKCs/tQY4eMLdwfPTnGoREKLDrELqIKBe/z0CfSFtkqqEqSrftNeJlZfhh1GwlCc8UJjdSLRfDx6Owc7Dw6tEdqZSN4efQ3YMiC5ldPN0jMs2Nzw33kKxpotsSHO2+KLV4YSTpn
qTSFl+jfbcgzoM5RVExacRhGQXv+Fs3Esv6um/kdPEZpWEVf6OMrTArtn1AYKDIne2dHUpeIFetpHQ3jgmoJVoS/zMHKyNEipPETrCMtQ06a+EYPPraazWp7XawN0HDFMd7M2SJI96LSHGl03oHVLeJdG+LroPx9
YlD59ek0AKpZCvTVbC4IUQYsd9pZ9XPJeDnjlWIwkPvbR59oGtY21rbzC2jbDYqTJx2VOKWBs7jY5eEOtH44UX7PuGJiuhtfdbh6FYngp5U/foIg/6IJ00qyrw2fXgiv7SrePu+S3gR//hB5rYe8OCUhGtfFlEz4
AKYUNYfMtrme7Bif6KU0BnnCisbCbLA9rq6eSp+W0e8w5QO4m0GaWTDb1sMCdGWr9s/rYRhx435dTbIWj8gLqN8xT7C4oLEDs9/6WAUOEM4SalLvM7FuA1IjIyZUEyHwwaax5/YjCaRZXZh0dHeM8TZ3dES062bo
2+plKqqsZp+Wmuox3R8GJ5fy/TXL0xCea7tlfJvlaO/MAc7tsXOB3fPPx/Aay1DsYEk5D2lYsR/FkDzbn0bryuf6CvrS5cnaCDOuyDbyp3Ld+O6NPAsG00a+73LfxsknSE+sPUoOuVfchwU8CQOvX4Vlg6UDsO+z
gKLbCLIp+ZGEsycEYxFBMih3ZYqFfHI0Aon9w5OxNBo6xOrLcPYRhz4Xux60PvEkEL9bnE8JbUeqbQA+fweH0bpMtkzo1gRTBLYfS1O5KGW9C/0byK6sVqKwvu2BzkCuoWh/1forsCWfoqbpAEmDpGCW0/3v+8aG
F5Pb0LQbxVQsunv9HKK39lHE/hLSCZWncPNAAY4vjH/oiDe+yfGtK8XQnAEZniY5p42AHHotEtWaDTu2gTDrI4FVzVyZ7RiTCrxQXGeH8bZAYFsGIonDPQx9cVI8/ICbfdDDUigSRmi7+QA1o+skemymIAnRBjec
VzpZ6mUZPz5yMdnZ1hqFtotNLpBz6OXpKOTxj07Eg0T7+kz/+i2OTAMyCPDhnPw95RLwcL1BWBvA8llATuMei9KGZ9Vk7N+TOwdRmwjoIRfCgahTUKHx+zTKBpzTifIOV4LC0vx2RKeetmEvI+rvKnQaSnk5J2/U
fA6qxUQzc1JrQPnWXXq9fu9XD3GPKtL4r1Pu5jv1AouGaVJFnECePXuMab/ak2UnKaTjUOBBRq81ZvLzsvWPkdHxd7pW7spuaMapcxDltYwXXMb4ciu+/VdKtmDaZ1dS17oB7rU4dm3U7MmOW5hkpffNtuy1LxeF
OL69i0zLXPnpBS9UIFNpjCtIvzgE/diFvIFKn27VqczYlOcZCEEkLpLxBeU+wJMstGok6L4/wAejmRDhe12lvDBmT/nkil3n0kHRhd1J8LYTSzfzLXYr0023eHa9EKphcpKkhwXGWTi+4LniiZ/al3MC/xfid/wy
uIwu04uqy1DvRtKyewpW06JnFITJKv59NaYPDYjAoeNMnhb4vUkkQ0AEYyvRO2MRW+M9EoXofTtx5lcemyxvL9KtiLSD36kRu/l/assqI4LZeF6DuzZ2isv61osyAt4DYr3oYlXMwByJ2BE99BPk5ynqnrYgsIqC
rub7KaCVq45I5Jf+XpnfGpFef19zV0g7OVu/xIi921nOpi/Q3YxQtO0QQeyKDsI4bdtTHraPrl735hCyJWEhq/UIaL1dOXy6eO27A1j1nsbLP+UK2tZJHIV/mnMmjf1jUvBfFODuWhX+AfAXzXxMRc2W1qYCmiBI
AlHqBfTvzW4ZY6DT3/Kgpv2E1RinzSTRMiM4Y43yrRvDox4+uXZ+PidtHfX7uYDCUK/wdQTSlXSLedR8FoPGEKgRdGYmAx8BnRFCFoVRIcgURHAXPxCYXiYoHPxmkSyygf1J1IzI0aTpQtycnYMbReWynA9e/d5O
GNaSlfX8gaumO+U1Pl6fg/4Ehc/yaNIxMHrgagnBmpRoIvNj7wPIOJjFO3QT89Jbc/Ka5IBA9su4GhpwKzHnB2OrGJvCFstDcOgPtPpP+hIaDAPIrHGQLuPACIht1MVLE8+II/jcpJQPxsugo5RNG2Rv8TYGaqbR
veHdfzLeG97ae5cl+yxnPAIM9KW3FL/jymjBSdmt2k5mqNQSp3U0iviCbHwsYWpcp4vGQNALzURD6RFarpQGf4e0n53R3s5L96e0UlWXW8vaJpUSb1tjIvPYZx6c1I/3jlAkN/iqq0IZQQ1Jdz5etcOLrU+w8gan
mZwUbor5fh5jeCYjEheG5HfuAOmUPSZ3Z9Vj2mcMT+l1Cq0DTVab8qp2+R37SaXJ0zFzPKRCOPSxPJCYEoNjhrZmrL7kqep4QB7ABKQQQQtM88IyMkT5QxVuQhMnpLw5Y/0qwuQNMzsfm1gpillowsDb+MSkeuNm
7ru39Xl155kiEH6KSYf3X+9kE6ftSgZrqsIc4SpvI/w6LLCkozOB7rzmRmTMd5YxHtmGeeWIW7OK+mlgaJu5TqaAflNBE9MpOrko2IJeZwX+x3vYZncRfAQX//mq/l//95EqhA1rOawO8JU1tEeMoacMFByGJaL8
u/RLraWXHOZjIT0JZ2z5ZnacyrkNd/Kn1UmsQX8A3h61b1is5/KLFZRX6GRub7itROKXTkCQKaALfMH4+IO0kTfr/qTef83SdWGPyE24AQQmiozl32oiCYCyX/2mxNaZq6Ce4IL5SmcMaUwgdwFstXSunHv9ArsC
NhRuJvqew50jh1En89yxEPJEdZ+AnV4Q4vU5YejYysIQgS1Qizcx881hVq5p21S0CnUgprRS5OQ0Ix13Ocxyvpf74yxwzNF0+FPU1R6sn0KZQFYdJ4DCzKKgyhOzr+RrvLIAKX3SG4TDWqByXjIOun3o7VfmeE01
HG4eHUA0PJFy2qHDV0bsUwba75c09QyvSyPYm0iNmOMko7ms09hQG7nLVcDXvcwgl/nDh1ana8Azcl6jKmvlMLXOiCqaTWBqH9tUagDq7+1Y8Ku3W6QHL0mkeBd2wb+DdTmIf0U7ykisLJuJ8nCpZ6P9iczxpZEv
OM7AFAECyfITz0SwtnVZR7U1lBX71dlapUeasaxmauh04RBZUOJCgebE+8BjdLxxWIAaPxp9D7NARyDROgBH0pRYiU3GQcZvaGKeA8QhoGEO4aanMhp4vZnNd8zsco96+ieQ/0CZAN726fL17txJVAvuq8eJAyyP
MUiHmgweHPzGtCFAjfANjhomETj7gfIVXLejaZWKVPqLhbuzMkb55lci32zGJZPGIPmF3/rP3DkimY/7Mp9ie4RIZLYyrtupyjBK1+Wo4oD5LF4SJtZ7swgGTdiNMUIrswVvRgHyaxnG74fkYiEL6oaJn00chacp
nBDr956VpuMjwPlaa5ZP+jcsPDnoqnlKBTXT7mZN9yVj1wEd6y1pL4GzovzL8RYY7p1KDx7ehpqGaoFtppkdJNQw4ueCWozOGz1WwkHntMFsAN50qzcUys2ajM7S2q2PtmMz3eiuMDqTFngNioYBCLqutTZwoYgK
VZT+cQQkvjKLxlA/lrPWE96LOFGH4UtGtLOw9Ue1MmTbu9ZtXdkRWtYD3wBJg7HOjzt8bE9WRWlOxxhU0kzzUplMfcvckvpN476NX6GibDAmHN34PZrMQMtra51szh2Yfo84iAvTVePEJaVBnD6I4dgSD94e36rA
Ba3mWPkoyua+LBK+ni+h/M2vRd5E4GtdgRYfbmAAa+ZW8bjjaAClsZwHQHbAjgjsqqOE/kzq4uTSvF230yCtj0AVtFGzaBXYalrtspM5a98kgasGAzJcmZuMiwEarsbvVlk+heqB11BZi/xvKQB7UJC7XY3ch/Zi
8gD0O4s1uw5OSHQNW5zPQEXz20RnNvcjGFkvZBWfG/PFqVlI2hTx81ALECTh8WNLckeCrVC9Z53SAwqt1L5AXluG7SbgJGg3s2A8J11/M7e224LVOU/0CKX8roh8C63MDvFlq03XE7oTcqI9P7YaIdvK/sZ6Ihpy
SWaAutLIh9RHXpwW8zQ50HGGeeuf50OC9oS8xqVNjgCDvieXh8QilFHsr3wtD6NEaPP+e+zhOMqZp5z5mIRjOu8Wc/xaDNV3VWzGdu5OsI7f8PbidOe4hBz0dkVvsEPSgk/1shBdML4wASKGBHDWdfIcIKXXw3pE
8W3RThOJNUu0XCRloozch5zW9kB191insNCiZYZty+0ufS1oIG7YWpYIQWBtESfumKDR9igSARYbJlDGD5wvjBLCzCfG5j/DAmgdRVGq31kLo9XsskqDFvP3pstDGinApcd0z5R5AbZPxt/hIz54hByNyw2LrGQQ
eE6xCqFiKrbQ0ToEQVmkRqy9q5ts3SDsmKZUN1zN2YMQYVDb8XqDCgEi6Kbsh1chh3SOM8d8hhTqv+F0z+MOvPXcp4v+DHS6cNten6P6mPw+x6vmOdbXjkwMCOp5WMQnBvsTG8daIoeqC2fDqedAnj8aUdIgo2U7
5q5224YkyF6ZII3s+uPu8g11GyTjbBO6y0o+y5uKJ885D6vT1sdX0MNpk7KSi4vs7iSU7HVFDalWgg8HnPMuaBnANjh2ZA1LGDOcE4XETZ1DkfQMCOQ+Juz8wSW0SOQYaRvqj5HWITy+8wVcdb5ATLvQWIpikyex
6Zj9bcbFbyK8ucYU3Ygmqkays+2VVwRpd7iC1HeLg5tdF78a2/dwHgo3Gsa7TkbZfpkCFTHrQztFVJ7q2kkaj2yc5Yr7KR23cuzb0OXPvYAd6SzriJBiM97fuYpsLVyIlQazRFm9luG/J/dK0NOYJyIf9+NOZMqm
h58+A4wXCNv40+wWIfZGhN97wJXC+Mz/1/kUPdUtonNEfop3+Uszys1vC10P/siyZCqWTHHZbjFaHpN2stw3zYxgAp61jyPEkSxydMCkCBVHwkBp85NuA43edX1/dDKw8/x5gzsVrrwUeuPYdfjeeprUMaC3I9v5
a4z80Zf3ANsw8hxMZuDm1sY1W2Ot91Ay8ifjgEEXfqS1tuYjd5bTsJkEtVbsF/E0xYUg0KcrmroXl4Naixu247QsB1nGeaRpkXXJF8jlVbbZqdsxb/nBi8EuTSZYKkTCCTZ2dl53DE+EYdDHFbjpMAD6kRzEBfiD
/jKJ918SyD/JLaekOL/2b9OLbbQ8DDBf5GDSV2DnZIMXZjhTpnlOfuYLOsfH0fPxAwQm2g10OseOO700tofLmby31pzoe1rwcq7XzBSKiPd7hzbRz0sSPgs47SkA2n2erUwZtpTHfVoJo9G/iJyUZQi7GKcm9Nyt
Qp1xfbXw8dVLCwpSAwXkRqVKUXjW2278IHYrn1qwY0Re94A0lDrFFn/tCSHtwTHWkwDucG/6fqn+nuP7fmoZXq00CeFkMoPV2dUSJ+DeqUDZuEUS1zgwuIu79Spxzka5OFxQyyDQq/2bqEP52G7xUUtoyAU1ODg4
+UQLlImFWR6o6NbCDUwBmN8hswS3BCEXYCghojgsFp4triCDrY18zmB+S3RjtUeMvrJuATeX0zp1IFePPAo6nN+dFccw17aLFkWpNYdyKg0qywWeGEALyd/63uixVjEWe/MPOt7w96/uCzU5XjB98sSW5Hb2X27f
piEvDM6GKWx8Mb77Mn+pbIttuM1zkmyLPR6NrsrhHwieWEXMGTW4+xuCDx4haoEfnPE0b6sLxZOPKSnQxUyhdHmspXZVa34eBowcujw05sKRJjMW9wALMba70dhGUeCYbRg3sMFwe5YFdYKma69qGJGek2XAdJ/t
+oODeaNk5aCRQGsfZMvAJYlauhuG2zUbbUywGWKLdlZtbtzPK6R/iz126F8zj0s9LW/HYpFgeJ1gqfXwR2vx9KjbIp5pG/hfPW2yBhqEtTIzR59RfCO+gBvGjsBBSEeID4wYoTe8LZtcN9aWe3iPR8H+aQU660oc
mMNR3Ae/fHHvq7O2GcS2h8Zex/JVXZhT8ggVMWC0vA6PKF+BFD2mFJMYLRvBPB2pqAyOuS+MBQIK/ihwqEal7QPT6Euwl/3e3rthGNJd9O8P6vS98f3wHLI5QR+ajiQzmNYB1fZy+j8qYA50ETyxfKUc4C4/ojBH
MeCxm467Om9MACNmq975C76nwJE0gcFPJ1WSR6Iw/+gah5JxtZEh8e5aF51QxHe5s7jROK4YiqJnsgOIb96yFViScgKVssSOM9U0SyOJWK35le7Kz//NYhzyY5/pdm0174i8mwclDHIbaHUEB/2dCZ8eB1pg2K3l
aPeB7/KJzUJquchVgKo1SkIcBqeteCgHV5z2FjWPGGgJyddNEQRlwGsYQYWuSDayxQigR7YhEXRDXP3eym3WzvBKqKQnAtqpXI/FRX4LvsIwa9aCBLPp/7Ku3r514QP/bq835KDZLXNJKV2trpaVY4Q9r3wKd8uE
qPooO135q9QfOW3CrEWOixW33u5pYg42pT0HedBi3js8wKgP/0k8c5nof+s+y/IlGLFZPA+NSuIDhDBOt8xevuHPEY8UAoVDQAVHoFEMIPUEQOI8B4oOqyxsQ0IZbzQ3ZmG/cz7C60p0J4uc2q4ME/IjhZBMyBIH
qj1TbQTdzTM71CR/E27jGjTut8aYBKHLKn+8fsM0dR1F5K7AWS8sFjV7WC5UCIrM5mon0nFZUUWtLgId48uFNXbYjmq3p/B3dPicM+NXlHoiwz3yu3ofvTpJxdLbcNnr2uX/O5YqwACuLNy/7vMXk+066Mkt1Fmg
uvB8yEFbOLnaZK8DQ1d4BY518f8bsQm9u0gDrPOfkBFbyXcVDz/jOIZnDGrhK/tcZoQwYEt/YMRfhNrRA1ckPl7abZLtnon6Z8vmh8SvNosssZskpzLJ171RlqerJ6jCYs054Uz3MkIf2r/jERnxVnM/NXTkKN7F
MhXWuBRUNrS5JwTriJiM6/jDIyh058/LbV8nzweuj7+o73WXA95UB0lXYjGM+U5q2jjjmjPIyFHkzfC4qVgQ7/XeWd8mmkSQXKPLg/F3CtwAeD/bNY6Z0tLqeuE3OUazxnSfqW9aw8Y9Scm7wY9wEYiDqmwQ3QFg
BBBYh9optPjV0vzjHVVuWDWpvVLKNxP4+qPyFfY2rULeANw+kau40BlwGhzD5ZGLx4NpGapEQSDrCteslqAXgyMW8xIDK0gArndbwwp24WOmDr0/hfxWhtUgGKb44UE98M76O+9ZLnWRPIHguP2Y8QyBmC9jRKcO
NFN68H0rGClrGpXKMZl8KOa3IbyanyBi3ZtXtADeuck+jGW7wG2PbOdthu3hL7C0clWKJjzTOG8F79LTZ9+snExoYztsg6MQK5uVg6gIN4reAKOqxeVwMamLHU1XY9hxNTzdShzouo9wxw5T272wjbmqMLWXI4sz
KDIRwq/os1mDKUaNXqafZ1m1MkI5gJzn5UEuqBgC4IKLnnxIABeKLv1jujMn9tjy+LjmJgFxzcdGlmYWskzdBpQr76YevPoEpiTDedYFr7nkbYoPIp1/Uw5MDdWvnwNijYZdj9eN6Gc02cscWHkff2Iw9kfqhmE1
6ZE1MPQLCBFiKeB0FWlRm2SV4nHGlGDRvJNODjXhjQ14XqhBbgvjFUduwE705HY5CsnPYDqn+8j2wDIfCQrV1wA7bLfihxpfY8jtExh69y1ezyslV13lxShwx9otNjlw5W5LgN5sOMAuMXJdXuytIubJn23ebLWS
A33LZp3JKaAR6cSWel5ZR7DeiYaVisDdA4C01JHNUC93CyDQ4idKZ7gdAVr7WEwI2I8j7hCkj3zj5cbcdOBuT4I5okAtYoGHQr2eIpnLmt0YvMmAiEJbybK3j558CV3Z3QWr1TvFDLTocbYPG+E7rnTXj6VR6kV9
ZNDnoMk+tPJNFV+ryOHA2oukwkADoYYu6NayfkTwjyYFVDMN/eLpVJ/xyhlBJ5wu/VSjVBSwI9JJ7XlGCBmPEvRP0P7FCKsFFAO4EwRnIp4ZoF8id46ARKRZxIdOueqgkRSx1Y0zAyYHDN63ROYPh+MNxjiXulV8
N/acRPHr54tQGITSb7+prrHUzt7nt2YmfgyVg/YN2a69iprauu7EjLXV1bc/m8UEgMyeY3Xz+a7KhivX4M4LaNAbl45zY8y0JA8cWJ6EzUSS4G6bmVSFPcWlkukh+CxmIJFCl971wHyMMEzGmXA6i6pKPhJ3F3tk
f+yzNEXWCdlhsGTFYVQU+KhkkY3zQN+Z4zDQIM6IvJAl3bCgFGg6qEc9oPGhpPAILqIx7Q+isdrykYULOzE0Ul7H1zMR9UFYJjWtn9TIJFPaf6AyB2iMhwk+3gdkXkhnYdruHNxR/jeDvYYMa0cQZUAEL5FAjY7z
rCP+4PgB4iinD9yiZ5pXjrBvdHPJdqvXPfY8xPbkkhOHFkJuT5Y38ZIqI9Xk+tcLVfYA7+55e2FjRc/3KVtcvKeg2x9iH131FZACQMhuSL+B9DkvUYND0CnqjsY7xhoVowHBKqBvphaIh6vf1o0+X54q9MuPgZNu
rN0JDqu+jHGxOCrYvR9jxReQjG7F2urCGOk52i0/P13x12PJWCBiBJe1FRyY9/oR/HlaLYCSFo7SVaAudsCQ9keoP+0BWbZAaYydYgWyQoHSVBlzeacqX2XIrTqupU8xIkqnrtkg1hOqh8lH1P5GNyIqnT+CVbki
OCr1Tqbavn46O8OF4E7wwkZqRqW5XoeNLQbjOIxvzZ04G6lfbVaWMlx6ZXRqZPlw5CwiAvgDiTm7oSwJu+hvF8BD5V8ZifGw060FBlZl8Zd4nCgoR5eRFshcWH+jnsd0CntAN7f62ErpKLFK9gS3/WYVct4u1k7g
YdBTnOJiRDRCkdsYskOeTEe6xmdNjHX5yBJVxzwYIg9aKSEa+rhY/BrkHhcZDtIf9J+GNauBPp7v54CZ5OVtBEDi3md/UxncjS5BY4oIlNoXCPUYo/mLK1TRyOBofZU3UBnotHa4q5IMgg7dBeqXcTsnPMY4CNMM
z9L7wZSyD5jLtPy5l5+ttWDNBMFNRKSnGSUVi9eXEGoZNqIEhAcH7EQ1LWDjLavE+cbjOok3f8GTrOaWS6HJ+q1tmkKuboTncndfdeSYffm5y2+Q5mvG43qyd/q+EJSVYtuVG9OA5IB+V1IPDN2LBpZFo4WYbabu
vbDybiwefBSzOubtNR6pcBUOTb+EX4KFfk7ZpTbaBjmErc8/eMdOovOLifPB4bdQtQobG68AHGcBDCBBdCPyfS6blFgGqnY7kTfoJRzyg6s9b3tYXFlYwWvb9jNgklWnh4xsvSCNMK0nMbPAn8EQwfuCOM+heuRk
CkeNxp/gHn8GO620DqWAqXlxc6Twd+BrXphrK3VgcSga5psYRTfjyQuQcOl6/pnYduF9o4Vjm91EdUIYH52L8tHuj/Q9Oo3mxcf8616K4+OfxsFm7yeftXTnd94WZ8sXdw5D3HagLf3UNoJq8Sjooee1JihGCpGZ
MOyJgcQ+J3jVvPWS+Mc5kVuhP2H1n9iqDTXCSwaFmXl9viGKHceo8EB3YcKUUKdcgBrTzQ3M0AkMWHWftQ5NiAGL3NrJhoHuD0YvimyNfUath13WpGgGm9q17cjOy/8YxrR93fXi3dkCQp+sbt+5+C+7OSkAV3wU
1rxvWZopeKtfIKwy1aASmfJRR3HSf50dFWwHfANZdSU4I8SY30St3GNP/newXz1YvXlICoKq3Ygi0G45oA57Jf72nAXq8sXhLbrTXQSVF/aWFFkRIpS8gtei0EZez7v/DMPgmynaTFSNkXe+No22U//x/DAJeOSC
jLsnuUStwO0dqKJJ1ShQQSiNYmkU1u+XrYY/CxtLx4wuSgRfY8/3Zy9O6BZcVBfIPuxT2HZYvc5ed/iYNvRvJ4OzBPvnt6CiP3OZLGglZUlsFtBsfBoYGoAT9p7Xdc139/OOOblvb+DpLwicPxLZ6vhZnv3wdFU7
879zxcn4SXnFkuHTNcbI3z5bpxWe1oJWKvqfzlMTz2SnwCP7HhMFsJcZgl/d10tugD+HG6if/IJ9W9jN2wLDN4cVemnmYmWq4V+mKGg3s/OitnOyZcJ8nJaO3thBEpdyOOkhSSHE3RU/Oga57K+TnsomOcqUiqds
YyZAnw185DWoL9k8xNSaSFhpfSDyEeNZ9chQ/0+yphow3GmYhfBozwGbpFVvjmFLxNFJQ52NOM5SljUrpPOfz0I4Ona33XuFG7T39kLJcjYI3UilBd10trLSc/dLL/8WKnfgGyxQt6WTQH+XJUrzLbQ9khDyFDac
kFra+mDp5OrBgQhFdNFUbD36uaEBh46E3RngQAVUG1iluv7uJa0ocrQejMhgoF06jG+oCfHwQQVomYACLpUDFHWvlbfXnT75V+seVXXt6ENNjZJKeGAtEahdUHy+e7zXcOJT4Kx6zepCQq62Nkx/zFt4O+qdIOa3
JptGFQ+WNxGzmCyNpiwcTTzgmqByEakMC2ZE8+LxxD+1/qkoj5wMmxmf1QoI2OrPJMqNATMocoswztAEexh32y81nb2pywIouxqyc0tbR8AkZZRLAjgSgKEyb4G8UYTyMttF/wQ6uc3+AaDuvOUx+Yjxk0aAOY5n
P8B01QgFYsVn95ESZ33KIAla1DFJcYp54jSdG6g562hOiqULdJvSDK28VzFN31bbt0TxSFNel6WSxi36gaxo34XSoWGY3ffBWrhlsFXKD0aVdbnRjVCkGAAfUGBGiUkjF4SPtqgpaCvklUi90O5Dw5j0gKSB6XpZ
LdIuNABEA8dAiDyygYQSPx+BHrvgpnxvMll6nG8T5aSMGQrImnDOoqka3Q97tQmvtdoE9c3CLKLeCSWrFg5tEZeNs4tW4axd9d4uJIIPUGv2YVd4lNgTzF8TK5+hTccR1hOwbxjpA4svFhz+O9B7LPNWP+MHQEsl
HhJI58yTVQ5Zn01RYBcKuY9rFeqVIlRDoNJqfe1HFlhv6aRzr2iAuem5kuUZb3149HvonNyCSiAPABrfWynxINr0LhTEouPAJVVgDHC4AviYKjo0F/Gh7N42Yf7VHLNQx52q/WROE4AAyM/5w3TXZW0dB2CASYgd
GLiBQB0S4LAyNQUbNrDFUDOcsBJPVBZt0DrCHJQ1BB+GG7k47dKxI67K3zk6CYz7TguvjEuaZ+B93ToW4rXecRBzjaLpIyKqMT/TwNWWv1pKjvFyNBnR7tUtfwK8U6YLaVAlc/VU/s5ZBsVdK5aFA0XDxch4MlAW
4CTzBcOEBvXmI/MMBaTO2aQe+1KbZsJqu/wvLP9np51oo7G/b0RffeSagoKLbV8Zcfnnt13H6Pln/1WlsrQROQuafHYGzk6mPshvVVpO2zGENqB9a/dZmzY7M43nR2Os8/55Mnmp57BPSCbw2HWOtCx0Ym3MPOej
3bFcBDK/ed/gCuNv0c6ypulsySsp9c99ePE9ZyTebjX5DdrxAKkGa4gEhy58JKrrmnMktojDiXqlLrwnEP6T1W5ZOwqYP2YRui7CZUAMCgeFF1Ff6ScH9grLdeaL8VvExd06BUf3UC8MurWAT9SM+fY31A6UaloN
dUp7r/e69msTpRoTWJT4Ww7bn7p5zBrJyp4FrcI2OWHvTDrg9FznHWC8p6y+qZcunb+ig0yNt0z7DCKRneE8/aB/Mq+dGbMTC8Nqgf5qCoE49FnwBBbxNy23q7pY7ChKnb6hq8rmJIvQbdEasIWXNlqlQ4LFenAy
Twh3WVmyBbU/+51/Vr4q86OjDJQdYVMr94au8HpQNxg3SK0LSit/XRfy8dkQSaaPCdnKt8vqqe5GfsqS58YiSTRPi12L2bDTHpQ/vXm317tLpA/oiNTc7g5SjfoRCrhykYaIH0v2MrvT8EHu3uDsT6i4qebkIypO
p1cmVXYY6XHxGCD0/MUKXWYYoadVMA8H7VRnQFIdU62FmwTTVMYqOv6MhSlnqXB2i5WlwJmpgjY8JlgYUQnaeeQBEzB2F2hedmtdTLoe7kF11xCnJHqqpd7DTBDL3+vqi70+FUhMEQMJkYEeELVCD0XtIMciIBxD
bd+GAstsQGaVgSLldY2WVZBp8LdIMI34Tsn+JLPhiV8lTvxo9BpH2/Gl0JPsfhxdVuCWs94f6/Rewt0y0E+LQd3I9iqNA/fysGQIMP7cHjbL1ic+V+HPxyEaezjAE73foH5yYIPoyBnMEyovJgKcYJx94oQc/Iyu
lOeZooB5C3CLvRgOpQ1Qz8clxNznTerX30s9ptrh9Ns31DZhwWdoh13ENkWZl2QHtfDjzDsGn6capDZvvZbYD94eUnnFchZ7PIgoxg2mOShfhLcFNujT/Nz5Yj2j6xYoJ1ssr+sSFeOhmdrNuBvz2fn2sLT4OX9u
fVjUbUdrUu/C1aZV6iWEBVtGQALziPFXcQy5/PhYJC7+/ENDNCx/NlXcu3VH52TqOVVgeHXyGzvj3dphuEvllZQPuk9/iwCniu+VsCuxCuvNmm3YI96MTsW4mTWEh3pYi2AEs5OHIB9RPlSMMXGfBPsOGoetESno
c8ofpgYJLCrh5BFogNo/hZvqI197dfOfr7bOyjnKH9zMH5ZzaXlP2U2lzz5YH27a6j1UVw6EGDlkOyGl8eKte20icw+lRlBWfLuFpi4Y3ZnwCustaJUrUy1ctmoX6WEVOq+KToX9WOS75cQWbntZIGVCCsYh8Qhr
WkEGPy2Ax9SEsLUXGHf4T+LnVwm6kmkf/En3G8IYpdZHLcQnD31hB0DOqeorRQFNqlrj188+IbQfqatw6ZRX+7n7XSU2kBADE85vuc/QV79hKF97IdppLcaqqw9cwKdWL6yA9+ann6GZn428thrzU0RmrMVWy1Tb
7g0WGL7X3z0d1ZR/jSWMw0Vaeb2ggz9r2x6aQeELF28p6FJsUMi7jIX1IoJ1QJniiZ2xDrak1SXoXEPk+ioWZLbYcPL5FIi3JKq8QVT5klBokb5a35La71kXHB7bsOgNjfAqIAsrAZDa6LEG6y+mFbJh61oJyCs2
NoGuM1ANiO3zufx0uV6kvHyRRqYy5cdkhLOKDOeePJHovg6cBBI6xCn05d/AfN/AFgoMAKgg2jpo4NGOxlTtJG0g2qvpwO1svV8vs0/LRblP4eluvwKtIBqwsj/EjdZNI28U+aOmb1uDaM9osWv8iDOjkTx952MG
yWoU8WgI42ysOcrj9fcZ3jU12ahfG8w/qDyCGmSTGWZ66paoYQ09pWqOd8sTiHOQ8ZGVzo5baHTlzvMjWwIGG/KpFqhJgzwMaEP7r/66NfG8fNt/+hzrZDjg+J/j/INi2RhEvLrA+h6EPenw4so+mYEcx7UxU1Ej
4O2erFikvZOKRIN02UAaxNWM3jmfllSYrLEOLhacMGEz+VzSSzzTowdLJ2MqRn7cubL2FAvjJIENAn/tZoxp33ufo24RDQd0Po2+JGF4+Y91mZ92O5UxjV8tzZrKGk+BDQNj+3+4D+Dnwt198/zj+aC47xdTab00
GjaCMAXQiRfM6Upp/1iipXX9jI2t13+OB/4x5ADImuffx0mufWwmOFuviI548HHdZY+PBa9Qrs1HjsY/PemFJ6Ld6Y7R0ZN8Uv6wqjOr9g9B90nUT87AFIiorC0kjSvPiUFBy2aB1uni3gW8pIoIaB5rxWxLUw/R
TMN/DoaIMXdqltIYdRdAXMYambYFJMf3ersSCKMVIOMipizVYA02PU6fN2bsFfNZmsabNF8Q5JIga5bSNj5V894ilVwnTcaztKbQNuEdPgGIegKVFBfVbJ4oAl7zC4bF0Ym4FsYmFaVdiSUi6dOA+BoEQWkwmWXA
KMjTtW82DjIopnsD1eogfko25ei2GGwNO0vHUSKYcKVqcAuVVBLdSl5/8eLLoBRnj72NvXzrePummeSpCxVBE1kOJD/drGebON5oDZgt+KjJmO9+3JDBaj3Q5ZCP0BIjZOPv/b3m+Tp7DlBQRN8MspmXBd8NEbxU
WXfZqLhAGHZo+lxM2ys7kaZQnLbzcJR+sHSUUkWirLcY6/VG6VBXDFm+LMlSS3TuENDidTPcsi2OLaRatwBprRmXD3T+ciR8xTFWLPu6xWTt7oeLbBUD7vGh2AKPOC1TjLauuQFFCFbf8IIhvzFJTJsnDa02RXH0
uTyI3Hw5ftIqm+HheLtA10f1KXIw0TceRkbmGw8861NFF4FYpSy1DcfyKTwSKZS5VK27XLo8+pgqL/BwATMpZz/lnS/Vzbf0gJRxJobRmlGP+6zcOB3UwHFVXbbY8EGs+QxeOcV7hPrqW+w6aTMj2nSGIy/h93FK
5rvEhLbtUXl3EUHkp+VF6/vP1tjuRSbzsWCHd9mN2WXE70wMqiRs2qEZD5AlPB1ejNEpUPFIEFu1Y+M0zoQKb2bs+TModV1U3klsBdHRNVGEFn3akFxr/ZjbiHser2yjq2gis8jaAQ7bUhzJb3I740VV/ghWMn+K
ca/FhYZVdgMcglVjyl58IDfFVfV7usWKwJ5Vrmz+8/cuWobbOa4mANIRcClC08Y0xejnGPsdK2oV4MiopAG+PFnZo9T3uHLopud59dU5r4RBUwdkHAbc5BElqtQzVQ1FAwKKjQ5rSYv35S3dmv5vP1VrNfbp3bmb
K2nDFAblEASAkHrFQeQwfHRPxkPMoodwynPj8dOyZY5NTmDNVU41XKHMRYSBlWOYlBdJ2xgCf2GTXJIB2JeoprX+VL8MiIeSrRE25qRXFmDir0ZL+V++oZsI076dHHdqZBJrP7Dn42rwf+VvekoALGQDL7c0wR9c
LMVCXeLmY5RgXTHp3XPl3VbkEhsfWUMIuSjIiKKuhIeSTIvJgjzVnuHirDqJrF7DcmEDRKzQDjHXLTrPNxtaB9R+CABUq/nY0SMteHB3KkFSvFcyW+SkqOG4sEK1zk1dTvxSFpF2C6tKphuRubLpj/Rrlxo5p8xq
C1JmBuoHpCi2weFhYwa/g2x7ahwPjneNYSsbA5VDpBI2PqZJ1TYRiBnnHmb1MQ6uM+xsAr/WorOJ47c88+naJBqjjEY1xiQdkRuuZrQuKwpGXWyhiwLBf4qwx6WMA6pxYYGkmBPgt8WEr0shX904VizRUVQ8R6kP
ixHHSDtkImKsm4hjIAUR2NmnMiQA/IpbYWJrMW9YElwQlsTUwiCBvO8GVNlh+Qr/b5+Kgy//1/FspYBg2vwai2jEE4ErwKPVfScPwDwGTy9ab8B9bOB4pgYItBrUvynF9sAGVB1USB5fCTLaGBSqcjSr/+4cN25q
gAys62z/rIgL4qiIFbmOvPB+D52AVhfB8vHAerhwnT26JnP/mz0tO1yemgkCGaVClXj4JrAUzpEmqowsZ3HXV42vOiKAL/U2nulruLXWDcEwTiTCr5F6z8+36nm35Zm7F8OTIpZAz8tHq3IaP2Cj86zZ3W6ZWkNn
Vk2r2Lhiws+KEguvvu4JwEcPMU+hd9gDsDEF37GTIRq9FreJoIu/3ZhXPVHNFv4skfozgO+IWrYI7aw2uyRX/xbvjOyPaNS7Be6Re7uYSZOD3Zr2A8LYJtma+zIffYWgjF1/mxU8CpFv3hgT79qm1WWDB3zoYVdf
uzS9uS4jF0gKWPPQvDvJ2dvEr8M6eaKYkroknrXexPw5cY9SUjJ9IxfClvWnaZK/YNNexaFx4mw+mYvQiQRGtlgiyj9uKz6ah9DkWBDY5pxq4BCNYWkgfoYZT6i1EiYnx2hdeQymNF+SPOLMbk/6Rq0IRoYkyARO
ZzNZH1GEEBlzasGfLZhRVKjWBOmTWR5M8fE91ywequ41/Q6Gt3E3Yif3Pu2t0OZqEzZZJUqWo3ss3vFOgiWPpEcer0PgAuDvSZNMsTn5qmUb1qGqpPbObdNrUiOPQnDYuZx1aSVRdyCYf004MiPDPSgQE5MgScmb
h1qi93VcN/9NTJLgOL6xfPF165Daua/5QOWsuM2TQ/eA7Z2Sg9ssLgNT427YbkUo5PEl71ySZjWGofKJaicuzFzRjvWyvrTCq+flxFjdOsFiya16qFD41TwaFIjVYZx8jX58uWli+uRq5YsvlnTaFJTDGZvQDjKT
syvwww3pyYiT84ghCzHz9zV9LYHw3s0LG03jEnHdpB5GWU/pTAZc/qnZijjsFnDxj1JVcG8ou3GbrYsov2rE3HAcB4r5Jcn8s69l2j0WQeU4iNG73PfkXWsfjvM5cnIiOp5+DmfXZDu/7gTPgmDIV/TB9It4eaFX
kp3qQmh9aX3kAmajxlvMi+j9KfNClhKCiA8sMzSMegiBFZ5wfdDriTxV/P+4eAnm0tyR1U7glt6s30NQu0rUiFRM+3r0dLTKtgsI+GcJaBYXkAfR6nJbp8A4GHvLma4mcZbl/xwvTEuPjAXT3hbMMWmlY0/4t0Lp
Kb3ZABLYyOeqMIz04injznAnnE9MSLHg/coF+Hvi7tnnGderaXfiF2+ONA28AbypYS6H+pqj9zg0/2sW2r+WhH8/8WkJfJjrg+yx/nSUPNyhi86KX0NJ121xYY4gslU3dv3UcmwlWX/ONIcFSVVjzo2hWH6jODOP
WSA2Y9fVXlmLBvXYkK2ErAXRNH8PE3MFR/RllrkUjAIqRyxUfSJl72bFtgeIo7d6FWzLHq84S+VIpLXnQcUdK70w7qeN4yPvw/05zMaPbxoVyGV0V9xgmaD2bO4YNl+4sT1qeYMMcAlDA49JXqgZDqGHL4PE+HvN
6zxj0Ph7JCN2C85CmDtahc/7ra1qPCBPmVZOKgtGb5l+p4k0hxo5oFPmBtrm9olgqaoim+V2kbjQ7TPQN3JRr0SCiNc7BXTg9uSMr8N0NbovWWMe8LhVjomzF/vJuNsGI6sY1h0efkAq6puiulhZ7Tmq4Yqd3d/n
48bWrJU7TgBfSk9dkPLquDXTIbrDL/VWHHoB1PLFe4oMI5SGTj0TjAicS1aAJaAzymxBFYPZCqCGy9sdzBO40oCmblRQRmihQAaX7dLM9HVbkMssQCEwEohlXFd4ouNcn0ua/46px9XxUn7zbXVj+4O82MhcbCgL
rp+kSZS9U4KSE43fHzN8PjbTmkzvMLaqmj6Mb8EFjPPhRbFVCnv3Sz/Eov5bxKm4WASCd9kg5CUknr/G+l2ulQNK1VEg6Qc0nogPm5y0PfYEo0AbMWOpVsKFxfPB+MToQ0QSG1r/peOHBs5WnK1UZhgQPGh5j3Vq
af1EDdLNUD/IcDDxVqlF+eRNZW9MtfGJzTQZ7+fqiH5qAcqlDvdkRQAfye0IxbJkol36Ta1d6KOOfmjwGnO6bXvbvgK7RShJAG6yPUvwP4hETzVNxuOuWNRUGHQSfeX665BMIm0t1j/77FAwRs3QMQOjRePbdpq5
FGWaeDlPY962Ef/XvUO612Cq4gofkjXttmXOFo8ju3Q7+5cdAMxYZ8y84hTnI4GiA66pW5x6CFOXn7pJT5fzHvpyXfCTOj+BIbkWXIWwLM1waGNoUK3QReFiVsBWXWsKseiGN1NmkB5zgpha328bvR7e93uQ+iGQ
qrCJwjOcI4OMGW9BfVpa5HPb+CsQSbEc6ig+uJdUylXu+hBwFCHNKqWELf4r7lJiGM2yL0MIH143Hmw4i57+yTTOPfNB+C7UAP0fnwM2y8InShFocHM98x3/l2z3bc3V/1yGGUjNnpIEp9lO5DQkzjXuP9K3aN2I
pu/Rqy9uHtkiWXbxjhPq23wCzcqm7VZRzgBSQRem/hzjltGPASRKYpUKAPtlHY84uNiGb9TPttbasVodXHJr9f5IZfswQmt5oW2dRJ00p1aJxVky/lBv/w6sPxK3l1ORczgjCJd0JbTmFPVVxxQSIj0W2cPkGryP
54seSGSXUxMaGfIGS0D5YQxIjrcJDKJjaiG+A2FPcqkQ9VSeLDw+PJwJ3JX1EGPrlMaVg8HGzYOJ8lPl7RQgb+OZrXk5pi/66J97o3+ozl/L8NQKyA2Q1qJREVCS0o2vquiaBHeJetGvWY69SH77ale6mm0NVhA9
79Ye6yLq1b/WX5JPFvAwe22vVqVO/lt0I+8Vv7vsAEXPF5NZCgAt0yBemM79PYiwNAmXTlpjmWVruIBxEOxM37SP8n8nUMEFkj2nJOWkqKO9onLi9Vr4krCY5wVzA53qR+lF+/5l7TnrsPI2yyYQo4cST6wC4GW4
7ref5tGCITDRYppWWgr/NVGzWSovcjeHAHPTXuwwfDlxbSXqdrgS9MQke1oPG1ejzvlza/h5jzqcLem3Jd0Fj3aQa6Ymao8meh6D9gxqDdZ4tkU035bsaK3EmDG7EutOPTEHRAqQ0znYaTqzmc/Q5wKAIAwCeGAi
FKQTpb0Ii5BlQYB8LbyGPWU6yX2p6wvDUp/fNpRTQrLqqQ55VvtkVCf0iEU7sXbuBC80LJCovbg3DWO3Qwv/F17Fl7fSIWzoQFPmcWjgqads3Ve53MGrqu+Lb3Gvm3fuJdOp2B/mnx38R+0lrehaVDGIUkoYVCkj
znT+d3Ox/tShEISY6SzwkzED8JAXOAdavf99IaC2A3BmVI/rWSxkryY7TgZG8qP4fJlcyx8sZPMo531qwdgsQAXnRX2Lak76qypKxllkZQknkEPue2xyj2Ns5MyDz0oPKCJqnIDbWqm01ykYQk+XrNezYTxuoK+P
9V1nwR2xMpjLlP9TbDKQLg0h53X2YSCx60ftq4nxKlayjhABgyS/6+fVxUjsrSe34t1oZl0Emyeaxpc930uw7y5Xb9AERTe3NQD9BvG8ip07FD7b2hIG7HjwIvPqszCVOOf++G7Osba5RA7z7MoCOqqIRdKuZ1wz
P0gcnSOAV676zyTtQDAg0FAR8d+PWrqplq40R8Zrg+t+psJ6Y7BJAnS/VD0jar1pkKeWkuCQq39a3AR84gZk3tOAXnzhNYJKWCXRxmn4cQtfaevU1gkvZnA3DM9ecyQyRF/kFRlxSLkesazLDml8uIm9oifofYqd
+hPaWCCK9ahvAHicIlKfB3HQrqGC6u9aMgN3v29gplqrXVjugZq69BViZrW99y1YuYvpUsYlE9iCSEqhG+G/OwxNQAOSRfxma4AVNOFS228KTRtnkl1whADPvGlNpG3923FbPV6GeaShbZG2bdb1Ycxg3XY4PRdE
vUorRbxEGeE7o65ch2ukO0RvGcZX8iaURdKSDwK6xtYwPIrmvGPGGaQRdH7HT3rs0tpd6enO2O37bnvANU3iCxcn2bFKGNp9sQ+XfuoWSnaZhkkDAC0MiRBX5p//ZHrXHVpKHb46uQrXeK3jIu9Hu9LhAbhlILBZ
jUb/uRtnea3XOsVC8ziDh22VB121NJyo58vgU0APM2nDMQ5HWiphF152PsVbqgzLteWARqxeajllH60sABqviMe4A0AoY+lPTUO422mFZBIyz9fcbjbRQ0Azo8SMZ0ylJsCX2pNxDa6ugKWGFs1aiWi3PTl14brj
xT1KHLKhwROKmSjUVIdrdSY7Nmz1K3CDhpTU1mO6ezcrQHLoUuFsyuGZ6//+Sq/mHaaN/8yLbvvcJdZgH2b4GSuNSm9PPhwnwa5BEyKamEIV/X7O9StpL+zAYxzmSUzfCACZEtej6/QK4JXeS0Oq1x6n4vRIsY9F
XGbXFCBE5qkGE4hWbMQXLosZbXFH83J0Y7t9FBShm+7Yoq0sagCcpF5p+vlbPe9qg8tgml8lt45hho4LZRtXODSEyFeFoabvXXvL1jy0Bff/Hzk/H7U7+w+epvXjG8evHH/hYzt9TE0JMpP4Cc7w8b6cd8W2g+/s
PXFhPJfyYePLqf+zmBdl81Lub9QL0lGtjfg5y8Zp7xk1J1xPYUHYcxv8CmLP15KhQOlQbf/+hOY/6v63uHfgNyp6hgk0f7NLjp4e1bwsacItlmF7A99p/ComMG64xNadpq8R5nHZTNjxfi3j3azlPqMP3pl9WIUY
lJXoXDn7N2TVwRB6buAXgJbu08fKb3tzj6AflX8wIGQwX2A/2+XTR7jJk8sgn1PBiZjptpGzlfj6s7ZMNj5W131d/dHzM17V5K+Gb6TwEavRenoLtLVn8XT0q1gO8phHScMXGeqULrlWaIRD2bwuIfFJEWMJLL0D
OFWBamG+NJykYMurwaNGwXlR4mqDtZXX+ArthtJbkoXpJXOwLckfOunJUwpgAa5x6yQnjB3Aa/BdmLiRP18qsLNuVP8uD23MVgHk8VYv8XtzEYgnXicJyBCMhrTFRjNIGCiNqdUG+/JUHy8NbzRih4D1e4b6I3QE
0CoDrt4K07U9BbfXOI6FE7sbo+DRbA+W+9eudtN2Zg28SyHye2xjOkW72qsErWGCYk1gJrUyf31IqciJ0b7tMrbe1k5qDlDalwBfnefMHXBNp0lyYGS29+d0BwJzKgwMQvLW6vRAUssVwN2TdnXWAdMfxn54TZpt
x7Ta7UyHdZh1NP7gmM2zxkFPgNPd8j+2vAFQY9swBWytuPbGDZkpUUPpvuR2UURBDefUb1KLJYoalLP/+sDU7RTDtCQJmSO0lbzX4n+eCblqwHSDbPlYd96439Bf/OG2HMAVRZlBlHkLS0qAw/ZJYU4GgfZqb8Kb
eTM2NCEtmz/7SLrwPsdvpNAIHJbJKoV1fHZC/2kETJ5xl3wzbnJXgekSp3CVTZQCqsvsMYjhFp6LjHX090L4xyGu8s1wzZY/Pbax99gggJHymdzT1gSyhQYUVkmSXPAymzp8M3w5aLuSxoG6XvZ+s57vYR3f3Wjk
ZAEzYydJVQxgZTvkJ3f9asW+uS+z7WrIhOjT/FQQ+FGnJsDMSzHzzEIJIMmrK6rrH4FwN4EkINE/6Gih+2obj4N4XsNELs8UYXjb4PZRWx+iSPzNZRs4f2TkZHFk798AjwBun5jYfn/9+fD7N2D7LNo3JlOnbVci
VoMdnmIpmJUqjmgMqyiWML3m7+UyRHjo1HdGII1Pm2XwZPIBZx4hsDR/vZUIL9Fh8N42XIMbsHe8BWk9t9GnEA2aKN0HGuIPW7iISyg4BbtyxavtFoiw7Zta7NSkjc4wCnrkkh1jDJbrAsTsS8DJZgqR+ZlBWjS2
drCMHQ89Pe4/E0Xg7U0ThjjHPQQOFhRzN8uoU7bzhz1EP9uwZ2hPAIjVbMlYCw+41KWvEOBhtf2hw5DChWT036jX0LXywIxWc7wP+3sglhinhbIsvPirWVWfxBhdYLEnEXESsQAH7sL/dPyzv/+AnJ0VnxUPJd5R
e0P1FlBH3FML/8XTrgKsWAKQYu71fLsu5QekgIvHXvYDuI0Axg9XiBePHIt4nSo4ALuKnjA2dhxZLiqPCynE67J14spJHRHLaQX6nULEfTTEq0GmVgXX29rN6oqLlF/UeM2oy621gFsLgAdNMwHQOHb7uIPeID4i
tcyBm65L1SYJDOMmfgyPHhsv4vXwJm863Oe6TaCUEIfGa6h+eHYjuMCC2F4utcZpbT3VdcOVtwrWYZ3S5ttP1dy+3As0KrVl4AcHnj0snT3Frl0ftb+qMf5DOfeKaCpPjSxZ2MZ8NzSC03OZyFARbX5xToicFQGy
WiXVgTtuaDYjg1bJY35Y9wpBLGo7NsNPwYYsqegAaqRbAGs+VRE6Ndn8h0pXx6vXLyp7TMaVeeJarPGyv0HkgCbYdfOtd+jTs5sAUsRgaUCoLlsnIAN1bG5rnQRxlU7JuaCz6ExlyJnPftM64YZopBqRLWctcHh3
6cG1y3uW94Q0sDmAJVvWCcGprTYEZRtsA2OhL/XsjcjuN2TIuH3eQExVPjNK+JDVn7wOWg1lWb3VgyBjg1qR9ufXXm5hc090viPYCFMW7Bz/rIPLqedwFMlVDncTBDQ2Mo+DwXyhRTwzymE+P1mebTzhESsD/VTf
3RiiWW+RG5G17nzJ4xvtOv/+ZXuxNMVC/rudbTv3tfdTS0RBo+zXH02XF2moCOpuwDWuE3Pn/gLD/fSj8+C7lQTLzfNkf+PQL0s/1odg5l+BaAR+IDKKDNrjp2+V9gvm36f/t+w1+zWAIFsdRrXg2DsvlUeijYFy
4jHrzN1HMc8QRGrju53xhmfB3RXd/UYw6Xo0w3SMPTiWJ3TwRFZTdQgrZDB/pNo+wjvdZAGvCbflHJvydgbxt4GDIusxyNdlWOluK5vsndmS/TtHNaJaRNQxxaux5kaWWoi1YZgtArcoM7hYZHBuLhxt+eyk6ZjH
tfv6gTYx2eUnt2crsQe8w+Dx0S9AA+90fAtPH7pnsw/ZbuoTZu0QaKeOmKUSAU8sqI3vtxZvVGRAoQL+NNDz/z2jsV93eLGLcarzCmv6N2WIeVrHlvM17G8AiWGDnFpEWcLXj1ZQt0BNabyWB3cgDKT+YNRxQxRS
J+etMnwHzZ8gpzu/QRwHp7xqMkFkDB/FtTyMzJyRcEa16SHeqnE08ZZbcsolrYDDz3SamUPazymnR5hkL6KeX6LVf02TV60MjJw0zB5URtyv5iE9zkgLs8c+Ys8YMJPsWxzRMyRC36d13PS2qa8llYnb5Pd1riIS
zKBUbCvmlIqvRDu2w6+tWslcxhcLdR0yWui+yfxtX9qbCqeFmrZjx/FqH6WAX9mOjDOszWYRZJKDza2v5L+wmficwaSgr1yGXM8MlK9nrSxZaNPbtqwzstvJbUCtYi17bS3dFD75HD9tL/7lQG57+WGVraKgJrei
hX4JgE10FmRYU7xtDnMn2xEjGxtiCoyQAhwOFSodxs0LQyzsMqB2vk3iE8JD3jxM2XdLgW3Z4tUbCdr5lI5dVRIuAbMCC/1/dbuoMmp97QaBXr0to1irYA3pEjSeR4nA+SVVZKZBD9ENCJuHVRk5i8II0jcwJ0xS
M1e3zX1xPM2H3BcdZjO7bOH55adzZiTh6iU2qIxWfSfB/YCsABs/odNt4R6QhsZiP3nolo3F5Gs3uE5MeluapArWBLaej92XaImWYkU3n/azBuz1yPc6qJI0DadRPQ58LOXPtt7ziUK6XYvjHC3C1R+9kdPLcHNs
l9qtO4MsPiO7Lp4ts1GyWpQnRXVwtOLL7WA4TYsf+TLVZRfUJomie9IxlVeMP0vjjzJn1PpOPUhENoZiij48QiRZt5poevx9VGDwj4ijWCwGygpjZGapJo33zJnuhid01FsfmoFQmVsVf0sAWI4aFNr634jeYfkp
1COH0UHqunWCFtR2NOn1mNb4kYb7DhyQePiZuVQyarKcYcyYsBSrDbrJ+7aYAA0Ud4T46hgLxA2/QGnJ+e030/y8y9qrV3G1Gu7GRKzAnIv2I0OAQ8lSoVb+AMf2CHyOPQHoUSY3epE3qWPOl28QWAvVA2NiHd2M
j+BWxCjcip8wY6aWBtQDoQ4/HK6oWjCGNqWhkYyCLJhUpW0kM4tCwYp7oGbNAKvCNjVdigdWBAt8t7ju7gwxj96RKscM94M/WTZiCdQ0LX11X7ajcsLmx2VGExEK++nBKuIQ2BzKIrYusCoQABZH/pJLjPpU3tjW
YXagbecS+ZYjRW4HciKUvOnP138arWQxR91PHesvahwAPwhIz83S9+u/6ydI/sO0sf/uWFeK41RVZxEDgNwowB+GyIS5OGIkPMFuRuugZGsAcrJ7AbKyyvi+XRAvCPJ4uKSo4YoUyxgTGfgW2M9sTE3y4N3oDjB/
zBxvnN8z7sAOJNSsPCD5sfm7g4vY2h8OMPIxbE/WLN7oFOmFIKroflmG+c8YRIjBBj5rPwd3ujcpZN5HyGxHbwnNDlJcFdXtboeyjAZsFMCrNRYZIk2DHpLI66cPyWmP2C+2ae8vUITeDqQg1zMN/CySoahTzRLJ
faN8II04cMGShuuDMq6SeMsaLnxxaOsiESfo4i+B/XWySksYq8iN9QzXZUJjum2618wpt2ripVGM15bxIauBTSJ2MgiylSwRAa4VPvqRrDhWglezMwsFwj2vtwKG9eo28tHyNA87POKTPDTJewZwgGkbDHcWvx+C
bYrI5IpsdutU2Byx1IVa7bXPap1nOcoEv8UPQZUtAQhkjfzSuE/hXeMcq+I2gd/i7cJNqJFoMHgcIaUic3lOKR7R4FRC4j3DLeIzLUc27Q9/t4y30O5xJmV6Rii9QfC97RsHkjn9mQkKFEDkou/NpKaxRxWO6uw+
gO60qvb7x0doCbbpS6czmJZsIzPEy6lL8AX0axZ2Xr0o1qg6HYNj8EbJEgOUJGfMmLOfXfPNq8aSYm+YbmoQQkRRNQTqOzZRUeEd9MA+MdioKNk1bcBmu1R0wE727he528f89GONPXswbVZbcCXp2ef8jM/8rOOJ
A6WwekXxr4axtO4YyVAPawpsX4RGYHi2wvXufPbUbhrPW0i0BqyS0iDA4XW0UKwv4Xl23NAumIP2aSEUJJGcoSY7Y07P+Bx91qznOitCPafxS/dz/OLbFJ9oZU/H6qNQnL9u0miH6EE4Lj964UR6P0e9h7OsYAp9
VqFIu/3yewLaexR2cL0JFsCsJXLp2R6xKgOOfmdnnk9VL1haT0wdL3Jdog/vCP9bTRjwrU2+0wgjJ34n6l1Vz+xz14zPzvnjg25FrXuM7YkgMMrY1N4Eeawm73r5TqIyjYBRbnEB7e5ouSvBz949AuV9iuUtP64v
QYh5zHPrs93rbn9w3jsgiU4bo7AshmjU1r4fIrtdBzbH9QesRVZUeRX7ezc43nxm1yQaRTeIV35PeOUV8uujntscT9zgncSMQnSqHu5Va3YR8ESsyFJNdZNcLMuqEsE1xVJQpbWz9PKpw/7A2iF9v/MubSNxsycB
OcrrAvPwlPPlv6CC31iI9yIUvzp5Teb8Kn2v9Qj/Qq2StcaflDphDNkpg20zDxbXdYGDHmk2l/nGnc/0VawoZUewo/aA8h08QA2h6Kn8OerpaXmUQ5QO8TAwXvw7i+oUEA7sjIDcreKWfqu4dZxZ+2MUD12RJ/g4
beyiBCuRRwZJKXOMqBQifL9lTEdqR16LHBJKIUWvz3C1Bhau3X7/IsatFlvSrRabF4gwwvAvBQuo++uLTZAfr1ypAX7HcR4rlrdsqqAAWcnUunc/mCe5/vdBE0K5/GxcjmyC2GpUHLOdRzn2RTGVQHQqeKDITCzn
EwRcfhEXW+GWfCtchvfT+lt7edq3Sn92Mj3zmbK1wIYBQA36lR+kzTKheBlbVgd29wz5IwC4Gziio/Ix8kKuQsfkneBNBND1lkCAVsAhTB9prQVcbpgT6/ZowmDuho4bM2HW8oXc4TXvUA/zOzrHqDimGW/5rK9U
mwZlE1pfy+x5wGd0ipTaHJ1qru3fGDOR1S1v4APPH0ZnwmRZ0JSCjhpJiiypmGpKhZpwAXnIgAw07vpJoj/HDF2cM3TM+ZlFVhmqPT4pVpUoS8geEwFuOtFunrnsMXxPhSvov4qaXsm8eCF7aiwxAfKARz+s+QGC
AXJeCsjTzAjgz9Dgype/JaTz2mpAGufRYd8mVb7u0VUUhsfz9wGgy3PqwAND7Z67tf9rhG4Fp0TPZ1zSOAw5eKBbFxmWwSuVWswDJNh7912tN4vgbM+ZnrmAYtNM4jwh4rRmNCIiVvYZUy/OyCH12Kl4ijBNChFm
+ikifIBVfOB5/fh2FOpBF2IdR5E8xfLWXbOdKB1UCwV64bAuzwN5BCAuVnirOoJLXoS19A4PfvNqjj24gcpX6cFe0fxdm4W+Z/GGHkQ8SjpoEp8TVUtfe7ohaMLmlVxsO54qDxiO0NL/EdbTGdO2fgPWiClWj0ms
I9M1Y9O5RW7OptCyi6RX9HVOSpymzg3VUd1puu1UzJqmnLQ6nJwcBE1AYf9goFg1FmJvPRnNekVTldTCwvt5O26LqAC2o0ya8TA6pxOsBtpSWwN7OSWCTTP9eaM8QNK11CxO8oWZeTWzMHKHu5dySi/1Uu1mbE3E
0pp752D/qBIuAz0LFTNrTC0J/ajd+8ZGLCuSsYPVNTofliY8cI65je950DFUzGoIO0b9MsrCoz7k3oJj9hu7yquurDArNl20DaogsHcEHnmaKEZLN/G+Qt0WfVsUpFDXrgM7f1LbgthSKtpTWUInUVgshfu8qbIp
3IdHCyIE/G7A+gs4gk47UZSGyxiTAaS4t4dS+GumSYB5VXAdXuEG8ZnaA39qRdIrXUapXYKf7Dm+hXZHBYbDXS96HakLyudX50fUqSGVXTAm9GybdU8sNPTivlBNNVIi0IRRZ9wASFHA+ZtIuNzKOtZV04qHQyUQ
mxDLF90KUJBMCq39n2h5OMv3HTls4yatK69xg3jJLfHSCthA7/ez2PTyvOZUK9S5mPEWERqt3/AneXv6zipVYBB9QLgpOh4flRWsYK8A1A/3PO+o4rCNomqdNwBzfl9y1irZnF7Pgpe32awDwXKslxrV/6NhGity
/A4ZUwU+VGmWUJk9raieAt472ysT5tmMZTG9rKYCqvOo6Md5DmpAd7RfkQNqbg9AclZRc1pZ34xf0Sik0FK386gnoyIIR+3EUlVZ9MceXGXgOAqaLmvEtuJL2ZYSqgUWgjXqznrk11rf5nRHC/dQxa9J0aK7g+1R
qaif8oxZHcKrt1q1Sh4n1HhpGELqGu/dM/eubEHCTYrOThPXC/8I7mX+Ekxc/AQgrtl60Vsojque0xXYetyiLp0LpiHOJpYmVhAAIWtMrLOFCXNoTWLVGvGhlej3zvDw6yMmusuTgQCXrlKLJCmjOIPQUkZP2cL9
Mv4Jgs0R7TRvlWBeJOMZ0V3LwmuwBkAlqaQ3r2A/iJF9H8DZjgJcHwoFkDW2XT5kz6yokc+iNfUM3bb4AWes23eB1SJFX6zdo8U4W23ZurRwpMvveR9ENkfIEyjXd7U/qXlajeBFqGm/rRLzx8eSIiXRaKtpD+3+
aiACo3TMNA3yLVzhcmuglxqqX7Xm/zdRV/1BLd2WyeNIXbJjHvM7NvAtTn8bhxZtMHK/dMoOC/0/YKYf8yzo822oBOHAvc8VsX95H8CbGnOU2Jxoj5nigh+69Tv6B668hJIVdH6+w3CGklsl1/emekPbtxLQRsw5
Jrq24/+7D/cwGMlweex2heZT7J3DDvcgsC4oRq1xGvyEA1wVH+Dz6rUHWqCZM2tZ2H/uZoCTXqtLCxKN5cREKLQCxTPUDElYm6pLdbXOhOJzf08D74qmCKQKY2shtW2qoC3RPYp8CqnEDFtlXgp62/CLc6EpMaIy
hYsHqxSw7cvjMf6svOzcSv65pC59HZqXucv5s64p/yJu86oFCQS/R/OE31Hv73v1dTFOfX/TOSbFy3OvY08BTr67TnOFOPcxVwDISCzyhip3fSp8mnk9luSJ8u8hgU53p0o5OpWcKhObi7wey78ZRcYeTh7prlJf
DZtrRAW4muFrlTdSdn6w4FwDqSGY1NOeOsHT8lf4qtdVpvNIV7LxaMkwERlVjkVzPnMWuAl1gixKEv4PRWmzTWTr1pZ7QtRGDtm7RKiAmBY6LPVgfNnyLw0k1QRD26bnAWonp0aJ0WOfmFwgHcqPg/uwluEpJkun
tYCIG/vqmUeK/zjEpuZ2gU9cf8QyP3DvRGvp3qaullibTfB+myLUaqC3IgpbiTEHGitmLC8lbEbzvBrTF9F0DN/HNGse3IdYigBtON5QH6ZlhqotiEMFUDaZU+WzX+ZB3zWt69pZXZYWekXrMe6aFqg1Mjd3qv7S
MAKfZaMKCvKD5/PzLhjtyU6nqD4YSYTaYNLjrfqovdZLTRZp3eL5uFN/f94lPqN3qLjSdsU7uzdPnA0YMEplM+FoTYC8xMHAtv0V2EQcF6SWxyFCSk86Eqs5UeQLL4/sy0UGF+OWw57fPD9BPKXFuumyphJ4jLAO
bHbj18UW6rqIQiUe1oF0x44MKZvioNXszlFgGDaOteCoCO2zSNcKlIm9swo4NPgZT5zYw49+JBzapw8fA8dZCZOVO+Q6X8DK07jGRYQJU14nDG1qacw5LZSr9Wq0l9tR0gVk5IpTb8YVvNhY9NSkugWpA14AsRnD
swexFQ4Pi9XTiu5+qrTVkKUNUC8WF4fOPJbZmai3mJaLmtKjzFzOdjCPq2sUTAt0M7OglAcY4pbFv5hVQEO0kKqoBDFHbRFm0OCz9yqoqW4pVMAcAsNgZ3qvBFO//g+DLCMTjDgBtqKxRE85plZZIPssFBHInhqW
TxW8vjU6zOexjAzwmPK8rV0nzdAbzlAJd0L9Eqn+ncJnX8IHCDLzvzmPg/pwmU5DA3am15db+OmFcuLHbYNb8Hdd+HZcXFul3P5KpESpKcp/Z1qdjmpAccQVjwsWXXbolU9+Jq/b52/MpD7tiDyo+Bch5jZJRyiW
JH7YmAB8ZSwkWOXsG0ihtr04dz3IKYR+53xtd2wNGmKVHKGEfvoGEAzGtvPZey2/bDe+6Z3TtoUAJrlvh7Y2jWjH/w+BQQRQIHSxH/WD7cEXmsTDZR6lun9ol2Q3rGd67CIg3dFqjPOvKd05wUZef/GAMZ/8bprG
YQ0g7BCDxgaBu3nRPXVL+OJ9XcS+tvuTWWParoMujg9xPSDUMzm6Y7iPUofp/rToPaxOlVobqTVWmwlQQsiuDMJLmLLyG/bydUt34Y+ayqJqwZGve7yukUsDqSMpIWasNsWBk09QadmR6+lWOzp6KP7ExSMisoDZ
yCJWbWQ6NYrbjEARDsxDeESmbYq5H1Er/I0AuzBVH6RL5/LkkPCgYoEC8g3u9zlveXnZHOrx3SMJnX8xfuvqQNVzAGaC/dqugT0QUt3t6ti2Qcev61khzIsmSmdiYEA/2/8c9WOCCVALCUZRmalOLJEMxcxJRd62
BwuJR/nJxry4Zr3RJMfHfbCfdR0oSrNEM3ls8OZhEjrRFAVu0wVjn8EQKBMxTmzOWn0nPg7x4zO5UaRhnu22SRlIgo9BQ6h3+2+z+VTY20c6S21hcnaTiI/DmVSfxh3QOL1bSlcI3swVknuP36NX+R699ojTqDEX
gbP4m7uWKz30f7auW/+zd62dbX1lqG8NO5M3Vra+zSCyFS3d506mHFN59ATu+Wm75XJrf2F/jeRWuWaIAMLGY8MpING0IclVSzVsBTfQIwQsHlYNz2VJBN32UraOJVa1Qj9eB1mWTPTcEps3vkGwdV7UxRBiiSlj
mMZ0hlWraQU/mDNFcUwnloQB1Rra+wo6xAtLteGZLLyKvezGlhhj0JF+3M+HrQQq4QZqrw2u6lIHy3oX0GKK0PqcZ3RlaP0hYIIi1Wh3b8RuAenxLNMcl4jYeISeLtiEP5kg1BM4dKabr5JOAwBFNqV/Zjab/UxE
G19VD1EkLC1c67wikWqBHPR81q3f75mwuH6gAtuoEIrV6hQSN5XhkujvNIkjCqXJK6sQWvXFs4RMlj9+UVlKDC/zP1PFzAVGEYV7rhptFrJTzsDOmlEDGJhbA7iZ0pRFDzgWlqymTLoIQOCyY9/7v8FwcT+FJ8sG
xdLDeikzth27vGyossCgFDn7uUUFLMQ3CloJngT6wAZ6Ptfwsr59NJK4bVpewGBK2eZFGi02elHe2RJ+au76oykwAU/sFwngLODXCrYIr1tZkOAJSJmu7g4CATxuiWtTxauV3WQW/AT1x2FhU/zLIGPmRoFzZ1ZL
gKNKES+7Fo5EjxCWIE9naIdMYfHePffC+I3e0vrfDD+5UmPjocrGhRF6A2yl4uUOUHSRKFd/SaD79cJaM15FuGKrwbKz+BaUo3cfPrp3W46HfAJj27EmJ/htVaJLexEX8eC8yruSGw99hzpKcgz/QcgBoNyc4C5g
rbvtiCdjQh8h1LfUEnUOOZ7E5+y/O9YbF9hPCNuqyiY64dQymIQqTR8BD6auAP85hzh+aUeqHYyQRojTYimbcVgEJ0HQGvKBN8crUsNn73Rwh6EhxxK0j7l+bdjeMcA5FoCNqVgT9vVapGMZ8sWYKHTAX8GOkZwX
Pt93tSM3dlpA8RWCy3pJPLQGsnPgQQrOjwUVqK6Oov14FISim6QgFFlxMkq/46gRgOxMMRQrhlsiMZoi0FbQYbzDjsFjhyc8yxMuPPED06PaqY3AsPmnl0MbOLOEggX9xdy/GcG69XjdSwo7VVeEjztW1YWHEZqE
coT0ul+dckc4VU6/u5XNCbY9PcT9q81uDsTVYUL+VqrnsqgBUns5E2KjA25b/jI/8ox9ibEHgucpLXlPp/4jrd/ctWS9ni4lfJjeQKQ+SNaQ5dN3aq9X9eM1nQGQeguTsItPCVZhOXG3AcyMjvdt0dDMHrDEJ+2U
YWv/Tde1DQyMFF+IWS9Ls9aRjGn28shEPCeKhA2UxJCNaOef6Z4LWQOnqrF9p3q0Zg0yiIQlQooCEloPrxLITLSjkh8/8fObD6Yc8OS/ZPtDPdJyBGhTkxxlxQZfKST7N9mPI2CfKp4QO3XfKiqx0yBY5QL58reR
vB/FUA0yETO3QT11Gy7JGz/6b2v+sotkNGlzZnt0f73lcfIwVLgZ6gD3E3MSAhktp4QSTdirY53cAwnC9j8A4FhzrKxLcOsUcR8/vRCX1ugUgXQBrvYTqq3tEngM8os4BDgao1oxjqUpeL96uSYoaagTPj65TvPO
06j4SK+uYXsHOLzAK0HSMffwJosQpA138ab+Kumil+eL1sN82/w2eKz080JcY1CyCC7E/v1rzT+Qutj0+JBdsZFRqfWtTwbGCcN+kmXwscHudpzE6udaXG81m+WM3MlY3rwzMkPvPDNPFZkXeJVE7PXPeyLwYiqD
JmMdPb4WzQc8Fu5mOTh+hPKrxE0vzTetJYmZ4nc2sFwIYOSMhDPRHI/gVJ5J77vyOCREhf32cvMpQdZ+jjFV8F0Wxlh8WCd4wgoiargE27OoIeaqtLVCJGn+1poIdmr7nsWa0KlRxTYMYOfKryVyy//T8owLRLQx
aO+tGMID8TNuANO1ATnXQH5dYFeHzpB/7ET4yPG3Jr0CrF2Bpj0AbIdDBwFIrYQdtKDtApiC5TA9SPXQ9iSpFvb4n3UF3FjkeZr+ozDaYwb0XFxb18UvfRc8Oi8L5WY/pUmC+ifMfRZfg4BhMge1ez3jKgeX8FFP
7wJRR3HfVY1lK5mWa9wg7tm14J7VxqIjRs9aNhKlbeceGm/0fqCETXBoCTe/p8gFFwG0HtLBWHwL3cVdkT6yrrPEFi11zhj6tOuMdptPd9791f3w+2j0wPAcJ0bzhcX24KVpGFoxNfvKDro2uEGwvGddeHTpxGMR
Y4voLaxsPxz1UDz4Z0en/iWA8DSP1k6AzrD1ETRZkquCOhZFqBqzMN/Sz8GvNCXHdLI/k9b2U5/DDH3hjOfZd/JlQmnaxjMdE7CpxQZ9WWCbgvxEpxGIvSwBbLIneWfEOpnerMCBcaM5vHk8AUTsJzP7Y1CcqFy8
dXd6gao2Y/5SU5xoNaLxNroV4/NkdKzHKxWKULVt8FWCLV1rA6N6tJKltHg3lfZ7iBn47JI93mfkm1ltmxIqd04v9TCGLrpoXgtk+ddFiga0TlC5gxj9dEf5iJ4lKwoutwvPOUVZH8hHzxOtRJFTRoc8iQ+KNzSq
VVkqjLljtDuzIQcwNEdFxXVuEJ84uw58/qQucsR8pPw1eQLUDProxOFGZ5/Ay51KdU3hRRct5lwt2a1JS8iKCvBivtrdyrcZ78BSFOtmyelnJfFP1UNjKQoJp8NveJkRkFieVXlNiNAaLHjqxVsZPwMKcOiHYQoP
rhacksxk+mud9QRCSBEu3pb2B6w/5WwtdulvJym2x4kLJTa7Y1v30XOt8Hwq5KO+AgyDxJxp2al5fnToDMV3nRs+cgqTZkk2VPOts7D/woaFo6hJmtqbP0XWwBRwhthBy8J4Zp0wLaxwqlt68U2jfHZ2S8n3VKCp
O8FGizQv6RB96LmNXved95gAzQZvBU0aPNl2lYZGxn12haVKNYe1PfLwdk1OGlpGEAGz8w9TNiE/I7J8RYTxe1V9co9Z6actKQxyCzGfCxJCATtT5BFS9oRNCWX6oFq01dbrt8BqDiG5Dep0swYZn68finlUsdDf
DI93QM0Gwe/0esD7tD7aNOECFtAxTbc1JC/w23Pggi2MYDS3FYM2yhhGbELdejQ745zHJctEQXZcmgVMqTQ7fpgyavmrHCiLFhGh3eOsc53wIJMWipWus2opNeCy+muxv1GybrHG+SXvB7ipSI8leLeFrL1+jZxv
i+abLxJLDHcFISk8WkIWm0/DKD6tnRYYyDVHdQQdDTH/EmaVthJAIM08srOxsAh7NvB57/CWGkE4UNmspO3BZaRi60Y0GpPk1mtxA98TV1tn4ImilwPtpbp89HuplL2h4LFubRVjoZI85AOsGm/36/WUBFhJHy0h
FW1KY1MXtBhtv9DUQ9VAYOwPGjX+UsvxpNUZCSJ9ZeRt0yhmmknt5J4itX5MYCl5ywh2LxFUMhUwZLdFmm6s93mT+sF6soa1G1jbJ9e1eS14uL3libWbk60jwp/501BgS0bANpO7l4cvGwpcmrQ6RWnNYb71IVDN
R/oq72tdwH+7moK2tqJsF6WW0s+GZSrrApB+EBRGGVcfMD+fNrRiTKFK+1I/m36gKrbkwm6dcKmFNbJiDOosVlhhO1XuZsHEAYCeR7K9fiuarcQ2suG/CvXu3lKaSDMKjdteD2An22gYY6dA8FbLdb5KUD+9FrAi
r41D3zsLSzyDJKi9GLFRgzJxnNmI16Y+yaKFfay9Oo7TK1qrzFccO1rWaUbusuH2U7Bhg0SV9UALExxcXBoV48XTra33A5KA1VewI1KvZ4gD0ReYUyeaLM6evRCdpO3i+jzGbfgUvB6i/AhOI3Qqx9pRA47vZ687
ERv/QMO7q2+Q7np5vms9XMbA0cGc2orQTlOK63+75yPSp8J2CSfWWql+/Gw/77CbDaRWRYLdy2PHYgys+VIRJo0a0OAOtE7QYtT7N++P7aWiHbjhlDtFFDeNzbEiJpC+a43gQadmHlwi+lOs3Y42+TFZjZzT7sob
hy5M9m7apHzelVMcd0UW7h5tnTbkih8h8OEVmPxxcrjgbBu9IeylFPMNl49HyTwUjXyHlYZObfDPohFwLe8wajjE62DDkmdjt6lB/nbam6gqyYdeCg+lzFb3qSGnx2h2trM4Dhek1Z4qhbKYvLnAZ2h0zO4gt6DG
eAT+pJlHIm+bk4TG0prY0PJyEvzbv7mDRK86X0rKg0T91Nd5s5pmeQ/d03o5TKwupt/zgnmQ6vPyz2uGCFmQaojqOuzIbAkIiDn175YXgmZj37NA4F1JssEvmOWD5W6QJEGK46y4d9qY4sfCEf8yMgUEHC0eert0
KONy234zw0kvz1NKz2nxSfsz2GohqlpmdizY4x0mnyTQqEwnMpidAFoic9W0GzV2Qq1Zipll0xTGTajqN8hXvTyuST24/namZElqrPpmHeIJxsgze6htw4st/eb2J9/IsfFjpqVs5sP3T1HVhYCg/vQGgI6BbpAv
VqIyYJ0i0EFqh9Te0HUe14yBZykwg96UeMsvi1FqTUerB2X+tsff2pYw5vkaa/626h/xkJ9paPuGn2ERkbOfMxqkfhc8/U5g+q4DfMs+tF+mK3LcA93V2Fj4GgogzE9PAQT61EDkj4FO74ccgl7un+bhaLGRE1e+
Jl4G1/x6cO3QpyGQCxRlyoRO4q82mqxKh8oSO3l/3UlYyHkk3HTiRUs4GZtYy8Z0uzcADUhVWHXC2I4Py3EMxI2nj6Yx8y9pMkYxfq0dHB5FtGrx1F7ExA/tKc+Roo4Rf2VaMT43eLZm75I8xh+NhpFOx3TZ+q3L
HrLB0fYb5n5iYbWesb7y9yth7OIsTu+/d8AUq2qWGs32S+jlWAiJ7HonOEXWGL1IRnoTWPjhKctQOwap2pAPY7YaZGLJpoLzoxgnqv2uXauNGHyR2jox6eUwSfU4/VJevib+kBMVnCWBK+SprI+isEZBv58NSgyK
fKlK43wbXPbBOVJKpp28ELZbgkYPq7fD5bWXOgMGNG6N1IAXgmyj7Ve8FK1vWNmF9yleAtc3WHYBT3LLgy85PewxHQqzw14F78L9mvPvxDWpl9JlFDwxuC/RhgLizWPpxVQpatJqrolp9t6O3UFhZMjK2HRyNjGo
5LPIHm/kTE1Uv0ICYmLfj4SSKFM865/zhDxtfrDhGJ9tFxbI2VJmrFPMVSE15rTOFtaCde/RiMMFKaVczvyRvOTKKuQKMrXGZ0k79Oa5sOYKfgHsaNRfgXUAK1LLgw0pPWR7btS4WAKRqy5kvdpLACXDvJ6SHUhr
KYKrd/xdA2TYLmvCj8ljT2aZ9SM4ILY1cT5zUiUzqo0oaGcdsBxapRl69jNLnxUe3KviGq9xg7irJfmuNeC+MPEXfrJg1jrQEZxxHuIgye/a7XOpdgkqE+R18tfucV5dsp56cB+8+0WGCJD6ZTBh375b4KkkMfFf
thrLA6XsvEZPXXTI3cBqdoRc3vLMI4lzUbVE82yoCntRtfgPsh6Gef+QxRlrb7n7lAyJLBoKsR6WMvCq+EI4XAVq1GoyBGAYcFTrNpA5G0FdYui0ueo3rvqs5vhU9gjFDeJLLcmT1tC8jaTQBxSlE8vvYKhVNQPg
UUoyJ1ln8Y4oT+fUIZG4O9z4OuB8KLFKrDBPqfUCHUSpn/aeDpWs/2vB2ikdnmMeBO+Ic8uDSdB6lGuNiGzkNiMPBpZVa7xBXOVSuCplGZI2PhQPr3PVy1fPW+WMdpIuDJY1d2etGHZqSTJkz9C2aGcYdmjLOK/h
GX4sNoeBEbNEykXRUMtUcYmBdFbY3A/cmatmfspzlaARpt0JltIoIyRccGWkTdVt2R3bgjZTV+BC06hvsJgUT70wNaJxfOVv1Oq9WtKEnyR/fSkLlQMi9RU65zdA+2dsrIc8rcxQYdc4YglnQFpFh7GN3UH5Qz4u
KBd/rZfDTajjpg//ENzTVMoJXprFtLGf4SZUfGe4ZaIAIPgmeJRjlPq0ozbIGyZ65H2Uocx0l1y1BdQRq9IMQ1YGjo5bliI8BPlH3+d7dIkrbOutKl8H3PTSdNNamL+j50IQ1p+h/38Az+AmQBoOVxOdI8HyHUBt
RlK79xEIVGRiDvv/NJ5mj4Z3wjkNGAg9OB5LfkFV9Ly9JrFRknvUiG6V5Iv8vzCam3F2kf+HqWtt4HCf1ubtRqVB5lIpaWMydshhl8GA3Yg0CJEBAJdeal6nGXFqG2+BWfpmGrI3u/BNP+jWmwL1eSHm+i+JOYRE
JbVff9Qa1ZHdaURssBZSvq29t4CbWnBw0L1GQP0EYUaj+6ekd5Yxf2Rlblsp43+2MfWymKUOnr+FzKQ7bWdJh3jrh/FU8gCNq8AL7eze78Gw+VEEhL9WO8on550VMdpfpBHTF3cYdXuB7U9UnsHj0PLNEX0TFaxS
5BzlXv0E3o4ec9l7HgPfMqraBqwTPJLL4arV9aYAjAUaDAHn0VXXGQ7vDNE4zmDeDX6cKQF8qMiDcbRB8bnH3Lsg98JCp9Y3P6Idi+tY4zpB2Ow6QN60LsrWetRdA9oO2i6PbXphFoO5M0KBPOepwHoE5KrkOfz6
93oNEFZSaa+VJLWqkqC9JrnGWLAQO81TVBwzmhR7B9uTkR8w6wT9WeEUZcrt6HD36R6uAkNZ25fc6GyYmr0iT+fpMdnasCNHq8bDCkTUqNH8a4EkTQBTA/lIF670tL72S0REUUQl3WTBn8hYDgceENkmUaqhLbG4
MZxehoQaUDyPXm0Of2P+G5UHk/h5Ij5M4GnwgnQLfkBpZJ7M1y/R2FsjmxNmYMZd6Fme9/NZbpwsoAett4PVwrSRG/E8Xs5Tvgo2MP3GC/q7zOctYlsttwrojlkBpa5JQLDTaCqNBBFoStTbAQUTafqStF5yv2NJ
uNzN56Wd8PlHM9S1sC4QlRYQtCpuMCSrXhLE1RpOs+oZTswPtUfzjOxm1GMhbX7OY8OwtKGf1kyLoaDt3HqW0laX0T4diHFJqy2NkHHp5RYwpwg3yr1aDFUQ4G6sUb0g1lxZvQ7rEEWY00szV7SW0OSztPH+fF51
7G6Y6Jqp0kU4MqPk81KFiG8Hb4edbuuAkPrzjnITJzM7cnhUJfYP1Eth1sqY/2mYONjnssTDdqd3v8i4fCxtSJErcK+PIMY2vlElJg+JN+5HtOCsNoK/ouuE5CRz+ZQzUHiuvGqNWhYLXozB3oYJkMCCOGbgdLNe
CKyALsz5dRH/8zppIxo7On4T40/uU8YTEzjExilOX0hWOB1JgXka9jNrtDaD8B0yT/rDoqdqm0qjBFopfwKuxLG7uX5to5rksCosafJetNGzLsR2Uxo8bkeWG2mBAJtOoSLfIup+0xu2zkRAPBVJRmCrvT93tRUm
Te/c/hzeT1mgeRiDj7RzKkdKGwXqIFbLazms1HVF1GGYN2dxM/AWd81nA3dn+3Ez+wYRWRPlcD6t8v1DO1FbUiipzlEw+wl0BeL7HPn7WLCi/EYyDz10MUkCP62BNs1UJoQ4LS6o1AdhUr03ZSjC+VoncEM0Eetv
wAZ/thjLteJWLd4v3qXIXSgsZKfthEqsdfeSEwAz070Ox/3PArtnUlphxE7t17CKYN1Lj7M45uxUhBMhan51okwwCiNa2az5PXoMzpn/ba45fhDbdEd03aeRNxCxjQd1UQoVgKpMGrLrAi2AvsxABpvT7PypeqVf
hSr6oBKBNVdb1z5na+gSPxlMCmH0XShpdf3Gfnh+NXGzw9H3vJmIuveqvXx7WEJxfwg9lYy3yiHOeJWh/WXUUzYHbqcoskAc9jsa1jLJMjnkuR+7E0cz5DdlEVYY47+4Z1gltZXUF2ZkFFu+AyodPFtCfGodxOk3
EKUcoWKi4pjcW/yPeNIABx861brK5PjXmF1W/UeHJguA+o7fjXUyX2GOSheDXfpUHJBlU251A2OWqr1EoigQ/rxmCxF0B5af50t1je5C7cvQQoD5R/gMDKr70OnMYkFq/5iBaXSu/cevkQDEr5II9L7HRwH/53r5
pcggqv0d65s7Wk6z6qoI3w+CMZuRx/Halu9KcYqVEddC8/GaoBkcM61JJGkxXuOTQw8gbXqY2kd2Y5HC65pTKUq7dZGtPDVvl/VNMvvTeqtJ7NLZ/bhxPQACy3bC18nJ5ut/uP7x4QaXKpM1rc731f63aspF25xy
mgW/yGXVEq27iLQMPc0CPwpnA1cVXrwDoTQW9RmTSr7U8S+HuNfIlWejDywXn5wIHqAYejvkrMI69MPTDXpqjjD2c6Y+6a4w3CiR+KbdFV32PCsg05JNeuFDgiI5RU1p/9mo/BhN8f+BVAY/3XmnXLGKTALq7oEE
dUrbrOLsTR9oPL9amZtpsRayvGmz+WpqGby3TZC4frqsgEo+813xRWXUhNMIdtdvMxtWNWjdKhe0L6EdIgN0F6p1uljWiopvwPmiMFOCoGHLnHfuQx8Xv/Rq1v0zHQKebqhoGlLId8UbAZLaEWobLYAT11Gj/CKt
XuXg+YvGDJjUgnRpwxRyiEBNTYIHWugMFhSviAFXZS1IPUqilV+GjQHzDLcKIV23Jql47vju74NZ5ZHQ/HrtqdjQ+KAPkuqTcBJaawFQc3LVdPD4ntjr/9m3jg1lcLcrfigXvtz7GFB5K3Ur8ai80sGt2rAb1tz/
Eu/XCU04T5wG0eu+36q58rOGn37/AP3Ve4rTO/7zPlQalR+eX+7dNXnqKIiphVfzLS/NfTVg4b6pdKmKWCdAWGBCZAkaqcg9n+drHZ9gvD1vtQZ5dkC/SEgYEAw7bDPDcSmTsn+6paAO9Dx+ZbPimr4H6Cqifl+f
cWgSxD2dabxGUNcytbaG8W4WG5/brqnlYD4avmUU3cznto/B9+93yCnISBta1bIOaKMe9DpYPiKtlMOclvrSXwk/tTY3GdVHy3LKZonzDdwDH1uy61sfu23mp60Wx1Xub7HqGzwDZnv417g5qrCvxPPcglVAHJx6
dwJ/jSfjPgfrOQLGWztXrN05oBFxbVRjkmKTsneGA3lfiyA6P9rAwxvrDOCRkAR58Pi6WXrXTvhxGTzBP8JhUvOL/yraYcytfWbQrkM1a/REmrHvTS5HPKADwW6KAAkrkJuTL4/9QSPz4S93WofOQ+960ODWGjZG
ZJA/BpvZZrcBWRyCfVEPAUBoobzPm1kaW8CC3/10tIhXOcwLUC7TB0BX2YaNhgMPqDHJOg3OakTBAc0TnwaAj19KG4ERPgdQsrP31d24pIfAkwPvT6kVKdZ7xnwGbymnCCrHNAcd9a/08Igfe374s9e6leq6bGQ+
zJunPwnl5ukPnXsGUxRkJey5zvRABQ/u6nk5Ti4arkL9H5iPqIG/oh0OMKtWQcEfUysDAKNlHkQO3A4akUDrL16woGnAuM+dS+/fntS60Z7+vns2REg83Ple+WaVgT4xbSMTSWbHK9Jxf0Yuham+IoCmop7iR+TI
wD9MnZ+xpEUAnBjOPvLdQAW/TDGR27aroIO67jsl/FXbcuEAb5PNaNdy31eAxNR5CF8K1lttIyYeLaPO9dckKFcjYB0erg0PzO8ZbHzhdbF1zaUHdI40QoMfkXg2cNwK7u3WR6ty5whpPGoSZDlrE+LCVDjZenAy
J8Cf9npu5kOMb9GwuBNXC1YtMQlWDxiwsODTNQMQtpp/BEk7fqZEfIGPZ7HapCSAy15c7k+cURl1c+BrEzbqowF8QNywxOCvpEVu3jwoMdE7JJtNNQR4aIh8CZ7HRRxU4GZ/64qatSCpiZJHzVWZC3FykfQzsPjW
eQMX467n1tuIAJP9aVxQioxbC3ovTJzcza0NPM6Dz7UKDYRHFTz2eAOZuzDayLneq43oBFhlrMaGHdztrliXUqkU/CKmHlhF7IQYazhd+S9B70FdotguHReNTNf/0ZfksAOLhLhWgh+gkvvXAdrEfvoGJhlKFUrM
E2RMby2ojUdXN/1Op5w64TJEYIXPhz7iRSsxBsg526U7gUzzgiNdKKnbSGCRz+NFMz7SIUHSvVImXntlAt7f3P7foTJ5rTV+tAKxrO9bJhpdOGImdi2c8sp1tx/f5xk1WL+5Y+GXWLpyaoQ8n1ALN6rfyMRFeXih
ul7w1NwgHCkRsgAlhW0YeReV31oY2pz4OnFFixe+aXy17w9d57cQEFh8B074Q7VYR4i4HO3W4JREHu6rLWu9LsNDcQReGx2tx9Aw+FN5MT3uW0MPucQBm6QCI7giO4w8IZYQkmRb5LZPH3y8U15IRsPlnJPV9uga
w/cEncjENSN4VI9LYtgTv2kDM5WBKLDpXX5fwpIOPxLOxthDMDzT91uuIi98esbBoHePu0Zj7plHeG2vPKzwq4GnLSxk8RtG0E+G14cPirqYINmO+jmiDgzDXqg5vszvp6Xf7WrEQqKM2EXtGX3A5EPywy7BF1lI
jY2lbSrVpyVwmWMgRw9fUNFHc24cQiFSrq+Bkbd/BSU1s3DugnM2QQW5gOCUUJH7KEmwACOoCMUyguOJ9xUT3U1309XcUB9Fi58gdpaEiOXOPwWAxjKSEG/6amWlUPfINdq4XjG6JwJULWfH+idKcHlfayv3pXvD
rXFuKVp9IojYPQHc8pPN4KYJXbahU63rJtLbcWy0pC4UsGv9sEuJigvEQrLlsPGexARV127n4dtvvMTpE4oACsNUS2QUFro4343iHXF2Ysnc3S3adjfpOQ9YD+oUQKw6HaSLcwpICxaKzwbLfPmdFU/XqwG8FYHK
LXQuNSlE0uYNdpQVPgHyI+iGQJvbEZsJMFl9kTHFoyUUZjrSlIv9qmhVvd8TiHnD5B5t8GYGkXj7CW7ju4+22zyhyzY03Mvy1vkyIKECOj285xQNWCwBkXu0iQavjvEKv332etlx0Gd9e+ndxAt4M7inRhMMo4YU
MXfsQqXVcY+C84pwjrmFNVJK4wZzKRLya16iO11HNlUG3G67VPHcLyIMhEw8ycuAbug5M7pIrlYdjcVztoyhUXra9FsYOHzlQS5SQBZ4xHFUQprDSILAWh7kIgVkgezm4YRhgxdtiCTexo88AYLTnIkcYJEO8Bik
gabCClZze0zMCBUnXOsR5z6umJl4o5vOg36uAUav7kmpGWqnA+NFyK/hJ24wPk/eOct/hrnn380X9s9zoAyQs5JlqbGs6UtsuXN6gEEg8lFcB3ujV4gJN0mblUX5ivx87u3Mnme4xAdvxjyy0nvezFyVtIDHgcd/
6J+uvOAXNosWLU3XvLvV+BbjEsYC6TjRNzrJAVXcNtgUJn5UPaiZroPn5w6y+t2LJgC5Pt3cvFluudWsZnWrW2GFlVZaYwEaOm7rv0m/74RhSYR+I9RX+CV+tuQ7gCjbKup3Rzho8My9poN2U+veu0m0nHWEbdKB
vPaTg8lOKvVSaDxoF04al97RnAJzjI26h3ylDfb8wICyH6ES9gQv06iFvfIkruN1sN9ymC+dBzcjPIrS1Gtw5MLs6ubhmiUWu2eopP9V0vDsehk6lmv4R7amIdNUq+EfUjbkFhYAn97kNALCbIM1loDIc+i83uKC
od/S1t0ZLiiqrhaHjm91UPTiWJpaje4GCYgKltfm4GABwY5KAE0QPWLmkYLnxfZVGyweID5XAnejTTogeGivJZE8bhiZymHuiuzU23NwHoAj+6KCFV8adIh5mm979mw4VgEZeVhwq66Ise4WFslnn2Rsf6j3QR7K
bbLL+1Rl2QIp0JGz75rIKVA7Xz+Zf6AYBC9FAICQA6E7mEvkFMbC3U5FxI6PG319DuACITls/9rXlqsULSUH+lAYdVujoHX/1QfH0OgTWFgkP/eM7OoVxtPD+H8QzECDoHTrF3r1S/nSgnAC7rYOFquKCq2CTkok
OhczvoDhsjohCFq5DDHv8BUZFTwAhCrpmWZspXD+LmLQ6bm13pdC+IelP3Qnmy2cJj5U6OxXHWafNRmN3GjxW4h/tsG22Ve7xZwjjGxjPBXqINvACbzqM9EScVwOBkQr7OAMXpLdrKpwSRhEfu0GS9Mn0iuFKY70
rL93i8RPRjSJOwgFqIUIbPFxqWPibWil21Ry3lbfjX1e9CHRB0UfHH1I9PnRh0UfGH1w9GI/dXNU7iocN1xXOVGk8VR7udxpNMzRCI55uVuISMwf3vFjQAQwJFjVtvcHi4Ni2Pfe9RYi2IFq2Cvf/HFzqtmHFbP/
54sHancPEQ8TDxAP1u4dLI4FHRbK8TgfRW4W1he0pxItduhXeFo/sdp/X9g0bJ5nwy09ATmHw0IElzSBm1o8ipnuz8nQ1tl7mMCTP0HzQ+FHxXjTc83eC2zggOEIr7/hCfeRrrWfLoz/F2lf28kkZzyv7XzAv6gf
H86RHNYupOu6xwnMzKqufP+9DX3h3v8XfX5l8/5ZdbiJAfSZCrnioY7ovQ9knABMNoo6kGk37plyEv2G/xQKUUOcIv7tnVhDvgqJi73WJ1OHs4k1mUrEvZVvMgWo8RkVVbTdroPynxv25ZaTUk7bpZ5GINVRB322
YmvAwekFmEAcHFi8GBHuMPpP/VKLCPE+3/vFabxGPhlBaXUuwZxca1orh+Ul9XOpnOi2umtq7pli0Kxk76oaaf4t+ACc09YzW+DKW5i3kOKH5v2nT0DjnB0OMVV4bOD8lPJRgx3LvewgCi4SGptnHtW24QjOMouk
G/lGi2Miw6oHZTE+B/KJ1aGRrHqYwYG3gUQc4qP8trT9PRc53CSKm9p30PBJThnCV0fPN1rQKKZDRFHLKZ6GFy3eCnkLqnhnLAsy+YIrRJApCDDHIz48KDmY21EfLjojcfkOgZRgwjByr6b4KmU80NQWo1XVxG3H
0SURwmJGr8GS3Xn2XGfRZoSl7pbArNVe0B/HARY2tL3HFA1yeAjpOGtYiDTkkPtUB/7KUYz6elF7svycYSO4GYJUjEzC4mAg2QxoQSrpPx5H7qgTDLivXSlsGaL6r1AhmQ8ATpnL03pbMt2J3/ldM/ze7UoO73e7
YBf6vbrl6OKgxHHd0cQ/OaY4lHLcnm5068vXLOXY69QZVm58XQw8yIBHVC7cGmNXa8AjgmgPGjj5V87wuolZbYbgEiplxxO7dhNrui08PpFQGaYcpJMtFWn7NuSgjE63lNN9aZ0Pa6dLP+8YFwMbMjrg/UsTsV/h
hsHnBwl+aPfHq/vW/XccUmBBjlbjnjW/hqqF0giNaTA/nmUxVmYIlBBzRO2OPBkmUORMVOeVxALGt6nS65SVmuFpjnk4+BdulgwFx4oJvRiSVgRNZDpILsJThU6wJAMIRxf98krhLYT1FAUsKy1gKSlxXGk0X9K2
Y6eDHiV3GjaLjmWQy/vxmqukvyxiak6N7Gk2fkBlkO7MvlqCv7apnY7XmeJJKz8djRLZ13yDKR3erzyIlxsIBhBIRtyp1s7BHnbcwvdvSv6W4gx6BVcY4n17XVAXQhx/ayBIugBJRXZaoLPhD0XiIjvdrMxe+W38
exoxjOBkx5uVbB6Iflg8GRj5yNHrDDe2TIyXKewrIQb7QbEe9MYQUzW4mVmszd/rQU8m8PT5afb0J7zwn9TB/XLOF4ph7iRR6TGL47DMonBxk1ksyEF2HO80so4023Y/s5z2y8H23ldOqe4EUt2pt9IOqBihrFh7
sBp2sEcRqXo6vKVsLRDnOAm1prj60Xj3VNc9kBGx1pZHNRGI4q3EpCWBG7vMItiJPBRicLzA0gawgDjFLL5DyzPMYtSy5z8DKuL1zx3SeyFoCUK6NKmOAI2CGS2UgT6dJ4AfuhZygJ40A8+aGLXVvHc7aHDbRaoh
ZoOxF66DrSHoKHEOUlrni+aBNwYTTNWP1EOQZ69WC6vlsiv/GZjjFXPho9IChN0EHZ8coaqCFdLei9mBECxzUokjN8UgvOVSclDFRTnFoeWN5ieCqWjBubikvoPMqqaQc/dqXpIhfwf9+kYAtzcEZjOY2QptkIDN
ESeDco95nzwtC2b9bpfeLQVIoJ4S1LCzCZuwD5tIDvEZd82ZIPmCAHzONBOyCpM3eKjhEhugVDseyb33WGFJs9ObM7qL5eTDnaziqpQRcRrJY+tFUPlPyqdjTsYyEerOhC+YVGBz5Hj35qfDHXc8eytOt7nw/eT5
q6YCl0jollAk/8YtUWUQR/ippg1TxyzOdckihE+9XkxqWf7z/SgwaPuoQTu73Qa3QB26aDx7YcE0cYEZHIvARE+yNr5rcnBxItqiSq5rcWj4SEqoJ7stYdjx3lOQTy5Yv3WHotJUdVTyQBO0CkY7VDxA/OQiYLWq
V03U1uP4/LlJL4E6bE5qOjutJ2j6infVtnIRv0FLGingpFoQcN7sdfTGD957UCIVc4EXn1s4gWSsgLiE6M6e+ZbLdSOwCE4wV8zCKxbBKqxDE9SBmF3D4vqzU6j9ZXHH/nTZ03xQwzRCHqai4kIVmNmZ/oviIfad
ssBYw45hc7WUoW56Vvg+olGlnNGZ/JkVvrZHaazG2i5WXNhtq8MX9irXwRKqT4cs8PdPoBwHVvNvF+nYeRZwIyyMS68Nv1kq5/e5/XnVqc5VlDibsuBmnu1dGsql/Jpfw5Qs/1nCLBzgg9KtdH9wX/8nzAZBTx+G
OYiuXMbzZhWBgWUzeM3a8MTY/uO9/K8xu5nw+lylcy+M9gren3gTpiRyBDfpg5fEjF8mnjS+7GGyImIGUO3ndJ6uJzQIwlNQajphCOTT9heBRdrCDNWEMWAMxr5nJBYxX83F/kWRr9f0Sh7WHQIKI/fdH7egiCXm
QCOYHLp7QoQZnyTRR+emd53dwGdXI2rprzY274OcjeG5MSudciNLbvTTE66lo9U0vTDLGQ4LlrEMlel6mQUg+OapDvM7bzP9IX9SCHPxRmnkPP+AGWWpzMC24Q3F8JMFaaZGSH7/nZ7BTQZ2apzRbSkwcOOPHslB
3q87ZIZnSqsZHlo86bhSeH5snZUFUAEISik2qNW/240/GJ6Jlt8myJwc9fUj1GUJz2DLfzInt3z9u9jkgxyvIoL/0kA6YMnFfVyLYuPLOFePUGdjbtnPs8CEICTVlatxKTQgScM8Cd0YEUhbsqaKkBSvj97kRLoW
Ohr8PYfwxenZnlCVbay3wp8sv5Y6pu7X1V9MHNzF/lpECxerJryjKx8T81Sv7ytHR3j4AqqFRee0QlzZK5nYbEJZdNcfe6s/xhIsPtaCW1E4Nz6fmywK24OnWu+Gyh+YLZ0IpCZBf4z7yDI+dcj/ssU7dPAtCLKl
L2x1uFZKVL+iuSQ5g8T0JbMmo+G4DzR/EZRGkBuOD1vQkgS8Nr4BUwGH/i7TY4aFzhHJinDHG4QZhbk6Y257RQGgUCkh2bzYlgog0DI/RZtPC/vkNvwc2bBNKJtbp5wZGmzx+kcopDTGnZOs2yajfr+tPXjvBU11
/BJBI9S8L7JnJhekXCBrZujlW8qLMLdUQ90Cbfxo9Ff3hR9mT5LFiw5UYjcHEO/Rp41+SFABquK4KWfBCgFCJ5a4W019pnQAUJHkVBnEC0ziDff/MIv/VWyTB4G0LvvJfYIKrUUBjgyVYylJ1K2g8MVLWMr8os+I
pBbyu5YWtAKjLyD6gOjRqgg0QtwNjNWUF5Ekr4LksCgI4f63nLDYktJnEPW8RwNVVLSnYQVFKNhAovFsNGmaj/VrkwwXymT0DHXihhGUBPWYGqgcfiDE97/1kdlQtULM/pQrsxRwqDyOpOamyxwn7s96n6mjP8Qf
mCb2VkI7MrwzBUpogZXqGiS/Kx8j6W5ArOhGuIMvPg1gskioeY+sqSH+44oIc2Ca+RTSNpFjlI0wZMoYKyKKpR8iJVpLxyO4r+5mMQUWF6pNx2k21aJIhJviu/BD9CWRbs4XCBqSF0IeQD474jWXr3jb7Bu/2x1b
KRlT2kJxzrECNT3IewSKohCHigMK0vJaM7Us5A0+uhsTEmyjPLBg5VkFWycfrPHkfT2R7GiqQfxMWBWIaj6mA6YUdhyPMkKzk1Sl4VEaXq7hL7oGWm5mObzmW1pBoSOphW3YhDU9bzOucF7zqQAVpA5WALr0z+ib
nIjWfAuKhz+FTM5+H1wYWPa6+UA7D3HmKuMHKUd3GhmvGSvIV0ZwcYrhuU5AhtwUihWi4QFM0gBArtwo4JV68V2xUdj6AoP1IyUms98JpYlFRcYjpeTJ3u/GuImFQcYjOScWkd0oIfOLezTamZDaE3x3lXFpYlH4
cQM+lNeIawA+7jWx7oN68X7x35qvkVLWFxZrVHILg8tENT/CAvxVr1nYGy2oBWmCVyCmzfxTBDE7UjwP5ulnXpzU6JHl0aSDHyQJMjBprw5B0l+U+BTm8ECXgYezaQeNgQQ1Krjchpw58CmS2ljpGMyHalfyBx2P
LKmA+J7sB/J7fKQDZP5+b1TDQuHCx4pTNNk6X4If+DoDogpX/gPc+AgTBdAMqE+3ooBdd+8yJWYg/A2YesDftnwBGN4Qbgb/rqKPwb9/hKdttFpM6rjQyuN9CL31qpp6RpKS9hrb1aIkDkpCESntYqAmrCKpYxNm
tboX6Uq7rebE+nTGPqqbOgDsFSD34uUs0+gnzoqX1bEwKCWfN1M7V8ERkI2UAg7I+a/rCRr1U5jlgR9wHKJR+JmRpPNAE9afMqX9qjU7EfiONFMPFuXzXUrShGseLr1mJCLLXJ9YTBDQjf53/pfM/1OLyRvvSeF2
BLVUSWZWlBcSCcgi0HbYjLYjcCQ7/xA4NbWnmajgEQo+UcHLFfxFVkDLTUmzxtGTxsjdcTEjGKDEZ1SU3Y7Cs1TQD1g6LvIEBfh1bHxFOEeuJWUSLAhMrx6yD1SA1P9A3iB5bByObwgoawsEmTGMt4XxGA6DV/Lq
lR+Ovu4GVOgpHzlTh6DtPrV1nkyhcNb63TQcUevKSKkkGOkwiV2BOiIOThdjldgzFtyfv9Tp8DzLfYfo9o/soc45lX4njDpGqlKMGJjtuzzaLGmzB7p9YCCKb5OaJzpjTrswE/1T85TobYwDKjknaDLVBLAzoV3P
CIsEiy4JYu2MI1UR02AXmFCVho2buQ9t21+adc9j2Sdn6FtcPjwylpXD5CXNCAcPAv9IB1ZY502oaoSnpbK/1iK7Lw4mDv22e5PpdPa19IH2xdW+fHE1RL8r/bW9BLUVV+ADmAXrCMMV7jejZfiBJlcocE7fdaj5
fpl6JUi07l/nJhWIwV+Kk+dqSXrCNmHOOq3AcnRceIRfQVtAn+6BZtkSShmQlcORrYyqA8acffIJeqkNU/XyY3u08fzlvRJsV43KN1M4NhnbSyPyaezQfGh9H4wYtNPQU9afiuHyLhqGM0PK+IRIbnaWFngxiVIu
W5EN5zUrqn5OKbetitF6+Jr61+4VlkbtjnNTUyGeOod2IYie2SlweauwESnVyVFs8WBxEFfdwK2jjHAfc8Rsx7q2O9rJxSfSLh6DBLh/+kt9UC+oXXXTD43hG4/A8OWFXoS/QIiJOQ+pWLRonmvWV5vPFOorwoCU
lLnXaMdGQ2H4qtL/Qp1tDCaKL69QGQUnIZdpVnQn/eSsqYPKJ9YLg1OII2ePDRd13MDRa62iIsiFtVVaEoRMNrHZ7Jbd/Kl7TJgSQfm3D6bUCgDgsJ8pGaHN3+uGYsC8V8ONvdeC5iZlp5YDf/AKZ8XDflINdK6J
PBQ/SUmmlEOL190aAy6CiPqcck4qGOL1YfZMy1rEdHroiRZ52MRWwpActuUFveQTjpgS0PIlmuLG5MItj4Z9t+tW57HBMOKYIJ/7Hr6XiJmILWJhbVQDDgxCcgBZOzWKTyaK8re24ZvkE0Z03QPqasWF4LtIYLGA
Yv/8iRGBt1FTUN19VM2I850V01dPAt4hlnKgoUXGHHCYkhxBUVBIwbN/HFvurS+C6MbsawNFJlphGGafUFLR99FQZfKYCNBAcFh6pojm2II4y4xehEf2KHOw/JN5xjSmeMi0Cfj18eA7qsoNi7o7WCE6pubbdZmB
u6Wvi/zLfxAs/jqBFnV2AeJa7IQnhXTKddbgM9Ar6s8u5FUC1ILybvdv70Hyle5Q9YL5XyyzgOi/69SIM2AQZTngOLLfKCNzh6gfHWNNPY6e2H6ZbI8RLNkKaLeCOLdojZrxTLyx4YLfVDgvBFmP81O8TbSpFa6d
KA6TcgKWhRaHrN+t5Aa6VOrjp92gkyVYFlq8Xf/BNNIhUzdrY599Yc8+dzkLKFznH/BMfl9+cPGW6QVrFO5gUk7CstBKgLb+bGlQpRX0yy8TC50kwbLQom0/ENPGlqKmVXy546CTJFgWWrQ9z4rNXoNwGRnXo76T
5okVKpYnVoDY5rLONmo/1cwlpzeXKlJIHjQiixWEpA8l2JiofdIEqeel3WBxiYVPGc+/bbC/99aHMFDzQtGpzH+cYgGLJIO2/LWWuObSFURJOZYiZ+gdwLf+SjzvmDclGr6PJ0CFKOuzUuXGr//0wrNJUaWkJ6en
5LCJ9TKSMY40ThP0ZJF6stzZyLXqTT19s+Ud2Z7npSbywrw7RHLYRWI6YKWdyo6nmoANg60WzuCT4ey3AvftyuG8E0Op0CHO66R9/6b/R7oA/AMoD/4rS97w/I4wTRls/GCL0kLPvuD5N6ZAez7oPHmPctPxaJip
Smt5+DGp3BNABwYupVOmrEBloFZTkU4itJqKlDjqHy+bop3f2x1ZSDJdmi9I0QsMAiJIhOgFBwFhlx9UNBtMOeDuu7w5u/51gEw3RTKnewY/BPAQiMdQMW+VEAmIkeeeQiGk6tsOrVAgYspGozEvXYN++kYNJcII
gTi549R7Nl4+Zsh/H5QP257wSlJnOXaKS/Fo8g0p50DncG2bzFxhnXzplwT1aNAXKcNgHWz71Us1c6Y7oyBmfYJYhFjSdx2QpBJCS7BWaOLrVahuFTqXZA0U5ktXDZLTOUhVLfSjAuFAXRak88hFLah3Em5oyvhn
8WxGlywJr/qgoDIRkLBkAkknAaTmoM7O1vGl7lD+1/QW932knKrQ2WYqaZfIRXwV3mTwy9ww5xpS3Gv28P2m/rjs/TIiA52724sJo0UkcUSmytXGVkL2Tv8jA+RBgXRmkAK70rI2Uv4BNBI42RCUWh4O2XAc0YC2
5XEgbrrBypiz5/AswABGHXhVlMBBPEQ6cTDkGsX9oodQJD3duPNjbVuDLeyd9F+uYtWoLhjLW4W28+tSFFfmSsJxTjLNC7ICecuvnQstBw9TEcDNJgGTW8hbD+aCNfgw0MfgpF34uNuzpwbD2v3Ga1kbBKu+FgNa
aO5+M5MUwSsRkmGv0OV9lzL7LIlLDcTo33eB7oVVT3u6/10PKNcsfs3exxx1cTRLWYsN71YYyboBBH+Y4NyYQGssEtgEw+BDGhMgRWUBdhXPAYHr028kHMihYXc0z3heztEd7UeoF1kWHHVW+MHO4pRy7uCz88Ia
Pl4QZdQJqYuX7G6X/Hd8peP5i6+h+7qvra8z+klZqa5xx2nsf4MRT68gTy4ogZRyAZLV6vLlA38sWfaTGenJ42l6Q0EPSowP6+bZ/fwQ5KV/on/6V8v2z9u/YG/G/cfs04fti4/tb39k/4g5+5R9sQ3tPc6/mmf7
Pxf/hK/8My5jCV7Ezdf9trC63IL3ckOUcdzWxWnRZRa+RDK7VvUyceyOiwT2AffOQy9hJM/AeO64/7u61KOs5INw1xWMb0k+jv6/U6mc683ysuTyMFefZz0soOUCbz/I61kV2YKU1WnYy4dkZCN1/RqrtJLzxhBn
NXMu5D5ixXtfzDDxHRjXfN3XEOad+cW/7nzL5iGg/XsEnN6voIT4qtzEScGv6ipOZ34dOiv7L7/SG0rhCpmeZbTz6mzpW1vKjFsptkWBUES3CmQVqA/FtaZCRVSvGwX92Xf7Oj4nx3aOoi3plpZyMpc1/cl66W7N
3cNL78uoZsu+fGMHvwsm6NeM9OIq+DZW6XklVTvfxefY6AL6/znd/2p8X/+ZsbSMB/8/dDjpJxTAjykwP3x/nHx+Ink57B7pw3GXOPbQPp3/mIpUN/S6y2rh5zR+O7oO/xcbBKJ31GCpcBQWCU+DKAJUY3633T/d
1Y0mY1OWp387o3n90Kv7Q+MNh1iHjYcYGn/aeNVXsosb/irjoSqEe4+S8YHPv1bzNhwBInqJDBjlXspmGHvnH5c7yPhN+lWyXbMZ/a21PypruvH+9oIZiyk+wf1zRTAa/6T93TxH8WOTpf+z3wQ6WL4dFH52XjNl
RGeTVT5uud/js48fIfvKKPuK243RSTkcfm79HcoPd84vKb5tj/l6gTE9Hj6FfkkzysX5bYomOI4N5gx2ZRv8/0OAxOBAuX6db+vPkBdM8VTN8WV0VzogelG+U/HLiuezkXvIjv5nEPMLAnmTwpjFxrqMfTIqy7q5
VysBJT+LkYiTNCPcAejGZEF4bB8sN51RBCmL61WoS268y8F1/1wFgvSe8wpukiIEfWb9dujCI/ihl6f4Z/Hf11L/rIdYHwyvMy0LR6LhBaZ5PhT/KT/+YH+44aH2eU77nme07C+k0h0S6X+lOeEphyn6VMZ/Z4mV
OOrko0elyDWb4WdzPMRt6/YCS1GavG/VSam/+Tbvf7yNDMn2oatYFyhRQE5vv1zCEYn0nGgzpX5APIsLtE3aoOTskmzefF4mRCXzQyrfEBY+hWPGWZFJ1WcKIfg2SSdCuYCwxc9ZHz2fWE0gPpQBaAMQ5RH6lyb3
w9sMAretjWUyMRVUpQukjIEOgrr0HlPY2ULPSs3GXGZI5DlhGnNWJcepJbAAUS/+Z8zHywOKTJJ50PlGKY22XfUIqIEAxyNBcxXqfK8H6Zo82/DDbsQO+p2Or0Wm0fJ+edU3eO6T061TXtttJm5wJka+STppd5KI
mtANGqLVoUb7HTe/NrpLsbOz436GkLhnUTTo/ttBBb200HC/oaSNv/P1SOqwy+UooRvm6G5T6085Pv3outMH/C8a/sTL8D40HzCuNUS0Y08V1Ly9gKMgfXK0zpR70vTfiZZr5mqHOgC4k6o/vfXj8np5yObjSiJo
Q6gtioJi9MYp4sChibg4wnRZzd5JuQ2XKPpwMO5XyWtH1Y+ouL41iZaPd/XwaBwCc8Y9C8Nv4++28P6LqFlx1uyZBYhdus4VlsQYr3rwOwCRWdsFAtWXqn7VoMOZFGUhyETCneCO3X45JIIH2sVxxIOA+gWWQNlj
peBMRoSJxEAYkM1x4jRDcFSplFP2dQmVD0AnTO8zZHvaS3x9aGkqAnElHkXa2x/46r/H3i2YpVYEKYSyL82d+iIiOgEXxQ6OhgG7EpI0dDUxwswRpXol43H7d27KfbSQkD9eRkrD/l//hYecrTVm/arD47G4+3ov
FPFcV7vHtrX//zAUV4dlpoFrMyH5oaX7PTwsn/Kw6w/MTZkI5zMZAaiAtM+/Th7KAYlFrk2hSpgz6C2gzQiXlLIBEqwokQhuvoT1tiJJwTNLAVcGjh4AxwDgSKZfvlpvhGPdjA0UqIavH+623PtJ5Otv/r9Atm7S
UXz9/RXa+RJCui/wLDLqaspVlgIjB9mrw2OPr6tzsd1hgQlH5VrMaurl1pwRdBqthDYCQVTwtB12SwgjPiDWws7kSKVsnmh1fpYWaXRYF8roa1oOsGqCATvARTmEYnd27NHSh+iXcm7JtzU8V+vGguJFEJ13gZhT
Mp2vLYtvYsM6btXdOA6pSMyGBKxl3/dwR27xUB4O/I+cYcbDLA1UCynjzoINWZJrLkhd+dlHDdy9HnhPAv+rRGE0LIAVI2qS8OkyGpjZZb5wBeuIgH2P+UGBbe+DvT8p7DU91ENwK/HKaCzeds6wsdO7f2D920nY
B3NmLWrgruSBBtfZXhOB9MboW32r4waBYBE7QKQKSFIiahRlJX48sIKWXcc05KWuyRgNQVXUHFH4xUL700nsqik4L6wHOWenlliSMjg+HDSZMcdR0XeWGKWcNpkEHwZ3Sy+Q3KCJQQ6Z5UQ5Cn9d2QfXf8PSybcZ
gDvMBa30U/ldcwG6WIqUwbqguPlldSwOGMeVZw4xrLLIC4Vs33NaPHuIUdIUqmNWeklSYMzSXIZFlaFCbihhhsuAflFuChzYIeWRFhYJ+aLNyRGtLsXA3/GaomSFb5Ayg7hBAwbgIdRSgP9MOsa8I6oYT/fGyT9R
ICaJ1eoF36AK9upShlRtXkMAsPpxeP8CDoUH2SQTgyr2g8+7FKS7HHxcB5LCnUi8jSeiql5fTyZ8VA4asw/7LH41gOjj7CB2ZftADAXFQ9W//2rkzb2mg8fTO4d4g5jwJQYuIFBjWJx01Wvg2Di5iPXOwTx9KyII
wDk527lIKQ72pophFT1R+pvqdvMNAghyP0Mr7PlVJ2xvr9JwWHrVDHB3YS95FbQ9GGBLuWa8TbQb2g3IO2VrBNaU6bAoeRlpiMdqe0PwnPGuiYIIX0wnzfGXI8iZO5hnpuFO74i7r3w3HKejkFPInRjU2hnZZrT9
UUbXKDZsesBbvm21fbtqmjUa8KXCnBECDWClOoLeBzghanbj0jcTbn6FhtHcXTv9LeN6/bRMXgXJsGVr5erqwoC1/JjCCvOjbYTLcxmXy0Y3avNxa46QqYujKIyLJACILTMnJMyBvfFFDRzvGQFiFSdFjbnUGXe7
DKnPnN3zK9tP7CjN0vcxI9S8AbP1JmzDUs5FlTW8PkAHLFgqUhEidHqiTDlChqcL/VGuCo6w5kfhiYF7g8roNAyHeUFXUhTpV+AXGHUKeBxb5CkgTQpYfSJXltHrImHMO2HoNzOyeLJ3Bu5ujROvtYqmHMwEqbdJ
tLBxWROX4U01dnLx6tDy21yhz5qF+aYX2IYhtqOUCcq+Zoui2PZ3KuY62caChkR7MPgK+WIshMfWSZRCyjCOK8jB/ihsJfoRWwUT7sKnrf5I2c3jcECsK9jX9QlhBffIw6AILXhLyapW1zssDrz3AVpktG5ZM8+w
/X5RfGBgaipTK6nuLJg+vWcok1EBNjEDm3jbia+/d/YxRYhV817wscLF8LRQ8tj1u5Jw1O+BwwG9dmbca5C6mYE921GzlTgm8i6CL2+bFe2JaEX6sAEfj1Djr6y5LQPCsql48HR7upBnUxD/WdiWooPWHqhVAYPO
QM/iWUJW/j6SyPsV4f4WlkThfDwV1vNHAIsvXQhy+mEB0e82IcmOuCWl0rHtnQ7qGpriKbuO1YsAniSluezYDiAZFyWoFOd3PFzfuXD8iYWNvmGitxm1WYzLklP+Y94XRH3J7613eSujbIDA1P5aOCdP/XQ9nqGC
nOnM+Xy/ZgC1MHPFOAZgd4hHQ2xTHQqwMx/WArTkjj3BrrUraCTSsFvIR8ePFGWZVTqQBGZ0V2egA95VfRt1pjh2dgCY8B7+kxz5fyITqFAibvhp2QPljsg5gghbLfCAWMi7gBh75KmBvWLrCkOOtZkyLao7jdfE
uE86Ix6GJN4X48oQlwtPqS7FO94f91r7elAHG86JvEHUNEitWyeC22tV5CH+pXewbpHeTblHGoNKQVzEKSZbB/YQlQCFpfDNUtvJxZQP2qDmJZwiAKucahz+llPTVTcNh9dUg3enkjJTGoIl4+/l7Fp+cy40k3jI
e8Dx5mHYZ7oXj0Evaem6i9QsgcOd07XTrfRddaULnBdDBc/lAmxfg5zbe5hV4f1IwgkasxFxL559KAGhiGjmprEUMW8pgHsft4RVggcyBEbwh10qkVgD4BkxK/e/wllEKiUUAZpIf9klpUgBHyycI80WLjALCYfV
NzmuoK7vtIp8MW44FaySOWXFWesMUB3oFy1iC+lLQ2wfJMWHJXDboLvOnKNtRflgg5u1v6VewmsTIvVqv9PrqFGkLQd/MmhBa6ke5p4iLdFywcA9RBd2WxUY9rneeIBKhSC75tMiHZFLW3ZBZjmONN67xIXBJLvo
nEjkKf/5ujmr/rBhIO1DUpVBb+bU0v6Tg0TpdqXS357FxdWUueJb6XXVJ8ACySBCnt+Va6BhwBGxxbrAkPuRJRktN54cQ7zuKSQmsaR5GtVKj7SpqQgMAbbC2ZL5leOOA2skgKr1PPvGgqTmq2b2CMqlCnJzLRbN
A9P5cUwp2rxydoLlX61HAXdKbLGpSGr71T5qkdfF0w+yuvOQjUJceydUJrIUEIPdKGqW3mt3iTbGH0iaKiVhj/dJmyBj2fk/rPRynIfDt0vKmzqSX13bpWeWg7UrEqFJa/yBg8+OVjHBVO/DCnWlbrXfD5fbOLSr
WqOufm5eYotlXUaLC3BsnSjnIXoTYJsXf6VO6SriIPezQOTsKkYL51AIYw1o8B1Xq2B09By3EEgU/IbDC2uOELBuogfa1EOrAAOEQjJoLt4F4hfSVixAtm4z96yio/DQXNuD3aC+yPNfOtzE9T5722xGZeDOjuwM
VSghOxRDQdVgap+lgUuzuAFSrER6tAsAWhvNz+zHr945ntUwTOBbmXCfN0BAXdHSMgeFAyeHdfiQrg/nAxI3c2oDXnzykwGxF5FBAGmviL1VKX+tjW2Yg2WO25h6VAc8mGdHgYRXm5L34vpBLb5k7q6R0pCdqqdr
iyA1IhtQxSDMmt4GX1fITw8sFetnKSeol5jfc34/KdNiYDXD5e+SesOQAf7huzZMSK8b8E67yWjG/ChT73yf7hanlm9En0xZEOuc6oUpc0Xogosxw3we4s0T+hBSNpgILZbRIAdhqFimeaRnsaTwCId7NwvEvwSq
p/II9oqgy6tHaAGYqRyEWz2u40P6y006G71Nym0mJ0ms+Rnm6pYt+SY8DRNZJQANT4eis+i0Kr3BcTa/TK1930wqcsRItCABRf83+xQ2rqcPwC1conRtqEyfBM+3buNDdpBX/qM8vatm6fBR2MUSiJnMfG1mr+PR
vJYxZOdSgAH7N2oEygSPDUbrDV+fVYddVqafdgQmq1TQj30vlL3O8WuSXrwbHRSUdFVXtaasckzx9g56/WQ6QCDsQLTkrycOwfVm5bNUn6ffZt3CkjSA3Zy/WFof3rH3hjw6KU9MxbuG943hCLxmk1O8b4fvOn4V
CWnMLlN/R10qYAbVqqG0ggbybX5kRFV8xvz9D6S5bw5k2ho5LiC8ZXu0YLoHVlZr9jHnYN6fDvuBZZQ9XYMXubXCejJm7tOWs3dyN+G4x6QTMKei1xds/yPRYJIQxbh2b3l0k5FjuV0wtbrXVaLLU/RyDvnsXjuT
/MIyZt9M/dTG/pzEbMHaqirc6hBMufMDChnCmTjlKqj+Z6J5FRogUqDAsI7AdaAGlYxEIO7o/5Mf8PE5V4DAyNZoirIBN8FsZ48V4R4N6//sJq/Fu/gkIEajW8kVgs8ueGfSBvMbvbfn36PflYbWB9Rq2kCIS3y0
qx/sb1HuJUwuUm6zl18R3Uf2WvdAnbgCZ/AaCR5Z6TfQhlkqP6MmXLJDsBYQMOeq44pTrLLglJJVRt5BOUT9TR/e1/2NeRdCckA1WT2yo63gynJOgGa1LeAp0lDwSkUEjCXLCQ9IiZb3L9a3UdMc5s7T0pVYcRVV
9+tnZJNuhID2IMBZtYpSVaYXpOh+u0Ib0c1G9KvTFylbLFrs+XoW5H/fdtOszJO1BU2KPprlYMsb/iOnR9PWd1LH8/6ZZSVYf0RW7yxq+jX8uv3TYt9FxUAkpVU0XuwKV7jIZq4QypoihoOLDiqIqQV7wrq6Wg0c
UQOF3+dqXrY2iDzJ8QErGcJ1CT2igfMM0Y/hq1fsqR0keiB1kT88wMeqMaroY9CL2yZSiJYWojXnPaM+iiYWyEU72xeQgLNZN/hQTO/NVaTVJihZXDSlTz85A9fHaLatx7FAAEQeoy3g6b3we3xW1oKlNjYwDgKa
4JQZ7nNG7MxhZ0KzWiaAByr0g/oOQolrpqS4YCc7CiGTMaSoNX8b4ZoPEEcL3lsnuHsONGwS5W4CmvNxs4QYjQX6VrrNkACsQSrtqkH0VvZRiIpL1//6+JVC6UEuPzVxOgRa7Vrek5aoo4n3vJA1A3uU9A6yTCro
qTM+GEaDr3S4JmbFFMgyeVp/vl1EGZ9+wHbecsjDAvttGUOxTxrLzNXJ3wGM7/LpKhevuLKw/XKXOEfBt49iMZf4eL5aN1/38Zn3wcd68Nd+mr/kJ5Fw/8zDfX251k4ul8NwcVsX/sBp1HOyvJUfYwemwoildu6a
3XxV+IyAwL75fZGXbSXcadcVxF1xCfPHG2R4pThTTzESIqFfw/rdMjqx/ckQrl/zcesy+3wkuHniPK+nAhgh/pOGdJu64prxTr3Kfe2TgZZ1zCNyoh73UfCEyPbozIPNiLNfeA01UM8gF/KOYUurH/xvqZoMjH2y
YfWenRGjL+frcG4SS6o8mYFjfHtqDprI4IDeMtvNiqvKqsz8QgzcwF3fbzhY9bNcn6iiuM2oQgVDaAEFgzU9DXiIIJuNB+hckgGrcGZXhICtrmBXeZBzlS36eru2WcdBZmnprIu8NMSf5sDdQZX4+erTqMJ9pfOg
4w9OfxbNJA0Df7o60Y/qhNq/NMz8hTGEkADOFdJkv2tPqXmeRORAGdOMMgoRC4B8/qEhZBC0TxcTBmW6YQSEhFVQ6EctxuhhoatMFXXFYEQpA1PDkiRuwyvu605Zeg8Typ3XpgD0mVc9qfZOJhqcXcqPsSMbpY0W
rOQqoBp7IkPfBSiq+wYMjuraKzXgR0Z0bf66vTejNAJbhk7P59SH48lV8ggtCYv81RCXIqf+K86hsV3VJRK3ASLMsseJ6w7rwidSKATdkWq6TR6oI8W5iO76TCuKDGhorS1uw60vCMt+8cGAhmN7iZpVNSJGXzXm
/4Li+BD+GxWmsMXmc9WahaghlPGoZLhlJQJHAdDyKQV4BOPRfIi1Ir+kbn6mkFUtlW2iBV9rp1hshR5vxlIHGlXBABEKAJt2lmMtcqK2w2OCVS9vDYDzbyYzjqgViqfUMk6K4epLAHlc52x9VgfvirBDSM3l8PVS
Ga9BJh0A6AuB5awjVQBt7MG6hQFSi0UJEUESWJQWFO9CePh5g+jSUEa/GfbD5BHh3BKumwunxWBk63e8YRn5zH+PQKcrpggcdLUyiFtaCDLUl4auNa/oHkH+a1SBJ5hqV4eSx34T4TJtqszIlxWEJO2aAtIs5b6a
DmDhFXc7hakNgteUkkTJ9tRR5Sb9/b8ftApXXS+69dPfp3BtUpOb0AxN9+u8HzrZ2dmRleqHHtZDtj50uh7SdWbhP77U9qvtf/bblcpAaaW40l24PFxyahVOafwX0K66UI4/x7z4ea+hKnGTNqnaswzKKMnL92TO
B6cVTJdMCNb3f556d3/WRVrF0UKx1lr1yXZlVEdiZDzqLAorSGVuwPrFRvJdoOQWg6GDSVz7DE4Xh4g8e+Ac9Ua7YmqbHVyOf2rpz9T7SeQu4PkouR3XY/AW82WRQmXU28VKEv9wvuVjrmr/mltq7htqC+OiR+jf
usEvB/Fy3qoRnMGnVtxg+WK9ObcXbiZIQ7pgtyD3Hf6/pMm+ciXetUAFv4VBtjx/xTE7UxF+IukAjHTWBhluF+D0avTh7cjXwReh2hZasCZPC+hGm99w1ck/9dh5X4mzE3Cgj9b7v0DO14Z07Dk8WfvFZ9+zpG8m
4wGSO4x1snfTToxgAIRgBIPlWRLlHgtST4eCMGr72mdTMWz7JCl8WDR345Vpb5x9RdzqElKeN2fwljB3cwl2Hg8Wq/UWCIfgW/g6kJK1kn9RYIlxiV3oJ15chCQqWdLqORLUApLTfn4bHdh6Zj9GM9p4MSQMXtqE
Up+/A2e/Ot42i68nh32e8S75SlG55BSXLucpD0yKxEYQzhHYgMg3mERenkZy22zNeqpjWg25kVkHwoeCLblj33Lvh6s5bzOB02TE4IvNz28AAuE1fnPDIB/2kE45OLOb8Hl+Gq84cTdo3DwNebXDboTZJtP7VoRZ
6vz4z2bp5vkv/NWqKtYmpimF6/QtNbc2SuVin+TciLUTKoRF7W8qMCMsfBEzHkcJ+PLrq7sqhSSu/B1seUDPlDc6lIsYmgVQZmc3J4RiFJUvMb4gvYckQ+WKBmsaAkYgbY5OtekxtrzaWHMBVy7R7gzJ/FZ/R1eu
L4OJBw860lJplMpGuM+NcP+yTANJEwLMTWaJ88Tu12Sd2wiLN/EQdTk1uEkRpT60PsxbFVB6xbnLL1nFBaHyDPayGLwdfdoJ89XywKfBUbzTODfDAlGMdipXoILYHHRLv/ZORLAA9+y53tRHO9XVzoaS/c8kSYRy
YEhwYacpYrDoUB8XQ8AXKBvXM0du1FR7bjB+IU8Li5ZhSlJDSY2vraU2s9qS6/gvk5c2NQocwFgvosujvrYh7PUyvG6XsmlXaIYn960cBl+1b59UiIdikouZOhWxqNeusKfVbL8rWlozVjtBgzI0bCsqePUAIyOW
XJCJpgBoaAriwbVxbuNHSPOgxzbf7ltG2sxdUWwzal0/fIeGX1kUins6lfUxtAReLc5ayEjrEKBirv/LQ2wW3iSzSkvidtfwqAzD3FHfxXuDN4OShYPZYKOzgzBC1/pD3T14h4Tu34SK7MaQVcEOMNNBPdk6dy4+
wG7/D1nC9XA78F58xdpH6Wz+CPoc7XDQM5hMPVyomcZCzkWgsKJxAaTtuVpiLbCS8Dal1gbC19KagXioZYoZZosS2AXAGEc/hwRptrH4bqJb+wjMqO8xXGZmFRSDl4+iOG9WmDmQjfxa6LentnOo5Ly4EPK2pFSJ
/G1i7osvmw22aY7UEOZWZ90KTQTBXs7DNox7JSHE0UczyzDkzJRXhO2ubQ/yDPynWp2VowXrdZscXTjW8QarkWs9Z6oq2ZCsoeA/dAoRWfurMk23gYwMbdzwg6fNeplD4I0x1y4lkUKGBd+W7AGrh9pKii1pLAen
oY+Acr1DeMK+HjwsFQ/d0S0JpUUg24XUr3T78S5gZyOtZeALxIzJ/3fxnXNcNJ/1wes3ccCTbfV2fFKoBDzDiWOiDgJBWyvqX0Ya977LAkAVP2u7iefsRaNDv4A5iKQ6Tl9YKOSVTHAsVGfZvU6hPZx5fMuksrPy
xdj1lcyxscJoPAlmdzqw1WAiOFLzCKDbZVOm0OaAH27ZEBY0SGu1DuJHSrutvsy4abEX9kRk9a7vgOrSL7daBDJjjirpa5FlWwAEci+4W7zDTZ6w95Yo69Z01elnlN1n3SuhGUCo3BidUmF+KiSJYsJ99ZHqHb3v
GdRwHl2wpr6JjXu1GT1WNprR/tFsNq5MKN1Qivpv/2166Z4dvtYL3NSrgXF+htDl+kLNW49GPK2SOIhPNx5MnIfabYEjQBo0DCU1fhft0czUt35hDZehO7fDi/Z4Jkld4t/bsXuoxWfq88Jck5Puk7DQT+K2tltH
oPAVAIRgpOvSpQI5AQhjV89P56dRueAoqg2Fx9wP3ivxtnpTJVQCisF1Rpi8CZd7BQCraI8g3pGY6BZGc41aETnJ/d7jnsli14jGyGKSvGselEVU9sc10lmJ/Ehf+0BTF43CwjVrHpK4PKWab+3gCsrxqTLF7emW
85sPmRIgH38FMycIKO4gMy40pVCT+Rr5BhVLoPEpP25RjqFWhYs5mZyoYcU6sEwqkv1m10KtItJaEG8AaV4aSzOpMgN4tUwNLs23b9s2MoedQklemFzYFJ2Yi4IBChYkZ+TK30qHUEXlfrG0OU0VziLiRm6ujzGi
Z3h0uWrh2XawKm5hhLoejInTxs59LejGtZbzkjn6lfC+RNwavQcfG2szCh2ldui02oSfMRWhDSon6CgByha7hp/eEFgmgIYtOvy4Df9Tl4yAYbMXsi5Ko/25ziPl2Y+ujCelW7LmBjQTsGqbDpkn9nW54tMUwmAe
HGatkY7aT85+nlVVhg2bggZcHqZ7Rdf5EMoqAVxbZzXFKh/UVjm7mCkfJMrw9lr/Q8foqKuF31H4Ii3mbJfud+9W8OTj8Bd000Keq/RzPum6V/lIVkGMRKPgIpgJowEiP+naSgYgXSo5FM4b1dNsA9joUZvVtIbe
1tZhp7qe19kpj6MGXw1HfnEA5yRcPX/US4eJohwjy5CyJe4QkoxzfJA0a1xYO5ss3F78YCS4NrVYfGP+7sKoFCqSW5ssFxrS3BDXDi2x91DMY3h85/B18c7sjlEMQPfu+nbRKHiRGtY/3AoQQNTbdlJigDI6YX4E
AxxKtXd378oFnQKzuCEH35B1CG4HPXwTLdzhtkpZ9jhmk3Kvonnn/JBw1sq4HMDYORykf9amAaDxQ8JIA+qrpxtz7e2VeNmh0kYU23KrTJMhzpBDVNy92hQH4L2xyWCZ276GmR5zAVjgyETvB0IR7YvARSaHsn0i
cJg+Vs39ZQLsQcEVY/cpdO+hu4+AjgDknj72K/IYAXef8y4pxgwvZs28nu1XkKejAGHb1zSF23V/JhrvKr2yqdRpq+9wu0QgnyODa6aeBVB/shnWpix+ylh0Py3EjsrKtNE0BlI6ZqtorbUCQeLp268ViYlM3W5z
u14UuU93sILwmdJ/x27TROARwdcNcEP9dfksCWc9Qiv5xLalU3xd8dwxuWWxMAqme80YsBBHG0VrLePZgLQlvFOUu2Ug5yWlUrq2B2RQZexirMs3x+KSrFyaDmZg1Cww1Spxs04seqQyaWWXIjjYgGs4/eWALvGu
YZawgSNMOkVKObLeY4BALqUMw8ghNxtVfLUzu8I8lkOxBZIDLySLrqVZ620JrH+1XBwfWc1zCEwgRXjkE1OWHK0lSGir5tbfXIdXYWE6pC3cXEKzpbij3AgfZEeCJor82IBXoBKhCyPULadtqRC0ngS2rifZbpU6
Jg2VuTeLB2PWKHYvGfB8Oam1a9u9gpthKp0OisDUHMTkseV3sdlNcq68oLQBTW0QwnAMuMs96bd/OzcyFuzOnVnE6JOYmF8WxqlGF4cSWwPg1CuWkB7WhK0r4STbAGLCTOaBIP+IhOeLg3fCvQ3LBd0qy75SQFik
UQFQWhFWTD8h8R6mxYnXgkWiczUlwbn5YrZuTYwOi0tDBUsN9QuDPy3kKV68dZjz0s3hKc2KG4zgxWJ1JtFNH2BW9B7+Rdp/mUdPpYkE0EjUCQGUvsU8JcLnuIynNammFX2bo6uXm0+06lsnjiMylFaHOuFR+Quw
50k4dkuYDyPzr/SsIFzNNlvjyPm/LsYqh3AWtKAfEzhq6CczgLJ1NlsBlxEEis9df5xxzPZZ45TJTk8YYxpwY8RSa8HZT+KcKE2Q9quNV+s8lZ8mXyCKmgZm0G45rllItwakLpegE14Xo5/mkZxWFbzUGvXHeu4w
sWVfY9j0C2b/iez+OANWkSWRFvYIq+7Zizc2GBZgZzajmvP9XbOgJdvpSkmdKLmjAz5lw/q1GrLvY9d6hp8Yd1KZp6zT4Fh4C4LubRwt3+3fYTf2wHcBMZvFDNI/drBSKnk8I8NXDiWPv/X+le9SOGHfCbTGTasD
jfLEu8cVtbyv61XHGNwgTq+vEFOUyAF+WWauAww3fRn7c1d2VS6/PbFmo3GBH2OAGuv37UqRTeUWTi6Vsktw9yo68ZM8VfE6Sxz2v1tenrTlGD4So0tqdBV2RkjVtvvbtDSazQuG28F+AMIvYxf02Ew/k6VPUB7A
y0Hq3TRTWqp5uPmEZBprp/3eb3m/p8sPSl/qhLQqGCxjylYfSI1xdwwqI3bT3VHkdtQWGfOK8ed0Pd190fEN7SkVUVn77WQ8XqT+2HHEWxPldvY4tUn3ckwahmXNDK5ogDVkluao3IBN8kFxOIlzqH0oFE67ATcX
XDUpPdZIfI0WqW5jj6fiY4KQBdr53NYSWQgTXniDa+gvnXJlQ08bPTjpq8xUBg0/hreYTc0GZ0CO860+nLAfssOOWdZj+44jKkr1TlHbB8vP4TpNct2A8/AU3MO5Je1qBnnGFlOT+ldkbyjzHPn30fGXehky6PlX
6sz+6oSueDMgbgf5QaYxgzoU1pFyHUf1GVxQvwrrqq8msvUZxtytvbyXexXcLdwDdveitw3+1dDfLIm9IAT+2vnvGPcsblv/c1GnAb3WBtFr8Mg8wZ2s1UwawIRLvJ8Zn+7HcNbruD8gwXxzCd04/m+GIxBKyf+n
NMR936t46aOAMsqObXqW/ovVQJKadr9zJufciU0UXKdqfdTasz1qBaeT4r04HHje6jhtTpzNd0FJUkfF7garF/RKw8S/Ccmb7twdmpUXfrzQCuF0Nq1Ppn6NHRT0TDam03ER042OcnhKDzPskxXA6Xs/Hca4Vg6D
xYPqxwTeZn0tqmIn5UKqzwOnv7VtuFcyltPhkn8v3jDestwSYdXVbDiKRnCcBGSuStmsX/Suz4tb1luOTnHMVLVO9YV3qxopdtN0ikq3aIvEb0eswP5M1wFrgVk4sLdwn/IwoxPOm3T6PjCpQ7p5D/eeLLm0w7mt
4UJfnRmoDHKO35IKnGqpmEA3gQjNiGy/b3y+z6Z4//JUCZN2t53zJ5WAIlXTdfcMzQeAff5+XcWDcer3iF4+QtkhnspHuQtu3vz/FcBrA4wgDbjrAhbbSVG9C0CjjZCzpHOU/AgA8//dG/ycop+7edw8peQvv4H6
BfXV5tOdTkqbOn5S+QK6UR1BW9UCPJ6Z3L0s6zpO2D92YAgKR07k6RFQpg3IED8+w28/7ZdJXXVcbLl0u32376lh5SMePrDC6kZNF0Avpt3XFEjABx65CfoNXuq/wHPdl/pLFNN+RKiPV0aLiqlfCyTDwWeIfdSU
ObgF+/kG43MLQh7BypRT0JfTvvRNUHMhK98n28CTwLMYTKHFqRI/AKDLWtHeEZCcxuApuXpg+VIPULKRLU43QLn8/avYgGBB9wttMGAjEz8DQfzF6QZ4fK0j7TQE8l/Fo6bbSC2L857E6Pz/tUk/gLtAX9+405JE
4dnqTk3ISFDlG2AwDax9cSrB8Dz6QioR91OSk2L+ATQu5P0xZWgAaeL8r2ADCb/IiGjESmH1S8qCBpO0h32KmHazwibWSaXxhT1fTKw/lOjg98Qs+lGy/f2CQxAd8FlHQmVkXbiT/eYC6f63GmeO55oBSG78rmWS
OsQjgdIoyc/DhBvrejGOe6JpEm2CONcChMU4fVYZwD3oGozE8r1RqCeg4KN310boZZ51MYVTXDIAnAp3bFzJLZP+JH96MJcNKOKI1CdOoweUUADR5ylBJCbaN4vXhZDUD4Ws2T8IDzuumKqp9MFplp8FVxhtlTz3
Htuibw/dC6Auz9hkp3TbeZKUahoVY3D7Dcwa/3Fq3T7qP+evyx/ipvE64/ICCDtHKGEqh8NRwgVCu4kt0C/2809+eb3jzHKe6Qv3rdH4KZkko3nI43Q4xdxtl6QkdBztNxl4aQCws/PAbGxpFvQ6LpDiuV9MCU6f
2jtcOP1eCLvZ2SFh+GyP4tQEWfrlTPKNU37vb+0x0shNDYWtmxAauL+lQGijNhrGF6LJy4kta53/kExpM6cvMfYtBQRe+j/x2V+jAKOncvnMjtqBT79ageP9bzpU3Eo16X0AqFOYh4xLPFJO5ir+3n2GIZ/nppHa
9qJHn1ubdLe1p06q3nImEi/eKtZCSXlEg1RqjbY+THq41/xWSqUyda/1ACqVyr6oSa1WIxqNJgJRa5labJOaZr7fr+fhfL+olXFycVKl1mi//fIUbxisV+CIxDoVnJSTfK1VVSr4tVdRqxGNRoNqtTdDUVc0iAfB
mXSxr4IaSxRTYwZTmhodH8eXcAcsknIcIej2TcU7qeoNqNUYa8GeHTDMMEWlUYqecUPUfjzlTsgGxJJlRNQTTn0wT+eQKE7gYJJ8Di+en9cfaGYu6Nvu3LSwKScwxUp2DIfW4lwHLJNJvH4JEP5VCQcJgba02AWG
0zNsDW67/UT6qHyyDPw56vZdJ6C7h/vXSOPzTG1lL3iwWOOP1p3tBVc3fhSc+na/bfqPyh+BAbCIyTZods8wg0UB+5sjd2ZboV8GP3lKr9pB6H3G7SSUoghwoBl9wVuSIz2VzC/bl42BZOhptE/hwpzD5pw8L4U7
HjqJNHr7E1iteAg3nCyYOKqqemgCMuvpidaOLVHDOeKD+OxlxW++qPtiMcqN8PKZQ0l+tN890vzS2kll73I9zBsHhdWrBb5z6obVdpAJCWyUfWCX6CS7yOUD29xHkAgXynXdYL4AOCLVZbdNaP7dGNCRiMxtCUk6
L+a9esKleeeLoA4ASDR7uOyLmo7T+rkTYJH3adYKO73KRD2efwBjDOAgRcybNev0BN+Wu5ufP9q9GIuyglh8m/oU0kg79NHkviDB5gExr7opbh/CNfvl9x8O9PsB8KP5gyYuT4z1W0M6JM1wnc6no8IpEHSx6H4h
BDbkcxHuQynTc5t5ZIS4YK6/KdJLSjvSiCaZb1pRk3IcOdQ+VkWrSux6/3UTRabIc/eBitnEfADnj+Sb0RkWO+A1pL+76mobilzXzh9CmVFHy98Hwo9FwS+eezftEGQS+9O1OTRc4QJ2WyPagZ9gF1HGz6atrh4X
fCgWFE5jbRwpEqw37jrB3+6apzLPVLl2GzpG2Hh2AuHpKARCAXqBwUEp7a4DjpZN/0pn/guxCvdg7hsB5C52Jcbx+UyFr0f3G3hEvaC/q5Hs2L0Jy5+crzWGFYxIQEgMuEQYTkgfA89O5QgHT7bEAHmfxE6B6yPR
9AUiKtrv/k54oJ0SYUBDnrs+X72DZb9Xw/zZyUFBu2+YvjjAQ5VPOOhs1VHfGugtsE+SHnBy1DhaNBy8DNIZlRWN5psN8AyiqndFI2sfcASX1WjCoVVW0gtLfM3XFKqjNo9cIqzFZizFurE9k6ffrWuzVoV9Fqie
WRywaCUTa9EvoPooNJTFInwVGH6tD6bA9by7y755GOo6YVmCPyV29hscXcEwKVQ+5ue+cE9Q8STWpkvf5vTk10a9L7cD+DV8S9mceX6v+V5Hw4SQdgDzXW68HcYU9X1/zMrw22QUT/Nb564jnlJbD/Pmo33mikel
2p1v385PHBEdpagvA8RPoJ3hl8dTJwPYL+iOx5i3fr5uDi6wlOcowj9+5IBvAje06JGpupliqV3A7IFMZx2IK+gvSEjrdmkYd14YjZIPUZK3Z8cwEG6BhwFYJiW9ZAwMCF15WSnqLRHd/n/IDIUKwgk9UZkd+A6r
0641nu5Z84jqTHhAQUXxXXNHYqIZhmNvJ9YXKJN1gVVNu3AJeQLiXsLqwD9iLu0OFil5olLHXXnUu6IzfnBccQin1tXpAMc/Wvx92MdH/ForSPT7NKKd3pJYy2dZtBP1rPEHERfpvShmV9xQNHbJ8/mrzYV7NMMf
a+KJL3B+JiryPcQPj4vmdtYbQyvy6QIZ2kfIWck9lU3K2bYNrTBQxixzvz0KXiC3iC5NXF/X7+P093zkRWSMUQe2QD7gjeygsVQvS+w4TyUHFLTowXYJMUimJ3R2AdQW68VGJ2tqX3r4IXyhvbya0waOEpNjVwmT
wZmWSgq8utQdAhvtb8P6mNIf6MH4+/dob4/0J0Qn6K/nsvrVpqAGchUKA+6xLh24U8YSpBJPGoCs5PEPEHryo3XJcgiAhezQ6T7qZu7GeVevDg79YYQNmTF8PtXxcOS7l8l5WyW13qWHW3gbVO9pTGZerGmvAh0u
+74JOeqbhV8BmntftF9hSuB7F94cnn8D7SL0XseHdT6jgb/Vc+GCwb8eFODP/4qJLS5m8dZClZ0M7sskYuSVVXwpo7dCtHfCVurHBMsrIqMsri/7wd/D6nimrgifTL8QoUKuP9VRpa9MV6t4vk6sKHoLxRDVTASi
7irnUT5ce6ixpWCA/hYY3pE2YuBBIqcDfF4wy2PEt1Z2JhflOQcoown1s0PS0sdGePc2z+EWVtBEzBSdPe+59vnAOnP2CAhU2xtwEy/wEFSUzWJoSEdPt4AhcQoGBznACkfV4V6H2Irtz652J33aOVUK9FluSAep
1otOdgb0L7rGMeio2QiFU3U1UgxYEfx+AYyHH7XAwfWjE28/ky5BymGcffYo7pIaGVtvuwgF14yKeXMBHOG+zeg/qxsxIDVSRVQV6slNzig5uClGl7TZQtGkYsoFyoGDrjqaES104R7WyKxgIZckQ7Sz81mi+HCW
LYzC7/UmlWgKox6/aRx7C1jMAz43WRujeM/k+FTNpGOVUYwKaDQfg91yUKhbNxvBlixmPy5zVoyfomy3/r7wjdYTQ1rY+ta9QssCIzTI0pz+Ww7cBSlN1Up44hzZR+/jPDabqyL8vSvoGoC9oZWlHTY7S2EwurMt
2e335FtwDt277IV37sxesKc5zPrNouLg+ZmCr/5/oyJUS1AhkLiuGf/pe5bjvJRMTjjdQdOOSPFAuIWe9h0LWF2YeGFXoM4X5iTjo5DQSD/9PDBMi3S26Pv21NUPNprKlafcS6MLntcZFRTrdPuPpjo1E6Igz6tw
rPeY9nZhV4eB71SYSRTNLOyIwlh5WwN+WTge5h4chKaa560TMx9uWDgJmu1vJa/xahStlq0KAFbS8r1xBfOAl1Psq1lf6Jy4mYANqNj22RGOrwYc5bv60IljaWNMzsWVfTcf0vWU/ejN20kGJUhLlFWj5t1FXdOe
2MAzTZkP4m6GcKD+g+EJtovA4Akd/nZZHmv1YdbJpgP0pylPXK38UElCp1xMtopnwiZt90e5096+mm6QooZawmCypC70wBK4l7RW2G2N56hYRtNn1ER6Pw8VP5Z5C+n8Bl/I41Fpm+GXpTFvdP73nCYVASzT47Km
gjxfCy1N4GCWMn7WuNRrcgbqbsLmy2Q/6r1i1fKdc8306uZXAvvEP98Vlcl4NPnVujBGFvfSVphIyiESAWyo9K4fOEmRTGFiOgP0VvzEpR2Ju4ulpykPVwDkxuDgWpRXe9Ta4GMcVpvOZMkU2NuDuV20RMts5QWw
A+JsQQVewnrDoepncs/BmqSJ7Zps67g1RxHeaJSFOK7MxpN+MlvUQLDbBK/vZ/Fx7/7oNPT1cYdFU9J+odsSkTVjtOIBrMfyTmk65dnUCyRG6PE+sLwnXAnLje/HM6ahow+Uue1xZePWLxTjNHORM7XiLXeTVmzC
e3gn3Aup7Md+ZkC5LsWT2Ztbmi/XovugB/rLOQeGMU8HdWE9muJNhwS5rbf/qNV2nCp4aRRi6fa5ZqT/xsyruVVYh2NxQVkq2vOALhFJlO8UDnwOyFsIZKUzmEWmgh/LOFcPpqI5i8RqN9V5/KJunlu3pTXdlPD1
w9Kbf8NySOnt3mQ5AUxvzqXzy5fvHyvvaFt7MZtXJFV0BUOVuES2i6IIeioWQJISMhqgrr2YOwKaZGnXIlwbpvHN5zFV/e38vP5DcqPh7Jt2b6a1nR/ZR8ufsJo9ffx7w5GTW/9UpBUPDNvgnZjNFTO2Toh79XJO
4MDpCw/BMS22o+tEV/55TTJzkbeG/6x3DuSDeo9fWjlYYstL4Vlg6ElwKr5m9QkcOiZfYhcu08O2z0xsAqwUGjwMnry5xd1vjyhBSqfwNoDpfXKzXoNuCx3niMSqvj4St0elvHuCV386CdURP8BJzJlGVAq73uVJ
G08+1JTXYV15nalCIgJSRE6fI9h6HhvN03ysIYV6gq3DQtaeN/UkI+fXDL3V82Xi3KrO0wiQxiAk3syDmPk6wUp0iA+incBc3xNhbZwRKPdanNgmfWasACoQbHEN/SmBoTACO0O5FIiC+JHrR06AIiC2oaU5ufQ6
frLK1BAIEXoo6QIPxbEWFlOEeZ/vkk+ZODVJ4vgbpBk/cxoEAxbvklTtfTEqGflYkwzTSL5adYD5/qD8fmq3tjxLGCYOFx7bggUMtCR7kJy+eV7wHentCr7Xip3tdUZaPmNBMyUORVMTbgAu3/IBKusR+C8yTYqI
Skz4Un+ZCExwlI5RfcNZ7PyGZbLDbAX/NYvXwJZC1+2LVyNkC9A1UF158ozf6GIaytW8pEhdfvXlXVMqZO+ZsLLQaTiyAzG6b36//ZOoR5J26ZzGszJrUC0kNMI7pk8AJnJja6OP65IlCEtQUh4K1V4i65wgKQsi
qbMETBQ0mqgu/HG1MhhKD8Z6mQHKVaRpWUWHOIb/0wli7Ew5ZkCYYhybRgp20JrULLNThsTvYAdrshN8qBnRdXhx9Ymqaq5CoU7Q3kbVlsfxKi9UOO10YJislS5QzUVpPVVUbRVdRiBZSTWILHW4WeV1d68KoO3i
rMyRP+dqkY+cjlXRYbywa7dZ7cjc2Idsl6XeP42Pz3VG62/02a0SD4Hc48wBc7FI8GoSMbJkRY4RsEE0uYNwQBWcNWtxcXX/scI6kneEjTcG+bhmyd/0aeCI1Ilg9N+5DoQeGLdwYktgU2OP5QlmDqPMMkuPsJqd
T/XYBOq9AeGyqt2DBeQZHMzgZD5P6M4Qmci1/ORbDayhCTzoGojW8l9kHnnLiS4th9FU7BCuosn0mBjlWJFuzHyAW4h1Q7Z7oAWIeD5+/89E7W6ZAm8+v1veAGOhc1QhWgbxQ0cB6sUmO9tl+YvsZ7xK5isTnmhc
B4hOUQjay+7N1HOBPkDRizAAUSza68SDOr54DBv4WhQ8eII3TF5xUFg0dcdze2KjvZeBo8CoICBnfJGBgK3DQfCSk4K4ADvHTD9aCzu3gCKQ9xCcSDO9F/gXy1uKFJjXAhdb9Tt71WW1BWPkUlwAmCIPYfLeVX/U
SHaKPj43jTOrtXD0dRjlcHECz8mbbwJ9sVh1/7sd1pZ4vlWD3T4Iy13ArA7uJa+zwBO9lk1RkrUHEgPyAhKZy7KvE/I0lafRJCoFroLxNaNMaZwv3l0aDsEYWDoNPo76qCvXp1YJWlzEu2Aim/e4gMBCiFqJxcxP
AHm6k2x1BqAA8vRpR8QqYLFn3NngAXcvQzxbkD9129skGSiJsZU8pH/fArb5TZZzKMsdSwy77hvbdns7VJ+NmRRS/bc1na3QxdORWnnowNQ5zNZg1HKTgj3yrXNpILURET4B6ME2wREMCUGHyN36UOd8nrajHlCO
e2UeZupFV9awwAivu9uTQ1ikdRX0z9RZPSAC6+KiqLykrAUROFqrTn9QSGd9sFoURHOTt4i5l7AZhKwPHIiSxB/UAMMeMu5xlroPzWl839hAyIh9ZUcQKgqEyeglwfbr1VjUPmBJdpYmuZji5DF0BTNicKjhgtKZ
p4NZMsnps3KADWwBjBMSbzfcQRuWwRyTVOCNLSeglTamcikH+qH+ALKuGqOLsIRku4//850/vOMWdTTMFwoCefb3yFyvzgAgDeZW/e5N1R2Kv2jh9TTo2hD5l3vqM2Eo47CfrNGmGGuyExl7Jw+1X9jDMAWgGkFX
VTUZs6ypZU/dvZhcsWe1cpLb1r+x0JLEoVDySnW0SOMTSJdLswKy1rMKFHQSq+VyYeSH9BZn2AC1/waKlcD9LQOY/XP2h04OHAKAj1RJE3BXN/U7jzjH9lb5cIIAKfSHsX8A8l2D3XfUuGqoO3SFqQhSgG7jSpIk
sNfoVgIrUFXN+cpXKtIkpQKgT5mE0UJfMzewIaoFu5C/Uwnbi/OQdH+VQU0QKXL01Y0eckNXKEis6JgB27o8WVOegNxlEi7qN61DDuiV3S17yCwiw0dpBUp/AJWSTkMJQQru2UjYyUZpJmKAK0wjm2iinB+IS8US
jHofxD3FS0SjROtNTwYbss/WxV69eofCBDizeu0AQvFKBC0aYwW48oI7cYFKNLU0Pm0jPG21h7Bx9CwwTkxoqwcTeN/RoUx560pp1gz/xadNNpJRpR3CkLfTeK/eO3/T73DBqJqnvatZHW5bzXqqvcJAe3v56XaP
vfUnZsUieurRwgOYeQIA+PAAEv0DjZxQMPBhI7F2OemopqCe26yUq89PC1jEdCm3p71dYEyoYcIOEmzgFKjx1bcS8ISiinktMTrBka5jYy1g61/waQWiH2pvNomnTPfSI1nxD5CLJLwfHWpA8Iq1ST8w14r17hSM
LzZPCUDpLd534TlDJiu/OA7T0F4RbY3lpGvEYB0JpuKYMO6RHsLEidYlUq9dTWbaS+KuGlQLNME8J+dwm52ZHdJNnaeOitgZMiTxUY2rGRe1E3qKTuu+1RTwrfUebavB5xlXDA6pFerJCzBiEEjgUO38gV6/Z+Jj
fsIqE0RMLPxmFU73JXUtC5yOMFmLgkWKWk0GxNm/8h4Y7SJvoChlsXWsbanoT9VouGp1SjQy+mhGOXMVxiXADeHOuF5+dzIgebP6ufY551ZZcsRPJMHPEiRLRNxhYyVyMWj7H3Ng2T26cHyLtKUVtI9GLah+Ak2r
a1Owsn447Sw7XrILs+Y9Z7RJt8zfHywtM2aXW/ohZSpoEbMBY5AvNIeCLMsOIk3YnJYwZxT/PfcY6YAt2VrsW7TfNWrOOBcAm2OlloxWttTsgPk5LUt5TUgFrxmvXwrn4Zms3hAF+haiw1zVDXEGsbLCKzIOPYnz
ngBwX+NLU3VEGM1aEAJokujN5G4NjK6QLuBt3WDFATFRGKTHE9Rmtlzs8ycwjL61xZSFH1ptPnYcBkoNDGVr+ezi7HdjV081d14oooo/riNowKFWHNe5NXYJeW9QF7k+ar/ZQ0y2HXx4SRJpdxFtyQmFQTtORhie
xS3+A1jqI7n24ycR9BZiXidpNZkF1YhR1bmkN+TWgHh/IF+Bj2/TVgfzGgJvyN3Ya8rweqyzV+13H3cEdcRxgwYJw1vZMai0CXlJAKP5IqQINdgwuctEq2tiRMUIobR9LZvKZ3iAjtlTMUl0TAFsdW9gRBqP5UZo
iQAN6RUOf6aRF6HkEvn/DDx5wt5RZ2nZ0o7C3nl/mUbS0+HJWhKglsX9ODwEBtMYfD6a2W1yGU1NP8fdK8Imt8k+F8XjJOoPjZoADKpfGP+bdwdzQ2/HroArqigRHqaWW6BRMzF4oYza35V4iweBU6gYAUSKrmqf
n9gYLPxn9zaR8RfOCKnWneb+0JVQw6jab0yRpjFS1ihZ3k5M1z7s/oK9taCyzEJq6mb/ILUYPS+HgW4OR9YcT+ze/uFt87sGJLcCJUQE9TA+ypnSFOyxwSoH69+sB86ZOLgKPcKu6NiJtKQxtbgV84E0npKBQY7p
HQoYON3QsrX6qHtE2TRGeORRqVLs39HPTuFzSZpH0YkltZms8cwtVuL+lZX1DKA8iV55D+RuGe3nuVK0RFMu6fxxawOJDnHhqSyP0F7st9IdD2B4DESzalHDS6SaxVndLnZdBO1sr0bqSow/zQNjm0QaL8uJ8r29
rV19PDYTLCazPAiWd0gXDG9Yo+O7DkKYV3oDHvq/PyCa1mZNr28Z6EQU37emwH4yoQ5hj7eV6su86nqhP/qJfnlR0NhYUAfNbWsuwqBdFVi+sSjvA5d4/WlnCqQepEqgFFNNfV1NeIezbz1vfO0fyJ2z4sU9b7dO
7TqYR5GzH0Fzw1qUB+TmLXHMJ8oC7ZLwnHeyLlZQj0pt7e60cdpptaIV+ucKj1aGcSU7czYv308qEADF89CTc5j6gm6Zfirte47wtgdLJ20G1k93f+rwKyVeW9VX+OgH9XhOcwDxzrAcTx0tLABDtcs7kMODNTIy
aqTRANTjLOYusgMGHOYtnuipHJeoS3FxGUo38N2kzC+lYCZvPZzUalsg7WRJalzDtDQR9cx8VyGKTpVoWizio5+IMKCZ6ePHwsBuoDq8SQKbsfygeLggXnQ4HLt0maGOgD4YQd0hzo/bhGvq6BJuGGDem6VYAURg
XkQNYfi4BHieWxfJPXj2ojzn0Clj+t5pJFFf8O0H9QF7cjsi6EXUMvbwuLg7jkpjnq+Sf7km9IGwkUfRRxc4to19lIYEdYw4IqTHVdd88h8UO9goJkeYPXLXjVKhHSJ6wAQ6ntqkVt78iWJzkqhgrxMxxXsjHPeM
iYUnqOJWgVwOZxn39XPL2XT6rYhZ5eoP+SgYrUhqQ7cZAdpJNKt6zSdpGgh+KNGCcRV7c5O88rAACt7n2wIEQx6mjQyLz5Sb2Ed6OsZ8MqkaQz5RzY90F4OfhMlW2sHjuKenESEv0oruUQO6C69cuK6NFTzN+bWE
Q3I2AHBslL6gkpX5LPJ9DQz5cZO12+JiM4WxA9+nGauA9FSczPm8TzH6wxE3zry5Pml+rH2/4lrVRGvqbi16DrCBTYnXEP7eqTaxyQ+Q7p1S6T1PcCnIWicev9bGy9fz22PCBb9vg50EfO+09++lZJf8LKz9yy9f
3Pb44pkfZO7uXwmGiggvfGGUNQ1iog3uM2kGVj2GMrunkxae0qA1QigLoGlidQcg/AlFJNyzA//utf9GxH7R+cVkC2ALgmmmDCRq4KPekPDTxf/+/g79mvz6ZNEvMVBYAhGCu44pLI4jCPescho+ZgL8DxlAeHl2
6SKhBxM18MvPSiiOMcQACZTdZwg0RnAvxqRI1mtYlfCuDMORcq1aaA9MQND71xi6O5qgUNQvQ6pKChls2Gj+hGkJjQMQKVKrCRhO1dBJd72uN1tu5mqsY/Fj91MCj6rtQ1S/CN9zFNI+aYSWWvDsZeV7FJrfZHya
bErqP979sQbZX1buk7yE7tfdNYaaUTpVzoUJfs14ff5MeXVKbg4C/hieWcpBu0AGo0uVF4uKpst/WW8xXo0c7/EWxrt+w+rf3t2ZgBXwMMAv6LExafEL0Mlf34EsZ3rfadgOFA5nQylwrbHc0HXyzmp/U9HF+U6+
RhP74gx2axx6BcxODhFtB18180jVx88dekXYA/y1RQq2tBLVGENhFgi3I/frFJ4FsqHEc03FOM8aJVt1Kbjvz8HQ6KuYKXALA21GysixrRZb4o4Zlw7CBxXGfhEQ1iBYgdyy9IMtJOJPuXRoe5U+zR+25FHBzS7D
VoUJ406bdFUBxSsAwJvl19JjmVBr6KdQr6rH7WyPv2zK83jDXf+zMO6ZsxlGSEgnozMUtMkNEr9M24k6EgL6Q73cexRCLs3gFPcZ2r2Zo+XRGH5Gf6wSX8E+4eUCy1UZ0sJjZPqW9agPW5pU0dZU++vNT3tVMj5I
n1S3nXMBtKfwGrIQ4hEj0rj5MqcHF/GEVobUCk8w0ZXOmOJHSapwmmWIFWl8UZQAY6EUbMp/11uo8QtzRvN9/Q0yUrlZKcZqcHiDM66Bi65HwYju5jMrnrbDMNJYs3Ime2//BdqIOQQZC4GmE2wdUL+Ucg9J1q5M
V/AyVWyzIPEqW1QqZgxEn2qeU5W3Wr7/PUfuGa6Rt4ZTqrfyuhdsLrJalPVRoi+MRY9wdo7sXqNj/WWkyS0Jb0g9TL6hcenfQDmnfCBj7GvIoUGYr5q3qwtxGCSn50G/kkdDnEUgeLewzx6jcv2lg9tM+njPOQ6M
DzBq0LhQ8gZuOZajYb3NmENYvVCG2e/paYH9ceYG76SoP1ApHeIg5WlcdJneylArFYuYpq1gIWMJWS820irJlWo1d32fVNu5nRjv0NONUxzKaeCEuj+PDbdxZpV9kMD9ad4UbzSN0Quu2UydG9bA+itAtjH0WH+X
FsN9AOdhCE50oyeZ1xbx/2mTODjBL01XkmGXpYAxBE8Z0+CQLl+jfCibpqGH7sNtsi1V0cyxwQhiDg/vo7lffGzOT2eBJgytcOyIPF8+MpSv8Moje+NcIN9WpyGjNOA7hV9Nr7cr1q4+iSO/4Ktx8lU0+FjMhrPD
buSXDeTBmcmy9KiHJc+stLfQxteDxHx5aKt8Dz5KMwMLOnh5KgKbVbL6aEUGORRea5f1T6y/OOM4UQLfpWDmaLvLGwlMWUYczkzm/2wOTGjyyJvOIzQfRpHam0UicsP7Ocusm4D5F7tQRsFg2I6zxxCjoR0NW6qq
EVTDCUkdwTUfXi/lSacAx9Xg+dDm6HsS8MCNfcDzXIr/o40d7PPtRkzRJ3hziy+biQuV8jmvyfShYR88hTFozkGFyuzXTGPUwPrNSgWqkC2OYeOzDatl6m/b6dnQ4B+dma8BY2+BS45QpArMGvE0mJfdq0GyBXxn
VpFE7qNXCYEurW/eyyYCkeAy7TnT4LsaWTZkwME1OpxTnVO1EO/X5jlFhV8G42fTDBWoPtYn8r2MpQD6UAg0b04FjZZJcIgxGyDbx5u84aPHojl7DNwbABwn/jUJ6QyRjBpxieDeYlW4CW4XLCUe8pwoH9zqYJkr
2VionhPzr/V/q7AtWtW8/gRb6+qSp0UrOotplsQoIH//1UL0HOkFC+4AebfxeMD85uzLGVF7btjj/8kseFeLdXzjvdUUxYeTum94VeEmRBvNVTSsxO6Gc/JfIdwd4xPsH+BwK/npPl653J/ne13n1PkrEs7ODITC
x7eL0fJ7wsJofSODr9XWWW6fQSxy0tljAOuQ6nfOF0/15Fx/IeB2hLRV8vq5NEVyzgqojdrPnLInB+GFmCtx/83RML3piDqkxGkjegenKchxQb5XOUvgM1Kvqzsv7/3kCFzSs7Qeq2cIP+85PshconhlXgRcmFm5
wd1x9YNionRPpora9d1JBSf60VK3DjAMpc6rI9E4wm3MG7JL+1g1RfqpVfji3Ud+31JMZ1V99UEDA4CHHiK/X7qUuKiwUex01T7UEJjb8z+sOtNZjz9jrUWPqHZ24m8m51gSbX1BPKYuBPzVL4sExSH0tIM7y0jE
2/6HKeCF4Uf9EDU96N14lm4Kb+rIYqorcRJFw7cyifawTiK3hQMeNjcC1Z0AtyeKn0JOQM5Q0N101uGIEUjuBN09qKSt5r3+buhyaBVcDtE93sfaZqCSyyGXOAnitUg6cAbAD/tESj2XzpwjnW8Twms47g1us3xY
ZJubY+gvX72rCekXLuQDsEH1pEXb4bH8TtSXzhrIR0+P8+/prqaU3PPx+jBNyqguU63WnzvLXOMgCAxAF1Rnf1dm29npQZRX3Fpe6Y/Y8CozBbUBUG+PnzY9y1IEhO6f+1Q+37CqCNgy7djvKIW8m2uF9rQvdCA5
qDTofPokK2YyNfKGcOUYinlbbtN7WRAp/H2pJJdOaISVNzPXybmiqYqaYR7+byOAL6eg3WGZ3HcELLNbxfFuDfqhf1QfqgY/A4BaLG4s2XKj9r56lM2rBxw9YQ/u76An3/UHb75j6l/i5FljojFNxA073lrHtI+e
UiN4CEMs0xP0rDwNx9ktY3SZi/zKGU0NkRradEE3qbtDiuzmEkDb86dQsdnGDxE2nFhA0VNZxs9uqrjbFHyZOKX+A3JRbjtiOZ0HF7gjqZLjNQYzsMhxN1Mnavx7nJ6dN8IPLHmAQzcJsEH39mOx0dd6mypJIE83
Irz9HcFizH53Mig82TTtGsqrSG6G3BakYsYAn5XmJwJDPUHql0poUeU/P28vSQAou9L8piaqwWrE4jCsY4Q39Iecp0h5oF9OGAysxQVFiJhC3gICjGOZ1J58gDUH4PvNvuhzLfuM4WyELBODtlZNLNGPhvlW6lox
dgRhiTpxhbUXMaJFzZEVEeDwZHji8x5THmNsuqDEwmoe4Ten2BK+tOZovgQC4x+5gKAxLZLwEfzWUuexiYEkCr/yFbn4yECzAHLUQiIaARK6mzcpoSGP54tZQ7gm8ehMwBcOAKlldKCcva3fn5PRBOoI95s9x0vI
t3LZGdBncNrx4Wr+ykZ5GB52LPkClxBVwoUWBr01cBrBZ9D01qrnPvIGlHG7RLrEAMdxeGrNf/gaX3Seyin2FNlEeuo6HS1WxrZSn4WSPgol+v9dG0Vx8pjIMpNoYxOgFMMmz5krbF5T+ELbJQXUgEzBke7zzmr7
VHtqjElOoo+yY30l1HKMGaWhOiquMBP1VIJOsH+6hW54QB8FY7mf3vGozL1eU6Y4Ql621L2xUuK518QsLreLqTagQoZZiYVGDRGyt8p3v1bQhAC06O2nME8WOv6I27Awgp18D+ZArdKjW18xetHheKQKVKZMURro
wyWW6aJxBjZgb7C1doDo8uYu+4qNWnVuYsYN83Mf6kynRcgo6UScOzivn+VCJjkNWsj5vCP1hVayMi8cpnMez4bXh4tjjdFFGHw3OvJSanMYDfr5okkDf/tZsP1Db3Xz1pXYBdBpbi4ADqY4QUnVC+fqfJXoSvps
K+BMH7k2k8XS9fnlx3nzyvTksjL55YW0mST2A1fqC+l2ITLlYWlQaCB4kSlVnul6F11/vKkGrtujnMoJ9bcsbeVGk0sgOobZ4b6MEmvrC8AeBOaG8rHSCshL6mqNDzoAl2SgAzB7hXZr1BDeeRB8RVnZEeCVcRIW
VgJJ0x6N4FbgbPi+u9Y8nwzAlrFLkJBZZP7sdc1+1Q8UU8E4Q78b7Kl/k/tY7V1Q/7z/AgNWdvqF5fP9xC0VkfCt9dYeygOZ3Vchtw9HtZkHo5ag1sThYZl6a6uTbsRxYGbknhGhjNld24/ecWo8zKD5sqSAzygg
towaUlWYNiXmzM7IPUxgOGn6Sen84hABio2Ate5ig9OCc1Vjbp8D/ggtsg4ys8myQBjd/QGeM15ZyKfRQYmJgJfnc2VGAEESabyvVmg6/C1LWxiZKIKT08KYMWT3t4AtpwMVL0AunWNGC+1V5H4MKJhuo1DP1sQo
FkakxTQcsoR/TCbDmlTg3Aamztxj4EWFSOBPh0Oy+T9N7uqVlXXyrkBiD0JEYF/zOMV4reyO3/MBjNlDkCSpH/a55Q0u+e1+NGaJLRaE+t41Xd6REz503t/gS0HOJSuvmWe4mGpX7+kK4yH4Tap+cQz+zT8WV9NV
2IaaIowPSX8ghqPoxdDNjojNrCHgNUF8rLSzRZ8howA81HNDXPaLJvH1b6vmZ8L3rHxfDSrUnJve30jaXdEjnB34bDGzsJ3Pz/RogY/3CPHW/6/muRxvasEMhX02JNJHGlllfJ/DTkw+ox+M/SI9bYhXtu7O04NH
GE28N6BlB1XK49PNDsDtVjm9TwuHgqyGXOKbGw6MhoOsx6y+7x95Dt/m0/0vme87V2K7f3zb51uMa7Tcb9gX9Rau2iKU4BMl/ZC0G3bBgy2MhgogntXi8t0aIrkXX9JlNIsqt7/oKAFV+zi0i0hs6aEMRscubQsu
jMqeScD+ikeHirH1D6Kp6v1OvwbCR9XkW9ibDIA1YwaBv55SGO9qLXZ1Sn8HUUO1APNSmi/J4L+a3azJnIlGTEPmXIsk/zip219wegiabfFgcwDheF2HX5B8Z9U07mnFMCbpuCe8swhJ5VYwpHSlnAe/282+oz72
4zCA2NSPVVD8vmTDixSULbLH1rWyTWXyF/rSXnLb1tHmiYriif7hev8iykwdHPz1jlcnKuzL5TjiaCcQB74NXr+v+dRs4+0qqJdfR9di364cMV9fy0NZNkhps0kJeNwaZSRdR9wg+A6v2Cw8xWqdU5qIQBSlPl7L
C8I0ultg/OvvdX0B6/GCcrklEN40iiFL9SPV0R2acRYW9BhWPttCcMuFltVRBU9Sq+1pkK/+iSBifpT4HJa5GHu1UsXYLWNwX5QV9VS8eztRzdklzz0D7af6ccui2m+/Ar0jfLOo8y2KjQ4uOHMfsfm0fK5moozF
3AQfty4c9qibE6FLZV2NvW0/Cw+cqRLMAgthR/f7z5W1gHZQOtowMon1uLMkjL6cTb4eB1hYsQqrjgVDz8qRpMgksF8zbvnsfbWAd7pHqcKfxyoSfNmCF3Xm94GFH66/fvF1ZoAp+N4W1TMZTVLKcgOdGpecbm8F
G4/KckvVBs7XeEYdXYBf46Izt1Dm5VjRpAfQ0jOzzl8HyuwF9Uk78OKUrWWskN+txUcEvCv80OsS3txCxKQddfWdAcRtYOrGdwWzUnLfTkkjSubini91oOCbFBmfbQaey4NGt9yHyzBZ6FfKiRWphsncznkyNOcU
+zRx9GyHnBXmSjcIvixvfhWUMEREUsv92RdfRjPWUszJUqdujkElS5cIIYX89pSvhSO/du8mAy/7lbX6EapjvRH7xSX6SLWQFroNaMK0q7I8Spb967KKc1WqgXIf2TML8InPnwNmw47gsLljNkLYlydxHraecqBT
lwcb/g/0ZEClcMBpLaSNZrXQ1KCuPwxes8oXp0YUbiv4YgiJJaFLSsBGy2KNF4juzWp6Ekf0NKLFVTFD9QqDM028JeA2AvzM6V2ZYjq4a/C8iZOm90MHKwYNlpc7B1j3hOrSOZkUcDEAtBzYcC0UiDF4XiaXJSEG
UuCraFtbHBWBOi9CePOy+lClz2TMtwH4RTofu3YkWQZzG4G2AjQdZdC6rN7oB5TPgw57k7l4m89fX2OBmgc99+cGj/CNNxdXjPq4VjskdnylQ7eNvy97j3pAHn3+OWKqVjIRvRhJZrlf16xYNGsA2sWS9Lx6Jxti
10kvB3pyBk5o46r6CKnkjBxa5it4l1Z9GLw6BGx5aJCoIW5abSN+u7RQwG5rWeBujpeovYZoX0Bd/f/r3UJPdod0JONUpz+nIwJ/ItLLvxbNHgbanSg9NFtNjaHHApPwcmQoHeBjhpnOs7b58Ag2QeGtBAnjX8BX
qLd3r2uUYzYH1mraFGS0WOomDetYDm4IuqKEw46QdQZmGSJI5cs4htHl+SGUR5julaj2zszwV/JYqZK1Ul9WYuntkN542S4WkmiwZTK1AJJm8VjaweZJKhhRpQI756b6foium6TPu1OobS2/oqax5eHsl5+TK2jE
YNX3AE0OL8drmwyAa9J+0LUN6qkLV6wR6A4Lw4cpfhPTfClS0uLmNV9cHFqgWPTH8NsjDrvm6F9UWBQnScuhh0pz4fRG7FI4drelvDea8rZWKTpX0zD4vn5CY0rXvlpP4nFyN8IU4pDrt+SbcWSO2jpQgFQoZ7qK
sfMab26+XkyacnGYtMslY4eUeQBSSrAvHZQmXFwosT7iHAx6W4+tYfWzNUswrk7KttEtfI+L8P3Om/NNeU4qakf3x7YGdcq0YOBJzynbSWVZzcsqeEkfEb1ILMN74WOaMLfhUhcb8Tgf2BFupVZY4K+3V3Q6wjOq
RMqOTBFRpUlRDXTeZAGNT0dTmUf/zVzn+ItFfNtVAmNXLjh6f96wDU65mO+mq2f2FG6/XZpUC78rODRJVWCnKoRMMRd92f8KFjsCFiLEQkXpURJzUGkl/oWjVBrOfvXqn8y7Cyec/21OrHaM/nhhCnvm17sdMB4e
bQHeP7sU6iU0y1vvKxew8GPc+9AGLm+VnqRrL5ukLU186RwIF+NkyGdjmjHRukEO4yyimN2y5pv8AYkYB/EFX6NU4eSy+CSxioh3+z/XCKjzC56DZDvGrRGZNicl8CVNqJBdXBrmtRKegUv/nVhqyCPGmabksOOx
ZLmGUdRFMgq47as/qDP4GOWwcHxFqM6NxtY6Txnvj9SAhwpbt0qDUapcJfWrO0ImhojNdn2yF7rn1Jq3lW43PqDX8iv0XZinsIogpmb1JmXH7lEwz7KhY3vJH5zYZglnkqCw1dwMBpg3OFYpXKu1SQeHPy6zr0YN
FVZyAjpp0qTunYfnBu8gFwy218Xl5xJv+zd1VK5CvMCNu4Q9Wm+HG0MMqqpyn9ie3dZiTAMG5zuZ/dTFdi2j3RBjCbKtrpjIM9rS2HJzoGZHBAtOkAJR/F6KPGw4Aeyzs4pfiQvJdKZuUeTuZ5695TDCvRplzIs4
TsZKG54DCvkpDTw4/BsHV6OfwpJQjQ7SoPv9damZGKU/0rbdYXcklIdX0wUoxpSBLUgdK/OGbgLtge8kSP+oJlZjgaxYnGe/f+bwP5usy80CngHu1bE558a35i5wDU1hS16Ogjnyi6l8Ic9iotTNYfGLQ71jVcF3
NhMLr9p6gMigIzXP6SyPWO4UnIM/4pt5St6fzPt4lbSu2UbuRho+qSeGcNWr3ZNZaP3M6h9OVdFxRyelNDeIJ86ikn1p6UJXGHjJXdiDHcxpsBZSmhXFgjOXNkv34ggIt7iR7H2tOTrXMLTEXc3ARluZ4fPVeLpU
XdF5XPc5uIwKMd2aO8J9I6ocArc8ISzBQsjNbP1Wty6YTBxLid05VNh33QK5l1tUZHAHxzzIh6qc+ZUCbAe3aeNbasckSx9iX084UQPdj/2l9mIeOCM/zZpbDAbicBcr53tVjz8HweovKCPDL5QAfCx1vS1Gm9o4
rvyfrvxR7IEolaK0ILhzdBA0m4M+mC1EUO+x5yhey6myhQi6FwKwh3Sh0WHgYUUnYvcKRWpbLpOFWb64A7nx57SYc87lgRL2KcA56/uiZo7g5gWrGXwOGCTk1SN0kc3m8WoqGLjNMpnygtWbx8Ldz8iV+og7O4nM
KQmfzckzoThwlR0Bhf85G4C1jo4uopygvibkHd9xNaqiM648RWJODFB3PiVUTx5N6yWvjsPqVoS2clWCeUvPFxSnn2NnJvZYwd6SKX7QCfbxgdN5aoOAlT1/WdQ7K9Aqo+HZcbvzzMeN5MCzIxkTWJIU+tcomhDM
QLg3QnR272rc9Yxp1K2py5kR5hH3p+0DyUJ+QZ7auxOeDu0EMEC+2yF1SrQO7oTTl6Z+R6QA5VxTB8OMsf/RTFydQB0FWzbF/eSTu+jJvhVf4vJ0+ly1oiuPt0wvxNYQFowfxcGL9tWagfGf6o/RoKbgNbW9H+3J
XfGaWXnCaZAGOgEATzl4Wt6SKyS3okmchshVIEwbxZXL65qC5BJaYpcCL9VC5/WqWbtvHVmLS6pWNrfQ9ah/FdlP9/kTzqF4SQrnYbiQeIFBjq+XoPoMc4yv+bWXeByWGaBwaWeKvs/P9lV2mt7PhzG95y5CBecG
isICIq2CqLF2qCthSNkLrIKkfp7jKLCzdr0Lo0kBF3qnhUZUwAqB3laMRH0ueIQVY2obCL96wsTFxcoYlZB+RKvmcw4C/80IjYauypb3XeUsBiW+5oXKbgkMFUrj5tOrQiNfmy2myKwB/yw+j1PAtPSTLbihpDTm
Y3SAvFVq338Tg0eUco2hUTxxzT0mOlSQGf6LYlpouXY/ocsTPDffDrkXOX4n2CkVqVOA8N8CtR+HukyvBW2AiGrnoBe84V57f50gtoyiu7uALsh16BzhYOEPFy0KbwNQ72iJcGQ5gbxXVLSzB/fdj0FigbOhLik3
26v2lDjQzC6Z0FrhAjQrN2lD0e4CdSij8RHdzZrsj+8ZH+GcO3XFWyIZVQhuph7+QVFT1XFLi78+ZAcpdJUXDMK9glJW5IsqKdrZJ/Hm9g0KFa/OCQcHFmJwxuFthG2orrDw3ph+r/3kMFBt9d4A+gLSTQDBWe1B
gVl8Dr0ipEO7i0QvODhFD7JqE/A6m66tGqUw5SWGsB3hfRN7PzEcerpre/4C7KtIUnRSCNMJ/GWxbPIPZv77tTeNX0i+aKEpvqOjlLLp5FCLVf+svRkSclDhfyVkpB4zX2i+x9jcfb5w5uzDa23kc2sTHFBEJqlZ
J9eC0/fpwaxSk4QMpBIHfrugERLRmbMUqCF4Lbt+U4UW4QpMypSOczNdXNAXpvjsnUOh88HHVnFQufY3OeaexoPDbpLxtgtucxDal+pSnhnNx3LPfRZeDx0oesRYLYysfSvd14ONtcSJpn0WN/a5orXh9jelfiwR
58fJqhG1gclv7VmaNWvhZKVJ8WTYrVb38h+tyI4wyrt+81bqKuhkmLnrk9D8kzrQJuWk90vDDJoJLzuj1pIm4ashqkg6wXZVSwRzB76DHpFSH0JYUDjBPHxK9QYyZa8dKFBau41nQ1SR9E/rxK0buIUclec5rtuh
xnSPsX9pjWtAfQaq12HLv9rmBe5yqh45JsBWKjoMx/5Fb19MWHUdeO62xJ4STpChekBx1CmgJNGKIENxpM3T/GsAdh/ZMtYjJ7D63cAzNB5UUKGuIdz+fbOSUolfOfBCwLHU0EHVMjwU1kB93kvEAscYJ4uMG4G7
cCrsYYO+irWtH1fGjv/I8vaqNcbYrBq9Ce0lXYkn1I/P2HsV94J4WhJAbI95UVEmlCqsv52nht+iVrNjUy8MAj6JVz8/FNtW3IcvT90dFlovGP5+qtq1sA9nSHV5I8/d0IvYG1KRv9LM5jJxWMGjDI1vxnGmk6iV
r4V5yBP9os0hdheGsmjBpWK6XIzWi5g6K2JowlQ058O4T6GuUUhelmbjBXJRYWiG2ejK3HNZppmzXWc9p6cLNi2f1MSBlwOhR5pbbwtUwr2ws7291NneT43kZleYrwZAddQB5aa6ZEspCJCCGnqNKic3BhbTa51I
4TKpitUMtgyg7qYWkyVib23DyYr5Oot1RRc9N3kxonOOvg9MS4Zz9U2KJNqE0pipzMDDB8aT0qvKEm46OHxexL95YGQKjusjHcT0sYvdAjt8yQIx1I2tukOTO4Cge+d5wrJznRFGSR1pDowtVc6AzUx15p624Cl5
Rokr8C36lBZxTRgdSDt1XzphMb3Es+nSsKzA6HkGgtkJq3p8crQI8Ft3fd7bjMLGmfWC84aF+BuecrqtypSivY6UvIGkYtcJGGe2jPm5LYhIYkXtYfjs0aHF6NkYaxDLFuZSjHS3gGDzrKrN7JutY10aPeaEGhtI
RXYKh9bnRJk1j+YatdlHd3DmqLgxgYD5oltad743t/ivGn84tCCyojtG4vESL1A5lOj6+O1TeHr3K3iewaaa+SYhsMHI1Ordudhdea/wkLyzmijgh6zwiXi4N0EiBOaaTKDwVVYvkM/dNpNauK5aLH4qo3qVTHLF
Ij6R1PeS0gPxhxhMbg8nYFI7+UiXj8v5AuPw93xV4fUBaj2ZDS2Jc4KFP4JFCgWJKOo9GrZnRQvT7KEF5sBG/BSVFK479PR4G5H9fXlzkMRSaLwftivAFa76WwCY1VSM5XleQpNEbyZ0x8xBOXpmpJcIX+2gS8NV
d0I6OMyMIw2m1MBVxwAqMUUcLpKB8WzOUyAdL9qNcGbmPmSJUCn6cyATXC4drHwspRVyZ/xxEcWOMxEwZ9x6qIfAmPKZLYGWddgveT/hWXXR8t4CAXLd95Lhrcl3KXdSRAeUEeoHX9pjTJ6OalIlCihW169KwGWH
/NGcwIeqOnVJN6K2OPZ39LWk+VFV3xyjRGBcgvGS9LUvljFIftnBiS05TM9S0ubBQfCz3o8zDq1TD0fQpPvg7L/ZJ44bB3XsYCL0vXptsWaKHQWtIghrGbWtY19aUCTx+YHGwLlAHSSpzfU3yrMPqwOfrF3oYh6H
GTqD1CK7pl5ElT3ZXJ4RO2pZtZx+5Nw7Cfj4qeNQeh1o5Exgm2ndtphWo92qeS1gJdDP9t5eNdAz1N6KoNHsO8YFPpCOp2zbiFTmRi6rCzZupmcUwoVbq3RMJtVYzV9sHFoYEiCbwvg1Aan0RbbTtiirvq5lSrar
gBaEGRqVMEjULVjddBu7TM5tPSTlMwZ4XZu35BzfAPM39v6QuufY79I6MSot4CJcM4es4y2fbie2PVp2GPizpmcUlTzmTi/NFLCkak+ZpnrcyIX4Ej4UC0buS4zd7vfQ+JgL7lRWkUC66gkxvRNr/Z2wLQHNkgg2
aed+9fdSsvNhoSdQYm6NTsS6WMxtKr76DqPjSyTg7NlISud7v7I3nwXMUQ8EVSEPvjVpQgScLQ0eSa4DDGZl9hJS2vTZUmJHoNT5NrfBgVxyyuwu2HzfbkVZvKdJB1dh+Mo9sftGrcAjPt6sFHxgW9fPLpjpKAWq
G2IW3Dsc2rrYGcfYAlcr1Zjm1JMQo9GiVm4GmjfsR7DjMRxHYnvbvRVuO3cUP3maTEy3kOlC2Hv1prgWo2yIt3C/IBYxt2NZWbQ1fLg6C2a7uD8L34HIP9yjZIMLcbBLUl2TLN0lABITGatGaPQH/WOIGPktbbjV
WfMLPLVn+6zaeyXgnV/u7MKMefPmp/aRtFlGcZ6NySSg7JbHxR6M4mQFKB5R9pFZAINksqxPd7zl2XojK8il68kZns8TwJGjjPxi5XztUSMwigBs2MQxR3gjb4PH2xUTTfi83bDu3Kr2WAULu1GY6Lp25ZtG2hNj
3qV8aBAepDfbjcDJVKC8N1Q3zMs9rVhG5ejEjWQ333gBh/Vcn9M5R4Mp209eujMg2tUBJvstOh0NJz5VRbI8yZGhaQJm8Dyboi1Anvlmcu255u72+gswwN6VYLTbU8XIFtV2DPWyN1GOwGxw8KF1SRjH5fLRIynY
vdlndIohq1o9W0cKMtoI9LrpEX/ueqaRxwghsUUTbE8OaxONvcjmWl2uzkhxGHJOxpGOxi2rF9hORi4eWK1C1Cw0YOt6Jga8mvze5SvmbejJOXZaYKTOx700AMwJbZk516j/jVeScQAxxXVdXW84MJlnL299RIh3
ynboi9/dlYaxlch2xmc3+l4WRyGsmbmY9/+ktLFgC3CVnhG4vg3mKfy+VUfReDrbNGPcCZE107vGG+MpgDeUDl5LfUECnqUUJNYOX+DCKtfbErM+ElwgsH5jnS+eTsOl1N51ZvU5/v/SbGfVhkhyOZdXF90OTKR/
YYsYlhEy3MGoDcuX+l6pHy/nLyf09PPkXj5SRVv1rssrI4OIK9eAs57G5RTbHCVmdwjpADQ75FQy8TN1xvxxsoO3+15Xdy+DCB9ynO0UGlFd41l88tzWUv9wygq1w4kth1Aj2K6cHe/mNB8jvghbmPPh4D+eKzHV
i9jz2x87uT7BmKUHGF7my9ilzE7UbNFtXNPWVq+gA2cR8FNbOrcwXvFJhhog+ggXdFI6LHdTkxdy8O5BiT0Dy5XtR7bPudQFcCRLsTgIczO1GvGHlGUU1K/IHX7TfTZUk7LKOwEKDzcD1a2b17Is7/FX1NgWLzBI
imQh4HdWLlssj+pzty4MOle7WEdLCbEZk7EeRJfWbuBWMarK1K8kfYaoac111agfxce1B+fOnZjSASEvoNCy2z3eYev9+gDSynmXuvSvI/XV8jUT37CiItPWYaTuIHG1TCkoAB73t9uVMc9/asM3I4TpNXWW6E6Q
UeiVN8TuQNpiu1bviwv0sMMQj/QvyW/oHGzuGph8tKfd9pd5R5hyRf4FyFAoHY8aYPetZMLl78xHWOhoKuanpz2vysgWn+W9yyVX9aWqOPCeVq5UCEmPlMA9VsZns07j8nTeQsJVMmOaMrzTsX4skPPDSYqmn0CF
4HqFarPbecZ1fwNpeNnTCHPPTrh5dUObVRL2L7hr04sWP9bW5JxUEjkEZnyIlXyH3x2zxz2LY+4+7lb4IUrw7dZCPz5hcz+P5vxdioYYFJxjE9+5k5l30gs42gmThYKu9joPDIphF4eXzjnQQtrlFNRba6w1BNRF
Uw2KblCuIWAVPxO14RjOFiRhUUvN4qa2nS2zKPoj3M/WLkKx5ETkym98RG9ldC5YakJKipvUAAsvf3WD4G74l+FdAbjN3awgN9/Myt45/W1UNdXFFB0xSm4w15r02LbhSoOGzj6HDr3ZbfwunVAMvBSP5c06FYBp
A9yR7tB3i7dvxavPRVpk/K2ySEtPCBW57QWTitIDZOeMe3B76Zv0YBNqCSNHkD5J+nSpwpOVIunj3VuiXAO5TRaz1SO2zbudCUrB8N2eEKufYKhCAyMBNtYAPD9liRC9usPXzrTWUQIaqa5gbLa3Zy8K7z9SB+hL
GLEeBK+lHs8fWg5lsd8BZtcyFAkm/ZoBCjnU5osQsUhLp9qZsnK1aZmmkH03hzPRuz6qm+pAcMWP+fAW9Jxu+GvVTl9ShOhsMeDTNxSDgTtQ1R9iayQuyzsbb+jeURVNtFUhVApsv4Irid6cnxuIu+2ZyVo2Aut+
eyjDp3GHfISApanNUBYhbnELUGrWbX47bqfldjX69J2dc8GytFAMxRvJrhxBRqnBiOfTHXyewUdXfHd5SWezrsgech6z3i8+tlyxmpnQviAXg8ejUbe4FW1XHaIc2nTkBIqAe8D9efKYFvtCYD1p8XpMKyv6yV51
PPvU1sj1LPBt1uDKc6zVgxnlUCf5NHoFhx4BHG3eIBsaMzvH7RBZsy7jcfgF5u0IcIgYKT7Ccucy3G+5tNI6hj+UcSndi7T6b1393TDyLejV5WIJcmJedDSeYRZX+Xq2DfXpnmX55NQamy2W6u7H9aPu/1q1MjhD
seqxWDGO1QXYTPVX8/9qelVOAQWqLXAsy+fu1h9rZkhXsYI98v10hZn8cs2DkcYdXrHe0U1vkHkddrZRUoe2T5Y4CpyrYKwEqFUj4ywKyev3IyqIZtw4G9mWVQT7uBkrOG6IaX6Ga4vwbY1FdhdqtT1KCHloazDB
DB6zhsY8oktkVU3Wu5xlTfS6GS2Y0geuIJo7ix3oVirBG+i0Ek+gvNBTTodUc1kVgGc+o8udX1uKvhDoA/xtbfd+vJ36+rsjgimkT7lzCwZWVc5dasfze6fhWftt0Md0oCnFCkGi2CL8Av0FKYSjOQpkV3TNqZNz
KGs7xVoa59P8QxX0efkstmOfMUBfXwxVmDWDx8hmAGihCwlO/rBgLO4Eapx/mOrF1R6PzCu221suXXerJ5Aj0zBFZn5BKDgBDlSO4oHIRsQtFIhr1ry0vSpd04Ag0HLQzsHv5/or1MK+8r7+nTvmLt5mIT3Bot+X
UaHCrQ4IfjKe14VM/sld/ow0fCF1ye322oy9sPzFZU/kwAYuJXbTuYPd8HAGG7xgpKZIFZk4GNTpTlpC0akx1bQF0LhmioCqz8C4TLF9GOLXX3c6i3I6ksenMRd15zkvEwT0ql/az4drq8CJRNIRWzWFU5fvxTXM
qLuPch6hmi+Nq7HXGq9JkJZT+248DffcKjmTH42ZcMhD8HoAe6c7eb2zVH8mHNLGLIMlak3g8ILkzwBcQBBPWA5odboxAUhLwKHi81V222bv5W9aFmcZO4Fzgusic9huEcB0twyQW9N9WIy8gkLIW7Ny4GjCjH2i
IPk8W2CVmIJt6LQB0FbqGbO2fCZ3Owftl6BzhowYCja09RmMJjc2KHNzqEaIqEB76i80NwxY69TJrp2dzZ3ltRcVdIZDoW29XKzliuG1VhjXUvIJy/66vqy1COKX7L3XaudsJjAhxgJtuck0s0+XIKCfHoQawpX0
YqoLbe11hvMpWTSBBALELiEyrxG5uTYvba9bbSu4L3DOTIYALmdGWcxmRd9k+lrlqW7W9SjANiqoOSY3qy1V3+sfwJOw6kGAavgMsrm1luiwt+2qNytyD3IzAXrm4xzGasdr3H93xe3TS9ma27kUd/TnByr8/vd6
v/eVstZxNONr6gnV5Y60rzOBqso19p+MLzANvH/Axiw90opoprmulTp7J6fUZA9pLT18WXZC7vpF60zctS5AoKZmb8/GKFB2j6pc6nCBZ5KHYz1ce9s8ZRQggbFQg3Vu8yS8+A+RFthrYxeUC8BQGjNv0AO26LTQ
4fkNdin0uN/GAuSyNdPN0/bwobTO+PBMgGQifHcb9/QeZYRGzYdyCR3U064De8wpBbyf/n7K8FLlWS+LFj8GNZMGlckKMtdhm4iufuv5qhytdtDPd18GiltxugI7i69nTBFI636Lxvyghq/gl4EuBoUT6ajdJ11J
L0vfiCWhQ+l+J94YgrD34oNMeF9C7P7aV6Z2UH3eaoeE7+m80YuV60D7/bGOWRuI3Ngqea8fO6Jw1M53+Xax4xHjYhH+j5Dyjmb6D1HvACxLpLcPuirL1NkcbQN/zhR7j9U/7CNHLqPu8eOy+og94kNGENoQYIy5
0Lb7DNHxl1U8drO25fQOxCFochcJW1GxAw1jVR4TUhHOFXilo+088NZ9PO+Yl7pXQKbYJkyn4Gp7nRbm+OySmHt38kikLwLkVeLNa7zrlBkSD5z1yFkWnmAiDhh07FciOV0cj8oNUuuzHvaXyZowGAbWtlcuJOKf
Mr/3VMihQnKf8I+iYnhNxIsJgdQWXu4/873v5UeLESQTxqmDyrLdpeRJXFlKX+d8B9ydUty+1LdnKJVFkKQfQH6UL1+j+T5yeS/as0eV5ZQzKmnz+c5HEyuJDGqkjG1qHi/WIDZn2JMOLc6IZDJzzhFP7PUKGB6u
sZTDjj75SYGU2/MOPh8rZw5XpvWtbohHW/mVIM4L8P4G/0uOzEP3qxR6tbzP7fhZ1wsMPSvvseqvQ97+c/K7k86Z3caI1a5PGLU6LXRaMLouhxM2+85HklI6L8DdeqF0pmrO7q5iNoW8p0aa6mySfjqWYjrxDEw0
DjBi0+Y6nXXKeyPWpLGO/bX0zTms00aJq+Ph/aLPx4JPx+XyEvlOskknreQddS9xSiSSTspIkiRJJ0G3qnsk1dnBokBOtqnNTlAk8ty4sei4XdvkJkOlf8IjGA0IpGJo4w0X2fMChCt4BsAJCsCIgImkebpTQRCq
uLJ5XMi3nKZKK2UpyR7GXxbKsZCLBbEk3xjmZjjIOSAUiDagOzXWMF+S6gJWfBPBGaCV56nBLeZ2zGz2e7Ogv4JjnE1yhsW2iZylQS1jV7c7mHIqxGpjKMhtpeeEWoq562WA7VnuOdw62VfoR+FS8NXCmesrbDT4
vWF3Y/jup0tdJjWBd9cjeth8/dfEO4Tdr5fwxHG5hUEcwu/mB791xz44AJBNvXoEMqNKJUVZT/0f8WYZqOGnMPPHn1iOm3JTBQSpcYrcdvekmxuN+zgcDJk3RvBBxCARJeEIdnYp6NnFx/s1W/pttePiop9pKDED
3kKWC7ZIUvh+n8/a743bY2LRUke0iCHEHitrsaMd6sEUjquBRPdF7wqX0AvhzI/vdf6hrQqFYy3OEULe4Iqx1iA68+R9clfM6tqypQNQx18/ujQHE/CPzp+RoS6liLXhrmB0y5ngjB/ncjM1UhjCahp7joXaxPPe
UEAHSECMce/jFJtEjxYtpyWVghEcOEaXf3JGa3o5VYkM/wYeB4Hl1FOTyFzJmdwZV3AReYi++qawdlwDbG50cPvzCpsQJFhcXLNgw7K0VIJCAjObjPBzezydy9f6nckdhh388uBMLNWKvb761HAtSAZ6CWADX5Gb
Oby41e4gQSJ2QXYlUJkA0O/mi8UavmUoo/O8ePcuwxYgUGYDhZSnaTVcJwTu7Q55NuiB30D2DiwoNLy0EId5WciQ6CkqkIzOgGF2AlLrNJGzndjGolDDkoe2VQkZWI5VYVsR0RWjz3oz0IKU0GfzhDP2rWQvZE8C
AiyO3C0bSZ+T8dSsotLOushHB6q6fcVgzF4O85nAZtKRgb6ICgqfUe3cZ+ZXfjRW/7zX9SbRgVfoOqESKocTrOwDBDsyco3Ikq6J5TG/WKJMzE5oQXcKe232A9y68cYG2b6eJcO3xcq55go5Rb0C0Ckwne+czrBU
ZIN9eYRBiG4R1hz0bke3GJscNK+QlvcQzTvGabWhRvrqz068m4aCzRlTBRG91mpVz87iH0wFaOHtwm/AjuEeM6lToGno5bd/S0/WRETeogYlmAGwXc0rEzrC6U+Ps3GOREmmWy3J+UCL/YLjbVbHlMvZAOR5NPXh
PG69otdvggnxB0Us8UJ1lQFu4sOiHNQuqL5WFCcQqphPlttr2A598xiLj4N6hkGMAkad2Lhgucs530Wl696MMVQFS2bnU3qa/IUS8j/cCCG61wIiQ7NZxHMZVpVYkracVm147WCZ7coAIyqVQZucOM26ogXT+23T
/xqiPberL9B6YEC5D98RZ4jvczx6KJxp8VlNhtVYFgRtoWbyePQjPAeyWzaOq9suRDCQEboQ7t+SIXRlWeT6TcL468tIFDaLpfSgoSJQxZb2Ym7FWdZx84eGK1LX7eCo/QLyYL71Zj62I7CE84oXDTVibWS3+p2l
wbJrcLtcECyTYcNA5vJH+3kerunqSxNCYdmgqeZ6AfKE4rqrvPFIzK7ojhdHzuhJSaYUiUffAvT9ACAi0pctvG82YanfXjYzaMAoRJBrNxHO1CICDgSYNYIPSwzhYTL8gNHhkVrYBNqdpeKYKCAl3KaOqY6s+Jol
9kUsBftnnmVOuoIzel5ARyFM1FUxUc7M1clCh6DoiQLz47NGvyAenhmZKh05D4yREfrcZGpeQCWL5pV0kSNq2fmYIftAbkPWiG9Q6UHD+QqwhsiTxI6gnIlSH+u60W5QA+PI8rtBCZyOedeIV/lpuDbOyNYKb+Re
jjX+dVBQF7LxhCBE6IAqh1+gXi9jQXF8svYgyk7N89rOx+TkRbGYCS7TswYAg84zifA0i1WNAe9kwnGYh60S7iAFy/HMoN1qIapW6EQChejO3TNdFuScvFYvhKldVFMij3DqXBM5ckEWLFr48+3r1dcISAL8+kLh
x6ZehcZdR0id5MdfHIaxVJtmouZ8P8rbZTL+1MHhK4eEdL9zhkUsAPQJHbqGV5Yx1bbEGzCe92W7uCLW4MYXpf1QtIqk9ld6pwW19+tLGNF+rThTx0yWsph34ZZJClCUVa2Oe5DOauJeiEOakB4FzMTcYpQjHHHx
RrBxyaacHsUIFIjcduaOv+RpcAF5EPhQbVfWSxVpGy1O44gDEjptm6FmM2zjC7iLCBk51HURJnKwQti/545m56umt7+esng3/Qutt20vxweDTer2ICWV9p432qkXvbnsceH6sNcxjRn6+K7gnf2gh//+vqC9adUk
99/C6OKte3uCWbe9zJT6Cofw/ECLTl1qLtw3DNwxlFPayeYy/6h4keOHvh65XT33fBUTLy7bG6I8nPjjcbnQnfU8aK1WLZLGMO7xs9ETMFXyj/3u+KzTj72O4FexYwAFkUsEIOcmtSl1mv0DtXXG/uAK81r0qQF6
d4bXDBxfXj09vdsImP4PEE3JQW9lJSBYHFPd79zOcvt49fiSVEn239Br3M8IDFe6fIX+idrk8Ku9Di0CPS7NN3ZNykGyA8XluwoTbFO49fb1du80q14/FlZA73yL40KUZrOuV5mqPkHpg9GKvyyGXXoQekssEIEy
U5v8pmzHyCMSnibeuN3eg7xZSSjaNr38LK/2tcxth64+CTPoCGFibqhuSFP5wL3w5+OCrxq9tkiVxnPnudsECk86Jx2Iu894TW7HW3sohqjU4pweNhDUpP23m1vPh1f96rnWtha0c5jV1Jm0tvOXWvkHn3tdrpfJ
j0g8JhGGafJmxUiyoXANlmUTqm2Tq5EgHcgX5uR/4GWF1BPWYW9tYrsY3WRKjLwSf2WJh7/G/zBH/IBwrXeFUGMFDZ3NNKCGz/jXoYIJI506ajSnHiKV/OiP/JQp7PQ4nD3gQaSNRvuBgMGJG/dgzXZgw2jxESs9
sHORei3zXr6o0nOvEtT+bKtofREXQKSI7Z7yuLLNo2CJUWJD/aLv1upIFx/xfFBWJkAxKUf4etV2oOcW6pXsAqwN3uflO5VZPPVUZgM4RldddpXhUS1lKCgi9AJBiYYKlhNuqwHyk+cWRVAwlAEbhFmgu8QzU1Ob
WOpp35uPUR7GDHiHKZBzSULaaz/q//APYstOfqn7MWSrOc92g/HhRhOobUfdYefQZVSMaxuCIAa+bd4exRevoZJbG580ELRXcufChryz4wUL2FqU2xZ7N5wkhV/yv92kNv57O25X7/jGSfUxnyURNMPUG5ifRe/J
gGTFdIy74AJaTaXY5pzjVtCzaRfVDmXWC0G+26EbNGfs5pbex9KsjaAbQ0PTLss+tuNUc0C6/ddUyXKB6uxG93nci8eNh07I4AyV1ZokU6uYp/1rNbRRsmmanLvNV6PTJ80ftOXUPO9mMJTV/OO7g/i+Ldz50r+u
7ND5xTPyleU4TC5YkFcIRVbRuufA7m85FXdwr9ANOn4DcuU6fmrovEgCkvMnFW1B1JSpef5Ky2pO2UbiNQA7qJierd0WU0nIxJzgr5XDv/ZzNKOnMry9kTF0cjMMGJPfvGOkxAiLQw5j/+sUASOG9TcaAMPlM8iZ
1YdaIAoGn9AXZ1azKobc2cWVEQipjhD8yMQRFnLYV2o8FOSWoonkzAtLxgwFGgbL28UuLNbhaV0OjPhLG0FUkvgOuUg89s36UvDh63O/Lc1EBRuwBVcW32+TMMBsQzmk7ngU98w5OyEMZVBXL9Wpr02AxNOufgur
AJ+DnBVF+6PUDhh9OjWgpvIShL6efc+4bQmw7fIQHWizATxcyE6Sv921iAoxou6unOgbBR6JGhtoEYsJSNhAiHuvsb+GjS12TM9SY9b3TPgtjcMaJy4kPeyFFNSWsFcPd9UBp+qrQRd4TmkN7s8cvCrn77H3Q2IN
fWBni8jQkRWcpslyobXOZE0bBFYgkifPuQmceIZuVqdOwqSGva2ckj2v97BDqw5ttPr/Gojzu0IcwywbMsMGpdXSOQyO1f4zzIEiI+w3vpBJPTvwQffUF/NMVyz5yr/KiK8JtkgQQWaMLEyqlFO/0T4Su3beHr4g
8/5Ev47t/KT1jR4AG/peJmdvkTjMWSvoLnvT0cPRLd0A0CqkPcfP5xwIwp6eLRieut2zQepOVxywLgDDtzFnhML7m+omD0iE3f7N6oacjDyBVmaRkxgaXdVuYn8k1SpHugCGNvCIUjiBDnuKArahSNOTHnGi5dg/
VvKgcwU1PRG/zb0owDzDRrKvsWUOeKYDl4u7y+ZYAGzQM8LIFBjX6jX2yS2FGBmvRizOgAj2mQ4wOMEY/TN0a+nEEqODu6IGnrL5owt8BGbL+ovWLs5JmmntKTYyCrjsZCnnppPNWnJ3HOkrdgJ1ttqtdsKI+4Ej
guisGr0b3L1N0YhgC1BdU58toqzRhmZXorsd/XNh2iUwcs6xi+PB69nkGwTTgM+fwV/0pJimZRjBtjtKB+CHXdgb5rCnuGA6OlvtOrj6Rkkv8Q6DA7wc2Q7IGaO9zRDoYE3g2m/eiWAw1Jcj+RTPpGHZZ6WBC0Mh
GC7LtLfzevgJTs7+5idvamx+B449jzJ8gGzUYCONIuRQR+aV4ZXu6YblHVwcR7AIYVE8rQhAbbpOSKJoCbhzzHoJtUKL/SyFF2XJu5xoy/E40OlpCo6UkwL9CiYtl64P8DH1rj/ahTqiAzt5dTeKtBuSzACZS4PA
hKjo84LWUT+qOY1rLI40YF+rhP0wBcvXfaDvWmBcUtGRgq/0DXrtgeZ/2+4Bx5uQ2k1g/38wiHGMqFRc+oDkSZGxrr9Tyi/SjTQmUqxhwMUpyR7qSWRD4qHdJ4STr18iuTQFrD36GV/5wMeNEPv5rO/l2Ax8PLXD
gj1LU/unI9X2NJlQqoqA0whBgUgvtQWWUHTd8kF41i7FVkuPUjliKyR7dwtMcuWFLy/3oCymfRDSaEb97nu/WLJF/b3KBfMoilyQAJ3U2E4AyYJl8jSUTzCi7sXtCTkgxXCkqvvVXep+kWBCFZrXWRNcLpic5KZz
taSrXO13Ch39Xc4tnlUKj9PXVSYaPdRW1d+t+Z1P06yHytO32omqUtLPbvSFuLEKKLKioRwPTrRfBre37F+vzr7AGBGnYc9oEB1dn2I0dh9G3kgofvH8IkSwEc5F2E8VZivkOhCRDSdtMMQR6iV5ftmceGEkPsQA
4JGKjF9cYzCdPxwtMc6Hc4xuiGFunnHAOQZTbJ1B4fceKjoasSwdOMHQ0gSOB3JsdpjmgkD//yP+K6wmhOt9KyBLTfo2wY7ynmbo3SNJYM7FhBIMfMaSKuKB/peTO6OJC5kYz2csPMg78adFUrv7x22Mq6j386UW
gPsb02auUv15xFlYyKUsDDfLRqPmeY4Vsugr54bA8nMXuCyQLZcnAomsp+AN5kfxmndRBQF7JzhXVu6Qz1868Jq5zwe+/65gWr/VzrkVx5SbAYb/tDyVYFXl+vPI7MfkT/klAmwYxNiXhhGXa29e8k7LgbZ0+TP7
Tm/p5lwTTXlge6gOMktles0M6LAGm2p7cT2DwFE+uL5zQfWXeIL9J+jmpqmOcbXcRcC+LNimhv+uJ2XKHaAapp6KknAI7bbf7kw9/1SMdHRskRZK2T48Htuge8SOLb4VMagbxreTO8tZxf5Vs9IXsT4MBKNRhoLz
CMJWvX9tUOIXTBNQ0P3GXnGt91XctwNaPE/BAwaekaVh52EtZ3jJtr42L4Gm4unJAde7p5y8csRY88RMWdRu6a4dytTrGTQjSeamwz26n0NLg3OgAQdmXq9sDnG/QrmzDVi92LK0EVFmWpdTuG5c1FcOgM/kmarn
TJhwMG5UxgxYwMRkIB+zHJh3ui1vAIsw7l1tCzWqsItJ/rVrC15uDA3TfMUGkTmMC8ci1koIUCgd+dQkacQz5ArmkeHESdw/Nfs6gcVZv5lb8VLXq8R/2Na7gIEFlsXSel9gDah6lnnyU7hOhjMSIA7KItzm6CSo
hwAcFklwHfEOtjQJcJ69qT7nlkg8Z5vixhmO/l6ZdPbNaUcrGTBixgVMM+H0ORnUFrBLxtb6gJbnFcdq3Rws6Fk6ATQPW3AuNE4zm/I3RXtxab4oUlPc1JbkTgHkfVd/5j35qylA4w9DDgug4Mctm/kxA60xwXAT
cWo4aYw0iTeFbd+mH/ONFCM2Luu9KorPT9DeQNpKJpAThLOAjwWUiV41C5Y+1TPHDsgdWwdVTV5z2chVXjcmSVYssHv/LstQvm9xUt3Vd4eBuV3swJXJmyasg0wHBYpvHeykwPwVX97FoWSCwXTFkPwkUiDh4Pzw
VdZ5uqyqJB7uUPEw9PDFQ78J4I5Qn59YvugA4IM2es76fIehXzm6OApNawOrnEHzMOi8nFVtrjcBvppfOZ4310DLf0TVI7kpPU9PKGX4NndtcMBu7d0HZxykE8AL/XsBu/PP0PhMUPO1QAECuGct8aMUJW4QEeQE
JOMQY9gVGFbwadEBj5O1xjJktXm1E5dC6PctCi/HuFeftvuYMqOh6DgmQN7dnGtGABagtgEozOiHHz6uPr7BpYlaTFoXH4wfG7VUEfIb+kqL0VEOzm8YsKVDbQ63FXrHVO7DMwWefAnpUhSZk/gEbT/3tfjqT/DI
01B4nYIzjL4N8RJvqtBEJY89wPZkmto4RPMoR2cmpZw2bezYzrOA+zckje+G5H2iVUDjIZgY0StFcN4oB76IThghR/6pmIkcd8zgkF+YSOXgs100/w0bZPws8s2gPg8GGFYq+y4BXwGRVQp8NaLRiMKKKScaRFX5
y0IToWYwczC8XKqT6tLAO0czkNrppySVA7nvone8tI35as+j7tw7oNNZPGE/e2xwPti/pX1goRu6XqyntoQ5jqlp3wq5djg3C3kp75rvU0Y4eR0yqpEBdKdWyxl1WXcl66ftkwZ8zP4p7O0EUP30AuPKwlTK5H7M
qpVtVndjwpzJAHsDZqvyrNlUROY1ULTTXuJxRfL1Jp81tZl0Mo6EoFRrf/sUDg7Xb+82g8AHQzwgMNcd7j6QWOYjcUh4nym5qbt+qxHc/pQTiqXQMLjbIJK/DX/GvmvIuNDObd/zgMHJpDuXr9sHycAptK1GiHAS
r3XlDvOAQdTHGoQT/GI56IU7OGsM9AT5Rhtczr3tM/L27b+NaFZHWNNauBK6P62c26wCv9buMWMMWZR63EbkNE5ysUn42WROHhEiBLyihblA9+j6zRMli36nN1FHuTR/QO8uiJCdSGXwqC7OUPQLEjlWptbxatoF
CSeaj4BrlIMZwjeuqS+dCUlSC8e0OQd+D8YbGg79ec3l3hIHESpbjDxLkqvgYTv2/BgPvAeAY7LUoLMJONVl6uqCiI1CNZiAIRwK7vLJUAb/giShbfojSG4OhH8yKC/+myrm8AQwQxjvOUkptVY9nGgYRAwZvUks
99GquXBXNBIK1UXLUCP2VlMi4biieaDEiyIhIiyBbRfzwetDoxaO5K7GHA2TBmJgGp1OGy6q9qdmEJYa3LOnda9N3v5L16udmClsvJSJGdtq0e63nZt1B+10pj5CLbyOV4TkHtMYDmp7iQfNT4bSiTwv8C+Z1qdy
+VNZc0Q6PT5vQSmFr20/L0W1Rblz4CZzJgASxBdKKTncqWHuvGaIDPOeD7vss3ikCrDDsdXKmO5vfhgmwlEZR/3b1cQD1tuQfJVqOLQl0UI6K1G3HaPx6ToipEprYc2dVXFzvN/mtpOD2TLGsq8dDYl8nTPQSuqT
GdELWdf/l0jaBG+uDOgjDYdpeZ34QRurgPtwR5O+AxEjHM5NqANVKtcJqP+yJnYZUgc4cT+meF7IDKHl3MVYO7sbbM8wLheT9aO/pKHzN42jv+DDzOIn+QxH1/M43+CKy/YJxq8vcw6/kZ5Qkeqv5v6+aoxBXDTo
xfyg9hycqTmperzCfxKuM/ug/OqgRXwcg6i54QKVGBi9oWyCARRoWQTFmnYjBJ9DjkUx8Uy6CiBnJJHFCQBmK2jDYd4ojTitvsieRTbCu49BX7TjuTqscDBlZscDGVBWkBO38DJdkh3fGnadQaP3Y48zevf0YDC3
A028whDGTyvTO/+X9MDczXu4uSsGq/8aDKptzbh1+sagFCdUi7KSc7CHMk71Pj4Fa7RkSeEzdyKJmX0AVeOhA12xvbc7sD+d9rDs0W50CVrjI5ghF++FVwMwp+ipjQKZg4D29QLiQpKGs7tr8B1iiB+4ORgVCUsB
5a6Kv4tMfZwHD81HWe75Kz0R3CBOA1D3beK+mbppE7Td4MPkbBa0yf4rLfgBZ3SC5pkYwQt7jCcGv+EnSf0UDmaJcKiIbEmgtONVZVvMjrNvL/OitfZikpkVx7f/cSLCOdr/aFsU7qRMlMPhHmNetDYpHABzgR2l
WZRxuSuiA/itbC4LRJGD1mj2wwdIXqZg3LCgHX4CPXud346YOk85e7Xc4AIbG3kWt6UBA4V+tGv4/g8yWKOeAW68Ud1+B0ocUc2xe14DOOManQuNxaBA27ey9OOacOmIyOHRt9ZPUXCDH/PVH74maBxkPUC7oJkq
WAYhbEc4uqewGiUDLEOj3uUqkYugkVj8i69NEb1EsZwW0zBBkEaXBEPMQnwtELC/zps9Tze9pZSfzid8acMexDd85Yq4NNhA/a++bn/bPIsQzqzkz6zjXAHUtBfUjgHPTWrA9JVTYqlm/WNsehKWMPr3W6nUeRlS
ENYcXSg4SEsJW/7IvASy24x2Lzd1hj0cVgvslhifjns48a5aiYpzBQrDmc+4ydePNWgohO2nh1DMa0F3aM7y6WEh1sWFMmEZ44MH5nWelQg2N4ZwgRYlJLlNgBDep2ExemEF8hxV50t8sODnA/jdBo6nPI8fuBhD
UYjNBILNlxw8UvMEW2KMOEYXlkOs16c5AWhfgzw/hHcfyw5TZ1gikrUF9Kepj3kIJeC28fAGUHkNcKOBXAEneVfjuALaitNHNT6r/NZsqtEsEVuphfwX7xwc/m0/3hx9czyuOCkSCpo8tXfu7JhkTYRKPgVmramc
N/di9tr1gfH8TIEpoxn7GBaVE2dx/wpmjQFn5ceGFKu4tj1i1je44X7zwyCoklWUyvvAysgLc2URf7XhSKWv0esoBSXqE3bJ2kHfJIxsyqmI2sLGxcoFUiYMtFSj2OK7ayR8xe2FVtV7fLZRqEdmgpx2atydpsis
CM5wg2ae9lpdR7Zd0iTUBAzWFZlSfCZpkgIiQVr04XhiaOrHcQzFb5BrRt2jAwF7UOZi9p2hMEkjL87A48wIxS9mAC6RTt3Eyv9snrMYXoVzMuEu1EUW9nQxGUAoFgWsxfVenXXEBLlyWwoLzAFaztEGANuPltrh
OYoDgVT222hNvkDKP/79JnxxtDihr3xg8sp8Y+JPeP3AQWFR2yVYP6E70vMJjn6LyBfpJrQHsoXZQ5ad3RKlPDCcsWugyj+8ilnTv4fHtE6BAjTo38p/pbG7un4B0Hk5sXQEUk/96F9Kiq9zolaEqEp6ppxLc3/r
igPsDtMlI6ucpGYAQh6kEI9F/Ot8vUc2s+Code0TMBTCnYVwJbxaQkfk5Dqtf2eEYBPQUDpoFFmrItotSiDA1zX+FyZ15M5hVAAaFTsQ/LQ/IhAr+WKkUuH60/E2sfIOOk55Jt1ee57JU4YknrEPdKs/c+2DQYOj
/1+9crG3HZ7/ojUIuUDjRUrv4JPQODizAzKggyKO4qJqEGtS1EhVQNF9YaWuvv6KcX/IMW7pRlD5PakHI6Y8FkmJIgESlzbqm8Z1sPlVFLhot2TToPGlV6uIuIviF9AcK3YV8o7UvY6gbsU9MNb6T41NpVEJm9pR
OB1lELyNHYxHvNWpWmakunQGG345QYmhXZWL6848P1lOJocIhktI94NMTaL+5hWoNuUfUWM8NrhjCx3GEfCa7a8uW8aQNGVLBzOs8y9nb8pHm+pN5LJxYEhXwwzpHm0+m0v5gDz7qrc7LNIc7XraeWR8DXv7gJLI
p2X2IQ67g+ae7hum/wPP4/8ik1qG3oZEEC5zEuaSOCskLp/eFbirRnlNGrQMrAcHvToPs3i/F151Gu5a8eNN3jiO8rftcv/97yquGxq9SiJ5N1il4yGPg56z+bbIGF9l84vTtUVjuqvt/i0dsS4jl2V0aQSMiwS3
2699Jxqg6A7QtHN8TjPnN1aZfCe47sNIJxPa/z5x5zJpHDbna0EL9r69KOEoSzmlex37vxTX3c+LDWZxmbn6pMa+yaM7291Xn+eJxw72lYr+fDueB8gh3LZf53PwmktVHTS22RCoE0WBQ1nMBuLYBgobsgQQZybp
3lNxxm+s2Iyg/hrUeQBa8z+tOPcaru03sJnKe2XuuIqNzcOAQ1TmiqtlnI/lrb61JDYTQWrumheMZYUvVmvd0pztK9P3kkFHw4q17QBnN3qB7Q7eDYrqhNhJdXt41e/CDnGx5AJNJoNa0vQq6GzkjmKDUQIWEgtY
mTOoHteF7SQ6G60xEC0Hooum19lLUO/6DPMt09aosRkTF1tuo2omYXAdM2EQYxk/HR0EkRDtva6SEWhSpT1yolqzJxtGq1kapdy6lhvbL3dyG+pfKG2iBh6XUCvv96Lu5izW3WPwpzfKcoFladSqkhlJ3DUAib1f
hVQUpEUiWSKNhQqlx+EqFcMkFZyHERxCJ+dC+cyKkz0S0tmYjrptBnFPxt6L2snNDqtEtUkGcKBfXHJMEciARw0N744Np7lX1h8Zc0BxCruEoPCv3jJ8+mFi4BQI6gt25Dl0uKHG/JBD+v40iXkhsTwtVb9zy18n
7gI01wCvL6tw4zDKipwsVI6ASmpmu3WBSlYphdILXndLcB9nh8UmGfXYdRAntCrxaoTX/E53kKQ77c2NRRiWlZrfdMg84g6AgH/wpfmI5lYKZfO8o2D/tMhkkZyf6nZtHiMXsnXMYa35BHMviMcZW28v+QdqaXGi
q8XAy7P63VfEX8HnQM4SyXlSCm+zWfzqLF65koq7n78Q+ujuk6D4tM2fQG/i00gbdWq8PXALPK6WpBoMRvgc2/f3b9GRBvQR3SW7MGrUk6zS32gK/+HxviAhdszEIQrnsHRrELZ/NOixDBf6+xEecd1pvqi8FMcc
Z4ZULrBqLxoSRFsmmFWeHBM4Vxb2rgAq99sAC+50w5mu999w+A38qOoPArW7SWhria8MSWz6iw+EZi31L9FjcJ8QwX7x6S4yawVBG6XCQV3y6E0SDgQLO8YIpXuCzSXh9W6sTZNfg2hTpFeR0b/mi9Av61LqF8PW
Yw2DrQ6uxdhta8IoGXFpPSy+8Wu2qvIolpvk9SvtHr/FQfmIds90oQ0Q62Odv/35cFxyBe9vG9ZHwp4FLKClUSq7IpfR1DYuwD63St/CNaaR0OhsbQUoWcKmmnwoFuselL3BS2APMh/AoMoAoz6KVHp6xGZ3543w
Oqlmw/1RFA1XOfP7GMelRJfV7NbfvE38apv5EeDcphDrbzbxK75VlXiYWZVMB7bamYyHx30ZFvZLfhWp/NKkmgsxWfvGIWlOYXRhg+g9f/zw+UbAtF36KA3fBvf3WhN6uv8f43kDnELf/FbAVgeRn07iEkju0H6l
lsoiAo2IPsfK3VpNc/OWpNXxo39OHIhr3LqVa//8howJJrY3xTLhzR2dSRVYFcuIG7pmIxsD+NRGQFMw7BBVmZO22kWdfnfFQDz+CArF25oYy+dsTmk7/IZIONNhI/2v1X1VLuRRn//uguNZG/qy83BLvJ70Ke5k
91K83P/Dremeg4ArsCGjSgs7PLhRph6bj0rXN6ef+XCKJn1hbZk5++xPkXfFKfJG8+B7qnjvLz46iZrTcEzdevqAh+++UfO/eShaA5aBfwOw5ZSzevbnAYFhydd/pi7Ly7YhC1hecZ8aweWpIJQfAXyRC/2+eC95
ceHE3evxoZQ9dZmTVqV8Q03+gLNjM0Iz6PkbAZ98Aywf20/MNMFisbyNpJjYTWDIsMeWB3UI/KtH93GCM0OO8WodteCbZcwyRi01tDedBv/GTfUprGu7u6k+hZUMc8fihsjVpNIFCB12vl7FkqkT41JGOhdgg4hh
0sJBfnj5RHnHZX9k0x0OQ1zaXQ/hZi1L3sACT8fxuDY08it2qhl0s0ZXtd5e3f/9N0pXeby3DXpa+SgLRRn83JVQZ6ZI+d5kPJkdGds8JZUQMfr/5Vk874hwfhXio9trcwzkUJLIJuMh6eBFr9cVW5G7CH7qesji
6yy/BqKjv7nHLq0NvsgdP0Rma/PQATpXuElz5a3WIrOyVglXvb5ZPDgwmtWjO77UM4PWOVwgKHZqkQYX6T+O5Mdu6IftzMGYTzp8HlaPGw2LuNVq2FpxK4OJzytBrBXQ441pSbi/6u7dXa4DWbbKhVeRBJYC3q12
mg5mpHbn+oGcAN/s1N82Lh5QOIC7xZaXXkpJQkNkf71xxdbD0imP/v9j2o0pcJG2tEEagiuceXNyZ8lLSkQI0nwVPUnAGbIcrJtvf8ZAspBl1t3jNgouD4Ui7ZjSzSSKSn6E/TxS4v3WAUo81UlxrcvNV6uuVofn
PdyGUxXnXZQq4tilmFBHLQ4J7NWp5BgfGhafOdsc7ZfdIHdEJyXFfibbeue/SMDJ+REGtmGmQ5rvb4EyjZ6eGYk8FaHnkldtbLDixAdyCWsnSEOn59MCi57mrqMyRLlwmFEiugMr4ZJzpZZMCjoB8LjjKqNAoseU
9DkoE8kv33fAfPFAvtablCP05OlB+kcM3iCRjfDjMM15ZFzH/QVy6JPghw6RFy34WbO8oAfjkjHyw6qEvYqHpHXQL78yUP2LI/rPJiH26TMGS/NZ8ENCpJNDgdlS4NNCVo2DGAMvuZc4xOY08sV7CJf4l6D/yxSa
AehcbcO/I3tdcpDnhru2hCvoVJ7H/UaElH3DHV9ontl3LLqZPDXJmS/BaZPloAzE2ST4O8Tbv72t/l1LvLrTzZIVw695D/QYdN9fH0wwHFFDE3EX/mFl2L+oVrxUxDtmonbwG4irEwYGAhdEzrQ7U8MA+dl2xDQp
fWqa6ewTsDqPlwu2btMQFkYSm8LnVyUJZUwoj5Fo46PIV5N8FRHWaAxxTMxF5+PvwBPz3k1Dn259p+ibf28gXZIAtomZsSF6wvxSYNMYL7UmbcLn4hgRP4Py1fsnZOU78+EnU2o315Oq/vbislsBb81QPZ+/AZaP
4mxXZmvfWJzeyBXobkrLjiAjc/N5NFBm9dD1HJ+lTtCQpf/jk7vLrH4ejEYf12p274YoUl24vKDFtdLp9WzVH+1kuTQ4kxV22qNGZGYNfEAZ4ST8uXwceLv5+Bbr6DrogYk5QYvEIAFzElC68Hin6s8lwh2/i6jV
YgBvXYZpSKQt0WcI0k0+CHc0nKHRHTH50wTbdKU2IQgVAQm1+QxhBz6kwy4nrIHXOHcfwXKgBx4hN2p8AlaA5MT10GMx5SgB8GuwdPh7gM608fFKZ/e4IctYrILw/BaMpJmpfCSFbRILEMDmGhWscvmxNojialiJ
Cz+/6a2yWO0mocjV/VtmiRzVyiHKgiEFDWWTP8V2QDbwCQmo5BEB0oF5tic6j47+7O2kpJOA9SHmrz7HW3SsFwLUiAiUOBxevd3v7/IyDZGgHB9BxNFP6lZSC8jwMceCCxSLKIUbqMHQo+xBKJUwxDlCllQLsoqh
QpQ2F00F0tfz1fXfIKfXQnxXtlBi/GG+0UxYAO1amLyYNc9YyS5WNlTCiwEm9Z9W49cYJpgLhL8IzGY2BLEB0FxVnKEvQN8hDL6Mblod9Kqg+vdnqTWNlZWhu9r9XDmINoWK1MLwaKid4g6nPC0AUihPgsQf/Pgf
N8tPjTywOYQF/WOOEfBBxBrs9xasMjPU3M7Ag35RA712dtpiVMfuZy/D2mkOUdnTzEypYpem2XQKBXxgd0/cQJ9lVc0KKgNJ+03TKiD1v1oMHUtGSB0HU1mt+PT/xW/PPnGWJKczTSLBHGKBsq7a5BjeJYEmAobx
06YL4o1Jed1PnqE5B8E5FYisL9TslI7FO71/m5wgDzjrIN7oLaWo0pIVucYfqXAAiIofaf80qJy4sDZz4fuR6ThHNB1LpL74NOoad3PwHAenhx3NH3bjs+VojoeAEGJDmlrD9gfiakifPfF6hnFo5xr7jAGclIgk
fGyQcdwmES1K/L6aEAjvI6wOBscFZgfbwdZKQFThomUn6gQtPSlVYalU1agoIJBWX6z8XQj4it+5oSMB6ljvBu4oI5siKgVaTQP016KoQQQVuUx3vTfFDaAqlsO+NqtgKoWd29T57h4DFR9+xCmfrRiZ5tfY+zIC
jLcdptlCAD03VkQLGqlUHAtxQstL2j3XJJciQ/7NeyI77KR2rWL2mLAIM/2oiFW49x16OfaC7kweB3fYRBgteSJc4vvMl5A61RwJllvGiGiF+39Uk9+OE/9+XOH3AtFDQiBbjXAR3rw954dgXvNghIEQ7L4AFA4l
mM2E9l5Q1MHw+tZ3QX+NJBNGXkMIU9g0gUKK8B0/Be3pqiGD7LliEaPreMVYRTxA1F99Kp2gVvf57tuzOj5wNv3rQApWBdYwApINQpJ/sn80S/uiPmLYFFYwXxp8tevmDhmqwFmRUNDzvnb7egIRFHrN9njSONBt
t80mH+LY+qZBfnPq+3XWSi66wZpq7SUeGfDACTXyK4056TKjkea6YxKV2gZhM6vgz8OzPCS28mLllDHm6mZVS1akjI48dtAt2bX4g2uyXmdDFl0w4YiYDEjM8yhbY4ltzNmbRSIVXuHgAdOtCMOmiOCvumBXExFF
al8kjcBmACCovauFbSSlayMSZIq0OHGAmR4lravylohu5bX/rn0UmXAR9whypttKM67weC02AkT5PUmH+9X1kxJjYL9qZkSG3KYJ6XvReKrigXzLuKec6yhMeFGTxc2in+7qga9pMYW7DcRKmMnKEbBqkVUPt7Tw
nAO7ZbPCpj4NRmUB+2jTVFYwA3AE7mlUlRmTPg5unOBZOfQAM1iLTtQ0CvoNM7MrcAio8clz/o5PhSN4Mm193ThpZRyZGRyr4yWcCWj3KwDi6p5BSmFwnuuBxEYtyJOaD+V6nusdJNq1jvJW3swz+aogNAP1KlzM
/TUbjjHyl2Ep1ww1imvknsdENYDgXpVB5JoXNagqszSylALEz+ey1s4FUMHmdBqiVdJ1Pr7l3GzjNI60tjAzpFXVAapDbnaiJIZTCZd7rJgdRmB1Py3TM/558V/llFnhTml+UV8pnUXfCcOOZdYB+9Ku2rDPwDxU
w492yezEwgScvgzA/bET2cxD+pENcdNRqB+D03muzyARctfaR7VsyaslqBydWRJ+OGHBYmkXyPBihg4wH2ERh37YiZ2qlMw6YIaAxT7SH7rI/P0xuov4qc8WQ/eqcmqEia1jyMVjriPRWltzdCO/HFjEuirUBn2y
qEelaJC5dWBmWXorAuRrK6ZsQhhxl4uWmFmeMJEBGCJx7/CPqxpyWzPikA7M+Bf6RE0GIYDUQtNLo0YGHld8cqusWRJP3J6z2JeKWPPK/QRkHxtBG6rsYgIxTTHgBtWTZRsGnWnbunqHrlQK7vrm5BKsFhDOcKhO
qGL8yaU4dWCAW61mTil6iIb21Tur6frg/izgGX2uleHobSLaTE9GRUsOZ62ZLpPY7V30rZmTTxwgaIvroAbtGxg2k66296llUHYyk6koW8C8gxqtDQQo2WBBXvVppwiTqlcjHFI09bjNSRvAKJD3qzSfNKFu6pij
fQNWoF1l650H8MqIPZTqZSUrF+t+kzw17iTfNBbv2G+sXX3yFUafxoR7CPvKPbpbJj/Gutja0ZHGUS40fREAnAF7Jo82QqYt4GwsvVDRr01989Bq6hKTiC9Ek2UW21ChB6LUZvtTVHBFS10I92AD88E5IbqTAbyi
3H/1b4gvD852UlhGjbOIW4KtYOpADd6LcDPLDewBWdeMWyJ10wah7i+BMsgq8+vo0XorEHJRkYwA1N0KFuO6r/tLCTsyXL+CEqmaOCVj7tEdpFmpMUqqcqbwY9sSCOT6lExNmwEI7ZEpLgE0eNSo74q2zRM+jYGR
JD0ZhHdsRM2jkArxU95vfQU7HnBE1hoSgSWGtBH5QoltJ5sZKjKlOZ3PpzQfh2nTrkHxGIBUwh/T8AcJQO8CkXE7o+yumsFUVqZNaiTztTKrqDKi5dgyHYASq+RYnowRixnxUwSNqEs5yqjoEhKs3W8BBAd+3I6M
W5+g7ecqAcBI6mwDOFHoCEUt+Nso2n7ZnXbYolbmmcAS2ZilGR7Ve2W+3HVaTVeQfHHWlCnXiVti2zbbhGlTF5xNn41Bj53hXRQNhbK7RKXimSfKp+KwdnujqpXpxnlxAml1nX8SdU1is3lBCDqU5DrD8j+AgbMc
e9YjPw2MFNX50vsr/b9iVdRTpkskv+myKaorReT8SipjfaKc4Qx8CcqTGVKmLMsP3DY1jiFZXgwo1JEgMrejC6tgsZFobGQnFoJqo3+hNNlfBYJgfKsSbSnmaRS1h7GHLKs8APxH7w+ukD8TqZVPxn8NvexA5OQ/
oRyfrd+Lzz9disTao/js3gUikrJcwvJL+F4bkS+v13YbOmF8oFWwKmIVbM6CT3nK5q8NN/y3CtGR8YnwdLy7SbDG5kZz6md822r6D4yn1/qfF+XBclLe3dSeZCcdbVGz+V6h+791TyLseHPxC+VMbmzZ5CuTAth+
1pF/497+o5FBOr/Ph5mcsk1QlJvAQ39pD6/Yh65WlwhkaB7pl/dRdkZiiX5jV6Ym542PyGkLuuHmBlCirVYdc3MmK2f9LxkP9PfQAfSwuRwaQn+jBc51KusxNe8Aq8sXZkmSNPkIYxQhHzfT/fqks3NReUyK/x+G
DBY3MOyKFqfjOI5/xiTHJDw0vslTy0ZO3884bnV8sLLLd+BsUNysswI/Gx9Lhzk6qW25OsUvmmeITeOkb71b/KfEuSxRU4lmuMDGwOgrJ6ERbWiXHSzxeH+BDuWEz1xbaF1T+3u4qGsizmDPpHJkNM63fVrqKj6v
vKTMd2jX7qqAYbu9zkMNC/JGsfjewH1hnpPvIhGNHZn8RhquGV8ax30rd1M0QFDUQxMXuqzDT7rzIqEXhJbAD2GNbLRPrj3K/ob2Rq5O4U1LGnLehS6yROXrH87+3yTVaWt8tDXjytyKhb4FpbUYAdvCB/N57l+S
nld6k7B4L+2HUEij9xnFNRKeW2e9h43UyCaG/8pMu+tCB+KJeN0ciffiHXxo7ouz5stKh9Yj06enTszO+dhUPH3s9f90/Gf5Ep6Jj811oNfctJzSeOpobk57EmHqXExaYwQb/g1C1smtv9Km1qEdNwU/2QfgXvJr
wY8yr/zo7GHtlNoYgsPNQWSQbSptS2aDRgidJdCDCPH8ZdfiEp4ISpIWjGDYKyRy08IGTc55KShlXaDIF9+zSH7TXXm+N6CxnRRJaPIHiexl0Ua2FTt7HFmalPG8BjSJ3nYytDghDnFc8AvWhlmaoOv33mBdNK7X
QpRIgXGOGGygvHMgJej1sr9/KRrPZv+MNuQ7LDogWYzXO1vKOD7qSSDvlCvslhlNJ4OHMDlr5E8vEzKBONdJOQV/mjgzMnEi+UnpX3OIDRixXebnke3ftfuETQEPc6GmlwxcJfkhPyaVYGp3/UdtuG6Re7Yxkhj3
EuncYUV/cQAQ5pXjUo8KzesK03X97oQrECxNycbOzo5efXMH6enyeGNhXfjmt8QDTaAmgPNq5Usf7+alYwgIQftmsqu9RNlxm3upD68QufkdVkEX2HL4mxLDJ2PnRfEUebX+FhRo8IZ2dnaeyuuVLnKJgHn7MB8I
RW8Y8fgvwrSE1gXImnSQOniDyeU8NBYhbyRh/DAx2ObcY2vHYTRtVm6h4OHyFtdgXPh58PHtJmDa1bT34CWx3FmXeRK/WRhM39C6DuXIE15CHHXBr5b5ceVZ8/l8EQT0DEhlIJjlAZdgwZmVveTHd//UjE7CVa/I
+2Y1OCMPy2gYKWleGr97X32thd6s7CRvupmkH+Fk97p01XczACE78pPv84WuZ+zvM4jDo5tGnBSBl2UfiuRDWLzKwq6jeCbJzexIJoBqwnpb4ZkqGJbZuFqQHsHxrdCtMyZNydnUkFsTYnm5saGIhfB/GtVV+SJl
EhPaSu9RppRgKvgnNohH46Fm/lOoU4fS/6xWggvB29LrgKWkUjZvQG8w8Kv2BaUV3R3sS4bNKHwHex9kCCym/vjos9TSg+gul38z0+CQfS8RJQ9KEC4uoFk6OBk1F849C8Be1tWkhrzY3UpUx/0kIt8L0T2t9YJq
r3fzGIyg9i2NX7AqStzINsyK5Ds9n42+Z/6bTi+324Bik854GTwmJ6jmxnuGQBic2AvcqYYq6MllY2Av/l+20Qllv6ISUTKWgHQZ61XYgOK1wYpC9+CBFrhvioen6GwdrxKZa7cPINFgFKQax5BID2+uMl4BZp6Q
AZDDVr2f51OR8KyiXruwn2NOiScMXLMM7IDTxT3E08n1vZRK3ex27FoTeyPpdmeG6RscaYA6fIn4xguJejXkhJscGwaubafsHK4rGyq9SxbLYvEilnh2B/Q2ls1bViPcFBtgYrEJpGxzbEgB+Fp+D4XtgMLeL7Jt
olLEuKn56fe8C4HjtvW0omJQaq2W8QVqxb5SdbPSWwWU0l57qGEDkyHFNzloS+mUDa+sWCC73VjzGu4Jpa1TDK3liFYbp4aKa4R1fwI1uuLOTZfZvF06leMZPYe1dcl7DORTC9r0jtrI9vEwtm4CMMmac/VbrwrL
4RXXrfXgxITxkwYA4ylMvd+EmE4tzd7Mb4NwmnLmHEquY/r1Em3vJzpKgyqvJ6ABNeyls3wT1GuB7T/cAjybIpF+J6a2IG/pZyZ+s6FjT4Kw0TaNT+KxZpnRSXKf16c9uxcJYjntnHXUpRhlz0kQR7UNqdsyTU+3
Ly3KVBLPfskyJJGSu2CX55irh17g5bheQz0287zm+Z/RvvSg86TlH8VaTG3Ey5codHXOd5mfBt+uX+pMJbx+DidYz12QGl502kAqXExZMusjbxCpS48ekHR1cxpVMN9Q1WPpxbn2Ipbj1gh25h5A2Q+TklEGwywF
Fmgig7owv3cyN5UppcDOVoKL0r2bAz2cU4kQqHBOfOs/F54qlXriFZdKGwyPyNkPMnX8yheJACv8Jm8WgOOjJp8viL9/A/QbyCQQXXcWKl55jjt/bYdTewpp8JJ4XiDTZFwpA6Mgn/SdpRAPRJnxZ5RtQDT+Wh9L
Ym/lEqoopW6KhKXP5PFTu/s2fy9uP78WLu1YrkUI1t1cU5CX6ZkK6XE+cSbxXr5y02NxrjVllIFrHU41XMQHWhCRQY6TSasLQfO+UaiPbouPkKaUdAmVlB9yeQAuh21pIfoaII8tRdYZ9KCxfj+x9kxymDVulT1/
IFuujpb+vFzGy9WDX3JnW6k+V7xNF1Lg0Krplj025g3+MM8xomS6E8vShl96s4IWbOrTlmwHsTZv/Zc2DTXtWPBRo09+6tydqfPyGBof/y9DMt6bF1CN1+KD+CSa8VTcN9E5Mg9Nc04gG2OmTqMgamL7NauKfv/P
PVCICJxJuPHyf62gyd1t3bHcbBzzTbOx3JA039A8Sn72ePEzUy5MdW+RRrN0ZUGZ5viBzHol4LHRMpJIWLGpwKLou6huv6M2+MywapZx5Aed4XlDxgImTiEJWp1943xgK6MAK7LJ8cmyRBvgaBFTiLR48QlbVlcG
nu9TDFBcNdTYwtZeKtjIxM6jwNqCW2LEPPxAYPY595iWApEaK996ujGQBFMDUknumCl980OmJcUvx6VT19dfIkzx52k1wx5pMIaNYPWlnDPcTggo2eIJzIq3AGOVOUE0ms0yJupmn5yg4VghH0xNefwNdQNvEbhb
c4swkdUk9CbKOdcZLig/veVzj5Aa+h7AcSk590ZvSOYg8TtAWEVY1gpGDT4gmcuZiVmYbF+0zw7nAojGA3noCw3Ooy4Np57+2B8Ehfa9Wzt7w9ZDWDQ4ijPXE17TWLTzjbbB38LTMS/V0MAgPvSJIsbzgpHXb4KH
55YENIzeu8Hp1Ov01jhqqqLJBCB7JUBDMc0PL9s4c5lb9YZYNx9TpR9eBx2tf1vixCZoQH1HgNlRB6EogzT4ZqgW/5dmitAUEfSFvLlNP//PfcUIpXLWNwPpBk7QhoebbsOQo7j2drNMYpyuQu/v7OzsPa++uUeU
h2QqmURIwPXR0Es4BoFaQHXd+SBcC75PyqEIYdWmkuNOe2uRRutoAS4BpjXH4JEsSnN1PLhqV4ySf8xLJ0e8yZAPouf717/4jQRKUrJAWYXCZ9jZ9PhqmddHH63IyIv/yKrv89UsyTPq2PKv288XQ7zVZrGjcZIt
8C+7BUQ0xS9ExLgJhNkZMOoFOsLBcJnFy08nNtzCXEpB+EHDqoJSUPavw7TEFHlXsk//bmkNlQ4zljnb6+S4+O0l9e02bAcRsAz2uhNemuLS6sXLhjE6I6hdiFx5o3x88RddT3dhbvD6CzIw2J1n0JrzlFW2Kij1
iK6QrR6drr4YsrkkeuBRPKkIxDyo2P40NZ0wrL/Tr8VKP9xh5q5UgFQ+K1FQ5ZxOxtqPQU6lDqWF4uqaD1QiNPVOfZsKLrSGDsINA5KY3pDUcudlJNroJ8YAaKeSibClBUKVTJ/2LXLa4RTsxxwSO/XVooUDnpap
7mO8Ze4E8Fp26qNrrTvgeIK8mq/ZC5Oh8YGWR+OcEtm3Lx8ZQoJn0ZZknvPyKZdb+OTpHnR/lPfn/tvftM07Z5SuvCID3v+Cytm3oE3m9Bh5GXpq/7jVFPoDVX8uMckc4AkqkrY8gKQQTcsWkWifCrjqz7vX9VfF
tBf8XgZh3ByC8VSYUR9dkj58L2QeM2k48zt2UiLOl4YzAi7C91Bd9SJP0sM6Sm0DiAOyB844gprJMPHWiExiOCDh6z/fZb4Zx6eU6HkY6JZEhNT2iUyMeD1pLGGpJf2lL8qYut6fpYFxuGdQMw8evCneruoLVVil
GoRG96VnDO1dYYkMBi5szOHjExDaY1XOSGsbKcJI6mfBJQy00MeTe46mMaeasjd7Emj5dL/kjCz/wlZmtFSglkUzGg4FfPVcCDLasZY4jGXl4vrPBPnLjJDbL61sqSbc20qS0DjDRh04xy3Bv4jm8tF4+0XIjtmN
KozrHLD57tOkQT9dKt2LD2tIHn+Qr66b2hTxa4n4uzoTBG0WhZHvZWjqnF59YDuCqEK0JjagUAgppxpC7osG3J6iLz4N4xrQhQ0XNhQqcYElGqFU5E9ROyRGLPnK1UYWu6UkysSH+5dPiFkCGo3MGIQFGMQcfpIp
QNfwmNNGoMTfi0KGX45Sg7Ds62jDmhCjDePnhDnO1RXhr/zAa9QWww/LVXhyvBh1chemAvflYac9ai+CKxnDy8ipTjDblJxI8wHnrP560i4FdbjrtlrdwtLwMWzBKGWmYHX7nZiT/4fRl9JIL+m790h3MR92hRRr
BeWbaWrSDxIfUiEt5IbcpvLtiuJbAmYjQBUHooPA9knu6OAEbYzdiuygDfUk1+pZzTaOWrqLkn0cdePUMJTSQJoizxdoa1/CnmNBcSrZ/u4XJGjrY72wBvE7CNBT9tqLHU0ZuPwNG9FX298PcDGT2KJVCROTHaDE
1Sn1JgNLUHmmV2q1KiV0Zymb1He+d9hX3VvRY4xsChafI9ncNAhDExf5LWBXNt25OlrNDvQWkC8uprLnvXpDIDOD0qqX6valH8Jf2fCaU5N0+rECsKIRFy0/Hnp960nm4jlGg1WuHu0dKTDWp0z7jQuLzzMU4lv6
s7xw55q0TxiFrpVQxVf3Yh2ShxYmRV9AlHuZWR9fzuBNEqFdet/YFd5EkHdvIA8MiBJ9iiQ+/aIwsJ+eXRwIyQkIXeHVD2JzC/dLs3K6g15QZ6RVXWWcfAV13Qx0P5KUUIdGhjcZn/O/iVePJ4k1D+T0PLz+15f2
EP9RitLFm++O0N8MZjsFuNXt4novb+036G6k3xUN01qipDTom1yGPHA9LuSVwvpcTt3DrO0yKlz+PU+VXI4kFOhvxb+Fj712A7pzfPUAIExfKXgUxEYVLFsqU93xBGc10NrBVWCwr80ku7yAQHH2xRIfg+p6qjNt
wpB/yr51C+AsmTzZMFLdvQjSiuShZA6V5J/MUF4KnPxPleXoi37l8U6FoQqL9gGeTgdfbBI6Nv9g74y1ID0zvc29Elhe2auMea26hApVydQkIK2ajGh+JiO69v2iO71O+5fk4P5ydS0fjy0pSxIdzbeWs22NaG7Q
H2jzZwvE+B6bmvJdghGc3tkaL4IJPjy150938mzEPhaE8MBSXPdBNVzgvpEGE7QOQpif80DGJRA0IWB+TTMoKHnQC2IBPO8EA5UvyMZFoduaU2Ivc/WvFrCww+nb/LgyZW7c2HxgFWwCFy5hYej8TbQUJVusU4Df
6Xod/RtdTyVGWpr7U4tL+fMPcP0m8hpckqvVOGz+bELxSzSkrDH8Nrapd5u/I3qXqTLuNN7m6HF+FlotNGYG66pb8/yO8w2nhmH756Ue43APcDACgCIEgyAG9GOJanSUZTrt9KCT//OPPZmKPbDy48ryn37itXH3
RtgY55e754KhW1/E2ttHPtSgaKxCpSVTov21eXC5x9AQ+2uW/vjm1XkucMPyLdn7JasEfywEPKPssfiNOStN1AU6HyTUDTL6i+9LPU4EHfT6HrCDzD7T/B6gyPL2DAFTr0kuTQYYj+oG8NtCJzwXDf3r26RLyAGo
Gd4YpM9Ez6usBG+duYd70J7J6OOQMsWVGn7TX+VV8lZd4y4lBzwmY6kkp6OuCrC8Moh8+g4+H/H85H/zdRiPemkIUyjqfHgOHDOfBclc7B2qgzQUMvbLSZafMb5PPPmLaXtc13lwo6cfWjBz7dVz8zyM/VAeAjQg
MxpzPELsyUeiMHNZpIcTKBPK8+xIT2wKfmBtaN+MUhxBou93v1tt+lw/uTDog2el4ZJ/URZcCAmxUMwHjyjQ6qRIrtnE4hnOvWBJCwxbVVh/tFi2OQwAJh2bd6NMckMlzEcWiEHJ4y7J/TLOdxEQzp5w7iYJBHyD
TXgp40MIguAvICfheYfkjgOsEnZc/6OvdHu7zjRHBk3bbJpZSUwdCRo22ndvr+61Hbbw0Kz7hl/riWlpPQJnt+U+lzvG6FpMeYlwmYXHLQNtuaXW1CXfVOWBk1/dn22/9M6GXP/WbuqSNwuVSWpbWexrzKQY0yx8
lHlo8vwRHdMQph0RC4FEIMr6Dj5yne8vLOpv/Q7UAej2UGuQvgi67jQmmWYQ7P9aFeg5c2VPGWJCRzNA0VdRBM44W/MEuG/P5IGvaqVTEO04zw10mD6pvw79v+lS/wYZMR3uQtf4UOp9/wOu/1Ymn1upBfYumYRQ
5SxnCJ1YdT3GPd4On4Guvak7g2k/92TBnZpnidBTvKwtiNW3KaI1UmsWiN5udP+YwKlr1rsgn+xHVO+38JjdZRlSVlL/PLfuP73g8IhLzygzIT8dZzL7aOXg/0++mCl13xpQjl2UgO6u5TsBd69ebh/YHal2Ba64
jnPgte7e1kJimX5DyH493CPUm9YOCdCnd2fIq3Cv0fdco2rMuHVHAbpMj0eA73GlI/CuuZ4q4Pa9x2qCnCk9d4Hpd/3KA44r2yeCq3IpJKS+cW0V5PS8zBBqvnq9HOhVubUVuC49vDpwOrIT2CX8+y9/pN5lHx/a
V6+6H3Z9NzuD66Wvh4CllcQF2lOlegYms+OZA667nySBpbCybHA+5yoN/5b8uK0oYLTxywSofwPeONyBVCkzc5B1Vuu2T9zEVvNqweVrV2ULtJ/lELFFUD6jhsRQdKstjXqj0Wg2Wg3TaVtFijTtrczHDygbieyJ
MjhsX+Qp3yjboGyXjt153DiZVxun81rjbL7YOJ8vNWbz5cZF43G13XGy+r9ooxRZ7ZBl9cPkAOXowBwfhIcH4NHB8/gQCFtYyEM9CjuDv6M45y6AawtPqSn7rbYtVduS25bKbUlvS3a7tOg6/ZPW+gbYjQIzohBQ
b2kfZenUzs6OzuJ2tsv7cFQkIceioJL+OHz9mIr8qz5NRRsPS42VlUfY01UagHc33/qZOk1JVCyv3NxXUL3+/tm0UZwh8g+9+7Tc/+hV9X31N8qQfsX+wamc78a8v7A987QsEtn8a16Wr3ocuUEisqENbkgDGr4R
Gm4uGbWzFRUy73l+Gxwfrq/99gebrJSKruge8Ax0uMye+jaWAEjrXKmc6ihG2VL236+9YNBEOX+AOv51x0r3JEenwCBPLyjmtxSQUMRkKVVVUd/S/ElaUJFb+yx+q7H/oyJpHPwoCBqjH/XyjfGPBoXG4Y86ucbR
jyal8Ji4kE50+n0bOiZMFwlmhZyvEk6fgShcn2jQkxrv8fswedKnP9Q5EyEHjtNPEaGeLnxpNA8xLh76pAc1C5R+81myfaAf885i9zvAPZme7Ei+EEC1Z2nP7LhfT5WzAn6Mip3ffpnLUdH+o/0TQ3H2+vqT4Yuw
/7VGhgump9Pw5IXuyexRiHToS/gXQVwU5fiG8/eK4mAfeffAoefeUyCF/acYV41Pf51PT+gZOrJcpk0n+Oh8acyDXwtv/WD75GPUmi+n3rshpvoHREWSqAgpqXYNj4vIXbQOEBpG2vh0Lpd8wUfBeoNS2mi8AK+O
dBJU9qwZgYpTNpQQqC5AztimxmroXo+I9UFR99lTCFHcE2gjnrD8mpZw/OYbEJFJB6i2Jil+tVlE16BKQSb26afdel07GGDwqzg3z/s2LyrEj1In4OO/V6reu3P4tRekykkcFkZ1+oK4lHOdpNVNqGYQmagBSCEL
zHK4gMVRjSMqHqY24F/q5QfVDyiY3XS4P5ANc6bwylYk9InQUvYb0owadbzRWcPpFVgqEVVEScDIsrmBQK88ITfpojmGMBrc1P1gIzupDhXigChD7PUjXV/0ZgQYdE1RA/ubJOzBTIx/vmURUcnyWHzy9Xdok2j1
YPXk5Fw5OcWTRtw4HZ9y18hbzh5rB9VdMK6wbDIZb394Lcwk+ys0mWE2CmJv7BBg3DeL8bds+ojKSY37dStvwST5RSnH8pGhn8jjZ6yjRoDgfGoke89iZVCVJ4s6x9vbPqC14+CbLVm3i0ln3irqK5cVkcFNfx1O
8an3TQunOsioJeb5JHYPMsTXQNEyxtJ6UjxcIQrrTrkGjrjtDGzwMEcsOlecP0rtIbBAQ5Cgw+6eHDz3N/mWVyVuvAvOKqcBJHZaoQKhAO5GZacPColmWxv5piQxnejFBag4JDdbiuqXQc6NGQGRZkTd0SKj04Is
sy7MCwQTdMNzUQN06e8+V06y5WimtsiNp//vwixaa1DzPjBVZai0cs+WS9XIpeStcD7KNRHOTT5vba5rWhhX2lZ3up+FDorlhl/634125nbVeiuTTkLcnAANS3LFo+Nz/wnyAhATMkkT/zpyGkx6CUrJPNzNUlcx
IEV9tfitkJbH4INWXIX8QG/uLPSLKicXSZItREI85GMfdYJIMP+tbqdBU1z3SNquh+Xyzz1A6o1osCfmmURBn3hgSAcyfiQ+l/yTCSpga30+XMA4QiJ+mVa1EhmOoDSBvr+VaRbvlqGQkhhSHx3rNS0D9I3/s7jg
UxiDil3gjy4ZABcRtZ3bR1JhpxHDFJvrV0LR3MdcF+9krDsHEMKYgKthObuHICwo4s/aG0sw1zbXL47uRsiTSwSUgh9lzJEBUFsNvsVf3C1VYzihlXK7K5vO6qHVZ3cBlZC+w8oWGVWkVCWX8efdRNVjF3rgow23
nOovqgDuR05tpA8fOLLBTofxIwHV6hZYI5JAZtsJ9I9DPwOW7Bknp35yDfw00UG5CqEqXeBv3piuX4Yngcs48W/iQkLehtOUAEwi3gnNs9NgQmAB+mdip+hA/1JT2JM4Y6/R9pJ+fpCCeCLbBgJST0oQaY7EvZeR
jZTMZfFnv3Eed0vj/N2t2vlmGhinHq09CW6JxazlaCOWCXifVJqM4M8w4sgQkgWisE/B2kO6hrS8GlFUX3vG2XsOB+RnsvQzdidrldtj4lnmo9ukK5mXKUdeGJKx8D5bOzALL74lj5iwpuAtDYTNQIg5HWAyVWfu
Axr6y0lKzvwdwTjF7HyqgG3QKDaod8GpD+W9qCl7JGVfPqDgRo47XWfLTXOf2KL17S/1CEjcl56Gl/wjpjdl1g5kiF5fliYXfzaIR2UtbiUadfj8azgJDWp1kKLGhl3SXX6FnZXCJQyXHiV5o60cZKcRCzPH0n3b
WMqQc3rOdNqaJ47wQ2OYG2znvUkNp4qdjaTKnChmBW2TlRlkkaA2//k7BxKmZBPf5F5x2ud83A+twGYS16MHg1LCEov/VqkdjZoC6a97XzW5Mmlh5mrr+tUXZMg/ri6YNo7yQIVced0iFqWhGOm51RLZxshoazuc
+xdxuql3+E1KRBfj5EPBK1jAWofC3E4zHv1fSdXasfojKa7uLb9u2V8B48q5rFjaWOsU7z3iBjBGXoaAoXC2gkplm9o4S5kdoNyz606qOwS4ihc4KERH7gIfIvZavSfP+wROYt92U2tEPW9XPLjRNBjgc+Mi2Rh+
Ytgsfj8D5K7shDw4EWQzF6IOAqW6zSNdbqDDbjzyXPLX/+lwNGzX/MUayllO4Q1J548FWpgRckLqll3Sw2L3kkmgtgCuued6I7liZeXCY9BGJoQieh3Y7oqIBJToWqkZkpmn7i7Z7LEMnltqMs9TpXPv/DswJm4/
ofFI6fJTkMKAv39F/ZUKvrgSniCSPkqPa6xkJO0pn1sQMPIX02BnDXrKHg3dfTlcFim7RiDx3qItwwuh4V8MhgdJHCbTq4BtSoFa1HVMlNtE8FwKDPT0m4+h/3j2IozUJf6XbQAIK3VNZG8yHm7PthtJ1Z2o1DDF
SZwFTSs3Oboro4qbxVZGGDUPQJl2DSYKZhmCQ3Zg/b8hIAUjf1HMh9A/cH3AM7wcRuHBUKnZAZjnn0w4h8hRYTqmtQ5Gnl9wG8eGosateJOjOr5IY4jOSEwyGkRDhkk05khSMTvxfacq1j2IQwxuLHMf6RvQEYN5
lQgwXzqw/j04k6nE1mq0RbIwtL/BJgHmzYKVZNcKGCyERSZAgjAzXEsTpG/tVPMvQ3ZWgbN06WlXOhEA2xpR+0Vp+lIJQSkjQaobkfODK6CGRXopfbon1iPXwprcyeBrRI3IIdqnx7EKne1rTgds5eQs1ub22eQ0
X4RUjBzP0im+Ad3gA2PljOF8j/UVtYd4A2uv938sDLR8C00wqbLhi6qJev2RmKOnZZanG3warjsjxHbsjhmF+r7ce8ZYuJc7ZxzCMu5nJj22s+Z86BmbTrugFgySlu9voVndT5+tfkz6P+5st1Y2f0jmMac2cAtS
/TBaIGwj6Hz8QfPmvCGOiHfn0jlWr4g7Mj3A7HAspp8L2wmT427ouGvSle1K54g4z5VcXmOnvdschT+w3NGT1IH/eI6OJgIySPW1I9AgOWUa9PrRQFf6liM2Cq3PUZxNnnfPDvGKikZ//FtNQ+xKRu4K9nvPh1I9
ysignbXwgvQcOyCrIz0pNFtjXxtT6bxty4p4sWntIJcyLBlb3n57Nz6ZydUto0J1uPDq8JshUKodFbWzuTs/kdpmxjsYPE9lZQ+vN77VTltTJQYGVnH4WQitfPTKnRywbQHiE3BCYv4z+jptdKyNJF+mRKqBmlUN
4Bdc9Czx4JFAh6EPHKy1PsjMYN+otjhj8EM9UX1v6Qej8QdsegD3IHKb891sLg2JnyRRhcVmVbHPtgB9sokgIuzUvGVtB3XE9pcva4BQFUmT0/P2pdkIgBt6hfv59v0apdwzcxkf+BT+gTQC2jA+9/beeSV3lg57
J5kN/WqSVaQF5rdtRW0YXJ0HC7EsIYcrZPTXHXmCxcKKG8K5GM0Al7KLkgkENGJKsrJGIuSbsCZlBAyVDQ5usjX6gheYxcxcKfvOVRPsbGk4t6WZOFe1l3hkePYnc0k82G80eud8ZCj+pT7fQt3e39c++NK9unj0
kd/uyGeA+hR8f4CTUS/0Vz4/dPr9+ZPfltDdmJJ/4LKBMRYockR32GjyQ7fzfyD0qL7ApKcK3xB8sHFJBYX2BjRVX45/+9ipMrdaKODpUJdNdgkBktDTHlO9EibUJRkgyH2cTuWe0bO1MOhwo6ABcM1UDJyb2EuZ
/SIGEzdKT+v6pbPizSQ/pNxiMrPXzuICdMbzwRJZk/n6ZC6FGMDtP33OgDt19yp5lcRSPU9BvdjwaQPqzFH6Ymsk+pAvlwrFLNpp1eK2rc5JLvdr6eUSLgH+i6Uzvf78T/qbNuermbAEc4DLTx2+nLg9FL4MShkU
1QcZQQcMDL/6JwGhHFsgzIi00PP39fNhwvYQ04OMcJ9v0yIih95ILMZ66kC0JBR8Qn2upIav6i5kqaOp3PDNmmxRzDpsooOjfxCqB+EFsTbO4Lk6IbTwqeXRfrC21NJeSVax5tmT8TahMudI6EYQSY+Nbl1ge5K+
PznEhtqVUDWuE6hSgTqg+uPTBo0kD/2xdILnmw8A86LVSpwC5/CJqY23CugLFAm99NjQlKPfMFeZF4pm0Ck1bMNCKkMDEN29l5NMZ9IDpD1u5CxPs1/YkdPo+5DuNdh5BTAv6tfg0awcItPOBdsfEuCdXnrVQhaS
D6l20gcl0PQMTPWbs45NnM7yDN5f0IdhK1Xkxb2uDuLwytT3aTRDWOp0KTeGFxhAXqKs8iWoS9ljoWoSkvKy/hMAHn0yuF+yrY0k4c5ft6s/VjoRZEa4yH49Ds/DCc1LyjKuBYbgPDKDgLxpgfLdlK/l5+QbMlIG
NKtVc4ZUsChHb4hpoSzyNG5IZNHFa2PnYwVXCKS6bcR657mauNsAyXsNuAT9i6ZgCmaBU+qcDZzE8n5GzjWJfFa2yj4XWSGYEgSPqBRwPCUh3sk4qj8XoSuy7IHaIS2CDzT6OUB1kkQzLIDtjf7DHPS2BTzf4M29
1uv2Psn1fTOtAMJArbtA3tPO6h5qBQre75sERHHEVDnt0uO97AQ9JG2HjwrC1bfae8/eBH8guf6VERjliREOpcsw4oDZah3Qv3zdyQP6T4xhb1/3B91fIPri1eLRafXmfAM2FdZJGSc4v6LOvl7r9k/OzxAUpHHx
HH43flsunxotULEzjemhn0GZ5OMZPvV7sFTfBGDKiGCxsUTuwsJku9kFDzqFuHvN0w+RXWlzi+z6WZlvVcbTyerO+gJMXTv2MP3QufqjES0lsmOlqz1A+Ow7MNrcwtB26NIUCbHKrmAvxpFnIGa+keVnw8c8kZrA
x98qDVhHpXd6nWA2YyJVieo21Ccjb9bbThR3mG9JstYPUxFdGAyWBOTT4e6KP4Hg45VfRLHZ2+FEk1dscCQJbyaOLiwaqBTXhtPxhapGdSNRXGQFVXzhFVBwpKzkKKaaVtRffsLHw5eqUdY1Uwjb8dxEuXZUSMAL
xmT6qxN9p+8FYg5lx0lgQnktWTpHUAIvqx4vuLNZYqxO4JA5kPdGHRnS8ahUQ47KuT8fo/S3yDbm+0tP9Ek6N7QnNtStXq9LSRgjYw9gKOZIrvBStUQAZ5hEns2yYMpqu0sghtfHPpw3jz2ZR87dU4/wcnts7bx4
7BpOHjtQT5zRYw/w3nly9p3TWzo5+Zzi91bUKY3JDQrPNqx9aaR2Xme2/WZgVu2lES146pa8a+KZu5ggWhdcjJts9OqTvLfeSwAC1A5GDbskc4z+8CBq/9M6JOJJY6l0LQUnpuRAXv3vbaexuGVhqVGvENVHVkP+
6kGNZiP+rH9iPRkJz5S1XODu3PlgoI2yj6/bC2di2GkBuVYk4a6O4CRnVEf/uBKPYJLSFLlMzBCxtd8NcFaAl53UHybwLOHjeCUPnvdSxPqqeyZWEUlcMmS/eKFbOyy/y7k0xfHl1pFN0gSWj0M0Z2bEzkgO1SHF
HhTEQkQEcq+sM4EX2QQSL/SK3WK3LKsKFegc05MEb9oziA6xo3VEMSRhPmBK/ULZmsAreEaJks7BI03rbqLJK4bQq6cUTk7uuETMozwKnHKKKXKlAiX7/ZOEK5/YsIAPui4W8HV3O+R45R3obHASINmsZRufnH51
WSZJRy6nZ2X5soPyMr3OKUyh27GeY3hXMyzbL8XnjoOSSURZ/t4kJmpRVYxU4wwYapPfuiJvnv1JxJgIdDSuKodofJB3dmY9EgS7PCU60Th1brQpSjoo/ACVc6QiOc9xp58aDpc41eQ3BEtvvkvelM+tdwPSzXRG
ej0OBZwB1VzwEzIYLstPbyW/V2UXsV8ycuUMIhJYDsyOzKKkp5D1hXMDR+ZC+BqCo7tlAgl6JkgqOMIkAosSb8eN4ShNcOypAFHnRBMCndbdT2juB3Zhf4K9hGAfKhqP9AtaBboGXkbywj9u+jcOMmQnccw6DEeI
NMGP5ng3KSj++QK5PqUGjpaeQEwTfdn9MuHQiTcVyorGd6X0hiThuB2bkkRDNIk71uvavAOCJb1dNIV4A5eJmogztPSKgO3GSbAJFO4emE6AJvXNtybUdZJN0jYh0GbNJv5dzqbt5Y34NcnuJ2MXXmFBF2YkPZ/d
gsjz0Sdl0qSYYNYgewo00zVVtBkYHRWHgqw74yPUW3xAyZbBbwX6xQ97uyJUo2MrClapD4kYBFG8lQmZSmhH46QG8UzytdU9vVqUAUufYj4NUxvz94B74rdg0dGRauk0Kg0aInmtgfhZ9CF2tLQ8LqRelgLlMMks
PoYBKSnhPhVEaYliJRHCFCPdShDvoWTGsSeIOAlNGDdE5gtUutYMlE/THevOtmnkHyHX3hIWpk5iXd9ZDM2LpMsqCox9VFTYz6gwt1YZGp9z/9byMw7d3FYwICWa+c2x4yLvvC0ZCTipuBXZAUPHSNIKJNQFWezE
El00lB9+jAdOxLNrzLbfn9hikt0/H4uzVTBCQNwyrxMdBG3s0gmIHfroiUYOIrzFgLBqQUzxCHq1GAh5ggMLtncY9kvA7LJwTlc7sxnSVP2btXqktm5RFhcRlsVJuqQgzPKBXA3PcXCKxC9KWsZAk6/EoXpCjMDJ
i1Govjf5wV1xDMZ/YVUv1oOnfh2IvwNuPv7v8c0y/PfP++vn1gZy3POp0adx9HVsp/nkSLTRWCz/wur/K2Ozv/qU8j0R9Zc8JpOh5k18GPWfqtxfMtrrzQm5nDlBvxprYecR+8UU2KfRwV0cfvUvA/Ex9L/268+R
H7BlcjL1yo+qyDfHJh8BO+GNoJor+sL1dCp2IfOWNxARRDYL61H9MpSAlt2B93t9t0DpBXJLkgsPIJEGA528k0T+PxcG+v9Je7ol2mpPbRFz9fDku/qm0oFeqF3c36lhFL2zPxIBRbtBoP+17Ec99NyXaU9xV3OM
fJuZ0cnnZbUQT7flTr9gLK/aJw1q8tNhJAYyMqeCTCkuKQXMzuPX3RibZ3ltTVlHsupmqL0yDaqY87lCIIl14pO5YEZm1LZtIeLIK2jIXmdLduvJK/cUcu3VYwrW4DMZyMWMu3My+sUN968ZWsK5KsjvyqMY2MpJ
EWjsQYJIqA2UN+9meVPUCgp7cyTJEsPwug+1cilPfj6ZPKlzmFdI5so4eVFnY0EL63N/MCCP6WjEMrv0HJvFUZIpQHiObVzMMrysFC7OYM5jb4wCl5j+Plj8R66IK9n+Bdj8JbEAtQva1NyYbAt7CnifRVP2aRvU
6JCD70Hp0RFBYB/K97yn835GnsgN9Rz9i1ULorxwVqV+h+GSGxzUtfUc8kttpcLMxUU7TAZZgwlwMHqIO/wCy6d8gL9P4EvKdXoccO4/WwphyLTIkuTarWADn0ise0aQHEa46xwvVMk9ZHBUWGtYPktUJEOWQnPl
nAhzoRXS21IoBWcYC9pmmXNGl5kUPq7xiudKjyRFGJ0kh5ROdLJFqGVlf1AFj09U0Dinsk4/7NYgIdz2xY3THYH2LZbtpXke2svudB1a5hmrcDy509PKCKvhOOCsaAkOGeABBLztGgJOSVfMT4TZCrAaKjA8kdu7
p6HIoN34vHXDbiqJP5OqxActnCmHHZZtsG021XoEmZaMX0LygjyvE88X1TQ+nslOTAIJxQHUw7WFaXvnQvD9SD/rPeE/mnoVypRaX1GsENHl/ZcVUDQkgtVLlWTuefZjImFuLPtWRBPAq+Ub3xfos2YVBbAMfkY6
8Q5EtKdYMoBMb/GXDmaZHatOpySGVQlL1e+SqYw/Vzbxpqh02SyBkOqncy45pgWWWcEAigQsUTB8SjHAOtk7TtJcxLc2GZMnHOrfnxB00DC4GYjinVOTfhZcCa84J+qeZ5v6JyxH+6O8aoD98+2FiwWhn627eV4Z
OurigFazvCgTaZM3zNUsI7wLutfvQhC/Dm98FbgWYfmWoPDUmOezQHK+SeOHZ5mtHr2PlJeTGr2AntEc8Wm00ct4oxdTi4S0awI9R97RpDwEG7DQGcy5QwZfnB34H1XRky+k7cDyTRMjnsv3RVfoM16NvMk7GfyH
PAD6tOD/K1gCuGtz4rXxmrjjkiY4XpCjnkuDvO9w6fv0X51bQQBTA7XDfDMloHBTs9xau0mlUmaDoJwroYX+Dp95aptnms1pPse/WJHkzIbsbJLpHAChjzNezgwcHPlhRGhNtOCZlSOZSkdanHfui601npk5SQoE
8MwCylbA8Rk9mlzKH55fvkZPvr3uDerXcZfuVNeqS3TUvjPCFo70eg/OwxiZOk+tHP9r8S/Fv6Qv4fbqvG4U/4VnCofUlxnn/TMazn//qznOvPvH3j1PHXje8JoXYrF+kXPJZ7mQHKGEi/MDKbG4+Rljlb5/SqBJ
J8xau35xq0ujTh3E7ZHjJ9p442P0+gN1wEE5JDroWOcNq5PMkRUDAvwWPskZfZJyhj7esHVwE5TRXkRTTjdGbZ05b8lmaJJDpRinzxuYES/JshgqKutFernO5fj9kjwLDdNLAiHBDD08VdSJvGZnerGLjykHOK8F
vA1ng3fKfoav0acxveynmafjGglnKfPz780n1FNNREUkWIKj5CSGQMf1Dd6aismpN4WfIurXFVYftLg0Quom/2gICQu5B6w5crxnJwbb1maUyT9k40iOT2RBF3Q8Rd1ZXZKHQfbc/+/pYkcb+SVUlf/rhqyX7txR
rWx9JMRKia6Jj4NeDNgQSEvzZeZCGOXbJ0EFcArrK8iGG5f+YVbG2DkuKVWOVMRZD0XcgxI60QaAN83G4YFhAD57nbcvCX+1ti/6J655ICU8dTP4R/6NZ4eAsZm8yGUM1vW2lBwtSWfn3gD94ohS7gRQkPUGKK1y
Y6tdrZZjaw+TRouGXddTc4ehidF/s6g5ceds2Wo869arAhdNNEJQ051UBMnRmYU7rkOdnpx6xk/DQjFZ4RZpGM+lEusCHTIWdiGFsbi6VYKZU4roiZOFpHEQ6PzzzrI3/QPFFnnNQs+a6XGuFkTchu+Bkh+WY315
R3EyBz3kB4X30S3i2C8aMdkNxUkIVjFw1XmwQloj9Jl63SUIlLRBo2fPnRjWOEAdPom9rBDKskAn9F01XGdKCbYQe/lcs34FgS1Rq54B07zxC5WE9dWT6DY8p+QZxe6LECG2HhBvcnREtINikdEQMovL/7OeLwGO
uIQEVrSloebI6JJBTdMA1H086z3rAAngiHarr3OvZfPEaNcaRvBLFqlJBBMxjLpt8/UV09ywAjpsXVNpKWVZxh4QJ1wdTr4Uch6jBLVU6WS9S3K580h9mEJdebODXqwbzx33ev0W6zfFI4Xtir1Sy4qDJrbUs75I
u17JM4UOWVKhVpu63hnUpQ3Hk+k7xNQh48EKgRfCToI9NMEO7E7zAQMfP9mCXfcRsZsn1diAguL8IasJkw6mUiBm70Ri3wP7cJCdrbpzIVrucjQBcmEO9j1k8+V4e5VQCd8ciiAeVMYX3k5eW5QsjKekPtlgAWo5
HCco0aIRE15w3deCTCtIu5D8eXB/YtQHxoUv7Y/DddhYSTFNz944CugQhbTmVW+wcdp1x106MvX8ICbYe+G/XH7Owc79YNLLd7JBAXZAh3Zy6ZR0+ZeZUMPPA13Z+XTDqN+OqWDBfW4/UCG1QW/qqU0x9TjXta8M
XNRBiZi/iNoPPpgL4/nxF4HVW9PuDLZW2Kkzaj95N+nUS/XAE6XzF4otpJOH3ALh3Al9sJAIMolYNI/tRUOD5mDqP/xgo+eleAMmVhHAixcZUHYFn9bxeg/t8Z/GHmhvXNdFCj13SqAaYds6FewxsNiBnVckAiSS
M6SuRaAKbUtgPA6XkiQs9qWkL77O8S7R7tOi75F93yRgWBhckCl16Ia5wFDGKcr4GlymzRMkSd3m78AAeQA7qhrlTnhsYZ39ydhG1qh0XxhsfmZTydk4CrBL2QqRdPXYzJv7Rz/JWe+nRz+jOfv69Xvvl1liYTMV
Edx0Z//asauqPWd96dFtPGH8roWF1aR60uudZmfoHZwGteQ+p/hfq+/j2U8W2CdHu5DeuAknot6f7mz66Mm2Z4htZ+Tfz5l1SqUWt4rgJDccRekZbAqnzs17j4ufP2dnfw42LvgPQCWqYNq63nYWTB7090TE0NCM
Frvm2zsIXRK2398RFqrZpr/+avHMVQyuYT0+ech9lhJBwgbz2aCJbB1mkO/6U2ciRwLoN/E3Qy7albORp7bTmIodv2MR/7YsidG4SL99cRsThLErvgmHYFNptTbvR4ucMsai2758urdh1i8Nldw2kt+sYVg+tTsN
YfSEAs+XPdNFzkjEW6HnkopadHgVpPGAAnp05YCpwSam+LeYqd9q+Zzc4ClnTV+n/cpSo2iVspVYc10Xdu7OVl099/Nq2zdZqZjSGn4/L9WtosV76Ufrnc1B9m6VSybnwN/PfDN6z+gI02kLuQiQYaWWWVQo72XI
DBPz9mcL+oPOpZIfHOkrUqgmbr8V/PjWK7ao11OR/aNkp6yysxCC1o6o11OttSwc2OyJ1HnPxSMIOIqUhvAskY763L44lWh2t2lfFFW1IpV4rB6d7qS5gnEHGvxM7RJvnFQCtqklRFaFBWBx5Etnz640pXc2zkCP
yViIoE8gBrkLhfch0h5b4OIWfqS0ENVGhMEflRo4KshkVRcK6xgXKAwqeSy2rnAwWl53JjF8kD4mc6iBgwlE+7u4ldfx4T7OJ6NtEODLXZ9pTYu+SpJO3igYMreOJVg83faUqE6DySH7ByAHZGuqYU95WDDQt48Q
TC3ZnPDgtkGgIrlAEtoyeT9dqNlcggutb6y7NW+h7pd3CNOQ8CHYnbZ0IXkq9pp8YjpUk4AdyfOoTdOpX0184MQ0rjU5z4CGXUT+YzdE1CbHiKjk3rNuIIFBcJrZlq0EUWpwrhItmlE6gyITg74i7cmF3CO6rhDv
AKU7iEByzNDOgwZS5AMlZ1V4ROon+B6aQDs4dOb7FIkCmbqVsVesrOkUgoxLRMemhGTxAfux7mzN4o6v6JtqZuX5WiPoOli8Xpn2/5WARpXV7x9Gof3U0NPwsFFmmWRKojYMoPHpY5XFHwXz/8iTYu/2EpPf3n5m
wH5sRJzd/eCWGmczQmA1y6ST/Is8q+XPU6faaemrHOlkiIkwaLjPG1q/mVE0zlfGoDzTFP8MjSnbPyRk/z8N0PL7o9sz6BZgDt/gV5+M1GwEFI4x8uApgG+n6w29L+ElE20qD2qy7ghStBWMdTEPGeiD/W6YPEeR
ndIs0TYqMiOna5r1hrjTCuSChLagd31Tpg7WiKE5yKnkzUYvFsoZTYGoDwuKdTnOzvyt7dOh2iScpJ3DiAeyszGL6SbE9VODOY79MUYMcEdfMjwPceNAXGaD0CG7G5uXR/sjEJ31NtbOGlskRzwobjj76HMLetEf
Gko76IOqt18t12gUpu5Le9F4DD+xCvG1yIbAJXGJ8P85ivR1hDsI1w9b9nD4rm3AwAuq2CBUW7rfL/vmUjEI19z7KfvNxOw3uOXYKBJk1HsGIowCvUIQQX5kv2QNsvDr8lPZ6/kuN+aDeKXb5qUqBYOTbAERBBfj
+8WNVHeqY1Wz7+gRWD/JWT9KKzF8SZZyqsp+hkBbz/rabBr3O7cQUS5S51iGICgHQ76kMmKe6nYBHE+wLDYYIKyWVRq0O1bEbp8I6SGi4GTRdgWRURin08Rnnrgd8cos2CCzZ5kN9KUVm+FeOMHZ5YiBMPw0jN1V
l4BFFM9TRfirzN2D6dXg5/Iy+GLKxeigGJuec3IZW7SIUyOdKO9V0jc/KNeDI0Axo4e/KhoKyPH6AwGZGDnEWwsGWuvOsFoHmEq/guDWDnoRZI6Xvs1As0d9rzLoorcFhHpMSumDr4NgjXApNzHB5YdotxfbLqwu
IY45EmJiyolqtvHLuwourzbnGDC/aoPMNE5JxdKInAtVe6RYVIdFgsC2M4p63Xvs6hLzdorpOgK46D6PmzDOkrfYpDB2/0UAd3GHehYfvOqM70ehqPGYLy6KLL7xhTKJpn3VILjXi2roRqP+e2oY2l3z0fuIi0+n
3890z5Ik647pJFYgh7cp7haEVvedSQTcIYgpoUkn+b2l4+Yrh4edo8QkfIBVDRxioRuy0HLUPFOChAgEl7mVdIjh5Wgi4amhIU3FX7M/vGv1wrhfo7KneroCZmMHxHAnHnvuiKT0YvAghAGYsB7hzrIYT+TbEd1r
gw3xp/my25EN7K4vUwcfmspsHovDRdAD9f7INX4z0cjKCxC1S8MYueDrodrEet1dng4E4biL9pKwh5bIIhdaFAaa1cDRyqmRU+kHbtLectMgwNkyQOePC5/vMF1klC2njfr2IKMcrtGrecZIa++lnkuLwlMv/Jzn
ObBMaB2vWT/Kno1Dcl4y/Z2JUEKsB/f2Ke0eoi75TERv7byzEAV/YuqcnovFKoCFWKBEC4WIckGXkFO6w4Y5T0VPRljsFLpHwqlzEPCM3+9Qj9XxhXJzcEZeX5+axzE/AmlfAkVc4F+ZUsQgIAkgxISvY5oq7ikH
LIsvuQ9HjvalS+k2u45gBrSt3tcEs9GyPtPEys+ZsKa+wlEQ/+dj20g3aqy1tWq0smqiptF9OL/jm/XdurSuGgVX8+mUb6ygDH43QpZae88Arp1tC8v9DzKdJUKM1+HsQa1YzzEUBbSq24CI3WVjUwvSXvA2YmP7
Ga+t0Tbb5IOwr6hWpEyR0SWdgnqiPxP0BKiGOqFxxSlEGTTrDKdL26vftoLT1a8s0DYo0w0cBJ6QODlbtVVYU8S3TIR0wPq+z8xD0CSXEVLMVIC7gomB5Vz5G9cEHLAchw7w76dG+Fu8sQw8QCTz0pUViX8L09Jr
zpgpzxvw2kuyB9PU/E4lh/uUOV608gavfZox5y8sj0DYajSfWuA5xBhTRY4Y5qjRJ9MUWDDIrzr+tXtG5AEWRNt1ZelG+WbMdMPKs4QqKX2P68oFmMmE5xTaWiFCLe1bTM35vGBK4Q3dCHtwEzUx+jAvCu2F1Jh8
Lv5mb6R2YrXf7J8aSOP3bCKkCr7xL9GcHhiGiPtgvQEyTcRNOhviODzgqst9EE58Gc5izOUq10eqDDLmIDyN9J0SgYIeTqzu0FQRtsh0/K3xZmUSyOFvmQRCyrayTS/VQ8d+hn4qEYh+BWggvD4WouOoptzvN2Ly
55xvYne8GbpYJkuvy9EDinpF2Nb5kt4tiHU+ISC/aadCH2YgDnMN0qOMPfGBSojXSe5WDM2BOV6HN3XYrFjKMDw/PjUajOXiDq+XZT5o4A5D1wT7t6bEr1boRV5ahJdv8rtV3flPZhd+8H9isbtWlfKf96j2lNdt
gUBdJ5Y2Q8ADzPg8qtUOszMZmeqQIHuUrlAPphZ0rxLsq6nbozVCFf8nyZjhRGWjOtPFrT1mlYEjvxRj1C4OPxDPJzghcQsiZJ/4k4fLprdV0uxzi/2yGf3MSsN3186ylqz5SJ8A1doxhA4zlAUEx3pjgSTRotLI
7PHALciKXe+qM2DXKyG/f/thj4stPPJJ6SH2trDZ0zNtlunX2bSSBvAZjRmFQIgc4JNGHL1tnICCWdTL/p8Ht8w582G9YWa3qkqP3f3wrdF7o2WjccqbgOIot4Z8FlX49q/Po3ToWbo9vbmTvGdffuYxfz9/lHFe
9lxLlEP8tzDSFyCGSg6aAFjccfBMK7+RLK1x9WRf62+jddO+kwyEt8rjx09ynugGct1nti8vvjBWzKsb0Tk+l918WQTnDIM7c+jv+h+Tue//4FvP/1+fNWfAbf9Y6R4kUcTxbY09Z5y3L0pjtbM06KYPW5wHMwNQ
FI8LhGOid4eDnVAlyWvjt3wOanbPphsR2/GAvuSqbg108LWEnNo7Z6CcmqjgRdGMlHrA50vNppwEZzw1QNn+nkOpamwFNxfKurwtXzUeON6A9q4eJ8bdTT+PP1J5KVUKnzdxcwa/96Wtf7r1TkEn1g7sCtkO/PBj
12V7OpR3IoKOoSsXyGX3C+O4kDQJJESatJZMh3q7zHYeVOcwF6SheGWNLAdcxgTuDBp2tVRKccbTUFqzJmJevHgSULOtkn3v1XZZ4iZm+w08EjcSwhpx2TNIj0X8BlFvNat/7PGV/GYdHdh188nouiAWjyf5N2d7
5+K2eCjnaw29ezL0pdr65tfveXf9sxqX5aYqtx4so2G67cEPLkHL3Sh0b1S2FPcLXX2Nm8D7kXKYtYib9aIzzkDspvy/IDu6UsMNaSBr2bMbaCgjqLYgtpetnjaf0ZRoQ87DmhhHzmIhm+1sKWobZPR7dNY0c6mz
muvvQCLZIOCnizq4/S5F0rcBVRA9kfit1jwJz/OQTSWzPAKsjCLlCUJ1XpVVwZXD5G3IVDICR+LOxlo3OoxHsGdzjyUyWsHRGnuplRHnHwLNnI8Y1/dIoqs/IJpKR4xPdMdcMmvrBXPbr23zpnC4+X5KYyYby4PR
m12BpEGX4EeVeUYr8iEnyBQ2CpSGGmBoA2mwvxgjdj0XJod0RAE0RPAcG4bZdrRc+ftJcqfACuuuwo+jDMTHSY4RZ6aZWm8ZPcgEYuTheXmcKz5JU5HlvpMoai9oiv39XWVNALiZcqKJI5Q7deKw1URxLjjbSIW3
/L8U/05SFJkH4CrBLEWe6FlO3prirt5c+2XzwE0CVwoADSDw5HRlJwc4jtlriQYQhGpIhkmjo0UaOD3yIczpg7I86ZXRpTNsGEtPZuVMTZNnhRnsXTtTBBoenAoK744UWB/BDCBmlCfspCX1iN61CJnkwSzpXVTu
7H6HglRuhXoAI/Iet3iT3FnWrCCj45BBshAzwAPLFQ0wNxBQ4y4KZr8zdLB0kJhotzn8CfuJjcbLZDtGV2JhRvTcLkOXYEXTaZMr/iDp9sdGN+jgUotROpRz9Nwc3UsuTYeg27Ef2oDEjh72lYzQPy2w5aBkuUuq
WLei5RsxLDxaaHAgDZnGMn4ak/gN8ohR9LPU0xxHDfQiHy3ZPfkdgekYEXIOOXe/cNI6WDCIMU7Euk9KF7DewxiYknGygvEINFBsp32X9MXodnj9y66G4zAu6hjcQZ0TaA4xFY9HG3+cUiz3EL0+d3fz6tGCeVYy
Is9DCCuzonB1QzgpUg4axhB8NOghZhDkEwA1n68FXT/zlRSR/dEr/gEkxx9aKZo6UeF8iGHbWutvvXg+Pwet3VSZjYuAJ6AKwlMHBN6j2VZ4TbHzfxJ3GwzdofTx5HnNBr2husaFl55p+Cjio0HXnsDCvwOZH6DC
kbGrgEvgKKyF+4RyvPA7SSIPCPSSQyOF6U9NlD12nIehYWRHUMzdmb/L8HaHxx7M8iyNGMuZR3kF1LTvMUw+4e4Nrucvucg6MAZUThlKu7SOT6C+cc0Dl/DiPwjTa7ilVspuC96ok5oWNyEVtxyfnkWO3rxNuGOQ
VdwJ0NxZchJS5/yVOiQwRnDa0nykKsXrObr61xGJA9FhDvey4+mk3YVSWdi63vLjZJCzcCgZW2Cz8hIX7S7V+J/Rb8jLm/JmDg9E7Sh4HP3rTiIWhvptGkFfRKEPBaTO81paQZFVNGSx8u5UZfWUvmYq0ss9PSsV
Ll3arNcaDpRtNaTZYDBvd0hUKwv0ifxPJftmptMNnDNm+3R6V6kru9qSQBnIrfZDXZmi5RyPIFUTgS3hvIsgLBT2HVhxHQhg8nUAcOrDZApuO2MhDDx84TWZhbsCvicwpP+6Q1GWgBSH5ch99FK/IiplwbhGgK+p
UhBpRzMU5WCaz9/YeajKI7Nf7F2m9jFXoyYrmTkmy1QO64g8b8J+mBafWkrGfub1lZA93+erhBRA4C9SyVbtNeh+m/KSdq5X1/hTIfexUGav/5NsccGrQqo5A2IhsQ9fDW+iIirrpLPxfwpLZonYNstawy1gSokS
QhmE8iME4VaKKNUPnhFGvNso4cH2ZgX2rB5Y84DOteMCld6GX4hm5A+SWUHYI1VISZ5p81GIqPorAXOo71ErzO59zftBARy05a2worPRE1o75sWZSzR0KP1m2lg7zhQgfLuPAxI9kij6DGY+t0vWhCQuqzzN2CAx
lZl5tVCi9aBzwf8snLX5+xnJ4IF5h2EQsblE53WniknsJ4QImsStV/cW2BDWpRXONtI//z8Hb9LzFDaaW16lE+aAOWFGzEeje+YooalN/Tf4JlPkPKMNAzb9xNxKEuIu8NeOpP1N4H5vWDlyvzEq12sNOvLi5Leu
BjN7918tvaLolJyYHSytkU5VxLK6ftJfcY9HwIGIL5QHlKac+7zI7NMl/Nc/ujNZ9K5NzNcqTqc1WEAC679jHsYpy4gLUidzCcmNNZcI1Vc8HnbFHszFUY4qKPofaoRD/0pQAL0PhOwRywPFMvpw1RHwpdz5qL/b
+JljNAFWVqUvCyu8ID//RgzxEic7qT6zmuIuzKEeJSrwo/yPLnWGuRXwyi5gBrflCpIW/LSXo1zqP3bndgHaioGaBX9oU4NHv9LgEkAzLVavqqaa9RbwQSOd64goQvs8jexovTrBaeXd4/tNLIV7utJf6X+rk/Pq
hOB2JQGXAH8QNUJ6hHNGqNKuqqX6xZ+Xcj089kMkMrWVcApPUCove9Lp+NIZi0bgt1eSJIBAZpACIxyx3sdF3g4dZ/mIaBD4Ugl24V2+Kh5wvJzVePmb92QsWATq/4c8gKDI0p06uDYl3QtVypXqLDqzsfQhmy4U
WMtKSVyS4deqmcSXlp3xIbLd0j14PCrCZ71eO76qLY2FWwDz/AmXZSZLR7dyS3P6HddOjQ4mNT205ON8yLdHRkKM1H1EeBjtroZTg1d2IlDyrFXDbsJs5u0yNsPcljriO4l6OXylltlE4q+pa3j2z4u2/XpxdPGI
w26Q5ef9vOHiJ+WU7XMH6KXk2FYajw/4jrRf93Ic1gzpx6Ax+zR9A6tXLeP77xyvRQWh0xcbXC1gzwbkxQnvuktl7/q2XzDm1IRzTBOwdheaeuIsvIyXmG3aC3ssd+3t8eHbNpHPPQi7ZTxT59FifO8EG1o+YA9I
IMwp9afvGR+ETJY51ljNFBy0vZQ7eUPlbQCv2nxcbAEzY1vYhfykeJTsoOrl3uomI4Zl44Tud8AiUV560sco9QF5W7B2bUpwEgKxygEfz3eEKz047Od3JqyqPp9j2zlbymQMMiL9HhZlZ8ssL/GQCxxpjdh+fIXJ
g6eG5ZD722KR5afS8UB5Eag+pvf9Pl++rKzUzXQx8Ny047bxT2Kkb08cvu61UW5Lox1UsYL7AXTGHBcd+ZSWPW4uyvWdmopFasiN3gsaYyTBy0SQXZdvVhdlxs615OgVZ32OVp9I3P90Fbzr1Rz9MKx/cDEqcwu0
v6qM2l+akY9SVrWdmeVYaWrswGWmzvpUZu16SJ3vCSydpyb0Ni+sGJFM2SuKATlamRnx1TsfTePBPT8rDU35KkrCqIXh4+GLNPScS+du2HVrbpGyFbQpZRzyofmJ5COvMB6rgaDen78MfvohmoRNmUpwMsSk74ev
rSKikacpP+wWeZQv0jxZtfYko6OmqT/LHs4SJZ0k2nxkX2AMTPpgJZvG5P0/umtt6d3/G0xb9hNKh9W2SzqQb5zb5PjlGJSvpyn99RZN4i63DJfXEaNhHBpVQwd2kfsq0SB9rFzrlswFH4BGDGGhFy7+vJS3Kzzr
7Asa03bVZncufoeGRIfhJPVkEbUXzW6w7OZ5pCvKOfQaHZLVVU41lMLobqhzRp/WRZucdngp21wRUhuplBhyC0CxidemqedSJUu/aHWS9OcjArQwkUlT6biJREB+b30YB1eUetH11aZNatNolR4GgE9fC4DWNAeR
FJ08dUIzdBHB+svCyAn9gc8zcvfBTqrd4nwRBrRijL4YLcHHr2zKFFp0DwMapDdfRBCwvLTeSTnharGTNjSH4vDNkjiLG/m0Fc8uBijKEVUkPTy/lGUHPUjr3pjkenhtginKFWBCeCUmFZ5cJLLKFHmm+fXviXO+
6JewD0d5Ghr+iQeHFL9YJKlrw6HYwCLPeWWGI9Bc/RvQUqTfwIfKVTt0u7Jn0PG9PO97GOLV6UQFJja9ziQPyCIfKvQfxUZiGqdlGpuYgWn4yyXWOXlqnznob+yQGdXWjN/21gW4T/ltMc96KBeQtKPUycWCx2kV
YIS/sl8/DNA0ltxkWnWutB4yxIMnE7TDaxdfPoITi0zEeO4o8tOgFukt05ftwz672d2Qct54LFzrNXTRiXcY6Q7Z4v0plA8y/XgU9+ctF5J1mcS36ebhBG3gXCmEKP0klDLahJMk3sVxXQ0J5qLCMjIyRc8nPND1
U2vG4QglD4kALUNsP4Q0gElqGJC4PP/n4PU8hRfXNxchOFqNnAoskNjxujTO/1su/fKyD1pAeS9Dx0otZeBJCiVQhlkvqcW3uik9nNhzLkBPRQ5GdZtUCrbzZfPLxlJ1LlxwcpTKxFC8ic3F5JOXlY2gDZtuOSm9
PBvm4X0uAvniNi2ICdGfhrjWotd4a4Bb+g1xnrUb7j5dqHrrIXghze70ZXUvTy3EyRVMqPoCfL4mILm+SNXJkqSBSUoP0tqR3BxxNtdAfGglbTtoEqdAZcT3w4a8WTRTzPmPtql/tCk2ByeY1lPcvKfpYB7Qf65M
2XfJzbMYP7X44rGylr60ZxoH8Ubytkee2KY4bTUg7dR61uByKEWQWZn9Q3EGwhWbr5pTmi/20g2cIDWLCYOOiPlwVmd4TLpi6pbbDq2JrD1vgg/sc0xNyyoG83JmliUfOy8EqRbGI4dq4AyYUFlyYJIdRrqLrbOR
RDbz2Od4/an9HzSV7yvllai03/mdf3KfTpn99BCUapIvLeYtH9KeDj5PZJ874p+nqNTQgN9zZmBHNMWVJerEHEs8/pZL12HFnoow8+BcTk/fY+d3pDO+3GQZ+PFkH2j0iPW63Hr5diAKXpguiLkUtRIat2On6lY8
2rDcAcx5qfqMnfNQPtZhyN2gwLbEbXhJdqMDw+CkSiPoUMZlgO9xNubleMuaqw+uACMDYkFiS9itk9MBWSAcaN9EQjw4/KMtD3qGq1IEPpngJg//P7+hkxchCfz4pQU1fczBP7SbwB1l7ngLsOseByO4OZvEw5wq
4ooOchjonvw41mjwjkr/GuLizJGVjcetoDilmHkwJXqNRsRS6geex1YCLo9nAf28r9LEvFgA50a49AUrN/C9Y6/DINM7sDf1j3zuPVsWwA+jmXTk8ykI55txoYe1mUOFQBlyX3IJ554fxhG8M5FR8Tdgo863D5ve
/PrxvfRhdKXrBzX4OPeCHsNzfMPez/9z1yP82edqb/QG/sjXfdX3cnf/9MObJ0+tV1FTkZMtv7U8Z2HtdZzoQ32u8qLU8dgfvu5/So+mwqcdefwnmHPzcfLz9YJi5oF+7O7tLRevFywf83xXoWKA4tNlhTCjb/9T
NBgUyfsznesqNZdO0/BTWGbIOveCz3JVZ0sKt+pyzz5NOs3DUV3hwWL5KaMNEL7ks+fSsRSJGHSVMG2RD4mr7LCYXHFZfG7ieiqUJ70gQfjTDXbsbn+WKv2Rs6KG7cLUFocaeS+4DEiMMlYshH8sDbP3f/fXA0K3
RLXpyic7/nVdpFCY2emyljKFqEabFom7IKP4pVa1VpYOYG5qsmVwqvDiQa1Wp/bOROGOxb1NXbHNHRDwQa7W4oJll0KYRQ01w9WuQJjU7nLzFJuLfXo5CNfIw0Y6dE67Fp57GWx1ZbXZE6ONs7Oxg2n7mDHssmxX
B+k/nTzOLhzkDO2Ed7QlE+o/Ir0+DT6bG4JBAsX9gbgnSW/s0jqN7sD53jQBr9mIETxrIB/6LATWqLbdA9+7WVqMtSvRFVKkqhpt3G7OfHYqKYuctPkkONOexng3OlbJu24ViktbcPnjGk7sLpQwTTLj4AYPHRwE
EcIELApw5Njhk8oOmJxkoIlh+PIdbQQXzxXU/5r4OjLfBJPlxgJwdltngh7LVrDtEepW6V0fgrKqVvWnwl0U0MTlkiPROgfwOgRIcVSyESEIwd6j3PR3tD/7aR5UvrAz3wxj6GdmEmLr4v+8SJuw5oQBQ8huLeG/
mBo74SSwQ3Kgc2rgoB3gbI6NHnlXGbhZJYIbOPJWolhQ/MlAkGQAqLqJJthVIxJJ5pFgSIZo+saDXDlVZen3bzCOc7pKIRsTro4cDEsKHNcg/ohnaz1dy01/H2NXDnuyBbMCsyhOprjExqvF72QCMOiaiZKANKWq
bDdqVGY5jpicUxnZBBGjtLN2bQkQ1lOE5EVMW0G+VuSvaxklbmg4JJ2sp/0ea/kNTLW88RVj0ov7aklAcv5RbQcnc1gKCxcWPIXw/2Ok35VlmQ9dPbAYyFgNbYhBDqDVAXQR1JHIy7eMTTLBpsHCJsSgT58Ejk2X
tVgRMsGhEgM+POTop+dsRgvq5rEjZQt1A+Lasq7VyFwGMSaywQO9TlCksH8rGkZkkRKQzrp8bDYNlYsR/S0W2tBKwDn4vbku+IcJrSx2wSBVEtOCaPSTjuSYDoYKzKyvLIwI339h6+ACXTlWxiDGlSq3VF5yOU5r
GjUjUx3jc5yJ34Ml6FbTJfxCo/kCEN6HuXiw3MwvTK7nLfLfkcq7Kk2q5beIoPsm9uwO+5tI0H0R0x6vvNd0TmlmftOtue49X2HZIqySVwDVbGkfwbAGB4H+IPa18PxlwwbukJMC4E0/FL9/JZONZ9JKCXpBPwpv
/a/2BVxju0W9h2Nnl7aOfVx92xHRMt0IALqqrqL1arvhErNa3+CmP14equ+ujrrJpELLO+CnrCaADRnogyYlCEoSeSSD3KKjD7Qqt+TVh1yVW6CopytlrnqqaHkEn97H+2oukpki0RTCvGcosPQoVkOu0MaUwsb/
LHy3ZWRJZX9KZH3ic7EKNizAvMhJP+CSNPIVEoOpch8UQXPQGN0t0pEIq5CTA2UocJa9ONGe4R9zMxk7+Yh864UQUl+ITQFVsfK452Pv8mm0FvNbzYwSdxjc7J0keoyUP7u4EORYKJblFXvxk5VFbKt2RE5lauf+
YqOYwufMfDWUr4NMwqku4oPQgwZ08Wg/lrC484LhXx7qAjvfazj+EGGyJlwRRD4Wv3jvjwzBfTWeJiyvU7trUCUcSW1YQBX3QPBhw84nBKj0KPDJXy9ijs1f39obkhGwDqqL3dI3BgDmVZfjX6hDSc3kGGiBSF71
hNat8gSLCu3plMl3uCOSuzZZaMm/q/agSimTcTzycOMDbplyQ4A9vW05iu+kqBUBhZx16foKxIMtmGrJBC+vqMt2S6E9iCndsfSeWbLnCmOQR/gDkuV0MKSwtc6QLPHC2twKFI/en2rm+G/w8qQoyunwJoCZA9Wc
Zav4LRoafmZ6goYrWW24QvWabnYWmskPNHD9kW5ZrcPC4rnoJMUzVQuGrGVt+JxiaZz8IgTBan4W7gQpNzhrG7UBjeORY3YXlmNaUiheL9v3atGL+NYqmicTQBiXX5Nb+/SlmlkvF9acHyKrAlA+6ml/86I+i1Y8
vbRTdgrRhCuhebi2QA0VifQ1WCG8m2NIs3VSrdLIUZOqUm+7Tc2dCGgk9+ulrWxKzUEQmCe+eyKSpIWBqk9q0l0Tex5EgT/BGDvI1yfBH8/jB9QPqtb4dJX4kA/pwp//sGKwHS0FBpRXdgtHWw750+A+gXYkXz7B
MVQTR3eNnTqpJ5TWAN3i50Nuqoz0sqGz1oOnsjkaC6/AnLSI8xE6LpNxEUA+9Y5areflcuGp7LZc+aN0fPpBHPFAGj/jSE541LR/hhfdHf2ROlD3QS4EIKsGjXt2w3tdT2j80t3xF+CsfkQHPNpUiIYn2zSan+gV
bffiDmBjR+SCNU4X/8sJC6B6qNBVJFooqsW2ONyliCDxeXKNeI/McQ6L7ZEV5wHyRvTRK/aH54M5d3LzgI+jhaM7pXWKQOaluoTH76epoJwH7VgX8AemiS6SF2gdlZdzNgOFFFvb06D97tPQyvYsGDQYQ66fm7S7
ur04+/he2T4BAVmGgK2nNkEuts/OuYTxyZC/l+yG8OVOmQUwg2cch+AlztkV5+Uv6BxwQ094EqHDT19wXvYZf4RO02M2vaG8iX04PQNJEQYPZ0qIhSPWce9CQsG6uCv1nRE9zVDIvY+fFRgmN4d/STyAe25xafqX
XXD7rNyY28eapOFPxEIWU5URRWngc6h6zX5T1rnqXjQMhkZcHE87o9ZiWHRTkgE5LMx5sqqJCmmG5hgWlY3ZnHhDanshg3IL9tegtBfshmFWf0ojzaKHhCfFIgtGXin0WPIAF9zEpQBwWEfLUkBzQe6aAmzXSu7b
KY92W+/JH87UMEjzLV15TaFGmPdlssYQcdf2NqxqRGgNFiLCRiOlpbSIWc1kGNCI/sflXHpa3wIx7zy6TFYaliFaauyN4hMVJnw47wF9dhnIpwVZxpW25WUDKCXzB5n8feuErfdntD+n/UV80IsnKhMDioL9YE8v
2sMCQCwsXojLi/cwK81ZEqN16V8hERPLNoeHDKjROo/aKI8abchR1BGHN39f+j2If07/ve6OKJogDHcM+jrLNln+uEbJRZvxrryA+1Z8AqE327f2My2iwby5/pEdy9rXaPQQnjJ8Qf4DlmyhhlGkYWNk7Zv913Lr
Onir+r1VEVL1UyX1xwsvvU8gER6QOEghDjXCI/5g8oqTLv7MEB2NKUbi/mcjWu/yzIUSc2coiWp5oQmcopqLSAbq25gGbR6TCAUKRS5RKFFzUU5NGIHiGDObS/lKoXhHW91ZjVVRQGL6y6orajHQVgBHPtRpEww/
MnNL5CmBogIqAx2RafWnZaJF6a3WbXH3ze0RNGBUSxyu/jHsbJvEpl/J74lgVy7PYhUFrKgGMWmcjsVAjkQmUU4RgeGu8vbZwiJrWXNYAfSNNnUMA7wllBNChlMrWEHh2G5zxsW4VsvldO/oGRd6bcKceS/tYNdY
AawwoW8YJm1hCN13K4xn+Fj1HBqR29ryWy5GyuHenOwFH3tlYR4+78KtCr+MjfsQQdzsiY1Y7hvKXhirqyalm6oo6uULtcZm8xj1QNpknwG0MyBLsgSt0XvahDzis6derWdfZ+a8OI/O9XOn6QPzFLiVHAZKzYrR
vXHZQNyWj7KcGmV82N7d69ytvvaIHPxKBrBxJm2NQ5QHCDdptXsYMn6vt7QlyQQZ0RoG+4PqCHEdbZzesjFL629f3J7bxtXgj4zMMH358HjGhNCkSzzFv4Xozo+pAzDbRuYbquYlpmY+IqQxqHpmMoTEdBH82OQr
Ycvfzf/I1vbz3LZ9cNauHRRY2qzr7W/Vmcsia6LTd8W8c0nJ9eHhVHM8MKbD/dzoErRYm8vXQkP5jnS10Kwv53xVEzzU7APCHm3f2NBsGLfO26gj9OQ3LZNqNviNhziC/jJmy47c0je/2aSQ8vCR2DexLtbdMZIn
r/HvqyO0GTBiLNzn8mbLWYJbj7/ctblz0uGnK/URowl1irSoGjWyj2Abfedl951JNNwuRdReaOATP//3WglQSGXXkmSYGDKHEigKklYqB/18CSWlVZmTqj6mL3cqK4HNgfy9mc6XFilE8aBr90vjrS7eilu/yTKv
XakzhUcdJ2g3l5wPbeHkfV505p/8nzpA5Oz8AoCvzF71J5aeSMQdiS4d8x679+kkfKQHgRHdY9+WKy0dpVMWg0FDDxD2VorwGYAp+STvLQ88qa+QMkaN2cXKjC4kLLkW+RAziEGrgWkbP7mbcvWm0bZGw7IaCTb0
abYR5q4nZBx89Er/iN2BTgqv71vC+nCPkWxIuh0ooo0s2xiNFkArocSEghF1CmtHLiYzgXIxsHrM7g6+fq8xd6aQA+jHMIo+mGUyh/o0yrYy2RItTzgOtWxDrH3BPnzmmtly9Gn2FJpgKuugyKZLpuF0kXblWu+6
6jUSjgZ/w5GL2RnIZJc5v/9pp2DpnBEvB/cU4D2JrywWnHECFCuQ9EhfshJ3I5sc3tS5jM0HLrxXyYeRHbaPG2eKFNDZnwNLqkQspA6hG4vL5pY9w+iE5ZjyFgwfyqDRpC539rRHUp3dpQtGP66vlmmmaMYDbOQE
O8Zcq8Jh98ecfkgX5kUgKR+IMlLDHOppx8sn1h0o7Y6Qg+aW0D2Gd11gm7KbJCswFG+zsmXXwXBKzmmGpOAFQkMFYJ7Mjbooe7gN2cn8+V8I+mkRZoIUPc+vRaNZeso85s2HeYECkNhxBWmdmJ1QPmKmS8/maBcQ
Vv8zNBKTDTYVM0B7d0sNpHo1raPYVCX1OJKhm8zxKAIR4NbA8/W5IKLuYKzI8TBkQRM0IAh0lHmWm9w4mMzBC+hJDD7hdUK5oqIDNLuklS5U8/x4PGhuaO7rnDBh8zqzhCAR4HhcpuISw5ujemz2PC7u2xUFgCTC
9LN6dGERVODJFCOQ2KUBba7DmTTqfJ9al8aJAp9x7u5d7l/MyVmMmvzZYpy7DEV++J4ggUCbLA+8pTsaf60F9cRRDX59WYUqg2m0XrTXOhslcFnGk0G3Ze5w52oh4FJAUW5GgA+SDwBSEKtKGVK9YbXrtPBZt3cS
n9DMBB4kKb1+r/lr+O0CnDV23er4mj8MTmroBN7pviR0TpQCqbtfzITz+tLD+wMJJJ4hZ824cDbO71MviIGUNCVQOh+X0QXLS1s3EvLz/iIuYlnyYF+wq8bZBh4/nABiqXg3tj6QHtuXqDV+5HxpcwaF9b1qpdWI
vbqoO2nE36BK7N4zDcvbDn07Hsut65DvKxVWq/5Qo4F4oWAILyv5yqOTOHPF0WKdpT9B8sfl80AcFOjEZzLCth2IX+UkZZW1wOZall+rn4GIUE3U7cnzNtzQATXHwWIRvmqVMZMa4qwvbRRkYlN1EESqaHkKZ7Kv
Qz85bcQziQNnF47jnXDyOn/STA+pc06/JLdRuyHoc53LPo+Jm/8DwllL/fXYsFnXAc3aSFt1y+M/vTOedUFm7vl//NY3xP4/ESwASh84orOYGMRtRbO0T3S++O/rHZhHj9ulxbaake08iFyVTOzjZwLygAspZeoq
BekSpWea4JqL14KJWpQFFGudyQwn61ntPGw8g/1/wvYEwivEm+cKPK0lMAv9BvSrzFkr7BqfBRG2ZWDrQpa+JRKmIfwq+6jwzDZlTBaNCx0rXLOxUHWUz8d1Pg3fxGlS0M4PKs1V1eZdA+Z4/fDB+MYdN7MpqRWP
bNiahNRdS9+L6D0bchvoY9tKYayQOaRCN0K08MUsgBUxxiy5kVlFP2a9E2RPdnyaAR5qI5g7dZT+RdwLWq0wCp52P4k6JPkm76VDNp76I851Xu0V6UHBzaGG9uFA5zRxLzz0k93Af8z4M2rTDylRFJzws8F3nfXj
5Cv99wbYw4IW6zlI5boU5+ncWkAVkQaPJBFpq893AlxxiJiBaiemHYLCLXqlGUY3FzPwwJTufmuggBYjQBqGHr3/Ysat4EAiYA0MLe8/EN0LGv/Mpzp512PnBY4hAKjqtZAAt2CUXR3hQmDsCehioje3fN2Ym5cv
Vo6/RJVCv5CLmsGY15JOiYYR2V2OBRnQd0KryrF+oYkHjInevBihnlZVr8HsMu5mLF2uY5IPQkKwxyscXA6S9qqqlzX02LkD14AkqEgHrQ/YnECWldsFgniBzvEJmVNeI33zJJOFHUe62udzzJisAZh4xt/HkwE/
9RijaGDFBxKnbDFYyBOVEVWavWlu12StBptYRUBqfDsdZ2lOIZ5Jm1csQiIu9Rm1zjHEFg+2ZA4vMR+X8aQ07dwVEl+mdhvN6vkrvfcfC50zo5Ia5wXRhtJz46fa5r+ZjV8/52E6ZZqVSvLGQoAuEG5lL1JVUOfN
sML4yrTb4BWekgyQ7XrkxtWgxBjyzBxQwqwrGd8myu2vzI16XxM8in8V+aYvJ4m+GEc1mzKry+c2QxG80Eky2pWLopy88RfxfDmxiuH7is20kTKtjfRIo9aJZ6vzJy82chvFn1xNcqNmiCaX+om0t086g5qkaRQ2
p6wxfWKNLHGQneHc3tW0U27152WtHQsVtlZVfv0c3rK6Cr92QgYMEAbJkxBJDeQMRg1jrpqmWWy7pL+xMeCb8Sfcp0/36jq0B+Sd1EAyAcyXcw96Z4lnoNFemqbTLPqfZaM7CfkPklEjF5P9MfAeYGuwrRcvSWdJ
DiuXG1GLYqe1CorzjyhRUiKsXtqIdF4iONnIOJnRhXe/g5DHjVr0qdTiVWn5U7WjIE4kqHnDPzpUZn4Iaw49tdYcBwJlPweSY2OuSnzHQZqTdjpqmRRzDttmYxWtw3ggkd18IU59zmuYa6n+0KP8TabGD7AgUywn
bizqVsDH0agB89vVt9Sy4lCAFvZ8+plIT+ByxjRGqGs63uGGjbh/VZh6XbvIsHgTKY6hbzY3zqO7giSrs+USGS8uhzhNmUj4s1UHGktaFCsxrn4oxyNHgDyWOIM7JLB3ceLnSok64P1mMw1TFfa0+RPsBynj5CBa
CJPiAprHztDIlFAgkRAK/5pLJQ4b/ZCAADBMNU5CV75cbTpjU7SSczNiDuIQ51joYFu4yL7iClO6Lx+UZS/l4sLH4zlOmTDnHY4ryf4cMpDdOy7TP758vWhZnvz/U68neppMeTUvfU7XjUeKsBC7veInP85/geIB
R2xjzi2bh1x73/xaHlSQeG6mCt36lyeD/adVn2QBnwkyUg6knFlfoA+OnhrR6ZLd5zSUGX1Udlyd99GdR8O04yRMDnlbBzpmhQjUeRdAHhWFPozI139e4fklUc5qloxXH/Bhm/jZb226vGJILukPS92l00RDKxu0
XI6VwuhRguuSlRsQZ5bpOlTiivmpOGr5y01xnTVTGv0fLPsrqUYSnlmEfhi6C0PoH6LhZTzIoe42H17l/SW0wOuAAj2/uZPjlrB+T05HY+6BOGnASj9Pu9eIW182KGCKlWZHCGtZAe9HjrlHZjebZgoDFmW8wApL
pMniOZKCxEj1iWQ7ovGqpgUI0uIEkGW2WULF9gfFTe88b5RFb8DswHbKhSXKNsTttP4srOACisFBqXLDxySBVEVukg4U1/jD9YTLw3ujZUNRmMmTb9TbeLptxaBa7mO+mfnQVXbi3LmrG5OnqLFxlLguUNfV1p2X
/d2bDZRpQtgJCXXcHjzUs3HC127HgcRhaLcoeXuK6x4cSHbvx7jPb0dnKArmTJJwJqugfssSk0gid9M4Ethu5CQZzeKlwXBSPpr853j+qeC1gX8vnprhm1T9VDtQjuo9712XKXWhEZ9hxi05rOOGezdpy0BrwxYX
fuLrFpBVcNd9zpFH4i1TO3gDluCrpBOPVTq9j01QHPIXHGdUc4VB4ziChcTVcCThacy6TP5CxRW04OjISah85vBzXVb96ryaeDol0VgU9xXuxYGo6D5nUFye98Fb/IhnWhAPgBByJEGQWER41EhAZiR8RQT66Llo
MJwsFI9D5uPrNuV590WFDeWsPAXie6+dnTKljjfxXvSXGTfd7Hwzk+/O9DiR9k6n3OnTvTwEM0fxapceDLnaIPKVT6IqksClQ0hfYwxUGwx47Pu1WjzfVn3nwUftQQ0N3FESB9xT1pnf9kUN6R7WLu8ZRInPHG8E
ULL2FJlLs+egpK1RthNlGEwp5FDoDwXkgxZ54FmENLoj6AnWQJ9TdhPLgVyS8+1GvY5DMyhQ2jvKkcCfDiz2KSGt8uERH7M6E2ZTDlBm54pVjDt+UkbAkRzf/3aSG/OZUf1+4kZz6b+H76VAgX+lTKNm5kzs23kO
UYAnq6c8v+O9Bd/lZrujrBV8AUnpLEVWFdKRGsVh8rwRgH+S0U3vFzUy2/Rr0VVWapVntMQJ5L7wQhQkypMJg4OL5qZrtAcqzfxRI66T5mD7e1PxthevW9VGPZ48vTTxMz2UW4mWWvISVQkRRdc3ShJS9a1BF7sb
7KHRSpdkKU82AnUHdDe7IdVSXGZUS7tWzTbir44GZ21H8mA2KmktbL6zOtQ8FvIY8itT9k6Aw4KWVRjVRE7fWAJKNZseswoWl6pAQBHiD2Iv2Z08xPSPBP+R+OtdFjf1IWnH0hRnkv/2nPWWXXYsHa4dt/mTbdoz
UmxFn2P0PAVPUAuGIdGN852OpZW+mIwMeZ+Fr5pJtPfCKYOldOSbdT1gIDjdJD9X8h+j98mKt9/GKyzWu+hKlG/1W1d9wMWrMYoCg+HWCOTAnFFhsHBili4Uf8zwjHSB/O2BDkaBW5YlqU952fr6Mvzyn9ysdzKD
7eWhyDb3z1npjoexvULg7rzOsyNR+JV4SAGHXkzaH36TaLjbRAPVmuq35iJSB9Wfgd4lisFG+7ZIQvaFXvKxbhs0X3aQKdJa1bDPm1UwH/6NDbur0FtyJkoJeX6dnG86eaDka+TkECP6C59vIoVOqRdOb39Jiz8K
BXfUFX4R6MKLtS+ebPB0qWe57dsUJ0iAZrNyZ5UpeXco0Uw041J6KBYM0oMC8RxRZBmRQJE7C1gI4y2uKM5B/VBwCdyactoBZQzGa0GFFPBANUw9GqjbO3gahToBw9rSpOdNtJj/uMn4EJx/xaSn74r/Pd+4PGz9
kL9u3n8PYz+LKikjd9NMQVj/rKUlNa5mfPuW3PmoCzC1TWd/Ll9uIcr+8cnfGTIcSybIm82rK9h23uhXsOcfiKSg5p+h+Fzg0x5MCh62ogKntDHlDRRCd322ew88P7HoJabmFxH7zyibsGl1ecmmxCv4ySJwUaLe
ERAFuPnyX/5H0Ug861dcV05Ua9x4U1FxdGS04bC8/coEp+6rqlk4oMKaQeoSK6FIVngJlaxMrZuvqYmyRMMYvLIfHewqk5V+SyqeRVjDdvT0sxVTdvPIZ9iIkGyive5+IBdvjCMjq8gCYHR5pXAHh3LHhkVdE87l
7/WznzgCQE+wbpFIcDkl6sbH9gWSpQa8AY1poqFQaKGuDxgRFcUIF0vjp4e6CTKM+67WuuDDtWj83inmVrk38DEQoXKD2ZENVkih8BM/UfszdWUjnTbKHA77KPnybnsi1R2zAN+5GY/EZKSzQ5lkPK7iiQE3pCKa
VbETppgFXwoKEiDzbmVV7ow+vnwTb1+dV0qJQ2JVU2yKGl96brDRT0HP3L5azXV3WaqS3jpKis3qBhg/uqJwFrBVTf1JCzfc4V0VKysr8vsRxirKH2ZEaEJMnQqX3ALkhA+U4YH2Z1YdXgsRmg6KwYMqPJ26Sl9P
EOD/xYkFdPbJ9tu5qrmbkouGA5UzGhHbwixCmHlG9RJDddwObe2//Pow9Pc3OSHys6/0PGYCYoHRmfHfVGUj/SDUlciX/eJtwBjj8OVd2d/l/2mB24KF8QmlxVTa5pKxJgahjQPUJm5DAIeU7b+2E9HPVNoK9TF+
gPF8YA6RylIDTi7k1k8GPEiDvReH2dhVfkK6CRSYpkaEq1TB9FGsGjp0JwaydoVBeBJpEAhhRLPEmbG3n/JbhFzk3RP9ec2nZ6a1oZP1T53u9pr4diNppa2qUCAtT64Q/+ZM8O2kgibgYYHNrB5wLLD/6qn/RPHc
X9GPT2kyKYVY64EVrohqFaLqusACRSK4AFNQOvS8CwiZt91tXYO25Z0LV1Xryrz41/S6e/K7VuNtvOU1QThyZIHOG6r1YbqeKfdbAlEgsICS9Ay+Ys5ZRM4kKO4hW3wS2SSvW20WAUBLaFadPYWPAgqTHDpCQbwI
C6GW4w/bMzB8KYreMK/PZPGkQRyrCBS/iAVFhA6JZNO3CofhUADd7EglqpQrJqSzI3blQ4Y0GIbeXy0uYSmHxZEoSBiV8x2jKOK4cjGxJ0mgTujk5txCPXvrqLnDJI9rJa2qpcYw1cFJLZLIz+F9mYS3MCYI5vuq
x9baPhrroPR7vKIZ7iq5V6xn3hJZBh3PJTkPP9xFMWE58jh6Z/VBQn2ugzdnmVI3zgt2SNK2ViUlEaiMpK/EW511PqMWosMLRqTK2PtnKZm+TiGXtagfmW/PNV2kJ9yHU41Drr8jNNdzT9c/97Y9IjLqrm8bFq+t
//ERGQI787VQeKgTMbRcyVLzAGo8FxlmkA6yTmHf6/LrO8ayRlkmWgBG4PuicI+vbmHbR+qLBHuxgCEZP8Er1Ri2oPGfIfRcQt7wUOnnGrQZpArRALSL0GNfUsgcfTBlm2N5g20svqtpU1lbyjZZOVGsvbn4IfR6
Yaipr20plTB/rBGYLL0Aro3H8rfrIE/wY73369ajOLq/mBYHDz5h/XaqhT9FG+ss3FeGporn30/ORSrgTsdkmwRw3yWprDityntK22a6AkCWDztRJ1ylO7mub1crClF/hmnjTRZ2m/W3b4TSjH9jGIXiKKy0VHtp
AcABMZPPjMSLykZsmP79mamYCKYvEda+s6TLiRIpRP2BALez9kZpJBRfXFnd+1Yw/TDZNVkqG+a4ODyeV8z4hTbKWRZ+mP6HHpAL/AsHkfgkx0ZRZgNb4hWFVcjyRAPG8qeYWCkzIg342eMUkhD5QJTjNybs1UZl
DfYkrqJKQ6ngPeLZBzn07YTZ726JSol4A2W71bTbojOR3tzWqR1OQAqsNhUoI6yCCcxPEhgZuHNID1Lm+ewwBQz0wY3TO792GLeWLU601dWmtYZYqplA1ENiEyCG/ZaOAFDjhyhl+CMw0JcM/SAbCONSSeGZp7qg
bQocJwN2dJAOtmwiIGN7/e98vGOsiZaMD1qcCISG9sG9pbQ2usQtY/53++7CW5py/CwvZk1yd5hASBfoE2sMAgoCx9xwnans7wcwiubvn6M13l+128vi/3pO7r0VYhS/O9Ik4CqjdV59sKKOwRCdNC/fugycJ8gy
JSYXqLwoqYNCVqm5pitCm7CLuL1RGgjci6V8ISa+VVhU40ZUynXu65dT6jUz2t6pY3i6mxHkU7gT/NVEXxcQ/lDTIgd8so8KK7DVZmadYsgv27Wh8sOyVAwJewi6Nct8YUk3U1fJXktUcP07yqJwHn3oGb6T/tTu
PSsIhu4uVgIL/8QKEsYMcyDCg1YVYSmrHWRvpyIMldGBcNmsfEJEHRIpUVsjC6LkSNXV+uizu6HU5QUNbDDg+JgFpVKUO3bohgh1rosmGrLHo335dCmIf5venpRhdNELej89cRgt0za1ovh5XSccXL0aNFUuYq+O
uWq/yYXd4HpJzJsj64QklNTUkbmGX5tc2Fh/cP39EFKrWGU0KGx54CiZtUM7DblxeR/SKnDDdzNmTHyQA5EWEHTgVRBpTn5Y+mRuQTS9hU5g6oiG7JPRXxflb5SO/AcJzpdK51m/8uTxdoIz30/Wp8gfHiA0i3pF
+JzQGqjQ3KJ6k1G6xfVabyP0g2BvsRXzn3tjmjUekOO0L5oss5xLRuocQrQDv6S/37UBr57bL3J5F1Ipg/l8lDvT7z5d2iCBk+2A8tFJOwlRR7Zxa7KN/RaneExXjtk5U3Ww6cZQ3EWpePtrYTOw5tMt1KaSAxCK
bgYcfwqVvs/pied+EmIGELaIBFKeFdUTn6LeCCJRI3vB7CbGuTHZoc8h7cn4uj0I/fNYU4679DiJ62EriCHHV6+6Ds0GgWeFG59Zt3nP8FH0xvz8Js7t2VZfLJFSep0/y3wEs7PEWvenTZdNlkvcEJdHfQtPLmQU
5+CYldc6lScZ5e4U78xPcMJr59PzN91OvsdYRV9eX2rfWzsiZMFPKuuYvIls93LiB34w4LuB7dMNhgx4GE6WTUyuG3QB1vSJmolaRXwE6u59FsNKcBzJZJ5T1on8zm2EWKmIprLqJWzisHGvIFiCs0aHJMfc6BAS
tcP+38anxzc9j0CMXlUzcEv1xuDUO4HQndJJ4sQIRBunweqUWLNMmFKhnK6m8kbLelRIzWaYp5G6mE6XQIPHtpa8J1F4ggqgEvaaH0RpnZb6qMaUykucjI6hI4kkbiwzhRGHBOwjjcSfZWWRBi8hGN8Z4W7KOKO0
NYBTFVKzuUUFdEi78rksSg2EteXOeJQJ6tzs8AIigHFNQs48gKBm4G49sV43Gcz0VzEehCSoRM4MCFVnWUniZgCnvHukMANzqVCpn7vSabKoGMFuBuInltjx1PZEXiHgLmAIcLXJK1CezGrzlQCcEfn/KwEhPxvO
CKh821dct+QtAsRLPABlkUuCj2//qw9EGUYlemyDowyQVpAtEgVBxHDMkSvmeDNSLXWi78C7Cyw7upZ3QWd+BjigsIf5HHrrTYi0u3jjBcPy9UjuxYGCoJLa5OsaRd6jj/M3iae0Bsy7R0B1L6sPrgNIXE7rk0L0
dWJqCwQceaTzD/Lwg0T9hyDoJr3lRy19UkAEwl9xFkv9+TKX2w8k+WnMq7e0iu/xGsXvB0gJzS4yvnNi7X0PSRXTxSCOyBRolDhFqSwFTB00VTe8n7QICsWOBBWHE4CQEMa8O+jyHlKUBCEZ2z4B6zLZmOkQDGSK
6SP9FAllQBu01U1QxPSD4avcrTI1nM9AdqrSjcUq4df/tZ+kHR4G2Vp9sEmOowlDR1k47HOkSZ0t1NAF0p5GVGuG4Y6EoUQvUaBQ3ldJmxwK73zpF9JsOCWk9oSDHRhfG6zifigrPfDj/kZMIELe3qiy8m02oY9Y
5FtgpcvQRME0r8BIYTAV9DGTfPRi4kaizE2S2xOZcfLziXpuwf6olFuopMYjf/1A990u17TYZexGcGTYHMI/Uy6yMUHOCmuLEiZf1UJEyLeAvqslQ915UzJuadQ4rqkFdLcKzZjnzLstvSE9UAnunFj/IxXJ35vz
BsaFN4hcZtc9IlKz4jjvas+uTG0Koc/Dgj6oRtAlcrcUWgfS4zYYdpkj/LN0FUlUDNRmy4FVzUspx0Hd+paOnNAo1aKzkbJgTUC3xX7c2P4yT1imQiAWBwyBDF91g2Mu3hFLq+H8CS1oKKfRBpRWK4C5IMDNg2g8
ErAXDuTHiXO0s2k0OPdlxHYTaPDL2wnErkXVthj6qC46UUvBaki5A7FD3UtouaOdQqGLQyduLm/a1yKSIu65zTDy76sszrJC51X+vzSCbhwdo4psPT3nz48QYQrdRuc1rhwviFrsru/KyJx2qnE7ZUNMLrPxDN5S
EQTibndAM4fV7pqI3WjYSIlvocyChQhKeIad885zNO1GyaCSCxDYy2V3YwqGoEPGOkISLtVwxJRY725Jg0JCSja6Wwp3wkB989F+Owsb82CxFFv0irbso7kc76cv9vKdD1Zl+z/c/7eqyUPatcS+8bEQOzuscD4R
HRTya2BHdGXXAWKeUpDEYwg9qpz4/Z57+N7hIbBBEFSUUF7p9vbEAlRpX/W5LBQeA0ORpYkjO0DJF8iRV1LyccBDLuxDQfHTAgc+uZs7dWP2INH5cQrI1MnDcnjzUhD5yAkNO8cZmFEldp0zpeD7Qc1tgh5tXhFo
4CMgfUMHs3E+UgIZrMd4nPxBLpCToBSr4MfN+ZiUTCpG16pktDaW6Y3cMKZAlNrwiMVbLm8GhchMdCvFNwX75nT246Hmw7TzNv9vbSGDu5xVs3fTnNnFPlgMp0GHiLFiXuTPBI4r7EFPn2hq+SNJAdFNwoyAH+mo
fZFk9UVnW24hjDrl6zkKMYybVCeQOySgeaTXyRcizmq1nhvI5HWgdiKg4BPIEgYlcBtU7IzMIHnYhCYqOfTaa7gt+AnFMYLYIcW59ijvTjOhJI2i7PaHIqvSEz/43R81cjb1yj//6gpdiHVXhTeT+9Okp/Zk3Py1
pfOvMvHd95bNek0kuTaB/tSP6ttiTVBPWdqYqMCtUEv1NpkegV/hwNnMF0EPTIWnXsRmMtieYevT6rynDFuAApfzv316zqEeG2p27TD9lQDjeoPM2I0GT3LENXTMkKzO/HKCVSQS73yaOqU0G5E8D9j0sY/+3Fdw
SqDlvQBEYVA7vamytIW6H+rm76TuZ998fDeC5JLda4WN8CtAbn5/2fXx4zq8TndqHtRUlxAbH/mLPSnxNp1J7MbIf5D8vRHP8r0ZqsXMvL9DR2FWQIwN4O+jN2R2/tyXHOzf9IinfDpczYqfj25QlcgYNGRMDW2u
w75RV8wSGbinmpQzWSu0MJuerrl/AfernYuYhyUs4Gi1WBmuWF8CaoYU2jwaf2Oz78o/jQEk+PyslmAIgeeIb4f9UcoDerXR0m2ZmF85z4BFWEkjbC1uVWbDy267gbWh++4bKYhe6jyrOvGlKkOOvAKTEC8Z3etV
l1ZA0aeSDoVfC0lVkyK0tv1YK8nVbVDguorXa7ASrDN0hObJ+kTcjwri23ttORvzluxVK1bi8yppKgctfmXX2XTlvAOuGFe45mrpizp6m/g8vSgJo7oP82ucVj0XzxBTXttPwjJbmzB9F/mg0+fXJ/AjP7o8nbzK
QuROvlcVm7PH0JGIPpKWtsnjXTg7KjV7DNfQsoEao/9oPzrMHz8eM9erHJIBBUECeJ5cSKXtdEABlLxZsO8v/NIRGu0l5KN3m9bhUb6ITW5TZtHXkI8yercF/5wkGw770vzESCfY63xu+rYQ4kGjPXaIHSrNnU9f
Rs6MyxWhNb/A49+Yw0CtWd2hLQt+gu1BsiGngJ8I7Hr1HBN4UWiRdmSy+cdwtBhq0rmiZ05xe1Y6ONBtLmPCbYq0dNdYrpK6HFoafKBC4nTdkEmcRBqx8iuYctxqbZfDR3dQBdq7i98sHj7YAG5yA9Fe0ZLFpSQt
Y11WrEiqObQrMYyZc7ZeFOWhHchiYN3NYXAcDceuwP+MDVzCIFVQwUy6S9+q5wV8qwn67htyQi29gMEQyIq385C+MjRBibcYCkC+Gqkep7nU+LSOMhM9BjbAJp1v5+7yw48BxD2eCJxe6N1q1/tzlK9/436Sa0RD
yqiDPpd0CHPSp5iOCQNqY8+K5WlSjA+8CAVtnBONKdOQlsVpAuXit/IX2JG/xryV2BKdnmumkJJQVz5Yv45Tw8ioNXIKktNK7NlwH2TdvlmykT3+dRPOnRMN0TPfpXuFCsDkRnH2t3jOO9ujLQnTL1h/3KD03V//
7XIZV0UyqIxtpKMD1qsNUNLHmQ5oyNdcoGIY0MMwYPAWFeu2NoCk0wlDESvxyLdw8GWK3PG60rZ1ySMgS6yRm3IY/aYVYb+hx7z5wjLvcxMUZDM2VMV/MT/iz05+Syk4UtZgef1yBBKuwVk9PepRJD2kAX49CmFD
lz9snYvHy/IKQ3LgFxjSgTZKiDVVSX4HCW+ZiYLCw27dpb27ow+gmXpSM/r13GHyiQHOYowhtgd9kAXeGpKFq3pL1BJZnc3nOqGlSlwMFcarJp96ioMpK2WxiO/HNuEuAzExWEv5Am8jzAVAFOIRGSJhaYfkKZ5X
TnFoVqpncmNOKkQ+ALiI/g9OQ8nPhczTmcg2ISzyviMXNxGtbjZPRNDWVK5mB8OL0BkMdBskL8ZpYB1032aEIo6ytuCHuy4oJ7ymi6zWJ66xu5CJpVyjqRQ6Us5WqfTlfz8cIEuGIuhe9WR28lULWa4Xd/iWNMI0
ecAWGePGC8BCd5EefISX8Sz/ZyXORfkTA9FvLCGtN4KfioFBSRXe25zNadd+OZd7kYg/ODwWFf4wgJs154CkU9rmeXZzcKXKMznh+xhrhn7yfEsjjf+oIQgTBAZhEWQpQ0HFU+tjIpS23sx7xRsugpABl/wTBJ8O
7hsqvuFQkmDuiGqBOsuLTQIFlwobTewOTi3rgVQCS0ZX4S3ZIPrPTdaR2T9EMMAUg+VVKdNPea4oiADRtJb2MnzlvYXXVf336kHmWTOPlCaOofw82wsGj9L7ZRLmL76/rV/5cdu8Q/ix06P/8rUkB4jdgWRb9MVz
e4EhPvONy74/6Ni9g92f6nubYdpI7rHyqPU+lpCfGVp6tLiMU8BY7VzDGCopWGZzNHBAYtMKT1GM6U8vr/9snqnpaMTvXmHm65MVeRI1eAhHyL3/yHtc2x886gFSEn56tHAuuirMJvER4UZe+Jx1ZVEY8K/1sa2w
+5DflfuZSv76pOUe+AaEd1sO9QG6Vh/UnoavrGXuy18zyTO9/+Mr/hXbxqcWHe3y16zn6b8cldIM1V/f/gf7NzSu4h8v9mHeuJ3uILzJOC5/XYo6g+BTu/xs69GvigqnnG7shOgyyh95wt+iWPOzuaWfjOQnxUVx
lnUDVL+28hGNUvZWwwPS4cl6v258q9xhpOlM0eTo3fA2avK3a9n9ER52VtFRQ7tfgZsrL5F/Lf/fx38kfb8frbjytDAZrNwXlXJwNSomgnoNEj2hVEhvLOoVzSSANdlQvQzrbQ6xsfW0+GxkGe75V/k4rt0nU83F
2iL2hP7N/lhUHyHePR5VE4R7eY2PKWwxeN5O8t+vZBDi8NKXEVIpVJ1jRKWwQFtlB3Vp+Db8OFV+hK8ea9Y9Jq1+gpx9QfHs6gmTjSzRxYtt4CDrmX6xxQ4BlnBOjrbfZvYeK2n22v+TZt/iQJo9+3sw0fjee7+v
fjQ+Pvpsf/foR//86NW2efS7+PLuL31PNrPIEGzeDn42f8xgn7oAHN8mYkNP509KObpeHDhTv3x5+Nxaf86quy+8u1BxeTbOQizKu9evTFnd2ap0/hXEz5fzzjja6oiuiRJdQ7L4nEHy/zGc8TAjygx0rKhNXlb8
p2x0/0vKv/nRiNqrNsw42dLHReSnrHfBt3RBoCT73wZp8lpMEbpK93Q2/t1UidiAb5CzOC+unGBifl3KEZPlucifo/cTVCvGKl80LsIDn2ysB9PMDkw5g1BShe/xWxL5JRdotr4IL0iM0c8mxyRz4NGl312WzWzS
iI3EWw7KjqG83K3TYWqo/2KHOWp8bfqPqwgpMYxPa11z2uhr/X+rXlQ6oDGgt5bDDPFZH2b7SnEXizdjSaIVtZS6x95Sj5bcPD8Z9c6lEQP9C7h9NI5kST5hyhPpyKST7m9m6En3Q88nlskQy8TR9jRlMw7ehnqt
lAKb2PmNf8x0/tG/DS1P+IJZ95vBp8/ufcy6zu6XRv92R7nWrFV+yduB/vWmb30cGjxb38c7ON9D7+trFybHSLOtk+4kWu/dZEbMnI2ypIETOd0JN/WGayx8gQMz/lrZkr87hKolpy09bCo1+gsfTNq86KA82rQD
Q83WIeW2a+LQcGR1Lvyr1KKBlpC905p4iFOVplryvemuYwJUXqLlVuoFhqdduOxUTKeivgyzWPEknrCinTQB0ZXLo683dfWxH6ciidEf0xNsZLCjCaJm29JgXF4P70UF6NDYV382myDuvCOlhBEnD5tWtDrg0HZN
BXKzdu70KuNSU7bsliFRpjvXcGRyWq5ojl8q1H6Jk9AdcfXG+oHt49/FCQJbphM4tojL5dFPiakxDY5Jwy0n3p3DSLovcycp2FyQI6dQz8Fd50NeqhNFAosTwGCmdRreGIaIHJWNxMxPIZqHGRl7T4HVGauxIWPP
UqI8lfE+jO2wxYiv5ih0EtjfiPQdzC7ygEZhVXBgxgcGKkEr4fiwVA3Zih7YL2ZT2FzgVOQmfsSfqmFkNxOtszrLTfEhVpGjcf1wwsDoePNIl+NmdxKuLp0JjoIQ9RGZgOcTIr0mo9EPQpJjyE8Y+Yy3RvB+ETxF
2Hc8fG7STdzak0YtvAbULvFDuTiBMaA9uVnfz19OOOlvnUs5NVn10RQDgZkytPaquJDTeGAFYwpgpVsfs/TGQlq+ihEqic6HJAxLjLyD+7zXqjd6X5HA7pOdHt66wM08baXh8tFK0CCS32tW32wb98fkGDJ9ZMXW
SQu+SiVxG8qNXpp6E8MiqESooto0SYGbXCST0EIP5H3SYUw71F47bxi9cJBCZvihA6Vtl+y/ZFiwgULMX3BTPNYuOk08ekzeRC/J0tH1EfEa52FdQwF5fVOwItE9wo8OcwCSOAvDkafu5DN+VQxLB3jJg1j3s7Nu
ZttBO1j1YeROvoMpn01wC1gn6QfCOCVjqfwNXGXCoddW8eumR2veZjT6koSaZsg3lLmtBCkYqMekwGvXakSOmYvNJBNyN1+jtK9XadBJLjd30wpeqQ5eF8471P4TYNaDAdvxSq9lAmE961sU/QDBbVjPkXTYa5Sb
qdTQY1c7BK6zy7WUnTnQH4xos36TRvPTXqL9oJfoghZomqmgu9MfiCa3pxm0+vcmsPoh7rzISTKohFCOKPHWUFVtezmAjML8kFULE7VWBzgGla1ua5n3I/jfCBuNitjDTE8qogdXmfMMe2kaWc21EtoGoyFozwBr
WMqytuPL69ABGwDpoHLzUgOOb3OagXFVQIMVaOEIoac12zBSQ20WKVFY19fNsAI21GDua4HzsWw+FnpLSftWre93R2vpXM4eaGfU5ndrZH+0ocxhAy71UMqgaPyoXGnVi5wjz7+3IUWdo+npood0lcum7hFSARtH
XFiSHlkOQRBp1ojTIxP2XsCz5wRjXJ3G0Q4o9NDghEkl3k3WTflxEAgrYlcQwxQvFBkxII/W7xM4S3qXrRzliH9S9fHZnqas2Qzvo1G8Yi7EzGyx60hWvBNCWKkAxCLjGXJet1uxeVQczcnF9bIx8fi0fhfx8b4n
/MI9+slGlagi7/JnB5RqT47rMxYFyxWDaDirUhDgTiqDo9kqrXJDaHHecQDpuqe9UQ+zFg/oTrgF6QmlrFBTDsVeGXkeXkv4w9TLKdeybdtfrRYbyhbJGrzj5vnl81ic9rCInaNgRhea0PRzW3Fr1EkVRgoHL7vi
fkPVCAISsxA3mmtpeg2kNh6FnIUeBB0ELohOTz+08FeR9N899V/G5z6NAzTAjd84VhYFNH4S31qHIo1oaHKoVTBk/Jl+H33GaydQxQSZly595EHpdNff2kbuan3QVwl25nQQavrKITB8LQNZ8jhAcGsypgQj78Nw
AURfBgqgNBghgI1++mqVJkngatookjkUJ+bZT/J6yOK/V2XSr41mYEdDYlR/cN2JjiOnAPxudAN/n6hKt9Vvbbm6+gtISsLLNJYBXtlWC4ZGy7lTqHQYrqvp/dHK9LS8tfrlDeb4L+uE8mcQhToxK7CimPKf6hlH
BJ3mlEpuRsfOYhWqYjVuTWeQUhRCdwS6gENcO4CPY15O8ADeaIlwXqWSGW7IQw4qBLPl8UHtj1qGxPOldLYJelQgceGvAZ0nPjIfZB3g9BUjZwasevj1su6hj1+FP5u42WqdRElVmRiVT5imjhflh564YynQRro8
cbyoS9ALPDGpxklNrrYxXLF97gMh6LWDGJcCn8uo1Rm83BgLIqPTKq26haU8LQNrsZbbYuo/g8/KUdCumJokJcLIkAIU8HBKSVNBWJqgE7m4pgyQdvtys9A6vchTRgKhQi9sDK0yFQTCaMQIQq0487WiOukvZjQO
k3MT8xwSwxJI54EQHAJFEQ0oEyMLRLJ9JDxrx0ENexrx0AT6qNRQQaclZYt9dCA1C2jkHqitXbewy05K51NnJGgkNMsfyHL2AeHqjNjcSbqex9UbroskldEdaFvNc6E9sml4WpKeddNxCTW6tqlOiGUlqjQG/kBm
M3NdUEw6INgAzr1E8ZuLImEEJI2euZBnlpCkUbPIPSB7R91rEw578X1iyYTiVXuCUzcuUDHEqMEE8MhgCCxD+4HJdJgVhSYtcvUNee650OY/iuznDH8mc6E1Y7yG3IDyER4ARJV57E82qISSTYYeSJfmo7eGJ0qa
tIhqWfDkFiq7sBkfhjHAQeidhjIrY2sJs9k0tGlBYGvURelD5MFYGuBxSM2dlcxLfEZnMQzIGdtPia6nHvoIppX8zmHr0+1B5l8Q0lRGsltCokEvmh0SSgyq3k8rRY+oFD+/PJgWA4+r8uFqxpNIs7QreGIbgTsK
6q1SE3o2Q44ZMtW4g8hdLqpVPxsvLVS+mvZntQcVedF31haqUS/SwURaOjygGxNwz4GcpUiElAi6VOSzuPimCLYZIvVFaSQxyefL21wwKSMvc7GLnO1+OlUgv5AreeF+/bbdKrDKTXytQ2lWfQ0Dy1ZZyXfaNoEv
XvOua3qnnDbLMLjVgrEgHr0U33plEbcOuTsQlorQibcOr/sz4Vpzkro5foPgQ3R+k8lrTlYzkFB1yBjRgcmlJ2sL9KDTlMP1bQSkHUiIForSHK/BeSK30Ghw6izQdPqVmFx6knJ3vlaDpMjREqOZNGVquw1mlLrX
hUP9cyhQ/dLHSAcm89WBRV6kz4ACJF3PCnNqX7RqFy7Q0KR7rb0Y++Ssa6myaRjvnXro6+cqvDPSiZjQ0UprumwN7ewjftEs8zDP0PdqMLwQC+BpZ+zaPn9TJdK46fw0SJHnmtNt5v6MWxI1zuSwGa2SbVo/A5X/
SLcixu6csUae7w4Z/ZldNoZLWmViFicqwR4PPUPuKPvJU4LxNgaP1JlMlhEUehjkQVYUINwYEBjy1KPhRZsHNgz4V8t9fAwyHR3P9xkDb40r3k6YjSEL7P99hFupJ8OxIUTurAjtSN4FPGVgx2tJ5KzSPz6f2afL
fEppdhtudrNMJiCM563vvI5eRTyqsA28iHAtLNft/zzr9tl7WJWneRfdMhu16ajKr1lczG4lpX51EXvh2objlLFGVUpl+nBrDcIBHaILTq0H3HuWmNRtreHxOHHPfOqt6xEgadqkQtAVCtasa6CH+X1SxatqlqA8
OIXWct5O0Bw6bMWHOK+tsbO1+rHolQ1bpIs2Lg5EoguCFaht0PW9YY0bnxhpUdycAI4ZDyJUPiuNxJ3pu2jCc8QKQn9PiPBFMmBph9eIUX1c5yw3vVGo9uKs2RTY4ZZuLTQzw1kRXbB+0sY3N3GZF+hIY+UE2oq6
vrfoiicwbIYD7mVuiw2BhW6ZBQukBveNdMiiZl0nkVgMaYa4pP5v9WAwPTOw3MQNL6i/oIYXwUlIHmGFqYmhXiQ8y9EUTg12cERtBMXrpp/PGWJ3Xdmam7SN1GFAfSHUr1uqGQUE83WYU0hs7W+dUZ4AbLLHeqWt
3nk8BXV3H+ftUefQ6vJyQ57wNhLktd3rpjtatIMdlJxgWWKkrEHiotUYEPFnYPIwJ3lrGXRSXqbiwaOn6a7lrFzQoVBebzL53JUJRJ7woEZaWQwjeKLIyRaMPFRgGii5HRgdOQ5fT+AM+NwsNkAiiLxgNkNEN6Od
YQ/ov5RrCncLah1v++0xZjiCO8rk2wpi8vXfiMdHEEThXOOalP4S/rIwFuReeYJfpXW1mCgp0gzja193/DDYXL/kiRUNELvNIcvrFqI1pTAPMqAhExZzNJSrt0rhzTHJznUDvmlM4o790IQm1Xm/zCU0FVz9MnWY
teCww2ceeuD9NCaSqJljy0nEzZIwlraDIfae7cORNHHgeywsH1PZO60ApKQpsMNL22fD+BQbJ6ZN5wxc4/ec4OOS9W1FMJzMKW9VfX1md4lnw3Bs1txjgoURifo0+fNLfgxWpImFxo1Fv0SX0XgiyBj4ill14XgD
4LZIipfRikECrpOoHHP8bVQ1sIw26zLPgHTdiFFKPiT5EVeQ3sqgKNl0rHQZgLmlKyS1PzFHU9ZU7MlIbWEn2YLDU91XTzdtdFR0HeGT9xFVXR1ZC84PRZqFeMU60LLtpAqYM4KTMV5eQwkkKr03MNsCXdQeqFUm
N7PjUsFBZLZkgW4MZDxsmo8/O5EWxko/+SLbi30SVO9kLXiiB+mWaGCfL1lfZRmRnL9jj8zb43vpj3jprPfXGaKNm0SjocOL9JkgZjIOdpOv8Cc1SmLraFJt4jm8DXXZvg0i4VKIMvznZqnlC+epvvOb51CwQCkO
oxxU0iw2CuUlVCHeYfzz91uPI8uwPrm9gtaEacyBKL9yofxLJTt+r/2JF7TapH64dDRCenx3EOmAWNRTRi1iJ4TZ7tMfoR7O3Cm539ibVYycFxnbjuI66TvpF1n5MLVJnC7o9/eiXViXW4ww+LayV5T1AAWKSAtN
8BRyU65Aas6gUWJjEbvM0C/Og4CAXqEemgQ/unTZe7FPyRyRolRJwl6ZQ9nUAhrARNpy0ZHilr9L+3t9tWlZqALrqiv6zXM+IcafroJhnkHPFj1QcMQdg1ZNc9iBWPBznny5B8spfpdvv8MrLIE7e21bCNiO/iET
mBR1yVyTFKIdapudPsGV5MCo22bnc8Eln7WXNGETHW32an8s1ZcaVMu3O+Rb/Y4L2hCwEBmRWL9b/CIC17p59vjdSvyKn5vSvWYCHL0x/Hn2/eJdfrCVg6bT57hfDs1+eZBgge6DD6bH5ZQrnsDVxsa+1LBWYOQ9
DwE41Opl2YwpgdfvEirXbZSFEr7IP64drEWJWEciRGABNhnzRgNGZ92KQLOevhbH7g+3mQ28bcGpSNWU6aBsx63TX+Rn/vWAbzTGHfs5oBcWXY7Kh+FMMv9J/WeXm9+u5/hZii9OewidV0h93I3WbLUWoH3Oq6O4
sVNIQpQ4jbfhQt3FKYYM7FIwaZ2j+qKMm03TZVljEnOpVWVpFkFYHQ4sYBxrkStDZf06z3cTfbpso4B2IbVXA61Aob6S41EumPBzgRY6H9ZezDVdR9/gTuTOq+U+DFX6PaEDtJtFJT73UKJU8I6qxc+GDtO9GkWR
dR6CKwY/qLdTxXC4Q/EuDg4jf/B5+ZfJ2h9ulvEqV50ltbc28+0L2SrDRxvb4HhdEcW0VuyXap9fjJSbj/yJwQxJvV8ucr9BW1zajrCojHSTyDhCq2lgiVZ8BuHDe9IwkVAwf3g2Cw6aZtgtJDbCUdrJtU7jWLbF
YknF5TbNlfmQapVf6GM0nC76rp69OqpIIUIvhe+sBvDWsl6BqkgM/XPuepZcS9n10BUMbVN6bxE46pBdyF1UaAwHJ1Dsvd5yrrFQ9QRSZpAJP1kSpx/y0Y5gEGgBs5FlJjzNvF/eTapdGzGo73qpGNaxwgkT4SCM
lDX+Y4+tb1tCafyglzPq18KBGBFdzG5MJ57HWMy6lEVm/QW7Rz0AV85VlGQnK2aWIEFMb7rm0Qc+WmufceuYpcmdIVF5yinKQVlxwpUEtwXHPR3RnD+E5+WXRTUxBVyIph/1hBlvunNbwH8saqoIOGuhRaTEShHs
EDxzBDdZNxwICOe96iIqsceIJD2WwCeB+nqx0jrFQUcsgqR94qsa8K18BzkJMZjVRfluioAtPAzh3kXsNHhaTCzF4Nu4usXrkDsAIRJMTT6nZqC3xJcwQ5jruHTSvhi5IghpHklJ2c3GXsC9BhQshSOyfKVC/Rkg
8gq4BDQkCtUxn/IiDOEUSB4801ofxCjLnle4BRh+nioXd2XmQEL5VlJLFhKPAESw4jTrrvxVjGzlshsW9AX9wYVPkgKlMg6BcQb0e9h/pfK2IGIoUBs3r5pvCZyhHBwOtuLDQQtQmRQWezU/p4qsL2l++VnvzPmq
PXJ+X6nembkYlXLeMYycdqyTvqvFnTjzEGcEm8npQnnhpQQnEsBQ9AMo3l67QNgrAFLi+Hp9kg8xFq16QrSFEr41WkEb+ci3luYOJEBJCW0rOrQEQ89eFCPRmWetDtaB0wL1imx+MmE6FC2b2wk+8uOOl33ob1h7
6t7IzbFrdHz4vVB1SBmgQzZ31OkIko8abPB9BAaNv9TBWlRVy2hDgqBYO5Hk2dFkEzfdE88GoI/uzfPORRHiqc9IOpEy/mK5oFjlH9TR3roLtLYywkOKmoYUfGZBUMmlPghqLaBuzsHHgBghsCPgkd8YPKcFBFGH
SDj1wJg1mfLhCTlhZR5rVTCXRuGgPGHQSGdZJrnOC3pcrb0gk8k1hxmfNHFnlpNNJSUprDF2ZcaBy1+XWZusPC/UtcSOZKteujX7/CkXIyeHicyAIyyGA84cbE4nN+nIri8P5PU9l97qWpHF3cyiFoNv0I27BQo8
QT4wDRnoPhkC++gzZhdBu+yAETitkz6mBN/3djAKWmO5FOeL+Dp0A2e004z6vXa/9WlMDuF3kysC270AyARl7/6i4J7WnR2gQ/s7ISj0RU/R40GUx8coidvVUL/cNXUMgCL3denTBxWFEQXT9XpiHIKq8kCL4jOM
WwrfenA/jWrOF7tNT0+y24u6yF+4Ww5oSXrK2FYD/bfpIN+VcNdLJWWUMRqJbbxV8XuSkO/c2LFfWS1ATYywWlRNVOP8usdygYoNDXL1A+C8nqASlszPOQ1a0lopScheFbE/MVR3MmV1ffRiMf4lxHpgyb7cXl/Z
vFakms/aJiJPt0OEUXdo8kVFgcsxTanF5Mkzon71G8s6YzF8C/htEMitADj9hXgbgXSj1D3LmL0Vy+eIgumLt+MCtr+i7nQ+l2asoL2u5wlpF+crf+MjhoDe6km8BmRHiXaCMtG885PUharEO61qnWMYK3R4FW0P
1iaZwgzb9tJGQ5syUqrmPdeNWb8TvDGXSlXn6pGh31KDPTYSj9cXKL0N1qPVmSMgaekltHF2ptHsZ9pFsmOmTD8y5tmkug0Vlj4OREWYeG21ADc+FmMqGvxoviyKLsbxTr2KaNgeDGAXrSS2G9SsCRwU/nTtlgeF
gxaQZEejqgmxKDqeO/6tnio4Ol1HD4iIgAYdcquBSe/iZBMwn+cZXPDO8NBcWCxkNLX1aJzN5QKF7UxXthbKW6DuVehD6v7JDScuR0cxZt5w3CxhdXt4u4OLi1maacbjbP2xJNl5gB6xFyeCRXXkGMpXRawxAxrc
ksoa06m7W4N/KaKU1rqjbWixrPX7BbwL7RrXIIgFFFiNq0ZK0hzl8mDr2bWkI3XloHTkTrxtkDFgLXu24l41XpCuaixk99LGmrQYa0H8lblIK33M5T31xCqpGmEKMrJ0Gub9Qr0hIysGed/hwMrao49V36Kbez9r
2m8aEfmkvI3tST60Bx2jbq1AWcWVSIH3qWL3I8sXKE1iS00be1hN/UWH+nBJWpIZt6o97tCJ/hWXRUZlmJxlC5RajZs0t504Ty+nH6qeQ67C5cky4SbQACOOt5eTg3Ootu3+YsaTczefufqBbQqczEY7ExKQKJU+
QiOD25LHQMu6aF7xStqT6DKkllydXwBODgtSWRQOhaNPRgo6DfdagUi4YVGyRKxEHDaJfrboTe1uh1mSmVfP953+A1cLo16oEXAPHuezEGocdVu+it8U6f4AWs1/WyCOCi6YIQqX0p9V1xX2DRX/FNAGWiCwEG92
VouO0DJUlSyUeEdizr3cZ79ycNHbrhc+xtwdBs7pnBHrZaRF6al7bxEDVmgZdeeUuKjOMz8+oLAQSznpvlfRJ5n4R1QlQfynVU3tf7Fve5eOtARwUg/cMDPR2wbBP2MEB8rX8nJetpX7xjGCFvoi+Tctasp+8OBj
0GoUOvVO1HfTQe2bJS8zIFDyU31jvB2pJIfwiCTDgicfRTqFTHhcLrfspUAPVHwFK+BJF++MUpo5eB3G7uOeO+kQ+uwIZiW9PcF1+zQA0/BYg071hmmzU12j26/ZnHxXBYpXgsHDbQNLyJtOznhnlk9pdLiFZu2G
3NhQO8MyKXALYDrnufSDgxuOVu649eFc5dJa/bp3NdAek7/2QI0Aq+FheDJxqFGb/dOPg2r+K2EFBbxGi2naAKphdeTbAm8NNNCMy7ND516NcjYPw5QMlyUKnb12i37yYQ2g7klu+rk+7Nx+48cCwkzD2NnMaOZW
iFGuWiyIwQtPrdpbhwgQhQLnBvDvffzdlqkj++fPzc/ZCV8DOWEtmP0FKXwKdhYlDhyUuD979KcTJvQpQWuB/QhWqhYHXsvCFRSh2XoFDPJezWvoZpbeau0d3TWy9pC/CdsrnaJzYa4MylkEebcFy9plr6dhzx0x
Ov2yTScbO7zWa68PNe+icwdIu3l/wlB1cz3W5XU4pZzlTyOdB/tjgq9tp5kaDP+APeJTBY75PgGYjWnNxkawxWBjPGoXemqW6xDo45cW5BNNjsXXx4qjYeNx4jiKF9pEJiRvx+R8whYht4H7czZGlMbZleNLL7jF
GYNxrQQzSne5exhJtrKDfG841ODtae3tOAB6BG5p7Ue8nhHskLN3QddNcZ2s7S6iRTh3qeDpZNnrKdEAk/aGlCJyHamPKMNkKdJ7lNe5RiRVhbGtE6zje+Vjwzqt+FhUE0GcDBFJGsTgyBk5mQFunLPP2Cyr/nnC
dnv0tPXXO+fZYVDfcOPi3cmaR2/etvTWUsKij9u3qpAfe5tziFSzW03fLcqL5bj/+u517NErhgIe26/4Nexq3lVgx8CLIfwo7jzDWe01jp59z7k5bB9aTQb9eCqaEWyffuXUI9dp3PNXXkBAwQ78oGuABK/zd48w
onxnXimc9Wo2Zm9vFrMKtpGi0nvFeJoMWqqWkXLPuNjkWbT/+yaIKfK+Z5VreaP0BLCMstGfGdxr74Q0dMJoB0HM95waMUkh3skMqMF6PUmWT0wWdWCQTQ0lVDp7kz0HOkrtPxGKT7JSvvMvmeFOFqiCSTCDXNcH
78tGiAQHW4D6ZOQwBH1KwTUkwfzoupkzxf6H3ogX29ANXEsostbU2DcescdxkZenOlj1ZA2YhpT/PtHaSYxPeuQ7ebf2pdaZGWVi3NYsjFw70a70kRHnR4Id39GOvLrmyY9U9bDJ/iU0yIYYKZnVj9X779OwSaPP
9bJqzv9c5N/a0hZRLvtjaGYJsXaWtzv6qr++IRjhn+h5YQxeoUrik3naCNSDzk+H2li82+mP5Xal7XpeOG09HHzQGZbwudkOEs8pJ5Fvt4/Ixx0hk+zfNR0eeNTdvaVyaajjTmUKrYa8hAMk+836mw5O3UUn/ZNJ
RoC/a5fm78HLML5/V5prLxURhtBIvBdc10fCcu7q6ko6E7xZDedlhGnoKgP63Toq/gz/FsGxm8gT/OOBiQNoQ2lY4OwJfQJ5qF+Q+fMavOmo1+rwb9VRVR8yAjy/krb8CpuGF98/ESRmfh/ZGKagjleMyt6A2Hne
kIN8+SDfdKJYhPwyVrYvpGN2lSBMZojIUdfOnunIy59omcvfHyy8HPyt1oqEMf2nPwaMdNHK70Z0QXdsQHXmQJQwrQzau9pTQuq1m8ImywkUvBSTliFooSrffCE+cCEszFVzmWyVkFLjbYu5TIbKkrTQeUe+86/N
IRIqg9VV6cKPUYUvQdzPPQz58BUG+BZQvB+SEjzJG+2p4xo1R/8mmQ14eImMugGwZaTepsxwgmSAe13KpQY6aGEKgbShWWD8MSXfE9Zy0GL2WMDxdTrrQ9tdWypkavp//WcwhjfLtZJP5NsapBpyi4kqGUU9FZbF
XSvQjbssopD3W5+dMTBgs89aDrdd16egyXYnGNL1fsoaVOS7CyLzlpM7MNLB7Gir1Gu0wWsROLk2crr80JrdjDnL2dFPJIvIbJ0t3k82v4qUXnMrx1alC8Dc0391z5C07mNUxaDZWPL+NyKaIeOK+3mN+4D5obCY
JF//6AfG6bkp82noxJCfG7aULA+UasdtqWOnwaG5kHJ7A21lGJW/TlkyM/fE0eXRVKsgjcSARFKOIObndSRHKFD65AB9s8HoRmskWp9Vl4rwzvmE3YBnik7lomKrYWawZ1vs10mpk5C8VXi82AjgBIIAng2jxZxP
C8QfGYcxS5RIwGO6uVIrELeBorlJhbgDQV4m0g0dZOYHBrVqBb7p7DPiAwrA8+lHeeRX5Gi6eYkTcfPmuNjD49+j6IH1KGx1PAUGTNwsgjF3p8cJv1ISTuM/Vk/OWBjRsJb1jCrfOFroPt9iN8SYOP7+nNNgVQCe
WWewOKcu3xe7k60Y00nmU1iS9dQduRSht0LLNLtZAh6Ys/ehM7wugDz/T9+6+cY4MCJ7iJEZJHVpsgWWwqoGnE3lHyG73QShbRLhfFpHR7mth+KjgGhIfAXTzbGdOV8xPXIpYDL06UV450XTNMVqNxXvSVnkLJqa
M/oYl9ET6pZkv5TIET2PsKZfNyR35NaOD6nJNEhaJ32noo/2Di2zixqwnmkWt73Rvn26jrSzKVOriMYUs9kqk93IePW4dw4AiIxY2MhOyRQcWrJO0mA04/xRQKap2sMQz8UWFtICNDIbV8Ic8z9ZnmdsmSym8KVP
l662OeDhsqGV5C9CWbeRS4YP+qV4j7WZPKaunKRMPO1qdBHECwyEF8GL41BDEdXIKF72MrzIgErehIhxg8Wc7IAMTmfr447znqcqwScW1yjKkQ23+fabXbb5zkvlnS2PFmOihap3KHOiEyuhjUpspjcq7DCcW67N
6she9Wy2mINLhNZlkeEypLKY+SLLlY5xQbmcSIyj7l1KEE0whhNdj371o8aaiO0ZFdLoAz6MxYrfe0M1Q4j5IVXajD+y1KaIfJp/iECnxfy8lLw6h+s3mK051G6ZfQdldz+992avperv4j2QTEV3vYEdupwCc4qV
1+yym0nIkp5Rkcvc/iYYh2QXrLb0gzv3jbtAG09lm7qw/ZKs3RGX24ti5rXhXe9Hi6f4uIj8SGIKjrNqUU2krEAl+iDjhH8OPQuCSiAw52dCFcAWDWym8iDPS6rDgtSfjdlPdi//If6Y6mGHbcNsFGpP+tsOHGCj
Rgs59oOqB47jqntCZ40577gl2FtrD03lB4m8LKqdHlZiiAr8DjMCEGeSDzQOf++Zw8LD/KEr8kG64ZWhdGujvUtF+o/i9urdjPzohaYc6SYQCCEpdjL+s6LIIzjilslOatGElzwBt3zrF5YvMz8R9t9zpinQZavq
vRaHM9MM4ntA3JgIQi+lWHcyhMATdC/iyz36WiILGu5nJsS4axcuEdpyo3uueUtzy7N+WbtNsarWFP9pYo1oXFHVPjFYNB9pPqe3yG2FaCNVNdjcTAPiPZO/CLkk04p+7UV8rqleRHbnL085JeiSPTQ4TIscf0GF
xHTdzCIN9RZEjjigZ/PIueI8k6PybXBhR5b1QGBMZdJDWBuRyFntjmSLOLEV48kP+EWjpWr6VmuTxx+XA977B22r45UFMtbseUr3MHTWluViT5a7v960zJ//WqfMixwblcNu+C/RJvtU9chdcgrYxEAoUjMwM/+J
aTivC86nGRQ1w6c8UMv7ljhMx/WE9jUOVqgYfItsaDFkHDedEtYL5tVwdm2mqenvGM5vzw8YyNY3KLQUUWLo87uzxybELGLLGzjRJjViZbLNVnRAUYNmomG7S3pA8r+dN657hY/0ki1aw5IAIssPkElaHNcesbfs
ANTj3KFauu2gf7o0bPDIVe4WnEjzhG1wQGtyi7wu5kv8tKnOS94JzXQVKdOiNEb9+6VpmpLJH1MbHF7DICgdvi5TBCeR4wFOhtuK14jgV+IwzuN6UQrLguWMMa0jtf9nFYUY4SWvF8VTxNdT/qwRP+dN9wS6crUn
uvxQyxFwi87jLnDawTWFuF/mzKsc8D1qOFp2xIKUzuJDXN2GE7lGViLRzXt0Vdys+Xe38Oz2hQtChUAtIdHrhlpRELnt6GMXe5lZpEP1Miiewr1BVLzipjRFYL1HYrHLTzqmrlQwhmRIjXykMVrJEBaUtBy/B8rM
P3NIthmEYpLIYF6qj8HCXtgaSG+RwRVuDNIygGurQ0bJVmkyXzR/xcoDeUSyYcmFVguvm+tGL6fyjg4udmXUz0C8RYIJfaH0MBh3J5DVPYBLMXYF1VkXUA0By1XvQniijquAgoCPymVD18cRAm8Pln4CFxnpggFg
XA3SlQI/KNrDCCMrNs429NmQtK7agUiMdYwUwzx1xsEMaQkrNU8ViZyD3IFVRqzMuBNb63+GrG273YEzW3OXXpg7w17Q79h6MELti17ckBYU/b6nZQLP0ip44pIFYA788ZoLbd6dkywRnHSitY0aaKKaM3rktKUc
5mJdp1oknhiPh5BJj+WQ8AsEW62jlGkCl07lE23Mw4V7QzS2FzVMNNsUnpg/Qy0kcavd9E2Xl66zLeWQJjVwjba0cZ/QxgDLca1MxtcV9PIF34F9qIrmknyrGDBxWio9JI/znauJnACiCMSYNDtDq6TviKoVW4WO
Lq9zw3hT2QljdAIJlETPjhJvVsOYPL0n+7ViDChKcPTSKCo7xda8p4pG0Iyi1cxBBx7eVzDgtNdt2AYqF5MbuZWBW95L1T+Ex60R4euKE/aDduJcddCTMWYNeey2/a2C+XLIEta7kWrfu9Uj5zPsSNFBZ+3HmYDR
isE0hegeQX4Ha515ExmW2BdVnCfD4Co2YH4gJYpIvQAGTNa5P4jaOt4DubP0ugwcqP05DJc4Ni/OHemCWu0EEyI5YIZ9dGxP+Xj0V6kR6ysEbCyBXP5ImQ8QQH8ujIDso0JXLygDl+9wnktOaR6MWIFBFzXXeT1u
Gzv01lHYU8CDKV5xk5CtI1lOGqxq2S66A6etW9fJpsrWenwiaisRD1xhEais0FIcfbnpJa81fCA1tMhjbEienwR0uM1Nib2fI7rYv48tlNZxMivFHZFAn3ZwhTuZu20vUIozIka/Qm3ouwNLo9XR1QaXVXqndvs0
Y0mWqcd+spV3y6UScV3A0QSDNv9eH7qnibuKIlKKx3YyT/Pqs2U4UoEabDVwgL/OqdpBRZROhc9Cdn7Y81WxoL55t7meNHOQutUIH9kqqwobWe/2vIOYCKQRRyC19er9XnKgAI0uWuG0yJtUZUWPosYerb0l9wcD
NY7xoqgTJTTudwzRFY14IVeN1ZTKMtXnb6SMLHcgHT0UEfuoemUYAekrVfm8lWLjiFAD/YhsGMUWiy7Aj5HZO8tTayK0BJiGF5hcfJ5WVRwhfECS0+wgxOxDsEA+UxtVav+uGLyM0W6s0PFgNwGTUAIdzZU9SOVg
tAglYDo4OwlCFeuJBLdk1CsUzvLNAdlOL4UkNG5m02Cwp+spakCjw2S7EkzJE0Nqshn1exee/7BDYw+oH+xR+0JKyuwKijg/o7m5GWF/px6BZkW803OjPnwenaqxG+7dmDGQSYQRu2XWJAbqRXtbT9/7/73Rle2r
5Weulbubl/mW2r7nUA9jYohV1NKei9fiQMpa79SGnqxSdzvSNuhZycyz5l5WvbV+41+1z0hfO+KElXezPVSMtR0tnb8XqpDuCqaMI/0SFBbwnPHHdomGwilct+DJpwYRUBumZMoZhgQ34AHWSk5vEOJ6EnpAmZ0u
HeEoU+xDYyIiSlOpBEL1Xq7dfKkn5Yi1uFSUE0lU8s439iNyfgmKLXyHEU5dNTd33+pkDe5h+vW12Pw5welkZOg9e//FLXSEp7mUlTfVhWMv2YmGOt7dhl3XNwIr+WFxjbIOnxfFiFlaEREXJ0ytdWixshED2Ep+
kcHQcuSh2NIhIA3Lc57KJ+UC4SFk5JL9L7FrPljMeCH/bVh254y9bsa9xbD1ttjskG6gJaDUteB9lMaoD/rftMjWb1Bak1KGFRHTl/I04iZ+KXcL2D3tlr9is4udP5wyf4i5zxcY00ON73Jumfne+t6Ju9du5EIj
WlwOYHMGR5GG2ClhrYDfdCzY/3FZcgcpJsGwi8w7qkLHJedtg2XVb5Yn//9LXvvL4fqyf+i3f4nws19/Sju/fPvUp5HJy8R5tI9Tvu3gfxKi1F7ALlXYwfzEtZYPjY4NEH/QvPnNmyemG1jo/PYjTvRSabTt+BF/
41Asv35GN3opU/YCgZNpAgYfPP//LYy3YxNW3MySotf4H51tqJxhNYz0IJ2H7SsaKXJiLtSo6oNth0vuXZ8gaQLe/mR9rnZhMDimucufQOZsJ3VeeEUgL+ZlNYClNugs8rdFiBFQAft6UZqTQaxW2Zr+6lcwpuB3
cToFtxt6SB87DXdFxVI3+9StLiK+3a7cq4b1YmLP9wtZ9+eY7SWnsxF/Nn1beuwLHkykux0syt7g8zxgDfXIDG9XK+NCYBH1ugn2a5TeRYkqFOD7fcOcWyZSfNy16+LA0F4TZ8vfF3BNszqvfz1Yd09An4DOauNs
UDL8VY6CqQO1hTn86ycm3hr5hI7ie17GS7P5tvwcJk4kf3dGWZ/sNA++7vptmzTMJTNPLysPk0sgThhaui3jRnyNzaZm07s9D04RXI6Y1ytmYaxhbx7gV3uvsRDXa+y4pbhV3UFKfkDD0vvnM3Yn9AvrTY83bGbf
cZtjmJKK+raU/1Tsfdljt5PWT2oJ9xpV7PDS1KGUmZf2pvqJinm2i3iz0/d1JmGbZj7uZNr+cH426Mt994X/bh5Jtq42ra1Ie0d3sZ7WojtvNbJ509nGYn3aDmGwMnG8VUKJqgXKMvhMqVwvnvbPAPCNRctl2Tbg
ospiC+DCXYaFAd8YVpn/wFUa6XMApcsmW4Ve42W7zhS5gpHUE+1tV5/lLw2pdJKvJJDHAwZa3SFUM855NeaBTeqF/yneVLVEWKeKiB149m/hL3TjfEb51WpfjneC6bwhaJ8DoaC4FrbEv5NoX24bem89qNkj76XO
nWX3wNNOiAmiAVV/P7coJMEqracATqGSX/50uHDgUIPVqUB6wK3x3N2wuekvrG8qF6AJ1bCRBWcDSmTYh8hBGFCyPMakXdqSfFsff7zEv4XOOww+Ooed0yTX6Dz1ZO5vX3yfWus1BCstwUPKQHjM853yKda7Sesl
MVIL/LB9g0LQBYZvBcawRd9MCRMRnXCOSedlASY67eQ7xTCYiMXmkwi2kBMVhOu3c3wPfR+ddg3Zim0jGvtn/pk0xggpc86KqhJx3kDvMG15N05W2Nw8UH3ES2FghLD4ZDXK7DJ2Pi8w6vnzAOgUOuhiNUVqYIuN
K2Mbc79oahOxGEMtwyDTWLMjABMcZdDYAuPeKyOMrE/E+sA+kSTNU/nQxb96xuRFztCJWXnPe+UDH5Q9e2XDRm9u1A+4imzxRZmJr8MD5SSxM3x6+6Z7PzhIygeLT67YxNqnSprCiwGgdB9vGXlTnPrYFS5ZKeLL
c/0mwlfJjLU3bp+8Ghem7MZDlWqF5Gx6SAV/wbkr9aAackJXcCVHdoE6mpcGeGKL1rCRX8V9whn2gfxC+VRdB8dBnSLlywGEutwX7N/D77IkzkC7v8tg0UrMMrpulJ4+lcYkalf/ROGAIXmJX8sWznP9QvJOVD4m
LlpcCqdNNEfxFxx4+PleWjrL1Kx5VXEZR3CNgfDHmnlzwK+YYQ4guqTBlOD3FXFnUn9bN8tyJjU2tD5rCiPBOHpmRLEbUX5q3fn+gP8/3pdCQBmrurY53nHF5HDIA3uIXpC8dpuKLjAsMetCjuEjLU3F/8LJI2FA
Abww2f8MiJuZjyG94pcfnQ1wRifmaEe1CLRD+RLcx3ozgojC2/SzV3XwmhXc3H3cuUKi/P1FFqY16wptZd7H41FgehKFvTMVdcPURMckOqxImKXCZdQaHbYxRG6ZkWlf0WyS9A+c9VcmRTebxwp6clvPLvpIb971
soB2A8DITA9mavHZlWR/MsGhjaN+SZJue/U1GsRRG2mIKT39dPB3fgj83Pwpk+tyWxTo6oJ4UKCcPWc29QcvRZDMJtMwPezvservQqR+h0U5MP1KFbODI8fbOJMojF04XG8ouSXcc9SSXL1qz3VzidYr+XNnb+kg
xn8E5OQE/i9hv+vizeISXe+Go/jri35r04syVtHn++0jDUFK2e9VftC1vRt8EBlflF4jl3rq0AfQqC/ssH7Ne7zNc04PhwtEzKzKOoyNU+rWx1tHXvbRUkivfJh/B3rzVGZJeWPhKZcbryifcqjRL+NR8yfX6Csw
1osAwLaDE3hEi1mWQ1Ds48apcX4NswXu7ak+8/4Y9yj0fkJnMdB6DMAEVecy3F5pk+XGpbTJBcI3RmAbtOTr7Svx39z/0CByTxYUPMi+g3mRSeht/NyVk4JJuSiF8/7mmTiUpd4Ck0Qjb4/6eVsNDTmmCEanTPAj
TXbpxuwCE4odvMWeWA3F22yop6JJiVKVSDBRU45ia1DCo1xKfqa1zSMg5oBXQydp88/8n9+a0wQJRHoahUpeMa1rRUoEexDWuvD5hjqMJC2qpJgWw/9SCD/9WkkSlfn7aQ9OAYXgYdvfxoU97kwNskPe5iHDpNBr
f8LgD9Jm+SXhH3jo4uTvxoOCSqSA1Xi0kZexE9wICeFYeFDYU8HwzIaUe3Gx91VZCLssmjiAKIvEmggth94rEPvZSlDnANWPkAlyCFc5v6A7hB4Gt+WPRunoJH/ZOQjHo8AluwKQRTP54VfguMzJ0UgKft/IKjaY
+DmrjhzXTMr71fn8oKPjHHjHcJ+mP6E7G6sk/Rq+5QM0iZYwxaFm5SzIiUXXpsEAQxjDB7j3SanZglAqhTpgBSL+GIpzLS/uLG/ZEUYk+jyQIbddSANonNyWpXDJ6nSTrKq3i1y2xlWqJLbJoA6/ITZPin/9kfPV
MQoBjXwcLSWZB3ZJVrk0sIOr1QFMK5C7OpwRssgkoCEUJyPrbAagtaKTzVOSw0mntecTA7T0CXenMr9892stFM0vVo5Ka5xUub5EBLNZC/uMR69zE4jJyhK4ijPuw1Ss8iszUD6jmMgR08xXydwgpBcCwfoC0JNi
pE8rSw5Kurjx7X3EnAxpmg90ElG5CYJwFHtC52mF+FMOqU2PCALt7r7ehvv0iUbUgCfw0cimqGygSrCpFwtj7kfI7P5zdNEyiQwPevKottNIifweSaQQl2O6nBlkRg22No+MqDdacqhQVrB0SLDkri0XUpOqJizT
UgMAooFmI2QSBh4mVC0GrDrDsTaVf3xrNg8xUOJchc6vqvVdkIwZKCiQyP4nonD709mYxJtscRWxcT3x2WdSV4YEgkAdSZH5MgJnCMNcgI4Qp6v6YPYDzC1iFJTEdoyVFHloCxpTRIdXlw6BqfrjQowFptOZ5hdB
eZQwAuZSlVWsUsl/nmpLC4RovLAcis09fao98i9dFBD4rSn7ljq/lcCC6eTodh2n36gSHlGniiArbETcOIDRDyB6jYBY8O3B8bYp9jWab1Tqta1jQWaUUSJQNP6D1fdvFAsiDxMgJAwHPSS3mEKCdVJ9zSv0mM4B
cCEy/KndXeiIDoTB6/suQE9twfFCB2a9kYxao7wrmSaoTOI3HT8uDuudlOrt5Sbl416uVbm0jbESmpqv2RfJ8flOS45PpqWw/vEC5KFZxqMZB2OYR6Cw/vhb/fWOxNgoi7yOJZci+tQ00ihvM6/h9tLfSjR7ruVq
pRhcBpFnWCbz4lXei+RlrFXgJMGwOaeFMi+hd0onFAssB71gCJOhpKY5qDRi3d7BqeZMHfft4YhfpPfishlYuWKrnAIf//WYsqHEa8gdX3xXa+F6At9j8S1PN8+EDq3n4fob9ZuBeCKtOJTGMuI6P0GYQCyloRTI
qnHaPpG9gNDT6LRzVVSNe2FBonKMr0Sfhj+Vs7mPRPem67D0aTCTnG0hSN9UX0ONS9r6sF53MoL7W3L1VP3rf3Rd4YrF6JoeB5nJ5YTwOn+NOJC5q8WZ9njyq8/DjkmtNSPHi6qv1Xu7Ep5am6OadB84Bh5Li5oA
+nVr68yyDhOWb1kbSX2kCgYf8L9U0dctsEmLWgQ9PkmZmaU8qI+yPZuAaA1F+I9TErZTGzPZXeJ0Jukf54VPoBGRxNQZDjjMzUYuy8hyJg/PeYMSd6PF7Dh6cy69aQyO90zShf20cDK4iybtOXbrxrq0HU1gDi5A
bTz1E1NQ88Z0sH6yxWCW00JmJQSdsK+6tEH9s/fWCKJjAWtGPhhRIUhG/h56l9Sz0kiBKJ3heTrh78jSlMbCBg9xSvY6kUVT7UWdD6aZQGoRBrTI3QmT4AgWk96k2gab1BCWTLy/8eFgHJlYMDZT35FET9tcnza5
YVFW9o8D3HkJJd9xMgFoaT3oASNQAsiOOZ+tGwl44CQfeoZUp9DM3XITgOlm4QRoBQkotefnE71D1sPR/JihQiFYVr568kKf4o+UTzmfIEcIwrpCyTGK7RpVYvLsckW87KK/S/pYBsAlFeyFD1ox3fTng3Q+QKaZ
FIWSIGIOSzUrNBD6ox1QTlVvUcugcaiKANG4ffY0J3fDwprnQqmkUiVKrISw9s69pPOmXmKwS7qeIS4s+a4ZWL6PRxmosabUrQJJ4vUnneOoN6O5gVVdUI1vq/OQRWaHAnOuuOYHJOZ0mzYyIUfINech5PcjOyEe
lTO2WgMPPWIyUp06QjTPhKORTu6IjiTr/OyV+UfdGvWa3Yar26j/Pl+nR2UiylvKmDEfMxXq/ibC40I7zfMcwZTsvy+H6LzGdHhIweH+MXm59rPhoRMeIN7cFa7w53wLc5EuseGUyVxkxujWNddzBCPhcyJRREZW
HFNOj7x7VwcGBS/j1ZljYaMuh5kr9oxRHa4ClWOEuimg/zOGR7c1gUAPxSQBI4hY9T6kyobBQvQBFJi0KrfTku5AoPC6eJjsi60gg87/K4CcNF00F62VF/lehE6Th6f/Ij9PHVKx1AQQFuxn5U6hD8NiXhwxrT0q
DvmqflZum//6+ufbji3bNm3XT0edxdPblJGNVDo4yVEphMNR2ff8/GwAS6XjgyeGUttCFbhXC5+BIA4KVx3WlnztWfAPKdToeYyxpMgluzz9BnB7wyD1i+IXQTZLdgLbtORpPwJ6osr/vDMz8dqI6F4yf2jUmwVx
2VT7bSZG3BDq4Z+0F/dYi88vJDLjrg1uq6NoCeAkpHmaXs4xm/ow6hDiPEiqSLEgcbGVsCjwvDdhCLu54UoOXsZzhyefgjbDae40xwm+PjUB8T6hUEyaTW6Q5cDRa+X+WnZ9FPdcWL00G0/bgDNhZy5EtuV8Y+Tc
7RqMEqGT2UyjjFJh30kopbD4eUF8wt1wGrah+p4CzZSdRiaHDhsBu+03xW2PwJS2iSNEtCwCKH7FFIzidhDxSHdHbYuCfCh36VtMa1/b0mWtbbNyoYGnnZC2wWbTTCtE4DqELrToJTMyGUI9esPVKssXGeNGzWXF
3PZJfgz9PU7c66j6S4Z94wHaMiA76eA7yAq/M0fw/OttjKzLs13OOgcCzGu83R6Ns+2UGp1hgySbaaa+KLbeX32ZD3XYPAkSjoC27+ERgll5cZuHYaw4v9tI+Y2M8GLK/AcNPqu3U3f+QnKJLZEsAAGgoUiQqN90
AeHquOIJzh9TvwHKQxB58UuEDi2yUgUUUdDowfQsyl7n0ktaOxyj2u1sYXfePgGT7iYm6fjnySBVhsoavxvWIgUSPGoFfzv50Epqe1SfE5s3YnJxdDWGMmIUis7MVeR566LBrYIimo7IGEi45mZtyzGpDbRxsyCp
y/ja9Z4itPG66imWF7U69KAHRuIreCm7MI3zLKIh5LoToTsYr6bDVqxlkFgZoiPM01LGmfOEerENYxDz29FtSh+Pvzv1z0QvvgkJueFS2KJ4gyLNcSiDiZXH/ydFUVtdtvBxjU/8AKR4b/QYIDa65FvJJZy5q6P+
TYUqruJynnumc/udcBugDemopgN16iqjX+Q9iBbvlE/dIfAdwsYiCJawkncpvFe3jFaULDNPMOAmvPlMSmyU1dX85ex5cH1mmZjkX/c/NwT8Ovbrtq9tb/N+wf7h3Hu7fuN19Al016+YUn6AesOvsyurcXDl7smK
6yqQ6t+rypoCAq5GFCOHJOEJhaoYIA0hFxxfViiQ5ROHdlZPh1/gnaxrLhHn3L7K9K8mlhXvwfQPskGqsWimgaW0VGWD73cvTnRW9NSgtM6k3EXBqwkCinZZ1lSemyJc4ROyKYp7mp/lsCrt/89qmZy//GQ1MMPt
QMPmrSkPlPa11i4l4pOFTu3QsZ2TE5dij8vExCnKXoR8vVC0jkPTdBnBg4ug1dv5QKzHTL4Z3GKV2wpUbJdbjcOVeVsG+ZUg9sucMukISbQOrQpHTm63npdL5mOVcDRXGt5irt0shuMciK3t8Iy9TUnLWg9fpCrQ
G+PhDmafWE674LdRky4VltD+mJeY7y/Q1nx8DgNBQgr+r+Foux9zvNzr5jrFE3/dD0eNV9/mbFgFj9Fo7/ymbv4DAYFTfsDrwzjcBt99xkCp5UYblcM/pCT+YGXxL/3oUYONLuElqGelv4xvyhFQCWWhCvzUH1Ht
69dFwhoda4N9wy2afImgHPZXs86BuI+IIdj2JYRJZ2XeDNzW3Bsj2Ge9kGKqEKSZzFuWRWtw0AlQZiYOXqkaK43+4qMkp5n8w1Xdi0OSj8vRZ7uShENjBG3YRJGcA+lMEY141vnIbXjkEt38pICNN2n72iMo231F
i2hwvBpSDbKrJhZJp6DZ8QrlAFxtRTn5U5WuSRpVBmynEYMzPBkCH4N0derD2dU6kwvRXJCmW1A+9QkIQ1vaghI4nzuCGZm1iHFM98XUSiSTUfq34qAURcACChGXxkxnBKHhrVA0N6S0IYVosOOv9Z11PBr6masv
ZVsvzid2lr5NVYp8HmJgeCxGevmDkTndGLJYWAsvlPWV1jXmTglIpV/Em0PDBGq45hCJlNOep++NLlxCrSayxG7OoGMFjLi6DvHqQCvOvFGgSCOksm1u1lPLG7tkqGSzn0LmqU0XHzVQdtb8LJloQpfVy09rgiEw
ZrMPINQ60paKALJAifYQMzmhNpz/HNk6JQCVOZZbXFT24f3wojQEOaIyVAZ/Tw0lSuSGVJuDhhPaly3TUbbRsFgvk/R1wyzP//y6LEsTh9JO917HcOHC8NNhfNXdHhTUFWrT+O08sAAJxUgdydFl7swaX+gNFrBs
qdS4qRZAYiZZtSck91S14U0o8VT70bVL3KFdAfZXV3fKXi8MNXb3GotbyND3SNmJScItlR3HudncyV39SE6dz8CzSjKIP4QiqLMNmzOTllJ/x+wOr6eElCW3i9gKThOtEm74UF60wvnzArXeSWozNIgXMqQ9q159
pB8uDtY2Fzvw+gKq3k8Yp3HPuBU/EQgyIy4MUXLUsawNE6LhoGtAydmJ87Xh1yESTgny4AEi4MnuP+qPMNzNzMnDR11tASvUKm/cUR//P7uB2FFqfyLLBzWjJfsQUbyXTcPOp7sZ5mPUydVWEJmRtkxtTziBPrpx
o0UVul7QuheBc/qpFsB3QZZ9++yS5vTliLJVz7h7oKpaDtfruC6iKstdzml7pqT5QdfhiYMGXeUqDnd6osowCRJXZ54yQempSuyUCs4d125lJ8rJimrXxCiGDEcnjwEfkFfy3OPgcQVciw+JShtq5cBV9ODJkJGG
prcWpHGRPjMQhbpicXomY50rK7AF4eklnkg6fL9qKJnyvumWtMrqMn1ttAsW7zVS/D/3XTcVb1ac+L32DYstkFigONlh4o2aq3E7zLYbCou9GljkVFj73mbWMVnvCn45o1AJTPkbZM13Jft7TZseQM3vGgGuPLTW
xhcIE6y1pmdEN6JV7JRoABZiE87/95ylQvoF5FvPHw44LbpuZb6oSDhiyiOyTybVAMQUHnzS1N5nURYkQ7rkHy8eBCMqQr1lDpuWajfYyRLd/kf1NpSh9oIIjxXfotU6zhzx5XyNnSzgzfmwf+cXvIvE53gSXXHy
OSw+ORL6kor9tsxBXQK9nALa2b4t1O0xJ9TWU85STK6TaEvIKYszHVlxAXe5ylixZvNxHm/XfBVBGuJcwTQP8TJaZEdCW5bGOQG9JNfrGjM06YkWA5Z9fl5WAQUtZgV9Hy1X+xNoljhcUR1vPrEgwWe8rqzWAEgV
JKLNrkDqAKpBPhwA8kBIE+syMqR3o0Rk8fsZUutO5s4TF98RslvyZpfFu2SJpG4RYPBupzklXo8zt4gu4MKh7sX56afDOE8Mn6aqO7cE83Ha3JsCuqV8VSeQxNf/fNh8XvbsWF+XnDwAccgMlVyBxfFuP8tM0kR4
H3+1/8KOXURhJrpWSD/PE9iDKjqkHiEogAm8C979A6nRfOCIbNM9OKx+cpSR6aOePAJAbI6NUbU/eHumZLxOjn/xiqLwpFU8Dgh5brf4I1dJlaJiVGz3BEus7+KoWblK7Ajj7x+7SWUkYmFyT2Z3yOZCYEuazMEX
LGUoyfd5V1Fn6uxPvA8bx6UNUlTRCY7ThTqGd8H4KGlNzf9tPcIO0FxMNDHhg61i5Ks0FQxf5j7qtcits99YZSvP7ZBUMiIANxQpLyhRwLrO55w+XU/koLQXcWDW1yv2IHAn++Q8O2yVdJ/43zbxzNA5hU8RIUoe
qVs5G3IZooR7aVJhGT7ll5nEQHeRMOc0uUclFwxgHQArL1UNILVlWCNTP/mWYCzej5mc4lQl6MQUqCdgPXjDrSlb3nv+viUz0HZdLCOSRkbAZbXhrdfiGM2igXmdDD4PJ6pDlVeQbBoxuC9DwHF0Oloew/B+sGgh
i4Ji8zA5MZQ1GZ6s8mtW2BiDBcwiSidtGJmxGoa0T8ZGeCKHXAhEwMSWRbNVwpixEmJ0KcZ457Q8eY6g1oZY8jyeQ9OIMuh4NLshXxvGhhERmlxva8mjBngX/ZjJxwyeMKk8oOEiISl/bZLRGWkhaQkk/84bwoGh
Sff5t9dIGKXGQhUEKPHEUOzDa4dG8yuwRPMS0Om1eLbzwImMkb1c27nyBvYGhPtLYm3E2BIkiGjBQGtYrQJlXjPKYhyK73qhKts+04q5mL+70LfCcbwOzEOZG6WJ3Diq5yf5clEFnI/+n4CFlXJMkUmbKBcz9KLE
E/VgZRyhJrl3iAU5Po105PX0sw09zaPACiesH0VRbr3Wxo4gVQGt313cZgbBF38MsepSsOO4KJiaDLl0onBoY6EVWKh9vzy/9Sbf4qLxa5aekttHzCka5afCQbLCqSoMoSO10uBevNbsZpAp2Y08SY18H5hdyzWZ
lM7g6803cdYInZQgLolqxmkYiZ5+jX2pKUi+hUTtCLx2BC1JoutrooE4wimldF7ja5E4MtqvI/U2NZMVmUGzvWNcesN8SyUlip89qMBN5atU4HQY923+X22UbfUz4in9xF0uWImzBCQbIycjyuUwSr1vMixKdMVI
esVI7YZrcUxJ5+wszJ0rr966AiV3UYofCkaJUMmzkz8EoKqDGyT8YwGRKKUI/XOLqDrrg7bzG62jQYha+y4cSXfQNGZv8lWgBG+nMg85pGoISUejOJBKOSNBK1ToDYL0ikb6osCxhM7F4AqlVCU9B88nGdsDF6Fz
aCpjSjB8ygtPWkL78wik9VKUJl9BMAWfDxOFcJTwXCEdb7Kf+mfCZ+nxE+SRj14KPW9WHx2GBgS+rnP4ytUrMQY2YrA6Qp0vPN98z0m1MkX+yunqF9pfv6kVrMrxj0Cpdq4spJNmDfM1Nr1r6ysDgv+QgTySz/Sq
VgPaqSrwSU2vAOLV/Sv0izDh2vG9WwgJM/wpU3lUwCDRQRyC73CZbXjIJaPQuF6UmtdcQv6CosFvFSQCf4hnyZlk2NdG8HmpVN+5qQhNbCPX7S/oA2swoUY+r4DeCzxQXkGj5LAEpKbEAw7hex1GWfqKDwgBG+KJ
mnmZ9jnKYYsk0HOSVnWXxqVzxf+qyZd8tEdAvFOxCoi+96PcTe6WlkXLFsfL6rM30FC/T7i78Ys0yOFPKgQRsJvzTTXML8grTyxiKW7JMbisI43GFU04tapcJZ/I4NqLWAQk/F1NhSzLSjGnPU4d0dMal/bX57eZ
EgMjmQSej7JoPLmBiIs+9iBtghTeQYPBJbqVifIL31YqEGsCTlLlrVQ8k/O0IIg1dVI0VSbe4/znFkJM2KKZMq/01qtlBDR0KVMnZC1sCn6mPCit0izaEc5M8GD6b90ouAg+aVqA8AUIAbQ1R20sJh8CMTrcFrSu
Qqfw0C6TQuNW5Uw0NzQ44KhWgtJTk3x/6uHLWiUJheTod5SecQqOzj1iXF3kYu8tjLj/1itT8wouo2YQZI+SpfwCjC/jq8Pp5ypjidwXCfCgQIJv9/zxf0tRp4M0/HIlyiW3XtY6D6ooLmHpfJ2QkMddlmK1/OUY
mp1fiiBOPfGKsgkSM9p3YghvpWcjVuiMCgmFLJxPY55QGqqgWivGCtXf2JRZb0yEEiAo3FC7SVRe3vNhLMa0qdIQQirdmGXxY0RZqNZHVvmqZRRuQukO413Nd8DDg3xCgsbQT7QhZJuJ6JZyFq3yyb5fp4vVz8gh
ON778+NdqZOHGMwUj6+Ajv583s3oJziIwQ6QZ7Pp6gas7e5CdmB3sIO+DNaMY09yYXBtEmSV/HwxUqYxYW9GT2a11BHk4kEUJDi/nNSgDP/4/rLUT7nwu1BOHbU38JqoW7mIeDlkAQSjHAShMD4QFn/WiIF6RtnE
R3vtbeL4uN1d8/Vx0TJ7h8aZuXN4XtOfDR81OdaQinOEaroSbuL5MFuO0p/3zaEdySO988j4IBVdB+2dGbY1wRydtMYGfhIvvPqbGQKw8+yXJDLL5KiP1SUTkghfFlGBzcY0kiZRWcQLtl1LFffNjsgvJrxeOZFI
19s1w0H50LQvi4bfzi6kISLOjqRffLTtVJU/Z5NG1o6HxPRs4kGv4wE0ODY7Ir+Y/braeT653q4ddOWD52M4hgub+x8w0OyY/GLidjgAE7XPjqRf3IUVGKZmaB4KO9M1KGLWWTQSdqY9uvEkysyDYmfIsxCpZnel
X+Dg3U7Oy9vJOhlSJq3933KvTNa1/rrBZYdIDgmeOr/wofeMWmuoY5fM4ncbTQOHTVezGHNrurbFjFPTlS4k4tpQ4aDur5nMfLX0rxiXbOEQ7kG8NDbXMnU5pttaNK57Ji1PkvMUNqo2XFYHclb40q1BzzZz+n8H
YtU0ifQe/sE6d52mlc8I6RHW00IjraBF0jnRveARr+aVZmFqoJoSTC8EAuHknVLVt8eMS4Pbs1I0wmTMnEgKGtHatVBYMBGYkHfMdkDOHUom36zE1SoVfcPmloQ67hKhyiBArYxHbzb4yXmveCeVmE7rTel8QerS
jJhap5h/zXsjekMcWYUb7NRS584+TpuXXkkrG2U4K0Yg03sqMdkyWn/ooQyBe7JjxiVWbZRtkS+Zdp1iCYr34sedS3MXlVZVHG/GGrxyU4LWR2HA3Ln12OBwAd0gA9w2otSlTiQyeoY0GEI8Gi9gnaJE/tahU3tb
HXkoWfrONIU9SoiDxl1uPeniUW/1vYmdbaSIQzeK9kNvZlxKOwTk5cE9mF/pQ19wFdLkTrgjpXA9P14b50XD6MMhCwcIn1yGQ24tDCmX3/TEXwgK3H/WcB1Fusq28HM2adfO2t5zRsjiy2zmlAWJ2VMjRxjXIH6S
+ETlMYs3tSkiCPVKu7uKVP394JzLxLjaAjKP7vl2/+ANwjHM6y67+MTlSAab0DyUv5VplCY3Jd3dE7LZGduTrkqhmDUJA9oQLQ6Gls20gq6gE67JOqtVYa2kMQXqX/Ndm9k3px/Fz1caoaRhjpqJEP/ZKDtI80Nk
tdNIHxkeUb/nXq+asw68QxO57/HLd6Yx/WlfJm+jid6TR6Z5DsapsoT57OF9HPLSRWcSWQzX5ahXKM9dWQrpkyM8Y1mBgGWcz4VJpHTxRD+0X+T6QT0fwAGnHwRgreZeImeDvza5GXcW1ZYXpCF8tz/hss1efo9Z
LOmCOzpDjXpvPYlWPUYV2T6W/StOJg4gL8RvLPmyBU2gM1s6KShMVXnJvnSdWTLc+gYfMvHM+by7Y9xKKuzFErCKPcEYm2Q7ZO9yO0Arn3+vyhIk+xxhZfIBrVp/xwZWaKBT+8Ey8s13yGsglDDBLWCNnr2vQUHd
1usWwAqKVYmU/D+y2rTwEHPhCXjGKDOodEoYjotgZXhZyz+c9QgHY8+/un9HRySy9+O/FY7aH9dTACCm0pATbKhD28nJ8dSTJhAWXbMW1fiULdqHwQlKMPY6YsDxPsuATQHYHc4XLRsMkV/sVCr62YLZaVSfygeU
3xKfCPZrV6LFIyZtTamdVsV8Dj2Rxi+pLh7GdS71qd+cJy036tkRsxBnPUkYytz4tUR53wV742Qmyrx4K792mKDP3AZwe14YIXwJpVc1d4+uuDVjkxRgyxKfBnsUl2fJcNf/JXe6nJ8JupPnchq9bwOK2JYbAjWG
fkHzeZVdFr+lsPKBDN1vEWUb4ZBztVVXOrlQJU7iw6u2Wa4IM+93b7vpy9TK6lK+cs8jHOivp8DzAZy/0XoxdCMoHB7a9riJIyNuBK3BRaj/5FQ8O/F+RNOUFxKpcQJrv7j+pSRLX1F0nxfJAqksWWm7SEGnDRWk
92b85Ux1+corvxmWTazjmSHabLbGp6RpLLXaiIHnVRgGMIoorRrHssHbis2kjKmOBLNpHnnet2PfK5non+frVua6hiRyfU2HW6QCyXyiPNA8pVhF2oeYm1F+fmM/t0BVzrshc7zOxTH19xCLLUonSoQKOMDxOaT5
MstNkDVwowHV+jzSRONwTAPb6Ztp2wL6WPcG7IWQYVSiaDAkH3w63+r5iysr21hOzlo5jGrSnz8k3gtrZp4H/rwnUu+pCsoukeHKAarNY+10datpOH3RMRIop1EF5CXBP4KDv38oECIYyYqL8iEo6z0STgW3JWgi
SHVmncF1XlysBlgzrxDwjJ9LWclTY5rtyWxYWqeU70RqPEMclm2EWMyJWAWcRwzfzFwD3o+Fc1zMgqzIDUYFWtpksGafIWIvwqUqlxm77ygK/6rnGR7XhPZzCJ88FcVR30RadL0sI/GlwdT/ZHsFBJqs6wkv91qr
WI3nEqdVcntW5kDAlzB6pPxz2sbiZ5TuDJ7lcgok0R7Ea3mw+879xdK4T/JqeHfSAwLDo16AbGaBHAvCKWU7L3Lz0vVR6HerRIhujpTqXUtuos8xBv8wCWrnnx/tz0fKRRhbbhjSvI0JfYuif/AXF7+/ApZ5HqMn
ESwmEzgBQuDyh3pR3mMPxmcHh9NGLN2oqTJcov919/neGhCVEm0yJ276l1S5FmCfD84HbPKR7f8vzabgNuGEmcgFNu9874f7d09Y3f9QiMO8rmRq+riyPmap+NnaOlyfib4DPtlEosnApgP+5bIjv2pLI2O80Tov
QiFTKMpTDPL/L3LYl4HBt8DUI4tyaH2SZ5ef5ZLfs88IWa40CLi7Pz/DOCwyZ90jt7cAPnANoliLp7eK/JEjqskd6wKdMK+DMdXPx+55jBsQQWHaxl9xc/QCoBga3JGh0RVRQ8B+tTXF5NH+ZYC74oSXODyh8Aia
upjRuQKIOld/X2Pj7+RXfZWpy0kPpSHVYfoGZSLMxBKMYCdq2WsJDZG4rAjnkIa0KrPv3WwAXv7MgHzkLTq5Omogf8QyiH449M2G47fXKDovb6fNIVq+jJ7QyfjMxWoqgmzKpviKe1mWz3+IBqqJJ+jrrKb0vuqk
RBWx9kpNpK8XclfapJPUFlQlK2QChBgJUL+qP9NoT9hWsIlMcndMCEV6nY/xHhaLRIIlye7QIuFFNKvpAq8biDRR0dIgtkEu55Cjv7D2zc7bcKW3xb0Ozmae9igljBiKjNUrFv+o54td2BRwpWp9Ds1ITet1F6a5
G64jj3QwHyKFF5nUJ5AGBfCi6sOuwfa2yqIFTy67NLZQR5WnIvwbUpPmPW3W255W66mZN3q5HMdfX12tNDwKF9rpRNerL8DiM63tOFK/Hp/Yeb2QPu6MakpIeDvyEVRdE2pnegTUbxSJBe3RFmdU1tg1paZGxLm9
Y+AuwQgbAt9eACy+K8td8jpgYnpxJls1Uv4H15q5C/RRr46fCTpywPoJQoeegZ2fF56mT0nnBmLoOv9s53pdM9HLS1H/ci7fgYP+h37q/9Tr/4dBH6C9+pubzsfWY528re9QT/9ACZ8YKqTjVUf7E3ouz+p5Ffk6
98ZyNeHfX7zcLuPffpPrYuRvF//ki9S04J8GPoQ14x9NpfZBq8Ljqvun2O8CixsT+OmrUZMKqsYBjKEE8fRbW3wSSlBDaGJ7pH5ib4uA/FrBxWm1dN+4gU5hcSD2IqAq2i+9LZQoZ5muf+SEXuk/8lzNAi0ODOIu
5dghEHGlrs0/sidsHrfig6wnLIrDFshUHOKSP0CmMdZpRkkvWmpFSRP/+Ovx6xearfPCesbFfiHUiTqfZ6e/88Tnq144QRRD5ifr64MVWRbt6+WdWK0oKweZlVKxiz5YDJbe6ZZIQN7U8YOOoCVSNzealIne/Dp3
6Q4I2BnaZD44vYjHryPyWI/YG2+a7iohFi/suUTO/Cl+yl1sbukI6E9F1ytzKR6+uz5yGwg03XiqaeQHI4s1+65LX9Ef6YDj3s1b1IiN7ny61Y+1utf2/0Lk/AW803BEM35yRI7ZP8CKg+GbZDpu9MI4TEOFC6ui
zVQmNICCaMhklmInxE6aNRzSBiAWDE0aNS70vrbJvmvvPro+qxNB6Dl3koYiG1Pc9Ueg0E2ME9z7kIxJhsFmSoZMmtkDRjWZw8HFM8VZNDjiIdMEdpJ/rT5E5uhNDUgyucTDL6h2GDIPYA+wS6gJFA9viR7YwhpN
h5ztQWCvxK+U3/PI4L/j8i6t9P9/6okTUG/Cetzw51QwZvWlhD6XkhzD7Nx7p5EmnKF/LB7TTA+JasHParDGccBNehlMShnKmflBHaMqnDFpZR24M2AtCJNDo+FQcBk5j+uxLVvALmM7M3Zah0t+ZVyt298PeVTX
X49cl3ykkpEJAb4l127HvrZoNdfdll0cSdxrpYC1JR2x41P3UNxL8K+OqtXRKJo9yguW5/30bxRnf3OYb5TPL314lkPANmAHwWJmcR6brj7asOpaU+CnmEEVmX/8DXYc1SF3XcJ4WP1aF0lySA2v/g3co9/pQ5pX
+K/YChWOSG7J0GBrvP3wTRpMuk7hliCU7kHgK/oT4gCZf9KI/gWsNUvxD9ovPbHNER/6SJ7ngpXHWKK1LNVeAxXkycpX3G4oLWHwRSioQKrSzqDRnShE5nwvEzSgAbFInK42WxC/vM4sQiMSMfiem1JZ+4OtFgcF
vIUyOuH5i3uExJXzaX7igePp3xAM1j0NxRIAOMKqTx4fZrHuNPB/Qqy590/L+MSQLVRC68HQnW4YVgQKIkzXmv3IZfBNcwZ5e3YC78bXc6M0HBLyStnCS5Dz8XzukqXOjsvENDVHObRvhUXY9hMLSkFzALLzi5z/
cP/cJoA51luaCVcuyqiDQoiW9OGF2lK9bK1mPBkcLk4pSFqZT5tTEfn+sHHAPNaPAyFq4nKitklLDXy4x2EvC2o6CpXfTCRIEb4oioc61i4EFqD/TKaAQhKRdcWEngRPjnlsbPH/V/u16Nnkxx1kt3YQ7IOxsw1h
S6jM44K9itA+qYKPM5YrTCwvJUN3McFvBuuAi13/dKmaP2lUvAuawPehUPM3/ludxq+f3uEf45eH+P+lkGq0jmEMilMOxL4eJqc8ua8Mwem3RWN4lAFnkdtfNDmVmHG6edVjVYqZfLvGvQ0a2DYuyvT8KhZtg18a
LZN0QaaA7JNXT14V8HSoKsrpbZ7Po0/EV1sH1mgSE7vT2BCOTt7TLEZbiOTUqknXBt4CcZ85lgqd+pPSzry7bbMWKauqinhRIv96wbETlY3uv/Oz/8Cl6dnINHcRWjqJozU3U2L2bwvcv9d33n+sy1bDmxJX+ZOT
YMCZ9La/X6EqrPm06QRWvHfVnvX4ctgZFucPgKuwHdDKo314fE6XJ1lP1xhfzlas5K7eEL/a2wZzUY9tIwDyatnIh2DdqIhP5en1CU/c/xozCfqsb9eN8SCfyAIdKEHGA1+Xbfri0q1a/yT8IQdBrMnVHX+eiIbA
V24CUvZ0oi7LqQFihcg3mS060K2j0iOZGfNzUNjULJwoYE9THggGnORGwdKaRdoVtPjFGzlcW2n8D1Klrs0HhuTfHEP/K7ySr8oVxn1H5XGU+JiO8u9hFGCyVOPfsWBhzHseWAoevbSiefQUcSeLkmXu0yPOzxKd
UKP1SotnjKTUFF32I8AfhekIDQZEowSmP6cf21TmxtdAAWdiuroEEo++uwdQ6nLQlVwu9ZG/OA8CKi/r4GjBGyh47B5EMlTqewgUm39pnnjouy22h2uVUnuajaeQzLbQIhtcPl9CL4tqsPB8By5kETvK+p9YFwRu
9QqwXXVIt13KOin2YQ6Y1ffHOw8jf43ELIZmEvfenakfzlr9z7h99Dx99T8COk0uumvhL7N8+/4v3/HDgaZreKvMJYD0VnU66+ESv0+X06omaEG4OyQv+5wUscpB5i+yfSlkTKD2WcADm3ll3+gt0kO9sDuU81Ax
/11Xg9XVO+3WyGAZKIbuyHWWnlgZfCLzN3Ndw/0U9k1tpY0ZHkpoDFeh+UsMjmbjRkOh7CoDfUP5gDXGZ6ZSPsPIIxY/Pn79YmPbkUsUo5TigDZgUar3h7s3/aleDw7yoWJhdlQjDQSC/FW57gZsYf/LtvzJdres
7hn4c0w/0E1nE7lD8ikZCsf7ZtvKU7uj5IVoPuXJ9xdSQpNgTuPcdcJGGDo8IMp08+GTNlI76iLUfEEuA8M1LHgx+kwxcp1lPXtInpGdwww7v61/ol77+xCzG7b4/Aiwi/VIvpQXyTiuEkS5K96wy4mnjSDudDb5
x4KJranL60c1px5Xv4xbXd3dY85b8WLYQ0kduFx+bPfHA+HAfWmPEKn48i+7VkWWqOjKAWwbz1BiyRC8G9RWXJHOqRESV7L22WDGiXQY/yJqGb1DenS0DbUhfh5NpObGet23wu+2eYUx9YMIk7vAsenF5l9wAKS8
YvMLtwYlffX48mHaIvkMi56DAvbEOdp0/zYyRG//G/g1/7k+xvuzPaD0HMWxU24RtbJ1qbzhq3CqJ/JmqcnY0DvNwk8gs6XF+ExKzidHtu9VryVDTz57rGKPYf898UuBQXzf8iVgh/LcdOu4pbChX4W2q9lAWoQm
xc0sox9jbudtwrV5EAIhqZMYvDdFAaEym3h9Sc2pmegBnXdiCkohlN96V2paDc1GhZbfxLeOtO1PCrOIEc3vLdYv67JipUM0PSxfo9RTRJzHP06hPu326yqqWMH3zL7/jp5hqmpFQlR9RgePveb+55alCM1oV5ee
jCPl7k72CrF1oO74zVc342/JiquJcvy9FBonV3KhBiBwmFjnBTB33tN0OcPba04hpJpevOFX2uTAH7Jjj69QHTQt0K8GR5TAVbrvqAi6+mUvd3BLSHfrV7Nlpoq/W1Rs4PJ/VyDLV/9k7F6HvVJKr1oo4bgHFTij
otcPlE8WmYy/65EzpCWBa1gCAALVzM60F7vG77hXoU4QRgfFrgMnPSTS+ZJIxhRCniTjG5AckE8o6UzJ9WgRKMS/w4g8Jsrb/lJOPWm9CmAm+NvlZQUbHjmyVpFWFt/xaflf+0XB87JdM2Uk+gYFZ6l64f21XKtD
R1mCCDp1emAsk/7F4MBYE3KzAO6rXq0Qr/QRl/8ogpQ2+/g6LWlJsie0leTtZTT0nVmDPjxTFjX97TTvufJ428tq3xfbVH6I281nnxAHVTPRclTKZS2bYOtHNkM8ODM8LNlF5BsDfGIr4vpnDZaEMRuvPTyT/bdG
KcjGY7j/0N5XD9ivvydYN93g361HfXxYbozC+7inzm/7Ebl7i0+KnIPf6BTQdbHUXFmSDlxK7I7TE+iQyFAsRXZRXzKFID3ekoabweFy2+pJfbOm/CnSedfuoOjjc/z4Pv26iEzBvT1elrpo5Af3pMPxceDQjJRc
UfRDW7cD8V/ySxmJZieKZ1MfO1d8RMZN8CokAxqUwqSoklUUn6MUDXPJ6svbkH59xHquu9Rf4lxZ26X4yRiNDbIcsfLTBPa/mmhkyrvOcshkrpW0A+/MqSdHRWplFmdJvsz8nEBBF4YXtxdlF5G9Uuk5MsIl/016
r2KDW7GhjUiwkArSz+5KOb49+AMyiPhfsExL5u9/xis+3imhzBblgntfdqY/QdBBoNGKWduN/ZN9ih2CykujzxIIODp9Am+eI7NeUZ/d2KtFBhKIi+D8CS6sxyNamnbsd9aylbLzRcUas40ZzQ0mCn+hUVoQywqE
yY331trjruvnwZvLmljQ8VEDiOPfsEzWQnDpPXjoKSlC846rHwLnKPn45FwqSkogH5osnvZdyn8IzeKUNyopGvSq7dADi/mwVC/pN0SjL3SHK41uwj06xVJSD75Lf18XM+PgJKJoAKNaOoy19KPH8+eg0iPnk/rm
Wc6UPPiUPQh7YbjpWCIMpRewWrlbJj7K0Lfffy6IouTGtTXXI202bDtvejbWz+rR6dfe194QZNDMTBS267CVDn51MH9HvOgsuRNgXGgc6Dff2g9qQb+s9LmSlCG7VvHuaKc4v9R8suF8vnBgWXA5fA++KtPTbprM
B/vTRT2HZGXkI+HuVkXzOC2lZBOBxSH65ZNWlwo/mpGjsqUYHlQt+sz6l81MEls0ZOziMyor8DAQcypJSe6RatBc+7WMXz/rEa273XvoWKIeV09B82vSCuipLUW+tbrESIB9by7/Gvh50QCrNd9REFKsa7Wy4wPj
w+v0G5/8mLREP7oB3qL3W0zQb51Ztn2vbKf/Xr8PdrYjlKptJ7HnoClyekZig0jdyTN0oUhIFQX3kks+++3orpaQj/ddlx7D/veTGw4QnnGMDPN3X/IXzJlN3yGpdj2LHKMf5qMnIIpc/zOvMyKejKVnaS3WzJcG
0UCLLDg6A9tEq/v2N69zWXde0yTRwngjacDp360/Y4hAQ4Z3Wg10K3KWTn15GBpM4d/LS8+/uAvrgFrJC+8XoopPofCTgmPWg1AvaFz8BKuwzbqMltSUXV2BQ+eRPBFGuP+aIFMjAPW7UINi9IQCyr19ZIO150Oi
QsIaPhBXtJwHdFICYxTbiYznRcYz5JxaT4Q/La6fGWj9pMpUkQmUSxglIdDQkyNDEY2xNuhgcVvwX0I1xmFSV55xvJOFiQqGOXIctJaMZrPausOuNnL1tauPw+bJ6N1luvYU1yZtXZn8aL6Mjc0wjYhngf1ME6+v
unDKa21ZmoMXsluP7VrRXE+w2aaFMTw0YNhCDCq440qpXL9JocNS1lTfbu29uYulrtL/OsIN1WTQfH+aVPKf2l8MEUuWuhlMYc3mIoycDecAZy77nv8ZSsC8kOO+8u3y6/+dzlmInAEX6h7pU9XE0A5mjdqpp4r3
pY6Cvg+wEdGcNrlsuOVeH/fce9nTXTjtg7K1XIHPnZYai5aMCkyyv2xnDvnJGaBnwAE/82d5t5+vL3emaB3CaVgqVAH6b/FdfrX1MdMnoghMJc+UnZ+axFyNqMRcBJxr1iuTYMxEPvnbkifuYrwc3iZKRrgzb49E
wVEkPVfIWInAc91Fd5/ZAO0zE1hUb1R/arizaYj9/Hujs6A1fHj5mKOdwB7U2VTL3R8fDj/ctv+09Y6OAnZ0RzglZN/uKwHz3FFQwJiGg9wT7mD4hxx/4oJix2sTOMdbdvZ1dNJRT4FkXD+gd2/FpS54t0767hQg
XZxC4jB6FQLxpYj96QNRSZ8XOcGox25TaBH0yV36qkMDtFkRcq9+Vgp57bwWp9y3UHcGpJC+x0wVaEbBvXubyj7AkzpqD/w+zcZjIgrqqfDH5L4+lSDYpZT1C/o4AbCCH+4UQKT3lNsjUHgWyw37ZGWpM8T/D+B8
gQJAvyox/5OAxzdnppkmDwzvmBGl31okEF7+RUc/kMwYhqlWIvOkyhpWN051QRTfEiqMiqSdRNOL1bcZHknGTqfNi8E0BqFQbgZvmAAXBcIEJEbrz/Sn8MwATjgtXNbuTWNSNElzkuqjh4Q//8mj/XNCUCjS4izP
wfG+j0PDbB+o1XNbx9fXsdeCHXCaioYJTienuRCFxUxlqqBStJ3eEcZazGtclEzR+IMy8cru4tts8x0KPVOVXqkyTtTLO5w0+atO/1XpLAO/SQWUILkAk1aa/RvjevMTM3OyJbla6beiMU7WevjNSeTrw/pLpHly
+XZakAxbW3oKghrcAQxDKEmKkadCxYPWE1nhgbjCTRhyBuSYQcxg2Y0xnD56mDr5uR13c7tkbj90gr+QBOyC21GmT3z2exjcz9NXWjDQIudSgPlsSXgFtvooiI5/MQb0QDFjud70xJQg/ose9vJiAlLQxg4FYXQQ
Zv04kZP2H1bxoUsaX0/uSolc+egNwsnD36zuzliSMo4gdpBh4z1wpqNZDgAUYMt1dX0w6Mdia8po3TbbwNzLq8Hub/OIKDkVKfBqVHpSWRfRMTLzwar8pjJFLglWCo5nzzzrxe2h026RhM/AnXtqpTsgdWRuUUtt
OeBHp9PjBZQwf2qi83K6dY5mvL1QMQhB2drGvzD8xDeLHINVQPZ8aTnMV9PeBR+ze/EZhFzM1Hudoi/4dGSgOJM511dhdNcio18VJjCJNhAEBjKbbwdVLw9hI3dL49G1GI4es1cTZwv+lvMFzkPULp84lkALB8cK
slid+BB12yaEMKSqUAOLAD1GmuB+Qj8Pjw1UOD6/COfp5ck1YKWsr1CEWXTt+s0FqmWVKWwfw5Mf7Afg22LPf8r9Y2IYP6xjxE5aR/HzXWIzZRt4XzTbOrwICuIhx2p9rjM3cU+OQfrIITVxPFXjFfKlH+TGeKlZ
PwX4F2i/lODIOJva/q3+HWbC3H+XPvxTDhQBSfORXl55VH7WxAZYxAdVzVocYx0a6nt9x36mZlvAcfSWI0fHPDOEbCSJhg1Q0PdUNguVaK08kFGf32kKrwgizLOLHsPDr53nyJIKzX4f1A+UoNCkpvIj+44epfZu
CR3CM38U5aYC99plptbV7M+NSrF1JyB/fnrHGmSeUG2rtSmxnXA0q37OBTCmcUSxkOjGApD+n81O9Dq8tT8c5J6AWCvByNTuuHIuyiPEDbq/vqTZkvVv3tguCuL9erIhwyX7gNioMZnC7lETYGA3gcnWDARnM36/
iMnTOGdcReEjscQd0nPSrzgNhnw/E81ToaDTlh9ZE1TcLSYFgoWTTv3EWc3l5yy1jGDQcf0OBBTTQhxsrqA6FAlpHsZcRdch3EMT4uh56l08stbiU+NmzPGL5GR9hbuLETzXVF5pHXbLjLxh/afCaYGAUNNbK9sW
cGBSCfd3rQtwPjfXOYgGAA7OFnHATRruFRqctKMIb0HspX0uAy/Ij0tcjUIAThSrbH7kEXM7t3n+3ifQQTc0h4DkUqd4q3gMuEO1YH4kMiVwcJGDGgTjEhd8obqSFWQrcIIRe4BpcPFkWQZBkImr67hxcaP5KUcs
PER5rCd0QGrMIFAAAeUP23uFpeRkHht8tW2axzaGgABKnq0EXvJD+1kKof1u+rCojTKs7FXHT479I2RnAq4KezhNn8UjzsO7vS4VawwqbLXdeOk/PlhkWQYPHkjR85VsY9z6QDqHFumZfmohxZjcFJxwdwEnv7gk
RAEyPxiP6WNUkmGIlv79wZWr4vG0ReBV3VcfPZk6et5IBtUynU/af1SGmVa/vMknF1qUcc8uejWQ+llME14wUwOXeGwN6ysu17O/kIwepeSc8DrlbMUjPGQ74yoqOD6c/pvN6LkL3KnD/JSrxtmOFw7t27/JLsfR
RhCyZEWcuvXni4mmThXqWBES+HS7t3XY4+sFqpoeV+ycKkPf/JUlOUkA3YQtnsybxnO35GAcmoPxCg/9Qeg4wVRibb6PDfnOLQuWsQBBYB6Mgq2aZ0pZMIC/3Tpglse2YOaMj5LtJWAilUpI1gg3RzI2bWzz0g8U
GsEnFaEnwiNKJHgO7n8sCvbgQ7kyLgaYGG+XFwYCO/iF97cfqvaGq2lih+yZcXHLNMU0cbwOkx9pcvuaT7AmkLUzriDaK1BzxR9c4dTqs4tpCVYszogHCzN72x7CIZAMXOPsIZmGbhqycTT79zjZP5Cz82G3W20P
xNnLJ2HO78eyB6qEeNmaOFV6ETyZZYFBFcrpO5BfUyphX6qbYkvUkmVVlNN3JRN6age77HGwgBuz9CiSn2zrypcz9BlLKLhq6hXHhTSTeV5coNANU95h20sGUyafUDHtrU9fu217rdWarR3iQYck6QmafQZmzDUs
gYU6gqMJg8J7o/S7Tsl9+KGINusXUIZblYpOjfnU2ThnRNJGB6tg2Wg843zkGBAWjVDNuuYhfy0JFtIJA9A9bANQ63eADrHdWgFHimAeXiwd3uuRUidieKWKiH/e+S0CpkS3YMa5uPPXBKkbWdktLc9CahPQkJ5a
9OS1ggcZ6jsO6qNTyxeMr/p9hHj7oYoaMazB5BF3ui90OeUiinmcgosRw8CdrKT2yauXSJqrJ0RQQMx6+f6uJIBWusK7VClWyZ28BBeANIs4JSOK95mnVG48IfsMbympAc7pV4AtXE36C0OQQVbvMAv2+VmWvF0f
jeS10Y9JJdEnkEVIf7279JOWc83lFyAlap2hC3+hW07YmdKyyc9y6W71TS83kYMpCoZnfXogBaw9u1k7haDA+CR68uHf/5lpzUxnRr2ZDML1FG6mH6eZzkxjKUueMsOcImRPkLwZSMFaxZuYFSQDzDWAN0Do0p1K
urZFAo5ILI3xm7Ql8rWHwSVm5fIQyBbMGseOj0U5EnBE2DM0IlKA7d6kiup7w+TduGIY9qONgAl6m8Z3E+HCYSpQRJsPK22UgzIYH5u2WoQT98D/W2qPWgBZKW/xkmbd/j5az/sXjZhmQzhRZ9o9mL07b/rhOlDw
4d3mEqkX3IhrLBsnsAz4J6d5ualIpK18LMmgN0fBym98JpGiz5U8bB4JuEkkTisbvyEW+5WUfketMFjR+c5PFYPcATBoLZGOfoMxr9tU2SwjD155/LyTIQxXY41iEiKHgQVl2Uj+rIDCY1FbBrB3j2+4Ujicd2n5
vXiXyYBl3q0DG9xYUO9KqQpMhPzzKuJ1Q/mQwzF7U/WluMjUgd9b6AVRd35ZnyKMlKqrm0yQG6gzv0xP5CUGSATQp5iM4vFTnvfQ4nFRJubPsIU/HymSSJnnUPz94WAX8XkL/1HpJgxf1vhnWAyFldgQ5kkOP56K
a9ans+UzKuF49en+ZzviuyJvdVndLBy4cbq8n9mq+Zuw885z6XFxg0cZaTvHAA0ilSR1cYPzi2HDRzBge+aVNhtJ50kQxVvFNOJGbQCATmYFJUwwIJ+ilnCBSAquj83TYN4CX+LkswxzCXjkAwVRzssWAEe/r6g+
8+wNbUrq1eJGrw4smuBiOlofExmTNH9pdh+KI93A929g2WKCRIJQf7R7/KtvXRtqxBffvDS0kC9rjcMqwfBstBMqHWJlJ+yMNxO2ZZkA5Ryw6Pv67RGAVBZucFUlZp/rZLW0XT9tH/TmJ/iVWe7umI7Z2lh3aolQ
oNm7suPhp+V6maZPfxR8YfbTyGCjbuSkYCu///lpvPsRSvd/gIkzglpzESOJmieHMTjUvHE2Vs7qnt/RetYqOMGsNJlxMav8dU65kIXtHO5YGaza0JvIVXEZ3uv+oQe9TtrEzPdq0GxgMZas+7L4sV8+94l2lRyj
8q54ha/w0bg7Z+J/sEfyZ6WzBrkyUHJrTe0hwMVMdcGURJFgx6G6gq/c85Kz8R5wZQFn9zMJrDwMO4AgJI1jiPRpZERqCmoXCcK1fNNkuISjkGvotTIqj/F5d/wi0UsiimW+Epioq4FhP6MmD9YVhyoRzGENuT7f
CnjdPrvdAy562GyhdlFg6l/BASdYWLzlrfFVkqKx7ByqJMeXq2APzdDMYMlsDKnW2NGOx8OOJ5adbjt6TKqPsJaOgLF6aYJBdHjMgs+bS5nD7LPS/+W1rq39LH1Zkq+h1/jf7rIkf1bq5dsn1zlBDU5dHpxhuPj7
/ayYhbZ3fonZwZWWW1DseV4wwTjlYgVTakBRXQ+PEnu2QaOcr4ikCvWTbgm0T7aS8oGQBSmfz8KRVlhu3FAYrzr3Jsi2RLuai/LVE6Qov6/rErYUxvuxpSkm+e6h4FaORR210dQCDtRXgIv+WtGYIXZL7L3FZZeM
95Oxc5S6va6tOlpMEIGeCyc7KrkInr514AIDrcpLIIfAuDhUWXhQmkgvyj5LMddvxUW4Y1vXyXrKobmeeHRkbFthCVnzNTBoUPL52tlgssBD2auWxVkSz5H4DiloyfEju/X+agbU8SAnxzaUEDp6XPh6psUHVPLK
q6wmlyetYPbCBd4hYkxBHhez5gW0xQB/InrJq0PDjOP7gxhXiDoOGRUagTzJY8ELRF5rZMaeIu3OQqbZVN8xWf9AEngoIbV9VUU7/EUKj13bDmKEpCcJmhCSxZIrJsqch0s7zmmhMFWHHupMN+ZzCqcBMkMmHC6P
NljR4P9xvyeghPFksaRxzBbtoe40PnO9r3N7zKo9RC2hj89ldQj6ZpoAlSZiD9buBbWinEWv+UHF9F/yMPfyhVIpDUHdFi4MhZkcF3Q42q3cx/xBeFd0U3QC8e5eVFvR7kP2TxG56M2djveKTEvUxCOxjU3EZeKv
lbD6JfkzjhMxVuvpVTuhuyuEjomB7iZI7+X0AZszrJOkTmnrh+eO+Omw9KF6XPeZRpoPnxK8eHJhmMY+c1YgRM88n0bfz7GXLydAyH/HnNnv/NQra/aryhNg1P/Klw8W1L03n0cu7ZWUba9xvCAyFxvMkr+Mko4i
NxTyGw4dL6OU0BDR0DRgecsHacVJZc8MFFE6CA+zLULMlDt4+VMYCmrsl62fNSWLSSbWbV4BKyyBtTGW8BGRFix0t8ZS9ZAnK5Ih8xPQQA+FS44OQQZuf6oTchjHtsTgcpbG4rQ9po1rXwjR5pXBaF7zA+6jZwNa
2O5ARxufLIOVhmWHzcMnaZW9fjJCFHr29nxddPbvweBBHlYqEJEfkWhqsxLWOmT3w8L83Bj5TE0+aggfiKfkc9YIEkJ6qVi8zwkLT+EwWnRvA3RSW/D2oZ8QPI0s/vygH6OnEH0uYmtiPBivdzcIdMZPmUM1SwcL
TOuS0RGjPyWuFC8wwwpjKI1bV7B1NRFnq2uO/9ozacRmvGWiDQNBkXe56xOM3EKj0g4UN/8O2VUxN/PFsY1MH5gKbiT/w8nhDs3HcfgChXem3EuqsKHPQ0o0dZbD8uWadTXqUNe9V+HB702vQR9tmXGmitdOjarK
oRNx948zYjSqQfZU87mJpM5KQXmQnmmckpSzbmRHxm4WV4rhPtjNRpuumWlvHRwEUx40d2M9Pr2pFPYz681xNBMFGgIw542E/AAqSufBDm3D3CL4tlmDefGwTFcVzmgmg3Hlh8XMlXv/Hg4cfcrtZMt5P8Ahps+z
2/9THSnGAOGVLJfQRZGYNixHzHJUcrO11bdjkBLX0pXGgG0CzAMjTGBjcK0AgfufUhFNZIP4NZbElD9ObDaxFiHt08To0tYyeoKnhZjhCZhW5Itm9fmwg5iXFquT9E3b2NoU+qpBkeI8FciW29HIKB8z01vUYeFx
pJGORv+vvtsNGiMxjL/DePWtVsILhZ/dDR2tSrbnXhD//In3HdPl/yQ3geR1owP+8OPtrMGPhU+m7kCTaIkJkB5tWPRRqejLwa2cQgppjqJ3K2fOVtQwso936tE7X05WQy/QgGIShX0TD+fX4xCMR9HVE/kyUC6L
HkNe22Wpu6b+nOi3knkYpK8t1Pd2kXj9MHuvSA0OxbpskNof3fXHiMca1YYrslQiV1Ml3xUyxNYatIgZRIDVvO4fDODadXB0u0x/+Ih8k+UDmjWRku2aQnsAkNIjfAG8SsxpQiTuxc4GL+S+G/mNd3WsLPjGi/hA
SZJ3AN3Y9qxSElXmLcQveCHMcbKQZby8MzHurnwO06csVtPflA3YpZ5f6IA63s4a8JVmUCtcE/nkU4TgRbj30Cv4bVcDWQkVGbCpstHdsbT4Dz5wtkI3CgSXPuS3aVeAOFZIgMrGTpc8cSRQ+jiXfHQnaqHG0hPv
qUibcQx6r/WPy+p76oHs4zNW6WRQiizbBTE7+DPy8J08WhMfNKQXFp6V+FGwebSPjS/Wk9OAQ2HWlAO1Iftit3/m6/zvJmMkaPe3A3uX6O8+Dgik3n6AdPFVMSOdq41PVPPurAqGapnAA6/Lol3VTzgLaQaYMmYa
VFfp4i7cw7I+twI6Mq0Refg+slcJxbEtYSmQCLzxN009p/qNzxdnuMNnASJwP/E1QyoqCcGVxCB4L+nqo0no1KKogbp9Ww1pOJLotP/fmNQxqTUPTsbGSc2rs/vq88L6UWO52GehDNQXeuwB2ajure+Pdm7BJW9G
pREvi8s2a038mu+5haVNPLbRT8otY8HDe9oA6uvqQ5xVQo/WyHL5ChvS6rRopQEcyX4jAInzAtPnwi73ChN+Cd2WKyWrRRaESaCTuA5Yvs44hZLSe0pVzpBjNOoEg4RcPs3gwHaTMNr24l4jF7M5tWIpbwEfeVvR
p3pkVMSrLZtn+ygyzN09sYCRATxKeqVpLujDYAXO5nVsrYv2IW5IRZo+mJG+2Y0tdIOJ36nBUnjbQ+TuA2XHls+1JPvg8kj6jON/l+uCa6rfOVDbq2YTdjzuUAFXO3UF5Z0G15XEVCj+Foew6vZgecGavmA2txfO
C40m7BJKPoUnXa33mulfbdDCd0qKGwsH7oHcmVhzKB2Jdb5cbQL5ixUQtzyh6YwNox7WyhMX77NWW+ONHxuC1tbRQDTMgZY4btgz/tECfLDa9T7VUKVFx/AGZ04K1pd4bZLRHlWOmhY3RJV/h51EYhxTfYaVIwf6
nd2ZFj2eX9RgWd/oYvWV/jvG3PrZ+dYRxt/ti2AP8Sa1G4R3cL+yLkgdmrfPoAXWLEn+WmO5eM2zu1wXe/eBjWVdMOghHDtczpEzf2TOgp55RH+XsRFiwwq1zH+uy49VOf6xtGARqLkVobiFxd9Le1sIfcE/15c1
WXVREbH0LZtFTIH2WA2w8QCDSmakWCFcFdB9PbVc9YVVazf29B7MTmp3mMy30gAg7wk2uCcjw36RutLE/1Jc3e6GU+ia00LE5yAd+yZ8d7UI25YrMNd1jUm3LqfXXYJngEKW/DZzBSsz+iD7pqro2QGERjq3yh2d
usrZFnGjcZebpANONSLM+r3HMIgjPOsDk2YfHnmNXA5IZW/JsuG39yNaH3i9CbOVeiqVjGsPN7DpJOJYD23h/pQCXPk0LN53UnBRuhtz3cDNFnwm2LzpxqjlhWfFnlSdMKCJWRsmN+llqLQ4o73nVwxTezxybvDP
J2ShU5cOHKsHjDwE5UNGaIfIn8dd2jc5DzUnIlkaTRSOKJzlRiC2xme1AMblfh5XeqGn7UVgUBdRMvbOECtry/wfta9Zyun2uHkb4+ZNctiH/JFkmMqNMBiLIoH4g6PyJdluuk41fIWIEiccf8tiXgGrEv8tW/U2
2TbmMCA2mkUZlTjewXm55ohlwEytcE8jdERARRbYkkbcgQqxgbrZPITy08pGiq6m94ov2fUigS0GkiqKl+NfDtVw2KvlVdWgN+xRLDcftrpFdzTFWeOwksR06hrlc7Yie7E+k0mzgR/2mKhyaZ1HvFpCqBPIwGZp
c6OXSyKf1mZ3NxqF399+wKcLYAvUAprBQEEIcebnysUUvI0XmJL8SIvMzTVTPR1kEV7urcJJO7XYPm9/mKModxuYlcgO8XiZPMD7L6ifHNDR7GSFX8+CO1N2iBV6zpABxgsQ4h0kIP3sD7WXND4XLv8OyDB/hxqo
mz3QPcun6VCcDQe8UcWVVoXEVJzyY4DJFKRjBy9xnqLV0JTsnjWGUtfiuAejtYR8x5HHlv8Vxw+VOKXmTPoaPy//ODG1GEcLJlnK/BEvC2yvpTDDBVibAOf7srBRxeE2XUPNZ2oMxn3owlrMHNiWG4Orb9uAPvXa
sF+3Wai6L/4C9wM4gsWKJXIkC+PPq1fpnvfga0z4+I9zAUH0i4ln+cUmA1pAm3GyONoPamppbaeMpsYHYV/udsW85UY/SDhbJdMqL1Eokxb3v/MaVG9Zjm2pLe0Ln0/Pbxgqt58bH94FS3AUj6T7vgyE7UM2zpAg
7J9lPEjT6+3LZY2bb+QT0D58F4z9b73B27h0zc0pRlk5Okhvwikx+fetHW+z6zGHhkY0puWtLiQ1XBCyCliWSnCXg86KdpJ4zJZM2S183CO8iNAPQp2bfjCv5Kssxeg7bU6vGtnvs790wyq3L2CyPMGfkzN8ahB3
yTLRE1ZWEGqCbyJn+LSjnATGSkTnoBPMoe+3uA25EIZT9oY2Nhq+tJs9c02kGzASFB49b89KFM2qbjjbs7C4vLnhd+fU+AqwhhueTTOnLHfDzM4qL5qf0YhRxqjpd9awbNbV1fpnUC4fBdASAganT7sJgOO5hVA7
ehJsz7nrZtXYP9rxKVe+ONgV9RaZYjorV7RjYVGmHBP08S1LmAvCKmkvMXMPSYMqAsHyqRT9A7BBzqkgGAdFCvHaz6CJ+h36xIOsfP3jObSE+OT6Cle+XIBIi1iUcokPwOe1PrTbtkH1L/X3zhdg7FP1qnl1gbW+
FPNclwe3slDW8i4bRe2Id6PF0bDYsaAvxMQgPRM/pTrXnbmIxcYzlfd1+d9hEbw0KPqb36d3tm4nOzDJcGSAQLdhT3mJKpHm1tgLupS+PM125dmwLuIcFEk/vgNcpvlkhs/OGyHFPsihJi5NusnBx+Q9bdLAHFUX
n/i5h+Pn3eJvwCDy/i4HSVl/U/OMq+QfI2SIqh4mbnMOdT8FoDOdD4JXV/sAVfIfFk4py9hC78TtBiU2z9yb4LoqlFhXo/kr9LOD4ePd8EuPOf8CWHqT+TLHl8L/OVsB/ObS+JLtXKD1FpDHHQFP2f6wmb6I8xfj
kwAGcoG4QUvEgIqdF19ybWurUPxaCJ0EG1a9ElqbwSX9csit999Tx9l/lITsrzfwPpBynycEPw3rgiAjvBp5RGT4q53tX/+e5Rff/4FVLCe3NI81dEZhsBjvXWsuBY1nzxZNWwzVtGKIGiMYCK4ks6TDRXL2uxRq
JYnI2aq7S6DiNo6QSm/lIsF9L9MS0ogxsONQylCPKPaV1/JTOTXXQ0xJVbZieDAy0ap/S6u+YHGndU3B4GjXly3C48f3bK3lrm05rfWcn6zrgNOT8FAnXxWkK0N6yfTfx8TopzvW155Wbpt2UnR9S72GdlD7oo+b
s+KpPuP886LG4nphc7H5WJy9bL7MQqz2lsov0bcZxlVUCob/LW0lVROH56oYU6+CT2MREy5WiItC/n6Rx9XGv/52vzjkdsD5s/3KP9uuVQ6Sdsz8E3jN/0PDqZnErpTp5zcJu9b/POkikidWRmnHyp5ymGC37YS3
T/d0hX0MJrVQ8TpMz1P3kQyGVOlpr59/JXsDYUnjlXz0EFqgS4vwigrxv2nK2gtUoiksYT1i5nL8CF/RVuPHnmf9g+FV1Zhd7RbURARZEH/iz9Mrd/fZpwnHc92eeD+/Fte7Bmpr5h1+zqtyYBwgO9qpW6xtCmdX
8Oq5/jWg9QNYe0a+OoShlnF4uFnwvQ9b5rwCmjAQLZhCPzpbVB1lKSYl1mG/0bLgUjor7i8rOvJkQa+mKvzElHiUPOdMJcjrrj96KSwy1bhif2xhLwklgp/4/VB2mfSqGmAtLSzvFioGCt0kHfu5EBL16neus7vh
3ivH63Q6mtdFU/MkZMEHQDx3Gk4wZaxL8MOl2Apqkzuoevrh6e8GW0yQ8izpxuJ8E/NqBT+Wmjr3qcp6fF40d0afkL3HpFdrU4YLMpzp/o6tNY5RmJOKe6S0k/zJCLSZmLZOthrDyd+470DSL8jEummJewiDiGQh
BWRWYrauINdYJFTkpP+8GBh69zSKPM6ZOz12hOEk+GRl14IXz1u4Oou0hRbITqu6ilndii5ncWFczJ4qZcZXltKzOj4k3Q0niOTme5JNzAh0cH9pWAFRel+zn3FkA0l1K6Ddbq6TWEfht5AP3ba9ySeYXEVBF5oN
R58VfYWzVcd6nYPEYFYjnVl3sXBKnwwr0joLFX2atinytoE/4XlMXMVSmqbtN7lAZ6140bXQ+KKo4bDq9N0Vi51iDHMS3tY4hhHkqDjab497ZtwPKpwetvHXjKii7M+wChdCxdt/OUu+ZEIfyXSN0YHVd8eMEjPr
p45bf9eU9d6WkJr0Cb12h7BjCnjccCIcdbD1TcCb8d6EI7zB5Ie/HRzwAmBeahGjA4buFl+L8OlU7L0l2E6JtRSZtSy72iT/c/Ha0jwriFJQw3APWFH9aK2++icls0dFM0xHtGK8MJTZjEzZuhOD+Xn8xRNk03+R
iDr12/5uen8NDoN9bb5UCfCF+j5+x1Xhha1vFsHZpFE+zfLSOTbjWGqBKXnkB27vuGo+Qpdtv7MAh+Obh/fcSlJTn5HJTYK++gMGmFff0DLThnpFCOSr8szKZvQPxz3FPbUeOdeIB3pk7g14wHLd0vAjyS+9KSSH
WhSUWx1Jsu6OVdvCk/m8cUHNsxhk5VQ/QqLvJ1eM4e8Orl7nDM2ftZjUpZFTSo0OEFJ9Ff/Poi0pJPvcZuwAJ2/7/4dzGky87lX8amfx+mUbj5tlHBceM9MtTDy2dTwtXNyTg3haPMdPvYmf+jbu9Ys4tl08Lzfx
LDzEQ9tgtseoSYFIpnCkNzoF5cLXFaMtQ/by4YtI8QRu/KXBoNo8diwmiRvM069Z8WpbWk/1c3pKxS7Sm8C7b66Hg+ro+sOPbZxr6tFGnw3uQ2XfN4/YBjBq/QwnOfmNTqbDzLyCkXOL7GgQxTpvvrO2xziY8z60
znJsmxVNvQ+dmWk9vQ6OLMeItnhCOxwl3w3o1uNawuoleQudlyPGFz7mWhrmsIoZ1LVK/bx9GrlcM+APdZpbS4hgkL9au4mS97jyFqfZH1pih8Ix8dnM3MD50sycr3Ej14T6hmRgDWtag42ElMeSXo610VivYu5p
pZBXlZA1x/YuUe306/zcKgb5evg32i1eP17o94/3219E/aUsJV+wjgdnjD78a7MDBRhINUYvO9K39fqjX79vHj+0iwVftuekqqn1syVtqIlwc6IsRw+RwcTklapF9kQNijhr3ySzs9P7PLoYpzGxZTzqfPdSoUFB
x1HtNfMts3xuJfTOv5sTKKsV0a52E5/XqqfZ4fqJriBniJZPdiFt5FNmFCidHiWkszrUeh0H02nsjdCV3D3FOwvbSE+l6Diqtys1PYYDH+1FG8LSY8Po75jhhzR9XJVDpuGNfpcnIYapulQroVAP2m5sfiL/9tby
DeqmWgy1qCAx6eI/xfiLiLOZWYHfRhzJW6i8plMb+Qa1BcmzVSje2C3meuzbP3Aze3rBtYHixrwWmtmHT46QBPTqwInt4bC4wknhttWGGbl6wQ+yS1J2DS9PhQk/XGBwy4rd90hIEpih6u+LYkig1RgsOXK3tZbT
iE0XTFthWEd2tonPHU+eW1QEU82YHNFMdXx149ZuE00tE65tsHLEtbQPyXcLH8javCBItO8HOrpnoCFYESB3KUm7EN3e2WrR9q7Xl7D1NII0wHzYln/xahUfzp0+IL5uGc7bCpfkw81HYItj+Jh0OTNJj/iSvhww
ZauDrGjnBsVvA7dQM9oddjbMHnKavkbYPo1RLCqC1mbsHkVrBovSRirKbgpP0QMu69KKbUi07FvfLFVrj3Fiy5rr3l1MYZbvA8nMlUyklmG4Dn+q0VaK6JRHugWTl18IUsDbA3SMEnRTJPWst063MNwfVgh6R0x2
SWoaeySA0gALaDHzHSoiWWoiuESrckT0TXqpUoN8Bwg/sbsXYx1RQbL4wPG67KsbCg0hTIzwcyIYhHU1uXoOdKIDvE6O/ErrQdX2RB/8KM7dCuksbmX9SuYerbsYmRFaiJKRPoJu1znHE7fD1jhZEJPeqwD08RZm
eKh2uLKFEDnXcfSbGWyKD22yAInsyWvMvWV1QvRONMNTpMKLIHtMmotHLcIrAbD4MYVgnKYlBWUNs91JeM8bBpvpn5pvwtLw4X31KCFvl4YZzA6//1hpI23hrw2+5d3RgvZruV2dYZOIg0k2P5ZHSqP7tSzcvTvS
N36TxWr22t4kd9o5c8N52nCcI8jNYVznXHWdxIv1uBPZ8sZNPRtdzyxGKDkJoi3A3V98HMIN3PBM44KYtltlNSHyGhPRjvmdue/zJX93qyoxFkcuzm6j0nAjWm0zwKgHMt/RsCdB/+LevxkuGpQm+U+ENcXfn3L2
VA2T4gSH+c5nmhRnq+sPL44NyYwP5FQ75mj5jEqWyNZ27ttnWR5NDjtXnWnexd5syUc83KmpT8EQ+P4DEPPqMyGKRYuR4MzdWkcrewIMOxrlCBSkZmwXVFl+CV/kjfWUZTKtlNVv0uEW5Xp6CAbLwwcT8dqyWOlJ
rOIeMWqQS0Yl+AnxolNGiqhNCJm20jFqEkjZWWPp1QuZappYm8kdFMWpi4GtVrWFMbq6E6KjiraZsgPiuRKY24XkzekdXG43Emyydx0fT2HnIrNjTUUQTaYG0PaqRcHHJJk8K/6JMFRxaN8C1TNNTNazNpuJAEUU
0mov2MvSMSkl6qlC6I+pbIXXFbNcfL1i0MOSkhNL9PgFqQpK2C6pPubj+gF9wu1ZvtnreT7cN5RTBAsNbUHg1ZUxuoZ3VhoW/KMeuRPcB1RIN8aOKhrnZENGaafi8b9qY4TUYEhARtnejWaNxdxirE6A1I627qrO
Tt91z1ny11fQkCMjcViJZ+argqm67hkbhxcVZFf3XsVqeTAdXhmcVoiLCR3SiSB9iceOQSQrSzdV1GTIN9E7qYj//dP34x1Zeuelg8ETThBG6b8fa8smNky4xuM6B4KTEcHGUP+3LVrwomFf8ZapbA38Dp/bbdCe
fRwM2rk//ttTqzuUyxn/vn/tbWRQ4kFjyVcmlPa541Dq4eWIAFPfRsX/1dQkaSkK3KwEHinx3BFv0Nz1asfUGFXoiSVlFcqVeLeQIubeCwsVp0MUIR4zd5/zG4NlCANzU49LZuhBVPYM3Kt/ftCKVxEalqwdeWA9
sdAwwhk0KZLRFzpZ4TeWvuPOMzMRzcmSTmRO3hBh1fbnJeUdKzbHD2lMA1AVvYC/zFj1TY06NYhhod8v0q1gjIhJmPujNyLgSSsTExg2uSIgurViME0HipVrtfidnLIGNGIkBxHvkxNCGWEc8/nNSmigxY4ZTFlr
GnLjoCaeiGFlqkeTKI/rW4rhOGW5ZquY696j6o2Id1VeknW7Oa4sk6yv1lnF0T0Cr9aqbW4VBCVe0rlQoYHkIIJBd/8Hfus5u1hFzVMu9d9629jd/qb98bY7uP740+DD6e7+y8PPb+49eXgR+4zcqfeWHeMQWuu2
OSUM3mqJtV6AB5HhjNjltLEeS7/L/XOfsI08jIU/sKOBEoVZ5CYiVzjb6/Ad+uhEv5GMARAT8yUKkx+Jtwg9h41HF2EZWryMmI5GSN51rLAHmBB+JQW8X5PCmaVuiMafa5fwSpZM4HpWABSNMyRTmq4FfSfXLoqj
HOWN27haxoJl+2IXQmR8YtWXFqGr7zd6ajm3b89D4CFG1/Wjs+cbXokHM5JUo5FC/0hrRsMzKu3p6ckJZfHVsVOsNf3IJIqnnll5ajQ1vzGJDZJuTnutWcuKlUemtwIDYs0MjaAyKz5XptpYxdOOrtf2gzfX2Y7h
HYAJogyfFPabIgnRlHsCwjmXfe3M28ISSOYE8enSazeeGnw2ULNeu+UsEnPo63qL8OjDGlMevMCr9/1oqQuNCUkkM2PFg5eOhWv3qfAEhLWCTRPawpJxx0OuO4PogDqB5Ed/+2+yDKxxQ2D/x314m+9opAAOorJl
ozAbQHdSiLEC431pWd21wiubv3J+dSWjjCgOUW+vHCuQNHFHO8/biIMFs9u2MTYHhaokQCwXLxSl6FwRV66bY7WgtAeisCPMQeAf0Z6dffTDnV8ZoV+bKX8PFSVuS4Zdkw/vchT0VmmmEClHj0CgS7i4Kwq59j8i
iLyAs6cI15NP6BMf8e2K30zZxY1tZe7coUDQZEngMmfPklKPJF6apDs+jULNoRbeASwla4tXjQS1R0Gr5SfzI7qN4fYCYav0i/HfJIWIho7U2owQC38vLymK5vFpKdIOmcLXz/8U/08v97/Fa1r4uvCZs5vkbnny
dJw1c8HqvT6j9iue0OerlItourarvIu9DYNBUmT495aoOif8G/6Uw8drRks4Wjf64i63wDkgbin/9L9h/H1yt2lMrknHYECsau6Cco52fu/Vjl1Ypyok1GL1VllG5WWewcJbr8c6eGuF1psxTjivDO/8Psu1dllu
FJxdYhFkNRgkOs7GB9chJYA2fTM0XTP57WvJacwBIVxC2e/4EZIp4waAIok/CCMAvcg7BJG73hSgsbURIT4iM9JHwjFB3BPIzX4bMoHR/7T7FZFPo6NhAXVEDv7NhnW/g7I8eFHg10S9SN/7suH2N/lQB4liPVvA
t+J+EcCXI51QmlnwMPwEmTsUIZEG4PRZfMZDWLgOThxJb1MGzehvovIaKKVPbhD6nI1cQ9GXDTAcAAVkNjNRWPKZjgA0WVojss8dcyRw1ihcOSO5GekmXBDWty2sQRpI7jCO7k+EPWxjMDo1kEwCMRaBb4ZDg4Bg
oqyVObmujM3GAsRso0yk1Ap2VoFPmoJCnAbAxG1Z12T7KVEVnTRXueDZega/ggxr9+1nONGXwK7KqslqwFgcpcw/eu4YNjVKRM2bABySQcZyD5kAAjDy2hoSeGzZIoHCJBNKFYOVA1k4h/frnNsOXDaslypQ583A
4Jy/mT6lczduSZ093M/i9m19GsPZt58GzeqNTH+5ZfnlwAA/nGwMAJWsfUo/yci9vwYHlZ+hdnGFSjO9CUuPT7r6YagT7H/KKRD9WENmrTNOKDkedSQEYJlxblb02yCJ/8qON5gRa28uuFSE7yHuYadCz97dTD1j
vBvIJ/Kg1+PLuhrPTrgiOcbTpxQ2j71VrbBaTBkxuD6xM66NDueK0aiKtiw1RgQWLym4BSONvrrtZvgRnVzDiV3mO08zmjK6E41PFTH4axhLZnFqcU9Lqt5ExJm2IMmPFaQjGLIiyIE84UzU8F0DenAgxg3ia94V
5x3FTZK5m4HKILFE3Lx5TfIG+GO7Do95ciCQsJp2bkWMCT0r4PwCyHnpcNhgWVn48kc+qbGIxskjRWzWIL/L5biaaFm0GLku+yjGJUieFbnpdUTebmoowMq/2cUDCd3RO6OZHe8w6uQJNKjdEIP+Vj27hFAenp0u
/9oCJzM8xPe8OXgp0dJJCyeE4q76yxNb2nxwDGU7U8bDm451t1AOkL4gY3Oz9kVXphCKmuDNKfoKiM6+evapx3nwNOSt9nCxL/5kGK+DoZ+3NxgCNfl8ICxyxsFveq+bhUPN2EjgCWJjBDznf41bHqJ0whmPszLL
Jy1rAjEtIUtLDupQUtDbnmT6YIeP2ss38h//duH4eai7+4c9HKXZ4UHSn1HB6UtoL1t+Mwl/jHthf6hLhw/dZ6U79y/t3bs0ux6GS8X2w/HQGr4ct62ygvL4qe27nn+32y3yNdVQsF6inI+p/ZkoMWnJxlh7ATcW
aPFnqD5zIoH43uAfMcKc2USWcl6vCUZFVViA0quzpAkEwVRqpTgzAjoVKWlhaA0/QDFl1gRgphJ5sJcJYH7FEwEQRPuwnhyl1f1vQsvhe1wTjoAatygzLXOoXNkbc9YC4UEkFyE9O/LOznDmtG272Vn0fh0rK/cO
U/CgiMOEhe9sF0/pEWS0pv8V/vWiAs2YtgYuP76sYhmEgaL1wS1Wy0gTHnGa+QCO1dA/KBplXkDRT5Fw6O+YCoItdSmB9xhNx/E9lLPyFO5xudH3XTuER6kJcL0HOBMIDCP4p24dlI+34wR7SejhzChh2vm7BZbU
OXVIthNSSRiAIpOhC8qgFJm8CVFrn6pAVEJHNWg7QaAlSZbdboZgqV2C4UAYsW7KF+8bfsHpj5ab9aGXNl+ZBoUNtDjLO333/E3CY6AfuJA9srLRUbJkvKAqiHMaXbSavDnM5RX7SGzJaAOhlzNRq62ZwCQD2KFA
T/cy2OZiiPtWC+51Q6PSEpRtI1RAWvC7IfMoQSeXI/vLnAOf9DtQqytdc/XKQJ+d+pAlBsdcz33JW8Fuk5nM2/hacyXTlOnT+zVpn4N3WXMDR/bjbJpz5xu7eIATYwE7R3JMASxqZRIQomgvlxBZuMRQCGtMYm6G
3SeOdtHKIfFUYOvpGNkgJO+7QVV4aWDec2qvsqLVIEzSgEIWzY3NDPRNfMceUrttsbvH7h67e+zu++GJkv9R2eviQlkI9Wvtv845oPBvyi/YjNyzBXyinsQY2LiL2IpxrEuW5mfYl4lQZi+vlW77vDGkMoDS//vW
ULVybSyG4Hxq/axeKQ7iF4O1VQToqJPsa6NnTXBaLqa2bkfdOAENVFJkLSbfmjh28EJgB7zgWo80OJyFQ0Yp1LwSNVLQz+dhSprfQs305oWNBfcBzb4XrkwbuRbXsGhs7y9vU/hqvNh2buIJYGKdVusyxB6hJTyr
dBIq5fd28D7YWgb0vxuPk/XwIEGaAENx4+HjI1Wstf0B7dLuRovCaLkFv0+VKDPaxpPlKMy7C2bZv4FUKu0EQSZ8WANuNN3WoIM1PoTpsYGVUnruhB/P2qywYVmFltWujzq1faasEC+X31VCZ/uWg6EUoaQVUq5l
ErbQhmDXpdAfpUEUGInRpHXvZinNT+6PXy9exmHzefmFGbNg6V9J+E5wuv+k1c/4P19Qpwl6y7T0l4+ywNCO+j+YPmDQF4SBWNkuFmBK44YccZYUR57trLPP82x/Oi/ncjY6ndoN+NnRHYeZChBKl6fUUSRKa2TP
WTQDga3nxoPI4K5oKJbW5m779aMq7iZg6dTXtbSWF3xaWmP8OWr79ytuPNo0iLjmcNeB5EU9QnnTbHtAdBJXOY4nEZ8E1KSsR6vxQHoGhBjB4m1DDeCNMmXdRiWdcOV081vkEdZyfu6RKLgEottdIWuz1LILVEXR
bQbXW0AYgXszCrAvO7ePowfH551zWyfhI15kXnbs8d9sJicIzDkMYNU2uzptLtggqERTiFajLCmaFv9t1xB616UQpavIQNXnmxMCYyu2QhgtH9iDqGlfEkFN1nhEz4mdKGuv68g9XTj2C3khn4mItTLi8Z5KVbNd
BhzhFNf/JPLfZ5vHd29Clbk0N4fxSIAL9nIoe8etBlOx1OhdjMY1o+MY/DvxAtgjg3wHIWUUHe2TqRjXvlgb/DoY9Xppq7Cub9PUuACvPOGZiSPOMzbiZ7zSzRT8/09CcqO6vrO4d4Exk2zAWql7AKtR3Oeleb5K
fvuf9dUAe3fuFdwfDSQT8FPzGNceE3RmLu9jvnZP/jmxS+f/RvZH/TEdASnw80wVxExMGJfwGSKMF5VpYlrrDyFsboh9wE2goKT+wi3RL7mV+gbbioJ1fiXanD/4bqIatobw3UZ5N9nL0tob5ltqBr7fOhG3UEaF
x+5eWlQAlkE7fL51KJJCV0IjdwQTOF9cXkHP58UaJMdLHzqRNF/rScbo0NOfi25PdeiEMn+xF5dl0lVlAeI/8LKyyOoX5wfU3P9JoY7o3Wf9gJE0DyOVAuShFw6Au6wfWzZcKlHBlNl9I2FAxspuaI5NasxSxXKr
zEWe2tlo7HKgAqhEASjBs5HyoN62LOps4FrtA3mx0vS+bFhyliEXvrMqQpRbmso4kVGXTSCPxikSZkYRA5tVwI9g6hg0NBJcQyqp19hmNxapKXgtzuorYacQYPlKlowAsjiURU2BBUpm0zGgajKggjhHmUwUytdp
xxejMGUuwhLcYOQCn4df45V17I5LbKEdlf+eainadMPixtWfLzLdSVVYItbhdvePFSxt27yxJTFzRorlKmyr2uJP7KxyKbdpk40WDJUNac5cn1Y7YBe9DTgysQP5QLw1Q52vuI+pjGD0kvtG5H7pVN0LL1LzriAX
ekhB8ZYRyxRcl4tKE8hr0NQvkuqwQq+Ig/TRTVkmvUGg5L7FoHgA9HCPpw7hYUNrZ8JRa9T0OcGzuIwo1UTOKYuK1OnEipHZt6snINSganVPjYB23Ixr1wcHaFtrmuGRpBKBRIbRcXp7Ub4KC8Lgm/WFn2i40DPL
17GNIdeOCluF7B8wsWOaymaJdE0t/QBYcV8Mbwgi12I7709937EKtf3VWaOnq54i4LhVbIweCqJ0pI4mFLX5CXoJ/QhQHUYgRFfTalRuy7ImKh+qkHCwKCTkOE1Uu59nSZHXA6bkDodJidKO5QoQ//5Ck66GfMSw
yNfIvP4eUNmXsVhnZ8yDQVQtfbWOji9nMIL1xTxg079YiKuOUwJsTcGRaV7zbny12wLjchBYTM+4epQFhDtKmGoOrSdxD/ayWlK06MKobWh7TtNAWf86vU6yH1qHlINkIsWnridyPuBA8b/yYXxZ4mMcZx6LWxHk
3HgolSA7OhjjzbioGYQdquKkP1RPHysjBv7gpldNIVCqjgBC5mtDSQ9h/CS8khtvTk1wtGBePNvFhQw/zjL19BoMcvMrbly4ysoZjH9qjduxPFLitrg27LkaA4nxoJhShKMICvSLEG/jt4d3SdA4GMPE544ml+nr
VVzW9lWGviE2JxRfAjZV3hQBo5Da6Gm1gZh5gfxYd+JmB7TIZgjazl/NiFUjY0uk8eSjf4J+RO5jLizwYeqI/yU+FHR98eMDpkByGEl5NidkBXyrtQGeyyNZvNyMBzUPEIg7VS3xlyWbjH8nUXppO1QuKiGCsXII
4XEaSX9hwZV0Dwbg/tAELr7PVxTpN8xVhzVkR2gtHBYB3tIjtIUgCR0cy5ifYxxxwu+mcy5QTZnofSIZMX4YpGenHwMidlVS4uk1P7qKiyXisZeEu4E0wcAKJ8CiGHO1HuTavrCwLMayYsTiYUis1xctCfK/bOnc
yBdcstnxgRx8OrEznf1Rv9x5laOD3UO4EFMeeLuZ63Ag3GijEYhiuTmyRZRuT4812n4fPI4IZgkoRlJDTaKkNtbvG0cnxaS/P5Y99nYz61PWTSwBA/7gi64gfOEkAn/36NCleaK+hyN1EGrg5DoPpnyh0V2nAF+n
nr790bVzU2CNhQVywCR4qY7WQ8LmZNozyYxz+yh6E9Rh+9JhCH4ZuSnpsYxKq0Ee1sJK56IGB3duBylLALgKJeuBZ2ca3w6CFeCG4G8pqjJ8FslYrxEBDD6j0oQjNAxzs+YXzFQ5D8os0bO8f3ewusg01ZynIDVR
rhuRFH5mrK28lK8DleqI0NGyrijOBCOh4CO6Yw8qgfET7fhuxfRAjwsLn8H1cQp/Izcar55MZbDL/zpIr+zKLBdyjuQaMFhhO333phdqmhJFu5/LYDa6rSeRw7tSC6Af0+e+uuWUwmx4OeqZrHaNF43ZvByiskz5
0cq3T0hHa1uiyG4ze2utzoEuVyZHJ0VsOlBLec16xxqzPlJ5XfDGAMRVFowvGS0g80YHSqYSjQ5inRi8qOGTm7S1MSO9zJlOdrwP66eEmUZhlN34mulH1pupehdOw7l5tAeS51CnNFQDyfXNaVhHcl96C6UPT2Zm
elIsV3R4WLx0ENqyqoe6rqMt5koEjtQ66pRvyMg+RIyATQm6Kb+cwXvbxb0I4AQwq5fe+MQ83ZAL6uwLrD5dXQH6ROGRBR8fR75SPC4GtwSBylGJmlSjqnONlfXxNVFb1C4r1mZ8ek+fA+MKUPpWY6z30/kw0H8R
TL6A4RAnKh1HLtuOJWjMeE+ER+17DgiQDHeDdc1tCkVpwUiucmq0KiLHEsIxsIJMLMp6pc8yyw5uElyrHdPO6YYdGHD5caWI4Ue48uLD6/j68QAOnuKLxaWlcbWUoC/MzHhBl8azzU4z6ide42ecL8eD9PF4cjSu
XVk/vBhvKFWOwZa2PGW23DBzt6FBNula10CaJ29lMi2TjGQ9mzWHIo0X6dnGsZVlvfjQsfnfz21glncQJ2BSIMlkAgknkLvZYKMJUm45Cao/4hslZlydvsTlocUkYCN1GWdUoTnyY1ngbQl8AfKBXnmd4FdGvH0Y
1LkgzSbIKp4PNoTKt1Cw09CAplr+5ZJHMtOqh4xeCkKsFpU7sGteXMf0RXwH5d1WI1ykHdCok9WkWt1oAEkrnTc1pl6Bomz4od+jrzxHZDcoFGMkafcEPHUaK3nEOknGpJGpJMrxeQd2VpbpVGDQU5uk46Qirl1C
6g8I/kKGIQp5WdSJVN1jjlfhE/ZpVAyIDZc6roThHV0tG9zEJ/TptcaYJn9STWxf/HQQIhinfoGwjhRESO4B8eGXVfT0BZSG/tRcS+sTehuS7jWx6qpdsnKQIWp/GLR9zhFWq2NCH+UPt4y1Lj1yuVIQyWJZbniX
YSqwugFSuITPUyfKfLCyqNM6frj0g/g6y9aOBgOBzkLoNHm6woRHJqWDilzgivxrtcTaCQi23b/XG4h6D+VQRDntgri+ABdenbz/B3EoiVZo2CxC1yx4BSFnuv8RzlYh4WMnVy9nWbIZzTkGIGrOuvJ8RPz/a9Mw
cQRpd+ol+3wWVm/WQXlnw/dgkMYahj/vQ8t6e7+IJ+FHndlLSiDSqoNO3pf3jIV94uRJ249FDnM/qiAc0h63xOV2gs5arIMxX3qdfguTfuM8xmDeSLiGobf+DRTWLi1q8GRpYUdvYxu2ehY7y8Jxf79E5DZA4Gdm
fidIVIzWZF52Dk8TGZ7lJeBTxsRFpBJqJ++gtL7WtNQpmzPVKqoZMTReVMlWu0+jkkQp59JWqrg6/WRa9PV2GYhReMTFI5pPL5rLa6I8H7FmiviPfwX3N+S6LuoKEJo9iO0b6uyXIWxld3+KQJ1qnB7BPg5u2D4c
92sSF3IARgQYVfbhVLwzyltpdT7scwG0AGA1Ui5KsmqGui6tjuBPtorr1NLVqTA6tb5+wK5plzlq6Eo0LrtnpOtpySyWiXGCCXpPWBh4yTLIzqWLRKyjRoVW5aW30N6Ffy04kmiCnZ9ZOQUmR+fLuckxC4J9dXB2
Yg7thvyiEwoOVgIvKfHPA84EUIxvtxSS3qTYj/ny9397btYPC8hM8MOAWmDOm9LYqH6m/LS4J0AObTsHwPoyOZNrw7CSpe26/Md372VR1B/+VDBn3aynITnczp2dPWSRsyMg9fQjJBxaUppkn7X4MtXpbo81pjg1
dfb48Nowza+rnPZDeYTWNmYuHipQbxVnqfAQ3Nm8BKf4ktj0BBkr03UPPqqZqVdPajoTD/TJTLGQUjmgUK+akTqUcikm2L4b4vYi4WeWzzsngFDRy2EOdXeX9EdeQS+0QC9tRzfxpweSuhcSq6YNRepXBV5N9dpL
t/r+nEpsM2YIzz83H6yvfNBa+rRFIUFI9pnFmYuhWGsVraLKO8y9URpQsf/S61CW3X+eeqKknxPszD5iUfES9Vem0KqRFh3vZ2bfXUsArbiWs1uljUmv+IGPsmVWBguW2ZoQUpnTSZSFrFyGvMA3BKJekzS7DyHx
kWvLlsTq0ZM0xxoTHvNl0ZPmZWADss72ni+BqjlLq69rckzV3VU0piIqyR4dlhpIH13fBZ+5f5aKyauqeJX8axFPmb7v25mUzQaGMT55dWGriceGnYQ04dKk0w/dgw35PlgvjB0L2M+xExxKyblC0WlMrlpH6HL8
u7nfvGheNe+al42zfRIUIm+mHMaUCfJQfNRy4PU1bS+pBYkKAppNYZUHVMoLN3KLWEE1up0p2TFcHfaYyDmPNJbpS+TL5jDpwFqrhDa3HVH7QOutXQs2x2R6BMDpitEsRxt10s1l1/AqU2FtMEn4OEiwHb8t4C21
OkVgkplPp9WpdCAdkd/mYfVL2IMFrR1FmB+sixURHr6xOZTnBmcSZ8L8GHujuoTSNVmvxf41vt1LGpaItqyI7tRd6nt850i0Y/cCUDn1tRI8UU2Xuu2qzkXeUuhmncA43RUoARsgAOyXUoFGgosX7BxBbznS6y32
OznLzdL5S7MfkCoPnLTqdEz6helrTLFlZVy/f1EvUfH9XN3u5zzHOnSxD0EX87aNYGxrjwkXtjhgKAWEuTcSWhHW3Kqj/sAwjzIyc4SOP3hf3gU/7mQXc/jkZMXwcLqlVJ8jEinudvYBgfw2arUsTibi06xpmsMG
biKPGnShapIiEh3nKAihwY0H7vW+x4h+JkQIqmt/CzoOrny09AVvzGWz+jDcJF/TDaUlEIB1Z1TFnS8nChOIUfxsjPF0sfPZzkFxsnN3Y1nviHKwZ0Odw/HR0h9kMbMZvGHT5Hlxa+V9r2VSh9Mu05wCvqbSXv5d
oWpKcFEuaCUn5JPrWCafiYJJcUHIM2IgdLUII4aYuMpElxDGMoS5hFfnq/i1DmvKZbQAknSChr7N4RiKPS/HnC/G0jLoNNsfSTwLHhjLovesS+Vb4I7cWm9QpVYchzhWT/TE2lyDII5MEgdR/m48gFEMR8Bn2zEj
tg1HdDk7EVvLoZgJpSo0swKCpLlT0vVIk24eF+FjXWRKdPfiayTZVc8P47P5I4V4q2lpT0A22EbjfF7WFw21+XJhVkLzDXQ7oG/EgBs+rVsgcW8SUHT7pA13G8AtkBq3RC5uRAjduAe3wNy+aYSyr619JEFNJDU9
A5eaPsMODKvkaoMJeDOefZoPI2/64rUwEs2MUcblZyDGOrRT2THSOs/SRh5ZXZ0QEuo5vo7twH75sP4Q4OlTacbqPrBtJzq9jn7o6w13vqxL4Go/jL4ky95niQv5nq+AwXL3hJoyVFO6ejD/ANohLE3aHNEhNVeP
IdNZNdT58sv0CAgc3WyRAw2+Cx6ABBu5nYLAnv9W/8BZTJXKRRm5W3MdPVYQemFkjpjsxkDfPRPhc+W1TgjGWRTjkIP37rfgvNTBZKwuYiyvc1HkvvSRO1AhdnH+BSjBNhDBISMJoWjFifPoelAg0dRLe45GMIGC
lLaGhFDMxySUc0PctlTh8vYy2t3rhlfiIITqgzrhvf/rL0KzPmMnK6w6pu8HV10QtHyDAerGP56jMZ22wED1eIqPmeFSsyEgXw8Ix4Fv/6mAXTNSkI3ABW2L1yV6vykwigyPJQIxmCGJ9Rz6BaJ2DuoNJXI8LDMw
SFiBKxGUREGfK157zylqIAIonuVPAQR3xVQ+SVKZwccpLEHuTA0HrOHYueGPzXpAzDZQosJ2oa96fRWDM0xgpmyGPlYf6Kyn7ygNSiwEGdcnWcYmDAcSGxgPMYdXVTPJ3tuvTJwTRI+Y7SfZhqMUDOvM3loTdJhr
oiNTrZ0dmlEul9vi9pW+/y6k/kro+qugm00aGv2bMNNbi78QGcdl0/lE7lqbWyFGdgN/idp+uyeJe1EnMj46/41wZygz0hM16vUW1LeHbxgGSzY9xHj3RNF1YdA92+vlSnO3wcc2BO0clI4FicADSSO66nGZ2oXH
7Kk0F+A7ic+76KcKlt4h+sCZxvLVMONBsitVfUsJ+ktl7fAGgsyF7XjRbWTYi9KFgDMPoNwzYjaS3BNv/CzW7C7tMTf+WRVMoEYwgwYjtAdLQdUEdpyLWf154ZtsvpyVrhRhOgYf61L2lUyUsh3ZobkRPA4lDaEf
Wl8lq+XtZrQ+rt7nOgBt3yCUP4/XPrGKJ3xWaE/++SjIt3uE456NaKsaHMXvpTcvGqWPFyC9kgLL4Z9NLCBn1c+JtB4Rt7QfibNglGO/tvEgYGiVOQEyh6KA2RsAkByHmKBDS5AiBsaUkiBEPzxUc/wnLH5govZZ
fXwY0cRW1DwUzKAipZG8ZbiJEYYYUcTNEia6HSghVjn3Jpssbj4kHO/SdXNZBRyF4S6o0uxI0Pjvp0vFtzWn1+mmOIiSd3r31npO0SbWIkYzs/uUZFRi/wVw6Oargq3VAcJc2mL+OC6ITGx3559QsmBivPBDedHB
Ki16qdS4lz6s4/35pG1lAjLjHb4BeW4og2ImxiFTArfCBH5Kr3m30U83o6T+b1Tj0+svXqXp+TA5yJ2MQ8uTYmLMElf+os6m92H64GHwZvhrgYH4l8RrDHr4a6HqvSC76xuVlpITBZj4JFFnjUP5ALB9RQQ2gUb2
WQpa2dtBf5WHka0KX9+ODpu1cH2Tr/+kQy/Q9bSSrtL8X+jV8v6Fg+fB8Vcx2oSfwKPyZEgJ5k9OFYLVyrPnvlul1J0cnPTOMB6wcfIuN8BW73wjBGMG3QuKn+vvqKcaTXfEJiQgc9GS/UKoW0xwvrU/vWDivMN8
a9yR1Aa3pJYMmNBu7iYMLOgDu97Q/IowdsYKlLjcDFxo032yk5pZxuqnntgIFAJg+XhJHUvW0DFz8T1qQtxLIquO3YVvFz5Kof1SgguVs0v8u/fGq/DDXgz/MTfvU5lc0ZplFZ0XPk4tw7HJPkwW+t9HwiMPg49c
nHVMvlzWhdX4p5vFIzMoFjkRiOm/e5u3z2mQbTJae/mTAyL2r0BPP9V6q5YbuttQC34ixScnRjZTY3uXPEUyZioMYaMH7vFRdsCyaeHJlSRspFT8qVEKq6Ue1V/JuUCAYI0nnFqKPrlhQ6Gjk0GfFWyFt3wszJVJ
E7daxIkmJ99y+HieOPPQ98UGH/v9tReLJex72CByQn9QwJZs8nQYhgo+VqzpYrKI+xjzA2h0rRCHDuSIsCLZeUfs3BJPZIXhh9Yse5/aoCeyFL2OsTjUg88zVCVjw81koAFgxVxldasDBNS3dWn2OaSpU2VQEj4+
V8CStdQGFCyhjN2Qt3IS+Zu9tlfB/+u5e4IyBRf2YXWcJiv4YKtru2o9EnzmMFvJv96+czjXu3pSNR6lrnXd+yY7k6qTzC3R5gMmJA+YW2PYxfF6c0HitjhUyEi6PEzGSWii5aM73avBA4nZVox3fCgMzibzH15w
DmA9NSuwfBs/tNt3mPk6LV+XYE5eoQDWiJAvUPXJDbIJhCRkmfvu71sPl/S9rBKAuHo8XyBe6YAASmJX0cZpo82rPlNe21HdDTKAA/kGgxwm3/Ghue19Ostjhvfka6x0XTmA/3mXjUaj0PCv4MvtryFaoJC5GbvE
VFiQwMT36U22FCOZtVZmsaRdhcLXe0fkTtxNHLqBHUGP4+vazM9Vq5g4y5Ah/ABtNld5i01dnzrvuExBgS4VXJSJXfC1xNNtPRmB0S3kiOzkOA2BSSOHzcdwIPWN9T4jsFoQyhDv+DPzK5mf4DDB/9g50TjLQ2PT
wisyhylV+Es7CrHgToCltTUhtZcEwXNorNo1Ot2Z14pyVfAN0FoXVpcMlhGv5WqdOgPzhoCp+F9Q3mAhMv3c0D1n0oJ8gMJ0csVE+GYO78Ap2gntdW/KtKtnZAm1IlSuIRlnSmvH/mvwf+sMzYl18HFROiEUnR3F
jEj77HzfSd74A/sVdqhgJX5PpFRvxv4UauSstGi5PyTBp20Bh0gMPodeK3gTDhuB5lec5CspumxVUDyl7665WY7wCC0Wb8QaX1TgI4sJ20OKJjZGWLe78Mdo2gvM1fPwZv8UvLJwG/uAzU6/L5em+j+mTO+MXY1u
qoqQMH0Bca6bQpvo+WeSQuxrHvqI9aaBkWbs0JhT/S7dO9Rue4mHA2bmzXh2yrtIidRUFrHzW2I11RNJRFAihtrYjY5zPvFh98EP4EihZN4n3gEJGysJmCvEevmIZeCs1ISyTdnkQRhJFpWBms0P8AMnqTdeCixm
htmmc75I6YjkdpL0zOlYSjjIpIi2syU0b5LEGWADtQ9d7lAsqwTzXk3CaKUPlaHsiMow1MpSBgC2S1ElPYL+TFyz+5TdFndEez4T3YYr37scpOqZVqHp8DJ576pnn1j+cDdyDHRvi/tGXZndPT79IQwYD5FS7gjq
ni3HOHrv4/iCPgur7uKwWrxXvRIz33whqpfinWMhirk/BR2CBr2PehboOc2F7vUJb1Isc2yC+6r3ktgKf1/YfSqBbAf88aCgHGnnBn36lA2unQoNtTNAcbtiaFGc1brU5Jwb7gGpcB5UNoqiN+B+2fdGnw0NZRV0
r6cSwf+ogXlt4ux4vJVGICeDJVE3vL2dnSFefsqIMaU/2f6BeCVSqhXKF5aujnl7TE1jKNV0B0pBbdgzabeWSgqqCptslPk+nAuQtHGlEqhH2rAD0qg9085HxOKcKM+89hhqvQMKwwGgu6J3dL1sboit5vToNs9u
4sIOmtOxuqanW1tgcaVgyl44aNZrZxE5jmNhs3ONPAly2wxiBKeU8Kl086xnbAK4Otc40I0bSAyXrhRD55aDErB96vaSgPRETqsHZmJxuFuZSJQYz0VUgVuq2QhWhbG0UEHo62v2tAoCJ/N+rHA7Wksu1LrxFE11
EnldZ4QQ+0VreGvknxghNR1xcQulM4fTw+0dIkZ9Pr9KPt3XxcCVxuCbFBn9fkt5qhbV4pzQ04ig1YRHHtX7V4mGvj7Gwzxr4hlvul6AEjDdPkJwt4MIkrn+908M6p0ovp/SvohaZcVqZFsmlC76apnS1SdHUi2V
+7nBm3yU84Tvn/pbZ/nZfgyFM+WDu8xRMR6lTLRrs8DNTdyDy9Fl7slFl0ndJpgjJ0vyCYp66qJM5FrBcKOh66ah7562gCsWjWbur5GtU/GWV/mVQsWYAQDpmJuYsuuw+RJPeqkbGaeep7FZw2Zm2bWdyrVOfJxd
2Rg4QvaWvfzLTdSnxsH3o6B76tftjgf1ePghN/6PYnQ+tfhLtLPuG+DbUtYffk6Zp/AO14taz6T9A7qeZ7yc/5owBkznJrjzFIe9rLIVbfcuc4Ltc+4ripdplOuBL4BCW5gO9gaJxSJkG+mXUxqjq677np6Pgmw9
Ji03b64wGqBsDxNbR9QElY7RydxHE5TSAgVUZBLOaR+Mn5jJ0i8Hf8d6F9O0TTs+yRSsO+Il3OviF3ujIc55NNtFxgunTq6Uq8e6xXYxWbdDtrJ1pV/5KnA9ej8B0hQ6uE0L/cNhz9FnmXg+ilFLFGGEyZ9S2wfR
07qLTMvk61xGXLraSKSiyEIfXGR6Ehr8TCWfT8eCcYBOqE8tVknZeDkeIx+uGEKVg2LEbCOZxCBzmOHqMvF+CjLxPdNXJaAaMtpS1KEl78ZxeWgG7U1A/qJGtp+YWBzDPOvtRe5ch7WK4bzucgIm7eCa96qVARFr
CtTZIwCbPbTj/caKaVovePqsKfvPHfAeXu087+uee1+2gzWpD7Sx3xu/nA/rPHI6v5Xtgjk8qEPpZrSlqy7NjPRipVoRrtOQlPkLv17EkUInof1k/vQR25ZVEh1VVuL8CyFKa4iuddg6V6mG758kKvbwwkd9WyVu
DJ2Q2OzZ9z7ujd/8I6X0k0luthZ6AfzFwZbvsc/R2+acS8JyG4i5yvrAxg8xBqcnJVUnpc8qyo8IXTFFW1+Lv81yUvqeKimCRSjEVD4jaDJg2rMPedIKVkIjo9wht+DKXb4roO1C1syjv0gb9NqULU59LbKSYvbO
98QfP5Sr0WioboFmGVsk3oV2PAGeY4OK6Q+PmQKE89nWKf0Rg4rpuj5m0StrWTxkQDI7epT9t4pukb6O5unrUH1WQMkR0dHYyiqQFWaVGoq4CvqIvny5HLh5YCq4MMXRuOX6C4KsBBtUx1JfcB7ERrgYltzHYDc0
xOnxuXQLup7K50+UOvtiuqUaIz+MZuKHaRYHtaPkeD9EOqemKXeroRV0q6y6G1aAiRm1V8adyX5Kzhg42LuN5Sfu+bZBoZftoF5kfgWOIXCSbeu+/Gm2Q5wEClmQrc+IelgLXkwIt37CDIeKs6b3n/4Jz9kdoAHu
vUO9a9t8v/s2fP8sbWMq4uCUGRJnAWuAdAR7bbxhWAzzbjojs2ko9n/VHTXN0YCeMwt2tfRKQgeOfOOEsjkYfr9D7ifMdacu+FNMsOg6g+/u1qJfKRdpQZ983jUN/TimvIqYmjh6Iq/ZiQrU7IHGnM4YFoaa2kVq
oRmTnmOjxpRq75nXHk7QV6RjGtTyTk2tjIpHNlKBB6QFQm0aR4bpY627lVPaKVJt/hwmeH2D5C2aQNddhbGUHFy0xwhGJeqn8lvwJG77ycMAicg3HjFrfxBIJZC1xUEYl/ilqcXlSL7xLkJUjzj9EfkFJrtcmuSK
ZavENY+zHhh5fLBeeugWUBUIpDrx9yfexy8V3sg6+wFeqRrBvXBSmNz6J9SNKBqSxBcS4/OJ0ReM7E+TbiU3Fh/rjWJk05RMSyt2A74mMfGj0+K3xIrc2EcndrBeZiqGfDLQcKi7pLetcYNxNM4k9ZIJFXtTPHIK
K4lzeJjih+SOf40JMUQ+DjjQCT/Zwp7VIHTe1W9H5aRsnBknw5O2TC6blvu8a1UhsML85FIsbjO/T/hzTgmrXmr6G/yv34I/HJk81Jg2Wjxdv/2lnQCIMPNl5pvzF53PNSNn3Jg07RaQuiCUCOLoglUoUesBZ+kK
MT2MqJXmKq7XsXIO6KB+hZmFz0uhfnWT8G2cTz9JwzzxK55gufEpLjjnIGxIG/gNFJaLGQZUYMpmy4yTTdTfwC3OGWrR3nNrBWJ8eqedU89Qd2OSS8o4ZqV7ANN1ziDCRH3II18SYj8MpRs/oWPuOxqaV+AUBfnt
z9VVHS9BOX7Y5oSrTLK/vzt8lYZ6Ew+1xR9qScCJSJoIueENa2xifQvkZEEVhExuJ9FC3tL1rhzqWVz4M5Hs59NvI4xnzfr9jQ/OHrfyka9vzIXl6FrbykQG6lpDGTWxalB2V5z3VD0BIlMa8ayz3njuksKQY0qa
nydlDTHgbCkB9Jv0SRn3yZeYsjpVr07AafPp79CLGrzRfMPj8wuOcpSDadjW//78LMDl3P/m4bclHeBupAhPr6FbncCVfRLxPp7FOrFNt6/at6qXeThL6h7OMZKMOnzdNmm4fg2fv0a71zTZ4Z3ZtOsFXsVyQ8UI
GvDcP7d00Tu9bb73HhlBW9sTID1YNmfSt924lerpQHWJ3kmHGCQrJA+/C0qIA+WAw6Uq+E/IxRJZ/ea4lh5a+6AaNSLknxIvXBDuTxjbfji8zAgGvAzhcJSQLzMJsFaKCKp4lPgYiFXmgw2Rx1hmbxC+1DoSAohN
4YNukyQsQKfLly/owP07G0ABobm4mjaybdHKGARGbB9JQ3Qw/GleJZD3KnTe5rHmIaEwCXD9DmeIwRgw+UgrpEroDqjJqd+xKbOuPhw5lO/Xhgq+TtMEL+i9sX+0K8ZyBwO1zLhaWJJHftWI/p2NZO94vi5/Liyc
DRon2H+fau9uVkVH+nRCY/DB56d4rRGkg8z2zmTn65Rf2eTdFZlOTLOj0xdi2RjB/WXrtuopl2hC/xNm5tSGFtdEoYgjOJOv5BI8o02fRYUUZqUfzY4i9+aWD0KoL2DZJ5i0H5xJg7khhfVyTmNQXvRcTUNAQfOg
IPMHeBnMpFWep249Yf5zErArnYMYwz3hpb8/atV+YrGz0m0i2aP3EocjGe+g9MSDVcyui2VSQOBHVMAM8ZHvWSiDiiawByY/I2YZVc2ZR/8Hp8h+D0+u2XEP7070PnzYw8voIYeFLLfFUx/+Fh+LL6Ly4WF02sOt
KHx4v+NyMck/izbx5toTYi07Cb5BwxW0oYKZxr2cDgqUmrVS4Wfbo0YpKq6HXpDZlBCZAn/QpGZWHEduDOlSiXk0rkPyE5HUHgAJhVA0l5USZ9DEea3EpIRYRTdIsqF0hT9yeWncMV5g0RLsTh0+UVvEcmgnTV0H
JM2GjMJGhFfIZIcfjdTFGwQlbOFK3GXCTeTEJwEENVAKUxst6+hFnojqxbaTu2zNp0oIEgOVSMYDpKzB94fXC3p/pzWySmBBmqNXILfVjyqbMv3vc8YS7cSbLxUwaMjKP8+QvqueqcAgjpWU3SDY5Ymb2HY76XtL
QTp8gn2qt1+OQstS6b7lbunN0DsJafi66tn4RE5kqhVLmC/O2PeB7ew9XV9ewVqHubQaMpx04nPnhxV6cMBbTbP5xJMzBjg5uC1+/BV5r5QvPVqvFaI4CBP4lOKqwes0WMg36PY8636CQbzi6FlcBFc5ySeiHuBj
IGCA+PmmdpLtMoBbb+mNOKU72o9WKCYATaeC2asiv7PwFJ2t70kqX5YYgkixFeRJvPQUW3v/6KJhAim926/8Pc3wE91pHcZYzv2pjwrSskZp32Ku0x1kMrNHbW5J/fBvYC7pTfd7qMiRJw9r4+NwRzNfU1KY1Jmr
o3mx8OUV0aB2LcDRG629/7WGdVzcH22nGVv7UB270bDyOwvsf9UBSOuBOCuVfUYt++bjjoSVxpxYux8f/MUebuIrc+gSCuHB3h2lfWxbNUfq+rmnKIVfSBNKAuTWKlEBLX9dscLE1XOze8igEvPtQOmvlPa9++nM
5xlXwuuQDbo8lFHUVkveBqKGfKbP5jBr6/b+lF02VcWy6FSfJBeK/5iEt66xro+NE7qxNxLB4IV1YVsMLJvqz05+bAjdd7I+ZFM0gHIcr6GMHT/R+SdlY6t+HNx+j5i1khKCeTq0vLMe5Yy3lBzCXSKjt6U59mpv
zPYdlOewvMEjBIT2VWpQbRQ4lF92C7GVRsRzvocLYKp7gjINeF5uelwk4gfqA6As4L6jvdtclaO46var5hLrF6KUpNdrtab0PpvSdtNXMw63whZEMV6VlcVkaq45pxmYHNXDIXbzgyyEwMz4wCppWuX5STcG4TXG
QIjVWq0ueuh0rfTlES0AKtvs/ZvZJInEZajKdmbDg1+DjStR9lE2Nu0ZUi3A7kt37JcAEZyRs9GYbfR1weh0ugYrf1k2/h8k/ZF4oJ+nsk/Y1wnOmciAV2hSrPwzfucD4wOBtRl+f4jK87Rdt1Bhu1Vy/pCn439n
EAdf3fzCoNfp4AI/k8XRXPkXtZ5i9iarE8CvCgdlLxdKEsnwx1WlTiTT8EOyV/TviMy1MDsKLGdQZ/TD+LjAES3aYzG5nimivgVbYKRHADBjZ0w6Yfn8Cjdad48jg7yFpk4sZaUmh0OaKae8XdTAZ9rjuSdf2GMD
Ib9XIyrgqEzpwT75CMWtrwbbiP6j4NVzPjYgp4xl6PeN9cNr51xvNFgG5uel36c08e8L+fH72pwPWt7K8gFHcO2W/NWb532niLcBWg4Y9ThvpjoT6DaXRpJCcnWTBIG0joXjpn4Kd6R6moVanRk++d532MWuebnq
XrWN6qgGUTW/k3NdkhmUOya2RwCtZjH6Ze+90wfVSsOnZBbmK3hHbz0kEgcBKTFBnu+sPc9l8ObD4h/fOUE6hGbUVGcmA3Zo6179xb2NthzTB9BD7LpEdIVfExOT68mbAT4gySkD0f0cK9RcpAHO2kbkMYxRYJ2Z
/DRt1eWnjvaX+4RBMeCWdxSRhrbY9LHddwSxShCKYfan9PY421F5UnGPNSiuhWFDBJZtScsoY3XUlXhCN6cbWdAfhFkiKIleCY2Uumv25u69hw3K5HyvwRqvmUe1FVP1EmMLgYGrS57L7UxFbg9R/x2U9oHrcvRS
ZQ2nbGQD9XIsveDaLmRmNraypsrBqGs4mbdcDMi6wi5k7yyA9+7NpZhObRVcN/sZ4OlH1nWOxIM5brguuAKOM3sjYT/JXcV/I3+NAjZaKqpBvnoGx9WojlibH9g0DMbLOzrgjv1Xx2nezNRNVDt0g6Blu7fV9Y9B
Va6uA51NugZnsZDmOAcKhwMaZZ2LSoBD/GyAQDtAEm4oVniQuXhF9UwGy8yRlkl51SJ9J0FqYmeT2ETTDf/LdABziZf70N6cz+l73MOj9XUBJF1/EHy47MFNAR7mlU66mqRGeqtADeEYOqWlXnjSbaq6MA2yB58G
Z5DCYTrMPWhiheb9pOiPORcRMPbj/xAyKtcb5Ys9ABFJPgDm1GPANyg+MUk4oSGpUo/MAVk8JTtA7IjPa0xbXylH1jMXXinhaYsmVTk0AEYLE/meA6OqOltRzToT+hrIMGZWVudBNrINWTW+sTrISktlXgHsLXrZ
Ufzi+ekqHTYyO6xmEFQKWH3UrpF4kNNG4lwcVQ9JJ+d0Vv/a5BTXyAt77V/gk4SBTH45hiVu0Z81gw86o+0RcatqiQ40sPmX95NQWCDqIN5K3HGlMJPG5KTbq1I0ePvZ1S57vMFfz963pUUuj61u2Hi1dIKPHtwZ
mOW6l8PCdXNQ7uhwO4Nh52K2Gl0T+PBaFXeOHutjPyLY3JEYpFM//TXsWushk41vuXpo1ge7WDuHxbS8MSW0a6tZuFmYumtF2c8+glpc1vm7kuHtI+vU2FEPN0dwHs1sotEoSqPWl3elsEWYi9lzTWJpOOVUW25/
lPo7xFMZDxuVetR7Usy79rrn1BO/KapFtrvVC035qIX1YQGuimnsCcifaYOSBNfAqvXS5H+xkJsOTVB49QABJbA3HRNl8OvCvFql4Je8mTm8SJq/TBSB8EyuIYGT4Rsoft4JQHFilwyig6/fws44GO7uAAEmKqwS
EXAiMEmEATpGI8xEVzYRCVtLBRBjKKGYrVyC4SGoSPHs6Qj0UDtFQskxyGM0P0WZpyXahyEy0cFusBa/ceQU7jXYLYyd9npw+xq2lQ6/AP7+/8AL0aQV6yTCrOD3PyUwGErtzkWS6gUp+/9FcJsGEv7+uEzlkbY9
H5QygSgQfuTjEVEkNnxUXDMM4B22FYd6+JfVfEX+HHEyLMV59sZpisB/iwunCOCRPOHNrtPDpezMA/CwgUMZ2dMf2kfPosvzQCm9gR47XqZtsaXcAJFGNCijfnQgvH7siM4yHyVMQJhmAqk+rSAIOZVLPqPz1T62
4bV9VAdRPnxlTGc02fU6ELKSykl5E9oX/dNMf0FqlkDEJYEnEkqAqWlxHDduz6BREhlkwtiEHFfFkFN7BYKFCUIg1AXwB6kZIqVbjVmoX01VvMuw++q28FZqQwCpfuLGT+pBZoZLzasnVoCB+Ay0CV6j3a0Gk2I+
ruycu3PNuiG3oOckUBj4f92lr0+offShOOeucvM15mP6O0Gm8XXXBS8gOqVQOOAvHjM1yyR0YVcTh3siSGeL5oDRlEe18KjP3ZukAq6xaESfiOWi7L9YIjVjViCB0IvausCvlM02B5Tu5keymShg0sZ90ZgDgsyp
9XzJlNR08NQE9joXUsPTaIhjcEs57OVwlepZRMqN9ygYlTfGssHGv/I5pAzKM64aL45R5UujO2yclkWH5MShnV8Ii4HKB6ERlkNCE5cG5iNmLyvJYT8iG4J8nYScE3OZgIUX55QmpV76SQnfv9PjBE9mkm7/lA9N
TwqNN+I5P0m9LCZesd0weYl84QNJA3VVFNX40evMpN7SA1O3NJnMJhTWq5XBbMqhkU9mR+wnhr2jinLUvExEAaRukPtNuA+VZdZ/bfGKuUA5gYFdartNRe1+i+3vgeDMSC4iGCZmoBmMO8usO8IZLCkN08/s2syd
ZdEUMCmJr5yg8cecI19ksQQnwkBLfMZ+80yhbVNjPAp8I7PEuHrto0zfJlkafOpg7Au+s6PMCqW7QtxU4EQrtQ2Q1091Sjbc7SK+LRF0t6GlnErfLbRzwY23sKCzj7Q53zfKfvtjhBes0g2BI3dscFBxnALn4XSP
dCmMSwyxhGst21x3bCGZ68IjJTC6GBg76l4TMSiJ5MrOucjrDiPY68v4Hty+JCZexWp5MB9t6c2GIQpIL5C28Ngz6gTcgLPsS+ts3kKv2LUFm2ZVkTkUDz3uWqJpESZnxiNNNLGgRDtjippjltHOUkOOCu3LwAiP
h84ESjjW4mWDCWhRTuQ6zk3LfJd8NrroeGmqxxVIHiczlvs6GNwoa/LFZfuJnmZFT4wXEbgATgshIXtZwfPFNuHpt667wqHxfYXVl6TDqx1X9oCBr2ouNVJWTxNLvAhOOn11yqFlaf1/EXNuR2kA7RfpSSs/qPlF
MrqUbGpSEm7Qqxlx3+ufYgNF64Uuo14MU4rjc2fDfDwn4BWnZIeOrb8o66NXKbSVo7X5NPVo0y+vhv9RNA8lFDs/J94HtvupH56OOEpBbV9ZXs1mMlWCn4wVUvD8PoFtItGfLaPgCGk/wZ6eJvX7DBgn8oMqV7Zr
cS3J05/Ugww5v/XOPubZeOc6SpAvDvHFu39xjIsJ5peKIntGWAzLf+eZzRQZ72qv+CfjtcNu0ze1oydGFcrfq03bD9atnFK08tFmq5VecA/8KNlEcQZwFd1533jztIoLZHdAaGx4fjYs5kowruVUkQot4NWK0X7E
LF+2rCwDZHQp5EWuRrEf1PRi7lAhA/94d2C8J/E+vamU6IKONiq/TzOCDghe1KdsLp0HzS17epV2PNAM7bmFM/7mtTTW+FmzWuUJtCJy3aOO+sPBB5c3btje+La6qYdRC0GS137NpNFjUyC5ckvJr7azfA1vvqv3
y2s+1iVgHR8bXaOTIFmzdv4teQHHKsoWH2CqfQWwPbGBLvVx28+TjS7eYH38+q/i7CsEhehEC3WSMwFKJCX2Ld4+wyBxYXcZtCxyz4lp4fdeGyj1hFLfAb5LYN0tKUPgIHZXxe7xPbULZNaE+p/g6fQ414iPJzJf
DV29dtZ6hcgFxVdl6wTa3ZhFZA5QT35X168AJy5cP5a6BExKRYciSS4MdGrgt0P/yB/5MphW+5UM25OjXiUQ+kWXyn6DLOWXIajn36qOinIm3VHLIDkNhr/uCuX2gU1+Zq66ks5TPoS5ImA5O0oGalMVm/lld+aq
oZjFwRCxisdEU6vj+kv35Xjbqi4lkpmuYVsIuj1a3uTLfHUueW9AXdKUdKaGKOUeg0D4xQNks9QDGsmiGr3xxFiLgWKVJgpW+wLl1FZF/l8sf1/fsSCoinu3VqbBIv0uDD57d5fG7EA0oHNen/9u1+npn+BNGpqC
t9ps4f4wPq8bZSG8oUpzzJK2E/BB3/CH8VJbFMDlGVJF1W/cyLW49JGWLjhfqWBbU4W9DcVlRcnqWrtXR/WQ0/8B16rB+gj0oBfvMB7LF6bhRdW+7uFRdvuckUaigoZMYuGD2rVMuCzqhN9vBoEZgCWYDK0sfEzL
O9hIVHK2q4yfw9X7dJlw4NxuOzPL9JNaPFOzBme4n70aHKc0H4JJ8y3UXiwdAwssJNHJDcFu/w69Gc7pbTp/O5eo5GLZjyZRtm1E0kCLJRWBZNGxQ4wOaUa6YDdlV8PirGj2kw/Fjw7aKxIwXcOpPqXtWe1lPpBU
wlglf3P1DRUnIFsaIdftiuR6CS+p0Zj5mSQtOU861q2Ch9TgA6FJYnASHfSO6JBXnWoXOScOL28Pw/v4SVOxeZDS0G81DHwaO1hFzOcV/sY9UEtztksWJZ0JswLc/SavOeSx/AZmkqjKYLfDuY0Pn9jq9Wmg2rtR
Rf9qoKSlBnGFtkhVbUflekcaYKIA5hzcztWIvHHjhKna6pr3XnZuR1tbIBTuB5VZKkPww57x1/vlEocfqDHnwaFe/ci43q8dRlv8NkQ8xVU8pxHi3DaDzQKbjKLsjZucu/WL36fW8Q+nu9hl48rVvb///iCQGW15
iqVRYHfJJvadG9QjYfrOrpQGSC+/Z6AxINpGKptPRMbtwL8IYGMNFT0Fl1Lk4U60RAfDmbay1s5lfVTBq2pVBf54HiZO4JPmxc8kBqfQng6fSkb/cxVIqADzbfhQhJxAv1qUY1rdFKBHDFninUtwhCmI6R66bOBO
Mhy7m7ghfOHOTM9MquIxg/97BlM5JD312Vpg48HzwCp3Vsm6iigjZUg3GqgIEXCHYKJ8SSGHbJ6mWGsCRROoxnH3X4kWkg5CIxfv1021w6UqG0Ow8ZGHCYfqc3XUsiwTO5Ki9W7YWehotjP/yhKBNFzIio5mKMvo
Fo41LXEozVAkm5WqEmGVpBJBcGUcdmMRa/9EpVJxSBhfHn3AMHGCxqBq5yh+XqkQ1xoUHQDsL4dr1d9rPXBoCHHlfeE7PXHsMuSXssBVAAp/r8gkzimSbu5ItkdUq1nmEN3asdT1tb5ZIC3/PEo75cImJDYhZXOW
xVdOnfpUeRou4uP88ebZwUOF/bylwywXFWNawDU84DvxxviSdCjJCZGtHer3ohsOoKlsV7rn2jjAlcTsAApr1QiI4KkkpKQ3bdNxGRJUZj3ufugY36m+hdfNYFxPw4OZ5ZolR5QdLd9Xw2K7ukkykDW85N/aBUwI
HDiYLsKsZd/PvdDkJEg87ruhJntl8xZv24zmAt5KJFrgwXnXeamyuea92xt9/KFSP6p+gz4uEfxpDjtBNlw6TVmnGCOgpT2vFcwK35CFBC+bOh+QI+eya+dphxr7GsGDePErWsmjetpm0gMNVGvmMmCQAVE4vMUc
EXbWeG1fGxZMyY+2hQirKuAFlZFUTCHOkSsZW7nmzkPgS8G9iqdvE+op99BomwTenLPAIW1KyZ7vxKlAmiVM+S0mhZG7vhIUswfFJkVWpur+Lbm4nfCrZnsU6kwC2UnJgxYSSuGH+/0phJlKXsZfh0T9frcg6jbY
4BQplaY5/TTkp2GZcoSvNUnI7X1uGX8D5PHhlMKv5zEMkFUAxdAX+DyLOmnCH1LkYSUJhfkWWHopbxRKOWqMaQDSM81gjrny76ITH4/uA2hu6f0i/EYGH/rhisHgk/XfEUfnoEgIgDzcQlTMgBgSa2+A17p9Yt4P
NuXMJMglbL/nKc9xR7kLn00joDXJ9BC1IPb9VNK8A7DT6Zpd4bcquVA8TLnTKg9nwn/V3fm0LZmf9wxZbO7L80XukMCimEe8YLdZopdqNq5Pa06semW0FxSmntl5Tp4tC0vMyLnyGPrUaKcgie7nluMRLHxrY6g4
1QOVnxVk0gZaqLHf1HXDOUH09rpU46Fec51aFg7pWyz+LiOELWa/Kep+ck6eM72qCYdiUyERsvIXuMoeqFL6VrLH6m0I2LR8di+Wyiv60AIEDIPvZmlhZHkwr1VTcrqhB78HqTfHa20n7JzwwYqjAgAhF5cdK79w
G774YzBWaJQUkoja8I6GLDgeXWbiWzscug4ctXlyuPc1CRtFqTwiujEtHlQAfJ77Gvy/T08V29mk7D3N23heiCuuDyUS6Sym6oAUtwSaFffIWDvqkVokxiehztEunySOYjFLAJ1nqnmaz1fvAi7m7tvuf9kVMY13
tC+D/9s7msR4J2/RQ7466pEe2LvzhkTZod5LdMuM7+2MUxSWewH3SZBBVi4zmLMfoF4LAyT3dpaaM+Km4JIvZI/I60U8/7O+5tndXBVKjlN0NSd5jRCccxoN24a4VeQsK57iQxUUMxm+jHZSQ4vTDAY+wcADkGcT
JO+9ks3AxCR0jCYEPtxPZ7TbyNhBA2ByUFkAmsOcEynrykNHoHoZfrWF4vwf/9AICAe8nTJv5B/yGfOALXMladCKjeoP71MeG2l7Ny5cU0uOKgR4sC2aVNLXSHQzM0VGCpdJ3dH00WzMijmyDZQd3K8pgqWXns0J
k01MX+lcdkE/ozkLX4hWbjJqbmkFV50CRhLoyPa5ozLxWM1mNy2oCIPAtSAi2hzy9WCAq6tfAuHY7VUNFObNpHJo4+6ceJd1qJw7bLphoYYnOTsnyA0Ws2DejannGfpvJg/Vvz/uP5nJ40fMsH5TJI9Jw0QZ8b6o
KqbGehWajMtYvvb/tRHlvDcAY63TY+iYfxYwA7dmxkhbM9ZVBaNlBrPcWwDJOp91XSatgbZLeKagHTdnGo7VkXtgktNlp68pmwiGpTea8KHopvzlyB5GqhkUAtucU7LuE0ikWEN6zjQIfnxoIi9PG9kizEKY0md9
pBpJN+UWGhQh3ijbwjCk4+gHUYSWXFQ1x5keQkPazJgrIgbl5FaPqNtALamcAGFWsP+n1ltaVLEcfYvGsewTJh0IZGqfsKUWlB46Wh2D5WXrEbyGNL6O5awLHOUkPZX9zAYlorTidWCR2B0GCzcXJwa2HHlcGQXp
ME52ynqAS0gTk+N2pXSzlZQnfCFxAs+Cj9rxEUkCNGaCSN20IwLOTuuF7X5nvGggVW8ZIbdpncx/6BN+mS2jpBFyM+yiAv1rTGd9WNWdPy+2jMs3a05bPlq8VJAZlPZV9tB0CFm6TbKx0u3FEStKCBlwG046NuzF
zTIy104BV49Q6jAiVKsVA83R4k1EPSeoOEE+ol9fOUECxTvlXwFIneS4/2sVGMEPUkjAJOiqWM/fX18vVCApUgrqgHBxfztCiCqhinK/UWzMYkE3l5EWuY9IBgYKrvAOgdjRmByxqUWKRIYHiyMNwsWgaY+WphIU
FJQSXNK2rKCxi6ZDswZxiNhKN4O+P7+dpnxl55BXQkPWiswRhpCdday7p8XIzH9mdPhkKc8MZ0rL+QvmTN2S+PD3DxPnkuoFhUPFH1/v84F29ICdSbMvwJxeU1MUJuR0nIybCHMhxBo5UggLWRk2L2wh76mWciM0
H5VQb/plx7VcyCohFQGtoED3pZkqHv9XA9jLlNnVc8GpScTs3llJe37J5uut9oDuUjzrLhJzfXX68Jq8gQSvfZbcdlwDObx2rbjbYyV/6U43cN/lwUqrmsHRC7VrEcWSNmyeKHjhg55eQwK/OihpaljGv1/R9B1Q
JRWv5eABvM9660kIXeIfeYGgNNImh8Qv1rGueImvgsma2QaSNZoAA07yEOFrPp3ULgVdtix5uE0owm1Ag9te5z3GaiDbE1MLnhssYbarbLRWjlfMRnOceRrfnBSBtGvbFzU2EemaTSt9umS1LRhVpeyY2TnLseXc
28CLgJ9UFdZKXXaESmSfrUsnLu2mPdq3sD17Kzyt+3LqrlKKK3RtHnmITTSCuJhYg6JbJ27hqEJzWxMbni3tvtCyq9l/SmKRu/x36zovW7FHA/EQrNNNSzGcfYwkCcWfqejjDhaI3KngoP4rhnLN2Qr9UsVC9z6Z
fJ/dxvHheFuMqgQQ2aecWUzuihmxu4YW9k6H/uJ73jk5J/bToVdkCCxc5ruebcNz1rDnmYNS8V4xohoyuy+knhPSrpLd8owzSXN/8oMEWnRdwDjnH1LckDrDsbIEDvX6Pi1Z9tjaotOkzlbMEu5ZCpip3Gd6F6M1
0HzZ095INBlUspG+qslSDuZ7waQVmtSSf+eR+dZ6khtRnU4qnhQ1pU3Jdte+2nnt7UX0KccKxpRx96UNbxSjI5/242tzWuBUirhYqvPvedd+om5OQh4TkDB8BlA2WtlPkr09FCAe8V4ShHiAaFpVnVg9IXxdqg8z
oECKKYM9v0yvuHRtYBdFOUOrI/8GMZRj8IdvHYGMhldnMoAXM7gmfmaie1mINxXaDtRQHoyp9NgPNRKxHku5eZpCq5QVPwXRZOA7pnIHB9zzH0ZwUFVgSPTLVIVLREcAooah1SGxmmulZ8zV9DgO3Tru04uQXDmf
Gs7Y2nsTtkwHW5pkNLvcK+c0M0MEPMHaY4/5YYPKcs9qesP6MPiNzOULF6uVpQFe2A/6X0H6+SimdvYWzBiw50Eiy41x7CaXY36QaH10I5aMJSohFqdH69gzsUb8fS2g1zjqlxigHlmU3TpdCA+XBKQZCF6asuHw
6Rrtmh3PxOS4HKDozB1+ShJ2eX/XI5K1cdDOJLL9x7RzXvrAmFIuv+VZe2aLDSwlEAs/vMPwVd1onKzbDeTK5JCIbb9YrhT95tkSTnCQkSvaiYYiNqlovrdPP4Hzslh6jJHGkUdqQNMYxuq8QxxR/6CQcJUacOCe
sTOzNA7yU4ip9iGXM0N0ALYkDLFykdD12MIINihHXs3qvkVKF7FOL+pVvKnXraBwBxhUtLlrSvit+UMZNMTY86IqviXq34gI6xR+nb06gH2Kcm8cbBfsErdVoa2MSKqh+houZAAdjCA5xmUoGyZWFTUlq0FT64f8
pG99WzJs27DdBVB0ku+PqOuu9LyNqWGh5GGkms+QWuEzTtnE18kL5aIt4/oPJKbUUmVCNVftWBxBH7/5bpY2tG1vYP1E3JJac37TJKCI93ky6kV8besonCr4EbG9Y2ooFb0Vml0TICkuTLepYd1e/POcaz+55Cey
bQpGEyDEexA9MQJ/c6PIQ9ECO1z41uSdhcYFzeZERh5nE68Vf2Od5BZYO5iUx5LEC3c1/Tlbd8F/y3bHYj6QcKKABaecCosWQHXDRSapoCj2OZVmOGCCaqQe7JApTr4+5ixWzBtU5yHfcqNTY85HMs7RoseT6Zl8
EKTpzumlshSJeF0AbhZiNlYmkmqgdFaSbf0Ey1qikBjZHa57JUYSbw+rKNH3D2KYPl5GXgkxenc29hdEB83ZeXQ89vVdNhqgw1gq2wrGqcHy6WypPfxEKfRS3uUMkOWMecR3faVCS6HwICEN6baxqcOsjwMFBLP6
4PoKx8lY6IexS3O/9OI+JpJ62Sg5pvg1ZbGO3IyOSMHowpmjpcn8Zij7ywDzjws5SLbiwXVCMtxjwz86gQIB4xiIvx80RVqLTcoP2jInhjuADCZYCcEnBbXMEv1Hw9OFW0nzlSGF/cIWxoLJGr8DTmATt5tvXJdT
/o7Xy55M5ZqZJgxCJoFIrZafAxmkgXsexVvPcixkKu7Rw1QYTZoVzLTqfCVx7VbWmVEbK7mJdNiW/AUv8GhereQlXUSivYo5FoIJVn5IxxezTr/s8ee8Rjxgt3gcPMhXiIVYX9Vb29VXLqUecFG3+8KzRYQVQZLy
R0X0DwdEBZsKLPyVQG6yET8J1oBcNCCzwb454IRgd1JTQc2HJI1kxsYNvyGF8ty+a8XdOPDJ2Vt/P6F6DCPZHFAQ0/u0fz+/7xw+u1zduu5tMRbHBz+FuQOf47SkRsf/HUCyv/fda1NLqXbnYbZwaAgPWf47Pnee
3+gfF7SmfOi2i3gWwdECsFTYnwvUWU0XdgU5g3TQ+wliym8C8mrcfkN4lReLmLF+gvWQAo/ip1kYk0yVzkXmq5UGzvtoKVBBU2jFEtmVmOTFcIZc6MEQNrnNsaUsDLJTLOvcBQMNgUp4nWUkPbdhcpKiA8aGUqGP
nA1LRs6HQ3LN5iZUX3ETTtztxfoxlcTnP3+PYn5/Wwzk/r8/DH5iencnEc9FFqNERoe3yMHC2roXDQ9Qforh8xsfPKb0KJgtJj3Qxmy1xmUjjBszSutV7CM+eHcXBYsacfhhxBQc8O3kYe4sLIQqy0gj9m8Lwm/N
qThWoqDVqN9fKmjnKHqWDe16PheeMGCzdHafjPvfw0hLnc+QI5jH/MSGQIMGuPHYEbm+INXhJ6JL2BgfyTGQ37kuanSIoB8IwGIXoPkopXs/DkDufpYvochbIzzDI6C8RG64Rd4yzpRloILcHdfKXte3elpeSDUw
F3n9tp/FrSCwMocUhIyOzv8LnpMN5jqy9FrIDDQ0UDRMZHuC9pxpNM8JjyVpXO8M2q1O1/Tv8WIm1S5oIUqEnCr8xLz096EENxIJtLNFYccWaDRpn9tOVyPBCG8UP6MuhMCLYRPQ9SXN0ybAv279rlhewOhOllhd
S0j9/pKihC0lIt9e2XBLY00AYt3mJSdRC6OZ3hOQ4BHua2rh2dBXPeiaExtmyYSAxRKBkakbNHa692S4OfgLARNS8ngKI5FwV+05ubAqfvGo1cMwaJnPWTJ8kOOm/l1zwFRTfXx8ZjDSNLTil7Oc5ro2TiuLFX3I
IzrstNHkZ/lK/W5d+FvlvdY14bip8XBGzCRZvc05aEPKDMILx10ulidfESA9Isr/Glf/jx4aYFNixmuK0+uc2D09gnZhlhXwMucg9/0fD9aBQgowT/pinH05TRel/NnsZQMyxIM2l1JafR/b+V40Cc+p8761vRuj
RxhutKhzWCcfLVUD1R5Lhk6ZL8A7zMFIDwzoDITI0zayWy6Tqtec1bJvc5EY4FqQ4QYbjzD8ZrtA3Zgi0lDmKOI9OPjVYOi0h3YdCALHAR/uF6CooYv6S1iz3A7VqUGq4V+KCeYdx+2u3Ef/Xi14ILBIVDntyrlK
fwYdtBXbxoP0C2fqtnO9Iv0gyV1TeNez0JeycGJFYLb2hEoivBgTkKBuoGEKXtFI0G28EO4MjqL6mQ8AWnE93AfsOQzkw/zjBOIEHZxDBeG83I2K8ebCX8LAk4bF4HcKTgLSagfGYveDWe+Ao415g4+sqwOyqwko
wwWlJRMZeezhrXtHxIaUgzmUDdQUo5bm4dXMwZx5CQuslLjfKakQvTRnv03u1HL1yF6EXC1Xc19lOnV+c57LqcDyZw9e3uJLt4RTy8Xw2gbZKa05gibxWG/6+71AINs2flgQAwXTxBN00E9r54PrALqBR8Q/1IAx
/NdCNrvdHSSzzQNQzjmpoGyZai+M51FpQX7S7ASMUJyA8+S/RcXPD68qZcMVPGKblYWEuh89jt/6koPQJ7E/yIvf3rWnzMxCoAoVLyA7K3PHpnKZcvTl0LTIYyMfpZxVf/ioU27GNSXNltHoqJIGZqTD+m2BsQql
ypibjLj0T8S3o6nEkchtpaURhat7f5LUV1LCXrAstslJTQHg1xEYgXeTFLL6/GQuvRow6c7AoOyhAiFkoESX3r4e4niZL5bZHngJN+xm8wWs/+aOH35a3AkBDb7e7c2WOLI/e7syBhu4Qh6IbHrK+SSxPEDi/imn
YkWoUsNoR0cMN1bnUj4C9+LxknGGNiaXuC6pfmUMcPOYFXjJy0Wb5QUViEnaxq+Sn95+/uQrK+UCzkKV79v2t0Ye15OnBfLz5nf345QTNNWcKB37RqTWqDwE2Z4hxshvh19tKksJBjOJjuWsLjxsQRpQWVdYgGBj
A6A9tQYMDrJa0KB4169bsP8AJxjzhtUEWWDOSRxAgkccxUDJvORoy4Bz4WYyHa8OW0TsoHZZjxt9vKsP7lZdHWFGssdsV+J4/8k9LzM/GzSofyb30BHFhiOioqSJrByEaV5nCl3GP+HVMF/asscLIhZryRTZQKKJ
+4I2Vu+d9nh6S8p1ykx6EEIFeiddklkQ9JIXsST7eQ4ex4qlnP2mumWoFKtlhqJ8/Bg3u3zYUH3mQI9j2dG5ZZV13RVuGmi4U81dh0ROVeepsRD+xivBhMOc/+jswk13bqZ29mAQvklUvHnNcsKjOztGgqkRqx3O
5flFdZ/Ia4cHDX8IzIFHfs7JMNwpGQU/oh/zFGLZJTZ6mgWHrtNoJz62Sxj9ToKDb9v3xBNUOik/6gd57he5+D3mev4/4hNd9ELLO94xxxcs1NFB40e6toIJ0wlWU5LSneawjjYOGLGn3zEIsY5PyElyqb1FqsRN
+p+5nRUhkCrBRwFW3mmc+O2G7NQjz+en0Y69IxmKEguYI7m5iUwic07adHAWcJjVSr3mndO+PWjD1UrISmX4ripcvTfTVg6aX5W7tH7YIGdy5EkZgKP5SxCNXfGjKADQSJykcDDMYhrEopb2eRsIQwP2v6LaTL+f
x6rfRq8QiCk3XPM+/aBiuxjnzoVtjpSVeIJEOfnB7o0rnVf9sR5kBeC0ihYYA0FeQpVlKILlZYMizvSGhCaF0tgROEjWNlaWYGJmIeULgxDRw4Q2wrTy8evWhSc7DTWkh+ZyxLCMxgKkBUlgAJUMSFxUehxJ+5PQ
Skr8ZZlSRggKdGlxKF13J5i2bywcb6igFYnicFswjkUsZyLmDM6RLPiFc7JL8mU2JBC9TGBK/vaSrgdpiY3hE5Y/CU84WGn0MsedS4vO0jXVtJOC3jGPNc1BKzfx0dEJUCg9QpQrrGuMhhfFBGHX3TWH6Bje1ZC4
WpD2q3nTf/AfD7WKidTWdqrDwXWJ+dfilUAF10rbQK0SxMyqVNB7H7ZMyr/IaAKfsS9W9YsyJe+61iPVjwBRAE1tXPY91Le3Exc/LTKporYRCzcl0XjHfuu127NGcaFGfgjTAd5vJ/xUwILyd2WrsgmllL50W5I8
TqtjumWjGCPrbuZs/05raJoPhuh9cPi5mTO3abBuSe+5LXGtE+TTZueGi2Pi0HJtUumah/Z2T+YRndnictBg1+azTmvS1uLMnNlri+awPm50ZPRhguzX4dRG/XxoXtbyC6vH88536k5gVF+umA9xucTw444GSr8h
hagWl3JWGeO0LA0VBZYhDEor5YRRT+Q2XpW/c/h3Gl3dUVirwkMut/YwlyjJk+g5/PdaBQwDuoUp75E8hbphechWLrHg5pbfdAU8jrqyiRiIJCRxRMvIBH8QfdprqRu4LXjmbbNw7tUzeD/6pHmWIDCuu2cuqq7L
mZAIVEKYFpT+7t5N1N2ugoLTtE/JNPkisZS5iD8hTLlHDLOinEzMBU+wG7mIwBCJ1Ug/EFVPkla/3ESLEbrC/gKhZFzB0lIZkzV8R/JbsoYPDz3kZ0QOWk4bhrwsgnc90Q1Jvgf+Ti8bcP550Ww3xE5RgyANzPTM
Rtl5bqClXeEtbhzCn8Vuy96GpQRg8Xi6E4HrJBZFSLY4aeTYQFli8a5Y67uNBaXZL78raSikFA5ilpqciplwy0TmUo8/NbNL/HAe1zNXNOZkrsdh9h8UHknrWPQRp7N0wd+SIK8piNUgNw4CGh49A7Im6R/jpuYG
j9zOCDPhb4xBvsL2DAT0K98FwgNXNK+UADw79M9CieOcUqJiOCiK7SFSKY0Fp1aDymcU9kgOi+4Yzb8aFO3VEslg3NG0xZYax1OqxSezwyK5K9YR1OH+xWq+MDKV9MW7e+hKTSzcBx6QNd2oJZacCwEz+/tgHGD7
30+vDgaYvyyfT/aLy5arnNlgrnipz8F4VIt3MGT+6PwpBwcRT7J1WSqfUrApn3U3IaNzVuY6Qlg8QiDRyOVGk0e3dFGxo9SscYRYM6V7M04deY8zrWZO4+I+vBM8YeeriPxsQdnTusxxRw+WwWOvpk4agRStbmn4
P43cJoN2MDKLJZG0vc4wyKmeIgZgwCjKWazsc2d+oPUraDggOuZhVcdwRrSHG8lszPsXThzNqmkLxfdTM4R2Wv8sHyA+xEG6YlrgLWq/7+8jEz4++4HlK6jJ6MjdiRdrAg4IcXvGOCu+rRpEX49UlA2s/cM8Z6aM
SrzY9hEzEPMAjr4xLQW2phZm/4rbPRBWA5QqfsfZJ/IkJvjCgohQzp4jbzPgMspTC2Cn7eDLhKVEAuLVAdlReteUUZBqOWlPdbYRMQIZihhegHNb6DaJJUed6RGFXnR89JBNMBr5FY2PMx5spdGQrNYyjWEUyg3j
ai/hRaeg1nPCtKWRWYZdJlA910Dp5BakVwccZve/OEw2H5Rf4JkW+Tpa8GuKX4zsVjUBToyGZFRI0Tr6PdQg87eayWjNpXOlZxQljU8vhbPnn5TtCAaZsDWEy2OfCKgS+chyF/QaPSYWqsalKDy2jc4u+4J2HYvv
6tmOMHYsttVH3fymqlVpEkztWtYHYbjHoIFSci13V5fl+DDabQxw2w+I4hw1RC3eaKG/yCWWHdvB4xU8PP66zu85MkuLc9sWmm6bKWo56x9ex+27fGdyc0MOlx9NqOSsiY0nAhl87hKXiCnNu3b/cxxWbSsD05E2
gOKTIf6YzYS41yr4rVH8cSWWgY6blocMeIlkqUUrJmHghEflkrbD1p4sOprQ3oRjnHxgIo1GFMIycGv4E5goizER6QpiwTfmyQvQWj6MeQm5UFWdqCoXGMThM/El3SGCiGLKhMUi8UGKpu1g4lBFbobyk5PsoDqZ
+DEQfO43plXSCWPkQ8aDUO76asb8OJGfOECr/Zxkk7NtmgkwCWLm82qIzRfj70ipvGfYFAyORRoXnJyW9KL47Mk2lstaKJjHaLotbP0FhmV6cjHnAoQAXN7Dgv5fzs/pqMiWCYHnF2tmDuh2NHZVjIv23Pbtb/SO
XXBqlfPD9+MRZRJmCuQZWEx8Ki7VutBsdOKtD+ai8lb4lwFCVCYAW4hoo1QccEn9ltSQiWZzwQMIUKSHvD6ptMGk2p8pxI4h78RdZcrQDDzOPVr6RgDJMERcG20Pl5CP+9pPxgkiZbP+Tqb2leeMgcmIBv7ERnZl
Q00CcYrPF4wXPvNwnW2i5ALMEw89jrHRoDyqb5HVL0b1ebkSQLxwsCnC00EzhDSDUuSCs1yLaveQcs5oJkE0l5n8vtI7PlAxGUgRGgkmOCGtPcwMbNlXyNdcycT8bI1e9Wo1bLTVotH30lWhsaJ3utA8QHrqP9Vs
3Oc1C1Emq8t5cHd3dQ/ff4V4BdJ+qLOwwfuZ40gNEk1TyHcLnIfYLAbSrXMLS40AG8IY6A8POrYFNP7MjuQstWJ5Y1ypLs/YDYbRceFrgRwlhp0Ei0a9jMXP0JKbrI2PD9QVTj5+ID3OPTuwY5g8mH7LFqK0BGOs
kGiDzVc9iU+BSqsqg/s1rFNSRbwWQVZZDHl50cZVreV513y1WP4/r5i3aN3tiBzLljrUjScdRdSWAPH2tEs+UOruu7lHROvCJKHCmaR3blMxXtZ14Vi/4XP4rwhD8zipC9vN/ZsQYdCKOawrDeCpgJ35Ezdp/fvP
JJZiIQsXfvt8SlDZqQOIhQ7mc9DBUroSs9p60ZAvzgOZsMV4s6gbuA7e0RyLABy9jO624oUbLsPPsa7r1NHgjG47oeXshpO18OKEry4uUmrpO9zIEIeTtS8836bTLvoS91lySAAcjQvggBfO9C1BhKavBV0EmnQw
ZOuhVEO4GmMJNqQGCDHjt/4b9fu/Q7eAd3C9Ndr8XU2oEAzkxzvNbROHw0OMwATE8CjnwwcYQfXIk8gwTGoN+sWE7CX0lQ1VggAptP7QPcmeAH4wKPHfmictOF4OzTmc4oTKEaDgBQcpLWvq5z8MBrKV+zmjpDLU
mLMMGZJr2FBbXXmRVC1mAVhQSH5EknbtF2NoHv8jclo9eAxD6nkESmU3tYfbQF48TZaix6YXYAGwqCjgWKFQH2eBGT6XnC7/uHUF9QEPTO0IfQUj3aFZMI8INhvowtFXtzhnVxVB1jleUZfhR6ivh4VKONBe1U4R
jXwSdcBUfQUpKGLzxLiAKrRbHoBwa+nxxjl7Q8i8PaemwK8TZw5pIK8uBo0sEmE9TbMEqlKXtVdffQkc85nl1gK43Kbldt+bW/y4TcEV+cvX3B7Hr5JxaSNFoUhH2Uki1HZZpDns1HsMJSbY47m9tWQJ8WaKdlaK
8B0HsR/A0sfmWUUDuYdFOiRjAjUsUVZH59UqXmjUr7t1lH5yfpvndKw/uJmc2NIG1NKp0R+e8vogdNE0nV5d+hcbaibmxDGaySll2T4wU/78NDk80/LJJelOe0pOUk+n+HHa1Cr6Jc8qXtkweVcx5GA8iOeX4Wbb
XHnmoq86qtxbuYcUGegkJ1mN3Fd+rEEIVD+udx7tFsyi/SLBgKR8aySe0tqF1HG57i7svTXe3PSoACdE+0/CC9nNjn4ynnDpJd2XT8I33df/sU1cS1zDuopPwyYthp11js1Hnc9rld7H0Tf3XxbXpDaG5GsCunMl
7UmVH5WokN0Zv0B3sYQgGnQ++khszciCYXIWnSJ4IRzg0RwEDg/2jRgo9MthuTri2mjH8BfjdexMXpT3n5dPm+fN7WawGW76m97mZRGt6We+NTtipKHj76tsdg5EkE3j7iUOBQWm4xZVRQidu5TxGYhPoJ7ak76V
3HCUhYYeNAMeJwOlyDBM2UNxtDF/Apjs7zrflEJ4oAe1tEM/qoEuwzv4+VEScCNjuYymNiQwCbLOTvAiOtCtrOk2RoD/eiE81OHHZvC4XphqM8p5Iy0i/nVq3XahADP7HsTPAYsK7BQfRwgFNw9zIw86cRgKu6HL
FkD0vmeABBnlfkWR2VFWNY3VdnoQn3pxSNVyhl3/L7M77GhvbMvA+/1AgM2SJRKnNDHgtBjBDY7tND5EgKjtiICdoXrEymocT7OSD2hS/Xw5aE6Qit5Nt2R6V6exs6Tfiz20XAbQbJgP1YhkuXg9QAAsUb4d3cDn
a65Uu8xONYD8W5uQewmt9CUSNPSmIv31FYaoT8fbxfUUh9Zdn/xOnbONW0IUsQhD3sBE3zrrD0Qm9HNzjEXinRH8AXakesgJkA+aAt6PZ3Y3Dv1jIrdKrEXnNT2aoiPCSgQgExgITKDKq3JzI/EAcJC3xmhQVKhX
frQ3G515MS0Vbg1aisy75pDtjysTtsrQzrYdbpDczHTjn/Ruc7CXtO1YPxdXrNVqc7mxK4uuc5S8szpc7acjjW0YkIYT3WlwoaT6W0iiAsNj7DpaTneHQxHjz9YwMIcahJd3hVEhwAHvpUVsqS6cOQSIZgRzXtda
ggn+cMGgXjFYD8S1XcXvGgZgceGJ51w5LTTE5B0Q5fQI7k3Ajh3Um+bE3g7EjYqs3hd2LfsHELGujXehU5KO+nrxaIvmvzaNzclu3ybYjjNyxU7GOIEDXQRC553m2Ec1/cU3VSurJqvxlETP/9Jvdsf6kimhH4Bt
JWWs0lVYAMKr2vV8XZeXeK5fPsN8PuIeiV6tg/D5oowQKo0p5fKUtSiyYo42/UnvcbcEDTIutf5S+C+uP4RlUitj5R7J6OcXIHFpu5MkuReypncKcIY3AcI6GuIElykQhhm+xHpnB8z4G90/8GVp3nc7mVgCRmE5
aN3Ums2iGFOz3dGQMMOHn31Tuzq8ZndPw+28l7dovq8aMkmawp2FtIF+avj/k9f/mbak5OXl5PuVxrnp+8TQU/Jgd5VSPRYtFTQt/P60+NtQSZsWRUUrbV6MMG206S79lvuUzLp7/kpFt58Ewt9/6r7Pn51E60Fq
qEMzF3lyJ8ezgJ4hVKEYd1EKmfP+A3I1PhH74uahs9BvBCehwLIostxKsZvFDzPGg/JSo54od0ozsDFiAc4sQaZbEEaudvHu4pqnViFyDT+GUU7R1vV13i76FqCl9lDH74+525K39XCSvUe14J+UUPQIFcHtIKfK
xJzqk/qNgar2SexYfKeQeouPW1dLs8feLRMigIgimbRItiGhE7qfscWsxSU1JLG3rcXd6mmtAsVpfyygsc08EdWL0gDY2hOEkvgRvsYUmXfX+Cv6GIIucGDCYbX6cSvDrQ2FrjBBh1HkDePtsOw8PLsZaFzsSBxh
VDjXODnzUqRpvhgWFOPkZdBt1juX4kB4hWXr3I9j7yZgS2yyIwhOosnSPOUa79AvTcUkr6D6vJ3IefykyNSzaJSzFuuz/5ZMZyv2Op0Y2GgwB++Ef47AyhKjwiFkDOUOoFybUVxo+fdDXNXEyemkMWqSw2rHS7an
tKJ8WEWzjAwDZasklhspSjjTm1dR/jv7nQcEQ6yBqX3WXP4kBAq1hwsKomPgHcTwAJ5ElJxcjFFV1Ya2vkUD4bNAvVql5blrZzygT5AET01pWg1bAHZg3skoHSYSlBBPBlUs8vvaO3/NBmSaERHjI5eIw96RWPfe
RSS3rubMcQ9anKuK4nmu3vsiwf4sRI6IoOTtlPvxnu7e8q4pwBK4cA4ZWnADr7maFOT7jMShgibUoc2ZOznPZ9g5tptzmSzH5n9S44RL/5xeb0od4IIIHBb8bMnUWOEL2yOONpmHdmv2P+vnCKObt6LPFYjL8/3b
xtLULzXQKTN50NvaEDTXVJOZ6sokzgCT49b5BaZ5eYBuCsoTcBk2uSvBqPprOLA7KyP/3Mpu+VHOVOuv6EibD0yL1YUNljqqfyalwjRb0rZZvix6i9UCwH5OILplIbL9iFsSdyESIrI2aXMb1gkvWLhDcP71GTYu
+UptK6yZ6IzzwNM5fxwTWCvYS5gndIur0olzXtecWdgPSj255ET/793X1S1dlV1F766PdQbMFjoXjqaZOI7Obx+NjtTTB+4o9w7N5rcuvcVqoO30ySqVY/Hs8D6i4azFqUzL4BJhbK71d2GGKHfHGa2wGvrqFBXo
qRCtGlQePexdYaoIiMJV0+T4gGMLOlMC/qbZiyI2DzQcc/UvX0VqjdvEZAnvvzH8cRoYVoLNUl10TIUH6oAl7uZdS9QKFhlVZVoYf/a/x5DdccXepLgIEvOgOz9SQf/WIKw0J4ppK0De4qnkP1dXarQK8ExTlKGc
wlvnMwVuN84NBYhpNgF4BrSAwNVatnsgfC0z5wMiBiuRqBoZ48FXizpeuo/XEKgwhawouG3xwhqSUYZdLMXHg4S8b+irF06KhTnQFZzGOCcm1zH44s/k5j/t3xL3TYufuQYfP8WjgheXxQaGs76M0/WNwS/puZm/
jmfr+2ilkAepLbcj/rNZ12jibjpTIJG3RVwVS7tKH48ASc85IFJ7Wc//pEvfMDM0jbgr4l/v6y/wz5Q2Kbm9kHkJ1qeJW3zWNRCj8YSQEzOKvwe585xz8GpHy3V679c7hWSX40UJmOx8I+QpPhO35Sr7kg2czEfO
5p1UQPCBtZTHraiqhSMANoOb+nl2lOYzFKk4Z2VS+ygy+VRHk8oGq48LpDHQ4IB3Pvi8GlVBNTr+gAeWBRVMBLWC1jYUlWMyGzAmev5/bUbNCpjRTtNzkTmo7W91k7SZtfgXSAwfb3DbQTPK6CI3CNfbPwu4Sgb5
62UG4pJYFSh6p37iZRUrQUDiqFdbN724QtSplS/yl/k1ZPm2/UKb65rp5mWc+v/dTyhNAZWX/2bXb3qJCMb95h1I3Ehrr3L5Jse+3pUSw5iqcBjiaGvYFFw3ateE+fBRAC51E7zdK+01Mo+ZlH3Z77Zase+z3q+5
RLYOSUIDpdhFxcTPjypzXEXqOTgDkrzNf73UR+nAbH2LxqWn4iw/iWr0cDdVdiWXkbMKVm1eg7VR57dvZFQhulNNC5UC+rDCWGyi4B+PBn9s8WPETNfL3hM9g1PYijhsO+9jlmSZEwNtfVlrov1dGXAokvoVUbmp
HsGMzyJDsHb7iB6h3ygYeVIBAqcoD67oArJE7jfG0pKrBPEghT6OpxxVAIX/4sXkWuY4+X6jqL7Sg3Ml7tbTowPmr5XxhPl+HrQ8h3cIjpIy8zFXPg1SndrjHtPXqoSO02sp81Lvbg9AOFxqi1//Qwn2Mt7i7t2H
ytgV1cdfvihp4u8o8w97smKOccvsbH46vP10TY++6Rl6rZDbW7k+9zlZ8KEDcdXdtAEdAYcHs259OegSlf8aLeDvDuSb9zLf7RvH0Uwk9UPnA5IFZE92WkBT1wm6ANdLJVO32rTSVEMQOMDywFDdDMvE53kqTPfq
agniMbhQw5EUqKySK7wT7I4TqHCzrrsBoUsOntDpBEOmzn+zC+2t1Bt9YB5c8+x0sEDOvBOmgmS2xSEaDrtDLvqSkVCLpV6ox1kMmxYSAsrR9NAlhY/sbG3wTfII2WugfEvZd3+g1XR56BSrj4qKfKLU2ohbhLci
l+hoPnc3rzo2JTVF6Kzgv2nb4d4Adt4MovWJ2KLukWPNl1E+wsuAiVx1FmlWspJUcPP/tqqSARBfv3XUpYvkG2I9gDKKUHBE30JYoGH6aOOqLgpA4ey0pGCThSpbQT1Exl6N8bYncyVcJ5G5WXG9NOa5tOusJyZk
QPTNg+e/iTvZjvJvXNlcOW2mZv1MjYaBE6OEII+xG39ysnXmEfty7S1bSs1eI0Pjh0Jobifoercxfs6I6YakK6u3U2A6fCbcHJJt5HF+Hd/CwjtfsHNNIe8mKUX5KefPb+OLzUFAnbIKnmsn2T6OTNQTyq6anAco
+hM9T016VA46wIQQcAXvp5nIYWayZvCX+GLrls9sA+DRqA7vYRma6YqlZkI8mdl/c+TP5gqYEYID5o6mWyTPgmRl7B6LVVgY6yqxh5DRiLqLhgzllmO0IIrYJOgkcDBvfSt2yhq2DNU3lDmH24crBGeIdWxwxYxV
xf+M1rW9mPR1bvPhJ0/XSBXSHnx411xD84UqUe4RFUokTPR9l3yQLfiwqmxj/EUapAEvMXxj1Wv9o1ppWvZmvL15k8ev7lMRt7tA0RU+zju7l6sJgt7KMbmEE1QnmIySxlGKkHnOMBmQ5paxr628gANX8cVgrxJn
3Yncf8H0iMgD3ZJMnXgfZsHEEXS8+IVCDHg08jSO4zDJ++NPJPFWEl50FiDZjZJy/8CJaXIvOvuO1392ChDFMp09jHEbHaMoaiutKCLtLe+OqKTiaR7c3wgd2SdMG7wjOgBKJBhSzafWrQXpORXGYAfTeIvGKax3
gd87tnXxVg9Nk2vcuRq/jCOFrIJXMKwSqmkx56kdnAB8bYfkrXl1N643X8ds0slRXed+CX95DhHgNgY2a7Gk6DAqAwsICFGjJYQG5DneN98R4kJDlBChM4iB16jWg1zYjOUCvABPVkAoC07NyDatm9mQem/5W4mN
ceswEa6IVJZK0MMP5DRHSS+5vFmqowU0XXw8yK3ezdcPAbjuwmRKbhiwQap686g8jpmhmTFXGu5XYguhTnm5kOI14yzGzxyYn+ijFeT5IeufJTNZexHXE6BQgv02r0Sk4CE6snOkom2GQGW63YnWgxFNz5dcLUkv
FCYiWZeIi2D+9nMxwxCNqWZGRnaAJvXzZAWoXIcBBPOQ2AkJplMrKK1F9c1ZHjDMOVYohGxAD5gjg7wBhgSTHl+yJt2RF53DNz3DcDWh3BQNDjwO2qNe4uX2kjCtv9IuzO0tjuFliySP1nA/KCr+EG9FwSTk9FrA
2LeZYIc76+3LioS+2e3trkqyatckNw/2KmLRZ2xiUOzzG25Ch61GNphFCuBxJPdr4JfDpdXfhC0xvaGYt4DL34qFoOzZ0++PzUzimRucahuWk9p8CtA6uPkFHo2NvNe+XXUWETpKQhT9VLU+YheGeaBZpDA5siTl
uSmUKRohUo4jXqGVSryP9n0sqQhiK0jqFUWTiSSyF9vHmdF2e+5r3s/jR0oQFAlNIvGaA6JMp/2a8AFbrmzfkFCA7jm6qhhF1OqyTsShOH0i2J8cxdQ+/t5zozp9diXGWzvetg+D/FxIahUhKZRLLKEz4b85Sphk
8OusIUl+EIC8MCq1PCxNat/LjgEZtYXHjbKOEmANgnf2x8Stt+23WSCwqnOUiRMk5pPBvrKyWuBc7EY9ksqU+3gxTjEG+l4GUbmYTKxd2Zi8qsypldzoPxarcMn1Xkhwi3i1THHaD6m2RZDDyaAFuebmsiRUvHhP
xZX9JVJqAvFOwDN/dX2DFFRmdfaYa17X2rpeeGb214jw/zAD1JlrUyQKb4GANMbojplSNLSy9yGsLKmsHxJhQ6VP4biS4TsA4Pk2sYh7hVt7MzvSyYZAVAcW8dzvjYsAuV8aVS9lA5qdUXKcVUUH1JiOszfT4OZT
WIkUJHoIGBJFJS86OcI69aQHg5GFdXllEDatuVtlMNdx7CnbINi0Uyva5wqXpebUA3GTTvw3dLslcpfC8f0v5Lp9sV7kl+p5X/kp1U9DNIHHyIzXp59cQhT5mUPSNUlrKomjPz2n7fGaah7hDHofczaOtqT2UZaU
9yBon+OZEF9TWpWEqp0/1NVBKAkFy5IxF319bBEYf1mWr1lKfUcPcdcyKXcW5sAsiA+7k/rNGIs+A681pcZW8lkkmY0cib+7Jr8Hzo9pPQGT7L3ceTmRVixDjQXms7yDJSkdV/ZngB9r7+KcprDrK5M5u31vkYyX
o0sI4bIoCjRj4C7wNw5HoMpORK4hfSu5dxQXd4yzCfCvCamPski3xBU+WWOofLOZDblJdnGLPUw2yessOgzkHKLU0wBG6qBi6WnZpmYpOR7HbmuNe5AXXXjOXBIPNetn0L16mpZ0JFq+s4L/xnKzBjA+UE006C9s
MZdYEOZF6Vj83i6JyXOma5laY4v+/GnT3clWr0M/WQbwpmavXDL2+4DZc30uE9JpIzesz5AAg11MWoynsuQKkA2mxaPva/wcIQDqV4AsG4llr6hJUL5vvCSqNpIj7bIcnf/Vae+89iMn2WL6vQONsf7zJJwrI1Vv
WO+7QUQTkK2QklMVh9QE+NK5FSyeXma5BGLrPTFQN73xhsknxPJOTCgD90wVIJ9njQ7D5YExJJ4Y2hj33hoxFLyX12b/4QZq6STcG127pPzs9aTKJv/hhWCmA+TkHnu9t4FtG1J2m4HiWA9SXjZYHU3upjP2M+Fm
J5aKClS/e129lT7YDqPuCjjgY5sD5uBq6e0vASH4l0sfeOm87DI4/rg0Snj6PC5UIEOV5WlN0X/WaAuDCaeEv01yLkWnU/ZLNU1eyDfoZG4fPwZVgWX8svT87BfO8SqNgNsAU8XezOrYqyXP6yTyYtW8l3tXS5gX
HkZyp/Km0UFy0CQOHlIFH9OD9sEp4ow2UUd3UjHSlqJwARIE40OL09EB6l3I0wyy/bfww/DA9nir9RMALiCxpHs2whdHbdA3JUEgvCEiMUC+e9Jy0dkRm9pcNjfPSDeNA/p/Krd88Mx/Jj8ihM9TrwxH6uZ5HubM
5FL+ka81tpVJTOUYuTOZtif4Iy5yC+bGAnKv2vJ/SHR2+gX40isBAc1IweTMfCZeXpryzpzJ83+CdAA/fuKBl9a3LE4Vcc2uye1jJ+keKFNaoCS5gBWVI17XzOeXtxG+XVwVcBq2ALYk4FYUE8xVaSbjMwpOSmD8
pYl8t2pbEOHbEYDMCO+vc06RSn5iTFFbTcbW7z3oAKfw2WJcxY+3LSquNc53RWkBtr65cNnKEg/So+fs58WA42RdDC/7gY7uSoXmgDkxqc/ekdIWm9X81e9Y/tGSr1l3C+A20WLB8hld6WkVefardEE+B+FWFT4z
/Ydd5ECyTm3pZLv0qNBAPJYTDzKU+WIFzLRBEhxaejKGd7RIq66iEx99S29nQHNBS00da8FUGf+EhD2qTpoQPLji8kfxkuesdvk0Oy+gHOYw3zWRd/68hfC31AVfZklbSdGTIbhFpLbcEZ5kSTxpCkyqdeS9y4za
BKOpAELUh7CnLxZO/5ljy7ZGBcyfj3VcFF328t2Fm50ZUX85rgi0+ijcY8yXt7rJ9AaHhIHoObIAMqZyjBOGg+VHFG8s/q5sN7KSIPnOZstaLGk5FdnucDR+zZVBfGUJaRyk8FLV1s78ZOubyZdDPe12lyxlU/ym
1sNnYpF/+SlfOiZeUKb6wEkVJBODXWlLzytcgTkCLyUnHolUzc5wDpCG35/DkWHDBtRxMQqX2XqAaxHuOZIJMYYbrKY7Vf/JWcAcmOrpT3TEeDYMNoMiC14snGhameqmvFS+WYY+ApBfNFlc8q2aLbDwiUxby9LO
AHcXPhG9/JTCxw60eTk7/ECDkRnH5ByrFXufaDE32OmLJq3rBYKY6XnSO1bVwgJxe94O1al/yvjaQOoefpn+4gLC9/A9PqGvOIEJFyYRsb9Ab4A4OoWf2Aeqe5T+WHHD2EVnor+KhhC5s/2kKMbGR4jV/bNh+al0
MdFSLReE6RcNBUsYCvkzba5+MDfekwKeZVv+J2FC6GPhyI7tzTgt6VQoGj51Za7AkmSl15rc+1ziFL827cxijQTEgwwEJ8UPmqDw66w/fPnNhlBdgBIQ3yMwJmHuNhPBKONukbdsMpAs0smomw9q/Z98uYADgeZk
+6JfyGHCUpUA4Mamgm+gxod1u0n+5GGKWZ2zUUQgYcZpP+aM9i9k+Xvy61PPjSauAcTiSbi7a7BwSA+wNE80Lxe0nwRL7jf3o9sPfsE94VLfY47tg+q5MCw3kgReMeI73yVIXSEWW+wMDj+P6wmUDDnXwSOudR10
jkpboD4JIQ4FdADYxiWFyIp2UmYf+ubk5hrFWcFPXkpqSr/OZy3dHNj5QPyJLLwJP/5l3mKreb9OUOt6f0JeUmFvzFShesYANbcHQad2fFZ2fL8AdIHjp4hI1hAmsdOR6/Wvht0EdGpxnU4Q5OJQsjUsb8/pkFpN
NLioJKmHHHfUZiEh6iAMYnqSoDCfENGXnhvRT6fi/8DGH7xW5+tuBbWtR3YEvcT76xmseEkB3rStHFgRvQSoaahf/zWdnEp5xepJ9GYMhR/gtPiYAn90cVINyBRWWuTODZIcwI/QriSFG23IX6otKSbIock6TV0q
ZMpBhStQRIyFz7oc1zvqmAkV0oPxoPNVniJhJsPigxWC4F7iGVtAyd9TSVLJaoSc6VW0A9Qxgwed76kznWBeJ4f9rOJuNha3TvpAerndq2F2oz5ByfSEzQldtVUJwBvdDig3y31tClG9KVYsqywC0EaWlax5WiMQ
MkS4IJ9IzgtyByjZ21u1R4Yd5RwdqK5m7RK5OLjmnrVBp1cDOIS7luY03YC6A1ASv9+bzA+nmHTMObCL7iF1FJKdARi+VlIbDBNFThOuTlXarJdN5NO6CvlvN5EqZS/B9RWFxkmwFBUGqzlC08cFfGZTh83vvdi+
A2TmpmTX9EUAbc3KlA9Y/jbL2w84cH01iFfCkaOjGqQRVunkOLwhMx8no4D7wEjJ45dr8yz89YBEM7FFnh8DMwIquAhf9ZJ4Ai93rYiuRynZ6D5iWtH3vjjFKnyuVYL2XtpTEiqy+V76xpfm9VlQVjxi1w4qxP0l
8SzKHtHj10ote5knV7jnyQRs3rW30DQYzX5DLzPeo4SDfrMKZH2ux+pyKqB8Pe1DIop4v8mb8ZIB1xHIhrq42tjklHK/iu9OGpsIUll4EbpPbWU8xmYK3S3B9+NtybwKtB/MwHtpEO/5/05ZYo5KKnr7td9IQYzA
cQqTuPTQGGOQRrfS3I8/0LkFOfxMdw6rsB2J0LVB7FgZ6H1SGnj5/svZK9ussBfM7S74qJKPQVoQrKXAICsNMZZBLwXegCW2HNXttqtzI23Yn3aXJGItRnHmGC7dyYloleZlMQGXjMMxVth0twVlASk5GmV2p8Q0
qH3WIGSkLZ7Acs1efq6d81rIoj4h1/Lzo0IcrzxBODs3xeCDZSI2C3bzOqUQvLtMpPKEomShiGWCKfGR16360YwWYO9AQpJOLLT3BJ3olap0cH0niXRRD1vyppgP+c1mSFHTohmRmGsv74LTCHJZZAsaXryf5yZF
pQkITvPoZUHxk3D+fICE4vXSGDcOa34C3edVHmyHNafaIJVhYxoLlBpp9hxOa6mGKRzkmveTODOLv5wOWDZx/Id+dKosrMPEbW52AgANjLHNH/o0UJv0Td/zxw/4TCCaxyXFWQrEb2rZXVUzjZShxTEiOCyEM78O
RRNAMU/lkFvUOrR2hAru3gBOYdC9xmuC0ABBq240GJ580iuBVUlh9uR8Y6lMLuvVHaxtvC2OOsd8rNo1cC15CY0lpjoaMLvZqbSboHHlKPPSYghV0QeDLS/5ld9DWBnOcKEAZI/DND8DrFPh2ewzQ/ql/l1K0mPx
US5MjUnq0gjpWBT3n4fMvFwlP2vYd/Sg6xw2SuFeMnMkJM5iMnNU+SAzNnAul12NEKEl+6zwDmho0WWSXqR9P193DSpmZzk6aWqEMZbj0WSW7+LScMiqX41P+9eAFTV++80gWekNxhoafKOPIe64wYUNA5PgcZU4
MPK9S2JE0TpqjBel01k0iZz05LyS2iubbw04qMTRPuGbG8eH4Crv/ImXE7xOYmeSQ9gXOQMeGU3DZlQsDqBrErftO2M8Qqvam830X15GJapqTt5ZgFZ2EKakQRigsueP4FOlK4djhOTUV5+OHaapaoK/fUbVAzAc
/b0+TeQgUJOPcDPOox68V5YfnTWNUjNCGIgEnBt0u+I7IkE1qKqACYsUDkgO+uyjUIU+eGsblIBLXbMIL0ddrAXIss0zRUJbYbFALtKMgd+N84MzDqLQJtVVyGaNngUdil1nAOO3K50ruFYgcK6oUaRyCtKZUx9B
vtCnipbfZSVym44H9lKyxpGDodB887zeXZJpjLuVuMywQQ2TVMmez84cPL8uQW15vWp+saIGVMibVwwxbVfj/zu7EUZFX8jCPesgrmDD9fJGiObl/SneHV6iGoJiXx7WijoZqHdE67IP4/GpgHoZ+etEJVLLP8ot
8DH6MIeMAWhrNj93zhowrEMqfVVY+EzMf77CyeqI1JdVroRQBysNujBL3qmhAdUadMghnPPk8vEXCQFw7Cqo+n5dBKHiM8S3EcwiRPutrJ5HXLaD70wVSZv+EP+J/rSiQ2k1DzXD+bLAxWQwaMUmbAmyfXXkzfrx
azRJhFgU/GmbZqh2DfoelaZI5ze+YcJ9CZC30QIW/L2aLGbAregIObTP6veUL1XU6rFOZaQ++Xp0nzynBfmp4qu2ZSkSAGjExYMxX3S0HHr+hgeQ7lt4EZPi6pjnXAEs20quJ0t0oaZMI3MPwQt7vwIKeP2kjj14
sikDhQVakJ5iWyNw09n8MTD1Ogthz21+ESeANi94yxTTOWnjKakK4PPjGqGldYI7aWX4gMARflMxAGawH+sSh1nQ8pOJo01S/dGojnYu/E3mVI5JJi62VBdbxUKLziwhMHpo6flJvW/OBBo6nCojTOPLQQB1IqNh
/ShulP8dznLnuOa61VCjJ03Jn+QUYGQimqLTdSGyJSwFAzS6cJkcjkQ59PBeVEonmAz5alCzqJnIVztKqPb9qDPVvqj4rtpWxpgAjq+6AGYg1mdoKQMnYOJ8GgMfEmpCl81EYTg/1kTZB/2ecByAQmbbdOb1RxVC
iy2tDv83syhkObIAqLCaF8TI1/eRbRM8sdpo+ptk5+KEgNNFcy0t6eXHeZWe5ms7wg5wxc/wsXdrwU/n3KXBtW5lwhmezoj//DfVjBxvCCJZy88CtalG9Ppe+KrqO+0aKdx/J35v6ioArecLaw6H7l0njakD6gSX
e16qE30cx5YHWF/UVoscH3uyTUHMxgjflnSE+bWvxXsM3s4IfLR5fjbyzgObM/lX4rqXDnXwiUszeD81gmAdzVTIorvK6jJlgD/9wiVUwIpFvNVr+WeiccGJyPkifvwKYv0eEcNcNWXFZopjtYW8NS0NBbTJ8VbP
reh8R0Rk5pz+uPcvl5dUyTqHwlRufmYiPw+I907ZGPeQBtFh0rQDuwv0EtmprWOQ9k/rwikoyrRZKjxfu6JCOCV6V/NKuw7TESfCalE629xrAKmz34gCmBVACSzde1E5n2RTVvSPfhPeCyXoE8vFVt+BWyCm5ngB
1TgcsvatQTlnZFUqMQPKVGp9CfedeedwTh4XhHv26C2kESm2S7gBej78mHT2k1PBylaqQ5/2Pi0ZxR2gG3BA3TPw8XWUa1xyxzM5b5WXCGzQvAp0RR3MhcwyqO1e4RXyJ4MtKw34WLBCNjaLly3Ssk+skujRQvy9
rCareRvfeOHyjz0l4nMGvDOE29A+KxtLNisSK7T2/Wg5an4OA9ZMgMmIteiNCNdBH7SORXWF65Zew6e86HUC3/RlUf5KvpEvrKqHECup09AVa0uYMg1NdyVV2KiMv9p7zsYYjpjvdhRgbNrqbhtlHMcVZD8an7RC
Sk9nJamSc3zeOu8VGI5+1WMp7jK+8b577fZSJtvzHHYRxnQmHTa3HQF22KmqRN29kcqQLHst0H1PbIIyjMV9wAVsOSdPQR3YvZLM6jV7hdnMXlwISW9vcjAJSnt/ZlMA7kTS7jo38hOGe2mzFFTpzK/PHpbguq8q
I2sCBWGT0YCLvmjHAzKP9gU2D5rHIWM+9BJxF6g1bJn5GF7K2KgUlMihoZVQbuOT+dJI2bkYphgSxDr1WK5N0tWU3ha8dDW0pC9nZRVqqaxTcgxnlHxm4LHdbD54g6PcwccX21lY3ten+afBTQc2K/4dpC5LwIjt
NFQliMfh3W1jCrFexZrlaJOoNS+qQydCY7WPy4TQl3mlDYt2kle6zaQv72OVPK2xAEve3Xy2QajesEGCjoZavdMEBfLTeBHiYF2mCfYcXkQoh+5Nh3FSPiLB2Qpl3mArSBUOghD/u2yTVfXmGqTrs+Ra0el8cxue
RaNWY8cSDfIAn7SyGr6ytoJMETr0RrFlnWiEnipyjpueT0zE56LYQ0bKdVEnN8qVq2K6mLhzmE+OytgRjSrRqYP7fURsaQSjB1nIAzCL2BONQv47S9K7w+M2SKOi4xQOw9Xi9vTQx2ccFqXI3QUafYbeDrCCIoo1
F+gyKXsVu6vETDYEDmKLz4BW6kITQOp15zgOz4GHY4YBaY5FYd09T1K/aShDYayo06nADSidiwsrB9/wJT67S6LJSyH8BrBkhmHmBRBu0tqQ2/CKw4MIajjMyVfkCWja4vZYh1cOcZfZlGTsoUqcs3qYIKMARjSJ
CS4OOVtn9mMTWlrzrt0dlGC5xT5JwmGoT7tsLsRUrXbTig2Sr61AMmUPR2Wr1s+HGgjxnmA1DK+0ZPmf6KTg5tkDkZvkeIQ2TyX7RBG7djwNmzmnYIj5cYQ4ypVnuxrJ86LUvCjfqEgjz0npMPj/q2csco2AgHaH
ZR4a0k7mK3NpMhxO1G8aIARqH+BuerzPP5I8CsPCRDg16SFFdQst0oHTDMKClJ1pBHZ8Un8W3J2EX5E+RbZ7qlwCXLUE7v+56phr3TvPfhnH3xB8K0t8D9tRvjXWaWwAg+tm82n2D4TX+Q//dE9So2SesmsaG8r+
m+9V4cRvI1+W62NPPiA1nTV1KyRv+/SofAtcPpVDc9X+IKhq8m2ClV5bltXIjP6pxAMqFl1f7Ti29VXdF9XrkqxpxPvs9LA+XYpzkHiIeCTbsn7ZzDEvZZCj6iWbCuAATs1lkRRdyQ0Sxqj81u621K28M5HKHFt6
x85K/Sy/8kGT9LY97mTz2Ih2ie0kF6vgU2AJgbmGACrREoQ/KeZOy9zjzVzVm+LaUldlsD8vgXri/jyoMChOqjKu1qoNo2LRqfSxQEGZ3ftOJQRntqLZ6gQLgAMLENhyu56WVcaHXDbrhK0+HPvS45CMbTt2ZAzT
iBT5NBtNsRPKPXcZ9lfy4bK61/4Pa/P3y8yWvq3t5qwEyRkXTOcRJ5EqGJhttT9/0toApHFJrHKXEjo5EzlhmG5LUUY6uQfLnK+ZOtRsFvMpo/QADigLgcSILEWP2q1DfEeMut5wAGR0/+ikZ7eYoSuoCXxA63S8
OxzIfCmv3Qlt9UfdJayYboBKY+WDPkGriayzTs/quAkV4rscSXp/Jia3xJLlceMm0YxXv+udq+rFhLVpGQSZt+2cIYApjVYvIKO4HL/h4rxbAttIcUNxum2FCWPBeYKAKukeRrw1uSr8REnEovo8R0R+GsUKulBf
He10IPCp9is1Q355augvy6sRkcVsCUv3Udn/dOXirCJN+NfJ9zcQQWtPzHGWsrSDCotTWEXuH9im7vk5V8Cs88JvC3BSw7gD2FxIpmFkpw3zEeUm0csJzdfXVTp7oaBR+JOauWmhvUIDs9hupD5hZr6EiXB9uwQr
RspRn+QtUo0pdx9l/WjK62TmZ9hs/pDjk1CwsD1eB+3u0PJRiVqGL+mAKHMPnDYPOjmv4Mk3NAnKPk2EcvWlG/4MvOV/EmHIyXTBUwlwUsMXLX5CwnKj+8rL0gYVnsr26ufkD5DIXJAWln7DXpZQrLq68HLwa1XH
4uRXXgRIYcYeOhqPf1+NvmE8UdO8Ot7Xfq5yz4jDyGLjm4dyuvKkzSKPJCL3Ctub2BpEiGP371+8nN8sG9prrp3HeyLvF+0YUvIX0IaLnUzumrAVqObBH0N4V85BM/OUiLvWQt37NH2cPPs/xIfO2tXER+HnxOKr
zy0FjsvEQtXL3y5RLf2wXKLK0IoH9csXooj9lJgSJcK4uURdI41E38OkPTAoODPGrnnTEkuFVrk5p2iXyxbZtwSAif1WvLRXbVkEaMNg6YwWOWJwQT1yWkHCgpulxslm7phxvXAJXQwVTdR8+J8G/MvFaPZ6ckt2
7LtXeS/0hNz4uchXjN86TEiYGNQtGdlRGxCpEna+glCST2t/H8z0hEw5DzpwaWIRkgzHIfH7J2S4OQWQS9kw5nMXsG5JIizGqSSznNB7hsfKQFoKzSUxlF7aovgnkTHe3W7AIEcsXOBvwQfRK2NDrMs5k9VZJa5a
HAc7wG1kKsGObPRjitCTx/fUj3q1+IqRvzOWdV4LqtPg+IqAfhrJk2G+kTGZliQUPEsRQnqbT9R8bXeGt9tFzazAXAu9KbBQ7BofOtUZ42sUucY/eofXdzfWh9TPzrT+al4T1lzr1Xupjo5VUdKhX3d7TPZpDHWp
X20L8LDHWjdKJiGgQfeNlJsaQaDbuNBRFO9wgtwY7Q7Kes8nVShKN0PGmfa70TOGU6CU5860HPTS6L8XVV0OaltSZc8r5Y4MvrferhB3jeD1+vj7g+wEEloN2ArDp78PqiGbLY/i+KOfPN4mePnd1qePavowaU+t
eRNW6dF6IocOH6nbGTn+SngJnyHqsrmr7cPbdrKQuLt5BYELWdZFroxloGrXj+shZVy/k0yCcBO66KaY5G2LvjZofVDnYAz8SxE+esG8uPyBNP+4XhP9wj31zh1hcDKbjd75WzBJjUSuANX8xx4QjKmxIzoC4lht
+C7FxHEBZsIFTXaXyq4xQFyCQfTE88SSpnQLnfLA24qYoU27L6k88l9Ms4giGbVJ2xvEr6IcnyxWoByFTOpideT1GAU8mVIcSTgYHWzY3Ik7wglL+ABCXpPFZ5ny90liNls73C15oKoAOSaJM15T0X0uO/qW+vQo
2K1elH+CAbf4VLz6MTm6Y7ENdX79AWndkKR7AhulUahsCnZZcpouMm4dEugsK8Y+a00tlZZDG6AXZvBRHxteZcwCnDBLee4XcGkSUx61pGRHlELcHAsMWaFJtcr3lIURllvGPPHiYwCwqS3vl6HxTnW8Fv0jsPIL
zOivFdT8rVLterk+ceEF4LN8B6PVjeVzOIDtl1TTGqF/7HU2+71/rAtQvyrD1hjctCUCoYBHGiyy0tNjsbVrVcToPvKJg7TsyXYF8DedWZQsbdFi43jH2Soewdtym8tsTnC+iVKHhBMzD9f4MqlLdrm2VDm2IjXf
OvhPwV8sn27IWQgnVPGHSELp0/TVfnT0TchyOW+9NmBV7k3KrqXZnPRq/wNdukkI/Jl6wV6idURPx3ZJZsfa9TFjYB1e55gKY1t+I3V6vPXUjhSDshWJOCfBHmL6hHukMSbZGDDwUjaZw+OnFAOwLMjobQ2l9UMR
khQ15Lme7bxZyc/mFaQg3XlxUK0+M/6CdRIN9H7nQBl7qKCDiXoINJGKOxRIhPUBUeeAw5lgcTzKfU/Mi3lcxXAlflikR5yhy9ij2IiDDoBINxrfWUbeFUhlAyAFSLVQklTB4wMDR4xuLRECfMUS8+02ID+iTUxQ
DgfakUoorE6+pb0iosQf40wf423aoopZUN14TiBIFj3qMayDLA8nJsEQ2reUeNoTvPTQ59wkEw97occHPE/lxMhh8kxJUE8i9xfIRCQ/5Mgn0AHQD9lxMK3sExTCIzzhTe8S+Zh4J7qFp2WUpE1ZOR8URu4DMx09
a1g+JwY+rvkFIkE1qAlF45c4fmyBt4hpJCuVrBDJdgPp8/APqMfALFORfH1dfzUnhu1PjpP0S/EAHIoCZAT7vZkF7b7Mx0cPBn6u6uj63PIgl4UHh+6id25Jv/zAAjYJe6FR6CjT1zydkbvnzWqj8HYl6Qf3WdVw
VQN8cWk6lwH21h6lMN2eSkxU/Jc4Gk7GwUlQqrUkhJlzlp6hAlhhlaALFWorgBnaYUpiAfbV0+Eh0hvoE+xjSmo3n/bgOYqDzeOqnkHS/HRGfCEsNYjTI3cKrx21/+0oBKp+PI4MQY8QeWrzaHsvONTeCtDXzeUO
qZIz5C/6g7LK4K9VlK6/R21FWiNYRIThp3nNkBNXQXcxqBh7auDS+C9hJtnIrfNjT3dopthgpuK0ISPTYmeA+Wh0atHUhVu8P3zQoejUTJS0mbQiyVxUNp+BpsRNKLGg5XAGOawwV51SUtqHVPh61ALvBvuqEBuX
XPDY8acPHPGpiQl3tv8lbFLiE82EDk6Z3N8L7cNyVqPyKyWRIPwEKglojdyLv47gimfmtA4BeLbPJhG+XheXOblH2aeVcZ2p/vVL1ShxDR1YOujVPxkeQhu4ywq6rrAmRDKiVx/7rNMERzLIR4WAdHvhlhO/7n54
Y7dRrxED4eMI10vcu95DRRYFb04aJu685FbYXcDDDEr4uLbaVUecnYJIzFgzCPBCzNfN9ZKRVjmHqZtBCbOPSxyqXQAF7bMIM90hYK1whi6OIxes24Luh2uKGy+w8VZ0IIonO1aclWsZpxw4xh45qIIqCw8lbyRC
PxMXpEr4mA9bo6Kgm3Mlx3imSEmTQ/AoMwuc5h9dyx2Tra9je1zmhZTtNsUzv5KTAtXIlAqNWq4CoKN+5XmQfW+bLA86NULIHrDcUPlaSRDksfVpanRZ3s/O+aB7pFZEElIN0v1J2D1pFUgH2LjIWH7kqm2Dsw4M
nwD7HidBWscIHSth5QSQpxsT8EtJHhTGOruPah0CZKaPRniPq2mWiQaRG25IrXKFvV9kPtb+1Gzaa2uB86WKd+siP1vN5YpeiL62QJQgUSmfkeCudZBvzjeFim1yvKW3jKlwJEfRob9UfH76SPp8/fe35csmz9bb
01W94ggtAyMFgb5xsjvKun6WErU9XNKCN8Kgode7MgRjOtTtpDwLybCGh4XmH2CW87H5MvDK6vU4MmPvGe9yH7MkuCAWCCGVftwSQQR3AQ1YJ0YMt6dtsYFtnq8F/X5Hom4FlYbUf/kKXEWduSZwJ4B7Ro/ilaja
JDhCY8jKvjWWbHWuVoxFzBuFGBVGG7aHO+hn1gFcojqLXYCZh6Q8e0mW1zvLmSAkHQB7kKcsgTS+EGNmO7TBooopoJaGa6O3aM7TXH42N18/6WmKRSIRSnNqq2WkMZId93c9EN4MUOgypITyFeZqM0+9OqAYVbbo
LYYBaq7PVMqob6DCTnqYNXb+sycxhQ5t8rAOOg6r2WUUpHpSV9CNXWOPcG+6FXlZkru214TNft+rkSCF6QgBDLlX4t5LQiEOHeYEUJawCnGIXPCKnjlmxpfFJlTVsF0/i9mg/4EhsHYY+aNKLIUQQS2eJvX8je59
Ie8bxoB9dgKETw7mDJNbyw/vNxm4UHXCMiIOxXAbJSMrrd6nTR3HmrVZbs5g1iKSQRVca7e56q3q3E+GY9f5ZLQGq74F/8aT9Xysh0Qg+Y7ATZjP757AD51ANofcjWfw+Y2u8+WxKYPBB9af0Qk/PRtn4HQd9oqH
cvjzwrOscg8VQWtNlkLwUJwtqMm04BTBXUsuvFooj8NcOnYfscYBGe3AnmAzuAtv2t0NvilD3AOtz0qzxHdyNaHkAAXcTFeIlb51qep30YM31BnAKY+t9EJczXxSBERW9Qpcz5Wtu1clgf4pXh5iHduBuz13WK9s
VlZojBKU4x3TKkAiqLj5AztTpD6HdGIDnOhYJWMerm55goUPhl5FeCx0MibIgzjT5TsU9NPbIKWNT6HsAnMAHqtBXRgxL4cY8GpPWRLjeXFNWiwPibGr4E+pjO8lkhWJ4VxU1ZUxaFEGGaRRLTP0rFol8YTfDpSG
IrDoK/m2Ce/pMGiFPHWsmI2oCySCGPnhq4PfYTtnJrl7kQkkVTHA+IgJZBIafqh2B9zhVFFRaSCQLkg1wRlC4IwpstSix80x1PvF0AREASe9k/1YqVRbm29OF8CQza52HbuMCiyV1SJWVHSp3Maoogufq3kH282/
WiwejpzuuaiKP9Ylr0mrcBHEBA3c4KkqL1adZq+KKm2x2osV+4KvaQK3BOmuAOkEEXeW8ODsKEJq708WLX2lUiL69dnqo7RhH7UTKGVYmvxJnEtRwLDX3ojoXsinhDbOOE8xaU5bXunyuLxrQZGRjdelGjor1o/f
e2QajhapJ9Y8dSX+BFRSndoNQKIAxdbh+/LRgFpnbcrHtPwgj9fcBpNrSsa2Lg8L7X0CSjjRwChNUgW2MoFPF4M6qdr5HCLsO7RJ+nLFknWzIr3GRNG8Juyb/+pWEo2vh7mERFNLDPLQNMphA0/b8MK+CIVDyzle
TbybGY75EXWSCDGMjJO8fZQAxoCwV0WkdQs3f4qSSN2jVfX2CbHQdcSSAvoDAqQLm2Q5lc7oVLSFGUmo8k8kI00V0+oBxBU85lFWpRKqeCN5GgrUPbqenK+J9LlV5MRIijhl39o83VXrZ/PBUjD3lChZZsuYBVZC
WqQxs+WG6dpHPf/TB1ItG+lgxFxPHk/a+QSv0SZsvHTmlF4J8aPCywNmjhwCIsjoGC1HX2QlBsm7kai5cXccSbM8si70uv76yUZAE29CQ5vYpsZfgO0+S13S/14GgAgbzcl5dZLSphuuxsRBYm//YeHMV4QkfY5V
ZEfjshXeR7fymdF8nVK1bo7XLDdZ6nJynj9cYLOWNlhIeZeHrNz06GUIbVbVa6assPPH32XrbgwQicS4XeAIY9Hll8Jelb7eVeoseUN+Ol8JtLUkxoZdoHEF0Kx2QiyNra6v7ENOKTEINiBRbmuD1NfhSHxNAbmF
oKUxusd7e0IsywNE4LMKj+3TArB9pUheOePgzCSgOQkhoJ61VFhVY4EPoyBQdVFVO/ZCQDUXnjv1ofVhGvOULU+K4WNra1Lm+6fhlmRu9xbUJGDKPC3SaNWHWZgmXUQQBEsIlvskmlf7KH92TNMWXpZs+By1vLlg
n+MYEcXW171Qh2LqP9OlSIazK5pWAToadcO4EqbXZnYa/7NRTisgAOfEGDlRiusV4JbhcWYVkSJydq/LqAw5CRFzoIGnYK5sOngTruAs/vKByM9QssrV4LZWWTROevSQcAJxrH7yFOTwMp6oY7InhseXGgdzGzm7
PoNQw/LzrV+GDMTqJ9mEuWa+iHnWF7huGH7QzlXzU0s3oLYGjjYtyYG1Fu+bONeD1p04vaFvvl2NqVS1gZf1JK9OmHn9Am7wyLw5g10drDRyYLus8czUl+WtBNXsoVZpeJ+YIrdJHR+bwufD9a2IVinv0xNnWVJ8
B/CAGw/BsOmLKFl7DoiQUanD98MmShM5kOqgktNS/SF5sShertuXzeTGiXbs5rfMqSynxQzYco8du5ZITFPYlG1ZCLk55ICP2Y5LHcfyy6btLVKOirYNdYu/7m/38Ay4nHN0ViDSeZCphafORfokQIzmcDV318O9
LGienZuDqJ+VJAkny1kzN19U7cVh2IjGW7oUULLFEML+I9DG3/J8stm16zkEITofInukJU/nLdv26zmp4VhYFU1W7o47kbdccBE2KM5lWJiqEefZbxF1Bk2LQy3FAt8TjNp4oj/RPzsN7phtr2weTFSSBd97ggGC
VvVZ3HatebIaXUsrgMA/f4ySrD5GcRipgvo74ZDqrHI79wsawyyaA4ElGF4qM7v3QDCNqpANxuni6+RGuwCjOfVYROS0/oW9uhV6pPlwqy0vFtYT4TQacyXtF+zIeyS605vqlPuokQNOcjNl/9S/zd2ho0ftXhT+
hp5W28OC322xCz1IXY6DOWRJQn9R4AjrrUjpdKekhdT8qV3DQNW7TJfDgJ4hE0wjc+DcDH99uUmhIPpRHP+/lMdr/aSEQ1SgWcp1bwpyZSVGUI1pZXHTRm7+sUlpWafYRO4rUsaqgAGbcx38KUQZjqi+pVixxNjq
yAMOREqsVXI3n6zFfFAieZIBDMFVJpoNIJ2JIEK3w9jJf1ZhRBI4ZqAA81Df6H9qag/Y+mLGl/mLNS5f03g8JJ4BGeRY8crRq5rmMkf1GDDE1TH3nkg3x+6M6HAZvaQpw1ku8vSuU+S9mnTN18O9iRUCQYf+ODtR
ZPMF7sNWlOIRCmfscIw/CScaqXzR186ertlzk2KviIwxciev+i7y79d7/+RcxMMqozPhTDgIwF2YAtgK+nafTziJWFnIFTrk+P6sNLt8ZSswvm9CQPQ52VwSOdczdF4yTgDuIlRnG3Bttl30xm8bY7ou7qAaeO0r
upq88EI/+TrcSMacWGq8QHNgemlAvOoFfdoMrusg1cdq5cP0AZqyCJKMJhOjLu490ats20WAyvvocySCaqhVxTpjU5ZFtYCmz6AE8CylrtovoYlnVSmPCwFROh9LESwsBC7cnyCieLcR67QupeA8tZYwbji0I2sS
tsCX94UCBAr3rSWMr279z0Sz72VtNfSyQewGx9sJ59aGGnFBEysVe8FsJVnWYfpfYP/07ZWQbu3dk20N5d74GWY8pd7L1Qe+PFGpK3Cgl2nkO4uwTQ8elHzU0NZevo1wnLrEN5bp0crKFrv5mwEvZKamZzXHMaAy
jVmz17rChasaSSTTJ0xec/LEVeAUnxV8Em9mTu9cRkKaHJ/QXZbukaqan9pmq0S8ofmLS+Yq6aGzkTf/MboiN/Gc+V3vHCUJbE2alejbt4BdtZuoRHKN7Ag82tN3WKBopwp+7TTXniW6mHaigI3JFzc/0eUD2jhV
f0J//csbkcDunMFsYWfLS+Bve1mZuDNwuPGYpLvLrGBNbTWVwX0UQzHNI2A2/mqOpZ8o+2/G7WTRFf4RZ0hshIn12J5N2IpzvDzjYBVoJMRQlGiJG1CoATfjxvmKMG/Kymj17tnt5X86myxOvbQzou41sJkXfDwH
G68Uc2Dxsffr4s0TZMXeadjSbxUYpeDoaafeLf9lDuzQuaH04cYezq+CwlJwOgM2ZN7gyIgJJb9r11PGvxzHDmpZ4Pi7RfhUNkMkR5dkBioi5+zoew8YZnUonvzZrPuKa91/uK44z5RIyk58lj1XlnrUkqM04xsV
e3/ldn52VR4zHPu+vhI83R5D1ll/zTM8eYSdP5aGOhLpd2xDzVwBJXT2AS7LXvfavmZNypnevahChZ60ZxndkTCZ8oI+6TaxfrwpBoLecTGb601R2wIFB2ywkExLkR4WwZOGbcnJXmgYYp5ieFZZ3BSydZb3yWf8
wu73Gi1InBXCDBjk8iAvOq51MAthG8tFBOiJ/wIF7iY9VKeHe9Qk71B4SG49LM9n2jOzmcZD/MVfVMwwn/72s7VuqtGQpAPSc+EqOJyakZa9FICEe+7W5axrbKQL1R351+N1pPmSfIjlEF/cnNy8m7U3ojc6ml29
kb6N5OfUnlneislGVdLUlOAk1rGCRDw49avQAg459ULnIX+i4BRLT6THzUisbG9lRAoI5YE3dEIlmV8W4HNAscCKlvXQ+nDLdsiMCFJ/B3sSRyLquf0W1N95HYJmjf6GvVaqvMCmgZ7HjNVQcXIHaFAFLUp9QKen
HMYduFZznkat1ZnHYsB1sNdpBNqAaj5t1iSdB0pmMqhKIC0V4jRGiDB01aRDrHr2gIsNBzQ06CsBWBYDN/ddMhFs2AzZeTMsPSA/hEirwuzgobjf0Q4A/F875D1l3kOXfUr7POEhpb0N/CHPUcUv/Nn+W9SLQ5qK
/L7AmfZa1X2h2NnZ4Uw7OzsY3WulDo/XseAAXQyaMdhNBASxTPBQRNVQqYdaaVlpiAs1D0IfXnARXBAwpxJovcaUOsyGQ6wNh4BVWBPOvLd8olzIamGijJCoGjsAtmhBXLNeNFeZ4pAUZoBH2v4iiYi42RVwMeow
IM/XyptEeBZ9RxcSNHYmtEYCs1b0VbKcPe1jXLVyZWK9Sh/DMfFEJZ0BWtoKihE/MPeoH6QycNH6cRR/uYeN4hkikHNXmpDMlzKY76EtGNVmUYXShrgaF5o1jWFrUMPXlXKgWZ1XJRahogr+s5VHHdNnrZP4TfvR
uoiaEmGECCw7GmDyRVlhf1ZfAashrEB+FigygV56SNOuyiSV3c00Zy5nylat/Vyd8MqSIKgfdo5n/Ag0jJvjROuGMql69KOT7Q+I9i6sYW22kfb5qMsG9Jt2RfuC5i0qjQpqZjr5nvBZsU+/5kO50RIYEaVadMNA
EBUDuu9cCSGHbQmFCkup6kE1ETIQjShsIXqxUnLxjxl3glBUWEXK41oC9TPzl7FyXbtsmlXeBziorHuI0NS+cxWaH0CQLpS9booTKk0YrtZV4/R2iQgzZX/GRNhD2IeZepuNSWXKJFE11vX2Shc4nWAuzK367SbG
cAqRJU6YgzuCyDk3jgHs8mUcwGr4feqybdO5Ou9OrzlsmgHJO1shu4BbyN7hsUM8k9ZsEI7j4ACtYFBjvCov+bxNibiBCM1Ex7LiGVKJZStww5mCn+cV1hhcN6S32Jgm/Air0yZQjVfE/4EvDI/EevSq3Yrj6gyZ
gCmxVMHXh4V2WUhZ2UQDqX/UvGwTsBNBd0QEKBO8HhBNNIG5rbpIWrWLX3BYVZjN5emZVA1yCUUAsxqY3YiIeWt7RXgSCJULkDPDFESYXNt07KntHu4noOr30uqrmdBYrOTeaX5fYDIevOhd/84RKixMTJ0/o8yN
nDMyMGa8YAmsBgjMSDVvvs8HmlRk4Kd3Lw0H8LgfD1Cb8B0foQsbg/YTVnR05TvQNiU5okIEeMJHNWy8pAgK7XVR2+vbKlm3ZuOzr7C/sDWEyGP/8nzh867wSF3Mfa7siVeVnjhI4hAYOB7T9AaTFEGoz/QkmPGa
ZlpXb7BCbotJD0rtYSov8Nw49jgkUusYXYGz6cmxopGntnkFcHecbAiHcTsIttpSeK0o+d2m6ya+7vnGxcw/cLG0rOQmGYr8bAjno3U6h9kUx1RzDK895L+fJzyLZMxa0k+pWR4ztVowXz7h7IREdB/eEdBMbana
XXZPqV35slPtFBgCRVdVqwd6lVtaGlw1NJ8QTTBAVImpLlHEN7TDPr0/0o531fqAFG8IGIDkrJE2Dl9ovdCsEdz+DMMozkVZyI0L3XAvULUIxkF1PdnhlIBzMXPJgM2bMVVMHrw+XoSuE9xqm9AZI72OIQy2LHMc
vH1gb5/1VmcEDIhuq9jBUZnkarsDM0rtaJFV5ZzXojoB9uISEbMDdOsk0kxJCc1KikGy7V/5m9D5brT3GiglBbdeVOmfp7klzmvBzMm59zRxJXPbjHfiiW6jUW7PYcVcPiA/mmAQ5i+O2QyPyQX+t6Z0KkBlOST9
5RQjSVQUU2gDshNc0paGBDehAmSRKuSmwTEAkfpjpRf2IzWRTEv1kQ3HdqiJI7laRDogtIWBymE3bKPpgjibsKWPXudqjV05nEvz0YOCZ3qoKcKQvmtG2F6JMyog4j/gfFByFWEAb1jiQyLb8WtghkyIZLilSY5a
yItonhusTb0Chdl4PFCpmnDWdpFqkTo6/jNOP0vkfGDGiFN151SrV9sNZbBXtXaYU83W6GwMWDi8y+ScS5oobTX6/sstXoMQdtrYFL1ek1d0Az+YvMjDTMVvge7ALlD9Vw1WVXtoDix4OUBbzEkoZZ+zsHneCJyg
VOjWgPmOrBjtlIYFgB937+sLPfuh3IMqRJTWPwATUr8mz+WVoy1Qim1mWpIzErn0rXUYWk2hUhKYcW5LfOu+EhT/TPxwB6iKbA5n70wezZSg6TmAmpBdnvquqIypk8rNxQYL9dFkqwMStPFNxBFXdj3AlzoyIfdl
7v4eLYCga+bwQChQUxMbZg6SQTcPpPAldixRmQCzkUBDTKIzhHs8iHQYJkrfok5EbOjC3kgaYNZQ475GDmKR9UQ9lPSQwP6BlwcCh2o0nbYERicW2U+4kTA6kUBOlnYVkBhhDIXUiXZqTUHOHcpCOPLQmN+kAhLv
y2rrOYEgXRhhoV2lioL6JwzhZfJy8wK5JNR3YNY8OeLdniPiOhpRlsYIEHZK541PjF1IEWblw9o8AOrNIT3mt8Z/CsUYahVOI+B1zaVcy2shD2OMDn4t/6XpFLZTfI/Ca6Lz6jhlQZZrujTtfyz1id1iiJid8yWN
0h9BYjgAoERYeCrd2NqiP3Fb+P2c4OceQSLJmV9IdVZchq2hMdLKhTZy+wp0jvuu9GsavawdZGUto59kXnJnNRQku2FNdA+PFHVtUeLYtpr34s1vxXVhivduHdz5ZXrwY/QexSvqm+GaZL4yi68pHdrDVKsAE8YP
49Vdyv8rPe1Y8UD4PMqnortRIxRyF9IVrQwF5uL8Iiffm7QZxB9Gdmo3V+N1TyPh1VTyCLv2pHDPfC1PlPVm9xkSPk2f0ndi+DriXvRhlfgcqpmiAfMbvjqQ5jIIWSHuNQmVmaP9S2hUBlSyVuo56JYyZ0Y/nSbf
u2kH62zrgD7p0puDJog1ggEH9AISPkuqbfydz3l4NM/TkhjMb+Ts1FvzQqeeDgUYg7SF1e5x0LF206TSGSzT3VqY0DLLC95lHkzuFG3T6xTpAxJ83CPmMgxMfILZGRoam/c6pg1PsJ3KQzB8SGwM6hQih41B2uxZ
3547O0rgi3mZhYLtLp1hlHT2Blk7ZxSj19BYr+RK3cc8zSo4t6Pm8z9FqYROYQgpf+cvY/e3LHzSVivON65IX+ezo1iH3Gv6YkAluE0k6rz8JI7J/Hu5aRpTR0EiebdTuZxuHLlKi3YtdYi+eC+7PqcaUdg4wJlf
tdPbIP8SdnqVen6R/OEd7Awk9GaNDyBOGFLx5JehZzBumMBM2xZFDIiKj3ydCDdzjQRf+DJjs5sr+RZSztSEnbQqc+C74qVlBILgDqnUOxigqjBG3TSQbyXwhcR8CFg2RCIlLv0SbENJlMz0NnFj4F5xQXNv4+x4
wChSvhcZU1y7/aW042uZA3g9Sk8MVaR6GB7esXqQgLxciW1k5o/NmQyS89cPDZTPxwVGWvp+FFy7C4zIXZ4DD8Pu/zIFUDuxGyMTRy0cBw1nc6aSlfQ1HB10LprVn5lkklYDNepQMkVjByeT/b7gG92Xi7NlVnuJ
8lgO59M3YgRx5aQLM3KhFmiABnIWh+DJYDYFUupl+eUK/ft0mnLiS+ZhZfIOl5u9kH3mIozYeEhg5f0Ta/TdbOi/Uv5cYCZupE6RP4a1bnwsGf1RTED8c7LHy9PsoucL/bDLy7rqpv0WOvEvjcC1NkD2EjDTLaRK
RjgKRvHUhT7pQPoA5Hvz56FmY3TpJL/2gZ48SYfome7L5Aj18hfAFize4Pbbr+TguHEWzPw2DbsZLdc9U6Rxq1LnqSSLZ9zRPlrJh1LNzcNSzzAmK/7VQrkfUrGDUF6c6btOuCMbSMex5MjeUELxrPPE1NHElvDq
IfzaM3mTvmK3UdwxhYUnHkKdRMZtEdAlSb1zfz7Ibj55tSPUIp3qaa6RT5dXIyeI8OFPCkD2cKOWcIncjzobnxrxCjjWbBNnzyVK66Hvy3YerlgKODwamHE2PqzWgcm8KOoAi3dpEXfZJXd6BuPrJkJ8Sm8Fpvez
xmrOUI2wL/AFHnhjvu8zBrxC/yF90YXCfgYWoyW6SsX/3x8h9wzKbVkTBiKg/LF//n9wQVadr2fylIHAG4OUcdmVGsPnLkdWKQTGKR/XJDQSj7j4mKmjZZkRlnKcVCqTH1wmbTAeYR6/nxlz3OM8dSIFmXB5Pmrw
P6xRzD2GKNb/OG8zdeaZVH2XMeZGrH1UOYYdsgGS3q3vZEHQfvPpGh2YWHk1N/GamX0Lp/PINgAhTdo8P88h7wo110FIjeZmEp9wES/gXRtp3TlXZAjfWfyjlzVMXxbcz4gC/xWL6OprrG0tt7ziWHa76tisQtun
InRRgJl4GMmtTichErFKKjyeEASUWxxTMXhCrnJbaVZ9VFFEDRUCmKV2oKD8aSFcuUdJ7+qqXlX42s4VUOoOXNK/PbibR8rSKLqni40EocnccKg7zf+g7nyPzUBrHIBPvM8FMlfCq9to207fonBm3/m0N5r2k4+G
njbXWOsvtAAM1eDUPN1w2dFDvd0K2sHn02DxgsI/M753vs4QK/xiWt99adVQSvo5pmobzf4v6o/a+xZRPs4vRB888aHyXN2RGb5yTv5YXGf0zcpFJq+jEzEGll7u39bVsDf2Y4yO3dntthxtrtaQBgIxvugnq8Ci
mEcNHwbRZMAebXI0snEtUMfl5yjW17MYNGS88qj+N5q4xzn2Ws2QswMxkYoqlH+Com/hqZThGq2B8imnnEVBXrnWOD/1ZeK9YWTf8FDzRnR5HXCKMIKPlsdFfhuMpaWKeH7rseAidDAuyjVPfnSM8ATvp7BBUZfb
6jb0QOjsND3sbe8xbhPttEj0iQhPWqvixFjTE8xoR6rPnq6MQu9xUaMVlGgcbE6tY+bJE3H7vTlcjFa62HYPNmCUNOOJ4Ms8Il4o7HtzYd7Vh7dM17dUlJZeS1tpSEhmBL7TtD50rbX2wmYLjsCrxPhEmYcyBr47
BVGkpxMkcyAfs3dGzj6MVCk71TTu6eh1mWvT+O2BOsTpU3ryX7bAxNJjuR2Wv67pnJ45TmOrWThA26nHKx4GwLE5zHgG829FvNnM7Yl2KIkOTb6eNl86xBDN3aSoRUl0aTP1kA/4fId2Sw8p0dk+2kE98Leljqq1
Hg4Q4SSm6PFbiPkbqYGozud7aWfuRFV+ME+4rTbQBCl6a2lg7tTo7eHqQHu9iEINz2Ek2m58Ip/HhFk0l2kyYkCeLuCc0QAFelJq5OXL4+dx1gxQB5+af7sWfozm7eefq0m4H+FKR+dJGkFXdQSXsN75tSKgQcb+
S3sqpBMXXelHHx1DWr+NMMZFVAcRGirNNaPkahojVauJcuQAA6w5Aj2fo527e8q2XlMjQRtI1cuK8jrCD4RpmcxmhfluFq8UID24Xjvw+1ymw3gvHpeicY7RZ2jXZeRz2uTXEVFe8sac6dEUrls+rUXCfuPckyxd
lT37Jaj05Z6M0vOc5s9RPK8rBlNSLhl3hA3dd9FM+WyRFSIjXsTsjFAYH60/uDs38MY45cQoMDLj7F3F12alZgISWuwwy7szItNaDZ8nzXeoaGIP3TlCEF4TKbeOecyUqMn1JU5QThG3vYMHT4Dg4O94taicTLKu
lL4i5AUy5xJA4V3/L4cF6IavP+0ThxyPzvqeU+ZJwmeWlJBJ/TpTVvPScUxCEfyE8W6rQJmw6pDqtPPKQMOxbnN+8JHEKj34MXqPcP9ZVHG8FxPEd6+BN0/kfRMXLeZtSlX2N1l6vABR9/UWm0ujB/cocfBtFGCm
5fQ1ZazJOsfnUkDRKMZTj6TLxghFejqKfgyjZOF4yCdI+AXLsmdZZNlWLdVIJmzybt36c3WOb6YNQuQHKfjYYLwdngI9s0cezKHOPAKlbM5BzW/5uMMjNcRw2FqyLRn1DXtJa0xWmu0PJLtZNJ+vKdb2BNLWHMBE
YwSP4i/SJGLLN3mUfkhAP7IchXNe2TBwctyrrbyv7INfb3oecI2835a/pO++8NdY+v7unCkcc2KD5R+12kBGnl6HR7IHU9pO3Dsb+6JC5dVq5c1gKlsKPIFjOBOPfpI+kPvWks4JcDfoEPJgWp96oF/74zN+OJ1R
sRMogu/HkH7/zJalG2/KzCnXa1kOJeBh1dtrusLhqWT6re5FVGuNxKZAPC+IRnE/2p4tA284E9hw1iLd7LU3Pepc6ZPhxeuOtVUCqLLERi1Ol3lBv7obhX8XtkcQwEi1TKn9uECkZ6gJJx+knnH72Bo6oCY6PSWO
Y2zIgQrYCbk48xyMt558MN57BL3xfhyZxE82fuF3D6ExThOr9QHu0D29eoA7aC9hBjbQflKJZwMeJQyuoqLhI1ARQeLoKGuAHKQ2wBPgDbd67xGuPAPec5hpCD5LLOIBOJYsJUad2GMcZWGpQqsYMeFuk//vgD/u
tlHiQcNnu0Key1c1sTwgTE0OYalMZ21/gmR06pf/k6IjYUdmjWI5l6+vR4yXvIxbvgy38FKbL3GTlsIBs5nyLyFiKP686bDe7K1duciHybrOqsP2m+wSF07S3gG/qin8O9Cshl2uqa27jEaW6wBNAeXQFeKvxgUl
SxEqQbR2rGrOX0hIsadQOCm4g3b3sKVXf+J7aza8FaRDdSl+uOnsjTo4pio7/NBeTpt2lNrkThK8O9SXdYvAXcShnWbPzA4XRY6uOjB/Dhc35WTMmOv/ue6no4FeA9GGZHs8qiUaHYq3b3lLvXderpIKSAxQkO6J
2XtjfjkEQG7hMtbymS3ZKgAJ4xDUOQ6A6HEYy41L8yNQP4ATj9HwpXY9n9q+w/59y7QMLCMOaeU5L4f1xq4GMjML2Qb3dplno5qx3Uhjxp9fcf6fFJhZVbQFClrOZ+dGTT4SFe9Ltykph72GAJ/B1UgBuw3ruxi4
isJ0Kzq5n7EyxPx5Gg7MEOT23vtxbHdK+v8979cr0/LRIfk/ngO0NgIqDBh7Ypag4jxzvPceuAxgZQxmEvDnR3BDZV7B3OqdMYoxZ/izEda7R0x43k9bRNCJ7jKlJojBysYxBN7ilXvvf46SCrHQ5g1SgXekSfvE
6aVb7SgCf9FGMsNkEQ6dPaZZIl5arLfPUkz7ZFgLiDTpILHFdG46imC8AJA35wpqDoE+7qNOwW/48huNBvK8ayMW/eBg2feSDA3mGnA1fV8XhQJFwazssN5LLVYWNDFvyihkR1hjNkIQoWjCFmUOF0LuEZeVt7Ys
XcGkkFaQ04YNWsJl8Ted10gQ8ou17n14WLqZ+060t/JLwPuNAyEYxg+WCdsPQZNHnGLkEffXRBWPqvCpcDmJ1813SWCrO9d9hVOGZK+vfGZsjkVhdXBDtCy4BVVmu9YW7hZQrBgO1Y2wgvyoAQVd6nuATr08ZI2a
yX3Ba4dWBw+OybQBN78o5AT/l+kNh00WcyjbzbzGa+W1UhpEVptlfBcA1lciEAz19uxBdGzGHzddDixLJCbLKMWMsgKZV1hh8xLn9tX2cW6slzrPhBsUuW5L+WWdXsBrDFXN/J9/5uJsvSNK9FD5mrpFdhYOpT40
VOGB6OH60mw9Q6nyP91mjBqCEZPftkCtleK2GKMO5iDxzIyktxu6aMYZRFDWl+gOPZAaoE0XFbVJCXyZvvULIL+VeGGepye5ZDKr4RG1RBXZbVZuyy2qE1aC1NR+VzVT4apkCq395gxUCG7WFgdJQ3gbzeh+1dvc
88z2XdTJ1pYyyO8IDbco+jUWFFBrXq7cAHllNI2pUwygMUiEOV4WxdP07vQalDax6BXV3dokg3k6rXUlMkYrKGTCytwwMPY8lrfikh8sbWVXTi2enOYs6/VUYpUoWfUy6CW6AyysjHxAGZVR2iyY2SWe7FOPCeWI
OZ6A3SyskOcGfZw8QL8vqL8yMkBIzp1XOI4+zw+1PEpDGkKivVktzvSiA/KQpMjUI0r2RJxMZDQ1S/uhknTs+c0Py8I2qcX0HGot69z6dq+P74LT+Q6z+AjHEVHVMs7Q9l/OdQ1hVBNm3Ymnx/v+1eEynBW0p9Hx
DHsdB8ru1mIQ+W4hhn6zPoYULog6BD37QMEW53wjvBUquThSIO034q1kOXGfH8oEm/T9JzWf/9EWzWJuZvH61UwMJbmwJnUmBbtuTXUOojv1QKLkyAkKa4XVFeiMyJepf5hAP53OHQ5AFmC/OeTkzr2QY68FUM81
2z0iORq77UXrxIcgILWrZGElIoZrEH/NSKJQIX/t+5NAuJ+9DuyLTs4HAqsFbpN1F2XlS+aWGHrsOIbmZkquXy9E6geuHgcifr6zL+6uPXPB6SjCn+S1CUoljk91OuEQZPDReAMCRkMRO8zX8HuFVk4v83IRDIxF
Gh9kUKlkl4X1yF6FMmibJGbs0cKHyGpqYe0xKkOotRlkR3TsHTNCgXgJGDaRdaEufUICxQhSpL0sjD4H8ttmKRR94eGdY8a57h6FwMbXZBB++xIbI6Suc70sJjdl/RDI5mjPnO0cl98W0Jvl6sy2Fk2wX0LfL0BT
xrup8uuNi/TU2qc6CUoGcQvHG/l58CJl2H89WL+Cy6PezH9WFH1fmaTpX1dMQBIbxsrXYjydedaY3ugT58CAlJmNYBmH8fzVmbdUjGUBjuGI9wclCT2sZtJBVDddjbPfNUq2ikwwFkleltS2/8Rw82DxVXJtND1Y
OGHBko/HjycL4JbjFAIOYHzSf0r7QDd8mi99utI13ZFGYBE82droLg4rSQ5Fa05u98kdQeH/8+MdjsyUTH7WuwysyTc0BSN4mLGceV2ufO+YIjw6JiQmbkaDE0q7yamnzzV6rj3RocpaakYdjBBwg4e5knNVhpFs
2ydvyBZqmrtOyPDLFnV1qC+uXCka6G3HMgXlWZ2HmYUGtSzsuaZlY3aneXqRnSB8X41OrpRncbYPpPPptZwmiP/PqTZ79RgbNN7yHg1pfNbLo/aiYuddAX9zNxjQVVN5xWLTo2+WFe3pHR4p/8bhgh+DccFviYJt
C3+XA4G8nbBkyvAFJAdKcJSSwsAT2el4ahVSaKX9hNhpwZUzhxEiLZ70mhXWwm6aj5Cmgbyqz4gR6jIK/ON1lnprkIx7//xWl66Pw/BIgEszXO1nUa4h4aXStS1JtP3W7t1GR+mYT66fEDzxeijbK4Q1LoKXw/pf
SPZfzPFfRQkTblRIvdKfYlD1TUbFLaFn+CoPcJKRAdKQ6dyQCkME7IYhCwgThFH+Kxsc0pmWnkJpJBqrCfTD+S7ICUzAMghUkg1vutZocyjxXCCiWL9uMuingNg+jEa1KqP454rTeXssQ2jj9A2UD4abuO76iEDb
K1EVN+t0QUYFfCsZ1pSj+pdPD5fQ+uf6TW3ywYKjd736+Nplt5mOJfsK1/aRznopmrMx2tf5Fw/W7IKvzTGKkmhgm0rYbfLXY7cAZMc3fB2MC8Xoc8v5pltJIDugaCDbDtuti8zGUwIjUQX090VpX8mn9p2Tj71C
I81nwMIWVhfLGo18D2LgJzSLEGV/5+LTfAza1gymiZgZ58iRajpvuFRkA9IEQQJTAxbFrVWEsuQpKMQ+eUHemY1u6qKWauo4wJC5IAwSEFw+ljlWgabYms3C+5nGafC3mlD3CDd9P9ErYl/CvUhwASX8UMlxnt/l
BNuMLTszuY9VKlx/yZdFQ6APMaimhNx4enWG+U93fqLirbXZTuVqw2hmFr88r/sFaD4/e8ko7c1gxAlFm62Dee29ats7v+fPUCqswhQyqtS/3FSGP9+YlyHDq7qSylQeXosSqm2AnmFV6lRLCmF+q+/iNkhXn133
pl+Qu3cWowKRcwB/JoldQ+APrPx2Pbael8oJRG4NT8oWbOQt/R/Gi8bA1QSCajw+PuEGYdHNq8Sx/6vMWP2EhQX3D2DWBZ0Zjm7Gi6dvRCZYupAcbHJr5vTVROq4wDZgCk3eKx3Pz50wIrX7iojwra7jT+r+ycE7
roaprcm2do1Cg245BEtyaAmCUfP7M9sClv1f1EDfUahiQJVAA2ElmGHFkPOI/UTkmW46dfk6U2DkIdkbTZXJMoBu54MSUGCzS3LWFCsDonIG13nVmteUBaf8nmIMPrXe30xKXHVIpE0tA0myShS9xtQIQnJmSMbR
Sqw6q/1Zbwe/qFRYH12uc+ciw1YUmSjtxMpctrT7RCiGRmMBT0vly0AJRwdm2KGRDIHjkQzqgTn4nC6f/gkl4BNmuAlzdQAH0iZvM2/Vf5bU2SfKaSpNihbtKyVFTNVEugEvo+eZ5R2djUlI2ZqlWOM6VjoAIXGo
YjicQ1BW2vhcVGT9xywU4Ix4emAc3TisG8Ysj9n87eIDFnaU/QBwsvWCInt40ZPfn6DRhAdObw+whrcDklICj2e2oypHxSUNmuPGk0rrL3MQ2Nc1Tqat2aO0j6QDNztu+PUoimrlVHonY2cKlOsUNBrP7iKD9L5j
GN8eSDl1JuOJUTlp4T4lf40K46Ze0jnM1p0mGqVeD1TaCfgrfGT81BL19b7/vXkaJvap4HF9W5WSBTR07fyBpdYzQKjfdV+N7yOpgbWO8uEUS+By0Iv3E5YKpw9zsU8THuCLDOSB43WgeENkuZsxxAGVRmiVTWn1
h2tBXS1joV/vFKVkU5VgueJDue5/BvHslVeCerMie3UUt+U1yY56c6iDPKFly1VFW01H5+ZwQA6gEXGROHYKEMzlHcKC+nNAw2+H0Lg/Ik0wW+AEZgQ/XCv/w+I+B/N//Xpb4YHV2bkDB8qrh611DwnFYYZz5pef
DVPWdtw4uKW5MHgEaOjt5CYwC4U/J4yreemxzfCW7+BJtjYdVdlFkR+n6ALRz+0X1Il4f2GuLUd+QVM5h8lhIrO47cub4KmvcU25q1TUaSYrj8L6SHY/ZnZmXMyCcKIOd3IOCbDOdV/kHYGmnwvDofFmAxdqHQiW
cqLF/1KW/Oukn8ra5MZsrvQ/qU6LbYqxNu3NiTpltahMFauupPWJpcowidqTMxw/ClTcGdTstNhCzfhpdvSfrAZmfBBP1lgjJy2obKQdHU3U0zutlxb4fQfYBMYCcln5A0tZjzlsJ/iWYWPZ4YLPpmuBH58ljtm8
XSpdGUsup4H5WJU5hRDANbl6vD7+ZN6daDE6RykUXSWe0voOJ9HTSOo9bTWKXC0g4xmqOdZJvB2XB32PWQIOtRa2bF5ripDwpJdx6Iy6FAOzlxvz2QrCVfTf1mxEF1aehKNJi0B1L3qxaleHT6+Tu7Q7hwg3NjSn
n7rkHmox6yQLJxiXimPukthTXVpSeJsr9yC62S6DXulSPhdfRIYoY3zvbFPwC0vs6CsFFm852oj9MmqMGIUmzourFGGbzSpKMkEPly81EefXPzNCcDieaEqMaaPErtiSVDy3feQL55KZPXmw66j6R8mO3C3uhudX
GpUzbCVKQ4+uhKlBorx0YinjMU2NtsgPy3PLbc1RSLVFAStMCmDLfBqIx5BbbIO/qnPy18LceIuX4QwbJ5x2t1X/VtBX5o424KqjqzlmE8t8Qmn+XlXvZV9znMCaL5ZI6TA3oPuT7g8a7c+BBkjxjRyziHzGzx4/
Bb04o/BzibTtv2SdFf+qd/S4jMJlExCA+THeq0jYrdm+886DNuAcMtz5qDz3PFdGXumhd9Rsh/ZoYiu6VCKmJVqe5Y8WKOUnJ82pQhDA6AnG3lMPIRKPQtlyO1tXMRPEGcOxDcKmxdKHVAEYZ5XYtqiHDjBAo7bc
L1wso/cG5Xxhdoo6EzvUZl1O7gtnYqFzXiDdCcbJadRt6SWTKDwsXNfb2fyw5XnSaWhzxDq5dNqiSbFqLgWuemya5hJlwduUPQ/b1NRIBS9RsyRfpTyVvmhleVy4LDtTG8zOu4NX3HvaAyZxYh8sr83dMhD24SDy
AouVnrlkgh/tWTo1JgpOg3N0T6tsYA2YItkfrihGYUV7awfFhqszFFSRZwuHHYg/QjAz4xeU3Q+uI2b7STzZ4TnsnhnTQFDviGs80eAS4HgM7XJQluCqRFyQQLlybjYjWk5VUNSoy0X/FfDhsYtosTW4RqBywnoj
LZIxlL5eKAmLKdGV86Q9PT2oA+RPFr/pRB2k0S0HShtrnqGb5ATF1nuQ+1MT7MJRuiwcSUky4+N2BbCMPDk4NuyW+nOCqf3LtUDkBDZJQSQ+0i/xpbSzxEyNvEx2gmCJPWFg8JSeYOwNmbYVw0iDC8j9OZSnsGBL
x68lZt/QbiVWVuNxwEKzJ3As9oR44OWNlM8v9gDrCxvK2k26VJsEh4PwNxkbY/bHj9/kjzZ+XrjbT8sb4BU5ffhpHXzObZ5eQqMfr9OtlR3fSYRc1H8msUxu9eISUPINw/eo66qUjBYJoXB2pjANhjreBbOn66I7
Bwy4Gn+WDGNlWrfXUwRlZ9CQYLYTwLNaukrWMwOziPK1BS5LbBhwALBSwsRyQLT99JaJi/w035VYsJ/dy3+MvtoRszImOPVZt7YRbKDUeEaFte6AsU+xbs9E4brLiCPe2O5t3OQm59uBCov4dVrdohM30pZVLjiv
3YimHjs1jGpAEaIuz4qpAF2elOwNss8UieWneEOnUQnnDOML/v7IC65wkXW8ZTIbCKa79bGcphN6M7yRA/0sqh3/gnfn0zMYZq+EEVwPFcwt+LPO0MXFmKH6fVO2RwyX95GPExfkvzrCKyAB5WQjBq5+CS2AyvDh
Nh5Lz8yBTHZmRItz+3hZzBbrgLvXocta0aq+uYNFElv8kwa+U0EUI+SymWnbMutYJhxTU7jSwyE6XVmrXNWudcmEdEH6DHdn6aXoFGW93kbMSaqDZ9tB/uQ3OsymezSUjFqzPL1bNfOl5y9YXgqIg/776+Pk57/j
LTbBOhOn/qE9GyMys0sWyWCVGIUo0W4uMzCCECB3bkaXlvX6skrpqwXbFBZYBuNn3/bnTiE4+pRFFmRJrzPHtrl20bh0l7tHKX7PSPd4GR24jjq6iBNZIxezy7SJS0j7RfhgupXi0spXwEUt63ob5lH4JXsIlGQd
fBO9BlcXa1yInv10XQOYSOHtUSVK+vRWKelZVID4ySON0pMJMHtMo/+LeTuG1FbGYPO9sg3kM/ykr7VHSkZ28m5x44RVGMC7prPiqF8uVsfUy7o3B13KgbxAOPi5K7kmf33HBYkTaxjWXdb5OfgLwUuODcu+ozSY
CYc5dHUT1jhLNdODw8n0iLoTIqR7JpgmLOII7/qfpQIpnUCAZxFlUTT4LcLDSbtK79JlXtLhJjdqPEVeTpB+eUUcXCyF31BAdVy+EZV1OAcXDP0CAfU3xUTbtlhLS63pSJLmUn+fVJIOHzI0Nbu++6pQePLRRLMG
Q1T9NQLzDf2rwzm0KXZs8qv8pmLej1/pgEK2gMQCSUGE6BsT1JT8SG7razzJNVw1tLUZ6ssti2/BOVQHYkRDra+bhrFdzDAFLlpg5jENmCsZhmu2ZcecSgOGdRh1ZSWM0rXrS+zySH2UIrWvhw+KtatRrc5F08SR
wJbwwbL6QxrMaHmOyPdCTxQaJx2v9fCOQ4d2QHQV5kzEXJwT/Pyr2l0028K+rl2zLimWMlRcTeAxR8zgVt3X+r2ZaRhPFWMulCPMVDFGpu+Ab5Gog0IF3G+dTbTHwwFu8aKWlh7p1lKhg4q1hKQwiCjxT82atD83
HUTsJ+Rqr3QwLaPuk5WCngfWTr2ycLLwtQx9Byz+x88q2CAd/Ctbyr0O/JW57ayDT2IR/8ZVujLvR5q1/XAkwST52bEyfpX/FCV7QZ79HubVxx4K1AiAVUnDffR0rca1UY2zDqh7NrWEj0kC0TmfsV615hEPdNbg
1yxdK10rLQapU9phBYExmNC/18W4+E+sV0CV41cnS+0VNaU7U9ojsbo86VTlE5/dsm+MKh5JoEEtY7BZNU5Tmlt0LvxdW3+rDyTxFz77GrmondxPTTCwTWlk5ScUMI0svexzWO2N5sUXbO4VxsDfLO4vnvMTHWIx
D3HiQtesufVzzk2FAOHUS3EpP9o68AuwvHyXkoo8fCPkpKbTx3KybL35/Ogo86QB9pKQilvRVXNpHvrgCWvpHurGnoQ0iMt3O72c2gnzYFb6TN2Sow/DcojvqVDzkzxF8x1EG4a8Ek/FEqW5iyCzioRSOCUrI92U
ocZAJzin9ubnJhUr9qtOiUWl8X2dr4r2E0TBQ6tVZa8S89HdrLHEdbuv6nUYZcrYPMmbXnvvLv21V3LQX769be5TfCoSpLCUX4/Le89dU+ToqjDUH+YlTby02BTJbPjh9yozP2ScggieXw3bfFo7hqBrni8dwS8j
5m+YA5hv5va4panIySwlo5qmokcaHRwnKS1/Vb7m3PTWRNeKdZo2KTd4BbaWfZ1Bd+/cuOpX8NnNUOUjrAaFV400dZBq4etxfBTCpwqFpK9f/h58gB3jBKbcj+s7+IxslyS6wvwJfnQPYebiJTn/KTmUeG3YCp11
EMZFpJ63+TBIbetWV4dKX6WjWyyNPzJ7o49slJOrvhJfjmBE5pGLKLf2/xbar0u/TOrDRHsFU+RNyTVevwPShMOfwdvHP3PUf/zWlYP+uCtUvkeuYvy+3V7vOuX8Nbuv7cbb0/35YNorRVogUm5jRM9v+3laPXwe
utbFiXyGfr3MqHk/LcOz4Z4oVzM5Uepgwq/+8k6xA8FNF4xFWrZoW3q/7pe9PRxiV45bfBbQ6huBGIP6yajgTxO4GX1ntahbRo1IzC+s/SH9RmtiadDzNo1gTWRQ6y12abTRmu3Wgc1/5s/Y9RVd1Kz79WLkMfpH
AqNNuommi3G1Zfmp8FOkP8FI3blweH8DEEZ7fc2yYgfjtzVFlQcNf0gzVWZp0rjCwoBZXQLxlcnEjCbvWSTFiLWLMoBVWJeV8xE0ZtJxkniCRxb4sauvWfGLsnZufFHAITYk7ByL9X4JPhIsQvAKniqq+fxd2oWg
gFZA81Qy36HTcALnHTwByn1frYbvpwIdvPHJXeLIks7DTXBxTJeRfGGrKkLgS0qhUg8QawZQ3FsJivwHVZoomimIebS7gnoUnem0cQBrCqrs6WsAJS/PwzEVUOuhZeyvsblELyuETT6hYXurbJktrB0BsJwY442H
1ZqFwMRcrZ9R4e5BxDBfqXDpdqW6O+KkZfGvahKlI8x8RJCAqRNJKT/GS5qSbkRzOO+ZH5GEL64vP3jWdipiTO3k6dHoPJw3Tr6Mm6Kcz7viDbWuRsSgxWvGKw0137uF3wyhMm7ZkeW0mzA30nWzZo8R4uRTgTG8
jL/CtoW5eRtw2V/nwG28CzxtRTUo9XuauhjtXoRPmR7eiUWjZQp6a1hepN25Q86iJJjMp38CcI+neenlptSpClYxyYbgO7juH0unA667jsxKfA+3j/UbWJ0DiHiPn8y1pwGvxEG4zyni4g8Su/uFVZnZfDttKfQ3
5SprDe6nvdFuzFaCwkQ8Y6rI1/ShJkX7ALU0O1ZS57Nb/n90/kkYfKiv+rjKm3uKcjMPSZur/vUi6I+aYpfOgiYEYSj7LHtmlp1v3aT022lHRiQOuzc8xdgj0yfwazXD80c+FkBF1/Gjj7LWMwXD3SUlSp02iZCV
cIIj5kGwxPgoadmzwDFWo1dn0NB3oEVK+szYkq2brVZ3c9RKyPXcMDC8Cl6oHx5zobJVuxlvk6vzPTRcEbudzkzGRtshzop7OKcM1mqEGafqJW/ZwXbg3cy1mPCJ8PAtLCa6D5N4jJ119V23pZCJO1atjMsTbB73
A2FhW2eFcTPtHklqBoIbLwmFI9mIbAzbORc+JrPR4Ngj6EhjnK9FmYtb9mAHrW72pra2da7vyvfcQ32puo/OnbtVbtcYdDBPiPRx9gbKPkn6tsJlcAaqePaYGXmUGcaLuvqmZikTT3XQNRtoja8ZZ4anIEurZM3k
GVIZtpidYxFVzTtnYd7zUIr/RE/+l8F+uk+Fz2L8obnrcap9s2roBJYppBiAJ6uZiXRMVGrgWMsNUUIvi7crrOTxFdpNKwFWfI/xS9JhWhPp8JND/yJXGTcNHb21SEeypoUR7GWqvqASE0feYsP/s37sZ+OvHiSE
wj2j0xlYJsZU7+6tI0xx6f9Ij2uhk6khe5vdC2oWVZWAAvMR8b4NRjFIwzTT8p59X/WmNryKh6FOfB5DVeeVq9LrR9KX2dgiVYJK6QYKRpMkesm0OU8vTXnU4+VLtVv96feVt4E8zyazjSmFWj3STLrIzaQjgmXW
ZVuQB7Q5e7J/EJcvEDAKEKWTxE1u2rOqab9N1doMBmY6J46xnvDAjvF28xP0ZE+Rhewo21bRsC+9CS962brEmNJAQBTF5YI0zKMQkJIrBsumTm8rha4hpQRpyqOg4ZxWnDLE3PSWSK/tfxiXt96oXz6dePTb/Kfj
5/VjWx/w3ozc39eC2WOHDlsMXy9ckoQzmIqk/NOIse5rSM/JdvffkEp1hd/pBVaDDU+L1HvZpDbh2op6NlOhttolSKKCSiZLGP7y0XSpMrW8uzsqUs+TFQV3fJZf2JfxdFW8LNqiJR4Ts4jq3gE3W8TKvMGy8zWi
MwFX+71w9nDFiw+zS0UHFBN725S3vHN+9GgATP8H8wtChYwAnNaRjcg2SXImAGCZjPbfCMFhlinYL0eMAtEyi/OnXJaerzE8GyTbLgyoVLOx19q22v/wmL21ii4Ja13ZrjhDtyHC5Jdfcc36mOUZEmyaLkcm9l4j
6weMsEhdfw1DlcB47CgN6Y/Gx4A17Vv6NseVPnrJVFK+6YopTZKDo2tN31pqnDwX76OrFaZMKIbnN90bF02+77v/KjB+aniSp21hw9ZZ5oe73k6/a/990zGpWFIPsmTeQ/PGSOfedHGTiZKEvfa10/ZdzxuDJ/t2
pZRKjzcCZA2l9OSY4ciYb0WSQ9K+y+XQeWMi0kXEtWzaWHbq9aPC+nMexRN3vpaVKUyVCDizRH5ZTxS0gYQMAouMhppt5MNoNinF/guJmvUbH/ZymbVc5j+3oqLfWchgrVmASEPVkJqQMXcbiSi6DNcb4A+VZMcB
qF77NTcO6Bp6HdRz3Wb6PSTm2j8u0TrXaFzyMmjRzYK6JMUiXa5BS6QnvlSmTQuX4/fLn3QPB9rL1m7zhbxSVX8xT3Oty2H+P/e4vIXxvfAv8fJYWUdPwlp6Pszr+s3U/Mp2ENhvthYwgcHMCO2SHwqay5hPSJok
HxDUUUADWljTyVSxryzGMj46Gka3/GWdifGJIcNPsmuw3Op4IVBdm0PmrIqs7e3eTYCeKnQx8SjllO2GQtSJ5EtctvX7VSRarsD5BqDxw4yYflpRGEaT+rddeUPew18WZh5Xt4yftynEsCt8sLdwD0IHH/WAIAk4
+e9yO5AFH9koldIqV+ShxpgBLB4AnDDK5sp0eClc80irlyZVY6CAr+aQJBKlOW0cwXqVa93avm20iyQ5xJ8ByBfF2CmJORAvDIXKQHVvbcATxH/AMarCo0gv8LrQpxcEgp1dfTE38tfcRkHr3K9Lkr/6TFZ/7vCu
TFvsCE9jwonTsUSj+WpZXotjTc6JnACm3HDe/5fVZptpr0ffOt30wMaR1xMHZT0s4Ipl7ji4q2k7mQ6MqXym9ThmnsHIDPoZmBD0ZAk6nkdfTQ4bfZXv1DX7yYtsA+vf1+CcrH9gnlnywD/1VbL09un81bo5fiWM
VZA6U4paWl0lzf2p5fVzF4bhyFD/qCo/N8YZ3W4UGuwHy+pYB4XsPnL4rOm2LL/41hApqQCrnNSwNZbv6sXjD2yfC03ZvhNIYKLnxtukau6o421qE2QxBjTsK2liSIqnsx+wSs5pAsxLZtlmQ7OBc29TnLIvS+BW
zto8RaqtTOCzLbUpybJyEsU2Hal1pnoq3xbRvA5BYmKWFNqqohehPe5N0NwKPuXScSn60HGvBcTsLzxHeNvqaRFL+TI+8S6fnUAh+LQF65rZxdgu33KTRZlf+p3vwjLXUC6sjdt3PckaKNAXZi7sVwFgVbJJO4LN
8zvB9CHllPa5SrZjdmlLnotKxDl8tvQ3Xn01Fa2OTeJm0cXWn1dadsLVy2YqYF1rnmjulrlYcd+vz5TZxvYzsno3zmvgNRIgVky5FFSiw+G2b1W4kLeWK9gC4oOM49+sYyv61gq5v+0WhNaEuPrS6k1zTsPNERBs
tniWbBFt1S4Oqj3dNHZm4Jfb/OVjfVQ3t0/53oaCqevQCCFSa+XcBeUG1m5nZGP40e4az5yhoBXJoGFEvVjID3OpMnKgfuurIpK/KxzEVm2wUPywV4m/3QciKHxJS6ZAhWqENDi04Klez1pIQBonOVybtiL2Pr5X
2a6TywD65l7ChAcpnDm7ew5LZ9vLpfGK5PedvYQVjrHd8ELHGDf8FcsYulZmTKEiindw6cygL2/UFxbR9jb+rH9/yR9CRUuyZ3zo18NHnw4VGy6agU068kAhvffBoesUuKabKdTom3cVryWY6sIENRsIeRzWk6fU
ZZwf/MGs1oRmpWsSmGigUSQo9EKsx07DE58sFZxl+Mr/04RvK90Efxk7cg6XRhzCtQhz0uU+8t34HTZ2AlYhtpnZsGQzsiOW6QIYKcTo+mxsJSUtcofmZ8Dz49TC7/uSOTyShrVcxIvEhjd2VF5GxrlnlUqvLSag
dc35Q8CziltO3coNc/wutzhN9mINdDFvz1wWHledybKNxTFPxEUkfxR0Vin/GEc7MlNqmefW0DeKpT2/RK1cRhU+jJhGhkcnclD45GnBPSeWyeOr9mqGracziu1dqU2K8u1YReXW28djkBvNvrJ7iR2Bp+sH8O1S
39WpMeiFKekETD7Yo9Bk6PTcnDVF9Ki6DjMt4PVbO3AGSeKuQLIraZQvKRCmBNX/yzwfkvyXdEYTdCZVfTPAYzTKmg32tQFPC75yKxizsw5vjneN4YH+866uLZbDJ0VEnIc341z3yWXOireoMa+HiOXEtIIA+nlX
FDRBEVbuZcZ0qO6SxEOZRPYjWhsdpOXO4r6j/Fvn1uPo1q/vyLPh+8UZ0Ge6pdPod/e33Bv70g3huzLo8Pz0rYbs6XjEcdrukk65vfEfAAOlRUOLEShVW58I1DMyA6j3Wvs7UeT2JkZh6iJ7mAAa5iJXRbwgDuxW
GuHvnOOVJ9W3a+8AA4g0yn+pza1TVC2ktZ46JQS9zOe3LRrF4a2JbuJ6AdnTvi/rtlKd36bFuyrlmvEn+aHMiQ0cvY6YIT/ynoaXtt2xBkVFXwUpyKN294rNE7bMTMG8yhpf7OibEYQVA87KWHC0/PNpH7GDtPzp
RhkC0ULh7IfpnlPKwKcH8mOkXqB4U12sJQ4elOeZbvL35MHmPWQk/zHyt9xE6D3zxh98PZElP0bwDD3GBV0+Dl6GbA+sYHEOl0mZKCrFPzhFvydj1d+eo2x/rIjfZZQTDMSc5eiuLp4zn260TR+dmg8clBuHcJEv
HqF9fYr5RDftdtdYH/EkcwDdsjemGXLxz7ZbT3RdLSTkPHscDAWoKe822eNpGnI4/5wMuX3YHK+iC8n0K0UyBBWmUqbwoS0HOdT5/+dUT+Uxe4vW3J7p754hd6Xi1Dzb2TIavdWAKD4Fo8FqXHT0zk8Ln2QukDuo
KW2YQP+Ps4P8ag8S/0cF+VLkukOHhI/ifspOCL1E6OV0A8M7Z31DbtOG9Ax7AgoDY6ijlzrGb3jetNwVt19Bw6FCfuP+4tDTMiMO3xguD0Vrmc5qBCDIJQTBEolObV1XoJ3YXaqeEunvyBGKcKy5sqwQbJIjEo1g
Lc3YIDXzd5RPRbI9sLVCbeChOo5xOVTIdSEIEyzT4mVV1qqk3KZq+TbsXY4wUI3U9KkSa0lSemc8N5c5hx6/9GQyPNu0LuIPoAOkiJ1TkXjp5hd3UD90DmAIddB/pF3xXG3NLczsj1l8ygMt5K58zK6xFp8t6Tbz
rrm7cbL5qure10mydklLM730NvNl+ygFIqkO9x99Ac+nEQ2D5wPT0ddWARxn1wb18ABl6wz6Ae6hDEsnwatyzfHwqxr6QRS/xfo8w/ef4O8Xa/1om7WWRwSCLd16Vz/Nxp1kVhK2UNb3sLeZhFnzHjhy1rhER2p/
baLWmz+Nll4KEKM3ddb2uvSZ22iRmCCUq47Int6hFwKLzEiHWE3QXNexdpzAZc+U1aJJGuEVttWlT3KdRqRJnFvUmLLfB4T3ZqdyWnAKkpw4h3+HoFyTJRKY3cHaHGEEZT3MDOoa19dapeC0e9wsiwvW5hGvdM3Q
iVRrH0fGhYo+lcB+OjJMm/64+6JeikPnuaZst+/FBAnRhE6GDnd/aFr80zy0BjZIbmmdOKmxzV8G2DiULBMNSHXBkT7UHqu+4e1NRa0Z0p0uqHMlmNRq29nKnwaoVRHw+f9GxOvF0p11ceVDEfZiXNd4nIpSNHWR
CSylCtYvTEfSkuyeN4VTl/Yr0NTv8RgpXwxzOs+fRSHRr9DF774LZIHWPT0pW0nyeHzxs1405dRlA8g/4N00dcj6lNc6B/0I568skP+/E3Dw6pCDAaYU6Xja/dS3DaOyrddPVjiqFfyotAbdOvHo35B3hKow54F3
eN5vw7uPuCHoykYvpxFGuxX08sT/bCCwEEyvzKMwamZX4174NYHy8YgGYVtKl+OH+DNcAAo7P2UdBYSrIYmqmg30Row4bNPqUfYjEgM//UbtrBvoMTG157TUY1LzMSpsZuEzqSv7BmLUuCjo6z0knS/xxFZZoRvP
VT+BrDC82gZvvdk1ogF9p1uxLws+3oBrTVK4aPCAjbO/aWOrFSsnAidSlEscPTX5gW/NXKha/QAHg0NAo+ujvH9v/bo49TXXDgJrN+uMah8I40hyb8WWtPVxhghLb9c1P/GYDFf1t8HzZOybuCRFi6n6fG0DabSW
O28OOBmSTuOG6ArfP1o2SPEbWbfFPTmg9CwOaWck1qT0054RUzFPdoCjdAXOXdMQ8yI2Nq1nKjXpR57932nvythaSe38YkQ5mg6yJHgpvegQASrIBL/Yna2+3/2k5aYG1Cn9MMcEk41T7UK7zmPM8sf51N88Oix9
jirF5dAvGBAX81osadle8NSdoAZ9I9ZAymMOX4sf50zPdEJePccO3TeGG+V/zIiN9VgnUwPh7xw4dt7dVPZLQNHeCrMq1oCNUFKjnRJSh063bYAhcH5lMu/Nu9XP1QTYwrPJC8A9fgkAsnyDvmiIcGuZ2R19EXNu
1eueZPzhRoj6NH5WhiB94wy6lDrSYCLRkmEv0EzAYsdIVsdT4+zVJu4142L/n0hgDBWxUCoshrG5g54MqRoTO5W43OZk4m2MLxRY1PqWH0mRb6zFYlTzfS0JE1cYfSc2RtYyomU6uRImK3Tdyotn1JWYMdJjHlCO
+huNyIkFlLwDqSb1dayTv/fHFK/JKTKZgzlASizvW7g+RGhwRjW3Ug59mnjv4xxcJiqdE0vkIywUcZwkzwdDGyyBCR6BsQAdtkW3ZoEKXgpLnI6DdMdpoiM6z6QtOBKrerWYMA9K/fpqtm3G7ZYLQXutwsf0xQfU
Cf75SfPvrL4HWtPS8rEzJlY3JeA5vErS/p9aMI78pzcGyIgV0zQzNF9yDXOOIfkCGPHlJ9Uv87I1G6smH8J/6I91HriurVa/D7RehHafgQT/tU2dZTY1lzTdIF/Q1zo2dyqKUnGk8ZpPz0vfo6j/FIkLmci6JDYl
yp+bLyIwGpumn7NDp8rv4brJqGy9TUt2S9sz9v2CZymifO6xP+72ySdyplCuOMdk1k28pVRasqqKZv3W7gSZK0rDVCjIjEse/ohONm/bjbZoXSig/XXGWAgWvLBHtnBgHcVDX5AxiOTkRTC7TSpAEq/+wn165aMN
Q0SYbPLIseiymGREmCalPAkHl96OKYfD2E2Im3zZdh5eWCgYq/L5Jq29sIgngcgNkEZ6q0Ds38JbUIam48CXw4MJN0hFak81I0NK922SJSvVVT4oPuVE5F3ZRFQKqzQkzcTbj7TnqPBBBt2RVYM4XVeN+XRYTK/K
30oPmFICTrJaUpn2R2wYHlt2llqlB8xRXPXW5/mqeInSeeQqK7eLavs2HW3QnTPsDFKIvdlra/37rgHYSJbv8ZquvTH33To9NOFFaFm/pCvpRUgp4rmltRgpfVzdDkJPbUKPRSaSr1tf1NiVt5C2qjKhROP+nuLp
0Y3feLwDN7HfAMWKEgJL4GQruHxZmO7FL/S8HDJJqxmbpCn38NAgb+kbkoSCMno38W6PuNwAoJras1qCEz/M923gzc/dUvwndZEr2+FbCYZ9TLxndrx+IMHbqijHxHxHpZ8KEOxitK8khgFJFcDktOX3sJOd6NFd
X1QAcczDZFcn8Ah3kJMHutGyz2d4KeiInTO1qy7fK1V3ERN2yvL0YFPeRSTT0RO1lnC77tBbXwbufct1C+uNn337vq7oAhhqCQ/ySLXdiw1TKfAxTW2joWojTaEp6Dnp93UnE1hjwZaWLXGH37U8ELOyuuScJ9p5
qtxyC5cW6BviUiFjXTuOfaXUAlD0GA2Wi+uAW3pOhBFN2OQ4DckyXZVRaGFkRPp5Wc/QpuKxi0n1M3IBilSUItRgHUfiwd8iDojDNzKRZBNjBZ+EhjjDokJshzf2YkJrNkSQg/YKpk7O4ykY/OasHGfZ2tdQt3VE
s6MULTsS5mQvmOxlAi5Fph03+a4R56xjxozf4aCxuE9naX9/kf8vzpZxsTTj3CK7Lx9AeKb90qW4Ui3YCw6z1MgzDIuPppKq5iHQQWJBemfyR9XdJvY65qYubR8DQt4+Zb+BWUwuq0SXLxOQFOfLkmSzcFqwHB98
fM/ECv8Ywl31z0RxfkskSDzWjH/qTYz3bXlrcHvrP+C5J8qhFByPGukqUil8c5LisbYUfaqEtlXYpUDMXHmMaFnxRo+tm4/JgllEWsuZg+Vav9/oYC0rl/e0cuNbNWNLG3pQoYIanxPFx7DOUdiZxhxUwHzsTXoW
6HcXNxb/H26ZK7D+iSL+nwSYRGPGN56fSyss6NNClh4If7wKjd+urnTEICxn+1Pmhki9wCqkYkmpZG8UVOG/h3p3bg8sZpgFH4/Nx5Fx+FjO59haTj90VVzLRzdPh35t4uyS7n2iM39GIEJvEoVgWC3Ugo5nXblf
4hT67pg4sCS0HtHeijYrJzHHrq/qeOgoQxVWhZruVSQ/REwyabZCXToA3kyxSPVns4bT/8x19NqgSrAPfTeOvFz5uLbAK5UPGnOxKfqrbopJvBgguKneqFufr4E+0mXziKxVd8FuwIvNzU2+nsfWxoQQJGyTWBMB
F/6fOMViZ8EdzGZm/vEALIJbsiqwlNeyWV5UzyiO1oGZWFV/vVNgEtw1V3oIy7dfMne6yDSB8XEWr+dx13bsDUoC3/PyZHguI8UWJVD1Sr9HX85itbm9V/Y9mrGWo5zuF9x6szF4jNmc7vXb8l4+sKtZBP3E4z9n
BMfXV4T24Se66brqtWIbeg5KZzZ/LTDOJx2rxQO9qpBSImRUFuqI/5DCcA5uJkp4tUgY98bI8sCeSKwqVFV+bB6f0CQxhstbIhexHxqMCN2YfM8ALb3iIF+pzjjw4O0y9B/F8PHsy6M5DlsR+bFv4A8mdWlv9VFs
hL8MrEuDgiBDyrKwSnKcYJXZcTn7RfAp0w+xC4oU7iPBicegyAY39N5FfmJwfjH53uMGp5obWQYeXcG01mbLtzGKU6OrZd+5PNjmZiMjxXxyZSHjO7EiVOlZnwjBC6Yb+eSwJoB9D/yb8ly9u2iCJgvgotjQoX0J
E8nUTg2+2clg5As+8C9QYK6BROuvOCKYM3j8qNbaGlh11hNaneWCCMXWbYRaaeFEl0TVW+tTpiyVlK91HWQCaab+xwUUJFqFtX2FmtspSAjHWjnxmRbYwzlLulmkZTWwR9vqgxd2RP1GC0wPAKe7Dbnhcr1oYm8P
8PQYIXEdKAevPtoTzLtMz0hG5GqUOJImtPNaEu4Wwe9XSVn9F6LtHegADo1D9/qQrDck0N+6kSpHdCtaPo1MkSLY7jVtZc2+QGKqarTCZjPyzqLjnWGNoDw8eNu0vaeaTYGxK0peGUbOsVgry+63JndDd1f54n3K
unJUknZHlE+FNTaZzJbd7y2wcuIgB084TBqqnjexlN6bg+kXZd1obEGICjDRS/PPCM1gPyKljzYsLzx2lJgkDdYcnTwi59X8xlHbE1ucx2JLEbbtPZhAHsigaR7L7bAgLxIjwrvkyqH6+Lcu23WyE/TwCpm+I/IC
tNduv/kllHc6pmWr7PBeFQoI0/kHcuQwA6h0YjCFxzeQ0PfWMLCwSZwvmooPHKmG2gT7eW4vpA2aYycSl5oxv2/RxsxwoMC9v9hP77Sy+TdJjdfYkYhXYxSKJs9K5Eu4cQJ4pixu8orkcm/nLQz08+lh95h1oERw
iIKQR7DZMBcIRGP9qGkMV3Xy17ypPr6soqPxPvG6UnMrKRa3ui+Ov4SXO4L+65qdxDbMq6sKe2sjGvl2jhwRh3XCcGuoQXqJjaKNrEYGzpmmCVFofvQSyvzZ6Io64IDIh/uT9caDaEVsjiqt7JVmetMm3DLDAM7E
6xt2DmcVzXEbKLAjhn0OMf+j9jO9dd8gPtoZ8On5VBTnJOe5qWnnRJYiWWk0SvJpCVyscV7KTHL9EP4sl/ZxQLvueQ4X6ft983CYhWhk8D2WfLtb9NpVkCxXW9Tr6wWNgCC3MYJq+ZiHb0La4MiT2G3CmfAZghMA
mPOpbsbx5a9gPt+fWFvxQJ+386UCZD9BY+aJJ9n+rAixjM3tnLJtzWGbkxQh6C3NCo5F/LLnbsGeHtv9oBO1uK/yumKleVpIrMujHuuqOy9HGOpZiezEYdXMI+fZg9FY/Yfq2Ij0FBp1LX4kBYFfv7PekC75RXvZ
td3qe41n4aNAP3fVS7RpUkBWrurcS/1cNkeh3ntJiGr3OjSy4VAdAnSpy2MlWZKu+uzpNrxSy/Zc6ubxo8XTUNNOJhqYgKQRoW4uDoBjNFIlTTLo7zON3nadSAJt8zQMug07FfqJBo2vjhhJwvbR92qwJxa/xL3h
W/2Efcu8XelQE2mRfdLVqh5vxVnj4TnCrlu3KXOcT+ok8wYtg1jZ7V8wlOuNjWTcCFUFoOsPh9tT77dvOzvuqvn4Da03rlshmXj6SNEZy1ehrQmUnpXUC1PANmGJL/3eY5iiS+UgRy1BUN3gyl/nbohZ/GINV05r
2ZVyhs2MyrJ3WnUpfzDdbGZSRaaapRM/+y7DZ3912qosyaYSSouLR7k5aEkoBVt3qYMnaiBNRNYLVMXz0SJ5wBv1MjGYdUdWlpQR9CTfR9EZmgHrcPC2Rw2hjXgq76c0HQkRLQbr6an45eXTgtOksq6Sq9+tnd9r
/58X3mdShJRx7gms5tMJ+kKX06S3YQx6eSQfP2A1DBkS3KobREj3gfN6T7Jn16m67g4O9MVKYRfp6O4KJ/Tz0teNMcUafZUCe8/OzYMwY1Uk3Zj42JqEdm4TwYaEcvDz68WiQazboAMASreqmi6rZ96QQ9Q9zziZ
SSPCGi0WxwDOL6iuXaxdQQaoeoYeUJFv9BrTiqx1lwajXuzgcFRYDbjrkvOkcWSxiL5y5TBgbvYrPuyn87SWb0TFLY9KS8c1d+Sxp645MR5a59E1GDUiMKpqDZYWCiCNDGcwfY5wtCCTcCd3A+S5yJjnpzUp0pwU
tQUTHlywhS6rJgVUgVUxFgG6pw9P3wSVrZ8cpZUk8WYi07RwJgNOEtOEvj6nXUeXQ7S6lzxm+O5RhKs5Egb+c7SRn16Y3py+9imm9qc9B/rzQ6Z0vbXpZhe582AcJbiz5UdUkneyxicjJ2e2uIwGBhvnZcine6BZ
na8hLL4QnwhWqQWIKRkz2XUk5hjzD45zy6WE6tGK37Cf0pIgLdp1fYvn7MnwndsbfWOGeUmpG+rLMLyrpmUkgposGkDdN/y1zNNiBLjaUMLKod4hjik5SG3LUlVJfDMDsT/DERlfS0N+E/vyBaz/se+fCfkZkEOc
x2Ajcia7W23MkdoTdaTzQmfJk1WZsZUZp1GJL72erJZaBwvWsLbkwrTimgYIdvCIv2oblovnMRqAHc2xzNhRlbjmmXZwLaf0adgdtP46mLBpuenwSM5a0/hhVrJlM3DWIWboS+1CzeNRpLL4Gsyow2fumkj4AC0H
rOxnS6Fn9MkKJFFwOnZZpf2geHA7y6N2nHKSWBTf99yalf8wI+21yiNwh3k9klmeHxBqESuKm/AHc7PZRy5cRkaGgYWiRviI/7QG7M1mt1HMmvRg3ian698kAmBe06aOXTereuQhW2cxv0oLD6bAMNMOIr3tXMmi
J4mLaZg/tUCUhWmqH1n15UXGtuecHKyHMdlAzbpnqdb6TNoU/7RCZGjhPV9uNXws1mdDpqwkCYYg9XME2cavGMDOAM107bpjqRyQPcQdN2HCZmi9RfD0Hv/4UQL+rjUrhc9uwMXSHyyYK5Y6SJtw34vytzGYdAmH
hbfxSFOVSyzf2UPUG+qUQufPe0M/VD9NolDApwc5H51SVZ5DJBKB+jFyVfGswGQlafuPxUG7I51iunxzvYR31qttXifH76y3J65ar5yZb8Bcyitddsi/DQ+cR0CrjjQjj4KBZqTgt+AFHSjLmEbtoWDNnNBUF0IR
sloMNq8/haCISkPOnh0FaY0X+jl/WJK5pzrrgW9VcPm3opR82OEEVtmm1VQRV4+tLx5i7RrvkibgPoaTUdS/v5JIq7JDkGYi24/z+1eGiFyQ4Cx/JKVs2oJ86Wuaa4qrkcX4zZMkKuWUQDrWlp2W76dCPo5asf0r
bw+00W/y5Z+JCy2XHr7Kz22rW4Cs/z75Oi8Xui9vPid/CprNJ3wXlxih/Wdu3TaCzh8DRF4nlErnJtMm+xam7LGubxjQaCxd2AXi8kicUh9rRyqrrZIiWToPylIH+pSuxRorZzg8PaKPrylaTy5FdqTgBuanEJI/
SUJvaZg6SBHOGmusTgDPj8YXspm9I4+9Ox2vHfrCNrbwQMqwJxE9H1w0R6eh8dyZI4zpn150hBiOxtbOVdxWPS4imaogB51vbcU6UIj2KdSVihuu8r1eU3FUoG8Tl8yBh6loHYD6qyVG8aCc18GKy19u1BChNNMU
7vXEXRQTMF7z5nhwuc4D6NjEDXb9jLj60PuHM3IL8JZHu8HCBOxPN5QwxESzaiRD4wtcsS0Eebz7U4oNVqekrWASJjay1otn4luA59d31yBFyzuJXjNTi+xWUWxp8vGWWYxtykCrwx+4jgvL4wuvzzFQKkqbeHda
dhhPrPdIDg2XnNCibj4GMJPeOZEVqwdgkfSaSJMdS1uGvA+Jh6Y9PH3v8k/wizXl3TFPxJj61P3t2nycgaxLPg/LLsO0QxHEodtsVe5SmdFGNZwhCZ79S4345LnE1k7spS4BG2O4naQ6dXhHPRGRf1rIy/FhjZ8N
lQxkuKc22a3uFwWDc8+/P9h87xI9tl6ny/OvMAk3CZ+GeyRtfPj8umPtz4GOYp7wFDoSaOWtu8+cjIsFIRTR1PfmJN1d4a2IMsuCTsUlkyUD1oxk0UoRiVue9iLcX1YR0IuzRI3j+bXVAQTKLWfoC6auYXgqA9gs
wd2KS9TtVeri8b0hb8K4xuQQalUOzGX08N214xsklEqFjghTPrjvq1aEWp3eWomAGrLt1PFZVCFBVPz+qL4Zn5X1HdKOZFOZipNHj6CkQpgO190yvsOahOZrqIo3NlSom8V3K/6qMLT7D3K3FujbKNGP4ivGn5mc
Ot038tfd1HXRTs1VuVzifiFtc0xJs1oJ5r6r4XvXCii/s8VXltuCZf6SoiVf0pHVK55xMDx+Orx7HCARX9+rGfRJpxqMGYVeLAsPf5JMV9GMcsBDhQX66CA4wCz8yhHP9AsPGfi5RRUITF7Bkh4E5LCvy7zMyqmi
C4DGJjp/nGbkSiM9e8y9y45e0xVdlqnfyW61J5Ja45ungBSqMabdHPI8unjUfe7fLY7bNHWp6+lRceISh5JS4Lk+PgZIcajDcnQ0R94zET4kCWPrx+RytftbGmD/H6PhwulH8b3113FdAWx6sJrWOqY42kfFBTJR
VXlrQELzRIVVvrBCp2ZjnTDocq53Rm8Ub0ztrO9XM06ZZpCfHnKxOvaMIRcDafvUsQFt+sfkNByz3zi91zxh7Tj2teBSJrbS8XLr23EMdRxlZ+XUaF5qLJnfWqMOymFEHca9WkQKIaJ+e8AykHs+K3ZDTdDIOpaF
yzEOmQ32RI2IxD2RFqflU0zGbb9WU8QUdT2nBIHn7SCGdPbuunRo1TShidVpNXjJp+pAA1W9ktHNQyGBn1vgOQIOp1WWLWsBYwKOhUXOxsoESxBvzoMaHM9BvftI2hcm8j/i96XkbRldJK/jTlJs+RuxAh64mrKI
9TmzgpkMiuyNJ1jzJFQg7xiSOXI9v9atVYpcXS6CkMWO3Y1mc/NA2bM7rX/kgYIKXeba4a2E9MGRuvvJNsTOImr++Kgz4R5+gDzzUeZr5FM8yFoTdr8hFtXxbGto6nJBAT/JnvxZgiG1iM1IxWRts9ilXyKtLoR2
xX8gMa7QQVgGhqupmXuc+ox8BG9C9Fg97pm4lm4sUiUzLVcuwgc/fRIowIdshMZLP8/BVR+Erk6On7me2FbkrRZaVUMQuj8lI1Ouxa/YgX4ZkQ+HkwcFLC1bP1KXGLl03tQvQAayd5UyMnApjXlhh+6MfUUkXv5e
/1lDCH23FuCnIaGmxZ6LMQtJLUQwG1/QZYbnSbry6mwN35BaYM/4ojak29tMhj2B3nckRWSQXJxaKbss0vu2Yz2D1C6/R15pylzTV5uqgJVm6RoXDZXP72P1kCrp0/1gbWQuidCRcKf+m6BEuUcsllQ5sfC21jPF
rfzWvhgLFvvGvNr+ql5x04pAUb/VKPosO8XU/V+FI3JK4ltSc+Aniqg7tXFFXZELimf+5K07PeNW8/L0Lq6jz2N9YogcjeTQlzOPcCbi7NRinPDaWExvkMl7ByIRL4U8IbIRH+lIYuLZUnKzjBpOItBnNSjlnxFX
RHE49Ux/oE6kmojiRt7LPnqhK+dSR3N87q3eZB+X5YZxp/W5BSMKl9gfXWPJjGq8ZwL9IsX0MuWQdnBpNG/gaKXYqQ1Vr/Q4FdnLjqhZajUGUth7eB22LCu+LmQ3ygp0g0CAwAnULUXrga2H5u8L777tPYG5kBKT
z0+tNkPFZCiISTOfhARWYkTYBMvSl/8YFK/8S1I082dYjgNJbOP6Ze33JTnPIx2dWh7u8b+UDhszrDZpum2NNsQrGCcMpAFnOIR2WF/BcFvUAddJKkjRj2K9NOD6BnhdktdBXod5nVOjcRetJGiFXDy4YX3EOLKG
xrDkfHJn1Cje0cA5NcbV1BuposOxejBkLxhyoPsFZQhcUfrhjwfI5EYUcGKeU7NIZYRT+wranLXLlJ9FGeAJxHvEhajMCJBzGtSiSZvVBS1wfSCnASLUT5NTqMJ0uUJXX3KHTbUCQ9j9AJbpbvDGtIxe5s7CuB/7
CgBfEV1mt2kWQXbVjgU1sRMmCsqKGZsQa3ciSTsQyugEZE4lGy7TDnwjT2hqs2tBCmeYEsfKBSzmxdMT+RlCnlgbzCf4qSSu5JGRUZF08f5Ug9/g9B9pRFtUoB3YS0s/+ccwGA7JlJWSs/BgwWMRoezO3M8lYfpX
fCNaZ31XOAI1vaV3OFEMiPLzdN4yXk4IgwIrVLIXXVKPzuqxNWZtlMbpTdg1lQukbM95PJkr5lKYoQhL2akukd+mGboFIe2alWcfleVhdaKSEINeR82Kve+PT2GVu2lPM4RKPMjoj55aIpCCFhI3P8wXZkeVOGSC
tRm79xLa5qC4RaK14IzQX1Yz0/ahLaGF9R03fVBOaTUg4EihhDNfjoS8hq+r8m1cwso1h+zE7IUmVMh9AXTA3wo1qyMTUvm+jDWJaPWthpr6qnpBiGjo+SIIzN0GqRVA7ZPYKUC60K9sEdTcJ239X8CuBYhl7mDI
4WKfV4aDjmXvFf883Fk776mQKy809bfb47UJgje7GYcL/8eYiHsrxEM9g9ULAs/XSE1O47X58fgkfotVUUTyooBqt+sT2ewe1SEJOdoKOIMvWHiswbbwklifSRPv0CqOl1w/G+DngHd/kvpXdykbCGJ5pIe9UmNR
1VwgtcxA5FMjVUjFyfvFbkKKRnHu47+XhnomcNsnS77kwNTi+KFonqTE3Y7HzQaC+sFWFd6WioVRMdofjCBsdLjQfm6IepTLVpT5o+TnfWIb8pE2k+6bLkHVz0sGGRajqShT+Eemu2+EWpMlocVRWPzLEmGbVyDc
o1ZmHI7KW1eD3omWleC5o3WeHg+nkmAjWnFh6GbIWuxN8F9vYFCI9HZ2IHuWkAarZZCQjNUKexiQGnaxnnG+jmie4BLbE0miVTCTVLnOI82y9K6ozXIaOB1ImJflY8k7Mw7O4YMQrvShOmU3pH+waxXZI62ivg2U
GzTrMHtiUoltI/BDjP2RKA1LzCW/d3mYhIYpqiSLv73izqNqNEV4u9oEnqEb8GoL1IB2AJ8i5jzI/b8mldH8vvP/i76A4kj4nSfSadmRg2hnxg3EYwHe5sQeLrnX6KDxeAyqUqPo+yMIL7mfMPHAeQHB0KtkxSj7
W8FdtD4SQp5LhjAa6Ha0qYimsQQTn+LpfQp1r9UgAoszQ2nfzRd8+TjgLsQyF1P8MgyAUeQRyg8Msrb+fda30HjdnEpA0mw13WDMxEqOTPWE31QHROA9Ly05EmItAgeRFKrMzk4gzY0TY+olQamDM+Fl0a+mszmn
7Ve0D2uo++NTRyLtcS6DZeEVdsSZ151QKtFPCnbVZNYhLoNfajkEouzjBgYqRC84vHGhtuHheCEc0g2y5Q/NZi7r1YF8WoyiGsIar/JYMFpgEQfl1GD80icuaQgxeB3cpo5BC25xs1Aykw45Uqiapz6p6tNE+kxI
ZFPjBALB0kRnTT6qOjwX/RyArxz63j0TSj8RR7LJU7S1F+o6kghBrZ1V4jEXD7uN7U9pLS/YiqIG175F02lil8duG7S70YIV6JbvNlUl14R9Jb7tc2P6Y0/4xMFpGame9jnddhgB20XGb54CBfzx7O/VU8Z5WJcA
PXwGZE2v5KXhAdT5sZilXt81+18bea+gPQA2plTKgbPm5pjDcuWmc6zCzH+kDRYeQudL1usYNZkGd7GiFeh+gIxprKsTUmI1C2HZYhZzCNW+1woZdFJ9jD21kPrtA0Ijy8ZV2lfc4MLbpA2thTT9ZfPyZBqfcveB
ib+Dzp2dKLEa5di7Drd2gljK7r4CJdDuXYSh5vm6j09vbMdnJliR7R8xL9QUuU1m4J8yVE3RKK8uKjO3CBom85SHwJRaXqLiqpAamX2uuFq2ImGklQ8iZZO56pk0Jj4kOCb7az8QItUN02VuuHW8BMfV74rAPMIZ
HKq/yGwCbxeztl95gmzaH7GIA8wyebonB29tueKZAqMwfFXQtgZAyAJzUD+DFK5YvQkBQ7BWo42PB+VI2dCWSoTRRPEmAUKLyeI3c1/1Rw+Kn6azZybP3+QgsMnPGvc5BFEIPD/KWf021Rs1L78Tg19s/1fzIBMC
Q7TFgLdYnBfbMBzlsNPFK3/E9OhdBUlxVRlh87a7pYsZZETzMVFcV2rvcBkNgEOTEACBn5fFR5VjtL4gzSIiN2lpsclUIYLOwNpN5ccwNTrSNGIcRV+UMQyZmZC4oyp8psuSmlst4QVOEBboObcoHIRQq2oEjvyh
prC5TEvyNoc5+hujEp2YfqmahNSriR5XhjJM1/koTVleV0ZSoq237vzMdgJ/GJeZXz7e95W6FoHpvWek++fPSeIC9sfMa8d8vnZU6feK5K6VJdS3Y22vH5ActrTJJwosejf2ad6OaCCOwxYl7OyJhNzKptxuvThe
cn40hgt5HfishKbagpNJgul9rovzGkPGFzT5kU7V20SaO/mJWXUEP+rGhZodB3BUnUmw7u9z+lblo5Oq47M+5oyLmY0WSUPFfaoZss8lOzP/naUvPuVIzQj4Aduuc9GwvjlbKPqiq8fUrMxcX9G2w/rXX1qLYtDm
Ig7mtm4R+34fe1MTKe7oShCQ75Twh8uzZrXoom2tHyojxSGx4BLw02rxDH0BpQ6BOrZqnRmM9PA5W8YFQ/rkqLIwBZ49PudyhrWTIE5giKNMj5/Ch9HyVLFza37aqCkl8IMOjFxTpXAKgSi5SC6vTLdMx7RmkgIz
e99WoMfsvsk+22/E5mGoRdSPqCDGUjqhd+6z9iKizrW63VJkb1zcOKsjUX4NJ7YBYek9hLn24k8MEmIJ6Q3Xnicuf0+cW3jeBefyElrb9qVsRmV5C5+K/ah9nWmZhNtw+LIVu3sIQ+XUHNTUaJRv62c6her0cUvY
WIMyKPu9ouxGfWJrbVqhx8o2dwWLueP/oXWzz3Oiz3OLHyxbxOoarl6vIy+x0PxysZnaxOon79Mb48W0VnBeNydTTk48OAqYKF+RiODWzqWMitWQ5nSA/xguPnlcKTvHP+xWoTIvBjp+LdRk/bnmx2OejkVYLval
bD+p85qz3IQbW8sYqU92eTz2eF3maJtajx3JiR3rU+Sx0RCoVX2IpO4z2btaGk03hZ1O9i7T9AF3hqHfvNemdgWb1vy2QnX8yM1hEO9V3tn9QhZiew08pq3X/JO8l+nxrPy1n/w8GLVyTlt7OgqODIHhEX4MySMH
ZIKpTVZ3cf3ivjmA8FxIHav6lWfeQEd75dfw/3QVSu5COfT/5kJ+hu8R0Ej4l+m0a3joFx3TomBZvRGGQIvZyj8uGvHtFooQleMozltkD6xM7tUsla0mVJJSUwWIkjQ3px8cPAcl3Ft/MNfAi/E/qxbyjitMZJgf
shYGsUK8aw69+Kf1TBQV5rYGpu03QiS7VT0goByuhdVMwDEyoE0lOaA+1ZbSXtO7UGaawSzRlbhRwwRBc0t3pstcerkE+7u4PdNo1r7lFhaFtuL9NNOQlI614uB4QwoMLFRbZhHU1XDRdK33vEHnG8lT9E3Coq+b
ZtgLGbHrF3RNeoSduKa8nmNLHA94A5oU+nVLtU9TC68BqGf5PExd+z8QzMctb8NCSkoCMAUdbwbLNtMbL3htLGH8EThkWDGdAZd9MkENmyo1WkcFjZdsloR6p7Dwiphv6abPO8EjWNNC7+qp1RDWdCAU6CLAxOYn
fpso0z1eKhayvRkx83i0DE3npzMTdXqQHgIR3dDD3odrtmNVFt+EN1tZVdB1AOs57E2MNAr4uU6UlY6vVC1Wnw5T+u4a21kfjaKk++IXV7BaXhdVs0o1GtQjjZ9XuV2E0fWQUZpz0z3ois8q1sxH1vACh6t+rwxk
+otsjvTGzdWIJE4WbYY9Wnqa/Xqpqg2oUDxkg8U1PtuOHewf8U2Ix4ATEu5k58YO5VqYdgruQRC61tKfRuTO6/J0LV9nHOpV8oRkg3AcQMkCDSq3UGyIXb0HMugAwuFvvv0SqSS4OmHFwssYuVhYli78ZH5itG//
eGkkRTsDyyhwrAYkgWcSP6Mxra0ePcpii3YiLI+pzctKuEQKoZ5pvxama5DfY6CUheYGS4yXSmNf3kqCcDMEyIXDEdixOZ/s8d/fwuYFq6Ruf/bZWVyVPYV9lcrY89qXblr2E9v1uytK36kiauR8hs3U9PRVf1+x
cAt7XT45L177OdC4Kj0hvxNHJgv46hbLrbUZZ2mBRR3RLc/vdUYxuJyv1UYrlE2CzRA1blx3Bqft0hvDrD9j8zlmBKGFX0My/ZOVDLICqk0A7WwngxhydWM3mAHpsOeabJVxL4+bcvEjB97j74RH3oSNxXdViaag
I2+qaloc3h/Y8Cm+tgscxuod+XqCroHIkEys1JrFxEVzWchMz0EVngRA7BLWlwkEp4V907WWaq2hnFYfir9X+dhQG4FR2FESaqgap8bJpnbfq1ofH82T0+uFlgjyh4t9j9OXpFp4VMNvSLJfYbtp+mVTpCX6oNM8
+Q0plRIFRHH1vE0nZQefd/000+MqfYfF3SvvztLPlACSlnOTbu98YQnUKtHiv5WQeNdUBkk6kKPvTfG3A+bLI45DBxDxzskbBkpx0VW3KN1S0WX3gsovdvLXfhWt/wL+L/5AdaTQxHk0r5EH0BZecMBNm+FYM98g
39wcj0OQH03L73reTlW9vSJ/soVTLTUPmZJ+qSwV7u3OllFYqu5FzPoi8n2V0iRvfmeidbrJlbaqbFsKd4zy2QrHW/xP0qDxgUUIk+8HQOcRpDXX4Lky38fl67TC8ENLyzFf98ZXeN/AmJkR1tRyFrXyFlmitWah
hXAD+McPcMKPO8yKoShF4DX9vNQr/ZvFBV+FwD/RB0moZCDKqf+OHFgFP2K1Xf9boHbvctZVKTQQGrERQvFsWdZNp7p5Yerpm9G33Ve9NLn1cj4pzC+ixfvlZeYQs2Xe5YC78rUCdBPk2BY+2fMrznhZAxwAxRPP
SafifC2LwyqERff/WcG1uGEKs/W0Cc1w/WZURM03eX1qwiEg5iL/7YfzJ1SnUlcdJaJvYwzfamhF4mnim+bDG4+BokRxGhij/XxyMeH8nwv7+KulGZ3nHVRrPxfztVbxU1xcccH+S+YV7gapQLJyhnOQIww9wsMb
wD9Mri8pvcZFGqWOG2bXchvQRPWN/l/yLgjFFUf3DGjaIZ9h34wx4EizIrhzvv+kqsPTcsyrqMEpsY6YfonETJvLSWe6flagq9MR4kq/Gsnpz5dLK+I7ugDsVwtZ51XlIz7YPbjX9L1jpjeGkIVSAgbSQMuAKrll
NMheUKTDeiiX6FQp/nx2Kl0xTrnutkkZcwKTw0Gyjy3fTtztktUV8BWqdNsHHr2+zFm8z3gYB2XwitGB46C4qxupMwYHMahwEjKCbwyHZg8X1GWwpcOBCTKa+bTSlJEjdaerbhq7JJsCemirJTaDLaEF79eqfwJS
gzrnLBi5Zwd+BTcMXoQ1AKZ/EuQqmGNGy6eanrCo+nNWTdJj9oIncLzcNcQ60JgGZDwDNa1GEpGkt9cqW3+6gIRha4SnDdy25G9qFVgzzqjOqM6kTlMJnQZSidQiKsw0EBneak6JBtaEyIIEn3SoYU7cGGKviOz9
13wPj5dp6gxZz+AEV9BeoyguLy2yq0Nn9wiGZAqONcv0gr+ehTgjzxdoNtHQcdllDoAjjzRgvfTx2CJG/YHD3TmG/WL2ktomCDS3rdjxn0C+bYx/wyIE5HMsYOuwABxC7Io4uWKbJIEZ5uU+NkLNF1tSBmbh63NS
JRYLOenCkig2wOecXMOgVVMSvQy1AEqJ5BUx0AYUKU6HDPzx0D52i1mOTWwvzi9BkbkcLLAWAmegX/0+DMfwWFBqcgB2J3AS9GFSkuVURboq3bU1T1YxyeWnXzooT42sf37r4N40i3fbdUhPtpKHfUca/ifspnGu
5KPLSgTY7ZdvEuX2FiJ5uq/ESuUkG7vD1bMArjqDmSoNn521Q4SIawqGiULRTjfigTmwTuAbqxqORQTgdeBQxIHXezUunmsltM0UxfvEiMh1toeJWbKO6pA0UH7vF5FEmF3tqgOLOCiulF/iArFtryv1766ziZgv
igZCVRTtRC+YhPuef5xFWKParagJBpUSdm4WW+rY6RYwlEejTKV+t0GWNLAbJIRspKlzju6zH/oWNf2FZESk4ozbIAVqnwhmWHf37qN+qti181aN7os9rpmn/7IWYYOxjRitgxImMCILkpW1kIwjAjCh/pesnTYA
r33fXfN4z6tnH7/fB5dDDPTFODiupUG0RhmrderPTSNRj6z6KtMJwXZSE4nJ0whfRWwV+JeB5neDqBCWvyLCp4THFRGCgvcNIIQFnru1Dw3/HWMOA0J4zrI6ziiPSauJG1wSjPHcJzkkt8xadF4vcVRpxcgOCenS
vSC5mSjG2E0EnTjTlCGMnuFL1/agcHUGAH2uOUehzXOffhLwuykPEv5kQ9ePvG3ZyvmfsZ/OA+RVYB3QiuR0XiZqfkYBwfoyBX9JwECLAKPHXc/1hBIzdbnUmd7S9R0R0MSW1+BUhmmlIBrU2hNv7Banp73RePp3
0S6kIQxrjSbDoiO3XZuBcBpLXGk7z2ejCfimK1juLY67qgyV+hyfWaj0eZeHyfIiXOSpi9tyw2U3KQmXiWV5JdQOq7bdUb6ppgX4p1+HQ4EOZtvO3caJ1FIX0CKeUbjgj5r/yZsDvZhcVxTUAUw3ZI8Uyb21I9kK
WVMXY6epKBEkksWHfkAFPJhqBpc+eBKMOktrvF5caoM1wlq+PCPiFX5bhcz3ikPnx0bHiiO9WtKhD4qn5JFqZ0PuyAm9VrxHarrorMiSvnUmsv4vR4pvFLedt4r3FU8UN52nii+WHCwp5/htrjhZkgYhIvkCkcqw
DY6Mh6xCXX79K0pOtjwnYiykba+OSlCHmTROCmM+tDrEyRIE3M5e+qPHBLGVrT4HNBh4e2Xg1dPHn0i/w3u2W5lFGJy1jJXnvi247UFipzoj8z51SVf3WbEym27AcVto7vXVBKo57oMfc5h3kSEwIkpVX5vPu2zk
e6Vhpj7dB4OktwhH6Vcr+DG8Yi6PqI78c6vy8Gq2dwOg760DSgMRwfZFD/fLDMH2ubZxddNbrw9F4Wgy21GyQXG8jE5SqnSxOOp3248bHhvTTfnbEAdy+4+XdIxli/QhQK44wI8M7ZO/JPGx/oclJuhmi+pvZedz
s7MzebRSgmsf7DYbT8JsSLeKnRe5jWDShotzcwo8O/jRx+fWoi9loPSxii/4bVZU8ai4dT7b1zhMq96q9H6ev1LnLyaB3UoV77X8ZraugSZFCfHZ5Yye9zVAjSfcgkgU1wuHAU4deJQm6KDu7gO9uH8EaI2XKfk5
37t1/nBfG4cyosMHw7dA/H1YGB9sN/rQEDE25mxFMH9tDZ9STFZP9oO4HP8JXElJowKjU1CSVZlGRb2vNSKGBdjIgBquDZQGos3wYx9fETDlpPwPUm2B8KNVRGXUIHZ6C+gpj4tNBaMRsEEhcoil96lVfnqRsCxr
BkCBABPE/ESba/cJQqtcfAYWJi7/InW1o4eZ8OBa3NdV5Ea3fK7oH+838VJI1+l0eur+duUJ+fDr39jZASzd1/2cQ1sQtaFO6rTxFkWkmaNMvI2y4byC3CnTLwjqZzf/oELFtkiydvYTa31k98AiAbpkDq+eHUfW
6i7k2HZ6O0+GjUs/Zpd2goLLxGFholRxhmUNWYnfqqPcRDon5FW/i1yVPfLZDvks7T24sZGy3Q+rUyPrv5rff+NpeZ67XTp8zP0fCmVN6qfX0qO5y1dNKTcnFwPlDJNrt2xkNYX922r9Pd30JtKlALS6m7VLsTSI
Of38yZS7ANhD71o+pw5/tYUF8bkNpcbD3KTmjstEZV6GHLwUI8fBtPUJMc9CsgJroYZA90lAQINH7u1tZJKO+Fm3fYBIO1Pj+fNxEn3SX56IPHI97J2AFUf80T5lL/No7q1gMsRXsGYzWVw+dBQ7bo6XJCPOs+lB
AsfvQ3OS8dGovnfpBPfaFFS2XLr5VPEOeyYQ87f+7baDe8DXpU99+ur3V4Oe7UKo65dHhKlG9PD2y9S2X2a3YKUOidsLxSr+tpc/een29osY7SDw3Zoff4CNOPgUneDRcEI47wuan0xb4nBR6/M+K0aj34vTkZ/4
riMbuBkKSTroCeAP6rs6s00mWoSTzKhozS3UPGdqEvIW7K08vN2CvRlLZjpwrsBF4ow1TOKqmHL24iQ9UcVc7WYyieHiD/Xko0fBP11fv6D4d4K6fd3cPMfFyacQ/uHyaG57QUhL8uc7pr8yp/SpjunnP6V8nvkv
+Z/2l+Kf8mLX4Z99TJ/ylIpzlBdndGqRTkkK791I5crmv8vlzf4nPxL7k1C7HsePJ3gYoA8ZqD3Rzok7gvTH4IWaDFqoVh75URAPaDhkQQrlggs0NklmtGUweg4QyiWfwCHDuyiLOM63T2lxMBkrXrG3lmrN8XrS
YMLGOzCyxIcxzslRteYzn7RvKYLv0x3vMDko4nspSh7013XAmS8D3Fk9V07G+Etkvw0B0fVhiFkbFy7kXEY6jst7GJlxzpkKnZ03N/zDcDoJGwYYmhSD7u92Y4VXqisynmPoSB4SQavNJBVzZvSfcGrzDwdQl3rQ
SQmTo5w3aHt/Ewq7auq+mjwYyA5iVskx34M5XrqlM5deIifhMxZF7gbZBLdGoRJLF2B06kU2io7XzoB5/WbdMtoLrX2Tajvw0ism+r4aZF1Ejp6ZInlutyY2Y5Yjp7JhI2FNCYXzw0XUP6LaOwum5W9CHXNaHEyv
C65C5RCgt3ALEjGisbHq9uih5W9abM/S/tXBEAGQ6mvso4lq11tKYl9OldJQ4d2n8KQEQF6PJEURTyFvoWI7egpHdzmMMslRgrTOaErPXS59ZouD2PRO7IRjP8sqk2ykATgo6SbJjXexWTm2ggacbM4zZUp7cSVP
nAUKif32g9vQPGE47pVjeyTD1sQJ+7uyzyDDRje42wGBjyB/SZMDfv0zexgM4F97QeP3sQSh66VV1LGP442UZh4jWBNA4F+EUJT3v3cxxDehvJ0L6U/6yGUbbD0YCIXSO2FotT26vvYcSlsoISxvxj+Y0NVUgzot
qMd0aa4f+fgNOC2MtoRMki1aLsQLs0u/O5cIK5CYzg1Axdje/62Ss+fOBUdE+SAaIb16k0YcSKZmg7MBGgLQhasp6PLCUEw2IhSAeUdUYurAbjRYFytJafASq7jdQ9GLI3g2n2yEP0KRrYZmDFri5eBAIJd4ahV4
r4hDa6Mma7o44dH2ONHchXPTTDDw/No4xAzCXi8ZeeTPIb4yzqd8fGycn1WmOEzUv9/NSixOERhkAkUZGG5nm5Ozh2ZQFJtkIrfb4W4nXXcgtueRiMA2p8LlwkLwZ1OFbRmxADK6ST7c1lI8JVUQuM6lOY4J7J67
nkxiOB7YuS1Agp2XDir7HEHE5GmKb3tmoSc363XWIrvz7gxNqG7hl9b0Cw56Kd6PKuLX/cwd4Osm9ciPXP6F6x4EJek5T11KU8ui/hGm7UItaynq2+bcBX5pJpV+ZUaDSHoLJUQQEgutTyN384WeA26BIOogC4Q3
7VJu1zFlfUQ0gsLRR41kz7MP7V1rp/pnAI2nwnu6v/6YTXENHBkGRLY37mIPVYwdS3T8ycWc3l9O72Ul3QEWYrEg6ORadg6Uj+M5BIKKZcY1YxO9FWR10Cc+tN8lMTMwIGOJGQGNYZ28KNZ8vG0eT+crD6cx/vxM
W/aw4XSaUNbaIR799vNEsHQxkMU+gFDfEIYZE8augQ2+AQueFtzaxFxSqDQU2ATGO6Afi62iiLVOy1coG2GL00bTDs2P4sESco7gs23LXPrwv+C+xqmr1QJhLBbRbX/KUT+La2I1GLuVMNsFRWswOiCciLRVCDHJ
dYwXEZDkE4AHF8bcDPqq26RnGu2Nm+zDDygz8kPouxCDujgGaKDNyOKHzQ5+e27Irp937iNpPnx2Rhg6Wo6I/STZ7eTpIY4/DtkNUsj0I1vOSM7MPvrezIUbZ45+tVK7be4QvdsmSE5gLrE+8q22ShiPjtBAxDCt
TUjE4KLEOV9d69Brc4Zy7Se/GWkgJNGeMu+nHhnLfdy1UGamXu3hGPSLSaCaSrGjBAmAjGs4sOCtdEsQyXTzRYqU6TmpfqTVYd6CkNxi6zFjtpTM6t36sRs1BELJol2pAb7TEAZcLsv+7NSkjykxkRHexawcMeYR
SkvW2uIEmUPCs+XXp5D3szjWPHKZcj3aLAqWxKwGMwBurI2j84dxoz1Ck+zgAQWZKXEzTA5IMC+S7OaAxkTgCsIqMKlAJx2PSmpYc7xxI/1BXpwbR08ndq6yb37SQO0iNuSmp5oHg8RlF58bZdEkrA/ugaIS2xPy
pXTJzBaQ9nVQsyPogrbWJ6h0TYOEY/mz45+h0Zj4Upe8mLkueW783sKTe3v1h7RCWFeN4OxmNHUAJ+f3LPoaRAuonriA0RU+E5uH6NYrs9Evq0IVOnGHfo8zwnOo+ZMphq+4QNQA9QQ3SMGBnjVFG5KWG0DxNZk7
hTMxWKCaaXpjZ6+DbToRZSF3wMfhQJwy8ZZE/qn7fAVbVFW1O3xEFHOurtodWYXHm0nJPQM/yyj99bymXaGYnieszKVUe0NmpV/bFvr+6nFi1kXLAfcIS7YAF40EpAtA5qJBApOKySZODmzjfGT+mZyVcGfLnLNl
FmKy28OGaaHAPQmJKjpaRHWa9HmXLBcG/viwE9G/+fphraEr3/zZM4PM29tEPewn5uhA1wdLyUVUmc30QbNu5CvOzLj5yYu1NqKd7EN8hCg+86lX1x93qLJMJIEiOg2Q+F0iSieZjxb5B+FSyg1ZMCwUY7e+2WoQ
Wb1y06HAkCnbgHVhvTKbY+6qXrh2HgoVr9xBf7xg1bT9APV9Cbo6IgYmGP6ZkkG+lNyvCxu4kCzOjAlncRQI2noVlijALVSXdTBfgmLm3w/Pgs2nY09bbF6v8m15sLwtGn8DwZ72BSPzzxBCF7V5O8TYeh02UN+H
zEOHE2nv/8xcDRYni/uVzbJRNTP8d5eXqd4VVh9spR00ApyHl2Cj9RlgVQxPghMc81iZG4f/um7ZL6hz5yAEYytTgjn7ybEi10GNABEmqU27JHCY8vM5ePYH6yzWqNCQbsoEBk1lZhds913XgMbovVIDRiJf4cfB
Pz/5Mukca53tl8j0aAviSIM5XGB1U+KmL/+6FbxlYdel+UK5p7mpU7MTA76IuyAKQwUBnsHDv4XPDkP/i7F7e/+X04FooaccrxqE/x3J0kebgwyujxaR67FaP4f9N0c6d+wESSI1C7jugi0+pcnAJnpdzO3X+fXF
6sb2Y+5gQoe7ozunvADrlpn6iKydI58/05kLf1gG8q8AW1Auh9Qo+jJqrmjVtZL9H1eT/Z+IpC6IiyNUslfrSxJoAH3Q9dgwlMvNvuU8+K1T10mt826wq0YDGSmnRn8z0w8pr0/aC17LkFk2nYnLJbTvag6q7slY
52cG+nFoRdR5w68lKhlDwzI8rETlk0AiX9q92lIPVW0CLFhzIUPKB7RFDYRIxRjqhiBOr1WXedhmVX6Z0b1vSKvHDlAZAEzS6RQaio+EheI1jx380awC87HCGbLSDUyVuj4WGxmObIYTl11cEimJrBTvvacLgS3G
F2C+FuVhFN3DknJMO61vAZF4fWNLBRsxiw5EiJBfxgWA1tnYwlLO1gDRqKhdXgInOlPb4KAOx6wmAIWKPueQFQ3PqcgqOURqvDGjh36LIQ1OputGomLCylTtEUnpWEzOC3UfN8poIhBq811GvIxGeAnijPR8Uaps
kgqCPOVxKcsUpy6aIzCSXtZMMZKrisyrOELPrgMQf2wgUl/GE5tAl3kHubzo5gYvOJ6KLz30Bq5tYFaCnRCZMv/MhrRrvEmgk8s1bFsX1hgvhdvumdJm6YC4PdQIPDkgeq0pU8q2vDfJQFL/okBAMTc3tQudtnUU
6TgHcyOwAuRs1ZzoTIAoIDobht5JBEYQiwIcVO0NY6OxY+NTDvjVZ+EWxsp8nbgpGPEgjVVasvmB5LNAkdxNgw2k2qVAVylTZEGNBzLcH2/DAzejtMtFoB9/PZfKLR88oIx2ViMz1mKBzXJrQOEqu3ngmBoj8yZi
G/ZTyxMs2hDgCywtrKgYhfDzpOdYNvK3NthNxOrdv5XfVOze3Qbv7Vmk2rt658BU2Qrf5gHnRg5g3qLAZuRgarAjEVYJgfiJCea/xD9yCuWom6iDJH1ThECozVwuXEAm2G0lUNGbyWJzggGXoo7yZADysi6joV5D
cUht8s0rszQQjTAKX7y/wQ/5eIKbO+nj8qLMugarVjjw6GFR4H1tC6eXiNyNBPEsKjQW5KMjI++0ZUfeA3PifLHY444qsoNOIlO9okuiG3KwKvhnO7y5dRtUExSXB2LftRjnqff8ZBmAQ9r8g3wjahlARswjbmV2
+JFuS7OQsrqil5R7cQrIukagKfrhBo2w09ddrMt8GGHX9ZuJAkWjiWc6iWcCePIC7MQNsAWDMiVsSbL8E+eYvAQQAxgfz+c2G9HdYM+yK4kkMPM5aNN8ISlAyfjj2cqdjQV5CEzrkDtRKbhQvMjJc0WSTnYG6vLy
xaMwQDr0JN9JSsKVhGFiPnyMRieO7q0Q2DhjMIe87G7ZjsLxqWZlEF58OvsOSZ73G8Bqzo7FW9tx1Q9WGehkFxL+lFjDb7Sj60vbticKt8oH0y0jq1WkF1gOr9f9L1ZriAtMOcsPDPJBVpy/kjjddGwhncBce0Gn
AIoD0fPv5Hvqc2l13MVg2+Q0ptp1hZi0nPWIVgyTqofxC12n8oTdKznU00/lXGTHYKiBAnKYR0l/LqtyC3m51PKYGPps61M4EJUnF+j8HRBbE5s+0mKpX5g6PGkfJSQ5y55X14S8G2z4lCnAgoFAPCy7r10YbFPY
QshVsKMVx4vcLtaLEZA7Am0zD0CbUpoL4DlQc5uqQlTsPYUai0f00KHjmAaz2Idqy9Bfovlgm3r6WYpr6qMytG1LefZTrrRpCRswYlvhbZhBMRslOm/QY04lJTbHt3sU6HUqjTSKQ3L7GTu2iCaRl6VItf7lTo0m
NG78T2wpvop3+DAN9UoYR6dwOUPjGcmQbk0Nx/ZH/3hRt6nFP9lFZjpv3UR0J/rhFQgQvhw2ejR1b36dQbPWGoc1g6djCpTtRHsR/2VGciG975Y2XcGYZ4WeA6SCaJIY6yvf9WbpyvYTPCYKhEHEP3Oc+G25NSud
wUudSqG3ygBN23x3K2g3OJerFyGlh4NrejQVL49d+cjHC0RHAwbsp86cPm1KkY/xz/bXN+fO3DSeRT8sv71XQ3AlMtDIbgJ4qWp/3JQZQ605m28tNDRIdfSyDxj1hOHjfs6W87pRmq8mnAEX2DP1/kSk847S3pwL
2z0ji1Nl9prYifQU0p0qYajGY7VRenJKCe9thEOphkMeecSfatmz2QQ5DB6v1ulqrsmUxCGYdALs8IcRQa9nIOjX2K8fZA3Ua8WQW3Anu4CKXOKyOFaV80+9EVDen2DPOL6Rx+VhGuKSeAupan/Q42tZBoctwgzp
t1LnHqhRArw9i5dR5O805HlE7trf4WAmsuBJ6LYRcwz7P3px5jQjXtRfwgLAQVYRmttBkO8bQssPAQY5KRgYJTpCxnLUwbPHC8Y9eXzgptmzRyNZUUzYleHMMJlUu2pUaZttaLZlgGpMUFaf/r76bSXie8vZhnQG
bwPrRlkOsFvaXQ1hUy7dx79iWr87KKYCluY+FPfJY9yq880NDQURuQtKcHlN7SJY+MgO0p9iSi4A6MvOPOzbEcy2/cSaswEB9725EahDIq0NPLVJucxP+GZ45FC0edAWWHH1zxo3AP2SWQwE0NUaDvEAXYZvViyy
fqumrzlk3tgkGwtv5pmBEK6JSjIm6mZ2HCEFcm0TX0GwPDI9OOv9FoUTjBjVdKxUNz5U6Crp2f/673iri/lGk4GdYL8+4LwughqiAlm9mZxAxCF9PGIIXYPtqk2UWXwUCziv07BwTOk/uANFmmAasz2tWFLq4OZy
HD80w/7P/TP/pB+sf9vtI8OR0hmgCEHE39JQzjgBMIGBQHoevFu6rZycopr48euUJnkHJ9MTerCF11nElxYHUA9dsqVZi2+AipCn94wDKMHVy+3UYtNdpgdC3BV77C7Y+0lRSbvfBUfoDHIycMOkBH6Uw9/2Y6ob
vM2rWFNhNfMpqaOo5Alcn9UwBzOV662+ZOTl35hQhy8J/gVYtySWBDPkkFLOCO1xwbGVs1tDQwrmdf6SPceeFa33bNL15+Pp7erzamIJ/PDdL99KTyf4kYLxS3j1Nn5IhQ0qIb0XFsi1diI/WruQrk96Yjh76Vfi
s9+piZ+EeGE/ufp3et8PhUA+vs2U4OXMtwatJ6KiWIty+qmSyY25GE1uf86Q7Mt9/8rhKvr3JcS7GFeVzBbOM5gJVOkb+mooGGblhMzal5NfbprYVvm41TbhTDmv/iDZfxYXF5Prm72FslfVL/r78g+9JDUxrfoB
A/3T6W7YZr7N/HhIrY4vNQcP92YegKkRvlTHS1R/OiQvR+ULsBXO00oIW6Fs/91B+g/SVc88XQGdl70jid3R8zMDI5vwzc8R10WDLq6dxaLTeO9FT/CBtOlOwQMcst3xOvn3zEzZ56SuLGeHvV2d+61MyoJepW+9
yvLppS//NgzlX/WYRt2ktn+Fgn5FrXLPv+jVgiLOuWEMebgwZ5GifJvZZ+79Y0zK/74E90PNM8tnR6WWOjK1AEXDI4f2/sYK0bDxSfdzr8soo3pdfG7W0E8NdthA/pVgFjH6coI9wUN+NcoXytMj+wqyJpNF02rv
s2xiQ6nVz6dv+QkeFHKyCr9nQNBhD39GB2VGg3nbrAh+B4sBLxojgkB+/wwRVjD4nnNtNIe5WTIZk9XqxyLqI98zQgE3DAmrBXUN2p99/uEk/QkifA0tqNrghvflUICgVnRyvbVvdDcbMyZTXaHwBCpOdiUsLiND
1saqq4PAlQXJmHXdxHrnka0iyGImnQTBfIE31UfUV2Sn0CEFv2WDJFWgPBOcHNb40x2eTiNqYvUbp+jgL7As6W3mjH2LQRICsjkRUrZpqQ4ePb8IMUWatbl96tKLi1UXBU4HhrL1HxDbtb3t12FFKlwuHtGbYBVY
AlHBc/vM6N9QuIzpgIAQPgxO32abf6oWPUUR+l+VuK5lCvXkX4N2ig8XpvQ1f2CXEPHTtt5uQ5TjoXXR3mJ7wNlEpuDp+DJ+EKt1ZsT3h7s//NCHaQFYg4XPSdmUKoG5Vwnns8dnj88enz0+e3z2+OwJ8VFZzs/8
em7Wz3/CufvsMrvOath1cnG+4tGaVfuXoRJMYYh+lMEWN+EpdJax7Zbnkny8e85bMj2Y70G/tYYjU2uxl/D0oK3z1FtxzO2/RXBW21Plv3Ua7F4iXtGUf27EYIhFLHZoYxg0WsRBNMR6PkAUoQzGqeR2U5f3uR3c
+taOLIvAS5OkMBmeJYVzJkGk3LDj9V3G4fK01ApOh78Df/P8CcvsrZ4RDsEaH3reqcwvKmwbVjOF3Dx79z8LA7M0w86J3S59J7sPCg4wP5FlKV33+Iup3nxSAA9ZOV1eDHGZXmnA+tGduYvZSNbPJ92FqSfquHMu
DfM/fgJLGE67Hr305S+m1E09S1+yHvL+o1sWInufLENrJcsgIjKDWY2f+daau1fXEvQMO/Jr3ud/XJpFZELYYVVs3t90n02tBq2KX6xPS3HN4pqryFVxv7DprH6Bugk5cg+iYcSitKr1Mlq06C8tw5yl1a8Pf+fp
WjJyxZDjKg2vHlwuNZGX/0dPu4gAY30YoAkjV46frjDbcXm2MD/ck5VMKdDvFxTHdrYTpH2cW1HA8r3Q/I49nbz7lly6r+8/6egLah577t4FdgOlWWm8yT3zW8qVgIHQ6zS9K6rHahTlLhWfaREJEIkvSn8i+93g
ZG9d8ibC94AA7y68f/wML1OWA7Psf3Q8u+KVCWch6lYgTlcvjuJur+9kC4+a4GtgHLO8vZj6dpb9LUXRxAGE2ga2r1twwfl6LCQCpxmCU8VCCB/aNXA99K2SLfgpNZGATpMJ4+pLcu9RP+6ByimjfY9I5uN2fPzi
hgnpiqiW2v1yYmQ8F+hCK/xIQTBxbgerGMtI7wXEtA/hyquOjldfdRLKd5o/qQTUUumxSQA6fVwhsoshXWYVJdmIJ6VEdtCAAeLh7spYXgcGny4jxe20b3YaLE3KgMI9Ecsnuv03jImfcEQwqOsnpt+kP1ATQkgD
TVfPRYqwClGfuFqbUQsIMhQ+sMG5V6p8iJYA5ThA0yoXNKBQgWbEaVOJTznuxeoN0+UxCc3RnZqmuh4KDsQI0YaHaNea3oNb0HrJN2XYe/MV4D+o8ByXBBMgsx6OrMGMITpeYYayWpMyf+HxIT54O/s9Y90nhU9Z
MQ5piRL8+FK5F1b3ca+JQPh7VnGYFNN1dC+jnA5Yk09nl/9t/oiwePp7W0bODADheA0cFlh9Sge0KIgu+ZoDVzQkIB6QoSy8eARirk4ZQe0BEWcHDsldorrAEP99Q4MhHCNRiM30RCE6AZYWOkKDfQYBaBmFnXHY
cdjF+D8VRgNz4fRxmukuUy4y9d2kbfZSpJoXqUJib341zzrq7HLl4uAAxuFwAWBy/DBYLoAiTn8jfJnKW3Ay412kk7JmxXcnYt0m8eZkM8TgrSJQC124mvs00RV/UC4yf7mK/ZFkLh7+7t1oDKkhOd0T9pk+sWul
oFgzJiQKgkRQ9sHv3kUiRxmQCwFwLUTTVZ8oUeOJ1q3hNW7O8euuBAtpvaqBaXOx4skmne7rvdjLQAqLkoNY0iddVv7rbiU5NWSFckUGQZPmvxe2UG24fEoQugBbjx6nrk/cKyIR4qzHgG/0sgLytWYDke9dp1wU
MWAncT4ggr8LgfB6aGhWQlKKUMFG0XKghie7ZgauRlRprRVLkmuTt+b6UUKO85VFIOIWcwV2bIiwhgt4kZjFJ79usYIjI4R4LWGZpwPK5xDlmlzDWusJbT8QxDCG0gGx/F03zI//kHPVRyrYRO4JUttJrBrBRaJJ
U0OS2bGdPywhp5dn2rjOHo9qIjY1//umU9QL2sQwgE+WZesVVXnDoa2ySnqkfokpU+bYIcR30Lg2MNBJjYbS4IMy+mC+UM5c9j85UlPiCUzClZys8Qc1RUwBurqL1e3G25sXNFh8glpX+BHWphoREcuRyTDOsSV7
cra6fG/pQCkDsWhEzNotcgAvFdm3MCL39aFp3uxtMwM0CQ2qkVX5vZ3GEk7ZrivDP2J1mqiQ5QvYKMTu5/Hj6B3ibdW73i4heUDFvUP5niDNEwCzIpLy8ZgumPLMeaJPGuhlNL2G71patb1Lg4F1Jn8G+0byVuhV
6cZGjeBWMiqClaOsNT00L7TC9ttF5f+PlEFVab6velfGLx9qXvu8TLCB57AmwNrLkugIjCyG6dTlowqrPJSioJMgZNVXuPX9xbl/8rgy+E4u7GYVj+MH/dk2iFnByj8Lh2t82g1/10mV7P8QwVOTjT3wRVsWVSRi
NDIXUatVW3g8aig3cJPI9vQ9uF0bH5rYcwHMrXrpN79Kl+0ey2YhPODz6S6AMkwQ7EnOpz7zc4fyqSksfWoPmNVERelks0kGFqDNz4yqkZzdDEHRVToQMWZGnNb1s5z/cUmNXJzCL5pM3KpqrxTE0wA9Q238puMT
7hIX/NBzRtwLQKxIGat/MqdgmeNRKy2vo4+HzrX8ylGIjwa6fKwm94Y2IDEodhHE/P7fxhfFrduNv87alWvbJz+uXOLHoYO7cShvGh0y0lU3L6sd9AdCkzeSxr6Ejz0ruMF3oZ3BG7uKdhXKZ+73ej86tCzCK3Uq
2iv38Ms5bKu5x0LrLnvzxfR5wCCxg913RihQxxKph/jiF1p4JKFBVBnIRDsl/PBxE787avd/XdRWi/evrN0PvkIcLe9SqyxbmmV71Pzpr05Z8m1hZi9Z0tebkPjMYr6e9EA5rFYPQ+XLufccqOb9i7Zv3Gu/snPF
sJoPoivvEZYG9IYrU2PXO9EzeQZ1hGg2rF4jjqEaoOMLdDISDiatSsRdZRQf1LWSF5aJfvH63y+G3MPS1dLPJbqOrEkVIVrIU2ETXnbe0BQn2KsgwrrFwFNefsT/P9Q5KsuC/UItsnviFEZAotmMDLUy5egJ1rLr
N0afExdcZAEFQgQvgPfb9/SfSSh9XGfCHzrX/2xgIR/xRroubKj/E1iuRq1dIv/ojUTqeYJefL6Bf93c+CgTIFn8CG/9Wd+iDUJhavNm8CHaoea1lGEIAmTslXB5tUzeql571JaIX3NL7JSjA94JYsktwiUSkE42
QQ1B75Lf1DXaGskYPCR8WTHkul0tvnafKTx9egsQ8JN9UCH3mykIU+FE+nShzkSI1PF8zxOXSPZHpKORvzarUl8E2c+nLJFO5RuLIaMF1YtY8V7vUmZYlgoQsajKZwZ85+K9GI6f4N1F3P6Myv+syjThoM8hRcsH
tw06FkJX3YG2c6yQB9Hz0whkIe/4zkvDOVafwtg88WGxeRFPLym50mh/mnNwZV8F081L+oiQi6ayGiHGVrWHsHT167iei4ivG+b8MobAzIMzm4AEzcgXYbTJvOq4Wr0f9ZmUag+MkgWv03zpPuKJLNvCttwl8j0B
er9LID7KeUufDXGmV7/gD/upSwWrYCmkBK5tN20rXuhsouoq4kcIdSD98SKmWdP3TLFfNfxCpiV+j86dBgc40uJSk0IVxxGi2N6d7y5ZReWdY/Kv7W4DPfATG1z2bwIZsnA+0enNujNU0wYgsIvczZYCFa2wnUCj
bIkOGXgHYcP50sDnR5LhN1Gk0rbX7zMhAYNUsY2Ctqp8KcMcIcnxJL5PQndRfhstx6O1x4tEZ/933jejluZLA+2CRuyudqxpbKXHoEP16Jm6FqGDNX6jGFpmdco2H28vNwFZ5aVUjj82b2lJJCJXtUum7pFPxoem
DubvUTquRyRxIJgubrIfmUNWjFFt5TsykIz6+zrdv+/l1FuuRGRsts3bhhP3eEBWp/qwnLD0+mvzXyhcPXUqk4hsprIA+E3iRXj1CFUZvbhK7udYtTaPOig/ZhWgqvhw4XujWZa5tjnrumoetFmZxH49wHtkmZwp
+Px6sYkcN3cIuvF8KhU23W64yhw5TMHDyZLMyMk/snkO0MAa1iqZH/u1QhmV0h31dqygRIlwQyHitCesfTSejkqT9IdJyYIyDQEbg+9+3dAEqBHFAi4n6eJtbM/Jrd6HqYJROwc2KBWHDSKsp3MNGpT2RRnQqDQV
tNJtTJM0NGJNVic24LTz7ypVuuRzqAd5Pmm3EKuHcxmRNBNJMluooe5LhfolBMcfJdnfCr6IbRt/q57U8xXMBjJu6uwQ0oZ0L+bRhmUiwCG+h7zv5a7jlvRIlzE6QcuL2RK+jETWaldZ5tSChj+QdLK3XOl7p2p3
a9cx8UKNv1L5Aj03fuBkIj4uobEAg5eE7uKh1tBFcVj0qFgXC4ARF8h8CDjBeaw40xzG6Q6sOvMNx4bbO/+tvtFMtV+pOdiAxrb3/D5qX8pqJWDdERXSyle+N/R7e5ERLFOtsigwCQpPSB3C1/UcXBvdBrSGsqqj
f7kYhcARGGumMcaETAjaZUCBX86jQprH1+Wj/y79hmy/IPziR/Bo+my87cGjCiTrSPt5oEUcJmhrcCoD+64oPK8A40ZvoZV+l1ZfL8JQrl7JCBMVogV2KLKjkRen0KQnZDAYA/+02kbJjS7n897YCo0mlENUlyYk
kjQHh0POkmLluQRbSV4P1rsqRwRG3k1lnOgMfkkJNSpLX5LSJx91T+tBMeRi/W6xk6zr2naVjk/kODVlBvXn9MbfokC3g2XbyqiR38A/XrXP9pbme4/Den6kkXfdt9zb3bo97tJoH/SWTVxrBix8D8FoDxDGMMvb
Q5H87YdGbFAGtLyNBMHruryq4tOJFNNVQxHv/PvvzHLYvW7/E6ri96B3BhvRJl+/dBJN4loiXWZNpmSkEDdiaiEhDAK5kDsnVfzTHY9Ht4SPdFPvOecPGFSY91gPivuwB//tbW8MNtaD4SiwCXP9u4PNOPfHKPnm
QpQ3vKVbZ+UaR7+5O54pPl5eLbNDPMTgU02Gn+AZZaHbMG1GLhLbeP9YrsNYbL76J21ww7ka9EjDPw6EwqUWz4vkqQdVGGM0Vl3ai4sWja9ONHz1x7Z8pGuuhqjIDWj7eqvV/vKOCFb3LYOlAGHH6fzXq97j73Pz
OamqWOJuzHy/OEyoyNFmkbfz4YGmj5Ph4KjyiPlP1tLnUs/uaF/kYI/pBZeF4sVhPtzj+0D7Yx3JVJ9pPlF4Gu/OyqUbfYed9j535AZMYnqouke/G4Ddso7a7R2mX8p7j7hxLLjL1vdV95G5H4v7am3viuo2gS43
YFdjA6YlsgUBnYW1mx8uaZp+pxwjiG+ZwjzZTLjc/X8LfFe7Np37fVH1KokITCvF+3s1/6JF1eayuSzyfcqZJbaGNArj6ns4ucVVpOuB88egr16Au/OzZtMKVaQAlYHDqIEB6FsaivxatZ1Srnaz/WNp4cJPYuhq
Nc5lJgVUa+38XNp+I7z795mAoxeYtLRdrOI4fGzPVFTE9s8VhU3ty47u+Mjx2J1HJaxMz++r8KY1ZQuKuI3YW0LdWM7/mF+ORoMN89fSnmMyLaeDERXpKj5KJS4+m4FepPp1zotSZ3BwN1lWR6lUHInr+WyQ2/50
fhICmNoPt0sUHs1NtCU8pppif5WazXXmIS/pmEecG+jegm/3gqwPiTAvt87KCYQyyhh/JghtqWFJPQeQMFiPZvoQWgaSS9JR+77aRgW1C4fzJRFkWn4xN9QI56v6uC+LJooc8CMu7UAkdDEanztDKuBVzrE+hYTU
JSNuluDumewcP0i0fcRwIJYf32cVaM7P5Y4QSqTxlqN82sFYiDaZSJeCtsEYTzAxKC/VmjUlacGPWGaQeNZm7VWQhCSbNTVdbEmv4wqMTfBiTBnecoCsMUJGYdChhm7bH2FelIhi7FOUGCLDe2K8Kqdn32q9BT9R
2ytvmyBUBk282F4v+wCE/7w9BM/eufnwLwYacn4fZHI2Lt8BDUR9dJGcg5nFTW/3y254cs6TE/5T4n7w2zrnt7+PyfqEdyw8h/79pqETXLI537pvJ/w649DP2ubPf/J0UaVGXeoYSf7vICEopKnYDdR/F0a6EOC1
OeHZR1h0nqein1sCCI+eegLKnZe06y6IC4YvMLjjqOBfQm6q/W2Te8wBv5TcP/lqkfuij4TcN4UhjdqO0jdQXWVz1eSobIAD8gQFULgQwZByMzWvHZY71bl/IMvR5U7BPecTE6KzabIfgW64mYKlAF1+q0Loe0Ny
aQdAB8fMvcGD2jI2MLdZx24N9I2Q903T2VwRJBwrnuMOleVLdxQctn0W92dCkGvDYhhJWRl4nM0zk5FAPA8fpj9aSHdyalD3kFrwYKLQ+dpGsbN9P0bssLRh50OALjHNtpD0qpVzZgTEf2xuoa8nK+ComNKSYN2O
GgOdaSR36DZa/8jUiCt5Ni8Y0wDMD7b/fcQoQNP6ufdqtUBoK2TODX4jzgWjXYQTODDk9SXoZ8FKfQPMYzwxCwdRezSmKOfuBI74aUtovq2B5rdCjdi+xCm4cxNZ2Hps4NwGQprVvooycPdwnK2MFREw4KNbRbhD
ZYIpEngKgmUBTRfDBH1rGwTrvyWnXa2iUhLdok1F7LU1luRNjRuvvNTmXgog0/awsMES+zJGsp9R3YZPPm8PB+DkXati7pGIkEYOQVpqEFII41l2k8ayjDAV6+c+VE4ovX0OHu0a+R4g5NKfMuFTknaYKLEnxa1Y
V/Whqt54dC2LDhvQVyR3K2fe1sncfPyyXxbsTu2x9SEpHGb+Xn1C8ILRJ9u2Jp/HPP+CpGubX6POnoOhGixMHa7J5eI0nBU6lLKFCIlIJgKL7/VnIoDCMVJkBdM89U3h6lXfECGtUS2B3RosN2vE3OteIgTZDVnF
oxRNsCONSoBRs09E0O+p5IOKmcoadGE9IsjlC05LE5pmVwV+t4nvT5zUVtCl8V3dBakpFxUnZLqutlA1GQTYfk+myZKp6nm7sNk0C/LOZdK4UaO2Lt31EA18UoSxg6TuOM/ZDqvzxJ1lZXzUb8TY/J8doS5oMneD
op+J/eRaVOvrGsvP/ggW6OtVeilRL7pa/yHOoN79bHcQuU5mvHTE59sP6KTDc6/VHn4Hu5ubFOaHnat8JbG1vk+/POZxLFL6gG8kiPTK9Pkx85U7UDOYqqUhGS0dPnj8Fuxu/sM4UDTv4TcIKB1jdL1vtK4PtM7R
c0DHxXAAnPZSyNWjeHfrPKD7cK36vdr8//z3N1TjyiNHvRlr9YCAAocN8Ye+t3foaBpTv7aYf6Xv0ec/xo/sAT+BOqyW6np9xYHrSiSDRk3X2fVRik3Er16uzYWrC+qCWsbGsqBBRENoUYOoUjObFiPpu7BP535X
Z5StL58eH8R33bgddOrKC8ZoyIlOtO98snTL61WNZ9lZqDHjqX/c4L2NCQmCooL0zPPGUdvryP1L2cHVP5nc7yKAccyhaHeDilHUgFynqMyyOXj4FEON+5XGARbu1+HGGAKGJy6HHx8QOHvCmhRKyEnBvJ3gbshD
LQUjuNCBWKqYTSLAh4V9ze/CkFps5KLZCoQxIt8jM9f9IEXGKP3f/RcEuccMoV0KvMJEYKqyD2s/fWi2BBbyfhb+GWXSSOFq0wk9zDL8zVoL1a23Zq9X64nxIrtCr6FzZB5N+t6hTiujkpLdUb5QWGSBxmlLTJrG
GlRO22IMAoGhow1uHKEHKZ4WUIcEOIAcXkgYV/gRFNAausxJgdHaw0hXI8p3TIMSMnMIa/1rWE17QssMiMRU17xtEzajEQq8qN9/tdB4gXDnrTmj0uCEa2NWKFGPy/2riYDeY1i9emvD0PI0GPgC7yErpypu5l7H
+sWJKURMyU/bdw2dXTdO2xmm6FILoYFqxz5aR+UEjNwBgcy76ohS6yCDLgv8vHUiEstosINpklH/PDQGga1sRJ2jtRmWZpHuwr1agGgzSX/oqTOeJU6dmZ4tCypQbcCegpLk/f5QAjf62aQDrB7Xwy3hoZFBiOai
HdeWPQkkSBeiwI9UCUr3LbkPchzOqrJDzj6CdoXI+mT2blnfQuG8G7FNdHo29zynnj/AR+6PgAiHSEY1AGj+dIqgVP8ImWAxapbcr/SPHgkwzLriqFXZZhctEUvOrg3KR61H1MgMGVGkfxdNS6aWgf9QsxYHffwG
WqzgXIeISiAlgTVSgLdToH9V/WAj7pveeuO9AEytubztwu+kF7gJd+Wbt1GzLDVTHDE45gtpXfMfBV5vy0vNnTS+WBWqnp6xEqwr+3wOP+69+Nc4yyb0vUx3Kn9W+BueklZXROwTvFLTPKRZ7Dy3iI6mzAiYoACL
q1wfpjRM2Q12rweEobu1w+gD7XmPL2EEFJ7BC9yANlECZv0hw9FDq58yJawg1H+CBEsJXzn5TMx+cAxoSasOWsFFAGO4IBOUeNq7nccuB7Mf7BrEQkt2t5BjJxHN1gwvkC5PMxgrP7cGAK6/c0Ix/3KXzvMxI67k
0EtP/DDG4ua33xTYahSwUzFDC0dI5L2e3nZV6J+DDuUeQgQqDc4eJtAKoDlo9tXpReI1cPYbMBB0th6DWcuNMpJlkitYKt6Au7Uo31+jzdBihuVMjo3A75kgG8r1ZPVvE+NItrT/lLknFWAza22GMMrQgtdQ7+nU
W1UF/zRAkxABjHpw7Klhl5g8cZGSO90RZlJwLZYq9IcgzbySc/SV3meMjKp43M9c1yq5Z8QhRhEPgiua1/OhBj0LLRVy+WaRT12tbWaZao3ggY9HG0MMqZSxAg3IIOjdo+hhpUuNkB+4ZMseSbUwzLdviincm/Nk
63XJcK1krW1sX6MMoS9SNmCHFCaz42k14RRMiz0Y/awGSusu9E0cCDwLbHjFGx3xUgkFXLwGrTnK9Uz2i5aQp8n3VaKCI8Y9EVO9Y51ke28Gzn62rP70OloLTorfzWUmg8a2MMlqWw+KhfqMDBbWZaDBrNSjX9qj
NFmfOdB0F+9cFWNJo0qygWrtteVDZAFJA0qXrcT97jaDznKVWXUZZpaNANZ2B9Dxpb9dtk5/UDa34PMlCliRTrpPfY6sv7n9wXzl8SvQT8oPJV2IFyFyeo758pF7/yWQ0AgeQdruZSqU2G2H1S0QMruvjboIO7io
XNMH+qC1f5HMSIHG4Pb6zUcTLGRjPKZcrZhQv7y61fdPGHPwL68IOgFn/RCj+8LW9R7KnGFbFvUAYO3fWD9xYvI7F938RVzMXkp3PmdxV8wP34+y+0bTcIf6PVsmaSbfJH1tbnKNwomX/8PRAkoNbMVJcEtQUeE5
n8nUJKBZ/DPhCLofSRaOn9/sT7nv0/0YMQWH54UDjS2UaxjekBH6XbBucjLYi8x59K7WERQcQe3/vLTAIw3pEtHPXxtrXRlCGqGiReJ7ucfIhjWjB1daSWl3VG3x/8M+R1QWM3cA24MrDBfgqbzpPSvbfWzlrA5i
c9bd7EXmV8S6HtX8PsiuPehwWxba7/zYNn2/a90nnbe7R/OhxYTNxYp6f8riSnJmD3BIJVg5HYYAEmkwRRClwsdNMQioKQkrEVpOTjARhmobqs7ikOYxrlrC/TKw1wuoL5Waf9t3TM4RpoONaZ/bDsIOfombsb15
ekMdn04HNUD9Ymoc/7T//bhavP70vo+/tP5oh1gPQyhFImdmHmIczlQnVoK0ywmEnB/PwgJfluGqYgjz4PNj7VUcarpnMK192cKVHsqrcLcEM9C7BNS4EKOKrW2bCU4dh2rzI7JHKRviNdYeAsx5bVGgfo7wsWZD
DLJzHlx9jyOd4YXj7hKkIMjsJNmzv3zea914XB/fnwu64Lifq92TpdOEwdVEAUlyphVTn1bruRMUqk9unuf9fDC81y1ISVLQ2i7Xt2xNDdLOYzBPBz0/fTvdM8bWEtS0a+DYrVpySAg/V13WciIDL/WYiE2TFYnX
DJbMLetceewy+rVwH+xoRfCR17vZei2Y94+ULIvQTupWpG57Yt8eMY45X6CpLABVhQAjCMpUmjfWBpNZ/5Tgv7sjLEtq12tXiNaXXST7IRg/sqBPXKyS4LcmCFnZ3VB1d1MsttGFQunB0yDTZVslIkG9nTjQitKM
9C8jyq/Hog1Q8VQ0V0CPiNE5UMmOGI3CHxDcpxYAFsHgwCjLVV43nBrxhbPXLVXgi4n7+cQFJuqeHwApGBEu0d4Fcr9wMd6aclqZBpeGetq25nVwJnGPBfxfkKneOjiXVmdicQOXdf1hJMXgAM+IAv5vE3zKnMch
ypMmLCriJI/OZhyxmSnDuM6i8uPNj1viZuP52P3ShnodW9rJLezZ5QKyp0GnVJNPA4hrAGuH26rnqjM9QC3mnrWl9mcFICLSMPoy5b6zP2pIHqG9Y51cDOBiFaMYRIDYhthCGS7fMuJsFpn/PQKqNsinxYIx5IcG
sMAfMQJshR5L6pcGJyjHqf7bpFFvnvT7EgqBvPI5+f2HraHSV8KAHPdJJ7zqVynA4+9qwBf+kCgBV2DDnwl/fjRMLZG1Dq/Pb/pxIPysW/hH3xPAXfqcw8/PgGEnpnzz1HvLe9FsHH3KHwu3rAhFeqlgFDX4a2Xn
G3s6wKNs6lTjeH+gNdEYc6ZoxHSpoePhcSnToD4PBOlDVjSP0qqkNCpYM4UasMeiezrRQxWfuPHKotMW2B+/UVWzs1MtOZUMmy4MxiabBh221Y0TpLGmvhuNoyNEUiCjHHCnz91kmVo+SCK1IIMieguJnFuIkWMy
TMbZyxlX54W6BXIU8cp9GcpNam/TTsXWPV/mjWRDSeFZFZiVCTBYCl1MXWirwJ1+Q9H3trpPzM8467xODUbWkrxcSAvSUfNIs6E8R5akm9z2noobJK00q4BqziyXe4tpMZlT/YpGSn97SJTHCe+7eYXtsE0BXIgD
LjBASevFxUSlmLVygMMqfWWhgYrkFwxVY30PyvexOqHpquPmGuoJRSfBjXkMKqOyhRGdZSyfhzCvww+o87k6exU6O/omtB4NYpMJ9tRADA7LB4iiJV46z187ikQQ+8RRZTmzXA0avx2O0HWINzJHbPG1vG8RO7kB
mQkfGCQQy5/M8zdxY/ECngwxGP0Hw2cFcbKiDPa2w9IuEVzqZvBCmecMQsB9Z5EJVfFvw9woslDWO/JtYYWkl99VZnTdO7F29w5J/9fG6lM8lUFa0jaEpw15w6vYVyEpV2hsySPM4UNhqmF6uABTg7FY2IlwYP1P
RVlC7unzZCChO/WtExCPtC1OSuM5W27TQRTWgA2lSuOsTlZty5537g+agULl2VkhMKVborYF+Akl6Q6FwMrmaW4TLg70a/DGz3uKe5lq8nvPT+AD7Vb2lLsNh9jTtAo+UFzZ/kaVA6ZX4UPu76peeMsS0rdYJXYs
AXqL6Oclr/bfpyMOtI/IHv1NACnV/WHf4sgCg44sg9gajY8jkP0qHujcQyH8cl/4Re38EOrY6m0eB5Ti9GOgc3pA09i2lx2RvRO74n/L21A1UbCOt8UUA47OdFKYWODjkOzPJYhCAf+fzTRf9+zv1XwtcNP61QIs
a5Df9fvrGnxmM4La7F3FsZp/UQtlfeb3mNUAUftHL7jxLMUtXv0jfSXhNeeG/zMevnWzreTs1XwQGDcgwKUka4nN6D0z6wFJ/Z7Pr8TvwdpbXWaKFsjA6RZT6J2/tThpp19p1zXO3YDO6/oQv+wYizw1DRUlYtof
jg2E2EkXxBdGtsgXGABu9Tu8oEBSjAA1n7hhRBNWpKv4QXNm7mD/lja1JtysMSy/7r1IH9Gwyb1yyQoDToy+glGeWk1MjTov8YdYGEqlcIBl/S/rYoGyjp8CTu7HrW8I7UbBtAbZ7BqJHI/aM+ZmCLa6MUao5BxR
TOXz8KsZ8lBHbKU9qwOeO8otUuLdoAMYNOG5FaAqsqtYa9njjvkdm2yWUFo65Z8SUtwZ/cxCehQxZfmojFPRne975PGfRTbINc0y7nc6FDC5UKlb4YnoKGyGDfJOouCEd4fCCTaveDBhlgjaDybo4fSQ7oG/lxWK
hXysRiQWuLoezCr7HbSbxppblacnOmQmCNbterNeCJx864ClTKtdcsVdMoafAMOX33PpHJmbb4FFLEluG4lGfW2ug+FTPlJ5qIPXzAy6OSFtaQ0aH0WmaGqQv0XX94f8jD3S2nmxzTJorkGCNT8tsE6q0mGPBUpO
yJzdnZLlAVCZeM6MTtG3plF1h8v4ckK8VpFsMwohs5rkMnowcEnOIPCzPYrDVnWeurWk8DtbNnB+KE54CAm7AvMUwzZq+KxZQIqtVxLc5ow3Z5oVKDbs+TLJ7nqIoHQRJ2t2f6eeHRLpFdlf5J53EZMOwsBiPRhc
WxoknuYYC1W/MsKEsdpGL410GmgFgXg+ztUXNUhPO+I4BjP+cJ84UsJUBMYSifNf9fO8+rOUNj9BIvxDNJFcWfcQm3TEYQteXE2VYepI9+UB8JWBBFpxWWI0QEQl4AT8rWwjHJ2D8qtTSUYQSpGWo65ErgqgYdNj
BIUL6KWPPycBKwZQYKniQ/KhgOXeYVVhCt4vE4DQ8YmEYaxocHjCO8tAuidScVYk5JzAA4VCoGEyqYoX3Xot6LbSjYmm9gKl+5LFrCMgWq+y4uAqOCEFlkzWcQdtnkeQI/8WhasBL5peQuaCIfRzMwh59jxxfxkS
Pm3OPj4Dc2ybjcK84ti0XzVyuLwxBWIOVjkrC5YPM4YXJLli53bOppmfYZA5Z6LYOe6fUKBer2SB9Ui90D++kyhsVdzMeV6mijWYuJqLkUN8tlDUktUwhWezVzVoI+VtXKBCB0QRX0ZbYpJwJQq76mWOrcfKwHlo
FKAzB04OEHRWEfamENzoGY6NEzzYaNLURuqk7l6EoVuKbLH5M8ayCgv4jeywjTpFiz8iYn9hWDhyZvlp7yq0kd6ZG0Uw4K2fgyeCukeChlHKzEQf6u38jr4x1drC/f+1Q73ES9R5b1kpj1YIuklDojDLhPigEzaF
fvVA+cixpEziidJXFFqAjY2JbECLfth+lIBGepxYEUWgdpLEw6CEFykRoaVhSaepV6DuIlP//XcPohJ/Biv111lmfARFAeS7PP23XcVKwl8+CkYAE0tWM2xaDenRa7ZqxPsxBhQtTX+NHohzaDtR6TJslYzzdnx0
5f7fZla+NcyWHeQQZTEn6PoTIikl/G9eaAZOztHTRA8I/sV6oFeTdc/YR6pCDoBAxIrmfGW2vJ7t2pFZ0LOLOlSdYrSKP0j1QN50PiiZLp41F88B6zyu9CsZWJYtR60lzlzB+G0sV3TuQXcwtoGuEHzTnaOvKw5v
hgoKgfUXkkulzZcTAMsuQWY9FyJ8GASptwIDTw4Lhi7qo5AlVzQsXMwKIB2gM4S5QwBbj4A8j0Y4rX7mFSoqj6li4l4oUto1QWNomF8USAU5/WxIfmowE5qs/zkEx/KSWoC2pZ3ZMEOqJU8ijF6KGRIoFSADpcSp
/PvtvKgZcp/PXw0l8YiRvfau/fevVC/lf4o1c+2S8WaWFGqoOkB71y7vqu5Ub23+2Ntgr9g1tqNNNcxpPf6nDTu8v1549uJ5Cj2/bBXmehmIUmbeF88bI5GGR0vsWLsHPXWNr6tNkoPG0snw3HCdaq8uqGItifO+
Oh5uVYuCHMlqTKGkg59Z3TUVT4R8jLQkhJoAlwgUbwrcp/rJG27Q34JdZPlsOmUGFZKo1ww12y5wtiRYigk+yAULTvjBuHePTT7CSbaqg41SuxTMG/m2KJpsea7112DMFb76Ibd3bLT3OM7+3NGzr75sbZv+f7EU
o6zkH7ZBK3X5NlxWaO2KGkSiLM2N75HIoVeoUccl2rAGk769AkfJdxmclAIUuHmWi+hnmt51aeAekfnscvYh97UGZaMKaBd/Iz2YRb6Sz0Q7CXUotuEB0/Pzb8u+QYJIeDGR4B5SxU/PnIw9yxIgvtrHc+WzUBCM
CjhkqIQJLGQwaoKRKD7u26WtNDAhQbVA3kb51aBi77Eqv372Uu29obPJ9qOdTCH5RmwLiJXa3+CHnskX4WdUsLeIp09ge3vEmGNGHvJSozn+5jXjcF5z+3zChraxrxqRc4sxf0Gz1xXkziD5zEjfVvqNR5eV10yv
UsF0WQGXN3rODOJ59i8uTwOgybw8f3U90Z5bxiGtZEFxUaZUvKrI0Sn18m5n8WUrCZ56Etebu9YxW1g1qYL0JkriFidcgdRDRfjc1T94jVXCc1CUB0W88+sxVyVu87YnoSFo6GdysUFtXF/+365y7vjB6N9MLRe3
u3umjFDcfJdrwChpEZl7J8oncBsvy5D+apATTuv1MPfRxDUW6MXEjfa7iwhVqIEHwm4uSV6CMKGJ8K6wJEvv+fvGD0FNP3z5oPHhQkK0a+u8uwegfLeXCluaGTv7ThQPQm1cO6DD5hccjIsuSzVTXyudJ00P84wY
48gzceOiYTUY1efS9XrD4ewTkJr5qSqGbofzyNn4WyOFX4zQhMggmJRAoZCZUC+bGo5OHoFB0kkPKJsrg0kfQNMm7VUsHj9U5i/qLqpS9Clrg/LwxMH68IDNfZx8xJ+fRwmEwJ7WJcZUPxZoEJ9Ai5Kd5vPyFXwd
65H7fLc8HY+jockIFHhfLSMe3f+xjjaY6weYDUy1HJiBFNfXObYHa2GORaZAjzmIyH80w4laenQPF4Fk9IR3zrVKj8+aUkkwuxbxTTzQZyLsJCycRY2lXGJJgQToEV0fagT/+M4nbuIXxykCKqIdHs/Vpsw6A2XW
W/d9n2ryK/Rh9tz1dQ0q6wujZ0x2G3d1ne1jeaCwvix5MRkkzo4rWXmlvm9rel++KwwxhgBjk5pK7Xw3w/SGzKTsuizeHDhdC50fLZaxRBx1OpDXx4eXnJ5DAmE49BMeJI/qZkXmIUwUS9CVrDo1A79VjKJrR67B
KV3VwY2CzYSI4jdfDqpi/VqhJKWoO1FUKqlKFuNfKU2ESBTs6NAqPp1tS0AqSp5OwX8nl7SU64DoBuR8Ena+e7ZkzygWgvJsB28kXLQcGb9hhdOw6g/jB7uST7odACuLx1MWw4pWrYx6kyiRT51YYy1K6XvEFGCx
OfvIqFkjicmyTN7kxLg/m4p9TzHBALNqtBh92/V8N/iG1xDJiEwSwKTNTwIxki3CaWBmLju/PZE5GOTe845RBWJe+mp0VFgShaSjim5p6yR1ahVZKXPFiOTZFzFBbGdyV2VY20MfqkVqJ15ZeqIO1lKT+FkeV17F
hOc8pWGknhUq2lKDx8Y6SklreLpB71+G6ihcEvRof+1iAztCD8m8VuDmuUf/uoLi7EsO9a332Jt4L38C9qg3nBxK1axwOBm0fVKScmD/P4eB0U0/q2UM0UJ8vXEEaC+EJDu5EEI+A5ESy5DqJBEK2eQTwxAn4sqH
SL+Zv7tpvSVxYsn1ea5whk5B3WFvVktV4pqpPcd/JsZxGYjMhZVxvBpT4+vPbIgUFfnF7rysLISjKbDfIpkrHzoGRabrbBC/iE67UgsjhYGJIF2r2VNlJlwVBukLCaqwghXNi70WfMZycy4D/Bk34AuwC8kn7mpE
TAM4Cwt9qDjBsl7zQVbxEvOUtJAYBas5GuKaQJ1hPsl6e56HCWwI6gPmpyFkXFAYRil1hJ9azKsy85jUh4tdrgkyQBWTvYtI/Gj4YhYN8klADJ5BKnB/gXKOwrXQ2wzzvNAuoNZKOC6kqhZq7rXFjRkeanUXUAJk
kyHfN19/vb+8PG4Tm5FxhYyKq8Bx8jKw2Gmh3fbee7CKYVxz2FGPGO9dXCrWtHC5INSfE57X8+XstyhQLj8f6a2ngidEXMQSyqA6QJY1mpPySbjPKI673BqeDYrgEV/91epGp6bAPm0bTlukKS2C7R8KSn7HEn18
m5o7W0X/JlaaI2mzDsz7HFQ6GCi2/uL8jMbsQFap5xoqPfJWZ4Mc3Kg/hh4cA3UD5t773YsXXQF4YYHT7nWO3HaRne6XSNo9HDkyTMyOv2aqTPjX1JowhL6XOEWFfafCpqxt0hRdGHiE6QuGKbsBfqo6LpYAZuA+
K8mhYHgZql8KkRFlg8l5OB/5HvoZlovmT1K1DphW/usi3t+7XERDuduWq1uG3iaAX/qut1VdHVtlCj26wH9GIQ4dy6EJtJ9prsqnwruv236glLEsCa+9zjukcPSwLWameTFdFCnYdJL+gnQJ8HCknhWM6eOUxY/q
U3nDE2ByX+IgHnHJF9fgr7GnVGmlied5JVqD1yTohDvNG+nAl1aD9k5gqgu6OPNf7htvBRqOhWuJm4aYkECOIMoGbfRsKuRKi7U2JhXJCmKojh2B9ZsAOqqlg11npzspE7CkWhZUWhdmraRak8pEkPCGjRRcSk7H
k5BB+HwdHPdGgDlS0Kwkv12qUS+wgCb2r6RjVbhUO597StSKo8d853QKPbboM1l0dsUC2CyQlveieGZ0SAgbVccLMSOMUH8aj03LQWMWzRepMIviMga3Z4RTUd4aP2+rAlcdjZYFwVk9YMcDjviP91iLx1IhYCXT
chTuTG8FAS9hYrUiWCtOyKrKk02xSuq0/wm1YAQaUJPNDXWyFpUMiDWCZUtZO+fVQ7HUSTBb15wx0HUvHgv+S2KzrEJsLAvESoUE/tF6o8hzCSBOqoHDGuDtqrwgU6rhO3JBR9j8JLZMw4NxJHkQOrDPnACZQv1d
pO9LBiidTKMQxgf0MGpOP7j5wGAY+XCsvWz5VWMh1eUoZ9bz6lLDyTlatYlvO+Eyr4AWO2YxI/Sk6M5vHiTUYv2EHQ8WX6DmBzBAl9kWUCTnZ6HlJ1HnbPhBO3k7pslFsbY1PDyIpF84+wfoBLyPH7H8EvYR7T8V
QtgpA8ZJ3DBsBCkG29WjSMrGfFyjKwFzkjSCU9GdrQQLR7S90I+ZHKwwAFokXpI11ZBssGQL9biDiP+PHOZAA9QbNQ2ttMmJ2DINDw4i7WiK4PTbidGDYr4QW6bhwWGISe7UrXk7A03iff3e5jH+xJ6BycqI1C/F
q0vysBXQmqn1+eHO0rHJr+6tHZEjPEPRdMBwY1X2xxnVp1Q1kCAgLncYOyOpEUsxL1JwFnP8RiOWopNLiYwuhrdkzapdVIiqVTqGB9weSfrkWIVxvxw82P5dQmvPdKQS8vpxCf7tSLl/7GfLXH/82zk4YzfMIlXV
dUsQ0cqWjz+XOKGK4JzuW8K0ODdAsb48+UBGRXG1PluCcG7cpLS6T3RMIR15LFS/sznQqmHq5Va3ZwrsOf47gScfLDcRh0CU0dAR/1qTN6JzJ6roXFJ0zFI3hZc+zpVJVh9Fi8aVsBjmAkNYWUFWEINybrV3sykf
6HNCuerHwMvcEBU/y6ejs2dOIKeIiFbSUCQid2KMGMIHsX82VlaEZ3D89XLo6znnBrARY9gD9saafEZ7YwRCR2OaBFh1JUIY8YV0i2ZPBRWUUVNTAVZATtoqgkrbPn0nzUVvbGIbGgAbqCRVveqe5QWMcwr5+3rO
R9GY1+wU/8cK2JxJUEXECWn81iVly8S1VISnnPDRSKZdasPzMMSSLhjV+cqBYVVo/WltwyiVOA7uGxLpjJHMLF2FKr7XuS60x/UT8NwMfC+VaW94p2KYnu8Ts0wOsG0BmkbaW4NgpyY9vSI9xRwc/ZYypjSokxLH
UdTIAv1FBbbxQhwp0lx2RY0PbqSNF8RmVhbwhf8dIBKUygotR0CoEEj9tsnD9nypcnhx7Ttf3F8VnAuM3EXl98kUJPcCZp0Ee5ViOer2jGjHdS5tZn+bwxe4j+b1yBRKoh+mIIdxtb8yNvXLNEBQV0yhYtazQfN7
XwqiHgNEuLnVz4LUEMe6LqhaTmckWyC3cR7m4am2lyGlAURAwCzQokgJWcaVKNjoTkBM/YHToB3u34RoW3TLcA72tpJG5vAQeVbgQyshwDaQUUIWSTx7O1Kw/GuTwx4sTjGnBGYiqxEucLWiTLftgmaUIOUnoYC6
idXVBBRXLMzeUJQSAjtYrd82YFuL2I+TnEc7FR6ZkGKdUPa9cAmzkrWqBGSudLvApFsQ2OUkAaQIw8J/qiprsKvFw+m02CAn5JyKm+diRI0aLxwpydv5TEql7fSMKCjRYDz1/xjCTCgr15zXFkYuKa6TBZCcVZ8F
ViPFwjZV29TJMpcNHlrK7MZ62c2yoIOX1y8xy3EN5gQQKYjKJ0MNwxQVbajsqpqTha7mWRq+3rGISn62HTmyhPgNq6InVNoK1AumeRtFiGJLiUWQO3pUnAMBvagbLW0+kNrcn8mZdF3aqAGCe2O8iTJ8hQmG7CsR
RlmkQAqCc9usZIGDyslyHhzONbNFdPMp3vipRObEexvLlVVNSaheRFRyRMFiB8uCKCvnilI49PxNSHM2I59t1tyTR5qyOS9QmplGHIGgcQgC2epo17EUUiFkeVNFXZo5gmjFhnvkFhPgU09EIzc9WD9QrsdNQQbM
hDaO3l6neeEoIEFZ7FEojsiwopK6pJb6qZ4zoqGN0JKo6NLI43/FrtSd8asBks91h90SM/Yl2TaZsDAqGwG0dNJFgqZ7hkYhTYUzbdCoM7OjZSI+z7OyKvLSO6f7UpdyrDOyH5F55CTI9q/pZzBjGSwvWJcvASxP
l6jSsOOTcxeuNxbybaBRbxu31l9OSXgVWJH8ltF/a0LrPdVp/hSQIAgBStGAjunMMWJv2mexnPS8IG31lZOaSzY6X+u/eU+yvaGD3x4L7fEk661uZ3OpDi2TLc9sIwvYfTgwl6HRutum7LhV3OoU80a8LmVHJHC5
QdvGyu1xVT0dYhMGRM12dfn4l//cR7+VKaaBIL/peRDtRVV2Agas2E9H33PiF78uX882kS8o+uv6UT+TmQH6Q3+gJ3pJid1WOFrexdKJYBgtKnDnVu9s61301GoGqQoju8uV3hsBUQxZZctRG+bEZ5w0JzoPhfsq
40KAz6aV5H8IBpK9WHN/PTMgxCSFPsW6cAquB+ORINKgs2fDWQnXvIiVmM2MIOnExlRakIyVTAOiRu+WvXwIn3EJHX/3iqwsCfvdNQByNXkOJlQT5H7YZeV5WhKpracHZXnYcJNZJNHY0j15EXt2xh0SnT6Y9CBp
ezf1vIlWinqeGeRZG5vaC5fhTqzv8lkUv6foliALvLEMDlMZPZ56WzOrECPVTPJ/p77vOE5jbQzEuZo2BqtBmpIaVWDIimvYob1SwrTV0ZSPvMdqvrTUqcqeo2oRAgpU6v4jJAwRNHlE1j2fxInn50qZAyoJllKS
FX5eNpOhElpZHMUMhpV00IoZQcNR0jvnbY63+PK5qlq7Eyfk8DOakKoC5T45AsHHfEoGX7KE/feFzQJC4ziQX5CaBRYKfw5jHJkBoFKm5kW4Bf0YnhANXZhGevkHFrFD0z/xtyk/+ySWfnlxYNOL4PaCLVRkQmij
fBnKPEG66hWyX7SPxr+KiBwJ5eBQJr0Xy+BZ08qNv+IsAkgwfuMHJpjDmSkaF7w7stmJI0jK8t0VzRjVmXIl0+bU70fhezsxA8G1P/MvCExOaI9p2Fc+moDrUY7ECvZ+HN+c981CtrbWy3Lz7q+VcMdHxrn4uuzO
3BtDsJC9FlhGP9iIkZUsUDLvYbwJHhPb35qzJmMS7WpFoi9Yqu2T2yhr6mtyclPrXe2ElZTlxXRGAxAZPBRNdwcWQv95MxRmbnUfC35LnZRjmE/tWMlltf2jDqmaKSPILe78Q+DdLiS/FfH87vMLlk9aTjkwDY3W
jkvVaW68GDzdLoyieVkgLb5TAcNnQKI1F6FFMrbighYtq2aY1kZTWoXRfyV4cqjjFCnQrTP1osUkBWY+zmewS/hcG7qaMxCmp6UgZdMQCi1ic19FzF7VYrAu4S6FM4Eatqoysby50kyt0O/xRdpx/D3d2Wu3nldp
vS4f6wdmBsLpRc+IL1P4JjHKIAqQQ/YyaymlNZSVbrrdjW16mCui4zsKJXTT34zEvcMLgZ03eOJG3zh2G3WvdVdnGb3ogDYh1VZlOswGa+ZusEJN3hA9S4OTCAMIlth4/L8MB/ZYJtXH6G7R6qxbErhbkv6HEW2X
CUacba7cm+KAk8wwZvVx5KVfNmaqrV8/g+bWTdneIl6rML2CX5shUlLsb33iAll2R993YVHQI3pJBK4ap8+zqxPY/grzbzqAmKUUtev72DavJ6YapxRHFyj52YtFMjFXVKLrHmxm3WBc5QAuK7ZbTjbGkime8vr7
fZhVjBR+s/T7lOPWNk/stsIU+66c+/FL5L+7Qx/kJMld7dNS4XXl1/Euhz+DW3xGYfJ9Hntg0Od+3Sh+/aIRjs7JfdaVDAezKxYMY/j4gT+auuv9Ief1V60jWzo23uoZzoRQv/PqgKNd305YVFqzwgGUSRhuR23l
HSWPYTQ3DVLxcsRyfSEbw7wgHbqxwKOpiFh6Yn9VYOzNYgQlzrfKt/NDKihVFRAieDMTFSmfnVa+uTX0f4oQ5L3iF2zH218lnyeGF3ltqb1Aywbgc2qZDg1hHM+uHMrOWdPdQp55A45pzRaK81kKRTtou08QHOGH
JobfaI07kpMdb5AjzeTc7czEnp68AxtcjBVsBCxFLUuCNbYDu7bi5ScjPoB02uWSetyRXmEn72QaTHOr/KA6uRgX10U8s7ZHF2fOSjuc5ENDzDFvcVUhHx6jPbz8tu9XQijYyecfQhcswdYfBlf8y45ni4ZI9d3n
EUc58NzwoqIv5qOvCEW8AEmzPrkvdRo66YevLwdWfEHgh9uPv+rmv3eziHMxL5wxS+EBgPlW16usY351T2PlFpt4KxJ0zsMC+/pOvHIc5b9kj93doNdwCRDcRSW/Q/9kh1pLhvq0M+y1wQdYVPZdcktQ/O8AaBIb
+6o5HsY1FzqSkO00DdyaKZWNzC7kSmNhzENCbqjAkcdRFTTlX0xezTfJe1XQXIW1b5g5LB+UXb+9d9on4uO0jfZx+moKQhaeF5xTL/4irTbD5UKSYscN2YPqndz+1UW31+J8EHR4gsSMYQ/Ue08e3S9tRhgNSdnt
PaXb60pwKw8PUGdQwl8Zf/4yywzmD25ywBq1xIxr+SQ5TzoG5tQt3K6wu1c6tln03FDTD/wQjbTQKsxSYZH4CF9id1B0lDvNW8FMdKoPsmd0AYq8vebCnEw4E37idk7VlCWe+PKrxUx8x0fh9I7ytVDWQsmmV96M
CqhYNJkYdzyNfgksKCmQng4f7GQDZD3ADmOrxBES/3lP9OX7uM2xvr8wDzt/0jZF5wvjvA5eCypQ4K4845AM9ZcsPW/bvTe0OSlbA3scXki7N5ISzf/PcQsdbkSNReWGVX7Tp8/Fs//lORUUq9spFjZ8vxwO4sGa
Hj7Pi2wFmuZXZPzQNFvm3tZl/1XMn3kDr6G/fEPrX3q3D0VacPya/vAj1ftR74YSKzQ9f04U9oZJHZEkOv8KCCkd5093dBbEnEvS6p1UjQD24J+j718aOMfhSyyZ9ZZ1EBTuBt/ywG4h99s4d87mAdWYsT10nJ8d
ROezjRsKS31f5movNG8u4czL3lBlLF8JF/WlN1G718ImrWHj/Uma3sp3VtErvJtZrHVe0+yWViIyfJtTMO/Q2V7g7m+IF5lK4R165rEBuGEXkq0RDFOwP7xZ8MCHsUjTSnkFxMqPzMHN5NLhbnNIHKADbAVC/lqs
GTFFwZdyFL6Vp0dLnxrUN2wbEb+8aar7x5DOUsHbavNi1CQunIlu0br/PpZd18KN3AxYCTL9MNrlUGNnfH/k/QDkkfG0JrBFvbXYdp3hIwTNJH6ifVyCCqnhYZdmj7nHgGEWr81/21gvLQ9EH3tiC4WWcgLm8+QV
dPjplJO+5VTL/hhr50w1+ERhW4UQ6LRcc1/ZyilxDLW6VGEozSrKJmDHry69oUr8sNAw/o0k5WUypZWfPwxIND+SUPXEaCMBbMx7x9651M+LzlJgU9gErWksC0Pl8QpVFYZYWC7Kugf9Rzku7Qq3eT6pu+i6xJsW
hp9buEWQf2LW5NvOf4ik1qYnBQpd/fR0KPb6y0tv2DncpbSQ3f5PuphHzW0FOb52u7zaPOr8PXkrtxHZ+mvTx8ytF3tmfubNj+JZ9oaGk9jtM+f8e/f0gB9AXOhloWp+6ZdlDlGYMmS72bTtLGQFy17J6qFfBDH+
V0bFfO5ePGkm2bguzNVy0245mPlb8MTJRKXA/kwPWk22YEWayI9piypZq7UV7rvFB2kvnks9wwi9zHcrQAOtw+KzmFJlEKkrTN76fCzMxXEJYnp5C2+rERAypulw1P1kdz39/f992ccr0Qr2Yt1lsAUIP4quU02N
oCjLabpfuF35oWB3iF9pWGepI5v5a8fQ8edDgL72i+LQztvDRJpRkbBPiqMfZ6HstumXLtdIa0Lfudy0Mx7TUcFMVnAKvegJtHMsNNeRO/7Ewee0lK6VUhzbAwkljkaAZzu3iDT3EMDZcsTCGfixwDwLehZv8SC3
oyNHr3iGhF0Rb31hnbQScFZoJR+v8W3oRsq8D33jVrHxnaQQCN6XrLL2BINoY3KV2HiEaZpkmxi+hrKhORiWIIhfBJUZXWtxA5ANqsCmCLy0A4/5nhjEFo2GZB16nqCs9hdmNP+Cesil0bCfBzBcmFaHeJT90DbC
49hiLpPo7wU5ldQAx95G4ydl13zepsf3cHtB6BNzNJISLNpupOLFTyerzENFZ9yY50uvj9QwbVevjmezY75gJE7sd8t282vA7XbJwRNK5XTAuft5XRweasHJZRe/XnRiTrlbEangin3SIjTsb/FQwWnrU5dRJzlr
9utx2UoYDs1FdXzWZdKIyxxdt3c7lw/gKTUqcwp07c2K+J0R2z6/hsA1TI05RbVEelnIoYiXbWWANfNrN8H+lvCSePS+9G1YW7xeybNYgXhSucHfivfD0rJgwbsdU54ZojxluxJ3Zh3A+vrc5j4Rao0CJ0zMnheJ
OQpuHjxktOFLvvotpYoIh/j8vdiE2ui/hXEPVyFQdwofIQ65H8zmXuiL5FIwmYIw/1Q1LRGAO9VfyHm8SkJ1UrS+dGw/HguXRIfiC7GtVJohrkIsyugWTQ8ekqedyd9dJS3UpIpFffPqSGCC9Zkue+kc1N6E3txn
wFfmZrjth4jUvvoJushKdw8zpnRQ1a5vo6tcZMxY3LnAbZZSAAh7hi8wgnQZx+4HqKE3QXrnVLXJfGxAXuouMYruoJrGPU9J1yLdptizsi16L17bBC/Qu+R98i7QLCP5wX3rfGn0B39OlpLdGZPxxJ6BEhTvlTBU
ytv/FeJ5rQytF0k/WpCYExtSVMt5mQwmZ5tS3QnN0giwfNzl+V1O7u4r4w0EpuMqF8JXDJgQkiEIncporPcMl1LW5Vyr58afdmJUzg/HtBK0kvWE749z2nTN8NedmO5DunHOJ24G8pnodYIGDtUZ9VdAJ169TsEy
2posKfdKn6zTTNsK+IRFRjjhUrjmwICOyWHRXxp3DyZD4gsmhLSGOdymypAkanSK4ndmp2xa1xciqyoZraQUX3oU1y+LHnH8Dw3NXfI161JEZOCmo1Oa+gRo2PkYtJE5hQ/UHvuxyXEK+fUEcfdc37WgyzFPxRjX
9CwNtZA9dbS1ZBLsdu3zx6MKfmgFYWxNoN09p0Jhi8QLW1RsiC0YEWNLPSNFuJunlM8Lz6Dc71BBG9UQmrhqD29TU9iaCCzb7r/UcDuinGyjwY56Tek9lpWzHJNErE0Mbya7wGESZXQCGeyRrtCdCCSg7CjpVQ4+
pzm/e8h5OLxQUW7rumfzUGZAgkMyUyDdxem9AgdA2Bl4rKPoLlbPSZPSZ8eH5F3snkEdboLSKylm66v38BS7uh1+vqB7dm2m6Y8mUhOqD5+oa2e6nZDUu3caKPj73ZAZfKbUreZM7LRTf5WdWH61/Wl/SNXFaXpB
PuiX27hCtHM46If3pxqZH3TdR9/4iPHSa56lkST3etC9W9e98epF1inipqcKqOjDs2FEJNGmXoXaqyriKxZPACGBAdsAHjv7lbqtPJ3Zn9c1R8ITrch0QCCk+LRgpcf8trHKXn1ICKA+WPCV50euZW4w/fJufHlN
do9dq1tigrwIKjf+fbCPOjjFAx3a9PCqCPzCN97wU/2t6ptpum21gkHkf06zydWx9LzOhkepfUQgpeMAipdkQhQNZJh8xhNtlJOG4ZMXxLveAtTukjeMZ0R2DQOr849Y7UbaC+2KwQibnMhZ3l+LQwNGMQT1qxCs
pMS+wG21/OsNUeREW5ixGPN/PGpXUQ8LxWqmEqzXWUXHG1Jwl2g4pvJStXPXoMjM/ixa2tmwY34SNpch6KESgPV1WmhorjGKMPYgOCiyNNzN5XZKTbQE4BxXRJhD9Kl0ZfglyEmKYZ3HsQi5vKDnhgeQ0oYxuK6s
2eR94aZATUWxA1zdZfqO38qS8GtEGmEpf9p8GLJcOWlClBmP9ovDFKXGdF5VA3DH4zSNpV9/ZhVYcbkureayabyas4wTlp76Aw+OX475F3FYBdXOUWGqhhFTfoMA2A4d3kvF1SEnF/mWDDEdObLUeQHZvDdmYAS5
iDX57mQyIphZi9xPaZcA9epxaJ7Hmju8/B4zBOrds/npGgzZLYf5QbOa0uiSzGGFudi0IZirZdNbyGYjK1zNHPtUvodXGUyzAX4i4+iSeTqhq97W1nlDVSNVhyYXWUce+AwtqVcM4VeP/jjKhh3EwKSaR85m7l0F
mTniYPhrqitwqNFRL2nXm1buAtV3ct76C5fUjrDJzYKy2Xu4Lr9ITwrnKTsxa+zpWja6mXABQmu3oVZhXmD71srNAgXOI9/Me1sonh/Xw89BTN4Wgo9k0y7+3log4//zBjYLuUQc19Iiyu7AypDn6gAEgQdpmWWS
8weKPeOIGZsDiDyE4xwTAXaqXXwRSLMbLuuIK/tG4vv/QINtnKEAAzpvpIUw8oul46WtBbM9CsOjge6xN4Ko7Pvc+x3No08VPTuvyilE909F/qmzCGES/Le/UlYOZ0MUicUz+tck33NB0pAoeYIptxv7lVQqQRLT
vihyrvdqHctkwZJNZBt10XIJl+scJZiiCHiK1bh2hvzyvkHvfdi4BrLSrQhn4aJHlrQ68+V5bmgBt6RBA4mTNqldYSNxzUENaO6XHeHGMo7fc2lbENDxKWQjQfQVfw+crIvdPcM6LkouIVNZPkGAzKBi96yE17Br
eY7e5Ctf+Z9fpy1uG9gkSnMWUv4Nx1zPn0f1w5y08qHNghbXRPiMEsxnTbyb7vM1kIWl23E8r4H77UJrg0iyRraD1jz4/C4ybDUK1Fggwi7h+IAtr7n/mA+keKwxs7tTLyG89haWJKF2ybPxYFbfp/8AtX3FyvgC
hwXOCQja2zfeTipQ4fr9/sMpH0nCw14TAiCKwtM5JsyfP4bVaK2+AFPkcGOl1H422tZKfW11yT8TQYLt4jdtLmDXPWj0sV9EhAoF1ypw5u2mzhZ6d+VqTUly3u2sMVmL5Id3dr0kyxOBHmBYEC6RcPL5HKEX3eOC
g6LUGCpQih72sPE1wPy2Ed5lHGoBs0rnd6cQxzWSbPrqUGSSEmgtM+UYF5O9u69+X5srWSA28ZRv9xDsfNO5nvIuYde59tk9MTiT3EqvyqcY0OdOFGyDYVNUoX7w7sjuDT/HwPNFk7w9NHb6Qw9DCMnbteE7o2Jl
5GNPXFxgpV+hNMi5Sc4eh2zY/CrZzAWUK///aat6yow3kLEoR0qSbBSt41DrWyqMEeCP5lGOHJ59XF2guE19aE1INlE66CTkE1g6efLlZexWjVJHf+IesTk63A9EYITek9lfRMUB611ED4ZkhM+vRNhlmPwWXRH3
mElNzRys/hosSpBwjrgimeFLBnZPmcEmBMD4slntzK6Nkx01O4r7BVtXGEe4Ne6K8QWm1SmeS5SK0/DK7f6CkWhE1/9QpcVT3LnXxFgEz0yGWsZAEusXwHjGoN3/G98l6DAeA7SlBXJvDET4frQCY75WaQbi3TKh
bQgTKC4mR2kq8HjWSVBs/bTjrlV8O04R6XDlboKS/QHLpEWidDLAXRdFFdYfrIF8XDRjd4LWa0oOTe2uxd3BwU4HThLxszx1DflYjt2XhUsi2BIekqvFWv6DsDJAeIsBlUE5A7D7M2JDOKRjbUIQvXnxhNYKo1HU
UhWLoS/IVd6i/p7TkLikF/RDfKTS/w2GtS9ktWAEQtrtaJjrGMsyMoplxTCcQvVsyFh0haO9G8zHxJ93lcCXF1QxvuRsX5n8hkM4dGSl7L8ptOH6G8g5Ch8diu3oz4hmjjzfNpgBMIlmswRG24TdsPe25sNT1Hb/
0NZYmgO8nS7+8UP/tMkgr/CZ5ofbCkZmna+suVLttx6qEPoSsZGRQQGt0RSA98UxOy2+C3OR4xUUGpxpSwgrnEy88wLPfSmmZb7AjgIul7LgByv7RwCe/fC4mvN6+/rHi0vfjIYEC7tH4yJ7O+A4/UJhS1hGEvrm
dhbC+uZi4HaPXBWMDuJUD+2cOax8PRRpbElMuOp7J2c0CyhfVK/V5OpG/tP2cdXT0TlZN4caDGK1YpGyoJBQXgv3QhcmsepBjYIaeRgAGy6p6iy9fvH6CrOPEQqsvoD33S8pmiT+oO8Pk9JXWD1pLni3Cj6geYO7
VKPmjSFirIUOlzfxh1jkwWd+k0xrJ8V22wTe3/wxmuuMT4q1H0rPZ5Baku5q0aC5ZW0+uGD8Yo9syUcntBlxMih7NreT1UJGMGPP1J07HzEIU8RRzGzNsqgJ7hZO82wVQ5NqH53i7iv57t6v6siLg5hrFU0nk96G
U5TUhTPXeTsty9/eT7YIMf/86YjJ0+ut75SYz7hI3K0YLP9ErFgR6Lwe+SHGXQvV3ZkpDF1QNgEpigsnkP57vwShQkh2dSCXNV9oShgNbgkpkM/DBOzjejNQQDNhIPDkhy7b67Z9gSmtektJo3a4o9P0+41p6UxK
DQn5eBKICDIkgV2VjqKpkVI5Wzl9HU+kYEIL8iUksl8smr+Q87UoWmUh5+ov8QMgll+XYeTgrLvCM0sSh8+iQstc1vN7uAXuBnN5zK81wxzGWY3SfkoS+vm8DWcmzVtDfu42VmCibwpsy2xJoCexQMvrxUBegMf9
u7ZBd/JrS5AEaTGRJXy11+gTpluVc1lTSfAGKzGpzCLhlYFvi/esDIxbWyohdtG8I5dDyGycHXkFO7FExSZtU3RM9E+rTgBOoHDOVt5/1JS3oYSsFW4ZqfhK5O4iYeoy+G8ynpCtpgT+sc0+CE/3R0Bcb+0dDXce
t2oWQG7UxxQCWmnSZhotuX2PoRL9EmzoEHauYNoEzan7MCZiX8Mk1TPBwNiJREdD16IpoHK9S5M86hR1HxfKfnqvorDFnc6erzw1U+NMGxq83SKr+e5X7AhpJ9+cRGu0nhP0UWr4ZirTEwE58xejQwQ/5C1T6dHg
Q2MYRIplWj0g+BvGecysLFFbanXjWBZzJROlmHVUhFpD4IixCm9uhb7sGU+rSEht3fz2Ahdhr1pMu6/HyXck5lqC+E4wLALH/lJ7m51iNc6+yZLCrLC9IaF+1uPIjv3UjmrKC+JK3Bx4POFjWWUaXQrEuNCB0Rud
NZkZu8RxEq+FpnHInXcCck0yHjTwd4g/s7hD1krtkDq4j7I86mhN8bcqfYbzal/GFQhb93VmdrWz9vB6kVPevsz5TPXFOXX4QTgBJe+kOF5MXMZr/1O5g123ART22+PqDNUL12PqATXWZfmQ85Sj/5T26hR8z/Su
wowqs5uZq/DotPXqpdMFsvNssgvbYvJSzAMIMg2rTSUHsJe1HX27RFwFVjUJtNT7fcIFmMInPdCCXyPWqCyog5/ikna0wTvRAhBxsQfXga1zvV+4Z4HmdwyVFuN0I+QoZL3WSxWk9rTMm/oSexs7EvFSklTX5gXQ
StnzDIjFn9JvdGwdTit6dEIPPjK3tTzlhEeZBOcBdqEGzhLxnXnn+NlWaR3USyAyVGmZ7hkOPuBWfzY1esrNYcFX2ptH54UdpDNiSoVo4HfXW9cajzdPz5WvwNsiPTG/BXfhTasKm2uDE595myCC4BpbBjgHYhtC
hbgHQcC6qsGA6SY+i/mi6mJv8D23nqLvec26S1JpbQn5lQIkcb4StuI1jpbVSh/HQ1dVtFrbRi05TG2SWkMGLeQlzyqzSejeOpxXn+x2i2MedlUx0sAnBAV82mIT4hRMVfUcbHP6IqqyR0ElZrCJysRlj9O82e8j
p7hrpixczPrsQ0yuv6W1XGlgD78tYQyTjMy759LGWlv1oXDivLfsl7tnJfE6X5r21+iUYNWsBxSpKXeqy30Nzod+s7h58teSTs+drQg9IT3aBffKcyVWx7IWOvP+PnRxvPd1qyMQLZX5XP+JptlfK9F9wyAcJP6J
u+36JDmRKdxCmXOyAjBSuwREftmhyDlmV9GsynNd7JXFEVi3yFCPGckwTrYsJgkHZMjJeBf69Vb/ReLdDtRHqFi7hAtqkudxNAPA6fHDwXoN0sQg1Koq+Aq6QK9dp8X3Iq0hNkCJrcf1wtbyE7GLZH9jZ3ILlopw
5PEbnzq2QxD0iZiSeAKmSjzPzdQKn6Xt6cRgc08Uxkh1jRAq4RQbTjzxWGlToXgdr5j7yRwJowP/e3LMBMFJEJYJDWJTv90TS/VREPRkP/G31uFUYi5wqLmCGSjByVyaE6916yD16W/4/BW6NS83A367Hh5fDbuj
H5SqYtPpi/0Rd99mOZvER0pt2L7iiscsraE2kh2G5Ub2t9Lr68ftOn80OeDa+ACbou138flmgLpB9KnGS87v49Mumtbh+gM4DX//tD45QLs5uqhfFzs2Xg3pbQyw06byzdk6ASZG6nekAS6ywXHNKI/o8tmgqA7n
LJ/ISCsZ5gC30c8dzRoj2qI+TjN9XpKAa4uUTaODYVFQ4Ul3GYafk4ebiCneT5GPi9A/14LvkTEnk619cvK15qTESHcawBwoh/szfJOLuC5uzgWfPsyWJxiOHePsjWVNMCkNeoIMGg7YHsaJ242aKVzheCxoIk7I
4JKBRIJmZkZifLweR1VeoTBfM+EI9vgtvYmr9cVq6Ie0yCUeN1gh83I0onf0fQRHSlU8a4fGOTSIhnozFZIFCys9sLhMYMvGE5Rrgrs53gxpbDQ9amyR5tSo9Wy1tkdoa/ACO0xIZhqIApaGLw8lmXREaQz59HWS
bKaeLpnzKe9Nks4cmauzceUjTlTaiGNFPaj2ayTXJDJWMHYaJ9bSserYVwApNQ1UrwpDZ0qn2+fq4jH3InSeO8UlITu7AyFVC3qoNA0ViV7q+a5joT/zB8BorMzSlqmJJhzpc2x9y4xjRNmUaF/UEQcxPYOdDOyH
kQcaH7a3uVmGBtPNTptFZqF79NQXCDmzfMXqNUjff+6YNsIP6j2TkH7xi1UCExg81j1rWFcRJ08C1tiydmb0T4+7Ay6sMF5NiEIpLCN9rpFSHiWt4YCjMPHJWS86b47KyXb7cpPPV5ACPZUwKlNwb0E7G9crOxKr
72n79xe0DGQsypmPEw0QQUWrOg3g+RLiui19aTWVyNzl2F3RpaZJzKXpNcHUH/Ns/RJZ52qQ3vWXHbZ9d2cu11HD2BEJEH0+tc43kBe/vVZDgXX/PYYzvz1bu9hhhxVlUI2AIQ9ZarNEatsFUW31H4HplRfQ61c2
89gz4+DHk7pZFimK02iiujJ3S4GqmNFmKTrj89m9mCMqxWvA50muS47OIzf0m6PT87SF9yO0jPRwxKB1HNK2tMBBlxLhJtLV6YM2pub2cFdsUMgorHQ3bvRVZKZpR3lq2bC6XK+LLQBHeOS7bo3vpPVObMe7PRyh
mH6T0BsSUckr69xWRChTU07XthyHqPsuIsheTYsmq/22eMrwF5/HaqkkG+3USc8J4k0eP7BdEI1/6O3ITiTX1lHxBqeQ3zgZfN8tX9pl8eikvhjKCAhR9m/xZ/G2dLAcvvS1Kn3jfjWAg3ua4IKRbqRIuvg67Ra4
WRSu2ZuYASbkVfo6wR5XwLQbnLmSrVWD9K+KNMMVvV/kbRQ/2Cjb0X+V1Wq6SC3/puHy/3eFtVit5KJTjac36+/8NgS10eIockVdnlZGVEb0vPomgxcurH8fna7G1epZ7vxikpn/MjZjwWtGJ0wFoupbazHFVXT5
xYUnu0HgHYvuzu5mRSHY80pqye+8S7A6/Ko4LdFKm/BrPP1f30wtQJIltuNeSwHKBzQ5ZhtzmlVMOsIoe/OFvoUGkslSUlh8TbmGGOgrrfa4+b7q0emc6HAUO4oJHV5ev9HaUZCho6VBoIikd+ofaghWAR+i6UQu
SAd+pOThv0s7UEt/fcHx8kTQEU9w6Nk6dVj8w/9eGyrSS3U3O9ou3AVj0foLQDQHeMwt5J0HHQ8JkjZhqZ9PBPnfqbUZw4665yV1PKRO4rss+ov1RDZofVD0q3mq76HxxNEmiFPzIWhZ8kvIYk1ppaki/KJ8SV5q
FFvWBWSLqOyNaz0ZFW/xJO7yvFcAv8g5Rcwt1PdNztt6M2bhJCHBGRq2dgwRF6rYj9htuLMGpR5INeTx6i2U4h3umI5or4/SbHd8ULmpvig4dSJPFb4CIGbOX9Fpy4S2TbYuT/++Dt/jt+73i+xewBNoz1kwWHrj
LyKCLJczvb/a+mQ7M0/FdEsyqDNSemOulUNL+7AB87hsd1Y1oxm7+M08/X3hCkhgXT2t2HSbnf7WAPnpfT7qrxC0vD0BjJ005Ge1X+EoP+iO8faD3QuqPw9SY3RweUAf+RnkI00P+LKW4wv1PPH2xMtWFmZxucGj
fy790PrndniY4+WOMc9fIPfcMjPlp5+MAAPX30wtyp6Do4PahTx74XrRONspeK5DaqerJtS248dBeKHPsnU8orXolowTf6XZoMOKfrjrOP9cdcNXjNW3UYsJMwMea9ZgwtHZBhGeyGINN7T+jGM3wg4RnOiY0ZJl
jxmnooYY8qDUeZgKCVQeobtMUZgkvvmaN1RmsUpnbJy8UVY/06F6OIySqc4WuHim5ojrZYxLCkViN8Pc0X3HRTCuvNpWyzVMXMal6EZX4ePUh+uKUPNiZZKqaCG20uJWYuDJcwIuv8eJ8w7WzUWWtSxZPB9uFd7Z
56YYQkNtrTFgJ86yUTzkh5frNjcxQrkeSJGdlDzGqqltaK9/dt6PJ08CcpeNSlKc1UvKMYGUjysjuYpJLiRCYylyn9nJCKLJ33RuO5DTQGeVE+MXsl9feF60I0I6bUtwVrlw9nFOUpdFo64KR4/XL/QzzJq3QtxE
n8UabxayabLRSm0xUhKkfLwEbLTweyiaNEnTYZ1wTEsI4UOSWDai95YrrNZoDJCdLvT/WQzvf26MwGgi8RjLmrhHQbXdfWMN1cD3GhqUx+aNQRQwbeHwbPWDFpmXRwhxHcG0vsjoMw0B34Yl9bYLnnuKEvVJiVbg
bK4TN9MIAkFz1lqCPmx+rAED53J6x3KjojCHOwHlVdwwsMHxUH4LJHZYcQvDtRUEOByXzDbRX7wHBZs2au3PfVM8RYS889IHdxk6JZEOQ5mjFSblEgGKWlIZJxo/AiqNQmePJ/BWs8Eww5D8PJmdEZ7LOlp6ECuF
tIOovvrGtEy4F5BIEvHeEGrZ18+TZTN7X3gz+zknxpPHbmwOxUaWR6113GKZjx/MLDmi6jhGfU4EBw8xtqMNWWOYk66zjN5Cj6jI+DHlF5/FdeD80oyPYj2h5mqRzsGoLbinRmuRXm2PT53DAVdLqJdJFOcW/P2d
9vpeSFaV4+xp/pdHpPp2fqzJaBBU9WSIDNkCK/0S2biEQ0MW6NeVA8aZEZWr2CUCeJFnLzedUzzJUhGQCWcCrY2WDqdH+8pcZhHUEAfVQra9gPrnpemHCwnRIH0NgeH6FwLO8EgVpU8DRio4UmvzEoKH/bfa1pWC
6EiEGKYgeK21v/mhffrU8wR9sRAsVkHwRdKUs2WHpZ0dR9VeQsB4jLBl5U8MkOqTPr5++9UnjPhYF5iYfEqz3Ms0C4nhNsRHqmTFBLTE5RtIoQJccRaBeic/I5l4TXg1Tluv/K58eqUthaXMuKgtuK3/EVLRp39B
npitZ/PhyI7JsxOid80ox5JEjDVl4ekoKqs2GeSm+csgolDjvPwUdHBEoCQZbFebtxk77N+yWuloI8r3LfgKSpFZ8kxjFnKqrJFZxlQp6oX6mCg+n3ZtCKiNDZVD2CIBmjMR9XkNCDBD7AJqXRiiku1wZvCJI+3d
FyI6kJFhRZ5lTi8vCQ6V531ozZpon+N5iaCtu3ADqq/lsj3RKtLeeEjudSpboISAZhnggpR79UpbHrq5KFfTAwh8iZuC0435kILCgVhurpLzYBOFaVR/5tyERr+pRFit3Z4Uvyg3nxq2tVsGnjQopwI7ZHIng4s5
H22WWitN4ggyFGD8CH6AMuXiLpFPdyV1Kq8hYPLDXcvi6MsXbPTIFqMdydYUteRUVvQq0OJia3079myYdxGaTmKppK3DPOvcLjCIUy5szXq9xpx6jpRA8ov7Nc9J/9q3CikVnK5YxRwKoDnDGQFAtxHWwYl4Qvqh
1DFicCHPo8CwmeCwt+wJ7rleOfphqz0lBPDud1ACGbvLByNXZAcvpSgsoNjBDjmd11MNsL66qQiISCVcqwbMWxZzLcFZyUgTJA5UpH1TAkAcMC9QerNGIcDAEJAdcB9v586AbIXR2xXI33JOtk46pSKgMHcz2zFl
TFmZlDC8oVskTdx9KvfHeGDbLPjH/tfIdXVWxE6n81oB8iVWrFP8wmPCdGCCiZVPJ87rGC0qBKVW3D9AZ8zdbhGPJXTO+/5UKChT1nXE4zA2MmGJQtney9ILUvHZjquvjP0jncRza94xUW1J50v8+dPSLwvhh8W4
nybSpRwF+ZR5RdRlmE7pD4aQOydFnLTqCHCvsuYV1bbf6DGbTPTHTpLKyFu7m4ytnzYwpO03qdB0OosSQ5X501jCjoqmRKr1WLI54MdTrW7Sm128tVFhqBUSWe+ZSXeQInfW+KI7pDGcq1CuKEkrGGNvU9T7mvFy
jphp2uXAgfM9mqSgpHeAD/J6eyqDyBejKCGc0QFUiQQY/jf+0QLQsLQmXbINCfVhDtHfayuGmyAA98jo3KUq4InH/GwbBzhRrFytNWViUuFXnoXPIBK6DznG0Ku8zOEfvAU2YMn58FiONEFPauXTzgoNNdU802hi
ojeZnim/zFaje2glaL7ufmnehVrRHXl5ge5Kr7V+PTWMP2bi81+kTa1tUJA/gECvS4Z5yVwyq+dmEPk8j+oXdEXyPx/gY0SBRFA6QBenHkmNvvcOSkeyqJpl4HVuswHH65fBL6FK1O8RCf2ysXTCBrcoa4INIDgi
R1HE8Z2AT/zK4xIWBq2GUxOwWpa7jrwie0CceKDsK1GkvdW0kGoPrwQllFk2O9M0fBVWzMJVSc4kStPLY5Dh9Ub0eN6ge5cEvLsRQARwwTFEXBU2M01W8ul2vqw2vkAphTpfR4SGtK9qi7wsl+fL+vR6C+ixdMeD
QLtX243yMXleLjdwKcpiMI2yWGbGxKr+dsa7S9eC0QUNMDE234vQDCPUIFyPDXdTi6GWIgAwWnYZilzH6oBhonTa2B9tpAcCKBOLe+9Ojf6fePSFT89GTOIEZn+ySTLwZSMwtkEZ7WdcuA3SLBMU0k6tYQ6RR8tT
bZWxb6FUw9vryst3SvQvKACYyJsIsA/LS2B7hRPqi2wNiyQD2YB6/eV+bEmc/0ZZ/+BrYJaWNyCqlb2Vv77C3tSxpzym4D44bwaKobjmtEBxAEw+NnWMXgCpeK3kvYcBVqD4vCPSCWIKbR1F6jTZV9FlWnvbF3Vo
UNuGXDsF3bj9diOgXlrnpS9P02aycQOVxmfgSVVuW7DX0bfV5h8PG3CWbvB3LKLb9zHoEgyWVuOO6sPnjrRC+8Qcph9ZRxHC/huEK7L9++DsuI6MFU8taBVGESag0/WTNkGYCFok0pX1GkPTSlOLjanUb40P2qct
dT6OvbEYvzUhXjHb8Bi5TBfpBpNdrlFJ5w2pCbPIj5aWhRvOL26XKc06elyf9YrTqFlh9yuspHo0Tp6DDZMlP074pzCCcgJlT4nQmAAB/Llmvoxqg3bD0o6K4/DWibKuCTcurFWfU0TELy0p/u9G9QwVaGU3AYIP
+y6/QEOaf53Dyw1LcttKTh/icFhT318q4aql00TSHOm5iM1GO5/0D3x07t89w+hBy/EOd1fedecAbJ/TLU1E+fEW7/WigJyP+vkUJ2CvS55n2I4Ty4HN151IRqP3MPO+5bYvCyA8435tUSG9YoKphLNnqQ5Ewpz0
xe8g5+f1cFRMBTI9Z3+74eYZtP91UqIJuMtQkW8y6PspYhkoOS5LqLT12NDIEdIMpywyXxwSu8fX4tMGGKCIQt+P9OY/+/MVDDXU3z7z59QmeDGeIW5TOwncz3GCEVpTWINwXZcCS9oaOw7prrxLQk+33r6Zufwj
NO69aYRKALn83jqYE7wA5Hw0nBnuzvi4qQ1AJugTYF0PN3GV56mU48XDMT7fnekViMonW4wK2PfuG06uKIlMx0CJZKk4narn6xK8ThMN+jJ+fzimL7DJFju7yc6usQqz9Yf6EXiKug4k6Avi53So+MkrR6/7z6Fs
QPanO18+Q5f3ZwTR1P5fe/HZ3HtiY9pXbC/+Ns+f2C00vb4Xf5s3jQ/VibVKQ55SXlL2SdWBa8/soKJ8bylmUJ7nCksw4UvthnQ8lo8EjX5zEqt50wDOftB6SFmM6/Nn9Eu/UPO2XJC0lCJX4NxtfCaBiPRuIic3
m67DvWfl9XtLsM9ZcnpfTwQ7iSNV/CACGHcJchZvj+kx5n94uXweHfM/iEyhZ9sX8tGiBXNAr/EaFsmONhGSk9sWIOjEUy4Iq/kOvRCE6wIqYA/1sq9eCpL85b09A9OI9apZ4bkJx5NeiGeMdNU5otpxm/gIHSME
rdNcQKDc1nbn9p+X1MAtktwBFnJvUjYcpOWiLd46k5bZKBmuGAr7LEJKKwIFJVvHm6B3El5LDsOjIhsy9pk8Nsb8/YP4uBGGDEmRgT0v5smdXZyJ1mzFnxy2FkLNqlChgrxJE4EpPRm2KRKMxkyU76CSe/xUYO4l
h05aUWw+0DX6cNMKhWAm1xgJTeEWsazJqn0ORyMatq1C9YZDbXuIEgLx0BYtrUxpS/I4XdgpIJylVKCkVworHZww4qsELSlqr2goZjUSNcI8IStsofizo+sPTEXofOROZNrQtp3TncWeib7DRwrWC+z+5HusykjD
lAmQDa8imhz2yplJATE4w4hfgpJVuQkvN0cFv9/A/OFT9CSMnrQppUAnYpBbWnfsHgd2WGyEb2LH8nBS03df8af90czP1DW7mqKpLiSfitukosxdx7xGn4T0wjhprRDTGgF2WfMnRz0fw+/en6ANle4myMy6dg3W
yHcF1MUmc77JbpaRh7ReeULSpTwRN795IkD+cYOxVGiK25+InlDu0RBfI8NYpGW5P6xbgbhay9SGWXmE81IJCSZwg/Rc8eABuYgDV1ChHEsN90UA3KIhezJbKUGCUW4tvHp9qvyDV8DFrbHbB7+A3jq/8WxX4vyR
m8RVIe/pzDVZdZj4DNZ7GvO9ODrhb9NrUcwu5Q26i4bPTg+xcm/x7IZ9Og4TudwCBOM6xKjrWrKibFYTfoQbX+a1RsmtOCpRiPsSu1g7saO+htVf3Z9JyMzFdZPmu3N1GKDlwqfp5sHrnaUluvCYp+K+hHmQFMcZ
wUHzjmrzM3MrIPz3KHInyrHMUTO6+4BfXSaKfkpZJWy+nTdCqx3M1pxb3FhqyquUppRJMXh6zj7X0eEZkD3hrSRqtTIyvmBX6LdoHzphbH6l5rU3VNpvecouaz/l8nA2MmemkTuQ8tgAxdO5liy6We+kwl6LgRrB
lRtOT0EOz9CzlVXjJg9h/ZOuBER5GLo8PFzL+WadH6+lgp9HgWVHKQ0dAq8dKmRfnd5MxXtV2Li/v87oFk2/OaY658MMTx6BRY8CLJAJvh64FgBp4VGokr9oShXMB6O2KbvGt22Nbdu8o7bzxb3QOKffFmbWR2S8
XKHEo8O15wYosd/BwMcloByYV1rHBKtkEy95F19jT6WWUUfgO0F4KMFaOc9Gw3uVIexIK8n/XHWITnha4lOs0X0MuWt28HadSnS63zb2G8ZL7sSm8pwg6oN7ME/yrwTJ3Va946VJVmT6wq8CKr42tfNNOq5tsrU2
0SBCgRTUmla0SlxwnBVzGPSmEutRXIKTX1SmY+bXGkHDzi/00ybOEVwPKNyirTsV3ILpfnWTSJsVP44XRju7RNajwbcJZiMbkpW8+ZjEM4tylUejQWrjk2gKTwhMCJ3k/4hPPmKwYpEs8H7Lohzn7t4iiT4iCBjK
qI2WkS1lyf68TLrro9168upK2O9lEosLRN++v0Gpj47a94jNe+ih8FA+wfk9ENmJ56KgXf8CZnu/CJ6rL7Keq59ne+Z54wJRwd37M78IQYExvp0RUYyd8RYPhnbuUBgMotKQj9AE28FMJg7xbCmaixxQEpe0ddeS
aNuDkihgtB4fZG7lqMg/4SHYQMJd4GEfpiC00RrG0IFBuVxAlRwYuFqhVjhl/NH3TwnIj9XF8viFAMPKb/4YuZJGPjdbSjwSA1NaU6/Vtjjw8TGnU8ZVCW0jNtRenZ/JblCLS9YPPTNxDBe0kAeWXsrHRl2QJVfV
w1E5fNLiXF0vX1ZXYbGA58vqGn/8hCDY+a0xyEpcozSAqsbui6IwIycc1abf0w2y5h6g7k1W90RWhCkKke2/ZBpqduqSa1hyQqbkqFVXm5O64NU6yWbBkkFxiatCRp0RMYhQUbGs8hFMpe4nrluScSz5qH+NVysy
U7rAQ08qPOV2qv6TbuCYR72jm1d+0uP8FszHwtalqQmW1DzJl5RYtCvuWZrkefL/y328gtoAergNoF4k6VMrUGN1BRojuG1q2UrJu3IFAI7qKY/lxTAMNenkKzPGwNUN20m2X+pdDUM6EsIE+FYGPAd1/c6l5G8K
ogAGodHED7q5/Uq8zNMDi5bdaCXzxF5eKAUzG8JUbk2ttePxJWbNyKHUw7l+IBJ6hA80UI93T2Y7QHVTqeFhDc1gKWyISMJoxrskrfmMMMNaSkb877YTJjqCDQCFZGkneOdqLL3mkAKNII/D+35q4BI60cZAj6sy
lELX3Io+dAmCdNS3ZSsjnCjZY/xaOP8ruINKN2TFsS9a5O7kI3OWGgcenn1kO62wMfSNkKsZ2J1TTOSy6yzhSDC25HJG1cWdnS2TFxXMgAEYbQshZbQkP3q9kqxkljnxQO+idnSQ+NqzN01msgm8qwyXkDfCUxRc
ehPR3xZhI/CWj2vJVtxlkNWitupj0XAFZmq+zKqOqC5XcGQbatMMyo62jv1TxrSTqB2FV3oCo2nEAjYUaf3VQC6A+WJ4DezIXWCo5LzYLwoc8F4xYa2jncUKuk5BkBRc/BUnBs3qGy9qASNORpvNufXXzz/MLwtQ
og3RyiuJ135cNPOffVcZ2Hc0U329oQdIwwTY5lcgjGg0RjP+oEaItxVWE5fMmWsoPP5WiseJITYgJDX8Mp8J9H5uU656Ny0py+AEwfYDdWFGw3Bb3ArdN70rwJViFuXwKfREJa4pr8rdjAdU2jih17aRmXArPlr1
LmjMYidHlGrC1fPrprYUnH5rtEWA1I/wM3Xdbo+N7NHTySCZyt0xPtjrV/RKMm9CEkNP68Fu68ueJitTu0DJN6i6bZnSqjMZFXHBZ+dymeyKjyQsVPyZy4SnN3qzvsLCUOnF0qQNGrLJIRm50yC5X6Dru4NfFYO/
dVuhqrSQeo2gMjVUqsdW4r1isBS8PIzRY+/L9PxddfTGdpJalW/qxr6ApHMvFs5E7FyXJH/Fs9CgpfChG7wotsn8EqbesknQ1103/eXCKISlDi6Rg+QG/P++1ir5dwEBgoDG8NxB1UsrPSLo64nQ/skjoqXLQi23
71tTGymiufrU2fo50ajxsa5hv+FL3BhEhGkFyf4yuHyJAoytbLcam76i1pWUoV+aK0YVHwHDtrtaYelpUr2XyJ0AvVs+FWDhHE3qJEQYPSlbBf9rT0UBg/lt0JWu4X04rozsF5iAQHIlFxuUvNXkgxsBaekrgtuL
EghkZGfoCgSgPd7x7FSCqiOP8To3MUnWJCfnsINN/d9/3cVkoGPMas789tOVCu4julqV61VLYbXXmVNj9Pcitn8FhE4R4bz8EqRBMix7J+v92wfvcexMGaWh0vc+lvwHiGz1PtdTHxWQEbZKbcVB8hSNRET2PeL/
RW62oTcQNGyjbdJq0jRaW+mBLaP2lY0m5ubCtVXDdKqWIH7KLyk56UONBIvmN9mtycqvphchXM3+rgN6LAqjFvmF3iQBJGxNA9xxmt5vXqnnYbjej5vxGJKeJGJ6l6dd4e3QqzchqBaffamAD1/dPlD36T92hUtC
O+95pXuYmVH3vV/s9ypY3y96xpMijihY2kVrKRZTDq8FSq+ohfCc+jmQ3p1NOqel39cOpYFcJYjUsWKoLFom6RsFF0M/Kyyzo5eeQApEPH6UOkQPiV1oiQbHhY+Jm4nPjb1fhMIYePsHMnON9N8tNJkJIBPDA0mP
/cNNg4ebHnhk7alVmtiDxSlk6gFIa5IEiBcWX0TuVh/f78ZCorjvYefaevdJPYuRCCIahQP8ir0NdBcABDyrFIM/uTLEGWR8Q3CswMAF4QmLm6ccefwsjGynDg8DkPIkMXGcklGZ32J9i5mjyCTit4xvloD9DRIu
iyTwZFgnUKNtbliIMK+mNZPyXEFZngeRGCrL0nvWprUa5GhhKAj8Rfdx59VCumZfr7iykgr6C4OF6m19AAQ09eXvBj6UQ5Zfpgdm0URmcqmwgLBe4IgH+JWk5wUwTBRvzCwAURTebSqU4C0ABsIAnyhlPzyUWUa8
lXmr4a3KGwpTlRDz45bdqt8X5JtjdVgMe8MWWT0II6vtKE0sX3IFP9nvMorLvsywZj08msEKea+K2NhEUGSqAEcqyjJonfLv068gveESvOrqcT01ibpsdpPMPKhpjtQTaM4S0CNNr4lMfXm38vhcebIm2QLBzt8p
fcE15IyD1PFWHBPyBWqAXJbzmXIzh1OXAMLLTl+fGMchYV47uMHIbYRucexX8w7C5QIj3t8HG9vNqpywTjFKLuoLVl52hb793r1XwmkGZLlCGJqaLcGyBg4FatHEhwYgnYmjppid+bQEADeafqkW5nVpDnaE9sy2
iKhOaJgnTLNM43XyzOs62dBFC/tHtDUd5fUxARvffNxG6j/7fRFDD0/pEQyJNIlOG5j5aSEug4kGekRHTz6KDwC4aChAliYZSQ9mkYbpqd0n4/1sDM5qYKVFcJ1GVdJGevqUFjtMcsWt11lNkxJ5jGc5bdnbdH18
8z76uXI88fpEL/S07tOPxhflLhiOoYbLaG5CZ3I9XxPpCuO5Zt9t6pMqFx2r8GlZXBbacpmNkh0COUBhRytikychoHAyNJa1vx+XFIGcfoYzb9u9MlX9PjA/3knrE5LbEx8vO9/3Iym6AtDPZsSUs0RgQNuItd/U
vJ42Zi5dAF/CufnHQ1EddJlGM7QPDasXvf/2ovhK2n8rZpOfpYPyfIGlFbEjastcWdUQfQYznD1auX8PlPQfBo3lmWZttupP+ROuW2xbNd1F7q1rV+/nKwtoAlHMst6JFGawQXHLp0LOcAdPwlpPrzIv8PqA2aZr
voRH7jK76ulG1LD0wb2mEe59vBQJh+s0XJ/1albc/JoqCvJlPASS0IlOdszZ8aI52apwqSwZlIkLVFG6DRCee1wULb0x8NsU97Wtq+u9ZWfZDXflCGP8Lfzzfhns6E7RGwMomEM5iQfB12dRoCzrzQU6rwc1z6d8
uY8keiXSJ1SsfQgbKHeryFJWteoVIHa+J8VArcRiOWrGAGUFaEStsiP4US8ends2P+IlU+p7t4iNnfUcdh+26sCDlqkhpCtFpF7ur9SKr8eC5C+4aXNjRV100sZNctQmuoy8EEnCROwVGVuaoxf2eufOOLqQ4/l/
cLvWFuEgKVDo2lfOSmeXECVV3XVY6tf5hfNUGTDdt6BffTqb4+/xK/nVhdBkmB76yd7VSUPoVUeJUM4X723y4lUzYb+HvmSTPvrF2XUZQhaI+JMwtBPITQkuGRiVXy+egAhTPWNd2FJ0i/w9GUs1yRJeFBdfguCk
Ah1B4+pECn9FVssD4N6ZTM2xfwtvZODogn1D51VjaaP6oLGMJbN2cWdbVPpWUxI2hBYXEmhfXPmnpEAyOr6QNZbX6b84Y9VrhvL/LB6PP7wmoSXxxqKBk9STZjdxZVebpVIlitp5zN135vCB1MaAqoLbdohQTR6c
Sm5qbWl1k7i/5KNUYU4cjWNqE1mE0ETCoLCqtM75yktSF8IQva8SoUQCyfN7np3rFNi9NFryZADUV0VPiuAvgiG9jbwF3tG26V8lVDix8zKvGOrnlcVaiYZevRtGyhAvyfPtzj1Eo+r7GUC7pRkHO46pimN2m3IJ
/HlkOtMVVEKEvhs8w7XCsfydWNcpAxQ2BWdLOlTVaQ4pLAI3xXphJFzlGh9pdd5FGC8B20jJ5dJ3sdAjjfFdddHFxsQhQ279884od8TFSq6XKjbQHs5O06cHcFV/O9I3FljvoIrxX3em0re8RWM/jZqxiGQhN/cM
vXZAQNel7y5FbbuPntHb4d32iRaAw7IWjLPOaFs9PTkvxbv50347vDeseQxCvTgiQZ0dl38ALc+WlrISHbTh0Mf7x71p1veCLzn/6kBi7YkTKT7/FF3Zroe6JWz9Lh3u3iBdnxoiRgY46PsTOZcTJwYHoqLMntwW
iPkaoWQEXg+sBp2n0iPXJBJBbpxtROswFIhAzn+41rE+VdBHO/IIESVE7Jc/Dcvg/Td2ueCR6wlPjm423pVV467CigFYu1UepVnyiSJOjv19iDAJfuogLO7Ox6sd8iXhRFi6cOEgAj51Hxh9nf2/KBGhzyJ0npqa
cZ7gZOoz84JmAhYdj3Sks0igJHLlfYObnvBMmC5upGFcI1MKU553Qp6rjSKjf/o4mloJLxwrbrp6Tuu0Z4nSlboy+W5agoSNpMUhhkG93i486VbSYjg9fCsa3WvghZ1TlZRK0qHVoEh+bZYqZ7jhfbGeQg9GgUFu
oUXqjCkZUcxKEmeRWRbu+IxZG45ZRF3XIM+Lw1eIQSydkaYnr8yz3YqdT0uw5Sp594B0VIXT0f+PLtdOn1gf/TfC0Do2+PKfo6l3m0k6vq5R0NGCfG3n+KtFA1xOFprm1fIf9JqRDuhY6Ybvx4YUPv7l1AmfPNiP
aN6vDfJoMRYRh46D0btMPSHei4t86jQ5HfVVA51WGTwggCvmO3AL/nUGOs7Z7N7o7P7z1PH+Cb3KLN16iLvevUv32Wb3czqF7z/tU+yN11i+zB56ze7n15S/svz+96Xt0O6Qcc9emqsnVDN17LYtQbzAyy0f0sto
2f1cm7dD7ykyWN/+i2unmQ8d4O3Zr+bZLR/rqepeWOyd7TrVvjyEH0oAtmEUw2j7ItY9U8Cp5uXnyEdAsubr0puQlwSCmD/on8qQg32ReMAlDHEgfOj0dB7oP9D5oWtDMnIfND3uQEOL6TyNPEan3mBmk+yE5sxz
h/cXH1rRcpwwefBJrfuvHnskMWcJ2CaTFRhlR7r5uEUm69kF/1FYVJoVzQ/3SlJgXdCAIFCRtF0f8PoMSAn//a+uKx9BAtVL19TbYERYnzupQMVQPhbf0v9YhXODWHPdpo6QG42b5OuZIecDD1uhJC/3HkoDV3w+
AvboLm1y+0xUTaTH1GbTYFBFBepcLy1h+ruS8EGzd72l4UnqFvO8Q7QLabgg0ybD0sqKvtV6ttweRS3NUEcqzPp89qWXFaG6Rcc7LuNGql0tWsziWtySxceQ0FIHT4+66527QdWj9hn42BU8A6kqjx/SB1CC22+P
TiIKQiMqn0YbwkHBEYp/b5whx76SD5lN01vSjjScqPRHvx5ii0EyqAPRNBe7rAIZPDfYooZxxW7i7I3K7U3p1g0j4Q9RyUiS4Ge/PdagpHTdIIWPgVcSb8EIRaVtwPWzdAC4c5wx26FLiMNuij5fhd89OmQheAbR
rG0RZ9M15T6KfBcJ7rwcROFeUpon1XTsCEOZzzqGZaDm9PZsn+RTaKWdSJpJ0wCsT13qbeLnqd3i5CNQY4vnOCOpf4TXIeGkfxsYZRBJYWLAPQ27xtd/jjwBRCFn0H7Y+2MIqe4efrZWKK6jfBdMNFPYE8wUWmKZ
orMYKNJkqmkJkyff98V243k5EC/D9zvasLPKP93w+tiiOskMuMnpgzZRm9ypaUIu7Cw+3OaG/o3J92TwRTu9JFeIVp6SccgdvbiE8OWDbbf/j8XPkiSYYJvyJ7j14N0A`;
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
