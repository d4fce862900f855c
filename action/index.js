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
var packed = `nzaBEQlQ4/C+IFZjs2t4t001CTw5WiMbw8V5puph/s9BMdYaPBv+c4z9x6EGxDYs2AmWuskAytSb6d1eh4Cqqqqqi4tFrG322t07jld+MUEBv0x7rCwjLBCqsE4IBwzrwyhOSOpJlsBaXnCehVqU4Ap1I1C0sGCI
kNZUGWImy860UjznkfNwaCtZ97AOTGSIsWEob0fFxGRGNRt6uuMoLJXpjE2BIXfU70kNIY0eiOjUt7mABRZHJGhOTWsqMePlfIBFZcohOLWvaALGEhVJsLzgejlh0egbP8chj9PrDn69xjv9QL8+IcbcG2d8Qm6o
w3NEBsMZQl4pe8o4IJOnpRl04o0ujJsph1LfzSgQGjiHw1dyRpDaZut5WQz47gbT4Up+MqzPwuQWIcCdfxxJ1Ds0XRK63mfQzw7yLTj41W+UzKr6tP6pvfn+l5DSLDsczVuILkQ6DK8Q6q5fD5044i35JZ2nSrdC
fC3kwW6D/8dKcsE/Fov+KPBCGsN1LBPWAoIMucFVWYkvONjoxjkuuOGE5bP/2Cluv2d8TghJwDPWppasGiGcezGsrOsujnZ4h0VA3NiS6evCR688tz/Yp4L5ed+RFRWtBStumUlGBLGzBt4w+oDXHjZo0WqYqEAk
RP4msGKa6cudjzx2uJfGNfZ4xx4HRCf+MJU3rLp5C5GBua0yTVXDcDRujuMuJlsJSUssHFhprkSrHFLbYEL8uE0qkNDifSEQeZpD4S5ozTrc8XK3CMoXRDS9Nrs6In8JSeIbCtize+iI0bQfERSVcNEMZIEOLt8s
vSdj7MApQ1bsOmyPYDAYM8qLQNN/0prTksHIU8MedpsjcgwLBR9PkIiDEs1AWsa+qeEyp3UwP0BIjLt2239IBAEwCCUJsmwdHdHNNhl34oTTXmq2HY5JW6QITgRnggtBvy45r3Ij6Hd5EGQXn+IqL4I3QX3EL78W
Rf3Dk94j6eWlyd/AS9rkgU2GBZGBdrteP+2wuf8O52tQhAkksYNO8ImuH7AgsLYhofzs1/z4/sUagiXCmpYo5hF2bR5dmvBsP2rqV/+bSmQU+NGGSIJyMg6/YYzjK5dj5zhBHRAFyYgpQAFAyzGh9MUU1W7RZvbq
9n+z2X/7v1k5ev5d5HclJKl6U14NB8w4mNGpJrKQjUC+1+hKmCG92O171/Afn6n2e29WEL9C4RKHhNx/LuixMs89APUNtUOnmcikI0qZ+CqL3eJPP2bT/vwvNyMcIw2yBSTdVIxC1kkayAKZTU8GjB1X04yhyAmd
+pH7YU7HZTt9k97p9/Xb6gC91Wi0K/k4D6lw4CMX2CkkZatpVpjquycdoZbVZXDPAoNXe18QnvqIxuu06t0s0SAIgqTdz23yVNPclHfTL2PS/f/etvr6jemZyaUVdt1jH8BtR3H0NUdCUoFqSFU69QLSz5mrfOc/
v9rGKuodud4NSE5Obu7HnDLEfMM3/IKSI9pDyzSZ6RbdPRjQzWK3evXstX1hp2vyd9ll6CQk2WV4eA8X2B83hEattMeNxPqNGlqrRuPuAulJ6ZdqvlXvuA60iMsqqRTvx/CYjiuBWJgApdxXv+o8BHnX2Udbfp7O
3ZAffjh08YXy8JEjkjU3C1l0hihfcpYmZD5dgP/PHOxXe6RzXjmYhbkU0RW+yhQR+ZrAf6rvv1+1gREY3NSyz2hEyjIFhfk3zbnMX7cK+vfRmKqS0/rp+u8EfyqVcwxOKd0MCeNSxEAugBz/8XW9fefnTyhv5507
XEGS7ReE0sprW6rxggcLjzPGJpZoQdqrN2f/9Q1F8QbWcSyuHPWInwnGSziucJpdVWs0kgaPuofuHh+JXvzPRNPTdd22GnzxEQoDn2Q94cDZa4o7F2lIEV5j6hAeEaLDxv//mvN/tZ1MKv9dAySdtEOXyAARsLwR
sWFH+AHTHF3sFs+zD1FrYcoOMUeeIvhZpVs/fnULqc+GqfV8lv6VhawkC2NuwI5zjcmf6n/9uhsykSDb6Z3AixchVItkd8h+ItaBRkHKuGLQ0UJlX6iNphQO30ztPV0Rpu2f7JPGpLZ8p/SCYCWsxZgU+QXKY6cc
brdsLjMeArPoy86oWLL9hT6hHtmScpdeAEPvl9Z6o7SLhJWr3/i4W4XvO+8VzANUDIilNWsTTJBFvxwDX8vHVe0WTSykV6xaOYaA999fZudMfDOtt9OVlu3dHW9j5ofYvSGFI0siKFrV5CMGgJLD4Xj+fkzzs1dT
vXVl7R82l3OhXHeX+sZmrCUGRp9BXusjiq4JvPn7XhG9el138aCitLRsYRUPY+Us38f2oNlUQ7fd/YvbnPOWMmVsIAmKsAgCQpHyIVAXU/aoqdqy7pfPG4UmQVgQqn62T0V0knul9fjN3GunrfgNyIduaRXU6xcw
EEAMXzY/Q3QVHB3gvx8MIGVvOdPKeF9rvG1rAMMH38+JykdFVnRCP1MaOJgbfCoaTmRdye/oqb+RZ0m3D6n51Pj1mlWF8d2fIoqwiiLQ9tT6qL7mtF4OhcF3fGIBjoqe2J+2bB1ZomBUGTV0kQSbjPoxrbVK5Re/
VFX/csMDIRyci2w1BP5bG6W+4VgvWV4cNjSD9TjkB2GCKIwbPvz7pn6utjlZV5dJlHRYet/GESlyBFBjpV34522pv9oCSVs9+8qErWyhPwwz5VDiQOIMODW4f5L2q7/bf1+1fVVtNntgS5mFNpJ1ygx/oCSfvQTV
cffGVFOn3VNK/TFbu9R30rcqMBwEgToBNM20VCDbM00tu/b0kR+qVOuaudUD+w6JMOQ1mwFlUHQi8PCUqm9d4wtwSOWFXFRuPz0YEFhK+EgUdqk07/zeV7X/+p3g+USYZ4DaUieGsKV0UQehBUjmmi0EaFmbK2t+
7fV0dSYIJaJdrVzlk6d944ThSVX9aS0Tz3qpoxFF0J8zevyNcY4QAbGgpdMNZywEAZzawvv/bOl7uvp38ehZD4HbnAgPlS4rE9pRd8KkxIhYYyOpArJMRA+3Q4m+H1Nlk6h9QexNXY35BZSI/3/vp/ZVNbvvRQAB
kDJUGokqZ9XOrHkAon5LyjbGjLoHo7jbnI245xrGNe8Jz0SI4fCJgBERAPFFI55z7gN0741g1nsvoKwXASl/AGTmAiHVXyCV+UtUlhONuColZa707eysh+1HUv7f3WnalfGjNjPjRz3KmtXqUY17MOrBZNjw/L9Z
Vu56I6S3QplKG57WpOdMvHfff0RmJPJ0VhSKqAqgDkRPH6KzFVDNoajeiS8iflUBaKK6sUOI6VmteodauoaSrpFVpLaGtGY90qOp/P/v/dSq2wcIBEG18XbcM0YAUhnnJhPEvfu8Lcb/EV8KhyUgAGQSlLg6SZZ6
SZBU5e8+59wX8Q2YCEMlAFIqglLWElNZxrhpT3vUo3lWz7qnI2SOsmrU/n++aSl5ctdnks8SazKlilZJtr/qvn/PAk32GaBJkJweQWbXc2RtvXqv6qGBJjkAOAYz3LPiyniX5i5Triz93VjnI4VKlSoIMv296aq0
tSxnjA3CDcJF3WK4HWF2jzF1BTPs+iAduv/nLQiNg3XG67/3/2/oFhJqCWkQYxzDepudifaC8LLgsrs04nek5RzMJNx55hzx3f+tmXZ+gFT2SqnMq+J9Fb5KEAiVncxmmwkgHcNc1AGrPo9gq45cy7YnW3YVrgpZ
SF0rV83marc7Dofz11tY82XCl4lDIjGaGb7feKzet6qKPM/wBNW1GHPHcBcZmd2LEHcAETSqeM/s6ZT//92nwt0jtjNAyiSo2it4DWoAagPve/z/3SPLwyOyJyIyuy5BdW81mJPq6h7UcwAuQEcdQx3DAIQpvnqo
2aOWXIJc9f3Z058wTgMyudiyxO5r9av/L7b52Cg6UdmS++c6mwYodfvDT/870+bTNsnNbsfGGDAfgUESYurhLaNm/9+udl2P9v3KcIaQhIDTGU+2Mcxza7tt/a13ryIgIIYEUBP8tzZkS5tZM+D4nJXX6H/+V+bG
vESjVm30DAMMn6Zp+se4y1CrPtt+bjLli5NgI2OqEEISez+G+j9r0u03bffeahAOQEAEDk5E2R/L5/vjXd7cV9s683/FLUFEliRE0P7H1Ge7M7pFPL76cSSABC71Y+y1HGVsV8JmP6hpfCA/ETDXzfn7oX2/238r
jpqmRDEF7kQ8z0rmGpQv1RlJLqUhllcI3F7efeld9gLJLiVQ2t6OZP9lWf7MwCjx+f5QsZe2t5y6uREHMcwQYN8A6XN+DT+tZNdrTz6OqzwSIIQQgv68xrmRhvNjWL5e65/vK07SlgcIIRjmQtrYlfz9MHH3KWoU
CRprf/fs4P2w7N90s1fPf4oxxigiAjqdrr7IVv3JyNlXoECpIpX0JZ3Z9W2o/rnd8R9TwoMlBDThEeyYiamNkj5ucq1noockCD6iJfX13gL3orPvsQskn7K5C0ZlVK0yarYxg8WYVvlaEg0iKFJyApuwM/7/WNn/
r/RNqpOe8n+JiICoODEc8GxeXWNY/Ze7mb27zGTn/YlC0yAKCjRIEyN/E1Xs3MxmNP+xRHFNLYK0QMT/xrTGbVeyuZ2JgDQBEZEU/38hdw3NnHuXOC7xzIsuhBD0hRMrFChTZoEO8NGAbUC+WS1jM5sXRvEj6EYs
fsgD44YOTefVpQ+xtGD5O8gH7b8sedf912zf/sXj6hXVsd1FPZzGUbVgGRMkl1DVkFDBR9z2r7VM8f3iq4nlPBtGpU8lw0pNqGohFzSHaw9jUM/7fIeVB7n5wM0zyfsCcfA4qFewHP8fAGY82LdxuChIFyUbubCo
HME81yOOheXYf3Hn5V3ceUn9/8LJLRAOlr7cPvVZa9YP7NDQ3m8FFD9KHhA40SArCZsARJZ7fgmwsQjpRzaNVxBWHfkAoPg9WXkfQDCGZYriA0ckYaD3feq8jPJQkmwGK2BvQz+gZH3TchrzoDZew3KFQi6QlM+J
KSr8ln5htsFFF+tthjn+kRAiS2SeKNUuGmZeQP1HPAxioOeCMW9w3QOqwdnVSQ4cobRxuttM6Ye82LAHDL9hs4lcj0Ffc/OaaL0cGdP8DjY/Y7nxK143Pj7RyZ4X97d94n8emzs2TTGFyO98BNx1pjkz/ovMvPmC
qVEu9T5PBtpWNo+iDz7hYpBudhAavcoF1Hc8xxQLB8cyuZtIjy8pm39Q1NemnfxfBUwBKNvijsuNnPEi3aMPmudh8RcDp5T0ab/bBqMkv2fZKF7ZlsnnvG7Ak4aXwl2u85aLG9XbfbyImHVpvQgDb6aWLZiZSLHI
j1Wl1dTPMCOMgRXehwXhj+vrHAtk1UHBkBoXh2i8cK3+EZ+Xvyj8mP/9IdSF5yJ7qahfouCMaQZDkUAd8sxDdaUyi+MB2prNGUYfJy06w6bQ9FTog5qBZimWj7qax1CBCZmw7Vpvp9lCI12gj9R0VCguEDhqejN0
dcBFivJNTDqgngh4ifSAaSJO6C5xfZMCAPldNxmsdPLLxJ9J5hP9YzKmh6OWI8S0wg3aW/F6ytAXy1Lf7Jpn71YPeRphoB9C1sIJqWWntAWx+d2tSzYIEcIADYKDmJvohBlKTBkuhXAG07806Kbvf0lcIGrNu8o+
1MXBfNvb6nexAIbI6prCWeALCEk/B/2e5awMj6WH58fu3itvaNI/iQA9rxNJddh/wWdhQTsl9dhOsuFIYXMAg5mftm3M3aTkO8aXwaCcDFEmLeoQpedY0JunH9YU6z0O4+7ZzMsumET0r8W+KoUFF3wB28z0Awb5
kGLx3mnwVZol0PdnwCYvRQV3ndC1Z0DwTltt2FUToYCML1qVg45M1jKJrsOtqmXZi8QevnESSLcmzW1Sc5awihT2+lYWy828b5unPgzjbRA48FEPahaLrXL7jHUbBQiiV2Nb8BBZ7qV+Tt8mMaxiM32bUauMyNaX
4J1ESalN1Q+Iaubxf+dAe+JHcGg21PE4ejtSUIR59Ox1eP/WlaSzEqSen/dB4T1I3y18XZLBlArMPSmnQu0BsNV6mrDIKzltolTwHd5OBh2vv8AvDcd56hxrt73Ej1M2j2I3zGAayylEpRKz3clkGMHB2A7pgydO
EaJEI0i2Vbz6CR9EWv9URMbbJ6xM4u7ot3lBj9SRWY+Oun3Z9cuuX64hHcJzt59xf7mT9AuA7os8zMcbxdv3FY6wViPqp6zQqBO2ajWyw2Ks/+7lbnMvEKVwkGdRaUgYhgWUb5FVmuC35Y6i36qTF2dKfsDpR9lP
t9TA5E77jmmHPH81ViQsVN94bjQ4Fsfou1Jw64QymZpbraSlL9zyVwnfne5+LQ+DgPIGFz/HKImSZ10GCcpLYDmHY+FbPvoQjHf1jhQs5ifbnEqnJHB7wyDQlRQwaDET6zbQ/LYHcFFJnjXi72L9HETGcmirXxoa
57K1OI+SjZdK304RaoB694sXXFSi9/sF26VWgF2AaIKCD9WDoo1DSVxYeTVxHJegkWktizH/fjd9Oq8Meh8pUzu/Z+9pYllkGfiBjyi9U0WcAUPxYpjv6gjv9WrHp9KyhCNJwjyEGTqGemNWXQXu3qEKSMy89+qZ
zXdbRJZ9jrX3uQIbnjUwymzxDD1eH48djA4a2mx9QvauPRDPGgeYwT569ecp0+Gqka3Qjn6dpc2BAa7JG33dgQVhiJJ/mPTDkouUjueRBfDmz/8Ncnjn3vboI/3/pZauOnpT5RIikhtatr7nuyas+b0B2iRWM3Xd
L6/iQ1Jtmie3d8O+EHBRW7QSOm+DBbQFU+0vHsMX2Tr49qwI9gtUtezcCoHZwdHi/jcLigjP8eDkpkFEW3mbmwUdwO7QiPy2Pd+10bHAzfUpRJuriNBLOi+E9ha7cyWs4G+bVRoPcZpJ/6jw29wE4FHURevtv6iC
FKCTu63PMnYZ3243rEztq9lz0MK8itAvYPRRKDd/rhyN6Cs67nln6UbWy3jq4cu0U5Iwvw7Ssv0U0o9QvXc/oVlqSXEUBGmdIcQVDzTKhBnbvz4kcZNVW6xs6tXM0C2NFtRLytd/jQT4SWnccGYmF/RC5tyUmoCi
n/hZsqMwU9709wXMrLDfrBV4/JGZ8C+oBsXf+Z+7+Vu7SXdBsTOR915ZSZ8GSzUfdgqYDBCcuCw7KMozHOQWwL6Fke9iz2SpjeO1d5DpFY5vq78UdmZZr+rTuauO7/RMvzXB/5TZTG/x21L0X0n+ilRZlHOq6e1i
8zdXW6p/djETpXO0RdiHttpNzSs92/V6QdrgB52dkecf9vmhPdxnbmpclMYgCGjzJ2dI9qwQ9E7C6eOVBfDn8TfI2cV1ofpQLa8QrlCrLGWSnaqGZ+iHERoDlLTsDSCSF5/qft3nto7W21TW91Yyrw2umXByE2eT
Tj1pJYimLT1lNbx7v7Jx+7Hz6LpY4dnu0lkc2CsCeezKs+zwUquNQm9U1jBxMcknyHy/GsKKE4jWZFO+9B3dGt/6LNrczNY3HmyqRqA9HgCYc6RZnL71I9U5UrC0hklB0NB0PqOclEU2UztXDV6FtQx7GFWEgvCf
PGtFog2blFnf6kP7cEHAr5jNSlw/gzq1h6yu+F3oN6V3FdqnKhLWC88jYbHrukmgQjB5hexBdpSPZdQnRyIcKTXkhUNriIq325ewkKmyaluPeXqt/28ZWOTHCY8hljWarZFU3ofYeTQRyH5GkYjXXU6rjHWQOH7q
eQ11L+qqBJiSVRBBbhQTFqO9KH7Nn0lDML0N1HkzaED/CIU3NBkPTFK7EXn+BTOHxlrjbiOk/wP0hu4tH0bS3TklUlVX3z1vuNIhS14UkXJ7wDTkVy4dNgiX/24zqos3hzoj9FgA2diqbCEfH++/+8Z2akERlZGp
o0zheT6oomlRn0F9MUKEqaF4/OxZWkeh6wRCZbStUlM6Us3bGSBeE9EjBI8w2zMydxX7x8y6cQqUosKAVD1qDxv80eSlg4hE9hw4e/c4YUr/wjtM0fkCTpumThl3H8hOMQ6Puxg4I0I0uk3bExlH9GTxJFtzEkiL
44EyBKqR+F7xXgPiyDswLESyzbeBvNuDd9O0y+gbY4htz5m4sVwj984Swso7442NFTc/Aio3A/XN/fMo6cTIJx+buVfXiZneI3nc/PbKj7dEhl5LH+qUYm2LvbNqEwwq+Kjyk75wxC3SrjYR6lBIsmRsNCvnTfVm
SygQG5hq6PLEmYWWMVYETsg0IYACPjcaerWgUCkrZ/t1S00mbv93t/Uc1ojr8Hxr691UTT8oV+P+SW3u5VHa52WRQvFE9LMQcOAf6vp2XKmPz0JCILfj/wnS5gygL+iRtGUh83G78sQSbqhe09vl8QDmcDJZECOx
6ufEgBYm93rBg7jILLdQ5AujtFijEi/Uu2In9JLCXLQeZz3VkyXv4zSEP1BiGlHeZv7l0sQtcIWkT1mkPfkZHFQt+HL0jLylSxdr3J0Ao0e/w6xpArBjENbK4snjIZzlE+3xfzrZ3tM3BOOAMBXn3iU/i9EzkizA
SwHR8tHSltSbyftQ4C4DUd7LSet9CCDNk14ZgD85uVBMdAF1larH/sC9BTUNnYVQRr10FNwW4/oKVBVVes3MsK+c9IKvCzMfKJP3M5T8rVtxDQpoSBKOsxz+NQhjvLNK288Lgr5ECMT+h9EsyBCWB2dqGjYdybqt
vgxP3HhKBaUWASn2WbTTO/+cPOAd6mYZprscYV8nwaz2ElsTRPaj/t93I2SozvBaaWU+saEvaN9eA1eclcWjejmtBkeXJ8mWA9JTWUG0PWHx9QlKrx+q3AzpCQ/B1uug5/vioAOoAiE8QjGzVApvSRQUQFtGUDYS
Ko/7HCx4aDejQPXdFEaPRIdzHbbVo4C9Gd8FIDQj/1RFwUgRk/mQI6qdKMIq6ll7KUf+jqfe+IleEEbE1BD7PupPBuQsumHZTp/EHb0zmC8llUhTSKypR7b7k82uizm2ANAy79SCgUHTNbDtYHFp8qIM7hd0lKCl
YFkPi48OtPryZ010VhGxbkswDmChOvAwEyHUr19kLjobvrB7rckoQLkkC/B0YIFrrHqGLPUgqf36f38svuS4RaEjP8//ZmYNr338muW8fotVgDEGSVlS2GpQI2ZSCj9bvXvlXP6Kjcfu8v0fePS29b3J66JW+KKk
dDYVFOTzd2T1Kyz7n3o+q98QB4MP25HIaDnRU3Pl0Xt7xwHNMIC8UnX6SXU2U5YiIhmqdD/LmXzqDkgR+Yl+35FkSGD/a6UVvuymWFbFwqx+QSyJ9CxkVTnp2Nsj51e/R5O1lH3Hvcc6/oRFO8s5Vp5mRgo6K9zk
/XZWutR4HfRjtuWUwFiijPJJmnOBjno8gjmsXSt7s4IjyCoKeo6yuQ4+jvwe8WKzmmU96L2rECAOq/EiK68mpqx2sDR/bPH8Qpyp9dGJ+SRa8cbBbuWgSWMyo8l6hWli+u6ElmEq/Xq/HbZB20aEb7QCOSV9V8DY
J93bhyGv9a6aY+THiWi1q+pBFsMT+eEgyIW+u71BubRMQE2Ziza6GOWJHQ4kPdtV4x2Waf/7USWfo2p6n3mzI5w1xQ6HM4ZVYBvRe5KGw7rOrFcIM44li30o54fwskk591Mu3CA2PXXj/uTHwsnktbulBcPss+5/
fnvEnqbwlfhzG8K19cI6FUTvSbZmsq9FKOGyk9tUEe/NzBVL5XtR2ZHZWGvtzpySM1w+FuE+0+s3tJ7FhUOFe88Q2wRc6chUs4o4gZFMrLEGRpnpb75gkIMwS/BOhywlP8ghlu03PTir5IEVnOYjhCSjCzwX8xuB
GfKckdfdo4gGMgIMvSVan5VYXYU9LqRPfMk5U/8W5qxcR7K9Fr3f5SEN0aOcY+v7AnBk2OBYuPCVPwM8lYy+jNmNw4oOIqp+E0fplCvBvsJXpQ0FI1tCXXbv4tO2lCMgXKMj3BE6gfRZIexFvG86i3gHeEicDYBX
HvvzgXa8bp0YtMUwGizwpzfoF5AXxtfzM0wkGSU1Vf5kiB5UgLW9rwHI0A8RoyyhUDm4GI8Wj3NXh8hYhAHRNSonjhcUHcpfzWXIwwNV1VB0JsRTAo299tHsLlY/RevxOOo6u93xZHwxxj30yQxHbV2RCbSLLjhz
KjvYK+xtSLRa11jA0NXCXOEzX2FbyniGS/EKkcGsCWfSdCZLk2BGf2OHkOMk8lzHxiXIqL/Ldl2XlI01pjgJTranny9t+h2ojf2KrmQLXoSiFGRMpma0kju8gxj6RPUSgJGXmmFA/W6sZAws/8ecSEAXYH5QMAQG
hB2+6+BVDxaG5lJFFcoyxg/8+hoDGPol6e97vg97m4UKQFHx2Fa4HlpcWqYCg2DVfLpzoOY9NYg5jXOCMMmye0JYZ3DEMyK2KqGxMh5G6CPnoO3QSybyI1wMaGshgxMdjFlvs4yqfsiy7sQox2QQ+veBNe7/+GaW
szosmStVjC5vzZuO8XB1dXL6mkNNISpvaJITDY4Qv5rjoSxu+5IoyOCunrMNbiiNMh74mbGRL6xXTomTXtO7GvRHfqjaFJef7zFe/bmemoKj7RM4g5VVZnvXMJtIWlTpUo77aCEesfnXYauJ0yH2zzfEdO4nn/j8
0GXGkHPV4boeLCzmUZNZ99gObS0IxTCFoN1J52t+5kwaL067+Cf60KW+tBomD9nWoGUNAwjmD7NnYZ6caMlI54dOLsmssT/LlCLHg6ei/QcPEBhQoNjPG8y5KacXbdnva0b5fnDCFRAufZY4j871hcLG9pBph30w
zigo+6ahaHTVOKDBmAx87YePEPBFAZn5l1ofCifmH7ppIBKkPgp0HLrUXjbw29EzOhfA0eszG53L4NviXrhsvc1uigU4Yzwj4VlJep6TpsAwVI8f5GHXy+j0IokK8sYCkG1s7xiD523ycBRntxh4OnRq45IREQ8U
m66pM+rbRfGrOVkVqbXOA5akKJz+4xl5PbcQR86NDkn+uvO67FV9hEj8lMob2b1ltkvJT8SnkUqCC6Lz9BfEfxxocWmA8rcPvcfN7beFx0P4H1un/Wbx02wRhS7QtXJRmIwTELzj8XzbFFehBNyNAaGJJnqE3za2
wsAm9TiFGM8U/7lTqXgEPwJvDZ8ATOu10wl5aNKCYv/bhuGESBKBF6uNhBnsvhGHzxz6yxt3VOopUQeg9ejYYtiHMl6UBMnUne9M9xjLUDMcpBeC4PUqFQUtJVDqrpnl+XDr+0If63XXu3oG/7i/PPvYZlplO8yZ
2A08ysEqFOL1v9rQZjxY5KZld1zSvL56NB1zLAviJawdNFDrWEbU0rjqHOUcC348IaCcV6oG65gFEVwwOFSgNKFYBc/x+oiUa4hmjygfioLz/5hNOnh7WN1oxhnwALxJNVJoHcqyJUco6YP9QbBCxhvE3eWHJK7m
y4/lIjZ82yol9V5VOGCb6IR7PyBCmr3VBn92lbRDj4YODfrszHRWWHeeGGX9LaIjV+hedNmegvOL2M9YQJ7l4RexJYb6+j+7s6fWVUx/ATSrz5ktKTKQbYK/rCd/0mleAz//ndfyDi6J1D6Xasrk5Qi5Li/xIgUu
DCeqphhlfxova/XX96/gdB6en+5T0yLHtx0+NIG/UzxR8KevmePs1dR/KvjqRjtjTVfHsQJDbs8ZMSdKzirwdRi7Vow143NqJggfnWMYmDf+dWfCWjcS6BdY+ezOqhMm/Xni/apuoYlmJsX1Ys+iOGNGLDOToIMe
ysyw14MHP+zeBixwhnIYkExPzMLNTtziLghc0eMjZFec4EAqYT2WJJg7rMR/8mY7el7MNrWR9WKmPIS4NwI28b+3Jq4TgqozeGjzsXmFxsUaaQAtb0Fr/QF9Y8Gncvlw1CkzJCw1FTv1NCynxrE8v5zNuHI3omyN
ZXUVZYGCa3N2t9vrzDgqbUGwHfCLm9z+s8T18/P3F+P8gxmpocWxcciHbeLfjkeswEER2H6FlLZ/0LIduHW1GqMWQCjzI5nrGNLXHLDPLjiQ3ZiYiakdMOJkGyHzkwRGCYWWC//yEXjFwLsZNw+2YZPI1r7yxTjJ
oSoiZX7JlTd+unJaL4yD98CFM2qxFEbm7aoTdFXfijmTMhKXM2hOWceNUE3/7vt2EhhLDhIYISZpivHqi1XZ+qCElmGQX+t2Tl3+bUvsWKstiz0S/DRP/MP5O4agVB5W4eLn9X80LwqCIkGPLFPHeJQNSyJfJmDV
Mn8JAh8jDZOJz8rKsAg3qeuZfIcUTphGHpVL2WrA+hIm0OhtL9RikEXbXkAr/qPj0F5ErrnQveVtQPzOWHt0BRP+jTs4ZAb4Mw59w2k0H9FipSw1FnQ7oHTpslCFXwL68Xmu0Pk9e/ZQxEPkBUlX21Vmnt7M86bl
6Tsz9yzfKc2LF0aw+oBgLW4aImzQkoZe5+aXpCVi9r2OVC/UOoiXSQy097a0IwPjo1zFUt2RxxMMCC1TfrizxiF1VRQk4hxGTlEphkN+jWCQWr66kGkqqyHD/X57wu+iU0oTOqtyJPTy+n2Ojfu8ZEJ0BWj4WK2p
OGSS17MADx+kskBziWaUtBZNI4Y+A6r1lzEziICqNMgZrisGAf5RZ23ZE5mupbWD57FiXFn5damYpQTgSgA5yVAuOlOscEEV/3uomZSGZ9874Tc+B2EpHCvPblqWD99tA5oFRA3hTew0f1D9a82dkkfqxww6z70F
TvsQKMTwZkTml1KWzmywHBZ/XTLmeRSNCJN1mHTQjIimDyQ0vJMnFrBv0l25pSsGkBsybhli63r80VTSCy2emctYt/Uan57F3zevt13eSfo9rwys/sE6tLIhj/bYhD+di5VyBLzxVPn0sU4u2WnmevSKJEwSPTQx
cov855GDlce/Xum69PTMNE8+s8kXdDN6E0LhyrMDFUkaD9S+/3LbJ1fLKu0r+nhp4lnLuoYpy5Jzg7rHaDx20U5dQ3vXTeZJhWEIqNqx+2TIHBJJqqbS+jjxstVNjFvY5SQvtqSLopYWECEHbFWd1Ca1lvtAbQYE
Na5WfKME0m4HogC9MU4TwxWuUnCe4uJiVhgrOhw1CAmgS4wZU0T3jA3BNAERL1OXhQQiHM4X4j+yxcvb0vs1Hj43ohgxArnRIgBtzj+bsQ6L69OD3S0TZdMYk7RhaqLW8/ME70qDM5vGlGZ6vRfMo0n8vre7tLh0
mJt4gK0VuQUnEZZsV0bpGYntLzgCA/XHFkK3VRVVCxyhAi2SELNZb4+8RA9+eaVQPgE19sVE3vg5YtjfKF1W9GF2zBIZ2b8k3PpXDYd+tgQsh+qwDcPBeFoaIhLu+pw9G5D4uiHj/f8YFQdwWJ91Sx6aJ6S3cxqD
rIMQTBAKb/d+tlXSNBPeUMd2bpYs2Vy5m+ts+xJbNpOjgEXnM4KIXKp1JUy+aSi2NV2OQZ5VDFeR/aOyLJ7J2+pVygLYduK5Oq3LolUvbCdvsTpGGfoPuO9DUpZWzr9r45lHzzXNsLYfDYIkxboMj7KvZu6m2eX7
tKb9uZxXZe9mZ2JXHmPX8SG6qYj00S/7N+RLfzSMi5lcHZDw0zFX9D7NZH8gzHSS8XudkRFnDX3anvHvhLLQc/xm8P2WO+u3tin9V3g0B0pzlXMosyibpj+eaxSHEIokrwnjJRTsGMc196PePNFLlLMQdHqdgSnR
pz69dLXawrepeLU0GW4kXdDY/LrHjiKWPb6AmfxJDyjsoB4N04QBJJ9a2Q+MOXj2o5wDeO/9pSXPfNRiaduKnH1ajoZt4yGv1sc8KmR9yXw8Tcw4l4DcLo8DlyL/uv3CsnFoVhAy0C/ghUU0+K6DgEr0l9FYZAr/
OXUJfz/a4MvXNwU04rDh6WDPXex5ukK9NE8mM2JjL2f0KcdZcrqVWmGCiLffE5VLQ29G8FHi/Tl1jX8fVq7PbV2KI3EQTwpcSmeVDFV2c6/nKcFrZwONHkSgPZ9YVts5dQ1Vqv2Zfb6aCZT5XFDT9wQWO5tfH9FS
4nLHGA2bOAINMkf/G4XXUI46ay8ty8FOoHs29pJdpp0KgGocUeOXZoMwi+VMe4WBiWPKbWi+U0kduz7me5CN5LERYYiNmtG/xeZsOc2+ODL6ArRMc7hMLkIguQek0WDFlGGivpwktGYsIRHprwCtVMPjdNj5KRxL
wG2BUB87vKifs2VBqtYFY2Qi5A92WwALn8dzXSIOUChz0bgCvijYT2YUyUFVOH7C3iWzypeAtWv4p3R0ous/6JcvFUkhYBlwIpKIcunG3HRlkcYZ3n86H3Nb8Q6wwlSe0HKs6YG+maD5RMp4xUeK4oQoNj/86SXn
nzqKhapoLL9bjQT10XRL0Z6Ijeg+JRBQwNrWG6M+icsElzrlvG/9PcsMoL4wc6TgjKb/zUuFcaY+die6weAjr13AM8njX5crvYYJb5K5naWq+NyCMTE9yXpT46VkrIMq9kHEFP5J3g3w0QS9ZXUZnFMSjH4qdkaJ
qelBSu+8YpKC8Vm1HiGCHjU0jIEEmVjjqeKXRicnOxkwHnbIN2sfsoqXII8C2IfEayHq4e2n/JCoZzgR1y36NV7kz5/KdCVLz1yO4FAkW8Sla1cU/BmdJDh4AX+gy4v2mBtZOmrAmOMnOopSWtyFJiRp66TEohWV
e2Nuaxd1Zc8SKiauktzRsiCdTcyFLc1/jYI76tUuD7D6G7HZde7LhPuYD7Ut8ow7UwBsEGmlTzkmeLFdoW8uzMdWcb5s//5TLL59ZVLBYp4ColRkSGp77VQ8u1jHnPiw71iP7vSGaQUhNBzhjrVuYnjMSt1IsK6u
cmbFFjT3lz+BbToK87SY6PFcrL5SogpILNGZk7o2xxDnosUNeYng41mquQD1p7Q91jUVCSLIMAbnUK2kZQJkqfR0MaIflyj3jZH6wRYC5MmhJ89AXjyB6IgqYul9jbVvqUejiPWCNVQzPOk7fe7nE1by6JbU9EHC
7L0jZj0g7NTkPMIifTrOZ+PloW86C4laK+A2dyV8NDdXR3jx9+CJxBZ7OWqoUDbxJstazotNFissUjKKNA3cGCpHHP5FeKnagwYWqoXClC8PWnTj220RGnlTgG+1OhVmadK9B+GYInigOO0xa9gd7fC0B8zcKP82
+zHSzGHxaPhfQL6gy6F1MKwOJYFVx1eheZ1UOJGp1a86QGcbv1L1T1jceNJpwUoGWKJqmD882bByVnuFmpeyJubIGMxB7yx6jYllYpKGj9yl4QMgc9ppTBQjrONF0hnVLAPe/2IJNWTlzXDa4c8TqcZZogmYc0bB
neErWkeh/wUt3hr01mF1OFJAv71+VnjKNsqX+Qu2ycb0qHNJ7To4DsRdu2dACQfiB7SFLmjIS6ol/aNMRYepSHvnZ4H0ItIJKGhim5UR25vlWvmgORg6iQl+j5iMU1wI4J0D5qY57yMhd26miXbqZA+ps2TDNYqt
gxZA5tp3ukpDqXB6gz/SRbmX6TBkEdp7AD5fl37bayZ0x7piPZ2xwe3GG+g/7nxv/2dYRMmlcy/P80ChoUEgWPeiYbVKWjsH/B/LcQF+KDbk1P//07/K1eBBjVaQjAevFLs8hn9+CluoSVS+OPFEHHFWBvXQPn2x
9uLnqfkkwAHjHZbNsLMscRyBrQwuiql0h2rqD0UQtqjahi8MDYu3QWs+iUrmir6YbFCNE7L9w9IemmvwmEHY1Fw07V3qBnCgJtv2oq3T0loaUzCTQJKt1jY7d4n57+7CDMJzSRy4IdVYiROnPF8K0pFgReIyGFxd
Z1GlV8xz9aUqSMLCF+/b1BNS1OFBx0zaPRpxawrjNu1ynzBDKHHTuNsxDuwf1ZVpYxGTnT/8er1qEPIm2qcder9wDaskta5iUSQMgkBg3g88Q+dTxoyszlqnLYMqcvrvqkqfEMg5JQy8vDK7ZMkDuZ2pS4AjyAra
WlUXZlS69EVMDaYDZT5vsjkeZzgRScArDOO/EVFxoPyn162y/1zANCnbePZvZjulC9Ew/p4UImQ4WHMpD93hvYmy16rykX2d3UQJx9SAvGjjf0QWt+/ceqYUw40sXRw/YdtELp4yNW6lnxP1olT7Gk6BLuW8zJZ3
xKlm4m47w5jPummJ1GHBa9EzpgJBoK/0n7P46ViAcyMfnQVfrYJVTrZeH1SfWMoZo2KQsO69EUKuoLZaB5GSwwS0geqq/aBnjWYU5+Pn8RKxz2VGB2edRdoIPmhEcuMHRuMr08S6WcQDv4i0P0duMrKcPgnmwKcX
OA5wTcBS7SdoIWnCGDiR5/lTYFsbYlGRAc4sY26k0YrZln2XteRUrlfdWYKJ2NMZdbbBf1iM2FfsBKDiM2XxToYsCSEPIH9HfhP61SLOtU/YIBTRPhflaYuFOPuoNPvSLtUcksWeDOM+Jbe9MOcYdTReq7U4DQGb
N0dpSSbjg2VtBaHkdSEC7Dn8tZvKpfwFY675njCR3HwD1TwZPdlPbYkkVi0+v4fxEZ0poj2z0nkUprt1NcNd4QDxfY0wGexKMN1jUtov4JWzoi/hY04oj4TT2U9WT36uvCZrM05kPyJ/0bku8QvNGvwHtr0cb13E
j8LHR9mzFS5CikmFNKBdEfEOd+e23E8Mr6mp6RncCQx/CxG8Btbfc3TLiKvyIBjj7jzXoWu17UT9hww4t5I+gYR0Aip/92s3EWqtazyNhg9goGO72rZdizRaC0+RkP4KQq44kEu6MMibxW21/igrA2sqOJaIvhC/
ej1VH0T1cviwhkjVfpgtFeIWNQ2fN0S13cNIy14ivRtuZ23tvS9U0+XzW4rn5bvIlSodZp5UI+qC+nvWuiU6ILf0levuRHadq01pqz305EWPQyLU4bJrWGLNr5bOZdB89PBtrxJ1OguYunhiPJyTbV+B4MYvm+vM
lcrkWKfnmOyc06LvcqAO33wOLy9g3U2QKzfVzE93kXVyXJjYHicLk+ShPbWLiXORATHS9caFqtpzgigEfhN7ghQWuB5kRLu3IGJNC0Ad6Kk8lPouVqTFfTj+EOK2hhxIVLZv70hxV64G1Vfijt1p5rXRAWtKYmQS
8c/hX2lRrfeGHtA9YilmFbCehp0UDeS/s5LgKajipWcjQAUY3gpV8zPuTOez0YgbT2TQwOZndAKuQO94UPcSAXyEBY2KC5OXU57Sx3klWF4OqX50RklMszd2mDYl8stIC1B5yWGqAS3QTL/sgUwlgU9KKe9Dg++J
BF+7koDmzeeLIPlybKsncczLjXDS9GdZQFIFz4gE+vHSqAlmEd2FipZdWsHf6e/xC1/lqib0aaefjwXpnWQ2j4d+OMJ2T3ip1lWMMpfKisj0+hCYwMnZYY5Ixpahv2Ic2VjY9v6w/UVxQ1zBHWrcEIRw3O8q+dlO
W11gDkyVMD0nNPokhiqLGxFl2LsRJR6VJoT0ZBEkJ7Kqoxufg3AOli7Q4BoVVAvNej6a7X5RROMDpL+lFwSlE9SjaW4t2SQkAgST/46TAtWTCqUwyOt9zYxuqQd+XKYr7EEWf17BxbgafdrLSKf75jRtSA3Vfirf
H71kdLycaHl5Fl6RwoH/ajWmGjRtF4E/NU4/t1w8SOor4/2qpDocgTqxlww/0fOuCCGcl/qqkC12MsuFlsI6JtG8BUEzqlenLkbfNL55CgXecongup3WcgAzaYO+eP4ANIvFQhI8lHqMpnYk0Cn0UlNKHXfiPFl/
+GAk5ZjfRDDV1J+C8pQFiPZzEoSSTj78ECWYTrlSNQlfDjGxRHeo+kJaz57Q881XkVcsMLLq6tVuizrjrUvpRIyYipLGAPeCagWZqWHvKxQo+qPiQm7FxB/e3ZNnDEJPveJfWQCm2noqRtM904AZ+wsdhOP8LGCY
ebxX3PREA9Ak6ktDvZ6GhuF3bmWFa/q0jx19lFFTrsVZoSD/PlbU0vfnQM708E2FbbavlxUsCtYCaubHwEeeGOwdlOcntY0eNjejMw3jTd9Kvu45FsJ40G0G+xnI4NVcLIozdf19WdTgzBfJtAAOESugby4zK7HM
2DxwFUwRmCcKTCloZr65JjPoyLPFMTtkZfhiOJ2v258HawzNwIn9UijO8GY5u+elbhbcYD0Fq6j2cGdNQAu2WrB7OWtW3pCzjIdoY1REI3hF94nDXHNvgbNvvYAKvTosPkGIpzQu/rtXmy/292XsIlS5S1w7JaLB
dNmo1mxGuG7H1sGlzNh104WylOtSu68Dvx7C/FHY8Dy1Jq+PGqji6Edm5FchUoWk8azfE8MYe6uFS72USUoVtGN7dFNxbNpXsfBJL+MhYx1Or57uMREe4grF9padtle6i4kfwiU1Uk72T/RmAKYy3qD0g+8MWzVo
UEugbtvrC6rfPP9bLfVwR/74ynKFANT3uJhmc4vyEFrnMXQL0NFko8vQpOe+CfWVg0eHibFW/YC++cCCbljvbs+NuRgkRXfV7YCDjkUMTWXR7V9PcG4LqA/1qvoXfxzX7xsj08B2Y6C3qjx0x539oYP2H5PqpFFe
jwv7CMCN90Aky0zGQNuUxnJrt7kegplAzs80amN9NLRWH8gopn3kfKw3VtxZ2PkU9xnjfW2c3WeIoFkQ13MGL/O5PWyhON8PgWDXFcrxr+0NvUvCmcMawZgC7CbdWiaC3x5m28gVbdhhd9wosL8lLX/SEBwhMnvo
RtCro4itnqpR3VZZdNjhJjaT8awK4Auw3EF9FiriW1iARIpuwI6KfcVIMdWhtC/8a7AS6scjC3Cfm1MMeNzqwqyg+mpdWIMkQY2qvGoglRWjGMv3fSw78jkSS6Csk7JH/HcWZWkBbHqZo79nIynJ9j8erYl5/1Li
S39o+S5dwT4SaWmnwdIz45Kx8yhnOLW0h+hjJbKS3UHaaVFdNHA20YES7Y3PBqnGkzPPYYF0zb/osYDcR4uQoxpZDJ5UxpCGM3GIKMr88GOsJEMlztHjlHyWVsCbvaGVg8yLDdtmUsIMFFKN+iRuOKK2Umji+Khd
EDw11StCHkSibXeWOL4nEHGxdn5HsFVo3D/t6WY+aXtXXPZrJdzlaCRco7l/npudY+LHgNFxsqRH3M6MjdybqqKIS2ZBixW/64nprFCYLwtcqpVOnXge1yz40u2nmQoj87DqAVLwS4RizuH0NncbZnGIAlmAsUbS
wa751l9oEFENYnT06MxLIrBAthqUBkDn7sCA89QEKsgpcNGHyIRzgMraDQXl3J6A6iICzAgLBW7Fn8Z24Y6Oqtb656k5LmJJOXV4RmDM4sriRJSyEDDkYGMTsfzrOKxX6y2sdZHaNjpsq2nEcGTZMq/t/QIASxdQ
Wcp27pQiACj5KnjFRkYFqXpl4JmSfeK9UhMbZ7VWOn+ngYg43hyuo0g036twb7b7J+NeLF+FOmUnLJ4cUM2HDAvnt635l9MuC6GqI4agUclTe7nFO6g3AB9mnp9cMf/J8pyBN6tkrAZQgilVvjiL0uq+nhPl+LEr
p5dy7tdp5ecz6Y9p4wdyhEliP2hiYVYotfeBmiY3LER9yJC28yNRfzn8KHh7R1ubZU4R+SftEXvXtTIZ5VeX8L0X+7gku4iHZP7yL6t3OhuVqzyZCXZuwnQnZOxAa0vFg0ZM7MgjfzfGW6fE5b/AKsXHsOUn3W8K
yryl9cV0+c8cIPuQ1CXhu60MZV9+2W2GcrbYK3hRZ+W3iS9hxBR911qj2D5M1w+NpJ01O2aPR+r1kmFBj9fGoSoE4GDEDOJtbIzqpXQOAn4ZcSbq4VnpHSJX1d3ykkaxsFi80TSCdaArrJj5YJTqKFJHwDDPAyAh
6FX0DntBnhcgI6UrHbw2DF5VV/mZCcKuL4dHrNf6BW2mGLzxm2uQok7E5YLy3ZfNhOAc8J+LNSE1lXS93cnHD/XQmj2BnrLJMBAOkiuJ8yInKjpM4yMPe4kV/fRJl7mp8OWvp2F0XNDsR8P0scPtUXZQjCe28ocx
oetbBMB8rEx0v+fpV4J9cB/d+9H/e+DVWibIuJo+qCXHQ80nAiPmNxzx37ljMJT3kSg35mgs3CTKH9Q4hraJvGjn3rxmQhp9eNGcJQbqPuYyt9E/ITA0xeqCHS6df2tVYClfC20q2lr19o6bs0Ir6rppTf+oPCm1
6UBx5I0QW6lxxcobboTWp9KuzHUMgJ55Uh2q4jbD2S20TRyXxlYBfxbnrELOwJI0THArPtAWB6ibgXIDh6cskH8VM/1Uu5aWwCgW0Cl/7lYhHmuZ9+jNkDFCZkBYqLddWPcyY5sJxUSiM/SIuiJQK7A88bP7vvRj
4MUALnH1EBI4BJnPho6WoY1gU7JVsK6qqnmKI2OwrrAexJPT7IfXGRxjeID8GHzjaLtaXkAVsAsIRnxnZtYFN5Y9Reo81KOcZuQlR0dgK3sAx41XobTBmqAdGK3oPZfOOcfa8XEf8XYWVupHxIq9EBEEi+5djvgI
W82q/Nt/19mPDc9BLN/BjVPPFxlKDnPfND7X1gS8n/haBnFiaPRoNg876yYZqe3HEHY3YobrowwYx8qO6DScfCU42w2RqPDzHFT3nX0tV2K2rZlJxh5KKZAkUdEK4cWgWKBryPyFcEFgVgeMW2z2dxM2scGsyQaO
DY/CaW41ndvRjhimUA2rR2QKRDcBE6cR2L3Ck0agVn68pxue8Kp4SK20WkWAA9TtV57FS/m8mHzq1KHKlGOJbrxO73VGiqHWZQroZARfj8gh/jDrXrkllYyd3Fzaf4aGABtSrRNUcrroaMegM7A13UdiW0za3WFo
j5MojNzsfoeOyXJx/xwey28nUk1X3w2jvXLNKxCgvEED52r95kmehu41IGXEJnX+JA1U8KrJLJIRYECloSlZiDyD80J20d//D30pFXabjE3l5cL3bnALY57+msNGXf3ZmBVzs+RNwfJrcsSoRiKVQ7VSm19a0vh4
buJWtb5y5sFgrky+QTxi+QIYgeBztcS9h3Y9y3lonV00Q6T6B1q5SZ881DXOJqdOWbk6Cg0dGMQ7d/VxUTdrAn9iFW/QbGyPxgwulv1DW2KWSdT9P81ffVLOAhrOIsxcMJ5zhjWfkyiyGSzu1gN9Cav0oLxgUBYW
sebX8HkwxqbRrZ0POmG8Ohx2hWtW+STNwMyk9IdDnlMJm2rU+6sFzP6BxXi0jvaMkhwyUqNIRkZzwUbU7Y2VauoG2xwb0gtcqPNfrWROAH5V1tDdfq4wmUiBdA5ooDwC82HhZ6sJ8A41rOpfSPu6VnT5gpraYzHe
pT5W8u/wWVBodg0mhRIl8GGZZh34dVrDjb/5P5a61KuSD2S8iBRsjxcst1tNzEVVCjEeJHasbjRtx3mosqbmVz2GH+2qomgE/2JI99rqN9RQw8URf1qPGPqPuRYe2qfjZDPT4+at7mSJuSlGM3omTcxeyDxV40Hp
TDFN4YRMhlhHJ3SKaz9CntvLUTyGapaSajyVPJzpmSnRDo5JYtVKVE7Hi9+9L8JgbAI3yJH2WfjErK4XobLxIrs61ak8bjH/NZlkcmL6KKafr+mWuV0KpOvEGvO7PLLnRd0t11c6AQR0nKoU01Exf+XL8NWpc5Jh
kUJXwh2049sNyFwk9hiIpoGnEg6JxFn0H3DMg9jZsA9bmFJYwWIIFWy54CYidsmNVXsJaklgQ5YfRVDe0hq3Iz7UuFFx2LjhYLgBOzZamMeCe8T5HXU/LTyQhxP2z+bZNtfCRqWjeMkKOZ8xKx9gtKHlHveK8QHh
8hb6HOIkc/7r9I3ZkCsVxy4xpGVtYGCZGfN1+aDJDog41NtikNepUGD5KrWqjUxqLKtn5joPTJX/E+gm+xcCL/5PqL8dn+d9uXQOs4XR9XP6wmoTVme/8l+fHlv/YLrVd/zJ5XNYHlh9dwFOsLdHzomcDttGqrOF
7i7e3TcKBWdpVBNjxQIaDMwbj+guzqNr0oYh2S6dwbfUULzHrX5d+BM+in+VFXiMH/nhA6Z5aoqzsK2xK+1dxOIXjKrpF3ko54FcAikqg/lftnj00/cFqr3uXYs4NCq8MrXPpBqXct9BcAUviTiurdhb0xsEPCTq
U7zdHM6O0iMrW+A84HhH3LFZnfVpnB1uX71IrVKzNXu/Yjj2fbjw+WFWZuRfTCIwCQrAh+mR0XIZAmhwzox22epTUWl1ljb0SbVHxmssBQiuJQp/RkOx2Z4cdsLCpFU7nkBvkwXg6PrDYuQoYGX+dcUQvBpnPkQQ
t0FG3ZKD7EL9mdWRigvGF7A9XpT96eKCjoOV6pdvaLIzKyFGj+7NGTFMvyAMruedkgaSCMvnHZmxSrCZp8A0SDEmt+oiXgU0a7gfb2DDFDSusQJrVpraR/Gdn6dwQTbLQr1ILcKg9f+DCoP3GCXegvjRhyf9gT35
HWvl73YVaKdfso0Qo3j9mtVkyorgMbnSRLVd0w/WiGfWWny0kd9bXabX2sRXPghaas1vkpw1SYiR8ED+Kt5f0DANzZC6ywoCS6EO3a7AI8CnA+OyDNe8GExYANaLk1aSk0WTg+IxZyGQbx6UkJ0NlNYDwIOQ0uOV
yotJs+Iv5RMLKfyilxEc1gUMCNiXnchqRwJWuO7gMzlkyTo8HDdX5W+YmgHbHRxFsOaT6yrwYLcT8cAEEfxoRCZTJW8YPosZluysTlM5xsi25cpav2IqEAP1R6ynkTaBTdMHXKw6crwth35hJMkNErKXgKeO0brI
tGOW+kSiBjWp6ldauF1BI7P0Hesq/qvuuy5ZXlmWD6DmQo3aL8GXHDfkcEQmdVWEjXi2SIscaN8IavEd0DJUrsMGZLPSBHk9PN3XyCHRitKhCxvF0FOn3qlfgADLAv1r6OP1jWzvI9qX028tbSU3P+uuqukqeFn4
8U4ZjAcwKThHsQgJa0EzrER1S2Kh/bZpQA1/MpryleEV6n+ZQ0441QjLsmXCDpnvoUOILhpmZ4nxGUk3wmVIXe1B+0EfDOEiwPsVXgPB0Vn9sWKZ/3UWAzsHV28tOELh4jynBNOGxOv90b3LifbyBXSNyB3oCqt3
sJzJn/CUTVqZKVkkmBrnexyYtu4VMm+3vKsTr9Xyp08+6n4Ccvo0g4d1iUc8n5+S8nxEJY9rEZa9z9HA8NtIkoC818bo0vw7oUIPKk4Q/qijWBRQQ1F8wYTBOG8koYRTu9Z2yhCZ6GCm9icJkWmLxSiyKeCHYgIe
lmI/+2il4DHbUyfXaGC5kbJGZtFyfYU7/y4hsFuXqPmZL5vhojmBHkba8jsY4q/7qhkFL+6MpJNLjksdkOLDn5qXAx0tGjEjAoU99sa70OcDWZEHuq+1RCfj/nCdTUjGrxYNDO3cjwQzFJVgZ5hlQVNcfcBYxTEb
ktZnPezfI5QTtn5icdY+9XTbDmwFgeU8YQQxRTSDkBDibgtPUgOkm0hF4/BUsUMvcbabvdvHdwp+/TODJ/M3aCWgg2TS2/GUd1F5/NJIHGPjwYMSDpsSChXwcQaVruTIKJpP7VD2HinH20DKnhDbQBtPSNO3rxPr
Zbtb2Ymlru22dsYJmjxXi+S29p4+UXhQYk1Tj44jyMGYkQ/Ro6tEIjQkgZwkbOX52jQPqmmr49cayCa3AsdPNbpZFRz3uLJwFrR4Fka6QlPBg3dz82ryboZMJAaSNG4ARYUwdX4dYBMylJNrzlZUyzJDCogh7sW7
/1No5cMamertmpSmK2iLoqOXaGrX7ttXqq+8mU5WPKlJABMWLFCaK7uyI+DWoxQ5/onUXbyBQxq0PXZA7wbwhC1QT4x40swLPhJ52YKt6EnAQAkP4hKjIfgBd/9/2yPnVdP/OeQZVGykG7N49TATEXuIrMACtM8r
8xN62sKS57bT6q5OWH/qS/aFeaMYfW4p9RNaQUhKv6M4HBqLqjXXITYYUOMAQPDImPlxj/eUpU51yTBB3Lnckrfc3mdCN69nh8bLl4xyNpZ1Smty/f93YUFgE17WcLi6EHbKzvM89Ab6i0Wtm6HsQX0FD9IiPSYp
5rNFnVhPKA2nf/WJZa4SuTW+dCspq5BKzib/cEJXnzPmmtYp/V6+p1sFvuHabt+bReKz3LwsI8q+2SQbLcnfaNjGBZc2GhVhqz8x3atZnnXa1qYq0EZBBp45YxOIRu5ayK06QcYKU6sUaTE8FZKM2R9Q9cxNCU+w
TT8matU5oHe4sqWCOEjt7/owPNpaVoeuCz/EgWQn15pEhYP3xfPvmCoUmTG/mnBiG72iUhZf8s4LEHjmEXDpiF3pmAnInKYkiBRzf9GtUIx3q1h1cBc6UlZO2CGC+AqHvyPReNoSnFZxQ0pmmjt/3rkGdlfO2w18
oA7DtDuDFVFQms+qeLt9Q6fa1tT0BkUztkWDH/X432+H8kY/nnxfxGq8izvynOo3q4pV2lcmxGXWTtjpJKYpv3LbQbHdcL2AmEUpvUTCD+9QZb3tReWNE/CB9D37XmIW1raIMKLyy6X4G4oYPKRSj89O6+SvGz5I
MEM4Wgchy7xEQxi4xhP2/bn2SUK2PXuSoyOvhHPhMytWg9xhiCaZi1f6KUo9P7hr8z9O+VyqtFazMzNGdsC2hFAeS+LSPGtVl7lvJ1iv5b6Ti8ioCuuQs9lcbhT9qPWrRQWpLNwR04qDpQXTNCMI8lm0U2MTFO07
Bi1icp5IrweZj86Wd1wiVZZcE7Yk5xgVIqHNzYqMEZekeLKgMJ7aevJP4FDZ92RxObQHkI9WU9qnnNEZjl0bcWKBXn+druxIzkGYVlU7d29YbP2Lk6XMHBeSlbAxV2Xin/n+bNRbPmJRNZAu2K+Ol/RRrTRXSIYt
I0/nAWevUnVFy8tnfQZbLQFLi5zp4YAO8WnDnEc6OqZpmY2fcYwXbfcKyt7UUwhrvkzQ97r1s9BdJr1zBhBs7Whm7em9mg5hF/U3Yuk6TLF6gzciFe0iHjeGTW+jXYqBLbvdZfQIPhyyy5Vbj04uo25QaKTDIYta
3VC8oGfjCai9nXToRSqHNR08NSNwhMd/om5oEmuxP6kTAMwSrxXSECWRQT7rVWvFe2OMkasb3+t97hT6Pjxd2/U107mUAYJB9bJN6nBm/huEq3I0xI1UMEPHWofsAENEQM9DtqiUWUoBXIU+jxfmkpNFCvLX0bgs
yW53mmHNkUutbefglJ1ls8NMWYZptmo9dZSzyDbVjn/NDkfjOEfimfvrX+dvOhZQ6oiXMk+kMHlcWDyOXH1rMGjATFCPfcuz8V9h9IRxaNAb1/Xmix/MlLw+DsZ493QihhAl7nuFmYW/nUskqni8reCz+p9le47b
cIwG17oaWEosx+pqPhk1vcROxneFA3aZNy82sHHKIiMrUx/G4q3eVfbgq5Rmwqj9hupJ5exNP709vdSTponeQPzhITc835biqsq04QR1Y8LSTXTHv1Vn271ptSS/NsDo/vOlwIVIXClD/1IgBjo5pfPon/z6QJ/0
oht6SqF4olv9ilWtP7wN4m9wLabyefYxW5LaRwlMa2VRnI6Ddnksaxg3/6OUNL12g1s4YC/pKj8+FVlB6vWoal/UuW0cT+c8DULUtEWFOpZ9Y+6jdklj+dZk3UWPci2AEIDgNbrDzQ9DVh2ln/BGDRgeKXYQKrYm
i/rKFW4SoCPgPCqfQPSBbhzfHM4ghGgstkMNOjcnXIpYP0ZQv6cAFsr+Ay3jAOebCXyYk4ZGtHW8rLVLGf57Lb2cxzmWxroBWvFpJeN8/gaE34QwfDlsUgSmxni5/FuR8Op58prx/vzQhPoUFLomhdrATvriJ+sq
44+Jh7V38/Uh8ptSZYMAlbsNNddREqEHF8oVavN6EAkQRIiOMgcfgpspx80ggxl2wHnCFn8+XOImSrt+M+B/5V+HpMHs1pR80M1QDrY2nqOqzf+jPQ11qe3fGc1f66bi3rtLCAq+0mY5a2EHObMX1ERTCkQSRnWd
K+kBce5J6YFboRciAb+7zcdGjahikgdwcXEDkiHOtVY1EobGAp/SIj5ChHWvmO+Ll+mUIZGRAZF3BFr+wwTh4zI4jLgTPR7BQMRqpnfpdD9bzlveMOgcNZaOiHNr/vuEDabClbZRLq4399z2jjbcW4DI/KiOlOMx
Gp0eVrybPVrPiOwl6IuEFn/9c5XR/QwWYos+YxN4WaAeNuONV5z5asdMhNVYnpcGrCd1W5/NuAnL2siHtN6buNlVYDNYIm/UwS91E2YDbxR3MHEarJd5KNmjGktsceGo6QV+PGLt1NAyfRlTbYqDpM3RlXoPWWy3
vadSA/Gll8RfkPNKcZwj7J8qnKwFdkpLbRMccaLxmy5eARudfsd555/IdnPFRzdvKHv2ofEAETHYUiYPjfdBDGKMWO1NM++KRM5CADZEEmszqcSncCeiFPIdVei9HaW3H1RoJwAk4OPnE7OiASXAiv1bnENVx7Ae
3jS2IY9/Ke41q2t+mg2zvi1L+QQJLUfZgpFsmgrDflbZAeOHsdGYxf9ZqKF++OWgg0OgaetqdAvnBo52dE/tqqN/Y1nPnWUSOSEEx7+PgvNZjfdapUzMvJo63FDz6owXeePNTjboWFoQTS3ppzl0BawGXUlk0QKN
1KiTQBfPImM+ZJHX7RtBP5cZpmT923E224mx9aF8+nVcB2dbeeWljZeTcldD8Qt6yB5Xnfnd05BcDjIxfyHcenJ6bwopZrZzVVLdwRBoOklow99D97Imi51uweSi63g/h0Y6D7r1MqYHzbzsdQ9F522reXv7IfOv
GBU+frT5C/dyc8nFVdJxTHLv6bSaW439l5vIUGebTM6lkijEgxJf0+YfFWmGcZdMeQhXPiF/KPn61E+gHXmxBCRwTyO+4HShQjzdiaqa4BI4rk4C1gz+61Rnb8IDG5GnVxmDDlFWxLlgUWaqsENtHUtdGrlf2H9n
HH+xMjiE0jMyuq6/JyGyW0TwDxrsOL3Bs2viBc30kdV4at0henbu69V/jgsZA4GqlJnIiI7e8UCPPGVUmr8S+J7spgjEWWy0QC4r13Fvnr+OnGoqaK/JYjwzMcUT8FB1UCMzepAKuH673w3Ox5xKdDDeyr5Soj7P
lQBdMZmrTzIh/n+jtFABppH3v8DJ3v78e777gFxaFl+4oOQEraNBCQ0Fy9UVys+/VmvqG9VIHL+5UZOoXX2JCA/U+YD4MtakzmQVt6rKlufwGzeVNBPF1C7kwItY5nX6nfZUJ1PpI1nU530ZDyQXbCoalTjrUXTG
LsQDqRs9ZTC33ClpwSWbXKYrV1iWlvnwsBQUqs+VjtNmPzxKyot2QYKIqnlxIp/MOoI3Y6Vkto7vaCHvMm7kBr2UyUiLAF71VGGFTr7Dzc7SRb7+P3j1Bo10ZHwW6kRBIBOJ1Qzv93wsVy860qpMHf0tEkF1S9fd
DpIln9fenDzBe7u5Y2nEU2+eCwUpGKOwxKhfGoJeUz9zrKAE9R6eGPFj/L1q+R7JR4D3gX29LpZST4PQJkGq2XJgJbkbiN1YVVZ6Q6dzV6RKf9jFheY8NL4lYJpMHgbp+uBHpRE9TliR9at21nM2AlTxCw7x8OSO
VSF1FR9cejyVIKjc0kJb20wlEbzDO5F7iFyaN4IUS4w9dSomV5yb6Z0Exi2GXXS1ycxtqDX/CLvtMlBxhp07M/+kDBeLHFSa3ZOianPfkJOjr9daWLPQb9CCPwMfzuohuBPlCJxF6NIGr489QAQpc1KZE2vTcW6p
Ogng8QFV5AnWqcCPE49gjcijNWmOKXn4I/IETvpd4uhqmnAulu84BWOw83uBOofyCVJNBi5lee6UFYXHGWwBNsb4SCl94k5xwGaXEHgJWT2BMiiRxfOetJR8f3eCBCssVUP0GW0KOlwfIAS1O4tHkXOJ2BTFgUYB
MzEIZy1hBKqMk092c4qCXex+vUEy9dV45Cx/5g42cCGbqS0h2lurrFIzIEnF+NbSh9FkM7zJ6X2Xrz2Hht+utY00iakXb8/ccq+SXFch3RQtVmNj53Mt7F4BVdePz+JZBEIC+fsklSMLRCJYxvr/AxM6U77S6Rbu
cTvSbNE6RBnOmRHddylqkOfJhhST8deUNtW9GsQ4xbmTuq8hmfp6B3sGDt1xflwt7xfChQVJmvNHwyG5fLZP4k5g1dYj8l+ex1bDM0QErmN15BKOyopWl2gCMJFakTW1HFipbXKOGvQ6OgtEDXLVq/f9BSZWPhq8
oldKq6t7Bh5GXlXy8Lz6ULdYzej99XeGaqRe0mBRmZXWarYaLR2aq6y+aWOPETnUOj0Ml4aaEEcVg3NDKMyV7DPw1qit9JwO4k4B3BWcPobzGsYwApEWfg4HE7bPEqTVcO5Q/6NIRgXPpSRP1I/nFaas3uXVZi6+
4UbppESW7wbkZEdtnb+LULrN4q4iG2TcoG1pyHzjvO8V4xdnHBC8F5m/1PXmn0j0lx2VX/yto/nqHbMrW8BfxR5sSfWDKHeIGCVhPv+8uVhWWh624j2w5EDqWSrK/SfQwzVCDqoYLSFal/8jJ16iCoss5wKXe8UC
mmKaDGQteSXxEkqpqw2iNPGoge1dpKsBoUw03kWJHDmWBqFz1p0AZSy2ou0LIYMungQJ0hZGsqcibYOipo7s9hEw2524RM2TaAMaNT/hj+5IMRMBjEP4OASy0ti4FBlZMqAzlVmMVOWTL7+PZbWOUtYpkavWzssL
iaR/JUegeOJShRyJTfBBPTUuyPsMYanqiwvezxzzzImUhchkvY52NK1MzLVlFK80wKz39DAVg3zxNlR0LR0NsHNEc6zUDT2fN+h4iNsTT+Wl2mKnjHSJt1iU9R8n3I6YRQBS33ey3UCX8mTqXB6dPeOMZpRLxpsZ
KU3/pleU8W9luK6JeqGzEzGnO5+Zcd//Kq6dVwhsccDzwyL5MOL3jFjMMddOmez5eQ7WzoR/VXR75PJBnDDH1o25/z8z/6t1ESYWgex2PNCMvEfy3P8aYkSA368p8BUg4ik4uS7gDvgJ3KmXGp1Gce39/KCSS8cy
FfSrm+6Xa1Pn40dHy7PuaIzmdLUKcHlkt/NNaxBv/N7gUYKPXIAlh0Df769O25081KNftTKXlpVo5lE3af0OVFomdc7N19CEeMyBP2IbcblZjNbMxoye6WY+cX9BHMbSb8HmP1Mexgc4k3vUu3dkCvusrvJIVZXc
U/kDPhXwc64Mvy6Q/N1+idnyx74ZcfxDRAx9pSjjs9W7zythyvK0J9BNRXC7/ftvpGYL3yMCwQtSO0h2uDEG9F84PNv1G/OHPvoAjK981ZOD5iSSqisPgMgLe3n5QkjXYF5hq/fiz4GajEcfoH+xsaFHiqv1O+rF
pP38JJHwVMZwFxOJAlzoTvvIKjXWTw+8muOKLfiMIA6Eww6FBsE//vRe7Y0zi8DjMYnEiyGuOSB/RsYZ2Ce2NguAPz3uw45oMCGZwQGtiOzdg3fI59PRCatkmIAz7jgBQTN7FQ8LatmnL+nlp7ssNs4Q9AbfyZlq
2+aozns7q5J4YvkmAuw8QUE0jsElR1DhmGq88X/3ib+u8q2x8DMCYdeilkyYphD4kL06WiwD8BvHPbSa0JoXqTMxGuD3iZbY0XoaZuz207C0x611sj7T8gnHPbgibs3MDNYtYarGb1smWjAPofrJ3ZYoCKKcl6Jt
xrnGiLHF3DrJ3Cy76IZgX1lakw13JGqJkVFtnhQK7gVflj6YjhwQgcZRkSNYGf49ZsFNd7qtp3pmYf/Amk83NPmfjAsRdJ42Yyw6fmDCmGOII6B/tI948262PtP2jtU3Dcqh9GqTAcPasZytRDnbsn3zBkC1vM64
0Zi08Y7Eq44QLCMPr381xw9vBvuBrIG8S+AOZDsZIMLDaQG8ruLRYhy5vjWSS8xLxpt0gF+rGTlVDnwPAkFHz0zg0MPEj2Y0k3v113o2XZUT7ngjrirwanhPlEc5BUIjbHV03HvQ3ppPBReKm0ywcKYN3BafD7Qm
a/xin7NW8G8l54SxZsqLtWPl4yDCK3JHLf3DJlph9N80/Tz/JW+MN05n850LiR7nE3sY0v7/pUECioo8Jh1BNYlI63GeXuyKieTSwCrPkgQfTIL6NyEbMB415Iabo9JKHTVLkVT9lIOVvJQLgWR14X1ge/2XDmqZ
aiqmAkLWk45OIoTsD0BWwykMd/oEjsN5VzYyTEMECNAlVEP8GzIwuBDHELPs5ITz7l7ZeX8QeoGIDLlzXSBrgl+tONhC/4k2WbYdHjA+1l3tQhFSUVVa95U7kss61C0Oeyw9jc7N+VQbRoxoj52S7CM1Q6bNo9QL
zMuMTJh3Wl55LjsL5r7/YXHPjoMIOddqjbcdgu7pG5s0ycJSDLqVDmVbeOpMLtvlc7AbpkpCKJC6I/nlfXFtyIzfGxutsy9p/uwzso9JL+tfwPKVcK6JYf56bbYTRDZfBQkHtiMRBjUFXeeVGxof4BnXrzE3zqpT
o8dJME0Etr20E4SiABiR3s9UFkFWRcTzoTs63d/dToDeN3iv6Hr6OaXV2c10ji5fgjHe5hXJm4Q2kvJY3/8BuuyRyk2+iSoC6gOkDmVw5ZAK7Gep3wPU1/RinPRpl7Syj924lRSLUIZ0IHYPrUEei95TiO63y9Kw
zpg8ZNKYl4ocvZ+AX1CW8wQbqXJ5x//+OBhTIBbyUODnhhImWMwIucxMgYwiEiLUgpZLyyTp5wtdcYDQWDCJzMR006Cx0u5IZoVYJuT0pEzxGh5oEEFT+zocJoTqiX8rh5KrCrsql6cUi1CyveuOFOPcnbvH7diz
FspHvitIbE93edY5c3i4L9HIvhiLIemFEtKbzhm5TRNetfMFNE5Sdc7zmmt+2RbGlkoeYrGb7LuO/TqJVF7aiqe2S0ydh1vk4h3I6A4NA6w3BdUnqEb1JvyqcLNoCPomto6p+eSK6W5rHUzx0BMhuiJVrcmbPJLD
pk78bH0ed65ws0RUp72zH2kFq0YUSM2enIDCTJkkapGUwspEzBs60qJgl2vtUYY6iq07+yzgPWj+mZnINo0UobBPPOr2BJFel7iUVIdp3aXQ+rrHKCHZDrDIq/6OnzU2I5C+Jla34DM4E44HxaQg5W6I9srF9s4r
axdxUzy/bVwvcRueC9XtoTLuRSp2KadYScN2i1j9529NULOLK/g8Yem5CmFR0AoiJSF/AzMv6dawNreY1D6nLcdqFjZ/js/MGORfbpXbKCd1bfAcKKW3/uh8vDG/UQbvLcDPWVMtVycgK9S/NlSsB5Ahaqweqfxb
ud1eIuErfTatNVkfLBfFC60A3DVcxWZ+9Q/AxV6lJ/e1cOWndbC90qUYNRCxvR3UTZ4hRnHo3VIy68SkX4dRflrkTVnn1HP9e5bVLdEtxCkIGx6FTAV6qyfH8ZQF31HiNWr/ZHclZ/iH7IPsknZ0W8S37h+zf1fy
IBgnGuG43ZeqK9+29nbx0x7Nruo3SbvyH8tw/Tx0IF0UgGAYG4ENFq43oqEZESLBbViACrNKz4UQsT7wlTqvzYaG7EMKjxTKuxnhSwv7Imlof2PSvXdDzD4Zpk+JblLEdVTjl+kiXWf2wT6YLHFv8hyaM3VQxZV2
YiketqV+NjB5YD0329FTPcI3+cCmOqCjvX7pZbyhsWuZkDXx6fpat23bjTjHsX7mwY6FmeTrAJVahpvSC4rQGbiNRO+9myNW7EJpfGRZeuczE6ZfWcGbCoqEP9IZO2pqsWahSqG1Y98xBP3o4zLm0WnDkRn0IMcN
WLbkInyDwuCv2ztKe7znewqHOhKW+uq3EERyeNbiZNmlCaPx+adtIbqeCii8ejmefgMs/DoIRosNcjFYeuYuD3bFIriWXNewvv7CpmcTKvSZXbsTKazNPr3sLWCmez2TAR9PHLC3IPJfjARtxM2NQfIOhyA4Q4eP
5wpWKScrN0QDKxRUNKCITOaq9Gv/8WwRl3O+ZFnP9wS5P+yQisRCEmZ88YHdwEUqh15f7uYLevNlcKOyEGJuCdckH11p0qEOW0oe+JpiuFqxwzPYAEfmoZK2BdFhqtEdMAWBGaJ4TM7nLY6ZbGeyXtNoeiU/9+5f
RwHs2ijj5OgRJyqrbAdMKVCOaYxINztdqfj/SkNUrwyeNLQ4JaE7FdMWAUm6g22QKSK7/D8lJ+TlNgAvH8LkQG44+RpfGPD0tSukLuz4Nv1q297m2cdrXti+QSEtU1EbWS3eU1cuVGMRWBD4N0M0J97y/evWbsqk
0j3Yc7T0oXsOP0HCpkD8CjNKgO2GjKIDeG+iszZlyquaXMKHhRKUB15RnQTQ1uBjqVjpebAT8KyQZAGYE+vID2WUDGsqWVKzE2JgwbOD7ZO9m9+qxjeC/nBi1B4TmH0sIB4jJOaGenoEyA19VdojSerliefx2ihB
nUux3BxjHg5mUI6oSg/KVxqu5LXlGIZs7RJha8fUtS0A2qtZQ6aawma4bjVlmU6wsTkO5dU+km8PJFCGln75FO9SVQ3Qg5wJT+wMRZvMKeVihz0IGigFwTSihR43rzkaxZoIcyvEB/nRP6o2uhlS8k2SmWrUtdE+
7aW8W2E7OGyE6XcEUteWG/2LGGTdiZ//ApLE1L+JiMnSeDIK1ecuUsd9Fvxuwo9uxXj54FqG8WPoN/1+9UFR/hJ4b+ctVBpHRXbQsFxuVZvU07j1Lh9rTx5eEPXwvfYxICSW3PbQt5dimvTW/ol2w8kXHrjJK8yP
QhcVh+SoIRw4xb1H+FxG0lyHeqDStz/j1iUt6pYBK5H1joM7ORuMhcgJxP2xV1clf7ba3s5sl42kSIOexLYrWfXRRdGGWQVC8fnfqKXaz8CGP7bR/SR9MPg81+h4yNiKvdOSRTupWKE4CXcdoaZT0FGOIVt1KAjn
0sUIcmo1j3escG/QbM8VUuqZdQe/RShZJ/4aYxi2QNh4v20LYU9/qsC1Pgd/9l1PXgKF8vFxu2/PYNyyC+p8mLJO5mrXO8/VL0BogkQkBGkFwuKNXZEJTmv8lBgxMGCbo7V0seG88S++SEtq/FNlz4ndBJUAxugd
6K/38S7/lLtWq+1luOs91fmko/K1vexebRGMdEfy/zckVuaFKZqhGPR5uSdfn6HbcjjcyMkUN6VXdCYEUz8XeaPn2RbyX6/ur+Pj/kHa+uzN6iEX8rq0Maa0Yy1hWtTt0rfuWvgegl+nHTCfvWEHvppjCmAefTPB
zu6BvSB7sJZvySkSBVn2fEzv7ocWG4gnO5OsWxSu7clgG7NQMymaz1sw479hyXc+w/gX5PNo4oBel9+9SKnI+vy2j/3GSR/RpZ3pI3bAi1m+yP790B7KDBcVS1P3m2tAT32iqF5MrXnKhnrBluZGXZ0gRRJXXlnY
vJGqSKHOT6qOO2fwlF+3ZfvHGmlbbN9uow4SREU3qlbYV0Y8dHcWPafMNTxtqnKbJ6MzuFW8Cgeu5bv579qbqbjrUz5lbRrI1xkSPIcGZgOY76PLNLFs9EiehZuZk0h2zAos7hFVDC5g7bp3ImfCElX0ewDpDa9T
A3TnNE0Ze85sJZ8Z038JSQ+Vmx26b3kGzAmGzdIw2VRLCSQm5pdUt5fw68F7zdVhSHNarPdKcQQ8UE0a9TOyTBycAEcyzGCZVTs/ArYdP6S4nQsUPzut5pD+mxs1ZxQ7RxSPGW9fI/Nb0fGgq09XN9QL3e1BKxfR
3EeVrdYDkr9BnsSupdO2NU0SOAnHHjJuSz/MrfxAhsXw5oGfrOXuYcPbBjrs228shnzvlZYNv203BltVNF+dnPjtHOH+tfKqWu2no2q+KKrrJpd+K099w4vZYxIeeYH77Ztpm1xRjfbOhx8rp0fHvML0KY7qlvU+
9qh7keQXe7Ur74hBajHiUxt0u3pREHDhIw1rd0ccdn/dabGAng4C5vUmHk7SfjnYXKdl7a28Qx6htDuB+Ivsl43IWFrMSSpfRyHGUQaTEvu1zePgpw1VnB7qZuU2GSUQLsOBgGyqRkmxo+SSis5wh4Lcwy/FydA8
gDir2B1WFqY4w6RVhAyO3wtcWiJ0uSIqpgb6bV+MyvSviN/DIYKtmMOInGOjsRWzHRoCdhfKrSFz0RoNdkn6ySbQcLkdGTK8G5Tq1qckYw6/z0ckGPh7JHmApPKhofZnGataguuwYX2RtP7tEmWd3jnA5QMaYRxH
EneKrK2N3Q5j5W8fKgEZipAWLC8IEb8L95bAdNc2hx3gMqWYvgIYfokHFu4Pl2qSfYpZf1BT9G/b5+tG4968Kx87kxM3wDyqugqy1svqMs47uGHz822b9oGTzhYLh9WKc2jn7GNXLmxF6RVPT3KzIdA+dnAFcnGw
soWALQKv1bcq+0uGKYqs269EcNPCTLpizbDzZCF0RGmeMCnQr/DG8ft26FKqXDNlL+TLzdbNM0Lo3gxmmXQwBMYlQLTSF7Q1yhRH6nK/fyxk2jS8/m4Vagh18yDRyw02Np9hox8Tt9eFd3HTCKi2G7hpaixTyxaM
3e+YZqiry8RRUtvPuATjbOGqXHcyWCWvavALhY/Hg9U9nkUM1prwNdxfGhNDEpZTsilTif/r3v08+0vQq6i8yKY6e93aPa6/wMiffOuyidgPks/oRmuuDZrsvWZtzM72YWnBWwxoc0hCKLjaEiz09XA8PENjdAgn
IJmTlhagpoCFTrCnauGkBhQGxefEg2NKolPPoqORA01J1k6EkZ4rB+ZLGOeEaOx5G/2J3am0Kw1vYxztIIHr8J8VKA9PGMR8+F/bnFL6PHle2olCJ3ANUYeioB93KbHQ3lsNS14CfrWrBC6702HFGTTX3FI2WTvH
SUKAREx7JtBNTbPa2oWdzcp1JBKa8Bs+f47y1+8WcBETcz83rDPCC8wA68Rw9dGuQa/7dwxtONWwVIgSS0YofIC+dFmjKOo+TLok6O699UjlrVwiv8+O1JpzN3AibTzoiOyKyaW8JDvsQYKpKjIGDxhzLOkbo28m
tH2IzCXnx/3FL7d3X9ZJx2nlTcKsPtj1U+QAPCu46Vio4CGUEx3+rWEejgpgkhEKIUvkcyqgNVw5Aq/SK0IDPEKdyoiK2hIMgKL90Ogq4mnpcGbU2wVpjngNrGFaIwUADDkGmrGw/RB33BCjlSUSri4G9VDbJnEP
rvPrG/8QC5WYp4Wwc/Gyln03PkL7RaKEhtRmr67fHZM4T+t9QkxkqIsq0yWQdTFJ/KiFcurH7plSP07m3LLl0XgVsfc1Jtk4N5RCgSj6Iv/Kk9GnM6/I5Fd5EkRXcfGRZvzCEZYsmHhJLWeyd5Nss591LfwWpzeh
gMFBNlHKwJ4ZJpIQl4RdikhtZIH4OiPbecSuGiQpXwungCwEGGmetsdIs1ggQjDFET+K0VRBlA0oSGL8fd5hpLaeAztblLZQbVHWunQtF3h6srTJ2Z5rgE7MBbX5DjUAroEuU/hwctHeSLxXvHQYs3ClL4zj/XTl
8Nlsw2FVnHwlUQGop3imT159TOJzJkB4frlFtDPfJ2ncRaG1OTUUPOwIEEqmchlMuEYAuLJ937NUk6yNvac6ny80iTpP4mWENRIQ6fkbPOOZKtsj4nyQF0m67nFBTT4ZTpXVttlhFOxZa/s/C1pPOiyIXadIp8sN
VmBGWpWhPTO528pyD/zMIXCFznFJGaoMVq50oQQ8UsZWSIp/zGBGs3y/OLEnYDQtt+oqs4WdXShZPUf+4pxnGnMroF435QnHQZnb1lUw7BtLC0YNEQPS9dqj3dfVNOzHFfEuiluKoShm8EqSaXPfCuuCfAFueWwM
+4YpkQzHt+cBJcb2joI/lydQXmiCvydADMGad/ELUBU+LQ2TaG6hxjEcwWCfWZZl4mtoWVAtpze4QbTyTPzp28dx8e21U/x+fpzyNwiHzpxr1vri0KrPin965+XMjJFF7DtdyA2cw8Bn0Ple7ViJnIHnzgd1Rk8l
YAt0/POO8ZeK1Enakl+dlQRBVOlVQMPGU4uhPC83/KJsudZx7WA9ZgahFNa2HzbsS5+Km3jEAhZ97cwKAioJiVxeyCdFJVv/N1568j0DOWWsCtofy9SOK9egvnA8WB5KIr3YgVDot5TQtp4ES0nblhAaVpJgWafn
h8vHJPar9jYJr6d7AWEnlGsNOZZuTLlCJTf6iqFm2xNmBFBvtOccVgxfQS+9nzfduxJ7/6SUoxywx9To/QF/UZu40f97syu6VW0ozaTcreBmfbpNnRkld2MMWXRCOYu8JdT5Pd2bBSlhr5BGN0bBaVE3MkmVG/dB
Wj9BvhzI2wSGG9vCWSnwjRtkkHT4faKb2rDv2c1eiVoucF4A2ARt6tn5g9T/q0tZbtR9E0V9FQ3EVnu5mDiGK8ChT5P1CpSN6Nl39HCWe6BQS51PvXzsJHcuk3zfzdiucILrJj6P//n/OXWruuWR71WLYK5r7Yaq
rgINEiawTPbWiwJQALAGiMGUr15fLA0YxoBQzlcQXsUTo8Zsbtofcjp4BreAc44ujy7JVtP2ZycfhmVN9kuqUkVli3I4dph0jeIzybPOi1vZQ+BaWA2LBDlFjH3auiAyEJYj1aVvWTH+gNmv+PQQZkfh/eCuw+Bt
nxrweb+tlrpLwArYonGFVseDcH4wfAdfJrB5Q4y2D6I9HEQnsn7qpv/yfHFsfRYyTj4xW1T79LeV3SFcQK1opc3BYzzuDmfYcLn2UqO0KPtg+dzEFDQMFOwq7RovZMnBbXYSC7U8+LAoA1Pcpz1/Kf0T3Tu4EHwF
WFNYkPanSaRA/ungY39qfalKTUQL8Jwk1gpIEozvqVFV4GxcIkGiQ+kUMJjWS+a4I0fja5UlfGqBSd5q4IYSA5u7bRvzoiXrn6VY/4h1BDLM29uIVKgFHKojUOv3imV7S3i3bkkpXjytJnnzWTLH175f0iNLG+14
avcHiSTVbNI+SLOcIX5Fhrl7lfbZ4+mun+MXZiZvuh3MoTSatt0L9QYaYC+thwI2EUoDgyisasWwUuei1gQc2creZt4wS+YgBmF+S2XOtfYeZjnoao9ylTod/ByKKfPtmf7OG62g+s/JJdfeRtLgzOiY0NT3V35t
hSubJyYCDKKIJ7AnfUBXn6K2E9u7ggOfki7E9+EjChnPTXPmmXkZ+rpOJvARkUxna4/+AE2PcsRCyPQ1tFggaiIhK0Zm76Dwu70gOtKqg7dzhHfBe83JEqkpDVT9K23oYTuw4huYhaGx7okvekWEaYURZPDFXaC7
8CqzjjOQazmTY9N4LTx/HFghhdnE7TqQ8NYPEwQ4JFBjNZGxiCkFzZaPtjIyZ5hoNDJ6zLwWCgNmHK6Qs+18T9q5mmyR2ehW7Fo75TvZ34hwweun0DQonp1rw1qJPD6vfJ+d7DHcZ907GHNNkt0pz/O6Zni75o6Q
4xmOR6Wns3W5WQgxYp/5A3/kJrGntbvC4Hd1ySktegDzShDnqJwCO14NssKAjE3I49alTzsn1Tp92nhsvsJiYFhjh8K8B5fCqObn4Yhny0YscX60APFaPxa0F0to/U4LRbgjpUQVxIMY3kkKAlRvx6w6AVr9Zivt
+QSw5VNcmInBUbtkBEyOqEBbwdbDhfPloTZ2q6B+VzeW3G69+0HmJO843zAdPz8JjiM6onlWIvrXH++aPlTZPFnNk8JEgNyaigPC0ePr1Tx4zCgKto7C4tzmslVNGCCu9lkkt9sbfFF9M4lmZEFIUMuj5EK/Z1oc
OQRLN4xgFQgcIJ64R3Gx0KLN9YDYKjMLAf28VYAd057xwfedDFVAQof5TtydL5WySQXHeW9/4Nv8b1ycuqCHeRbcrVC4j6Gyk+eyO52ekVaX9nSrsLEUiZoRLN5Kk+0sOBcJIr9f0BbAG/qMLwXQ46xZqTs4/sSK
3WiN9ey6UatldGpF+bYnbgMFOmwCVxdqu1m0nT3Wccq2tuATjMfb2QZVFoOmdcNVtDN+Y/lDI0NsOGAJAxz5pjqT6D3E+qrGpm8kC+z9bG7pJFBRmAutH9gCAfdv4fqPNe+RIInwBxOcRgIe1mUGpJaMKrINaIg3
HRbywyvDOH6osGCO+HopbMw2+mgWHWw/ztStirK51WwLIB25vDEDiue1Y+2/cOBK7xbJdmEncEcQ6nzxwyenLIpTcrWtgiJiRgygj5jBPLnWYEEZMTuMPHiZknn7kxXhNd4QV/lGuqG0gFDJXDO8RScA/MH1Vmiy
Wtm9eCf9v592+0L9neu+0EvuL1VOLzZrl6AIf4sBm4lQ+18OMaUcj3yh6hxrBqp2sM/TRjCwIR4ZxfwYH2JH6K7tD/fg+3bARYdOvIO21RPJvJcTKARgoTv1gKM4Uxps4/yOUw7OBB/g1YFQbeyOLKI/D3fPcL1+
fJvoeLBjT33VOnWy7FXjL6SDPywLYpUZh1H+tsL7gzFpeL4DUgAgZieZ4w0rX+Veo9j1+9yqZBJ0M42r0XH79IPYfp/7feXEXUKW/+BOWEizR7EZLOHD5QKgY8RxjPVoUGcW3L3wb7PW7px+WIcigd8a4xzq1Aa+
DWnErVmhCvDTsW4DMpAA463NEQnUcrS2VzVAFI9JVwmQveTBNvKNleHHsm+K372k8KjTauk5K3ZKINiztq2nOTos4HA9tLC9MS0jjINw4GnqqxiDOKNEtzyK8JHvX7llFbCGObvIerePcc6fXrTIE8vHk91TceNG
FDdvooQ/v7HjBUK42GPgC7nHGxDp2DYqMsT74GO5gNdhyXh3lCBEeEJdgwGNoc++N5fMzCdcwCQgCHmUEMtPjrF2QJZYdEQBt6WB5MTIJHEWUtATfY8KtFQfHQdhB8O29vDdF62hxA3Ggbv/4Dbpp8LQHEIw9VhM
CnryGeSYgFeAw7FWIUC2V7XXYPH79MZcOFv833gJKmrgEjYbyFZn/NfjscOecndwL292V7PEQD6NHK69ZaMB3s1ejUfxDODrh68VPzmpgx+ftKmEmBikIq9UuqyNk5FSHTXrDEYfwSDa8mBwyVCVs50NQJ7z9ruj
xw+4OoJTs+pEWTIB+Y7owE/s0Cl3spYqTbuCjp8ULqqKN3mqL3HJglOadhmt6m0Zz1y6lCprGzrBh3aqIYhJfQ4B/Ty+w41fTLQHaRbjvUdqlCdjXHtOKtodZ5QD0SUn7IbR70m8x9JMRjbRtQEvm5wpRRaMDsAb
W/+UJcy0T0peZQ3Ge3hEKw/Gd5b0w32RBiqM8DH4Ufj56gE2pPYubgkX1g89NhS8FboB/HiWFS5rt4sMhdsgCXk4J1SN6ea1LG93wHzj7vAWABLZ7flQRSSB8qWk/iwXcEptEMiuOS26HYkUAE2PmqyiL7Ty3PFr
mswp1FOYXZwl7POsFrPx3XYtg7sbHjs9IrYcxUr1ckEoIoqvWZtAaxf42VHG/0v8iUyjaTItJpXTWDfvweuTOTt670WF1veVm4agFCcFoohlhykLOey4rKdNQB4jIO8HMxIB8sOTi8DfHHuoN4tQ8+tzdGle6jmP
0Lzd/s8Cm0fkMYdfG/ABcDnfXa313oy0hyDay87pSvui5MnbQnzaMdphXLmVsuCxfvR1tV3HhWgd2Rl0GwCwuv3WvLQwRs2D6XbpN3an4furF3ppbJIVUhKAM66FnSsUk18UzgnvTgFkofVkicMhs2ltiyq8hikK
QVx/xP6AsmzfcEcKpUq0a3SsWdz6KdPh4or2/YdKa5ouqoUBJXWGDXuJewnSocPkwSkBikNn0ID3os94y+0CbaxVVhFMUzXTuZkogO1J0VGTy2NmcoEjStXnH3OSVlF/3wt4D7Ps4VtuPHZ2QyeAn6GQTAIX0tH/
+hA7OPrRdwiUYcc9hPgM3wk6MpIaAPd4CzVqgbZUAI6oAJVCQm1R9NI28UEZl8RV/2sXbKPF4lg3GULNeXobnGRb4d4AD5gxQeH8kSwqhYCYdRWkwSbZesN6ZLbyhiyNuCLXXMK6pAkc+tVtRwH2Emz8oQcbZjcQ
aH4UUv+iVj7zvqLAjlmwdVyKymxQBqAp/7nRS9Fpv7bvMVYn3mqjvUJuGlR1t8KDhBvvCfHXPp5/va/t+MnUguaL7iF8uHWpzt+6hpfShOiANZoSvlPClS3moX5aNiVPWPiH/boXYS6EkaKS/gF3JqUx/8jIlOhM
6/wZgZYGquI/j1m5WSsp63amasLhtHE0IX/Zt7t6YLkaNlWKCrh+4ezj0B1+a5CC8Btu8JquNCJs+uP0yFFtUbrdZvgfz4GiSqTJ+ax4WPuiqa47pdg+VUFj2+XOKcPtvjZ68vPaBLdNvgpIfWkOEaiCkWzY0K6d
+En/e2LuGnujA2MmoGMfnPtMrgf01RPso3YogMN+ORLN3XN/GwM2rnH7YtJjOKVAFdLO4pv8+z/xcOv7Yi61QTzMQhNP5rnhJcct74fy2Ku2H6CitwkDWi6I0iPE0Gcv+e6KxN+BD0zclnnhnE2z31S5+1y6fe3m
FVUFo6U9BTEaUmgRuQ28ymoj2SZXDz6EuwTx/mfd/L+Fz+uUJHpCBHwhkHbJmH2KWIWsNCiI/0ioqU3ZHRLdfcYzYjueIi3x+0+SA2y+TquZTu+GQcnqdCML33B8YymCFnl3bi7ytl1A2dEKju5oPCB4NPOedMBu
3C1FxjyNi0ncP83GeOCkaFAYBuLjXY/+YU6UAkg70U/cnwo2LAAVTELRhI8hg200MKDOTfiVU+OdXBLUhbglit51uLP18XJDBF3zSPJajZ+De6kR6c25ZsBtRS2SRSC0rd63AxFYjKWGNxVfTxyI+aBni6vUZMc5
xBrqWh0ALgSnHRXOn5Z+LcBOZ0qLZapTBXBSipfYtbO2C7Y7n7KGCcd8sDUrX92mZRKRiUZvr5zl/f96uDHerETuRWN9Zw/fucpOdN7+cdMAalhYDSdCkS7CxHXGiFmW7AAgOecq6eS+NtFe/Ayi9qMLllqfNvhE
URRSq+utlko0ciIdeClYYojMtyYw3Z224x7bJrGU4J2whywI6HvIhL7ju3EyFm7xWjwCQG0aglL7OFv4xuaFxKFSPKULpYMpZtp0d+oeXcLvLgHlq+ocGckKpMkR5Jvc3CZGRSb8jde5x1GnHEFAYYU0fPh6Fvgk
JA0QSIFJMXBBRo0DGW+sSZTypD2x7C0J3VJKfvWerafzG7eqQR0LeFIXmXUG1L5Umdyd3dBMyP5jmeiQO4wHotBldQMH/zLbkkdHURw4qsXDCv28qGN80U5P7eoFRBmDMig4TfnMO5GPsFM1NRk0Dcmv/c9/Y4ZJ
yXj2X/FiGv1CGeO9ruhnrM9c3ZSE+Um72cMELCK26NCXhnAmtTtDbBksmnQ02Wkmf9HL+qI0VqU+B9s4F09Sqktt3t+oYu2fBI53T2D6vP2Eb5IKOCWwpycCuXUETR8zIagXuPWW4hegbUN8jbx/Zny738QRVlhN
s7UQDdGsIgSADP/loLsK4yaQITthAKtV3FBlr/qEfrnZZYVRLomzWRRsqadDbW92MHP1JCcMrCX1ugBuUFoJMJVXep+HKr6yDkPJ7ksXbkE4IrETzvAFM4ovbP1ZhYf0kFffYlHEhebvXY8lpBj68B+vvyrIrIor
I1aYWlItFBITzuwta6IAgJbT44Ws6tE9qF0I2vpITbah+aUVLJsyDtNGikP0H++dkHT71EFgp5PJoxbttzubjYo6LT7C/gTKZ3QWpf1PUHjo5cpFdnUsCowHmfpa/Zz59ivgmol8nB6CElLWK1gj42m27k6qaMAb
nDtOkeiF9uXv4AnGlHEFPGBoKltSeolHYfuGqKd5oeWlhSpeAKg0TCGlva95u3B546eG0j5Zom3Q29zWbY9z5Bwd1k1OFzmydsXAL4xn1oczw4PIVOnQLBS6PXs8zuBhYm3aoOqSzHMqJwFlZx3ZHxpjSdZ3ZdCH
GXutrX98gwIKqrDAY/OgBkMP4LgyCN6wna9UTw5r8/lpvOvsAzE2fqFEELvNQ1k/5qiaSb5pmLeiHHrdkXDVONJHe70Tjmo+XERoj4gd6CTeRhRuMJyKPACoUm9tEfNnrEuPvFjbB6Hg2a6dp7Iwtc4Ef0/rsynt
/ix/PYywUThEeQqBNuLj/qqRQmC+TFQNCJLrjfTCQ8UzTPeRe2s8tZJrcYjmxfBtIzrZ4fDKR9jmRnoj8IL1nDuZ8cX/1/lWvKt7JECCKBUf6f83E4n5jeR14JOzObHOqCCkg5J16K1iDStcKDP6tMHqJOFJeGaY
qAPtDwi6B1L6nx7zragE29SPy5NOqqbPn8WJ0IS8687qssZv/5kSoznbjVwxbjC5EpsdTThjspvZrBOqVsw/Fshav10hyf7GmMj8DCtwTYctdqNs06U3v+8Pu4b7ebQUF4QyxnPL6c1Pt3XVEJNCJnPWaCCIvdJj
5Pmgyznp3L3fPqb2jv5tVEds+iHbjiqIDRYnfZA/5tPMt89pij8tTb+y5cZ9ulwQhW1zAofsYFZXyWgcJ1enOFmqCE11V2USL29A5SUNJ8HAbqMzWlqd2swNSi2fzIfLx3P9UBveTvXBVuMUE756qD28uFBhD4vd
HgggYr3J8qSqU2J8952hGOoAEdsxnmc1YO/BbxRUJhRt5imRt4lcGplTG5FYdYMj2UfOvXRtJFGBQjeKzJT5yiw3gAmeBvzJ1CQPiYuGVSC23GjVz4oCquk3p/zYoccutuE74rERCw9gwXJR27wljgq91q7D1glt
k8gTDLV4uKbC4LjT9YdOKH72ug4fMqqvcypHtWs+kCFNHxDmF2VGXYdOvYcI5wswhwNBG5h6LQrxCLJ06UBOsDNYze+LGIIAUV5kxNjsFF54AFKg6JtUyVv1vBedILjKqZXqhH8vGFXDWWJrPtBegq5L13jkMSrs
ntaPRvsc8LHgFe9vf+HcvsCv3nIUQFVvzh7UZoX87e5tEo4PaLjNyQpmhdLNireKcyxnbZ/zpEvVfkiact98UeEBLICnZJFpuwWz1QB0QTOQoJq2vL39IUglFqgG5qSW6N2cwaoVEQ8DZh5L9B0jYk+xFpapyXSM
ZWMUiJEaGHp2xg1DAz5ThzX4oni5MJkMT+3GLGVERlfPwTrqkLiyYSdhcBykn8ZFjuhhug1LLlOzuWVJRKfuzN3cfWvbJF5I1NfipTh9sx6vzZKsHCUYQErO+PBXawr1PmZKrY4yYS3ZjBGVBe/sQ3TX2SU14aOi
M5Sahsxdb82qEGGg5r/R4tvmyevT9zAmOlDaSLJ9x/z4/g+vYY4m89xT6olKd7EqdWXW14K0VSwQI/JaU7CljJQyt2gVeElHWvemFdr6g+NYMWYkfKvkipmm0rD3e2BB3P2sh3Dl0CUhqGJQx4XxjMgvIc+JGklO
cLhcBqoXJJDGLkHIgxkYQDAjvj1FI3T+5cUL8iF4+QqKUM0CHNuaSECsC7RPoesjBNejVQfI/Wi+GSWtaA82NvfigiPXhuPlnuaU69/rtcUG9HDRcCoLKkbA9O9aHIK+UzpMSd3n1VChnBcz6tGCNz+XH/+ZRFvh
J3+FWWkcRaSf+TO1qOOSAxstMxnIMyWNXXpAiupWLVJbgm80WRFKJjHrATNEsd87EkP4hNixFhmSPU6RixI3chSG0lNUKiQy2xwFLnbHWlG/yqJUWatxJsHorjr7s5aaZvsgwK7EnkSpeinp2iSIBV4rgEmv0XZZ
+n9JPz9aaLURdHeXbhmktzJ+OWdnJKYevEIUNfJWfGvGrERIpLRHhxQUi0HTlSHNXm/0Nt5xSl3mFZamLaWPSkpv+RD42MtHlvRmwLNOOtq9fv2V9HBH31FoPsDixRlPPRru+jPEPZBgwrIQ4QOGvcJ40wHIvnHW
FeeWhsm2xATeZgq/ZtVzPBE8A+KBU9Zpn0w3eTTAwXQcDxg5n17uoMZ5Yr4NsmqxNk6q/NZxJh0VxCjwS+PDlwC2wiKsXygpttd2G+iCQKsQ3zzZkdRdViRMJhYMrUyopcYiyFGjyld7X4e/b18CwTmryEMvjIbR
JrmIP1mAUeImK17HJOCaBwwwxZZWncX40DwJEJk6zxYZDon56bpUmc3JXKgYdknbpl8O7w6DcAAU83ZPZbBR08AFq33nirtGblfwpEFMPnm3s5w4LvRDCCqZg18DAOjH4POFYZU6vRbXZPb2x5avlow0Aewg9SvH
y+4hyq4EA6bSu+HcQYWb0YuNkT/yzQfQ1WwoA3U5QosFGqsujW4gGCPcVpg0CUyb5kVWYIobXy91Nc+fjQDvfxPD7Mt+3lb+pNKtFbNyXZXaoJRYjrgcqd4Evc6JSVvvD4/80QnRPzhTF4eHb6S5DhR8Fm0MBRWE
Zffc9+RNtUCivq9+3TqX78lOjekDD2c18FfFTdQIgDka9ERup9ps50zjvcz8TZE7qb1zKgjq+OtPjBf4TV+B3gABvZNStak29zYVal+uhg3ty2QS0oK0KJ6UqV8/F5xpdV1D0WU+QcrcMSzQFz5pqlBP0uRByS1h
IzcVYAvxgd/MwvM7Sk20wUj+q/o1YSx+n35uvej9zdRfbesnQ+DqI5IdhpRfDvNzzGNBhwlfDecdLUSLotunkuM/GDhITiXbABj/P/QBVuWyHS9WConld6rs03fNRzuK2QYrlUjHssvJH5WJ76BCQEkBajacHYml
/osp4a+qleXsiY+7bkB8Pp9K0RfKxhOJqy3iYdR8pJo4yKf7fFavrJ4SDD9cOC76NIwKY4if24MmuCyv1asTVOZjMhAuiMmXrtHsa86F/qbNbYLlGq+snTAlGETOjTJffKtP9rRi7QyKM8CpltUaM2NNNy9WdW4Q
rrTUSAD/wIA1Olc7392RjRLyh2qQrIyfS2d/srgN3Z4VQhuWx3BQAJRDkbBh0A3SLZeKm/prEOO4E0l1vLEMz2vVybqmP+9INyqdMfkQGiLVc9nlsnpvP15GJc75dTSgD2uH7APHw/rg+Rp6wLz7s3o58SpFD67S
3FIW4CoSrqS6KhHIIt6bXbXcJZYzer0XjBgtf55ltVPPn+TXVstMThoNuJOC0mkim6DtdwNm9skjAA5pziar1l7uGXig2SASTr54Ao16MIRn7MqY9AkmIvPE6WLpuuNbnwflKUdGYlCBQE7ehGokN/Nov4lAikJx
SbP8isr8dIB5j1e9lvWEopxSpbN+ZkEDrVJj/xQwWLp3riaDPJhUDCL5b9r0BrbNEiUvhBaFyDXHjDV2B+PHxYr/haAQIZ8g6e1Tmn0u6uFk3QKpSYljiHIYKwJjJfPg6FHQREYRGI2sGlcMGE+3E9SHxiYtGJBI
Qh5m0ED3OSrv7sd0VOi8rxEc3jqdYGIw4W0d1PxpON5oDoedtvv3pE+Ll+Zm/BRLnIj67TeRVYhog+701fTuiNZy0MMmK2pP0k3F3X40eBvg0WbnH7Fqh+UlsoS5MldtY/7AxavNAanmFJoCcfUY7hA4LSEEfoub
hhkJGZjOM56q8OY06/gcdr6QcYgn3aUyURmVEY1Jqd0dujTCOMyMRBCF2dMUklhY347JpjqXzOW1IgAsGSpNmffc2RyTnsOALYgOmdgtF7Rs1pbqUI4wfDZHfQFnhej5h1ky6SSS6QvrMQQuL8MrEEeewD3FCsmi
1IZO42whQd4Q2DEWdUh/NZB6I+3VvjU6+EYWoBnz1aVGDGIpAyl4hjCqZCSkVdYPEADLMZ1BcNAZqUwKor/RjH/adXxxpSxil2QRDL5zEbwkv19460T50kHlsrv8hlz5PaC8WyZL05bXs82bSwwZ27BdG+xmzMEC
WeCOk2M3+3I4CAyHyKtU0fkzUjulWk0YWD61uFDBflMZwW8dXmGWjTJ4SF8tYxoeA3eRGJ6qt6w+xTnrmggWWO14xKDCL4mXW5NZdW7HkbXmY9N9SKCxd1Zg8xQ8NocwzzDGnviDdKRgeAqrxFTEiwWoe/EItTgX
7FNHEDWGit5m/gRQn9dml9e107lp3dzjmTSMHaA6deYGwFfIIVb21Pi7G9yA1v+IaRHHE0tyubUgMvOXmh/hM6WrYEo8PrPy0Vk73GuKyPp1btQeEZNkLrhofhlcfdpANdCFHpGLzBPvicScPTl/vUtULy60ovIX
R0VQLIbKFuDTjv9fDhbD5rAFYbvtENJxOpoxIY62WtNteuOWNCIlpDM4kI1s6PxBsXST9tMqYOV6BJIYMyWtdkTLbup6PBABLUQlLYrSsTdEWuHWg+r75Ga5sc46H3EOQRD5yWBwsVTzvO0BM3LUiae2anbZBjxz
zGSRVibIJMmAQbw7Uu3kYlivn/KmBTDggLFoBKk/LXWo4eiRfRLPsNsp4Q6W7WjN2F7LJ1PyJmAuBUjWvQLjjAsGf43qkzud1G2HafUjFNUaIiERRM+YiyKzBcVcXeJk6/c05E4Uw+tiSTZquulZ3Lh0yhT7OKTL
4bbInIvQ9letXy+SBk97K+k7TXUIyaWI4Ho9tmiJ67ebsmVyVSXS2Fw+Bh3OTF+qK+8y7OunMCuBH1/mJXkuZfrtQ/sRLvX3lLVqA2ec6bx0F4SPDhpdnMycT2+BK8pZ4d7QfJ0z1jFKmAiN8l0t0UHHTJUsL2xA
u1KE5ZcvVYj5YBnwLD8B5t8O33XWQ2Qgwl0ph1lWyeMLvnpDhPK75XhmYzsdcjeCxyn/CX3wl7DTJ8lgA2rKzSWKsAmayg0iZcajzYI0upxEgn/k9Q2uQRMqF/NMhbn7eOQ7Ea24V6ZM/gY6L2+hdmPf5alBz9/s
b2je3qQRDf9G7yqexVDj33GOTpYp0BhuQHVbW/jZbcTWokdoQ4u1UigaCxGf8PADjxO77fAu0etN8a9TIsNffMrK33BYHzgOmTwvMv76IkPk80qRfkiNYf+6SyNpgFhX1Q0MEiU0sOpuWadJ5sOJimjExKD4B9nE
exxktVGzz7NF5Ubw6Fl1KrHleTFsv2zZF+LDcAQemJS4DuMsDFKdF2AsXoYld5jtChj3+jXCXFMNMZGBH9kU4xKoD1EPp8BLhKo7PqE1EqOLE3ItrA63f4Kjz6W3XVnbOFqpSfwegeSnkYAlNvyQDWr6yYdDdnJM
8ePqu/+lV0SYkv3UGhQ1/Bb8+o/iQXU7QU5Bq6Tf+cHZlDuXWXmeX/5ggpJKNtIqivvT6fGTwP9siVnS47L55eORGu+lPzJbbiq9Thh3TcKkb0mjiS05kinoGx6bLstC5zRfZXcv+AX8vXyA/s3H9H2AqPsA490Q
nlwq+cDM/vHX7Aak5TWaj8op3fB5WrYcHd1ZhkiKcD3ugMyJgx4DQeGNFBLeDljolcOGh5BrBScHkY9OgCSmUckQh5LZHBRnBNiohNlVoA6cAiyrfNRYrPWhtjji+Ati5Z3DTRkzfa1zacM+n8l2raU36TpE8WB+
V1mSmW35sV5qmkrjbfOIq5OXtWb+SuIJYjqyO486Pcz5dRxPaw04koSWCgo6Y93ejGtxEq2IGiJ9UFV7kM354FOKnfAUYrGHSU+dg9MAdTnxISefFKweGVlb27QK5cacYHGJ1sSgdEi2+4xiRQmVeo1YHGxkeRFX
bQ6zyUceppTIF/5r25jt3eNQniea18YT+mFRoedHi0bt+phdWFoLUw7MB9pRGGirg+A6po/JE9tjNFpIqbsZO0LGdJGRahFVAvNuA5EmoIpsKwmZE+jTJtbJgM6oEd3n2hj1InxsWgbAH/mVR9lK+bh39+vaGLBN
g/tb1qN7DX/HIhRDionjrxTrrMnCd5AJ2lhSEiVu1f6CXUi+VlQwiQ2eD1R14zzzDZUjiuDQpRkvCwF0MgFIv9WQ65g0pP8HnVRoZDtJwBa31QxoLl2Id7jebihgF3+KpxpfbMPxj7ujjAF+kRKufFDRXJmhiDKg
INS+J61asshQGA9JXxn4h8lgbtfD7zh2ycrLOGNmpXyo9INg9wXWvI4wRvjNBWdYIb4OalSpOmv17/Ptxj3uIjFBqtg4hQfgeYCBFeJoZG5XxHIDOS56nrQIcn5ix9IYjSStHfeaRyCg7mJK64sgoFAPf+EtCeTq
NYG9I3JGx1MmwzPcfAv4zsxmcjmriDaCyJEamD1Rqv3uxuOTkar152wvCm9qYZd0HhjGvCNSxDAnJHs4n9ztMPCw/HhndddeuHS2oAFO1PBFXVwgaKxxXDjoH1zxRcKj8yxjdONhbaalhz4KZgM8hhhh1iNkcbd7
h6FsKE3q63/wR0e1VLB5QaKot0zgW0S2eo27VKnJn2I0r9K4SeUvVpJKPwsvZwZHBIr2ftsmObN2To2mZSclm5HHEvcEJksp8Cywp4E9IDL4Q7F+qsV0AMioQTCOPUJFM3r9RmDV9/WX3U3iyHUu2o5C+BHNb50v
JJ/NA0HYB2bnw2SgQwudf1PY6+YOYbwIyG6J+EY9ctakzRFU9umpxjA5KzF0CYzJEKNimhpgORy0mZMkSf62wx6JS4AaUgyVD564KZ96UruRSk4raWpQvGFgDEItpYNpuzIMkPavz4Ix23i3t6dvPNM14EDImwYz
MAlaYTuIG0D9yXs7FOQoTx6vs1NTBjDHx7C/ls5St9QVdDmaK75sCRJ1KiTbPN2j4wKlj9UAnpgmCHDxGfdfOHjrxLc8E/1QArKmbbjV2CSR9UecXlGzoIZPHclpoASxW7dAfoJ2yBNkBaQ3a4hmZ4r10+3R0/oC
4dMVRRwM4VOHQ0hsGlRLyKmXtO4oVh+bhcpvlQdGTNafbKGqDkVl+WHmKGBeHWroDcVSZI6AUOZJKuswbZFh9omMzGqm92kPq43wydZcgXhXXajU7+D9jbWzzUqGrTwBCpx1a+nqNz49IjEzOkoPBuQVs0fIpeCF
hmek9pL+9HaDdjNz7AGoe9onv2xKbpTzHbUndeO9rY/XRy3x5+mr5cDebjfuC9p8uN/KM2jCmd5ZnN9VDyofgGTEKt6gF4PadMxK+MDE7/rc4rL0ps2EJk3dn4jvNgFEN1blnUlrtkF2oJgE95+Y08s+mPVeTTA6
0dvxHv7Zzr5oISjm1rh0coqWxjPchO22ndESRB80zgUjX4B2ip/7BSt9Wjd9CZr1ta/iNnmbsjdcYIxSOSuW1Fd84n20F0ThlENH9qJhc5cbx8FimpNppkzAnpgqCeBgfdXmqSOp7mwI8bT0rmTJ+9wtG5fm8SQZ
KMjf83jqWu8KZ0iWvSTCHwNzCufnnRt/nR5ZkRclyzKJyqL8/pX6bBmJhMXdKMRIFRNZc00e5PKDX66UhZ2tIVPLR5YEURUMRVGqeA+/oXZ8Ep8uWwsoH1nZaQRjoH3hTCqlVYB++cJTQv9pT/YFxLcjoekFxxVY
xv5F6Wqj6UvVDgC96AIeXa0GBOUmkoOxgx42TEiqb+hTa53aPhr2rOphL6+nB9N39au6S4i0Ov3wjI12Uzs8mites5WnmQkfEWZitlzq0k92hyCAxLGj32137HQGmIQ7wHEzrHNt6rSkhtogeVVSb1VKsFBK7FfD
O3DHw+TO1edgEGhFj+TQJ4UT02EWVY36hSB+Bc5vWaClT0N9OWCXv0Y556edlt0umpvFWN/WOLiXV567sbHPFvpZ5r4AD+y4DhQ7gqtoq6ebVlE9hFGB5Ml0yCTRwJzjAMOxXXqdD9he1KDf0lVZ72qEcqwcsghg
4llpfYciNZSSYNqlkhSQ64jJkS9gQRmuKLIXSsgefBKF2+yguInX1W4YQA4JMEqUOCEbRoBsO9mK2gcfqqx2Xi3eX3HkbWmv/5C4/2jr+DViMcAgTa2Ad51ExiMd1F5dGMCBycbdbAZV2w++3cZ7G9hVRWHUfrdN
v9cySUHbhSlmy+Bn/9cq/yLX1IoslizUg0PsaXaQkr/ekzO2YJkhU3k1Ip3uy85aaOEkHEszaHoJ9eqUgUqTVokV+hFshmm9BXRYDz2dNG2ocAjBoGY7sdVg0Qs7vXCW0zDmDjdBTWorAts2NTu3Dd/BWupOokfT
YSQkD/NKP+lrDXRUF1oq2VTMJBjqVfEdQu7v5rkPr2DeLWOuOyhutHOULRzVrIaj6IG9YR1pv4Ta9o43wTZOWqHvx1M8iIQuy62TaP8iJ9lkHehvliiIAIXL9OqAE2/IcaYQWvuBrEgkek8BlUjOc9FuLXWoCgs+
L9+oam1VBPqeqwimmMQhNtJJ6EDIQKtpR1uHS9JpUXb5IIiyi1K7d8olAi1G631Nj3ABSFP3REtDpJAiSCQld0WjGqZk2AmlxyBdCEpefLnfCRRV+4OoctKmkhzZ0svS2Vgpnipp9keV31CCSUedw2RNt2xKse2P
qUpsF7fo9Ucrj00d8vITACfGkBxelqLUserYa3pSHdbL4XKgVo9AFgEwS7AcTeYGD4NP4wZt/jjU7tWviLN1SCMw6Cv0UIM4QrA2kXYBsfXwmUAW4aCjhdLSkUpA8ToUZw/wwzshIacARhUA4/UJZ2uNh2fPnQoF
TJc8Kuhs7kAlLLf6PzMrfGXcnLvbWdU2UGzS7IGrtwwUMtX07uagX2Nox3gmqJ5BTJOkmWVZI+FMx97Z3WQzH9inqnZRxa/ocBoy/pvu0CKjeaW6UqEGIpj7VbVmeUeFq6j+blYOEpcgeo3g6G6aqsV0iqxRvsaF
7KMVL3ag848xASd4s6Jcqh0xFb5Fe1Kz2BJ3/+z8TU/HxYveAjbdEGIodbcHi+mVccA39bplRyY19r6c/oiNmv3nreISfWTtBbUf1Vcl/3jv9ElE/Os/fmapsqiEYAbFNbd9URWejEDKiKpWY55qPRYJl63Q4QLG
U8au8gffqntoqQTJTU08TK0RFe62cmO/SoUQVTUTPMWVpEQ1eGf3ZmI7/R7etCLTG1jVhyM6YSm/DMxSskdSJsV75N9NGgXxwXlIbWPfKEVYr+Ifjb93zmaIMTktNAPZR8u32hrBEbg/cAFaHR7lu3QkAFjNe+wP
GZDnjQSg2RVRltfnWWIFLRWXRZ5T0I5BhBkz/ugkiO84znXKiqKOM/p0VTcZ326mb/ytRcvByubTNql2au5JYFrSir2SdH2oPkBJTDxV2edrrn3rHKZfVzSsE5RRArCQQjsCRwl47MW0q0pCmnE6yikBc9yj+N20
iBl+D8pf25IxdQWLctqaK8CwOhgb5Tw5gXuBW2ZnYOhUzKkMBNsFH2TpOC/8ApcDRLwgO9vxKfGM/x1vlqo3oG3/yWw2dvbDRWCN2nIWQ1uSIl+GyANyIlHNSL3bo7WQNe/JuuyxYaTeUpVeUjlqpLucb0PRNet8
jrEcNDRM18W6uS526DuqAJMuJeuQf48goM/TnOPw3Pqh4VK7vIZ0+4c+M9ewxDYCeGcPbdSwOg1iOZ8hWNRYmgvjB70Ksnpvrlt8x9X4MdXc4g1HolQ+zIdJR/UfW+vxLWrm2wJy196Br9kWYCxP089K7g+Tuz0w
YrDxWoJZcF9EVRYFFY0utelhwO7jN03+xFnlszV5FNe4eI0GWdak0DPbaZ/ZJHAGpjaSYv1F6LTOCZi69ldDboydmun9AAGgximZ4rvl288RfHesD1WEwGG2TULCeJvSVHaRzG6+fEsvQwN5bA287zas7uja6V+6
cJFVo+UYL1y31WJM6qRmeeZnydW6Fn8aLKNSN4Ws4VA99vvyLqV3a/TiUbIvUwzNP8/V63bzST3HW9b9B3BIPxt7COYnqdNcgnRXv7xAr+2+eq6+GWBoiF16QAjK19WOnewm3J9DTz4oGKj1eUWqBH1GU9VijHvc
w4wTFTfxmC4WVcO8OUypAx5TKsSvl+6tMo/yX2YAkmYOkwRt10pKWwWYGFC5Lil/T+4MbVec3g0v4666hoL+KrXPrCurFseww4tSUw8NtbPIbjn8sSy+leTBK3H5pGkHH6BIo8YlsFUuphSo//ZYDymtZzi0MiRv
WEsrKcCPZirJ8Y6B6FMcxGFwJRN76LZ/iBDaUxVzyjkNUd5lMd7/6dLTNa4bRIbwy7BpxuYTNM3A+LFB1WzijT+RGavpda/yyFc9+IibuZplaJkHp4vsYHorL0njklGW7o7MIbKFuHBiO8zKZXdzhaWi2yNj9OCk
2ywdtrrJ8glxVH4B2OU8aAy473CdMG7fW3n8OZQumywY6jdckQosFfNiIkpp/rMLo87PxLq+oHy9aVzXwstFApBWMhhYOa9YUs91UvlmsVKraD03eT3ElhYDkHVEiBLgzR8pCaHb2lqP8nGw+RtWTV5VpQILNWWK
hSmtwkJ3lMkULRcA81bkn3Q2KZsImgvj/AH8Bt/ngUIjoQtM02Iy0bzElVtNwXWmxSCJxWeDPJom6QHL/JBRQheJu3yR77EJUL2Pbt2mfTK6R21AIKStMKbYyZqm3QcMPKj5+8eqP/mEkP5ELyVprQ9JO4UlbpU3
S71eI4o2y4CbIJvAXcZdR9v/xSh9iZXMvxVMv47D2fUe9ssrrWW29lzD1dIsdESrsQK1MxVncAoUg/jcir0nUuEB3U0iz2A+xuXVxe7oqr0xTc03YtsRjOyQ+W9wJ+5Apyxj/p1+VOdzCx3JVICihBIB1X1IWT/J
Q/LAcLB7Mz/Q+r/nC9a65GOgmIUty0VvPaig76eg2ZYOoRXCu9JAgKaCdmngD9FA3zCxlXIhUvWjR/82DQ78m8130E0ulrpy2dk4IAf8xgZ72du3zt7j2PxLtuuXhuIblMsW/JG0H8tObG4MPri3rW9ep95ZGdZF
DpIScAMxLI5/jyYWQ/a/PtVui8qIsGeG0MgQMcZDJNthJZ21t+5yRsfqUABbBK5CaZyvBytj3FF7l81hIMagOo2ajO5V7Ou4SJeYGOykvZ7w4ugd5z5maRGgJwLyIC59/MWi8k/bOnHZ4fUQ8vo3NokZAh7WQ05y
HCM9oHOz0v0dnMBgvCAxRjAKSEZ5xwC+BCC2JMPjhjNX+LG23tgYkriuS2rY3DFOi571thGMEUK3/NIb9OvDmuk+lTpY63CGWPXRsUzJ7gUPRzEUJ9mW+4Lx2mLx5YD9F0KJXh4DQCgb8o5N2aDVXpoc2Bh6TCq7
hQdKFqVdF0LoRkwWL1FHY0YDVV5Qc616mJa+wr1nr+v22jbidYO2t46qbQ153B2adH6w3n4YvWLvW1jj9O+LHAWDdUTNdLQJZXMQnATQKHc0JQzJK+HqPtS6MQ98ozRarSi1/BUw4Nj+HXyHBHjgOuhr6hycpGFM
DPGOXnOPdRwv2nLV2faX8EMf0A+9sq7f/bnc2wCGTMqC12+JJ8oOmpgLNDTqJTLjaQUhdkL0AdUZISrmD8cP43zaYBc1kL39pQ+xtf8qsYBc8gLOR3mNqy8WssmNhZ2DwZFkQE6xTRzovW941XHXoTVyOzEJUqbK
qIEqmxm6QLG/gxI03frPnNzVK+FGzVUhPRCQyEM9Oaql+ZuMPiJd389Ow9SkKcYxFZtRpPEC6AIB8YwtpDWih6LBt7DaKbkE6goQOyn5JRiJ1re0cqF3Vko4UXGU3rZeAM452QtXkZiWuD1P4BuJmwpDcORKGqij
TOvCM1hAUNd8cphxwSpXwN6YkiLdQZrRnsm3/JgxtJzc9CG9jXnlujo+3E/nog0vBfGhO8ukGYir1B3B9/DAyw4DVZ4a7/rYCd4PhUDtacYQ49XQ6jhw9DAzDtMv28V00xlc/kalU6E5iW1NsVLZIJnw0pljm4rO
3lGdFUTY4V3zSGgq5wNVRNsEWviU/gzpK2H2R03TYdGuBQe12htM6x56ckzyp/JAsQtEyAXWsyEWspI4FJmiXg1qzLQsF7E/g/SSKFUsVlhSMM1SRYMDIn14TPBo9+3+G+LO3dZ115FUcKofnAM5dO/2+n8DdBZt
frnf2Np5iFn1Q2mnUEVWJQlRZFDC29BxAxpekR/ewyMmwIf//F3wMpJqzzG3V7BFdyyGxxvhgpGSayM0ja+6e3CtzBUHGIWsYYUB/mBlEzn+bXQD9zzvHSNHz3B93ea+31dnQBDWWn3XYRWqSfzUPgs4RdAB3NbP
gAVP1Pqonp+DBXNuEs/IgycYtbLj0Y7s1elUrjO5IltEeoEVbMNH1YhHcP6GfED5BSWTuS/z0qLbtGHShrA9zXR369E8XTDO8QKWaYElaIRVb3RftJFC7VRXq+pLI1hu+oYPvjS3z/nkH3uTf0Vr/kZBGj9HigHp
WJr8Gsl6cdk3yAGYRLeuGCDkj22cUmz4OuXu19KyEKytHHDf661gICzI1FLrgj3tdsuSRhY0UImQbFkATcQ+SrQf3JAvIMAQR7xQrv0FSnwgCZrO4CZ23d0KVng/nYq9wWf5f1M06q+YcUMy8KQCSOupcuzVO+or
PqL3BXsNnehnWaZ7tmVKdmm53mbzVLRoW/C4KgxeBq+/9T7P3hLBmzwit5VeIP/Tog7noeHPuWwqNpCOyzZ/PzroEM71pfQMrQEcTBXjL+6IM/4sJ37WcySHjf0ZpSPAgWtOvAgiRwRhm1XT4GdqL0eBrXq/KWOH
NK0SWVuS1V3rbEEzy9F+CDhSUyjaKcq+6RC1nkL4vUuXspkV0SFf1voDCFNoBVTv6INaL9MZ4pfGFTFqw6KtgBMSduIpzKmASThyfXTIIne+ZYP4lJMMj9FO1PrvTcfcs9FBFYw+qj5c6c7ZYMTpqDsEhOpRY30s
lYt4VauAsRfdCfOmyITISqti/tHBf9VlbkPzVvehlHqWQiuVyiHyfzsV65NDok7LdxZzXPIVRkE6kdpu9e5vRMB4sixp1LrrWWyuYzDDBkBSqik+nS69vHG7Jkm5GlS0ZKuSTM+K7Ft9ThccDammL/JqnHfsH/GO
GFV3zNeZghizNnBFXI1jcD1Uf+vVQOmP4uv4KZoej9vui8b3JuqimCPKajEv/7tkZqgR5cCwYfAJqAAEZJJPZFkNquuBmk+TOo2ct0KjqDBSiotHIV05tpwnJGKn9e+l5XeCZ6wDJueWc4Cwvg9XbbFJNdjueEJp
BrZTYYOSVJblC064zbICEuM+c3F+VMT6aOuoBpAkrs94cO6dR+xqTGVwtKrfWHLqB7yWXIkuypToPJVuiIQSAs1t0CZXyE1OpcEz7/GRk5ERuKK+I448MUz/A979Q/QEfPMaVCnpM8jY9qtAQNEnS/A4kWruoGIa
q+YqU8tsRzAzFrkPRenoi7winzv2LPc0DIC9QmL8fm30FGtQ6a4x0o12FCzZL8J4nEGoPkzErbs4G8JmVSEUadXfPDk1Zz31tS3Fe33gGnjXp49y6f5bw/D0+XHnxkUQPymyKpqDsA4uDLXEP4aIXSh6g3ZNSiAm
11C78FgXzQ7qapQj5NxuCi6AUZdGmRBsiWHAzUhbt3ROrhBRPYpxGgvWiF4c9fGrdAVykcQvdlGWTBtR7PrxXkDXKMWgwxDDjAh8Nn+Ozt7+W2bHVNdDnVwck+vicHM0YyNi/NcuNZBVJi6NPbhBDraAgk9xMgED
2e6GQ3rOvn9u+qhuoieNejB8lN68MuOev88MFTcJ8Kqh7WM0cf2nbqLbif1IolgQHR+LfQSquX53Qb+7rW5FmXMO1nu84i2V5gsbnVRQl6pSqvAQAeK+JI51ijOtdepAH2B9F0EcVvqjqEaAmzgyN6S4CtJC8Q03
maud6rWghpk1sb1VU1aUYjcaoT5AHQR1e1jeBUEBE9y7A93H/WpmezwT1pEL6zKrll1rSdlOCJ5xja4D5yXjwKhF342KwBzWbJgmdJwa5zuNV+N8hwPZ7KCWbmvvD0x8nMLpukO2W+RL7wwjWjbDmOiHYPEPJcqf
d6tL4DdcihWNeRr7HxJGeJZF0/V2jfiedqgJrVf85EJjn5j/kd0MoEjCWgALDQTNk+0/kKN99FHkD+FNNMHDZSKITLs7hol/EGDZwU6EUeobWqJFviSO9/NXe77gxsLBzhjNn0JNg/ch0uUz168IvZ34V0VpQu/8
RFiQwhC23f3PnN+PW/f+XUG6urjeX1t89hd8wFtDXXz68Jsq3lDnoJ8wc+O7y634Te9l7DDfR/V/LSZ/4b6UnBzVTzG2NcK/cjCy87U+au6ntK7VYnQsE7/Cz6x+rP1X6SeKXdhEGj/j3YF+R50S0aKYGf8jOzl6
f1HUWsqNV1lGXLt6sel7SYR5zSUc6E6At+fXTOZEy+9XMt71Wi41+VT38Ikhh6Nc0Zkq+a8bA24H0a5THUAJ5cS7y7/89XMo+lXl3s2wTKHB7mEtc/VZErSHdqTjrUKUyOl4nakO7JWCGtCgq7jq3OVve4iQsXje
Q3otuTPho9RrFpiU3jiJzRW85NNRV9LK81tsUjonPSSWlQebdZsKKbd5ApFFlwdKWJisrL00EhDW/CtAUrFwXlxCzcTi8Su4BlxT8Yslz/SSldmWrF9x75NnDMBBzeDFvU70BBFkQwXD1MX/fKkgrxFS/VoeMRke
JdT9F77EHxtLoDzlqM/Ue30MbCCkARiAJhQXB/AX5otfGpkeB2WBut7NaibLLQfIo4Bv/ELerrwTKH6NU1449ldTBiPlAQDqXBNbB26q/kWzZ7532Mp8wrzaLZRpO0XVlSKxjpJgW7OqOfM9hat+DreugjNCE1sI
wXqf86LAFT3JUEdl1dmCUTM4UF9zjL+PhNfcINpJ0WsfRUp4ECs87UHsV+0kMjyIbbemO7Ai1yi0nzHFaqKtTwTVkc83PNTAqMlw4Dmas7hS4zbOFOxQuTSFt0xm/J6BeZ0CUZT8X2oV+6C4u5QOCsJQhHJoaxdn
pQo903jVQOp6jofGuvjG/cEF6cfi5QAxD2sG0KE2jBMQgbPS7AQgtB5+XfH6YvMCwSLMb/7EK4KGLWo+hIbGoDCgj2KsrDYJASfRNnkq8/Xrsw3ZZSQRxfgeFawCZ/WIzkhQxLP0tY9gL+F2iJlqGLwN8bDyZSD4
MjYUmKp8Yu5pmwhhO+CiTxZtnb7kCQ8CL6LXI7uHjn3jZa2Bgx0fY2W9IZgcLyDBcjHpJAdccFMnWPXVFm6saIZrA5Ggj0syAkIxplje9QHe9a6K5wxDWBe262/BrLuJoYJWqMBF7LJnXmZoiGcNyk8wugjDB1bP
b50k8p/T0jvJkVg9QhTQZO8u4E4opWrYquQ3niX89gvC2RKD84anxhmsALEBRyCICshV+bjGzI1yoxNk0wAva5A37oCHMNJUtoEAE0ztBXUhzDd/IzmOn2PcEz+2ZFfoOuHDf5HEPjdRJ4AJLYHd/iYjLMv78IDS
EC4trzaPALkKvBNurwaCajJTh5PKICmj/gQnsXiNQMMWggp3aZT58VF3NM15qKX4DasN4T8WS2piQXAbnf1VasA8CorOIfYU3C+NoMO9bX5mDEWYgHcQqI+RoKkPXAMhpE/vbyCmpmWTGMDeylVoTYOD0k66i9cL
HAvSaQlcaDL+albmJ0ijCwyBkriTRAQcNMj49fj39fIGOe6VyhVrKN7WDnLoYzLOeGJNwJyUFCHLjYQq7731b684qgaK4MvZydk+LFPAFEi5hOTMsIjaGbUI0DVvIlh++QiEVJ5c6CReN18FPS9P1fByQu1+J4C7
TwGqATiVP0Zbi3RgoJGdv0ToiGRwEYv1roXBvWpzJT+f4sm/lbgOwsF7ukqOvMu3cWLC9LhBkdHlafti8VE+mZuB5Q7xDvMIETSa0p52cJzguDCP2P4QKYpVqZdddXq+fc5VuoYo89sfsFUumAsMmxoE9ljGw5w2
MNkweNGRm9n3QvBQ4jtWzxQQOmgE3bkgGrtJuEgRPOTUrM8IRfmQUKtM/w1a3TDpZhBgt9Kv4hoYXsKXajJ+ApnkKCBNsJL+wMsm2m6jIW5qz/lHGjfyvfaXHHBKioV6XCCOFyexhPrQl35rZ2EsPz2RBBiBJUp0
I5Dq5qsgcPhUTbrjyIToSidUYohJaKYIZubJY8L4jwPplwRkM+tgdJN5HdeELw20KROMKOEVCkCELaptTMRnrqNtj2XU1OOghLxfkB6i95kcP6oOnksTEXi+ratis24uV7vTagzAFZs1fONzky5Yv/NtIf7usm2b
qrT2TweLRS72F+i55LU1NnZtwNWC2cICca/6MZ7PBQDB9FNuErNsCHt2mhGoY44EiaCV15IHN/Xx+u5pHUszLeS/scJt36fkgtYeOcq0pRJTLW6DFolGr9MVXAX7zlk6x/eTT9GDb3IJUy2K4O1HgCELWR+OVW29
gfJuiUsvPWhPsD7EonL6X6chb2KtSxNHMOGmttAEPC9VWCJusjJBaThw6ieJzxhLihvIDe4Y985GHT2IKb2WUNHnUGs5aDazEAggm4alWL2YyC+s6rVv+3pD3Gvi9HKOAz1Wwv8atN99NTqkXYbxdnqFDs/MxBrk
OepRqsVFvWl5ND5dz1/LGmLkUkZQTSBS+/IANbe90cGi2U5DPjffjAzWkx0gkJyF+oot7p3HHmtegzH8TibA8OQBfDoHkk2qwDDocwprz8SlIQ6eWtDTFyrVYzp7nwSG/kA9vymLvLQHHU7GNt1Gxp+f4ZR2LPM6
Wv3na9rbpRjDNDnjTLXEjx6v0G7hmnJ72SA4y0ugFWrl1/MVeiUNSKlWhxu6/xpZMZFYR07qSj8ZjmUYu60Kwu1ecsuDILbMvDORFsb4jHTEx2c4sWZeis1oFFqcbeYA8ruj7jE650sgA06grT2485F2+EhMwy76
AlSi2QoWf0o1g+oHij1/CO/qVRwWajSJ2K6EgJ5uXeght4yvS7093v3fymQDaXMhEqywl6T+URncVn1lVl2WigE7EJwhK2pcXF/2mwqqhZa9Y9u1Fq9SMN5QU5AzlBeu7Kzy/dWluet9fDXxkRhXZMVyNLmeGzZp
zypIj+vZ2xJehee9CyejhQ0MaOjW0pfJJ0/0k8lbRHWuu7lMcRDFruB/QkIkgWGToqUl8fmWiHIoj8DmoA0rwi45aBxE1hsa5itwS+8MLbzuKf46WSLCN/UzOcJSZKXaYiFpPWyhVVnKf213jyDXR0T/O9ZnmWLX
DFwHMRxNrliODambdIEK1aOk4XzgeqOnIWUdNCAzNrMcm79uGunrMqcX9wIn3uj7knkikNw+PcjnS57F8C9bo52J/iggqHCcsvpQFAwEBjO2TieriAjajhiR/TYk1kgbOzOwDk2tnZqc3wlD6g4EFuQDD5UyEZlW
YrVXPm8ISZPKq602uSnfdiOTjrXY5KzWFY8Vp7pnY32oQ4L+FI6SZUbUaAkVCgyKjf6EvP6zAN0lt8VwvUQ+M0jageVxTZFE8mWSFpIWLrQX3V2cWHnF+Fs1/sQhiox0PsP0xjCvKYhHSCdrvpPYSv46GgAFnv0o
fovBcrmJMrMWJ436zMpOsnU621sl9D7u1U2IyrINLGchIsz1P5nCAyQV6sLdFCF19DXQOoSTsguNqJvzbZWf4lFzzQ+uWLiGiWYZhkZpikyrDcYlBLc4Ag0gt0UTRcC1DASKidWS+dsvpvp7W7S30OLqO4R/Wi5h
0Vyo+YZxDsejmNDkXLyl4TMEBrAepbOjr5EnJfJs1DUQcf4kRFowWvbHxzBfohd1pTK8z8zfwCubUds3rpmrfoxB9QfSVFLFjylCwzKnmRcRtjVLAOoM9C1sUVNByulLQPw7krvbmQjCekcSP5SnEFYAQCYUqNla
+qQLxYI1b/OTOrcWHhb7rQTE8XA8D2Wq+hjUIO0Ax3hBk0sa+yny2Kj+43S5c/l8i2De6YOcJZTs6c+WL7c2VA12nVVtTLA1GQCW40qP/8imfPUb5ABS67H3ue5yKS6qGjyNSCDwRoH/0AYn52KTlHwKtKPrYGpT
In7SMyK+siZ1112QUAgJe7h8IQgZCUHY5jp1L9jTdqmsEtEcsJ6DsewNJYAJQUTcSbRWxZR6LN42r524NIDVgxaaVuZWBXVmsnnMbbkJVDcV0Mx/ziBmH3BntbTVwNl7m0nmXZS2rUBr17Cc4wU8fcfSQGvgGHqV
339IN00rkcRfvxUJNaTtB8dSLTN0tROT0jaERtQa/ASCiNSpUUWyAClrqKv7MasS+ZVROXCTTQFap8e5dpJl4RRP+v8t8AChInBlD6Ey5Dr7rf8FJaa709xBXTWdjfASvbYK615N1Nstquz+NQ7hRHeEkn48xyoc
x6OdHyKCuNvHExLJsYk2/dHyqPWUYfFJ3YfnwwM0zrSNiTuN/zwQns6zKZfk8V6noudEFeqi/cDjUqPvWquK3N2UnZo03UU7YOCr88NGvwv1Nto5tq7L1Rrij115NRyKXuVCXIY8WyiWBWkNYiLjQXNLXx8xnd60
PQoetLeoUDHUSx/YldZY+FbFidHWxPe0U9oS0Ma4dk+nu3EdhoBt92yIcbfB4hvnZI2uAqaenOMAVxlNP3SiDgW2oZd7gVVrxbKNrZhjxxiS4rUPNOXs2bP3Dk39Vz05oZQOiWm2EMaFIs5ugqqz4jVW3g1WQgfG
cLrEateo6gdztayCPmtvfqhT956DLK53LzG1XpdBTLl76f09B39vJxUnVun7qiXBGnXcf2hMPVnQ7oL2MtItAKrBX+87FvScivBbXrVo+ibNYwHXwE4ZSiMv8gB8Eac+gEd1tBW+3r9/c1ZG7zbaHa/mFac4qhXR
x0ax2qXrD72ncqAy5ASx98LR/oTJDJbSgnNCoPbgurQOXXfjhyu4DAbVwFWas0///DMj5v1mdQ/v3snvnTZ4/ZEnngeSYz0QaT/z9F+ehsc8/WqfGh7qBJN1B90IwrXtBgNsnU83ztRZfiP2YbCpR9/WY2jvn71w
umg7IL3DEQykaoTaIQV+xDp3fPPpxKYbB1328jrA21PmrkW/rTMl1tvMm3t954ACArTqEVT4L2e8Oz+a/A5sRbun0fAvVjFp+/w2yHvXgNC+QYGZa0WukzB/fh+PN59Bd6Iw92rw4Z8ZH36z+nG/d0+nNObS5B1U
pE52xkXsUqlNXRISB3X7o3aagFolY2wgV+Ydp9Rm+RfdTiX/9i6v54rpjP3dCcsujzN8Rqmc9vkPDaknP9dJAjWvyFmU0/lVkBmDKMcHVKhrvE7lkYMUlUd1uz91jmWeg0g366S/sQz6zVnUxYUNlrKicEIWDxan
xoj0FImOuoZxdfRhqo6oSHjgAN8OLc6BoHHwu5nd1N7Ibm5n7QIqlocqkO69ThjBZGIVkMmQ6rzo4yqHC8y6dBoJbdNuzeGh4Cl6dwaXOmq7/foc2s3yTfPNc37upi9RFBTcAtEu9rnOWUdYkowDsNMpmRWQl03x
CggFEKwLsOVZrut/F3tiRBdWCEWQ96jGC0dmrEoR/iDhTi2ZrwjvgedA96SCiM7PYb5ZsWlxg4KfK60w86Sc+N7ST1Gmpzf6CEN6MxI1oJNly1GqCQe7J7UD7EAkkTDA91ox5nnlE5x8rrzzybL0cDzhnpiYOIjN
aCTT+zo+A2UdBvsKhsYPOHHcwZHGpS5fTDxD5wF4n+TRGcGr3A0uKQ2aVhncKHRUkgu8ekSpt5aS4ZxNhKOtKc0zrY8pVgh0IxET02ECFZqnoXU1ZT5+gMisgLwLICMjNiFEX7+t6CeaEXN0pqOZY5BFahmqNrmY
aIayE4II4TytC9Qbl6SQgZmVvVn5p5B42YzDEMrlEnQEPkHSD24tVSWhriMIfOkFBzr4x648Cy4S1HiVq9A3i4dMBz6ettrvygoPfFZV/eDymhHrYJFMJuec8f/BroN3ildozScMdceS1Uke39RxeeX0wDqVWSl5
bKdxNM+Z+iVMzml3B22EPrPaQoejI2J5Okrxd35mI1IF+0uV08YQT+SMtv9RnC7dESktnrNHBpPQagSjNZXkCbJcN/d2alah+inYErRClh5KJgDeeH9vBY6PHQ8MPBDsPogh9tYFJOfdhcB7Bndp6fQh6dB2kUBv
W+9JlD6qmYbJ9iXfoDuM0OTi4bGMeUSyh5n+lyvDKbst0TqtgZ0/CbtgtBxgM56dx1rkZRu+ZedJl351TplOS6Xq7xCFFXteLnFNwyqttlfn/bTskFvLhSVhDSLt0S4jUBvzUbugjtWli25x5YB3lC5WGHtM7IQm
iLnUDIjAnKlIve7d5FHuyaqkyCxr5Quz0uFncdSlZ4nE0lF16rsVEu+pIv6Og20x1q2eKyzUSoiHcVgFHLGx++PyT4ArY4eK4mNSLE2U4DxfJVOQoVPAwHdIb0b9xKPiUYsRtWBPgeMNvbQO4+DLlu1Gqw2m18MJ
y4vtxWhZJ95tatvidAe8FKqBq6RnQKnJad9Shtq1WZlkGuBMgcC3mD0FAnnii0nM4BuqbJrnQSeeLyoCzSgdYFJWuQdG/JVuEsGOeRc213ANhHxuJhxy5sLQ9DBV7ax+E+Hjm/jFyW6bw2YTMVtTzJ/jz9RTQ0Y7
p9HpX0LUgleAYe4abgHwIUhhkHoGx4CUJTh7kw7XPBdMbPuvqw9gR9AxoS8bSUpka2LMjjRAQUQg/U4i29xP6/gruAY+4on5iM3oMb0/2GLDA3JzOWUh/Y82F5tI8i+5h9r8qsVgK0hl1CmbUYmwC/bBH8OoH/T5
a/7gR28Uhldxndj3zI59h2E5VFObsLqnzSoeLHfJHEYNAmmuahiJfrsXFILXDyK+lA/wqpUZpuia8eGRivZsGst47yWCILbz2OhHexZwwLg7a5cIanYmxHPWXLNm2QCNP6k2qsFMndRSn4yNIyy4D1FYFNIz5tGV
AeUomDqowlPhHD5tjHvQtN4/VLqDZhTKHSCHf04DK80JC4PQv7aKrEV3oszqRYe8P4LW5y2s88SlZHAuRcO5gBVCXqDuY1RkGQe9yyDpjoKrFjltTXOJPrxVLrLIMt7CgU4UbSIrRNwSqiMe4R6mMjLoO7Xsa2X6
FVojYlMM61PHyRnpyOeirN4zFb5ocZAklAwIsKrJFGZhkVWmfE0KEVvc6tXFhuN+V3B1PPauujh/IPLRglIg0PM8CGq4oBCTazptIMaTNMHIJhprv1aJa2T3LYKoAtNcyrTUtr1ACIjZJJR3UoPSVtm4cYnRahxv
PXv4u8W22BuspFsrtGkVytseTLttQUKH9lHnIOuswHHjkTjSUD1yZ6Y0OE6zw6BIfGBy/5EWcAu+9Akghq50Z1yvCVvzc2j4bigGO2qvbbgVJWPgfH+4R9fEEfKI746wO8cudetsduxd274WLbxzaPjiyp0bG4lw
wxIGpVTFiPjY0uhI7mXTES3dhPVgOJzJkrPAXJ4zEDT/1M2Ir7KKXJjZ3oAuj2AR7KUzFpoV32ZHrfqg9TSWcNwvTVadEAdghk5ztgjQvbOgoTruSIL9gWz9Ly9nVLiaVH9kiW6TWreSO8sPO784/gP+hy8sDwGx
gTzYAerPvxQsSrcd1hVjg5X4NRIv5DBqdzex3UE9ev05eed39vl9s/D8uE/0mcT3QJ/SNfpM4ntlJdcob7RTeB2lRWVuAMlKQXGDh+c85GmrY05ajx+ErcFRL8MNva2uiDEBMMwc9RMRO6NUc8AQMVPXIpnmab+Q
yfix5Zgg6TGYejYts9dj5wkxyGobhV5wYE78b3VvSRUCHctidP5Jbj1tJUhNWD/RsWXxaNmeHFcDSgt6jnMNMCuqfZA7goNFniQ5PAPPMA6vj7viuBFhTuKb9w/REY9OfaFtZv8Tww2RgWKX7ZylQY0RwksYtEdM
ZTEOtKtjC1RsswAznbLjcfO0uUhgu9zPsUGV9gF7piZAVnhrIBNt02Kv8ca47LyYvGWoVcfbhZBGLDPacMPtJDyjZkAB6QSaw4Szke9mIdFJ0yTBhsbjYjHiBg3WlXmqgyFNFVJLdkg9H2G3Z1NRb1tPCLRPdxzL
S6kIh6DqUGjuoLA6dxteIA3b/5FR+cckpqQtCT/YaqUZaQYd/2JF34gdFJIwI9WH+fb35k1SJFnJCDFtaxDBu/nsdJAIohQ9kv7WhMiPPB/YglyjjcCpQXIWPEtIGUsnaYQvJVz28lBCtB8KD3Hj1qBQebQMa5+d
p69ckfRElAhXhRuT+DUidrHKS6h2q9po63FyKExrnbqwN8fFhECbyeaJ0UDscLlWbwmIoEFlVhBG4inYI8T2BESGPhlhIniqFViufLz5r3G4VATtIPrcFgITtLeZGfCRMyU8jlfDaW5b5DYhqarObe5hN77N6NF9
LiJYyWxeMM2mVkzMit8DaTxaQs7PNDadlqExdCNlhlw8CDibVLtFi8gY2KM8tFC7xJ8qWI54cycgvmRsWtwMuBfl+VKKnRGTLFKLAP2x1uQTrEaXu1XEpW6aRJRAg/YBF2umbLQs1KCbhmwtcD1WufuNRYjIJCwN
Sz+cFUyDlIiGWaRKOdzaHkX1WLaG0nnqY0twDXyIcffBkXocGoM+0c4EUp5+l5n8pXaaB79VQp7z07dhw+XfK3X6WipT5cvOOayLG0RoSke6m+mywlWwuNfjEhi7Y5Z3ryDG/VsdKW8RuoLZZ227/PtzZNHyW+1+
uyyMrakHpO02p7cpBCbeylqezwy//FWO231qxRGmf5S8BJW79l8SbZbds96F5JaJ75eJHb7JRa4X4Ky8IVIXTs9Jc8an9ORbfqsMFokGfvnZ46sbwj1/1IeK7h44JmYkpFgZz4IOTNKYOjU9XPLF+WgdjbMnB7sn
1d3dowrb+O7ZVBTNbnG7t4lNw5H+KMP5qYHhi7faA3xj86+himLWuZftD06hu5Frtgh69wowW2soMjbN6txda7frQDxx0Ce/iInOxfgNgZr/bk5pOKGtotc7dgoLyOvt/fPIG6Iup6SfgP5juap6jbm2+mVcMZHD
M/p6fkDyS+QKcFALVJQOa93TqVSQggB1s5NYgMcUCqdE/eE6c+4IyAvr6CDqdJqHSBIhtSyBUMROs0cveZFhJDUn75KQzg4QYHBf5bODZ4qdY+vALsgJAQAA3hYPXddjBDIvHc+rCbEBxeyijdcZZOMAD4TouWam
TcGfdCWtvkU+pQdo6W8O44153ZzP1ugXgH6Dx0sBK6YcCUqetph1djnbeqMU7nwcxbwMXneYKlCxOXHdPctxWOGeyu2iQHpYe5GyRp6HaVsYr/3estgWPTSReqLayOSMlPcP5cmkW4v7oFE6uJRZB7q0x2X+7X94
b+GH99ajXGFMx0YKtl/cS13uVhdYssKsvpvDgOvHxvrxQX9y/97WvQEpW4mUbfgEO4bKAVN0503ijhGsXQY+g1ZB5Z0wDgweD49GgcLhRPQYLTWxFeMfAwmcP6yG4IaFkVy8S/G6rbG2FW7icahl1iR3kG8rxxfJ
HOcJHwyRluwS9mlUnxga3XnifA7jM6d16FNndzpIqoTEWZ5fAAmQ3H9VdrM3O5Q4hTWD3oJ91FWQwkgM4hfMSo/18YL+CwRNKW3Q4azg8+MFbCceImiN9rY6q+NAnyMU7Ow9eHNww124F39ks2VgwNmzvGyuorhn
SXoof7CezaFGwcPN6YFLKKQUnxDdKim3FCEio7Le/f7whMX1w5F0kIpZgdZzmNVlGsLB/+VmTmJR2pyTttwaAvKQrQXc0gvjgj+6PP+RqgRVxJUAuecZyx5F5roZIaTIkpc/yZkQoUlzOVnyxpIsqim6IuMQtIip
fx4CGOhXuigQGj+e8lO0VJy+vGwyRhFHKYj2I0wK+cdvFneQaBGjigmO8ncr7EDgituf4WnjQTkkJZ8TithYPfV+sQhrFCq89odvgYS4U/tldijE/aKMgwy9DcsbOQWaw9XrISLhjlsww1QpDMPmm0WUEgHjYLHR
443DprcZp7x6o4mI1Gh86/VbXEmqEcmiHH45BSjMxqtvvOz8dd3g462Pfr5SE+RRybKBLXogPNo2lRqdf54YsT8toaEwsAsbdgyt7RYa4bwgeysoXt/THOkuqojbtl3DO7/tSK9v+6APBuVc3ZX5dGgMb14GVAYR
Mle48Pah10BNT7o2T24kAEnx94VVCvI/BZva/zbJX4x8u8hbVkduAGAXTsYuMqCRjP3nUxfLfsBDk76GtlXksznOM1kL8rnyzAi+gqCO2Zr0MdS3AB47cjm7rX2ChCLcwAOMJmIP8WMQh82u+BQ+1S+HcAEgxpVJ
higOMDKSD8MeB9RWD6C+C46/BiI6nphDbEacHYaREvljCY5T5ygpf5AKoTooKYF6ULiIY0yWBgi63a6+DLgjoWw9AG8AivHOPIawHe04Qjv2XschKzt7zFWE4pppqEMbP7MEZOaG5eH8nTG79ZTdyl66ax4Ja+T6
xrnQiiur/AGhrb0d7g9X1aDDuzxkgn97i/vSP6vG48bRQrY2NXw50NkclgiSJnHcbYtiRUkety+xJHpEe8rUuOFOPNmKnEx02dCnCw2BTPcRWSDSd+Jd9Sc17aRuYdOoXqT5AwTO8QkJ2VdghyNg1nS8b6REg1OA
/Cdtl8Fs/ytWbAftTEzMjo9wcnnEhpKJzU6eQp7mtGfec8rMS0p5uGIc3xCzyUO59FKiRlVUYw0C0nnIU89st8OCHAp6ODH5GvhxFBPz+I2tf6RRBI0g6NI0p1rBjT6CmcBBCXAESZhKOMR22Qj2SwQ1ktk4R7+D
bkL0j2KvBgp5mddgJPUa+uSLwzivNfuyE+gD7TE4IN1fD3lNjEalt6E2pv4QmSDPB7r5JaawKVBXvAQp2PYOsTi/RFp5OYGwk5ICGKlqFFFr+QmKVUXhpSeOp6jUxYlPyo0g5wdctUT9CvEWv5pzSkcb81HZYBLl
eAciVHIFUkJcO1JZEV0BVMc8yIMyHaHrHuVh5DrYp2bBPmVMUbexrhRj5qYOiPc55UzQsi4f95p+Bhp8rLx4+4j9TAq3jBbj4ucN+1E41NpIcna7bddf9a7bmof7TF5VSn3ccJkBeR6fJyqnFdGVlN/qH/PIY6WA
JlhGO4F8Q5P3MBZ06+ycQtLEq+ArnoG+YlNJCRp+ZWGKXChUzEhSB8L/SGTl8fSuG6uXcKUT93KjKgHZfqQpYPhdpvuS2ahhokXHBanDQ9FrFqX8VBW8KFJQjOKqO0gDuB1cUGPmABjsG5SkKj8jzzv/8+UFIgRu
Y4DfrmO1xeNnvAEwuE45D0F+dsRYh2EXhepLeN/X35r7ikLOBrKVO+K78ewhEE+sbD5oRXhzhNYrIvXILceq5iUqD9M/tHEvnwB2GgWj4NoSB/T0ZrKrt76v59DZL1Rv+wl1oYj3IoEdkmyImJCKxNjLnvGYE1Hc
2pPrSfjGbz5VPqUdmLqCdfCdnRHfWZNKPWJ0RqMeYWVcPkSu691Ae0z0DzxR53cUMO28kAhzzAqDJBdxK8tiFsk62xJhtJRAYmhWWTPecpPMh/fHdgm/ySZHnOeQMVpALHcJK1uB1WdPLzmIGVzHOoj1ntlx6DLM
YREJRuKdrHAxnPhIUvjnW4+19pdRapayXcT7kh2QgqoKaRWqCJERa4rFfIV0JcrSwBzT1/5cXtpP/ZgPGnUfHKUBlC+TzJ5tUtMxxfdEgtCXRYhPYkBANQK8l7XiFuFzPR6pYQW5jtP4uNH83nrv+mECKFj/MYAu
gC4hu9tN0/qETX+pgS7gGtGGA3TFBT0eyar+iSISqsl1vApipmuGxFWPaXGXlqy9pfkeEgc+v2FP+ukFaFYHp2yYO3MxlJ7ElqGD0AVx/+tUxQ66CgnoDnj0g56l5XnesqIYaxP62ICqRglBGSXgCgogMroAjNxW
rtOormUpPuS2G9+Z395+XKtUGL2CdXCjs7MhCJIGxR/zvuLXCBRIjVZqGlm0qy9qK4WoqOXICrJZnLpaCFcQTMhSC7BCn+KN0k76x7AU0LqxcvKMBX5elWyOQZHR4igcnWwEuRxPa84DQYQNpz3xwo6Mz46ASPrZ
0LnnVwv+JWYWZsGOGREwkpRR4+QcwBjSE2dyMKF/thN7DMcxO7/ZrfTVzug8DIxrQTjUhdA+hBJIgrmWcSdjK187cqrnlCkJJUvKIXA+q9H/hXDah1GdO7WPW0HezhQVdSXJLNP9hxqmhdFxJ7qzlwC1RbdVV3g+
F2/pQPjOhGLl3pHtntsYtwB6SwzQ7PModtAQzjbRZhqK58l5lnQmpSF11pMPq5atYqbFhcAw+/jZxDTix8Xub5Bm/E6ZnyxmKKgycsOQdwQCL4QOBZ3NgGNE4Yx7E0t4IUrgjF3YbwONX0Run3o5GUXkUftItI8q
HgGcQfM2MVsHUZ6eFdGfNip7Jz3BgSCRmAB1YYYoN35MdIgZk2YOowZiLiRtE1WY2ByPc2GXShaFzJliLCiw0hj52cS2449x2Aw7gjTtlmxdVUdClh2SMD1m3FHKQ1VTkYiEHL2MPFC/aML3Pq50nrEE35gOVY5m
ZC4eMepsKp9+tI0L6EZ7E4WFqIuF6j2p4xZxqArmOYTvvFd/GGPa/xJEApoxvTOwWNp2KaW13uYEbmRUUJmzJO9hP1IhZj0wjQl1NJwxJwDFRl+FF44STkrwh0bCoT9UpXDIYqiay1Vchgp1FxV0baza0lYlQqPc
h8hLJXvT2AAmOEY7NDTq6hlgzENCM1q/okm1i42oXIDylSG5LXfMskyGJwsXqaoMobtkFaHRQkWoix5KFN0WcLlx4edNBgjUD2xUEz4clusMTWEZ5nRZfu3m8ihoFHSwQRLfkqGxrRDvReNLJxOsdKERSdWakwDW
brcpdlepsKZIQWlgVzMRnlGw6cIamf1wC6BAuxKy8yA31Xi4jfnHCQvay84d2S7tJ7JvZexFjmFzUbQMu7GcvWw75Si6Lq52KdwYPw7QOOZiFVrqbCXCEW41FazEqS2wBTqjgLmtnMe4PBbD/VyCMG9NvYJXQQSk
Z0Rs5E1qBHxn0XlnIga1G3cHNKeEFKdW2msYmWbqwnZft3hQRiUVTJkja4qwQzyTV2LarYemjhsSBSobNWgHl5WNKvHD3Vb2O8gFVgTBSamphGFfvIw586WFhZvDslAaeGTxQkWHZhQVQx88lgQnEUGVw+6occd3
rdfjCO61X+7bjKxD3vEs9B0b0xLnjS7aJ+bFqlZQAgC2cj0pfSYrJ3KCCpfyJdvv2zfDTbuitGXcUglVNir7z9/KtB5N2WAHcCfAMer7W7+e21tlP3fjRfLwgA6zzekiO0K/a6ZEQ6d5bdC4/ZnWbkY32D3D5S7x
IkcsqwuGtNzbWSTlr0o92f5ohKh3bwfF7T30EIWKa9I0XyoptZbd046O4D+27+opqViJYpdvC9zYUqWemit9T62ZqgxpTNqh9iWPyW6LQ25ncUhRHRsO8YQcIhPqep+YHO28c5psnwulxSrFpwUvC0jOOYFDo0tw
TogHABkPxh/VjjOctxBJWHMGMbxp6uWE+Xf+ihG4V8MvJfAJpX4ExJw6YT58u17qeFJ2gRHtfs2PyYssPq9/pshRMqSMBRaPo4/gUJBGzIl/t+gIwTbuOysWuo0NMWF9/OAgpDeEmKAkc44QeNISpo8lVfrLiBfC
cLSk6O0MXDKXW5DXw+3iWWiXMnZSqIqDGjBnUqsOWd8GGNqbisSSWXn/6olbRoIjirCQecbgGzWBQtUzxMw5NbnJE6qR69BnPAs+k8b4/OWMhuVqga40TeAP3o9NMES7hxVi+c31X371B800vgVuZvv7O0/LHISp
jVkngtKZgBD0x0qJoE5Q7D2pdqBWCTueNNxvTVKi7VnNQSzvSFSK2u/SI3P8ltJf3J4wBf0qefwW92d4FB4WWn/DA5YEov3IiUWW7xJWvlNMeTNE1GWHODjTxmvyg7jNjyj9NRZHV8fsiFjIJyZS/Biyyv0sF0gu
9xejcbQEyYmnPhNL4jM/Kz47jMYCcQcydUWWdBp/Y9upBuRsOZSku1+TDog89+ibTlPQgOOpKHbVpm7lEKeAGQurYdrc8YU0HEP+wpOXrTDzl7Qco9jA1hl2TyTa0X7X9lEnQxwur+mijrL1N84uplfzCDNHRc83
FMWyEcoFFC0c5GFj2PDTjbjueU3L13FNV6xR0/ylcHZ13UXTrZ1zCKKuo5EhDYcmtgwLRkZ2rQwvaikbU/dI68HpH5CmMhw6GdvIijGrsRafuGmA/FFslGhGdeKKY+GXjL4KdvGk7EIjmoWpKyL0+iYzKvpMHI/I
s5mSqW9PmvvpZFR+TLKmKpQwhvDkg4+kIKedfqK3W7aOHjw/fpc3PrMhJs64yoMhOgLIjXZosTKV3nen18OKlcf0PpyeaMnNgqjJGdOwaZeeHQ8sXBELbs6vjJmLlhaXWO9eM4eT0F6QwrlPwFiaEVvoOtf8NHsn
9M6ZEk1GbsYwrJxieM878JzyhtTUVLfWAsrPa4cSlxhlCm39jzwsTxolaj/Gx9y5w3KUpaxZJ6WrYtoU2TFnWMTsHuyRO6xmljJS84fxiTFrQFpQATY+VtrbPI7Ra66iEBAjjZFrdJWIjdQsiImUMXFA13NcyfLI
WJfkXrEUykwwbxdRgQRbStt7uv1bikuwFda8H9P7wQys2xkjEKXZt/oAlSqnT9nnI7dK2bbsuqYpkPbjK76OC6oYjs8jfwXrIKaiifUdm+F7YZIw/Kho0dgx5FwjBkGikPCaKETVhhYBWl5Pba+lOtNJXyxYu1H0
BjwRSPgLQqO+ebNHkTl1oACGOYENSuG/plBdtGNwAD1/iOc7vFYYwdUjWWJsG0ygK9Pj970slmgd21nWZG2tuy+iRMCloZjXg1LHX5WACBNeQOrlTxgJQGpk1F9/6vpBdFGii61Wv42NrzuDdYVTjl8Hv6KJtYvN
NGuSpPvAglVyFtvSrafBDliqksxlcGDDnxPRE0RADnjFgVpkNYe2SVC0o9SsKStCKa30bh8xWT9YsPRNu1cBgjE8wdV/YBeAe5RnTYsMiMPWE4fl1TVcB5/hhHzGJjQy7YQEszDVTF58nL3KKWtYGmxI+UeLamFa
KoODODWyO+KaAFZAl9WqkuanJuiAaFrIp1zYDQqB8suPE3PD1qaIqYiFFSq17GA98rlVkNkoQyc8QMxIe6s5tNs+k+ypNk6L0BJ9E8s6/qSL1hLUcZ38S2qsTgsdd2Pyz5eyiDGEU18RZH4BlG1m40LkwQV7xaPj
iOVdIXQjUIxt8/Y9h3A4x5MCdjwpX4ERvuIzQMb4NCoa4dKVUpsGG25QlfaLr0wqAMbgOEMRplZ+aapemXi09PssUZdNgNpd0MqiVtDzQ8EVkLOLSB23ZD0cAgyMfti3FBOXKMurmtCcG/EMFL+xKR1GZkSgiY+1
aW/M2FvAbBw2OqgL1WA9QK3tS9XV8IUWWQr5OXD/3G8OalwZZTYAkeTofyxZBlXq81isYDKE+Khp3SrUF/FfP6VbXdwi/kvkds2QSO4z3ayxVzZgLaNQbFPGjjzssht0HpkNwbMDRNRLje40Lk5s/y3Kln7BTPaF
Pn7pIK/eTKgfpsesDREfScxXUqsletWvTVgb2IN9FpHlW4I7Czg3YoSd2sFOBCRgMxroP7b0znnze67mFkB4/6ujGU/OR2hIH99GIvdO214nSeH6fjkKG9BAW1msVsP2dtqBdmkPyFUJJR+dd17gZFtOQ6nPb7OU
WMbWa5UaWRxYvkeysXURWxFER3nXYIG3ooy5JDZPyHeOOnqdroJoCiflMzYS7w0UsyCWh0DZdNXZus0O2GtfwAhxsFPNUIaPKP2gn3Iw2PQxDzBkYFiMKmppundsMUNruArCNjsbQjhtUDhbj3p0YO0RmvB9NMfl
MphTvz7Zzkvx5USsp5Lt8Bd/55NAoNzKpqOiaG4lTXvNdc1Gzuv7zlOAHDOllIYI43MNBvYMEwU67gTJym27rtXLwlwDibra9rci168OTkt4Ae5uG2bIYzkrZhPnEaSOGi3IlnKFBWKKEYJikE8ZEz/7iSKyYJoh
6MJiIInN5LnHQLUtlFmM1QHBbOLOqX38E+h5Wcbm8M+Yf6OiYRo3yUPFlMYQHTJBgBKOHRkt8/krYLb6aGSwGfBxBF+XYbsCtUBmUX2Ce8uHsnYBcSb1eDkv0h4xoSAcL/bvopx3ii1JuGNwAh8bHNvVBQK5xbI1
AgqeCI3U4oDEFMUgFoK94oXnxPS8I/Cl7QiC0ex1LboJqaU5MK3j1+FCNp6Y8I3NnKQiEo7xoy5hnpNott2n02ZXKdCNTitr0JV0IZQDU0qu2BJqq5PFgR1MdClzLiSpuPB0iZuLYDfKu7oNlRbgJCq/ThPOYV+p
Jq6Sl2YunoEiJjblWn4lON7P6jVO4E1LXfkqnbdGfJSsXiod8S2fVUnOHB6DZbzJo7yCy4/q+T3qWA0SjCfkIzbBx8+HTYZ9RkdSbPN991ONyyfUJiG5ovR1cBJt85sKEnkArgat3MpntR5soWaYxJPg+SlARCJd
maKFWiwH6BgDww0eSISFycyI7GbWpFlBg3zkZydWIG9Y9qOxU+Q3if7Cw8p4lAKZIAf6r8LB6GSIBebB2I+v0a7y93cr8zqJVxDR2LGKBQVaaf04iHESePPaiIjSLIVAUrGgGvaLuFPTuOLdFPK3bVf7952YOgG1
rnkA/hYpeUJ1ZxjyU484grru/QzWVthsvXPv5+DzzAXNohnsri4TMaXEHYeGlLVM512luCuBRrus9rrCziP5mj0g3x0O5bD+EBg4hsvBspVw9xEPbCKQkkY0FWY/jC4Bv8+gX0t+Up0Tj+yhRTBmoYBaJ4tud8+H
kBpcpYoXIstqlac8gp3NeEovphRBA6qDMKzFZa46NkXSX1PfmQdna4+69SZO8+hwLBu6rBF2PwFk5GQoiJE2BJ7mDhaEiPpB47B252LgpYtDNZqPpDByt7XeORnfYQrP9qQKi3M0scF5c5r8adwwIhXzoPqmqKvR
SKohJAdacCaEjAywbLjieaYCKteV3i/cLBmruGufUnUumxiaEDdh7FiUvIt9/936fTWZ83D0yDdAqTti7eWLZHEh/gj6qDH+6v1qnP+JDPSzqRdKBya1JqkgDlGPWN3yKugc6g7AGMXRxLrt0S4NN/oPpQgJqtFa
fWfIxZY3IwzC00ziM6chdqsHIqMjqqnJ35i3Lv9/IbVKgPf2iaqVUkFQN+6i6u/YQJIH1Hd9bp2W2Tmzx2CMUsoLRyBQKoemWCCs2ksEja+rGC6Xg25f7M+WOjexoSg6I4YDJUBi78hU98jxeeR9jxkCi99nX6WO
zjyA8fdPn06shPW453gvO5rHOgmLe+jafvPxNR4R2Gx0aYQ/Gxqtx93PvXctt0qnSZXdXtwU5DVtZ7QHrRBKMtF4TZVi2IHEyTxdxJZVmkQpfLHm467mca6tPEuUylOKJPBpv26XjK4ZtLtx10UByixrSi+Wkw3a
/81XzpqHJBHLZFNXZ5try9ocD/K6wchyknG/hLOrpWf3yN2RgZOM86OIN/Ai0flGcmkS1QfWjnq5RTAJEo6cFKdD7otzUFbDiakbOs1K6LZdKuLZSj01+5v6KbGiFh+u50/8af+3QIk4WdjMIy/DLKMuOUFlCWJL
/wLbjO3Shxpb8OUyYilZZNTdjcjqhFZb+SGc3kPxIGvDAE1LzhCCp80GrRmL4R1Xr/DKZFFD5IPmDerUMqrfCTLXs6vNurnCWVfMafZs7pEZCehEtOvOxeyWF4MDs5UfqQmiki2cb90H/v0cWLykdffOS/aSDe2h
UxBpg7oeIKkgqblZiOF4MTUJMhK57MbakgQWupJC8CjrphhIBPPtkRWbXjK6vdRGdCjhY0HkqiMLKptbntks7z53pdjAPfyfGkxgqac06K8XoDr+KeMeHhAiT2kqUfdhHzSQOGUDztgpWfv/ty8davLgrhQ/lgHL
eY0RNA5RHiK/zWfQdLkG85E98r/G7zQENNySb4aSWWRumR75A+1ffy9M/5/3FKdx/PJ+eI2Kw/O6+ZkuSiBwrBmZzle+tNJqDsbnuSMqLRIWCyAvwILUGkDlKX3wU/yskwOS/zQOMFMFuTmWCvwGyAbbbCXtuIiW
Mh50La4/pOHxnzYLXuO5JFVKcdH+J7rSyr0db5h5o2/ke2BLJLfSP7rysS7eACOeN8J/jYiWHmc+XT8G39D8N9M18GXK5oorMc2ytv8SFexXzaJBpUCe9rM0oXpDm9BKZJFqu5P00Y4vT4ieWHnm+/BPT/VQrvGS
Hq5ce5dIT5ct6hqpSXU5npcWr2AJoOoWBTttM+LPUPESYbMVnk9Yv31AQFnGQROKrFUO8oCWOUFtOYaCdTy2vs7BXskvyPrA02b+uo183qZ6qloRGYH21D9MemsOrH823GENEVQHgKDhvqHFZLSv8BsmTSJOJgR5
PBEbgIed0cMf7/QeJURf97TE1YoiQGUrMsOrJW6XSKv+v4juOU1AhFRDJknYwcOfT72AF1qc0OH3PwOPYngoggUIf6E7qv9HXvmJINgFRAqaAQgrRKndVysLPg/p75oNxU1dsp44ySO1dxusvb//6IH1d5fF5tYS
R50sutUR4idt7H8UrBbgv936hStCTnqrCFtuEXs7zIpr0zu3SndlLs3iqhvAsV9tsobdbLIj6ps/qKu5ffjb7SdLKfRytUbqUIfjgIEfmYz+r+aSVtrGfC1Ko9xkf0Ohu3qozAb0n2HLhac1PP0z5/2QLz/1xGzE
ALWVvkbYWeZFyhfdWSQDuOyUpMZRVdPRYdmRoR2s5STI3u0LFe6zAU/WgQl+LKjanUf7Fy0n7EfIjSVWiwNuPOXaVlfYrzTMwo5AtQ5Hv9enqYre3KSQZCikam0FnWMEJnVqv7ZZ0AWzq+7HOTS9POykxAeGDdrp
6SRo5wkGfd647g0T5Knp30mtTT+rpPwM4iRZv/LBcvKrM9ED009V9VyEu0ou8BPCfAwu3B70M+kDLckTU8E7hZuu7rN8GKkC1L6M8wvMGMslfUW46kElwyVHjxzJOaJ2/u5nwbzQ3PPQDHpfjX+kG4yizeq8UuVJ
OpIy0dAtAtoH9cvV0fCl1qJlFE8TBlCvbXJPoO4LK7YjXVR2hks7y1QS3BsvtGAiHhULFH8fXqHjIfa4xP3/LpFeNI7VegA4dSTrzIJOzMUNN35xj59f9m/t/z8gun8/ex5WawC56GvDZBvLKcrlxFA9/TvOUW7h
DNAO0cuhkmzuqukJRZ2uUFoEp2zOhOkSxivtQL2MU2d9xK4WohF9EhUFG0L+1xbvlZl06y0+s0j0pM43NPpYAs2BE4lmvKQ6P3r5L3Io3rjsz/AT3Eo1Qy1fTrQT79u/whACffCsWjT40CRmD3QYniZ0tpNiuqr/
zv2Iwhh7nntcZvPf6GV388C3tLgNvDwXcewgxTeNUp7SbQTmmbS7UeqLWxdnzKJA5t0AsSgDa+wolcyUzamyBk9xRziG2BcsgzCcABZWcMI0m0/wmHyyCHLth4i2njiP3CdJVFoY6y/kS0t6l7LnJNPdgoQO7s7C
bM0FzvSnF9L9FW9H2gu9XHyhtGF5KM5b8R+vzUec4ClIu/138gsTssdi8iiiJ/kbHZhljW6yvWOV/jm6AA+trQ+XaI2LbN+wL36FayqSIHOcWTj5ByY1ghtnbRa0+OIWdE848XhRNnMxNc3KWaoZmNFYvHJEtm9k
AqWu+l4fqMBaEZ2E4skoLkUx6JIy94GSyCK4gyYqV1FWFLmnTiK9kF5IK/S2lmpaTiIGiyhouYucSADIKipGquvJbqfg9M20zU2bI6Jbg8C0c/atf6AOjnvaPKZfpLfSWeeURPoTAcL5CcDGH282brvQFb1dD69X
zaT3sdG7HYuAc+uHc+pqOiIXkgHD9nuKkmwW4ez5CIH5SqRPUAH0htHkYhIZtoY4jNI5Cc5i0crrLdhgT+k6LbgQ6hQAuNodYGsIekQPborPdst89Z1ALpdrEPosiOateLyRFilpUYMl64SUIPeGDEPEQdgXF1PI
cvVEaAtHdyhMdLjtovhl+SV+ewkg9hOWexUlyUq0OAQuReNXoLbTtKEreqsqW0vrdDkiEQOmlb1mDghfMkGYl7SZJspL3AreZ58v5wz5xO8Yplh5GW8e8ux6SlAhtHr8ApDVoY9CcVkUU95hjdzKuMlciiQGNy/l
Kz1IrlES+rj9uZd1WgqNh0x+JJeEhqEDnmypXNM6EhtVYhUnlx1u0+9m0AiWBhjTI5Z51DuRS1vLQkkgWxpgTI9YJjt/RDR68JINIg258XeRAMRpjgYP4OjPiTCsKqHjMW8GPSVnTJpd0fXIc95F7Uy8MEzngXGu
M9CoHk6pWXq/AxvmMrmWd2O2QU9dRuWbsk78Ta3P/5sEKGPkzGRa1VjZ9VQYpud2AeUC5aO8HvmJV96ItkxbKk/1xYJ96WcyKWe4+gRv3jxy1bteyDxbPAEPBV/i4f/KZz5RT3iWWWZxOvcv3jW90bSCe57wn9jb
U9TADNpB2BxJ/H/FPcwzbY/zcjdy+r2MRZBgfQa6xbPccqta1WpWs8IKK620+gWoN3Rb/3X6a31dtgbMJ+Bf86X+WDDZSUi1rcVfh7kx4sxg7mDizMX3PiR6wUWitmp/nlL1M/kZml4mjYcsy3GfT+ODF9yT2xz1
MPkaW+Ipgh3l3z4M/Dl6vpm3vFc5w/U8Ff2qw3wdOrQ1EYGUpm6FlYu2q1uJa9/yk+7Pp9iPclzOTouxeymX/28rZGS7Srn8EWXn3pvU8NPTmQZEtG3wfzhBWPjQ+XlrIFOfdV6lp9Knp5hORqc3PChGPKGmVsub
QRJSg+VNOlgiQOKIKDQEKSRmHix4QZw69sHkAPJcMbjtNumY4MF12eQWc8Odax7ipZH9+iB5aER9dzPc+3aBPUPi0zykw+Gm4zLqyHSHeBpdvIXF8+y7IQhCfQzyiO4iu75Vq+0QpEBHzt6XJKcgnX39ZP6xYlGC
wjAAKYdDZ9Ar5KgU4eqrIe37pO3X6AcuEJ4BgvX3OS0ZTeYI+kgkdZqV1wYB1CfH0BgYWFg8n3Oqx90icVok/gfKzCBRKN4Gh177W/M+ZjB8gXtMojQWAXUN2mm6KbqYCQgM2/WEWGh5I9K8U8/0KPIYELFkJ5vx
9cL5C+G4s9Nrvb+hJjDsg6IXkCVQLTeQCl2Dq8M2ZulERz5YXVZEkLbBrttbexbOCqPYFK2ljrMNnCDOeDa85W1eFCbCNOzgDFG5O8c0dGGYsOB2g6XrMbucwhaGxtbXe4YbLBPmJByHAuBCiDd+aGpJ1EVYOq0s
F3L13eaPizEkxqAYg2MMiXF8jGExBsYYHCMerF4cQ68VDh1uqF4VaMPVXpFxGu1zNMRUqLvZUEUFxdt+DUgDhjyr2hyAYDLoh30dYm82FD6YEfYsQH/UXHd70VonYDw5kHt8CDmMHEAO5h4eQiZiDwvlhp2PIK8N
93PV+cRsn36VjzpvGnfhF7cnOsPPhrt7CDnLYSGNS5rAWy0c5ExbGPa2znUkS3j8Z5DBKPHAGG2Brr1ODjc4ZjiC5zsv8v2KzynVq8z/eXs9F1ValMSTrgcjKOj/fzpHcli7kJ4HHydIc9e6/M3XjvSF1/FH9OmZ
4/sntaK7GDAArul+0RGP6OsYzzgG2O4UDSFTP4QnKyjya/5DlAgzcYr4d3piDfwKSMZD18fTiu4u1lQqEfeuvskUEO7PGqAx/Q4+EuLP3kU9OwXl7F3q2QRSXmXcZ1sYTjQ+3SA2EMcHlm8sifYb/ac+cUohPo73
cXkqqpPPSVDcOp1gTm64vZXDipP6qUKP+ARe2tzXfBw3K/k/evN+ya10CTyWbY8lEI/e0rxFlT467z99IjnB3ecIi0UnCM5PJZ862LbYwxGASEPSCXrGUW0tf3CWbYBuwidmh0WGwwhzcIj2x5vGoyNZjjBPwK+X
iBQkSfntbvt7OnK4CEue2nvJ5SmO7eFrs+pPzKBt7M+6+lpq5P7Mso06Ke9GFe5sZl4iX6CFNDIFCVZ5xJeDmsHqjvoydlLi6l2EWoEloyi9WeVz5nig6hopq2py6N34tBjIuGAXNMlvoni+czEjXM66exdsrU6D
/mQOcLOh776T0QmGR5FOtobl3LUi5D7bgfem6VE9XyycLD9t2A5hHpKRkStYA+wknwc9KCUrQCeTO/IYQxVwV4pehoTxK6AkiwKgKfMMt97eZDzy+3Vbht9x29zTB12fyCfmLzUwR8djE0f1Vhf/5Jh4ROWovdPp
NpqvZdNxNmhBVm66nyY61kCnVS7cvseu6UBYhDAhMn7yz1xGTRe3Jg0xJkrJ3o/tZrpYM3D0EEUiZCzzINNpGszkt0cOJphW0wgWQNrww+oZ0y9YW0R8Q8YQvP+CP/z7OXzw4HBjINqD8uoBdv/9hxSYl1LWhCcu
rqTqpjRCFRqskOdejI2tEegSVok5H+Non0BfsFTtr3bdYIxbLK2+WbERpRaEB4V/UWfJiHCsWNJLQNayAJbyUpALerbQsRZpB+EAo0+hKbqH6J6ihMWlJSwoJY8qVvcl3jhOf96j5OnPmEVLOsHSwbzFZdCfF53s
TkqktVXSgOYQurP12vj3K8uP1vmyIt4Ya51F191DeIJFHU7XH6SvMLlkQKA4CWdbO4s/8oRdBMCUIi7xMnqRy/XwnoEutPMByt8YwEkXJqnYzgt0d+LRSFpmlw8rsy//GSs9A6YEPtnlw0o+G2QfbBQNTH8U6A3O
SgwtjVcu7KuBCfNBvx74KQiLNTjfWXoA8VYPfAsk3Oer9dOe98J/Usf3S548MxgFHVezxxyUw/lchpigk6VlBdSO4rOdrD/NN9/PUqf98rO9t201ZkCBZlzAzwoPmBwxurL24s3V4A+EzfAMeeuwt8j1kZNUa5LV
D8inb3dcC2URa+1FYBMi9G+DNTIX3PjT3EsbzaUeP8SfedokwA0S9LP0RZpGMJdTUyr+DHDa65+6yOyIYCoE6TKnOgyZFcxrQgb9fimYADI0IWB63FRUdjHqsHnvUY/gvWMzQtIR468CB18JGRgJflJ/nS/mByEZ
SvIZfmQggmJ7tbpZTeeL8r/ic6J+LoJMWQTRN2QQcyR061i+VpyFu8t9hfJJJQ7eFIIIl3rPMIOWpUaGXrSdnxBS4YJz9kx9x5m3TiHn5jVjJIOgB/vrTQi9QiKwBEear9OCEmTzwHNCpU96P0VaFWx/hSxvKaQE
8CmlGnw2YRP2YRPJgZ90tzgjkq8LwOdyM6G0MHm7R9ov3A6lOhPxfLjfbylZn+4K6izaSYc6ppOrlEFx6pP7bZdG5T8pn5E5FdFSqPsUvsBSxoaJQ95bVpsX7X92Z2ynyfSu8sLLa0ETSfxIMBLfsUU2B+Rhhnn7
sHDY4hybKaHPvl4ntbP8P10nxK7tJQvOdqsF3oE6etF4j2jdNHEBGxyOoGRX0pvuSzo4no+2oFYbmlgWRZKUqjlviyhn3nsW8jkG6xfxUFuaqqFKHmuCXsF2h5IDyMcXhs60uq1VbbX+z5+aLkvSb3Oi1fONNlJy
e+oa19b0FL/BbBgp4bxakHDq7PU4TTmED7pu31wQyheWT1AynUB4JdHtvfStoOtGQC2cYLW4m1co4JVfQyeoYXG4E032q0SF2l/XeOzPkN0pCjXMdyjGFKsxVEGYXe4/lhSx99jGYx1bLF9ASzXqppeG7yMgFbIE
my+eXOFrf4QmvS53odqT3X48fBGvcSoKeOzPWiTePpF2XFjTv72kbfc5Eie5GZc95/wWlzh+KvDPa5t0rr7ECZV5u/xs7zpLLuMTfkFQsvw/k6v8E3/QvQ1b8PXmrdwFJDuDGGYSBnO5PU7XQuwsnyeaV+87Nvcd
X/sfjTndpJNT+8i9aNqruDjyvNRcci5F0qWXy0xcLJ7MvuSDTtmINSBtgGD4bFXULqBnodR0ZQ/ks/cXDrXaTjWZNwZswpgL4UUk5qvV2Ldp8EbtcnJcNw7pjbw2vktoIjYrhAbRGXoNhoiyQUlkX0DQuuixnMQS
a7Ce/ZsgFQORs8mosmnFC95k0ZN+dFVcOTxu1w3bzumw4B7LUEk9X7MAiMF5M4b5/ZKRfW8KKUS7RNs08kR+X+RkUW1gy4j2Ynh3WVauEVHkf7t3actBnR1ndF8Mgt2EY6QKkffrBuXhmdJrRojVUDqhlF4wW197
AdQwgoqKDer173kTlqDL0fLdEplTqL5+kDpO0mVs+U/GFJivfy+beoDpViL4rkyk/Woyx8/riCnLayJXD/AJmVvT2RZxiUSmOnKeUAAEcjXMkwiOEfG0FZu0IlOiUXo6k/E6gjS42EP0KRjb7oAuOdZb54+WT7yh
qQd39dcUBzciaIub4nKtVYh0zedkb2Pc98/nCHz4M7QMi81sJry9VzIJ2i577KY/AVd/oiW4fbwH7yJ/bP9422oseg/har3bKn9stngkUJok+5Y1c5v51IF/s9E7+aBqItj4XlU8Vj24Flj4r0ASTYrBDvXNmtAg
cj9wv3F0RyIfNER8WStPkNfHN2Yq+LB/1LyUfWEzMVU+y/8GaUR9rs45t3OEBFyYklB8dmwrBRxYtZ8YAqy+T2Hbz5Yy3rjszW1WzgwWeroJEiqZjUkfJesOyqi//i1we2/VJXXSZri5LL0/Zx/zhVjlAjnWhl0L
pbwMc3c11N3Qxlenv8Uv4jR7AqhhdKAduzmYeF9g2pJyngqYgSdPORvWCXCGscIrvU2a0oFBWQOXGvhFJqKW/T/S4n8r2+RxcFcw+8n3Bk3WkAIaHKbG0pVoXkH+Bxla0fyybym3hfzepQWwwBjziDEgRrI1Ao2g
m4EJm/Iy0sAVGBiWBonugqsoL56V/ElEXa/VQGUDdjaqrggFRwi7nwW3k/OxiW2SUUOZsp6hWdxwB12kKVMDLa0PJPn96GtltlWtHrM/ZndXBA7tx5E03/4yx43bu+ln6gYwZDfQcp2uhIlk7Mb1GJF1Vsqbkfre
vES6vIFYMZBwxx8/E6A6arQhLGtmpP+oQiAdmNY+hbRN4jBlIyyZco8VGWU2EkyXNdTxMLbAq7pNIWZEezoe1bFaFh1hUwIYfsieikA69YuUXIDzAQeAZ4eoYfm2t83e+gqHV4qGzLZQo3OsoM2O8x5GQBh0aDsg
kp3Xmmpj8I09wBsTChykcRDBIbwKDs94iMZjCPZYctRVEgk2Ua0gqvmmIRhT33EsqgjuflIRl6O4XMrll7w2fGxmVbzmu1sRsZxfGIpt2IQ1Xd5pYP28xlMeIVYdzDh08cv2m5yP1nw3SjSBFDI5+3ziZGD16+Zj
7dzj5atMWKSe4mlk0masgF8eYjzT8Fx3iPbcFIoVYlECSrE4QK7apIyycg1e8VHf+gJDjCQlS7Y+Z7hNrC0yHiklT/Y+V2yZWB9kPJJzUmnZjRIyv8ZHo32KfMS0x+y7MrE2/LjBH6pspM2Avu8x4nkR6jX8xX9v
vllKuWBUwlHRWxpcLar5aRYQtHrdlJ+YQVPo53h1YtrsP4QQuy/F82SekY4zcxs9ejhLO6TsIc+Ajn04CMhvdMVM5vBYl5M9mGs5cAwp0GZSKHDImYGfmNImiseYPrS8UjzueHgNCuV7TlKGv/rh0rnYB3xCldK7
8C/AHFC22pfIH/DXDBHTu+oe+BDTTBRwM6NJ3eryDcvObvIMwHfY1CN8t/ELwHJDqBv8j4p9Dv7HBz1zozlj0tBRV08MJHQ3x0pcZUlKOm18b4skuQKSI8m9DLTRVpI6jsuzVoPLWtppTifWZyEBUt3iAWavIvKa
yVX1Jz7xGEVVGQxDMfnUmZrJdUdASVIqUBCnwG7M5MqfxayE/YD/EB1jAtxWstlgDhutuuWDqzU7EgSQNFMXGvJFLyXVpLacLmtL5CPLtM8tdvEwjH7HIEzm++xi97cYThH2BbWMSWa2lRfyCciC0LK36Vv2gX3O
849A0aLWdpMpjqB4MsWlFL/EpfCxKdnWBHqKwuM4b7LgAbpiWUXZwR09UYX8hBXiolhQMAEd218OxdTlpEwBo2B6C5F9oDy8FQi0D8ghG4f3N0WyfcZB5h5mHwvjCRoJr/LVXd6lnw9ck531kaNxECweW19nt5b6
WeuPNR9U68hSpjIY9WiJjWEWJQ/sMRKW+JNGbi+cnC6EnmNr32IgGLnGLMG39Dtv1BKxM40YWPK7POA8d7OHu31gcvXfJtWNBoPLhzPUAE46qQ1nZgOaOedo8hkJok6GTnvpckowdlUQ65dYqbaYBqvOhIq4YsIs
gGh7eu7WIMLZI3fhW3I+PDhVmsPUi+YRDg4C/18n0/GKF2G5Q89M5e+x4bvO3iQZ/fZBInaWuA6XuK6x9pX7p8Dq1e6vHUNiN9OVdAlhkfVAoxbpb0eH5Zt5WaHOOX2Xoub7leoVoQF7oO7LQIEG7+/lz1dBvpGb
tI/Vmokq1HHhMYR5bR19uidWakuoOQCuHJR8fXIWwCw4KZ9AFTthVa9CtkutF141R8n31qj8tIhjU/AdNSLfNo8qitb/yYhJOw3dlf6p2C/vumEEa6QMUYhns0u1oGtKlPLcCixErx1J65JSbx+L1PwQG+tfuzKc
Ru2Rc+O15NMNnsYSS8+M9YTiVfidqNjJkXyNYHccV93ObaCW0k865mw3x5se7WD8XNrlk2EJXqD+ih/U62pX3fqDY/HJEVheXTkX4RcptdpTkQpFt+b59tURAa5XPwATUVnmHsdMgjTUh6+q/K/X2UZgqcQqC5WB
cCJxpWYNUyRPzqxesopivUg4BZ4+uzTa1GYLB7D1ynIA4w1WWhEIp1rEQreLS78bHpdJA9jffXLdZgIMBuMkJ5eDeKvboADhvbRs/O14Ljc3O3MfxONXtChc7iqVJE83kUfjh7HBdXNo+bKym+/XQQTB3pzzCoZ4
k5g9C7MenTxt+E3Werh409KUQrblJbvqE4G4LtDqZUyTjSmIWx4Q+2bXLM9ju2HEYUGxAD56R8EFJpYx4zmqBhwbhBwBss5qFN4CS/W3ruGH5PNGdFwLs9RqDKH3kkCLAIt//I4lQchRU2w9/bCSIYuDZbIXUALe
wVJy0GG1xux3qM3fQR+pp+C5QzePvYfAULqp5zlHI2OuGAXbJ4JXDIA0lIU8LAggBBQrD5S6pZVkXh49Bgkvil5E5h+Mre1MCZPpk14bbdCBzRCmZR0jkQ8Pq/l2aWbgdekbIm/Tp6crXCrQsu4xJmmNdmhTaKfe
YBaeBcdo7yHkOA9qXn2z+6t7AWK7O1RDYf7XzIySuynaI1HwcHVmv3ei/ESZfIGXReA7R+MJ2NVpqzrBBAs3E/TbiATvaJ0GejaeazlDWI3CtSDr8YEKt/k2tSJWAnOlMIuLWySj+hxmGehZqd9P4dleTxhAh+43
vqON9MvUrdvY95jfe8xd1CISsfMuo5J+X4Fw4VboxWs0egAdOQWLQy+B28brbIParaBffcXiwSBHsDj0ZN8HjB1jK1LTKr/S4mCQI1gcerI/1xyvZ11VNC25R30/HUeRL8U4ijwotpQN9uR95N2rTl9c5XQhedxc
hZwAIouoS0PJ2qctkXpx2g2mqyx8moK/LIvxvoNUSkYNRTGNzN/M4IClkon14uWWpO1j62C5OVYidhEioAG4Cu+d8DSw6ft4E5jESj8rVm//xu8yXVKKKiXdOd0lh01shCUN8qdpmsS3iORb5C5BXK5e9VFbLu/P
dj2eanJcWHmHSA67SEwbnLRv2fZQk7BtsOHoPDEnzj5zsHuXV3E7BlIRRJrr9NQuzv4/Yg38Ib4q6bPCv1D9O0eLCdj+wSLB6j37QvV3XI+NYuy58lLV6fIpMdXqMfXwE1IFKAwYAlxNp0x1gcpYnYoG0yHoVDQY
CdQ3dG7BLvidPjufLndp3oD1fcR+Mh2Cvo/YN3kFQgXLyZRj7r6rW1z8eYFNTyqn072zmgvZgw6/h1p4a4V4TEw8/RTqIVXffOhRScmqLe/GvHoN+ukbKjYhXDo8x2P1e7dfPnHI/0CUD5ufqHLkYBV1lkvVKGVK
VQca6bqiydpmnfE+OAmzoskCkjICViMhUK7YzBnpqbxY+gnhFlK533WgkkLg7mC1NUQ3rVDdNXS2XCMU5s1QCZrLoFtroVepJy84Y+pagkmdJLzRlMmPm6yyxKZgVAtCQXNySMHCCUp6JIhoPKhz8dV8aT6U/429
pQMgKbY6eraZStolcR1f+Q8Z/Eo3zDkXkPfR794uyfvV75dYlKFzz+SQsiglEw/MYqXt5OsRO6j/6QHyuEBWM8iEXWbRICkfMRqJON8QdJuKRm04DmpA31QCjptv4tGUE+joUsAASS2QlSXxIcJEGqEw5TLF/aKH
+UInvGfftpYeLDLeef+ltKikfM1Y3lqsn19Xo7gmVxKRs9OdZSgN5G0/52e8hR80IkIfNgnYAkPePsuZJtiHiT2MoOwiJt+eNbmxvN9nPHkuCYRg2dc7gebbOXBmAtJESKpfoUuCF07/Pvfpodi8/xg/nXb+H2Pw
/34TjOFmGKt/zeZ771r5Og2X9Yb5fijvWG5YICAmzzKYADYW66e0hRFEmtCAReXAu4o3gkD79Otp9uNVisvHfx9API7NdMfXD7xie3OsatA1FIz9WNoyyHZeGU+9FJ8XdXKtuxbrl91/n2J0JoP6pa7w1eDx4bU+
pXHSHVx4+31kYb/eFcvpopq1CO9S6B9VO6YQAfbjK5LWp2hKGwwcXVrwtG57K0+hNfBJr8Z59t1fl1blh2L38Tj4UMJPp8KJ+GIcxC+j9rfJv0+V/bcNwKv+X/BlAf76SgyJZJ31nYmDn1NqHO7P0Sq9rfmfWqbi
3q3+D+WJXesHEwbVl2B86t8IlS64guS5h8OuX/NUmHapiD2+Eey/0xpnbQoZpdF5XKFaHseuUfdxAiINZfde0tN491U/w41bhfzX+d4A2NmrKILca4EY+fMxxatT7YB/3YZEIr71C64GGWE6U/+3ncg2lNp/+Nb2
8QulkrN8tw11l8NhI42u5cuwIHeZ/vhthLa4e46ZF4p2/E1hK2/P4ZFtq0SZorcXXgvqfdcj794idX2aHZnoT/+Ww+MaQuSTGj4++HZkniUmxf6p7dX32j8fv2X712PbOyOw9q7NS3sYxgoY3TnZEr8J1Qty9Msn
H5eB9N4NUvH7TzZr/Gs+Nleytr9oTxFPP8kA+CQD4uMlTvXEHOahf2QSu1TE0rHkf7r/zrg8x/X67R9975T925nS+H947MU23HERw50npsG/J0tU8fkbXf+t1qX2aVW1f691LqvBrq1XZc4lpbPf2PRjLQWZrvkI
69y0l8F+bH+PdjiA/Z53f6lNGo+ARNh+DaT+qbbFxP7jyQRR2b/J+TX7rt6Wr1SHo9lKaYJ/77uwl1QaisGjBCVpPW2vPUhTfvL6ky/+9L83Tyf7lY92b5ppSeslPnmRI++P+UX4jGJPONuzepNOCnb5XP0ZlAC/
vB8ywui9z+8/gYYDef48/CEruEPeTzOsGtxnc+FgANJmqf6burzsbXyPty+OKBuBRvY733NK70pbq6cRrFkv2Y/iPy2663eipd9d7KTNn1dRzipOXIyvp1GfkZVaX35t3mMi33vkmCxZwZMPWG+8/QQnZWc0QYf2
KOmy5FyDFpc6vFDc+b/Dgp0M7qTTT2zjNPryIV/txiP4iz6fW77x/92tQ1/3qTo82jSzNYd/7ODI3bwQmr+rD1/0D3t+zLfn+HusEnvBN1LeV3uGf/JN3lNyrumLhXxlZqStBdNTzUcVLzibR7tlViQHAPe3GKhp
utxSlLGavMny5zYxibmP/SrrLAijkbOjlxN9RDw9r/KF1TzBn6UngCebE+LZA96ZvKDpCXF06tH3BWk+rgvJdEFYny0UFPs08rhyEcWu/w/9+OmAFI5oiAaih/ckYAxY9sj79wtU0rypMbIrV5CaHoHDBlQIhwQE
iGTndD0X12who43+PCfeLSQz+mQLDIxDfOYAc1bL4RFFQbiNtheuFd/o2AsrAU4QEqdEa65BG96qkcCmX2iRGJ3yECX4qyFfeH/yy+SiUPnnBMZDtjidfMFveAso0M738+3+liAo+nmLunrcOvwjTf/S9blZX18/
7UOWKEBLZjgY9CvH9dJMx8sWmTb+SIY24eE3XQLK7YoEz+3eEslnwe0vPLpuaogCS76O1oa9x2n1tYsazjwwq7jB8i729P40M2rU6X8CGa6j6scq4uiLYqG++f4nf5/CZHP/0w5KpoJr/EBoArRYpUTJN+RIA8vI
mn35Cd/ZUMf7+SChYAPlhcF0FkIGk+HeXOyu7vbGLTRqmEVp3yE3a+7zh5hSMhs/VcLhm62UgSE9BXoR9Us9VtckDEGjirpopnDlXQiIR0q8EjiV4ujar4MrDEOMNCN3QbgK2sMl+iKFAxjBaQnBw4KUc6JvrBAV
U/xlxG2SP7mHmGPR+3JFsPkC73usSSykH6kGSxzy97zrz0GIB0Kj7p5VagxZXg7ag7hoNEwNCTQmOmIgKJpA1EQKGBVidVjguf2bR3nnzcrjlwoma2wLtnXJPrSpumDVsj/B1293uuCvOnU8+DhWreuyQF2AAAEh
w7VhqOx+H0+f37OxV5YqQpY81acsQs4QhDn/DEZcGolItgY+lM0mLrjEOBWOz2SDvjZeOgmkpJIuwPQeOa8sEcR374cDLq67djyYi17a+jisUgGwZscNE+aM4EplpdFSotxD+yrp1exRHCOoI/5GOS2qzrMkEuce
aVXipY2ebijm1c2nRk9KNJuXHiOB+Kanlm4nO+XiYnVrfs4hpHJZZo1M/HpU2CtNNCfL4q3C+ceqPrkdQgGUPRm0WU+AnXqmzQe8ZsBdIZ6MagZCwgAxPT5FoeiLic3wz9VXF0HKf7cTQgkoqgmy/mHiphTFWoLA
LlsInzsIiEtwpkPR1NVdzjc+QvHhlNMfk2Spz62gli2cdOyceQhcuD04b+ui9Gk544gdfEZqp8HxoY/pUEkw4q0e7diodxKBH4RagUoq3kZAPNRyEdoi04WDJcQq5htAJiAc8GksanzdMOmkd9lQXehyHSY5pgUx
JE5ppiZZlQdrstUmcp+S2SZT4T2XbyRdBUGZKvoIITPKEfkBDCXLT5zy9zYPMLeZgv99zChf7QlYOhKnGixzs0FsLM9Q94Yu+CKMvUF2GOjUsibH06atLzvA/KAAC6lR8ENzeZawHiXFsZAZhq/8PPgyh9aEevBI
uwK9dszpr2NckFECyGOioZhHkxrMciM6GnMPIMvYfk26ByHisaE7MwUJUpaJSXqVw9CNa2VOnYKPCnf0Apx/lyX9qjIsTspJOeyMBFQ871hS73LzkatUI6cy/TbhSMa4HkqmffIHjfH7zeK3FrRHTKK9Ls0bPZYV
D0zyvzV6HlyTwhNJpB9a6UUBRXAt0VRGUf40LaM3QEFeZNGHeZ5+KlTIYFSibONw2rpBWrMmrEVljs2HgHyLcu3SSBS0J3hTNpukBsk0TASxdQOglcsvIG972VJDb/j0xA74LRhZG6/L6kMdcMoZaTQ2Zw7DqcPS
FV7ljUORLHjV45pnpWnt5SZ+e2Vdag5ODGtFkbc6vKStmjXuwIzfk+3nIE/6RQ5Ie9UZqagoWO8o60AK5+Yc7ESRIbgiYZSCnR4wlzwMGiLFSRFBlSxgPjEspM99a0caX0SIWFUKYUaIxUEhxU1YyKl18/gQHhqg
hJDSzhjQUqSTkfzGQxmZc70VGYEUH+tessUgWD1lSxr+fiwPL4YGmUeAaz9S37VotkiJMFkGEC0jDi1briJh0qry8l2FjzpZx6fTWwoio6hBLYXGnATcpFtauqyJzgypGkG15DAAi2zGebPmYvbpc9gLMbOXOEnc
5tAwKJHs4Bdw2xgaAZkAz34YMBKQgVKDYqzxY4T68aILM7Hfszupbq/JN194bRnYxhpJjvMkGOQKUuxTn4IK8Lm6Z8O146GBxcx2tlsiWMWay0dY/XDNP92q6Xlxhaa/VL5WDN5+k+/TnqMAOJG3g5YWTb0DRBaj
t/UPCx2rJKzsUyTbtuRQrJmobxLu+jUsl9ggBQrGHMUcND23bSQmGhnVl5Rn2WaGcTxyLtpHs6zswGNDOC8DyoapqPCsvOSTrwapTo20MEWKFRkSrAqbmgFsstMEgcJ9VJn9R7T7Kw8hXP7yFYGysIsxv7EjSTHa
cS76nRdo6hy3pNbNtdLX67AbMdETdqACzjFfovWS6t40/LxG3Heszsa0yYCOXaOQq3/GrXyrzYgdh3QS56I+LhrUVyiKqUcWeWWDSn34q5J58hacYNiTVvrhO3v8nSvjCu1B7JfEz4ThnY/7/yN5KhZaJ/GEHCrV
iy4XODMC8B/NDIGgNBeveqjFNyPRWRSR69KyXrO9p0wM2YDrJSzxKyXeqiVnYPj9pr6F2rgH2qZRjs4zmvWjbrFPQ0/FCMpH+h5Zi3h8oT/GGsobIOdjgBYPT61Ba2snYxG4JoB6WClQ7agRjDmTGFRNhUE118oK
fTCcmSjoAxwW41aWcYAEwIqxdpNGWrEgUYX4EkxrE7YFckgRQFmwW5P2hPhdA9vebzF0JAjvSATgYzr9WVYoM/n8rsod0XzIxEM/4bZ6XHNnsnhGrmQ9CCdoILmSO3aVlDMp93YWkwsRoeULArOFSTnR16rzreHm
7Eq+M7CYwUeU13xaxP9zERCDncqAZDW/DuPzkqZuE9mpkWRKSAXRo2RNmtm0sMVWMj5HxQqMRhNQL24KssZLiWzPW5JZCOUIKsmuwogCFUw6Ev5dSYsck0biFsK6XFkKDinF2gKokcT4gEAN14qxJ8EJWLxN9T0q
2iuGLg9EadivUYF7ImE0ydnnA6qxlBZrWEhSLvGbY+VCiVrOd1zE2jQedkeiM5beauEuAVOipEoQHXgzVqxIvuwGhltLLA2UgnJKBYfqmiaF4qHme73WF8wxflDzSSUVW9RPWkZNfs3/UAywN/XD3Roke+pIgXUG
gp4ria1z9bKucrUUObDDFaeZGoKcR6nUVhtEOJS9rnXVpnBkYfN6wRkX+JFSWro2RoUhVTGAcn5ib9ZrOApFyP1agHLWVSlLM3CeeLoUFpSqFm/t44taXHUdt4237tRMwZE1QTtvh96FTlDUcDx5ds6/VvrnEiIC
c3ZcqgNuIMKg2Ngq+kQaac5eI7QqozHTPjmjYnBb4ztFmKAs75RE5A52+FXCuISMmZF1JiDuBiACJXoXZPWj/OOc7cYcrthZmdDx0cGJxpBNJ7QvOjVlvB16QLulHfGrjM1oCWovhQ1IxocAbiCDCFzXKI613p52
CuBvG1kPaweTu+ouUjHOKfksK2EXokzmaQt0CXPU6GXg2R91VTmE2Tq9hjehrwBVZYT2BrO8GF78WZC/77qshkDQ45SRV+/Qgmba8O1hvhsu9qyfUX+bYe9q1FGutTFvHUlGKfqgQl9aqEy0rniNTKG7FLtIN6un
ElGQXgsJ99ZPuFzV5c0qPVrlMKoih5dupohUbZ/Sa5aY0xAFqOJAMGFZjgo/ipfLn6BUEd8Db0i9hjtbSdTe0pPOz9fbWrm5k9AdmyvsvfN6eOLtvZsP8o/y9rYpQ3qU1Ib4BcOZb82lntybtzPmcI8vzeAtFqiR
Ie1w8GaUvHwZXh21a/hKwdm3IFQrZnb5SyHZWL6LykIJw7XOsa58ccC9eqzheQMEo98t7K0Y6FYnhFcj0AOw9fkm2WvVcs5ReYqnT+etvXW33qD7vEa1W0tFvUbQfekOvo0eb2s80GccxQqBgWSr1O9eIzMlP7Qu
dhZO/fImZwVttjKKWqlr4w8ptQxtM0TkSFjtlLjuq8zH6RMwSb3pcAIxo62n7ek85tAtjJx7hHVjwZxVefy8K06sed2ozN5IdWjkkdoSXF7stg+FpxeNyhFMGivdPHwhB1EyxjBjEmx5sPo4pWHKRgGDtvwJeCFp
CdwTn8OzC3Zv8Vx8n1FMnvDsxkc7vbJ2VNJPYHiRcR6OXEP3DU+o3NXOWLpEJ2HuUKXWF5tXLf3zGPBkc07NomjUFkEJjciRHSe0Z/QfUE+qHbcuq7i1KO9IahJgTDluuY5tUVYnp/GSsUWUX01XEQuDOOjrRgx3
ao2OtQ7VT5DXGa5zlLmxQIbpMWv1i2dZzEKS/KDQObWQrIt/BtVseUuQwzfjnhXV9YuMRYgZu1rSU0Gg4VPYmqeMGdPxHs18c+XN/5Zh9aEeTN3m9Humk8r2Gr5ZVb+pldrAwMtsonlZr6e1NdJPZEuH33OYHUsS
8irsDyt0v8RNvf4nYWMdDn+Nq87SlWMLlltlyS3V6cXFGdp1jh68DrMM3Q/gPTR2jR+VpC2ntk4Y2IWIsIHywHu+C0y6q076QX3C2rWsDySYgY/Y5TZC9ZrTmtn7eHD9jQ5nfbHlvIe+2D2ryhbJFWQWzRxdbniC
gKaQ596eL1WMTaVmRyVw55ompsJdOSN5qbC/QQzqrUQxGc+OenB4OLyRLMFrU4XZTDHJRLXmb8JdUQ588TCE60WblgkNn/IyuABsgrkhLXo9OfbBmGtNgIyXFHjVLNua+oh4JaatZLb8LYWsXlqExvTldrXId/lw
WmLu/Jr4VUeBQMYS+1EF4z7uMreuDOk6k1tr2BtegEsFqf76lqDgl91cl7efQnmvwVvflAgYmcz00eefxJHc8GWLB01ZlDn2ikJ0DqtedeHL2v8H827jfNFCgxBkoPXAFfCOedfurbUgzaPjb3la2nzDr3O+9/HQ
NzL1VvWHpuIIJJWMqLilf2KmnQ00AqjovUUpzltt9LfB3n9PdOI1kRaH7FZpRpt657WHXlmtDFBrjAqdkDzJ9Vs+el3kt7v2EI7zNMz8lIjzjxrCLYH5zPG260ZaWwW4XijlUZQsbrWPIGVMrYrzDzUW3KlsTKqD
seLnkgJiy+opCJeaC9zoLXSK9vjHbTtnpOHtu/Vsale0Rvr2Nmrphjb0j5hd0eq3LrsgCI6g2Z1O+7N1ic2bnG8qLgtAQ0kIwwkjtFPGJGOQGiPlbFRg80Z8bgMUfwxOAqZvrqtIyDkMs8rdTp7SbYb4JGcdZQUi
fzQ3WQ2LYo5Nb0lUvq90YLSYUmUc1JRi6M6KOYp+JP4Kgiy0Y6m567wuEjq2tDr1O/iEauhJFOUKIxuIsxxhHh1FtTTsd5H8yeJ4V5h0FJPWaBuXpoEWR6w4k0ZYVDF8eHgLz2cMFG3chjct4I24hlBIK/f3ICgw
fSSia+NwMLOdnhS+1LDmDe3VK2UeNEYDNjeAidq49hlFb9w4NGMIZvNI47pVHJ5RMqFFuyrWtK+lpeupANLG3Q64SMG247/xfuctgTmYrl0UvLqWfz+fg1pkEonloLkzulgiD51swd834siDnBcfWNdaCzfhr2pB
Cko+FAI34FEyV9VUcBdSjKiUfIwPkJRueUqLCurEMBcBk1A2kc8w+wqOxgKSsw5h7k4vqN42GNmwpK6BphB8KZVzshJfGVSOQX9PSHMu5YywL2EJEZq+ZMhV1uAZ0/CVCcqIKAz6lA6Xlt4ENA7L6CZzA8MP9fXV
/Qsh/oD2O8jETgjVdeY3inCPGeT1HkwJebE6knEEOxNWtbkwSDeqQgFReLOi1mmricB1PuQw2pPHkCXP9GcPiH4CogYDhVaaaJ2JZ42cz9BIZizrIeCvPFZc4XA3uMvRDx4PjRZTuX8+1xfE2o2JMPVJPhqTIioW
8om/QRt6U2s3RxKNd1M3PE7qgStFL9+28GqCRsf/Ieto7S4jmZFx2XaRZLXD+vq67My6m0mHu+520vEuj7bHd4O0O+DDu50PmmHntPOq8MPqGO26aXVag9vtRtX96Mrmx8a+H3XJtJ22/RIHbXUkoO0ZT1k57HCL
C6NwfXtH+/YWTmEWxPiLDBanJu9JhkGitiB9sOe5gRSsIjznS1UsiwKD4CGCmGm2Sx6MyuanQhvobHMj7xTIs9Av7heHeni7RBhFWTz/WQd2a2/TQWo0SyzKpsHwOkfAN++Jj54K3ZNxKAcuw1Neep/lzKfgFg07
DS6scB5XkhiOdandXPqRmOk5duCiX0tad2t8Sdk81h+XLoBn6E9bgRi+MGDHnc1oQR8wVwSCc37RSqIOE8vFH5pgb8AHScPiHO30oSTP73/a7fB7mAaedx4wIIl0Hp/T0NqzBQ/wdH6W8GJoYE4C/t5tfWbz5ixo
Hft1ntUQgNEIFo/np5iS3O9EFqhbos2D+shE+KwjHRneb2RLL3y0xzEvXiyrO1AnvXH19pfQkG6B8IqvDkWnFiAPWOxuugbHFQ9bLGj7rfCaroUjmcVcsZX6ecjWQjDR+PohmtkSnDCZNY6QZ4zKMytrOP5q0CJm
nterYqtZhN48Wk3XmuOBbnppHUDSVaY314ZjOqf9kMG4ZQykWwN0MR+pommLfbfl469kYP7Djs4jJ55S2IwNFiSbFDgOA0BZt8twc7HKluwEP9oCre+OjfmjGF1YXN5WPA9WTkKD5elNd5sdb9+4POXojt/tZ3GU
DBZVaWsmcViG553hUjsDTjlaiLsles4s/Qe7meIsGlOagLFCnp23/oavogFd/iP8izUg8eZdKpTGDVXmq7z6ukhasVzL8+GOmOSjwU61Nvo09DgYE4MdV3mEJ9mwuXLnIoZpetIEywP+LZ2oD8UoRCArO5iES+3h
BNe5knc4a0+ShcBzqDnQntr9miy6Rlk9lPfxC6na+0eiqPyKYF4XfqspsdfgpdxxtQJFTtq72rJ337KI2WrDGnzbW1DPcA6JRTFa8qmdcCNG6F6XFY3/pSNoij13ajd1ul10mJ6UIDlPPWJKpBsDw5oqltUKIcWo
Ji4RjEU2pibrepjxV4vkMIU6cmlVDBNPioH8DE6zKajWMt0qy4aY5eZQEF8CGzdFnB0rfL6ncRWwEBJPs/Ow21F4500pEsiltOY5nDYs1etHnriInZ89R4AmPCgxoXTT2Rkb3NBv2cXEC+wxygC6tg2o8BwE2XpG
LE3mm+3VJkNw5j6wsJOYrr/txEdfmhRQmZ2a+3lt03hVUuaATIInoN+MBSi/fE2iFrJVApOXSaPQPwp2q9qpYBuW14XQfdQ0Z/I73CwxdrXofYPYZrr7FyAsegFwLWMHsJ2NfVGP6ZwRhLz5b6I8zcNlyH7+k0SX
GLXxk8N2tNf9JgjRDuygpGmUqjvYHihedgQXqgBzGHGOYl23hrVqc72WVnOw3YKmaO5z4Ago1Acy9YcwcbJtlIRaki6OL0nYj2E6t0orhmWnQdDeVLBgu+qFc1DEPbPIyZ/zzogkucWwms7fYsTkgzDkqM7cNJCb
TVGZW7rJrVSxbjcYfcbEBTq8Mk2+UsuZ+Aq9ncjernax4JPYgPaYtr7SIKULZ29epyrD1IekpnLWTdks4x/ZgVhRWdbQWNOViEzyuN739roxmsP264u1xiGMF9FF89Zx96wNgO6GbepYjsxGNoFO+7JBC/5FwwsG
GcA2L0KXFinlLuTFwvlzHM7pZtwyZA0i+zngV+nIGcyFH9jwqpT3T/fVg/JpAml4xvVjSSACxeCOMsAyLnTvOrrDiN9Py0lwOT0U6iximD8kVXV8fHa+IdcydaV7OM3rPR2DxPKP7Xct4lc+F+/qC/PH+gv0jFLA
Jt1NFc2REF5Jz21yWVbtZYFOlOGiCjMQQ7XabRD9nSngVn/5ccPj2VoL8KPxxwTsKmJu9Lhd8+aoxL66OgwOQpH0OS/LltGTTdu7L13WfQVGHz+ucNAxYyIyIPpvDL40UFMRIUZ+2n21pPQdnf10PDkvLqzxcmLX
Ja1dT5QeE8n/cJVdR0qsrjuVAW6+1quPueN3sq+hvRryzo+TuK7PtnXfmESNSyXdqh/Xi6pQI0G3wOMgVHwUMW18Lu3xOl/fuFxPLhNHt82teyonqW33vbzdKzunXJ9Pt6b8Xs7riZ63PYlmd2jy3xCA0UiZpzYM
jGxDmP6UHXP2sXgMBgajUwe95Haj/rtdwp+oRzC4BhHtwo5n9rz/hkDAvBOi7tSK52am80/3SFZ7vbpe2TRnt8cNtJR4z7AOLyVw3o5jUmuQJeknO6eLo2UliND6HUZHZdVXkOsE2OtPlcxXwVa28ppQGaBFZyLI
JwhuNFfILkS50BHRhq+DpwQ9uvKPA5WRUqe2ETZ4VQ9qFR6WUwtccG+mzAEDgo24V3Bi2aAQqtel4A/K6+smsyiPfSxSm5ksU19PZLGyDmoloKCD0qEpi/kRkRZ8mdYDCiFsaiEl4nBeewX+kIsabGlqQYzcigv0
FpYhUD8VqlFLW6+d1LCTnDudibe5Fne9ZCbe1u9huNsycKLcc4I/UZHwFS/G4JUASC2v5jdvglxjIEBnDT4r01/qOTOsGfIhZcdyQ3z1mXYogeTyuJykq7S+ACGFiKVZ7ducg5m0cLXCUawDBusNjPLOpy9/jto3
abdtSAZMErMZozVug+srYPgKvawQwyH7hE+mNK9mHv+oN7/TcYZ3CeSlisWxQmduJvDbYwJRvnP9Cd0E+8vYlNV53GlWEqkUSRfmWhCBNqtINeLycSfJdiD1KsejzDlQ6iQH0OUfaVulADe11VBtWLauuU7i2MHP
+k+/MwxnJn4WR2CdklZY/Dc7I0v9pE1gpc/Zidj06FR+U9O3py+lanRTyRgWa9pioXwCMZ6lGm87hSStixcDbrRnAIgZlpeKElt4Rusnzx7FbzFSpUGVHZ2w5Z3JIw1YDDenJg0TtmScpvwECocNNzTh1+ALSDN3
GOMKiSe4mcog17XOd72p8JRBG5JSzViIYfZm2uk1ZXTA49Q3qCKo1yUYsTD2wRiUYHU4mUs1DIXpsVMeFu0szzVWAzV4hS4qLrpHARQOb6XjwpLdIG0VDjAJq/5fSzJApIsMYm5fZKQoyxYxk8X3Wnh/hYEnaGaM
sdmKmIHoZhPIC5D0xff+styPg6MDPHW1lHlp7swXtf1l5MmUgVQHZ6nkdr2eSqF3mVlzalisrf6uNwu366eno8PCXDD2781XCVahQGWDcaC20e6RYkIzdABVeLNV1ONxGULz05evFY1epXLeWAc0FL+r+NAywuTS
f9kpZWHwhmPdA0y3a41Eh2nnasKC6X5CRpXFF3CutTQ4aI+itjdrJGCjxZxgtspUDLhYecoF66g84HkxrDiwZYIAWDYsRne+OVws5HKpu0EnlZVmRr3iZlNfNLxSu8JUboPakLpVMIM1oncFMxchvFP1Q0JCJwrf
SyiSppQC+RjwxqYvX53MKbP2SZGvtNqMGiFHV9J0fFtCXbCWO9N7ilbswgtUoR958yLlP46JiKve3GA5r9KrtNDd0krRHSKocpHT6QQZyEciWRQSsk7XEJkjs9rFgRer3x6TexIe3KfoeFN0T+q2cK8t91Y2LLyG
efBsaGprO9xdw+tpx8U6EwUrdKSUt2U9WGbiSF15p4OdZLUO6eEYoBebK+L+jYQySk+u/CyR+ogmRWYuWlXONDoaYcCPXspEI9kZtvbDSQYDKQVU60CAf4sG7YsLd45+XJcToS0v+xxCepGODUJLX9igCiXmh/k2
/mBHWJo7p4YFmTfv0nad7ZDb4hJWTsNh/K4Yzwqroedf3+bUgXN4S+fGdTyUoGVdU+mGT8yvZCD+/7QP+SeuqAVmMJyEDyFgfKFYSaJ0xLyXL0w34eYSJ62XO6vEpd9VeB8xT8UlYmz2qFmM4GeZMu2mwKL6YT/H
0iDtxjlncx3W4su+SqedBePWDyjcY4SnvSHWrtLseDXECWL5zMH/k/cs2+obLvr8oZEWw673KDmmnf2pXM2VOml/yfEq5xP6SWYNYkXVYIXuIOX9uegCoYRQR3SixC7pT/Y0MS4ttOGaQcCu7tTKYFtkpvPyF0I+
bYdVcNmswGJnPZl7weQVLHqjiKy7eX/NHxEtaWd3WvqGxLtLLff4Qt/627XZORK9TRFoI7VT6fskWQGjvwkgyy5K88H/UZuYpZ8qWl6nqcEi97RfyoO5L4XoOObGr9t/+cAIDPtkkara1blK4fFp9IzLjt4m0D7E
cPNAv7uiN1GpJt53RdZdFeZAVOd9Fac0lV9urngVk+ZhBnEJ1ft2pcjdeyXHdShOHeqsbATaD85Sjjex5vrue3mwuFD/hyK6pUd6h8ICudtGvbfCWMelFfh8fwtufwuLIS3UaKup2390N6yBgSyJc9r59iNP9ZGN
GdRuAMfrh8h+VE/H/RXL3LQhVjaRooNUi0xcHU816JPI+ZVhIPYa4eN6/xD5Tcdf1h5W0Sq1n90lN7KxTyeY9v5GOSFvEPf4vu0aO81hXLEiWOclaFo5qU0fwNHhLr5CBkS6cEgHwM4ZxTcdQie+RLMVSRerKoYF
IRY0xkQjURY9HF54gjPpd0840ZDeo/FJ77ImpqxE1G+S1W1RqEakc8UPd5yv5HACd7V434Gj1FTvHpefPnmbr5dhFA/4mt+ZeG/vyUJPLb/QaWrID1qzeQV+DMKn+5d7MjKc9F+pk/0jgel4Eujgc+1KazW1eiuE
l3Lh43rOV7Dg9+ncry60+FQPOP2tfDZcVSB3AN9+sPzz/UfBHpTAUhQ0f+UQId1f7QwiqWPPhXUDXKV7YMT889WqQ6YDnmzAUDOKzH9bCyc7Na0ROu9+2xnxG+EKaaVk4ayO58hVZaenATnWlvailtb8aiLWdJp+
MzPPrUhWxrVKwQ+Pe+qqrEC1aXy2Z2O2N3infkdJ37mcxJsqxxu5vWCZ9KMsnOK5ny3xNluS4aNSQHwwQQuWWcRGHgXMyVofa34NRseV22/Ekufnpyxg0DDGuHj7oZUHJZAJv0n8UlTHAscirc/DoLXW+qDGWN/9
ShaH625Xuy4JYl1e/byYZKNTAJwrVTbyh77b85LM9aYdJzptV0W9+tyNMpKULsWwonLQl8XstyKSYX8m2mHrgrbicMqFuzVOmh9w1rTe957YeHA3q+TeoXsc8HDGCzqHrGsbqkKdwWdpgQkuo3ag10lkzYxv2zx+
0896pIp5orJJQOBh4lFlKOHo9LiGRg6CkJ++3hfykNzxjUFFnwFtQM/4K2+lsa//55rouwEskA6YBQE4rUoJvotMo42T04g6SpcEQtof9caAJuoP3bTdLLHkL7+A5rOaVyef9OLUtGHGTy2fxaxPHEebDcLcV2bp
3lbrutPO/8dRTVnR4lgtSRIQAwIV6EsD3vm0X+h41XHB+p1y84afGF5tSjx4Ycmv87gXIixmH8RCSKI4fnmd4nf6qv9C/3Vf6hNFHk6A5pNNMD1K9acDibTjGWjvN90ObkB/08H4DQZuM8HKdFWILyd96dNp7qC7
fF/3BtUbyhI35UxjRj0QCGvdrcSBAhdqvnWqaz0R7SlJuvQkW+xuBsgu+K9iHUErdH+/DYVtusXPqC/+YncjCr+uIm06++S/isd1t5GYi7PqetLZBpwcfG6liH39Tqoziio4uXCRXl+Vb4KpaMNizBKlGdW3KyaU
AERSXdjT30HgRUJgzG40BEaP/mtYR8I7YVw0PUs58VfYHdRR5hr1LCPbJghGz04hyOc2vaFnv3Tq8O8JbbuJuvf39x1i7wHTTg4hk3UlKbSb9Um3/+9LZKg2OIApTu/ZbkkbWTJYzTj5eczipsO9FM380XBFGxSo
530waVysiPw0ksMNRmr1vT4coUDaJ3cbkNDdftbTLpxqKCPMiTSQjdt5Cx1AxasW0mUbqZxI+4JHXgGJFKFi1db3eor2KX540E/qZ0V3s78eauW4IDUl1HuHWJYOGobJruQb8Gmd/PDLXgQ1faWtfR3czlZNrBhU
MUaDPyDB//sJdutYK3rILuXIg7SK/+9VVfmsKLHchE6zvbRLnNaWzdTd8+fn/i57t91JvYoY7kqve0LJpJq4GXmcOmeg7uOhNIl1Rzx/25Zd+XXWH7QlO5wZ9BWdQ0Z1f08lmn5idxpy8hURNbazTqIo2UrFifVl
6e9qkudP9d7P8CneyNxGaEDMRcTw3cyCYI7KN4zfjybfVWzZFPsPWFQ8c/Kdxr69vlHo89L/yc/uQoVIPeXLJzbA8CdfstD8/vc4YGyiahn6QbjO/jwyv8TrytkW4vtyWNfl8Gx2pHzK6GW6nrbGJNZR/14oR+JV
rdV7eJuzKCH1GnTQG73FnT3iW76aoig2vPVjqNXq/udI2traiEajaVhEU9OW7jo6pEV/v91H9PfnOAeHCzrqNeigN+/fFiue2K03YkTSB/UINsfUW6+tVqPf9lra2ohGo8Ho6FwvNYPRIB4QN1LS/1KZLDSLknnU
bEoGmuNLuAPAJA+KU1o8i/JIqw7OgMXJho7aJGk1Mghpo3lROvnWLMsG0JzXFhEfR8pphjoGBkWBmZkSdPjy+PDPBzjNjnkvVu6CTk19haVVEGb16lgDuJaUcBFj4PxaEkeboNhpzxUA9TVxDMbzFIrqIzaV5aAc
g7fnUlEXVDUSIL3mG6E1ulT7gkKG+T+1EFp2XIz5lLLybbfv2il1R3gA0mpnS4O7R9B0TYD/schB7vXzVeCrPZHVAAz8CKwSCCnCHJgkYmBmckYvof/L5kl7MyITsjGfqDdbtefWKfREuO7hpxIxdL/ExBVn6IKH
7yAfV1Hcj9XcS+7zdXMcline2WoKYS0nxTP8zS5Z29GN4+vGamd+sPAcb3yRU6VqH+uiWNsPISuXDHp7ZXOrDdAPCS0pWwBitBddu+bDALYCoWIaErO2QH6K6moJr1o+a71g2veaHscj8zfSUmhDoCrhCcPmtWmE
xQChPC2jwpdwjzv6uW2SkXdbtoqpeqNZ6vn65yzAAoTqrkRnbyk1hQ5dnFc56F6kRV5GLL5JgBHeSG56f9w5TLN5WKritETvAxg5MO8FmtHvDaKM5hVRcBof8ZeGNGDRhJnOl8OoqpJzvqrTGAjrNJ1Fe8SpPNuW
ZjLBXbDXX1QyYoljhmhS+oYXFKYaTQa4V6u7o3LslfmBwuYu/miFYVMBhffpOOHQaoKAe6Xxv6y20attQGpxO78KiHkdkcX3CUfabhfLwBsCQy004ON1cwxypSF0eYyLIwgBnrDks87i1WOI7Y2F9Gks+5ko2fqm
tSd63Qy0hGb5Kse6sW5E+7OKBhfHInGK3IttHJLYjhygso7nVlHzH4xCmICY+AA1mq5x0Uzvmfj1+HZjM1Ev9K8qVbfl1gTnj66X2i7QRqYhpgfvQiSTpY+Bikf/gWEkmTECv9nIKs96qJrEKEclC293QaX4VGQD
MfCZ8/6X1bHw/IFkryYRcli/Qc1hiMpSX9BY36o7fmsQNsFe1SaB4722Q/bioYoyqQm5aAa/YVfNlKtabdSb8IPm8LIaLo6MWWkyLFU2W7IuDnseg4RbkM0gZN0GWD5P31G7WYuiZgNS1CwucGGU2bpoFwp+IkyS
4yiICRk81ZcFGFlFicu+WzDGxcIyYTxDdvQezV3BnlKERObVJbcntFTvoeXSZ2OsL9Es+kOriLJWHyYxaz+/03UIVDctpM2gXqyN52aqsu27K5vQM0whX+ZfsbsOT2mjHvglB6KrZU+UcLd/Fnj2WMOIY5VFpoP7
EXgKyvL4694CeIc1chf5xmULuc8CS3yGFXjJDt/uTdQNO/XIlN4qtIwNoZYhpnMPeyzEX+wkHbOmbvQZPRolK5KYtw8xV+LcAPcMmCylfYU2DPa7MnIZFF1BjNufhXmKZYTJejyy7XiQy6Ud+Kc70r2uOpNmIKes
+J55t8jkxHhA9dL6ReFkXfHL0oZc0DQNaUVhdRhxiCB4+3clPh7hMYMe966sj+/vZzTStKvuNEOTAJn+PgOOjvZoVQ/qWElcPFT+uLi8ae9OFrVoImR0pB1Soq+QUeF36f/8lerTDk78iU388Vnuj0fEvwX6wX6K
3U4bP7QiL+fQxCIxcyUdG3KVM89GR0gkM8vUe4+DN3Zd9Gs1LLLrT6n4+x7lrt2MWQy2cLbPm7COph17tdOONavk4Bymni0vLpJ063FNXgC7RXyxt8fCbV+4+qn/Rezr1VQ8cOhQotmoPxlNagWlRK1rrxANAAtO
xA9I/rJKDO/fp/zd3W/2npC/P9TaV6iqBDMW6YFWWpce+o4gBtISpg4DrhLy9xh8yDdIkW0kICJzRKcVLJ61Jme1vbp/6EdhMkVgD/pSzNOc7x0iR+tKg711IG5RsF+9Z5Fov1jjrsIdnIbqiWvubeBdQifvi+7L
TQwKsPBq5PlXNdaL3op5t9hXTDZx9VyUNtjXvVL4/Z9jFWvno/hsocmnYti6PeT5ZhVfyvemw5jvBK8CkCnW+yHFWqxve4a/3RJ5prhwXzDEkAEjFjzTgA5YGK5Vyt8ir7Dg5diQiFMkblxbzmM92iawoCRiQv8S
KNSlTR6477Wxg029bC/3cR8WdJEY5RsPSKYF+5NNx3s1m0Hey6HTOC7pRNQomV2rvPZ5AvU5HJx7xH4TdKo0j6ElOc1HYAfpnS1spEeFYlAiAPoY1bmvyrfInDTRGqWpp1EVQp8WXtpJuKSeapKJwOTqR6JhZ+OU
ptXlschpjdD7OTIqf5D0++ezHo8z7hRIcxRtD1bLXVLjY/NrV0W+mlepuxNEC6yA5t+heOQ+qZkw3NIwVKpsxcqB7mAHk9CFhiYhS0aIzNifPEzTE4cuHMAhaWUrcmk1JKudzxWlkEPOgJDfik4hahFSPYhOPwIX
QOmJklPqQjfqE5k+VTjFEatYEARC7APwTZd0HTVthlyS0n5QRG70X7ycd7U++108VIzJYfMb842sU0ccRJZu7L/h0mhK06KCiS+aKftEfprNZnuNZH9vK1sKw94Ay4oPG/dKMIxucit5+zV1mCayhpe9qPtOvQsd
m0OuPwojDaEfL3nsTlirWL0UocVw0uJm/JfvW4/jiTiZ7HQbe3dkoifODfisBqOxMT0xelcEz+d6SvJJJ2K8rz92LNHcQTuo/vYU1/e2tpCWZ8wy30X/x3mVQus0Cygq0ayyKHbpjdBQgUz7vCjjwdD0VJVOk5xW
4BYirewLwa8Q2r2OorHfVPO6uaghacNTdnbjhM1ohV6NpdWcsSBslS7fWWfTN+viy77C9YWJIzgF2hFFuCnUNb8aDJL46CNOH0sHaXqkWPhZBaSLKpxY7FYZkQLpkuRWj8M7b3Ly0yu1l8drCjFjXVA2ALDNky0v
AZLqAPZbUdJcsA/aqZoO069jLNIKCYlSRZx4qUoOMxj5IT3m8wO4L+eAqs4oRIZKFbrQwitAv6Bv9G5zfAiT5bX4QZiQduoB46STI7Dzdr7g45jEm+4Xkpnxnf8NjiVpAB8myWWTEPJNW2Q2iUZtJvykdSYrzBWu
m4tdea52/HolteXr53G7V3eTJQ041vs5tUxGJbqw1pWaqZBMLHlMkklCHLZEpV2/r60jyQ4psDGhb5QfOW9H+u5q1YuFD5cQuo7RzDUrv/g9+aIp47AW3SvLJcLeSsxNg0asquUXIfcb5gyheYkJHA6YP5OOZ+uk
KMBpkt2xCR2DICdf5qLZeDZVDsY8teE3VnhAbbB3OfTXunv7vmrusIo3FSJ/RlXOmpm34h6sx3oDhWHlyQRMvBAnDgFFtMpwlS03ATDefBpxDFI4t3VduoAB5tg4bV+M83XUvNwtXYE6X1g93OhU9mPPnVeua8NT
9maTzZfsaJ7oQfhKTA17Mk+HdlFRllJSuzK5zf3PNHqw1wSetxpoaRY9bkv/hRGrNWNY98hifWWFuudhrVOkCL9TaPQ8gW9gSpZOQds8gyZZRbu8iSDNWklQwEX1x8/p7kPjKskt5iZsQYsyDnBYn5+M9U2SCiIb
R5fOMl++nqPXtY1lzGaXUDC6ggFLdSJbS4lkelFEUCoVdNOggO3FvBsE6U67lsDAQd1fPo3UZO9nh+hX2CBNk9+UsX6a8PyQ8eSfnDh7J/4/KwH3qL+Mkg6awWiNumO2V2p2W9Djq7fxhGacfP8hmhf33ImLRRv/
8waJc/G3hv+4zR6zQt1ol7YrrLTMh/1niRQry2fwNdMXNtKpBJOuuCg9WH9qI5SQZdzggaGSxxbSL98zZ9RBRa0hslXLMYGN1Fx4qCMhYvX4IfmUVJGPj/HF3yZFNdz3eFGzdiOvBXJt74mZD+koFr4OC53aTMck
Mizj+MmbQwd0GEAONR9xTKSWZuueIWvl26lMqg1rhRXWsyE9uqNiL8ZhhwzBU5vutVWuUyw9R/wQ8Qln7HvKpO9qhON7ES2w1fR+hIBO3xYbpL/DkKRHbNGIDHN6g9gh0HumUCgQWBN36FQCdvvVmK/ZJyQYipKm
eaTIcX+xSDZverH4tIgJlGI0e2eHxk8sB+Ww5T2UVlt1TIijHm4SkCH11dEDcdM/hb8fG9LvryGYyoeLLk5xEgwykz14JuI8S3xnkruEDgNjZ+86k5xPSejscCNFUxiug4bf8J6j1j2MH5KmWXpLTO1tsn3zUjje
Rq/I0Vx2dqtk2cA2gz2dfDXgZdx1+2YliUwHaINQbfzkKbvJBYOU6wyTQQKzq603VuGY7F3prxwMaziUN1xv8/zghGOro1S7HJ/G85JoaC1MBAa5L6IgmGfM5rZqLjuXMDgpTLlPYMpEb9iJpua5d0WrgPUG9dTw
RD8uVx5SNBQGFU0H6zLUB1p5RznGPzeZmJpUrBXZlIcGJRnA4WcKZ4ZHmYZtUzNryguaomZmQhxkWoKytJpTQBYLsc9ZuuXRrNRzx5x2mjEodaP2qTZq+u4KrfGybohwIrEaei11GFu77E4uY0Db1cJQ43/OR0Y+
dppXew/zTQ28ScXBuakndWqWCrITvyXKGS8Ijae3ctyFM79rI5j1jGRzTSJSlrxexwxbJ6bMTJoR0c6au5Ri3QWcCZKsLozmMXaRa9agK1MXQyZQhqQ9lPrFBGd+C5O3ONNq7BpJoYYRhrlm6clWsyq4TluGoo84
F9VUQ1gg2/B4BqfrQ0vtVJUU2UC/8L2G18AFD8MNAob5DxFncYtjvbSNjBhlx6ANuKYnyITHkfQGMwjYJLE2l+0uDQRkVN/+t52ldpJV5cy01+Q+CfqdsxSJuyF+wx6Adp6WXYZu/CGC0LIQXAUp+WsH14QKDsts
Pk29FgEEx3oJEoFKWvtiw0vqvvxmKPi1KKj0h9otvjFoTmpq5uccgx2+l+9AhPMKEnhmb2E40AE0k83Jyb64hDwDESGtFR6ONh7UOzAc6+D0Xvgf5pdmoZlXihcsQ1m9I2bjSYyZUXkhbEpCRCV/q16p8WxCfX5u
WGuvjvtHvyIIDxc7jFyX81VgBVtQRsLCkW0F7zcatrgP/eXOQYwIN+JrreCJisuGqoMTTMrA7MB0Zt3ZrzKztZBUT9k6iR6B2Tq3Eg06X3yuGg6mmIhxMnwS/VGXUq14VNDi0sOLs2Sro4sUzAWq5Zjf/kk4S3ph
y7rCWBhJEsVBsQbgdJzWN3SfuxcxVKwQWzH7jc4Mksp0ojxmAbOE1n6LrP2QT9uWNPjVvu5bK7fblDaYVSiqwq3xtCKUciccmDezHU+3tv2qpFNC3vOwNdSw44Yn+ySshdwUBzEU9HXwjK7fb5rpczmLgsh8K8/d
fL3oyI32GdGF4HJ69BdpDaYINKUI+kF4nV+IzQvKTSJCc0vpac2NhZ6yWCItmut8Ju17iWmDmPuJxt4kwcdsr3Skg37bc/FHjpo/FS/KMnyP4SBCA5ow3aFJnP71cigjPziZ7GxUhq2oMU8RKiTkwe4gFxJoVRuv
ZKqLFTlf59gipKYltdp1I/bMAPNCQfC61zS00m62XMmEdrQ/BK7LmNciJpI69eP/Pi5e1tGLU5r2FwmF8AFDE2b86EFjE0PaxH53UhNOKRoRZM8SF17kX2iKHzw5GbPtgd8LIMA2FuoTGZcn93ieRWv0BhDTQZdl
9hqzbCrMLkd9flPbntVGmNwOACBFS/KHXOWraKwlRp/EXUzdEcjazDScM06szssDPz9iujhDGkIC0hrKh/+SAX6XsOFXXCO0EAjxrEkTQS9fdPF10jl1uap7FMTAgQkxs8hwlju6fmenG812x9GwtEJRWHNzFXIl
mHGOLAl0rFVzC2anzq8ks4KhnynS/BbaWQZM0mJH2IX/bjlsv02MFA9ZNTR0kbx4X93Fs27EfQrrK8dmjACjnqw3TwaeIBeXXVxsRk7AyhodDn4l2Oa96kK7P4YOlZ2GRkJs3LPrYdvnpZmqDy63mmxIaHO+R64N
5wSyu2g4WLxAda3EptPTJYnsc3exqzcbU0CHM2vaznBsYYWnJdOsEB4+8n/nI62ihdj4uNTwmnB3g/traEHDfF5b3Z/Au309NCsPH9m1n8RyFz9TbaKmKnnirLc7MUCcQXuL3xkJGJsnndusGTfO5QzVZaFjwL38
zLvHzsBT2XBWF7M1wznMtA4YYjiKP/sgnePqBj6oSeBEak9EDcbfA6WyYZ/tbiE9uUu5PavbEAx6DVPEKcGd2MiQrwschj2urWp6LTFWwaE/do+1nHeRP/lUzlAUMeGbbKlo33M9ByIEbkghxHYQ1eF5+Qal74mn
ihOwGGVf6qGSYcMl0+wHywe8OPrlrpi6LoskQVWVruuGJzY+aZEFdKelB7I4QWCyAuMGtWlrjLs60ViniR46dSPHd3Fkh4JT508bSJAf8SXxfm3EmUjjWOJv5eV4eLUDSOvAJ3bXYN+PVD6CiisymA9CiowgDO9a
nt/jl/+PU532k46ZqGWCIpxp0Hg4GXe0hHUUy5rVO+6g9JQOf/aPHs+MB8lV0pqq5jpPtmQcUtU1cdlmzGhu66P55cz1GRcILyx6hVsT3imD1JTj5zrsnCvq5FxFnhK/KpEsUY2H9Rfiy7rGf56D1O7xCbNEJbEV
mE0wDOpika3VlRodrR+k/WwGL9n1WfPLB/akOefvL5lWHjNBYt9lTjlEsfgwJgcjFlKoc9lBq4kpxkrmiroj0EQ8M7Al3mnfoiF3QtGYIIApql1LxjA7NO6gB7pYnfKKWRHeKNR+RZz7h4uFg1vum1D2dDWmxTUU
mgvry7QAQ9g7SoCp0w+91QlvNOtEiKGTfG/leMfhORqK23icyM5kn5hYDOGUgnlPyKb5+SNYUkvsNGXhJ8M2mz6Oc6U6vrJjFe3a8vdGUJer+d/PJbHGHzce0nDsGMeNcQ2mJG80dYnu/bYXHOcv8vjgpFGr3bS0
Q2EofdppTeIMLeb0n+FDkyQzgPwoxEYk5s2SVrNn0Bjr9Z5LJi1zCKRZoooFP6CE0RPSOgm+cQNnxmWbj6c7e7UtxO2J0vaEbjQiUQiaj8GqLVCZZHhSMIEiYRxy+CbwCgivqfAVPUyZ/jqklk+xj47Zn96fYGzK
8Oh+HT/SPCqbwFCESFZZxv2J0mrWSy7j/0+oj+Yi2NaWadmJlGIGbcgsk+nFRaqGEmSY+UM5HgUDjAY/vIq5bjI1zZiFzhArwi13VX9G/vljje75NWFIWn9xCnDNEb+H5LZlI7hkUjvCQ+emi2xq4QcvpF/7Iwld
eNA5pZURQ8Xaq/HCH8vcpPjPn0rh5C/cSVIxotYh0aXUM6k6529N0iPlv4zUeTvBZoDY/UWXa05/mQ0cMzj756nlBHo5EEc6ur7m+EGd7Z/hNp874swRVKAlGM/kE8VUZoO9Xei0u2b3I4FunNy/iniS3WBsF1Sn
GBxrXKkoKIZGajDcaHpnAyasGxASrI89YJU6ZpH0oqVf7M/rJzvh2JjmUXF9SaWU9Z+5yYXwP7qKHgE1Fu0rG4QchbB/PoSyNmpxZPEmcmMTJ3u58JSHrdP+CB66Go6EdwwsHFvUIgsqzuLscRe7OUIcc69R6kqs
wlgMpm6JYmhWGGUZvqlQD8lmirObm86DZWPSBSsejmPgHWIh4Et9BYQmwH+OVbRuRn1925SxeKt8PbsieNqhzWLPt5X09zybe3FI+pHSmV86mA5qv5t7zUVcuqsCaOl5mz/hIu5Px1SY9eRWElVWbOrrcoQ8Z996
3vTWP5e7bo3nN73cOOMEKD/yYn4fajQgKveberjkbp9ETmiX1PLZOOt8BgupVIJHaVO1y+nzLTBBj6ByqvKM1GdO6/HPxhMqUNXQs8Ecg9XfHJnFT2WKzxHedulc/pYJbj866zLmj+x4J/3PebPuAGE8pdMcQtl4
OJxSnUQWw9O6y8aQw/EagZPqGTUQfTuKx4vsnAEHfmkoWkV3DTiojrj5YxTmVeanE7BUIyCOo5RExEA55DauaadQifF38HlUqBxXBdTFojwACg9E40ybQpY+dh3r4Q0OIlCg7RePtsWL3uL2I7tI2Ewg3h/BeEyc
n7qJt9QOJlxvhrQBrawYBnI8jESzGD5Jhj0rfZRky3j6o/2cAVL+9G3cKNq+FN0PFgR4MlciHEjUZvZgPwU8hpZpz1fJP80Yep/g5zEYpgcwJHOEUE7MVJ4D2zxP2wlA7n+FATYrVQk7dt51faTddrFWNmrmGU+u
1eEBJZJ0irZgbyw+03u9DH6qaIYnGOPoQy6Gs5n7xtxiKrr8v79fVa3fx6NttFapLeBmEmjj0qxqnV/I1uAaoB0tZVf+km6g9R8oI+d9fpxAaOBDl8lh+ZmJltmUp9vYT+VWc9Yn6fxZ9XzEPSuSUDN/nA72YixV
RlrtPaGhu6Bl2zWDLOdpzm+FFMm5ASCzCI8y3f7kOpjkmIWF5aPsOhHpufDMmZc+wXCWWB+NE+HPOybICYubnX9CP0lQ1t6quVdVHzhlZIucCVnDBgwI83ePasNsP6LrnVZR3m3gMUZm4ni8do2Pft/foAkbflwJ
e8SwO9veX7eDO+BnEKYvTjhuMa+O/CAz2H8Z2C7me75Iy2UNS4+moPflBbjwoQ6bwU6SvyQhFeIMSB6dhHvEQwLxE0rDuWyHBOEKWI22bE47N+dKePLKJCI8WwkFU0/iPrz/P31cUrT6m7MiN7PQMhnIomH0mK5J
xyWBGFxlFDAzheI/pAeMD0mDkpC9WwmG5icH6U5GGaVmK8dH+Frnwd1rW5bco51vvmDakNhoFfvIBAzZxCZULdIODUf7bVhVS+OEDble3nbDufUCWnIdJmIMhTMgpnvNvrfllq7WpSy2XB8pXEt3AFGhEb6tFvi4
qPstjUgYaGVQhsf5EIIv0yVP4BPk0xpkvt7zvgTUAnteQtqMY4y527hi+vUX9fP9swvYKSEdDFEcw2euHMrXWWhEVflG8e6J+m9C1emYQJI3miDy9nYNiHtPZ0ATgRdB8bpeM8mOX4HO+f1jjHW352LDdrhq4A0l
T2rCuK3r6jFVwD3FNPydvJcD98zxviYMfSePFtUHuJr5dBHm5wBghHXCf362gj3bQUWj9zwKmpsRQzsFuEA9V+KRlh3ZRT2Pip0r6MczMDzyQmYWBfklFDPKy47GpC3nvhnnLs1bFWJuFr5olaEVMktOr9No3zab
kioLzVp/2hC7qRQFdhS6xBGiyC4tUHEZIPz14j13GM6p0RZBx913GOTG5wmpM1/aa+7yHznze1o9E8PkpT1NfBOKPDnxs7QFpDAEwRdRPpcovBxqgpnuae19n5FWg1KTjAjJKuM7NCi87pCMRalmJZPTvKhRvb7C
rGx5dM4Se+2ussjJ4+Hn1c34WIjyLI4Hjrw4Fbi+FK+yPRSJM1qw8dBnSLSmfiOrtWMLymaQsk40nxHB4kWHY6sI4q+ipl8RHs03/beI60yxUIhrKHkJj6uB0nUauBgVz6zY2yLDiKbXwoPZu/e32IRmsnrRxmAn
NDtQ/0DYLSXaXThjAWiqs9KCSxo1o1g2M6Dls80jKnnD5d3f83R90g5AE8rSJd45zKzrtZLZzw/mgL1rh2zw8tRXK7mfxkzcUoBI2W+rUKLpNyBYWR6PIf4ERwiadhQ+7ULAJCerM93X89oVDyQQ6pvZbLeRin9s
43QyXaY4zUH3AVG0YtIhe1CY7a40JnBr4mTnpYOk/UCPFloip9Wke9ndoG5McOfmKjZnJFc0RpbCpBhRXZgkQ3FRQybuCjGGkiXEvmdVh8Jjk058IDlFaswGe0m3h7LB05z1qL0Rx+62XhsHTUKAAZ1NJW5bgwlg
Bj2J0SX/fcCQ+Doo+8UV1u2e3OxK2v+o1eLFBl9MNMmYmuWFhxSucLIr1HC+T/VFWT0bGmm0ntMDSkOcZg0hQpiHt1AIjLetB1z03pT4+hWUqD5lHhnV67x2zQbZCvqbakpqhDq8n/1cGz7tx7f4rPh9amvVuliW
/CEnwmJAS+LthTi+C2eGRnW7xp4b3Ehbfh+nTpkTjS4+VClfH+gY+cURORHoUVk/wdANmRj35GP8Az2E0ZCUFcczCrYUuBhOnB7G3UR+cDLSUrb/5fRqp07XCN0lKSK8UywiQ3pJZzf31Mf8yWY0LVL8SIshNq9a
CkTJWNGkV+/BxIJLMF5PlI1VQYFdY3lbmzY/N+zYpEHgZV6kAzdp1b1s19sx9TbY+0JAt/y2kdzQjB9yXpJF4uD3ZsYputivGDX704YRJQh/sVQJWDiXyUBEQ7KWs39bVc+HOorDu6g21O3hSVsEY6kBcTXB1QDa
vRo6tyTpzC1jSX3WUrHQS/XdO1mtq1dwkc/MxRQTNXXWGQoqjhbUGM8YO+jhr/WHFSKKvY3hOX8UNE7uI9lRxCnDPRIGz1NZYb1l4hyMnjW79/46b/xsztHFLpbkmuH9+L8m1ZPolUk9LnHQh6wOpODY2Iw0zR+S
Fa14as2Vc+A7XvgqbP1fk7KlrIOvP0Jrs1rnE+7zxWLOTFIqtgD7JXzGixAIC+8DeXJqoA7NTnqXArS5PfaPX6ELW1yN7/TNL1CSUzGiPt/0UNGz8daaq5S8GDsxj65/hWCBjI+w2jCJG6rUfepyuUvPd0Ktff+d
cWdPDkKlWcCmdfy+OGbsOXPC17JNyt1PInDlL3axqNippjdY8mt7fK4/FXB+RYerZPdTZUpS5YrUzcgfcNkLRvigpxuS/2u9audkJb5ZwchaE5NtbMWunJP1VXwcnxCybS16+dxVTkAuQy0taPUM7+fB45PTQyor
z/OA12ZWLgrDrr6fW2+6J19l5PXtiwI4+llZNzbqDLXYn1LOB34T/do4rIpQUt4Q1Sq8enva77Mj01laX51owCJl9/D53dL1oMsoNo88XboPtFmwm8u/UXXnPT9/j3tBmouPsR1/OF3Fibf6haiZ8XEQsn65TlAw
oacx7iwjH29BjzLATQqlfjDj2fGCPEtfJI9SR5Hf+VOYmvDKQsoH5SKOW3SQcNpNRG04wPHkuSkcRfoMEx2law+HAs8mw2nxTjlt1u/M567ZFa19lwN00Pu8vOmMyuXoi+HefiN0+45F1t4DmfXMcP2cUX2HEN4S
uzcVzvJpkZVubkN//updjkiiKCLvibtkqLQMeJhzmeE1p9Nk+ehR6iFY1KsxMgM/Xk2mmVJbt2q19tK05mqYtymDzqmuAa/M6oMOMI4Qot5khVm5P2aFVnqKnAOib84+vngWaQTH3T/5T/39NbCOAlu6nS6PUvhJ
iAvxM7Kzb9muNDHoEZSs6DHVU0G38ce4pDfl6OGLTKSQ+KWcbIAijWxoaR7HaLymOtp0s/F/mQH/MfODzuyj7kykKbrBG+g7sYh+ptzU12hv4NFKEqXKlje69/Y4L7t2BazhbsT92+jxd/lMnm+LAyzEvDJNYjBG
uZayqs64SG4s9ZTSjc/SQ5HVqj2xn+PSTJfuyL7DNoNWMgsAO+h1antEyhzn4uDq1w+Xt9me0LrRouAKV6NSjeUM3M1tzl+RU6+sf53MBNc9JOravnCPJKMYVcwAHYscgbPj9ZpB/Chx6Ah/zpYv8WBPMuTAfvtC
JMVaNhHrIOTZBxLy/pZRHrPXe00oZNnOUG0oN2/ozKGbExH0AT4p5StGAz7F9G+pzMLN//CxfgwGiJqMGgBOUT17ei8O3TrF3NcPO1SRcuY5TOgMrNk5BSx7kYdAiHYs/drTExA7MAqz/JLPuvgzzq/e4WJp6Fax
SQf1o4EfJked9L0FGBSL8axtKb3qGBNlZRRwsHK9vPEOaVdtns4pTbaax/ziiE1h0jVDmhSE+j+hDCEG49J2IyC5lmY2m5PydyFZfsweTGtrFmgotdCwqIMSg2k4ReOGPNTkWcP5A/zxGQdlBxY4HqYTdXoV4Z8Z
Yy1Eidxt9mgyOcQNJc8EnMKRx7sC/ZUT9SA8VFnyy1zOmeA2btHQN0Ziw/lktd5c9fBH7ks4kYSnF5oIJqW9a/7ta/ymnYVY7FlqjOpl6+lYaaV5K0VaKtP7IfX+H7hGcaxcdVs6E2XYBKh72zNzxrN5QzOXacdg
4UJdkRjuLu/CuQ9WaRY0zX70cRbgHxS0oZZaVz1ldze6HU3QfezvLYPrPgIcBhcXHb1NUul+rbDAO2J2NtWd485Bz93dTOlyn9xEHC7yZyDO1dUe3lbM935VsBYZFpcTHYV+wrVMR2DGohgcfw+7wZCrpwZYGkNh
49ilk0ftNYMFIks8AoIdzYOwIYVD79oO1oacE24uaLhq96S0G7voPvSMPSOHKel4jEA4q58SQ611cehSo8+6ElgoC1e6hoN04uP58PoQcso0Ok8dhekd2YLGGjFx6E8Xz2rIzYervw75I17DVRi7AGzNjcGwgzaO
s7DRkxF2Jii6lO6ri7CdKePQWixbvz5/kBM3sMrD8tTnczlpJfaHrxXQrboLkS+7TvpwdQTPk7zUM1vfeXfPX1XHdesqR3Mim1y2euUalAukqkzNw70xFjpWwGDw/VD3UN5rdWENC9m1IIUORKmMsQFMZaH1jupC
jAzhFxdX9wV4ZRILrnM8Qu2eGGOK4NR9N+CfN9kHAK+xSxAXlDJ/4ohLUFgEVVvQz9OvhmTX/zL3XlVeuArUBYOGrRT1C7f3pz2Rlnvj75h1bdeWHlD9KjXu0ShtyxeX0R6tlsODsvEHBJSmx7G/pOeeGUWB3l1b
Dp9xdDxKo5lkMoBkeBCbWj3Hl5vk0CXOTnkPMQmy2mnHpfPDIUIcOTI4thi0TwtWwcbcPBJyiLrU+zDNyed1YAaEOKVtlOVLAxGNFPkcHtIV9ACcWNLQr1bIcMgNI1YywmiEx6fFZqOdQtuJy44IypdBLu1kPVl7
HXU/ISxbvJpcVltz0jxHPS3a4RxO2HsyJmWmEnYT2HH6nm0vyyQM//Fw9Zx+euPiUMu7BITvN5OCfc20RdzSuwX1fBIGkwgRJvUjP3V8lwt/ux/BL8HV60ffR0yadxSGjZ73HKYpLLzk9gsLDZNUvSebItgIdgu1
vzQSOxHP8YC6iuVQU4v5GZIgjOQwsiaa5ZFwmmMU2U2UIEcK2kG3EcbCGFxVN0aH3zKPr53nQ08VJ1FaOz1B18Lbuc9sqKbr4U4QfPr1yYWxSz87L19xWj3GsAB/z3He1qpbkE1nX22J4pXN0gLr53ACS5f1vX5s
1CdGeWUFb9/ieIyjlbc2tPRRZZN8dm93zM1Wmb3PGg8d2Rh1QZ89cXBA7JQ+J/Z992Vewnmn1H4uab9cv/T5Loltn2/QptRyt2E5y6SbdkugB5+o7AfMnthkD7hSBym8eNWMy/dsjOdOvG3UCKMqM8HoqARVAdk1
jUhk9mAMXscE84Jzo3BoEsg/alK9N+5dRNBa9Z7ndkj7RBvzDdJaDeJj3gzDfyOtsD2rwdjlGV0epQ3VCMwqar4ykwUL01mInYVMTKPmXJEk/zgti3A6i3nVbfRodkD5eD0xrIuIZ1W372klMRB23DGetUQEcysk
qoymjA0/mZbfXjf7QTAsc/uBCmrgvWWoVdS3yK5eU8yG1uRP9fZZRvauKm4PGMtT+eYEtO6VZ4wgi73jzegKfFv9ekztBGjf0vh177rnf3bv/TKKlz+DjxKfDx4xv8l+xRRJTZtZisPmjoGg6jqiJ8138JrZwjNU
9U9pOoKxlCZ5Lc+JptTdYv3ff7XnLdzXsqrmOgIIlIopTrWV1dEjwj6LZ5h2VNG2HtxwqGh1WMGWjDX3YpxdjopQyvw48TWcd9l369TJPil7cLtKGOnZ9u54oKXDUc89B+1nC9TGJWrC7SD0DvHBpc43KhggnHOX
bmLjrryvZq6MxcyFDV0XHiapG52A0l7D3rssajWDgzbBLOCUd3R//GRFisiHSE2bdia+KneWiomPaFMPyYFGVqrFGkfE0WdlSkp8IbZfOW75FkA1gjfSJ9KGP6vRJfiKm2aN5ncB0S+HYL/4jfIgX/AdN/EzpZCq
jKsO1WpMeLrlFYF8qKahwENy0UHS0QvYYS4af4vVPhwuQoBART1Ydv4ZJGQvwI/agBcjblG2gQhvzd4fRKE6P/a2xG5mJAKBRz0dvBN0E9hx+7siXCkVcLsUk6R0fvOXOlawXHn2ZxvB53IWwwwX4yJ0KdrBcvIU
CQ+x2xkfPM253EQtWIG2TOCGUe/GEMvyZgdCSVtEprbcn+1qgGTGDZXTstTZm31cqdVlmZhIPkvlY+FRZJO7heGX/Srd+JHaY71x2/El2mC1aBeaGWjCuqtyPUqt/YGs5pwm4b2qT5PmAH9sy3udYeThrDnzzSYg
fBvz5pFXPRzr1PNVvP1JVRkSKhp2p67sSGZ15oOX3t9F1NKyqyUSCboZ7Oq8RIWhS0LGJudp+BdA7y1reh5HdjZBoxtFTu0rjs866DeNAYPAT9yezheLEabE8ybO6gGQrC8fNxhfbl9+3VPKpX+CIHAxMHJ+ijdF
FEoyZGomipPcSIbTZPy7PL6YT50XYTzZWX3AMmwC/23Afo7Ohq8dqZazi7yjsEBlxzB0Pc/L92PK+/6UyclcvM/n7/83LVT7vtFwcI0vmmMeNOqTWkyR1PdVDGjbf7sOK+nBWQr5Z4+vWilFdmQinNWuPebGsmVr
sFf0OLxZP+vCryIv+zyZA8ecuMwrYUI5O4eW/0r2JbYgxa8ORHMeGSfGKLOuxqAfRxdK5E2Nytzhe0mabEr3A7RZAHyjKfyEfNKJmDPaA7o4LrIoPNX8K4k5xIzA/Cg9sDasjanKQqvwcnAoHfjbAkud56Xrsgk2
IIoClSiw/2UMK+jt7dd2lNU2BwZrsTXIaBHVXA0nVnptC7pipc8Ocs9c5jnjSBXNOLbR5fYEpIIud0xUe39m2Js4rYxSRsUv6SDJbVSOlx2SoTACcmYyGwKFzf4jSOHqTMoZVKXCG/Omun/wDp2kz8GTq3Adfuct
M/PuBJg/qAyjHYNtwT8NVGMM2dZTMFSmfS+9KarqgTdWD3eLyBHEjl6Fb74UicUS5zVbXHxasGb0R/LLI1447OgfaiyO/aRVwLDdnLu9HbtQmYCZU97p1c1bqyBdt1QXsaefGYLetV0+nuhQuRsEnTgW/A35Zlwj
TyP2rENRQOO7BsPnNb6+2gXMyQ5XKycTzmH2odiDqLIR27XsyZSr3RNVSZyLQ9/UtDmwibaWCWDspMwbzcj3djbW31k561SnpZKmdK+nRKK9piUPL3aesjcFj9lZRTRpg6IX+V8ZDgyfGAp2E1maY9CP8wEf4VYa
hgX97eb2jZSwsirLhZVTvFTF1GiMNfZk4Y7vaGuZj+Av5Hkef1PMvV2lMSZ2zNF7exU4GPEC902Xj+wszIS7UFULvrdxKpPG4Y2wCMSKuRRKFxxw2Rm26CEWRUqLVfiDkWLiH9xzZeHMrWP/aNa7fMJY4KXnrhoy
z0VS3jP/HNwRZhA2B/z45FKIF9cy7+pcG2jkp9B34Q1cb6E8jbGjTZKXJmY3JgQkORkKGnwzpVvXqcGMS+RzXNbydX6PrdsH6TFfs2Jx/7J0P7GKl3f8nyUDNfoDtkPIefQbJLFuTgrhS7FIPTu/BGkbJp0Dn4lu
wUfS3oNCWXJYdl+4XIMFBEY2Fnruq7+kP/gA5eD0fSXAznwzw8ZW5sdjVewBYe5WyTBJWLfK+M18IQtPBBNeH4+p3nlqzftKtyTv8Xn7DpUXZSusYhQ0rcopXL/0kAH/LAvwTSb/3A1TDEEhDHIbznVEGDiEU63C
tVjrYgRdcsHEmhtpYCgXoKdVoNS9/HTeYH3kgs75Oj/yuSw6/kO0Yi4DXujJPUQ+3twOHKMM2VrDxVKTdlwcqAww7vJk9iuuuWsZ7cZIS65xuZ8iztGWWubhQw0rhWdA/sJU/H6KXW1EQfjzs5hriXNhUjtuVGQe
aJ7vdrfDvRyy52U0x8edZjz7DAo0tPFQyP3Fze6nWCVUu4M07i6dm6YJiP2Rsndp8rR6YqjWC9SNKWda/jpc1rxuQAWC7yb0/KxWVmPhUDPOit9FcwwBcZdZBjwHvG+RzW43PuzM2kmdHOdg+iI8suOpfGE/So01
bhFLdBrwy1YdrGezssDWHY8RFXeocp6uIonlmYgx8Ud8h7PkvTnNHy8zrHfG4B3U4dM8NYqrju2e9kADCMN/+lVl3+3tl9Lcgp5aiwv3Q2MXOcjAC+6C/6A3tHAXfOUKYg7zLnAOPYwzLD3jeuL3tdIYTckQ6Zum
AQZcmRH05WTzqrqis7nuSnBe74d6zS3T7pFbHcO3bCGeE/zF02w995oGfCaNqCzgGSTyey6g2ssNKm64ndXuFEXVz/yxAswvg1N6IyiDxofFsJw4/bWN7of/dCk3DygoUBh0O+OBOOi55JSv4WM5Lfx3vLCaDL9Z
Cfi51FW3NAJojvPg/+XgH4OFCCpmUGGIMKYOQ6cL0cazP+YBiBP3QiJye3NBckcEcCHlWKPd8MMlBgDuGIpUdi4aK798cYUz+8+dbNE5l+sqMFEh1Ljf59XmC25eyFrGZ4ChXHY9AcU9m0UdE8KEbhTEygvuDj0W
zqJ63tRHXN5plE8p+2xhngrdgcscChu4oMMY7Bn8is+noYZt8bd739Voi864FALwmTEE7pln7OnLNGCyLXK43AKQjK5qeM3s2aIa9ZNsdIcfERyuONH3OmBvNzidezdIZOn8C9r6K5Iro0WhvtuNbT5uPPs++pIx
saVUqYLN2knZDOV7I8SIO1jjyEdko2aoXl8DKJu4P3kbSxYNDHHW3p32zlBQIA/ke11Wt1LHCKOd/iLZtF4ENMap4WnJ2P9oVq6gUUeBl7Vxd/DBYLSUH8bbXKQuX6tqBJXNW/6nom9NecH4sew/aGLREoz/VH+N
hoaO144KYLQn88YLy/LAb1AOazQAneXwaXlNsWjdBq3ijkldAxAUUky/vF7kBlzASu9C4KUa6XyxUjh5qskiulC7srm53kftu81955hC4QyaoyR3KoZzwQttcuwCvqXPNgesza99mcerZR0ohtqZ2m9TtH1VnMW7
+tAn+cxLaMC8oa5wgAoNg6S9NrTpYYTiFxoGhSp6BpXwxt21XkzmBVyYyx0oRZEb4qhu+WBu0kWUsGLMbkP5V08wv8agmkkl6Qe1mj5n0GP4xRCNkm5UMu8a+1psSuwizCWbGdoqFPrm40Mk8a/tJp1n2cA/F5/T
KcJaEgpXgC6hQOYDNOCsYWo/fhGJD2lVm6Mjf+6aO0x67fow/Hdl70LLf7h7NXnZgmfa2yf3okzCaHZJKFQrIOTboPp1oOsMW1QI8Ah3DX3OEx62986Ty5bRdTcv0EW+TrUjri/+q9PyIBiDWl8rtKOKCsI7RiX2
92Du+5tx4hPQiZXI0/aqNSsOlbNLPURDXPhm5b+RvLLpJfBgjPYn6HHWhH85wfx0p92pl2ADIa+KCFh72KfELluPGVv8YNghEulRcSiOdwxKScuu8l9keZ/Gids3Ed579U84+LAIxmcKwSAbwK7gdOCY/qhd5TBW
bVXfiPts3KwAyVztAJJffAZ9W0gDzEsi647tpYcYtgUx1Al1cRkDUwemOortgFgue784InqW2J4/C3tqzhRJDdmMAn9EEevVChb8HM7t9N8mt2ykJcrDS2IZajnSaNV/k9CKcpmodMHi8lJvy19kykff4n2+oPD3
YRuu53ZrHYIpXpOiiSfXTLNgM4RhuxYhGaklDf9WViPKIzVnLlMjolZfu0X1lkGfToTXqHiyi3PqgpXIrX8oqj783Mz2CxejBLfxmTw0+AYZh7tkODsAu3aEsfJoPpf39GfuIdGRqGek1cgITVwZwe47Lm4JYvJn
8SQwVxQ3zASnNJFl2fVxbZ6R4voQ17WneeKshVuaEOSFwTd7cUf//prycGM98pO9Ui/LCYbJuz4SL58EQmxVHnnWfg3KZHjZSbWWTCp2eR7jCSjUtGqJkebDd1AlijSIGJxEjjMVX6R9Q7GybSCsU7GCm06IGMXT
P7OTNnBkGGpsVuw8dIca2R3B8hErXRNtk1B9EfZXXC71OncxXZWcc2BHWjoaAxfRe/9cAlvswHbHNV9M4AeZ2gcSTZ0FKqRbGWqokZLDmIVNzGQqmbEeNY3V70a2IdhQzjZ1Re4i7C1tLJX+jcZeDDuaJjoJW43B
lddQg94qxQKHgZkl9o2EntsVfL9KZcWa1w/aj2V/7Xh74Bpj5KymALl9SFryiZvIJ/hRzcMgn5YYllmCI5XAijIMbu9nUcgmWi2PoWHohH0ax/54pM1z6X0E88ydMtJ6QcjroW3XIh+NsCJ7o9DN1ks4HKEufyWb
4TVxuKQ0GNrfjO9Mo1Ira4tTkSe6RkwjdgSqL/oAgXcMDtjrROGoZWzFophuhxhQseGAR2EWyvEcexBibInV7goeulBu8Ldr3Of0jMFQ9EnNHXixABhper1NUGj3atH21i3WHaCC6lZvmK8acXXgQf2meg1xUGQg
RTr0BjWc35hwzrB13AvX7TKqabAhijZPtZwvkQuMvIsh8yuUHSw6776JjBmjMfVtbFrqnGlwSjxeLgo9U/mBh1cMKSPHKkvIPZl8Vsu/tUNHGlbtYx3KVLLveglNpiyWo13fsNu1uiOO6ndWLCo+j8sCxNQhc2yM
hLUMNoL2zB22MCt5Tmlb+Bv0Mc3myjBxuNiv+9INzhkmno9Z27ICKegkBLMTWVX5iP8lqB++2/PebBRLzqwjnPurmcvhHWbcqnwpWXBPz5tgqXmdmHEmzJjf2wKLx9fVHkbQFiMbjZ78oE0sK1krMpPeBAGnZ0Xn
tHPCjquKIxhzTo11pOI7gbVr06LMmlPzGLixD89gzkmNUxqBU0a35O783Mzovyr9ce2SzvLuG4knn/AYlV2hrg3hPobPnq4Fzwo4VbO+hSiaYWQ27Mm++kp4p/CyvL+aJOwjkh2JT3coiAfidJMJIL+H3APwh7q2
1BZeBy7mP5XLTIRMimWn+ILUvp+0GaDfxKHYLvbBpPbznjqfVvUFDeXPA2kYRbyOGmdmQ2NizODAJcGinIhkLPVODdu12sWZ9tgIa3jQP2VWClMfelafjc7+s6pzSmKJNA4Q20uSBN36N0G8aqqA63nWQpkkzinV
x+CjnJ0zk0xAqil0oV3jfihG0NLYU2JKjV3jSEgopujDRbIxXti7KhBHzabDnZy5D1yWqWz9cyAWXC41rHxEhRC5df12GcTCnRGAP+54tMfwnPVZjYGWVfBHPFbupo6WdxhInKm/lzqPVt8E3UkpHYGg1fe/eKdR
RKuuA8VlAVVjv+oBlz75/Vmx95Uye0k/qDQ69rN8Wor9sLp7jlHiAKNgvFTtYswGPJI/ScHGnOKdoBXPvTvgar0fCiatERCHktT7YlAXzjZ33DjAswY+Qv7NNhi0VOoraBWhVNGobSD7kqMuiU0RNAbUZOqkSjHd
3yjPNrJ23LJ2RVD2kAO2zqS2xLSpF1TETzadp8eRWhaNp608c1AirPx4VZSBB9s5yGwzDdwmLUrt2NJLHSv5fn7P/S3GWpni/Q0jZT84NLCxtD9r2waLytf1Wv12BnynQqR+B1odjGXfJwsYDEWLTQLFUzKEDVGl
P8n22xZrUdlFuWR7CypCwNaoZCME3gA2TzOzyxTe5i2CPvDA68XiQuz7RmF/ft8Pq/d5LHohUECoOYyEK6mBy5DLZtwJzI+WrYb/pO0jaksetienVMiVqp1lmvAxOxdhTdhozBm8L0n41vhmNfpvCaH1/QaxoqB6
gg7AaNuS1zSV8Bm1g+pM+ctqBFdlhAOf2h2Pe7GM2dqRXZP0fWEaxqH1BHVWACt7C1o4HXVdBFvR+RAhcyJwh2n4SNGOwDgxMxWyL/u2ioKVUJp9TG+wbw9RZXYpMOW3GVKWFGTewVUIqQwUu3vU/gRTflUi5mXn
2ctizrQYh7xUI+53qbX5Tsfgigsn1Z7GGkoaKchRVJ2B7E10JRfAGLgytrzJWr+x+yi2/zSZyG4gqEPgozpUXItR8mKN3E+J2aybsqws8ppuXI0Ls1XMpYUtg+ci7nG8zaVE2ISppkyW7hWI8umMVQ3ALqFvGBGD
v71Vt7tB9avTk0Vs+bYd6PIvzxLjpHnzzVXtYylnIDrnYz4JVb+IoZEToyBlFxcMKvsoLeJJNaH0g75XEeiQrC6X0SfLvG9lMQYWqvM0FthY26PGAaKAnFhd7QEEFK7zeGNFdBO/btbQo0uX2F+3uCTFjq5rab6l
hz2kUy/lAaQ9RHW2G8T9qWCVHxtZC3BUuBE6Y0L3My04/iRqm2M8b8n+eJC2/6ECHnGn34svXRdmpBEJai/YiqURo42Enej5J1PYAlctOM8097jXX4eJt96EA96erUzMUbFs3DR709U4YIbDT1UniaFaNR/fUqPp
G768vQxZNTW043hJSRuNXnLvseiuehZ8hJATW0xOlnJwzDX24r/mvsVcHkvUHg/GWNne0GX1wGN/5Pyx1SoEzpoSbL3AdsjvMQqR+W3zJvT01oUcGKn/oadlw2tamwb/GvW/tO1kFExAdF1Vz/sHqHqyKtdHh1i/
jLVfou/ebhRe6WzjfXZHcCdLlyKsNXiZt/8iUsiiOcBlmsdBlRubqvDPWqnF4+lBBV7MDxFa6nvW02G7jvO6ELXiFzngkwwsFcTZAOpDrW9LTPyIc41QAQ76X7wQJr2J4zC/+hT/PzybWkNdJMnMy2qMpgrGE8Gw
iQ3r2ge68cy7s7UnT+q5nMIc39MfJ/PyZizarCbGsuznEaxf0yk6G5ezjGlKzIaJSYFou7CqhFG047T528E+3mZ+XQ1hBpZm5BjlydWjusbT+GEZLi6A4aw1ki3Xk4IpcWwXT7GM6Kxi0BdBI3PWK/73c0qb7UWm
tHTgcX5tjjFLJzA+HIgZqkw4as5oaq5lh6uraxIX2UnE1nILClrMkpE2iD7chf2UDsrd2mTlHA18iDifCWjy9j315yx41b3HTrE4R9XSVOjxJ6Ol59uflDv6iQVtrCll5XfSNY3cdKS3bhzkWtbpr0iyLYZgCCPJ
QoB8j7EPYUm16VsPdDpX1ViHt+BjA52xHkeX4G6CV06qStevWH0GrxGNXd8mqplr99ZT7ZiK/WJ2IB5md33bm7r3VzrhVs4tFKf/ClJvyNrAwYHSItPcYRRAY7paRiSKbm/Pp+WVPtl/R0ZwJjA7j9mzlB4FoUyv
vC52cxcrbY8l/PIaPejSxROamMSb9Q+GxQZgkbbk2/6ad5gdlog9dOzypfOl+tl9q2XIOQ5SwsKOqaKBeiezqwx78WnbuqxyjV6rlAPrbGVyhZj6RA7cE0/xEwpqjKXOGkm0VjbpJwUBKsuc9/xs50lnoCDyxEQL
1Za3s4JL/1XkQcLORpx+dgHPSxzaqJK2f8plPz8litDcZMRU4ToksH+UFYOn6R2Lpi0Gg8WPkwoyxArfb8w15ZNq9/OQRuKVmPBdk3gMDp7LR7XTi2CxHSYLBVBVdu6bZMMuDkOdc66/F3vPD37seqfBuoqXYOlN
5NV1WznQnApx7BQrZB+vsWbxJLjtPb8oIiTM1NYuXLFkRmLNr39QDyOSFbSEi0yxVU2d09DfuE1wEiZmWG8AbXaHIuTmHYr2zvhvvaqpXqbsi1EyhLm9VU/VG660kOzvc2AQnd1G8dIOChClhCxP6FdAug3BR9oo
8pZP35ZjP7/7S9ixcrX0eFLh244wqVjdR/bPeBfWD4fMgZxkQs8WpI+SfrlaacxKYfaxHi5exsEMJwt8ZkJ9wiqdU8oF4wfu2qofQWmxOnoCMNwA3tFhCU+txqOXz078wUkcw9Ul9cSW9/zFYQBI6hhtTf3TA2MV
1dvLG51jcczNXOJypizBpGkzhBKb2mxV/OMJ6ozC8/HQmnRTsr/D5kx2sA+qp4E/vOjHfLFG9Jx4+CvRzmCSB0uimnkhzygJzScBPhaznfjLk5Ft3c8oKO475CulB3YRVyy9OUXriHruQWut6oE10z0i3ad+n3x6
wrUSxVAcMXp5c6BK7m2mO24pc6H1fnx397YAIjlAV3zB2iNbkFlwKOzZdBufZzLTlR/GMmmU1tXYSc4i17rGB8orVks6tK0QgWj0qNczbtVWrU5ujlB75FSygHsg7K7yeLH4IPUp5rDnzLKyq+xl+96ttsav5YJv
iQRLoaBWFKaXSd3PvREjefTq5jD1NllXn9kZmz6RNfcCmcOuMWtKoE3ETPQeoNmXYabLhXLrYpCDMa6m7aBl3mVUOqbA3wCrMRdlkBMzpIPZWKmoPda5e0pQt1zL5qcWlLaAsbsb3A68/60KZjCaYhVlsWIcrvGw
QfpX8+embVRUEYrSLXg4y3czBZA1P+S2fJwf2nHG3Hx+uafCKAYfHtnW3i3ep5I7cMJZWLvqT5ZkLBhhAdQESlYT/SwRnFXxR5QRreB+TrJlq9D5E0vU4KAtpvmaM+Z5gUV/0JFEcXsmLcQAaDPhJB4bpL1k38iU
9VqxCROtyY43o/l0N+6AhUWLHT6gYKJB0Gk5noR6oY++2qSquVXsfuaTutz71iD1BUcfQG7qdQflreTrT18EyKRPWXRLGlaVz10qyPNHv+FZfR5EMu0zGVmFl2hh6+qVLoPiyeGmZbLKurYEqpkUmk+5uLN4gT9U
WZ9m0VJV9hkd9PVB08SJM3iKhb5klrqe0c4f5Y3lJq5B/Ke2Xl7wweC8XNW95eo1y3pcVrLIWWGbXxAyTgj2PADfGd+Mu4V0ZcI1L2yvctdit4qjxQBGxO8n/EfQhYJl3f07w2ZW3mYdW5pl1y8gooFlHeT9VFCr
DoEFyqz+9IR8MYGFu+5VG3tu5Kuxn4RjG7gQhNQIhN0gtAeb5GAmKE8aWXA8rNYd1wFZp6CrhUpAg8op/apmA/NKZRCoiz9+204q5U5PIW9jLG7RcxdbEH24rRfriwms4Llk6gl2DJlTFx/FOkyvx09kP0LVYOrX
ZK8UH3EZLbG2DCGFgUc9Z/KjPTOwyWO2G53fGoZhbx/pnwmbtGWiwaKKE4m8gvWHbp4DzBbL2N3KtGRCKcpLJtnnq7zdQ+XLX7AoyXKEg6dFLo3wyE0pAMS3DI43x8xY9AyDouebsxLhZM6Mba4g9VSbfwWfonro
vA7QhvGZE7d8KkKeA7Cr0IhDwIecfW3uqTe5UUOZmkY1hWUd2i6AgnZTh3WcQNW6s9PZlGV7UfFBnbLcRkcXNF4pSCwYxgSVfJRaX5cYeZDJgakGfK129mYSmJwsFJibTDZ7/OIFtDNEj12nJclAeiEWA0U8pSGV
xmFCIOclueZjWG2xzTPcxw23FcJW3ERgI6DVmV4uswjcpfP7cpXZbo6rUnTeSqHWyNyoNlZ9vz8BT9qqx0HE4Yci1otuU4LsP4roLM9CyI2k6wcfH6kpR27cew7Z7TubvDVTdRls7NJPaJr+b1V/6y6FBnK25McI
FGvMHck/zgeqNFffhDK9xmL37170bD3yjk1hvVbqBB7fXFM+GbbiEcyqHXKvDK09cVdmAfyFpL1dG6ZACaHUuqIjJiiYD8d6MQFu82RTIBPGwqFzIzhPw5B/F25BG25svHJ06RbI/2qX+W0xajsw428YKtfofgwH
yNhrdoZ77uGRvC78n5sDycQuzHLck3spgzRqvpWraL9m046oZI5l8H78ezc1VOV5D4sgP3VtWg3uKwzTpfMmrqvperZMNKp99PM9mAllipwuIU7l6x9WxL/V97jDfohGsGBXQlwSBnaks4KftCa9/FnsvWTHpnTb
hDxGX/A5CpDx8vMYtvKnfndso/p8Sx4KzE/X/Z6fX8faaZJ1RN1g/AaKyXtN2QnKx9j+Lts1w+7RLhaR/05Gb2+y/xj75kbZieIgELXK0nU2JlaDP9dIe4/iPwZT41ehd/m+rL4zUHrU9CXSBRgBL7T7Pl10+rqC
R3BOvVwYhtiTGONl2o4Q2QGNQa0HfCqBfQVW72j7Dzx8fz7f1S8HU8Fe4BqPTikifdgSCDxTCYFZC0jvTC1sPJqLCpuXmYZ7/fWQmwfjmYhhBu0Hl+Soi0FSuc5RldZDv1os9w2G4bVt73bffkbzO3vCfhU5fqK5
Uamk8vFiyji1ube7+zoEYPYOUkBOYZwsrix1+Td3H/9ThjtnHXV2h5v3FV2hEUaLGPij/+qF9fY1nb9ifnorJrTLH70dXKR2Dv7LV6b24hVQ22WMCN0/smGDztjj/tBsRLGcOVfLtL32EYEVf/tLHToE40eFmlR+
2I7n6XJVc3kuz8q4DkrtgC5xARS/6v+iI+Lw808JgLXEW2/4X55rrZP++j0V/xyuNfx21P9D4DGg1T6eN2ojc2hKno4o7Ogi6D6TlaXzSl1Xgew4Hem9u6iD+HTJatV5aBXqxJWm0/YQgNHMfRfKWdd+0pWu8/Bq
1vmqfl3a4KH1q+Nt4FX2R5Jvx8fHsxA4PieOd8kvGFhlviy0bi+rzHOEEMdPN64dRYoJmeDDOMCTbU6v4tKOPLNxSz2a1bHHyXgWGrc2RhMFKQfdeGN4EZDW5EeEBkjHZdCWCIukjaRdAxGqRLR5aMg33eYxFgw6
OdxtwiyXqFznK8NJvr5KCSjkDBMKthzQfJvuM0tMdWErviFJT9zK8yvE7y4lVgTWvzvw/VFo81okJmRsm/ZZGtoymOF8GHlGoNWuFwlwvecCXAq89jIg9xyOMOq451fmxZhrnu+lVLTmqOVyX8YyyeTdl5ItNd6j
9Wghts7/svMWZvLli/ukzbmlXezDHxYMPxyLfpx7fXb8fL0/47Mceemq/mu64T5rcB+wyb0FAztLc07ir82K/E+qVJ3bffdBWBiZ1zcgY9sg2SrhAHl2n+8WbX5caXThVrs5ZsBzhbVxwJsY9/EpMZcB4KfXPA1C
+QRZy9TZMmJyQV3Wwkc7nJjJDVqDEOCXeMg8cncEPv1wrLIEDss1gVfk7IHkTWpueIyjs8bw0/Hy8OAPsvAAZW6Hq+bSoIP+jNKiU7Fb6/EKBbhcaU5pU5ebgR9C18/o1xzjQm/lWd2AQCdOQApz7xnIGQFIy8TT
EiVSEAdua4LAaORLMqgq6gCBQ2Vcx3JR1ZWimeFwoQziOIfDBWB9QyEp12Cb67Vvf967x8UJ1k7+5dy2JLkEohTCUCzDfW6b1Lm8RPHKYUjs8Jvt0cRUC7LXG6AaLeiSkFmRA1+RLSVoRb17he7YZNmVQAgZoNdY
a5e9rLCiGZ1n54kTiBvB/fLlnu33s6VAOxFA326oZ5OFEA6k58OaryHCtJSIdVrIzugJLeiSToFndmBSa2SByR3wxjJc45RHt5XCYDjdZkZuJbYxB4DWjbJEZIh+tg5MX9vQDcoOFn6VSI7K2dOnaH7cLK6KTTap
T9qqunX6eMxeLLNCZoOABNwXGUfxmTFPAXPqEY4IUdA7nTeNZlzjV5jxULGRs7z3Ktgo4DXSV5oyVrv9YolgMTvw9cw0Vtzsx7h1vcbG2b4eDZe3DEFd85DtILoRoIe6PdE37FEl1KYJy2s3uAAXceFOBrdzCeDJ
YQqLznlXNr2Njix6G+mrvzQH64arXnOQLaFdbxgu7fke8qGERBceJ2FkNOOeI64yANTQgnB7Sw/qQNrfotmb5CfGdtW7TFsjp1+Y1wJPySgxTLgkxw0rqwYHmx00K5fud51OQPW5BF56pa9fROtDEEqLkkmiK2Bu
Yh2c7EQwjMFWJDNBqnCkwRUrFzclvJil+U2hnqEfowhTJ7fPmY4weT0vgJ1uaDfV8ZLZftdLTf9KzCQAjQlQuo9kREVns9TQFWRVAmEanq0W40V7mXGqWvcCZpInB1hxHNeS792+a/8VAJ+b6G20HngY9HMFhdmF
+DnoQBTxt3wOBs1oIA6SvAA0eUj6uUsHyhsOm9aNM+M6/UIXyP2b4qJXlgWvH0LGD4ZUVeQslrKOAEagSi7t2YV94LqKDZ9CZMTi6J1MNWsgbM93vKWfGhWuCRISxWgj1nR2q+JZUFyMCmqvFjpiGbeNlCaCtM/L
ZaDGYDEtdZYNoGqmGpD1iBjPU5EOLNKh/sDj+CoVGu2bRPr/VoZGwwCR9r7sxv5mJ2gW9xILcAM+a3jcDUmTaihBMxzYGsnKKUDxMN6FCtPhAcvu8RQ8S8k0ZUxKJFkdEB5KXnEV2hcREPaPUMecgEWT4vGD7O1k
Yai6iXJwLt9kBwkaPd7+/PbQHWAglrx0HKaB58FuMmK2W+igF9DKMoUVGqp2texWWlH7oIej7/Av1OpRybkuW4i7nmIC9+aM9Ppc3Pp04hoY25fNQBM4bfmmFK8i1HCyds9GDPd95ObGfxEUD8LZcAz3cQcpYQxh
YLxohYPi9mNJEg4vy8H2xi7hIKaVkDHcY1C1OhiDzuNKdDimRukBy2diU8zdhInmkZLraBXcbmM5SgfHtugPCmj39GIrshw5SsqhsNp5kSW9iTrQq6Q553ggo8Uf3zm/+OphScBvnyXYPPUCN04MJHURIX84LYHG
nCilZqyfwe0imj/jPcLlm5B0d0pCRszB9Il5uoAsy/hKduI+BKPaa4JTNLymv8T5u9KVJ7hfm21D4e53L65d24OXiNptsvRlzMWtY1wwIq6adc7q1CBjLeReTUh3BGZiDBKGnRxx/taQ4wpTc3FHRjBM1OSz5v3l
DpcH4g3/pXJngWqqVLiJJWo2OiCh1sb4+5pxMj9AvEjAkWN0F8AiN305b9unFtr+4dm3HxScrBsmfshw2/3GyjKbkvMheqp4DS3dLhnpzXk43okSe82LYUMf3yAewdx7jLg7bkhyIqbULFyWu3g4roIs2W23n70w
OcQvEbTo2bDmTDIPfMcYVMWmNo87S+7X03etX/eMr+v34UlNwrhodFB5xP0HXXMR59drv7UiZhSloZ/phw4UgDb5C7/uqF3lL7ycbntYFURcEDVQIHhuoUIFw/HegFsXFHmYJeVLP3WfHg34JDb/lf7Nm4/FBKAC
JEpTcb+3Ug8oXAar7ndviFy+DfF6ibWS/RdmHPfzEsaVrhVjFkVNddjpxz6Wgp6kvkI4SdKL+CDW+bZCBN4UJuDggN6z4sv8q/9246Av/yTHmZH+f3u1i7T6AmLrj1b+VEnswr0BuKQyEYkzEcovyhhMHp78NPX2
TWr/r1uWRKNtY6VHg7MtaO7ydOODNUJsJ0qvadV1xoTWdy/6fFjqNQCwLcwU1DF23F0Kil93LjIjyEHThVlR3ppJMdhmLNHFPQfCyLT/smHCAU4a34CutVfD2jkla+o4Idv+a8b8vfd+T/ly3rZv3A+EQtdZbmAA
JhsVujItK8C2TS9SooAQ3jYn+8G1DsF64mLq/QRkgg5OFveoy7Ebl3jwZHolczRC4GXrXSY1WU5aZ2Majs0SeCGOce1d8mpi5riXVPIdQPJ7pYOdSWjyPg5SrdfhD4INTpC+J3cyD5vlFh9TWQifS6jawhqmQ6t4
SDoqwzPWToCRkThSBEWf8tCyzSlsiYBiYxQTzyyjFocg4SAajkoBBdRi51e7JgXNw0jGZBdmbdwCnb5j97xe5JjbMI6JYy+c9u5rYRnZGx6AgSRmWoXTPbuOBNKD7JWhkNObAeuwZKAZpiNYMi5lGQ8P27ylak9m
cI2UiJ5XhKTd+lGv5J/08FF27tUffNac+byh/OH6CK5th9OQ5wiDqQDaNu4FH/u2eSPgi0VSiQ2OD8ME8drkjpkJeZPH2zPkbIFuW2w5cSE1Vyf/3UrV+j9vxu0aGMRxoQZZj6YEMc+stzE7SMyT+1J10z70ggso
OJXinDOmGyIcdbOMecS/nqtkvRl+FTPJLijsfZt6gSOqx5jWxHlCf4vCyEME3H+JWQsvNNG2qD9vzweblR+614QOalRNqWRJGOvwQK1lbSLxNM2hOeerpenHXe8V5pJC7+YB0Gp2N9QQ1u8IkZf+xaV6wSYeN6kq
yvF4XWYcQFFkqUY/uP6FRzd0ZmbS6zy02p+1Nt5bTbmrG4pHrSiTgxJZhiPUVKfVnLi1x6sifFAeixZ4W4yeUOnVza+NZwVP+8gdqIL7Ww/Rk5P1uQ/um+WNFEdRiciQ7N/m0kbQswA40wDD+Zz/VH9H0mPYYMMV
4lQ/ZlTEqAlO1fuiPaIN0B8HcMh9VzcAQm6pUknG76bbf1GNh5c3JS+bkOeJXAcF/UXtiIGJ3NCOUxKHkJ3CewzO3X7fSqlwGzZhZbP+shCIZxuDonAmAefMsb3A3dFkqGtVh8i0YBIvtf0Wqgwfo86qofvjaB5M
fNgVYMS1IetKjNLjlPs5Zc6J9NJBXHKAFAXyFBHcDPQIaSnRbPqJro7giYFjIzktMkSFTWg595X3j5FjC8yLR7Ovqnym9paGYk3dF10fKyIxwnSKrLu1dcgcZtcwFzzWW4sBn7hwVeZf40TRvborgeO3oWvOCu2s
pfBCW0CTejSVWQlKXnhsLlD3M+S0GkMSKTVWuDJiXf+4kh0Tdkym1as2CI4DB74lq3ioPOuc1kznYDiOqtAoE0MNN+v4XMQwOyBCNwfos1kexj9k/Keb+nf/q8oi9I9eIZMq6NQ3qSYxkcPx7DkRVYr+DP2QV9Xb
PWA2VEb0PJMoMaSzVtBaezsehXdJpwFiLdKuQuhzBgRkT/MZilDd5EiTmukVCqxzSCBuzJVD0SqncaqHVEHR/Q3sRZ1M1mO2L/cNznRXLTqxtxxwdYoKGTVrz3FdAp0TSVlZlMgNucqebKcTLVUV2ZiN+SuM7IX+
LUyqGPMM26krbhtHzDMNu1ybKZ5zIrZBzzGppYH54HECT1ZYSMHxaiTjDI5gn2gAQxRMAUBjzlbsXnyAcFd031M2P+Iwn/uz5f6hMdTFVSs5vspGRgeXHVTdmnrC6OY28+nEfFMYbUc1a6dpd3/OM8M0dwzgDWdL
VjRS2IKqsalfMKJMGkJmj3RHHfvbQlcr0DPR4IvT/uvZ0NeTfANEf0DA6Gmy5JxZDratK+3gH3buBNJhz2Bmp3Rai3ZoDM7APoY8jGbIdFh2TM4U8G1FQYcLI+Pe5u0IhrL6YWc++SNuN862irELYzjoTcs4w/OV
smNiG37mB3moXwKPTLtqa7ynZdQ9J0pFiqIGzqsiLN2TE6t1XAxKMA9kUX5lEeLa9AqbK2VigCYq9wVwmXAAWSILzcI5Ob6J/a6gi4czNh1PCvcrlmq5sLzwx4xr/8SG1E4d2PYA3ujSrpv8Ic5cMQ5MtI2+tYjV
1I/bzGAciymN2dcqMeHAFc7XPajfscy4RAGS4orFl0G1TbK/v4xnaFfOU5dNeRVhlOQUVCk/ACLV0yRzdH8rDF9CY9KwSKmSgY+WBHZZVRKmJR7I2KedfvniiaYhtvaa1XjtE+/SPLrap72iY9P38ZIUcyqXpqqo
0+H2pJoYsAb7LgYJinTxVBNhCV3XDYvyc2yYX3DpcZTJL4i0LZWGs4x5+cuCPtUXsxpCDGgUE93+5Au3jMJX+Ah7lNovqQhQqltUQF3GB3Z1BR3LUfdC90RPkOI5ZFb/xrnq9qh1QOI0i7amePw6cBy7jkSPrqC1
3zTm9XeZuDhjFe2qr8skl3uoCau/Utdbfx1ke4g/bcONruol7SjmXeAbxEFeQRrx9GRmEmYwftP5M8UxZQhAcRoqR5Pu8LxL0qxBTO8R6H71S4wIzXrUI7GqqpRc4QIIiqw7uHNFImFGyYeLzegXmfujJRAhKbf8
iykNdpoU3uRDfTiHjZMgH4RtB6zRYKplpxP+LZPKvIaPToeqONchGNSzRraqTTeEYBHAVnjQf+CrsYr2vhyQECd9hWAjyqdR1fFIxJmzulUkBrxuTsXyoAZPruHlnVIfj9d1PqA84VuXRvD85ybmRdIe2jkiwCbX
lutZpGp1xBVfyIkobW7mrcYh8ZpHaa3ERd6/xgXmH6XgPGtvOdkrnYgqC4wzH0Uz364IBabLim3y+akdkjmO68L3392lL+Jq8HgJDMOagGFCrZ5NsCh1/VEs+9/ulwYRx2Uax9gPqG8XbXeee6I8kNbSXKTi6a6m
ziIdhv0bqkaoqSrVa02gaVEQIztyXWDAge6/OVjhc2Xcx/5k5hTx3DLbMSaZu/DYlxVEzPC/4nmZMhuohtmnklTsApj6t1s7noIqhXvyneJNGG0fvBvzuHuCsC3+GDesHvq34/V1l1VdVbP0eSIvcMUBKVPGuecI
y7Cu1rfgF2cKyOmBg0dm6V0xN+9AVnMxNIJBJ2WJ4R8U5gwP7dI3rk9HWPHOsQLXzRJPXj6iL3xixuKo3dlRu8tTx0msCl9gqcMdvh+jS3PsAyURZl7HbPV0r0K+M8asXtRZYlCUmQbmFLjpF7WlbNdzuXMNXXET
9cn0ykCHBbVMOiwyywV8a2C93VX4cY+8rRxk3F4m+ce4K8m5PgC18xU1RLAZl7ZFrI3AUKa0Z1ZTiCaegjCYh6cdJ34X1ezjCZUn/vVsxgvdLxRzgQWYl6OEZbEF3xfncFeNyzz+xs7CzQlYgO8b4hzTdOJURQhB
pSS8lDSMLVoygNXlmkzibihdy+kqu3GGCLhTZiUA2O2IwoGDZlxAsnFn0AkONxGuGiw+vZDtFdtqTSMsUVo5BzIVW7Qv1E82G/wXVVmJCXMUpTVuR9aILI7ju0a/8z31DTLQ9NuQydKd4wQ5zRcWmI0WhtfBs6Op
Y6R5vCmU+zYJwTxSDtq4LEBmJEo/Qj3hGEtrL00TRgW+TUBNeeEsWLtVzxw+HW9rYS4zfc1oPWt5TZ+kp8hi18zj8Iby9xEt1WJ9sxlYm8b2ZzR/0wK4P9JGgWJeh9opMH8lmPVyKPmgM2MxwkLJRChgPEV6oXWe
MdSWgpfBpmIbffjCIeKETssp4F0UK9educG4jcrg6JLe6CNMlgcSo9sELCcRRgad7WttW6tOBKkaWG7v1TrQ8t9Z+0juLZ6qJxY0epu7Zjh60Kq8d046sSdCFBT4HKb9zxT6LA7na8XcYRDMXfyXUpqYTkRiFGSO
Y6QxNNStYDOjQzKnCo5Vx1Xt1XZcDa7ptyy/DOhO3dsRDLNmxNLjtsHV26lzJgVggSocdMhJ/WAM2AWoN1o1UUtK9PLhELJZUQ08v6/nUBrtZeL6xDFbmsONZupCb0WRBfGKhCcfarISS7ATXwDwNTLFliNgh33o
Cq+zcMYBuDFq/L0VtKhks/uY709TDEU0D3V4F2zK0NNGle08Zdy/asVemC55m2sVonn0yYe1epHabxRDnMYOI82Uf6/FKsfGSRyya5MJnaS284bIuZP3K9e3urapMODIUtV8CZoLyNwy8CIa1KiHZPnIk4yjqvx9
YeOiVpewMbxcrdNq1cCLr70B2w7vlVT1p1q6X5/5EPjVCz4PvX2HIU5q/pz97IrOeSeIS+vYXEt0rWSPdybTHFOTP8q5dkQ3C7maJzJ/CriTVSO9Shldb9efXPV1nVETVlHb+w34tvgPt8MTXcf3MDAvLp1Nmfh/
o2bZ5nbXO06bDD3g/67qKk83tYrMvwakdmeucr8u+cXWP2uCyXQCUSJAVmuX+xSYHTFvb9cE3e+rGUEA6x2Orkgv85E+QhCbLLkdt/42hjEVVIYrlnIDTm8CXgEYAQ0+Ysd+uZ0LgmUDg51Jt05bSIZRx6kKXHVg
aSdea80dpwJDEJA19Mr5hUz0XG/ENXX3FPuMHlzM3PYE2fvWH000y/WanVpJiZlJrZrhrMKLUsHnQIrTUPXQgec0dnKpVvjZ5k8WF4EnfOTrapluMfaLByWXfnvuJrZyRSSCOMTEQ7YjodGoOj9PiR+4wL48tY5H
3SyxuKAFieBAHqALH4RTW8uJCbMWD2ujDyQfDjnUHf3zWpetxQ88aFUaeRqsq4ByV7iLjAfyAyE4X2oU20SwajV1tUIEA1F15mCIR8MtvD+UhYRBZmjMgISyzinuH/tmGEBTyxzuA2by431It11UXOMRRVMnokvr
TQKamVbNtbtiwrFcXXR0NTLAMTLiDi1ax0q8KNIivQs8wPW8//qgqYUoOfHI40hphBMs9kHOHK+r9ks4hzIO7so9u9emcPvV9ajoVSSbD3le9QAVaTPdzjS7E306Vd8pGT6OWnpmRtMAjBW+xItMUUYkFnleEJ9v
td6byx/LOjTe5eXTonLOpG18KWNqS3Mjwk23yQBI4F8sqMIRTw3T57ULzzAD+hhqm8ijqAw76Klipqg/XTRawlkfZxXcJMXTuTUj2bKJbGhOkpXdTaJ6O0b70yvy4Cq6xUXgTQXPkX+b2/YYzxZoy7aYIRMMdk5c
V2xfNImeS2QBn2dr0zysGYgP1h2p5Svw/2O4AmbGncz7DrmMeESvQx2rUrlUWAEoizSGIYGQGPcF2nrB3QSZsxhj7bDBec9ILhdD/Ylf8wC89e8jfpXbTKIoeSdH11M5X50Wq+0TtF9bd5N9MxbwbjXgmAD8anMY
4kGbnk8Sak/DqZqWqicrTCjRarONy6+OW8SGMsjKG6/REIgDOAxbYeiQ6Cx9U2G7HoxNI8eimHumuBYQTkqichTQJZZ0ZMPUUQI/rebInlZOokfAcV+0Q7o6qLAxxUbTLGygKiNHG3l91CQ7xDUNPV17n8oep/wZ
6qEuTRW0kAtdZ3ZmFeX5P5VH26/NvqyzmMrqv71xta01baC+vizIBRqxVjIPNVLGEN8nu5wDnSyJfNbtSFJ6H11HQ6IjarHltmHY2xz9QA6Jm1yFaH8kPeT8o5Br6NKQemmmYP4QANgCtmwhscPZbTHENtPE973Z
GGXB8VHDIzWTFxUBOSsenQ203LJYuS+4HfyUrs28ibvN3FIbp/mG36ZnyyDm+6804jvE0SlaaHwYK+85pBg+84uTegqME0U41EU2hVDtkFVNHbOC7cnh1GitkU9YMa7m269+AS352FSMRhdc8Jgrh4Mlhr2IZike
gxKCDapZJeiYNaIDxI0SVgt48cMGaTXFh3BWrHDosEQffgTVc56dips6VTm7tf7NISWb2ZY2pxGI5b4XOn789QxGq7oB7u83bsIjMs7Y1gg+q3Y7+7do1GF7MZHQ9qmsRXSmrGXM1Et5b00VJUH4Cb+bxNf4zuOs
x4hrWhGDZbEjhEVjfAeKo0I/y+ioJyxbdASA6cVebbFkhkLFMlubiQl1bKgJR5nlRNkCurfHg7Fl6xBdKlnqfIKUZuyBg8OWUmZLgxLU/yittqeNvQhezXIWrWLOIzc1+XkVZIKwVU2AbSlvVmpa/8fdT2AJZGGH
v5GKoJdRBXERrCNlBwWVqPKPzEMlus1rd3Nvp+jksJp50OLjO2shjh9aFKo8XUQyjP7MW/g4cyYaRe/tDAkUDBc0m+aQVQ8rgx0tlwUQtA8dm9dZIh1sLI7igo1KTHUbRD68j8PSaIgVMXTWni/wBqSpDyB5E4L3
ep6+8Hp0uSGuU2EwZXI0Ss3SbIk0IRqdWw62XqKwAxBvTrbvgpiZZQfJSZbw2G0J8HH6dTuK4nfbfnhdrL864N5YrgiW3KKhXBFyxe57NESr/A4x22hIxyi4mAXz84PD3vfak6gP2+OKnSIur8kz786mtknWdBiy
qJhmaynqzcKY3XaJcEg/O0CXiWn7HBmV4Wd+FwuljhFs5WlfEbW4Nj9y4je07X5jcRxUyVpKJX9wqb7D6bLw3zAiqfRl+gpKWckqBa5aHPfrxMFNGSJRG9m0ZDmHyocJmWoXW3xbDMc33l6oERXo0xVJPVzi5cTZ
MYuaPM0iPMkNJIztRXUnbL6UeahxaKwrMrHYZNIkeUSc5Ggj8uTo1G/HNRo/sjYP1Y8OGAaiTMfslw9HYzayEk3JnBFf/GL8MKZ06SlW/ogtzQJZLc4whSOJlSxq7GLSD5czioCLdav2OnKOXLU5RXnmCBBO0wbd
tt+R4M14FHNHbJm3UVt9FS5++XeKsNU62hRz+UjnDbOOqd3n9QMRRbltl6D+uBZJz8dHffYwmMhSaPNnk1YjWba9MSoywnBG78AoC7FaZr0EzEtFd4pDAhAFriRYGb6riRggqhdzpqs/9eyP/loSfZ0WtcJHVZK0
ZF4xAbgugXtukY05srJKxjRAsoQU/LFwgJ2t5+BmFhzCHpsFTJlwp2OnxctaSHsY5VWii6cHgzloKH00CrtV4e4OCiGC1EVnD+d15NYBRIDtih0wduYfU7AVgwG2VAj/cshNxHwZUydLU9xkexYnK5MZDxSEuOFf
CffOuMHZBbBevAxwh/G/bBBiRtAYktI7/iS2D86EIfRrP5utuKwd+MIUY7jKo2jmsEpvX3tkmT9Qdo3d9C0fmHo8wazHMjVJPJDpEgO/aawHm3+yAhfNzjATGp8/e4XlFpTABNCIwYWoYakB9xzeiF3Q1vrPDmbT
qHgvTSmalDIw1sxO2iOf6mwtK1xdy/kMv4rRV3UYGeX6epH8kqwySVjSXFzUXzHVGPoXT7DmlH/x2uO5z21ZeaeNANoEYfWxc45KM2zsUJp1/mFv3WSlUsPxrDZ2dOnGzoakz2afjRGZgTz7qLqbcyY7CX3afmS+
uR1+iEykk7N6fGoK0a8f3HAGQHhX/i8S4zJFNyR8MbYTN6PkiVGO+WxoaLGaZDdp12VsPTzu1TnSYgBfeOH5Tq9kO+TkTaMpf9sqd9//7hy7rt6rJJz1hI3EPOTB2Hk23xzpexHl9IvTuyUGNmvb7T0dt8Yml6V1
xTAcGglvN1/7eTQgMR5A+vbxGdqc31+l8x1jO48knVLkEPo4nsu8cWDa15xG7D05lMNR1hYodwr6vxfr3c8mW+BiNXM1S03Nk2ePtqNjP+cBVRv7Sl1/vmzPo+PB67Zr54fgOKGq2miMCRGoc0XBo1lMG7GvBkV1
WdKd5ifpDlR+3g9qbIZXfw3RqSBk8wfZlBkO13Yd2MjIgGXtu8r9zQOiTVSwxhV55xOxVrmW2J48xzGBzcrGsuQEqhXvUKPtte57aIGzbQXNOwSbtI5gk4N8I6V1xHlSLR9e9RO/g18yGU8T2FBLsl5F/Y3MVmzS
SkhFUh4rs7oX0V0oT0F/ozUc7nLCGnd6ncCE6LOfYX6KtTXGHigwr7fcfqPJhOGlrLiBDwiSOvsIMi3iE91RYWRepS1+vIqzpRyFrLmaJN66uAjaK2eKG6pgLHC8Nh5jUiuf1Ztm6SwXgkE0qdfLdQmIZIraZIYZ
d02EUwNYyRhFhhGPnSgGZJ3SonEVBQKzgpExnKPoJF5EZrPyfI8EdzpmpG6LJASUsQOCfm7lyGpsgzlA/f3cioYVwTx4XA/5GdlwkgFDl2ROA8UJhIq+8b9Y4/DJe8uxU9C3z9qhj9HDDZXmB3Tr/tOk54UAWnKq
pueWf5h2K6C1EvjKUylu6k1ZIgq58hFYT83suq6YhCqyUDrCxz0TzMzZYfUjJJ12zZXhWhV/Be41f6AewuwuAbo+9Aa5KUynY/7h9wEkyL0v5os3vVIsnucdikGMuSYL8/yO7BpTGbmYDWTm3FpQbPoF+XJKFoAp
9k0aWwzvaoH44HN+e0P8kf5N+CyenMem+DTbSuA4l4+sSbWNp1ABQMzAPCg+q+3H39exmaT1+jXeHLQRnhdMUhKGwvwg7fv1Q4zk3dqg7vp6MSp0mY0UdDnakQnx/HSQCMIGjohCPCw9GwL1P7Hr22NY0d8P85hn
kymjsoKc05zpIroErB1phBdtmZytshNNaF+Z28GC0Np1g1S4k/Vq5779gsMv4KlKQHAk7yYB0BhfaZLc++de9BCN9S/Ry2BBIX3+3GNWMocygsIZVVrGVc8OJe5YsBg2hSk9FDCdhK9MUDfBwkbuJk+0ovrwNW9g
bq1XqV0PmzfaBlsxXIsRcrRilLy4NCAW8/hjympkVKy2ysePyHc++77ZoHZPdb4N4utjncK9fbVdcgXvcutWSdzOBcqjFUNVikUur6nNXHT+odXmTq4wDcd2Z2susMLFb63Je4SIN9/wREOBzde8H4M0Aw78yJPq
aXGbDdH98DqvZsP2OI6J8+/yacbBdBr1Ws0G4POvs+0X3K4dBE9vDrY+Y+5XbMdR+lF6VTIpYPkN1/aWIG0kcH7HHYz5pVU152myAs6jiomF3rVNvPfs/bPZN4GztlefJOObYCZfx7he3AVQQa0NLvLhepmP4W3g
+unELwlnNu1XhKmsaosE7zPA3K0VNjffzLRxFMWPnX+/0h03dO3dCZ5zTIyniGqiezy8szSwypnht3XtLnsMQeL9KFqhzofYypy31S724s9YDEblawiWcGsUQJu2uVDg4TcZUYyn/fQ/puejoiEP/eHPYWCWu7E7
u464xKpKH3Mqu6HiZfv3FqJH9YXWwIa0Kp/f4cHbyuxjy4GFVc6dz5Q4efO+sPaUPvvcT7bPxik1SHP/99Ty7vUv88ueB4dx3S+qj6D2wf3CBOehdPWoBvZu7i2znNUEMC9HHJl8/Vfptbxs2rIIaHX3nYVzWUJw
WUgIUlhDb/E+6WUvWT5pD3uClOKnrruNKqOvK8yfTnF4wDWdzr+e++NvgOqDoFK2mC9yIykpdiPEatjbCb74M/BXreD7fc5gPMar7H0S3yyj1pgIcPiU02lM4Hgdn4B3W+fr+AT8GZ47fIBRrhBM5xjpsE3+rwqn
Tnz9qkgrAoaVGBAYzjNAqo+nPi67hZ+YvH6jS1P6iOms8eSbHxuSqp6/mIwcsdNy7NVq1hZvzEH+M292aF2ycVY1inaAQ1GOduYqQxUGzO1NaKGCvT+NCoFEjD5caXa9JZbkPxwcs/2yHcdTBdDqVgm2tFqFvqHZ
SzIl8/9iFM/WLzk8axMvV56F/G/rzHgonkOIdC3j6+JS3H2WosnVARNWJ6hIbwzqlwcGPy9w1wBVEO6iU+iUrVQwPADB34XhOY11u4sikPrsx2+j64vC03VaJcX5dxqCStVDTXBLNYIhO6mEtfc+f6KUDZ5VQXwV
pSCM0yJWB9mvwe2unlGQe3Pg5n4I8YbQx+01ASt2IiQ8TKd3igfU6aPzEu2HCT+TKbDUWLDBnuOG+PEbcyYHdVI+IpROe+2TPJzFqqK9Bf0TU2zW19c5XdQ0IkqvF1l4Zjcd4z/RsavLdEn9W7eiUKspjR9crn/A
Ri3iBavrrs4N240qpXy8sfj0JIUIvmxNQTnRx/ShUbjt6F78PGViEwZ8dYFSvQv7RcnJe4mj5kBXkO1rtEgYc7/WH4+NbM7EVpCIFBXY9QZDqI3nEg3KK2eJ4wsqRjjDbuBGoxIfZpSPnoJkl8KraE4p9pREzd1U
NQUpA2RmIALEB39lK41gfin+uDeZSALpr2cVjKVrn0ROK4cnNBOwt/f017lBm3Jx62oVR4F2zq4yGMZaOMHFbVWLJxYPpeuiXfRKZm4+GEbxbVNLPK3PGDPN5lzcUq2sckQwV2FVLea6KhET4QX+KdtijxoXSx7Q
SkmFGdofLKQVh6nYDtpZ1LDPD9sC8Z3CTV2nKj0ZshxS/a1Nebl95wgSic4SqknuvBCnTSjR6xDnUi5eIelB8XaLwg8ktL99YSeF2j8vv47Mcf7WkNGGJmDe/SmDuL9Qw3i5oRuBybDNr0MrFCI1AHtG9XZ3VDxi
jm0wzMfhaFBfjiNkj56clsGTvcjz0Na5Uf/qgGdSMcInUm7r0yhf2vy7iMBgsdjEWJEe/48izJxv0jPGAxfqg5/PQBSEW0HMIPq1gLXLfxrYzHWoRsPS7nm3OaktNm0xfERWffJnOXLJrnPdybOE8gWFSMi2cAa+
+Tw45lsyH81s7QaPQf4zbzP38/g2wzSYe9DjzMQ9RC+IfK4cYRQsQyANm+4IN1vvOFcEQXv5ncRZro6IZQXRfqcv0B4AHTeoTPBxHmTrPg8KmzUIBNWEc/FP5OPOe92vJ5A4ZO5mxpqnJS4mmNq4SbkHT3bezGF4
VJV3Hmlduxmyy5km8GzE7wws3eRjse2GO608HCf7nYIxXcouTAMl1J6MwC6bgLuiYJVQCHhMX+cek/NZ/B7Zj/rv5BSOHPAOLSHYPAGSZIJlBa8O2776b5fqvuOBVuVsE0ZpD2JCsVXQx0r0DoI4SVSpXt0qq277
miFSwX2zDPaLvnhFMm2SWlItCpRXUKixEbxBTGKIbjDZ77LtSN7yGBGxxqvENYDw+L3OvTf7Ddxpy2WEEzwQtP42b95bXU7yAxLywjCOorbgv+ptGB0YAB8oAyy/2BQXIi7waA1idIwNoUTtmMbBwzHwFqnwEbFH
RqSItSJRwcueoVNBLEVyDfDnKWn1DFwRjIh8LhO+Xk8FSnYtnU7MlOFtq5qoshePAOY/cquf+ZQjXKh+JeB/YTCNDAlpqtAHeaXs1MDM8XeLa+QYRfsIPWsOV+6dTRYNd3UEunLIDbsb0zK3p2t8qg5GlR0SLpPl
IqQVdP+7+YmFkLAkEbN9+m2Odyqg8oIoqwvZDVQei86wfnqxwJe4m3g+zzr3a1iZUDTH7t1pfaZMLobHeN0hTT53C6l99Gk2R40U1AE3blpcnynfC42NFrID9mkjm3pV84HS/4P/b9CLcgW+mmkphRkHC+Vl1V4H
vFhEscSsVJy0aOTbFCnufgnB+hhC+1CUs/5ZzU7ozcWk7HfICQnJxwqBnPISEyRv9/czHErNNVJdmMTnVuaclGT7XBDzKyh2gXJTxNA4G4Z2JZE9DeFpy72PoVCvBJ8b9mTsXNQSjJ1RZLaqTJCQ+9/7i9FrkXzN
qcWMo6S2QLF9uibU8GSPVcpv4rOr1CmVhXWMNO4hpwRbJInmdxl7OmK4tG1hzyBIkDIoxMKZJZVtOUzW8meqPdMFjJChCOcTjO6atF193C7L5pE8nnRolTxyh90s/kRxwHXgNvaKECcvR9HJafbAUESynBQoMOjC
7/EbLod4lbrfm6DrgTZs8/YKm0MplrArWXgxcXQZ1d2iOzMqYXsHA20r+6367/3l6cEe/n4ecN1+2efLDpcxTB0WM5wK+SE/GAudp/oJRoKD6NRTBNZi4VItWhZOhn74ndFf08lEkzdpnBK9TBQySNMco5n0l5Av
/bcFntKL70N+SED+uIlF2UTVOgRO2QzNwrrVBvMXg9huEBHcGxEr8wOI8vVN3uJJknjnXHe7x6j0ozfnoHqznl7ILAkM6gsa9qCZwmSK1CKmwdcMUVoV11QPnDG5qDmRdEprrHSiAB9TBB6YCFJ4YsUBEEEqrSNk
MkFxgEB4Du7mCpCUgpxFnsy2fTbbwJ94KV1fLR2k9Q2p/HftU7Fi/l4FY0D1kv7sBG3gpSWIOGE7b8pY7DPVE4VjvGFqBsa/DHeHLK6NR5VvKDpRYFWeU+kQqvpWSybBnaFsVdvWCCh4D+LJTUA+8LEraDlCaiJd
wioq4UFTsJCu98FoKB+fdZ2qC/yMkUIXMNW6gCKLuNmTkygR4zc1593I9sAipQVSwR0m5RErEOkeU/74sb+XaQehzU7GftFJiOaJIdbP050FmApZs1fGk63PHlHL2ePYBDR7WCv1YU237eUsNiE7sNfBPl62X81i
Yse302PfubzBQUmyh+yWgzEcGIusr2JRzk41JuEBQaoFkXvDJRjngVk2saBlGp1Ps1bOxUi7tvUdHa3B7uLt3zg2n7VjDW+cR8LepPUgxin3pRYabwABq5gwHKURcDQ7eqmP/bPhrwvL/AaWtsjQdlFTt8a9Gti+
zJEEJG3tzD4P+oONQKk7YnvH/KFwFoW42+HZJlmY9pMcBsVucecUY53FJkKzig+s/ciHLcCGaHhV5Ht31u4Z85bQwQfKfGsPw1R8GpZgW97uqcfmVebIvBwg9Zyy9/8K/NN2E0bwbWd/yTAImjqNwhDKOBTkGerR
ytpilZCy3wksYtka/u2iLLMkmRoQGVVTavuvM/DbejXVnJ4RG2BggelrW1jvauNE2Q/5RzbbVNu4nSXPHMpfiUh7qVJJ6bV0wziyIMQO8e/MSo3vw2J9uwFMlFjP5bFkePQjpT9tjfo2iAClUIPvF/KaUex65dHV
k35sFzZA9Qtq608i4G8oTXueiw2CNbkOGorCDgvKGkSCGEdXT2hik+nbO5na+Et9GlrbLVYvj0Xa2p3NMeKw4mGip7GDr40DzGJxFjsNOy3ZX6YcWuHAcvtb5zB49ilqwTiKQ9ry5K0ZZeRgiLF+zbehI0w2Dwrc
RqgG/eM1G5QjBdu/K/RrKYYHJHpEaMkl+0N5Y9HpsH4Xo5X5YYfLNW3wvTzNNJ09gGUMday2cPXZ1sn4RnmDwd/R775ZhGCyX3YHPewfuVwDgknEiobOn+8YiyZ/AXPYSkNrc2wMHWeLqsP6h5U0HEELddrTskse
T1ZQoCuGE1uHWcr3tUOlCbDC0yM/bPHfEB+yz5SHYFctUjU87/6WlvXvA6XDVyfmCCO96q+w1F8MvpUPLB0CycAyZjClG3chBcc2bGsOky4Bp2g7eGAlxi5Q1pAiKD3HkkNVBNjl06SD1d8d+6lIRYdLHgQt/6nH
UDAFE5UCX31icCMrlnOEJ1MgB0PJLNhBMEnZEjyggApMyWyzEYJ46Xp5ZMgh+TQROkmDEd3m6G+R2ejgBQ6BxzQ+sQxpZxFD08IDDy1hJJP1DmmrSre2zyLJg23FfoN5ptUDPFhNuxiEmq7PSxBj+5JTuNVW2fUd
mIsszBZFmBPzIgW+XsoG66/6vqFlLvRHszzwvJqOhoYUDxnzMmKfFr/TkE14zjIBWJqIq8X+g5cDQIEjLBBnw4g7OcZpLgdJuVa6LbkjbvbSAvWztTOicTvloQ/a8Sqh8p0IQKEm3IFOhTeIAV0LjCx6xdtmgX4s
3PFXZq2Pxhj93hWG7rK1E1a2PqwGsTCVQIlhPcpIOfUiYeRec2EYYGPjg2EC4WOStpZWln0ZC/rD26Eyf09m/HMIt9mHrw9Cs9ThmH3Yf4tHcDBckW0e/0nrzJweT8NuecwciqIatUZshe3X4XKxsjdvwX35q6Up
kgkSfyauzaxxJugTSppocl17+k8aNxidxrmbGTnDwEHFlePrEjazgvEHTWMgMN5MI4g+vmStTVf9a5xchejpf/uODoZFOj1RGuMTdF5EuvNC1t8Ph4+ZzVjbBw/6MraqrRpA3JJw6/38sYwaai7hoK0LM466NI4K
XPvn6ZtjHCXocvJI9Wp2iguzeUO9JPB6G4xDRptdht6CbB8OyEgl2dISzThHDvBix3dGxcS4nMb8/8H+Iy154EKLLG3P8R86ZwLEc+visSf5QtmXyXHCu9nXJR49tyq+8FyQOqeO5XiPK3dFTJdGYs8hu7smP3iD
j+1SonKxq9wxVK7JlnJJJQYsyWsMlyvlDzN+yl9kFireE13nct2gXqFuZSxlHKiMjp1d+R0/LOgZMtZfMsoL+qqYKm64+qnbluigeJSWH4zsAXllfgf1rjFnQfBYBzcmF650vUsJZIo1QtnIBMP5tDBqhVkXCiU/
TS3Ipc8UIOAa0LJ+S4RCiJsW3FCn0HWscBX7h3L+N8pMXE2Srgkbbrx43ThQYUeTYZvW6M/n/6BsXtV5i0360q6JvdiRZUXQO8LvULJeYVuB5EKt/9fCrPqrMDi1c9W9dwqny3zTzc5u97qbnN3Fs247R+9MnOvu
g3MzJMu8dO537jNv1UvVWmnlXJ3NWc2ALE11sdMofjkTEadpOwCxBbClK3ehLxzT3i2Ce4w8jP2f3SNac5JTyhZ1hvw2tti4Isfn5w3cW07daGCmawGahTaBtYcOSKSvK+mjKZSQEcIWFNudScLOsjNkCD6ckopD
kgPhWsAhIyiRhWsgFvat+3A9/LJbDnqNYC+8tvS0gGa81YNn/5L3ZQ4T7cTXQw7Frn+yLLgKJbMgksAx8tvcWaLvVfw2Yjt+L/t9u8LoC8ka0JQrk7U1zM4urSogAgzGmJte4yraWE7wvSVqUb/wYjXig65bFNGT
QqXa7+YiwP47b1J9n/T95E/HlnvVn6BC1VF9rEAmorWJ/2NuNqBw+Kzzj7dk1bNeWWXr0kG4tAouz+t3UgYKybS2XLE3CyL+pKevfJWhIpC+ycb6+rqxuHnnkCd1BcqluXWmb2lE+YLGFpqu5r90/E6c7dyooEXX
ToYf9YxpPaSoLu9W3PX6Z6+wgfAvP5Cj5GXXOwC6NTr/AI5wyRk/rq+flYfnffASWjapsAQIZPqNePmvwm0/tn1EkeWDRkjOSaSSZdcl1B5RGxe2gZq7gQ4g92PKc2oYbgS0jLcKBwxbAZ1/2LvFrZvL2ilKYlL3
V3lI2yIs5Djv2CmNH9b5aWe2r1XQ37V/6e2wl4RhSQBEKUdzr6dfAWkU4L3DKmwa6L3Pyiw8oH1FWZtlcXLaWCFi58Tk1fozeHxZizrP78R4egXhf0Qz4Shx5wbyDBYTKdUBje6C5wIJ60ksIzImaAu+otiIciyN
DasaHTsOR97+LbtEwsCOoVdxBxgMDm7jfUXGg/8dUZrfZRtz7/OMhUgpK/P8jolzNYJZyLrmHS4Iiz0I+m0ylwr6CkKQTghfq8COHgs8k1z/b7UUGhE+scAeOSwrmfQG6ZyIf012GNz27sK5YEiq7qIGQ/aBNlXf
y/BknosiXV7sIiAiHt9OWUWRIGrkIp7nw5edGcT59x7AX6GatzPmpKVPyJnrQS4NW1k7zfjCSoPrcjKMaDVXxtIhDDbjahunDbkv+VF3/Q60cd/8s16vewz2b2ap3QmdsbW3wR3brODEoeDME1rrG1+A8b30f08b
E12afZV2hEQw42rxjjvQsMh2EzNNXYMdaykncOwIFe7uISsihdw/hoTjUSXj9TASzBvffTLbAKpL1UEpZNdEfE24VmxbW310kLjBJecfdGPmHNspW99yd/D9tbe3U9uKd204Cx2K309ujbVuzWJoa9o/D2V9Iaaz
mSiglu1BN2blrFfZXTaC2qjMxxTwIsHpuHEnmgKVVo1grSRIciZs4ilXboKf897Ix0Fgx6D0kUpwbU9KHnMf+ew8dQAnauyqI0EGW+GIsi+s1vVjbXuedA69VPg6SHX7mIw0doK+rag74kzZ+HCrNgdsZzhdKNdM
gBjbPHHLGd/BKrxhDrzksXYyMBo9ustD05kWT5zVa+xO3mYixj3lMEDqILrIo8TVrUeRnefqp5KpnP8Vq756YTOHNCcZCrIVJuBvQFkiSbY3V9edM5tqMSXSjMe2HmTyPghyvUEdj7bOEAfrr3k5uA5SfAcvryVK
m4ZiFwVpC2WCtbn+g5o1KqHIrakdn4Jj4bJ9lBS/oCY72aMSejlLJ+F7pfe1Lwje1JNjc3yi8kw6NlJmHMOYxMYSRirh6jGB4K8B/ITXhvk6VFsHe8P7n+22nWNPU1deuGBJ3eovE0j0eH/3yV9A6d04N0lc2P0J
nOIKYBAcnrntIB6mpLLswY89xRBcx4hi0nolt1qY76u+EJx0qboV5dZY7PIDJJ1ppqatcolQBS5o44O6SnSgA1RwqWiONhRnI303R4Aka6EQCHGJl+u3RS71Sn2xQ6fKgOQxmPthYUWxcqkIEEPP4FlEHsQzqC96
//oFGLgnCyGm+iwy7PK8KH+Ah3PHx2R4Wa0Xkd1l92pceAVZpjfkMzwSccavuNmBdDzYDI+Xx7WRtVFK4xT76D0lkG3n+ATinQUtHdcZqw5SBKtvrms4yuhyjVU5H0ldshOx/Dck3qB4QMSBCx5asAzFEo4K3MIS
LdODzQfDxUZh0Y2XllCnjG0mVYw1MnwE3UwnwxypfwCI/W4/ksPoUfflx0lM4eQhK91qA4gAMteaoR4d6T+uFncG0LbBImCCbZdCYNKq9pbvd/4NVhHs6Ffqp5JZNpc/Buu8FoQacC+uCrFCb/2H3cXKdsz7eFYp
f/Gc+LV68ZOd7vP/aWgnfp25y8wTr5x15uCUE8+YeOZvTDrz88xfmV1mm7hbeDXriNqyU63aomfPyRbej3eCi0vTiV0CH0/zChMsL9bA/IIILK+txs8LTi7SLUQXwzMf1QdE6s3S3wPFmvsndnrg4Qc8z4E0BcTY
zEHq+nbM189oB3FDWDqreP15k+cFSclClqiQCq2u7xMr2CqIaGSo4kH6rvgc4nXuZwhT6cUtVq6uNiRm7AnkWAPXt7DCl6nsZHr32UW3ACtjxD90pDEHvCTPljWX6is/2P+agWAxmIAw8CSEy8Dduslp9NN8eYZo
e0dLitXAShp224I5gQhiX9oWC75OCznlYg+GCkwheSyBgU/GOARINM6an6HuWGNLTFB5LgbqFUAiDC/3EVGmrGnUWsr5oFw+Ll/B+88+SNT1A0TlUiSXmeSQ2EESeIjRFXnZyBt1FW6BL8MToZiO8ira0SQZ13h2
CGa7wQW0uKHVM3/7NsYKVXy/dT/snD2i1sFxWk84CRUpY+JB4aD3Uep6FGxo9gqaOg4R73nRhbMPY8BdZQLqRm8/J0vkLMy1uaEtmg4Sz34HVFfMVrc/dmhteGLZr0HVIDMjPl6DEiiCW35AESZQBwvgd9SLJvar
ukPTBiDNBrLLmEo4+mLizfqZa8+6EUroPLQjqQdO8gZImnrDEqW4APfmhSQ5U4s+eFxfPwSgwXlADYjEKp7KeGAXSVZNeBbcFagS+4I5p5UDrK7xSAIQa9Oodr/KpYvGn2xnG4HpocX/RIGx/Xjtv2aj17X43yHj
iue9wSTmrOr77/XiH8CCcIKwIKZkY1gfKr5a+Dk6r5ja5u/YnGu+moXagntN7r16+67BnlrUo00usxT/8jugOOM/MfT2vLCsz4vI0KbDR2o5+8rt/QHZa/nl2j/eE5q2wqDSmZeZXSSIv5vFtH3oya/UmIkGbr9R
sAXuZep63T8GEAerNAZfwd71l6rvjj32/jJPVUNkzBvrzdFfATgrw9/g4jVMWDH//O9acoCWoxSaRQnKfip8vnY3oWjHnCQE7FUm3DEbGu1wRjgbSMS/2xfFESDa5+e+1QSvtOhRUOucZcPd75NQ4WKUFYaua7FI
odBWPQ2s54xo7Rsn2g2zdbBtIrXlHr5It9FaQm7gbkUx5S3DHWplBryY/ad/OBE7+0bMUbWNUpuAreVmO+JuuWkP2C2bDij1sOxnr8KypK+Zs1CiyRc1SWNgqdz3X7mcoWDJxueKBrugn/dvD7eBNqD+I/Cf/293
1bcvAsukuXMN2P+LRkk823KAT18Q10SmKpDfbLk/NA3osvDs2eRAWTKaBEgQMRRtMUj3WQ8e2Ov+eeNxceuFXuX9rVeeLbYAYQ0oJezD0EBgwmRO7Tc3mTQ4XqvLcruUeYCbGlo9SRXrGVUPwBuAEFz2FJWT0Za9
xjzMbQIqvv71TfsbxXKGSZ9HMeXGiAjHM26pYxfT2tOWRlZhapXN1D/9HF/ojT/DgX/wLHCS/XNBoK6ecwNCpgeqDU/7jiBtggsjtgL58EMmzMfSHMGjlJ78jLWIjtjIQO0+gdmwT602FZbbcyCZls8PiySdQRg9
w6MgRlxaZww0Ct3zNyBsyMfalpNHw4/58/b0/grH4uV7q0OwiXbjnzeon2G9DqYkB5q/U/T4WKdp3Tjuwl6/Vvz4UL6cb2wK+vLZtBFLTsc8Fzd+0GMaE8W6w+/fMNllWw73RRCrMtbFzixBsB9DKUX0VB1AuRAS
T4WEJi358PLWvbRazoWgB02M2NKpJA2iGLRSUUBF8JAesfArD75X7JmSGpcgHt4NSRYhaNymObmNwCNOuI8LFEgbnkqqCZT+ByGRoZhnVCes5pN4YE3hpBDjz/ScmVfP8OXnf8wHaS3Ff/g+/vZUcpi3Z4EJk1aa
/f4xc9Yg65FPTphzx0x1wfBcqnmPU5F3h37lnM3uuW6319FpqUTGdy5q6FHTG/YqMP2nedhkKfxI72sSvRmtY4UXVgzKe5RiOoxCHxIiw/GGXqL4tzPi71Plgb0hzs4L3Lun+leXROwmmvxMJzBmmCOPjVhjvOsC
S3pPY16X588dly4e9MCQ/Yv8blnigT1CiSodvf2GNG397cXeD3KZQYaekZcqAByeNJXveGBMs/1Denk4icSsikxPvtlnujpnNMGwAuVndgSpWKlIj5aqC34XLjj5fZetSDL6NwPS8tg2fUHehVoustwbuKH5aTBL
S4UIqgsAjQ8rCL2dzlhx7nByzYzd7kwTf+f2BVjTyP8dkljuiKEBkscOc5+j/DPBQehTM41hXmDR/O0huQz1nAoci/hFVazM6fksN5pxjEf+MfzYFzYj85ieMjnnEQEwl3XzZRhvAt0a9t+86VEnBvC9jlXRgivx
H/4kzTc5g8PsTqdjkaaZ1o38/DTY3Et2Q81ytkPl2rsYpVcNOHjCqniGtitJxqhGo8F0EBvoN16bXuVZBQOfXyAv//3gD/9FLCoPNoPtCTIMoHVMGPLzseFGL9+/uWK8k65XNLPLCqSmxR/w0NCP/IkDR72wGdDp
ONsFXuatVb5hCwLoWEcErQ7jGtdgdQPjDV46BJTh7Av8EdxGLSyPPmB692U2MWLX6XMZhjHzkEAs4DiUFHc594QosafF1GGZcZoasy6FMKFhjC3M7+tBQsJz5TExHcnhNzyUrRHO+o/ycvyrb31APeWMyiyO+alM
UvhSyyNOw2/sIi0L3jPf29wZldGU7arIpmBdgogmpYYQZJSUMWuXc+aHIi9Ooot0eFkY+3/f+zbuVAhQSa0E3SiQW2O4MXQJ2vzVg3nfk3X3+DfgE58wIeMmniUffHzuL/TT2O9QFx4tnHw/6MKqZrp2YAqzZHPO
yq0c+EDJxR3UIiDItltElOyYebGouJDwKWL6GN84N8zxI4yMgXMG7yu42NH8RE/DB6TnvlkeXxU9iRo2snAE9dZn8pVHoTCA4tlsEsLr3Uxi5m9lY1W1mPJa3N+4TXIY8pFio9BhDWgTzU+RkapF8jtYIhcuq8cI
+bAgc+/Fl3c6BulIzxuI+ZZPshrc9HnD7SC5lug90if+5u+V56Xwp/PMs8184SsvyDhHRoaUimIdc77Wwf/+Wx502Z40tyZY7nd/0Ojc85S5m/hBjGurE8ZDJZ3YKdsVtnHeS9GYBV8yGB2uzwbZ87Gm99ctaH1z
c8EIfP2qvyy4JVhlOeDZas9L8Ji50nRTptMQUjcgcr6yuxTlzGFmFPmQjxKD3NoGIpJbe5ni02ypLtmAaB63rxnWC0ras+Ny/jVPvURslCkcwd3VQBj2V8UQw3URLZtVVra7pEyJU4ypxTf5RV+Eb9U77lLuIW1K
los+a0VpgCbL0FjWIopavPrU/+Blalux3DDIIfU/7CHA8TZH+d6nOswzlMWuOekdefou1vuzW3s8VWB4PgCaRgjfuHR+Spv0R2kDEQKx0Qr0GKOSpbQifGnVw2kEh+oUItkBTcTVE8MxCyB5E2YSf+8P+HsA/Ck9
oSUOzUAnnWcH50PGyBfrIwAWFGJy5bqhL0HI4EULHqjZG5UnGBSLN0ehBJnuuzq2KtUtE2c/tgROMEh7QIq/jccDjODUnXbuKQk0fEN7d87mI9DE8RdwYDzt4ybRHH4JQW78t65QXx/DLRFDM7sMt2bEs64WJray
75xdwktq9pLbmt33/ZhXyEOKGEmOWz0DuuvwsRAGJ0bNzj+uHFS9KaE24AWXemDm1+qz+n3oveP1t29ilfl2vjJV7Rhyfk0ERGNWFH8kGEOkP2YVjjMdASIClUCs1YSSXOwBFqjC1RqvQxifI25ENsX4GqL5ZOFm
0ez/QV0Ix86VPWVYCR3NgEVfRRG042zNE+i+PZMHTdVKp6DZcZ4bTJg+qb8+/b9p2a+BwvKq4HbX5JBYL9FKo/Y/yeJzK7Xgu0smIVw5yxnCJ1Zdj3HD2+EzmNqbujPU7eeeLPSm5lkiPIqXtQWr+jZFvBqpNQu2
3q6P/6jgqWvWu5CewidU75lhlgUQe4astODd+ef+rQyOQPUpVZSZ8DNxRhzHKyD+ly9mS923BsmxixKY7lq+E3j36uX2QelItSvoies4B13r7m0tDMv0G8L26+Ee4WxaOyQon96dYa/Cvcab5xpVY9atOwrkMj0e
gb7HlY7gXHM9VeDte4/VhDRTeu6Cut/1Kw+0rmyfCD2VSyFh+sa1VbDT8zJDOHz1ejnwVLm1FaQuPbw6aDuyE8QlFHz90fUu+/jwcvWq+2Gf72ZncFn6eghaWklcMJ4q1TO4mR3PHHjd/SQJKoWVZUNBRSqdwc/H
lzatKHDab/wyiddjeONwB6ZSZuZg66zWLTgdYrewawmdO+NTERUXRaRho0OfU77Pbht79QkB1KAODWiiVl2pwifnkSPbCp8KFp+5I9oPmt2aoRo131u3EHUN2+oJfFF/gLn6I+yo/4Rd9SfYg38m4/tEWf/17Mpi
6wqwfUX4coWYXxnsXCnsXnHsXWna5ihEohgU/cFvKOYpRUwIyDlBY3nP7Me4/Ri7H1Psx+j9mGhvXQyWBEoV9hz8K+SV2S4LbBuR05PW19fZlgjq+iTfkVyS5E8dHuWt193SGBq6r38sRYrFeyjyK8oZyHI17CJ6
+VTORG7y5nRI21+aZE8uLl8MNnRV0eOf+q+9u95q+/V1u/1n4onxDvUOdegNi/hT28P3zRp/8v8Y3eQSJflrj7wEAgQDCjhoEEo3KoH1YovDjwE+bRE45gsPP6kiYW7WzWoCICJI9+B6ipEQRoaYJRuZ2VXBUC8X
Okxc6tYCyiuASs13x4DAiEgAkJrFV46iQikQGoxdM/vK40RrEElocaQYwNZ6Q4Xt9YoEX9ZzAszXa0bYWS8YYHe9Y3bs4ZcZVVgUvg4CsqSUhLUhpYeFUmwgSM7WG1jfKJLJiv8eJVKx/shkSkUOVfx/KqH2Fz84
yeToVJH1xGmxnmJJc9zk5gm1lt0XR0wwXkcdfC4D1en5wdkbfa96NW/grzJa/8evaCVZ9X98vznPD9/efrzv/fMvM/FsiW0+TztefMqwZsyoi5jwo+JbzI1oZfsHTY2wH/u7CauMRUaDgEzPsIo1Gj67EHCyUzhj
BfJuynx0vvjafekhczvD/tzH+fvcpBX7OKC4i6EZMbRQMRsFgdSS27EJKHYaOnQ+2Te+4cLF+kpGe01eBOccUG/4ZM0xZ35iw0Be8AKUjdVqLIkeBHHWfWnJAwEg9SQV6ouEwyAvhWJMthmynEmXYPwjaGr9hN0d
6OiO5X3yPADSg5/cR9ulnJ9SErJvkX+UYgGfKo8ysiGepztrKJiTBmmP6hHhXcrJsFGMg9sMkpNAAJm1ABxHDTgdt5gS5GGBA35oJD+qnRkTrad4MqjBRDs37vOtFJxNh8KYd8g2am2SwfIHJ1noCTXJypybXZC+
j3SvMiSYrIaZFmILbu3BgQFgqAnNiqD0xQhWZm4squEMnMCmBIL1LRX7UFn3T3suEcMWT9aYyl+lrcZy4ktmejJ1nFqkKd84W+PjgmRbLZ6W0dSFT7aheODKb+qksj8TQFbkwFouIeJg7hfg6m8W86++9WPeVRrM
Y0+8EFPlUSOOu0iOdjqPiWuOOwbK9mlQGj5LjalVgbZ2TtaTNHG2Ex2gK2W3o7eK2asEL1+GXiyF+hsQ/MKfARpRVV+q0bL2BUcxz92k14kooV9R5ylvcFXOjDmhCnjdXedXQSCrxBCw4uNjPB5CizfECrpiLm7a
pY+HWl6aOAs+CFcJG1piNyM3EOrgbnTa3AtJtFNjrzol6en1gbeh4sjcbEy+Pu0S3ZgXkG9GAh4Fq6gWlJr1oM7wLNMNL4nj6FhnL7VMbgPARvMNX89v/q/0TS04TNUfWLAyMnG5K0LBKX8p/efug1SXcjg38b7X
75biML51LG13X4GMZrPtl/c6Hc/dBsqG12rS4uYsYoNjicXj89vhHf4F4KfEWCwe/J0SZnpF7ygLdG/SmbIBherr9Nh6lgsLf+G2TH6k9WavD76Vqx2FZP4Ix0N+HmAGiwSz4GqUd7HipjP0VbAj68vJcE0kdmTB
paqlrWblcIM6jeEnyVzD/zAxOc65Ay56COWVjN4odILh1HJvFp9MpXf8IzCn/jb5ubY7Be7ln+Y8MfvkLsIP+ZuzaeecCUDrERJ+Bcars0SJ4Id2FMTdvRKlJJABmNJkDTNl3KHUoACTz06Xy2t/RqLJH75tJulU
N3M7gs4036Kx8wJmAk+VOHsuhKnFJ2fhkOeNXTldS9RuchAb+3ha2tqorDrr35xhCqsJYNkJJ8xVVA+OezMP2t9MGmNnb03wyWJsb1XoAm8R3LxE4vq0e0G13EDLEv2JEBpOVkCOJGITWXhn+CmReyGlh67S32oi
h5MwJRjjWKb7B8r5Ti3tNgIGga3nY7gTL0FDPSYXXYg//aMhjYqTiceMPySeqgGnz7M3ZZ2GJWFwvKFiA701TXlBz/nWqLaRF26ZTFHEI91BiVtDdGngtNG/PU96LMkLM0TXy0bpeGBYzBv+Mh7p83wuEo9CsfCr
8GJGHRr/S9/Kl8hfQ6MBGhq5dhG59IiFSb0d7ZnF304okgaLddPKXRDVYE0x9mrvLejTQ60sqnAeS839HaNsbKdKXxbcKuWkvGxmASlKQO3atgeCHGqwVCgrYKDa8vpjyXUlZUvEUxbkN5Ikh49/p4ELS6YcVGko
S1fcgblWuqzEW9Tc+tjxjTZ0GKeCCKuw0pW+KyOFLoPagroqEV5PN1VWrlZdyHk765O4lT3qqC9il9EuzMfQfYWWAy6EYShtKib9bR0TLz3n3dqsBM8Wgccw9sppGwq3wdvgqscIm8BcQl1nzDQTa9foF7GahYU/
Ic/UVXALEaJToRck4IVSd+e6RezbIwdvU5zfI2fYBlbfkHdztr4dwqPgPpavRAWd533sfxtPRQBLQEIj9W95XFn/Ciz4zBRlS0fWYiU4Ja8AzHjW9Lcsa9bQema7WifZbfcwHdf1wOPnePAYLzohsoZyD8VilGDN
9jYfFjiVtWlMNqgd0p6NUMR+DI7lUwShF26J2jL6OQ+ULu8kHx1ojvd6gAShycaWCRi3Ek/yKbHQZb/xW04Wlk1b7rOVeg8zylnw8mcDHBXilpAH5cZjWBpBaxmoOoAL79c640ssndGhCdAh0kKJpu55OBqRoCZJ
n1JNJNcog10xFxMNvHQ0W6H7n4IPHiYeGe4ZHtPS8pwBd7DH/ojOV7bGkhbigFXVxxBco4FkpAvyKrJHXb4ECHsxzdNWWh4GRWJ0kSMkD+H1nBH+aA8efQkbXuFN+NIiFfqABzSQleIrSDVd7q7UgxeePsofcvrJ
q1e5Pl9JEoimvlyjr6ZyOJJH6b1OXip2JzuVrbiWsygvfNLuuhoQfzeEVSjWA3VfBXgdBZFBS9/T7seh/usSYB51+TK//BGnD6IfEpi+HtWMt3DlgdCPLfPpZNpxXBpmZ6YbMPa8Fz0uEGU2DVaOjptwwsM+mlCx
1mhddr2wlsYXD08JPhW6i+nqfZHDArxZvih4vg4TEzYrLoAVMx+H+gFcKGC6dpURblgUPl7nvIWrNBXkPDkvOWYjhC2Xby+BHMMFtUlawF638CKq41Xoildm8lVaMV1XPeqgnLVf2kkQCyTMxSPqZ3AZ1PLYbpWP
16U68iAKxN0Gfo9pBgaiw3rSl6LzZI8OzWaptbsrkdQNSmLs/DOGxPfBS31+eqIX7Zka9+TU/LaPXeLz+tQyxFt+gDQ1Lz7Y5oM0k7tPmFQHH4q0s4E2hY/MOSkH+9fcAr1y+fdcYQguf89ViM74n7n1yfRe3R77
l20mU8j0hVD5/W3M1X13ra9136x7HKuRLzNj7Bmtuvij9BMd1tHr/ZPNHjMxd81DZsHsneeJj83Gut3mWHrD+dQ2AbW0p6Wp1VVpTZdAdZcicDfQbu8FzSgI7nr0XYrB3801p1YaROTmR5wiXIQmZtCYPxYRul+a
7l8cK6DjtJ6zEK7UcD/BdDl+qiYjDyTn8Dk2fS9Ebt4hWdDxWjQ2+gE7hKVjT8JIVk18dNXPBd8GDWtMUwRAOVXlObHs/ea2fWNHX7A3FbGjBbf73dYhydaotTtXIgtLsk/L3AFLM6lqStzNrl3azTVhElIzFbc/
D7Gij6H5m+O2rYIJDMQhuPqcP04ef3T1JK0SI9MJwqoQ0I2uO+MSPBERcAXCQBFtjsgWHCAVGGeNWhcV9W5lP7xbuWcb69yIKK3R94p2bE/0kEo1AbeqY7NtEWps/D1mHtKCZNT+JlbOK0cEIIZC2uo8ugPhxtBx
Ww+ljrc/rLuWiwh+pZuchjWQTUDbRkuDLyhLIasLXFhnfsPg2uwEnsAst20yWD6rsTq5PjOKKGqRMKnuSkK8JjCU1l4PaxqiRzfgS+gEiRkiSYER6dPE26gSbajq1Gpb+VArjV0Gg7naGeVcCzvX+d51eW3ehQvS
T41X/go++VqO/aFb3o3XPMWPXvIttPLxY+32vXv1U/GrVtyxjwFuVvA1XSbX4O/f9uXWNfeXjx9K7G11yeX3BcAf9ylyR5evMfmgSeUfEIFUv8GyZwbfkIKwcWIgtG7IM0yv9DBL5/LcaYo9sBEvF8II0pIo3L7A
QhNV0WWRI/p6kk/HmfFXHWRzND2HMIDCTsgiZwCStaQHVonbpW+n9NatYUq63DJvMaU5dO/pDqx1i9UzNCDmu9MZQg3AA938hIOI6mLTeA2Vmycf20uM67XHkD8q+w2SqlXJvGMolc7uwYTg2vCc6nLBF68aBAQE
MY729PrdH6/OntNmPrQzDnH8+cfrSf3YeN0z8ih0iWLFHshwFdTffQZl2hGijYwIM4vfSKuL7apmhUy8nieRL0GLt9KLeZMmHS31hQoZlJATy/dMR+LxeO6m5ZSGxjfmHioH/slyxSyZXvKReWGeg8+Y68S8Pb1b
OwOvTi2vSvqa+oc9pdYpFIwXw3hpCOM1XjrCKiW9f3yTaqpa+txTvUTDB9QGNZ8XH2gAR6azSwfsxH6GaxbrTOIaxIcPTHCc4LSSRyYQBEeXnth2SgzjlRqlQgAFU57CNWyesSzZ0HXvm5CXyZ6N8aR3sjIu/1PA
mwa9ZHQ5LedlAFbMiPWn01zaGId9S0crQrwajNc9chEHkpkKKCjY0bMIFXHeReKgNyvnAP66GhTnjgXvkJMynrPlqXDO4DnGHc/EorFCwTiyp6qhQFCrsi8KAyKExbL+JUCCaqihXzJvKuHQ6bBq/ZHSMdwYcQwH
b3I2G6e1CeUaPwB7cIGYAMZulgX5YaNg6ZWQhQxQu+yS1Z4nZSyi3e3D+wscdVHhqzbm+DERr8u4ysTNfT02OCupxCMHqD+YISYCYOxjKswFTqzz3hAeo/IsvcJIJY3yVnVERJYJFgUpJCoRPE6piJdcRPVnJy6L
to4P7dJEMRZJ+hK6OuHF7Jco91YT4gT1hxJJ39Kgvd5Z+ZhQenimZUA0KF8VFjsfrx7AGQtPQ/smFXISmJSXlgu3GuAY0qQg0r5w7Q1/QmSFoo8PDECCSNeiF7fSahgTwtwqRvZX/Hbq1P5V+7Hx334be++BiXbe
Vw//9G/ep+BYYeN7cZr3Ndqe67d98937DGKDNByFwvfWryvl753c1PxsEXrsPqu+xwTLwPpthJu3GQIkBwZ3JaEUhnzt+Y97GJ3xdIQtteIQhhoXdWBmuGzkPVP47Vw+gbcfJhmtj8qg770FqXCHPXqmBcgru4Cj
cyFMcIexGxHUVP4oSsDast0w/43dUd3HPhmGINDffp2AxZQOd4lsM2FYmqiWQ3Puzcp6UnKp9/MkOLW+8rz3ZDBmEpcvlO9cdETEx89fFFPd+PEB9e3DRUqSKOeqeWMAn4oWiLP2zKWjup8aIrkiLL74PsMEG1jO
cYoBljW4I/gZUjoY8m9tF6lNeV4Fzl0VWeDwlSwldbL26kCz4Ih2BeMTqTvpIviDEn9Z+mQh7c0KMnbCwM+B4jdqy+DyYm3icFzn1c2LNoEDgZivHpkYmLRv6GBs2Q+90ZRC9LrEHcdIzZSMEeTOgwDUKAOTzaMw
yxqPt1BqqU+umc7/WTR0PQjBJtiCGDTBAZiCPKiD2+AQHIIhOAf74PMTiCipVKRSnRCtfDqf2+60rKeLuRNPZKugwOmqfzidbnp70LlONbFg3Xm91wGwLaim/kuGmOg49pQjmh1saBLvhR0dWgfox2qC0roUtphC
a7z2P3fa3pe+xSrV6xWv+thy6l7CaJALZKENDshIkvB8WdALURMIwWCScphv2kEoMfl0BPQpwqFrYlLJWc2jv0NBEyz4mSG8JUIUW/vToGiFeNvN9WoS4aXyLWnJY1asjOhm0gPfBhhSLjlxaFxvEgjBjoACaF5p
MdlmA1Z8UiQZZq/bWdmDJrDmQU8cckSg/Brmg0AcA4EAvWKDb1TVqE/M3NzHgMk67btIWrBrp7xiyMV8hM+bCWxQEBjCozSMfYQn6ra/Cbw3ItBU36ZJYsJw4CeQggqpckag6E9hlQN/n+oiB2QHioVSP1Ac7vcN
JcvvKlVWkzjJlq36sIDwuytEzKklYlYO1X+71JFgkFlYjrbrmmn4aLNf6agRn+sKCjmIcv2DWajQdaQEZbuZNtSBvPUMj8P7UygTdI40Lq1EtHsv7vLsdkyTwTxjLIg5JR2rEpRJsxkIc57WTObzwpn3LYGekJL3
umioxodkT/kVPAebWu9+9D4kcR9nWjXv+6lPZD5Rx1sFDqzsKAHPcdjVIC2Bu4Ldllmy7AiIXOggDpIuEPEkUjpEORsMhybMhjKiDFRF6bfr14wArYVjYwVXIQlpga6bwrR2Dv3GQYW3acGB1GxVsk9sKegBBBpz
ESTX/jUvXqidOOFKxhFRSgimedXbHDZ/T3tUpHIdx0hSYEHTtW6B2aToNOduX8WEuTJNQ3g1/sDaJIkRTRNlfF1f7hSVG37bcVyjUczEmMPZDvy6Hol2OBQvPEKwqABNHbivHXp1mvWYmBBvc+YUnTM3bbJgK/Ti
aOH41agQEwbHcAJs/NSlkvsclKaSJQ8+tSy+l5bv1gw2B1RbpQdl06IpkPCNQCL+ZPkEdm80PODlCI4eqwH+pNunY+kBc1sTSZVKDoIDlfzM1ou5h+gDftAY9WNqJ8cEj1n8BBFOYyhq66Bkug4aL3URr0Iwegco
jG0tkc0h7WXsUz0hZOFniACmRLhZFVK1JLSy5fUschRdKeNHpfnxWAggksohs0N6PqPcNfOQL3k9suPtmlOQxF/7piDZnGwzL2WvGVhPRR5joYoWio3Ch3n+thRq/k/vCOnWvXbrj+XVfj3juCoNnlhkBIeCgMg8
DHnF+GyBOa1Qyk6OI1MjSdpHtDZEqfaVBv5k+fOx1DNKpvRPBZHeOJgkrPyWmh1yhjHmmNjmxA/CBz1at39E4vL35YvsfJwOVX0W1uh1mT20/jpRBgaGZL7AFrL5ZTJXCtkrUvZZ9LmCY0wS+W5kwcDcJxaP0ZuF
/nO9f5XDCbSPvyVSmjqiszykgW9D04f/FX9YePn6trkbmTCQCTNd03H9QB/RmftaKpyu9URrmv9d83s8Y8m55s/QZaawbUFuvgzAu6TjUeenTT38/KlCM1afRlwLZ4OoAztRUngAw9/e5/Q4NBv8+Ovbr7G3rXdl
MuPqi6AtUyZeBbJNdIoUc4UjovOZMoWVxvA0M2BNN/fdOBkV6jdLYX/xHwEDuxuVdvudOmut+Gy1+j8w8mASHIEfgs3FS7O9PkmDVfM1GAdPwSJ4zTxXQ86ejkUhlP4hiUd02kbYX8tDVoBbKp0v1pCcAL/NJXRu
UDl7uWb2R8284Ypec2mVvGQuTWVkaK1n3Cxy4p1lhK6z8eutdJjN8Vo8oGZig5mnkNUPGKO/cDYHMlCn7i5+C6iMa9c8IN9n7oxb99L63iav3A4o7XMby6cG39uLfXIH1TyLf3bGrWemhXDGCttrFhOTUjk1QksA
UCOKYQP7zd2lsqLpJHS9sXe/7da5td4qVBnkqV2wlUJP4IJHrN2YmDLovCzSiF4GoNAVs6iiMLcYPlZ6YxNCgNga99MvN//fsAhxHqv+BjGBWxHp+nD2LzkktWD3b6Dh37IioH2hzihdmW3RXBDW57Ht7skbzCxA
9AHqProj+upj5cLHseCvJCdtwweR1sOqFr/LcG7VMs9yrKoTWA4FxORSe11Iuuq3FEa3eWQNVWSB8W1rzgulnrICPia6l13upRx3bh079sOIkyM3CGMXguo7CVD3FZ4iVtSbKBS18x4BhvfXBt5FK7xXRrwj2svn
dDgRi4iQK3FHOEscsX+JJSfcli2/4/uveA0ECWmd0VW6ZblAp6qGZk4ORtjA0WD0TIpZy9TStQpCwXaHYJ2yBXR4cWwyI/xI/7s1Y4OO2dZSPCCnVnJZ0TXdh5IbHTGiPmIAHW++tuo83IGVIr5ViEuifYanc232
DCkgsBvffujbI1Xqs4woCcSIakZ8zHINX4dmvPRYk+fkmU4XttmdNLqosNH4Qn1dJIIP7/5Azfes/kOegdiG8mH8nEsqw74J5UujJSgd5TAB96uJ5BmBfRqYZrL6OgczlcVBoi6YCBT/VytAvv7Ns2kTRY4M32Ep
8TFEzJc48oDMKmRoPlbFvWpSSno4raDU89rzZP25mkURGOWyZUJnmZ/J88YrO4q34VsGkr9jLczAgN2qSYbIqVrK1jbmgKi+lIrgT4prNvizOYKBe8LbrG3flSiLD5LduaLcvBevfEgqKQk4SK3/8Z5BzGXnkZ6X
h+56b5lcZ7W+W2T3Zdtce18IStEAByky/jn85nsguqDVO2LDMxJxwojgPIVG5KviQj2r2KhQp9X+BsZGMyWwovY3nid/uHJj/aTfob/E5G5aGWMOpOgSMP4lw5m8LtoPVdZTQGRuwPFO02NxwBfdKAwc78XUK5sc
7U95YmYp0N4bcSfg1s3Jeesq5bkdyfDNh57ffPpypt/NwPfP+TF8tD8L73XUrvCbDUHCtc2qVnhTgm4WQCJooaXJwycG2KZ/MMNZmMYPDkdy6WJltsH2AbDQz7PmsyuOkXwwm7Oh8nt24vXMNGOXvLuHZm+hZ0dO
lRHieHYDOjeC+7Ny7DYm/wzy+g/QIehrPE1NO27VnQ69fmA2Hbg24wWO+boRF2CijPPQXx0Vdar21L67t8Sgksp/ceWOfLpXDf55wpnpl5+1X899+ut+dmLUMf/hf9gfOvZ4yu0S/7+DkQP5pG/p5Q3ez3CPH5XN
VPySzmew5MOEnk93OgHuzKW20MacFzz096zjyn1V7l9hvCN8tNyLa04H+MF/kBb/REiL5WJeWqWPLcxMLZIYx/uzX7VObLJ0suvEUInGSfQ6uuZ1yixlRwVbkYaul++/G3JUkGFpSKAnimBAS82cZ2FulRY3fku1
UHEdxGu4WJpR7hMwjH5Zs6phsn22hBE6StVOjzLNGUsNIiMkPIDjWFDpy4m6zxtUqTD1fTxdV22fs/2epWcrZsEHSYOyRigbYNONHW3i2FZb25KRP9TJkJLAqLdXMPITdVWOpDDD7GXwP4eyN2YUnMhM/gt2ovaD
lwu/BJvqfuJjNQB/N59Xvl7yhklsaS/aeVKowT82ybhKALxiomk6/fhpl8fYPq6YzI2UxbmWvTxQ9W/igYY3K44Bt1gIt3pdRoQoWDHKmyh+dCgALnQ76jvtjCv3GSJbKuhFTaiHsIVBXyV9TzGvAzAEkZO7KVGs
zTooLfWBvXUTeydbEi1D0gxbr6fTBSOU4CLsvc3T7q9BaSbwoYkqitFUx5CS7kZ0gaKzK7dd93X/3VNzMAtSHrLmuoRhvVQMVwUGlSvKQIofce3BqKy10cfA+Foo+Pb/e0rOQXnpq8aaZtSxdv40jw422wZokcKF
VWuw7jiCh9SH8tjwYbpgjKZckU/dMpyKlBWLE11GLqSFwriP10+AyM4Yhu31wwHxhEMpxqcJIIFQrgVmEbTWcLHZNsgLCQBkzcMQI91dWg1CfOSNHyZknq6ZSncQJDHPSndAImJYnGDVyd0xtS7yiMyJkLlcBFwJ
kjI4wBUSn6KNDV03xm0etW3zq4vZ6QN9RhaKRCfZu9xw2WznJi046ikweQ9THpiOUW9cttxgMDmISrrDzncj2YAVyB2wSKU7nXpB8pEQhFmGaWd9x0hlsp9a9qO05u02+mgteW67N9u3xL4pDSisWtwuu6g4DEnK
ghhsdBt2PJvvTlQQqHgLre+c1wAs99N5dosJxJ3dGoXCEKmA9b6ZfOB2XU4bOPHpqK336qCRmVmqQ0Fl/UjsdEkbU1nwcrcjsfmBzTgorFYtuggzcyWm+Hh/DuMwuYdtvMkqaAXvJAqIRfB3kyKeszbDBWqnon9x
jwGo8nCkCCTNsGIKNhpooNzKJ35kZYd3ByRbYN341jmtHqK5mxIX5MlLdqIzQkOd0FmqQdi67Yf1TEoOytpykBjsf/Xrr9uZX594R42S76LvNCe6y4h11g93BgBlrqjz2qEt70K+bxZx9ylBsj+3bwy22/OGJ4UR
Hx4d+OHVhkhDbGLRHqIqhIb+ugR5/pKhGqrKO/Cggp62rLJkHC2l04vFG+ZUXHLeuRNvcg34F72ciGevhZDhXfFs6tIY9rkNkPoRDHfcXPZwIMdSAgQKEh/OsffqIGykffqziaUdkJsUMOi5PoXqmOzr3Egkwz0P
nL0SACBMzIhbF6FZlK3A9DgqJhzikKeDsvkur3qFj6AOg4u8gE0WLCMG/bIcDt23/ezL6oEyywa9ddATk3iSeg8dnQdoYlMv9/pPXoPzvy9vM2Mng/vivkaKIJZsZNLV46yPT5t6bg/ay499Iq3+z8cwr916Z/Ex
hEWx4xpS52ncbO8/27Uv+yWumtPjt+l8njsH8qaWm+ck3Bl+lupwzomZ2ufw/3O4uWi9GYRIP9EmeJPMnydwf6WL4NGw7oxxnU+Yus+5qpRQBXVlwSnrcFxyZSkhnD50wY8U+OtzPtfP0R3v+yWdNR8WgP5G51H7
e63q5WbHr23E1lwL8HAeoL0dLPFkPHfIo8CtSqVk23DpLQXgcR6MpWJ9+Rx0Qc1h1fdeOHUWckyIcRF9N4CJHPqdzOjkhXw6vicK7LaplYtBRnvWuT2RYQ2PvnbIU+AUzsusYns49sqTEUsUDPNfDVo4aeCxtOFH
T3o0Vk6tSwOCK5Gt07phukQbi3gb6aWilRSTXLW+7Xf7uhVwJg/HTQ3d6iTIJbE5oQgraQNv5AVL6n9AtZ01FXetcdmVq9yQrY9KuJ+TuwMDRaOUevA7ATf3hgeI0s1sl52g/AfMDdNbUtpnZRizTXRMSyRoFiFq
oTSK3gnlsRyRXRLZ+tz591BVT8pjJK1EitjU/ROa4zevQciwqJoeGSUz5cZOoAaKADJdW22X/9BdTGVVKJewIMoo0AvJCWZOxx0FWMua9pbI1C9V9UeFedWXfoqiCpYdGPEL1UiCRSYJuKWi18uo0KoVh5BR7sxK
E/t+d0V0zBbeQoxppPV2MYJYjAm54pcIypGy/tMo0r4/rncEmMCIKQVFH4x3J4wthS19TOGYFGCbkRhFyBmTmVS1wTSiI10iQDjePxeDy+5tRpS82QicFrYEqVTprmbDPvYGcsSMZ7m+p2ZzX0pk+QHOPbKFNZTh
8lM2+cA8YkyNlPPiox86IkxSDNRheCv76GE7x0sUofXBNV16gbZF3mVMRuKEYEPa0XjkGdhe0qxJqKYCVwLpaMyzqEVNyt2kCW5UNs+CVn+E9NsNEDFXnBCLktvNZscELCnS3Lw+CsRR1exSYzBKM1CALuh3bG24
SNpCNzQaEyW+DpIQOBn2r6CFtP6hyagqDiK1EDTQEYj0hS41JEocZc+d2rrSu5luo2y4VG06SoQVH7GVQ+crvXV8xQBVBass4AZl1EGbedUr+V+z6Zypqvvx2aZrwJOjr1XlItY0otoLEOH3D10qfihq/4895rPT
76N5iPaWkflRkqa/kWUba7K0xv9XRRa7Kr/JiwriAiiz45a51DE/Y0lE3rJ82RiVyV5L6ywSDOH8//sTWnBWPLRg//+fUZ3vbxvt0PEKrOLrfPx5xxVGIMDBehUcS2t2x1nF+xaOC596l+obFpsNZOAqvBfHPPaG
DocrjrfT3EsH9tZxGBAj113LZPHXwTt1RtCjbvg3d0bMwSUxHQfVjwKyfYk3imijnD6uICGvnKP53TisQ19IONU4s/wOZf0ul5lddxvs5iTTcVDW0Jvp+HHB3VjRCaRm3QaTprsxPUU9Wg1Zz1LVu2QHHMSjfFqy
SfhO3mJQ9Oxrb45OmH61tp3nwqHh0tGd4uBH1i1p4jCE21SugPJ/gmN7HRMl3mqo08PpN/wGiMBZdmiTcnSQ+P22J2WCSFW4dzPUbtJ6H+GVOyOC2nfPQsJLSVxlERoUcrDAklihl7tQbWJfu9p22yNYeG+B6ycw
vAcMEHS3RN5f2tKj5+Yq0B4++ixEgfDNj5NRKUvi0etqu3lCZz1Hrd22nu1eiMiZoeQYGBB0hGleUh6xonSnITUmaGANdghLZk4GgJJxc+GKSSL4buK7kwgOFK7WGaqZbSyoYjqsujQu08uOyq7j0rLtqC+eoItq
z3uwgrW6YatuoXwpRaaaKk3ZRwg7tL2PQDD4ZoNddKWVtsPnFLM26iiuraSi7FeLd36CsQZ/gFaOno2HaEztxFEIlVhiZZJglA9M199RtxiwmLqj3TaO9ghkZpC/7XhzWAMwBV0xeAeHel7uGKBcDFEZ4VqdVwaD
2EfaZNyrXnWL5J7XQ7p2crKbb/XiAm4VLK06xk131ZC51lvQnmmtn4/Wdb0Yf8MBC3AhOZcuoLV2VtiULuMIyaJ31w3RnOXsiYVW7P0bAcWSC50nPvpwrevWwpjiiQtBDEh8/4Izwox0OyfIA1+8oWu02v9kG8d2
334Z/I0Cv5/55tzqRjC/VMYkTCFvBLeKbmGpeM+wkrRgpriwpEQanUB5K3dbsNZ8xSyMfdCzvMvmGPBtZxM6vuCXGZVgAYLnXAxrYvDyhRDCMdYYzcBHCB9e8LJw9a8zxVM9Y9TYhEFu08le0J9RiF46GgjRABap
D2Z48cnTeVLM19KtffzTiRx5ZBv7zleYk+GAsXwZXzfF1AgN3i8vfiPDIRYJkKlL44Gn8Kdn9//1uv/0XDwIBzCRl+D32IpXlFKFoiitGgYpOTUEEXzPId9b6TqiJBsHmP0dQi1nTBoZrj4ZwycsKCKHr/ib2daQ
BevlQZ4CJhkN8fNBdrAVUO/moPRRBQUOyXw+mdnWgearlfcL6dZp6ZLVBE9r9+V1Yaj8Sbh9et75VQ73Y6ERLTYkjgsGherPXXGeeaZ2DlJhZ1jmeng/S1jvzNnvsq7Y/QvD8HXlIHlwD/uloGghZl+CiaecV5YR
sURHQog0cepYmooby6EA7KW76c/R4XQ533brEayBseEH+4AL7NGe3bXJrxlkYQOTZD78H46uM3C3VP/6JO+cq21w19lMfuhsqV11oaad7FZ7fUp1pmGwwEb0ctFV+Sz62sB1AfPnS+ttosXwulI86aiamYbX4p4k
cKLYPVQ1BSEdCO8gdQo/nm91lmabY/H9GmokdBR1dqTbcGP0zwU/BW7gdmhS6ghRHs2bc3Npkw1y19VXddk3aksm3eI+4LlUU7Jhi8ZrI9rzEUoAm4c/OxvBqrCsyGK+AoohBSM0qOobD0QfsL+EFnB/er8e/m2o
WbQhcSIgS9+GEn+Nn5VvdWJmggwUtpfN77oDtutIEX9V+VK3qgNH+wxndd5hvImOL3bsWUg6pBJTR10Y1qUx59BEaBKk87Z/4067eA9Jpc2Yi/7F7ZbMt50fz7BTsgN+2r7aUJpsks5IGyxCwqV7o6mZvyAUibyx
7WIjbmobKj6shUIHIjW4hUreHJDUcazxzSGqhTQQtiURqvBNkKktWYJRXHcNvSZAdYk4SWobYyMwovVoJv3UH+7nluOKaesTpoGcHRXPEHqndKDYR+/0dsMwAVhwa1tvjBbQgHzlTrZokOrT2CZw87ZtPyc/nxJS
YCF2Xd0cVETx2maiV/OV8pkXdqk7TokSa8nR8PLsEMmwLKzuBIetQ0Za7FMiCp6OK/TTjsdR9x1JUpWN8T1NBK8bumwC2iPcqq4Mxdi8OnZjONAktOqM1UpZdEG/ZSAHg+JhGZDgINcUPCo8d2RBSbX4vK7TZObv
p0yV/B/UYhYatbCFvkAQbgcR6gaxoELjHsq8z8PD24idX75UjITs2eJBPak/0FVzV9sZ26kxJyz+U8n+ZycSl6Pv1oz27qlbWfrI3xN7pi6O48ku7KhJ9u2IrNin/sPjl6NZXclEUmm/7OWbgA7nrvnCCjRfOJFG
mpOL3ol0mKccVDi21wqUgSsD8o30BNmg6j0Xq2XrK0V8++H8R0reYtId6hyI1Ua2G3t2X2EGF+srSnvIeeYYu2gQucHvhlj0qtUkiqsn1UmX6NGlBxN6QP/9dG737GJa2g0M4qMvR1+PTgG5frLTVohsS0770jD/
ZqbB3AzqS+C/Ocba5ctFzTaE8cDuTNUNf4CzGCOIVsXgos/U87UYlUb4YjoldNyH2B6i8bKH/MRM2wjpd3eKTha3kYBUXk6nOvIT7KccGq21xZdpmthg/BS7fOs/24fu/IbjElOaWlzQt0Hrotw9DPSEsbf1+qkZ
WUVtjLUaJ5jPTWvKOnHz/oiv42PRpbi7h+EaKUmy2+SSnhmQPT+YS9oxnIPJpd2aJh5wBTJrf0wdodPA/10yo3NQj9jvKieYCpf+LN9/YLV5ar6ssLDnIlKcd9Si077JnLp3bR0kx/J8fMU/VtcVROVkjnOfhK9J
H/vMXjOFm5h2WH1OffZ9vKVNwE4Pyk4Pywlo+UK8fMQXpiBxrcCIVCIpmZAX3TWs6m0nA1M/TiNzKXLcFXg3E9IzmNm1JAxDySQyIr1IE+yWABehNrvK2bfvNwDYhKLYxmM4h/1q4Uo2qLki3fgoARb1/566h5sn
fZgt1d9c1gUMFOTxVP3kHJxc8pYO5WNt5qdw9v1Qcn1w8aNlI5gFwNx0GxBaZ9jO+1TJnWgF3OgaAbYM92LX3PIUfz9WC2F5N+var7+HshdtH7jjW82yLg3Uub07g2Rcvl76YNgp4OuKavsFu/BsITysifr6OXqm
5jrRgzouwPsBX8SOlnT/+OsAfympglnczwQ5uHOVAec7gIouT8J9qwN6RLynxbILFjBsVQwYT1FkyKpqVqs8Mb5Sr3H+02QxtzfWjq1leoQ7BXdhRMQHUlrrV+Zl6MaFdLPOQ2/Z7y8EY29S2b0nG2B+knrRM/uo
NG07bTf02648plPoyg4FlwbtvSos9bIEU6dxkgjaCNoZAl5pjfEEAweqbQ+dNl+F+l5tZTAv2roPrq13JuGrU7jp6btrqfRMSzdGDDIM8B6cmL8WmzVNnHf49sZUUXi99zKR/dD5LKm7B1vgtfuDZr61NqU1eng/
pmBNK9X/MoZ8taBY7eQc4hA/jf9z8f+4Rjy52Hg4JUvmFR857mTyM3665ucGQDzKL9gBTJyKg0gc81RCgHUoYuJgA7epA81AAwNhs96XtezGigkzdH/FaUEshyoZn8UvtVXrxv86rP8ktfzuYxbrnVkp/C9gW+iB
SLREfisAykqX7sy807mz+Ye1H6ebcr0CidITSbI+0EjVg4z024L9OAHFpipKWrlodP4pVV6dRa1h7jjQHgdKp6sdc/BH9pitllfx1p6VmqTbGuxUg8nIrTExf+Zz/4TnwoNiDmkSoIycbu2ASogs/JjVnNHDNTKc
yxX6Fh/r7NQ0Fq7sQF/PnN+gKlVY72JH9OrF6eKLMigw68tIO3YotasvpfX2VWnDw/mA7VFgaAnD6OGC6S0uFlDZEJbsT8yBRxZAOscjw6XL+kZRVRrnrvlgESPd/cZfzSdd/AY3Os323HOiziGz4tPxxnKBMbr3
UTW7e9tHj5rkOSWJgowkDK+LkdYtxFGUG7Q6IfDjkRaLyHIHIFgcXyuUnrRHSrz+uOw7CRu/r5Gz5+AmxGLJ20YFcL25292FrtNVIMYlLOgBFsbvXSjJx+jT4HV8/f+hyRhVUCGkePo+4YYhUXHjZ5af1ejRuo9H
W4ACpwx6MfMJE3fW0QKuoZCtFr0TyvSi6STpvIcTMDlCsj/95UmyViWEGTkVdqTG3Mvcm45yb/FoIK0ukokZnWXCV8DSeJ+gCAyPcPB1gXp0MbgStKsyoXZZKFNgb1z4wDUy/0K03mAvFbmZJKyjbp4r3cRX3Eoa
eBFwvAWfwj3VKlEZNH9XUorU63+l3gUcvejYspMNgbxbYiN/HcPLeHTUkr7crDqpeiEeC/dqt/pqDihbdJOsjbDZRUl/9hbN55/VbcTdG0gzRxdu/Rf4NPTv3tEXx+Y6mWAMoDB2AbLReT0Zyx7dmojP6uIEEg0G
RpubXmTumevSyWlCyG4m01VUq3163wcW/C4O1rsBczr/La++UUs0hbNW7AD/7DBL5VhXKqiOaatDUU87Xx1OwMCq6cCd2N6j8CwUAx44cjEIkPJdgHHmoWIibj7LH8YfPvGOzMWjAV/pAOlOL4mqE5A1sBIwx8A7
TURLK7i6MbFs6jyWdKzZF2dicsLv2H6oKyy7aXyK+mjQZzQAkFlXssq7YlMD0k0MELunpY6d4yCPRkioH90XysDsgyBkbJhWnZEMus1EyeTWV7fTpSLx4xDOXv8drfHE6yqtOUfSM2FNv1tgcyNqmHouzU9Rxqyw
wmbVCrlFQolRQUKDCH9EBGul5FJ1DI+Y4r150Atj+9eFDq4BuPSQ9rUXQu3ALVic2Ot/mF8Xnj0KhlT0hbYgRYpKwAqphWrgrrCi93WfJhrC6MdqiIZPXEpYhTGHwPqhUeDqt/PGGHBo1eCHnVZkgISIal5GVndj
akIulxNJMzFiTO26W7NQqfXexPSaz4qhNOKhBgXOKUSMhmDh4vTX6isF4CdECtrMFVj/FvIQFqd1yTkCO/B/ABJTYuYuE790ql7eq3u3vT1C9DaJoNrW/yVO6OgwpaO9GjPPZ9Jkh5j2UT4WDDTR+9XFseUotTO8
vSomhX9x6lNRowKsh88WnIU6JTPmBy9uZAoWMUrXpxyP71ptxBG9JlQJlNqcv14Gmz5X/u2HQUzC03UBfK3SEhViIaPQ/8hVeU8gqQdhXp8jc+MSKylHv6h5lFjrYEWOqnTQ8aNoHXOwAl4pRASIhWM+opMghcYv
DLsiiamUCTbKbf2cEOx6q8hmcocNTZCf59ZAEFzGaZqZ1veawrJV0gO0Kn1eKxhUtSszAjQa55BwfN/Dy3EK9WN5aviQQYbmWfhFpg1h/fC+B0ZbO1YfzRJxNkhBhDVvrkvkknROnkSKDJZ5TsMf7u6FslT209V6
5vndRlywzAvuJIRdYH4vbimv0KcC7atds+Tm5z8Oq/YwEVVGmGpF498wKmB9Yu/b1joX3pzF6GWnCxDPPJzNsixs8H6ttyMX4oi0AEPhWM8uPo2F94swKDlOdvv/pQuPU2iIMXKIjSxv2Xsvu3AexM7kKvlZelFW
mbTPJdRZy2PqL9XeVyyhy5dWSv1Qvb3S3cIepeZzrl4/fxU+Fx5zgPRC7FnZs2x2YmHaaz9yDGZ2iDNrSUi5GNBOWNTzh7GlklZk8YZMrCEs38mKdGitaw705rsu0zD/6iy/iARUycvRr2ZlU0QLZH76vNGPQ9sa
qZFMX0M6rGHly2+71/kmF5UtCBinWNoiLwhtrGP2z0YTNKqQhQxmc0C7NWN1Nuy+fsp+rTcEoMlz746P2yaQKCfBR5YXo+e2pm3MadWX9DfAGWNo2+IT5RVdEqTcVPNYPQa5J+1TsEhLJMLdI52ZU2syfe828+rO
gBuWUMunNN/f5yCM9iwP8LTaObxtwqXa1DRUrWG8Zng5+0DWxsXfR3UgPYqNUF5zf3lOakPncdIOgr4ylJff25dW2ReRyCN6sG0N76t/WIX3Q5GOUd7D0w90z5X1rS+E1HYsl+c2AXTe/AFktWOPKC9JQ72McEb6
XHxVII1HiGXg9d5l5Kt7B/JIdVbRMBzxg96T03AE/bwPQ/hmjJdGa0WZRop0IFYB2b2aBYVq7nbfA78rcbCWjHqyJ1nutO82j+DVwMzMiNAs2z570M4ju6EdXs8Gu13ag6JXnOxra+yr6O+/NrHe6eKevR/R8x6H
oXS49at/1HlDnWsU52rMzxxjlGmwA4aZOdnXFqp9ABH0A4LTfUPV3ZaBi2rJjfk9ItsWvbrlP0xJenQ0V0RfpJVovKwaYTEaYHx4vEpYzxt6g/2GAbobhnRgWNRuyIPGkzqPgsKGrBaOjfn8LfDDNck07MSZAHUi
4UZ8+MEqYZrZaZuf0oN+zA3avnc2xZO2lqXRpln+UJwqNlWa6JHZgUXhZ8HGLU3o7V/a4aH0tv9N6xJmx5RQhz63zzu0mjTzdP1+DrvzGUa/PXzeMiDDUU52zNHbDQOxoQsyKj2LSqiRVfZ4K5YRD/wiiZNDL45+
HC6uX3D4phXOXcqVCgw+lfAVTvLr7axiRjT2Q97g3u1X96u0uGF66pCzriyr1dKLyYziZ3R18m5LdpRT1RlI9bSx1Q9DzAEu7lq13cVy8ZUlarR67YjSx5zWwngmbaPxCknV+P3xJAc1BCHgfRNfmaqrmarsJNP4
TIkAurZ7iNjoJK4X27qHIenfEluCHjRkvE5iHx24eRxCdMVApMpG75ghRr/lD6iVit5JghE1hi8VEHBNaf17E6pVi0l76ElWxgc50hBaMsgo3k4UeZx8Euq3iZSqjqOHWfqNCaXNgymOOy0ghyhLwu1ysqvIR9Y6
Z7Z6/HXqlPD+ForxqBsai0vEOCL6Ca9gsUpuncJYJD7LZ7ED8zXvQCSu+nX8MUp5EL3H0vDpgjrpA4dZsTq9fGyppF732g2Eojxh6KcdPO8Lh3k/yfN+XrOj9YK/Sl3viMh62x52Kmt/nC0KqmXfUwMaQgXk7qg2
4hLNyika6vy+6jd+FBPUuM4muzflqilDTvTgZyjBI0gtmI8heIopYh7XxLCwFsJI/ya/GxEL7r+gF/NKQCYqJYOZObIKUro7kp7mz5CSWtticogruGkn65Op6KYvxWkGBSonuCgDR0SOtpNK0vrsv66uKcMAWyGj
nqOYVkVRHFwsOdL1cExbdDlo1S1MbADL1HKg9KnaQdj3HE8+ZPOipLQG/QRwQnzHG/Ji8N87LlzQvBMfJYPQYHKG5sDRPhywB1yQteMHPWlnOqC2hwAwscTYhiY5hO3VzcOzeSlvF674TJydxb5KU7Z5ypW5izkY
9Acl62awKol53PWjJH5xsBakhRRQS/1gCWjNLfLLYMZobd0dZp+NzHz1CflNzbXTzclFDgXB6ioFZG5AxQ8kVW6g3GS1LEqwTNkpdWGk1FKca2uoghRZxgcrwxnBP+L9TCCbjNEFcv5nmPbPZMWXZAtm11TRvK8O
vTUwWV59QFeUppwjyun790B0tvIepGmNkqHO7QCCcV/eTJmwwgG0HewUxRVyaeYgy/WUgrEjtLcpIRi3AwdxEKHFToaOufzhvM3JhGpr0/lrN96d8LSX5W3QJH9OaA5cJdRnnLn3FVBg0EDVCIT9mKJAu1IojQem
+ZFkRCv8Dks2B5ntBHqMzAXrv9fSfFVJ2pfmvTUi8bzZ/qupqTYG05J0Ja3+zNE8f/uC86l9ntKYhpH+Pe92BonRGmUFDV1OZIx75dJjs0LV7pc9KJYz80/Y97qTO56Seu3xyJoafRjRq0nUN1Os4ORWIE7kONXN
uN0rScziYy2OdxFKGbpoY3dlnci6augsNrCtaRdP6UPrx3CKUq2t4lAInK638bty0S76YmBSKV2xpWNBfkukvYIz07JARjDBqWilsBLGEwYbw74ppj/ZKU4B+ac8rFOmJoEfuJnQ5v1RChD6LzivLCVcunbKx0Fv
R6oS9sOLGoUhvc7agPmp53UNLiKSB7CWIJTN6hXz44BQkjXNHsSI6akRvpT6gQNCOaBgwrBLr6Ir7RGkyxQC4lugmXxrkvjuuwI+1fIQvtTyCQ9GzQH0I1lgjEV9Rkzqm1sjJbfVBRILrNPmwv5DkGEtPBLRGpBT
IP/5z3nf+ry/njgL6YdIuOGdih+ml8aMD5bHYr/3nVSGbLtlSasqZnwY4dTTc4SP1xetHSYGTmqPVNZGTavCxJFH07VVSKA3wwvIYat8JoaFJ5THdn1SEmj4utpMHIgMZ0Kl6Rygs8jvwQ4ixhiQcHwJUDwSCLZq
iwyX93Yy6xKaFG0SuWxFLIs1cgVc2mVLdhbZMsyy8MappHa2jKzAVLYq2c12xaGWtd1a0WYOjjq029b3lqwkcm231dWXiCaOEE3QGr1ZY7Z1QHyKLpo00bTQKGOGjb16A0IzfavzUYwFlWqJxUIY/LtJ7Mt7qzKB
JeluyXbzOv9hN1Vsnv5vG7dkrDysqMjELJ32w4se6rGXQZ+dx5UL+S6kVDB5kS2rewJu1zoctemqfR4HGwFOXj4mmx4TFxMxz7qv2Y7JxoTtmDr7dD6q0pQZx2nSlsNRvNhnkWP2Nb3qfrPNRjxJsZIHpkmdjtO/
V5DVej6013jR+n19M2/abh7Gji8hz5Yk8DvxSDYNn2Kj272ogYaM4tw7tqPGSHz06nXjVYzfGhlfZiHpvSRSG9FpiWCviSaSJa1wbeVoL3zjZHPIZKzVOJ8ymqs9Dvnq8t5LTlAFWbGV6NXf5mcz8SmThIswNtsQ
k1QhWbhgnUMPigXmn4QZ60Gs0Opi1/yT/8HLgb042MDjzmuGBh30lfbhUFqVyJwvJhG/Lu5YvByV/MLpMOQ0TrN4Ts+v1ADjSRNw8+cjYWqNGvcCnm/Th0EwnensuBcLu8t4r5neKCsOPjyWbEoJpwTCeHJxQKvd
75YAcw3Qs4LgalyBpITYdbunAWfy3msDzNlQ0ax4OQaISgBak9b56hlLnURnfEWGojPe6IqKwqoF83+vwXvmMJOebNC6DkgcivDCAPrHPL/nWrc+jH1BeyX87OLphGfJvCLhhFiSxJ32/vGLU7aV5B1VRuPdwO4W
oxzTTrNy6HgJdafXOJHUYM1GTGIlNOIXb9D167aghYe0Q0olq/YnpHJ6M1OZPyVLk13Ril4AFf0jMkn86L0QchDAOTIfNEv+SG+NKPQYqESnJMT4F/MxnAFOFNsj4lcnvU0zwTPAYVr8S5vlV7EZLnb5SqAEspry
fbzX4/dPudGjXyaduUY6Q5hA7GDWrTEaDTGZOIgQ2pczRNZ7+xmWeLHypSm+BGNO+2omiUyXCp2QDP7bu9G9X3+WbJaDwP4id2KT4mk6vZISGlxMQZrbH/IjorZO3qBNVwm5/oXCZXpW6CXXS5u8qbnCzowmsD7+
BGo+rGorHrxpLgMRfK+Rh/vwoTy5qb04Cx4bO7bSNCptIZgcaA7tX+7GEUyGNN+eHDvidImB5h1mc1ObtXDwIhpVOIJtcyl/DCCrwMALQgtYQPzaasv60FQFwxu+ev3dtw8srDMlTIkNg6oUwYSwVq/cIK5pD0aA
MmajzkGunQ5sscWICQbaylCRDJzc2DblhN9wQMkrs+235kx9PaWilV1xabuE5kSULpjtGYStSq7MoNT0aIBTpYavhjpVajuXp6iqqzTGetq9jObTstXXW67MDdJNoc23DQuWw5wjIjEXX4omiCvYVfeGL1nxbVra
lg0Sizm0Ye7kajtkpgVaSA8mzF8ohZZgMk5yCEgirwIw97x0CFPkIKZ04CRMbHeU7FSgfBgQBgAYiVMBYXGyuRf6IVxumVVBrsKj9B2F7c4FCfXoL98wsuDqvjesTWRxYwANV0JdJY8oqljovi07xRe+5taURLkL
V9JciyN+CEloyZSQDmoekbs5CpZhL3D02x2VP0PIbMhXFCmNFpignTgSD7U4AiI7Vb32GuUjKRCLTHm/p7Fia8AcBhEzfcGt1p8S8lBPr8GBNJo+Bu3FrZI4jgME19SCWNz2xYWTPaE2kbISChVcZQ9aC91JFRt3
ObMFwC5xaHn3rvNRZVRecDq2yQa9bNEhhL037fH4VI8FIzQ5Z30q+0Ok9+aYqsYJbrJoagMAMbcrW8BjAT7XOjASS4xIwisCy0nhyMLeGSYNacUaW0VQ7AZ/aJqTv2JYJkgRsKMnNzYQ6hlq8fo76dCyNtfSEIzJ
ORgSUxfM8ZuYDYHQ3DffkC7nMEtsdEB6SV7N0NLxtcodGyiuxhAYhSY4x3FiL75Z+hDWntqNuP9WQvRfVW+eLSsrmIv3fVoepHxnKS0TC8CZL2loFX66l1nWe/U3Rvto2gAUkfrFP/3U3KQrtlL5St8pdBMeP+PR
NJQbU1RS25hFZtnFkGyb1Folk30nbaVZfZv5ME1GI9HfzHDVFfsglsw89edBJ0kRA6WfNKW3TO95Pgp861TsipGmY16PxvdYrzkRvus4siINAUOLv04kdmOmRANFlluNSqeECGoxoJAnsqhNVPZVJdJbRlCT2hNW
G3HdWtzNrbYy1nrHJq5jYJyOZoc3QmCG3+U4nXQb2ApQTsDj1OwFLWvYAhuvjH0pNZ95FHM8ktLPOpEpngwFoGXLnIRWSSNoWiJDiiNrB60NG+PGVBWa39Yk+Ea0NU9ohieXFtGy55rMQYpq0bGRSRBz7Is8YqEz
awDVRAQoIcqDOtItRNUxSB+7RSlBvAxKoXibto9FbmzxFYJBkSPutrFLPB/tCJBxYFg5DhUuZ0jmhwSneoUnbbJyzWDo8BiCVWhS0pbCQAVpWzchcI2N0wVO9dFoxYJsAA13FjzRRN/lRTn7Wb60EFvAzDDtito4
eXxRzz5uPB/lEUocrCyG5QXW5lKhg40FuMTivHhBdVidJ8USFubrAedFaxEJctMDVtYxqtvrK2AVfWyUCvIRq7lrCCmxONbS4KkQKExQ/AKfKSaaoYcfSEIIG650CRVMDYY/6cO4lVQIG8VBL9BS1fyaqFzCQ4xN
ub9mXV17DyWDUorD/DqiCmPV1VOAgcPFemlqirKUQ1eoutZG1yg+kO1duuZK7C9D9/yJH5sGFPU0QxUZtolLZvrf6iQZYIhtN6OeB3HOjkZDoG7LFXNrCuzXasR+Zmdd9oH8l+EaQaAv7A8XFHZE7VA1w5oy/NeJ
7FzVI4w6C9Fhq55S6O43a5qskWiZ7k1dZnKfBvc9HGOm645oiJkGhyMvRYsJq9EemhfSY7LswJdJ3ffcPICCMst+cMd/aLS8p0PCjIuQUJEn7s+HiMLMENmLLlAGiObF+bicw4fEf1k8ZQCOxGhqd4k8pEajlfPY
OpdjrUetJyhUNOsOb3+7/D2Ol8/5R9/0uTk0qTPcs3m9KVwug4GL71bV40V336lPUPRfD55R01RaDzE3Pvrdog5VTXqIUhl91QIING6hAUlkO947tQ+6eu/NxuBNe28FhYz9zAgQefqlGStKVSCJ1wtxpGOu7g9u
WHHa6AeptWbR6mUH+13N3tUkKsxKSf0y9dRIlNCZIurdQkMPqBsEgRnUKRTu1EiJIurMTJaEjWORCHS8FafTajaaZmuBFJ6YeVgti3kGOCicI03F2qSSHyGBzJi2NlN4ZWAoQp/yOSiWuKC7uCVX28IQfEQSGHUU
hze9YZ/tgG3vq/CTEW6A83LwTDiLGlCYxpk4GteRAJPyFHEbbezBvew+41Absr4xsJ5jmnckdBKS4Q1KsqCYYbd56XFT1ErN1zue9vCPtjphg5gVdk0MSRYmARyWZ1sEkB68NTYEPjbuZhZ63WE582JsZuvN620x
Tq+qFsGX3JixENjZ75IAJupJoHhGMlTQMGNXXKUbZjiB840ZstlLFnwgbNlnIWMpMUfhoJ0Gh7PIIy374q43fXgXL/ZOXvGpPqEuHr6WFg2/pCG2Xm+y5nLcVppUdJvbXVje0wYB2J0i977SBHgq7YXdOMKZ6mCu
VnecoTX3JrMtTaqOlbNhyj9sQs7u6Pz0bx46B81fN3+UsrlaRo+xN1ZEH4kvvS406RXPWfBIGucnoIGPbSPKQZ95RfSYjynUDKrOmSxFYraJcUzwtcj82/uD1lun301T194Nazu4cbCtmyy4agmAxnC0Dj4rW5S9
rdtHbzjywKeu6CKDDqCcHPONxCvfVXUOnH0lC787CJOup3YzEHZr9/GGmsN4gN7EhFxwPLpMpNliIh68CfphrZGwXJg+wK5VSGB8rIInFsf6Lsbz5Dr6bY+EcAZEmfBvK/jIlazEA8ifvtO+c+qh+ZWaidF9NddA
U/Ua2VGwmr4X33p7EgN1lyJnz3hbFJP+Dx5RIsjX63ocXzocOYcSdQlSV6pCU19ClFKUZqt6iOyrjeJaZHCgPEDTxAONPBV3dvagvDjw4rLoAdoiizul2lME3HaCQroAP3SQ07mkPfuv+tc2ECXhX3DgK+1X4YCS
FIm7Y9WqYwGwhZ9JxUcaEVgxPjZvuZoQoO2yGB80NAIhl+U4n3EwpW8RZqUhuoGJVDLimFvYn9WKhGWqIn9EG6K+tycZSGerE2Bv6+6qNyx7Ep/DH1Y1YW59QjrCR7+dn9F3oK2i1V2Hd9/fKZ6NmpYHim4jS93F
IAdQZFTZ2GBEqUK3IzebQ0C5Weh67BYP2r7WRJTT4xCaMown2Ylk0oqaNcrhsnkNrU7YCHUcRiyAwWZ89s7ZfPRhNxaa4gZ6UATTBW44U6VqudHArl4gwzEw4HD8YrcHsnlgLm+COtaIYMGwTekDDcUMyXslBtU4
4RQbIfWR5mQVaUk23c9KfdLmXJCAJX8siNjdX5sZNkRh/wQ5EibiC3Ufdrw4e+4IHFY7LM+Vy6AXUXqNZ7W6cyc/kvDcWtJgNeX6bvHJ0TGjjjlyyqr0dVZ5RX2JDnyBWz5sADISxNzXIeyVE+UOjXxHJL5zSxEe
3aoe4bCytQQa2JcctqpD7CA+pei0TBLxETxEjTA92cd1yW7jYWRb88e/Jfgz4+6kGy38VbAgukRF3IPn+1lgA5AIcojwdsxerN6hTZfGzfFzv7D6n6u6V7KhPT/Eae97mQu1XmPrceyCWjQ6kv6YnJBxAkuA30LH
rOciQy3CWJ3HYVMBbbwBodioKkt9fevW4vhdPHBXCfPvQivXVNQlaF8RqhcPFuTTyV57+pa+nejZmPO6XcJCIrjjcbWKTiyXjoc+0XN/tO+UFQ6SmJDQ6uMgop+4+N5wSteySx3JXI9bRDHVbcE6UZpstGbHPThj
d3ZIC8N2uqUCV6zE3ivyY8HaLthNVhrSs331e9aB+MQzAwP7CpEtnVh03oy3Jts736p2EoPeV0Qz3Yt7gks99qqp5/XfL0kqkvp4MGDUeqM+9MSd4r3WAdQ0gft3ySzia38RvV2HSyd/mvmfaJHFQw3Na24eyvwm
k1ggtfhLhHbeQLX8fiQTjwXgWqGGs7OVfTiRBlLqlMZEB3A13TDLtPVENEivZ9ERSzkHm4Nd0/bnBgTlRZgOiu+EFAuvuCOIa/CfDvKlc4+JDYJE3nqPfnWp7mZD+3PTpXdvm5vJ0XM5p35Qbj02dFKusJroy0IN
RBkK4vDqCi8/at1z2dFSm5efZC6XcsaGwwJB8dmc0NtO0qT4OTakm5Iq76Wg5WZDgYGiga6b+/GSATbJwEawZBbxlSmPWWjGPPX55gHWRJmxeBBJWQuaoh6aGI4z76KBdTj1c1ygfnpFXD20RCO0Fv/f0tzdcyT6
XOxywL5Dnf+Pj6mklXcLoyfZX5lIOhw7ZF9e4uI177fHQFji/8Q0IvH0TzQLYGUf2JOyhLm+LS5EyiYms/sPjclQem3b47W5TEtJo/O2KqXY4wK+CMauISVbXScvXSEDTfe58OLroaAgZREnVmwyJ+l4nUEP5mfx
9E/oPWHdK8Rw5xD0OwrdeugZdZI+dIWt4/Pivbd0KF0o0xdKbw1WWBlJeWk2LKNlMfjPcWJsttartvLlqJ3PwDewptSQzw/L7eu25TUrSobaijCK4+6pMChp5JBc6DUJWXcjfy0lHpjiubMpG1jyYyNpRYpMXWQr
vtl5sFF0sjNvpN2of+bBixKYPcgaQInaina4juOb+BZ0mmKcIvl+EjFI+lfCZE3Rj/ljyYpe3WXpYcPHoYHww6PuLaG+CEhbbgUDyByc1dqwT4mA4CTMRx3a6yfZYQbPHeiHBWFsEHpVbnLRnsmwBeQSGRiSJC4t
dBMOcN8RoQ1U4ZjCBHlddE3bm+prnu5twULcYTgtxlDJGLr1Pq6oK9ifCL4Gxi7fu6HkIMlJywlP3rNXucbIEIKr6utRgN+CEe2aSC4Ekz3hupia83u5BgjQyydvgT+VQkGAITe1jNFeS1Il24zJ3fKYlwGuJ60u
oPUbDZZoJvpfitPqKfr6Gl7f6qNSBEFvLNh0AxbLHbWwjznM1kurvmLGrUrOeA1Z+IN03vrQV5l4lpX1BQvxIjshJ/WE0U75i5cwZdhJTGv7cl4Z05H6Jp6DhwBEYJIeIxUDX/GhYM0Zg4NCURURS7NLnTgYmBPr
Eic1/joT5/mEgVeT1d8wB4moqc9qTXNW2JLBwSzhIubDuJ2SzZgE5jEcPZZ5aT+8r34PPnInn4WkzPuWyEOZAPnph01/twY/P+cDOeU3N6HkjTnA64RP2R2+9tIEtFHYXpl9yniDHUUA8lKPPRi0iDFG/HvJrxD0
SnsowAA/xFv5e01g7/lV/Jt9I5J0sU5sts08rTwakaJ5YVJldG8h6krA41/Gx+fCXvZfq7eTR4JbveBJufG+1z13PT/1CvyU+cunzkTaeGsfe0D1I9nSmSSMmgayaTWn5cYkig3KxCGbKlAeDtqnB39O3zpdJ8RW
XPvPz+EtHxZe2E3LgHGEQQgldFJDsowRhzE/TbPMESr1YGjo4ow/AEsf/tlLwBHYWQvK5zANzK8ULe7FB4m4Rvvbsi1ikfusGNxpARSJ15Bzyvrufw8Jbphbdx4Gi5JpVSkfog713sEp48rUQAGnBzI5ZjqdlwBV
nJKTHWNc+msD4Xbj7h0rc/+qtvrLWyGhJlSo03b31jTDlEnMjgUG2QkJFZv9CRKgjRkr0YF3NC/vrpHIRniG7YgzidYVPJfI1r74RbpFSeYTFyEGEMXJNTsDesTRgHFrba9EfRy3DcJp18AgceMwAjnshfznIj+F
fNY8gS5uun9CG3rEg6+dnde1ETSXN7FDZaj1EcfFdE+QyZqcucTOjssRSTVbJJzZqnONFcuNVQS1fqSnJMcIbks8wR0RCZZOIeZLNBH7N5uObsrsyQekqOWUSbYTrQcSsQQtZpsYlErIn4gnhduJXBHvMYggGsBA
0EpCWr5aHj3raBSRDI3YPTPEhQ5S2A7WsK8KujF7OQwq4Qs/Pl1gzwlzzeGFijHSETUYA3Ky/uGFLAWOccs//ZHQCH/ytPj1vH3YqIQLi0gHGkIXlYMPIQR2w8aWelqAGfeQ2L8bS9+OZSI10m0wXNLJfpo+vY3A
NkHOhoeUs9uLSBOoFnWgUHvAaUw2BtK41brxxsijRd1xGg5cdjsHYPVezDlTaLxe5uWuTph9g3zt24S78fTNZ1qyxj/vUVv83jJtgrRTktuVulV3TvpLttdpVYaF40TBTcOA6BebVnkyCk/F/j46qozL3Ljb2oGN
eZmL/yokCYRna3CXafYedy2kloavQPLJHV/DkVfx+uBh4HrAJViv+udD5EF1bQ+IYW5WOEmeykR2+TVI3qEtGobhpAwCcaWNEeADSK64SK1Q03Kho6AKj+oZ8aR4oaSpwElqg6Qbl3Fq20MEkWUCCS3XUrHA4D1g
1/9VGXsG3AZwjRav1Jj74nbbMIAkOI1iUXOeci+yABF+lLmyhCuOvj9XnCwsNn7eSFwA7h+LYrMb4zuff0nrL+l9Os/xIvp0/iJnRdUQ7N4Rt+zLRVbbsetsW9DHpIGz6nTe47+24xTMDubhObovKGFWrbqkx2b7
nkOiSlU6q61ibUdgqq2NA2hmaDal/x22f5Xfpsu//A7+gvt0TvaWxNfsa11CpDlWPXGhfnDhBa1jSbPwWYAgy52K/5vDOdNTgC+PjOIRWRCd5u2KIF7kQDt5/VfP0ln7YLiyudk2aQ/FwYC7mjtk4dKCLYinsb4c
QPaIrn10nCpcX3eq0vemupzkvv6pdEmirIM12CWqYNAqDi+MXrj4NGmG9+AiJIN9hl2KmRzwXgjPQZ9asrct+cSzccYSRJi1/2Xju4r/rGYd4Sklv/HNXTKv15nHsjtfe2hZ2uz68hDz0N37j2XyO7MDydcxAhya
Yi/zBpMW2d/RFYLTxF2W0kQIHGPVBhq7nfaMda5jYjnEmGuVqf+e4jGjVciUu0dXWpylZaJpASBczNtpiEaK39RSB/7EnrtIKFPQp0G1XItRealpLSZZUEIfCBV2ePFSqcBvpOOyU9xi7h+hnck4DtPzreB1LZEc
oLBz1OO2H1+4SfDnIIEScu018q/OH/cmtvACCiUYZGttWSDFlNPZO18EQzpchGnOBqT//hVnZjvVuywpr3ML8pwI0H6opmKibyHn/tBfjMWSpS+pxw5EMRZPAxyO6X67FDC7XL41keE/ah3lB0C/S4LdcwJGLqe1
JVIyySiTdGJsVF6udA3VvUWUR1/G/GNXPI6hea938XyTJTot9qQvgGBJ7jvT/wp203HUUmhtLwLGI0tHadcLeub6NN4nw3p6+usTmII3LFQeAinbXY4fO3L0kEOcCefjF5QW3FyQmJEL6WeEd+7QRkFqkBnwe5z1
/r8Gg1i9/5ve3NTb8aqjS44EqwC1cO7SX3zHFM/37OEG4Jkf7uinqjJeDStfduY+SY7YsRUSz5izYuYw1jNHkGomK5LaiUqhv+xltiNXBAoMHQkDASxM/BttRlckypud+zbPfZ2nbz3ELhilw7t84GuZNdwQCmAv
3z2HteAHbr0yj27BPj65W7y7MdlkErTIOVVAn62aUNWPOtCLlRn35x2hBfH9lXLoH7Lai3whVOpw45TEBMw5x3I5bP1iBj++3wpzdYNbs/XWY+bjrRmet39kqvjtbcVjLpvZ+qn3tvsMR6MBm7SGTXH5KXUtxqaf
1QS05WHGWKXo8jB8OBeHSYByfox0+1+cUbrs/o3JbSdriMFDz0afZwwQwBfkAUmSiwM7FYCurj7GtVTMGqoIwkh6LWA/chdsJ+4qyBAVgQB8JIR2A5IspuirmcJatqrN8PUvGE/xDJnCYrnEsOCmwtcQe+g1Hck1
LeTSuc90zA0jFR4zxBoF7dTNMv3Yvd6WrZdVHYPCOPYhO4Yyh3MiPuKoW9vCzaWHqk09NFNi3ha1P1kOY+sdN1+QD5Sj8mCnBG2kYz/y4NhycfCUp6FJ/HLv4Ajyx+gnPmbBGJbTKOoQ3PvzQ+/ePhM4keqdpWPz
iWXgZYRfdPBg3R/vL09tjEminwO2A54m4eYSwQv8VhDyFnXVwgi0f6oo53vGyXyRbCAdHTxzLB3eqzg4GFHZjRwlaktsWztXt/rvRQihjo0rswb8RiuUkz9SoPoedRAF4ZXS1MRAATQKJFnp6YtIzNqQXduIqeL+
zJWXZiDFTHoy/nqrgGdbbJlgqf6IvwaRZxwd46tMiuk268i0ZTj5V1Oxx56rIjMmR5t/ZIDoHL2rtOe4DfzGl6ZtGvvMtb25sc330oqtmXYcordJAh7oiJwxGCqyOMKtie+pJELbiJ3UpQ/lfDPw5jIlE3ZMYzSQ
Qwb7Sb/thanKJxPO8ZrxVfngjVcT+vHuhuhnNc3b+fgVqQXRI2aOWWqbdxs+keHxh5zCcrhtyYwQNNB37ok4xKuLBWKyKSrdu+K6yU36E7TT+3t3c4Ftf6tJeTBQ2Kj486GGApd92u3VV2vrMahSjebPQBcJGybL
wJgsoaKj1M10meZwFVKBVrgK8ZCjhA+2U8CgG0wIQbCoFohItbRGiesUgI2NQ56qScQ9kiCqwi3wrfJ+wKvsokdcIcLL38OCN191pFll0t74zTajJMSinBIJ91N0k9V8fYlzqqmy7tQKZnnbGFlZt77Nqf+Q6JQO
fhnyifaepQZGjYd9JDRYfo/FqUDVoIyQHfBzplRMKoXY6SOBYGouth7KTmM9Om+g9RhJMlbXgbMd4z7CU4eJAmpWWcBFRBFkh705UBM/yNwQQ+4FUqrf8ULr9kDwROG1h8/z21tmOqxW2kSv1ZB8rFN8p/Jr2bVj
xHojxs3YLvZdUEXPEXuiUBTd38/cya9Ozi5Ruy3cNdfSls0pVYBg54X2sjWU4xkLGcuLZyv/DX/MjWPofR1Kvx++x4jZyVmgvex7p4/386IAEOKAqJMvZo/IdZ2aX68tdZmy5BcaBpu6zsL2H8Kc/GSL/ejynRTg
xCpL8WnFFFG6WZt3mlj/SuuS/t7jMVdwoXU+tuYGE1OMZIU8BEXisMEDy3vEmcmWmdyovowbpdFHZK9jSXTUlU9zkley5BxEciEctWt4shgH8JPtiHu4qtfTKB5LPKD48MdqIwFMD8RGiZr5sDjo6VaFNzkZ52I9
N7kRexhp1PZ+oFobcn8s4O9OgSgfeAfOigelRA8kn7iVm+6FuzxsfWtUuRjSaybcNTauIQ9+lOAn8Quoh1AgnwRCcjui0pTrcT02XZnduYo5MA2LtQIri6nZHkng5kXDxw78+e60+enluQ0fkktluWnuVX/8B0eJ
4ynWqKskv8uDLcoUHe3zxGkx6IO8bSZg03O/0xZf8hvzX+XNbrRtt2DbZboNUHuUWPhZa+yTM2drTN84Q+wT/OOgne6IniPsNSRWO7y9vleQXxs0a89L5dNfj95ua+KFOUHWbc425ylz+9MCNKKKL5nySrVj692w
ZM8PNlt7hnL5teMD6sC6mYphtT6auXiE9dcerRqxXdTJpZT0lKSQM0AMsR3DZM1qjHXT/ByjoMCByK7Sy5dVjzlUk88WASsN+Zst8LLQ1Nn1AgU6A6RBWyCgfRjj0AuoC5mmSDJZSLoNzVna30zdFFCsW8KwF/4g
9VrdW9h2RjR+bCVJ6paAchvbJ2YL0oAXx+3wjIbZjKNDNs1Z+tVE/p9xpx55mHpgQkgWKNB3MjAPEiymmH6wrrN2B53E/UWMr72kIsQDeR4BzmiasHxdPx6i7xUkzA8Kurm82DXoy+UrHQ1+mIPWLHMwyc9MnkC4
jsXP5ag3UZGhScyzxTiGyuURgRXdpjIMKBjdWLy7LTKQg+YpEJf7VqSOvvVXQID+77WAF0wUMIfsTz2c7Qf3OwqIPVLCpRlw6TBJoYtPmHyMNUeAFt8HmMtcFvUgDEFLE4druL1hS5cR/Sc4FlG0cBYOr0D7XB3d
frcIs+kg4XPFnOdp+zW0A4S0i11KQI8ZYD4PDFWDLAHg5gXM8+rvgjNCVerTENAf/KLwo4HLWOrUz7Nj+xWFP6O59jWrm3ydqAh6Xh8C4RA8oC28jv6U0AokR8W2ZfO3Gj7h3mHwmx7AWXZ8AAIEpMAIiiCAAdcV
gOHnAICfS6AyoPTCFgSokYUaLy4+UZW2Mdi8Q0kG+ri27CI8YewT39A/WF3iaHDxA5Z5n7JqnPvvu4wTu7TYu1KJQ+TDOqukXOqaCCVoj5RAD3l5U9VJDQO4WBiqrg10Rs/E/kqhG1xM/aBR39/sOO+Df0jZpgT4
gBoIdu6Fise9JJce+mq/8Emmot8aBDu8JahYP1X0nO7W/3JLANvaI+VPIsHnIExPI3K6BUe9c8ILKHPJMsTsq4EIqrxdTz8unT029w3FKS25llUwB+TBwi1t7peTInHFy1berNnXvOCDfK2uwYQUIAMHY3XgIzKj
fF9CkUY5KGUGD3TZZ3iMpGsOu30BYo9Yqc9b08F1sVhtihMh/qvVHr0iggNNpJBKTQUbDSmG+nzCHcOmewm1YtgI8r+UW3chi3WOjmvPqXMBo6ziRfr+sXp7SAfOmcOvgNf3qtB5w8IpdkJrozkte7Q/Pe3snu9b
v/ys+5iTLundYAWz7u4KatMQAHi9HQrONAaxec8pWI3eh9PhsQt85f7lmVVjEpk3txbOyTf4nwJz8e/fmsco1pIV9wSqnoWLA8qlka7d22yhqVId/9MND8rRNuZz1LBjtjM93gBlHhnZyYWaPfqCY0dk0/H8h6jh
j27eZ1xedbzm1ebHwahLOAvkPs4Y7aS6MpwLTKR3oA/042put2IGc/zoYFN8G3WvwPYStWKPlyqU/hQU/tWQ8RZiwBuM0i635KQW66Na/jnYWwJJOOb41hRuHYLr1J5p0NQ7+XkZ0GLaLgyZbHWNDRdWnUlicqhM
+noaTZCAwipCHBVJH1muAids6Y9WDrpTEZGRr+US1OuhVRdzQgrhLqIjMezsFemF864tJrhMUsSopexSpMOlkFMEWxUuEjmY/e6COEMJusm3DFPLy15oWX3yLu6C+Jmy90yfVO3Yrlne76Xe1HRkfkvavZ/oz9Jn
VE+7A7XrVKIZSt7r8qorgNGL+1y8yXrkq7E/WvXXTEBd53mirW1bJo9hdrxn119t4NV7qlOZKembKSCny6aPyK8Re2aSIBz78TIxwkmVm5D9KLm0YG25+EOBUvTALT+6uG0i5k9ZDHOHVMQwQI7KeCccmDtIEK7g
nBYmVlLBrqd59DvKrogaWDOPaMVJFuELMmPmenjFRqHf4PmaVtzEONh4dpE4bppQLP1kG9AWQRhSP0UGgbN1CMcrHbbio9lwO5OfR+ZxaqcZITnJas1krAxp7p5zISvV0XOcJ0C1xKOhJcIeiTcS47Qjo3Gy8xb7
O+ih8rf3cmxTrnNDYgAQxDt1y04RSEY6Z6aYaFELKTRxAxxvbb3h2XjjQdf9vz/G2S/IdSnV3F0J8gTXADndoy9VxxS+1H36GgArZSB3UR4R1XcrxOicd/+02Sv8Srie2F5LaF84NM3T1mljZspDibxOnToGCCfe
dA+bkMDJnY8YyJ5sHp//nXuDawApCe1KLzX92f0CM4e0JiKpnaYo7FLWUXV+CS3100hMpvkiZpZ9KVaU384T6YmnhR419ESNo0ko6tt746dF7sQQtAVmNSJFInADFqZGd7OKQaj4eyZEzokC9Mxj+VeFeGN6p9Dt
t3mWr3ijtidis8NpfWDtl1+w5r6LhBKr6f+DTm0jnNQiFuZpUBMFPKVifYzgPEai3oPC8ugRhUntjRashpXb7keqOfDu2kFVtV1OUK2hBUIILdiNHiYG7Dw0ypQXEU8ti3iHTxvq8bIFSnI5+eEjH0nQwYrOR6je
oM5i5thHIaOSelvN2CFoU1x9TaiYXFevMJhUfoHBiBr8ra7J3jucmrGCJ0aTNWkxyatDd26qXMjcysY/r+0mH+jnHDqZXci12AO9PBpX/s0hVLgCi5rNQXpOClT/ZmO9erJwNBMdTFwJyiKOVTqMe1TVNdcqpqye
tv6IWmFERDgGCiRb04i5YeT9UzSaN6PLQi2nFtKhTVxLE9zxjaJ6D3xyDkSNDfoPDFT0EbTHeTspoe6sStqH8CIYckM6dRX03hpAhFbc7CHHAGCs+6lticoWX1cWbP3UBdYytbEANAj8up6UzVVCffnpEwSoDCWW
uuqg2Bq2Aj01hdq3NIhF5AZbGoN3Xgcw3aMRcBRezUv1X1V5TjkVo1DZqNF1x0Hn/ZZVQugNhqN52MZhOpUhcX+YpPytR9aj15Jju67KiFunzckVpHty2vch8TnWxq0UdY3xx/WB6cBcYAa+lmAKyqE6RyEhOzht
r1hvnD2Pq7uj54tN551R29CKjkvAk8eMzTWghibXjuymvvRHocuAkSKgsk6U0l/lX1Z7DEIcXQsCeM3iJnk9L/8lq8+ebp1IZuA+AkNnNBiycP+Hwvj9pgechmzxEb2wReNT9FqRHcT40FFoTP8lvJsiWGv/hdhT
v1i1L6M5mIMW4K/WqrCFGdxnORsfyqc1fT805omckMfAwvyh7moQcXCcXnLSv/VPfbHY3u54iJ1r2GB5CvopB//Yrow8Y6753Zsdw1alv4p11uMbbfGqWv+JowgPjMJdk2+RiPOG3RcpXnmfMqTfnzL7Mkh51nqe
86VqJgHMR+yd/n/KzwBXN7vv5d+5G2d7+xNH/Fu5A4/3JuP27+zqM384XuzU13x782+qn6ji1H/CmKN0ej/TYZ6+Et3+3ZV8FsLVuH12zvhnidqZQuk8pXkbx+/d4T/I8H42rvKdrnx1zBObOY9B/bf7H+OqZpe1
3CBbTLSozT3kLrvxdmdT28Y35K/xpNPdyBnIESzqJ0qPR9ZZJERNwg8SCUT3UUx+R8f+qxxFTeQFwy7wRJkU3JOKjCBbAqofmqWLG9+/kEzjAVLW18yCXoZ9UK51qQmNKG0MEvivwbP7ps9sqRVEYIAJE8O/LVUN
T+8fH1MT5nHsuhxTOGiwA7/R72c6sHR4G8jwrOSxzqvFJu9AB2aXuDQcHFCTrS3r+coQ1hnQarM4O6B45t4Q/IYMr0a3Eg05+va3CMKOGRSNuC1SXI69hp3Fk8eNxjE2/PfzPtxil2t/ox2ddm24SRy565+/uXGe
oyex6wRnblrGn68HP+Y/5mJ/ZWWddR1PZrzfrk4n7OZmds3j1enhR2F8n43ufQYuDkpdv9vPPCesvsXNk+vvRm97usQbS++4FfF0wpilasrY5iX0/wqmq1nmbPSc+tgwbv53K9p//9IW7YrVTkqenLMU21sSaQK3
miePM1RZEG4RJEoLDNFcZSgbVqakNnm6oMLMJ7a4F10Qw0DTW14UcszycZPuZvztPhVqseKX3e/Hm9zfsCsINrtigTeJJEDeTM6kRqgY9vY+xJkPsDWPmWnoWR7qFhKsbZvHTEgyFljeRx3ZTdQVbNP8wRgnuPWx
nZ8gngnAP+m7DU9Yq5akfvKYcjr32Pvx1qF4XmY7rsYabdT3aLUZwTjtqzDyDrtMc7ny5ulmpddu1kjov4LrL+u86LrdrMLKektdzehsqT3QR4rF6gPwEnl8QcsO30xfvdba3gEHpwcRdabV3wY3U98HkRc9sHZD
fn703M1Kdy4rrXrfWOhVLPbO3dL3gwfb59rJsgO0yEc9uCogHRz4EpeMscEi92vUPWbfOFaOhjkqQmUMTnR0K/ZbE+ULlKukDwuLZX53SSVDXqq8PFqK51itNQv6Qh8KHGN8USqrU9a7rr/V0rM0Fm5jydGsNJgK
alhj+lGZoQK8MxtDngaNTaj71GbrLHe7+G2lY1AVt1mQpYazPLEaxjIEDTS2eNHspvVYVrPr2r4p4Hg8ObZrwtiM6QzZpLIYPejZoF0TKL1st2EffscWEmqPDDJIvDpf0Onr8t/20vveLPGttFnD3iKkLE0bW/YE
6kyjlV6oNX4qW5FVksUv0gID9JeeiEwE1wtjcMuLKOgTFXj2lzOYT8Nu4iQzwthcndIUuKjEnhaffbzJ/aKUBoporsbA+w1rPFvAvKhEs6fpEGuxjpgBulu6Uj5f0DyGLGfo1HjISXuUtLLTMd8vVI1PwXkRclWg
GWWoL7DUNvR7CL3NIO2HjgckeyUuciNoEF8+mmHBdECxyK/iGJ0lJhKqZOt5m5e2aopEjBNn0Ynp+zDIT0p54czn1y/R7QOB8m3T6otnIMIds9ChRcKQwpi+TzecLDrjc134RhEQEWXXw6gB8QNJ2xreM+TTzu9L
PeGMiIzU7g/zZ4Kn/VT49ZhCBmrUyHTpUMKv7lKziGARYjXLRq0K9i87dqqE+8JKVsmZYsIkJenAsoBvYbvJPXvdD1TJYRgmkhq+uDXxM77TfP54HbjA0ie5yLtD4y+M7EM7GLug3dK679Io3FD7DC9tsYnE+JYY
pUmbLuXyqEuXVwtEDxGn9XNSoQLpgmNswr4K2a2E+vEutIKDU1q3QagETnC1BdbB2Nj0MlqnZsbmiEjTh1IL2ZJAjEULI4hhlXwWiXsLUF0RPyRRFHqlwCk15BMn6J0OUWPvCHUxOxp1nV8D2Y9idToQJnSuHsFi
8aGOqNcqjWm/13Gi4lnSovj5XmE7BQtf8/oMOy7gabewD43UvVIlamidTkubCpbriuV8OlTXwO4/NjsJAonXKaLTrUvr5QsBbfAUhI1hVcN4JWi1Qdl6o4u+gU707yX/DCIcOCp4VNqYwNQuBde9L2CU47knpD20
Zx3INzU/UHQozJOvYAqGeWro9cz7Ys7tpwXo+m/P0PZxzvQLjswKDNwN17Z5J2lMZaUh42IeL2hEiwZfm55DLyLb1lECz38/jJYwEgcFY2Gs71/jrpQ4lVqlwo0a4YZ3e9DBAQGgEn1jEtCb0A9b9Y1A8xa0gfzf
5s8FJC5rtNsIPPQy3hWLS94GzRVvVfNBnA/T9jXQ75W2c8P3lcbs/LScFIch7HKCLTJD6wuSMWC5KLwGd7+dHtjgRzWeEFBY5FQBsrqAgIx9+YtLYfXoZc5qWEKXtmMSqYOK2xhO4e1M2DhS6si8FgiPbD4Ggdhd
8IugOY0wD7DpE9oXk2Z8pJx70+4nsFqHW0+MVnSUZ7Pp59c3G4I7vYdMgePv39dYBvJ8QPUwbWfuJRdkAyDmAqZjXfdWGEGips4U2dDa7DXXF7SAvNGqfGZd9idhn5TcAvg9EKRfeFA/3tqFaCSf8meXiBVP//Vl
NUQThGDte6tKFOdOWwR/s7VoVrKHAeJOitpXD6yeoYV1R4/rToZF+SnlvHEW3RcHZuxrfanQT9s4p/vMDu5+cbptZHdKLnF1OaPD7/sq0Skj9rrVhhja1Iaz7PMaej9sZWjwqgWdWvkxEJeYpyTwNwlzz5C5eAgw
TFRTRR7wREyKLZGpKhWrWIapY8xf+26WuzOzV3tfUBzXaM9rG0KoGLPQqR2neiijs4M/Bg6MH9zN1xa0zJRj0tFsitYbXnythza6sDYs8umcDrWhdhsfHqrBVCgz77fMq7Oigh5bVykwxx/kv1yZCH55ow42rmkj
na/nbPeekOLLAr+lf6ul8Q+qS0lmy5T9DSlTMkS5Gy9nWjT8aUn3eKBpunfM7XClXEOLWE5aV1lEzUFZSwNGSCs+rbCOAfhazXO5PjvV16Ktr4DhDzYMFccgbjAihzM05OmeidcZjXm3PTPF7bnn5wisqsF2cleP
AoQjKML0B6Ya5NKvGgUWWHQTbmoiOmDOa0xWcMwkUrpC1asCOalD0iiV5rSeSG2TCQ2kNvyxKtKNAqeTRkEBqs48WlYBrHZH0ZfrFoQplnD9eoLNKIIFY7HFcUvtKM8cB6o36Q3xVrAWDvW8yyEXVg84gFzFyeej
sT9ctxaP8cJm764NXKFVaRmvWLhpQWkNgoMl6DCngaESv0Ne4mv5c50ld+Dzmw9sO4SaMZvBbMIBIPCqEUhTdkOaTpv5KUMnYNDbfNMmiW98xbVnPGAj22Tn32hhRvMQDyNBQEdVufsfKMSnb5vh/CYXHpb5JT7t
L73SpioDBCVaFUKsUhAp5ZEorbPO2riziUdmkVzjLE04iHu56REA6ULLeDaMxVv9uuGOvi0mZ/Wpu6sGkubqZ1vou4xYAGvK6mm7XibZkMJ4mtsUz05a1WyLUNGx4fDxNx9H0oRmXbuET7xhAi1NgEjLXNZuCvqJ
XBmterSXiLCIimHWvKwuH8sTs0NaWxzyp8Eh0gzdGDiTjwFQ3JkweBlP58vWZReESAFNEWEZ7IFDYuuYUwec6NUtpe8h3OhGnroJZDJ8xsHOCmoyOXWyhuHBz6lAEVCYaJgP3M/nj4RxQ0aUwdwySvCn5aRZSv1p
5Om2TV76Ez4Ca9waMETty1yNXSZqZj2nthuBw1FXXQjZFLbWFJMibnFUX1zDFrolDRYMO1GFCwaEOboylfn4sAuaTiFPP/zSGRNyXmojSTfDGanFI7XeovViTNSNL8/8ttvAqwh1JKa/ZjQr7IGDXxQ8VtAtgZoM
QFmb2ZFTQ0hHOnWMpyh5bc8jFq0ZyLNWG8AZLpoBtSu2kUVyEUZW/GqPSCvVR4YaENDa40JDZ7c1XyphL1PJ9vKBpiUqsDNHJCbPusGK9L6sT4Ipne7WikMu3+1OQ89gNE/7rIn8JXtWMug14bD9nodOVgyep0oc
MTCrfM0oACEWSr22JK/QAFCYA9GpGMMEY5Rdx1sYDIv3SnkC4h202i1ENekfS9liS0yZoa6B5aXnOgIMo7Na4gWcAlSutdO3x28ZZut0BYZWl4bmR/pwborIKD/NK8jCUg0fFEMmFiPOVeYOGstKIX67fn3wnGDQ
+gh3YE5fpS1yE2E0hCSOwnpzhl9M695CKi6TBQyOZA+AMbignLds+FZ7gV9bt0U3ZRixpGe1ZMF8VD25II4EHFMFvCgIqxEOmK95eoC49mYUyNezdjV8V70Dhw4GN9SzZ67kKSa4wK3mXTPgDmjbLaKoStzp1Yc8
c9AxdosSDeDAHdSaB1mIZrDDsM7RYvyJZHpjsU2CYxWjnivapfUvcrkkelDTR4gPZd0kKLq5WwHB0nMPSobW1duCje7T+J3i9QZjewk3Ei253mnsGZAqKZ635tcvZARXRY3Kq7f9vXpzPDXuW0+6wGWyvkOsVziW
J/y0zNtn9fd0pOYWsh3Pzgh6eVptn/lpWAXn1UsRedrmw6h2FKdBqPCbpWD32Wyxfg6zzrZ7exybJXL+OxQBimHmtUhx0SSncNZMdqylejLtVaFTiBqOg+tGWlafjUYwqQjhtlRNISFa8EmdoJdO7DULwglvreWf
TTeeXWAU7V/8iAAA0oa7oyL9xGjAZEqUFxX5PyC0IRtqeD1cSMlTcSmCA2YBQlZKaEtleyA1EszYNMy8IemAMk1PtCfBJDzBYISj+1tWN8hI24bjP/xRfmY8kZkaHxyiQ2rv19UVMn9zXXARuyA+rcX38sxev2vB
xeJokeCTSViIh4oFB8dpuftnfweeZu+ReGaBO6IRwxoCBFchnUqSZ3snNI6kUCXmwh1Cc3Sa/53dcNzzWaLnAaV8yR3bNWQrcB85oJH90sDGIqnckO7LSkXnoDxtVEBs4zYbl8ZuiLUa0YAPSTYbsvR++QBCpSRG
ErFO/Wg0Y2QkOEwJRf7UYNmSBGqlCRblWWVz2PWItXWJirutfu+LVztoCxlHDCvEHHRuZhEfQnKILho0Io5HBDjUsNiEOQ3dtt2Ugg+ISOFDO4r/8MqwydPmsaA5tnFxuCMGG4MkKyih0poLkTg5te5MNnm9MbkU
gnzRiqfU9whs+WlUnNkAuSaF1nK1xZ+IRRvqcCTVkSWt1CezXLCzlTm+8M3V/JsuzPD05HNC/tcvNKha8qwKBff0BQqjE2Y/VdXP5rxhdytB2czT3OAgfokdq/sanSayDtv09WftbleHfIL3PUo9Xcqvc+POLhm5
grfBNglh9qRhd0EV8zWs8AG3f8Dk8llH3vMRYB9DjRsC2r7M8LR8TRycmMyKZkfngzsntT+1C6P/4fbMNxbJUiibzaxL7In0MMt+PlXVmODCDI+LL2nLkbRHEWHQReWbhs0FPMa8La//8BAaryBBIhkHSWyOMLzX
K6sZVl5QTfKQlP4zgdIRYbbIpI5aHXKmSkmsjgRDIHKiv7PayqWO+hejkBcIWky79Lnt8QvegoPn5Q+qNDqmkDuCGqCNd3ggzseSS3hFguzN8fZ10HJ2oEVn9DrWe+DWdmqoYMk15hjoP0xar1xksGUViPFCu792
U1hfMVpgUGejcdNO4JCKTfLdlgaZMexf9Wxn3hPe9PTK1AK/1uS/1dbOB30MIG08Z83bdI9FZBlgQta5bHIY/qA6R2wiEYWGQyw81ZNAePbirgmLyoDnGTg+cbFqwr5xCtxku+4H7FExLWXdUMgONaY8qU9f3zyT
oXQKh6sjGDWUJgI4HleWlG+VDOmqekkQebukQLV850c8JAeIcIAYnFC6LcEnDTNtYQ4qAgN7Sr4d7loTlfcq085GrJfoIDIJJxc/LjEFhXWzK46vhIcoozPGfc/sNXLxXzFmmgKUjEapOAPOIlDML7FYztJCbAh2
AV1DSZNa+4amwFbYsWShiN6jot6vIh7t2MsM82Miop/4jliCfg4LpG1vgU+22xJse4QuZIneCyqfWKbXFdtC8pHgNsI3e6eFbEfMCnrHWu8AE4rv5UuHlwVKQN9uA4Pd9pp/xqTsQSJaXPM08oDowOaqUxXdrbYO
bE59WeEynGNIKOJ4cDoDCDStUk2agYN8+Zd8qccZyYYIBT+0RPy9ZoQfbrS27MunFxMJX2yugxoP6t4Y/yW+b8GBYlOHddvLhv6Z128P0IUYjxeLGZ0TbYKNJTrL6FaquwcOCPCr1W3FbVihM/IyVW5iKMslipH/
uJGuASKxoUSVnOrfNMgfzWAllKLWbi4vMDfMN//8Sbs3kPdQ9SGp8WqjuBnU4GdfzEBldeUQe8nZv872NCmnxLnt1IsHX9wP/5MJQvsKvHn5CJ5npXs8ks5SswLopAvyOC3Rh4qCuO0s3dDlpqdTJPrcW2FWu2QH
Szaph44vsdkE9GhUm2VWhBDMPW8znN45eTTUWY9Fus+gywMYzcSQmWvUnEDV2mFSV56YaKiBKXoHp1QLbQ8ycHAcWZiBLNM2ZeSTvgfOs1SJSwrcVtpZx9ZfNMuQ2d0JpcjqgCAWux+2o1w/HOQzvIdDX8Vf/GgU
y7UdEl9ovci1LUcdsE0avfEdc/VnazcM2o2in9EHyood9p0UqHfwn9jN2q7/eOhDB6tRMI6FQ3NEeU82EjT7e9oGikotLoH5L9yWDY8I/WEhyxyssSrEXaOiUjrOncxWLl4VI8nVuR07YirW08W/WFwEahV5tC8f
P2lwrkieZN9ZTqpTQ0mqiQIg/aQYyuURyyIepfxAqGQL7WRfQ3vWA1vVU9y4FBWu0Emaic3WbJUZK6iaa0T09keYhfCxf8RY0KhFg8W6usw1/8r+XsUVQYFkmUhnWXuenzdh4uSss/rBYRu7VxH1r1+iDe2jmbgt
UT0034IIP2oNGxRLdfMEO6yeE1MfC13Z18LaiBXgANpDH2swG4rvEftndNimApqnkiMHc8RV21AUEwx+9lSEgBClxy9DQ1gEmcCVyLGQ+GR4713OtXsc2ioYnE1RMKcL9JTv4/Acixb5884dgrlHsChM/TEtSYsk
/tG6eqpj+3MCQ8d8qnH2ka8yZDpFz75C7ObyVNpO01ytblJmS4QkBgeDfTnl37SvWlpnZO9CfQlDhwGpE4GFeOC+R6WhKycbiK1rqgDNw8MlR9o6EHjggI3jZImsGpZSbzitTcs8A9oTVVcmuvFSjORUjTs42g3e
SzCHpc1JGWrKA1J5uqtrCwXmtYq5s1DnATjCJZ3ye1YLcqak2BsLJoJBEkRRkgmlcx5ShRmI3obnj1xAxqkwQsPasha7FdAKPnw7+HYNhz1Au1BowWp/z6yKsrD94bOemvfRWOD92e2fEtoicYiWJWPkuxN89T0h
JkrtVM6KOdPTwX7xWWIUiWMIAgG2d1aTCvSqfijxC7c+oVQmpJVk3AqCZpnVh6aYBdr7KbUn14OUCLcmIkyw9xxKEY7OgY022BBeBh413XkxQjgoprZ3FX4czD2QwxgM6zJYN89gMewhPYi+VK1SlT1E5OZfTQJG
0tKG7X6Awq7Jr4ZYc9n3qynS5XZrLw/70tNm+6aJMgOIHtg1KHeSSOhe/QSAXh5Ujj6XKwTRKOk6uI6e+OIwY4VJ0dbaCi+69SrHNICiUQIa6Dwkg1Yk7CmE5c+PQfaF4tyQbR7boc5WQhgOOW9lJ7cqpsuc+amA
2TUyXK/Q/DWQilEJul7n1EYUVgdKCqnkpAobi/2YlWzp3bPRNg9oi20j87FSfBYJl25fsVSPTR9nMcGGN5vaFDTnrdfQ6/osNrkMWHXtIysHa+qRoynslEhLSMXqZ5To6LKMCCIh6lfbZ3As5nVu+lY0gvubi9zN
xptUSub0W3TwDzmB3QeRbxiE43cik7ox9if9ZZMm9E1n9TOcxCl4UDNHYwoQbayZGuCLiCxRBZ8cR5+5HlpRBn5wELpBrQQQjMkxj4xEirNtIbx8jMvk1RhZhHLPfEyWQYRKN2rNmABHPHk8wSDm4e4qFi/Nu9Xw
eWc9VDpr0KlB8srCYlkIC7Mr4k4N6b9zIZpHicGDtj6Nskkrs6MXHaeX9/9o7bacpKcZHPskAtI41UD4PcuPGR1bbAE27dWg1zMg+ooPvV6L7rS2kGaJr+0x+MaY0JeWaDYWX62PuO+RC9biTklteKlpY6C1oUfp
cJe+JrvH0weJ0JZhVmnrFOjB7bT6jadQE7W/EvfbNxKEKt1f4zczCOU4fu2g4A3Wgr/tSGH7k/BDFofAk3ymtY4OvFm6ZFy0i/QQKPZBIlNIQbOCoDbworLUQtB568WmNvGS6iJK1Df7CDoOG5AYa5Q2apdZa4Va
PxarLT63oHnU3AEDml6dtxnRd26TIY+ayqQ2C8e4RySfDMpkC7dNh/J4Wn1Po6Mkx2amwYeVNT9J76Gi5k9DcREXXr8lJEI6O6qosKIVc2dyLgiuAh3OVp81ILkifzWRgxjuBz4Nf/thkWWPYVtrZdeGLmJM572T
Raj4I1UyzYW2RA9nMEFzvNEmg4jx5xZz9fzCx+qr3Pl8LSSVJP7X2W6bjzMap7pUkpFlDTZIZpUNxRJlIy+wjM0f0fVBHVkZijPNBgFdUsCQkkAgGuMJnIIWPJIG8+XRaMIDi21FlqqZBD1dUb600RWhAZG9DQBt
/V0BvrLvX4eQc3Wua5I0KF72mLCG+wBu5DpJblAiPoQksssExNSB6XdXDQ2XXw3G5fpBw6UMYHdE9JOlOCc1FRCf9o3K5caY+Yw9i4fFxtB1yNgFVcjvcuFqnYvLFnHx9Z3P6tebTkQRK+9me0Kpv9918q2IpGtc
TSHyLkPtx7JqkTS2LX7u+3v85z6o4cEoPs/IbeOOjUVdPrKCYinAaiNTsniRVCqmprD7FD+rnX6o5g+letcmizkjWrO1i5PRKvJzHjcexCjJqHLu5T2R9HFmOO7Wo+MJeU+UwR/jN7u7ctbA0Ll0QfJ6OpjoOaTx
XJNfBh4Jq1OlGx5HF9+M03NWjEwD6XfLrWShuIr4bdrgSlEN7L2u1rltVrFQe/Ujt0+NKyEmwJKgLGdcx0ppYz/otqN0upNV0EcBwaXgiVkKcQX9WTVjIeVQMKfUiqBlrBhZK/JmC4jl2lmyXGCN1I2XeUCQRLv7
0QvhiMN3Ybo2zntiuyzpCRKaweuEBeu1QiAnjHh3K3MCvE/RIZ4gpbtrpcJIpIqX0Bf/KcpECiBO7u5IeKGIf0cQiVlY20aL/rMkAV19PNXOi7daEQNLIZE4m/+GGuquHWrbRJk2jsKjlF34bwDtb7d4sVV5pTzD
OEE3sZLCxWOAHBGefI0iihjhrKx64Cjg2cByzFEF4eH3/A1lt6M/o8mpLr2KlTEi/wI4yapPMeOedGL2HxvWKdHLtTum0rG5f2bw+FVVZwQMTuGatCOIgVIixZuXg/cJ12eeW0HwEaqVOzaobQC5d1UKyQlczXpK
e68na1FOsfp6ljZwmBBfG3AwQNryMBdmKNCa2S1+hsNm8RW2GoHYayjfuEDQMiar+oDfLWcx5Y/LSS1ThS1L+bHF/op4APO0TP3p+7lRelvScMlFH+SPG18JZWFptWmdhQmzjBA7+TYdHIIJQ1ftb2LKhmt5kAHZ
l/Tl9xrm4VNeuNr4MQ/zNdQwa8H6L8rReVNzVLxNoPhc2XM/m5FbnLI5LTkOx/Iz4Q3WqsoGfWinCUtCG6i7FqIwvuxMCmrinpRlVwJOiVaWRcFhDgfVfN96L0FN8PLnKRSEM+6Jv2zvJ58aK61rl5kaYFQNALA9
SgYYdTHi+/b7Jh5YAvozuFH9wTL110Z5RObCjSN9zWX1okP8LRuzzDBT8LzBLnncHmg1VbosMKUsb/kn65J535Qgyw2XpJPHcXkgP5SgSIot/6QfBczcDpaip5iO0+bCNyppIYWYdWeR6k1vLAdHOzFzYXsiHdrx
9mU2v56AOsA7bezsF7S2PCRQr42h6ny1bJxpYuyrXmdLNA6uMMP8t+HsoZJYUUVzYrAXy0nRh32T/iAyWJRKBnqdnlWb9eIUuKGwzU4x9pG4hP/eKfEKIJLnf9lw29fnwuR9bO3ynXYeHk3yLjGO3ryivfvGoQVj
e4kKWululQXO55zzCG82Dee+U9Ly24/mp8tO+IZAeuiwemcH8dEI26SysjLRZQhnQ7tX0N9ES2PNu57IaqxH9uOB0OjEPILwU1shP7JhwvImCSIe6oTgF10xB3i13i9AWPnu9Fpfe7W4x69vVFcJOXOtVS8Iqsn4
1BnlBQ8sig5iyP8PTeHaUtKKMrXK64jz1hZjFZVyLluFvVaL+86EnyUta9JCQ5Q5pcZl7xTMQv1TelWAYsQAHDFtYQVpYGLV/guB7+hSbbprc8QrQjVUCec14M1xWnHREUGhPVNPwI9CqCfD3HASrJBpoBOuKL6b
rCO7RAB9PcOghaY1lckdqRxBaClXQ6znVAmYBFSwWk+pfzyR8ku3TBplGl1oXmNjrmefx1zTVU5cMt77WJHbe9ZVtuLsHqqY/u5O2ZIQ2wcIkTWj1f9DLC0Gg+5kUNbT+Y/If5fTXliecyZmFlqknVXBq/TCvlyK
Znw8MfTiCd/DvRJrBrvgiLg2M7TE9KTXZYvvz+mxANDNUji73WJ2jBl5f4U2Eqp+8lYydh6/Lh36ncpZ9ykb/42VPiHQkj2Wa7WWRZXDZfeC/4bQ/v0Zfbuc/jShZWIy98L0yAOy/b2lEFrTpFi5w7vm8rNG8U6j
SzSsq4oWWIMKfPHg++1yyzJYnvjv4rf0j9cdGdly4TA589yz9AMdLvYF8Z7SApSifkF24dexhh0ti6v1byUekfeZE6jafkHRIYnEPM3W5VEHb+ynIW43GpG8PZgPfV5kUOpE9xIjc0i10RU1yq0ZRMssRSVauxn9
Gns6MTNXX9xf/HrvL61fJJoZ/DgxNnBLQbk4agXjsVUhtKQyCpO6oANsPOFWXj9wn6yka5FXNGUYqmhUlzdNZRFcDo3CJrHmXDmy5DJWMmtLsKigoiPoXTTd7WeOzhgMkrgHrOwHJkyHuk8FRioqdK8hg/6QmxBo
sWrfLDGrPdADqRkI8jLtXxPBFpOWm9qzMe4BlvWHzw5t7MIE/mhf88RoZSp5MJznUUdzyhH8X9e7wAZv2V1hSK46e206cZPu66R+yG9rgFraLWlVTork45Lje1cwbbzCkuzO57eNpfEBW3/eSxisudG5TlYeI0k3
pWOyFy96F1zmRVJAMHaE9UFjKZmL4tlz8nDke3mJs8QZC5cjBWcRlaxzxffj7q9VFnOB5cSlCJ5lQ5t32UvvqFAqoRWL5GLFB+GYyYZMyg/1KmmTuo3FrrPmt76vcHHPL5FXoi9DFh7YXfI40a3jw60nDjtfgEKJ
7XUcjGMAlrpxKc+8Hf6unPVKi8RhyIqpUBCL9LqSP5QK/uQHtTfdj5PcSNw9BvUU3ZzZYFzvZsSZ0E5CPTLoX15QgCt7SLUsPGZJGOsMkAeIXeKT5CpeAMJYvR9pyRVJCZl5aENr7r0PyW6+xmNpLbep6xRCjH2F
wKob/E0OkMv/TjA8u0Dsd7Tlj2Z31/TP1i+hvIFrF8IPlpd48MQdOYP9nMPutSAzt8nFkhPmctNtjBVgViSbTP6dBAQTh95PBLA4j5J5P+F/QG5lWYC8lYJ0m+adU/oPLN0GwX7J3kvao1qlYKo6B/m8NskIU5Ds
P1knopYKnlG3+vBlZhI6Xj9K/E7JrPeNG/rSIZmtwb3yEtvFxeO1DV/TWVG2OGoJO8o+qa+0lelb1yVPzZq/hpM9LzKRE5UdMpZ9IHmxcLKCjzT4AhbkgPTZp6XfPdfBWHvOCvkoE71B699KRnedHmEzZ1xSPENH
WZyVLMJxGRsmcwcEXDjr2EJ1WxLh9dnNIl6GtmYbS4xg/5BVZTaX6WzFoLvFdT2/e4meK3ur7X9B1jPPDO/0S/HA5rJ8wrL9oiI247KKEKYrZUCQIEzSgG8QPcY4Xb8VgsSHzosJeeCWiFXZD1kctzW7Vy57gg6E
cFI8pOhIjtzp5G/23PYnr5BPdj9ag1kKarShrIq+rEKOKrBGXzOcMdq4r8v1yGnNQrBEUX8s08tSy3NIEzD7JquUoXFZdT0/y0UL+KwwWaJOUdr4bdZmDYldms3M+AverTUh07Omf1mq7C9pqGb9kRUufeTb/kOk
Lx1OwCsotHO8fsNxrw9Vv7jkGHn3KM4dd9tT/RwqgUwkuhcMnNFl5zJmmLmhLAwmVct2x7wMuPNJNRDSDXDdIg/dMB1UqUM8Ez2JMvcSqI2Slckls0vC8N4OW+8hLhpFi9ik415wmlJNeX5AMzaUfIiNpRouRBAl
HjgBc7FOtQgt/KNyvyxUqpRBWsUmEix7pgKECdnXCHaNpET9UKCsknaAoxpvbL4RND60/K/A3WRViSW7heKAreV5FAyJcCtqn115VoVOxx3lGKC6pEBopYBv6zYDYDz1iiFWt0Iz1FltNfdAiB8EeatPjbDwPJqn
NBkkPlSDJ/h1av3vUE6+xDuTszSiJS9lYKdS5Rc/8Pktfhh1IX+4Yj7ag7HaPafZm+YDyZdbml+bLtfpXhuTLPhI84rTv1va68X3LundTPg0MX2JE37b2JRpF3VA01XTvGeGt5mU0S/lWASBCnL1qSN9csdgLLTj
07V9q18DaBDmeqh8M53nWkM2ffrGvZOu1aDcu2sr8JRCNh+KA2Z9778QhTAFnXlLfX+CCkGs1xW/cs2hJi7hOzLtYykYIJUMZdKHFDzEUQvq1qC2GOGtxI5/iOHG8Nj0X6P4kL8jElMf9fZhq8oSJ4McrGO6R+Eu
KU0ujfT7G+Kmg8ez30erooUSCpL75aUjcYxBVS7vlvPxxI0ze2jIavy9iRnpfOxISgP1TXCHRPJgPxDRtB4bmFqIVjmF/APEQB8FcaY5bXhxHIaEhsM25r+iVr+ztBFJbD6w1FOg9XGOx2XAJiB7LeINxPde7g6z
Pagwh6Q2SIAZpF7GC1zAnVCuht5oQhvI5HLZiMJARKsB/EkHA5VjPGXWEfNy12Xds8PNX0kRPDFM9WIrJw9cg63fnar6LEZNPHh1C8TmMAhLEb4s8mYYVxpR+XRDJA6Hht7Kk68TQF+RS+lP2VTjfhGCS5wd09/4
F+3hq6QHjrEmIo3CWp2trNKM1+qFhy+gPbW6Glun4Olt2YFKuKeq8prhEKaFJpi7SBlXiQ0CgBk4r6crF0RDuuw7JGQuE8qHlLTLWJQgOd2J1tymLwXQ2r9uVUt3lOHj0OdPQa7BesuiXiy580hTF86AmJGgniRf
eHvMKllxe0+jaPd2AU5JQsZQILAhQ4RW69AEY2WIDkpNiz+GuqK9J7B8mHQJJ1HYvDSW4o4u4/rkvTjsCkDWWyItujMto0ql9GI/la9KrAdKSYDEHqxgZNBuVSXSnDgsU4X2szDzh5UR6ohziPcixd57CN5h39Cq
TdG0ERl0FUws7TONK7pB3EdR4vGUVH8Hdz8FXswt7fonzSBrKbX7xIQIM7J+k+IDUAoZ36pjIMSyxtgqK/FmrMmQnUAiSkJJ7O1dh7cS8SjjcSy67cDhbIsJnDD0+oqReeXqR2pimMGKuHdAEtkUirreo37sACqa
beLCRWQPv+RaHZqStWlqgnGyWKuOt9DGJmeJaK5wHGxI07AGHE8MsELkBMbd2+uuxzYyVmR21c+ZsqkcG1+sbTCd+44SXQs14XjHFPoWScDE2Xta0m2yvOKxsXXISmNFazsljLWU+wX73QVMPYOyOTsIEZq+Zca3
K5PmpK8QSflCz2b3S0TdjdTnkgEENJree6rautaVwGOb7EgN1AZSFt1IVRmi5wKAN1qTIeH3N6gLAi0z+rCI7Q11nhGPnz3D2jGOudZQhtHIhrX6P2e/7sDXdWYxx1HaxLfwbmvzSziOGWO+BTjhNOgEw17urpgp
7d5vXKI2w91Zwgo1g+HG3LduTC5q6DmvxXsLcG/O5Kax2JEwBbX92iKvLeFtFFfiZNQcHu1Da9mO5fGU6CO19rnasMlXQXxoub2nSM+oJ5AfdTBJ1MQAvfh4pNrpdBbMi7grAW6GDHGqcsz3qxzVBcurAlvxXPl4
xe6h1fD5VAEU7ox0NQ2y0PXuz/MspzK7tegKQrW01Id92iSNfTqIBwsEsTdRfBrk45poJg0ZqNo1eQUvNY0trbkJtQFSxKlp8J4r3AC1FbKJmfl5qJwTaxbNMiWNdBSHf1LTlVSgkkCwI6rV/xtMwOReciNRnOhJ
1GP37tAjsxyPQqM/41rUHY5BXf/yUpVhpA3d6caZrN0mgp8yo4tO39EBr9QSnggYUrAo59/u1HsWPTXjkHNs7CwLvGBa3MPTmmpQ1kBp/A1C9xN8AtHr8OlXTMeDXxMPyzAkgvCh3xskZwlc4Go7qk6h/xhhPcHM
JFJ1owqvzRYCX3ZfQXQGyMJLyEFfbUVBosEk2EEtw+FIAzNe0itUxBh+JwpiMcgNcktVQ7fcW6P+esae3QQyEICRdADL1kd9Nffx+ynydNJYHGNyuLWQwaHEA9IjcDpki+tyZtSsywAW4kV6L95PRj2GCR8RSsRU
f8stimsKnMbYfuqXk9RVB3ljc4tH/9ghZJwfjp3Oh2mUN77Q6aX02csQsdjIZLSTqyoizssuTXZTOKFtWjc2/+co8WCCDmhYPAAYbs1ExA/EfLotWyEJtFIYqmdAK6FkhUcyVXiDDgH6ApF7JjpfO4mIk80JGl4T
hqgR1KA4hv209VhV0EmvQ197QW6eNIVdEh/Wf38mJflUUGlDaG+73Txepg+0dYZb8wTFOAN5spI472pzbTy0K5Dkr0WLIQyeCjw5Ly+g+P/v1gQOcPVjV100rNgGxWA+MTu6O1PMdZFfI+UdcZsfuR1r9+F3q7vK
EEJibC5nthcMDUb+TMPUHAmqyEA4IZLn6QC1QQ3ao5ZnpWS0hMSoWSTyj3B+ngWSZbK13r5yJr6IbawU1IlEJfn4W4cS+XAD/ZZRwCe0uWrKU7y1dnfBS8xedtbxz6vVNhnfeb/NW+/QVUQlKW/0DmSC0SbH0dIq
mN69tuZ+YLDZloe0V2fksb9KoyjJvhix6Q6T3FGsqlDyi+yG7iNLxKGOULLovOQ5DFCudA9C+C3dfUlgc3oxB0Kc23Lv7luG3lyubsMuXJjmjPQGpgK63ahCkDIbySIZOkevbbFWk26WKxELbvKkuSXBqXQnKKZc
x4c47tLgLy8pH+jTCwUmF1nWd/jeinCVg7h6HvTPYAMz5z4NaLiMY5SeOSiVRXBzuXD3f3w6uYtUlpJzjd0nakRJk/ew8TDr637a8F+XQx38uj1dmut0+iBSzXr5Lc9m0Nq/zdn554Bf7/Xmw/dX/f4aOPK62amg
pUPx+P3L/nZHcpg+edGeVXLJh17TPHz2syD2et/VeMhSXuevpYx8vmA1TuF+No054R+zlIYKdZXtcEtd28oGDG0pNcifHk/NrRKmPK501VMovGE63EOg6NIl7pwLkKp9erPy3RGyAdTDrUR05+wMa1f1DnDtNwvX
lkxSdS1xHlpCX7sdaZUMcikHjAeDxPJ2p5IXA5PE1K4eGnLxr3Fztn0WOhxsh5rsUJc9GtRDhYPeLbngghsrFjIPsXUrgJDqfmb1f/fFAG1Hk1aybvlDpSVpYVByKKdb8WPotGnjJu4jeKh5W7B/D248PgV7CjZv
rZNFQPBX2QQ9FukQJ/DfM9PwrWVP6SIB6Cuo08OnO8oyGVJOO29kVPadhx+mvnubdLgUypnnvKPugpwSianuyMiWX2cSmzd7qGVpis5xrEPfaG7GZr7P6wT6Nsmxtwx9/kK6ceHByjirkW+DItP75eRkBToZt/X0
n3Jp+d3356Pnb/QKHnS63WciqcuhuC2rxi5St1i2aJId7F1XzKC2KMtJNvn7y4WrxW65yvMU128tJrfWZd16Dxs5nVOVJa1ioekN8cQ774rQRlmI1Wpn5zwdVRTD/5H+Nk8g61e1162lK+uqb0AaNBeHAO9rGw6D
M/fY3vx9qgCVMowjCl6MvCxueUxEQJxmPUCBq3fiy/Txl2aV6Pjc0xb6MWFXk1fS1T6PT99m0d/iqFMHhQ2rZI2ObK9Ffxtcs2d9/+brrd0/WZIRB2qwH/kxL8H5h+0z/pXQ1SvZOprsIQd+ER3yG46aA7HT8b1O
auKCx8zKcE4DTpN6//8dd1Ndiu/pdKGDkqLBDYH55mAOcTpVT88ud3CN3sBGrIm5xSgORD5Uy47dyVdemb4R509U7ocoB1g8xPE2tRUZ1VyQDgqjecnifGoQ6YYl/B4laFqdQWLj29RWUifLkLp/AXpB1+i0YZzi
HtgxaUnEEsJlGt22re5zxn0WuFfETSImSJ1xh7KisFGyTcnUBECaJkHlF7Sb+C5P32fzghxUJ9SwkCm64MAYvFTBzD+K1NsD6ydIirgtouKbtaly1NgHvQi8SspA39ClVG7o04CdtuqfqbWb+RdTeyLXYmln2WW2
qzwWQA4+Lpht6eAgWsMwaczdwsBJ0XZGuNJkkP/mbRTfRAAg1FAj7KZdBQ0agQLFlxfUCUxG2vN6rYZ3gATB90WBh98fWOtkFyvY9TylB6v8UU3fTNfTNik3GZ+DKcOZX1MhcJWTcGUBwMayKsWl7s5IUmjj0x23
EqYqg14y5OiZ4gN8vEpV76AkggWPcmzXekEL2qJ1TXCkhKLRA8NZdqH+Ii2wrQsOFi1B3CsNOA00INydrvhd1bZzqkP2jXgDpWzFmWGd3/xiXrCp7l2cLDxY2y/j17GTCzJea9OTpUc+XphuC9pL+y5Bg+MPXR6o
5Vdiw6VXDZGNBDMXQHBf26ik+TW3zyGCFraEsuTaYctMx0PHJiuFronHibNmAMLF8YshEtiIZ9MQv+4jps23irF6wKqhakmIHOo9pnrgFDEUUuhe05bgShS+fzzHiS3yK1t8Z1jCuAIEYjr6OREhMicjYYMfpTaq
cOilEhNBCp3Kz+QqtsbGs2OJUXerixeVfs0r7vEhmUxB5X6w3ZWF7YY2W0WrCXsUn54iZRrmgN1kFEqWKGWRaEtFzWg6SrkxUi680T0fVDvce/RzsR/psoHyZa1C6xwp+MyRmbznucK6bTk2q+mZWnNuafkDUh/5
YBOvSajY90dISJ6Y1uB4khWfwRV4vuvNzxmMMqXgdW2+UNC1BfMhg+fevHjmnzxPErKOSfupWK4nFsWLPW/nILbAwSmtatYFaWcJ4K9NruL+qv02labPM8dY9Jqh5IaXqYal76HqWsSPiSIKOYn/PKyLOt+I7id3
oYU/e1G7D/K8oZsXat8UJ8Bl/XH17dIO/RiiKupVLuJyqVIUgn9pznqg/gOe81ymhIoBCoy6nCF7gpZ8/FrGclceELjuUf3urvwJ9RyY6YzqkOeZ6c4/ZokSkc1Yemi1n5ljYnhrdZBE19U/QV80ZVV7ocSBx5mz
1Q3H/A9WsgfiP9eAAfiTNndNT8ckRsCvlinrKgNSjOdR02NEcYKkL2cFFr2rQz4YXi0wKigiS1rtuzQGaLxg6HaHrTCJ5ckOxs4tkuD8KfLuiowb+ZTkl1O1f644KBh/QI9Hv9BnS5QdOFbs0g0AxcEopV4ju6MV
KjywRJGFRogEsIFUxKqYm5nViMAg9q6Agnaw5XeYyK8TdAKKRAKdGlLvgsSFG2XOrk+hM/WIaPnESMZaHVWubNjwV0bhr7bp5FaBYJAHjQ1oCzm3Hs2AejI0bwiMHOwRybBZ6mDS3e9EIfMmlVdjQjp13PhVgb5k
BBvIcGQzcYRwyBYL4qHNaxTwZ15ncrWaQMHKY8i1eIIDsZsKpGieFuZa3B5kenvdjwgihobjCOzLBeXcpQSg0UtnXIlByZExQhb1E3xlRICEtJ2O+zAstk1JXDIQ2SNTOW1S7JyR8kLbqYDxIbAJCnuOZxKGyGiX
rT9pu0vUwvjrOPBXfQ8jb4qDfcfli1MNLu9wIUYyViDw71M6shvh1hTxgCuIzde+pEhyZxBBK5Gw4OgLRMHmHavsYLAwW1VbSDmmr3PuoGOpBgY7pZLfJrt68rqw0T9Bq998sImOBxiVIzipqGKwS6ovbazdt1oW
xQUCea2juU48J0nlDQLLyEXbERgOEXJ8ynV4+YzDhcwIU30kvKjyLx1+rUVb/2Id6XyKl2uPt5hrVTbCSZM07okJJGZlIXyJTx58Z1urS2tQIaJYyjO2ta/Rfg1i45A6pi8izYKTv508LigdxJtvn4Dc15C5Oa0T
WOUmCsxSnQp9qLNOnvJLHQIWBXS+h0JLRlkUg5IAT1tQkT9P2Ueda4/uWN0IYDJ3EB2vYbHAw3tVwqqrFj0FP9qWIl0Gdrk8yIYOtk5BquW4mdRCucLyPsdRwLbCbUtLQ/HGjjr6kBK0e2yQCogxr+qwY93aj02q
guQ3l0Yb8RIXLHTfCNPfAp2WPRXZD/ECRIntYGr7E9DJBa6Io5v5z4GQu54dKrpxpP+lFQxnq9SK+0DAujrEtO/hPoGcCjMAj7We4IeORc8zKIX1FRCfai4X/CSwoN6s/PxSAHkjYDXViYhV7sj76UPnqMMZ37sP
A3TPfIuGEr1A0tAtR6MLRsLKo4q79CD89WOvbiWpLHlQU42hOLEe7iFt9xE3RQi85/bFfPcEgI23nWb9LPc8vYyT5gPF7O+kzXeCB0bfkcObApLRKjJ3WERidtrBGleUcMEhMhEe/vzhJQoo+qMY+nWI0zOyCnNR
XRF6I5NrpQqxZKGws4xuBfUqfuutLFTtiyEX5V5eqjN5NxMLmGthyQFJkui7rTh/0LZEy58vIr2Mq1QmgwUJWKy2Nai/2UdwJs3GwtIloFzpcY9mPW3zJtMZuJsEXYG0TyRu+IkxZtgzy8q0VYIuhJHijLUOGkl9
l49arAsagW9asECGmF2GXkvG25Nm3qiIsvo6ppHXSsJmf4Gco/9to5h37ip+win+0VvJyoaCauSdPASw4t5IbjgQEBxPg7uES6zv4PEbjZyLTYie4b4ke+4bbuiMlFM2KiLTWg8PGXIakH1WGusMu2oTLzw9jO8A
2Yc5/8upsnmzQO956UjNubWNPCQNkKiotRIZj9/6YB67jcLLW/oIrPXjB12/mhLQoWbH28bpccIHS9BGLL3cE8I3IU/5oXngx6hrO+R/cQdrVePXwwFFL2pLd0FsELSyrqtvXh+Zzi7naI5oL91Ix5IxWJyDFUsr
4C3yaTX0yjCZ5OTVhBUVfPSL34n5XRFDb2qbtWBSzu5zZwvN/3Fx+JSXiuphpn/2hgDc7migjO1ZupkWDwr4RmvYf/SnRMYzOPvuN84GcT/8YCy2msmEnn31xrOzG8deCSI9Y9CJf0eOc8+XCkaErcnJWB4xbx7o
i/WuQV318jmEGzxR4znWnF1MoiKRnN0dDDFZEN2R7M8fYQ6B8zRlGDGI8w0BElbsi0VNzpP3OrqyhOhekbTzC3mp7xIavjEy7rRJwxuoATIYv3xE+MC+HHsBssbGsYGVfYboV0XIh6UNXQlC8guuI3ex1StnYFmy
lcmRDO3WK1Ljz+tJbdB5hX4oJxKCvLvjq/IZekXWNcq1lBt9S0BRQeFCCEwCCOvJ0FHCraNJSpmzraqnSTAbVpvSNiVCtaSIdcU602FsTuyJwlfv8P2CnAVH8iwe2qkrhFkRz9mvBWl0S0uUWxFdVLCKQCoFD1Yh
M+7OQpcz+FvMtRXdXKEuIY7Wl2Vf6CpkwJQI2m1INfTGAQU4ZS+rjCECXOSCbfbGFrWaOzwPrtwIs6TpBvy/oiIiTFhz8Xr5j7WQXshRDiGOY0JQSCPY3h0fH6IXv90fCDzs/QkX/x01K+pXH9P+qFYb9li2nqQJ
3OwH0DRzb8qPwWCAY0kO4bdDF+JcZ8LwEFlBFbn/7SrCRcMbj9Za/8CWEPbHGaDNhPPJ7hA9tHigBwQpYUwihYFczSyCWwK6Pv9xdSu0jk+I8BVXwt0Uh7jYUpzQNrMizgxkILPIUBR3qA1IWlIzRlKuPveJzlG0
HAMBxRiFlZy1YgW2EB2e4WUnI1fIQQhAxKP7uF838pzNA/lOTL6Tx+B4h5yrIxLQTEGCg3Kt7JoMZFBSS/0MvE1nNL6rB5V++O/+b6+7lkWtWl5C+Ez+Ru9wGNwyUPoiCUtEKUoVJO07H8FdmcjQiX0GT1kTliLU
sxTYTaarlGlZtL5pt4Qijj4gbSZnTfJPz70C6MFqlwYNH5Efc5QIsGNLsfQTpEdqXs/HM1dnkpjvpNO7NWGzOj691HkuFHxbShJVyPJ+h035wsYmrUmzSFGEbyBxnEQ2zxAUYruPCuMBkc6jlJo2mcofBLlzDNLT
y+PoI90KlVDlJQinp89NbTdn2DMC59kGHCPWecIfmNZDgY6D7lo/KXw4jn7cH7you7XbwNZ4Zld/+cl7pm6BJRKmTVKXKGzczuOCE7s6bFPJ0fF6YN+QvIHoCZ0HlQpJ2WdBceN+FwHFpPglN+AQnpG/QSzDooZA
JCbfkxzGaogMePwMZLU2lNfUDix54zJipo2H0lhYu9FusIZ83e2dCWVI1QwhpizGyZ1sepAEBbjhYvVho0mtvgFigfnUfnAhm4az9E+fA+ShW9AAGGRjEEgIzie+AzhKeM/HPHWarEskgL0moyZBzkc57TXLEVkD
ovP5Es0hvP/rbmwl9iijEYFkhALNkFCXATCPX0QtBN9WLu8dQ+AWTW/MeMWO8haChhT0OiApgAIAwr0k8Vc7hIwN4yqQDCSr30dqm8AoH4msn2PDzFARKKyNYYcX5bQn8stSKzV7pV3BSsbYSYGc7qUuHQnndpQT
7JXX7kispRBtE/Cq47dbN/N2HYEGauL4FjCXrD2OpZPYhiCaEx2F36be7k51MbYg4fCXqM0Xbn+Mf0yCju7o8kGKOw98Bp1Bu/o9oBcfDBlgDEMSMHgFezKDFSsioOMjUzEezjzbbyt+LEi5omWj22IpZaMTQMgN
O2HEMsFBfTAYa1zFdKDjZdyfcz7Msei8zMsTZtz/tuKjvnZVehdX9TikCz0xLzuf3j/vcbys8b7c+qGnaRb/hiQGXOoRlxmWq0X6nIun24olRB3xD+mKd1ln/KCffR1MAcCDDWi/X6rm/NmVnsj8hH6gwyu+afP6
DtfgZZx8oFxxRUtcddSfzDpa/BCbyiv0y9gmNrDgFoJX7gUzygoQMj8UKiKbq8GK784IHTQql4DVsEnPWAa+WsiacaBf0+3XaeItVvO/OjzmrRJW5BA7TnMynMKcfoWfVRsX+Fz/FekK7isr12NVvJruKoIce6er
59Be6Sp7xDrcQBNkGIxdlhnYSbwa/34sdPT7SW/HznYgSoVDudoJ2K4nazg3BGac+YYnMgwMOqi+AW+ZzFhWgQ+6K7DSuqPYyPZijLJfygukr9CHXVVcHLIq8WzMsQE9SC1wdIkjJJBW1YhmbLvF9y8vwEPXjE/P
RdhJ14sP8Fa5GiMxH4vEpvcmrk0TtSGrXAXW6sSSqZfaUeE+hgoecDHDQ0clxfIY7xiMQptwNO0Vb0gQB2Y9rGTbrLzmYeB+DUmhNc9WZ2fLc6EgGdiJMe9zohFnr2cbl8xQTZ7VHPlpIU4YRMnd2QN1dA/cxLqy
FU1u8w7we4QlGv1Z+dc1l7mvRiPlk0tLfquFWMUDoxJBQ6bslaO7o0S4Hqc91R7xCe+4skoW05ZC9nqVhp21E7xwvLOuKp1q5az7Oylevjj+QpweDX+EKxTjjSE3/zezEIN3cZ8Kzztp5IZcHgxaQRU8dVm9nusE
Mt2W20J3ihrokTy/qYmSH1ZEkCChkxNI7wHttGuYmO7gS4qkIi2SN2G6SMsWJrboqq3B62wr0urL6CQlB/YrKeq6I9ijDWVKVXxbDCFflCShvO3QQaU2R9HBGy6Rm3GebUYhFCZSMbnFvJwrzfIO6h8bic/sGHtM
bE3ZETR+mG204+D4Db+xPlOOlmuqzVRy1gFUGdieWlSh47hALVinhEbSScRHKKIQHEKSAwkeaSaD/+OaFUiCDuLeyQzcH/M3kD7KnVA25PK5eEF7P0538odY6Dc3x6sF6d5UPJaNY+GexsHwIn315BlqHffqIAww
Jh/1r2gc+TyoajMCe6YT4rI7QS+R2AA01sjsvoYZY2ul35Pg+sg60sXgkRN2+zWoB7cfRNWJaXDp8ezHh0jWU+G70sQL/LDgXR1lXb1vaf9m+1GorRswIn67HGatAMMJMoj0n+jw739eS8+MssDE4LzT50xm9JtG
sYzmflt5c9Xn0O20fPfen6z7fa+ot/QrtIFIP06xIetMz5WhnFgIezDZ5cjmLce2uJ3bB1ZnoOwTHLcQVaWlbvR3Ve5tCzBdecCVcAddjqYHnOY2McZc3o+mIij/NU7+1UCzwBnH5hITRUAix3rtAbzIY1ynBlXP
50YJzi/YMbu70mN+QUtiNcs6Og9mLBuhWTF4PeYHkqa2XH0MV4WRIS4R1EGDnb0o0yS+dhYT0VNzZHKlg6MpX1UIIuQhg5f/7ABdujnRdu2nFGsmB8epimES9lwfyHNvZDIHi546w5X7+aBCcXA9Oy6nCDQENUhq
O2I9EIS9qOX/Q2LZHjlXwuLWq2z4zbaxLQmIAGBxeR/G+fpocXF/GD7DAbNxfvtwtAf4Z1R87MlgNlOuvp2g361jPnd+ijdlHWvMgyVqka+rcmzYNmdFbk9qLwfuZE434kHKOpJhYIiIc3n+kt+FOVfvKApluncd
yNdEFSuoowSaNkLU1pa1GF2lbz/6CMB6/SjEGJpYIchf6mW0N/IAxk08hPPlqtgFtdwFe0SVk5hKhckrLM8n/UZ+bH4QtKbexqwRDI7wLaWPPcqpBYIR60Kd6xbyCZxFCLhAxTobCJCVAfkAVcfeNfSQR4II4Qq6
zx2GASjuYnnWMEQJ1JArHtCq3jKskW/j7GN8D7JT1W21761FhiBXsvCtkt0X6CR5rLIu42kla+ZArl2UZPPVTb9DDe8E/dMqPueVjbu3TqSJ7mkmPyQ6k1ZVutOg2kF7NFqzkSIGS6LM80WmkhdeIUG2nrefTmvT
OHZuPoEfgRvO4UmXGoNGA2Ta6t+VFc/Ki9kwezJ94SokB+japwalzWKTVs9hbi/7smgY7Ocyux79KmTQfJF7ffA6Thyj21DFIMweCiSOjGBYJCpUDMYrx8XZb+F7AfceNxBuRV+EEM1k3J7gm6QMIV2cA7xJVXdf
8ugxVYaL/wFmYfPSeo4/A5j4E1QUJAkpdX+4SNA6LP1zRL7x1ypRMhV8v7ianH+MSLBQnWeqH2LUxNwVZRZE2Fny5ibhh3AEMeyKODRcPEydX1t+W+HUcdY00FDtIJoYoE22cAovubsBvY+ZsvUeZjhpwyhXbyUM
YE6KlFeXyAyTAopezy5n4l20ILFmlCONm/5mirNJxDuIz6Pa7gb+gGce0GJVIcZ0Urgr8jkjUQFIMxMU0QUGCGV4BtjNU+XjyTpUKjM7ugzIds99GPMOc/+Smi2S/g48mUa5jcu+qXy+3dpYZWH/XDhnC1nmPTXN
HkiWpiRTyhVmP9g/Q8YrZ5oOfy9t1YlSM3NGOmVtMadePXztKZT0JegfCktFteTf5U90RqxyMk/ltdJnHFs5qIGKQnUMlGtcyJzyKDCsveMDgVMwN2YS7qtAF9VNc9WPYjl0X+OJj2RByQi8CU1Wizyrohi6ZHCu
OB9j8UhQsVLfw+dicyXiCvsg1RyYXGRoATMvGmq7lxul8pw8zEpuPYUR0VZO4mqQGMiFNBMH+QC5t0I/CUxpFr2NBNC9x5N0PavO1Dx8lmqXktczdtjO++2OyD602x5xGcdPW1txhMXB+Gs9abpq/gs9QEU+AdiM
qCyy9+Qyxxbfr2flHVGDD1crm9ye2rtb9sjFasmyg2yhKSp4QNzM4XMjLqWlHKDAjc16GSXQAKEp1cyoNj0ZMime2uzy1WL5cMLSHbHFYx4WIld1AndlLrxrTFXipGZZd7E2Ut5gsgYDs5hRyxP1RFSZD6rT4Ryh
e9JhaOP5RgQMeCyri1ViT6MVFIMZj0x6dknhgYRWwBJaU4RfLxW9JZfU53+kOeQsbR4SdINL6TI2UHPScfk2rngfzY6vR9+7NWRGvunNrf3Wzv8JcgGhz1M9c5GKmWvv3EKOu2wWx+5YTWYdlWRY0tpmmX0hu4sb
3OK/p4GVfuDxuhqp30buhJ40i8RHwdmy+VzJpoTwJ7l1fEh3EC9aHEa2tajPnL/dwEexyWbw62cNAX9bsLm2sUk4a0vfK3eauYPcXBFCyGurFXye2oI0U024pqlqWQ72bljGgV2GLMJXj/hGlZ0QiZzOi8T8150U
otsYlDBFiGIEWQIH4a/VGgokIUUVdxc6NKcHLkjNXMrxeuPvz40QznFYKzbL3BzfPbP6ea1mHFU5Rl7WmYw4Q3S/0Vm9QaSdczNiqFc2kOJ1fL6KqyUNBvUWEkwjyBxfejIej0phyIuRmgEUThZ2p/jw42WvZ9XW
/tq0Id1+uh0NX5ZQLuHUek5IeSGwAdP9X3HNtKmHlzh/xOuapg7WtI9jBa+N6ZAB9e6pYSmWX8vHiIg6dCtxm3cj9D3HlsiFR4ybOMSGL5ltmVTw9eNZ4t12GkWNJDWerCMUCVYGDdehVaiephB1hpJe9ZmmbbTL
26tXTjuAT9p4dKh4g7r32eVxak+kcLJY8RKgK/iyszcqAEPw2TKoT1CBilAIPhDRyrNSXLUkpNg8bCT3iH81uy6GL8samB6tO7SGmubyo2I9uqJHmxHL7McYTUjcc4GPxmarEvg04Gq+hCzfJ2CmHABEBr8emwi4
dyT1GjAidgMfZ81QFqLfFN03xXEpIBmKzq7HLTNNIZyUhYpYxNMhPhJHWXiJVTS1h3tTE03PtGvjCt7c2PUaZsLJRzspi/0oClGbEDm1relpC2+LhLQpamvOomDHNHroaKafYDcEHE1NND2TrFnKxdjY9Q6k4aSF
VpYGVyx2wsCAqR1NT/SSHTIValFNNT0bojSDKMPVrEDRniPrY63vw+EYP6viY1vo0GqmoEjRZkLK1Lamh5nXIpKbkLjZ0kTZKnmQuB/lZrf62UMnH/yZwlx1lGF+KmaacbTQFda8aMG7bMDF8nOaDfNXfoazMd7K
z3cmImAhzyUD9TOnxryr7E8bLrJMFraA13zYwMrJzja6X1l8bVF5tOSBqxVyNwxHM67oPPILhCuSt/xDLcn56ssghJxPCvyDKXBUHBbuWCvHqd4pNyEnjoXT8fR3tJUPDQuCaIQcT/K8006TTjYFi0VwioWfhhmp
DqY4P/YYgPZqyZaA/7ewOE+eA29kpTg3MslytIwyzlpNqnvhTbQ0qEnrRxevVpWgawBG+lItu+nVhhB3qF/iI93lMP+av0WY6hnsCo+2l5cb5HLxi85bRTJtdScEnpdHMo3XjtX7a8UZoEVqUQSHtWtd05awpaOn
+DzhA/msUR6DwrS2Ik06W9fE00WuaeTjbZq68wrayJBlAppdZ3Wvw4ZFYnhIQtVnqZ6D6HYfw73Lr/o5I/ZJe4P6lnqzrD5sJ19O6xxAo8xtkv3G1uB18fNVt8OOHMsflvitmuXXVhRbL8n2u/GIJU6JIvhJUAxJ
mQLx/8YBsBXYL+KSGtvJ6r3PSIyoiG1zs0sK2hKHt+o7171pcWJwxuemXfKdRD2v9ntv3irtSG3DWkmU7JGpmlnKFit65aSNI77TNtYqjWqrOlsR5hSG9M5UtwuBQvisd6srpB8wzhYdfgvLgI4Q1Ay6+294wGGq
JU+RAcuHNRYBMAeYvl9uaMYcN4Yj+xZf8QszA1E7J3m+MmE1vGcIP3t+hDJrvkEVH0UJqWIhalgdT8oRslCCq9IXApWDCQM7AOtF4EShGCmCeNtj2Q322+N6joB9SN+tg4FuKjpHzl+dg0wuJUaV53fBI7d/YLlf
+XELmN/rjeDoH+VbyaDXZkY+CDHjNzUbfc7xPFRgJMplKkJ2Om9VyTuXMshO5lZyrtT043v1QUwf9nEzT/44V8nUZpp0LPhftmEw1kZ2MacB0Hz5izIhGWmnEevBR3GZbkUH1QXSyklAKq6+hYxmKiBc3iNNyLRd
gX9yqt2G2hIqtICXfwELrecVJcESYoRKMG6dJy8/y0FK/WDAf3v1EqFjpD+3zwOTkbY7qqKdb3/aVrrtiJPCr/Il32Fg6zDjHLg5UJ1oGpf++BJNPUG8tf17bK0tDz34rPStwPLH1Vf8kPVecHOldP/7WmABZEoc
Ts4LjjE4sVoc4BYHUYFjNEy+1krs8cBn8CKuwitOlJP8u4eNDgHpP18LmGaZOte4c1UGBpRKF8DgKPTnpEryNoZCbAzPD9Cr8U/lxaisi0iWTBx4N5lLcy+xg6IUDB88VZvaiv+re5s2fxAPZYQppWJVVb+uy5+8
67HFRNktxYsmQMARUKfzJQ1N91jSHHpF0ruX6HWZMSHfAvePOJ4jn0GEq3A+ZosRLHxXombhUMIcBGJJbtcdPO5C718oD4mtprCUdAZ/Rgq57aA234+8uak/a6H9Ms9IraKLDrpXnyK9CJl+QRz7U4Wx78Yj5HK5
KvYJRi5ANvuEX3njh+lTUxeabE9t3oq9iNAlEq5DqHnBpHVWK3/KCTtmDN2RaYrlysiIPSvoiWVt931YYVHlBbnBtRlbiS+X2vGkiEZ4ck+VZ1uRAHvCsXOVJi9fWKLLhlHjXS3Ok1AGzNd8gY1WcFjr2Ox3oIs7
In4YmQ3YtVprIKkmOUlh9PRGItDQbI+kN0Yif9Y2iNXITrI6dBz+fRNt5tdjTL5E6R9rVZZsvw/b67Sec1JSdvBfIFALLkwqcBBOvh2KA5SNJxmbZ1LD3K0Cq1PVbDvqRLsj5Dfw81UglfpSLDLY7/G+TzhfwgyI
cmoBlYc0fANZ8CqGT5BQFgBuHlFx7Mk5oUtNai1CBrYejqF+lNuShrL1cYc0EZfHhWVLvVv04uzkATbKkdMp7NyfONRGuUAG0TZyQBK2Fx68LGRcAfyuk9KX7/WrHCUmwG5J8OsjRdFQz6xALpT0Ztkc8181dm+P
cboZUUDklT7rh6TXdrep6hmrU1leGEBjE4nxFXEz9V3RXX/freLxTgvQgoH7x3wDs3SSIGTEHXKEvkiDj7REFwhfSPbuSfSrWIi/Vy4LpTlktFiScnD1mvZ/nAj9HfxnQioWeOmeb291N3lSjW687+g8QTQYqMhq
rssoFjUjty75e+ce4FlvejejmK4az7i55QXYoJvGzecRgYckzP8HERU4wOorOsrIA0z1iVdNiQ9eARQBWrMJpwDvByODT88UzHF0XmoFx2KFBZ9CUs6SPYivmorLsrkVcDIHYn/YwZL0x/A0JjI1ahQdCXdNnAiN
Xz9rkrHdTBtUx2QIHcgjjAg9i5dHTABKbICYF9B8tS2ALaj7ZkG8dM81cSRLA0McTw1Rqg2KxhleE8hDSgvtweXJsV+dm26HMoKKEZYxl/pfjDeEg9utJsl3p8a51So85hWvqezkIJK39akLPzYagJLkzQe2ntog
f8TjiQth9/ufzaj+HpdD9EwwBcTJLVsbFR1XiijeYNls/Uh37j1xJYP4GxduzEwaioTNL2srvbnZKIlFutulLbJJffFmHEck0gZqlBM4gUNsBWhhPVNowLl4K70304+WFwjIuMurzYRGS7h8OOSFOyDopsTbDvs1
JVCGxOhBhYH6EjYY/7v/Dxf4Pbvh/W8+fDPwOBhWj2CxGAreLoWHSwwkBIW68aNgR+TX9oDFnNNcKloIkAOj0dLJDjJ9QI0FIbqCp9Ek6/bbZBdNe9rN1tpCBxlBlOS/I/Kak3xU4Swf69AOpab46I5H/VPKAGuP
PEVxOczdmOsIel6DbtdvqDePh970/egYSWtuWtWAbfu23f1a9R6vJ+9rkrLfgqlzYRPaKv7j4J1Rw9QfXcoeEV6ixfbNjdTz8DJdv2z887NB4zoj32kfcJAmK5qCuZ4TkxN2V5NZI2VkAyavD1xsD9bjH4/DL//8
LzaLzxpZfLxy1SOlv8Hk4t/0G//txv92LV5vjAarC9KxvgmIXt9d0Or/kONERYhd9T8wv9VdjmNyETRVMjpa6eMT9L2Pp/6YoG//6qPOpR0H6G83urtO0BcynuYlQZ/VuuvLMiee0nKyp2G5Rz2vKkJ/HK3SG9Au
H8j29bP2u3tT3u9jVQN8GU6wnr6x+0bruo2jCR0ahUY1tQbUy8IXJRYTa5gXoHz571lnKrTbyOSJLse11ycE1oy3ANc/w+W4dhk1MBksnG5qFY5YVfV1ps+TER/ucybVQUNyCtgw9DrsyDkVm3ceczh+9/n4386L
kCZsnrB4uYfTEfnpbrT9uw9YrnOH7XAsAl3nu74vHbd/eaewRVCYCghOcZUQb6d2Kff1faUfm6bjGz7ppGXqRFBnn5DGvvFcc/sRsNA9Kerref70Ekibe/PzIM60N9YWVxmbybtaXXGb7vkXLP341vZCGwJo0wUt
B/jRbzRLCybxeHHluU7memsvKhjzucGMSYcXN39HlWpqr13j1T0df4Fk4YtwoY3oc6okEVce2eDilgLPH5BQ6IKPpmBOTaWbY0tnCIZohigCFVSwG4vQ5pS9ImOVk4G9yRptSR/aW7zOLn78pwseNkKRin6YoNkZ
pMGvxnC/UmxRaAEgA43Ug0MNi0BsAIdYj33sFW5AuowcwB+PQF79khDXW+/hwp6FgcT6JbjlHNoYgX76DaGdG1whncOl2XOHjQyNsMVugNMS5zIudRu6+uuuHGVf51/bI8EvpYVSkkpmEd9S6OqN7py6LiBS74Yz
H6k30WrGp//k8mI/hSVaWO8+6VWgyEc9ZmC0XPtMMfRoEbd6KGevodFAYFOm0jo19I2tbmL3gvriIa0NzIE7g1ItHnZn0EvRUDxy4zTv1nlIOmVhPoMuSRnHbrfpUV7pvHsjXXOebY1B5tlKDWtpLe6Tn2J4vF0i
2D1mLZb42HKlAihlcV39qekoQ49qTAdkeRUuygbPpBGRW3SLwtzm7QIpS48+58Z63ixSZIyTAvKi+x1ehqqO+CZM4MMZsdvh3Y/yFF7/PtHCXhiERE1kjr1RCRXJxJwqvBG+37/KhBUEUJIZyGZGEviOcYUkC84T
DH3/BnaXlyx/v/1Z7xxuYd/3Qoee2+vtNaEZPLsJFDGaxHyXpxyqU0B8BgZNUCv2GMw6VNaVolezo9mkQ9hiMWc5zOsVI8T+dWJONiwIxEOLpvwVN/ZdSqCQM1QCgQO/YKAh2oXZLZIM+Mj+Ef4SfFc0LLeIjcLd
ug6VC6sjauv5NbLldUsTMLOyoEQijH0Iy4KKt2BLheKKPsSRff/qS1LuoEfQYfAOcAq5gfv8ZTWoJcRLbnfQ5WK9ujjVqcHz/CWGvebU7urXixXC7UUxP5UOKOKkzwgB4KkkS2KO4sMpdnLnmkZqWR0h+1TipO2v
HrW7FBfKIsq1pJISW6V3q8Hn+25qY+0/JBWJXtwiOBPvONqyC0hMqk1b9ah8NRR/NjdFNRIzjdpbXtVlcq+I/vnKIgKRzg6DRUQheEx9bPxf6c+K79LvEW13UlbJ4Yf2x4c8ebNyGaqVRXU8VlVC47fEe2brw1Kb
EGzIIW71f8sz+pQq2A68FMaX9sBf/7X4GXe+F/W/4Y0x/kcuqyJz2C1qov9Q/OeSvuh/+rPIhYcHS/noWaWIP16y/582uxcz7qNY/TfEJdbww9RSCxfdvbALV1CTrgFT95KxCUzerdwy5aG2ll8VCE3AahD3Dtc+
5z7+IYbgzqFvXmTEe5Ddi9wtO7ER52uSF9Z63lbYSmy1DvX+qD9fWMtA7FUYHQBRY6QEEEphdtw0HTcTOuu91llgM+gT1Lw1KxJRLGlHVRJsiu34UhTeXXXIXB/eGoiqrhucxL2jbKDjayxdiZ3Ri8LctuI5Hpzl
cCHF2nqHSv5YrORzvkHGB9VJ+PHchJi+/3jD2jODrU0XLpgtDz3SrHDzoVqXKJpPcer17D7LEdZ0bQQYCN4JKvIgqythh8Zd/Y6C6TaF1uZ7JyjJcXHOse76F4fhWmvGMi3xT+/dXA46eyA5sXM0Lh/BhEjNkmR6
IrtLppni5PEIoNpj9Da7C7wzpgdbo34QDs9q/+mbLCwFg7czmR6lfkDADwW/uFKSv7Lm2rQVMy5fjVe0IQpgR9yNTnqNGB8LHtiXEVP8nVUI9J24O4ury6pnIgdpqbUhy4QmFJo1I+NPASXEGIXNCoMYmoEIzjSl
o8zpaNwUiCcOrKeE2uPvnwQCvoJvYM+8yk104MOOcYO/JTFBI5jdgIyGSG+r6lp+JWa49wDV+z2LRZiIUbgDFOFtw5a0tf/WkJ6SuYVQPD8nV/KLS1T2A0ba8l5yzUhZ0+wnH8ko1LvZotIsg4Mr8yDnHLfCx6PB
YLiq8+cAld/jC9nb/vgLo4hxsFyznEVxHJ7q/97BmD7pDrjIXwGqS671qb/iQ3U9aBR6qhGaVmi+b8hpXFKnP8P256IIgKuvyQwsYMltW5fui5LF+7DmEJEEwW/Vjt2q9akeXI0YgxWm+6pbLvvIKuEDOcGMdVnN
a/x+y6oLmI4zsRulah3d0GS+edtdhwV1qUqEqC4G0oA+RlTNv4jhF5QBHFOyFg+PZkaYrYSUQHUxcQyI6UJoNdbuQeqrUAyuAekQolDUatRZh3jE5T9u/588eJfvnZFJiKxQj5MTvoFiT7FQEMx5v6N6zIneIKUg
pU8FqMvNSUFKwiaWw60kj7AEEgexHDi/vQKjhqNFktFojxqG4SVaddhq0jSaQZvLvsAMNvIccQRvv5q+0Lq9hHIN7Z6qwzjVc6dzM1pGY9DniTKhIVBYzhqi9ALFINkIx96iRb/17GZFql5L/up4twCe+wLg8IqU
UuR6dG6Pe+VUkCHECC302a80w0LMdupgs4TcmE1IwyEhF9kTdkzB2IbJuJPPz24Tj2TJ+A9pmIOsPhaalM12x38WHaUdIGuMCAtf3E5WXGp5KqGaNXCOupZfJRBAKtTyR54AXV3ZD4u1V3B1WICc8OkaRlXNAtsF
Kdz3cTj10kz4NKWeIeBsjrRu01bWNblfqcpy28wdb6+GMkB0IVb8WufZN0DfmWIOys1JGBW3xg9xKyS1nAMcviXTw0pVQS1UJaYngkc2bbqerWxRVoIVROHUZC6nYNlUn3PSgiySmBojhS9hPtCDBt7PAMYyolHZ
1oBzZPDm8wkSZY0T1XO4cJfn6sX+RyVbYGbz9brejWBo8oCOm1hFKEkD7ODn8uDaoqkayGA1r8LuHtCLIdBsxoAXX8tg24nD29agiJJlW1+q7GxIU3aKXxTIc0/cDeljZd0ozeOHJm88lspvKENg2A7khIbu3EgC
1fVAUxVSMRF2i1v5o7ok9Sb7wFbwMqDJnayE36z2JxQPqN6rW69ttS67OxdXzsuJkD2MDL3Y/KCi80pXqat902KxGzZQYE7oTpML1hB6chmZmpmF12DZKMOQO1Q+F74W+5JjxdtoxK03MJbC1FDvNLqBQOSyi8SQ
pKGcY755muAe8kGqV7Kk26qM5rA/4FW8Qah9aF92OQWtKCArKfzylBZtLoWBxoOFyvi5R23+VC7WcMY7ZRno0jcosDTPKVWFtVLsXEvRBxsxGvib6H/UtnfQqMut6dPRaa8Rwyrv8i+GJHzGOh2fyjLVbsiOgsYY
Q1dox3iVE90L31FKTd81/WTrzXIt4xVdx052W2Xvjh6CkmyokXLKBWAerHBhWuTbl98sQkjgTIYTuIWjsNcLAyfLPy+xk7tlbpzff0f4hTJHa7+Bp7riut/v1q9PxqbbtucnQ7lJO68DmJL8mMSBdkcTmS5gJnXm
dPvdRre+VUDtgJmSUQIqSMcgk+iQz6CX+pWIdL0gwX5+M8I4iyjX5dFQSsy20Zf2p04EZdcs/4Lp08+wSNDE7kis5VYhGT3FR+0UX0FMZ77kmBpKvdHP4a8UnUKmBuLsUFlt6rb1hk7LuEivQj5AQlgmkYBBL76A
KrrnUpSY11tmvd+4rWvw10WuxM3fsyhjTjZ05pB1IB0RA6gmdpmKTbM0EtV1Ww2h335+lNcYy8zVkn+Rh1MSDRYxHBWsl99g2cmVtSNXXOI7Wb8KbreCu41wMK+KloQQjDlUHtoh3iCJyAJGqGlBufwx39CG9WGK
CfpCV7f+RbaXEAn8u4ttyi4VQml8gjJrFAeVor1YH9YCm/jiipA66T+8s8O62bnVWWYhAeCryuVlHy7acxwpvYQ+i1KwxICZ5sleCxhuuxl3T1rbeKixH88gL50lGgoJTZcQACfUgdnPDP0UM0fVR1ezN6WZKm/8
1HQOu9rJf0h9YkwZhToG62rPmAHI1tzOvV34OpJOIG/xDGJIGRRVj7SGv+zod16m0p2RHmYAVC1Lxrb6Nm3eZ+sfdrima7PMl5YqXSSdlCzcN+07VaH6grxCprtxexkomOdPhL4o6XFvNK1JU9zb1krHnNCsJI1v
9p627iBD20wkrm2Lx7S3T3CCh2x6lvRJbFzp027UpHf/0X3uB3z9RMnLgru+8fZkajq/zxmy+/xkgcES4XqmbUqyoCrucLaGicj8mJaza5VFwQ+mBwxmD9ZCQrkO+B2CzrazCMfl6EwOy6NiIaFwQRk4XzRzgxwx
I5cXX6kvQZA5tmiRlCeGecpYOhZ9kVdWiJdUjzfOEvTy4pHCETe8V+ZhXNbVH8wFp+TA1s6Ufw9CvZis1toWRYU5ccFElTbGxHuk3dc+vc6yXB8NILbDihji5WR6myqi2mXZepSNxO42eEmoqvsExcrelmr4hxQS
IqWnyMu5BUAhFfoS10fzmtAWwwd9GIX67uYptzuexLiGdbb0PweR2FvTzyQhrrFrYID6dtyERw0OpT+xPKgRLGMIWGYrdObLhGyb6RHaY6fa+lb3/INPZFn1XqotSTuMM8mEkPl9FQhoMU/2b0cVOY+eY0D1pWIB
4RB/YtGiXJ/YGMS10AHv8FkvB4rLSc2xrEDocjHaABKuQE/Ooj81YlUkc2o60Anhirt1BEoNA7TAFTjoR0fAp1x5SbbINlMgARLgUQ2LXAkgmUGrFN+YJbbTlBNNoSukHYHeooaJfT5s/15m0EjWo1y9UXICEn10
JCmIknSnXVloIb8StDHPkWhgucGkDiiVbHLoYGhbGZ0nUfE3qyPgq29jfTD6qUGt8bleFS8by7qS+dly31jlZhi9T9OVeH7Y58O/PIQuLRttAEfghWxvYycgmxbac7aDYSD/3Uer2e7Q064YRsL2U3KgKSq6Dd7z
pbJROt94+HlX66BU24E6QhgqytD33TH2+Dq1f1hQMl0OfxAhXF4chXE3X9mlNofOJYktnaMMsIc8d4Rf/fyvU4i33DQjvhId2EzLA4O2HlcsvWNaMJFEEc37gs5EBMYnLotZukfI+Hrvu6ETq41zsd7M4IVTqGPA
5GLgoH0THltAoLkBbV3d/KpS5E1Kub70mQLoVEnDb6ElxPymvJK9LckAPJSmwHEyu+xC0MTtsq1sZ5qR2G2EwHL1rAx036O7cmzn3+35PBQKr53aFUTeyJlehzqsSoC6sqzbFeO9FNry/BJ1vv7xzT+evU8QNetx
rsBIiF2vvaPMTiyF9AdizDR3YIooOhS2U5gm0kR+kD1O3DpPE4cOZCXy0VLg2n90yNi/5QNOMHLUhHgM+bJ4o1KP727Sj05IMWxLUN0DQx/pFcKt0FEk/LsuqRGd1SG361Olls++l/KU207gVlvYpIdgV0HbKKV1
56J6B/C6P9kheZhYMhF3TqTVc8S09TUK/F3Nsv7ARiYxrMSEW5kg2Rflpz+oTi90pPmM0ZWot+efgvuSMJ7EPCkoP2yE5Gcy0ZUpOsLrwLocLWxziFD+hEjXMBJTJNUwDh5W+JDyNjCtQe7aAqp/iGQeWneItpqM
aCEDqNHiYqKL1ivUWYH3s1OqhoP1kIJNf6wvHLOH+ATWRLtF4zE7WWap7STb07Vxv7/ytP8ToqdQpxVOPEOWyy4uadB5L83p1NSeVHPAprAFQaZqWYInyOgOoqKWkTtWaFT0oN52UtTsZKNpsqbGx8rRK++LJ9tO
PNQ3psXbo+oXUW9uWNLxL1v9V/mTTMomRRAucAEwjXL+6/Na8/GIGWNItu36ZnbMA/sQv9GR+VaxvqHMXsd8by2oh30ufQzyGvN5uIdQiROkcncl+zUd8sUDi4qmgkamznGGYGN5jzHVPUZ/WnJqNix4FTBtLjog
lkd8tslTMbrnu1xRNCgAt5jN2tmLo1Q1/sMydQwnxvIiFktFeCIRf/38L9pFFyvNC1Wkl0BREIGTzLQO+jKE+ul8wj7kdn+mTLYpxiWZhkCiTFMs8XRugCxaJxxiSB+3JIABI4CAASvqbloTquVMrD0zjZKtUhr5
bfVL6xovEhtlYKFGpKCvxS2wtMQSYe8BvIcQv4ViX+b+q2dDBuDgcdTTd/IlOYx//a6U0CcvFiPOS/hJdII/9/XVn5lm4wrMx6iemqdb+6H2wKs0SHeom94o7zlJsuSNWo9mNFzqZffuX3/WF7jzh1W2OoK664gp
2Zilv7lJWr8hMlKsK30pDbEjCN0Wvo23dHsx4/gRekF+RHkY00pI8mjhIRpsF1X1QBWzqnBxnGXd2pJrVx6w7FHFFLur9zkSpbpf34PWDQWyZ2mv/OyIw4eqeVrgH4iReTnjXKPEg38BX6MzzSy79vAVi44cwATy
0adq6PQwsbnapvLclGev0+YYERrz20jWdSetYz5AJ2bnE0NEb2bRSp4M+JUsQJk2HnculHWY4BE4s5A3W77u7Zm9oyDl3006OnHB1BeAFGHMvb1PWcTYygyy7QMJ1bffzGpa9rliuIu6DGIFHmTtZBB41KSVBEUH
ZnscWoqufO6poOlurQvgj5+IF75KkADjG1xGIs1Afd5MxNzavW5lFncawc2fJVPiDCI8MLnjRxiTL4C3bHTyilAY4DHln+Zab7DXUjGbWP9LvcVmZ0ZRk+7bVCTAIJT1ZtV4tdkfT4Snecs5c0+cdg6sAYa9uzL4
1HMXHgztnPlcxHOQfmGfoQEaQMA11gYe4BP1wZq3PP3clM8eodHXo71XM9n3xJYRTk4lhPh7XK79hyJZEhEz5aANwcZEsy88OXxAHgNnadtUPvb5G9bGrMjR1Z2/cfWF+XnbFiiifsdjaYRrIFBQvIeKm+y8kL/k
lEWZ++LhzB7gGLGDQHkeE4KTj/3r4Sq1fDfxqswx29nxWwsfCt5HyCQBRi4JBawKG8hCF3I6JjjdUv7Q8EWBnibhbbF1b91LwnjAXRIU7V2TiAdxsjxkqqf6IVZ6iqOLY4ZZL4TKr30FeRQcJIy7siaqGS1klf9G
SLtX9neXHIbq6P0ETCJbTkYq71b60/GIL4V/vzNc/d6Hn8eqUTu6DKDAwC+xlkCDs5qzzmnTwr2h3dbzlST1NEsyBnqrtjS3yUKXm6ROIQw6Ca5Bvfy7I9Y+dIX2dT/Li6jVzrkKK+h9fXXed5ghuBLqOPF1xHQ3
CKxz3vyK4MA/l4zjAl16JqDVWnIJZ1IPFZh/suQnOWChYP2MOmlmHwZk/lDbWwbnptsLqnJA9DBDmSSeyLOOBDNesPhkucmjo8ccb+eDyhMQMewS/CeEyQNxRJ7317K4GiLFpP+8WD28vBfKn8fqnYvDG9+CAP3G
FbZkGDJc7f3H8HdfOPNqvF/J6XgTfpbZaiyVXPNCllX/FuaR0+xiyY8JsTdp06za8NpiIkRonRynzpuTeb/773BsCLOsZI2Q1enAJUOHQaHNB7ISV/HySiQwjmph4nSlA6IyVWztuf0jzqAv24aixXHBHYWU5wel
6PUI+/nfAdzgmk1DPDzl5arkgx9YYTlFIJaoy6yQRTHNSzh7v0/zJh9cyjLgShGP4rw9lfz0+0NtIIM5BAkMvGfOHYLHmLDNdS+BkybDJuBWeGs9/YKDKdfktHrrD6DGrCHVekjF48lFZ+TzxPlDIdUaMdvJxImo
LADS6eo6ifwazi24ExDQ+nB3LVl/A4DIMNNqOFQY80BjGXGpp5s6H/SlJvIOeT1lB3IJcQHbiXn+V4U0OIYcr3hx1S+ZxA3Zl0XUYSs1jgUe6PpziUgWO1fS/j1M0P1EPA0bmjm4X+gQ60tNZQpiiYfgacQhFzml
wAZl+4Qr5YrGr9vhzmK3k/IbW6HenVQBzdZQHXNUhyyCkUcoGO0UpUgFaaDzfR2pNCT4qN+F0qZ+HH5igm1Q2Me0LoZ0L5HXGAJJbWkh6xYyBEL5A30PnmVXTKx3Tbc5uhltz8I5iCH9p0iUD1kgsHRqds3fq5ej
t6AWB2b9zKuvkDFeQH9JfhrXaJP2e6DSdk91QM2pOeiLsBPBxHWxDxpZavPb8pY/E+SFvMUxSLFqmubsD0YCH6m7bg38L8Cbd3+rux867kAod2ok8JXBkQrmn2rrcjlf+ddrWyv3Emz9i/SODkgCcm9PTNFLP/B5
45K7M33ujDBIfut+lw6b0eWIWRj87plN2ODU6CbYIJfJOmSUIMH/N6rmHoySy3KLy3q3l35WfPH+Dm3dctVU/jPmbXvTepp9TNeRb3+nNDh6cPBlzEOJNkHzzY9P83LTAmgYBPGcLX18hnaEPEFQJM8vOAT80QdI
0LmczLQmHSdNVA5yZy2GRCav1EHVV4NdyzkL99vsefamltd4zBBWT+e7BcR2lQj9pDLYe/I6A6MUw57m0Cql4NQVjWoOOOfyNb/Eq3B3VJUpva2wK9Be8CjJI9ReLZzzddBF6p03DcXDQnpO9JtZmBOFndJtdZFp
cgH9ZRb0WJ5lmEQOc6LNruF01qcz5QZXyd6Zvu8vxlyulIRNiUMPkpkfxNQv9HF3JKZ+m8m5dX7CUHwGm1SGRlrlr5l5lrOrNFFrs9WD3wAzC7g+nXXF7LefhclvpptKiDa5JWCOJireYPZZYWhINkbpqVOTjzQ5
ti5iedDmoXUZycPWlsteT+2kHvfyHoZ4+slZzod+bhEaTUvJjjzm9ac/CAzE5MGdCa6IH+fdu7cv4Cx9fFL2AvFdz/TMfItvaqI7wxqMqlaQz8j2Mz2e9Un+xdlnkL2GNt5z8Ybq5+Ez+NRNHsn/Fkp0JH0Xk0eR
XYrZMZl1aRwfRxz3bc29uOzHYwA4XDowo7vz10hzVq7Zl99V07vDKJ7O/TLff7wp1h0eTsGZsvBPWJoLUYMtgATBOSWVNyFghadb+9S/kY/w3vr0jiVGeZu0gHXPmeHFcMmlCJc7HQsbHZcXyIBk+tyRUgCGX3lp
HPE2COcA6db5CbxEP6hjqII+yFeYk8maNORS+pKD5vhHz2AGGsu6dvZD+lg6oPEKgCEAKozPU64Ldi2kwHdg5YXHTP2hEd9xUm9pwqOC3/Tdve6I/daZ56dNQ5Dml9DlUA7m6nbVuFJQgRXoGVUg7bLVg0VFm2Av
I8SMQoMpBtciNWtlBZo+ZLBS7RNmWIv7yUfynLXwlrE5paBWXATcFTis/dKx6I6W00FlHT62e04azSwZSG2LBCStxiRpIk/S50Irt/S1hNTUncjpZO84DOzCodyFK25+/j+rjxbd9OFLoeG2ymeJwMMhSpQr9nMD
ml6a7CRB+TFS9CwBMAWHbgrqoDsSnv1BlL0vJQeZY71jcePFbOYyW7+90ExFGbtaWiTy1XNB5UZSuTt2vgN34YF55ZWEQNZGJL257xZuukSoLhSN6EYD0rfwOvCETlEXoebDcBX5xTViubZoJ9h3PlTbBjFFtvIr
i4ocKavsiCNAG5sNNXhMCXax0WDRXgtpyCNci3wQ4qnWN/zq7wOyqpJVO6+KNm7zlDe0sjWkCclgCZ2QlaWTniJV8M89I2S8bjyhczJ0xd2TykA1oGbgxEzz/s18dv+xK2w3POogLbmC9AmShV6NvfTJeDBCH3x2
HGjKcY6EfnvxX5BlLtWcfcxi0HY+n+fWGX7ndV/kSXkzpHWjdzyTdUUP5wuufptxU9IGRLP5U1tzrV3Qw/11TSTU2ft4XEPXyLxratICnnEcSZl2nIbxBkKp36cGI5WevlwOZagDks0lFku0dqXPoStlEOapGV5W
Uqr0psLhSXPaDRsoUn8512nz64WejShXHMv557JW/uaXebGA6UwchiNEyb+AcfaFX2w0M/6pmiPEqf+TLye8qoMvzlPg4iXVJjB72MA7FyKwyjepZLFoTgIYrIQKNqmEaYS8McpAXFyEtRLKs9kDTJReZkoHPcaP
iJBwHhlqfH23qGFToZ+MHbbeYShiaZWEtqHWcnDyfnDZ7RJSRSjiVSAi8jaDrcmR+0MEkiWw/6kDCk7FZfrONUEMyJN7UNHMvyhFMO8slA4kfbnrKaAMq2ySN67WP5bFylzfEkQASGrlxx9vAjA6Vn5+XYh2/8hB
TG2+sqdFKQ/SWDtoYTVKt9toAkPryQ/k5EOHiGo8pCichpFg0iZjhYWOacIYTsCLGMxCq2RDxI99By7Cw0Kca4djujkKCSNFOSbQx2NhMYRTfi+CrGYNJoF3XZ10uOl/ElxKu7zDdNWaPmm2V8DXGvLJIg6bP3sN
awE3ywk7QRh8pMjCLkpUbj+5GP0astRj+6jTVU+xd9H6/IEqgsvE3EaK5FA3ZcSk6tArxFL5k32OohM2nlr3JmFoJxh/yyvE+MdSP93T9xoNwbae0LlWXMDDk+Wu1nUHLTsZQ7t4pPqeYqqybsTQT1y2CBlmxm1B
cXhj23qAxQgpbNdY0jTlMlECe3+Iu/pdHz4mJFS+hhbrreMws5oW5KxMRsJ8AWCE7F15nwZWV+crzdZunp/bx6PKCzFx4V0lwqW5yu8+K6Ov6UcdW9m7DeST/sOT97dvhqqMOVVLTedIpwtgPWNlgtdhKc82Wd+b
QYk3y2BmBu8sIN0LVpZwZqAtEXIdP8JBqea8R12TU6pwP670kgZZgCPP7sJdyPYJwaaGz0OIfMkXp7MvjJnG/lBGfE+J3iTs9kF0tJMWX3mv+ETtdQcXyVbe9gI/8kB09uaejsHf3Vn883d+0MS5/kMapLGT3Z3l
mqYaTMp57oub1VACYrto0mVZ/CT6XmyihAX2fFwWNZxnGy9ay6rYgQM1FZtKXe94YG05xGrtCBjs10bgcB36zmKaUAuoTqzkrYpjVdoZY9tm+jNMT+WptUN01ayOdoWG+WZ9n29nAeOIwtPZ6HIff+D2Vss5yArL
ZQlGVqcS+rY79m4amacUgkHTMGEMO8oZ0aJWktUTtbZVJxVx0tUmsVddygnBL+Y5Jkwnhkm+A9GErLWdmfNrl6vyvwer/vqzHYpdo8sIXkKBB/dYjdBS3qRISjplgLMrd2Ge8R/s47hzdiYv4+R6a6n5e4aMmXbI
2siuiyVZ6dh+1oPMBEpnXqU2knzcOKsu1aiTf8w1UEWIXGd7+HhWh6tT6MtOkN6iw5kqbj3NJ+PjGYHDPLJC0woFhYzZ2HrrTyLMaDIprEStZTXt/6nn8m+DOmJIu32T3GQtMc8i+DCeZYggXlwA0sbaNWjp5btT
M80civCc7yKmaYV4vz6lMqDQGAutniJabViJhTn+C6hMrUQSsV+/mcye5i2cg/sl05rkSJ8LzKgiCO2F2MXjeEQIDXgcgbcgw4tNQX+1O1IkSbFOdM0CInRTCpOdQY7Wuyf6eQP2+rP8PTZE+x5ZPbhDnYddUtzF
3KByx0cG3I09UHMjsXYbsC74z9lQC3ddt8lz+harkyrmO65aT0dPNchGrVjSRuTCEZtUKLZwrqnubUL5Og39s6X/RkAdGzczs/35bgSRnaqzhWqmXiQDxCw6m2XiiiNZdp6nCD5lojc71aKntAz2ewqPgD8JYYSn
eZDTVWkTie+YvscLTDtu6Q3q5MjT5dxtRZjfLIZxHo212rxfaAGsjMYUHzK0ldOZJznY8Yjh5JpTSr1rxXiyYHFiIcp+1DRibO3Hp9HML9w+6o69vcsBJk7VGyzsJFsVKmW0j8y3z13nP5r0KirlsnW5FZZMzcyL
QbCstpmL9Svd0MhJKCIpQ2S4dczP/J6i7G66mu1BYOud72nlG2nXaC08RPNNMqwvuI2ysllWA9t+sEre5DlrcvlbrDYib/4lOVTRBL4xGNNcWXdm8gE2ZO3elheGChIxW1IkqTkGrxvw/KCkZP40VrcSYWmaJqj4
X6OasYCZbkgH3nMN53eImNEubEy+R583suy/+FeKgbh7zAGj6CispbHa+7Bjz1K2o5y1GpmetuWZ/xcsTlFPNkZq3UqWkIA5EpcZBaJ+wBPhYdeerYqVsSFqu4r6yDE/an+1c00fjdRD5CjJFTamebfDDbWyEi+Q
0i+4Obh4rANhuVz4zRWz/Q7Dgxg0XeG5mVjAg5Wjapev8LgD09iPupLmuBaxtmnsRbpDfMT9gXeqwMLO/tfZFIfJbzKiRe89eq5x1fZasULiaZ/ZcCvVwqgijdBiLk9U5a/ibqMK3xmw7wlg34KMGMEDyeEvC4XU
YIqIIX77ODBBmNgOvQrTLIbiG+JNppRhKSdwEwZWa6LZBGVxLGdg7xcYPcSUAqdECYi2G8KbuMW26eX+uEIZ/R1SnaGblDbqo6DQ71ocJkW5SEbMtiyWJuCTnYirRciGszbi/JrsONvg+Rfi544k1pFrKhkiBixQ
URJdOrIC3tb8DNGae7SX2CvtRjv0UC3qLVoa5LcX6Y9WrGLa1CmPnAN9zm4JBKbPwXJCgNcSeDATWv3zDzFMK3aL3/5HwYz9j6oG3HHFnF90FPsjs5oLT3ov05JZLTjgl4HtW8zUTckwWYgZmul7zvDbd7SyLpSG
s+5ciRTjI/a8dxtw9fYrKGtwswP2Vfs1B58jeUeZOwCzdBZAzg7vQQ5FwheSUxLR7jKVvgWnawVQsiSWJUbdc8bDzRzxqbiGy7uQG1QEaosX7S5fYUH/wetj+CHkLDLlUPLjT6q5jLsD1EEKx38auxAxdjoPv7ic
gYPXMGxT/o4+f7nWGbap6m2dYxR09xuVvFwJlwY3/xFg5fM7Bopy/O97bgy3WeVtodfvoMFPJj6UTqJnf/gCZAdrfih/vqkpgo97NnF4gnpeFoZQvtcrzqVqwmbyBejeY4XpQSb9lh5j97EBA1rxHbQVck8afobY
BnjEOcXF6/zNJG/ugKdmJDWcH7YWZdZM4SQHPStaicubLRpSMvwsFJ6W/MNI92X1wP7Q8ENmf59329XLPnv+MkWmE66+7QUk6ScXdcTDp3rQzCwTn65DK8Sm2i9znPh+Lipfuc792NTKYCAd4EIeFCKGpmavApdx
u8smGJXPl2MX/9SOSwf9D5QQ+jEVsmdDtej34EJeqtVC1IObeGwGxOGcgjH5YpHRYKriK1fO2P9HXhnDfy52BLPQL+kX5g7193ktIAeIPm6zJkYA+ZUu5ZnbSMKqACZpvmhERm0Aiewdoq4G9hQOn9FY+MSIZ90Q
N8+jdhgfggVUOXw+kglCLWmFbwi76xwIHTbC/iK/7/AUJOah/CH3h87AVwei30pbL1p5kM7/Hrtme0l/gS6tuaJ+cdaF2EqRB/QT1dl35UWygpl5QsGuuJNtIJ7ONIbiHAaz1+9s/B5gdi7lH7oKizljkml3bpTs
KdXGnyAuF10SJOsgwWBPgW2MXn/0S9w0n5VPBKxCLVfbvixRwIPj1L2RaSBRlZkZ2T0UH4wb6QBX8qRXEA6sLDXPuGVxM2JgqupscbvjUicrIHDo3LhtU2pHsCh/tLDN+h+e7+2461XH6zO2QbChHEPGVb7BUZoT
T+w9OZ3gfoH8brdbrjXRs60OHfeuJfgL9Jlw5ced1COLqKLMptcfvzjCnzrPIrrIavZlqYWWv0bGmL5kPN/hFCldCynHTrXC3NFmawie2KBaeXRRKm6lZPd+gCtERSoMEiJ7mvO9MLHLi2exIwoJAbh4RQiS/8dQ
WWkT+CJe3XoakKv8SPMx3Od3l4k4lSSXQ3ePKNcgua0vPaRUsYsJvBFlfQ1C1K/6Y/H2Wf+hr/o+siI8AxmR7Cf9k54mUhaJ5E/DYjohPchY6zzJi3zUVHHQUxBHoihVLi4+bvlT7qRclNzPlbz7X/PdR1wy5OR3
xHcQePR3xEtKzp3acAxCtuP8c7Knzt5b/Dp20SFx4y6vtJ7T1wRxvUxuii4DLayrJhodWCpuIFExNo2VuLF3KzaZd+kVQquhgX0HYbgms3x0GVSf4sJiQb6xRY8TJsJWPM6bNEC8nFxrC7uu35iqJNxReub7ST13
s2kmayTLGQDzBXhrcwPLKaGCKZWhUPTmsQuBkFcE9og85cTzdYpCR2hCY1ccnLWqaxpY3jinJsLuRgdTKrLJIapa5oUapPQzpMsmRsFH3hgv0YmzVo1E3Eqg7FJXg5iZUJLCihkddUO6ZoUawwz1SPjqpVHhShF/
4uJAV0aza924Lhpeqd+qslMo3/KGFi/Urn0tjJ/44SD2OhuhfaPehlDVoreAxYl+NAIM0VxGH1T7O1neYYr1z4AQLXRYIl2WNm3GuxYrKxrTEW06MaqjMV8wZILtp9y+JWBca0HghqWJeYN9UJsdt0c/M2JAmSil
54yVSZO49IgCiymHG21HEjlnkSP/woih+1ySNkekcnBX7qkSzFY8dHLvGUj4bw+rpu6XmGDMHlmhggZX2zX1026DNVXRZGiYnLUqiIq1rliWkmxtjBlDXi0luktoXOG10t0KhWjxfE/XiTWBscYuiwb4yueyOayV
W1jiDBWVKQ4l5R4BgpVNgytp40mkgLG6af6xk1+u4nPZtWOhXWFkN6uOYxcvbk4ZleVKisCU1WM7qJg7CH7152+6FndieQCn/AWsHVzMO7S+KDChVwX9CMgSoR+XVWnju+5ToqJwxaNBZo6CLRz2+Cl14N5GNFLl
G1k3fqHGvYBsKPuaKFux12BZ2abFamMnGMKZFZMOPw+eCAAnbZldAOYueh/o4dPqExr02IpQguP4LEQlgl3UT412VR4G8kshmioMw6CLvSN8eAOO4VJgizdS4PFfPAtN0d9A5bTSmoRvzLLfQxaZn8XN1yilUs5U
27dPj4qm8hvKesaWweiTLwvj5Es8yA7gJYagJbnf/rFjwBZGjdldEVVFYbP2UnnQoOB0jdBitUGZ208TWsQXvsWWAkTUAx3eW+8DK7yb9D13VYNZy4qpsnUQiA3kI+r9KFiCYdMCWZo92ntpmCk/x2MDlZFFOQ58
R5ScFQBthA0mDj22W7SKg8XrUpt9KDq96bolAULi1BlOkou/19IIZRUo5zQzFbhrcddL/YxgUZgqXgIZiWbKZNhnpVr5jpI02bSOCPL6/culXeEIVVjL4Pl/o37KqV8wMgumPuF7MWO6+Y+z7hMTXrmhl3zBmZgw
4ncM7R+M+I5Lv+DSv2Pof2IiPnC9/oex2XAibtzUXWAwYooZPRXIJcyH31FJj+oh1U9C+QLe/KXdipm2tUYHzq///jUoIu7MULz6NZ2GfpcU7SovYWMUodGANfQhb2poyWh5IHgRtVqEntQcAbXEwQqV08+w2GEz
c9655BZnTagRF735GvEJZYPgpr/d+3qLJGnmphjxBYsN1+HFjLUR6CtHQ9edE5g3uwmEoBbFDN0JB3fnI/fIiJWO2jx1VlQFNUalzKLVwrC5KMyYNvBMXHlSJYCrBYc1B1cRz8fgnOYafeLF+9JuvK/JvLgDVGiu
JosAezknre4LNOE5eZ0emWleEg6x6c3K2eml0Jbv8dbWYWzq79HmGTTTpvrwtFwZLsWIl8p+1muAT0YvGL0cRgEZMs8pYGf6tp6uObxtrk9tNaxVCd2qaCrNRhhNyoGt2rHiRD6zRbGpGsPxqMWgXeObpMPz4oBz
f9BpyXF+oIZBuaxruGJnmfEIG8VMwjDClOSMTeGsaBmn9iF0M5UwzY9R/YlaFKfVk1f+/47ESOsv+e6himS8MfjNg/By7TUBoAGiU8on5jVafJPuqeld+ArKqjMTOfDeOVZAlpkgxlWPDUJkbh1aImnCjfNbTlVZ
HuuznfJSO2xl7oVixHaN1hPymsNfR1Unnj36XwkBoyh1edsIH1YyKag0XxzLZ2Zq7yFXW+xqfC+JcQpgd01ZuqOVvza8edlia+9NFadJQnh46uT+aJDaY4XiI5yLzTXNhheLPk8FN1xCFVuDsJ8xLsNV8cSB87A8
TNEDmZoCwmoHDPDMvXzFu+JzMdWTgveKpIukez7Lk3jOg5BfYjgisayFVI4sNMHajc1FwqCazAoHLmFTzQBanpTecnSsuGKwdvcdSn4ASIG7/4JkKJvob00PinQFkt5blls6ugCbtJGwLolA4AZuZjNFSmbZ1RAl
M7ucRE8U8HOVyxFD8WLPzdGZs0kXC3SQUlWzvZPKfsTTCcvRDGWDv0fm5/EhAFm2sBEn6Rn1EgWyqJ1MxGhioJAr5pHS86xEAFKK/VMp0DY+KAhzG6xYg6zngHK56Qg3kVA1ZgAHHykg3RrDf1ofGBPhD/kvMYSp
SobvU1gSd6wwEX7I30sLzg9nezETUqtNfPnuj5itdq8u1+td6C1vjzuu8lV0z3A9qe+O5HOooJlTGBNSRB65V17C+lv+AhasScSnpPTBFG3FOJ+g0jIYfhug+ehNcHjBCG7Pm+kDfTa21sDpuD9KE4sCWwMZkxp4
I/nqKLHqxLCRPournsLIpQ+HUi9BNd6q0FoKSXk5gQEDEZWmzxp28DW8B++BJ5RP0cG68cpAn9SAQyP58ihXXl4c7j2qdkwOTC/2dNd6l/di3Vj/8hQUHGTVy79lSL336EzRnabPy35WXZwvEJYXMAcMrpnmKSyw
H+p5HmRgdl0qxxNBqc9TqiN0e8QdPAbcEi1kvK3aXKLIEEkQifzihnD2stf73gQ1FbEm7DahgCWPiNcMRJqA5yCZQeHWqubBfza7WDWJtM4injj1IEsfTJ3POS90I5LggXHVrcN++9tphJIKKDyqng4wPrYj8r8i
HJIUmlB4P2K3Hq96K1VixN+GFRVege//GNASEYOrW0SOAMkyfveothMqoUfjDgCFzLIABtsLfKl7sYqFUBlEHpZp+0GOXKgbRX1gtwIFfjKJNYhD9TRt0yOJdCOfj7bQHhlhnEf2aHSomRSQMQ0OuOy2mjqRVJox
ok85UEufSkZEZW3t308q5KOnoztLQRw9fhQqHKG+fVR+e09v9Wbf6cm2Kqfkbi52Vyz3wbIUHhdLV2B7jU7NJ0Mpk37yNs9hgDECJEc+myTEZXP4ll3aJgyMYpe83XjbYfHZQqxUVxAhSy2D4rWB4EHW1VaeKiae
DXHmIN+/WH0T8wwkYrR2dCg8WHTbVVEHOIFPkQ/0t0WRx9TS91qQrEO0V8QVG5jDsXvRpk8mBd1vMEy15CJGTxNG8cN5TmwUTob8PN+ttq4z/MgRxLU3XLfj0SK/4yDf0mcv6SiEEm+ypD3dFhFoIw3j5rlR1bmt
frtSunnkvmi2jmPO3UFmRQTkOanden6SULseJVfuTPoJdgeO/3nzaVe0ly01GwyuoN6Z1cE6VT5I4gi+LtBIe+ZQ1oVHD4PPnuoPko3fPwV+pXLtRzw0z0HzEdJg0OzD8dO+WT0wX/8skk/JK+KDlSvLR9THzqVP
lZqpdhPLbMhfp5JIxkDsO8w1sIKWd44SeX7/6AuSFwSOclKVILUkwqX9Rjx4qnqeBxjITKjyyS4sESygC8wKOqnV7p3jdm8tg8Vtw/CBcfv+jxk7KDQEqmNCNpKI2CZ5cEb7iZ7BgTCJ44z0SKGRRhpNovZFQuWK
Pbvb9aYDUr37PE9Ed6RDzQod4Hkn1pZxJnhqDt8hOBaRwGnEXKlHOcpZ8lsHUCplmF5pKU/Q8B9QNh5jQg0ThDSrP5KOf/roLCdT1PvT+Sz44hA3HH2dteSXUV1Il7O9rC0oz9fqpGaZkGZ1II32W5JMdtjcMf3h
tR9GcLSJ/11/CVJ8MvtS6vra3n9e72q/b57bn1+6Qz8cfxlDPJ0v19uv371N6zA/FSy+D8FLZJ9j6/tdhoer+zBs1a5UvjFps5UcynQK4n5z1XlXfHVjVT5bg/qMRyEb5YljqV0tcYDM3SMQvaQT/RiHMLVcsHvx
CewpjM43XjLhuavCnt/epv69xNbXABPnB9nh5V0rK7ZU+IZKkbT8/1k2OV+whVHyuIQ9ydq3TiM0pyyDBSt0T0SLrQFcjIlCTnN5ll1fPsO547iIEHWajU0Q92Em7TOe2+hvzWa+k9AOz8x05NkUpv1XPOHTY3wk
s5VMdeYHDX3eaoLq2rO+M2saax3JWtvUPhxGzv35oe+k97WWyfGOgU4lz4Oiyxf0tcNHiE002+1PFclw3V8aRNKwVmLHUwtkiLhnSEEcWc2eqQ3rYC+63OO6fy7pg/uaCDWAgVXeSVTpwmJOiwnytV7Li+Y7NRne
/sj76CpjxgAnN/uDIV8hBHtW+XCHRR1843QdV15YWEyAPgnxz7dImiXZ6+z9RCaEO4nbCTAQwUWmauY1HBXnsJRhRC7DPZJiuau4pgF55Bjt11/XbtGmHhOsWs4nBpIwBb+zUTdLr8BpMSIVZA8OMQPEnk7QboO1
lVG8QuvwX8+g7clPBIqCzOmJT24NJuDuUTIZKAo9yD6xIpSVhNZnS/vwDI6Nb5EQpxireE6QYDRDlUGIeKx8NigOt8nau51PFp+c/E5zaGmH94t+wvDYBxl81kQcm1eM1EZCwXzhp/SvXif72DHEx+J/ce6M0pFP
X54IW5lY+cZG/WZw7r/RHew4M7ayDXdK1MGAche9joz72cL/0Zs2uh44XoGBveST18z1IvFNefULf0L1eDqMuowQNeFbaAAZ7gI6nnZvnuUFnWicEbG2d67BWFO1djqLR9cxvfNQBxWjESakMfsqul/VOBbUQM0v
CkcnMVHm95I46DoLvxATvbDN27ot2k5nj4qqNBbxPyLIz+QVVlH2dhZq8L2nUSADozceZpxpDcTRWlukSWLy7vxYCGaI1INUoTMg4P6Z7CLtOJC0aGfmu+K8Wzeb9dMVziEQSAzRWi43ffD9FuzeEGIVNW96XNBh
jUkLMJim2NIVcwuRepAOyJ/BddnqhHmCt/CO994ANlq2re295iw7V6R5ZfvpbcHWRyuTTdwGAisOEFG4WlhBR7bMMcBWfRocJXiflhGsLA7fn2JVpyTPjU6Dp3BzihqlqpoXpiRYu9BeR/awgKL1gv2Lpn4BEfcF
yUz5FFyCq6EqcqCyuXEnbGkDYensRGCUPPPD/ZI1u3jOJCbo7aXIyz0EOQlTbXg2H/VOE/qCWdeUeWZfGeWVsTKT1BD1uy+D9m1SlG+EjBmGGeFUyqcZchECm2ku1i2hUAcK8eI3+rnwOnJjNn2EFsNZrK9J77yy
zTb4V6GYDyd1RH9bf9zj1z8+A5635wtpexF9erQHP/hChJ4qJkhlf+ikr94gS6pXPG0aoiyPmLQ31WmP4aAticqyJhQTLZXIxTvvPqUj/GYQIMBxMtI42ZSA0gSqihYsieyO8fHliOH7Y2BsYeaGbue+NhAN8rw8
cue+HUcLjpPUNIN19ncPJCc+tNbQOramCDdPPXm+uOFpxDBuYkd7g/ONPch67mDFk7bo3QY+Mda1YtmVcacavlOlqKL195o6VEKYHkeJbXFiB5FtKhFTO7gLxHYyOStVU65InbQ2T32uIx0X6uMAgrHGctDRaopC
hvMW6staLGkcEcHs+39WhoXGhniIMhu3NEIMDFCX0bSQelMxcRfPs3+I20lPNI3HQv+oWvxqt5tRh6+bBoyTD4DMS9GeHmOgEttNAVz64EgP5+mu4NQ9u+B49KHZoNeRDz86cR0k6k5ZXl6UyreUEOF89x48w7Uk
fTjtuKiiRKTZPbUT10qcOGwXe8blmGzKiVKY9EUN4NPLUPuibFAzA2/eRy1YdL4e2KNP4NAB32oiH/7lLzK8h0R/Ib9bAqFrDQRC2qalOC9Z0wYUtRMkIfDQ3oI9F84mrQRUevGsd/M6L6eu1cb0OYBLBn9kciI/
dYDsA+e4j2oKrXl56Y/lNueoYU3xh6OGHT73hg8Cunxyftvp6oX7+Wi44VplDnP3UuzH5+77dw17yuOn0d185FwZ/znu2u6InxuPn+3QVcO73+0+bLccToHKxIdoZ5AAFdXsyPXXvMKq8gxssOk91hAKadHvn3DS
CetSXItTPoazWihwgKi5uVPDtWZht1GCGxGFSiJ1MCdJy3Y8YUwMrcfEgGWysbCvGEyJIEA+In0F6myuwomfSW/z4gkkDMeu30qCUKl6n84TGENB2hEfN2Mf8+zPY7cr/d57s0dnR1rJx03hrj2OEhbEcy0/lY+R
kA23Z/Sn5QrMY9YYWgJ5yUoUFAM10cMXNsCoLC8b36ZEmE+Db0biVvYyFL9RDKfBBUkoDEoGw7oXPciDvlQI9QT6+PT4/dRdRoMaIoLtEdZEEsEEHUZ3UJ3cyQxN4sLS9OlEtvX+xYGI6l4UrgQJC6ctLJMtv+Uq
vFSkNYVYd8BjkV+RV1g8pya8lBAtN+ocPRfOhWa2sUS3PgQPPTLXYazMn4/1pnKbWpw/NpItb/WHry8tJnA/iCIT5Z9MZFMVb7FwwmCQ8RrG0JoOnFnXQjq24jyLNotlqDE2uGU2v477FkSQjcnGMUJi+puD6Xwq
o32FioIRD6XsYx5n1/XIlMwTr5o5wzo5eYhrV6MiT9+i49g+Er3BPzczK7ICcN7kLQsmObuvitgbMefKhrv+Pmk5fOQ2atOdf9wo0sOBCk2AonMRYxkraWXhR3SkO6NN7KCJZRd2m9Q6NEdRnPKi4fujuQFQvIFk
EpCs4rYgYmWrloHTfpUzrAHRkpbAe0bOvLysBzNUrjjxG7dI6j2p96Tek3o/qF+E/xt/WntxGSZE/BXP/09Hg/CXORh1WxtXVnA1fbI+G2v9loBxImRgpDx/u5wjK+7iTdnI5xxhy0H+oCoBUPFiYKSMf6pR83aF
n1zs9XdLtIJvXC2cwSTce4lLda3b8t5RYIZKlzzhvIyR+A5+6EuAULgRuKyDJ2iCVWizrACKlIvTcnBF9g/PEAwK4h0K8x71UHXb52ewG9jAkqT9fy+8rNKkYQDd6BeExPH6Vi7j4EokIK1yTOijGCKq3offqGHs
n73zq3N2cuXfKbh2d8p6Z3s8Cu1gYsbd2nIZhm/hg0itF7Hs9Ev4GD3nqTVTe0IhrpOwDeoNd2M4uIEgbAhAZiB2Vgq1+RtugXFc0Syh6qgfCUY+d/jXWeaVi7sq1fO1wzzUJZLOcgR6uaXxgkLMC6+kJAlKgSks
S3MsXGY2Px3tH0HcJGCze/tcc452bE084uqz6Ju9/5MsFmgDDBtieXwFCIQ8MdNDTsR7TSpBujxUas64/KwnzqFyTk/veu5vnoN57hmfO81z0fRKP6dTC3gVbvpGUBk7C6xwQ/53lGRAfOt5FfzJLufzlppVwwvl
nRbqcz3fPYBun1OT+iHkCkmmGEHJ4Mf9ngRKNA+WDdOuJcJ0Vk79gNDBSemZxC2qMgBPA3zDN5AJGdiQ8fSMC7EgY8gVVBiOKsirBm11UlTdTWfcdmrEXNJjOaEmkIOwvKQIN6zvEQmluBlj78BiNIp8qUDsu5Oc
EPmC8K6bLIok8CJUT223uL2Z7kBtiUlA2vgwtZeVYg7CcQICag0hlqGH8f/OoAB4UxexvUoPNPBcZexisUsRetw4vAep04GSY5ucSYlrCYRRaGpD7anl1JxU/WXAz1QJI+RALfv51m9B0kIltIPfR9we38T5YGZl
J21f8I7CL7iLbdw+ATfP8Dbkh1WcVuSLhw7bxQ2+R45NFGSV3YnutGvK/HCHJ/f+crCesVe2lTfPHY3Lu8qb24AERwi+gQ9FvRV2/ORpk5GYF/ECw2UM29PCNTy5lNfAtUrHvLzE+gj/vdsM2XsElaVanuYnxNsw
AD+cYJ85n/qhGfQn/516707weo7Q5tZRQBV8TZGP3DqIMACvBv4D6NTUPHMiYgHRwdbjbsIcUaqr6MRc6oaPQY8eFbPzS4nPZ6tfNo/mGoApPwgpxQHYLhtl41tmGYq/WKvoUI5lhaO+LDI4lr12FH1xqfSFQYvF
F4ZY+PnRtZbcQUG10EFj0jRa7xY6OksmcgKFoYPqlri7i3x5pJUzErGyGllF8CAVltWTc8sZq4Dmalrvfo46aodg74yQnAUA32VX6+kmlPIaHs1RHKkEarZ5y3GCMnF0KNZe5eUJyNnGk8gD7UD57UEXrgDjezh6
RbT5hh90b1XnEg1u1bIHUg4U5631DEOlFa/nPWNV/RKeGMhECTuXic31ky4WzhP4Zhob5mwp3deQ926s2LDzmp/BhWG3QQVW+qxRjgprMUmDrMEVE5i1RnieLbNqiZFy5ako7cjHO67KvKTIAXEwVwUvkA9FPZij
ckkwdDxfxWeUT2BHY4mN+BcSFnGZAicSB7oj+afPNgR4Dk0WgVLC18gBqyP+VfxkrhHYplsMY2hzyHbmyqY6ToNjcINIzvkjNosV5KxZligyU64e18oDr+LV6cCkn/GW5alBOdRH0Hjh1SCC2GW5MtSqBY02jtOH
R13bVSxQfTzZao9ZVCid9WSUFIDx/fBZpXRUcgw20WvXUc22HWfkMobmkPn6VWMpNUcJsbIuizXTiSyLq3vmFcLjZh43XbHA3p62tdYlmZJakvjYJNx2asXC6hCCc3Z8UclP7yL8ZpdBSVqkAkuRtAgH5RMOyjeJ
jm2q3ONW/C+CHMLwnsTO+udvO7akoYWacVzvhkFc698SaExAiEhJXQes/NEOfQlLjNEqFhxiWAscoRq54oDNpo00BbgVUnU/B0jBvyycosiIZ9aaTMoMkI9lIZBV/kXr38LEZMxkgaixD/BXaEqGTLRgOcsyNESD
3Q8IlxVkJsZ4WJ73uO1dHSRXJ2HDbc1AotmC4yl5gXfB42LO/Tjp5u6giBVywQgLtUkI22HDXOEUwzoFoJ8m2p1BYb4ENNGikt/3cSlDZaLL5481xSBwYkmnVH2SWZJkBD5NYDuNXJoUpfJVxwu/GJKjNhS7L06W
fjTWHxophP+guScBoVR6HyLnaxWwDzb7OgCRgj1LObRke/nZ1jdW/5wT9pkrsMvtFxy/eJkfByT/xXMRz+yJ2sUlp8XPD6DymLNaGbJDqya4X1QFUej+/OkcOg4fYPH506xSrPd8DJ2s7Di0BJ6IrtRyamt7wLTN
tZ6MyjPs7EAaFQtu+hFGOQ3B5Pl6b6kOWZhnOD+3rk1DeQ/77uWedxxFf3oYx6bTRPgc9/U6gvRPlAIZhikTHhHy7KyvuVRNH2acSkgJk5oY/pbovcf2FDpeWrcAXWcPbOJzRHszJieGZh0ZqMMGfaxXO/0YkDk5
YOp1IAUTGgGnJYxHfkeNbaOeXzGyzCEjZqoZILjgRSudWkk6GUy5PEotpH9aCwf7FDXxzJR7rukJyZCg/UDfLd5RaRtLBUUzhhOpCXVtj4QpynoMvSr6ItNAiOJCrr/aFpH4WwsssH6opRWp2PPnL80lnod6Liz6
4NqbzPECaOhyr4g43oKjWHtOb5HAXLNcFYTw6sc1KwCRkaagLRVnvfCcp/3Kr9r9+K2oblCg158Hv2rOQAa/sDPthB1TCXTRc+QLK2UDG1WsQiwUkkU99MVAv77VlwJjd/B/B9uoXVCu7LrQbgWsQ9Ax1mZK3ZxO
Njt5LiJASuOEKYBfGYLxK8FmE1FWXO6g6wrhYtr/TcmPh48T8hJ8K1DZhKA9P/EP3gtAhzhwJbdo9ENKYyMFpzahmao8EwG95XnOTIM5pO1hmaV8Vm9fnqsXOafa7Yxad5SFR/SFW3vlLFakZVYlTQ0dH0O5UhuX
hOqP0T74yTIw5Wzddj9stuJl/+IfwAvydBhllEJjppP47cpUoQ1WoEvKa3cRkGCVaVT6sufHoyttcwwneJkfBLSM6FcsyECvVJunL0S67+qnbfE5aXeWw1wn1ZLddoZUu8Qfo/T3FNLhtgLp3Xasb7W7AsWLLMus
ixI3XZ1q+5Ktfh4s2VYbV9+KrMo6i5CsJpoVFwh6a0vzqzs2zkiRXJQNMZjpSW7buiYHdTNLNMonY0cV0GlcV3IdX+cHwRPz7Vz1b9GDp3QqanVkEvusxeHbth+lad2Xkyq9cTmj/nyxdvHQZFx+EOmy6r7Hjo9B
mYvZHztxlBLAoTz7CFHBOaVSILk7C7+0l50W450AbNVt1L/nAtTKdZqLga1oWi10K6S8UuF5sh6unOK6560cVK2e4hr6Hnq1zVrDm/GRhm2WV+Qpq6McrlHMQwGotkpWgzs/xDpw8TC5jliQeCqrh9HbrgLY0NOJ
ES01gaqSIsGlMHTX3idgyoAmuZamce5lKkeHSo51SmJhz6vnXjRt821hcHS8s3t+OXlUcJXqEcyNAi93loN/H3cX+YvwFuWzdbecJ15cVvBYCedmunl40n+ZewWVRJhHK/BtXVsiZFdT2EtX1jJXppgT15FFcNIi
b2A2T638dLR5ZSQH2rz1IKbkkZl7HJLDVVv+6L6bfzkdTitoJw1YTAnS2s3zk1/BhRqB55JXQmlxCaph4fvlFdLrIz6OLVOCLSIznnBL9jHrST+PTskx1IfOuXQMfjDXcSNt1UVu3kGJ8YJ2cZO2kIRCjSzu1MjG
PLYu9sTN5uAhQRKrkcl4do0TVsu8A6azXMawFnhkmGlVY2oLu2a8QSks3XvF3ryJiuMWvFbWIwoeBMtYlO2+Ad4qx1Q4K0okf9IYetocz3poZ8zR8Jct8W2Sjkwx4voXpIR9+IOICAgAc1gVhcHDjVyB51mbfXBG
Rh40YTUFb+n6yiptkh48d5XaDSPSPnGASWqOzpBkLiPsKCNycfCQkeTqupmuYxLMt2Ipxl6xdtTmgG1Z39QL7WzrTOgDkXb5E4JYgpkAq81+KsO8UZAlVxLKozStqhsxaM9oTG5AIu1ZaDmsYZ4HYVhx7Xrct3xv
epFza9eGVaSLnITepsxhWM6JZHvQlIuSIF568jXmQVgN+5MqFdGnIBRr5SrAJer9zGrSH/A8INWWCO6ygesK5Cp1G6r9WyXrE4693kB156TlLd4opoG23eotpgn//68FZIdW6RU49efnof/beTiRuehjQ1oB5tjp
fes09gu/kBocC5pEJzJqUE778PCNPgDJm/QGhzb2pFSnNmRBbhl7/4wHgFhtYbkJJvOap33GrMZg5WgKgw1EA6WKw2kOawSq0rBHd3BHFQQrGi0ge4jt3JApGBgxUE+quelbcjAJxEX/MvL5qFAogEAmkSIVVDu1
VZV6cTOIVHZMRfHuM+jTEFjUq9tGqnpoCqG+OY/Ug+/EI+9UDqiSekGxwIoGsJoBujILh+Z7++Fb9XCT6FQ1LACkvc98AwtDLsyIKuCofwaAas6YLMErHRy39Ys5hv2RVrh9UWPVcodnao9V7MqoL+GATDFCmK1J
mSkptFlW+8KNVouGcq1TplUVD1TWQ0dlCy+nMJNv8aIIn0XeM6gtdYNWRbreUzaMw2RNZPpurhbt+1skcC2b7EIajPxctKYJCIV+dmJCTInjV/0mxo6I/TWx2qmfOQ950jwFCTlplBn8u5rkPgkXtMWrqihwUvrH
7oafpjjY2S0Cm+6HsFpYzjqR2qgGo3KS3FMAD7aTRLV2iZLWH26Fyrl9EqF9/bFIiqr0nr+PRDlVmKQkDzulTbA9ouImmIDqs4+KfuggOMlka17lxKd7Kxgd4alN8+vHQ8kixqwjCYiyCq0tg3L5oRL5TqWOOgjB
qy2jOyUPNKeniFj/rH+wwXbeXpPidDbcs6I2JaSrikOh5zGLSJRhrixcviylt4P+M48Xkp1iPt2VypWmuwsZkoZRRz+pm8ImiuPA47b6YiXkbvuCWVDlXm0ruwu56mq2Khg45gCdoDQ7rFZ2aINM7bBLWFF/5t3c
g2VfZ62mYtG77BZtO2DlfprVDosOP0esiQJ0Ej39Y0aGrXdfeVYbAjJS5AML++UHgm/FEZzrKrNQYPFLi10BK4rlo0cUmBc9ncYZcOWTpINviEd9XQp234ficqIrdxJbyaRsTljoj+UamRR62bVjGex6leuh6pYy
arSa/hGvEK6GT41imbx5UnggbU4XsdCfVqKTplk1o2Nkd3mc5uoxeRfmLYNFmEuNpsq3EIjDDheAQbIVpOnL37kj+n9U3jL4IKwaybeMGyv2HxijDoyxB8aszJjjB8Z0zZiFGcMPjAOZk7ZzSXOTCEtYPU7NwXNr
lSRJUSeZMZe2ytpLVtNK0xgV5cKKVXcLmUXoOapaNGWZ0Kyy+6ORUEbZEdaSMi+JdvV6/R3Syut6spQwarliZNrHCAJGs/Vur3qOXwoP1kaXQsFFZi1JkPLt9DwoU+VfObQ563Yyy2Rwqm2yuaAGpkm1J0NoEwVS
G59UbCH9RmVI25nxEJX87bFgSuxnrKeS8GNb0ctaHMNN38n8YWelzV9ezlyhykYN2qh5aYtANdRnb9vx6JJoGcaZJDDldhULgH4IMOuFbmCW4K+Fy6guWM2Ea4FhOm+1GbvcNoYBcyAF4hTLZiw9kZJGLd1S6qP/
31yv+8OQvR+v976jRLexT0XEvtviTwAdAx7RMsm7gcqVCChsK6MrYfOtZ7uELSupOtaPm/jKanUX/GDJOZZI0MHQ8XKLK7lQQ+SRzJ1cMKAA9nWh8b60mf0Q82W7PGq1XfFxC3rgx4LiUQ3LuESkqqF4ZMXXkR0c
E8RHzw9/AJ6Ze73leFX0r2OcchRP0QfSMVlNWcO2m/X8pCLgOYvxkqb/jD7YxtwLPQa0B0j35hpIz0l3nAaWP7Alcbv8Y1sLX15h8fIKED09LYe1xUKhyZIN1k8FJItg9CpwuxIoryb6rnMuCLMKMJ8BSyytrgji
V8LlBvqciC8kipd5Let5nUndXSxjZUVLFGymNpODyuA8yofWUiNwcK4ZzJ8TacgZiRN0pfy/E0xdXZMc/KozXvDqG/C+iW/ojyxT3q6063gVsN8b+BdW8RqbvjdQiqsBo7W9II4oEVubpoXP9DqcTrzd3JkmZ7TI
omjocIvBkLVZwSt7QRYAgE53O66ZihKUYnNIbzYEsfsjQuVTnu6ZqZ+zFemJksmlgLJUmS+0rLu3zdfHRAEDh1LPWBQ9F1L8d1EgQqkCaQzFa7rVVIWMEHkrs3PT3DPXQvWiPC5Ygh/1UWs6034XOO9yrSHs5AaU
H11hDgAK6lY8DAPFcYhYAc1oQz5tpeYtcSAJS4HVrDCbsrjJVnr62s3GWrv5VsMop8sHMZ2HgVk84xU0Wd5GXZowckiFXptGDlGhtQYpoE7uspTiT2rlq/B57VUQDqxB7y6/QhNGCsnkMmQmk5cGT5vfEBYtEVrN
apQDnX/MspYhU6wKYF7XWXONq5g9mDYQ1vltw8DxjgB+jdUZH5oyV5sxCvyNryPpsQIxxiuOD1ORvuorJnMISJalsEcykf9luExCcZGUl4Xxs3feU0PrRmIMHiaQ4oV5QHUp8m9XgoMzSyVWltt1+wxaeXGZMxGH
rgViIxwlejGR7xI6X3PtZWi29MwOn61GwvoLae6H1ktiqJ5xwEcNB0GYuWXW8w5BHui3VyC8LkewaysTlKmS6jrE1zLA44mfyqgT9PTTQIc0TvhJHuc+8O85/1RFzd285nauw3IltF3h7GvVZEIZNU2klp0cvyNU
aKMkzMcNUMnwYRBhGMuOcyDdHzqf8aG9QPj5AXbEsdoD+oevknZWIszZle4T1yuRG/g77rSSPEEp9nFzYiJTR8bDJJKk+KrGJ2V99xf7zxN5SZL34zaJoQpXY+5e3fjpqJlYOVP/wCbQtHK1/DQ56j+B5r87jP/d
YkYSW+L6o9jkFcsfUfvAqTrZUdG2ky6kOhWDfydO/ow3yIT2jlKQ9v/+8ALUDGmwuNo+5yn9i2PAdcPGCSitbNmJYlvNhF2donOsVvFggFC3S4QVaaAWGYeosI67eskRUr4P5PZS6WnyOYRfy0p4hRQEb8FcK2VN
gXrHnrA3tar/CLBK2wSKNzLIY5VeS9YIG0lfWS9o/LzSvFDBJhnp/Om3l9MQnmtBhDABGuxGlI+XCTNS5fmE5vkvidpq+zVe820UYcLwobFysuTvle7HbunECiRHGhKkD18Bi8gDbboA9mHOAc8V3A4U0Pw5ygfo
9E/WPNGp/JciUd9CwZ1fBsDlWyincrXfKCgvEb/xO8Yc32uDK0GTSbsxmyrxsCFlq4p4HqRxAti1r9l8kpe+ljagQIPyN4VD8hSJTN8gO1Fr+pIyHyS+HLR2ssW47xnSTGnemCTuWKDoM5gNeNFsySDqxFz0ikm7
OcCiO2Gcz5ylNxnriPYhe/gWIzifOEK8sD/FP7guZyHgYfL7VsfAM9+zlX9TKC980YGGUMqJXYm57umviktNHNxkzUVstBSOzf1B+S9e82lsx4re5MLdr85w+g3nBlBWx33SmZiV+XDnoDE0Sf9yybqxaBnxDt9A
cv5ZYsWsivtk8nUDFNwqaBxcGlSgvkG77YvixMyXIK7fphb1dpixbKf6jNkPXKuFwxUA+ei+75rbWrAl+GX5nMf5WAuL3w6pv71ennsnLkBqK1hm87CSr6K8x1RwxY4ckHt+9HZK/JC+2IZGeDte50aMiCj3AnKk
L36PUZ4ZskcBGWskSswvQ+WvPlu0Pm2yAbXMd/zuwDFoih7+jT7/w2zTxM0n57N8CBydvOQGNOrFN+K6W5gsU/z2TYGp9f72rmWMg+JCJAdFrEVMGFJzcMj4jtsd8W1UJ3zL1EwwOaDPmIzra/YsOwVH4LAqEpEb
/ZBw0p7xC8mOuKTOLUb11yQpApvQC388QBknA8nYUibo2Uj3is2Q447kO4dJebO/J71ldR/+7nuOQyYfUVnJ+er1+MPcSIQMoZNyMncZ8U22SVmsCO7ZTLZZw3bUbcQ/yJCdUDo5xrxkcW1QCkxqaEslW9/BvggO
9xB6Q/Kz25wngJXvJfHgI8uppmIJ7dbcAEIq8RJFAjjbpNUGlFQMuM8X2jR9j3nPgGa/hT2XkrBXoRrLfyUILAO98ZvPHKCBy8ZlpxZRF6mtMSrMExDOAA3YzGvJVOlq2LoV3iLhxVmec+XD8Yc61DRA5ttv8GpY
tF2ihsjAJdcEvMcG5aVKeI0eV1VbApxu7KPn/wWhMGopR0WXCwKEPG9dnlr0Q8ozPMFmkXSxmpYGC7rFUBDR5xgE7BdDbSMKwgD1JS4P1Wk3gYy9OkH7PQ9RwsaAGul4xYBF2WA1pC3hgbNhopEhRHF2gyoDh2vZ
V+JE9FhX5MhRYoNXw6omUQVIogcyKKwYuDZd1qlrs6w40yPhNWm7lNqPOXkMhN++ANX/QdFYvf24bup1N4EfMQgRl7RNiEUkp29c+rjxGjzdDHw4jJHaIDLAapW/WbST07kI0A9OwNfN5DA2V+2p0SX8Xj2kwQq6
iRoQdpGaLAXBFVkUXWXfkG0+yk0ETV/pSQOB/gZgdEXLvQUMGsVe1b3nyq2SrqOwhy1eG4Dfg6375ZuK9lxD2EeuXhuStE1cMMxjbVVugK/gGsF83YbbBohkhD4ZZlYTYUwgWdsfFlGPshooGxZ1m/Ek8qCJUbOR
CcwxQALX3+rmkOsr1sqxLpg9BNMN+weMy+PKMEm7+OTjIhaHXDYwVMaDQeMSKPVqYeVDHUzAv8NGTPkIfThP9Ued6lh1d4QAHpnCf53UOpApBwgJQxdOxEouxakeypsNAYY5wGwDahpXCNEWD83GywypyCQkSQaZ
lcF6pyuFVUHFDSwE8jMLAhde7yJGHavGgQgo1gjApP1reawNQWdau8Y7bsFBVIDINHWpCC+YkbwlEdQOa6fYVOrYnnF/pJEjMy6oLtUL/7/ctmAE1mma4/Gg6SKBgkE644oxEPzd5zKSB98K5H8caL0RNIghpoQ9
W/ssGMGK1ii8b0KBDUZMxGmC7OVMSUkwMV9YU4Sa9TzoK2GC/BLvFBF4zA+r7W0bu5Ae4Ux7DDOZMxCDo+E5wmfNFzfuIoodm8uwtWyzXiYcQNJ97i/6y7B0msGsLFpNEiGYp5NsTjjRpxQYFtqFo2GqaU/d+8ZN
ViYLpPzSN/Rje4RmCVSx81BbJV+k69SU47B2fb2aSoQkJjEQi+67AWPLSY31IOKv6omyslevcvP0mFfTokmllH+j07F+56fE2g07nx/VAOYz+nKcg5s3iQrpB2TkrhSDvjlRhbjRQM2pvmlYSS7LouMZZppP3fD2
Zn2Bbc4yByHMy29Qi8F181rXfS71vryZymORhqAUaoxMkdnzcNFDBohYslfNZLKUD/gATOeR/aVGfWuHXEJyy+CxxniDmaAz4ApKP+NDFG0gntYeUlBRLnqu0RelPgP0bawT7k9MiNzCDQMFO6aeN8Q890CBymmg
z/gdSI2H6dBSWOQiP34Yh22suMhB/Ladkw/ipD018XTb4J89Z6k2WZmchg9EpuxfYNOYKkcgoihT26C20fbawUGvxHHBvxCAP0AiyrgF5umKwofDzURmEOthggUpmzr3km+ted2KePsobKdx6np7Zl6mgg8/Cxqx
gdREtsgYuHwUmO6iR6S8X4ozZ/7uE/dzwokYI8amom5HPphW6rzRIgcWDrT++uaklqfyt9OpLwXXmjZk5mkSLoheS/BokEMs/cfEIdHVdKW0N/zJCDdfexu8hk++LR4gV4QLgKHgQhJSiZaasDAKKWCmeDBkUbcl
o4ngg8SyZwta6d6UTO5UT/UqlgkwCDFfYpd+zLZIsryjbmRpZqKvdvpLvs8ejMspdTS8qltyF3CG/H9nHgA8fwzucQV1ZmdrH6Ep6PXZbQWoNCAWB/zhh6jVKQjmEVkgNRB47Wrb8SX34sF1DzTVkEInh/OrcWU/
6vcddhlLA2SIqh9HZSa/0P8mp9PwfeCQ2PLpej+p2A7AxU82I994gHkg+BNzAyboigsLlx+F0DY/qBN7Y5885VefdDrCTD0GPwWIZSDVavihje8ZCYUux+jiX0g3d29m92/ZnyyzUB8RRrV/uYoQKH4LMAsARFvQ
uRNt0EMcACa59giastm6cIDu3jaD0Az8WL5ismzMZFMsWBWHC86uqxZ9Y5MaL17SOdHlQ51KoCRvizH2pV2ANQ0GlnIPvxsusdK5wBcAZWMif61O4SbAj/jU8zo6KIKfq9+hy1Z/NjwdxmTNy0ytsjcHY2sW8XLx
SsWzDbJaWxj88sp2Vnk6IRwe1YuOSNAZ1Likysh7I1D0YyLLk7rj1HfIChm/otGw4AyjZtKMMQJ+Z8TgXku5QIJSNBfkmRSpidw4f7Veuch+v9Jj+1L+PxQEVVMahu4TshJrTF4s+qd0HXe1rRPGpf36nfEY8iWy
dvPFGCkgJROP/6xKKf7I1qPHEPPPzG3jVOnIaEsBKiB7IqwpaIMytHGcoTq2PjM35Fcp1/kNJKNH98hD9bhfHjHf54naLLGJDzWGTp6enwGKkut22lzrXe1Dq2yWz48DEhKYoOWmrQLe7JIw9QzS24D1WeyEp5AE
eJSCisIJNfyBKpLODYnv33XZHLC8a3MbzcV7kgyA8cygJZSboX2gXedj9B/zXdL07dBMDJPGxRr+ymiyNYJW9IvhLPpp0NU2akOoNwXC92gI84uGBQwqLmx27XnweaPX3OZLeVzXmvP480jWrBpG08XMI9bxegsG
8RS6JU7GaTJMiDtIpLHSSPpLbKZmoYyc8shcRcCczJXXXFXgTdQLzsYk+nEegB4z1GEKeNUyzi6NIPy0S1e9ajJKaBw71a5KCcLH6dxKw3Fp5rLraNlR3GrZkbDIHh+FaGE53uDrnKVMMkh1MmapAqAjxA7+DMZp
j/ck8pas9OG7RNbxBTFqol2NFb6imporxcxpwhMNhgKUuzDjPPVSd2+RB3AH/gRuqG1FdbvAWTgFqMx3I7jrwcMF3XCGCxGvT7sQ5MxzQHNsVLFCpG6DHdaCKJ9g9i0L2lks/7lelT4thdOGAOHem/h1ycZg62P4
PCidMZUdAQIAsNXCJJ8ndExZbJSjah1cqWwMmptHtLIGblCf0JRKqCJ6sCktwO3b0xvNWfVi3WBzSYkZ02NfoIe93SsDdDU+3g64eKkZ2qhcsPn3ZBkmlgCaSbsyoygE4ehFYcHlhSh7GS6TBwonl0D3LmMcUeR0
hSHKOUFo8nKmRiDFpGgURKaCmwb1xW4JTpK7vlJ1Szs3SkOc88Haf0lJIOWPACvr+sUE7cc2yhzzdawFDGTvxlP3S2xddL3R++pu6got5dFpvRIugn+UPtA+GQtDqEmanOyhbQXcGCBijw5TM9eV6gXefLcXL9lQ
7N1xPN3nkCj8osbujbrWSXLOS97c75N/jX6Awa6//9h+/ab/dPil+Ni1BG6xFr+tbejr9ssC9B//V/w9Num6VBJwMSl6NQzUdCo8eliHtIkdLkLRKg1J6zF24Tk0PVqYSORV19DLcXlEhPfr9u9BxQqjAFn7DDGL
5gxE94l0YP7+AQFsVkSXAYKQZoOUvj2XDvQuJj/fqgbz7bap0YJTHcjz+lT1p59PTP1iqpVH4CGkhBbsq9fn4WXmDtyDoRklItGYyuijvYakLyjaei6udXMfkKbDZC9cQ/26rOdnZWM8ycxk9MxUQigx21AkN7xh
+SdsdJq3l0ylT3XCnhMYBksEE3tafp/vQRz+k/DroR1nzgqzKIEGgAp45TeqmT5WI9Vfk7PbqR/si2qLNYQr8M0zlBMYIRVFgCTW7ZJmdeH+ROZ46TzD5qCPrwCH4AOTxkUojSRAGdZbG0woyALTIK7lJXZ4hIUp
3cSwmXgTLMR2/efvbxiu5/+d2/92xIdnAxMcHMYWVz0PqZWidxnB9PJXb1Fp+JvpadzfLdc/PI6cYYya2v4i9YieH7F7ZLpGn9N27iUP233DvSKxUOvQ3cV3xtu+h1UwNKE0d1AhVIOfJupWcTSDEt4KiMytg57x
vdBYZKXKw+oH1Bx1NKa4FH2a5mrVDkp7NfDGiz8QwCNulFOj/RnFJ2wVVgyRR4sgYwQR3u7JMQN4DBTTK3jBvqnilXEkwIymbsCd++zIIcAB13idpkw/SujJB7OfDul/5wPoIayAqWEPcUN0NRajgzqXpmonmFad
YCJXMI6yzUxpbLb5YM7Y8f7WeouuhhRxb4n9Jk4RQb+Q3w0VoU9jjzUSp9Xl8OJsr+l1Kwh0Fi0fpnpaSVM0Qe2XwE/DiwqNrY2fF55zS0GBa+GfOZ5089oT5dLSYMOGHNUpJDnhP0Z/gD7Ra+0nViEqOoYiW9wb
hCWbGT7mbDSpNCvh08nrDADYWYnHJWNONgR5gEBnnsAkKYTalGQz1xxRsoiWvi4W6NBy0ZnZuD/BdDwm0yQ12zzfQ5gvmK/4zemi7llohcq0wlCPdRO8o8fAwdHM8dYrIptD9iImJoASpEghJfggymk4rl7/yHsI
nZ242v/wH6wLLjrxoNXMPWYeB2+EN+fJPAoxTWZqXddj4ZF5s1mj8ybwSLzZeXNdd1C2Z5ReY8i6qBw4Srgh203Pl40whYwd3OlpLyK8K/8RvjcB6ojX4fMgEuA2TDTh3LkedJ6AdysLA2I6L5sMgj976ODa0wBT
yEYXASOJB1rcTAFMZGiCGOYqgDiHPx86aNI+tIaRGsZ2oWl4NJ10pggwq8853LwBVFiK0CuQuf3xXX/zpkIVG4KSelGlHzGKwbrBGJTa1C81OXzJx1brzbaW2+J1GcUgT0xXkgUKLTF5VocHQB/p6Ms95lATwfNE
i3D/pCKCy/Xbz8jcPtiBF9JTWkPWVZI/p6GMU0ehRezA5oUvwStz8sGF4EldVXdmn40iQgNY1WiLlJv4qLsaid1IQwFYEEcztorK1fSPx4ZCTfO/xwuF2Tpp4cBXN61nGVvvrDlYGL2KPuO6jDXN+wRsrP+3ZlcT
S+cLJfGiZP54lxdFdhDmsejAQj1gAAPz1OEGEX0Kqm1aAikSH8GNij1VYbebuqyv/O9+e1Ub/JQBGdGP1VjAzkSEJ9WdEl4aCGFb965Lwhk2eG8SnC5SeMsnQR+nYgeVGzsV/HH1q/eP5VMDKurtwQ/95U8Fv9QR
Jrgk9+K98oPBbWxtZQNjLpy89zoorSt+Nt1c5cMLr8XTrixP8Ogi2rML1eLdVbtxqjPEjMfo9m8H2UYuuR8bwh57OB5dDM2semGH9Y0h9Nne8sakM2xJgbuV7hiOzebkuU/V3jevc1N2CFA6CqrO3V5/EosnW8qq
CyY04OV6CJ87ZIyLpTCC3g6i2GKK8RmQnFqv5hJoQGWcrD4TutJ9OZIvRJd7NhT4YGIqV0lSFyWaw6iyX48zkE4lwyX6VGsLL8hgGxMFUvxXfccHPAedoZMMmsfGetTSQVPllkCWlOuzU7YhDm+0eUczi7QSJvEx
CV3e/2T/KJraoCTqTBU32+TENl56N9KXBZyZVhjlubNCuUnKWkkC2cTmja5t3te3ePhLoO1R3ULjYI4CqnY4OV6SzMJXpy+C1+6gq1KX3eXzUTUo+sfUB5DycPtWzmc3IrKSlAAifhdEyPFaugDOHOwaS35JrLL9
fpxlt1gY2Y0owYdxSmeDz7ek4wR4HbdTKileIDch57t43Yr6BJXyIxi0Q8tMYv9Qkrl6MdDqKRTfoRtAndtixmiXzC/HNlRyMbPJ+NfQMhUMxyEdW/gcq8oQD+QX9igjZ0Yqb/U6xuthi1Zp45zpVxT3P+iYcWaO
GHc8gGgoGpeTEoHAsG6d6uL4T4OscfwSsER3a6nd9WxWBxsm406aZ5N8Jrnv++9QkF/mWryBHz+bJ261/JsqEbAJK+pG8JP58LfZCV+bBvLzJmWvVeTT3mPTWaGmHnuAYdOXKhvR5KiTf1jhmNlqCWxBQ4k1SaqO
85vHCEK+6m2+gmh5wEMMNpDEIE+kritHfQWSwg6psZeS4FBdd3HVK8TkGoST6l3Ru/Ar1Ob7D43mOXDqWqAgF58iYBVVjt1zEDAoX+MKxQka09WKLY5G/VGsGeMaWmXNzETfapSVmb4m+NdRPtZqkflxMBb4LV0M
mSypGkpZWKas6UzpQoLpjDBHW0phsKhaNEwl+Zkh83RsVT5mf3BZUK9AAZAyrTBTTtfATd6q5Id16M3L5+4kc1QHk7p6EK/jWDKqhNROIUnGZJisuQqibXyv9jJNqkDr6VTAytc5vkKustVRXyysPCfnnzEZnqW5
q+0zGIhZAy9ufaHeaYepiev7ydgfDdOULWhnWIZ4nMZL56IKsMQKo0JTrjAn8J5Zc9Qu2rewaHszRgOVzknNsKGuyUzw/B7RJHZsEzYurCFJbGUaHtmdOGyYJkYI2dyVRwdH3n2O29aFRjNeAGJz5abh0SxgJ1uh
J0TNrLlgrDf3tDcJ5yl8pwheAh1PJJ5V56QaJRG7sYydYBLmqeMD0pD2Z+wOjswbJDVPL4rWcrQhxvsQWC/Iq4Sc8pHY8QaMQCp0J6OAUdV1nwUgJKYL45krING+ZeJDqt59MKhAsnCROsvRjzAK8pPUqQ6gScpT
ywNgsQOzUia/PbY9yqXHiil+WR+5IoP1LQfxk0cHkXJQxns5lflG5B/aPMGrEJFC/JV7/paQqVIdZrBIXTqhnBJKwRIpVJZAbJqL7r0ek1Cn/S+hwEruGej7mQhgIbsH9f6nUG5vSYkRdr0oyv3dM+QwEV0bxZE0
WKO+8yfU8Pcbk8MnggeGOl8prAyGhqfy6EJ43Qy3ZuZ1NqctsrU6g0Z3y6ezI1l1ProeFOGSqowDIRzG2TX85k7yJgS8OAiYsuhuCGwEL54+UhuLmjoEmRoiwzxh8+7flY3hSOMr033t+a1JOcAvRlLAYxt474sq
QcBt4qRHI0Po/22l8J3QU0foQXhByRcPegFJMade3tQFC3R72/gi3R1uHvALMVe3DdfQmu5azQib1Qy2mE2H2dGGDvw5nkQtu7QwWPJh12BLB0JrY3DfRXle7E2E8rtUNJUm0c9+R92HUiL+LtVGe6imxDq6XzaD
gM2nW2ftx5G6rcFO+C661WhUeZWL1aJBDjNRObfRa2S5YRhPzEyjAt2vjg949QiL3XZ9Yp4YUeAXx8+4TusI/iqU4pKoWUmRbNg/BFi3hiQEN4pnBd1n1pddpp5KuTzgBUz4vc+iW0M0woLFd6YT9kRylrUEFZo+
4ImCU7J+IxJ+XaydDkP/Ty1lMik2dG8G1TM3k3XI6ONaABYPvwd58SZTc62brz+Oh99LXpwC9qyl6u+LPWwBvFcwQ8d0hLFYY/W3bcgykeXa0e3FFzHV/TpoSnFdnk5ZzlRdF8csjzB6K8pILQ58iH4lqbAzrMV0
YPmFkw3OCwrUvg++v0TgER5A//P/gf+ocbzsK0QNSAIe74D3o21r+bMA3l7Q3v0Xwfco4PP3Npu/6V1u7rvXBai6W08Vdd/4NjxVfGaYwdsCLyAk/o+Ffcn+BMU07MVZbqmCMsGc6Ax3uTG92R/uh1YIop1Tbzw/
GyDZIav6bU/s1geNPrORmmrhgcvXtO225B4AdxCUpMfHBxY/56GkWoqqOAyBtEf0Fysqn2ZnLDe3LE8epjKulVSo+ApfGUGNknnNG+Sy5Ieh+Sx0MHqpmV6D1C8Bk4VUaf+wCpMKjqPymJCpIShPZwJ3BD39haEm
6j361U3YV0Fo1A860R8fmlw0wdAHqJJ7DIxGTQSjJAoJQk0ilrxWCnrUUqKrOFgMhmkbLRBqibRdDjUYn8R9FvcGRXNcziukdJyIDVDYDOAlJgfP/NL08A2NhAmGgKhM97ScaYLt54inkGapyjrzFytOxZqERmzr
kc0BETS32JzXm7JqCwY20sHYpVq+T0fSKpp4XhE/zJeKmxXwIbSjtkbwK3WxujnCbeMjDk2AmtHJHpHiAc2z0ez/kkGpoPBE86x2LiS3TlIpP4YTHe2kM35LIS15ypM5KKRCUVzl7VVJwN7yEyg5yIAr8/5iz6p+
DXJLIL+WWZNk+NCU51jzp6kksA+D/RB+7JD5+UAfluNXp48pgM95KHKGl2GrL52vLGl/IJyZqOvlaWXBnxmy8+HxQEVEzfRwiUWQBA/9FF4sfuI8MrLgVO6DMUIJjbhycZ7szu+aEHo+346gTgrxUNPgrTRMfdhA
ji5c1/qSOgGtggM0GobBLYx6LDd6I9B2r9hniCjAwZSINpCo428KftYUvGHkKKJ9omkUx7h11m95JdxBR9JsvXpT//Q0qUAwiYqvnH0oD+QOeSTTL2JHkIERH3GS+US7ZSUq3APM4xwJ+dGV7/ZS7MM84UPv77iQ
d3aXWbtzLcEyahp2udrHmU21xea7WUQRQzDgGSV0Ri41M2zdPE8v6O4makb9etYdXhmB3k9piACFaqQ0Qhh0A+2g9vODqxee+FAcFrqugsGf68ijZGB6ca+9GAsDxK3qk0M7Y6McZIYgN1zG9+D9pcXipzh+A6LS
lvasNRYEdEJIZ1gDuGrUTLmNdSXjZV+hXezggmOzhiwKipFWvuZr1AEeJ4PmR9BWKYK+gCE6bCxaW6LgQkBYOsVK8etORCLQLVU2xIi05PnLcXGa833FvulF90sBHw/oU5xu6+prYvCmrBCML6MGOtiK/hinEuha
hxQjQ3ZywfPI+vK0XI83tkB1k2A/9wnDSvHgYRSgysuVkOTY08dSL4KdbiOEcmxfGi9TmRM9ogPmVFFKaS/ZNb+IU1cyfUuiwhl6o1Leg+OaZgqyJShjnOJROvfnxsR8MInAN+ZsmiLIPg/epQViG2bjluTobr60
OtpBmDfiaii2tJBN9HbiXYAnOU2CvyMQwsvmmeXb9JMpGLxl7LmcovyM1ZQkIAXL5jH637yH3G0K7XeFTB/aG6oGHF61KxWM/dAeMpFRrnf+mua3wEdXlad7sWFfnNkXq3batq0GXtytGRV3+rz1u/y9OPCxdjKv
lNbEI71nhAvVfYVLnU0ft8Aq5QbI+5rxGReKp7vcw1Be3PkPcQsxNEmXivC1rxlwpTT8PxtYtGp5fJahOBWRvniVVJkOsb5sjpkTcOpKklNdMwWDlpYyIogKuL0P9gqevIkLX8rpgrwDTZ2pEL60sTl0CKU+osu6
AUUss4Os9BAJy9ChG/QHARFdMrg+/krZwEqEHHjviic5EHJBU6qHVuYLe2Daq5Lfonpfcm7P210NmrmvlBDqvJtXmMuCvZ9b9VWuIbwoyQbqyHHSIiRb2ywOONIVhzGPqfYnoKkRKfOPZy1PHFzVrrmehf3n0fkB
J4joQPFhFBjC4OrGHsbg93lUsCPbXExSGJ4xB+nfg/GPEVKI9iFRqoaQYqmmBT7i7TJvL94ANi27tsrfwByyS1u9eNlWcJG6sw5AQYEofiocPGL7Aiuxkrx6mL65yQWEcuH7wquA0ZSKoCIJL5x0ahqd2+4oX/li
mJ77pcxnEE27TL4A5wN2UgdZGlA2y3VcqTsoy3nWw2YDEtWI8dc97tAuMN4cl4H41pojIhwtgjzH/9nQZyBVZH/TV+YRRDiOA8rQhCkhluXu/I8eGXw2BaETEpy+Q7srueOjz5TMfGUZUm9zFTTBj2kjSofH0CL8
w2TxTBqOQmTpG73yM8tbkIciWltwcAAoqLY6st9hAXx7x8tBXTzoHDLdFdl34e45tbuw3A44gAC8vctfWSNk8ezVVXTWr/Bu4MFcNe9Af+pkWuUZjUe8BHzR7/xlYDSSIGNmk0A3vPZWrr+lL2hTwfdKNQ4xFdk5
mbisLgnaon0n+aoFB8pcZF/KkudBqA6ICXipRFOI7EXd1qbWjcNoeVSykmlxJKC2Cc2WBUiTfSg+j/FiBMO2AQ+POEcdbHlU+mJDPJmz1buSsXDe3PahxJVpgjKhkQvkCR6zQAbfKTFFLmm+h9opAzIkAnOSA44H
mrtTkfUMr+l1VO9NJI1yJdotewKJ0cHTzE8WV+SRxbAOBTpkH+kTQ3FhRQubRNefEih+adDOAvjTQPXzNdtmbRv7nFQMSywlm6tAI4ekc4ksFtom2vIj0NE1HPcZels5HcFvXJweNaKBsCcxN4muLSZ0ZaFl0OMs
4kV4eb1aailNJxDLg6iGlavh5hPBMBIlP6noPfZeGh2xXXChqlOJoga3r07NTv4wwjn7LGUrc91uq9lWO9UagR8ACKwAWrOijk4U5SZlLqyBXFKWpuhlfQG3EzKLWw1j961AvoJErxHc03m54fnsZaF2P6fMUhxy
H3bkl0FpkrjKuwykCA7wxCIXe2ctYAHxZCz0CNvLSyILgTZJ7BzYcRTFyIjizItOn04s4xvHwcx2sS0AypWC3/vKdWE4W3axKgU0rVSC3pkf7Mmy77ym4Xd2Mvcq7WCOhhw559SxS27mvheCjmvqhR1xoboL8WUY
QAvvYXTKdYgu11+8rar1jAUhoSyoMmpLyjGIJkMXN7pAXclbfqAKrqj05sH4UG45xAlrOR4714aCkxz4sI3B6V0PCcN0QEciSjNaPra3zbDwifGZaZnEVSANAT7BfRB66VtXRAy8gLAyRObOZvuWoUApbWDvj6KG
ADwEFOUbC1OkbDXisXEXW4waE+6/oKnSyN+dq8gs86vl6l4NGEO64yPPLozRZ/YnskFDfLU66rzYz7KRBjvz/7FZcJzSHqZJDGV+P9vDgZYglJm4STYkVYVWlQwT2LdbNmm+eOOOD5WreQ554gsrIEBbdAh78WjE
gv93N81byilDX2OpLybb83+wiw2ABmQrt5nXdI7bZFhBGoSVAmzxE4kGVu1pREJcHI0ocYJlOLvV/nT1v/rLAgX5T6DBI3ybrNGXNM/xjLu3Ivts4xDpsJbPXt9cf3VG4PRume2WaxvjNlUEeBjhEIzxki5RChhE
UXboloqG7VEEtwlp5NU4gJYm2yJsVnk4IdBSaaJSDd0U4DmP3ZnDuPuhKb2j9Ag/JbcwTzDnZjFrljHRApAUUo147fJL5sFhww/4KNvAEoKVGy1dsFwDvROWTTnrEb8RUHhN05blLQ7uW9OLryRpIKzCBbfZX3m5
5ibwigutmDJi+JDhRK474KbNv+wwEP9ausEjekdQk5rwIQAVHpZlD/aeOh8wJue5refMSIsXrKNz6ZsLyZLkX8lx2fVhk5E9k9JyLJGhqVjtlk270FqNtwWzhmBRPt6lITK9R7qAFS7FGdMcIZIB6jO3LoiXAgUK
nm9QB9SrQ4NN17w/T0FM2tGGnVInVQiaBcLxrwjNG63Wl3Rb/DC/aT4rzHj3JZu4neGrpvyedOGA7CzkwRTJVvFFF18XZDmVrYxft5W8V1wVCNk6B99IzWxS7OcdP0nUW44OK10zcF+Zj7b1GsjpU4I8LziiJ89E
qH6+Lq6JYScv+IuC/hohJ6+1Q4dNz1OOUeNKnDs1xOdJadhMFVfx8dQ/hmAyd7OTzyXq0McpBrtPa4CWW+3sLwB6iHMxvEQNKCNmkwHWAX54rwRgyqkVui4QUXzeHDprUr5m0qX3OzgS6CEHw+TvZXKdt/H0hICz
7aRPZROKXwaaaYNYYyefKhX5zlsyCTcxRuwMxifLxUPmigIe8X2NydJgoRHp+s7NmVQvve7oBtMzNM/ZsmUVfxklVh5AmwvthM+9Bt0MPBpZxI855l7d6uqWWQRk2NK3sCW/b6tWSoDovbmoMjG9IhsS8UG+FgPC
y0CuxVI35a/kOGW6Gd3wCaDY8kJAHho/M/iQuJ+1lC0H/x9oyId23nKHJ3pqiBMG4M0mY6Hld+4nNc2nYR38OVelcjwhcaABAwdHDk5zwTiu8FS+MBgv/pir5jWaC3ME42XjYha8j7ZA8Y1LEF3jRW2oHGv8mm4b
J9RFQxRbye9WBCQ8dxPSp49mNTtho2I+Dd04aYhLK1+f6EynuQ+uYU8baJtFdGR7O3MkA0mkJIEbSRdnRX+NgFhABrC6mt1kfqYX8DRbeK//sll+ir9gsrb/0/1a/eB0nufDyBqzpL+0QEy3RKwDWyO0BFN3dmGt
OGXuE+AnaQ6X5XpuqdAB+CcWLXNwwgJoxAJMwff7F1nCi4D+J0e1sSqYJYvOuuhyJaMN/M2ZRGPhMzZcebJithLxn2M4/v6LRwJJJTWGlYKdh15eXJCS98pAwzKmW0cCIaxUNLp1kxAeHZsonVzbTIXwYSpGfrry
bTVQPb7V0gmV+J+9GclDAr5sNhnpM0oa85szs6UR3RUc1d2kn/LgSDu9ce53UwepQowHuyJIlVz1yvaBughJ4Tn0tqgMuVRq6MhcpmxEv3YUeGD6Xro23NL4yihbF4w0LmrhEwTlWRLlFha66gSJPWEjKVUiqg6O
Z9u8UnYpzBs+nCApROX1qgGw3tXfJ5547avE6uKpU+WyoSKH4rKKVF6HF3DEqeE4E+WYYmeWLG33lfw+5s3nwwsvnwc3Hwzl8U7Tr76IvGM6Y3Ic8XfaexqN9T3VLXqz/P7c1SRi887GW7J1TgxN8+dpxmREJi3a
VltvRthmJp7lYMGYmfOexgZL89B2G1asCrfjlkcrEp3WLDLRZeesKSf7C9vAYIB3eZTfl8g8bK/Z2CJwz+lSjJ90RUY15OJMb3i53nPMdfctl/EJg0xveCpTO/jFodujt65b49sv2pt4L9ZGq5QjpsIgDnDRVkus
E3d8u32IuHKtxfotppJ/bAu5ghn+W00C1ih0Yxd5uao0xsoJEz5B22dV+KiN1IcZVTsgisxBW0QQbe2indpvL+wAe9XzJhTUrFNuDpc5TFooFqad3LKu4Hd0jdtpHxusjmafy3i+X5vJKIKK72ZCpmN7M3fPFEwG
tbe5rspgWXpkJgvKrs4459X89nE2lKBfRv/cp0LnCZBdqJs6IbgcqDyLoNsEFwNUJBPsygPUUF6Q/AdgqUH2k1mWgR4vFG1PD2GvYk3R/syysBHqIp6d3k0KIU3Cieqdh9KNUZDGdMGlrB3NdB+XDCQUaLFVAfOO
C8ohL7eIz8cgsepIndYXWNvDNVYJDXpK0RWprBDgnMSo5ZED71ZaqttOEpPPoQ9f5zkmLAEiUUJmz5HCTnTVXhlHz81veuUZbiotxZkqc8z8CY+uSTzA7tsSneOMgKxSHPNqW2lQk+tYa5KMKRG82mOfWeECT2fy
pyFgp0a6kZaDEJG1K3b/3YbUsOBkIf/u52rf2xnc1AVUVhgh9lbCENoV46gob1QNeDdJ84p1A8MscbMvMiWa+0syzLCaYe2T+NBXqq71teqDvON8nCd/6zJ5WnEfr5O/dYdeyAvJf3ZmJbjw8pClNc5B6QXcMalQ
tomLRwYZvhjqXU7gVxs1i0vKffBXduMIV1LTsLmgOADIz+rq5aVc2bPIywXduVk6SPziVzUDL/OZXFTWlZDs0glgYJAHCt/zaVD7zOtSNMmDXoQF0A2YoFtb4qaxGtTWqLrCR4M12FbZhutVUYUcTCfYw8R2UITT
qmudaizg0jGlViPqkNjS0DkJ2Km8RstZ0aX3gHcEtkpVwa3R4+fQM/63eWvHtd22xns38z68jC7rHsn4kNJfvm/lIw90ES2BLid6sfzBadV1jjzAtV3Sy8/PKjRLncuq3fyvJCK5VmCXcUwKFnrskAjEOt3GiYPa
y9kwRfxvKvx4iesyeshbM+BVU2KDeyzd5lTuFpTo9cNXOhm/f/rCOzfN5fZnUaIHi/vFDkiubI3tam8TdlF5ofxdwZUtvN/buPikP/Zu2zocNDxY7zDoeYMtGhW/sum9EuWAe/KA0Wv8wdTaom6x4hnHMPPNaubw
qE2AyoCQMsMEX8YzbkK7IxovVgXnYraXJ9kj4zNsh82Te/kdmhKdeNkH32usfQ4wVxUilLIolKKR9+MT1QBzLd9Qc+No6TpFaXBTq8fRUY95K8HMwv3JhN0Lla56qzQYfhXz3q6Mh4sixDXW2b/8onnRJxws1XUR
9BzuJdaQaCpMWwQPGRX9OcvK+5zjmWon68elwkJwBBZz6rU/pKSwCJq4qRB9wBDKETi9sO5JLF7i/gX6JDHUH4GOKeEUdALVt5unUV9EFdopd7PSBzni3ahDH3WQ9sHF3xWObIfHBAXRUYQp0e2Afm3tQjDaCR9C
4C1l9XVMyh8UrsBvrni0UJLgX5o0UhU2+yzjHFWPqV91qaGyqKN14LSlkZYjjVU8/PnSyg5KpxnuB9u2NdUEy0ura/PRR8PnWIqvYjw2H43zFP9WORJMIJ840+AVFTwmy+QgI0uQcOShnSN2a4K491Ys80Y0RSxR
9z/YGuNrRILXanrsmL0AgJFkVR3TySwKVhKX2SBxfcL2w6+DVtf6eJbG8zxoc2eI+C5p6OWdXQsK3djbVRpj/Rm7ymlWMJGRiz/WcECzlQeFDyiHb35p8FSh9xrTDh0fGdmFyNnNn3M17LLMRE0bNdcUV4uGOc7S
3Pw9P92EKnhWM1vlrariEI7Kadbr3Bi01c9fLLGWooeBYz69NH8ZBQzMNaqZYQodzV3bYHFFY3a4h8e2tI7HimdMBcUlCXRFOONyOhW3UaS4GH1HrIlq6ldjp1Y/+WmTusbVMWujt09AoSK+OTXoyOMg/gi0AblL
b+OLJd6exZF9+hliEcKzNV3/gcRuWrdc26YT5+IIhFn5L4mu2AqgW978OBBkMm7y1ZVWTRE17ziFcRObaSw7FbqF+LgxuYqKgYj5XRMnqTQsuDnP2mEM4ZxbNx3yE0HOCk0TJ4SqC1ac43duJGaYW5CKge8z/JSq
Y6AMgcjW4/q4spInPDOZUzR7I6WIbJi2HxGvRnwL+VFyVYTBIGp7iSBK2hIif8OAw6eM9E6xoHMKvL5nBANJLAzPVCp/VuYsWQwQBnSv2JvbmTWQp4VU83c0NJ5CI+SDkE2fnKAly5wI8JRAmhqZbFKk2yDutArh
9VOUar1Cb7T60HGcaSVHFCqb4+LFd70k2dGFCFCwjzFw69Dl2GwWQQ6A8L+yLTi8KBqn2+uws2IwLp5cTxbEx/eTDdDUvOEU0kWNgeJvfdNCPeZzh60GCWvhk2YJR6EZQmR9jH2z45QG9M00f7nB3HBbGUgNZ498
SzxZrVt7qwxOtDMRZ4a1sLLCGSZ/E2AlMJCf5Ird62Opl2dsV0ZfUJjGacDj070tbTlkQ/9BG34kdotMhiVWqvB16CYLBv/wvRlxI2twGbrYzT2jWUgVJ2+R/ISVcSiGdKq0upE8hZAy1Kx0nGncXGomTFUu8ydA
E6kTZURRi7P8C5nme/hoFfLrVSdYa+k806lMpQz55Bru3ND5bUv5GdO4Z3VTypAGkayqQtLUiGL3D84dc1n6oqeHxVHcM9f6+mjON4upcbLqOXj1TUwZCTzVTRsDXhfBLUi6fpqb4/shKlpZQZDvDuTG7PdTycwB
ygw0N9e2CpxW51bivbrmQ9ZMXs72Db3jvjEA38Pibh/4tfBZ/9Um8QBSvznYIB7xSX/+veuSPVnvfE78jR/w7e6DUPjxOcpE4mXwbwNkd9+FySMkJhpfKokf6k51la/7SpuTp7Oz4s0IJy6qSAEPsKZEsKLJW+CQ
knQhPJBfQ/OKfmVMmUtoXrab3+Bj5QUjZvmdsL2tHJ/CCrPI2ZhmnUtiVRsOPPhxtUBF4CCnJQotaawTfRa6oQfjOMuNjivGCiGLu1KFGGw01Cppv0xGymCNlZ9DGbCcURrhXmRjk5EZ3Ty9ZUMKxAU2kARxp2kf
I00a/NUHW0D/mU0I/v/5g9Ae+C9E1BDpSpQpkffcDSossPb8i7YHlBhFPwaHWga87o7kxFjt2p4tl/hshH1jccldxWt8AW++fhBUI3o4LJlCBXvSuL8BiBVCZfI2iAyZJ5rDnEBgqcnrSdFn/Ttd59e9GtvDuZXe
HrSxpUrMOtr+/ZmV5D1e6LM8EoKVzE8MBgpVQB2PrTJTc1G8a48+YaOj6sN4fvhs+06T570rPHnNToDJXdK/H3uCQwM+Ztxh3hphOfeJ8zK5tVJk4pZxpkaDKGS4t1KxW/RGpbWGGOmTMrtvu1lkBwKOOXQhNHV4
+7+wc3KGGUEs/NbIjDfmoWCfVjOlRc21zMwJQ2W1VN5qazgOnlHccS+LKSE5I46epiN1YUDdeA/0epCANlsheLbocJCda9faaqIeUfXhEcT/bF4SZ4FgV5LT9AUlNBNcYpHUoj9ZEtssqXDl61yJcErku+mw/ZY2
m3CE6+YlVVDLo5keD8jgEV6uKOHCcakegrNTHtbJRIKVEwFdqe2UtcLbkdOE5OeID+3Jo5Gcxt913HMyxlSg8ajFLHta7HMWDh/ruKl/L4gcHZGq+/F9Qy9kRm6/lHVSmINcKbf+WvXRw4stmKDqu+s7bQW5Xn7t
LCeMkL3Z5cLrXNFkz3u7hsoywcvHvizs8zeEl6z0y79kUP+jsMpo3bD4FfkmhBMjp0eYY5C1RETQrLv18HSdrIYnGY9STY8QFktpbtR+NnvxgCbxoM2llJbaJ0K902xWmaLOjtTe3Rh3hOFOSztH204nCkQcnhOS
CRNJfOwOcwiFgzA14yGyGY1CF6ukxDVlW6vc3ETmuBW034fDXT2l8a4hrJciaVB+FeKddfMVg8QopIYN8m2DGRj3C4jUmJH6S6xpmbWdiced2F+KceYnTlk7uY/ud7NQgtoiwd5oou3K9jPooK1YU/Y0y3Dh2TmJ
VoQSJOeaFTnsLNqSrKJwC8wqX1epT6f9BisYHeoYAxM1bWo73b4rxzFXnyY8EBa321NfuBFOe5h/JUE6IQgfUUHhl7vuSdHEyc9bcp99AJcewlcYY7G4qnjtgyVskZtNGYFPKolzEFoTV0YNpkuWMgLtkM17R9EZ
mUiCCd55jJNtx00W1cMcuoYXELsDBvabWAyiLua89A9bXt4X2SpAq9Kle9e5yPq3xhXaBdb/vIOXN/rSPZE8culvNiFFSY5HmE/c6f78ZoPTSjZv/LAgxgsWisfpoJ/OSzpMg+9UOaR/YQzIpqAOKdDN4ZAAnT0O
ZRNORSaXafzChh7WXMhP9pvwEeYTRj787w/zzw+vKnXbFUCx2cqqwugPnwJrff1B9ePM32XzXJEgAK+b6Wc78LFiGl8fxzEE4JBzg8s6Ro0ljA8PjD5K+Kv+DFEnBLN15c1Z5dGyHxKk1KNVFjRoBFO4ksmUGyGK
URxHW4krgQOjUeOgVi9CSlLbXgj7f6FImv96QiCwI3AD/yYJP/WF3FdiEMjpyeCgKJMit77Ajm6dbQ2BwYJvluGeU0kC7F17CHD/zu0efirPIUGHQO9mb1UcKKneci4G44euPaJxe/kdesb7GEUjg5JxIlQxTrSv
I241VlcaKyJnvCM5NgNtUC5Yqa40Xdza5jAs1IseUmOWGJQgJpUafJL79NbN83c7INFQVh7mvmV/Y+XxPtxbHi/n290UMS9VdyR1hgJSbxRON7ZmiD1QoDCDWeX0z5AmALCg1QWJ7UcDMOsO+w/MbBh0mNachghZ
4GtovPvPmMFv5NfEHMKVIAvMOS1rJ5BE591HRiZHZ+YELy7O33h3mCNSB+3m2bjOx0eK0HYVKvbQCx3TaiW6uT5uqnH5mKmgBZkiQFMUM46EitLvsYpQHuAaR2/Z/ClMWSOwYo/XRAzWihlRvBaBViyuqx6kwV5b
MHJF8JI2hEiBPsAyZObwnfQ6FmYfDdxRQr2Ur99UugzFYuXMUJdnx+Ti8WFz9X0HfRxQwE2Q1bBx28magQY9VbdxnpPWMBzgx5X8wK5gyl2af2nszaY3N1NHOzAL75OSWLtmaeGr3egafNSwYQjXtNyiji4UssMj
tyVsy0E4fs41Q9cJG0LedX6sUwhnF6DnURrqsQmjtfjAXoDpNw8NfNuBJ5640kfZS9tvDSkSP0Yk1C+CezFzBT77rq/75sWWfbFr+/v+qr/8trnbiZlIbxiU5CRaGuF1Qb/6vFjcro4/AD+cQlSsSD1hI/dF9tA/
PcUDFk4+dV3F9qo0+Zp97IAa6H4znzKMmDsCgbw5nP4ZwirOwUlm9u4Mj3XzqOUcc5qquxF8KJeQmMK/rWpJuzPTSg6jJgWQ3pt7CSzDkd1/sIAfgSiRgmSpzj5EjYMmDiRVhH0Wo6EccdviLWDhbzH/r9juwLe+
q+LesRq1uAZia36OurUhLTobQIH7IFkJJ0ih4w/4VTHQ2rXJZhzuN6eBszCZM8vlpSL2Iiy/bFfEVRCMmE8hJnbED/q1bZalnpAvdH3OMV5dVdBGmDZBFmINPMXh1obuH/2Q2JI6ZHCFHJo6DDOMwaCS0ch6uQj5
V8SfFzGThLogwxX7M0K3/HP6m1XkLRWwkiP2eZ5ih1BsDGQwRoey7BcBZ1sBzuQkBokgTCXIHY3GoiM2ho/h6/Nw7SxJXcgfbkc6obViG6OPu80+BlrTKjROx99fNYBZ6W66T4G2tBcudsfDOYNnAtHJg2dGSmt1
mouswr/8fXw8G7GWg51jI+Cj2NhiFfq4d/lxChcgdCHRXFUs+ka/kLzfoZ3hFm0rNt1cyN1tC+9H9eM/lCzhd2efp+lc1u/N1CjvDYmqMhbdhLanFz/RkB/4WPt3vw6qMuLjj3OKxGd+6lKRAO0nhQ6KwqZfTjcm
ubMcxLVYjFJlrJqbiyIyPU+TVNij96APaqP+JNj0mMborWYhOjxBS814fXs3kJG0aGu+XojudtDDMQiwcAx7mnScFXR4NlgLninf45RlOIgmOpt1cMV+14Frk+W9bbZWi+HATN7+Xro7Eldfu5CKqFyiDzhEvdXF
sIuoFlQpW8Y2Ldf2isLKEASlTXNI17NrM1UVTzn4O3VxhyioVdGIlht8kCgKViRaD/XBzCHlumZ82YHCpXw21h+S/2sW6vzXVfMoahoL0zJdh9+kyTgDC9FLeAPN12ehOcYN/6p0ZGrdOC3wNsxH0hZQmFzLT6xr
yk1YgRShAps0YPr7+/pYJ8mVMXMa/RGZHnkBgmXGzg+JMfGegWwUW4ih8Dibyx2EiVitnByJ3kIsRYxmUNzKuSGbsLi4GQcVbEoMs/3yuZivEsY7xCFqwhXycM8kKFEPpJLvVu8yd8Qxq/tOImY9mNm/UO4bPdPi
DlS68HX7TRmZmupY/HZwiGBwd5eJ55P+Nu4KAIBy3aaPSZ4wEeuKhS1Mo2f8KdKsuwp6mXwzBMxCiyyHc337iP6bG7zPZFiaEkct9uBmlNNG9mOGmNK46sUc1VLMEN9qzxlbdxylpRZYFoqlcrvcujxTuw/Vfnnk
muwWb4B+SyURNu8yY3cABLWUkxKxH3936if3evcH0ztf0v2cfGGKL9cltByZsFq84OdQXamlAMQySLoOLcF5Vq9HorQPH5Gpq/L0coCha/fXOqpYQKGW4NiqwfXLRlTU4ag7q88TM5uCeRlXzKJHSQ6wUkc2CW+W
K2iI6xHUFVKral1csMPHzADa2TYqTcSGymdE/fVP5BkX5wgRPVhQ+radDaMKqVMYMnp4bszNnV1Y5Fy0Vdz339sGrCqp0f9w6wBXdQY4BePhhB9LHlp/F4yhusMvnnyc+CzQ5iprYThV0FsgwBCnsC0Ifok4VE5u
epheE3cgifvZYELzp0ZFV8eVsN58YsGZiioQougS5j6vPbJcEmzSvrnELtk37I6ETXtgVckTjmmfpzYpIdYREdDpDUrPBmIGTaeAeSrCWiY4JRlALzu0mtLNokIBq+WqPbK/d7gR1BAb7RxZs85wlohySIvuAhhF
90f3sZziUr800NcpL25V0sAshs/FTVrljHHVRfDccwH7rpi93siko5UJVwucsz24xLzqQIQM/5t34eVD84kuacmvUpU4v+fpxM7VLCCKfsqC2rGwishv6czfSpzBq5Ezha2hkt2nd9nHs/cpsjU6E7wGcrFizwxV
jBCZPl/nKjDEThhObf/ALkbt+mDABJx4V63je9Bftq3rgcL3Nc1JpQRWO5j1oRhOMoxB6bqW06vpyd2j06yCb28GgqScBqpBGLydih7FMvg8uINBhAO3at0n3isRRLNpdHsZkaitop8+seXXrxvjCt8fy49vqKyi
IToATaxC7kyXuCn7u3L1EORRe62B26Eyeevh4H9M7mjthA7FFfA/rtpyH1V/yX38oWRqqdbxh6anQ0S0EZsBg8qKK2OhlqxhDD48EaQfZbEizNthghQVMm5keqUgQuPzlAZ0rSQ6qVBM2FHHwcmFB6n4m7wm7TGO
CJHIBMeS8UX6pmLs8E4o7n4WrUijcXTkwWU4uO9qeBbSbvTSZrjXiFpf25CCgTaLA8J6s5NW5rxCzYSZ5LH/8/IKJY/iJ6RbbpUYhUBkycYnBodRNhT8OewjuugMCMIMzsygDAfoRxnJOZ0LE3Lw+UUrP/zbyEc6
dSdlAmEpIofVMKpJnU2rOHfP9Hf/YHjkjFYjf9x92++Jdl2uXBbD0uLLJ6TWJ4mkgQsOyyTVluR6t4EkE4YtS3DcDuekQL+2+2UMy1wVAAdY0jENDyubMKxY6S4aBLIT1JGpyGxAckLD8nQpQKi9CJqh4iwJJfma
hccYIFlypnH4yWJcTkOWltIAUpSRKRtwkoshNjb3M5/f2IG2zSUXZh4IWHN0Zp7kWTuH1v6iG16UqwZACDebwsccTINnM5hGLkTLwagmh0RyymmURwLNqNpV1OhGirTnA2WEr3O8S7tf2NSY3wsYc9UTUnhN2p/X
44OnxQDPg48Oz9vOrakjUZ744dnpP2yfBTME9DYTDaOEc3n19yqLNXS39FEwL6hvtbZGCyEMJsAPW6vo1uZNEFAPgDeDkdBfngIoo2McxY7gO4lzmgvJSdUtxW4sFg1XCS2X446i0eNQHxSr+AVgcnP14uHDdSHQ
Fj3wHhjHDN4t3DywPo+zkGre6LlT2ZDzDYBAsJU7e6XD/sQOMq1TgXCFUVjSOS671rRSOKO44uvJCnxVTYkaTp9G/FjBdAGad/xK42qrgTBc4h45xfTdNz7hWhcsyRbOIN3LcE5p4dldF5T1G1sGP2npb49jP0mX
siwKEfuYleevrkoAqXbcjO/FTfiZP4spS+lQiCmgfjLVqIKQYvIiBys6N4NTFhOibetoKBmFQTGU5mzcoG7k062IfXDw4SvqluMs8Nj7I1mPoS2sB1NppHiTMYOL37VQ40iQPjpCdbn1tzZAGE1WKyp9WeJmtpqY
bCkjYSCYluEDZPhDzwgo7H0tBcROkXYTuHHMtYCgejxOM9IGZJnhV/+u0XXbHpdxyWS7lMj8pCZgyAf+g8n8bRJGwx1+pgTH2BDOVwKQhMFHP4fcR0mcAZ6mJDWg73zAAgpMQ1sRfbmdEnQQ7Er8seag5cfP28HN
fohjqeuPOZ3LRFSTRvFCN0C3MmzXcFJX7hWmuNaW+ho8tFdXaURbitHBp2RTPyR128GbpCr3xqk43hY2/MLe8QiXaPg0x2WTLmaWP+hr6Hn4AjC3aMewwqI+2gI5/F0wtAKx4KL1Yc8JVxP6AY9yCwaxHRJ4XqaL
bMSa/XDtpA9ao+PdwBTbAPWtsdAM75RXdQtD/ZAqveOpvp4UIFGAKCZUBJZDAQ4zOooLzet1s4t2rNhCXCdMHCpBaU0Oi9YlYg01MkpEZURzrb4WE0T2apZP64CLg40uj7lZGr9NFh5IZ7zi6U9v0ivOcMQuE3Hq
Wl6SKjxBEmTH5GJAMfIWS/Cy4REgzNjNrBux9RuUv0uaGFpnkYhxT8xRiKYEAzElgr/sUT2LzEzvuG7JBf2o3Tb1F9xNOLbOgbj0bUh5CBue4Ne7/OFO6rqoH8Z2mglz/BjKc/IS37ZVUdpqTLJE0aWhIelO2TNZ
ST0dzI9TCmtpJ89aDJtM3rVMCmgeUDcxEzhnVv9spk76irHziTs0voRFvm+xFuWvjuwBMyA6Pff//lVOUUAReVxWT2as+pqVa7gh9uzX290Wr9988/l+BQ5V0CLRB2y3BqQw6CbQVN1GFMJf+lz9BHM+kaBjjRXH
BBZbYrVFXkWORp3HVsf5mAaMAbFis6CT8Rj6r4nr1ieVYU35doHn2KvxNXpO4Guk5n6A6XLKa3EWGsN30SWCK8IBGrNDwgFi30mMKt96SGNF0A0+u7549zjY/unFcvtiWf815U3/U/+6f9N/2j/pz6YHj2kpPhjM
apzSiY7LrfJa2RMv+cBtr+O1cfgo5q0fQuDcBY0vLlWCjMTv4IZB4igJM3qQHDyOq1ptrrBo90QPx+wJmPJ+1cmWCvmAlvnQDHZTzbnKUQu7/Sg5sJFzVQZDKQlTQq41Vr+g82TCiqueLeDfXggONWCiMWLoY7Q/
3mONxLHXn6FdcLEOmGZ/BhRyMKNS9cTHISLC7OqcyYOurl7CaXiuYZB6zzNcgqZyv6Li7C+rzmzW5hsCCtTgCKoKHl6/S5nNrEPvprbtvMcTaLZOlmKc6sBA1RIHbzg21filxq82JcKUDAMkgRaP58zC94Plx/na
0HCQotpNw2LusU49WS+/wQVo7cwBy9/uaaSt9YvHDWg50wtmmXFqb1nxj91NBksjg8hZaL/k3PT1Eubphpx++2ZD1QPGm8b1zIecr5D4yxceN4Yo4hA6oE2pAsKsX1CcyJBN+GupeNuDntH9xilOjLq3Je/9CGJb
I3SPayJT0q85GxEJ1hwSfRrgmTBBeAIdViVzIoa7Y0+8QUZdlCjt/tHLluPUy8RjX6tnwWHeNUxehawNaW0Gjiu2hDWNmWmIn/cNh1o16RVk/Wwi4bDVhrp2KovGcpgKsFFc/p3OtJLhgPmPHe96ACEy1laqK5D3
EaUel5OjD1RE6bNnGmTAHEJvKyoaBmDw63GDV6zL1jCBpo5Czg6upaCAiQGdbKuwjCA27TIdlP0dywyPP2Pb3ZJDot4m2e4eYaUTpsTGTUuS8cK2YE5zKh0enxkvLUsIQLHWDZh+F0UlGanPFx/h4tm/+p/3t6YX
n3k7i/fzcpUrBrSAD11OOeeUOepnOvzpd1VfollWsCcBkP+pz9qj+pYpp29h/1hpk79wFZZS7jKvzTUuDpzXL0RdPjfx2CatCMWvcfYQuhApeXtEVJYrL0en/rCDpyVuUHTJmgXhf9y/TfIHdpk/c4+9/LViSlXe
eFtjLJOmNjNt9GWUC3e47e9u3m2OcxuB2ab0Jv+YfYswowqRfA3KfUMwaA1m/z+5/G/Uk5WHNMcPkowc0PexJ10t9+0OI/8mdm/KiP/xUc3PLbmIybwrohGzWcXkXqudzVb2hNQafPYfKxuJHDJX/QX3g7gDi+6D
GDu3g1fBh5+glgpEY4xCFH3bTpfos+/SpfGn46A1ux1Wb55hQ5TbE2X3Wsr4sLhi9vLri2jEZ3SVvnByv4MFkFmSQrdEeFzv1u0eR15UAOrfIwyK69hYMuHVjw8gesGhnHVfwXMiIXot9Kf1BUWGHhss0kll4vpx
tU19xjw7hTDbe5MjrM4edSAMSQwRezApvtyfY8628YcWCOVfo5hFkSGSXuWn1GqUTV2Kl7oN+Qm7e1sXgC1m3UMAIGt5BxBdbveW5Aw2n858QWeJOSzW4gLAQkHTGEuWnH8hpc6+MBYgg83P34JZJymzOXiRJew8
j4ITB88CFwkSEMc5JGpeQhm31Kcmt4xXXnJeK2K0Jile8JgmyIRYq/2zL5St3qswsbFz/5t714JfBFmWMFVzexADugXoWJ/icsY/3tYtGTr5EumNmuow3GIp+ISqlRIrapapYbhsxcSiIwUKFzpPheSfxKc8OBho
E578K02z4kCsI9pOs3NeOQKdLMT2iEkPyCmfOIee2gDXt2sUBD60l5e077b1DESLCZgQvCh9q2ERtOLhX6eAYToBCiFlwPzQ0dY4341BHoIxl7hbAky4dBgZhaRvVX2dmj/HZ2bxr+oq5vk/73Aa7y9C8Jj/jfyY
k56ZjpeetL8G4ARRnK7tBr7RFUuTGHovKhBzVsKwTF73W7X00ewx2q6ljIBFVBmF+Ull0U1MZqUUcMuJHtHhOSZpuNHCAonDHMx5V67kiafoGOOW5zbnisWlS/4tsQbaHf9oSXd8WgidFUDXTNHD51Im/gCW4z35
Gtu8XAAcUdXduUyF3CokVDUKHPAd98i/7A5bfFU0VTwp+qsmDt2bkFvVfB/j8Xdklg0Tl0ZbaPkS6cxdBkD+CQHqhgPB7a/op98novD/lSNGN2yWWHBzt0nmn9/HJiZftW21tdNPMdovhezgiIBbMYsuIWeyrGXu
aYzbl/EjfavyseprwLUvvK1RH1R3qDvtj0AntdQQmnyGpuEy+piRp6M21BUFXin3Cf3ms5TV9Ptc5+mdFSvH7tnicXrBeVARa8Ertii5NuC5g0jFW4FbgpXRV6qoRo9UItdBoSXhgANTUUC9opqGx4cd67LZctDK
Brf7QTPc2j9X//Yu2ss6bV6RIP8dI4+TJOASePhE+ahxPUtUYKHbODS4YprAzZNpZ/zxX5R57ZUr3ocUGhuAPADPTqorBuwMwaWZUWxQAfUVnWj4fflJvVab99JEZS5HCGD5voK4HR+HgsU0noA9A2AA4eouWz+A
oJax82ERo2Qu1M6Js/9WSztevUPLaADDRLKl4L3FaysU7HKsYwECvkjUO4pY/cReVahjw/ikKMhnXP/giz9VF+Wu/5FEmDUImY744IqYCgJbunUMx8mML+kPlkFpghnznXm2wQ9XFnnA2tI75F/98Uyn/YRPBXJ5
i2hSnb1d+cd9vJGZ5zjZ3dTrH37nmmcGaCZei/jmff4p/qmmtUrel6O8EAuV3M7m3PEdI62EyBOziz8G5fPME8Kg5UU7neatTlAwzQmlBFh2dvnykh+H94MiB5TN+Qp1li0AKYLgBg6Vx7OoOIAjBtaEZ/X3Sa9T
dmfp4hoWRx1NjBS4HA0rm60uWQCHOSMoCFgHt5etKphDKx4Iw7IAg6Gg3Rq0iUYVGdqRipUTuscXwltqccA+pmPN6f1cO+hqg+yXBuGcogkir3PbG0mU6UUm+H6ssBz4KtjkO80MxwWKFlx0Ul7hxRXuIIBxlKwj
7QPZNKYoQKk3Dfm2iJ0t1/se3OIZvMjMx//vaiN77SYP5WD7jBT8EZI72w808iato2LgfW7O00PBi/YrPm1sWhNuTI/YfrVSIB9tSqWWlrX9jzWWiwdMi5Hrt/yd2GAV7/QE2OEhAWRgF1v5kPj7cRU81CFVtW0M
JPCa/LauFs0euJ+NKWmKuFaxofLl77MsIHilQBmFzXtwOep6d4tMKwBwKg2g0vverigWnkiNxmNdDBuEGA3RDbX3AMjgFxYjemjVXZpFIsShAri+xDV10Xop+BQJ2wqr4lSVVc6aIUO85viIYaFfqRig4gEQTukF
XAAEcIkuWZzhSK4qxP6IeGAXVyEUKdLizeRdotl7r1lgX/XBvxL6yt59zs1P9UGEEf8k6LovAMSXpc7l7tU5DZpKmnGj82pUoseXaqn0Qu+tEkBE3GqDUP+hxLuJt7mFfKFOYEX1+LOX3s3irZfJaywx5hsfme31
S28iPzmiIXN0bBogidvgez71fm+BiDbYU3ftBgRPm5+ZxNaXhi6c9K9SJ4X2At+/m3yvqx4fceTsUG5UYbKs2claC0TUQEbOieWtgrVbc8+8rZ4QFT6yPLhUU9AxM6o8Eaq9+jQkhQEUUNQeK9hZaZekE++WFbGi
2PneqkUPmRlgjvysHzUSwjb0u1QjToEB8Q2402LFgMGQjQlJ7ormGdNiN3E2Xz4ScGENCCU5jcnqhZyQl2b60kXwjkxtnfCNdp++k5RvS+d7SKgcONwftVl9+RlfalnOxHPCq5ULWPrPTQKojtVJOxVx7OSftDJx
sPFOzgKt+ordTjdxotkX/juCzLAJ1CLTLipaRioS9V+uqh49oPi5DdVWT+SZxxlwGTjkD+lbiIwsiJ7WfDapAW14p4UF6zBUFQBquhe2u8ZWC/MmvCtxDrM2ZWnoLWZXpExMywDq/SPm/8QjrVLRSsiamx1a50F6
vObxJ1jIhLj0iHgUFsO7CvqrELjAsjH2i+V0S0M1yxgBg6KQiBqR71e7+IhFWFpE1S6Q+Ycrw5WAMoQ7MvHG7FVFv4x9e3l+5LM/+VKg4K1IJcQ2YWkXPPx0e3hQCXSg5IAitZO/Hu9DbYEIa6hZYorRIGxxgfGp
qqrxUsHS5OwVJtsjmce13l/vL4dcEcq05V1UedWEQvsnTV7hvOtUWFHe6LTAmHNlODyZXnEOH5M38OGqvxjMgeG6l44b74++6ORHmxxSl75yWWBxVAjPXyOEQZAOT+atyUNp7SGRXmUJAjRFEZQQLbb1O/3mO9+m
CLIpeTits6MgIumlizankhcblHBqqWoFjevXnm+e/qTZ8Hxtqc19Wpe5z6oXjoKuhfzJERpgGE0iRN9bmubfME5k7QtC38LrgHi5Lijtf+vD+NeBZZOF0p/BlYCNOrhqtugG5qsnJHXFsb8a038Dc0rrvLrErYYQ
UA575Z0RbVZeRdHlUAbLEhyiIisId83zGPXfFUJDT5QoYYxxQeCo3HOlGAOLGZAFhKh3SB6omp1tYPtlyL5z51sJj3GpI9FphhSXymaSvnYnVewSSs7FJRlSO/Z61qUSg/Tqf9haImBX7XdISQ/jsTBVXQ6FQZPZ
mqh80nAeDL6vOiUxQiq6jIvHNNQUk0GRnRcbgSWvDIryJO5GEU6wQhV2q7IvKAXE0zEnn0pMGPIy0setprqxpWnSgsPC9EJuIppuCV6CFdwVM888mVTNkkztHBnWX4MoWJUzBiisTgYPckzX4Ttal+obtTx4mH+4
KZSCWQ+IuYLSAYmElL4+Y6P0Sp4XLaeRsPBlAtpXDRFWyppe8+hxmwiQ1mJpHea2a7bwY0kXj8YGv1zyTAlyfHIVfhfAJvQ8syO/s51u+qWMHXu/Xdckq1ItMr7yb7ju5w9qSUjxfNddhqEA9QhYRuKFcXTiq4pY
xOfgJOCiZID8Z0ZxHD3Q7LjTPcUr0t3x6BcJaVZaUVUEixM1fARwxl15jcdCAV+AW2+adrCzRrnPPjLNHIUGw7i1LKJXHFoq1dxEjxRhC4lREYPLSnjapVoLjlQHsSIktStuto855zXcPTOCZMcX/fsqPuqhNvpA
n0jI2cFRJpN/VSSwLdarOCQaAPwE3XXcjbAB1l4UjfjS0OA/PI4Te/T3zI1U8v0rN17h8VZ/GOpPhLyWAVmUX1kPjp38kyPfSDZ/l1Ukzy+DIDUMOtluF26q28n+ARmJgMeFfY4qwBHBuVIt8eyt/vUbYqta0ljZ
DBASfQ7xkpUA5gLd6ZESmTz0G3E+6u4aNga4mSNYR7gjhVaZL1TwpH9ZDMM1N4QhgS5iMDIFMh83zbsmoESutyAr2MR9Ea5anKUmZct+k/pAAhD8zGXdACEFmFmLLeadnVtb44vE0v7sgSAQc9Ml824KRmHZEJPG
EKgxp/sZufc+kBUF4PRDeW3A9JXzUTJ/ewSEvw0RRarIDjgzJc2cEZSqq+bN/V67CJP7qfP/JMSB2ahV49wq4pXOPjV7TQ3ePpXTiQJGX2X/R4EplE6OoOQ8GcJsZGXluuSYtWtuZAHMexxb9s0Qcjoeuuyr9cBy
4NeDso8b04jJlNWrlf/7e9KYNTSi4FQvBMtPE3wSVFT63jneH52oJpL1t+ECk8WmSkLpd893e9RJn0yIv6xDz1L3X392v/XHBxamz/fYSRYwyTUJ/cU+1hPXqkKbvMiki9YxNG0wvgorl0hoPhTWpKphubWOhbyQ
THZbvqUJMQBj8vKslNlKqIjEiZEv8baN/BjEP2JoC1hlH/yWi3GqnAxlFtkp5XU/f9RTV48Jwayd66sKuDbXIW/8tFspGSxnlzCmpSthLmfrW+DtiwJrLkFQrg91w3t5FC+3os558J91oiAUcbfBdwRmDWD1PotG
bg75pXj1su5IoWfRbyBnEoXpBTxSExVjT9f6lqXq+DpyVXfcjstvylw70N2OOL8HA6ynb0lTov07dvJPLDor8Mb/dIkm4QUXoobFYY6UpsXvzZJYfcI0LlN3bAA+eTq1798GZ/T5mggh1RyaSyZ/FzhvnCMXsXRx
HQwbNOTB4MjTFMOoF+kGstm0OPUDjj9BOZ50I0aWpcQKoOqOXn5gwmTuTyRNap/vrf+Vaue9NJicJIyXDi7SefzqPDlnSkpXF9L7nlmSfkjYz50fqPjTXp2WPq7g9vRiS/6X6P5Ycf363X/T4hbCeZcGf0EGpv+L
z7nOeMDlhDNdO3aB4zZ7jmKo4izvs/3DB2lAa+Ry0O4XwJxDn1SRtx+fBWMdukrt16/WbkzfkpR7Qry41oaEIAMu0nD4Emf3JLztxFjRe+h3lud/lC/vpJEkBSgItM2BdO63QoFfACCFxfwDr94Gun68Nknl7v04
q6hvUaIHnhu/X1YY+Eyl5PzzxC3DcsI01LO8UYDQccHjV0CFYEnflJ1tIHSVBWhsuw1glfEQhweS/6zQk8iRVeFOarkT8UcRZiSPNVMa/U8Gc+ItRKpYTXo8IjUCf7SW2vskFVJqIQUagMGWfOhy6rdYvgAmWcpW
4JQ3w3/Ao30r9jpyXRELu2cpfHrKhr6vHWIAogmJqIR/+PRgKEQXpVeyxuyuoUFDnS5SeygOdwnPv1bu12ACixbLy3SkBxxzGKvnFu/NvWN1GcKKf+RObbtaGJR4KNjSzWXkvrua3wDAfH8FxOHFgh/0g1vKbY59
w2JlST05XxQERRlRCvxbu7LH2L44l8hDa+Drc29kbLNIdTHIr5BWFan3c46exRZoH8+efnjn7HYyh5jrVJMm7fj5nPcqPlTBecN0e3qFeK8g7hlY9oUAX5GaG4r5PXNu7C5l3R+gxxPhG76cksf4/R1LS2iT21Oq
V242uBVbWOzxokJMsmAvwm7XSE5kEW93DN0VzESj4lIjes6V49Wt3aeeha+rPd9ZJQDmIqHC0f5ZW2LKjuU8rikAAg/KI453/ys+/AKtwUb1ZZT27KGYMTZWay2KbJHtFPJhnaT4tfh5GyHSYZLVK9zlGFy6qkH9
Jc0PNeKCqzjxdZxzVaBhWgnjJtMv4Sjls465dVvuVzuMubwHonMp1aGTH4aW0LE/YivVcIbiHUF5p86uakt5iInuK2FYzV5+yo/dpE2nggmxH8K+E1T4/sdZ7Nsa1S7+ZDhzEQDZIDWnrvg0ohZzdBHo9mF4yZg7
uDi1k4tDzsjZNjJCtjflLvcN3jLfM+Jkee1KuF9SjhRAmy1xsbDl1F+3Rf+mmCuJ+OIC1jvI4nquraP5CYT76Uujno67C5eyLH5DdfN9sdTffObLyM6BkQrMf7y65Pxzj2Quw69wRxr99Cp8eSRYZc/R5Ugt7c/k
SHLGZtTxNArP2Wo8DyO8dCQZYg9vWE2vqv6Vs4w5YNXTouiP8SwZrAlFRrxkODG1MpVOhaq8X4oYB8gv+CZu+bbNFTEEiSBLi9bHjNA+biaC8gn17sHadrGZ9IG9hGT0FhbWzgt9KD720+KLR+NVLWfFMfqI0nyV
21kgY8tbXDXfTEHOWEx7BmZBb7iBxC38jD/TZ5xGRqXJOU+/kFwii960CcXu+qNRrljFE+fjOLY3d7FjDG4tTxICzveMcpL2LyKqR1DBQsu2zByizw8C2sM4qHD+y2LJDld6sqKvBF//S5sQRvDWe419eNHIJVWh
mPjUeH8CZ5KYdji5tWPEiX4lmpnRCvCEhCQEP8UhBTCYCWsR335jQFTFlATHN/CDv8Z5JJvpYJSJtwhZNfwlXySVUR8+tPX/5ksHfIgMJTZP+jf5TVi2EgZ8sMHgD1DgwfrYoJ7/8T4rF51NI7YTZlx4D47VzWtZ
QZ/MZMQ86Tq1QzieiqfriIVT+gJj81JPcKpupsKe+403ncbDEuQkkXNMWFlMv/Y8GZY3ScCv2fGTnxKqtiMLVzx0Vb6KZ+9GlTs2188j7nX9dI5iW9A+DJFfAU3VcebyQnxFO5moL4HZSc81jWMn77yg1FSBOu+1
NHTO5QNRKLJSqP/KL/kGK867wWB/Az8nL6x88jIVqZ5JQF2zQbqhvwFH3w7HTHBinkwBTvX6eTbBf+dX51tdrZXTBRhvui7rikNFvNCWefiMjk5OkbElYWc2DA4+JlHqZM3CRKSQKAeys4Jy4/rpFNJftowHO+x8
n1akvH7h9TMXet+pgdtLavD6K3bzZ0m9NKio3viXatQ+oKLm22WsYdwQP0fSOWOiCErHtfAak1NnKsETUh0gmNAufr8bc8hdsE1ZJuChzzpZXSq5xl5FT9CISAvf79Jc3axpJmBIEsaDSjhxZkJL5sWHLMTCvfQz
tpiSS4QpGUS0AbprFfMAtRfgQaVuau8TmN1B251VmMKZRa+TgZAeCm01VuDSlwiEnsg5G1hthQL8RiNEycXjrQ0ias3D6mUhOIdOssRkhaZmAiQDhRuQzzGCuS1C5d7Oij79dqxzNBmsmpWW48KGWrUYKeOUAY4+
T7FUw0Y0ahwoCYRuNpyPZ05S5hzwRevDOQz5jvHYfjanQz6gFA0tuJY+ac1e7jKRxoeof28rmWLZC3F9daFx0B7FhoFLRxmicfFxYfB4TWjHVufUuRqJ2ZlHWZLhyXQgPspfbXmrKg6WDIKUJR3T8tXvZMIqqRxv
csjEmGMUnhx5//H4RNS8DtbcU2A+tsvzI2FGWAUv4bNeKk/kgFwrruthyjd6keRojLLzcGUL98lWjIhq+4SiFaVf17/5makuAmglI/LSqEjUwSKcJsWvGPZrJZi9iBG1+yQZgv5dexuk4p/pN7Qz46zPGYycFSHr
fTWzRqfib9fTQaSjiM8N3oq3DNAOQ0KfB6RphrISnqHY39P3KahmyiJpm1rReICjQXRXBt+Ld+TzCtC/FZBjSQtnEW+vgCKzl42zCtstJyLG9nHaLHHhJa1MQhq9dnKbgUDTKeNNaLrh8Tw9UU6t5UVHzEDLxtHw
yzPaXSfMsza/gAN32UdlTwyKQsChApu8ZMRYDO1EeFIsfMlRm2HTXUH+shVK0Qz07mhgXUYByBJoxK5vyVXzMvOHZ8bhG242PW1xWUxKkUZoxZSwBmWvZggc6YwntnTcywsHOoti+vVptpWP+QfRvDLFYcRZis2X
V0R4Fm/jNRRROGpuKorkSB6IaIKJ8SuvrWaDrPqYxQGG5J0Y6RAKutSCVEnhur6iK0K9fGn7Zm7kNxsjRQCE2QjGvHu5xJ8EKHyQLW744Vw2NzUqTcMWNY/EBxRFCeeEdKQVr5fMeObg5qfR/aRKha2xmSk4yE83
O71FrhqJhwx+6ykIRDSlm/c38WcWmDd1pRJxfDd7eAotbMTEc27G7YAO7LHaH9aTXpvePd/wdAHOdCF5UFKfhUTxnkbQuPPSSHhT9LqboR3OZGCwnaNgmHJI3WYd9POhj7u3gcwPZ8lmdgxCV++NsBMp+JXjrDRW
JcVfk7MOXH9yWQy26Pud+ZNizxHLGDuR+FW1S7oo34cm8cnediofI6hZ2HN5yTGEwuhu6sZLgeU3j0UGNVxpG7LHZ+KCYdYJ8exZMjf2Sy28UMFumTTOTV1S1aURkKQoTDoPiQ+5smfW8EQk9rPfP8LHw6gr/oTE
X0xpjgLFZ0YIzuW13SY5ZCmBK3ycYlkUGKTX6fBe1g2Fh5la/k56IYIZS/5nssz3dGlQZKWCetc7b4FbjR8GtEkFa3Vx/O7X+o3+rH/th/15P+i3h6NSqJSvfiepd+ror0YGUzi8t9/PJlfuVbkXDqecmnXY9AM5
RAaR8+ArYydAGZXRAvSaVF271jSS+FN7FsoMPF5EBTCandSzYK30MKBEQzFHlVm8R5/ITDl8YzNNfSVq6QFWnSbc1/epkgCMw3/Wp20YxJrlV3gMelFD/yv9o1XojJmx+YDIuLgmtxkyI4bTDBUWYGGpwhFIri/n
4IS6+qj5UWAmdc8ioBi1Jg9kMWxeer/ZaotlcprE6FXXuOCS4u0P2rC6ajlb02cBiFKaOfDYexDLFV+rEfhX7YpOYVvRCH4PAbfuiXbgDKwYY2/sQAvIJgcWOKH/5nUNtaS6FLdtYJnpvRrg1JFVn41gOb8OKk2H
q2qu4QoDMOA3FYPDwOXm/5Y2g4HLDdBgZx213TZoN7dCQA9/ojiTJkRlBAGevCwp6iChbtndBX289g6WR9qWz0fbSpg0+SS7/MPam3v6sZw6lWOvQrkYDuuAsYoSFVAFB8/M1s9XO1GNhRlILFdOqLuPhl4YJ+9s
eE41TZyXc5PzpPPsH5xmGI46aqq/XyUCiiAQT7lyBeL0VqgfDOPH/zCrGVkAQuImBsJe9u+/IgBnUG9KhOPfIv2WsCjIAtYxM+tHntHkmWGB8KtpGqPatS67n7e0dWGPGlDcEMpoBSxORaDWLFG130j2mEPLpO6h
CqYK/jzQqaTUO98P751ntoA/0XLXFi1t4QfNl3gYlYimL0STwraQgo5LeB1To4vMMy8Rxk2nxZOlYlATR3YOL/cWDlsFIAIn1LjR1bE/vqVLRHZalh4x7yJ3No0qjeHRjjb4lR+9f5uUgeUy8PuLEBswp1s8gVVa
l1+pc6uEJgBJFauCseWDO2BwZPv1K7rcYRy0FGXKZ5PqbjQe+5uQ/CCxPWOqmdFaqr+nYqQBYMY2/twAQe3nYSPPPW+uu7Y8MBAt4rsuUxTIwhhRNaTu759OCfUxHCiMQkqU7/CZ8G217fGY5ZxkPr7Gyy21WPEk
2r3LCAAyS/eUIxFACxtkSrv4O+/PO/N+tnYM7fs0l+zSwYXVvEu7ZPEMJ2HPODsuco64T0D647Xjam76vaJdWTBiw375D/2a17CXLWBy+fJRHa75EoY0iV9/aTpoBbjREPxX05XkoXr/T7Rbbhrc1rJzQYZbx7nc
E1UzjRDFwu6zJx5tbzGikiO6E01nqv3CdorVmyGtPv9SNbGJsvE7w98nhdAEPoIHQKMNe/iKhPvziqN5E6UG1oQtksX9JMUwxaRXbD/tjWDuLRrfatRXur2ihp9zJ32UXbnorXqHVxRdt89HO88YH0oGy6fz0hvA
zOZbhU3MSLPla8Ss1QWlPRvqesmh3h8h8h6RB60RaQpTyTLoHnnmBSyRh2vWgWcBEZzIb9CIGo0oqSzaXzZBwMVT4+nhSiOOOk08HpvYzgFa4jNhvoxB8I2udnWYB6VrpCZTeb8ZTk0ybGB7VR3thUws9WY5C7jb
wWN4FZAR8/Al5yg1md3DkpTdvnIBCpQ+B0R9n8ndLsNd43Sl+RMEOWgrBNJPJqPhonqRrbc3An/W4KseYUsGxa0TSxgt1W4zWVQAWMvxB/nUFAn157WXrAT2Kqd9fS3WIJ5NKy3cqZG5gmm19tdtJV/i78RwAdQ1
uYq6VjQSNpq4rC0wq11tGQpu3ZvvLOgP/9aVN5d7IEr0qpuiVZXJnAkHEwbNB6h+XSSkvs7a5ePOjdc3H5p7OTSDjDpLfgjfRM5WnC2KF18t3SBFR16xunTHMa08w3zUV0Aty4JBJ+reQKj2lF7So8AWhBHnwLhf
MFpjh6oY8cDtCDNmy5VC5tOaAlRiViIYvMCi49qqx9F2npJcvGfeYTyzbyyKSw5l7WeyCaF8wpZwnGqKI79mbJ/+wst0vT3AsnHDNtcLcTx+NZGlvAekyCCeAegacwJsqrzM5kPHcX80N/5CsQ1UJDKgH4KlkkKx
oEoMkHKH8lbbNHd+Ztq6QI4Yp+0xJTkupdm1lt00vHo6jiQLTRiauupWMtUG9fsGJNvb5kM410OXG16xlZrouTqJPzNce2DjgqdPUqkEj1hVQ41ReHCE2lQGEU4rHJfDTVo0e4Edmr4ZLj9uQ0r+26VdY9cOpW5V
JglQH6hD8oplWArgIp4FLVH/0syeZSIo6igbenhKvAmh4JxpeuqGn+wow0B3wzTWHpL4bIsyh7AYpCIHeUiIbcErqhZbMyS7ruRd0fUXxyiEDGbp9WZ2XOhT8ObwHUXsJWttEEPY/2v53gyR/WmKorazGWzDNNYt
Oq1ZoiwF8lu7qXSNk8X0rYnLyJlPaQWHvLM81lxhCUFvtPYC2UcviB5wJ5Susjy9J4I8g0oqdajHMmgN2ecHurufYIEKdwiBoklC25sjoI7C8QIJ/WSjRXZVmWsRzxtQ4gRkB3Ruk5AZ0621OI7rW2NG72mmaW4N
jknkIU2oRBFtqZOVgA5AnZsLLgfO8y1O2FfglYUYOg9wMrdQ5W3+6avawNsgi66eAJUe5WQH8hKTavr0p1qPvD0V6CWyOsB+rsFLQCGDd84gENPcvL9szdlXSNcOQKVgDZs2mteg/nkL2aP8vtkeplze5LZB/rXV
SKbI4IhK1fn9njYRhVCwMoYff/n4T/RV8D7WAjF15CDRL08xu5w6tvUgZy9zZsEWXKDDEcmVarMaXh2i9KQohaNI28xJoDCKdatnMnJNgQB4S2wlPk21hRlnZD5uZGZvILDt5n3AEHd70x9E8rFZnoK4309fWUQ4
mImMcEnuNldoI/76yKk7nGV3CoKLZqfOqhEycyHjU5PQlP07bGeFNhd9KQG+lT2+Q/0IvTq3YKwDg/fZ4tf1O6zY/C//0qjPyEoX9zRg5/s7nxXi2M9GyizdBy4PyE6jFG4E1MdurLo3vwAxTnkPVLwBVblfC7L0
8qJyScbEuxISWWjoKuzGAUeiasCqXstpTMMQcK8ZlunyPIPcM8QpWZj1S+mM2QmxiaqqZCo4Afg1F0dSdyU9yBlDJUG7dcY2TBs3lJg2Ovs2Gfuk7CUNyaiX9MSP5wGr3wL9CPXLkCnI3QFGG2KoxCaA4LjhIC12
D7awYc+Kd0tpldn+NVYoKZ6fBEUGdSAVwmGt4DAtFk0hHwjUlJm+51JF8Germ6NUsAMoHAbbW55VTsq2GffgR9a1iHY4d/FVt7BtQbZkEtMwYfIkHX2xEzh94hCtlw7kMlvv9berysE6mnNLvPUw4kB+1g0v8cgy
RJWb6ZOPPr6wPkMm8JiliVJOx2eiLgjTcCdKSkfmZ8nzPVOTZosaPCG4DhCB0ABJqNKydCmTOU+eiC/VGQxoRQarCPf5VzarhyDycVlVu6fDh8Qn+OvUU+isP9okYPV0t6nMrBS7x+jt59qsSxkwpnB92O3i4zTl
yf0/fGbYjZu0jpYJ14ZQFc0I21UxlyhxbOfojxyuyIUBpZvloFoQ49M9rCbFdcVRSiR/Y9l5CF8U0+1NbzX1CvwkJ8So+gKTHU+JwgWDqK+Udix/BFb71dug4DxUNESVXUOgBi1h797Pq9MPL6cV6UOB6gUn2+nR
kEGBxaVeHTeBWlPzfGwDMOq87NtiHNdmIKhoLiMjM9QmhfGIUlP1FYHe6/uy1FooZBL+cFZ2+lWvPK0svBsVThiZz2Bhs75d6hAjTaBP/Q6pzISRRdk+mggrmTjoZovTT574AebnVZC54e3QUlLJFeZPKTwIIQMu
L90cbBn4+StKoyhAmg4V6+L1fobfCj6JYORklO8pBvipEYgW3yFnuc79AreFB9T4KY3r03HYIPUECTjpBzTg8uKbpwssQlCrWhkgv/giQdohDs/Rea93zegcxdM1ZYLjc6XdpJ8RhZGFxzePrQnllaNAHnUkDnLP
H2JlEBsc27++gUX+HjPQIXNNifZEoS/aL6SUQAAcrnYCqGvGSqCcDb8MCFxpB/PMUyXe/fV1nyP/OP4nfhM3Ch2nn4eAjT3DV6IbMvrVT6Hw5R+PqFaB0OJMISHiUZblOetjUyql5GYwcS5xt6JqIhwn3K8u5Ywx
zDjaJBrOXiEXN+dSRnBRh3IjwGx0DP4XxjTYFwHgMG8qvVaOMFy4ihwC9Vugs+w4QcStqTtfuVQlhqKmyv3/jYHkPMFm1rPPNHcxMOCj3w3S40kCFxT3nv8kUtzSLdnZMRsQpxLWvgJSklFpNyFBVEEGnUeBgjS9
MIlB4xhF9zkZuaTtcCkcxdxukxkalgsLc6KCZc7GewbJQvorRedCyskQbVFkj8geJ3gIsMkRDjcEW3B/LGOsh7UFm1QdV3FZ4z/YAh7mQQl8oD6Paf2Oz9/StWmX8aU8f2cs7uwQqqs76wqgP0nBmWHEgUxKyxNq
nqUOIbvNpzm5tj7D75dzNdE3uXb6rCBDUVl8AFXTca5RTBa/C+Gt73WsD6yPglKETJiYxtPphELmhIcUxu96+rOZpdNGl+5hdYDHoaDSNGl67QYLINLkKbrtbhOii9PuxGqBQc/2U3YHbksUyJt8SeoCklo13tEx
UADq3vIV4PNS8x+l7blBuy8sa4aJZUOLqdmGuoYE2BAhrzc+n4cLYt002s6q3m3ILY2hAXlYbTw8hbutYAXddvtH2z80iYBFKGFb4axXa+EMkMo51uq9JK0kcDm81vrLW33SwLgtSB7wZdnXUbqIZMDKN+nO/Vov
fx+SYQgiZd1obSxu2g5GW0P3MzWPTIJ/ixDk3mh2ut3M6PfPGLmf9DzUJw7zqZlZbgjNl3qJnNzL5l9nULmjBvOy2A7HysNPKSz6d4mhLGuyife1lRni4ryhsREnxjSxnemVBg6XzDxNWX9J8YEzL80litHTJNVm
AKGy0nw4hVg5apmUxmqryDEGeDKo6N0HOAvPcD/KbTlBsZz3IXpZFHlkJD8OPcvxKDa7pfBTtT2OSZeLl1Vsn4M/drBeW/oHmC6XVQgCAx9ximDwDMMQGG2ird/+gsReSKw7hJnSK1SHAociLb0kkG3O4ywIKzNL
lmMtVZc3NkA7zK1HXWJ+lUkLoMI45XlhwKtJ8m7UlY/9USqz3Vh6vhJT65XJKCsXT961xYmjjLTdgMgnLnoitOp4nRF7TKvHRx48vsOguGhs17GUa5UVfiLPlCfxRr0fU25vvP6raq/HsLac23jdVrod0tqrbV/u
qAEUaWUEoiHvXzDKqk4glly7Zi2ckUM+nXAW/Yry6/7aMwuUpTNaePSYd40cFrxpL8syrpvcvERJMeKD5ghfkQUpTXZZpFTZoyJVv1oEUSFoLJ80tVlZCagi65Cc0rsZsH3/jx2lRbPYNRFHKHynf2iZzk6Gtf9A
ozZYIs9DvWwvUO3UhrFqktncPv08D+CM1+kbJ2z7b80YTBERHnFiUB4eEeUkOEW8NJRWkoqpdt4GeDWbHM3xXQoDcKb04cwe0Pix2D+KZt1clWpes+QJ44pkobx6cZRTO4b8G84SjbwTJ0C5aKhweqmC+DSdiqgT
KIUNAoEnhM+xYXQ0SX/HzI7ZXPVw5X57Abt5kCyCe5YFJxE9kQcydq78XwDosR2T0qd60kjqoHGHPxBjW8tk9PFI5qFVN87WhtcyQUiUpCMovKu6mOj1ivUR/xrXrAVviW6pZxk0OF47s5Fdj9qs6i2Wt1M3WyJ0
gClxtmM46lDguUk1Fg5Fj18IP5XTI58pPCUBPrQinFOIYP7GI78O9shYxo6CaWV5r7Kywc+89l0i0MS7IIQ7aUNI2ZSVW30h5xg/Hmx4DUvpWJsGmonIIk6NGd+wayKcYLYgYMyfIyuRrBDM9gbpy+UFKMkciwgi
V2frJ92XfAMQlNPG2MT3euYHLdj41YHhntTX0fLjlG8kNUw2qNNbOJDkJA+cYGtwcBltCWWCR6cryum8ue38lV15+pv2rFpXqqFVqzSJiyADzo662rRDxRiqbCZxHEKJDq1LKrckfpVzYWmAjanK2kAbmtOLO7O1
tx+JhdVXUoeTuLXkOZgkqdp8OjbnqA9WhSsVe83ktiC6DJYQxN2RxwDOVhv+zO3zFtWb/TPEPcT8L2ef8+o5S7KjggLqoiBD6uMMJRCtl1VhX2vkJUzvSDYg2f4W8UB4St6uIInOzT5+SCafdpFj/JcwlgmbW1e/
T/pnU6YrU32aJCnTEmeYueMStGjpwfumO7xTryVoJj7qp1YnieLixaIhOxI3QcR0oweSkmGjkeoUYdHuPpTrUZ65nQw0hfC45ULIHj3dSSqnfd22dX9bkyYlMtGsqB+j46ZJZ3flNDOVYgkvfmSUxG+NVIp/Fynk
zx7ROmrALL8/1eFn7Fjb/9GXk+JSd2ZX/+szNVJEGuoWCuhMN4qVP5t/19vnOsRaLdJSell3kduQer+1+z/ISwpztphbr90zv8J5VOgKEBaOMLzkU9fNRWLq5JVkZmJDKrbC6QIx2CgeBsF1V0F9tpyQgG3N4D50
CyKMUEJsoMrpVzTmuvD5qOmQ8JTIaVdM+OiWgGxJKiRxkCVe7RZMP38Uu8YLWLyRmmO3iR2pSLK1iM4mjSWAlFJBo8XKI2Pw74ZZg2oJJLPqBpXm25iUMAOrT8mcY/5eZeYZzFNc+x1322jHHQOYFyq2vaUV9yVD
TFMj8SnMajkENkcjy8yQTG+TL3sJDDHXDqB1iehKmA9C2UY17bZNbvPH3D+cKCwRweJqCJKV5PJAGhRy8B5HtOjLa882ibZWfA/x/kAK9dUREmmldznK8GSe/L9Q4dRejNxdEnvIr4TvJs7NJd4sEhyRS9VH94wQ
HooSk1gPp1iTtK0k7C5U80kx8q8+c7GaUHuvaYhyJ26FxwhzlyLkF/UeWy1LcwRALsMw046uJ1rTS3NAT6eE6qv/39HfVPiA3sk+biMWgTUoVXDrlyh7EFHqX3VELayUpPGGvhno3nY5GIhWNwv47CqDEs9n/J9j
6PORXTZ4s1v1hDLjkTzcZjJLJTiixQdaSb8diTyFgAEcrNP6hUlYUJZEHPKx0B+Iz+k7paIuCIAU3U/NZG4h3Gow4ZRM+pXD2lA4xJLIKb+xFjQGbhZGLvMS+8W00VLHYRoZCSQI1XR2PiX25zmFdmaWy+mldYdu
ApAQ8lIm4o1vtI7ZvDaUVbENBguT4ejFTfPwy786m49SejuClsg4JcuauvQiTETsQ7j6jQSCy2gJi4ZYT77eXJvmaVnvFEY17XlzYg726/sqFtRXUNFJ3JcVev6zb+IWShvJHWrN2KG5lcGNqq3J0/g2fEgQkCYg
3Upy2nY2aeV+hzWSr8J0hwCJnCwh4ALzg9w6CAZcVrMy4YVMYEWLj4nuJXmEquowFWf5N6jr6LxybL1IlVsvhG3UYo7W+esn94W24NA3nrIjGzzfwBoscywN9w0fDqrr5nPEHfphLsciyaxu0JG2e43lJjMFMNsS
6UcVHtd2c9gbIxd/2J9khIfTNWE1cFFtcLCEPtBZhI98d2Aj43p5l4lz3YjjSW4XYnwvxzz9rX0qc6MvZIEwZ/FXr3TmZI/5ggyU40Uv4vVV7rl9ZCUyI4Kb4hVvJW8dp8zcXc+Fftpr7MUywYnk7GNkyANvB5t7
vPBHO73BQWWgUyJpbEQhNEBdcTAHROBsurKsuKwLrc0X3Qm2GwOe5QFiKsQ8wJM+ILla5655pqjhYi4iSDmBtU2sAzwgwnOKdU6gsnJKlLycLTKtCUR4innTb41kRLf3Y+xabsaqmPLQdekGFiNI9I5ZYWGUcYNS
CB9d3DJEP24NAgV9Q8omjAMVROURVzbdhuhqlI5idOJJ3qMRy7Mn4zLJiETLewHzjcRdXVS9hXHvotxrkPoTl7C2Kr/YoTyb45eLIKnLe92G3EMCujMlpRvrZ81qwkNSGr58rfAdK+jM6HUvkjBVFdqLrxgZJmHi
79huwYM4UmhU6oLNCtMa4gOy4JIpk6llJBuL0PKnoxIcVWlWRxpFjjpFfzvp4qiz5QRYX7XNW2mSsjgTROVKymUKEA2BYb/lFDmGn1mC7nnCRChl/sscfNYC6UFUIGSAhDGqME912A8UDdsSuKNQ/lxEsCErIbtt
sDomlB4XQJwXm4d6EWoKjgupVIf+MR11URSsp9dFqyJgpSnPM8uwLP3VZ6NNE3as/JEIR7kTJ5bN4amQLizJFyw2R484DpdiOFE8HHLvkWk/GspI4fjU1ftDKElhanPkQeGKDcT3pMvIotNu6WPkP2jfazbTumak
aXtGz+c5/BBGgormrOkkg+C1JujmorP7UjurOgR/h2wlb5ZZv25ukldBlJtqaP7yb82pxigkPEnEMrXeoBVd3yxs52kzXqwyQv9am+hn4p37a8DePdqo6mWRr5DXNslhE4hKVSRON83ljygm0oHtfbscEMtdy62n
QOqAcGlzZbKYi85zIsfyjORS+VdWfKahaSMBgQrubVKqIuNUcietGmbUXt2Oz88E+cycLtGHdUw5cM6+rjXrZ+fBujBfbS2yQI0xh6hEnEhTYJstKRu/enZ1shf1njxx9Ewqn7A22HPFy2hO6YIQSyr0zSw5igiq
vUTHazn8IgUxVt6dFM6NwePom7WSNZAQ/fXOSN4mvedy9GmTHX8GYfsso0mdYuVoz3C9JqhSkM6amSAmyRF7KxCLaL45JBPguEV2ZC7b7H3qKt83818nTK2bbzFrT5aKmzzp9xbMzVydYSHSXSBZ+c2RCKhuHqPS
OMXCqB+9yJzb6CCJiEvP80OMS5dfSnZVOnbXtLO0Di3qLCTA8r5UO4CjqtUEUFRtBQQZG1eteBvaSmk/sBmJcjUb1XscbgRuROQteiz16N77VYILK8paQeXymoV79qrlLezwgJTSwji1AtecdA8w0lqGrA4zAOdT
BDZ4cYxivCMBhyHwiTMichVT1+pncWUePmG2WWp+99ac1oDYwVJSii9lpabptLYPz2ChdBEuROAEBO8qIF3vV/7+sVBXeFO2UXSMc2NFpZ5Om4ucr5uMCkXMfyLeHGUbuqRHV0BHpp4xaYTRsS9Mk3o2ytEEWt+c
9iInYnG9ArYySo5sGTUi43UBF00iJ91hDkLYNZiroRbOOe+cm18+HrY3db2q3AzItUoUcZyZjUQCiOP2065BDjXj8To+exJ7dBtzsLoR3jUL1eZ7z2/9kkAgbj9pKDyZzRfJ8L809BlrAdXmqUDVmiEwXoMkm9bn
nO/MRxuqB0LPoDhpRn/5ftmmUq8GQKsVgJ2Q8/rFlOBuEWaG0DpEaGSvwlKTlamv0RsxHXlBrdLKPjSqvaFKfk2R7+HjYYhr07je/CCKZIv1ACC4c/9XlL6oCkvPAJb2lHoJvvephOJBgA4wOYn1i7TGCqlCzSDV
VFfu4Tqxt9+yqrK0DWNg+z0cFBg3+vQCIzdtyvJ2yN62pBmjOnakLM0VuEgoKljM6BZP3N/0YTkYzvRrMSOa+aiYEJ4w4fSHcDG4kmm+psR2vFXVybmZhfq5RpKKshwsZenUjvyzRg/3Sg4L+dGIVfI9GIiOv7/U
FKNxZ5NpEoAxkYKk4+myrtgWkpP4jVVWkWXlCwUjAszFGCGE8uIJgw6f/Gz8/UEpg0bH7u9XwT4UdEA24t6iXzzxed/MMUVpGK/0C/A7RgwCWPVFbnEtaVmMMNJmIEjNH8Gloo8RHXoqaRa4oZH6ortYf/nzhgXN
DgvWY+inXLqfYdrIGkQ2JidbbsPPQ3g3+FtGilKwJwnUIfVGDq86f+L6WmOVPUVOSmIGpN1GH9mMRK/6rJrmN46YQF74EaKFer8sw6vViZy/EQoP8dWqhGPOda1ARFk1G3R1zFoqw96yGYG8KI08enPz3fWVlqoB
gUM5h/3k7631T2nh+WkekUmJRErVrQEqoyab1AhVLkQ0gjJbL8f43sgqDfW1V6tUYn5d0PLJfOFhEkwEtEyKFKDPErHEDAnVDf79iiYSkbEYhZtHJUb/W3MOQbivbBTBXzzv8ucbd+RYM5CDNismHr7Baag5Bsi4
IbaL+fJYczO2zohQltEceDJ8tSLr6zrFeatZE+j6av9+iXzsMYucV8na7AsTh40QBRRmZ7zWzN5BFAEHlvOlw4g1wFZqXvZqMU7rcDnrRTb3ik91m0ZAloWt5mTIeVfp3OxjbobbjNs/fmbKea0oB8e38pHx9El9
f3BPaV+0N9DceuWtae+chJDA3aU9zivBlTVerRM+e1/pNh3CQ1xrPlXNxgun+vyPh5sSAifBmoTOBJhUAo9XWOhHDSH7eJCONWlp7dqUGUnxCpmiJLqLpjtAAK/wIk7lfQQ0UkSxm1JJyNgSZIUtvOlPMAXsa6QW
Di4RitfRFQ8KeJQBZiGFDquCgRv0QFTyZcy6kK8ouO4BJeIUTk1bzRK9AM77QuHohPfQUsk3um5Qz+SdMmeN2TlD+gBH61R0D6EXsSmTQBX+b7J6k2cy/X/eSbrOSn+2chitsGHia3fhZ8+0d8TtuclTmE9jIlw1
6S5tJ2+TGECUllSfHFiecepPfCJ31uwha8xUfvZ3A2VoTk3K4igsEDNt2mxvdVUMD9UFmqQ/sHyz0ypugvz22MnzeDczROfy39GU+Jw+ZckF6WjFE5+MSgAEB19LJJbaH7JWG596H8h0OweEuzdE6QMbY+YBwu1q
SGhMbaqRdmPddeAMotcuR3xyeHGdJB8ZSPww+mQOzDFLsu/4/AFZgapfEd/+rpG2vNMTqojIvZZ04AOAsvI6Z/xw587UaTuuhXXddKl84KMySrSu92P/t4Ytdyny7sG4mSnajzhi3cizlRGcsh2doAnnzGjEoRKY
l1BGbnQV+TYUDpuYqcu8odJsyT1aHgLvl//H2WpxDmY4I/LbDLb0gqPnEK6Vys7LHd7uARzzOHk02NTfOrbKVVJIBK8TXy3/MQw7cGue/3Dj3+YXr38h+p6BHvI5cDTFdQu+jcHIwa+3gUZcFqZ8PzsZI5mqxxEO
WYyKCvnOH7tNlkoYVzwb+qHL3er+y8fB8kS20F5HQ9kSs4ykljalNV9Lee9RbsOmViXSwrk+6M0od09/AqZpFpsX/NkIen4gg8oiUsDY9pqhgXpy9gl9x3Z+7Z1Os9Q2vdG1RNqXA3R+2AebH3lZH15tZf3KZh4I
ucZgsk5LVdgCik43wyIYLUSVKgR3GitMTjhC/SfYFEeyMGafCj62OCdA8Qvy3jlghGtWAC3QkDfvjhJOxpsVb0EySxcJKZ30tgMYXnps8aGtaxnXfpjjx166pkHjMOf0s9xcNRfmok7DYz/6TTd9FxvzBWk/uKPE
az1+SMnTDYP00r83br8e63MuBd7upz5caG94+KlXt92ZB2/NOynaxSHBelUbTkzY2COR3W4uoxebVHcht53pVyFEevGMS1pGyXhC0R19I8s3I7MgfbPAcjzyeL8ujAV7x40A/CdJRooe682Slwu/eurHg3sPmG09
BKsab9FwdIqEHh0GvTjVxEaYtp4BkCekr9i6S9SrJrMyHkitUdAcnbnZ7gwuvm/gjwG+g5sK2J0YgGdzji3AJQX0iv9LhXcAE0mrAD06YMaINQVPEkQrQBh16B21qF3HX3YnhIz7zrhBgih85YwI0auT7bwvmX10
LV//5BPFmPuHGUMxVleKiy+lmhGBkf72qq5xG9LXRV+n+Sm7LLpxmu1M3UzehcLiS0XLixljRLA6FoWMdchwC2EjO9gQ8sbCV90yypgInALJggAwKlfWTweiR+lHn1TDKRRJVodbux0nFI6cdJRAEiHOsSJu2YKO
SfZvE6UQgqKClm+297fM0uXishppbxHt2qpZEcMNaDooHggPChEABQHPKLyWxWZ3a07QhpHED7kTSk1PtjIlEMXmJcCyGhhViQscsQ/U9vPyFauL00hCgLZp3MrHPpBArqsDOVXDTV7kKvtEhiMhkXPVTT0TLNPO
6/Kji3FrugOZ/egEdCAm2REorNZ04QUCmxcnHicnynl5ucXNdkVBPulcOnsfR1og4EPdq49D+LstbXSnN0d/cDi1w3UXI2UjmnBxAvKMSN8Dyogw/96VjhJNeMGCa1PtqU6+tJ5NgLYXYBjpdeXkRjtSupCJu2xS
wYCQZoqYNheIuMxMKLwgRn7liW8y4xiiVqSUQ3ltekUZCVI/0rKTj2BqJew5ITgy+2zJ3E3H7eMYpX3ZwpivF/MhFkHIwxYu6ayrIFnIFMY97X2T+QGEjWEcqsHJDV2QYVxIH+7nLaL1CdGlTIDW20UDd1Uz7jNy
A9A2K3oA8JGIfydBQxNzFQUrTxoSvzgf9LayoC0rMzm9EAP2HDvI/sLmyMPHM+mRkL0yjJY8utDfik0dB+EKbdpVTQIDSLgkirrPmiOaT1h5DS6/kj1JJPNRnmXhDLcJlhYbgkd6rftuQ0w9284vHNkrS4uEx4am
R4SmsNljVc/p8sK7OkpgDidSioDIVPSvSBfknX8l99ryFJjwItKCkzKCdkmm2wsgAP4ZbEknoZRw6MlPJ8Z5cYngqtNhk6hyxkUA+SJgfBbgIL9WP4Vok+iAyhNCd7MRTNdTZJJEIii1lWqcyqAMkAD1LFSXtWhO
KxviLxBIzepqw1uI1iEFLYXC1L2iT3prMFBNvec+4sf2yeLerr/XaQKBDtUw3m9EdxQXwmrPsU2fB35pa885oBhlQVpiECJkKG+bHBv0kwSyZUfhZb7H//1NzEx8hSn3nnHYT/dd2GFUPCPmcNfciidm4s6/Y29C
WSRkneH7VWRF9Ust3TzHzau6JRMWXMaY7HNg6vnegNjBRoM1A/Ro17fZzk8d5ygIWKuF+pY8h6LuYqF+fJqF2h0h7qOODsg+5gZSHoD9fl1aP7DMCoX7O2lZLvt9yDd4ubPVc8j5mSpDKz8UCZDdZE7KzNhrnCJS
F1lZIXjCbalrrViB7PvUSQUZ9nxnxu4GABz7gU2dpKksQ6Z1YDhGvrkkIujtIhQLA0ABlXBxgjwUnwdz9JZUrtmZPmKk656ZgD5sHBO0qgW/8klj3qCcA5uuhRE1w2VQXFgJJ0VTzgdMRSFRWGcQ1BScSNv8gJ1M
wB0wq6AM4/5fXG920QM1AI2bYDABf6jtnmDAuDOwD5pCXSR8YapmOGyM8NY1mFnOFs7i7mcKfYC74QX+wInEO9qrgs9Ncs5H+Tr/A3+VnCvMoILTYY23Hy67DNoYVMGOW0qdGqNyqukG5AvO/cuuVMoue35n8rvu
uaRkpQVplxTl91J9o1b1OAB0UtP8cl7ErTGjHJhX8RZ0HI5t1pWuAegGpXRILJnR+kB75xsdeBSJqrTbjRGIZVzWZOi3o4yyMonPieqIQkvC+vvNVEIULUhSzzNBXQM35lsit22rZgBf1HY2oVXlH+Qd37tBECLs
JkMIfAgXs3YrF0axg5U9wOMaYxMJyPiIdYUnksOu+av8M4y3y3OiujD80hJnMc7isjzKwHfkRbiZLv7rpqJnijzSp4yPAlPLnsm5FaegmslwNh/gonC+h/2kv5h0SkdRNt5mJhL5fG5IX39clkRztF9MEkO3xwEm
fhyf6eREKyYfWafSplgjR+P3F0q6tR9C0o1w6z5PenXVA4r/dA59L5L5vJTp9IsVBvWsp5oIXGbndv5JfLCrQu5lrzHu+nGpL8coQbnVgOvjwtQPKNGG3GQ4U/ug/4LUayTJ4v7+eaD9ZdheW2Ma3iHX+LLP7KCR
LCJ4YDWPjO1bTEwqtMEV1zh+XMPLEjyXVpOJz4VtKeABpXsgTaMWR2bsXupkF6jburXzgZm03L1BDorsULeZcFDlL9A1eFv5S3ClKBMJjG3YjJI6ksVEItMyc2pxmWvvNtg4rGiFpjf6vP6gkt/+3L95wF1+YSXn
UX54wG+ykoSQsBkyv0Y/eXjlLdm5LEvKXWBBt9dD4IBYvepDRHLdVITelCPzTSomSDYG3c+R8N0CGcShELiTJGE3iqZ9HB2pPtS3t19PNsPhx4res44hsNfAst+Cv+EsiIT5Ns6Dp05+nf2wtWbo6YDZdyUT7lDd
H8opPU5jyPXD/MG0C9rtg8THriOQRMWgSHBQNGfZlImz+fnBaTvdkJjCn0/iaOEahJj1VmOkn2rxBw34xsL4mJ70agPJTsNFF/mZXN3fs3kzeAjt6F/AGGLQZznw6JSEsjGB1jEaNYbCd7SiS7OyLP1TjMfucJSr
UCSGvlUV0nW9BZkdljwWA/FqCoaVXvSjVksN2TRiifAoU4kKclHis/IM+aI95NN1F6/EoF6w39vE/MUgJI/Z/+RYd9yKngZ+FpdPmKn3bX0VPvPHqdmgT/PVfl1MArubnms+LL8cNVBd6hU3KoGk3yFt/UIKSBcP
wHwr+ujHK5R9IKN0+99j0y350iPx23eUlYl7oHt6sDGXoPDJ1gtnv+FxDq6E4bzxmLn8tBt28T0+cjZlKdOyBEPFZs+5xwN84o/F7cbjZD9jNVfY54PCH7XZTiglNtWuGB7A6DJ9QmEyOopFxL2e2IraYItRfot+
+0kupe+kDBWrzODCHY/Bp9DJmAXMSdzUIdy/ZDwNgXdCPqRYfZyo5NiVIIlDeRGfyA/ZzS0v4xThn3EMfrTMIbAmwQHrkDpVTMacAZoWoKDFoqjn8Yhdm+Pb6tSX/3GNkaEso6QadnL4rEy4ZtwVEnGEyKtgjnyY
OedefRh7jaWWqAk1xfcuQ8EayGMei+G4D3KU9gKXzKqLBzPcu0/rFs68gYzT2qA+XQRPZLWI9Unusqh4xMLgR7aoAeiQK9lU8oRJTtiRbrAB+05fKIJ5uWfmcrJUvc2BcMGqidAYZdAdZW0PSdICiuRk2RUUqYP/
ZXV2H3E467aJ8wWmsGxYtMqp4xLPAaSVBv12OyvpxyWEvRaCrhDKN7OBgVuy0QZyP/8KfO8NBiCECi3ydvavMIRs6ayxUMoHj6u5xk7IkOauJz5kDRhsdTXXE2Td3hB1drEeKytYXxS9NeEa/4dmce0b15jmW64u
nuXhmmzzm0VGQu+HaeYfenqj03EA1HOSJEcVIqfYBrj1zstyaXdAUkiUVMBJE+KYpU2jSOJQu/MCkoHQzmW7bHC4vWJAGTzg9fTmxZPdt4YOqyFt9bFWhjv9ocTpPa20dwdZAqpjGD7TdNLIMeNaJmVGXq/NuJnl
e6PY46/ZvVPUdJyvONbq15sjYAO/sHQvrUQHfLvLV4LTo0BxFvcv6r6bqVaQMHwnY7Vdz4gJwGeEprI3+584W/OdVkF34clEwdPG0n014zMc5gx+RK4Tg7NWJJPrMZWIhKUX/nv1ZlolAIjUcVK7l0CitdZqUjgQ
UUZ/WGUWxXXq8DgYLQnsmJOjlnVsgBK0fq8QNsuCyILBeVj179OMvbCgr6Y0FmxguVR69A+Zc62ZkRJ8h9FqipHcohZNPrJ1ov0ISoA7Q3zvA6SduC5vqkUR4nhvcFREUa8lz+RjhY96oCcGRUx+yxoIB1oOq113
glUCUhdHqNbcnK64FefZm23A+NHUyY5ExwgvpXqdx668SMHWYmT87EVLL3Y91uA7K4hVyU38omKUvxLJ+0FjQqJWhgR3B9SjlzSkGeDbRB13Gf+rdXne5Zdv+nWXKC/NvZqv5HkGRQ60AwHFJ9ca44jpNYTHVg2G
W6qYlshEeP/GqDx9HEO3tz1gsEnO8YZTmTvVhz5p0U2OaqqXfAIlSQgn6c5frqnALoSnfsf3qkAH+uRkjU1nkTnqKJ54JcQgFmD2Nt6c+psFN/vDJ9EYJdZS//akiW07z1OHUyaqUmJtdRBPyBE82lIn7YRkaaxL
nb4TON1SAl7eDScIYBAL9XgWQnxGhiAq4dFO9WpMogJ+MwfcUwaog2inujMmHXRvZHZEd+eFPC6OUD4Jm5g4Mlx2umKOSgR50RC3A5Y4LnNTSx9aJH/NXVZFIKmfutQXAys3zfIfQ8sWkSa4aJRkIsUFPeHW0h0E
SYxTqLF/6IAR7MTlhPJJ8kHJyHu/oK5gsgRlXax1TCJDZ+WB/OwbeF7aKgYodNhV1g7y5afs/UtizxOEasbMMUPKmsuBflynGxUD9tYah3owPnnfgN9XuglmJOUoHedEvc+1i8mv2Jo8R8Wp+oje7rGmzAwa0xpE
9uI0faCKUPmxGpCqvKMK0J1eEcxoR6PsZwqwcLynrO+JNWyCntTOFAjClXGNBnCxRXsw1LIG2tFSw0pO/ZsTncHTAJnQg7Kv4TbZyeUveYkeIiNkN1DEKdehwpLgnSOVMymQTjMKY6tvvbUJNasW357s0nXbmdvQ
ClDRz+pX35jTQCTomiwRtIcEixssaBQItwp3sT8KVuW0xJ6g+zVkgflefvLpR9ZdYOWfoXto8NscnaAJHPhorhGIuDTmcFGKr0Vbj9+o6pkBNFy75X3I+pbblOahLry+DZS9sLFXYQw6iB5v549Sb4HAm55tVhcd
5v7OeBCYGF+HJVXQnM4QMs5kGv2jcfoH6OZ56tfFDyD8OaoY2HGr5sej650JL1etn/EhGFUnUPVeny4NFVgUmPRcLglI0kttEGg2KPCSmi55e4keLo3kK+0WGNNc5BAEA8zIJSitI6UAYJ8FE75KrfMhQGKstrkr
X4/TJ/7x4qcSW1C870af7vmTzUt3lI7xkqzTQNtCIMa+IVddJbunAss3j+fsfWGOVPLHswrXjWfT5m5q0sayiBrLqqvKrvuesjQbJbnyWqJqdIBWrsirCkWZV92mJ1MkpcFGCcAwqB7hwQL8VwpSIAyNs/OpgzA2
d6hpttAkC0JJGh02rRcKSm5xCXxw7n5PZefu99S6c3/MFIb7iU2Y6uIm9CM+IumQD13s1fWe3dC9QBneAN8sZYwFYlq2XUYFpyoU4hK4HzkotTCXe2Y3oFWs5WPR59WY4sGfS4H4NK6TAtiXzCU+bd+hnWqhXpVV
upQIHpAv7dHed5v1qC1ls0GKi900u5PDW03geBiWU8oB4tG2YS/Cgv0ZsmJZzjWm6rhxHW4CN8RN4Aa4Hn1chw3QwDqj2VUjl7S5Jnpb/9ZvuwEGl5g4sm5u4Hwc98YF0NZ0EwdQU3X1T+eg25C5GLoSo4ugE2k5
B7AxkvOCoeY/ii4oF9gFTl55wlgHxjDnFWxJnC/kVYrODNs4SHIe9wN3gi+BLV+dB04Ino9eojH4eUexKvA8HKyiBqbjntKNpIcTmtG681stktEWemwdW8DKmNFieyje7uIW+JfI+qE29oi00LcAgcDanuwl6TSQ
ks5D0n1D3BCdeDw2lWggQZiCTAcS904k/k4guK/QJeLy5SvxigN1xs0Duc/NAfXSzQcRzS0MvBrpBuW8HQF9PF7X/alvv+o/jjOLgIjc5qFDY7sYiGyujQ5ALYuwIe59oM0mJ7kmOqG0eGm85L8IZ8vrH856IIGm
eV+9muWaHNgwocek5dK2iZ64mdEPj2i1i6Q7sMbzh1VAiE8njRWSR9xZeWe/Y1ap+SeQjsMMtk/UQh5HQKEGgSBM63KC9JGiuiK385E453l4v5r5aGBUHs2db21FJ0FvW0vytB72F0eQPDB9rSRFGRdksMs150Bw
gjRYYtsN2hn17Q9ELcCNy/CuwDOCHHPC770rqZeDkG2NLIXJhP5sMYVlAF6+q/Np9WH0lOW6CGgQhMUrU3TrTN/abIi+5QLSDkan7bJOc8Bw6FeaxOB+11Bs+mef2QXpygtKjamp8IsUmBwlt6zCwTSJXPgD84Fx
hsk5Gt6NYuQgCQPXCiD66liqkCbH29+PbhtISJnndJdX7L3KqCbnmvU7ACzz+ETbO8I6mctQsNEV1ID2O/4r0I/fLE02F5H1iRhi+hEfVvkqPvMTp8LFJLSqeoiDSIVzrRghxXdlQwzrw1pZuH8Fa0TzIv/msAW0
yvAMVGH5cKpuhyTJTx1Q1KnOcmN3ClOdLnD12qpbhZlMWT7th7qParVrFmxDDDBG0u1WDJdbqJrttqari2sLoReZbpZHnRVq1wxGOeHO2DyE6c0kZMPJnEnpw3CSqpipVqD2CiZsDJLbPJuQ7P5iUc08l7X3Vbid
4S9Sqx0n46a2Lv//GE/P6lMiPljEGKbuMZNFwz2PLRIvQQpxbWJ2XnJUaZuCk2G/aJRD/hVSeyW4HfacvZ3RpGZsdM4bCmnDCQSgQl8ZJ5RBdI661DlRpRTDt+nguVZF+YP0FfJQ4EYbJvP6fTkLJOldv3I7zjkt
vb+XxkOtql0QVwt0ttudbD3s2ZokKi+xW2ut7XXLPGw9zexe5xzPwlbm/OnQb86hH2NDsdrJrOeDdJ9oMVNnlV/T7wu2eFgAftE54BpJauHHK5a7sU5686JaK0zIuFTgOWFjG5hIxjxYzuFSHtS2MRsSSjvz59T1
eSSi0iOLHUGuky0wMiP9kaj0FmXMQphtuTu7zG1D4ShstjZ4AoCU0I1UPhFIbecaA3wWegIljp0rJR4G3mZccDDfKMGtXkUytNu6nwjTXYV5dA0SE2n6kpOPwGD3y3P9Cu1FkBMcFPIh0ojnsnhU+0V9VEob4+lk
MvZJ8za/kyEVLuTerAtfirpJHBgNAAogDhoobYpxL/RuxdDuPz//PaOfEWeAhNKeYO/fscw5Q4HOH5g60DHkEdhQe8FfLXaMpGutIY0fQ5AiAE/vJlffcdWZbOrGg5FK3hxaUKMIneTaUHm3t+hY9oxl5OqU1nv5
S15QfyztQ8sKk0ittp2SIdngTJ+2CS0uvOsxAjBzhacRVxSE/a5LL1aSUyqp0o5MmziDM3D3xFZECyhx89SYzsL6EX6c1iBnPyibX4FeIgN0yL6sRTL1SFpi13y1HyI0pstvB905dRh1S3LlrpZy+vle5nop1R3j
uhbjymHb6E6Np5mNHg8biAsu+nsyXvzzb9CfGQ5aCuYORSDTl+yXAp9sdkYFvKaae/vkIA4RwMFWh+cVwTRQ8UOnbndtlzZE8vZlLqdZMsQG/nqHsrbyJjQZ4G1aF9Txdp+CbLSn+ZQS30b7DGNuISwQmgvSsD2+
Jh1H2GASuYZ66s/WzsTs0D/z99h2ioKV6ElMsl1EM3JfxJzIODjzxr0QEPQcZl5n1yDqt3eDhBVfB5XjBcb0j/ydk5kFp6R8zBulcbNBtYUo0ufFrbOCeHm/Ccj5dNW3niMqHJXuNP6kCYLwM/ThVZMF0RUhoPxW
JBMe1kasIC6gti+NGBZGhI2qvmVGfscyWGpkvz7E9ny28VPh/9K8pQB1IC07t6tbdamf3mjZhPr/IEJ9cOw6RQem4IiY8Oq+TW27gfQkcCuHYmZUhE/bnDd63gBQevQ3CcZA9a61MxFaJm0gyCj1WCDsAYHjU6Ky
fll1QznMo+C6YaAhNQYpMVr5AH2qVTR+trXoF+djejfH1g/qpvde2hR7IvPJ+MFgVfEMh5NLY1tJB8IS1augDqoe806nlanrqHftxXV7/AX7LgWXlU5e5PgIahXFMEhN2AaDJjIVS1VXdYGabl7HIuO/ZRX2lhZ6
lHbKZWv5B6GpVhFU3L7cBRLEFdJ4fid727LSun3RqlTZDzYgXlR+u8AO5HMC+7yPP7sYGAhf24HehF/kNl0fzNk4I1ayfjkQ23jeRlhGJ7IcGLhPaX+DMshoz8KETas8uWYq/q8qQWMo1Z0f6FSyf16cWU5ru00B
DpVUu2oNDngyF51MeAyMiBcUlOQCQAZR29SGikqlGlhrICVBIqxpf/UOuHEuP1EXbxCOanrflOrtLrTfheulmHJizWWiJbgFwEoxMqgzRy4iTuEF3MaVyMm+EEriPeV2/zGm98ivDxhsajZbGuy8rSU6FmwF7dD+
9PrRo39FdmNkOqBA7hsfid0fBu/J6e/AjB9nEpKrXim7YYKEa6k1ysm9b9ZpqBtcKINYG2bpcOAvPth3vPC27dPJkfxBf01LYy8oviv38RQ6dR0WryaAqfib2qeIdfYY2qrInoiq0rKQKFEXvCGtJpbg3G7R1Wko
gjyjjaFiqyynzMKGK/azyFvtCm3HXum3fawDzjitteu7vu218aedQ2PoLxXKIVSw1+f4WGAX/6b1Bd5M0gvm9hATuYaPVVEm+5MeXmh7nuBpMdaTNa/vNqg+3epqx40ZWYPAA3G9UNHkUF+oEfw5yLZpNiGJyzws
g+fLHj/tdo7+R552dKj9j52Ikt3j7vVPV65eST8rK837EyvvduDr0H66QduIChpCP+CmA0fJVw/ej91veaWN+7jbx0PBJrAorLep8aKH1ah3u5PnVgYBqPbxoGTDBvfT/7gvJg6uTgjIiFpMQPBKIY7VNUNm9XVB
Pe8PCL7/CW8QtoqE7PbADNrB4QiLKUJIqwrtrLEl+OzVaUUvo92IrIxqS4C66qpvKYBqCcmiuo74mrp7svCHlqiNQa5yZweOQTmYcHDR2jCBKEewOeomif+rYsc72AhAo1DsxCisGIESvB8CkIEaaK85TnuxGraD
aARYTQlWgN6GsIOgx3pistkZMfpFa6Zs5TZpuabrTv58USHIIShz2re8y6Hey1QBooFIpW8Lu/GKbVqxjrTjm4SPMPMuIUOyJUrpeuh25k/vhTwjHRZMdeEO69fDptSqCoAG6fBHsZ4vVb8LU0C01SLBqCxgwsfZ
5T1/RLHwEdCMisPndptlT77N30r2FNEVYV9NaTwUbNo7MgyZsRlaoz96/qmdG3aWm2Io7DOq3e+TaL1mh0L7KbEa/LJMXuKvYHcgHGwQhROWRYKCnHiz3bjmGI6j3oD9AY3XpANEk2YDzQ+usfA/ThRtAGD148Ud
9yciZQZupBbUxbds7mBtfunjVus0HQpOnGpbFyFvEGUKQg2py/NLcCeq3bWrV8mpjh2lv7zLQH443kpCeskZpEzYjp2KsQ2CxNwLUhX/xQuLyNg8xLiC9tJ2UAuiOm+lZfg47XTIP0Klu68+bj4W6WdW9Zxl54Qi
EIWR3H5koZOEPP6pzoyXdGpurahZbGP4L/s+fGCLhd7JYDfSbOE5eX7689z5Ph7ceJHb9FkMqxSnU/nBdHi60aPtIiH6Nyt3LNiaAiyc+NasZ6FCia5mO96NO7+28+TN6zHE7DZm6evfVV6ZJdSph/lsY574JdRG
SoxrlmsWTaM/r6eG02U8DaPvGUPqAi5jCNYk/t0M/L+GFXvo/xSzpnRL58qlc+8Xy9aG5sHvGDly8BLihBDgof+s9KZ3kuQNOF8yaIB3jC7rAPTT2t1DaJwHkI9favB68FFbHEqTjxExmBlFVp3kYhnxLsOiGwd/
oEOqnlD9J1Xa/M0hS9tjNphm8i47AYuUkFSSc7QjM9VFlQI57/Vkx1BK8VuZto8fwMGGuX/WHx76X+9go0Ea2S8brpHsZdzfzhBFgzfss69lHmdey/yx3e4lvczGr05NqFhihgU1DFOjtSWQaFcPfwjxz1VvDr5C
cJAu0+ILsidmhDM/SLlCZ9H+2Qigr5erp3BVSxiEfttQYFJywEXrsEu0GlPeNZULHjnWbtdOPdT1sJeXpZTxniSmLsrjPHj5iMRuRLkGa4rWA6/gmscauoRq3VMsCcmkIcWnIu7wlDW35I8eub4eUM3Famo1GU+M
xJH+zut/cdC33OiIJrYQ/91VW4Qqc7zGgFo4mtp0frmlJS3BosVkUbPNHG+1MzI6tggrdsWUOc3yCOrNwWq2G5NJf81yplE17tEWvIfzfGRRYhx2F6SJVM2CLODE2L8HsU4DmDTV5IvyacxRzISfCmpESSiJKf0c
w+ci/LmLtruc5VEms2hDZNu0huHBUJLoXa84/HxJZTASlTeTYx8HTWTVrXeCT43eFAIyNe1CithxkWLKmWW/G95MrEOCiCVINBhy0Dj4uDAofl8F7Uq861zR5r7ivg7Egy+MbHfV/4KX7/YIqmhH5cczCftUruhK
999l0xBxp9gdIwItHjDdsoOoWQsM/UfLsTKpTsxAYEaNqsHGnHLAfIPG0Kn5pmCq+B/e1fQAJlz7QIXxHnFHGlCMI8aSgoESoEBc0G83IkWNB/hojhEYZycBOyMEwcer4lB6izPXqXMjy99eu5ndIf++MF8a5xVJ
aSXWBFICk7QxXd60bNGas12a6s6OXOXlLvK4qfJpR75BpZ6b3uZkMv2WYQ3CFj1dxUR3DqGMYIPf8Rin3AkyZGujpFp1GwFl0IdqQD8ssMZQcN+AtIlAQZdEXy6AlHXFFsVrdvMFPNZgxeokchNFVnM5qXaykeNc
gmgdLq11RY7b9EAP7piUuIKnmXFS1UVWQGdyLwuH66Lz4MFKvRM0xqmrrVDb624wXqs8IlV6PBE1QklMR+Wf0ErXyE2I9O08Z3AciCnGV4hsJ1f2FISuVLRDM4Q3PPQmQSN5ynDaMvEm7DMmnhHyvuXVDg9RJSYl
aSK7m2EzJwR5joNBTaQygPIACqNA6VlVvukUAjN1GVbNG6uAEZPLm8t5OSbPUyPf8jVK8JSKgnTFUKG6pYGqUsfpqO2jFrPvTHsyw0kXGvz5m8SJXm6j9iFcjQslSgdbtSsm02mrE+Sf8btZ4p4bqwj+DTdO8SPW
crr2LZDBQFkKE0mb9C7OKkVLKnUqtypaXpzfUQomMemQw67xaOJ3FI1UBneablwiHxkoh0KHNWmX1uVgHsctNIyB3jIyDFQOnk/ZWiMSWGfMKyumtJE1tuYXLugT5sf43a8/1DpI/Dh3+zgZOUfccvLpN2f4+tua
Xce9X6/hzcmeGX61ZJki8zCSTVEnGQK6hAvfvbYtvtKbJwjV2GoMMtjreBIqT8Niw4jOFlOhBq1Ibehvq7FBDwJx0Wpi8VKAibOwUccsQzKCqq4IXUt6bmcAQNOITMse06PqDcdMtrd8UtZBVDsww6/nQQKwTD9D
UvCkLW0EKxklxUDR1I4YHRM51CLa2DUmir3WP9o41039N3MVkelucvEk2u1PTumWxuum9WImsyPlvHSQAW45h6eCEnoKtet0V6h+y1e+qK/HDds/1BmnymE/v0O1dNP77w8oS/ZpHypcJyXEk+ivGU+YSj2bzaC2
9smJ8rOXYs9fC5XXQGhprdKLRzGDuFSD4YzeNaAHUX7KcG6xxsA6huNu5Lm6PZKIqfyH+/z/8URjOHjQmNlEtwcexMrhDJy87nbQkhhu9oWiZL34ncY/DCMMxaTxrLppVLaMKmrrJ55pbJ66xEHLZHh3V6qihJD+
hufe6ELqsga9Otvh27BauI4etIDumn7AJSfHfElvZpK9tIVUZR1fYL0lVF38Xra8bsc/fEFGlYVn3OogGIQ1ZhjQThfUzuvuYSoAojb2ziXBTF8yeU3wqKz/+yyjitZCSIvxscm5629N8ynESB9RO7peBl4jxvM7
VrvJ6pfcQ0rF2mGVlowCBOxUpyBx4OD4kQDYcFJKZ1Ui8nQjx4KPfboGmjY9CpKF/8rlwxdPGJmkvIF/Fq1EPvVcFOQcV+bxDjTgo7Q40yI2bVYUZEM2CL5JjsuXrFzFjcvb5t37+4f7MHChdOutVZfkoq0/3gJF
ZaJwZ6XAYHvw8ecxMUWyaG2Rcif/NuM7XU+++bpb9UCqG7kTuDqKD2IMF7p60ihk9huYYQAu1Zu5ncHrHFWwzbuQtOft5Rqt0NhNc0WbH/ZFbaPTV1KvM0GHxBE6aIxNyEEmBpsfudQ6/fLu05J6VxCoGqGzjYHp
sIMsISb57FK6MtjmgNZ24QZzhTNI+D5eN9lbQU7KJGKwMAUXiKDvC1loWgEGjxIQIpnwcrjCVTNMfyXjTNWDWabsaN4sR9RslzFtzLfkfn7la+l84kGo3eATfLM4XPVoU8gjDLc57VNJLxbKdWBOq24IwIcgfH/u
UNpBC7PbbHnJJtqwWWmVnD7ZHNRqS/mmCS60o8+s9fHBm5Kwidh6kSf6xotsejQI3C9VXz8zCd8+9RjUKqRUiP79QvjRRyMBSbGdgrM+THkKCcSoNpF28lM3euUq/+1mzRFo9HHHWccgtb+vbAyW4NeZmUsZBuV7
0JN6mAyvOrn0KdS2Amqn4tCdo2gs8MoIdvUbeAREBjeK22ULPe5aUtc1sVKqgal/y2hU2DdfNY02b75H7pyDwjPWcvE91Tr68qosKzy1HEPDTvjnJ57Tp04r6gjcR3ZGUC5LZIiGSQCxiFCWyrjqV/yIN6X6ogL+
usVe9PLV83UarKi5VjERvhdNGw+2xlF2wiIWrW4s/SeXuR8yO3vLM0zBFTOkIEcrryaIyAqEgzsyDBgzvjxShsj1Ze/yzr7LO7J6ZUi53i9nJairbIisvla6B0YgH0z0Y6LUJvCrRCjracAvKmeQEDV+160osOA8
mkOXBpSFeVZOtFCYsAktwI45FG1/YlnX4dm3ULRfIau93sHC9M6fb1TMM4S2zsTJaUXPIpopCPEfv7U+czWdD7J13ZuuB5mbz3KLJEZEElR16bYbdc92e4cFaOVnizT9svwRVnV4rfbx3uLm6qXpIsTaJKIuzWuB
Bpe2NfKeoxl9zwJQKMgQipA+5Zls557MOcY3XSXqSFKrTgVpWdrFSQDB7sEKX3lu5ALTk2t4/BEop1OIp/pjSl0Qa8y0J1pfiewV/cq49cEEdtQiiMwSI7W03yJZGN6OG07W80CNQ0nXUjtqV9tTE29Eprqu8gv8
H7lG3fQKYei9SWGYHUyVJUSw0j99yq88iJU9jyoJWk/aAOQEAgk1IoEmlX99/2AB5LByYpRc8TkSCeXUitNF2rLo5Rb0ixDN0wlEAEA3boSX8cLaZ9jm0bJA1IPT7mnEm9yOem9qV7AD3vSZpsAxj6PdIUJEhLGf
lro7bjmsi5DX45Fai063CSsnosITrpHKqP9kXiA5GaRb6Kw9a5WY98tWKUfV1X2N2rzBOTHKJaGFc6bFNuu2ezw3iVcdc4YLkxtLYKXUs53B9otw8CjGYPb9+4sugKY5QSgN+U5kN/jSQ0Wxrolj9Z16YYz9LkwF
A0cfXldF+CHECtOA/Gr4m7/bR0c5SrdARu+f9p83BR+8EyCQNUbFrLk09CJMe2NMhozRUc3iukfduUsFl2SfXqg/BU+GtYTD+qO2LkZ/mzWWkWE8aVmDTqtlGun700ActahOsRGvvXwsQc/uY8MHFgPnjs+XzQ9I
whr2J+nW3aJ1RS/r/QcKWEtdM8lZYyEMVR807817IZ8au6otSjBiX2OYc6gm99ypaZxTIEzE91YfLvEapSMBc6TnFuYXC7oJKufEo4wxAoJHiioofT+5/nPPfGsfsjPt4bfvLGTr5FBqhzxx9qZd/zgo/MRe9/lj
17l4fXi2cjLzKjtOJmYXOhD8oR/yf56WU9dOaQzvZeiSctudWAtHXiixg5KaGg0xldugeTfbA5EcQ3i1D85rVyzi9/yr8U+HtN6OO+pyxsm3LiIhFxIt/CwIz0bBnHL1LqwtSeSdeTwG3ymDpHGSFtuiMDsSqzgy
Z2vSYOuWERz/s5/753alEGrnkx4w9mtfJdGPDrmVhEsUVRvATPwlISGz2PTPFrbtm86yVK1wodHh3pMcVWUnUTkUTijhDBrMR7RHGFwHHh1yFjNHqFgT4QluUNUTRb8OyQgTOmHpmpw5JRAyGXEzWXPTfzDfx/Mf
NwQE681S0QJSvxplrBck5aa46n0dhKCHTmweqDS/y4f7BC67aMbLpJ9c9d9OJ5n+xuc9SV6RV9zG2HHZtUEgdRokxH8tmTdGAhLOAI1/K3VRQryaK1abCjCJP6+jWdpqdjKx9c4MmaJv70HXq5mIMiEhXltBJ/Sg
ca4rPHLw/pgfT43jLX1fNrFteL7C4iPqGBkoltK20uhsapHyrHZKWR/35z8xIho9vT2kbuyyT4cMgXPTdbkihdtYN2RpmYHi9cm/G0oiHkAmcnoNR0bKk/HRgrcBl/bDOZQWAF724rUuv1bL/+dyPot4px/JNw7h
7u5QWUxwT3OuXgfr8RoeP/X5olkDmgskX7DrH9QBMRuHSEEBknOusBxZ9RjWuq4+CZFJR8ziU9Zrd6x2NLImvBWknAuuAKEIX57Q9j4cE8CzXFqgTrrmlFQxNOay+QhLtP0iLTsgwsaeGpXoycdFd+Nn5znht/bk
tD0JaD32PGucRf0JQW37966RMOVHOEjVv661agTEP3wV9tSrUvhYgaeJQ5VfnQtyYnXhQXpJGKssf2nFv/bun5etHBmx+ij4MteXspFC3yamf7xKFaK92EaP0HBhjIhd7QbOlq2DYlm61eeRUbbK9ol9GTu4VYGX
5dJ5IflwAENdJ+sMTm6WkfBusYSJqLlX60JO23RKz05C6oKUZ2auhU0gNeoGDGb6Np0ctZ5l8aQSiQ1Xd4vUqpD1TD+x0nqm7pfFAISFVjV5s1xuoZ9XBNiki2RFNjKpnIfHuBNv5WPdDZ4w6lSARX5uOqTrzEd/
mljOSrQylN2YlGTsr8sHJaBCVtJYTZou/dhM/C1pRScbirGRtB/0NQPrdi4IpCLZWLQTAXQuTrbLxuCdHgxCGh1mWhC2uOdf51yy0F63kzlZD3jp7b6T+rp1hxLvXldZBw3L3PIT6UPtOsz2J/0lFZNbPABys4O6
epQzxiuFfENcCIscDwZnpXQNPJCQ1fx5hHgJTdasnsCkGEDpDAkhc92a3FY+D7NMH+s4owC4jB4MkIQf3yRAPXF1snGNZTdlrTYGhojULEXdM6pWb6xojw3Vl9O3S9uSxUui3a4HGPJXLJOWjtQa2IZ3+vrqeKTu
GZZ6o6q7smaYEYJmqlpdiZWjdVuZBpXYLQ/5K4snihNqRFcZsUiodMDdYXuSqkX4WDdqNjtjZG+2AxfxUmPrJIjQY969wS7mHRoVtt6TN8rvAbSIpTS4FtNtLOpwb/QtPhVgdrlIw6BqJzJqA4fTYMXEq/4B2NMg
0GfqoPqcyJw3g/Rqk/PG1EVtJImfPs1F0kHBcu5yQMhdvE/ev78Xb874zxBYCEvCj9fXJyVO5ttIQs7gZiZvcSyMiJe3nHee39gOXDFnoUTKDlg0gkw3kKUqrvEHWicYH9XQuREZsDgRIjkigzRH15GWsrGRaYJO
5UHCcEaMVPIxwS4c6bOPP/0937xwf9yfXvgt/v7UWX/bDSavnxSydqMmM/KowUaDEl/426Siubliys+ujFV7XYeOnw7+CRlVl+jtQRcz2fYkq97RhrYVV3aeRfeE3f/CAgY1QVVtJtx/+Uj1pVLjvP3x60mxW9Ww
xAG1csYfoy//bwqv8Mly1EsSjb6DDSpRTvuayLtO5TLQmBGLdCmGwaiwomvdY3W0d3h9K/P2Y1oD4L35q1HcefMridWZGRS3SZJ1BADnNH9ZCO9jrBDDrxRKhWhZxuWzb5npWroWKoeBQ0/FtswlfcsSex1Rpu/c
9qrHn/bF4YurBsZ99pTpCAwjftlo8MaG5x9ICyaDWgoPyGCllD+toz7TBq7V8SXpWkVRT4wZ00oen8XZuBo+lEVpH7+WOaucOPH2D20cVsOV6DupWbLjvIozMqg61qco17IOXlutHnbpdzxlC+LHy0iLs1dVF72K
UAM9qpkXP1+ArP5sYIvmbUsVxz7bMcNriJMRRefFZNET1AyljfKJzqEkmWSwNp3RNnlW96I6feeBfsrQjD+bjZnrEnC6znysCj0xkTQm4II7tPWdj5FZChXzg6Btfu1zX+v7HhX0o4emuLHEZNb9D6VmKCUk7p7O
b1HbnIZFNeBbKZFG4D1ob+6c5Gjh0QTj6JSrdXpuNH9j4nDU2ihEytvHysWq5My5jZob5v54uRJIKAIurw1LiihsQBwvV79oTJaiCtxhC9FHKZmFY+Cf0e2lvrKnWj+tiy4SBtPffEq0VGwJsXXKdijhI7411BGO
iUtrQ8EIPk45fHzpNhJ6SuzDB/nUjUeXyHOnTTxqG4nXRg72hbuhdEkSpLKYNEUEb2Yrt7fjB/HC8uvzWPUi4t/F68fShFiLXC6eYcKIlm1/P5p0yDFGHVvuEZd9xTgou6coEv6XJhD0tgPJwAr+bYblydozMxQ2
XC2YVTUWW2HEl/fiMr97TGGQowG/MQnX8FhUYYzfy5PJZKrzZS3RdjU7wxp+2z58kxxvvQFRooNjhzTjXKwQXkUKOnq0HcFCciE48bYEhZaWKSZbrlPRfm4tPz9NsoKViltfX1oIDOS7o01GNEvCFEl0wciu8Bu4
dt2Cj3SdA2IjI/O+B0CLw0ymhnq8tjc4bFdPyMdjJJ61oAwJHbJQIuPsA0QL/DZmGPRXI6i97mldmkrvpsKTtdXah1eKB0ZDf7HpZCYxXftdSiky0CLs3wSsssS776k12EV9Kk23EgDQlRYxdKq2Fox/URAN33v9
cmpEnTyB8bQ4Hq6qKS8k6JQYXed/ix8qez01YooYQNZ0HNdXQo1encmW7z3UEo+hiGNeNCr4DZf9Gg9t11whx6WOocHSOTVc6whMyVpW2W0oKKQ+HDcXamFrC/iD7WFwg/F1pMSHSREjpuMib9T1CMGH+LhfqXaM
8aM+4xc+dyJVUfBG7LIiwOGHXzy0bPiRX/wFxq6zDhzU45V5qf5ya1AhrNCGGmLYcNovWHOegcmC6iH6XKOEV27Kl5M8mpLej3f6WWUjxUvmwJVBePYtPPnLt52IPhJxhWYE5WmPSl0eCP78Rhnqs5ltN3032+cx
QA9hVp6JyTSli+Hmn7bEno5fJOEurmhjcUCEs9eaw1Kz4mbq4hAnfjuj3pSE74pVw0HwjDAT0k2JIS5vTDIdyfWxsec7UOJfJ96AnL+lFWaUTczBEqIQ8hQVEsqUb9+QZ6bS7/4EpfikAw8V6ZMHMkdFSy7YPT3q
PsS4D/1rizI5p21WafrmNgpZP4F5dndDnBGiWpUKPX9cRYaqvcfJkZraW23PF5Ka2lkZczTPRwIrJqGc/hwntqgm7kibTF4Xfx6OBIaR0HrE3uZQj/gyKgr7exg+SpA8WdNk90haTbU2PwtBv4nALop+FKjrlf5/
uvtvDPpHslOh5+/GCrFHg1RIo56t0sO866BQ7uWrG4VMgZGW9YCD5OK04Y0co0z1AGk6vo1HjAADxb8xR5UAswKcxE+xDxZSP1FGVV4MrVTgymYb4VhP6OD3K4J6Ungf2sojjgttd3IKtI0xLTqhpPd8HmyDx60N
qUyVkGpcBp9yienusZ5viJkOgPOzI1CXWpOH3elGSqxX9u/wCX/SnK+ew3VUNRnqMv264M1Tc/hc7JSwQuQUVsvYWy4700x6TvcFclM6lQAknBgwNOFEgAo2jDMHF0V+SaQTx+YZpxa/gS0vP0ILjA2Lsixv5iLB
pbbdDEdqgNdjiL2XPfpK34aKD1r8e58Z4ljozbJ5Ob9jf43aIeVh0p4vJQ1O5R5OGQGWpoePpqRLaONfCixYNI8dSRcftGg//Nlw0nzKGmWBlTpHI6Iaepbs0vrt33tqnUAflczGINCSskr6u0YGOSxGRTwGYGmz
8PVpcWxFhSoUWejdbeQ2DasxKcjM/JIP9yvk+qjuOwAsJK/FzB+Xax1Lxdq2+xIxARmZqez05bIADfMKOKN+BM8pUdoR2p3kY2jWoncA0Uw4XdmNsm2LHlxx4dz2B3qW0ZkQx9y561RfU6JVj8qUnY2BC/UJ2R4p
6bflEmRIBMFBO2waN3TgAUtFDXWvXoGBdwZj3WmY3wrxIIln8dAQHt5S8QQHrsGBUlAGJwAckMjpde9Hwif1/FdnmM/zE+E0YMT5RtVXbBYeHmoW5NTFTKE/NaAuclCTd6o5dC8eX6V5POb2gGVHLmvBIYT0/nek
tJhayLOgv25+e8Mqmp4IEsFY9l6a7EqdqJTGE0uxtv6qJwcsvrRomgBKsO+E3NzxUg2qyCtjuvy0mnVCLIKnMx16Wpw22PfXY0FxDwMZTKjsXRJ7nl8+mQeYRKOP5KxKb69GOu/adc07e0MCqJSvRvhictDfy0dP
p8gHo/zY3VC0yMqHn2/nkkwc1nCRKFN/fQtCPkWd+Jw0IJLQpGOv8SmzD/gkJr5wv97E73D3/sT/ivjx5Piqj0RWaix2pn55ylyAQhcmKfs5EOX7aQUXQteycELYwGMk5jTnaELHWXlsJhEThQHHesWPgCnG1vwF
V6dIG7Wn0ztf7CgXMBgZB0Fd9TRqZ1no9LbnJ+TyY3v7+QC9pSi4S5WMeTPi3I5ReywargJcNwXhfAA7acfAm3L1b9eOTpegfF78hv7mAmECh5OubSg7Xv32JQMMbdD4os0On8lEsmDVNkPOzsPN1AfD1oauEfCe
RewD2kSe1QbSu/Ai3BhksBxcY18aDsDAhO5gzsSVnrBh8LBOOdglbUUeeT3hpIf7M1MYyygkTXObW8DGYIe+4XsrBxmvdmslKx3gfcRNtEYYGtL6vjxJpUWEmjnYS7Uadwb7C5nSKSzLy4L7IKyNXkvP3ZNJ9BWU
sHsBlcrBqI6hH81OCHValwAMw1quAgQMwDfcmYpFENtVsNroUkhvKkMjkfMNV4etI0TZLij7v78amg7CRFPAaYUlUcK1NoB0aR1fVc0D9rxda9jUwQOQ+M0ZuZYVLqhZjdfx9Sq1Cf61fbnsFQgHgRHepQgH5/Y+
oPGUrTT2qDwwJJoDjvFTmz8A0y6wFKRa56B9ywqvmS6c1NgxEIXWc8za1t22QlgAWX6vd+nUzoS0kyjCG15uthV6qr9PZhnbcfS0VodwwRiggSMCYuwd8wjcGAPctcyr4y1vuFtN5NIHGi19aSVNVimXbFsKeqwS
NfRgnBZeyumaAcGs4v5RMvrqAJ/gyY+EC6kuqCGyuEoUysGn0LCwEhxLtxrvCiIoSYUC2eZhodx04ZB9xxbKnp7AooY4DnsJuRFd73xYZmFkc3fsi202TW91jrYsPSUzr2MqF0iiCzyANoYI6qZZGC5r42MSi2R4
bvlcffayTnXSiU17i63UWJEyzbcAT9tTAZovD3crJLAIPGpNrf21yRledqVZjTN8IsIt982hYp2iulbWMHakg2M7NFMlBVZMEM7G7Ttht6qLzvl2RsquCQS0w8I37Z+Es1pWfSSeG5wNyzKt5OfbyF54cAxsz57A
S1iQ3ABc8T2/wcqpRwlBnzLT4/8XC5HVDdwm/u9YAvVp3d1fy/xpgHohRC43HSQ54Qpa2G1fMZ64YgZJdhPWeF1OdqRGK4OiHIKEvVauqiRAgkRVdLiCZRC35jTn5xjd2jTTGa6bHclxhMTsK8YM9yHE9Mv9WJF3
ItwoO8aplM26DIFnvtKUKfJ4zsw7RnA5iDhGVeocOiVXs8u/niwzv1rcyOoKXSZ6spi/4ZRnT8gciUbnXToQqai+ZzhuE8POdQ+ypypUsVrV5uwtJsLyAqIcwpDxsEpKMvBbJ2UDHF+Ljo9a+p5Kwclm6Klo3ZAa
Mzc8QezlWvnipnMRPNe00UJ6GPyEFXdV2etgVjJ4a2GE/JdjrjQZuiuqrhhffuCkjt+BK+U35b1i8Lwiy4D6gnwrFF1bxas7OKSWqYMkyGN0Xz4kDNK8ggGviRI343FREChGl9M7KID9ulNp9GqMsTGcI2DQWRKo
0R4AQ9fywhYp3EvaZv2/CDYoM4iCAmEEle5IQuXpo67/bw4BjYRiiE9bUEJmIthmOsS6U3mnWBJ8rIuz37sTdCdmGZfNL8Qg0jetr/9ICUZbwW1KAivSqCAvdP5b0IIIwanxDrwurgy2gGWs6F8VBc0cSqOICwwE
6KcvxyuR8PlgGZ/cmryZctPgyih/WsdA56zwDJqKLMvJcFpI7MH3WiQZk8Amuy5wVbRrl0JEdBooiLdSAs/TwYNmboTmdqiDtugK9hWIujK6t1lIqwLUcxawnvOfLVysQ4qWmlRkGd1WAxiM5MYZG7cxs9viULlt
e1kSp1NIONUy7Nos+U/a1SSOCidhtucgbOELOJ1HZ3JvG4SfgULX1xYhGktxwDtloTlb64ssneYiaijWQGbB7k98/m1X/q4K1jlJvkY6st5MKFWHLLWQ7fmA/PXjiC9PR6yEdPkDCF3RDgF+LI01KTcIvRDgeS03
9UDV/Ai8yN7M98cm2Y9b383GJ5gB0tC+bo1+6cNIKdwZntP9xoyy2kyAzEnZzLGif9q1XbJSH3aFnV4yfo/rlp3y3NQF71VzuxVLoX3gKxtJ0Oih/tAHz/8tGpFbxG5CUgKVTluR3zLABaGL41UPRWRfszHvRh0Y
5OFFgWp9eG0lteypQN3sznT77kpDl6HegUmVaKvRSrZipqOA1D2PIdoV1IY2plyCZJztpqZ4QolyujsSC6qsM1Be6u+lxHmaOI1q1ddYAQqgQ7Nsy0hkGuc9v9CYFDKsd9e8hADAVVJNC6GZ8bdn84+4BZ6XFUsP
lnpjYo8AhyV1mjVvonPMxSmx6tGpuIJlH9Q3qYAuKAZ4gusvx/V7rg6Tz2F84IT8OWLwdUv/z6XPIwudi8qLPkiFjp49pFqOTUpW8wQ8sacTrAONxtdO48eSupKaI4cDFzA7Y0mO5jpQN3ytEl8qhX7JfgAD7x+3
yrT/iastp8tv0caWwlLtvYYDVLvskgiBrQXcAZifmWLeoo4WjkFKx89oh6y5yGGdpPxRUQvkhQRKR4MeXnaQbEKwlgrIi1EFN9YJBsDSXwBcealVG8QkQkyShxluv+HwJ8mbc4fVRXtl7vf3c/p3EN/6aUggfNQr
oVM3pOcGttWGsiPp+XX0EW0/JUh9B6FXVX0DJH5Sjkntoi7rIbVfhNLXKFy0Frb79QodHUkxHnKtSn+frnQiVGaYU5jG6CJMjPZvjZc3AF3Za81WO5I4/MnmCPMMtcWBefyXz5nPFuiGk34+RGQXw0qZIy2hkDbG
7bXh5VDvgT30wqtfhDcbQCrEPca6XEb9geEgyppFeY0hlpUZ7R1fIMC4hd/1aRbk+UlcPiweHjgZvbC2p3PXs8v6jRcWbtKOSWSFlj6vGFugSihoKhmQiHA2ECDljrHLodtJg9unNcm5KCpsKwL0KfPKsdLOZqjl
10bJEgxQEv2wGwag35g+CvrEW4oc1BAPy70MB4VcpevWy7tD6IUAQGVhFxB7sOR34gUFeXiNlgn5a4IYDvcngRNB0HTHQ2iKot4gFOsSo8b9zU+R6vnX2D/ywjVPXnMQt03v+4JyJ9SjYzNEx9e7m8E24jH7hrPE
3oMkwsY3t//tzRbRaay5CqIS5TLmzv+iRg0Xcn+7U7ooZuuVL62MmHK/3yZhIkJ6KjtoaCyN2zynvcY97yxkqx+WTMeMIqELI0Rb5R4TGwQHEdlUvuiEiyjqv4Lf/3e/nwn9DOj5xKmdPXLPbF2brKedJzBOrjF5
lFeLmpkCvmdJrXByKL01pjQAbGfd5wqB+Zp6FBcoQ2vbU0A5c5Oncb6siVTtq0lp14T2cdHcsXGnfXTlMUUq6fDNniwZsp2O39UQddQh3xdgX+vuxqIFhW7mr0TferLxcU3oHEbsVVbChE3ysuuoUYKwRput11Be
ggAQ0dt9rzMPyYi4YjzhaDKSmuwUUOo0KTy6WXuz/SnNijoOJK9+VcxyYcIAZoAz9UpjBJW8KgATjntlozsCbTlr8kKkM1Tenx/kfXg5LwrSNAm92dz3EwKtHwF88EiHFD/SO5oT0hke2Mwc0bHJW2EfhFyYlPwN
iYtH1hnU6RU1eoPRVyeRRCH1Gd8oL5T0n9sT25/FrNeszHFSISw/0pyQkJpNVcImUniQ2rKbbr3W+ztXObKQZE1TlIuFPz/Gshz92gqkwu6q/xnyG6wZBM/WGdR/dGW07VhdRwoN/a2oVGDBRBzQi1r7uDF/ykom
CmqMHYn6BLsnr0NwKYWxKwXdkoIkb5xy0uxU/Y2ZDPn4V5TcQBTCUJETaveDpqrkZW3eoXbu9Tu10snJ99pKhrfzj6tRV4xjFp3NDqP5miwqZGrTVLDchGjZcQPgrhig3pythyqayJ6QSBV5YrBB6/ZLU9iOWLcd
2youypp+SC3W5pvoaMXKmA9ITRpT0kmjhZ8tSRqJA3dvUiLlSz3sK+Lq99kzBak3ODBTr/zacn612nM0GZCaD5P6qAYoaOceGyUJZc/DoxQQe9+07if3zRUq5hsSbGPRKB3cbKN1kLMFGWsS9nDRBiIaRW/usVNx
iU6lYqujpHkN25Md8Om2De0OjG2LFZEGJGA4aFXAQyJfWtZ6ga+wl/2ixI3VUcpltPH8zfT5+nzo0frwFB+ipYiB/OaTE0xWZZxZiIEFhVh+I42ACSALRp+OAhBPOYTVciycoXtXfeTWCZw0mraKxAmxEglvHq/a
CX8fqlsK+qeDOmPgSjnhM1NB2pWXrf0scInBHumsGb5Fq/7AT+ut1tPWogv8y0KJNS4ypHv/4o39Q72mqSkGXzLtz56zp3gZvwzz3BaOxRhN0Jr5845pqDFvMQe8GafBbJ4lrrausT5b34ncTW/Lod5bVrd1ahHo
HVnZGC4KgGc0MAPqEX6PZKXWHLOFETq4dRWWNj4xlRHMrIXT3UtQyBXt3fwnAlQGMmgFgXobJ9XSQ9SEczlJ6KFF6Gl0aswLkMiq0sOvtSYgyLReVLXh/02tQmaRoUbs3rwNEvkhvMCg0NTG0/ahSooawDOANMvX
q9NZmsVzfSAIDMOcnQr6moEHaBaP2TvXPK6hrrIgbrCb5kS7qqDv+tas/G3Bdt7OZRhFQuS8J0vTby6TwyPqQdXlafPJNEsk3QDrxWLmzXXRC8lyVQZjOhWZvX3rYQya9LddP6o5XCdOUWCqzJUnpC5Glx2iu9eZ
xaHYtfg1Lb7hL+p93d/XXYaknm+4mxZ5V03+fJqryY91uS/ZcCIc5ltb+YA/R5dB76H+yN9HXpGDErIq8+arlTdngddjK5b22LlAS95lfTvHWxOSR8u+fXHSOWhCMaV7jjQEy5d5ijkEJj81Ww2SQVMeNFFsafV+
XY5C8d9+Tb0tDlFns9j27nze50wH71meGky6pzmevF6HL61uVHCI/pd34vAZ/d3vB+od+6J3UV/8Z78s5kQwygMIrVaJk/fc/C2oAlHlgVdUwvVZ5gT++0ZJKvWGPOQZ4P8c+5Vm0ANdrALeWQEPEMi9r0fwCObX
Spjk8ekQD1i4ed7iJd5Q1bknBs9xBAAsbrdaQu06PuqA3WKZPNQnPGbhYDv7VBBWEcHtf+JhUtjokeJxeAb26fEqGxgbJeUdR5ia4iq8kW/ATH2G1pdk3LCYBNBQbIgm7fEL0kQZOPBgM7vmBZA9kB+HxchyPlR+
Ab27mRCp/Zo1+VruMVX2muqIyth66r6AV0UoRcAIq3P50Emyf19h+OR4CxoXhDqCcCo53Lad7pinPUYQG4ycjTMRjIOUVyCo+dkSNfhaSg/5oN9L7iGRtyWkYu6mBFvnB3cG/dWXcVVZUCqpOlbINH+7Dc7/PKFZ
CTVQo7HdHwzi6RiEl7waXG+AG7olxnngzKQ5GovlKllT+aBocmGhVDvJtVXchl7vfHykavyeeiYCW6j6w8obAOfIWlulDpkSQbUcI7+pcbLr0i4us0etH9PSLaRuTQMQxzzEsENmyFzRSS+33aN5oWJc31xrKDBr
ochl86zZWFA1iNhgZxvViFAlodyJbIyWyIp13eQg80skskcP/VBBdRH7M5PfiK7js9TXCSFkmlP2Nsc6Tt/ixqAcxiKN67GG+eOj2x5OCmdjEEfOBNsKFiV9BZofWhI/eSgeEmHBTdyInY0hKGLJUfwIkhHD1Dsl
kZiY4UFiE+OpciuMnZgwp1hJn1Qsl9CV1EVl5adVKNs/JCE48g1mwwlalOa8dnH/lvTNPvVGUAiTxj/2x5AIKfJl3N90hDoxZrt9W9hPkk88ByuvOg3bYQkYxNqPRhE6JX6vJIxBlAOe/hpUISbWgl/8yV9wTttt
IpDoyx3cF2JTmf+Brucrbv3iU33I4t4Uu4Nb7wYeyqsdnibs2ZBO5vezvmBImrYLWjfDf4QYVs++2mqW6Oj4COCb4wXBVccZ5iPk08Ub+4aVTa6iT6JSWrlQvOx/K002nBu26vTNUdA83kE+hJ7oTvFnd98nVcDE
5rjnkESDKN3I18kNo9Qc3hfkfS7v83mfkPfYRTSVUC6EYxYz1kpeTehpBNnIV/GYvKcviH5C3o10RBIVRpf21WDPXohwTn85vMFi46GoVL7Z0R+MVMq3OY6JZkJOKGUSe9sbyiL6yJSCORoNMosLxCoKAb3FKggq
eg2rUzelC6bgWkLOHXFHN3cTHhUbmGcQ1CV/5w1b0UdPu56UdN8n2WAGCfNgnkyEk6OYv9CyGXda+E7G1W6ZDlFR2+WUKTOghLAfont4MRl9HtLzRZIYr6O6Pege73RPN+OIAmrFlWUMpMyQDynyM8S10ljiiqcA
lcOa7DLaWixiwI60fBbuS+GZ6Iwq1QVDkuz5b7pkRpkrcPAywjNghjiFzkAmS18cXoWX0hDAOKXssB+oQy59YC8FXZSCD/XWFua+Ji0wRSXjyYqW9SmUV8N1o/ROQ6lhyhgYsFHnVWXWcKgwWeF9WGnyet3kNoUG
vJo5BdeCq8wPSxVlBTeQONJWjEMf/hM2g4jGXBEkY1qDKNprSY1UZhN+MgoFIip+uoHjzNjql/Kw4VtnQd2inKhoNafZSozNYOrBc1+caQXvTQdeqb2HSQRmzg3DEv3XlCycTc7+VfwpOjnwvS3QLhYADELu23js
Z1AtL2LFidO0qfRUa20iCbIM4/fXwLtMQ1TOdt8fyAXOQWA84TubheQApQp+SwbZT0RBV0MuPbw0qklwAPDk9/dQclcps+Nv/6/YQbpWVjFSvHK0wzyiEe1CcfcgtLPFBgoW+fwE66tFyekaltkOsUHDg/NdHzl9
BWHSk/ZS8YaJGNMrENLzs+IJ2iY3XEw0nHXIZA2MkgsT6J5rLvoMEkU+h/bHZc2NUo1WRtGag5J/M6A4K3HpryEtRliVojJsJe48kuqSdgRtQrkJg0iXPi/edn3ire1doZuRZ/y1ONmbJtDvkMs08GdlbynazwaT
Oz1h6u+If91uM+FBzp4aGQWl5RcsBgXqcUrgOHaIhXJdh/yIhh8cBIr6fF445o4AfCgh4odyvjZhe6T5hxZplKVvRb4dR57dXqDhS414ZGHgHfpfxndP0BiqeIkxKhKc9VaN70GD+jTFfAZRQ4kNSG3vNIYSQqJO
NCU3StxDfzOfJ1XGYb6u60s35pNrhBRd+dOHAFlTdE3fzsV48mHt/ivtdDT60Deg0IhQEiOLs3OH1gp1O04SqB9eU5sdLNWwFvq40yKkARPpQBD8IaWbzCfMAZWYnb6GdiVTRmcOCPaJBlILWSAZPInefcQs0vaW
CZY+tRToBHIS6z4QJx7m0/C0Fcz5UukquDMrU4hFoMPWyFMrB3mxzt7h1P2DFI32lkBCDkb6wZYmCtrP1HJAFN6FyEN+Je0nRFF4NuKZMmIq3guSOzOSgyTywwN7Cvuy3k3NIulxT9W9gpwoxn9H5QdvENYMnwRY
QTO2vBQzXXqnRY7Z3NGVHrZdLzjGb3KZYTuOYuTb57FV3jWOFSI20AC46bbxTuOrkNoLpDQE1GJ/OkTTBUaBRDIINhCfaP1nZPOqXCRLDhMn8m0RWMoQealaLVgXD9lIqpslZB8pYoHe/ojeWZmna3j1WoGxJFwW
ZEqeK6QLLgHU0tnilpYK5awcRpWYEsOzvvkpM984+7lriO6HnJzEvZQcNk07Gsmt8C7tqzDmwX3m+O4oeNWhU04r7L3Rbk8kz02mUa6gTv3aAdGxGtAzEzWN22mmyHjsMJYiwBDVuhr4TnRpmC5hQhp4v9LjYFe4
YaPvGF4/AQ3KCskcnTAJbxuFbeqE+Jh/ZEANlqCfCEWGnqZLd1Pl69De4htRrK6T2n3ZtcpsZQtOwvTvRA6aWzUn21Ly1EcK0jORHp19qURCI5Ar1wWtqtHjFmYWkQqgIIL+t389zhTxhDWZ8NiYPcqwAom2ccSv
b+0BPY0y13bzVDi1eBa7NCYmfKajsxRv15b7R9E4m9pQVOenUdqQzsAjgaeeCo9KVSoXGmaXZ/Q1rl4jZLU3X5r7Uu1QIfQPEYaIkeOWGQTVL8L6uW5X/YugpSt2aaME2HPfeaYfS8yYDsQ/H+ejXmaKOl/J6aqn
OW4gVL5PocbLKSCdwNET/Uj6sCukZWXDfqgI7J6oGykilu5zSR/9Fz+9GTFTFDie/wyfzoPwJe4ID+pSOLwjPO/edyOZpBdezbvMhf1JsViKkl6sSb5D0l6fPKdMpIXvKJRgRJm96Y9h1pQ2BlziogrtAj6jpeDa
pqto+QjW80AIqN/5yrWSAJzsOLiF19TYCRnySWlUzHGctDgGG4a1ozM5ZMzcZXOOq2DDR4VcsZgAdNsEskRhVwn0761HKgHO5iOo7+bX7kwE5ka0+QMgCOYC0WHxQFLPqWS2ZWcm7C2pVgL2ZZtrOan5/18TH+Hv
p8GzaBKeVc95I9tkjT8Vn3xTmNpw+3f1mLiFVk5wqKOrQd375QiKetTbSQ17ZzAPOuyo1BoxuZV7heyVOkalFF9pH1h4KJiNBpWopOVwxEhEHHtmBCD5iQ6JR1wybjnBGwjN/IwazKfvWAyiy8k7ujZhBM5rvEYo
N+RCjSvyKaQ/oXG4W2EMgoGoIgKW+7z5VBIrucHXbdym5MixWfs9HEWnkfsQgQiNYtdm317Na84h6QJ51/q5n4hdFyHs3qdeSrr1Z1Qh4/s32SX5rfDrtTnViqLpKLLbB3x7Yg0YHLtYblJ0NgBO7xy4a97d6EB2
GyGwrLXTeK8EuesqdahDhWUJv8XHEqLlVjsFcxOKJ8J7z9Hen91MW4yQfUWD+ub8zB7oLAZHP7sdOmgHVRohaqUKHC028M9szF9ZRF9ZjN7eTkedcWrqprxymScJIe1K74AN9rtnplSbyDla8KDcI8T5FyBWCL38
xE4Rry7WNTotGYwNgX+sEPQy0VQQz5/1kCfhjjnzvh5yFdoEDcQU9X2V9hI8xcFBpsAlUqfOuDsIZezZlAnad23n1Im5RTcmiSlbFpQ8ylKr04iIvh6Q7V1JSExY5UIGn0JtLvs78tO4rYJ8Lgp/3KO7r1MT93vc
e/Fe552Di0Ue123WjrFqi4/UeMexf0Dj+sNP3V+zdffsola7Kb9UxE3Efsh1obfKdZo+QFvI8o59+NtGN2NBpnvlzUdrnfh8E45p4/LugwxUhA5yH8Wg13IcG5ENl6Ib1V+2RqtNXCaY8yZLmwXVS/2nNHLCSoho
iS0FLP8Uv4x4KPwuLmSLtiPNgfedf/KKQdeIrB/IKYcgYTjnkVCWDQZkzmnGrKMsrOy9OzsgwTlSe4UVEWFuo+X3yCcv/+8Zzr4kaoxo2EKURxQ9h7zvpkIBKa2tEV3yvORLMj9qDkVd1+KWrkd7tgp5n0mr4oue
xWXr7DfRFPceSC13FqYSFvxaUu6BCoj36Lqo8+uQLjEYeSVASytnor2d/fsvmnjncstqpAjd25dcwh6bYiMnDBg1LcKtJRWwVQU283akpxglsQQXGJh4mAGMjfS1AtMkCmomFywHR97maO/yzcIuRDMGq1+AJUbF
dFjZeB3gQrQEtPTA5DHvjbymbd2Xojt5TQ0Gd40BRLE3kiSv5ueKrwe1c2gslj3TPdgv58RXvLSeV3Q/++X+ziTv7CYZJUt2pbCH8+UEQnPYjCAhNYLDH0AOeVLi0hMbusHpmvcJ4aI/yS9tXlDdrAFbKLLbCduX
uxcIEgFzJAu+hXTEdiRh/prGI3aWIq0yBnBJKu/nTsXMvPNGoVke7PuBkvu/J+E5fNwVrPvJtwCRdAK2/dDQASSRuBm86rsFBfRdBuJnLPerkymCL8+Glm6E0973fnaGW7g0P+abn3Oz2eLMh3UTxFbLArwQrQIj
NsE93IhkejVukj13v8bUiYq1CAkxALQu3NZKlM+o40Te0swuRvlaBzrTBxFpH6Qd3iqm8AovugtNfRXTu6gyE4qEn5+yh0IUyjdTzhZHJpSSzA+uvuwYtTZ8VcfABY+PKs3MtX9X/1E+8rd4cb4J0HLrv5W3lZUj
efqRPntRXgc+6uUOhB4hNuWFX3RvjUBmuTmdhRuiQvt95MiLtIve9fiFcf0yY5lahKcq51WQxu97HpiHBrWeoTR5zeaOKplf24dyF2zX8/ayEX0FpEUti8FEABA0fsDLzs1CBc/PV4EUHLnOdRwbJ4MCMPq4vNG2
eB1itZ/S3ii3D0zLQwiEHoSR8znF7McFO5VCjWerAif40lUymRh5S0xrpZ5bJmfkR7KawIGmNgAjPjAp1re+RHNMN3ncQr1EPbe7Z+aLC1bGg1/uvc2QTDAonRVJnT5MaHyl2WQXklQ7W6b3Py/MEjdiW1BuMtjO
uL0n0w+87DQpDTiYZ/k8Vycx1q7cH9TtDwxrPdWIq+QL4yMJw5SzkI7emE5MEhCA3QpInNBRQxKO8baB6iQYIudBPDPuxG4UTR1PB7OJi9aQiZEQ65By5YTLvnJuh8P4BcrnbCokgHIvkq7XwBapBvmFpN4dLSmX
fUyUmiJFYngCJTpI8ZTPFWVbspSmYSPa4On56ebNEtWrNFfsZspnk3JlkMqRaItIrA8crU38dYggZGQFN5CiqzyZ12tU3kixR1JRmAvDyqRINIR/bsc4fLBYNFK4SotVARW1kzx8Uf/hvyPdx0VF2IrJA4Gzy9xO
1CMZw2tV8E2/f8pPRUhaxcE3OBmG/xa688x/nGxW7wwlrIoxZjtELoVXVbeemnsDqX5GNjffd30U6bMKZ3ej2fxlLPEwmkkpjseyvroovtKyYrtKzo9vvo/pfmxAMYDtyR/JYuKWlkgEEkQ2DzwHocBari3n9IfM
zhJql+DQRvdEh2y02ss1OTO8HjRRbeKgEN8SWklkMBwjyLlQRnpSPNaJKUVqsEkHvYaevnhswtLNtHbJbwfFABqVvJqnu7qfUqJwPPYC4p6QSRWOWDET3vJ/ptTZmJAycH7WBumF/ezx+zTRq1+MZy9r0ODlwPAu
rU01P6MWcXwjuT2AUBlGZhkkqySV3QpIrvNyDDtJiaXB0ctnO/+8CK4Gj0k088pjk31D00DD0HAZVznJ1b3AqnFM4fO/PxjaLhBAtH2ovFS0rWCfedAov4wX3RFGmQycSZ80KfNfzlTVOMF1mtwxxp6rHtqfqhCo
gBP9rUquejcsia1LikvBq8J59Pm4WaJNwivyRTEBCnu7VW9PmGS+58LFZWRMH8WA8TrtLKEZq+qxYRoVk4S2kqubmRJbmH/IS66xZr+3F8F73begZGNois/qka98UVogaQkkHAA285MG67NNOF68jfWUGsafVl1X
SuHsuJ5bb3ElmtSQTWhkBtbMzE3a+xJrmo+QidIiKsO4VlfB6I2yWY5nlWeVZ5NnyJSLOCldPpLUmAaOHQ1rZkwza7coTrxJZjf5TF2i0VIe+8eveetfxm3QqCuJwmPcGnidArtgxexIaPN6F0mW4Dbl11iT3Dtd
Eydv9IHvuE85JZXjR5aMe4JylpsvLOzuB5QMdauI2Jro1e+3LFEFMVJKGyodrd8Tsy9WqOwdUo44M/SX60rSkyiaM7Tb9lRS+ZzsYNMqVBOd1X1xu36Bma2Ry2mtIypw+hV78DxiqKg3Mr3KF4XPW8V6lDZWgOXH
76qxLix52cCGpHp4Wn3MRAktCrq3DNW+EFo1auJNCp1pcQMT1TiS5AvWrPfMaGE2jUsK2A/uWcvT8nPoHsWTyKQUdwIN/s+mEuNZMyyqVhDYy8xuEhWKOiSlwjQXsW6V1Q7Wt8353r3JgPWKjlC/HjV2DG1+bqDb
qLMTtEM7I5qB77zicB5FDD6m7YfZSEsvHIFTw3iqOY0+eUBD1vMtoGzA0+p9CfDl0wQ0EmR+dUsz/bO98oPsy9YuqpyaeqUFtzYrPysXyOgAKBTwZCsIKBWmOME6Qjr3UrtNrhWkiJQd1fMzDZAph0OVG5Xk6hel
MLxBJsZmHvgpku7T19a7mH7ZzNHt9D0w9+hjMXqNubzScVWYuu9WL0sjn9ZL2S+lgysQ7Lt5IDEU4cbaF+bQb/5LFonj2AOGew+jLZwPraHb6b6rG3rEpsnHuFgm3GtyZ3tPf03okskOH/1fSKtB4jH7Tg32vOaH
hcESw5bqR0Wt1oaL6ojd22hp2gVpqX4Nyp8HpEPdS731RaUk/oymZbt4rXtpllRWMrObnsrDP4kgY0zLYjWv0H4keM+CuYmkNwuuh2K4FXz4N0gfZOM26cI+8kM9bug2a1MMASFlelNd9lk2CTbaphapDVHmSNf8
8eAXVmOPA3kMjNS4/v9dRXWF2grBa8jJGzIAyvUTcdTwBUCF2iD94S5TafBOkfRzEhV1XP8fvBpNyEUfELCgNcMApDpHA92jgDzUh5GRqZgjdBrFCjmEHhjN2+v45hM2Dnb39brj6tJojF1dd2lbDWc+WO/t/x0c
vljKeGRP7NyeR29pz6xlfLiwG72WlYxD+81CxqeMLxlvMx5Gr2u3bci4bx8vXNmHjE3GYfT60ZvYl0vLtdLi6Euj0ZuGLpg54m2sUWE7NEp1iSUhLxFH3XkmbmkmNdhxw6iG75u/UleBnNvFe/51kfTeKldLwShU
d7aCYV+9fkE/22972BeiOcNAbr7U+TSkwutofM5u4tJabfx6wE8IevaBONdc7p/fTSTnp6Nkmp6qKy8PIGwzZLbZjrkp+WotQrvfVKerVgHSmsMrE55NoI5a/1OF6ja+QfxcFtUPNkSdaZHAsv/AcpPTj5ZH1Rpx
rc6hiiRsbRr3UDEeHaHUkqpqY1x81x/Oj05ifL6Yv8+7W+TxJ53A13WGOKYlAF6xgZsQHLB6ekmK09cbTTAADHXFb3B3JwtkV+Na+OHhrbl3FzAvk8Rk3uquC/xcNCs0TNmqkS18eGocWlOlK1OcYg7epxPbg0ls
hgjVRXNX73X+OJZ9DBoXcSpwdQ4csLLyVQbX0ZwXAIcklbBYgAbACOB+QZRWGOjTHolY95U+mJ3kNyCC0H8L0WcwOPP/dLBal//3P9mIKg7TaxPjP6tYHNwe7+1f4f4BFcES2R0j3LwW499ralN3m/4+7QUfktBn
k5vA0jIOyMaFk/NFTkQi8tEZWOJxQOkh7hzad8lXOLiULOU/iJGeo7/tjbgmDYQ7hEK+51bfNOiCDqaHtOT6yHla61sNmQwUVbrjC6yI5yOgjbuK6FS97KH706o/L810p3bGwTjjYcVV5KBhWnquNpilzHgeWIzZ
Pn73wAfJ41/MbPMAqekofM61GoR5qJldpfwoKD8AmGDQOZQubG0zcwQz6qG52oymFBHb6x+k5QxZecCEDLTMPFk9GQkNNC3J8VH+hp2pK9TZt7RspxhYTU22J6oW5axiziryXs81Tkn6Il/1X1Gu2pW07EZaVH4b
3thUuX6PErlW+L+Dz2bmztLe6gbi/KR/JtZsmnm8Vh6NXvkKVVqjshNJ4xDBeMtPVV/Yj6EO4bO8GoNBHIjUr91lqMuTtFeX81RWA9Dse9D1E7ZoPfneGw/sIs6MTIgKeN+87jONgY3FeVRAHaeiszclLEuySAyP
2scQGQzp8dK2vi1Ncro/4tcxR1W2JRj/8TRDq+TjZuA3ztamF2OvZvyHP+Zs4NFs65aYEVADJtayYflFe3GHG3RRZMpZpt2YYf/911WyOB+NyeZ9hgEdbu4wwPwvuItJZyYWczG/vzhb+zdvTPMmhWhvvqrrr16I
eL0/QnNcstO39ym7XmVct0x5f2axvomL9fjZm9j4qzDbUeTA1Z//K5aiesxjxqPRTKKS25rPdcFKfETTN1I2rkHmpd3T3/XjAb3ruqmi2+ldhbgELT44xHlClyKvvkF3jpAy7vck6hH8W3P6dgT/pjbO2SjlOr7E
7fslR5gKX+n5Iq9dkYSw1OGJkBj+THe/+Zn/3PL9Ndt/DBCbaq37nBSNYzj/Wnk0vw4S27wx/3jf5T+Z2/zH+i7/8W+zz9h/+F/2I/8LD1uT/8jv8h/zNuezxaPnfyrLn4Jcza3JZNH6HxiPpS+n6tM/0qlqGj9v
slWiIzmwvNmu4z0ZUb8O7r1diIXswZrFJY/g+GT32IHcYmWMsm+yeLksC8V3fkI545XZc3iPVtVTa39PVY+J9/hSLoS5Z/hQaZFCC/NT8SaOjEkCjCyG43zavl/B+l7yvAG52OhqqCdrvVc3JLXKFYFpnUuVZTG5
xOWXNeIMKPQ0G9TRTNkCBPfw3oZ/7bDRnxySxudqBPjmaBiAzQPh71XjHKjtuRHiig0hVR63wKQUCTM05OHRLMvDkvn08Jv9qMtn3Ms35rCU0fkVjxI0sPfVWPUfiwGqwfyEImNoHiCfbbKBTuSX2Gi4wL/rPabm
GNe4aoUzxRjPYauNIzDcHZG/3H2/mW6H7r7BZBR5FY4mwYEWFD6KMgOzSHJz8d6Fm7QSZVUdMYlsqynK20jLlfZ8/8WS21m0+9w/ewhhiq885hCnd7B8a/lwHcfhQmHuSo/dzkaAz/Lr2UXicfz6TgCkjTJwC+P1
fZR6qbVJOiyDTtx/SZbDXe6aBRb2W5dmspk9GgKbHm1Vzl2huu+IcxBul75VEyA8fRAVYZa4qimmuBA968KymNiHgYe6czFJuvxDophsxVIyofTD2Q1FxP7HmY7aQuggdehPaNdtF1iCvi3IOoGMTutFWuYGfvKP
nASErz3XQ8SAyo0PaIw4EXFo/KrJqhxAJ+LMrtuY9QHkxl44OFd+/1ONw32bqnuJSItefr+B6dhok7Q3xjvWBl640eSI0bdLRJucUYgaTA+MhXmv1SJfuo5mRqh8BWMj2dcvsWojZFSMVctSBHNNwnoCgDHqW/5m
kcixTCPODpbKOzqMfrBt/6ZF7VZGZmYfwF6jobA52PsS89etsBkbgwzFNpNpCDFOc5kd5A2TdAhc0Ms3YiG7DJi3MsnZ7T5MhlnbozU1futgCbBqDOYcDtkO3VywNRZ7gp0+xbLOsPLaoTTU3G6rqltm2rWTtftC
LreOk+UieiQx3GD7zC/l6NYOW8Ioq4d9JyNiqrfbUVka9iOxo0332M9+hKpbNgsEtUOq5oYjtOeUDvQ75gFQj2k+fF/LAStxLah3ZH7KDOzB2FcLk+ORl26IjCyCiTxmSTyS+Mzljym6Q6nIRy7labiJnYmBje5E
Gxbfij41fP9s+U3WmAULyLQKOYjKe9ppGJbKSLcrM1VXdRWMCTMYrrUCs4jbwBh0J2w8RdYbq1tir1NQnlpEAqRlTA5WRxgY/W3RpKZVlGHwnqkJ8cExYx24R1BgXTavEHTzTbfAPAGAAoMAATiXToo1T4TDwrqA
ZZtbYoCaxuNLHP/TSHN2+Xl6rxqOOTuA8Fqwd1RufSaaocuYCFMOF9rIdC02wHEGv/FVUfqhA/B8IhK7EJzlLi0BjfwP7+kENlMyejOxLSPZKLeYMuYm/oBPug0HJzC644bRF4Ac3jFs/L+pPM+SWPB+odGkf24L
KEOMYAt6PeT3pV6T34r2+UJ4qG54C4YWhb+ju0z4Ho+dy3LOgHgQ7Dk/tXsz6Cy+AMxW+9w4+RSbulibqXRg8oL+/OQjOPjNZ1OyolEVo8w3EX88ZNCCuz/p6iHv/98bEyA7i6b9ZTKHfU3hf3DH0hKh8D4YI4Wi
mCQLJql4Iz4cyXZriPj+7L+P5dGKCJYwTlLlnlZmWua9a0uNIykCerqwBCMViB+HQRQ2CKDVM9P3McOq32kQ0cmndLmxZoqptju2HBMx8w8XWlKFVjTpKovtJ4imAAR02zl1c0Q9mk+PJ96eoEq34oKfxLKYflhf
4Y6tAezJCRGbDTppXiWSSE2Cg0ONa9x1IMac/aLvdqoioxotNQNb83I1Tlek8a2+4ImhzO3f1N0ntcyEVEa+qYUsJqFGAWyd9XHsZOByplAA2JcZyiRmE16TarYleDSHrXylhssyRzKIc3OxpXvcrU8nXgNz38Hk
NxFj6/3TeqG1FNNiFQaFzKL4IpsNXvjH0+LmhjZFanjIirDxJhdt1UjKQEPe7J6Fve4tMl4rwLdORoB+3HEl717TDe9rbm0QjS/+cV5BY38eeAkKq2luU2ifrHiHf1tStsPvlN8FKWh7FgP7YfgiRnLoYBgiC8pS
8rhvaYbbYY7Kv9mzeSdguJfkLyw75t8VGHOOi4F/yRpuCmgb1YsamATg9+TsGezbCtv9svBpbfkR455/VOmAGfJIVrFYfw0o3cYSX8xJkbjsW4GuEbFsMg9UZkN3TTiDvzZgZS7LDDftjeIh4nyTovrvXztVQn7g
LsAr936ZyhNkWipNSvM4krrihzn2eQWtFpERy+uqtXWM8TrmXjqS5jAsSH5278T9IzMhtc3zMmqPL5hCcVep0iiUF9XKmSYhrMWFNG0LXMkfc/eRuUsYc9xswWb2xfOiRMTyJqmlFxnFevIr+dnRT7dG9r2Eq5/x
xv64PnNX/XzyySBlChpKmf3YdqfR9RWEPA+JkGs+0o2GPEOm4NLHj/19GXPu6f2UnP30Rkr2ZYJveidBtYwEQegkwOHiClydlESaumM/aSM5TxXiKubkfqYoZ5zDjEGhFTOLK1VX687x/S4S8/PECNqb18qeVcbb
VgXvJhA9JbAfZJDk4fT5ilHAqz2sip2GjtMnk8g5KgXQRadodZm28LO+JpSHSkz/mwFsJIk6WbUTFch8haAi/zbAyzpEVu3SqeYXEYZhwU7eGTwsV8kZRE/M/F1KTE1pwZ00VYXa4qvUmKlqChq1zzBgbF1+fMeA
aCZqkl3nZgoPqYUUd0JRgz0tTTXtvyZX9Gua8FFXU3tJJUKAp5R2sa+39dU5TYuniQloU758Vaffv1PGGvgQt+PO7BTQ0Lci9EAtfZvZUKkwg1SRv+xHcT+3hnFU8Wz+fEtyqAY7dfFEdPyZEfvU3ZJmSfmsb9Yd
pQ1yL5ZSByjbOV6nBAzjBoWpnsdOv8WejVfSd+LW2H80PjkqkK9/BcH4+6UIunpbdzqKc45Cip+jTf/shnwB76Pq7qeFHo2L3wmsaj+/KpQu59nx2MlstxTZ4a6c1aROlQJWWbWi7ivvd29/rGYMP3gm5B9CgeRc
P+nBHcqAsnyJ7VJnfciaaV5COK6tnhBVmOw9+4IAnIqvRLCDGUfmfawn0XxlXWO121tnLyulqh7EojMPvRHhlPPk+HYm2fFu4kbpRCdptN5pVsr2hRC9Ae8rMG2/Bjc5VojhtKjh5lNcmGU6wtow25NDhnp5bsTN
ic63IpSX/ogX0pykg5H71g5CC651zRcCNv1lSfJ4gGiMgNrpTA710ZERCZ52OJ/tt3ob2JuJwk5r/f9nvOhP9o1uT3TTPIqpSJFt9cSp9kuvNkQmZG5Dfy155mDxokxLuwcqG0HA2leNFZzKjJUwJBPDcI6B5nPV
yNL0BgGsq2G2yYCLh15z4ZZOEWxn+Jawqm1ivNWNjnJACXyND+gErHKg2ENB93qioan9chWbuUyfN1a8X5MDhhKVYYbPJ8yniJw3YtheG1H54nCFjctD+0ihgT71/OhphEvLEsaLCGt85YBSRglwDvZr92iiMeOV
M75ZJMkoA6Nbw2BWFffB0Uu4P8CxFO7QXcacrTLN1nmhuI/kA6otWGmRNRWb73mQypBwm13omLvEXCxdkzCclkAs+P+t/tGNglpXisP1QTSQRhuVzj5JaSWnYXNlKHEMI4N6rlYfeBhlD6J12b3FwnfbbRkKy6V8
KyjG9X1z8f//UW93OHt2bJM5Uy0QNEvrZKiO1OA0mY4qkAvLg5mQ8BTdQovK7nFa40Z1Djpep5zFPnhKbDn6htqDkYe13gahfpWdJJhZo6RKQIY4yYosgjGTBO1CuA1+jyr53hz2fHLhv2+Df0d0u9u/7V8JI4i6
NXxbbpnZwfirMoaf+YT5InMEfoGzIVbM3OAjLKPr8UNd078O7guJ/tUNzL4TCyXP5G+Kr3MdaJjtTOIq2mRZdCe9u2PQGIcE+nZa6m69k+LK2vDlN3acASehFz99WMfnAatgY6EKXQ7XrE3NagmDpw6KCCXYpvF3
HcsjScBqURWyYCXNj9zN/Jr1akyMBXawXz4kfgcjq0bFxDMC+mtvjnYMh/bmQkVeE6igPdXePTySo6r8k5UGbvPwu7dw10qDbDAAXGyAfb7bwhKrfMt6FhSScYKSHBtBosmqOgiU1o4d+2bX1R8LMoAGXOKsHK+r
87NHSEPZYp264ueawMgoKf8PLT1ZT5IJGGMtVXzRts5qOZgbY158PzpBn3MSsbAL/MTbVwhZhpajW1CwHGSIobiWILTi+U7ZBovmCeyhzGUtVks+VUoxkgmH/uDsFziKnTvuWcSreiO3+RM2XTg6AFWNKuOj2by1
KLTdrjrs6bGsa5tdfTcqWFwZbJlG3smvpd7j9WmJy1GGqhDT9vzqu7qZnhlz0ukUt1mizB8ZBYJq/X83CfI1+Xa6im7WKLV4aBjneHf0MnBbmfQdaduarbbRmQaJzdmVCAF82qBtKVmITTKUaFzx2csmiHLvNnT6
uDygzcvkn2+ZlB6EyhPyrFUgLjNVBeMSoq+6PkKiQXENhmZDPV9fjAA3eJKRTJkH4LRbDNGwKixTnSXWA+OZ2XsWo8s2x0ZCRrQbCbp8JV+8OpTOjoT0nYNpEbQyCJqXZoJnLNKFHnxv8KgezIvpyMwGrcVQahz6
/aYHv2bXnyCAf0xLEl87L4ui50OiesAG94CbMctmSmkC3KbH/homema5Dxju7ZViKA8NJe4bXixeE2bNUE31hS/aAb1oi6/O47FGeUESV3x1NeeyfDVaCpoHaL/tcfB8mIPeaJrKFufv6JrJfQcui8xzjzo14Hof
9jEZZhCjuFcYiFxCSEqE/wrIW0sKwve89U24ZEVMC6ijTwMDbOWStqirO6arHvyytcJAIiSmdG3Dzfh5bTH4e1/KfEDxhEVy/7zZBmZ4Xzb10qcWoww+5uTN+Ev/UThl0q3Y06xywldVRLY36hvBQ6q2RSTlhb5c
fHzXCFmk6pBSpsNsC9kjNipqeNbQ6d9CZjg8BXEpRBYv59fsWZstp70ZPcD1hVUdJ0LPwet+EZNkzr76SDuq52vxGQcvpcBdi5IKuJC8TZmZyLKK3okwHj5sqae1aTtZpB6LkI6S0QGfOoNqRMbd5YQ/ng5aiNK8
ChA7jJISFqHXUpkphhB/zKfp6DRAsW87NtGq/Sn1nRepIHd3zHGEGyijzIpFFtPezUsMtUWVrhYYvCCdGGIcbP/2YYPzAJaCfIqk+JtyCiWsgZYScnrS+AUuGzOHZfISuu23ng04KJwIbyJAocVpOtkALN0Bm+r/
hw0EfwOSBvs3eNEtb4qswT2ZTD7CUrP7AFe0RSbfWMkN8RR5CBINfnwMIjnocpW31Blg/uyQOaShnDd5bFu45S9A49RtHztkm5rNEejRpfQqrMXfeOsaT3+1fds/rLs5WmWYylwCs0vr/+Vsxq831GCKFGvQvr2b
tNYp4dsSnwyF4vzQ5kcbnc2eHYDDN+otW5nQ2zAIJZo1dscIkOhjlo8/sHsfYmi9ePvb/7CXAGfd1sSWN/ol8cJpnmAY/IO/YUwT/LpzP+ZO+fOmpMmwIl0Qv+sDIjY0HuP4ADagF1b+IXkV1PPJEqAXZm55+8aF
q9Wh8Q+vjrlbqmweGmFFg1aXZcvCIrspGMj46I3KflXjSyzqPf7thDM35X0Gqnx9PHYYmP7ZkZcFTX7TtO4MOm7kiBDXiV/qyDF1Cw2Lir9JHpAsT2lwM8/KrpJWvroCryvmpfgVYHHvumwv39uzU4TwVT15m3Cc
ngE2CWiZ55me7r3QwcZYuXK3l36NqGTBLGa7znUtgA6aOJ5jD1SIxrgDr0snvd8iuxwWTWQbUmwbRQbl1Y+oXv0Jy5u9f+KZQ0aK73rbV34w89ObPb6FXx+gR2wOI1uXf/7DEGB22+vbTZlN5oYltXNX/ZWYtKNm
PrHlxafTu7v4U1e1XdqOzW3hL+5vqcbEYrRuyc48K8/Ajllh9fFHBngLD30T9S70yevxOW8GZp56P8I5XEK/sfyqK7V5P+nz5dt6/aIzH3jJby6zc93Coqt/f/vesggent/s6l/79OZ+3LzgLjTzIbnfR3Z/uZvV
r6+Ozd3NnXvjyvw3s/1eS9W1QIhti1xaO1vq3R+jC4+Vbg+JE1l68LH46G/THxUSuWrp3k5vcvvEFmf8/nRMwCbfvc2pl3zanvaXiimHO5cAQTJQx6jq6C/Ha+OvU7+l9kOjnAoJe9vrB8LwfjsJaGx2luXqwJdj
X3y5V/ijBkn3pjz+LlLWMpAUyMv9RS/watV5wUdSTM95y2w7NvfX3N/61MzmP7vwb4X21/z1takhSU0RSQCkFSBN56/7UkRK1hcdzp+BiernK6g4Tj+/tkdVrHpaCsQLk5ZsxM4FVhVXsBWoNeR69wBDZNx4n+/b
KN6ymow+kgr2d3i9Gvu5kUBTBn/Fx8s7BViXa8TlwUu5l4QdVXEEvdvPaRNySLeENRWjQXay1dPt9uaw+IkfjUI7N0winTIoBpY99/7jFL7Q3JwlK6ZAfl4fhKJKuM0Iz6du/PLXTx/nL6Ne89kyLQ9nrU0xa7Zf
rVOv7j0LL3powAApaFv8ce6dymaaNBamFblt1/SvgKKtYIi1npQhJxHYz3mvUevrBb7GdgJhJ7w9T/481umgRnP0TXYCbkFfgDnK014GxgkdQl1igpcVrXKEormhvNRISbl6VvZ8O4vndIVpb6fWkoqwHlbcvYsC
VeZNyPrvm2IgX1zOUlt/qQQQIbWpq7b+BGMYw/ymJPbJ418rmPX1J5d2+rS/KdevQw5ZHx68M/yFlIOciXk3wNGjBBtIfwFD8Eetw09bfrQJ/b+uLgzVct8M/eSl1FL3nKHyQDYvzlv/lR9OdXpw38Re6zSLnojJ
5qU8WvpepsJIjkKps5b/+/TDJrs6P2wGft+83xCoNzukoAuu+MjioJ/MiqA7+iTa5L9Xf5L0Zea6NYjyYbrJVpwhqYp3oqAX8bpWfkAVMVuFYP0zrf6f21Gm1Lz4twxP9E4aWF4eNGhxrLvi+1iYqi2HpGtZv/l6
sbgaT/6qsMgEplIFR2RI2YTI+lBkFxzMlxW5SVPV42F36yvnnAIz6npYPoUt8U1fxu/pkt0hKDsU7v15I13JTdk6JBTtdWTimGq6AxXr8bCLUBVVWkagIbeLy0HBU40/rHMAKM/YOjLyJv4luiBiQX9yyOV/ryv3
Qq1AiKLW98q9e60B5NvH3SKTl7i82phhNPjxwITEGTHuKdmb+NUCJLYUEu8ICLyw70uViPZzVoYsxQuTYH3GI/v6FYlXYO/ih1rBzyXa4XHnpkdVY15bAv5cSQ9x5qrni+YJhlzIa7B4uHOtPmxZF+DHU9aDw//6
MBnXHlRdT9LC4/eAa0EeZm70GdUGNWSID/F9xuupjl7byD3y07Btz+keVxjv0ZkqlcegHcl+xp6Myo4cdCgur12sRQQYAx3TkLa3pEWPlsZnh5eTgDib+S1059fEjvOE6eSY+X4HPU8Txr5ofprNjcwDDWHhHeCV
6DbEE20sEaSEN4HHQoyn6iymchOUF/YfWf7YdT+NDDXWXDmQ1dHZ/wsrME1kleeMfe7Squ8Bwqfhctt3JAzQssVq8hOEL4UhAhD0VDijCw6I35oRlxcYO5QH4A6snXunrBIAwbpOcC/ugkQkBbz2Vl6kdNkwLr3x
7EMHVPciwRme/I4AcxO6+23NU+Q4gUS4FcfVacaPuYaiH0GzTYbJYHJenVyXjTmSxlHCOxDx4FvXHmRdSoxcJn0uH1bkHZ6PH2c4F1iz1r9gTm7gh4PqGl8FgKXGxG6HoMMJIgXgoNTqpUPpvkGqJ6xxcYKbzU4F
FKvfPWkQGXVUJYx/WitrU8kYlX3hOBJT7ll8CGRH4+XMkFiBb1NEhRy8zUAf2/tEf4fZazH1wQZy++C9YreCWdiuW/pX7b2jmtPxl2AjoVzja3wprQNgOlZzyOBHORARAti9MeAcnwGGABl1g6+IzAYaK4/DhMIY
XOJ6y4uvjR/kToR5ffgsSH7nhmdHp8C12leHAJyNsi4UJ38k2FawBMZng+duLDYNGax0JPeNbwn7JX7c4rxzEgPa5CCyILx+b7rcAAFWkVDLPCIX/nngBCVOJ/lYRU8NfiA/LpT9SuislBMgApkoT9B760xrKL6E
9qHv4duwCsdADI9J6qdifDUhBvFdsqP349wztrVIE7g3AD28W3Q/ZJ+t+qIj0uQSbfbBaj+wbQt+DzSW1+Vn6PHF/zGDIfMYYjSAW+6QEioXmrPtz/rb8Q++q+bHcfTx2R+/yuNsITTChexUn1VAQYSA47gEXAIu
AZeAS8Al4BI4EDBk3mvuz5dm/Hbnu/P7/DGv0YzMpf2KlyKHzu+zUNg2kexQgdkWZ0Om4sTrlng5rOCD+EVIxxdmOF+KuKoWu3XRdryjw4KtcJL+sYTPayc3Iytb7OSXoJrLtWCUCv/zO5jYwohqVIpQMKx7ITQq
vhn8I4eBHYbXzx90H1sH7Lvdy0vL6Mg/y5gpMYVs8J1+dHe2KbbGv8ko6oTLC4Py9SpV8jm1ADydgn2HUqZuQqb+0dbNX/pTNgGO3Ox27eXSCV/fRTSAnQqpr274/dW/jN6FgRWcdJcxD3vuadj52StSrEeqn1E9
xLZQY9Nveb7/lZl2P89mfVtmFpCM6qvPMZZxRLz/zGvZxfg+3c1KliRDDJ4DnEFqvxZNej8QrEYcKzlv47BwsJwkxSw8Rdw37fC5sUCpOMO/1J55NA/J/Gi10jl8f77NQ96hPaokkwC0++GyUkzmybQU0DclY0mC
DfK3b4j9QPSHrZLUshERg+elzAXhX/TEdQDwN5UAoGg0ouMnfIt60+khwoYiGzxjN/CC6CCKLugEbkYYVia+6wJoFk83CdZxTQz1ulg3c5onk/Oo8sqFbzaa1wAh23g2+oY4RvndDLIuY6AiPlcdEMIyZk9jkrOi
4Gtv3aczu9CXMybqfvePrvg/95PJCcz5YPy52xhoIqicCyO63WmL9AevywCndU26i468vtQPRYHNVsoIWA3xXO0bMWLAnx0hMekTCbevCGANihB6LdfhEOeDryj4SQmBkIb+AUMBHI3yMUoewIYsQAsQO6d4yvq9
gmWncA2qP692ty0WJc+mONAFeLhATjiWWWHPafaU2XKV6PzZcbFnvHKyZ+qHb+QFCgxop4pmW/iHaUZEVBwjmnkMyr8xT+sH7KIgg6zEP7nD5d7g+s6LeLZLQD+KNbibnPnUtq/+3QrsQuKNVjxjZW4sZW5R5Kd8
hzc2XPVsjgAHEqOKV7EdxgJNRmublDJc+tPBQIESgeaaxIgtH8fzHFz8MJt4llHxsDkB03JArnzWRo7624hXH0D7gQUuZOdj+S/F6T81t+Nk2YwUtIKcqL5P9YlySc0kz+7RvCTMfcULkFitWktKte6YJOL4m/W/
kH5JHVsJ8TrhZdfomPd+RcNf/jmVOZgvKpppC8WYv6LrXYFL+QL+819dz4XKmD4XNBrTABwt1tdSKyJ4+c8h9BVmP69bOQVpBipC5vYNN4ToBI4BECZfjnmEi4gZ2VRcJ/Xrg2R4YwEKqNCgf5dIkFLRxANtBCVo
xhLHnuj8l6z53xdGQaPyqmzu7oV7G6r0r8AP+4+pG222wyDdDsllprj3iE6Aq4ujs8kRRxtQ40bvB6pvMbidkJSi9ufVQ7krI7nCmpEcMp4eLSHiTSLtawCCXYHIYhvtPDCrYJcbUFjWWC7RQsBjOfq9aalJwbjh
/BrmAoEQayxPyBqaeDEXyr27R783TUTJeYJGEgDaYmeP2KcWCuZJ91s0TsQHoIyULLDNWgUImy973RemM6EZrF8hssiiMpzanYaTkfWDXV5aOkRPKCsyzUzpLRK7plwKmC1yxe6A6N6pvSH0iECW4/f58aoB+lN2
wGax2TsYFZ9YU27mVuePYCC43p5GJh2lhBmtYSEbAVZg3HzgccRl7Dq8MxZkQ7EWAylB/GFqlTwDV6lCmau2lFBSxRZYFTeoiUTBl2Hl9WuMEZ2gxXlrN0CwN2X0Ki3A0L8B0umN0ZjGbzTG2kAaFrv+AS2za7/V
+9VsafjUwOrWMSsvwhjnusVKW8yXddwzcbNpRk4Gcqa1jVJbT1dV7zej9QsqbL8etRrgnWQ0lZU9RrQ1xRMEC6ctDIQUDj+Bl+jFau56/xZLGcY74Yu4t5zXBzY01/zhiHep+cN6feOSDrt+UJ1c6AQ6bMZYonjs
MsMl8PVNZ2vQlzsLtCfsskbSQ9bhDbAnXBUnbQ2MCn6I0DslpjnUr2SiptclfnvOcc74wC69G1kcjAKkzh0KFb5Y6Ca1jV1iO2VN8pL3DYnRJaJyOciQA+CSeKaEHpuIKXkuoIXtQanRlg6/4/68xOthMCjRJGqQ
QFLK0+v/2DG2oaw727KIPwrjDIQyxLODiO3/HMmDUakYpqxF2n/F845HHledbx+wddS6ZQfmuHEedHbWpnbl9uqmrL9pmwNKo+oZ/Hr09uFTaWLO8cWD6HGWRRjM/x8wV5BrGtX+0ukzfsPhleJ/hDCaGczZaY0b
X8MDmvAejfdt7fgoEVCEfrOeQuYkO+Qjg5wI2EfpZVdjry7HMW26vRrNrc9M8mQkG80ZAeLry188GE9n4fwvMBUIQF4PBM2R06ByMEfVnj25RrBhu4SFqTkgaSLiOHiAJWAk6PNajSwNf9nUQWKw22UmHgyYWsbj
h8nWYCuSY8LAz9EGQFmTSVYXZM0sI12zyhrloh7sJn9h8TlZdffYXFnelYc2inPzLuGYK4Q7uJlY/GvrH+esQ27wk3Ub9lZt7mW/os0i7i7aE1O4pi9bzsMqAQh98PYEuWyPrtqjRWvwGAX8XPltKqwVF+e67RRH
2ArlMZg7kdN6ygN+fDUtF26f+RTcx9hiOm00OJiPcf/Z8vdcfIh6i1H+No3Pm/YHMcPTvFx1lP86cIXp5WiVgec9pG3plTyQh1Oi11TNH29fk86/5yti1PNTluizCi4l+rywLKVbgDzBG2dJexlu0hhHt/Cwlo/6
exr7zx4MdOcWZ1N6UoyunFWST0YNk9NTw4/jO62XjTEU8gAiYAbhSHv7P+PomY9SUreW7+PhtMBBHP96Vl/cNu0LIujCQ2INDefUZSZK67qR0w/A9PPdATVB7TcHMbl4165Th3FTUhObZFmaO0j+QnMwapw3Lep2
3H8kfKOR4LuurycXPl2teN0tp3FKCm8eeiBVPIW2YKCLR2psx98023WbvdfXYhQhPsVP2587eok6Zk0fwcF7EJr7JM3JCyrDK1/+TpSW4J02c/HYu5zHTRy0QuZIIOIzuf8QoEibwcrytyZRDTzY7u/pe1xGfAq7
A2MG0WEbU4lUw2VzQ8u2iGfa3ZTZDPQlma1UWvIF5mmo2vUZut6SNT6ldO/K7pVFm3LckmUeCkMEitKrLKMCT267MOFUrTKQHXZCXKAm8bBq0zMXutNnRodqG7o/KvPrwtjfRVEekmn57UTLX9ywAryWtTK0pjmJ
opJyETz5/+crUgINevfHJv06aChFdAIUQjsMe6vLiJeQnY6giFj9F+i77OiEE2Us41pB80gOaIrnckSdfDKGXs6SkM8XYXIdid9YXMmFuFGYY7Up8WngqsAHBLm8sFs0QGVx8aksp+UonoAtbjEGBeCtYmG4UIx7
yWeH11yBZyc5QjcQQ5mGPk5CmD8bi4Wv9NOkm1ef2oMc35PJddzElPfHc4a6L8H8MJyZYzy26ccPExV2qfDGRB67Ks0xTt/zbp/Nng2jfucrbgP49v0vOLDUMNVflyzV87WubvjQhGmUtOzK0mX15vgvOusjeJGx
QfcuLKdhWgUFKHIuHImrZqufjxDt4sRX9FgcWYqAYly8HePxZiUf49MlkbDoGTku+rM7z0L9I8rPImeTE/IoldGZJDnayZ0P2Rb0JGhiJG8JSXGcwN+JjlXpsCt2KXr4J7n4SSExgUywbit9q2OnZ/q8z5trAFGy
gjpkLsQcN3NPmW+Ci7Ds14JwB59HwlE/IzsMmt4fr/SutCr3tuFehwz28+t55V69sIlh4VwvS9zBfr9tPVJEWMtub635iWaQk+imceZFySkni/OOuVR0ki/GbHgvx9hgKYfer4XD7Ukuj5/60JA3W7RfJR1+TVoc
4BXORSkXjvbqm/kBupeGG33k/TEvlML6/TtBjS5qI+jj3TzC5PDEYFqPTvhrZkDzgHUvNP7nrZ50byS9HRlFPs5o30+eNtoxUf8TCydn8IAml0LQ7SA+1vOlMg9TtmeyLDvbvKCu+BqVewl7h/K9XjbcXxxnOXOe
TFHvULfhzkjZagjjvHI4Ef00s9brMsMzxTYvwqFrXUvr7lBLWapKYfef5iVzFy8IqQMbIZn2gDVok97s7SnMt6PcEc1VutHNwaK+iUq8APbnmx7nEn96FepBh88y1u/Dx1DxstkOFO0vNxIgCvf3revFmNJB6A39
bVqR0tsaLRgRHXPFpIkC9G/B38drnP950yRLk5xlopgF/z+m9NwiWweitQloWD/yCjvkeCF2SegiQ9OHOlvVX+4ZrItoN/HTONzz3MXDNy5REWN3oiIY3qoP4QTXweHFUFRASGEVi6nObwdpMbL94Wb18C6w82aJ
ra9hj6uvSPsHpH2EnTCNi62c8mB2iUrql2uo98QU/YscPg9eyeGFmwCuTK+fxFcRh5OVsuQI5T/o7GGryTyccD4IzSd8+JrhfQQj8X/oYRxWspUU2ayaxL0faocXkCuFmKRYlu258ggZxlySgYymnRKr1O7aNOFB
scA4lbh0ObJmhs3CaMwiN5XqpOn2yBT4dGAsSHHkr784zpkLHIkOdreyH97xyyfr0PlLjtzC0E7ex2xf4oaxtseHi9FM/jj9WE+cGxkQ5xvOqEXfSeIQuXQuRwEVGhekGfBLW5NbW9W4nDY2pIFkpL+47e54u3dL
n7y0RsCbzmI8NpGdw3ZJSgla/KKbM5KJEzh/9EBDTkD7db/1USkGEc2XHoqKR8rMLdTMA1GOnmnQhIYZ2Kwx3+R7lcz23ZDsE6xNrzFqyyWBtE61yyecrLcbqYYZ2YCDZ5ZE4lX0XLPc1O6lOFi3sh9kuRXVSQPm
3awOKrNERBewT2137Z5yzp9qwh8w9edoZxb3/1BH4m6kIM6/PmBXwkisCQCo8rczIKhyNmEcFr1KygOi7jAbQNQtI7wsW6MdUK9Lhdz1KwcmVtKj6s/5AMZgOumCkDgVkADm+F8t/s7iVgVq/zdJcqg0+iu6xezS
30yJoA3FJEhLlSNuNRRRZWTiUru0JAGdFCQtw1FnC9nXzB/h+Wae6ksam05+QXczwVCDpjlNtifTawstIcVabp0d7X4m7Lh58XhhGpXhtBomMVEYs2yUymFbBStx6GEOUwSTPvVLThqNfaSrW+e2JqWucz5+1nG8
n7nlb4odg9na1FBJb03t6VJu07U+299blRJGw11UGjLljsJ7qfm6oiaBrNkiFW/2MWqojsfUYm6WVgV0J1CLo5mb4NKACP2Hr4u0q3ud3kl5oyGXLZ3cmxXLAj0jdaSJaU2dSrp8A0tLtF4FRIa0XpnxWeg/dOgN
+hYEBMgprXxis6F3bHYXgZpBxDglDp2ZNbmAVUfiP7qB2kKzqhFvy/9fDx9ozOGfkppmsuo5UXkCayQBPe14ajWLUiM9lJ9mAzVgSPFZHqg5rb6aMjVhQ0NqF5WCWc1+XvRHanCF2uwttzo4Db8umo9oa+QyR3WL
6A4dxhCDGs7T4Sqz2tw9miyFMFP0rzoPM1x67/Ki7fJTPP5FHiXE5YgpD20MaUUOfrcgVd8e9Y/rZKg1LFEsSBhWbVlvKkXj0j+UmFDrNwFlHpYSji0Qv/UB3USobrk9y1hwmLT26+OBuaQjSuIN0X32IfDKympo
C5Fz4lYNXVSitoSnU1DcByTQmSMHQ6CEnzJRrESNpfTLs/y7u0OPu9oxZozLabKM+hUPp70Tmo8y8D6l9hINLPSL1B46JvGS2FdzgDoXY6gLlVqiz3Y0tXK0upiAuvIReTjL9K24bocNnUFjSeqEGjiUvONZm0eO
DmMV+Zh/VTOJvIX6RYWaWE0NKhh11LgFyv1+h1xv4losPDgQHBGdTtovCoqahC9psmay94lMiDubS8WqX/Wd6F7tbXUdnVlhyxuaIO1yTxbOtwa2idqI+ilyHu02C3VgDqxJm1v4Mntn3sAw5IP0HOVng+dwUUMb
p6CzD0VGJJxzJoU9OF5hO/0qzr8cnHosaT/qvJ0wJ9UKuC9MO5ldeKnR8XZXqyL8ES0KhESKqlUNa9JurZlvfmyMqkFhkA3BLcRgFQe3wHNtrAJZ6DBO0FHaPtNqGuLMSVZEL91oLGuafejVmo9ybl+eZgLNLtNa
oteuuXTpCDg+BUjPv6Rq9iqhwuV+TVdJLbn9t0doH5arCeBIf4wXcGy1PTPJEE7QQXNQ7vbza2CrdylxZZvo8O70eWR9Optfpe1Z8iOU8hKStZva5MoCnkATHa7Nkf6NwV1wLGJ/vWqm0dz2RGxF5nNe4KCW1KpE
9c8x/UZprLbSxGmUPIc3BKXQ625z1iZKd4QYBnJA2C6FBisjNBZjHx3Yt9Z9duGLvG07lw8p/gLrwCtoh18VN7ZMOFspcTv2G9lem0d4vyOQsTt5/6sMoko9DYsUrraP6ujHHkZxXWLV8uCBmW07/By6T/hLirZH
mGRerxl+0jyu/bcQirWvsksmbMjQJHfGGAlRmlX98xHL0j0Ms4xDh+stf1cw6KxE3DxoqkRVyCPmH5lsmJTAVUUqzJMs/F7y6n4Fi1Zwd1FQEGsqY9X4klDEQGxAoWR3G3rUp2FSVn2fBGni3ioJD0lRu8LNCskB
MwsSpBHeDRR6P8lfOn9LS4CUWYBmxHUo3hhrivPjN4U4gRV8zGKdg5uGMynPDNtEiXe16N41TKKRWLleK4miEaDz0G54RIveGyAsELATFHaJ1cdI0mymheqq21rtFm5yVOm/RmOdc9a147mvQz0lg2pfVbPc+g7J
+/N8+weWSlqBWOOMdTCwzoHLdNpsi3YaDP5rOiKVw6hKcmPKqSyMyR8XG1DgjQkjgypECyQTYjULRkuk4u3C3KZHLDWZg7xqJ5a+1LGPkgzoBWlZMw4WjC0yzBT/gyTkbZKDNczk+ww+q21eTRsrVaJkKLkFs63X
ul+9sMYcaF8ybcVAn9OF9Ia+FJxCyjWJenq92sbVriXtaQTZPAWaiCr13fc2uKGioiFZQPuXF7DEUp+VIgfm8y6TFlvik45lwoRKni0bRiNK/ZODKJLgFeUeSzRzTO+nout3PaaZxaeBOphf1H++j6dC+JbfiK22
EFwDM3bmZiIyT32ZhaWzFgDPOyHj5S06bVtrwZrygwONTDSWGklmpLMJWg3pBeRw8j06kfqfDIyF3hF1RWbrrGFLUyludrX1ussx/fc6LBy4nyQrSIif8/k7TS+2YrdxW538fhmNvupKY6QrVHGawdX45X6/B5r6
X0uSzQ8mmrTlhn7rZolnZYfpqTGbtIZEclElYjaWSpmJOSiZzw/ktGXILvmYcc2iizHj85NsfibJ/fzdFcmFhYed4wLbIobn2A+xtUZmtO0qFj0086aljN9SyuW/JEs3uXJ9+Vi06F9F6Gt7SMdOltW/RMMsZtWb
vsPdTdoTpVXSb+mdR90Fh/EC6MuoMORnwSr1x4/IxE7nx4v21fmzFw//S/rbpDdjxFvE17xHl/ZXa/hEeui3J3NpqcG+ZE7vcbXZR8F7mv3G3zn3N3RMGHW7UmV1uZu2I0HaSPrFgVwYK0eP+MsSaAxU2Vv+u7l3
6A3WFmLeLb0pTsOTZGgKnNpN59+s5tZ51rfdJK6u2PF6WKP8cpalOeBra0R7nx/Y0JCd1Q3sZ7ut93w/kuDkFGFSqd7D5uZMZD8wZBSMbQcBIUGciMKUNxmebtqJICRrdUVDOcUmEmJtmGzLOeF1AiPs38bUJcM8
qlQPZn54SWjKATKld7aHOvk4dMzmUgNFPq9K99vBdFMjHxalPON//2ufQVrec3Fvw9GPaXYdY849KUXcyAZpzPOiAMxVBDSBdXueo4hFC+DaYh/ux+dO412W1fRdiMGdkxe+qEveZQjHlgb6mIAl5zZPCXd8Pczp
9bVet5z1q0yAVlq3kUBta7WLrID3+TgTIgUlOo/uj9Po7HQ/o/ocybEnL5Xcyau9AJQmv+unh/NRgOZ/Mlv7RH2AwJg0daJsWjcNyGRVd5Ij88wtyAIsRMuHPaACb0nHFV65h9kZH5xb0t4yKKyU7s3kSJIzzQcN
7Uo4CWuXEsTLZUrtr2SSsNLHx+KgnEwHYm/dp/D9gh4biVyF0hM73pE2gc1hzMEp2Af31C8r0ilqSBxuO3Epn+T7HDNaqm0qWm6OScStMXyyDkIDZjffo/z2XSTuQ6NawULKvlrtZz+C/KUgesZlbhKWewKRK/di
VH37KscM6aOR9uMZBGZyrRURiuqm1rCutPf7V4kbE1NmVTBrEsaCwNwXY8khqtj29fOwRq41BYRuJjAnEWr+qm6KwF484ux7ywR3LvjDfIFP0TqXb4OMuC9c9nyPEP/9jqvT7eAyGE4Q9bLhxMOV6Gn34wheMCgd
Lz76ha0lSkqHOmnk+9Hc1RzCI9r2fxN3ddFsN6K8aJ+g9p2UsTPyY2R1u5nr1bWfP3Q6GDefLqT1vd3w9Xx5Xz6yf5f3iQXDOJwsnECuq/cXDGbFvtb+tz0nbKfogXa5GSjgr5I/40A+9cAfFkFB0kkkwgT7qlTD
j5FLxZ7m73Rj7rK+47r9ZS2vhDC/9lDHP+v2b0PMXikLTMr4HD9RRN6Y5sDyl8TMv5/blvRmvt0z4QrZQg+B1SBWb8s6dtfHRl23vDWmibsUeB8F+/P3qX8cjDAGfHu3WTftzIYysAz848Xatd1yGLaYiDEqVNMc
RT8f9Ujd7yjPdqF5vwDPtSHtGHZeyAWYGEikQ6SgyGJaLrynvCuryBQjv0FbadqE8SmqAEps/NPu/7aW40HMy9OhJChWzE2UuIgiB8Ql1DbRzSAVaOpGzKeahU/hsM9yTfp1dx2fFiT+luFWDUBQFop2QmqKuRv3
ftZfLnZZQ3AGJVBOlPql68A7yVv6hCr2Nq6WI47hGWPmXKtlyLCAeCvJKkslY54X7m9mBzscWq71s2fG1Md3YYq95lHHreiaw+5JxGpvahWVl3L4e7+DWkjmYOFENN347Wi/3JhSAWFyirHKnCo+6pXZRvnzldAF
YX0AdLc39dKJTurVzwXmjo/ma6sfP7HbCiU5UubS3HK69tH/qPRH4yVdy9Wb22nvbUzTebjS7VR28nnL1Xppe19nriOTZ1MRZyFzHC9E4QfEdud5T/Si/Nu3Tq4AHsjCzqJH1ChhdGbHw+yEqa4HTbdXUfXp2vwm
c+h5JT3BdhY+olM5h1O8GE7+2TNJxcXx8Gh6xmydv2HMSVItb62YXr3xz6VxE0EQ48eXs0NsxcubJV/MKsX9SBsQZ4R1nUDr45Bnr8dH8OwIWWo83o1ZMkw/svo5qkOymV18MYuClkHkHDixajD3VSbQP9hdDDP6
46A6Vc1PPIL0VOBv4dkc4UT0wjDkqVbhB0dIKnIBypr7TYjzAeyVXuVnuR5SKPVNROmrsbsLQP9WV+LRCrK+H8rJemRrz/NFWHg/Sfy/ufcLhWy9hHq7fk3IqyMUGwpC1sulvP2d+c5vACusdRUQQnf9m34hDzRE
m8PVICa7Pf64JolVH+12DxkJkSk1XiDKKoWhCLrOSEUwfPl0Teb8u+QrvU10RQQlFaIMmHjfRPfNq44Zcq5boqS15a1SSku3wfWVQqjvBoG7xOH7/v7/LAqp7KFcYlIje6xC5mp4MWkL+YuNUHj4Am78O5X3L+1q
FdK7EtRCZ+8TirltUX7MrerL5fcyfsneBxtJw5tlmP0AS1HrWZO7VbjrmBXQi8B0QvDf4foB5x/CS8baTPBwWuyarq/jWQrwKCstFo0mC82GyxCKySryou3IyjWjxMeStDHIKBYvIGeBCmpn40/rnM0MivkfbG4j
twElyQeNWhyBv1ZMuwXf4Rj87P+wERx0HcfrL7BoASmd5Nm1GzK3k+eXYvjL5PNTMFPL+U18o9li08m+nXV5QYibJscJUJLoSHuqtJncIMsaQNVv0hDFT+k0Y744SISkmErMxTB4cUYObfi65n5Dyx+2fJOZxa8l
gXbIFrLcdhgzqRop6dPXd+bAJat1e13CCAY6+6G/XmWaUvaAv6SU2j99EbVyEnQYXdQKOc1A+XbgPCJUwDp2gkoxAe4AitMEap4GVpKINzSQ8zNcfE4sD2Y+AzUGXLG3p2srKxlWrmWLgrj5sfq43zfNHi9zdGzU
filuNn2D3IARcmqBU7XuGu+Vhy8JnI+XV6+wwdtni6DVKC1XoW3SrsKpzmrG0AQGM6vE875IkBr1osXAxMXPFeCaFFngKGtfXq8+TDZBFmz/R+O9g8g3X8sd0W4GcWE5o+0i58wG+QCzznfXoA3CfxhOR4HFTGe6
DwTrJD0JrwjxRMmhzL63WJc/Nu+P4QENwLlZUx481NhapnORV3FBopV0YCQhX1F+rhdT4JJDw/ROMGXyN3HVkvcEn+5IYMf1KgWk3FyRZDoeubV42nNm3Ni8XMhN1f3cdsXcTi422tiZVYY4B7XpfFd1hN6Pya3F
hJVqTqS1w+UUGv9x+VXbj21jr7NW0J5yO3cZPeGCQ+1YlYRMehd7prqP5VB3xdA9/74sRzbhTgOIIVbriT2R45yw0uQPJvmMqjvwICALns8Q8XT580fc7BBijfVeWcWVd75xYqPrXyROU8RlCymg8Zh131DinfJd
9dRc8fDilm0Oa/llLet1MDV5WuQjSXnWm5sCKuc6l71IV92C3DeydDWMNqWq7pYABHl2qeFqiE4D0/SG0oQDmOn6yh2tVLoMRDpSdXO5Y1FulFTjRaupYF5jniF6xm5STFRxwQc4nj+K398okv/l9rNiIJx1h6dW
TWKd3zoDpNG2zxGLTUvoVrkkFqewNHL5Yf1xMZ9Bql+QdddWsKrqzElyb+LvRZvf3m0KKUL9R/izZ5eb2yrBvuxJHzbQq/SMlDLl645dqmMrUZMQF2WXcbKzASHJL1qfOPMnEpcsD0iyN6+wUnKdDZDQsLeXhCIb
BArfRS/MLZ8NtxfX3gKWtJj88y+OO8ikjzGBnPSHvnnYHTi+LPgk1SBu2G0tKZBzhjuvxGNuudi5ucuYcBz0/jZbUG9S8nwogpFQEgxsotRFt9VPEPKmYjG2kkUhLUG0azE+TZHxwQBE4IEoThqhcah6RS87wQiL
gasrvv+qNn66PNjW4tfyKHvBx07qPeLoBZYJs0ZFGz3DEyikpMZ7CIkyI+xlMEYkjIdRhP5Hv+Lehw+5Vyy4Gi3+H2kE6/BqPh5/6BGOfMw5PkwRYETKiNay9/WbSAzYkq0lVl6+/N57v1wn/FxxemkouqKkRo6O
lsi/8giJsju7ExVMlul/LCzKD9NYbRwtyTuKm7w9x5WMDKI0HqVrOzCs6SsTEk3x44p/cwJm4Bs0PJvLkwL1QkzuL4g2bVV7JK5JgEY99aI2z1zDgiG1tmJ7VrSNdJt1hE9HRpJ6+qfCojISwnQAlRxxuLki0gJF
lYgHme2k1R4ApLT5o0fsuBI7IUU26gi+pWQz3jL0IDMXaFGaRJq3yduJJP20FEEeKvi7Ns+pU9IIlEA3qbQ3YET2yStybjZAP8OVAA4FGVvJQFS1zZulw8Q73zvWDh8Pf66AggXdC+2ackgGtrZz7aNZXnAu8daO
KAsEaIE8MU3NXj3P3oCUN79BRX5MlIIvSifCwY7Y4KH8JGeqp+6TCtyaCf1ioQsCUy/MgekdQKUmyjiJYyxGrdLI1+fFSbkSsiLCJ7p1qIOiNfLTmwO94Tj9GdkiiIKXDDUIRYSw+YHXYAJpEHJbx0PoTWBE3ugt
yIGrhcpVzR41GgomTEGjxx5mizXUMDyPr8K9vfnBzkqRhxcgRJtJQZIlB9nOm3SAdbETaq6PEMyip+xIw7Uv37PQrVrdIALNTUPAGQbQQqD88R8DkzryFZY+DfuZKpz0AWBnIhw1LxwXS4V3IrZ8MGN84ApVmZ8X
wgoFN15s5VWhGRMOAuvPb8DFXosGr5Vr5tuvzdeNGADCIJlk86Ks9tVr+XkKV4//czqJTrnfrq3we/wuWr5X1e5om/XCNYequRnIRwxC3jh1MgEiOIJV9h4aLyS+r4M6xKu6zFvNaJ0zEfCfU7XXgnRNRNV5JUc8
Q4FyIE/9YtGWPGX5Nak6WPL68Nr6cL3WQah8LQZgUTOUdVHVgRm5jdgH6+Er6/APyAjNg+kaMdW1/ZtHP2X4HZhIW9svgrlP4MJ1aDWd3l45Eqq4PowyFUI+d/Jb0dAFVC/Rv/l9evTX+M704dqryuo0WjRnPh93
LGSkiMpCxHfmU6/pt2rnK9ubj/7kuro1v80mU1sWb10O8hLZ3YNNLM3TTvLsZ7ShaQ9ynF2cODZSwhkfA9cyhxB/cVqcI09chP8XGOwf4Vyq4C1DA1zcF7yvPM7N4F2Es+6OFKdQo9jBdnR3SPgA5BaJAk4wjB4V
nEY6qNpfpRqvHjShSZ0ue9UzqePwyoR7mPM/zQqjDfswHLbQ4ycov2fiRs1psybEmM58FopHXpbMGLxkwH3YWwqGU95xZyYSgC2a+No5JdicR+FGn79cctaM/EdNjg94ebmjRr0568q/NBKH3e06g2xIyrWCnG6J
6YDZ/2/QmAcECoLss0TRSKP1rQOC3zg8L390uWy21Y4zGzFAa7RnJWSTDTdrJSo1gsiUw09opY7r4M+ePJ7Q+lgZ/CAw5ocrlVcRRzu5r1UIBIiOkQhIQ2m5r8vAAM1wfR587xF00mgEigLfNt6wd1n/d9RtLRZH
356xbLr9lJKtIl+PecwnpM7HVYIroTDe5bx+4Zf9Wt4e2OPhIi9lFtL6SZsLL8uE/VUdm/3CExJocqMer8lU+VRHFRG3tfWJZUL5KmEzlQJ0Qny+UlED/i9DalHQoGADgmKU31KY+zRwoQ7fmBDWVU+91oT8Tb+Q
ROMPGUT96DqOrJVus19j1amQuwJ6mqcBUZwuBvIL6/4/A2g2Iv7YOeb+HHXd51P9TVMCguJjifKUNd/6gn7ZyHo6lMgRV2d4Qt7BjZrKXxW/1R7mmApmIAwxuht3T5r94IrqNs4MBw22E+9c1HrFK9Lcn3V1aimx
kYa0BSimzIzRW0oc9EH17CQ4b4V/4qR1czEwVHZ4QfiChOuPCvMnIet09qOCrOsdM64GcDGmIzlVvTRT9c7QCQBk2QlNaTD2P5tr3bRWBk09S3Ge1lpMakhG4MY+S+0NjT3bGkGnICJgJULPliIifGBKKG53gI0x
keeLHZAlanajs5Lqs5LUu5RDi/29boYeX0NEuk4G68mkWh/sqWn1c7db2aaAR8hktcpsUsVOayqMCrn4oyx5vDcg7bNensti8kcidAIZCbdceNXx8LeUdGOJHMBzz12ZieTUKr3pEGCpZbYEFA1dz8OM+aJxTnUG
Rbt3FAKjHPQlq5hsG+8+wtZdgmvzWCybV1FhHiMabNS2jihqgSlh7EPrqu8+OQAyfvOEYsnuZjAPVDByAtrsW+yX+dgUkPsV+unF3o1NGcmZ06NfMvYxOTSli4rZWmL8mp5GCBCWcjHKDRfzvkxS1VPhvD5Iaywp
XajuDy8YjBiLqplapnBJVQQUmBcbLX2E2PdMQ94Zrd5KoCCaGJ7uSQ7qR6OTOUv5z4FjSxQ486b49vnXCIyZ8H2OtbyJftBWMDGm4c0vQrNakdYwenBqBY9UamQoYabnYigSC00mjux5c8yFotFsB1rCj/i0l0t1
D/YBTDj+Bf7WlpNSS10e895ezNYrzCSt4cjxkQ8EX84u5YzbG0jzkza0cjiKju23cuvui0TLWJN+lW3ZYOrTGJwpyJeitLELvwpGfgg3n6pWB3IPbFaJDrAJrc+sUapftS/PsK6mj9FQH8CrI2e1mL+K4GCAPtG7
sD8wI7FKoPSu7lTMPfm7QVK0QkCD6GdiYcbKRwURJGtfJh112Swjjohmm/J1VgrbbnfKq/71NILZRpXoor2rI9kqX8VEBASVkRW9elTZgRG8TgVRVOv7949vic18HKFNxc3Ur7/+OjWbUBc52Rr7+BblO2Ot1IFK
csLePmi6G0tnRBZ63TE5aaDh5LiI67fe2SJ4AV9DQi1U40ny8h++b82M0Yn0tLdYAAXJ4s+YIqDa9mICP0jiHpIIUkjIt0P5qa/sTxHBnK6PYw/xwDeY1olOAXMU/5d9anvyI0EPl+WKHs81nlU9G2xpHOwD2HxW
UoLDG6vicdp2LxQu6CMTU5AZNCnlwjruwVf1GJ84CrK4BkFIDFwbhvBG6ipWHEOjI9+Fis/cHtEeOuQY+ASakbSU/LWLxLtxLKQh8cSoRZOs2jRqLFkx8oGCwDU4ndI+RgoGLCdKc3jQFmQKUI7+jbHqRoDPgkVe
JD2Rq/92ytljLD8+fHmmWMdYllt/baJUErr02bPeqQnpMMjUHQheG6nIHukxNwu07D6mVkzYO6oaXBBZZQtD+9llVCpXk6Ru/HkJJ7T6edfipWUkSSKPy0xQmWSB52WMeB6O/MCuVMVK+IyT3/fwKXmVg7JsqFbY
Kzbl3Rzu0wGzivM3S0h6RhxswlbeHZsTVG5vslLzGuWYrTDOFjBHH9ipdAuqPdyPmkWnfJ5ydaSnucVPUIpZTql38JeOqkOs10/vM9r5Qji1Ob4T6ZwtYWG/hE19EdqrKyYkkvAF2VLkGZTFXp8eaRFozYZZzW8a
ueLVD9fAPncoMAOEbJwuDrgydiK1DRO1IdkNg1n3YZ8VuTrlwAmbIYb9MLlVlHED8d/KfvAisKrZmZ3JJKek6TDbt2qSvz/YGR6CpPGjXnztdbMQMnK5PIoX9p4Uc4d1qzVGsAogARyUvtp1RFC4JRZ+D42CKDZW
ZgI9L8F0uS/36mLZhr469Q4CNAnsULWG1Zfl66ISmZb6LvG2GKeRZN843f4Tic85l/3B00TPAS3RnkxzwCBbgJzRnTkpZZUrbQ1i9Mrw0TbHdyHcfdkBwWsDXAx7e6/jAE4VEeb1HHbGiYG4+L3DPKH306g7K/nf
lATX6ItjqBr7BjXzAGAlQzCSZZwPTAoyNSqy8ns8+GPCwHDVTwpKl4RqcY5eBKjbLBxPpyxwIjXwXn2wJvUNbLKhnXQPu/VsFkhPqlAy0gUkAP7RdbkZnscwBPWy6Qhlz6XoJVr5ZIhMzB8F44AYktzXvujMtYU4
6/cs3k9YnnbI1wMbgEYbZv5yZN9jSUbxAd8drzq7jmfWci+clkmYoP3z9/qlhaP1o7hkdJB7LJljurrCLlmGuu/MDWWxrJZsAUmnAkotvkvaMdcD+9qlqBh371Rl46yjDj5iCkQ2Gxr9UAlqPW5pDRXmJJGDopml
p7OEsa1MhRHYQ6BoZJ+K5rQXg1qM1BeJBEBd8Rz65OaNJNy6PJoGrhd+NwRJ7yWanQde0RicAcMoIcS1IAejC3miYvzMUUBYIV0/TzmRflLXg8e3AffCOUxiZCfZk1KSddmBft7V0Tr5aJ4tS/XoWOo6TLgfqINH
2Ax42LPg+CG9xiz8Vmwpo0pMkGxDs6U0JnDdQ0xkcsreNrh8wEhUFF5H3+zgWUWClijdJ/evJnU3Qvbokb3a+g1b4cj2PkzwL1oqhpYm0mhvOMPa8kg4t/T8MJHJoF2DOg2Pq337jYRzS8+PIqz+Tj/qN3Ow2bJc
sRb73PPgDu3Ez0Zux5Yn0ZVrYLJZxjjTo5PxoqSctP67/J7uIGMyYL+xjEeTBqi2InwEQqVsj3khkTk2Ict2p81jiadkzMuOWBMEx7LzodtVaX5y7UIByGYu3PUB5bMwJH4xGA+ciy4OOqBEl+JZ9MQlXx/6YpTA
WPQz6rbD4H976n1WnQ9peqN3Yr3xJTAWPVQ+vEcMX9GRY8+d8U/kt0wzmBlvPZKlwIppvFFCNxQG5ZymjkNwp33vJJ46G1x2wqGapGVj8ndN35hhzauMU0nGISvHgXQO8TB8OrthS5NG8p9ydhGcPUBhAUXbdu65
Q5qqetY8jSxqV15viRFGxjiK3z27fEK5HfqKmhAKAcV3+i3Hlp3H/8weZI6BgfLnJeBzEjtkQ0sieP0lNONA2V4ipC4QoqvA6NAMFLkFFpdN9MCO/JMClH2RoCyxlqCcfJ/d2dJQOzLllR2E2WYe42LAty3BObKK
P89LYKixNDYyLpiFA7EKKMkeAIqn1JeVhGeURg/C+5Tdo9Mi6bkIcYOfEV2e0tdkENkwvFWuqUHYQtaCiMcRGF+xZXZHTZe93jzrJkJGqLjjy0QE93tGYdZ+gjJHBneVkCtCQQSDW6jI+KFktEdRxjfVrlsn8SPJ
XSb1z8HNaZrpwdTIi/Z/BVc/rV9BuLCQpNhPgKzfwpQjmavYrE2hYgOIQ7oNxwwUVLpoWuDv7Pf3lId+lTQPH5umkSokXTBgg16/eul0jlXInk1mvzvl9UppRw+ZphsKj6ZxHcT2cZhZv0MHAEHSdMvn0Evoo9A0
jKTISerTkjpsHs9GQ9uDQUF4Hr1dPwEcnVVqLuYw6K0YVGcYEwWPVz1bm19I8Ly9J2BwwE0xAHEsdEAWyAS752evioQeQRiRPvxXiYL8kSC1A6+KRDdIZ162l09DGExqc84fqsTnfCjFOjWYvnxk3fK0taw5kBG4
ow+rNBuWME9ElFql0rSyViQ2nQmuOZuNxk+d/7lmAAzyVvBd/TaTzGl8n8ggDHYjt4oBC0E3BjnTVzMqcY02BhW7YXrcCYmdRqR3Kuo32p3HR8g0vmP2KrXvB3YcY344VlpKhNMCnVYYOvVZ75IlkJLOhXVGAFig
ZXDLqKx5HCoQiaJTq+ZNocGYGp6/dpZyhrkVRCGTw2ci3osYD/RuDQa7outtx51OuK/tiTeU76+HJAkmTwnSlTwy+GLoFx0e4xjull/hXcseHRdXLqMvNUgP3S+vd5zv4417WiZtQLJRTJmT1JIgD3XbU3ASh2yI
T/hDkpOdr1MuSS5Q5VrkC4QvG8mdt0o0TwNsU7dyBqoomw+PO7moXpIkHxCTldSd6CN3d2OYDIshAamlYYfaGrrg6PR4Y9mHYMgJQcMmJ1CrxFgfWetUWjZ2jLaF10PEYUoBFYGmfGkUnBpMHPC4GgBrYfSmxzed
t5gB3hUuVQj1w5pLK5rtp7G4xSnln6oLg+aLgSWZ9UjIBjYQaqHcZaNyqWKR5LBNuW+yFXFgaPIeeXTgczxOZUAcbwuPqxkjTRbxfK6qNwDlvRNioAS02WR8TjwHJKbR9a8Nc5ajuK0guphvgRyJ1KuyM+hz9GxD
DafzHaCFUQG/NfOBiRlaKt6dP/4fSppAX86WNETE3AYgULybfaxoQOHwGgWdwrwfGZH6KEx72lfLKN8+KtB1wnCzA5F92dzLw/3RUd3u2wy5sjad5sHegyGCCBA+drIZqGr4WdA1IL6XmgXzVarVfYnJ/LTGZ/kU
vTIVpGt/bP7x2JWf69xSd0g/LI76nskWMYmdPBjDPOfgS3eqnZ1pkk8cwWtuMXfcmpp+0k8YxlFauYFeXO2meBarXtq1oghMWj/PsJNh21tn0LW9BLHs9aAmKiNrbbl2wR7+rJN2MCUpRg6XcDV+PikP0iNQgwFk
Tg+ifNgfY5T6PHrwCi6MsrHiARG6E6SsVGzfx+YxmGmM/F19JiQCV6lZlGB4q+P8GGIgOYJ+rnoFkvGKm4S1wlpTnoe/Q0vRBmOX1U7/V+GsyTODqjrt+RbR6Z44SsoDpeYfnKDEHQOGEvtPM6zBfs7JerEJuV48
+O9n3d5NZFNLS3ZNSBCkQvCDNXEUiePWx5tqNXHi6FKh/8QsV+xt9GhNZIk1axxzB9lLZsyMEZqvJft200TicJ+tJflMcNQ04anc3OJ+KgIBaNbDS8mt2EdTBk2t5cAQWp4+Y95WSalTlazzyxJcDN1fyxQZzW1Y
DQPTmTQQzgTdR0WfnDAgOtSqQpgpNsZLkaP7YczxrdUiylOIQZbjv2tF4NDvnecJSmevZMoRWJQZAMrdAwR1im71B28TRww76S06Msyn6DwvdulWKF435W2fJtTKAhzfDBLQg+IQFV43bFTbWiWoy6/BSgOWwuP4
1yrBBYcSdqZiovl14Cwsl4r0OQxIwAZOumFLhxOpOKnkRF4b8Y7TqnrzzXBJTSZXwRTK1B9G44tlA4zUmcB/OSvcJtkAwyrlLG2pj+yVC3fenIcxL5sPyGuyXlX96R8n3MHGJl905a/OHk0yuIP1/DiguP7yC7RD
ME3JyVf+AZ7bc7LTgWbHxbbaPyOFJdJsqaEzYmpdo4aPe9TY5yUmW6Ic6f3SDCppHO3AkK8CplQR3F81AVzS9i4j/EgzgSLmNzkU6thsf3ZjC/KADwfC3hcUdxeoYtevLZbfNmk4LhHxbGenyoYveyl/vVkvC6pC
AyTLcPW2uzBgy7HlNAhaHLN/vBTY8qE+zHZG2yJCgEr2Y1w+1zDJObo0IRw0E9HmZ+0Ev9w8bYsZWg1VvBjA/Rz35aq98tbDgAMl0Sn1bHJCXEiJ0SG2FeJ5ChMal/V1vAYZ9boPlSRR5+51/5a3JpefccF5YoX7
R5e+1e25FS6HNsHjOw2pc9BLwBLn5o8u+28vxvK1W7PLZ7rxgSzQ7Alrr67eXosH6ACyTnurCctQXrG+/T1D6N7LKrHzeETvAD5bIbooMLlIbiauMMDrPq3qpGac2hBOwn7srfcNhbu+y2dQH12DnPT0aLUnvjX/
6BiA+TJRrMp+jL0f79n+Keg5JDTl3nLW+hJ6jLhrM/8PLAMaxEm1/1BR8TxxGbgFPKoCq5YvMGqxlkunvM6ntmaROxlpTviKlCyNUSuaZjfpBBFGSyu/fXbsDQ3GZ5y8LxwY7D/69l68yL4vvDcKhlv4M5X9I19o
Ses2jvFzNbJbS+iZFw797+c6mw0tpCKxqsIdo+NwhnmBcQwlX/+15wcNAxXvEQ9deOblZ/+bPSurIVv90XnH8c5P0z/tATbZwZRuoL2eWTBTwm0Rq1oCukhDsl+huKJGZYA2WZ2RX9PSXvJhhXE1FQ7pgobUX+Rv
BvRxh1EUCKF9mpWG1YZ7De4fzXlBOQ3j2AKz3QH/1oAKIgzgcKRvJhgZXNa1oB9fufup5Va+cF2XNN+qX8Vmpv3mUAMGnIrL81krFMd4IvHifTEUHXjhwvcYeJUOP00dmFxjcGGJ867Y6yUGKeqk12GmsYPLh+gK
PAFMrWlYN7yQnW/rUW5BQ+93d8Mq4ohM7A24iLVKb66tV37RVCkLaKVnYm2qlMZyha+/xwu+2N+HVSQHR4yQ65PgkN93uNi1mLVev64wyY27QUZLXH397kZJKRMg1X1xiUtN1f1G1GiCLV8Hg2C73/OKEcxOlVEh
15Rr5gh0uOTb3kFvI/2+k0NLWJbxKBp6XqN15vlJlqqcVJzUj3zTC3MXi7hgjR5zFL2UH2Pe0GG3uehU7yvsKnkwLlCb/1EImmFpD839UI5zPRj0p1Oqv1ca4yrsNagFTSDJBzSaUJVIqxihk3s5UNTPou7ndB18
DQguavsr6ms3e9d9Nb9BupRu0LZzKLI+rotjG95Itmvx7krRrMBm7/ViJw46uU/NJJWPlfcW58iYWvycXkJrdH1rC0ZQn5L1nmkzSe1HvwY/L2SgBShhTfn81iOY2v96cw1inVVYE92co5IJEmW8OIfTGnH6SdKW
XXcDziLyRkQrwKVgKwVH8BQCNj3KlZQr7FFcLSrTJ1k1uiyynS5J+ScrVkMuxWlehrHL6MpfwxBp9JEz6PqelG+Q5d4u5gnWeGpFbDF7ZTGafh2/ByY2iciejCJ8ITpg7xHzUJv0NYf5pjORWuGTNz/Y1bfpZ/ui
W+xeW+naS+JUXEQEa/nHFevrexYvp7bf6ttVI/XsBv31XF9XGqAFf9QV6ZiYiSNUhzR90c9Yqj5y9h3tDNtrQbP1v+gWpU3vII0HHLZgTX9Vupu6fJvCwjT+7+Eh2QGecbjsmsp7g8/P1MR/dDd+823s80GWFrra
orMPqWjpviDaE1rBnK+CEXFYqRVu7s0lOlmJfjzSoTh7+fv8C94cpcTqXgSW9dTUkai4K2njFidXMvvuo63NBf9JqW2G7vPBuEx9tnQLOSibQ2GzkL825Mk2dgsKjr4bKTZLGVJ3jyPHGP6UnnyCsVbqoy+gb/i0
HMHu+nJWrjgsOA1THFhphzk2DLRfOjcMAEY7zPeQ2c6iM3pnJCyWySQ8W+Pd1FVvw1gadXqKXsFYbYc4q9OO7Hj94P05NTiD4F3GZCqCTgzWUmYPRMqt8TTYjfmZo9rtw51Vcyg67blVLR6FZsNvB88uGRaVhVsh
nlIWieMuyz5ArhC8MJs75Fx0yOIvr5cKS086bkH/04sEA5HzFly3PZA4X8/Oiief2uNdsas9e2/c69VPrrYRgMTDzb60F4CHAONYzlWnmWJYUETrRWsWXZzs0GyPi9LIjx8kuCT/eN1yEbRh5FLA8OZ4L1BaOzsU
hZJe36gNo2jEPbKCHK2PgzvesbIPp5Dc7OTvHtQPAC7f7aq9nbeQlEaaZn14uP468/rXr2vfNv6rpKxwLQ3Z2+m1ELWifXSyA7bgefNpY//8DRP10ROn+zj0+fZrGlgb8yRGgWcLsExN+2Z2709yapqOz/zKVAfo
lF8a+XWyrt9gjnP4yu6/3gTStfqOvHZYadiRfYRbU6gVj8yKiNn7Goi6dbkst+bYF0WnqGBzNpL8G7/mceafRYJZ8aeGxp32kJPImS1N7KeCwRAlTvedtA3AHtrAaZRnQr1btI0WwqXyJT7BrAQdRMl28CQWePLx
oRSdzvc1UJvfwSdQ+dHdLaTeeQTk/vjbd7xImQZyFu48PeBmGH7LLe8cO9bAENfZSf11wUSKV4e0j8gRRt9C80uuovv3Y2fm0TY75tAt+JVLaCcT4iIat07u13pI4wtjueiwUtaaT8+Ozm86rlirFkCeaoqXeDxl
l197cPJWy6qOfpBx4PCRjM613hBxbgTFZW/ArypiGNy4lCv3aEiZY2blW/Fgh+PXnPRhNUlX5lj/CfUv799ABg3UsDSpBHDEMvjdQy6awYOS6vm/K13FSoDAtzSlrFzoIy7bwiYrfGlIQq2w7EHov4dWTVhnRfDJ
EtVoSwE28AgQ8XajWqTxQBvRBxJODbJcEhrBiNIobeDusAxjqCk2jvDoZqOFhNt9V59xNGn6BSUZ6Odc/cqTt5S/H2che/+KnAFnThhIQmALtKTqlF8rMXJjfiq65NZeOVG4RqMfZfX4hbSnl9Phs4RCTlx0ibU/
3MTgHUCFc4+pE3otrJYKMLXBHvpcOmeq0o18VIjFnukojbxZCGXEq77/G9TFd8V+Qu2NRqAynWoNT/c/q9IFKpe4Ybg/1nQSpVK82YLQ1fkmlnfOdNbygAY1clFsQZWh9P01Dkm5YgsfbFrYdRbkdQl2fEUfzNzE
tJB4rb9hNuJPlYaAQ99N4RjBNI8vrhhmUat+nW6lPNLBBgcCpAijWZQAW1PljxOB4wLEcXpO6+FThEmn0ce40C/c1sTqCP+vIEDDuqCR7gQfG0YyG1R6O6RGZESPCALoYhBxp6ESTmiaOyVIMJ9hWwXNu4Q2mA5c
pTgiGGEoNHNXZCcfws6GwpL+dLOB9ALdMHdDpYeynlLjNRTsy3oCVIr5Jbup1kFQe+95Y82Ejzg3arubIlbGNc+dRgrEA6xxxWH1Bx6OyXiJNOdx239vr38eaAZmlpZXoTq4qb9MBz8jQ9rpUGJ+Ot5b8wq6cWuS
cZi10RDiNIkqtisZDenn96mo1/kG0edV83/z2jc+FT449crnwRh5XbhFos8coM1dxo8DcO3jb1moEZEi7Fmrd2YCvv+uyjVPmWU+9a+kTj1l1xNffz7F5QbHdhx3jkRic45UmpU/MWcCRPslFwck/IhueoayiT/+
YL9QogCAi9/8FqtHo2QNVAAQFbsW1uKf2wl/A7Z1bT3jtUieEz3EWIJbvRTx4AkjxNoe7KM18kH4sJbLLqvbAr0IE3tMQHp+Yvk4ucc2mlkRyHaR9Ikfxt/A2PebPUH3Y1hLNlJUcztlhQHcQVqcqMEWQqHz8qVM
9CVT+iAOeKIv300WCHxXOvSalmosVBxZPEKPyoaWO1gzczU+uAa/N1zVRw6KmY5Hn1h0LIV5eVqzrGrPmjAjsK3bl09oG3ULKN+a60+P/WzuO4OeOMwlyg4z02Jsr/uag1DTADkVViP+2LqgJ1qqlqOmqwGG7vLC
U6SKcafumfFIQ5gspIXdBm3aCFEtQWRnCaHnFvw75AMcA0x4pMjB7ZMYOhWJDChrStKVoeWx4QIf4NojowwtKzbx5bYpg+kmeiWmqAvosiZzbljHIYig5zZjEnN2NbGnHXb27Jy2aTZObg+3EOnvy0+wpH+3pRn+
gNf3PP6vb+eK/9zKYJHot0w7czViO+mPPKNg6gPtbJFi2sLPcCnuNmT8Kruy8t4j0eGzBy20Ib7NfzAvME4jwVr/cDc9PQvM8tDrIfbaJ9pXb7gjHkv881Gn3rclZ99eSNMQHsEmAKMBsllMKMBWmjvSsDdBPMaR
V06Q8EAsHwlA3qVlMc+UcPtmyo9IU0UhwTmAptQoYCHN8iF2wm38pEBAfRJ5Mcy3cvvcEnoLJh69QRkhrpk8E4NsCuN0evnhdu7BaZkYEU6ETN275G3vyFl9pv6+pc/yQZkjE5E/rvNb52nvL/xT3o7rfnHU5jMI
4U+QB8B/rAhsnP3go9JHBcEK5ZlnZr0egZo//QMDgvldi0BR+xNkbdt+XLXwFWJGt4F5nNq5mBRHon4OolfM4hGcKskbmibVa4eNY32opfCyX6U+jPb7OJNhc39gUI9bsnlKbGhi5aeaX9Q1VoVZoZcCcW73sZqF
9yZHxQ4AsGK0hrrIkuuxKQv5ERwaWUP7YfyFmWK4iMP1Qg4ZRlYw3Fv40QtG7EOxxzMFSkq/apMxh1n3kD0BQkCNeuTswCMKipbGLn7ScRYBT0ISrTJCcmGi6lTfFOlwS/IAS3Xb3ma0otFq0KHqweZ1g/ZSXgw/
0w7IhVTQApCkIYeq6ig25stbPPJzM0aHilUXWvdMdiMXEWLZCWGwHUH8MMt5Oq9u357FzA6HdMfNoHwoRxIfiXiRkjx4oPp+0KFgUXMc2s2qGzlgZV5VFG04JBQnmd/s0h0ucDcOXhO164x19epssUWZ75m+uMNl
DVwvmsoUTupjz6oIUVaKj5lxP1CQkKSlPZELvGpN7fU18ZuOuwsyUzjQhXi0SMIvhTIF1DPW71KWpwUS/6Ttg3Oo6RBvtI9leGajDs1cjLAKWypc/Titkw/A2aVnVj9uuTazj9r5wBbJrvn0lnudH+tzg5gV92ee
Vt2AKxufNh6YPLbwR5YVO5qHTQGSe0iUeU17QVEkbHZFk2yYUv+frcQ9lBpcG89Hh07t1GuCwA4EGlGXaGjR/K+KF+dct3EHEyCElDg3Vkk7AMsw6HWAodDwzrbT8P7favJ1rRlhiq0BWSTDBxjGT00e3LdYabwH
8SH/CtCz/I85deu7re9cyb8bdPXeuPWbYS+1V1egPd3TvxpbF1UCdrB7iklHeKDrsshH8egA2M30V9OZDMK39Q1VohfmlaNx4+6WCufbTDQXUXOJoA4plbDP8YoUYMg733MdfBALCTkmCYOUooU0mXi288kn2DCQ
ZhgHdWScZErDkwokN+e1sfPBYnoII8e2wRiKgS5GpsCNaF7E+NUTTnFsffzXmNu0LJql33gqOrSoj5kElXXz3L1Gvir+j6wPTvKgEJcOnNYEMQ9J/ebL2snOpq26AGdRwsIILbmC5ZhOcDPfqMda8uVKQGtqIIHz
j2p9pCCPyIJQ4YOWdyEZUpH+qQGKAwW5BNRy4//ZPiC6aibMhhKNF4TNCIZJubvk3wRKtb36YXyPPvXaIzhKS9k+k/1t5/NkCkY+NKgfvMRYKCv2ur4QnIG15j795sumX63G6RFwA61tvBrzP61QXMxd8WY65s9Q
pJA7nxLCD3vWibo/CqZEuaHBwSKqedpcsMxgLYerKRnizcFyQ0FSEd/ZARPpFRKkERYPtEBJlIGPYAajk1zncluuJQO+GXbw+BigPN91rYtrQXesyW+hTiWLu9HN2fMEw0aEW68IZer6efV09+fsDmWdWoQlVv1I
7DWVSBSyZvT1ij7YTO9009Qcyg/06OGZIXfQb0otdE/ee1pf/x0994mKqhnqPH3TjciHqhnpfy/Pg16OveJvRrlf1vrB7lpnN2ArQ7/NlnMdu5T7lijtaXLSgXQmuVMiPFyomCMVubQ4URD/udT0yJ7WZ9n2ZOoG
9UIT55oTDTcVsJl/OVs+ecK6b/nZfp7d55rLMuof2gQusFjNzpTy49Y1UggLSp7PV6Py9IiWH9ECH0evbaqrZvfLNuhA+1PILiI1v4mw5IQV6hY6bvyWe1HrPQ9vre/Ulvqk4sWFoz7qOooAVgnC7fA7WD/xaryg
xLaXdE1VPFdmdbw0ahfQmRblO7K2BCdEYPCEaJ5a+tb/xzeCx4c5CdiB2CWN24vAM6KZj6thsbwjE+BW4JTFPPLELsWQrwUKjc0fO/s6JblHOS1dvTqdssSmhhAdBMCKivFuJiIj+x+Sg58dzRk8ZfKdxm1v+6Nx
+9CAxYNlUvR9Bq8Ows/oqA+llC0l9vCC0nzGZdFvP3iIWwikStmquN1/LdSX9qEVq/uidnlShC07JyUZLOyGNMsDeQdMBoMhXR31OOtRxrig0VjbnJPZIJJUn6fYRpVXTg0wE6U/WR1RQpledsr34URW7j0lxvwv
dMz92/T3szYW/wClBOZZB0AJ/demtSXIg8IdkEt3LQ1W36SO5rDfl/2w7jb0H2Re7+37sMcOnJNRbsDH9/3Vor0Qw8+43N9Mb6hLdVE2lQZEHNQbgZF0AX8BMmYkSEDPPIx8F5/C/MRcI5MsYNCeCoqUdM7yOmAG
lJbSj+KGUgACtre3A3bh7iPzDa1TBZZSUtufgxjsYbRwsJIz4o5sZu/krSHtNwP/CY6xMW3Rt3pWEOtSn+/q1cEq9Kf/UTVZtSKrtllEUGKMpaiFRii+rBZ/Ei4BjYJMSM+RirWgbxYRWulzqgsbXxDLIiSRh8Jq
dvTXHYqodZNuHAxutHLY1nqHxw9DrScdhjU+VSEIf0vKdkl/Z+uAXmiStmxiy7F/B0XYgO4oTVqzpKteZF6/AyTOPo/cPwlaef+ao6sfaMwWx2ppxUGu3m6o/K3CsCmB/v5PwtPPH/ttfZ/vRL07R/FI4M14Hkhj
nsfdFBM9WV0i4Izrj37lCmTa6H98tsbennD0DpJNEteFULIU0k9TJRv8XKToKJHQpwz5VJ7zg38kvQ25TS58mw4eq0u0o3w6jL4+oFW1LuKHn0qixBwERZ1DpgL4NRtqxpeJVsyCOHkl9ORRUIiYXay0nq9Sdnp8
PV+h97gSgvtNxI9jXtbKoETZ+HtJ0aw3WCTt6tEtkkz7kdiirop8NWqgujOVl/zIoZ+KR2TfIuepKfgl6iWoCC/0ACUi2tYH1PikeDRQxNUTcTJOaU2r+R3lEmQQXUHBe4wk47b6G0rDCLzgPbBNrwnT1nys6fqn
mlE5bmRSE5uFlNOp13oBCbkP3CNfQcgb57SotFc4gwI4I+Lpi2halLB8nEo0dNhmQILEJeTENR5wayp9o/crM00T5NuqmZdG6dUbziInz0ek3OQbrfaFGbxYvOC8wq7QkleRgUdw/LBSBBtojylo9UwV8y7JhQsd
yV9Qym9FgpgTkf1XI61AQ6ELw6BbDdkfKtN2Kcu1p6pM5MorrWtqm6huLWOphbNI3Nk9GaN+N6d8JIt0Wq+B6ydUK9ra4L7N+l7G2jzDsP6Z6kvpgb2vemLfvvk1co8HuQZcXXDlFcIXNbqVEMeNToye6VzYdHw+
ckuIsJK4AYmJTe4JXEU9700u/Mhx7hc6o8f53cnEbuCyXTLEUoF3L7YpP8fNb+9k0wuOF1txbkP0Ha6oFhspxflhjX5vKyO2KZukx/+sdtdEqwCtavhsq9SQhgqlub2pQwb47VqvHv/ZfYu/9ZfVZGvfjpMtvtXh
H0NsNB0SlqUFatcbXXvLTkAkpJB+WuIm3qZ2O8/EU6sKpfZ1QiW/j/Jwf0LJGj8zCUuTn3GMbapK+Dasl8LWcY/ub1UzKztWUSi6rUMIupeiQ7zuTsgkTxrZKzLUNwVKmmEsGZPdIrd8zMFF47x1knsm9y4sVeZt
X2oEioy3Q4Emq5o/LCSFLA+fykGzchchQ5MpTsaZ3dXNXEtvzlwstYBuCwPaIQrc8tSpxvz4wZQJ28AJLAD/iXoTIkgBfRqmzVtyf9+SsEG0Hter/dMDRRK53m9kGxpj4ztJaIFxAgnLc7rAJVBS1ZcmqGYVPaNm
MACr8Di5meKkt4zQiU43e2cKYnzdVlbwzyfw0bWN7zojpsd27K49YN8xUw3fEgfqgshff2zv9tQwhSqu1ysWM66KdS3g/fwL0WzEDlsXCbRUfv8r9bjPDutktmG22lVZUjFQR3n250DN4LgN+DfnbqjEsbbEsUQi
b6MzCOKetB5qeJZQhtjNIFgcakYrF2MqVrHbJOumSH9Hy+ktoqyvEf3kyPEcwWOzdG6x5yp//uvYDxMDh5DcDMhVJE6+2MgAk3FUn+nCnRpskkI15lq4nNzrT76qpaDQ7w9iimz11EBqeEcywgyU0cBwMmsHvUB4
1oGCF2Yr+rksMo3HNnXx2rnhkeozKULxUjsM5Y9BR7D4DLSKLmjWlm6qmgaTyymA7FPsXu1gTvkngm1ynQ+lCVafOrGeuV6pfPfn71l2f/VevFED3K7kbZRkuP09TE7mY59+felsuRPUEATp5V1U3id97an+zvq6
vgzCooSGKsdrOKncoiYvBcwa4NTJcx7LppwFVtJbsTCRHfjghnwpfQNmniUPKu0rxzeJQ8RdyYFH3dqureLEGWlAOStRFjXVWu3kzEYXfqG6Ipm+RQi/PRNlxdsgWvJB+ucH8D3Wa3Stxm+6BNUxNInTN3Vjakmj
y3HCeHRqleWVi5Q/vNALzI6LFYRY1SLu6LgjOIsAblInw5EsjZs1u2K9d7CqIgGfDIt5d8zNrUihwnI4NOhVDp/KsGOyzm+aM57VLXWkY7bSnyyqLoN9ByDQJ7JJbK94bEJh1iRVt2gZOZcheprI4qVRellGofim
Shxx5s/daWIB4WOiBvtpkKva+mxWwhkHbwOklGytgTYUnWgkKf1kKVh44qCaJPo2M34c74+SB0bhRuH8L6pyThNIu56dvBrQfR/hWQg1guHvi+0IFNofyADK3ggYo+0wm+eKez5IomEt1IGIODUccXEIR4YpcQg6
che6ThQ6Xg9RUd2zlKrpSbBSYY60eDfEJ5ijy+9eHXT2mwOsLRW9jmJAzjvc1eWPNl9egZDhXkUhC5bQu//s+iu29mCQgHj3s455ERNL/AfNT9YKBDdBygLLEvKPaegkelGtWIzi3xh5D1cym1pTiFkJZ5OklRRQ
1b7kwaW3fk5eneChMCJUoms7J6alX0GOBBo4TNKWwaIU9gUOvd6Vkjn+RKOPJjFSUEO6TE72Lbt6dSuivfOoiZk/Vq5w4od9evIab6d+i+F0KHuCBm1M9WeBScdMTLKyh0qUG54Hb5hDOTdyiy+RoQYavSCVbwZ5
hAiSiQL3wQuFfH5cmZnXSG1Hg72WrFXtiJUMk6QxTYl6mgAY7JBjFcAWGOZobpt7CHoRGxbTFJVqtfGycmJUIoOxuGuu6M434diwXDRN0KqAh4KNti1SI/CbEz49C3hDYk8A/Q7axk3/7csgGy8V5uV8q2s428C+
MxoMHDa6GpR2+yl2K7ozrKS6NrvpWc3kvRyIM1Z0Wyu3tVDAxJ377/SKmrURgAYMgIrn05Q5ZHEcrWf/PubJuY+6vQGAvWp5CvkwHUOkFBtxqC3LZvlsMi29LF41fX4xiwXlgYTRJi8nBZo97QpT41iylVf1hl9F
SmBaJs2EJPo1pMYkebT49+ilWb8CqX69RqiwexaFUs9QnDjS9AO4JiYINXHzuLzdnt0DhAMj1orBvcOAUY+UZdPMq0ToX51Q2w79YOR3FI9YTSDZtHa1rh6lpEIz//nklhg9oRN4y5QUejj/K69PGhshTntY1D2B
Ye3PiD+vw8ntRbOlwIDw1+VqHS3f/GZjxG4VKw7U9Rd3ig5Cq3znPr66W/zLYp5mD6K3VfxtWEZOvgO7YGSccuQNZ6Mgz4HtvGVgobUJNPvEoO3R1aVNcJVXJdZvKFIBU/c3y24JwbzaWuDFF6FN1JMHoOIYvNfw
o9rIXvm7s322Cojg9k3CVh3HTAitvN2ZnVzIU0YThOghSJ8E7vDCm3D30SLAtDS6AypAhFY6XVDAdtoDeRbqQkn4Mke+6jIDmB3/nU/Xo1WRgbX5XgbmiBSSrWcxNQReIp14XRoPltzGZDNxxiJQErhi7Vy9y0nR
nhEgD2qET0wIwa3N3GMQwMP0RF0Yo0nVeNb00XjY8APJmFJp2UnnhTgauZQioHubGHyssO6ZHfUK+UjRJSBGR/M9QtBrD8RnR9LyZsreMlnwiRY1D23MpPKEf6ToD00bsaI9RjrM4bKj4ondGNk5KfTXJ3t5yX15
YBrcImT2+gs00e/Jg2i6PPl6jlhXs7wN8OLlywjxyNzmgBvIEvT/jbqH2T/srHslmfaQ1s88e7Xt/eisM70FPiy04TYNSjD1DYq3XK0PORsY9/bcY68r7ttuPVvzpPhGwX/CZS/F847VQaIr4vJOcF7I2T68Gkh9
e6Xer0LxfRr7ilSUmIjekAoLDZVZ063gFx68GJ75rWc2eAEVJPFJyx8RByBFIfNFjUDdyS+5GRs/zVsB9arArpnE3WCYwxZjE5Hw+GedwA8Oovs0LjIR2VNyiRPrAoN7TTKtqOFTyjcjK+trPIlUjaqpHoAV9U2w
DtNVoZyiN+l00xvZ2IN1/NAwGGiN9ux5a96bt+fMnJZSHM1+CvodcSMJTL9MHo5HmSAqCZEympN1U9v66z40ZrnEbDQBt+iSM250pJ1OM1/qXT+XSNMJVg+iUoLHdaXgQ9l4bBiFLU3Da6m9LsIJrHaBLTDPP/17
Hiqt6T82KmcKrmxKcInpJB2iS8uqXQjQewPxbvFcPMVjnb5yDE1dF5FAKx5PvWFXdYCIfHxRHQ55P6URRbGg9E3B6a4d8TRoct/g00lgImyXnUZeP2fUk/P8qNlA1nnYp9lQ4YGjd2829/YgE97waCL0zKZ5b415
1Pyz1eqz3Rm6exi4Pke1cHddq29kAwlM6M+hBGEqRI/uN2QOGWWJ5ZBFskG5oMRTtipJOn66DDcz0uqRutM0rCObGLkpKYH38VTVsbZyffApDbnvwU2FcytY0fzSxP9apiX6BzT3Zb/1rHR9jaBU9hqh15A2OSWl
vVmioGZcH3Wv4jfEoqT1eyWwAFiLDwBISlWPeEYvydxPy9zpkM0xcxhMyAYauRYSomHzttD+dJWngqm/ZsiFuxH1IcoYq7AMBtkH/0p+Q3NT1ZD2AVpqoMm2u7/0W8E5LVg488C8nJMD2VnxYmQiwpVMdMkJHgo5
oAj60+HQONx6CVI0jok6GiYe50CPRdEHaIxSSRQt5yoKn2nLSbEY9TV+59NDYsb2urdt5uTXRVjl+BfI9XXxjSZ6AFKg2sZYmUhiBiEJxeu89PEvn6SkP7B4aSfRfFyHGMpYAQ5lV+i573IlljVQGFF/jufh1NoO
NJThFW3ITyiEitJaRAzGEyKhImK99sy4ckFAid4Z9tprXHow90A2T9xGd9iZFhTD9nQ2Xre/I9AYF0wPTAKKZ+PKKI3952Lbi8gornDIG4Pofe+mDaZL+PtuyT8g+Y2JqbRPHfCHKyqagRLytwcHaFpFP3HeIGuT
/nwmAWWIgdWtgQ2AFzNkw2jAaR9ydlgubSsx3W43L+CVDC3l0vYD2MZby4MVLv7zN0XYY9/nSZFDzDhtVSr1jQoohUUXmzfHex+u4HVCLUbch5s6JGvO/fDbXTNSkXj11dL+5Sc25J92dEjitxHeUU3yH7KgKwel
ov6ecI6YBu0cY0WPJJWZxB7hKaMxod+CrFRZbfGX/RrIOq4D1bvGhXv0Pb30rlE2y6lVlxPJAGvr4vvjkHjzfyBLI2oGaYUGG+un1IOnAkZGnUDd78gFDjdmuLpzH0r5mwg2mhNXDq2m+ZOLAmWWtODz3vLBnwEe
5eoOZNPcC+yg9uNpmrMxYaVkOk2W2mutRLtRm0/IghbEP67JqJ7q2yhVRKGAzY1at44LOYim+apDdYTCfPLPtVQ1oxM943JQflRqbbZ7BNygL3UWAuF8uZL23s4RI37cIphlzTHIgMxwDiEOwAA7qZrkakl5Xjpc
LAg2315ChVAFHBArlNPt4rwrEd2Skk2KA1IlSiiyOswR9ciC6XzvlmV1/NEMeubKeY611EOZpDpzsQGF9B4e/cFZ4jwfF0KMFowm1nM5LoleimT6vcXig90mtwFZobEFLktnB3Wv40W5S2+UIs40bIyGFPXL18fF
8duqCxsyTUvO3as3bFAPtY8GMAEsnw04c8eKtkE4iTsdy9dp39Tf2RuRgkGcNp1q8gYyqDiaURKgjJs1rwX3oK15qWpabyq5pAzsp8ztWgaiyXwbBgZU+3VbDsAiFIag+3bbA4CdIaga4Nq0k7aBiYON9fpLy7jJ
FcqwDwD05l6RUhZO+Mz3JBluaRjJFFd0KiWRMV2iMHmGGafGzqu48ezhpQb5FlfWaX76JrBgTVWYrmOjfMN86u61U4oyZ2ZkQwqIcpGGLUAgajpf0cdUbIROVlck6SgpSrMfqub6rGrzAkHLbK7+5lJ1DBkOY5qk
phADV2zUNAj/diCfP3eNNsQZQhZVYiZNzdfUaJYDFcT1p0WdZL3MaSkgg0rJUdwuAKymKMFUurU+EDyUE1pcSCi8X98gQfDQlq2UUXmRsyayZ2Ivsdk+5gYJhArMtNv8xhRy3ZuFtiH724Ni2VsYwq02E9uIe+BE
KHKp4DkJHnqHKi2WiMAvsYjOao1yOJmMqXN2JsQslzWjEPZijwjpY0JKywohURbi9rwVRMcEmzZvM4nVDnJwYuyvA9WcibgdHQVGH+1BnE3NiTFwIQ6XmGxnmVrYoIPHY0HGg/sWDIwgQUooN/gTP0LtdiR+daJF
IBiS8ih093hIJukLphoJw8MCNwEZs2BbzRg3lQb3kjV5a5361fULSv0ce/4L41WgfsmJ7ieNfP2t7dWTm98/oWRxhwIu8w3C+Yb5huWrOnP1A1FhroGyT1xB++i7SWh5vmOMOG5rs1zWEOxtq4Pu+Nmlv651UpHY
m6o1bVod4qGx0FZlOqedxHFSlE84upr7wk36RPxVawMNfp41I5O9kqsk63xiEYxJsLsbFhBYUcwjgMlcTtKydBrUw5RsvH0nenmkUiEdTVQJrrjY83Qls9iHYKQ+vhRNHF9gSFeufUjBqDc6VqNdotlzAvL7ScCH
qMXUsTQIYnTnLvIWv66klS+KdGCXYZGOGGLDstdkR9vB4qK5+q73vmWtD1/NNdWO/h55Co5Y5rv2SkMPmaDxKtGohVXMNQKHMv0U82uZZEG0SyEgml3RMGQcY1p+rJBmkwB3ykR4k8UrytZgNLcwMfTq3NyZ+Vsj
aaBIv9IGh8PYjY8VSSOSC7v9wnZvn1FLrFGPtDhTXHiwQeTEuTeeilOKPRmVBUnzrrTUtAnAvis4YSZnAm5n5RkFAfd5tUo5q+gz1BWwMawbCQFB/jUDNtu5ds4fQwbl0C26lqdzpZMAzm7grXixdSOT3/DZqoFm
9YhHOMZNg6Z3tRbTg9mM4mFP2DI6WHXOOpbD3aHCqj53NYLzeK9D5d3rcv7gWpUKFmEodm0zS+QoDSp+1UUhdmUmi8SwsdQ3leF3loFwmBv5HXz/tg47zmXrV0qmBY2Ir4veRP5F5zrd9xgnYSZiGG9I1j+EUMp8
9X0FCMqnuKsmUQRq4GTY8ompAtBclYajEtCoKccAgNgAW/RZouUnfavnQbeOJGhwrSphvOJr97TrxLB8S3fSR7RIE8whE0eZpMlKY49frQb70bfVvqJopcxI4SucegQX4w79NPGPet+IjZtVDyyzxRbS7iRYWMRL
t/ayVSkd58+1JJk9XZubZy4Je4hlFJUVmCJe17/QMdVWnZB7zO95v2pRDzGtntvMOKDwcEI2+0soWgIbIuXWz9GUEWjPzIRqdmdTkYb/es9+mdlF4nxSZqp1gJ/LG+/TZTLlNUzvm9AUmPA1PZ8nNu6SanlWSnl7
p/XbKih5oh4vuCkgCqvMAPm752KrJA4L2TAzqeiPVS4z4si0Rl63o4yaGwi+GYFNj+yXa+lemALbbERHMBRgzotCsnmfHgV2JQuXv8+ZbJsCl1fjjEVxVRG1O1eSFUQAQ8yh8SlVDaCNA1mEtrjLT1BOq1UEwSF+
mfsk8RzG2O0US2glwmhFzkiO8eicFKTtaoaBVT+G513GgxCR6cPBGsOQLuoL7VJNSiQJ1VknTaxlvxEGmk3NsIVRcz1uEhQPQbJMIdov9BvLgRqm8bsap0GcV5ftSmFAXREGRrDWo2zdqWYoQ7gzmDzbm9WXv0eT
H38YirT/8YFjVjRfhChZ4YUY+gB0CLG+MoYVs2vB+L/6k4D6r3S7emHM6UXCQrVu1+34bP96anVaD+x2fLWFu+lTq8AahG/HV3vS6imeuyTbvlSXpKhJSiUSZb/2QmaPvilWp+O0wdA+Ce8b/80Se9WJvfH1XLFe
5snG/GlN5YxufDq7wP/rrWJrmYcFtZnqziFco58z2UUkkIzOt7ncjlyTyG1tbTii7oTbz+TAAJB1C6jjDFkb0O6Na6r5uaT2AEGkOb233ab6RmJzie7tAq0kbk10MDvxGBUtzykSKe7fVMHVLr7wunDgzyfawPyu
OJoehyvL7LAHUJzfWbEdBStV9K2kGHV7+faPqXeIe4x6rDehlN2aejqRK2YhZcfUu7sjraqt75DKRtFZSoF6UPpfkxXOA93S5L8nG76DYItAXSY8vbHmZwVkVAC1SR05QH5HQtIrgSWXIn6qIUcQZhdVCmp5TE8H
/+ejQhO3Kp7b22XQKoTdM0xy1B+4OCSCtyJwjuUhepxStNJk4srGCWPtobQCoE1N4dwVUJnArUhQLQhIzgh9PAM6hkobmggfeK9mP1SuhNB1i1oElax1Buw1HAcLDlUyES90wCKvHah9FSXzp9Mqp82vRqcKRhas
WxYo7ccoGu2ZKKXqlBJiJrFdxA/aKBXy2CNJVAFCQPFaVQrIlJylAPaprLXPuwpl55N5HGZUNe4x0eKnUghApqAsOIg4AJ4AUUdzU8rj9ggMRTGoPy0gzGIF0wrH3oV9mzxdcU1+YlxnfC9Y/5tF5mLyEOGrokj1
iAajtBfxN5EXflVKwxCbcg3/ViLAs+DgdUnzKjPGhjnTuME5G9LS+Fl/9DP3iNSf7Md1P/d81lOhha+eCtL+XoFCVf4wzMZACvKrm7x8kMMoD4r/Y10YFUTGk5o3q30tvCSJ2RGpa4FD3pNM19j+FMreJjxHyhls
nrVFPsQKcDSd0Yu7YiOeKa0dhnW0Vixp0ZUTYUY6AyFQ8t5uPjNODWWfZ/+HNJYpHD71geoP9LooetXLlsy2rKzt/UQxTIJ+uCqs3ZB88oMv9bl6h6WzdRUKFI6nUSsTO6i5jd8L0oD0zIfMKm+PEJDRpXQdv7Hf
deOVvVtZeUvg8d9SASBMTSmY2b53hxXMiS92QNsluyHxI9tWSKq7axRhuNuaSJ4pJR1BlRHxG8vqRxyVHD1zqQjxQluXYi5jEHxxml8aUn6LIb22MPZrzj238fsznmyihznOx+Zu/kaL6F7EtIooXmRYc2oSHRq0
7J8uy9vA8f1cJM+FsQHGalx4qOne41P80Ey/ROVYBOZcjtmAfIAy4wjyDVd1cz1EJU62CgirUciroVZb4UdwYb7HhN0ahfUZxV3hCzpoyFS8QMCAoQUr+O/vrtOhPJcHqCYxRIyuGoXqGsFbjo0dG+jSmsSVFpRd
Fgzpc+G9nebAaNa8rS7PnnfVRW54KzFeujXN/TrG7253JNSYaLN5nkRXBii28TlIGm0Ve+bOvKv7yxbhxRUf0wGyBwqQ0DXB4gvGf2sbLokVpcS4gfTiwOwX959LDss7F2XA8xqig9y2+f2GcmRbNoXZI+wGF2IB
I14JwqWuOqh5TpwguuMNgarGgNk9j6CWgx5hhdoSUCTJQxSxSGiZCUswDCSOURFKJgTSdzpgwvu+hpJhfkdo8XCg4KRAJeOiMxCZE5waBJfdLgtiXBfql5FqLVo8gAAmyaorlGCJlgT1f0tmAlQJydcqIlKpIK4S
zHIVRLXBGsJ9iGUv57fNCZQK5mAsAcGFAi1mUIuW7s/W0nc+Nq/XQYqAOx+Vfi3E2JW/cz4DryeUywnmjnqsfkDbHbij7s5PenX+OkY9LeHnb0+unr/9zIVzn7VOmEFzg8+IJRRQnA9zGbx9Ljl7Av1+dwAYPdwN
dMqRJjDUCyDzHyuKFlQAi1Q4Tha4/7dukeTLczoR8vMpypDf82nnHeL77uJsX+7e1r1a9sVeI5y3+iCFNzy4RATS6PzEZ3j30VnQcbpVnv9yrB3yr76u6TbHhu8zS3SMwX8Tq/TbXMcI5UQmrgdYmWk2sS7lDu/2
+ZoWJCuuzzycATeVAphhHmLnUQ9k+beuLlJxQRkJ72weXFE0sBnweVnRrOfrBGH/3qgG4nCiMrBdmOB2UTDLKWdVaXj0Qkz/PkIxjwmfpCGDIUAo/2vGe2KIejTeg13wwKuiXq6KsGothWIDLAelx6gCXTVHp+yL
IWNVydiLornjN8zcPEd2+K/RWo1cJtvR9UmmL6KvPz7lD2tRem6T+apO/QIW57BzhGo3HcKMNrYAbAbUvkp5wigB0zA8mOjx14u+oyYt/uaoKUoA3SckPfQNWBJR7Yz3YSx/daq+fYRUa0xgPhuv8Fg8kWyf4caw
pax2pePnwUjD4KPKOEjLjZ3du36JsNsFIqTpmIyk+JX8n9f7nEyNW5QodrBdAVOFndJVImujWXOJ+D6sJG5hEMDH1ii2UlMarGcZv0Om+oGUoaDcx/oVuC3F+sdIJcOFV5hGCMRsj7L+yK6VdiMzM+zQDWzSY0Dh
Nxew5HWeyecsGa0H9t+JxjdVEDK01YGEfGuDhJbtANLbT4tcLxHnb+tv9UMeqK/CvWVuHCR4+JIyJ74ZNMI109FohnNd2CVqqupqx/pzWmxGO+mt4ExkjOUc4DSRphOOLZHS/k6kInZuJA18lWOsU3adaC638LkJ
HPddhh738Hfgx2LaGzLZM16PBEJZ/czMj6WMvf1me+Rl71R0STFMUbHTIl6osD9ff8Fkn80lOMS+KuIKHG90mkv7cODNXEAYvTinMtYznguw/LW3DRVL6bjJBs7kHrUqlr80kGCv7fdoZ6ndu4R4R2NfbmpPL8pj
uhm+/ujByJWT62an7vzxc8/CXSz3MVE3DYrF2pWwWpgPasksj85qUF/Uc2Rx2jzz17SZaJG4gH+FfyIQ7DA5xMLMEwbXUn41UWfaKm4gK5GTQF/VejcZxf3BHw1TwC2F4P6y9DO0r/0y8sD+vTnK73RBxYJq2acY
P4wsUHlt7oseYaqd2d871IyH6yLLan2Pks5ulgYtR6mMNoO01VDLXTzonQIpz5YFcQN9pDdDp/7YthnkVPku7hIO5hf6JtUAkEW05HxsbveveM1Wcy+wtHei1QMDySyzp3ofvzJqyXb/TBFH7vzyPZPSnSY6r2CK
jcbv5Rrfsk1wZr+oBvU93x5fYP4qYsHW58OA0CLqO4Ku0tC0Affz6dUIW3gUJ+4he1eWn1+jwIPXbGtuWZeLpnrmF/jld/kEOnfL7hXDpeyYfyd2+fkdJ+wlm8jUhiUIDy3Yf8NXelGA04T1N0GOAz7RWgbLvwFK
gEMgOpl0xKT1HuEVbeoRpDzhe7rs1aQ/3cr9RB561W9TeCCJqkaMpeD5fW/hwdwHSlQYDibTMpOAOma4fUWOp4i2V8HHtrtfzqt4CpiK0PVXwb7OPR8mDkFUuKzW1Fj8gI51WkmLB9K5Wvdf53ygZvjwsVe7oUkd
9ddH7mrfLIQiKeU5A8GsvmwZvQFfwZODTXDo3+U8zelG567rrku+nMddO4hwg4m05bV3afrxfpKqKLTJIFw5fcXPyNfnW9I0rlqANYLKxvtczZLxk4hZclCd0xMcMBpUrigXxCc1m0QICsrpCWbuNUhPB11//QRa
V6mS9cuJJOJfcRTrDtKq2CXy7tuxrzcMCDK66Q4Nc5W14bYte3nuK5APTg6LL96n/QZMsW6ip9c3EVWY3zKzoR97XdJnZ/wBZenZxWzEYx3ck4glk3LG/i/0KQmVFxucqqLZ8fIITvtw2F/Vm5tDStxEUjSbzgcf
ghptbQIiOei5wwpU8Nl7nfkIvT+0XJZN7XZEkT7Y6Z1ethy8d7a95O0vhYmIR4J8yDnzF5dN7n2EfMUZG3ne2dfg+O21mcD5/kCLfNqtOmuMMmxVnOk/sjraYoz02DA3dcv3FVRBsPwgRhFrpF7CSt55d/gE23i0
rILJohruhHf/wj5ccOP3smeJGjI8vEQ3uH/5Snghb4DXLIdGoI0DZnSNUKWJVy6pXCAehSj+hQnOslULa8lM+aHZGDv2N7a2jagvdvM7tl2KfQzwcIz6A79KNYnjyM+fvOwQ+Pg4HP4sBRArwDFd0O4Qm8iOkklZ
7K00VcUjwSPGI8EjxiM/f84H7HWQTbMYbj9ZcxRo0zZGYHCq0LCdaWFoptNh6E8mmam0xW9pxQaFWrghBEGjv/x9LTtuhv8eKHg9RetKn0EFG70H29Y0nYCf+0Bw+PrPfU5gqq85rr/0IHMQxOJuficdBgESm919
siAAFYdPlyFlCxdgA5lAWNS1Dl0y1hiPKh4NeCR4iNnrvNH8aU9v1Qq0YWYXzmWLNevwvKyeR83c7cU0vPyV+zzC/S19Ke+xipzDRzeVm4seNjZzEkUUF+vG/rSYm2ox8H96vXZxTXmrNI3kA2oodQPypQwsaGuJ
7lM3+EzAlOy9oXH41W798bVO2cpkiwW+11NalkgoH0WoGX82we4RNKhsKqGVcj0kUxVz+iuOJ/5Bvuwjo5SCaejYwH508K4FcxlLyT6uz1uOneNNDi69aFzJvV+wWZlDGGiqp70PrfedgaTayL9Kpfi+gmQiR1JW
kkbdkNXEe6eol5JWqE55VvrBSaS9bukbPYEBfIVYCqsXsMR1R0mKiWCFfpzHqWDUdNABddTah3zf+JzCoz81sUSXhRaqWF+31AHz1UojoGPM/JJnjiVK3X1A8OfjKAAGPxE5CriSpqQ9hEZC9LJFi/V5LuTnNWSd
EdFd0aB0nJ5+S+WHJO3iAey8paEJ/XNZW1t6z9fOm+9h6a+EFxVa+O3frIXn6OGm3B6ysIxxGXTm8D4wWPoZHbLYte97Y3tVE+PyKnqdHJc9TOqYlAaREFEKUNVJWF5ga8Eh0WU2YqJ2OVNcwk206NLn9qCCit91
L3y+3jfc5oZ7emkJ/jAFEFFh1d435VWRUqsuEF+60Eh0TKirqYZWREj9hCOicr80cryhW6cGvuSb5eyq7oefiiSRX4FuCXSdpUH08/NTFnXTiOSLU90diuanYQZPqnAQfPZxGcpS/xV+dg/nZtjKT28dHaJ4nstO
eli6QS3auWw2ST+ZKkmMRmMov387RijpnFSDL3g9ARBZmy+Dufzn87dBPY4aFU/c1zXzhaeX9sPhag1Xaf0+ZTasmGWYKWAm6E/CpXRqB58n8DByYOFiDMAqqeRRobLfJjz/n4h69gelqKUsYjvxvADf7gtcDcHL
YdyFC/91NQS7c0H0yQABYFBb4kd4q7h6GdLMFMn9vLE8jGE48FdqL059MtFxntkjJspyRCkalbWtegegvWWqCVxDC9Om4RJQY0CEXLRxjLF1fEzwPdVBE6fyuo+LhHnJXtJL68DOPX2Ba1V9G0X31dfXa6OvysJj
r8FN0YswVe5R2njxm3uofEXTUemZ0O+KGMQv+mJvpPkO7jShDe/fv91YJp6cvkCvG2dLli4ZXJkzFxDLh22h9Nb1gLHfAqKlGZS3n2u0ibhAO/y6Xy94sogNzBdRzRsHJofxmsKUj/BQvem2f6+C4/wubCQL7eFJ
JToP5CYQMmBh2ck9uTQqJ10/LbAFN/ddiviT2MCueBRMpvsqTHTSxGDgoWr5urm3JqMCrY/oQBOeLdq1bEG2rl3wnpaoBHJuO+trbKRnDR3fAy9kTw+dzmaxR/K8YbKGRmuSnfnbe1QNSBf9ewoF8n7tnBgUOm4N
fKW+hn3IgnY1ANPKXup9vD595uga5PGAuiSqLceAcDDMs+TorJZD0+Tj3qBQ+YXwLMFwxDUKEnHBfH+rqH25ZlioO2GBPleZlOL19O5QcG89RgUe0lXOHf+QGiOQF8FvgAUTY0bDbPVSdPStMMsW/qs8vqhG2biT
ayoGwI/Ff1evO5C0guk02TxBwJlp1jWSE66Vuyk3cGMx4DaOdwiJKhpw36tAKXOGld/24HnGCIwwl1MLXeHq1UdMfSGyhbMWUwdhGFHBwfB9kFmGpgtzwJaP6Qh45O4tNfh/Jozh/bTm77sT2Kz/qZg278+eNDcy
2pDdQrb609U8SG27uftDf/ydaR5lU8cdepo1lWQ6t5eWdbeIz5j6LBwS4IoG6hKpM/cJc1GhuQVzAiJSg971pHiC4TX9adUdXiHWDobQrAIlqJhvWUTVzduWZlUc9vXA+HHjCjXrjZJ14b8Kf2woBV842ikqJ3BH
hmf0AK9U13AQPmSCaZMk1ZkqcKnezsfYBlQk+IwzfCMXxCqus5zRfeak88NW8a4gtPryRBFueQJWaG9j15LzLh8vcCuUCENUhozqzy3x7kv0lgCufwM8r/8C/FVTGzPwCBbe3lZ5f2sqxy9xytaHEIGz//T1/yXX
O7k2wO0NQZLlPgInsfOLX/7bf3iXf0MmwmxKlGc2OhsbC76m2bzAiZioZyZlT+nWYFfqFp/aKtPwCX8acVuKQEUkDXYRstgvFO96xZUwDM7nSF7ysgHW5an66eAGItXMqjQvpmGVWsPIBbUMzPXK3GpUi+U8vEsS
qlC1d2yTacKNr68FDEz0J1AXKoR/DS9TChRDgx5RbFp6JptekaaOzEYBOfNkVsws4kcQpOLsHG1AKdbKvJbvleMBSTcQC3tu9ScIrHNtfzLEbgH1kWzWtzbRYjY8/XiWeeNT0mW+UMH51mXm5suZwaX4mshN09S4
Qm30NYvCdAzH5Sh4yOhBYFp5amRj2vCPHwG3ZBGrKCiMyb9sRPg7uuWnL9xrqO8GsJIQGCaAU445NMP+NRKYG27zGhi3/nn6aXpKc2mq344Q6/lNeFmKW29Y++AzXiNrPOH4ttnliVtv5Gnp/m2l7j8djWO7x+Nv
2317+ZQ2RHhMnQPxIWoNJ/8kvL/CrTe4Pdv3oTvD8fk/t0h29dAB8W17aO+96mNvVUT//PZNYKf3/LEOKTt4IqMbGV3fdMJt64bTj/Pn4BZxi1MJ/6SyO474vw4HNd0T7Hp1Q/Ib9yG+2a3lPJI2oiEzHGopf+EI
5F843uJWnMZObnvW6yzyRXOEFwvEIwO92e6WoMLkxqfOPXgufMLDOXLOS8oyDJRarJ0U16YIe1tfbUXCkG4Z7siKSQrgfgM89ZomtMjxqw6SxKrfDZqnHgTBrKa62kXHbq3KjIzrS4xSCAH1thTnvOblI21LAGRw
VXZPl7DJArvIbmo1H9iXu37FURKoirfclw+E0UGxBavN136Nq6ojJIqYAmXFPRmz0U7CYGF/0qGFiEcLrEvbzQ6F2M2TGTNqjjKfVtJsaoQGQjlsn8QBMAOGBKKC51c6oM5V746lMS2xMS6NXoChEQ+uHwvrGVA+
8IT/FZXzdTuKpfm8fyI2NPGO7UmSIQt9Yacd5rWqCnFPKe2YcZjc94JSUzM1Ozg6CcWibuOGUoFvmJVGIdTbRZQtJ1VLAQvs/lf9FrNzoXyWqMm8KWwJTcyKPFRyBy2BjTuVTE05bM+c7/osQP1c7W4G1IG5Y6Mn
VZlDpQzwbRJ0qHJsi4XzARpGNHQL+ZBat+1WNGHCNIaGWcAPUlwZ6Whw53SzPQPTYNJeJ+zOdOjrM6gmELXZvOgCnkSW9bf4vYcXuOzYojXT8+4tlroEtzHCjMQS/IdjGTHA6LiwocG6ObtLkiyRSyDa7a5ElJQ7
xa9ew5pzXI67pKzcTcbKDRJW3r1CPpGf+d7ED9i7fvUnBjkAy2P867I2+jLVP1NLmntcMeBdmxI2nkttyk5XPTLWjVuU3CDlRPovcVrvPM1sgcjwxE3/5PirDQRfPp3m8K8x0EGow1lf0gfdPQRPAA==`;
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
    let buffer = Buffer.allocUnsafe(FIRST);
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
