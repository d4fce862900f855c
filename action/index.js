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
    const { code = "", message } = error;
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
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
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
var packed = `n4tOEjnwL8fo/Q3oZkmdziEmOSocUaF0L70gExmGylz97RretoyK9iL73gbo3zF2T4sM6DOcgYLRpjqHmGQ7gjIFaflMQFVVVVV1/fHj0c13H+/+yIRAyCYECEvBGCxUq7YFi4Yhxlg4IR7xgxCRReDHPhUynSXz
RUCmKZYZ8lSgJfQFDC0kVxY0ZFJWtaIxKw6zdg2DuuikBLcbQ8zWk12farM/aPWBRPR46s9Nh94xeSbW0Yqy4oVJwu6AyxWvR0HcDDBaIPKG7KQYVuTagvfC1IOUmJ8tbUfS7zXRiImUeI0Ic48e7fw24UWdqDr1
DCOOon5XjYoNPAzg23vXKfpfpLkL7nVIDsTgwjF9TGnIIczytyC6dpC1RJo7Q7puEycTJNCYfQg6WNUUWwwfJxzdHf0+JTOMn/BxRvDn61vXlR/d9PF1sjVKmBedKzfLBrUhWbBGVT0U/IYArs4h2EluGelS+ale
00x9xop8nYnvTeI9nU9DsmRjUe0uZEMMRvAruZog5kplV1hvqgDnUbTm2l9FWt9xuynk8xzOHuSxfVftHRFHhbq8hi72IbkP9RSM6E/+7RUQkQwFOZFVOVvEmuQsJLngx1FD/sqaCS/gQ8cR5uUNPkOD0SwFWhKk
a4QkZY4t1axHCFojFqJYbTQWsB/iOEghm/x5LggWX3r5I6gFba70w8ViVvJLmJIlCex3YB2Ji8JCSobP2itJB1sIFtNPFKXAySTuq4GHf2DEKsYUmTD4XOLfddx68JCBX8LsgoNlJKf+pCtNTqol2ni/RoEdKhLA
93tiqew0ZDfCaDiydc+KZpine+9ba40TnlU/8IqcWJcrbcqHnIoiNZCM3Q7+nDhGgjewEYgMWCnPCL22SY8DJyqPppQVNZPet+mc/GcwuI5jMsLIJAZhlXjkGJEBV3h0QVmxZ/hgl/hdpJqhkQYMLepH4Vrcm8l/
aA39REYxgO8I8D1D7nXXr5oBmA0AiRLnCAq1NIIejgG7J1qNwbh22WwzO7Q/YHo1gVo9Zk6IM2JC6NKyZ7MgpqvxzdwR+WH0NC9ELMZv44/xbPw1P0T+p3h/4ZTdjHmtxF5QX5E0GAiYSwNBHUIfdFim9n+fy0ki
KoEYS0L25LVqsLokTbcsbdIVybZsE5dWBhdwnAQ898M7Hfv+dvs/+zU/vn+xhqCJsKYpHnmEXZtC3cqzHTbX/+F8DX0CSdQVQSe4gt8nWGhfXUNCgf77sV+qb+5Qv9NJos3i1wU/yF24r3L13+97s4JonZPB7QIU
JJU3q16LPAgJEKNAIIbIvIGHy0Iy5G4WmJkzqbIXu830v9+bqXX35QQjW5X1QfcsWzEQs2zd7bQyy8rRsxgRZDgmAT0CsqymMffLnG4D/89ns2pdsVkJpRProgOys6qnJz6vcpwdOcFvCztxBBk2OBhiQm+x2/S0
bejbD/5V2RBxP0NGqH3iKLWiVP2KUgiBij0U0Y08S7pZpD7gy0rTLEpxI8sqYNhjMeBJ7322b5ysi0Tm0UfZ++xMW6GIRhE/7by2g2gBL3yvvu2rdnQJb480eAmdHymUqDdDLH8ZorW+qZlf1bkJ4FnOhUZrmCma
3Og8GubC0p6h7V1JOf/nYb6uP11xXlc7AaNYaQslrJlHU5q2/Pvhl0JWduVED2fGaOR+lcPh/nzz1fLrF8M0b3JPeya1JU4vVwsCS1iLZ0rkCpRjp2yaVuVKItZlxkmrs585EzsDkmA3VgQBwXSP9jfIsq/8/c/2
9rZaO5lx6cBB4J4/zUXLrBpWs2KUFO9ZbVTD47oMODFpwX/pvn8/Sl1TLootFnMaITGcprD8TxJf3T83iO33aJ6ofmqne/CN3EYFtdULAKdZBckOwdfSll0JqMy4aFIC0T7qfBnZgdWlM6vatT7Ks06VfxZTSKTj
jTiBJCcGZD4m7I97X3TNTX/+4+v0v35Tv9WF0LnnSld+m4wNoXOIUeIGA7Ud0v2/Lq2qnTa3PnOdgAnmDUJag8l4L54QAjQWSOaw47ApusrO1W2wULStVA+LCMuHj1Or2lCzyvr5WlnYSrIw5gZsK2momoNyTVK+
qjZC982ZURWuCUdg2YM8T9nFR9o52Wzy8uM9xCU0egXIa5lqlSuJZj2bLKmxClum7t464KPpwfKMsaw5M1TDqpajyoGEFwtgAZw7OVVfhawPnFH1Mftqfunpmv7J+tn742mwXPdzbsG7a2DMSO1yk0gL2xNASGVr
ItXVlxUUYa5q05P2c86RFiD7V1WnPfUWPotyH2k7vU4+SIR4CYnPR4Cu+5hpC4tlqGzRlB1hHoGSCAdsJhD26ybdvfz5lb6WUTrFO1vLs5ryJ4PMk/+fULU1BtAgjOL0m9l+TQK4ooIw3q1Ms9e3hUxpAAswc5yw
Wp3bm/MkuRyN2JY1Fo+wW5YnAmOv7e371Xp+yBXKZua9P6I4S29YuZcWajF3yBApnSDivpf5+Cjb+j9dQ4zQJdVpdfYemtZZdp0FnK2rA2SCGJcEaTTOp/B+eKejf9vMyunvE8JvZwJrWwXiK2l6shNtGKqlaNWG
Pk2TqtzYI7RgM4+ci3h40nzT07Vfg2O95TY6Kh4zPwK95+gIBZvQqMElJdhiftWYtVTEjZ4efdvIKcgZpbF+K4F125SLlAZPmq/vr7ap+9P02jWSVWFAdn+r/t/bXgYELdKyYopSOCMnujgxtJH2+iZRtfLEgyuk
e20YLC6PT/8+P1jDSrQtXgWKD2kNbzX83kd0ahxzcaMQaUjXzCx++BD7FBnQXR1JjZqHdI9T9u3MqXZtf/czNSFRCJIvUSTM4Q6/1Cw/Sl/JgRaufqCPs1Hyfec9kNgjoYYaaNXk2AoYZNH+H8vNDMeF5BHxlE57
fd637f+/fmuP97E5ioBvluGuMs2WMkh0QWgDBNqkNimC4ej3y8xO19+VxdDBZDkllVSYfT3RekSxic00XsZIPU/jkhoELQwqwuTIk5ZmbYll+F6zqjC++1PEj0UQgban1lqrVH7xS1X1Lzc8EMLBuchWQ3ynyTvt
qfchk8DjkVGL0mQyteOR+KEU+xc5oDSraVaY6rsnHaGW1WVwzwKDV3tfEB78+6Z+rrY5WVeXSZR0WHrfxhEpcgRQY6Vd55it+mqIh6e48KAb6GUzfX1LY9ECbqSiI43ktW6bzmnkJnw3kSCWwC26x++TbWn5+qdf
aT29OGFkwLbujMSCXNajiZlTGW23WVCw4BuQLI9KvVPXd+z/U7V8180QStQl7jlhr3MMr0+5c9G7aTB/ZgByBiDFAQmJAMUVSVF7IrmB5KYAUDo/XuY6yiFfSEnZQev3LK1j6lyHlCt3neva8P+975dV3UOBaoxZ
ptaEicOYIFIiMUGZUbR8567z9sD9e7jh+3d4RcQD3CoQ1WmNdAwmgcimUZ3vXPKuM5BARCIjABQnWU0IF/VhTB9N/f6jGcuSqrUebUZjgiDN/99batXjf0Q6gJRYpKr8OFWPU8/4xQ6A2H3U3iw2s9jlv+ZdxLfM
/39ECGEyyYzMxBAJc5gJ06J97/0A9P/PZPePSKo6MqHuSUCoOiClOQeEanpISe1opCrfxtndmC1VVe3MOLObPvsxi00vezmL5SxnsVmO//+9X+p/zX8iIjMDlKW+Keu71ehFJkCViq+MMY2uy7vMnsx7zrlXea0Q
VkxbApDAE5AAxxdJca+1z40859yb0I0bAb6IyCQrDcSCof4AQaoGaMpR7n/fKuNbXUllnG01qf99r6r3Gs33f6am7UI0FTrHUJQqWmIXissg+dLzI0+0c9Eed2f4HwlCiacUMub/mVlyF3EBAiJ4l8mjcuzs0m6L
FNoCsxUEpwsNpXznxNr2+/dNq9wkkizBrplZLR27KUcqa4U0/OaLiH+7kZlAF5AJnC10sQVH6Wp/X7yIFw/ITLBBAKwpsmo4QiprrTlj2Gu5azlr+S/B1dast+aut/7/+31q1T0HCAQh9TCOhtUeIwCphmlyHMS9
+7wtRvwfX4pxCQgAlSIprk6SqV4SJVXNd59z7ov4A5iIgUoApFQEpawlpnKWehzNdttqy89qq6tdC2orq6yycplRVel6xMzMuNuJm1HvSeM4ixw/wCf4Rtq9FJgJeMudWofaSu4esP1WC2ptiQYeaMBaI4JAIIs0
289/fvAkgCByTdn11fLZTilnog2UPhxS4vX6fcbjMWx8KjIHv9xx2gTf1DH9++Jr+tL7LI2Tc7fFNiVSFD8gCIAAVN8f9uafdEmnk63tT/KwjQ0IAVquPN+WtJyratS+WaDux9ibOcqYVkJzH9RsfCA/ETDd5k7H
UP9vrRdDoMdtl+isIW8IFyDcy6qrVamWS4xRbhuZlmLn4z7ztm9Z6EKoshe/H8vqZbaTOe5VEZGzKJBI9ceeLOLM1gG1t6c4ZNkxoCLo+/2w1f9xxu5ZotP/v44sBQFSQBL1VsXF/8bSurvZ9EiPmYqAiHgBcjw+
GPfHvqie/ZntKeuze1eipQkiQgghgPuirn+Blhvhrn8QyVOW5JGmEFGbDS1nbexvBbolfU3CZ8JljX1jn/3XZJN9e2cySVUGkZ+KgICoh4Y83x8q9tJxw6mbG3EQwwwB9g2QPiZjVqX5t99V6DGgTHJNxfuhaf8c
r3OuV3+YASHaVCR/bdjH0Pfr30uMAxHQ+EgvPfT90af1p+3OZ2M73n0vw6V+FAghJEG7M+X7Q83nXrqSjilhzBQCX8In2FGTmUfnAhLHWcBTulXZVqJq47yU5F3iGQvlUPoBpCkKItc/w5pfL+vY1rrrJIQA4Xo3
9ZsMFmNa5Vu+1CQGEZSini6bZ2c2WVrTbtK9234zBeQXY4wtS4IkRPW/sfR/7Lfp75qZRlkuV1BkNRzMS5cx/f5G343V/1tFRGYYVglaEs9hpdr0vvaSnrTGGAPm9wMMZobsMpZR50y7T+2zu9dCEhAVkU9MHOca
++z/a/YlObnJ7ktV5C8CIiJ0M2LjmAxn6rVBgnSvZUJIjuXQ/+72vzFfq6p0oGYEqQ0uCBesLXw0Vx9TaUGqF+SW9hXJmt8Vu/W/1XF1Srd52Cf9eR1ndTS3iAkykzCbIVEO54F5kS2kzelZGMq5G2aur43RRk2U
1zBZYA537GPkz+Vcpr5aIaODjE4nriZiMN/iJxHs/1OQ2WhtmsNJUTgp2sjZWeMIjnM9hbGQqu2jRydroHYI8Q99FyRoJLRU9ZQnobl44IYm7XEuoDgdKIicCAOSS1gE4Gju+RgSbj2a/rpv4RWENW1ekCo+K8Pn
cwISV8uQxAbywMBAq34dnaznoUAvCstT3ybtDKP1aRMGcFDrv8BugpATSNkWQlL86PARF0IDdaEwx+MBGUOoT4wpkypmgEH/7+UwsIJakRVxIe966oO1hzPZc9igY8XGljbYX5zPabUju56I1Q4C7cppUu3lgJBm
C3IJXvJBd8n5pgv2zph/1CV+AXIp5+Bq/kajMWC33MXu1ktmwD+io9OH+T6AiznFbUCa3xBAPYOtIqHhVz6UuuQpzLk0UkzSEtJjr7z8Q6Pu6NjJX4O7JQTMkr77Vrzi2cszxwQWXeNHk3q9wrZr08SfQ4Mk0two
OGd3ZbKlvaBUYcPtcKnb4czokpUcR1GzJmwoMfAWFDKGBTtSKPJL1WkxJRnJSnGuhVUElGxpTT6lrDwAhNT0wIr6axPqcV+snjBUL/78GqrdZCzHQs2SGZkEA42JIkFTyEWcqt3Nitv5CardrNZHH0dlF2JTSDwV
Wq/08irZ7d421zWUMDUTXbvm77UrNJKZ+Eipo0LpTICj1JuhPSuxSMbfpE0H4IlAkchumCZmCV3Tz0kyAuSM6x74MtVp0s9kq4n/ma6MNyeDRYiq6g22tXxSG/TFsdQPu+bpX9u2nUvlDm0ALSiBJnxKy4jNXX25
ZEMpQhDQQDxvuVkp0Q4lbRmaASXv/bEPqu/7XzKXiNrhfXs8zMXB3M4c1RksgCGxuKW2FugCUtItqPcsZ61l2ifSk+eP5L2Tn5HdX44AN/eR4hpRfsFZWDM4IB93geBIdpmBYtamzRj9MD15wzgNBnLS1pi1o45C
evYt0jxtVILHVwrz/ptZ6D6aTvQsKquSnXHBJ5SZ6VOs9F2y5Txq+VNKFcD+FIq85GTcdQK0p7B7Z7aq61XboICPR2110huBLifRRZ2c3wWMHl466KRt0+eSlMw6VvCCX34gy+Uc3rstgo9hPkKVg5Wofq0ylCor
Phc3beiAIHLJ2RY8xhi9FM+Lq7dKYCma6d0srrJObXswkyiZb0xpGYDYyPxSMtqDNoJlzf9o4rHcG5eMIszCe6fr+ysfYJ7VhdRzw0XFoUpfVnz0vA8lHcy9txyqtfsAuHZOomquZNEm6lZ9w8elg4uVD+hN8EiQ
PH3yWrG38XEu5qF1IwzusB1jU2oj2wcKz4rMOA7I4ElSjE2iEyQ7qvHhJ9zTaP23IqW9u8OaZK5H3+ADOVI1ZhMqEftyYzaiX55BPoTPbn/BeyuTZIpwdF9VYD5rhn54fk0GrNWY9k0/XKHvnXDlSUMdtmL9317p
tvQCSWoLeZSqI8kBwwLlV1SVFnh27Sg8p5BEZxof8OjttJzN2gijnU5d8gF5RtHnY3WiaurRfWOFY2iMsiiEWxW+m/LVKym2P6Z26/h2x+elHocNZcqz2RhBKdk0Nd+hPHSWPkcsfMFAx5i4V7+pwVL8SW229VPQ
uU0Nw1CpB1RBeKhuWuA77kCl6r/nRvGL2DazlE4cBYvv2Bp9ai1lD+42Hpy+ZY9Q2qZ3P3rEr3kKewmUOts/aOsCJCaI+MAwiNp4UTIX1tx2jjfXoZHSOp7E/IG2czpvOMWjt6nvH96mE8M93Gt14IYSV3ecnAH6
yYvBtSsjfNSrGR3ZMksmgWKu2gwNDHXktbfgznEEEp5tvdozfLcwVHaf/32VG9iwyUkm4z973OJ1OWlgQxuPJ6R/maPisXGANrBPvPo2GtiMGklDHP0ypuurnuCWqufrrlpghiT5Lyb/sORSguOZWYBgvvQ3yOJd
emeqj+wsnMh4d007TMHwdi+0bCKjiDK7qu2XPytRObg1KShNfsq6F3qlX4A2cBK4ZYOQXMGteoqC3CVkrULbhKG7T8XoXghQ7t5I9+/5GFYRvtOnszt/SFzlDvcLNOTcixbkt+n5wUXHloXbsjYFcblcDXbh9i/B
2qJnrYQ2+7Ea0HiIUxfeUWFfbtRCTdSJ88ZuKiQFwsi9qU0du4zvaD8Ppfbt7D5obaog7C5g9IVO7oTJhQ/9bV22vK/mDm1X2ieHX2ZwQNT1jSBv2Y8g/0DqncdBXqkQ2ijAaN4cxF4ETTJhs/bvDhyuSLXgUFP3
JyWzNDNMr9K6/pkIvh+qhIs3ZXLNO0GcPyt6AFc/CrPKPXF0ob3x3gK6huvXLfpObmgT/CVikMLNTyXi/G0+VA7JOof09Iiq+PeoTfOBGZgECHBc+gJFdQMXy02I/RZ6vQV6Dm1r7evaudZ+uvGbyi+4+Uqj58TT
3BKO32rIfO3N/nt6XTXIc+sW/TMkN4pTVjI5Tucdxe6Wiis9eAVSA5lCOZs7gfoiW/WE5iW/dl4riM19Ime7CPyOjSX+7V37q/ahYgoSAdoJzwiul+FATzMqH/cWIJyzb5B1bzWhB5+r1dXBAasBSymuY2K4Sy+M
YApg0bKTJ4lk75XmN/rcR2g9VrW2N+CVLvgaYc7uYNadFUmrUtHYzlNNv1v8KMbx9BDQjYLOwLbXzsHA7hnexw6SRw5POq1ZeoelZglN5OhRI76PQ1h9FsJ6rBfK7qjuprfdLIbSfJJWUdv4cJf6QPJ3IMPUI+3l
/x99ksaRy0s3S1oFHQ3neyhJO2CzNM3rwVBgvcCepKiWAvTPvic1YhUZlBlt9UPbaIHBzzWbIVy/gka2lpzmYk/o97n3bbXPqRHug6dIeOw2egRUAJPfzzI7mddtR315EGEjaiiDQzdDxbtjQoeYagPbeiZZdf4/
7gOL/SzwGGKjzxwtRHWf187zNiD7Pq1hQW/W2mTcPeLizvJ61b0lAwlwitUqgp0kJhxEe1X8hkAawPQdoNHxzH/+WhU9I1s+NJluY2j+rWkFTTnjzZph/wcwGv3GhwHd7ShI1Z28+xL3GzYseatByuODTsN2uPQw
p3n+77pAWbzvGo2lRwCytYpsZT/eHr5C425poAhh5GSU0527gYjGnr5H8qIBwvSgHX9Jh/ahcyUgEkY7mltKG0neDZfjPSt6qOChZqsgSyvYP0Mt0xSicKRUz+uD//mrXdcOAxP2DJt98yx40t/7zg6qXMB587Yp
P20fcKZoY3EP8ukighg9dh6HjGieIkty5Kezo0UsUME81cj2mngdaSNdw68gZIdxUOn6LlzPs9qIbxaDtN0xsrE+IBVnjVnlRbS1UnH7BVD9Mph+6H8QdXxy4VOWZirqPpLpJSkz88cLN98pV4Z1GJpi74i9aL3N
BR1KNO0a8YiTq0PBwVBYskw32uvLzfVmhygQV0xT6HbNks2TMR4GnDlp4v4EPncP+jR+wuRXuefbVhow8arOaz1hjdiG97e1XqVpaqZSi/tvaiXdTUX2oVisUnwiB5WAGf/z8G+LtCdCJSGQd2ayQIPzoG88iqQj
yfb4eFzyxBOeHLH9qF2GPlpwClkQSaz+OTHzhCm9vlyyWGUOp1KUK6NJrKbEm++ujRL6cO1wuZAeNz3ViyXvM25UPeOH6S552/lG0UQJ3CPpC1ZpJb/EQXXCl832eE9XWlXj6hwYPa1CbphmBDuOsNY1isWm4znO
kpk93iZT+4Tp3cWBMB0t75af1fSMJQt4aRCtHK0kSSUm34OAuwKivM5J63tgIE1J7wzgL08uVLtc4FuVDo79Q7cEtYyXhflFvX0SXBZ6fQefii69ZkHtq3e84NVi/76J8oEu+bRgzT+6jMygEQ1Jwtkqh/8ZhPG6
4ued5gVGXWLkYT9n9AsihMODM3X7ms6Fa2vyjcS10ykkWhGQYr+YwXn3n7MnXKNuDqN01yPs+yQYXi/zNME0P6b/vxLYVqPA9trKeuIgv7LT8G3glquKeFTV025wdH2SnBmQkcorol8RFnEnJGr9scntITXhQ7Dz
Nuz5wRr0AEWFYPtBsWdpFL5TUmEFdCaCuplQfdz3mQAe+s0QaHp3c9GD4nDK4bh4VrDH8SQAoxj5b1UqHCkyXX2sENUiifCGetOe65G/7bQbX+szsohIC3GaWh6YkMNyA9POlMydvTOZryWUyNNHnFGfMnkqZtet
ElsA6PceZBPK4GlBRglepSpaio6IdWfAeIBEC+JhFkKo34t0wGLDt06XuYIArUgOKNEB9tZoeIYxepDU6fl/eyw7yfGmipwEef7HmrbwzqevWc7cW/AARgxSEkjhvKBOypTo+5x397U+PJS/EeJxZ7K/gUffsbpF
vo5GhR/s6JzdAAX7+rv8+c1AuS99yZ/fjVoMPkJHgstyZqXmWmv19okSmmEC+dqU+kBzdkeWeISwmY/BQTz1LkoPqSM/0Z9GxcUR+H8r9MK33ddxVbBlTQuMIVJZCE856bi7RdafaYtsTsqpy3a/On6TxTDLOVae
Zo9UdPjb7P2drHGt8AboZ2yaJYFWooz6RZqdQEXdjmAeOdfq3rziGLKKil6ia+6DjyO/G559VbNuBL0+hABpWI9n47tamK5aYGn52Or1hZip/dGJ5SR69WZ73epBk6EpzCb7VaaFqbszNoYl3denvb0POlYKfAP/
cU73roGxn3RNTEO+o/ft7BM/C5LVTdtNspie2C+BIC+b9dUdyqVnAmoqFFpzNSoTOzxgnzXrLF5fmdX+ry75HJrpe8ybHyHBFCeKXAxvwD6jV5Lm07rNtOUPZh5LFmsqp0N43qac+x4R8dHx1K17Ks+Fs8lb7QUt
mGefD/9/slfB9Bd/9lJH73aD8dXCEtqV34W8WyGIcNvZPUjE+7BnxeDl86sz13Outr/l44gOGd2/c1W2Vk4Prp9ptYu0SrzEllnECSxkhqsauGRP/vINhxZMPIIGGnKS/CCHYNQfrtTwxQMfiM5jDMlmFOxVzE8F
ZshjRt7rV202xxgA9J1yzisR651ht4X0Xb/pkql/lPZo2npxbgJMfitf0AC30zmOPgq0kWGzY5G7V/8IwFQz43LxNoIPBRYmiybO45Rrw6PCr0hLJaMgwsRoL4VpR+6zHjZDx+QhbAxy5wRVH8QrpXMQr/kOifNJ
79pjT58blnvGmUZVzKMBSz8jwLSA0i/+RW6ixJKZ0TCWT4aywQSkrq5U/wWaIWJUJA6qBxHjDPGiHN5QEov6H4bDJHvjrby9kL9Zv7Cbj5RUc2WZEEwZBPYdT4Zhim6nWFk8zpuVbu96ZXyxm+swDjMFdU4iV2EX
Cpx1lBNunnqfBq1XHeZvHF4Rp/ALv8ymkfYbiuLLpDTTVtg+ms10TZNhQ39q54i9HXnKcfAJNtPflMlwZXXjDFOcDA87YVbMTD8LDalfcUmumPRBMwMykqY5feQJ11DCb/fEHWZT1ID+/Yeumnmv/c++kH0eUNxB
xbQXsHX+nias6WATYW5NNEFWLuqBP/+cJ9CYDemfen5MdYeIBCCnOJ81OYcel5VSfkGk6ru488BcHt2DgNNlJZhYLL8XCKdVG9sLEedEGJzNgVHzyDnoO1KRmcYIKf5cMWTwoLN56jvM44ovgmxzYNRiNvH8M8AW
938CPctZI9bMdVHNKN+c113SKer64Iw1D/W1VP2M7JwYcIT4z3L6LElXU000BPCmm7MN+ScDmT332WOzXYSt9ObivR6UR/30dFZd/sqOOerup6DQDLvDGbyuKtubptZCzNKkrR630T88YP0Nm/IPV4fYvsZQpm3v
n/j66cqhJJpKVlung4NQeVqy2p76oSHyk6mJQLve+Vq/WhY6Ly215E/0qWt963pcMFRfQ89aDKCwZlh7FuVJz5pRnx9xQSmsFOdXlqpI8JIy/9kNDAY0KPaXXz6Vlpn+C9P077WK/F5wkRUQLn+WmEc7nTXYBR2y
1HBKxlWEJLBprgw92RgwYFzrfRqHzwH4ooLs2bdWNv3NrDlsxidhIO3RoONxSJ1kwp06ekWVBmR4/cKBcxt8ieJFrtZvY/f1ApwxrEIoK0kPc2yve2NvMcvDzSSjM0lx9I86C0C25tExgOerlNpo29vi4Ol8GxsP
PSK258RuXeqejO1m6tU+7RRZ7uaZFEJMTP8tBb76NSiabdKU5I/oL5RdOWCwuJbKN/L45tluNT8Tn8FqCa6Izqd/wH77gcRlANrrNBlffts3hKdD+JNzZj8O11aIqHQjLSuFwgKcgeAbnq6xLVEKNeBuBIQWWtwx
Cdt4B4Ng1IsIMa4O/+7TiniEIAFvHZ8ATKvWKeIdurTRlP/j4HTCdIcgfdVnwkx2P0qRLIfEMreGmnZK1AFoFR1ngH0i7UfJcEub80PMHnMZWoZAeiMCPvNzqbCnBEq9Y2KkPLz590Kd2vVmci0L/qHZxvZLKbth
naTcwVMPLtIE3vqXMrTZHyyqpl+vKNLEUz06iznWBd8XrD1sTluwjgR2uOy65CGYfGpCoJ5nmobaWAkieCYYUEGwfeIipYznZ6TiG1rdonwqFZ7/17vPn97tOBqLcQYeYP+oRqqsUxnGZkRNH9w7YLW0P4k747tk
rq3LL22nUopM3xKlphYL4TBBiZJwb0cUOXayTf7oJkmHHjB0SNBk+2JmubDOyKjr16Du1KB10WLLVJxFrGvcomd9WATXTXH9566sjlEEXW+ATrVhHPJjhmzj+Es8+W2d5gL84dc8hKaxTqS2kRA1si5ThjYrz6SP
ggvjRNkUU/e34/laW76/HzZXzdXP96noj/v3HXVogvpB8Ur6Cr5XnGdfTONngK+Oe881qwaOczDlrjsj66CSpsLuhmloZa7ZP6dWgvCJOcbEvPG1OhOu9Ur2/BTuj9VZdcWkPy22vyhb6KCVSf1Gsa9hcsaMWGYl
IQY9DElEbw0e/PT41mBBZSinE+Lp6cOsuZB8uGcM5+KpI14Pst8gjyjdVmSXe6TGf/OWCQ0vq01tpLyslHch6O0Bm9S/ZzaVEwWFK3jU59PlKmS51ZQGot8FtNbzTG9Gp3Vlb+CSGSVsrKXYAJdhZWmcWPLhbCyH
W1Ney0oqUHo9VVxes+sOt5VxarSAYMvoaWPcPpq5bj7vzcb5BzPyiQHnxrmS1/z0NlgyAicqQP07Ql37Arry6z5bRdQCEcc87ZK2pJ6oQgKzAQcS5cT4amjALVxsE8j80wmMChQKBf+PHlFXPvDO7syTqDA/C7JH
WRifzqkqRYp3Itd4ky+jbHUQFZwQBccUYmNhZM5nmWidulvKSsotkmxGtlLivJGM0e+/7w8qYkVqBM0QpwQ4LlZluoPixnpBO1m3fdD5tz2xhT9bGDxiPugn/qH55xWBlefIKZD25T9aFwXVkGA5lm5VPGqDJSUv
E5Qxmd8Nw0+RhsXEZ3lrWOcbbZyYRocEToxGeyiXMH/C+iLCUOidUWMxyGLoL6AXp0NvFWErVrrzwxKRcSatx2xgLLHR4yEB4c9Laoe+wTKaj1CxUJcqK7odUCo6UqPwk6CcWOcy1vdarx6KQghiQrrWrzlJ8Uae
V7Gkb18kZvlOaRZeMyLVzxGsxQEXYYN+tGk5Vz8/icfsQky7rePNi1aHQhkTmb3e0YEsCTuiiVnb8dsLDOhap+rhzpxM1IswiUhrGClFc8Ub/mcEgwLL6gb7qcyGzIb7rVkwRFtKDZ2VORJLvH6WY9M2l0zo3QAa
Pi42VBy+yFvDdMeHqCzoLulGRWvRNGNYZkJ1/RbFDBFQlu44wXWzSUD9rDPH6iRBa8Yv+DhWzyszf54rVikBXAUgm9bk2WAKVwtN/I8AyOYaxfkgfP+hGOxvajz7ri6fvnu5g2aBqFHXpEHzHQ3O1Q9KHm8fKxg8
1wuy9VEhpPBWjczPUmZnLggZ9h26VMzTLJoIS1yYD9CKSKQPFDS8VyQW2NesVW4ZigFyu8xbhrJUHr99qvizMx6Vy/Bqfc7F1/D7l9e7Lu88/TUvCiz/8ZoBTnn2LTar81qs6pHJwxvr54DNysVeF5uNfk46JaGH
RnjbQTx84pOVx/9AMY756V1Qnr5yny7IbvTXQwhcfnajIlmnT2rfv9MOWWm1c/GpaPqLk62apkybLh3qWtl57LOfOmB/t5iWk4yQEKjaud5kZI6IJENXWfq4kvS6JqxFQ47tW4sVSpAqJYQc2Ko8qY31lkfEUAaC
GjkU70sgH3ZQ/lcbY1sYzkiSYrsUN6eJqzjQ4YRJSAe6xD5zit4jY0MwTUDEt/gijASuDq4uxD/GEp9ell4v/eHzQhR7zECOR1SeHepDM9Zhsz72rLtloWw75iRtmJpePPw6wXdnKyFgmiVNe3kvBEaL+H3Nph/O
DqsmHlBvJQnBprRS/coox95E/SIFGNSfeojYV2WMK6gIFbSIIWaTpR6JLY+deJUaPgc1jkxE3jyMGPb73HVLH1aOmZGR/cmE2+Cs+djPhoDlVCP2YRzMz8mQkHDn1+zVgfRvGz7f/+9Hw5GdOC++d52aG9K7chlD
4oIIphMKb/8e2hqprYQ3tLG9LctSWRJ3c5ttZ6tVNzmqVKx8JIierFovRFFWGtU2Z70x5Fmz6SrZP5rHUrN4my2lpHJtLx6zy7qqWvnKdvVWq0vUof8e7lVIytKZ6+/RXeZxr5pW5OenQ/CklIrhs6zvuWury+/T
WvYXC2/I3pudiYvKFbvFD7dGxfWN/kv/d3JdH41CYdrmBhh+uk+Jvk9a7O8IM10V+L2FkREfNfhyecV/GZRFeY0/Br8ci3N8a1vSf8l7S50scjZ3FRBVpunvLylKU4hAkteE8XIKduZxzeNobZ5EFuWk9lz7zKCU
xFM/upZbbZPOpfjAmszGkW5o6nDd99pLkeypC1jJ3+oJRTmoz8b6ggE8n1pFDow5+NG30znAex+trXnFW23W9q3k7Ft2PPTCHaq0klr1Q8nudMXiFAG5XR8HiqL8cvwB2zg0KygWmBawYFEGfsdhSCX6o2gqpSv/
jirCvxsNafFN3QCNOO94NtReXdxNVhN66Z5cT8TWFmf4knCWnG6tQX0gCu3vStWsofcT+EvH/Y4q47/raiyPEnVhcbC9E3jV7SY5NtntLc9HGG2dAzTciEAnPukGwP4cZTZlmPTY39jH11cBZT4F6haeIFZn+9sj
dknc7pKiEQ1HoKOW0b9GYRnaUTfteSXN1xl0z9YW2W0GxwBUI0SNimaLMIv1gnpNgIkw5T41P6ligN204LuRz+TxCmGOjdrD5+Zltp3mFNGMfhk5TGu4LC5CIHkXyKMBx5Rjov5JxaEdcwmLyHQB0EsNOk6HZ58m
sQTcFgj11ulF/5ytCzLZWdCiB6F8sLz/q3xsl7REHKBQptAoAWcK1slEkTwaB8cD4l0KXL4EnIaG/5ZOzmSDG2bz3JEUApEBlyKJqNdnzN2sLNiYofHTZZeL4x1ghaU8o+U4o0dMv0DzXSntVx+rigui2HT4p+90
eUizWKiKWmXcpkjQHt2alDQScem5HzEIKBBnq85oSuYKvqVNSd6t3ovCAPqrL0fzTTP9b1kTjIT6+H3PDQEfZXsCXsmel7qV9BnYvJWW7SJVxS8TjJnlSfhNXZaSiw7qOAYRU+QnaRjgY8gm87YYJCkJQT8dB6PM
0vQspe/+44CS8THZOUIEFTVsioEEmVizN8VvL04OdjGgHXYod2tfkI5FUEYBnFLppRL18NsexpENDSdI3WJc49mePrhUkvVnrkdwJCRbkNJ1Ryp8ak4SEryAP7DeJY2YW1k7esCY7QsdNSmtH0IzurPTosRBryrX
k7S1W8LZc0ijEtdJ7qS6YINNlMKWl79GxW168eIBVv8o4pXzVMI2jPmhYUAecT2Tv2aRTvQpF5gsttcwfcF8vILKZXv+qRb/xuCawKJMATMjckzq6jyoKLvgY858+L9Rj82bVGgFIQwak4511qfwVHy6k2C9Xuki
im201d+eRlHpmMiz4kKPcrE/p0QPkNiisy8G2lxgnCuZG0pawNtFqklp+qf0NfiaqpQPFISBp0NopHVKY2n0DDFmEZeZ841b+qP3A+iQwzKemY54AkkzqiDG+9tIp0EmFKpVr+Ch2sOTvmj7dj4TH481ScM1yAS8
b8jED4g4NTuPiUVfUPJZs9LObRch0YkDbos54cPaXB+Fxf8u7qCqWPVokEp9xNusX7msKtn8rsjpJUpp4K6gcs7hv1qiljSCjiJUKxUo3x60Xmc3t01R5H0GvrTqfJhKet0IwjFV8EB92oNo2JOs8LQCZm2Uz91j
jLxwWPYw/PeiXKAraBcM3KEksOv8auxeF1VI5Ib0J6ufi51frcEnMDdednqwmgmWGRemm2c7Vs7qL1DzUtfMARmHORidzZIx80XM0vDrn9KQIHqmRWOSMMJpvkg6Q8ty4P33lRBDfMfz6Yd/uZQYvCW2f0kyChsY
vqZdFKYdSJXWoLce1ogjBfRv1C8qTDlmtXv5B/LCxi2nk3b2NDkeibvunAHDG4gf0BbWn6EjqYvGj2qzHJYi7d0PA5lgbQXQaHttUS/sZFLa4YOtYFghZvg9YtJmqhDAOwfsq628TwWuNpYmXJuTu7a2SjbnUVwZ
aAFknsZOGTGUC2cKxi2lvr3OaiGP0N074OM9zDtji9C7/m9ZiyM2eBXv//lvcX50+jOsoySN3IfncWbC0CwQ/HlJYa2EhnYO+L8tpzX4ZsqQqP//Xr/lKvCgSy9IxoNXipscw6d/BzMMI6pnTryURJw1ZxDaz0/m
MD/3UGiNBIwXrJhhN1nLOEpamVxUU+nODdOfqx1csWk7vnDsWNQHvU1HqVq4Isxks2ac0ec/svbQXYPHHBVM7cO23sO6A5wZxna8eO90qD2Nm5RJINle65jDBonp7+a9noSXkjjbeFQXJU6cynIpSEdGFMmtkgQZ
6GzG85pDrmJVQfsVu+9+TH3FRBv8tCqTfo9O3LvC2Kfd/jcjDaHErvFOlzSw/6ouz5BKEZn5Q+X1FYOQt6J9OqGPghtUNamVUUXDPTRWEg4XO4EgvB94hsHHaJ8wsja8Tvuc8XH0eVNDTziQK0oBuL8xQ5vkZxUY
Ps5a3zjIBvZZNVZg5Gd9Sc4F8wDK63lhazwQOKG03jnD+F9EzBrwP6Bt+X5DqTSnrHvxb+ItJZRoiHxPrkSsw0G6y3TTwwOn7JWmfEzbbI9ajbkF2OqM/xODacVaGf7ItZilkZWr4wvbSycXLzkXtze6JZTkUcMT
ZEi5KrNlhErdxKpdYbSzLpZInUXwSvREqMCgxDeNn9vxACzAlZGPEMHXqmL5ydbbg+rBms14VsxIWOzXCIfcwFC1OSRmDXNAHRqo9uXuqBYUh/lzvRbsq1rQwUaLSKuQg8aR7H5iVN+Ygu2x0BM/Tdpvk5v46ylT
GOmJj58k09CbXBZJ+Ltc/wlayLowJk7kefkUeNOGKlT0frPKWJpprNhqy6nrTlsq5dV3lWAh8XROne3wHz4iTpUrAajtkrLtR4axhJAHkL+jvwmLalHhOiXqEYrYm4u5tNWKmzUrLT6vNqYNGbMn07i/I3dGgXNE
HbXbsRbTMGLz9llbssn4fN15Rah5OYDSeg7/6pfWpfkFY6n5njDT1vzGSrNkTK52ahLpsVrx63cJj+gsEe09rZ3n6azbpk1w13iA7XaNCRnceDHdLSmdFrDkvOpb+DgQyi2RdPbd1SLIle/A9wVPrnZEudApl/hM
t4b8gePIrbaWPIqq+VHxbJVMSJFUKAV0B2Nwohucu+IexPAdaml4Bvf9hT+OCF4D6+9tbUtDqXzYCeMumevQtfoFRP1zdH1uJOSgGekQK39PG0yF2spsnMaqBzDQ0ZO2Y0qVxk7hJRIyXQDTJQ7kkq8M9uZxW28/
BsogmgqJJWYjxI/fOZrCqN6ePmRmmrSfZEeVuIWu4Zc/xZ3fa5EOi0X6Ttjbs3X3fccYXb5+hHg8fBe50mXALJNqhCFouvbWtszq4xW+c89CsrjO9W7apz3fu4sJx0SoQ7GnsMx/31Q7D4PmY4JvRpUw6BzA0sUn
ps9zsuMLILhRsclOrlwmRyueI9k5p8XC5ZE6fPslvLy12mGiXrmlVn42kR7kKJjogZOHSfKwl1pq4qQyICJd34jcrFkTxATw+9wTtbAg9aCgzn1FIta8AtSZZcpzTe/mN1ocw9kBIe7IkDMtyv4POtI2KDcFNVXR
gV0086nTAWtKYmwR8XcTnBlQg/eG5c8TYqNmFbCejp0UzXS+w0nwKRTV88SagQoIvDWq5ldcj/NLUMjGndikgcudsRFQApPTp4GXKOAjLGhUpEDeTvmIOq0rIfJyTvWTVpTMGXsXh+lLIj9KLEEzlwRTzWiB9uzb
CmQpDXxWS3mfu3hPJPjea01ga/NuUR5fj21VElue36BwWf6sC8ia4A3ROt+ugZpgDvIGoWJZV2rgL9pL9vJ3XTIMOn69rEivZzYvh34gWNsLc2vWSY2yWGWDmvR0E5ze1OqwZiRL682/JopsWcH20cjjonJH/BQo
KxtKIUzzvlWbnemrDeZgqUTp6TT7FIaqFjcSzF9vRpTkqDRR0lOLIOnC1dGMzyGcu2vn/8WjQrOIWa9bq9834zO+hvzLeiFQuoJ6tFpaS20SKgJEyH/DSUH1VIViAvJaX2pmt7L8vlynE+whEX+5isu8mjFtG+l0
721f2rSGxnGqfjzaMjpeLbRsD+OVKBz02dxKqtG29qDwJ8VptxQemvpsvp/MUmfrT/ddPYavd98SEYSz1aUisdiVWZ5gHddoviJBM8ZW5wpj6h7/XAoN3pJG8HQBre0AVtJmY/H+EWg2H4UseCj1mE2dpEGn0Est
qXVcxHnGf/jhWOoxv49gaps/FeVTFiDaX8QkhHby+YcZvvSIy82REDvEwhrdoeob03rzlJ5vv1G85nORN1c1uyO8mW+96jZixM2SdAG4Lztr1Jk6Xu2KBBT9OhHbVzHaAe9NujMGpadq+K8tgFDtdCpm0xPjEzP2
ezsIx/lZwDDLeK/Y9YQJaBb1lUK95yzLcqe5kyhct6C9dfZRR015pjg5TeI/ZWKI/vgocqYn765sc5WwFRwsogWSYx+zXfHERe/RXH5SO/Dwshk7aZhv6uLxbZqlEsZJt7vo5yCDmrn5EOcG+ostanbmW3AmgEPM
7+f7H936tS/GvudWo/MB+4kC0yqaO2yekjnaxXOkOBqyDn5zPJ349veT/4Xu0sRpnV2d4f1mkntRDxE3+EsBF9VdXK8LWIF3FlyvnDPWPCOLjYdo40bEYPiyHjJHFfPuAhXf+jISJo1YfUYlnta56O+koWL2Fxu7
KVXeZK5nEmEyXTerdS8R7vHUK7hUmLtuu1KWevtpTxXhzxPwH4UNj0tb7/p0K9Jw0kdh5tchUpWk8fDvmSuMU5tFSr3VSWoVtGN30WN1HJbXsfDJJO0jYwWnd093S4TnuELztuWkH053c+rDpKQGg2R/U8cz4Ej7
k9LPv694p0GHWgN1+9W9oPntl8+Tbx7auh9xlicIIO02Ls7Y7MHVDPPHY74RQOeTVy5zJ54nA8bK2a3HhbGV+AV98wMLslF3PXveWIlBWnTX4x442LBYoKkx3f6RGOWygAZQv6n/ox/H3fuNhfEpdmNmq6rd9MT1
nhig9WtRmzTq23HlGAG48RJNs8xiArTdUCz5t015GGYCPT/LmIr11dBOUygthPaR89FWrDhY+PkS7jPifX2ePRWMoPsMNyl5X/nkAdtYnd8LQLB7grXVr6sb+iYJZ5/+B0YKsPvAQYXg95v5heMKl+hwc8INsD8u
tr+hAb20zfvjMIJdHVVi9ZLp1Ks2ix52tI4tpX0/AvgGIncwn4WG+J1YgESaPcBCxX7ZSDHtcfBv/M9gDTSIRxbgm6BaYmCPrV6eCclGrZe3IEvQQLWXFEhnwyha5b63iiPfZ2IJFD4pv8U3Gc2sBYjpZY3+2iQp
KY4/itbCsn+p8bW/Uv2u5WBvRFr6afDtzKVknNxOZ3hk7QgxxUpkJdcD6WRAE9HA2YQDLdpbnw3WjBcXngODdM9X7FhA76NHSKhGmMGzBhjScWYOMeOYn3xJjWToJDm6zbBn6wXU7c39GmRdbN43kxJWoNBqNCVz
wzFTlcYujo/eFUGp6d4QyiASfbtE4ugqQMRqLXlHiFUY/D/96Xb+TP1ddd3vlXDp0chshubpu6AaHDO/ZoKOszU9SDtzMXKPLaoqbpkFLVZ8TydmsMJIviJwmfxy2pjWcd1nr3TBaZbCyDypuIFV/BqlmPt4el+7
HVdxiAJZgHtGNsCe8Y3/oEPENIjm6DGY10TgALwzqA2AwV3AgGRqAhWUDLiYArbgPEJlqzsKStKegOoCAWbAQoFb0c/WIVzoqG69f5ma4xZZymnDewBjDjoRJ2aUhYEhd8ytFPnsIv1Vm1rV6qLkzei8r6YTY+vK
DsvWPi0AsPQykq1ul05pCoCyL4ZXHGw0kK4lg8yU4k/eO3WxMatTo9M7HUSQePNw0xnZ3FqT3uz3mIzrMF+NOuUkqn4KUC2HjAjn32Ytv5yPWQhVHTEEjUqeylMErlXWI1Zmnk6eMP/Z+lyAN7tkbAqgBlOa5OIc
eD/7JiXq8TOdaIty6c+jYmfPbDymj5/pESaJ0yDbp6yx1r4HtC55UKHqw6a0myBR9VfCj4K3F9rafXEK5J/0R1ytrvV0pfzaZPRqi30myS7xkK1f/gH1DgwVv7Wf7nSdnJbeGBk7s9Qy4UGDEDvyyN8leOsRdvk9
ikrRHLb+pKfdwIC3vI2Y0v/MAXblkTbF2r+vMox9+VHXBWJ7xb7MnzWr6VdJLmEQin6nxaO4Spbr527R7pnnshcj9anI8JlHrXFuCgE4GHN8+Jgbo/qq25OAH4VBE5PwvPbOkatpg+UtjeZTse0/U4PoQBmpWPhg
lioUqRAwrPMASBh6FbvD3pLHBchIG0pnL4OCl2Sf/J4OwsuXw4PotWlBOiaGbPzhO0jRJmK9oH5PJZ4SnAf862KnkIbRht5NEeCHJmgnniCdcmhxCQ6SK4vzwVqo2GAaH7vZ26zuxyTd1qbGb/+LNC9Oa7r9ME1v
nW43+T7RTmylm7Ggq4sCwHqsLXS/9PJj0R++zu519P85eFvLFBl3swG15nio+UxhxP4VR7xgMNL3YZQbh+wsqkmU/6omMbRN5UW79OZrJqRx1y6as6SAuu9TzG30TwRGVxwK7HTtfB7Nf5V+LfpU+trw9qVXb3Fe
1WPXap9kfgaz6aA4qo2QeqmRY+Xlu9D7ZPqVQxkD0DN3NaIpbitc3aJv0ry0bxOoz+KUVeQMvqOxwB3kQJckQL2akBscblngn81W+mVqLR7wQXkqEdCWP2dthMd65jXG8ZhCyAoIRr3dIrpXGdtMKIZGZ7cj6gXD
rMD5ib+2j9KPIYsBKXH5EAwcQudzwS7Lrp1gU7JDsFVNNcoUJ2PgK8wHcbe+5sPzAo6ZHpAfQ1o4utwsn6GoYBcIRurOrKzr3FkuqVLniW6n04yy5LT118EDwPFSq0jbYE7RDm4q1p4r5tyGv64c3snCaP0Iotgr
EUGI6L6jYFewkyOVf+Jzfc2njodiwjm48cjDFzqUBHPfV2nx1ox4P9tdGdSJYdGjezks0U02UzuNTNczYo/NjnJgHM86wmk4+Ro82xvWyMMvS1A9jQQvV2a1bdhJxgNKq5AkMaEVxmeHYoGuIfM3wgWDWQUYr7Db
v5Oojw2OTA5wvHY0SXNrZ+5HN2QSCjWoJsTVaOghY+E0gN1rPG0EybOPl/T8hK+z/y2rtFZCgAPUrZKHeamcF4svnQqqzG0l0Rsv03twSwyzLnNAJzP4fkQO8cP9eeVOqOTi5PbpijMMAtiQ652gkktMRydBO4G9
6z638L9k9e40dMLJjEQeXn6HXclWuL8bj+VXS4muaxrnxUO5YQsEaG/QwMmU3zLJ03xDDUgZscmdP0sDNe6jyV4mI8BlSkdTwoi8J5IXikx//1/oVWYYJWNzeXlgV2vwCGOe/oTDUNk8bQ3H3F7KpoD9mhxxqpFg
cmhq1L4TLXl8PHfb1uRv5Z4Fg4sy5Q7xXCsXwAkEv9ik2X6h3eO6HHpnqWYIpn9glZuNyXNb43xx6hEruaOw0IFJvKSrt0Xd/Qf82lreoTG3d4sZpJb9C9tiVkjUe3+6v/6knBU0nFWYudFdzj3yfC5iyOboY3c6
UCysNoLyjBNZ+MBa5uFTMC6mUf7NjzZhfCW96Kq2yeSTvAAz19I/HvJFUczcM5rS3QPmioFFPNoGH9yQnAtSo0oGR7kQIyoPY62ZykmbCzm9wIVp/WvFhROAXzUeuneeW6arlNHoHDBAuQUOwyLPNiVAA+rI1X/A
fepaq8s3kns9HuM7bU6N/Hv4VJv6pKFdKTH8HpFpPoDfox3c4Zv/29KY+6eWAxmZSMH2qGLJUzVzEDVRiHEj81x1q2k7dqHJmim/+gn8WFUNJUXw94WeuVn7wT3UsXBsB60bpv4tZaHQfj5uka553N/B1UViboub
jMqkhcUL+d7UKKi0UkxXuKCQIfjojE7xLEiQx/6yUcZQv1rSTaaSwllemBL9YEsSuzaiejpedtr7Fl3EJnCHHOmfTU7M+nxRKhuZ7Do1p+q4RflrtsgkYvoQ019RWz1zNzmQrhNrXO5SZHdF2623VzoDBGyUphTp
qFi/Eht+2sY5y7Bg0JVJB93wzSXHPMh8MDBLAx/JKCQSs+gv4LgEcbJ05bVwn7CDlxBJseWKuhc9ObuLaq9BLRlsCPtRgPIOtXM7Z1ONNxqOu403mF9yHZ8t7OeKe87kHW3OEw+kcMYrZvPttpQqRmXjbV+s0PMZ
RfkAo8299bguxgeEy3eizRwnW/M/y99MMblSdewyU1p4A0eRmVGuy+en6wNSFOpfVJD3qVBgPZda104mN5dNZ6acZ87J/yYI9X9s9Ol/of4WPk9juQ0Oe0du1u/jG+td+Jn9x/zX6trbD7+22LzzT4pPsDyw+p0F
OMHdLbJOJDpsn6nule0uGu4HQsVZBmpmrlhBg4FD44HuYheVySpcx5Z2Bl1EQ9sv7rSTC7/Jb/EfcmDtX9/y1zyPc2umOIxtg1v346awqMBomirkuZ4HcgmkqE3mf9T62Y8ZC5L1uldWcRgovLC0z6IaRXnqMCzB
V6Ukrq3Z29IbFDxk2lO8wBwSR6nI2kVvnkm8I+54qQ5/GmdH2tckJbjUnGfvx4xefR8LvjzNKsz8q0kEFkEBaJoeHJUrEECDc2a2y8U9NZNW9/KOPmv2SLvFUoDgqUaxg9FQbK52CTsjY9K6994/+g6E277FFF0Z
ELBx95qQBrYJso377kbcWQX3G4owTAmEN2rQos1UFCDfwPt4M/5nk9Z0HXCuG3bglVrRyp4RgKAUoQi+18PDThUEe4QT9AX2wXZhA1tBo7F17Bj9bUMr4wF6e9uwPabY/JUgC2+Wg3k9DQLDgP8PLLLau9jj1k20
fOekf2CjiuPK/NvX5t7CY6tV31UsCe0hRrG9/ZtJf5vuYnK9U2kr079aI57JAPHRwf3a5rJ9vU3/xofOpNb8FvVYk7IXDw9KVt+6BQ330YuoM1YTGmJzzLSC3b/OnMXJN4woRp4KELrvsIrtkKjtLjzLDw7EpvmF
JNNgfx6wCyHZ7YP1imYk8a/ikzpV+2aSERyi9QcEzmEbhexIi8q+G/z9mn0kcxwuW1nlNwREkKDDUYJIvrluh/tyP9F/+Beunk5ka5rkMfdVFkvSTnMW7Vzs2be80IU/vRqQAq2O2KI+1vTrmv6KQ1Yg93fFsF6v
iO1hhF8IwEdO0bv4CmJS4CT6hLA+Wm9/cLutRcXad6lS/G90L2vK8pnT8gYyQqjRkCU2guPYjnBjEUr1cPGurJ0iBbpsBKMmDgwG9XK4AdkcjDq+Hn6+r6VSJNo8xxA2apSXebzbXgAdHAOsZ4fvbzpk+xjRzhm/
swyPvPlZ9yJsr62Ws024C/7eASZ1zlH4iWDrTLCSLCfpC+23rehF+FPR9O8MW8i/Kocq4dRCWCW3JMoh673rFGIRY7GT8vck+G+Ey0hd7kZH4RiMnhBQeLMt/+DoZMnYjGP/ljS6HlJAd9QBERBuNadE/oKJbf/s
3ulEe/oA9zXkDvSHU+1kOVMygYdL3qmshFoRVrn13g9Mu+5WstpheV/WULP1L558NOMEynhbjIPF8FwS2TMnIh+xwiNbwfQYUIwumy5iyozXQ4rpTH9NGsBJy2m7P+sUJAq0UKov8hQK5+1J81BpKGs7kYevWShT
l6fu8BWIzSKyqcOvIM+7V4rrJUFHW43Vn1YKgIZzk5Q1yn328nVB+/uCcm7lNquXo1wMl+4Ek4qi43b40R/HqhWC972I1A6VXJYGoCBS37qXE5XwfxQjgu0d69dVf/MJbyn9qsvao5Nwf5RzEZKpt3AGPzkRWmX8
MJlgV1wwoSvO3mBs4ixkGKvVk/49Q7li5wE+qyPqm6ndsRcEy3mFdCr16AZR9lHdF17VHVDsIiFX0FqSmxiufnPp/vE7BT8/reBn8S9kD5gTaSY4PuKdrBd/bqRzKePBOyUc9xBm1txzhpAu24UoeT9dYbc9Kedt
kOAaSNnXmpqQtt89TlhfF3eSE67VZlc5O+qMfLxXJWzNI70Ra0j5TNOIzhESRqzIdzGJa45EaEiChEKU7eBrMyIoZ3hOvQFAZcophHeG2c1Fw3GPTIKrsMcrYKRz5BE6eL90r0UxzKg3UiBmPAPEES6f+T8FZCJC
PTkwCaFRLRkpEIZ4KTH8P4dWPlxDU71bk9JUgmWtctrimVzZ/WdrKC/+qttSdaxLQJ4KvEaHInnsHAXvBJuMf2PYdx16Qf3S93pOn+2AJ65fusnUsZUXPoxSbMN8UhBkIXEjcQsN2Zd9etdtkbVV+9+hS6BiIwlY
SeyOMpHYo30CXrJfXOon2iiLkmq2PVuuusWmUD9nF8x9MPWxpdZvETOgiPbOs1vQ8EdLgFDsMLDIACB4lLH8vX3ejnScLPfvJnB/uuW+eWYk8OnsWHci7k/OBoem9Sb3/n8XePuG/Lbm4xcF4TLXKc/H0SD9gT91
O+w26G+rQV47xyLVfO+oTZztNdcgZdXCMqVEbrXX7kSValSPe/6JaFa1ZkyZ9qn9qt+LMXRvu+Ha18PvvZdXHsvpq+8ztJ3B4x81cldBikNDFfb2E0lY3YmsR23ndQJ9FBTdhTMOmRnXnio5zQmKVJdPlaUSRjxC
Tsb6h0Q7kyfgGQnoF1ir2gEmhCcJUxAHJVe6fg2DjC1V0HXlh+3+2OWNUVDjwadIfh4JOlH/8uMxK7Y3ESrnvCXvPAOBF26BwI24D46FgHzHkwyR4ntX9GYIsTVVMBBcgSONCcIPMcTXePgLic7TuWlWjhtKhKGl
85f3xsDvUvN+7ztIu33pd+tVtDqlfE42tPu/xlS/rjRT0NGMq2qMT9quv2/ESmA+nfwUJovc7Vqir4qfRauq8ltdQlz2zhNushPT1Jfc8VRI0JCJP6yi1BaRibZ7qLXeGan6Xg/wufy9980tNrKpmF6h+uJK+Buq
GOKgcrcvLuuUy40tRHCfNlYWQpZ1iUHwVY2fuOonQ5KMAnuvoSxH9QjnYsOrYOx4lyGZbKUp6XsUmvjBR0P1ZA4dc7Ja+7OG1yXjLwcSSAjlmWQulXJq6rb2LdrzXrtvcosZ1YGluJjN9T7NN7GiVlWkunAblhVn
XALLdCPo5Dnol8YWqNrvGrTOVIo3ej/IenSxvrOfUXXJdb1Jdo6mEAltnw5hNBRJ9WJBZTxT78mnwKF20ZJtv6AVQDlaw+BfkswydmWt4cQGvf4kXd6FnIMwvalu3IOPsN0Lp0yZ2RaS17CWUln4oTyeNb2VIxaa
gQ3BKh3V9KZemhKyaUvj6RRwsZS620xev+ozu04SSKcoeQ4O6BBPO6555KPjRpP5/Jld7aLvXkMllSqFSNkrBH3dnYfK3S6ZepwABGcDLbCRXlfNAbslf9Ewt5E20ju8EaytC+JqHJu+YhcTRwnrfhehR4fhXPKt
3W/orBjT1QUN5hjCnyqf70aTGS9BQ+xsQK+yHmxY4edwB44e+O+qZ2TH2lxJ2ggAZonXGulTkqkT35usZGXrxZgjd/ejV2PuEqY7fLrCML0sraXMEAzJxNqsOWa++YIISA5T3GBNGebSCrIDDDFdO084oH1lOVtu
E/R5cTCXnCzYut/FeLKs5NyFpjXniAG2+xR6XZSYw0pZQf51MmDqPJV27dxlP2GHo3CeY/Esver7vOZjAaWObTHmpQiT24184KjI9w6DDsx17vi/VzZ+V0bPZICOJuDKBL5447Sgyu2QcXetEzH0IXGnVdgz8LcE
PmJVx29T8FHTD6OdcBvCaFDW3cBSYtlqdvli1PQWO5vfVU7Ybd281lfGRauMMZk+CeOtXykr+C61mTB6v2FFUr2k0p/fyVrrSdNCbyD+2N42tq0tJyCVZcMl2sZytZvotr91l8C9ba2kzBvgdP/lWiB9EK/5+isV
YmZeUz6P/ptfnyidGlQhz6JSfKLjv+NN61tFkP9FW0nPijz72JDUPiQwb2BFdToelEKtdGxx2z+qSdP7drj1E/aaofKz0WwNtOumZl81uG2feOYiDULs2kKlDmpsfO+npTSs3JucdT1R7AyAEYCw5XMPt9wN8bvI
Tb5rmjA8Ve4gVFxRrfRrHd7Df85RiKh9AS0G6arv7XMnByEaiy6lQecmwqUgxTFA/UoB0pD1C4PhAOeHAD5yRsdOdGVtkdYdmujzM+7luKyxDE6+ZMXTWsZp/QaE35JzT4eGr6dNasjUyJcrvNXqod63XwrQzc+9
oc9RoWek1hC6PF/95E1l/Fi4W3uVr8+Z31xV3glIKrSZzXUe2vAQKLlmWZ4H6f6jNtAmz+6ZcLNkvxlmMN0OhEb44s8ny9yDSk2/++K/Ds5d0tGD1pyqz+2w87U3n6Ov+/6tQEG9Os6PghGvfY/i+tUkjLa6UmdJ
SrBIzuIJdS2T1iIZe3Ubl88HBJuT2gceTUYfBKLrtp8b1VDELA0QyCJfkJmc67Vq0GvGAp/aS7xBG/UkpHpJ13TOJ8jgC+S7ErZ/DA3DR+o0fHInJjnCgYgWo2/SaX6OIvFqmDWOaS/FiJNj/lOinlMh+2uSQNb7
By5blAzvLsDO/IdGJcTHGDgTrH5317JeEddN0BYZLv7Zz1latjM4e22iiS0AmEA/bsZHJ0i8+mMW4moc4qsBR0jltrP7KeFZGwCgVWsiD6rgZrBE3mcHv61HppjeqG5g4jF4K/NE4XcNjr0Ff1E38fti7LVmQ9vw
ZZy1adqNdpQq0w1gcdxPQKRmmkhPTF9Y9350E8yyflopBl3nDM52HRCXBtBzAfWr+fjF8y4/ke2OpMdmXs/sOYWmHUQ0WluefOh1HUQgkz+qk5UHjkjA/QDaEKWqQ1CJT4EFomXyk6IyYTsc73RXRCb/MwW8eTyx
rOXPAuzYvsUc6tqHVXrt7tou87O61extxGk5zf5uKZUP6DOarPp0ih+VaX/7LCtp/LFv1LL4v0w19E+/mnQQBZp3lCbFX26GkqVwVkwo/Ua1zRvDlGsyERxwHg3ms35dz6okzUzFVHRD17PTrr1G1U4p6aj4h6qW
46c6nNlSpaYkOKdAJdW0EebFs8iYD5vk9c41w6ykuykFeDpucD3RVh6qh1/bGjiPw5WuNn5eVpoaLr/RpNgLYga9UALmdJCJ5RMhR8hpvblI8Zids5JrDuZE02XMsP0JelAbWY2fBYOLMtd+n8blfDi0lXGTZvZ9
q/tQdpSdjvfhW/a/kzn47KdfvnCdn6Fr8TpkUEWeknWu5lEH+LiZDJUEZHIud4iGPGj764b5Y+3MfN8tUZ7A5U+oEsq+fOr/QWJycQhM4IlefEHzQg15eiPaYgKib5ydDK05gk+ZgBpFnDXaS19njHmINiNOOkIZ
qcKltLNY6tpf/cr2u4DhxTqozUllZDivv11SZiUj+gdjdDTf4NvX5M9spl+/OoZeg6In7F5f+eu0ltYUaFIYE/zhmJw+5yMvuSvDRQl9T3ZzCXgWx7lAUnsr3pvyV8ypYWTuNVkMyBJLPEEPdSc1Cr0HOwHPBrmM
yGEupQUYqLFf8zpguRagbIx5fWGbyf8fldfWvAz2aQd02tvvec8PH5FrK+ILPEkukTI62pORyPKEY/KXXhq7A5saNOs7Bprs2uufbSPOdD8zvlycqOSlgomq2SuHHyBOMgSKKV2odDcOy2f5d4aiTOaOj8OiPJ9K
+yS5QVMxjkTCQjH/upIPlDDwtM7c4cHeCk7Z4upZOcM2tUzdw1pSqL9UOjZb/NAuJbGyB6JTqBsgE+XD7KNDM9oXc3QiHIW8W7+Ru+vSBiN9B4DEM+kd1PQd7lSWTRKY8gMoNxiXY/2zsUxUJLKQhszx/dq+XL3q
kV5k+phikUlqs3bd7eyw7PupNSdPgF639Fgq8dybcqHiCFpsj2h6Timkc6otR1sjKPfIxIjfo/eu13ejHAHeZ67ySsNk2gz6lwyo5suB05S7mQaNdWsZMWxUiSOq1YebtDaCh8q3hkyzwcNRUT78UStEL4IrcvZF
LX7ORogqnhH2jnjtaNWorHWQIngKwWg9ywrq2iGURPKidwK6Q1LMjU7EGr9NNYtJNnAzvJPhuEXaJa022YvWsOZ/jKFymVkrQ9jNHGqU+WKRB0Xtas3mtH2Lpsn5r2stvFqYXtBaPgMfEvUwIoNyDrZieGmzl2fu
wJK0ManChlPVsbOsloTw+JxBgHF1KfLj0jmtEQCpyUtMKdMfAcib/LvtoywuYVss39EMxtFl7wOWOexIsNNkhg7LF3dsvHgkYAuyMfIjLfeZLsQhm6Xs71Xb6gnsOgnOy+vQcqr6hWcEKyyTsed7tCjY4O4BhlB7
sn5eclJuzaU4Mw5gT3TCWUsYSJU2VWP3K80MQff7jZLpb5EjW/md1xnCs6vH2Raiv61MVGqBJOm4v71MW3Q1C495ct/tsS/C3a+ubYNRMP32W5lbDxDJPZhdPJrFS2zEjutAb/TPhNv4Xvwy3o5Q/hqkErPAmHsV
HPl/YCJrmsdxylk97iWaI9qlaN0594f7iqoEKU+25DJpP6fUqQIliH6KpJMKKkiGvl6QMnCOpflFd6LfEBcOyKFJPhpo4vLZKZk7gNXbJMj/8dy2Cp4hInBzqQO6G51tpq5R6r+QhZA9DRZYCxs3hwq9j/kBoULu
evb+gwgL2xENX1GF0svqXUV4kNdV1DOfANCtthj6dPvnsRopl1RYFOY012rP7y09NLfx/zKk4A+Jal2ehstTTWiWiuTcnAqTvXxO3vpsq7RNkbhLEHcVm4903qCY74AM6gt0MGlrlCBvUfOG1V9ckuHCk8Ljhdrx
su2T3Zu83sLFt9y/nJz28TsEbOy8rvOXNqR3CPGuzbrFA9qXhuzvkPdeC6U2gx7w3SjATk937kSmvdxg/OLPnM0v/IibwjbyryIYLbl2EDsN0YhkxOe/pC/mrcGGK/Y+iuRAgVlul6evILtrpDxaVXQIu3X7f8gq
D6HAopa5AjGvqGspzslAbZIKia5QrrreJMpQNnVsr6CzwUSZ0N/FHhx7LRXCJmIGAXZVHGXbF8YMunVMSLCyMKiRCoYDhaqO7FYPmFglHqIRSdQBA00b/A+PSjASAY1D+uD52KlvXMuMrOnQufUrPlXldzy8T/XG
maWchkRe9/28vJCd1FdKExQvpdbg2N6MANJT4kbVnWNayYrFAwUjx0E2sbwQvM/b4J3RlJmxtoINlU6YTcmaZuIg33rtKsrgRhF2zmiO9tnQ8qlCB95tHTyFl2KLyzFWJb7J4qz+KOFuyLQIwM73kzLp6HI9uWWW
5/NPkGTGTmSAycgZ7be8zYt/PG6dg/uzhzcijpjzjen3/R+l388bBrZpz/lJ2eCI+O1mLHp7b2gy2fODzLafJ/51MdOR08fkhH3GXUzwfRb+6nUSFtZmLJccqEZeQln63yD0CADtmgu+A0W8hCTXA4bl+wJo6OV6
p2FfJzcfVnJtX6aDqXTLPcswOvUfxZZn3VGLEXS9LuD6nT0uhgEgqvw+4nZKPqB5ZS9hfr9eNLc7+1DtftfCXHuthJHHFGH1d7HcEGVOnmikA9GeQ39Ed2+504vOiMm0wMrNeOLpAnsYS78Nmv9Kvbs/AAnupnc1
ZIn2WXfSKFkdeTfPO/SpNT/3XeDXy7D/IntVxOtx6nQe/5wRQ1tpcvUczeHzaWLK4ZuWIEUEQS74T99IzxZ+gQeMgEadMNkhvwpov0ArW6aK6VufvgPurz2qw8EIEovVa3eAnTfy8vbAeFyzcYUj4+8/D0yH8fQd
5DNRCT1Xna2f1czsTvOT7YSOMo+l7VpuXKQw+dgsNdZPzwDKkY0KGhEE/zdcShgQ/I+v721rXFgEHvsktl90cR09/D2ss8A/cbQbBPyj163bEToTlhg8YAXtu3fhmvn8aHzSqukmgKUdGyBpRq9it6CXq/kWX/4Q
4rAxQzAB/GTtUNuxYgXvO+O5ibPASft/kk5bz3gM6BoxCwcrd3O/N77KelsX4ecThGUQLZmwzEWgLnt3tliB4HeJexgokUpesEyimeDXQEvESS+lGVE7HZf2yPEmbzM9n8DgQTa1DTszOKqE1xnfsIS1IgCfauNy
C4oJUZKl6JE0T3tE32K/RbjcnbTYZHKVLG+UhnBArfEXalUGhUZswA89gNIBSwiMhwo4rtL9e8aMeuH0jhbdzGIpA2d0fEb2X9YvRGd53iOx8PiZN2LiEAeivxni3TJG1jfadbH+Xj6JSu82GDAvHYfD4ZObrY23
7MvTCmiMW81Ja8cBrztDsG56eP+z2d69mQXzOCXyLUA6kIchwPiAUwOorAJIMSisH42UEvO29id/0q/d/JWqJ75niWBuZyFx5sPE76Y3U3rRSz/3rOon7qgSB1w6C+8TcTttAqURvjo6th7Utw6J4EEhTWZ0VmYV
Yg5fTrSnaPxqyFg7wFPJNhGsmQOhtlU/Diq8Apq0tA/b6FDRX9P8j92veaPdz5ztxwYSk8wXBgjS/8/OIENFBbijA1WT2en0OB0vLsLM9NKg12xVfMELuD3qKBGNSep/fpmQ115zabg7qRdw8WZ5HVjuZxzTSZ4o
cvTfY2OlzOVKYjrhdD+Kx/79R8M2tbHS6oMiYI6aSoSOEEhb5z3Mw3mCZOIyYo1051AVAhXK7CL+N9PFkFYcKWsz14RkfK95NgLCZDjDw9zThelPyLU1nVqk/4kBWR7zDgQkp9B1YfuoSSedgscd9LfOzYmTC5Yc
o6Q+P2K5Z4nB2DkNQHYG2fB6OHprGzNyM45PHZ5lM0tU89T/sFpo8SrGnFtJI7dFaU+Y3g1NsrCW0+5XRxJv+MjZpXHXj9VumZEI4wWZwo5f32b3puD4sbW7dfM10t98gfdximb/E1i/Yk7GF5bP13bjHrL9xkWI
KA+qDnoqxC7bM9Se4A03qbHUH+tTots0nWYSO17bCDLzAFqS1s+tFEGnRZANsdlbzd9VJ0G1DWoVZZqfZmTd3Ezn0fVLNdrdXLG0yRggac9VkAdoshvtmXxMUSU0TZBjyCB7kCpcZunfAvS3CKNNS7U0spxyd6km
1aqWmWIQUaB1yuPAgIMoeC5r07phepM5xrL25PB+CZ+Zgc4T4qbq9SI/P3baEhHLNFLo50EyXlfsAQjNiIL1IjKq1kbDlg6TRqBf5ZZDhEYFJjZisxmfRirdGckWHlZIOT94U73Wh7mKsLO1XoeBo35q4uqp5K5K
ser1LkVVSx6g7mAL553Jtm8XHgxPPnduE7E/XfFgZub84VrKUfzpooisFspoedox+p0WPGu7hTTOzv7cz3Oe8svjFFuroYhFcWZcHX++DFYuHb3uBi4xxD7eBxcvsGAuNIKyHouKz2gN1WP42cZmEwr0MabbU4fh
imFxrx3c1tBLYXeN+9rQDV3Q1zZEh/BYO9UR/u1CtAZleV/zNlU1XJApe0qKDAvXJLsWtBl2nuy8pT0tLux66z7qWEfRobNfvCQmQYdkZiF3NHITijVAmWIQxPFKM1PW0KWzMYd25z2yhMzmXwE6f/FxXRwJU2Qz
q2CACc6V6DGz0oB3b1g/irTbd1+8zDBVxfvX6PSyb/NtYa09s5EnKbF3ORysrGB7U5EG9/d0QMNLYWHyGenPdQSTh9aQyAX5U3j1k298aZOTpP65VHOsl0YOUHzPgg/+9Y64NeHStcVjpVy9/Xvn7f77hgy+SxDa
rKWWtZOQX9Q/MU7hnEBh8mP3nSq/1bvqZZzA8ltLpaYItXLVfmE9gNDgqvbsa7oDLgqr3bjWzNVvVmR7p1PR1BHxAA6mSM6wRzH1zdrp2JnBwQ1GPWsBNFlJ9Ln3PcuIkyincCrSRpYhQ4aq9ex1PBXJd+x2DfWf
mVByj//HjB17iLBtG5vX02MG6cqehIBFn2DuN5/qOp32uz14EIjZdfshaq/9J1deP98600IKQTDfG2sbHLigQzO3xJAJj2FNKuy18jCMOzZN3LfgdXhCIsFG4TsNQ2+P0K9FzJEVtD81+db7ec9+R5g5V+jR9tam
yq/QRMpM9lmwSw55A/I8tEwicIL02oW1fXjc/Lxj8qHt3FFHn5ps8pUfuG+PqCSgL5O03zWWNQpFr57ujb7vtjViGxfmLc/CEuYaskeq1DPcjWNIDJ0ZUiTpBrs5p5fdeDU+NQxT8xkxS19Zky0HiiZAjjNiM3Ww
FbXKReuPfaEk/fTy899Rc8jRLfRhBfmrcWnGeBsSA8vtu6qmv5YbB4cyMi4JTr9OILLds5W4yh5SaY3Gn46N3dVRMBNsshPH74SFzoNBtIiCi9PSe+40YhkgwbnkvI7r8Pfik+1eUcXO8Qk2ahOMl7sLmOkqZ9bh
44kH3F1g+W/rAh3M+AI5jEgSQoL0+PHFGj+XeCXfM3A8IakQNNbKnJVpG9z+9B23ba4N02LqeECCwA7tSSw4YWQY2OtmqKg89PryuFqQEZYBLWVD2DwSrhc+aUXKBo3cUvJAa4+RfkUYZ3D7jczDCm1PYoOp0XaB
Aiuo7ClKSG/BYrJdGHvOiOkL+bnv+11MkF03yh85geAk+5TLCUtbVMUwRk9knV54/X+f+576QnmK1OI2KefJeLMIJVmdbIPuEQ/l/zbhjpfqAH7+NUwOpIpTL/0vBp7+zdGlLOwNZfqLtrs9su9vU2F7FEJahqJu
ZLH4C3XXRagsOl4Iek0UzZUkH3CxetMHld4D/+ytpeg9R+6gaFMYvy60ErK9oMvohApAdLK6LACpqaV+LKiQ3vCMiSVQW0PKkrI52GBX4FbReAHNyXrzU2mh61rGmORcgxhUgDnYPth782vV/pVgfTp9zCMbaXa/
QGr8jjjU1Ys9QEXtNViZ5EfvT9pOk1sSNnrAsnT6POrMcB3J5B6uL+uupDXodEN29hVRtqJp0boAtlezJU05w844bzmjmq7QvjkP1dk+V+4BJGaGzqH4dECpsj7noY+iZu8KBjlZvjhhtwkNXAWjN0QHst98RtEU
pIpwJCE+z/f66FrpFqacb5NuVZ9dG4KxlwO0wsM07BPY35UgnnuP5i/qklO4ff4KSJpV/xgs0zW9Jy1YfUJCHcQs+DHkX92W8QjAna7jp1Hvef79O0XlU6DWTjVUnkdFdlCx3G7bNbmntnUxH3dVWV9M6uEX1Mds
IrGltlI/XstpSvfvTwh5kxYoyMsVxkeZFxVTEmsIzKa4wQi/WJL056EfqfRv3Lb1SwctLsBpkvVJVIo5UcRCNQVqAQnIVc3fR+PELFs6lBLTYGomd5W8+KTF085ZhULR+G+oqU4LiuuPbrlfJt8MP09GHM8FYBEg
rU+EdnuFgSXcWoTpOA0cJQ7ZekSGOa+eJoVPKykLHsfbBzQxuEKbPaPu8LdIpYjbrwuQIc7BLiPuGOCefk+A3zoeIOy7VxRApnx2txzOMwS83AGNaktZZ6viNy1LmBYgNQMikoKVAuMijztSOrhU4pfkiMEB2x5D
pat95Y3PfJGa1OWsmmGJ5XXKSMak28w/3ay7/E9zTa3VbYbLPqpNWvOotAaYENVW0UjvKu46MBn9whDNXF36vg+81y9IsTecR2syJ3Xpy45TBKZpaed9Ps+x4P/rK/vVfNwH01ajN+v/rQm/0krGkHa0JmYFzS5t
6x2zQBHwZ/kIrEZvCLPX8N4DeEQ/BNgJEdhbMjtLPZhsInMhm2HH0i38sGKU8Mz8yCkO4ak+mcUqC3OUwnjegQQEzq98ySMGUpBfTp+O7HV7n6SEKa1f2pnYb570OXm1M3xEmLsY5Qsu74/1oY1wybv95hKwpN1R
MkMmVz0l37xwn7nRpie0TXLmg1PNN9JkKcr8VpXxyhG8AOW2x3iscW5LGc5tyqBIVJrRsBI/0+MRwlkCS1lreNqs4y5uTPhvh/2aYbaWbtm/g29Dcbd6ffoaNqavKyXAQkMoAeN9QkmT5aXnyijcShJHEhYrONnj
Jhs8w5yydyVnwkRRtXuQ9AWgqSHdNUwz33uNbJmajAVZgsmr8uqIiC2vQIjB8LQ0BptyR4JmxfTTzu0Jfn7wuqXYDDampXIfDEzgG8Og0XJ+lTmmCWDHsKIzVu1yC1R3vGtDO1dG/Oh0GEP6eS7EmFHfMaL+nPH2
NTI/Ge13OsO4ekOB525POqBC8z5ilHXskPxB1HbMKG3fLg2TdByEUwvZL3IfxYh9kGF9ZPgAjbXfImy83UCMvuv9w/BfYKXzir/sKoZqVaqvhXD7ruzh/gGlyagsPZ2HbWFXr5tQ/A7gfANc9ngIn3mBQvWtY9u6
S7U3IB/1XLnYO9YZFow4oVmO4eoJNxzJD/TuHUDE0G7M/uQ63VWtKBO4+LBu7b5K4v0xx8UCghsE5/VV/NxI++lQdW3T2ltljHyGqdUI9D/J9ToUtZclISaZr3MR86iCMJPySxvI4I8Gi7hA6VbhLgpUEF3GA6Fs
sn5IqaHUkoqF6Y5AuXc/FVdj80BxZrk7Kiw64kSTZhkyPH49ca6K2HwlVkyO9Nu9HJXtPyP1oIY4t+JQgeXqG421WBnDEGRgBCRDDlltNLiJ/JNNzOGqxi5kODSM746blACPephHPBkgHjGlj2Q+ItX+NcamlHAe
blhb5LV/u+bZSkAOOH2wEcZ+pHinZG2u73YaK3/UsRLIUFLaKH6SIj9miJbgrWsbRgecJtvTl0j3y0FXeH94qrayTSmWH0pK/FGGeb1QuTcH32Nv1NsGQqayqyBzrWy8xnWbNtz8fNulbeBWZ0uJh9XKc2iX7FMu
XMSb9IUk8LhVEURYHaoSefbOyhoCnwU+r+5ZMZlK0w1eL7+IwS2nMoW+2nwoR/Y684i5R8Kagf4C7+9+x8m8lKx0TQ94/DyiumlEiOatIFRTmELQL4HRKvhnczNTKo4utfuXcpq2fK0/ayPNkQ0fmvRyzNrNM6L5
aFRhN94JmRFmbTdI3YxcppZIi73f8cYwFpctZ0ntPicUClvrbvL1Qq6opFUN9crj+/PB8iBniYN1TfwahZGmyCHpllMeeymjE7t+HFv/FKlFpV7PqjoBbV3dr39Ggr/T/cnm6kE0fSZWWodSoXmANXN9dtUPkxmt
MbD6UBOhQNcSUfuxO94/Q7vYGi5CMh2aTUC1gH2e4JImiGs2oAsyfkz6xKKk99Hr0onMgaZDjrjBeMuVEqs7MI0Jyb/ztvkn5Ual3bj4MsexnCS8jvqtwvKoSUOcj/qXNhxKv054WdrJRed0jViHbsifQpE4s/I7
dEs+BX72vwSU7mJa/XyYa60p2xyc0yAhJJGOPU3QtaI5RHNhL565zkFiMX8B5udeEP3uAFSYlPupYl0JX2BFWqePVJ+IBnoe0jHqcJlrGRglJV2iwH4+ue5YFHnYkp4TbPzecVPly7kkeZ8LztY8jB0nzY1nHlG5
YGopr6YdLjEFMxRkOg/0OSZM7xzOFsUIUblU+fG+8rke0JfruH7a/E5gDh9q+qWaADAFbzoXqnMXqpId/h8l88ncCUwJQhFlST5bBs3xykk8O18RS/FEdQZnK3JLMCBFl2Ojhx23qcNJUO8iTHP2a1ANYQ0LAA45
Hc2+tP1QLhj3ogsbJlxeXeqpQg7inlyWl/u/iLXpzNvFsKuSee3BNT6HEJEE5SK50atbV48xytMxGIiGhrppS5sDVRaNM0gulUf+JX9KO8jVVKq2fzcvrh4/JzmbbWM8CirrZ/k335hgnHmptn6Vp0j0sC91UzO+
/whLEUw6pSX82BfTgHOkq7V+mzdpKgg4SK5MFbhnBVdKxEsiMBFWRs4YXx9RJiDYZZPUzNcZDiAbg0Y6TFEwiiIWxBC0feS3WW9qNikbKsj3+G1vN1J52UEAi8xSapu6s7lrWqDHk7RSrrZSA+LBPKOhCkoDdA02
T/FRKUX7RvK9+muRKV5c9sDY37cjlz6Ld8BZtfOZg+rAeuov9KnWbpP+OdNByf48DrSrCIY0t0pobkyNC4/A/3BlBpRgulsOwJld9j1pP0lW29cU58cDg6iHSQ2Ni0aCkZ5+FWd8OM/6SDwf8sK48F4WluSrYVPJ
vJs9gsGerLv/3UG7yZ8LLNAUtrlUYXXMyFJhaM9MhVTZb3SfQypmER4ulqDBR+VMEyrCwxI2M6X413uaFpMyKJyE/kve5GbRMduYGTXJ7DbSFw9ppim3OpTrpjxRPyhJ23oRSvt47YWRY8QwdT3z3fXntegAUNWO
L2LgpTuUUkw+ajxtbVvxQqguwR3PjVHb0H3K8FbV5x2umDIgCvW5vAXXi7zur0mQLlhzsL6gqvi0V0xu4UXox6gHQ2hZphL2NWoWiuX2dW7YrTQSvzmdcNqa+rpSTX/6vggxiLrOGmsOduWQD4YGEyHpPaxHZkpZ
pLazhrnBNgr8DOHt1c6VSBn42D5UZ++hBKKeUz/u2P9UaXZSdN43ZKVIkHj1BqLhxs8W43qeFvyk7Lja8drheqyUQpk52H7auS59mt2pIyVisa6euYCEigGR5yfyrlQt1v/+pUUABuQ2c1Wof0ouebxwDWYO9yfL
u06R3qxgKCy2lLDsZQlLSRuXEBa8KWFZZ81vVbCSlF8iwCQ6n9ULCBdiueaYY+Z9cjPT3QQPQ84HKEYEKDcRLIcLyq8QMO+Pm25NSTlkUgEbBwJJTesP/SWr40bI91ZndmuIIc1WIaxQLfp0l+IX5bdcjER0YsRF
ivt0ejcHLLCIvYRG5KLAKep4Fa1yY7Cj4xP65Zje5jTcWBeuGoVviomByfr7ih6XCG52MxBR0wKVBUCks2WP5zs0/WvMSW7k4YiSXYsFxlb7dbHlHK4eGD5tKxBQZUbPUbSFKyECRSmtfFoKVie/PZn8F9dMGf0m
0Jr4xfzP/z+ma9u13vPt1wjlda2LsaqzRIOnCZepHGFRCAWINSiGoh72/GJpaJgChfJ4QeFlwBctjOaaEciF6Qz3eXPa3fmjNW3VbJxtagtLFu/PZ5WGWbZch2ODKTQUP+w66ry5jN8EVQur8VwwDBF/AzCV0hRW
xVHP4WSl/4F7sHx6yBM2eO/UnWfvTGyQ835bA/WX0ArEYTyw1fkmto/Ad+QyIeaNPdo5jPb+JLqY9dvuIrC210+szwYmyadPJGrfyioMo3ChWqmli53H/rw7tnDD9d97iYoq7zvr8RanoKGjUC7SVUsnub+QOAe3
rafYseWhwxIWolK92cevxX+SRgc3jM4AawoLbn8RRQr0zwo69ifbi1VaA2gBzilkrR5RcucJmxXYbE1TJIR06JUCnek4ZU5GOBpvWZLwVgILvbUAGzICNmfDkOmFS7Z8kjL/kXkE3s1br1kswgSOUBGE+Xt+VGBU
zbylIKDxlhXJN54kc/+z7wf1lKWFdn9s9w8SSmqxSPurNdMZus/IKBqpsrz1/njXH/PEcpRv+nqZu+JoltfHkC+gafZqlVFAExEuGKSw7GqHg9gXuSLg3J7sbcsgVs4czCDmt5zM6ax9Dz0fLLpu5Sx2OvQcZkPm
OzP+S9tWIdSfWxjdkrVIOyfGghG1uj/zeycc2TQw0WHhFP0R7IUf0K5G1EWR7auCg07JIsj33XsU3p/bzpFnpWXX23UKgo+zZProfgR/gNMTdK/QZfgaKRYEmjBgxUjsHQy/2wtsxWYdvEkR3gnudUimSG1TR7V+
po2UagcpvkE5W5Bs9cCXFCGiuLJYMtRv11FDeJlRxxXRtcrRqcTx2iT/roAKBcgmPjlgcOsnCUMYEthYTWgsvuSC5hWSthIyV5gUGgk8VjwWAQJWeHkEzjbTPWmnarJDRqNboWvtmO8if+PMBW/tTNMQUDudDddK
6PFp5vvqeI/hTN17GHItlN1tHuetG+FdMnUcHa+ka1QpNzvkmw1AiH1lT/zKXbI9bbl+wc9oqlNa8ADjSrBzDHqAHY+GSGHAYxN+3DH3RX2kljZv9sXWjZUFs2o7MvMazoUxjM+je+fSWrJczhVvxEc5WigvJmj3
RysZQcKVACro38SoHaRQg+pNDihTQ2u50cryeAJk+QIVZkFwgmGMgOS4qLQZaD1am5+/tAzdmmG/B++R228uDnIIfsfJKzq+Z0KRIjq7+VGJ3b91co2+dMoyWK2NspSAVJq6zsGp8eNsHp4zsoLNg7A0tjm17RAD
XLs+m+zuw+Cb9ptItHYWRIJcGpnW/D5s8M4RrDQvwiwQdB5u1KM0WWgzVHJA7JSRhQ71fCkDVwx79g9+2cHQ0EhYYLwTF3zJ5E0JQi4H/uBa/hsnp25Ax1lwSSicFSrpdS5p0OlDaWVuN39gUy5yMSOUvYPE24lx
LhESvV9wC1CAvvZXDOjZahL+Dl2flPZuXLX16myP1fnu5LLybdvujAzdbQA3ZupysVjW79iSQ7aZCZ8QHm8nG5SZDGrzhrNgZ96Z/tBIEBudK9HB8SvnzHfvSbZXhLboLgqYeDaVdB6oC9ZF6QdZIGD/JVj/pVQQ
CVFEBUzohQQa1vMEsJJMorQNaNibDpH8KGKY1w8jE+YEr/fMpmSTWmapYJejTN0sUFutOG4dUEee34gB9ae1UzKzcMeZ3i2c7bptoHoHEftL9zo+ZZ0oJefLKgQWK+wBcosViCfnCiyEFiuHkTov27QM/q1l4TV6
vVXylhtxC+jKmWuFfjhB4w9tW1FktZJ7qR30/y9plS/oT1/VLblSf8lSeimTdum0w/+BhDIRofZPdTE9H490ofIUawbJVrBfpzUjYCM4Mtn8Eutid5Fxuzrck49WwLMKXXCHuKZPovleTqAwwKI6rWmOsiXrbLP9
ik0O3oQ7tDoItQzd8Un0j8NNGVx3UYhClflT3nvJtbZQJatatf+BrKAPq4yYJcZRyH874c8HE6jhyc1RUgMRvZjzxcxXdyiKfXNmqzmRoFfTaBcdH+kH2f6Im/M4yRjI/gMNwsLNnmwzOLUPpwUAx7iuGPO7IZlZ
cFH4X2us3ZU80LlKGJTGbCNsugBvI474X0XIwG/Fug3RQDos8rrYI0F8x5JFVTuw4iniVdJkn9NgG+nGevdjmvv6fSkuPGGzkXvOBd1kArAjleujigwLvDx2LcoKmPYexgk9Vy71ixiD+AivDHpi4eMXqdxUFatm
Tlqx3p8hzunbmx5+Yun1Ivc0886ImYcmeviHr+R4AQjPTAn8zJrey5AutV5Rgb0P92kBj8PE66obQVh4Iq7BgKbrc+T4kBXTiQNoDIJIIwMs311SGT1WUHR2Ae8z8JQYiSSuIgx6ge85gSZN8etgdjA81x51fWnV
lHgRB05+cJv8M9I1hwlm7It5Rjc1QY4ReInqjrUyASorUvsaVga/fX0uttb/sz8HldBx6TYaqFJn/H/fOwteU+47jfImDTX7Hvi3SeHcV1pcwPexNvqrtAXo+vHY7KcGdfjrmzblENMHqKgjZYe1cTDST8dIOkO7
TzDstj8ZKhnh5GwnA5DGvOvV1lPfcK0ILoyqC2SpCCS35+AnRjmV8Wol+nRV0P0HhWenSm30Ql1SxQsuSNpVKFVvS/vNc5dQZW1dJ9RmFwqCPrFPIVDPcxkbf5L1Y5Nm87rWSI38ZArHXoOK5Yqzl87QPSXKBWO9
8vC+V5pJz6b32cDHTU6UWRKMOr8bS39LEiXaN6Vukob+Hs9opcH4nSX/UF/UQhbG9jH0KOrp6tE2lPQu1RwuSn/FvqHDragG+OtrRGipvZxlxNyGKKTunGM1modazn0aMHnnjvz8x3m3p5cGJAnyV+D6My3gkNpg
cEM5bcY9ihQNzRpxWl2u6KCs488ZDp2ppxO7+CjDtLORzcY9u5KG3Q3/ND07Nk1BcvW0wAQR5bGS3WfLGX7lefx/F/9lumW31x11eXa7+oPC4OPGKiv62oOKdPgZ3yCYs5MCKWLq7JCQw8iyNWUCaUxAtXcSUgHq
XpOKwG8udTFoCTXdPqZD0zKOeXRN293/y9vmPdJY3a8bcKe5nFyoNV+bCfcQpL2kfy4zhVJN2s7Yp13SRsV1f8lCSf3UdTlD48Jaxw2AXm4AlKr91rQsQYyaO9Pt3G/KlUbVZ5zoFaBJ5ZCMAc44F/ZQgJjqWeFc
cbMJgIWltxI7HBGbjmtWRVGYLhDErRP0B8yyo6DbybzRDRSPNbFbf4TSXbwgdf+pqCVSd9HCAEl9hO3WVbwUIx3pSB5KCQgYnZoGcjif0a92ARtHkVUc0pRNdNkPhba9MDpyfHmKiTyDEdnp88dysrZxv98L6Kgs
a4IVHo+V3bBK42foPZGgQjqqXB+2g6PqfIcsLAB5CSY+w2lCRkZhA+DILZKoBWmpaBxJAKoAhNqd4KWdol0yTYnL/mhnbBPZ4pR8CSGnL70bHOWywL0ddFumn93pI5WwFDrs2aKMNFQkl76Yj6xSvsBLo1+Wa85h
i8QJCv3BuyggL6HCHznYGN0g0PQsYv+JuP/CfShkJAuVjpNUnQxhoWhBRW5STLSZaPs9pmLHl8roWiY3DSK9l8KDw03tBvksv16ftbd2+KSVoOmg1yA+fOuhev7kNXwqTkgMOIIp0bESR3Y2DvVQsd+S6Ugl7Lc0
CXNj9BQD9w/UnmR9/pGQqcCZpe0nAJp1VF3PHqvGPiuWdHshJhyb7YcT8vvjdFcPLF8WWMR4cBUxfPSJ1h3vsUmh9hteXLMojoiK/n5y5ISyyHxqRj+0DbKqgCaPZ/XT2idNLWocxfahCi3K3d2jDJ9eG5X3edCb
20W6CsR+vmwisIKJNmttj3r7lMo9GbvGHDosegIZ+9Dns6geSKdPrKO6QgAc1cs9wdxLmrSxg60ady0kvRelFEQhXZh9U73JJ55sez9KU23Yj3Km6Y/mebNzTj2/H/Fjz64RgRO9jRnQtMByjyNDf/SSG1Skv6M9
KHI75kNjNs2qUpXBuWL5upgiVEMbzcwIUihIkSJyFyiStQxk27rz4K/hDkF/lbPe/M+ZbuwCJ3q1CPShRtpzxuhTj1nIQYKC/ncDTd0Ug5DE6rM/IbbLCdLS3+QkKcDm43Sx4OkdB4WsNm8VPo5ePYrgIu/bg8ib
DH+C4xLsKTggNJrleg4Y4G6S0svYeDaZ+3fzoj3YKAWKwmB/auej/3VO5AK4ncQ3maRCBQtNhSKiqMFjRGCbAgbsXIOvPPK6okuCXYjfE3334Xrz493rgQ5sJ3Wsxu+hUWp2+uYcM2BbvSbJEojWYF9ndAgmY4Xu
TUYnFCcmOuhpZVZhsOMxTRLqlioADoSGHQPMXysCOwYrp+kTF3CoAGWm1CK7LiztQlntT0nChEs+sMbKv962a+lERTB6+8k5d/LX07tnjySqnjS27Ojhd27KinTefn812NQoQTUqAYrWnAHwlO70mH3KDg2Sx9yi
Th7VIO31H0GM+nZhqvWjrehO0QVSy8utRs8JGXgJFoLI7n/AuKDth5NroEy5JLm7XiJBwIViwmXdnQZjzY9r0yusqU0XlPLx6VJXMi+wQ2U/VYXyYvZsP1R3oyMupUtIYFRP9Ybpyaql6TvonmwekVETEf5Lb2OP
tUOOxqDwnJLw4bMs0EFIOggIMKkFLqjXOEn7fU0w5ZGeWOYkwW+UhvGP2c6Z37RtBxpJwCMusssMuB9wldm4ntcyJfIfLxMOGjCepCLV1k0O/yV24EfHLk5OOvawwp+XOMZv2jJ0KmFIIGMTBiUNU37bO3GACEOT
nYYh9djf+3czDEr2J//Vn01jPVPG/tpZrCesr1S9KRGrR+1WDdNhEnEJD30Kpi0FgwypZCjhpFNk20j+ZpLnS5BYVfIc7OJUvApEl7p5n92ydf0gcHc1Btr3y29cCRUoL3BJjQXKWgRN9xVj1AtsvSX7dZC2of8Z
+b4Z8V3ebyNKYTWN1sIaollECBoZ9YdDai3sN4AM74QBHGZxI8pe9o16uVm1hb1UF1cmUbCj3k4VRrHDyNVdJRZiK+x1b7ghtBJtqlrufTVY8Zl5GIF3nx24DeGAxIVghk8NcXhh689seyh2eaMfRQkWmi5QjwmT
DevgH1+YGWBWRuURF4QtGSYK+VLPylZqEgOAls3zIVL1VA/B8EA7H6ipMjR9tDbLthmGWQaKw/pPLhJiPlIHw85KIo+Rtd/+2BeVc9rVgv13UDmDs8TtfwuZhz5fqdIuD0Vh8SDbPlc/JX75RrtmS+6PZhJCqnSD
NDJvq211kgUDHitupSjwQvv0d2iCKWaaAY+VloIp4ulsH0vNNJ8ZdmlTVC8gVVqXkNI+17xNbbzdl4bSvliiXTDbvGzOnkrOOTGvFyVdFGftjE9fFJ6ZZ2fGgzSqYm52Ct01W7wM8zB3KW2oupgPTqUqYD5Zx7fH
YKzI+l7IJjDTrLXrn9jQQQGEhYzNAw3fDhBfGbI3DvJlcHKcyuchrut9IJNbXwRVxe70XLaYcFTNJN9imreiHNaG4/mqkdNHO9yJvTrMJxHjEX0ZnfR3C4VjT4ciMQANFq2dlfwJ67JJr6zVTCh0tHPHad6Zuk5P
/iWdzGbu3Gfpz5NAfuDQK1Jk2h6f7y9wCsFLmWQNEKrrGxmFJ0I9Ty+jH9f+1EoOMovmjcu+ySQ7dm/+iMbcRG+EKJSecwcZX/z/djJxt7B/EyChSOXT/n8zkZgfj66jPzn5DOuK1UEWsKuOojW7UBWemRfMacO1
JIkkkRkCddD+QCE+KOZ/+4RvBQh2Uz+fn8xQtf3yWVzJjB9fdRO4rPFef6TcM872s1SMN5hcSVkczRnsbgxqMTNQtWL+qUPWeq/KSeU7PJH11a3DtUVisRf6NkvM5q/7ranh9TJaeghOGePjVWbzK+wIGlJVqGqu
xA2E0ssek8wHixyThaf3l/epeaJ/I9WRMv2QnUcVpJwsdfRBfgfvDvyHv8PU/7A0/UzuGfcL/YSYOTAnOGQnB/MsGf3h5EWHgxW60LJwVSLx8jKSp3Z3UCDsLjqic9dSW5nXqKWD+WQ5HesnWnp/pA+2mpaY8K+P
DIbXL1eU2WK3ZwJUsbe1MqnGmpj7sisUAwZIaadyXmDApZnfRFD5SbTepkTZJrJ4YU5jROLIDZZqHyX38jtfiPIKdKNQL5kvz1kDmOCpx9+pWOQhSdGwSuCwjQZ8VmxOTb+45scJPWa3DT8Qj41EeAA3lQv74S0J
VOi1dqMOTWj6PZ5gqEX5nArC/U62Hzqh+NUbR3xIA19nquZqV31Shox7QJhf1Bi17TrNHiKcL8Ac9gRtYJq1KMQjyJ2lPb7ATs9f3xcJBAEqv0jJ5JpTcukHwFWFfpOAvNnI16ITdAY5NVOdqN8K3GrremzNO7qU
QuzsHO+4jxG7p/mzzSUH6kTw6h/v+s55+QR/8VJcACPcXDOoSwD528e3rsQfsBC2FiuYbEi3qt6zwamftWuOU+xV16dkUT+cnwg5YUm8oLPMclh4qgapC81AJdV26+W7PgeFygIwsBa1pOimBlaui3ga0OtYUuxU
ENd0a3E/TdVj6hvTIaY2KJjWmTdYA364rsv30r3cqEZGDXRj5QSRCeA5PKCUypVP9FHPkCuDi+LoUQwbdy0Lq7lVTyTW7mrdnKVhY+LVQn0Qr7fpV/t4AZYkeyjh8yip4aOfrTXUX2Km11rRJ8xVm31UaqGb5hCd
RQLOU49mk6HCMmTOvBV+perAKH9jSW6bu+vDtjBWOthpxBzcMT1+9HS9b9R8cC9YJMpu7jrq9iSXNnR2AXicU1lrJJZyqikZ0ZrhJZ2z6U3n3L0fqvYVnpHENugf05bSsP7esCDOPqsh3B50pixVmDputO8pfoY8
55YjucKSchlULzSVpilBtMEKGED4Ct/aOQidftbiBdUheNV1FLHGAoHtTCQgwQLLh7DqswuuR6PZjxek+VboaXWPYNtwLyecpDYcT3dbU279Vg9WR8/jpNFSFkKJwPLvWgLCxCkLLEm9LqpdlXc+W1FPVND5Y/n+
760YK/zmR3iSxnlW6Cf5TEvUcSWBTdStDHpPMd6lJ0pQ3coVahP4QpOVXLIVqx4o5ijNe6cyJCbCji2RIVkrXS5p5qiiM2RPCbWQ63ZzVMzYHWNB/SqpXOVafTCWRmfi7M9Ku5rtTICrKnsRpVrKLtdFgljIWgEm
fUTbVe//U918DM9aRtDdp2EVSG8l/HKtzsj9OfgCKGqk73KPglm5Mknlgg6WFWdM04O3zN4yehv7uwYfLCrqTZfsPOo1fSmG4GNPTySbzSCSYHmDXn8BZqa3U+ykXB+weDniNqPhLPAQj0zCgmVR4QNsr+A33QHZ
t6MTxdVqzWRHYgLvNBtfC/TcnwheMcW7LVmnfTHdktGAnVmQHzAtn6XCAeK8ZbHt5LxibZJU1TvBmU9UcM+/n3sYvmewC6rq+k3B1fva7upcKL6K8uZuFwK7zGiizN0UOnhNS05EkPPBeq/lbZ3+jmeaCk5NRe36
zDMYyyQX+Z0UHeVhCvA6VgEHljEQis0uLYvxocOkaGQ3c7Z0PeQ+pltlvWwt5iKUsBPDUH9VRHe4CSdBWbe79cFG4wLPRO17rHgY4fYCHjTU6ZM2uyqJ42ISQqhkDmkuAaAfw9fTk58HfS1qvOzdjy2f7RlFAtid
LK7cX3cP/ZxHsMNSem+2dFD9PeelhJE/ys1H0uXcJgNYjtNiwUjVcz8b6IwRXraRtAhMF72IbIYpXvjzaTv78SsjwNe/u/f1pTjvqnjKztZBWLlFjd8Q7FZOWU6tt4VR18KkSx9PjvxrIUT/zo26fnj4hTq3AgVf
XZuCIQu6NfeqbxbNcBVEvd3+36v27yVOTTkGFZLVEK9MmEAEEI6GmcjtVJvLLdP+UVb7ZtY6yX1oKQhh//NP7K8YnGUVfwMC+kJ21Jal3Buspv38xTZ0USGTqAvsyncK/nz9cSjL6jpAFWe+okRzx7BGX/imaSPT
SEsGpWpNHFVTAS4hPuiuJrzuvSxD2xnJ/6L/3GIs/jqT3Nai9zdTfy07ORmZaxnV7Sin/FA4fol1LMQ8UQfhvONVaFEs9hX0/Y8ABxaUuQPA+P8xAVhWynZeHGwQq7sB++ItytFON7sgSiX1WArZ4pFZ+A4AgaAt
qJUlO3J3/Hd/wb/ojpWzNu133k/46mLqXV/si+eaWdukT6751Jrs5ANzOWtiXHvmyfAgc1q30YIKw+Ln9iAbl/S6+qINMJ/FQFSlmP8JEM2Fvbawfmhzl2C59jfqTjdjGfRcG2U6+a56caGVuDEMbMCh9ksyZsWB
bj5pwv4Nl0orcAL4ozi2Rutp51s4/k3P+TZP1T7n35t6jCd72JjzbKbcYX+MnSKhKmwH2y11O5mTK5RNy1sa47JTSC34pj68ztVK0TXr244KIzMZUw8xEBmeqymX2Vv7/qooqVxfRwP6cAyovOM8HHderylHQLfq
pl6qvOYqCg91btAZ+LwQztS6oRJIquBbXQzb5e4xemvuGKlY/sXm7V63fpIf3W4yOnU06S4KSo8ymgnRZTfwpU/tATikqZkcRnu1ZfBAkw8kXH2KBIN6eLszmyos+oSFyLxyODmFXnGPxyFEqqIhMVBQyMm3cyKq
m8MYv+mBFEV3KYr8CjDfdjBt8UXLNT2xjZMBneMzZzTQMhD718iTO3snMBn6YAoliLe/5cYbfG+VKHmRWwIi1yFWrLGfPRyXy/oXhSKinyCf7TP37VzgcH5xAoVFicOiHP9EUKlU3DlFFJrIdIEZZI24YmA83U7Y
vTW2aMFAIok2zMBg+pzsdffrdSlQ5VwjAt45k2D6YMKXbVXzu2InugwKOmN7/ZbiYamludl/iSWViPrtb66rEDcA3aN3N7Ujo+XQw5YoanfRY3d3ORq8DenR5toffS0Nq1NkovzyWy377wcnb/QApFxQDAVy9hTC
UeK05BDi1m8ZZiJkUAxe5VRGNqeVlnO48oUqQ2rqXdkPVUWZ0JiCpd2xuRF8mFWIUISVlynkpXB8u6R45Jz5xGtUFJbW8i+NYDHyijg9YZlDKg71Z1qQOlybNKIeYfRscX1p0RuW6hfBMTxdvoUvsR95guolVngT
Jcc6TauFhLwh2DEl6pD1YKDwLtqry0J0uNMEaMZ8rTI3hrCUQQpeMY8GHQlFK/WTBGA52hFEgs6eRqcQ+ps896fdFhgvvBKxS4kIRuyqCF5K3i/eF6J8WUHlcnH9DVW190B5L3kpTVtbr+zRXO6t2AV3tWEzYwsW
ZIE7zk7T7OfsIGCHqLM00Pkr1HbBmpp4Ub6svZDBfgsNQV7hzowyeyi92nganqd0kTiXtkZWPyUy2aQIEVh9f8xrwl81XVNN7rq5G0Unm89Mt1xB49SspM2n4LE1hMUGoyLxnzAqgcBTOB9mQrw4AAsvnqNO5oJL
6hiixty226yfAOrzadjlfdVmNu3beryRvrBDqi7duCHhO7QQO0eq/SYfG0jwH/Mf4riwJPTWItWav91yD18pXQfv4dHKypubdoQ39MHhdd5o6FGSFE64sL6MdPYxQDUzfx6Fi60T7xPJdLYk+XoP0aK40Ioqnxwd
k+KgmXYBOe34//XJ4tgcftXXHkeVeZwvZlzZoyuHdLupuK2OyCnpDAlkg6Ocf9ik3aRTN3Oycj6SkvgsJaN2FMvyaD0eCIk2FiUrVLnjZEgMwZ12apqzu3vGSnQ+yhyyIPqTwatiAfP8Ng/okS8zeKZRzU3xDSJz
gbpIq1NkkjXAIN4drDkps7jZn9QBIx3wD41R60+HMtew9+g+iWf42yPCZZYttGbcreV3pFR9QF+bR/Y9A2PDBa++xtrJm+zUbed19VNgdaGQUAliWsyDsrEFxdx0HZOd/aRBniKG10WNN6Z6U03c2DtliX3s0u3p
smglRejqe6jfJMW9mvbN5O/04BCqS1PV9dkyoDiu3500g5CrprlG04gTE87cRKpr78T29e9g1iR+PM1r2lxJ6Lcv7Ke0ll9LQtVmwUjovPwUhK9+UOiqMLG+NAJX1bIivLmPOhdcYJQ8MQ7Kb5qoGDoKVXL4LAa0
7CBsP3U9Quxn93/nGhNg/e3IXeczRGaq3rV+mDeVVF7wZzIkKL9HTlc2djKidCNEnP6f0Qd/GzttlA42oKY8fEURvgVN5QGR89XRISKNKSdBQZC8fsAN6Gdzz5W++72TwJkKxmt1ylQ/QFcrW2h5sO/5aUCvfti/
YGz7Io1o4tt7U/1FDC38p1+gWysUaB9pQONYW/ej24itpYjIVRZzvVAGCylPtPsd95PNLvDhxeurpp+PWPv34mu4/yLguOPssmReVPn1yw1JXVRm9YdDDJeHXRaqBtS/Gt4QkMjQwLKbFUxTwocLFbFQEkPxDx3G
1wQosFFzzJPb5PaQ0TMblInl+WzcfpZ1ZMhnIRAisFVqPeznSJDhuICx+Dys4cPkPMDc8ueIWk05xERlfpophVMgz6KeoJAlIsCOr7BBYqY40WoROLz8A4k+J2O2zzZ7eyQVknhT4xKnQMBSvvGWpbx7EMNOO39B
8WNt3/3SK0KaQvxULxVt+o34+W8jg+o/OqWcSa2Yfuc/M025c5dntPn1tyxQ0uhQ2hRxn40/dg7+KSRhSduKj+XLI57spW8vPtZN3lWMuWqi9G6z3lzGEUJBjz22XJaRKmm+6uZO7QB/7d5B/sJj9taBmFsHhltC
eXLU8xFf+pd/l26ItryCx6gcUb2cp/HIUZ1FhiDbt7YdkTllp0MmiKJBOUFyfxOw0DNHAw9dzhUODoVPrIC8pAnVkFjJ3BwUZzJsr4q5qkPdcQmwAvkEXqx5VlviOP5UrLyJ3VRhpa95KW0059Mc1Npnk14HFA8O
r4AlSdiWXz9qSVOF37b2OLt42dLKX0U8ATsxr7nB9Fjz68hP6xqwJ4aWCgWdEba3ooaaZBQxpsgyqKpLkM35q08vdouXEMsWtnrpHFoGaFUQf80pFgUbOSNHl5oOubywJlhOUalBSSvw1UnaSxQlgHqNWBwaZPmE
OLaGWYtRjVBKkgv/80Oq8e6RleeV+rX9Cf2oq7DkZ4vl7ZbxtDC74KUqMB/kOmHQVofgOsvH1IFdghst2uxuxo5wni7OqZaiEsy7G4g0gfWxS1XIIZLeviWYDHRGC8V9gsaEF/F50xoA9YXffC9bKR8vPf06xwO2
ibl/yUV0D/AvUoQZSzEP/B9B6aj51e3gC7QpaVNUuFVHC4YO/bxo8YINHQ9A3RxnvQMcCQSHnpvxssigW5OB4nsOuU5Vg/0/bFcRke28Attc/BXQPHch3nG+HTvTrv8h3tbyYhfyP14cZYz066nhyg+qLFxWMFgZ
KAi5+1aboKxnLuyfknV94AfUfLLL7i/Iu+TCosxYtVo+DHZEKM8FjrKOqET4iYVnWK2+DlleKbtq9bfTefW17BIxQVnV2PIDeB4IsDI3W+wxo99Pz/iip0WL0PJzZ5WGG4ldIO65iKDI7tmS1jdhSKGeePFuCrn6
XGjusBzR8YKX8Aw/vgW5M42u0KZuiTZC5CgwZjdKtfd6j09DKjefs70rfFM7u6LzoDxWy5Gij3BCvoXHu0477Lhb9Xhn+dCeXjvfYQDOzfUlm12QNa5xQjiZn1Lx9UyPhVcZEwcPcystPfVJCBtQ43sRRThCUot7
LRvKht5kPP+HdAw0ag9bJyRdvSlh4PbY4TXVvcpI/hRuXnMfJvV/e5Jk5lnUSmZwjqFoHw1DlbMa1tRYdOYkcwx5rmNPMFnmCs9CPA22QGHw28TyrgHTAZCgBp1x7MkVzej1NwKrftl4ladJnOvWol3RCT8n7a3H
A/rZPEHKPihOPjSfHNqo8i6lsBc3iL8i0Nxy9Y3W6FlTbkaQ2WYNGKMoWUnBfMAshhjAtCzFcjooXpOkSP62pz2VSwdzpdQ1T8qYT0tiuwlLLgppWsB4o2MMolaQwbRdGAa4/cet0GcbXbrdri7Ta4CBiDYNIzDW
WlE5iJenuxmFa/JTjXbaJSkDxPHp9ufiOZct9QKqHK1qf1USyMrCZlzh47QG6TMboI4W833ez8uywp2tJb7jieh3RSBrMtdthCY5rz/B9GZnFmL45IGcBZAgVr0F+AnuUE2QmSZ98QyJ5EyZP92+e1FeIL6dEcSh
wHzqNFOxpsEwhVxySceK4uKpWMi8hzQo7Mn1J1kkqsPsZHnAFAX0rUIMvaGfpPQrYMq8lcI6bDfLsPKGConVjO/THlYb4lNZcgXBXWOmCu+d7SBbTrZSNMrCE5DhSh6kG7/09hkZPaF7ycFAWil5QJdyLTR8yKFN
/e2zGu3NTLEPANzYJ33clNSYj3fk3oKvvV0ft88K8V/bL5aDarv9bD+0Q+dU5alpopHeVR7fDU+aP4Fo9BW8IU4GLeMxB+YDW+7cubPDsjRuJpI0Lf4meHexgVgNVfnOpBXZoHKgDILXb1jDy3Vt1veqg4mR3o1u
+7ObddGipli1xKVbJ2hpf4KbrN12YbCEwAeNY8GkC2Cn/mO/kNLX6qafg0Z9y0dxl3xtszZcWIzSfFTMxFd85X1yz0hFQw4LkhftNnZ54yhYbOdgWpEn4JKQKg/gZHvF5skDqe68EKJp6X1JkvfjW/YqzdNGUqMg
Xdh44VjvgzKk8p6x8KdjLub8cs/4W3hmhl+UT8sUKEv8+y90W0tAJCZ3k4mJlSKZU00efPmhl+t5YW+3kKnpiWRBZBlDiZUqf7r70E4dx6fnrQmUn3mWFUewT2vfKZN6bvVGvz/wukr9WRzs67C/CyKaPhPtGsvY
OSqeNhG/NFgK6BMX8NXZ00BNuS1Jwb6dHhVMRLWu65MrndruDbatetJbvxgetEv3NTgGURSnH83YRDW1o9Fc15qtv62E+EiYRmx5Lku/yB2CAMlrR73b7knpDCwJd4Dj8eqam7pdXEPLTfIsp94sl2DHlDhqhDvI
MmLunvrqDAJWrOEcepc5WzrMpu1AvzDiD835HdtoWaagfj4gl38NKOenHZe9nDVvFmH9ssTBS2nleTEy9mmFfqXlvgAHrjgOYjvCUSyLp2uzqJ5Ai0DSYDo8SWJjruIFBcV2xXk+kL3IaVflep3fyQk4VCKAybPs
Ig6lNvSeoG0yaAqoao8lkS9pIR2uBLIXQckeepKU21xBcZPX5d5gIEcFTI+SA3LDCJDtJvdQ+6sPVdZyW61/vPqRt5VT/qNx/9Gh8XPEYsAgtVHAMyeT9kkHtYMLO0hgcuPeygKqtu98u1v3NoirSme0/FH29t6S
FwqWQ9jGZhlxrv9zUT8lNXUgi+VX48Ep97Q6SG9fr+WMLThvkIW2mpBOj2RWLbRxMomllTVrCfXGmkHGlQ6VFfMIboY3vXWYsN71cMqbobqnED40u5BYDSV6YY8uHGVjY14RJtSkdmJil73Lrtpt73CQuqvwqO2G
IXkUz/SrXgegk1nRrGeT8YxgzLBStwtpvlvNbdhC8Vby37qTGn46J93CyRxr7MUS2BulPV2uoi5Hp7bCLhy0mV0gL8qnD6qctc6L/dGUXCxGXPQ3ZyiIJEWVt9WBE1/Q48xMae0nvCWRWHsIZGxyHYt2B6kDFNb5
uPy7CteGLtAbZ21cYpJYbNhBWICQQTTnTnQIl9d2tSmH9dCMYmTj3tZKBC0m2octcrggpWWjosmQGK4IjaSkqWgy15SznQj2DoqdIIviL7I7CQzsD1Fls7qS79lkW51sHAxUZRYACv03ejC21ylP5mzQFgzg/r1E
FbGLW+z/E43MFnZ5+gogiTGaw0talLpU7HvOnqrD43KcDrL+EWQRSDNLy9FLbngYOY0brP5TYZ6v5bo4O4c0grJ+QA8tEEfobHWkfYnYuvuqIGf5YEGnpFUgmYxSG1A/t38fDomKXAoYDQnY3+5wZevy6OhV10Id
lkveK+vcXEYl6rfWfyVR+OZlc5puVwLbYAClVSLVW0oUCdX0fR2iPS6hK/iZAJ6hpDFtZpUckHAlS+8UrrnJB9sMYJfQ/eqdT7vwf4sTWpybl8FKnRqIY+5nzZ9VyxUuYyK8Vc0kzlL0gODo3jSTjMUaOaJ8jVer
TzTQ2En234UFOBHNjBGq9thS+DZDYY6xCffw7HRXpPuVi7UdbIXhxFDyYQ+O5ZWJ4Vt43TQqXRvXvlzx6Fs01x+3TEiKUWkrQD+yr7L41N4Ukx7lb/3+q0mVVCWE5xPnwq4rqngymVQFVQ5iblCPTUZ1K3S6gOVU
YVPpU+/ZLbQAQdJQk3YzWk5Fm828aV5lQIjKegZekErSixo+NL1Z2E7fwPEgpWcDB3g4xYl6+fPM7D17qjLv3tN+L9Io6J+dh7rs3xtzFdaH8ifi7z0mnktMLQutgOwT9Vtd4uAI7g8hYP3hUb9L58IEy0VP8yE7
tHl7JmBxKqJfQ5/nzSadMmCXROWzhDuRx4Y/kwS595NcZw4oWnBFn1XgpsK9Wuib6tEiW9gnw6dtWu2M0pPgTdJBvBI7P8IcIFMTT1b3+VFq37yE6bcEDesKEZQAEVLkLuD0gMdZTPtiTKSVtGXOPGEuO6nfLaqY
4RvQ/No0gqmHtJgvW/MCCKyOYKNaJye4F+kNcQaG1SCcyiC4KPhgs/18ZgdUDxD9FdnZjk/JM/6vcV+qPoC2+xez2TjZj5OgxLXlozyNJQXyZRQe6IkkDCMtPR4dlaz5nnTKngZG8iNV9pLMXlPvar0Ns6lZj1ec
6qBhYDqv1s3r4oS+8yJh7FQq7fI3mAS0KdYcx3Pzu8ap9vya08t/xSNzwOtoo4Ps7F0HNUqTBrlmz8gWOZHmusmDXkiy3Gyub0WOjf7rRXGCb+xJMA2xHhYd1T8WqdYOovteSuRFZwd+bpLBWN7OOAe9P2zd2wdG
/TI+ajCL8F1VZb1SJaJL3fQ8UJ7jt53yiQvkszNlFI+4eI0+WNZk+LNy0HXulaAVmJaRFPMvYtK6FmBatb0ccmPfpZm+H48AUOOSTLnX3Nslgl8c6yN0IdjNtkVIFN63aSm7VLM3X7+lz0OMPHYG3ncbVndv6PQP
HrrL09xZjI/jyz2LfVEn0cHMP6pdHGrxIdikyN3XuoYDPPaz8j7HuBC9/ijZz1MCzX+da9btzSf13N+B7v8KDunnwhY6y5O00FqC4lS/dBVel+fqVc3NQKAhTemBEFTdVDtNstvi+Rxx8UGdEzW/rshQoa+wVC2V
uJcdV5wYpIlnuVgyIfPNEUqd9NimTvz1Mr3V11H+Q8wlos0cVQnRlZWCtQpYGND84qP8hl499QM4PYsu4/5MDYX+qqzUHIFVm4A2+Cwa4dCYncU3K/bHfoWtWARfyNMrzTj4AKWOGq9zrfkVk4KZcC8VS+m4wqEL
uXrjglmxDD96pqT4HYPoM9uJ08nlQuwxbf8Uways6h6U8ygkbZfN6/r3IjNd+02DSCn8Lbxp/uXTaZmB/XmDhtXEF373bFht3/SqGv2qd97jZqlmlVsOU9Cz5qC9z0/JwikTnNudxiHNQk6cvhNm/bR7dUOkotvA
WHxwbdqsAi5Nk5XwbYV+o/wC2GmYy//tl7BMhOXrjeUfY5tpk4VsfrMXL8AKIS83omT9n91o4T5b1vWF/PVNw7p2/2mDlZsIoAxXMKBy7ghPzy5Yw9moYxUF5qYqPWwrWQCVl4TIAR59UhTCfauAHtXzYPU3BJnc
ZaUCMzVtjIVbWoVQ7oiUFJ0sQMtbo3/SxUqIQdCMyeMP4LeV5izQcC70ANO4mEg0n+DypSHhOsuIj4SG2SCNpkN6QII/bJbQg8zVUeRHbATk99H1xdinNvfwJgRC3Ar5iX1hpdHu1w1xUMv3j5Xvxaf/E7POs+L6
EOsphNwqv1I3WxcXF4s54WaRTeDXkN16Hv8nL/JPYrjyvxGS+Tqe9K73ZbumTi1PzlOuYWY6IqWrQOlMbTM4wRGDuG5tvSdU4cG4m2w8g/sxLmsXqNFVEWOa6L8Q2o4gV4dMfwM7cQc6ZazyT8pUUTfZxt3qAJBD
iYDqGinqJ3lIHjAnu/fODVr/fb5grXodA8YsbDlqtvXAqr6fA/VIZ6AVwhtjIBTTHF2b+EM41Tfc2EoJiGQR6dEfBwcH/mnzHehxj4VXLgcbB+SA39hgL1v75oFrnHr8keX6R33xLcplA/6I2k/CJzQ3Bhvc3zSQ
qFPPVQblx0FUAmwgBg3498bEos/+J6fdb0l5RthzcyRXiJjjIaLtsA6dtfesKaMTjUiALQJXoTTOn4cVYt5R+y2LQ0+MSXUaNhndr2VV1iLVIzGIRnt18KLp3ZDrc5YWAXrCIw/k0se7h8rfa8rgMuXlELL9q7vK
ZP8OSo+TnceIJwSO4XkjjmEXmIwXQ4wRjAKSUX5jAl8CEEuS/nFD6BI/1pSKibpSVfxW9ZtTxbTo6QRnMIYP3UrL0aBfG3WM12nZxlqnM4RqR8c0JbufkhjFkJxkW/4L8moLDcsB+i+EEq08BoCQN+QTi7Jeq700
ObEx+JhUNgsLFBKlVf4gdCMmipcoozE5gSor1FSrnqbFr9jf092ga9sGrxu4vXVUHaricc9O6vxAqX4YvOLoW1jD9O8LFGWDQETNZLAJZnMQnATQKE9UJQzRK+HqGrX7mCd8ozhaBSe1XOcFHHG/g+0QAQ9YB31V
l52T3I+J7N3RasG5jmFF00mdbVuFLzXQl15ZN29/mD2SSw6JlAW3bxJOlA00IVcdQwOXyExvKwihE4IPsM4IQTE/O3YY58Mmu6ie7M0vu2Ms7b9KzCMXWsB5lXVcfrEQTW5obw4mR5IJOUWGccD3vmGrk3FEAeR2
QhLETBVRA2VKM3iBYm80CRpv/RvOHpp04EZNVSE+EJCIUU+Kaml+I6KPiNf3C2eYGDXFOKdiM4s0NgAvEBDOmLassXkoKnzLqXZKKoG8AsRBCr0EudD6prYu9IFKCW9UHLm3rQ1gd07ywmU4pkVuzzL8Jwc3FYTg
iJU0mo4yrgtdsFhBVezkMOECZVbA0RiTIt5BnNG65OuDLZhaTh5qpI8xr1yXF4j7bmtmeMmID91ZdvqJuArvCLaHBV50GCjz1PhUs1N8Hmo8tccZQ8xXQ+nkwNlDHDmMv2yXqzvP4PIPMp0K1Umsa4qZygbKhJeD
Obap6Owd1lmBhB3eNY+IpmI+UEm0TaCFq/QnSF8KEzlqihiLdi04aFLfYFz3UMcxyp+KQYECIugC68kay4BKIrNMUa8GlV9a5ovYn0F6SRQWi2WWFEyzVtAgIPKMxwSPdt/ufyDs3DWvu46ghFN9/wrk0L3b6/8N
0Fmw+Yb/JNvdg8yqH8jgQBVJlSREkUAJH0PHDXB4RT57xiNGwIeXX+zBS0iq3Mccb0SL7gRB84a4YBzJtSGaxlfcA7hj5ooDjNKsYYUBvkN9iRz7NryBe5bJhMjRGq6t29T3e6oECPxay+86qJqahE/tWmhTBB7A
bZ0N0Gqi1kbVfQ4ICW4Sy4jhKQat7Hg0bRF1OlPKTK7BNEUvEHxt2KgK+wjcb0gHlDcwmczdzIuLjsWmSRv89qSMu1vP5smK8R4vIMEW0DMjqLbRA6mYCrUTWayqm0aw3PROwxfm8Vnf+9vem0+RYt8oSON1JBuQ
DqWJr5GohctXVPk5y8qCqAUQ0seYp9QWfI2Iz0utWQgUKAfY93pqCgStSzpZwCPtjtpHI1oLVCIk0/2fHXaMEu0HD6QLCDCEEc/Nl/k1lGiQBE2nd1NR7iZhhQsZVN5tNniVqQnM+ivi3pD0PCkP0lqqmL1aR21F
E30umGvoVD/KWNyzJRNzSEv1Nosn4LZtqcdVYfAiWP31bblYTQQfYiKPldaT/7KsXvihtOdcESkbUMdlm4ugg07hXDelZSgA4ECqGO/OEecCLyV+Hi+BHBb2J5SOGBi45siLIHREELRZNQ5+qsz1LLBUn7clHJAi
WCIKJFn3a50tKI452g8BZ2oMRTtD0TcdgtYzCL+31aXEExw6pMtae6DBFGoB1TpqqOUynT5+KSqIUbEVbQmckBANT0FOBUjCEeujQxbv55vuEZ1mpOEx6ola+32pl8tMRgdFMGqqNlzp3GyQ23SUHQJC9ayhBEsl
EK+qBTC20d1pXmeZEFhpUczfOviparMNJVo9gFJmLYVWKpZD4P/mWDnfHBJ5Xz5dxHbJZxgFx4nUequ3vy8EzCfLnEYtu56lEjoGcW0AJKWY4pNqOutPLtcoKVeCippsZZLpeWuRVp8TvaLhqOmLBnbPOyKPeJdN
wTvmdsYgxqzYW7Gtxgm4m6q/tWrA9EexdbyKxsfj1vui8r0JukjmiDIkzMv/F2KGnFMOBCAGH4AKQEAk+YSW1Rh1PWDzaZKnkfOaaRQWRkp28SioK8ea8wRF7LT8vZT87nCNdULK3HI7IKwfkF9psVE1GE9boRQD
m1PYpCQVZflSJ9zusgIU4z634T5KYn3UdVRBSZK9z2g4N+6IQ43JDI6W9RtLDv2A15JL0UW5JTqPpRtCoYSAcxuU3RVik1PH4FnoY9WjNAIPm74jjDy1lv4HXP9i8wT8xWtQqaRPL2PLrxMeRVcW73EqxdxBwTRU
4ypTymxnMFMUuQ+t49HntaK4HXuWexwGwFFBMX6/NHqCJajcryHSjXoU6OUXYTzOJFQfBFPtLlxD0KwqDUVa8Tcdp6asJ6bAUnxWgxvkU1cf5dL9Z8qk8/lh58ZBED9uLX00B6EdXOhr2f4YJHYh6Q1aNZRASK6+
duGRQpop8mqUM+Qc9zUWwChLI00ItsyQ2WbErVuc08tEVItinsZSa0Qvjmp+Xa5RLpJ4Y7fJknEjil0/3kmclqkYdBhkmBGCz+bd6Pzp3+TumKrS08nFsdNpgJvDGRsh4792qQGtMnFp7MExONgCCjaFYwIGstz1
h7Sc/fX/T6+6T/SkUQuGprTmtY7rfp9uEFcJ8KqhjGQ0Yf0nXmXXA/qRbGLB5vjQ6RGw8PrtBfnOVYUV5Z5zoNTx2m6pFF/Y7KTSdKkypQpGBIi7SRzqFG1aKdYBP8D6LoJ+vxIHUQ0BN3Fmrk9xGaSF7Bsecq92
yteC6mfW2Pbm3ZQVxdgN56gPWCdB3h6Wb9JAATe4dxd6iPtVsvboEtaRC8qXVfOuNadsDoI1bshNwl0yOxg167sRCMxBMcM0ouOtcb7VcaPf73BAmx2U0m29+gM3Pk7idN2lTEby0lvzguLVMEb6IUgGRIny59zi
ktZu+56bMU9y/0PCCGtd53W5IYRTekeNb73mp+cb+8j8j+RmAEUOrAWwUCbQPNr+o3G033wU6UNYE1Xw2DMbiEz0E9PEPwyQ5GBng1HKm1yipViklbjcz+f2fMWNlYNpPgs0jWFgoUuT61eI3s7lr8qiCb3VFd+B
whDG3fsLWR+PWvf++Yfo9fnNlzfmn/nnCAEPzdbFJ/FBEW+oc5BPmLnxnT3Kw6ZDGTvMD1H9r8VWuDAstZwcNUzx0tZI/3oLRqZde9ScoHWtmqVjTPwKwurH0n+V9UThhd2Rxk+7/2PxO8qUiErEzPIf7OTo64ui
1VIOzGUZuHY1s+nfEgkzzyUc6J4Bb/c2w5xo/f1axsuvxavJWd3DGVc5HHFF56rmvy5c4XZQ7DrNAUQoJ/Yub/2VPYQeK+7dTMsEDXavEPXpZkgP7aju7xqjXDgd9kx0YC89iAENsoqrzl2dSiIwFs8HSPOSe0/4
iHrNAkXpjXdic4WEfDraSlo8v0UNpXPoIbGuPKip24Sh3OYBIotVHoiwMG/K2guDgLDyr4iSuhTO8xR3JhaXX+MNIk/FloVnesHqbEvGMRaRT33ylCI4WDN4caoTRRBBNgQwTFz6zxcK8uog1efycMkwlVD3Z3yB
7xunQHniuT6zfuxjYIMgDcAANFFxcQB/SXzxC6PT4+BcoHZqs+rJcs8DZCrgG8/I4dqewunXOOcLJ8PZK4OR+gAAd64d7extWv2L1oT53mK+6Uh5tVtXpu0Eq64UB+voEGwdUzXXYk+xVN+HW7u6GaGJdwjBOs7Z
qcA1PU1bx8qqs16hZnBgfc3R/T6COtYg4kmRah+nlNhAdOO0h7FfoZPw8MC13Qp3oNutUWk/Y6rVRGOfCKqjQf8wqYFR4+GAGfVZXHvjRs4U36Gya4psmfT4PUX5fgpCUcp/qUHsQ8XdpeqgILRFOA9t289ZsULP
RF41kLpZYNJYO9+4X+x1fjy9HCDmUc0AOqwN4wREsFiJdgIQ2g1+hXil2FzAWoT+zZ95hNWwnssH29A0PAzURzG6T5vYgNOImzzDt/qVfAO/CsShGH9DharA6SKiMyiKeJae+wjxEo4jLFTDsNlQDytnA8OXsaHA
o8rH4kz7gxDeB1zUsNTW6Qt+4IHlhfN6xJvt2FebrCFwaLrH6D5vsCYnC8iwXJp+kgMuLFMLWLXdI1TIgGYsbWAS9FFOSUAo7SeWo07gqKNWPGdow7qoXf8IbTtMtBVsrQrsty57SpiRIZ4PVn6C8UUY7ugiv7WQ
yIWaBS5bq7F62CiQyd5bwA+hlqrRPCW//nxlfbUDttiyBOcAo7EHKyBswBoIoQJ8VT6tMX2jfNOxsmmAl4rGGyfAgx1pAtvAgAlN8gVhIfQ3f71MGd4lfxLvW7ZrclNw92cS1+c25ilQQotlt8sVYanDhwfeIsIl
5tXKESB7gYdwmxsEqklPHZBKKym5/gRILKNGoOEdggqjRMr89CA5mvo8tHH4DR0M4V81wZlaENxIZ79jGtCPglPnkHoKyy+OoMPYRj/ThSJMIDsIqo+RoKkTbpAQUuP9EcSsadkkBbDXWRXaJsRBbSfd4+s1HIun
02K4EGX8lcKvT4hGF5CAkrSTJAQcapDxa/H31+s3yFpesVyxiOJtKSGzPqbgjKcWBcxCSRGyfJNQ5dgb/vaSomCgCL4snZx9hnkKeARSKSFZMiySdkYxAlyaVxAs//wIjFQeJxKJ17evkxsvRsW+nFa83ynQ7lOB
agBOlY/ROhwdBGhk4i9ROiIFXESPvGthcL8eVsnPZxz5dxI3STh4xlVz5F1bGx9MeDxuSGS0D9o+X77tvmqWBuY7xA3NKETIaIp72sHepnGhH7H9Ei2KVa2XXTdufGvmutxg5Pntt9iqF8wFSk0NBns8x0OZNlDY
MGyiozez74bg5xnfiSZWAaFDjaA7O0TTvhIuEwwPWTTrc0JwPiTUqtB/Q61uULsZBrA76Zd5g7Qv0ax6GD8FT3JokXZYd/mDLJuIu42yuKkp59/VYa630F9KwClHLITjgnC8SIl+0oe09FsvFkYf0xNNgBFYUolu
BFJ9+zoJHBrVQ3fsmJBc6ZTOGGIWmimGmXn2mGjvx4H2SwK2mTUzup1VGNcOb9h/E6IYUcIrVIAIY1Rbl4gm19nGx9Jp6lmg2LzfkB6S95keP2odPBcnIsh8W7u+ZmGue7sTawzAFTI1fPXDOZdg6c63BfzdhW27
WWntF7tGilxILNBbkhfX2LR/A3YJzBb3qh/j+VIAEMw/Ub+XZW/Xs9OMQB1zZEgErbyWMLipj9e3D6tYmmgh/40Vbsc+JRe09shRpi2VmGpxG7RINHpTrvEGOfYt0jm+nz5FD741lzBqUQRPPwIMScj6cKxq6w2U
d0tcevSgPcH6EIvKGX+fnqo+1ro0cQQTLrWFEvC8UGGJuJLKBKXhwKmfEJ8xlhRXiRtcFu6djTo6iim9kVDR51BrOXg2sxAIYJuGT7H2M5H/sKrXvu3zH8S9Jk4v5zjQYyX8r0H73dezw9plmG6nVxhwz8ysQZ6j
HqVaXNQrk0fj0/X8tWxJRi5nBNUEIrUvD1A3204dLJrtNORz883IYD05AALJRaiv2OLeeeyxPjQYw+90AgxPH8BnSyDZThUYBn1OYe1JXBri4IkFOX9BqR7z2fM0MPQXhjgvbLO+jq1KxnZsGzJ+NMEKystk9Z+v
Ye9v0IxhnpxxUi3xrUcrtFu4ptxe9vrN0gu8Qq38er5Cr6SfKNVmc0P3XyMrdkCsI4e60ifDsQRjx0XFuN0jtzwIZstMOxNpYYz3SEd8vIcza+Kl2IxGocXJZg4gv1MfHqFSvgQy4ATa2oM7H2mHj8w0rNIXoBLN
VrD4M6IZVD9Q7NmZfrS/OHyo8SRiVxICerp1oYfUMr4u9fa4fm9lsoG0uRAJVrKXpP5RGdxWfWXWrJaKATtgNENWtMy4vuQ3FVQLNXnHdkxaPErCeENNQc5QXrhSWOX7P5c+rffRn0lPzLgiK5bjyfXMsFh7VkF6
XM/elvE6Pe9dOBstbGBAQ7eWbiKfPNNPkreI6lx3S5niIIpdif8JhEgCw4aipWXx+TpLYXEegc1BR1WEXXLQOIisN/S+V+CW3hlaeN1T/HUyIsIvyXuqCEuRlGpLBdJ62EJrpZT/RHKNINdHRP8z1meZYtcM3CQx
HM2uWI4NqZt0CSaqR6HhfBhfnZ+GlHXQgMzYzFIBf10a6ZuYk8q9wIk3xj4yTwSS27sH5VzlWQz/sjWa7umPAoIKx5TVh1LBQMhgxtbpdBURQdsRI7LfhsQaaeNgBtap1Nqp2fmdMKTuQGBB3ncDykQkWonVXvms
TEXPyatdM7kp33Yjk451y+Ss1hVPck4Lz8b6UIcE/RSOkmRG1GgJFQoMio3+mLLBvQDdJbTFcL1EPjNI2oHP45qCRPJFkhaSFi60F91DTKy8YvytGn/iEEVGOu8hvTHMKwXxCHSy5juJreTvoyJQ4NmPsm0xWC6X
KDNrcdKoz6zszmqdzs+93XmfPBZ3ISqLG1jOQkSY67+TwgMsFeqHuxQhdfIN0jqEs3IIjaib8y2Fn+JRc80P/7jkGiaaZRh6nikSrTYYlxDcshJoALktSBQBdRkIFBOrJfC330z7+6buRw0trr5D+KelCovmQs03
jHM4mYIITc6PNxo+Q2AA61EGO/oae1IizybdIBHnz0KkBZNlf3wE8yV6UVcqw/tM/Q2s2YzaiXHNXPVjDKo/kP6QKn5MERqWKc28iLCtXQJwZ6BvYUuaNlFOXwLi30HubmciCOsdSfxQnkJYAQBJKFCTtfRJF4oP
1rTNj6vSWnhY7LcSEMfD8TwUVs/HQINqBzhFgyaXGPsp9tho8eN0uXPpfMvAvNMHOUsowdOfbx5ubaga7Lqo2mNgKxkAPseVHv9dL82jf2EKILUee59zkUvxo6rBs4gEAm8U+A8dbXIu9zvJJ+A8ug6mNhXiJ70g
4itrUnfdBQmFkLCHq08EIYMQhB2rU/eCvZo1lTU2mgOVczCWvaFYMDGICDuJtr6Yko/F4+m1ExeaVz0YoP9kbo1QZyZ7wdyWn0CzVAHP/GcMIvYBl09LWw2cvbeJZN5m1XAFWruGzzlZwNN3fBp4DZxAb/L7D3TT
tBJJ/PVbkVBD2n5wLNUyQ1c7MSttQ2hErcHPIBGROlGuSBYgZb1xdX/BqkR+aVlqZ7IpQOvs7lw7mWXhBE/6/xnwE0JFoGYPq8qQsfitywUlprvb0om6apITPKLXVmHdq0G93aLK7t/jEE50Ryjpx3OswnHc2uUh
Ioi7fTwjkRybaOmPlketpwyLT+o+PB8eoHGmbUzcWf7nIeTBsylXlL3Xqeg5UYW6aD+w03etqiJP916nLk130Q4E+Br5FqM/hfoY7Zzq63LVQ/zClVYjoehVfkjKUGYLzbKA1uB0IuPBc0vrR0zpTfuj4MF7iwoV
Q/v1gV3pjYXvVZwYbc3pj7RTagloY1K7Z9Ld2KUhYDu9GGI8bbD5xjlZp6uAuV84xwGuMvp36AvqUGAbxnIvsGq9WI6xdTrHjiEkJWsfaCo5cuSYfXWNr9yVUEpDYrotRFBRxNVNkGYq7mXl3WElNDCG8xVeO5Oq
frDU0CroWXvvTU7dx3zZx409Wkxt1mUwU+nRxvzIV36MScWJVfq+PBKsQcf9D1VoJwvqLqiXkW4BUI389R4syCU14bestWj6JsNjAdcgpgylkWfcAR/EaQ7gpzXQVuTG/P7NRQVj1ujoeI1rnOKsNFifGMWyS/s3
3VP5ojLkDLGPQtH+hena4FN6cE4IeDeuS+9r1N34aoJqMHADV2kuPv3LL4yYz5vVEd695e+dNmT9kUvPA8mpGYj0n3nmq6fhuWTt7FPHTU4w2VzQgyDc2G4wwDZ5T+NMzvI7sQ+DXSPGzhGv7vH9A6eLsQMydjhC
gFRFaBxSkEdscscP70lspnEwyl7uA7yfMncl+e1dKLHeZz7c60cOKCBAXY+g4L9d8E5/lP0ObEW/pzHwL7qYjH1+P0beuw6EjhsUWHOtqG0X5r+5wYkeC9ydaMzdJG/5hfGWN6u393r2dEpjbr3cQSJ1qjNuYpda
q+uykDio2x+t0wTcKhljA7ky7zpXZMp/MO5V8h/v8rpUzBfs72lYjnC7YNAolfOD/kNDcuf7ShKoeUVOLlI6v0xbMJhy/LoKd40/qaLXIEflQd3u99+FKs9B0M0m+W+cTOqds6i9jLKiSMIsHixOjRHpKRYddQ3j
ZutDqo6oSHjIAb59tTgHgsbB72ZmU3Mrs7mZ2QVULA+tHt15nDaCmYlVwCZDmv2ij6scLrDo0jIktP23NYeHEk/R2zO4VlHb7ddn0WxWbFpsXvB9l75EUVDiFoh2sc92wTbCksw4ADudslkBe9lUXgGhAIL1A+zz
LNX1P889MaILK4QiyHtc4yVHZqxKGfxBRp1aZr4ieQ88A3pgFUR0fhaLzcSm4haC7yuvMPOknPre0s9Rpmcc+CMYvRmZGtDJss9RrgkHyZ3bAXYgskgY4HtDjHle+VjXfK6888ky93A64Z6YmTiIzWgk03tan4Fm
HQb7igyNHypx3MGRxuUuX0w8Q+cBeJ/l0TlGm9wNqpQGvakMbhQGKskFXj2i1FtLSXDOXsHRNo7mmbTHFCsEurGIifkwgQvNk9CuZTKf3IElVkDaBbCREZsQoq/fVvQzzYhzdKajmcsgi9wyVG1yMdMMzU4IIoTz
tC5Qb1ySQwYWVkqz8pdQ0RIvhyGUyyUYCHyCpB/cWqpKQl0nEPgyCg705R+78llwkaHGy1qFvllsNh14e2Kt5JVtHPi8aO3BpZ8x62CRTHb2JeP/g11H3ileoTUfM7QxS7YgeXxTx+U1pwe2vczKyWM79NA8p5uU
MHNOuzcoFvrMWhUdjo6I5ekoxd/FhY1IFewvVU4bQzyRM9r+R3G6dEektHjOHhnMQqsRTFYqyVPMct3c24laheqnYOfPCrP0UDYB8Mb7eytwfOL0mYEHgt0HMcRev4D4srsQeD8YLi2dPpAObZcH6G3nnkTpuyXj
c8ptyTfoDiM0uWzwWMI8ItnDTP/DleGUw5ZpXdbIwZ+Fgz9ZD7AZz84jDfayTb5lF7VZ+tU5yXRa2lF/hyis2PNyxDVNVmm1Uzrvu7FDbsMWFsIaRNqjK0agAeajFUKdaMw/usWVA95Rhlhh7DGzE5og5lILIAJz
pgL1uvezR7mPzUiRWfbKFxalw8/iqEvPEpmlo7XUdysk3lNF/F2Hu2SsWztXWCiVEA/jsAo4YmP3R/VPIFfGDhXFx6xYmijBedWSKdjQKWDgO6Q3o77jcfGoxYhacODA8aqMrcM0+LJlu9E1g+n1cMLyYnsxWtKJ
txlsX53uIC+FauC66BlQanbat5Shdm1WJpkGcqZA4FucPQUCeeLKJGbwDVU2zfOg004XFYJmlAEwKbvcQ0b8lW8SwY5lFz43eIOEfG4hfOXMhaHpIVXtDL+J8PFN9HznyTaHPSVituaYX8ef1FNDQjunZ+lfwbrT
rgDD3DXcAuBDkMKAegbHgJQlOP+KDleV4YC+JnGygHYEtoOEvuwXKZGtiTE70gsKIgLrdzLZ5n5ap1/jDfIWz8xbbEaP6f3BFhufYOKWUhbSf+zlZBNL/iX3UFtetRjs7KiMOmXPKZHsggPwhzDqB32+zh/86I3C
8TpvCseexXHsMCyHamoTVve02YwHy1WZw6hBIE2thpHpt1uhEKw/iLgqH+BVKwImUGd8uKWiPZseMd5bRRDEdh4b/WjPAg4YdxcdMEHNLYR4zppr1iwboPGLaqgozNRZjfpkbBzhg/sQhY8CPWMeXTlQjoCpg5o8
Fc7h06a4B00bg0Ol99KEQrkD5PDPWWClOWFhEPpXV528+mEos1LpkA8MdjFvyTpPXEoG51I0nEtYLeQF2j5GRZbloHcVxN1R5KrFnLYmpUQf3iqXschmvIUDnSjaRFaIuCVURzzCvZYDPYO+M7SvFfZrck2ITTXM
u05zzkhHPhdl856p8EXHgiSjZECATU2mcAuLrDJRnRQitrjVq4u9Th6TOlfHE+/byvkDk48WlAKBnvtBcMMFh5hcb2kDM56kCUY20Vj7tUpcI7s4EUQNmOZKqnO27SVEQMx+nzxNvUZbZeNGFaPVON569vC/lLnq
x7lNfL8Ibbp+8rZZ027TSuhQv9Q5yDYrcNLRM0camlHuLJQGx+lpGBSJD5ncf6gF3IIvfgUooSvdGdVrwtb+HPq6G4rBjlZuG25FCRg4Px4eUJ04Qh7x3RF258S16oLNjr1ru9SihXcOvVtcc+fGRiLcsNhBKVcx
Ij62NDqRe9nE4qWbsB4MhzNZchaE6jkDQ/NPvFryNVaRSye1N+DLI1hE9tIZC82GbzNNRz5oPY3FHveLU7YfiAMwQ6c5WwLo3l2QqjoZFQf7Q5nuX1ZnVLiaVH9k8W6TWrcSOssPOr7Y/wP+B88Di4DYQB7sAPXn
PhMWfd52WFdMDVbi9xjRwNeow71CDwf16PFDeR/U+/x+CVMXGz6fnXih8yntn89OvCBWco3yRjuF11FeVOYGkK0UFDd4+I6FPG2tzKHD+EHYGhz1Mrmht80aMWYAhoWjHSNiZ5TmEBgiZkIskmme9vOuHT+p2wok
PQZT96YD9nrZeUIMstoRoWfHzIkZZlUHqhDoRAaj8xe5ndNWkJqwSaJjy+LJsj25XA0oLegFkZZiVnT7oHQEB4s8SXJ4Bp5hHF4fd8VxtcHciVfoH6Ijnpz6QgfM/ruGqx4DxS6b7qVBjRHCKgzaI1NmMQ6Uq2ML
NICzADOdsuNx87SHSGC73PexQZX3AUdSEyApvPWJibb/sNd4Y1Q7L2ZvM9Sq060ipBHLjG7bcJwsz6gZcEA6hR4w4Wzk2+7SFKY3kmBD42mxGHGDBuuKmOpgSO+E1JIdUs9H2O3ZH9TbDhMC7dOdxPJSKsIhqDoU
mtsprM7dho+L0sb9cFL+toM4aQvhB7umNCPNoONfrOiryEOBhBlUH+bb35vXhyLJSkaIaTuACJ7Ne2eTRBAl6ZH0tyZEfuT5wBbkhmwkTg2Si+BZQspYmqQRvpTws5eHE6L9UHiIW5YGheqtzbD26b76yBVJT0SJ
cFW4sRO/xsQuVnkJ1W5Ve2Y9Tg4l01qnzezNUTEh0DGyeWI0MDtcLtVbAiZoUJkVhJF4AnYLsT0FkaFPR5gInmoFlisfb/57LD8VQTuIPrcPgQna28wCeMuZkjyOV6PT3Ha7bUJSVZ3bXKhufJvRo/tcRLAys3nB
NHtUsWCWfg/QeLSMnJ/qoE7L0OO5QZkhlQcBZ5Nqt2gRGQN7lJsWapf4UwXLEW/uDMSXTE2LmwH3ojxeSLEzYpZFahGq/lhBPsHmdrnbRFzq5klECTRoH1BZM8XRsqBBN4mytUB9rHL3G4sRkUlYGpZ+OCuYBjkR
DYtIlXK4tT2K6rFsDaXz1NuW4QblRuPujRP1ODQGf6JpAynPvpuZ/JVONA9+p4R5zk/SsOHy+0qdv5bKVPNl5xLWYQNAUzoy3I7LDleJxb0el5CxOxZ57wLYtH9mVML7CF3B7L12UP79QyTR8rvmfvtZmFqpB6SD
Nqe3KQQmnpq1PO+Z/PJXudzuUyuOMP2jogCVu/ZflIrj7tnuQnKfie8XKTt8k4tcK+Cs/EOkLpye084Zn9KTb6WtMlgkGvjFzx5f3RDu+aPeVHT3wDExIzHHynARdGCSxtSp6cklX5yP1tE4f3Cwe1xcwj2qsI1v
n9sXRbNb3O5t8GlypD/KzvmpgeGLN9oDfDW+1NCUMevSi/uDU+hupJotA713AbBY6xsyNs/q1F1rt+sADjnoM7+IHVmK5TcEbv67hdJwxw6JXi/LKSwgr7f3z2PeEPVzyvET0H8sV1XrmGvruowaEzk8+vXsCfEv
kSvAYSrKDWu3p9NRgQQBus2OsACPyDTKcIrqj9hZdEcIeYGOfgs7nZQcSYaQXJYBYRI7yx7rmk8yEKlFeReJdH4nCADcz/PqhGeC6Ogd2IV0wh0AIHhbuIqNNQpkPnU8UROGDaGYfd7ioSFtnIAHiejFZiahICf9
lBZpkV9cSHqAB/3+xrwY57Nd9AuafoPGS9FWTCkSlDRtMersUrb1eim0fBzZvAxad5iIpmKz4Wo9y3FI4Z4p5aK09DD3IrUaeb5My8J47veWg1n0UETqhmohk1ukvP9SbkyqtbgOGqWCSy3rQKf2uMS//bv3Fd69
rx7hCmM8NmKw/eZucDVSBZaksFXfzbHD9ZO7+mmiPnlwDas3AGUrkrJ1n7COofKCCXjoJDxLsFYZ+A5KBeV3wn1g8Hh61AsUCicix2g5E1s2/nEjgeOHdSG4YWYkFe+SvY4Vnm2Fmngcahk1yWU5fpHMcZ7wwTBo
ybdEfhq1JYYr6zzRn8PjmW4dbqnend4FKyHRy/MXIAGS+y9jtzSzQ4lT6Az0BvbRUkEWIzGIXzCrG9YnC/I9EDSl+KDDeUbDowHbGSg5HiJojfa0NqvjQJ8TFOwcPXjz5Ya7cC/+0GLJwICzZ3nYUkVxz0J6KH+w
ns2hRsHDzemBSyikFO8Q3SoptxQhIpOy3v3+8ITF84cT6SAVswKt5zCpyySEg/+vOvBmQq6Vc9KWX0NAHpK1ILf0wrnEH10ef0tVgiriSoDcc49lj2LmuhkhpJglL3+SCyFCU+aysuSNJVlUU3RFxiFoEVN/BA+g
oX/SRYHR+Mk0n6Kl4vTlRZMxijhKQbQfYVLIP36zuINEixhVTHCSv1thB0KuuP0JnjZulENS0jmhiI3VU+8Xi7BGocJrf/gdJMSd8JfJoRD3izIOMvQ2LG/kBHgOV6+HiIQ7bsEMU6UwDHtsFlFKBIyDxUaPN042
vc00zas3molIjaa3Xr/Fj6QakSyawy/nAIfZePUtLzt/XTfYeOuj769UgjwqWTawRQ8ha9tUGnH+RSbE/ryAFO2wCxt2Au3sFnravCB7Kyubvmcp0l1UEbdt54V3ftuJ3tiOwRi8NOfqrsSnQ/938xKgMoiQqcIl
bx96DdT0ztixyY0FIDn+PufnIP9TsKn9T5P8xdi3i7xldeIGAnbhbBwiAxrJ2H8+dTnsB3lo0tfQdn189rl5krUgnSvPjOArCNqirUkfA30L8Da16uy2LgkSinADDzD6gT3Ej0EcNoeypfAJsxnCBYAYVyYZojjA
yEg+DLsduHd0APVdcPoNEtHxzHzFZsTZYRgpkT+W4Dh1iUL5AyqE6qCkBOpB4SJOmK40QNDtdvVlwB0JZesBeANQjHfmMYTt6MAJOnD0Br6ysrPHuYpQXDMNdWjjZ5aAzdzweTh/Z8xuPWW3spfuqkfCerK+5Vxo
xZXV/AGhrb0p94eratDhXR4Swb+5wX3pn1XjceNoIVsbsEDxdTaHTwRLkzjutkWxoiSP2xdYEj2iPWNq5HAnnmxFTiaGbOjTpcFApgeIayDSt+N9+yct7aRuYdOPXqTHAwTO8SkJ2VfUDkfArOl436BEg1OA9Cft
kMFs/yNWbAftTMjMjrd4drnFhpLEZqfPIU9T2jPtOWXmJac81BjH1y1YLcm59ErW/aioxhoErPOQpp7JbocPcjjo4cTkq+D7KcgwT/4k2x/pB0EjCLo0KVQruJpHMBE4OAGOIAlTsYfYbohlv3hQI5uNC9Q76CZE
/yj2auCQl3kMRlKPYUw++BrnsWZedAZ94D0GB6T76zWtyaNR6W2oPaY/RCbY84FvfvEpbArUFS9BArb9L4rzGyOt9E4g7LSkAAZVjSJqrThFsaoovPROzFNU2uLEx61BsPMDrlqmfgW8xa/kmKN5Y76bN7RTWN6B
CJVcgZQQ145UVkRXANUxD/LgTEfoukd5GLlJjqlFcEwZU9RtfNfEmKmpA+Z9TjkTtKzLJ682/gw8+JrW9L0j9jMp3DI6iYufNuwnGCKLjSRnx/24/qp33dY83GfmVaXcxw2XGZDn8XmqcloRXUn5rf42T3msFNAE
y2gnkK9a9Q7Gitk6O6eQNPEy+YgXoI/YVFKCht9ZmGVcKFTMSFIHwv9IZOXx9LabapJwpRP3YqMqAdl+pClg+F3Yfcls1DDRotMC6vBQ9JpFKT9VBS+KFBSjuOoO0gBuBxe0mDkABvsGJanKL8jzzv96eQ0RArcx
wG/1WG3x+BlvAAyuS85DkF8cMdZlWFHo+BLe8/ZbU19RyNlAtnJHfDeePQTiiRXng1aEN0dovTKkHrnl2NS8ROVh+odu7eUzwE6jYBRcG3FAz2gmu0Yb+0a+OseF6m0/pSEU8V4ksAPJhogJGSNRvewZjzkRxa09
vZGMb/weU+Vz2oGpa1wnn9kF8Zk1qdwjRs9o1GOsjOpD5LreS/iQif5BMur8bg6wXXRChDkmhQHJRdyxsphEsi62eBgtKZAYelLWjHbWJPPh/bX9yvpKNjniPIeM0QJiuUtY2Qqs3Xt65CBmcJ3rJNZ7FsdXl2G+
FpFgJN7JihTDiY+Qwj+7pW/dv4xSM8p2Ee+LO6AIqiqsVagiREasKRbzDdeVKMsDc0Rf+zN77T/1bd5o1L1xkgZQvkgye7akpmOK7wmC0BdFiE9iQEA1AryXjeIW4X09HqlhBblO0/i40fzeeoH6IQEUrP8YQBdA
F5vd7Z4EP2HTX2igC7hGtOEAXVmDnoyuqv6JIhKqyXW+TGKma4HEVY9pcZcWr72l/R6IA5/duZJ+egGa1cEpDnPnrJ3Sk9gZdBC6IO5/nassg65bBHQHPPpBz9LyPItWFGNtR942oKpRQlAmCbiCAoiMLgAjt5Xr
NKprWZIPuW3Gd2bXsB/XKhVOL3Gd3OjsYgiCpEHxx7yn+DUGBdKilZp+Fe3qi9pKISpqObKCbJZVXS2EKxgmZLkFWKFP8URpJ/1jWApo3Vg5/YwFfl092RyDIqPFUTg62whyOZ6VOQ8EETac99QLOzJ+dgRE0o/D
4J5fLdgwMwuTYMcZETCSlFHjzDmAMaSnnsnBDv7ZTvzxOlmw0pvdSV9/M3oeBpZrQfiqH0L7EEogicy1LHcyduy1I8Z2TpmSULIcOYScz2r0fwFO+zDpUqf25VaQtzNFR11JMgu7f1PDtDA67VR39mKhtuiyiQvP
l+ItHUCXHxQr945s99zOuAXQGzFAs8+j2EFDONuONNNwPE8usxxnUgips558WPNtFTMtLgSG2duPU6YRPy1yfwOa8bt+fTKboaDKSA3DvCMQeCF8KOhsBjlGFMm4N7GEF6IEztiF/RaI5ReR26dezIwi8qh9V/ZH
axYBnEHztnBbJ1GeXhTRnzYqeyc9wYEgkZgBbWGGKLf8mOgQMybNHEYNxFwIbRNVmNgcj3Nhl8oWhZkzKRZiYKUx8uOUbcdf47Ay7Aho2o1sXVVHwiw7hDA9zrijpIeqUpGIhBy9GXmgfdGEz33c6jxjCT4xH5oc
zci5eMSos7l8/tE2zecbHcwUFaIuFqr3lI5bxKEqmOeQurxe/WVC9f81iQQ0c3pnYLEQfCmltd7mADcyKqiILIf3cBypELMemMaEOvrKmBOAYpOv0wlHiWcl+EMj4as/VKVIyGKomstV1gwV6i4q6NpY86atSoRG
uQ+Rlkr2prEBTHCMdmho1NVDGA+HhGayfkWz6hAbUbkA5SvDclsui2WZBE8WLlJVGUJ3yRpCo4WKUBc9lCi6LeBy48LP6wQQaEfYaCZ8OCzXBZrCMszpsvTaTfUoaBR0sEES35Lhsa0Q70XjiyYTrAyxEaFqzUkA
a9fUFLt0VFiXpaA0sKupCM8o2HThjcR+uM5PoCsJ2XmQSzUebWP+dtqC9nJwJ7af9jNpkrEXKYbNRdEy7MZy9rK7lKPouqjtUrgxfhyg5ZiLVWi5sxUPR7ieVLARp7bAFuiMAua2ER+jeiyGi7YEYd6aeokvkwhI
L4jYyJvUCPjOovPOwAxqNy4BaE4JKc4s2msYmRTuwnbxtnjoW1gFU+bIShF2yB/ySsy79aep46pDgUZJDd7BZWejSvxwr639DlKBlYHgpNRUwrBv+ow59aWFhZvDZ6E08EjihQYRzSgqhj54WRKcRgRVDrujxh3f
89mOI7igfrlPM7JOecaL0GdsTEucN7pon1gWm1pBsQDY6vSk9KnVBJMTNLiUL9p8/3wzXJkrCs3jlkyosu/Yf+5eJt3kQTZYgjsBjlGf37y/9temdu7GSvLwgA6zzekiB0K/a6FEQ6d57cO4/YnWbkc32P1Wni8F
L3LEsrZgSMu9ffWk/BWpptwejRD17u2guIaHHrJQcQNNj6WSUmvZhevoCP/H9l09JRUrUZbl2yxubGlST01N31NrpipDGkk71L7kMdltcZjbWRxSVKeGr3hGviIT6nqfmhztvDyabL8blBarFO+WeFnAcs4JHBpd
gnNCPADIeDD+sO5nOG8hkrDmAmJ409SLCfNv/0ts4F4Nv5DAJ5T6ERDn1Anz4dPzUkez6hAb4fB7XmZeZPF5+TNFjjJDylhg8Tj6CA4FecSc+neLjgBsYz+zYqHb1BATNoY3vpT1hjATFDLnCIGnLWH6WFKlv4h4
IQxHI0VvF+CyudyCvJLuEC9Ch5SxU0NVGNSAJZNbdZj1bYChvWkhlszK+1dP3DISHFGEhcw9Bt+oBApVzxAzy6nJJU+oRm5S7/EieE8a4/23MzUsVwt0pWkCf/Cia4JXtHtYIZa/tPrL7/RBz4xvgZvZ/v7B0zIH
YWpT1oWgdGYgBP2pUiKoUxR7T5odqDXCjseDF1WTlGh71nIQyx1EpWj9Lj0yx2+R/oudTPtojyWP39L+Go/gyhPafoIrWFKI9iMnFFm+S1j5TjHlzRBRl33FwZk2XckP4r5BovzXWBxdnTKFWMinJlL8GLLK/ZgL
JJf7i9E4GkFy4q73xCfxnl8U7x1GY4G4A5m6Iks6yb+x7VQDerYcSdLdr0kHRJ57/E0nKWjAyb4odtWmbnUQp4AJC6th2tzxhTQcQ/7C05etMPOXtByj2MDWGXZPJNrJ/tCO0RC+NFxe6aKOePuNk4tpbR5h4WgQ
+oaiWDZCqUDRIsFrh6UHV9u6b7isXSFq+gw7P80vRiREvYvu/dAWOKRORoI0HJrYgywYGdm1MqzUUvaf7pHWg/M/JM9lOHQStjErxqzGWnzmpgHyR7FRohnVHVMcC79k8nVyiGflEBrRJExdEaE3FzOjos/E8Yg8
XeQy9e3FQz/dWZYfk1lTFSSMITz54CMpkdNOPuC3W1xHD5qP3+XVD9UQE2dc5cEQHQHkRju0WJlKH1jIqIcVK4/pA4aMREtuEURNzpiGTbv87Hhg4YpYcHN+Zcxc9GlxifXum3k4Ce0FOZz7DIyl57CFrnNNT7N3
qAnOlGgy5mYMw5pTDC9tB55T3rCamsheXUD5ee1Q4jKjTKGt/5aH5amjROzH+Ji7sCxHWcqadXK6KqZNkR3nDIuY3YM95g6riaWM1fxhesiYNWAtqAAbHyvttRzH+DVXUQiIkcbIDbkuxEZqEcREypg4oOs5rmR5
zFiX7F7xKZSZYF4rUYEMWwrtPR1/l+ISbOU17cfkcTBD1u2MEYho9q09QKXK6VPKfOROKW7LrmuaAmk/vuJ6XFDFcHyO+WtcJzEVzazP2AyfC0PC8BMFFi8dQ04dMQgShYXXTo6o2iEjwMvrieO1VGe648qCtatB
b5AnAhl/QWjUL13sEZhTBw5gWBKyQSnyVwrVRUkGB9Dzh3i+w7rCCGqPZIlm22ACXZkev+8XC4nWsZ1lT9bWursSJYJcGop5PahV/FWxiDDhBaRd/jASIORLR/31p+oPoosTXWy1+m1sXO8MNhRJOX2d/Ipm1iE2
06xJku8DC1bJRWyj7U6DHTCqkkw1OLCvz4noCSIgB7ziQC2SmkPbJCjaUWrRlBWhpFZ610RM1jcWbHzTbi1AMIYnqP0HDgG4R7lXWmRAHLaeOCx913iTvIcz8h6b0Mi0UxLMwlQzefmJ7FXOaAfUYN/JP1pcC9PS
GBzEqZHdEXUCWAFddqvKMT+VoAOiaSGdcuE3KATKLz9OnBu29j5MRSysUMllB9uRz52CxEYZPuEBYkbaW82h3TZBsqfaNC1CS/RNLMv0Uy9aS9DGdfIPabE6LXTcjcnfX8gixhBOfUWQ+Q0wbTMbFyIPLtgrHh1H
LO8KoRuBYmybtx/6Cl8XhHLAjmflIzDCR3wGyBifRkUj/HTl1KbBhhtQpf3iI0MFwBgc51UGUxu/NFWvTDwa/T5L1GUzoHUXtLKolej5oeAKyNlFpI5bsh6+AgyMftg3iokrbPVRTWjKjXgBit/YlL5GzohAiY+1
C3DM1FvAZBw2OWgL1ch6gFrbl6ar4QstshTSc+Aiud8c1LgymtkARJKj/7EEGVS5z+NjBZMhxEeldatQX+T/+pRu9eMW+b9EbtcCieQ+080ae2UD1jIKxTZl7MjDLrtB55HJEDw7QES90OhO4+LU9t+ibekHzGQf
GPURv+TRmwj1g5Qt2hDxkcR0JbX5olf92oSthj3YZxFZvmW4u4CiESPstCJ2IiABm9FA/xGag+XN77maWwDJ+18dzXh23kJDevsWMlLvtF10khyuH/irZgMaaCuLzWrYnk7Xzy70gFyVUPLheZcFTrbPaTj1+d2U
Ep+xta2SI4sDy/dI9q8uYiuC6CjPGizwelZbSmLzGMTOUSevy3USTeGsvMdG4r2BYhbE8hBoNl11sW5PA/a6FDBCHOxUM5ThI6If9CkHg00f8wDDDAyLUUVrTveOLWZojddJ2GYXQwinDUrO1qMeHdh6hHZ0scxx
cxnMqV+f2c5L8eVErKcS7PDe9xgJRC23sumoKFpaOaa9prpmv+b1fecpQI5JKaUhwnhfg4E9w0SBTjtFtnLbffvpZWGugURdbT9dkfqrg9MSVsDdcSsL5LGcDbOJywioo0YLsqVcYYGYYoSgGORdpsT3fqaILJhm
CLqwGEhiM4dzD3JtC2UWY3NAMJs4PXSJfwI9L8vYHP8Z829UNEzyJnmomMgUQQdnCFDCqSOjZT5/BczWHo0MNgM+jqh6GbYaqAUyi+4T3FsplLULiJPU48WspD3FBEE4XuzfZbrsFFuWcMfgDD42OLVrCARyi2Vr
BBQ8ERqpxQGJKYpBLAx7xQvPmel5R+BLOxAEo9nrWnQTcktzYFqnr9OFbDwz4RubOU1FJJxInHQJ84zRadt9Pm1WS4FudFrZg66sC6EcmJJyxZZRW50tDuwg0aUsuUBScenhFDcXwW6UZ3UbKi/Anaz8OiWcw75S
TVwXj2YuXoAiJjblWn5lON6d1WtM4E0XGvkqXbRGfJSgXiof8a3UmpKcOTyEZbzJozyC6kf1/B51qgYJxjPyFpvg7dfDkGGfq0uKbb7vfq5xeUJtMpIrWl9fJNp2vqkgkYfg14eVW/ms1pN9qBkm8yR4fooiIpGu
TNFCLZYDdIyB4QYPZMJCMjMiu1k0eVbQIG/5xYkVyBuW/WhsivyG6C88rIzHKZAEOdB/FQ5Gp8MsMA/GfnyNVsvf3yHlZRa/IKKxYxUKCrTS+HEQ4xB4s25ERGmWwiCpLKCa7BdxOaZxxbsp8Ldtt+X7TkydglrX
PAB/03B7QnVnGPJdjzmCuu79GaytMMl65/bn4OmcC5pFM9ilWybKlBKXFRpy1jKdd5XkrgQa7bLW6wo7D/I1u0G+OxzKYf0hMHAMl4NlG+HuuzywiUDKGlEqzG4YXYH8Pkf9GvlJdU48tocWwZiFAlqdLIbdTT6E
1OAqVbwQWVZrPOUR7GzBE3qQUgR9pg7CsJY1c9WxKUh/TX1nHpytC+rWKzXNu4dj2TBkjXD4GWBGToaCGGmH4WkuU0GIqB80DmsXKwZWXRya23wkhZG7rfXyyPgWS3h2IVVYnOOFDU6bE/KnkcOIVMyD6puirkYj
qYZADrTAjJCRAZYNNZ5nKqByXen9whWRsYq79gnV4LKJoQlxE8aORcm72A/2xu/LypSHo0e+AUrdEWsvXiSLC/F3oY/i8VcvSo38T2igP5t64XRgUmuSC+IQ9YjVLX3B51B3AMYojibWbY92abjRf2mPkCBaO6jv
DLnY8mYkg/BsJvGp0xC7ngMxoyOqqcnfmNeH/7+oVQJ5b5+qWikVBHXjLqv+jA0k84D6js+N0zI7Z/YyGKOU8pIjEDiVQ1MsEFbtBYLG11SsLpeDbl8cz5c4N7GhKDojhgMlQOLoyFT3rsE47YetLP7/2VfS0dkB
YPzy6XMT61Xpcc/xVi8qj2UWlu3h1vabj1M8gtlsRI3wq6HRenz7WXrX8lOvmUn1IvbiSpDXTJ2RPErQCqAkhcZruh7DlMLJnOutqZs2Qil8wazknqZ/X1upTUql6pEER9qv6Ys8ZIUH7V68MqcChFnWlJLlZFn7
f+l1PrsdkmQsk5WuzqJrS2yOBwczwLKcZt4voXe1hOwebHdo4DTz/CifchBvAD+iiwPm0hSqD9Ac9WIbwU6MtJE7Ebgh94veBWWVmph2Qx9fzd22y4p4+iH63hxv6ifiqh77w/XWE7/s05Fks0IEm3myyjDBaJec
omUJ9Er/fCRikJY+1OyCNyINWl+ymFH3OGJWpxRs5edwej8YWdaGGZqWkCFkT5vNWjM2hrcWJDMRPCaLHqI1aJ6jLi2jrjuB2HqWbNY9K5w1YE5Pz+YeUBLQnWS7Tt85t7w9OPC08qM0QbRky8h3rgP2jQss9mnd
S+EnRJdssA2dBpHnKOEASQuSNjeJGI7R1CTLSJxlN9aqJEDNlRDBo4RNMZMInrdH1mV6OdHtJTaig/weC3JWHUmobC49s9m5+9wNsoF77X/v+jMe8PWUBP01AtXJd5cGYHiAejwlqUQ9hn1gPeIEMOyUoP3/25fO
HVX46bzGqR70EN6FBY2BciCn8wyapmswX2Xv+r/Cz2hQ0HAl30yVPEXmdtIjv2/47fehpv/PHylO7/jlfTt6NBw/1s0/6aJUCDRrXCZL4kujVnPAOs9dqXpGgrcA5gVlwdQaBZWqf/BzfK2zo0r+9RhWpgi5OTYV
rBtgNthmK2XHxW4p40nXqusv6XmCxnoNXjxXdDeluAoAUHUllXs73/Dkjb6axwPTqORO+id+fOrgTTCq59XoMiJacpz5ZHcbfFHNvwc6LM+eFVeqaeYO/UfwjnLVUzSoOMfTfpckVK9qF+yILFJtZ0nfneX3BRnQ
k2d+yP/0zKCUG7Z4UK6meaZKz5IBNURq52s8nhdWvaKWQKm6RcE+t2PmT+PdC6Q2C/B8jMP2AVGUnThoKkVClYNzQMszQW1nDAVhPBZe56m9QtyPycDPzfJrKorTMlRN1aoiQ8meyrAzCHPA4cPUHdb9QNUAUBju
6+Y2BjILv4HLJKqTBUEez4hNAa/lrCPj3cFjC9HXvCwJJykCVEgiM/Uqxe1SpdX+v0xuZ5qAKqQ1ZCYJMXj/UfoADAjjhB3+4Bd8pIrhrQj2thMqPN5aYP3faXx4B4xsF9hOQWUUyIQQLDVLSj7f3NfqTSA3dcn6
5CSvUvs8Dso+v/UuJk5dkM0tLxy1JOlWUyqubOf4o3wcQovC/7jFgFWE3BmEMmXL1YrmfYZT0ztXpbvCk2ZZqhsFx+tqM2uIzVt2Rv3Sr4LfptsHfxkcCUpDLw+7SV3rcDQwgCCTYfzV3GQrbYfj2i6Ncov9LR3j
1XuFL6B/g1suOmn56Z87bvc8/dRTzYb+T1vRN4CDZV7UrEWn82IAF+SRGseqmtQjFrRCO+jkU1T29lBpNplN4cm6MsGvBcmwi5BFLaey3xWldV6rfcCNZ7niogQULIYeIBCoVtvod4a0u9GbnlRJMhVStbuC2jGU
kjqT1UoL6mD2c/xx7o2Uhzma+ACjQdMBM4KmL8rgmjeubsNU5BmPnfjZ9GNlyk8hLybr1zdYLn7VET3A+VS1notw1+Eq/JTUfAJRATzo1zIEcqovTDP/o+Gma/gs30aq87QvonuBJ8Zy8VBhrrpUJdMlh4gcSRdR
6777MXALzb2lNFN6XyV/pB4Mh82qW6mCIR2Rl2gYFxntA9/l6mz4QtuipRRPO6aAmtrkvuD6C+uyI3VUEG9p+rmUBPcPN3hMZEVFguLvU69g7hAlLm7//4XI6N76EoMCuHQk68yCLsxlGW7WxV3r/IJim38HmGJ9
P3tLWS0HnEVfmybb/DgjZzkxtJ7+uWnnHOUKZwBbiF4MK8lcV40kNOp0xdOi4hSymbBcgnvFFqgXcemsf3CohbiJfRKRgg2V/E909oUn6dbzPpMkelLPWwoylpXmAHxEM/apzu9S/sMcsXqV9mf4DQClmjkDX0zV
7rhs/xhDqNCH9wivwQfmSB+BDvPThJ3tlJiu2n8X2hBj7EXu0Zm5vyFl9+2hb8m7DfXyWcSxu5BvGk15MtlGYCuT9jBKfeNW74wJFJh5twLhlYEw9pB6ZcrbmXFNn+KBcAx7X7AThOFksLCCM0wT+RQfEGgaIdR+
ElHDiXMjDY9ETxlG5QK/jMR/LmtIMmv7I2QAdBY9rbkwMmM6Um7X+9uh8C/7Wz/TuODjRnFcnRjb8wgPcBckFr6ZfykhOV6ZEDn07g3ZcDcoNfom29Qmyz+HCDwIrZ8o1TZRtr9uI77DHfSRAD87WTgHD7g0Kt92
arNKii8bgOZu4h8WuZnL8GeWT1ZHsOYm4HEE0V+DA1RX3ePYK6LHCLZ/N3kOwdSNZftEb+UgjSyCB2iichUh7JGHixPuhrvhaow0htmjKojBIgpa/iKfIgBkFYmW6IarShnUPXQNN66XiI8FAtPO27c+QWVcHm59
6b5wb7o1f1QSriMNhPMTgo0/1IzddJErRjpqXunqXh8zrfcaFgHnNgjn1EM6IrtJzrD9vqIkm0U4e4FCYLoS6UhmSHpTaHIxiQxbQxw204YEZ7Fs4fWWLN9Ths4DLoQ6hQCufhvYGoIe9LSbEqTdMl99PZHT6TIY
ngXRvB57tdRISZ83MaAOSynynsgwSQKEfXFvMliu4Yic0tEdijItNgqKX1ZMfv/mIQCbJyy363OSmVhxCDyGzo9A7aB5IleMNCNkKetwISwRA6aV2zIHhC+ZIsxLOoXGnvZxZfA+d76dM+QLv4mnWHgZfx7y6oYD
mBG0evwCkNWhj0NwTQRT3mGTVMq4yVyKJQY3z+eVPEiuUWW43Xg0ytwvhcZDKo/EVYZhciGSLZVvWnti7YVYxeCwwm363QwawWoDY3rEMg8YiTHXOU8zcWSrDYzpEcvkVs+IRg+etYGlIDf+IRKAOE9R4AEcYzkR
hlVllC3zZtBTckFQ7MmuR/7oCeYsxAvDfB4YlxvGHNXDKU2D9juwYR6Xy3kWRxv0yC4q3+S5529qff57EqCMkTPTaamzvBtOaLpzhoDpARWgvBL+xDtvRFumTcpTfbFgn3s723CWq0/w57WRqz70RvZs8QQ8FXyJ
e//jmU7ECcsSSyzO57y8a3qjaQWPAuE/sc+gqPEZtINwSjjx/7pLmKdriZ/kjmX1exl7AcD6DHSTZamlVrCCFa1omWVWspJVdqHS0G31j6nXI56XCvQT0Dd8vh4tlzMJqbYT0XuRY03OtuYOJs5cfP8m0QsuErVV
O3Kdip/Jz9D0M2nco8v7DU7j42+4J9gc9TD5sTbESwQ7yr99GPhr9H0zf3m/coYruc76Vaf4OnRoayICKU1rTIxctF3dSlw+ZAc9aE+xn7U4nKsXY49qDv/f1nDLdPVy+B3KzvtpUsMvX2ceYNG2iU04RVj40Hn9
NZBp1Mo33Jnu0ByhZHR6w8NsxBNqmjW8GyQhNVjepMNThKTYI2loghQSMw8WPC12LPtwcgh5uWjc7TbpmOCuvV7kFXPDg2vu5vKW/XoXObxFfbfwS+3bJfYMiU9tSIvhuOIy6sisCbYaXbzu4nnpKSQEkTqGaUR3
L7u6N6rkEGRARy696yQnI519/WT+sWKQosIwACmHw2CwDpJjuoh234jMfZ+0/Rr9wC7hGSBYd61cyXgyR9A7wmnQmgVtEEB9cjSNgYHu4vlHZ1ZrjXCcHI7/geBudBTKt8GhFz/UPzQQ8wVuU2elXADUNein6KXo
EiYgMCXXE2KhtYtI85k+06PIc0DEkp1sxteL5i+E485Or/X/DTWBKR8UPatYAtXyAqnIObg6JWMunXjLjdVlRQRpO2y7bbUr4ZxRFBvjUarjbAMniDOeCENWh0VhIkzDDs4QlXcETEMXhgkLbndYumFRoQymNDS2
0d4VvGCZMCfhOBQAF0G88UNT+8TbCMugSXIh18Bt/iwbI2wMszHcxggbZ9sYZWOojeE24sHqvaP0WuHQ4fqqyRJNuNovMk6jfY5HMhXq7hVUUUHx434MSAOGPKvaHIBwMuhHPQix9woKH8yIug3Q7zdH3TZUjhMw
mxzKPT6CHEUOIYdzDw8nU7GHbjlh5z3ILcH9ZKGfGOzTL/AIfVPehZ/ZtNnDz4a7ewg5p8NCGpc0gbdaOsiFnoawty22iSzhoZ9GD0aJB8ZoC3T5NrmEwTHDaZwfr8h3Es86lavM/0Ubn22RGiVxrfPOCEr6/x/O
lm7WdtP14JMEae5a104fONJnb9PP+MOt4/ueGuYuAQyAa3oPOuIRv03xjAOAqU7RELLhJrxYQZFf8xOhJMzEyZLf6Uk08OsgGQ9dH0rDXF2iqUws6V19kykkPJ4wwFv7M3gkxF8j+2rlFJSzd6lnE8h01HFfstCc
SHzWAJtQHB9YuTYk2m8Mnkalnhmh42wdV6btdfI5Ccqr0wmW5ZrTW2mqOKmfOdc9HsLli3PNJ3CzEv9zbj5GuZ4awnE+7VgC8egttC2q9NH54OlIsMjZ5wiLRScItqeSTx08brGVnQDChSQT9Myj5jb9wSWWALoG
TwwOi0yFEebgEO2Im/LRkRxHmCfgN0JYApKkgna3gz0dOdqEJU9tO3B4jiN7+OIk6omB2MaxrIfXaiGPZVasvZXyblTpzmYWZAoEWkgjU5Bglad1OKwYrO5mHcZOSly9A0MpsGQUuZcNPmWOB2qskLKqJidHy6fF
QMYFu6BJfhfFU521tvAE6+49sLU6DfqTOcDNhn7NccYDDM8inWwNy3lzRch/teMfQNObfb5ZODl+2bAdwjwkIyNXsAbYST4PelBKVoBOJnfkAQYi4K4UvYwI4+fBlCwKgKbsGW719j7yKf5Qbsvyx2qb9/F2hxN+
ol81MEfFYxP7dWeX/OSY8IjKfnu60200X/SiY6/XQFpp43VK0rEGOq2ye+uRuKYDYRHChMj4yT9zbq+7hDVpiDGRSvZxYNfuEs3A0UMUqZCVzINMJ1Xc5E+3HEwwrZ4KFkDa8KPCGdNPOyeI+IaMIfi/gz/8+zl8
YnF4MRDtQXn1AHvw/kMGLMgpa8ILF1dSdVM6IQgNVsh3L2bSGoEuYZWY8zGL9gn0BUvVf5XnBpPbYun1zcqNKLUgfCiCizpLRoQTxZKeB1JrApbyfJBn9GyhAyzSDsIBxqBCU3QP0T1FCYtLS1hQSu5Xmt1nue3Y
Y3mf0nssYxbtywDLB/P2roLeX8TZHR1Lq7Okcc0JXNltG//+4OJOy3CaYTdyKYPoeocBT7CoU836E3QLk0cHBIqTcLa1c/JnLtpFAEwp4hIvoxe5XA//FehCuxBC+RcDcdKFSSayU5euTjwaScvcdLNS7uSPsdLj
IOnAJzfdrMRngxyFtUcD0x8FepkRjqal8cuFfSGQRD/0W4FPQVisidXO0ROI91bgLZBwn7r1Cz7vRfCkE9/PUnlkMAo6HrJnLJRTZi5DTNDJ0bICavvxTifrT/PND7LU6aD8bP/TWY0ZUOiMs/is8IDJaaEraw/e
XA3+RNgM35BP5b1Fno+chqaTrHxA3j0auAfKItbai8CmktC/AVLwXHAzD3M9llTtCrNd5AJlEoIbBPo5+iI9Bczl1NOIv0KU9vpeZ+kdEUyFIF3m1IIGs4J5PZRBf4yKmAAMPRQwPWSmPe8S1GHzP4geMe8dZkS4
I8bfBQ6+EjIwEvykMW0X84OQDCX5jEAyEEGxvTrdrJ7jOelf8TlRPx9BpiyC6Js4IDkS1igbvlaShbtrvUP5pBIHb0pBhKu9Z5hBy2ohQy/aziMTmbDrHD3TwHHmrVPIu/vNGMki6MH+9RoYrpAILMGR5uv0oRTZ
HHhOKPe4/0ukVcHSO2R5ywASwGcENfhszMbszcbSDT/pbu9MknxdAAGXmwmlhcnbPdJ+4XYo0xbjebH/l5Ssz5oCOViUk3d3dCVXKYPiVKaXp10aVfCkfEbmnE1LoeRTBAJLDWkmDnlvWsd50P7nmoQZNIveVZ6+
NEpoYom3FGPxe7bI5oBc5EdNHxUOW/zIomeir75VnNo5/i+rE2LXtlETzvYxNngH6ujF4x7RummSAjY4HEHJoaQ2vut0UDwfbUml1jcxLIokJ5Vz3pYxnXn/VcjnGGzdx11taaqGKnmsCXoF2x1JDiEfWmhY01qj
Jpvr8X/eayokSb/NiZbbjTYQOMMlWs0tPcUv0wtGSjivFiScOnsllmkM4YOu1zYXhPKF5VOUTocRXkl0f88DK+i6E1ALJ7da4OaVCngVFtEJi1gsts3koEpUaP5VjcfBDLlpUahRekAxpliNoQrC7HL/saSIbccS
HmsZbfgCWqpRN700/AABqZMh2Hzx5IpA+z00rnG5SxVP9vTlEYh4kXVWQONY1iLxfiTkOLBmcHvJcTtPAmymm3HBueLPscTZfYF/ftuk8/UlTqgsuOVn+9dZcgFf8RuCkuP/YlwVDvxB9wY8ta7zT28XkOwMYphJ
GMyFcizXQuwsnyea18jLxrcfb/3Pzuyu4urQPnI/mvYCPu15lUsuOY8hrfFzmYmLJZPZVz10alqsAWkDBMNnq6J2AT0LpbmT9kA6e3/pUKvtXMG8MWATZnwSfkSiXa3G9oXAG7RC6a9bvjboTV+Pv0toYhYrhAbR
mbwWhoiyQWlkX0DQOufoJrHEGqxnf3ZIxUDkUtxe2LTyBW+y7E7fORk8eLicbg0sOcNhwT2WoSqd71kAxOD8GVP8ocjIvjeFFKJdom2a3pffFzk5VBvYN6K9mJoty8o1Ior87/cMbTmos+OM7stBsSvaRqoQ+aDu
UB6eKb1mhFgNpUUl6Qez9bUXQA0jqKjYoF7/nld0CrocrcAtkTmF6usHacAkXcZW4GRQgfn697K5G5huJULgykTa4acc448rsM7TeyLXCtAJmac2sy3iEolMDeRUVAAEcjW0SQTHiHjaQetURqZEo/R1KnEWQZpY
70m6C8a2JaBKjvXXeffylTc09eCu/pri4I4GbQlTXKmaDJEe+6iktXHf2QwRePwztAyLzewlvL1XMgnaHn/srj8BV3+iJbh90HPvonBs/2zZaix6D+Fq3dsqe2y2fCRQmiT7ljXzJvNpAf3tRp/Jg6mHYONHJFs2
PLgWWASvQBJNisEO9S2ZyEbkTuD81qU7bbnREPFlLZMiv09uzFTwYX/4eSn7wmZiqibC/wZpRn2uzljeXkICLkxJKD47sZUCDqzaTwwBVt+nsO0/lN22Pf7mNitngSZ6ugkSCpmNaR8lpw7KZr3+zHD7n84lLdJi
uHk8/X/OHfOFWGWXrLVh10IpL6PUXY1UN7Tzs9Pf4hdxWjoB1DA63o7dPEz8LzBvSmOeCpiBJ085C9YJcYZxkIdrmjSlA4OaAq4W8DNM2BsO/khL8K1sk8fBm8HsUXuDJmtIAQ0OUzPTlWheQeELGVrR/IqvzNwW
8nuXFsBCbSzAxhAbydYIdELeDUzYlJexAq5DwLA0SHQXXEVYWyn5k4iG3qOBagbsbFRdEQqOEPb4AZxytmMT2ySjhjJlPUOzuOEBukhTpsZbWh9K8lvfxshsq1o9Zu9mVVUELt1+HA7AWFnmyvFu+pm6AUzKE7Q8
pythIlm5cz1GZJ2V8makvjfvIxXeQKIYSLTij58J0AgU2hCWNTXSv18hkA5N1j6DZJuIw5SdMWTGI1FknMhIMF3WUMdFPIUruE3hYkx7Po7gWK2IsrApAYwg5HAi4OZ6hsABuBBwCHhpsNcs3/a2pTff4fBK2ZDZ
Fmp0ThS02XHeRQSYQIe2AyLZea1pMAW+uQd4E0KBgzQLIjyEV8HhmQ3ReQzBHkh2dvVYgk1UK4iaPm4IptR3nIwqhrOf1MXhOA5Xc/hZ15iWzayK13x3K8aGCzNDsTUbs2bI7ebVz2s+FRBi1eGMQ5f/2X6T89Ga
70aJJpBBSk+jPnZpYPXr5mPtXOLlqxQNUk/xNDJpM1HAr41kPNPwcpeB9twUShRiUQJKsThAvtoo2JNyDV7JUd96l6FGkpGky6jTVCbWFpmMlJGm66jbJkysDzIZyTlRadmdEjK/xkejfYpCkgP3mGllYm34SYM/
VNlImwH92GrYehHqNfwlf2++WUq5YFTCUdktDa4W1fw0CwhavWTpTwzEFMYwfp2YNvOJSNjsS8k8mWeks/zcRtfzQequXtZkHLiOfdgFyN/qipnM4bkuJDmYazlwBinQZlIocMiZ478wpU2UjzF9aHmleNxxcQUm
yret0gi9yu6xeaN3ecKnp97ZL4E5oGy1z5Ie8K9ZIqZ3yVfCTUwzUcDNjCZ1q8uXDeVV5AWA32PTivD7je8Cwx3hbuIfiv2Y+McHPXOj1xPS0FFXTwwkrKmX9TTKkpR02vjeFktyHSTHknsZaKOtJHVsT2SzWpe1
dNDqTmzNQAKkusUDzF6A5RpUsxpLHHlkUdUHwVBOPnWmaVbdEVCSlAoUxCmwGwgc9bOY5bEf9x/irSbAbSWbDeawwVQlH1xt2pEggKSZhlCQL3opTRUrOV2wkshHll2dW+yNw7B5H4Mw2f3Zxd5/YjhF2BfUMiaZ
2VZeyCcgC0Lf0qbsW4aWOc/fAUF7taerZHIMkyuZXM3kZ1lpWjYl25pAj3BY7IZFJjxAVyyrKJc/0BNVyB+wQlIUCwomoGP7ayGYupyUOVAomN5C5ACoAG8FQuX23mnxn68IsLTCQeYRJbfueIJGwq989VHfjf8Y
uCY76yNPYxdob2rfYlZy/aytuzIeVBvIUKYyGPVoiY1gFiV3TgsJS/xFI/enT3YFQk/y9EKsEExvaZbgWwadN2ofkTKNGFjyuzzgPHezj7t9YPLwb5PGJgeDy4cz1ACOXpWKNW1cM+8cTT4jRdTJ0K7nnqAUY1cF
sW6OkWqLabjrTKiLI4pmAUSnN8dmtSKcw3IGgSXnw5NTpTnMXTSPaHAY+P86cNkG74VSh56Zyj9Iwx89+C3J6De2EjFd4go02NZY+/xsF0hc7f46gxO6ly6mhoRF1oFGLdxvNvP8zbysUOecvktRC/xK9cpQgN3V
zyVgggYf4uVPVUHeyFXMsVovUYU6dh9BWNDW0ad7YqW2RDYHwJWDkq9PzgKYBSflSES5HVb1KmSHtPn0Fb2UfG+NS0+LODMJvqPGpNvmUUXRBj8ZMWmnyavSPxX75V83jGCNlCGK8Gx2qRZ0TYlSnluJjejlWXxc
MqrTc4F6D7Gx/s17gtOoPXJ5NEr52GuWuhxLz5Z6QvEq/EFU7ORIvka4O46rbufWU2W6jztiqeOtTY9XMH4u7cpxkwQvUH/FD+p1tatu/a4xeHIMhlcXei38DCEn51SkUtGtearZWCLA9VoHYCIqy9xqaydIQ334
qir4ep1tDJZKrLJQGQgnEldq1jFB8uTMxoFVFOtFwsnw9Nl9w6LjbOAAtl5ZC2C8wUoHBUyu9mKjexQZPx4epFsFWL//wXV7CTCY+AY5eQLEe8uAAoT/1rLxT+C5/NzszH0Qj1/RonTYVeoBTzeRR+PbscB182jl
RnjX7tdBBMHevPMKJnmVmH0Lsw5xntx0k7Ue7r0uaUoh2/KSXfWJQFwXaPXSWmRjCuKWB8Q+2kWrBtiNtj4sKBbAR+8ouMDECqato2rAsUHIESDrrMbhFliqv7Ud3ySfN2LgHpilVmMIvZeESoRIfPLLhgQhR02x
dfdhPUMWB8tnb6AEfNKl5KHDao3ZYVeqf4A+Uk/Bk38YX/afAkPpmupzhUbWXDEKtiODVwyAdFSFPCwIIAQUB58zs9u3QObl0WOQ8KLoRWQ+YVE5nSlhMn3Sb6MNOrAZwrSiu1MUwsNqgV2aGXhd+obYz+mHrytc
KtCKrhYmrkI/PBmUU623Jp4AHxHvIeJjHtSC6m73bs0JiO3uUA2FBV8zM0reqmhPR8HDw8wOI5GfU9Ys8Jww/N6l8RDMtF+K9jDBwr0E/WlEgne0Vo18Il5pPkLYiMC1IOvxgUq3+Ta1IlYFcb0Qi4tbJKNG3cUw
0LNSf5xAvb/qMIAO3W/4RBnpl6lbt5n3WNg95i9qEYnYTw72nEFfgXDpVujFa7N5AB05BYtDL4HbhrOXQe1W0K8+L7YwyBEsDj3ZjwJt2tiK1LTKz0c7GOQIFoee7H9sta1emwyamNyjvp/OoiiUYhZFARSbynrb
1HbSzFWn711SupA8bp5GDgORRdRjoWTzU5ZIvTjtDsurLHyME96798d4xzzlPCKEophG9h9mcMBS6cR68XJLXGvZOlhujoMRMwgR0ABcgnstfA1s+hZuApNY6Wflqu3f8BWiS0pRpbQrp6t0s7ENMKRB/jRNFbxF
LG+RvwRxuXqNR2y5vD879DjV5Cyz8g6WbnaWmuNgpX3L4x5qErYNNhydJ+bE2W4y7t61M7gfA6kIIs0t0rGLs/9YWAP/nLjJ6fehvxD1PafFBGz/RJ9g9Z59Our3XI+NYux57pFVp9MpMY1Km3r0CakCFMAQxq+m
U6a6QGWsTkKB6RB0EgqMBBqdkE/JLvjtjiok5S61DVjfgs2T6RD0Ldjc5BUIlcwnU465B66uI+d/ZMh8Z+Z0ur0uYyY52PBHpIS/VoTHxMTTT6EeUvXNhx6VlGzY8GHOu9egnb7sk0UIjw3P8dh4z/bLJw4FH4gK
YPNTUYscrKDOcmkYQ5lS1YFGuqKvMrdZZ7YPTsKseJKApIyA1SgI1Cs2c4Y7syCWfkK4hVTudx2oZGC4O9hoNNFNK1R3DZ0l1wiFthnqQXENVGst9Cr15AVnzN1DMKmThDeaMf1p1SxTrAraa0EoaFYaFCycorQj
RUTjQZ2DrxZI86GCb+wtHQDJsNTRs02ZJLtEXMdX4U0Gv9MNy84B5B2859/c+/OH6verxMrQua3YJE9KydSBWSxXO1+P2EGDTw+QxwWymkEm7BqLBkkFiNG02fmGoNvzaNSm7KAG9D1PwPGUG1sacwIdWQoYIKkF
spokPkSYSCMUplymeFB0r1hoj4tHj2pfTfQZ/7z/akrUI10zlr8W69vrahSPzZVE5Iep8hCUBvKaf+QjhtZDI8Zws0nIFBjy2qMcqSZ5TOxpBGUXMfn2B5Njw/vtxrVvEILVQGsCLbT2wIUJtCZC8vIrdLXgpW2/
lzm4FBs2v28z8jd3r8s7zPrbKXto/aq/7NPfvG+4HFsn69Hpb32J5QYZAmJCy2AC2FikqbSFEUSa0IJFZcG7iieCQPv0A2mfxwfJvtq7OoXfD9106z9f5Pvy5ljUPGsoXPyxvMXLZV6ej16y21mvrsv7xh/Wx339
O8F7JQ71L37V8vGB+gOvH+iQx3bI+161qnBSU1aEZbJLh9DD9znHuHk9uyEBtQZVeXBDrYmKrwTszLC9jnMOtlwIB85pPrvlHIwnQMZgT7U8qj3Ap7+i1w7H/xluSVX9i84l2fEn+PiwWb2pDpav/3Oez0+OX6NV
uWSdSnGyf16X11B0bN4O7OvuJn4g2GyGKC1p7bpts+ErUY15iX62eR17XWWfJCMdJkj52gAxLs0uAcSG1xb7x9MLyGBJ8oOLr2OUATK2vujjA1nJbB5y9qGVczDBC68/Amq5F0fBaTPKv/wF83gSCTg5yY1yF+rK
XfB4Rw4+iRWbnP3I2PfoQeN8pt1x+2b6LMz/0qGbeDm27vZyHHzKuVnueDwRgR/1/3ujvl6WkLusr2nF3edNfIfKm9aRwdK2LB82f79739j85969TqfokBz2b4SoJGzeHyePC1zU4vlyLhiT0UEYA38rBwWwkxNC
nJzInklXCft1EW3xSa+TrrzKRXZo+6+1rrVN6zHzZ8e7Mx9Ye7Epoisju7rqpBvbcwpT2y7ZxUOcfT16I2fFqtcrPv214cl6PJAEZsprCOW3/+mfN0CPC+VS4RXW4/OBsOjIwLOi+UH/ia/HJ5S9T2Tva30oRi3M
9qb4E6qGBf1Gbijuo7y7EWQW5t6W/VakpCL0R4kLkV42F6qjNJzNT23nynDy11jkc3OgnGuKR1d2whhNc/vdC/7HB6Xzxspp4nVKn0nRk7tIoOhYXCmFXfk3IJmejn0DIfT2vIHSnqJwKk43Q+yQ2jhcIhWgS06g
2Qd25d+6hUNnBCIm/WQuPTlahMWljX8f0jfJgC2Jp+rsJ6WlnGW4h4NXm+2hil2t5U8ebtdwHOJCM+2HdD4oCWJ/CuttNkZ8XF89qf8Zq5b7OvveR9he8IGUG305kz/waTPm2Z5pKrO/M+4lQujIe3s9bvDT1iNX
RWYj4CBgIZqU76j1ESNXpXfq65cdNq5titjivleqJ3DKY1h+M25NFrSC5YzqbXRjG+HbhG1TM5dy9Trl78WJ/kDWV6PfI8Xf2F2sQhuWBa/fTxPM5wPS6BaG7mxg/iH2SOK2ya+nnf61qVRdplpTT0GOB4aEDBR5
hSubhY2nXZhYKQ49v/2HqfOMbM56vT6ha6eAPTKLuKcjChshB3dXBjPsjbQMaYiVDwoFG5ssjF+yEDL4Afemv3b1cW/cQqOGDJP2A6KK5j5/gFmod8bPzEDHzVYgwJCeYnCI+qUeq2u9hQAARV2MULiiKQTEI71J
CZxKCWDtV3sUhiEG95C7gAoF7eHSZ5GCXovgtIR4TUHKOWkjVvSAKfEy4javmuFOmKfofblSr3wJxj1W3hTSj7QxJQ75+xjjL0GIB3J67p5VKmlYXvTUg7hoNEzzAzQmOpL3J8oX1EQKGBVidSTWuf3Tz/XkTYTi
F+sAb2wLYXUpPrSpumDVeX8sdN/uHlT9qrN1g49jNbAuE38FCBCDL1wbBnbue7if5iobe+lepXaSp/rMAl4yhLrNXyHXOjERydYWh7LZJLSW8JPCIXFsgLHGSyeBYErSBZhRIeeVJYL47v10IJx1V4bguJgCbQCR
KeW5iWaakZmcAUlSVmJLCSwO7avQq9mj0DFQB1mNojFUnWdJJM490tqbSxs9dTzMa/hOjZ4UIjUvPUYyyE1PLT2f7JSLi9et+bkGe5LL9FVkEq+j8jVp0hBZJsUUTvlU9clxiAVQ9mTQZj0BduqZNh/K7rFQhagd
qhkICQMq8vgUHY4vLjYj7lZfXQQpcttOCCVQgibI+oe5clKAYQkCu2whsukgIK7gPB1KA67ucr7xEUpsppz+mCRLfW4FtWzhPE/nzEPGve3BqTIXPTvLGUfs4DPS9AsOyXtMh3pZEW/1aMdGVX8I/CDUClRS1zEC
4qFigdAWmaEZLM1UMd8AMgHhgE9jUeOr40gnvavG5EKX6zBhHS2IIXEKkDTJqghOk602KeeUzDaZCu+P/o6kq5MlEwOGIGRGOSLfh4/Zh++cZfU2DzC3mU71fSSn2QXWfykTp+Yhc7NxQyzP/PWG2vYi/7pBdhio
MbImx7OiIC1Tx/ygAAupUdY+c3mWsB6F4ljIDCMGfhG1ZQ6tCVWPkXYFqsSYUxnGuCCj0IXHREPJeiY1mOVGDCrmHgBDsf2WdA9CxGNDpz0FCVKWiUl6lcPQjWsQTp31jAoj8wJPflfl8FXFBpyUk6KvGckEeN6x
pN7l5qMmUY2cyvTbhCMZ43oomfbJHzTGH2wX9XuLkyImRFxXdmd6LCsems3990a1fmtSeCx1AudMelFAKZ6RaCoz6emkYscbVBsvElxXnsf3woUMuSLKNo5grBukNWvCGj/m2HzgKN+iKLG0QtzsyTqUTeCnoeUM
E0Fs3QAU5PIryNtettTQGz69I2MsC0bWhkiy+lDH+HEGJbLmZE04dVi6wqu8cfSHBUp4XPOsNK093sbJS4+l5uDEsFb6c6vDC23VrHHqJlmebD/H1dEvckDaq85IRUVxVEdZB1K4MNdgJ8AHwRUJo5Sl84C55GHQ
EME5igiqMPfyiZH4fOYUPrjzIrXBqsUFM4DEBuXCNmEhZzPN40N4aABsQQqYYkBLQShG8hsPAGIuRCkyAsEp1r0Ui0GWdcqWNDL5WB5eHA0yjwByfKS+a9FsUSTCZBmgZ4w4tGy5rhImrSovP1Teo5N1fDq9pSBi
YRrUUmjMScBNuqWlyxbRmSFVI6iWHAYTkM3QWtZczD59gWvlRtlLnCRu0xYYlEh28PPqujI0AjIB1PgwYCQgAz3yxPDOx+Dh40UXZmJ/Zihi1aeg8uWFloFtrJHkOI87AbZAStrpE8oUXlrds+Ha8ZppNzPB1G6J
YBVrLstf9cM1/3Srphe1OwD4pfK14vB2Ue7TnqPMLZG3g2IMTdABIv7O2+GDhY9VElb2KUZoW3Io3uxE3yTc9XtY48QGKVAw5ijmoOm5bdNiopFRfUkRgm0mdcYj5+IoNMvKDtQrhPMy0FeYigpPy+/+5KtBarAi
LUyRYkWGBKuOnGawdOwsgCa4jyqz/4h2f+UhBCVfviLoC/aArDd2JCmGO85Fv/MC5YjjllR0uFbgdQN2wyd6yg5UWC/mSxQNUt2bBvnWiPuONYiYNhmArGsUclV+uBUptBnYcQiEcC7q4zotfYXSb7orSN1O7N/D
35XCk7fgFMOetNIP39nj71xxVGgPYr8kfiYM73w8+D+Rp2KhOIkn5DCiXnS1wWVGwGSjmSEQlOaOVxUb9maQVkSRci0t6zXbe8KsYzbgeglLp0o9b8WTcyrn95v6FmrjHjSWRjk6z2jWj7rFPg09FePUHul7ZC3i
8YX+GGsob+ByjwFaIjypDVpbOxmLwDUBoL5KgWpHjWDMmcTQVSoMqrlWVj6D4cwEQR9BZBi38vT4n8C+MNZu0iAYFiSqEMV/aW3CtkD0IwLAAHZr0p7ctGtg2/stbImE4R1IXXtIpz/LCsXUnj9Unx6aD5lE3ifc
Vo9r7kwWz8iVogd58AyEBXIqq0+cCRa3s0hXiNQiXxICW5gUzXutOt/pbs6u5DsDixl8RHkN01LVn4uAGF9SBiSr+XXklJe4hkNkZ6ORKSEVRO+mxWxWZ1rYYisZn6NiBUajOX8XNwVZ45U0bM9a6lkI5Qgqya7C
iDLsSzoS/l1JixyTRuIWXbhc8fUNKcUK2qeRxPiAQPPRirOnwQlYvE31PSqmJgYuD6UX2K9RgXsiYTTJ2ecDqrFgDGtYSFIu+Ztj5UIhRs53XMQKDB52R6Izlt5qEQYBs1CkeucceDPWZUe+7JrxO0ssDfQwcoKC
Q9X7knLIUPO9XusL5hg/qWyikoot6icto/K05n8qttKbxtdu5ZI9daTAOuk7z9TJWeeqwlzlainlXYcfIc3UEOTUNaW22iDC0cN1ras2hYO5mlbFzLDAj/WA0rUxKgwp/f4UrRJ7s17DUThC7rcClLOuCraZ4aHE
UzN1sinVAtl8fFGLqyHhtvFuiZopOOL9Z+ftEKOc/4nmgyfPzsVdon8h1iICc3ZcqgNuIEL619gq+kQaac7PI4AlozHTPjlDMbgd8jtFmGAX75RE5A6m7lXSuKSMmRH8/o+7AYjzh94FWf1Y6jgn3ZjDFTsrA4Mc
HTReDNl0AqiiU1PG26EHtFvakXjJ2IyWoPZScHZkfAhA3TGIwHXt11gb7WmnzPO2kfVwPoKRrrqLVIxzSj7LDMOFKJN52sJHwhw1ehko8UddVQ5htk6v0W3oS0TtBKG9wcQahhd/FuTvud2PhkDQ45QREe7Qgmam
5u1hvhsu9qyfUX+bYe9q1FGutTFvHalHf/mgQl96qEyaqXiNTOG7lHRHN6un3kaQXgu19dZPuNw0lM0qPVrlMKoi+pRupohUbZ/Sa5aY0xCgpeJAMPlEjgo/SvTKL1C3ENoeeANRNdxMSKL2lp50fr7eScjNnffr
2FxR753Xay/C+frGxPyj/HzTLOL0KNSG+AXDmW/NpZ7cm7cz5nBbJc3gLRaokSHtcPAm8bvcDEqM2rVRpeDsyxqhWjGzy18Ky8aySFQmoBeuIY11RYEDntBjbcQbwO383uxaKwa61Qnh1Qj0AGx9ltks16plnaMi
7E6fztf21t16gx7IPmo6WirqNbLFS3fwbfR4W+OBPuMoVhgMhAml/vAamSlsn3URqXDql7fZKJ6ulR1Xlbo2/pBSy9A2o/KNhNXOQuq+6RSIPuZEOGo6nEA4X+tpe7oI16YtLYyce1ibjxPMWZXHz7vi1JrXjcqs
EKTPyCO1Jbi82G0figguGpUjMCpWunmQOA6iZIwUxSTY8mD1cSaGKRsFDDLwd5wXkpbAPfE5PP8W3FsiF99nFJMncrbx0c5oqx2V9BMYXmSchyM3VPcNT6jc1c5YukTnve3QtNYXm1fF6PMY8GRzTs2iaNQWlwiN
yJEdp7RnVM5PT6odty6ruLUo70gqb19MOW65jm1RVienZJCxRRQZTFf3BYM46KujC3cq6o21DtVPkNcZrnOU6YhAhukxa/WLZ1nMQpL8oEM3tZCsiyoGNRt5qyCHb8Y9K6rrFxmLEDN2Y0lPnWyGT2FrnjImqcZ7
NFN8lTf/R4a9HerB1G1Of2YuItWnuLKqflMrtbFYlwkc87JeT1FmpJ/IlmS+Z5jQsCQhr8L+sML3S97U638SNtYRyNe46iwJOLYQtFWW3FKdXlycoV2nRcHrMMvQfR8YQ2PX+FFJ2jJV64SBXYgIGyiCuRePA5Me
aPC9W5+wdi3rAwkmPSN2uQ0KvOa0ZvaBmuL6Gx1B+OLLRdPdL3bPqrJFcgWZRTNHfRYewxpmPV748f1LlRxSqdlR79a5VoSpPE3OIKIS9s/kQL2VwBHj2VEPDg+HN5KlTW0SwAxTTDJRreFtuGvoIMYOQ7hetGmZ
0PApL4MLIP2XG9Ki15NjH4y51gT+c0mBV82yramTiFNi2gpRy99ToNelRWhMX25Xi3yXD6cl5s6vHVzNEYgdK7EfVRbp4y5z68qQrjO5tYa94QW4VJDqb6+rqsPLbq7L2085qNfgrW9KBIxMZvro80+i9W34skVZ
pkx2G3v1g+kcpnjVhS/e/O8Po43zsxYahCADrQcUfqf5u3ZvrQVpHoN8y5N/5qst52IZh6DeyNRb1V/Lf4QRricZUXFL/04+02egEQDy7h1ICd5q7G+DE/+e6MRrIi0O2a3SjDb1zmsPWLBasYsOY5Q6IXmS67d8
9LrM/3/XHsJxnkf2nkJI/mFDvEtgPnO83Qwjra0CXIeR8gA3FrfaR2gfplbF+YcaC+5UNibVQa/wCzlgEMvqUxAuNRe40VvoFO3xj9t2zkjD23fr2dSuaI307W3U0g1tgAsx6zDBty5nHwiOoNmdTvvVjpMzP/Xr
TcVlYl0ohDCcMALoZEwyxg8xUs5GBTZvhOc2wkrH4CRgxty6ioScwzCR1+18FR0jSaxx1lFWIPJnc5PVsNjg2IyCROX7SglYEVOQh4OaUoyqWDFH0Q+SXlGQRXYsNXed18UXx5aspn4Hn1YNPQdwW2FkA3GWI8yj
o6iWR2Qukj9ViOUKk47ChRpt45If0EI8FScvCIvVhY/cbeH5jDF8jdvwpgW8EQ9DSGnl/hkEBaaTRHBtHA5mtrOljo0aDLihvXolz4PGQK3mBjCx8dY+oxh5G4dmjI5rHmlct4rDMyQTWrQbJUn2U9Oh66nYvsbd
DrggrjbFb7zfeavAtDfXLgpeXct/ns/BXMXAiOWguTO6WCKPamvBPzfiCImcFx9Y11oLtzG7HgSPJflQ1NGAR8lcVVPBXUgxbk3yMT4MTbrlKS0qqDuGuQiYhLKJfIbZV3A0FpCcdQg7O3tB9bbByIYl8xpoClyV
UjknK/GVQeWw3/eENKevzQj7Qm0QAZhLTI6oZsBNMVedQJHrTOkSQe0yyGs9ZAbyYlUk1gUWEla1uDRoN6ain1B4s6DWKauJwHU+sCrak8eQJc7iLx729gREkUynRW4uTitzGA85j6GRyljGQ0d/57HCAvq50V2G
fvB4mJuYyn3zua7gcm5MhLFf8rGYFAGDkE/8A9LQm1m7GZKYo5u64RDzLcuKkSYepjQBJq7+EzuJWxXTmMRcbLaIrNanWnMVHf02HXXV6I/pKFVaK/831fNVAP7yqchA8VVilaDANTDxkeIufBWpalb72iNeb+2X
TY0Xu8WuWXKgXl9AVN/kkZV9RYsLAHxOU+Ifpt0hfKWKMKRdcSRVJUVVcrmHSzdo/x3QywoXjdZpQUnJnecQuKli5bmYR5t38TSgQrOaqpF1gIKG0qmh6F6bpQjqPf9dITGrgl2RZo2BKpPI1Pv03wI8OCcuvZTa
WFbGODC0Xfl5n3BqJ+A1CjbqfZjCeVxJYQWby/VG5DJqpr5D4IK1KTU6ZC8qikfHHnMXGOdt9eL40jkH7kxDHZWA3tMJnLVJPSQ6KHaLvjSBXkNfJbWdDrQ1hkKeX31R1e/at0CLKisbQCLt709Nnb88xRkvK4Of
WhMKd/IEut5j1e+sRdc3fsq1v7tkAIRgBIOVU1eOw/177cOD8NzH7N14RPe37hYaQ5Fr5Bqc+APc7XGnrLK/2xD5Q5A+fAavYBTagMieXhzbjgZQRprEa6a2wI1eb7C477XGc1UW70kMd+GrjLPA1jHgYnT7B/GR
LcEJk4vmPdQVo7ZuDQvc/2nXIu5sO18Vy5ybsOE1QquBF3Q1xekEJEKlpkKtOGpm1zcZyD1TwrptgraLkbWta+PflOy3ion5F60H7znwlJnduEwGSe/mNZ0GAqXDHpObySudihAS2eYbunbamW9oMEQl5OeCF0HW
JGyynD4Mt9mJ9os/zx6007/1yw9UMVmsFU9HJI7Iu+nSOAde6NEgvpUKJzDyPzTMkmdlmdN0GavgO6ptfhmrckPHfxQvb6jFWe9FPpk3Upmu86zSAloxodX7o61I8uXmZ5jzeVpqHiyByc6z18E/hw3NK51buDdS
zxNfOuE/1RZ9m8khujRjfSFdGovT3Z0edidYc0kWgNdUc9Be2v1YFkOz3CKVF3BZ1XyPKGohQnzZxA0Qe4O9pAPXyKEkSPO5L/PLLVsa9Tryhn/O16iX9ZoSW4Zq5NPYwlXM0Hk7L1pv6Yi6Qr90qF8xxsOi0/Q8
7ODU3MCVUlcFprkibFgrBMRojpAAY4ubS4P5Ciz6tcb+3xTqlNI6OYZIwkF90pq5JajmaNw60yGYCXNBiF/DNG6KOCFQ/BQ34wlYSolfl9/dIeeJ36dSpIuQylzO8DnJVb3/F+25Ck9JnZOgfRFETgRzXHZzQzva
jV/KvMifSAbIZV2ESs+0jmv3kltz9UAeVRhO44Elx8WY6a+e6+UTkwNaZYdLPy4xjbNdJifYpOgEiJuqAPTmG0+0YVuUmFhyoyA+Fuyq6tkvC9OGQjJ8MK5l6DvYbHJs4yH6CtFlvvuHEBYjA5hlbAArJ/eNRUBX
cwKQL/0HYy/KYQnFz3/+3DJOXY4ctSO+DDMhjEFUJyRNZEfaie0JW7NOwKWtHjmZcY4tUceOxZZCnSU2lmpX0JCxMicCITbEIYX6EUxKtpFdRBvSlYfUY9SPcHdqzCvCdLpg0G5EsGC7NYXlhIg78yKHeDZVEMFy
yTGm81uM6GOQTDlYcDYcxGa1zeSYb2IrrErbTUZfMXGBrlY1Xip4bomP+G1OB/jpYSIb0R3K07x13cJKW4dobpLt/+kR6UnOupQNGX/fb5AbusqadFbNw6EKeWx671alohm2b47MoQzJfDHmNx4Hbk9LADLcL6aO
+VLYoCYgaLcVOeDXDac6JABdWwxfagPlthJF0vyxH0y9OjdPigaQ/RJgiTu2nOAk/KZqeGeH9D/rLZLypwE03Gv92BGIg9LkbhWATSx0f2m6wri4L9N5P1k+CHUVMVo+HFWNeL+ZO2SSF2bwhmWexxo0SXL5yYea
auort7Fxm+UD2zCtSAf23Lt621pUiJqk121u2VT8VYGuKGXxNgLQhpo16IHG30ECbvstj7R6gsoa+K39fxVwlIi5anW7L5tzZfZdqJvJoVDK+iov67vsGU7btnTZHR6t9X5QatBtxcS1AWn85qGXNizzwzGjOu3K
c9J37upnJZKr0MJmojzg0CGzfh25xZyS/9ssR8tzuQoNKgDXf3jjlDv95N19am+HsnMgaF03tT8coKK2pZLf6t/TU+uPcUm3RvOgaeslzrX5a2m7uVxf/aqR3ASN7ol793w7Sdd3Pla366NdXxaXLeSHME5feJwP
nlhbgZ7/DYAQjISO7Rh4zTZEos9SMNP3qNdioCg3FY75O/b+Oy/uI+wRClyG8H5hXtft/v4bAB3mP8DeKpjQfLO48aMXKJzI4tXyVUokDc7aoKck9aTScDWBUxXMpFZjkZQvZpsVR8twkMjQcRQdldW0TVAHwMyf
c1Pd6lTVy81EZUAm0whqnxC4fi9ou4jkQkuaNtJmRyrQ/ZN/mqiKFAaV9bmCZyugRtZhlVoQglszjZwwYNjIewMXTYcSkbVpGfh9vrp0kHn+dq8SS4Gp5OoriVEo63Am/Q002VmZ8Vi/CcwolmGek4gamxpsJdJ0
Xt9cPqiiBlvqEMQorVhgqq0KgfppZA2ysnXzYqMiqbLKyUeba3mXuSrxvkkDI9yegyPlkRP6BxWJtK25OLoSAKXn1f18NVBqHASY6cDLMrxjz7nAuilPlM1yI7ptcJxgC6TK46KkawxdACmFjJV7lW9yCVbWotWK
hC0RKFjWcCp1CnH1T79iEw6bBjJQllhZMVrngXBiBYy0DSMbRHqUMvRHOQ0d9T98KOs/x7FCdAXkqmLSn7CFWxn8pGwgim8vX9VkYayiqarzuI9mYZHGdm7hrgdBvNlkqpOXj/tIJj9AvSbwkDn7kbqWA5gvT+xb
CYCXtM1gza3qXX2CpLmDL2+e/a0wWpj0ietAzejZYOlfDUYli3t2gY0JWwdmk7EV+qblb08/l6LZLZKRJqHZfPd8+3M+x5aLnRCSMt9XdLnTXgHQzLD8UlG4h6f/7fmCh/jNX1kPoCmOibTV42eDBjyFW6nJwmju
p87MfABFwHrfGf+uoxeIMeIoxkWKTvBSmoJc1lv38pIiZf/WaCm1ikW0m7tLO1lJQQc8zvaBEUHZCDDRhL8HZyDBZtFk1l5vOEzGKR+WHKwu6awFqvHMQ5SfzC0CKJrexqx/Y3VDDPSXYALWBYcCBL6IJMb2NrKi
zR5ZtYiFLF6r8P4yg/bQLBhjqxWxAtGtJlAXIOuL135Z7ufB0R08W69s89LSmRe1/TLydGQgLWBZKrldr2ci9K4yS0kNxdrqe7ltcrv88cwSWJQL5v79xysnq3CgssE0UNtoa2SLzUwdQBXdbBWPeCxD6H56+eqm
2ZsUzRvzG4bg94kPlRHWLv1fOWWeGKLi2PAAM2dZY9Eh7VxPKJgexOBUmVT+5sowfYP+KBq4smYCNlrOCWZrP8KAi+1FXLCO+IDnm2MlgK0SBMCyYTGG880xxMIul7orzPBYeWY0Km7W+qLhldoV7kptsJRQtwpm
sMb0rmHmMoQrrd0jZHRi47qEImtK2cyOAW80Y/lyZ84StM+KfDu9ZtYIO7qWZuDbEhmCtVyF3rMtYRdeoAr/yLsX2TtxzERci86GynldXpaF7pq2A+0QQe0pnEEnyMA+EmRRWMi63EDkjtyrXJx4scXhkdyT8NA+
xayVojVpzr+9vtxfaVh4Dcvg+UGprR1wdwOvlKnEOomCFTpyymPyd1bZcayu/GaAHbJaJ/nhGKCXmxNx/1QMGTsPV32WSH1Mk01mLlq1RzMGGmnA917ORCc5GLaOw0kmAzkFrIlAgP+IipznF66c/bgsJ0IrL/sC
Qn6Rzg1Cy1jYoApF93vKrb5zICzdnYNjQeHNh7SdPzjkupjTyuk4jH8rxtON1dGLU9c5DeCc/EyXxnV6KEHPulLpBsTySgXi76R9XX7iilrgBtNJ9BACxgublSRLRyx7eWG6CW83EWm92EUlln7XyXXEMhVLxNjt
UYsYwc8zFdpNBZOFh33pPgPajUvO5jgMJpX1VYp2FjSs7xNYY4QnvSLXrrM58GmIE+TyuafvD9es2uo7LibMoZkWw65zzDv7qVzdlTppv+R4mfOEfppFg1hRNVihe1h5dym6BCNNSAgNRCdKf0hisqeLsbTQjmsm
AYe60xB9bfKM/p+l+7QDVikWO8Ti53wq98S0mfn5tSIyn+D9Xf8v0ZI2u9PSdxDv4ws3jq1/WJudFs6HPQJthn4qXQ+Smf35BwCy7E1pMfgftYk58bPjavPPNFXkNdxnejJflyAGgbn1Lva3GJiJ4Z8fT6ldPRUU
np05zDqd4m0F5o9muGWgv76iN1FZY92PRNZdleZElFNdyrM4ai+3VzY7Q9tuBnVqyPuVSpC790pOGFCeLdGxfCTa51cp55t4s7E3vDyYNKV/TUS39Ejv9LRg6fZRX9cw5qdoAV/uP0vY38FiSA8V7WLT9W/cDWtg
ICoJznz9/OapPrKxgPod4Hz9vm5/qicd/inTd7TTrOwi1QBJj0yd9UsV9KPI+VVg2Ow1w/tG/UT3m47/Q3tYRavUfvaQ3Mr2fTqnrm9slBPyFvH6vG87d0hbGk+Z6ahzBI0ZYdqNAQNd1uZWCiDpImAdBHvKKLFZ
QHziGyVbdenLfd3cLYi5oBgHWolyp6fDgydUSH90womGjB72T/o6a2LKDCv9NlndJrtpZrpV/LjyFA2Xc1arzfsBHKipb63T6l57XY5lN8QDb8uHi6/vI5nAptsbB03t8vfp2LIMvybh8+PLnYycIP1NdbJ/JDAc
TwIdfKleMAdNy88d0qVC+DpP7e0wkfFp6ZcFk+r0Nmf81E4AqiTyAuBHT6a1vb8R7EEJLEXB8y/c/kF6Q9sZTFJzL4SVBA/pnhi1/Pxs1SHXCQ8fuKsZMvN/tYGdjUxLhN7v/bxz4p+Aq9DKhAmBup4WVClOzwvk
WHs6RC3mMmowa5yZ3GThuRvJZNxcEfyMeGShxwKqrtkJbq3F3tGdrndt6XtqTBJNKfFOad9h+udDER7y+XrOwXVclhGjIiG+N0EKlitiq45C5eSlPpd+KU7XGalvxlTOF1MWMbAbY52U+tjL40ogwm8B/2pUx8KM
pbU+h4E5pPpB8Zi3+iZMetU6dEkQ67TR5+UkO50C4JxU2Wg/8N2et1SuN+2Y6LRfFfXqC78re5IypNitqDzOxeL261lRYL1t2tHeBfZe2KXU/HeGk93/FDWWL1McW8llldy7dI07PJzzBTp3Wdc+VIU6h19aC6zh
MuoHegWkrdnym5vH7/pZj1QxT7VtEhD4ztiobSjh3ulxDY0aBCE/ufuyUqTk1DcGFX0mtAE95a9xK5195b9vgLEbwILWAfMgAKdXqYbv0qbR5slZNnWUIQkGyQ/15oAS9QduWq9GLPnlN1A/o77cPOnF1LSh41PL
Z9D1xnm0WZHmvv0+9/Za14Nm/j+OZqqKGvtiJElA7BCoQF/cxO9Pe8PAq44F8xLK7Ru+SHK1K/HghamMztNeiLCYYxA3QhLFicsrEP9mrPoXxq97qc+hdzjnk4+bYHqc6pdjLcoD90R7rzns4Bbs7zoYv8PA7SZY
mUMV4uW0lz4zzg6Gy/cNb1BTiSx5U06uZDQCgbA23EoDqHCBsU+nhtYT0Z54octIssXuaoAcgv8y1hH0QveP21DYZlj8TMbiL3ZXovB2HWnXOSb/ZTyqu46kXJxXN5LONuB8yHMrm9jX77QGo6hNh4sW6Y1V+QYY
sldMMisRzaiJUZFQAhChunCkv4PARVJgTBbBaGgYiP4bWEciOmFeNMhSKv4K4aDO/iujkWVmm4JeIDuFIV+YOQDZ74M65JbYwWgieH8/dojoAdshM4RN1h5y0J4Nk27X9ENm1YQDSHF6y8KSNnJJbTVy8vPQ4qbi
XmrN4tHUijYg2CPpA6Vx8b6XTycpbjBSq+/NUkKBvE9uJpDQ237W1S6caiijmVNpIBsXvAUAqETVUrrMEy7HrX3BwSZAJkVT8d587yFF+/Z17wAn9WMBN/vvwljeTkhPhHp/I1ykg4ZhVlfyDfj0Tr7eX8+Bmz7S
106A2/mixAqhijEa/GES9X+fYLeO+vf84/4PUfH6BY1hPIjhE1s+odNth3Zpp/VlE1zheuTP1Q/ZO+yd1WvpshiOpJaZSDylxhYjx9CcxhUObnKTQDvy71K1aSq9SvpBS7JNz6BbOMe4q+s1lYC92QeQtCdENNpK
mkSDeImKZros9aom/vGp/qgf8Gm44NGGhcAeRdjh6wcLCjJ03BCvR+NXFVvVbv+TLM6eaa809u4COi/1X/iq7lQAVNO//JgJKHz7ngX469/tjBFH1cr0A+Eq9XmUf4lvqmwvm8iXoZu2VE+9I9VdRkf/c/XSVPVJ
HMJ+XehHYunl0gW+xERUwJ4Dt3zBl7gqJa6yNiaTWdZVlcFisfR1DzabjXA4nCwLrzU2WUO4rXb9vTol2r7uY3A4F8KeA7d8sf6yW/GKba1gQyi6skcoMeVhVblZLHjVudhshMPhoFzuyyArhoNYhHhJQtSTWEnU
Bypxkn2hsoqkbYA9I8SFWz4Ieou3CDWtVQ/WwKRLg0dNMhhyMRnpGeuiON/Q1pZNoCXbF1G/dY6He6gzYHIUuplsQWcsz796805Nc0F/78zaBc7G+xRTRiDdWotzEeDaUmIixsH5R0g+2gNRp6NQEDQ2PjA6b3eh
KO+1qyyDco68flda64SmThJkrcdOqBGLaiwsZaD/yQRPueDkzKfhU13vjXU8i+hMD0J6/WzDzt0zGPclwX9z9O086uaXgT+fN1ltQ4GfQVUiI2WaExNNDKZMjvRSxr9sDRxNCC6kMT/CrzKWnq0Ueqmo7hFTSbPr
/gR3XPGEnPAdC2iPa6geR2rpqfTF5ghOz0R39rpCzLBD+aRmc49YD3QTxPrM2WB+qvCWb7a0d5WqMVZRrP6zkdUkg26f2n2rbWMcEntS9gDM6CSGDs2nA+YFU8V1pBbtBvk5aasSXtZ7wbRPrzvOR5Zv0FLoQ2Ad
3gnH5rVrhGKAUJ5hReEm2uMUf7atZeTtnlZwV73RvdTz9YcWYAFSdRfR2c+UZTaHIc5bWXMv0iKXEYsvCDDCGylM740HhzSbh6X1QUv2PhShBOajQDf6o0GU0aIiNh3jI/7W0A1YjP+l8+UwmnXYXKweNCbCOs1M
y97lNN8uSzeZ4C6Yy2+KNGaJx+zQUPqGDYSpZpMB7rUS7kiOvdTfN7O5yz/zgti0ud99eZ5jZXFBwF1hfYi62t6rbUKquJ0/A8T9OqKI7xEeKz0XFOANgakWOvDRsgR2cqUjDHmMi0fwATxRyWfD49XjiB2Nhfxp
LP9JlOx909oTo24OGqFZucqpbqwb0f+sbbXFuUic0u7FPg4htiMHqMxPuLWp+S9GJfRA9HqAOM3Q+Ghm6km8Pbpd2U3UC/27StFtujbJ+RPzqdQJ3kgaIj14C5GsLX0MVHzDExhGUhkj8Jc6seish+okxnZUqvC2
CiqbT6VtIAY+d9x+WR0LT5lG9motQo7qN1h2C1FF6hON9a164LcGYRPsFe0SOHmU+pC5+FBBSWrCLpqd33CoZLarWm3Uu8MPusNlNbQ4Kmaly7BU2Wxirjgc+RggXEE2IyPrdsDKeXpF7WYtimUBiKhZHOBUlKV3
0RY2/ESYZMdREgeQfHYjCzCytuGW/W3JGIuFZYnxFHEfPbq7giOlCIvMW4htT2qpqTfL0udjbCLOFP2hV0RZa68lofWf3x3aJqpLC2k3aApoI4bZTEe2lKUDkSffQb7Or9hdh2enTg/9lAeCq7InItzt9wLPvr0q
4lylyHRwPwRPQVmeeN1fgOiwRu4i3/rZBNWzgMRnWEGU7OHTfQltw0E9MtJbGy1jR2hYhenSwxEL8Y2DpGPV1M0+40ejFEUy8/a7apU4t8B9A2VL6VihD4PjroxdBqIryHH7WFimKCOsrcdj204EOQ3UQX+6KzXq
qrPWDeTIiu9au4NMTYwPaF56v9g4WWcysrQjl3SlIa0orA4nDhEMb/+qzMdjPObQo96F9fH9x5GNdO26Ot1QEqDS3+fA0Va/Qc+DOlYSF98dfJw023R0J0UtuwiRHemAlOwrbFT0XcY/f4HFqFMTf2xp8fgM56cj
8t8S/eBxNLudNX1oRb5cQIOKxMKVDGyoVc68Gh0hkc0s0+g9ivzk0EW/VkORXb8wv99zJ1cdZkwx2MLZMW/COpoO7NVBO9atkoNzlPr1LFwjecN61OUFsFvE50e/ydr2pWdo/EUc69W0eeDQYTew0XgyutQ2lBK1
zilBdAAqOBHfp/HNKjFcv0f6fLgfHD0hfz9QSxdY5wMLlvIDVlqXLvpUEIPWEqMOAtcW8ncU/JRPUCLbSUBElohOLyietSZntb16fOh3w2SIwBH0RczTne8e0vbelQ57G0DcouC4ek8j0X+xxl3AHRza6onr7jER
XUIn10V7c4lBARaenTz/ONpG0ZuYd8W+YrKLq2sx3iC3+0z8+DdFEdaLscVsodinYth8JOTFZhUt5dO0Yc53gtcGkAnmMSHFWoyfe4Y/XIk8Iy7cF+xiyIQRD55KYAAWdtcq8tfaK0ryct+QSFMkblxbzmO923qw
IBMxoX8LDNSlrT1w31tnB7t62V/u475WMaTFKN95QDYt2B9v2l+r2UzyXg2dznGqGqIRvexa5bUvEqjP4cGxR+o3QSfK85haWtJcBA6Qnm5pIyMqFIMtAuCPUZ37OnyPLEg7XqM0ixyqjdBnRZd2CNe4p7rEJjC9
uJlo2Nk8pWt12h9yeiN0vQBC5dfOff+41+NxkpGC1hxF24PVcpeU/Nh829ler5ZVmisE0QIvYOx0EI88JjUJw5OGsQlgK1YOdIoDTML8ExpC1oIQuLE/eTdNrzl0YQtuLa3Wi1x7Dalq50tFEXIoGWjkN9EpTC1C
qg9i08/ABeT0RMnZsaCX9ZlCnxJOccYqFhoC0ewD8E2HfB01baZcktO+X0Rp9F+8knf9febreFcxksPmFxYbmX+LuBNZurP/lkOn2ZoWCSa+aKHsa/LTYjabS9T296aqpTTsTbBs82ETXkmG0V1uW95+TzbRRdbw
souG78wuDGwOuX71fzSFfroQsbthtWL1QqQW00nFzfgv37Nu+wNzsrbTbRzdkURPnFvwaQ3CY2N+YvyuNDxf7NmSH/IJ4n3t84ElPg7QDqq/PeL6/tYn1vKU2ah3Mf5xWWWjdVoFFCtQ1rYoDumN0FCBTMe82B/B
0PVU7eySmhbDEiCt7IXglwn12izLOG6qed08aRRmwxMTdhOEzWhCr+bSaq5YELa2Lt9dRzWx6RLLPuH63MQemgL9iDLcbIiatwaDLD56j+ljaSNN9hwLn559WlThXEq39lcUtC5JafU0vIsmk59eaLA5XleIOeuC
sgOAfZ7seQmQ1OypX488DoJ9MMjTdJp+DeMslllIRBUx8dJ6Fmaw54eMmM/vwH01GVQNRmEytCPPhZZeAfolY+F3m+MDmFjW4u87g3RQDxjn2RuJnffzOe+61Lzp3kBmpnf+e9jPSQP4kCSXlRDyXVtUNolGAw78
uHUkE+YK163FrtyLPX68Qm35+nnc79XdZUkHTvS24ZbJrMQQ1joDLRWWialcSQpJiMOeqHTo97UPJJmKzQ4T+lb+ocdlo++uXr248eEKwNAxurlm5Y2fhiy6Mg5LNjexHBH2VmJuG3RiVZVfhNzvWDKE5yVWIuLA
4YD5K5l4Siflmh9NDnfMoWOQ5RyXuWBmz6bXQ2K+teGJDR6QGXu/ZpgyvX0fmTusTkylkT/nymfN+K24D7dtHXWCWXmyABMuhIlzQAGNGK685SYDxvOnEe9BMue25pUzBsC0jVP5YlyvI/FyN3cFVzCF0eHWTmU/
99zHynXNa8q+mLP5Uh1tI3oAvhzHipnM07ldrsqU0lO7PLnN/a81RpCrgRiXkmnpIXosS/+NEat5YFhnZDFdWWnd82FNKVKY3ykwbjwD30LkLJ3BBbYZiGQV7OomjDSTkqCDi+jHz+r6A+PMxS0eTdhC/WQjwGHd
cbKhb7KpILCN6NJV5o3znpXWtiFjtrqEjNEVFLCQE1kqJeLpRTuCXKlATYMMtudrtwFEnXYtAcLhCmf5JNKTvZ/fxp+xQJo2dH95uYhcIh4z5590nD3NHoQB3P/Ly0o6EIMxGk3HbG68mNUCja9e4QlxnL7+EPHF
mjtxt2j2P68SObf/1vCvZs+yKtRftKdWFVYk86H+LIHi64Mz+GuGHxTSKQeTqbgsbaM/MzuUIYvd4IHhde1amn45Z81IQUWjIbCR5XBgQ8pFDnUkBKwbfkjhkira4hN58w/johrsOzopTW4kDbGZXt6Xl5uNDJmv
wwKONnObROZlvH/yeJiADgQcoeZ3HAupldk6M2Qlvh1iUmNYyyRYz4dodEfdXgxDhQyB05ju11luEyyqRfwU9gk99j1hUqcaoX0vdgtitUsdhAEd3RYz0p9ySLZHlGhEyBxtEDsEeQ8LmQJBNLFCpzZgxz/P9Zo6
IYEpSrrNY4sc64tFvHm7FBCfkmYMpRDM3qnQ+LHzTjVv+RFyq40ck8ZRDzcJwOD6qvVALPon8/cju9TrcxhM+cPl8oOiEwwOJnvgjMV5nvSDRe4K2hrGzvY2ozifodyZspCi6QzXQeS3vKbVugfxA5I6NW2Jib7u
VCcPheNd9LocrWXnq9YsW7DNYL+DdjXBi911+2o9ibgDNCNUs588Yy/yBCPl6mEyKGB2s3WUKrTJ3iV95cCs4ZAusN4vz7dJOLHScbXL8Wk8axTPrYUOwCz3WRQM5qHZXEbmUrmE2UlmygMDXCZ6Zidamuf2BqmA
aYN6Vx6Jfl6NDygyhQGh6UBdhaqhlXeUY/zfjSemmEq0Dm9KwXBdAODwL2VkhjvWhf2a4qwlLxBFzRRDnGXag7K3mkNAdgvxlrN3y4NZr+fanHbiGK5jRdOp1tb07S2y8nJVyHxCYzVoLXWgrSq7Oycb0HYVJNT9
P+eWkY9c+Kr2MF8V4W0CB+emG6muWWqQaT4lyRkvdItn7/24G862XYVgphlJcU1ipyxZrWPmrbOnDCdxRG1nrV3aYt0rsh0kGS0M8RhV5Jq1tcqukEEWUOak3Xv0BYPj38L4LY5bjV1tUnhRBYa1ZunxVrNXHTpj
Gbo+wlxWEoWwgGrD4xmczPemszOFU2SGfuF7za9hFDyYGwQD5r+EtMV77MtTK2SElR2zNhg1PSbJPI64N/AgYE5izZftrhgCclcfm42X2p3p6iCzC3bkgQj0ztmLxGqIX7cOgB3dsovpxl9CDv4VIHmTpRxfO7DG
VHCGzLalqefCgKCtlwAxUClrX+g4hfblyUjwr0UB5XZo3LI1FppOTQ1/LjGY8L2cAQj9CjLwTF/DfGACiJPi5KQuLkOeg7CQ1gL3wBkv1Fsw7Itxem/4H+SnTq3NvBZ8wvJ61WsxGzsxZkXlE8OmOES8rtnqptT9
bEx9fm0Yk1fH+tEvAczDxQ4ip3K+CqKgBGUkKBzZVvB+q6bEfdCXuwBhEW6Nr0nBE4TLhqjGCcZlYHVgOTN19uvMai1Nqnd9aRI8CmareUpkdL54UzUczDAB42L4uNRnXSKyYqugxazhRS/ZmujCBXMD1X7Ml38y
nBW9ULKuYSyPpIjioFiD4Eyc0hs65+5lFBQrX1Y8/IYyg5QydZTHKmCRMNpvIt934+HXljj4dd/0bZTb3aUNvApFJNwazwKg9DuhYd5McTwV2vKzNJ2S894Gm6DGU9wg75NhLecmOIihQNfBQ13P98wuYXF2BRF+
68/der3omhvVGdEFrnKy6Yu0iMkCTV379kF+Xczam5dwnIgQb+k9TdxY2lN2S2yL5saWiXwv4TaItZ9g1CYJPmdzYyId8GMfuz+OqPmNwCIvw98wHERo0CZMxjSJ7l+vhs3yg85kZ/31fxUJ8xSghgQ/2DVyYQOt
V8pWstTF1669+thiSC1LGrWbRszMAHwhI3jdaxlaae0tVyqhHe0PA9flmWuRNpLq+vE/LS8va+AlKY38RXIhvI/EhBU/up/MxCHNsd/d9ARTukZk2dPCdSzyD2XG9xebDG67r+vCNhbqExmXJ/ebeRSt0RtAPA66
asNeY5a1wOwy6ou72vasVmFySwBAipbkD7nKVxGtJUafhLucqiOQtZ4hnEMnVuflgZ8fMV2cIQ4ZAtIaygf/LQt4YaThZ1wiNBMI4lmTJoJePfvm66Rz6nJVjyiIgQMTYiaR4Sx1dP3OTjea7Y7UsLRCUVhzcxVy
JZhwUpYEdKxVcxtmS4JXklnB0E/lVv0W2urpJXGxI+yC/0453F9NjBSTrBoaukge3pfX8awbcZ/C8krajAhA9WS9eTLwDnJx2cXFZuQEWFnR4eRTgjrvFRfa/TF0qOw0NBJi457dD9s+L81EfXC5xWSDQ5vzHQo1
rHVi99CRWLxEfa/EptOTVhLZ5+5iFzejKaDDmTVtZzi2sMLTkmlWCB4+8df5RKtoGWx8lHbwi4G7G9zfQwsM5vPa6vEE3pt916y8drpY+uJ8u/jbqE3UVCVNnPV2mgPECbT3+INIwNg87dRmzbixYi1Ul4WOAffy
M+8eOwFPpGG1CrM9Y3OYaRkgxHAWffbJcY6rG/gwnIA7Unqi0WB82YdKxT4/IKQndym3p3U5BINewwQ4JbiDjQz5usFh2JNSi6bXErIKDvU4PNaynhx//A5vUhSYcF0hFe177udAhMCKFILYAaI6PC/foPQdHalg
YQlT2Rc9VDJsuGWa/GD7AC+Ofnkopq7LIolQVaXrvuGCrSctsgDd7Wk7LE4MMFmAcYPatDXGXZ1orNNED51ayXHhOnYoOHXewTqC9IgvifdqEGeQxljiqxc5Jq+mAtI68IndNdglGBVAUHFFiHk3pMgI4vCu5fl9
e+svTnTaTzpmopYJsnCGoDE5GXe0BOvIljUr3ziD2lM6/Nm/uvyevFNb3WlNVXOdi8gYSaq6J65qxoxmXR/NL2euz7gEeGHWK7g14Z0ySI05fq5k51xVJ+cu8pT4VYlkiWo8rG8IX/Y1/vsc2JCxH8wilchWsGSC
YVA3i2ytrtjoaP0geXf0XbLqs+a3D+xJc87fnzOtPGYHB/suc8oZFIsPY3IwYiGFOpelVtMQY6xkrlB3BRqJZwa2xDvtW9SmTkY0JghgjGrXkjHMDo076IEuVqe8JhaEVzO0XxHnwcbFwsHN900oR7oaj8U1FJoL
RyvvOkKwt1QAfacfeqsT3mjWiRBDJ/neyvGOw5Maitt4LNBlPCYmyYb0lIKxpy3T/PyhsaRkd5qyEBm22fRxnCvV8ZUdq2jXlr8XQd2u5tcvpGaNPy4ejuHYMY6LcQ2mJG9j6oLuvbYXnGcv0vjwoF6r3bS0Q2Eo
fdppSeIMLeb0n+FDkyQzgPwwpDZIzJslrSbPoDGs13su6bjMIZAmiSoW/IQSRk9I6yT4zgrOhEudj6c7e9kW4ngitz2hG41IFATNx2DVFqhMMjxHMIEiYRxyuO61goHXhPiKHkyZ/jocLZ/hMTpm77A8AW3K8Oh+
HT/SPCuawFCEkCyyxP2xFOqol1zo/49pN+YQbHvLtOwwlGICjWSWyfTiLFVDCTLMfFKOZ8EAo8EPbkLXTaamGbPQGWJFuOWG+nNNP+/J5Z5fE4ak9RenANcU8bJ525ZKcMWkdoQHPTddZFMrP3ih+bU/UqALdzqn
tDJiqFh7Nd74E7lUKf6z+zxz8hfOJKmgqJUkuhJqJlVnXcrkeKT8j5E6byewGSB2/0WXa05/mQ0cMzj756nlBHo5IFI6ur/meN+E7Z/hNp86wpkjqEBLMJ7JJ8JUZoM9zrKcqNn3cUArJ4+vIp5kN6DtguIUA8ca
VyoKikEjNRhWmt7ZgAnWDRAOWB+5hdXRMbOkF1r6xf60frwT9o1pHiouL6mYsv4zN9kQ/K8u4ntAibP2lREhRyHsnw+gyRu1GFlcRW4twslRLjzlYfu0F8FrroYz0R0DFo4tapYFBWdx9biL3RwhxtxrlLoSd2Es
BlO3RDFoVhhlCb6tUE/JZoJVm83mwVKadMGIh2MM/IZUCPCV3gZCE+AfsomXhaOvbxkci7fL170LwZMONos931fC6zybe5Ek/VC16zh3MB3U/jD3mos0d1cFoMXnVX+Ci7g/jakw68mtJFTZsam/rkZIc/a9511v
/XO5a228OPPl1hVHQPmRh/k9CDQYVO539XDJwz6JnNAuie0zOutiBgupVIRHyanaZVlwC0zQI1BZgjkj9Zmz+fSr8YQG0jT0jJhjsPpKyiz+Uab4HOF9V9Yot0xwu7egC80f2fHuqLu2sh4AYTyl05yEMno4nFKd
gyyGp3WX0ZDD+RqBk+oZNRD6ODaPF9k5Aw76U0PRCrprwEF1xM2PKMyrzM8nYCk2gDgZao5EDJRDbuMapjxKjC9a8ihTSVcFo4tFfgIUHhCNM20KWfrYdayHNyhAoIB2XDzaFi+64PaRXSZqJhAfj2BME+enbuIt
dYAJN82QRtASj+5O9TASzWL4uDHsealUkm3jWdt+zgBS/vSNbhRtX4ruBwsC/DBXIiQkajN78DgEPAYt056vUn+aMfQ+wc9jQKYHYIhmD5EnTjcTHBTS48yLq+cPgx04KFUJ8wfvul5pt11Yyxs184wn1+rwgBJJ
OkVbsBeLz/ReDwM/kzXDE4xx9CGXw97Mff14j2P26Te8vqpav49b22itUpvBzSTQxqVZ1Tq/kK3BPUA7Wsqu/C3dQPQflkfOx3w7gdDABy6Tw/IrhZbJlB/HMl/KreasT9L5s+j5EPctt4ia+eOU2IthqTLSau/J
GLoLtNRdM8hyfsz5rQxFcm4AKCQzj/J0+5/fAJMds7CgPsquExLJRWfOfO17WB0V69U4if15TxByssXNpl+snxRT1j6tuVdVV5yqZYuaCKxhQ45R+UdHtGO2P8FtT6soH8V46shiOx7frOOj3/e30YQtP66EXTHs
q9s+X7fMHfMzAAcfnea49Xh97geZwJ2PA5+s/NQXaRnWMHy0BH3mXICBD812MHZS9oERqBA3oOxUI3yNBwLpy9CFu2wHgmgF7Edb7sc5H3MRXnabESU79giYqRfiPqv//ukqY61/76nIzSw0JgMZGLUe05t0nAik
xlWWYWYmIP69FmCapRwrCXXXHqGm+SGT/mGCs102KT6na2UeXKXubPooqUf/xXzetOFg41XsAxMwZBObQLVIMzTk9ouwqpaGCSMaL29/yNx4ASxtiSQiHCAzWEz3OfveljNdjaEs9s8dCdxLdwBRTSN8Wy3M46KW
WyqBsKGVXjlU5kMQvk4nf4Bv7T6tQeabPe+r11tgz0tQmzqGmAtmvrlqnO+fXYadkqWDEMUEPlOVA3lhCo1WVW4X755W/2W9bqYk5JAfb4DkDXatJu7dmQFNBN4PiAtyzSQ6/nrInD8egtfdnosN28OFw95Q2iFK
xAnnXNfVe18BtwTD7O/U29dv15xdpYTD71SDRfXBXM3qcGzmZxfDCGcJ/+ZsBUe2TLEzb+4HzEuRmnZqjQvEXIlH+ujAzht5VOxcQT+dgeGRA5mVIGS/NXFIaZlqnbSVeGzGuQNzr0LM+yOPvc2zWmZpjteqsK+b
DUmVUbO2n69It98TOf7huWCDN1G5tAClZYDwl0tvM0LqU9nHOvMNR0h0401CauYrf81d/avE/J6GZ2K4uLSryZ5rohqd+APaApIYAuC+ns8lCi5TTSjSPUN632ekVYe0IH2aZFXhBzgovGmhhDFV8w5TpXlJo3pF
w6x8FHSVJfaaXWWMycPh/WrHPxKCPCPHAxMujglb+ok7bA9G4pQUfNfzKRKtacNI6syxEbNJVDYRza8K8uTPlLeSIOlV1OxrsUfzNX+JbAkoFgpyDSYv2OPqWOk6DrZOFM+s2Nsiw4gma3Qxe7f+FhvRDN782VF2
grMD9JdCtpVwd9RjwdDUxEoLSVDmjLhsDgFWe5tHVPLE5Z2f84g+4aYni5ilNd74W3sjtYo7wyc3p962Bet+NPXVO9zvmkzcUgaR6n6UwpCmX5ZQZnnIg/xFGBHBNKPw5cbrC3SynMd9Ja9dcSGBYN/cZjtBMv7c
xqUzXe7RzYH3ARB7Z2hKHhhmX5TGBG4LHPxXNFHa9/VooSVyGg26m93dhsYIFzaXcT86akVDs0STYqLqwiQZiUsasmAXxUglKxb7nhGdDI8LOvJhySmOpmiwO+pyKRs6zdlq7Z04drb12thvEgQM1tmU+dwaTABz
4IWMLvkrw6D4Nqju9ym8856SyY1h/6LV4sUGX0xrkjE1KxUeVLhk81Bh1PlpqPuyejY0UvYK0l1KI+pmHSIiNg8PUBYYT6wHXPTeFuxhKuSgtst8aFCv8No9G2Qj4F9SGqpBdXi7/3Np+HILsvELAu9TixUTsTz6
I5ujii4tSe+owuFdMJMa1UHxnpr4JG38GKa6zJFWER+sVJofaCn90ogSEVitbPqAJIaMjLchI/+FVWHUHMqL4zkFexLcnOcJlJmYqBcnE3sA9j/NV9tphmYnQUkR4VPFIthOkSRSqRcZ82vNaFqk7I8revjy6Zgg
xojFrop6l0lbcMWM12NpR1VA4EaZPNCuzS8ZdmjiIPCqWqRdd9XTWTbreUzeVxh0i++XE/dw4iPOS6JIOvjeymz2LIYVWrNPDCNKAH5REwUkzMVhhEQLZaXeP66q80UdxfgurM1WfcnbY4dgEehSA+DqWqhhaPdq
EG4J0plaxpL7YqUioZfi/VtZrUsquMxH4mKIHXHh1BkIMo4W1BDPEDuQ8Nf6g1gRxd6Ges7XgsaH+1B2FHLKcO8Kg+fJrLDeMnEOzpya4r2/zhu/2KbPYhcPWc3wfvxflepJSGVSj0sU9DVWh6XguJcT6YA8JCla
8eSaK+ZgT2zhs7D1fxSTLWRVvv4ErQ2F8IltwcVizkxSKLYA+y32whahISx8DOSdfcdbaP6fuxSgze2xZz6FLmxxvcvxjW9LaTlcRc83PHh4Oq01VyE5GLvjrm5/hcwCGR9i9QXFDVnqPna5PKTnW2mPdvjBuLOd
g0BpEnCfLn5PCjP2nDHhq9kG5e6dCLYoF7t4iutU0xs8lLVdn+vPBZxfIXCV5H5iyJaUuSJ0o/mDXfZiI3wg6Ybg/8Somp6oJG0yBGtd57WhFUU5J+mr+Dg+JmTbWvTyPlROAC6qltZo9Qzu543HJ6aHUFaeFwHH
ZlYuCLNdfT83abonXUXz+uZFATv6WVm3NvIMtdifUM4Zv43+FB9WRSgpT0W1Cl+/uex1CjKdpfWVhQY87XUPnt8rWTNdtNjMebp0H0qzYLeX/33Vnff8/D3uBWlbF4zt+MvJSk681S+EzYzzQZP1yzhBsQk9bePO
MuLxVujdMLhJTakf3BN2vCDP0o3k3dRR3e/4KUhN88pCyIflIoxbdIBw2k0EbXaA4+WFpmAU4TNIdJTOPRwSdmwYTot3ymmzfms8dw1RtMouB+hG73N409HK5eCLQ9J+NXj7jqfJ3gOR9dxw/pxRfZsivKPt3mQ4
y+dFK90ci/7+5bua4RCFEXlH3CWq0qLwsE0zhtecztLy0aPULFjUq1lkZvx4dQZlCm1i1Wr5yrjm6nC0SYMuqM4Br8zqwxVC1LdSYVbujxiglZ+i5oDQt6cfVc4yGkG5+2f/pL+/BqxSYMu3c8mjFPxODBfixQJn
35KuNDHoFZSs6DFVF7dN/Zjl9LYcPXwZEyksfiknE1CEyIZnmscxmq6pSptuMv4v02/8jCtPQ36g0lWUCDzR7lIR/VpZ9e87iRF8co5c2XJD9759lE2u7ewz3Ebc30ZPvstn9nxbGmBh5lVpEgNDytUj29QZF5KN
pbrKbXwrPRRVrdoT+ykuZLp0R3ZTYQZUMgsAddArxCwiZYpzcbD69aur22wd9TYoCnbuGZVrLJ6Fm23Or8iJI+t/R2aC64oRdaUvtEgyilGHGTDHIsfgTB2vGcSPEpeO8ENbvsRDPcmQg/ptLxKrdJYRixDy9IIa
e39HOB6z1zsmFLZsOqY2lLee6EzRzYkI8wE+LuUrjAZ8YtLvIsuizf/gsX0IA4TaYQyApqh6he7FMbdOYR7Ih12qSPGohYk5A2t2AQuWvchrQIh3LP3aUwsYdmAUduaXfCvZn+E3usNsaeh2YpMK9aMBv5Zcy5l1
C2BQLKaztlx66BgzZUUKOFjZB2y8RdpdydMFpY2t5mF+c8SmYqNrBmmjIJz/E44hxMDYsmsELNfSTGbjbLwLy/KT9mQZrVkgUWqhwgIHJQab4RTJDXlQG88a/KL3ozMOjh1Y4FhMJ9TZbQj/HI9aiA5yr9mDZFLE
DUeeCXAGVx7vDuivnFAPw2MqSz7PxRd8m9yioW+NzIbzjWh9C5XLH3kgwUF+pzNNCD0Ue9f856/ym3YVZrEn15DqpfV0VFohb6VICzK9F4L3/7s6imPlqtvSmajCJoC6vz0TZzqbVyVzlXYKC5fqisTg7vEumvtU
lcZAk+xHH2UB/IuCNtRSddVTdvei29UE3cf+bhlh3RPgMNg0cfSSpNL9WmFBd8TkbKq7x51Cz73dbNLlPtlEHC3yp0n4IGoP3irmu78qqEWGxTaJo/BP2KNxBKexKAyuv4fdYKjV0xOwNIaixrEtYUfpNYMMUSUe
AkIdzYuwIYfD1bUdWBM5d9hcQLhq96S8G7voPugZe0aKKel4jEE4L58jhop1ceiC0eddB1hImStdw0E68/FseH8YOVUaXYSOwuYdWUbjGTFx6E/WnNUgtx92tRzyIa7hOhi7AGrNjcGww2wcJ7PRa2PsbKDoSrJX
F8GmU8Ixa7G0fn3zfk68hao8LE99c+FMsxL7w1cEdFF3oaTL9n8eLmCqI3gR+VzP1L6LtvefVcd1a5azOZEqly1euQblEqgoU/Nwj8dGxwoYDL4f6h7KRy0uLGEhuxZDoQNRKmNsAFNZaL2juiA2DOFf3Fw9FuCV
gQWP3zpC7Z4YxhTBqftugD8yUgDwGrsEuKCU+TPXuQWVRVC0Bf00/W6QXf/H3EdVeeEuUBcMGraOqJ+7vT/tAkHu0d8x69oeM3dA9auUuHdHaXu+eHjg0Wo5POSNP0xACT2OfZWee4aKwnh3bTl8xtnx6BjNJJMB
SIYHsanVtYvcJIfu4OyMjhCTQFY67bx0fjBEiJQjg6PGoH1asAo25uaJIIeoh7Ae0JwsMkJvBgQ+KWiR5UsDEVGKBAlP6Qp6AA6WNOhXKmQ4yC0jVjICNcLz02Kz0U6h7eCyM4LyZZBLO1pP1l6p7seEbYt3k8tq
axYDcyunT5mUnLgyhUmZqQS7DUx9fM+2l3kShv9ouHpKP7lzcajlXYEE328mBfuqaYu4xXcn1PNFMJhEiDCpH/ITx3e58Lf7CfwSPCr36PuMh+YdmWHU857DNIWZl6y/sNAwSdU7simCjWC3UPtLkdgSI8cT6iqW
Q00p5lc4BCGSw8iSaJZHwmmOochuogQ5UtAOuo0QCzG4qm5Eh1eZx9fWL9Az9eIwa8uuc8286b1im5quhztB8NkvJhfGIf1MP3okXfUIhw34Xx3ztlbdgmw6+2pLFO9s5hZYP4cDsHRe3x/HNvoElVd28PYDxyMc
rby1oaWPKlXy6b1dMLdbZfY+bTx0ZGOoS/rsiYMEsZP7nNj37Y/8WVpPR+2uGPvG/PPmbwls+3yLNqWWew3L6nlu2i2BHnyisB9M9sQme8AjEJDCi1fNuHzPRjx3421UI4yqzASjoxBUBWTXNCKR2AMevI4dzAsu
jMKhSUD+VYvqvXHvIoLWqnc1z+HYJ6rMt0hrNQgf82YY/utphe1ZDcauDnd5lDZUIzArqPnCTBYsTGchdpZhYhpqzhVJ8k+TsglnM5tXnUaPZgeUj9cFL11EPKu6fU8riYGw467xLCUimFshoQo1ZWz4nWH57XWz
74cGy9S+r4ISeF8NpYr6Ftnda4rZ0Jr8ud4+ykjedbTZEmF5It8srOlefsYQZLF3vNu4AlcSr8fUTgDtW6Jf9667rq17H1dBvPwKvhb5fPKI+Sr7ZVPkaNrMUhw2dwyIUV0Heo75Dl4zW3iKqv4pPY4gltIkr+UF
0ZS6W1j/9b/peQv3tayiuY4ABErFFKfazuroEWGfxZVzHUW0LQe3HCpaHVawJWPNvRjOHmaHUMr8KPHXsJ6s79aSsL5T9uBl7Plote7d9UBLh7OeewbaXw3UxiVqwu0k9A7xwaXONyogEC64SzexcV0+VjNXxmKm
wkjXhYdJ6kYnQGmvYe9dN7WYwUGbYBbglHd0f/5sSYqGD5GaNu1MfFXu7CgmPqNNPSUHGlmpFmuMiNRnZUoKvhC2Xzlu+WRANYK3oU+kDX8eo0vwZTOdNJrfBsQ4nYL94i/zg3zBt9zEZ0zhqDIuOlSrMeHpllUE
8qGahgIekgdTIx29gJ3movG3WOxDchECBCrqwbLzV5CQvQB+2ARebHCLvA1EeGv23ggK1fmx9yV6MyMRCDzqMtdOoNvA1O3vinClFMDtkk0S08XpL5VWsFR59mcbweeyOluGm3GZdC7ayXJy6XeH2O2cD57mnDdR
C3agbRO4YdS7MYhldbMToaQtImNb7s/2KGdkxorKaVnq7M0+XCnVZZsYST5J5XPhkWU7dwvDL/uXu/ETtcd6cdv5JRqxWrQLzQw0Yd1VuR6l1H5fVnOWf3cWfc+kOYA/seW9z0B5OHvOfLMJEK7c3DzkdQ9pnboO
v9ufVJXRgQrDTusR68isVnR36f1diJpb9ihwRIJuJvaoo0SFoUtCxibrz/tzoPeWNT2PIzuboNGNkFP7ivRZx/hNMYAI/Njt6XyxGMKUeL6Es5oAkv3lww3Gl9uXX/eEcOmfIAhcDBhZd99NEYWSDJmaieIkF8mw
/L+/zeOL+dR5HsaTndUHWMgm8N8G2M/SGfnaEWtZNeEdhQUqO4ah6/oV3w9TPvaHTE7m4mO+Xv9mWqj2tdFwcI0vmmKeNOrjUkyR1PdVDNC2//b4kqQHzmLIP3t81TpSZEcmwlnt2mNuLFu2BvYaHsVu1s+64Ncp
L/uczIGTmXj4SsKIcnYOLf+V7EvUIIVfHZCY85BOjKHMuhpEP84ulJC3NSpzh+8labIp3Q+gzQLg603hk+6TTsSc0RHQxbjIovBU868l5hATgflRemhttTZWVZZPE+XkUDrgjwmWOs9K12UTbECEAoUosP8lhhVw
e/O1HWW3zYHBWmwNMhqimqphwZjXtqALK312kHvmMs+JI5U149hGl9tjkAq6fGOi2u9nhr2L08ooZhT8Eg+i3EbleNkpGQoRkDOTqQgUNgdPZSgMZ1IOUZUKb8yb6v7BO3WSPgdPrsJ1eLEhM/HuBJifUIbRjgE1
+OeBagySbT0Fhsq076Q3RVU98MbqwR37oCCmehO++VJEFkuc12xx8WnBktGP5LdHvHDa0T/QWBzHSasAQ725cHs7dikyAjOnvDuqm7dWQbrWVBdiTz4TBL1re1hsoqRyNxB04pjxt+SX4hq5PNKzDEUBje8akM9r
fGXYAzOTKY/CTHZYm+lDsQehSiW2x+gmEx7Fm6hK4lwR+ramzYEq2lomgLGTMm80I9/jbKy/83LWqU5LJU3p3kiRREdNSx5e7Dxlbwk8ZmcV0aQRRc/Pf2U4MHyMAruNLM0xxo/zAT7CrTQMC/r77akNJSyvynZh
5xQvVfFoNIY19mThjk+1tcwj+M/zPI+/Kebero4xduyco/f39q2wwuAF7puuHtlZmAl3GVUt+K3jVCaNw9vAIhAr5mIoXXDAZWfYoodYFCkNq/AHI8XEv3jkimLm1rF/OOtdPmEs8NJzVw2ZZ0Ip75lfB3cEMxA2
B/z8eCbixbXMu94brVpCE/RteAOPI0+ewtjR5oaXJmY3JgQkOZkRNPhmOm5dpwYzLpHPcVnLV/j9ad0+SM/5mgWLx5elx4lVvLzj94cFavQHbIeQ8+g3SGLdnBTCl2yRcnYxD6RVTDoHPhfdgo9Dew8UypLDtvvC
5RosGGBksdBzX/0p/cH74IDT95UAdqabCTa2Mj8fKWAPCHO3OgyTiLVWxu/mC1l4Ipjw+qSk8s1Taz5Wui15Z56371B5UbbCKoKCplVZmvJLDxnwz7IAvsnkD6+YYggUwiC34VxHBAOHcKpVuBZrI4agSy6YWLOS
BoZyAfSkCpS6t5/OG6yPXDA4XxdHPpdNx39EO+YqxAs9uYeQj9bbgYPKkNoabpaatONBT8oAxkOezP4Vl9y1jHYj0pJqPIxJEedoSy3x8KGGncKVXb8wFb+XYnejKAj+7CzmWuJCMqqpGxWZB5pnu112uFej7HmJ
5uS404xnHx6BhjYeCvJgcbP7KVYJ1e4gDXevn5umCQb7IyXvyt3j6sFQrReoG1NWkP1KLmtaN6ACwXcSen5VK6ux4FAyzpN/i+YYAuIuswx4Bnivkc1hN77W0OpiNY61Zb4Ij+x8Kp/buBascYtY0GnAN6w6WM9m
ZYHaHdOICncocp6uIonlGYkx8Uf8gLPkvTnNH68yrHcG8Y7R4ZOcouKqY7snPdAAwvCfflXZd3vHpTS3QE+sxYX7obGLnGTgJXeBf783pHAXfOUKwhzmXeAcehhnWHrG9cTva6UYTckQ8ZumAQiuDAV9Ndq9qq7o
bK57FKxX/FCvuSPaPbLWMXzLFuJaxy+eZuuaUhrwmRRR2cBzSMjv+gGKvdyi4obb2e1OVlT9zJ8swPwyOKU3gkI0vlYMy4LQr210P/jPt+fmAYoRKAy6HXogDnohOeVr+FSWu/6OFxaT4ZWFgF9LXXVLEUBznCf/
Lyf/GGxEUDCDAkMIY+owdDoTjZ79SQ/QOXHPJSLrmwsk34gAbqSca7Qbflg6/fGNoUgl5zJe+eWLK5zZf06zRedc7qvARIWgxv2+qDZfcPNC1jw+BwzlsusJUNyzGep4IEzQjYJYecHdocfC2VTPm/qI2zuJ/Cl5
n83MM6E7cJVTYQMXdKDBnsK/+FI/qK8yfrv3XY226Iwl3t9nxhBwzzxhT16mAZPVyGEZ+ZeErqrwmtjzRSXqZ5l0Bz8iOFxxpO90wN5ucDo3SuvdIJGl8y/QVl6RXBktCtXdbmzzcePZ91GWjIktpUoRbKZOts2w
fW+EGDHBGkc+Iht1hep1A4CyifsXb3XJMgNDlLV3L3s6BBTIA/lul9VN1DHCaKf/gmxaLwIa49Tw7MnYf7NerqBRR4GX2rg3+GAw2pJfi7d5k7p8rooIKpu3/FOZb832gvFj2X+QxSInGP+lfh8NDRmvqXbAaC+m
jRc9yxN6g2Ks0QBUlsOX5bHEMus2yBWn1uoagCCQYvLl9eId4BJ0eZcKvtVOOl+oJO48xWQRXShd2dxd7aP2BbY+PU0onENTlOSaYriQ+MY+OXZh0tLXNwesza9+mcerJQ6UE7Uzqd9MtH2FHOVUH/okn2kJDZg3
lBUOUGHHIMmvDW1yGGHzCzsGhSJ6BpXwxt21UkzsAi7M7Q6EosgNcUS3fDBP6TKUsGJYt2H7V08wP8UgmUki6Qe1kj7n0GP4zRgaId1oz7xt7GvpU2IXly3ZlWFfhcLffHQVSfxrs8nwejbw9+JTOkVYS0LhyrYl
bJB5HwmcZUzt+29CxSEtabN25Nuuuavke3KH4c+KdaHlD/dW9rIFz1W3Tu5FuQij2WVBoVgBId8C0fcDWS1sUSDAI9w19AVPaNjeO08tW0bW3bRAl/F1ih3xePHRovIgqINaWSu0ozYVhBOjEut7MPX9TT3xMejE
SqRpe9WyikPh7IKHyIiL3qz8jawrs14CD3jkP0GJsyY8Hrv8cM3u1EtLgZBXRQR6e9iHxC5nj3W2+P6wUyTSo92hOE4MSjmWXb28yPY+KSfu30B471U/4aDDIqifKQSVbAC7glOBY/q9FpVDXbUVfSPuM3DrBUjm
ag+Q/OJz6OdCGmBaEpl2zEsP6dgWxFAN6uLy7IVWL1mL7YDYWvZ+skb0dGd7/QzsiS2maNQQLQr8FX3MqzMseOrBTduvDFpm0hLl4SWxDLEcybTqg6esKJeJShUsLi/1uPybmHz0e7zPFxT6PuzE9dRubYBhqtak
wPDkmukqmIUwnNfSSKbUEsO/ntWI8kjNmbepEVGTr92DdMuglS0FueOcsYsL6oKVyK18KFN9+LGZ7RcusgeOcUseGnyjhMJdMpwdgF0Tv9j+aD6W2/yZOyQ6EvWMtHYyQhZXJNh9x0X7QEz+LO4C5lhww7rgFBJZ
8q63tXmK5HoX1bVnp+GshbM30ZAXBt9s44L+vRXl4cZ65Cd7pV5uEAzGuz7MXD4JhLhXuYj+Sk1DjOFljWot6VLssiPGa6DQrlVLhDQdvoMoUSRBxOAkchxTfJH0DZuV7QRhmooF3NQgYhRPv2UnzeCUYcjYbLdz
6A41sruE5WssdE20GaH6AhyvuFrqae5yuig5bWBHUjoaAzfRe/tsAmfswHbHtSxMoAeZ0gcSTbUCFdKtDDWkSFnDmIVNzM60Z0a7yTJWvzvZhmBDOefUNbibsKdqLJX+jeteDDuSJLoStozBba+hBL0ligUOAzNL
+jcSeuEo+H6VyIplr++3H9v+qePtwDXGWDMsobbbh6QlX3iKfIwf1TQM8mWJYblKUKQS9KIMg9vbeQSyCWrPY0gYOmGflGM/3tXmufReg3nqTnXSeo7wekjbtch3R1h1+6DQra+XcjgiWf5KNkNr4nCpXDDkvxnd
mUalVtYWTZEnikaYETsClRd9CEE7Bivs1VA4UhlzsSimoxADKu444FKYhXO8wJ6EGHNi7XcFDV3Yb9C3a9zntMVgCPqkbAdeDgBGMq+3CSrtXs5oe/0W6wpQQXWrNsyXjbha8aB8U702MihjIGV06FV0PuCboIWt
k164HpFRSYMNUbRpqqW9RG4w1l06Mr/EYmDRRdfUZMwYjalvddOCcybBKfF4a1H4mcoPPLijShkqVlnCtSeTz1L5Nw/oSMOhfaRDmUj2PS8hyZTFsrbrd+x2e90RR/E72y3afB7vCxBTh8y6MRas+2AjSM/cZYvT
Sp5R2hb+Fn1EsrkwTBwu1uu+dILTwsSzMctbVuAS1AjBbCKrKB/xvwX0a+/2fGYb5UzOrCKcB9pM5fAUi1uVLyUb7sl5EywprxMzjsGM+bkvsHh8We2hBm0xMtPoWR/kiaWSNSFz0Zsg4PSsqDXtNNhxXXEEY9rU
WEcqvlM4umYWZdaUmsfAjT48gzknKU5pBJqMbsnd+d6t038V+uPRJZ3lzY3E44FjVHYbda0K9xF89lQteJ7AqZr5HqLYDSNzYu/sq0qEtwovy/lqkrDvov6n8WVCQTwQzU0mgPyyWQ/AH+jal7bwGriY/1K2zweZ
JRaj+IKlfS9pI0B/iMFsu/DBpJbznjifNxMECuVTIDSKIj5GrTKzITMxZnCgkmCRJyIZS53UsF1LXbS0x0xYw4P+KY9KYeJDT+uz0dm/qmkOSbiQRgFie6mFoGf/BoIXSRVwPc9bCJPEa0rxMegoZ+HMRSYgtSt0
4V3jcihGsKexJ8QU1V2TkZBQTNGHi9THeGG7KhBHzazDNc7cBy55Kq1/DpoFl0sMKx9RYUTuzD8uTCx0RgD6uOPaHsPT6rN2BlpWwd/lsXI3cbS8wkDiTPy94DxyfWvoTrbSEQhaff+LFxplaNVVoLgsoErsVzng
0ie/Nyv2gVCsl/SDCtGxpy9pKfbD6uo5RokDjILxlmoXmTXgkfwiBRvzEu8GrXjuX4Cq9X4omLRGQBxKlt4Xg6pwNttx4wDPG/gI+V92wiCnUl1BqwilgkZtBtm3OMqSmImgMaDWpk6qFOb+Rnm1mrWjlrUrgmIh
B/o6C7XFrk29oDL8ZOY8PY7Ussg87eCZghJh5ceHoggezOfQZpvJ4DZpEWrHmV5wrKT72T33XzHW9ineXjVQ9p1VA6tL+1bbNli0f12t1W9mwJ0KkfQdSHUwln2fesCgKlrOSWDzlFRhQ1TpT7LltsVapuxiv2RL
CwpCoK9RSUYIvAWcntbNLrPzNm9p6AMPvF4EK8S6bxT2o30/rN7nsemFQQGh5jASrqUGLiKXWdwJuh8tOwv/cdtHpJY8bE/OqZArVQvLNOFj/VyENWG1MafyviThW/0b1egvCaH1vQaxoiB6ggLAaNuS1jSV8Gmx
g+pM+atqDa7CCAc+5Tse92IZV2uqfk1S9oXLMA6t11BnO2Blz0Erp6PURXAWXUwixCYCHabhjU07AqNhZgpkX/VtCQUHoZB9mDfYt2dTZXYrYPLbOlKWI4jdwVUIqQwUmx61X2DKr1qIadl5+rKwmRbj6rqgE/fb
1Nrc6RhcSd6k8tNYQkkjBTmKpDOQvYmi5BIyBh6MLWtnS99wH8X8p8lEdgtBHALvVaHiWoyyLpbJ/ZyYzXpXlpVFXlONq3FhtoqptLBt8FTEPYrnuWwRtsZUEyZLlwpE+XTGqgZgkdBXjYjB39qq+72g6tXpWUWc
+XYe6PYvzz1Go3nzTVXtI2nNQHTOhz0JFb+IoZESo2DJLi6oVPZRWsSTasLej8peQaBAsrRcpE/u8/hgxTFwpzovY4GNtT1qHCAKhBMbHXZCQOE6t1sropv4ebuGEl2KxP60xS0p59F1bc03jbCH1PRSHkDaQ0Rn
u0H0p4JJfmxk3YGjwo3QGRO6n9mD4xdR2xjr6xbtrwdpxw9t4BF1+r340nXBIo20oPaCbbc0zWgjYXf0+rMpbIGrPTjPNde415+GibfShBXenrNMuqNi23hq9i5X40A3HH6oOEkM1aT56LY0dn3Dp+dlyKopoR3H
S0raaPSSeo9Fd92z4CNEO7HF5KxSDg5bY8//a+5nzNVpC7XbAY+D7VVdVg88/JHz61arEDhrQrD1wsEh7zEKkflz8zb05NaFHBip/KGmZcPrsjYN+jXqH9p5MgomILquq+ftfVS9WJLro0OsXMbRL9F3nzcKr3S2
8T67I7ibpY8irDVombc/iASy2B3gKulxUOTGTBX+qoVaPF4eBvDN9BAhp75vPRW2az2vC1ETfhkHfJyBpYA4P9X7tsTEjzjnCA3goP/Fc2HSmwQO86tP8P/Ds6k1tEWSzLysxmimYDwVDJvYcL3uwDCee3d2Tb2T
+lWqMCf39NfJvLwFizarHRNZZh7h168ZFJ2NSy1jmhKz68SkQLJdRFXCXTR13vxxsI+3uV9X1zCDpRs5xnly7aiu8ax8twwXJ8Bw1BrNlutJYUoZ28lTLCM6rxj0RaqROY6Kf35BabO9yJSWXnkcX5tjzHISGJ8B
wVyrzHrUnNHMXMsCV0doMhfZScSuURUUWsySkTaIPtqF/ZQOyt3aZOUcHXyIJJ8JNH37nvlzFrwa3hOnWFwgeJpa7fhT0NKL7Rfljn7iQRtrSln9nQxNJzcd7a0bB7mWdforK9kWQzBEkGQhIN9lPVYRSbXpWw9s
OlfTWIe3kGMDn7FuR5fibsKrJFXl61eqPkPXiMWubxHVzbX7m6l+TMVxMTuQCLOLPvZm7v2lQdzKdQ/V6b+E1AeyNpPgcLSaOgfNOIAmdLWMRBTDHo+n55U+239KIzgTzPQ5e5bSoyDU6ZW3xW7hYqPtsYZfnqMH
XbZ4QheTeLP+wfDYACLSlnzbn/OOmXLpy8PArlw632qc3bdahlzgYCUs9J4qj0A9zewqI158Vu9dXrlG71XLgXW2Mr1CTH2iB+6xiB8wUGMiddZIorWyHb8oBKQsc96Lsx0nnYGCKBJTLVRb3s4TTv2XkYeEnY04
/ewCz2sc2qiC2z/nYhw/jV2E5iZjporUIcHBVhYOnq53LJruMQweP+5UCPfK8PvWXFc+aXY/jzQWr+wJPzSZx5DguXpUP70Ii/0wWShANdm5b9INuzgcdc6F/m7sIz/5ueudBuvViQRLbxKvftgyAy2oEPtBceXf
4zXWLG6C2z7oRVlCwlxt7aIVCzESb379jXotIrkykHCJKbaqaXA6+hu3Ce6EixnWG0Cb3WEIufkNQ3vn/GVXNdXLlH0xCkGY21v11LzhSoNkf58Dg+rsdhcvHSggSg9ZXqNfAfk2hI90p8pbvnxLjv34zquwYJVq
6Ymk4tuOMKm9uo/sn/E2bB8OnQM5zYSeL0gfJv1yttKZlTLZx3q4eBkHM5ws+NyC+YRVRlDqBeMnHlqqP4tsUR07ARhuAB9osESkVuPR02ca/0oYjnH1UmFiy3r24nAAJLWNdq3w04Oxiurx8ibnWBzzbiFxOlOX
YNK1GaLEpza72vfxFHVG6/PR0JZ8U4q/w+dMdrAPqqdBPDzpx3yzRvScevhr0c5gkoc1zhijkN8oCS0mAZ+I2U78xmJkW/dTAqr7juVKGYGdxIVLbw7ROqKee7Baq3ZgzXWPyPap3yefkfAacGIojrh7eXNQhXqb
645bzNzaet+/s3tfgEgO5bHiQbVHviCz4FDs+XQfn2dw05WfJjJpnNbV2EnOdq51jQ+MV6yWfGi78v2h06Nez7gVbVqd0hyx9cgJdAH3IOyh8ni++EruUyxhz5llZVfZq469W23dv5YLvk4SXOIBtaowvUzqJPdG
snDrvTCHqbfJuvbMzun0iay5F9gcdo5ZUwJ9Imaid4HmX4a5LhfpkIshBzzOpu3QZd5jVD6m4G9BqzGXB4OcmCMdjXOY31bu5+KpQd1yLZufWnDaAsHubrhteP9HVcxgPMWqymLF2FyTYYP2r+bfCLVRUUUUtVtw
c5bP3QxA1vyQ9+UT/NCOI+bm88s1FUYxfHgyT3u3eJnK7rADboW1b/5kSe4FYyyAm0DNamKfJcJZFX9EHdEK93OSLVnFgj+m4gYHbTHNX7NhXhS4mAk6khhuD9JCEoA2E07isSHtLftBoaxPFdthojXZ8Wa0mO7F
HVh4tNgRAwomOgSd1uNJ1HN99NUnVc2t4vAzn9Tlzo+WqC88+gC5re1eldeT7z99EaCTPuXRLXlYVT93EZDnz37Ds/g1qGTaZwqyiizRItvq1S6DEsnhrmWy6rq2BKqZFJpPedFa8Rx/qLI+LaKlpuwzNujr80SJ
E2fwBIn8LUHqRkY/f1Q2lncJDeY/rfXyhHcH5xWY7i2t1zzrcUTJ4mBl2vyC0HFC2LME+Mb9zX230EKZcs1L27vetTis0mgxwJj43Yz/EF00WNbdv3PdzMvbbGBLs+z6BUI08KyDsp8KteoQRKDM608q+fISWLjo
XrOxF0a+m/hJOLaBS4k1NQZhN4T+YJMdzATlaSMLtofVupM6oOsUfLXQCGhUOWVcxWxgnqlcBdrijz+2U0s5HSnkOYzFPXrOiwUxhmO5RF9MYQWPJVNPsGDonLr8KN5hej1+Iv8RqgVTvyZ7rfgks2iZteUSUrjy
qOfs/GjPDHzymM2dwQ9hUNjbZ/XPhE/aMtFgUcWJTF6h+sMwzwBGi2UcbmV6MqEc5SWT7vNVdvEw+fKfWxRlOdaDh0VOjXDLzSgA1LcMgTenubHoOQbFyG/BooSTOTO2uYLUQ23xFX6K5qHTNkBbwWdO3PKZWPMc
wM5CYw6BHnKWtbmn3eTGDGVqGtUUyzq0nQCF7aYN6ziBqndnZ3NXke1FJQYNynIbHV3QeKWQWDGMKSr5MKVfpxhlkCmBqQ58rXb+ZhJMSRYqzE0mm735mgtoR4gRu0ELykB7IS5yiHhIQy6NI4RAyUtKzcdYbbHN
C9zHDbcVYVcSRBAjoNeZXi6zCO7K+X266mw3x1UpBm+0UOvO3Kg2Vn2vPwFP2qrbQcLhB0LWi21TQvYfRXWW5yHkRjL0w4+P1JRjN+4959rt003fmpm6DO7s0k80Xf+3qr91l0IDOVvyYwKKNeaO5B/nA1Wbq+9C
mZ5jcfi3L3q2HnknpvBeK3UAT26uKZ8CW/EIZtUPuZfa1p+4a12AeKFpb9eGKVBSKLWuaIsJhfDhWG+mwG2eYgoUwljI4MZwnoQj/y5ugR03Nlk5hnQL5H98ZHHbHrUFmPM3XCvX6X4MB8jEa6arR+7hXSkX/f83
B5KJRZjnuKf3Vi7SqHktrWi/VtOOmGSOdfB+9Hs3dVTlWQ+LIj8NbVYN7gksmUnwZl9X1/Xs8reo9tHP92Amygw5XYGcy9c/rIh/xnfdYT9EI1iwMyEuCQM/0lnBT3qTXnxM95L0Kd3uwh5jLHi4/jNRfg7BvXgz
7thH9XlrHgrcT9flXuyvbe10yTribnD/BobJe13ZCcrHlP9dnB7TaOpDFuHPKejtTfYf976FUXGieBVIWmX5OhsTm8GfM9HeY/iPq6n7V9G7fFtW37hSutWMJbIFGIEXWnyfLTp9X8F3cMq8XLwOcSQxxcu0HRGy
AxmDWg/kVAL/Cqze0fYfeO39+fxWvxxKBUtBaDwhn0j04Z4g4JlKCGYtIL0w9bDxKKSE2bSsC/fn20YqDFZmIoYZtL+4ZIm6GCSV6xxFaT1UJcSyNhiG17adxbv9A83v3mocVrHET/RoVHKp5XgxYZza3Nu929ou
wOykOcCSwjhdXFmq/Ld3Hf8UdOesbsJOOXtfkQuNFLSIgT/6j59Yb1+V+Cfmh1/Fhnb5WanBZW528G+8orK+/td8GWOF7u/ZMENnrGR8yDaiTJw550u/vZiwc8rZk3WoA4kfFkri+UEP3K3Llc/Vub7Wgusg1Qyo
jAuEc7r/F20Ru/cTHgBr5euyG3kaZslLQZssKf953nT4zev7HQCHgFY7vGzUXiOCEzIeUdhXS4BtMlg6S4CG4C+vi3x6M3wMYkVlWHVaQ6jjB00nrwAIwZLZGsIV5IfqoOu0h1lnVzwaosHW+OqYMyxlvRZsICsr
V47A2HKhsbnCI9IzQWllYEZKSSeVKY0TGtv0rvelG28CYZB6YwCebHPaCHf6kTc3UCfB6zjiZDy7hlsfo4mClINuvDE8D15L8hmhAdJxHfQlwiKJdHeqIEKVjDYPDfmm07x2fMEgg7tdmOUaletiVTjJNwwpAYUc
MKFgzwEttqmbWWGqC1vxDU564laetxC/u5SwCLx/d+P7q1CHObc4ImPb9M8SaMvYDcGHmWcEWu36IwHu91yAS0HUXi7IPQeTKjoe+ZX5ZMx1z/cqCFoL1Hp9QGVFsvPdxYqlBXt023qIrbd/VH4Hs3Pv4n7Q7tzS
L/ZFXywZfq18ouO01DON85D+jM/e4mWo+p/SBc8ZgwdFTnFvQWFnac61+rVbkf9ak6Jz43bvhwMj8/oEZOwbJHsl7CHPHvLdkc23a8YQbrWbYwY8U1Q7B7yJ8LSGEnOZAH7S574tKB8j9kydPSMmF9RlLXy0wwln
3KA1CAF+iWcJI50jiOkH5YwlCliuCbwjZw8kb1Jzw2McnTWHn5TXt/Mj01sNlknCDq0W0GCA/ozSslPxWxvxCgW4XGnOaFeXm7nuIaF/DsPPsVBbeV4XINCJE5DC3HuO5IwApGXhaQmIFMSBY3QSGE32RyZVJRwg
cKiM61hOVnUtaGY4QyKDPM7hcAFY3xAoyjXY5nr925+X87g4wdpJjZzbliSXRJRCGJpluG9tlzqX1yxeOQyJHftGF00stSF7fQCq0YquSDIrcuArcksJWlGvqzAcmyy7khBCBug11vplLxZWNKPz7Dyn/HAj6C5v
LJY+n68Z2okA+nZDPZsshHAgfTsM/xgiTEuJWJeFdIye1IIh6YzwzJ6Y1BpZYHIHvLFM17jk0W2lMBgux8zIrQQ+5gPQugFWiIzRz9a5uGsbuiGz8yNfJZIjjj99gi43C/Oq2GST+qSvqlvDx2P2cogVMhsEJOC+
yDyKb8x5CplTD+pCyILeakjNZtzgl5j5UNkiZ33vNGAn4DUyVpoyVof9YplkMTnX78w07rjZj3Hr+hsbZ/t6AFDeEiR1zUtRg+hBgB5gXaJzppdKqk0TloczuAAXceVOBbdzDeDJYQmLwXkXPr3tHFmMNtJXfq2d
NTP0rjmukNCvNzTX9mwP+aKERBcep5pjdOOek0wyANTQknD7lJ7HfvS/RXVN8hNjuxpdJr2T088Nc0akZJYYFlySUyWVuwYHmx10K5fhd52dgOpzDbz2Sl+/CcaFIJQepYtkV8DcxAYY2clgmIOtaMwEqcKRBlcL
Lm5KfDVP87tCPcM4RhGmTm6fsxyJMep5Cex0hhkKeMlsf5ekJn8nZhGAxgQo3UcyoqKzWSR0BVmVQJhGZKvNeNFfZpyC072EmeTJOSUc57Xke3us478C4HM7/hitBx4m/bSgMLsQPwcDiCLxlm/BPAENxEGSF4Im
D0k/nXSgvGWza90446czLnSB3L85PfTKsuD1Q8j4/pCijpzFUtoRwAhUyaU9a6oPXNexAYXIiMXZO5lq1UDYn+94Sz+xN7gWSEgUo41Yy9mtimdBcDErqKNa6Ihl3DZSmgjSvi2HgZqDxbTUWTaAqplqQOwRMV7k
Ih1YpkP9gcfxU1Kp5zfN9P8ZN4yGASL9fRmwf2kQtIp7hQW4AZ8XIu4Gp0k1laAZDmyNZOUSoHgYO6HCdHjA4jyegmcpmSaMSYkUqwPCQ5ksrkL7IiaE/ZNyMSdg0aR4yhR7jiwMVTdRDs7VuziQoNHjuee3hjUA
BuLJSxswDTwPDpMRq93CAL2AVpYlrNBQ9atlZ2lF7YMRjrHDv1KrRyXnOmwlrj3FBLrmjPT6XN16O3ENjP3LbkATOO35phSvItRwEmrPZgwPfB+7G/8DwRWSzgbTVo8OpIQxhIHxqhUOiuObXCQcLsvB9upK4byN
lZQxdDGoWh2MQecZSnQGmoblAatnYlfMvYKJ1pGS63gW3G5DOUrnA7boDwpp9xQNHVmOHKWEEVjtvMyS0UQD6HXSnAs8kNHij2/f3vzoYUnAb5+hsHvqhW7cMZDURYT8wbIEmnOilZqxfhrvl9Hla+witn4KSfem
jMiIOZg+sU4XkGUZX6lOPIBgIm/t4NTzruUvCf6udOUJ7jd6uwy4+/ji+rW9KIOowybLWMZa3Dqt/yLiqlnnTYMaZKyFOqoJ6YHATEy7wHCQIy6rOnJccWnO7uEvqtLYUGcgUXJHCAOJhv8I5zyhmioCN7FEzU4H
JNTamHJcMy3mB4gXCThyzO4CWOQmW/O2/WSDtp9a376fcbBmZuyhwm03w8o2m1LzIXqq2IZWbpeK9Ob8Au9kib3mxbChj28QD9rsPUbcq68ociKn1Cpctrt4rbwCb9ltj5+9ODnEdxG06JthzRkyHviOMamKTW1e
T5M8KC/t/bpnfLXfByelhHFZPUDlkfAfDc1FWF+v49aKnFGUhn6lHwZQANrkz7/6g3adP/9R1k2JfKcdwpQmCgTPLVSoYAbSG3DrgiIPq6R86ae66dEmTs7xXz7/7PSqmQBUgERpKh73VuoBhctg1f3O7dKu34J4
XWKtZP+VFcf9vIRxpctirKKopQ47rdLHUtDjsloIJ395ER/EO990SIM3hQU4BKB36u7e3P9vNw964zcFzvjy/8nrVWarLyC28WjlT5XELl93AJdUJiJxIkP5TdkGk4cnP020fTvn/69blkSjbcPLT4BlW9Hc1unG
x6eD2E+UXsuq64wJbexe9O2A+TEAsC2uFNRpRdzdCorvdy4yI6hB05VZU95aSTH4ZizRxSMHwsy0/7qhwzkdGj+ArrWtae0cLWvq1Ajb/nvF/J3vpx5P56P6JvxAKHSD5QaGYLL9bmmzbAa2bXKZEgWE8LE52Q/a
OgTriaupz9OPHQxwsoRHXY89uMSDmXcnczRC4GXrXSc1WU5ZZ6Mbjs2SeCGPcf1d6mpi5niUVPIDQPJTlMDKJDR5Hzup1hvwB8EGJyjfkztZh812i48IFsLnEqq2YMN0ahXPwkVleEpLBTAyEkeKoOlTHlq2OaQt
EVBszGLiG9uoxSlIPG+Ag1ZAAbX4+fWqRUGLMFIx2YVZG7dAl2/bfbQXOeYWjGPi3Aun8/raWEZcwwMwkMQsq3C5r1uZQHpesTIVckYzYJ1sGWiG6aR9jFtZxjNiNu+pOpIZtJESMfKKkLQbX+qd/JMeMcrOKflD
zJqzmDe0P1xvwbXtcBryHGEy5UPbRlcIsG+bJwEvlkklNjg+8gzEtskdJhDyJo/oMuRsgG5bbDVxITWtk/9urWr9n7ej1gYGcVyoQdYDyEDMM/M2ZufFeNItVTftQy+4gA2nUpxzxnQriScaLHMeia8Xwllvh1+m
mWRXNPY+ptrgiOoxljVx/sPfgjDzEAH3H2lYGy9Itt2oP4/7YLP2Q/e7yHFcqmmVLAVjnRGlta1NJJ6mObTmfDU3/WTotcJcSujdPABazZ4GGsL6bYnl0r+61CjYxFPFVEU5HqLIjAMoiiz17Af3v/DuCoOZmfQm
s9f+w14b72ynXDUMxRP1k8VBySzjSTkqy2pO3PrjNRA+KJ9FG7wtpp5Q6TXMr9Xzgid9HwdQBSdgfKInJ/Z5IJxPVjdSdopKRIZk/zZzG0HPBuAsAwznqf0z58+dO6YNNkMbzpxPkxMxagenIH3RHtEHGI8DOOS+
o2MEQm4pSknG75bbf1O0h5c3JS9bUOeJWgcF/UX9iImJPNCOMxCHUJ3CZ+zNvXpdWqlwGzbhymL9bSEQzzYmRfGNBLwlDmcErkOTodqqzgpowSRe9vZbDBk+RJ1VU/dHQx1MdIgFYMa1IetITEziVPg5I84ifqCl
g3pzKArlKSK4GegR0lOim+knugaCJwaOjeT0yAQqbKTlrbO9f4wcW2BePIF3VeUz0U9pKNY0fDH0cUckZphOk3V3bx0yR9U1rAWP9dZqwMcuvDnz77H2GF5dS+CQVeias4KDtTReaBtoUo+mMitByQsPRwQafoaa
VmNIIqXGHa6MWO0f72THgh2LafWuDaJDX4HrySoeKs86pzXTORiOo11olImphlt1fCGTYbZBhG4B0GezOoy/wbhsTePxLiqLMD56jUyqoFM/yW4SO3QEkr0gYpeiX0Ht8vOg7R4wGyqP6HmmUGJIZ63ge+1NLYV3
TZcBYi3SroHQ5xw0kD0tZihCdTubMqmZXqHAukAE4sZcOxTd5TQu9ZAqaLq/gb2ok4k9ZnN50MFe7qpNJ/aWE67hYBewrQ3tEumcSMqdRYncUKDsyQ060VLsIhuzsX6Fmb3Qv45eHWOeYTvV4rZxxDzTsMu1G8Vz
LsQ26BkmpTUwXxRL4IM1FlJwvBrJOIMj2McbgIiCKQBorNmKw4sLEO6KGnvK5kec5tM9W+4fGLuGhGolx3vZyOjgsvNIW0tPmNDZZj6DWGAKs21Pc8li4A+v7qaLOwbwhrdp8VEKW9A0NvUdRpSLIZDZie6oufjb
QrdXoGeiwRen49ezwTedfANEf0DA6EliCs5sB9vuK234hzFndpEOewonDUpn0LRDc3Am9jHkYTRDl8O8YnKmgG8rCjpcGRn3luhHMLTVDwfzyZ9kuGG1VYxdGNNBd1nGFZ4vhR0G2PAzP689/RZ4ZNpVX+MzHaO6
nCgVKYoaOK+KsHRPTazu42JQgnkgi/I9ixDXppfYQikLAzSR3F4mQyoEgOzVUrPwLTmlg/2hoItncDUDTwr3K7ZqubS+8MeM9/6JDamDOrDtJ3ijS7upkJ84c8U4MNE3+mwRq6kf1cxgHIspjdnXKjHhwBXO1z0o
n7HMuAQASdFi8XVQbZPsf5vK71FXracm9XgXYZTkFFQpPwEi1ZPUhuz+Th5eQmPSsEipkoGvAgN2VVUSliUeUtnRTu5dXNE0xtaeCQRTdj6leNTaZ31Hx2bs46Uo5uxcmtpFPRtwtdTEhNV1uxgkKNLllg8htei6
bvkoP8eG+Q2XHgVMfkOkbRIazjLm5S9L+qgv1t0QYkCjWOj2F1+4ZRa+gg17lPovqQhQqt9UgCFDxfI0mk9sR90L3RMjQYrnkFn9G9eq26txAcnTLNua4HW5wEmsPvk2upLWftNY199l4uIxV9Gh+rrKqO0easHq
v27opV5V2jb/tA03uqqXtAM3d6FvkAd5DWkk0pOZRZjB+E37V4pnP0IAitOwczTpDo+bJM09iBk9At2vvosRoVmPRiTuqsqWK7ICgiLrzmdbSiRSUfLB7G70iyz80ROIkJTb/sWUBtNLCm/xoT6co49zcsoh33fA
Og2menY6/t8yqcxr+OB0yIt7uIGBP1tkK990RwgWAbzHBF6NW7T3rWAj4KRvk7ED+TTjIj4SYeZcXDQgBnZsWYHy8HihZVJkXyjt8ezYwi3IE3tZpAG8/bmNYZUkw/wYEPCUm9NGrlKEesQZXsilovW5Wdamaz7I
tFK4aPJrWmD5JhZc1tW3XN63ciJkFizN/Cga+C4aVEFyWRlOPn/5QFyO87rw+3fnGYO42n53a/9iIwEThVqlJliFul429i/xYf9qCBLwBJjfunuA8aO2L33oyeCB2CNwYYin1yR1Nh8wJt4ucoRaqjL9dCTQYbMD
w45coGiyavT+Zwc7F67EGvtPAM8t1I4xyNyljX3ZGcEMh2K6TA04UBn1qcQVuyfY8G93dkyCKj3v8S9kbtLQ9uEXY553T6C2xV+bDbOH/svJt+tuF7nqyNIXkfwFL05ImTDOPU7YXnK1ogXvpBSQ0wMH34yi98Qc
vQPZpcIQCQYlytKgfg6YM3w3i756fTrAiqfXFLjezPHk4SP6wCdmoqNWsqN2wVOvlohxkrCxOk8d7s77cXVp9A/UYcLMd8zWSPcq1nfGmNXLw1liUJSZBuYU3OyL2iU61zO5cw1daRONyezKwIYFrUw6IjLLAb7T
cR3RVebj1n+jtdfj5/YyyT+tV8nO9QG0zlcehgg+49K3iLUKhjqlPbeaQjLxDBmDeTz9OPG7qGafQqU88K/kZrzU/USxELiw7HKMsCyW4vsSHOGqc5kn38gL0iZQAX5s2OeYphOnKkIEjZLoqcR1bMmSAVYvQ2MS
D0PpWs6G7saZ7IC7ZRYCwG9HFA4cNOMCJht3Bp0QcBPgrMFFdReyvWJbrVmEJUkrx0CmYov+hfrJ5qYzEfFmJSbcUZTWuCld+644ge8Z/cH31A/oQNPXIZNlOCcIcprPK5CNFYZXkEdHU8dI83hTNPdtEoJ7pBy0
cdlYycgu/RBxIjAuGbw0TRgX+NiAmvDEWbB2q55tPgNva8MhM3nPaD1vec2epGfIYlfC44wGevOxW6rH+uYzsDaN7U9o/qYFuD/SR4FiXof6KTB/JZj1cih00JmxGBGhZCIUGA+RnmidRwy1peDNfCoeRh++cKg4
YdBSBfYQxcp5xzAYt1G5OLpkNPqkeuWGxOQ2gaUS4WTQ+b7WtrXqREi1wHK8N+9Ay9+z9pFcWjxVTyxoeGNcrEkygsbkPQ+6QzoTUVjgC5j+P1PpswScryuBDkMwd/HfSm9iNhFJUVA4jjuNa0PbCjYzOmRzquJY
DVzNXm1Ha3Bdv2X5ZaC7dW854KwZDaXHsSLUm6lzJgVggSocDMhJ/bA9wBNQb/RqopaU6OXDIWSzohpE/kDOYTTay8T1hWO2tIAbzcyF3vEiD+KVCE8+u15lL8FPfAHgrwUUu8z6OuzDVnidhTMOwI27xl9aYYsK
md3H/HiaYiiiedThXagpI08bU7bzLOP+MSmOYrAlb3OtQjKPMflYqxep/0Yx4ix+GGmm/FMNFtnunMQhOzeZ0Mlqu2j7J7iT96vUt4a2qTDgyFLVfQm6CxjklowiGtSoR2T5xJOMo6r8urBJUWtI+BheWuukejXw
3GtvoLbjRyVV46me7tdffNbv6gmfR2/faYiTmj9nP7tkc95ZxaW1ba4nulayxwuTaY6pyR/lXDuim4U8m3fk/pQRa6hGepUyht4unzxfr59owipq+7gBH5N/dzs8MXT8CAPz5NLZlIn/MWqWbW53c3DaZBgB/3E1
V3m2mVVk/jUQtdOe5X5d8gutf9YEk+kEpkRArNYu9ymYbTFvb0aC4ffVnCCA9w5Hd6SX+UgfIcQmS27q3t/GGDNBZbRi6TcQ9DbIMwAjoMFnHNgvt3OrYNnA4GfSnWEXyGBi45QKV10sXS1vvLnjVGAIAbKGUTk/
kYle7I25JuGemD6TB5dzbnsE8r71s4nmMqRmWleIYeZSq2Y4q4iiVvA5aQxZVN100DmNn1xqFX42+ZPtiyASPtlvtUy3PfabJwqVfmPsJr5yxSyCeI1Jh2wHotGpOj9PiZ+rvb4+tY4nGiypuKAFiXAQD7CFD8ap
XaOGibAWN2ujDywfDjnUHf3zmsvblj5QNO06Ekmqq3zhovAQGQ/sByI4X2pU20RY9Zq6eiGCgag6czDEreE9fDyUycIQYWjMgISKzintH8dmFEBTyxweA2bK433At/uy4hqPKJo2EV1ebxJoblo15+6KiWO5uujY
auQKx8SIO7RoHSvxokiLjC6IAOfz/vtDphal5I7vPI6URiTB4hjkyPG8av/W2lDBwV16ZPfaFG4/u54Iukpk81meqxGgIm2u25lld5JPZ+obNcPHu5aRmdM0gLHCl3iTKcqI1CLPC/G5pvXRXP5I1qH7Xd4+SRVO
E2t7Sl/PQ4zKmHCTfTIAEvQXC6pwxFPD9Hnt0hnmQB/X2ibyKCrDDkaqmCnpzxCNlXDWx1kFN03xDG7NSHY5ODY0J8kVq02iejtG+9NL8HCV3OLFrU2F59i/zW17XM8WeMt2kTYmFOwcha7UvlgSvZCRBXxuSpvm
4c1AvLHuSC1fIv85hitgbtzJvO9Qyohb9ArUsSqVpsIKQNl8LgwJhMy4z5ut59xNyJzHGGuHO4L3jORyMbk/8XsakL/FsPidrzPaRckHOboeyvkIWqy2T/B+7XqC7BuxgHerAccM4JfNYYgHbXo+S6g9DGdqWqrq
ZdyNtgQRgnH51XGL2FAGWXnjORqCOIDDsBWGAUnOMjZVtuthbBo5FsXcM8W1gHBSElWigCFxqTo2TB0l6NPqjuxZ5SS6BRz3RTukq4MKH1NsNM0iBqo6cvxGXiVNskNc49praO9L2eOMvkI9NKSZghZ2oRvMjqyS
PP+n87e6uZt9WcPo8y3+442rba1pA/XNYUEuaOy1QjzUSRkjfB8fBQc5WZB81v1IUn4fQ0dDoiNpsWW267C3O/uBHBI3OQvR/kh+yMVHYdcwpBH10kzB/CEA2IU52UJSh7O7x4jtqRPf9+ZjFOWlPNSRmMuLJEBs
38vW2UDLLYuVx4LboU8Z2tybuNfMPbVxmm/4Opktg5jvvzKI7zBHJ2ih8TFW3nNIMfzFv4/RUzBOFOFQF9mURLVDVjVzzArbo7+fNVpr737MW1jNt1/9O4PkI1jS6IITHnPlcLDEsBfRLKXbYIxgopqrnxzzRnRA
3CrhtYC3f9ggra74EGfFCocOS/Lhz0r1jPNT+6ZOVc5uXdfjkJPNbEub0whiue+tHT//u5yMVnUD7i83bsIjMc69rTv4jqlhZ/8uhnPYXkwitH0pe6ycCddoZRql/G5dFSVD+DG/u8TXxM7txDbWc1oJg2VFIKyL
7vEpDEeFcZaro97hcixHAJZe+G4XgWUoVCyztZmY0MBGmjijzOIuW2Dh7SkwbNk6VJdKljpfkDKMPUhw2CVi2dLgBPU/MaXtZWMvQlSznEWrmvMoTE1+TgWZEG1VI9guUcyKpPWf3X0CS0QWdvytVAK9XFUQL+5z
pOygohI1/pF5dji3ee1uLe0MOzmsaBE09Ph0PMTx1xaFKg8XiQzjP/MWPrWWSUYxejtCgoLjgubTHLLq4YpHR8tlAYL3wbF5WS4m6WBjcRQXbFRiqtsAyuF9FJZGR6xIobP2fIk3kK4+kOUNBB/1PH3j+ehKQ9yk
YjBlcnRKzdJsKTRhGl3IwdZTFH4A4sPJ9l2IuVl2kJxkCU/cloCP0u/7VpS42/bDm2D91YF7Y7kiLHmPhnJF5IrjWzREq/wCMdtoSMcouJgF8+uDw37vtadSH77H1QGskRPIyrGUVeqbZE2HkYgKLVtLUQ8PY3bb
KcIh/UyBLxPz9jkyKqPP/C4Wyh0jbOVpWRG3uDY/cuI3tO1+4+M4qJK1lMr+4CXIDqfLwv/AiKTSp+lLKH0lqxQ4a2cJWqM7ak5I1EY2LVkuMOXDRKbaxRbfPcbxg7fnIqJW+mwQqYcqWU4cHfOoybMswoPcIOFs
L6o7YfOlzEONw2NdkYnFJpMmKSPiJEcbkSdHp34c12j8KNpsuEcgDFeiPDtm3zgcTdjISjRhc4Zy8YsZhwmlS0+x4khIsyCrxRmlcCTxkkWdXUzG4UpGEbgY9+qvI+fIVZtTVGaOAE7TRhi2/YYET+dRLBypZbuN
2uqruPjtnyvCrkLQJrjLRz5vmHVM7DGvH5goKm27BPfH9Uh6PjHKL4+CCT2Ftng2szjJcqcOcrFkJjDbMmiQhVgts54CFqWSOyUgASSBKwtWhu9qKgZI6sWS6RpPPfqjvxekr9OiVuZRFZSWzCtmANdLe547YBOO
rKKSMQ+QIiGFfywzwI7rObgZlrxERG4Bi064s0XQEmUtpD2K8jrRxdPDYA4ayjkaZbpVmd0dFEKE1ItpHs7ryJ0DhIC0K2YxduQfUdhKwYBaKop/2eRmx7yBoSnSFDfZnqezlSmMBw5C3PDvMO45bnDtAlhPXq5w
1vlfaRBiRtA4ktI7/iS2D87WIYxrP5uvuKwd+MoUY1yVUTR3WKW3rz2Zxh+qusZuxpZfmbo9wazHMjXJfqDQJQZ+03gPNr+6AhfNwjATGp87W8XyHpTABOiOwYmo61JX3At4K+6Ct9Z/dDCbRiV6aUrRpJTBWDM7
eY98qbO1rLh6jdoz/CxGX9VhZJT29Xz3S4rKJLHkubikv1KqMfo3T7DmlH/z2uO5zG3aUaSNAG1WYXVeOEelGTZ2KM86/0yflqy0qeF4Xhs7tnTjYEPSZ7PPxojcQJ59VN2H4Ex2yUWp/8hcf7fDD4mJfHJWN+K4
Rmzx6b5xBkD4UP4vkuAyVTckYjGxEzej5IERifn02tBjNclu0qHLtfVwu1fnlhYD+MITzw96LdsmZ2+6m9K3rXLv8+8usevavUrirCdspOYhD2Pn2XxzpB9FlNMvTu+WGGzettvv9L41MbmQ15XGcGgkvN1+7dfR
gOzxAOn7x2dkc355lc93gu3cknRKcTchL/Fcnm8cmPY1pxF7j/5eh6PsmU7uzhh/Lta7n08zcLGaubqlpu7Js0fb0bEf84Sqj31F1p8v3/MYeIi67dr5AXKcUVV9NMaECNS5ouDWLGYbsW8GRW1ZMpzmJ+kOVH7e
D25sRlZ/DdGhILL5d3eUOQ7Xdh3YyMiBZe27yuXNA9EnKnjjirzzsdiqXEtsSV7gmMFmZWPZSv/Uindo0fZG9z2butm2guYdwnZaR7Cdg30jpXUkeVI9H171k7yDXzKZTBPEUAtar6L+RuYrNnkl5CKpjBX8QbXd
XTRPfn+j8tmRLifWpNPrBCbodLkZXIu1NcYfCub5llyuP5kwPJWVNgiAYKmzjyDTIr7QHBUj8ypt+8erOFvKUWTN1STx1osmoL1yYtxQBWOB47XxmJBaucE1zdNZXuAC0aVeL9clEMkUtcmMMO4aiFMHWCkYRYGR
SJzIB1qdkrtxFYAgrGBsDGcrOpkXkdusPN4j4c7GjNRtgYSBMvaKoJ9byVnd2xAO0Hg/u6JhRTAPHjdCfkU2nOaKoUsyp4HiFNaKsfFPrHH49KPl2CkY22fsyMd0JFul+SHDuv806XkhgZacquu55TeT7gW0VgJf
WtXiptGUrW+Qqx+B9dTMouuVYFAlFsqJ8HHPBHNzdriqC5JOuxbKaK1Kv4L2mj9IDxF2lxV6eRiN5aZwnY75h98HkJD7X8w3b3qlWDzPO4qrGEtNlsnzU1k0pjJyMRvILLi1oNj0C/LtDF3YotirNLYY3dWC+Hxb
fnND4snNTXyWTs5TU3yZ7SVwnMtH3qTanYdQAWBmYB4Un9b+F+8r2EzSev0abw/aCM8TJqkJQzHfT/t9/bBH8mFtUHf5Xow+ujw3UtDlaCoX4vnlIBGsGyQiivKwnNngm/+JQxflC73o78Y84rnLlFFZQc5pznQJ
XQJrRxqRRVumYKvsTBP6V+Z2sCBau26QC3e6UU3v999w+A08VQ0IjubdJACN8ZUnyaV/9sEI0Vj/Ar0NHhQy5s8+zUvmWEfQjWr5EJ317FDijgWL66aYcoYCppPwpQHuJkTYKN3kqVbUGL7qDYytnVXqNlExINoG
WzVci7HmaMUotLgMIBbz+GPOauRUrLbKx09Cdv7yY7NB7Z7pchuk18c6hHv7brvkCt7l1q2SuJ0LVEYrRlWORS6vqc1cDP6B1cZCrjGNY7uzNRdY4eK31uQjwo632PBCR4Et1nwcgzYDDvzI0+pp+za7Rg/C67ya
DfdH0Z64+C5fZhxMp1Gv1ewKfO41tr3B7dpG8PDmsPUX5n7FFhylH+VXJZMCLivg2t4S5I0Ewe+6Y2J+GVXNRZqsgHOrvFIppnJI956/Prt9EwRre/VJMr4N5vJ1TOvFXQAVam1wUQw3n8UY3gapn076kjjzab8S
TGW3TiR0nwFzt1bZ3LyFaeNdFD9d+P1Kd9zQtXcneM4xMV6UaxIt8fDO2sCqZIbf1rU74jGExMtRskKDD3src9xWu70Xf8VicFd+SoIl3JoJ0KZtLlR4+A1rVXSH5fQ/jeGjoiGP/uDnNJjlbuzOriMusarSR1qV
1VHx8vZf+CC+11joDazLq4rlHe6/rcw+tm5YXOWcfqbEyZv3hbVV/uwzP9m+GqfUIc39n1PLu3/+Pv+m5+AwrvtV9RFqn1wuXHAeSleHa4DfDG+Z5awmgHkE4sjk6/8rvZaXTVsWgVZ3nyrNZQnBFSEhpEwNvYP7
uJe9ZfmkPewJKd1PvZ4wqoK+rjJ/BsXmgdZ0Ov964U++Aa4PVpVBxlvMZ7mR5BS7QVRq2GOxrncL/Ksn+H6aMwiP8TJ7jfhmGXONiWYcmpxOIwLHK/gUFrfVvoJPYTnDrWMJEMoVjOkcIR22cV9lTp24ZE+kMwKG
lBhgGE4MMNTHyz4u+xO2xVw30qU9+ojorDPpalg+TnBbgBLCYvHbue9WOzd/t0Z5yJ2ZU6XP27fRMSgNM2F5O1sr2bdu4KcNAAp7vIgzTEUbZnlaScjoA1KugsfY+3YJD0ljhojq82Zcivj2GTYlkTlOq709hjQ+
E1K4lxn3iKtEYqp8BvSOXMznKsYf0EOD+mQSM8v97jhWOh2nBZntc2eOlfrlzjoDzEoMdDo42XKgi5WgZN9FpRsVS5rPnebS+nYLAfyzklKlSZVwnqw38280KkIYayuVStSdWISQZ8SMMc/A1bkNPDeadCg+sxrM
R/ktAPWBtw1hjVjHqcLJ28gpfG4O96RF3rHXmIkC9Necxi3VEI1ECBbqc2PYNFfx5tx3pXpv+CShldbk1rnWRdmYQBjgVXwCpeTGIq3Sq2ARICRzc++dOAnUoGeNR9yGENGhmiijygotMrdJ3x+8ylVTMW2cyo3T
YHFPziUd0qjyuWR6K4e8SDwNp7IMzvPZlP4oIqEZvxfetqYbyCeEwrBzdhAkS3Ix+yVIgAbzXiVtJWgllSkWEP/JfXAIzjYt4EF5mfEcKhL1pRdgEdNA/+iMAYVveoROd5EwO9kSM+9lCnjGUncGfjF5KRZueKYt
ZONgX1wSw5XWCx8vCQEWI7LLuduuKpglRLsdk7y4x3d4Jt+jxE+9V+a9yGEl0BICM/iTSgqQFTt3OGnVv7vS6Q1boiqziVCkrfdCtVXRRwokyAGZpHNSr22VWceu5VFSMMQro/2md07B55okYFITgfoKKjU2FTOQ
JOZaBoN9YVZH85btfwgPW/337kd8fHlc546+mge+5JAwZwai1q8M5N3V6aQIHqH4CWPyZ4v+u3wPs4fc3EMlWMALDVsgZIFtYiDRMd1/ItoxNH+HY2T3T2HtX4+yPyG1gpfAy54BmkBMKHGN8CMKDnHWpxej8kKQ
z/i9N3Wi6H9rSedhJvOUVkui6l6c45Yt+uQ0+MTcWwjxJGBJX/BxC2nbqZLsd6HNisD+33eraxTSRMPBPKs8HZoUgOGIUby03rBOLS2/abomGupgKbJDWkKyXITkO+4/mss0CA1LEjEnlh8rbhuA6gs6iS7/Ev6V
7Zkz3Fhe7Nkknk09n42U+0tY+cIzx4HZ6fJMGSYKjxeyQzJZ7lUywtjkfk3uiE2AR9m0uj6frBey9yyUwOuTKzXLVY3sSP8T/4PWpXAFcZRpLYU//goxVNWlDtgjiGqJ8YU4bdXISiVS3f0aghsphByZqGf99p5O
6a5IkPNvUwkNyVoG0ZmchTSC2/14TiGeWqOeg524bHXOaUlOrAV9rRo3+VNvqhiZOsHQShNySUNEwXLtY+jlK9Hn8pqMCxe1l17npBl3KFMkZMj1/mr0eiTPc8VipsZRe6BZEltRavj7YFViTOIf5KdTK4vrmDza
ExxjpQZj8G9WX2UMVMIDZV1m9RdAIy5SicQsIcxJGKorfRueR6SxtBGqsGnDqla1nWkZ15NuHhXSmQUaUyxtWM3KN6ElUNzrcq0o6lTXQ9ECKBHXYTWrpoVUmJSFv8SPGI/hksx8H0W9mGARLicbud3J2ousipWX
plcsJYRZWZwp4Z69ioFh0P2q/nN+/1ph/Pt4gmu6YKyS4fJqqMP1gYWYj/hBM3Z1QnyAEIGHK8opha9fwzhWsNOXiH3zO+2/plNFTHUDgWnEYzBKJtJUHyGm8lWSVfS7wbvn8becH9B0vtwY+2wpTWs8iX8SA3tp
rq1BXacf9BsRJJ7+h9b5CJJ8vcM7PFkmtxFl1wuAjAc3h8GUm13SK+UTqe8RodSmr0Z/EimiFGUIbteHJR9vm+ooAqNCmxOTDvVGJt0CcbdAxBkBkRSWFnzhD0kl9glIclaH0OzN6DKvOIQqsh95UkuxGYcR3xqE
Fn1cO5LW27qM38vHVLSan1cyBroi4dxFwKJMaoIiUyzMDG2Lfa69S+Uou4aq5c2nzd2QxWycNL2RqjMFyIXnNDqJxW5Gkmqw/dQMRRu3CCngHUhPh9Kkn7CWqpBXg2mJ8I6mUAgH3cDeqO6T0ewsnqVMzUVcbhAi
1RW21ZuSRbnRv2efESxfBxfPSkkDKhR2ukSexUArygwROuil/uVpONOlI7HV6rRedzKgOiWGfFk4E2QgSkNnXnDlPzhOzGzfEkTIaJAb9biNN106KkHAoee8sS9n3XhUBiz4yiy9JDfiqxvpSXbNwQN2gDgYsZgw
nAoShe1s2zUXoMzApdmUCTEf13yYtXUub9tq6O0QvcP2cPe371v2x30N17BnOA6Ud2LUwslIiNzkApmFhMVnCBEmQ5el1BP/1P7bylIXOiWuMum70lI7fS8RwtMYqLJR5/Z5GcpPLOkIr4j1XsbHUBYNvaWLk3ek
ceILsxtUVovlk0QelSCGjAwP0Oc9HzoBXVSIUti4AVkSSsY1odEH6ryzw2aqXIQpEhY3ezP23YvGwE8YQn01tPa/U/FcHjOI3JbelLARVDidQkFlGCryiPveSu6xlrapXw0NYtMb/q7qTqOgYhih+6eo1oaJxius
11LV/wfRDQyZoOXVFWYtWpnD9RH/SLP0sJEHNnLmhfyNirAqJkzdqrQYlj0Lhv4Y/lk3MEZugIou2xUTnMbFlJAkxLkNoeVpbO2uhS5HiEBzf73qEGQlI3dv/en30S90AzVRUbSKYPZ4kW4RWvI/K9IhGw1UYONE
YQWVRI1O+m0H9LGNNVikE8Bnwi+30bB4scgOj4rpa9sv+4TpgcMApxtHriNfUEVlktVjLRqOdKFdK9iw7GYLh+Dkjhg7f0G+2cryJbzrMcos9U3ZkyaMloFJGADQmr2NF0xIewq6vzXoF1504QSJ3SM0h3Akk7ct
Wrj5PW6tNA8rXMyJow9yN2ZwegIWEnhbrXVzqfPM9o1l1wN/Rd9bTpJoZr3sbvRg+YjpNqLwbReV0OrbCYtlsPwuNlthjmR26WnBGQMxkL+/PYV+siEYedhJx90pa6JQlc2JzqEmZD07MpluEZt9fNzivyEBypKh
D/BJSlpFbKh+qw7nx0B87OzPE8mWHrvuKfz5g2P9hMs6RDPh4jAxOBc7kJqJErqS6ZspYgHhxBkZUQ5e0o6UQj9yWnMpKmAi8jRk4JVbymUzojKcc1SUHqwrLVCAIScRJzYi+FcTcykoh6GQh0hlVGxQzKSsCY5U
SJih4H/XFOhr4YdwVKFQ4hpoDySG9Wy095d0VtJUEe94o4h7CANyNpRNU2JLhZhWicENg7D8oJ3tcy1xMDrU14ilpTrCT9sil8YNZdoZFLBwjLRDKlSn9NICzAWDZAz8yFzdK4C3SrVV+W2+16Q0ovxAXv/ntfFk
tj/lJGN1HWWdlr6HuXfwvEgB4TIgzDaGkZt2ACU8RIB0NpTeitPQmsVGUrVe2iXPfE3PYmxlxla7M91PsesD1i7KEN5NCvOa7cPKZbAXuAbyTCdkfcgRIpWA1tX6G2zaUI3RBUxhtBUbK2FlEbtKIIUJd0nMz1Cq
hH8LEsSephbGAc4SPhhs1AWTtqW+Mk7+BH2/X1iYv0cIOHOH3Kd1s79yQ+4nyRHo8haO0fr+ehU45ZDHocK3FiodeyP2wuZTMNXKbi4FL8tfLaRItrn7GZlWjjVBF5DTReM5IuG/O6wiV5uvB94OnDJD5yggGx4C
w45X4kGz8UbV1ZEScNTDmoDyEJImHxsagDH7T6vI6NVBQoO0PzEGyiFMkEWdIG3jMUzv/R3a0OzgkDq2pKizBqiEJLxfX78h05zpAzIodJs2ROfKCAlg2F97fdFUXYIyB69HTh4oP6mDRJyNKXNI4F5r8G1GqyFD
n8TsEKjQWkm2fIipixwgmrCnZWmqD94Om435/49WksiwwJsEMTZyyENWfDmYXBXEdP4HlXvJZktOySGCaNI/CDEZppLFkUo30frQiOPu8kbtOWLPj+RvbJuPa+vr2mahtnm2xCE/OXmN6Eit7B3Bz/27oxY22qTy
CpRq8ZPejpkR17HnGa3VVvgdN0zoGdrnX1TR7+C2WSrZcOBX90MTB9WjSvn+2JyhK8y3MM7mumZGj7RzY7K0QvcjJdApSgJVIDmk7I0scRStQm8LmYILo3Sa6gBG8FQLaNh+QQVchRtKyplNaEcsqCb2m3P8F9l/
Z2RLkg6HG06iOqA20GDH02FLbK4uz/0h+xPgyf3YQ1xc5aAAPp0q4iQRPqn9ehcrFJJj1P7v9UWNVywP7DunYOKcOffKMXg/0MmZgmvnsOcOHDNHzrnzXOXGuXCulEvnpcqjclmXLiddODnsGxe1HgyUGS0rDXJR
lQASSl0BGMu6SotyF628aXKYlegeb/3q+k+eU+SfZN6lrKKrUMRFBy1H5PgsdiHPMfNcRMig1QjRRB2E237GIPA1bqiRzKI/WGLoBLKElaC1Kn0PmUQP75JKxwRTsMUYEZaoAIOs4o7Xt5W/vPulpzu9DsGqZnX4
sBNiuOGdZ7/gHI3JEPhxiS5zO395o1DYBP8O4hT5dHk0oueFNPvjdVvH69nd5udWPU3JALXMQbKt1J3exbkQCVIxGlzLWu5NMdKQbbiIdrMI5HGQReE0EzT8WHawZp96uF7Zf8tdaMlHw7GXT9y+Gn9JB1Sd51Oj
svhvS3qr0ayiVIEnifPftHKKMy2sMnGHnLlF4V6CwLJ++4MA0EMaeAbgww6U5SL+xB+6AsGSm4y2tBYV13cwXdVFmV2kKRq+aTyYC2rTNFyVv3R5K1e+JgGBum+ItOglRhcDzjwuf3T1U5Qs34J0QO8VKGHEmT81
R7H4Ne7dAw3RkS2tP6/eybvBPgG27XkZSaTnjfjquY5/0e9VouzPOGk9osM5FBzDl9B7xG0BeRtUWvZUALkfdZ7Vw3DetvJY2Y3t1KTL886Qs2EuatXagYRQ1+tNmj6qkOO8bRkDdw8TZ2f2eiAqf7fzGd7JJSGC
JB0D0qiLIv/yEFEwfvxV56ZUeO+7IgsPWF+BqFlqS+uNBcb9JLquxp/eo8tal7ryToKnl5X8Ec+EDlPONT4KIURyfcDnFiZn4hjrcRi1XPMSC15W7JQbn7oYVhQfO45jmjKR3dLsQIlhXTZ6AuzP7hont+kkO+Lo
OKzjN3ZG73JHPKQQW1p/xdhwboJgFrWpeRtZqXycHb9F4VLAX0EK8gnRK3Yf8cauCM9ce/6/uhUe0flbo6ctkZVCeiRTh+knt0eddbC9Ce81w5FV3YVUDdkHxNTfg8VtQrQ4OVHWL2Hiaca3E8kjCaJ45Ck0rw6f
eRsQ554iFH5ZUrfriBNYWULJ3Pdm+W6qlVPBF2xwFJfZMHJEaSUWBp/szEZYHNY3ypIf7mnrwaXCqs5J2os2mJ/ZfCy3ndCl1tx5T8dkE3xhXVDyhOe0GZeA9F78v4f1Iwjal1UZiFmsC1rxFJUNByuPbi8zTggJ
ymuhAhzlUMmny7LC5O72eUjCjyKNMxtJTgJ4+zciDUh0YT8gQ3ZPpFo5YkXX3Or9A/uJW7L75aAc5vB2iPdVs8S3F+6n2ibiXdgufIaSzCc7PeuwE5MnYfQvXcjFqTkRJWPiNhv1clAO67C618FlZFGtlfnTQLdN
pla3HmHI7NxytaeUWGMgDmGAER2quSlHsbprPEahqYMCMIzI2J5K9lEkpaf91IkZ4CxFdcoi4YyaKGFPx36sV4ahjSpDJwvPlVQ3j6liG+2gjyNqKbiCxp8hz4pFckJ3oRkzIYePNM+6VOIbzp1qPOSRtVJxGq7o
wQc57EnTmUqUR3ZcrTh5mx1xhxP5ClIHmEUeJZYQrokUnqvfSjrg4b/iFMmBY86CSypWOAN/HRhCkW1vrC8aL2yKmUyoCx5TuZe990HmiG9Q5gS9DARubc1yr9uL8PYf2mQlXLaFth5mk/IVlc01Xyu/YVegqEK3
jtu4ZWFMiuLi5xXE0mQS/uWsLFvqhYZq30tLphw161D95JmYdSgzSebwfMaojBTq5Ws8H756iISL4XwWspgbe83TnyROFtuT7Mq3dgZ+aBa6aUOzJd0FfxIorKf5NAMLW9wvwBRLHgwRh2d+VogHUVNpmfOBpxD5
ddTgQXFaL1dFLsxXVVMIJ7LpNlOVWyPY7fsQtc5ls0Lq9LA7k4zFhyAlVzL7Cip/KYQSbdjWmvXdGOgQPFcKwSPOIbk+V7nIV+qLm+hUWEXyiIX7YaEUxfJrRWAx/M57Tnl1XNR59YXi36+IDdxTVUJ09lloissd
OrGmm8+uA0dwL3e9oIwzf28MZQUpptPWGL5R5oz/ouIKseOv9IWbFgtX4kYpjlPkgOyJp4fO9uTF2w9e2OJyxbYWweybq0rlZXq7RKycxy4dr6pY7htiJ9B+DjMHTniowBAURQiQ14I8WiYbaw6ajlGt3oWXl+RO
KdlAKhhlJPgAnrJzryz1FWBeqg559KMHLfP7UTT5k8PMdCu1XgSY2amHote0EVeTrT1oy1K9x3i7KoUQSKvWW/ZSld/AFb0daSVuGjNLu/JLb2zWEqEGrIGmEDP01l9WX4DMdgz7qGMpz93UfuBT0Vh/AAef+RV4
nnGiPIKRM3BunXvQByWYQ/2Ouf8r7DwQIk7AbMEVeUTx5+BdVm7RP38/LCiiwudhaWbsDnjAyY/DvBKGHNJ4+bDBK0cg4euWA9cPC/EzpMKjxoBIu1nGe2C15u7lCrMPfqeyMI+PwWJs5LDw+rbN2SMWzwRh6iwI
5Jakl3le+GSBqlFhLrQ6fh5FwWZBKUESimOTD6sy+wCbkmYYafTiBRtXV3IaHSECJlah2lvY4EsFV5HvHti6bbgxRuWHH/KYA54HsVbAUnul737Oi0Gm9phLpyQp9JdB9cnSSdnQt/Yjvn1sDkWpJy4Nh23BxOMS
sS9msdCZXACXizroNScFTFgMA5k0SN4jHGeff0DasQRFnKGib3YkHCcbAn9QbAhTzpp0KZVybp6Yblz+ee2lT8htfY9AuZiD5znLoWoH1cADsK7Ul7WwQTsUyX/ZP9EXk/U8iXaIE8U1WZR2dhKp3+C8s/iMVv6f
5/K2Wgy2+ztK9hB7B+s8llh0GtOik3uGg7+2Ui36ig0uzenjwCEqe14wsHYfIz01JiBt9PYdHkJr4dqKa9yi6QR79msk24rpevllh8eCCy/7fZAtyNS0vz4HB49JcNOdYRwTaIAFhHc0iiaLgnFqULQBlmbE8lYx
leLoC2l2c5feFLwRcui8awZiDyyqkUMYe8OoSnEC7l0XisnpXPTBltavnsvBaZk3VGqR5dDFA06SJmsifQh9bTDFPu/YRuZsXuORDEWsDSOLYZNrGckzvx5yZWh+0T+e9cCctPU7tiNf8Lv3lOIUrzPgwKy+/7zX
f5CAEiULKHPKxih9yNm18Ffz0alMFR+DfKLsmoUqwFoXvVM/25ysSVJbjM+y1P3h9gTwijeIuCJBCuMEabR9OlKIYbfFy3ZnaNr0cPR/vCPlZiOloNbv1zUsRfzdyK70cCS/YmPG2nP7HRI9cC+R7UU7DYI4WEQ4
moKj67d/tllUnXjduWmIBfPo39vMLQCcbqN8g9EdmTCYfO69Ftz6liUV6kkJ3H4i9Nj5G8aqAV6CR1KlQh8XQ+O9njaezdxH/Nv9uGoECIfluSslxCtf81GQ65xGUbrfBdN3Mkprja5rPolKocl6GpjjBdHaoeXd
d9pzOqvE3JZH+GK+jcpi1oMw7EfqW5o+5MoM8ED69D9KIn644xLVV8C2BMFaZu1A3M1qGqHilkVHHOoqJEwqgJS+pmvOiSZ31CWNhiX5cX35FxISoqBcEGOXzM/w6RpePJ0g+4+8/9x/+eu2dRp05zR7qEHw/4Im
eGCR95++AJdEpiaQW816f6Ac0BbjuiJs0ARLt6R1CVBFRGO0RVS7TyM0F8vd8cKzVW0oR2GgcXy2YgWgFiATK/vwnvk/ofdazVOASyKqqboMvcuZVW+aEySYH7FiHaXmAUgDGIJxR5A5Ge6K14gQ3xL44uvvJp23
XeOU1T6P4tCdEaGA9mtJVY0mrfNbKomF6atgpvHpLUyQxj2DtvxIkel9iNcTQr+ME2ZfsumBSUWZBqHIcYyiIDYMeQwixnxMzSFNLHeiGUkSHbOTgfp9PDkxpUZNieXWvFKdlj/eKAd39MLwq3+0VSwuvTNaNArs
JM4Piuxjbcc9oeHZw7ALpl9WVeB2HvRWbMIVFGiD9Bm264Al3uT5PehEvUfzIKXmrtlR3sT1D62W+/2TQP9cNL2IIqtmXvEPz5NJTVKUW2j/iAFEi/xCBfimc5vs9BQE1xogFdF83cd6IWieEglJLdtwEMheXg3H
iaDHCQJig6cSzyOKlleqHFBleJgfceVX5msqjkxJjMUg3rAeMFsqQWApF7MPVUYs2G/VlOU6Z3KaCeT++1HIopij1CYsxkzeX1NwxxDj38lnB149kd/k/9pbsB7SXweffnU0SnWmZiqQWsmH7QldC87e/U9OnRes
wl6fwedazaeURToY5DsHoNgd7Wx2YZ0GKYjdEgEKl+mFTinm/371Pelj+JLO/g29gtZuMwsxBgW9NCVhjvRhRqRpXtcPgnaw6Tu8M8bVXl8vCsTbZd3ZpWG7E6d+EE1AqdN0Wj0VNOjH0roBEPxjuf6RDDXA/y2k
/gLWlpq+mBDWqNL1889rC1r/3HQO7ylDHHpGNF0DEKkr5V8ZI8ps7V1EuTna6m4K4J7MYqCrj5ReflhA6Wf2gmCsFDCipWgVv/PvzB7uZpUlI70ZWBTXMj1s3UIqF4vcaxCxbmrM8lImQtYFoMYNKx96u01HUL4T
OVcP2K1fOgefmXn3rGnq/gwRFjoiqHlJesLgfTTOY8BjTdUM51mgL+piwpMbDEHPbBEferzytJ77M/acOm2A4Beerry6ZR7huxSnMCIPzMyG+bIfb5A4K9i/cT7qRMj77mGdFOJK9IVO/OOTtMHX7H6tbJFQ9OvG
ntf/Gz28GlqWsyN1dTuqpV6FvXOCJnkGdihJCmCjEa78YQH/hrROKsPoDfzxPPjnfw7y7L48i8JBpS/vgHtQeYY7P/8Jrg395B5o41oD5fWY5Ae5xiH4vvHnUcNAni+sG3SSvZngZbVi+S+sQDw60hZBpcN4SHd6
ckQbE3frEAGQXQv8J3EbubAMxFt6C0UazXadB6dh6D4GiY95aofi7FGKnoAUe9K+OoR1xin4lhSQCCH6WWjq7HUM0EKleXek+J1/KFVjfPhf0svxt8HHqKe0UZpF+CulZ4UvNvlmqx22FbQS77nc21gZAbCgHTIm
CQurQIFxqfahpZSatbcz0OyxJSm6ia8vaaP/x6asfW+HfCWxWulK9rk1oglDlaCNnx1R2fdtj8zxj6Av3DnPB9wLScvBR7/z+W4KzrxIZeEXTrbHQ1jV+uYOfAxro7OuxS7f88EnF32QigAlm87IREmNHhangPOB
vizmv45vHBo6lHIROHgz2HRKsaPpxN43nkN1clW+fZX1xGrYycIW9HeUiSoDMhew4un1xIR7vZ0A0S1MlKoeU77j39fucLR3rou1RIctoA0qG2UjRRvJX8ODOmxKj/t8WHLBKrehgyAce+lYT/qDuZ11te51eejK
69iK9f7nOuQv/too1sK/MwWFLXxllx3AK1SXCkO1TstMH6Tcr/+Is0rbe86UuTL61Z1VdL5RIvwLqRr3XPeijTap0Zdo7+NHtKSiQlku0evVjenRjm1+f1WJ6837pCC4rnyN7lSWlsCV6wHP5ker0eLCleT1Op1P
ldQRGaeF3SUpp45iWpIP1JvYILP2BQDJUn2b7FNtc11SAWAetzaS8jZH3rNtOL2l7EXGIiUObxE1EKL6VVHacF04pdMqRHKpt7skwMipgqnhNlwj75VvhY67GD1xEZOW8tOiXRqgyTLQhn0fRB9Ofex/cdMzRdvK
EWSR8Ic98rS8JXF+YKqDrJQRoTnJAB19F+Ncbdb3r00yXO/o8g74r42dW7Eu/Q2sgwBBtdHw9BixK0NJjv/SqofzKB2KqxRJz3AmfkZLePneR84EmcXf+b1/FRL+BL/QEPumkZOfZwfnQ0rMF+PBIxW0SXLlqtVa
o+CEF5Q0YN5r0mF4xNWbo0AQ013X20LGuqFi7VkJeIWPc/GYGH8RV48RYNUed0ZKAg8fKWfrbD6CIDT+PHjpyiFpFqm+JAK59q++w7w9+ptTDU3Xy5VHjDjW1VBiI751bPx7zHt4uWb3VY/TimmIHkGUuMVTQneN
LraFkhODZuYfrxxoTZfa2i5ZoKUeCvOd6Xo+B+8sr392qcl8M1+Zq3aUOb8mTKYxK8JH8Uar0h+zhkYzHU1CBC6BVOtLkuTFHtICN+H6KVyHaOMUcC2wCW0gm7OXTTeDZ1v7+7UBDrNh97Ih2NXWLvCqQ8sCZ9vH
fQI0uXRVwJInRUZ42349QFyeSPPH9I9Mr+3wzF5ZklkPXxuwOYP244x6PTIP2MReu6DntNpb0KnIzDauldt6DYSXZdKgp1/P+sBd7mupoMp9xSMETs4s9K002gOsd+cifOGGFx3u9R2IJzchvnLLh4IUK9MnLjhX
2J7vZXBL+GlW3jW+7PaSi+hLxP87hxlqJtcAnRqWBGSGVy8CLo/PuQdmLPFO4Kqu3Q54o+QdD2Kxq98WpH6zdSko59FtFYCOXtKQTq7LoH3NFQcz7dxmSgDjne0VoLzKW/IGg73Y1PWSwF1NVq8UiGhUXg9TmcBG
HivgNDLKjyq8RvQlKFdBJEnjQBQ6PDqU9/4lU49vrrZcslXRX08ZglqkwoAzFokkAlEkeAjyXnyPjfCtCx9nHnY72dvF5aozW4Ckk1QHJPxKJI3sGJvsNhvghg/5pMCQdtJXA3qV5EUycNSaGHbZMnr7uZ/X4fou
vG3XLUSaXd5AUlqjXAF0F34tri1y3he/FQFTVcS6nmI4TJbL/tof/Sc+wAM8xIf4CB13rVW4OF1Eqa3wrWD8zjrVcMz+ehW6vc+HVD8yXOCD4R08GP6Kh8O7+HD4T3w0/A0f43+X4tnMWf/b+7OxPxMPZuVgZg5n
4eGMPJodj+fA25yyShRQiAe/UzH2c8YZeZwi1NsNoaGnHXrWQ08z9FRDTx5Syx5mgdYKexXtmfKKmg0ntiR2umBra6vY4kndneU7UUqy/OlSRqlie16akC13dbuWMSZzkJdXgjIwXKqBjaD7Vn7RepNqZFE072fD
bkeXH3cqhjs2/Lf+cxgrdm2/6Wezv1PPLLYsnlGL3vG6eGmH/25t3Zl+3uvJmDD5a0deYsWMBSN2OGA/mLpEMBpa8D9w/PaEnLOMbH2nilbJNrY90THQo/76O2MMBOllauVopNRWTVmsIx07WaoXFZTvAQV9fiR5
egUGOTqh7Z4FKKGIyVKqWls9i9hLLSGRWmTxBNx/okjwwRNRiAdPdHJ4+MSggA+f6OXx0ROTknNMX5RUwiR8B/RMiFoSbA2Z8StFtYETeXi9IezaqV3+fm+CqvXvNTAu8h4wXbiEOdS/ZvxpqYGLx7OkpcR+wsTu
xEKSxTUqerxpt7BOGCiPpsIZXS22XS8s/CjLrT9+ednhqP17/7R+frq9/bVe+/2HCp4t+fh7sFYY/DWTvQEIt/gcuCNji7/AzuJ4KdVmf788Xio+0Im4IC9YAllNe4oJ1vj0v/OPv/QAmFip8qZjPjpfc+yWg18B
jie3J/N9U7+rw6Kmfo5TbKEfzsI8D/UjNARwKm12brsXaapf4sOM9kXeT8EvnCkXUW5BxfIOwzWy1GZA4zS9rLOwbdz0HaqBsrGrOGmZr7eueY013APkMTRN+jOMaFqcqvEgtuAm+3WMSRY9zT3678pAGqr02ttn
c6kVPEqC/GFUURfFu/WkvRXWFy8fplAieFOZVRQvq6/JFSTF1ediO1CmnqJI1s/EFmu4CSkdAs6DzAIoStoT6CKZnwo9v19DzQEa4g15vOcOPyieyNB4iiOjPhgXjEz4/5uWtPOvLeEXbKJqRIlTCCEMLECTVBsC
Z59S47iNLU/rTHphpqEdZh2g9YqUGaVA0T6+2ioiop6yCjph0vVK9rVlt3uFbGOeylxvVQSOnNtZztA3+ormJezpk9/Mzm9LKzf3Cv8QD3uLk5fy3FgnbIDK5VcUe56QLWa9JZk6H7lWZDs3++eDMltQ8N5gIxVG
eqMcPPqXvOHHgEshxlSy2SG52zBVdiXuq8k4mfvFF6AzxwMiIecKKUO0XHl7mCfy1PF2ko9t53Fw0JaeW+X7jrNXCcfBhg4Q2b8Gr5Pf6aAEVfYiblgkziex6UNBd0EZ2UTUfhwEXMErbfayf467baf79yAgVjIr
Np6gsQss3FDv6LI5yVjn7qSv7JsY8x4TVynV1spuVHsjoHxHbS2eYBjNWNkIZ0l6Oo3nUlocmNB3SRHVyts25zW9vROMG5aa95cNTo6G3DurF9ft6JJs3nFirgvU7BU3BpRD7/aNhv3sqVRof6P5mq3ri/8r2CMU
Jt9DjocjqjNUrN7lwURPGreSvzdmVxyCgG7gqZf4IRbHla4NZQe3MpUTsmj1GlUm7Ox2eHtSMt2YWFRkCZc8PtDRJ40nMD4FAEz+51CQWvI3UfdWy9AS3smqxCwQ0V8u9wVlOffft92A4R84BR3e/2NbmdpWlswe
KRGRtwOUFKEgda7GecM0V02qX5F8/Ha8cxRKQ6KrVfm2pus0AGTCF5rR7A+xwfVGHYI3UY9Y3Fkj10kHqM/mdX7KTQSWB9Gx6m69Mdk0pzSLuUOfF0FRbufph/z9NO2siGiHPYKFXdEh1hnCRHBdMwhi7k4WeRKI
uk8oWoyZcv1/VCEH48Voazv3J3Aqt7uyETStYmg3BJo8H26yNCMgcKGCJ88lP1W1n/UN6AJu5YDxUIvJQURH5oUvUXGUlJ2d308KjdUEIHZSUmbj4gPn/p95IPyju9+f3481Ln0yaYJcFYEXnuJuHML25bI5lFym
i4gn2hMEHE5WWiQJ3xOae6fhlNg+kcRFF/tPNZHdiTMJHK2Y8/kHQcZTS8sjMOAJyEgzJ1a8YnZtKoIYJ0x+/AsWDSTpJdl9veAkJyeyQMUzJh1QQaqCXqctGi34odEcZUZWE4d6tNpcLTp2EPKrYacG2gsB4OfR
BszNa/vfhaijkKnusYl55k89j/6fRp2A7IqhQAvPOdCBtr98F1zMYUUtghqINILUbx1kNOuIBLZWfzFZOSDBlUsEOzXUH1/FVpAf+BvVPo/l4u7aQlf7LLDPjFWVMxCpaT37hY1AnH1ZtfByicFwVJb8QHnp9StK
BR1tYEvFI7cShB3efh6vQQezo/IeTUq7oIVyqTRZCEMYhj5J+koZHGSHDQfLztKJOCu9RXt6njhtdQsn8kP9lWtb56PbdYIsdimTMguqmPzZpmwycFuB5fz5owyYNgWd/qZwixOf866sVoxlYu/Rjb1S2gZSGLGh
AqodY2SB7kNZEWQSmdwqlb36hlL+VnGBdBBgggq8cr0N1rSh5Oy5XqEWtkFG1rLC+0+3Sj8h4blflzd9MUE/1MuCy1ZnVWXfaZGaqekBVSH3IzWo7iX7S+73QgNL9nwlftbk481XgiCYUVQxYKx1Gu8MLhF9mtmz
1nr3UOHada97t+PAFC9YppRMuQPXpKVvE/GDd1vxUkVCaDhwCEFZYOugewRmRPN1sJULEdXA8CfGnPGBBnL9W9QHZ4I+9SJNCIGCcvOQzQ10ShcSOSH6a7fCwzhr8202pPN0hugQn98cYGGB84SNX3ZFEMvdT8SA
VQH0vO97p9hiyFIRhA4gLRQmds9NSUQIUYK9Ui0ksxX8XTATEwV6aqujn6dFsj1/FeqGtyV3TKRez8Iebe+fV+/kLG50K7CMfI2MxZhCecT39HgVCqHzIhBIxvKkORgRBjr4QpeskMC9vI01+WMBjV5kgwEWYeZv
CthnWiBnEooJHprYaEoBXZ2e8+FJH7+4EvqckiKQTxEgFDo1lde1eNiOdaq0UbfYqmbFWzinVG2fnOa6rqMqcvpYSTFAXa8EXsWZkrEDwCE7ZunvSRAhdF7m56OTHqQfcghXs2U7yzVBc48n2KeXfBqOl4ZB/UEJ
tRcf1OMFoswmh6Ho+CNw+yP21Uk95HrBilq4hcbcniniE9cZIKv3TKwQsJhlzs6ETwk3hmz+iAloYjpm6T13RYKJWsLoE5aFJ8Y9djtQ5BzaGUFsDNnCrlqydwp0neGOmijQr9MuPYbWXgUh8aUnX2HDH2zrRx3U
aM+XCgkqIQlS9YiCIVwHNSzSW+H6shFHG4jkcrdAf2rqNBJRsx43teg83aNVo7Ncm+3lHNRNh0XteqG8AmMNeC4uc9AKB9ScPsz4yyFY78qwdRVv+RRSFli5M4tJyp27Ccmt+FqW7nbEOEhEy0wqmUxthebAyKUV
rvuLbK1CdIZ8tE2f78159C+bDnwwE9qo07uJrr57+Hp2/LBNW+fdHg9TfURX4CJ/LbdxNnFEy71RYrecPXQnUai4GnHLe+V+ajjgDeMNBVvYSSyy7c+0lr26IpB0jo7wXNXfFcDsR2fOABhHpGdPreUTAb61TPYR
0ACTQjNBPbOr7odN/DAKXdE6j9cs+V19uGpCHz6Ff1ctxlktYeB/IwBcEYREwqAqbUYIO9fEbpY3XbItmEhMm3YJGijixrFl7Tc3469mpGymgnK0cJSVZgiUoUfF52weWZrJGm/QQTyGOFRRJcf3MJHW+EyKGGVb
xe2vgdDJR9/czWHrCou0ew8MpCM/w+6f+kz6SL5MjBSGI1YVgF8K2LMyhMcDPEYg8EjS6qBOgz2kyuKMwQ/VxEFOUOSMK1Uz5SySjnLc3ksC1u2F4DdVkJIeMHF/laLgqSs3kwy8O8U8grOOMNlqydHbpDDEtg9W
WUBUiO1UyCDKowBX8ZFJQVGhjWrnIvUkiC0cZTvLXqB4gI6jj4Dhg7aKIIg6DGveRO+aZNWMgdlzS7k1QrAuyoUEFEWhYvLQoRUNaltgc9dfMMDGzF/FNIAN7RppAkNYdEGJ8MYmJusFYrzI+KOiYbRN6UhfiRSz
tporte5Mqqyzte28tMbiPHOF+7GzAylw/Zlg+nQE786Oqo8/I783YarvL2vLz+NPNxX9K7Z37BhE4Adfml0y2u1+9su5q/cf37KpqbXzIUBOgsRj+SN3dBX6kjdalP8GEU35s514I8juiGkYXTeg+zfACn1T+tQh
5/rfaibfmyJoNhUo4JDY3z5DfRNZ1labIxx8nE/xlvpTr1M6nJ6XEsBgJmQ7Og0pW0GKw4PHpW977Nbtw5KknDN4MaXZd+dyG3X87NgYpnDmu0dy3fBWsPOGLxjIqK4ZiTtUdG8/xwpjI5rt0eaPwvqApPKIMhUM
JXPa3ZAPtgPPqS7Xbe+i6aiA4MgCd68//aH/su98Wg8TQgc4/hlvD4uXR7aHPXMehTZbjNADHUZBfTwfKNOOEWwkVuhZ/NrlqIA81Kog4//nRbSVqLM30otJmzq+LXGVieibw9yV93RHsuHxXE/LJRXF1ph7qB44
4eW/CyWm4rzlqCUGoiRpFN+TeHQwdbt2eKn/yA3Ynsi2CdURJ93gd+eV0EbJEXY96fWbTG5FKU4rNLUrywwEq+oPbwv00CWFRnw+PIzmA1qymI8S1yA//erLQy2wmvEjGw2i6Jcen25yLPflWs1CDQ96y2qb5MYY
pnbo8rVNqqHJ4I722DWysjj/MM+mCaoYXRXDeR8wKnbO+kP7KxSid573he1tABd177IFLiRPUu3qGpRe1DMwVXHOUWxaeVZiBL6jQLOtYJEv9we1tdifej2N5ggLnq4sx/AFw8gbFVVNBUGffRFYOCFlMesPQSip
Dzn5S7Y2lRTlOY1zSg26PjSiKg7WtViNy5qUco3rgD2YYSKXwYxm4MWit8tfc2bIZHLLrFnz1qXl3Ld6DTxvlzmY/lMk2rjjnYnZsY8rQN1b93m9mHbAlgP073UQE6IwmkMqxAdOrHM2UByrDapFSSW+pgqlBk2r
sk+wKIhJUYngOEpFvHISqr87gKraMuS9uaYMa1LIf8G/k0Kb/SKG3wA3FrA/kFD/hohvz041tU/NM+0DokFZqF1Vbq/uI1GzSIT8BmEaRW1XTmwVZtHri0hiB5HKws4k0614Er19zQySibneoGG3AmHUPBPA2hft
w1aGMXLRnr/devfhOPiPAarGpvz7NT2jO3CssEKpdBm6hloUqVHpN/RcWZ0Ak23h1J2UW0n5eI6KhSR7ThOYS/apPJEIvKKd7glrvQ7sowxNrn4VWJySOrza5srO0junjjf9zK4jrsa86h6Y9j6aPjTx9hGXFHv3
blq9j1qAN9tBA1N1QD7l3U4LcbyHWK2dt/9gpbhpH5aQqty+X+96EzcyEWuwWWZbkYrgM2UwmVVjvD4szgwjyAMWcsa5HRdm3+kDJB6urS+UDyDmsLloBOUprYZ3i/mc9Wk/mbn2NL8M3LcwEvbFA0SHRr0i4anE
BYVRYPf9XHJ37TlnOcB45cRkV1rLORiTHPD955Tc9m7+bobGcAzEl0Q4OItsTgTrrPXzd5m9xJapFv6mWit7QIUoNg3oQFTzhPNkz4x3mLunXhq94rntkUBoBE+8Y6NNsRDAdE0agdCdwE8iWIpPUwt6fzbquEhq
0SGxqGjmi1AleibwFXUGDAOr2SNaoxFBYYLTJTWy40mfXuT1yRlwvZNO3zhpUm0ejZBsU7g9ephjiy4RYrcewwLPU8MZgmRyeuoFVQgBsEsbWrVSoMQ4zDF0T5EWuirCWZxRHT2mTAuceCtZfWwWC35q7U8DtRTA
bTeKzST864uPhvLfP4bjzNiF7nuagcBmkjHtzoXNh7ByJ2duqszLrUSapCkVn2SxZplxOyNhlWXpVQFOLIw8oP3SB85hk3VvqwLoFdt8u66bBhu5uYsGKf2ybyxOvq7tEWwhA/H+OfdcBooCEoOvmvSBdX+8HfwN
NDtiVkz1tHJAy50X83hCUlG3O8MQ3U9BV4TzU/GZf4ZmwXV4rgrw5Y31wOj+u9hF1SRMcmSLNj8OvJBlgKjHYVuV1fXTLtU0aDILc7bWrGcamiyR7sN+QU1iPjkJlN4gAjA/Zxav+LK0CT31BYbUUhBmw0OoQhYe
B4O2l3N5ZlsLSuWd0VPPZ9QpJdEok7ZnEdI7mOHs5/jTtw2PmyGi7J5w6fbfkkHldzDv88Olu5S7YSjlUvkr6oV3TwcRemsFxI5KrtqjuARPPf2KM1BhWc7Ngyo5iDzDCcTrCI8NMboKJpQEyVBGmBRVUQru+vmZ
PLiTKzVfdyhpga6r9pc1J6Hc+EBQWrAn1IYaB5RbJXdPKI5n+m0LAvoGqtR8uz/ueTfeMgCMNmEdhSKsjhBEcbo0KSg/7m9U43LLrqU38KDlsa7MBWX8gOgI65N9c1YETcps3I4QBLH6TONOnLo67yDhKT1vV1xW
w1aJpYczbOgn4qAbw2AVLmxAmJxPSwfV63u9rNNsVpgJsRVrNkrudwF0PL2l1FFjudlXQ9c/4VD1VpEa2GgChnorpCkdTSVLWrcqeB8KzZTrCoMEBk7IqCigiRyQzvCElVMWf+vk6y/awyqMnUf6oBul3aVj4bTp
Ni65SUoxWfwzPC6Dl5+bj97ng52YPuRqMSc45/85+7xpw0WEEBXXZW3NYvxJ9Rf6T9oLGc5BNlfedx/o73FX6RnMkJ0R1ZxHKUreyw6IojzfnRHhMCklPx6ppJaS0vRpU1q6QrXs5qE0Z3Rfm+N1Ey+FDvaxsBKd
PC1Xs5sC06rIY8r40GC2Tmzhno8nuUDv8QDV4CYvf/ZDeZfXrjiq8imHShzAnqhHVPpBfNHVbICtLSoJF8dMUAic8KzKDUGa+WK9frz8Ic3pGbmrfzRlTM0eRWjOuNLljlc4M3WICb3hA4NAhlvWjwgm+Xujqp6P
Qzu2QZGpeltn7+pkWVh+QsFkdaYqZPMLdC5Xshe5mJPRqzJ3KbZg2OjsapCWT0StAYDGddWPcvHU7E8fdUzx2Eqd+SmyexpeXH3r8s7Cy79/bu8WJhWikXNqYJ8uH+ganYxd/qn42Chf3VgsvhW8jesKnwreh84y
ictW0L1vRCsvlUxTnu4F+tEzrAlNwqIwPBbpEUIFj2gDRv+gG9Pm7XT84eXxij0/CUNdkn8j3hhOKlnCSh4dz7k+MW451xPBRReI6HcSqu8DB5eDEbniUuOcvM+G2W4JJnrPRgNdpzVS2j/7pEGdmbAjnc1+PmqK
/MuqsbjwuYwKfs9T2Op3sJPwusK1nMIvmmmcZjDd0aIM1Oo++rk6bsOXaXWgSHqqeyUznK/tHj9jNYwRIAo5dQks7a2JjWg/hwBfBa1TUO0BW9ouKNZAPuPU5bltuz/pu7Z1QP8qcgIom/oKkBOBPgN3wYnfuEII
TXr3bZjuirvFdwwCMwjPLoLq4nzEyEZOiEDjDtpDhmbgv7E8ObqDViTMs83/tlXYl5UUlURUTHfiSEzRxgWI7RCFJDUYqzDjPBck7iEKMg5ch4nkJj3GTmmkBHqITW3AIi3HO8Par+tYbrcQ2NQ3ePV0DTkjiV7b
H6DnPxJ6QFogK3JjsCWWp2r0eWiaffGIcasGeQ9wTlK7TLVvReU2xvsTzaKuuygsAtrVUWWEs6fP6wzHqqnHMu4hl/VzGdGQodTFEcoZa9AF0dcvGyQuGGzKAPj5b90yunPDYWfA1lLwQkqOTMHM3GZ0rYkBOegD
TjODXoW+qNJ6hCMqoBVUJgtUDEMqeeb+OR0WQjvA50LI/mcIHC3RNtcO07zPO+d0mTJ5YFz7FRcyes5SnNFVctAycE4cNLRPcjDAeE2GdmhtpplLn8dEQeqr7T4Yn57/VHVbDpnmf9ifbs5KoGW1sRfHkVM9uYzg
Gu4Dzo2WENHgLoCND19DwAvpiYsz0XMC2BOVGV7OPc3TQLS3/jY/PKQhOQL2C1HxRAtqymUjZZuCBc3k0kJNG8efKLagyu4kDUUVjQ8/6BLyTrgaVfy1OjsGAxAwaAv4uh3PFkP4r2aYhPKlBqXJCDd0TflFw1aG
ICt6isyAU4u9mUrsINbYSUSH/qfLQ768u7NNEoVJPPaxjKSpX+yOWPKArGrLCrQrinsF7kl6WM2XlOPSqmT8Bb80FgKyHJnASMmn07xyZMfZbPgRpILfEgvdM+C3qhw+cqrmknu1NSBr+yOq4G8XH6HRLTMAYXPB
mhRq2eUgyxbE03JZdG/Hm3KTlFMTsJd+f+KSwYgjW/vO+8M/Jz9iVhwUi3RWj81OrYzmZICDnKC4HP7jeyC7qJm3hIZXxOKEVXnzEppVpooL9aAZo3yd1robGButFM/S1t1knfHXtL8gHZrU6Dlid9PqHHKgRZcw
4k6Zktt1YXpTdT15RHYCLK+0PBIHfE1pQs/xXsTDqclg+iWPOyhtmL6PVwgY8nhMDRqDy1Z/uvMIslj80hm9xmWDF5quPKJYBksXtSb0XNC+aMhdzqJ0eBMEcn2HiG33BFqICgw63cD4UwKR3GHOVSjSsHIFStOv
MHVKK/FV7dZ843buWEJk1xz8UNPjSnGjSvaaI2j+qhSHoHXzb5o71R9Wt2vb1/OPMDtggMlLCSBFo9Em30InBrL8aDifRcvh8fIG6eAXyoBC6kyP5N7J1uXP3msu5h5/wKe8K3O0nC/mlXKcCbvoutJTD07ynl5e
x0RhjaDTOT46QbvOX7ZbRwt6HHfa0O3MWuZltHcx+v6eyihEClucGZT3my0a5oCSg5R/8C/lOV/K8lxRdqUl+vA1U4WI9xnvz/aLTg6uyYVJIx74p3PeR97G1h8i8CWra7GLeTCvHrATzszjc8mcWVp2wQy7SpJi
wnNa0LtwMeR77KecFv02VhXjYvP80CLVH0V7inH5UGYqNAeLYMmPEy8GAxvL+3xAlSBO34GruPrzPpu/gSrdozM/d17S9F4Rcs/Z8mEnFWFsqs1dmZV/aYweOZ7RYKlgwUnUpZ+R/AyyH4P/KYvBjJF3wtHnHH7s
eSAuePnYzpDTzPTH+zXiOONXdFze6EyTMcS5Yk6QxxaKfCLJYZkX3gHnwaoRrTBWs2KchoEFkG7XZZ0SqWmv551+19szWDtEXJMTHXlsEISt9iC/Gu4o1BbgVytYL1048tvfiOmYSIX8MGiyzAgDnowLhUL7alhl
FVCbChR7NBbfR2xzloppiQYx4U5hszC0FBEVs/BSMGSJiuM1S/r/PgUv4i+/1jp01ST3V2L02ONIW7UQgUYuJcd2VtS21u7DS3JvJkd4SBasTZwIr+qUVVyOKAWDdponY0D7+kASzvA2UiCDOTSe70feMTQeB7vK
qY+g/AbcQgem4G7T1whXx1bN0rwbwhigUTdKuz36OiVCo544ryFKGp5R7B4Jz1l7EaNO7o6xDTCoeRWHgty4pF6OciXMRgXW40UHHhobjDZIENOavLpIid73KAmgeCfau9xj3zimuOOwQT1kDY1PYDqGjTnUfBO3
5CDcAtybxykyRoIdVNC712Kq8UhbxKwIK4UBjCSHG6+dZv99LDDWBE7HA2EZaK22z7F9ViIx2JrfKkueOIc0SqOYGLSbIjyT6x4W5pX2qwh2Zm7zwHA/ncItIIiHZzUWaB0mjtv9E9xsdZ0PFC/8Mi7YWpxCV6kN
3ZZkplypyyzAlbI5ZQegYqBjoQRVgTIhhtFyjMdxeQ4e/OQxofEhK4DdtgUhulnQflv4fs1agYt+lkL+m23cU3t9pHjljsK+INhoYIHCFBf42HEeXp0hwdu48a3j1w3CbmANM6J0sqR02kuoM4VMQUJzz/238c1t
8Wvn5XvjtHCXeXg7cZjEYHqy45Ypg3Jw8U3ngZrJ1TBfRBtCH8cLgkytEK3mYWvhuMqA6O/eOC8arZQJoMdyBRJ5QQwf47vq5ZR1ND2LZd4k5M5T/EDyhFT7+rhvVLiaBiyTTLj1Janxm7DLwyj0anTgukGudJM9
eUA/lb//Drk5ykIvHyCwsoK7LBPkNEiKYn4Al9qtqoSFDaX2dFiAwPUqSNHXfBCiX+7r2xoDKPu7gBLQfEfL6Rvd5eNRAHXIYumPdoAcf0REwG2Zx4Pum9vsy+T7mNyAm3XYIUPUIn4NKjwFsES5R+scf9tdYfyf
JFxxn4zOLzwupwdDYNnsUKtHNh1Pum1ozprLJ76U5/3fe1jXPH/n9h5imQV35cx46jDt3Hs7u22z5Lgmxuq7cDapnSXwBiajkwjtNHeG7uHosH3U53B4NCrP3wxSpF+U4R2X3el99uOdDfcG9chEuJ5maz+TcY0e
i/Tco/fDxFr4uviX8+w8nL0/nat7vSqcpGZ2n2/c9d/PcyG7LSo96SaOfi/ja8e8xyLtPnViSCxVgLL+01/jf/xnwGZ1ymJ37ItMJ3+O2rmx1sklvy6uirUyrg1NlBM09fTi8fgwNTy41iEvgZPwQbW/TGeufjLh
Q4KFCVdTvkyatiHt8tE5T0dBWTkOJk2oqITnytdwWDLr6gRpTsf6gZXNCjN4nD0dX5dki7x4LpUc6dN50OrDFZuV6byJZOJYB3oDEDvXWSVeYyWFoW93QXImkV4476uROoDVkWfNqB1FUYep13Ba52SPPi3cceYv
KzAoAFFbBmYUuT6JUsDTF26qzhGPIDugJi4oAV3IYHiMT0p1rlbXh44jEdqiTgxIjfUk7NZ4XFQGpKwk4+DgQLbZAg4Yesh+kJXUfKzW3V4pxhr0ev8oZ2e+uxIippnntLPlkEqw7robZDhzLWmA5AI2XfVaW2D9
QbW7FR4Vzuy2r4nZhHQOizJobI8sdBWlv/yo7j3Qe4qaqfLswT8mpCGJQePaZnlvh7kvzZ6RvRW32pisvntItZM0uMYQrLRCkBjip9GWwUYucdWnIuxCb+WSRMO5sHBjF3DgCU2NB8QC4PAK7NP7EH9SS0EoaSGo
zKsI6iOJVBJf1bogZ3CSyg3CTrIYgY2ZfsSwnW7u3WC/y2zN8nuUexxdrqg/AqoocCSgP5HCGSH3168pjQ+QKRgUIc1LaLW+ISj+gWXuU+Qd6sX6DtYlcim6bLdp5DZC9TRFDGXMKF1uaCSJ2Li+cHk9oD+G0TXC
tvgTPVS9hzyPKwwVBSb0VcNc/7KhwmPBvt0m4dvpNGeed3KN+toGCBLXNAMVfv3wY4GnQgJ/4DF/vvX93Tx4+5lhfzEb97ez7GBNlmZSfbXJgKv8m/xQXpynxGNjoe+11skw1aGz1503CU4yY2mcynbB4pSo+1tU
kj3bNWT/v0xAHZqfHO+vPoA2RmAV7/FR4qk3BBQ4G5iCzvpldyP6L/dwUDLjzppyUDThk9mgYGlbeHLfHLRXO+wcs1xKT37HYJaJXNcsneBDjn9892blPNPI22BCEDCuAcU6vMX2xc7UnKnC8VFFsW7KOZpfjboq
7cNS7aSdO5QlPpfpAyIb7Dqc6dgrY26fdPygeJqMLoHSzBReVKUCO4/jSn3UYx+PCaJZpgz7g31aZlfZDZ0VYwA9sUiNCvObhB2VhnivvKMuf/jYaI9FeDzgVC4AibxAkf6MGfe6IUre+/y9QPVBzDjNW1Q4jTas
kl/0pGwRVMTo3RRFNmk8hG/KQ7xAqabdkqnS1HZb46DxblBjDlD78yJUmlgtLlaDofBq781LjaAFOylnUV0V8+uLKza6pdsMVfPRJyYIpLj5OFEF+yEbOm1ptU46f+uYpMLNO10zxtYsGk0CwketZ25GhqMh7WTv
c6cJzSIUDlmXTGKHsGbmZAAoWSko3DBJRHmVbN1pWdENRus08a0W5zVHwwBd7pfg4qQekCvt2wz6qZfootgIDhjeGoNbVbeArZR4SElEUcwWwvRt7xeS+3wzJfS7KNKm/5xixkEdx7WRVJT9SvmVH9ygwR+gyNEj
gQ9N2uMUlRWbaCOTeHP1wHTdHba7AYvpt/jFylkHu6z08rcZbvZr4CjDfZ1fA2aPCRiDS+yGMGFwK3aRQS/2EQ8Zj1VW3ULcczxkwByL7Xzl1xePKG9u1TFsftsNmaucmkqmET83WtHjZcpA0o+WisgsX364BywI
x6/xBh7vPflVNKcVLTa9cb3/EGBYNqFluAcfdbwctdJKY+uDKM2HpN3LsWmfdRho+NregfZHvP8rf74Zhm7xq491DnSc/MOYsAyW1tJbdoHgmFfMHGzpLNIyOr8CVcaPmDfSydv9UXET0B86tzqE/QyejjW7Qley
hyJRvbfK9P07AnR4scsJ8/R5d9AGTkvwBrtXduGeLGhyF4gqpm4hzPlTw5MIBZ/rojkN5GNWJiCtmDnr7JwuYBnuEgLNk+Bm1D3Ovi96rf49G3tNmQIHQU171WGxln9fGXRJwWgFfuLR4aWDyrNGeZUpnvBECj5j
5gRLi4XnB2TQlsHoQaSG2bURxytb8nJeFOGqZLWPvzmRdlRyrGs8z7z8+5Rloigfj/QmJ3hbVL2eYGDF8Uj5pOkTU/Dj46n++tn94lKsDud7jtu4PQ3QWj4dNQyMkYFnyFIztr/3XKV9kOAUODhswO1fFVjuMWlk
ds+kzTaroOwYHtH71cYMr+piFDX5KIMSfzc5MjM92SphbcVjjbTCIirewzWIjWTaEGcw4kEJHAv+HQHY0+Wa1uQGHVOpalNoJBLdkmCanxb0JKiCwBmxDK5yr28RYWLVwHktPuZvBy5s8J0aGFo8N1ZCJsOypJrs
0rxSaY1aYO0JWQzS4fwu4aBBK3CWwPbeghiGnJlJNBVvNiAwUxswAh8b/60790VgEhlomBKexiDm2RYflsXCB573mSgrrNNLrm8fTtnMKUXcVeSfLlNcEe9OMxanG6azyNiBQ40FM0BM7wtACHTmldfX0EKo6z9h
ZgcIbfJYJf32EBi4HmQpT6mPUnQyJKtf4a/0wbbLO2425IVgCcY6eCGg1+wHUK38LuGc4CN0ACfkY2pVc/UB2L2i37bCEq/i9vESSWSBTUxyMaajU4wYYeDJxYBz9EYiw4+8mmo3PuWuu2beQiCBeeapLlPTyab4
pk5TVWHlTS3XAJp6zpJZm+DGy0RLJl2Ydv+oZECeH3AOVSthfg9k6zGv7FOv9vNYcKWp9PGmQCkzMErnhqCjSKEPl5wQmt2wkGh/HDFsG1PT4BnmyE6bBnIVTJkkAbtz4mckCkmSAEbIrU/jmzi2KfdLa0n+yvOL
PB6WhDEeGwsk4iih+mRf2GJ+QWKAd/ukkL3HfEW/LOGY5pQkRYBO91T2pm7oGqZnzimlurKqkOfFUiFB1y7Q6I8Uy6trLIuEaygAQ108e7mmzOcr5bagEUGj6WKW+X5vttGP8j+Bb0/6jaqfW26WULlrwcpcFmgt
MwHkfZ6Q0YbZyR5LFWKQPXQjqEfYBLqE1fpmxVZoDpi2/z5xFi/y6GgLxlCWsiAMfh04I+HhzDlsa8cwiHXjEt5+lpf2aHSdGzDNxv2+S1X5M6vHtbqWZJLx8/xJABiOCg3WCvOUBS3FZiGBcdtaD0ogeFdst/GO
thCAIwn484ceOmMLj7SrtizCQTahH3NIIoO2VBWlSIXoAy9Q/BzkBr9q7KNbNgzg8RTrkf9QMLNwy2hpLDdgJ0YlHxWto3EsHNUMHoHXaQoIksysXPWd5UHjrZEjv+/rtp18Zv5UTvXdyEaXpBnFnZeU6e9EGTXF
bbCmDjEBc0zleLYlb/3EbMSn9rj+LrRuN9tJ5rOJlH/5UVIRj5Ebefbh7c2l9jD5oScjaM/lxs2zRBhe+Ip/w1/GY7U8IpbIvMBN4g7h6y/q3cOk3cHYbi5d1yxmnrQPW7RTn+aKDe0HK+J9ggy/NltZDnE4aFWy
SHabnNnpW9hL4FTRjgwsB4ozsKuDxwXOrH1vwfxpWjyXRRuD0AMuqGJRL4VLvyufXrDZnOLOCFOV3rA2ANV5R5djgy1M0V0vnpFhe9rLlv9Mogfp9ngapglO2wdDedMH5xN0dtbA3qehwT46KrraPYfyTiHFCXT/
gs17wFeyGVGfRguUcM5nOlTdk1BKavujgqVkgPSOOQD4SDWaEZjZTtDv98usJIZgsFqiBcKTDZ8F/WqrZ9++1yKCZDU7xjUe6xdqaKWXqB6ROMYyt+feR1B5eFztJ7ZP/eP5qoKBojVemqxWmF22lg+1xdqMO3/2
/b7m+trV3gCV/CnR2E8HEGqxm877wupCtIIpdMHOamFeyOEsmRI55pQqiRnrLll9g7LXhh5wx482Y1hCBcDctidnUBgUnEO96yy8qjZ/4EiBDVnxNVHFzzIALtspiNMxVrXt0UUzrqNMyyiMy9wcpxBZ/9SH7+x/
E5aB1qJONBY78oUlu0Rl2Vv2KJZJnyxfTl4WnMpwGRa1BV52EfLdle5Y/ni+UYSsJzbYg+I+Bv3FIF5UboaGJfHSiendTRS2BEUPLX68VazxJ7Qcgm3ZP73vFQ2P21Q0qcIt3A8jEATy7lKD1vp0JNTZ1paBqXtB
x/u35dbW3vchZ0qRaHIxP6OqgMkecwgjIL6AOvR/Jf5/QiP/bvCxOtDBOK/0UXoHytgDgoOTsUO2C/hGfiAeGCW9m5qGQTpK1bbmgVWKWnsRySUj/ovGDZ7SubWUVLGoxRkWoT2lQ2fJ/7USFCSbuYgGN1kCN+4c
a+XcfgwAMH5PGChFEv7bdQj+l6EFIdvanfU/EMgo9ht9AKuXfU74N0guzKwkTSWQplMQwYsC60EMpsY+oFbVEuxtZOhgzhoRiltTFn57/8fiybKdciaxsN9tbhc59lmTWZqL4x/L134IX4OTt7RhCFS79LPZ5otc
aKynQTkYbYDbRUcHJEMgT9NsOcdO7sQq8kRm+UVEOYqmG/xIDemwtKrD5O9c3HwIvYclmq3rAIHJ0ZqoU/AR6CwRxTCQPhaFrusG21+sYB+sSaMhSP/rRntUjE4lxc0RwM062m9JYgwJm6uPpWoG4nOj0xtjKhME
saNzCtmNRqtC1E+pZLCzt9vbC5GtvC1eBJLDOyLspKHaTynBFGj5g0lPGk7z/QCB2d21xNjp1KN4go8bm8JaeU0jr36FgALhqXVNjr2ngwPoOuHUd7Yc8yLAAvdVZy/Shg53Fd/638T+ZR4LhYpxk6eJMPSJqhg3
07rWcC/uNTdVmtSu9g0IwxjujBYCbkHgJBVmec7oYt1M+ItyUJEcIClDv3GybFQEP8NK4BSxEXdm9lUHuTfcekiLd8nEAoh53DjAU3ud4OwZtmrwOF9dEu8GI0HFk1GurTlkCuiZKxy4RR/f64nH0BO/voF9n547
PZvxPoe34m2KTc3UlIVhbeLOlOTuQtBNfgI1uvdhgKFhWTxygqyWeDfHUPQhRFWrCBH5O9wpTeWBcdBvFkKGwDiW3FHLQhB9KN6tAfSI4IVxsDbaVZLHu0lb02e0I0Af6I84OnE19v1x9OOlU0P1PDlhkRxhRt9k
ue5qouYN2pjIlsX1SV3p9fMjYQ7WvpVsr23fTdfpuBEpnESJmzcUfpsENQWuL+eP0+XrNYRTdN5fHdA5OUxDOduWCmqcyKqZ6mnnM3/wCFi1HIQTvXQcKoWi3IJAri4BUr4LMM7cnbQQD5+xHYYf7nhH1mJLwZfn
PPreC8pyaLKTk6M+zfNmytCuAEa3jWsgy+SJ2qF9IROTE37lsQgYfpkgpFdljLGwlqaRNAZiW4qsFfVNJA9z4JOWwnGQrSr3CZl9fpuRMghSRqqppjNHU0czq2Rg5tM8BkqxG2yejJjrf8j2evZlYfObQxkorI9/
Gs6kOZTnqWeKtcUmaVYgabSiVoanMCVGAQBy4RoIUVmNYmgkKh+1QL2uH4XF/TvCRthDLj0ADnV8oALccKdiM/4QyljIozBrT12/spLvkBqwgDJvgRN1I7ryVW8rlYh5udSQyU79RJixJ/vAwm+hJ6A20/bc4/CU
o/shDkpwnEVZYPWsbtdiB7lBVt11sSEtSnejDIXakHcEH8aPKwKD+U2S5PHAfMRgiPZJXA4Ff3kq9iDy0CTu3LqXoFGwOi1xzhEGM+ftt1E7UkKTMfQ/1rK17MztjzuWr3HtiMem+0N8c7tL7vbrZozJfqfMdhVy
l2S30Ckceb+iZIZ6kCIz8aJq7xQ8/4lvRc1Xqd54sWDIDSiZMZscn4rOkcK6dz7mH9uHzWzDueYl1CWTXp+7XmR2/b3ijyunPvOD29T2rPIQVmIBqYV+3jptHax1lG9TZ3UJzIvmWHIaveAec45W+KAsTUWuo6hV
3K2EwAF4JVMi3Jo4yhwuEhTQ6B2wK6pi8kGgWXTje4FREk5xTTcOy30v338m+kDhOte9u1yU3KUVmo+SG+RG+X+gGqEmE1NkICDj7Bwyyewnox7kYjEv7zozNCMDMxU+aG5DWD8cGj+a0bF6pDnGpZeCCPOkW5do
FOnsZ+W90ZvXaR1+H/9RGlPNNLAYPvE7RyRvnmfaadXv4uf3QsV4F3VXoHK1HXPd++F6VIuC1fswQnEadjN4dBz9cNlyH1odZbTQ7OxHHwsQHz2caN7Rz/uiutSRZTZSerlAOhVnFw6jjO4pvVzgZD38PykjQYFR
E8IhNtKaofeeS1TthSaiCmkqPayWdK18Eio7ZbXGL9Hkas8RyxeXnSGHt1fHc9ijwnzW6tXDn5hyGYEDpOffzDKdpRMkmObgh517mjCJBpylKEdaPRXxwq/Nu9IPFm27xBHC7i06iqG1dngcNxt5XIbSSNsiSBwg
ohFHf9AypUgUyPr0uvH1SL/2TqMCiYZKhsLKm+N9Xf6TlZ9PCQSMUxJtO5cqYNUx+aXXqrYpZLWC2RxQ7eaxetPSvn8Iv9YQelA3uXdrxp4SyJZF50Zade/Zr/1UHXG9PW9y4bZuMTT11D21qVxkxOiJtxW3Re5J
812x6DCvQsriyvuZ/agbR283Ju7vafdLIB0bqnefcy4I6SzzyLSaCSa78a1cYlK/Xpz7ccfq/WILWhubeTeKgn1PlbqV9l++edhw8VjU46+GwxmKZ6/dRjltLJvHzGCbEuz6tl/i1SroZyt3j+jNfPcvAsutz495
GCFb1zIByVJ9H2v30AIKXuKBOd7hEEWv4gqDB4dJyZ7310tGtt4tIJflRVgI8bzsSIFBn/mhmu6GIXzTd18EA6XPUtRQqtpo2itpUahky+670PE5LDrSTpkWnKoBcruuwVQFgekbQrMMrRnNbEu6plp9XBRp+zZd
SrM3Tvuop53j99+tWhz9szn6flQvjEGRm7/9j/yoc+uy7mmLq6zPLLsMUmH77zGzn3berW4AMbs9Bad760Qs87yLYcmM/ln1voo+/vsxDF7dFhtro7ZM2oeVIYVvAXnjw9uDlPWcibO/37MC3TUTb76qaZbxPpwJ
tSKvtiGriQN3jY+in3bA07CRMxmOiZi4avDAKiN8L5ryEbXIE3aR5s7KGyMZDU9l2YahszRU0LHCM0NWB4buaQXrmjOhZ3/oLB3Sm/0X1B7cve8IgpzbxR1aLxR4sv48BPXbaUo/QRZUtc8ctcjWDDIgaAgAXRgo
900LST3xIiVof3g/DGJQbXqBXo/qlwd0LK6CTsJTNeed95+gk8jrimtPxCCofC95g3snIqO89Ss07vVMHXLdVWI1eCvoYLR9Ru9W001mZg9FAxCik5ESvyBwgIslHTYlnpZcWTaNVq/dJr10zGV8jKbS7sMIMen+
vK77GAMh4F2DScxVG9+YtK51gbpDAF3THABeQbDXCc3QQ5T2o2GkqN5Ae+dME+YiMrv4dSkGKtWPcqiXIMTRco7owvfqSpyITXTMYSMCxf0deT5OEUYPTeRgXEiKi9+kRt2o9m0HloPqk0A/t4kU9TZ6kJwfXTLW
DUyp+KIF9BBliYkLHS8VWWO86NL18cepK2r6C1huB11o/1hixxHlL0z12lPNWg6UJPv5y4AD89U/gUqW6nu4NqEMotfVXkzX9UX6wLqSS6aHdCp18epe+34J5FcMfaOB5m1pM2+LNO/mFS+0zvlPsH2L75lYkgyb
m7+TM29DrJGWqVaCUZC7o5g2xdIXoF2iLOpKjPMwVKgxQRpTuGklCQdXevAUqvDw4qSvx/A6xqjQL2tMZq2BWNGfps+ziC13X9ALsZaQ1Z1Hr+OOUP6kmYUFP59hhR6BxYo6ljedwNIFU58/l4rjNN3oTXA2BkkB
HdqsKknmF/91dRIAcBEEYXkq9KTCugyWchw1zjbWerMsWhQWVjaAZWoYMLpQ/8mH/Yh0dUOmKapKq9ATQBDiBV6Ty9F/pSvrvOJKZpQLoh28aZED/dA24A9jXkbHD/bk/IQ/w+cG4aCciJFjGy0IW+vpQuaXynbh
hlOitFjsq5zLpkl5Z+MyHzTNGJJj01+32MzZOJVfXKwFZSEF1BDXWQ40UgPdMugIJ1u7/NqzpdLfPgP/EQMi+rAakZc2A3WFM0ofwMQDUis3EN2DamkmWKb0yAV7yE0UZysNxJJ21uyD2U+MkR/xyVGP54wmkTR/
aXP7mxbV5TQfpqdOPtpl+y4ZGJBXnsMrN+YsQ07OPnuM2cLnIk3jKF5R0vUgGYu7pbkEOk+tpw5eFGUp5G6w3iTXU3pUjsEAT0ow9gUc5EFkF7MaOqKOa/M6xxPSeatm0Xc/JRgLPd1EPtWfE+oKVzFKUjL3tOAC
6HVQVTqVE0zpRloJ1UkEprlZmSlrJx6bNHTkKLzee8uCuT37inxFAeon3pkl8rxbiOczT7djNy1TV1q0Z1pc2y841/T7KSTytfrveTMbSDT2cAVwnptI2A2Ni8dhhS6nHXMfNU5PX8qZZbyzv567PAsPLIh8X9te
jLa+GWoXpkTbfSFFkfDcVtNptyyeqEi9C5Hz0m42dkdmEVnHgc1iA1uS9+ma3Ix+DNcolSr6baJ6Z71N4vN6vLMBoOvPWZHVY0F+S9hF6NLrskBFMMGphKBwEOoR+/7BuSnWP9ERrXESy//mLuvMFSbL/yAs7Fu3
GdUAsTUFXVfOqVJnNdRt0rMdx7Cbvf2ZDyB7pIwB9xF/lGBsI88AdmB8sHl4rfnHC0KZFGnRfYoIZ2oMl8r8hq7KGzBwlUVLrjdXYjBXQED+iNfCZi/xpIrvo862WUe5bX/NI8wsXlebl0lhFaYdeuZZ1ad5x1W3
XfJJITGf+7o5O3wzn1GCM9aG1tVoE8aL98Ztsk9/ha8hLb6OYTb6JbAIxgzdOLCgvF7fjRLX2AoBx3Hy2FO/vur+lgX6xOsPb2vbxOwZzNmPkBZxOTLO5DtF/Vy9e5bqP/3rq+fCwmyfCK/yfBYEGiNfPtTVdw0q
/eXHj2WMoyTWvr9UxBgAmWjrIBfsFTyXJvlM9ekdt/1aQK1abHou4p0shff+pbShwMUym1c9NYHBFD6YDZ03ynMtmDvzK59qpUvUKxihNmkK1hKTbU5abtn4BVsRbrJEqGTh+rjgPz8pWHx8aUQ9FZ29ul2flVFL
864HL2dJrVVgghR6me/g/+qdUf97d4MNWp/5pO/Xm1At5rkvBHcNVphnymQPy+Gf0NZSHfmwMODDiyogoTUBDcWp1eOa+UJV8lgY2GnMAHCwi5zJRAxulaGSnWmqlLAopkKxo42+NWuQCte9pWXUkSQ0lGBj+0Ke
goyMZWfs/CRY7LSA+pEvH1ddPxivfh58L2BVrz0kzzBM44Iot7qBxu9UdddM4NmfcYR+1dYy7vJWt+cFp25ZMVCYgMDCSODZVlUJpss2t3mmeJFyGXNIGFAN+ZQ9n6SHvHXN9ZUTbdVO/Syev2OZM4J/jlG4mINT
T5Y3DSEFFK0iqEcOUccS/YegV48OQJFfD3zh/sSi1Y/U3slNoYbQt5J80ck7JQC+xeCF68I0j3vS8vP1cJ4mLrfDNMmvhAhGpSfgBJYjMqUFJ26ByLfJFwOQnBCg2wtr18arCykSDmvrfqwR2Sg0A6N2sXBbhyLo
dxdO6NNge3YQ3LQ3oMmBYWt3ROAceG6tg3luqBRWfLfixSUArY7Ct3rC0Cch4K3QYI3hUc95cVjRUv6LDJ7TX6fQq2m1rsImFkc4oVn6A24al9I5XwxviPac+WDTabXPsjiTyAmMd8QjTf3xfRNdrKTsqMDBO/LK
7aCslcmzMlnpEtxxV1mCva5qQ5NUCXrh4im5vi4OJT2kHRK4rNqvE2657uFW11OkSa+7q+5BR79Vh8JdNGQEnQNDaH4EEvkbGgbGgD0hhrGJKGAiF+vRkgEKSuwR+sXSb5OU4GnWYZTI1TITeqiPQfdcSgS6UtT7
aKnHv1z7BSlx6QgIjXyGRgJxglkXYSIaYjLRTCGQJ6RBKsf6+A16kddLIi4FW077WkISlS4XuiJA49t7QWRc/yjFLAv046J0YoJEMz9lJTno8EvZNJM/+yPCBUIK36YQCZDkQnKpP3foRdVbVmZTc46SGQuwP34d
ltvhGCXgSjbNy0d4bxF5OF80S43r3otFcI3zaKVpcOt31zVQCe1O+wrfdYVUbk9yHmCdE6BZvoyArlqKFq5ehOzCMWKbzfk1APBzgReEEXDZ5kvDRvQhUWWH162v7t39psL4TYwpiWFQlcIrCcYD5DUYj9PTbh9N
TDsvQXaWi3wQJ9RkB5onnghQIEeTHB3jN7gYkpcdT8X22ZJphy9ctNQb7y+NwlwFg3XZzKAoV+rqC5KhJ/c3KBn44Z4HJcOUWXW1pWD9nHoqz5dNHW8uobJRzjeRNx9aLLhm4mJ1L69cKmvE62om75f4MnR6GTgd
VKAvNqcyzFd9kh4C03gt6Ycd1llcC03EZJZyKkiorxIy5y41EgteISqv6oQjkykne8HglVh9KZoqlVTksbjF3O+My2F/512MKA/mifvOU5NJh1Tqma7u2k4S9cy1i0uVxY8BAqQ7vZQnOSoUTL/pNZQL77lXKZEs
oGaw5Bz5P2QJa4hrSMf1Q0Se9lkUTMVeCtEP2yo/Q5E5ql+JpXLVA9Nd7mqJjxTsQ5Vdml7zuH6EBLFFAvm5XhQbKOdFgMVU+JLLV30imJcHjj3BecSUezFrFqd2IOXaFiO26kKcOJWI9ImkUiglcIM6Ki30nQoV
j3iZDx7sVYeuza6mewsBNXJ4fyJfLCF62apDAXXfM4/ValYJo5B6zo0k5U+g5zubhs4J7bJoW6Cpl6/LVvC0Aj+KCbJ79U2VRO+XpzpFLUtX10wBW1+tS0MQart1TnN/a8NURUo8u1zpsZ7QTKaOr+7VDo2yjTio
LGByYbpXuBEjiy/rA4Xpb6+zLhcAfFX3yCwJqVPoZvG1zqsKhFJNfaBKnuAijK+vXh/yRe1kmXfD+acZxnadZguxax7VLaL3O+gua/luKk1VC0hYh9KyNPjlccK4kdOsoFpg4QZwFWlnbldftS+1K1VSW/M7kW/S
HpBdliADLOSSudisNFvqxNl2nFsHZyp14VbGzbdTTeQ6mlT94wAPsIFuHurMK59u+aQwYsj1C6d05vxe1zegO4vhLeOIuvJ3a++PWc+nCbjtzEVRjgpGXvxxI7EfM2ENrrLMapWJsyqoKYAKvovC3FhloVAjnTmC
xrm9xOrIrrfbbb+0VpZiXVXEe6N+A5jiAuO0YRHtdJzuZxXcC5DOwHvg7HUXo1EFKnyd8wpsvvgN4vwmTD/zLqL8HjEAjapYipUKRzBWJIJiR+UOmhcV5peYVRh/Gil6crSN31mM3z0uolHnSauRYC06L5AiyHks
csVEF7cA6hkRyIUEAk3lbmSqDnwEm7GWAJJd5yh+yNK6Odw5ia+kDFc5elk1D4nXN2sBEe6aoJxB7OQpNtKAcWFUeH+RDrrVGyZcQeJKvc9JzmEogVT3htvYOG4hm45GK1pRgWg4bSnpRt/lVj/SQb7UBlWImcS2
Ndo4ebS1j3TceL5y33yKg5LFkF6gbK4kOqhYgCkWH4trVIfSeSFZQsH8+IqPRS2JULzpXY5FRz9dLp9kq+TXlVKifqRs7hkqKZwcZ+LgGRPUTLBVhKGnMrZAJ4LUEOikja6IBTNDgT/KF4gqNKpslG/5hfZU1W9n
Kmt4D7ww99elLXPvwWQwTHGIXybSYCwzewp+kCjFsuRyiioxhy6yzFwb26J4X3Jql7q1Eftj+FM7W/Vu4YCineawImkIpWRF+o2cJcMbuO+mn8OA19/odATavtwDD/w9CBF/T02n+7/d8Lf6a6kq9GP580aIHeXy
WjeAO4z/n4xOe2hHRG0WyYdNO2XsT7SV02Qwklieu7pi5/46uM2JGLPanyIax8yohBOS4GLSWm0X5ugPLIqd+HLUn/5q9wBXlLXFsK+1f2noGlwKkdRKqsjTy9MLbFEwRvaSf1QGyPNL23G1hY/VUrFe2QBYCWhl
bip5JIxXNeD99E7oIG3sUw93jS+XVkI/zZV+bfF1bEn0yEJ01/OJKJ6VMP6uA8SNlGFTwkELqeXl5I3Hn6ih3njs1V8TAgn4DeY6pG7GvQt236sv+uu/aNcSEY2l26jj2jnx9RkaWnaIrBm+ZUoBk83Qngf8PrSJ
JcX507XZFp3Z7IOlUGSA67V28OO3O4LKDH+yo4EsxeqqIj3CGEbn+82Lw6XYrDHVthE/JywRaNU7vOa2jwxzj+U5+uQrA/AA3KO0QmFRS+tpXLWeysR1wR2K5Ft1Jw514kXxyBh7Wf1fENll9aD6SQ8HQ/AZL8YB
h/CWkmVz8qLot2qXBhxIuFfwkUrzBm90xxhqEPqip9uhGeVg7PjE08auhxYzltQtxsKkSqoXWdAi2AqjgJxHGsgYVRWFcWFaErTIsRhSkKyMThKnd69wuf1rVtnCooD+F7/sq2qmkICASpZjb0XQdYLONabK/BjQ
BQdtwrFMcNTJsY75z9E2eME1kmFVKMmAAVadOEpF7DBAM81VfJTbLviK21g5c869e2RFmLolHHMJRQj1EyCLBR7jqcrhgTFLL3vmLD3si7Sk9Z3p4gGg/ezS6UkMUSOhk1pjUu255Nz4T6FDOecxSjf6bFUBX07R
DueBv3GNuRovCfiHhd6MSnbhdBnWfdpuBGzZ7T9kO1DFd8EHn1/gghMfB887xlkN2hyZmhOVhiylX6/dMDdvvBWSacpdX4QjUS6KeSsil0+kg3NGkNDh5wiTtt+ExrA/l6mqLc+W70EP+6R1nirLViOLNvnd8mqm
IDccP2K+WzQ8Kff2VA7H9Zcdk5cgiZ381cXcKLSQLEfc6wSdc4mJPAP1o2Os77pc5r1KvyoZDmojWUAE1EhhvPbsZvYOGKADAQZ04IX9Wk8Onpl3z3oDBnUcdrFEXGi9uuL6UvUPGvXdCeGZRocukcXQY75BnE63
6jrZComSva0Zta345fQAO+BuCBeQQpL5gSijZJI6NVDH5TIFgSs4Zy1KWmdMnmwlydAlqQUhLNQPhFoGXTn3yo/5o/RBkn3o0h2c33c/w9Id5WhPyVNsOpatq7VFMOD7pvRlwZI3WkSIRJRqLGbxC01Z4TLbFanx
1l0fIYX8t6Ask6qyZQb/jPyGfnFB8AZn2LdjLz1AeRN1qVJb1z3ELnwC5ejNAHQZTQ1sbLfzI78QsOVYlZejznKz2AWbLkvMf3iUE6k9/fSTRHD744wpi8MCowHoBodllQ2HAcqxew1yfTwQ7hzFFmgTwSkcuQKK
U119jrJLCJSp0sElY49ONvLSB2+gs55r+OTebtNZYTSSk4FrTcZwlws+qDva2ta8hKGJsGe0obI7cSyvtenNn9OSP7lYQhz+AyWukT/7Vn0BwxY0rwrdGDZy1XgP12qXjHZAtz4NVyzcmTGOL1bIKSIk3H0RnR4u
b/LrJahOjJ3KYXZAZRZShotIcIu3+qjJRD+GHmy2PsZsovpROfDumnE3lfv5UH3inFc5BFi9SS+4TpLQMg3DxcZ1L82rg5DHKLl03hb4m3zBFbJVo4VhxUKcbYaZSHJfhgaihtFAhQLRQIwlm69X5RCzUWOt9/+6
oC+IKHj4xGH9JDy3ngMrzYsP5/qL9Pfho4HcA9oO4izU74G9sa0YxJr2/2OTqA83yc9vUdc7VtcmxXWwvYwp1PN2H1QRzIyXif35nVpYvhW3sOzFUnOZI5nZ7I79wlqqs2qHv7Y0XGijAE8RDGmDvGlsaIp0vmZN
b+1v8ovxvJ67yauLkcWsm952/A9Dbnt64DlO3F4rHLgKZnxSddE/esXn6WIHAn8OFAY3MqnerWogUeGN7DkEo7kr3ICgZKZLTeCAru+++gWeW7CXPzfBGtcz94ryJWo+cEWuW9OGOxIA1IEcyTTCCL+uQkOaO/eI
rtpMTNW6CC0g19e5ZqadFYJpbbaBq0gE8QoODugVlPr9isBquvlJaDcX1rRT+PcDrtgOZ5Zyzns+GRMN0K2+mLivHxp3UlMrMeMLmqJT9HIzm4mrBdz42znsSONbHJmX9LgwBubLjVvzymJqTwGMuTKR/6ZnPpo0
spkom6yyZbq8snnBCtTSVFFC7l5JBLB1rj6czdkWv34j3Vpb72xRw1nG234xTFSwUKwtGZg7DolcRitJ445YAOc4eR/dbz3FeH2jzFbFfqCvtutrug1t9PahYbB1P3pws35Ed2U0WIt1hClRTE1OoYNu7JjwENqN
7LtdJLi64UI8tBYTVPRUAJOu5/+NY62fepkfkSAEfZPgczUfTvpyxwv85CMT7bMeqOz/cWwMtTaE+vEeSTC2ElPiu4aoLLyjmELX07T6TX9RKFmUl08JX1EUG45lTLQgO2FOGd80rNxj6HT93TleIqbOTebLNSbJ
8r4uUJxLmVWSLdTXNZENfmV+NxGKbh38nCvY5S23IzN8uAd7H4qgz/JKNacjHt4rPkpWbSDtNAh8j0VVZ+luotEl1QYExhSkJGI1xcU5Nvph53gaEPky+BAvNyypkBe1/aba7HYQZO4VGDLg7/TUGNyLZi1eTRSI
61aCm7ya+MCUNBNa1QBjjlTJKTEUuwJbeth5URWX7IRKnKt6d8FlAU1G5oYFAoSuBaf1CM/Cm5sbimWMVNDl818xOJu9c9OOMa4O2zp4PB7SOTlRE/iLDKcvNyCILiXLLHgYG+6Kuu4WlHzyl9yFkPvd6/2UMLvN
DU9GEPhUbo4yuY2rYe+Bu360CNpi71md1AP2uyQQvVCBpU5I0eXUtMU0f5lnDUjUUo6iIjwsge0Jp/UCL0AOWk6AXqCY7DvTrkJykqYJLz41OunjExQgNz0OGbQHhZ2NIR+A/y7IDyuju047wINsPKgNPg8GAQeB
I6jVOlyITGM7S35FnucXZPWSNjSQpMZuVtCFna+TUXgZu/2yuDuapzN7gP0CW7ZLbvlNi5aYs+RsBemVjoxOuEXV+y6T7Ah0wp81sFmsEjcMk3eLXuRLclHFU31UFaUneBTZe57mB28wR6TeDfcRjgwY5OZGJULv
PZN5YTDAoWtTB5hlTamLmwhHsAkIzXzj2ZXjolJTM2y/YICPgZqvqCuaidGsfj8zE5yG/OLz7YXnW/TPehrfnvqJUd1JP9y7zb6RfxIExZgn9CawfEtWiKqlfz31WZ9PfIzuCKdw3INtvWaef+AhcTf03Bt/jI3j
YfUWeVis5pPYF/Fjq2tMx1gjXxxk/0pAHrHc9eP4/0Xn86im9wXPeK+xl2zKm87VyvXvvCblTAzOd19+aDJCGS0ZjcCQH/B2FJwkOkPyWtNxv4VROA/J4VJQFLmBH/1u6NpBUyIKQ9r41pYWytBDJxd4pIRpNmmc
bLv9y+4NvXi1uC1XdrNmn4uNcnBMTs+Ous9oVtB7COXLANQY4orZ2pnlfakxnWMj7Lk2Jw5YHQ32GEXItm+UE4ozt2hrhMEfBKIklU7OJxhZ5/KyqFtGpEFjWXX92RTmGny/IcupRvu8L4Jr0lG8SLerURcy6+bF
7z4AU6JuPuqp+Utl6zfuioLnH8S5k8PuuuoBoZE4iPI0ZAscCIr6AsrwiDjBwHkSfgJMfjjPKDLMlfzt1Th36SqM/znaF55/LBo9WYgw36bh1aCqSwbCEh9r2Gvo9mrw7vhdx+wrDTQj+wBjEF5eSj8t0pNIZ0wT
hMWW2wR3QIsHH3fmMNcuKTZXIoXQ81WOozK9JyCmOishkfEPckRw33gJ82HqJLuCznsKDOkeyil7JeRny3N5e0SQi3TgpDy0cdiykWRmxZpKQAL1ZLw4xYn0QUUiQcocE41CBpUTKaTwvJAKXDwGgUijFRQaUUj/
FuvcM3KjnYMDC1NGNlS0EFq2MAF8xcuMxssSUKlfeP/xPBdOOLBM5RCOL4iXDvdBe1DaThZ+ZqBT7PMZDz+5+qTnBpGJAus5zy0Uj8FEDnRe5/iPqwtkh9jYDVP5XR6stob69O14nR7HqjEa63WwP9rWciKUa2No
VCMjI/TGmfUFWoP7KLhAS+0BpykTGICxSeuGViA9U8S2qiBPsbUtSdaBAol6GZYlwq+517HffsannjDNR/gxei7sUS/yJxmECf8/SX1L6lHdDrdeaa/ZpAxL4wFqq0JXhhefFvlu1KGH+W18CN6WoXGxNRMb/Tpv
/Cpog/CfvWC7XvYO26fi7AAvY9F3eX/PQF7l/hBhEHqkljlU80GXS3dYNruyLQuQTApI0mFwfY3mGNAGt6Ww4it/tHPsBogBJJ9YZIOZcbygFBAB73aGhyUeKZl1bFLeHRkSYry3aQEi7jAhqpRtrLAO6m/dObv1
V+Vt8qvsmM9x6mdSifA+oN1D6noGXBswqEtObhSZ3CFnnKHSwp4/3/8+7A+hZdaK2BHbfx2+1f741hcfdPFBz+bHIr8pDLVfs94YMf7tC+Kmfbzm00XsSu1B3WZi/KoOI12PbT4Fg4uuGc9XXrNSHdPUCoG6Smy3
KXR8e+JjS2Lqm489EJcxXaT/HFY/yq/T5V9+F36g2fxoIZl9Vs8up0xDrDp23U7wqnuaxhwBwFmPFK03Ff81x3PSQ7ovr9tkDE0ZTQq/wctGOYDQ1397Oz9C+oOVKckW9c0iM+BWgA4JXFvSJXYkCh88V+4t3ObT
cohq/6Z5e6411XBw9fK3bStpTp8u5hojvUbnXDc2BrelXhl1y1lyi6OQQv0M7VwyOeCb0KGA/8mTvVnq3nkmSglJhH52unR8e2K6IDFy6PChDL/1yRMeNqvjvOzkQ08tkwJ2p1PMM18xfkypccsmku9jHUEQuhvD
dheyd5/oTslp317HtjRKHHtSaBMrkbcCw+nSds1i4qkauv9xT0YK7RkrviIUtfIga4o+Uk/p4ijAODgpmljJT2M77YVdaLFujkhRXxivYZxa4b41YpUgkg5lALRWYayUMC7U5suu1q3878VpoCgflmdq/n095Qbc
sKyab3f8u10ge/big3o834RfX+nLbs0GXJFYkTXWxK0STYhcnf31BYBb4VHIN4ve9ztfmLnt2sJVsfTfBh+OBP1v5Oy5wok7vrSh/2w8kWzsV9lLx1vE2Np0mR3LTq+SMHshv3aJjoNpcvldsnqDvJWRXWHe6OAp
r5qGlML7esY+yKKRjv4ckS6+LPX7ovgkIip6s3fvVAzVxa1PFz0lS9hzZOcxhVnHOTuemV+AXBxXj6SQ7dvcXpb70CGPV7/4jTzZLeA9DUxi50bcFuTypo6yGPu470IlukuK0/FgkQW8/EZmCrEZxQR23Gok8XNw
SG0hfhzNbYsFrz4PyUo2KL+xwZ38qbtlZDa3sc34X/4pWTzDKb1Dh5TVYN5hKRAn5YYfYMriKUdmPPBN8OcLEzJgWZSS/8XbqfnIK0CRo5UMRr7lw0OVBvQKUVn7xzaXLC4Z5lDgFy7S8Q4P/Jryhm9v8u34/SHM
iD8wzBGRu3UvypM3dyqjmppF5rUC+eydqdN8nwWnoiqW/XVBaFB5f6UbWupqlqK0LhJtunFCtRWYMxUW6nj6LKVlCyPk5hqJ33TvolNfZFs8+NDjhGN3hRe9tf3m24sklMyjAGpuMq4/5dvEPn05WBptOEz2NTW6
aoDHWxW0OgAJdwoL9Pe7fH7TG/NOpc5BDqOkfFZcxEs6UguhKLAMUN4Pw+Z8RK7K0arhyn6n6rWAfNQGcY601WeFKUAAawNIdjpRyZFc3BrWsiTTD29/wnkpZ8Q1LFVPierviC8fNww+LjshLKTquc+sUIY+Ro4B
PFHvQs20/pPweh2KiNG57SLnNIb8EsocWRNx9Q1PFKGASxyhZlb/OAX1pWh/PAy9Ytws0ZUyyv42szO6kLClnzhzbLhWYIqyU+Nea4xlMgf5zbwpP6YwHyoQ7rck9/HwNFKwH4s1G5S75hkkefAuukT6hczDDKV6
PD6ZGaH3IxhR5wIslQl3QXn7fj5X7GfRVXVS5/+QIudP25zsCLUSnSHzzHi6vDdrCTDwA4yMxXkF/7jOGqL7k7aJqY4PwqsOVikLJKw/0oFAOjQFgumVmLVeQiYYEknBohZiPirErL9qaDslVezNWzql1knJJOPx
60szyoP6HwpuGfJdVPSA/W15VWlCXEf7LCBsiK86pcdMysyN0TDiowLisMm76KYCt4a4SStVNfQQ4pmjuVau97JWwFgWHKH/RRGWsgmTRXDsiS9j00c6UkWTqgw0zQXDvbpDiOZC0is55YYWWEMG/8Vxm72FHd5c
7Iurj26qjnRxM+Jk3M0Vw1VN81YxftFZfcREA/Mqtc7VhE/iOH+P71F1rDZwg5IG+aZtQoaWXTFC3O1qzPUmLC8a1/0ZWujTS3e9BAK81ew8oYdmKv38QFOBC0wWe3Px5h6Hf8ZYftFznpikyXFiLJ4wxVFp8HNc
50h2JX9rKgk4yzE6qJpq6YaCi7cAHn/liGotjf3KdUjAhsYsz5zBolpOwgXxvmsq0LBWOZ/j8uqcDFxwHxQW3JqcZpVCbu5OPaQqxKKoidAegclqtd5e0JDm3vicnSUM8rphjEJYHzjhv0WDPvt3BmOieaxSA8eo
wzJCgnfv4uBCr16w3MAJpDiWWkzYCjFtEsFCqr/NPbI6TY0OuwNtXKLQUnvulckgbq21NI2FIMbJQ3keKSAnqK6CiJ0h7lIJOZvE+kDmK73HU0iitxbqHofpOTNkqyXNopva4xhr1dgpc6uGdlqYCp6N/c2+C7Li
OUpPkoqiIeIVF/KLlx1gvZ8XbnKb0rY5Y8QD/HWhWfI6YbkCR2FximwTv/TbnTl6GOuwkPaIPYUXS10FmqV0dKbBkT3aAEhL4LcmxPVifl/6trX5rdLw12WV/EJDN/G2q7ApzRmdRennlbxMjDuufOnR/5xwBVRv
zsUO6LdulpdpT3d/reBm7z4rzxE3NSzxwihWJgBhF16kt4+rLadS7luWHG2NPqf+7LZEl0/bp7XKi1VyDus+KDpTpN0ve/D40WEGidjQBl3WkiJnKJ3wr3jDXXR/l33Ul3gJW0P+71zFD7kUNoKqD9cDlJ9Yinf2
tqh/kJDyHHrxHdEdi6cTC84usMdwNVdsdfwb5r4MmasSvTDFPe1jTnnkOyU/FX4KRAQQPnaIrsQm9ODKZrgYogZjlkNt11XGEFeDwYOVBruvnGWNOVQNjIKubn5469zCh4pjxXbTaq/2+z/vTTEv8AZPkvlFT9Mi
anTwz9LwOPRelhcXZNZzv8EXL08y5y/vpz6oa+ZgXWRmdsD6g0rhRw37J+EOguGX8JqKCfx2oGH2ECPHUAKPtI2mnTX2CCanhXjeebV8xOtkP6bES3MSq26r+WaVyh/fYPTnEUojFL3CRrt6D6TV88Fn2Zlsl8/e
R9sK2YxhRUf5eRCV52Y822Ob69r2pJ5McH4Qoqt80jlfFMAm2RltNPMKcwSlkMKu5ewriz7nmEk+f+ZjYrbXL8HFT23/c4tbhX+pg8aoyXqzHZ3XU5SsNJUqk6akXSdi0bB4C1PBrVlKw556Itmfk3s11j0SsR2d
SJDeI4EEim5JFzoipKeYRhV0SKOMLioKrkpPk0CWLAa5AQ4akZsFtl/7hBMggc6BAP7+iMaJ8KrdYMCpr2M8B1BNsgkjARFQllSdybpxHIrvjKjeI21jYttF4CqXBGZEYOstRO8Y3cC8n68TSE4jxbnJ9W5z0Tp3
zIwAoYDZTaEAa7V29n/oxzWt5dcYRrmFExsAxOwWhEDv/A4IIUR4MTroAjK9RQWcHijZCzceShCfogohjYTLdrAOhHgO1cd0n6+3m+8TAFVMozqILpq03uQUdgv+OJniSgG7GhRRfpWAt6iEzIGuv2I4nnRgA5kB
+rhoLkk/iK5eZZEyCFEsyMcugDMmLTuXMCfkk+NfBMo6rPxj0dOcxAWByf9JLA3q88I4XGTjz6GF9gVrZ3m+08INOD95qkmkRdb0OvWbUithjiY6L2u8cfoke4dJ3MyCzsNODIge6dB8d9IHrWCbg2AWcgKtkClR
CZBG0AkJLquKzfOlmGAL9yvUZ4GqgT4IELtw2JeOibf5O0Oa+pGIn7A0Xc0qCu4/8ks8tVO7uXahgzJFFpM6HXIHcrqpKOsiFBED3qJEpBlPkdhBIYgsELy7XU3NbM1s6jfu7t3DYiV4D+5Q5htK8AWXEdBIDVhp
c6ou3Qgyf8BcRaCCTPR72yEwMDKRUZjt/GdugfDPO1AiI7CmDExNA4GAfZUYatH0Mu+FS5whFszpa28uTfaVsUdqvgEbpUHerALLATluaUmnu2XRanhmG3mz6tjygi15p77EToPKwMMYs2IIVSlflW6TEu37to0M
fjGNEwdEukCTm1dr8jAr9Xk4vdxUWbMpjoT4bn3dtDHT6EepkTFEbY4TNWJWuniCnMKqexGmxCwd8S7KxF71U63ratlDrA8Y5xAz+aOv8tVDuXUYIXwvmIxbJvKo1JH6eMZJcyQymv+aQbTdTA9/HdoNyYuSPD0d
2NQ+MTVfdgSAs94OhCOh9aenKnQY6H16vvyqp926Pv6VAAfiZSeh2jZuR7r/NhDr15/vx0k0BZej9qt2FjYMFdezDsltNouhUR1/01d7E2wI+1doeDBakA6OYFEOGZFahZY9/gCjQkSj8Nx9JqN3f+T2aQjv907l
mNfb535TY8zvwJxnEtUpSnZO3bd4PQ/E+5pxvRjOYsRmXO9g4/gCde+EbhFhKxOteSjxySv824BwS3kHWTB3o7opIzVQ0/T5GzndmB7+MR/d9oVbh6BatacrNHFefmaDoxi3CyIgm62xxv6pM8Eqh8ak91Aq3Hz0
YYjahSATz7gipAooJKKWk9by76Fk5EupBPUqtNH2ksD/VKciOqLGy15hnGqW2kC+Sh8CF4UUKTUiQaE59lo9anARs2X22wPESMRrabAYxD6OPW/RfPI29gDxaDJlpn/U7NhsWd5vVJypbsj8Fm9kX2jO0KS0q93h
sK0qUfcl73W2d3oAFTs9Df03OY54D/abUXIE6xQFTtbmph9aRB/KYb+AZ7ZfraDDe2r6gAltmOBLddn004InEDtmIiQZu/F8apIpYrGQGyWTFpglF35xguieO340cVNFPJ1bUcxrfA2TXSdDDWie6ybyIAHRQxS8
09LCiCrY9BgH04hJJ2rAJ9cs2fB4Llz1SUWH+d5j78hfz2F/FIo782b73CNfNXqOAa9X6gdMuqHwQCZZYfznha+FRlLJaic+qE3wKCfJIu7b2DdTqABv4X7W6aaAuntGLSu10bPUEyBfwhvQoGSMhBuxYniRMqzs
vMnZszmg3O2dnOg51zlCXCw6WvFrGURSMjLtJ4W8iWIk38QdcJybdcIzPS+bJuK6PnBW/IJYcfLzuVkLeUrXADs9og/VxhQ+1GP6GHJRWE0KszpRvA7E4E34mxK8h/cMF1/XdtrwuZK+e1qFEAeufBFiK9RdeQCM
p3yjX3AVQuR2J7QEJsEhnP++e6dwDxDHRJjra44nvYA6hHiORFbra1KSj4Oux+0xBC79FNle5DnstfMUVpTN/NTe83OX1hxKpKZpTLEokZX5bBgKsQ06BraKHvmI54aHQCHX6ZyMAXIXjeR8jZSgVx6pSSHdqN6p
dNvkNT3xidgcic1M6s4r1j7++EmZvyxK67BtKD217UidWoeF2k/UTAlfUsZi10F91xHlPSgpr6VDoFKjEcByOPP5v9MuD4GZHxeqapxTD7c5jIFfsCq90QLTs/HQ+vRd4C6qqpiDO9pWQ75vfQ1kO4hHLpJSBytH
n0egeT+eJaCHPgoUk7TbqoaZ4epUi6uCx+SifgVkP/kGyGJq+IeuicmmFpnymZ4Yj+SY7UXeHLrzeSMPlp1b/byvN/mLbs4ikj5ZUGNuo5fm2m9/5BAK3IBF7W8ZnRAHNZPNSK8OL231SAcjV0plEaYkHZJH1NR1
AEQzVL33R1r57S1rAHOBDIzEmiFhaMjyUzCalc01tJVjC5keIR6lLf93Idsd5KYZwO1hz/aJcYjxWMZ5mtdFDkSyIgofuRsTFCTAqiuvCdZARajFjUbkXeG1Yx/Z56x08Vldqzv7ybfYytSEJ1vRQpd1VOlcRdSX
Lvvjq6TKkHCdQ083XWPUktRK75ugFCYyg00wkV98DNR0B+iLofBhZvV/5uWkyqgYWMmo5+Dtwc9nmKloEeut9jetlau9Z4WE/UEk9rQ/oYY8CMb9ukxSnV1c79xJmCfHfR9SmyNfsWSiidZ9UBcqFSobKi2uNhKN
e36BBqUbL+xlb4breGyTZ/Q4oF9yzcUqFQOBPGZsdqCGFrYf2Q3D3/lF3UkBSAFQ3pQc6a58T4ZHQsvLtcBJrxnY/q6L8z+S/sw97IhkBu4yZ+JKA5Ry+7/1D3+/6ZAUMuYjijCm+iJ9LUgPonwAkxmh76FxnRJf
ze9EeIU3uOz06JA3lsRf6bvBFmZwn8X+rvt6GBsaQm3njAllDExWGZpfAw1KjRtuTPouofT3mM3zjq8ITMNMlic1/2Ylf+SXbcRpsn5GZyFAjf4KZqx3GN9ZNA7NxVAE90LB6siVMAvzhuP+WbyynHnJ7G+PLMAv
Jue4Ul2HjG5PYKabPkcDCPfTcGW9am8/bwpn+uZbl/hZ3IavFCHt5edt1OlPj4vl4upvb/7w8XMKWP7fKvRR3vx1ugK5puJ8+QUpdQbCX+3lE73rvyvfmUCIPCV8qeP75vDLCJpPxBYei8qXEjnRmdUOyt/JX+Pw
ZpM1zCAdbD2hdRkyhd74vDNlU+qP9V53Gt217P5/2GufKFO0WC8uzVoSfq1sXKe/SP83/oP2E+6YivEk2QJLPFEmBWVSgREUS0DzQ710cfQSPqk4HlTK4upZUG9FaiRWoRak1YaF59+BiailotZybfvpGYBuVnhv
Wf3T0bvHEywHcl5dpeuJ09Lgagfj62fSp6PDlwHjdKzksM5JEk3OgSzmk8LN+qeBwz0ycUTCBb0cq5PD7e49R8F3Be/iJoGda5ynLRcpR8OjAYQD1w0PAtli9nYjTfYqV5rsbAua7Pn7i8f4Lnh7o3uiPRa/Lbdd
5W7bxcdX287r9f0f51pnJrVEzPiO0M/FPwu2u2GSN92B446MHq7pH+HTKTrdxfqY/9bmm1nz6O/AzQdXdeInddNhBp/89NLWWvP22t7uyjv+MxXx7BMADvUxY4sV+r8MzszAli7EvPx9xYzx/9SZqfulM9rSYXdK
otHWDkiKIo3gcy2TwzjqmgFidzCFqKbkAp/YM0W1mUOGHkJ6EBOUSgLnxXUGUptfFHLMdPRA5Mfo+DEVajHnFy2z7SyXiVQYbXYFg7MTio6wqYyJh6cQqnYKWL+GkQ8o3woeEdEvZikUPSRY2CbN2Oc0BzuQ9Iia
HirqMs+p/qqMBWrsNuNbVX1J8E/6hxMXtFFIVD/Zj5zOHW42vp46NrOZhuvjEV/492m0wTAb5WqLe8AmU50fvHHVb/Q+t0DoBf1xK8aNmuKQ9+ewnahmdOgJB/RYpYwZpR7/rA2K7fC013ktNXNN9b5/+SGnGt0b
THsGF+EFuy+yMW1/e2OvdGcPSqPY92OhV7s+pwpKn/dvXLu0RpbGLujBQx6Z4EDnzFJjTYvcrRK3kL3/PuM8qLLHoC1g8tLej1bl1zVhqfYIa7rhmTq1F1S5Piee8qBwXfVPBds4G4DKLFq9TjM6pLR3Vbu02rA0
Fj5r0Y2VqCGzU9FA+lGZoTb8YDa3TRxUmzDzKc2OGeZ24feOLaOqaJMFSU/dBXuVVJZG9pla/SrYDTd9OvAvJjGu07kcK8d2VVU1Y6whm1QUo3sNH9Rr7Eovm1XQ+N9aLRLDyDJbRKv6gk7flv82584zvcS3UGUN
e7XXPHUdG/qEwykolF/z1X6KrlArcftOQoCH/hs5bmNg5H0bPSNc80IR9JgCz6AP+nMl8eqOHDRr9tBGvYLyDkyYsIvXsS6U0kAhklINmdswJtME9kUlmj2iqdgXILOUU9ENUSmfLwAVAyI3caLchMMexTVJWnNX
RtX5FLwXgTGFI+Os+AKW2gYmQ2B9Bkkesg/I9kpYZAfQIK58PMWC7YBmEU/C2nErMRFfJWfP6zw3xcdARCrOBndNbs9xZqWU4xdupUvfxoaeZA7zhTqy5+IdvdChUQQ+htFdn99hUGgNz/3SNQq5bii7HgQBCA9F
OldzngFVO78vn1tnDMiRQzgg4OTDtjMW2m1T3eeDQLpJByL9ai81Cw0UIebTErYq2L8U8DKQUIS5rJJXnAmSlMQDLQ4+xGzSzSmKfqCIHLdAT2T44N7Ez1hDfD6vAfWY/pko+liwweFIPyRB7aKkpWNfonhMe/JM
t6YFussutFyaNAq6BFuXJMHQkOdrN23kUYXypEuGoQm7KkTzEdrHW1zxRnkmx0YExuQEN1tgEbSTdSdDVAmT04kSTitnEiiWBGYsWhiDGp/ksojwTnCvq+yGJIhCp+SpVplQYeicDnGmucr52X7x01a/BrIfxQ/N
gDCiO4TqBYsPvfDR9Nwp4R6uQ6glbZe/fhVIT95BqHl1gvUDbUR+3dBYc5ZUFCf2Y7W0zqHlFcv5PK9XngGbnYoz4nTawYnWpTH7kkcdPAlmZRjNMF7pVCkj9LvSRdz3EEx7frfUeoujgkcljJ6Y2iXgM/cFjGKf
e7q4h2TuZStBDTYbWYVe+Qq2oKmnBE5Pfyzq3OoHMP23J2j2gy+cFRzpDRh4bptNdfbSmcqIQ+qws/nTgkUNn0rHAIrIljZlkZ5/SwgaEfE80CJ6vCOcBnY6NUqFKyXADS76IMsBAaARfeXAo1eBGzbaG4HhLUkF
ur+NfkCqKaPexsDdluGuGNjZVhA2tvo4mAPtev1rAO6Vr3XDd+XKe/20VIpvzrX3LMIW6m0hUrqvIXQJEzW42FI9MHKP7VQhoKDIqQJkdenPqH3asONVX/fA6QUWug4AE/EEVNjG6RQ+T08bh8iP1Gsk4RG9RM8z
2wt+MWlOtEEDPn0iuGISjG3KKpvvbgKbddjFxGDFD2QN1t38+kQZ70/vIMpjmv171afNz21Q86439jTiizI+IWZLTEdy7GEYQKuyzRTp0Djtc95c1DrljVrlmnWRT/w+cbmJ5PfAEd/RUr+lMq0IJP/kz0WodQXe
41P6EE8gRI3trApxmDut9u5ms66W60NL4k6K1lf3xWfaQLvjh3WL/pT0pFJWqkb3hcXUHpZbgX6ayjnZj2zg9pvVbEORlEziSt+1+H1XBVcxI8JqNlMMTWy6hbU4N5pSrJGhwUs8cgKEMZCWmMc4w28SpJJxkog+
QaYz6xuB5h4Lmh5TU6lYqHObCAYbevVOfmFG6/WusCis8ZPX1siNMKmeej0mf6ijM70/eg4MH+zd15aUbD9cPvAkfn0cHmILHzVBGAuKXDrHQ01XWoaHh/qgG5Tpjxv61QnFiGsHJAZw9JUMwIUd+v8+XBGMWMBF
sFygezsP4hkpck4+Zm38/arTIqEDyu6GuClickxw38L4DInQLbMNJtE76iRcqcehU0gqrYtEqWCvHg8BA6SVRJX/VYDmDx+ruZscT6/213a/v8ID/suK4eIYX4tizr1fWy+M6p7Jw5xgUPzMFDd/OHYWx2gabEZ3
5YGUY5SK0N2BzgexwytugQUW3QSTloiWNOcOta/lnUuoeIWaV3n8oqykkhvN+VKR2kQ9NZAE99toSDdOOp0E8jKl+maIeqPfUfj1iqOgU6faf7HlSBQyTzEBybindpifZv+LZxrZ8Fkw3oV6kqqQSyIGbKlPcTu+
qMmHx9bGkK4C7/bWwIXUlJbhigVFD0pjLQQMslNZFQyN+C1ks17j57yl0MAngxuYz4LaUYwBTcdAIfAUm0ebmEHaboy5KU0k4NDzat0niV/48vTOcMDG1sn2fyP7EcE8pMOIHsShNu7+CcJJnGYGPN0mFx7muSWu
9pepHlOTAUolGg1CjFIQKeWRIK3TRmHs2cQjE0RlMkMQ9uJOqjomQLqQEJ4GHLDV+zWD+rNRyupj++KCBtJc/L0v9AEooJgi1nqS1rdJKRDjOklFjmd7q6gpFKGiYcOGejfbyFETqnWtOQm4YZJamgAXl9m0XRXE
E/ICGu1oL1L+4T1noGGUMQFbeRY7SFrzCPGiYB+p+270nPG5BxRzJghe2nMfsXHB1KBBd6YIvwzuwEK4b8ypwyMRqzsL8+HgTjdyneuXzQIZezvDq8nmXclYjQE3pzyFB2oiau/bn/wQCeKGLCyAfmaI8NMy0rPS
BAB5DzOTFcHuGMBYvgD0UfsyU2OTCYt94KhpRuBx1PVSQU6F6WViVMQ9jspvV5+C7mxYMxI2ogIu9Qn6IpsUov2wCepGIc/V9DJBEDJe6iNJL5oxUo9H6r1Fx0WZKBpfy+pNs4GnXOZQbA/GaKudA9uHErQrAEug
NktMxmlm4FRRxyMd78Mpil6b01CK1jTgWasFqIaL9oTpCl1hoYOBlhVH39My43l7ZGgBAb09duZl5+rI3iys6QEaFUUSOahAY91IbCduRS49oQVFsMm1reVKZu/UcjsnYMFXaltXhmGFgrVPsd35l7mZ3EP1+iwF
3qW6xm5jdyqbLdS3/RxKYZfQ6PFYXJ/a+0VZ2rfS2pOfgXNkl3p+6usWqpAupg6gF1tPm5mlU66ePF9ryiLKIvFSlhwe17WIhgAhyh8yCy9IkY2CiAEFRfrQJB9BugvL9uDmDO0iDkWCeXeJLfhFJ4IiDXzCYnMW
XlRrP8Mc372JXPR9AFjhAkTe0OHDOuDaSs/ohhQjmnSktNZgNsc5QdBQ/ZbNEZ0XoSM6BpsCat4CEa7tfmZw6n27t5O8QbIb+O/uPXtzzVCKh1DgfvC2DYAG9NYWEh7F7u5yQ5442RheRY4AsDnpNLaBEiIYXC+d
M2QvLI7s7iS2bsCLUKKeKsulPy/iSyRiUGdGSOH09HinMD6XbVLquMFCMKL67ZVhJE+yB+3DTDUP9Gm7feZdeyj23rSn8S1lpX98V2bDKxRF4cXb/l68WZ4Z6I3nnNw8WqohHCtcpA1+Vqrt8/w9G4vZiZjGm1OA
XpWnNzM/C43gTgIpJM9adRh4jmM0mM67S85wys7s6JVPTEgHcjoaco46YMJTYXa0HRLTJHjIJx2xZ2lwTLIqAAmhQC24ClOyZy0QLB1T8LucTIEVWrJFWgCHsRz05sn8uCWetRud05YwIvnFjUiULr2yOxYoyxe2
sElp1EI1dB4wmmkV6ko9fCIZrfqWPXi+8CfwowSIVM4HVi0KjLir5TXBoGu2IobmHiCEN1GIsIOhZX4Dxd7bG78JMPmJAUT2o3iwDWn00a2rC4T8RhS4kbUOn9XTexXl05cr+FhcBgx8Ls0K8BqA4KoHtfTfzx3O
1OcoxLsn2jGVGMzTdOArZOpC8mR3hMqRGCpHXSghdDCnHe/YNfWrOuhpUChbcsO2rcUHLH4AKtktFdki8+Qr0n6Jd+h8K8+aDZB+uMXKpUW5YaHGVOAbBPK0yKFvD3pwHOfrkVjH791gtKwB+ykZYT4x8myQeGol
CBbOGaVtOImFQjZ57TLz33vwanptGQIR/QqhmZzpCwn1IINDF/AWIXMgJjjUeqcE3Wpfm2ZK3gdEJP/h6wj28MQ4yRsFMK/eAqpYzBG9jTacKWihUKkLwTJZhe7IM/dWg6VY44cUuL6fKvRPEjgGD7km5Z9ysYmf
SLpXdPCL6hddfLYQM0ywc33ycMHuYoZN16V0eu79IPfrFlotJ3lSSYIlXEBCPwJZO1WLa87tda9P4jR1nb8bDOzAsLqfl9GEj1Zp0+mzvbZtajfe0wW1na5k0Jn2d9CI3GRbwyeEYHXSeoogj/kChnDA8yHoKjxb
vTt5jLSPxseeAtp6OsrvSszEwAldqTAaOlvuHPhWWQsIx3AP5Wuz6aKJ4jTjchci85giifWdX0+QdicLypU0YSzhkXgNdE29pvUQgYAxa4rLXzrExitoDZKdQkjnEU7ktjxf23rlFz0LvQk7uZhIJILAFlqeUT9C
ziYpSp/RxOuFAOivadvS84wSmBH06wEcgQC6NMuTm1Yf8D4ZvC1hUOXLkcXWfB1IsUASHoh7u+QyWykBrY4vn0WNiOw59zDuIT3a7kN7RW4DJ7QMndT44Ck66oNyMCx8udu1dLwgQqBXZ6VxZ004IVEljpqvZSoj
vBPOs802fdVkurG17T6XApHCcbffJJA27md1s5y317satJaTpjluxEAxm1WmfarQ2u+2q/DC2TYqGLXu7ZBIko897QmvBSXaKiHMjKuDTlR9ThPxbGKr0Vyg8GMr0tmAMYvvCXBgRf/GRt6ZoOhvxN5am2y7DGvf
7zMmmKm9R6hpiiN5HXJnAF/RzlQUqSUSqeZMIViHFAOAaSj6Vfl+ok7oDjYsYRQSTOhEjSkwrTy2752aP8SWhmpy0f0oAf5tlJn0V6cVJVG21NvehjZnCQ+DonmuFCfv33nbQ1SjAH8VPMtOjKxHzDE5x748AC4U
LMqHnymMAAfddesV/P+1CK6cVBPoa84vNl/SyqBjtol9KsB8xzpm2+vJgleOGY16B8eX2dGnSPXlhRPkw53yob40L0bixAEjS/jYK38R1GndDPt8RNpg8CXp2Wsfg75H0x/b+xfvcY9VHbSdDichVTl+cZBO3MZ6
eeihHiQiEPSof4RK0s7bc4qAIE29rIQaFTglt0i5b52wSxAj/9mQvWqTFCW8pI57gxEPajDiE+Fr9hPXkqaDwOfRWXoNag21m5GmniZsl8EFtxFDhkPGvPpw+o59S75+kCOsTPIgvINP7Kv/e2LwcwBfnPEITkdr
c7RJa+FSG8FIl8RxGsIfLeTw3Fma9th1R6fGprOfhTnSHAmWZVJ1Mw1itUkMXanOuswJI/o7LKENqU0ODUX2+7LMZ8ClR2A8FUMpptZkAHn7CkJcOWIaPAxs0YlWotmZDmRgwB6JVnLsZKNR8qLugfEsK63DCJ4r
HYyjmaCXoch0cUTmctgjFYveD/v1XDxc5Cx8hEt/xB/8BVyVwViJSzRucjmWURa2wdYnVmJu92tIwymgccTTJqRYGGvftsTMJZNEb8Z5/T8PsDoYP0CzC4vgCOuddCTw5fecE9TwrMhy3xxUNiDMXxarMRerKlxs
3I2glOy50j3NxJaglPnJnUkPD9/crk/wJRpMEd2259fHFc456bXL3fVOO2LhoppgSFr2oNwWX0soK+EoJZuhdakId5la9rz2KWcNdWa9g0uNQeEUisTSK1ZqC1VZoGtuClCK8YCet+dv6DGmIP9IJnRh8li8+Pam
quZAQ7vnVF9JaAq0D0noQqHoPotMn3TES2MpG59rUm4kJ3aaL0j6/CCgr6+1qNbKA9rGvq87+r+nvMn27hjLxilo4omjyZZkbeqUymhWJLryQvcom3MobMzghKWUJjEG9R25LCVHG+MahFnwYeBLccNnVDqqey7w
PMceCmPQHDE/3Glqg8WEUD1mt5sCbV1zur0gZ/0JPsfh44z6g4LIcu+SVLG9faga90aRp8XUM8sDKfM8Aog6kiK50vp4glk7VsafanA0dR1MMZakbq+6rk4CtPvgR4R+YinGKGZ3ijgug3hsBKCPJDQ55qNEQ2sC
udR7O5A8I/tAQK89/kxqqKbvjWye8YACYDJR4yTozWkl2tkR0R4JZ2iUl/apWViqj6TJA1sWYp1LqbuJo7qxYnvXRxE5sAliM6kDFgehTM3cdFNKu5ZZ2/7JWWptDB8cla54TROuIsr1X1LcUHSLhHm8KK90GgNX
c9lL4Jh4YVuY2JR5dVBNIeX8m4xRFkduxEkTIv4dlCElBUFGpBukhlQ4wxpsH0gQBMu+pTQeJBE+2GAFC0xyHpEH4TbwaGvf/BQYzPFcQo9mBsCL/E1CZHPbW4zDQWj69wmazKSYXj4GLQclAOZrm86EAXpWwSVq
NBgGUzm1VJZQU+ZEha6bHEjLxcBLQ8njCxIC5BwjvMOo1mSnZBT78NcZe72o9mWPCS1IdIsDA5NAawJZ5R7D/FKrk+OqhjJQPxCz0QojxgR9kwvvxqc0eoDikBbzwTphKt/SPFKYzXaQS27l7kv1pyo6D/uh5jOO
LT1fRGVYJ5jI8sPSrpS+zYjUD7xs6i+n1SXb/XdokOlDOWIKJav2O/PTok+JKkVGUS1VRm0z1UsD0ATbnPMI2gDTCbYsKWJh0LIdSCABsWgKAjuIilfwLL25e1G7GpgCikbgL42zhT4hZNm7TWq2aRFWlTGxKtrE
nXE8Ff9xejUCyQSv9WgR22xf4ZjEsUiRmCR97XMNMaedkyeVsxZiU+LHrm8Ddg7y7CpEbzZH5ZsdCas+P1M3gdC/cH3AW5Z/0357oHE2nmkgtyDNQJJmJdkWX8vpYa7owkkHouuSerbw8m+JTRsWgRYHfCx15nII
UjOogIKemu8YUJ/Iu7AQjVkxXFNNqWFj97sXg4R8XhkSMti8qxzdlbGBMkjNgpqzDLsG6gjWCCjcsSnJcS1jZyxB9CAIHlgKWSnWlr4pwPTVKN4KcaTmKwcVgT1HZppYAgHdr2sX1aixyzzHPBzcH70KotsHn7BI
G0ZAbp2l2VqUPXvcDe4tymY0f8VS7JzbdT9y6BShndt+L/kePdOgDzOluDjNYaPEGlOXP7SghmU22hnnMJ8iFA+U1ZQ+YVZqQz9VE9JcsUsLZrbzkm+hFa8fIofgUOWGJnkMbuAubFIRkqR2Lu2RfUIwT36pxrXe
bY4YOFpZlwQfJ8tExyEdEKocGwQhzE8FJA6Fg0+Gi3ZINAHzPrbhdOQBACkA9YDDSxe7SR42D2AmACCG+TkzKgpj8+snHJqzqzE4f840hzZoom504K8NixVGsUJJUNAJl8tuxx51NfaFzGOpcIq3nF0ahyzkz/Jn
68c/pO+Aln0w+DE7f0ClrfNmHx+1vz5PyAe45g9ncG6EaCXQIqOVnU8JKdPRIrKghJAU5AxBMMxNncr26ee3HSL4holaSuduEYRCGoQtLB4rZZh5s3LBY10Qunqf832YN/2XiCxgkplVWKqKFO4bkGYKteSNx4H8
VI5EqaXkViWaPgbJYAXJxzjk5RA0j4qbQZdhXOaWGqrI5EwL07alDRCTreh8QgU3oyxmkX3R3FpCgRMtohlnaHkGR1rHW3AO5ipdxsTbUSZ32OVhUsiZQy6ElNnzAVTTFiJhxuSRYXJBeb7J970StWwgE6k8ywDz
mqCL2cl6BnPEtDQl8MHhV+VnTKOMYZ8+GHIpYk07coI4i3zD1sHAV7kZ65ZB8E2xGHwIggFLLl39Mx5Xcmevl3nKTnv1dggfRJho35ybFZjacPArfMIJjZnpDR8clps3ky4Ik52OfjxNmNDQOqdZwHnDGuxtcbns
Z7FOmEfcDfvLKL1hn7K014R3lkfmUAqCbgnCerzgKW6/9iOhMPM0GjSa6MCk39suI8LyDpR2BKbXbwDN9jG/h2iyn7n39apjwhXv/MX0cwHiLxAQheCVT0nhqXBn3GvRPw3fx3HIbEKU+Bxe37HLKc3iPjupuFVS
NuRFc5iwpnNpOUoIvXxpNSfP/h0hix0/pqyvDIugnw379SLF3YtQj4vsLJk8f8P0+SX7OkXbrZ+unWXyhHEVAIo9Wyooo+wlvmufm8HJAtdJu1KrHygTHyBmCux+3h3U+7RCF34C1z+aZFeegv0Gu+S6PZ7JkXLD
Ap1La4ZfbHP8vs5Bwg0bp8WxDo9nRSN5hvUw+QuXcZ7oxw7W7KDojlGx4O9oybZmbMa3oCRfKS+Ol47EEosD49RoxluTnNbYlB5A4Fz5UZRjFPgIDJdR123zpIFOgv0IhnWyRtAlggTxbD7VExTsmsVQbVdih5Yx
+pQbdFNIY6EtIes6XdfbYRDa5F1g87r7sA+7gs7vbWOVg0jO9aesltfiWhOtJy4xf6ernM476TE1zn85RfPo9QMLKnMJSwKEbtYpf/c55wBeTdJzvRWuyuWf/Td/3cILHRqstcVB/Ne6evgVL713tCCysnuErnNq
XNrSflAnDo5sxn1ad4l6BL6bbxlvxLqBiVfh5cdQE4of9K1Vz4f9OwZM1t+er6kx32p2yV5f744SoCFZ6N6EVOrc7EkDJ3tfWa7yLJPyYyZwZcvCszp0qNFgyXHGGcnN9+6iFCm4RJbaOnr5l9PsOiklRplDtRpj
J8gMSA+5FwQj7gfKAdPZ+gULqANR/dVR+QVqVVv/kjnqFIFaMQdH9SH66kzYwMYjJWxpwsFHATRhUu4nA05IV9CCqQF+dTxZbXS1vZpgVLP29Y/xBYYQpTadtzvLXyQg1DziB6zw6NVJjXF8oLsArw2UNlPXz01G
QXqltZukxRkM5jgSWMaOuqp6D3VfJxqf3X7KjhizDxt3pto6ec77GwFvVICJIgNs+5/Iv7fTNfGnLjtmFipt/5B3brfw7eaoI+cJkBHoVAZAKEc2D7BldBgs65ztKZ5enx77R/uLBETzWntz9bttDycLmzfgFlKd
JDfSDefZ89pRx0+56LH4ge5HqnzihCZxmwDG+3G1xZm/0aKI+H/9gd5vSTLF3KiYbT4ms7yF5MsziZvSSV7kq6q5/GGlqEXz5v+z/qsjMTOlAh7wtpJvbENhGfbf7f+e/nEuxoat2bbYnWTumbuBDiX9gnhP6hK0
ot6hBuWzqOCLkO3z6reiVsT7dJghmmbM8J6P5SloLStX6Y29S9d5JJj9koM5H9dsZPJVa1zMcBIwb+NiemQXDJJlBqccoe14HdXOExBn8frxqed7XzSNlmBm8HngimAtO/lk6BQAl0YzKHsRNZWpS4mwPBktXr0q
LVpObScLMBAAVT+U9c23CBnZocfAnsvMMTddZbU2GIsrChRA72Jb/0oyO6wMYITaQz/Kbv+BWXWfUr4+OYF9DSjpDyUanuQ/+2qNWk0KqyfSF+QlkJcJYcwk5AYkG3c1ZdI7uOjAhy48nhPJNY8MRaAQlmFtwTCe
UY7h/rpqdGa7aXPdzsE4J4c4cZDmax3sit/WIHXD6PyQOSkiV0dGNkxB1/FKhbPbf/zc2jI8YO3PWR4+HYhyaHt7DBNXJ1bFXnwlNAR0bRSLqFvbQvtosITuK5WjUSEhu15msVXyUXu7cJLOokFRzpb3t7hfo/SU
ZasTcacDx4r2UlioN0q9HqRWjBG2Cs4LRwQlflJu1WvGd0Z3CDdMzNZ/BhP33BA6JroyHLGdzSULO6J1fHD2xOCEBpoMvHMPG2NYdpluu5dm3hJ3lzcCTglGtAqIMxUOUWlgJHcozVrZDfoGJjNK6PKR/2JFU8Mk
zGRGtX7j7iZsYmuXLq/42PSl9CGVNWhnsV/hAJAHmG201+OKH1BCbb7atOSKpLRPt1qC+/0aSITTLtHiAcvL1EHSBMS8ejaVJ/1NBpDh9ykNzyYQ5YE/+aPZxd2+v9liyhtYpWB3M7jNWp6YI2ewnzM4iTtm5poM
WBbk0nzD7TEHzIqk1eQL6t1bePQ+FonFeZDM+4L9PlJNaUfgPBGqQZqvaCQyAE+iX4CdsfOSzkpGKZgqnCSX10Sh+j4RDpFFosHxIDDq/rz60DMJndf0N8ft5GwC1bgXGFnJ7AX7yiymiYvDayq+Ju2ubTHUHDxf
XVBfqAeTj82UHNHbA2hGdl2OoJ+DKpCyTItkZkFcAr8kvdtmXg5Yd7+c+909iGQ7ZqXZlml4KeOb6qBbaRvWc8Y5xTNky2KspBEOy1gxaWwi4PxyRdJQ2VhCnD6bWUhsqGvWsYQI5g85lKdz2epB8KW7k64vIhAd
sr7V+d8lVeWY4Z3eFcpTNs3HRHsmKmLTvv/+A/uWivdMhbGtugANvxXZhT7As3OoCk9Gg2ywaJXdkIFgVXWcct6T1x3Ek+IgRUQy5M5t/mbHbf7jA/KPzY+OYJaCmiorraIrK5ChSlqj35HGGMOJ+dpMj4xWLwSL
CfojVC+shuOQjg/mixxSika2YrVBoUUNuKjANFGmIK3+chFmVYCURucK/oB340iQiVmCd4OX+SHdM4w/csAmjnyaf2ikM4sRyIEgMwb49+8ac9tte7sdOcdIXRV7jyv/NlUChUj0yOt7o0vhEFKauaIuDCZeLb8j
Xgbc+aaGX8k28t1C6FAmfqjU8c4EizQKvQhru8Rcb1nMkjB8tP1jnVNmGkeISOJxx1tVqbYNOmAYI5R1obHMwRsSiBIOLLi5UMa2sga4OXmc5ytVzCB9wWL2lr1lQiWYdKCvAvnyyxfUqJS4AzxVvZR8Ixh8YNCd
uC91PIR9c8xuW3DA1uauKYZkpw+9T+sNVCHS3lEBkWYzKoRGC/i2SaRxMNd6Ra5WN0ozFO41ujtQ5G/U81Z/fOgLz4NOnuUuMfFSiH2XE+05lNMOjmRnSpZKiORmZA6xyi/c5LMl/7jW+yCGD1cWod5vobsyfam8
D5GVCWZoK6Z7g6EKfkoyRZzgoldDmyHezXgqsX2JUGcY7XDabUkTfr6BPVN8A6SMf+F7oh6o6NKdul4Rd7RxJAaHuGk0OOcLD4L1eqjvOP0SmTVNc8SVT5J0TVymd3ffd54SBJsPxQGzy8N4Q42RVHR4Ff1DYKAO
Jvt1JXluykONHK0dC+8jRgyQS+5l0m9BPESeu+nmem2R62/FevwDV260jE1/KzmH/KutY98/iAanpIBWL3330WX8hEMNnGEx071/CDeg+cknP6IWcgyG7fcPdiT6U4MqKO8m4XjWAR0ndJffiTvE12Umd3FCcEyA
EQKD/aBkieflAnVj6CxDQv5BkkHYJbI3HeKGF6bFyKHhMMThXfTqd63riZysrlguMRCwq9N/wO8NIM4cBSMyln9M53Cw1ehmQGuD9jZB6RZNcAGvJc8Kpn3tMtlSNjR9IFLNDf6kZbx8teQaWEdFm13K5YLd97Db
h+bpx7senWqFeGBhF+/088mXWUq2zwEImHbUOw07IqJMRbIZ15VRVb5aUYlT3yg7ZPIbCNhXVCz9C9NslHmRgkueHr5/3Q+2ZgluSDefMtXlv71Uk60MNuN5kVy8dO2FF3Op0t3TQ9lBaLhXuvziUlDYwribu8VF
lxMJ6QBr57xpl7iDFrs+GPQpXHEvn1LSXrCkQXLTSdYc0mvo0NrbrF76VUYnTg1CjMk9+HL1I46O/bDZ3N2yS9zk4+YDuPBwwgpQ3O6pinc/LPNy+O/cUUIHfUPtERqe8T7UyhQdBKfF/wyqC9+kkKzbaa6fJGXz
tT7tDOoSBy/ZS8suOmTbQ6hk99oyluBBkbIPc6Fa63FUevbEumd5tvUgFq+91k0QjeDsy0G+/cpE3SneThe3dzf18VmQ0HsOg5nsCGu1Lai2RIXuOxNK+2LlQjRK+4SBFzKH3sjk71dwVsyN3qxT6WctbVtAqJDT
jCreUbVlZ6SC7zALAsFQYGmUlXgrkEwqTmDa6Ah2C/OxqH0MNpPtcex/L+bHnbsEO+bbDqMyakQ78etsGmYC7ledOJAqwmBKX/7M6IBRY25m3IJ20fUOvG9L1rJjb8CnflqqcQtqyJAQbKxcYrxYsVE6XvCdpMQJ
oVm63eT6sJUVYrINP0/l7wlB11duJ6Kd/hsKcnYVzvt3Kh5+EyXdMYYTGUVnFxyMDqzNVmTDJOJZy2c2gVjMbt6Jk4QoVdzkmDwN1W9GDoDMpgT25lnBEaRBey4sG1rUc29fRC3gm0inzTZD/vTGB3L5NJZNhuQ6
Wf9hrTIe5/cpeVGIlAujnsjvyiLfVQvmdbYVY89YsyPSFxS1zr3pDDJze3/Nr5kPUJkm7g4iHXjPhdRJAr1fOvfrPxcUd2mmgTFQQrqKarQgYTv87uzv4b72j+SSpruMkIGFzhJzhVI2jxQoeHk0I4v5fIKLEELT
1XB4PFaaq37OEvht8W7dEespDW+4Twa9UN26GMFNerEw50jDfS2xpzqWSlcfHANScbGIKVbIczaCKWCsuKTFv2jse6Ch/eAAsmhPCaNjj+bNUGW8XoeQWlxbFss51R7Rsecps9MjZu/FnmAvurpsRffxdD8A7hgc
pRmqpGXGYW9IfLoayzU6jss87XtX+PsUgYy9pkqr5wMbIlWOvVsQlkzdm0DEZ3hYfgsHioL4RtShBgbPtX4z25t1Q6IpOwvmZA3RjCjhkag5wjbGK77Vkegsz0fHD6nqYmNZoiX12TwcIfq/cOKjAqPaa7weEtXj
Oa3/uPOEQssvCXNYGIg6eMfrn6gqgAzgZ6p9C/wPwv4kERORY+lQu9Nq9YEvuQak0UfwTkS8xUoruN0VOt70vspwOFBj+xc1OoIQ/O8YEw5ae3PuwK2JluWzUn8gZUMoCPR0QCQdwB6PtxtA9jIqsa0jW9UqsdZB
iFZKbOnZMfBLMak6ODMnNikAB/EClcvNSdOQpNn9WcF9d2g7OX3JcwrABNAikmJCSwBjz4sHP2RkEqppoyuRD1NJ7m8ZHZGiSSdB/L6eSAhOZp009g/CdBU12uHK0zmNqYl1M9JLlSJpOpSV22+35Dr8LGhv7yZP
fmN9AqI2VVZa/mfX5d5VobY0hDkBxFOP6Ji6aw97cscFZ5QBm03FQ5mrbtrQwz4dmDSwY0ZntqaLVZu+WP2Xn8moGLUxJDf8QLvNZOtB3PtvLxah0MQ5DRyd4nNsvGrvPEhzRppYotEQTCR5jwMo8gjanmQ4G3D+
fexGb8RZNXHblg+em7Ec7kp1zKHmPFmFo5LWqfRQz8CadhOLwwQtHEcfBszbMsV7UZY5RAcmZ8TLwZPkLpI/kRRQo2OjIyVQa7KY2ugpwSYTrg/ibtsjBIAwVA2lkUPij4fyUvs3VsnYT7F5a3BYKNCGYev9e7tz
UuckTp89iOG/HGmcCpN2J3Ub5zBVODbFqFcSYNt7Bns0QnX/XdvOWB5C8dc4SHt4GNzkqxWc+uGKGeLhXlBnTgzFtEjCu+iNzQcsMKhzUBqcJ55m63BlMsBwO8PVSz5X4osNhyFRjXlPz+V7R3w3GzXhMVdjlDey
FTLtVvRBQW1CydgPtTmmF5BFRTRjSoL4FJ7XoeCdkpIwxUWdvzDcq10/TgBllR0NOl9CdEImvcXvgzLfxkSclvvtmYxHodmFwREuahgHH3rFs+1lT8Ft/49rdbtAbgn5qVH4hwIxNHOn9OtrMQ8NvttKurFcXiqu
5viXBsj055/yhFvs26e+S9QcsLw1Xw9ur/7t1bO7Vx2OwWGsg91XT7v7oETX+/MFlbYm2dfc4Dv462e7sNe7b8YlDIeLHzkEKrZfBRYepyuAf3jNlnDuaXpOhw/DBXlrQNCZ0pD7qX5f7TyBEGC5h57E2NlO2g0V
qNGAYq36AFYlp3OdKx3jOoFi2LmI6JydYeGK0QB2frGIsmaSqmuN8RALfewO1LsyyqUc0G8UEvHbaxXfJK96JB1hNWTinyGV89PXLR1s+pq0I9geDOsSLOnd4PPqpW/fx5hblqccIHy0uotb4fuX465XgTQSTbw/
FddAiy76HTKEwo2x0f4AnMhSB3VBN/Xfju23L0Ffgl7Qtb0ZtukPmT31CQziIvzbJyq/relLYnig36UNdd8GlWUyUFy6oapUdZ1nrZTS2wFbUTYWVz2XDxdQkJJVdSJTXT5mEfUWl/BuwuiSPfJ91cxM1dzlhLt1
bcixr2n5982MNmH+DEbaaY1cG9Rc3nUOUAtYdL7Z/Xc4DdnuOuwePsKUvt9odgd1ly75Uq+026VIzD5kjcazgb3rWF3hmlULk8rfX183LMRiflIsYf2mFO4fS0/5CPsanZUKS6NYOnIGWP9NUnE3V5YW/5RGVY+W
loLB/wdc1etxg2eNyHXWlapuI1QrwcUgIPhKIGT6ZZDO9921G7AeSLmcxwD8Aatpeb0PQJxqWB201af2ZRujS7ubcXx6FAvigkyrTdTnajtOzzBc4X8IU6YshRWr6AWNyEbhPgn6b7HR8hfP7ijV4EDDn6dza7/J
67mA+2DYZ/JSoqt3smO06Rj28iYiBAfUoWesJhpppSzlvyPqXHKGecYZqeTsv39AzQOXvXmdWfmBCl1/5o0VP9ToVHM5s9zBRh31UQbEHrcTVwEcWkdHtg6UDybfbrdvre23MFY3OcDwNqQmCGrOg3M7el/xTbWm
F44Na9wjitB8rMhh5ZsQ8RMjz4CQ7j+XkTCefNQ2sMDIPKAXwkfiMo3uZ2p1c9ou9ZQVoTKJChKvTocqmyBw2SqLqfWAtONXyi5KmvYla6Lw7FySI9YCDndknM4HxAYgm+fDo1CcPfB+nKTQ6SIsP1mYIrbGLugF
8l0fCFxDl4K7Jk4FStpIhjTz/+nCE0h9QzhDL7OFwi6AHUJcsNuclXkz10BP34ZwgZei8zR/5TuF/MWquOJTNSNiWtGKaZ1rkSPHJEjw7S27jAZr6xg+tFlGGVOSqBnOfnzNlcvWbaS140/GwEpnelsuHmNSblIP
BRW2mVkh6EpSF5bnAcwybSkuzZkAXTGnNufN+KlCK5as93Mq+AshXqFb/Z8TwEJAWTukec6SOIhw++Cu+KLxPcMZVoG8kxDY5QRXapNS3CsBmIrSI9we7/i7qHPnsFMcJ/EJituKNd2oZnx6LlnULsVi6aBxfotv
iyTnub/QqYu1Q268zc0ZJEvzIl6Dww8/t6jWM7Jm0qtipKMo6nFABXe1io/zS6afQ4QyNpSy5Kl2kynxNjBOVjLQ2KDorClI4eLaXNDAo3BSIabS6QMW2/fLqmqOq/qL5vjIoco51gOviL6QfPcaWQO/U7AtcQJH
toglZnssv4RhBQjEoxdnSGhlHI30y18RQRvt/hzLURHk0Kn8TK76Yaw8I5QYW1o/u6n4a15QxjeIIJWxhQez7DRs9ndZHXsBPpPC0xMkpJ1DdCTEP9WWYLFEJYtkWyprRttRyY2ZcmhjZT5n//ZZ5z3HlHyfxEOI
rLpWuuWVb7n7F/lqEn4q2p91M/hZr+rwqrawv6GMe5tv1XikS7vJ3H8On+ud5Zl8RynwxUwLafXeiTXf2w/49vKLYU6KVLo0DbM37Jf9cyxVJKVI0cZUjU2RJ4oLRlP/Z0nNQnZd4yrHXVW8e8vbD2jyHyTgpPmU
fxKWOLetIupJhggnkDIEJSZFb/6RxVeex3Ah+63Z/wly4ETT2UlVg0IFdYa16MzS1mmlsRBZ9oydvzNzl26AasoToOyrKb6T3WsPF0Jpj+mWvbUrK4IjZyr3iHNwRuIAF9edLy3ihp4GS5mmnoJ6ybl4RusToIGJ
hBDVxkvH7pkm/sx+slMRfcsz8bgAP+ZlymvLj1VKTPFfrCiyoUOuYcyMVlu+PVUVCAW1ZC7UVZoMT5wUAzskT0jkOTxP0rZaU9J41en2lP6srILDYPcPLe/5ZHk7AUfVESTSlg1ul/h2UqKAUwBvyKki4mwenyaw
eLIPyDJ2JxnM9YndUxk3c7hBZJgjVZelaHCLTyneaJVuDAuBeUEMImTDeQPnpAAbgDidOWPUVTnNc07S++xGVXRWWSYusvGiwcSZo8po3l8t0tRZYhs3FXA625qGnLTopA4hoFb1UtcRTgqpllVqrn+mYPfnt175
b/7IiLJ4/s2XvGdhJ/47zVVi0hQa7U0cLCzkKL6x/AAc4sco4Zahby/cj2uzP7q9FUG/of3a45/Lf3MbdsysnbXLPye7KCUho+JOZ+THFyR3omy/8tX8rdEXEM2n5KxfXr6AS64Iql7DG2YmCUQe+jt9OJ+PmAvN
ypdJEZXb1MfiyW1lSwVdnhvFxswq90SAtuieQ+sAX/YQlroUoX7PF42usnylxL07FFHHW2HlxCdadtgRmDsUMuSFi6UkRIjm7iAWkGJrunrSDcJkPTxc6RATNEmky0qGjLDXEwzuJNzfrzHh5WYDb9g3q9FQ+vo4
zUtqY4CMemdLohPI9h2nG+sEVN4dASJR9jtyneRUrCatB/1sGqDAgvMTZI0QLc8g1YFZxMHJmFFJQtGXIWzcpFg9A2m+43/qeTJZSeAJtPOSTNC7jl1CKYnHk3vnZvPXSqFb55LQlbc9GUogDlStno4G4QSqqk7h
SFi8OdJkY7aOmrRHFdtJjm1sYgALgG8rcgaMH6ufXH9us5b4JKltQV/+VbfJDH6UzryRKKoRPzRCUyBz5nOI1htxzghD6TASOPjKW+Rd+t5YE+m5XSgZ+irIclzlpc8m3MOms0eEqM3BhSL5LXwvX2JXynrbJL7w
7DcdvpsvJbfK8y3j+R7jdw0pikGFuYqg65L+m+jRh4/ljxu3LDLIYFQMkeq/0lusSnv1+nwiMpoJRRHeUZAMZf9vw5d0ASHN0/CYgrc+18e7pSVvqKVxFnWHfm+euNOZSxDHAVGqGnpuqqGIStFOXauVsvHer5dz
wh10LNZZXOcq3bpPE9YnO6eykl+R0nFpHS4dGXQrXM2H5emXPFEi4QF2gwc86QipovClgm4fE6rCnRzBph+5vxuqWpE46tTsSLfu7BRFu152tobZ6J2UvSFjGyqzM5gkzlFUU9Xa2MOBvgP4dMcaxdfRIIXMSbpk
KSQ0QWvvIH22+i850TjQ7pkU56eLRnpZE4fdoFT+XxnLsqVdGGrSG7yY4x5azp5Kk0R1zzGbOjSxpC0gOhEftTgKSKTUHtfFwr25ssTnIOXdYpDHYl3snYerFEaBumeoB35nNferajAyJ2iSJ7npBDj2VdWdNLEb
ifXcA5yOwSCqZNVry3Uo6lf7OHm6D5T0eShbTvOYQLEgqgFnu+eHA+5E4kXJB2PDrZXUmIEmS5ObTXFk1hhh9SzKitabcaW0ivowhwhpUx8vz3sEfweIYIuJ7VijpMOnngsqGwjluiUXGumGUtpHij+Ryk4BAG3l
LGY3IAKieNnS7a4hISxUnOJ3CBHQ6EzdlpkaNm/mp3L745wi4L0gIYbEyqZQpM+HF4lTg3iHzqTaYSAoi8K2VVwzPVT/VVw/9WzempsvRRkfQcnuHy/lUsaMlaT2CJ1K/Jisf8gJfe0syMGkzJ7nXbN6ht7aIKtN
Cnv9zPxntY0XvUQK9q78/0Fv4b/KG//Nn28/f4xywjrxxifFCVI7Pz+u8S0fNFa+vRFUr6nzkO2Nb4Y3Ttqg6fFcj3AOre6H4LxqsO2kBPfaRd7XM1PpegU54LxlQsmlCx4Lm9CFtNVtZ6nJYyHAnAc+syhoUqZm
CRnJ1xZbxJCswK5U3HfNd8bk8QOFi3GltE6nQKq3coyr8Yeud4fdJVsdI+oFhJ5dBNlS7HTzcPjjNllKaZG9NQ7KiFwFhsJK7gi1BVCQ0af5esyZCEX2qGul5cX5pcRKasFA1hKFdBfpVr/li3iB/lK/dHBNKWBF
E8JBieLb+IRIKKARKjdfIg0Ihdz8ggSBf31zXOqOnFa3cbOYovS1xwm5RV+vRXOUoWryuzZ40LVaon7YOZzwPej0GF/1Ht6izmi489f37Bc+2QU+WubPtKzBTc5NFvozEiILFR7HAwpaUMAQV1FBpwtFDy+SVERG
KTGJj3knL/e8y/zp5DMeAkdhQaWpRjFUdQgBfQhDL79X01WO5ePp4tkpA3He6MELTJYgcxYJfqmgsJtzObhKgI5pCKwJEYyl3/R/Nw2qF4CSKO3UIEZJxSJndeQoTehFLzrIilqV4439jO9woTwbYJskOjjFXa7x
YXnDpxrLkw7Lv44FJBK7I5Ftaryk4G/dOhnKTeI3B/3Y8KEPDFKf1Y/jTnqseyvInbYD/Zu+4jIYrskWspoNkCfIUCa3R4wAvXONRWtNnNWpACxETDIwIMQJSFem8d12WwwmZNSIt8i31bJmEGaSUiMEvFE7PYZ1
x5rNh6y9pffc5VLRVexiKBC2uof+Oi6VGcjp1T2gb9YOGTclA9tW1jaO17735SkBT9JCIRVihCPiW68JLpgEuqLGXAs7Z0bCPnoMeig2fiAVhjEcRVUjNS9WIh0q1HZm9uVoJupN9UodyAl7VeuSufEVrXDtXHaF
MNo3vnQ9OzBEJNEjeZduPo3WlWlSvzt6lKFJKw4Dr1Enxyh0kmu+ayO4ck7pQvUeagpkOxLl49Fo0aSYm5WNW4ZdvIdNTGPVg6JSb2bvyKRtJvqA6O/WRuowhHqvPdx6sGz0Ehj+vWpRrII5wIk2ZKUgZahqpfZn
jHrlX+2Xv3f8AJBjr+C5nvOOgp6Bd7PFBkwuY+dfMwG9zTnWP+soQ9TP0BenrMPBbQocBGyouTw2l7HWzXZJuG5T1PuCk/xdmkx/+pDidEf7fA6jXv7f5Ilb0HmynXW5d8CuM5j/Ve6NNcxerauty/3wdZUkewRz
CLTXvMLm8EQmpP1j8SyMoxhVwSakwu6I+B+Do6jfq68/f1lNoMifN/Zvb6FQVKi479Wc3aF7Nt59LodD2FdBC92ScRK53MnODiNIDqFVCLnsWTmdjXglbulhDspHUq9nBnF5xl5A5ulRIS/0SM0R67LQHLFQ6qnT
ipiaqMS21Ch4uqc7DzH/OlkCVt1SlrA2VdsOTndpI0nZYjxSQZmqpgnu2JvmbTmoCH5825FFhvcUhUgVA9cL9TiXu11TvNjMxOeITX35qSbP+MFlH5TgE25CXQEHIqmi5MJcupzC3AwqFfAJCwxTlamqWYfKBBT/
webI/F5bfpA33W/n2/ZewGaqX4UxMdKZg31GmRvpPZFUmQkxRKtCXLg7xAtd7iuiY9ayH/3RIkff+S96I6O2leRQaYECFWsjakDrDrq0jJ5k7/+MDx1RXQ1/jhIi1Gf4u7JqVoYaTl8uNaeRazm1n3gLT/5PLcq3
TYwwsVCF/fCnfA1h4pnqi0mSccxYlv1/L1yt187uIYdv2+0iH4GZi/Ci7AHgF9zSPCnDJblwfVpFAVxeCepwG3FXin3u8rE9P0aF7CaLzpIbqIGJEH3L4tmMXmQ/9g9pqV8zKdPqliDwhJoe0h1wyvLUDxcf4dqg
ocM12LHVwuBfhYKpioBmnb4dxk28R/noDAVvsj5zSRGPq7TcRjBfo82imjsXw6xUVUq5ZOWI+oz4ACYlCRpNwTV3x9AFZg4j+YM+jYAiU/Gv+/6KkLju2aTAYnljXo+SieJLF+xuo3gJwf23BjNcm2hfSPQDkfDt
gPMGY5SlH0PDcUGS1rY0VyuNRZIGhgsZhHqzpATVZftJA7p+PjsJ8mZRkCfj6FH1tijTnTbvmdLKptu+Ds5TifzPc0V1cUPp3ssJ7aSlta/BaDCcgeBVihFkT6sZ4hEsGEkpU0SX4tExuexbWysYQtKp/btmuOhD
bDxMV8XEKO20S6NHWbwaQzmAcBHOokAdezUQJksrZI7yIUplUtSUe3BTWyF39kg7CugFlgCL7FLtZceoT/8Hz1N5UxEYVV1ZJ2qAI1oO8lwFsvWIvfYt9OsytoGQ9Sf13u/5VL6hSGQZQT3bONzlMOUGmjkio9bw
T0VpPScSLaATmbOkkuiiD4jgBAO7KLJLxKObSOLF7v+FwCGYcXOEfmSVGddW1eeXqf83vR1HMwlvNURPOkjqzZHhuwncc9F6YECQigvqu+PUR8g6ZONyJm2O2+7Lh/DnlYeGVodBTVSpzogAq+szD/Rt4F2splPQ
D434S+ZE2S4i2nAmp+Rc8qIs5V6m94fKkiMBL9PWaJi71FucaZaOLbgnsw0tK1bFyGK5UXAo9vWQ/9Z95NStS1iJaG8eRCljGASow1Dex0jHxMGnRBASsPuc2Z40dLDfSFHi86rcvbVvHpdDDghpoBf1RckDOyVZ
b5XarAwD4mU8VO14S6mkqtjfVvk9SRKLOrYl31kqN7NlbEPkao2aBLpDWInesHf1Pol014sNxHbw+EYauq8bRisAmyMzO9Zqv0XNUu6TWwlZIme7ZNLcw56oSXRT7/ViukI2j+9G/V84AtdIPYeh924wb3rkqxQX
7ochqnczLHUPirLL3+5NUmosddAuS9tQ2osUGVFt5PHq3lufTsJoopwHS5yL1Rtz067ArmbH0ve49WJ6eQo7bKp4Yscry4mP03XR8LS0dcZwjMNOhIY/yrv/6LrmDvY/NLyBxePEaJsPVUSFVuv48vmDwkhTuQc9
xFGqzXfbTL9Rp98V0CGHOSkeD1nrDZczSQ/kskOTVLm/4IW/dEVHeFkkzmQnAAbRtmRUcwbmCVNcJm6MUwwmFjIqUnV5rxVvVeuQd+NM3gFd8bCzyxJfyBTcoWeHbFhqHGIM/td9WyTI2/GAOGObpz6lbm07KVPD
q4SkM3Bp/kt1LY+vUR/056J3yhYyjE4mAatq0WJUQIpxvpNOzqeepcJqRwx/Zs3wjI7cOP5zUPjrqZNTQWAUvN0q2yQnUxMH9wla7u6YIM/pd0dUHweY0DN1bhPTcXzt3TU50qnicKwdSEg/kNGHV36jY7fNAgNl
OyIdD1BRjcCqVB2gnlfqu07XTkeSlXDLYFdxE4806TJCcd3VPqBZ69c+VFxybPZzbCnLp/SKuH11zCBjtIJSmGG9wo7OetWo/WAjnsbUWEruPwlvH6rOgRcdHEx89cZxgQ43qi/fuVeEOwOe4Hdm6i2ubO1FX469
YKLB8TyRJW+PkdAUoUm8Qrg1clu5Evpi+KTgSVj2hFZN0ZdmctGeMdiyRGq5KaV8wHqxwsRVZi4r8LrmxndyMlgKEjWOf+UA0FWDRjrXqOcGcIGFCxJ0mgXXYJ29A7dUUzpLiPB2lA29ItsZ4xlQPjbkob3veaJj
orYfoaHZdkj77/hILUO5E5UAZBxTwr1GgqMq0ISr+gcmMkeDArtYof5sYlDGn5sL8Cclr4USXC7NXjkB4P5KAIGiBvdiLpeNaFVsb6ywPZcdGyvpFIbu4LsRc0NSYmGUpktsckvfhnJoSmtSZbn/VBtWMvOPEifd
fHQtBc4lEiPUSuaTun/+MTyixb2+N+go+AhC8AXfXvqIx5MYuSV5QABBsDuT5Cp2EBRRs+nDFKSAFN7fsJYi2/Edy71KHdQK+p1f5G8mEehP4Bvp38ap8yvwuXpsNfUXILzgKTeLTiQlmDWswr5U8z+xwWnafBeV
dwRr1h7pU0JRwezweHsULMKyvRwQ4ukW3YIBbXE8NsAW2/JdQwwaTRJz2SZGyFiNowDAvassVSA/ojLgaGcGOyXSq7MYaGFaw30GLtu6pOUOd6OpyJZHWKrd5d0+E7Bau4UXrezyHniK53sG+Y6OMUs2LphZ3Vid
549Jyp4lxjXnSW7b40nKBsVXgT09fVUhb6xnbOMtwq0/mjMYhIVslmlUxZqy8KqVP/6epaA7kgDVA2mshtogFWXkuA8RMLg0N8CCFVpkt1ntyYXUjSa9m571A1BirClnyj28t7ONqg7vQiuJxAzzcHOhR86lmsAa
5cTb9YYUUt5943AaZLVo75UzFoumdTmyLwHvH+7cCHSBecDMPZMF6U5ZU89y8yGbIORHradTVwLd1hKaIOJrhaykS5YxmpJpT1bxDA0sH5TZlyFybQSd3TOaCUWaIsR3Fw3q5rabwz51uKZoGJ1KEKdJsNPEvLJT
6GN++FFUO+6x52fUHW6k6kHu1IBn93XsK1dSV+ns7GTujmXSqqvHeq7TKuOmlbWT9zG+Bx5/5Xi823QzEl6tx6rUJf65sCrS9zdSzAK784uMhHpaZ228KXQX03cAAm6Er6nX/9OL/oR2nP7MM8lBl5QtP3dZqfd6
qqeYIldNYF+MLIFFHuMgJR4mKoq139Qbaikz5SbbZNY3e39O9z8DmAqsC7ppEs6dqIRL4/JzlICMwquiceA2VfKKz+cysZam126QVg46eqPsjetrnDWaLE3DttKqzq8Zv9/sYlRCP7TQRW6JJncImyqAZiCz7Mhk
A29tXWtALv73G8+PpVEEQteUPsrcgEao6pTBW3HUca1A0Vkt3FLPdNU3lypDp3KUinMnHgxG7lzbPsrUidUepTzPOT09EQSEayLixaoaUXtt3+Ba2x2CWFT19bN53IDnyTvC1fdjzbOT1JilI/l3Oc0LUvSa/iDG
pyikN16Ocxh6nCPTLUAW9ld9c83fH7hECz+4sE3N8Dh5M+YTpmA0Vd+s6MsMPIiblLm6GEAEm8Ws3DcsHM1OtauiaMnmKneqx7LRx7VTyGp2ZM9KViWOJ01m1Glie2BK/QRjwzKFCHldklG7WlPwvHUqeyDelBDT
Y9YP8iOJ01FKyPvpbpFTqjyszR1+UM8RAVv4rFD015tETUe4W/l6F5NXLD+o0Zg9Nmrbo53eCJpIbTGLvoj6JjjbapIHi1WTs4EJjWFY1NUIHiKbJIudjOxsbwyoRE0yblwrpooNRYpybycjjSxjeSXPbu6S1rgL
ofthpaMM1ZyLMy3nIpzSwpiFbETIgCqgfawg8143kkFN9LhdHcXGJIJDS5CgCtxevhMBgc0im5HBqcApBVQDHxhviiZvsJAUVH8ornDsB7kR1e3A9rHtZKlvaYWoI0FBn76n8ljcEBvp2UvzgJEidFZitTO9ukE1
J9v3JTcBn2Ux13fF7nAy5DrHfV8I//SdvjDrocZEqoNZb2NMiovs81T97MGURiPdbefBsWmZJY+anXw9zB2DhAyLdMptS9lmtX2X51AMHr8v2yFgquUeB+zkOqI8S12GC+oxW7173sN6frxMtIFCya6Ww9EaWOkU
PVOUSX3HpF7pQRF3xfa20WEYOipxhgSJVo1pZuwob7rwC18D9c+kxVNKYVEA/N14+r5I8o2gaXHNf4R1qfwlTON8aZDKOGEGHzAltGwRgYiFVdIFD/IdZueFrFTzJX/zEY1uz4+2ZmyvSIocRTvP1q4R+5XjKT3H
gxuoCS+KrpAXWMZ8VKYoRV6XoOUtAP1GALMDPSfZU4aSgyCQrDKy0/JtyAVCFAuG25VPJ6ySimGDrnDuyKLjS7zQFKokDoQKdrXDvqKaQuthyFNFfsX3//TCg+LJePY1icFprW3g+yQk1y1Xq0SmzDbllpLdL+Bv
8U20SPOFAindkxMoYvrW3cnOnPe2BsOgczJw6NDZkpZz4nrPE7sklu28gcznm22ymkvfFSAlDuGfvET5eppxcsOCYOTuNmWT6e98/DnfDw8pwTlFttIs89jdaYO1UmdnTKSzFIfZaqM8HKjqeiQ7sJc0b8413/qT
Z+k615rBhZBhRjJ6X+3srjMHOSL5CiLApe2IcyRqMhdzVdi+v1sJ48NsrJhTWFnCQRWysVTH9YmfGfexzZPszAiG38oPDADDmMI1ki9ot7twy1i+aYnPxEMqI84D0a6xU1Gdismn5ny5+RK+wCLB7OrmKlRzThNT
BZ3FTdZJo/uGce3TJxLQBT/DWfFN1D9ljE1SKyjc+3QfQKE0m/mpGl4+CzwvbkBwy3rxqP2s3tnORbjukkTpMKOJLWFe4o0U2J1b0CYs3VkhXbiBtuIIEBxq8uV1y/yk+TOfb9BaW7qyaoieOd+PiAf1V+CtS7gS
hTBBfhMkaGDJevtirS+nOZwqFY3ekdjfAXgHxbec07Yg4NiL19pNtomtbdoBgs20srMit/S57DXgVFdtLj9D0ymumab4Jr/3ERmU3wbShscTG+7YtF9iAiHWUb4CCrbKkhw14C5crEZZhGJUt0ADL3dbWkK81YvR
aGodZC0yfFt+xdvEIMejqTBTkA3tznbXhLHDgaJ1NJLhPQ7ueLt0+pPdBgUKk0CHjvUmwpfiN3ZiTdz/e+165x55L6W+/KsGeay5xjBIS8zm0FIQe9zUmOU2qYw8V3d2WjeEIM9Y6Xj1ZXrnBcwezUFa4HF4qhtp
llKvGrVvhwCPnKP2nIsy8nOdkyYeoU+R036Fjd5qE4pVVM5gRgNThY8Syp7gIkia7LWxg7AhlJEgnqsLrKh4NUvGxuwq/EKcRg7tHRQq2rmO3/FCVtb4tt9nbZuXYQRQdFV2gyI/3wqKtNVPJCan3ofbMXKyrWxQ
L5se1WbtQbr/CnhTy9axdKCYYzMv2a6K3q4IFzDXvAlqs0FzGyiUPHGweGr0zpEikloNYs+S4eTMv/H4SNbbebWcoTdnADglGfIs7cdcBTuyJMGZuMrB1wqd2f0nw7Ovl6mpnXJq5mBv8XCsS0olplpSvfzrUOM1
o8Wbs6c7ucns8KFBsQUEsbqq0c3wnkDOIK7bHSnAvmMTDTHgZeaoN7sVGhxt9tpYfnhGvhF68DUfrSIxmG0w5q7Bv+audmpqVpZHK96uxYUb+iGntGbvUlYVigPkonvWfPPtg2AYB/3pUsA7V9JIIdYGtiHIH6Fg
JoNdufoAaHb3tz0uOj7Ec+3wm1Gy1w/N8UhfteVQGLDFw3Jbt4ujFnKFlPqE8yccIgISmkpABt0KsXaenjbLtS3C084f7K8DP/brh+qgw36DpelQY5JYnLDnwYT9YFXCDX+5hwqiozrNdjH994C8iGSq9qIZ93j5
iVCV/aSik8R/nBe4hRec1X8+ZJkzOE9dF60JNHVsr7WGyO67jN8HhVyFtL4na3bDYpBBsQjGKz7q87KynD+Gv7gD0QqGOmmqiYEgKbU970QaKz6cipu9oJKKxyZX3oq+QmKsysuyC3hlEf2PJlvVdXEWb1coXU5p
hFgDrywSKXiGEElRJ1r/61Myb7gR3hF1RWBkvA0Zd8Wa/P2kTJ9Xopn4Rus9SPGUOqW9MHTl3laPizcpyiMB5cXpiArqrkPHz4R9u0TrQVOXDeOJ+Uux/pnGWUaJF4ysmdMM5dimmhblW+CGe62INU2o2ITo8d1o
aeDBQC1bwhkBq7a+mWVey5ew3Ecnaghra60IxYRg+I3LNV465fZuiSQE826Fr7D6vHDd/IR+ABOaC+TmnhoWTkI5QpMj6fTzrueTdDaZEqRKXok3VLBvj4fJdAcvf1W75B0etO5pJ4/WZFVg6GG0ybZ2VO78O/la
k4OgLOsRsLpYXiSwp6OuRPzlZqESI2JE0mJkEm4FKjzuXrd3YgV9nIuJj5O/IKk/2vLPvmTQyARCdU1VKawJK8mERMyLc3kJnaihxlB4PcfCYe/lDM5ooHbG/AK7LkibxVdDkK2wCaPzpdAw8Hkz5Z+6/1MqJbNx
JMFOQGP3hyCnkow02K1Ys0j2J1UWwL9vBx/vPotI1xQ4cBCGkxYw9MEo33/KuVYKXahOdpwUCeHpEn+D49PJfgUlQec+rJkDyONNX1clnmZG5DLnDosEDf0wV/0IthK4nosu4ZYu6cPLI1ClEHCNCpsnZPflDtwU
PHn1Y4luGuy+x/bXEcdRaCE8oTcdlomT4KtqCxBI+k4/hfqO6NEore5Ti0fMSC7JEVD2zZPmaiLeUFIim0oXqGpSdTPhvHa3gE6G20BgOLG1gQuWh1FJzzUDwciZpJzx2CEnQpFjGzbOkueOItdPsoR4XCK1FT6c
/xCYMZ2g2AZvRoE0wNPbNeqzif9KNVC+BY9GBXwF9//+JbpQvRKFvcwMO9LjWodZZk7Em5o5QUGQwJp4QtqePsgmqTHtZ2YTJ0RQkjQbKaCos03sUAy6ambP1VyY++IQ5qkVSUyqvvSw5r5SziY/4AG0b55qA6XE
a2rDv/tuzAdme82nucQGni30a8fvwyVFlub+Fr9e8bY/pYYz2x3uUfzJe+T0n2S07yyVYcWO9eIu9ZDBGU34IdkqSygqdnvgDMm+DkVCQ1ljs4M2CiXL2NpJQM7c1fhpV80w0Ie24vnBgoCKLKLDsCEJOc5S9JPO
9YAq55hGZSGvXqm3Uw/dwXhSPMzMnYUpiiRRUIispoL92FoVyLha+P65D9vaHRlBFOu+8h5G8YvnED9azcswAqHLaoGeP0lli6L3pYHwu4hMAYcgx+fd/R52ivYkmVtz3kKVBEXxCG6QBh3szlV/3eU+PSZgc+YG
rgeIo0th2BC26uMaR6hgBgYmrObwKJXfqdA3gJdOMYHxEF5/qkhBfP/Y9cePxXka8wn/D944dfZMRqrKwzaWcgequ3CpTuqqf/SsQLxHZqKCmyxHNMAkzg2A1n/jlTwnyehec9A8iQXCPqe5nR4g2+eidPvoJW90
5d1vrelF7Z6eH34jInONHZIvlseCbMWQMBo9j8aTQFp7euJTmMzu8nNd8asyXNFgqPRsg4h7MNAw0l6MdENpBtvF3U/K+y2n37doF0k56gDqvQTrXx7yq1s2oRkRlQxGbYxqzmgTFzQ5Rv2tqDlSCxLYTctVnVr3
6FgbW/wBAOSL+qUidS3AkNnZwuQB+j/6jmSKMc46mXbfT4oWcUjeB/lxeFbZC7QTTcUDEdWxoAeWwzTnj3fTUym35Q5oiuegj52HIolK8hP4dOmk+QJLa/MM45GlT15C0V9Iinoext0zjtyA4EphAkJBsKXqzIEk
baRUvimTVDypkE3teH6ZOJZB2WAAz6kRYBdGDCD5QcUwRc1BqhGWbcg5jjtYrSfXgHSS27QrixbIK+rKbXFIjPL3XJJFPgqk7W9L9Ox6g78Nwjo3VcMqXWIteds1K9bpsSQiwxFnPLJgxv3RQac0cRwUHCf0kphY
ZuqCVSwX982Phxh9z0bfFGY4YfX4SCw2iPjPXOttswfXu5l7BtWPEyZg1cIBtnvgwMtTz3EUuZe3JgCr5RmUB9+hCyfAtMLcwEiO/BczViR0/c3xiA6V40HCWF4hAFfrVDJfQtw3EK2hA5Xja38kpnSWkivP7cgS
tNVsodtEMetbP1zZhaQk3WvrjnnnUHJWk9EDkltVOYMWUplKCAyPCqGPbLRUnHEQ7rPODlnInwcI2ll9tbyN/inTZmWoGYaiDKwcwUx5DFakaFxYxLuu3F/O/bI4nX6VBo8nBv+oHVgI/HqlgAOeU6xMRsCbQs35
Xkil2tfnTm9zyVBHufqoDDSh4xUTDICNdBPsMD5iUW4uo4ErMdYxtaJ9uFWtGbY3dsJcCJ5rTZPUw7DXtCFmhVFJApOeDZIsDYNKXWK/X5zE8PBkWjGFV5j2kW9ffq4HWcMAQjco4eurtKwA2EEWuoZ/p5EYkuYP
iTX0mUWZaAohQiMy5XQeactxjCPQZBvjs2IAnWI4jKutvd3whDaWcJJBqQYSA+uPtgSSxPj1dlvdj/pP+ikOoCSRjERqDb1msFl0Io7TlQcnXb0QZW2Srh4hN5hxlIbFm91Q6ju0gw5/ZaeZRcngaVFXrDfuyw21
UAzBWD2Fnpn4EOyO4DBEOYFIJYyyQJ21TTBYI+/wZsgKZjI8iMO2BA2MlX+yJoqofuYCNZJocJQiP2azyKvBZdJHEVoOKY66p3SuIDR6u7j7Z06rBBvg0iG5JaizFoX18/YWPdVbInWUGXW0XLsrfDoMHyhduy0g
Z9YNYnRaw+EYXRnaMeRywtjEErhNCDC+MdfD5kT+uCsFpVZacnUKed3LH/E0zsHJVEIr9L0mBgtLT1c0MPbD6vYRuBzD3LGeqpGqnImnwPYBYD8nOxI7vXxk7xHJljagFLeN3tW9Gea3XsxvG824KzruPmLOPXpX
iEq6XZAv4BOi5ESgOm4rHY2kNfTzAdMuccNEJeg8jtoECImKOO39xgGluxaPM+Sd5QcPTb3kTi4YI8jRPkwj5NlvQJUZZJ3725L/iMqv6C2D/Gc3u39JOj5bJGGw2xHQP8W2OQBQFNqQE4SlHZjz+bOFQ4Rd1HKN
QYb7xHDme47mVfY1BhqRfwvkh5mGN4wlYassD3vP1RdqHT9FiGVIIoLPgByxLUyeuyL8pDlGF1QGrUMAWBFJ+VY4qSlHNZS/Nw6CO1OoRqCVGuAKeRBAtSOA3pE0ldw37lWa136W4lSxiAe8ZZdfdLH5Jv6BSp6k
KAfPcy8Urn0Zc3jjrUpe0e37aXuNIf6QKqtouN9Wu57XFG9G10oh+WETRRxzfNl4umiSwipRZUSIlMrhsJKaHDgHbmGWp4Me/S7eAIzu5YyWgxirBso6W9ytX01c2IynPsSyFiHAdM/bUlWjCRdkov14YxDrwaPV
YQMdNP+sJcETJZ4IatI/xxqe3NuMb4I/tOjkb+b7HeTTRa5EeNVSKWfLGSBzV+/D8ncQxAFlYTQa8vOB1cMvuL2OmmfFhsUVv+IBLig5cTw79xNytOpDKxFQj9jIMKuoLX0u4LmAgIYmI9zH0bSwpjBLgrsV/WD6
3enu+sJfIJWuuelh2Loz1L8nVbY/RkYcRFBkjSAXGkNAkHg4MGFEBOy5v5OnVuTVuqRXE/07KZMsz6HzWfptUmRDbBceIwd6hz+K+2hBr6snH0rmqv+tdvgdVpA1RTalXZa7Teik6cjun0PXyB4/bwIfbbKCGDg+
ulbQF7OOeGO3XCNBNdcGTH5tO186fSbXKQKDnkC8eBXaVHlRsan0KQzH34QpOM0mRl1M1YggmkXEpbW/UUVHUN0Yn0srhYLCaf27YR3LaIpVDDnZLlSAJl4HfHZA3PS+zWoM41cQj8lDjb06hilvRDGNfQ7EHjHx
MMyr+9SvRrbvtKIipJMI6V2KVgosow/DIbUPbmCzitswZxJ/hcFFQAxDn1l6z2m1p4xAh9sY/m8MdcBL60xLb2vZ5o/XpMUJdx+z1ByQQc0aTfsiJwokzyjPQ1WMXUebet6giBz/M0n7BK5rbVAtc2azqz2h85Jc
0YNRidO9KpXpRzDmHn0hVlCmzSpoXqfmHVZFTYf2xQvt0QN7DYaZz76sJljQaOwcak8R9Ir4Qut+Hw97gVd/RryNsqNZydsgIHbjakASuTh8qSlAewNox326tjGVSeWbqxaP0NB2VAAZvISrxdQ0XuZxPFFiWVvv
rPh/d/XGUBDnJVkFYGv5cZALDcptyoRAtZO1Jmc7BQdit+CI9M5L1FexK7ZKWH1j6uGs/dqdtTWjHrDdeBrqPgmbR1EzAXtqIb2g+GZobf5jtR8/RFgdpHKVQyWGpQu7yuMvNw/L+kA7y8Rk0XR3bRUIjGwsp1jL
WIj6O+VzGUcl8L2DqxKmAfBJgkvdptMSw7LFeeDGuMUpyjfQ4tvO2Nnvsr6Jimqrekw3oV8hg0A72PKKSSE9EelgxrpKsuuppSLr4E11LDLWzFyLpeJSZWAJNzfFoFdbJl4VGyraaS+HdFFankQTiECAVKcBwCyi
njXy6NAzUimCWgeBVEEJ/BR4/Idy8UYy6DUV+C3hQWeBXlZkslcjiaLJ1k0/rdp/FhpYBim6zNbb+lTMheUpjiXHHvvt+8b+s9Cxtg8uMcILdAVzg+Sf00HwvVXVsRx1In97KiYwR+P9TWI6TDhAev1jSWEvsaYk
10/8kCmiJBFv2OCBmhV5yJnWKaJgHbOeo2wc50v6omZ1JmrqsLnOqqAZ2zMjsfCOagYvzxOOqVH68Ck9wAWYugJvBo2BdNJV8nuweDfhI9uKZ/kuQClclm+cv1UrFc5NQ59n+6Hbguo9G6wuXp3YUa6fc63Oa1pt
orAJtH5UKcGvsxjF8m4WKMNKrTc8NiuWOqXRXkd7H0wENZtpSlIuuqaE4ZjRsoVCHVPi2vsbztniMoGixKrJj6jrQE7t9lBX7xiGdIr1YEzeZ8K9Gg4BMXzcj7AB3SjunRqHCk2N5+5JtTJZ1wqlpvq+GxMIZkS5
xYvUmaIuBvwGfchhoMfhA3TB2otSkClFiiJDPSJmIBBktX1ygnZmzG3t0HGN2SFuJCvSFVOPEGP0AQ1KUy4G7wE1tQOgBXSo+htcuSqHkOT0xLIkRXeVR32upUJqCsDD+/Sk4cd7OUGS5EsRBj4gG1I6D2yi2971
hg1f0nCSNLXAHW70ZIK00+SGr30uj2dsmno5MuUlOxL7BNQD9adqdKVKxqCXp1Zr1km1Owgd0A/G2TfEcCLgeEI1E9TX1adGY1CvhA2Xd9GxKGe3pc8xKpncu/jtCCgcIDhhrAs1m+sdfgBAZ0igy/O/hREDAZoc
Bi2ei7ZHQYG5dq/3vhdo7cNJJNQlw2TABBEfmWrT6I6fuu2XpS9TzmlaqcnH+k2yd8Cxc991aiciIMdF3XRua2x5w4k8Gp1yxnKBRFGYyJLtMPtYcj0CDPB7exU3L+gs6BofQbA9nc/sCQydoImxm3t3YMuOCJWn
afGhs2f3E0qrTSdPSOnv0K9+DvLr35zF7SuWP3JgDK1IStbcWYG05GTN1dKnaxkCWyVz1QSBHE9//QFwn4HjH01Y+CBd5/qCWPWSb/30DNf5AL3WZsCHXE8h9arcciwnyfrJyCuKwxI1uLZ1ITiciEEoK5whtDgm
xFdV3oA17F0q2Hm4fngV2Il31NKVYJ4ezmMbIACOWug4HObXdaB9dyovlkjQY6yZoN7uum2dQBGCa5fP7dIsskCxTuuXIMJBkW5aOyP0Hee6jvRTFlsc6crBXQa2GKMeahkHpmLdebymVHwOpG3T/7mbOJUeDTER
5wTcLgXENS0mcd8ZpWfoQmAdgPK8PZdtWuTUApmu4mRrgTShtyFptAoSoLigGr8p+cIBEA+OpqlS3PY2dVP0C+VFoUxLTSs+mNJl7DjVdTAhucXY+jsxQEwkZCGHrP+wtHkYdhXB6HcjsF+MdMrP0KVaKaaqs9VL
RT+jXlKHH/Dn8gVeKJ6NwFD8qC2SMczf8MKTUDWxDxL6LRftPJ9ArTJlMFvwE7u0vNU+EYVKeGWK8j7diAi/WE0HOj5QmTjv2daORF2uOV0aJFUVSwPXTO1gRT2M1rChkKvTAKQb54CVX1Yn+GhrzpR9wFL7zGuG
bc0RsNXT03KpEGdRUPF/VRfYYu/DELcWJlyV+dyx6biF0GFvkWBmYWtVlKCMomyw9o7u1aGAQIFpltv16PeWUH4oSLC9+STdyaHoNTJf0eLyFx6OwaLkRci6uFi4YuoBW/3r3a3E/u2bIPGO5CNHu65/9fx4+sKB
Z/XoDoLHpNH4kT/ER9xVtEJ+akZHb7e8uAxipLQ02Tk43yRP2G0NXoMQkXDHsW1Xd+nplNkvMo8WSN5U8eHpTX1K/wDotW3LfNpsdW+hzi8s5hRAPqkSIYH31d2/iouSJVzPCTcaD2GCw50p4O5k5q8kpHO3FecM
8utr3Ee+BA9HBlzwj6ZyCPlpxedgohPUt7ODs84gvjDOfsISA5nL8Md5Yf8l3s6jTA+3o2MICrVRAA2FwHUF0ZB7KJCzzu+PphvSWpgUOIB0JRO+aYc8psjF4wP7Q2kGYBmhHXYeDcWVsPtdLC3jYLXK1CzmMC0H
EZ0dVNLhiN4Hd3wZ7b8XIee8krEY0aa6TEymvPWAqE/iWQjxxmtlxsltaOcUFwauV6xCZN/T8csGBXQBEXRlJAyHRbweAB9T5xJLWsXyywanaug01xUdllJgbBUT+T6lnajqZTIzDcX8cu5VJesreqDodDNIJzzc
EE0Ax6sckLEYE5OHlIhMTSwShxQEa2NO6BlQhqgeJVyo6h3znRQ9JQJcM8xbKp0VaQXQXX7DeJ6X+gqDQ+ihMx1uKW3VyJrREz5d2VC1VkM4DHoHiTYTiTugLsKpZJTTto7EIdfRhZfaK3osly1+kzZBEP8HdSvV
DZ2LM0eeD1RQVC5D2n6JjT43HcdgciEC2pCobN0Hrjj0lsyxBmt9eVrRbdh73S5ljaIDd3Kt1zhflKrWvZQgh41x1H0itzC2bMfolj+Xzt4gEklDJQ+is+fMQfCECejrHng1ulSQLmcLXPA5F5GHZz9iTpSmlxgT
+CaNYWkOFlUNmZRntHR+fBqquUXEsv3wPJXNBQmY3DUO0a3SNXNWczKDXEuBeL7mbr3H8DoGTNNcCj9JSxTeCyYNOs435+Murz8wAVekSs04sLqzc3IlMVOheEACWW66dA6O3mH13MqmW3r7j4kAqoIKRgr61El9
HI5CvZ4dNNm+MBy/v2oUBtNdy/x398Pqallp2vehKp6CpN/Go0ng5XPQ6e4GNP+0Du7j7ItjVoizbVDDZGSbrnfGhAgCuvIjM4UKZVjSrQ2RY3PCinhhQuWHwedEZ8Wn2hJFmeeS9g92tAG185/TYb0dZHtj1QVh
MonzqQ+IDx4pqflEjOUwecNfN9Tq1ahxrbnFfAW4dL3kk83fDiJj87SC7EfVGklY+fjWm/xWlwP5/pr8auNjhnLkaTkkFjEi6XrGncBso3dd9+MHlDjE4wcmB6XRBkWwUjVlqJkMCcoVP2sAGc90ckmSNl/0IuXL
aTiXs9X3R/jKxZluvkPI1iU5T8O1pN+zNbgpX3xm2LvMV595HzyJt+pmhD7JDdqZbrpu7JYakQZXB4+JLUdUt0btOWq4GO6/CKxpkncNnLHkXYoSfMYqGwqgLIwgnyS+9paIcfQzIpeRorbdWoVNq2ob/AkXOSTK
H5e/+VI7aLutiLm6mT4sl4hlE5dyzjM7Wttwggax+cglk1YEflzk3LmRY/kB4jJDXZFLPNiXYShq3r3AroBfageM8SraMMENlwB9l9HsNaziFrSykyfKa+PV1azYgNCzYjSg88BJowootTFDq7avv4UKpE5pZ0se
E813wfuj6GmmZ4XZizbuiCIjY7g5A6HQ/e1ulUS0pU7FUauYeBh7HwOS0BlNjJV5R5D6jW6BjA0A9yzwvZFrRA61wVg+KaJN92lApOccSbU6GDBKfAScOsUKuitmmsloMOwOdufTavNZyfqI+zeEoi0+R1wK64a0
Zkn0hiqFs9H2zlO+ZGG2EbbSjp1JuL5iuxJIv97PTuqJyP1sVF++F+0ang8n98+mICvoDUnPW1c0/+19/+OMM/mvysBex6TfJUeKk6nQEhmb/bru6Rq1uT2oKKiN4WqK3UnmvALuBJ26ZHiqbawqfvhXEku9wZ00
tD8fEX/XI+RxxeHBlkCnxhvK6XVpxEhOtSvfysckz8bs1UZtDVy0fyWPcvVfbfD0767o1xP7d610ETJu9jKYEvpt8gSGfeLhWtPUCfXa7ELdh7TI7OaUvVMjoR1FcgJkfhYSKyBtI+3DbwK507i9ypdSCzCS+lnW
+RojdvzNd+WuR2+skfBc5K42cc72ARy+6X+T1pNfcC5AZsBLBaPTsHnf/ffFJpd8IdXbk2Ln0ausx1lon+Oo2GI6B3oxcBZK0bhNa1OxpspKkhY10sWQJr5Ca+5n1R906pLgPXvmsXMm96dI5F63GrGnP/JsJO+o
WkezWoP+pCKKOPgdemCFzRn56Hv7YJPJtgcSxSnspDrT8MmudSFAV5Sm6gXe51XNBSUGpsFpVFtsLnMmq51q8XSkxbkgyGcac0fUiEmC2+3kJMXeDZplrSSm1lpYlt93IfM1aIHUT1aDaiR2ggaMB0TG1JN6z3F/
7SxZvGYOo0llDwNOr2y8Mp+pzShlEuXfcaXl4GBQ9n6LFZle/Ar2F42JXq7mHDtPrNMYUk9Re4tHXoMwJLq9gnCt9n3lxh7tsrWfOET9YdpvjEYVqcEG6DOD+ll+xGDtTQvMAGxgWttYbRtQfFs2JtqoFddZM43x
nopmWotr1Amw3hmuzStYIIwls40X+o+Cy1pgoFlnlilw8ffaHsmhmGkaIBUsLZ7hTIH+oqXLu3Zb3QfwKg/+inPnE03ylAaJMc1znBl0mvJPHTlDliTLMzPfMJgZm1JbuTUTUx+D9D7CHqAEKLZvJ/Y2utKZGAiB
sRC0SDA87olMgIfItA8H8ZE7DfuQFFZy+q8+HozT0IoY2vCMmu5oh/+Ov1gxVPngJ3h76IlgxzAmV5Nj8s0u1L73246/PnM0kWbUgIsrECu1i6JWhlxO6dW3oMn06vVqHMeJ+l8ZPlvnRT0aJSnf1A5eEBGB49Nm
RHpLt4+t358Ul7DT7Xd16XDuJ6lBmSBEJcMex6sp/OUFpGFmneWELm4fRgpplO4ukmChrXu5dJvMHFhQAmsBvZ8gm7IjEW79mLiiPcnTQUNOP8XDsx8D5mfZOMWY2mfAcr93uDpiunZCSvo/zfsOSD66WfiDxhS3
YLW/KRNZEVFYghFlOCAz1acARZnRgfKCfAYt0PsckwIiGlfBEZFzIcB1ZqzSYet2rxH7T0H0swiHmRtS9U4l7SXIFxSugvWaBPyP5tQxljIjwkjHLvR9rehPu2b7BCeuaqAwHcZlcz59b992VGxPNRKAcVweLDQT
5+79BgJFItCflpsSC/wwQJQoaYFFpwbwotPOX1kLm40duzoK/F1IpRNcJbHqskDDUG1PjMLQLhoqPm583oA40ZvdjItKi2d00+J1MstgolP0lpktk1pb3UwakXWsW3Tvxn8XOk9iUr6LJsgcchPH66uL3PlWbGQK
IISaeDvVzih8rLE+VMN0076bvIICq5UPNhRUvu2KuJe8vPT15LiqKqJ2Glb2VYBHboBnnXGWxQ/m5+tXkpC1s/3cDCFoAgIpGwSjXGWDACMX2sXoeQejOiQaT+16kJWqKwAQvbyrC+m2lWDj7129MiB/1G/XieU7
uHDSV530fpeQzW5g9ALw+fhIPzw1FJ5purq/SbTee+dV+3ZXRj5R0cQ6PgHajlOlcA66hhEA3dzZ26zwW1hZBNShRef1SmNCK2gjAEjTLAlJUcvBIDJ4Sgp8lHJTklg6jdcfuiHFP8bRo7Z0SraUA9MBGs15T6LY
ZZ0iI8ynhFXf5d9CdgxO8HZMuEiwpa4kPnNCtn4gx+5B6BkJT1tmLZqzBZY5Y3SqqBS2fHSZ3SFUWKhSZe0Sdk/5gyu+5ZtLjJBWTfvkheNvw4uzQnam4rTh+cpZqgwM152AHC9+48FxJNUHwP3jNZSxz7W+jDui
5LyzYYJOj/Rz90ECOzgMAiSv+ALjqrsWdGh06Zknnq1oPle9Xglt8aJTMKt0LerYxD7CLBnB/IxpqgFnF+YldtVYTn6E8bHMUyTHYPJpqerFwggybBGypbUsOvV4jAOqqLybdspqIewSOSEobANqklG/VUXbxFrA
tK/P0GZ2eLXPrmkgE6yzAE0cATYyZZeWeftQsLc6vXMdZ+0oLm/hE60Ob2/+URg60ejqv9s7JkY2zu4V4wBeqnCzsZucUmg0hUfPs6pcpe91IpzrlAUT5XuGvOwfNngYVGb66P+jgiz/Kf0r/NH4AAlNZuFzWuQS
aV0SjCeclyeNV/aQ5PHgZ7mco+GfrH91u0IfvZDEu0XPh5OycraZpTS+qYeD9whDrOBeq06b3v3cOzhXYfqUeG7E7OmGiy/fBVvyng00iyPd8ZOwByhhnmAipUf7M2vKvtDaQuu+S3BqBfORMV2dLg1h2PaJHqkc
/XXtZmw3AmGYhoM9hTSmss6YzQIxItHG/i4+K+jjI/HzDq8/WmTT4OxONJ588N2Ds5rvbB5Qur6dpLziAGGIg5S0KM3gzjHS5L6eUiOHH7NaLf8TZnS6/v7jM3pp3SP8+/ygvck3BVhrd2dy3pvFZT+ftKOqjO1w
dGAcDRZ8SXvwGpTYT4QOKDK2ngT6eb8y7+4U/68Ikl91O2zJbCpCrwJVMwtdbCMNU1sFGLCaorfkFzbQjVQiwyjwxuQe5Vc2EcR/+Uw2lWUgakD6vCXFp7OQ9MlvswDl6P1ymQ4C6CcUlAP2k9bIJWpf3SL/cmvj
qOLgas0HJ7BqxNa6iTO3wRUEao5LSz0LJ/T6ElpTuXVQvGGlqtNVKmw1jrQgUR3ERGayK4HkShD7jvcn3BBg2S5Mr+zHfvzF/IAbNju1Miy2lnyhh/Aklc+q4xWcZ3FdZO5OAdO9kOBd+XQleCvMf6VxFoW5MPhv
SwGZMDRinSiFjeQzXv0CEfSq28+mFZo8q3AYBpTOjpLY0otYRMFuGjQc3T9gb4vrWIBKPQoqk9lQOv9bBGO7NyWO7bFjBeNRxEN6UFayX5Nx/VvpfuplslBQvcQEvPJNei7Cdd67hEpwbZj5pxpmlwr/khcMqaM+
cQ1VwsqX6/TH6itYBxSFYpfSQo1nsMlKgZI3vailhhOl9TP2gT1+fpPvefLIT88uO3aMihFcbHm5qPQp151CU13MEdg/Oi7qx8sJpwoWly1pEADqHO8M4F7rqVJZZByLBJQTCpz62+xCULC1d+kU7OL9AxN4LxxD
WwMqmtM7c1AzwT+Q7guGeBZJMcjzvV8ockDkWLCEgomMn3rELF3CW38OxZ2JgACTKP5Z+WuM0vOdZn9ny4EGPbMcX6FEhbI2mXVQOsapL+OuBWSpkeE5redCZz0mC409N4NetM3TS1/I5mNU5Za048mzScSDMu8h
ftidSWheVCx4jlbjzkOxuxT7HRIQqWPb1tCj5C2uvVZNv20SABue6aydYtoFDNgDYeOzqLvg4nAh0ijpRKkt5Y94Lm9hY2OhfFAVNagBhUO+eP73+vOE0zHVhySlgklA2VoBxygxhhd56PBplqKIfiWiw9ito/Fh
IqXnuEjHQggv3VlN956UzcNRUxLS5FLjOhcG1QT5Jly0PvBEYwVZiUocB9GQlBvrQLkJ3ImfLL3cB06GKpvSUqXWbmvf3J4+ZuDy2aaH+CSJTM+VNDVuOqwwVSm9EIsWEKlwGePjsApOsQiONoykRlIRH1fLcWXQ
RabYlPn+akKmMYz4CKqFzFojvVsLx6dEW1X4eLKdN2NhaGW61Xemnx51gcW5u7YP2jR/mi9111bwshgPMk6a9np+lXnfn7hM7HQYk+nM79F4ZefGUstoIDTtuuzyajo4stilrdiqogMXfI8GZLxhUC3B0VkXMU5U
vodC79wR3EcjfUZyk7Z2BrC+LRNuYihS2k6eXSYnqVP5CfuoAhi5GmnG0oUjdGsI1THPmUUI6rMsXJ2e/9eeh7iVs6vJx1ARRANmFRwIFqMvzF+5zVmbXloydWUycDkZRb+jtrz08T06FfWUO038HBfQ0iU3Qpxy
PvZaP6pZbhYdFchA0I7iTEB8CYO/l9lLrzvuNGsmYijGcuVtV1UOiZS+RAzBYUr6FRKN93/ZBpZf1lfHYns0uNL6TvRLjOEMHP4w5cXuZJzlAouWZ5gV6kTmG4bIJXDEEKrauf2JR5nWGqC8jgC6XMVjY+EER/Rd
LpeIilphrNVwAoVNg2B2bbmaAXA1gez3eAV23IzvaestrYZxJFsbWkfvVd5z84pAgy5UI7dsdAy2d78Rq85GuveHqIkB6aeYdlq+mQcuBd783Trh9dPbnO/EB2JMYM4QMQ07U00Okc1aVeKf80/nkF5jMHZWAU2z
CHn2+0Gssse1LqNBflLerGLqmg9H1pmluF35LRKOdXJaWKXce98YKbLvVKRHnpOKrw1YEUT8KcE2dKszqEG509jZLZ3OOy5gSbRMF3V5NLvNmIIzOTUgqhSn64M93zUnUZfplHwB5qx7bBgOTpt5bbed7eanmvf4
p0hJ+imDO+2/aJinKEOYvMxUVQu3atTIutmf0BrRp4SRPzEicpwqVBkfGPdwbo6+g9WwK3oEHgk6SqOMrZlaMAmoAwvf8495mSKJyiWgpNleCDVfCzAgRNStLi93JrW21XwquH0xlfppJMUtyVqzV7GocLg8FtnF
LEa/N3vgqPCBhPhekl2nVSfwMBiD6K4l0Un/4MVQP18GfuEfkDVT7xFI3s2WVRaS7LbME7/EysN/X3OY4RKjcOvUzN4AkycKX3P0SayHoQnSeMURL8QnHgEcWGg/suBMc7SCb8xpNQN7ntQOMwlRzAVHCTz26RGf
dMXEzY2mimv6kFsqTAlPa60mqlkD5MOTKSxFMItNH2MudZm6loQ1J5X1iWcWkGDVqfjK3GwSoEHx62Etlly5Yo99WgF0k2slsRUBLk8L0KGSLaRFKXNvy3Duuj0lw4XD3w+ZHqZ5DrtOqTfStvKhzPa3V1Kv/LuT
xKiIBf5ErIGslUEsjHniXJk2bsZiQAB6cYlXX1GcUseoiUr7UGwwGku5tk/VHcFJaWuFoC8xQ74ILiZl8CgOHgeVnKge/tXmlA1ks1Wy3QQCoU4kfloh8Vdxg0l9kJLsTnOQiJT0X0VfGl/IQeV9g7eTjtVPzcbm
61mbrIAbL8bIGoXzpa3up7SLXQgYxt0NJCN4v1YHXGD5z9bADieAdYYeazpRe8fHCiyBicJkPr6Bk33ljv7xKO+PtOaJGj8OcJ4SQqavnmi4QiZew1VBL9prZcFv0eqkfZk81gtxW5NQKAc/j4OvMDpXSWw8BkhQ
BFWbNU/QEeK/tkCnC1QrdIzsZpWuXCMlfT1SVOXlF/oSU7PXx28oEUyVwhyMQxIbcce1U0nDMgd627VTYmdAZve/pyB2AGPWNlKx4HKq7ZXJChomQ0fsYhNr/f/NTJKRDUEwG7apBvpjWDDWGSnF3e9EVQmCW+Gp
HDiXVfxJgYiXhtQzw2ce1wP55yTDg8jrKxow9ZXakCN4lPGu9J0rCc1wr7I55PUxwXT0JCgfc+kX8MqXsJ/ppHD+zIuyUvj/uy7Zo/W6KMvoSB7xVnBRuWiGqX0/O0xPAxLQbUq7HRzp5+SfHgg/DrIYO9JFfir+
J1UP0hxAdiY2J2jbqh7tK6E9wJPyQQkpB9t5tOM1QR3hKNKE3QMXWjPKIoT5QumnWwXHTUMnp4ajfvaVd/R7wSnxLvvckbJFfpaXWBzcALNPCAKWP0zL9urSnu0JzMY2UEaDehPk6ew3ZNUN/gBfwNRmm9SGm9Y6
Ky8mb9DG02FdtEVCAI7L2AKf4t5nedGZg4XZ+XGGiEVzLU6rje7CcnOErsuGQ6GxrVNKvlPrnFabhk+MEnpUzyot8zI/ejK/NDH7MHH+UE4fG4jyvAqIMkg4Gc7sXxT8QOn6dZ5Ef4htiqvaX29EsPBsiQtgPvO6
v4rZS+QXv3T4V9JbwQc4QIY3D6bDemNAU3aku45DJvz4N7OCVr3PMMvESsd+2LSzK7LBCQ3nyLy/3KniOFS/ndUia/oTMy13d0Hc/jcRCEU6AmbYhMNvDs8QqTHjLc70dN9Doimk9NIvsmh1gOe9M9AJ5oA8WHVu
XEt/8vsjxRvGB9/6FSZ2Do3KZL5tLzuyQrkC5bNaNc+/cxr0iJRisE55uvYJp4dl6cszoS/D0KG2IeVxnDzLAQ/o7NQqHD0VYqLwZMzG0wDEma+8y0PdzwAS1/vmh8gg2QsiNEdNd8KFkMsb08/Q7wywzGS9O79b
t6NAjwBRR6aMAOdI7HBmCYLMuRE8mwd1ZZvUTZwwQAmXRZ9F4UPGkHltagaMFFmhQ5eHAYlK2qLECaK4rwoOxEll5UdwH+qRObLQmnDnNpUWD5+V1W/k8J4Cy6ghMcw9S8ySBcM+BQFghr0kpbVSWmCN6LrUl8o8
+Po+PBgdCLpMTIL3DskZdU0foe6XCQVCaAbBCdZcJORT7o/gniAnzWqdgnli6rbz5y4dg/oF/254NQUDgY5GoZIVLm0/XfCb2ujXdkEykMhIcJ1Rtsy44X8p+l/+XE52VRQM5jakBjSFEJi87XouRL46Q9HI3g6D
ZlKKkh3n62gp+cyHhD+YMdHJMLoFcCVDmIAkiRwmqsYfMsWItvgTh55zP/Mh5btRx7ELWfBTLVqkgShjJaYIo01dBOMH8dVc90fxIgJUOEfwNZfz1S6hAyF5+UErIT0iA6cIkVQWiMoJATTSTH74HXipk+TQkiI3
eeRSDptkOytRjm8mlQOrHGo6xyNY5EgEzMwoGToPxs49bDa8BU5LA3kGiItP5Y1DMSX/bxIiFjJGJnCvE9JzHKFtKnjAF0R83hdj+3Phw3LV05uiyDiPZFjvWB8GTQJjRWlDAAFyeVYPOrZ0QJMGlwBXQ2F1+Avh
SrVFOsqfp2AdXlLglA/YZywn9NWR11wCIFzaSSjEBkpaRzMvInMRFLQwigOI0WYAjkO8Ip8RhD6kvU0cnE8MoErXMR1e7dP3WX412Do2InPxOzR38bRjSOGdGhClccldWAzhwZGc4iQlD8aal/p1MAiNHwmUI2aw
d0DuC5J1FEgXPHf1wUhfVhE9KBckmW/NClqqIbp5XidgrN2AHg0lqjCFWjEmU2mpQ4cKJkbfQ7oafJR5OltoG16HlqN4scSPMqGh9mVZqtTFQxaduDCai5yD7OdVKX3mhLIf2aVCl1GMYWB1TO5gc1tQnKybzC1E
jKMuxoJUzwqXmtR2jyzThDjldRKxwBlTxui7IJAwlk34mFKVJT8PV15LeDXsk7sfgfqbQCN5TwdusSQBwtP8YN78E9bJxq5obJrGdg2YJDd6XwCt9g2K477k4UyTvuDyLGxd2ZW07xHeFKPAhOExLif+oSbQ0Wwf
ZHuSnqpOj3TG4EAbw3ygloDIOOA0FaJHq9SYXyc3jQWTtGgWP8zQPTPFBMorficEKO2poCvp+A8D8H5Jrwig1x2q8X0fUx74lBc5RSNZmfXFi3/EcdWrlWP9OPYyCKlzhRGdEPtO2vsEzCMb6YQ3JQTXo/S2UC5F
OXrATtnCMi+69NrdqrPGP2P/6vuMNkwKBYHvi/eUCEJZ4Mv87TTT6EKVeSmoQRtMv1IJLUlmD1Ore9Rdgkfo0lytSd5M1KBrac55SubWt1tyuAO2hPOfLyA9hGVMlQIaw0OEQmwwfLTBO5FmVNtyzjMXGoiA04ah
eZNVBdYnuViY7oXImCZi4Rk0Yv9iAb94bWQjEOFcaqGIpLOkLY7v9QAGq+iEM71QMm+l8+3EFD1AXpB088Y2vwc7w8GKQR5I6syN7nMJM+kQqBGpS86uJTunzIemT/FrEib2vYs3kjxDucPuwR2fyhv53Q0IvXg8
4JunJlgjSWZ8EIfov+mEiwXntJ8unOax0vbCVviyoKLFfoqwe/UTJl4GZN7LMN31/XV1SVzKroaaUE+9Y5trt1+fku1/rlDfgPgwdkWucu13m4ui2lXK/cqktqn860WRc0dGdH8AALT/MGUv7vKViPponuCfzepH
ypwFJT4Ueu2ZUTszjx2O5WXoBiYjSFSHnFw3uAormK1eE0j/4q45kJEYp6ptSNTqOB8HVIaA7LNgVLsAFO6WIlSK2nsBFNS4+VHGvSQP7ltAjFu1Q0st8r11NC7EJTH5KgRx061kJdzuwmTUrhHdBSEXTsfFcvI4
Pfbn7nq8AU93rLimkN9XO7DGxpK0VKkgQQ/Wtvt4Oeza9dFZ+hbEBkG7A82a9Afr5DPLqm6SvqWtpE9UD2rfFeleGSXgKTbtgqCf40XCVq8KzSGWvXAsxP8KkhGRsrMWHIOI5GJnM+B/jPXRlDvAyXnourZ4SJuy
ayYGtTdPnmgfJSw1XcLpo78yIk8EGubYI3ew79MxhqTmiELHXr2Jgc6O420OWLeaOouvhDnyB7sDQs42ECNhfEjC4aBse2V0l+e8+8IKuv+5+zFi+OBQv8ZRKZNPVQT7epkHD4zi5GyX6RQPFF1xMru36jA4iP7Z
bQJWeDWqyW118wjSP2w1k//hamKizosAJ5kqPywS7dsxWgtHxSFjnBUEiOIJ7vVgpSKmWJRqPAMr08k1WNvgW2yfFG7x5x1LX+oWLi/hzzXccuuUwreB34KdzmFP9JzyLekQYJRx1WYXNm/HjmEgEYRygnp1q+26
ihSmPgqUL3ovJT4omKHGxkccHe1oD1MGFhqmkWt6CCdRZt+tEIsRYvNOOMYqw5zGY6GgaGLqIyfo+SLvCv5/rfDCd/hrPgz9lLLL+IMTEglYC6kRUHUJMDHpYgifAV0ol4/c29Jlh1EExV9On07HOYW0MdVv3o4/
gT68XYrQFbv5qs8TAGGmlpnrCW7uXmQehA1QzMWtakMA/IVzyuFCxE2ugMe6Jt325zWy0hNy8BquqLhEzdVYYEwTM+elAUUpYbihn8+zJsMlioVuXkjqbnDDZ0EkY77H7TnSUiXyCdi8FSR/HhdRUHwi2/20n7A3
Z++Ob9JNuRVibOQ7KQf6knJeleSXQkgdQ/gAL/BHRWpYMhs12WmZsoDBVNW0TQxFn2/L5aZUhTBI1FLdv9BKVS6IYeEslyHJZpGfn00qriU1GovVFal/h04fFe7SDVkMJ3RlYZK5AsEt+DqizCnrg6yRGIBupgM1
R0zbrOYGBtFfG6kukAeJmChNEzO+RoLlitRrPIZEkghm4SUM+Z76KQS+PVNDx++Ri9o1EI5LD/gzofVLSpzfzRkN91KN3+pPwY67d5F9t+sfzzdbGybxooY/8t4xWzr8GpJ5vqVvUkrAYWUSfjHUmMvqLp8tODiJ
TAHs+ZmuiYq8MV6/tcHGfbuCRT8oteGMuU5sAElXS0BlaHcsGfT4n96+YNcjbO+j0ADNr9DYX2CRqVKOZHc4b0XDGgVqzZjDpwiyk95Ys/lC1HmQlszUSMbVaZ+4HMbjMRNQ2dCePFoLXk72s5c19EaNYyEDOeAV
KOirwJmcAlasHPmbiFInq6H5trkuDq5qmgKQ84DCCxlksj717jzEGSfb4268BSfoyJewcerydYlR52Rreeqf/VPAebw8bu3z1812GmwW39cXu2ind3/a6+3ndvp6J6a7i+E/aCOrQOkDzjJyUEVruKtrd5Iy1TUX
8TtyFQd2GQf62YelOz3RbdW+d6YFf9XlWrHO3KNDrD9srptLlH9O8KCQHRbNWT3qAzMpmL+BxTQuoZmb0EAvmQHHLm8+C7umIRuhgAM1RU5UMFlTUgogDh/oVC9iyxyMqlmfEUt+z+NdpTec/9y6XzXqyI0JkF06
cgSSiTiFc7Ln+saqES7WfUUyQl+yprZdELto3yr4rPe2bcPsZQ+ewuzCDbRA22RAtr202rb5z/E/+yvGYAs3MseIAGsu7Dzk6259mC7nexXJCDdrKUcjGExQfcFjgzJtXAGTDQSMecEdJ0TdXUbVmQrFCDjsO9nU
naPOk6QwFiVCkogwqEb3KDRi3eg1VPwldx6atr+81qX19OaPK3LMSAAi4EJBQexNsrOKnUU2ucqg4EUb9MEwEtKOE+wCR8kKzqql3DA3LDtcxuAKMGJEahOrWT1uMGc39F4GQ/8vHWz7mywTKFyLqpMpf34IkoHl
12KcJ4Y0o58pNdKgAxE9Of81Z49X8MZDYnqPqwUK0EW7hiKuu9tCgsNBA0MAk7mo/nV9xmaL22r5S3Ps3MaSYqZ8cJ7oRNBBVeHKwH2jFJ0uinAqH715PdulOmjT1bUfuE7/2ccfZfmf/aquVexr/9vfNzD+VPBJ
YHvd7cEI+ePKrG59b2Yhw3KVSbb4YZx6RjnGX92n3hXd0mcSRh6d4dS+JXCQK8D+NjKgHWR5rltQZYYIrK5CnFvC/dihZLoPY+iQrfk1VLaEK7xlbizsMis4xMCCcep5tJeQPCpSmautIx+LKskKNG+mKkQ8LUlE
+dymjXKio12jTxwjB6274LhAG96XGd1NAjQe7UUXD8pvkMTtqpqPsUHObAyH726Vk8pTmsH0wcUyMqQupayp+VYHMlUVteolMLphLgSMhLvUF/IAB3q5SUi6KIFTuqkPvoQvChChjUhGnAP739UnSE/RETuLqqbg
3bzDg0VrLfNeJ8/1m5K0MxvxKJajNj61ieEEOr8DPxMiW3pvLTDCFPVTmkPcel/hJDSfc2K65Fbuqo9YHjJYrVpxd7OBodQGybNS7eFDfiI8ZFerEnY7KOz0m0xiGpwnPHNn7Uh31V6lHHHartsWOy7KZeVeoNEY
hY8kOGXyC9H7wxn1CkGcWIDQ/Q33/ht6267XjHz6zEnPSV+TDc9osdg/V96Duhg6nDTu3rwr9d1vBqp2X9RlEV0/4ZasM473RFnBge3VA3Ei05sPguzWtL+LOQ1JV4GeFxKiNNaOSmtRZJ4JXFdyvGIRk2b9YfMX
X88hA9nL/vhCUeO+zMG/AjELKFeZLqEoBNtVdmsP4AquiV71Rl4vhQrnD6DVdoXeAQ98jSF3y3nnyNcykn4EbjwUE5KxkcgFQuLQ2xN/79dz4ZOQuymfcuZUIHxkie7sfOIgPfkBhLCmHoDj54Q8+w4mOlhB1QLe
4CLGPxY8vFbIv1xk6UJDh9ticONZCqnTH3BsDxxbpT4nOU0qo2Sv14SW1HQA1GJNPgzF7gPm/WY8q05AJPprjkCn3HJzRdYBr7NT7miKce/mAUm2niSZsoslO4HFMMrldbATpk3MJ/ZEao6H04lOOx6wUldvAGFw
eXHR+xfkW/jKpBsqc7ctoFBf2GpOxDpI08I2azlqs8zOBXf4U3vSb1/jxj3KMZojRg5yFx/H/KQEoB0kQViPkEbvsl6NoISoqgxT7+b8+3cH03xH2SBuTX3OqCXh67OdxBepR2nkIB6xzKCZ30TdYGBJ9aSuyW89
LI6p2/iVx+SDqjxvhfid7JYdtMNQ3MVIRSm7u4S1VAYYgYY+7SW8qL8+nmP+G7mFjaJTlp2WQBW/hwkZbFEDBl0K+xIuokOq6uI/96+qWafJ8w8gNJY3Do2EeCvrn3Tj37wwuVwDqDDmX1yHF7/VSNJr6jqDqYFp
zQsxCFdChngIo8QXmkkeeZkGx29dXXt0oPLj6OY+r3Aah3OwaLLgkwZIItn6+UlfzkinkkZ7PD1yr+sBh3PJJipnTlVBQXHK2xy8YshweydiWNTZS9WdgiR7w3uoH0jwW3J7hxK3CWSOtGzYLiZUCSYwEOmycuDv
PKYma1/JFnphgFR18fmRmqyH4bSq6znDG3cXQZZ6eYTL9EQlZhYW+bZn+RXBRBmuyMMZKfX9sOwRWnzJPw376GOENZvyKm82CBqfQBBeqdGeulS1Bcp2BdUBtXln2ZrbCb7mI0hhF9pJw+qxQCLIbT0ovHTtQM2y
3O7IMAFNukmq/piFD6z3MePD3IcZjmoxTEvpId2VESj6K0OoTztiBf1IQ/v8k0CRglt51LHd2WRDqkkkABMXRwvtanhCvucSfp2LkPQBGUwCwJreVwTXBFxwHiBCycQrhl1vtK8v5xo2ObNf5oxsyk+UkfhMB0yn
VxLTheMP4njRxCzn/am8NmVXdquwPy2Mq4Wsdx+lpnogVZqcSikv9/e13R4yXltXelIpQ9W58AJmM9K+aos19eLRR09EWV/i/qHYVkxL/V3+hiegNRfzhF+3XStEtZkngsWg+qti4/yMTrpSuPadFdzxwd5YYj2f
Brjy7VDou17EFIG1jl3fA3O0alag0jdQ01dA3i8L3Ao2xRhSlihY8+7h66mpVpgbpN14JWPWHOnM9b2Vyv70KW+91mq+Ao5xnyDYBUJpuQe0+pbIcjaRlH8tP2NdNcOh0lsQRSce/o1BLsJuXmiLL3bXaRvaLccT
nZdgKEUqLj+Yi7jsZzH5GRjAsrxYo44feqjHLovP4wNqQZYj+uBwNs2+z581Di5OgMUtV+HD+nGYPYauz5y+NuNFg8A9NYhrQQMbWQhEyZDD/mopie+xhvkMj2I8ZK7LsxAC0GvESTTmPij3ejkO+1IkImWVKIKW
aFXZY38CYrvWY2W0+cgSKCKI8NzeBV5UK1PCFZpaAlKKWoPSaSMXIy/S3XgLoGoblgazJAuFf9s/j6E3bXKT/PiDem0DT9YhQ4dbNhjDwv1/L8eh/0xrLinbyar56vchI/lJN9d/twMUXQtADHTNF9uOWLnO60QY
J17ckhN2uZhobdWeSV09y9UXCrt2kLj4ezSqyvvAwaJu1Oxy7YSe5321IWCL7HtyNQXiHxXXokj3UZZHOgAo3IevDWVfZhUN2QUdvcrjNWG/Bxyw4lme3Ov2UNbawbi1IskhxzXKIhQmp6n65GPH5MpW6AtacaCY
4YDwE55aoVud0GZyZl0E619vYSE2EVABSQyQBU7Q0rVxCWUSyFGhd0BnZNqLOG6yljIpo7CJcguEQyRxWUC9Nsffzmw2cck8NJVDcocTR/fNjDxudLeptPJxRkIQ09fz4MtYHCBBsE3eSr++ZlNkmfHoWDpuWmEo
iZEZD9VC+vaNf/Wj5TrL2+G3KxGz397NiQ9qLpcwNv0cISWF2gxY438lCmkX6kFA6kd8WdHMSTDt0zFEH90V6411Tmr9OBm/FBNEQQ1kpmxzz9ihSP2MGI4Jq2BIDTfUHhjV8PV8u+d+t2hyn0gq7BKd8I1XFmj1
I1sGsW2h6IQqXeOkXk7E14/8IwGr8w7gS+zsqiUJRc3lDZB+JVmIIC/AmJoBXYRrhr7SFTyE9pbBfOAKTIEi/EFUrDyr4ttJBcmY7t2nAHzZe517x1O62rH6s6rLrxWFwKMuRRcIsFgTweUdIVnqOtkX+Ggwu0jZ
J+77K3rSIUnjim4iANi/fxhM1EXJJOYtY8RpqcbfD8Ya9nKW30V/VDNKXZYv1/l/1pdhqGaP1aaFkxfS/bN6fDedO3WKt5xHoNO0603OFTMYmZGHkGarZo8+CuqoPfqJh5YHCnbyVEL+m7Q5zFCglVn2p7WkTaB1
RHTiPAKdJNHSI3ZuHoNOk3ISw43N8qBVXDyHw5vHoLMEOi2pDes8j0GnmURnmH1jWConaCzC0t6APCYnKEuL/XmyhSV1giA2lxKcJ6BDnjubg98rkjZLlyWh46eYt5mT5ja7eVj1oZ3hmEuLDMOccaiGY+cJHpZL
DHSpTJjTaUvzaVo6bXA+R0en7c5ldOlgc8gwu3FazpKufOt3/+tSkAGalqZ96Srm7LOztMdLBkUWS8WpKAesG5k5T/JsD5x+g0ieRarTTzNN9ijS/bsu5KlApGCq4DhKcgt/glqScTJjujjRkCm+iND0p23MzB3l
peRIng9UU1yL3BOnBA8noL6dUX9ulEjqHWKBB+1Oypbi/z9F/Lnvb4/XJfYzbjNdN7TButfnIjrzrxGqBDFhfn/w6iUJ2nTnPNUlpxtf17rSh6BD3wfgZ9OP2dbScs3q7aKHvsq1LnKhGHa7fp1ei2kn4jRZjyQU
Ao/V62vCGeTjahAEh7nrT3UdwhaWnoFfRBfks9bzaAWGuQEN/aO3EbkGhCmgfzsHULU1NS1SiPY5M2k1IFJ9vwi7h9Cl+rRPzwELgw34UA5Ub0d5587z79FVs1qIRGtdI71kVaQUXlw7ss5/fgV4FBBj+Y4iuy/v
kWKifQAqej+Fip4hU3hey6oesBXoN5ESmum7EqgufQRJrrR685DC+7VAX9Kgt5ERCFPYd2l/m5BLYJ5UWwbgysEeFU1zmLqZOk4eco1tyiqbptZgoIF7sOKbO0mBSdk529esSqY9xpVVx7pFdbD4RMzudbfP0Tl4
/+oECWm5Bnc9EwwP01+JL1Tchi9LR/pLa705NBKtc4ovFxdqht8zoF9XfpJk1n1O9fEwBKRGXdnBw4OmipK5AlwNX2yllD8QP7vtMjpRGAYqVDqM9uoM1jVk2q1DgEVwoIqe//Rc6ZQsKLfaugsrcnu1lvv62+YE
eTc6mpB5+G4iE8aNUZoEjvgNaA6cscx8BU6gXEVDxBBcrUo55iPdeJo0mf8dB35sfhytHsfiqpunsf8yGpra5aQZnxUdg2k2aos5iRCbb36WiWRwp+z1kHZxGa/6mYoXOa0ch2Bx7RsRzbKq0mgeCamIWY38T06U
omsLObRgrvQLprB5XoqCFccIQxg3ZvTysxwJTT8m0NusOFBiFzW+P1zRkSDhdqeiX9ZV1yKXZJ+o8Eu0ZlOiWoeOs2vlIJt2sr70R4fwr8eYdenaPsJ9zazuo/WtgDNdr4zcauwfkvNyFd7/9kkgBchCDofmhcZI
TazyDLYt5vmSHQ362iYxo64jeKGr6IWhWSn/9pMPaUccyE82ftQbjLoKMF5n8YwOhI9gWBcANniDCul7DIDj3nG4qOmMUMSErose79EvX/2ShpBCQyv46IInu01sayv/r9yFDDmO+PrqZn/S/V/jPUd1ZJYbZfcl
Cwe6/A616fyaQqQPFS72iiII3aR80dwTtjsm6yPf7o4Oomh8jTfyS1ad+SXs4DmExERv1/GjA+o9OHiSNxikUjkTdG9xIqcPDEDy+BDyTcFVETRWZKhVoQPL28xF9+q4sZcT/ODFnXqHJqHV2PLqgpZV2bRVWXJu
qbZVVqIA+Ho+sbMP2PRND5UbRO4aOlFicaJbVRLzGu7Prwt75jLqyvImvyPkNgx2ddeT4BVWpLx6qXR6H8uyn8Vt8gcuF0XHJowpaPO5FgJcOp69fO29BoItpJHLdfxSJiqSpApqwtTRTrzH8mn1awECfX2SfqHg
Gi94IvvKsD4wTowebMg4qDMM9cSdKvU/d4kMyKufeh9AD2SwTigsdeQMzGZUtNMTtXRiizCiDNOJ3ITl52QpNgq8wW2yxMPgg71a+NvqlqMcMbTMGbq+BmOUraHHFlGW7s9NkHJdUdWohhM/y6h/yFcyndJbnFQP
HOdLdVLxqp+ZcRll6/c6CSs3NNjum14WJunGiV4ogB1TmHPY0BuB6HHoU5X1JL+v0H25cPhBLoluJMCyFolO2OIB2dsBVUypT71CpcFf4bXCtnUcMCLftwjcH+v/9qq1t9cPy1kzWGKs+wG8SHa50tcDCZLjGwzK
lwOD5IP3Jrgrp0NGU3IIrE2Bi05uRpp5YoWtMjWDGOhjteC3ZIMgnGeFcPKvPvVKlQlCFYAoT0PAecbYi/P1ZBFYjwL4EUf4N9dRKA0Ug6acNqkFwQMLbao/OhCHOYyWs45JiZuocFiOiKR0hEgWfsCAWWLKYzrR
kQc94a2j7skQzKcHDdHlFJiMVSpW7HyzIeFBx7hce3vQm29VYeWQFnez1Vclxqb/3xgiLeGOT5iJ2i9olfA/ADgxUdylZ9Xn7f/rCunggZwPB35MeHWo0bHTLu29ZQa2YhxBHmEgQ4aZwM0cAAaZxOnNv1FPIlad
B/Sz7gYg0oCKbOuPawmCIn3Hci5TyXU5oFA3SfA7/0c235WXhPjTua0+d4powQQREb7CsyECpM0GZFMrZAtlx9QarJHDeBEHgioRSd3RDQpzoawAmzYMklQoMvNzIKJpY0MV3AA9ChEd+a4wq+nwz9Kvh3/mfijm
BJ8Pfd/80MxT9r1kGrqnzv7qUuz4RV3HL3aLqwvqTBtFjTtjP9gWNe3PZi13ExBlSGTlqrkjX9pBjbrWZHCLynaFF0r6uIBbLKFgROwdezPHkQxonwsW/oV1A1DVvNcmUdCp4qUQ7q/CmUbcno5mk2ZaFYm7JFDv
xrftl0epFhlfahSvDUU8tyJ34PIXyBD/Rjf8D/36ZzLwc9Zv0b/xE579DD872u9gZ/8Pp0RKDid3avu12iFG9y/hImWJZ1f5wy3uaFqDtwv3+S4/stxvFfdmkR/YGfd2ub4LS8K96vIDx1OSzDOuxqV8hDmeDCH/
GSPZKaCjPIy7XKpgnI8s8CvsHRX5obzCgXTve9mwbrx1NkHBSRg0u22Omjd2mgUFCeW6GknuSu1F3S4LSewQL3Frgoh+tXkKOEalYnZ4KzmIFk5usIrWoJkml6WbXv2iOxWNyMmcAkVuYEXKTspAfRcZ6Tjzaffl
mTOfZha3TB5uBBOZXl8n29954ddUM2epl8MTgP1KZ1k6pCwlOzErL2IKgesJ9RouFDjle7ZnRMrxBhmXdXwhBeaFAJRJZs8ib/9pQzOf4Rmfb4+OofxkYyiPW+fGvsTZVMKfxeoe2nQ02dnJ0R+2F5D6oZMVoPLz
W59u1hqC4XtjfeyyMW+jFQaG58mZ2fsSuXWHzp6pfrfrNcQY+gts3gW87e8wOC0/ifZ52OJ1WHIgr5OYGeNkaWyWWXbjdPn01NemBFOHJgUoMPEZqauiUE+JhXTjlmpJb9RLHAYX3/+5SRhNqVD+pTg97koVbpJq
VRTNT9QCQI0WMw+tv8Xh7gnbHBQ7XxVWKR8nCZCHOzwP32dKdPanSJN+VYYdo/j0xxPDbHRoZzcbdlZFlG/ZlJ6M7wqXt8RpZQGLluVc+plp5H75F+QxFUpfhl+bjST4pAYiT4zW2d6UT+r1YZFy9niUH0fqn3wg
M+F+sP1/m83eOyv1zh9Ee6YTMCE9PSjFKnelf9FjeRIFEVok4d64QIBV07Cq9iMADKw1S/d5PArBPexY+5hTRlJkiCUNw6/oQ14pf7s9uulJFoNsr5UZ1sJc6ZMvBzXwLniva1o+wUf8TjlC8vZf/ddMRx16mIEO
YDO3T9p7oo2o3MCuCkubxxbc3twl3pmsUJZa7JOSbNWeQNiCm3r648F4SMVtLHhsj8HIA8zpho9fyXzphdJ2X4w2h21EE98fbmHTB2Jve4o0v+LFaeF0uwv5vMgJ1UDA7ZnH9/ajnB7YniDuwK4dIvBv8/Zf+WmM
DC4psBLE9x2fWchw6QrFfapftA7HuuHE1VDlnVSscYM6vfQZFZqjIudLAmR2F2+qs8M/puXT/6eJPId/Lk4Hbfz9/G1HogGWhlSdcOeR8sdsPoFd9HSntj6f/U5rEtyixqxhyEGsG5dSgzGcY+B1kw2GWi4+vTDP
ceagDcEWPzR0H9AH14kqqGYy/J2kPL5OR/Uc5MS48I4f6E3UHKVviidvV7MrXf7NuDXusHEJyMTCOWPvbeUWRv9/E7zYRFzyo5LZ1rfMBcH8pq4GysT1rbPQZk2UQM14Ky64iqtIHM0Ny+Z4YPWKcR/Wa73wPiY1
t6AJfJ/O9X/gx0Laf/F5vfrf838uPf6/klW9f0Ux3ibmHDr/Ld845jz13yIX7L5ZzoepD9vkcPuLvCbdmjGqEvXfmRXv4Ifio1MhhrkqRxHZUTvIaxNqH5JMjRmVOiEb408LhTphJXb3NUZT13f0kaO3d3FXn/Vk
O5Q+N71KZiMgzpekD6pRbFmLkdtKVXf/RoeNtMu22iROD4g5YmQVGvRCF0hYIvbwGb/4t5zDdDDdwgRkgPl+xRC0ypbbUyn7ojg+Fm/tzirmpWtAQy568W6R9Q6MvObX7PgqL+OvS3LL1m9x6Ayb8yEmyTuo/I80
ST6nXC+GUW/E5Hj2Cpg8vf3C7Ux6W5cuVrBfG0C6rDw0H9psEVXLqQ68vvi0mO4Y4/3GgUFGYtbulmAsnTc3uu0XTursviJZl/qiM9bVuWOPwk+UNopZGuguc5F904BO28k0xQyvi8Bt+4mXjx+yfRqi9Le8zeC1
HcjT12pPL90it70hsfe/0QyvkrjvrpugjmvAKmtNP8JIK1vfH7Pu5O27lTFb4a3r3/dVPI9FKoax0yWzonSdJMbUmQAja4ZcNga0EIHlvwzeQo8MFxeAMR2YbOObn0A8yVw9AL1H310IDDxASHAVqJmVPUF5UvcD
vPUK+eQshWzR+tUEuifyc99yEQ8vBXhfW/E5wek9QqAjVSydVY7l+5QvDNlGXUc0IIE/fsTc0oWYR4j53AKQ7Npkc3yTUzAJFN/WPFGpowSED81B0rbC6Z9YmEdG5whFNELRApLtzaW9EwC4F8IVqiJ5ZxEocO2v
cjnPBXmplN4HRtHCASfyR5E8DmgTHLo902egkp3dFQsVzRfiPg8BoHZ7+RNRupVnxS2RxTPgXD0HcpZQ5nh20b4Tf9Xj5q07+3aae2QsdxqV2VVy5a1Gt+g2408rE3Z9N+/w3oIC/Ztnn34RL1fnpYscCYkM7aD+
XgAzM5go5OQtckPOgIYVPdnA57ZggfeYATWTtTSrgAx/4SyoWCe32nUCZLi12sCBDLDTNQwVafbWVMitAp8VzuIa+1VjRxRwFENS9aYWimLNL7tzeohbvlvLTCYIP1gUP3Bj7Fei89djEtHdPKA9/yi3j4RtJO1Z
B8nA3Sy4klo3upTyDK+Daeo1ZHnJSLE28EQracopmEnTxSwOwBUJ4IwsFC4mOVjWFnyedsupeOhQkUuWpkeTzZfKvrHqwCE1Cn6J63ToflTwA0byXs39bl43FPJP48ahsLyRfCPb+3G9v5B0TuqBYDOvav90gx7V
dYyC+6k3XQy2syS8ZVVXwMu8LH1H2AKU/2F46UDmgeQI8FvJlVsU8/imLhvHXP01YwgNa5ldemzrqbunPg/snOTW0BO8Zq/hKt1e5E0O8LOgdEmNtg2l0Wvl3wT+BhUAdfPFjpYAB6ToVcJme08FGJYNKGt9rcTf
CNkX8kSac8/ELOFfkdnFAxUn+gBo1ECEdKnpUWcVUoxaGPINXWpFriE+Z+yGqwLCc4ovYsqUMO9UZCgQvYy8IaSpCshW+vE0SdfHg5QzZGi3eQkJ2u8LFTNQ7Yb2JbtNyAoKWGnhlifVNp3kiqnfbk3G8x60+aDc
KX6xeKcMIZd+PYXM1uLNUcXJKGZsofDBTGAM5vX0dRiyh52aJY3R7PBTOKUCF2f4H4ek9IJlHZ+MDixPY24ywYigOiu+xAD3+k9oHab/S/2ZjX+1aqlvW2Ezwcto1fF9TBI9NFYMtRDMZ9xB2/oq37p4XlFCPGMC
qW9HXo/aKpRg9evKoftVjMSg9wRignR5k3r/4s8l6tEKssuu7yxik9Fdfgf1DoN1010LKKPRPF9HqD6Jh8yg1CIgHbrgtTjIQ3vEpEOp0C037RGWRldYvjjq3k3Lq1gLk2be8cmFuTQHzSe9Of0c/1I7oW/NLn+F
KgPq6cYhH458bIYL9QJYLfm9xubH4BgfWuNIfQBszcD3/UXfUuZJeoIfPBh4U1s9sV/aTcuSihuOand2n9w+LAKft1nzAVySr1oAq2vIZas8NMS32o7tco+xJ+5z/3nYfFSss4YTcZr+pgh16K+Pn7nZLVxGqE8P
sysVkZkzODRB8foyop8NRCxu091duHT1FY//tb2wQQBB3oSlgMNGIBvzJks213/SPtHfhghl9xAfync+RwCdrZfV+pxWad6OLqbJCaJ24ylW8BpO02Bhst2Tn+I2/62FeLsrEsQfHoIR425B0jr5eg9MSg3u3I0K
IXGR//kR6w7KXfSwIJEEWS6r2eTeYH0OtZlPa70ZUWwPQ06fOfIaF4DV3Rila1aNtZ/YvnvwA7upkf+chLrZkZJSQGPLLqTHKNNrjeZqACf7CRCQCQaEo5zkqFcTyKScU0dLKLNLrNUio68FDsv2iGloDXh2KTqG
aNCf7BF7Gw2KdrU34h4PRZy09aJ1qzLZ9SwLwu9ZacBqS8s2Fs3LWMriAoiaBCYrBKltLnaKrhZN8rmA37ZtOTcFexaq2+iHWmzzB/xbYTBrT0xSPttmeBIvzvhQXvKpR7C4EQe1JLSHkLsqZdo/QmHmrvHI7gJb
/fGPYk6wCqZtI+HoXljVPy4xGLpXm+BF3JlCCPzuY0GzGtxT3jjBtTBrPjPbKxWqafx0web9GVhGO/daDwPTuza6xU12vxng3jb5MM6DQt7bsqLM0BABubftYIwDaTw6nh03w+3biu6bz7pvYrbH9rvaa5d9kBKM
//dCmHOvzMvWrstMQBzk5hCAXPQ1mbwSv9/T33l+rGd36fVlJ8+Edem5JXAlyfwAdSEmBJnnbR5nj2Hy7PRsYTYRcoQLAGVT9JtSvyfc8cMefMuO6v5DRkygkcI9h3+eu+mZXsnFxSxsO65gEBNsJkG+yajCC2zi
oAQzpGM4FJxJeHm3Qboe+nTRh+agwvQnRbokDAoFVHA9Pm3eQry2LVoQS7WGysNhnXfE/aHyH73rJvQx5+KRXWCvz5fyq4twVrsV3guR7GbdfnSF7Kc3H9v74CWMyd8vd7g0INiYDCFpYycQc0yd+638qtjpaiWl
TV5B6HfxxEezRviLCttWsFdcHOxVWAqLrKXUmJxlmhpj6GA7OxaC76bIOsyBnANgFu2a2S41yxKTPLaebbplVUahW3hhnU6akxJt+asO1wd3SNnwuMeRbJCgK8U5WwPROwoTiLmY7fVjke3BQB51fA0KaPJAA1PU
HGkIzSzp8hpqGSVkwexvhI8CSVrfwcP3hfD8C9i/nKbubfqJ7tz26day+9O25o7UcvE5b91Dl146AVD8OD3YRrqj1FeziL7pr+WlICZilWOjgdj7zohM02cZCfbJQgglm3L41zZJ8xoK86IPBwVlLvRQSkMxHhpC
hWJrwgo2+EI+4ki7pEP86ylqD0aKDvmUgg0efyNdp+4Jie1sb1BU7g/O+1MS+TjcHkmVfGMqnn1xJuS5+a6XBUFmpuHzTAhStrsjGFa0Zbf1bA7OSiccCEV2xb38Wamx/DziltMuogmf/F0JDMu+ELYPVm/zmXpx
SRFtFQgA6Xy1oWSxF5QRftI5wCw6J8XS14E7IIEp6gx+lrnQeu1MoCYLFMhnQ8RaQtPt2bypArqlhUaDgvzREh+X2m2VlIjnjw7WlAh1DWF2MVcm8cTSfhcU8qx0xBv4gfux5SL+bBbC8vcU+FTWwtQzO9MMlllk
wnn2pi3kJ3bIQGiPrKOCnPxmQRgn8NK8zEexvEwe/bgnKGXsAkB6w0JBr2tUcvJjX4pBe/oXsUTNJU9xKwnAzHA1UMZDIPoKJpNysaysB5EFxBvtNfUW0XZ1/Q/b+tE1weauSqO141eVI4MSw9V0CIC27dahmrIB
LqwXQo/Oa3LM2P4IGfRTAQcDKNWsuGbviZ1RX3zx6M1a8OBBlyHc3ybS+dOPSEO4Dqwcf7REsWEu5M8BIY/Fdqzl3ysWfBZUohB2x1429mh/g2LNiy0gxr/H45+3h9JRbImUeP5ruGoiNquw8+ehUhn1H6H9kJBS
7jGw/VA/a8MoL5RZYY6zCqzDnMQKWT3aJzwRLV25/fzQlESomUlidSMRLPHodCeq5fG1KdAldSUQaaslWrL2neBiciBk7ANivW4jGVIPyMuZu5DTHPQdR/QzToPDCy8gmo3QGH+ThVAA4WNR1t8u5LpA80ADD3EA
nzSlz0WWaMgf7YFDyamdIHZuzP8fghhLvr4bth4VO9gEthQVAtaSbDPgTJHGxG46KioHC3IBhPwe4PgGPZQyg7LMH8AixW7orxxASgH7lCK0eqlRqux70dpjn8k3dejorVT2MsTrIX5u/+dor7qFTfBXTKjlt1rh
ASryy5tOZKIHpJx+ms29sYlf8/C3jebGeWO943BVIU4WYoeN68b22gl/JrPMa6y2H7l7ZZp7fA595KAotAPZbzQcf3d2+O64zjeNxDdX1/JnDKjlTeeU0ZrcWwqpO9vW3rPFzwgafpWjCQhPMTwSQJezFpD3lqqj
odgrgOn3jyL0KRcf8rHnc+VXBbt99LBwGCseWmkzJPj2lEL60okfA4P/h+9Sy48OuMk3IL9d9sd1RdREdhb8Pb3b7k+KT4cFHlI8ucLyT7TT4IPa35GcRqC01G4z/6s/gtJYHbf3MMTrZiy0+ESPKKyfL4/KELH7
MvyULMBzM86QtFh8xC/awRIlACK3XPYaGfhcZgukOyUu4qgXbLnJm1YJxpB6Q+kyWtWO7vbVVgTcHKN54LeKiCdCXOB2+MA0fFD8qgi5jblKE/SIJ1pxLedLfr5I5Gps7YLl/3Zw8on/7d/pDLulvd5Jw1h4Bpmc
HcTJ2iANYKGVlRQm8g8T5kJXbZUHl19KU+3QFl+ZvE7Ofm/lw3Gt6P0O+dGwNih/h9vBdMpGGxLjd3YwKnJf+j5iyMJ/bIrG4/+3CN9OgOtq8ERwVyVOTOwqvE/Ie1dnkDqPJ9Ojeach9HPaas76OQ9rAsfboT8S
cc6u9KfrESQv7p8VbmenQ+cqVfnPM+Ikc9DlL8ODRB2S4m3tLnvHjuEhGV8558QtKVn6cQggRZ6IZc333qynKuwOQTlLzuzShNYHh5KkzRjOc/izbLQ8gKr8y/Sn4IdPQ9a9JlPApDlgy6wks7sCz/5keMNgG2vo
aypcMJAf1mEnlXR4MBealR77MNO3kBAcSHf7EbmHJPlquIxCdqp7k7/ezf40obhmLsfJRULZJxbu3awazpxin3J2gXYtuIypMoekmZ5KxpXkdHu0Php6nZSePjSO66SXIlh3OlqHWndo3s5rsL99/Ep9dlQtjR85
vz4ai0S0WcJmWtok2vDa2jQot2Cq6YxOV3edvrnyoNcJrWk7TbxKs9YxoJ0GfpbUFg0bYHw6B1M4WpoMVIbfMYup9pIptVbKAa6Z7tgkh8n3pftH5EIJMM1llhdguVXH+5bVs3zmEtXM7xts+f15Ewx0U1taLijJ
WnQChupcyFR9tv7cK6bYVJoyFQ1AU4WOolW+vuMS3uXY8iRBM2bo+ARdevO8D2RqioU2prYxOKtzMOUsWJC71ach2PJOX8aXY8uBmsflsnJb4K+/Sv11hNQNWbtTJttNU/V0ec4zr1Co5rP25SNNe8M0t5h/4Si0
gmMplioZtIZHzVJfl84+Z1n7weh/lPZ1Q3JmfbkIz8/UKE9d6R9xpERXF0+8y+1V02BS5oITK1evM5ZHyTlZNG51tFP3ChaCgFtO3Mfbbd+PUKXqwxaLDyD6Gn2dbUeoU3nVwu2rjSFs/BWybWogqEiDH3DYC1kO
EJalI2l0ECs13Pdiv7KFYGu3cCaxDeKxTQxwZrMoXaRYaUEUhqMo2/BDNCj+yAeGWlhm3bZrclChZItEJdbDi+NshLUtPzVR1z+iCWsYiQatXpfXUnN0IminaqUigMXMjVCltT0rfsqwL0nDsKe1hupuCoaqdi4E
hLDoGHSy38uY9k36g722WDxGMl3LQUOa+smpTZXan82K365nbhuGkvMqqSdfvT/cEl4+yjUhDVLUHEPkqWYtSsEVUo5HU4POMbShFjR4oR7CwD36YEHG1IPUxp12uO4s/inFHpgruw7qo1sBJfc8umyeHmxa+3nV
PM5htj8SAk+/qdxgXwx3egSaHMtLKvMRz8OBiOejsOU/UOsCH9PP8ILNhjk21l4++1d6GlUsRCkVuGlCdmEbhKHsDNHBRoSseqO1BWW2tEDCaK2l8igzsXibCvFs0VIzcZlkC0PMUygtFW+Or21pilbclxaytByJ
6arVbOczqdab7xebr7sytnfZ3nwnl/Q/H0wHO0AX8GAfVu3vP/7QwfWjyTIc096ytFB02u+xlDajFFJJv8MkMQeiINnV2600Ezworddn+kAQoUsHURwd49yFLGvrattb26MxkmeQJelT6UrMKYGlG/TioCgZBm7F
C578IpbdpA6Okp+d5P+0buR6KsfbXbKIg95uT2e/9pvrTtz99WYoDFZJMjY2M3OlmUHpOcZYyFZKp2WHuwAi9wGuC4OLe8ZQl94RhjvKG6qoZfUvTBYkmUF4RPsqt9yFEEkLN5jD/RrdeTFxcYWptM+auFg5p6II
d8Agg1GmSI8eU1geti9K3aCFuroQmPAu3NGT1RlYNrv7oDtIKSLC3krupoB3Q7QK5v2yU/6G6PKfqhcXbxsl9w7hUR3Gj02oHzyTJSiRGe2vMQKpWXUREVY+f10W8VjIo3oZ935rsKydnhYaa9t/tC4WX+v+zMZ5
m3Bfj15Z/0nTTELTFY0bkRB97xhBOKYXtZv4BZlSDvOGzsba9YTNW/EbXIho6HJh3sAZwjAaj+jja7spvh1WKhTCtP8qspHB4H4h9/Z+dRN+C+Zyx3qv4gFr+fN0ur7bhSSABtl42AKSYsytrFaJ9MUIyWDCvfD+
cDRLQYW7dmDT6oR/QjjL1POdetrbYXqhBYn8DvucG/9qGi0XNXVB77RwOxLxm8oR3avxDkiiCJVnVOPKnara2vmuTIYfMjmPx0gIuFd61nNMEqRSpH6UTWV3zmNP45QKQFr52yJWEEH1H/wu15JRUUhL0mJ3vMvf
hekhrkdXjcssPPWa4QUTQodqpzmMX7IOc4tUAlcB8lul4uK3FdhO2k4iVPHpSQ6v0onyCSKg+fHzoNxPvTq59VlJi3YRI/Na9DPM6ec4KewF8u8RXnwJ1DfV5grAn2MxxEeM3U+Uygwtfhu08Bbrv5vb0n2YAwQp
jVCl+hbae25hXHWJ681gxZP94L4VttfzmplbeijLmWEKSYbQX2Xvwk9uBKEgMZbtSiZlx+Q1WR530hf7PMbfVdvB4f2uJJRkQFSKogj0XxDnK+QUiq4xOCLq420syHtyqS0REEkCIy5s109aRIbBH5wVNAZCC8YO
SK6N8941MOEFRmp0Izkuz5dwTaoGL32bYg40t3ZgAI+HeHZOE9HtsTX+VQn/VoOyWpfWYIc65y6kbtwbA0tkqh88jTib2mLJ5NxW3RW3bmnwq6l8eVY2iDZYOdVgEhru6FHXf0G49XB7MuHejgj3Bj9+peiAa3tq
C6QhWCAHlu3LCgZwsTN6i2ADRywN+RMsKb++NfEJDnFck7f8glBtiIx9hCTfu0htI8FbNRc+vrUstroQ78w1xJd0pso7vUuuy3xLfHKPPI1IfJXYCLO1JKVNUv0toXz1mIoGmGZojr55fcD5f8SfHCCFsXAoSIIW
GtTymzuntAP9ORKAb6+EuGTp1D1PT+zRSCXcs9a/9csdCWsNdeERvn0U8LHKEEgaP6bACd8BWmIY/OrHf67CvYCPW4f/BHSbf6Jg5HdqWlcu/g3x7qDmW8/KCQTlUYIL/m2DfRWYln0yWiyyGfpoDN5vCLnHmmlU
kYhjxoWg+Mj9FYVIlTzaFqfZr8iH3I8BeRPMnTRzKiMAnJ06AcOJ6y8gpwFE+ww9XTaaVOPmfoDEXGDUI6Wt3XSBT5M7+vJZ8DGGAurBi5ONuUKA/go8IDQwWRhKE/P4CkVN48dDxOoUfv/LsgaCQXFJW5YWzQFG
borwN8n8bo0M7AFrNDW/CdB9OzIXzwvhMgtxm+N6b25nJv7/PcfKm8u9rfUFugn6dFPtw0yd6PDpHfAyjn6T4eeVtKB/JG1nTxDP89kQNve63Vl+J7dCfgHdb2KJ/s+v8nfr1jW/aAjQyt/BsT/J9bKb385jLt+M
zpoLMZuvTsu94aMmXwp8Jrq4+9Ab2X0yhc0jbsie0XKnoKTwP438XBIH5kPwQc+f83ttymmD6tfsMl8Jqz9eAJzuJ4I6+XSzhO2ZTWxMAkcx6N3+6MQn3nZT5l44rL5vBy53/srpwBp+KLQNvTf5NWDdbniWYKxW
R5ixf5Xyfx9mh0SIeJsK48H3TEE9YQ1/qDbEUV9ejsc/A9jh3xa0+jeTZuOuV/pzVPb4+//1qZr+1TYEWiAp+oCI95yZYwEZiA3FTIIRlc7v35Swc2L1GCSkeUT4140hWKK7RwWfCctVRNXeQI/wGvFfH2HXv4BQ
JrBaoJg4/FEkrxGxpP/HxwA+cueFvcJa5j/q7pt9dQBHH54fnA+lURsLokpCb5cvhXF+n021jTNfumvbXFmxLB1gdopI06/7u+t701p8B3NytgRLYzelMScANFUhAPGdOzi+CIp6A+3Q2gWal2AsShx4gn/hpyuI
wy8isq8gDgHnXv4W7OoBJcX5X6dtAVeofbXto4RIPKxPr0VMQ6Qu57ts98fjRbewDmD5WW+mHBDSerpMFFgv+wKhWi8WP66Y9WwFCkfkkvqm6lYA+tcRrms0JN+/HLf/RGVb/3JsGL+RZA22AAa3JD7dBTs95fyF
/n6n+cj8wvBPNsiwvlhxyJez0BzIrweBUwaGdgMjuIGB2sB4bBDYNeSd7EoT1xY8xuIFLvOd3tah6hUTBagWMkNLVMXTpd5ra1H55FW1ItYJGpit/EBLAdjkefbU6I/sLX9rCNGCOZg8JZh+UFtdOwhHOk8PGwUi
L6+b7hk3xu5k9H/j4Xg2vszazf9QPU7+tPfdaaWKo/zvdDKfG07AK5mR3bTJX2mPnKmxYSAcuWRX+T4rvNlK7Org9rtnVQsYjsSLVq4HXvFOZn0K7brgPV5hK0Px/RlJWF7kW0Tp2yf0eZtjRqUuaMclaUOTU4jd
CklT6VnOgWeEkii1+lLphix5tw9d6q8dC+5xpItGgggdWuUbhrB4CW8NA7kSm9DkQWfU4CyJSjeIwu/fa6mCyFGG1ugLf81yI7Sv0gES0ktz83x18drAc0qHwMtiYCU5qvaQ8TYTgmQkXrJQXMV14tiGam2Cek7R
9miqH6/KuR+YQ/F/Sh8wVhi6DkWhAamSDJmySudbkcVrHa2ojSnp+JUSYMyoYh8WZ4VUn2KUnF5z0xPI5zAaG2O6eemVrVLErwOUqAg0/T72CYqmV77uqXJTKMhydgaQZne+r/PH0fON3OvpDF+npK04qDrlY+Cx
sA4n8EPS9fhIXfWCheMd1kp89RShIS2OiOXPhss4N+Jk7fjHjKYuTMpszedFT831E/RnTNa1NoR2WnrGNjhAb3fc8+w08RPKRqlyZsRtmsZ4jigw3hNPo6EDnHTJWLRvi5+CHRnFAqfTrLZF9GFltw+phQ2PfGBB
3jTOT+8W9M2aHWfECj752q6dr2KF1uCCzeA0e2vVbhMbXeFdMi5djPH7XlTDNUvOSIS3SncjFiLt+Z4UY2sCS2TayiqMF0ptXRgbNyARMkTdPi9LUu4oEARyyTYlTV5kihgFwho2dNWU2kDOvh3buApSt1n1cO7j
xc8pqzJ8Sduxtm5MDxVRD8EfZ+mqjs2HGAHACl3/teGdgkPjqxo1Q6te9yKy2JvH5lR+ErruokCNVxwdRLf9GNUNGhiodKDBRgxSdDtZ5mGhRIOA7CiHmjA631ZhOKj1/WajNMZzeTSKHV7CzWlPk7EK0wMJbhMO
0AwfN1wMDwX7BAVCGhQGr9ckfeTb5pSngf7iijnjMIy6ODjCl/PJKVwCOztXhVO+C2Vokf7tpirfnLQEYLAx3JfBu6b1yp6TlIJaqTRwT8e1pwwbynlqQzh7cWfpd/w1HWQP8CJRumgY+G8zBWxwGK9uS6gKiPSc
F4ehi6A6T9Ai3KHU5atuNAmFD7nUuiBexQb+jggHKH28jLjBnTtANPBvTRN4fr3e8JzpOFqChUsFOrCyoHUZQ8fsVzAToI5GUZ4D/+1RMOsLZ6RXIWnosWBDTIMl6FJXYyg5fZPQgm2Bb6kZT4a/v09+lHr/+TAl
p3ZoDWi2qq8h+HZV7TogCmX1Adf1CROhQkdOhWvaRkgH6P0/5bXACTX4Oirz/6B+lFMWO7Ni18z2JSS7/nltryYP7ertpEK8eyv2Kridve32PH9hZ2/N3rLYW3625/zPrsK7XXy8snP7asfhIxWrHSRQfMooQfXK
czBNv2NVWsI9Px2/rcvP4M1fbD5tFtvnG048kiHdjfPG7TQ1Xf2MUph3mdE8sQ6jedZvDGBMfSgaakbSOkwHXkTJS9CjN0/AcC8RLy3D/92Mmxm25TlvEff8RHz0hfev8wS8EvBDc7R3ze41Wr111MZ77fq2sDa1
1yJyj6OlpmsC92q7AIEgwylDN0wYFXnsRLVU6ajNZcYxqnfDKRdp2H5m2dxyZIT6pSW+PHY13UrLbM3BywIYWBiSGJMXdpyvzcLZjTvtDuhYLxt5GJHnwzD1rqQhHX5rDch8hkICL1rfnJy9XiJ2/m2893ifNf2f
eP30+p0w642v15cgmwtiXTnMOvvgk9HHKRuOo4AOkVfqZQN9Wp/11HxuPH4+XE/70HC1avsJ00njHfR2qEzTRGZhUWqq5nA6aqB7W/uk2EeIgtjTkr3rX0lkFz6xxTUYYSFWe2T7OgbFVo37YfE1BbtdF6vxIXQz
lNDZFob+dU8jV8qTj7F3VwOax+1UFzIyfLU5FPycek2QaIC8k/yVOUWLzvM9JX7CVd627vRMDlw7l0Jk6RliTHpMEiJN+9wcmAKPTo9JqgyHddFWsM0etjxxQtnEVo0qQgitxV3HVSeOPf438QHjKLU52xg/jGyS
d418zbJGVWSfqJMXL1u8/HdHY56luWaxeN7hanPByslONfPclzhPEtDDwcX1GlLx67fgFBx6bEJGqRZkJ7k45d0whCp0luA0c1w8vaOTeIYQqN5VHiiNooLVRpjhyJ2DHij2KnX1pODrzUFbW1zCM6kkSCS8jLBE
Yum1qhwLcb8i8ZTKrnhQUvMWnCMklAFdXFZ6d6rvpQzzPnffa/YDQPLSzu8pc3mL7vZRXy5XUNQ709zC0oXYpOe66qr3BHbiZvY5SckseTVHAS43Uz8RNeNwQuvoEAd7HlnGXB+6fa59Kyryp/oo3Cy4SzDUwazq
XUfm5/kNEGousBFa5Zj1Ejbln2Y2EaOJEcj8xFj5eVYiBCnF/gnzZJMf5E1zG4xYg4xnoXJ5dOdWkVHVdgBnHwki3xqJX5QeaCvhJ/klMYSuSubvEy6JPVaYWO+p9PKC4Y3t908lplZT8athHeRsNVv16lfNwt5y
PDyNkU+jfQaPq7rmWC6HCqophzEBPvLIQuUkor/mLmDBqnx8Skphm3IUKbYYz6EMFpYMyNzlDJzfJlC/6yj6gS4baWPgejwdxpVFgamBLEmYPun9JKswuRkBGriUuYk2Q+jDuTRJVI1z0S45hEWz/JgG9LKoNP1f
xS/0NVy9/wNPKIiiPoZxYuBbkzW0kOWyI78dBpuP4npJBtOLHd2W7vK5fhvpL65B3kGSXv4ic8rFo7NI77R+tkm7auuOv/TDn7vlv+N671qd8+HP1uP9Jze6X3m2UNERJGVARmifiG/wAk+LOUJ1N6vmLOBNmFEs
TL95ZI+95O9s02RWjFjj7G0CpCWP2PZEROqE50OVHhWSmvv/bnan9gkpzSJor/y268Vz04/56dE4eco5951fVp06u3kzj5DTioSjxX2/yCNbkH2nPCQ5OoL5foxdR056Cy4z4m7NiIqvINKJ+ZtSJF49FDRIgnH8
7mhphUhgR+tWCIXUnAd7MQPG6J2c86EyixwsY/YDLblNvQin0G95BH6yijZLfPU0ZvmRGOzIxaMp/ERGFOehOSpDNbMC3ExFCJfds+KiodKMYjgZ4/3J0eHF+R6PlbU6GNRgU3VCdG8oWD1YQVwasr6BVn1xug87
HWRataGwFN/vRXJhNYX8M/JYGcF5a2M18IlJP3nVpNSHSzD/XSma4MVq4gWMbdosGBjHLO11Ew6CaND1YqQypwgZ+YsYtHg0PFdHA3ypoBBnFGv20s6p2udL2oHYNu2HHQovOdlmtz0PdAJfZhfQ3U4JvKRU12s4
Z6JhjSzqgkrNXYAk3SXjotxvcOop9B+OnycM95P1uprQNsQhc70NarBPWhoswrh2BuvmvB2Ib3niY/r/l9R1mtBtWba1twZhyNN7JsyxY6rLMfqtyumGi4EXSPBFHKRGLB8FyHPikykm6Emmiya7ss/uCrsDJ6V3
N58AdKsBTft9ARExcMoCaxYQsex9VaI5i3wPvEWGCINHy07vwCPckFnOW8P+6rlu73c1Wf8eLsP46Mvqwflyav/AtwqVQ22x0Va/y6+/dOcS1rUlMh7ZqQwkwnUEpKllRSFSJgFYXnwqi2Cwb9kcoDhAZEtOSoKk
lnNFUxhrvuMiUCMDIxTlUP5q5x9Ea+oC63xOAkPTOKrOrdGrn/91q/xIaqnI1tON2nGgligxdH0jk+XBHe0H4Q72WxeBs8SPB1jtAQk8LrmyvaKhfVztWoFpYz/XrfXYKPaQKXCC5/eVFCoaUTwNl2FMoYppkGqk
xgM0gvBWZ4F5c1AKaZ6/0lK+A8J/n/J3SonShwmESoawdS0GCtFaFmPYuNO5WeDFIq75TMdJKQYYizU0mZvzUl3yvFN7LZczyhxvldbDJ05kg7BhFZtegR8GoZN8/1V6SJpdLHktdXvt719818a7/f3h1cOx64fx
nynl0+P56fW/t4e+U2dD4b8MKWqgTfkQ+13UHKfROgzcn/ji4ah7oACeGksU52+snpw/TnW0SbYOccxoQmhoFllKgwGJPWQ4YCA60Y/1Yx7C1HyNWqXHiWUxOh/NEuG4q3qr6J3T9U+CGpaemjg/yAzv0VpaUbHf
BftjHVcil3k/F6nITkg0OlzMjmScCaXmm4+zUHRYrEtgtK5/AYiTOs3WLPvOyz24ii0gosky+hW+2Dy97FN6+rWe3LAFPpphfTKYK2/00+4rHm8MpviIJ4lMceIGFcdIjQLdNSf91A00xtaJMlaZNWRrocHeb+ie
hPM11nE4jcvKp2THNXaAiXL8CDGJT2b72wqQuJpOSCCBrkNAjtcWyhB5z5CCOJKqPbdhdImh+1l43R/3zZuc/dpDjGhgVUkSVdq4mNOAKF/jd6utrlGy+c2/OX+7YmMj6ORqezDlKwXBjnY/VuLYgkIpW3fYgrnB
hOgTH4+dZIvTGFQ1z96XGO6E1VIYgQhuL1Qu6UCdeRyWLCzIRLiHAtO5hTAQFo/coO/Wn5VPOIIUY2gfzgV6nDAFv7NSjaUtz1kxIhVmD87JR5e8cTFByCoqXqGx+zVUNPtIF0SloiBzeuLigbb/22/KADQs5UHm
xZlAGUnK+kyoCJ9GoVboco4RRshSE8RrdrQnL0Q8VpKFovA2gXyDmEf6bfIryWGl04xvJxg+Xfdzp02tDB/XGdmiNkKU8vMz/IeB7ws8csTHqSXXzshd+NTBB2LjTYx8beGmwuWfj5h/2yHZiLwJd5SQlKBe+LIw
8t3CX+G7Nj5m1klssAd/zjPXnVcaz6SfvIuyx1OxV49Axys+REmhChwJEjqOvvreCS7qIgAJpPa2FIw1VanTGSy8iOmtPbRT8hGY4CpqpfA4qbEE1EvymeIv4TPCkvm9hCXc+EMgpvLCpmuGpm8mPz4K2NIr8n8E
Bc7xHVdRzk31vy4NoTMCwCN73CNy6HbBOFo72Vslou7OB8IzQcAAqMKPRABsGxd7pB35Ii3QpI5CxVeud8za+UA1BDyOIRrhcsP5eH3Ct9elvM0g3BMbdVhy1TZiTlPkyxUzC5G6n0q1gMh1eaoH/SIxwadJ62GG
4Z+nmd5rAQA8VTSvTD/9ZI9OJqOSTfTsCYw4QHBUbXAFLdUya5g/S06FsQTvIn+QubI4f3/CVZ3ysAfVlGXUnWVAYgsqDrxE8ICNXu6Z1cM8itYL9y/suQVE3BdBLrRQyuUqZmxds6cyQQUk4v8BaekKB8AseUbX
3ttpNRsY9ZqskMu8rGbmJGhyzoyrMgFbTWABs6xK5ll4WFRXxqhMUgLW776E7VslLN+QYV4GO7aUUj5NUYsQ+EwLQLcYfR1oxKHX67XGRW4sXYxAY7iiIxA961yLNsD2Chrz4aqW6G/zyyV7/umngub1eiauDyrf
HdzDdSwPqaeC9lLpF8j6+g2zpPglvZ4hSOuIyQggnXb0fU2kUpY1r5BpKQQwAjmXKTUVk4EQAZYLmoVVugL3O+doo2cRgeLaYrxVIu5jjnBsodeGbs59ZVw0yPvywL8vv+e/SkF5lKSCdboZiOTYfGuJjWNqinTz
VB2kEoaXIoG6Ctx6FYZCPW/GuUXoPr5G7ybxibGuEcuuTE9QzXWKFFU0fi25juHBXr4ksS2ubClkm0rE1BZJT7GZdBkKlUT+QYtG8LZNKepGGlFcHEDQUixLOVoJS8hw3wL5bQRLXoaFYOb9P9Q4ooSKfYgyk7c0
RgwMUOeVaWHpTUHiLt5n9xC7kwkFeNogPwoTv4q9Np3F1fUN1MlnQOalaE+PmqzEtFMAl35IpPdFphGda390nRMthldRAfr2MVlx2cGxnqq87A7F94GZ8I9MT3kXCBXJH05LoyrKROq3JxdtiTg9KWs0SFNGl51M
mNKkF4pK3N7/KKNaiIKaGfjm7PqiRR+VwbNdO/4gEN9qJTf8PS8jEijR77LbLRFqYkI8LCuSAYF+T+GBFDUzJIFD5J9Bez5mhknLiUonnPF+Xub5xEWYnD4Lccnkj6xOxU8dRzDScdyHLuOgDrb9H6ZMYLbfYzeC
Wff/SfpD4c33J+K6e6Sdn3j12D8x3Lf9Lh0/cDTT9//g3Q3MXo7TW9++S2P30un/cXcAs3z/zvE4DMdL6RZ3O/kyXVrhBlSzRQFsqJZaf9UzrirvwEVWbdKRH5qezO0fN+KC2RSX4rJRwVUtFDlApblZ0qjpZqTU
UoYbGYUKzrjP9mHeablKmwDMYSLHZTK5sL9L7QAhyLmpxQRUnjrrSTjhl+tt0sAT0Xa5vRGFoVJ0Lt2OkGcDa3c5ExBczLM/i922+txHKdnfFSa3uCmI5jhKGIlnCz+FN5iQFY/v4QfhCsxjlg2GQA5ZMVIxUBM9
eJBeCtnD416BBlC3JpqyRZlhKFoohtPgogQVBiWDgZ9EB3JcH+R9PZE+Ljyar91l2FBFYLA9QEwgkkzw2+gOqpNbMR1F4xRvehiKbZ1/WBhR3XaUmo4Aws3gMpngHy8CCSVKKcS4A+oTBkSdHQPBbsKXokLLQTvm
8S8tZWajIZSDDx5aIGGpGJU/H5kN+SY1cISmZVse9it/B+DpfpBFVsq+GexRCzbM2kQuGvULSyilA2fWVZ+PLRgC2vTDMtQSC7nVXf2uVvWNSKdXqBptg4siF7OI/C0kwxbxULC7GQXsqrUM82MD3aaUNHOFdbLy
QNsubYudwz60sX3IeoN/rldWZAXgvMlZlnSc7FdwQW6tuTIy19xWzaeP7JvaMKd/3ijSw5khbRQ/1n7JT+ZKGlX4kR1pr2gTGWlimIXtJjFHpihK8ts4f3+0NwCK01rh2D25Gyi2ll+eQ7+qGVYBbEkDVJdjVl7m
QQ1KqaLT0DNUxLzHvMe8x7wf1IzI8Y6+pV58DBMy/tr9/yHtH/67B2M+YcblEWqGCaQ4bNpbPMbCIv9gPo00ARTv4Y7tS9ddzREyHADq//3W2NEOA9OUdQvzPoEuusIPLv+sfa6C2VwVDI8FveDeiXxU17qdbDgJ
zFDpkkVc2ykkvoPfoYreEJKccGjwIg9gHLSZdwCKHBfn6OF5t98cpQG5AjsMKOzBnleFa3om80wZeCRp/89FjlWaHPago2ZEZOI4lVHL2JtTCUmrLBMaI/a2qH9ki/hPgfPfR6eLRtOl16rKtruL0eRsk3/4djAx
7W48zRj6bxHfRqkdYtlpRv8xfs1TY6f2pIO4FmkTlj1BWzAL1xiE5TciE0Wjoh3UBo7LaZocdvBGD6tIMLS9w2/WY175cFeler6wbA91CaWz9NMt+2EHtybEvC6mcNBSKbANoJLYyWx+ard9eOkkARv1h8tRn2x5
du5wrj7dfYOFsMygeH8O/JRsOH8FagQbFcr/BWTge00qQbksztScdv+flk0ghTo7e57G09t3OMVnzXLPDZAU/Txeh6Aydprw4Ibsr7tfx5EMyG89d9Uc2vyUyGpgbvL5+vSHDXmK/W6TSpP6i7cRtWH28TaS65xN
T2xPonn0bJB2zUFiubLq+8Rx8RAvp/cJv6oAPI14/fSTqm6wIvHpmRdiUMaQK6g4HJrA+NKAqRZ9Mb35UUhIlVxLutYoawKB0MUhRbD1dgfEmuNmjr2Fi7GHXy91xffmJAVFvuSdiyrJIvF2MtR84xs0q+lJ1OZs
CWgr12s7MZdzEMYrIFGrAUEWHYx/dVpOwOu6iOlVfqCC1ipjG4scgub1ofQepE6HgHObbFmJzPF1mOJzBp8N5OSxm84jfqaCLJDuLPaFNU/1aLASmvU6651fbz/HC83JafowuUdU+Qv2wzZuHTrKZ8j5rbyeoqTF
XuxUadcu+T3Sg0tQVU44uTPKlLnutlzY/3e6NFmwjm3Fo/GztGZz5bViT8MoPI/s3VH+dOf4P09FIRLJIN6252GM3pltFxb2mXyBaxwd89IcmvTxr3GvL5Ugd/i7DeL+BPyqhsd1J2R2zoV+qAn35G9TN2IF9/IC
H08sBXTBL9FpUMgAoc3AF9c6nmFqariyIpJczz4OvJtAMEr96+hED3XDnwsuHpez891Jp9v2synkriqSJQ4Ks06R7fLMavyWmmPxt2ONDqXnIRz1pWXDY9nrYNG311VfWDav6HYjBn9+fK2ldpC3LHTwOWv6SFTT
yltLqrCC4tBBdUs8G0P+h4hllpURK6uRJIJnKb+svnNtOS0JqDzl9d5o4tp6+qmvDZQ1CwC+S/5saoVo+BIOzVEcqQRmNnnDc4Yy9uVQrL2qy+Ops42uIg80A9W3ByxctsBOsHhF1PnYdTqberPiSrtowhmUbr08
XINJNNfI8XPWRtMvwXaDXChh1jIxhBUCUinr8SZmGolMqZTuazwUb6xYM/OaP0dg2C2gGO40ykCuxSROsQY3TKC3GuEUJuDRJUbKILko3xcfb3ulplyRheJg+cmdB18f5bM5KpcMQ8dFEp/qtIIZjcWnIv4lZZjI
KnIi9qQ7Fv/0eTMPz77JKKAU/zW2x+qIn4VpNlfzbNMNP4Ymh2xnblaqE+QdvRVEct0AkW3hnIy0yxJFphD1mCoPQsWS0+7sHLQ9hGvj7uAUUePtUM0iil3ClaaWZ6LDbzMAM01bRUrVR+7T8+iHCiWzKR1lBWBx
ePjKFHJUuXib8GI72DH+Pqw7colEzwDlwKIYSu1RrJcVg7QSsvIxDK7uaagYHjfS3MxJilRummakJSmgllClOkmvbyphYXVIwVlv/BoNh16U584+qIoW6YClEC2CQPmEp+ObRMemFp7yVtwbSQ6R001su/4zPnc2
pKaF2nFMd/ld1+Re4ml0QoiKkrqeJJDjh/oSZJ+hUQw6RDfWqgu/cMUTmrc21hrgVkjV3Tyh3j/PnyLewGdeGm4pZSo+lkAgSf4FkY9AXGrGDoiqneJzxiaTwxKOs8xjQ1TYCTjYjCA7UaM2PO+xOrE4SK5OkvG2
ZiTQbMnzmhzgbfS4bOcOCtoBSPlB2IrjalSw9EutOF9Wf4p+nTzQN6rOTlOBCAFVGlSyp9O4lKky0eVnXAmKQeDEQIeXLLORJSPyaaLv5ZHzs6IihlI9O2pSsfuS2dJvqMSHHoj0H0zuyUQoHr0PkfO1vg5TsHLM
Xi2T5/GUDvia4WeLX+bbr2cVffoI7HLzFS4/dZzFoOSfrmV/JY9Xdl82GsO5SnocC4QqDbgDykT3iypvl7pvHjV1HMxk8bmTNGOsN+T7rZOVU1UWz8MCM51wYg7YlmyNrtZ4hlkdKDAQbA122Nc0BJPnf1kdlg1I
8amdXtLJ9I3ySebdSQ2pW4r/XWd3daspmVRPIwOXAN9kHuZMeEFAu/N4QbobxY39bQTVnVpi+GhqCn6cQPtkNWzHKz/9c7PpazSZYlkxTNaRztBZy0d2sX3E6oCtHEbK/UzyJrQATssxXviWPPQaNeTAkWXB/rAs
wIDAB1405lNdKCeDHbgPMVDZ93sWtqcqTTx9zhM7WmUVlbQfhHdD5E2+xVLecjKGxblQXZAlEi2P9RiGajkV8tDZjpag8Pb1IRLfuWTJ8FCFXFGxM5j/RA/xPNfxwXIKbu7PrOEO5GuoD3YPyw06irXn/BahrTp9
gwMhnOHx0C2FkZHMBS2F1HjhqU77cFD9pUTSW5J7S/hZJFDBB5x088CJCwj85cSRNxYwZR1OTEFC35FQng1a723YXp4TeN228cXng7kHbmyxMMkK2AQvN9FqVLA5nWhPMubjPsreBHPavnBFwa/cNlvKY1m+JHs5
Xotu/jd1g8H0YVmyBN+KStaJZ2cQH/eyCkCH6G9hZ9DwKpMxmosjk9BOFRbQwTfczVpfMFNpe4RMg31V/+3Y8rLSVLNOkbRHCTeiLzzntO2IIl/bKuwzQsc/3w5XarKRUP0xdYCXhoGNZNb10bzZPrycPvUCfB+H
+zvYMXnJdGK3XekwWmEoV1VOC9XiEzcRA5Czq3kLQfS8YrhCMIAjYHjcpiDTu9JiXjptPTXYw83puPUo6EWS4qpQzd1qt5GSKPjRjvyeMgketyDyus1Yx+yfoeLgis9tlnmVseniXFsPS7kHDvP2yhynr3psUVxW
LeigJXPeeKr41WBtjxTBhXGOJjJHstxGn2zULhLJsFmNbVXIpjpOahxfNaiojRuYudh4C9eu0umDVkcGW6c1ZKvaHITzfO5L+8D6ebBGx/vF2kVXW8YAhAyXVd9jlo9+mQ+xP3bt5oXfUJZ9hJjymxLwRL6dwV1c
h9zJcwKw1a0/HLBXanzBvAYDG1E3WmATo/DYm08O6wmTXAoUVp4iVzzhM/QLRkuzxvzq/pGMezwvyWduuIfPHAKdVgDUtwZWvc4T0R0jy8b/WjeSiCod1uO3XUthjU5W9iV3LqM4KwY+ClN2zQERUholyS001WRj
CcGpM9nYniRM6AkxwW7R3b4JK8mO52eyF87ZwEXUhmB4T1puLzdnd+5Mh58On3b1s3Hb2ku88OQlf7rQ/OF6vTl5bFs/5eMBT48dz47GuSujg3O+4BQbnEtbtTJbhZiFi9CYmxTkNa7mifs6HasnI7XP5s2hSGWN
jJrj8EOQ1o89uuvmH9cTPwuvxxYMeEQZdN/hM+bdfMggD/mIyUMlpHWFP23vJa9fnuzH9UClwKaAmS/YIbZ3cZjWxQPwMdRnTiJYhj5U3qtlMOqWdCFRafFm8OR4OgZln5bGN42qMBu08lrpAgopQdOrTu7yIhU0
yfwqJhAhhjWkUbRN04Sphc3ncoxKV6ZnzyUyR3yx7Jdvaq5qR+w9lMgypdo7IrzqbKs56XmgbtLStZbL6a7ntmPwNQkcCIuOWlqkbS/g6PriN5QbCgXmGJVhJaqjI0H3OefTSWY5B7RxEwWf6vsDQdgq2/T1WKE9
2sSgGTvA/vN28vBJcRhRS6koeL4zEsDL1gT510JR/KqmLDo51AmaBa5D07QJHeoH2ivVSBls/qJXAVhCOmDYH4k0lb5IcqXVPOLytVjhZ30m0L4BjYz+Tm9cz5jqHwwv3NgeT7Weit/W2tpV4T6gthahU+VZDOOo
l0wPSNnWFi7yO5N9EIGCfr1TsPwRqrMKV9Aw5KPp3czq+GjUK/xEMyrY6wyvWvLytmZwxH6n2VMATjozdfPsFaVNY5sZWJ1zHlix///N7CEI+mDPhZuSn18D0y/Wjh9m2REnpNHAZkF632q2Hy3Xk8MvPvOaVEYU
EFHryYOj+rW8fIyNX+8mOdo4q3JpEGU/3ubtYSG2PG6yML2FWGzAq/6Q1YzJyskakeR6dqfAQhlzjNGFCsOZnuAOKehqllED+pb4dRV7DRTh28h/lkk0DFGX3eZSfitneJ07oG3hGCJFOUjthQ5qPrhFBVReTDUu
m4slwNGyKbmavZgK5VLZwvsIv9kcfjjf/GnbEFVluNlyMyvaNat5n7V1pHZczv7iy7cfbYznt02wEJD2/PN2TdoamCVSoFH/KRKaONMiCU10eNmdh9u+wdip0jBWje4sv7dCG3DIVdRWwjFvEEGtGlMrUrJvM0a7
tz4FVHOlxanYqEFoIzcmbtvC4xIo0lntpVea7xnRXiRpce5A5izTe8mi/EtFAvjaNznWk4ZKbqVELoKg8seWRwVg9vmVVYUwicyv54ZoK3J+Y472ILytHviQbcpf/3dGNGR+PxMsecX8+lAH6Rssf+zTf/wXtW1u
t5CV+fFYrVCbrmI29l6UFse9BMpoJ3jdDrEcPGuI+2+uKZUbA7n28pv/mqMEh/e6WiO7IWIxUsYTmGJ7zgVTTGjrh98hO3SETQCL7t/cVNOPzq3QaV0vPP58o/QSJm6y+IfVhIiZj/oj1vhuUMf/IDW1KZlT/yBv
eonMvmc7h0Zs9XpjadOVeK6TNPUd1tCGktcxIyAa8hSsuO22VyP0MOJ+LvDdYIX2cuNoSP1EFKRO40H/k2Fib8Smei6RvpW+8m0hMkLI82pJ9jO45s5YNbYcG8QsSCaFzZUUOoqidmgpDjE/F+zGwdDrlmgKQh8x
25A6gvI/4yKHocJfoxIS+3OJB/CxI+snN/+7S/ex1h/btNiyT95xEODKMzTFlfY0Dn40ex9rZ8OiblsrBmQ7XYXtueqAMNAXlaMeC7RfF4CGGfRSJglJJlbziDDuMa1QHDuPox/GZO+aViOUKxWVZrXapjC4hkuq
CjHsZe8dZxxI3ru+CkF/u8Z8vHdO+Tn6j/7Xcj8V/iW9e/O1+q8wt6iBNdR5PkRm+eFXT7P6JMqj6fYG4uZvc7FgtQamEug3/I7wgRu83mkumrMmN7HpGm97ZYBlmz6nnkIE+bZ6lOqv5maaJYJEjz2WkCbP0jFQ
OAZUEDHQ/iIRdcHmxeMVw7kIJx8eXOyB7bkqit6kZQdMGDZbryH60YekTdxJUuhNPcOzeoG1Kejt29A3HQlQeSohIBlHapOau42GpcMqag7ZwAMcOko7EBBpUArJGopPC7stzXXBecIb/TzfGgVC/vQfzC9qqWlb
HiK2rIYufWNEj9//ruw5Bggf8htnV4XHBuqit3jch52vFDcCLsN9MtxnVeI81OxXsoFdQjgZ1ZgVXyp/tWrinPlGpdMjigv4pokFcdp1HSw9oOaNKfpUbxwznh7OXVOfGi/WBV8WWv9xjYKPxweG0LhL8kyZBC67
DOAu7SXoRaK5U+aYBk1o4lAiK3TEjsbfoA/gIJme8DhaBX9MGxJL52uhN0SFbWDWLm8mgMZ5atJRmx2cjxt0oAhFRayetPB3lGKQgPWcrZOj/4GIzLnuD5IH8qthd43gD/RmusU+R0mmzzbbUidoRHc3OEquAwIW
cRKce8bd3/u5F21MUg/KVwAG01zS7eaO1k+yTG6apy+RUI+vmtCvl9Ll7XLZlygMl0naX78qpEwE/lPsJEAG5owAezpHAa9UoMD07LzO6hgzQB8c5J+LCVGS0Mi5Ezty7gLpldF5IhkFDaaNgvKxyZlb5fmnYwVS
7m2HCnxR3v+VSMI3SQjAgOvU6+UQrm+E8n0LTy5wIvXJxMRzepQm5423+SDuV6fAe+aDi1oDVMjmUQ1NSplsuQg3ZmlibPdHxBZSPKGk62wHQJm5ZxSGGzGuYW00KOQlUE8dUX477YTiWq0G8aQn5MoNSAQPgX5P
TrJB3cUV6brYTtQVG8DtOxNWVYwv4oUv7cYXiZD8ImmiLxXpf63cAP4sNaFjfR+GFoCUMLeSzf9DxZ3hZ+/rBseljWmQstTsaZ8fcmByKLHeXOVi5/J05CWehRbNXuP7NmFAeuBjarVlaJgMLekmrZx90pa2mX26
HQ/MewrB7oSIBaYDaDPKZn2tYAa+xhvBGqE0SmuB2sjkh33Ua/niD6g89yFi+sslaCw/oJQJdBK3ZVJSzRpVgtIPvTUEiOBkvYXbPLrHh4IxSbyOCeZXN6YZL1g8IpyGqvzQoDY8EcHHEjIVqg5pR6MKyoZ26R46
fA7Aov7P7EFef6v6G6kIA4vHPHQV0d9fHvyLUMUj4VvhStmJe1YEz6iSbQcZcnHBdEG1na6fvlGE4+lmLYXDE2WtEdDQT0Ly6SlZeLU1WMvR+Zizk4+ItDH2zudTwMULuzYX8uEa7d9pW/P48IIwc8MtFFoA7h4e
OwHC+28g+KeZCcDMWLh1iEeLgUcdH3F7C3TwjUD5FM6n2a7I/3n6OaePhL25nc+5matHA4HkCvpvKZ5MkI07TQQLJMv3GLgZirQU880CiBo+DCJbR5syh9D9AS7iQ7Me/PON6ZDYzAbUxy66M5QwJ5veJ+7sCNfT
Y1S6EpsgjX2LyFHJDMweeCJRxadVnmT69jtun5PUJFHvt0g7HlUwEXP76rpNR83E3s4sQ0pTf+0eqiT6b0Xx50cLQisbomyR9Tdg4kvKH8rCw2mELPSmbarOZzi/Gfw8bP8mLVAOXwtqkNdfEhqA381RYbK6Wc4t
E6Ipjkt/QbSzFmL24PPImDlHGJoGepFliBrXuuat5DeU8kDOuAm2YvIxRP+VWJ9CtoGrq9ZKnlOg39oZX8cpgAnNgDwS7liMhm9jEqqf58fzmeS65w3r/Lb2WBj/lhb8B4wJ7qPZCF2+FOiRwG8LOc9/LGKsTSjJ
XBnnpmvDh1pqkSXdhfpb2/mzMKIlRwpckz68ATxC/aNRFw37MPuAc0ffDkzo5s8kdEAu+2LMExeV/xhS16kUIVjDpfQgtPlGaeUF8BHMWFRwmWANMbc6jk0FzFSixIKIbR8M7/XaEmQNCSfcljwIko5Ks5pthyKs
ZXmaUxFVnS45RoOoJhSVHX+2Jd+zEVFm9WJIoo9tzrsE0zzCnd/Y8bNsDr0WgDBWjnnLKT2gmy/opvEKY2N/G3jSumhP+Tc6/LnXznj6++yP8yeO8oM/GKt9MN1jYt1hUC/dVchexMFrrhNg4+3ZmODyybdMko9j
Hcs74w/ssToLPgW7wj3jD3UZf8QaZX69nTqWfj8/n552maCU8T/8ByznrmtW9Fa4T6CqXbgHnwVqgJYPPFBer9tHBQeNwTc/PX+ah2gzRdzKTsyZ0c0tOZKQ9bj74HHM4ewU6rkv0VWn2jul8FtB67v3jAOXiISY
ic5HP4+9qhPY60xwnSsOOHNw13YO7C5dUbCGuh3X2Bu8C/mTgDTp6QoLeqQM94wKwBnyhp9nOb9aWFQBaxww1xd1PHlTDoI17Gc/9ptVTZUYPmmfMYXA08mP3OCI+uEbQQYWXOYpvmoxYpd1dzvXPBiU+GCPgyKH
9iVwvRw8GcAa260mcUnHGIM0H8h8wJIxjHU5e25rBS+4YcgQISX8YYxKerZXiF2HINWOCKkP3fkP+ARr5o8Z1OCEkQabi3+aaY1eMM8z9oV7p58dF/Zrc21e3UeShs461JAPH1eLvQeuJwkged7MsmzsxljejD2k
sZDOdSwXledcPBmmrSd/7uUHTyCGUMu4jAUKn06frZGNiLpYwfB+ULQYuNfcc1u+WagOVg0xedt8GDyF0a+mCuCoUUxJRPr3EqSY1STOGnWowVw0W8L1KBQGZm44EmctbptoRhy8BbKmB5RY4IM1O2mmHqc2z7Ye
AI9LYPhCzIDIem9c27mGqsFE0uJk4dHjKCZP3xaqYQro1jU9BLTy+LZdsC1w2V7lHs/eFeDnc75BdUObs+EflvxvSS3cCuVJ100YxMwq3sHXHv+eNzMaYPO4tAU2SywI7RgaiIkTEDioXBy2K3mSBkiB8QKbh10n
CKeN3aBtXlnfCnMo0RLvEPB4tgU2UkXIxZGzRC1T0OLKQ4wq/GxmL5KJaG23hYnsRzf05su2XIwFituuBjw8HdhsW7yqzS5HbOix4S3XZmtrh5NBEuvx27gA0ccDj9rM24szg4020MYecIReSsf/YkLfVksyru3f
+jEUL8ZKk4xHnBxaRqK/dbDjIrEI8O+ehLSEma9zTyuj6DrwCKJhG6ygqjXg2ObZYltArsjj0db+U7vo2E/JjWD5l5degzTuFlqM1ZJFQkw61t6A9nLl1rhu8fTT1SW/CNhB6xPeX7q7haoZvsGG4wHsnYZr0yNJ
LXW1YW9kpsgMbKR4spmcwSnWUIZeXTQTagw01GWDPU6ZrzRkt/J4NwO5Udg/BQNOMeD6SHDB2rvJ5tfUHWoFN62fx3PN0+Ej8gJfZPe7LXgf57FMiO0VCxWRICEu0CwbS75r5YElIN/+6bY6wnysXsDTHEA4usMh
+LAbnMnqhcYKyvbaVTsuVWDoCV/P2jfwXfNV8PYr/ohbEQ32aDCztoYhWJlAaITAzTNg2VmYkxpMAgsBQRiMIg5J7AvPJAzIDJe7wGODaAFPxTGwZINifq6w6zF1UQ60ApzcpdYykoKryQOUpL5aW0ukQq69tvp9
LRPuGPDqtmQrz/6djMDz0xISJ6RHG4gMMuFWDAnlDw8tLFfxG1zWPIF5YaPvHjfslfqvYVCkAFaDyXXhGS7lOkEAB3kKWY1V5P8sTjCtwPHM3Ro3Trsrvg701E/D664nFiIUUKm7wI6EIF0AUZM8XA90DHFR67/U
t43t78NiauewBXdA2c5rLhr09Ks0kD1ZVbWXHIwV6CTaFk5U7ComdWnfCqonyKEhbdGbvWdO3gBv9ggHHQdf66628mpYOzH1xbH0yZ2aQm4kNOyJHPU7rzzax24Y7W9/Wi3K8k5uXrr1mDMMHAB4PNaiM0Ebs6Pq
Lhs2NDsUU5eL6BtZBOfAETniG1rgrvT6bSOFZTReoJlU3xcLcaWlGtoskzh1w9ub+Qw/LtsMKn39Wi4J0vtYpLDQyMs5qbAQ6coLSl0aQrVtQTMMcln0KkR8K8ySYN8DGIoR8swl8q2S6ygMG3V+iZhj4uioy8P/
2jK1R0BLtYdpqGgXPdbErdWfAb3Stwk3N5+E5m5FX8OOmeN0mGdzEGiJBuaM315t8EAsKhXbW3jmGYztNlZCxGA8tJ2Rs+IkSPof2PWOF2ZPfCnK5OPtUGYMpgWmhFS4VkRIAp/11J/a6V53P8xxLL8ASe8xEwWw
AlSMIvvh4MjIHCJ3dRxF2qaejbhs7vHbDfHW4QXnU35Rz9RltvhwbVTYAskIa1u5XtdqMyTMZQQPL+GVN/8ag3E788JsEWobo8RcxoLZOdzIHmj95T3URp4Yf508d7nKNdiGENZEwhnROZL4LmhFLM0L4yHD0H1B
m0/GuLncWzBruOBbMgNkG8sFeECLC/FAJUqqQjJaUgD9bXDJom7LQj0hBIl0K9aj+3cTGsMqvlSrTExQg6SyS6Yl6IZtYjrsSSYkfaB79mrmT82LdtMmJ9fQ8KBuylzADcr/rf710f4Y/OMKu8z2MW7SB8gKq8HT
WnJALF7wB//UpzmF8DritaM6PKsPbJMXGR2gYQ+ccIglxxP71Wg5fdTjNZ4zSvrSRdGEIzcBqJix0J+Tjxq8zBZnN1lcmrVzYi/RnLa4LC8XBkio/9Lq+1gBMkpiz7AwFHJKPKFQVTVmlJlBLx7evOxabScVcQ2X
RXrZj9IJOXkS3ifTFUbGYbPPcOErtSK5w/pOWd8rngBWrPJBn6pb7FHHGlHruOH7gK7w2U0fuAFc3nvlznv4N81xC+Koz7uEjfl/Jr9Gt2AShoat6bn51r8YKC7RWBP0j4g/xshh6mXv0ykJJDh/ZFHLlQb5BuNA
fg4ISvPxMqJDdvg5WkLMDtAJ3016ZbCiIfzQRnExdBw8mRzEJPN+HqEng/L2XWoZULYyzOhJlrjwv2B83yk9TAJYHN8JvTqu1FHfLQ95Z7h7KE8phuYA3ZFluR3+FoML8HtclYVmHwzq9Mvr4NF08WNt/dXInS8D
8dbP+6C8j32c6CUF5imvLKcGA0aX8bgDaZdL1lfE7+AUDs70Ftk10Wa9SrCj9YvUdP18iq20/Ustg/RbTt/flHdfDDdZdHF+snyDQLV27Xwsp97VmrY9gYYAPx9RU8Bqq8SVW/L//xL99p0QLNhUw3eKGhE26SJt
S1gnZHat4m2d99cN1gEPu/Y6tHBxutLnLV4CWlB9qTXqdK3fx/85b/Ckb8nJREhrvTjDBwoadEILUNh7adeOMUshY78VjIM/GNP7BgZVmgMM+mRddm2pTi295r7fy/zIdwIyfSTjPuug7mPmGac0vQlAPAmT42Ws
kGEE02FD9HaeQR/iMiWibeKUmX2FRyvpBy/5ma+rmAabwSTnY83HHRMd9BX40LLM7IAffEkZFec2R3zx7DyZKLWnrnPwNTfslhsatmU6LaOL5mUoRU/zKEQLtuMKri7MJWX/S8ibbILQ5jCDP03q4OtjKcckr/o5
5mAURxALFTwzeO1yzstSkoG7rBCemHQSJdnH7s3OpwbJG7Phv4Z3nRZKHVREgwoooQeozOQbwO18YNFk03yIXPoUeZM3z4hwrMRYIcSvgxlzIOpAl8560M7Kss/TiPSBgteGBOHOae9b6QVgnsdwqcgb03AJoAEY
tvgekteN5r18I1vKMpMMHlQsg3BzlA5W4QD1rUHnEqrIOZiIBaD99gygOWM4NVTYVjJIxPSbOYaFyc2O90pLTbFHZYeNEKEDWpULgvaODM3EAC9L9yVnA1JKuTu0DSYv4FptYdN5OGAlsem9aY0jnKymMGBqyg/k
IMdEwl3RKWKCBJS3MqC+WvW30Vk32743tXGjFMQHDhjbL4mGu/Ip4KfaPjih9hGtMmvhYa0FHGTrxsGjgsGqQKJFfgXdnHKy17ZjOSQ4/w36HW+TTSixR60xttA25wsKyqhHZ0PBZeS95MwDNiAAttN0O7RNEwDF
jdox3x72/5VTsIxkkYzzsjUX4gSaFCqHTX9f/V3/+Wbwc4F4a0xxjP3vhzEO/eXfKYEff2uXr1HyuoRGDYCA8iagBydrOydRchue5nYc3iSlptQluaL4FK59GLkKhZINXaJhwGKGkJ8IyvwQqLsEBFHR/qQCD2uc
obT26wJUtoc7wGcl9xlgCMShg9Ic1iTRfX3WnxtsC/l2TeHtFGtssJXrC9vrfy7zutHzxwM49imRD3lVsN8twQ6C9kkkaT/8Q+1V/j95AiR1QQ2Rz/Qu5XEtFvZ2/A6RrI54zamw1p54pDP+SFcCCiBa4yQ3vGGQ
H6x1gYwvakRfuKyIPADrk5B69pyuEJUPu/9WJKvnLma0Z8tl86KlAciBB34tDw//1N1DdC0ZnKausy+hLFYQDsCV6P7oWcRZEyFqWC/HVPWF2xMp2QU6ZbGjxw6pAcXS4+OW4+OTJmU+tp67ByVJPmlJeVF5804J
mY9isOcHEhzElv7+9+yGv71/zMO2+yZ9Fs862tt3b53nW07vUsm7/vASpwr+fGaeuqu87uG8ID0nh1eR24X1PVzco+6e9hmSStO459xN831MlXhsZ+l75i76or3NIxhxoIrAy0GH0Ip82oJze1FNCm8LJJ42ZFqy
WvKyEqx4OVz8B9eLMlntzYXppXo5aEsKcn0Qjov+gR2OigyZsmLPkCRhLqaExn4iigqTizgMD5qOwBq8QCmIlaA1ECBv6IiwGA/hDYDw2qdQ8JJ/KtXTHMzzdPDw67wHM4Txhio2Yf1DU2MUjMpww2t6Ab1pvIFc
3mGSrZO5/mFJ+gRseKffd+clPjNugfMBEErug7phgUfLMl1LS+8Zns/6t+6tb+YdOv9QpLPFXeqvyl0CHiRfDnwRFzgOmM/0Cz5Lfs1t8CT/wg8vpQsh8+lKPmGQBeslR6Cqv3le/dH9i7tr9/pfOTKnJ8ClC+GM
4pJbBW6Vhd1R24hzLlWx9bGxwvsl+1SKfU7edUBLbYBecUWxFp+PVfVR1/NHo6ypWlxL2/k+1Zs2hKLl3Lej8JngbgthvieZ5I8XlzxTBf8p8vgxUwWsoBt6imiaEBRrXGWpFwk+JFQc+qYK4S2Iousc6uU/hi+X
iMeRGwiLv5Iu8em0HV4j09am7dixdNvOFW6l6fsJIwdOWzdtJ44jx77j8Zp3t7123F/nedsJVAaRUvqGkoe1KLPjDrNySUVW76qTYRljUdjCATdAF2+x8lhtHZLb5ZTKVbvnmuzcQ84EjxYZVZv36fnUddTKa+8n
cmqi5bJySvEXZTH9olgVgz30P3tuJJTzI9KnXWoafRk1YTTl6DwyoV0UW+F8GP2teuyB+i2SaoYC/k+ybe2X7+mW11eGYpfBEHrU0ryrCN1EwRiMYVP5qX76BU/U081uLKPDVYZboREn/Q3BNMeEDzb/309waeGw
ZqRVrHCZaMR8TQsVsr76PVKKofPljZxqi85RoRQTKenQYjyfIQW9S0EpShNWdP+pwldGD06/zn8KqSCnPrU1coMTk8FJXU/FEBb50YQtURwdXJNmAyrUfk9OrcrW4w7303LTbh0t+FtBRAXmVU6gRFSMfk4GvvL7
f1ZWTFTQ37ZaXXRsPH5I64HmeTuWMTCU7okAg7CYeR4M1IGBZyUpReADpNBExO51w85XR1vtbn1VPfUpDdL87ipWUJ2uEO5Vbgexzg6Yc9t8O+TEneWGRE1MUxzK+zsx18VQHs2ecQhuh9V4jH/ToLZrsvLzG79Q
qA+Y6+Ay3RF7PchqbGVn3xoWzcFalEwHiQMMWJMTHmwWLlpPNYuIr5m3Y0vLUx+v6BXUQayP0aty+5/jvolcNp+IRwGvirO67OtZ8a0Z9j9pQl/iPQJIar08I0qvtsZzvVl87UJ964eXuYlQBEABgpCd7TnW8sfq
sr2vRRR01L4gYaNUdZvEGUlWC75sMZFLeiKm1FI3gE+WNDmQ5sQ5VHH/9ffQa0eJEsnGc2lkhvucFdOfXLij1cjQ4g7hXf4kvKDInKuIHKlAF21UNZpFmM5JgmBftRaXyU83ucmQ0UF9YoojgW8CaIcOkQZVD5+J
UNz4tyejXJSmLJfTMq8/LwnOxnhrjTjLIyu0UC/+BzVmzzJKKyHn14R+E96affhGyxwnPdJRBjp1pP3+RfP/x+2SZBaODb6AnCSrfkUybLvUH0YfDP3X6hwS4px828hb1qksF9JFC78EKqC9kCKcuZ6LavhfSo+t
F8M2LuwCY9sR1ZFcRMw37ksAk3drNyoBUcctY0KsA7ITEsrFn61ELFBkE95KO3yZSfAP7pfdZFXTTiLWHNoBXHOzIyaaLOjljIZY9HLLMv8yUoQyLz9O5Bjh88Q5/h2oTi0KHXZrag+XmRdGX/9/QyBnLaT0Jdnp
D9n/V4QMh6pL8IeBByzT4YDEEItM8cNZn6v8in8FgyG0b59SeroESFmaTHO7pr39Nc7hx31Xz9S0fcmJerOPn8liRy2PxC3flB6oG9AE09PwVuEcZgWx3emcqFcVq4LtkfCmNBoemYNhClEqG1FlGuH+sIKazfnv
m12hIyK5Sy2hmscQoufDm/62ZH7h8yd8C7J6nAXkC+mhloYUaf2m7ads1Sj+F9EHT+wg+/weTZwlbhEkHoOlwcX811XRThGVJtwa5CQvvnQ5MK/NJBOeIUSPuB+b/HEAStOw9BLP9QwoXcPSxbPmTUfeo9LXjexv
KhHEBRilcVG0Yz8VKsnZjEb9koFQYnRNsE3Xbloxqx+p2XQEa+zqLIEm/t8hAvdnIayFx5G4JC9WaxaH8fm2+VnaCUaJzuG2+n/TeQqxIc7ApmLkgAyuxMc7hp1TF/Zd+xzL6zOy/jK+1v3pn+s7b5yEExcduRNc
k8N/J3Vx28Xo2IrR+reOKkdlkQVqJGAJyIUw/Ywpk02S0mvF1BnpiBj8H4wNJWh5Ycl0PMW8KFGTs+SAjajSQIpkvSqj2yIusmnyUgigLnFw/riOL38XV4j+M3gE9oPyRoCDx40TYr1ZtkLmEtde0zr6k8B5N3Tz
b0ntD0d8sB+F2Xfu6c2PerHvN7cLBSkGxzT4Hh0t4CX+T7z9iHw5aRbSxHtJ3LNSKmV6EE3mXJjnZPqrdpT/htLKHDCXf5yUlHa6Vq5TSCJFoZmTvMuut8TN12DM0dW71xFCnXZyVM9HzDg5Zi2K7MoDaDkTcO4d
EXtUlPqKhDy6OPrCxMDphQQOO9vIgH2j+VjSVgApCD4TMVekTDmPSdKT4DdwEtlGFKrNfvPdhmVjV8STfgiyLMsHe8Upd3Iz7i5xJTG30TLtVPzXBDeyqKiOBPnkPVRtRX6447F7/LeVDD2t5OyF2egiKG2CwRdv
8ip95D6CxjDBfPZGmAZ+9ChzZDr6EPknytIdLq8AnDV7Div9Neq4TvI5xXt0QBHNPNsHISwU3B4/q2jToeIzJA5q4QPDeNpfCwSL6k4YI9ZowDWnu/Brtu81P3weeOCJb7r079YL+nI5nIIdfOGpFrNf0xdT2y9V
WY4d7HtSZqvUB8rHRL1Ob9tzg4c8FSqlNDsH44R3+Htu8rTR1wF4se7ZHJ9fIjSDE0/ltFlin52wY8UuDXlbFIfob7BMaBfApFr/c88fW+J6ZSgk0/RByRq9kqUGVVqmNpkZuzaDyf+rvfGyyMqNbHkusgi6NMQH
YqhC3rUHYORTYQm4NrBwz8rQRAvTFSRb2z3AStMqBXGDNRqyLR2DJS5FyzXDHnsfLJ/bQ2Fjh/lw6SXvkDKkgq2cIgr6lu2tGyYYTbicyrlLu80/WwgHl8lZNp8zyWPRnp4dUVklXD4/YPQSY1Nm963CagQjqsPF
kMsUe4nJHbbib4KPzBj/C5dlbiUx5KhNyJYNnvKpD2Ho2hyVjbIDSltpUpnU+wAsWdkT3ENRqgyOWPVSxWGMlsHuARiFsiV7Fh19MFwlylacfjFN8RLcnQND+zB+x6JmduPgK3IuaNice4OQgXX6nnv1DSW1vo9P
N990c6Gbx7roS2XXJ6mrkzaBuPfp6v4kLpUOE/UyH7fHr4tde1Zfm9njwurY3rKQlXvM3uO97b82fRB4RA15pUv2d77scOnAabNDqYwrgtaprPNQqewOfkfFDXHQqQsPQdgV2aQWVechFK/SwQX8dKraQ5jzNrl+
1Xxwz4KGRzIUO1butPTp9MMCjDKA04C+wqelG0twBz4xQGIK+/dO/+x2UnFddmRTeaFuFeogxh10df2m7KUAvBkcGwuIJ0E6C3sRxfKnUgep3ad6AEAH9DYs68caws14R3BWenPy15GnR9x8sfIdxc9VJ2KmQuFb
H1VIVv4AZCr/Hvmroz6cf7v/nxrQAVMy1DMZ+Sd4yt4jGOl0XR+8+Nrou7kIl/wJOZpba2rorYuU6S2JtWFLgBMcy14sb76ae/2cpQe8HFPOBgbsMvoq/gbA3Q2/OOG+ltWcRLkft78EYwS/BGjzJu0YF33KBEQY
M1/6lc5lAXnDTjByfqQfXox5Xow9LBK+GRD6SXrYjyVFVzDRPBY2RF8dM3EADFNtBudfGPC2W4M2MpOHVwTYfWfjuCyRrst4Av0MfDMYS+AAqJFmYd362Dt90kfy4+RLDXXeLxpwWQNRxVjUNeVhAduDo2mYwgkO
urlrxOsC9d4BTcNUr4JLugAuGZiDN9RQObjGHFDOSZNTkDAoRSilf4K5DAOlQAcTGc6NA2xB5tdy3IWanBKNmipBS+T0ydcDu8DTrZJmW7Khujiol6dBhC7qumEcAnjptNug0B06MlXKj04UaXaSdXwVmU8GkX7s
mgcfG7AWnJlv3A7iaAKniS4Fod+UqqQ42jHols8lJ5ZMs1EsVrAL2Dl8JK33f/QxMgXIf24YiiDGyh4ZM/S6VlpssWA2erzUMXPBQ1ayLvtsG2i5upjc4Ny9ZPF/gbY4sao7ATYyhLDsQ7toUsctBofic+dyiHj7
6Zl7zUZeBktfluUJAY0U0EAD0yhg5iyY10gjG32rtQ/w6sFXZKIEEu4CmN2gF0qm9ZowcL63Yp8DTVuJGu19dD8EFff1THjAvo4Qu3D7jKZZHzTgIjoMrj6oMiu1m5N3wAMqd03YAgGeLQR4Mo/ZDId1Cht9jgev
EF5CsK26JPau6lHp5tlpd4h0l0OXSdhCjo5esTyOwHR5KSlc5giHDQz86Ig1Eg6Etj3gc55mdQgqGjRN2bsPCOhXafsV92zd9VpTMZhiyQRziulCQcixJ10qplnXV9BR3w+zJ2C8orfHUhys15P18zOQLxS01Zjm
ty9zeEf40EezlYKPBhkk/juwoG/FkwqwcaFiJhAuARDggEnU9MTDCiowZIIC5Qc/xi1Oz9oKTfkrNT1JcnJxzodB1qoCTdbIln5d2GgSdbqSnRaK0aSNyFCV+7FGR4x3R6GmoUdU0YtPfKGYOBXlSl6fBPz/HoxN
fRly8nGUYQfFdtzpi6hePBDOdY3AfGO1G7C25fS6l9Tvg7BgiiFS9etb4lW243Ghb3r9kM/5Fjg9kLeK3O+GsSDDAsDIjvBnM9RgjURJAmm1Y9/xlMDrcWkQ6uo8KfcZkEfrq5UTGvxWO0ULpBVQihrvy7ZTJojy
DOKHG3AJwDo2obVtO8UDfvP06gnbkAUEHCk1HkMVW+uC2wBYzpunI4TYU4xVw0sdNH/Shx2FO7ExfmznjaR80OWEz2IB+Jyr3YMkiB9S8L05AsAotclULELHMtkDtveaPqEhdPh5N1TvshBWC8+0IKaRNYRTH9AM
qQWsq9nSit5hA6GM/XAo3gZCua8GM54J0BBWLzdAwMutwyvLvmzM2evsk/TxvT1/QWgfjLE8cO1qwyHruYyH84TwY4L1rOATsvlWx9YQP7av6+hyuBrgogydnwUi0BcZS9N+6faMrOGYCHxZR3dDqzMGtkbXnt0i
QBLpdPbwUjJsJiOePyNUQiv2wP/IPx9bUSENV2fMY65PwUxkNOXvCE1OstuAZY3rsjiu8NGrGVNIGFQoSCYlc8A9lNTKjGGqk/XN4CsJ2z9oLDc8887NvEcp9pLXNX8q5BHzZKyOfEXod1xEfbGj9JRPxxx/dOix
thMacPW8L4F1w6ErwNZWcNL5EBpBENF3xfHYRCk9iozMmGam3YX5CbC6IyWwbwN+3cf/987cSLjb/kt8a1IN5otmrVLRVjjYjdx6ZPmJBdCzDx841/WW1FYaQq/4rGcnCh0OY6avmqwgbQkinLljpkwbhUSFb/r4
lCKGgiTc08kUXYDSzWZ5iuamXX7jYLoBD71czFTRnIbRlOy3KV9W6ImTTZLAWwsW1YSIYeYxZi+LV8zBJ6WYJOmOdeWiCvfaQHVBwRYTxToWdYMGCQxr0379+TJ14/PHsqOF3Xa6lz3N201Xhpajf1ETYckm8SPP
1rBkZbBABrkIjqm00kNZcFJn8NlFzfpIWUlbvzoUYAvY2NaWpQ7wlVfC/QAodOEcf9GUkhwtvdoxDAYPZJsOmwAFmXqDwTBajpuI6yYQ6WbxKUZTq8yA0a0tm2PoscU2scNWM3h8i+OPDG0No2u/BGU75o00lnoR
f+eXMsncIZglKhZAxwIUn6+FV00eAx8O48M7gl2Idp1egekY5lrXUCRqK6+21Ten69YFbGvhbvI2dUMoIQx/8sXKmTzvTwW8e2Tx7JwKXRRt9gn10vH5ynfQ2myA9TaJqz4rP683qg1Snl109+e39z7u1fjw39eW
T1r4/P1XZjjm2n7IboMLqFjAX7HMxyWX+GcnBXL1UBg7nuDri6g4rqX4xB82XQfXaWh4+Ss7gHzDK6dT52o9l18vTJfaG3Z8CRsGMe/0ZBMh79gJMOj8QPHqqavr17rUO37QfwYF0P8DOuj7Db1oWwf1fvLdBa63
14f/vnQHfoPC3uNsSk9Z3emmq4RzX3t/+YNs0PIVs4da0VfIvFX43Utnz9lHyyZ0X3Yb3hEsbdaC+0JdOXhuy/PG8uW4utPcj47Kby98r1z20rlV6x6VzLfoTnyqA/3/oSHQv5moofLXdlWf5swK8Iutp8efP6vX
UcqQZ22GvyoSEjuBU12XEL7b44YskOwO0zrToL6NKNhi+vlSuBl2WpbuFs4B8KmpeiYavVmcipegrNfPnegoH1QrH1GRj5BQZT1Y6hd7qtC1DUoPXazqWlcCLXQCulbL6jNWY5nZ+CqHa5AbUt4QZZX8n5H4WZz9
PuEKnPVhB0fpQ3BdZW9Rmqu52G+ZgYPoREpKUHKMmeId4lECXoeTVBFC3f29XGDG393/bHW3eh3N3XtbldXPJdq9af70mCm1MRqiaoY5xRE9MVmP1M4iItNh9VV+69I22dpsexAxtTMlCGf09WQQrMeBmeLjvNkq
NJrpQR8yuKgcUq3Im/wzv69dQqXBBEjP9FWUBopEv2jwYTxVaB/Fw2zzxBQvt8ctlFECJagH+5x8g7sYLapCPuwwPD5mX8Q4c/2uUeo4uTviog0DXUBtSGc4TfSygPEw+lxjvPOmcc950xhkfTFj8HNLT2C+jmae
4ctL2x9DvL0mNdcRPupDe3UWfvjXoTOw1Ai8a/aPyWf0IV6sKHtyYXLTcgkQpyUvLRpJzybB3rMQNjbaPApN78J+tfAMTO/PWOjNpxElWQoZxOQFGp/GjOJl0CkVokvFr5PtYUz65je3Dd+viGAOfA0ZfcrOdSmn
o4aAUPagMp2L5UgMz4K2awFIrzAmo5J2NR+14szSixo+A2Bj3H3zKFWkfdkhPGVKmf5Y1KUGOchmHJcoBnsXzUDuH/0wJeJHgUZ3nl72uAgQZGKLV6vsKQpGS3A5gLB6eKqyU+bkqnWM256yqU2lWTV1ahLjTtMj
ZqFusxjMKj6TNtvA9Q8sgmvD0kEohuZYYAiYJiP7SnjfpzZgrIGZRnxebq5C7DYdaQDxXCnJh4rxh2FcSU/2RUO9hlOsPJFul/OrP4FgEIlFkphOL2tagUbLvkgrOroF9kAuXY+cb7UAYBA1fIYiikScKlHDYtMt
jzROsYpdVRHeFqckfNiHxU5U/kHoGIsEHltOvwx7NQeAFwBpITrFltikid9lQeXVKS21OWE0+eqTV7DsfCce1FKGEwBh372OGt4OTRIZrIopsTxZE8lEIEtO5/hjtY5aApOfHTA61kJoOA12B5WV1Np2FsZAWQvw
sZ5+jq6O3Q4tGQQLrLXByTps/O4QDNT1wsdZC6B2D5jhaBUWOUemFsXYUdzWALiLNDS+9ckqWmKgCxWDJFY1x21ngHru04IfwGWvjUnqnKG1kOxohqaFqMK8DSmRqFjA550PYYb3CfEUDz0MfntYyPyoamZWb1vK
RqjrgRG37Om8N5a8nbpkhVCqDaaNwV3nXMBl+u/txkisP5ALnL5mtYkZ/N4XLeTHIPaPnNXbYYdVb+vh0UGI/ek9MibWLrAWoFjlBzvBBnfo8tqRz//xq/wUOZUq0bIjjJolnOlGIwOVEzlQ+0kIOKbku7JoKdqz
b8WIthsZU/y8lWVEV4VJ6AH6AhccrhvjkbT6XtbNcqSQ1RTZJVSBwqC0sqPspsZRGNkqvbghpYnr7yADxEOx664mkf3JB0tA/0UBvP/6e6Cwf2cjkIMKminKHrvLTI60POzI5XTFyloHQp3MPyEy//gpJA9F/mjY
cGCKEnbtm8AdW5Ijrpjm4Pm4P5BHrnWV136yjt5EVMhpCZTLY7NYb2sB9HwzuI6Le9cMDC3ZOg2ZeKGwtXOVgy3v8rTJ+BnG5lutwqmKfKxY9ahdJb1jk02G6YXpuOYiISV2VLoAWk4hw7cQiUvdeIjaNjzLFUPc
siRN2QIw8KMnjudi+jAHs5ICqHGvlHYNtPAjhl264lDD+ZQIIGxyj+C4rgV4U9K2mzNuT+GHCjQeVXs1m0dvx4hgE50i+bNdXhmz/7xuTJ4YQfP1XNdFYTPbmZiPvzrHGOGmogiqfp59aAryVnmjy1g3N3idyTvc
P0uZnQG6zoAKKeTp5z9fvPngEjLPjX1OENaL6VlUmFhxtIAZ+XGF8bOZzj5Z6MiKkiSl63Uy21rdls/bTnjNl1b8dIasyCjeA+4mEf4BqHuizMWWZwvwnhGoCbYZ9j5W7EWTA9RESDu+P0PyqKhsmD35IApCvsex
ENoxWk8AH6o82Yz066Yewz7NvMdBrFy8LIu2+QQP9PGjEYukHQANezCUcwaQozP/CpXW0SmU8U3zX5peLDcQxtiEgJQ5xqSK/ufLqc+TF99z2K+bP2kzswiiAHqOvDwnnSNGjskewZa5WD3vuc3BW/DqGPlEHifr
RJ45JPOR38axf+HPKyKLJ1gnI2TJELI53a2Yp9D2tQqhf4WzyBtPgYxsKmPx+9nrDVauJ8itbN6fPFbIoQ48+xZm5/b6ookuawKmNjmsu6ucQW1zNeUhOGUBUz6T5fPc/odYF6ZqikrKpQc8Nn6dCm/2Rwg3Fxjq
NzP2JRqN33V8iccuuhDaRzjKg5Ih8b2eg/GqwCMwIoki2G1ZHQ85yZE66pZW2zIJFdIxXXbyDVAJLDmp//Mer3YqSCFOKO2BOfNUw1bTZ9r3QGtn1RkHWZZ726mSK752HCk3Q28iEq3lMhRO+NAolFbMRQ8Pp+i5
8sq2J+J3hQu4jHfXX+u5CAsWO0xKWD2KzRAFUTnHM5UDfraMKPbE0kSVLpi+QZmBX4UzLTc1IQyP1eqJPIcEHvVRTJPFTsQzNFYUFLPc1jQYqomaSubL0ot9OMbDi9yruUsrgrU7ETAZHfJvFmJ4ztCIqoxk5UvR
suTDhyrnEcWyaUuD9acAXh8fDPLMx5eSzzHS2sWAnSrblfapa2uBRbXjPi0elptE+eZwuBZK3jW8qK4huQQ38GKY5KVfMRU/2nPTFsLPfecElhfc5XmsmTEzgY0obM2WW7o3+WgBTyNAw0Jbrpo7OW+lNyFQ1P8v
NpmOv+7Tk+bqR/81d507zMWP9OSz/++Lbk7NyTc9r7VoYtrk8YrkjMDc+yj4Nbeb062ET1kQzzWvcFVjw/LthbXK9ytCrIubhMh8hM6Gdvz2knzWC5El98LjO6gcPeVaQd/W34XxIlWhDk4qAitdTyyXSrKuy+mH
MurmZk7WFRnMlJv8s8MlUuKgTv9YNJhMcGKE4o4Pm42kLB5t68wZ+tkZTcomHhAkR9eF4NbHiSFKu6lXG5FuqYhQSXeoPCsFcyZck8UVaZeuAm9LWVtTJU6nH/DzQXC/1BC8Aws0SUfiLf6n+SDwfy8wtge0fDt0
LpoaCx1MzQMZx/OCMwHBeTsRgBXw/WeMVafsIFOg1Qf9A2TmqdnRWjS9n0U7f/PnUuN2bhjVRFWztZ7t/3MhmbV319E/O/qozazV1Dh5sh9L4u7M50KFyCwn7br+kP0vx2S4dByCgsrTtup90qzVqO2k+nGrRVWp
d54HC+Mc3cCvJLrlzjvfodsv+wYA/ecKm8DKTimZJbKajuqJPNX2p/sLgB4JinieX06AoPTwFJ2yiwfiwdy67EcCI6qQi2ruvBIaUQOrqJ1g+iU4wt/prGD9Eh5Rb0ToZJg+CZCoueeasQt32O30Jncs+cIZNGaV
0MnE2vjhqFJZ673D9BBUKXUL04h8Z0iVSJeniXNN7V78GJFouZRf1B6zzxS5Fizcd4AfFvSsbTVQMU6txavlGIrzAnmfEmHTIwHdqOaNQJH3ijuwgAkh8mOEuYVssJSsf21241WttLfUw871c1chDi51MDNtfHNm
clAHDtql90qNS1Xn/SbwVTLnUodDNa29WyhdCJjOj0HflH4C2EZoXUxkRgHMAoC7JqLtQuh0ThDeXcTZRPJdahAp5fyqEIyXKpBqb9G0kpuXGlSZPkHnkZ8XPySPRgJaI3cvNcChlMAFi+WLH4OCCTwtpPYlphJS
hTPQ7TW7tyCbSv5Lc6oUTHrFSg8MDQVOcL8m5t0cqYIhsszgjgJyELfJ4gbjp1toxO0oM/AzthNGGB9CBYGtqA8phfHhZQyMsV58Yaqh1co1jO+p9BJAr8DDGIDsuVKsJMQEEdhERGJ8WDQs7utlJ8YEas+FIoQq
xgcT6szOzPipEppnYqUzjPIPFuivls+YSmghghtjdfYOrI2U6BgfaA1DXi1FPabSQmplQIYAKbmP3l6619L5cO8Li1PEMoBUMzkbQrVEyRgmtWeVlaImI+CQtZh+aAgEdJOlUMZl9Jw07m3xlKmdCnSwH4OeDv1n
cScAHY5K3pPqP03UQ3jP+D1auFrIOpjTFnRngyOLaSt1LS60AA50fnFsccKCTn7WyGmL7yF6+TtIgFtcMAUM3aIku8X5DR30qhf5Fh+8QVuKC47dGoFwIWiiU/d4EGVOUXFxAoEq6qqFyMUJD1qot8XLxQdAdPAz
RPBcasmZpStE0sWpj5SQFgiri7tnhdx5xNjFp7+siUAFCbiLEzjAENR40XfxIYiBmCz3uF0jGS/UySk1ne6gl7oYmXnxAh20UlctTS9OeD4IBL9ezl6cHb4JYKUEvjifiq5MNl98elgd3ZpL7YsTV6Yj2ZXxsG4/
CJZ2gODDW53t28C9IbUcPewPwSX+as30ZUcQPtQUH1WAdyrWYi8Ithc5GLKVxFE/LfiMN0wSYTzgtVaCHCKgMDZMEwB/V8gtjAZp75WfUHGGcUElCOS03tt3f0OdQxlhat3ShJHm2c1OPefYTDxiiDZBOJzryD7R
N50aBYa4R4JiKkGyZoJjC1lM7a2kl+CFyWFMJRZAZPhxohpT+8h7fkmulN3BNwU+xgSlHCBUl52dRkeqGJFbbmTaIwQWerUUP5kqsiTenUVKjnxYwBpfhIkAkA45KKBQINi09eIBVAccHwFwuOgA+bFAE3q/WAFV
AoV26mJFDsgNPgPEfb04AnmB5kC4ixJVID9srT0FFZOxi2sny0CEMw8hlVQHGreGTsZqJe9A8Tg3UyaCqknOaKNnndwE1cLVcPCokK2g+L6Z/AUFOVcxRL1sBtWbRcGhrgv5DfKvzgUiRhso3kHVRhsAJvc9/t4U
ORBSZcEPisoRiAQQxRkSDVYJJRmIUiRZMQw/NljWhOxKzrliBxuZdeD2UhE4uKmBbkgXe4t40ybTX9htS+gX6WahhPdnUJ+Tq7zsWFBdvZNuUXX1uEu7Ex7TnZb5YF1PaJ5IXvqeSGlT6XciU321E3ShnMc9+7ew
xpsDtOLNLXJ3ThzYr/PrGJMbTHeV6scAoNnKN2++/ndiGiIect5mfm+Sv/XcEeGFlqNgMmKHyriS3v309BH1574a938bA6cxrE4aluwVET4WJoEVIOKlCzpbTcHsTjqdwrf0LgGCVhaYJYBaK1MkWNK8FHg3gBRv
rASMZEBJbwhyYZ9I3pze9oB082ly82l082n8oafv8WXsjtvj4djbcVIyvXFs2xQ6erAqjuIT4lwU1sGm/Sqksev3whhWRJkjlpxLjCURY3kP1CDJWvagB+vB48mO224SjuuR+BpHqiCRDjQKFkIQG6cILRTi49h1
eEwpE3dig3/ijlh/55938cCxpztDpUgwfh9ogUpnj7XHXnkUbEUEduN6/cOWbcHmfdKQ8064U3zrZpP1ojJoc16DDgIuuXF7/8qK8ykhk8jrmsySMrKzcJkczOuwmilY7gbdZPtW1W8EDQcJae2kD91LAGHJVUwY
VIXjw+g5x3Ar7qRalIUXYfQpQ9E2SzLLO+nB9LCXJkJKuAd2doeRbeW0QEPxYPB7w+HQ2kWFL+BOrmB86kXmCdtkMQIaB0LY1hpJTaG3Fsml3wupSp0GmRA1dqpkrtBOOvrjvUrI5AcTwPoS8DCz8kK05bewIfCk
/fE0UOILX6Ase0IuriXQLAZacSBBA5k/UqYMQaKOrTzM3jWyDCR3DeXPELVOmfABjx/JQ0ksJOyrrBkH4wHZX4DqzJ6gMIEBTcm4Jl0vJplE3W9+jTebvHkabzpcTOltnAz0ypYMbLtzBuMDsg2ZLNKRl+v9z9Xm
xURuk4oQUHHXZ/wKunMzjeQHaDmzbZ1FFRy7Pnh1vmrrATy2/mU2GDqqJ82Mig+pjpBahJhq9z5ZVEnNM6S+yCv0JbxJ01PbGBf8jcuvIrovlmR7O9JRfQiKBMXHLjesyGjwjUCGp+KMjdPzKFO7+ADbDFD1gHqv
y2huqJIW5UibCieAE6r+F3n+327LVFbZInbQIQHg54lmgckP83VoQ0DsI4fd7P++X/F9bHNUdu+q5VHFreLt0fJkiHDqBXEM4Pceg2OQMORruf995pzNhj5aCuSTmTnyne9L3klUR6y6QE58DZ6XAPyIn129j8Pm
yvOz5Rkp/JhVGSqNXm9KoEQ9HnzwiBy15ImvcDIqwwTAWQk7s5Jps2YCs4NyXqYrtpqpqOXfsbMSLFOMWvbBpOQRmVn4WjDPhlv1vvrE64Rha+VfJoEEhXg6Yjg8vB6NdTrpmVQFIno0Yw/xuUCOnLoNIlR1uyWg
LoyPxBlNNqCoACGtfx2wWxsLiNhwDhSfi+5JzJDFM1z/E+yu2/6iVO3pNmwsXrbnc2hRY2TUtvJO0y+JKgcWIrJ3lhg3TCN26XEoRJaQ2JyHxi0ahGCDFu+5v+f2gedHRlQ34sfxaFrtqQkIcBLq4+txpiOFG2pI
VYztJ/LVPl/ExPtEIzAOoeUHJ505+mccyOPtAfC750OOkJnZrO1tvHglNTzDu1WCr7bbyfBUEuupp3uGnPI1yW/n93aDyM807VkBOUkW42DGCi/mOWeXiPYTLVgQ4SwlxrJ//K0Omiy+nYMOdY3jQ/rvAEfqpDoo
ibIKzKC5pWp/ZA5aM16bmeOt2d+FX3UOqzpzhtuQE+SjiLnF0JQiRNEADn2/vCSvqjhvkG7MbOxTHs2lY5P1XCm/oSZ5fninXYYhqllbvj1Bdytw47GB/DHf3pXYttwVq82D1BladE0aZaKs6sYr5ZZKmTG/UHyV
8Xx79J21M5s9/JHy4+0F41AHfAzsoqBb8XVo9INfV68CeRiv8I2yqGcPes80Zo/TyL5x3U6lABR9HUvRq3z5xfpsKyK7eV9EU39VjIMs7WvL0O2hUj9K1nM1vaZfWxfmy49ZmuE7q+9qmam+d3ovgJDK1NG9JfvW
e6cNd99V9ppt71eOGcR1wgj2YsuoUmRO8Y1cGP68sRi+WLdWxU32G0QtHGY6KVLoFcGS9iDAHKIyiQF2rzOz6Yhnb/tDoVymRPCi4rNzQHX2pDangB9hnHJvTXNfu4pddKjtpRsQcNcxq93jOeEj7YiE+mnC/fyz
bZk6GybokHvv23bjmq5R991zBH57k4kpbvV6bwJ9WfevvKu05UL8A6F5DgpOOAoPPyOSLwKV2sGFoIo6L2PjS8jVig+LDyoDJ8NnULj380G+BR9Lq/WvNpyTX9q4SoMMhGYD7HVRFQU4nq8IVSrRRbT2wZX5czHo
q0OT7pBbU1MA8lqxdT6iVLlom6nGPZsVMkBTR8yhr22OQDrvy7zQnheeqZWj9rxo9e8jjOxfDV+RaiebjfZNZHymXEc/eIElach/wcWH7xHfhNpTgFeZjUarWQUxaUjtjALdeH0lcw7SwTFw3cEpeRVS6zlqhTgi
7zPdoUNDSr7Ej7hmJns9UuY+vKolf7OzQ3jul6NOssVLci3qHICSXCnw0yOSO9rL6CnunhlebiB3gCVKvJzVXm9g3a5MZwKQjKGaHdslgFkb7804ymmdokpAgFGaunUTwuq4tR2mJ7kK+piobQGq8ZnSqQgc28Da
GKlt42XwQGsz3nr7oWzDF9wRvOiOO31UZbvrvO+NB8Ig9PVX7f02cAXwwXtEN8r+89sGEtB064hx3k2maXn9u5TIAy+z1C6JoCmbVkYmnu0Z8709+SeH8PHd/f1Kln/P64s8TLISFTPGxDNw7maqNrcy0bUe8eR+
6tkRS8GD/G0YYJkjFd1ipYe6wZcqFSdeso/DzZWNqyMjw345Fl5KaYPTYIPdyPK4EINvt2yz5HSLOdpzQjzY7MkYArZTHuGbzfinwK24Kj7CgyGLfqu+HOY982B8fMWdDwLSiM4umDe+DUEZYn75uT4eyxxcJXdm
BARjXkWTDwHG9x45RD6MJgGIlK/7l0b/iisyPXmqxUNCzsS8QWNJFv+gpDAdb5/Iu9+GafzZtJPvq7yzGraabQBPNw9f+ddCEuXcNWQ9fw5iorZcO0lY1nMOe9pfZgrRQ8CJlMVI5zK2prgP7vaHRQ1v1yzUaE+g
CzKRWc0b/1UUaL9gEShhqmalf9sxwIQ3XMKo0A10MapOWPDfRZJEGzD8JhkW6lvx7L/Gbs+GiwgYazxf/wMhLfBavm/6a9BFfYn9/83NU9aSO7BrjALFb3Hhw3tx2RJq9KYMsiT1W3Y5oz5bVW0T/tatq9u28HEV
J86kgi7qLUkEYCMroPbixtab0DhMoqcv08xw8QVQwaBEQ7YRGAjn9Hlqtt5b8mHfiQAEgDpsw4OPTKXOcJxbU5GGZ5/yFBBeKykYrepmD4qMdO76kuAA+JxqamiDJGGOk9hQ2bJBkJIfHsKJLHWG0ucztBUfFqSS
DfQqYAL7Ago5uyMVPaviOrVKdqkr4kBvUhSp0oVJrcC7KZyXixYBz2QEyr8A9V9o89wb+Kzk/PNcOj2KRG6pJohIDRSzgXyS5+WbrfQ7T6XUjPJFAZ5K3uMTO0Y/SLbYFSjjA+cBZyZeZnNO4dkYDfjos8O5wGpn
S984Tustv6ZFhBldQCW1aZFEnX0FVkH9tD9TMsTHpTZCnEGaEU94hCzkLs/XrckY2ao3WBxdmiWx9KbY4whMSEmJGE2lVJNLGIee5NZA9tNQNl70cPuJfx+sSMHwYYzUxcrUS3O61qpFEkbGxG2EQL6AZuEwiYH0
p8c4oKfb3hvxYoPNJQspepHFiJ2xsUIB09qM5wPG6lGMYDCTwA8j7gGytbi2VUBNpHUpeDCFgHcz1X7pIPBDoUflD2ZC0l8lhenmDAEYKCcTGyIQY7NDDs+Vc4HOm97a9zY7/RPIOcYrt39GQLQDZF0gjaKLCbXl
L6Y8sCe9yvL9JCsHp1cDCnAgaizDMWraaxM4s9KKduiqJqonGZCxKVQ/91y8z2tHJOHenwDJuJeu4H9TWW1oYtRv6DeEmEPM8l+xVC3TwT1Y+X1Wiq9MJNUk/UDls/zcaQ/XonDMckwczh6NvJddiLnK+wkWRfzo
1PDy/lHG5sP9VRzwujI1GlDpPywf6imaYPalQbhWFoCAffg4yopLieqQkI5gZd8Hmv+b5D9lHiRQ5T7+C62lU5Y4bJmG3dUtLiyocSoCm7bhRQEbTbISsGvZaeUbMYRu0Xw/15RXblXoUQNQKbaG2Ja5LJ0eV7MU
tKgnQXlQBlWdDTRjyPgI6GooXRkS3WIH6HaUzcZycXgmRGJ+tqfepMvFZ16ngfTm7lnPqKTmMKyRNXucmLuwH4XmNaW4cGNvvVWCSqjcsvBiAi4mhDdhUKm7Jxi315rxpSq++SX2L2lK7xOS6v7kuILTEkqkqpf8
gbXgjKlZO8ZrBwLKMweKVdvb/LX07+r+rg4xAmFGCT02Vtp5dPW+yJAP1cKfH4ubxCy0zftbpAO6gdL4urv24tSz+ZYgBr6bFWWzR68rTSDN2p+ZwRJC4grxIDgEtT+h7jkU8CT8cagIFI1+NlmghUlrJwk+unpt
yO0DI7Y1Abg/VqZ8Swca6FYvdD7FJS0eiIWfFUxTUcxCl/PzPh4Rqpy5eImq5+6/bS/+xV3GSsR3J/0+h2CNtOjYFxVrx9hOfUZwEUwDE9DrpUjSfpQPmEjcE1j2A4Jv0daCRf64X1o4zQlpzwR+88BUlZ19ntzH
a2OIObUOkgWgOXgLwVSMGOdEhlBhr/Oz5hushyjpR7qAXH5EWaYvokvfCdH8zkyA2zVt5wX/tKum7v9q13KltmjKWTYQzLnB8g2kIwcYFmP9vmZAljO8l8KwyfilAHl8yDZUsYvOhCkIEzc40OKhAvmYahwzDkUS
0Vojj0H2fK2L2RjhJ0quBkkPUuZFNqikCNmspKj+AawFHyU7KyMxDbs1lRFh6L4ESEgbgD5cw2EGE9xu2JC0E7ZupW0KGLypGAttxBh+79m9zAzppOb4dHgxspmcAK4gha+tyTCg7S77k8mhOVAPr5Xf62l8OcYp
gyqYIk7Uh7AkQ4pkTLBiPdlWZksFUX28Grviiuj8U5XrOCqUAOJy0sUd1zb2UNpkq8fkx0cbl/MzxCt2QIpz4GT0donge7rz3l/7uRe3qtJZQkzfjNttq9MmNEHIvYXp30GuS9wmAVCh3+jQPCHS8/+XO78n7qNO
WRG/IH5F3q1hlYb/c2wIdf80kDQPwKH2l6j5zrcfFBSal5ZkLZz+JaChbwsoWNMWkWXwWQdMb4Nd/k/9efT5PZXPIvkfHcdHEfVpab4yl3de1IqSThnhoBfWzGawM0dllgR+M70ht6poBRZKGCKCk7/X+guqhAcR
us9niGx6RaCDDikBLZd5rkkHYly61yhIvbZZkVTE3NKUzv6qbhTAiDI96Az+b/V7sEktDbipo+Cb0u3drjCfr++ezbHVFWJ9XVIWbIgrPyoFT6qSPkGy22kNdPou+uTMik7hAcXuKZrumPl3MW37vJ95h+uYKh1+
s1kG5iwDOvuWdpxt/K8fwh2pK6jTTyOXzZeNHNtMdtw/JIGs8KldhdKIs+LM5Ii6YKayvpoNHi+COU4LqnEBURKaE5dn0HmYmzkcJNQ5jOvY/ApPU94oJ4ZXaasYCSGNEAgdILRNZsad06l9353ma0nQdGCldVux
rUdue3Yi4B9wv8NlP6KCzSVR5wx4E0HcEAw+afIWCJTNE6CGi3Cqr27GzjFH4JIJB9rJKmNEYmfTjXiueWAV6SJjmXK4I27EpirFqo30JGV8OURC1a8k73gqUhcWZS0PKLTKMla/nk/q0/VdC7MrMwC7VVjG1JP0
8WAIsqFUS3FFECg0UddIfnkQa7BuY7umV2BKW/YwrXNIFBxR/acgnmzMFxgDCcvJQX4gcZLoeqgns3YpUT1z8AGN6fmOGTh2i/X/bMAsyhhpa+ykVtx7xLFh6flQmh/u5P6E2QJwiOI5p4cSbPyLHd+dozvOCpJy
Uz4QwU1fvfJdS8DZXOiT6bU/MiPRmkFJ97pUjcgltyK+6AbK21l7i6B83S64o4WM3+1v3ffrXsrPehr443v1HTREt//Zv0ChiYe0bsghrQH1d3g7nRyUwTC9SiYajBHm+MyFuNO8a5Ye5Rwt/K4WOzVlTGy/EpKG
9YSKEVE07fmPT/STKrfXFljVY66VujTMiKDGlVwWo5yRCG3Jt6hbim4ayOJuLDTXsjJzhwfFAM30tBf4tDjCaGhYqMHTQTTjdbW3dnwbOOmSXBBlyoWGLKcox3KhqAXXHdfMYKgQgrlD8OYHxcRAxmiMbWgxCCHz
DmqIhLJczWGxXW+Lfl0+psuUOtovk3O1iASylVP4xcSW4cdL9dwcvIc1Wdam4XNUHwiMKdI+1yWhDSXVnwa1V2PIJCrEotH0ZmHDEzlBDAAsmHUWAWyWMe2XTh/rlXm6NpabTekGyM4MvEEZlFPXUprqouxlFVok
5qVD/OryDQuc8il2o4liO0bxanPd+tAyd6P2JUnILEYfPVrNlEcmm+MJqelG62lNmAMIoVknPjO0uFamZ6plgtytANphnj/Ao5TTqKy3L9KsDyiR3Uxw7RZAacnPyB8QiVTduKJKt8dJU4KCCL/H+3mj67xX/09X
EtDTXZ9f/yv24zF2YivO4jLO46fdV9fDgXAfGj9QmJDzRuam5D2h9pZUmzuFf6bcoBS5Fnp0L0+9ntroxBnbQyukSVVTsQLqCz3CbOAfD2hYT1NZ791M68Ctg34TBdHXDr7npujbiskeuYgtFGipIAtjEg4wafrU
BjW3U7Pcc9QcSF2sBqjaDIH6Ne0x1tWVCEQVtAr02PsLx8Sv7Afgh2n0WWPqOF3AaoOyTS/UVrbbji4x9VEOxFS7I7Hx5Mm6u4Bb//ZZHFM4p4JMzqeFAHqi5GHPgbjMIOueJsMn9ypZ9jSzVqgp/FdlweaXfc9v
AZybzH+UMpPD47Vn25ux32CMkuhaiN6nnxVTbXvLqoIfYCinebDtKpp4MlKkAICaRnn+FcV/utpl98IDWk+0kHkXBIsaaH0EFN3EJoJHvjoRTtB98C4CnSKLw74bG+FoR56TtzbXjySEtjOLaC4RfpHk0pOIhR6A
7zOg+LjpzvJqBag3d0WHkduIhHWCDqI+XH5DVXFXQouaEQMsmuhmzHjhUryqc0YsnQnb7mAJZPe2yCte6eaGM9AmJDPHyd/iAXi3nOnXsDmKSpFCLmoJb6zsLrYuwPQZ8btgkG+4FDBizC1VbchhCBBL9wiZYayf
g+m5pgaOlvf0lx930bHtErgVZr6Dgl0sXhEWVlbNuLVACqEbuw//llty5K9MrlOeYum2vCZ//BwMt32XOdhddsX5n6Bzs66PJ0dqc7eYbRNvfhD2m+o/f8ZfDYW1L0oluRwJOZWuFvFLHszP3mZsBBxv2brww+UY
qPdLB2Y9qq8LHA2MXjWChVl+0CfuLSgFQhX7t51QYrqKLeLh9yYszWd9y7Wt34VCFeyhWtQxbcuPtY+WUpIJOgjCq2LQshYaAQf66NGHpGWWG+Q3Qcowh5IJKSj82HFrwKAH1QBk9hb8+JfnIU3ooNcVmYPULiOy
sZhnNjJQkX9MQYmfPH2JuBgVUTt2vnDbB9VeqdQ0i/rIuVCVCH8vj+O2MJ3hUWe0bGzisdfihzyFnx5uude0JlgXxXHxsHzep5kDJkRuidlEp+3XXgbNQckrWro2y0jFvmpNlkEtd/akXt/sblW+OxLiTZuYurr/
5wOxwVzsfZfjFuqlgtN2efU4KiWI0wzSM8xDFVp8ktcXbOEW3JbWXgw5W1lCjchyhkEvAGEM8eLNWTmSA7EgIYQ9iEJn7uFhXy+8OrdrEWWXzxkrSZ3IOFyQL9sAQamWGCedlElcGQ2FvppJZycsCbYjxOj5ib1Y
ZdlRP7LdeSg+vRwWLf+4CotD0t5oSU3mppBjeLVK1DUWPs96H744EfRmsxUN5BBt8ULs2TapTDxio13D9NybuliB+gwsaBPjag6fv2oE8TMY125Wnsg76QRM8nTK82cj3DyFFHiEKkoQQAObajUHPgTc3FxiySqY
Y9QKO1TOcVDiJAmQCJIJ5Tl4R7WwbzHYRNpmdfIvHg2YphrCbcWZ2RLZ7P29Bc5IWU316XZsE/8tNZHMcV/Yh+n5YUswO64ZpRJKMafVI5gx6WQGx8onIe2YNvK5PtYoCqJJHwaFwOK8xeB+WCN1myYuy2dloaiw
hUk3NbqQCdmgE12ghC0vxCdrEQIOUpxrfXyrVUaslvCrQq6XzbylygPlbdCIxDNVtZNipfk4Wl3WOr3fKeE6JjVHlfnWyUd3+F9SJIs5cwHZb4Xi21qH+8zJXGOQ27hLDMewuWLO3P2Y5Nmo+hAT4fTNdOUFc6br
IwlNm3F2TgTjxFnzMM+fuDn1RkkubWTZp/aPbBL/wz6FptXZr9JFCU3txlvCE6+cccWoj9tcYTj+ihfL2vMFVcPH6zLXmNAPqzAyHZ0Jda2uFDCa1YSAysSxvqq/0M6FWWi2NZRC6QG3OPqRfSvTkXmvQOmy3YEK
zeCdGsAwmj3eLpk4CnrJWpV7vimFjXK/+XJwW2+fovRzHRsEPMPODGu6WgTx1kjM01th1xMFSinOH+5V5m/7L757ouErBpFbR+KFaw+c2GKah0KHE0TYqPQB1UwTWq2nuFz6OAnHRX4iyx6bWWCAGLw84xAj587m
eo2warE+QWtvTrpOZS+lJcrpJ5/bcM52INJg5Qx7MZONGUGfGy6az3pcufwtW6R9WqSvt07eTmLBimZflkwm7xC6ZAj11ogY7kZgst6mhZde6YLWg/1s8mRgElfwRd52mkybWYAFvRmFLHMu99nmqnNdg4ueJCm6
vpyt+vLZth9Uw7TZArwqeyu0iei1mZIcXVp2F9pLwR9EhicTdcsiAKciACxdYORhRnJttrbT0jFTf07TWuqydRPHJkaklZHAGJ1H97JauxDJ+7q1Y6k/N7ga3Y7uJ9jp2Y3MZ+viAKDC3XL1JanQzqMPcciJ9uso
42cEp1s5sc8NYYFO6aKvDZRHbW1LDEYVpWikgTdLUrCt5+5ajndguaVPa0+mtoE0ZZUqeEZ+XW5+RnzjZ0lOVgWXZjV6U5JO7n0I27YrgI+13JDtFgtaKZk9bb+O0VcPGqnMgqMh2UuUk8n6kfHtBXhLlfvDPybg
GBOtbc7UGTEKTtCdX4OikboOBYf7QIA9AA3HNIeguRhUaa88F4qoq5dFblSJgtTjJ1gg1DhQ4Ub9Roowd3HOt3j/+pdj1JYZnfptvWFmqb8IBFZw0ig0SBkTdtBabLqLRfWY0+0IqqLErdtf5RD7h9xLrVewntAN
Futu3Q6sydCzdGeqPVgPKOw7gvL5ACWilf2IWwFDDl6ja2kUvBxKZ3+xuWF3Mc3JhIe+0mt/BSJ5Dv9wVlJNRjwzr7J6WItBmhiTI7xBn2e6TKal5xUvg/56wBEF3o61c3cvc/tw8ei9U9+2h+TdRE3QEOKeD0rq
rxop/NdttgWAZ0TP8UzyBotHeWiDrqw6MsdJnZhAmIkxnxLEZdvjYDN0f1kTgcAJAJyGKCRG3YGbmk44JgLA/RQPynacuEpnf7crRrFXzLnh0lcIRgGoOSyBidnI4UwpUqRdCKgBzAFrXXl2XDlFykUXHQSy0yuz
gvDwYycAO5h8arFXAJkIJMlG4C1AXvCrxDB8ZbLhBk6O43mTpTQQrgFsw7LTycLnW0w63gnKA+wwRtIv8UiPinIbqXIa0dmOOkGQEoKy/KfI1EgO3yPIBGhdxumu9h8m0K33gVAWoL0ZNkU02mn2sXqugOBEw34b
maZi0lgADTgDWMtp8zHUfTp70yWXhZRy5eBwwCGQeA5i7gun00XrhzI6RrPMwvwz+Ikuc0PQCjQSg/OpC6QWn+0dZnt7GJKEDwdAoqrzxTdptcsE4cfnfwkytcgLdiVVzHkdqMmCHYpASxKwXTyzHxLCTU+Ecebs
JOYQDjIofEdkeC9oJLM35hjH+9284tDPRWCH1Sk/veguT/lj5WjeT22jR5BYklDO3IdtIJlccg+qlvQsj3Nq1idDh9BiEj3WbfopAqjTSZ0EwYaQoC3eEiknSliOGnEdx7ZyDDf0aGxeu5prVb1etIVveVtOtmDa
xmkIQsc792PzeiS1l30+fNet8qnczKpdb+ez2FfOns8wRfsoaaByN1NIceswATK7RrXPfoZJOK+2BK1R3s7fLGd4vmhs9FM2N8rMdh41Fzk7pghMRaNRewsr2tWiZgGo+tJpkpCLnpuujE71xXQ6W6mNaXAFzNrV
chg6AfhL6me0Pz11J7P3RPJpzGSnW7/YB7AK+FMN1d5MUcx4H4O4FYn3LkLovXcgBthQM7jweHL3CQQB/ucX1pzjqzCI7HGPOgH+N0N8yyVnrGuVOchSOW5e5pH44AzQ8AL0dKQShLkXIDujHdi3/VUIdfI3BH31
a0QWK+zvbmyF3Ex1qiRl0zo89y7RABIVJURn/kDZsfpyMWrSLSupWNr7Wca7s1LSbAueMI8P44/amR2tsFj2Ob2/7AIiQp6w9DjK1uHSOwj/UJuQp1N8zbC5cJ6w6oF9EP+5oAqxkhl7GZtzSKxy1GIEz5jzzKrM
H5uP/QhFu0ONl51EQDJv0ybwL+JjrTb4rBDDsVYSRa2Tkb0UwFGCDh7GbH7S+X87/vPxNngZy2H7rtbz/QphJ59eTQKd02fniJmgN0mRAJj36jZIYdBI0+iwwN1zn92fWdXXkID+9QzeCVrvasRqE2i49Imu74ge
EURhAUZfAP8V6s6YiNPz8KmMhy31cAm4dJUpm74jEEthD1CszYpFl8rLmqeMVF+biHwKmLkQ0cjWlzl3WdrVYbg4G23WFFjKeeq/jkFdBSwzvsSxYi8rN2jmMD35uwI/9rpmX2zJ0GXnw/ab7S8G1vaf63ysn/Et
/Pb+HYTtpD1LIV6m4Qg+mfCxnRYn+bflIllJP5Gr/onwy7JwVkTP1X7OR4YTfOLbVV6EzzxXMyFSOGKULMS238ydcnWPzgsLIOgCRtoXXgjIV7+gDSRAsJo0xypFG12xvCYbgQAMKpM5a9WrdwSZI2CHGs/2aRX0
QNqKhhYGMwu8yZ8iUStbWFSN/Q6ZSCHh8MSAbXe24XjzgoEEJP3VjWcMcJ7tME6a3uw99xjfRT9bovPZwWj5p60VucMydsZku8kcDJW+NgpjGbDGUlqsMY47U2j3PtggDPY5cqqHkhxd4vIKlq7Z1SD6AuSARwX1
cV3oFy6yj/cau/At/bg5p2M8FXlV4vTwh3lWXxXlrfRmX6kXLUp2LgSTTGBRZSSquZovZNAljoeg9M9U5socDYo9EFU9EaTebwQx6maCAj6j7ALGqER69iHeLKOETT+GuiMla5IhP14CukI1/bvDFQGHX/I3VzCN
O2+Z0QqXKEaXW+OP7/pGyYh95jBzQBlnQkyAvp+CSULM4sn2V0olK6F7bB5Yn+u3FKXh8gRerafsU0Q27ywfkxFzkK9q+CDwEa54mrvgvSp6NXcq+IrIiqK0I77kj75wesQljQz5Pmp9QSf0uAIBjmAO1HISy2M9
SytzIbb8IsWRv4M5WzIwbSJkbJsBrQStTxOjvaeIQRP0GYTZBOGF7LfPCqtOOaLa58HTN/W4KJpuvWFHQfsS3IiqzDuJ6o1MU9SzLp/NBqNZgU5sGX0NIIo5bpR9c2qRtM2gIwwt6H+660SclbuoFd2Rji08Lwgs
+7YpiGeXZOqgVLoHCoPW5o6CfasCfZumbGnbSGCzaVhlsADC7aLwUjYkdVmx22ciFbOlaAXnsrVUTmH7rIp98uxqlKmIcXlQrXZSApgofbcHYgOUjr474+E13/Bbpt36YBZ2nmOGxjcJKw7mYnQVBrw5M9IN7kVD
iYZR3q6Dl/3tOX2cd03zFxzffXqNe1UFxSDBOQU855jXIaw9hoNopSDbBWtsnd2Kp+5okSk4kuh51FOnmSI2hMDwXWooOztvxTTvBYFJHV1gTogy1B34nl7jTVaVxHtVINtahs56I4U3w7gQpBowNaJFj1Q+zv6j
mUCgSyAN0ROGBgV9yf26DIX9TBKdDwpsbMWuKl1CJ0AeonNSqdfk3TQVBr+ucKZPQ9VaCHSIfAD311gHEIPu/YCKiCUxaUnkIUk3H2xEihZ0lpYyu+p5Vomqba+LjEK3MOASYXUULoBhsU4xHebrWdP17jfS3Jkg
S4jziUKrz34wTmEhBNiHUZCKeuiF8htcjHC50oltvWrAUkHpFcIfCh9s3NT9cf660ezrS1MwAjKVUGRWsLYG6r5Bv/60p4nwoVsstiuYSkhsu2IAblWcK3l348MCNjkSx+LRwpb2lBakJZHVkuCiVdsX5VIp24Cc
hWriYUah7aU/uqvpaPlj2q2zl+D5IlHkln545zh/CfYkx/kVCQK+heJuWb27WjWlzSUjyZsA50JNyKlJFa8VyQHfIKAmeE12Hk6Uij8nDT6BBnyGVMjOrUXUFLtgV/bpKBXEEHyaopJMNF8GDMh6hBTJEyJteegN
VSISWgkXqMvK/ET/q5wy4G5KSRzosyUKqWiDmjGwEwODqLbBqfLdG9WcytpvsSNiloPIUhzO0WzPxjWlH6s8Cdj6F42XY7biSUtWTacKL3cZPA1KTJKkO7RXmQtBzipkSbEDTgA/o3Z5xXvLl/T6SSSKpqwysaWm
dHJff2T4/jNegdmvCK/Rewpb6+Y1K3Eg1G5me82WXfpWRPJvXgVOG+ZWeBL+Pn+3ejWCEsOqS2zWGRCuHAoOYqmReqavInCxJOoqB6oRbB+byAs1R0HryrsF1DAtYdYBpYgkdGuI0yuRSkvSWZ8oRxqcd8Y5W4rG
/xU9CQOTw59uIyOOYNWKfTjw43s88rAULWSY9NZfiWyZ8qFKxDqWxHx97nG56o3siSxvK8SgZzMAZGmqKUP68HtBxaSxWBhm0XNX7HutjOmhfnVS5r+Y4cK0Se89YkTLXAiIi705ZcRpwiq21E30zvvRNfaz7BHC
CqlQ2iB9XXWI1CI7M2XlPwh4dmstyqN7LW61qF19kxSKtzqNuPYfLTQ9mqBeCzYFWL3y2ZPrRKkNWXDmXsnf0wy7KAzfhnEcsY7IYgG+sxSgGXmn5tKuiIBm67hp+8dUCh1IacZR9ZfsfR1wAWeqo/vVAtUUtdEF
5VA6fmQSW6pti39E2ziqdDnM2uNhj9CUgc25j6NmAogUIMa8LKIh0143rMVaq1YdINQdVGZccWaBrcG4VUF3RmBJd1bpWQXoB+0znGUJX7p//TQ9Gz6hiuGYiwBa5h8Oq5T/2FZubW29Xh/y466BlrRGazXRoua1
oJE21CrtTas1dxBfa7Evv4UvlbwvNR85Zz2eXoEeDL3I1Tj8ldHdf1/trxzcZXnlfebkLlczbzsP73I/M7jLcj9MzSsmIJFoUUo+NVH6MzXeMP0UWMUTugdWTNjK4TgXCZZZtLmQE5HAIq2HMjcVsACbXah6d09j
EXVuawy464wcUTHgyT6HO/+/KBoXkLSeRy5LFVpFMofjNnCSK4s/GDjwpmobaIrpOfpYxRVVd5FilUiu1BmN6ElTtsW1B+w0an8UgHQEH8F29fvndB8AzpLJNsAlgeWKpCOkrqZFgMvC62iFW5Aqg+XxGnzOEHq8
cksMY9tl+xytGOfUmQONucG9NkJoCCFYzfvSyUcn/ur9hZGcUjcGct6+gKWYnXy2ndZt/BvAM60SoxVJ/iS4oUmdQH/ovTZUrd1CV8v+fqr3nL8ynLE5qPxFgJHfT7dNpWF58s3ni8wEU0g/X5bAoVk0CGe9CVlm
IhEUg36gOkS8CeynAHSKYKA14l49EQV4YcBrSQ4jymnXjxXWo+LW2f9wCnQg88PN1pYHMoc6OJyhLTBKi13U1/IuJma2PijSB7JUQa+79GVsrXMEUzCearQPqL5EXnIt21CbL1l/Hsm9eSuj1rfOjKIdQcBFn5h1
Urj6qn0Yz+kLuH2P+apWYC6269WG2vZuuZhroHVO2kCUDvxqqtV1fkF52qbjvRPlRQRM2kI3NIywqB2nzbZh0VzDFgTKkkQ43UjoUZeHH2xDcdFqNog7q503auunKitbJHjrBjRziECtRL5ahVz9W+0klBYlhFsj
QuZ46Uha3WfAzahz8czNXNNptTydn04b/115+IKwWE0MJhrmBRUdW3j1lzDTgpTUzuiKgd+cAMQbsAUtjVmw/pT8cfoXR4l3NTUF53/BehdCsvLTBDoqobf9nmn18pHYSVWii0GaGrZQDEsKXahr8wrSo6tLzceo
t0sibIgXJA9xn3NL1hVmM6rsx5TDz+bVhC+faN0oVruY6osoOI+8qiJqUrbFWOBa2clXhrTkhWSOAqwsqCE2YQlWkN8Mo9695jFYuob/mxGhLGY/Qsi7jpzXBGcBmmZQx5QtZFwI28M+7vdY0BdU7oQ9vUhf6Dd9
r0cv06U6BcFkb+Iw+hMHjOssGPJ1yhQLDa45jXUYOmRMhwoHZklSDXG55Lt32IWuw1DiSHTGVCr2tlM5w7Xmd9fORPmLvjPkVZU6fkK+APzB4Qoy5HV85wTUSshjeLPM2JyKEDdvfghxFiBDCFT/blaSSv+K7guc
N7GdMArMvuhOBUHfNuChFxX8tLK1Q2pEcRGeP748OuCGXmesOn8jGtKHpK/OipDG6zEi1SJzOmUJqj3sFZezvQ1ox00/Z0QvJAlma4cCqd/Zn4uLqh9nXCTH3NaHY6/sg94qph3juOPlHxhX0MeoG0i/zjlCy1c6
bvD9/gMCPW2tUdMcmSC7q2hK3lELXnkucYM1gutTdZ6vTGT8lQauZJz6aPbo5TdVqtXLRH52OO92cnt0mtUf8lUjX9PV4DdFN9+5z3YrQlISfHl/nK90WfudKvziyHD8ij400KrXyW5eFxMhjftFULj8I9A300zl
f9UKNHU1gSAkLGaqxXESsuYgcmh6a93ymtgfPctDe4gotJEF2INr+iUz8rVAZr92uBSV/KKN+p85O47ojtN5BjK8r2y4NmyOyrX2U3uEzC+UoUIVV1uSwEosONf+1KOjQfYaLhws7XujFyEWLD4D3QVQXoxr8XBx
dMpFn40dTD2uljo8CJRfr6dWEjLYzoAYPW89/wOd4v0GbOSzbBhBZz+6Q5prXFa4IipxsoIVoX660nGz0wqKpKMHyYUgk5AVxGnYZ6JVH9ImDXDBqtJk7E/ccgfehGZTgfT/IdAAH9w1iIL9DjDFCkMpxr4kV4Tx
ygV3ZqiTnNpZenYVBgngT7gl5IBMRhzRDxivmGXFLe+rH77a6ZtbrCD2WWTWfdh7RFEA4KLlwbWHhceWl+bB9gYP51e4uz2FsJ2FS3/SHXOwSnZBSAVizD7mX9vwehx2EMmM8+P8Lm3l1gvctOJyVzwY1WwtIEGq
lw/WAoCLasWB8IlP9E/BQP61BENg4GAzbzR0S8H6MQjjt2VvZTRwhdl+drv/3WpIRETWZi5ANqII1HE7l9IvUMnRwJeoiz+g/xoW7HmM0RW16yAihg9wLGe/0AR9+5UNomu7tkEnQkQ+yVK0A+rv4I/Jfz0rHuWI
+pXhZxX5nZzKNV2y6eZoZxELdJJMn/yRK57/QZggaahEXg44LBkfCryV3ECro8Axnq/SsNMGO8sI1waUS1IkLG8mb9rguJwDbYXez4OczHYWTfj96DkhPTgNP8lha6zjokl3h7narZu91U5NU9g8/T2Rocvxn9ZV
14JrvqxlWnG1osj3/NS9jLjOrtq35UojwjJcL7sLZ7ofFvQzLxLiWqWxDVqYurlcVpKX2J7apCD+gtQp4qqEmXfzrPAX3GQVpKmhRjblAlbsf3AtoqC5PI+l3VC2TEpSwUWpbd836YKS59K4d8RXxTbkQEwg6ctH
yUI8tABccKvowJR+aroZMHUtWdQDQ16VEyJmKqdX6BbhmJNrcMupUuOFk8KW41hEVlhsyTRgSi0uU+3tOXnBiD002c2fvtWtXMnp/nrnghMFnpxHWE2oOOxaCZ1oQB/GjpxOxvLPXOAlYapTECJxz1VQTev1Ecof
rrNAd+hwfAuPkeqMQe9qi74bbgiWIV6580CBQ09L9CZ2ofrAcCXJkwcs/TZCfzogod8qFPtdxJaTcMT0eySMifvhW+oP1i2PS3rHTetSCR9m1m92KbGPo4Lue+ldabRxDnrkPlpGJFJrIywcBFR5KlUi1H1+CFAe
L4pKybzHcVDwDARsdG/heOgJ8S8RQB8gPdsn2WOiJbqw4WUuCN9lOm+PsLfMdnVCVVxGRtHVRIHLIRY1xjazfNtP6sAqMZc2P3nwSyRi2rvhigkJP21ao0Q91Qs50QXyCmfi6WiSBZ71ZZvDBYrpnO4EzlaeeZCO
OPDHPzlN9H2P4bwG1Tf9nrX15VWBg8D6iZMqu2E9CXwz1nu+48X9ZEya+OtEj1fn+Xk/1kaBY7LsjvHnexTBdLFMu+YJNP0yCOsW4kCiOACb/M+NfksY0gddWJtffsdp2hsJ333LLY/dIepnxRc3i/GJygsG/2DH
bVbMMIyOQcl303AcnHUjZ8o0IVuquBUk95w6PEDL/kjUTB8l+24juAIIWmT+BonVhINEpb5yhj2yWsaPyUxSh2QR/Trb5NTEJu3pLfzug3RKn3FIKkqZwZo+HoFOoOKWq7mQXRchmDtKzzdPR+pZ4iwa5jtpdiV5
4/tpRPJAM2Q9N9TCEOZvUjS+N/whMDJtwc4/ijKkOIbYGJq1mBXFPG42o3J8W20Ah77vw/NAm7fmyEUv0tvSgHcMCZjqugtGfCPLXNL7UDuRUEsUhHKxe5cxwQWKOU6jWgsfZGhRAEBIKv7HgwmwtSO/hdVtIK/J
N+jvfwRPZNVN44P0ZRByRJG2ZrFCtda2YMUNSoYwSbmd3dJQ2227GSu7fFlAeRXR3acaYVwgO7uc/mKzXwrfjg3te/TzCkqGYd31f1RpgnC8mgQcH34HY2J5c9J38z+IZVEQkFF5Gt4yTkD6L+0LEVyy+jgzBF2z
ybbutPsVrSEMGUDElGuVNx3nPARn6WEDBnIaYZnnsprgIK3qT3yPl4CK+dLAjlClhBt4VgJE50qz9UdlxwQ0EvvnpEv04tlP07t4WsYLOjRfoskhYZNQuu6HTF5sdxRCvtcwUBcVIRvPGm18mK7LY7UDclt5oEEX
VYpjFjqOIf85jyo+WxSpYS/oBYXGEx4DduCh5THqTB1tKEyYWhxmaLsQY72F+OCS6ByMNReXdwC8eR4+dcDakdvoVDmFq3DLddivp+GZcB+ibQen8smc8TjO9JuCB2ZsgHyz7YR0pbxjcX3sxJz/KFh1JfgzE3uZ
xggshu9Hps3XnKgFlVlmWgH/u+NpU2zJTytBPeVCmIondmb6m3V5hsYSt/SCPMsSXMkjGXSvY5mFsIjMf7Oue10LAAs1j+p3gres0JZPmA/wcJYYL8wiX9kOj4NoTeAvOVX4qog14ILM4Q0MPXuI5te1YdV/lSbt
lHG6pJxbEMNCagz6yxymVabvGd8ggspgpGRQiyGTz5kW+74LAW4Ny/uGw+DEsh4XICIPy3g2eliAGuqlgMM5+sNsyIANTkpmuBa3+BqBPdM3goMEZFawTV73cxrnRjvNXvUuiyJoyjnCmomMVKKBHhlwlYKtxXD4
+auWLGzeh8tcNlWReosP8skKhc2R9b6/cN5SK7yFO4XFyJJFoD98ui00WLz8l0143oWHU6HpY2RB3kvpYponoP8HDVpY07zUetcwrQZoMdcEk5S5WuclcSa8t3IiL5cjLP1t77KzSZVHB8xU7gxE/Grohi3VAYFf
UAKh8Ba788cdNKwnkX+SsVi1UOCrZGswXUXmgIO+UhxiTIpWeKk+qXy7DnEu3PtiY4xYA/j2VefVI88DT6mxKiPWAv75YhP0ZgMM8iWycguveJKVqtM9JXiqldIJAniJCnX+iIT0AxUCVqI3WwHtXaxAf7kvuJ8C
UAfRVtB6V4vet5MpoHkz8Ti+wfnoxE/1fE0MF8AOzDGZoBYN3A9YwO24NrX0Flnym3DBDN04QrAcpYn6QW5V7fJvfePMjaaS9CUPYVJ7eULW3FxqQLyWucb/llNnP7XliHEb9GeGxMchYPavWBhtNaw3Shsxp8kT
PY3XrNlXHkTaZa93pvYvpeHn7PkN7ZYW8M9lVcc7emXNqSX2YaU3KtLodpG3OBhO3xfp9iPqxSi/tcoROq6W+gbNHEx+UdeYqRc6EX3EbvdYF62pBuNLLLtt378jitCwm6IBmcg7JgA90ek/6y9oMfsUyIHjmai4
x17aBD26JAsYoUv20QBToSXBw0zKQB5X5raScvfdyzrwLJ4JZq5YxnAbrfnnb1iq1QQgtYHyJzUOFdYEbzTTcBwEEtFFYGz5YKx1F7Nq8faRCF13tTlh9ADljVO/PMpTA7iUHg0VdmvuVD8mMygz0LO0g3lnxrIZ
Vyqd4l6fRjPzrWr6US+sO/Bj8l9PzsJ6kxYnCAINPprFhNbRFpijxca3rI39HyJ3ptE4mjOVZ/JXFJvmPfXp3wY2QfpQOTgEmkWPHqb3grZA4M1ONq8HinZ74cwYRmx+WOEFweUJJucpsukXv9Yv4JvsGXbVelL0
u9Ub7xsL4Mv9oDsUt/V76tegehcmaGK6ljnh4shw1IVmjjoKkl4yGwTqLWKUhmxJXn/qkHPg9XoWGOIc5ECSaWz6kssEW8pfoBTtggFCyFs8BUga+5aLD3uXhkqwj1VXPyWrQpb7dsRpTx8qnx5TWgAV7VZGIkKi
RkqPS75BFHZp7C9G+6i7kmKOpwUumk6mzu4T+QtZJEBMVeLqTb6+dyhPl1tCN2yzamOPvIlQVHHPZnY0Q2wQKlVUVanLbT9bgf+jBd3E0fTa1UkpjnMjtAQu59JQXEQoEwnCmItociRJDXFzOQbTuRxPciunZqDH
Q2UYS9QTuulWFNWY7Lul18Z7Ts7dC1TzG6Dws3jwijnzuu0CGBjflDkuIGBvAlQI51JX1g0Ea7Q8e0uYRUNRX9qxMBOfhM4qgHpFXkWww/5vWwvxqrzQpUAobvITFyaYhnlBRx+dikEa7Gab6wRrrEiSzzcds/aV
gGBn1dKrauwfcywXVQmQLqZrrGpffl4M8yAFiUUInpvPVepbgGyecwSIlr1Q20vn0AmBXoyOifYcoJBTzjfHWrMI91eb54DCm1Woru43JeIemc28pcA6e+3rKhBknYEvTUubdeYShM2j1qq2Up9UPSOfRw1WnU+H
tL/klEE2qGKq87h2NnXG84TZEVBpQSodMlMY69dYt6bjVDWAKm2yOruECYeJxUVp7AcQ/TwFek3T478Cw/p21F2LMxbwg7Tx3ZMWaViJBrMjhnjrBH+dkZhFarre0J8vxoseRPE1DyoLmwPRiM2HdsEWBhw42yFY
LqPbsy+sPqWVBSxYgHU05QEmfRwjguXNdKeF/iHo384njTz0a8bncgowFoFcuObRmWtfDHIKa9L5YWcWSJI6aNSFIRywOh3w9RvwxexMf62Q/Me+/mH44vKmTbJ1IifhIvPQaosBZ9lEsuKq6xMFbXbggIac8zsB
z/p7e4ShiZfXPyZBD9c7CVb17mA6jhWyUDXNrToRGFx78wa3UKOkmuWNGyNLCmCovafgTW7+fQKgw1+MWQPyHHUcEG7FJlfVmfpxnnJltfaehX7vwKohnB3/7YlxTMGH9N0lRNp2ipOxwdb3DmnnYXE0+q0O+6T/
pKTY0K8ms+skVYM0CCb5dp+H4zC1JYVHAnAWZ0IEa5f28pRIfWHcCDQmRfLWeJH8jw5ajjE1YKdS90khOCgdXqXvN5ZIQ8bxNtd9sjc7lg7gHr9OFI8TvhVV7zW+c7oXOwbx9M0TpLOEvDuiG7sl+USc5/bT5J23
gxID06pmZwfpvVZVIjddMStfp2qtokJ5UNgMZbB8XBVMVAGWJ704Lni43MoHmnKmrQgEbJpnvGk7zFM9fTM4kKoellGPhgsTWyoqXL2uw63AJ1+bqUVvuT2qXm1ZulRfqo1YLLsb+nQGMCGGEAtJ624MwviuFXLF
xZxFWENvYau4thYxp4IhfFg+74y6s3s/q/RMc3qbMDcjJPk2+tci3Vjq0P5PcXntPqPBUEdewswRDXm0N/PY0BoJbIjNhdsThzNha6alsEkHhOqcfxFNGoRk7zNud+HEqhmyTHmHo2wmAcN8+pBx4AbWOfQP45hn
zIZPV8NzJ0Ly+2kaFdFxXDZDVuvExC3Q2ncbbbIXGNcIqbtaQlYSLDvdmPjfPl9tUla7hPetIwLJ7T94PcTZttKKfcW4o9G2KVcfD53AOP72NgubJGVLbxOt9vBqZkYPviWDHQ3h90AOsrXFfs6Q/U8qEO7FKYit
q2rLscfgwMyGw/2sYd5kkQTsVw3TQdwav1aD6Bq1SsyeRzIrrMirTQ2X6QBYZdg/MVCT8xA3yGWC67NN9dbj6h2sygalszMXLfzwsWDQ7QEhn5rJSsBNeTC0oRNbE9/PqQw3QWiWWEy0Y4PnmVIPE8VuXkAuFMyZ
n/1AFLuf8c14/3LYTi3xdYGjXt8GfhZQg8qj2KdiN/KDY/Ql24UiuZL7c5VHGqxUt/hbrFHSJRIEQPY3PkD+dsg4CrhXLPUDvygwKeb+Z3hIoPZNXUsd6uwyBIJhRmMT26rcbey3PDLNNJqJyReph6+PWBpUZmhL
6ur6RnyvqpkScQlP3fiZYxYIrahbqqqbnbVQOlhtRCRi5V37GUf657A95KMwChRqokJtUt1zPE0Q+SvcfZ8sDDKNDE1oPf5mBMvQTK2hfxxFx9hN4sBhUnZXJSKHE94YNZQrsz2ThuNLw/wTG/kYGioJ0nP2BYqs
qUeyb4idalIdQmD5+fVAvVGE/iTcNk5YGY8/Pw653MX8jvBZnMWVq9/508zQ9jhm1Js3DDX59qiu8z++ut2gkFmaZ/owZP+7pkMwCFQ8UnJdL6+/q6cSZOcCb6jN/LwicHYUX/5z1adKjcEQ48HcTcahGKZuO2q2
ycfmeMPjLVWJDekREXTdIyMO+AAcE1zXmZcrEWKTrjAM6dLZdsVqnVu2SBocuRpm43/6Ei/Zf6lGlZerz4CvjWygYqrxrxvx+M+xykwy71Mp9iOyfXJ3ntU1fKcKxGvqjkvxaffX33D93y6FWVT0ik95ZI2cbz5t
AITJJ5Yttr77boNq3YFJ8SUbLBUTrvRyeP0ke7n5p2e3Z3GSW1x3njoND2ESzFMOvIKazAUbVkbSTH2kFdMPycigqL78/QBZca3r5P7/TQtPBt6MF9dFqtd9HHpHdk6B/zvZuf6spci2R0OlqmhJuLNr0zpTQe5R
TZhbvjhUIpP2a3Ijx8SIk6sIQSAT09vG4gK0TroSg7q24lr8eooByc4vSxtRw2gsQSJjEzRSwZIYnpzXV0yGWCW/Pl1b+T91x2SDI1vfYqJnNw2yfeA2+82oXH4VH/Ph6Jj439kCSJ18B1Y/orEmMS05ZqNNyIsd
dfxGe5CEC2itl/h1H+IQ8TwoedqSQQs1QoWIqjZAzWam4xE927K3tNGRGIWMuSyBKurropSINrWnTdZRRzwbfYnv57bt2dU489Ey57nhfbSCLK0QXPv8rce/90+fNBiCM7WpG2T4jNvMVndJoA2OUn3NgU20aHvL
EFiWA+JdsjU3cMMQa1gYsS7cg27G8H9okzTUvXXju7LH2T+/cEyM6+stkmI54MeqFWjgyUL0HeE8M2K54FnJrADiWdSXtWasEVdDh1JmUISb1vW52+S2PJWf2CTzoJ88HtSgbH1ue25NrAbGHAn/LCTjtQAoiRcG
89SFS0judQFTcUDa6dyAw/2pS6su6cfer9h/4k6sTGzzSzcjRMepG/F3RwaJxfon8zlxEg3oeE6Nx7ZPp3C6WJ5HYbIKBqWWr+er7rbXIgU+ytGzy8SpR9krFIGtCZO0V5hLGoktX5juPRqrhznh11U00jzp4a7z
gxpk7WW/ctxL8LfkRsEx9BTtlVmdWFSNYjEgZ35sDVk+HIJzUBOCIO9CYZ/XS56PWQ0umdXMuKJbGwDKvn4o+0gL6B1er7Zeb9RZxd/NNDdSw6vgDqZcjL6KiRE/vgf/gm4myYK7PaRvXwfKODVhsl/3+MIqRzpD
I1cvyry8vUL3hXaXWs26yLv125WAXalYIg/PRQr96M626XDmJA3z8CSez+l7mnGK/oV/MIpZurBBM7D9MTH9013Il9Wv3Ar5c2qTLgMymtFMr7CuNRxqShXNrgZ70VSpZCJ8xXtX7I4nSiTFEwRyBH+beZ0PSHP8
dugi71hQTD4FlZANB/HS87MTyfzR1wMARY0XE1xoNiC8vKlwrL7CmH1sGSB//+SYvlBwYI1mjDQkqjGRPhU0mEtSs20fak5fDx69CrlEVHKoNjbYtXzJMnkqUIG7cdu2qfPY2bXwn6xR+101HNwaaC9OVBX4c2sQ
srf9aMZPgAf899mnA7McA3IC9UmcYCyOoWDgoWGvABlo5pu3aQOxHcRrjD/UwiLo/ZoNTzi2I4vKTqnSLBp7er1tspDrsmWXni5mDkqQybSkJG8DZEAdGwDWHrb0gVJ4XbJKSxJRkrnFiGrtZKUbD2wqV+mfIPcP
48VwBf9myJpEAOdfsmL4muh+DkGkM1vmCxPvXEsEQNDCSNz4BX2drp/pndnoi8gKr71nrHCefI8JWjyDte3Qm1K7D9j0ky306LDpaRY/ZvrZpAzTp9gQ2OdEsn8b634BWusKlhxHel9W7pbIvyRyvGYDHEfMq4Rg
otmw9dNc4upDhDp+tW/n1BufNEFU3raXZhpt4VbQ46gg+n+efrIgz45IjoEXMSs37d7UxnWwPlz7tBm1BkF4gUqqOm/dBjwkJyA9vjBcczcanRq6sjYe68hXmsvbFFTlcCuJiBVPICPDpE88Bt5GlGTxY156x+8i
yJwZxLCD8LHqwBekQt2MoMacT9SV3geuO//d2vdFmolV3jnZ1aIgqj/nHEGt5yuiwT91DcMbe2runFM9qcYxXzV9mMCAJe7i2a4fnYVnVA5znjtM0aFZFSUzOuN5VZbpEH4wHrrSfTZri+i/UufdUVlBDZYGv9Xn
k9AAp3R9/bqdkro2B9ZbqvuLtrNwc1P/gfLSzaEeKtqXF+6KMOHLBPdV7/gs6pX46k+l0wU4CaEjlSb8aKzCjawJ3ztO+u4oMYP096D6gxNBS3sLfkZbPeRa6rUQQGMHo3CgyS2t1h9IXf58DThfApqBp5W9tgHo
2bSih9Chmr7Hz828Hm7LSIT8qbAFs8LjuIhlpIuMir7O7VuEUM5Ydo5Svkz++ioB22POKXdLzaYLjxAd1LDLRg7lajMmBV7FZzytOF7435fR7FJD9Z0AqdezP2zgga3y0rUK60R7Geh/Tf6kVbyJ9oG8XD+hcjdN
Ti1fl8Pxq8thPNSpiurUFLy8mxxItCM1rULSFLiswVcIDrI5WLyleEoiOPNJyRz8LZtaGRPls4W59JtWQpL6dWBDySfgvPrQJFoNOaWaSfOO9GkHl6KHejZAn/aUMpxAYjm1cZrirjq2rvcxjeCMomUulU3NY6HL
bUFY2EoiMtlSzUuGdrgsvQ380f2Y677WlImmoyZ7pQ4e6jFl//lBe2nPOcQvhYXtl+o87O4mdVCYHq2ius6vZN5IS4hoHC3qcJPCe8eeyI4txtlniZlTr9egqQ5F22ThkuSva5U+QVtybYuxe0WqMZYYq90FqVfQ
tqAIOJLwM29TTgnDMYCr37+AAplKpGNB9TEKpXLl5xEwzeAf3rGVnHAtUzEjQyTS9IiLvidR9C43rH66dyXke8GdNxNbH7vPkdX0XiZ+JTGGEJCx9C/Chp0kcIieWh/bzFsREjqxYQkSdcccNA0+zqvGz80E7dYE
TAklT+6L8iEnGVPWYzsj/RdUte8QtPcZm/rOZdzgYjOsCF8XpKbijvELBpfEm0ZaeQGxXQA0/tLXvCOoVnTnz/oLVYOP238/+4iFw679lGAq/sJf09c+o9sFxzAIWnlr+QUKsImtCgamFoM5p+86oaGAzMzfXNjm
46yd8xgF7BRoC0RmMj/J6lM3uXUjx99Z1clOqT7PfTDOK5bSjawJnK6Oh3K8vFGd4c85UXMLpiYNecEiD+dtqmwel4Y6qpxl1n/xvAZmj4aa2NKdw8B7Xwt/cC5IbgTlbGt5oPG69S29g1M1oHcYrhya/nI0pruO
4gqzMXF0umKL4qbvvEBf1fRYHUc2EteYjeMuDeWKs0GytdhgKypQmNw1wBQQCht2A+Grw6Soi8pBn6xfZabboiezh3JNPSAwHm0xQm3WvsjjpS5J8ECPB41ACIlp6cwTQtkYuaG5j0q0po7L6spB4Tg7NbJnBK0h
ebzVw/yG0xVCiNQx6TSA5hmpZ2jzxJz3XX82YYsKWyVhJL/P3DYnzPKgP/hQfAAC5V34IRUo/KlMZZ+Imq8XbXKypnDOGGxdvrQHXY/Fz7GyoqLVcvRBZkbZDRRVt3RgCfko19g+ZjX7evmHztQPAm2q3i5InSrF
UjILewpXeaUk9mDjXhejssxjQsyTP5sNFJDzH/JvNCuKr8gW/NEfwB4V3MI8EYQJf6KnsdECT8N+HmyuGN1TZ4CbGi5x6Lr0N7W4wlYbe2o/k26MucZGoxBhXZuNcnU259ceYqhC7Hhh6JoaOp0qC42FwHtiWnlL
SpNq7dH8Rx1sMKbH8NUv35IXCL+febafpJzDejnu8R/aSIufEuwyyn7ZpJemu9WPiSKV2EJ6Rrc7rSQJCLGTvrOfm2oqGydMruODlSOSveZHxPPRwrlhBM5iCy6mTjh30N4dOxEMCKQYaomEyoBK7MJDS6BaP/ZN
dEWIWlCr9wcQa40cLbtEW1T/WnYqcZPqwygHi9p+9WPy7BqAhX33iMOT/n4wQFc1gxRif5s9jqlyvRtgFSelYba7y/1gU90Vv5MriZhRg45Hm7c/mdCtFNIBbxXXmu1bJZgGsZSWewLUZ4te5totknNKDGAGdHPb
a5u6UJNPiWJOeZPRJlzP2z0hcYN6musI14GL1CvpuznSjVWnmIeIrX18RvfsWshwM5QoQCSk56WPziKF1L2Dol1pJCXIHA8fs3s2RGAAT8DRYG6udg+u18b9kWwZJZ9YODIDGjLJmOxO5il3aAOPVN8xb0ldjUoF
p6A8/gyvP6jAkS2WXnnXJ57NiRengOenvJpH/y5vmV39MY15iUXId66vjgvR/8q7QyfaNqwG+NEJBXIo8jQWtMzuktV0EvSvB97aLX9hrimN7xbr69/RzRf5oMaWJ091BBjQ/DGcjJzOueTT7oEV2UFd2VdBye1A
zYJuVlGVfv1OM1brgIOAjF7lgL/tvU8UI33EJYaQ+03W3PtWXmIOj3gJKSVnHSntbdICSeUAF70lMn9T0m+rQSyl0yKN8vRiTiM+buCms2HTfR+z8CeXauIDlRSkfAX/LKI0fuqZRm7OScZ5/ErrAQ2L9fB3qipz
CEF24gZhbInHlY5ZuUo8z9NykH6MD7WslVpTOQ0uGjzNAkWzQ8LpUoJhT4OPPzzf7Xhk0fn+J6eLVwO+39XiVZr3S931wwdGTWie5OgtTfW4ySlzencyqoC1+nqjLJicZKetqOr9nN20xD5nEjvi4jn/DTj+WW0l
WzkibX89TwN6A0OVyMTg85Vruei/3htb0O8KRhc97/TCOXbMg5BQmdL8Qrgy+FZRWjPCdQuNq5Lw72g+ZG94OWUjkSoLLLhDBPtcyKum4dWQ6tbmiUyozUN4WI7hT8y5ou7BraLs2JlZFVErLxnjlfsXj352k+bS
pXvCec1FfIKPa8aL1swpYhHSc041KJjFQpUJzKn0DQH0RtJvDBPdxryFZdlseMlG4vmsFC9nug+Y14ipfANDUrX9b5vWh/0MSehEfLOoJvqV68qdqzyMvnb5YT0x4l+6K5TXqKU0Ef036siOfjgSUDTbqnHWe/02
haBE1lsUdvL1gxe4Utpbr1sEagdxx9XEjNTJ5mOAplqHuSa6OXnVLejRcmSGVR2W9DHM54pY7xSda1VvLOKVidoNJmfDjZI8ZQcZtR1i19VpF1Rd1f9AiPRBmvb4hBbYnxx8+m+FlxUiXlnQ1ObLS7Js8NTqFhp1
wj8/oM2nzhpNCbxB6oyQVJZIEI05IWLGBuVYGZfsomU8Yx6+uiv9WbO9yNKl42VGVtTVFUfCT22m5ZWts5YdiZijg88o8a457H8WjvZEIgP5KisoZZSXeoioCoSDmznSiLu9nBjZcX3BJ8eu/Fuin3fGe4zr/UIy
giaVDZHNY+Vpb+ytui0+RkJjwngljPFeGfCNXTHExVv8gXuxYes8msONpubC0sXkWyj0PvQWEMccMrI/tqj32Lnhoej07ld9fZOFycLzlYJOc97gDIISh4uzCN3ePH1LH5bOXPqmeb6pp/qeee7k89wigRN/sa7W
fDv2NNuODgsMje8NNvQL/GvEt6JRpztHec+kDdVFCN0EpjY6aXjdmW3lseeoe1q3gMsUpOcyjD7hGWznjOdstzdd4lDZ/e0eFCLLMlWZnkoxAljhK+VE+PEMyZknXTm+bAzxsLeYwl5EOtahx0rcZexF+9bAc2UC
O2oRwnd/Hhzbb8xGy72TDCfLjJixKmlzxjHzTnpmbEoNwp6tqmfv349BveQrhKF3A7jEuF8ac4hQpX/hXH1XQarsebxLoK1sZ4AqgUCRGhFBU3K7vr1uwcnhpcQoZDfniCRUZR84bWwsi86mYDpf0GomgQ0AMI0X
owt07iYVDTCBZ4GYm8bds22gT3P3cjPz7nQwttxDfzLtcZj2MMIfs33YPTXNJXgPilkfj6RaTLpJQPWP3Zvo/qecvZ3MWwRaRbyF1o1nreT5/UIwyjF75t7kC2Kj6lnpkfdFHbabu5imCNdna58G1V1Ey5TZqlLs
2c6qPce63rUc77D8+r+7N9ukwG+60F/864q896mHimLtyNP2x7svOOM53KWsgMMf31eV+U+YQzlTq/9pxPbX42PFFKVUnhCqg6vXrQAtBgE8nT9UFAyXCMpftzdqMiaMDi88rrqi3oIqOCf59NLlY6BjFpIR+lfU
UuP7LTZYbgnIyMgqpI+qVomfH8dFwYjKuDXic9dbTmZ2Fy80HoOEfpxPKfZIogtsaBAXVwSk6N9nSOg9arnUjIKWWwjjZSvce/NemLq2XV8CGjuLvQYqMCmx9pTLcdtWjx2OAxgVuUR8b+VV49eYWx0Ix7oOJ7+h
gIegUhUZhHLiUTepbLbj+wmG783k3TcNRR38zrsWim1yaGIP9Kffnbbz27NCGr1q7207E9/f2Gx8lrTKFtLLtSHk/Q+5ufj5sEzHQ2+/7Gcemqjc5kl0hW4MWJRynyZKQ0xUgubduAMhjONVd/uHcClbxN/mr/vY
ddaVcUfXOY2ssEUkHIVEC74Lwr3ZS6tcvXSyLYn1L4/xSP+VEkhqJC1risL8SKx2PEc2Oh3tdhnB8T/7ve25Z8hg60nMr3WnlsQ8OqRD/+u0Zz7nM/kfQ/HtSM6DFR5TNhHTpe/x4vdwfg5HVR59SUPhhBJOG0L1
jSKHZOgdOGTMep6HETDhxfAvcmHK12Xl0gRBWOrgEkxJhDEUdi5QPKwQe/n6TUEPr71ZarOAhKNQwnqBLFs1qn+7x0HAoRXg7pXhd6m6T+Cyi2dQefzJbtprD79GXx5J9oK84iaInafNWY5R64yEmAqSopslIOEM
0LiXUhdFxCuF3LApA5NoT496bqsf4LMgMRBddj7fAevFdybOaBT28GF0Qg/mEE6VxoAhHEcqEhLtJj1zs7UNydITb2HDSWt1FEwrjSiYRPKz2m5kPd5Riyxi77v/r4pCYuZ9ukGQbJ0UcjYcW1uHuCfIZJ6B8PqM
VmfZvrRaTIQ127C6lW/fsXqR3dBl/c0pFme5MNJHMD/TUeXPlf40UmTC8dErDtMdGmcTnFmV5jVvK23S0eoWyTWqONm95dTsbTAVEHPllgdIgOScC/zTLu/DWrfUx6Ey2Q2z8R17sTtyaUi837sVrJQLSQGoCD8m
1fEKpZZA3WwzArVya3xZhtCYC/wJYjRbb5Yd2oaBzLxd5uH2zMNkNEzNxLwanLbHAetjJ8ZHtmRYcs/x7qT6/ZPe4BCr/hW5eG8hfueVbZfnlVf40DlPk4Yq3yksKbJ6XG/ciq2RW8jPH7OP5xUb9Sw2e6vUUNWX
cqUIcxup/pfaUwLbi03yCPUWfBfsMO06WwbfimVpN59HhbxVJq+nL2PKZlXgz3IhXkhdHWCmniXpDIiNpEYTqOO2TVKyfpNboNzQkWkXZEyAp9bF2zaimT1V577ZCWXThpmYtdcJN+sUmWn3q6eGHcutZ+x+eqnk
BGmWNJ0sF4raeUWATWg+ECu3rwrz8Bi34K0kl5VBBd96wUfl1HSI11m9RYDA60qRVnq6GLOSvOV1+VkJqIh3yVhuDD32Yyvzd0Uj7kIoxpW0OTTXCg3RxIKUS6RywzKBALokTLFXbtQmUiUOsi3Eg1eeliQCMcxl
C+0V7bgLHvDSi3MhTZvWDQqWXldRyZdo7uEnsqvaLVTZn/SfU9hf4qHYNlOCq8c4Y1K5kF+RFqIsx8ngnJiuLAQisrrjPIK4CE22vJ5glaGk8CkWFcX1B/Z6AWaN/NGRnhIKYJT+zgFR+PEpAswmro02zilmk784
W9pG08DyjHYZY/bhDY1m4qi+mH+stQUv13bNrA9w1AfnSStralu0hjeG4k6hoqE5lnrtck+VM4YZIWimLNQVeCWMbmB0oPq/Mq7jEQWhbNhdRiziOx1ILrCZhN0ifKpzTJ1tNvIn235EY5kaQ0EyZKSLN/hx2qH+
2NZ78gZd1e07vAr1/o7fuSLgacXAeyqYbS6XeGYwOxWy+/6G0+Ccz4Je9ffhrlqBfrX2yu+RzHUyGK82O29cU7SzpIzn0LKGGpHn3NWAkJv07KN/f9dWV0jgj5AaOiNLQ/8DVTIymtYIOYObWbzFnBmRvh6E6Dyf
o5XP+YxKpPyARSfI9Ao87kbjoueahGIcitDAIY2C4A11Q4YYjt0rWkjGJnMTTKpauRfuqmPN0SPqw5Fe3j+052uN+1e3fvF3/Ls7Ou0fuyqy9Iobv8EUEN0AEBMNzxf2S1Q0t1BM8d2VsWq3mdDRbu9/lFG1xq93
m7idaS+y2gWtN1NxpaMuaR29uEMXqIIlmP2VRe6/6qAgUtrsPNme0D5qb1ZyOPXo5/Z0zvv9S6KLdLzf9kvCs36igVRAPu3rfJ/Ibcg14akMr3qOzO6/j8Xq956vjvbJav1Iefs5rgGJvvVNWeCxyg8Sr0lZKW6P
JAifJcGDwflZQLjhOgf3dxNGgYg8e/nlYCwWJDzCygEditDKvvWbwyzcbgkqfXaVN/uHWteUXTVx3hkXZTqBYTLecL340JnnJ2nBJTCXlf5jd6mUPm1yfybaYF09dciLteX2GjDkLJp8cnIevGyuA1ObtJ98X3DI
S04Y0QfB4NzYOJ/9aZuzpTu8ZWXL+wS45nWwPz3z9+86KA0rDGbQYW6Q2fO83aCG4dipfPR8q5NRWkPLHTSZtJ/YZwcE0SJIDsQmxlThQyEZislG25VrUFRssHWbuPUwqH25+/yEQF+HMHymVm7IKkZn95Gvo4LN
3OWBO0wG3w6z/datZN4TO+LHDcyu3Gc+f/j0DTvkxxsYo0994O7u6x9PM8A8owe+U+iQbkuSSuONFE2DRHfjM9nF9lt40l/2W3Da2fSbP+gG+zUGuUilFrKi1kmVHqRfY+D6bK4McaEBLgx6xQAWliPH9NYPxF3M
JsFGvATpZtYhDxzShK9d2Lv6qi3OCJskWemk+krzJCXZQmqfqiUqGB2/TnaLYxilcT1AIfLcuHzS0l2J+YoP8V286s6tjeW5kYMztIl4TRjBbzIAC4iTECtLWcOW4E62hIUdT2wYjh+0f/MOQP6boC5fjQi7kasK
xsSo157Nr6uTFl7JmJXLbdtlt2ecgFYjImEXQ9PJ+wmG3l71iMLrUXbKDbAS/DoAV20PibPBPAvLrM7xQTfFAz4fNVunI41yY/xRZiWRKMGbtUStNlu9Dr9nYzNIG66vgBLr4EiVYZxpGoV6wYTRh9sRjNIL5MSb
CAojLeKm7FhP+fr+pvX3CN6tFE9927DaOYjuYucMnpeiuShuQgPUGf4iZp23GCd2nqOARk7q/VR5WRLc4uhQj/czfFy2qxfm32ME10ZQWEyHVDMh8IBCRHP23LiB0L8fxiyZnjWlsbpzB3g8rdG+d2dtIwY1GBso
nsN17rc5pcShFh/V4KgqIYUfXUOd1Cey/LvIDUylgRwTe7OOOH+mE4/f1uqW3pCOX0B9wOM6vbCTgYadCqfL8O/w4+Wi5mN+61O2UUDVlShSY2pPyJ73/aaC82DEITcGRX7DBdukni6aK7g2sn41kS6xU2u7BTPm
He+l2yqI96uQcHJhN2xNlfVgMq6cYNrEXqaLoIjmSuW8TRyPELwHt9td9YkznubOD9yngarIeSK21SLA3Ydv3CCbfZqHPMA56arDCOb2D+sO6lNmG0WN+rQhx5oNfUv2sQi4LCg+on8AJduH2riDAnfMJdnF61tF
ZRzlpWp9/ECA9jZ08bKz4aVv3IRjpsPyrE9l1jEQ/vlRBZ+nn8y+k77d6fMYjKtAWdXmmIpz6WIw+cc1m0+HF5BwyOfPI16+q6UdyitWaePMrAhvrB+n3DXi8F3UcrUSJMeNmHRj2iCXV3cS13B9XBn199T9+oFV
GjtMG3GPGaOV8/HVkAt52BZChcoH01FxMxF4t40jnyjPwSJbk80wveRXyVL2ZNi+3uTe8+8NTuUcpllPkupAyMOJYV753DmcAlWtiYZevV74Ud3eo6StmsZbnej9AtbtLFvMo9cKqLxMXIGxyzaKLUo3FLCDVL2k
e5WA4MiM3o1Pk4a58Z8+5Pb3XuKWheTxlrtuf7HVNMvkhxD8HRj8vOj7Pni27P9PdvmNKvUsu+Z6fj816qBg3Xux+Dw9elpF3E00Z1HLd6pcOcTJyrovYrk0cnhtALvLmQuROr73ZwUZUOqTZPfALy4fK0qP+LlB
kYW0V8SnHORDGytw5e2jiluUR6KKRBXXOcJtcKtWpCQcZVMiR1ve1GJjSqYuKMCkX8AqEDJV4aZEzkRd0mG3zMYCsTsoVr86Am22NdWAX71/EOv6q0/3iTiBBE3Zy5pvBI7MtFEJYow906fIWAJeos8023suO3ee
TDndFxjMpXztGuO6NsJRTfQTe9hwanMO8vyKQVpZ5ud+oMR0pwVp+IQxKEseRZ3hzHlCsm17KYEHP89vOYq9+3Lio6RPR8W100zKbjNBI+byf6k7FOkvllc2jlgeZc18oZFwynBLZBLgGTp91TliQhP/EvFQ0VL8
RDq+ycvELdm3C5zPaaO8UqTOGW+Jqhk6bIj+9jq3Tq0jxn8lzRvdKasoq8CfLUioqBgljsFVh7VSG9aRX1hRVIciTZy+hs5ggxqDgtzUL9WL+Qq5vlfzvQMiJCv10G8XZnYzlRrbzlIFBpllxq43l4tcyoIVFSvq
K2iOoGNHpN1JttUS+c+T5nrjdKSL0/6LbYtTj5Iu1ral4/w07Z8fCfu5K6VFHoZ6TKrsyqi0b+lXmwfKdyPEyIjhGkIW2FAdwjAGLBVTg5eyDPWJCrN1q8LjM7ZrhjFzOeQdnVKFEnxt5RE0CuVBSLjoX+pibj9d
LctugWHfw7HbyPZg4aQJR82DD9QON9OnL2zzVw2acFhzPILpijLO8dzTaQP2muCeqOXXSGYdjUAhffqTB3pcvdpbv5G5n4mK06sUihFxjs5/mTnRN6yUWscz0m1a68EBi4cVzTJACf6vXKXJ2g+MQTxWhc7f4Woz
RrzEmInOveHiHpH8hYx7ihAPs5UKqvIiiSUvnUFZqmQSteOtnGXu7bUN5Zh1XevCXtMAKuOriXwxVcCI5HuVJXHhZDxZXb+ec0gXh0JTcXhU9Z/bycyOGZW+jJTkAISFpunYfT59pn1A9xL+oyejhj/p54DDX3n/
78m7VzsyedGx1Jn6LlU5KLSQU47aYP4WCgUXwtQqAWd2NzESt9Pw931wlel3ccSEnYNLufyfM0QZW/fn3Ck2ZB6ZlH+ltyklh0HmTJIm1VO7d5ZRq7dZjUgZyGZVvfxuYRPc2mW85c3Z5rbC+8TP2ANuMgrhfFvK
pCm4D+Pqn1waZrNQPitWpbY5R4mFupH0SXe5JvPbF1gOtLysCKsxupwwG1m1jqvpefQg7sGx0QyrbfHOuEWuqCPRag2GJwuM8OL2uKFK60pNldxBoTmYq7YfFLBhcPPoznSJVuQ+monGPdxLjGEs/UXctOTRFehs
MKVN+Owq0UCFtNteVlrAQv9ONBmGlorse20nFV4i1CzRon+Uvy4M/gOp0iUsK5UG992Y2+gzmXmSYjGvk4jtB3EyyKgSVIaAGtJsdalOWxKgYSiSbKUqahtc2bBIYrtkPQxecuymdDzxpZJF68O2O0Q1LCiWv98J
be/SREPCaUlFUSK21oV2ab17s1UP2FGoJH/3OWBmV+mPLyVtuqAnarjevV3CJoK7tjdCibMqEiNSVFo17BNZZnDoIeit6Tjz5ZrZrnK7YtrHHwAOtpcfS9TdtTwB2YW2HdDa1re6Rk1Bjvll96BX156cVPjQUNWN
evKpLwV0WS954pULoUx2lHt8wlChaXh7koRzSbOTVW97XBFZbYGW1VZaAhOVtGa3byFd85O7JyUWvej3DiMQxUx5/6xZyNgcvh6vT+FK1XzXHFME0zQtwE+Ry8T1IKi8sXgviaC9VZA7T44Yd9AG4o2ALoFdj0tO
v9Jpz1fUuFgCFj4a9IlPfKOje3JZ1J2q/dHszPyXCMHczUMCgrp6wUZdrFkRyrh+izN+79Lp2seJ4DYy+s8YJIYqXK2a1Z3s3Ujrer1b0Zi2UIKtPw63wHBjOsLM9OzyzWIjiQMjA9cqMAiHRMXquuH8igv4eCTC
WxGFeDYaE7/FqFjcOanCVR7/dLvke8oZvVWkpx+P/p1wIFDmWdz9N+oNf8/1+utgokJwOlToB+5f+qFyuGGT5hdcQMKXef0uQEcSO9qGHiBSj6I5vX17yAURWq/AzyqgPzdZxPflYEeqiyo+jCNtXNegex4xor6B
cdQSSoXBfrEE9jhH+IGMS6tR28cQsUFO9BWWeiAM9tLHftCwtxLQJ9McTKrOOk49V7mxKzPsXQqPEk5w2UUdpx50TVmKZ7PNvx2PuV+rLou6iBdQnr3gjyxlTnx135EOQxZWIrGRyfNtWTh2rTiwEPFMuLzatmNT
3CuyNXufBtJVCa+YI4deS8gxfMNzsfF+5s8kVlxChkwidITqFKnQ0SG9VqlHkqUvhdVynPhEZ/hXVvijptbfQamuu6LE7vLbhc5hwGcldQ3jO52waPfNIIYhVy356zebEukt1dCrvqqfNdlffZa5BwMoJeimHLmC
pWdBYUenL7LqStfnBTnDmEJ2B/sA7Bc/Qi2v7sWn2AMAIGdJzox+n3zZXOS+POAs2pD1/0ZWUJhAo451zABacSIULp9YUf/Hw8B2IClwpg1XvGVgmDCuHpODSkMuxp0r0lxv0kNFQxXJ0/h29/7JX5nf9CNk9myE
eKUobFjZQKmU9e+iDwGKC54NOi9JHXwFi1BLvynHWSUUYohzBAKg0hshiGSkedhEHK+oNGYr7Hqj/F0tPY2z40IKbnZ0VTlaNJfa3UUEpcJwpNCvyNuUy9om4AydpGMJyUIM+U4L9eOvPrnbnvUjmYu0bqh6Oq8L
z1QlvdpL622dpV2W+iHDrER+wbLW1rsnNrqnTbBwhgALszLaDCUs2wtOJJ2ARCMY6K16Qf8ErxbT+ipRZlKAsnksnXReaonrSU7AL0jK+HpNzczK/ttpXlvOJ4/XSbDerUMC2m7A7JefP3KT/EGIJJHvvnT2LReg
1J5oHen2fJyQLOYq1c1VIwT6Q0ftyPYc8FeWCihcIWSBNxcOfD1y1XchD9mltOouUb9j62sCzG4GCGaW+p4JD33hSI41DG8v3LqpigTESUPdnBr6d920S3bVtF5h2kjHH3G8ZqthqMg9VUftm6YYgYiN8RmoNSB7
2JXn/ynStFqjT20y6Cg06oz87QXA857P3qh46zv2artqbKBbhRc5mPW9q9XUC6eIud4iw9XeWegyzD2wmDL4sHMbVmqGtUBseymBQAGo6dBBWXPBOftYoaSUigrZbokipKZNYlxrbkYgmwbNFcn6WidTy79NifID
o+iIb/X5OVEGA5pprkvD5xArKTcT3ZCK5G7M1kzAuKxwCYL0VSGdUuUSmXKCeZc8OSzOGU0fnssaWE5RWaSBmIBSDH/20JOLT58SZZu925Ls9nrrAj7k0sJsy6MSecKIKRJtSZGeHpD+v6VDZIl5Ai3TRidEE4u9
gAcNf0HOyDwE4Fhxga4JFIeR5llAZvhOBYeo0fmqfAkdH9uvm++/abpLzha+Yp2tpIP6vkYTQ13qo4elhetTffUDIebdVLCie3/C+pPDkHVgCVvUlOTZKoCoLztFGmyPF4NmI0KwlLsEr9LiWOeDM0+1gI3lBQQ0
RAiDO1KN0rF8JPaJJ1JhdoFazO2tP1P/v2743Eg9gr9jtuI1Lc47L+IbMYUc2cYv409YDz2GzLfvBzHVRyBIqRCSmcupnI1I0yCFfYaSQWei3jSpEkP7UgZHPFeFfYyu6PdfKKRKSRi1SIYx8jJh9pgCNLK7t48u
sXCPjJrDNfymqRHMo206rF4D0CsuNorQz+lKNsocRloiDjEOxiDT0qmkzqhoUz+3dx+6Kew35IpY+sOKYT8zHlBuEtRyGw/5LjAupPtv9IpgmBiRLpKzV/5JwYKR+fVbOekq2+pt44VVWhzGBLbcio43gj04Iwwo
lAoFBA0OQU+YVn6aUXa00r6wBbJr2jTxiWMonWI4j+qJoG8RlXVDDZwbowsZYMz0jqkApx/J2xTsSZeURKihHqazhAhFPEuXjZenPdCDAP1k7ieQ8r+UdrChidjp3Z+U8tciZkTcf9NxR8lN2XbWFiO9yhSFjKTs
39K5SVPba7o98kKTnmxSEbfJFg8x94TosIcUHd8KLwWaRA/WaiYSvgfZe+1fZu6Uv2BGVZ0eQUqiigpVrDoSSewvpEj8Ozm4SFSxqcKhjRMz8fcDFmUAlOfqQnrsTXfYWmaGc0RVeBvL3pJzRDyLUM/BpgotFjFI
DhK2sc5tIklw076Fh9/286shvwpyNqjC7L5tzM4akmXSuoPBZFNkQ3m1CiMUyD1NysrFvXurttl/r2HWbWmUdV9jRFl/cWptc5NQrtIM2aSDjTfUrwajbbL48QgzsWFjP7pynspDsumbGS9VHDod9Uev2bMp3+fQ
UNjuVk0pCtusPhMbmvGVt5loinOWFoJMBR3wsuu5UfyvJQMjm1ADItqCWlvaLxXeIQuQ1moXRZqcbCJTkNPmJ9GelZlN9jZ5Uk4x0dw5Hjg5ghIOsAIsUtcXjlDym4EO4SjqELiHEO2yuv8nrIdovH/7TpgGdvO8
IMtPkE3m/pyJZ+sZIP3urN7Zm90crZLSefv74SY7Ojq4VXln5KPAzQ8lLh5zuaE5bTmhL3L2+0MkVcR8+OsU9in2r4i8rk8UNoxA/C25BJWvzD8SpBxiGgMWknuS2rKVS6/xs+cqzwIkVBOlSGTo16dY55MPtEKY
8JUj/V2iWX5QvLrNoPKii5NJwIqKzDUDf0WrwgZGGiBWtNanePeZIFk4BG86UfUJIKoKAJeidakf2FasSNiMM1Ga6WV7VyE9/vyJknVFLUoVOebSP2CVUu2w5Knz6N56a2c6RPnuLpXLcv4dS8wuGZ6T6GzlNJrv
yO9GQVWYBhAbipYdzR2sKg6cNqeX4+VuIn9onJhXGbnyiioybkaZt+kvpdahSgPhxMXiMQ8tUa0KI9PE0cIVUlLrgV8LmjIzCU8OjxOTWveaWrQ2mspj1sRXxRDmM78+n9/O9hyGpYntbniZaMDJ+9jlsDMo0+XD
pQKxXEZJi6BLtMVVWxxUfnP8RzowKa5at+Ix9R5UXNVRBALNKsgDoR+IAMOMO4pVFT/UzxaYT38kLNnA0FypMdkuiekkxNFLP+PIqfZfxP90sNxIqkI8Pus0qbSllfX8LIBMYHi0zgTeo5HuZqrV2GiY/pzzuAq1
1F9fp75cO1oMz29Ou0sOsWDZ/PkmTAIFi8WIhKO4x4kdMau6bbEARZjmBdwfuv/FQJGIq8q9//OdOpD3DPEyfwYJ5NNKnzrz39PpFOHY8868UuDnTpHhoVg432DfUd5ddvs/ECMykECSJD1d2UdeK65s5WKdrofs
44gyA3Z1vgdZ2IVsgudL7P2/vbU2Cs5CjT69dhUSrU4WAtW757O3oMnsSOA5cIBVt6uTjR/1UL4vMaSU0UQdcHUnAzyL72iHch5WgvYVwRCiQQmzJH0q3yY2UwZbt36xBdM4h9JxgkI+Y44nDVcoXQmPyJ1qZLPu
U3mWSLYB0YvtSIXyvGsXXhqH8f56Co08KI2zTka/94rZp5VuCSeohkMLyhmV1I+v3KSOtFWKOwWNuutlRmxNuqVHFpR1fHwhXdEpZ0eekgs0kYNecwxz4+Rspcifi1upCp7iTdHeFzs55VoLXvlGl9AeKkFlWskz
vYDsQMUT5IC40IFE/B4rJ1fyr3AMNLpuHbFKfMfj2onteB1wOkmLx8yb9hJXXvPHzMoke7uKNox9qG2hdglx5v/0Rhhfpy+u06arxvF5sTu2l/TztSWYfZkwlQm7o0hKPRt0C1L0Zbxmi6pbepm4E/5bRsExaoh4
j0MH9ObIi4QNO2jlByBbjSC/AXvq+xEs0zWKKRAHxqdXHJAgoXmH7acrRnNWY0VbUn+YQNyhoNQOcN8GfExUqtF9m6FnUaHTv8KGLSOddXq6PbGAzPE4TBzK5eFZOBj/Ag1/FBXqqmuINZsDHfMBdXBBS9peV+8d
w94vRFeLNqyDbml2susYgVMD/bF2YpHzXTUHsLuX0jJ3ug5FJf6yY2F7jvaxMKWnXhakWYmMEkGDag/nEEpzeVOO76I5A4A4kuohWFLBWq+ptuOenBEkNwQlFs5ICCYlLzrS87M1qPu9lHb9YN9Lp12j5JKAYRiW
lfW1/9zBRtgFWP2y0JMMrA4MaGuSuf0TDi2xKwqEBCSq/0AQZ57JfTFXV+eLwBVhifeDndx8HPbCs250DQVBApW+XFk8QqQnj0md0zdbFrgfaSACOAXXxrjyPYFIUWlujTni3dYGtYfqKKTFrTl2fl7M9TuMGzcR
WnoM4PpqXximlPNctsnUYVWP5tqrQE27awvv40z0Acg9tycegroiLIDRToURUh2ktqmZnGG/2pKFmr66htFxsD3s6pJJqkak7C/Gl8lpHoq95nEGRd0g5dos74lnNP3SoUbQXWTXT27vRGbe+uZIPGYgzZmM+Uuu
rjdLyQ8z93ukbitCENyuFBEHFxGkD1JMBIaGBmFmEYaHqC2Cx8orowdBiEp6SoepGFaLYgrmklLRwywU4Y9oCIl6K0J0jN6Mlnhr407/7+P2y69rhSVo+HrRKRzEkNcwf2UJeWSMi2gH2LvoFz0LInekUtOt1kiu
vXQSHEL6UWpocuRQZ/mVdBENwXLv3+Pyea3uhuIualqbcNBioaW7E1vm+cp00h9Ru4heqjxo4SaNSLuiZYvnoQMKz/FYPc8DjqZhuQA5Ff0TqeG1Q6pv5pgW7zwExHZnQQj1TgX3sSvn6haQaOVpbaKfRaM0jFI6
nf5rLNmJbvims7fRd/P4AHsPfuE7wUnvEBJzhPgSP+wpYlRpR79Wbi0S5/CxIB9z+ZjPxwjTaBPsKmFcKKciDtkqV2DslIHzSZt4iGnsCeEfYVrWTVjYYDIiaiB79sIcTuthdCsuGrpmTfGNR393zKR640wceEYY
xlinyLe9KiklfVTUQiU6iHbxBIsSJWC3mIWIS95oxtmudmQKyUAoce9E1c59J1XJAtZ7TYWC33XBKho8N5PnxPolr7rAHBaVoTKVCaeArn4Dx5fkDYSJOFcfdRjhEpzUjCtz4EHwH1EL1uK2xaBHYwTFzHjr13h+
p2SHu/80qJLgNlJVR6JVgbpKib8orhVwEOITbikhWsIyWVqiIk/2tSAObendQ7EZU3wHutXT87/RbMRZUWF5ojd2R5RLolYfxm5VHZmFJVcqYE9MNvgDs8qVT/hS8LEWuqr3lrA2oWeOKyroX0Eybc++txliN8bu
LDwSro7EQZ26zqqKRkRF2XK/hRVucxzq3NCqQVbdcGh9p8b9qFasK6SBJaFtSf9M0T+00jjSF2GgmfI6TByuBTNK4TzRv3TpL8KlT1ItDygcfxiSTT54C+aOCgTioDkM8tB8AWMkmXvZm1Wob9r3wnj8BRVUuCL9
FDUpUghwOpi9e/InVGLXT1YvXowAJCn3bFz8GUyrk5hxkTRuKju1VhtYSJVeN/0dQEnVERUj7/sIk6iVwPAlfahbCBFQqcq1oPOp8JVfqceIrUK6KQRWACn90z70vGS120kv/29ZMp8rr7wgnTnxMI9opQyv27th
no0Rz8vNsO7x94uw2BqmNQzxgYBD9N2uOdMGwlgN9LjDqK80fQNT/jY8IIFf1557kXbzEnFZuy+snlhJ/lma2q50DKMe8EobjtIBDdaqTOectPyPlIJHFbnVO4juhSpNysawRnzHOau61RsK7IB0FsUWSFTbXrYN
dyPbZJn840nyFw2xTzE6df1gwi3Dey9YUlZuFLk7KJpFIdobrwPeSDBa9RKkYEB7ZuEnIjsiwsSuKT+i5s/pe8N91sy88IQCuioR5vck59aE5RGGbZFiUZ695WY59r243ZanrVS+fgB0vUP/U7xekXYhJ68xzmH+
xHwbNGuAFJrlmE83BygIAQWnSufE3w/cgafgdbOEnr/tg41Npmm+ydiXRdJS6/6LWmlnAwFZzPDVPf6CfI5A7fym7RT2+eD/GW4gh0mEapITt+/jMLcbJTHmP8lpLQ6B6s2c8sXTIqUBQy5cMPxLhd9SfcIkhcYa
9XWsK7gyOV8y4CdqM7NIAFJBpvAnH1KdrbtkyNIDD7Y5hsW7Y3jj1XzoXqGRcB1hOkTSVZSrxCLwYWlUM6smeanN3khd8bvpl/gWopEIo/zDkhYO8Wdmmgi5jyFqH74I/kQ4ci8mei57lEt9QYhnCntgEXnhAZ+i
W1lvp04pxfUl9oQVGCbeDc3GJ28QwYyezE+EjIHnIMTSG5lz7+LmWDqtlxw5RnqZ1M7xXjh7cBOjYGOsK6K9gQ5oRQeVBYsvA4gHYA1trdIBsuuCIKKJBZANDF/A6lLE3JGVUERUdBq05iZyDbcp8q1pVbFF1OX4
UAlHyT4SZiubbU3BH8zM832a+QzsS8qlYBCKYiGLLCbA+hjnCIPOxjgXfusmcTXmxvrWZzLaGrdt7g7V45STy6jR0tKm4dGgtxCdlC9feL/Fz4KtOySvBnwStaLvrWH7wPJdy3kUIKdZJRfIdO7SVREIKE8HNTfu
+4SmkwmGrMDToXkXj8WRSs4qmHaT7IO9QFcL/XiYhsg7nFM1C2zCZXw4ass0SPFx/7QJNZyifTIVmXY6UJDfqc/D/A3NueDsBlmjHw+ZzDd2I6lx/ceZwO0qQ1lJ0aefIhqNo72hxqcqEbnfaWxBTTX7s4RNBLgG
oP/I/89+GSbb8cQ5mYyzHlgHjqVGR5/p6hw235IoDJM6Xz6BRXM+f1R6XeL/2CBXMrxfL+pvdOljAVWkbVJWd/cvNBkDIOJDSUND5bk71E0En9BN0BpLBO2C2EkNQ4XRX0UYFeqJYfAP6tlD8HNTr9sX+JR0DR6t
F3UJEGvsvNEny3g5EF/TzyNQkSK8jRxUls4IzGRdkGRFf0qRJwscibuQl4fILktgQ3whgrInggciMulKFT36FwtFIjaKLUvn/4YCAwh/xgBnMJbCnbLAq+59J8rFArmrGRQqxAliMUN1ygxeLJmp15rZXQZBTPxX
EqiRM2Egd79tmaLJ0OS/5oSN8gIdxBrSbR3fIOjGATjeJTx850pEO/sAETl3ztaDqU9GgXERVZdzXtv42H0Lrdj5UQYDsbaim0N6An/ZytuLSUCvK2AIhLia5//7GbhJB8cLt0jf8b9/a/jRGaD7so6+uXDRJo/l
2CImQ+nFxUd/JuoPoDehiYOChNb9exo5pPXSAexixivSRoyOsWvQV5Az2iShFkL72iBzi8wcKIqBhyj1onPqjFT1xiPKeoZ4paORypx6/Gjt1iDzcoOXJIm107GQVDBz0fJRlIllD3vJRdnesygBqZOYVDQVVhnn
hExq5hfUUjk7YkqiG2Ha+rVPV/HO2TRivSkXalnRL1znEXIi7iaNARf+o5KE5R3uMZfE9WEM37fwF8VQBqHc+3BWXfrkQMllTqcnuHdu5+Gccyi2IJtrO0Ppmb2x28j2fvlV0o1WcFN6/P9T0S9w6y1LRnVlKBm4
/PtbwIez10ABb+ul21m4m4CLH5q4G98Hw1F2m1w3mg72Ao2AW/JtxxwhLQvytj5DipZvdknmlgs5Dt+YaG+fdISWKGU/8LC9uV/DYz5fq3mb3aYO2qTKKEUtacBqewN/Zvf8pXb0pfbozRcbdfephds85ms8RQng
Cz4B6/Fi9MK26Xhulxnr0EZK9K+LXAX8+NcTQzzctq3JyWcQLQj+Y1LQU6qFJJ6f9ZQnSOfyyB8HY1ObDtywqNgzhedb8pQmB8UKJ7QeeBPuMKJbiaQU3fHjLGkSTUC3lKJQDSwke5Qxq+tEYK/HDPYRNBQh1uTD
wT7AHU93dulHv5JjzF3LyZOe/Ps8tfECYMI8Ppp8aHIx9PFuyOOiWdu6G7oyif1HiNs5O9Nfh3N9jj3rOlJSLHlNGaNgOF1RZ3gb0wUtEnj3fPrbTR0BdXo6fbNWBicdfAyxckTFYFlA2KHD0qs49Mawj03Y9lyp
vV3JWnRYxCnF3FfdEFTR/Jf9Sx45iAKTTkmgwIVl8ne0H4r/jl85htbuNCfRJ9+jYTg2gvkjNbEKgsANz4zRNASIO5eBhlwIsIaXeh4aknMUhHIDk1yfda7NvA742vmzePjGrjHlkQARjzJ9NmT/KE2UEON5HNld
8rboHZvv+XEGmd1XsOgyvvxcskuxqt6lnfXOls6iO5bi+0BBvBhCkRb8vOzmwEXUc4ot5mb4RiECbrt/Jn5EALsyrZbwd2P2O9uBlWuHblx2Cd1nm9wZA7x5EeqyCmhTJZsZkZ/Ck1lCSpfb9ZXDZwvpaY1ZEic1
cwxWkiODd3vbi0Ukagwx3oO1MwPLjMr5sIbTS491kSlilQdnj/njiSIPeXal3v6dOgxt8oCdLJWg/rOZf3vGvFB7Q/oo1Jf12D6OI088IlmpqT/7TntaDp9bIyah29vY2j/PDvYdFm862LuANUoOfwNV57R4HiHz
wPTxdc8JkRCglBmiAh4Xt9Fn3W3G9mtfvOB56NMoW/AM+YjtTsLRZbUf8fNV9Xd/n00Zubx/+3x78fPVLUNkPHD+J8GPyZ+fhn59v/5MsWnhcf0Tm6C1/ItsQFjCvhmmfODdr9BPBRkkSG+riyuiR6Z78jwzrmLd
Zg8Q6qaOFMwvL2H4TZGjtklyh2mAqSOzoNcX/TnQxXAehsYGq89auKmbOIeUkAgU57FhJtIDgVTomzzYpc/O4ljZHqDSAmwdGfc4vWLetITNh8j325sxuADvDrU8R7jSaoVoy+NfiuScy2ujjKrVnocC6e/usNvr
rorn/o+MnXRhTF+vC0s1vTbULtZKzeyDju8/2la3KriMXjkOEFKOlMKvvj7vz7chiFFBtQWA6nBMN8fUU1QJHZAS5BSGnGmcvxww8F/r3a7vnfFHfzD+Mtnl1VeqfkwqElY7koeuL3uekn7XZfXr8aGCfzIBUND4
Z5RF7gvYzo99FsTApbWJ4tLL1EnWyrfTNw3cpVgt0oQb6fAgDjzAAP58EVCs7Hz7HNhcCg17Ph34VjChbgeZRMeWxMFKEwKTy2AlzwVZ9WwB6PWGCmXANmk3x+oK9i00edfzurkctrKALkQ337fFmoX6fcxO6sGD
s3SYMXImomnH5ATa7oNZ8kJcB55D2o3Nj//s42fX4b0XHXvV7PbFffdbZb6RR+Xl9X/2zq9O+Y+s3GjyK+eDjGEhWihrb84nhgwEZLe6ljiRtQYyjumyoeoknCKXPWJjxs/sJrupe1OEOb4EfLGQKCPWmXgcJfF0
h7lRcGcbofI5y8UMVO4l2m3Pf94QQzdgQO7dalm57DoRVQJCY3oV0TmsfMa+wthGl2QeNuHtPrxus7IpYfqQ50rjTKMTr/aQuZxMW8JiPrn75ej3GX5ENsX13MnRlc7m9Zzmli3HnmglaS4KFVFgyW36551uH5pk
sRFEg4e8WDWjw2Gij9LHWP2d+f5ZUiLEwuWRxMNxhIn5vo7FJ1Poa8AaAzvXBPIq7v6E9wKLX88H32d9/vB2fjbKLTpKmudez5ZDSTm86mnphSELXmia4Xjx/cjbPfbT8f7ObX4Hm/wgEGJE5DHVBhNvUBwoH9Zh
41Wse9HEH1tYDeJ76SABk+LUEXYgSY25cyPRDTGxLXfUuGkPCbXFLayTPz7crFZNdcGg+nNjh636w1cKvRNGk0WG0zG6KRcqyk/K6zq4UuYmm3RcBS04kat+v/RDmGLCjusTEEx4i08U8E4qqKL7sTeBfcKQVDuF
7Xq0w1hyN9SNC6/wTWFU7V/mF7klbkjCH354P3sKdb17nv4z4xUaf5U91ZxidtsLJhUaYnTyStHK4nuolRsuUa+piIwkZulKx3dFABRkIqrFNKh3uI5IYBYeRRWvUN36rcIBDaLi9vcPhr73BAVsAdFXykEFkTsj
RHXKchKPUGUM44m2RgruPy00VE+gFWCcmFW81lOzGNYeM3Yd/6yah1br6gVXNXlAKZ2QXH0Y4dkPLuEbBt/BQ+7bTSUvxcPB91oSNXp273mMsb/5usX5cr0uFnrNyCVl0rZrPqR+KPm9oCmvr4TPt/Ja71tGRnKG
sfpqHnyPvgPXRKMQJBBs8Zd0Nl3LuFw/nfWKPnUooybVYOA2SM7suDWySy3IhZbqYOODucV67xf2bYSk5vEAF/e1eqVotzoEDK/oruiu5C5zr3GIvd2rO3vQJ1d7RpQkhkQ3a3FHw2ZS3Pw5K5/q7c89+/yxZ4nj
F4VzEwEV4yvz3H1yDHF1bejhkDeb1VIHC2+J1Y79tBSrXKFfiWP/Gm1soPlEV7CIpbc/7YMAe3o9K6BpViq0JPzh57smUc0oJwOwZXTwnIPbRxAK34FCp1VgZ7WoFJu+XQ7hLBZHiZrK4MFWNaraMtMsbW+5iZSV
kxtxFRxJ6cTf8BYdkaNG1oJ7ANeY7WtW4sNgqS+TPv7IUsJcUr6GwoxF1m5zm5j6OAni51CgXyiCGXOULQY9VZM612S0Jhm1rIZt+Nh2LsGIukX/AzfjlZ59i8cj0RVRRvEzaOj/g8s6z0Yuoi6K0HviyC0a+UIE
xagHi7KXlJSoSmrH+6XvvkWP8YyamJo74PXkkF9RMas6qPo8s3BsGfyhM05DFTV0nbYIiQFOD07i1HmhqyWlxzyfLPpCTySHoKjY4sLTo5tPUeTieoYByme64LCv+4hG117WVjDbYOIzrVDUsEus4KU+tEPI5y6/
zRrS9aUW+9IackTCo2Z2ORNdiDjUCX0gr72LCnunTIybRfARIn3Eaiistbo7k1qvhrNvg9qj77neF6slgS6re6lum5UWXL6ooeyXZKdjI/ser0giQ/iXjoa46+L+PZiD19gsgEnAhHTVmsuvPxpNe7P4RczWaZ2G
Sl8zUvU92yuDk95Xqs0FKLMh6qn4cUE/aw0Pc6WbK95MX5WuLEUxqnPWPgaatiCt0F49o7uR4iJt56b1RVFs+7AXp23xWk9TW1Ozxal1L+mj//pMmiDigNVQKXhRfFuAn9D0K4XTPUgbs/m/bvySELdN1PSyi6Be
jysqV2ZdiNCv2KQ2nlMMX3OFlWWS6NyjaiKejCuQ9cDIkqDQL9VfyepG9Svm+ccpzOZNh6jXX8ihT7+jRYGwTf7Foa6kArYk2m84NtST9HeKZoxh1PyAgmXEW5eABL1Ed3uxc0GrkcpcKvHqFdzsUw4NCLog99F0
EXMfYfeJZOQbB0+YN2FcPiMalXLCis4j0m8abNxu3Gk4YI6Yi4huzBv7jc+Zz40fmbTxbTrBNGiC9vVqxQN08pxTZr5xH5l+z7yhiEb6IPJ5o2Nuua3h1jlFD7xmq1ZN63LEvo6uDTpUct16OSkvIe26c1Ti0syq
iQtrJe3Z7ut2X6DmVvZxfI0tTTaL9ZKvK0ivbaIC+/71O+19wufw/nBzeAHyWhwEn5FNOPyAyXysAsXVAxoFJ/kI2mNxueNLyVwe7S0fZaPqcnsgIDRDYaNqg5WREUNLeZkRwktDqoFX726Ed+FGqSOY6t0dUa0e
+buLtroxCBlwK8F53dHjRBAAtdbdCutSsCbs0yLW5LF3dVghaS4TSDA9h2Sq0sYlcO1C2z7IrZvkVj2RLf3J7jpu3LtuxcyRTgHwSgw8heGA9SVZFve/LDS5aJNQK+p6Tzv7XbrJXLju4Y0uelGYQm4nAHip24hc
eVgUGqZC1VAnPrxii9UUkTqLK+HgfVqvxFRKZHdTv8VBuvoo4/NY8a3gUiSqwGX/c8LKytvNuQrrtIWuWD05IpZcBSKHVG7xJOrvhdMeQb/flD3ojZ83QDilvxNhgxPJ/BpU3Dqf/I82ogjdTFgnd0RqLw4uj/e2
r7R+kIjkITQeI5i8tee/VOulXnzUcGH+PdreyaBqE7jv2gpZGzcdXG0EDqQkWeCJ6wFlh+g5fPeSr3BkAhL8h+R4KPyzb8Q5qeAroU1AL8FCbCg04IOtBJo3PDpoXJ+Rhc2x1v8NbFSrUnzd7rfWWqYq8Q5sO634
izyZ1weVWKRbgthVwMrCiLbBeaJk6nyHu4u21LTOm2k+9OYXCnmAVo8UPqdmgM1Cy9TpGToqSvqjYbwV5lC7oArN9J59t2V+oxAxrJxIs7mPSpLOm5IPQBaCwCzj/b3h1MA4kFxez9+5nWzBPfzYAtsVClErg+XJ
pmU967izmnw0O8cDdr7IA/+BcYNXytkb5WzyQ3hXV+X9nNf41uD/Zn7/RaWrtrMuID2e9GdizlaF+a327PTSM1SrnMqrsSCDCtH7uG/2ItsYYRV+et7tnZmZqMKPbdLRazvprEjLDEEDsSzc2vpFzfhHL83hzWNr
6kJMwntn3iMqc+j8cu4Atc1ssy+JVZcQkDgbalR+vgKy46VDe1+6LPh+TbXnqJqZIsF/LVtgVfHjpdDnv8Y+S9zpgP/8TWeVns2hDfHOIBiMcdDuBH4cLk5ZgZEkrjysM4cLhX9vyUk0n4/sftZCCqo0MSUAdJ9T
G3wemloqxf17f4z+xn3/HivRrL4ZGsROEa9vjwgSl2zl/dsUxwcdt7wMx/4cxvwGKd7jDy6hdw/KTOI4gmu//o9YiOum/ULPxhYW821Z64v7RLpFNH626abNLHB1Z/LPvXZGbtqmJ7QGaUcgKYTi/U1MJmyJZW0o
bOch5oI3WlH1Idx7vff+EO7dLJzTSfJ5vIrdsDVDmopSO3eWtSOaFJZZZCIlRr/CiyEYFf/bdu0F3/8gKPTNevN/hoQ4alpt9GwqB8F+Yf61tv7fmM3yxbb+i2+W6t/+I/2dfqS/7cO35F+79V90s1QXi0d2/jnt
P0dLeRNMhoA2/Yn+CXmtrC/8Qk78Tv56iZcFRJKJ50v9vJRJe/3Nn8hmrUONWCWawv3rOiOH1KOgj13fItGJiNb2nrYJcX4E68bhU6hquXP3EnuFkh77PZsGArGnq0rD+kk6BTDaSMZRCkAlUeR8VSeouPtX2UwA
GHnFNrF5rtsf6Oh5FUNwXueksYyQV0V6HVMcJ7eN5oi7LIxdZ9qbrllYbNroAJ0POY9uMo+W1o3Y1T3QSncaWs2+HW2pa9alKrXvrYpRkGYY6aM9slO71e0L5je642YnnuV/Su19SpkgdxkadPM1mvU3w7H6oFfm
v0Y8H2AXoyygi/lrZMQ1xAdsG30d41pGUS5WYznapbYMIPD+gHg9Ob+YDsF2P6RyFzsTVtPgWHUGr2LMrlkkvNb00jeXljBWvWIWla2Zyrgxaf4vqeHekYkrqj1jt3tSIlY/bJhTnN4R+enyZpzncOKIvdLPXUuU
4HP9ZIr1g4i1NY8TIE8vLhEJGKW3LwW3PmqbbJqKLtH1XbYcbUrVwg9QN5uCEFncdh1PeYRqcq4hQH0iOfdPSvGtiTyUl0/hkgs6WV0ZZjxo21BFdYmvngHi+PfubDTuBnYxWcNKNqHh50L8nocBb8XNBr0QR5C9
O2uLXI8hJ30bECqZ7c4Y/d20oHKp/3D+8T3/ebKMWPy0Hkh9TV/Uka5phVk5hqMdZ7YiXLUHUvuvA0YE/T+aDO7Wsb7WSKxo+K4gEo8nhnz0MK5s42wTAzuvjLTSQAdiurAi5LQhWAzZYQqT0rcen7gUWL5CtJDi
Rgk9ndSlkmXWhwOT1HVJlM0+CTClEkAfl4NzKdNIqC1Sx/oIQ4aJ/xEQLC32bmgBtLJFS01wmRZi2h8V2txrCaWSTxpMk4txaYVTNwnsxyxw3WZLNmwmj3pLBXrktN4UkSo9ZVhIb5pqcgl7YsDnBJnrfppyCwiD
mDIN+jWvsyiETjioVJRPL2VSdO2pP2bfTOlra2Eanot+kLc7u93msjqpZ4KcQPKZTrJO6RTUeghkFuxcbqRDjC9yzKHqA/IgzZcRNs3BKO0wETqB6pJ2Taexyrn3gxxHIpfQvhnDfE4M3L6QyYxEjk98mQhBbUgQ
tyhlQh04vnj+e4DzIAkfkIsmi+5iX8fmuh0f1t3WZYQ5y5OIyLfj1KkBOFZ1AZon3fMkCzdXMcHn+/xE3dgKlhgejG1tjMziHS6k7fhgqSe4spuh3wFIXBKGxQCxNPzYh7wmdfJxDabWGBVRn4yMid9Mjwg9VaZU
YJ0CLEGyb/pUapMA6ioEr2kKXlbFOVfCReqLbKkzPbALSGOaw0sM/ynQnO3vx8+iknwhCxVgEhK4IbnPhJOoPW+RadG9SZaXRAX4jVRG+y4o/sCoD1rMVOsenOW2pMzlXn2M0ZcmMRl/EtmWQDasFtVBL5aGc48u
/YoPjmD0x97+kgDl8IC8cVclBR9+LU8Z2wUEg3goQYzhCpIe0MOhbifa2sfjLYzUxMgazce5fRjfZ1JuZnhpc5wTIL6L4t06GZ3mD+tuOt3YWK1jjLGpHa3rVYh5UX1xSBEoNTzZlcIzzuw2wYQ5imixXxEYBqsl
YUM4QOGb9nelfHSiMT3AiBEkggWs2CpLQD+JCsbb8iEHrg/2AJG1P6/fa0WcmQOGN9aeaws22FDd7Z1+leNHB1EF6cqd2trcoHrNTqFueKD7jATRho3fBxAhL2/StUoMp9drr8FhMm0YUKXgsWldQCqmyU0Q+rR1
nSNnfTK/C556HXB7Apd25rzf/TIW/XA1wogZAGolx4ranuJUa097iCexQxM0Bb/kCXRCI+FuEvpWRcpptFRf2eq0+orI8dVmM+ZBoPD2p0ULSY1lQnNGoakxYBKARcdn5+wvYicDt+R7WRsOZYYyO9xEKYkrTQaN
LVnl388gOR3J4gHIiWnc49nanDEha6oJ4JvoJtb5t/FOuRST7CIMCjKH4pJMMUj1sJLs5IQuRXD545kwSZAzHdVIs5FMlOLOTldQanVvkUgoqfLrFfpRAxmTWpcr7mY82oAXH79WY2LJMSyCBDOyL+gBnuKch9C0
Iw3NdkLdMa+tUvDUnTg0qDGtI9849/SiAbNAwUtae9VkAlVQySOcaL7rJZxjOaD4JGSQc0QF/axEa/NkGc2mNLDPx3dgTpGvl5L2+1Vqd9SG5xhPi5fQIGoL4j5sYimiEkCvTOz0uLrAT5UetDtIkk3FjMqBJjBR
gKTEyEdZ6lwuXO7hAMTxJnn4/RdWPgIUt821Q21Zt07rWdEL6CGqcQO0ccwnI9Ak1SJK/J8vaVPI9fMR86B01FdD44CX1629KL629/LlabaZGgwURCiaxshrAk1Ni4ZngLY5KkjTv1Yc6t0ZrXTX/hGni40Ss53p
t+1K1KdrA/kH9gZCAmLVE6qo1VQR8ggmC3Dik2bqwopPnh5IAHR6Gmc/Yq8wenZUEM+igogs3YKJDvA7LoTKRyfraehKVK39FI5vhQk6dRUbVXQnOJ2ZuLl7jgMgQMlI1QlOpE5d+HJo8LxAfSpfBPeH2p4Vpxmr
VOAqHGBbmhW/yqG9YB9+3rFC6mtShqPKdNka6e3YOJqAIFMhHusb05s9g5z3KqwKAy6G49PDkatSpikmWhV/x7CEn1UXBOCZIv0/DseSnWjCq7YyqpDXCSj8b42EbCF41bbgaj5DCP2MaZ8YQA+sgtw4mjA8Lau0
5EivCHpTPl3iVy3PU80IldIeVWie1OWTaO2fQ0GI6zI51Gb/9FoAO7SXhQpaWlHYv6kX7TsajBQrT39O45bfe+/SUxe9Q0HcM8yeDUwQNlUHxunkJxEyztDuv81cM7tIdBBroHUNC2+HRif+DsFVVJ/3h5H/3qiC
cmgv/h+Q6SpAJ4cdQfdGqZFI2/NSanGaUc5KovaqFpYySwPIzonIA4CG7eWKZJwy/Yo+E+7++7ELX547HRxFs6+/TkD8rTIOrqJad9mpE4GCNtPNY//h0bu71EsuCk+LgV7T4445TgSPT4m70zFsebKC2XaAnOEm
jvtBnYkFrDpKEjK20l7CvtiB0ocaIv4boQpcVUw4PXwqNFH4Mrdznb4Jgk7f+5SdEf2jciqv2RekJjJJo4ubaB2MivVYj7ILy9oks9rbYhdMXFX2zFFnpfCFVOQ8Kl8aUhlvBocKyuawM2uo8xXw7rLTEGu+CE3c
875fJzWZN4jBtKik5otaMLIChWsHZUT+kj36mhsgpCTnWwk8j37No+oLc9BPb01fwr31tv5YGqM/lajphlQGAFXpdLIawEwfplG089n+zqxNubnwtmk006e8HU/2ZbYnht6hlmlQBBs2pHXnP/SOgRER2zCtSyks
7HdeUo41JeOdIEjaNzsr1JQ5mtAjFBnQxDorNsJOlnp2CECvenGTAQIaLsH1wimCzQSoI2i17xgPXiJS9smWrvH+jA5aDnNaTBe91RDQm3jfpTut8LrKT0W87z4OCg8ohwZxjYj3qrZuRF6XKUdjXlgj/NOms4cq
C31OjkwYMFZeya1ydgx4zj6FcAHdHOiX2YyjEfnKGZT8nRcLTJiMYWhSlXakxzXYW7miihQVvNZFRjVo9lYupVqpDijrKCmNk6Z49z2D7m85lYAVOzegXGKOQ9dSckpTeR4zPRiPOCK+ySL/bfXRDlIm0F3KU2on
lNixudJXMXoZNeEy2oc0jKIBjnTRNujuzWqTVoHlQt5yFnFr0+im/4IvNDZsWQ1lZvZAiJS2qOeP1FAzGY4qiBWrFMQ24kR0TNzF2mfrGh6flcs5qvdC+abBZKQIG65HHBw7bAvoT/WrfCOhiTWmVAmwEMdpLbge
WxKSjtwtHb4iJZKfkmFmo0F8n4C9Q7jd2dP8hw9Me8j3GL5ffJjDA8+usRhpywdkiTUHyt0CZqd0L3M3HWGZEI/vUUz/MnfbK/i5V5C9JF0qPpO/zrzO1CDLTKLEyntjmQ8nvScJSbUuCTjLWRqxYj0pjaz1Ht6U
8RBSErLwhbstbp5LKriyjwNdqVSzJjGrJTZOLSwQQrB14XeZxEeSIKnFRMhISzY9cjv6hksLrkwL7ODPflDpHXKQugQTT+n59S/bFph01+2tCgLwGUHSs+uO9XZZ7IfwTyUzcMCr35RrdiYzqB1ePQnz3XS628Is
atyaOAvKyTgGZWMZHDCVog4RPM5WTdZmnw/1xf88jjD4el2dPzheJVqLLXgR58rCsCjB/veCe3IZIhGQJ0d3WdbNZrBqlWEpTCLTfKyBPpMUoB73bEb5K4QsQ5WimxOw7KYYQ35R3MyS5B2sDZSWKrCHoVot0Jbq
rlIQUW5F9PfPZiZFsfU09YzhEH0l89MnfHfhIQkA0bYa9scfK2FfabdKop4cS7r2k6uzByEs1tgyteTJr8fseHlccjrK0ARimj69+qamvQEquBz3YJsFl/kTg5z5nv8PEq+6oG2nS5C0GkUofhgIUPL4ee5qyyth
7jvMtietplSOBYYt4ZVEBfBpunp1comohLrdhJ25u7N5RzlTWr3fgt3mZdLnPVVuVgK5qLxkPUcYhnoWKu27zqf5CIkdinVHPZneHPSggAKeZCC5zF2H2gE7b9gEliXOwvFAPjN719fMMuGwk1AhlQ0DXTw7X6od
pnKGAtO5BPSCUPx+kryQFZ6yUhTd/RVwrgfKz92pJjbY6uqEnUP/In92cV0v36Ok9WyWYkjKpawoOjUfogfaYfR1N2ZRrimsQPfpKb+aCK9J7l2K92Z1NJxNoBz3Kz57aU2QmocLB/m4RlsD1mF8Z87fhTwneIj4
2mjOBf59Sk1A+I/mKJx9eDNPqBV1mKHsdw9PidwUoFLiOcPWAFq7D0buqNBh6AdfoWtTCRSURPxL67w1NCB8ywffLhcQD2bu4uhjzwUGqYYt5uqO4aoHP/ZDUtDKiSnSvuF681ivuzcrzZUGHV1EjsXexHck+s9l
w1mfu9J48SFHbs7/9nduLpPdi70cA9MqtiCyv1Ff9R5i2BbslOfhcvHckH5a/mYKKcNhtjn7iLXWNfx4oSFXTXYKjX9gwKGb4yxeqDb1TrXh3uBGH9cmGEcdR0zOZHX/JCJK70jAeVTPD7IM8SxTU7cGGhWkQuo2
1cRELdjmzQBz3qNfot+GJ1C5VQgA78MkqG+PHYHyYSKXXkmBx4UvUchcgCvDCSlBCVklYSZeIvq9GK4HZkBEnwRcadl/xjVbj0xBVe9YxeBHcBljq5inMr0n7ZIWaK7kqwWSFZQTQ5yD7V/nOxoPYMmRZ2QUf6Uh
i8HqyoI7qXmykOpbVloOr8v2t+t/mXbJKRyL20WAQEti18kVnFdJvLqf7rXA1uviVj7/CHkfehtkJXyqM/kIo1j3LjM0vSW/MsYb4in04MsK+A0IcsB3yzc7LQ70fYrpXR7SUDzu8pioZfkL8GDafR9TEsGWUgHs
CGvhklsPn1+2baqiYnthPOjdHGkZ1jIXwZZlK3qV2IwfVvSJgxTrrrnMTdpWQOB7Mk8PsuB8b+Rjcb1jFrqE+Nrjnq2KQJbR0013tKnrqCBOuy33XmQ5FdCExhtlRsuwYtx1M/2X+AxFL2XU6cX3MwF8yK87UxeC
uZtHKY0XGLH4bcToArXNfiiP21JFmX9sI7HCxPb2xXNVUJ8fnYWiHGf8+y7HfViihRnqAUg5x0ZXIgp1MzNozOGTt2kRKXsXzkhCzVH7QIgsxc4AlQ7yii0aV9RMzW9VCn5Ni+WM3SGqDKMfRvwWGorhsVBbKfgO
uIuqPCVOhk7ouYpljAEBfLMwL2jPnQ55IJbx9veEfdYQ3dVT7cZeswVgi/FI41ns4+qFCRy6GTc/9dKJYNUF7TOiW6StJPtHG5RRUNESNThj0eXfqQqyqlXY9gjI4dHh9LEAvr+T/PoHn+/o/Q+YkWqu9Evuz3p+
W+YJu8034+8xChLZ9qKKP90QcTrt9fNqote9lZOxJW+9O0r7YTMqUY5245/Z6EzJiSXtmbbbf62/5q1mAlPhDHlVaUrmwMHqSfuzQNgAN/oo9AX+vzocY6KYAef+Dv/Yq+qr699+ZBvIQ3mg3KXXX+OMXEqkdltW
m4ZXKflu6tO5HP7+dber73ZXT+1of8vrZkCSGnRkghZZzchz1VyYWzhlYT5ntu+ODWAOiHC6YLcLnT349cno0n0izzvKvJ6/2Wzj3PQHBeod22yI6YRbN3Q3iJ5enePYcO7nmPeyTXd1/HLRx6IHywFBIJSmUwVv
tvh29+vEH7mZNcqJQCxtZ+a54f3OZOR4Y3tdb6KbfV5/2Ir+qEmae8M03gkJg0lk5aR/j/sMvVDnFKZU3J7zltr+bO7r3Df/mpkuXx7BN4bmj+z1Y3SKTKNXZACkEZFP5+u1LSIm45t+zi0ISOXZDirW059xY0eJ
l29U3b/znW1MY+eiAcwIFgJnDeFTBkO0uPY1PzOx0MhqdrDBVXDXhLNbwj9zSVCrA39Hzyu2BKO2tVFXbV3OvQgmYU2Kfd3PiYlBN3M6m1/YN04me3I8Pi0CP14tRDFHwTD4DKpHep7dfDnBt1Sas3jsLLPX9UhZ
YSnKqXTnytHcJ8qXUTr2P1u+trnp4xgFajV8rwxQZS9EOJsl/9WQb2kqI7uZtBIL8x0BdVmzJdAmF6GoTf5LZshJBP5zBydTOF4DHrUiMESCM3TCf6TSNK/eXP15ioCvOy68kOVmPZOmCcnQUF+sQvAdXL9i596N
rRGbcmV1THV5wGmHaa+otaQiKKZVdz1Fclea7GzLamFwP7WcoTa+qg0gAzUDvztEWqLi2oXHxlxRKs5Hf78LW/P822woj+lmwXpHY2DCB4+/GH1b5CPpDf0ywOFz8n2XbHOEiAGTv/zTDD/y7fPqr5vPZ9fr0D6v
dl7aWpygrMxAut+NW//4z96m6eHQripJU6o9IXFbCjna0kePQANyFPiyHPLPwc2G3mxdyPPQPnFuW8dN0cb7L+HqQb84WEG79om2yYuZGkSXsfU2Ewin02hEnCqsKEfDWw/4ZF9fkfkHHBbicJb34xyuYSLIjWhg
q7gjntxX1F6cO/zteliOR2yJV2fXIvSVzvWnrOLK/v2Qni7KpeppNYr4PZCTMfVVSv3p1Bc5KhBFwTvUj81Yo8kbFT/rWrREBxOdXLI8InZk8sNILBgSvjQfolPq0yZ8rxxioWyoOJ7RUoe6Uu1DqOUhzGjyLsnA
zbVTjqQ1FFYPdHx8HrCWeNy1nQj4RayjkEeqJdST/CN+GSxmKhTJPn/+LN5sNdPPNeOJ3J13n7o0LrUxki9aYFt0n2sa34+SEU1ea7ItugysIF9u/4MHWU7IEcW2qPPWYmf8Z/IDNKCQdnDR1wriABTrLuNNDx85
EV1/jsz0sD63PBtRO+WlGC3b4MFIH+4I8nuZZ8fQcYx/cpE9GPDlIVlRITng80UAXmB18E0PCbZY2UbHtv/Ca8lCaeTYdsLF8s+Ksd3hsQwelA1Jh5a/YudQb+kTrHF0UI5z/U6QDbcLqW2jDnv6IYGVirMvq+3i
tyraxp4MDbRW9YhX5RwjfAgxXdrs2FOH256hpn2/PSJN3Z2cL3SK2a4O2Hu/ppe6wTsPtjoQJyfbQcxFu/Cj0a1GNxY1VW0Uxoq24H4Iv48WKKjlt3A4stznri/MFowQLtdMsMnoJvijTgMe2uQy1jnB4VTOo597
yb2x0QYlqtmxQqCVgCPvS+EUx0oB0L/Jl9T15Fcv28nk1j4RYYY8ChOXu5rnBHKJXt1305nmE/52k5MAwacvIWZaXZdEGSoamXyCeHBGX6QivZxUYCoVMsKj5BCIMwlqhon9Q+cJDNLx2vcey+m9y17/SV92jR+y
bIQ5A4Adrga/3j1+xMJhiZ0mbzsxvE/ebWtbboayPP6vrTfCfRe6zpjcjEOh9px3sl7OENXtO4fk7T9v/yEIJ0c/eZeTbB6ovIVxs8+2SyqlB759cBLgq9TXzxwXrc83qzC5EImEfrCPYL5oZnkZ4j/jYDghCUkq
tjSiGJWQORhQp2IwKBiMqupMEC6EiNQaJa1H3bu7JnHmgx23+Fq3urShu5GJJpelXubgQEcRDiQ9qYpXV1pbfOOCf5OInR17f3oenp4U23oe8o5kg0/f1/6GdA/zMMNd7zXLN9I+V3FkuEv738y+cOp49v0GF/ZW
fQSTmw0saq6HYUMac9eC7tCSXu1xTC/db60k1RLw8qG+2+5iHuW4+0+b9PmZyTj9K3BPiFeTLXvsi0+pDtn1Zc2vf7AOB6v5yM18CzYdeXvyL3o5jgOUCl/ZAX7dCuwc4/oN+Kq1UQp2gSRlsYVMYiuTatgNgaH7
X+oZTF9V+1BTDXxkwVT8k49yylxB/58wDfQaC6dNm1Rzqa+B4ittHAGCcfdopaExArjjzVtaZQ19IPSF4Xd/9IVPIX1P8st9u9XD7W0yH2mGNPHbvfY87vVvaXXeULeAQc+Rj4R7+QNzbW8ShxiGzzuyDxw498gf
Io7QIQiLJoQUfF6Fp66una+AX1LlCBjO9zDODiPnALXkPmw7pM5xHsmqOEzzXiydkOeg2jQQ2EsZHLGpQeObWNkYtHkr9jrNktLHp0idk3ajxujclRoTf/ZJUiDFADqVNpuEVNrHzpIdCRnMCSn5RrwoybGDkg2W
kvIixzL9MyDWQl6r5/BXuwYWPqMPBf3OpsESyYfIPZ9Bh831wkggLVq558J3DKt6LZqDFYlaxQ2AhrpAQR7fmOHSN2vJQBuBCvmg6ZYbx9Ae2yc0Js1T1njXJmBkXEQnRiMZjk3rnGPX/2e2IpvmYvFgLiE+fzP1
e7kxJ47k63A3Q4scP+6ppTLDXe6YCsQCfYrPtNh241KZ63TANn9y+WW7+WMiOu0vloGsPMDRWAlIJRDK9ocIM8KEvGruFeI8+QMKkIX3/HDMPR0vHUE24qLpIWUjVN1A6C8bxAZmBlAgJRpQgCKcqLiChDQJYbhi
QLuSpZKlCvO/F0bJU6bY6vLNklIqnGh1vWRTrPzmgGV6wHCuShyMKDrnqvd53TWZMUk39jxkp3Q8zYyStrf01ik1Lyw/SSbyerlmp9ZhT0gozSg7Av8TLMh6D/eE1i9ZJAj91ljPJIklV6E01+d5hhcmNRRYqxKX
Gw+SW/MTt8aGfBfP3Bo+3rPSxESEqhX2e3ZCIAAIPi5HLxOwKF64IKH4Oa1NWigk1TSfkFifAm1v0TDr1ErxgAUX5Qb84Zc5YRpbS1sQWieOi7w5LzXZwyIK9PUWS99cE86R0FhT+8aYeKYDlm4M3CILO8WBdGpB
ihB90vJk6+UfNhqJI90VudNWAYwYAWtn+b/OlLhEwiMT4xsl9R2KAaYhq2fGpSE61mS7/kZCxwjGAZTzt10GHz/JERgBKtSC+r5QWnEst/JNGxZqMtUQmWcspHAfdOz97majgyHdpVUIkbKpGG5rE7c0PUXU+s5P
78iwRb7ZBP8S86OMoEOIii7RjTWwQYKG6FKDQ8wueYGKHP+SSy2Ml0oKPWlZU20rXPosumXL1e3Gx+tnaBCpuMoF9gFBodQsMB47VwgE25q8EwZ9/7QAjCQhlp3GORAWaUBggrM2GawJ64CFdu9+FpByQyxqftlC
hU5mOadYxUNrf1Om/bHAdQN9bwX5oMZ/4vGUAZ0aD3AIaRscPyCQ7/1r3h+MiWDKrzcDZCoYAztOOlMn7LqU9pf8U/Z18zzFMnlns4UButnBtjwY8Xk8sSDk6XkB218DtPRe4ifVpegSasmeuDKpDq5UPjZLyeue
vzrR2udqrPu2l6SeGBOnMG0/Dsf6Pv0sysghpseE6q6KLuJHHPQJ/A+RGFff+ro7ELijqCcM2JJcoTV21nHfsbXI/fqWlszQ8LKObOjaXfMQCP8CrpraTuINExc2LfuZmRYBZAJFRODZ9KkvxkrxwwscXQAP6MuN
MqnKPuZM1IDc23zf90xg9wfve72BojGz4+JuKMt2Pl1cIxNH7HusXKGhsFulJl4MuBrK4w8dVYMWdN3FvGpLJwCUJalkddheqFlWelyUYqdc8P4span4j3WOn093sT+JOL0ZFbT9NRwRsgJtPGqLR1dCTz80/Z17
6USbvze22rhHt8HZ00bm6fcah3LKNRm+9sw3gB9a5lpea+VGCODm8jv1qdMt95lrvWZv0cVr0BOv/H7a0/xh61ezz1M6g7r2iY7E8R5vzGj32cjLWKgbvjwf33KMIU+K3jPqVrwkl5YfSdaIcGCAoxf5/de0uXc8
LqdYd8jh09OX5B0csTR/jxy/tEmLygsym0HhOZnrtlbxHgiW4ixhkF5L48bEbTfq7mnAzx6/ev9zmE0z38/oCyUN8vE9gR7xE4SU4MbOqEqldw7AyMBb29nu1yh95kap9ECtmz8cEicAu/NZ9/bHy/IFIUxhCnlF
wUanjPdJbX3GObdfRL87tIrZJRv9liF2EGia0DpuLmFOj+XzIjG30idbF1cadSs6EgX3GAp865x0f4R+p6452KCrg7/NZmL2+tGDfN2k+XUuy4F92Q2hcW/qBVoU2DO4SQY7SBWRgQ6fBTmc+blt/9XcMgh5rqSi
ItHKXiETH+L2Y0BVn5ir2U+U2zgvhq2HlkZ+CsfaVB5hY5h0mFYNSaBHDbTLDDjtgxRoTw+pspySkkvQj8/xw5wh3Rlkv99PLuXoZFoiaOeo9KKFrmA6mXDpoYXLwaZElwaYs1MWMk8qDZeHPCViKROCYzKeGqvt
+MsVKDTGWf1+pewvYTZ7mb2jdlvKTy+SJViN0qgWku+g9BPPnM9DPzRaa70AevcXKtgHKkpVuxyZUA+DVuvSOCrhR8eXOdS5L/Cf4+OE4FQYQ7nGNQsiNhnte/WKOn21hl6fNSVfwoAhVqO0QvNmtjoHOFfH1lcC
60P8xTnVyJPzLrovRL4OP/VqdnhHcNmeYemARm8JeGO59G1pWWeFvmTXUsW7bS2nfYqidEXXEF+v3pkbuLnDm88/4Q6szZqPa8nmOr6t5c18cJ9b/3bCrZG1imnHqp5Zb9Rj7XZebeTaD1LHDFgZXjYP80sHet45
8UsHvt1xfgmYeoLxvz7jrPinj+m3QleCDS4a5n/PJxB396CxPgKbH40oBKqsu1OOTzGarE34nP9TmGRrG10h6oWzq/57Q0glG6dNYP+txm6ZXCNnzpHg3hIDpa4qPZRMOuzoTHUs7LAarbtpMe8wUZNvMEtiYy7c
iFCeIC6WwxuH8VVZtMMm2MXYqTH2RSY2FXJYu387JK92v5xu8zbPOyATkK46mk5TqWvqQssbYMZ4BLSN1GGZQ0bzj6oN3hJd+4IO5Cunqk30l7DOqh9Zw+tTaT9hnV5tWZRZY22pWX91fiMcgh1dMI09omdVCDcE
ZtE+aAvQJr4Vqtigtmkgamm6VSRZP/2p+h5M4d8LTDPqMBd4RaDQvOqxWX2RdTw2oZnRB+pajBXMweab1yXYURpejDPzCovTI6ZOkJnwz1i+5D6bYhK/nM23hdsCb0dGwYvwk7nfHtRMupOw3CXho1ECPiz7Ti3i
JWUcnbcj6Sw9C5pWz1PmJIgG5EedNYwFFkFe/QgKeX0XlhQs9QizZTqWdT7FIJCzkuW0nRc1BEzJdBWFqSgjCr/H42oKkuUo5f6UAMcM2T8dCJYQACpkaTI7NYnvVQXmNAghGX9/m3ozEqRjLpgvsMFoAU2Cf6a3
ZMi3JuHxDQ3f5CSU6kz44Ox9fKZVsLuS6pRE9mpjI5tBwmB17hkFfpUh179AK2zMg4HidztLBTz1OGg+9AaCfLulgDww1pZovh67Pbkw7WBopLY0EcG0VicpHK0zmGL1+qZUfT3PgjnzPwF207oAk4pCm/btLTMe
BCTop4tn3HsALj9Sx342GG22TJC6mG0dv/zoq/yxqBEfdGqjB5uehdLxY3Dm/nAfOCXLvTUt4V//ZQxqPLI9vnY3SeWdshc4aPm+TzlMG9lyTRmiN2geOg5oTJs1QMVROBgZvQtGEpublO1OFYx1dLAhmxQRn3l2
qYjzkOK9H72uvzt3yUSvjfAXmT5VBD/dzTVzcaqQ3VtYo7UFY8LX4t0L9U4D4HTrDlYu6y/sFE1zXSQiFYMoTHYh6ieaWCa7eFHEkmgq/eG4rPN4ekfb0M0JiBe5wc0npR788Ync09dFJfR2G7LOda3PdK6Sag06
XGrKSo5GRATclNcM1QiScx2DgQaz6ou0oZfA4yCSkDtYpnAitUKM+PLEDpa4KDkMlXXt3K+lk2Sd/PrrDEZvdFYJRB3amXRmWIIsaG4iXySoawvCdmxfDY8EpAlVdoGY6Nsm70S1vfjmlKsqNXjkuqA/7qUj0ihw
tihnJWDF37SUPg7ipoDyqdpoL+3niTCKeukJyBRWpnmL/RJ2e0VjpFQbSMeu5hhnMJqHLwpNw9kGkLJodeeAQe0635ZdzFKuSgazxTk/WhQktJ+EJ3ayTdlc6EKmRh8ehgBvx7+GC43/hLkisdXkp4C1e+FKQpqr
srlur9sE82Xc8WV2ftwB6M/x6WbjkcyPVvVhEwv0CVOrDAbbAN3/zOHgt8h2l7y/kM1mJb9celLZ9LwswJel+ZJ7DUb2Sq3KbR7ZrU77WlaY7WKraau9IP5b7fHgYiIyCq8BkjPq0P4mnBGeKjE3zWO0c9HuQBBG
z6ExASBWgsk7QLMBCu8OaKB4+7bDK+PY9LrdiPMRSHDAqM5Wx4bvYEjcAXxZ0FFdHO+0pJna3J2AJYCMAnioePs2f2c2hVv3nQHyExZkfmxE8Mfj41cwsfE5Js7wksx5+jDSf/t2+g7s7PNgIK7r5/zdW2Zz7+Hk
zH7zMCwnAACfzfMyOHkbFtm1GIDWejV8F8YxNj+N3gFU+9g/ds48si6czZ1NcXW6G5wxX23NZTuUWl8ZjY5uSRV1TU1mRbPI5tAZDYxoZDwdUzl8m2PX6Jc2hnQ8186z3JTeb/HCv3LB3jvyE5eWc1T89atBgArd
ZxQykgnfSiOURqyA2YKWpTTVW4pUNvkpyQ+MH3rWSudSGLEMvbf/U8fS0I0qNqWMt0qr1tbs2NRvAKt7m8nvbZPa5cJ6us7G0OQwRqqombICMHVS0CzKME5WF+g1qYiKlxDk+JOa38XdN9fUkEY50Yxx77Cz+v69
p0Z7t2lPSfUaXpYtM239oUTuPSXgWqNbNcfgbYE2uifxTrWBWUvlCjM+6RrF9O6W7lax2Gprp6YBBukZaaFwdZ5Mtrdtw0RM4T91Zn0DnzKAkRlLigctAkhmIsksSOaqJzj0lna6Q4UTwznxdsYFDyedy2KE11Xc
QBYMgd19Kp4f+tWvWaNirNr8rmy0cM1aukBwRog2tO3ASRsZgvQLSM/85auAz2gpgoUekT4/1bL9PeqkAGV0TKdn8LKETafbuIdxYpYi5WWGe2hMhDbFC+6XBsDa59Si9PQJ04IJ6qdItq/e6WVx4hs7yIAJjSwK
AJ9deMZWHuN6VReQy+KzpLeesk31TD6mubsFrF1QV9sDWfcTBAOtwlcfBDNkxylaJNf+aK5xxmPkcl9OurfMGjhVzX1VEqP3IymOimjCl+AGxydR0HmoZ/V8Zjd2JRdp3ZqvwHtoBANw9lgi8zy3+i1mM0fksqof
vItV7vVjlILKlt2Cga5WX2e2g7f4K8krZZwDDFqO07JxGUEDPk8pOLbN2WL+m+6zHMKkodueB81dF+gK3Ll6OKykEJSE8SNkXBVCSFwMp5WrtNvSSMWguzllkXVL5VgYSmdQvQR6LioQIuafHHCp0SYbvgWt7txb
H8ITagdpxG3w4WEWGwZnpYLdsZ9F99ajwu1ETos9zdtfXZDQ/lXcuFyNY1bn3+/cLO4L5ioegDnNO3zf02/AJbu8G3nlGq5FMOnIOviWQrHsM64hblFiKAdvOqEySPZysTM+Yfn1+BAnEWfK8/5MyQcKbvT9a2al
hHG+c15PCaWEskuMAY2ElwjvR4NvjBIh47AkxmCTXIV6u/I1xZVdYME+fYbdgfHOL3ZsGSiGOyt650RSe2CXAh1tQwYBYPAkaEQ+xK13frmDysTWtxvF0qkQYIwxcf32j4gslkZoNwmLwIcWXPzywHeU+D/AQPVM
DQGhMApq3agTqS4Dy9QWQO0taO1hshOytrMZE+0EZRfA0XcU0uigsJNVhf+YmkWEZZzPMx0V047TLDSwfAsnJB+v7va/eu1KI8TMwixkxCJg1mPAbrfCgtG1DZYBrsbQygcrxsUz1jNnJvT150uMzUeMVZqmkKCa
TdUzdfwHXMDA1KIex9lAg2h/bcDzAkoEjzRFIpSTsZW6M2L7s3QufCe1zEioXey+XZi4bpGVOmG5UexCTEeILwqeNVdw9jU9dlnhbnIzfqjp6URfWy9G+OT9wq3U0qN9snQVQ6QxJWQayfXkkYwBvVCvYA9eLTGO
qZ/cpCL4GWg6AiTdY4MpBHNHto8STMKTu2UAPgXSgCUvc4/RL4Wa1yNW6QnS0LaMEZmsApbnhpWvf7jAxOClJROupBoCN/V3Y5hLYHDxUd2K+PqeasU9B+ra2bpvGtmX17XHjsm57I0CxRe4hzDbprVZ/x8DZmjE
qC5SYGFGxVbVnJzGEXRHntgfx2sB2yzwCMUOUvWLv6lqcZJxUgiwXwWGQqEEAr8BsiRYLAX8St5/DwAxTEtI57s7mjSQbb+1Uwg4+8im+TKjHXgVHY9miEeIZ+vbAYAR+fxlqDFDtclHFCGLbeKCN0fbuypgfv7O
GmjDKItjgebFqIv9AHFI7NB6XcR75UsXCF8mTYW3618RZcn59rR4eC32V57G+gDpMNSv/qEdkin7G3Xfn9PG0shImeYiOFh15DBeALlGioV82bFnf/pAESy1rHbEu288u5njP3vsFIMZfYoRb1qGa+tLFJBIBmla
xV18DYWSdQ9RyyaNQlOa04wFh453VCx0l8RKseCSgA16oRoRfn4iH4zAMYUY3Lj7njOtMPgn2Uao0TQ2pLdln0zZDI/VFZm57ROj25UoKe8qd5/dUihJeH1Qs/xmlnukpryvEAs+v1srIgndkn3nCT6CgLqaKS2w
UeveivJkuFMYmBIKllo3ANjpwtAn7HjogW5NRFhN69Zf19yKK8Uu0U21g1LQuWEQhfn97KuDCyqgyhk33FW+dZV8C8mU2t5Wow9vrmPKFq4P37G129bJcyEgy1nIl6Pq+tntP/7Im+MhjXGy6uuUa1Kk+9BLkY76
qMAQKXMXCHxxpoDnsjxL0zm0WMBgfH0a3eBXy30Mk7vGS3/lGW6YwolpMMREIrV+WmHwJLbTfG7+tdlyZS+1bNQpg3pas8MuK57ux1qgaT5u0WWoROeT998opzvt55UdDOr4p66SXyDLu07XGnZ9cfdysCNY5/Nm
s2V4OxfzZoIQybQtftMu0by6S1RqYG6TN91mMCHs29hpKqrfMdIBZjcHGZ/TfF30LzIHrV0WMER70BI94b73XRJDtQmF4vn1BBDfTeM9NVAu+g6YD3PGsXfoeTQeOSYCscstwNY2x5f1ksA+voF8VZBJ14iN944B
ppaqfcbqghVEDwOcD5cQ7ESikKwDg7bh+ddMQjtmboRO198X/uSKMKSzn0P+hpED47BNQDQZFLlKOKP602E5FrITLSGMF8Eex/MVmWKUr+yDX2nT/euENmm5YM1SzvnIITBpMREfhZjoDv3sfOSmC4BB6MIdinPj
48cNI46AuIbehko9lflZrnN0WMh8HgepmBaOlO8KOea+mig0Lo7FeIOE151baLumJZIfKwTBqHR8fNs7tjGrCl1UhSleBMiiFoVHEvf/HrHbsWsyIl71IQlpJyk6hMXlY8w0RnOdZenVu2874+btvHXHQ8TXsdaQ
PnZ4l+k8WzOsvbhdTm12Fyz+gnm68+90h7lRw1e46GlgJn6U7mceyDdL64fBy2g6hSNsfFVVzugaOVecqX8nTfrhpR3X3uzOxkN+OUBbNZc6/l2T/SVmSzIu9eP4hSzyYHi0yh9m0/78DC5GemiPO3I6A9LGQ1C1
iDHb0I7d9XKhrsfauCVXborx9zGWZ7M/O/Pjfgq5K+92pn+2l85Vy3iRhRcGDTqetQvGoq0KxdRX0Z+OeU/d79LU2yvN7BWY5ZEcpsmujhzWSQQU8pmNGCJWj+OzbpiFxWM+9O9BSbZtAj1FEUCLlSe9/8kNLzLD
7ukwRaAZy2NB05DmCEMXCqbLV2fMcyVI2J4GVIos1JxWDfoB7+X7Ybl38i4O8xEgUKVLtjvSfAA3pH6Wb08FWSMRF+6AdkKWL52T3LlpJRopcNcQlj2OASCOxjU1RNExHEsy2tlGs/OC2LDMCxWmzJ3ee0bePtzN
M0yfR+23ohPpuoMLuaSUNkROB9f7fluxEASugntLChd7+6W3BXluBI9XGDgsN/3m5cXVteWl9BLpB+XU83l68exO6uXzEsY4gPqL8znP1Wt2s30ITeZt1zo19/6Hl+FoPGOp1Vtz35rft9v58qNOiXeB3w4/JpsX
/4wxXydSecXW0Arp63i+VbfeunIfRE/0L8x63Gi2+8ONNOwM9ACt6fYCPR5+/psBcgaTEa8+4nKeeBXtenYOSivGnA4+HKfAZdivZozxMunkRG3YO4OxIsivG1JUFiv+mOpd0P82iesE8b59eMkRYivOuHqOCZZy
x3UAJv0gFYSNAW8lpMEID94eMUpbhLjUKewkXpRBC1W+ptr/rGYbJliiq3sg5blboArqx4bAfn89lpH8+Bp06m7tO4KD1hhcwaGNsBKo+qCHRZCCCgfqtDvQFdO7LZldL2B6eoVXfB2nxnYmBK+0UrpL4/0Rezga
6Jm8IYdXue17nqutsb6e9u/2uc3kZruZetv53liblguJUN3wa6lsnHVrTbUrENWV2pqBbm19neip+f1KmlUGzolbf4Wudv9CCwCdRkHlH6RYJUcWNJpkmK9t1PEFHAK7N5Ft9JkD6KetjCZpq8QklwITZsogRltZ
lbLwi4nGo20s7n71IiKWUG784ab+86/bVYVdgo0fF0PNBzWWDYH3e+6AP/iXmxJ4gDD+TnTz3Ve7QOkYvELq9HMiNN6bzG5p6NDc2qTx6z1ZOPi+37gPKS6w7DVGn7owwg8QV9HEydWtv+rncOsbxx7Cu7r2TDA9
JHZGi/u+LKazxoVqEIgQ15IN5g3cQlqRldVEv67ncJ9xjcIcuk6dJYcdCOnw/7mGqQSd6ZfDT/lC8qmThaqwgWE18nbZYFcNh6bAFwdt/HcOxatXCNRtGy0TIYGwjx+WzGTx/KKlJ1DZJe9aL+eu6TeYyTadxo8z
rs8LDdvkOOFUgCqUnrRCjn1g0uC59ulJQpSblVWNWV2hT6PQqMiFMCYNRg4TtnU0fGMZmVnzdQpUNkxy0lG6kA7qCc2C8kpZni5/I6U4ZXvlx0P/x1DQmUt3vcq0pcwFv1uV8u8+0Uhl0fl+dWFksqmBS/nOJUov
WO3YzrRqiusMoFhVoKw08JIiP6GCrF9B/TUxr+ir5G5X6vXyek2yfSsZtKZlk1yCfSxepfleU8xQ+06pYYMcNl5H1mVCYpXBqRo9UXll1BJoj1tXr1h7cyMqdJsYhpuq0lbpmnFyQTnp2ejdiVVSux8VX0lmiTMw
CoPnhjZdSp+fZ3/u5uUbFDmJku3/ZNx0EIOoa7GyIEl6p9gMy9kx4x8I6fnbL5ED+C/H6Bi6Otp6m/4B/8huwossOGewx9Z3m2X+42O7EV3Qoc2n66KLU22tZTo1hZA2MFXBBFZCeYrx11Y7BmpRqnh7a5OE//G+
Rx/pvN6RGG2JrBJQ39OLHFSnK/ecp11HNmPz5sbPKXe27QLTcSp4s0VqNbXmUrG1Kb/N3vl0vi8GsjLLhw3iYjiVojElPxIi6xZTQKLxEVLJ3SKO97mxxFs2LeQR3qJUqfZt+4RdZOnv28v4cPyidWjprIr1xOk1
9MH5hZHkr5d8hfaefzegwn7PgMN2TvAnjBJAxPEt1YZdxVZIXGjf132is3v2T1nQ6+8qOXvbX/qHWtrQq5HfnNgy4cqXX5bqr4MSmamTv+6+6PK7ZHlpEue47GYUpiNIksStbnB1G/thp2vB3Tq1FjsTwicyGwZ3
AySGmCv2rB0rVDgFJDakprNpwyl3WjDvvGkTYWCcNzRgcadMN2p0sgeohRyaXd1pivXl096a/KdTiYAQCSih2VaXkHX7DHEXrYRsjUlSdr3AREUilnYU7Bm4phs4bMsajY2jRlJnCza76dzZ23D5BPOPkIh1vz21
VgmaowZ5ODRxM5OYy3gtibpyc4OwJJXdtGnB8Y4LglO6yVXY8geIUyw/NYXku0hGyC2eIJFlD9aIpnwDoTznIMx2nG1sd956DVgKUvlgcFQxoBvxyMXpk9/yo8tOofzrjZgSLJ21bw+aRPRaPb+L4YgHjFntJhfL
OPLgdtVmL96o5nlPGRmsAjqwQpAp+SEpX1LIg5S8W1OEZNsMTBiptZHYYHjAim+Lk1TKyGRvjhkjeAOX1qFakDgMFgCxOFSJb6Z+0oJPHbz82/dbta0wZDsZXX6mN8VDhXJdGsHsiYw8FvS6JmGxHw7TFOkOgrn1
48OTuHAkklf3fr77MmYX7uzj8SuzG+tTFvlpO/stJ6U2Ah+7n9+9OQ0tPbKdsfL9u4fd07ff1IDW6Hn5bNQfRN1+z8NZ1U58CKt5ke1W8w0L6+6CKX7cjbf5niVdq2KHB0V+/IWMXYHrjyK8xLBOFxc6VfPHRft4
qlYr+beC/QMjCxiAbzrgh3r5bhsr1SE0PZqYitCnlnQj6EmDtVovNzxTd3Eq6HjGXg4PlsDtTDEdVwDUTaVLt8EgHR2DVnr3KRNjRAbA2q+TeoTTVi/Mmk6yB3jfgKH54kmQjBsK0moQgueJIgOAMrdQ3UWby1S/
a/BBWBMATt35vyJ5siFaRq+4Z/wEFueJ0RW0RLHHBki1sl0VnkaEaUdare7vmgCjbsWInH5NlCAgWtOAzMLHWfkDJ4iVB9bzi2DltN3cz11JQ6/9hYkDSowC3o/7oEKmJu+hUitP1WGqnbP1rKf3Sby+eHGBf1IC
wQOhHys98cJU3xS3pvZHzS6rUSS1JTSkQWOdvxT33heUXQIPMfUY1WgZUpBEkfgdSSUPGNRTLo+ex6wvYIxBEKNeBrx2R6pITVI00Bm76PY0uRYRQgopTI71DzmvZ4Gr0+CpyckVYbMJaR/LUZl0RoZIo+Io9g+N
+KAiOqTPEGpxeu2vVquaNgCtT4sIYN8LUCqS+BcXE/J549skMZVBpLM1NWISwM1Z/LGyj+LCovuyhsNTCBgfyFdbwxjGIPdqwSNMne9XhEV8RqHpDEKRNz3m+l4ut4GvizU1EwuwBTKBpF8XVbUWY2z8eTZhjLhT
vyGHxmOFSJaLxPwMes1H5XMOszJO1MgA0Sjo4f7CCgTRLpSiGtdEHc6artMQ3ouPIjSScqS4Z29FfyPlWO8wR/LazKgwIeJJDZDTX/hwvCG2Qxpeeb+CBV7Ez/JGW40fKZWJAsE4mxLXxNVoWnBDvg/s8NcyOIA+
aoAgEzfgmvO/dgcRhWVEBLii9aIiyV7p/0eJrKAY/YF4/1nDTCwHF3uY5V7boDYTm2PAfw3SyoxAD1+HRXnWl4ZKh5ESffLej69qx5dqBfl08Hw8BCqVyVNAiT4d6JvmNnTp+LSTQQnr9x1Ir5njp9HmHLmRhNAl
rp6fC7V+/VkeWzsI4c5WNAn6WfSkadqv4J0hES+YME3HFptgO4vzhhzD9hsLTz2Y7P4rF8lttZ6U2CY5BT+Bly9Rv5AUWwiIGeoWnICI6mUf5dgGGi2m9vVpG8o6vj5XXQbfIErdukQi5tVAAaqWAop1DNM2LYn/
7WU8Mj0orydy2UAdFIcP7q5KFMm6gPs0H0JGi+s/2TK2Naa8xDdBehC2vyn1SN6/U0YoeeC8DCLqcbdYSb4JKeYH2V13T8OHFvPkIbcBpiCesrM0KyVUFtSMtNDvhOyrln4kxXsdCkVEC0fqvZNB7fg722WI1EHB
k0dO0o/M9o5rG1xIJSH/6A07mRuBgZlLYpGfzSINkMN8kmlKRcZw5kFn+XVzEp2URFOLw8xFPyKEwsN7P3aDRctpaiK+aOXbOzZdVzvaT784Bt+Hk9hWx98BZVeY7ycsY4aaPC0PrZ1uEFM5pPYdpcQRPmKsd26E
Jnpwl3JUfmRp2zfEVJg/6ITdKZqtKKzbXBLXpdJ5UETBdK3pAFNh8+DIi9cStOHdlzNv0K74rFStCQqm7pGK0Py8JildPOgr7WZ9lcym9TkrY7o/9isaBVLnP0U4HtD7ruxWHaofZLNU5Az2kq5RC0vjc70+JtRP
+FmQzk2CT81nVU+xA+1s2SAUSD+R2YgaPbsHcM3Ttp3UxIr+HB+sd3zhxn4wYa85YajGEBSOsNJvrCtlmxZhf+wQrcZxx+NGfLrhWCJQLf9LkJbl0ac08KJIBoJiygyI/1AytvWWO7P9uRjYCy8any40JDJzhp7X
mZdwexEwvJJ+xPtRpl7drr/oQ6DT5pd8is6FU7fEnpV4UacvTosvivPPpBufGrU+HP7Iu70BDacTD2vZxlEbH06NCEdUoIEQFrAYAaGxgVAITTFF3QmwNzotf2ZjZLDq02i45FYLiZtTyrgJdRXCkLHGIlOL9TuK
va29jop5LNkcEVFqXZ6CUozVRqqx2uLUogH5NDzYWiGd+39qJ2rc/CAIjgCqdaLBbp/sxLEnkiWimzBwF5MU3NxM4A8mQm+0BkA2UU0OyBq0Mw8L+L+0zqmtHKuWZA4bsm6t4y1Dycr196DTw0tNLKRkYvMiLMV8
heUwackpErgSTRtsdP7zL75gGT8cryBfpF0WghvZizUHptVoh36Mdvq99N/NlqfQ3l70gdujXyXZ+2QJLVWJFWfBlhzhLWVQc1lukq/hJHTtWylPFX6CQTiZSUv1dP+5iYKnmJW3oWzhvfTWqkPpuGW8Epjh3NMl
hXd8fOSMeT4IGasuOtA/Kp3Vmddn9S2RVxDM0feth/J0mm7o2pxrb5V4p4gzIbjZjT3pR9+1xHnm0vAkq+DojyWjGxBNkMiot+GRjss1t63In9azc3DLkbYF3QPegQtnR8A/fuBtJ0NcXvPeUcaxKxCUxmrs3HoH
CpfWJR8jOwNtdm8v+33td23x27Y+t1cfNWPtAF/dmGPvyhFqL9cCFbnVPvBfO4t/SVMrlUokqhGVrtQ9QEiH0jgbltEizyIkj49XoOT3Uh4gqnN4EItRMgUuBuT5XZfaRbISozUjb5vPJdLP/VKtJK+RUEgTNnHR
DyFWlxQSr5ihEJxnZcQQkbXJ98AQ2tTvy77WHZM/NmlMYzrNvhaM4dOYX7YnTkbuxaGQ5g28DchSTsb75/sXBDO+auqOeKNIVsuvi1kTmiIjW4L3L1BvACuhDrQaQ7f2yYmUL78A48y9RoZaQZiqQCw2FVGe2eAF
fAaZ0FAfD6oXXcS362eA+FqXZzdleo1rYPdEYVCDLkyh7rhiHuJIA3IR8UryU5fZnyOXRV2fphH5PFl/TWtJGC1NyWQeCh8/KEoIlsqGba5jamaFQXZ+H4AIl2J1yAyL4jiK47cRHfow2BRFkp0UtWMd7Y7TQmoq
MxSkcRUHisSIvmEADxJXIcERWh2HLjioY65oD3elGbgDy1hSin/qRcxpXAtJyChuOtBpXpvPEovrzkTfhjINVqO0j08ZhBtGlGy4x5JMIYGqnzEj1BCYSCq08qwJ2xuETRl7zPTGDe8aWZjALDxkriNXYtp+tJ6M
rZgYN4N84IHCZKXCe6yPOe451d2Y8phwdkgVLnR/c5P9v+sp7Y4UvchXez/u5g55uvHi9Hndg9ASm2jiAbJUjLnjTEHkJQ4uo+wtOi6O26JV2NHqCx/GFw+9svpHHWZO2qanPFmuE3UAOibwlSvvafmQCebatsQt
qA24NE9Nu2NAvhLB+/eyizOnmn4eTImB8oKN4hU7dJwtcjOu0g18p5ws6Mm45YJPzCO3Wo+o8/SJzn/6t8u6mnd+siD+epygjpa8DA8WJ4y0rB8f32aux9holCbeBSLdYQVFLHwesoiicRuLwo0UsTpJXJrogCoK
6sJDYBlNfuahwtxVE25K+qEl48ZhRk142z7+YEkKY2NYalAjCvGuaNW6D/0q8BkzB04qSzdMwqS74FKM9EkGJwCvkndQGIxiipvvnZbGnPjvz6XOh45T0RtXu6wdOq2uruMEkw8FySzc7I15V0QDegt/aKtxK94J
ylLCHwRuL257o0ZkjuXQpPFPteHmwxfohrF1EAKFrACIzuCDfzUIYHSnbpZAE/MfkjqoJuv3aFzM2dkeRDdzQEOYmqov6GVnoOdRUEdc8soX2lhEm5Vi1M3iCjF+awke7OGgS++09zCE6k11ci+N28j2/8LcEU4Y
wtXur5DsqZYj8rX/cNwPbJSlLBQNcA5c2mRiFMSdWXH/5DopIWvtRUbuUtoerpaEEDVvY0C+QvX4Q2ChvfqM1rRHWPUXYOk2rj0bJcDKW6JObMDjEJu0Vpn1h96ayFef2RBDPnPZe5FGroqRsbm9zbCgz9DRffWO
OT9CQ1rCxWtqrH3ITh0GAkYdZkSPY3ZnHa21W2+Pc0c63oxdywXl+QjyJ7++9c9qKelHu27ZLlbOC+rwzWS0OK+kSnft+eCwEY7KDqMAfAtlkPHev9DMvVWUUe3EwIcMc79qoyewCVLK1COfNTDbJHkga+rx6Swh
upXKvAJzCWQN/VORnO/ZoHIlzaWajuNU1F0Qc+O+AERgj6bWyYXfNEaSe45k5x37M7GW/l1r0Lo1byerC3ijYvbFYaaRs/78ecKR9tvt1EV8DLgxfIYRASpKntReNr0OauyuH7ST9yyavNSMjsepw0T6hTJ4gE+E
y4kXll8yq+bdNynbayGXFL2RQsUqym7rrj2kcqqjL7h8GJHcMZyWftjAs4hEHIT9psxiJb6xECTRkPTVlG9QMYd+9mHC/UuuYuAh+Iv6hhbW5EfMmcfnh4nIg1If/bg8+vrmQ6U/0vOjCJPfybl9MyOqHR8ea2fe
EjfsDb1VaoiRTMKhtqqPks7yKGLh6KB2SvIBwb4rVcMnVLsKsN/YJJHd4uFqKRwgEJgaO4odiTTghsxLsZuHnDBJ1/qmKzIZo06WAa2QWk/aQQ51+mTMcDEA34Hu/zcExzEe/Gi/+cDrI2/c9+EP58vPh74I5v2t
/16z8+oiWLA9NdT7mHXL4OZP5I4n5hU13PsQ/kWHPOpmpMwjDBP+9S//jtg3Jims4a1TVzyZV1P+OWn0IhLAz1AirNr2ZhD8AnxdgheOQ+MShahkzffoz77cEMG506h7jWo/V9sulOe0SlT3HUS6dFQB8Eot87o7
gzTGlPXSxorMCe/xyli68WmgWCEjZ0p8Z3phj2amSwsq0k4O7iH6vxHu6DwS2Zuh6ugaKP92KfC8YOnVuz8CE3IBcrNlmTxI9fMi1lVIIa+LUbkEqKn16LljZPYggNTBgLQV+RJSHeHTC2tBMPsmvNED2r66Q5gU
+LpWNKys5Pfzgn2/uVR8KvvngrJ/FdTwKhiKHMTy8sohi8ZTwSVILQj8QwHrzwOaksTCNgeXYlVIND5mN6apRnGz0oJAYguxvnxG1MrrxnurfuY6kFd4sX0NG9Vm83tKyLT9GEGx0mlGdmyK0G6uwGEccZZVcU5M
zONjIWo0CAAK32XS/ArjSxC19ECI1MMKx27aZ/9PrQmjJMVeRVd/Taiyz7ZK1VrnqvgDHJITt1qg71aBVgd/+r28hYqAm44GmR7DgaD8N7Ydm7p7fGXxZAFvLpoOcmN3wq9P8PhLjeBAam7cBoLTMybfuGX9Po0g
0tANpGE2dE2Y0RpIWkkAoGQaesL05nzoegdNuzILLjGSbbXTOkIoE1V8pwH06YGagjpV5x8SGI/mrW5+XZwV9HCTEpY9HVPdRLtb65grwES8qTk/6TyDpIkKuX0HwVTJA1To8w5bkEVaZ7e9uLxoRtOWHGAsFYnB
SOFiZsAM44zfxSW2bNEKDlAfjIp0OHhjXCBBtArrtvI8Er+y7JvWR8Hh4/Dfm4pxPEoj44nzJsH9Z7irgH8Fzh9bVSH0g+0scqqpZ6Bu6m8vGiXDZC5xcXhdUZzwZx+amqc74ezIkCDrmrQf6DFnRnEEaXFKg4Mu
HobFNgZv498RwMVJ2MITpoQMT+GeUlXy2BsR3ewExmvuEB3EPPD8SrhEz2QrUFQQMo2AnBcZ/Onc+CjsomwNLU8yyf2BPlJ5oTs44I2kHwwP6VJJIeBOuvOPZQRHl9corTozy+KEag6lduNuXpU1zvFF2Xhb+gIN
DPuCFR0uTAgjMrC5IgjijJ5OgOl1XFTALVU9uIuDXQGULyTjsT8NVkHyssAdqleioJqgCOlezZfF60e91aGyxK1YfO7WASB00j1XCsbk5UythO4a1Wq9PU5DiPgUTsIxOt6qhYwoVerSuCM2N9uxz5fo+S1FTDL6
gUlm8pk7FXf5MdCTtYhmy8dzuh3vcQkpKlvAsOLGltYU7t1SdoNlxV+qAUu69RxewNpGu7aBLUiIOB+1XdtCo5CRyTVKHJQkTRxjvCXOBnyDlrEvyOtdw2VJa5TNgsDnvrxxRIX9Yrsr7UiabYYjpUeOSgTn/b/u
NnTEZra6wcV8FygmQq5Bz6gZ1Ct5A7bzCWCYJL5T248WFrSCuGdiaHlgXIwAWrVb8oGZfgcSRcD73EuFEx3B53RCvQx/RYrajsvso1R8j/tfvBsiG9Ay83ZZ9WvWvNdubKWU7cKy5PWxbmIHt+dAMoBBR9YGoga9
tedi7B2P0Es9kKFzvSvn+srzxRRIFqj/LLzYK2/+Gso/KvvKdMHeDTb+Hopx7JbhooeH+LCGv/5v2u+McTx5Bc99bf4JsRTLp3zSggMNartoFR+op2Q4X85qufwFhsrmo4U96ltqXQTJbd/xGh64mCwMfG2cSmGX
v+Ji/SLmFLCpWJ+L8W7afJHnUB8UAJvePVeP53MmV1/k3LNS205qKblrI/qlag0irt/0FR+uLylww/YpX4k8Dp8GjebaO4fgKHZY0WO/BhqVISGJ5KkZAT7ly+g/oQ6oCsbuqeqFmnRqfrlf18dt8NoWTShgvI0P
5OUfDgN9koHrVyX3h9GhRzvRYX+xBl4IXgV1OebGC2GUktJVeZOvyBQa4XeVRJseXvFDZV9dZQBOqRLzP0cFDzw7mrG2AxfrdDKyHaIvw6RqLFl9a7ywqab0u/uslPDVh1UDJByDzckgOkUU9PzoErCc02hSgz+H
9JASIV3IVI2rDKjWFfz8VKlRaSXjsEWqmQ0zKNw+ZU9bY8Lmo6YvLTeP7mrVC9+Mt8euyPlJGCOn4+BEZUIxyPQI66HGJWP66YuKAgNcyVAoTPXS/w8Yw9ghqZa924lZRUtTl9yaqUy5O/NLuziFaSGCbiHYvoql
ZV0S3+wOQe8mhxhof+DNetfXRbjqaHeEgKvuk+TXCNMYwRS65ZgwwJl8TygZNeLvlxCiIRt49NJjOlocvaOOjxW2Y2+NAdWfHYlMUkuqGqle/OqV0ib7LHxbETrYeOBg7b3eZaesnmk81bMDGAtXrII5ub0qk0NM
NW9QnUz/uAMKiJ7xr+6dPZoDNwdb1ePAZvqL/+lwJbapGPnS34FQX44Xuo43t9ZB8EvibSvNcsCxdUvtJW9Rcf2JDZPj4QHIfi9Y09TcrEUnkIHmWPJPmxlCls1RQvhDHf4+bpluIR9UFNb/boP2ToEYSZgynwOu
n8PRePYq76Sb0gpZJYnIfnJq3E5TV/OX6628oEplLrL8tA61P4OGzqrSflU8Xqu66qTk8/k8tTRLa/hB0GDg9YBVeXht8S5oJoLNz96f2d1rhhlGDWV+dyAUub1PKmHx6sgZZdLr6G0H85SlYB0talp1fWmFRRpX
6ffRCzLKdh/ogV2te+reJLl37BMmqjWdu3uUPXCaH4lWGYc8vpNwax3sEjDEVdNHl9yDvko2e+MrpbleeS/eodnXf2wdvRo00r6JK+a1irAM0orN428ablfnZRUtIj6k3Z00gxAuClzOwy1j01yO07tevtJj3i87
vYolO7BvGxvdlyW/iurhFdwsT66U3f67y6cVgew8jhSbfT9OPjq7Zn8JP4cYJGR3JHAkZaH9dsW19EuIHRZOOzO/+PbyPNF3YQFUI+L1a4cNVXGq+tfy8flWOYmkq08CzWGkoyCGxqnaRd0zHaPKaWnkThXnm3fA
+WbmPaXMYe8qjlM8FqBYeGnCguTOn7HYd7yapbhtkY90qkbltn155u0K3O/nevXK2/MiRiz5NxRGc1is5hmzL/nHvqQ89mKD4NDvL5VrHftjn2HqdG/8+AWzYD/J/vL2ZKnsTdn2RMvUA/wOHoto+dhxRw/AfH0r
D9oajZz7YOzWNHThfhhh1KKI0gU1roTBP5jTeKE4XQCJ4NKsVDpq2Bzw83DWCarSjnsNt22nbvNZc6Vc77o5pL5WUUEAIp4J3t9l7M9MduWt43kPm8zqN6GZ6Um7Q4/q5k+xnbVCKNspWR9PR2NKnRfeL7vwQBzS
J3lxqvD43d2uFNh+u2BDRhXrarFsauGqg6UDjgBYZ9xYLzqIbySpRxmDht6uk2teY5+22Ks4YzZKr47Nxm8WRcnyoZWpLdbEkvUvd3H1d13HFftbsBvBqSWGz/WzYJG/7Tgza5y0PnuFJ4IdT3oZjRYFwt0MFmsi
QKjA2xL16janm/yg7kz5FpcHVPX0wDfB4amSFbIpWr04kD/etOnttjYyfWO/6BKOYXwY8T03cQs/P4i13ix5VcljInWyC+awYPXbuYedlLfohmGEAVsWvdP7ArOqDkwSQL7/AYAeYGgflP3RFOfZoK4eyoVN+cFy
CPsMfzl2Bp7wRxO/FJGEXJyYtyo4ec+8xTVLFWQO+o6xoemzVzrr8G33peZF4lp8kU0z+SJbmy3N0OdPke16uDeSUDqXJHvmOwzn+LY26k91usq+OAfGzOJnrufUdkrf3YQY6FMw3ofaqD978Qt38ygDjTZ10pjv
nxliq/0fb9oCs7CnMdX0wUfw4E0L7q3DScWsfpC0Z9aTHmceOyNRo3UFbyt4R3AUaE0xqkoqudqHsVXBC99i1AQ3eZ2sqeknK6aeSnGSex+3Yq889eEx9iOPPbbvSb3z8BxfeQuJp9SK0GLVg8WU/bIgX/R7wKFJ
BPbiIML9nAMVESEPc9ZgnG56KFLLY/TmmU0xKDc7ufY25Xd3RGWUxOMAXUBwJve4hL7+nuX3E4eTvl2UOuvZF7duK82uKzXSgn+95SzZdAaBQp0O8Vt+coGL9fc3/VPMLlZaWf/zelFKCkfS+CafjSlYp98XNT2T
b115uJv/R1jcrHF7CggMM57q3m+hRdp4Uv7oY+iXvJ8WIlN0enGrG2aNVHtCk5nzKEJuuboFQsRAcpY10UrcdhotCrMXv4uE8NosOdgphvjxmMtA1H+MGlwbmbmU2TeuQsnhWU3Vdqj2892RRH01dAsJEK6hsMOQ
v93II+6uVgqBfhAhqqWY2N3jyOM79NU+/uQdZ3s/Gjq6hk+LdbyfTE7Lch4SchNNAuDLxOIDcvl9ydkEusvEnqJPr4sWf72/ImEVudDgjXW+V1E3jvIea3eXCI65q+qw7Jiu1oxTVatZC35DvAo0c/MjV6qujBRR
btVEmdlc8dR9dXkwWLq6FWIx2ygy22bRfaTi+E4OhENKQ4sufm28jN93kn25HD+yOTTUN/Jd0vD4vYwSdUH7n3kiQMm4JCoCsda9TRtuPsZT0Of5hrggrboZSSC2YFRpp2fPb9Y0C9+iNCLf+wk+blpRmzugi6CN
/JYyHF8a3cygaOnh0SfO8PFqyQyiEbcwsxRoa+hey46YvkZpkum/PzgoZgtSQtkle1C4j/siErK1fW/tRWrzL43rtHH8L5DPbN5TkR4dPro2SHj+280aiv362r5i92dgtJkwjqXLPn3ycRv47SuTYu2zBbQTzDo/
yXsJyNZv2X5Xr8It9TfsTs5SE9zZG2RvDqFx960aUcXj78tKwYggVvWVlnECu70Vh/WX7NfvgBjuG/gpWV/d8zLfVeu1Ml2CH75TXvUfYwLXrRcwQLMuclhzxZaMTUdbwRG7iO7E+DY48VzY9MUle94Z+3YLlMoO
IS2kVoBJXsy3uxttW35/KKV6xBwamNp++7ZzVS4chp8KVTBYLM958+z7vrllZl1SwI33B5kZ0kfVHZTDCmHgf5k6rr3Yk6ABYakilUnHkDo2p3c1sf1PB6dynd0L3lt3ma1nY3NlWpuG5b9FlrfhvX6MbzsDcdQd
bnO36UnB2LcwbVwV8ahkonaHc+YuLXM+NrHjFJQS/4mEWmpr5y6fJjTbM+61+mdaWe+LfAHjKj9yponL146rqJpwq0zcPqu6GyQ27THr6nW4Yn8XQLD7k4c8LlcOFCoF/kfSVDRlGHhDk+TlUezwYdidYzIGWMEZ
UMxB4c+LqZykW/1sMUQNPLRfNjhGzyStYpCWW5qIHUcss4KxSbwJKkoj2YDKRe7HSGshnBNRz2YDSadnjvrOxyVfUZC6vWZqpxKdpdFPU8TXZ3dxC7iuBfH5A6Ixb8QOPiC5VHLioJ/KLnmtTTMtoEKd+4czONAO
T/OJ6NJ/bHrX1wo63WdWWAkXjXMmTuh5zE4VTVu7bZfHyn5XJdfKCSGWeqZVGhFxzGdBWlb9X6sc/5L0rOzbDUOp19MaHd757EuDd5D/t302tmW5A1IF2Zydn+7UGr0uiqYS53xmRkbJHnamwVB20nSbtrxuC5ts
WtE4C/G6CrOK6DEPosS8UaAEaxUDfyoZAu7Fpoc9AeXJ5bkkl+GmZifNcAXdgWwwbbCsdt5yN9SdFo+eBQMuRhd5Hka0I1yQ4uuNFD2c6Ju3sXlN2viJPue+2fLwq+gC70seTUt6GEoTNjcOM6Eeep67q/swO/Dc
qzoTRp7A0qJrgRy2wbIBLJVIMZMQevbzcaJ6pEO8h0i5fljD/CzqXvmI3gsfBYta34ndntRxZTTA8jGcdgsNhJfbGRYg4C5e6f1O0wOUno33vwY52F2oOMNZNXseTiz4Kmij4JX1T1h9qBD6oUW+TagOaWafpgU3
pCAnDk+sdJp6qqgUdOMTdhLxz6VhI4fMl9iv2iyUX/0IPXoFH522fbMhukrnf3ffCl8zxcb3Tt0pC6+deI83PRVAvluBUUPmjyr1RvkKsFcpj1kR3e63xF5msnwlXes7HCJKtnbazu+nnFy7bUQOGyt6UWWLp5US
KOZcou58KXbDhp/Q9OoONvB/fpvsdqZIRhOa3mt38RFPREEmxzHS2SGthWeTRCzsR1BWl8EzXg/iOckp+kFuNQvxyTjFbxF0ZB8tzfEjFUeop+X2ED6hzEgg+pn3aHoenJHfx3xG/Ru/6JOens4gWWU6LeAUotcp
ljn+00nddqr1/YL13TJkzk8u46orWZnaQP0lEujAtHo7KDCg47IJN6tUAoizs3mG42w+PW9dUco5Q9eQPraaZu+P9Ss6HrvDzpxtcq2nlaxqZt2aqvvW7ZvH5zZQjnCL6hZ43l52CIgdfne3KtPAWzEupvZ6Q9IZ
nRrexycmEK7/l7ClWjPW9ECNvV8rrcBK60+KN2FKlt2LhTQdCr3l3Xl1CmWLtKRvDuVL4ym0LTHIqMDBoSmMnQqAgWBNRbmgw/kjF/gBKiMCZFjT8dZ9HNpi1BmckBGWi/gGwXjsoIzf9XJ4SQxJrGtHs2WgxKTe
sk/ayu0d5ONVOnZ25TtpsnM9P47odPr2Vdsffrj2/DdlEcaTlL8SOrn25DXXzpHLpSUcO6HFY2WVvMil+E2U94BdWfroRJjsc4QGrLveMv0hfp8CqoTh9bNN72hPMtOh10dkM++Tr97yxNxodcYnHXkVUnS+PVgn
K6UdgUjQLqKYDByKuIytRHACwWOsXpoA4YFaAp2Bepexxbyc1auP1Ses0y9YxCjieZ6msFZmmrgFmv23DQTCb2V/7/Vz0j6vsXzvvnv0EefOezBDIoNqCo2Jl1+cpx58Tp4jgJPxYfZHpMcxN9fuCzXPT5NUOBIR
9ddlxeB1s/fnfpAew7r3U/tfAsz+mDPQDbHCIYVrlKZeAAzeDIxnXjHp9SGwea3fN05YetcikDf+BGehbuKkmbqI/AqHpcnjlJJDUgpE/SGEhWcSj+BEUb4/Bhqp8Dq37JWpG+lysY59OO3xcCrBxn6p0KM1xTwl
qjKy8vVadGWN0dis0FUn2nH6zivuu9PiVdKNAqxYb3A9sSRtVwqqfoSGRg4dlI+LHi+9EobLfBU2ITMHtj30zJkS8ZTt8UyBghNV7CDmkOiM1BOQPr/f0qxFSssrNWSH7h47ztyTpgDCS1+JWpTp37afDWu7LuqA
SPO5vzkVMWuVBj1QPejMF6nWFnl7H7cgLBUiXpVYNeRBLjXPW8fbz7wF6SLd/rQqQ/23xbt2mJGX7aYw2AcQP0j2vNGudqftGSd2JFjL9gqcOXIh8IhSIULqwYvmgE/zBrtX6vMWi+0ogS5my3XS/AOiKgOqN+tv
iwTuzgZtWLtOZVKWP+MWy73FbTKHqxq4lS0XdB+WTz2rPIKsCql5sB84nGLR0ozjCe5kXEZ9DfJi+71gXf2I7TNU+bXDrY5iQJmqfhc8vU6g8qu2U6iZYC7SH2vOSEbtvY8FOazbuA5XP40G+0+OOGRUVl8r1ebw
Qbs0iicq17d2YIXOD89Zg2XFDWlaswZclbsw/2eruKq8u5fyO1uN2BHdQ6Qs1aAIAiJhPSkd5GKy+P/aKLqAXJzU54wE9Q+PhuikZwBC50JhcVTyf1SKGQ3VsBLRQXgBDC1V0dzq7HOrSmjd998Ymrgf/0uNRV0S
AwypykQgI42mhK+PBVjRY0SdHMAH7CtBI/IvuW+2tr1pOgL/rttWKmP7rSEvNVuWUDgVJ/8wto6XBOJg94yQluyBbklROkqKTyXvpH8/rUlgzMRfVTl6El4axbbRXnGJsZ1EvQbN4z4BX2IJvAfdnEEj3vmuheCD
eP2+f1AwWH10KFOZu9U0e09OJOzQMOyAcVGpEAZMiG7Oq6Dzbj2cwsih7TtpfeLb+iVwE56sl//MvciOnb3L8a/arhxWZLrlNGxoMXtnMG+sW8rd2w4jI33/s6MVSpzrIqMaxHxEXE9ebIds16p1E+BsiZwZkXOq
YLpzmb+VP1+GWpiMahpinO3AH9WlwSUOh08siGQ+5PwDLG038+dpxBFzsZTUr6x2frWPmAK1Izq+ojKBPrKfDFNSd8W/6eLS/u9RMYMWW4KGqMoEQfP/7ZybzzMUCOqEdos5TLGUlRR7X5sQjsg0eUY7ebHr11rr
egTahlg3P4wW97V2/GGeuo75VyMg5K5+Rc+CXgqHdb8fTUlSQ8nBAtQ8aUod+/xMDtdy2vidrmpDRlIefqgDFtbAipRBkxOvmsUqSPfp8+wkt1xWbS+PClhV8IPHx4DldrPFcvz+3Mz1By1+rH0gh2nL6deNMOeH
cOs6k2behpOefvnnkh3KFvEYn8bZgdhNielWgBnB14vy7n7qnW2Xkgdyhx69d2LITfotsYX2nR+ZzK7/CT1PM72Jh6jz8lc+x+xt4uz6n42r4UzFL6lbId+vUoHeZKmzFyEvQb9JlnMLJTlLyCi3p05RB9GZ4E6F
MRaTbI6Q5dKgSAF/WTtKseXhz5ob4L65z50LSk7ULocCI+TXPleafQYfz7iocf9A+2F5YtCfmq2LRKxmZErVYesZYggLcprP70fk8gDLHzKgPMWWNrVVjfsxGDVIu3fJRVjmryXYARVREZv4drPClvRSwYOtcR1t
j0uWXdjfga79Bq0bNLvp/AnDQFqMF1cKEJbQXvUOKE1xvEC25thEi+KJPh6AJMIAwxGYZ6be/r/4wpDLqSREdzokL/FE5FFmgJmPq82gvIe+AW5JN75fjX1WDRDyppfQ2L37ydchyt1Pcenyw+kUdQd2j7mDQf0y
EG8nwYLcL6qGdHK0JvAU0Xca3vgIyhkOaB/Z7m1U9NsM+g4indCRtOnpFvnoOmXSSbjMm2D3Aa4iEGpWamC7/7lwmwYYZ9QmyS4QwFY5JSUYLOxGbJb7soaEdPv0t6ocTu79THDOwNiEOavZAEiaXSZ+V5GDMRk0
XcT6U+1AR4hNr3rM972xFO49IWL+51YoP+vxeaW1u98H2KFnTeiZ+Z+bxoFOhJLlgLnetjQovikHMsFem27CugPXXiVe7944LUJ/RtYLAz56428eb9BL92F+s15dj3J1kTcVSJEpOZRsEXUJ8jE+rmQm1DfDan/H
/xTySaVGIhl1n7ElZCnZlOUtTgVIXMqeZQKFoCGq6FnKfykiit6L6qKLuUHqbopsKZmYrOQhSSc2s9kp6F29mdGPqVCMa4u6f0r4VC1LfbYpNgcb53T8upX5JzQym7Z5THovQylmoj6yL8vyugSP8tD82s/8S7YW
9M1jkpTTktrMxhfEJo9YODwqZicXHF0ENCpm6239qcP2yh0ePZplPe5orPFJsgljuqzJLnShtwd6YVkuzZFpqG4qAdhAYQq4vJBW20uW+eyH09/hp5Gnd6Q2fr4p8p4hycniKJa2cZp63aj0amFYlcD+/R+E6723
Xd/a5Uj97uvDaCDwpehqiBR5HjU9iPRUanL3U9Ju/coVwLjR//Yp4+wtlaERSPa6EZVjgTIV4k9joRjcz1P4fSRhAyuop2wpP/gS84PFE2T4Nm7XRK3hVEY8TP68v8yXlMUPP1XnwikIhnssDhnw69qTgi+gFszS
+VTMoRePQkLEytlKW+kSVo6Pb6WL+Ht8HIKnmyAdG6mcKYESeeO/RwpmwbqfdWhau1Ze9WFAUUnvslendNrjj+qQYToKD0jfOcaAcbLv7d4PbZKWnjU4wnjNgVVEjk5XBC6biD16CsWs5mu2us7hCOzIb+TrGQi4
pncivmIob0MrSkvXQPKpelvPa6LFSUKSlhPSlWROW+QF10EwQhlKCYsz4jENzuqN3EAOkglnPykMVxdNz0OFwbPsODITniIeuE5dakdjr+jblbmLEFS3UoeeFWXLNpwm7twekkyT7qjerR7N0PSCFIaKAolljVLv
BHUQXnTgCpKRhKspU8W4NT73Jsy8WbUktiI2rDHIjQ8noiAUiJNj0I2CJ7WOI3YhvTUTkyFy8YN9nys+N1lLzFr3P3vMzj9MHmY/YhYfCZYjourTSHvZpC4M7nts7SQq+QbD+k/UOuXm8Dt6Ysd+egzZ46x7gKsj
V14Krqyb3QoBuOzE5CY71GaBeZZWCI8BkQbXPw3EPUEq1vPs4VznPOkLRzrF2RFwYrbL008NC7nd2aHPlgx37qzjM7PC58+UFYi+zyMpxBpKPJ6K86dWMVKb0gE9/ndVLyS0CjBSu8+YY2DwqzE2u0vwqLI789yd
v8rrO799tHFazm7a5dW35ca7t4mskaKiIQJXFRaGYhOAN1IJx5Cal/eTEvx3uxkAHitb9KGcZ2ES90nmvlEJW5PIirAsqZ7zjAm3pUdKc5HwRZzh7bnpi7LN7Fd9fXdjE97tWkjAy7nV5bInrOy6rPQ1cSlsYzwW
oysgPM5ZwKjdG02qOuPeAVaWB84a3aH2tLfEUgmHDHryRxdIaFP2r0h1KBeCDDEoHlod9lUUcDk1YC1A0ly72FsJivJY1ngabXyUlWTgGDBBhQCkvIigD3wSpO0tMD8tSTANbYWtfu/ixigdt8YrhZrEr/hGcLHb
VtTHnSa5LeMBlILw2iVweCFTITBvlIfHycWUbjiJo18St2ZvTCVuPG1VCqz5GFx6bLzPE6LFTZy+ekTyvSMSeJNeCH1D/tL5frtrIDJ53CoXAw5cE0cajaczQCSHke7Ytrh5jU+qscy4DYO91KYHa3VXboVHYmZ2
/tsRBQjd1Gt2IUekkJMGnPNESnF5NyB5j4sT+kBF3EgrTYdWQbMCcfk05oyzA5a9lih6++fqHUUwP0NkkX3W8xAW92QPh8pf/HwWEPBH0T5nmuhDlEungJaDpuiWvoKieaCwSYF68Wg4v+RZc+muEQMuf6aTzxUJ
SJVqIPqpaJgJoBGHY1FKg0kidnIQyAgPE1mcYMRokwI0bT01j4Am0cImA6LxudbgQnoyqUft+Eiv16+l2POPvuyRfzQSF9e6j1X+8z5rR3q9lKR7eiLqxK62aYIPR7+NssObP4nlaTfnPr0biQyZ/zG8vNzkkbvu
8e6Lsm0ubSJ9N738Eei7Rxo99/9kjTwfh1+RANvGkxdsnw/Tvp4QoxdRvw+yihVjEnwxJs4kkYNO8KZIb24X3CXYEy3CV+eHTKeIe2BDu3TYW9yGEQ6kXY6Oi1REUgd3Eweb+PpifsFY/mASPV84UHALbQOE1AnK
745D30sQIleNfmikh3ZpmS5/5DUnubQcr/NDIaTPM8sr6L/U4Uwb5MME+FXXaDaejnUuV9t3+v2MRIm0bLbtoRVMoxkLoZtJMK06xcbCROHUK5f7BghEzm8suyR7+bHREdzUl50ctJvt/RIvBixa9Msbt9LJWcoo
7ouaj3KwL5pN3hPVoL+G0V7/BzvhLm6z6yV34mFe7qd96/odjlyQnxZxqW3ODiU+cLiO7wxI1ppYCxFJLqMgnmHVLwtrOE0a2ZqNzSb7kvqCCNeWQh/sTLqxlxN7Z7e5lPMry5rtiyburpjJDug5mWMR9aDgQgCD
1Oepw64PlEZnfpDFSGk/nZL0aEZJxfVaalcmzt3tyd1xFCGKH85gFhozAssppQMpMBCAKev0I6DI7af3jfCtiRc40IFmnQfHLYKjj3l1Cg+Yd3oxMxUhxiCU9q65svzAZj2AI9tlTlfopsSUgM1u+YurgnY0tSqB
qZwAcEI8BURF1zV4vd+EvgzddNv0SoFtlR62F/QNTl3nigZX3u/kYHzMSgKICCm3nXgqpB8gAh2UGA8Qk8GWWDaF2bubUuq7Rf4CKjKQuQ+pKMkaAySa3gpO4LpqaQMDaw/dtzvPGcj08cIvrSxjlbNbxVPHDnMl
Z7bNdT5gr3+opjJ6GyoyXTnk5vkdc5kqwCXhtyIdQ989KLGWL93Z2qFOyl8p2PBbZq5zlmJUozUqQjPKPRf5nnP2V7krYjWHtit0GxlblsrJXK1VvTnSO9TizdLp3gExHTb8GmXLW9OtdKBL0XrKjnMz4R+ZGbSU
PmeKbOiYecehM/XfGRKbW2poSd32B6totj4ZtxtclKIqtzLcr+QWooukpD440vJJzcS5R4hJw43aQGMWT4gJbpnP+ujKQQeB8rgJEXLGLPcQ6Pg3d9Bl5VxgTijc8KxmVqHR3N47lNQbaWgt10ZGk/nWypgM3Orh
6uhi55frLqdILWp9ryipr6wTpow/ROyJqBk8AwDW6wz2g6rf0h/VC0n8uuv1cZUOEeQMPDQvE1Yc0Gw3w3ALXIYqUm7Mh2MzoJ29RHxN8O0KlMBUUNZy8IYp8tuEzTU0ar9E2wg9WIOp34WGv0xXKUTHYbr/Z6Zm
1s7t6CYDE/nifkzjKcTNFWi5Euo+g0WLmnD5ln2vLM4Cu8zgMh4uz/ij7y0xWlFnCGl0byADtbSxTKtZ7zXtmR9neDk8BLpH/VMYRh4WSkZGO9mcNHGNoptC2t6x7tGqsI3AQfr5gl+Lr9I257urFvDmSHgoSuo4
p+6DGq9XEvjKR6qwfm4EXvjfSxvEikwXvVxv9x3ncPFjMBo9CZ6ZdP1zQk4aAYaVKIhAX07ehPB/QUueukBF5IWAWsapOZB3ijNB0NMhmcNAvI8uc+7Th/Tc5dB7ijzh5VsVErUE35CS+EARTUslK6H3RWF1Q5O5
c8985Flo0SwqBLxuzLk/xTDmQ9NFEbKKDlB+ckKP5m28/j3Im6cLQ/CoFqqLaaDh1ZwiOUeqXDuFLR6TjJeqno29E8PNKrg5c4Nc0ZtRsgSGdwb0PXzO23uHz8tBlKvqiDKR87ORRBelxAzSSbvd2+7xExcWlEm6
dPqcB/b+fCz8NxS+FT4VufNd25aINbXwFyuWRnaRa8zmBuiu6UthpGpyV2kc//v5HL6Skkokwn1hXSYa8GtwiEYicAKVu7z9G6lIPnxkcooJbKzGLyxyWirigRBltCn67oE3ta5Bl2htIbelpF4akcIIXSX2svq2
abYKtyq5GpcS0lrnkbqHaz1Rl4oi8wJbPDnOqcOR2fmNB69fDI0WtSeI8T2gSBq0CqRoTcocRHdW5YV6VhcevcvNywPBY6fT23m90nZR/zzJjI30kuxq3QsEAAY28hE/TTBnNaRUIPGV0wT5R8HvHCW1TVAfdRRJ
hNSEj56NvY3njfvweXDgUtbGUzLWCNLr1AzHgpbBMLGUx13RfvY8aXoL2R6D+cn7paEuvLkaPpe1H7IdelUPMiBpBinqnnHgQ4BdT8Ht7zwV1vfCSJZXsG1hX3/fnaVRwfVVREcOXKPl6qrOtZWejU2zo+bQbl0k
LewdzXuJcL8eLt5z2ics1O/eLKXpMRi0eZM1xGTM1/10FCjU1P1Y0qkAxH8BTpdswup6Na8flLvpab0RoNxQXA4UsolvqrcL00qNduNF314T1o2KB/j5pp9wZWGU1GJCgMgVgyuvE0DMIX+BF7NdierdMypp+1xN
q1oUSsqAbJDtbS5OAydPcZZOrhIePnQlgSQs1FFjuPmk6wsdo0/qfHp8RJwPk4icumwYuIkjHO4AuU8y6eoGTigX8rdHXNmu9dVareQdyvTB/NirjKHzxRIJi0z5pcjTSkySoR3vJzPEn+CpaYWbwrSQDCP4tPGq
RzFlCtcYEJLWBgcJal2wi3Vzw7gZb8kfMGo+P2DCFuoup9BkO0Xp04FI2XtPjF24/3Rjpkx3BSOn9RTzeMU6BoStX5WQrpDdeYI1xYUoMw+yZEVxq+5hkrkS5me8bqi1xKMQ8gXM1D7impPO73ggvZ1XzntyBoit
JJ6VMlHev3ZyMYM6ekyHemzaokz+8KOHRsiRnGUptmi5SHsM2lFgZ+pINE83f2CT2gvGQZ2mCudZcZZBBXSOspTbYC6xU4J0r0S5RP7pn2aRiWcXLaoTqN8XY8rxN8n0y9appTl4TIHPGhUJzLBK6XGuj68umilL
lR/seBqstMYEwVcZ74IjFh127ttMmXlP1GeZUaQrNedNXfuswyhe/6XHQRZTmgyDTEi/gyyPn+qnPvo2Nx98OtNwft1mPnGX2mrabCwKqTTcvdtvj4g6daeDDmW9YMAffdFno6khRoi78K3BjNiVonofsaH1Bi/W
BQxLAP1tMb9sDAuh8IA/NOpaDqFBMz6f6aN+RazNa0XtjagI6ArjKwYcaAP2K4uFB+Freqd8iGeTuOC7YrzbeEhQl4ne5oqPA/gKt+LQDY9+pz0v7N59mhevmWLGwR9qJG96V3PK2FZPwyuuQVPFNQZvxTEwABvP
/YXPiQ3L3zp1X3zs6bQLdYbVDrUTvX6h5cxe0Pfrrz1LEBDgS/hFn4fZauoh6+wo1h6lznI8uooxq3CDt/wraQaNaUwQmuMbh6KlyeS1L5Ww+DBNLlJgdbYuW3dPoqKLKYJZRlozSiu0GF2/mB4yAd2vVGh1g7T2
x0VjhodgdCzkj5G3XpkW5pH6RIk0dVFWQUsJ5Fai93pyjrlkgR4s/XpALWJmmiuRZpYnmdoj3zI9JFkLzc0axyLAkMhXeEGczGrKrsHrSHPY7X3TQZKNjZ6daNdRAAMCAc1a6+Sx6xd+LQ93OiWI4M9uQiBz65Ob
FuCdL7dbL4W+BzHp8FQXpNGWJOGS06jvKSmHDOaTyu1BYtaG+RacAZKRcSsG4lEIw6ezFIBnvxVFCCABdte4YojScbYEak0acpan0ugotBvCzdPCOS3cR4rhYLYxEiYiZScnySdpZm8t+hTH3AuJvSDIadfwVLeh
N5mIjHdNy19tyKK4wKXN3RB5jvJN+pLXrihXSUQ1EqZBb7qip5cL7M7QKJThHCCMzuOstM4xb95bXcg0nwEXxPBrxMWvPbi0mTFoHrDBNV21LKI/HCLFRl9VW+IyKxKV2KYcgm/IppkdFMSRjVAZWMhJlysppEJI
AU/v+ARgKJudldhScT5LB3Ra4FHbGAs6ws5HFo0nBm5C1tKMImcKeemp7HPmfkiqrpr2On04xAGtCFg2YInZTZY9AzH0HvDBEolFmng/LRIyF9qNJxShiI66ufRk6mmviY0mL3AQzi8mLTpS5KjPPDq7iziOcKZQ
fXoCM+13fkwIg4KtcnyQxNSqTuuv/sbdIaHNBP4XtwTanppqGEqfAziPiNuCLddX1m6BCtgur13Xwq0m6kcYGWYcSj5NBtAhubDXTqJBj6sAI5xXI5tBc6VmLUJRiToz6c6ou2YC0ZqZWBLoxTQr1np0YJ375j76
wV72tVVSFitUmQNpSYJ0cxa7XaSfpQ6nRH3uDNrBjgBnaSCGC+QC3SnqQh0RGbrRhhj3RUxA0Xu7+5dPukJZGvy20ejsO8xYLu6RnPmnVThItkBkY7RGgYr2sjBNKyCSrEa0futFTtUFyBtpnZZ94i46q7EOwPUd
+9hFMlzus+zl50tvYpCNva2G4ALMGF0ynntR1lWqEE2vnK3LTwJkjAEXRIcORlLMXb6A92c+VwiEvzwXQTxZo51fYXdQdJt6s8I5ILfBPpe2N68Tnoq7/bzeghhjFN1uhyNlfZm7GZB9TRHoWqttEwKJMplnU94h
v91g8AWRsS0BShvLtAGvjOvOsz1PmHIoOEAuW+bDO5hKlzrlS3eNp4b/gtGuQhonU+RlLL0UhtTwKCwrgu6tqCw9ImRNZjHKCSg0JnQtwqYXlpJS+j2qLajVECh7/d5UmAh50eYOUNW0oP4Rfrt2c78yV2kEhTgL
jRmBEqfYwMdf5zDB8TysYMxobNtAksIe1Kc4g+HAzaQhdxY7e50JcpXaj/1QOEe606zq7vR9fxTlez81h7Vw792ulTnQsIeGKmeVot/KDj2GIe5blUhjIrN1U4wKdBEaTeh4Lh5kjCrdCO5jHmcss3od/MJVEM7/
rYaUXq60+E7IwosLDpF5B+Lxpw2t8nIoej/SQkV5UoVuObZWyD4Q+i3qghvRYgLzJ9Yq6G6jlj06TxyfJxAHbsrjZ8XfTmzTAt6yER32fd/zr5I1uMIIQ4lQ2z44yzDIVrCsu/V7kezm1uJjkaZFtEgr+hHks1kj
F6XhRV5rxvxjeFomfb5BDt33vQ8B9mnCQVPEqjTae7geDss7TuhCdudQBDSijXrt2H2k2nEMVfQxwcrC4OALXX+/4NzpUhyl4kUwrF3e9KWROOYa3XmQOEE1e7QcRV8hZ2DAwpTWNp93r38LRyhvhELruNKRX4YY
v8U53RpMMQi7QnH8u8m6SZZ8O1qPx3bF9YDWapm+ePTXanxjuCvTQrBP+GCLoYnrb6N0sP73Wnm5kfLegRKUaI+Z7RwKguokl+wSBxlNqvLQKDftsM4+c66o3zyZD9nuIzCwHbk6mFjr/uRigGFg4bXP0IhaOPDd
zvg1aucgQjyMOizsNBW8Xmhh4KGN+3NcS1jCYSg0LoApN2pVF2EoTKcWizYGEKtuHR9tYAjgVgMtNJTukEoHLAzB6FBkXS0QlVFeX6mvjFWF9FbTVwvfAlEJ0roP4QbpTz0aoCQyPEMX1S5ZaAu0ttCtY2PJOvm3
4AbeLnGRN6WHqqNobFzKnc9D81i/m8R+0kuD5TvXdLlULFJmLxoxx44XG6WGGrRygt2qehTqpiNkyVB0ELVorExzpPYMY2+WNaSxj85wSTohvcyFSR7uBujSRb0ghXt2iXD7YOwS2DOhwVQnScqHFZJ98s/VvLWJ
PcheztmcT/T6qnt006I6PlUrObM5KIzkDH8mPh2tfgjmw5KPwPaPJpayy3xeey5dqePUp25MWrDAw8tWDcXJ3+l/Sn6lVVZsbT/w3Bdea5/UE+kYETs5qKPjoe8lHuMv9Db+1YgMmH+8qyofN1hUQ3ConGndih/N
jyc3Jydct+Jn8/XJ1TAf4FvxszlsvIVhSE2rjrwNqZO+KmDCvqXUBd58XtWHpxXDhEb4vnKHOHGlfX65ufF1co6mr0ndDfjIu2VA4uCtQpMP7eK0EuqzsIndrmWFkPUE7VsawcOJaHRCAscNHqYNNNyiwRZrjfHx
ZFXrzHVW4mp2zT4FjHks2ldC0qyecyA68VlckBRaFnYQ9m1k4zkvfEqYySvQSh6bFtDarCgzZRR+KP1Kg5TXpH3ytufGWUzSISYPklhnn8qAaeohCDqPYRkWmS50XFj7T6A8o9AnpfISqFGDoJX/NK7O9ZqjDi2e
OohBUe6WCTpqPFpYBIpJPto4b2Wqp8DkxGUjS6407dTAa2AeXFQlPOVdOrn4d0IiOopVLWve6uQx9l/BWZEjKeBaxgf+h2RvLKN515JCgab/cZtNhOHsEEDhKWYovNADKRAkT6eMKUgunDHD8Zy/MRzocwo9VrCo
8wxViRs0xOHIE1HK8B+UGg41BRWU/kf0nw8/Qa2C3leXrGdvBIV96asKPihthO3aABUQFYV6DX61VIIB6ZcFtkz6ZQSTiO6q0YPNDwS9cl9TDVoPZSb1I06hUTwnxcnEn3RUM2oa22iUrQgjOaL/eXZGJWIvc5J3
OjptEp6zY34msouwviniEx6VJOLAtlC26Y4nOsDHYU+iXlj+0xzThQyaxfvEJ/Rh/I9WOXX4FxEFNqqSVyEM2yo+vxctZewsZ8/vG9JpSg9jYU4qDczR3lKQjRpjHCAy7/SX9+nIc1FPRpdePhmm9FSBRhW68A2K
00Q8SWmlw5+RdUIY7pf1rFFJpX1Sp2WVlsFnMydNxzpJRrwjmL4PnE8BYW0iAiZksEbWRldf3SaHEhl/sbbetTPpsb+GWaoWjPiqUDMRbI1eJlG8yTczxqMh78eZC41yD7GP0vvKO/Bli8IHUrYsJmd5oncTYeJj
w9oqs6ajxqdneC6uA4lsXSUSg+WT3HbLSVUmVJu2EdoDFdDXuNB3hekZsRYcgr18+K1JI/5USz2E+yWNTWd3lJD2kS61nnrCAuNliek19iU/63GS/qtXgR3utn3W9ymrp3wTDu9uAbH7TYJ9Q+obUeBsT8/b3oE/
QrXn9TBmc1aAf6kxjWIaMyTGCK85+6z144kam/DtcbSGZrD9RYnos3D9SaFOMtyQ50TPBoz9dsl3wvnzrILnqHaBpBob6mm6x7xFb1czlEIbivU3lyGj4lenZCDMb5gOvh5iDyd9EY5qGF81rLQVfHOObcdkhNYw
omeYWWfRMUDDrGII8atkHLCC//7ueUHp1d6KTJYHIWKoRmG3RlCVYyLEBl6BmrjfMGSFfzRmBui90RZh2XO9Epb3vGszeZT3J6SUz4/mPhyz83HgnUbHlM11MsEusGrjYpB4nFDcvgizQiMvOekDWJ/8hOSBjEaE
JpgbZvpTu6Mxeuky56uINSiGXeE9MJS3A82xwDNpQvHHy78fBU6UZcMRO45uMBDz7MErQdEi/eIN1MNaK3dMflZvRie7j1mEF117KiJVwiNiDIvaagx/c4wMMRDuZgxzAmxSuXd6olfxfW3JquY71g4PDQWdAp2J
DO0L1teET7awjQVLGC6WF6pJyRkGF8CKwCT5cqeQR2CJF1fYmry1JMSufQmH7oXoSdDPHRt68wjD6h7ieecyjZs2LtKsHMXKW4GCpRYujxIWTZ1Pa0mMbVuOIs9S1Xx6ofiIMa0aS69a1rgbereOR6P8BqvcQGue
FdRhXEgr7ka8cN6vhfOHu9oP+A47Z6jKDw+MqOwFj/jU2uQa7fPJ8iYV3u9e1IUe2opMAWlSbXqpu/wT5qVRCOhCy7ZeGOBaB5K0cZoVRAg7L/Lxe3zeK5oUdKZeH3RUJKOKDFpjpbVYmGMNHE2DMDS8ubGAd18g
0OXhZql/Jq4E+e7nbw+NtZt1zxKBMbi0UNTHiVfYCAaRmaKsV4/Jmxi5HaVCQNexlnSDPjOq9TWVE95Bf8bgUQ9U/192iFQgKK11fvWnK14q2Az4c8nLnjVOEHz1WXv3N0NHpeEYMC5ZCGCWU6pfFMPpzcn/f4CX
Y3L5TVdVlaj+k3/M62As7r3svRcD6mUNL5sOLzM97CSEAMtBjTapaqyaLbhAvEQPi96TfShqOOWaB2zbRMB/TTIe8inzjdAnPXq6fMX3j1lsfrJ18sYFh4P6bSBw2GqhmgsLlagDh8vJvkj+w6hNRCmXSNlRk3OX
Z3YK4D5SgAwm0bR4AaSgK8CToDynvQ1N+Ek1t8+US43hm2eS+HVmj4G3i7DTl53U5SZ0czSEZfCjCMiN5Nq/AXS3KRn3gAhpUrMlFX4lPtXQ08sMvb7MC215mS7MkqQSMBH1+1iHuzkidYh+Dx/7gbRcA9xgtsj4
EwigD6Sh5aRfsBcwWworaZFImgkvCFgQCN/5pNBjxKDdOKygmwY+yatEwh9uhcGrTgvGMRRTda/Xfy1COPn8gUvAgcDc81W1lAgNkPULf6/Y9BXyXGU0B+TwrupQlq7VcVh3N7xQxzuxKfOFmKsT+HFNJgYqdGoY
CI6hXHkavc7TFCo1OFK52RlWtLYIUMaaHNz0z34RqWXx/bk+YAE5i7RcLStAZf0luAoyFDPuZbqA77z6BdaP8kHcLB/L4AwfbhTepSOeFB1XEL2litjA1j+bI7jEvpawEjje2vaX5Qb2og0REKQv1hLVHLqivPdf
htWquOKO0TFwAnfYYA3/5b4t6PiinvCBpnbfE1gcBW/khd9NxCAZvPe0eDPBZHLZGFt//cxHcpcYE87ETfwZj7Vv1kopzB+WMuuMxmqgW/sccfQyW+ySRQENiBXwf8EWf6QMlbpD5axqaHf31aSTyWCFgaoEHQL/
h1jvpp3Z97+1/CGDCwM/MEM3w0hnaNMn4c+G02ZwhJhRuWsKr6CIY8k+tUt6QFOZhW8d4dfDd67IqsuqN8ud3EhqpEWvW6mnlvqDUmiR6tQNkPRzI70aCvMTl4tBLpRrYrquVx8YUuQFCPVhPEO9vRsvexksD+UG
0gVn0DsQ0s5gpGjuxi9P+TZY9z4iVPX4qfNAZ99povGKxN1Ig3PDhjd0g8KLv51h0N/1dnmkoshsXuOr4WXJwpOQDzRchqr1+EFfXokkC/JuxNSvd2Xcf3hPaKUoFmzLum6a7FGfZ8KZP9Fg9WtFC+ucYsVHnHLz
O8TLZTcZMsExMNjTYPcNL8eogIsVzEkEuQn4xNdG2P0bQBgQmIg+VchMtusdRKM9kIKLx7HES6iWytPNofRUi1d968yDFLkZdLEZHL/qW1jpMeBIwcSJDB1Koschw6YwQ4XD+FD3unaY+1at4uEzGIHLfzP2dSpC
j7gEwTWySGKcuomGdVrO2T1hrkT/75yGYgab73td+kYLV/Z7GUXgPpLbFe8/nx4UCB2/V7hiuAuH+V2Xl9dcm9y1ollydx6TbW4gGCVJ64V2gGT050H3nrGO5T65bMLP2N/FI6krVzlglSSy9jZHBo+vR+hhEReS
g8KFQecKEEG821QfcZZstZraVmGmOno6APsTWG3NStW/G5cg52uH//sdJFXRS0Q+qbWXBKUIhm+ngwZDkJpkLzxt1lwCEUTh8HNyTnNhpK1hPaklqMryIwWWfqSZgJyf+/2B2BW4ufSiSQZ3dNRShzgtbQtDQQJS
xIoMjM401w+/RtdN+5qCsBnlADgkQdMpXXwoNUaCPATEzbPnCkxw7+0Bl277Q7W0UO9pMbWuInDWCr6lFN7GqNibFkVz1mdA/nH+pKs2+0CLitKtEopkh4M1te4jzaH4XujWhtWZU0X1Hk+niOgBCF4D59TsCYkV
+UEBAW5OOExb5+aZvlNYrIhycyK4ZDhw+sOx4b+SMbs/1jeNqDYPeyJXgNEJ8rxp8a8Kj/oDalBJHhymTd049OwAPU4BeNxdtdut3EsHljknL0bccLYaNSIWedjL7zEPP75rfDNPLelxL6AOaDJqjCr77hIzijT6
Yhh60OGWI09Z8W9KYSeldE8GFqiMNdrJA4KCJYyMQBDmLnfvFPLCfbkzsH9CfpqLoBYI3gPie/pWdHN/1VBYnjyFnuSVyFCiiCAxqARXXKXnLyhRbQrfSDG+93gtiB0S5V72X2WJdX7c+rTIf+KfMLtsn9TzMLJh
DUMU93Bzf1RXNSDLCgNu4d8QkY8mOMyU6R1WRmlfhnjwzS+ugIKrK8oN3JSsEy5eApgNaXdFMbHFv27zZ0aFQ82r3Ggop6CdjHj7cBlkoeFF54QwoKXBHFSuzcm3dJa6x4VftrH9fffSRTyOBFttY6S9lINDnlUx
F67S/hIz65xPFZh00rrVKUewVpVDmuppbxfQawSa4giwUmom7xUiEwoQTIkbTUM2Dafs8Czm1j4xrEzpFxff9Sq3ek09JOe9/RVbgxVGCd1TEhedYOK7ftZVAcNmgnZGo9Q+VPLosgvrfBr6XbcSLFC2vlziBGxh
U1oB7Z/ll5inDFaa7gOFcDSuAmBwE6HA7JQkJeO0TmKil4mOjK+zIT+vQZIZgQkVFUr7uOlbu48MkSPu/E3HuDSPLSpYWpvpfbhP3vgQ3Oo58yLOET3oJaKjbwpvymN3JkMZlyBvQl7qPdeq5pBhS7/vjOOLqhid
qvBlc1xCspTXpCSIcHtSw4QWYpYXNI9wSTSZ0+7Xk1EEXqOPPZlmxZPppfOruVjCw7AUqKTb9v3OcgEB7xAf1kpBpfNheNrSQkzr4zRNBvxonRbqW+EXgx+uF/1//SEFlP9a9Y5f0z/yXNWdYfPxtfFONeQa032O
E9anTCjTgsL4bLkUW/SnOOX7Gsrm1D7JJdrXufmBhxUXsSjpVR8MUzOYjpj0QCF/+CdvqDvXcAS7aljifk9l/L2Exvop9vrayxgeAkmf1Rivgo2UkoV+FvpX/TEpkuJLFTX5woVSK+HANLgSTLxoRJLdL5okECs7
tIWLWNW5/2tpS78JCEqKQ9qxxWne8tlytwS7tpjACf8Y2AXHLTwMaAAFjKC0xPd+WK6HkqpASfZnaOIwS7nwy100iK4wtgiI9Ah6UYU2qvwoEhWvVL0B0IVGiU/Y//GIJ1jDC/8M5BAzu8c5s3ztyrijWXIhqivj
yKj4Tx9pfE8o+OaV31D+r6zpy3SW0f9K9h7RiCPaNixnosVGjPdfMeB4ra7fHuX7YQRi8Z9t+UwHXlh5Af7isXuQfsYJsZWfd3EgJ3Sry8N1p6+P9CsZGuKfiXcTevyYZoumieY0SJrZdyxjepWeaSqZmpCyduvi
h4hwjUkkOrxhRoIoTitpx4N9Dhh6VbxnrU/sCpxfjdsDbENLnym0n0McMjmgmFagMpgRDmQUtrfWq0bPKmpUE/1jpfk+CQ21rmRNkWP3QVwLIC/4553v7AhZq6gvJLEdPXh+OMk4ug/CHrosAPXK4eAffBCyUWgl
PhimcVc3EVQeDxyNSfezNE7Ps7QqQwFicwbmSkSo9U9vq0RMpXiyOZLcGdcw0zYsKreFP0al0oG8cBj1r9OBCX5Qf3XkkqKSEd6rBzjNSk10r83Ug2QEguX+4QYB0ahS3UOQQyfda+YEE7atM9NHws+0a0zwRCUk
eOoSKgftRE8vQF1tqjYlfOuQBk6U2AE8OSNgx3mm6/xq5VZfBZ7JT1/uWT/0fQSHLU4P2BB4c3+9V9wVRCo/s9qgVhKHP0PVK+xIv6ebcYXR3VYhLJOoLXDGKX5ELaais2Ng56nebYpxEZAryRE3Er4gcK8BjXUm
tQYhho0bbGg1ummhYcfb1uDG/BL/DeQVCYFNCNxiTDwL4t0f3Izk2JcHObB1X4B/1O7BJACQATa0VR76WjlMhBMtvgGBSfyfvA7LpnO+08OPnVfkO44CL3y+92flMhgHCcD/6GsJg7G22bhacG36+qjtIAyKzyIp
3T7wlbhcA8vgCRFtcEsqz0EoV2ypugaPe8aHjimYH8pEjagmHaWkGonmnOzAbh7y8uAAwoR5NYAungP3tcggx28HCNYSIEVm50j35aMnw8JlcpO4X6V2hZpibRI1g6x1bMLOzooPTJEgjKq8qBTjErGkX5NoQDvS
LV/ePleTB2Vqm1roPQQZfjQ9ay3dGSQ7VfB2YUdTZ2xszxK9uQOS8u4cpk70iNyFH7GR9pyY5zuaP7nQExfvTBOCqMpDvXfhhhzOM+0PFcL3K+Ln9HXXjkbDryVEXhyRo2Ipn9opKeePH9B1xdOfZtX/ev32fU8D
rPJBfb5f799ewNt487b1cN/PP8/z7ocklzSn/sfrJ+9TP67uX63jPHSTP3+of/96+vrl8d+EqlUoqRvVmsvy98n3c+q/v/7x7Ss6//ZjL7Zp/LD9iaH+x+uDdOrRymaRgFiJO4perxZvnKbZZ16msFIpi3z6cVaA
JLHVuJ7+HJCAuVpAUoWTRtgsB2EAKA2ORKoBJHU+dJ8aC8YDH9LgKp5NSJTuwl3InbjXuuUYj7GSdI+Z85qqbFqiDh1cpW6z+AqXqwgA3X6MVdznaLYqw5idDzGdsd4XD5EZac35ICvG7/JDmuarDVWnxFAroW32
qUKdwQ5QRIu6pK0IzozOjo3HIHvMgUsn+6/vJP3TSryK2geAUl6bs9grkpcRgapN16/8glmVx6kkyfFIdlK8A0NyDrcn/HrvWkDxuP2RlJ5qqwja/7h7OUmAha2dxIJ31QjpJjSx6A1GNAXOlbbjJ6SqJEgHfwpZ
qFgk9Xz8wFQ6F7zjdZ1Yi0CGghoMDh4C9+ABkowrbpdnHx+CzoliftEfbuuKRRI77yFxEnN77Agc8S3nEreC0mYOj21i112yw/YU40/cwBUlRPDNbg1fIRaInq95ViNS3TauUuvzmGYdfyypW9j84146ltdq79sR
A2vPDH0rEdeCvrbcyvoMZHsABTVJLCGcRZz1d/mThLeZEmpnHO/Oo0EjbWHY+UzF/MG/4vzR0y8HnlvZF+PgCQctlyIezLZguptGfqraP7thq6njMgmhO1PsNGeKRm+mdN8jFo3PXDAws3rXt0uKMtiDj/OfLixD
F0F8h1x3x0hoqP/IDTlJOb435JQZc+brXqUAY0HJmY8JJ91VWVwpuqthoyhF2OhtnJeXLrm0/20PtND6JzwIbYnjGVDeEw==`;
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
import { closeSync as closeSync2, openSync as openSync2, readSync } from "node:fs";
var CHUNK = 1024 * 1024;
var chunksOf = function* (path) {
  let descriptor;
  try {
    descriptor = openSync2(path, "r");
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${error.code ?? "error"})`, "Check that the file may be read.", { cause: error });
  }
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (; ; ) {
      const size = readSync(descriptor, buffer, 0, CHUNK, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
    }
  } catch (error) {
    throw new Problem(`${path}: cannot be read (${error.code ?? "error"})`, "Check the file.", { cause: error });
  } finally {
    closeSync2(descriptor);
  }
};

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
