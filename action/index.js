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
var packed = `n+uJESkgYwwHKRCE5p/No20PkKque08viGNsJwIznUOMTqdcXIBCH89ciDZkd2bSGrC3T2mJdpOqSuwN486HBlRVVVXVxceX2M96GTbJDIMCinwVBD+IVatW2+7eERYIVetCDxUbCWaYxwlJHfFzWMsLVQ15tsyw
yotSYGHBiUCqYHXQxqBkLVmQDW1J2Rk8aXjbo+8NQ0yinYgXpjuIRdM5uj+QYzESRULc7NRPKUQVEWqcjR90fpmfNu3JuQI1mHgorlQ8D1ItcPv0qyW5oLpLqnWu8IzljOxMywB2ZXoo5v3TfSILy5DRgwvsiLah
fJWC5auHGt6YStOIEYtrhxiRaYkBVf1EE4aQujecX7Do4b9/IGjCqLid09X3mlyI/FS10JqtxUgqO/eOhDgrOafTbYbQz/Ecr6FKrBqBc4FIsAnrpkZU5iY5RrB0wIivQ2bg/rrGcHziuHwoPiuU4DwbTflAbCeH
tTTk9QvFFc4gqz1kwx821BTHaI9nIZBjc5uVG821ej9MEvtmYZmZk8Zk0zw0FB1jwBV+W2wacv+bZfvigXwz/DYZxPQ2TziRJFhpsCQ3uoBNSARjgAGX2BCjM5ULC6XckTue6GDzzivi1EHH763CdaI6koupx3zy
5KtiQ7s7UaUeQlqBlGxLFBmSWKCoX2IF4ur2wyi+tVSZSUEEqbUGhqAY+BbChUvwtdsuBV5+VbYCEb/ojL5JKo155OgGIZ6n0rWMJKYl8kxnc1/ALfYsAgmH83sK1WsQi/12SVyCFVpMWJXE0pkq+VLow0YFDu97
ehIIMvwUAvXBPlFgCvpIT3j9maTHP/LiFPIcL58m927v3ObY4WqYdo68qHhF8yqhd+cP6PEfg8EI7TcT3ZnX2X7/f1VBgvzQAzP01yEKwCdTRSJDCJ4dwCCOze09AFFVVTWipUXaqh3WHh1QxzLNS0FFwkrYdrkc
chKuhHRyI9wJ50N8ii9xFt/iIX7kS1h/Uv+J/22m+jkM1tVhqoMXcnYoM+2wuf8O52tAxAkksYNO8ImuH7AgsLYhofzs5/r4/sU6BEuEOk1x5Ahbl6OlCc/u0mUVpXLP171uwdyG8mD2/7IxZWyEWW6QoKT2t2M2
D+6i7P7sfsyc/enaZBj1GYxjhWXS/HrUjS4bXXY7uLKsJAL7PaMlCUXM4Xb4l6lV/ffzqmYoYrWmZ6t6nZUxfiZYSQgkUwKQVCZAiqo7+P//ato392QEKn0qDrERUlV/g8fNpunRWwqWEtukJfAHZFcmcQazSXU/
amp9vdNUEkxTgAUSpOy5ENGI71w+YslxMgBoUSKsMJZILQFZmfBRVfO7bovqb9H6Xyf8R6Vqp2trDBHzgUe0Q2xoUJRDCDtdSyjQzkygI6pkP/3Sqv+4FnO8S+WaOBCCYTtXQZWIhTX19S2CZmalXZUvSHYJDOGe
A+fgfa/T/6/fzZp3GMVCSECaY8ijtFC6XMayEdICArQC7eI25F6f7/z/H01jFXUj79oxkkNycu59doqP+ecLCQnaHNEsWqbxWt2iu5f56GQwGz3T+fJOa0njzPEcZfTDkGGsW2+WPqlW8Kumvaf7d2oHeYHNzmyS
VCsklB3SA4HoXZimmEGhKN9PPt1sggT/pWbvR+mUysXipY5GzRYAclqW4T127gfvfEHi/3c29B+p6umaYdp+aCnDpCsyL0yvJwRjU50uhIaiXInD7RT7TPSz03WcJCq02ITMkCdZTziwfHB2V8U7g/whRdhGrQO4
RIgT1fitpunr224lm6C/ebFjGnx1LN/RJFR2iIWsCJCL/E31ndZ3pIkE/bLl0JEcKsbEejIS4NJeelmfM2yLb7f/qe39qs3K6OKDXp5KwkXj1KlM6VAYP2nwfLTMlpVbdM23MtPq9S0hejxZUkGc40yphLkO71wX
m2ExWrDNadn0GpQjvAIfv8++ZlVhfPeniA8sogi0PbWmrZiyCHXZedsqjfCEl8NK+XXXEwiEzDnB9Cv1u3o3tnkYiBryRvDlzyxEo8WjBey80AJWScpxaex5re9pWwYM76v5vcp2fP+X/o2vfcMCm9AsCwdsMies
Kk+tParsUZGw8Ch+Ik6pNepXdoTUgczf+1+IHt2JWXxQ3EBDZis+cAFD/7lsN2q/8pfvR+l9bbzlmdY5TTMjGYCyrTWvzCCt88RRBh8y/ZVs//16NrvY45RxRiSdRK561VuACAgBFFQRfbFJOqElOSd2nwCCzmK3
m/l/N774Lv36fdMAVZAPxpAbkqYm7sWrE7s+p0SgLhTRq4lV8FmcT18laHjS6OCKNuaaotb7VStsLdHDITkk1906Va5iEHDVw7WO//t+qmXV4unubOlMSA6RdJRjKJp5JEGOtDsDjoEvhg1FWe9qmr6+7ZYvW/1l
U062HDtzECmNExySwknqdKAsS41ShHr95bSi2NQW/IF9qMEseX5pzS9KX5Fg/eqnPe5WsfedtwXTgMoDwvSMdwkmyCLvxvi+qv9Ou6a06/7LmjaWOuPAIiwzAkGYIP0k//OXn339vtfZdHUPQh1n5XFREqqL2QQ/
/CmUi44xTQ1tHAPDLNZsS60/nxfjrRBhtlS40l+1erRcrDhOYyZ2qk77vqr/X78o7zDxKsp3TDQw7xhb9lFlkXH0LFEqQcdxC4eebxd5lvT3ITUH3G2lzdc36RbW+f4XxKYVUZVuPGSBvTJykcvSsrZhpj3fvfcr
C1tJCmM6YFvZC3tt77+r9ftFZ8LgtFXZIAavrtjzlgghN+IqUdyACLy4H+dICxBkvT+0auUzcwtUNBjAtVlv8k9OgkCRm2uRylf9UygjzOtRQ65hXUWoODaF4UTubX3Tff9WbSb1F9iXkFILZxcNNtKzLN8lv1OU
gec13/RXW9X96SKaGMmqcKO4n11XxdsOB3y0eG2zpigNeTWxgzO+znynOf2XrG+8kbTCH1OQZXFyqhHGwgEHLTnTN0k4aUF7OrOp/fduqm3fj6mqo3zImBPJEuAw/v/LSvuaWY25h8oEFVASbFk1kjVCL1VkAqzD
YrUQYjWzWIVd8W6GSYSbmTvS3SMCCJXFlIWMzMQn5HvPLBJm5g5+d48kv0ckWB2ZyOJJJFj/JJKs3wRZLUgAxHRR/CndWu1GrEn+f2a+UNVKrOYvR61nVbPrM4tVn1mserWf7Wbg//99v6yX1EA3OEaBsvprk0oZ
phDKo0U6Xt195r6LePEiYyDiRcbPzJuI0Ymsxmgg8MECUMQX2b/uPuKeiMiASFFVmQBai+ovhHQNCm04tAwazovIr6qoqr7V3/v0SE8ZhsX/M1VrF4J5IcSiuueitLALij4tg31UePdImXe5aMWdGf5HgXCinELG
zJ+ZJXcXALGAAAkKiTSdY3ehuiuvLFKor6sxW8G4REkN7SxdYn32//MtTYUAZ4Y4m0k+crmShICsj3wSsqvu+3fZ3cBIgwFA0wTWGaysrfveq/rTPUMDQ4c1LpK1oeJIcdhUxF3///1KfR02ADYpeZimIHfGHv4w
e5qTGLj3nLfFrq4uqcdljP8TpLj8SXqgIH17fvvscwtVrwo0qropNwBKC4AoL1L8HqdoSh06cpT/n9kOQmeRgtD+//uV+uUGkABBUVJV9Tw6NgigxtHqYTR85j3n3C3Gey/iMzMjcwmZCaxFAGRrILVKlGqYdIb7
Xr54EQlGRib0MxMUGySlX9TQtSj+Wb/NaTK8tvy/2vrlWqAs/baqvTK7vfKjtXrtHnRv2JGT24c6zt2fqZp3tLOf2UURdlV1D+1HUIkjVImQsSbRLoHUTm2HumzSlmR5YX2ex25627MPqLeD67cssMDjEIP/5Z2P
6fWTApIBZ9Nwi6bL157/cRZsp61PQEi55bXy2f6GzW/cRttftW7hfnAHCBCiUfv/UM3nxs4NJx2xBIixBX/5nKIim+AdNqRNue3/EN2Xvtl/hwwwCQR4e6G7XPZflmX9qmctxrKylTazEjb3oGZigXwiYG42tw21
muz5vl3pCDcMatiSEu/zEl/7Jvu7vqbdzMy2iSzLsj4IAQJ8hzi1pe3QafdgkK2zCA+yP/ZF9ezPbE9Z1bV71yJqgoh8khBBq2HquHXSx3EzEwHiEyBACD+62+C+F1P/uUt2pV3+EQM6LizZTlcR8P1hWi+ddA83
xx6JEbIAgZOeIH3mfliTf7tqr9X6j5YhAQaYi4RYFP6Gr3rZnNprk+YulgAhBAje35kl4/diatSzI6czPtozuwk+AII4C3VAjNSkb2P1VT19zHWoiAiIIYDCC+729/2h5nMvXUnHlDAGDGJdwieyYyaqnjKdpG2G
BkFwiKJlZX8fWMRm/y0d6PRBmf6FxKcs27J8ECAE1WQsa+9/tIqAfNpK0iUzy1j2/R6dt3v/o4qIVFpUcpA4JPvDT/87aZO5aZM0u7WN+RmwACEEuB6eX2NZX9mdZDPH/6kasUFujziAKK+d+P1YVi/d6XsyvTsq
AhaHxgPhV2HiMUz7x3rXzttvx0mbyGgYDgFCnAOSRa9hqXPx09RnNzMRvxBC8C86WKEqjGn92je+oiIylrYFNERfxuztHoq4IEJQL3lfk17vxz7r/2RvJ5PdJJP3WkQERH4qQoFVtN+mw3iUjdE9q7IvU2/B8r9B
DrR/Unx1/280nr/ytGYl5XGoptCVU5CThzBB8gk1DAkVfLja/vuyID/+2upQzpMxKH08dxzUhKoWWgLmcD2fono+5jcYa1DmJ5mfSd7TCY7uO3wHI/y/hTPjzn8+jntxYS+ykQuKwRFMcz3CWFhO4ucfs3kFrYPN
/33XN4B0MsZy8/TPRrN5YIdW/e25g+I76R3DLmhQKglfAITWen6Bk8Y8ovekF24grAp5z0HxW/L41UEyh2UQ+sgejRjoPdfHbEZRymy6xTLa+6rvWLG+5WVW0KA2OsB2BULOk5TPiEGEfis/977BofFRH2GOfzik
YOJXT8WMQ7TMrID6DzmNYqFnYpPHDa67SwNYuzseE0egXdyadlP6Nt93fjvDH6Llg1nDoAd8RU10Xh8Nj//W3afNnnnQ/XzOIfue/N+MiUu8/63TNMU3/2qGdE4mW/Vk+30rs+M5bk+d5mtW+3OrbFZcwlksV56b
d0Kje98a1G94jkFaJ/vyvQ+kx88rm7/F62viTv6nAXMBYllsv9s0hSzWjynHwMdw+POdzGZ1n3iNHsyS3JF4pHhlPy8+46CDB4SX0l2ufcvAj6rNMZ5XW7sy1mdh4E3Vig1TUykX+Z5UWF09RiMg5k54DymAf5pM
2JeaVRsBITUqgmi0daP+YY/Tx6T8J//zbapNT3XthdB8zoIjMgy6IoEmpHZQvbkvdlgCKPUlhpONuuLE7e3MjtebCNiUREPFNyBxY4CFPYPnQNCxzGaxvrPvVlohv5KNeQVn22sG+7ayzn+ztSrT9vaW4YnQaRXX
PbjwYZro/ZqBFhbV3fZpZunFQBKn0XWrwMoi+QUkSx+eiaIClqQPY0WXBkwsulqxFIMiK+A705/dJiLK7jyvTxZ1od/0kMFKJ79M9Jl4PsE/OmN6OmqJU2xVEEZHyxYJbWEs1n2dS9Duta3y1MJC34ZEYAcy+VNK
n3B6uHCHg5VT6CuC9xKJFJOwbYuF1PkAO9v+hY1q+v6X2KvPrXtXuYe4LUy3vat+EwtgiKyuKZwFvoCV+meg3rOclcFx9Or5K3z08hty+ycRYOYVIqkOWSn8FCxoJ6QuIph1WAqaAPQa73Un0i1WKs5pn3sN/TJA
mUzuQ+iiIxXGor5dUwyPaQyvbmObqxLL8/8yss0UFAT5eay+07cY5JvF6usYoHc2W6AaUo+1bwoLQj+hltHz+BAnXZvtGsjbQMbn9dmFarOXsYWhkcWuEJH5nw3iC0Es/t2SH5XxIAXfPp9Verbvl80HX8Zw0RIH
xajRwGawVeKevfoN1k2MG1NQ+AJs9Kzfr9+vi2URsOqXGVw5inW34QtbSlGXYhwA1fjVYv6vD+AJfQQVze/RzKPS67AQTjO9y9DeFwtM+SxSp8/VUejWpAeVjzYNsUS48rDRarVXgKfWk/jFtE3EJNmar/5UDyFu
fIFfGU7Z88qUtaQeQHVbyo3ejeLAAcOT6koByO4U7pSgwsgC5oBSVqgukWWjJRWUMPROndYfEZHx9gUrE3sneosv6JGqM+ujIgs0035pheZ5SIfwifZ/6dXlWdK/wolGoQrzWvec49cqG1reQPoJbcmCEgNLGs3M
oVj/1Mvt5k4gSuEgz6IykqS7LM0qAs7arsMfnqgZfzAkwawCamK8qs6TLo0wTZT7HRPbQN+MFfGLe2/+07X3GRqjnAqBi5p4mPKVQCq2Hyb2deDbre+XejhoKBPOttwJ86Nt8+Gy7WGw9FGeeNNAB/Ckm66cTFP8
aQZvG6dgcJsYBKHSCKiC8FDdtMAvuwMXlT/PjeKXcHoOIpM4ChY/sDX6ZtiUPSjBHujPRTiVxgX4J+70bTGFvQBKne0GYnRA3QThYDAMwrK8ILEHK68Ojnsb0Gj+XKzH/NV2y3haoXQdvIx9+/Qe03N4gRetDjwr
9uIGzwrons7g2pUSboBryifEnSWTAEeg2gzZqLo5ra4Cd44hIOEZI22PJXFhYA983voqV2DDNmLuxj/2yHy7umngNT82baR3maLi8ToF8fonFP85yrQaliYJoTlMPT1d0cE1eYM6vGJBGKLkv5Dky5KLFLppagGC
+epfkcMn97avPrAVARCGiC9krDKdkSA3Qvj1e74j5VxnQIgtsnj1fL+8ahyCGZy/pd0N/c4BAbUBQYJsFkIiLq7X72iYvwRbq9C2IagsV2w7ZwOQ01py3N/NKyJ8x4OTGzKTEKeXuVnQQd69YER+257viHET4Kat
HYBYxorQR3B+o5Z++DpPcMPPlHXlKk4eSLWUYDnIcCPqgIAXmRmUAkIPXtZnGbOMb7ob7Lq9mr0GLcynCP0FjD7htl1fOSFnn9FxzycTu2p9GR9TfZp2AoLBL4W0bd+E5AtU986dSK6AcVgKkEbeFKsIrg8lY448
9j8YkLjDqmvavfrKIERzNQPqNe3r6xEAv2gfN+er8pKVwJzbMhNI1c/CrHmhMdPekuiCFdsBV41L5B+TB7ALS2nh7nyhiHfe8KI8pjEt9PSKrOTvswbWj5yAKYAgx2XPoKg3cCy3aez3opVbsGexrY2v69aL2LnP
b0s/N/0vN/qUkrtjqdjvNGa69mL/c3qrdOK5fYu+TvZmscoqk0uJzpvY3Eqxpf5KloNmwv8OE8g+datHvdeU7FMXpSR7pJ5dUebfZf1FlO1X9rveiiKXogIdgjMwe3yTPkp4/Xh7AfJ5+hU5HyMt1H+r1hOE+wjv
qRyzS1zqFVRCRrlEqlpuZWUhrz3QfpvvzV3sQyrpvX2ZU4MnTDi5obNZUK1aTUFLQqc6Cu/i5248rHYZ3Sk2ZnZz6bFM9rbgbey+wYx5o2rD3AdeLiO5lvATcL6fDmHFmUmiZHO5TDXd5IBTFu3eLNIbHy2aIkjK
F2wwtUir8OcHe9EcuW3pMlIroKMUf0V70qxHS2leUYCE9R32OGkxF5D/7JdESKxD6TauX9+zDxcE/Fqy8Sf7ZdTx1pwTFJdlvyu9q4p9jpBwhUAthC/dppsQKhCTL5A9yI7cWxvq8xcjbMQaysihy8TidDgRe1fN
y66nDBPV/8dsWODHCYchlhTNwUiI93npPO0iZD+kJCTrzQYBketqnN34vF50r4lXA85ktYJg8TnBoveq5RsiaSCmbwN13gwc0O+m8Ibcr49MTN0YPv+mnkNjrvFmK7D/d9Ebug9+GLC7Kwql6s6+ewO9acUlrxWU
8nCn0bCrP92LhPO/11nJxbuUVcw9IiBbS8pWtuPt+Ss3pqURRVhGzo5yhufVwIpGuL8i+6IBhenBePyOAevD0FUFkXC0g9jWtJHNu0FbvGdBDwU8lGztyFJv/6dcWzhFVTgyVU/rX/7bX+qy9MCQyh4f3jePE6f0
97zDBJUvIGxeOuWBhkCzo42Pu5uDNEI1euhuFI0YPUU+ycE8PTcu4gMVBFSN/F6rXkfGkR5wWKhkh5+BSI9b8A5mvay+mQ217RVTN9ZnpN1ZI1h5XlblW1srbn8FVD8P0g+XH0Xqp1T5lGsz7eo+NdMLLPPmDxve
vlckLq+9pBR7L9jz3ltg0GGPpus0HuD16jBhmYWtltFGqzzfXGu2hwXihGnK3R7M2dQqo01ypjGKLhb4uavzJ2cOk5LnKjm2kvfGa3ri94RrxGN4J0fr/RyaAiodcf9F5edcXBYx226xQvGxyFYIAPyP039rLI9c
1goJmbwdZ1ByUKRvfPwnpdLSQeDiJw8LeeIJd1SvqxDzNCgmsIZTyIKIxOqfEzOynNL7SxHFKrOXSlGujNZjNSXeCInNZOk9unvRe1z6VC+VvE+poD8QhTp94Hb+pWhiD9wh6UtWaSW/gIPqBV82r8h7utK+kfsT
YPTkHOaSMwI7DmHtG7x4PIeztNAe/0mL7RN9Q7sOCNNx7d3ysxo9Y8kCvDQQrRyt1JOqm3wfAtwVIMqLnLS+DwGkKemdAfjzNxeqiS6grkqaun/kuQS1DJ2FUUa9dRTcF/P6DlQVXUbNwrSvnvSC242vEETSxwVq
/sFeDIxGNCQJx28P/z0IY3ywStvPC4K+xAjE/rLRLMgQ9j44U1f26ZS3kE1xkLh2SoVELQJS7LO0k3fenDzgHepmL0x3PcK+T4LZeGZmL5gYyvS/70fI0LTC67WV9cSBflX79jvBFWcV8aiqp93g6Pok+c5ERiqv
iH55WrRVIokO9ya3QnrCe2DrtdfzfZ/Su0gLhHBOxcpQKXyvREEF9B0NdTOh+rjvgBsQ/WYINH267upBijnlcJg+KtijeBiA0Yz8lyoKRorozIccUS2iCG+ol+2tHvnbTr3x5VYIIyI1xLFJemZCzv4fdhBNib3Z
O5P5WlKJPIXECfXJwj/F7LpWYgsAbetOa+WlMAzNzEzYfWjyQgZPCzpK0FKww4h9UO9q9ePPmuisI2Ldd4O8i0ID8TALIdTvjAVQH/HNx2VrIUArkl2wl2CvbdSCw3adkNTp9L8/Frd2vE6ho1me/9H0Gl77+DPL
eSsZGxIjBilxx/CNqU7MlCj8fCPxbY/PHEVu+se/4dG3rZ+LPM4aju/GlM6uDYP9/B1hn72NP3oj7B9OBgw+HFCC/XSmMue+QQXvIw00wwTydqfxmebsVjUFIhma9DTLmXzqHZAi8hv9qSbJG8H/XaMXvuGmmFfF
HrFpQezOVBaywZ103Log53W6IHdb59Rx7zyP32jRznKOkadZkYrOZjv7fDsrXSqcAfop23JJoJUoo36R5kqgo25HMI/b6Oo+vOIYsoqKXqJs7oOPI78b3nxVs24EvTgPAeKwHm+2CWxhymqBpeVjq9cXYqb2RyeW
k+jVG1+/1YMmgynMJvtVpoXpuzMKjyVB3MfleB90qKQJh83QOUHABsZ+3NGYhnxP76o5Rn6ciFY3VT3JYnpivwSCvNQPr29QLj0TUFOh0JqrUZnY4V113y8butgz66e/uuRzaKbvcz/8CHHJOGIz6fAG7DN6JWk+
rdvo9WZl5rFksaZyOoS3bcq5HzCYJLKCdev+lOfC2eStc3UN5tnnw/+62dl0QGRx8btW0Lvt7GkpiNGTbC1k3xqhhBtObr4iPoeJK3btT6JyIPO51ok9dUp+eflK+PtM79/RKosrpwoX3ym2y9pKM9OUVcQJjGRm
uzcwykp+c4NDDsa3QYMOWUp+kENwEBi+4GzYB1YQzccYks0ucKLMzwVmyHNG3tEvtShDY8DQ98p9WpXY3xF2W0jf93vNmfrHUHuT1nKurer9Fvb9DFV1joPnAnBk2OxYGALWvwA81cy+nO+OYEWBiEnVitN0yn3B
1MMvSkHEwCExcQCQJLcD8xkQXtoxRg0bgfQ5Qdi7dAl3duli9JA4nwDvO+zPZ9rxjnVi0BbzaMBrgNFgWkC2HP84P8MEklnS0JRPhhTEBLCuH3sACvRDxKhIKFQPLsbZ4lke6pBei1wihsbEFORNe+vzeS3D7j5S
Vc2leEI8ZdCY7SN909xmp1hbPE6b+nDveDC93Oc9jMlMR31fkcvWCwXOmsoRarO/T4n21zUWcBxq4fPw136BbSnjG4riC0QGvSb8WrPRWZoMM/pzO4Qc3chTjoNLsFn/JguHLqsbJ5hixTjZiX6+tekXoTbyKyjJ
Ndgimn6SkUzNaSWPeAcxTAnqLQCNRc00oP8wVjMHtv+xwySgu+TDUDEFBoSdf6bJazrYeKtbE01QlvOg4PUf0YGhX5L+qef7tHeYqQAUFee2xoDR47IWKjAIVt29PO/qce8WxJzOxMH4dfnDUzit4JiTRnxXwmBt
Poz8Sc5B35GKzERZSCLp2kMGJzqbs77NMqj6Ics2J0Y5ZpPQPw2ssf/HNbOc1WHN3E+L2eXr87ZjNF3dP1ljzT1NISpvyM2JAUeI/zDHQ1m87muiIYM39ZxtMGYZlHEG0IrNfOEC03tP78WgP+qnqrPq8pd2zFev
fmoKzbY7nMHrqrK9aZotJC1N2upxGy3Eu7y9tOpu4uoQ29cbynTu/RNfP3XZY8g5qZOdDg7c7mnJanvqh4YZoUxTBNr1ztf6lbPQeWnZJX+iT1zqpotx8VB9DT1rMYDi+mHdWZQnPWtGfX7ExaWwapxfZaoix0ta
BszuYDCgQbG/YvhQWnL6dbbs97Wi/H5wwRUQLn+WmEdX+kZh58DIssMxGFYUEiepuZT2pPzAgHFx/GkcPkXAFxVkZTetbSqcWX/YTAORIO3RoONxSJ1kPRcivaxyAczF/tpB5wb4PrsXhl+/ld0UC3DGuCKhrCQ9
r6Fo5V2ajp/l4aaX0ZlEEhWkzgKQrXV0jOD5OtlJmt9dHDyd+9dxzyNizjB2tVdXPLabDlo7xGbk9jrPuKOi+/pvzmDR98AWuZOmJH/Y/syGeQQY1kOpfDXrj8x2q/mZ+AxSS3BFdD75C+IfDvS4DED7OzW9z1ju
a8KjIfyP79N+FB5aLaLSjXStFAqLcQaCb3i03rZIKVSAuxEQWmihx1h/Y7YMHFvPUohxpfh3nUrFIbgReOv4BGBatU4R8tCljTYGHCqmEybUBLawPhNmsvswNss7WKm5mta0U6IOQKvo+GbYxzJ+lAzJtDnf+f8x
l6FlCKQ3guCTVSoKekqg1JtmlufD698X6tiuN72t8vCP0T6mWVa5EtZMyh089eAsdfOtfy9Dm/3Bompa9ooiTfurRys2x7rgDstaoQzbgnUkbI3LrlHu6YafmhCo55mmoTZWggieUgAqCEpZnAX78/yMVHuI1s8o
H4uC87/nnAzeHnY3FuMMPIBjq0YKrWNZtuWImj7Yt8EKGX8Sd8IPiT0lnDO3Wy5i07dEqanF8nAoB0dJuLctijQ70SZ/eJNEQ/cdOkToswn/W8ZFNDTq+iVIMzRoXXTZMhVnFjlnC3DWh1lEp6mv/9yD1TGKoOsN
oFmtG4cUmSLbGP5SnPyWTnMEPP+aZ2ga60Rq6/lEmUxkGhhe1DO2qODCOFE2xdT97Xi70JXv74PNVXP19AEVLXL/vqMOTVA/KN6X2kK3FefZZ9P4GeCrw3LmmlUDxxmYcteckTVRcVbB7WIaWplr9s+pNRE+5Fic
mDf+rc6ECzUk0E/Y/KU6q+5z0p8W3p/XLTTRyqR+o9iXUZoxI5ZZSYhBD3XiHVyDBz+uPwYsqAzluEEyPX02bi7ELe4pwXf01BGyB05wkEqU7isSzBWr8d+6WUjPy2pTG1kvK+VdiHt7wCb1n7VE5URB4Qoe9fl0
HQ2ZoTalgWh5Aa31nL6x4FN5fDhwyYwSVmgpNvAyrCyN0/Z8OBszCNek6jL3bJSqQRWX1+w67XVlnBotINhSfvHY20/Enp+fdxdj/YMZiabFuXEuHzbffPQdReBEEajfIpS2z/N/ScupmRNqgQhlnnqcDDPpsQpx
8gYcSBQS46sGBOENF1xsE2TeExgVFGoFv30EXmXg3e2sh23YTuCwn/hi9JyqEil3kW740I8T03djHLxPFJxTi1VhZF7rNFJt9iHVSspCXM5Q4jLNG9GS/9Z7cim7VhwkmCE+RHn3xSuy9UF72zYMXGz3xqnLv+mJ
M3u1tdljD8/zE//Z9WcIQNjVgwDmvPzLuqjJrDSVtubqzicxtUifeQDScvNHIfgx0raY+N2yMiziu1vdM1ET+3DCNJw7t89WE9Z7mECht718jSmLtr+wXpxDlyJyTZXutbcmzO9MrSc2MOffuOIha8KffdA39cto
IlrM1KXGil4OyIouyXf4UdA21rm6ru+VVw9dUkXakPR8f94Te3HledP29NXIPavulMXC60aw+iHBWlxHES7QknYt5+Y3U1gxuYHHmxetDkk3xkB7f0sHMhgfpSZmbcfvLzCga52qhztzHFLPQlcjrWGkFM0lgvjr
CAaF7asbXKcyGzKeANwXsyHaUmrorMyRqAj2ixwT9XnJhN4NoOHrbEbF4Yu8NRvw+BKVBd0l3ahoLZpmDMtMqC7ejJkhAsrSICe4bjYJqJ915rY9iema7R18FCvmlZnXZ4pVSgBXAcgmznk2mLLDhSb+hyG7tiAo
/h6E7z6+E7bCqfHsBHX5+J3FDs0CUSNHSoPm2zq71twpebx9rGHw3F/gtI9sI4W33sj8LGV25gLLYXcdpmKeZtFEWKzDfIBWRCJ9oKDh1SaxwL6mRnPLUAyQ22XeMqSl8vhtk8jO7vGiXGbf1md8+jL+vnl91eWd
p7/mXYHlv27n8inPjsVm/dVarOqR8cYb6+eAzXLJ3i+8oH5Kwi6hh4aR2y6eP7Yz8vgfKeouPb0zzdNP7vIF3Y2+B6Gw5dmNimQ/Hqh9v9n2cWm17+hT0fRnLVs1TZn2mjvUfWHnscN+apf93WIyTzIMQ6Bq50KY
kTkikgxdZenrvpNe1xi3aMgxh7pYoYStBULIga3Kk9pYb3kANHggqHG34l0JpMMOUglrY2wLwxmuUvhxcXPRO4wDHU6YhHSgS+wzp+g9MjYE0wREfJsvspHA5dTVhfhHWYwR0yvme3/4vBDFHjOQwxJZbHvy3Ix1
2LzvzvRuWSjbjjlJG6am135+neD7UwFm0yxp2vv7wTxaxO/7qwmus8OqiQfUW4lbsEnTVL8ySs8wtr9wBAb1px4i9lUZrQ8qQgUtYojZpEJI2qKHi2AlH9BBjQMRkTfPI4b9rnRZ0YeVY2ZkZH8i4XV21XDoZ0fA
cqwO+zAO5mkyRCTc+TV7dSD924bP9//r0fRAik+zbV2m5ob0rlzGEOsggumEwtu557ZGaivhDW1stduyVObK3dxm27fYqpscZT1WvhBEz61az2WRbxrVNqdWMuRZs+kq2T/q7VKzeJstpSSAbZUv2WVdVa18Zbt/
qtU56tB/DbNMFpeNWn+PdjyPTnRaY28/HYInpVQMnybSctdWlz+gteyv7bwhey93Ji7KY+wavlxNFheE+k/8X8rd+mgUCtO8LmD46T4l+gFpsb8jzHS/wO8tjIx42KEfl1f8F0JZxDX+YvDLbXeOH21L+i9Ebw6U
xV3OXZlFlWn6+3ON0hQikOQ1Ybycgp15XPM4WpsncYtykscuBzgoJfHUDy7drbYx81J82JqMR0s3NLYE7wcdRSx76gJW8rd6QlEO6tOxnTCA51Mr+4ExBx9eVecA732wtOYV77VZ2reSs2/KttAriqjSSvLe95iP
p0s8pwjI7fo4UBTl98MvbBuHZgUhA9MCFixSym86CKhEfxKNRabyX1FF+FdiHim+qWhFI847ng3kRIxbhkm3X7onlxmxtcUZfiScJafbVytMEEn7t0Tl1tC7EXwUvn9FlfFfgYnTy7ptxbE4mFMHrgdnkxyb7PaW
5wOCt84BGu5EoBPfWFbbFVWGScD+pX15JZRS5lOgrnoKLHa2vz2iMMWNjhEaNnEEOsoc/QaFZWhHXba3NcvBzqB7trbIbtBOBEA1QtSoaLYIs1jPtNcYmAhT7lPzo0Sa4U2W3p18Jo+5CnNs1Iq+N/O37TTH0GT0
S9BeWsNlcRECyVtAGg12TDkm6u8nCa2ZS1hEpjuAXmrgcTpMDjWOJeC2QKi3Ti/652xdkEkBhCaZCMWDZZZg5Us71yXiAIUyhUYJaFOwn0wUyaPWcjzD3qWwy5eA09DwX9LRie7sSb9860gKAcuAc5FE1Es35vFf
FpTf0PgpPua+4x1ghaU8o+U4oQf6ZoHm+1LGrz5WFRdEsenwT441P6dZLFRFrfxuUyRoj67mShqJuCbeDwgEFLC2VWc0JfaY4NKmxPtWn0VmAP2FmSMFp5n+tywVRkx9/EHxBoOPsnYBLyePT91K+gRcPiRzu0hV
8csjhszyJPtNnZeSsw7qOAYRU/gnaRjga4gmy6oYxCkJRj8dB6PM0vQspe98o0PE8JIUMCGCihrKzkCCTKxxmvFbo5WTWQxohx3K3drnrGcRFFEAx/S8V6IefutTvqHXK5zAdYtxjTf78+Glkqw/cz2CIyHZApeu
m6LgT3OS4OAF/IFaMWnE3Mra0QPGbF/oqElp/RCakaSdFiV2e1W5GHNbuyY7e/ag7eJ+kjupLthgE7mw5fmvUXGb3r14gNUfxqblPJUJTzbf07bIM/ZUF7FZpBN9yhnBi+02fVMwX1nF+bI9+1SLf27uUsEiTwHT
b3JM6vo6qCi72Mec+fL/eD42ryumFYQwcIw71kkTwSNW6k6C9cq2ZlZsoxEB9mdkm47uPmsu9CgXe++U6AMSW3R2WHOcM4xz1eaGskTwdpZqEqD+CX2JfU1VgggKjMHTITTSOgGyNHqGGFPVy/QMx17+0SwD5Mmh
ss9MXjyBpBlVYOn9nax9SxMKRaxX7KFa4Umftx07n7GSR82l4RtkzN43RO8HhJ2ancdYpC/H+axdHvq2s5DotQNue3fCh7W5PsKL/2XcQWyx6tFAlbKJt1rWclFsshmEkZNRlNLAY1TllMN/DagpjaAjC9VKYco3
Bi2GcTO3CY28K8D3Vp0NU0mvHEE4pgoeqE57ZA17pAWeVsCsjfK9m7KRZw6Lc8V/D/IFXQ6tg2F3KAnsOr8au9dFhRO5hv9JHeli51er/gmbG887PVjNBMu0HtPdsx0rZ/V3qHmpa2YZjcMcjM6mYpkZSWZpeO+j
nytA5rRoTBJGOM0XSWdoWQ68/94SasjKm+H0w79CpAZniVJi4oyCZ8X3aR2F6QpavDXorXvV4UgB/Y76ReEphwi36u+yeTiu0p0ktafJ8UjcdfMMKOFA/IC2UEsNeUldpH9Uq+iwFGnvziiQCZI6AY1K4RZlxE5m
uVY+KDGGemSG3yMmbYoLAbxzwI4q8ftE4ODxmnDRUG5R2irZfI/imkALIPM0dkqloVw4kwL3lCj3Oh2GPEK37oAvd9Bue82E3vH/ivV0xgavN45J/83O9/Y3wyJKks69d15mCg3NAsHQmBTWWklr54D/23JcgJ+K
DYn6/6/2r7UmeNClFyTjwStF78vw7Texh5pE9ZsTz8URZx9pqvZLlKs3P3cQbg0HjOe8mGGXWeI4AluZXFRT6c415p+LIFyjaTu+cOxY1Aed8ElUMlfUZrJZM87I9h+39tBdg8cchU3tQOnfvbQDnGnsdni13mlP
exrXdZNAsr3WITvPjen3ZiyT8FISZx5RdVbixKnMl4J0ZFiRSAaDNIc2rX7NUlhtVUESFm6BP6S+kKINHtTdpN/zTpyuMPZpN/6bMEMosWu82TEK7D+rLdPGIiY7f6m8vmgQ8iHapyN6L7iBVZNaqVgUhEEQCMz7
gWcYfOqYkfXZ63SAtKJL33dV+oRArihh4PWNWZIl37UxvJ8kwBFkF22tugozqt/6YlYPM4CynrfYGo8YTgQJeJVhfINYFQfqn9W26v6RgGlStvXs39yMSwnRcP6eVCJkOHh3aXc9ugnKXm/Kp7TNbqOEY1pAWbTx
f0bnNnOtynihFsONLF8dv8+yCHLxnNVz+72raJlMfXgADClXZbY85+S6iftlhbGcdcsSqcOC16PnTAVGgb42fq7iWViAKyMfxYKvW8WqJ1vvD6ovK+WMWTFIWDmShJA7qK22gUjfYgLaQnXV/g0PNDOK0/y5XSL2
lczo4LKzSGvgg0Ykt35i1N6YFtbNIk78Aml/idyksZ5+HOQTn0nweYA0Acv1n6CFrAtj4kSel0+BmW+IRUUGOKuMpZnGWqy2HLusJadSXn1XCRZiT+fU2Q7/YbzilLAQgJr7ls1RGrYlhDyA/B35Tah6izjXKX6D
UEQRXvS4rRbirFlp8W29VHPINnsyjfum3PbCnCPqqF2rtZiGEZu3g9qSTcaLZe0VoeZ9FwLsOfxLz5VH+QfGXPM9YSa5+dXZ2ZIxudipPZHEas2f3yK8R2eJaK+0dp6mFXGbNsBd4wHmhhtjMriJwXS3pHRawJLz
qm/hY9ko94TT2fdXT26ufI9wnvXJxY4oFzrlEt/o1uA/cFjtA2zxo6iaHxXPVrkJKZIKpYBuwpvm9Lzumg9thu9R04Zm8EHJ8McAiUfihC6Y8rlLQ6l8FMK4i+c6dK1+ZVP/LJZGUZuQPkDk73HmLEJtbcpXo+ED
GOho4tuhU5VGgeIlEjLdgZArDuSSrwz24XHbP32UlYE1FRxLTF+In76eqPeieqP5so5J1X6cLRXiFrqGX9EFtT+ckvZ6i/TNqP3Gdes9oiUvPz9Avuy9g1zpMmCWSTXCEDQdubUtU0d5TbfcsSKw69zflOLcc6di
THpIhDoUewrLDAtOtXMvaD4m+G5UCYPOLixdfGw8nJMd3gHBjYpNOnPlMjmqFx3JzjktqjeP1OHbz+HlzXnbjZQrt9TKz2YsgxwFE02D8jBJHopcS0ycRAZEpOur48emXxNEN/G7qJFSWOB6UBDtvgYRa14A6kxl
5rnUdzNoLY7huGaIR1jkTKKy/5cmaZ7TTUFNiWRgF8186nTAmpIYW0T8XcyutKjW+UAl6QmxFLMKWE/HTopm8t/ZSfAJpMXbxFaACjC8Narml+2pznegEI+i2KSB67CxEVACk+NB3UsE8BEWNCoSJm+nfEAd15Vg
eTmn+kkrSmYlvrPD9CWRn8TRSpWXBFPNaIFWcbMCWUoCn9VSPue25xMJbruNqBLQV4sg+Xpsq5LY8vZq4Lz8WReQNcFLIoG+XRo1wewGz6WiZVdq4M/bC/bS2zJpLB1/Xhak1zObl0M/EKw56dyadRKjrK2yQWR6
ugvWeGp1WDOSpWXoX9CJbFnY9sFhU5DKHfETgDRuKIUwtbtKfnamrzaYg6USpafT7FMYqlrcSNDLvRlRkqPSREhPLYKky66OZnwO4WyWbtDQHhWahbI+3lv9vimi8WWkv60XAqUrqEerubXUJqEiQJj8N5wUVE9V
KMYgr/W9ZnYrlfTLdTrBHmLxl6u4zKsZ07aRTvfO3qmH1NA4TtWPR1tGx6uFlu3ZeCUKB30315hqVPo9CPxJcbpaCg9JfTbfT/qy45PUHZe14as9tkQE4Wx1qYgtdmWWJ1jHJZqvQdCM6tW5wpi6xX/HhQZvSSJ4
urLXdgArabOxeOcANJvxRBY8lHrMpo5UoFPopZaUOi7iPNt/+NFAyjG/i2BqNAAV5RMWINqvoRFKOvn8y5RgesCWqkloO8TCEt2h6hvTevmEnm+/irxmDJI3VzW7A7qab10PTsSIqyjpDHBfMq1RZup4GS4SUPSf
Is/d0Ng13xuzMwahp2r4txeAqXY6FbPpiWnAjP2eDsKxfhcwzDLeK3Y9YQKaRX2lUO88LGczF3gnVriu2nvr7KOOmvLEPRh19T/mQkP+8UXkTI/fTdjmerGtYPcfa4FkccjMXZ/YDj7q8U9qBz3Mf0ZnGuabuqp9
m+dYCeOk220HdJBBzdyMm3PLAbQtanbma2TlAIeYQdJ3/Uf/wUhkdwbWaBXBTqLAtIrmlqSnZI468hywLSDZV9w4nk779nfIMES3teK4RhdneLec8FXUw4wbDLlgF9Ut7GkXsAazMbiQOiesvCFnGw/Rxr6JQfAF
3ccOc81bC5x960uoMKnD6jMK8bTORb8ntflmf21jN6HKm9gzmSJMputmtW6+wh0/9glcKsxdt10oS70utcdp9PUx8D+FDS9La/L6pIIbTvoqzPw6RKqSNJ79e2aj45TryqXe6iS1CtoxY9Js1XHo34+BTyYZHxkr
OL17ulsiPMcVmhkwR2XvdDdrQ4xLalBO9jf2ZgAmMv6k9MVPhtkcdKg1ULdfdgya3075PhkNIp8CaWd5ggCSG3SxEmdFNnCYoSBzDwWdTubCzK2LnjJorJzde1wYW6tf0De/a0E3rC+0z6tzMUiK7n63Aw42LGBo
aptu/3CCc19AZ1C/qf/dH8v1+9WRaWC7MdNb1e56ZE//MEDr16I6adS348oxAnDjBZpkmcUYaLvSWDK8m/IwzARyfpZRG+tLobV6T0Yx7SPno95YcbDw8yXcZ8T7+jx7KhBBN2ZuYmeH98k0t7E6vx8Cwe4IhA9i
10/omyScHRhGGCnA7pI3dAh+v5tf0a5w7RA3G/aJ/TFp96PLysDFL4dhBL06qtjqJTWq11UW3etwG5PJ+FYFcAMsd1CfhYb4vViARJpuwELFfsFIMdWh9hv+e7ASOotDFuDHoVtiwPlXL80KSV+tl9YgS9Cgau8p
kM6KUbTyfW9lR77DxBIo+6T8Ht9iiVsLYNPLGv2FnaSkOP4oWgvz/qXG1/5K9bt2B3sj0tJPg9FpziXjqKrO8MDSEWKKkchKLlTSUYvqooGzCQdatLc+G6wZL848hw3SPf+ixwJyHz1CQjWyGTyrjCEdZ+YQU5T5
8cdISYZOnKPblHy2XkDd3tzgQtbF5n0zKWEFCqlGU2IvnONGr7s4er/eFUGp6d4QyiASfbtY4ujyRMRqLX5HsFUY3D/96XY+pf6uuu73SrjkaGS8tHnsDd3gmPk1Y3ScremB25mzkXtkWlRxyyxoseJnOjGDFQrz
FYHLZDDURrSO68aEpSthsxRG5nHFHazi1wjF3FGn97XbcRWHKJAF2I1kA+wJ3/kLHSKqQTRHj8G8JgK7YKtBbQAM7gIGxFMTqKCkwMUUkAXnESpbzygocXsCqgsEmAELBW5FT61DuNBR3Xr/MjXHNWwppw2vCIzZ
rVmcmFIWBobczJ5Lke/O0pC2KUe0Lkpmls77ajoxfGq2l7f2aQGApZdQ2ep26ZQmACj7bnjFQUYD6Voy8EwpPvHZqYuNWZ0anT7pIALHm3uzRPTGoxXuzf5QzriI56tRpxz5xZMA1XLIsHD+rdb8x2mXhVDVEUPQ
qOSpv73OO6g/AZ9nnk6eMP/Z+lyAN7tkbAqgBlOa+OLsxgYATuyox0/VtF7KpdcHhcvRbDymj5/JESaJ0yDX2K2x1r4P1DR5YCHqw6a0GzcS9VfCj4K3F9rajYQK5J/0R1xGr32dUX5tEn4ZyD6VZBfxkK1f/n71
NudJfitPbg2erKneCBk709oy4UEDEzvySJ/OeOsBcflnZJWiOWz9SY+LVmXe8vpiSv4zB9glUdq41n/4ZSj78pOuswq/j32BV7Jq/HXiSxiYot/MbVFcV8v1c3ttV9mk2rOR+lRkWNCj1jhXhQAcjFlkfIjCqF4P
zknATyJTiXp4XnvnyNXk+XlLoxl7bI5xamAdKIUVC1/MUoUiFQKGdR4ACUOvonfYm/K8ABlpQ+nsfWDwnnSVX5kgvHw5PLBemxa0xWTwxh/OQYo2EesF9XsqmwrBeZf/PIwOaWhs6N2cXPzQBK3ZE6RTDgW2ykFy
ZXHerYWKDabxsbu9xYp++qTb2tR48z9Ow+i4oNsP0/TW6XaTHRTtxFa6Gwu6uloBrMfaQvcLp5+K+ezL7F5H/5+DX9dyQcbd9EGtOR5qPhMYsXPFES8YjOR9GOXGHjuLahLlr2scQ9tEXrRzb77ghjS6E6M5Swqo
+z7F3Eb/RGB0xaHAjpee76MqsJKvRZ9KXxs+3miMvLaqx67Vvsk8BbXpoDiqjZB6qXHHyks3ovfJ9Ct7OgagZ26pQ1Xc1ri6Rd+keWnfJlCfxSmryBmMWmOBO/CBLnGAuk6UGxxuWeDfzVb6pXatLIEJLKAtf04q
H4f1zPv0ZsgUQlZAbNS7Wlj3KmObCcVcojN6RD0nqBU4P/GX91z6MXgxwCUuH4KBQ8h8Luho2bUTbEp2CLaqqUae4mQM+wrzQdxq53R4nsEx0wPyYwgLR5eb5VOkBewCwUjdmZV1nTvLJUXqPFZVnWbkJSefZAfT
BMdrwCJpgzlBO9jPWHuumHMbPl7SvKOFlfoRWLFXIoJg0X2TDXdlJwsv//h/+zkduz6+E+FvcOOBx/cylARz31Wm9taMeD9z+wzixNDo0c0vFusmm6kdR6YLLbHCC1MOjGNlRzgNJ98HzvaqJOzwyxxUj7Wxlyuz
2jZMJGOapVVIkpjQCuObQ7FA15D5G+GCwawCjNfY7d+M38QGCysHOOZEGqe5/cncj26IZgo1sCZEpkD0ELFwGsDufRxpBMnKjxe6+QlfEd9LK601CXCAulXybF4q58XiS6eCKnM+Lnr1ZXyXjRRDrcsc0MkMvh+R
Q/xyQ2N5dCw5O7kdfSkcBgJsyPVOUMmlTUdHCp2Bves+Zdlisn5mGjphxQojD5vfoWOyFe7vwmH560Sq65rqYbRXbhgDAdoHNHBS67dM8jT39AEpIza582dpoEYHn6wCGQG2XDqako3IKzgvFDf9/X+hXzjSZTM2
l5e7dhkJD3TI059x5EmrP1uzY26VvCnYfk2OONVIUDk0NWp3kUseH8/jyTUZgrmyYDBXptwhnsr5AjiB4GuZijky7U5Y8653lmiGoPoHWrnZmDzXNc4Xpx4wcncUGjowiRd39baouzWBX17FOzTm9q4xg8Syf25Z
zAqJev/v7q8/KWcFDWcVZm6043PFPZ+LKLI5Gv+dDtQWVhtBecOgLIxzLe/hUzDOplGG1486YXwx9YsqbVD5JM/AzKX0j4e8JtzYVKPJHD1gLmVYxKNt6M4+yjkjNapkMJoLNqIyfdaaqQy2OZPTC1yY1r/WkjkB
+FXbQ/f2c4XORAqkc8AA5R5YMgs/25QADajjrv5daV/XPl1uSKb2eIxvbm2s5N+9Z25NEzZwKyVK4MMyzQfwO7SGG3/zf1vqUq9KPpBxEynYHlUs2a1mlqsmCjHuZCa1bjVtx1WosmbKr34MP9bbhpIi+HtDemq5
PbiFOhaOufa6YerfUhYK7ZdiZzfT4+5e984Sc1uMZlQmLcxeyJ1mo6DSSjFd4YJMhthHZ3SKJ26EPPeXTTyGetaSbjyVFM7yzJToB1uS2LUR1dPx4gLwa7Bdm8AdcqR/Nj4x+9eLUNm4ya5Pc6qPW+S/ZotMIqYP
Mf2VKZNn7iYF0nVijfldiuxV0Xbr9ZXOAAEbdlOKdFSsX2kbfvIvnWVYUOjKuINu+O5aaO7G9hiYpoEPJBwSiVn053DMgzgKLgkXphR2sBgiCbbc5SYibpIbq/Ya1JLBhmw/ClDennZup2yq8WrTw8YjCPNrweOz
hZ1QcU8Zv6PNV4UHUjjjpbz5fJ5TZaOy8eKwK+R8RlY+wGhzyz0uivEB4fK96HOIk635nyQf9IZcqTp2mSktewNHlpmRr8uLOnuXiEP9qx3yARUKrN+l1rWTyc1l05kp55nV9L8RjeQ/UKb/E+pv4fM0ltvgsLqz
/36HbvhDbwKr5n+svWztp9msZv5J8QmWB1a/uQAnuHVBzolEh+0z1dXU3UXD/aBQcZZBNTNXrKDBwNLyQHdxFZXJOmzalnQGXd1Dc2R3cjHDb/Rr9F9bOheX9/yul3kb1BRnY9tg93PvrRYVGE1ThTyX80AugRS1
yfxPWjz66ceCpL3ufYs4DCq8s7TPohpFeewgKMHrIo5r++yj6Q0CHjLtKV75DrGjVGTtajzPON4Rd8xnZ38aZ4fb1yRSu9R8z95PGY59Hwq+PM0qzPyrSQQWQQFomh6MlisQQINzZrbLVUc1lVZXSUefVXukXWMp
QPBUo3CtNBSb643Dzrgxab8cp6Sv3Q3g6PrDZuQQcGL+dVtBDpZzdyaYByPDsCSQ3ag/izpSUWDcgBn0puzPJi7oONipfuOG3I1ZCTHcezJnxDDTgrD9nk9qGkgijLAv7BJs5ymwHaQYW7bror8KaMXpfn8DG7ZB
45piYK1KU9dRfKeXrSiQS2WhXk8twtD6/8NaBu99lHjrxI++e9I/tJHfcaH63a4C7fbX7EKIvXj9FpvJNiuCp+R6F9VWpl+vGc+ktfhorn9tc9m+3qZ/40PQUmt+i+SsSUKMhwf5qzuiIcI0MkPqhBV4lkId3a7g
EVCnA+MUB5oXw4QFsN79xWL+HjVfybNm4ZBvmpSInQ1K6wHwEJLdP6i8aJoV/2q+sZPCb3oZwWFZwIDAvmwjqx0JWPEiwl+vKUvS4eG8uSp/g28GtjscJbDmW+sq8FDuJ/oDE0Lw04lsTZM8RD9lhSX5zbOoHGPP
vuW5Lrz2akAKtDpiSxpp07Fr+kvOUR25vy2H9cJIzCMTflkDHzhG7+LLjknqk4gawqJqvdLC7QoaFWvfuUrxv9As5uCKUcPrDtJcqFH7JdzacSibI7Koq3rYiFcWaZECXTaCUXyHaxlKOVyCbA6aIF8MTx9oySGJ
itIxhI1i6KVT77YXQAfLAuv30PfXN7J9jGjfTn9laSt5+bPueb69Cl7OXIoXDMYDTOqco2xCYi9ogpWkbklfaL9tGTDCn4qm3zKMIf9XOVQJpxbCKtoyUQxZn12nEItomJ0kxick3QiXkbrcnQ7MMRjhIuD9Zg4M
4eik/thsm/81FgO7B67eUXBEwMXVnBKmDcbr/dM7lxPt6QvopZGb0BVW72g5kz/xlExaWStZJCyN67MfmHbRrWS1w/KOLLxm6188+aj7CeT0toLHvsRThs/PnPJ8RCWPexGm1uVoYFxIYhKQ99sYXZp+Gyr0qOIE
4Z92UhYFWijVFyYMhfP2JJSo1K61nTLEFzqUqcuThPiyxWYU2dTlV2QC3iXF9eyjo4LH6k8ruUaD5SZljcyivXydO/8OI7Bbt6jVM18uhkt3gh5G0fI7DPGPY9WagnfPSsrfJuelASjw4bfu5UhFm0aKEUFhj/3x
IfT5SFbkgdVl7dFJuD/KuQjJ1KtFg6GdB0YwQ5UJds1VFrri7B3GJs5qiO3PetzbI5T7XDyzOeuA+rptd+wFwXLeR4KYenSDSAip7gvvlx1Q7CIDjcPtqEIvcfWbS/eP3yv49c8anoq/oZVAB0nT2/EB56Ly+DMj
cUwZD94p4diUMFMBnzOEdJlPpWQ+dYWy96Scj4GCPSFlA21qQtp++zrZL7u4lZ1sdW23tbOfoMlHWpXc1j7SG4WHJNY0jegcIQ7GinwXPbrmSISGJIiTRFl5vjbNg3La6tRrDVQmt4LjZ5jdnBUc97izcB30eAWM
dI6mQgfvlO61yLsZmUgKxDRucIoKmDr/h4CNz6gnu8ZWNMoyIwXCEC/Fu/8vo5UPF6hUX61JaSrBsig6OawmV3b/0UTpxa8HJyse6xJgwsIGpT1hV3YK3HqCIse/IbnXo9L3U98PevGf78ATV2PdGPHYygtfRl62
YSt6EhgocSdtMRqiL/j4NF6QM1b7n0OZQMVGurESrx5lIrFHZAUb0D4b18fytEVJntvK6q5usf7Uz9gFcxdKe2mp9Vu0g1CUfqfxfTSbqsV1KHYYqHEAEDwyZv7BPp8JS53sluEN8OjA5ZGGZnTz6eyi8WLLKGdj
W6f1Jnf+/xY2BA7xDQ2Hswvhot0pz8fRIL2yqXU7lD3or+BBXqTHItV8ddcmTq62IKB/1cIypURutdfuRMpqpJKr+EaErlozpkz71H7V78V2gW+7ttsXs0l8lddRy4my76rKRkvyhx22cUHSRkMV9vYT6V7d8qwH
TW2qAn0UZOCFMw6RaeSeKjnNyclYYWqVIy2Gp0KWMftHRDuTKeEZtulnRKu6AvQOT2ypIA5K9nd9Fyt5L6ug68ov82XZ+ZkmUePBxzB8H6lCkRnz0wknptErKmfxJZ+8AYEX7gGXjujVx0JA7r8lQ6S4J45eD8E4
2opdB/ehI23nhB9iiK/x8OcSnadvwVkbbiiRmZbOX3augT9A6P2xhJB8l+kPUlZEQaV8Toq3+39bqn6VbCaFoRnXVYOf5HzAr4Uw1ul48mOI1Hg3z+iJ6reoilXeVybEZTWfcKONmKa+5A6blO2G9AJiFaW2iIwf
3j2V8bYXlY/hgM8kn9Vmi9m4t8WEEdUXV8LfUMXgIZW7f3FZp1xu+CDBDeFYOwhZ1iUGwsA1nrDvT9onGdn26kmOjrwSzoX7rtgN8g5DNPFcvNIPSNXzgzdt/keUz7VKaw0bM2NkB2xLCOWpxB7Nc2rqtvYtgvVe
7ju5xozqsA+5mM31RtE37V+tqkh14TYsK862FizTjSDIZ7dcGlugar9j0CI654n0QZD16GJ9xztTdcl1YUt2jqYQCW3HrchoKpLKxYLKeKbek2+BQ+0SLJv3oxVAOVpD7T8SozN8zNZwYoNef5a27EjOQZjeVDf2
3rDY7oVTpsxsC8lrWEupLPxcHs+aPsoRC83AhmCVjmp6Uy9NCdm0pfF0CrhYSt0VLa9f9Zld9QlYWpRMDwd0iKcd1zzy0XFNy3z+jI++6Lv3oexNlUJY8xWCvujFc6W7TCbtAUDwvaOFvacXVR3CrslvxNJtcMXq
Hd4IKtoFHjeOTV8HuxRHtuz+gKdH8OGcXa49CuqsGNO1Eg06HLKpVYbijXo2noPa29mAXqVy2DDA0/AHjvD476sbcmNt9idtBACzxGsfaYiSySBf9aq14kgy5sjdje/VmLuEvg+fnBr6mqW1lBmCIellm9XhzF1J
CFflMMUNKpihY60gO8AQE9DzmC0qZZZTADdBn2cbc8nJgoL8XTQuy7LbXWhac2qite0OOGUX2eywUlZgmp20njrNWWS7asc/Y4ujcJ5j8Sz91e38zccCSh1zmOa5FCb3GzePI1ffOww6MBfU4//1tfFPZfSMceio
N6705ot3Zkk+3Q/GeBc6EUOIEg/BhZWFv8UlElU8fquCz+p/t+0JtyGMBmXdDSwllq26mi9GTW+xs/ld5YTd1s2rDWxcssrYztTH8fjoV8oKvkttJozeH6ieVM/e9Je2Yar1pGmhDxB/OOsNJ7zluKqybLhA21iw
dhPd5o/+bLu3rZWU9wY43X+5FkiIxO049pcKMdPJKaPiPPrlxwaWU4Mq5HmvUjSl4BbWtE5NQfw1W0lPPM/qFie15xIo1spCOh03lkKttIax1b/kSdN97XDlJ+wyQ+W2UWkFtGulZi81uLUgT2eMBgH/H7u2UKmD
7Bv3ZLUkjZV7k5MuelLXAhgBCA6su7f5Yciqo3RZXtOE4YmoglBx7bKob9fweAU6Bc6j9gNEH6Rr2LcDvxRCNBbtUIPOTYRLgfVjgPqVAlgo6xdaxgHODx58mJOOneja8bLWTUr/+xPp5DyusQxWBmjF01rGaf0G
hN+CMHw9bFIFpka8XOGjVnj1jvtecMT6zIT6HBR6Qgq1np301U8+VMavhae193P7HPlNrfJJQJK7DTXXaRKhBxfKfcR19EEkwChCtMkcfAhulpw3gwxm2gHnCd/8+Xixl6g09CPfzxilHgXS7NacfNDtUA62N56j
q83/zZ6Gul7274Lmr31TcfE5JIwKvtJnibWwQM5igbpoSoNIxlndxpb0gDj3pPbAg6YXIgG/u+3HRjU0McsDuLjIgGSIc71XDcLQ2OBTW8UbRFhPgvm+qE7nDIkMBkS+g2j31yPCRzI4nLgTPR7BQEQ10zfpM/wc
aF99h9ngmGIpRJys+Z/iN5gKKW2TuLje3XPf+/zw1gJE5t9RkxIeY9CZYMWn26P1sshGwVhktPgnv1cZPc5gIbbpM7aAlwX6YTMevvArrB+zEFZjz6sNWE8qW5/duAnP2uDOWo0mMrsKbAZb5J06+K1uQm/gjeoB
JqbBR5nHkt9rsMQWb5K6XuBnI9aihrbly0i1ab6adp9bpoezxWHZl3dqJr70SHTDfjm3bqRU1k+yixbYOS21XXDEucqFu3gFrDn9wnmXn8h2d8XHZt5S9hxD4wkiYrCtTt4zPgYxiDZidTJNvSsSnIUAbIgk1sGr
xI/wbKJV8qO00Hs7pHfq0tBOAEjAm9cTy6IBLcCO41vMoa5zWIW3jG3I7W/Vo2ZvzU/LYfa3ZamcIKPlqNswUkxTZdifNxbC+OPcqGXzfxlq6B9+NeggCDRvXU26mnQznz/KabzJ58BR1vPGMomcEILjakjD+eyP
j1aVmJipmQpu6Fo6zSJv1O0Ug47SguhqST/doRSwmg0lwaIFOqmmk0AXzyZjvmyT19u3gn4uM00p+LfjkvYT7e2hfvm1aYDzq4ql2sbbeWWoofqNesieEd3p5fNgioNMLBeErCdn9KaSYmY7pZIbDuZA03lCG/4J
upc1We10CxYXpeP9DjTS+Sh0lHE9aHbiUfee3nW5IM9v3WXnLaPCp7c+3nCRPy65eIXYPlKeDBOt5kFhV+pmMlRsk8m5XBKNeNDi69r8oyLNPO6WKY9hyyfkD2XfP/E/aEde7AESeKIRN4gu1IinN6JqJrgEjtLJ
wJqjKy2T20nhgY3I01cYgg7RdsRJsCgrVdihdhJDXRq5Xzl+Fxx/sa/wTaUyMpTrbxPqxaUn8A8a7Ije4PNr9ArN9N4o3PUJED0XEeyL/xwXMgYCTVJmghEdk+OBHnnJqAwfJfA92U0ViFnstECSlSvcm/JXyKmh
gfaaLMYzE0s8AQ91BzUKswdrgCdv2ZHpB82lRAfjOO3bMeZ+XQtQism8MnOR+P9hSaECzCCfrsDJ3n73e777gFwaFl+4oOQcaaOjEhoJLE9eWX7jpXk3N60Gcfzu0U2i9srMRR6oOxnx5axJxWQVD6/a1dfhN24q
GTzFtC7kwJtY5pNkk/bUJnPpI1m052MZHyQ3bCoalYj1KDpjV+KBkkc/bTK3t1PSgiJbXKYrJWxbyzQ9rAWF+nOl47T6KkYp8aLdZUFE3bw4UU5mH8GbUSmZg42La8inzRt5rGDaYqRHAAd/JmGFIt/hcdeyiWb6
/+DVGzTSsfnZ2CYqAllIrOb4eeFtu3rVkd5k+uhvkQlqs3Tf7SxZ9vM0mpMnOJK3dCydeO5DuVCRghaFJZpeUwipTHXmqKAE7R6eGPE++uxavxv5CPA5s69XYinTaRDaZEg13w6cSO5mYjf2KyO9YaNyr6jaeLiJ
C8156HxrwDRbPByl64MftU70LGFFTubpbKdsBKjiFQ7x8OSOqpBKxQdJj6cRjCq3rKGvHXxJBC94J7iHSNK8EaRYY+ypqJikODfLOxmMW4Rd0m6Tlb6213wzXviXmYozXEQ090/KfLPIu0XKYqio2o5dG5TTi70W
3i1MZ7Tgz8CXWD2M7kQ5BWcxurTZ+1N3EEHamlThxKnruLJUnQTw+EwoOKV1KfDj3AGsETxak+eYUoY/gidw8p8WR6lpwrnYviMKxtHO7120OZRPsGYycynLaxu2VB4x2AJsjPhIq33m2XHAZkkIvE7ZPYEyKMHi
eSUtJ99fTpBgh2XSEH1Fu4INrg8wgtqjxaPKSSI2VXGmUcBKTMLZSxhAlTb5ZHdbIi+o9wcNkumvxiNn+R2X8ujZxUxtC9E/1sEqtQCSdIxvL30YXTbDI548n3bba9D9db1t0CSmX7yVufVeJbmj6Pz4bPEWG53P
tasPW9DkhfJVvJhASCB/LVIJWWASwQrW/79rfGfKdzpl4R6PjJoDWodo0zk3ovs+RQtSnmxJNWkvU/pUeTWIeYq4k8rXkCx9PcfKwLln0M+a5f1GuLBLkib+aPhGl59Oib0FrN56RP635/Y1EZUkETpWB5dwdFa0
ukYTgIXUiuyp5cC+uGLPoUPvo7NA6JC7lt6/VnRh5aPBK6pRelu9peDs5P1EzqZP7tytVjP6+PSdohppl3RYNOZEa7VazZbumausvmljjxEJal0ehstDTYijiuDcHAqTkn0O3jq1VTqnQNwlgLuK00c4b2DMIxC0
8BMcTNhaJcir4bxB/EuVDBVPUpIXGsfLClN2H/J6MxffcqN0ciLLb0ZxstO6z18ilN4m6KOWa3U8oH1ryM7Gj+D7jIue8YXwrShct54ehxSZ8XJD5Y2/cG88Wc/7xjbir6IHW3LjIModIkbJmM+/YS6WlZaHa/E5
suRA6lkuytML6OkaIY+qGO1BtG78R066Bw0WWc4VLveKApoiTQayltRIVEOpdb1BlCFtmtjeR5cGhDJhvosSOXYsHcJGW3cClLE46O03jBl07SJIsL4wyJ4K2gaFro7s1gyYK6+4h5on0QcMajrhv7MmxUoEMA7h
4xDITnPjWmRkzYTOVWZxUpXf/vg81ptPKOW0JPJKzqfthURSt5QIFM/1Vcix2IzusKfFjfI+x7CS6ou7fGl13DMnVheCyXobutG0MrPWVlC80gGzyTCFmTDI15qporR0FGDniOao1A0jnzp0nNWtxNN4abbYKWND
4ussyPrGCXdD9CYAa+9HWTjRpT65Open6wW/OKNcMt7MyGn6t7yijH8s9N6d29nhg4j7//nSzPv+j6Ln0wqBbb6AflyiDyN+m3HPdvzSTpns+VFmn0+Ef110e6T4IE7Y4VUkk/8/C//2KoSFRSDLjge6kRdQ5v43
EDMCXJBNhe8AES/ByXUXnolfwJ16udlpiOvk5weVXDuX6aBf3XKv0qZO80eh5dl31KI5Xa8KXB/Zw82kNYg6v4dUVfDBBVh2CPT9ehdtd/ZQRb9rY66tK2HlMV0v9ncggna0OZmvkRKimAN/RBtxedwanTAbPTrJ
m/XE4wVxGFu/DZv/cnn4P8Cv3U2fGsgS7LNfy6OkquQtuz6FTw383DGGXy+R/NvtOnP1IafujuOfI2IYK00Zn4Pe/TwRpuy9jgTp+ibIbv/p62DZwn+uAqMXpI7g7JAxBoxf+F5b+o3prk/eAeNrtyo5aE5iqbp9
B4i8sZe3G8Z0zdYVDno//hyYkvHkHfQr11j0VFFav6hWuO3nJ4uEUhnhLhYSDbhIF/3Hdqmxf3rm1RwptqAVQRwIhx0KA4JvvrpXR+PCJvA4J7F4McV1X+ivyDgD/8HBZgLwD47btAPIRDNSP3oNkb234B3y+cHg
hFUzTcAZd5yAoFm9itOCXvbpW3p5lstiY4agN/jRhqW2Q7bqvG+fD5CehtFEgCNTCqJxDC45ggrHVeON/7zP+iuVb52FnxMIS4taMmGZSqApe3e0WAHgd457aDWRWl5QZ6IZ4NdCS3S0Xgozuv103Noja518zPR8
wnEPUsRtmJjBuiVM1fiaZaIF8xCqTi5boiCIEi9Fvy7oKUbMLXZyf527ZRebTPaV5TXZkCNRa4yMWpdFodHT4XuxD6aDAyLQOCo4gpXp31MW3HSnt/VUzyzsHzjh0w25/9q8EEHneTPGwvEzE8aEIQ5Af7OPeMtu
tr7U9o71Nw1KUHq3xYB569jrVqJcbtm+ZQOg1rzOuNWYtHZH4nVHCNaRh/cvzfbpzezSJKdAvg1wB/KLKmDCw+kB1FbxaDE+ZT8YySXmLeNPMsCv3Yycqge+Z4Ggo2chcOhh4r2ZzZTe9d7Ppqt6wh114kkF3hTe
x6KqToHQCN8dHUcP+lv3qeBuyk1mtHBmHXhQvhxoT9b41T5n7eDfSs4JY82cF2tb5eMgwiu4o5bxYRutMPqG5s9Xv+SNduN0tt+5kOhxvrCHIf3/6zbIQFHBY9IBqslEOh2n9GJXTJBLA6s8TxJ8MAnqfwhZj/Go
ITfcHJVW6iSzFEnVD9hYxUu5EkhO3sQf2V7/vmO4jK2vrgJC0ZOOIhFC9gcgq+MU5hcdBY7DZVc2Mk1DBAjQJVRDfA8ZGFyII8RsF5VCvLv3/XSpEibBERn2IHqBrAl+tcnBFvYt2mT5lfmA8XG6wF4oQmqqSqdL
3B3kss51i8MeS6VR3JwfyHnGiPbYOck+1jJs2Tyk3mBeVmTGdae9K89lsWCe+h8W9ywcxJhza63xtiDoib6xSZMsrMWge+1IbAsfODmX7fo12C1TJWGskOni6NePxb0hM35vbbQuv6T5y8/IPpJe9i/A+p1wZU0M
VV7b7QSR7VdBQsB2EGHQU9B1Wbmh9gAvuX6NpXlWnxbdJsE0E9jh0kEQigJgREY/V1kEWRWB58Pm6Ax/9zsBamzQqCg9/URpdXkznaPrt2C027xieZPRRtLuq0tRwJDdqNzkI9IioKmB1KEMUg6pwn6W/iNAf00v
2qRPS9LKMapzK6kWoQzpQHQPrUMeu72nEOW3y9qwLpk8ZNJYloocPs/BK5TlPMFGql7e8bPjZCwBsZCHAj8PlDHBYkXIZVYKbBaREaE2arm0lyT9/GpXHCA0CiaxlZjNNGisdHMks0KsEHJ+UaZ6Dw80iKCptQ+H
BaF+4t/qoeSuwq7q5SlFEUp+Gb2DYpw3x2pxO/OohfKpvxUk9qf7POqcOT9cWzSKb85iyEahjPSmK0Zu04KldrWAxlmqzp0s85RffjVlayUPsdnNLgGPv55HKi8dXDZtl1g6Hx+tF8+hoDs0DLAeqTSfUTWqR/Cr
ws2mIegjbB1T98kVy93eO7jioedCdIejqtn7UAY5bMmJn+sZjzsp3GwRTcvexa+8glUNFTJlT0lAYaFOErUgpbAzEfOWzrSo2PVae9ShjqJ1Z5+dYEK7f2YWsk0jRyishcd0pYRIryQuZdVhOulSaF3uESVkVyYs
eNVf+FlnMwLpa2Z3Cz6Dc+F4UEwaUu5Vyb1wsX3nxdMEUVe8c72GvsRtfi5Ut4fKeBKp2OWcYmUd2+vEOnv9TgkaNnEFn2csPfdD2BS0D5GSkD+HmZ9kZ1ibLCb1n6WeY38ubP6EzywY5F9vlVuTk7q2eA2U2tt/
dt5uzG/I4FsC/Zy11HZ1AvJK/TPjwKcACkSN3SNV/qi328skfOXPllpN0QfLVfFCKwC5hqvazK/pDrjZq/bk2gtXf1qB7Z2Komki4m3wzEyY7E1DjGLom6Vo1plBv40O/NOCNmVFqefOZpaVLVErxKkIGxqFDAWq
1LPXcSs23xHiNZR/ZujJFf5hJpndI+NyG/vW41OaEsueBOFERxx3F1ndN7OVcXc/mIt2vz3s2u3/WAbr56kz7qI0COaxsbbBrq2NaHBGDEnwEBZNhVUl58IYsanhK3FehxUNMYkKzzTMuxWhSwv5Iitof26SvXdD
zH57OG1KdJMgrk2FX6GKlMzsM5Oc7NFNeu6ZBzY4RJV2YS4ebt0/75h8ZH38/ugTDYVu8rvO1QEVmR1mkvG7xpIyobjEpzulbbsFkNjGmWnLM+OJOefrsVXqCe5CLySAzkxtJMkNcE5pthtz4xOjkDufkbD0nX2q
fUPh8Md+RkVN7a5JqJJp/bXPlaCfXH2LeRRuODyDPspWA5ZPuRivlRj0dfuOSN3eF/fG4RwZp/qmqxki2z1bo2TZPWdGo/GnQyG62gswvCbZ2H9vWOg4GEQLW714W3plTw+WYBEcS47rOL9+tTnZ7qRFzNydILA2
JoO5tYCJrvPMOnzceMGtBZH+tkjQQTxcGCR/oRAEZejx8VrBKqVkxUI0tG6KxBrQWCZzVKbT7PnbI27bfMuynu87JH3YwRWJiSSM+KIDu5mKVO55/bibL2g70KBGZUPEPBDeknzSTJMN6qClpIHmFEPVCmPTsAY4
Es9F0iaIDaYS3YUWWIEVT5HyeYtiJtuJrOckmj5TX/uhHznQ7LpUi5OTRpwkrHI5YHGBqhjG6Klmp+de/5/zhag+V26xtbhNTHcyS1ukJVkdbAtPEStM7bY1SZzKgLVQPb/CUiAVnP3vygzc/vnR5VxYmTL9+Xx1
L8++v+SF7QYKaRmKupSnxZ+ryxehsOiYEfSRWjT3Fbp/i5WbPqj0Pvx3b+5D73vpCaptCuDXiVHSbC/wKDqCzCSdpCkLWtXUFD4mSogfeEZ0ElpbQ8hUsbnmwe6DW4WTBW1O5pEfyyge1hKyJLdOiIGFZgfbB3sv
f6navxCsD6eP2GPeZh8zSM0iJPZ09WIPULaFDdIj+d77TdtpWqOEjR4w3Zw+jzoz5COJ0kP+su5KmltON+TKzhFl6ZgWLQsAezVLyJQT2IzjlhOW6T7aN+elOtqniqcigRk618una5cquwA9+EzUxK4gaJPliyP2
RGggF4xLI9rV/eYTjiZlRYSrFeJFftSja6FbQCXfJp6pjl0bTMaX026FG5PYEdPfQRTdtm5zYNggJ0v8/CWQOKb+UUR0lsaRUaA+qUgd9VnwNsRf2orxdsE1D+MnUW/8/f6dovIhUG2nEioPoyI5KFhutKpN7tY2
3+UrjaLhBVIPl/3HDJHYUluhHy6FNCUvAwqGedLEAy15hfFR8KJiSAINocAp3KDw8xlJcxx6tpfPb1OpbV7SbrNecEKyPtJQJ8fWWbCcgN0fZsOq+e+gbMtqizdSAhpMm2jtSn76pEnRDlmlhaLx31BSHRcgwx/X
6H6ePBl4niQ6nhO2woxbNmknFysEJ8EBCtN+GjhKELL9DhnhXL9oRk5rTeOdVbgPaCyFBZd6Rt2BbxFKUYm/ThgGaww77bdDEPT0BwL65uegz747Lgcy5dOXM3R7BuGWm6BOhykn8Vzt2ghe0wKEZkBEQrBSYJy8
cVNkgktn/JIQMSBg2yO1dPXCeeMfvklJ6vRTzfzFWoLK2IxJzvCfXIqXf5oDba1fJ7jkntqYwqPS3F4MaVvVRnqH+zSCSJgXhmjmbNB3YvOA/TXJQohzm1LmqCl9Qa1DMA1LkXd8nkMh//XF/XV8vX+Athq92f9e
E3nFbYwh7SglzBqqXerWmxYzDcGfpB0wH73BGGDDPgVYHv3gYceQYW/KHqz5W7KJTEY285MlR4NYw5Z5ZiTlZC3xVJ7MLKqFmElhPG+XCf/Nc77oDKNfkF9BE43gdXubREpE1je2fcwGJn1K53aGjzDGF6N8Yf37
Y3loI1xa6n7zGbCkPFESLyZXPKWFerGW5kZZneAiyZEPK2y+lKJIcc5v1TleOYIX9LrtlihrxG0p63abc1BNVKrRMMM+0+ORurOkOWXN4WkTlbu4MSmDO8RrpsC15FiAu8uhuGvNnz43DfR1hYTm0CA2wHifVKbJ
tNFTZRRuLUoiSTErrLjHRTF4iqvPvftqIkykRb1Hk76gdWqa7hqmmcdeI1umM2PpL8HkULneofqW10CcYFgtjcGm3J7AMTG927k9wa8v3m8uDoONaem8D4Ij8MQwaLTcIstcwQkokmHNlVm10yNQ2fGO3flU6ZHR
6TCG9EtciDGjvmNE/SHj7XNkfjae177odPWSaqG7PeigIpoPkMJWxw7JH0Btx4xSpu3SMEnHQTjVkP1M+lE05QcJ1oc2D3qydkdm4/MSKuy7frEYfhmYzgv+8roxVKpSfC2kxO/KHu7vV5qMytLtNPSLonrRpNLv
oKlvtJg97sKnXuB6+9a+bV1W7a2dj3qoXOwd6whLpzihWo527AluUfIjPXpNO2IwXlKLiU9u0l01ikLAxZdNa3eMw+5POS0W0NNBYF6v4+Ek7cWh7tq2tbfyDvkUZXMQ6F/I9bIRFcsSc5LM7VRijiowKSm/t3kc
/EFFE5eHutW4i4wSBJdxIJBN1igpDZTaUrEw3BEg9+5FcX9oHiDOLHZHjUUpTjBpFiHD8fsNl5aILldCxeRAv6sXo7L9JVLv4RDHVuzBiFxzo7EXKzs0BHYXwa0he6I3GuxE8s0maLiqHRkyPBpKdcdTijFHvc9H
PBj8PWIeIMl8Raj9y4xVK6EcLtlY5L1/u0TZSu8cUHygEcZ5pHCnZG1u7nYcI3/XoRLIUELaCN4Ikd8z95Zgumubww4oJovpC2T65R5Y+GBYVFs5phTbDy0l/i77fL3QuTdflY/V5MQNmEdld0HmRtlYx/Vgcrj8
+XaVjoFbnS0lHFYrzqGds0+5cXFVTJ8z8iS3OoLoY4eqQJ7ujOwhsEXgRXXLsr9UmK7IevldCG5ZmClXrBXsPNmAjpibJywK9Od4d/89HuhSslwz/bLMz6/7bloRYngrMMuUgyGYl4BolS9oc5QpFalL4/65JNOW
4fUnla8h1M1DRC+HbG0+45pDGrfXjXNx0whU2w3cNCOWqeUSjH3Qa5phbC5bjpK6+oxLKJytuyrXCxmsknY11AuF748Hy3s8SxisC8LX6PrSFDEk3XLKL8qU8X/dP/ezfwJTEpXXs6tOXreuntc/xeBPehS1udgP
kc/ETmtPOjS/DJy5Obv6h8mC9xhocyhCKFxtCQv9OB3vn6FddAgXIJmSZhtQLWCnE1xStXBRAzqD4kfEg2NKeqdeVSciB5qSHJ0I4yNXCqwuYVoTkrHnbfQn5UGlXWn4MsaxHCS4jvqzgvKoCUOYj/r3NqeUfpU8
bu2k0jlcI9ShK+inq5Q40947TEs+AX61qwSX3cWw+hk019pTtlk7p0VCQCKlPRHoWtccLu3CarNznUSiCX/B58+9/PV7BbiISbmfOtY14wXWhHX6cPWJrkHP+3eMPlxqWAZESUlGKD5An1zWKIq8D5OeEXT3vuJI
5cu5JH6fC1Jr7umJk2jjoSMqN0xt5RXZ4RIkmKEhM3lgzjHRN0bfbNHlQ1QuVX59oHit9+7LRYJ52vzxyhy+NPRL5ACeFbzsWKjOU6hKdPi/m8rHcwMwxQhFkCX5bBU0hysn8Cy9IhrgCeoMRlTktmAAii6HRg8R
t63DiVHvIkhz4jWwBr+GBQCGnIlmX9h+SBe8IEZnlki4vBjU49S+iHt0md/v/iEWKjFvF8Kuipe1XwLkU3S9SILQkNzq1bXDMcZ5Ol4nRCND3VSZLoFqiybxIxfKA/+GL5L6cX/OLdvvzbuLvc8xyebcKIWCKPpZ
/s1PJp/OvFBbv8tTIHqISx1pxg+f6cWCSUVacib7YpJtDmTSwm/zugoFBgfJRKkC9qxgIolwSVylCOsjZ4ivh2ShR+yyQc4oX+UUkI0AI+2ly2MUWSwIIWhx5NdsNjUjygYK8hi/5RxGKus5uLJFdgnVNmWtS9e0
wNOTpE2u91wDYmKeUptfoQbgGnSZ4quSi/alxHv1lw5TrFx2wzjft5Ljp8mGw6w4+UyiOqCe+jN9qtXHpH/OdBCeP79atWtcsmke0KG5NTUqHlcEiJoZXAbTXSMASnbZzyTVJGljX9OcHw1aRN1L4mWcNRKI9PTf
msZH7eqPwPkoL0y67nlBS74/nCqpbbNiFOxJa/vfFbSeZFgQV53CTpc6rJ4ZWWoM7ZmpKz/sD8efPQpckXNcLEODwcqZIVSAh2VshqT4PZ0ezfLrxck1AZNpuVlXmW3s7ELJ7DnSjXs805RbHdp1U55oHpS4bT2v
CvtwacXIIWIgXc/cu75ci4b9VEV8EcUt3VCUYvBBkmnz2Ip1QXUBXvHYGI0N20Qy3L8/71Bjyt5RqM/lLagvMsG/JkCmYM1X8Quoih97x+SaW4R5jGYwXGeWqUzcRs9Cs9y+yQ3RSivxD14xj+vfX1eK30/3ky88
wtRZa81RXxxZ9ZnxT+9euTJTyCKNnVXIDc5RwGfI+V7tWImUgY8cA3X2XkrgEujUrzv2LypRJ0VLfkNWCgSJtTcADZeeWoz6PC1EoVxxveOFF+uxVghlZm37ccGy9Wn2eCIpAYt1/cwZBFQMiTwvyFuikq3/3UtP
rmcgtxmrQv9TMrXjuWtSX7g3WN6VRHqzEqGw2FbCsvUkbCVt3EJYsJKEbZ01v6p8TFJ+j94mUXlWbyBcCOWaQ44ZJ31kbiaSm3TFkFvbEyMCnDdRcw5nFF4hLb0/arxVJWX7SQVFOWDuamp/2l+SJm7U/976Cm4N
BqXZKnUrVJM+vUqVGeWOISMSnQhnkaxTnf6amxjYjr2ARjVGobSow1Bc5UaTTMcb/OVAb/M23FgWrkuGbzKQgcnw+3I39WGC7WatRE0LnBYA9tiWnJ1vU/+vLiW5kddNlORVLAC22vPFlkO4Oij0aWu1AlUG9Bxo
ariSeqA4SytvS+nYyZ2oyS8BmrIqnFDdxGf5n/9/TN2qbnlksyoRyvNaFwNVZxsNHiZQprLpRWko0FijxVDkr16YLE0bJt9CebRo4WU0MVoYzTVTlUvBM3ijc4ru/NVCWzVLbJsOwxLZNNmfU5UGKlvq4ThgyjWK
H3VZdd7sZQ9B1cZqLBIMS8RfA0xFBsKqSPXct6zMPzD7lR8PcXIU3tu7DoO3fWrg835DLXWXwApcLfKAVudOnB+G7/Blgs0bMbpyEO39QXQh67fd9F+drx9bnw2ck0+fS1T75l+pYRAuUCu9dHHy2B93xxkuuVx7
b1FRlH1n+dzCFDRMFMpNumq+kCQHt9lJ7NTy8GEJBqZUn/bRS+mf5N7BjeA7wJrCQtpfJJGC/LOCj/3R+qEqrUG0gOcUsVaHJGF8T46qgrNpi4SIDn1QYDIdt8zpihyN71mW8NYDi7y1gBsyBjYnbRv9oiVbPkvZ
/8g+Ap/m7W9FKsIGjjAQhP17s217E7zbtxQUL96uLvnys2Tu3/p+lE8u67R7U7t/mEhSi13a1+luZ+i/I6N49SrLZ+9Pd/0VnjQz+bLbwdyVRrNs90K+gwbslfVQYBNRGhiisKwVw0Gdi1wXcCqNvc28YdXMQQxh
fktjTq32fbR6sKg9ylnqdPg5zJbMr8z0L32hFcL4uXXJLV9G0s6ZsWBCbezPvF4JJZsWJjoYRNGfwF70AYv6FLWd2L4qOPiULEJ8331G4fO57Vx5Vl52fb9IIfBxkUwPzz36A5qe4IiFLsvXaLEg1IQhK0Zm71D4
3VgQA7br4HWOcC54rz2yRWqbJqr1O23kYTtY8Q3MmaGx1Qtf8oqI0ooRZPjirqO78DKrjmuSa1Ump0zjtTH8qcAKBcwmjxwCw1s/ThDgkKDGaiJjcVMKmi0fbWVkrjDpNBJ6rFQWEQNWODwgZ9v5nrRzNblCVqNb
sWvtlO9if+PCBa9tQtNQPDu1hgsl8vi08319ssdgCezy3SsMuRbK7jaP81aN8C6aOo6OV1A8qjSdHfPNBkSIfW1P/OJNosY1BzX4Bc1rTAEPMK4EO8egFNjxaIgUBjw24ccdc19UTmpp82Z4bN1ZMTCrsSMz78O5
MIbxeRTxXFojlis/2hvxUT4WyosJWv/VCkVkkVKBCvo3MWoHKdSgep1daWxoLTdaWR5PgCxfoMIsCE6wkhGQHBeBNgOtR4Xz85eWoVsz7Pfg43I7zRFD9ojfcfLdjh+YQFNEJ5oPc0T/2tGB+zhl02C1NsoSAVJp
6goIp8aPs3l4zsgKNg/C0tjm1KpGDHBV+2ySm6eFb6oNkWhFFkSCXBqZCv0+anHkCFZqGGEWCAoQN+pRmiy0aXM5IK6UkYUO9XwpA1cMe/YPftnB0NBIWGC8E0eByeRNCTguNwPhigMcJ6duyB9nwXGicKmopOS5
pE6nj6TI0m5ey6Zc5GJGKHsHSbYT41x2SPR+wS1AG/qKrxjQs9Uk1B2KPynFblyN9fpqqNV5dHJZ+YZdr0OG7jaAGzN1uVgsK3tswSHb3IRPCI+3kw3KTAa1ecNZsDNvTH9oJIiNApbo4Pj1febRe4z1Ixpb9GkL
bD+bSjoP1AXmovSDLBCw/xKs/1zXHgm7iD6YUBoJNKznCWAlmURkG9CwNx1m8qOVYV4/NEyYE7zeM5uSTTqapYJdjjJ1s6BstWK2dUAdeXYjBtSf1k7J/sIdZ3q3cLbrtoHqCCLOlx51fMo6UUrOl1UIIlaIAfKI
FYgn5woshBErh5E6L9u0vP2tZeE1+uZV8ukbcQvoyplrjd5CQeMP1VtRZLWSe6kd9P9P2Jyx4D9/c574C/WXLKWXMmmXThH+14yWiQi1f4xdTOVjpwuVp1gzULaC/SptBQEbwZHJ5udYF7uL7NrV4R49twKeVeiC
O8S1erKb7+cECgMsqtOa5ihbss4226/Y5OBMeECrg1DL0B2fRP8ovWmG63PzPxAdD+XYS161hSpZ1ar9D2QFfVhlxCwxjkL+uxL+fjiBGp6cMYUGYlKSOZ/MfHW3p9gxl7uaEwm6no6q0fHkfpDtD7i5uJOshOw/
UScs3OzJNoNV+3BaAHCMK44xHw3JzIIjxX+3Nfbm9K4ORbxZacw2wqYL8Db2ES+xCBn4zRi7ARpIh8VbF3skiOVYMq9qB1Y8RbxKmuxzGmwj3VjvfkxtU7wtxYUnbDZyzzmjmwTAnqRtfZAtwwIvj12LsjamvYdx
RC+apn4eYxAPiZEtTyx8/FKam5LoapiTiqx33kCc05c3JfzE0utF7mnmuBEzP1L08PcacrwAhGc2Bn5q49YXks7NvaICex8e0wIeh4nxoShBWHgirsGAputz4M0hK6YTB9AYBJFGBli+NUaygKyg6EQBtzTwlBiJ
JK5DDHqB7zmBJvXB62B2MKxrj+6+tBpKfJ0D7z+4QfJt6JrDBDP2xTyjm84gxx14geqOtTIBKmtV+wJW/L59fS621v+jPweV0HHpNhqoUmf81w8OhteUO6Re3qSuZo+Bf5kUzn2mRQP8EEtzf5W2AF0/vjf7pUEd
fnzLbjnE9AEq6kjZYW0cjPTTUaQzYvQJhmj7k6GSEU7OdjIAacy7Xh099Q3XiuDCqLpAltqB5Jwd/MJCp7JkrUSargq6/6Dw7FSp3b1Ql1TxgguSdhVK1RsyvnnmEqqsreuEDu1CQdBn71MI1PNcbMcfJ7lv0mzG
R43UyE+mcOw1qFiuOHspEN1Tolww1msS7weVO3s2vc8G3i9zosySYFQA3lj6W5Io0b4lZZU09Pd4RisNxu8tyZf6ohaoMLaPoUdRT1ePtqGkd6nmcFH6EfuGDreiGuDHl4lUWXs5y4i5DbuQunOO1Wh+dDn3vMDk
QzzyRiDn3Z5eGpAkyF+B68+0gENqg8Ct5rTpdihSNDRrxGR1eaGD5o4/k7HnTD2d2MXDBDvPRjYbd8xaBnY33HZ6IjZNynL1tCAEEeV7JSPQljP8esvj/6P4N944zVVz19jVXNpRe/BxY5UVfe1BRer7jNMQzNlJ
gRQxdZiQkMPisjVlAmlMQLUPElIB6lGTisBvzt3EmyXUdP8KnZaWccyja9pe/b+9bd4jjdX9ugQPmsvJ0VvztZlwD0HaS8rpMrso1aTtjH3aOWlhXPfqLDTWT12XszourHXcMujlBkCp2m9OywLEqLkz3c79plxp
VH3EiV4BmlQOyRjgjHNh9xSIqZ4Vzn3WmwBYWLwV2OGI2HRciypaw3SBIK4doT9glh0onGPITqIdxWNN7NYfcOkunpG6/1ikkqa7aGGApB7i+3qJl2KkI4XJQykBwaFT00Bu8TN6/y5g4yiyikOasokuY6LQthdG
R44vTzGRZzAiO33+aFbcKuhvs4Du1LKPu3LjsbIbBmn8DJUnElRIR/3rw3Zw1KPvEIWFHS/BxGd4TcjIKGwA3M1FErUgLRWNIwlAFYBQVyd46UrRQZmmxGV/tjO2iWxxSk6GkFOe3iXe5bLAvR00YKYd6k4fqYSl
0CFmizLSUJFc+mQ+skr5Ai+NflmuOYctsk9Q6A9uRwF5CRX+yMHG6AaBpmex9x9r89/4FYUsZqHScRKVyRAWgBb05yYtRZu9tt9nLE58qYyuZXLTIKp7KTw43NRukI/y6/VRe2+HT1oJmg56DeLDrz3N9p+9ZQzD
CYkBRzAlulPiyM7Goe4prjcD3emH/ZomYW6EnmLg/oE6k6zPPxIyFTiztP0EQLOOquvPY10aa8WSbpViwrHZfjghv7evCIvECjFsshgVqH7h4RutO95ik0LtN3zNZlEcERX9/eTICWWRef6MfmobZFUBTR7Jiqct
O2mq3VKK7UMVWmy7O3EZnsc2avJztzW3i3QV2Pv5cojACma3WUN7VOKn9O/J2DW20WExE8jYh3KfRfVAunpifdQVAuCoXu4J5l7Svo0dDNd41ULSe1FKQRTShdk31dt/4vHWz3tpqg3xKGea/mielzvn1PP7ET/2
7NoPONHbmAFNCyL3ODL0w5fcuiL9PfBBO3fFvGvMpllvqrI+VyxfF9OKamijmU1BCgUpUkReBVplLQPZtu48+AbuEPTXP+vl/5jpvC5woleLQO9qpD1jjD71mIUcJCjo/zDQ1GWxDkmsPvsTYjufIC397U+SAmw+
TmcLnt6hQshq86nhQ801rggu8s74OXmbFVBWWsDRlYIDQqNZPumANe4mkVmextOJvf+aF+PBRilQFAbxqZ2P/j9zIhfA7STeZJ8KFSw0FYqIogaPEYFtChiwcw2+8sD4QJcEuxDvLPr+w57Oj3ffDNq1SOpYjV9D
vdRE+vIcM2BbvSbJEojWVl9ngQgmY4XuTUbXE0ciOuhpxVVhsOMRG0uoW6oAOBAadgwwf630awNWOpNNlskOFaCklFpk14WlXSir8ylJmHDO+6ZZ+Wf7di2JqAhGbz85564Iezx78Jui6kljy44efu8GC9J5++O6
oqlRgmpUAhSlIkyOMz1mn7JDg+QRV1EnD1Ij7fUfQYx6dGGq9YMKnSi6QGp5udXoOSEDL8FCENm9JBhHuf2oYW2TKZckp9xLJAi4nE24+LzTYKx5m216hTW16YJSPj4Z6UrmBXaoxFNVKC8mZjuquhvdhSld6AKj
rqo3cE9WLU2PoPvbeURGTUT4z72OPdYOORqDwlMk4cOnWeCDkHQQEGBSC1xQr3GS8fuaYMojPbFsS4J3Kw3NH7X1ZP6iVjWoIwGPuMguM+COy1VmY099qymR/3iJ6KAO40kUqqxucvAvsQM/OqI4OarZwwp/XuIY
v26np1b1QgIZmzAoaZjyO98JXEQYmuw0DKnv/dW/uWNQsj/5r/5sGuuZMvbXumI9YX2l6mXZsXrUbtUwHSYRl/DQJwVtKVhnSCVDCSedIttG8je9PF8ksWqQ5+AqTsX7cdGlLt9Hr2xdPwjcXz2B9vXyjeu1AqUE
LqmJQJmOoOmxFox6ga23ZL8O0jb0PyM/MCO+yztxRCmsptFaWEM0iwhBI6P+cEhdhf0GkOGdMIDDLG5E2cveqJebVVbYSyVxZRIFV9TtODWKHUaubrFjgbXCXveGG0Ir0aaq5d5XgxWfmYcRePfZgdsQDkhcCGb4
RMfgha2/su2h2OWN3h4lWGi6jD4mcDasg3987swAszKqjDjD2JJhopAv4axssiYxAGjZPO8iVU/1EKwQdOUDNVWGpvfWZtk2wzDLQHFY/8l3QsyT62DYWUnkMbL22xljo3JOu46wv4nyGZwlbv9byDz02UpFdnko
CosH2fa5+inxy3faNVvyeDCTEFKlO6SRua3X1UkWDHjIdn5FgRfap79DE0x7phnwmGwp2CWezvahaKb5zMpLm7R4AanSuoSU9rnmTcrl7b80lPbFEl0Fs83Ltu2p5JwT83pR0kVx1s44+EXhmXl2ZnyTRlXMzU6h
u2aL52Ee5o6vDVUXc8+pVAXMJ+v49hiMFVnfM9keZpq1dvGzN3RQAGEhY/OghqMHiK8M2Rs3/jI4Od7mcw/vOv1CtI9fBBXEXuW5bDnhqJpJvsU0b0U5rA3H81Ujp492uBOx2ssnEeMRfRmd9PcRhUOnQ5EYgAbz
1s5K/oR1WaMv1nYmFDraueM070xdpCX/kt5nM3dBtPT3ccBO4dBrp8i0PT4+WM4pBPdlkmlAqK4v5S48ltPy9DJ6b+1PrWQ3sGje0F9fZJId0Zt/R2NuojfCLpSec5MZXvz/dkJ5NtgbARKKVD7s381EYn46fh38
ycmzWddMELKAkXW0W7PLaeGpOOucNhxgkp1kZwZPHbQ/UHQPWvrfPuFbAYJd1o9nJ5tUbb98FveFJeSr7gKXNT7qj5T779lOkIrxEpMrKYujSTBFcTObbULVivmnDlnroyonlR/wRNZntw7X9ojFXujbLDKbv+6P
pobXy2jpIThljK8seza/wo6gIVWFquZK3EAovex7kvlgkWOy8PT+cpwaJ/o3Ux0p0w+56qiClJOlkj7Ib+fNTRx/DlP/w9L2K3mR21/rJ8TMzTrBITu6GWfJ6Bwnz084WKELLXNXJRIvL6HytHUnxcBeRUd07gBr
a/NttXQwHy+rY/1YwdsDfWOraYkJ/+zIenj9ckWZLXZ7JkDFelsrk2qsiXksu0IxYICUdirnBQZcmvlNbVTeHK23KVG2iVRWmNMYkXh1g6XaR8m9/NpJorwU3Sg0S+bL89wAJnjq8U8iFnlIUjSsAbiVowGfFQNU
02+u+XFCj9ltw3fEYyMRHsCZ5sJyeEsCFXqtHY3bFZremScYalE+pwIv3q3Th04ofnbrDr+lga9TKrna1Z+UIUsfEOYXNUZtUafZQ4TzBZjDnqANTLMWhXgEOd20JxfY6a3W90UCQYAqLxKifXYqVMqHIBWKfpmA
vNmdr0Un6AxyaqU6Ub8VuGpU9tiaI7qUouvsHO8Yx4jd0/zR5p8DdSJ49d/v+s55+QR/fi8ugAFurhnURYD8jfpjMvEHLIStxQomg9Kti7dMcOpnXT3HKfaq61OyqPfNjwVPwpJ4QReZ5bBwWw1SF5qBSqrt1rd3
fQ4KlQVgYC1qSbubGli5LuJxwKxjSXungrimW4uTbKoeU9+YDjG1QcHOztxgDfjRNI7pS/dyoxoZNdCNdSCITADP4aelVK4a2DEMjqPkO7gojh7FsPHksrCaW/VEYu2u1s3JatQjXdPUu3RVUF+f6DIxScZRwgFS
UsNHv1prqL/ATK+1ok+Yqzb7qMpCd80hOtEGAhc+mk2GCsuQOXHWrAoVBkb5G0ty29x6320LY6WD0UbMDR/T9w/efXyE1DyFL5gnyu7u4Or2JJc2dHaZepxSWWsklnKqKRnRmuElncrTm065rz9UxRWekext0Cum
LaVh//fEgjj5rIdw49CZElRh6rgxvj/7GfKcm5HkPo6Uy6B6oYE0TQmiDVbAAMKj+faNg9DpVy1eUB2CV11HEdMsENiViQQkWGDpEFZ+dMH1aLQB8oI03wo9rd472DjcywknqQ3H093WlFu/1d3FHfU4abSUhVAi
sPy7loCwd8oCS1Kv29WuSjmfragnKt78kfz431aMFX7rI91K4zQK/SSfaYk6riSwiTqTQZ8pxrv0iBTVrVyhNoHvNFnJJVux6oFijtK8dypD9kTYsSUyJPvsLpc0blTRGbKnhFrIdbY5KlzsprWifpVUqXKhJhhL
oxN19metNc12JsBVlb2IUi1lpOsiQSxkrQCTPqLtqvf/iX5+rNBaRtDd8cMqkN5K+OVanZF7nfAZoqiRvsojCmblSiKVPzpYVpwxTQ8+PXst09t4Y0PWvivqTZeMPuo1fWkPwcee7lgym0EkwfLWvf4czexwp72T
0nzA4uWI24yGE3eKuGcSFiyLCh9gewW/6Q7Ivv28K65aGyZXJCbwlWbwa4Ge+xPBK6R4xyXrtC+mWzIaEJkF+QHT8lkqHCDOW7a3nbxarE2SqnrvOPOJCu6f+HM/yPcMdkZUWL9Jpdpe232gC4VWUd5wJY0Z7DKj
YTJ3pujgQi05EUFOK1O+lrd1/Hs8ayA4NRUV9Zn/MpZJLvInKTDKwxTgdawCdi1jIBSbXQAX47euJQUiy+bZ0uGQu8JilSmztZiLUMJOtG39VbG7w084Ccq63a0PNloaeCZq3yPF3SK3Z/CgoSaftNl1ThwX+xBC
JXMIcwkA/Rg+n2xWadAX4pbMvvqx5bM9o0gAu5P5lfvr7qGXXwl2WErvJZcOqrsbvZQx8ke5+Ui6nA9lAMtxWixYrHrudAOdMcLLBpMWgemie5HNMMULfz9pRzt+ZQT4+jd3zL60z1fVfsro1kFYuUWN2hCMWE5Z
Tq23hbuuhUmX3h8f9WMhRP/Ojbp+ePiFOrcCBV9dm6KBCjo196rvtpvhWo16q136JP17iVNT3IMayWrYr0yYQAQQjoaZyO1Um8st0/67rPbNrHWSe9dSEEL880/sr/CbZRV6AwL6QkbVltncG0yo/czFNnRZIZOo
C+z6fApeh/2VYC+raxdVl/kyKXPTsEBf+NapfDtJSwalWg0bVVMBLiE+6KEmvB69zETbGcn/rP/aYiz+Ovvc1qL3N1N/LXs/GZlrGZXsKKf8WKT/j3UsxDxRB+G8aZVpUSz2GfT4jwAHFpT5BsD4b+wBlpWynRcH
g8TqYcC+eI9ytNPNLohSST2WQrb9yCx8B4BA0ALUeiQ78osGwL0a/6x5Wc6+KN55B+Kr21Pv+mJsPNe42iYeuOZTaxLJN9t8Vm+snnkyvFs4Lvo0ggrD4ufGIBeX9LX6vAswn8VAVKWY/w0QzYXdubB+aPNKwXLt
b6ydbkYw6Lg2ynTynT3500ppYxjOgEPtF47MmjfdfNzQ9gWXSitwAvgjENZg1Pl0C8e/6Dl/aAbJmfZz0saTPWxsezZT2rB/j0iRUBWGhO2Wup1syxXKpuUtiHHeKaQWvKkPr3O1UnTN+rajwshMxtS3GIgMz9WU
y+y9Pb4qSirX19GAPhwDKkecbyvy8TXageK9vqmXKq+56sFDnTvXBXgohDO1bqgEkor31hcrd7kTj16bOkYqlj9rWa3q9ZP85GqZyaqjSXdRUHqQ2UyI/ruBx38qBuCQpmZyGO3VlsEDTQ6RcIHLTtDhxyk/2VRh
0ScsRObl08Uq9IpHPA5hpyoaEoMKCjn5PIe1utmL8ZseSFF0l6LIrwDzLYJpi89brulphnIC6ByfOaOBloHY3xYnp/tOYDL0wRRKEG9/y6c3+No6UfIityjeEL3wC6Mo+WEuFx8wikJEP0E+22fugbrA4fwSCgqL
EodFOc6KoFKpGDntKDSR6QIzyBpxxcB4uhGv3jW2aMFAIok2zKDB9DkZ7+49HVNUPteIgK+cSTB9MOHLNqj5nWGjcw/oMu71W4qHpZbmZv8lllQi6rffXFchbg26B49ud0dGy6GHLVHUbtFN3d3laPA2pEebn3/0
NTusTpEJ8ouEtezMH5y80R2QckExFMjZUwhHidOSQ9i3fsswEyGDYvAqpzKyOa07OYcrX6gypKbelTFRVZQJjSmY3R1bGsGHWYUIRVh5mUJeCsfbOcVV58xzXzMKwHJWacG95x7Oduk5GLZQHKqymxa0btYmdahH
GD1bXF+QrJCZf6ySKVaRql8Ex/B0+Ta+wH7kCaqXWOFNlBzrNK0WEvKGYMeUqEPWg4HCm2ivLgvR4UEToBnztcqMGMJSBil4jTwadCQUTdZPEoDlaEcQCTp7GpNC6G9y4592G18890rELiUiGHtXRfBS8n7xthDl
ywoql4vrb6iqvQfKe8lladraemX35nKfyi74rg2bGVuwIAvcdHKcZj9nBwE7RJ2lgc5fobYLptXE1/NlxYUM9ltoCPIK92yU2bfSq42n4WlIF4kLbGtk9RO0B1sTIQKrx8d8O/y66MpvcgfT3bB1rfnUeMsVNK7X
Stp8Ag5bQ5gajHEn/n1qUgg8hVdiJsSLXTD34inqcS74p44haswNvc36CaA+n4ZdPtDO5qZ9W4+X0jF2SNWlGzckfIcWYuedar/L4QYS/Me8nDguLAm9tUhl5m81P8JXStfBlXi0svLmph3hDVXwfp1XM7dakhRO
uLC+jHT2MUA1s4UehYutE+9jiT5bkny9e2heXGhFlU+Ojkmxe5hsATnt+Hd9sjg2h1+btocaJR3nixlX4ujaIN1uN26rI3JKOkMC2eDO5x8VaTfpOOiYrJyPpCTOTMmoHcWyXF2Pb4REG4uSNarScTJEVuFOkZra
5OZEshKdjzKHLIj+ZPD9WMA8v9UDZuRoE880qrkpvsDOnHFdpNUpMskaYBDvDqad3M2XDqi9pQ4Y6YCzaIxaf9rTuYbYo/skfwa3B4THLFtozfhey29PyZuAuQwg2fcMjA0XfA8b0ydvtFG3ndfVTxDiciahEsTO
mLtRYwuKuelqKzv52c/yU8TwuqjJxlRvqokbe6cssY8o3Wjui0JShK5/gfpNIul7ta8n+aQBh1BdmgquT8YWJXH9bqZshVw1jTSaRpyYcOb2Ut13Lmxfv4lZmfjxNK9pcyWh3z63npCafi8JVZsFI6Hz8lMQvrRR
6OJk5nxqBK6qZUV4c096LnjHKHliHJTfZFIddBSqZK8SA1pGEbZfumoidrKTwnMlDLD+duSu8xkiMxXuWj/Mm0oqL/g7GSKU3wPHKxs76lC6EXac/p/RB38LW32SDjagpjycoghfgqbygMi58egwI40pJ0Hxj7x+
wA3op/NKlbn7g6OZE9WK1+qUqX6Arla20PJg37PTgF79sH/B8vZFGtHsb+9N9RcxtPC/foFurVCgfaQBjWNt3Y9uI7aWdkQ+tJjrhTJYSHmi6HeMJ5td4N2L1+uiXw9IOv7ibZv/JuAYcaIsmRdVfv0KQ1S3K7P6
wyGGy8MuC1UDal0NNwQkMjSw7GYF05Tw4UJFLJTEUPxDN/E1AQps1Lznyblze8jomQ3KxPJ82p5/lXVfyEchEHZgq9R12M/DIMNxAWPxWVhzh8nFgbnnzxG1mnKIicr8NFMKp0CeRT1BIUtEgB3fJw8SM8WJVovA
4eWfSPQ5ma7G2vbYAkl8VXDep5GAJV94R2A3H/ZwKO5vUfx4fj/40itSmkr81FwqxvTb8Ot/QQbVqynlQmrN6Xd+fZpy5xQ22vz+hwVKBt1IhyLud07TvSv/jrSwpOcVT9DnOznZS7+48JPGj4pxRzVM+hqOXnzJ
UUJBHzpsuSwbldN89c09cQX8Pd1B/9b34n2AhPsA072gPDnr+eDx//w//gba8hrdR+UB1ch5Oh85Or2KDGGGcD3vgMxJpMdMMNsNywmvA5525mjgocu5wsGh8IkVkJc0oRoSK5nLg+JMhu1VMVd1qDsuAVYgn8CL
Nc9qSxzHn4iRd7GbKqz0NS+ljeZ8mhtd+2zSixDFg70DsCQJ2/Je1JROIn7binF28bKllb+KeIK7juzqCdNjza8jP60LQEwMLRUKOiNsb82tOMkoYkyRZVBVlyCb8/WnF7vFS4hlC1u9dA4tA7QqiG84zqJgI2fk
6PjTIZcX1gTLKZpTg9IxWfjZSxQlgHqNWBwaZPkY3XkNs7ZHNUIpSS78F9tY490jK8/7mtf2J/SjrsKSHy0WtVvG7cLsspyqwHyQH4VBWx2C6ywfUwd2CW60aKm7GTvCebo4p1qKSjDvLiHSBKbILlUhe5T09iXB
ZKAzWijuEzQmvIiPy9YAqC/85rFspXy89PTrHA/YJub+Je/R3dX/u0eYsRTzwP8WlI6aX4MPvkCbkpZEhVt1sOAXki+KCpfY0PEA1M1x1hvAkUBw6JkZL4sMujUZKL7lkOtUNdi/sElFRLbzCmxzX62A5pkL8Y7z
7dCYdv0P8baWF1ch/+PFUcZIv54arvywynJlBUOUgYKQe2y1acl65sL+KVnXB36XDx/yJfoL8i45Mysz1rmWD4N9EMpzgaOsIyoRfmbBGVaor0MWVcquWv0tM199KbtETFAmNrb8AJ4HAqwIRyNJu+KeGyi+6GnR
IrT83KWm4UZil7F7bkdQUPdsSeubIKBQz37xZgq5+oxnb4qc0fGCy/AMF9+C3JnJTS7XFdFGiBwFxuxGqfZO4/BtSOXmc7Z3hS9rZ1d0HpTHajlS9BFOyLfwaJdphx2jVY93lg/tyaXnKwzAuRm+ZIsLssYFTghH
7UMqvp7psfAqY+LgYW6lpcc+CmEDahwxoghHSOpur2VD2dCbjOf/EI6BSivY8YSkqzfFmzlndnhNda8ykj+Fm9fcuUn9/+NJMvMsaiUzOCVQtA/atspZt2tqLHp2krmvPFfbJ5gsc4VnIZ4GW6Aw+K1i/VKL6QBI
UIPOOPbkimb0+kuBVb/sfpWnSZyq16Jd0Qk/Je2tR4P0s3kEyj4oTj40Bx3aqPwhZa8XN4jzItDccvWN1uhZUz5HkNlmDRijKFlJwZbALIYYwLQswHI8aLMmSZH8bU97KpcOZkipa56UMZ+WxHYTllwU0rSA8UbH
GEStIINpuzAMcPuPW6HPNjqeu10DpxcAAxFtGkZgrLWichBfVL91NFpBFfmpRuvskpQB4vh0+3P7OZct9QyqHK0qvioJDDsVzjZv9ui4AOkzG6COFvNd2c9of+HOphO/4onod0UgazLDbYQmOa8/wfRmZxZi+OSB
nAWQINa6BfgJ7lBNkJkmffEMieRMmT/dHr0oLxBfzgjiUGA+dZzJXdNgmEIuuaRjRXH2WCxk3kIaFGJy8ZMsEtVhdrK8yxwFzL1CDL2hmkTmFTBl3kphHbabZVh5Q/nEasf3aQ+rDfGpLLmC4K4xU4W3zvaNLSdb
aTfKwhOQ4UqupRs/dfuUzJbQveRgIK2UPI4uhRYaPhJYS/rbZw3ay5liHwL3aZ/0fllSYz7ekbsFx3u7OO6fFozf2y+Wg2q7nWAXtD1y/fLUNNFI7zqM74YnzZ/AbvQVvCFOBi3jMQfmA1vu9bmzw7I0biaSNC1+
E7y72ECshqp8b8on2aByoAyC129Yw8t1bdb3a4KJO301+vDP1ayLFjXFqiUu3TpBS/sT3GTttguDJQQ+aBwLJl0AO/Uf+4WUvlY3/Qw06ls+ilfJ5zZrw4XFKM1HxUx8xZffR/uUKBxyWJC8aLexy0tHwWI7B9OK
PAGXhFR5AEfrR2yePJDq5pkQTUvvSJK8X7llo9I8bSQ1CtLllxeO9Q4oQyrvGQt/OuZizi8nkr9Gz8zwi/JpmQJliX//mXprCYjE5G4yMXulncypJg++/NDL9byw2i5karpjSRBZxlBipcrf7g61U8fx6VlrAuWn
NhYcwT6tfadM6rnVG/3+jdvO9Ks82Nchvgsimj6lqRvL2C8qnjYRvzRYAOhjF/DV2dNATbktScG+nR4VTOxqXdcnVzq1PRpsVvW4p4+GB+0Cgw1eQhTF6UczNlFN7Wg017Vm67e1EB8J04gtz2XpF7lDECB57ah3
25WUzsCScAc4zrCuuanbxTW03CTPcurNcgl2TImD5nAHWTzMnWhfnUHAijWcQ28JJ0uH2VQ16BdG/KE5f8U2WpYpqJ8NyOVfAMr5acdlL2fNy0VYvyxx8FJaeV6MjH1aoV9puS/AgSuOg9iOcBTL4unaLKrHMCqQ
NJgOT5LYmKt4QUGxXXGeD2QvctpVuVjthHICDpUIYPIsu9REvTakJ2ibDJoCqoqxJPIlLaTDlUD2IijZQ0+ScpsrKG7yutwNBnJUwPQoOSBXAAGyy+8ral9/qLKW22r996sfeVu5Dr9r3H90u/wcsRgwSG0U8MSK
ZXzSQe3gwg4SmFy6W1lA1fbIt/t4b4O4qnRGy+9l1+8tuaRgOYRtbJaxz/V/z/IvSU0dyGL5NYNwjBpXB+nt6305YwvOG2ShrSak0wPZVQttrFhiaWXNWkK9sWaQ0aRDZcU8gsvhWm8dJqx3PZxybajuKYRDzS4k
VkOJXtiDC0fZ2JhXhAk1qSsxscuuZlftw3d4S9396LsWDUPyKJ7p9xtvoJO50Kxnk3GTYMyrUheFNN+t5j6MoXgvOXPdUYXTzkm3cDKzGrFYAnujFNPlKury7tRW2PmDNrf34wM8iIRVnlvnxf7T7OSTddDfnKMg
khRVrlcHTnxBjzMzpbUfyYpEYu0hkBHJdSzavaUOUFjn4/IvK78w7wK9etTCJSaJxYYdhAUIGUQz7UTvcLm9r0U5rHti7CIb97ZWImgx0e5rkcMFKS3bE02GyCBFaCQlTUWTGaac7USwY1DsBNkufrvdJALYH6LK
Zk0lj9lk+3WycTA8lVn2J/Tf6MFYrFOezNmWLRi2/QeJRGIXt9j1JxqPLUR5egGQxBjN4SUtSp2r4p6zk+qwXI7TQVY9giwCaWZpObrMDd9GTuMGa/5UmN1ruS7OlUMaQVk/oIcWiCN0tibSjkRsjb4qyFk+WNBD
aRVIJqPUBtTPH+CHR6IilwJGQwL2tydc2Wo8OnrVtVCH5ZL3yjqXl1GJ+q31n0kUvnnZnKbblcA2GDZpXUn1lhJFQjX9ULfYPimhK/iZAJ6hpDFtZpW8kXCtS+8UrvnMB9sMYJfQ/eqdT7vwf4sTWpybl8FKnRqI
Y+5nzZpVyxUuY/q7dckkzlJ0l+DoXjZTi8UaOaJ8jdfUTzS82JG2P4UFOLGbGeNSrcRS+DbtycxiE/b+2emhne5XLtZ2sBWGE0PJhz1Yllcmhm/hdVNNpjaufbn2o2/RXH/cMiFpj0pbAfqRfZXtT+1de9Kj/K2P
v5pUSVVCuEFxLuy6ooonk0lVUOUg5gb12CRct0LHC1hOFTaVPvSW3UILECQNNSma0SIq2mzmpnmVASEq6yZ4QSpJL2p41/RmYTt9DW9akZkNHODhFCfq5c8zs/fsqcq8e0/7vUijoH92HvKys2/MVVgfyp+Iv/eI
zVBialloBWSfqN/qEgdHcH8IAasOj/pdOhUkWG73NB+yQ5u3ZwIWpyL6lf55WmzNKcN0SVQ+S7gjeW74M0mQRz/JdeaAogVX9FkFbio8qoW+qR8tmjojh0/btNoZpSfBtaSDeCV2foQ5QKYmnqzu86PUvnkJ068J
GtZ9RFACREiRH4HTAx5nMe2IkZDW0kY584Q576h+t6hihq9B+WdbCqYe0mK+bM0zILA6go1qnZzgXqQb4gwMg0E4lYHwXfBBZvF86gpcDxD9FdnZjk/JM/6vsS2zGEC7+hez2TjZj5OgxLXlYU5jSYF8GYUHeiIJ
w0hLj0dHJWu+L52yp4GR/EiVvSQTa+pdrbdhNjXr0WxnOWgYmM6rdfOiOKHvtEoYO5VKUf4ajYA+T2uO47n5qHGqPbvm9PKPeGR2ebVvdJCdveugRmnSIFcWGtkiJ9JcN3nQs0mWn831a2nnxnxPFCd4IybB5MP6
tuio/tFi1dpBdD9Kibzo7MDPDBMYy9u5z0HvD1t3+9DgsPFRg1mE76oq65UqEV3qsueB8hy/7ZRPXCCfK1NG8YiL1+iQZU0GPSsHXec2CVqBaRlJMf8iJq1rAaZV28shN/ZdmukH8QgANS7JlEfLo14i+MWxPkIX
gmi2LUKi8LZNS9mlmr38+i19FmLkcWXgfbdhdfeGTv/oIb5hZ/cc441efLWYRZ3kPM/8YeXiXYv3wDJp6qbQNRzgsV+Udym9B9Hrj5L9LCXQ/Fe5Zt1eflLP/T3r/i/hJf1c2EJneZIWWktQnOqXrhXs8ly9qrkZ
CDSkKT0QgqqbaqdJdls8nyMuPqhzoubXFRkq9DUtVUsl7nmHFScGaeJZLpZMw3x5hFInPbapE3+xnd7q6yj/MeaEtZmjKiH6tVKwVgELA5pfIpVfk3unsgGnJ/5l7NXUUOivyvrMEVi1GcoGn0YGHBqzs/hmxf7Y
rwMW28HnwvSgMw5+COYNPF6NW/PrOgXz354rltJxhUNncvXGZb0yOHi5qaT4HYPoM4vEcWNLIfaYtn+MENZTdXfKeRCitstmfPy3yEzXftMgUgp/Gy+bs/l0WmZgf96gYTXxhT89G1bbN72qRr/qnWPcLNWscsse
BT1rDtrb/JQsnDLB091pHNIs5MTpO2HWT7vrKyIV3QCG5MMr02YVcGmarJ7Qj8ovCTv14c6A+4bTSPj6/sr3v4Jl0k0WjvpNKA7ACiUvC1Gy9c9ujDo+Wzb1hf71ZZO6ll2eVQB2UYUhynnGk3qukck3ZxeNlbzn
Jl2asXOPAUg2IqQHeH2vKkRhR289SvHQ8DdeTZ41pYI6NfMaiyWt4qE7wWWKpgXAvHX9Jz2clE8E7Qnn/CH9hrBuB2YWCd1gWhdLiOYJW361qLhOuy4luQ5uaKNFkh545odzCd3E3pWU/D5bAeXn6OZ92iehe+QY
AlG34kyxW+uadn/JUAa1+vmx4Y/l9M8uNe611Yc0ThHUrfK12qXV0at8WQw3TTeB72DVWt/+6735m3VR9X8+mOk8Xrep97Zdv+hbnqzznsPqdJSuxgqgMwlncK0oBum5CXsvaIUHuptCnmE9xvZq8zu65G9Ma/Og
tF3AyQ7V/ka6MjrxDHRMovp3e2uczy00kkkAJYZSAmp2Uxz6ST0kN8jF7t/Ehab/PluwJumTgTALg5X8XY8k6PspKJnSp6EVwZs2EOxqrt/W8UegQN84sRWziCL96PX/JgoO/HLrbbpJRUsrDydbBuTAb2mw29ne
273EseMrrI9f0RT/8yT3m/DHa5/kT8PcGHVwe9cZe53m7sooojl4JYwGYpTT/1ybWDLZ3zHVbiDrEfaBIWQyRPp4KOF2ODadtX/qQkaTOkTAloAbobTM1/HW2u+o/wmri4aYTnVmZDK6nbCIlFGUdjH4pD3dcFP0
ZnHfZ6kh0BODPKJLn9c4lb/e5cRll6dDhONf2mTOCHiIZk5lP0bxgh4aNu3vUILOeGliTGAMIFnkDx34CoCsqTSP/6x+FvmxLvpsMkmS65JkNnd1pEVPG3sPxpjQIbTaoO8Ma6bHVORgTd0ZIoDSZZyS3SbDiGKE
TrLBfcG8tsiBDsN/EZSk5SUARNxQC6tqjdbcaqpjY+iYZKdFAxZEmYuoENWINcRL0micaaDsgBRqjZfp/ivqPV1PsdveeN1I7a3rySRDHrfGHTs/iP6PnFfOPmB9pH8vcxSN3BG1p51NiM3x/keI4CSAhizISpi8
V8LV3dSqsU34Rn60clFqeTUacHj/DrqDBzyNOuh31TlYScyYMOIdteZe6xgtmuTsLO0QPnWDPtVmXdn8a452TnaBlB237+JOlBM0LldtQwNW5FimFQTXCc4HSGcEp5hvjh7GfFpnF9WQffwLHWJtvy0xg1zCAs6z
HOPSi4XD5IaM6aBzJOmQU3gTB3Tvm47a1B1yI7fjksBnqgM1UGIzgxYo9nKYoP7W9zi5q9eGGzVUBf9AQCKbekJU59Z3DvQR/vrN4jasHZti7FOx6UUaB4AWCHBnTKbXWDwUGb5lqJ0SSiCtAHGSEl4Ck2j9kVY2
9D6UEk5UHLG3xQignBO8cAmJaZ7bkwT/xcZNZUBwHJU0io7SrwvvYAFBFT/lMOACKVfA2eiTwt+Bn9HeyY+YMWvXcvLQTfoYaXNdGh/eDE75ES8R8ak6y6rpiKukHUH30MC+w0CJp8ZFt8243BIMtUcZQ/RXQ67j
wNWDzTiMvmyPphvN4PIPEp0K2UnMa4qJygbMhJfKHEuKOnuHdFZAYYdn5+HR1JEPVBRtE2jhLv0B0qfC+I+arMOiVQtOM+U3GNU99OYY5k9lQ+ELROAF1uMhlmkoiYwyRbUalJlpGS9ifQapJVGSWCyypGA6xoQG
B0S6eSR4tPp2/wNu5w3Tuus2DHGqb5wNOVTv9up/A3TmbH7Uf7O18kCz6melnUAVQZUkRBFACR9TxQ1QeEXevM0DPeBbX3+kgheQVH6OubNlWHQbKLY3yAVjS64N0jR+y96Da2KuOMCozRoWGOAHhKzI0W9DG7gn
mbWLHO3h6roNfb+qCoDArLX0roNArIn71O6FMkWgAdzibYDsFbU6qvfnVGDnJtGMbJzRaWXFo+vJr05nSprJZZg86wVcsA0dVSYewf2bwgHlA0Qmcw/z/KI75G7SJrO9Lu3u1qt5e9VhjhfgTAtIwxEE8OiuaIOF
2rVOVtVDI1hec+PGvXn8oF993bv6Fsn8jYI03keiAWlXmuM1EnlxuakKB2AS3SoxQAgfWz+lWPF7hL5fas5CIFs5GH2vJ8FAkA2lzQKe6UYtljQi0EDFQTKxAFqJcxRnP3ggXECAwY34sniZnqHEDUnQdBo35etu
Ila4BIMK2WzwLP+3hl5/hY0bkoYnZUBaTZVrr9pRXXGLLjvGDs36WSSGz9as8ZQW6m1Wr0FF21KOq8JgH7T+kcc8Wk4EH7JFHhdaQ/5PIvr9PNPnVmEVG2DHZclLtYN24VwPpWbIDeAYVDFeQyQecKch8Qc9OnJY
2R9Qug1G4JpDL4LgEUGGzap+8DvSVK8Ca3X5fgknJGuViJhLVnWtsgXZLEfrIeBKjaBoZ+jwTSen9QzC7z5dyqZcRIdwWasPFJhCLqBqRzdqukyniT/XSYhRHhZtEZyQ4BNPGZwKBgnHUR/dYoE6f+SM+JQTDo+R
T9Tq70OacQpGB0kwulV1eKG7ZxMTpyPtEBCqVw1RXSqW+KKaAGMHvdjM2ygTHCtNivnawW9VzG3I3uo+lFJ7KbRSvhwc/4/31afJIZGm5dev7LjkE4yC7URqvtX934iA/mQZ06hp18cRu46BDRsASUmm+OtlvtRf
XK9eUi4FFTnZSiTTByX5W31LBI6GrabvMmScd/gf8UUxadoxjzMCMWZ54IplNTbguqv+VqsB0R9F1/Eu6h+PzfdF5nvjdBHNEUVwzct/l8AMKaIcMDYMPgEVgICD5BNcVqPV9YDMp0maRm5rpFFIGCnRxdsLu3LM
OU9gxE7T30vO74p7HBEs55ZTgLC+S32pxYbVYCy2Q8kGtlthnZLUIcuXMuE2ywpgjPuBzfujKNZHXkdlgCRR/Zgbt+Y+4lQjicHRkn7jnMt6wJeSi9FFmRKdR9INwVBCQLkN8uQKR5NT2+DZ6Y+qR3EEHhZ9hxs5
W0n/U979ZvEE/KUdVCzp08jY+gPCoOjOYjxmSeYOEqYhwFeZVGa7gmMdIvctSX/0y3lFuXesWe5RGABnBcb4/dToNaagUl0bSDfyUSA9YITxmE6oPhtEubu4GzLMqtJQpCV/8+bUkPXaxGyKS91wSC66+xCr+61V
8vb5bufVkyB+vSRX0ZyGVnChqWX5Y6DYhag3aGVSAi65mtqdh7toriOtRtlDzp2mGAUw0tKIE4KFGAzcDL91oTNfJKJqFP00llIjajnq9gO+TLEk8cFukSWjRhSrfnyG0C1gMejWQsOMIHw2f48evOK7zI6pimad
WI5VLaduDmVsBI3/WqUGuMqE1TiBM+RgCyjoFDcTMJD1rjmk5uzv/0/PqiZq0qgGw63U5uWOvX/vO3icJUBbQ97HaNz6v9bofbkcfiSLWLA4PoR9BKS5vr+gX3wRtEWZcw5ET17LLZXsC+udVIouVaJUYRMB4h4S
uzpFmZY7dUAPsD5LEJuVfieqQeAmrsw1KS6BtBB9w0Pmaqd0Lahm5pJY7siUFfnYDUWoTxEXQdoelj9SQAET3HsRunf7lc32eCesIhdERKvGXWtM2W4I9jjkK8R9ySgwNOp7NScwJ/ERU4+OU+P8dOGb+3yHA9zs
IJVusfUHJj5O5HS9SBYK+dKnhxEls2EM9UPg+Ifi5G/bySXQG6xiLca8DvUPCSPsdcADPmTCKa1QY1ovx3ymsQ/N/whuBlBkw1oACxkEzcPtPwpH+8VHET6ENpEFD5VZQGTdLegm/l6ABQc7C4yS3tDiLPKQ2N3P
2/Z8xI2Rg+v5UVrTmBY6utzz6ArS21n+qhBN6NONewosDGHdS/8g5/srrXrf8aAdDK4MDgc/8M/QAR9N6+Lr+E4Sb6hyoE+YqfGFPWfoTZfSd5ivo/pfux19YTnXUXKonuLS1jD/OoKR63V61JZg61o5RscC8ReQ
oH5M/VepJ4pT2EQa32f/j+J3pCkROYqZ7j+Ck8PriyLVUh60ZRl07apl0z/FE6adSyjQ7QEv+3EscKLx98sZZ1+LVZNPVQ+f6HI4ChU9UDH/I6HD7cDZdZIDiKGc+HT5w5/ZW7CPivdummUiDfakUPWdm0A9tDtp
fhWIsnA6jjPSgT31QAY00CquKvf40ksEjsXzGlK75M6Ej1iv2aFYeuMkNi9gMJ+OtJIWn9/Ck9I57CExrjzxrNtaYLnNQ4gsqjwQw8IcytreYEBYw68ASS2F8+Vit0Astl/mIWGn4oMlzLRncbZz5kdc++QdCuAg
ZfDiWid6gwiyKYFhbZf/3CvIq4NUv84PlwxbCXX/wD1+Xl0C5bX3+ky618fARoE0AAPQBOHiAP4y+OK9welxEBeoondWA1luPEC2Ar7xgXxc3hmiX2PiCxtzdGIwEh8AaJ1rpSLppuRfNH7m+zRbmU8lr24UxLRd
I+lK4VlHXrCJz2qOfU+hqh/CrQJ5RmhiDSFYly2LCly2OU0diVVnsqtmcCC95uh+3waL/yDySVFrH1FKaBDCpnYv5id1EgEeuLYLfweEg41I+xmJVhPNfSKoblP9wqYGRk2AA/toyOLyG5s5U0qHitWUsWUy4PcO
yO0pCopy/JeaxD4R7i5Fg4LQFCEe2vLFWUlCz2ReNZC6EmPTKMs39o2y8cfo5QQxr9QMoENqGCcgAmUl2wlAaDX8jOiZ8toRjEUY3nzrkUbD5KsPpqFhKAzQoxhC3iYmYI68yTOhrp8ZXRU+DuhQjNeolCpwBFn0
mBBFfJy+biKGl3AnxINqmLQN9LDyMDT4MhoK9FW+Ive49YSwHnDRnYVap3vu8cDwwnm97TfTcVNpWVPgwMfHEPI3GJPNAjZYLiyd5IALauoEq36rxGdPaIZqUyNBXyrJCAiFmWK56AYuuijhOUMT1lXa9RdRt91I
U0EuVKAQu5yow6wY4oMK4idYuwjTE4L8WyeJ/K+S3mEDxupholBM9qUFPAmxVA1elfyD503nzSsIZYsLzgd2jQNYQcEGXIEUVPBDVShNzNAoVzpGNg3wIg69cQU8mJEmsQ0NMIHVXpAWwnDzH2QI8MPCmfhcyC7z
FcbTP0hcn+/HmKEktBh2e1ElLJKGeOolI1xyXm0eAWILvBtuR6OAajJQh5tKIym9/gQ3sWiNQMMaggqLZMq8NqiOpiEP5RS/SdoQvlOEwNCC4GY6+1JqwDAKos5h6Smov1gIyqXNfqYLRZhg7CAgHyNBUzcckhDS
3fsziElp2WwJYEdyFVrW4CC2k17C4xmOpdBpMVzIMv6tIq6PC43u8AKULDvJgoATBRl/L/77eH5FjnolccUyipdaQXZ9zIEzzpYFzElJEbJcSahy6U1/e0pRMlAEX85Ozs5hgQL6QDpKSM4Mi0U7oxwBquZNBMuP
H6EhldcLlcTr6gNS87KrmJe58v1mKLtPBKoBOHV8jCYWdRhAIyt/CdIROcBFyA1eC4OXk8mI/HzGb/6zhSskHLzdFXPkXbqNPRP6x00RGZWU2y+PvsS37GZgoUP8AXuESDGakp92enTLuDCM2L4JFsUq1ssOjJpv
9zngQ0aB336DrXjB3KGlqdHAHuN4mNMGJhsGLTp4M/tqCB5ifBv1jAChE0XQHQvR8E3Co0SDh5ya9QNCtXxIqNVB/01U3TDsZhBgz5af5iFpXqJD1RufIZAcGqQVhPoPY9lE3m3UxU2tOf/7CmeXW+ovR8ApPhbS
cVFwvCgJae5DXfrFxsKQhD3BBBiBJUR0I5Dq6gMSONxVve7YMWFxpZliDHETmqkGM/PNY4L5jwPslwTNZtbO6FbzNK4VFw20NUOMKOEVIkCEOaqtS8Q9j9jmx9Jp6lFQTN4PaUTF+wyPH5UGzyWLCGO+rQK6WVcX
2+7kGgNwhWcNn3vbpQpW73wp0N9d1i23JK2bpwPHIhf+C/RU8vIaG742oNv4jovZ4l71Y7xdKgCC+dfcO2fZJ/fsNCNQxxwJEkErr6UNburj9f5pHUMLLeQ/scLt2KfkgtYdOcq0pRJTLW2DDolGr/BlHpJjn5XO
8X3+HD38BJcw1aIIfv0EMBQh68Oxqq03UN4tcenlB+2J1odYVM74C+ryJta6NHEEE25uC83As1dxibjfywS14cCpn2Q+Yyop7mU3uHndOxt1+yCl9DChos+h1nLQbGYlEEA2zZaCdjGRX1jVa9/y+kDaa+L0cosD
PVbC/5i0330QHNIu03Q7vcKAZ2ZmjfIcepRqcVHvnx5NSNcL17KFGLmUEVQTiNS+PEDNbW90sGiu05DPzTcjk/PkAAgkrdBQsaW989hjPX0wht88EYbzA/hsiSRbJZFh0OcU1p6ZS0McvG1Bz1+wVI/57HcODP3p
kdd2oV9u6bUvY0mvYBn/NjkInpfJGj6/hJNjAWOaJ2ecuZb4p1dWaLdwTfm97JucZRNohVr99XyFXkkHUqrN4Yb+vyZWrCTWkZO70s+GYwXG7qQF4XYvu+XpIrbMsjORFsb4jHTEx2c4sxZeis1oElpcbOYU/L7u
wyuYJV8CGXACbe3Bn4+0w0diGnbRF6ASzVaw+DOiGVQ/UuzJmdbtKg4LNZpE7FdCQE+3LvRQWsbXpd4J7363MtlA2lyIBCvsJal/VEa31VCZNZelYsBOBWfIihYX11f8poJqpxbvWOLW4lUGxhtqCvIY5YUrxCq/
ubp0d70vXU10JMYVObEcTa4nRkXaswrS4wb2FsIDesG7cDY62MCAxm6du4V88kQ/mb1FVOd6o9QpDqLYlf6fkBFJYNjkaGlJfH5EJHUoj8DloDstwi05aJxE1pv6CCxwy+AMHbzuKf46WSbCD+lX8g5LUZRqwULW
erhCa7KU3xg+Isj1EdH/G+uzTLFrBq6QGI5mVyzHhtRPegQGqofk4bynl05PQ+o6aEBmamYRE2A3j/QVbMnFvcCJN8a+bJ6IJLe/nubzJc9i/Jet0fUr/VFAUOE4Z/UtUTQQGMzYOs2riAi6jhiR/S4k1kgbBzNw
RM2tnZqdnxlD4g8EDuQNHzxnIgqtxGqvfFImt0vl1Q6k3NRvu5FJxzqPclbrihtb09yzsT7UIUF/DkcpMiNqtIQKBSbFRn+FvLNXBbpLa4vheol8ZpC0A8vjmiKL5D5JC0kHF7qL7iHOrHzB+Llo/IhHFBnpfIb5
jWFecxAPyCdroZPYSf4CFYACz30s/BZ0XG6mzKzDSaM+s7KrcJ0enHoj9N606U2IypIHlnMQEeb6n8zhAZIKdeFujpA6+ZB0DuGsHEIj6ue8qYhTPGqu+d4bV65holmGqX+cotBqg3GJwS2eQAPIpWBRBFzLQKCY
WC2Nv/0o1d/HJfcaW1xDhwhPyyUs2go13zDNYTMpE5qci7c8fIbAANZDBjv6GnlSIs8mHZKI82ch0oLJsj++Ag8leklXKsP7sYYbeGUzalfLNXM1jDGp/kB6baqEMUVoWJY08xLCFpMEoM7A0MKCmgZSzlAC0t+R
3d3ORBDXO0j8UJ5CWAUAmVGgFmvpky4UC9ayza9XubPwsNjvJCCOhxN4KGs1xKAG6QY4xYuaPMfYT5HHRvMfp8+dK+dbTuadPshZQmme/sHy7deGqsGuVtV+DVuzAWA5rvT4v+9cvvsNSgCp8zj5XEkuxUVVg2cR
CQTeEPhP3YFyK/SOybep+9F1MnVNJn7SFhFfWZO66+5ILITEPTx+IQoZGUHY/Tt1LzhJ7VNZI6I5FTkHY90bSgITo4iwk2iriinzWLyjXztxYYDV0xZ6eeaigToz2T3mFm4CzU0FNPOfMIi5B9zkLW01cPbeFpK5
j0jtK9C6NSxns4Cn71gaaA1soFf5/ad803QSSfz1O5FQQ9p+dCzVMkNfOzErXUNoRJ3BW0gkpK6VKpJFSFmfYb1pqSqRn3KKDCmbArTO7ufaSZaFazzp/1bwAKEicGUPq8qQYf3ic0GN6V5sbnVdta4JXqbXVmHd
F4N6u0WV3T/nEE50Ryjpx3OswnE8WvuQEMTdPp6RSI5NtPmPzo9aTxkXn9R9eD4+QNNM25S4s/jPPfAMnkt5TJ7gdSp5TlShLtoP7Axdq6rI013ZqUvTXXQDAb4GP2L0p1Afo51TfV2ueojfucpqJBS9yoWkDGW2
0BwL8hrMkxgPmlt6fcQ0v2l/Ejxob1GhYmiXPnArvanwvYoTo6uZf6SbUkdAF5PaPZP+xg0aArbT1hDjaYPNJ87JOn0FzL13ngN8ZfRC0T31KLANo/wLrFovlmNszXPsmGJSsu6BppIjR47Zd9f4zF0zSmlMTLeD
CC4UcfUTpM2Ke6y8O5yERsZwvrLXSqvqB7ZGTkHP2rsfcuo+8m2LGz1aSm3WZzBT6dHG/Mh3foyzihOrDH15WbAmHfffU6qdLKi/oEFG+gVANfjr3V3QNjXxt7xq0QxNhscCrkGcM5RGnnAHfBGnOYDPNdBV5MZg
/05bxTFtdDhe4ytOcVYaok+MYtml/Qd3Jn1TGXKG2FfC0f4bOjNYSg/OCQHvwXXpfQ/djR8v4jIYuJGrNBef/uUtI+bzZnVEcO/8d08bsuHIcy8AyakZiPSfeeYvT8OXGabaPXU85ASTbQc9iMKN3QYjbJPPNM7k
LL8T+zDYNWLsG/HuH984cLoYeyCj4xECpCpC45iCPGKTO374TGIzjYMhe7kP8P6cuRfi715LifU+8+FePziigAB1A4KC/9biVb+U/A5cRX+gMQgvupiMQ37vouBdB0LHRgVWrhW1TcL8zw02OmZ1f6Ixd4V85C3j
I29WH6/27OmUxty6vIMk6lRv3MQutdbUZTFxULc/WqcJqFUyxQZyZb7olHiW/7TbqeQ/3uXVVswX7u8pWA55PMRUksqDVP/QkDz5d80SqLwi15WSzk/TLAZRjvfUUtf4NYlbiYmiMtXt/rI3sjwHkW82SX9j06g3
Z1F7W86KoghZPFiaGhPSUyQ66hrGzdGHuTqiKuGBA3z7bnEOBI3B77XyaxbfV37t/Ng+oGJ5agLpzmtuBJOJVUAmQ5rzoo+rHC5gdXn9Smh7mWsOD6WfovszuFRJ2+3HD2J+rc0142tv+Hc3f4mioPQtEO1iP9gx
2whLknEAdjolswLysileAaEAgnUBtjwrdf0dqJEJXVghVEHeoxovHJmxKuX0pwn3asl8RXgPPAG6JxVEdP4gbq4VXVN+HxH/rrTCLJAy+97ST1GmZzT6CFN+MxI1oJdly1GqCafhi9oBdqCJRALhexiNPK98HRWf
K+98stgeTifcEzMTB7EZTWR6VRsyUNZhcK9gaHyPHccdHGlc6vLFxDN2HoD3SR49IHiTu8ElpUHXKoMfhYFKckFQjyj11lIKnLOLcLQtpflY2mOKVQLdSMTEdJhAhebt0LqZMm/uIAoroOwCyMiISwjR1+8q+olm
xByd6WnmGGQptQyqTS4mmqHshCBCOE/rAvXGJSlkwLJCzcp/ROJlUw5DqJdLMBD4BEk/uLVWlYS6TiDwZRQc6Ns/duVZcJGgxtNShb7ZPWQ68Od1bv2ubPDAD4qmH1y2GbEOVslktdmM/w9uHbxTvEprvs7QdizZ
nOTxSR2XV04PbFOZlZLHMszRvGXalzA5p700aCP0mbUWOhwdkcrTUYu/hxcuIlWxv1Q9bQzxRM6g/c+tIqBQC6iTnD0ymIVOI5isuSRnZLlu/u1anUINU7AnaIUsPZRMAILx/t4KHG8cDww8EO0+iSH2kQtI2t2F
wJcV8Gnp9SHr0DKqoLfUjyRKf79mGibb13yD/jBik0uAxwrmEckeZvpfrgynHBaiI75EDv4sHILJcoDNBHZe0SQv2/Ate1iZpF/dEqbT0qj6O0RhxZ6Xy1zTsEqrXef5ZtBuyG3lwpKxBon26JcRaI35aF1QG3Xp
oltcOeAdMsQKY4+JndAEMZeygAjMmQrU695PHuVlbFuKzBIr31mUDn8cR10GlkgsHU2nvlsh8Z4q4l90sB3GurVzhZ1aCfEwDqeAIzZ2f1z+CXBl7FBRfEyKpUkS3OarZAoydAoYhA4ZzKh/8ah41GpE7dhT4HhO
z63DNISyZbvRgYQZ9HDi8mJ3MazoxH1V3lavO+ClUA0csJ4BpWane0sZatfmwsymAc4UiHyL2VMgkie+mMSMvqHKpnkeNHe5qBA0QwbApES5J0b8lW4SwQ67yz6HPCQhn7OE75y5ODY9ylV7jO9E/Pg19OWDZ9sc
dpuI4zXH9nr+zD01FbRz+r/+Y0j24BVgmLuGWwF8CFIY5J7BMSDlCB5s5MNVZTig40lsFtCNwHUwoy87SUrkamLMDnpDQUQg/U4i29xP6/TLPCQf8cx8xGb0mN4fbXH1E0TcUspC+l7ni0kg+ZPcQ82+6jDYC1KZ
dMpuVCLsgn3wxzDqB33+mj/4yRtlxwNeYY491nHsMCyHamoTVve045EOlrtkDkOjQJqrGkai3+4FheD1g4gv5QOCauWANVwzPjxSyZ5Nvx3vvUQQxHYeG/1ozwIOGHetDoig5iwhnrPmmjXLRmj8g+ZJCjN1Vst9
MhpHWHAforCo4kT2oCsDyiGYOk0SqHAOnzbFPWja6B8q3bcWFModIKd/zgIrzQkLo9B/d5LBqu3OcpwuOuTdATrCt7DOE5+S0bkUDecRrBDyAm0foyLLOOg9DpL+KLhqkdPWutTow1vlooss4y0c6ETRJrJCxC2h
OvAI9+FA7gz6zsi+VtZf5ktMbIpheeo0PSMdfC7K5j1T4YseB0lCyYAAm5pM2S2sssqar0khUotbvbrYe9OGBVfHjXfVxfkDkY8WlAKBnufpooYLCjHJrtMGYjw5E0xsorH24yLrG9ktlCBqwDSPpXpq2wlRB8Ts
ncrXU9/WVtm4cYnRahpvPXv434Je9fMrW9nWCW06qPLSkmmXniR0S7/UOcg2K7Ap3BJHmppH7rGqDY7T7TAoEh+Y3H9OC7gFL7wApNCV7jHXa8Jieo4dwm+zIFqvbbgVpWHg/Hjrf3RNHCGP+I0RdmfjUnUUZ8fd
tf1r0eI7pz44rty5sZGINyxpUEpVjIiPHY1O5F62dmjpJpwH4+FMlpwd6vKcgaD5X2s4eo1V5JGDuBvQ5REsgr10xkGz4dtcV68+aAONJR33hcmqA+IAzNBpzoIA3RcX9FVtapJgvydb/8vLGRWuJtUfWYrbpNat
tM7yt51fHP8B/7MPhgEBsYE82AHq988Eu35sO5wrpgYr8XOO/cz30OEl1+wO6tHrX+XdrNPv94c8P9LLs8+Kbsc+5VXaZ0W37UquUd5op/A6SovK/ACSlYLiBm95iHlaDGyh9/hB2Boc9TLc0NvmihgTAIPlaJ+I
2BmlmQOGiFlPHJJpnvbXH1184wcHkh6DqWfTM3s9dp4Qg6x2l+jjA3NixlnVgSoE2shidP4Dt560EqQmbJ/o2LJ4smxPjqsBpQV9iHYLMCvQPs0twcGiQJIcnoFnGEfQx11x3BMxV3QfASI64smpD3QT7W+Y7s0M
FLvs+lYb1BghvIRBJ0RPFuNUeTq2QMM2CzDTKTseN0+7iwS2y/07NqjSPuDI3AQoCm8dZKLt5ew13RiXnReztwy16nS7ENJIZUYfbriTmGfUMVBAmqE7TDgbef9xiR12TRJsaDwtFiNu0mBdOaZ6GNJVIbVmh9Tz
EXZ79lr1tveEQPt0mxheS0V4BFWHQlsHhdW52/CVxqs+fnFS/rGyKGlLxg92oGkmmkHHv1jR5ywHhSzMyPVhof2TeVsVSVYyQkzbG0Tw2/ztLEkEUYYeyXBrQuRHng8sIId8NXFqkLSCZwlJY8ksjQilhMs+fykh
2heFh/g+p0aF6qNlWPvOsfbKVUlPRIlwVbixim8jYhervIRqt6r9xx4nh8K01mkLe1tcTAh03+zpxIjEDs/X6i0BETSozArCSLwN9oyxnUFk6HmEieCpVuC48unmP2f1qQjaQfI5TByS7jZjAR85U8Lj+GL0mtvO
wU1Iqqpzm9vpje8yenSfiwRWMpsXTLOrFQtmGfZAHo+WkPM7CrtOy9Avu5EzQy4eBLxNqt2iRWQM7CEPrdQu8acKliPevBkEX5yaFzcD/kVZ9lLsjJhkkTqEqj9WZJ9gM7q80URc6qZJRAk06B5wsWZKpmXBBt06
ZGuB67HK3W8UISKTsDSs/XBWMA1SIpqsSNVyuHU9iupRrobSeepjITikPGjce3Ciexzqp090vZGUZ99hJv9YZ5oHf7aFPOfXq7jh8t8X6vy1VqbKl502HNlX2dCUjgzfH5cIV+nFvR6XwNgdVr50B2Lat9akvEXo
CmaftRv137xFES2/A/G3y8LUmntA+m5zeptCYOJXWcvzmeGXf5Hjdp9accTp33Y5qNy1f0G0mXfPdheSXSY+94cdvslFrhfgrLwjURdez9yc8Sk9+SJslcEiycD7zx5f/RDu+UMfKrp74JmYkZBiZWwFPZikMfVq
erjki/fRehoPXjrYvV7caD6qsI33r1zT0OxWt3tJ+zQc6W9n935qZPjunfYAn9t8amiimNX2kv/gVLobpWbLSV+6A7DWOoqMzXNx7q+123VqX3LQJ7+Ildhi/IZAzf9GyWm4otuk15uHCivI6+3928gboi6n1J+A
/mO5qnqNuRbfZVwxkVvHPp7cIPkhcgU4REW5Ye32dHoqkCBAt9kRFuAVCg+nBP2xdba5A9a87B09xDtdF4wk15C+LFeEIHaGE87veZDBkdom3yAgPbhbBRi8ade3sz5rnB2pAzcATiAAgNVb4OrcGKOVzEPHO9SE
64a1OF6b4s0G2DgrHgDR25pjbQrHSRfSerTIS3qAif75xrZcnM+20i8I+k0aL0VYMaVIUNK0RaqzS9nWO0vhlY8jm5dJ6w5rFVRsFlyvnuUYUrhnir8oIT2UvUjVRp6zqV8Yl/1eWFwWPXiRuqDqyeQqKe/PyoXJ
YS08Bo05wKWqdaBFe1zi3/7be4Vv79UjXGGcj4052H60G388cQgsoLBa323hhOtTl/ZKxT+5e7Qf3hApWzMp2+kT6jFUDlhDy5tEixGshwz8Bb6C8jvhOtB6GI/OAoXCicgxWmxiy8Y/DiQw/bBWBDd0jKTiXYzX
HYV7W2lNPLa15JrknBxfJHOcJ3wwJVpySLinoSEx9P/zxPkcpmdO6zCmzu70LbkSEmd5fgUkQHL/adwowexQ4hS2DHqL9lFfQSojMYlfcFwGrDcL+icQNKXwoMODgtvHC9hOPETQGvZrbVbHgT4nKNg5evDm2413
4V78OUslAwPOnuVltoriniXrofzAeTaHGgUPN6cHLqGQUnxCdKuk3FKEiEzKBvf74xN21xcn0kMqZgVaz2FRl3UIB/9f3cQmgm2Tc1IxazUiD8VawC297Fz6jy7L11QlqCKuBMg9z1j2KDLXzQghRZa8/EpaQoSm
zGVlyRslWVRTdUWmIWgVU/8NGjDQr3RRIDS+mfJbtVScvuybjFHEUQqi/QiTSv7xk9UdJFrEqGKCk/zdCjsQuOL2F3i6eqMeklLOCVVsrIF6v1qENQkVQftbK1tC3LV/szgU0n5Rx0HG3ob1jVwDzeEa9BCRcMdW
zDBVC8Ow+2YRpUTAGCw2erxx2PQ205RXbzQTkRpNb4N+u1+WaiSyKIdfzhFTmMXqGy87f12vsnHro3+/UDPkUcmygSu6Bx5tm0qLzn+YCLF/J9DK2rELF7aB1m4L/YFekL2IStD3LEe6iyritu1i8c53O9Eb2zEY
g7dyru4qfDp1hjevACqjCFkqXHj7MGigpld1nyc3EoCk+PtlqxQUfgo2tf/XJH8x8u0ib1mdeBUBu3A2DpEBTWTsP596NPwLPDQZamg7aD57Bj2ztaCcK8+MECoI2pgtpY+BvgXscV0uZ7f1T5BQhBsEgNFb7SF+
DNKwOZSQwl/rl0O4ABBjZZIhigOMDAph2OPUrdcDaOiC0w9JRMcz8x2bUW+HcaRE/iDBcaqNkvMHuRCqh5ISqAeVi9igszxA0O12DWXAHwll6wF4A1CMO/OY4nZ04AQdOHoD31nZ2WOuIhTXTGMd2vSZc0Bmbloe
zt+ZsltP2a3upTc0IGH9bd84F1p1ZZU/ILS1d52Hw1U16AguT4XgP77DfumfVdNx42QhWxuQQPF1NoclgqRJnHbbolhRksftHkuiR7RnTA2Od+LJVuRlYsjGPj1SEcl0F5FFIn0+3lU/0tJO6hY2nepFuj9A4B3P
JGRfuXZ4AuZMx30iJxq8ApQ/aYcMZvtfsWI76GZCYnZ8xLPLIzaUzGw2P4U8LWnPsueUmZeU8nDFOP6ApdoMlEsfS7JTFdVUg4B0HsrUs9jttCCHgh5OTH4X/DgpO+fmb7b+kk4RNEDQpXXJtYJ7jgQLgYMS4ABJ
mEo6xLJkgv1SQI1kNh6i3lE3IfqHuKuJQl7mNRlJvaYx+eJ7zOtSse8E+kB7DB5I98eHeY2ejMpgQ+3X/SEyQZ4PdPNLSWFToK4ECRKw7X/H4vwSaWVzAmFzSQGMXDWKqEvxjGJVUXjpleYpKm1x4ittrEHOD7hq
ifoV5C3+Vs4pHW3M3y8buEmd4ECESq5ASohrRyoroiuA6siDPCjTEbruUR5GrpBjygqOSWMcd+3+dSRHlaYOiPc59UzQui6/vLT+y2jwNa3keyX2M6ncMnqMi1827IMsuLeR5OxO2b6/6l23NQ//mbyqlPq44TID
8jw+Z5XTiuhKym/1dZ7yWCmgCZZhJ5DPRfYZHapOztk5haSJp8lXbIG+YlNJCRp+OpVFLxQqZpDUgQg/Ell5PN23Y/USrvTi9htVCcj2I00Bw8+y3pfMRg0TLTotyB0eil6zK+WnquBFlYJiFFfdQRrA7eCCFjMH
wGDfoCRVeYu84Px75REiBG4jwG/XsdrS8TPBABg84lyAIG8dMdZlWFHohBJe9dt3LX1FIWcD2cod8d149hCIJ1ayD1oR3hyh9cqZeuSWY1PzEpWH6Q/6uJdPADuNgiG4tswBPaOZ7Bpt7B357hp3WrB9piEU8V4k
sEOWDRETUpEYB9kzAXMiils730jCN373qfIp7cDUZR6Rv1mL+Js1qdQjhjMa9Qgr4/Ihcl1fIrpjon9qSDp/0QbWPawiwhyLwiDLRdzLslhEslpbCoyWEUhM3SrrmPfcJAvhfXHfdN6UTY44zyFjWEQsdwmrW4G1
Z08vO4gZPOIRifUe6/juMsz3LmYYiXeyosR04iNZ4Z+cu221v0xSs5ztIt6X7IAUVFVIq1BFiExYUyzmG6QrUZYG5shQ+xPp2r/qn/mgUffBSRpBuU8ye7ZZTUeK74kMofsixCcxIKAaAO/zSnGL8Hc9HqlhBblO
0/S4YWFvvY3+MAMUnP8IoAugS8rusmGtT7j0vQa6gGugCwfoig+6GVxU/RMlJFSTR3yaxEyXhcRVj2nxl3avvaX9nDIHPrlgyfrpRWhWD6dkzD3g7EpPYs/QQeyC+P91ruIGHTgEdAc8+kHP2vI8SVZUY23Ffzag
qlFCUCYJuIIKiAwXgJHbynUa6luW4UMuzfge2532x3VKZaeneERudNYagiBpUMIxryq+jUCBtGilppNFu/qitlqIilqOrCKbxaurlXAFwYQstQCr9Cl+UdtJ/xiWAlo3VuZnLPCeerI5BlVGi5NwdLYBcjme1ZwH
ggQbzjt7ZUfGsyMgkt4Ng3t+teOTmFlYBDtmRMBEUiaNk3MAU0hnZ3Kwon+WaX+8N5aqvNmz5YOr4TwMjGtB+K4LoXsIJZAEcy3jTsZevnbbfTunTEkoWWoOVS5mSP4viNM+jeoCY53cCvJupkDUlSSzrPcfapgO
RqfNurOXBLVd+6YrvF2qt3QKvkmiWL13ZLu3NsYtgt4yAzT7PKodNMWzrbSZhuJ50s5Sz6QwUmc9+bBm2SpmWlwIDLOPdxPTiNdE/m+QZ/zFuD62ZqioMkrDkHcEIi+EDgW9zYBjRFGMexNreCFK4Ix92DeBzC8i
t0/tJ6OIPGp/X8jnViwBOIPmJe92RKI8bRXRnzYqeycDwYEgkZgBbWGGKDd+TPSImZJmHqNGYu4kbxNVmNgcj3Nxl0oWhcyZYiwosNIYeTex7fgiR8WwI8jTbtnWVXUkZNkhGdNjxh1lPFQ1F4lIyNHLyAPtiyb8
vYkrnWecg7+YD02OZjAXjxh1NpdPP9qmuXSjg5miStTFQvXOddwiDlXBPLegmwDWX2BUea8kEtCx53cGFgtvl1Ja6yVHcCOTgsqRpXoPx0GVmPXANBLq6DhjTgSKTT6gE48Sz0rwh0bCd3+sSlGQ1VA1n6v4DBXq
Liro21izpa1KhEa9D1GWSvam0QAmOIYdGhp19RDG0yGhmawf0aw6xEZULkD5yJDclpt3WabAk8WLVFWG0F+yhtBosSLURQ8lim4ruNz48NumAATaBzaaCR8Oy9VCU1iGeV1WXru5PAqaBB1skKS3ZGhsK8R70bhv
MsHKEBuRXK05CWDtzp9iN7gK64oUlAb2YirCMyo2XfZGYT/cjSjQr4TsPMjNNR5tY/4xt6C9HNyJ7dLeSouMvSgxbD6K1mE3lrOXfaccVdfF1S6FH+OnARrHXKxCS52tFDjCXa+CjTi1BbZAZwiY28Z5jMtjMd1a
Jgjz1tRTfJpEQNoiYiNvUhPgO6vOewxiUDfiRoXm1JDizMp7DSPrQl3YbjEX9+IkUsGUObLmCLuFP9krMe/ipqnj3kiBxkYN2sElslElfniplfkMSoGVk+Ck1FTCcFO0jC0NpYWVm8OyUBt4FPFCQ4dmEhVjHzyW
BHMkUOWwOzTt+KVc2nEEt/0v99eMHFF+Yyv0NzamNc4bLton7GJTKygJAItST0rfETaInKDBpbxgu7l8M9w/LAov45ZJqLJT2b//1tb1ZMoGO4E7AY6hv3/0OLfXJnbuxovk4QEdZpvTRQ6EfpelREOnee3QuP2F
1r4/dpW/rKhuWC9yxLK2YEjHvcwKKf+WVJPtj0ZIevd2UNxpRG8hUHGIpvtSSa217PZ6dBv/x/ZdPSUVJ1Hc8qXoG1ua1FNzpe+pNVOVIY1ZO9S95DHZ7XDI7SyOKapTwzdnjN+RCfW9Z5OjnTdxk6V3Kq1WKf5a
+mUByTkncmi4BOeEeACQcTD+XHM7wXmBSMKaFsTwpqn9hPnnP58j3KvhvQQ+odSPgJhTJ8yHv16QOppVh9gIh597lXmRxbflxxQ5SoaUscDicfIRPArSiJn/s0FHALbRv1mx0G1qiAkb+QjfSnpDiAlqNucAgXNL
mD5KqvR9xAthOCwremuBS+ZyAXkm/SG2QoeMsblQFUc1wGZSqw5Z3wYYOpkKxZJZef/qiVtGgiOKsJB5xuAbmkGh6hni2Dg1udkTqpEr1GdsBZ9JY3z+JNPCerVAV5om8AdvDSd4R7uHVWL5Q+tb/u4Puml8C9zM
9vcPnpY5CFObcsQEpTMDIehPlRpBzSj2njQ7UGuEHa9X3PpNUqLtWctBLD+QqRSt36VH5viF0n9sA11j+0Ty+AX3/3iIByZaf8ADWBKI9iMnFlm+S1j5TjHlzRBRl33H0Zk2XbMfxH1+ROmvsTq6OuU6xEKeTaT4
EbLKvcsFksv9xGgcliE58dRnYkl85q3is8NoLBB3IFNX5EjX4Tt2nWpAzpZDSbr7NemAxHOPvunaFQ3YXNOwqy51UUKcAhYsrIbpcscLaThC/sL5ZSvM/CQdxxAX2HrD7olEO9kf2jEa4rfGy0u+qNvR7TsuLqZX
8wiWW0PPB4pi2QjlAooWBT68Cz7cE+z+0NrHTtT0Ge/UNP8Q2hDXXfTk2NcJkToZBdJwaGLPsGBiZNfK8KKWsjN1D1oPzn+PJJHh0CnYRlaMWY21+MRNA+QPcVGiGdWVKY6FHzL5gBziWTmERrQIU1dC6JVFZlQM
mTgBkXcWtkx9J7LWT1dO/THJmqpgwhjCk08hktI57foNvd2SO3r6/IRdnnvLhpg4Y5UHQ3QEkBt2aLE6ld61YtTDitXH9C6LkWjJWUHU5Ixp3LRLz44HFq6IRTfnV8bMRUuLa6z3spWHk9BdkMK5T8BYuhFb6DvX
8jQnH7xQaEoyGbkZw7ByiuE978DzyhtSU2vdWwsoP68dSlxilCm09T/ysJwbJeo+xmPuoVU5ylLOrJPSVTFtiuyYMyxSdk9r4A6rhaWM1PxpfGK+GpEWVICNx0p7x8kxes1VFAJipDFyyAdMbKSsICZSxsQDPaqx
kuWRsS7JvWIplJlgWy+iAgm2FN57uvNbikuwiGvZj/X9YAbW7UwRiPLsW3uAStXTp9B85NlW8pZd3zQF0n58xddxQRXD8X7WL/OIxFQ0s/7GZvi7M1kYPph1tdQx5FwjBkGikPBa2YiqHS0CtLzedr+W6kxXvliw
ds/qDXgikPAXhEb90N0cojl1ogAGm8AGpahfc6juChkcQM8fEvgOrxVGcPVIzlG2DSbQlenx++XCkmgd21lisrbW3RdRIuDSUMzraanSr0pChAkvIO3yh4kAIV066q8/df0guijRxU6r38XG153BhqIopx+RH9HM
OsRmmjVJ0n1gxSppxRKvMGpwA5arJHMZHNjx50T0BBGQA0FxoBZFzaFtElTtKGU1ZUUoo5W+0SdM1j/sWIam3asAwRSe4Oo/cAjAPeRZ8yID4nD1xGHZeolXyGc4I5+xCU1Mm0kwC1PN5KM32Kuc0Y6lwY6Uf/tq
WpiWxuAgXo3sjrgmgBXQJVpV6vzUDB0QTQvllMt+k0Kg/PrjxNywtStiKmLhhMosO9iOfJ5tKGyUoRMeIGbQ3moe7dIOkj3VpmkVWqJPYlmmz161lqiN66Rf0mJ1Wui4G5N/7mUVYwinvirI/BAM28zGh8iDC+6K
R8eB9V0hdCNQjHZ5N6ve4fshVRSw41n5CozwFZ8BMsWnUdEIl66U2jTa8CpUab/4yuQCYAqO8y6nqY1fmqpXJh4t/z5r1GUzoHUXtLKole75oeAKyNlFpI6tWQ/fAQaGH/Ytx8Rj7NdXNaElN2ILFL+xKX0PZkSg
mY+1a28cS7CAxThsctAWqsF6gFrbl6ar4Qstci6U58CtfL85qHFllNkARJJj+LE0GVSpz2OxgskQ4kPzulWo7/J//ZxudXG7/F8it8tCIrnPdLPGXt2AtY5CsUsZnXjY5TboPbIYgucGiKi9RncaF7PtvwVs6RfM
ZF8Y9RW/5dVbCPWzpWPWhoiPJJYrqc0SverXJmwN7ME+i8TyheDFBTwaKcJO62AnAhKwGQb6L5HeGW9+z9dcAIT3v3qa8ex8hIb08SYyS++0/XWSFK7vxqOyAQ20lcVmNWy/Tj/QLvyAXJVQ8rnzySucbMtpKPX5
fZYSy1iMq8zI4tTwPZKdrYvYiiA65LdGC3wk+JhrYvM6Yeeok4/4gERTOCufsZF4b6CYBbE8BMqmq1rrdjtgr38BI8bBTjVDGT6i/IN+zsFg00ceYMjAsBhVtNJ079hihi7xgIRt1hpCOG1QOFsPPTqw9Qit+Jae
43IZzKlfn2znpfpyItZTaXb45HfuBKLWW9l0VBTZVuq011LX7OS8fug8BciROaU0Rhh/12hgzzBRoNNmJCu31K/yXhbnGkjU1fa/Fbl+dfBawgtwd0dhIY/lbJhNtCPIHTUsypZyhQViihGCYpBPmRI/+4kismKa
IejCaiCJy5zOPUi1LZRZjM0BwVzi9VP/+CfQ87KMbeGfkT9D0bAOm+ShYs1TiA6ZIUAJpw5Gy3Z9C5itPRoZbCZ83Iauy7BdgVogs0Cf4F6EUNYuIM6sHvt5kfYUEwThuNS/R9W8Uywk4Y7BGXxscGrXEAjkFsvW
CCh4IjRSiwOSUhSDWAj2ShCeMzPwjsiXdiAIhrnrWnUTUktzYFqnH9GFbDwz4RubmVMRCRtw1CXME3p31+7TabOrFOgmp5UYdCVdCOXAlJErtoTa6mxxZAczXYrNBSUVjzxd0uYi2A35rX5DpQW4Csqv04xz2Feq
iQP28szFFihiYlOu41eC4/2sXuMM3nTUla/Sw9aAj9LUS6UjvgitKcmZx0NYxps85BVcflQv7FGnapRgPCMfsQk+3guTDfuBNFmxLfTdTzUun1GbhOQK6OvbybTNTypI5B70dWjlVj6rI7KFmmEST0Lgp1xEJNKV
KVqoxXKAjhEYbvBAIizMZkZkN1aTZgUN8pG3TpxA3rDsR6Nz5DeZ/sLDyjhKgcyQA/1X4WA0D7HAPBj78TXsKn9/oTwvs3gVEY09q1hQoAvNLwcxTgZvXhsRUZqlEEgqDlTDfhE3jRpXvJuC/rZlRd93YmoGta55
AP4jLukJ1J1gyL96xBHUd+9nsHaBKda7tV8ByfHjxAXNkxn8BjOjmFLazY8GlLVc511luCtCo13eel3NzVv2NX+YfHd2KDfnbwIDa7gcz6cR7j7giQsEUtII58Jsh9EFyM8V6tuzn1TvJCJ76AmMWShYq5O14WDO
hxAaXIWKF5Rj9cZTrmDnFu/feyGniHWgOhOGtfjMVcemlvXX1XcWwdn7o269n9Q8mE4rgiFrBMM/BFbipBTEiDsCT+9mGmQJ9Z3GYf3OxYBLF2fNaF5JYRRua72JM77LaXj3J1VzOKcTG5w3R9mfphxHxGIe1NAU
dDWqpBqy7EADZjQZGcyx2RXPcxVQhb70UeV9m7GKu/YZ1NBlE6UJ8hOmnYqS97Hv7sL3qzOUPJx64ptBqTlh7fsvkSWE+APoWTJ+6q2zEf+RBtrZ1BOlA5daE1QQu6RHW92y1egc8g6AFMWpiXXbol0abPTf2TMg
VFt7q++EcrHlzRCD8CyT+NRpiN91gsDoCGpqijfmreD/L2qVMN7bD1WtlAyCunHnVf/VBpI8oL7te+G0zM+ZIwZjkFKeOAIZpXLTFIsJq/Z9BI2vqVgdLgfdETiulno32pBKztBwgARIGAOZ6h54Om85a2Xt/5/8
IB2dHwCmXz99bGK9dz4eKn6V17zHugvT9mBr283rEo9GbFblRvgXoenZsf2ovWv5W+/sSfXu9hJKkNebOrlXg1YDSlJovF6XYhhDOJnLVNy5Sk8oha/UnG49j6G2IiVKRaRIxJH2axokOwJot+KupwKAWdYUZ8vJ
kvZ/k7fO08nTkIixTFa6Ok+uLb05Hp/6wRzLw+T9IoOrpWV3sd3SwMPk+VHU627RROsDcOkJ1Wc3EKnvbxCM5vcDyRHdXiKPuikE5T2cGH5Do1mibtvkRTz5oH316pv6GV3Vgh9udJz4Z3Znlt38ZmEzzw4Zbhn8
kofoWdo9Nv3LNDG/8aZ3PbbgbfKHw1kywah5HoLVQ4q2iimc3lGAZK0kaFpShow8bZa0pgbDu7NJg3SLmyx6UEfQvEHeW6Z67LT7yp4Xmw21wlkj5lg9m4egkYCOku869oJbEQcHqJXfpAmCJ1sOvn4dix9DYPpM
69bKfv++M9m7A0sCEHmDHA+Q9CDhc6MRwyGbGpGMNC27obck2Q3xihrBI8VNgUgE9PaIjk1Pim4vpRGDW8LHwGrVEQ2VLWzPbK67z4NoNnD3//uUn0zYWU+p0F8zUN3+eYj2DAZ5DJt5yqES9WfYN0RK3AdfO6Vr
/3/50qEm9z6mFce60wlehwPLblW3QvoZNG3XYDFnD/yv8JOfGepG8s25RBeZe6dHfqr96+/N0//1luI0ll/OT6VF08PrpsedLgpGbGN9lf35gy/dWs0NfHpuisqMZLsFJi9jy6TWY6i8pA++x884OXDyu7I7lTLk
Zi0VqxtMNvacLX3vuPZlKXXS9fn6Oxoe92mzgFieC7pJSZv2P7grR7n38w06b/SN/Du2JSfXyz+z8rE+RQkGft7waUS0nHHms/Vz8J2bPyjewToj2yuu4GnSvPeX6wBx1S4aZDTm6V/LIVRv6HdCuMji1F7p6IOl
1AnBYzzPvP/8pzOelVdw2LPLH/MMTmeHd9RHpEaT9+P5vuWXeBGs8jMKftobP/xFHXwf8eYPeD7m/vkBYso7Dhqs0KPKog9o0RPU3mMo9hiPP14X8F5xOMhjwGm7+pqVwnjV+alq5cixvKfeMPJkjt2/Ot/SQwR5
Awwr4r6ub/tOVxR+D9STwCe+EeTpidgZuF+imxtveqMRoq85MYLcFAEqcJI5v2xxu+C06v/zeNrTBOAQasglaTSw/KuMDnSkOE2H333b3HLRvRRigsMfthbU/wM9noaFP+2CfVHQDINGgpTaBj/08fJjr7VZMDf1
pJ845Tndvn4I5vb1u97mwMG92dz6N0edNN1qxfHjRfnzRxlpYvwvWnasQnLkSYFtGhF7XybBR9MHo9JdQVSzlOoew7qudlkbbRyyGfXNhRG3dHv28y+3RCH0cvMD+VBHsAEdVDM5EmHNzbTSXh/Xv6RRrtjvGBau
LhVkgX63W5ZX2Q+fT39l7S55+6kHz45RUDekX9H2wzIP5bXouPNtABf9KDUdVbW/Dlh0KtrxDU/E2Xv+RkWM2RlP+sAELgOT+9bpyruWg+0HBo++9fZrwE1PudqgBBSNEd0BNVD14ej3fTZkovdtYpYoFVJeW4HN
cSyVer5wquJtFtqCvV74ZZZZlIdlJD6CfdCuR7ag3RMbqnnLvjcsJk+1bhfKN10qKT+FsJZs3vlgVfxSI3oEHaqkno3ct+ss4514ngQSzAj9Z/EufZZOSUX3t4Rb7e6zelnIAWq3sb2gjrE83zvCVRNXIV3q4JGj
skU0b99dgrbQmQPWnPU2j3/UNjhanKW2UoJsOuFD0RiWT7QPCs2lbLjVWtQ+i6cdZCB9tMltAdq+omM7aotMLy/t3n+XBLeHO71jEioqGRR/G78BGYgUsfH+fxgvka1tU+c9oNJR6TMLsTBbGZ7VxS11vqna9m8C
7Or7vQO25ivQi76eJit3PcW9nFhUT7/K8jaMcAYISLQdKslbV7NIJOpqh9IScxFYmiiXrJ4QEGobS2f6xY9ayCHok5Ip2Ijlz3a+juqk29zus0yip+r8z1vEaI3mCM9Ee7inevYuyr8NPfJbtv0ZXYF5qr36ndvJ
7Y7F9nciFBk93nLfNfjE7AB/Ah19Pk10duY7pkv676GsNsbYhxXvLfP2N1E2H44tne1uw6/ORseXYL5pkvJ69ByBVybzH6M0L+64O+OECjJvZpBdGcj4W3AyUx1ODT14Sj8Ix/jVF7yDMDKfYOEChTCdcsc3CFmv
/W2p/ePEGw+mR4lTJIw7HexRcjPFpSeZGUpih8OIVurWXEPmpt+Yp90/4nj2nT+qeXal+pVe75lbc9WNl0cW9nIj0sz+KuTSYnIoU7vsqNtYHPCN3tPJn5Hbtcnvf4534OHR+nXG7exdtr/otvh2vQFFEqznnYWz
eQB1I7t712bZEV9+B5PyxN8m6mkuR8lZneVmYLNDgLgjqL8KB6yuOgBUqcwV0RkInongCgSDLi4LnygDFuABmkK5hBD2yEPFCXfD3XA1hhvDTGczhMGSELTCRQ4DALKEREt0Q1WlLOoeuobr1kvElwKBahfsW++g
Mi4Ptb50X7g33ZrfLwnX+xyI8xOAjT/UjN10oSuGO2pe2EzJP6Z671UsAs6tH86pp+kC2UnmDNtPFCbpLMTZ8xsCoxVP71MG0JvgJhejyNA1+GEjTolzFssWXm/J5nvKwHnAhVCnAMDVawddg9eDHnFT/LVb5qsv
TYKdngfDqwk0L+fZ3mqkZLk3TqxlMQXvJhg2gAO3Ly4kg+UaisgpHd2hMNNso6D4ZY3fNY8+MmDzguV6JkUroBVD4FG0fwRq+80TumK4GSErs47OgCViwLTyl8wAYUumIPKSjqGxp31cGbzPn2/nDPrCr4piyLoM
mSd4dUMBzBBaPXYByOrQxyG4KoIx77BBKmXcZC7FQsHN03WFB8k0Kgy3KxcnLt1SwnjIzCO4wjBs2OdJluJM695YeyGWMDiscJt+NwNHsNLBIj1kmdtt+JJqSSMlgmylg0V6yDL5yTMKoweP2sBSkBv/4AlA3MJQ
4AEcozUehiVllC2zZtBjcqug2BNdj/z+E8zZGi8MW/LAON8w5qgeTmkYtN+BDfOYnK/jMNige06D16tUOv2h1mf/TQKUMXJWpiy1l3dDCU13zgAwPaB8lBfCX/zOG+GWab2zVF9RsM+9ncs5p9UnkHkt5KoPvJE7
WzwBTwXf4ta/OuNEnIgsWrS0peYX7xrfaFzBIyL8J/pJGTU2A3cQjgkn/l9zhXm6Vvwwdyyr38tYAADrM9D1kWWWWdnKVrGK5ZZbYYVVO1A1dFv7Y9rVa9NUGf1i6DM+3Y6OyYnAXNtK9DbLsSbnZuYOJk5dfHKT
6DkXCduqXbWN2c9kZ2iSTBq3mKaD2ziNj73hnmBz1MPkK2yQlwh2lP34MLDXSHwzsjypnOFCbZP/rhN6HTq4NeGBlKZBEyMXbVe3Euev29vvWqjor2oczreL0Uclh9+1NdwyXa0cfoWy87YmNfwmOlswLNo2/gmn
IAofOi9ZQzCNWPmGO9Md2kQoGR3f8CAfxQk1jRreDZKQGixv0sEpAlLcK2loghQSMw8WPCx2LPtgcgB5vmjc7TbpmOCevV7kZXPDg2nu5UqW/XoPOZJFfbfxs/btEgtD4lML0mw4rriMOjKDwVaji9dZhOeeQkIQ
amOQRXQX2NW9XiWHIAs6cu5dJzk56uzrJ/OPFfMSlAgDkHI49AfrIDmmi3D39cjc91Hbr9EP7BDCAMHqa+Uqxos5gl4RTv3WjLRBAPXJ0TUGBjqL8PfPrNagcBwdjv+D4G50FMq3waEnv55+raH5Atdpk8dABKFr
0EvRm6NLmIDAhFxPiIVWLyLNJ/qcHxU8B0Qs6clmbL1w/UZi3OnpteTfhCYwIUHRk8gSQi0vkAotwdUJjnk68ZYbrcsKCdK22XY7alfCOcMo1sWjVMfZBk7gZzwQr1vvF4UJMQ07OINX3n46TbgwTKLgdpulGxIV
ymJKQ2Mb6V3BC5YRc+KOQwFwIcJbfGhqn3gbYek3SS7k6rvNn+ZjiI9BPgb7GOLjdB/DfAz0MdhHcbB6YZReKxw6XFM1WaIJV5Mi4zTa53gkY6HuLgoVFhTv+TEgDRjyrGpzAILJoB/2IcTeRSF8MCPsMEC/3xx1
O1A5TsB0ciD3+BByGDmAHMw9PJiMxR465YSd70VuCe4Hy/3iZp9+gkfuG4Nd+JFNmz38bLi7JyDndFhI45Im8FZLB7m1Lw3b2yaXEZbw0E+jB6P4A2O4BTr/MhJucMxwEueHQPKNxLON+Srzf95tn122Gixq68va
CEr6/y9nz3RrO+l68EmCNHOtq3/94EiffBl/xR8dOr6vqWHuEsAAmKZ3xSMe8ZcxnnEAMNUpGkIu37gXyyn0e74jlISZOHnyOz2JBn4NIotD14fSMFeXaCobT3pX32QKcI8HdJys/Qk6Cvzv4X1ZOTn17F3K2QSy
HXXc5yo0JxyfQWATiOMDi9eGhPuN/tOI1DNDbJxu4+K0vU4+J0F5dTrBvFxzeismFCf1E6Uc8M7ulYpzzRfjZgX7Q28+Krkc58BxPO5YQuDRW2hZVPGj8/7T+8AiZ59DLBaeINiaSj51sGexnZ0AwkVEE/TMo8Y2
/cE5lgC6BC9uDovk3cjmIBDtihuDoyN5jTCPw2+YsAQkSfntbvt7OnK4SZQ8tePA4U0c2cMnx6gXN7SNo1VPXytJHq0sWnsr5d2o0p3NjGTyBVpII1OQYJUnbTioGKzuRhsWnZS4dAeGUmDJMHIv63zKHA9UXyFl
VU3ui/FG/7QYZF/wBU3K3YqfdNbaInHuuk9gd+o0dJ/MATcb/V88zvUA41mKk62xXGoVQb/a/DE5vePzzcJp9GVjO8w8JyOjKKwBOynz0EOp25SsAJ5M7qgDDETAXSl6GeLGT4EpWRQATrkz3HpltfZAPzrccvrh
3+YdXu58wk/0LzUwRxPHJvbrzi75yTHEEZX99nSn22g+40XHXqOBtGLddTLxWAOeVtm59Uhc00HCImBCaPzkXzm3113SmjTEmDAl+ziwa3eJZuDCQxQpl2PmQaqTrsjkj7dsVFCtdDkLIG34YfmM6YedE0R8Q8YQ
yH/BH/bzHD6+v3kxEO1BefUAu//+QxaM5JQ17oXzK6m6Ke2QhQYrRNyLqbJGoItYJep8TJN9An3OUvVe5bnB5LZYen2zciNKzQkChX9RZ8mIcKJY0tNAelXAUp4O8ig8W+gAi7SDcIDRt9AU3kN0T03C4tISFpSS
+5Vm9wltO/ZonVBmj1bMon0ZYPlg3sIq6PVFnN3hgxC1WBzTHOcrd9nGvz9Ytj73p4X95oHm3nS9nZUnWNSJfP1xfLnJIwMCxYg729o52TMXTREAU4q4FJfRK7hcD/IKdKEdhVD+1UCcdGGSjezUoavjj0biMm83
K/LLf4yV7sdMBz758WYFmw1yBNYeDUx/5OhpRjialoaUC/tEmIl+0G8GvgRiscYnK48n4O/NwFsIwn3+Wz/1vBf+k058PzEKG4WR0/E0e8pCOVHMpYhxOnksy6G2H+90sv4023w/S532y88mH9tq1IACzTiJrwoP
qJwkXVl7sOZqsCcSzSCGfGzUW/B85Aw0mmT1A/LuUd89UBax1p4HNpWI/hXMgueCm/qe69Gkak+BLYEjyiTADeL08/gm6RjmMkrn/O8Apb2+1ll6RwRTQUiXOTWRwaxgXpoy6I9KBSYAQ5ocpofOtOddcjps5OPy
Ebx30YwQd8TYu8DBVhIMlDg/adRbxfwgJINJNsOPDERQbK9WNyu9nRJ/x+d4fQ5BoixA9I0fBDkSBpUNWyvJwt3V3q7lk0ocvCkFEa4UYZiBy0qSoedt5/sS2bDznHimfuPMWqdQcCfNGMlx0IP+6yUwXCERWIIh
zdZZDinYHOKcUO5x8punJcHS2zXLWxaQAD4rqMFn4zZu7zae6eKT7hZmkuTrAvC53EwoLUze7qH2S2yHsm0xwrP9m2K0PoMFsr8oJ+/t6EquUgbFqWbW4y6Nyn9SPiNzU0xLoe5T+AJLFTYjh7zX3z0euP85mDD9
ZuG7ysOXRglNLHRLKRbvbInOATnLj5o+zB22+L5FzxS++mZxauf1//9OAru2g5pwtrtt8A7U0YvHPQrrpkkK2OBwBCYHklr3rtPBxPloSyq1pomhUSQlKZ/ztozpzJNXIZ9jsLkJ69rSVA1V8lgT9Aq2O5QcQD60
0LCmNagmG+vxf15rKiRRv81JlluN1hI4QyVajS09xc/RC0ZKOK8WJJw6eyH/j0MIH3S9urkglM8tn0ImlkFcSXRvz30r6LodUAsns1rg5pUKeEUr6AQVLGbbZrJfJSo0/qrGY3+G/Kgo1DA9oBhTUY2hCsLscv9F
SRE7jiU8VrHYsAW0VKNuemn4PgJSo0LQ+fzJFb7299K4xuUuVTzZ45ebL+JJtskzNI5WLfD390GOA2v6t5f07DwIsJluxhnnRD9tE6d3Bf6RtkkX6kucUBm55WeT6yw5Q4/1DUHJ6//XrqIDf9C9gr/ItfZR7gKS
nkEMMxGDOZPH/7UEdpbN481r+GXjO08v5Vd7djfj+Kh95CSa9gTODnSSci45jyLjnOQy4xdLJrOveNCparEGqA3gDJ+uKrQLwrNQGjppD+Sz95cOtdpuKpg3BmzClDNBIhKtajV2LgReqxXKdE2dQW/y6v+U0MRM
m0JoBDobrs4QYTYoQ/QbcFqnHNOJL7FG1NM/E6R8IHIubi9sWvmcN1l2p2+eDB48XE43CEvOcFhwj2WoQud7FgAxODJjQj+6GenPppBCtIu3TZNz4eciJ8/VBi4f3l5MjJel5RohRf73ega3HOjZcSb35QB2RfuI
FSLv2x3KwzOk14wQraG0qJAkmK2vvQBqGEFFxQb1+ve8olPg5Wj5b4mMKVRfP0h9FvEytnwngwrM17+XbbqD8VYi+K5MpF16oYSvC4JUx/dErhlDJ2Qem8+2wKQgMtWXU1EOEMjV0CIRHCPiaQetUxmZ4o2S6Mzk
1QjS+HJtwIUztm0BVXIsWedVq8diaOrBXf01xcEdCdqKTXGxajJEuuIxc9Qb942LPjAe/hlahkVndkHc3iuZBG2PveiuPwFXf6IluH2sB+8iOrZ/OrdaFL2HcLXmbZU+Nls+EihNkv7ImnmL+TRh+7DRJ+qgSgM2
fliyZd0dtcDCfwUSaVKM6FDfnIlsRG4EzgeiO2m54RCxZa0iBdInN2Yq+NA/1LyYfaEzRao6wv8GaUR9rs6Y315CAi5USSg2O7GVAg602k8RArS+T27bvye7bXvszW1Wzlaa6PEmSChkNsZ9lLw5KBvt+rPATT6q
S5rEaYObx5L8c/6Yz8UqO2StDb0WSnkZZu5qqLmh7Z+d/ha/8NPcCaCG0bF27BZgQr7BFmMc8lTADHHylLNgnQAyjIM8XNOkKR0YVCW4kuBHmLA37P+RFv9b2SaPg9fA7Pv3Bk3akAIcHKqm0pVoXkH0hUxY0fyi
r8zcFvJ7lxbAAn2M4GOAj2hrBNoh7wYmbMrLWIJrIBiWBincBZcQ1lZK/iSigfdooKqOdzasrggFR0j0+C6ccrZiE9sko4YyZT1Ds7jhAbqCpkyNtbQ+EPKr38XIbKtaPWavZlVVBC7dfhwGwGib56rlbvqZugFs
4A20PKcrYSI53pkeJbTOSnUzkt+b95EKbyBRDCTc8BefCVAXFNoQljU00r9fIZAODGufRdgGcpiyLYYMeSSKjKOMRKRLG+o4iy+7V3abAsVC7S1xZMdqUZSFTQlg+CGHEgE31yMEDsBRwAHgucFes3zb2+befLse
XikbMttCjc6JgjY9zjsLxy7Qoe2Aguy81tSXAt/gA7wJocBBmgYR7MKr4PBMh2g/hWAPJDu7WizBJqwVRA0fNwRT6jtORhWj2U9q0nCchis1/KhrTMtmVsVrvrsV48PR3FBs3catGXC7efXzmk8RXKw6WHHo8j/b
b3I+WvPdKN4EsojMGPGxSwOrXzcfa+cqLl+laJB6iqeRSZuJAn51JIszDc93GWjPTaFEIRolwBSNAxSqdYI9KdfglRz1rXcYGElWzOSI01Qm1haZjJSVZdqI2yZMrA8yGck5sLTsdgmZX+Oj0T5FlGTfPWZcmVgb
ftLgD1U24maAP7Ybtl6Eeg1/yd+bb5ZSLhiWcFR2S4OrRTU/zQKCVk9Z+osbmsIoh9SJaTPviITNvpTMk3lGOq2d2+j2UW91HQdhecZ07N0eWPygy2cyh+c6EzyYaTloChRoU8kVOOTMsd8ipU2UjzF9aHklf9xx
dgUmytdN48B21enRedibvDilp97JP3aZAspW+wTsgH/NgajeObfAjU8zUcDNjCZ1q8unDeVV5K0w3rFpBrxvfAcYbgt343+66Gv8z4/wzI0uT0hDF7p6fCBhsF7W0ihLUtJpY3tbrMg1iBwr7mWgLWwlqWN7PBs1
o6yl/VZ3YnMGEiDVLR5g9gQsV3PY1GjhfceAV7VBMJRTT51pmFV3BJQkpQIFcgrs2gRH/ixmJezH/Id4qwkwW0lngzmsNVXJB1cbdiQIIGmmARTki17K0IxpmM6YBuQjy03PLfbwMGz8CkGY3NfZxd4HH07h9gW1
jElmtpUX8gnIgrB8tanL18Ca8/wVELSgPd1MJccoeaaSK5X8KCtNy6ZkW+PoHg3LbT/ZiAfo8mUV5ecP4Ykq6BeskBTFgoIJ6Nj+agjGLidlEygUTG8hsg8UQaxAIG+vnRb/9YwASyscZB5hvHXGEzgSpPLVzZ6M
VgPTpGd9FGjsgbv92jcZ51Q/a/M2DwfV+jJUqQxGPlpiI5iFyd3TQsISe9GC+8MnuwKhB/nCtEIweYlZnG/pd96ofUTKNGJgye/ygLPczQR3+8Dk6b9N6pscDC4fzlADOHyaK5/EZkyz4BxNNiMF7GRo13OPU0pF
VwWxeo6RaotpsOtMqIkjimYBRMfnJ8Oa8XAOyRn4lpwPT46V5rDponmEg4PA7+rAZRu8AKVOeGYq+7gP37y5sWT0K2eWebTEBXzOlzXWPr7YjRlXu79OiMDuwtk4h7BgHcKohfvNxij9MC8r1Dmn71LUfL9SvTIU
YDdNcxFM0OCjxvyhehZv5GbMsVoXsEIdO48gjLR19OmeaKktoeYAuHJQsvXRWQAz56S8D1Fuh1W9CtkBbT58RS8l21vj4mURp4ZgO2pM3DYPK4rW/8mISTttWOb+qdgvct0wnDVShihE2OxSLfCaEqU8txIb0fMH
SHHKqo4fiNR18I31b9wTnEbtkfOjUcr73pi2KZaeS/S44lXYA6nYyZFsjWA6jqtu59ZQZbqPO2Ku461Njzew+FzaxeMmCV6g/oof1OtqV936PWPw4hgMLy30WvgRQk7OqUilolvzULOxRIDpNXeMCaksc7utnSAN
9eGrKv/rdbYxWCq+ykJlIJyEXKlZ2wTJkzPrB1ZRrBcJJxenz+4bFvXYwAFsvbIawOIGKx0UMLlawEa32XDr83An9MpgvX8x3S4ABnv9wBIeB/7eNKAAQd5aNvZxPFeYm526D/zxK1yUDrtKLeDpJvJofCMVmG4B
LV6Fd61+HUQQ7C04r2CDrhIzsTCrEefRTTda6+HCdUlTCtmWl/SqTzhiukBLl9YiG1MQtzwg9sWuWG1hu2HEYUG+AD58RxELkVjEtHVUDTg2CDkCZJ3VONxClOpvbds3yeeN6LsHZqnVGILvJYESARLv/LIhQchR
U2zdfVjLkPnBatM3UAI+wVIK0KG1xuyyzlUeoC+op+DBvze+TJ5ChNIl1ecEjdzGFcNge58TxQBIW1XIwyIABIHi4AMzu30LZFYevQgSVhQ9j8w7TJXTmRIm0ydJG22EA53BTYt6OkUUHlbz7dLMwOvSN8Rexy+i
y10q0KKuFiauQi88WZRTrbEmHoCPuNxDyFEe1Eh1t/s/eAJ8uztUQ2H+18wsJG9VtCeD4eHpzC4bvn6nXLHAY7LjnWjchce+m7LvYIKFuwD9cSDOO1qlRj6QTnw6gbAegWtB1uMDlW7zbWpFrALiWiHmF7cgo0Yc
YhjoWak/vs68t+YwgA7er32jjPTL1K3b1HuMdo+Fi1pAEfvhwZ7T7ysQLt0KvXhtNA+gI6dgceglcFt79jKo3Qr61adoC4McweLQo/1I0KZNrUhNq/xUsYNBjmBx6NH+B1bb6lXJoInJPer76TSKqBTTKCJQrG9r
bFM7STNXnb6wpHQhedw8hSxjJIuoR4PJxqcskXpx2m2WV1l4n0bz7t1qvOE8pjRwDkVRjdwZUzhgqUzQnr/cEtdauo4oN8fBiBmECHAAzsG9K4iGaPoqboBKUeln5artX/sVwktKUaWMpdMy0218LQxpkD+N0wzd
Ila3KFwCuVy9+iO2XN6fHXicanKaW3kHz3Q7T00PrLRv2fNQk7BtsOHCeXxOnJ0m4+5dPYN7MZCKIOLcJB27OP1fmjXwzxgPKTaBXIj6kmhRAds/bgq03rOPRb0zPTrysefaI6tOl0+JqVfa1MNPSBWgAIYwdjWd
MtUFKmN1FAlUB6GjSKDE0chIPiW74Lc7KkrKXWoZsL4KmxfVQeirsLnRKxAqmU+mHHP3XV02XFsl2JbOzOl0fdQhgQed+BEqQdYKEUxMPP0U6iFV33zohRKTdRs+jHn3GvTT51KyEOHRiXM81t+z/fKJQ/4HonzY
/FRUEwcrsLNc6sZQplR1oJEuMNVKm3WmS3ASZsWDAUkZAathEKhXbOYMd2Ykln6CuIVY7ncdqGThYnew3mjCm1ao7ho6S64RCi0z1ILiKqjWWuhV6skLzqiHh9ikThLeaNb4UWmxMVTPsteCUNCcaVCwcAoZRwpI
40Gdg63mS/Oh/G/sLR4AybLU0bONbMIukOv4it5k8DvdMO8cQN6g9e3Ru7fPqt+voJWhc125WRo9iqlDZLFc7Ww9ZAf1Pz1AHhfIagaZsKssGiTlI0aTbucbgm764ahN+EEN6NOPw/GYG1uacgIdXgoYIKkFsqoi
PkiYSCMUplymuF90q7GXjjd7n/ryGjcVct5/pSRqka4Zi6xF+9a6GsUVuZKIfC9VHoLSQJ5zJTZelweNGMPNJgFTYMhzD3aCFnyY6NNwyi4B0/TvwceG9TtNW2kQglVfawKNWnvg1gm0JkLy8it0teDlF8RoJbAV
Pg48OfvEsQ+jS/v4m8sbPIGx+kWHb0dzMncI09UXvGwvecRyJ3gPiIEtg0GHjR1bWGkL60GkikJnUQn6u4olAnTtU9n6qxV2Yg38tr4RgrIcpjtajuzNsVyArqFg7MfSkv9lmheXKw18OVsU5qTlrF+E25l8eyr0
pv78UqrmQl09nOOPWThqFqrnrA3RbntyRkCypt9hI7wDmz1VgRPo/72S19ZzT6c3bXrw06EVXDbExx+vl6AP8NH49kMvTe5f/oIkjaMP0kcfoE8/ODr74dEN5ugp+vT4f7zNsGvZ5K4NGLD+j1mKI16ygebCTBUc
8KOnBu1er37bvro8eistl+JuAP/+y5G7ggt8lHv1rpdeoR+88Mkzx1Hlw9Fe2LooKXYN/VtrnC7+hzckdh10lis22ge4fN77AQOtGuTLu+W69myc8hhtXRoQwk6XDXZor0kS+l8L2smfzoZyxjb8W8+AgM/1Fa0F
ZYigwfW/6EakebuE+Mu4SeXTPY5MRE/ixOb1hYjDFGU09H2bX34YAqyXeE8B88wg1s0N21HwZGSHIpgpunqSe0G9J3KwVs1mWLmOmehPPsTgbs1EVqctTLT5IDNPKmPpH2tGbtRMPvCS+cWtTcNgsL0LjzKZrQNG
z+1iTGGrniOVX5WVu02QLuv//Uo++iF/3/9rJpLZX/1PUsSpj3oAH/VAfsA/HTu7xhzm0N2S69NLK5HX9vftZeqpPpf1BsSgFWX2b+Qxm79NbmxJdtqe0qGB0zYhKakGURooeX63q5tMT61dq4lS6z83Gp82wi6v
W9k9X2k9bl71k52QmS7bIrq+SOFhP7Sq4QaSsN/1+qfoKk0DJBDMYMOj7qFsMbG3/J7xBPsPc36OdXfYz/8hZRyildJ4/6tGsZdUPmv0l5pr0l1PxD+G51R+dJg9/Ie5rJ5k+9VOcud4/5DSeolPLLLw/jgfP16g
uHg4ulCd6Z7Wor7+THwPQYA355uEoXhv80kGA3vmMsnfkPQ5Iue7Kc4VebS5cDAWavMEA9xyWOCNr/Of9TXKRqierSEndjegTusl+07yKi7XXiNaNprDnbT5OYXcqzhxUV5PoD5DK7Wu/PKqIzCfnccxWZKCkw+g
Nw8znJTtScZ57CLpshRchlanQ7FZd+4fsJAnvWvn/GfUOI0+vStW39zBH5PnM/nP8r/P6zg2XFg5adNMXpZIlO2dlJvn4uY/avSt/Je9PLR49IzF42FK4gWfz//+ZqDT/48d5z0144Y9VZh/RNoK3HrsbKeUBWfr
ZLdMingn4J6hhTZtLWchSlhveYvl+mkSOuc+1OQNKYDqyOnRtw/9iPn0tITEqp/mn6UnRE/SE+XZdXL9yHNGKoiMvhD6ppCYG98XJrotFOunWiX5MUlcXjmLiMPu+tHjjhV5xMdsYPZwnnmcA5Yd8t45QeF4KyOC
sVxBaLpEdhuyQtBtgEeZ7NStn0KeXBi2kc4zxuOFiQp93AoDeYjONcCM97Hcpy2AvV974VLVG21/qkqgJQjqoKRrLkOrPvtQwbYetyKxF82DjYVfiWT3H/Y7u24ePPNkjDuVgnZI+RusUYGvqZ8eNs8FkqJbN7Sr
w43dP9z1T8ny2Ewmk/uxyqgFaMm0AP1+NV7Pr3na7zPT5lPS3RQPY/Z2SeP4dnfiG4W8/eS9O+4+zgJLsd+dpvY+gKsLZwOkPDCruIClGXvi/mNPOFGn348yXIElh15w9EU1od6cH0YPmWzxwwcnU8HphiAIA1qc
WgmWb4ieBqaeNXs7pEH6+/nYUPCO8rLOdCZCjtjh0VjsLj+de7wgqGMWpZ/MbtbCt8+JbfY5+MwVDt980g6U9BjoRXhb6n11esQgNKqo83cKJgEGQVw58YpgFebo2u6DK5Ch9zSjnxnhKhAPZguMFA5giGSR4GEB
yjnTN2aIiinhcuI+yJ/yDMyxaL2GJth8Dpaz9iQW0FeuwaIlfwdL+SOWuDAadZGq8BiytB20i7zoNNwNCTgnBmYgSJ5A1MsUFpSI1W6Bx/Lrvud9NCqPfykJ/EdjnzuuS/FBTJWDZcP5sbA53pSsftWh47HVbQK9
LrbywggAEDLCGLqd3U8AD4tq7CqwCVkiqWcSQs4AhDn/Oc0kOyUj+XT8UFa7ueAC41TQP5M99LWJyomwkkpwYMN7FFyzRCy/R5cAXFwP2B/MRS5tBQ6rFAVYM7abMCcGVypLaaRAuYf+teRXj4dxjKD2+BvstKiy
50VEa4+0K/Eixsg3FPPu5lOzJyyaLSqPyiC+sVELnxM7xXFxuh9+rkdI5WLxjdz8etjYK900J4sdWcH4Y9UtOTOxAsomBmLmBPCkR9m8x3cPuCtuUtWhAgHhOsxV9AaHoi8Ue90/V69NBGH/3YGEElBUI1R/N3BT
jGItQthlDeBzxwRxgezpwDR1+UzpbavAfDgp+TVJ1PpYCmpZg0HHzoU3gwv3A8ZtnZw+LRfccgfelNtpoH/oNR04CYZe6r0NC/xOQmwDUStQScfbEMSll4sgFhouHJvNrHS7wcgIwqKdhqom9g2TRnoXjcJh2Opw
yzEtiJI4rJkaZNkerNGsdpP7JGWbLIV3Jv+aZOggKPsefYRMGeWIfErfHu/HVwz5e18HOG/u4H/PNR3vvCdgoRKHGyxj8U5sLMry3oEOn4yxV6hD4VPLXBxnV299GUPjxyowSQ2GH5rTWdT0KDkOlUzXfeXr0qHO
QTTSDx4Rl/Brx5z/OuqKDBZArolKM48GNQuLBehojLOALGP/K8mPSSRqho4bCiRS1IlJerWFwQum7Zw6BB8VeekJOP8uSrdfbMPioJy0w05loOJ5ZkG9iefTXqgqVlF+e3JEw7jelSz7aB/0gt/tk/zdB+0Rt2iv
C+cjPdQV92L4/rvn58G1KDwWvq0fmuhJQQFcS7iUwZQ/3cvoHVCQhwz6MM/ba6mFHEYlyjp0p20o0qqabFosC2I+hqS3YNcufYuCjgxvykeT1CGZBoVAR9dhazn9aeT9XNZU6XVrj9jht9aQ9f66rFvIHU45MY/G
xshhBPuw4CLaeUNXJDNe9UThsdO0cd1FuHotWw5BDuubIm/xeM1bVTWOYcTv0exHJ0/GVY6RjnZnaEeFwXqHmw6gsDasYgeKDBkXiaAw7HTRuMTdRoOsOEkRZMsCxpt1C+lTv113PY1PJkTMLoUwMcTigJHiJiLE
0LpF7RDc1UEJIaydUdBipJMhfROhjMxaXKsMYcXHfC7FojOsnrImDX8/rsMLUaE8BK790P6uZ7OhQgTFUkC0DDFa1lyTREjflacTGx91ch8frPcpkI2iir0UBAsKcK/cItJFeXaGpGoG5ZrDASyy18+bVYv52muy
NWLmqHCCuI+hoaiR/M4vy7pDGoKMwLMfCIYEKZwa1PoaXyPUT5RdoMQ2wi7SlRAbry2E7U0j0jiPwwq5gjD71EviM/C5hqkRxnE/yhJHOzusEXzHGjNZWF256s9w13RdcYemv5ReK4T31uU+vXEwACe07cxLi/aR
AbLF6L3bg6UeqyS87mMk2/biUJwZla1J8PXHcJPDA1JGwRtHugWNjdvTPSacGXkrYc+yvRHGiciFaB+NurIBjw2NvQwoG6aywpP0x33ic0C4UyMiTJHCjgwIVodNzQA22axBoHAbVah/Rbt950HC5S+uCpSFI4j1
lUyCoj5bWrSzJzx1DkvS6+b61tcbNDc00YfMIAPOMa7k9ZLMbxp+XlXrW7uzMWJyzGXnLBT6n3HfvtUm1hw36yTOZX17p0G+SlNMPSC4vQOV+uz/SuHJR/AQZQ9a6UPM9vTPmKRXEI/lfir8KBhRetz9P9onxSBZ
QoKcFNsvuthQKyMD/qNJJCBqc9rUCLX4JmY6i2RyXVzXs9q7FIeoBsJNstmGpaZbcWRFmu393v6W7Y1HoG2qNDpSNLuNvOgtlRulEZQP9COynvFwtedj/IHyHpDzQaAlwPvHgP5YOxoWghsB9bBUofq9TlC3TDSo
mlID1bmlyQKhSxkleoHDYliKRQlIAKwY9m7SSCsmCpXEl2BEm4hN2CGFgLLgcE86MuJ3Frbf3sfQESFvZQLwmk67ypI2k48TO3dEbyU3D/0Eb/V+1s5o4jm5UvTMOEGF5UqOOWHLuZV7B/PaBZnQ8jkmNAuTdqLP
u87XZ6jZmXyjsKDgFeUNTJv4fy4DWmenQpDYza/d+Lwg3G0iOzSSKAkpET2IKYY160fYdJTIz6pasaBqAOqJJ6EaL5T75Wku+yYEtwgqyabKCAYVDDok/6aihRYTZ+I+hHWFthQsKWlvAeRM4u0A4YZrhezDaAl4
vk0998horyg4l6Y0HO9RWesJhO0hOV9fUNVWWsyyoKJc0jfXlJMWtZx/4kJ707h8OtKejMVm9eEuwYZEiZwgWm2mdqxIXP0DGK7fFKlwCsp9qzjY1zRhFA9V77VGXzCncYHnk1Ip9qyfjAye/Jq/MBzZu/vh3viQ
emoogXUEgp6aXY4u9Mu62qqFyYGd1KHMVAliHKVSS31ABF3ZG0ZXY5I9C5v3C05d4SuntAxjVJUhXDEAdn7iN9b34Sg1Qu6vApSLrlpZmoPzxOVrrg2lqg/99vqdWkJ3HfcFH7pTlUJga4KebsdYjE6Q3XA8mTrr
NxP9tfZK+poRULPbrjrGDSgdFKudQkiok2b166halb0z0yAn1gzu3dI7RRj6YR4tUcAdjPO9xHGJGcchkxeghwGggRKjHbLatfzjHIcxuz12ljbt+BjoiUbJpkO1LwZbyvawDAAPSwfiV6lxvAXlO6sNSOQHoW4g
RQau5pJjI+0nOwTwt59ZT7JJTe6yv0DFOafkrRjlLssymZvbChPUqOruerxfDVUFhNE7vVHsorta4KUyAnfFLC/KnT8L8idW3ydNQIw4ZeTVWzrQmzZ8Xzx03c6eFYbD7cjR3qhT2dfGg3WavcKkFxv0ZYTKResK
+8iUehdiFxlW9XgRUYBeXzvd+zjhYv9yefONHt7kcKokh5dhpWil2qF4nyXUNNACVDoSXFiWVeMH8XL5x5Qy9nYE3jX1mh3ZCqL+ECc64OthrfgdTkK3xivsfXC/fxeOzcEH+aX8fCe20S0lt1n+MuTMpberJz56
D2fw7Bhf4NhDaFAVEg84RDNKXu6ur4765oSl4BzxFaG6Yea7v5Qq2yyJUbHZMDC7jtUIx5kKrjdzotepYPRbj9k60dGtXpB7IyAA5urTYkj7qmW9w/IUj5DOH92tHz4adJfv3ctuLZX1eoLuC3/gYRvx9s4Dvuks
VioYk2yV+h51MkPyQ6vdtQi2L3f5zkqbrRxFzdS58weU+gxt70tEXgsWTYnrkc/zcfqYXCX1psEL0BltLX1P69TbHLrJzHnIr0zYgnur8vh5Xzy07nWnMllLdagKSO0JLm9+2AerpxfOykpNGjPdvPpCFllS6zBj
EOzzYHWZKXGKTgHXsvkjCELSEfOPTsPVKvi3BE4fZ6TJQz27YelPr6yvpfIjkIei92zNK9J8wJNt3NXBWPiEJ2HuxOetPo3Pr9K/iAFPdufUKgqobo8lOCMrNx7SR+b1D8iJ6ut9yEr3FuU9iVcSoKase661K8zq
5F7xktohyK9m+EIsFHkwfm3E4AOvGh3vHaoQ4HW6/RxpbiyswoyYtfoWOaZZSJDvXtA5tZGsdkgDL7PlGwYO39EjJ6rvh7RDljMOYkuPFwi0hdRczVO2GdOJlt58c+Xx/9xwt0NdmTrMaSPfRXsl90393lapf2Hg
aTbRoqo3etXW0DiRWzG/p4SwYkkkr4LxsFLvl7Sp+/8kXKxfDn/Oq4EVzXHb6VZZci91vHNxhnado4dowCxD9yNgiY2DGEYm6ZbdNogD3xHRXIA88K6fWiY9fDnpi+0J79fyMRAxAx/a5/4Vquea1nHvqv31/jf8
5awvrqzbw5sfs8psEe1B5tkseC03PGavtCnk2i/HtyrGprRlhxeBO8yrGAt35YTlpcJPEGPbrdBiMpEbdWW3BLwRWQO2/ZuazSRMFKqNbBfPV7JAffEghutOm14JdVBRBSeUTTB+W1mMRnIcUHOtCSXjRQ1exUVf
UxuRqMV0o2qLXynN6sVNqKZPh6up0OXjaUE88muEBlABioxFh5EF414PmftQBg2d0aE1GA0vwGUDqf58K6sk3P3gurz7EMp7jt76IGVAhZkZo8/foEdy5d3tGE2xDx2Hya3SOZGy10Usa/8fDYuL800PjcUgIq1F
XQGPm4/6sbUepXnt+FvU0uYbVrO+LV8PfSdTD1W/39yGTpFUIqPaIf2j5rSzGQ2hKnqvU4r3lqNwuwb+b8lO2CfS85AfKo1sU4+8jrRXVl8GqDlHSS8kE7le8tnrPPn/o/YsHufpy8wPiTj/uCbeFbCYOd7rdyOt
vQIwXUp5LUqme+2VShljp3T9wWjiSGVnUgMdK76WbgqxZXkXhQvjDm4Ilg2KtoQn7DtHpsHhuzU1eSiaM33/MGoahnbtHzG51la/1QKEWHSIbnd47V90cllf5vVBxcUWNZSM0CUYVDulJqmV1BgoZ7MCujd02got
/igSwaZvrqlJyHnMZpW7P3lKZyaJT3LWU94g4k/vIKvOPuf49Jao9n2pSo0WQ6qMxZaSVt1ZmqNo18RfKsqUGwvjUefVXum4lXdq9/BD2kJPalEumdmMONoR1NEqq6XVfhfIP1w93iWLDuukNbgGKznQ1yNWmEkj
s+8YsXp4k+mpFUUbfncPesQ7cY4hSSt3DoIC00ZC7RtnKzO/Zzcv+FLXNW/WX72U50G1NmALIxhaG9dhWHvj6tjUKpgtIm37rdrqCRcTOHRQxJr2C+6h7UYKpA0fviLUFGxjvOB45xtmczBdhyiwdy3O53OcZZlE
Qjvo/lQ7S+RVJ5s4b8QpJnJRfsC21kayi/W1hDQFJRZWgRsWUDBXFUschaQ1KiWW6StIyrA9hUMFdaSZC8EklFXgM9y9gsO5AOR8QDj4wCgoHzaoXFiQbYGmNPhSqubERnxlUPE16G+JacylnBOOJSxBadOXDLnK
GjwR12HPBGZEWA36lB0uvbyR0jgsRze5HxB/tr2+fHmDij+A+4FmYocK1Q3mNwrqHlPU9ZGaEopytZJxBE8J37Q51+RhVFYFRPJgRd6mrRjCd7HKYfQb1lmVPInfI0X0I4i6Gij01oS3mZBq4Hy6TjJnWU8g/V/E
ipM63FVHOcbRE2mjxVTtn6/1SWPtaiIofVSPalLQioW42QnabDS1DnMktfFu6oBHv/x7T1fz+CQ+QPPMfzRV0zbTZtysm+XXSVcfJpPJ3cN8BmbyzO1MP3Mzo+3lwwN/8quHceTFcPWwx8x3q2eO+3icwz+F6uGb
qvmnKZt/Nva7bslte9vO5+RoqAm8ZsZT3n0xcKuTIXh9PnL89XnRojfOv6idi/PY44MtHgFbjYHOaCZ3oEyn51waV5oqo1HOhwg0W/eH43BixhCtsg2cbHPz8aH1zLNwXtynxnpkvxcQVTZdA61uPdu0FybNEouy
qdeZXAL+6Txx66nO7snnoew7Ouub3mOcxyl4i4ZBvRoK1zGTxKdjXerPLn2P5hrYzf3AWbp6XOO0xud30Q8Ej2sX+H8eKxDiCwP23MlCtoVAN04Ep+gko6YOJ5aL/hmCverU242JdkLaGkLJnt98WJf5X2xqe1ib
hAFZJJv6UGeWfuvzAE/sfQnbZQP9JODKVLRFOAtabnwQM7aDo5Ozixu3/kBldj9mcKC6zrD6rMueCJ9lpOMIrwyyHd7hZ3tcox1lOR9EL33zCz9WICHdgBg9viiCTg2gEQu7e3MC0HNH6R9WOfbbQfOyVR7JDLpw
lfbzwNqjAMX4/jc2Ry0VM3RppHCEPGN0ltaRVh5/dTa3eub5Pd6w3cMudDgN37LnCZ3l0tqAhK9Ybq4Zh2VO+wqCwZExqrplhA5DiKSgaQv3TnD2PTEy/+k6wbuyw4gRaQQSSHxSYDsOCIp3uzRXF06x9VDQk82Q
+m6bzJd6iSQJ6ecNXgBLTkJGy5OLpFitBHv1pwlHt/2bvxZHadEipe86zuIIvBovvSPwgpMC8d3caTCP/2A/U5pNL2qaXcTax7Pz9p+Eaoro+I/9ozNFjzc/pYKZNrQx30VD8IK8InzL58NNzPJTdLMy0z4DUxrc
AYv20uAkvIUqs1Y6J3guGJo0QTvif9VG2r/sNcQuNzJhiJfe4uxu50pe8dZcZgvAc6wpaGu7P6VbUJASsXwDT6uq+WeZovMWIb6M3/WQ2XvyzfZcr4EiL81Xrsxfrgn60unImfLnfEINHMfEhE/LPr0NXGKCzts6
MbjLR8VQ7Pa6f8j731acopMShHnqAZWprgxcmHexI7VCoBnd4z4BxoQr0wZNjFj0a4GzixyqlNKuEEMgQZA1OM1VA8qs6nZpwcSEn/cF8TMk4YWI2bEq9T2N1sAWMXHwvvdZt2exf37XiuzCp2R+HV5Utvy9H65E
zWJ+9pQInQkgUqKSTWc1NXigX7jFlVfhTtQG0GVRBWqhgyAXtin1JvOz2qRUOL0Hi54kJusPT3z0A0sDlMxOWfpxifN4KaTMRjVJPAHCxixA8V2XJGpRbRWRiWXPKDI8ANtyngq2ytIvmP6DpDmD38FqkWJLD8Fn
iF2qd/+AityrAZdtbAU2ndQX4jGdRgKQa/8phKe5WqripyuJLkEqPClsR3w5UgEhpAPbaGkioeo21huCl23A2SLAbCacIljXMbFYbK5HHksOttrQFJL7bHiCBOqDCvVzSFa2jYSEWmRd+vySBPtRnc6trCsqC9gg
0C7nkG29lAtno4l76sd1D2dfBRFVbkGszOdXiUkhMGMO4swNgljNgsoc15tYCxHrVqNRZ0xUoK3OknwlHUfmK+rbPXm2qxq2p4QPaLfr1kVTVTr4DOaYpTBMPWdJ21k1Z6ONf8/HQMiNZTXJsqxEpGSPsc+djmA0
q/XjIbPnYKaLkEXz2HPnLAVAuxvGuWM+CxvYBHjtmiEH/FDwSYQYYNcXUS8NIecOCmLB+eM4nG4nN49FA8h6CXibV+5iafyIDS+F8v7JOnpUPulAHp6l7WORQQQUotsqAPOo0T1DssKIsHdlEly6U6OOJgblQ+Sq
jPf12YUsZ59G96GrpucBUcLlh593zeRXNmKX1iwfbg05oxRge/0qBc0REFpLj3VimZfdRYMOlGqRAjNgQ8XSbWD8SWrgbnzLY7CYrTUD3zr+GIBZTczqi/WybDZY2Ze+NqMDUKj6lLfhn5InPW/Xmy/L5wq03m8r
OWibMRF9QAhfE3ypIaYiojLS865/ovVtnP1UAtkHFxYFOeGpS2K37tDDpOx/tNhTR8pUdUoqAGt/7uUxd/ib7MvYvjGWndsErmu9ls+NCVS7VZJr5fv4QRRqRNQNRBqYgo8iqDXPpd2cy/XqTw3kPHB0uzq6J/tJ
yrH7XN5ulvv1/fpK6H+OeuPbsMfPJKrdHGb8bwdHJ2eXUXMHBqZZ5+IDlR1D70uaFsPVNey4zks5P/b+mxfxSCjOVXAMId1yM13as/tvB0eBeR2wd/NYZu2rvdd8dIKey6rjW53ffHn5XhiMlFga1mGrsEZg3o4p
q/VYJPkrO2ebo1U4iJL6HaDLxmosINcZcOTP6ZaLYKs4eSOxMcD2byL1TzDctBf0Xah2YSBdG7EMnjL09No/iVRByju1TdFPBkZorvKwklvgg4dDC0UMKmykvYFTFoxCiV6Xgb+nl5dNZlVf+1gsNjNFVL+6KBxt
HcRKwEAnoUMzDssrIi2FMpsmCtXZNMdeIonnq1vxQTQ1sqaPhhilFQvkFlYgsH2qRKOW1944LWEnJTeeibeFkXYjChPvy/cw/O0R3HHac0I+sCERC16MwysBkEde3b+8CUqNgwCZNfiyXf9XL3jAujGfcja1G+q+
wZnmHkhpj+tmXSP1BYgpJCyf1X6eSrBULbJZEQjWgYCNGqSi+fSVj2mGJj9tG7KBVInFjNFV3qcmVMCIBXrZIKZP2Sd9SE3zxuTyoVH/xcAKwWWQVxx2usIWbqngdy8CiPqny9926JZxJkVYnff69fAq0giSLuh6
EKluNonqpOV7/drEDeRe43m0Ofdyn3oOIMs/2rUGAHe0txBtWHGuP16S1MHX+s/+FhgpTKLFEUSmpA2W/BFvFImftAts5Dk7VzYjDoLftPXbB38wleTmljHZjdpqKHwClM5ajLeDRpJN9MWYBu0FAN0Mqz85Co3w
TN+ZPHs0v1UsSoNBcTRxK08mjzzgMdySmyyMpH40TfkAzR6bvCsJvw5fwJK5IxjXxTzBnaCAvIwG93JHFQmDNnpKLWOhDrN3884ouaADHlPfYJqgUc8wykb3gQxasDaczJU32RpmxD09LH6yvJCsBeqRsTCqdtmj
AIrEt5FxYc1usLQKJ5iMdY2DDjBAqBcRxVg/FFVRli1CIdO32nh/lWAlaBSMabMVmoFoZhPAC6Dq07f2tjxOg9NPeepq0efFpTPf1La3kQ+nDYQ4ONNGbtO3mTR6FxleUmWztvxedk2sp49IRoeJuUDq3/lm1mil
GqiscA7UV/pNCSY0YsegCm+2TAu4bkNAP7180IUSWTlvM0kahN/WfHAb4f3S/85hixG44/juAS7btV5Fy7xzLXHD5NvbTqrYgcC5ltJgMR4FaW/mRLCVnnKE2RemYoPTwlNOWKd6wPNOrHiQmKAKWFYMY3e+OfqY
qsuF09VkUpnrTLVX3KTbi45Xtq7sVG6d2JCGm2AO65XeFUymBMENoh8iKzoS+F5AoWpKCZCPA281QvlqZ6bMOq6KYqHVRtJQdXQlvR3fFmAXrMUq9JGgFYfwBFXqjzw9JfzHuhIJxZvbWM5reBWD0zUtFN0SgYWL
HF4HSFd9JLJFqUI28QoUHTqrnY48LX57yO5JeOM+Scab1C0p28KtrtyZq2DZN1kGV7vntv4Od6/g9RirWUemwAYdasoziQ6WGU1VXfkNDwfZapOoD6cBen5MTdyvzUJG6MmZnwVSW6WJLrMQrQpnGjxtcYD31poJ
JLEzbN0PJxkNqClMtA4I+M9pyHlx8gclv10WC6HfXrZ5BPVFOjUATfvCik0o0G8pt3jnHWFBdw7EROHN+7Rv8jvoOqxxFQwc6t+M8aSTE12fvM65B+f4M10aNxmhiJF1zqVbTiivYCD+f2o35UdvqAkaiCfiQwCo
F3QrUZJOsezlG9NtuNuorPX9XVR063eNuE2xTOkWUdOeahED+CpJod2WZt8//OtYKvKuLjnb46TsQPsynXcG6tePCNw0wuXsSLVr7D3xqsQRqbxy7JFefOCWZVtj4iTPH5xoGnaz1nVney5nurRN2t5yvFrnM/rD
LBrAkpvBBN1QlbeXonOAFoI90YiifdKe7UFRtxY8cI0owK7ukMpgt3fTfyO7r2fAKviG2Al2N+eLuQemG9Po+wWkCdD7Jf+baMk2XSmpOzLv4wt37Ft/r4bMkei9noE2wTgV3447jXH05xBkb11pGvzP24x936eK
1k1GNVjkDdxRRDRfEyEKz+y8w/5dAyMy4skipa2rJ5LC82n0rBZQ7wYwP7rhFoH++opughJNvH8lZq6KOAcizfsqpjTV33bXblCl/TCDas31/nmlyKZ9I0d6FFOHOi0XgfblWdtqE2e29raXJ+0c9S+I0SU1unb2
uEDpjlHfWmk0KdMEvjh+Fr+/j13QHWS09a7rL94FZ9BALhPvzM+fP3eiZxoLaDwAjm+f6vKNUsf9Y1rc6ahbOUKqHqIRmWqoTxn0eeR2FBh0e03wvlU/033R9t+1p1REZe23+2QnH/k6wbRvb5Qbcod8i+7lmPtp
j+MxjZN1LkObEacOQwBPl1vvXgog8oWoOgD2hKmEZkDqiW/UItVN3+5o8bAgpAJjHNuaKUc9Hr7whBfSf3XCkw09eHZ80teZiSiNIvV7zKZmn6qR6L7hhxvmK7lM4C537ws4y01tt2oJ+/rXxVgOsnnAfXGn+NY+
kjanun/HTlMH9YvWbFGBX6PwxfGXejYKvPR/1Jn91QlD8Waggy+0i5mNavo5El5KwlfT0jei7fHj0k+L2cHqPU5/q8+GK0XyAPDTJy1R3y+G9mZJ7AVR5689LJDeXnFHJalTj2BVhHO+B0YtP9+tKkAd8OYCDjWz
xPwvathql6yTUX3efV4+6HCkZn42G15d58iVitOLhALr0I6m1syPtVXWNk2/ycJzMzZp4+Zqw4+AK3FVJlCm5rM9W4t9wDtdm9rT90TfyWBSiQ9K+4gW28+KcJfO12qOX6dbZWhUi4hPKNSKFTWxlUcBc3J1Viou
hXQ1In8TWl8/nbOAYYcxVjvyh1GesAUC/A3iifKXURU7KZfe+jQMMvvW50uGqfnbp526lr7EdEkAljO9n5aSUDoZjtNqldC/8328Xoq4XnFspJN6VeKr7/lubUmKPaVmRUWnLwu/rwYkw+Ml2oF2QWpxcMiFM5rv
Iz/g7hC+7x0p6j69MJN7Wtbc4OGuywVcNlmHDlW6uotf0gIWXFp6oAkIWTPSm/+6edWPi2AxW5VNkgv6NPEoZShm63SbQwMFAZff/PjQpMfkNP7SYPQR0ezoqXyVv4W3k2/LQOgqZ4Z0gDdgOMemkgTfhUwjTpMu
RR2FSQJc8h/lpoBE6ufu3l8YWdJvm9R11Tcd9WxsCto8tqyjrnYarVSKc30wS+dqrcuTdv7rwJAk1jNroCQcUoNA6ejUgf3zE7+T4VXGjaYSlbUHfcTwSlXi0RdmHzuNegHAMIXAFkICRAnLBOxfCFX+DeHLvpVf
KPLoH0DzzsKQWkn1c9wZJ++RdqtpdrAK81UHzSsMVDXBDdNUwb61f8sZ09yGuXymeYMYrZJF2hT/0piWBQLcsrmV2EHhzhz51kmm9QDkL0nShSXZ8PQCh2yC7+FgaKHz7Tak28gsfgZb/OHpBSB4X0Ky77DJ97jZ
6aUh4uJunyzp+C/oHwcffwsRu7u2jFHkACcXVKRmq/IBuNbWMS+0WDgjx9sVEMVwIrDOtPRXAHATMdCkGQ0ck0X/MhwSgmOmRWRZigN/meagymCukYFFYvMBgsmyUxTI96z4QZb9wqhDfySMthvLvD/fdgjWAzw6
OUQxWU5qhfzCNum8DCdiUG4cAIyTj1SzpJBzChW1k+/jKG6yuZcE43BEVFEAY3jeGweNswciP7xEc4OGtL7jooUCyj7x4AYJufqzLL1wkqIMbtpRkDVqvEUGoCKoHNPF34lSDtI+4zOvAIUUXNlDW1+zFM0b+OGG
ndR/wtzsr/Co244lRdRzL4ssbSiGQa6kK/CxOfHBL/sKtJAnbDXTwO1uFWSlRhVNKPzJJdH/OsIe2EaPA4Rb0fMgyeK/5YjQSVFAqYgOvzXcBUy8lRWQb/nz/2+ydyKyqJcihjNW9UwoKVhjq5Gb4TmN4T5uSpPA
O9LXb9viVH6Z/IPUZJtHBl3EPVxJnW+pBN9be8CT9hkR6W0mTyJBkpmK9mxZ8k1NUulT+cgn+CRcw9SG6YFNRdjus4kFAdko3dC8HU26qdi8VvsXyCSead9o7BHbRcDmJf8Nb7mVCoBy6pevLUDu269Z4H9+VZhs
YLiganHqB5bLzM8jypfwWysF3492xrPBDpWOpBcZvVT8nLZKnVCGXDkSnbcWeifVnCUoFErowlk4DxduWT1jn98tZMiQ1dDXc4QKFQr/LCl06NAuYcKEYSykqYUODJ1wphb93Z9nrPef5Rx37oROKKELZ+F8eFGs
uGK3emCXIBhCca6aU6m+1g4VyrnvtUKHdgkTJoxr2LD7Q2wwYVzqgLhCRsG/jKksNAtS5vmcFSmDl+96yO1rhHdPo7R4PqP1Vp0/MbaTNvRZm1RSjYyKtGNeFHlgk2/tfdkAWrBjEfV1pNydoc6BUaOAZrIHHaFc
Pfx+B6c50N+jwl3Y1NSP2coLgtZGrBTAuafEm5gA55c78dkmEDutfAFQLYljIO+nUKT3OlSWQVkhr9+RgmpAJwmQDdIkWKJLORQeM8b/kU22HNjJfBEc1/VWP/OUuiM+ABmNs3UHd08g6ZoA/9HIvfWsn18F/6gu
qz0w8BNjlVCRIs6BaV0MzkxO6a3s/3LjsGczMgppzOfmLzBiz8059FzWtofOJb1D9/dx4opLuOHlO+ifV1F9HquFe+nTsjkOx4h3joZCXMpJoeFvbkn0J7oRoZ65tzM/WHhPN1/6p0rlEHNTzO6jk9VbBl4/jnOr
7WE/JIykHAKV0e3cZdd8EHAnECshkVq0e8gvAGfPeFnnCdP/ruk6HVG+LS9JF4SohCeIzfvQCJoBQEVSRmV34h7H+NiLnpH3aBXHqXrVWerx7V/awASL1QOZzn+mxBRa+jgvctCtSEPZRgx/yoAKb0p++nDSO8iz
eViI4jQl7z0WSmA+CKDRHgygTC0oJOA0MeKPh3RgkoSZxrc7hRBLnOHmNUTCplxm0R5IWV4jD5MR7sBcfiTCK0v7nCF6OX3LisaUk8kBD9H9rdqxq/2p3xQ5pR+ccGwIoPARnhMOzRQYHH7wRtJvfvRqPyK5uZ2/
B2jndbQifiSICj1t95tn4C1XxJr04HkfHY1c4Qn2XMNaD0IMjkjySd/w8vHEz8aC8mla2wdSQvvG3BOC7h46onm+ypFu4I2w/exAg9OpCJgi94KOg5DtNOCUphTdKmr+29HEEphEB5DX2JsYzMc9E94fPV6gJmp1
/Ueayp689KLzZ9ru/bSyETgEfIhuAHJZ+jRA7bP/wCGSxBgcv0kSTrOeSEMxyFFBwvuDQSE+JdmAdLxyff3pPJZ9/UDyJ5cIBaRfN8xhAIpan8DAb9UTv/UAtsGhikrg9um9y17oqihQjYqLXuM3O1Uz5KrOjUYH
/IA/uC2HigNhVlSGhWXzKevipK8+SIQV2YQFWbMHns/TD+NuNqoMswGqaobtnAhlaBf9BsGPgkRxrKJYuMSX+jIBkR0ocdlfHo26WlgUEE9IrMGDv0s4UwoVkfnhktsSWzzuoenWtkU9XqJR9ctNAWQD7ytH6M9v
dr9FaogLaT8wLtamt88YyrbvzVUYX2EKcZ/fancT0aCNupc3d0SX6x6FuHv/Kjz/XMPQqYoqM4D9GDoYZHHCdWeCBQcceQi88/M55WcgkM+hRJC8+3ZvAnec1CNTe7PQUnuCUYaYzj2wWNDvMJLWpGmYfF4eTSUr
ojDvf4q5AmYH3AlIxVI6VKbDgN2VF5ei6lIp7n+m8hTqCJf1RMV2EEDM3HZGP9202nnViauBgrriO869AwxKDB2qJ+0XhJN18jFLe3IOOQ4xo7A8vDhhCryjVQqfqOBxjx71nsGPH51XMsK3a2r0g1EARH+bB6dn
/2xVV6xfDtY+Vf4wz72xdSeqWqgILTnSO1KSrxSjRO8i/PlnDJ92o8QfGx6OH+D8g6j090g/Pi+x22zQQ0vyvkauJBIyV3ZnFVU5uZDRCgjFzCIP3qPwB0wXY64GVXb9KBV/4plXMTNGNdh35+e8kTwaG/ay0Y6r
VXLuAqJ+M4NnIDLrCX0eAN0HfLHTo1Lb59472V/oUC/n4oGTxCCaVfZk8KkvKAVonQaG4IGR4AD8iK5vYGL88Qnl85y+k/UEfj/TUs82VCWQsbg8ANO6cMHHDCikJY4dcFwl5O8n6JMvkCKrJAAgckTjJlA9OyfH
3F49P/SDCLtnwxn0qZqHP9+5zNfNFYW9GxATSD2v3pNY6C82dAB3x+8bexL6e0YEF66Tj6H9HiIDOxi8lTy/Cu1W9F7Nh9U+Q0LF1XTzsoHe7yjx/fdIcfT13CEbVPHJED6FEEWhWaZu5dp0kPKNzqsAZB9TDxFD
DePHYfD3sEaeqC7CuzUxRMTQBp4owADLmmuV+tflFSV60TZEUYqA1dxyHurBW4KaVSSG6x+Ddl7a5IFHicoOqHqhL49h7zfuLDHKKw9QTBP0y0N4ZbMR5a0UOrzD7FKEESVzEMxrWyCMn7POuSvyG073vcxDbFFO
iwFgID3e44YsKhgCEgErHxXPfQ3xhnyXRo2j9OFpVIXQs0xLB4iL0pN9chEYPceJ6NDZNIVvdaYuCrQR/FiDAsUHkv7o2vh4+xd3EtIcBju04HIXeHpsv/sTNF/Nqxi7EwATm7CRf2fVI85JDcSIakM9HrYZKud0
jBNM2lho6CEyZQTlx9HQZpqROHTw5twlra5FrlpDkNr5XFEqOcsZJuT3qpMKNQVUO9EZJ+AAS3qA5AZ1YZT0mUyfqpx0wjKUCQJN7GPOtx2U68ZpI+aSJe1HZXJjfI9y3rX3Az/rpmJAh+0/eWhoyjxCI7K0sn/H
gdeQpqmKCXfOlG0iP85mk3lWsr93JIXGYWuEZcWHvf2laJi6z33J2x/LS/ARHF72xvs3szfsbA64fiiMOIb+QSFgNys6Y/V9EVuIJ65upn//xLKt78LJZad7OLsjkB4wO+hJv0IZq8sTL++K4HltLkk+ygkN97XP
E9NaMdAW7G9LdX1nJytanogodBfCr/MqhNZpEpCGRDPLomDSq8BqLZkPeRmMB53qqQ46TVBaYl8AtPSlEvyq0L+OUTTYTfWetg+MkLTuS3Z2bxe2k1d6NZWWS8ICbqt0+ea8+nizLqFsq1xfGMxGKWAbKsF9QF3j
vQeBIl69avxY2ED7a4llH6uAdFVl/7DY/cGIJKRLlFsjCm/dUPTjZ4xenkgV4t6GTqEAgM4TmhcBxGMA+62q87Ni70anajpOv0Z54VKLEIUVGnkxlBwm0PKDLObzDbgvpuWq7EYtZDCoQgcjvgT4OX2Ud9vjGSqR
1/QnYUJ6V48V/+jkFtn5bb6Q86zizfDd0Mzpzj/IvxYV4V6i5KIiQl61BWITYBjNhC+bl0Zlzu6aqdil++z91yvYlufPtd6rWWUJD2771+/SMpmUZsJaJ42mUmTa7MukMgnDQBOV3vsjJ0OSMQawMVzvxI9dxobf
TVo9LXy4AGA6Bj83onzDNfmaKuPY67DnSiJhKxOza8CLZb3+gssj4pxBZV7iAA7Hqm/JnYd2kgbAaZLc8QM6iigHXRaCeXs2HhyM+dIGF1Z4LKWxd+n6az29fRub200oTqWQX2kiZ80ct+IO7G3qg7Jm5UkEBpyE
0THAgM4MV9lyLwKmdzwNnYIQzt04L1yNAEbbONYv6nyt1MvN0hUbzhfOh3s5lX09zKSV6zT1lH3xg82X7OiBaAH4ap47zmSeju0yRFlKTR3K5La//EKrX+HK0MvQSEuT6FqX/sOZ5UwY1jOyuK0sle55t24UScLv
FBgCD8c7CJKlGYw2T6GSZbCLBwvSXEtiFZziH39Qz8+su6KbpiZ8bo1yCrCbKqCc9E0WFQB2ii6dZd6+NzNe20nGbHaRgtElymFhJ7JcipLpqYSAVEqYaUDA9uLc2wBkTrsR4WE33F8+iyUNacP76uHtp5yQhs9v
ykVrLPD8hKHyTyjOHofXTQF3Zv5JSYtpMATD8ZjMDY/sNsHx1Tp5Aj8ePv8Q/NOcO7pZdPmfN0Sc238b+B3VsygK9Q/9pc8KSzPzkn8WIP1g+RTfE7xiko4pmIjFeXoPfmZ2KFwWvsHj4Ad5bKn66T5zKgYVDgZg
H5abAhuMXGipIxJYN/xErJJKbfFtXv3jVFTHvp9MIuaNohnIjbkjmEs60sTX7pyrNmkyiUhLvX/y/iACDR6gh5rfcciknmerZcg6+A4GkxzCRsWAdbWMo1s1exoDhgzCcUh3euPbPk49R/gk8gk09l0Kq6ZGIN9r
u8VC9cf9CBwGvC0upD8ml6iPMKOhPAu4QXwJ9JEvIAqIYDRDJ1dgZz+sXIMnRIiipOs81MiaX0zR5v1xsXjZOghKGubvYGh86bJISlt8SGq1D8eocuTlJhnYqL4sPaCn/kH8fe6wuv6Qzpg+XJ6LU1CCgc5kC85J
nKuyPpDlLuA3wdjJ3iay84ykzpgmKXqN4Sbg+Y5fIbUeIT5nhYhzS+zbr9Fy56VsvY1Rk8OlbHXBatmdbQf/z8lXz3nhu+7/8paE1AG6EKrLT87EG72YkHLVMCkymN/81GclZbIPhF9ZiDWcyAYb/fH8LQq3w2eq
drFP42kzt9QaJABJHpMo4CzyZvvCMNeZS4LkPCIXoAOViSx2gtwc00l9VsC5QaOH4Ql/XkwPpERhbKAZoC4ih6BVtMox/L7TxNinsliiTUUwe5AM2PIzqWdmzzIN/zP2s+Y8MRU1MR90knELitZqDg7RLOgtR+uW
h3mrF8qcNvrRPagbmafaa9P35hydzjCHSCerrDqupQZvK8vuaJcB7Z+4DHn/z4Vk5CNP/yr3MH6xh7uELc6NN5JVs1QnY7pLlBM6NzXOvtvx0J1vO0+COWckpmsSO2XBch0jbYM95X7CD1V31tLFNdYtrlaQ5GNh
mx4Di1zvdHjlDxdDZFCkpD+V+smHQL+F01sCtRoHVqXgEUYoS83Co61mH4LrCKVr+oA5z3WEMKDYYD2D++2ppTajlCIX9JPvNb26XnAnbiA6zH+HUOR3Zn3pTzKalB2SVvSaHstDPFbUG9c9YEpiXZftAQQBsavP
dj9aakfyUDnzR6/JXRh852hFNBvi160FuG1q2Ul04++QuvfcxcRPUvSvA6wTFYIus29p6kcBQJCsF0BwVPLaV4hPGvvizlDgeyhQ3g6ETVvjrqHU1P3PRcYMvpdHIAK9gnA8sV8yHRAB+Inp5CQvLlyuGJOQNmxP
R5vI1bsIZhVOb3X/eXmLeJ15xXixM2JWq8SsVmKMgooXuE1RiPAgf6ubUvezE/XxtWV8vlrzR1+FEQ+HJ0SO5XwZBIEZlCmhbGVb4n2nxox7xy+3hk0i3CtfnwVPDFy2uAonOJUBxQH5zNnZrxGKNVWp0YOtE3Dl
zM9zK0rofHjHqltMMYA6Gz7O/KxndS0tFTSsHF7Qks2RLlCw0FFtx+L5T7jzrCdn1tmNpxFlUVsUq3COyPF4g23unsegdrLa0t1vY2agXMaK8lAEPBAE+3MkyqW8/2yBnV/za5d+kHsk0sa0Cqkh3IZmASj7HSmY
N1EYl7MYP2vVSSkfbbBP1ESMG6B9wq2n3D4WMSR4HSKv6/1N88dzOZoC5b+352G5HrrqhnlG+Jx0ub/xi/Q9Bgk09UDQF+m1XrU3z9EoEYG/Ze/p042lPkWzhLporm8Zze8l1Aah9AMGbpL4k/pgiCTDz7I0f+hR
46h4gZYRb5gtIlTUCfsjmgT1rxfjlvyAMtkJPxi21GQeA6pLoweHQi6ooPlh45XMdfqBnM86tuCS8xIHHcbRLDOYf5IQvHnhPLTUWVsuFUJf7Q8c1zOq11CqJFn141++MK840EtUevMvlAryCUMjC7560thol67Y
7+aS+im7RkuyJ6GtL/LLKuSTJyfjtz/xe0021tgnMipP7pSxTa1BG4DuB120qNaYRc0wB+r1enLZnuU6mdwfANgsWpI+FDJfqbEWCX0Cd74cikA2egJ3wTixKi8Xen5IdHGCMKgL2BGtBPzHJvAoYbOfOkdwIgAS
SZMmnF68ts1no3OscpVXFATHQoQYUYQ7jx1Uv6PRVdbuMBqmWki5dTVXkiqBiGNkCWAgrZrbMD+LfyWJFXD9RPWut9BPeGAIixrCJvy3K+H9y6eR9JCVXRsvUuTvq2dtdUO3KcivGJvBAxv1ZLV5wvGIqbho4rQY
OQBLu3d251dEmY+yC+T+4FoyO3WVBMm4Z/fDXuql2RcdXGE22ULj5nxfLAWnJ7JbIB4sniNtr2jR6X2biWxTd3GAm48pjIczK9oOd6hhiaZFZlYAly/4c7xAKpo6G89LAteOe+g83kMDhsW0trqewFtCS7Vy/7BJ
P5/mDl/12ohNleIEq7djcqAj6O/6A54YYfNhxzYrxm3ncoaqsjAQ4F584t3TjsClVXCCGfM9AxtmnAcc0d2LP/9EPyfkDbyXJHDEuUf1BvVjoJQK9mo/u4zmXcrlSR+TM+Nr2MdPch74BoJ83WDp9nZ15/RaEKSC
Ez3LYy0vAckv3/YeippP9iBbKtT32M9iCgEFSUJ8gagBzSsWKH2/Wh3ngjHMfbGGSriVW8bRF9tneFL0i6WYhiqLKEBmla77BudYPqqRCXST9N4sTnQwkYHtZmzTXhk3NaKapwkaOrmQ26M4soHBqfHZBiLiQ7ok
PqzxOOOp9kU/lJf18GpMSF+Bj1bX4I9HKoEgxhUM5kOXNEeg3YeS53f82h/uu9lPKGYyLhMk4QRO9XBSN7SANSTLRpQf3EFtKQP67N9/oYYO8W+wNmXOdZz3yTCkqnvioiWI0SjrU9PLmWszzgHekPQM9yq8cQ6S
Q9Y/6rBzrrGTYxdFTPzMRLJAOB42V+LLtrb//xxm7R5dMA+UAlvCo2kEg7pZIGs1hQZF68drnpvBCz74WfPbZ+RJV87fnjL9+ZgRd/ZD4lTQKSYdxqBg6EkKVi7bcTUhRM1kzqibhiwkEgNbcFHaN3SLHfVofCIA
IbJcS0YwWwp3QAOdZqe8ImSENyq1nRHn7itZwiFM921EK13VfXF2ZdVFwJV3DRL2rgBIjb7UVke00awSIbhO0r2Z4q3dYzSk63g7p57RmpiQDNKkYF4TsnN+/jSmadNKUwZPgm1uPg62UgNd2ZpFu9b8rR7U7er9
+Vppafzp+oM+HBrG6fq4Yc4k733qEtyHHW92P38tjvcuYa5259KWk6HQacc5CRZaXOk/3EuRJBeA/DiyopOYF0taTppBNTZqPRd0WK4QiKMEFgt8GhNGi0tvJPCOAo6IU5nX5s5etbs4G0jtaNINQiQMseqjk2oT
LJNwjx6MYCTULrsHgZfoeO0LXTHCFPXXsrc8wzU6Zp+9P2JsCvfW/AZ6pHGvbISgCJDIsvD7pZJ54Usu/f+X4CMmD/ZazbTo3ZVCBH3ITMb0dJKyoAQIZvFQDveCwYQGn40WqpucTVOT0OFiSajlNvbnGn88rdEj
vSZwCekvmADnGOExJLdnheCCKnKEx6FVF8jUTA8edL32pyZ0cOE5hZQRXGnuVb3xt+3RZ/GfnupCyR8cI6k2ouYh0YWQllSDU8km+iNlomLnbQS7AGLzN1SuBe1l1rEmcLbbqYUBvRwIIx3eX3N8os62W7jNxw44
VwQluAS1JR/lU9EGe1ZxBmDz40jAhRPrq9BGdsXYTmQnDdYcVzwVpKGKDQaFptUaMGDNANlhfeQblnvHSJJWNLWL7XF9eYqtlWkepfNLKqSs/sxttoT//c5tBVReuK98EHJaRv55hkir1LRnuojsXMDRKhcuZcU+
bffgfnrgnvBOA2uKLWqSiYwzPFvc4RBH0D63CqUuxV2op8FYLZGGZiejPMK7uta7ZLOPE62b28HiMenATA9rH3BALAh8oesQiAD/S6I1H9H7+qaBvkS7fAdqDy4nFCv2eF8Kv+ZV3AtD0o/VeI1Tx8xBHfVQrzmU
UndZAD28qPgDTtP9aZ8KsB7USqDKhk19X0wsztn3lne+tdty59K4vuJt56kDwPxR5POHkN5Yp/KIXMMlln2ilNAu8Pb5OGu9goRUKsDTNaba6Uz+JkTQFZTOmp6KfWY2Xv5FUoEA5NDDYM6d1V8YmenXouJzCu8H
OK3AZZz7U2edxvxKjndknufNvABCbdJpjq58PCxNqqOTBfeQ7vIxZHd/jYySGgk1AH2WXeNF1mbAcdwcip7RQwEOsCNuf/DCtcr8fAqyRgfidm81EBJQltTGDYy1l6gfwecqUTGuEr2LId4BiggE4Uw3IQsdu4H0
8BYJDxjo6+Lhunho43fs2XmWxAT0egT1mDhvugm31AITXjNc+oCWdgwcBRpGlBXDx11uV7mOknwbZ5n8nANS+vR93Ejcvpi67yQI7NVViWAgUavZ4/Oa4HE0mT1fZv7rwtBHgp5HMUwXMAvmEJUmQTMjFoX0uOr5
EPRfBgfEU4KVML94181SvR1iPW1YzFMb12rQgKJmOolbsNWXmOi9aYfPVM7wBGHc2pDzYa/mvn7c81yb/dffr7LWH/FZN3qt1E/gnhFop9IsG42fJGtgD0COFnNX8ZZukbcflkbBx3wrgWDHx2nGYfGV8hbRpNcz
zhdTq2H1iRp/ZL0YcSeqB9SzH8eDPY0Fy0ife4/60E3QUnZdICt4nYtbaYrk1ABgeZT/9xxNj2MDdi7PsuMmy8jFOWcqfi98FqtzGeu9caL15x1h9HUtbmb8afWTtJS1BxXXqtYJp7yyRY6E6LCB1zLmr55qOzb5
Bq47pYK8meBJI9PX8Xj5Gi9/nN9GE9b8rgm7oNtzp71/L/CewO3zMwFbL7664xbxfugHuYO9l4LTKPMtX9Ci1jDoaHJ6W5oBxQcHW3V2kpZuEpIgVoe0uJSwSzzEEX9CaVgP2yFOOAHWIvbBaWfHXHFPC0SJkIts
CdVNPfH7oP/ffy4pGv2tyaJfYq7FGMiA4d5j2oyOcxxx5yrD6GamQPzNFmAOks9eEvJCW4K75ieBtG9GzY/Nxh4fQjjYwd2qqZd7j1OO8xlRw8aKJex9ExD0LDaGzpGmawjtlyBVJQUTNmU0v6cw58YBsLSKmYg4
ZzlDj+le15stLV0NVRbPXB8tuMduH6J2jfBttZD2ScO31ALhjlZ6NQc6HyDjdbI4G/jx7us6ZH8aeK9ez4Fdr1HajNIQc87m0xXj9fkz1LFT6ukgeDGG517lQJ4lg7FXleeKds1e/6W9rX8mZJOPtaHI6zesXdy7
NRMwBB4GxFk9NiY6fh461fsDyHK294MN292Fo7+htKibsLR1nXy0CbClGNL/Th7LgX1xLgQnLPROMVhJPumuZnE47Oanx44R7sX95UUKjrRA4fz7HAfM4xF37dTsXKDYStw0+jHYYaNkwg7k9MEMDI2uyCwEQUsk
iuu0Lx1bjbZyzs04cGAuVBj7YOHDCSLa6Jklb6/WYC+aDEiSQbY2f50Ur5gpfE7p0AHXZBSFY0ugOA7E/YniMXcIdSpOi9A4+g6h3LjM0DH7zX7MXf6jHPueii0xrLjU185lEkWxcuKXaDtRC0MBuKKXe4+Cy5AS
jHS30e7NIq04pAkSs0tWBd6FgpKnGtkxLNVsmymSvShTnV1pUtOKdJFD7FUnyRCTk/R61c3HApDTvOEYcTFjrMIpdrg9CIkprZxuoqeYyE0zll3ds29AbEIpm+PNTwuYfKMhbCGd5B9FzbxTfzTP62+Qq3iKoaK4
FiJP9cfV0kvXLLjaqbhtxdMOMizeOAYXs7f1F2iFppqAoy3CTqHsBPpUWhdJ6g5qLOloas6RFnJBkTLCuLkOsFzb3KQqGy73/j2H9VEjAE0jlhrcuKDIuFaagfRhZmKvW4F5901fbZt7CWnSJdEhUl5CVhhF00eY
TCwnMoo/DSM0mGpGPo1CQFVOhnO7Z/NoiAsJFPLNmm3bqIQ/5nGqTEd7VnNC+wgQTqjSsHtCMNtZaTHgNoHVlDMNJe0dPS1wiJzKgPaL+oS6keLC5jAGZ6QkNEuWwChGSy4xkiG/KCMTdoGPELPUY99ptZPgsYOm
nj05la0xGvR7D5eywWbOptTe4kdvm6fGWpMowKR3NqFoWyMGYBZ4KkZH9HeApcQ3nfISvcLW7il3d3XY77dJHNzgl2ZvksU0K8+9lMIh1/sVhjg/H+qKbJqGTIoT+bTH2NCqWUshQn0ebqH1wLht7nDYew647LCg
jZpV5qsGdZav3DNDVgL+cZVRakAabld/HTI+jcc3/Kz4vSXkwbFYtvKH1jMWHnMSDy/E5M6YCZlqveS5N9JIW39PElVmaiuLL6RUPj1Q0/KLPcrxwJTK5m8Q2JBUOCYf8Q9MEUbJpmx+3KZgzwJXxInZRc0m8sXJ
6JN2+zczWEULOkBFSSoebhSJ2CHzkM65e0885gtNKFqgXNJaRJx+q/UCUUcsnF2s+yTtCy5143Vf3lFVIGTUWK7brtkv121iRkHIrZinns+u1U6vtnZMtlfp0K38PpEyoBlv8poKRfKdr87C9dlFUiE1u28aowbg
J3WBQ8Bc2QwV0VSyQu2vJ9Xh1HiR3Zm0wfuCtrdFvYWQpQrgOhtYW0e7lwNzC5DGvYUvuYfHCrleiG/vZpMOruA8HTunIUY661pnIEA4ulNHPEdsweFvzDPU0otSHj+dZkhB9eY+lu2lOIW7B0KgeRMrSLeMn938
aw32Pj7OGx6+Trs44KR2Dfex/x9I9M7gyigdF8jpfVZFT8FtYDNiav6gXeGEB9VcMceWsRcxCVu/alL2Iavw9afZ2nBnPm0lfzFMyySGQg7w/2nL1wvZERacA3l0PVce+pTtXSLQbXv8g1/BB7a4Ntv1N0b2M3eE
SdTnG9bl5V2yjjVXIaGMHcHV9S9xcICMj3Hye6/ElSR1G7lcTun5Li5lnr/D72zlQFC8CzZoHT8Rr4zWN0z4oLbBcnslYqsKjANO7tiprNdNKth+fa7fC7gdwXCV3f2MX6XTxBWge5I/65c99RFecLoS/FePhvGN
SpQnJVh/tst2tAIrF+z6MlM/XpJyXTl6cU+VI8BJ1NLvtHoG9/OdxwemSyiPz3VA3czSDeF9Vz8qxk237FeRvL4zKdGPfiTWzgbNUKP9EnIL+C7mC7J7EllMRSKqZXh/Z8rvm5FpjK2/OtHAyTG7Bc9vlS6BLlJs
hDwdu/c0xNnu6j9X3emc9e94RKSvNjL24g/3z+IkOvoFkZk6HOiyftETlD6hp/u4s4h4fAN6kAJe0K7UdzOKtj4gz8L15EHVrO4P/CSkRvfKJOS9OgnjhgYIzG4UtPcD3D55bgpGAT6DRKfp1MMJY5GVEeT4IJ62
m3fHu2GwopV3OUbv9D7Um4FULgdf5hDuN0J35Jwctg+JyLqSTp/Dq2+Rwgv67g2Cs/wacqSbM+rPX72LOTZRCJH3wQYRlRaBh69zM6LsNKssn7qXHAT3ejn3zDs/XqdMM4Z2tmq5ujnVXOcIbpRBa6pTwEsz+ewK
IeozJZjH+yMmaKWnIDkA9O7s+aWzaCPAd3/3D/3zI2DlAvt0Ow55lIIfpbrQPkd2jiTLlZ4PfAUlS4ZPdVbqdvkYQrqrsBq+6EQKiV/iyRkUKmRlS3Pto8uaKrcZ7sb/dA7w23hLNi0PdqtZEcVWOvn2FUREv1As
+XXn5w6DS5ZTZYsN3fr8KLu7vhjXCDNxex69/V2/k+d7JgEmYp6FJhrYuFzfMpvOhJDILHV267a3UkNB1Mo1cbzHpZgu1ZGPsE1RSmYBTBz0OkWPSH2Pc34g+fk1lG3259ZuK1Fssa1RqcYyGXgjz8UJue/I+p/I
ROh2hUadyxf0SFL5yGoGs7HIEThjx2s4ib20S0f4l5Y8wCGehMtO/HYYG6k0S4+JCXnyTgp5f92gjznsjgmFLBunaUN5jlhnsG6BR2YP8LI0P2HY4SVSH1KZRZr/7NxezACgRoIBJimqE7n3cNjWMcxd/S6XKlIm
wcOEzcCG16jBoha5DwRox1KvXZ6A2gFeeMsveqvBn3Cq95bBYtd9wyZm6qcGfD91rfnnmwBFtLjM2kMZoaMmygoXcHxy6b7xLlPuWjytKaFbzcP8aIpt6do1h3QtCOx/pA5BA9sqe0OQXAtrN3vzA3ghWX5WnpxS
1gyAlRo0WMNB8sEtnBTfkAd1fVY3lYE/Ov2A7sAdazYdULObCn9FRiqojdxq9iwyweJKzTMAZnDl8aFCf+mCuhcepiz5MJfpG9z5Fna9MxAbwRvQegeVyx+5C+GcFp4ONCB4U6hd878+4IvOrMRiS6iNq6fc05Bo
pXgrUVqQ6cMQvP9vrlEUJ691WSoTFtgIqDvb+865zOYNrVzETmbhXD2eONwtvrPkPpWkGmg/69FH2QH/tlBLlURatcTdrehyNUF3sX9yBtJeAZwE1zkdrUVSqX49skx2hN3ZVjfHg0zPrSZmdHnEzCKBFPmLpE0b
1hG8J8x3fq0gFeHWVjYdhX6yZVWHaMbCMHb9PagGpVSPG2CxD0WM46s4j1prigBBJK4ATRyNi7ABhYOjawewznKOmF2s4KrVE9NuqKLboCdaM4JNSfvjBMKqfjSGjHXadcHoVccGBiVwpWo4Tic+ng6vL0KOhUbr
MF643ZEHVFvEaNefLZo0ILvPFqId9F2ncFXGDkCsuTXhtrPGCQKr7k7YuaLoQvpMLoCN1x03q8WS+/npo9x8NlG5jE9+WkubVWK7+4qAIeoOcr98yfYR2giuEyfWM7lv3Wr7Vm1cb5zlak4oy2XRK1egnAOhMiwP
D2UEWhtgwPlRoHooj4ouwDAprjVS6BjUyrgYwE0W+kdHDUGcDME7gst9AV6a+2JLLg9p3aNh3BActu8O+K9MfAA4auwC+GVGmf/wuoagiAiqtWC8T38UXlP/MPeoJi9IAj4EA7utFPULy/vbmdPLI/5bi659meth
pl8F4x6ManseXNF79K0c7unI76agdDuOo2V27hkuyujdjf3kHVfHwzSaayYFSEYGsa3rdGPumsOQOJtRDzEB5Njp16Xz+RABco5wbjnGyqeBU7Ext28AOUFbdX645eTTBnAGBL2lPdTlUwGhOEU8yUu6MjuAwJc0
6F+tkHSQHVMbGRk3guvTQrHRP4V24JdfEVSsg1w4m4107ZXrfgwIm06mUNTWm7/PHU+fMFN24sKUTyxMBdguMHb6HmUv4kS6fz4cfU8/u3NXmOVdgAQ/CtGCfWA9xXht7zrU8gYwaxJByqR2yM8cb3Dlb/PN5CW2
kP5oe9WkeUNkOPd86GiagshL5l9roeGaqvflQoQYwZ+l9Rd74hPxHC6oq7Qc6mEx3iQJAk9OomOitzwiSbOGgrgJGmRloC2qDekLfAhN3eCd/aDz+PqUIzoTzOe0PlNC18gbr0kW1W09whMEzxYnF7Yu/YzvL36t
HmEXgP9izuVYUwtm2OxzWyKd2IgtE/0cD4Ll4/rO2C/q07i8ksB7Dz8eYZTyXoaWOqpkySebXTC7rQp7nxQOG1kNdY5vR+IAQxzEPk7s+959/0JTYKl/XtK+vZ21fUhi+087jBu13GrYJ7x0t24RdvAJZD8mrYld
92CLhpAii2fLuHzNBn9uxpdwjdaoyptgNCBBNUAOm0YkdvZYhqxjxOYFa6NKaBKQf99U1W5sVYQorVrnuR3QPioz71BeagBey2bg/usphfGuDcYuTqnyoG2ojcAcUfPIDBGsNZ01tTORiWmoOTckyd/2axBmezQv
O4Uemh1AP17nqHVS8Swb7Xv6mhhTdtwU3lhCirklCqpwUy6GH42W31E1+1FoWOztRyrAwDtLgFWwt8gmrxtmm9Xk9/rSUXL3rkGXB/DlUv9wLlyP4lNDQMTe8MvpChtWv5FQOwF0ZBv/ejifqag9elwE+fLP0bXY
t4tHzGfZr5pFp6a9WUog5taARtU1eA+a7/iVZgtPsFr9lKYj4EspkjdyTZhRdx82/vEfer6Ax7EC1NyEADGjYqhTPbEaakRrn4XJrt1QtI8HO24YWp1UiCW15Z6G85WxCLTMjxLv3RTQflCzOPuo2oP7gmWkJe/d
9ERJZ1c99xS07xzIhYsqwv0i9E7wLaXOFyrGIKy5czWxlZfHcs6VMcy9cNZ1cDRJ3RoAKOV1be9dgmrN4MyaYBLg0Hc0v363LAXkgzLTRjuT2JQ7S8XoK9rkS3JAIyu2YtUegfusQknyT8K2G8ctngiojeCd9FHW
8KvYtgRf9dCDRfN7oAY3l2A//G98QC74rovo3JKkKjXqwKzGlac3oqKQl2YaDHhCrn9IGmoBv8xFl28B7SW7aAoEGOpZy85/DoTZC+DHLeDFiVuLW6HC2/CHQy/Y5sd/LbBnbyRiCo86M70DaBcYe/u7olwpCLhX
oom2tL7ipfIKvldR+7OtwFOZUDFlMM7jxKJfLCdma3hTu614yjTnnCZqIgEtTC4Ng92NQyyaz34hlGiLiK0tjidfmJBMmFFxWpZ69uYYrmB1CRM2kt+l8jo4omx0z9L9op/Y1TdYj7X67deX6MxqsS70ZqCJ1l1V
6lGw9lNZxTljwwP1oybNAv62ze80M84jSDk/NhsB2TDmzUNeC8nr1Kkz3n/DVAaECrsd1yKTZFKTMDzV/iFEjS1fuJGQ0+3oCwUTVoYuSB0bTRnxLxDdS9b0eRxR2YhCV3kO6yvwZw30G/tgTOBLt3eVi2kIN+J5
EycNA0TpFcN1jS/3rrzukupSP5kicBgwNFXGuyEKaTJwaiaok0JPuhk7/j0+vssxdV6E8BZntQEWtsnkbx3sD9I5+9qw1TLRyQcGCzB2lK7rlDPfDlMeRwNNTubiMT9/fMACtS+T7s8MXuGD9xgXjfq41qZIfOwr
DdAv/31JWNIC51vIP0Vy1UopoiIj5SxX7Voai5KtB3sFj+LPXs+G4NdIL0c6hQO3aeOKswQbyrVz6MtfIb60HMTwywOi5jzgEzWUt642pt+uLhSQu9qsczf3GbqXqMrG7L5AuwTA15uFTnaddDTNqVZAp/0CiSJi
zb8STSGGB65H6Z7ZKm0MVhZIhZcHh9KAP2NI6jxtmw+ZYAuUF5aJhPwvfFgCt3eua5TdNgcCa1oaZGoe1Vh153h6rguafIXODlDPQuI5/EglzXRko8vlHhQ7mQ5MVP94Zvg7Ka1UIVvGL8uxIPdIcrzonBmSHoAy
kykImGwWL6UpbMqkgkFVyr0Tb6r6h+iuk7QpeAoZruUjbxmRDw1gflqVphyDl+CfB1pjDNm2FDDOTPt+16ZkVRfaWCPcdSJGEGP8D9HNFyIwPeO8YcNFpwVyRrsnPxlx2N2O/lxhUayTlgFduVm7vR47FxWAi1Pe
HE3ZW+tEOpfUEHGonwgZ37VfyZ7wULkZZDxxSPgd+WYcma9o9shDyqHTXcXweYOvT7+WOhnzwulkxNOpvZz2AKoUYr+sPtnnhfcJsyTOMde7WreHFdG+ZIIRdlLijS7ke1aE9LdqTjpls1RUlR6ObSFq1bSg4Wnl
KYfTvGtyVkFN+qDoRWIZCgwf8wTbRZXq2PqP8wGfwq1UDAP+vjvfuxKeVmW9bOcUKVW6N6qxTp4s0PGx1pZ5D/51nnP8xSLq7WofYyT3OfpwbwgH77yY+qaLZzYWLsJdWlUDv8o4mEm1e+9YiGnFXAhlFyyo7HBb
6BALIaX7SvRBxZj4t49SuTD71bB/POs+P+Ek8LLnrhwyTyXnfM/8KrgDzCGoDvD5cgXyLZTMu9ZXjlkSGtD3oA289EO5TNOGNtm9tBlMJ0L4TE6mB210M+63bpKdOZUoprhs1OviDkmXD+L7fI2MhfVl8TqxipR3
+48lAzj6BdlBUh7jComkm5OT8CVZKJ+t10R6wYRy4JXoEnzo2kdQY5bstj2eXK7ORAcj6ws099Wf1B58BF1w6L4iYGO8EWEnK+PzkRJ7rBB3q90wCphLpX53XchEEzGD17eXkg6eWu9jqduS9+m1/A6WFyYrLCOU
cVqVV5P9socU9LMsIBaZ/Jc37GYKapNBYcW5CYUxhXDMVbiRG10joJLLRKxRSIWgnEDvtwml5u2H8gZvIwcG5Wt91o+y6vb/UTvmIsQbNLlL5KP1duwYZVBplZvFIu12naLSwbDkyey3zrkbmdoNnpZY25WHCilH
W+jImw412yk4GfPfKsfJi1+NKPj96VlFtcRaMqixCxW5Bpqnu1xyuBej5Hnhze3xoBjPEaUHKmU8GHL34EPup3AlVLmDNO5Wf12cJtbZn1L0Ltw9rBYfqvQCeGPKiz5/HS5zXLcAA8G3E3r/qlJW08JZzlhlP0Rz
cGHTXS4Z8BRwL5G9ZTfezzz8+aXcTgf1BXnk96fyhbn0wVddI5bg2OHbVhWkZ5Oy8NKtx4iMO1FTns5TEosrECfiT/HDlCUfTsX+eJG01tkG79Y7vKwTo7iq2O5yJCpAE/yHXlW03dG6lOYG6NJZdHJfCrvQnQw8
5x74pz2olboQM1cAc9IfE85SwzjcQjNuNP2+0eyjMxla+M5pYAOuzAj6YrxrVV0yyFy3OHiK8Tf2muvGzSNKHdz3yUI4PfmTptl6GjgVdCb2qKzgCiryOyaQ3NsOFTHcwW4PkqLyZ/5sAbaD4RTaCEqn8X4R7Odw
f66j2+E/317MA2o9UBPoDsYD2ulapclX+VJeof4b3pBNul/IBPhaGKxb7IFxjuPO/9OdfxQbITKmyDBAOFEHrtOJ6OPZn/UEOyTuhUT08haC6EAEYCPpvkaH7rurHQA7MBSp6JwnC718uN25/Oe4SHTO5b4SIiqA
OvV7XTNdcPNc1jReAboKyfUAFPFs7rXuCAO6VTatPPBQ6DG4NzXSpj7F7d2P9Clpn03MmeAduMgJt0IFnY3BnsBPfF2mBnaDv+f7rh636IRXZQAxMQbAQ9OIXb6aAkxeIrsrPwCK6LKG58iuFuSo77IYAT9VULh0
oO93gn3U4DSubhDIsvMvvr29Qndlal6w7nYnm0/XnyPPtmSa2JKqYMFG7sTcDOb3puCjHWCNU0/PphqheqkPwGTi9uB9LFkoMEhZe3PY48GgABrIdzqkbqbWCO87/RuyKb0A6IRTx0OSsf3FpFy9jzoVeNkat5JP
AqOHfD++xKfU6XtZeFDJvGVWobfGfMH0fTl6UMVaTTD91/pzamjj8RpbAkzt1bXxmmR5Qm+QxnofAMpy8Lo4QyxUt6JWHHvWVYCMIcX5y+v1dsA5XOGdS7xVIZ2vVBWO3myy5p3kruzdQu2j/mhzH58mFFZQFCWF
phjWEm+QyfFrCZc22RwjbX7wEo/DMg8URu1M7ncTbX+VnUsP9WHc5XMtoYJ4A15hgZKCQVRfO9r5MOT0CwSDJIueQ8m9U3e9FSO7gIO13YIpCtSQgHUrBqNIF1TCkmHdBvNfLc7iHGPZjDJJO6jP6bOC7sOP4ugx
6aqUec+0n0WmxK8HXbKRgaxCad88vwrE/43ZpkeSDfh3+JROAdbvQtnFqIuckPkIBZxXTP3PHyHshJK1MTqKbdfcFLFh9EP3e8W60HLnFrSXLLjSbp3cQxWE99kpIMlWAMg3Qe3nsS4WtsAQEHXc2fWaJzRsH54T
ypbhdXct0AW/DrYj7C/81WlFEBuDeltLfUeeKpAHRkXre3D1/b1x4mPQOytK0/aybRUHzNklH1pFXOBmZQrFFVUvgMcy6h/R4mzI/nKC8RWa3alXgwOSVgWESXv4F/lOpceFLT4dcoKddJUcjMOBQSnL8gsOGNre
y7x5+waFdq/6CTsdFmJ8xhAbZBuwyTkUOKY/a1PZjVX7rG/A/QDCpQBBXG0Bgl68gl4W0gDXkuh5B6v0IME24UM1qGtXVDB1YMqj2AaIx7L1GyOiJ7u2Hz8AhyrCFL03BIsCf48rCxNc9Xk4N+4fJreopMnLk6ud
ZWPLoUqr/k1CMyokokIFS0hLPWO8kcnHWOJ9Pqem78MLbqR2awscU7UmCcOTG+YouIUwK9c0SYbeErt/q6ARFXU1JzGnBkTNvn5T+RZOLydCa5Q2drGmH1gJ3NuHQuqDr+18VHldTHBGt+TBzrfIKNwFwTkA+GUs
jKdH72uxzZ+Fd4kOnXp4WoWMrIorPdgjx3U2ge7+DDeAOWXccBGcUkWWdeeXjf2EuM8nqa6dJcNZg5OaNpEnnW/dTEP/4arnEfp66jd5pV4hFHTGuz4Ozb86CFqqnFh/aaRBxvCyRrUWNBS/UpCJJihYtGqBkK7D
t2MlUhxEcI5OTmCKT3HfYFrZCwjylGZwY4OIyp92y05cwTHBEL55suOuO1TPbjL2D810DbQbofoKHK+42OZ57nwqKzlsYCsuHfYBmxh9/GDCSmxHdrfLzxihBxncB+RNtQIl+61w1eVIiqEmYQMzWlNmWi8cxvJ3
A9nQyFBBmbqCcBMOlxWW2v+VYy+4nRYnOjq27EM4XwMOes8UAwEzYhbJNwK6tuf8qIFlxavXj9rHtn/heP+Oa0wjZjUEm7eXXUu8ooi8xPcqGgbxusBYRMkUqSgpSuXcP1apkG1QJY+NwzBwe5nX/zwQ21bcRzBP
3B1CWi8I/35y2/WRD2ZIdXnrobusF1M4FC9/7Tab1sTu6tagq38zujO9l1pJWzBFnmgazYzYKSi/6D0ytGNgwF4NhVsuQy2mfDoNI0BpwYGwh1lajmvk2RFDTcxyV6ahy9LN9O069TltMdgYfVK2A88HAFMyr7cN
Stu9SrS9teRxBajW62ZtmK8auDrwAH9TvZw5KDiQgh16gy7tGwMOC1u3e+ElxAxzGmwJo11TLewlYoMt7iTIfJXFwKJ1M5kyho9O1PexaclzzsFJ/kSxKO2ZSg88vmNIKRWrLGDsQeTzXP5zBzRTsGsf6VDOkn3L
a3AyZbEY7caC3aHUHXBgv/Nk4elznRbWmTrRHBtbwJwGWxn3zE1twVbylBKX+x16Tos4M4x2p/W6LxznsDDxdJrULUswBDZCMJnIysoH/I+Buf8+Xu/VRuHkzCrCubtCVA6PaXGr0qVow0M+b4Ap57VhpmMwY35u
A/Yn5tXuRtDuIyqNpvi4zM1qkYyMoLeBoPQsqZg2Guy4Ju3BNG1qbCLl30PYu24WZdKUmmvgVp/cQZyjHMd9BJiM7nd353tzof/K9Ie9i35WdGwkHj/hfVQOJ3V9CPccnt5VC64yKFUT3yQKYhiZgj3aF4IJ7xYe
kseridw+INXPzemAgkQgmJtMAPEYchfgZ7rtoQ2uOy4Wv5YRL0ImxGIUnwjtk6SMAP0ZDtEdYA0mtZ2P2Pk4qw8YiucDqfJC76O+MrOuMnFisFBJMOR0IuFLPahhB5a7YGkPlTC7t/5P0Urh7ENP6tv62f9C0eo6
6YH0FCD2r44SuPRvQXjiVDGq56oEM4mOKdjHTEc5GmcEmYBUUejSdtXtkEZA0jhiYkqNXbUn6Cim+odDkjEenKUKaK9RdYTGmdvAZZ1K6Z+DacHFYsPKe1QaItfPvyii2LEYAdPHrUd7cA+rzywMtKidP+Bx8j7Y
0fIKA4Fz9veS563W94nu5CwdgNZXP/rSRqOgVkMFiosCMsd+5QMu++QP58TeVRXrJe2gUun4c/m0JPtJVfUcU/HDCAXTC9WvC22MRvJPKLixhXgz1JLnzkVQtd4ONSKtdyBOIKG3+cAqnN123HSAqwY6Qv7dC4zV
VKwraBmhmNGoX0G2BQdeEjcRNA2oz6mjV2rm/qbyw0fWgVrWJg+KhRwm64zeFok2tYIK+snNeUYUqUVZefrOcwUlRMrXu6J0PFDP2ZxtpoLbZoip3Up6yWMl3k/33t411tPUPt4wUvYTQwMfS8dW27ZYpW+otfqd
TOiiQih/C64O+HLkqwSMDUULTwJNT2EIK1Flf5Jtt83XQrLr6ZJtLcAIYbJGJRoSuAMrni5ml0m87Ycm+owGXq9bF7TuG4b9q32/S73n2PTSQLGOWkBIuFLsuHS53OKOED9adM/9y7Zn5JY87NC8pQKqVG0s0x0f
l3Mh0oSPxoLB+4KC35jfiEb9DelofdJQnChjPbEGwPu2Ja7pXsIXVY6rE+UvaqtzZkY49rXeiagXixitsck1Udsnw3AKbTRR5wmwtNegBdJR94UoRetJBNlEwIJp8IKpHYLBMLNnktKsz2YU2wml2jfzBkfynKrM
boWZ/HZByrIEsju4DCGVgOKHR+0fM81nBeJadp48JGymaVyNiwlxv8fazBcdYxd/OKn6VHMosafWHbWs03V7E03JOaQP2Bk3otGWv235KL5+moxnO8jYIeyzKlTciKnExSu574lFzEVZllb3GmpcnQpzo7lKC9+G
SEXco0Sdixlhn0x1ZrJ0qwBU3M9Y1gA0CW3DCA3+5jbcboWqXp2WKFrJ93LA27+4UgxG8+ZNVe0jKWbW6ZwPexLMfqGhSomRCDnEiUFlW08LePSaLPVF28sIa5A8L5feJ9K8bWfBByRq8DotsJO2p+qHdQpAiaXd
riDWww1edpbqN+F7t7YWnZrE9ryFLSl8dE1b83NG2hNqeikPQN+DWGebQVhPBbL8tJE1AacK947ONKFH2SU4/gmqjVx/3JD9o2DK8Q9P8JA6/VZ82XWZRRqaQW0Fe7L0ptGmhB3hx3dTtAWuSnCuNNe4156HgffW
BAPellJG4qi2bSiareGyHyaGgy9mJ9FQzpqP7tAg+mbf0SpDli0Obe0vetLeRy+xj0h01yILPkXME7tPQZRycLM19iKba4m5OB2ovxzL2NnR0GX5xNt65OKx1TIEToIJtl7rO+RXjAJkvmzuQpe37t2BKbU/rqgB
eA5r20y/Rv1NLydTwYhO1zW1fHyEhlfPcm39EG+Xbe+X4JvLDcNrP9tpn80e3MziWIQNMy3z/huKIQviABep8MNZbmCq8F9YVYvG670E3lwPkdXUd8y7wnYe5zUhasYveMDHGVgwiOObV9+WOPAjQRmBARyTv3gh
DfpCjmV99Rn+/9ScapW2SJKVl48Y3RRMpIJhG3eX2A9wEy3vzi+DeVLvZRPm+J7+EZmXD2PRdj0ylmXUEfH4Gk5N2LhsZTtMidk4ISug206sKjKJxk6bP0vKePvy62oMM1gsI8cpT6Ed1Q3O8qdXuFYAur3W02y5
mRSmpLEXnmIZ0SriTl+ISeasV/j9NSWO9iJyWjrytn/9GGMWJjA8HYgRq0w8as3oZq4pwOXhGsRFCIn4ZeUCQ4tZMjQH0dZ3gZzScblnm7ydwwIfFOczgK5vPzJ/joaX3UfsFMM5qitNNTv+YLSMfPsncoffXEEb
RkpZ/Z1wjUVuBtpbt26rtVzor0iyLYZgECPJICDfYT1WYUn1w7cubDpX01gnS/KxGZ2xbkeT4m7AKydVpevXXn2mX0MWu75Jqstcu1MMvY4p7ReqA/IwG/SZh7n3qwO4pedNqtO/itSXVW3OwRFoNQ12mlMAnelq
kXai4PZsvFdeGZP9x3IPzggzfh49S5IokDq98rbY3Z022q41/KKMHnfY4pFLTPIXyAfbig2MRdqzb//XfGDGvFrtCR2DLx0f1c/ml9qGrHGQEgadUkUD9bhXVxn24lm7Na3KVX1WLQcubOV6hZD7SA/cYzX8YwZq
nKXOJ0l4VDbyK0OsK4uad32R/cRHoEB54qqF6szbKqPov4o8RAob4fCzEzyvcWirSt7+nmnfPcgksukmJ6YS1yHA8VbWHjyW3jG43iTMVvw4qhCkSvfvzsKlfMLsfh7pJF5Kidg1iMfGwXPxqOv0Akyvw2RQgGqy
88igG3Y4Fuqcc/2duI/8xveBCw3WC4oJtN7ovIZuKwdaMCDWTu1i3SearBluhts76osiQsKX2trUVyyVEa3mN96o+xmdF/MScWcKs2rkHAv91XOCo1hihksD8LS7GULu/WuG9lb0t13VlJQpZDFKhTDXZvXYvOFS
g4S8z7FBdXY/iRd2lCHKHrL8Y3IFoNsAPqUbVN7i9Zty/c+3fxkCZq6WFk8qvi8Ik0rVI6R8xnuwvRQ6B3KaCaO1IH2c9Km0YjErhdjHJVyiigMVTha8MmE+Yanu1PWC4dv/aqt+WikbD+wE2N0NwF90WMJTH/Fw
8RnniZNY4+rV/cSN6OmLYgEgqW30y/ufFowPVM/md3cOzbHf4NKKM3QJJpc2AxStqc0v0H8iRZ0qPs+HbZ1uCvZ3W3MmBOzF8FT4g0I/zQ+fRM+ph7+S/SOYFGGdMgYv6F9rCd0nAt829nnit6dGn+t+QkF135Kv
FB54Ia699N4u2oSS3DOrtWwH1pfuoWyfxjL58ASXbRRdc4TkxUuAKrW3L93xhjIX2+jnt3fvC9CyQ9EVb712tRZkNByMXU1f4/MEy3TFt7NMOqV1OQrJeeK6aLwwXrFc0aH9YhUIix6NJOOWtGl1cHNo65H70AXc
gvC/Ko8Xi66kPmkOexxZVojKXnQ8xWpr+not+BZL8KosqK8KM6qk7ubTiJHYenZzsvmcbGjPbMW2TGStvYzM4WXMpxKwJmJk+hDo68vwpcspHXIaciyjNO0FLPOWRqVjEn4H+oi5KIMc2UI6UI2Vjtoj3cFDg7rX
Wn58ao3SJhi7m+G+4e1fVTGD0xSrKoslY3Odh820f/XOm7aqqQIK2i2wOYvn5gYga32I2+Lt/MT2PRbW84t1KIw0vHtmW0cvOkwmd/gO98Y6Nn+yoFLBCQtGTYBmNbLPonA+xJ+ijmiGxzXJDVvGnT+2jBos5mJ6
/80Zi7yw6w+hU4jh9kxe0ACbM/GDeAykf2S/wJT1hSIjHmhNCN5MzadbcQfWVrTY4IM1TFgQdFqPJ1Av9OznmlS5ttLuJ35Qlxu/+p360kbvILva5qi8lfr6RxbBdNKnVnQLGlbVz106yPOn3PAk3zuVTEeajKzE
SzRkW70sMkienOzaJruua86gXEnZ9CmuMy1e4B+qrU+zaLEp+4wN+vqkacKBM7jExv/JLA09wzp/mDeWbnBtxH9Y60WBD++clzDdW0qvr6wnZCVTzgrZ/EDoOAHsaQTekN5Iu0F35co1z22vete0W+6jaYAT8ZsJ
/xJdIFgu7t8YN1/lbdax51mIfllHVKysA7yfDPXhkLFA+ao/oeQrymAy6FazsWuzPp39RN63gXOJmDqBsBmC9WCDHIwMFWkjE9uDYd3tltB1anQ1aQRUDE7hV102MEoqogBb/Pprr0MpxyOHvIi56Iqe02xB8OFM
D9YXV1iBfYncIwI2nVPn72V1mJHEj1o/QrVgGo9krzSecRl9Ym15CCmIvI1zRj/mM8WaPCZzg/Pr03vYe0f6Z2JN2nSgwdTACURe6vVLN08hjBlL7W5prmSCKcoLVt3ny2zwZvLlX1sWZxnxwG6hoiG33I0CmPqW
zvH29GUsRguDgufbsxLh6JgZ+7GC5F3t/pX2FMxDp22A9hmfceCWZzLmOYCXQicOWX8oCGv7Kewm98xQpg6jGmMxhvYCUJrdsGGtMyiv7mw2N2bZHiw+sFNvt03QxSevGKIVw7iiko9T668iBh5kcGDyAr6Wu/Vm
AgxOFijMTWabQ7poAbGH3OPQackypr3QrkuKsEsllSZgQgDnJbjmNZZnbPMM93ritiL84p/I2Aiw6syolhmCu2j5FFc+2s16KAXnfS3UnJhb1cmqT/oH8MpbdTvQcfhcsnmxbQrI0buozopWCLmVcH3v45mbcuTG
w+eU3T6+9K25qUtxg0g/0Fj6vw39XVzKJ8gxk687UBgxN2R/XQ9Uba7xEsq4jGn37130bhJ5t81i9VqpHXj7lprzwbCl78Esr0Pu6nF/PXFXOgB/TdPegd1NgRJDGnWpLQbUmA+n9eEK3Naz78mNWiuecyc478dC
/kPcgBdu7LxycBk2yL+q5357inoAvvgbxCpcdL/dHSBnrxkPf3MPD+RxlTt9DCQTQfjKcR/eR3mQRr0fpRQd1ZzaIZPMWgfv899P0YWqPO1hUeTHrt2qwS2FZTNy3kvrunQ9v2I1qjL6eQlmoNyQ0wXYqXztdyvi
13s1vNsP6h4seEnQLaFYRzoG+MnVpJeXhe8FuaZ0vxF5DL7YYxQg4+WXMLuVFyBvvUb1eWseEstP53DXO8+2Ni7JWlE3kL7CMHnrUnZE+6jX3+VBI+4R7WKI/z4YvaOD/YfUdzfMTqSjgK5Vlq6zNdoM/pw77S2G
/xBNTl9GH/BtUb0hUrzV8EXZAlTgQcG32aLjzyUigXPm5WQctCe6x4u8rTqyXTfGRj3GpyLWV+Djjr78wP13fd3Tv4ZfQU/FQjHX9uyUQqfPbokOPHIJwBgFpAPjFTaeltzmMNNwR+ztefPgcybimEHH0SVm1MUh
qdwkdZfWnV4tFtlgOF7bfuL9jjua3zw1hVWY8RPujQqSOo8X+4RTW3i5de23CMzPIAWYKYyHiytLNX93X/XPUt05V9TZMQ3vS9XQ0ESLOPijv2onvnxA5/eR78/FhQ7oheTBeS3K4N/+eSQOXgF1XMaWoMc5Gwzo
DBr3Z8NGJM+ZC1q07TWPnUvEkamdQjB+XCilfNbJe3E501yc2uc6cR141g6wiQMkPhd8L9myLV/vsqUaAGv98kred6PF8dx4EcfvKfntddpM358dHFNAq02fG7VpOMKMko8o7NTLjWSydDpY8C9Oqj97Sfrai/wf
l7qLMq061hTqyEnT4TcHRydnn3gNo6sW/q5Ouo49zTo3ix+1/7ejNb86dTJ06m1NqHvx48dvtQU1be5Z07qed5B/WUZlyxF5GVdF5+W7spxnTTsdF968e47CAE82OtOLi3HksY9z7pG9DjNOhhPiOI8xGihIKejG
M8NXcbH0YggNgA7rgC8BFknWpF0GEaoIaNOhIV9xopd7MDTJ4eoQZrFGyXVvSXCSBwNKgkKOMKHAyAF5b5NuxpmpLGzFQ4IeKI+nWwjojoMSC7y/PvB9if5s1fOMjG00PktCW4ZuHHyQeFqg1boHArrfcwFcCu3a
84jcs6lh1PbMr/SDMW14vg8C03KglteaW5OLOon/8wWipczb3tsIsc3bh8Qljv/HxfrBHM6t+EXC+sLR8OYFr+Pc6xP2Uwd/TCdccmiq/jEf9Jw1WFvhZPdqCjuLdnrkx2FF/iXIKpVxu8+GAyPz3AypJ8gwNkiM
Slggzx7zXZ/bb1dsU7jV3xw34KmWZHDA28ie41NkLiLAz0aabhfKx2VGpu4jIwaXF5f14aPtzhHlDq2BBvhFqswjnEPs6ccXTRYVsEITcEfOEUjeoMaGaxydOYXfv1ifvQ6FLHWA8rADq4U0NkF/TunJKfmtz3gF
A1zONDM+1OWe4ocg9CP59cA4qK1c9QEEOnACYph7VyhODSCty1ILQMQgDpyho0Cl+ZKIqoo6g8ChMm5isaTqimGmVBdKkcYFHCEA61tsWbketrnR+Pbn5TwhTrB+HjLHtiXJKRKFEPas3KcP/SF1Lm5JPHM4Ejv+
DS6aWGpD9voAVNWKLkgxM3LgS3JLAVpRq6sgHLssuxQJTQZoNdbHZU8WZjSj8+w4cQJhI+Auby+VPq+2Cu2EgL7dUc8GCyAcSN+Okx81wrSQiHkZpGO0xBYISTPkmTwxqXUyYXIDvLGI17Dk0W2FMCiXM1XkVoSP
xQC0boFnIjX62ayYvr6hWyKrLPwskZxq/Okz8niMSKu0yS710VhVbxwxHrPno1hNZjMByXBfRBqFN6Q8hcypRzgiS4LePYQRMuMVukpIh8oaBet7HyFmBq8Re6UXxvK0XywQLWYVX89NQ8fNdoxbN9+0cbavR8Pl
G2ZRXe/V44F6EKDH2C7RqPaoFGvDhMV2hhDgIqw8qOAOrgKeHOSwEJwP4NN74LI220h/9UftcVBXvd5BtgR+vaWxtqdn8RcmBLrwdhJGtmHcQ+MqBaCGHoX7p7RSB8L/huqa4AfGdnV32adBTr/wbNV2SiSJMuOS
1BtWdA0Wmy2GlYvwu8lGQPWxBlxbpa8fgYkhCIVH0ULJlWFu4hOcHCQwSMGWdGaAVBFIg8slFzZFX93T4qFQTzCPUYCpE9sXLKfyuetFEez+xHb7Lbxk9n72Uvu/ESMLAGMkSvdCRiR0NksOXUJWRQjTtrPVZrw2
XmY7a65HETPIkwpWrNNa8L3Xz/z3A/C5UXuM1h0Pon5YkJhDiJ/FBKLQfos3oTSjQhwEeSFo8pD0w0k7yh0bQ+u2k/Q69oUmkPu3ZYheWRa8fhMyPl2m0pCzWEg7GjACVXLpn+jYO65r2HKSyIjp5B1MtWpAjudb
b+lnDkR6hgREGm3Ems/uF/EMmAtJQZ3VwkAsw7aB0kWQ/tsCGIgULE2LMsseoGpeNMD2EIxrGksHnuigXCDkuIcmmzbfRP/X0zA1DBDh74vO7G92MYniXiAbbsCrwo67hTCpxhIwI4CtEaxYFIqH0gkZpsNjNeeJ
CngWimlfMSmhbLUgPDGxOAvtQ4wI2zXUMSdgwSStP8iRIxNDLZsojnNxMgciNHoi9/zmMCfAgDx5YQOmg+eBaTJCtZsM0ANKZZHDkoayXy06SzNqH9jhsHfEV5TqoZBzE76S0J5kAlxzIuX6WN1mG3EN1P7lN0MT
OO35XiheRajuvPGeTRju5lGGG/85IDGOZ6UO98GBmFBDGKhXzXBQnD1qlrC7LAbbGx8SKDEtxYzSxayoNcAYdJ6hhNUxVeUHvJ4JQzEPMyZcRwqu08a43Wo5ipVjm8oPCml32e83ZDlw1BSGYLWLEkvsJhxArwnm
rMlCRgs/vnW/+hhhSYBvP0BieOpV97UqSOokQn4+ppmknNZKzVm/yPfzJL9qF/H1Q0i6NXhGRizA9Al1ugZZlvOV6MRdGFrtNcLZIp7zXxT8Q+kqEtxf6b0bhQf/XkK/9tdREXXaZLGXoRa36rigIq4l67hxUDMZ
azDNakJ6IjATOkgoJznivIWQ49K5Ob+HP1WlsaXBRKLkDpcHtBv+cs0qUTRVMtxoiRqDDkgUa5v+fU1SNl8gXkTgyCG5E7DI7W/N2948lF2hvXdT3z4ted2VauJnFW4HB6xos0k1H1ROpW3o+XaqSO+dEuSDJLHV
PA0b+vQNwhHMvcWIm2vOKKenlFyFi3YX9y86nC27/fGzl0oO4V0EDb0wrHdSmzd8xxBVaVN7L4FL7tL8fvTrkfHVfs+ekUsY560TUHko/IupudD19TxvrZYyUqFhXOlnEyhgpclf/nMgu4ZfPtncC5GvHx6mgkgB
4LnJAhVTx3sHbp1Q5EGVVCz9VDc9RX4+nf+q/2t/0kzAigCB0pSc91YuBwSXw6r77Vukcv1m+NdFl0o2X1Fx3M4LGFeaLIYqiprr8DOhvZaCHjdoITtf05P4QN75jnZSwJuCDJwFoPe7PLLxf4dp0NuXCu4kTf+H
XsuCVp8g9vloxU+WxM69igFcYpkIxJkE5UdyOEwekfy0X9s36v0/b1kSjbYtL68Nzr6iuVWnqw/WCNpPmJ7zqpumCX3uXvjt2EofBYBtulKQdey4uRUU3u+cMkPUoPHKvClvraTofFNLdHrmQJCYtl+3DKngpPoB
dG1sjWvnoGVN1ROyvT8j5u+/Kvl8dwq574UfEwrDYLnFJJhsf1TqLIrAtu1fogQBQT42J/8BW0uwnrCa+jwBGbkJTqbwyOvxB5d4PNe6kzkYwfCyNa4TJVlBXmcr3tNxbKbIy9KY0N+prkYz61lSyU8AyV8RDR9E
ApOPbJFqowl/IGxw4vw9uLN12Gi3+IhgAXwusmjLbJiOrbRKOjLDE5bKgIEROFKIpk95aNnmELcooNiQxOgb2qjpGEQq0bBqBSSoyc+vZc0K+g5DFZNNmLVhC3j5ljOLvcAxNzCO0amXnYHva2MZco0IwEAQI6+C
5Y7tSgTSSvaKWCiYzYBNomWgG8YaLKlbWWr1sM17Ks9kBmzERNh5SUg6yC/1Tv5Bb3uUnwb2uz1rLva8rv3hZhOubScjkOeQ0VQMbRtcQWDfNh8EuHgildlgfRgm0LZJHTMT8iZPz2XA2Qe6bThq4iQ1rJP/7q1q
45+7qb4NHOI4WYLMR1MCzTPxNmaVxDzrllw2HUIvOMCGUynOuWDaiVrrZpHy0P66FmTdDb1KN8mu3tj7TI4GRygeQ17TTln6NyhIPEjA/eVFufFCL9mm4s+zPmzefug2GQ5qVP1WyZQxZvVArW1tlHia5uCa8+Vo
+u3uXwvMKYfezGNAq/nTUINYvyWuXNpXl5oFG603qSzK4Xhd5hyGosjClvzY/S88uHAnVSJ9jTBq/67XxvvzwauEIa21osgOUmIpNdSUl+WCuO+PVwD4oGIWbvA2zHJCpucwv9HICy7nUSZQxZ5vPUBPjuxzl5pP
XjdSLIUlIkeyf4+4jUaPBuDIA3Snlv6Z4xNJD3GDqyvEzFFnVMioEc4a/FR6BB/AfizgkPu2ziIQcguRS3L+MN/+I9ERXt6QvHyxOk+rdWDQX9iPEJnQA+2YgThk1Sl4xuDcqutopYJt2IZLi/UnIgY82xAVyRsI
cMsc2wtChwZDtVVVkWnCJJ56+w1Chteos3Ls/iiog9GHXQEkXFuyiYSWHqfCz4w4RzxLB7rlACgK5UkiuBsYEcJT1M3LJ5omgkcDxwZyeKREhY1ocWtr76+RYxPmaW325SKfkX3KQ7HG4QuhDx2RkGAGTdbD3jpg
VtU1qAXX5dZswEsnj8b8x+x6CK+hJez4bRias4SDNTVe6DfQRDkay6wAJU8emws4/HQ1rc6QREoNHa6cmO2vO9khY4dsWr1rA3EcOIg9mcVD5tmkdMl0DoZj2YWGmBBrhFXHaxkMkw0idA+AMZvXYfwiw/9USv/3
dJFFsD9GjUyqoFM/UTeJkRyOZ9dk61L0zzEHX0jb3WE2VCR6nsmUONJZS7Ree+MRRXRN5wF0KdKBQ+izAg6yp+8ZjFDd6JUnddMrFFhrYBA3ptqhyC6nyPUIKmy1KNtsRp2M7IGMZskq0eW7atOJw5mEq5zsArS1
gV1UmRNI0VkUyA1FhT3pSSdaiC6ymg31K0jsif4tS9Iw5um2ky3uGwfMMx27XNxcPMcCbIOeEqatgfE6dsI+eGMhBserJxlncAR7aQAGUTAGAA01Wzq8xADhLqm5p+z90HE+3LPP/bl1SOdQzeT2XjYyZXBZperm
3JNpN7ebjyAWm4JkW/Ws3aff/Ut3N13cGsAb3Dxb0ZPCBrDEpr7DiPL+JWRyoDs9bP42OPUKjEx0+OJ4/nq2+DWCr4PozxAwuiyjwRntYPt9pQP8w9Z2IR32BEsKSjNo2sEpOCJ7DXkYzODlpH5gcsaAbzMKOlgZ
GA9HL0fQtdWXk/kUa9yurLbS2IUhHgyXRVrhedV+TGyzn3klD41b4IHpwH0Nz7SM6nJUqAhR1MF5ZYSlW2piuY+LQwkWgSyK9ywCXJuuEkIpMgNuInOfQ63TAkCWyGMzeUvqN3E8FXRanbEReFK4X6FVy7nthT+m
7v2jDamTOrCXG3ivLO01gV/izKVxYIJvtNlCF1M/qpmNcVpMacy+lokJxylwvh5C/dYy4wIAJAWL6WtXtA2y/7pcKPo3knrogHcRBkmOQZWKIyBQXRZ/JvfXP/IijUnDIsWFDHjhJnCQikpkXuKeXIxp9/+4RKKp
xNaeqxpfOeEpzcPWno2Ojr25j6esWNC5NNVFHQG3JdeEiFW4nQYJCnR6qZmwRFnXjg/yszYsbrj0KGCKGyLtSabhLGNe/vKoj8uL0Q1BAxqFTHe8xMItkvAlGOxR7L+gAkCpcVMBhAwWy9NoPqEddSt0T9gJUjwn
qsW/ulbdX0APUJrmydY+XkoP3M61aaJHU9Tabhrq+ptMHB6pCk/V10XGavdQM1b/vu6f1xVXuaefvuFOV8sl/SjmXegbS4OihjS004MZWZjO+G37n1fPVGCA4tR1jgbdyfVVkkYPYuweouyX38UI0WyGdyR0VUXL
FVoBQJENlTuXJBJUlDxb3oN+KMIfPAEISYXtX7zQYPxEES0x1Idz9HEQ5PsOeKfBVM/OYP/3TCryGnHpPzgdqMKyi6BTjxHZrDY9EQJdAB/yH/Bqwq69bwZ/Ak76FnlmkE+T2cRHEsyc9QmBGPi+BQ7lgZ48uRlt
H+TxeL5v8A7yxC9DksH77108l9EjzJeMAFpes61cxo16xAYv5FzpOTeLrF7zLEfvXPTjc11g8asUXNTOt5wf2E9kjQWvMz+KZ75D3RYQl5XT5PN3OyYzz/nAr5+HSg3iau+ZV+MwjgkYJNSyNMEq1PVnkdlu+a1B
RKjs+Bj7ksZx0fbmC97ZeKAt67kMxdN93ZzrhRg37wAtQu5VGb+CCbRbn8T0J3I9xQCH3nl152KjK/Ec++8DnpukHeOQuUsZ+/JiJqbbpeUy1dFA5dKnolgcanD0b9eXFkEV63vsdfM3Hmh77/Wx8d0j7Db8lt+g
eRhfbr+znBVeV8UsvY7lbqrAkDJgnEeKbEXY1TdN/ISkgIIZOPbKLL0l4uQd0MIyBkQwsFCWOvsDYU730i59Y34GwIrHNxS4Xj3y5OEjxsAnJiiO+gc7tQueugWiIXyplDrcpPu5dmmgDzTohJk3MZsNPayo39l4
Vi/NWRpTlJkTzCntjl/UV9VdT+WdWuhcN2GTHK+M4bAAlslgiMxiaL4+benfVcrjnmpbxMiEs0zyr3FXdOfGGoCdrzRDZDTjgraIjZIewJSOyGqS1cQZdgzm9YOOk3iKavb1hIqAfz2347muCcVV2FrQK0DCMizA
94W5qavEZd7+Sa4hnawWEJtmfm5iOgmaItABpCRISmzHfrWk01ZXjjKJp6F0I7MJu3FCD7hZJlkAo9vRCgcwzTjAaBNK0MkUbgNLNbYO9rJsr/St1jHCokpLYUCi2AJ9oXG02RI/Em0lppOjSGfjxrJcZQkU3zL1
J9+TPw0GGr91mSzUBUosp/nyArOHheF1ROhw7JiSHG9Kyn0/Chl5pGDauLwWmiEv/Rh5U7Gt8r04Tngv8JlD174mnIFlWvWE86F4z14jzOy/ZrQRtbyOTzJCZDHR4HE3xuHmm7dUivWdZmA+NXY0F/lNk8ajTBoF
Svc6mE6B+SvBfJZD8QcDicXQEEpEQtKGIOKE1hhi1loSd6epuOM+fHiAOIHSE9SnKJbTHdQY30Zl5eiSxvArTBYO0dVtaCyGaEQGrfaztc1NJ2ipGFjO9kYdaCFH6yN5NC2qJxQ0fJm703AwoI/yPgh01J6go0SB
17DT/wygz6RwvhbvHdDhuUt8L6GJ40REjQKD4+BpsA1wK0AyOt7NyYBjWXFFe7UXriEk/Rbll2u6WZ+mgk5qRig9zgyq3tmcRygAA2hwQCGE+gEf8ATIF1A1UUtKm+UDFrLRUBWG39VXIo2OMnH+CzxbusKtdnSh
1zNFQTxXwpMvNVnyJaMTnzTY98gUXxmBnXjiCq9SOAMDbvCa+GglWlS82SNsz6epsSKa13Vy59qUV097qGznWcb9Kkkb4bjkXdYqqObBpFivt4uYfiOtY5Z0GHGm/Fc0J7leIcQhT5uI6OhqW3dYKA/yfh71zapd
FAbgLJXJlwC5gMgthRGKqdGokhVXnoiPqvJ70EZRs0qjMby41v1K1cALRzPUtvWzksrmVEr362+8BH45wed1790w6KgWy+zngHHOB1Zc2G4LKdH1kl0fjMQcU6O/lXN9jm4GmZpHRv6UV9asGRk1yqB6r5656uuS
p0Y2UfvPG/AZ+3s44Qmq9TMMjMTF0pTRu61l2c/tXusQmwwMwO6KrnLW0Coi/+oqteOm8rgt+ZXWPxtiwnSyTglRWa1T7lPa4GK/vJMFqj9SIYLAqHc4vSO+zEf8kFpcWHJjp/5W63EUVF5XLOGGKd0FkQKMAxr7
RyuOy+2cFTwb6OhMun74mjYMOE4Z4GqgF3Ti9am5gygw6EknEJANyCr4xyrRtR7MNU53iXxDD87nfhwyqvcb3kRv5GAzrkGdmJvUyhXOMrIoBD4cKU5D1VU3PKdnJxdfFX4y9ZNvC5EJ7nxdbtN9i/3oRKml3x5N
xFYuzSLQSww8ZC8KGoyqi+sUfeMCx+dTa7jrZoHFCQkSwA15sGvhG+PUh5VipKyF1doaHcsHLoeG3j9vuEx9/CCC5otGzhLrKqCYlT1Fxh37ARCIlxpO2wSwajV1tULEHFENYjCEtcEknw9lsDBIGdoiIMGqc4z7
69wcA+hRmXgOmDt9vGfs7gbCVXsUjWsihrzeJKCbadU7dpcsOLSrQ+dajVhgjYyErkWzr8RDURaRncjAjuej1xeaWpiSI9148JSGNMF0DthzdFz134VzsOLggTyze/0S7v803RW9jGTjluflDIyQdtPt/MruQJ9m
6iPODK83LTJzo2kMDARf4hOFKEOdFnleEF8yr8/m8nNZU7c7ffqsKBkG1ra9K2Pqt+bOhNvfgwGQwL/QUEmPp7rweR3AM9yAPiy1B/JItWHHYyPMGPXvpcBVwkGPgwT3M8UjuYuRfARH1omTaJB5kyBvpyF/uooI
rqJbGI/eVPAc+7f32Et/toy37OMqMsJg5yR1xfbpSqJrmVXAl8j6Zd6sGdArG3pqeZX4c3NXwM24o7jvQMsIa/Q6VF+VyqECAqCMFxm6AgJm3Jfd9wsRFmTOYoyNs8mSt3hyOUzuj/6cB8CjfR76Mz0msomST3J0
3ZXzmbRYbZ/g/foQoOwbaQntQgFrBvCrhhviQqYXs4T6u2GmwlJVR144LAkCiPnlV/0WcVcGQbzhGJVAcOBQSmGQEOgscuOT7UYwHkaOoYg9k6YCZFASWaMAKW10SdaFjtLw02qO7CxqEl4D+H3Rd+nquMLGlImt
EtRA+Rw5LOSNUZOsi2tY+ig1v5Q9ZvQK9eCUfiloYheGyXzPMsrzP5Sbn0/mvVzm1dIN/wZ+tW0YC6hfGzTkBG1brVQebKSMI76P95IbOlkK+cTtSGJ+H1Irl+iAWtxA9pfhcHf0w2pIe9BRaPJH8EPW74Vdg5SO
1JOYAvWDAPCxdNkgscPJTRpij3jiR242RvnixKjhqYrJi4yArIJr546WexVLzwU38NMgtZs3cctMLbUJxDf4sD8lgxbvvyLED5ij+5DQxDDe3sOlGPyHd07qKTAEirCjRbYloPouq/LlmB3sUC5Co7Xx9kterBBv
v/oOtOQ5LAld7IC3WDkc7+H2oomleB3ACHao3oBFx60R7SB2KrNaINo+EEizKT6A82YFrsMCffhp9uxjdfe2qaHKOaiheA442ai2WJwGILT70dLh23/KwRz1DMDj+WoRHpBxbG3ewKuatBOOX3UgLwYS2n8rwyKd
fQ6rzDhL+to3VRQM4cf8YRJfL3esZ11HO6YZMVjEEtmy8BYf48JRMs/iHfWIIygdAkB58c8+bjOzRsUrW4/EBCd21AReZgWbbMDT+/1g7NW6nbqUqtT5CVLE2J0Gh4/qzBYHJ6j5Lq32t60zhKwmpYrm05yrNLX4
BQQyQFiqBmAfVZwVSuuvbToJSyCDDr+TiqAXr4IwHtehtgMnKuGLf2Ruleh+XXsw5zbDTg7LOYM+Pj4eC3HipbVGFbvLkQzwn/GQ95kz0Chk73uIoMxwQbdpzqrqbpCyw+0yARrvg33zWmWWg60NLy4gVEKp2wLo
4T0Pi9EQK2DooJ7PiQGEqQ/G8gYEnvU8/oTjMdSGeI0MYyGTg1FqXmbLRiOm0VpdsPUQNTsA7UtQ7YcgbmbZcWqQJSJ1WwA8T73va1Hy7ssPXwPo1wA88uUKYMlJuXIFyCX7R+WiVX6GFm00K8fWcKEK9tcHB74e
xpupb7bHFTtFQl2TJ3ZlYtskazlUKip+ZWtu6t3CmIN2iMClnzHwZTRvH55ROX4Wd7Fg7hjAll7npbjFVfyIwG+w7H7rgx9USSqlsj8wauBBuCziL+aRVPowvYrSVoKksKPW1vt1gnNTjkhUIRu3LGtc9TAgU3Kx
4Zs0HL7g8UJm9kLPJpJ6skyX0/aOW9QUXVkEO7kHacb2GrkjxZcUh5qAx7okC4sHkyapIxIUR/fIE96pn8XhjV+n2gzyowEGC1HCMfv2UJiykbdoxOaUevHDzMOV0qmnWPlfbGkWyKk4xxROIVaysLGLyTxCzSgA
DmOq9joiRq4sTmGdOQAgTBsybf+jFXg3HsXTAVvGY6pSX4bTn35jEz5wSNunuXzg88qqY9+e8/qOicLatgtwf0KLpOeTI/8XYDDSUmjPZxuzkSx7LoxSRhhO2DtQVSFOZdZDwLNkdKckBABQ4MqCJfdd/RQDQPW0
ZjrnU/f+1D+XQl/Dolb0qEqRpspLM4DraLznOtmVI6uqpOYBQiWk4I9FA2y13s7NDBzCrs0CxjnhZlnSkmVtpCOM8hqti2cEYzFoKH00irpV0e4WjRBA6vi3B3Edub4ZIgC5YgOM7/lHBGzFYAxbKox/WuXehnkb
A1OlSYtsVxlsZSjjGQdBC/6ZcR/4DY4ugPXgxQI3GP8LgRAqgp4hKa3+J0E+OLEMMq+jIrbigjqIT6ao4aqOopvDSr19/c4yv6dlLOxGbvmFqesjoh6L0kTbAUqX5vhNz3qw+T1X4NCemUVC40uvUWExiRYYALxh
7EDkZakLHiXciQfgrbXvHYumUcmeRClclDIwLmYH7xFvNVrLDFeHlT7dP8Xoq+pGRjm+Xuw+lapMDhY8lxj1Z0xVQ//oClBO+U+RPB7z3JNBgNoUQHuLsLzMHF5pamEH8azzt701VaU9Ciey2ji8lq5K1hV9iH22
pjIDefJJuntyFDta+rT9yPgSdvgBMpEuzpzxzLpEf3KwiAiA4Kn8HzLFZZy6IZGLq52EFSV2DGnMp5cGFqtRdZNOXXzrwXovzzUtBvCFB55OerX4KucevJnyjxuHW+8/D43d8LpXSTjvCatO85AHQ+fZvDgyzkLV
9MPp3aKB3dp2/5retq4ml+V1aRi4RoLH7uu/jgZoiweQ2j4+R5vz86t8vtu47jVJlxRahTaN5xI3Dgv7WiDEPpSL83CUYQ7Kzcj4dbHefRV3wMVq5mqWGpsnjx5tp9d/zxOUbewrtP58256HxF3W/a6dz+ANRpXZ
aFwDIlBjRYG1GaaMOL4MCl/LEum4Pkl3oIrrfuPGZnT1N6B2BSB7/yObcsPh+l0HtlIZsMx9VzG/eUCwicqscbW687HcSK4FnlOUWDPYvG0so1+gSnjLK9q+Mm23FjhkKybeAdgoOoKNBvuGWmuleVItH172m75D
3DK5TpOpoZZivQz6G7mt2OCVgIvEOlZmD6pv7sJ5Ev2NNhholwPWtdNrABPUq59hvs3aBnUGDIzjLTnfOJgwOJQZNxCAxlJHH0GURXuhOzIMxVXat09EOHvJYchaq1HhreOcoMNyl7iOBEODE8l4XEmtvKo33dJZ
jEmDYFJvVOsC0IqpUZMZZdwNAI4NYIViFBRGInUiDQia0jfjMgAyZQVnYwRr0ci8UGazYn9PCW42IlJ3gxExUKa9ILWfm61Z2dqmHMD5/uBSbkWgDp5uhnhFNjzMBbMuyQgDxUNYKuSG33Hh8MPPFr5TILcfsBNP
7+E6ovkeh3T/6ZXnQQJ6caqm55af7LsV0EwEXl0+ixtnU0arQuH5EUCnZmZdB29CFVkoHeF1zwQ3c7YbiAlRp11P5bhWxV8N95rfUQ9SdqcFem0jG6tNzXQ61B9xH0CA3PnS/BSFVwrN83xAYRG11mRRnh/LrC2U
kcMUkHlyl6B4+AXxaUbGoin0wYUtjnf1gXDzOb/zSuJO/wZ8Fk/OY1N4m+wtsK7llTWpmHwXMoAxMywOik/a/p3v63gkaaN+jbsDC+FxwCTPhMEwn2b79f3bFsmndafu2noxMnSJRop1ORrDhHi8HCTEsplGRGEe
lp4N4vI/OvWZDCv622Ee8UwUMipvyBHmzBDRBWDtSEO6aIuUbJkn0wT2lYUdLADNXTfAhXu4WY0f0w8dfojXegaE4My7SQATxleeJOb+gw9kaML676NPnQWFyPkHn24lsz5H0Cvl9kEd9ehQEvqChWVjmNJDwcJJ
eHUYd9NU2KDdFJ1akXP4wBdhXNar1I+H7cdkg/3TcA1jyU2KUeriIkAs5vFrzqoyKpal8vqOfMd/cW7u1O5M19sAvj6tXXi477ZLLuFdbkOSJOxcwDpaGqpyLHJ1TRVzIfkzq4yZXGEaDnJnFxd44xJLa/IZ2Yb3
3OwNhgJ7rvk8urMZwPGj6Kyevm2zS3Q3vMbVrJseRVti/Z1fZhwop6rXanYBvvQGe37AHdhKYPfmYOt/FvsVn7EqP8yvShYFGwnE9XtLgDcikt90hWJ+karmMk0S4FgrzSyMjm3gvavXd7NvRLJ+rz4qxrvgJl9r
XE93AWRQl8GpHF57nqN8dFo/jfgl4Nym/YowlQF2EeF9Dph79E82N29lWr2J9L3zHxPdWtB1eH+DR4yJ7Y25JmqOJ3c6G1jVzIhlXQejHgMQPR9GKzh5t7Uy+22523r6FYuBTfkFJlq4DSdAD9ucPOHhN6BrVZv5
tN/T86ppyEM/+zkFzGs3dGdnj0ucVHrOuFwMFS/Tb07MrjgXWAMb8qq0vsO9N0r0sWnFJMk5/oTEKYr7wsYyf/apnyKvxik2SPPo30Pl3Zk8jXd7HnDjuv1UfQD1b5ivmeDcta4R18C/enqvLCe1AMwjETyTr7+k
XsuLtiwLgE67jxfO5QUhVCEBSFENvc572SUv1T5xD3uAlOanDgGOqqJveDJ/JD2rtHqEayqdf7X0Z78Brg8tKl4y2mI6yY1ESrEBpdSwJ7Td/BnwU57g62XOSHgMX2uN+GYeucZYM1ZNTicSgWOibsG6A8VE3YI9
1SPDBhLKlQjTKUI67L7bKolTJ9y/KpIZAZOUGEQwHBhArI/GPi71y2yYvGqiS3z0EaKzljF38KhQKsr1dAiLHaep2ymZ2353A1Hh34bArRW/WSNrBjgUpWhHLhkUMmBun4UWCtgR1SgJSMTozZXm7wdimN9KcMz2
umYsp+xAq1sW2NL6Evqq6oDY0vmp2eTr4Sy/Zh14udo66P/2sTXjbjYFEemax9fFubj7zEWTqwUmrFZQkV5deXWBweUM3DVAIdJzdQqcspUypjMiCHo/LxyGaqIQrm/BV+J6Rul0O62R4oc8rYIqq1eNgIes4Q3J
aTHMvfX+qZixwbMqiFdQC8Y47XZ6G52Lhdv5NKEg99lB5tsx+BNCH7fbBM44V6uEs+v0jeKONXrvson2zZh/kykwVZuwyR5lQXz7jaPNMjspHSFq53vtkzScxMqSewv6JwylmUwmHPaysT1KrxdJzcRuJSGv0LHr
l/FS9m+voZqtujZucsF+GztaI56zu+7FsWG7UKnQjxcW96IkM4IvW11RjvQhvfss3Ga0T75GNjpgwNcvUKp3ZptED85LKDmH5Q7JvrcWpDkEGzMcWUVCzSjPjjdYhVo556lDZ5yAjScVQThBruJGvYwPM0pHV0m6
S+GVNKUkvUXI5o5VTUFLj4npU4j44Jf2AYUvXfHl3iSUCFpfpywYydY2ifxnDsfQiMeO59Nf4AZty4pTJ6g4MrRjZpXBMMbEMS5OayB+sXioXQftpJcby/xkmMXDVpD4tT6jZBpNrTglQUklQTBWsqxazFXNRIyE
J7iHLIstalRMuSvIUhYmaP+xkoYMPWPbaEcxh11+0BSIG2Ru6jpV6fE46yHV31iUp5vPLCCW6qyhGuSZJ+Kw5bLkPMSxlhXXEHW/+nwW4SYS2l2usG0Bk9aJdxA5LQ81EW1oAubdHzKK/Y5WjBezuBEaumV+FVyh
FAyA2Ykk326OinPOsQOmuVscNepWcgRs0ePTNPhlL/L4SMrf3vhlccIoRvlY623cFLlrNl+Fx43mi0bGGemovw3dYnctu4BfTZR6/+cLkAWwB+kCol8DWLv81cAmWYaqDSzt7s5FRKRJ803ChxXlJ9eaIzXSdG4k
fYRQriAThGwKJ+DN22aOp7jdm9nejO6D3ImNvExsOcI0mFvQo8aCW4hupNyW9jAKli6Q7xa9IDJv3KHicJNm9pWQIlIbi2lZrO1OT6gtAPqQUInw7bRw6R6PCps1CATVhFPxb2c/G892eu4D95GfF/tmaer72WUL
5R6MdtnMYYz5EVXlrWPr2o2QTc40QWQjfiewdJOX4st1z7DycBj8MwXbcKE2MQ0UUXuyBQ7ZBDxUxWYRhYBr+jqPmJzP5UdkPxo/gVM4csA79IjM5gmAJBMsKX4dsO1r/HihyQceaGXONoFIPxMj1WZFHynQO4jJ
BFGlRnWrzDrLliFSjftmEexH3mVGMm2SWlJdhJWXKFRtBG9MEhmiGxv8s2wHmvd5jAhY42XiGrDw9rnOo0f/BO6w5TLECR4WtH6at+ixTgf5ARF5YThHUXvwP/I6hgAGwCfCwPKTprjQZBmP1pjEwNgQkujANA6e
TJG3SImPiCMyIjWpFYkKUfIcnQpkKZJrgH9Fxs0+cEWwCYq5TPg1u08o2fXpdGKChret5kTVvTgnML89rDkRlCNcyFMt5n9hYxoZENJUoQ/yStmpwszxN6vr5BgF+wg9yT1Nmywa7moPdOmit9ndmD5ze4bGp+p4
TJMDwmXyVEhaQY//ustaaBqWKDTbp59h8U4F+LiOXwPK6qLsBiqORWdQP71Y4Eu7Onsxzjq3S5iRUDSH7t1peaamXIwI8bolTD43M8k6ehano0YwGhg3bprdGCnfixobLcoOOIaNbMiVpw+U9gt8g56ES+armeaS
kHGwqLysqnUMF4vAFk0rFQ+bNeBtCiV3O4eG+hgE+1Dgs36vZg9pCW1S9lvEUjgEHisoPulFAiRv83mlLZCa66C6MCqvfZ5zXALtcw2YXw1iF8A3WJSTs6GcVxKhaWCetqh93Ar1CvrcuiaDcuGZYGzlKtNWlTMi
sf+9PRmjEolfObH45CjJJZDmPl1nqhvssQr5TRhdpUauPGwwSeOeYEnBviWJ5quMw+GeijRc2p6wZxAASBlLxKIzSyracjiv5XOqXbE0jJAuCeddG911bpt03AHzFoE8Him0Ch65XTVr31Gc2XXgHltFYyfPR4mT
Wf7NIApxluPCEsxkEWv8HpZDvMrNb72gm4Q5bPNsy5xDSTNhVzLxNHB0OdTdmjpzKGF7FwNty/t1/83N961Pfts7XGcz4GVHiBimAYoZ7gv5jO/VQ+ehfgJE7EF0yEkZazFhqRZmFk6Evv+t2i/xZMjkpzROIo8D
MSnidAbRR5tJ30m+9N8TeErPv+X0gID8QYtOhkXZpKqVjfiHM2IW1rk2sOsaJOsNCSJPS4TLPIUoXdd4iydO5FaQd9EQlX7izTmY+cYtvUFmScSgvkLa/mSmMCVGyUUalNsbYtKquBlrqo3JRTMlRjywNiKdKJC7
K0LOoAjFMDLhi4hQLLpPZuKjOIhAeNIjeyUkUJBxpIlt26e2DLk2L9D0YelQXFe1jd9yHwsX8+tFDAHVS/FnJ8QGXnKEJJNs5w30xY5XLyoc5g1TNjD+0N1VSXSGdpMTFZ2RgZh5lkpHodDNW2INul3ZZq1eIyiD
WxBPboL0Iz52JVqOMGqieKdVkgnrRauFdF0Dg6F8POg0VhdyeUaALmDQuoBSEunEv5xEQzB9UnN5ZrI9YKFigVTomUzKI80goa2O8qd/yZPkDoVmOxm7YsVEdgoR8TZ4mEADkDU7Mp4s/vaIdM4ep0WIZg+xUmet
P3n+KC0i7MCOnX268uajNEjDFybp4eREvlISn2XnFFwPB8aiqK9iAZdOaSbhgYKgBZFb9gjMeWCcTJqgM43OG1kr62KkXV66+xZ9hY308YeOzeNhX8OylxnsTYo7MUrwpRY0bwCBZknE5LONEEezUyt15O+pf19Y
7MKw6EVG6y7VVHeuxujyMCYkIMlzY79V+Uc2AgU3xPxE4xk4iQZxt5OTncRh9BtjNyhtFsMniThKixg0q7hum/Z88ARakFY8VHn13lPzTOMcUfqFMneX6qbSjZpCy8pptbhdvWBMmJeDSD0Htv471V+1xzJCD+Hz
FNUJCqyVghHKqApyzG1vJa6xJiFln/MsYrk2/Gg1h1EhmRoiMiqt1JKFgN/WVlPZ/xrhDgZN4PzyhPWuZk6UvdnfIdumWs0FJjnQ57OKYi9VkJReoRmmPQsGsUP82L56zQ1j4badASYqWM+VfcnkXJBAe6ob9W0i
AhSgBt8n8poBdr2yffVCP1kvuINqLyj3LyLI9VEKejmXrBBSk7HTABmWtWaWUonUaF+9QJMWCVbPwtTGp/s0NL1ZRIeTxVjXuudjxGHFahCnZ4fuNV+chWWCnYYNSvaXgV0r0rH0/moclJOhYlowDvCNW0b3ZpSR
NAepl/31fx1hsnlQxG2EpkH/OGY92FPg/V2hj+WoMyTmHqEBE/aHsvVFA5ofsbdS3W1wZY4evJWXmabjM7AiAftqtatbnmf0b0zeYLBv6KPlJApmbJetnR5pH2W6GZCYRAxyaPLpHWPRwl/A0m0VQ2vTd6eGU0fV
IX6xkowjaIM67cWyS/YnKyjQlboT7saW8t05IE2AAU+PvNnivyEuZJ9FHwG7Kmil8bz7Viqf/ipKh0d/6oh6eug6seAHg9f1I5YOIc2IZczIlG70IAXHNniaw6QhYADLkTNYwuwCxStSHpSe8zWnrBKAXU4TG6u/
oVxmJMjDAQdF4Y/pMRQEYKJSyFefUG5kxUCO8GRRyAZvaClYpZgRM0eYUkAFpsJss3kI4hXXy6MIOSSXiNBJdIzoant/QWeigxd2CDwCu+cyQjuL1DUFHnjQCSNZWO9QbFWpu+wskqxsK/YyizhXUzxYTbt8EGpa
fV6CfGxfypC7lNsi04BZkYWpowjTVy9SYLdFHpHf6rssrRL5J2Z54LDWHw0NKZ1lLK4jbdPyn8SQTdicZQJiaSKZbdh/cNgBlOMIC+Qng4k7OR+nudJJKraWetozcuMrHaifup0RzV9PZdeH2PEqg8p38gAUysql
2jJcQwyoYzKy6Ii3TYB+7OgTs9ZHIwwu+ApDd9nYCCtbH1YBKUwlUGJYjxJSTr1IEHj6XBgG2Nh4f3AhfEzaVnJy0ZexoC/eDjPztwRhiHKA3B8fLrAZcYHc8E6O4GC4NLZ5/PsNAPu+j30ZwbcpquDaiGthcxUs
Fit78xbclr9aiJFMkPjT8KaGGmuELiFnFY3z2NN/57ifD1XyPllrsthz68AMxS7N7+04i37G8Rt1RyAwPru5QqSAQ9aadKluQRyF6Oi/eHf7s9IhHZ+KWQGX/nkytOdJrL8N7st4hrGWJwd8GFvZZvURWZJw633t
WCFVIYdw0NIZxqJzZZTcsX9O+ewCChPvp+S+9I79hGG2FjNHBHfaou8SWq8T9ABYnnas0kqS5UPMKJECPNjxG9O8ydrkUzna/wf2H2kpAhdaZGk5jvvwj0yAeCpsjnx0fscOn7b/U4/27psPiQOnguYKT6nSqWRb
3q3RU6h0e0RMp7lSe8ax523yrTflf5T1rbL7qGw1meOQSgyYk9bIHa6U3iz4KX+eWSh4E+s4lys6fMeynRlJGXt5QkeOnvltN07oRj7mnzeRF3SbMZVsOPqps87ioHhULt/drXfMZeZXUOcqOgqDR9q5MT7zTPfH
mECnSAXKQjoYzicNrFbodSETfTOxgEOfKYDHNaBhvZoLhRDP2nBVmELXscRV7B/M/m+UxagSJR0Ttnrl2QHIgQpbTIcdsQpvT/8fZfsl7VvOKT2/qcYKfGpWBL0jfIaSjQpfKxR5Haj1P61Hye3wprVsxdkWaNWa
RobZVq0ym8y2jT6KxdnWi52hU/Q623f02ZpHPkB5trbgXmldXuTw4rrdHZUMyNJko2EuQpMQp+kbgGALYK0pz0JfuEx7twTPMfIw2z9/LtGaU7hI2UXXkN/GwOaInDw/b/A859SNGcx0PcBsog+w9tAhI4c9kD5a
hBIyIXyC2e5MEXaWX0JG8PEiqXJIcSDcHHDIBBWycB3EwnnrPpx2v1zLO70WsBdeg14W0EyntPPsb8+1jTHITny9Sisy/6M+4ypUzIIoPZfIj5IWiX644rcRdvy66I/dStDblOdAoZyUPLf2wOQ49wUmeMCg3GHN
KYARwwc7Z4kg6hUK/IhXOiF5ossi5xXcrA059q8agr3N+utUH45Uj94foEHVYX7qnUzycxP/x9pMh4Ikr/NvNYOzTyq7bw9TompTKKYxrz93FxEhva0tV2xIYVfZ2izeKS5BkKQmm5PJxFQ8e/+Ed7WDJpf62pm+
rR5MBbU1NF3lv7T/SiDrBQqM6b5LBEjdSHWCFFV2Cutk+q5Lw0Zqf/m+TPBlc4YAdW10/hYW6XBPf5pMfqXv813wPAZXqbMEGKSnjXj8p+G2mFo/obDRBRTck2oZmKGE4BG/cWcbaLnrcQY5jHnPCjBcCWi53SrI
Llse7b/dR8mtN0elJy+JSZ3tuErrIixwnDd9NitWqk1YEDOiwn/zkNVMm1WCpSQCI8q87yh4eQQouH70oQBWDfTuB5mFB3NfVtbWNtnBgbGkcteJrqvxzrv4XI/a53cSPN0C+D8BJgisO1cRF4YRIrkQ8Lm44CmB
sR7HPiIjSrDgJdPdS/YlYliZIXYUYF7/LTtg3ECRYUMVXDvseW5y+aMnt4P/p02ORpOtiT6PPVWQLH6aTOIMQ0oNgmnExuZzVgDVLQj6dQqXEnAFIwgSotfosBMcLR7BXs1aJwARnCCwQxZkpZDeJO2J+ZetWoyO
vbu4t4GBVd1BJUOGQEz1z314Eo9dkS7cPCiUZx7fTqXKgiQB5CKe5YOXjQXE6c8Owi9R9W1PQcT6E4rm/mCXD2tZO2V8QREHdpkNI6eVroylLgw242qbpy23Jd/p2mtAR/G3xlnP1x0J+zdrqd0xMLVm6V/biXVY
GAtGntBa37gCpPfCf0/bGJObtkpEIlho6fKOq9SwiNdQFlPXwH0tMIDDPVR0t3ZZiaSQ2/uQqD8KAo7dSGTe+NbYZWDmiHEAiWw1EV8+5wovyuqVo/grTHP4Sd2YWfp2AHopDPF27OWz1Ga82aMgVCi59aQ7HcEg
5tqadhhJYBDDdDaLFFAb8KRuzFyV12ouNY8yV2aXKeA6I6fjrDvRTEGlNY1greGgKGdCjQ7suUn6OW95gZeP1LM0qMhIJdS2p5B7WJLl43rqnNWJmrLqPIeo9wpHCnvYqnWdbdvvSXXogPBIpFrTmCKu4Qp6HVFD
ynU29tWtmmXBHVVdaLSZoA1jm825UOOr3hXesMlj5fQGo9HlUYqmUw0etlm9WnbyNlNhZi8HAqmNTCIPo6uEkSKZ59r70mzK+V+G89KDclmlOSlb4QT8DYiJb5Ltrd11l5lNuZgThozHVL4517gsjZIpW6ZQNh6g
3ACbloNuL7m3/3guTtpiEbsoSNtYJiqb6d+vGlgJFK6pdHwMwMhlmig+fk6NPdi9QXo5TQdpeqk3tacEjKkmzbqopPJ02ndoU0GCeGRjECOl0D3GU/mrV17C3jCvoaiVtVd9vuy27ex6mrvyBSZL6kZ/IUag9f3d
JT9Jjq6ex0wx2f0cTnAFMBAOT9/OQDwwpbLsyfdcwnLT9uhB8Vq35JoL8001HwgQOlW9JuXWGXH9LkJbVXNbtdGJUIVc0MQH1SXaKy1UcCmZHG01O1rS9+xIgLkShZAQ5xi5cRTdEV+pJ9boVBqQPGLmfpCsKJZP
FQFi+D14FpEDUQ/qs+q3X8HAgUyE6Oyz0GSXp0X5Ezyc226cDC/L/TwYL5tn48grSDG9IZ/hiRJn/BeNDkAd/0o/21jVah65UYrjFLkgoeLJvr1/AvG5E/8C6TNW7qgIZt9c0bBXyPUqs3LmMd6QWO4bYp+QXbDE
gSMeKjAmiiIUUNyCEi1bOxsOmo7N1nxOXroldUrYBlIpKqOJ99HF7KltHPUroPDsW8Qwut95+X0ypnByiJlulQ5EAJnLZaxHG/eLa8WOANoxmgeMt29SCJm0Kr2lPOffoBTBjma13G/KLOn5RW8W1oJQfX6DohAz
9DYOcxoz2zHso56l/FQr+NmdxaNqtvP/69DO9rjYMnI/2yf01bpEw2y76H2xI7Snbqt7aB25my0lO1Me0fGVtbuFW/SplqVQP74R5hjHXWAsH/VmCxMsG2tg3iACy7bV+JrKFkPNQvxCUvRRbUCk3CztPZCsub2x
84qH7/GYA60aEWOrgoTXd86cfkUrTw5h7Cxj/3k9z/OckgVMUWEqtDY7sqxge8qFhFQVB1q/kskB9rmfIrjQi3ssXF2qePbUEAixGi5vYYEvURxkfuccnZtBhTHKP/yYxuyzbYYtGy6VV97BbRcgGVGk0gl5FsKl
nz7g7NblavryLuLbJ1pSlHoW07DZFowEIoh93pYJp/MC87moA6mFKVCDxTIwSROJgITj7MszlB0rpogTVB7FQG0BJIKwuY8Ic8railpKOR2U08Xlnzf77DnUsr4Hp5yvplqSHCI7iAIP0LlCL2tho7pwC3wZngjF
1igqoh1OFnGNh0PQ6w3OoNUbWj39ddxNDkV8t3fu55w9pNrBUZ3NmIeSmDHRwHDwt07quCdsaHgFnxoOUd7zvLG1+RRxXZiAstHb92TiWwvLYbrGLZrs4M5ei6msmMzXF9s0mzh30xugKEEmWn68DpkiCm77jnUx
gRpYQH5HrWii7OoOVRuANJsky4iphKPP5955d47dB2+EPDoLzUjsgXneBDjYGwYpxRG420xFyelc9P5Pk8nRAw7OXWoAIqt4LuMBR0mTNZGcTV8GxtjnvLR8QsDyGg9VHGJtRVMfF7n8WeVPsrGVwLRq8T9cnJC5
vvZfttm5L/D/0uuKo94Qmi8tq+//0Nu/nRTAQpECirKZ4slQ8Seb8txfZBWpaf6DinPNn6yd1BT81kWf1c+/V+lbm+QnIZcsxP/mCogU8goWr58nxuw8Cbo6HZWJYbXFSw87Vp/LZywe4btVqsCoaKuXwS5ixN+t
4lvdtORXbMwYgNvrJ6yBe1Fxvu4XBuJgmcQBFmxdf676fX8vf3+Z56IhZsybL7d73wE4+QP5G1y9LBIeYZ77XTdLaFlioR6VIO63yOfLn2YUU8RJgsdGJUIfZ0PFjifo6UpA/Jv9khwBwuP83LUK8MoXPgpynROP
cvfbEDoYjZLW0HXdFyQKTdZT37syI1o/QtJuGNbBVImpLbfwxXQblcWqB55WFJ3e0vQhV6Zvq8V8+g9nYmPfkHNU3wTmJsjWUrMNcbfT7w5mtzy1r9Zq2c9GBWVMX6ejpETjP1QljZa15Pb10oWiZHhkckmtXdBP
+uoN9552wP4j8J/+b3s1dg6MhdfsoQbZ//O0uS9eDvDpEdkTmYpAbjfp/sA4oMvCM4fJgbikVQkQIaIx2iJH3ScdXLHX3ePqz8mtz7SV9ze2PFusAOzqq0Xsg2ggMKYzreabm0zLO/bqMvQuVe7isbpaT2LFOkbF
AzAGIATXHUXmZNhmrxFL3E2Qim/8+Az5RrGcCOrzMEZYGRGiaOXWSuJqy+a0pZZZmL4EM7VPP2UnGuPuQZd/8BA48fa1IFDF19yAJNN91VGe9hUh6WY4MmLDkg89R8J8jM2hW0vpycxIo2jBSgaq9/F4xyY1phRZ
rs+RaVo636uanoIw3IZHJuJwqZ3R0Ciwr9+AYJR8rLe0DFr9APvH0/slSaDqa4BK2IQbUewNymdYroM58S7NPye6mPs07TeaO0TbrxU3P1Cnpwebgv5lbKaKIqtmHsWNV3pMbaYot5j9XU0ds3K4zQb5mMMh2ukx
CL5GELGIXqoDSBeC5ymS0KylGDZv3Ut3wzkSdEnnjNjgqcQNomhppUoBVYKH6RETv7LyvWLLlJZxCuKe7T42EUGAlPM8hOQRc+7HhApJG37nFBPI/3cjUKCYY1QmLPtFPLAu+cwQ48/WD8y8uiw7l3/XO20lyO/b
dnp3gdOcPQoNzFqpjscjdFTP5chHd63tdjwtCwY/qJp3OUyXvX0/RLSn3XJeLq+d08hiiJouSgqq6fYbscz/aAybpMaL9L4m0V3jKra8MGNQ3qMUW2Mg+jAh0jRvhomPbp0Rb0+VZYxDHM4L9NvnumenTteN9fGV
TiAD5mjrRqwmervAkt6T+O1y7aniaJH8BUPqz9qrJsuRDUKKqjW6+gE/bf+6vsjyNjPQ0FPmVFmAklJT/oFldJqd//ira3tig1kl7Z80iYGuzsGSsVrC8Wc6wDBWSmjRUnHCbx3x5y5bJclo3hQkikdsskHehVIu
ZrlXMYu539Ys3cpGYF0AaFxYQejttKcopwp7Vw/Ynbaqxj9p/QKsSeL+rhMidHiiBpKH1tqTUfQZozz8VK/i1Assmr8pHcxQyynPsYg3qmJ5Wk/b2GhGMRZCZHjdFy4rbJpzgnMYEQBToma+DOMtJ24n9i7Pt6gT
YfDdwa4wcCV6bU48+iFtcJy+aktXtMqY1hV+fRpsHZDNWLKcPqLS7fS02KtkH56gj56BbUqSGLLRSK4P4gn+O6N1o9JQwMDn5+jT/3vrc/eTWJRPTsVvaHIGNk+xx9djw9U+vzp/g/FBml7RYJcl55sGv8+pKh7a
Hkf2fGHdouNVNCO8jK2Vv2MFAugoOASVrtqb6R6sbmJ8hdcOIEKyfoE/gtvIhWVBCKZ7XscpmuvaQ4zDIL4PCcS8Gofi4innHhMx9vifc5sxcJoSn5cCTCGJyhbG+3qDoumBi4h5qAx/4KFUFTj7r+PL0c/HbUE9
pY3iLIofVXpS+EIvh8jwB79Iy4L3nO9tbYxCsLNdE1xFrPOIoPGpRgRpMWXE7XpqvCry0iy8SscXqcn/9fss6jvTQaWVidW1Arl1pk+GJkFbPzJy3vfoVN34LvVsP9FHazXbWeSDHzjV57rf6LxBvVBp4fis0YRV
Dbq2b41DslmHcssHPqTkog9KEWBl041ElNToYbGoOGPq2WH+Br5xaOiiLIyI4zn9j55c7HB+Kr5XL1k5+ma+e5XzxGlYycIO9Pcmk6ksEMMAiifLBxvudFkjMrd0pVTVmPK9uL96n7jbY3ysRTosAW2huVIyUnYk
v4GJr8Om9AiPNgpk9F7cvNMxSAu9biBmpj11Fd35wM0g0dJ5/2FJR3G4B/RgBAAsCAYJBu1l0VLhnazTEtP77fy//zM7jNsDW8pc2/y33yE6P/se+Uw8JeOe2U7NuNtE0LvH7A7bROdYVNrkS3S8Ml/iZzHZ9P6K
Da2X31YZwTWbdaz3m9wSlDId8KnqWeQYceZK83WazgeRuknBubO7ROXEOU2L8gGfxAWp2w4ckprkOrmn3lNdUgHOPOoLR3mmTnvOOc7fde55JYkYObyzrj6Z6tdodOEGRctuzVTqXVpGnlMZUwO24KQvxLdqHXc+
ekjtk+WsT2oZG6DKMhDFvnKiD6M+9v/oNNNaLlcM0kjtD7sI1Lwjo+jZpjoYB5TFpjmtyTf0HdT5o1u5r3swXAuEqgP2a9dOr4pY/kgRwUFANhqWHmFWUtSqsF9q9XAewaG8gkiyYzPx7omh+ARIxgRzEn+bb+N+
BLwzoyK2TUMnPwoODoeEGS7Gh0csyDSHyhVDnyNpwvM2PFJ1oMsLDIrJm8NAINNtd/va+Lphou17lshnGKWe4eMvYTmDgVa737mlJKThm+zcMZgPwQiOP8+CxMMxYRYOU0kIcvXf7YTZ+cneHDI0aZPkNyOGdYIw
sWG/sj2Fl1QdkHXJ7ptuLUvmMXkYznHLZ0B3nCZmZHCi08zw48JB2asSKh1ecKyHzPxyvZt9jT5r3nh/vu8D3wxXTlXbxpBfpzDRmKbyj1ijkfRHXOk40xYiIqQSiLU+oSRHe4AFsnB9ddcBHJ8drjn2BTi22Ujg
ZqTZ/8cqmIYddpsN1Uz1yAZYHY5GoN1z9BPQm0tXBXzkSdEgOve8XmCnZiPtb9P/hxfhHx1afdKNY6I1JLFeouU67X9D1evV8IBLxrL3f2wQJ60eFxQVmXXjXuWseRjYh2P+69vgbL9ez4Fn+rVU0NP0FY9QcXPD
Qmlp5QNG787Ef0QgWvr6Dqyn9GHxPf1qjgUQO6VsWVow7vT1/i6D08OmPqWxh//09FjcRwnE/5/8MKZ2cw1oUsuSgN3l1YuA5PFN7oG7I/FO4KmupydgVsk7HqRiVz8X1P3WdSlob1bnKqA6eklDfZq6LPpe0+Ji
3KukBCjjdVtA59VJKeBl69okkHvvFbfAsqnXS3D2ZR/boJtzGxV4YlNTBWnj5pFQz/qNXdDW49srQ4/s1XFgZtYVBvSOumfgplDwf/cRvsy9euiGj7sPe534bNxeddYFtHSS6oBtk+JrwONz2wGyu0+SQGqKc7Wg
Vac5W4HX48szVqNBcPlNv/G461+C5546Q+KwaxyoldYql8aHOMbsWtD5Svs+xPsbKSJio8On7fNqe6O6ajwbzcZ1o9W4abSdjpWqSOgoxLK9y/uAcNT24v3rBdUNnqtjRF/LNWShbtQXpo3GwttGc2Gr0Vp412gv
vG90Gv9aO//kUtb/sLdXCSergNNVg7NVxPmqxsWqwuWqwNVqlraFDUnUw4T24A90zYMrdkZGRw+V/Uv7KtlXSb5K+lWirxJ8LcepJ4FSYN+0/oxhhWp1YPuYnE5NLCvbYlDbk/wwc0kKH0se1arr8I2pHAp/v45N
uk5kIOdXHgegnquBju7pfZyJbmod32n0DjeaFKyvvvP0yEtSNtvjcP//1xPb0y9fnXe7l9pqZr/D9sHpnNV47L+Ap/3JajBn65/j+uGax8M3OIdlwzSwoRuqIRpZI5orLR40XQv29wAHewdCXvmN76RY83kYhqub
BbzjD63f//g5XR3hzqfbioHtGOraNmz7lV07Jq2PCJR/E/QHCBVD9AwSGCQyChCEquVPDopSRShiNOmqzU+eR7EKkdzeJ5EJjfaPsGij8yMo1Oj+CAg0ej9iJDb6P6IkNAY/EiSHQ/xCVNFR+C0YmGEqCbghZ/qk
JhsIyfVyg27aeMX/HiZKsv5QM0hFDjyXcyqhvs6+dTei6VzLs5CcFpD92QP1cUZtv7nsnjqgt3kHG/cLDVR7rjtn5/D18iqv4CO/TP7+JVtJpuPf2j9bV568//6fYeuefJsi2Zz37XHa8R0u0OgMERtPiXxWfIu6
EV/R/l7TIux7fjNj23mM2CBFpid4xhrffXfm1mKHcMbKIho6zUf7j752P3/qfhd/70Ns35qL42UYYirFXRTNiKKFkuko8IVKDnhiqKehreeDfePzLo1oX0k4rcnzADlz1Ck+Wc+FVT+xaSRHeAHexmY11kR3A1I0
Dy25T6CknriS+iLhsJCXTDk83AyYzqRN1L6wyeaKd7gCA90xvU86dwLpIU3uYexSTq+KOmXfQv8o1QK+VB4lYkM8rQ/WkDCnFdAf1akFdykHw0Y2rthmsJwIAkitBVzjqIGmo+YtQh4mOOCnRvL9vgsGzaY40h+g
inYa3ffbNVqbDpmmT2AbNdbxoPmDkyzwhBpnRc5Nn/jlfYR75UmCSQaYaUhswa3dDwwChupQrQhYNMRGy8zVbTVSYAewKYJg/ysVe1CM98/3XCKKLR49ous/SrtkT7N9Q6cHU8exW9bpG5fU5ZyQbMvFyzKaOvHJ
1hRPXPktMOvyTAKyQhesZSMi9lZpAa7+VrvyufUjLio15rknnomp8qwRxyKSop3Ow/Oao0lgRfvUFBw+S52hVZ72do7Xk3zCbMcmQFvK7lzOG7PXCKhfVhWIof4qlPzCPkAtquqhGiHFzLqIee0m3SUuif2K2g95
g0tKUZkDqoDX3XZ8FXhCJRYBKz4ecZMLIt5AFXTEnNy0c58Ptbw0ceZ9T1yLiWGJHSvYQGiDu9np6EAk0Uy1PeuUpKfTe9mHiiPzbErh802n6Ma8gHgzIvDIWEm1oNasC2V9nWm64S1xHB376aUyEsBG8zVf147+
O7mxFhxk7A9MWBkaudzFonezwS+1/rmnIOUlHc6z+Ox7zZIcxrVOZNRxOwGbxbZfng7an9sVlK1uG2nx7AwR05Ji8ehK5q/wF3B9QgFk8a8jkyLTS1RQFuhWETN1AxLVV5vn1rOcWPizrOtkaME1Ore+latzqlL4
Izke8nsfM7JIMAuujaJOVlx3KX0VcMR7agEw5Z47EnGpamlrfXY3aNMYfKPM1fyvktBDrjvQ4leivOJrbxQ6ieH01b1efTKU3vKPiDl1l47PNd0p4V7uoc8TtU/2KvxAfricdoomAloPUeFXxHi1J34iuKkZBXF3
q4pmEshYUGl8gJkyBFKqUYDxV6fLxTkcUzS507Ut85zbZnZHMJjmA0aUFLwieCqF7LkQJpq8OAsHvG7syuFaoorJfmz04/ni1kZm1Wn39lKmsJoAyE5ywmxVdd/P7TzofzPORs/euoDJomxvTZgKbxE8e+Jn55vu
CNXSPnFZoj8hQsPJSpAjkdiEEd4JOKFrL8T00CH9UBM5nDhigtH2Zb59IZ3vRO63ESjwtJ2P5k68eKPZIzrxQpw6z0d3xQPn+M314FyaAce36kyZp2FJ6OUvdGyg66SB5AX/FG+NbBtpaTSTKYh4yHeQ4lYjXeqb
jvhvT9cdSdIQiui6HrUQ90TFrPDDeKTv0xISj0Ix5FfhyYw6MP6XvqUfkr+algM0YGYAIbl0iIlJnWOfkMVfSlU1YyTrppU7AwXYUoyy2bsHfnpolUUNziPz6PA7omzkR6G+zPhqlBPzsp4FpCoBv/vaH/DGXIOp
QpkBA9mWN36lLjVSNkg8ZUFuJ0pyOP5VgkSDphx8qTFLl2zHXOEuS/EWxluPBrnShg6KQ0GEWVjpTN+VMNGlFxDU1ohwlB+brNysOuO+7flJ7MweVeIXMetom8zHIH0FkQPODAxKmxKlv8lj4qRn/FiOehCZJPAY
xqCctoHkNqziQNOjwCbQl1DFjNmyQLtJeihavhML/7g+on8WbiFEdCr0zETghWJ357ZF5Nsj5bdN4f35Jo5flYLVN1S9Ojq/HYpHwTKWusyCzvMe+bdxVASwBiRppO4lzyvrL8OsD27rlnglUMdbFK/AmVHh9Dc0
a1ZQe2bTGkcptgOMx3UjyPz+OiSMZw1cNFBuIV+ECVbvb/NugVPZp85kjeoh7apnRuSGA1kuRST0wk+MW8b/yAO5y5uX+1eMXPc7AgkCo43NIzBuoGNcSgS87FefBgIdmzbfZ0M7sym5J7z80UgPp+SWwIOyy2NY
ml5GBmoO4MJ7QXv5Eqt+CCdAG5kWijR14G5vRISaRH1KLZHUPQ12KVyMjfCSqc8/T7nB1/634ZP4dYGPuCEk7mDA4xmdr3SNxa2IA2ZVH0HdZc3RQOLpgrwKQV2+CAQW0zxupBGgH8wnXWSFBMLrGb+SXwg8+iIb
LLwJU4tUID7gAfnUUswg1UR3Vwq88PScDzn9+M074ecryQJ5T33h6KuJvLbkYTfWjkvHbr5T1Yp7OYviLB/Od12TiPBwRlhJMYC6rwReQZWL8Jy+w3Yc6t+RcAZ1+TI/H3H6IP0AMN7xN4DPYU0g9OM588mNnI/j
1jD5JO8bMPLknnrcIMps8puOjsbAjochFlKx12jQrhf20pg8PEV8C5RiurovcpaAZpZJwfMOYlg2v+MCVDEdh/oe3JFg4q4y+rhhYYW4w74FRc6SlXLMCsgW+vYSthEix3BBTZIesNMtPA+1vwo845WefKU1ma6t
HbVfIa1fKiQoCyTI1SPyZ3Ad1PDIbqXxeamOPAgDcWeEHyPqBQPRbj3ua9FZPqCTZrPUm93FamYiSmLkeCxD4pvgqT7utqtBfEDjHu2IT0N8Aj5vdCQD3fIt2NT88IFrdGymdx/mYL23VdrJADeFi8w4MQe758wD
RuVyr5nCIrjcNVOBnHE/M+3R7NYfH/q3bZlnpOkLoPH76+jV9+arfqPZld79qhp+ZMaYMxp19vvcT7hbR2f0822wK+48HpVBdvCL2Yn7omPd7HMsveF0atvh0tKalKZVV6Y3nSOqO1cCdw399m6lTYJg0aM3qQZ/
MzrQB0RGme8HIh2SJqbBmB+JDKUP+Faj2AAd1dmchXBxgDtBdTl+qyYjDiTl8D12fc9EmT9IsqD9tXBs9AL3AUtH3gVTVo1tOevngu9AhjmmKQLgnTJ6ji17v7WtX8ncDd5UxA4XoPe7aQKhrVFrd6pEFjLST8vY
AYMzqWxM3PXOXdoJJWFiYjMVt5+B2NDH0NzFcesouMu9yxkkrj61rY9RGtpJvkmMRAcIq0rAb3jdWS7Bw5EBVyAIENH6KNmCA6QK46TRN1VFlRr7wVnLPetY505Ebou+W0wRnvhDKlWMcKsqdtsWoU+Vv0eMQ1ow
LLW/jpnz8iUCEEKh1SUe3b50Zei4rVdZ5/UHdda8p3AVjjwMa4BNQNvGlw7fg3ey4QHHJvkNg2uyVfAEZrkdQ+fxrNrqpOURUURRCwVJdVOewjVBoDTQH9Y0QI92gS+BAySmwAgDI8KnCbdRVthQ2aHVJvOhLxy7
LAzmUlspu1bYqTZ2zsszc05ckX5sstqBu/HZvCxP3fJOsuYpfvaSb6Ol7//W11/HX24peueKO/Kxw90KPqfLpOr8/eVPz53+dvmxXZbuHjOX3xWAfixT5I5OX2PyRZPyv4CAVB+A7InBK0IQNjemBkXrBjZD90pP
s3Suz62q2D1LeNkkjCAsicLtCS00YRVdljWCr8fz4Tgz+uJWZHM4OYYwYIaZkIF5fr22Sl6EVeJ26flsdusMMKWVnpm3mNIcunNzDm80N6tn6EDMdyfTEDUAK7r5nIOJ6mTTeJmozI+O2osD6zWgyx+l7QZJzLrK
VDAUS2dnZ0KwbXhOdTnhi5dDBARkMZb+9Mb1i1Oz53wzH/oZBzj+5NNhXj00HQbWPApDohixh2m4Cupnn0GZtkC0ERGhZ/GrcU3jdpVZQURez5PIl0iLN9KLcZM6HK3l8ixEUAInlu/pjsTj0bGd8Ck1I9+Ye9gW
AWf4d8LBdfgw20/xs3s7OBTk7fF8bb+W5tRlMISew/iwx9J1y+UrTgzLS0MyXiPjCJuU9PljIVhqWrrcY+tAxQfUB9VfFx9oLEnm26QDdmK+wjWLdiZxDebDERMcJ1i15JEKBJGjSy9sOzmK8XKVUqEABZ2ewjZs
njE02dB575skL5M+G+1F72RlXP6ngDeNv8nodFrOy4CrokZsc/qaUoZcNruhFQGeDcarHrmQA0lMCRSU2NGTCFVxzs/Yhd6sfHbgL6gh2AoWhXK3N9/jeHnq8wSeYSx4uiwaIxSMI3sqmxQI6lX2qFQgQrJYNr5y
yFCfbOjn462U5ND5+6b1B3Mn4sYIY9i/jePZOK0ZU65xE8CDM8rcxdhNSwH/mVKw/B2RhYyVu8ya1ZwndSxKuxvC+fPy0lmh9xDK8WssWZdxyUjm23bsudsB5J4D/O/1LiYAYORiKsgFTqzTXnEeS+UZuQ6p5LO+
VYaIyDIBURBCohLBAUpFPOUiqr/nkM8Qhg/tClyiL5T0OXB1khczLEHujS7EHPWOJJC+wUF7pbX0vShmu2daBpBB6WNGsfP+6i5qpVAc2s9SUAgJk3LS8iAsB3EMraRO5Fb+ZUMPHriUyuIqluV7H7Rr9nArYnJL
QG5lE/kRvx07kf/Ofmryi3HX/cGddO6j/+t2e3W+hMgKd74XpznfoO653uBv3py/gBqkkTEUfja+XsnfBvmp6NEi9NC5K9tjvGVm/TYi8/uIQkkOLNyViFJY5Gs3P9Y8OqGwh83T4pDaocVFBsysjit5Tyd+O+Un
6HbT2NH6SD/4Z2tBSmywR9e0OPLiueM0LoQB7rDsRiRqKn0CE7Bv0W6Y/0Ymv+1jHgxDkOlvHwhYTSXdcJfANmMstYnqOdRna1Y2klJYPcwT4dTG0pV9IoMxk7g8WcLQ/C4QH79/ngn2JocLZtuHDZQkUU6lfWMB
PiWtEKfrI9eO6n4rcssVYPH5KaKBYmA5R7V2bln9yce/P5APGv1bM4S4KU/XA8euggxAfCVTSc3XTu0ZFRzRjpL4hOZOaxPSQYm/LH28lf5miRA7QcDnQJpAfRlcXhRUHI4Gn928aBNYJBDz2SMTA5P+De2MDf2h
V8dSFVaX2OMYykzJGF4ePAicGmbBZLMkyLLa/S0QW+pTajA8Pnap9oPpx27du8HYyT525j4PJk7p9J5+RX5kP+yuflEd9+kAIorLhtRxDsdDbGXL9GghiPM219pzAVu1tyIA0Ft+HJ9ps98eSkvMUW9bIgwpspTK
BgnIfQMi8Icc0VhXdIkHoaFDGzhxsVFQepeCFlPSGi//v2+lvWbfY5Xa9QpXfeRmZi9h1MgFotD6O1ZRkvB8WdBZUpNmYhCSspuv24hQYvBpAelTJIeujkElJzVH/uuqbJ0JPxOkt5hAsfV3JkQrwNtuq1tbIrwW
n4qWPHzGShQzk+56z2BSuaTErvFs194kr/JyclNoXm412WRNrPg4RBlmrttJ2XF1yJoHmFjoiMD7lTgfeBIZSAjQyzblplJ6TtTc3KYiC+q05xC1YCeb4YqBi3kfl0c2sEHBYMiPWhqlCA8fBv8s57wRiKZ6ymBk
uSOTHw8NFVDllFClPwVVDvxt4kl2rB7Jl9nMR/Ldb7ZVUS+/g8qsJnGSLVv2EQrhV1ekiKXmYla6UO+71MbJLLMwHW3HNdPw3mZYGmrEx7qCkhxEuf7uUdSD6Ugx0nYzbKhNuXZZPuX3xxBj4hhpXFoOafcgcHly
HzGCYJ5iC2ROnTC0RklThO+AOUcrnPmccOKhodDT8S7dEY3V+E+yp/zxvmSbvt79yILjWMYZVs1lv5XmaS7Rr9cS7FjZUQyeo1DUoCyBRcHsyyxZsusSudBBFChdgPAkUDqQnDWMoQmyoowwC6qi9Nu1XRCorXDs
rMDcznpIC3Rd9zituQr8xkEFf9KCA6nYqiR/n5eCHsCgkZwGya3/RpIi+4ljrmAcIaWEbJpXvclB83PaoyqV2zhakoIKmu6HHpgJir6Pe0pyrcKcZT2TvBp3YmuSyIgmiSK+riz3k2LB13OpVB8QM1HmcJId/ULY
dqMMhnjhHoJJBWhqK0kYOjzJO5mYQLdZc4rfZW7aZF7PaJM4fjKqiAkLxjB10vnZK5Q8H4NSVrIUE58aTN8Cy3dNE50DRl/FccGoR+Mj4FsCQfmTwc9i9+LXDq8I4ejYAOJP6l06Bk5gbmVBqRKa8XigQT/T+nMZ
IXpNckTUJ9pMxgTHLD65GmCNwUtfR2qmE1zpR1skr0EQfwooxL6Wls2F2stSphwhycK3EeBUiXC3Ckq1RLSSKJXnvbhC1Cuh5sexpQsiCV1kNpTnC9S71jyUT3kd2/626RQk4dfeFBI2B9vMUnWBRXuq5DEmqqgQ
2aj4sB6/Lb66/9nkS7rNPXfrJ8pmvzljXJqDJxY9ghElIDIOQz9jfFZAnRbUspNjRGooSnuU1iZR2vOZBn5/5eux1G2aMvuXgsi8cTAJ3PgtdTv0GZYxx0Sbi58QHzi0aHsTc8/fs18L52O1q5phTRu9WWdHZq8T
ZWCRIVmcYEuy+SwfKJXsnAQdFH1hwjGWef5lGDyI98DiVovHz2195IsTGBx+SqReHYhOPaWBv4Pejv5X/MWm5P/4eXP39IPAMnd/qsuHm4czds6euCFvnP5TPeG6zf+s+XPeCXKu+WvqkhW8kKDM32XBu2R41BvD
ph55/FQ5S52fRlErK6BO4xJ3YPjhfEDPQ7P+dzfjn5FfxboymXHpC9bnKWPfM9gm/Ckp5qKMYp2PlClsNAZ7mQFbuqm7HbKjQvtmqezPfscY1V0tx9cf66i14qPV6s8zNuyU7brf2WexX+LT4IBdiZ/ZBbtlZ+zI
fRnsYPb8sl8p/IdIHtG+zYD99Q1nBbinAl6ijuQY+TozpWODym7lmmaPmn7DFb3sl5T5wVyaSFfRWtdkXuXEhaWA6Wz8ay8Gs1l+ZZesm1hj5inJ6vtM4i9I5gADdeJT8ZtBQVzb5sH0IWdj3Dq/xPY2+cX9gFyb
25g+1fsYL4ZkA9Uci35wxr1nhoVwxgqacxYTg1I5NQJLAPAjkmGD+q2nom5oWgFdb+zNn/gybq37iasO8tiaTabQOVzwkLkbY2MGnZVFGtKlDwpcMYlKCrPH8LHRGxkRAlBrbKdfau599Tb4ecz668UCbkmo64Pk
X3JIbMH2D5jDH7IiAL5AZ+SuzI54Fgnrs9h0++RNjhJB9B5CH90RfPWhvOf9mPfLlHnbzJHSe1jT4kWGc6uPeYZj1ZzAesgjJeefBgim+i2lYfLIOqrAAqMX0p0XSD1lBXxOdC+73Blw3Ll3bCmHISdHaiTGzoTN
dyKg7imQIkbU6ygUVXgPAcPltYaLaIlLZcgF0Vw+p8NczCJDLsWCcJJY0L7EnANuy6TfceOXfWYCqrTO6Kr1TbhAx1aCak72R+rA8YnoGadpy/TFtAqSgm0PwThkC2j3YtlkWvihvu9N2aBltrEUB8ipnlxGdA33
geRGS4zIRgyYx5uvoZCadMX8QHirAJdEZYanc2v2BC1CYM9+tdkOklM9K68ZRCBaVBMW+yzbSHpoanFvFWvyHJ/D6YImuxNHF1U2Pl7I1kUC+HDxh9l8z7Af8gTEPpQL4/dcU2n6TShfaj1BMZRDF7hftiDPkOhT
z4DJ7OsczESGg1gmmIgo/lcqQD7/zbNqEwWODP5CKfE+RNSXWPKAzMo4dB/LdK+6lJIeVi0oVZ97noy/l2YxY0S5bJnAUeYn8qzxyhbxtnrkSPK3rIUeGKhbMzhETtVctLY2B9UKhF4Ff1SMXMPPpkgE7pw32bey
K1EWH0S7c1FlfoBX3iXl1AQcpK/vXDIIuWzd0/Py0F33yCt2ll/FIrnN2+byayYkSAD2g5j8c/jD98B0kVZviQ3PiOmEJYLzFBocsIoL9apio0KdZPMNgo1mSmCZzTeeJ3+5caP/5o/AL5G6m5RDzGEquoQr7ikj
q7wO2i9V11NApG7A8knTIzrgk24UBo73IrXKJkX7W16YWTK09woWAu7dfEg3x7Bp8dKPZPVys8U3H/9M/A8z6PME/shrCc5t1A75aoog4dZmWRu8LSI0UxAY5nbUstf3ZexovzAchWn85HAklzZUZtOZPsAt9LtH
bLM9shjBF0NzBlR+7YWt5yQwjMrbeqgOFmpPLFUk4mjPHuQk3NsCMRtTWcG/PZ9+hZZsu+hN1457dcc7Wl0imyBoc3CBI+3SifOwUKYYCJ7Bjthu9BpUXqLXKeU/P84pq2XSV8HrA87MP/m3eTbz9q/6Tjsilcr9
Xv9ednPa1XZe9gNtgnxaT+HnG8xjtIGPSuoj8ks6nsHitxO6OekNAtzuObfQ5loiGvq7DqmyT2W/hLTHfDTIQRUHB/jWB6hHswj1SA4TriNd2cKM1CKKcbw/fT0iBzZZq0NF6tvEUInGSXQH0kgpc6PSCFuRjq6T
b78Zs2eQYWpImE8QQY8OFXOchdlZWuzyW8oFimsBXsOnwRllPwDD6I8xq1wmm0dLGElHKdvhUeYzYqlGaIQEB3CUKlH4clzc5w2qWJh6bvxtXf34nvX3LD0bMQkuSBofNkLdAKtubOsojk3ZLucR/CUjQ3ICI2uv
YMlP1Fk5ksIM0kv/n0NpjRkFJzSTzu4/nnPzLtkO22e5sXFzvnOpsVztsOUNHdhynJqZTNjg02fG8TMFwP12HMed2+Rg1sfYPy4ZzY3UxamWUu5h+5togOFNG+fYXywQW73BUQwJlo2iLoqbHUgcFroZ/QfujIsp
omBLeb2pMVkImxn5VVof8ZU7IIyB5ORmCMVab4PSUje21hubeYVzoqVRmmHv9XieMEIxLsIsbY523mOmGc8XTVRBjCYmISnpZiJOUHRy5b7rUIc3p5iBaUjoISvWJAzjUgq5KrBQucIMpPARl++MYlYaOHqcaiHh
23/hZNrMvPT7rY+aZqljzfwYTxY02yZoQeLCsiqsuwsl1kAf8mPDu+mMObBzRTx1w3AqQlYMTHQeuJAWCst9vHHnRHXaiHCvF3YMJxygGp9EkARCuRaUhdBbw8UmPxy8EIOArFlYhWHu0lok4ZE3Dw0Zp6un0g0U
JuZJxR6QkBhmL3HVyd0RtR70iIyJkLlcBVwsvIuIAS4p+RRtbBi6Mcp51NTNr05mp3e1hcmASLSTvcsdl631grTgsIfApD1VeWA6hr1y2XyFweQg7OAO56gh2YCVkDtQ0WK3O/ZcyEesIswSuJ+VVPccy03Pvkhv
3uyjF+vJc9+93l5je1UcUNi0uF56UXFElJQUKmy0K3Y8mevsmBAo+9F73ymUAAz3k/lwiwnExm4VgTCESmA9NIMP7K7zYQNzl0V77+VGJzOx0IaCxvoh9XRJH1Np8LL3I7H7gd04qKxWPboQNXM5qvi4PAf3MNnC
Nt5kJdSCN4ciZge14SlNeOtrnUTtlPQsthiAGg+Hih2lGbHYJdTMgXorl/hhbA5udoy2wLjxrV2uHsLeTIlpc/DWScASSagGfXTtEDZue2F9AiV7ZR6/u9HnpzevJlT/3hP8YNdQp+SrGC00P3mQEutkbu40AZSp
iPHaga3vfLtvVHG36SBBf+5AA+vtecO7aggeHh246aWKS11sIuEeoiaEL/a6eN7/UbBnH4PQqBroniO/2ifrKR0fNmefYnHKeWcj3uQc8C98OSGvXgtBJO+KZ5NJY2hzG1z078Gw4eZSwmE61hJgkBf0cI69NVQe
nbSfNTZj0OyQ61Rg0DNdBiUJMzasET8NSx5Ee0UAQDIxQ+5dBKZRtgTS4zAELOKQp4O3+S6veon3oBaFi7yALQYeEYN+mQ6H7pt+hvJ8oIyyQW9tcsAknqQ+gwTngTlR0S53ho9O2P4vZU/NDQ3u84ccKi6RiQZJ
XV2Obq63FmXfnDfnj/warnp/vffzmlffOPse46YYmXDysoybXOfvdl138zn3u9PePhi1Q0TuPOtlfkzCneAnqQ66J2pqnyH/Zzi/uHozGNH6hLvgjQt3nMD9kS4ud/brZxHR1QOm7hP3CydUlNYFjQ6HSFcGE8Lx
1433Zgb++Rk/888YGir72GQeLTDPW2s+CzIPFrhEhMzQvMyEFtwDRJWE/eo3hYQmtglX/zEALE0OrWEBO4XJ3ZYSscI28ykYIjmH2d+78dQh5QhAwYh/PZ6KXD1vZEZ7vqBRx89YhbttgXwx5mlPri8vZlirD9k6
5CmwC8p6K9s/HArmyQAqChb1X42hOGkctLRph89GNFZObUjjkyuhr/ND53SJNlJ1LXQpRVOKDrLa2O81v2HoMaOH46ZGknUS5JJYn5DFHcWBc3Bup07zmG1eK5sXr4dCUy4VLPdoq4eq7rH7fW+DWEppEH8jkPnW
8Ahe+tE7aHOUfhszyuSGuPeZK0bvHB3RxM+AFwGyo9QKAwplvxSZZ2JmAbYCPlAelPwYSXeRIjZx+yTW8c0HyNAtqqK7SMlRaURHUgNFALGvzZPFf+AuJrJylktYQDuKDIb4KG/Oj6UFVMuadid+1dBUNSSV8Kse
ut/iVAHjQRFfqGniXXBLIEJlHZVboXsrDmuj7DmWJvbOm33oY3KhFqJNI/a3sxfwRULIFr84AyEpNUC1Qvb7vaaGQAMRFNWhMIZxmcLYUthibArHJAPbn8QoAotMZlIbB9OIdnlxJo3jvX0xv2z2lAgvNgOnhS1B
KlU6817Dj7mBLDHjWba3llk2TA5RP7hzQLqwGh4uv3aT9+kuMdVSzon3f2yINKQY+EPzlveVYBuuBBraGFwd0zO0XfOOYTISSgR71JZeJM/AjpNvLIVqKmglaR214yzqWhOXN7GEa63Ok6BhmJD/S09E9BbHiqvk
DrRuoYBBTprGm7ECUW1zdjhiGqU/KBIv6COyzlwonaKrGvUG6djBEpJShoYWNJDWPzBiVYVKpK6CDwAF2sehSx8SJYpE6Fa2XTFzptMoPq6ltkAlVIv32YmxyysGdvyFAaqWVl7ANYqxg87zyjz5n4tvWPH+2M0n
xnENHiV9DZWmiOWImjEwCd8++I3xS4H9v+cLuX3xx3H+x8fPDN6P7YhTmx/cWOPcWwGwljLkKv8mFxXEGaes9lv6UkcaDDcROhXzeeNmJnMtjcNJMFgcCIB/gi44au4gov//Z2r8/VdHPRxPARXvcPej4ZYjTMAB
hBXI95qdsdt6d9DY8Qfx34RGqbyBNF0F5+qYxwPRQXfq8bbqfWnTrm2nJjFy3XGGj99B3ZhkBG/H8J5cN9rMISYxQAf5kDzEvti1I5riTj8gLhavnKP5U9utw6BIOFU7xPwOMK/JZboNb/2xJ5mOgzKGA01HGztz
PX51AquZyUEH7m5OTv1s2BqyYcPKx2SLXIj75YRHX+3c2lsMil6G7fURE9MvV9k4CBc9mHbScBB+2Md4JpAhKFO5RBTAHEf2a0QUius/N+5h912fIgoAKTu2pMx3pL9f8gNPGYUn7p2Mtbel2QHKK1slgmx47y8B
D4KODGGkQ/bXXEIt/GURqjwo2i639nt46+TNCwMGBgfJASLmLcbnC9tkfm92jHb30WMQBRJ0fhQrCmISj05X2cwTgOsp6s22cbe7gygky5RjCYEAEQZ+SX3EHNOdhoTGdgMqDmHNzMkArmQBunDCJBFBb+K7nUIg
FK7WCeqbLc5HwFiuujQv0MuOShtyadlm1Bcv0EW5R0IYwRr22KpbIF+Ko6mi3FPmHsIMbfATaRh8M6VedKSVNsPnFDM2ahHXRlJR9qvUT36lsYZ0gFaOXpaHaJzvxFEIFGpiZBJvZR+ErrvCbjGAmH4HxK0Niglk
pjf/M+PNYfXBFABG75U71At0R5+8GAI3wqncrwwGMUTaZGxer7qFcs/rITaezHezrb8+k1t5S1THuPldM2SmddZUMo31c9GqrhcL4rDIB9gxg6javVe3scucm2I7jsAuutfNQOYse8RexmL3nxDMWAphFMX7Dzea
bm0NOx7bEESTxDePOAIK0WVP0Du+aA3gaHz/u9oUhk3zlfd1Br6d+NvM1dVk2S2MYZkC5/C+WrwFpeF9c1aBeAhuSsjSSTpv6WELVhYPnYWFILxLtICAlDuKL7Q88pcpRcUFQuKcDRv08PKICEHuG6MZ+FThwzNf
Fq7+FXH6br9b4mNjRrtN8w89v0dqerE4EMgApq331tfFJ0/nSZGdVLeG+MOJ7HlkG7vBS+LTedaiOg20m2LqhL59TyTTKaoJELtLY5Sn4PuX+f+Ncv32AzoIB1WR54HbNNBZ5AKMwki2GgRyOTUsEnzXId8GcwZE
mI0Dyv7rAtMTJo0MoZ+0IR0W1JXDOfpytjGMwnpxIfcYXDvi7194zBgJru64P8rAyaFRW3mMFEpE9eCzgUh7B6pLVhPBWrs3PUzF35j7p6dTeg3LsQCKFjPR5UJAIR90h448T9TOQXDsFNnrsR/2OHhG8XdYV+z2
rXF4gDme3ieUx/C+QLXPw5AhCpaJRQwakgBHmlB2TFbFneXASNprfY50jnany/Nl9h4BDbQN399xXKBpe6aNk5+1w8L6BmMh/ry1amyrl6zubYG+t+2egfPwFJRe6uXeJxFX83Qsa3QNYR4RemkPmnwGfK1fNZHq
z+fY2zjQ43VYvPqo6pmG1+IW01ag2C2cORUh7QhvYNVw/ozr3mqaHfbFDRyqFRlSZPVIp+HO6E8HPw6u4X5o3DELUR5NO0fr0ibrPzY9H6vfGUltEKcbaAg8qGpyNmzWeGvE93yEpMD67s/MRnCbWEZkMV/BjFWt
jBqhypceCD5gPpYWiH/+Tjv8S8CFWvE4kURL11Ylfp6fpa+YY6YKBwjbi5pNM2tTIEXcu8xj3ioPqO0TnPl6oUsCIazRwmcB6RBvTBWZYpipRp9DE6FvkN/q+9du2IwHGChtF98rj5otme4oYp7lT0kBfExfbiBN
Jkin0AYLEXBp32hq5udEayJv7qjYiZvYdl4fZkehHZEacEPFlzsktR+rvdxFNZAG57ZESxVcBtmyxBIMZd19MZ8A+SaiTVKbwja82LQu85g/8dt6kDmuFI0/XIwwZQrF06jfKR0o9uH3Zm9ougAz9kr21pFe4oA8
hCeTRkgZN7YFMl/37Wfwk6lACSxAG9b1gQ4hr62vp/WV/JnwNt8sU0ILXbJ0vMCxY+iWhc2dL0p6EIt9XETB036FfpvxOGzdkCRl3RkfaLR4ndT5E9AcdVd1OFRjs2opxiD8EhptxnJzZr9liQ4axMPQJMFBrqvy
9PA8R+1Rdr7J1OvO/O0AiyoW/Bkkewi0RrWh+RzSuC1AqKtEWgbHPZB5n4estyE70HypGgnYy8aDenV/oNPnru9m7KRmA1j8dxNVeqNsc8ISoyNRmt7gI38AohK7i2OLsjMtLYXHLYiT/cv8S/mBNtebKwlLG+0X
PH9iyvLcdY8VlM1nzhVSr1wYAukwT1mgcKy4FWZ6XAfkGjEMsmbVW8JSyd5XC/j323NW4gMm8dDakvA3stnZM42G6YelaygNoAPOMTIaIXKDbxp99E5rKYiYRb/rnxdkpXFpVFqW9o7yrXoEh+SAM/xgwgk4N/DK
9ubWIGodyir3b6wmew9S6QeHsfW9v2lcspm/E+70VZActi86mMR/HWc5h8ZHkSj79IgqDcz4VDfY6rWyUT7xGvpvoLvdPXmp7punmlY/BCp/biMX+dRxPm/DeFX94cO1tWfq98/LggHDa+3yj/n3+WN3/pVayT5N
C/Tg2/683j0oxRa2t/3KCUR7Jzq2euVI83lWVJYOrOcfBe24WLouc4iDwVJkkmS38aw8RCC7nj+xtJ0yBpNru3VrOOASZdZeXAro1AQBL5lmJdR9KrGyq6nw2dvz5X/YbJ4Ybyss6LkQVedtM1jvW5rY13sZnz2q
kwUt/p7aWCjJpxOYeCB8Hxnbp5vPFER67cB9T8b7fsAFXXKnA3nHieUYavkCvLyPR8BnbBVokYpFLhNw1V1BU28nGVH7uIX6MzMoClzMBPQMYXY5CoKAc34xROakiRAXDw4CbbbVs28/7CpFOrD5Nh6BifyvBqxk
QfUV6Qw5KVg4/IF1r26ejaG/VG9z2VQwUJHHU/1nB+PkUrS0KR/rPR2FM/RdzfX++dVIZqUHpSZ6vQGhm4bpvIcFL0QrxoxOFmDLGp4duz3e0u9HtowVuJsN6TXvXdn1cei4o0vteVsaZqexdAbFuHS5GWPYnvOq
2rygLc+GqId1MVg/i4lqtiM+qE0kgd8rP0WhlmBV/roU2AfaT5d2cONRmpxvQGxi5onKb61LnGi8JyiqC8ur3FZGk/EEMBqtykZ9lYMUcoiEMgJK4v7G6lVSlxgmKG8gr220BaU1tolbhpNcRCMUlq7+4/2I5qXF
VhWln1OVlC5Kw5OjtHTE06ndijX+Nl+babRvMjnXQ+jQ3nZVoJem22zqNEaLoEtFoP/0XnlCxYFSJ0TXh8+Bjl8NFeal0/vwf70HCoee4qanb/9X1s/U5Blx7DDgrpzMnw6bzfo6nyHeG2tFK/bebBKXY+jTanfH
35Vb95vs5XF5uYvqt+7QVNjSRD/AnLVfnaM3u3KO4BE/g//PxT8c3yhPNhePj81S84b3GoAy9TP+5KTwGZJ42A/cADuo0mgSZ55EUrAOKdlB2Mi36qA+aLAiNhfDbM64rFQxQw6WTFdiNWbJ9Or8krq37kSwwwUp
ScfvfsBAFKlWjAgGrIRBiKRL8kMC3EqbXDNvdPZ/bGvQ/Th9P65n2Ci9w9jWB71V3WREgAsJdALtpzJrrWymnX9NrVin2TfMXQvj46CZulFCh/wQH/PNyl2Ba9+evaQbpqRrcGW5zZZY/xDo+Uc+D4Qo5lA5hMtD
qDtKolKEGH5mdW/MARwZD+qK4cVnmzOXHCtu7EipzzI/oU9VbLe5EfFeMrK+RFYH5kKNzAcRZZT5xbpxn6w3PN4HyEdB1RI0jLjS0ucAWSCrQ2jNn8zBUwwQpOQJ46bLhaRIPAhzN/tSFRPs/pYG65/Z+o2PNKKu
x54TdA6RFY/Fm3cJhugeoup2d/d/7fTNs1ISeSYSVk+SgdYN0aNIPGhYI/C9kRZllPIhIlH1+HqZzY7eI0Vnf9T2PVEdv2ehFJ/cJvii4G2tAbjRXO/tua7dF4mMS5jXcVgQ3zqoIB/NuMEr5OT/I/cZ6VChbPHW
54M2DImqG7eyfOfhzrqPRluBgiY/hZofoMGdsbeAU6CIrIUBhTK9sDxJOg9IACZHSMrTH5qq2BdCmGHiZUdozK1R/AxR7ib3xqXlSTIxojOP+ApUap9jWgPDPRycvZw5IHPBE1RUGVC73FIm0K5c+cApzP4Fsl5D
L2XjaJKgjjpz3+gmvOK2ecSLSMlb8AldD7WKlQbNXSVTkTr9l+vvEZ09mG3ZyaYguZujLH8Dlg06OmxAX3ZUnTS9UDALm7dbfj0HvC1MSsZG2Oq8xEi7Rz36J7Wb6JcLImcOL40ZMvAY8tccxBfH+lkywcKAwkIM
kLLOK7FS9uzWRHyWH48kUS8I2tT0JHNPn6QOh2EvIOAHirca0o0gWPCbBJqZA/p0/nGvvlETf4IPX7F9GmeHiZVjbamgLNRWu6JzIeU1Xo92WU8H7YT2LoKzUAh40MjVILiU74Ibp8aNibj5DH8Yf/jGOzIX9wZ8
ygOkO93k0pyA1ILlSHX0cvREVLmCqxsRyqbKsaR9zVCWickJf2L/oaqwzK6xlzP8mLFRk4TMTJNlLop1jbRuQoCYJpdaCsd+7rWRkEHdZ4oKl0EwMjLhVu0VaXab8pLurVfW+lKh+LEQZ2/8gdYS8apSa86QmCjs
00cDTGxEJU49GwuocGWWmHOzbJXcIqHEKCGgQYg/QpJvpehS/RgeIcW7fdDJY3sniXauHsb0gP61EwIV4AYsJub6H5QnCWePhCElvdAWpEhRDVgi/lAfsCvM8X3F10FDHJFZrZLxI5gSbsuYQ2BG0TBg9Zt5cxX4
oN7g25UrMgFVXGp+jKxuF64JXC6rSM04gDGVE/tmoVHrrSbrWaAVQil/VyN5PPAQMRoiFBenv14qWiV/AlHQZG7AupeAh7A6rUjOkS76nw92wQ64V7vAP8C6N+kte3vkCKx62wBQbfI/wS6kRAdSbK17zQfSkA0x
bCZuFVlG0XvVZaHPA2t3yH2VTQv+4tj7okYqWPde24kdUadkxtRlciOdsIjFdX3M/Phb1z3iKGMTmgRKa869X0T07YH820EzJgnWtUn6WqOJX4kFLI7+O87LHkjy3IM0h8fIXLvk4qTMP2TzsKvtYEaOstRR9D+b
g1fg5eBCBF8aykcsErSi0ZPDjgAx5TpB7dzG15ygDa6yNN073OME+fqXYoAYJUuZPw+JCZtpBcvaYI6hNj8x1hR3QcYrO4LLuDlXleD3SZ8HO1/f5ofOD23IIM6FD9rakNevLog4msmx9mSWhLNe6ES4Cc4NicKS
9tEN2yK9Jc9p9fXl91aWQj9dqlc/PpTFeUtecDuVuEuc383apKkwhymmVrtsKfNvDsOmPTywKyNKtSy6V44KuGGx9xxs8IWyUrx/1KQC0JkHs1kyxS5/writXqSHoS7ugIFxCmZnT/NCHSd6pcbx9uC/1oXSFEQB
kRyokeUle/ByWc69OKpcqZlLr84qXR67hDZraSnwpWH8siWhfH5xxx3+7ebuOe9Rfj4V/crV37/odKGUg0vPrHsWeJacnSNM8/A7roI5OyGYw5Mq+WIuz2HRIkCMLFXcI4s2bWKAsH0LQhDqVDPYfNVlGlc+RXQU
C2i0l8OfzQJTBASSn16zPAxtu7EaRQc2FMgaVj4b1zXXb3nZOyMIBKcgbTZfCP9YR9r/3AQhSxVYyBA2+7RtGKtPDff9U/XrvSEHGjrz9dgxgUyZBxdZXs+u3W7KtcvGHK/7HMIDrC2Gps0fZTrjeWGKDbzH8r7K
PV4/VYt8aUTYSdNZO9aU8sCbH1R0DdjtEuj8lPrD5wwEMZ6lgZlWMwdrXC7lBcih8syOlw1PRx/J2tj0u6ifgx4lRqisubfdA7dh8pi3/W56qCgvPthnbewTMrlgBtvU4AAHYo2k50k6wuMenO3CZyo+tz6jQtup
XG5sDEfF+V0k1ZNIo7wgVeFgdSbEALgklMoPiGXL+9uUke4OCeS+5qhQx5f4fm/i22pAud+FIXzTGKfxS0fpQYprU6wMiXsVqwpVPO2+C42mxNFqPgBmj4soad+s1+iqYWV6Q2iaHp0eNM+RXdUMz0dj3M4lpehl
R1vXZGv473+/SP2Ukzv2XrXe9jiNpdvbf86P2m+BykZJrlp5ZmFWpsZzDjN1tDWqahfAAfqegNN5BXBv86yLbkkjfa3mIIfPafkHCTOCOM2qn9JK686sioxi1KzxoekgdT2n0egXrdB5jcoBwhswh8w9ngA/8lob
slYaxOrzE/gfWyWT8BunKuQTMWPz4QdrCuPbafIPlaM+YqM2D1acPK3astSQm6W3QlPJtgquHikOjFWHFqzl0lhYvtF3PpTu8r9pWcJwHyjEJHgZozZ2WypvDV9T0L6fYPTVvfuWPgSOSrIjTrI3tIENHUhR7ru4
hLCtcsZb8oqYA4y46A49uzwMb85XeEmpFfS05aqQdx5/lA7d8/AQfIyMqH3UvMG9my/zV0G9oWfqkLKuIquB8kVXRu0zult1NyXZ41Z2BQKnNjJAMaQc4GIaq01ayyVXlqbR2hBo0kfc18LjTJpGjAsJjPze6jy4
G4IQ8LZm6KFq63Xoq0rOA8anLwhc13QHkRqdwnVi03RhmfoTseaYfsXHARN7/yDz/Rh8KYZJijf6nIzR50d6ydRVdM8DRaQVX6QQsMi03sEE+WoRJQ/PpNV4vyA0hpoPrIR3LkKJwCdBeL1IKYc+epAXvzkpZvHO
hLwsWjAdSJaYFXRyqUh1qOlM5k/fTpxy319EMw1hNO7jkjAOuVzhq7UqHAVsY1H4vDzDHYSv/gmTpFTfwe8Lq4LodrnR0wEt0vtuQ8I6HUe2xKnXGcIjosgHDP2wk2d9YTfr8zzrZpELrXP4o+jeOwFb5K3CFhQ3
tOE+/lgmHuCxVAB3RymLixWVkzVkBb8yID+MADUW3mSaVa50GjLQg+cQwMNLPZiPoOQrpYh+WRfjwRoEI71F/tpEHLj7gm6McwN5oCvp9crRlbdd7g7F5PwplUeQWzxE4/IW/WRdMrFuulKcpo2K5YQWpR8EiaNN
UElrdkxf1w4dB6iOjExI0bOKGgVx8cJxrBHH450uy/h5C4ENgEwNh5ku1W9j2PNR3l3I9EWgtJowAzQhveNV88X8v0MenDf6Ij9qCTIulNMSBySQOFAP17wZHN/qWTvTjj31EIGGTIzKNKkg7OwWd932UtUunHBO
lIvFUHwrmz7lD3uX7aCNiSg5Nb15TcwH7n0R4Bc3a8FaKAE11E2WgMbSILf1e0rZ1m45+/TFzLVH6BvpbacPqxd5yxRXl7Qi5gNm8R2ByvVV5q6WRQnIlJyALSO5meJU44EGko3afHCrOAXqIz7hBPKW0Wwh57/a
1v4Rm+s8tKAPEuc9qwyzgf516YJ58TzllFKO3355AtnSV5OmMYkH4dseDWOj3rQlgc8T19zBRVFKIXMzey2upzDGFlC8KS0YewEHc5CgxQRDR8x/OGszMqaqdjo9gAe+E3w1t7yJPuDPMfWNq5iMx5mZlWAFvYWr
amGwQaZGxV0tlzsPTMphGIuWnTdUsilgt+Op3M4FN4TvK/GVtLSfvyFP4DRyjsOvoKkmBdOSdCWF8XScY/mC07E+7KJVQ4N/z7qJINHUUpao8XIs8wGwnH+qelYKwMxHx3Ji/j7PyHBw+59Q5ns8UYOO3qlCL6dQ
3wqlAoTVQczlKAlp3OmVtGfxSEvLXcRSxq7b2JnWAQ5RZAOrYk0N7GiopkNrU6cxzFGqtGMditDV9TbnTbmu31Ip0CWnrsj4WMBvCXXx4HReFtgIITgR4xX2wmjivY7h1BT5TybHyeP/L5/WyfOTuB+06a5N6iEH
iHIKzCtzhamuc/7uwvIuqwT9/YwqopBecG2g/Nh6XafDREoA1gnK2+xfCT8mhOIMNPPejOiJGrWXUj8gpMrBDBZWu/xdcaWJeR4B8w2n6Xorz1h8t11PIYA8aP+qByrce9wdwJ9EFWPs6lOQ1TcTQmC3mXKAl8jT
dBzJufCH3oQcTYaLew3qZfT+9kPN9U93yL2cQ+7GECULYi8GMwjwY73N43534jvkM3Vr6xv7yV9Hca30nk++fL71y2bPgs9esW7PYCubxw7E49L5U4oKKY/+g3z+Kb31rMGTDrT9dxyHhnEsPs+K5RyTHn0yo6Xj
eeyLHlUVjMEhT9avAnlPLvgpEmCI1vdQdlVxQ8UkOv4UQArk0x8Q7bKmxkST1f0texK20rO9uosFS+2nrD42ePB9LnsmWSw2Bo3dZeKXNHqJTpfZcYJM47uK5mp/MsUC9ZsJhF03wOd0OwpQP9mFtdnuGdrS96w/
lslQGS4WjHg0f1nu/Vc/pwm6mHlLK9Dr+K+7UIXwTK84uCVY/wfmnjyRwjKyn28YdapkNRvHD3DjgizAsGajWnrnq3Fd7KRw7OMBGsd09MPRip2BAAg7GS4WTTDFsh9PlAxOXqGRRA6RzX4S2ROem8cWFwA1mfUO
DgfC/LUHxSf+4LNrAvtH1He0wtWZemi1CWKKn3R6ai1eeNJ8xrLEl+dcQ3fnvAWxJBsJErXXtVV3lB1LKF9W6ZdMxH/EKAjmXnWNGJW2/SrsFC8SEzGHJgOogU/Z1T7IRl9X+VqT2wBZvayql4FbSjzxX2HgY5nm
gR5GwhTnGbniA6RMY4CuwEcKmjcIjR53BC4/jN13Ch1SO/WbujleKNRks6+WKPFelUSvLxZbv84GIg1Pvfzc05mbyCY+nOc0f+VbglEEAq4HfWRMhSWEL9D5NqKevB24N7J/3PO7tE6qhyaUgcqynV9oS7Z4Q5F0
EsaTs4L8eL+bjxGavnU9ewhO2gmm5Ajgbrd8B65Ejq8NR3kVqBRW/IAGiE/Atbr89dUtKPxJss9X6KRM481cluixsqv8r7Ojc6KXwA6m0zpKl1g84aTm6O/xqAn9TtTTN7RreextOq3uWTJnkHEiwEni1nv/6DA5
YSUlRyUTvJuWDAXliO+AlfKgSyROvdoo5oPVOzNJlcitX7xm128EC9N4KDu0KotV+32C9R8jWJMyI01yVs/4AvjoH5YqPr4BT5B3EtiH/MtvyR/TQMIsV3WELqfkwAUEMNajRQOcKNgj5pcb2LainKc5h+UDsGV3
gmwyGeiXBCVMq3R6P1Dt6M9SWUb+0mXfNYIMtQTiCLMRCkpAAyUTmQlBeF1DJJLckIZhXmTrpSmuBEtOQ3FIotKlRgcUzf8GP8riX7+XMMsi9H9RPDHFAzU/kpIcuWBMuTStb+ojwscn5w36dOWIEGBoXGJfefS8
2SmPydSMxdGMJjAcvw8V0t48fMMDyTT3gfBeAvKgqEN/ch28mAWPGGmtNAmsG0XQNVAO7Z72W0nQFVK+PW6k4XROgKaiWjbXPWYtTF6ExocFsM3m/REHoh4YJEGIgBk/XmzYQB+aqtzwhq/twf6tCuOTGFOCYdCU
wosXjOdZrp9WeVNGgDYmY5qDXN5sRAkWJ5MbaHVDRdF0cnMlnBi/gWqSl4fte4umrp64aHknfNhdAj6Q9A1mJgbB9CUPZpAbenRPp3IDX93nqdwwRVZdiTPW46XIS/NpIeurHCozxXRT0ubrhgXLP8wqpYnZ8qWw
VlzUsZoZXxLL9q1j2fOE2HU51GGe0z7keGAaoAX/oMfcG6nQHEzGWRYCSehVAObATGNnyPYylY/KC2PzXUp27AfyRZMwAEChnAoSFms291xftP10Qd6BXNlH/jtMz3c6iKhHc/kRkgVdt8XBmWSxYwCJUKG2mEcp
qijojP2Dyhc+65TFREBATmAhOuIfSRIa0Cmk/RIhcqeOUTAPeyFHv95O+T2EzBp9RY7ydQ2M9/jNjrhncC5ecpKdil6DDH0kEWIRlfEDLSs2hPgwcJhuCu59vhSDgX7cGAeShH8M3Iu9JnHsBrCujq1YLENh5GRD
qE4kL4ZCAVepg9pCu1dFxU2eRAGwjRxajq8qnVRApRa+jzyrEdHLJB0CR91byky9F1XECEjnbKiqbxw9mFyqKie4yqKOhRIxuy6TwGMCPvVeWBOLmSThewTLXmHHwpfVThKzxWq5IChqvT+c5rhyYR4hRcAOB3pM
IFTD1sweUIeGspnS6iJjsgpoYuqKLlOKmRAIXH/9Iumyin5ixQHpBBk1BTrG17IOPEHlagyBImmCVbYUez4WUV2Hg3g09x+kTfWTPmbDlm2WF5P3PdALKt8aS/PIAtDmSmq4wE9PN8uG9HE5aQjmBiCJ1LN6cKme
qStWUnrC75R0E1ak8TCKl2MqlfSDy0JeiDFMtvXUWnmTTSdupV58mzq4oNGI9NcDXDXF3k9BM0/87j2dJEYMxH7ilO45vedxFPhhqtiVZhArvUON77J+EBmc69SYrMgHgeEf/1qR2I6Z4gwkWfbqlLblJKiRAQXe
Nyn0nVOGyhTpnhFUT+0JqzW3bptVw6WVkTIPPMV28go5HQ2HV8Ayzex8nI5FBdYC5CfgUXP2PA4aVsCTV4zcis2nn2Q6nojpp3/zVPzWGICGKn0WKiWOoK6IJpIbmTto7Hgy7nRWof5jzIIfRFv9G6fht42LaKiz
zWYrhbVo2ckscDm2RS4Y6fQSQLkQAWKIMqCq/S2JqkVwINsjlSBGeseR4m3Y0DLfU42vYA2SHNGzamwSzyfTATTZ46wcxZfLqeJ2MkOsU63C48fZSjeDoa2dCEqhSskPKQwUkMqO5SY2Zh2fm49GEzpXhaBhp/Nm
WtF3tPPP+UE+0p2oEsyEeQs1G06Od7/O+bjx+vr4txPjRMlwPL6IsoFupBMVQ3gxVs7D+6guSgedREtRMLh2lPOwv6II0E2fYc86YuxPHIBV9HGyhA59xGzuPRApGB33xMEzbCA7JcX3nU/lEjNDhwtEIcCOC10a
C2YPGX4qSpYm1YiN8Cm94Jqqsp2oNPBZGGbuN61OuPfCZDCY4jL9BJcKjKGwpwQGObmY89PKKSrEHJpjKFwbs0RxR4VznenmQuzXYJ/reHBLzAGVcpqFFQl7lUsWNL8iSbKAAetuYgkDHNnRUhFo1uWu58DX+knm
15SKhl/eyf8yXEMi6LNwc0VhR8jHshO1yvC/9oy0q3KEVmahdNgop2T22WzmNBnScZn/XNWle/cJ6BigMWayfUY0xEwthyMjhYsJ96c9cFvUY1JswZdx+/zF1QNIKPO9PP6BVVrD1m0HXjvwjYSGPJHMD5oprAwb
e9ER6gAxvLgel2v4UCAxi2IFYCFFEyUxeciPWmqTO89ohfXoGK3goqKOO/w4rZZ/wfHPn/G5OQFXdNEEZ7ijZtNWcjmGXsFFDzp7PGt6qA9S0Xv3w15qmkoKibm6P7hdUW4x6WGTyvAlBRAAbqGeSSSdmE219zv5
zT4STqyUK9yGSOHEfhJlEnn6+Z6iCCqQOPFCHJoLi/uDKSxOWh7cvzXDfzDb/7zB7F22o2OW636YqVmFvLMz5Wi8BdFHUdecFDNoUyiLE5ES5Wia6SGpNY7httDx7ZxO+jaalNURqXZi+s9rPus5sIBqc+QTWJsg
+RG3zIz9fTPVrgxeFPGZ+SxeVJw3StxSgZnQT4ePQAKjieJw9Z/DZ9tkIvxKEBjBpnZeop7JyKIaBKZxIhYcdSSqEUapfISbR7AvBdDY1hqsb7Ss4xjnLRGdgGQ4nYIsKPTYbc0Jp0ktl469owOC35s4571FUdh1
MQRZmABwGIZt1zjM4K0wRfBRVDe10fMB8wcvRka/3qxeFyr1ykoafM6FBxZCcfabJDha9cRSLJoMZTXM2NWo0k0zHrTzhQdks5EM+ECGZZ+EtOXNHNmDDwqmyCyXPbUmBw9n7iycrTP72DH46l1+Nm7jw6QmI2Nv
vJHDcWu1ob43ryGSIe/e+VBdT4rcFzdMgMcGJMONQxRZB49qtfsZknWvD7Yl6eoYORvG/IOmj9kdhU9vcdcoqD+9ujN3mKtB/RgbY3j0oemccKHJrHjOgguhnh9DOCDbQZYDYvOSIDQfUaIZVJMzGYrEdBM9c/CV
OPi3+4LWU9tr5NU1eDS0HdhYhq3rQ3DVsgSN9dHa/Cxvofi2Ud99LJEHInVEFz50wMs6Yr6Wxsp3VJVDyb6cxegd6Kk5DYT92h7eUHIYA+gtTB9v2YcuY2s2qIkHb4L+MvZIWs7iGGCOKqRqfCTJE7tj3RDzefId
//OIvgOcAVHG3OcODrmcnRiA/OEGzRuXHr6+0TQxeqzWP2hqXCN7Cg7TdxZ7n0+ige5SeO0Zboui1v/uhwaioL2uJMgPwIFzKJmXIHalMkz1JUApWRGuqsbMvrxQXImUDuQnaFoMoVGkYq5n95svAl58FiNAU2Rz
u9N8Co+XnaCULpUfCuRWz2lP/g//H3MgctK/wMBXxq/BjhUpkndHMqtjAXCGn47FRyYRGDk+Tm+5lBio87IYHjQsBEI+y3k+w2Bq/QyYlYrr+gapZMAxezieMYuEhasiv8UYotFqIFjIz06nir1pum3csBxJYg7f
jWHCPPuETITvXjufg+9AV4WfHlqi+3DbfDZsZh4ovI0sfhcNHUA2o8qEBiNKFbgduZikAsrFANdjznjw7XPdiJJ8HOBUhlFibpLJKJrWKMFlEh1aXtATaglG7IDBaXzmwdl+dDcnC01wU3tQmNOl3nCiytBybYJd
dQYMR4OAw/mLOR/IJIY5fwrqSCMSBsM5pXc15F1F8BUzqHGCKVag9JHpZCWZSTbZLUpd0tZLjyQs+W3UiO2M20yxIVT7c2QpmIhA1CEsvLh5bkkcxjwsx5XPYBRRZo3OmnVnL36k4Nlb0WBM5fpqGUNK1vqCHDnh
MTM9q6Ki/xk48AVujGFNkBEh5lDLtJePrzsw9B2hxM5tZbjzV10gWNlZUhsYSoKt7DV2EJ9KdNomhXiBCFEhSE9muHZ7vWkMRuZqdu8J7h6fcltOWvg1oM1ss12Sq+fAsB9t0ACMDHIV6fOYnVh+AJsuk5uj+7iw
9p+t+Cz5dHalbUAQJQ5svZruUfyGSp10JIyZzMmoAiXA7YGl2nOR0IwwVucArDOgCTcgyDSVZaurb6wN0t8lAncQVMALrlxdUYdofEmqXhwsyGPJoL65ue9zHRNyXkc2KCQCOx53q+zE8OmoY46eGdO+UalgkEQ1
Cq0ejiIDClwppUEru8RR5kZxBTlTPzZsQF4KG5/pcveO2HOv4eoE+vwrFbhjpVCvCE9wEgh0k5WKj+RYDNBaAJ84pkFgXxFhCzeL1ov2XufZ9C0rtxj0Y0W00jl5JDjfkVrcsmC/QUynNYi1IBDYeqO5gNhU914j
QEkT2NBLehdf8yF8vw+3jv+xEELR2AxiamiBc3NvliOakAUSahnBnddXLb/uayQbJ6lyrUDDmc3KHiBAA6l0ahWgA7ibLthk2n4WTJXeT7IjFncOTge7rH6jAFBOhHGh+EpMvjQV32LANfgaQvbaTdaRC7xU3moP
fnXJdxMnJ0pX3r1trurDe5wTQ5TbT1XR9iuspfrYqYEgQ0Ec3l2C/qPGE+47Wuqz+FGWu5RP4XDQAig+mRN424H4Ua5iTlkvP6ij5Wt99DAR6vC6PbF8yWjYgI6eYLEL37T+mEk9Ja4v6QOoiU3T4SBSX4szcrrO
7tHbYvtO42P35ER9+HeaIYmbnZCw2QV53exC/a1A9AV+/oANdP7v8ohSWPYGZpfyq7mjlLgt5GU85vZgfcpPGie08f/4xvZE3D/hLIDGPpClspjJv832SdwmOtX79/RmT+zbdu1EZVoqalzcqpJiwEP9wltVDSnN
6ipt6RINaHrMnRevRSsdKYs4tm6TGWmtThLowfx04v4ZvCe0vUKUd65C7kBB2g81o44zrF3h7Pi0ePQWztIFM32mEq3BCisrqSjNlmWwLBohOlaIzcZ+NVc+H7TzCfgGrhsa9PlBob9qOi/DDcbaijCI484FUSqp
tZBs4DUJWHctfy4V7prQg6KVLSztsUJGkSLdFNHFF7MNVsQks/FGxhX9PQtOlMTsQDJCkKiNaKbrqP5DBAxabTFKHn0/yRqktd0wSTVlaP6Iwe1m70sPGoIONYAfDnVuN9AXnmrLXiCAzMBJrQlDShYE8zAb/TBf
P84e0/8CgB8WgLFeqFW5LmR7OsEWkEqkQUiSvDTTq3SAxw4JbKBKx5QmKOqib5rR1J+06Vrkdm/GMZgWI2Axhn49xAR0BccTgdfA0OW7sMFBkpfmI568+2dBNogMAbCqXosq8C0Y0K4O5EIg2ROsi4nuf+QbgBV6
+WAd+KYUCgAMuahtDPZaiirRMyI3x2NbBrjOW1WV1ocrsDcwE733yXH1ZKncgpNL9dCLIOCNBZqux2LZsxaOMQfZ+t6ql/R0X+gi3gKTAiGdtz6wRxOcZeV8gUK8yOZkXueMDsqfvIUxw47Ds+3ziWZsrahu4hm4
B1AAtfSYqWjwio9Wrlvpa8FQVEbA0uxTczsNcmJVw6TGnyfiLM8ZeDWJ/ZJKSARNfVKrO9DEFgeBmUNOzIfy7djdpi1M2/A69bO7tVd+9L/6v6gL4kJS5nxO6KH0Cnnz0X+5Bz9+xq/U7K2IkjcnTr9PCJY9x9+0
tChuFNpXpi+cd9hjBCBR9cjKoIGMMeSFk1/S2isdISNX+CHeyv+sC2KjX+W/ybckUhfjxGaTZ2VlSSKF80LHymjXIepyqsdfwOUv4ijD1+rN4pHqrc7t0bDZb+f4+3xTT9wLzx36lSDTzS7Jc0X1wyq1n7mO2rr1
61hzPGyMoljDTBxEyxfKg5XT6cHHTu2jImLLvunbz+i3tFtFYTsuA4YRBiGU4EkNYBsDDmPCmqaZeKr0B0tDFWd8Byzd3aNrnCPIW7G0MQ7Ml4oWe/FRPKzR3n2/2sSy91kJd7VKiSI5G3JL2T/H3wPMG+TWc6fR
vIRblUuQqEW9s7MKu7JlpIDDXTYHx9N5nlDomJzMHOP8bxWk342686zE3U3p+kNbEXAkLNStofqsW0HKJKrHPINsTgKFZj9HUmljwkr8QESak3cHJmEjxMO26dSidYjnEtnZZ39Rb16S2cRdiB5GcVL13oBtmWKV
cWNvtwO/j3YbhOSufsVEjYO2BDrs9+YVkbPItrkC0920Z5Nu4BGrf1O6XkVsPaCk8iYyUIZ+GeK4mR4JMFmdMpfIyXE5xJybRUKirTrXWLLWWElA64d6SnKE6LdEHNwhUcDRLfDpEnVE/s1WEDd99hQDWqj5lHF2
E+0HEnEEbWaXaJhKKJ5IJIXbXC5J9OhHEg5gIGgkQS1f7kLPCI2smqARk0VD3GhBhW2hEfuSEjfmLotFJX3h/bECR04YdA4nlNhKhwxQWZCL9Q/x2wR9ewLzj+/f6Kn+5KX662k/7VSAK0AD2kkI/7j5CSEE8mNj
ij/Nw4R7mNm/Gfqqj4UjVejSH7Rw209LurcCZBOkbGhIObl5Mi6dTkETKNXucwrFRl8bd1pn3il6NLA7TsKR3G4rG2NWRUEMelHLPE/oTEK+/jTg9Ud/YH3zIy0ZA6H3sH362UVtwrZTUuCVulWnJ4KTDVpsymrr
fKDgunFk9ItLyzwZtahifi0OL+MyN+62ZmKj/5sP/5VEJQifGsCeZtVb7LnUV2l4CQkf3P6He/IanU8BBr4H/Ib1UuP8y6fRdW2OjGHuXzipoEqHePl1F2qPNvgYhpU7CESFP0ZACCDL4iL7Qk3rBYlBFTDVM/RJ
8UrJZIGT+gbJSC7j1KYHiCbLhBZatrVC2/a7HT2Tf1f91QcAB7ANG6+WpnNxO20cSRJcRzE4Ok9+EBnICF9krsTw19H3xoKDxuful17iJ3C/K9uezfTZ5Z/C+lN4G3ZNunIONGhW4rgpDMH2hLjtXz4F2o5dn/on
7DKWprMKnPfoy1ZOAXMQD2F0n1FmgVp1SY/0+3Z8nVVpn3fE2pbM1Pc29qC/oclt+OVq85H/mqz88Rv4iG/DrtprlT/Nz5DjpCrWkqR0P/jkBbkxhz58liTI8rXjVzM0w10kfN7XizPKiehWFAReIWU/ZHz577Zh
FzLYXwlX24nj+6AwYJ5zVxk8WrAFcTQyjz1IHvG7VwuocP8bd5VuNNEB5L76/uySVFn7M2yPCMGgcTo8Y31w9j2ZmvHgIaSDfQobaib7fGFSdPBPLdldloryZJwwsggd+1+SPiP+M8g6QpCSn//VNVHrtHpZduPu
mlvm0l+fn2MeuOX6mifIMzOTvIMRxpEme1HrTbpmf0MnZKexfSxnE8FzjAoaaEyC7RlUAD3XkVXKYvStSuR3Uxxm2AqZcMswS4uzNExMLgCki2k7SdHIApwadsGfaHQXaWcKhBtU6zWolZea1mBSCiUIQ6hAxEut
FRLGoZb5slXvYvZvgZ1Jy4fpFa/gjia+GTGxs2i+7eZnlgH9lZFAabv2MqW54vXZxAZwQKEqg0zzLQtEnXJy9OEnAZMOG4mbM5Hpv/ePHC3baudlyYqdG9jnRMj2Q1cqJh4XcuqH/r6YLFn7knrkoIixuOMxO6bz
dilhtvl8YyLjgNTI5ftO/JQEU4QChjCn9YlfKCcjT+WJUbR9uSIjqj1G5BdfRvz3rngUFgte58O1hol/muy1vwCSJTl3pvcT66hjuUqhEV8ElUeWtlwZDLrV+abcJ+N7evKbR1QFr0mcHgJp5F1K3ztyeFdInI7r
42dsXfByQXVGNsifEQK6Q5GC7CEzAPk4AwCADwtiO/+vB3PdaMcrr3yyEL4CVNy7c3/wiSmOD5zjDsDT/9i939Ul49X48mVv7pHkie22YOMZ82jMlIiJzRG2msmGtJCiFIbLoBiPbAUoWGghMAQwwPGv2Iy2QpTz
9V13u0ddvqqMW7BIh6d84Js8Z9ixFMBcv30OY8V38VXt3M07lyc3d7tdOUHD7GoF9NF2JVTj214wGKtg2Z93hIor7080o6DIxl6Ur41KM924QZEKzIFcRArZ+kpG3z/rBf93iXuzdeHS3e/98Vz/w+vCbxeVlz70
t/X4e32b6ew0YJm2sJz9+5biXMSlp40Aui7MObwxNjW6MjAfLgVkEsCdn0De/rfa8vxFHHeKxho8DG70RQ4RC/iSYiBZhXGgqQIw2tUn5Fk9Zj08BOFUvZbQ9yKL7Y6dNRpiChDAkYTUb0BWyhR/dmtYq6pmDd/+
wOK5nKFrWKKgGNHgFH1OXeZd1FXYtJTVcz80F3YcsvCYga4o6NduVqnyr7d17TG9xqBanISQX0JZwC0Rn7DH2tZwcx2gJqr/OJl+L9qfjuMge8fNl+SMclpkdkbjRrb0ozPHudQLT30Yo8SvzgPkIH+CV8b7IjzD
CnpHnZL7eH4Y4NsPtVcxq/fOM7b5zHzwCtIvzjzECMjH6zORMav2cyx3wLPE8+Uy6Qz8SQi6Fl2tVgL976bI+a5JVl+kO0jHmWeJo9O9ipOHMafdKLGmtswAtkuNrP9BMcVUxweYWQeHow3cyR+r4H2PJUVBemVM
NjHgAI0TSbF++qoQc7Uhvu2UVHE+c+PUGsglk5Fs/9QvwLMr9phgrYKJv4mIzzjdl1eFqNNt+rTq1HAOr75KjyPbdJex87CFRwGazvFdpSPP7VnYxGq1zYOguXUw9zbtXtbCNfOOwzw3SeEEHbM0BsdWFhPumsSB
yrq0JRClrgWm83UQzLUmOHbCZzTQQgb36bAd7fMln1xcx+sv/6scxfFaYkDegyoeTU2LNiF+3ViN9KiZqUlt85rHH3jh9E1PEYXczmkZKWngryKSOPSsixVisqsz3Qdi2BUo/Rzt9PHe3Z+B3N96uhFioBSp5OOR
pgLXBO/25rMXexzOVGOJNNBlgtNknRizI0xxlOVN13WO0DIVWMurQFmO0ULY3l+g0g0uliB4nAtE1VrmJpXrnIBtO7M8cyWRMCdBUUW64tssBII3zUVPCegC5+9R4ZyvyWnWGToev9k7qkIsyzWRdJ5iWK2W/6/d
nGaqvnZqg2d5WxOmtV/fB6FfrEOlJF6wzDG/bVIDy8fDPpJ6Ln8gkNOsGqwScoCCzlyLyUch9nphEkz9KvZwc5oY1HkHtsdYpbH2Gji7CISFZ8mJEnxWeQhGxAXkgMY5cBc/eLmphDw6aPV+0z/mZs8ID2mxPX1c
fIuZOVttOIresAmF2KCETpP/K75NBetbCUVj/7Dvklg8R+mJU1HIwV+4k78wOT/x13HhQXUu+dicsQkIflvoKHtjOl5AkbHeB7YJ3/TLjRwTDHVY/36EnkBnpzSBjnIcnDHwz6sDgNALRJt2MX9ortvavN2LtVL8
m5rkhxpHnbrZhA1pTnrfSz9+eSeF0yrz/LhyAlRv9vlOExuX65up/j3gqVVwYW19ks01dqgYyglpTBbFYZOD5DPi9GrLVK6MUOPa0ehD+vfrI9Hh9fFprvJKk5yFUS4E12Y2PJ4NCPjxNgAgrhJ/GvVkiRmKCz8S
jHg43RMXxermw+KS2/mTWIU3mY8zkRVIbANLI10MAnQ2KQASUOBdNKOcOgcejUfWiZ4gfWKpFuy1vKxin0NIypCOaT/SLsaUZ4TsW0l+Ej8M/hAK9pOYttxOqVzKa3Ez9mSaHY/0HZjGx1rCl8XUbA8UtWZk6mM7
Tn83q79HbW7du+Racdw094a//dYX4od9nFE3iX6WZ10UNTq457GRLuijHP5agkW98Ctc8ZdU8f6rcPUb7ekY7LtM8wLYHaUUvqor94jlwBt+Oe/rkMCvAPZ0pxg4RGNDtP3hbQ29AgHbRv32olo+wvW092tLojRH
NN3mXLNOwe1nCdmIKtBk0hvYH9vohqV5nohymfNBx+WdnyneonazWIhVfFpz6anWd4JuT2zr3hVUKjyVBAgjII21HQZnTVwMy2s+AaEDBxV2TZ75MiyQqSY7gwVEavQXz4CzkO3adY0Qz4DqoDoi0G4OS+011UWN
plRl4pTUk91ZSpIHPyVM1oU07JYXlFabu4R5GeP44Y0UdrdEcLfhnSguiIZiHB3/DIvZUkYnJTUX5WFNQgQ0uv/2zNPUVPvYLAAYeKIoCAmtBpaeruumXWWcuFcwPltQXeIRix4hwNFkrflaw1gV3xEtzFMg73K9
6dBXzmWJS8cMSMyhWssaVfJ70CZQ3EYL85Dr7dAhQ1ed5xzsGBK/SAQ0ut12GEhDumU9784hghy+pyCA7rsg9fTh74CAkvDNkS9YcGCOElBzgNsPCTwqMHykCp9WwhXHS4p8fEdWH8smJCAevi+AL7Ot6jjW0VwT
F7dwlTC4yxIPKJgciqrO4vERcZ+Tp/vPOdRsZiDxOYHP87r9XHQD2tpllwroxwyqzwOmaigVAD83VM9LPw1whJL6p9HUH2FhRGngcQz16o+rZfuZgz+L+fYLWYzyaWKE0vP0XAgXUQTa0+vSL0utYDsqHpc93FL6
xNlhhE0L8ixnQgBNAkpzBKYRYHC7Ajx+LiDxsyUqI1wvDBCYI4s9L7aQSNbbGFrvYNXAPMAtZ6GesBwS2PWr/J0uSYaFiz1hqYqalebd73qAjG4ysNq4lCKjudhWuQMsuqpI46OookcIehMapwaFMhYMr2uKYumx
/l9F+wb7x48e9SQ58d71F5S6BhJ8whwIkfJFLJA7VJc23fRf30AlgzC4RhoedgUI+lNg8HTd/wmXQAxwT7h/kjB9DgFEDRJKt8hTu8RUgcQlbhAL0walX8fpR6W3R+a/gXilIeCyEraAHFhYk3a3zWexdS8bbbN6
N/KCA/nyMEDlshIycDAGJx+hWeXdCYUNWSidq8m6x1pG4wgJifQdiN38dsQeRl0/DwaVhQXHTnFJxF8ak9JLJEbQWHqq1Bq1UZNpqMsnADJsxReQFmEDJIIpVfttLdb6XLl2ZesMiuziTT79yb09MHRAnsOXweXY
KUzenAEUQqGhaYbliOaHY6zM+j74sddhzN6U1nXQyqydeUFfzwYAXm8HIkWJTmnvmgT70f1EP96TgS8+eftsphklsqBvzZyrgvA/Ccybx68vRqGpGZNQoAZb2MigXJqthf2cLoBG1vELOdzjXW7s5ZirYNozHd6E
xGIz0pQLxXv8MdmOSKvj6T/mkH7nAf/Ll69dzeQ/m8Ohbgl5gczxjDZZqkOnE4Ix8Qp61zxVeaWLqcxxs/0DiTfqnED7Ek1lj25UKPMpPfx3IWOM02WsZtK0ak9eatA/6suLw94QT8IRa2PTw3UAkPN7ukVbbuXn
bUCLBbxQZbLdKTEpVu2W2BxKlN5JwwR5KKyhhKwi4ZjlEgiC0/3RyV53yAxa85XQjXolztKN2UOGsPfTkVB2BkWk4XxogxIuHR8xGimHFFlxKQgV3rdSF7EEZi/dMfJQvG4oLoM0/bIb1GUob2J3jKgp88j0QWOP
zeHlvUI0muqezO9xPvpccZI+YXXuHaht5xP1VPJul6/dHH9MDvjf8l32I3GNPT319owhjPQ8nO9tU8b3btm+Zw5ireHdA8ViZqvu6yqgjderD6KNODKTPOE4jucJFU7G3QQcR8mnBXTL2c8bStG9tPzo46aNmEhl
scwNuiKUAfJUBj5hAd9BYnEF57SwMIoK9j2fod9WMiaqgc48RIvJGeFJc8We6nTDmaGf52XHKJ5n7GU8OzCgmzotpH5yDWiLQA2pHjMDz9haROXVGv6Ij3ZDfTpRj0zoVE9DeNvZwVw96iZIe3edN7LSQD3LyQJU
S4QaGgLtkXwjNnI7Es5nPPfI/aCDKt7e2vztfdPzvMS6XdcnTlndsqdIdUZYNVOUtKiNlJp4Fo4z3iglu1iV0A19Hi/SYJD0Uhq+u+LUqXID5PSIPtVAU7iqx/TZBzGXiNxZBu9jqxjt8/hCZy/xM+a7i+3ldP1z
fbhYRm2DfkhM+YlF3mIVyoNbwuan+IcoxBO5kxU+rT09fZaPf+ku5VsAKSr9TXvN8Rh7WVOIp8hAzS5VG1bH1J5j5xfQU7kskVU+X8iSt6+FEuXX84PshR9beuRQIitcZg1FXXv3eLVNhaELbQ6scUSySOIGLAyU
7lZWA1vx1404d400sl15LP9xiDy27uS8/Tqv+jmuva2RYb1iw+mBUp/+g+b7ztK1KE3/P3ZWasKGZhNK1svCimjkd80oM03gZpoY/D00rHuUCS8rK2P00nI48SlehpwC13reWC7nVS9Ql8Mc6LowB7fRHxoD9h56
zinPyihGZa1PZ1VTLe1b/OGqjI9iJNUOVlq1BeINdZpW5T4KIpUM3qrX7EHrwuurQ8X4orpBj1L5Cj0S1YhcXdciv3b2UxMO9Ylikic9tsgpd46ClMjsykb1h9vkjnHOYpLOUK5BI+iFlbjkn2ZCiUexqGUmpJOk
QHE7G+nmyMJeL3SwcKVaFpGt0mY8ovGuWdD8IX0KSNiIJiLEZ0SBJG0aMkmMfHzKRtPm6ptELZcWwt4m7qWV9/hmsfqrEMvZV4fM6t93VgUhQUectXkJ9GBlMj6Aq4DJDej8ldd7awAROnGrhxIMgLbvh7JZlCte
UxDofvwSh5qaoABqJJBdR8rlqqC+4B9IqJWh/FJXHeyuRtY/W1aofRsgbCI/2A4wfvA+gOmWgIKn8G7e6v+iygnKqxiOyuYh6TYc/JyLWSWSXm94mRFbOyyuMiTvD5LMv/1Af/Sm8R9p1ZTY3Pnt9IzaP7ns+yB9
hn0jWYoYZfxe3Qv0wnlBiLVUp6AWqvU5SUh2ztiL7pln5LExP3q6wdEIDkZpzkvAk8eGzR/2o6ZunYeP89nX6sk2JcJIGVAeS6X0pbzO2iOIdHQ9iS3d+ppBUvKGKf5lUZ+5+DqRxsBtJAZkNei3cO+b4PzXWx5w
mmqbDxlk2zTaw1tJbhDrQ22hEX5dvOsCWWueIgjVp1xwR7dQCK1V/sofRm1hA/dTlF9Vjw5jXYGoLWA5IY2BRftDPGsQhnBc93LSK//T72429R11sfYNs1reUvIBCP/QSxUJxxz14lF6/ocEWiJvPRr5HG5qCqB4
ihDCKCQ2uRayPG/VfEgfy3tU1fQvC7NP05RwrWvsHDK6vYJ5n9t1/Z/yE/il9aq9/lVTONmjH1/iL+M23PubtMtftVEnfj0qlpurv7/1x8l3ZKz6Hxf6MG/+ONFg1L7ivPw1KXUSwVm7fKL3aOOrnQqEyRPCyyi+
8oe/iaD5RGzps6n8vTJPXGYNg+oXxx/hqGafNfwgGawAqfUjpAq3sb6TZZOj/fBz1Ol1u9m9h9LBLFP/rjryO2Fhlo1JAEtVWIUxfUFHJlYOZRR4L/Y/VJ6okYJHUpkRJEtAGUS9i3Gz+gCW8QCpMrekZLT9wi+v
VZkNtSxtJFTivwzXvRlMs6WeFRIDDJ8YfrXkPiK9uz2iLRjVsSucGiLQYHd+47+3lmHp8NJXI7JSxDrNEZuiAwXMk1SqPjwcUMfZD9fjo1vMo9Lpo1W+57GiNXYQ4QoR71y4dtiaY3J/zSBCZKrKpfwGizfHbSB6
YSeB6P1xF4ge/9s9brztvbndfuW9oDt+e/nIV7t+5OO6f+RDvPrKz+w0VLoR6p/fCv7J/9UivtQln/UWSXrKr9+rTnTtSLN5X52e3LdXb5h+9GeA83vzovWavZh6Av7D2tcmr4r3xwuwQhzhtYvnihMiaygZn/Ej
9f8p7HG1LRqZObyxzBPyP33H/uMX6bist2VamqE6W7e4FpFL4E9Zjxx9OisFsEc0nCaoqwShsXRU1Ma/bCgxBYoNdpIz4hlg9eZ3hRzxoq+y3oyKx9SpxYpfdL6djuyvOBQEmx2xwZmGEidvjz7JeozbI9tvJbcD
qmB4xJRDT/NYT5NgY5s8EqlcY4HlbdTGTxt1hHrq31pjjhtbTf+4SJQK/7i71ThnjVqK+vG+tXRusdfpyF48bzM918ceP6rv6vSsG+N0rCzqB+wz9eXOZ6/Otvrb15YJ/VM4f7jdmfayPts6Vq6v7NS2Vb2yE4E+
lCSTI+Cjv7/u/G0HF7Nwq9S8AnuHuxR1UtOv+ouZVwufV7z21vB67+ZXl+5U3Br10NLpld08WL2lf+7e2SJaL0u6LuvBXZ7qYF+CbBkxq4vcTqnWnL333WDWjDL+DZL0ig6/uv3WqbxCvkrri7FYhqtD6hlyUukx
tBThsX5vmLcQ+kAlUMcX2r465bwr+mjZszcWbiPWIq7UKAuq6cH9qMZQBj2Yrl1RBo08JP5Ted5n+NvZ+0bHoCpaN0GWOq75xCpYSxM70Mj6ybBnrc6lnTlG93Vxx+MZsl2tEM9Mp8nG5W50r2eDbo2h97IZB0X6
HSlFxD3ylINEy/MFbX/o/20unRd6j2+pbRp2S5ex1F1suBOok4BR/lqt9iauQqfE3U82AuoN+mN4VZGJz68qMCEdL4Khj9XhmfSuUElXMq9keY19+LDxuptRZWzFhGO8TgKj9AaKoK5GsMcNg783MC/q0ewyHWJf
9CMmFKbrpnI7X2A9Bix16JbxtTDtYaLloCPuuFHNQAXnRRBWgabIE3+BvbaBHyHwiYN0HAoPmO2VvMgOpUFieTHLgumAYpFoxZH0tcdEUpXonrVZaapPmYicONvOX0kUV1X9pJQT5u5FYlxbKwKl3eaLM08Pwh29
06FRB66E0WOfvyBn0Zqf+21sFHERMZd2ZAARBUl6tegZ8Lnn92R7lpwR1dXG/SCvTP7K34v3dW0b6KNBuk8Hpv5q7zULOSghVrMc1apj/0ISN4aoX1jJmqZQTOCkpBxYFvABlleVN870fVmkMgzDSg1XnlL8tNfI
5/dWgzkRvlsGy96+ERlG7qEDjOzYYWnfVxkNFjP9idemhI7lUmyJ0Ju0lbIGQ10YYM1Q+UWctLwWFSqRLjjmJhyrkOZKKCRvgy3Y/xHs21TQVyd47AKboGnWo4xflmaadoSm6UItc8mSQIxdCwWEskoxi4S/BagO
JQ5JFoVRyTOlBnziBKPTAXbBK6FfLNtGbefXQPbDOHv1ICzobPzBYvehH+GvlZRyvzt4ChjPkmbt1Y8Su8n709e8MiP6Bq8Hhl2oELOlSvDQfjotrStYDo79fH4Ys4HMQNabPIEk6mTRmtbR2faFgC54HMLWMIZh
vBzkJkF5V6wu5r6LYjG7KzVmLuCo41EZo1emdil4Zd/BKOE5EMoeOrJfIXD6dUBRUOgnX8EUNPtUdNTTH4s9d/YN9P23Z2j58jqz6DjSBzAwU65Nc44yo8ooQ0bFAmNQyxY14jYdh6pEdqQu6vr8N8PRPCxioYAt
jPjxZfkuoFiVGr3CtZrhBmd3UOCAAFCSvrZO6HUYh41BR6B5C1qD8W9r3yDhWaPbChDSy8BXDFJ5a5g03jITQ5yeZpNsoPIrX84N31aU9vlpOSm+vZT5iwJbJIjWEyJxwHzBePXPHk8PbMJ3H04IKFByqgNZfTsB
GfnsLanC6s8yczLAFvpGd0wCdlB5G9dTWJ9eNw5RHdnXqMIjrY+eI7Z3/GLVnJ5vHmDTU0wsJsM4pKxH8zNO4LAOu5mYrfhRus16nN+YJgR3egtWAtnfv61zebN+3fmz0+zuar3IjtWuImarTEe670EMQSrNmCly
oaHtdVc79ljzRqfymXU5nqR9UrKH6ncfSD8xUH8sLp0YJB/ye5co5eY1fn3aAN0H38d97CxL3Tx3UunizfZao+kOrYo7LkZf3ZV+4hrOLZ7XzYdF+XHltDGHDkXAjJjpWtI30zrH/cQebr9a/TbUg5JPXFqsdPh1
W5mkZEQeXM0aQ5OacJJtGsALsdGgwe9h0K2Z/BiIS8xSXIE4CYXPkLh4AGcoqaaBPOCJ6GhbwmqoVKxCGm4pYH/1Vyk8M421t4WE8xo/29qaSCpGzHG2Y1UPeXRm8sfEgfmDfQ7bQinr5phWiOuj9Ya7bEM3URea
xKKYzuVQEyrr/PDAANWAMv1xo3p1KjjoETfJhDl6Kw3m0lQMzJt1UvqmCXm+GtHeO4e6HL/g5E258XerDeuFNlOON6RMSRTlZrxYEdLwhyHr4z7TTG+bPeBKN4MWsZy0LrPAmr2kqQbMkFZy4tDQAFzX5p7vT7b3
W7a+3wDDd7YMdccggDDCibNq8OmeseoKy7zz+Noobq4dP0VijA82i7vqKE44qkXo8UBXg6T6lWuHBXbdBFcjES11Tke6Bd+ZhCpXaHiVJwcVJLUyaM7XE6lN0msDSe1+aQPpCtXTySCvANWP9AIYORTAR+H9KAah
Cyncv/L8GUXMYCzEOAbXDkc/cqB8lOUQLwWkOJQV5pBh1gM821X0ih+19eG89a9Rhjl7e2vgUprSMnKxYA1GaajEwRB7mDXB0JLfIj3x9fV79Zk70Nr5QAcilP9sBrKFg4SADQkkX+KQnGszt6TFBAG6e74FTOKf
efy1Z2Rghbfk3P/Ijd/moR5GYoEOrYX3rxS956ZordW+yScP8/YlvuwvfdSmJgNUSzQahBhnQeQsj7yltfsYjf0w8dAMSTnOiISLuJPrniogHZy5zwaGvNXvV33i3zfyoT71eVXD1Fz+AyB6HxJ8TBFteiuvP8al
ksl4K9dHPOcmVW3qU6iY2eDX/qbj+tGEaV0/LZ4jD5Pa0hiGzzLbZteZ+ETKjEY72vNc/lY+MMjQy+gAsphph5aNz5BJDS6ReunGwhmPC6DkM6Hx0oz7sjEIgxA9oAmiLMN+YJHfOh6pwzOJq3PNHRBhyBsx5ATi
Gp9xsTOKmriqToZSHtyaKhQepImUfmC37o+EdkP0y6AvGSIStZQ0U6lTjex826Qn1/0jMLTYgCVqqMg1zplw5I6dmnkEBUeNwRCyKHTZFD+KGOyoWo1oC51rVB0MZ1HJhg8IXdcypfL6cA7qWSHGiF96ZELZS4CS
9LOWjQT2SCBcNF+SibHxYM1v5g3YFOpQOMNm5CP2gCuMgq8V4CZQrgGUsZj55lQTPkfawb9P0cdrsxXKqTUNg9ZahbvCRa5Zu+IdWeQYoR2KX7JuHM32yNACAqA9zlTF6jrn56vwpxmynajPIpQFzo1iCa9e1ytX
78p6deJr6m6XRpm+2w5H3mCJvLV6gpM/Hx8yKrAJ8vIDdz2t6O/HJH9Er6f7mrCpCLGI6n2X6xUmAC7mQHUqIjH+Spr1uITGtXi3xEMivkFN9waiHymcPFsExxR/dQ12XrJ8BFhGp32W4ZwCttyHrG9OH5gu02N5
wtDo19As+btrU0RL+QkukYVMKROKayYGN85lZhEaz5W6x9n1+eTKCf3a+3oHHumrzxb5WUTTECCFFI6bD/gltfYlpOEybYDGluw+pSRc8M4bW/igAODc2BIdKzGykY5V0gamK+rOBbElYHEc8MIoukbw5K/Zb0Fc
L1uldgzsG1ff0lGvKI5m+FNGjdRLTHWBQedt/nAHAHiLYKpi29n6EDtCxyguciIAjyLU8IosJDIYPqxTtNBGkTg7FjsoQc3FKMvRLiDAyOqSxEHwj1Af8jrTUjDF/etlD8jCbLQ7CTZ2FOvfm/Nd7CfZXtWxnTFD
iuaMfhoDt6ZKgWe1/s/nko3HSI3S1Y/hrn5YDOW+YYKB8yR/h6ivULMnbKR5eyw346RmF7kd+2oE3TwJADQbZRX0spdCYsT58K22SNZgrfDNRqe/C7tYPZZZK+zegCvYRD7+DkScYnjwmmmZNM4oqjWdJ2tpnkxr
VTgVQo3o4Aol09VZHxGIGCG4O6umMBEt0DzMSQetKGwWMmt9a72aZF+ebdUoWr/sI1IBEEDutkcWiuEWnSmRX1Q0AGGiWbMh6OvVF5RKV3EpA/dZgDCWEu5SWR6mah+YEUFnXpUYmZH/oGi6xCTs+TCC24HL4fqK
BCCO3wakbCdPxG/jA98h0jf7uhov87fWgYsQBtHIxXdzMmteCyUWdUeCpiUswIpjQVU5LXf/FvCwpN6FJHZ5cAsmMVjVAKFUSM+SxPY7YXLkEyonXbhCgEknb/Dsqn+3z/++RFZBKV3yzLYpcAU05oBJdluJaSap
WCLtg0xF+9RGpAJqG9c5uaTJIY6qUALxzXDCbsLX+wWTxOZMjHyItVUAmtEOJLhMCVn+FqUhGyCFWkWCp/KMc3PY/4j1sUTK3Qw/+N6XWbSFliOWFeIQOtUU+CEcDtEQQiPCecQKh1KSTVD/eNvMUyo+ECOVD9+R
/Qc7sclO9JjXeDoulnzEYqPRZYVNKI3pQkxO1qjDTw0hMaycBHnKJhYe75KL72coMVEXyHXJo5axF39MAJA6WMh4JN40Zq9gDrb39YgvKMf2bxqm4ckUndD+6zZSsZbYWCjQ+wWKphNkoaraZ/OxYWdfq7KJhUeD
fSRQZnXeY9aEkzZs9e22XVZhj3r/xpd6GtivU227vYzcwFvjnYTQe5ISXjDEbA1UH3D5uyZJe7eNvOMF6j5aGHsNaOec0fb5Nclw4jQrjJnOL+6M9v2lXWABiOGZry5MhMmymDHgnkg3s0zrqupzCs5ceZC9pKkL
RY8Cw6Ah5puU6AJvjGlbjgbxIDSFxitIkKjHgyQ0Rxi+MSBY57jxbMARSvtWgdoL7hqSyB5EzpyOl+6a7WcphEgYJSYP/k2DZQi5Sx1NogXuXb1IcG7S6Kqs47LQBk/MH1QCdES6dkgtgCa94b7YHj5O1BUucOrH
l9fQAved0R3MDsC2toeIU8lIcgznHyTNNi4yWKMKpHThu792atweaynIIllrbJnA4d1oBU+po4D2d4lDtm0t4O3+vvXa1qC15J/U0eXob8NEm7ez+n1GXtc+ywBz17OvyWL4g9CMWEdaX2jwSj6Meo/wDOImCYtI
D5IJLJ+4WpVa3zz6UmJat8MtIpjWsmzYyw4VrnHSP35BvW2DuTE4jIGgISWNKXA6rgwp3+rM41cYJV7kbesGquWHOOQxOUAaA8TYhJJtCZ5nZtZCH1UEhu9UbxHkIEpo+LPTEbM1fugzCSv3PrZ+Cgrqklbki/XW
7mtsIWSBWwhK7iJCTxOAXaOR240BJ5HYzy8RDWdIISYEu4C2obqT2s8d9R5bYcuSldL3HiV1fiVxaEfOGXNj0kc/0UMlCf796b8Vags8n3dMKMIROjNKtFpQucQ8uS4WAZKLBLcRfFadVrIZqQhb7wpdACYUxMuX
X50sUAL6emsY7LYz+z3WzR7Eb/y6pekQiDbRZHWqFJrT1iaa31+WuA/naF0UcaCyKE2lSjEDB/lyT/lSFxrJpugwXWgJ+LvNFX64VsCyJ79yP5Hw3ebas3hQ92b4c/32xVtRpGsUcZsUo8xWWJtgh/MGjEUPzqlO
gs0Je5eCW8Fw9xwQ4Ferl5X0hRU4LS+rc6lCWS9BjPzhcrkaVMSaElGSu78l8F96MHpvUMSaJeQ1MLtvtukNrLwQ7aECwnRetlO16Q/RzwSZgcpowiG2jrPX5eSM8pk45aXW4v7jlx//5xuEnxvwxQmH8KeEZ49H
0ppQlgGtdEEf1Qn7jBuI+07rYrZed3Sqaj77Xhi7zlFgycaxafAS602Al1oVUyZBlJ52yx7j9ZyTQ0OZ/TYV92ntwgoU0zGk32rIEijaNwrqyhFT3Wlgis7L2q2FpgPpOziO3JuB3KltSsvzMgDrWXLijgL3laLV
UbQTzdBkcF7mUDZ7CrGY/aCPcvlwlM9wCce+ir/4chRLIQ6JKzRe5eaWow7YVjF6awozxrOhDIN2ReTT2j5ZisN+rsbCHfwnZjP26z2t4dBB8wnasbBIjqTuyURCXn9g7KBqp8U1d81magFh/riQFRytsbD+s3PW
g1I+zrVMVy52xI4jcrkNOuLaq7Obfwi3aNRU9KM9++GoIUtBer5652aKQS1CFPKJAOmfde1mTYyUAO9ZuVqRTm9jqGOOs4u6xRobg8IJPHZnYrnRW2jaAlUzEoTTjzEKkU/wA0NBC+KMrDYxZBb8ymZz7ZagQJ2Z
SBmrjhePm3Cl5Cyz8YP9tihvBNQfnrCT+s1ZmykFI7S4AcX/GFtYo7LWLJFg96sHRMfFiqzsasXYEiqIBZgOerRBJ2ztO7buWRpqEwLNU2JRDrGIeVtSqhIMfjqq+QCI0su7RUIxCJypGhbqPxlWvUMBoccirYLB
WRcZc+pCT/E+9s+R6iC/5ruBYB4ULAJbeZiXpFUS/vi6fapjkXMCQ0d8RDL78PspYGpHz65CzGZzVL6dMroazaNMJowuDI4G+3Ktv6XvW5pNqrsL9DWIDQWkxgNm4sp9D0tNl7YmEFNXhPPM48MlR9o4EHjggI0l
f0Q2rXZSKziNXfMcA5oTRZcWsvFaDOQUkh288g4eJMTCWpedbNMW35HK0V2aWagSWyuZPUutPABHcFM/+S3zC0pmpNgZC/GBvmkHURIJpWwOwVoGorfh454LDGQUCpSlzSukW0IdwQfvLhdlOOg9FAWFhVbN76np
tKxsvv2EU3O2tBXOu878tIIt6g/RvNMYue4YV31LFV2h5lnOCDlb25X94p2EKBLGEASCwclwCmdeoYQSn3Abk2KGM9Kqa9wyoq4yo+1MESt8b5/UQEZ9lAC3IgNMsPfsSxGOToHlNFgTTgAeFWi0GNEYFF2bSgWf
enMH5DB6TRsGG/R/tBh2kA6EH4hWZ5UBMnBzzzoJI/mShs2+D8Os8Y+aWE9dt6cpZJyI9efLk+26mjefPqlkANFdmwyExhFJfVdncXp6CV/lWwRR/nkd7aHLbDjMSH5SpDX2wrtuvYox9aEoh4AaOo0YQCMQdhTC
8mulcJ9RMhuyz/ENwtTJBOMPOW5lnm5VSJekcFOesGukuW4BfO2bimEJuh+M1hXsZEwHrFKqJDOF9cYOzTh3+Tu50CYDaIu91jGxkl1wP5fuPCwk/DV/P56Z0JHPrtghLIerKIpV/doACjRvtI9TVvXwDzO3xeA2
59zPTANIAchqSqBFNselah6Lo6CjdsAJ/DlIz4RBAHwjOIob4ZxBL7vUoTM4qZ/g1BGC+7XTOEoBokkVxtZehGSIMjjBKDqpjZALGdL+QaQBfek6YDyP8phGtFK78oIX9sNyTJRD7vy4p78lWAWJH12tn0pAEok8
mhAuyOD2JWaP9p9RSPnc0FQ6S9AeYp8pC09kgVuZPCx0TgP5cypksyRBr5fLviiTNEa29KzjHPX+H6m9KxcJ91fw0I8iIYlb6gi/brlkOrapB9T9RFneyEDoS+7tnBbtab2UxmUv69HtFda7NWGbtlSAjL8GWvdd
sxbfhFSa14oW3FlveiTrdiiwzh03uZ+IzzKwKeWSPH2FPK1+YXZnrOZXHfX2+RQSgvxl2VxByHNxvU0CFFgK/jY98s5Pxg9ZVLsqyWUa2+jA68lC2u22yB88xRDUxwktkGE8UDs4URlqIfh578WidnGSatNJ2BfR
8DoOHtZBjIINm5JJ7N1RP1Kq3DyXdrnf4wvAgGJSp6Ot6K+rTbpi0LGsr1g7f6+jkp4YBknWbp+2+njqjUXjoyTHZioDA8Kabpw5DxWcPgZFbbB45cMVMsCYk6mqTUUjpik6psB7CC0iM8sR0FFazUxqajYFfgp/
u2nmIneQcEl2xUU3xDE3Ol66/+1KYdydrqn79EgBLSHiLE4Mewtzdth8xneEEJ4xnDm/WGo+0oSgibYumcaCpgusnZIi3CjXPnCdBtY3ezxBMWneEAosY3dneH2Miwu71eIBytl68UJS9IBohHewCBa+kdMo3+eM
xhwEaEs6dUyvkNN6BpBcSmnjIVqIBmhtfMKAJ+3GVyCUJeVZjYtGt8sc3NVg69+12CN1AJR0/0E8MssYRNceVZmrxnjLdY3xuF4ytCkNaC1IOTKXXKRPCb3H96piqxFGIiOPqmHyL9T6MXJiuPQd9rbWHl8XZovf
LCziLSciqZSV2VkUM1/uJP3IRto2LtU48i5i7OayaZHW9s1eqnoPvVTAkFZcnhZrRoW1VR17MIJiCcAo3pKzepFWIiaeovItJknm9EOVXMiVuzJZzRHKiiMGx982kZtzuHbXH5JM5eZWvnP1Hs4UQzUeHU9IQ6KI
+ogdmt0WQwaG1rULmrfTwUTHIeXe6vw68HVYnEqlcDgcfzM5zmkx0Q3Mhxt2JSvFVsRt0w4X22rglzqaxZpZxELt1Pdd3hgHrgeAu3Qyn/Ec48Sb+RrEKdJoThZBHxkEpoInZgjEDfR7zcaip6FAUMFu4HUs4Vva
3K4O0zJilawX0KPl5mXuc0iVbvdGP5mjDTfE7tZYIfYLSB+pAtP7NW/Acq0oyJwR7215VoDLFBxiRictrneqWiJRvIa++HfWuTy/WLm9IeCZIP+NIBKzoLaDEf0xuvS5/JRlzqu3GxgCSyAh5Mq/YYiqDGNmG5Nu
o9gVRKKE+wbQ/uaJVxtIKPkRvzGOJytJJDyCk9Owk68iXQkjnJGVdxwBfMqLHAlUgnYwju5QtDn8lsLNuD6cisSTyL0ATqLcE2zcEk6kiMN4hIlTMpRrdsyBz7HbB91zOgWMaQrfEjti+k9ygjhtvhU+4RuTZy+m
eIRurx3TOm3AdOc817Ym8P3Skzt7w7hjc7L+awNrWGBMfvXEYGBqw6NQy2BCozFdd4aDevnV/jTCZKejft/ChAbpY84H/Npwxuj6ccGckt+LlrkDq8VwBR2/NPav/uT7j2PU68KDJeswyJ1X24HKIhO6ptGAEqSE
EKUcNi1D/RIiRu0tx9SN1nxo/+SUKv3djpn9yTPnm39adK2BopuF3X9RDs9HnkUNZwLRY+W6/nSGD0Dl6Fp6DI6KMOHj17KGhnxo2rGCIwqoZhLCsL7ED41L3GKFBeKbMOozizBZrh5W7TnyboKg59JvaZIXHnhG
/YLfTvXJAWpdv5yYBYomABLbLeqRjKpa8W39shwvLDj6tGGlfn9F/OujPOmwsMOlnzDdr+PnWTbH5FQouGzwnjzqV7MzlfteoAdZvvLnbU7Z1wPY3jck0PwwqlcTDiXmIMUMP18XsUpu+7OYKVvHvLXwdxxpZopp
xrcIKY9kILeaa2BGLmgaxGEe7/xKrYMC0BN4O50kxzGFceQh+Lg2Az250+XHstZiRDvn3AWOT5WFE3T9pl16KOmYUlGvI+XFsip6cmn5B6INC1XFzxt4pzYkbTL6GLE5LmIMocN9/2BlPgFicv5+WvOU8WNpHj3y
wPQbPbZ37i57sRH85gya7TfuW6LzJWyEnrutJ/xHyTktKbspjLmvREb59Pnw/a8XuJ9XiaL92H5Sq8qmVe2hdEwXwpnQ7il+15KuUxrvRpLsL+uhNQ2kPyfpEVydfpysRzZKWF4knnsObTvwHxr6Bni2/zgB68o3
h96bWq+xBn29EeRhJWetFfuBVTVRNJ12LuWuQTYY1fx/YJqy5CQOplOznIQ4Z21QbGqSzyWrsMdqnDmI8XcOUEyr0Z8oM5FSsN4xuIG1J3d4f2KYfn5jOoUvmFM6QuzfF8se0hpDazOxMwgEY5KII1d1havYSICg
9J2pJ9+HSVJPhBnmEXYhPUFzpCi266wf22T5fCVQyFjlKlXGr/DBUQ2tpfYXsRoSFGDqTaC03WXZHs77Y8cm8JRaF5jXpTK5Z16PXC92ugDJKOsjjZfeMR0lAOaxX3bFaez+PVP/GgJoiNUDwP49ED0M8luPIyn/
tyPO86EO9DHCNbPUAL1Z7SU89McXoz3VB3JdkNweIBQ+Fuw1LMld82k1FH16D1//tZjuddcFvPZr+2z+CTxuzNOV76Q9Dcorfjs6NIl62rDXzPqrnnuCf5vl5NkAj4cHoUeu9xpFV1m6bN7jpInjr0xHe15n6fei
Y5rPYa7gCvmv9nTT5bDISBqtrZRf10qr61MXVruKJmyxCDitUGMZGkuJ/cquwt+OKkwnObM04fMcaLuBNpnMC+I9rgSUot4h/+c1bHFPymypfqnuDYEKma/aORwsa1BE7J4v61Js4I1hZvXSFavfbgB3odfUdKDp
epdIMndU2bs1Rtklg2iZIShHajujXiP6IKpcLpcX22aVX3CFkBfSww7y2/7p0a+0QqzYQOzMQSrhWiroAGvPnJVX7qTrAkps8BKq1IUQhqr08EH6wPXYxRbVPebKgSWlsbJeG4hJBaUygN6VhNZjtoow6ORwFwte
hUugh7qHBQ85VGDfAgD9ITXBS7NHe4ZjvZojNtAKAkFeZCw7rKJYTVJuGWMp2QDuqw+XHXDownXzkVqziinClPJgWLNCi1llAffX4dTzgnu213OeREerS8fEYb/Wigv5sY6UQnLt7RGTov5tSalhC7qJVwSpnjOf
NpyEB2z8WcphkObqlGUX+ZS+ud67JYNk0ruQIc9MAsHIFRkfLZaG/JlzwcnBkevlNdYUZ0xcDgM4iyq4OtV8f8w8XyV5n2A5ttk6jmVFKiVM1tucksRAK0ZtiSXnhSOo8WNcdqjX4nBxFLO2Ya1v48luSdzTJ75T
oitDFhzYXtLgyta2/b3HesDXn1SidgeXimgklTofW3rmdXF3ebWZVWTthAEIpkRBTNLrSO5QEPXJDWJSW3t21BQSNReTnqry5oxzOPBnik5pdmLwwaBqeKHercwh6FV4zGI3aBkgDxDb+kGSUbUAhJHX25GWWJGk
kOmHNjAltYdQJ8xXYFCs5WVieHQijHmrv6o2+JssIJX9nWB4toHIFvwWP5reXvXfn1+McQOrEuxu+tHBB0/skSPYz+gB6WYrM20q1sy5C21DNRWAUZEEH/7BA3gPDr1HBLA4KyXyPkebEMsDO3rvvyNKwsOubpbQ
ew/cOw1CuJKdlxQlNVLBFHYHubymkqGioE78ZJmoolPwjDpq9KVHEtp6/8hxOznT1zcuo0uHZDrAvvEa08bF4TUNvrV2m7LFUnPYSXZJPQ2zsfXe6JKjdQxezcqu8UzORwU5pC3zQPJq4UQFLxn4DO7lgPRTnZW1
LtPV+yEUzgj5KFNVgcY/eoyOy46wHjPOSZ6hoyzWSgbhsIw1k5gDAs5ssEcDVduaEKfPdhbiOjQ1m1hCBPOHbMozucxLK/qdsW1dnW7Rc2Vutf/nxDWOGb7oXfGwZjN8jH3zRUls2v0RIeCWF+ABYczIbVBVihE3
YgUPPpQvJjX7NkiMym7I4Jit3pxy3jNtIIST4iBFRrLkttr+YsdtfvIG+WT7oy0YpaDCF8qo6MpKYqkCa/Ra2VtjuLFfm+2R1eqJYLGC/ki6l7WG45CiXOaLbFKaxnVlN+fLRQO4rABDVCVIG/1TSrOOTpTUi4vx
F3wZW4KxnJXduyHK/JICZ8Zv2WCTR77N31RrpcUKeAP5dg7XrxkozqGsth8jZ8Du2LGXIfWfQCWQiERL3qEzumClKQPMXFMkBpOo5XFFZRpw+1QYCK0JuG7p2NyAgyq4wFOlX/RJ7nmomMxZkVwyMyUMl865gZqt
KiJFZM/jjrLqUs1dfkAzNk3hH4bGgk4LEUQJB+bETFY1SIUG6VBZzvOV6swgpVtj9JbdOfQgjOk5Zq9tSCSq33uGVc4d4KhGyzreCBofWP5VYHtXlcqU3cwmB2x93C+8IdW5itInjURVKDvusKMAKpXkCY0z4Nta
K3uZNHn2imSobvhmKHva6G7BJf6DIG/16UtYeFbrWZoMEh+I6OvqOna/WZXxL3HOZC212pDn0+m3qcrPPyxzY/9W6xg/XLF9v9vCdGVGqHkX3j+Ys5sux3I3GbLgJeMV8Q+Q9krZZZCeJpGaeH6JIE0bPaVpZ3FY
HatfxD2TdIikFL8nYxEEKnTRJ44wc0djDLSdb2/SW72IIEGQ26HwzeQgsYbMquVrf7HS9YjGvjttAJ5aOJsP2QHTfk7vSP2XvM6sp7Y7QYEgluuincumPNTE5XtbTfqIEgZIJEOZ9CEJD5FjQe0NaoskvBW74x9I
f6M5bPpTSy7kv+5JG+5Xfd6vJonVYOy7/hb9hO8EjGHNCbwF4ln56YNfF6ukhZzKH4ctU0eiMgRVsbw9xuOZnn84OGhIavytIV23FRfigjezonc6EQf7ljgfT9sZDHOYLJOF/C3UQDMpTltLccezy2a40HC1H9Jf
UarfWNgwkFp9oKjEQG+mulxgAVvIYUUq3sSZ0krd1WSPCpQDzjZYdzJIvYwnuIAbOZfCD74DmWw2GxYwEFWzAP6khQHKkWEbWUeiyR3TuGcHg/5Xi8DDDwu56EAyD2zcXq+HKdi0GDTxKNQtGNaHVicUkboiZ4Zh
pRaUTzZJIA4vN72VI98wCeQrcir9sfR3RbpFCC5xxk1/tSiY7iUVOEZMRBpOtSp7GakZr3fP9fdAeyo9NeIy8PS6KKBO3BO75s2/IWClDuYu6rTbvQYBwAycV7kFQdRw/3aIJQWqLx3Khzlpm7bohGS1J9pynb4U
QGu+71VKe5Dh4lBdT6YpwUbzcXQvltx+1ekQp0fMqKOdJF54ffQqUXFTpSLSvV0lf/sH0kBpQGBDhgiNUp4xhsoQHRRMiz8OtdP4znHyZto1nER+83xbphO7H+uT82K/KwBZd8JQdOu5jJBK6dV8Tl6VUA+UEgGJ
tfJRB7vutRtVTm9MHLx7q28/CTN/Vy1CkfEw9fGOodB7gJAMdg2NWhd1G5JG18Biap+uXZEN4j6qEh1HCTY8uPsJhGRuKZ/f0YdRSxO7T3SIMCPLN04fSVJI+FYN+yBuM0amkxRvJngMyQncxUhvHoIUxzhVIglk
PI7Z7Z8RwNl5fgMnIb2uojCvW73R6s3rghFwnwORgXWhKsa7328FqCh+iSsXkTmOkuvBdylrTmaBcZJ0lAVqoEkIzuhiucw4apC6ZjU4nhhYhcgJ9Ju3212NrWXQx0zUz6lmOjguPtvdMJ07NOXWOrIveA1l6p4d
e9Zx8kVN6dZZVnFY2ztgo7ahsZxQgyuU21VOagO6nF65WDoIEZi8pvbzkEmjOn2f09cg+fq2NimaiOBzyUgAakXoHVZlVqvYc7F1dsgFKl0tFJ2RQRmim/r/Gy0rqM72N5gTA+78+aB0uxvKPEUfPruGmWMcdbnc
DLpxJ0b0f45+3UC2OLMY48gtqpt5t7f+JRzDjAhfkptoE7Qr41duR8yU8utXT9g6oLtcwhKVipFC2XvVJic1dLPsxHsA2G6eNHVjcBKh97j264vsKNFukqoSK8Ni7WQe2spmzA+nRB7G2he0YZ0lgmhXAnug9H5R
lyA/an/qoIkBenHxWOGm1VowLmJHAtxKA4pV5ROtX3OD2mA+KrAZzuUOPOwARcPnrALI3Cl0WwwyKO0O53mOU5HdirEFqXA014U9ZooVLWnpLHYQxNxFsViQrvr6LnHsP0VpcgpOqluVmOai0BpIEaUivgP7Mv6V
nmjE1PV2RM6JOIpm6JKGLIr9P4npMCWoxODtqMLp31ECHDxzJtXNGz2JpsbglLIx98NREOVnMol+R3jQD+eWRtKJyQZ5duPUZnhOLj9llhjdetX7qlJJ2BlgSMGo9P56n72nSd7FOCSPja1lgRfMF/twtILly2ro
HH+V0voNzkB0OnweFfPNwa+IB2XozUBw3m4N6icJXGErSqqy0L8H93jCzCRWyEYIr/XmA19UHEh0BsjCScgBX6Wv/KGGTtjemQwHIw3MeEGh7sA4hF8xQixaTYFccFWTLc2tVn81Y8+zCTIQAEvaR9y3hz2ae6XM
PbdWjzgi9LhpIW9CsQPSBZgUMrvbcmrFxGUAC/E8XG7f1It5ChPep8r0Jv6WvU+tyXNqg/Tpf8mkLjvIm4pb+DpGonr+cFTJfJDGjsOXKnbp/OxkiFhsZjLKyZUVEKflcE62Y0WchJZpLEz+zVF0wVQ7IE1e2IcY
ItaofKs2l5yLSHBVhYGyAiYJRSRcKFZxAHTIMi+Ql85EqNanJu09Hq84KGFo/oGEoUGFGFVhHUe/E1bhFe3fNUsswjbRDfuvftBo95QZ8wDaLduN4kvv+hoSiuwFSnSaCcmKD8rUehU98AVI8tOi1ZAxnfL+wavL
K8j2a24A+yzCo9M5ZIzYtG7BjFMd853d1nWRPyOdO2KeHZkPtduwpRr7g9DZNhek9GIMg9ERpmEfGwmpW4BdIJIbboB4SAN+0tKslGyWeCNqhjf4RwZ7nhCxl5eyRmdfOtabiGWsFNSJ9UHy8TcOJfLRBvotw3lP
FG/VNKp4e+/ohJOYXjTW8k93lJ1Jlffu9q1z6ChTwVHaKAVkptAmx9GQyttvJ1tdHegstukgjc0JeapXKoLidMVICHc1qVuKgQol72Q2tB9ZIxZ1iGIVnOc8GQHKLetB6mxLLt5FsOl8MQNSr7Zh350r9b0ppd2w
DWck1kgPMBXQ7Vrjg5TeqFORoV7zSklwmmQzbIlYaJNnvy3xTrmKYH/jWj7EcpcmfzmB4Vn+iJ2eaWSXXY71FeaBEOteupvnbveE2jFj7tKAhtM4irSsQYnMnJ0fhtv/cHZyR0JYC5Nr5D9RIjo1Of1Nmma8nTX8
12Xx/nLa32Pr/PyDaln20295WoL26Vuf8X/2WX7Emw8+vvkf3zxCnr+7SDJMCr1/UQ72yTf55c8b90gu6b5jmge//8xie7ttM+ZRyiv0m20C5BesIYDlpI842R/hpPoTaurawYxRN6myPpD2FAzyJ4pjt4uEIYvL
3fQ4Bs5+a2tAoKqUi22eC5AqNZ0wXzmiPYBy2IWI7BydYenKxgIuP4uy5PgqVYdj66E19LVbxOGoyVjKPsVOIxE+blSSV42wxERXHhqy8c9yut4/mRs42PQ1iSvX3Z9EVrsl0LuBZ6yzBWIh8wBbbQkQgu6no//b
7+pn5xDRyuCW3xOjeU8Mit0OtxU3hlbbCljEvYCDmjULph8HscU+C5OFOcykDlzdf09z5cqiGIvokoMDDHmkTFZt8EB3U0mZ1yafRTIgnVYtPGtIq+w6D/bXvfJmrd+SKKfneYfNnTUlRF3dUChTvkYz1G+y2tPS
VBXFUen7itkZ6/k27TXStUmMvVHR5+fSKhvurypjNHJtkGV6u6sZGYEy47bt/1T2dt9tf52fv1U1cDeB+ID/ow645LbEGUq0iLFs0PhqYZv3GBo3id5Rgc7fmyYGLrbDAw2rsH57sLaxLempJSzkdEouaxqDhbaz
jxnvpBSTfzIIpFVe8jwtKIpBWmu3noHse9jrxtoVpcYmSkhysQjwvnYAF+TcY3nz93CSRF4yZTA04Nme60tbHtwQEKfejDTg2nv2MiX9pZkqOj6JtAVxcNfVhJh0rejz87BZ+Fd30qmDwppVnYaOHKuFv4+S2ado
+XJ7Zrc3E+ShgQrsh/3gleCcxvZp+4iga1eMbTSBRPbsJDKkdzj8DRS1/Ho7I5ISUa49OI7xcaIvdbtFmpeM/NNxjjygqLFjWb61q+5kdQpPz5buYA7DAGRe4HxlFEcUH4plRzbzlTe2flhPP67sl6FHSjzA8rZ0
LCaoOSPM641HvPhZfqoX6FZ3+Et0QvOLHCTWvllRSovAMsDmW4Be0M02bRUBakEd1wqJVEI4TaPzuqP7nHCbRFAVaZOIDlomuENeUbAQspPE14UHpPkOVPq1r0zU9Ifvp9qBGFbNFasDNUFnBK4UmSpv5B+F2tkD
64dRCn1ThPKbpSlz1NgFPY/kSmGmpGvokBSuyVODFW00DWVmt7r0VNOKIZ1hlulYeSyAHHxcMNucUT40x1NSn4SFgZOi/TR/5YNG/vmLzNfJKwWqUQ2otrehpJKgsMKw3YJM1cjySgelGr6BSkF5Hptj+/G+jUxb
X6m20mZgbWryeH1jbJN0k9FgzU/h1PZAQqySCZfnAUxqqZJcam9MJPk2zu7Yi58qbeWSsUNPNH2Aj1ey8Q5yAljwKEeeGi9oQTfUhu7wkeKLinuGk1wE+h2loLIuOOqzBHGvLIhTk3iEm6ur/VXWvjNFO37uxDso
YStWTSN/86l2oKnblZiXDjb2X06+FkXOYHGtXee1Q1w8q5I9SJXmK/EaHH749oFa9sSaTa+5WCYSQl0AwW11ZHzOr2jzHCColQ1OUXLfUr1sFbuKTVYY8tjRxFk3BISLAxFDtVcjvUyt+3Tvc7vRSgg8YFVQNcdH
rpZLOeuBU0RfSL67XXKXQ5USln0cwSdb5Dc2eya/hGEFCMRV4KcKhI35NBLM6KNU9hAOHcjREcyhU/qZ3I7WWHtGKFFYWZ+9qvPXrEYV75FJfV1BfT9cwMBmQZvtQXD8HoWnx4gSbeeV3aQVOi3RmUWCLRU0o+7o
zI2BckaxyvL+zrR0//nGJb56DaXNgEJrHfL3hCgyeUs1YJpdOfK0n8/UllM3lr7piw9p1IjXJUQM7UNC8gyzBq9RWfGpWIHn0N785L8o0xReGxR0eQOY9xby3pz91A/qmYTMHtIwNun0WGnxbI/iel3YAiOnVKrZ
L4l2Rt35lcZRHM4eOFMJ+hxjiYte1oHNHyoX1npv7XQN5McYkELm5X8EedHaRfCusrEeivx9g7sPNv3IbJ7hvktPkJb1x2sWtNdz2/vHMkmkF+FWL+cr1VI7h/rAwumveEWyrzjvBFBgrssqsyPYEo+vpS03+wUD
K0X1ymb/FejNi9kZ5cbOEynVH5WR0yGqQeVNPB+Y0n5AwBdRdG3nJwiLJpz5WSh24HGSrHfDOP/dleI77/9WjyPw854m4tMxihHUO8uYdaUmUYzzUZP9mQxXIVY3S1DoXe3y/vBmXhRAERU81L5Jpp+M5w3B7uo6
oGE5s4NT5xaJdyai3lmReCMrSf1qqgbCFSMFoxdMPHbwfDJh1oFxxY4uACiWRvHjGtqlqVDiiCXWNqjJSADb3TZlyJuZ1ojDIObwfkLHXvMvFZFfRWlja5FIoFNF6p6YNLgieXY9dLca8c0DNRlpdFTtZdoN/0nI
/+fHdtpXWUF/7oxrQFF45vZHhKTHQ5aGrJGVPcQ0sqX2J42jE6nMLy16I0ZHJx+bawdlSQgi8IQjL2OPtzosigDxIEiPgv2ZNQl9Co3BY6XGH7Vo4gaiXCs2RTQt9FbY7ke1uM63qUSEFI5DqC553NylBGCcl2+9
0glKPthFCJeeICo7BFBIM/jxPQgc1+ToJQE4PLKVzSbezqopJzSD8oF1kNhz1GbvI8NNtH7eOxNWwvg17Pgd30OLm+Ko3XH64sRw92m4QAcyhidwr2Pash3h3hTwgCuI5GsoSpI815Egp0gYcPQZomD3NhszaNzH
VsweCtJzdVYF2kUhgcYJqcS3yayO3BFlHhm0/qEL1snxAKN8Aiclkwx23tSlDth9a0UhBg7IaR3OcLKLJMgbBJaRjTYNMFxFyfIp1uHkE3ZnMiN09WH1RaV/+eF9PRbqnWWk/BQnV55eIsaqrIWVxtbu3AJmZmUl
XMUl94/ab/U7Y1AiohjKYdPY3ZBvigAcEYTr+/BdTwc6+YhY2VNQMogz3/k+cVdD+uZzncAqzyIvLNWq0IVacfKUW2oTqCig9XnQ015rFEWrEYCnQqjIWqeoUXXYo+cKzBxgMrsXHR3iaoGHBz39qu26YyHvR/tS
oMvALqcHmdDB9s+JSjkafLZQtrB841gS2FZK7a0uULyzBUcf5gTNFhe0BMQYV7WYsWrNxzpVXvLNKXJ7h0ucsND5r0P3e6hvZaBU3yFOgGpU25+TegI62cAVsXQ9/tkXctOxA6Y+jvV4+QaGM0RiQkAHBOuqENK+
S/oxcSqCAR5jO8EPbUXLMegM6yogPlVf7txJYEGdY37+kufSRsBqqoyINS75f8d3pQWHM7raDwN0Tx94jxL/hkhDp8yHCYw6G48Qd+lq+nVzp26kLS54UFGNVTqpHg5g2X2kTRE4tnF7oqE8AWCjzSBZzwbPjsso
vXig6P13V/MvHPeiuFQQOJjZCMwtBpGQnRRYB8UeKjhAFuHhT66+hIpifxh9vx/C9ASLMBcGROjNmUIblY8lAwWdYfy2o13FbT1IqepZNjkp90KmzrIyY2voayFjjySn6JstLu9XX0u4/Pk81eOw+CjtqD8CFtG2
+vcxPjB6vLkuiiWgXOppjyY9TfMWqw34VntdgbTnEhf8xBAz6Plc5TpSvC6EkeSM9Q4aEn2bi1qsCxqCa1owT2rFzSOvJQPnSbN5VCRZfQUDz+PRZMbhnDhH796KueyuYgWcwh//22llU5VV4B2fPFh2az0v7AkI
luezXaIl1nPw+oVaTsUuVC/hUOo77qu+KZeKcIpGhapb4zqPIasB2afRrDHrqky8sONQORP70CdyOeVoAizQ/T53pPok2UauLQOsHNTYiIzDb/80jt1Owf7RehXW/usH3YiaYsihJsN959Z6wntz0EbcuNxSxViH
PI2I5hEco6bpkPtFBdb7Jm+HFym9JC0uotwgqIarr9/omE4u67CM+J660WpLwmDwi3hKFT3eIj9piK0qjBcxeTUJRgUf/exrhflTEi9uap/1ZJHO7nKnC+A/nBw+4dxJPUwdz4EAuNlQQBmks9bVdfaggG+0hd1H
b8WlPY0p715mqxH7dQRjcMRMOnT8qw92m+009nII6WmjR/wbSmXjPHcYtcZYcTLWB8xWB1+gOKhRG14++3CtNnHMY03ZhSQqEEnZLaCPSQplx+p7/hj0w2vHP7y54nXkN3iasORfjVrhHHm3vUvmOCW9Qcr5BbbW
DYkM34gGY9kk4VWScTIYP69OCS54PPWAFTaODFZ2GSJfGSEf7i3oUuzkvmvkAaXhlTOwLNHKeF+dLIjB2p/Vea1RvkIv7qeqAFm5o7uCD7lCtY18KeWFvsWjKK9wJgWdAojqyapR/K2lSEqeta2Jf3SshlGmtIkx
VWKSDTVinW4xJhP1VFNXd83+iEwBhzoXD83UIVFWxDz79cJGtlaBckuURXmrEHqV4O4qFWzv3GlyGmuKKeekm4vUOU7D7mWYdzlJ/c1LAu0mpBp44YAMfGbPQ8aQDljkhG12xkblNTf4xRlqI8qSuh3w/zKLCPHE
mtLx8h9yj9ZYd1AIaRwTgUIaivZOjcX4Wrv49VZjlLH/4i9eguYu6PeeS/Z0qA17TFuPT5PC2fehPs0s/w6CgMaSHMKvmkCRh29Bj0gYHiLDqyLjvh2FAYY37gtb+CtUgjkXF4A2Ec5RuwN00OKA7hJYophEAscl
j4N/Tg/meieXgeJXdJbPibAEl8OYFPu4KM44gexmBJwJoCczakbINoj1VFoSM6ISrj6HROZwtB49AYUYWTStdcS5dHXwsDV6Z1tIgQ/4MkjGbzeAPGvxQF6I1HXyYBqf48f9Iw1otgDBwX6p7IT2ZJBTSxwNfGYe
ORpf1UmlN/9v65e3XZNprZrcC/h01kRvcOnsj9L5RU4sIZ1RytBTvrMG3JVODJ0YIW0rJeFegPoUedEEujozLUPvhXFrKODoAWwyyTVJ337wBqB7zS71m+aqNjJLioBYdjzGB0kfKF7PxzNVp5PIFpJVU6M1iePs
pfbNXhNvQ6lHFJKqL7Aun9voqBkPGSiymjtIGCeBzdMAhdxsXsKoQqBzP6Mmj4HxAy9XjkFyOnkUc6QbqqRQXrxweOIcvRlPsCcEjrP1eYhU54l+YEs1GTqWath6VuHDcvSj/uCF3Uuz9aQBNBP95fvvmcolJkxa
m1iWMOzczKNEGbt+2KeUg+OuE6bdaA+jJ5QPKghJyTde48btPjnYzYlfAR5aBTziN0hlWMQQiMTV98S7QRciDR6NDxjWhnKavgNLjsmrlLR2lxoLrRvtBteHl4PqXFGGoGZIpciindTJYQf1gAAXXCyfdhpHte0P
E8xrRzlq3ZcDXYS0L5895IHbBwawIAmlQ0FwjvLtwSuP93TMc6DJBiMB7HUz6k7I6Sivis2wRJKAKwx9QRFi+XF3HkqJ3Y814qC0kKGN7XQeAPOBjleU922G3IYteGnR/Cs9XsxGeSivIQm9FkgKoACAUJXYvDdV
4KhhXAKSwWn1m0hN9KJorlTLn2XHRIAIFChtmP5FWe1cflHKJbBXUmobnXJWCuS01EpZJzZ3RjnKXKlyR2K9xtE+njUBv5OdCfu1AQXUxPINYC7uHY4hk5iGIJq5jvxvXWF2q7goNSDR8JegzRXuPPUJnaClm3lB
XaIHD3wKE0C76gHQi3aa9ND9IPEYvIEdmcZFFVWg4yKTMB6XPJvb5ho4SbgMaQQmSykTzQERN2x3PJQ5q6T06VhNuwlXUm3feBGHxwhvzVWn1aw6Ucb9F5XH4SYHPsZ1rAsX4btxNym33z/D0eEp3PozXYr0afkX
Jj5yUvdZMFrqSPQ55ZZsK4IUZcTfJCsussz4QT97O2daAe5tQvvNgsrxas2t2vIT6oEOrulN6zdquDq9o88NVFrRElYd9qJZQ4nvQdU003YVm5UNLJBB4JVbsYx9/QeJH4oUkcmQYMm3RIQOGqVL4HieyTX1k+oI
WTMN9Mvy2YWJLbGaLtZ0zBscGnKIjKY5aU5RTr8obkOyFS7XfUVrhTd6le2iEy+zqCrkGMxtcGgQt8sjluEq6ZjRQtt5kYFzSJVuL2qOnkeqGduNSCgVXh7Wjol0Y1jD+SYw08zXHJGmYdBB9Q14Q2faulLvgm6K
BTduEROZToxJ9kt6gbT1+aCTExYHLEocG3NeQFebBQ4TcSgrSJOaMx1xpQ1aDnEm9HD53WJx8MKxDDvpxu8B3iqjMRLfsFhp9GBhuDTudmSRaxSKTiyResGOCg4oVPDIiWkOOrQFy8Xa0X+IlAlH3V70GQmjiMdy
GKdtHXnNwZktfVJgimer3Nn8WChIBnZiRDUmGnL0erqxlR7KyW6aGdSSJVNs+ibJAyYOymgfeImNLtF+kdu0Y/g9lCkaUO/E/0jniw4IqHhybspvuegWce9JJUKGTJkrxWJBdcF6lOZUKkLt4e1EOe+x9SL2hgpj
r3WC56Y9pVRZhXLWvR6g9YvRkwh2pjuDFYnxWu/3/vvnGGHZIHrLUCDWJdfkei9YCirFCZTGlx4nkOttuS71TqkCelsIkdsiSm5a4h0BEth+/uj6fm+5hrFJj15SiIi0WL0J14u03NK4Trpqaq+XbEVSfRo5kEZ2
4ldSxHX2sIomlCmo+GY3gjwlSUJ5nCOXZJf6yNb4gWvkRctnm9IgEiaCmNwAXs9Is6xAdUdLnLOjqRjXmLIFJL4XzdzEg+N2/EZ8phSdrql2U6ezNiBKo/bUUCV1HBeoITZURYakTMT7dAYiEoeQ+nEEjzRXZ/+9
ftVeIoEuCRoW07fn+QOkDyMrlB05fS56VYd+BAupjzrt5tnocCC6zRCPZecos0/tYDgZfXUlQanj7sxlBhgpF/VTm4B84opyaIEd01x2wSyJVY/Celhjtcju62SHEFb6LclCL5Ejf9J4KDqr/TJlXxx66MQkWDg8
80IPSQZKfFeSOL6bZnkso2yrDg1NwtB8RJHHBCOi1/ta1ooiOEEGofwdvv77z0lu+SzzdAzOOX1G17O3oxXLYPbHyqt1l0Mvx2W7d2fWvezT2lt6ofpApJu3oCvrVKWppqxUCLtqlHNk/eZTW9wx7ZuI00j2CY1b
iKrSWjv5u7I0lAWYrlTgjqVtLYd3FZivNjHFXFbHx11I/jWO/te4ZkkzjvUlOgohIsdyDYAu8ojEHJ/qWinG6JdSx+zk/OJd8HllNcsyO6303DYDvSLwepQfSJqjcvU4ukyMDLjXT3sBO/32OE0MbKcZhZaWI7Mq
bY7nblUJT1IFAl7+B6PwrKvaxXFeNToiUzbHIlEjqHR+IE+9kkkf3HXUCR/szwUViYMrxWDWRMgQVKKntUPJgSDsWcn/B7Flu+9EsALXTmXT2+lr01IHDwAsNufDNF/v39LUjHWEA0bT/PrRaPfwzyj52JHe3kwZ
fTtGvr1TPrd+ijNlGSvMgcW7Va6uTKlhmxwS2R2puR64kz7thAcp6kiagd4dzpj0/3QRxky9LU+U6YwiyFcnFSukowSa1nzU9jPrkXqVvvTkgVKkykc+RpPE8EHurV6LPcgBaC/iIKyvl1jr7Mcu2CGqmMTER4Xl
OdOv8EX2QdCaeozYXGFwKB8t6rFHyVogGLEqtXPtIZ7AUQQPMlSM3ECALA/IB6ja43tBD+2SDkFiJ7cZegMjSdyhMtcwQAiUkMt+8Td1v7Q08q3lPkYrkJ1Qt5Xa20vfI3Elg94qmX1BzZPDKuoyutRqzSzEtVdt
Q7bcH3qteSvo36ryMqtZu4OVkSaytzL5YaUzLaXmO7VaO0hFrTQbCWKwJMwdX9hE8sqLcbLUfPvJqRaNY+vmDPzwyw5n5DwJxqBWAJn2+qsDzU8Ki0HTezx5ZRSSfcKn5jAoaRYbKfUc1M1l3t8MvZtUZttlrEIa
TZe+wQZ3MBwBchucDKLYPIGZI80bZokIFYLxxtGDs9HCS95Qe1z/wHPSF3M7xaCXqoOog2Us6KII4I0d3H2Jo0eEDBf9BmZhzdC6Fq8CmOgAKvLIjJRaXh0Alw5rXWjyzcWK6DTlXZ5sRc4fUUhwJJxnwg/RMDF3
ZWRynPmdpWjGDTx/BDHsUnZoOHmY2q22fOBwaNtcN7Cg2n4J0UAz3qak6DU9fgC9jzSVz1SYGhLtGGb0VqIAZq2R8tKJX+27CRTdAruUiXfA0udYsxfRmza9zW8aTaIx1Xd5hO2u0Q94+hd/pCqkmE4Cd2W47clr
AWiVOEMR3qMAoTTPALueVT461qFOmeoh7ZHNRvcw5R3m4qXVKEv6fpJ0nTv3+xPpZyDXOlHYnw7iaCH3WU9FRw8kSpMTKXVpTMXmfZhUNps19JKbql0iZuaUdIjaYky9PHzratCsL0H/kFkqoiX+Lr/DI2GV+aiF
L4U+o9xLagO1CFTHQNnGmXfqnpNaXFi/6rYETuF1Y2bfXgG6qHaaq24WSR18jRLTREGOKt2EJqtBnlVRDF0yeJTsHmPwSFBqZ30PHksTjrAL0i0Ak3KpuA9HtdvWy25u8qyDkZV8DykUNJtyQqtBKJCLaCX202Y7
b0X+EcgxFv1cyNL2Hk022qpOTzz8nZtcYpNnpNW2++3sxefQrjvhMqZPW+mHdsX+fKGNpsv618ARKnIDYJ1QWWiPuF1is3+0Vd4hAQ6vVnKrTXt3mxXiZ41YdXB8ZwqLwRxuannjp4vakz02cNOvQg1ACwRP6skM
ow/JkByK/2uOe6/G2A0nY7MjelHmQTHl0i4xw8m7AVWTOCWWoUiBlK3KvvRDanlaOxHjnI80p5NrhLkXHSJTzBsRMGAuGv1V4k7xpBYjrouMMhMprBFowyjAkpSmgP+Wmrknp9QX/1Dz0lnaHWbovEvpCuxgzHPH
9UeiZPPKxp3+7gUwLT9uf+0vbdolj7EApHlqTkGkMHKdl7dQxF7clmN22Ux6jV+qYVFbyzr6QmbXXsQu/gyNBd8HiZTSqq3HTujZr0j78HEGbj5QoikQ/ii7xmuzg3jKYj/S3qn2mYNnLSwQWzkEPnupKMCvCzZ/
N7ZXnOUNhTutsYOisSLxIWcmCuRT2yBNmXLL6qiWwc7cJYs4kM2wQfg2EF+qohPaSc6Mi2D8awPo/ohBabqAKAbIAhw0d21sIU8Cc1SoHFRoTlcgyB5jKeOB8umXGyAcYKuIzXpsjhenvn6maMYoKkfLozpWI84Q
3cOE1blYuijsjHjh1QtI8TbOr2K0JG+nXv/gTRFkxleHJ6lOhSEnRmI8nDnptwV/9GPZfFq16d21KNk/a2fNBy9QLtHUeh0XloMOF7Da/4qVTHvt4QGNH/G2chMnxrQfxxC/dT4kmbROowqWyvqFdkwIqKFaiXXZ
aPI9Yye+DcdAmxhiww1jN4xK+HouA9m0XXtEkkqJdQQfWFnqcI0aQnUGBJ2Q02t8qqkg7eh2euNzh9CTtlzmKXmjs3d6bomsUz+Swu9LlbwT0BzLYZ9sIzAE55aJeAUV6AEKwwdasHK7ik8piSg2D/vIFng7KO2P
XkeZmBcdfa1jZMh1Lj9rro+tyLPdjNv1FaYiJDIv8NlI2+TgU837238klq8rMCMLQCWDn0VEnQtHE8+AkbEN+HEGp+M7GJuyz02xSoWtULa7Xk0sjaBKKoI3LHPOEA2pURHwYY28tgKwqWPj6OterZxBc+thwwhT
Fg1bUpEfUYywdoh1U6fG0Uy1ra5oNqXNLkLhkTEM6LD3TngcPVyZOjaOvspV9Se42HrYOKxaFp59shglsTyKAMylTowjIymWrU3wQ3ViHD2QpRnmJFz26Yl5CutfaCjztJRlHBzHswcte/dEJ7YQG6ZOjSPCvLOe
vAuJzJYhXFb1r30Aj5LZrT17cPKBz26bxxYZvp+KqWYcnj2F2aks/CWNnFg6p8V4faUzXAzWVjrfhdB+hTzXBWjPnAxeV+klxn2s0BctwJrG/6tMdo5h+ipyUIuxiSWHklbI3Qhcw8g58EgXCDm3bulrU542ga+6
hDh4MJnhH1SFI3RZ2GiZRke9GSSkxGTAxU+/NMnUHLAgaEDIeJHn0rgkawMKhqfgDBZ+SommOZjifMKMCtr6VJ1zhtUyg0f6hPBGhgXnRlayHBVFGacZUGgnnOfAqQ2j5sf3vmxNghZ8xRCftLLLRkYIO9Sv8Nj0
Fix/8N4iTPVc7YLb5mX5gMwWkn2rT1IDqGDWYZaJ8njtmPyLbzgjaJEqnIKTuc1DWZ9hU6+ewecJv5C3m4nO24BqbhiDdFbuiKdrR02xVpyp6omr0EYWWSQI2HWhnnHY6yJYHpRQ9Fkq50J0e4Y3eNIpBBtNN1rq
PDyN5ozfcqhzSDPKoiTZH1tbljp86w0ddrlieU3plTLKn82v25CkrWFnI27QFtVPSkXkzJR48W9cAZuA/o0WUcR2CnHvE08gArEtt2NLUGtwmdU7t0JanAJM+eVAl7yT2Gbz7MiU3HOeHZktIiNRssdKF5qmS9WI
0KskbRxT1iZWZVFtDbMVaUxg2O4ic/s6MAif7T7bShkDxsWyI2wRFcAIQXvQ3X/mAqamAZwBQS8fNzS5hgVg+qx8ohpzfIo+ij/pn+5CZ1q03kk/rj8RM7xr6F8CP0aZdZ9pio8zCamqEzQ8xpNKpKyU4GrshbUq
YMKYO1K9jPWiMIyWQT1/sewLz5bbeQIJIWO/DgG2qugSNX8xSaVwSkVVFnYhIPe/4bhfe0cS2e+rnQJO9aP8JOl0h5NRrAXK+M3VRl+wOIMKnES5QkNopvP4N2lymEvx/jmZbrIo1PTcDv0899GSWUuTH+cpmdqe
Jn3esqxegcHYGtnH3Aihm899eQnJknaKWA/5KC7ZZ2c0XUNa2Q+Zimt+QkIzFRAO7pAm9LRdDf/khnYG1BYo0CJ75f8WEaadh0YSLCFGGAnGlUby8u0MCza/COCfzvaIIgZHf3lP3TJMabvxCe28/e4werYxJ4XP
u5EOLVcnJ04v5kA00Uxc+vETf+0+N2zYfsd6pTy0t8h98yl/HHbxQxa7Xx5XSvfflmYNQKbEYeW9xDOCE9vTDuIXPS/AUc3kuosRHXuUwCtxFR4BUU7yrz9dPQjXJs0yehBqHTrnctKmn5bRAQy2In9mzMSs9QxU
hucmGNS4hwpiVNZFKD0LB95N4rPcS1juhxFP+rvm1Fb8v37nGuX3yssjYUqpWAP7t7H4SdcdsZgou13gZpDAkwgo0/mCAta1IOX/QZFw9xLe9PkS7pvR0ys2xchl0GRYODWsG8AClahZuBeYg7SYk9t1A1/3dO+e
qA7JrdawkvQAf0YKuZ2DKz+UvLmJ33qh/bzASA2xRXvX/TNSpH9NTJ8TBeFU2uDBuEgul42wj9dzAXL9Jnz5nT/NahALTWagNtvZ7xKhi1m6NmLmBZPaWY38KaveMWPohlIxLBMjI/FsoIdvaty2M8CiygvJVU9I
NW6wL5facSRDD0/u8Xr6oZQB9hjN3spNXj7z8v/6H0aN0zF2Pv6r6VWN2LHRMvlh+LBV2AH+zyHz22NmA7JIa7QBVZ8XUmic3kgEGhbbI+UFra2uh+mDaEGUnWQwZhzMr7Vm/ocVk7789I91xciF+LCzzYI1J6XF
Gv4zSMIdDyYEHGQn1w6YLFdp11lSzZ6tAoM5anYdVdDuCPkN/HwBUpEnYlHBiFmco7YS+ZyQoCqYlIfUQgPpOBUtJIhRBICbllcce3wmYqlJDQekF+thaaVHviupcbWPW5QJjTwuLFvq/MIgzkwe4ENZOJ3CzP2J
ymyUC6TNvkb2KbC97MF9GWMD8DtGpS/f7bGUMVSv+ahF/PrQzJKop1YgF0q4Utab61eu+9RjtL4eKCDySv/7QaR1fHabis5YdabKc7OmfRShKhTxbKjnx/Hp0/sjHt99AA09MJ/LV9mmM9XkSNyiRsBl6n9SkF10
+FxIjgkoeiML8QfkOhjNoqIuko2D42Ta+/kPnNMH/55QiiVeumaL28/NMZnGL8F3eFkhFgxU5DQ36CUWNeNuHfDzxiPaM569boocXdUUcf0SCjC1rh9ufhTUPMzC/H8QMoFFWz2jZIz0NZ9JipdjxLvfJggAtHoV
Th7aoUV6n08E5liYl1pBsdhg3ueQ5IvkAOIVM3FeNrfSnJyBOBy2iCT70QKNsUyLKmIjwY8jTpOXX7eqT427eb5RHcFBaIuWMCL0KdgxoQAocQFyvIDmlXYApqT2T0PHhF65NhxqhNKBJDSFhqecDXneNHyfRIuc
FnpXdR7c+nu5G+8MI2QYiJzQa38TdkUbdG0m5Ltz5dx5LI5lBDWzmzwo8XNgdNNbUYOkJDyLwM7XGvADAc9kcSPZbJpPVjk8RwpmQJz9srk66IQoogSD8Wn9UnWfAvGsAsKNN8cagoXSZOlXrJWfpWyywlCuK2vB
tfEl12Mcz3U2yKJczUEfcBVJC+dl1ge8Qxq93m334HgTAR/umGxmWmiJ+ncD/wIHgG7Ke1vYbyg1pRSmAIoJgeeaBAPG/+7/Ny5IiZfsjve/Vdk7NGyPwRA9ghFildEPKDyU+EeAq7nxnSjWmDqdycam1RAteJyB
8aF0co48nMFYEMAKng9J1p3XUd6Z9kRXrbEBBBleWsm/JLJuevivGx6H/66GVMxhWHSXS/+Hy4GivUgPoxzlrm4uTCqdpm7X30HWl2du+r5zzqg30aPoqk35unn0tuIer8sP45CyVyqNc2FL9UXyi2XpBOug7uxg
8ozaJRph31pLlU7ovH5e1+Wnn1Sm4tsf2gZpPOBV0PWUGH8Jdyl51sDIetl6XeBsN70tX99QX+7xjzdPz4E8LWoJedkM/0K36V/pBv69G/8jbMNwGPVXF/CNfeNwpH13hRT/B3mbqBBaV/0fzd+bmFp2m5TEgs+O
L4c/N8i7OBz8RZEf++HP0CwtBflmO1zUK/LtbjiMmyLP18OFt62q9Cmc7HG33KJK7zbC/34Y0BsAlw/Thqqw3926pMF4VNWX2/IFdPpGPmvWdbofJ7R5ARr18W5AXBY+z7fspMgAKF/8knU6VL8PQR6OqVXOJngN
jDdTlj/D5Tx3aZU+Sjucv5NV2NlUxetMT7qOH3TGpBg0pKKAhKE3KNYSRXEqtvY6Mnf85s36+4vNB12pN2S3N2yImKvrgv27z8xizaxQYyGyou/GZFn6v3yjoIeA6VCgrOdKad45Z5f0Fu4rw8R82r/hQKY9PSaC
+nQJrcQLnvd+9V+fuOoc8U1Y/vQCNT3+HdU0Zdqb+wKPKzbj/4G6ZJju3F50urp4g73QhwD6dEHPAb723facoEn0N2ETmU5gaz7UL/q8/h7SBV7cekGVA7XbXR/eptPxAhQLn8fb9oPINx0kEZ/8sf5Xt3V4fh9l
HoyvOyOnpt7NUSEwCAbcDFGIOFOwm2xITVtSpD1lZIA3SZmR9J61wJcxxo/evWmHja5oRX4xQZMH4savzz31arG5hAgADDTyD95LsBABBjjgeejjpHBTTadFA6TjISLbLxlxZXvsRNY+jIHC+nm+PkYAY4hM9hsA
zk0JNc3hWu2oHe4faMiqtwFRS6JL+fYmdP2vl+Qo+TFebF5K81J6iolbIRziPRFXb7RbzZkOqfJQTGbeV4iQ4z3Lf9Q3Ki03qMKqmulUmJGOU8PAMHjymCK5QIu49kJZFxoawwPuhFRr24T5ZuguLF1Qj3QR34GZ
ttOE3+LV8aIiWDTUjlw9O3Rj9glQRsNn+CddHDvq0wLl5Wbdm6suLhQky1Z+WM8mtY+f0B3b7QCqeyTSK/EhEaj/SV5R138DOtrQRZrSPvetb1FS+d0aMbmB3RTWNmtneDx66TkNX/BmsaKLDpyAtHj+Cl4nqg55
i4D2sJbrzknapT25/k18hGsIgKiU5TgVFaJIJqaI8Rp5P7zYhOMDEMcMbNPLCHzGokK8Gc4TNLh/Htu+2fL32896R9q7feg9hJ7J2CNwgdyzY8gTzpVZLGfMcnyXHfGHkQSE/AQdp7CuAV25dHV+nMCGsGaJZuyu
NXtgxPI6iCbrFnLEj2yaG8+/JXUJXIHP1AYkyZLBaQ6LQ8y+SbjfRvYH+kG9Z7GYG2aTce0hFBtbeQLc80c4vl1YAromK1VI1CiFMAiKZMFaReYCDhMP34/ekjhCF0A4JQc8hcuulwSLIGFd+D7DszTreH6Yx4CX
/GUivBZmd//rBwTCT6JEX2YDwpytXy0HSC8JWTazJIXL6nCWgUbmYIiQJZE3adPVy7Zlz6PEUDERp2CMEuvTpwW4at+Hp5jV711FgEVL55z4yL21HU4S6W/aDKNyFJ6/lWtTFS9TDd5yrHNuL0z/E5UHDGLIgsqW
g2M5wTsufGz+f+nCuHetP4hqtwprycFXnMgHlrz+9UNbhoiyKL5jFQ0at8fGmK0LCzEhWAVDvHr/lv/PPubfCmbPacH4FB34q78X/6xteI/y++Asp3/MZVUzJ3ZjgtJ/4Px9OWXpf+Lvi1pwWFiqh4SiiDufrx9n
mdF71OMYVq+Ksa8Zvp3xbuKiqybGS1Ri1WXVIv7WvARMulj5ZcpCPSYfvyI61DVWQd4bxD7jPpIRBHsG/UR6nA/vuOREZ26ZaY14XpOssAbfljcjt7SnrmUf1/n9lSd/95jpKkaLkQJAqITOt2nLwHjMOqd+E9j0
6vw0X5WKNLmVNGMqMZdUO/6TEt7dOCaa/VP8UPll2MwFJ+3eNmmi+LqPVmCneEmY61Y6x+GT7M5YxM47EOpH5CSfcaHy4XAIYvp6akRsvfr+ROKZ3samyy6YKw8V0qx8rz9EdIli+RSl3sh/5EeEsd7XEvQZNaAi
N4+6BC2m/oZkzfulXS5yZEJJhov1jHXTP5ptaLWvFdIS/Ry7HXswZ0BHTeSNxhYi6DpSpyRZH9Ntj2mqMC0X0KrZum6dW+Bz15IfvbFBuGqH+6zJwjH7pk9LMt0qTf0Bvidl9sOk+Ctn7quqYkYnR+GKLigB5MNd
49GrYHzMa9qXggn+VgoCPSPzZ5HhWPVEYpCWKhsyyBdCYwawpkAVU8ALEWrBZtAgOjBcXoCmtE2iji9OgXkSwbpm8Hv040yYwCdIDczMKz9E+5zWghvSLSkJamR2Da5nCPX2qO7vLpIy3AqA+v0WwiKIQiXcPga9
rWFJE4ZvAulx8R6oeJ4nJ0qLc3z2LWZJrTvfAp1rzH7yobxV/26NmIwePYOLz4G+ibZsC3tNweqhzr9aqPwWe+Hc/vaNWhlzcnUV2mVxTrN62//03njSGa6F/gSuOm+nU5xOeFWd9tMOUx9G0xOT7xpqGiWE9Mep
fzrUg7t6MOD7FbAUNisb9MXLknwYOURIJPhecWyv6FPexRoJBoOme8WRy9yzT3hHUTCp3UMt71uX9+w7j0fTTHAj16/FA03yzeseOwxX5/pE5PRimOrBsaBv/t/Y/dJiAO8Nsr9L8CgzwlolFC6qszmVgFjUhFb3
krufppqKwWcyOrBNoaJV0axDEuL8H3v6Twm8LfVOJCZhW4VqPVjd1zdOPQv1wFz1WzRhjosVSwpK+tR/Oj+clEvJ2Nhp2At7hC2QMogRwfltEhgBjogk9yO7KA3DD0jVQecS0CiD1h+1Ap1s5ByxQLJfjn8R3V4A
Baahh8odMPX/bjxuitUzenOeKAsMAhny6asp3baKWbJGx+4R0fde26yk32upXh19f3I8LwqAJSlSXpHT4avlsHVNBRsC6w5a+LuLlGFhw3Zavmah3FhNIAOHjFzk5tyIodh0k3amlJ/jJu4JyfiDAGaR1I9FtmQz
4/HvxUhpEmS1rMDCR3uUlZiazyVUWQNXqPu7i0IEkA/93YfMAKiu9Olm8EpTHTYgldDTISgqQxbYNFDChdWK8ip9CnFCF3AtR2vbn1taD+R+0Z2nbMwdry9A2UF0JFX8muUZmqNvTDUHZdzXJhED3daoErfC2Zvz
FfoBvcBiydGnhZLEtMFbsGmaq7BVC5SSZUig1CSXr8GiqS5nPgdZJDE10hS+GPeBCjTw64SCkYyoPbUVRTnS9uZHbWKsUSQYhwveZbk6nvtRyRaY13ylbNqV0tR4QK9bCwgzkq/a9v4c714XCI/qx2Azr2G3C/SP
GlCvxYA7nqW/uWqHt90qgQSvFuRS2VqgGQTAL2rKtodvfHqkbTtlebyo742vueprxhA97DgYsNCtFzug+tg3PCqjouPrZl/lt+JI6i12/nzEvTeTWUuDX6P6E+gFInu1d2KrFeR2rv119F5WfOxV1DCx+X7TbD2a
jxbjcImwmPUaKG1O2TB6VqO6mr6x4VHTs/BqCjHqYMgXlD2XfQ3xOa8lq6IRr8LASEpTwbyTcK0DUcssEUOKBvSIeOd1gnrIL0JdyVBuOxgbvd/lRaKhaxcaSvUw0AoRWSnhtsclmiBlgUbtzGS87X6bF8vJ3cfD
O2Hi29LnKbAwz7F0DBqjmLmWYg8mXjTw17H/qGpvr1uU28ebwzOmEQOXd/n3hSR0xqp5fTx+Igmuo2AxwlZxplc9J7ob/E4uNb1X5hsbvy7XNrqOJHaCP7N3i0NQkg1VKKdcNMxtDs7aHH5n8vWrbxYjhDiTewW4
jZ7Y636B2fLXFB2YKjdOV34nfbLO0Zq/wktWcUNX4nr+aOzcqrk+auspbf2SKJaflCZSE7RfTBRRg5n9uQO7y7a1dVuHWsIs2whChUQjZDY98Rmq0/BKLIJesGGPV9qLi4k4vXo5sxe3m+Zv5Q+7XoXFZvwbj19G
hrPEQNw7U2pp65Jyjk/euL0mM916yRWNJO7GzRpd5OKU0252oqo2802rntbCXZtXZR9cwo1MSCZCr75yFcXnmrxYtrDMdvtv2zbgX1ZLLe6fVFFSTTYgc8QQyHuUAJoRLnOvabFGt3Td1Uh2cL84OmwbLItWz/5l
3hyyaUDEJGis1xdu2ZMa7TgW1/yV0a/huNtwvCV3iK5GumBbw9ihA/E3LFFVwKCalqTjn/BtdNBHhDDoS03ZpxfFSQIJ6neXu3WOqTDKtieoBVBCKhFe3HzZytmsFydQ6gx/JGdH9e3XVheFhXaAnEwtr6RwhOfY
M7+Ef72lEIvhZs6ToxvACG8248H529glqLQYz5BYnXUzFDaajykDzk0Hus8MY45Z4Ovjm+zNAFOb854Nf7dvjf4D90laypimY0BXP2OGQ7ael4fOLp2PpQPEVDxHvlKGZNSj0fB3LK75tJTx0uihA0e1QjLB6vvF
+u/V+kdN1wxVunxZq/JRi17JKn7zNlAVvq8gKRT5GXeUQyh6fi7gYqzHuXePJn2Kb1sbFGOhxUu2vdm72sSDArC5jbh2kYTp4KxAFDzi0POsz2bjxL9AR+3Ubn8boPuS9ufKXjE8TI1353+BLu9XhhI/ny9niEU4
nfuiN/GeijYcW5MoLH7MytlEyqLfh8j1Bd07a6moWwfSDiUv23my6DJFk6NKqMRIeFwJG86XLahrHNFRzKNX3EsyZIHrWaTtIZqnrqUyM3hq1FVIHmOe6G6WYCEvnkpSyoYPS07zQ1X9/YnAwg6stUzl52TUS6vR
e7JEMV4OPaRQdVZiki3L7puf32Rr1ydbGGZLWgk1vMKm96Ubqn1UPA2yJD9vQ5d2VdMQDFYOmiZsf8iUEHs9F14uXFDbIw3gQkXayoHeBFLs9Anr0/dglWTYgCTSE6SzZf9HLsXemsOURGvsV1bpqJ+GJYkVbaj0
Z54TOGSZuEBs9qiz2CZU28y8zpY31Ydb289faoe27j0HlgwO55NtAmX+6GTF3h6lyY1gWksI6SUB1N4qMRAR8W+3LdD5fAmtuV5zwNdZ1YvsuZz9TF0F0oiLhAFsXKULckbp1JRnEjm3kEKTdzxEOX4DSusGgCA0
OMFj4EBPvUqSfJN9pWgEyA4nPyzzugFaGUBl9FKV2ImuHGZdOcDaqYpw1Aixb9ZZ/9FkBaTAqBQ2xk64xO4DSyoQTt15kxRa7S6ya6nOkWVZufHf2emSYZscuTMsVlL0ZGn8Zr3Afe0xNnbGxtKRuvjCpEoe2sq2
lsXVcj/6BDXNyacbS6I07Ju1uN23sKwb7WkbgRdznteNeWx+zJ2LI4w48r9/NbKp5Nlsl2aw14OSe7rVPbehe7F8No2ft5999XVEbw0KtDHB8VAB2Pdn89Rcp/WPGMqBK+QHi9bl1cGYcC2UXRmEONdCu3SBL6Ac
1rwe/efr6H9OXzddVo2cWK5s5ofxglcBVzzyxvygQrKE1Ryb2YkB0pa4jrPzSBjxjd47Q2eYK9hiq4zgxXVoE7ocWxCZ4+DdRpzAOQGvId3yylCU1UK5vfWFBliOpJOu8IO7/HUKwrkV+38nCRRETFFX3P+ZtV1z
jVuOZjC6HeqrEGZCRz75NPdhu1gvl89J1HHtzFga8ZJmfi3piC/h1LXrum4wPkwRIc9vc4vbz7f4+SLphIy0TjmCNEAcuv+uMLuD9M8f74KZcwYRsKJTRTvTMyTX+MF2mrh14QqGgctq2MeP3dbhl0yl/l3al48N
MgGB9oknizcbdXqHkn56MvOMYAlGehDXk8xBuGUQSuG/rRuAouwPvW6eGr98+T0nd73+A24NRU2+CnUNBhtzWfeuGnIAr92TPdhdzSpFJjxnSe2ZWtnGgIL+EFjeBzAym+ExEu4K2JZ9izxuO0y9WJEWY2uuLAw+
/132qEWJ1ZQ6mYyfFCNlTmFTZS6KyNNXXeePkzlMqF9dZAcXIW6kuQcHT+p0rts4QIOatSU09BDbPHHxEDfT5BQJxYG2SRwxXCysMFwF3pNOeQQOgSGTTH+iX7Ooh/nsrJm1B7SjM1u6BDvb9sEttj/+loH/OYEp
/OnRiOcAOe7b3Y5sPog5HvraGmqOKRS2bLqYR2RJiaA0dVBjtEx53wAoSqDeZqqrRFkKTQEqXTeR3iRfMtmP4qmtMT8oPWZoEfMGhaUj/yrmf40/aDY2e4LbAVdwTM9E/5vxho7bEEtrIX2zrl//dcR9nUL8IQOW
o2L7QOkeYnGylvwjKZfdJ3udfB7xITXghOTd3ey2TTqciicVDUyFyE1dEg2hxkseieNORZ85OvSLCnn2ljZv3qGEx3p2JWZRUS+OuapbUHLccpG1SxLHHDX5EJsGJIqJvSjBcvcdkgmwP/qrdRpLpGVURX4ZEyUT
hF1mIRjbkNqmywHbgdvDBYropUiPPxqIRM1PrO3ZpQQZoRN2RObjOxvguBGOQAAbYXHayr3lIvs9i8iTbbiM8tb4ZaEmD2SNCbDUGlKJ6+Kes6zFurHeY3imEH8C+zjl6e9IJ+bf+LTA06+3/mG/6OsPQqJkLVar
9i7pF9sJ+TWyr31mWtxOYDFB9YFvae9+Rz6Ixguyy9I99ujImR1ZY8XU44xGerzsH9OrXx0GXg8haCGCYetYKWPMyi95koU3TAa3ujl7bIUkEqQRC9/Wb2l/DWP6jXxB/8bzsK2DhWyPNR6mAbt4mAcek9XQxZRl
3W0a26c8XZWEirh1LwxLLMrDvr4L7jc6Y3eJV3FVxNG7qn/W2R+NIstqxWU0icffnW+bMnVWVXv0nsUyHCAEyptOtYD0xGCuxVTJTSV7nZXDRtDIb0lK7M6gEz1oSizRhyiir+tikWam62udHOViPM7SIesoncfO
6cLeYvuGd5+SHCUr/1FShsQlX7fiICNnc+/2sXoYK4hBMT6wURvuxzmXTn2NGM5qHAMavIPRTpPA08Ir2RfYyral3GT3iso/E9DDERegHz/UJnwdWQyYOOAKmDTjk9e+BNXUHlQTPEhp7G751TSFMoi0cnHTb0Qm
7+Bw1nX4qk4Y83rhn3Otr/GrtobVpP+VMcfZmdPNZPiJiwQ3KG99/aILLWxTJ9JLteUCjIaoXeLW5IaDYZt+ibpLKzS7VDxX8TNZv3Sh0HEanIATDQSe3KeGgnW/y+C5Ke++MWMMo4N32m0/YmvRHqchuf6dHpL+
I7Esm4hMOYEhYQyFfaVF2gNOGKQ62xcasi/2z2clK450bfM3GbmwvF7bc4oa2vGEi+4akyu43MNdTfZukC4F/VAW3hKc7h1MBTsYVJYwgZx8zx/C41l+Oy0w7ErXleO3Mrot+l5ApuU5ci3sXzW6bisMaS3Hjr5d
2/1wmxeVLmQS3tpaD9a0oPHQbklJpXd9kEXEGXk4VM/0RxzvFPuwfRmyXhhVPvIKKiiEJKTNURMPipZY5X9IbXtY+rtr9UJz8Z4Aphta7syyr1vtDye9/jVt7/fOIO198m9xVNSB98qfpCDurZadhmi1YF3LZo37
mrX7hCe2NAKWVoymrRZp7gMiW5vk5UEYqwLXeHv479dVnVqwbtqGfX5gWf1aq3TbvF8t137Ux/WtZn+cqnKl+2MTyEX5FbsD/0JRjAuy5ZlyrQXJFT0XJ/WB+1FkP9sBhAL6OePRdE8Din747a1zRDduyVSFED1K
KpPNU/XVJPTiJcRn5OaEjq9LuV12pk5AlbBrW/+OhJLHQgV52ebK4uSYRKz/slI9krwX1/Cejlf5PRvncovJ5XMHlixbx/CI9w8wmntJwhrsfiL9u5rwS9yPhMa35odG1vg3tNwzzw57faQkyaRdBNaWpA2ZENAz
GacOymzeL/8XuB9F0ABr1FCddtwrNDrosPkZWZlr6MrrjcDtU/2qTBewI8JqeK0+/7q3F8y37aSxTeOQNY8EfCUgWMe6rf71NA42nbp3hzd4XfZ6yCdW2E6NiCUJMQtYFFk+0dmrJ11ebYOD5pHbUgUP/7hOlLy0
MS5GHN2YGAy8dc2NbB2JhNqi8QU0maLUhMQVXuNOd+3xZuzDq7d9iKsla1AjHlLXeIrRBep5MH/wd0Masdp0SkxUNkD4dHuNEsUHN7e5WzlCY0Yfhnb8AAdKhZnph1fUjcWcxjbKcW/QNOtBl7pWd8hPMTZM113s
Q21KmP+fCQAwUo5zNDyMLanMBfalHyBs48axwZ5tO6cEXbEDJcOfV9Lp+Uw8021yCwfb1qUwVqrqT4C9HSDR8M4hkdMDzFv3TZg7TyhoXIeNYbvl/MZKO+aOGnym9YlFmGpgEcS+QUHc60ahOtEI5GfgVRmAQIr6
ZciXOM3pBxm24LEHFBbXOLMo73YQyGobCBlaUiEA9Q/05T1hV2SozcttAWgi9gwtJIaePqFgPWRzAlunZ9fPWjDjNzWCA6t+2gSkor0I/mKZjfeP2Qt+bv0ql/z+uq92M6a3DDsT9LYu5m6m89s/ywN/qlLv4C2R
QbpU0zTromDE6JFx69YB+wvX9bO71NlNLWeYKGe87a73CZeMVahiZ9HlQh0UBLA1UifHG/4i2NEOJUrunTmBePkGXjOfZLzAr7ERmgRx3asHvypcFqzC4HfAbGoJTre3CRhkC1mLjUIS/H+lN4fBjQzNV3n3CO36
49H47n1QmMqNVk30693dNlePp1MnvX6nt7/SV2C8zBRHrQ6l2ARdN39sk0/PuqAzDyNZPFsW7xn6EPIEaR55eiAI+DcpIGnOZVXmn1rHrInSee2soZBE3ZWqLSRYA65lstH9hnrO3tRDLR6hC8vnz5tVZmrXaOBJ
/a8HMsjAAorhQubQs0HB3BVfhzjgmsvXBWMR7ZZhMmVBK8zBsxdShD1CN1UL+/SjWTrqc1MBcTUbzRN4swp9oqhT0FZHmSZHgC+roOsyl90kdugTTXU150///Em1weUZ3ump7y/EPX7VQ8KUpqH7ZZ4GsQQLfZRv
m3Jsm/F7jH6iUFIGU9yFRnnjrx515qsr8Wa1yeovbYDHA3Bjudhx2O9MSOUNcVMZ0QS7BaxRb4rX74OhoaHYGLpDuxeu+cG+MYjCzm/vGvth2G0n3QRTk9Vjf5SGgU6f/5Cyguf2ZRfhRpItdcwbj9sOViAhD/FM
2oq4edp9fHtS37vHR8MZ0A0d57isJTXVWifDjReVE0M+rqS3xIdP/2z/4vjjiF9HV/fGXRvK77uP490vdSStJrvpQqf/7gOPAOxkkB8ReSeNzVFh09cX96yb7ooBXBNXepxgyuP5RyyzmNi8KX8qQcTDJpoui2S+
fLQ61V2MhkU0FeP/kEB7DTUEAUCCCydVVgPg3E537h1+xfv0deX7aIMSZUcgEOi5FV7iLhxnd2cbDgvbHFceiwFU+ix1a//h93y6WcQOTHNc1F4fnMvSiDoRFfxrgYWezFgyIB30UYHm/OM5VH8mtt4vBP8ld6Di
F/ELO6Anm/PEULADkCa9B0LZb0zDh+/rnXB6Q75jdr9O3EebwiXWucbWtZii+QHeF4vx5RvVN+qlj4J4cMS5L9pbqY4PGkkH+1VNqZ5QKSVqrTE5q3hQJ5Djn779Q6W0K27f3HPnzCOuTDekNB7aLaZrb9Pfxwvt
Z633CB301uSxcEYLOwXyzYqki/wEJOkQeVaOm+O4ljFI2E/DbZvOeCckcOwORIvY2PLaf/EeP9zSR26DdbXXMUtRDkdnT6nRH8koL73ITiOr3xh7uUP7XbMBSiVndJMI259MOfjagFqm4cZo3cPsS1etf752wj0Y
h1wAqSr1UqfKTaPKQtjFkTt0D0KrrBMEajVIiOd+oKkb+U9D2itiWG82+q6qaQJ0hu2UYD6KGFHeU4O6sxFKSMp8lLgGI1WF8msHDZlEtGxqHcBriA3fyjGz6uiWgtWttDA8nsKFt8SDdZonCX79h9xM1dhq41YD
q6Z5rhVaW5A1qQCsXadsFet0esjD+sviEEqLbsywdRh2uO6dAKc6rhbHqfzy0RX29Ptb2H451lLRciTIv4qy8Gupl3/FHiTXp0QdO55yUgqL33/MLxiX66ZOH7kLbjBfPhfmFf7abkOVF3Nve7S8YCf5a2h62l/y
elPeWUpe62c2f1ost+ACDA/XNQpAZ+/jVYmgxuHdEkhLZJUxyUTtOEzY2/+kfZcZJHE/fbUcuU4HApcLdUb0NoTPaQBliNWpBSlW9qpOpZJw0Zw3ogZGUF8uj9mP9mMnIVRqjBf7S1WbVPO7OwxOOhdS2sOQ8iMU
Fx/lhULT7U/T7WFM+59yK5FO3fvqPFEVr6g2gc6dBs2lDoKq8mDKSMWZCJzgcCckmHLzIlSIca3h8mSqxx0vVg9XoruySEvoVChiCcB5ChL9+r4uaR2fn81jE73u/bBSJpN9R1srhKWf4vR86VAj4OE12vhQ1vVr
K9HcH50bxXz/n9mhrxQ9+O4y8MN4lro9pmOmXzkD3LOYZGmj7/KUiGNgsSuTuHr/xBKvNn2LrHyfbTZJ+8nSc8XAKqlv66L9eyjKZotVH626dTBYfYrCuwW6/VJAA90MMW1T7joUTWmXC23WjewmGzAeCXRCQVoE
9BYr6AJU+kaH3/OpqZAjRlwY0oFRjl7BYCETR15utS/ZdcYfM0LVHa4k6W4LyUCb/aedy8zK19mMuVVPzu4qTrEm8uBJdM1fvlVtgdwEJ3CCm+yxJyv3iJ/KbSVXRxcTD51uC3U2nXj2gS43+YUsQjrB3Nd1FKe6
ueYlj33eaMFUfjPQMcK9xgfWdBnuxgnua8trQPinNE9I2lD4ECJw7fs4SoHcFVlZrLrh8c04OXfj4qnyQzZNFWgQ0UOPI0JBmMkNPwmdsSuMUHFIhF0jjypNXWdDYJMN8aC7mdtfMxIaPRyL935vWDgmC6pSdmbZ
1AUO49bdjU9pgLq2Iqlb3Lz4bXnYm8oPt/F76EXEtND7w+ed8q3Qp+N7e79g+k0B4tnG+5uVL6lqaqUbI+lsoKo79iZ0HZX3/JCNkxl0cfMCpjP3duHSg8oYCTtz2grY1YyfYBQSzJWNdtimPLo+PUElPa3zm3p1
l+5c2KcMmxH0PAFBKvnScomNcZnqTwSUepp0BkGz4aCjLav4ygf3YpIWuz1/2sq7iwa/MkG0XTZPDO7qqPjx3/io45Q/oHmaR+LJELio3rBi57YYFlzdbIBIehBd+t0n1vtiCI0I5HJcugfOkdpx1VglaSRQnbm+
6br7fa0tB5gA01+wMxqhWwjmB10yYTqVDlnWszaiUfo5Ybtt9z1xb3Xf2SGW6tKeXYPpvNk+5NsbaJuhsLkYP+7TT33vXLkArHBcnmTsdJrd/LibOJlGbilDMKgHJvVXx3gj7lYlTYtorqGTVPmbpZEkQXW9ewP4
JXtuSwidEYQUexA7+7T2c2++MAQTfo8nlfMXexSfhMvUDhIqXXiIGjVzMW82JCeYioaLqbnInvQH7nFb4QcHGadvSef2RwcZJ+2UolFMfCU7aaos63E6WTI4V5krGx+fkjeXSeiUv5YeUDN7uC4O8LHVwtUZ+vKT
obfg94ASz5nzJC13pB3ZowiaNjgnfJidS67+NLBPNIXTokRrZS3d/5lz+XOLW8SQ9psqn5oszIeBzWnblSGD+hcBoF2sTy7L9uVOy5RyGCLyvstAPQr09XJrY8CgFAtt7iNa87aTWBajv9CUa5NIGI5pmens6DSN
GznRFeZAfymZIglEzgJO8VksiQgM9FqwN5Df4VAoWN178yJIWfRUURKA1EOPerIZ4uS6rXYBYnR/nf4pJEcN0dDK5cG2b14do9ldDhsU5vjwBdqxBSqm0dX24+ub/WckUBes+3r1DO2RfFR2z7hp3QBMibGiRCRN
xC1snEkJIwunitu1Po6Td9myeBK9F1lVbPSidtvPdFFEgNDZWLVMNWwBIgvxGBN378jy8DyG/pirj226Y20N+yqF+3Dcsfasn/rtMG2JNJH6RBzxBc/WrJNc3VIZHPSOpVtD6LuooW5l1PlIfOG6VikjpU7Rbe98
EyGHTjYODp87GM64tSbac4aSJEpEjyzGxAZ7p8nN39xt3UhvYQKYJfVv1rqeilfhnypaQuTu24veWegYtXHFu7ShlJOheTiEDNW6ObxfeHCQs1J8GhiCLasTefq+RgGt1eIPxrGc+cI4vCI4s4YMWL4+deob73DW
ocphGrG1ZXT03LDNrI6fFrVpRmTNPyjbMRLpbwQTmin8mbYPsCFn97Y4aEZg2FlJzWjNEbqu0e19+w/PlEbyKqF2gGmsRP59JSvmIdNNa8mY1LC+Bxox2qX1JkdlbyMR/x//lSIgduY4oMMcWRGnaO09LTwTKTvh
nPUqlJ60GXL8zxRoAtcahWqyks4Q0BvdMkWkyRN4vBhgV54MmEr5pp4q4odj9rL5w8wrvT9eulAEilwsrrq8vkmGGhmIZ1CZT8g42JeInrZcNnzmkr7mhuGOB9qqMNUzB7i/uajZ+WMTt29DfNHxlGOqYU1d241z
B8kSs/5uNYGBjf0/UJ++86pODHeQd/G84jIxqFgy8vn3ZMM1UougkjyEhnDZUKafancTNfjGQL2PgXoX5MMQFiRfPw8KqcAakUPC9lGwQoSYHr0M6wyBEhrip6zJw0qO4VMEGDWHbl5DAYhbuU6yQN7WqQv/n4Fh
MLrjGvM6XO6tKnTH3wERjRFEaaK/787zm56+83C2CCBmXgQsdcQSOxFTC5HjZl/33Nf4Xb6Md/7j+GUGEYDajjahMEHEJjB+zDwV+WmgNWOw54jLRZtdtVBp72lVGiI3/fa89PEdhrWmWumRU6DPyE6BwPxZEp3g
Yfv/DtMkrf7MH7mwlXHg5M3r/wHkNv+BspFfs7SuWXyC+uKs5s2rZXmpSBcLTvkwsn2TmfopGXmLMMM+yYU/fQt3eiSQht2lDKnEK/aydwhw85YpqAtw3QH7BX7++CegvInmTsCsFQSgs9P7hkPl8AXllEm0B/J0
05LWqwFQCiVWREY9NNriZgn5VN2Ay7fBxxgOaE1ezG+FKxTYP9imhR9ByCJQjiQ8/rSK6nC4h1hI4fSf5hoIyUs+3Ui5AAfbHWyX/iaTv1ujANtUjabNiQjdw8L0XimFy7LRPwGsXnwOnzjE/4nXWLkvim9L3Xsu
BZ9PfKgtie7++A54GWf6kfz5sUwLPh6y7fAE5bwiDOFwbxed68QI6+QfoPtQD61bMaTf8lu79WqCANrkO6gqlEY08qquTfCgkeGoj18nYfPnynJn+JLbnwDecCq+y6A38j9Mprx5xM9IzDjKSEFM8v89pLkYB+ZJ
POWNfX7WrXx6G9W/nCjzZ+DKk/cBzvRTSB17/BNWIDOr/DNpHCXYfbcvH+bE76A38K3amt+de7ajQ9IBHeWgsBh6Z/wUWLebQxNgbH0+wAz+tTv9v4f5f2BCdI+pCJ6/Us/vv0BHOVXbSaI+XInHfwSww39Z0Or/
oEgzMlW7tcnp/5OWMup/ixjBCjYlm0ItKfBLKUAB8Qj3DckIJL/Fsby6XSGsHgMpzX9ggtvbAYluPQjKalDX4vgF9AgvQv/5BXb9E+Qy4cMocJnDX0LxClFK+v/5GHB4QEcyE/Vg/6/8yWEejj4Sn5qn0aiNBVFv
f617RWV8/t/hVt3cduYv0I05V9GNZO1iCkUE9Gvp9vpGrMULmNXVFOzwJk1yfDpzDO2Igs2NdyN+AszWNP3n3ltFJUdMp9En+WXQJi/qlr17IdmfZtBAXYtsY+fqY1OS/PyfZ20BF6jLStv7gQAeTk9uhUzZU2dr
P0l2P0r32ynpgK7ypNcQB6P6zqwyxXa3TWSq7bPFXzKc7ZMVEBxd7lLdVLsTFJafRpiK/yPh/qdw+x+obOs/XRrGv1Kyhm4tr3AszomPt5mcHnP+gX6/1bxy/pHwD5plOL2/dOQvaDKR6Mct6LSAVNmMNq5euvSf
u6gJXfQ9UEvadvV1MsbsOcH5TtqS0S2NMtnPCvVGpF4HOLFxo+3ospjaypDufQkdlCINggTFnsV8L23Q5dUz1RGHhABC+UQIUv6Xpaylg7giWd12bI/rtMXumJ6eu2vAmEomy+G7x5RrkN22Jx4yvNfVUJwRZ30r
dGhjt3FTbb/b2Gy82FjVjeAiJv3kf7brPJUpIuXbejydJTtgqHY+lUVu9bnRY49FGoE/KqYWXxX8jZ3ElOSbteBz86s/NxGPhJz9Fn4mg8s/UVAoHymeGLBhGThsR/J7fMAP7nVkHJmzcZPfnfXparxls0yejy51
Lq3InTzY0hjtO2KeHVGyNbVORNg7A5SOd+kVki9DDeYOgmtNevnIxC+/AAGLge7GNgP8ChHChjdKG/l9eDG6lhl23V+wPkl4mPT0/U6LYTKuxYJkuQZ+cS5u+gaWE5qMSCqjnui4ka0DwysEZkTuMldfoXiYEQqN
XCEOa2VbCrC0e5xzCLPqG0wYgJkNoSuEF1qQ1p8hW9aR3Hqk3XMdrZBqVZQ0WglqXWppELP8SVawYnZEXTXtYqg2zPaOWBgv5QdXivi8x4GWjCbXUo4ual7pL1y5KeRvOfsGx9Iuvw9XD7dHo9gbfAmbRXlrHlUt
egtYzH2GI2wQdT1+SIl+0HW8g7x1X55BNNDiiLRYWncZxxMny7qfWjRt7q9VIfMZvREV129R+owludZ93zZLafL63/yGdlz0/ETrBkVRWp0zUpQmyeYRBQb/DDdHGQS7WWS/P9O66TbXZMS3qFTZJfe0w8uGt2rt
7oeH8F8fhkrdLlGFzA4YsYLPvrajOGs3WDf/QBlqJm+tEp5iqyvGosSNizEPx8sgfF2SnxU2ld6MWIi057fWOrUm0K3YZdYBX/qSGIdhuAEbzqq65DMXSsodAwQrm4RQ0pR5oYhRYF6xQR9WyQI5+3ZMpCsI3WYt
4crHi59TpDJ8SdbVtHlMDxUJD8FHbP666/RNjABgFZWAdf/k4NB4q/B/XgtcicjiYB+bU/k6dN0GoDhecayfbwdhFA4qVEptRLARi5RhIKsmLFREEJAB5VATZoH1ajTD2fzI2KgU5uBE6U4H3/TXef0ma+nV9uUm
2TffDo+ZzWcHTGeE4p3EZyEq4c2hfuhyruFmID/vIuA4DKMuDo7w7Wx5DNfidnR6CuL9s2ep2/D/bqn2wUkrAqkxw30PxEx/ZTdbo5RS2VPFc08HsgGHDeU8IxO/9fx04Uf8djzIHuAFmuVsdj9+zTFgQ8Ju77YR
VUnBsPZCexCuENwZoUU0QEkWZxktEgofMOM7KF5qjcO7x51faE+LHbPnysaalyyVaQMvWhc+yqkfRUvQQ1oga+Uc7Uxr+kye430DtR2L8hz4KCY5HRH5IKzRceiRpFkaB0vQpeL50OjU6zYndwygm1rjSfLxt9JG
D7YUyGcKMyWwa/DAS32FMBJMJSqB7D7TxSfsE746FTpyVskmMzKQQgb8ZwX4NhVMt+/8f1If+bioXqrquAx6T6Lj6a2ezzY6QmDBf1H1nDq9RNOjuNNL3PRdUX1Xkh6VqCMqev261yud9ZR6LI2Dm+ySYnZMefwY
HJu/oeAWxqPu+EmlPII3f36u1LebPUR7ya/3byszP9x+hvHqZ3Wa9l1SNO9Yh80VC7QFjKYPdsaalbRCBoIXUWmO0OMHT0CFbjBi5dbfcDTjZmaSc841+lVaGvHRW/djvwJq4N3Ur3tbD0fSYa5L/J6XraMOazNy
P+K7cjit4z6Beb3tQGBp0ZihM0Qcd8qfc+8bmzsHdc4wKq/OKJevsz4jNid9GeGynIkvj90KcJXG3Zr9J8CZMZhaOUPPTZ23zZGzFffa7SNKyTRZbNfz+V11W9gY4Ya81oDM+VsSPq754uTs9VquHb/Oa18Gydvw
sl09vXKEVO+dlgGMpItYVw6zzgv4ZHSQ5+U4CsiQxU0em+hlY9ql/dxarUPd7JsUuVVyVD5roZUe5xZTbseJPGeLxqaqDY9HDV7qai+yHp6z+0zwTqche/me6PLksvRgynQy7T14SVZyxwnPQi42gbIEZazWh9BN
V8L5ewyb87woXldPjtb/bYlnjPcghS0iGQmWbw4Hn+29xpg0QHZK7sxSY6nQxHsqsrpeXlV1eiQHvtpkiCw9Qoy7HpOESMo+NkcehJvn3zhVZTisy7ZKNe1gq1InlEXs1Bw7olizuGtRdeLYxb+JDyii1OZsBX4Y
0SSv1nyxLJeZiIuXvFljV9O7fs6j/fqut/lLC5hgg52TLSaz5lQcJwn45dD89nCQu06FggzOhmhNvYZd0eUp74ZbqEIwCIeZ47JanSrQzIOyRaL7EvXagzVNjHD01qEaYiG36OpJwbu5MSbx8bFZFM/a3vgJBxOI
JdKoLCzawAohWiRY1CS0aME5iNT05QxR6e2StQHAYH1kTPQDQPLyVgaSsbxEd/m4/aMrGOmtUyRp6UJs0knBOkZ7AjtxM91glEyjiTFKsnWp0QNR20swtMZB8WbPXciZs0lnaNojVTbnNynpCbdJ0HQdWe9lZH5W
7gGwVhsbgT/PrJewTRY1o4kYTPQNuWMuFJ9nJUKQUujfkhpt8oO8QWqDEWqQ8SxULnf34DoiqtoK4OhDB4i3RvCL9gfaTPhJfkkIoauS8UMOl8QeKoxttu576Ybp3mwXETG1mobf/fsjZ6tp1Lv9eht7K9Wmkiqv
oH0Gq1ndsJDLoYJ6jGGMoQ48Ui+chPU33AUsWJ0OT0np3RY3jJGP57QMutoGaG6oCY7PEPHqOUE/0GUjMgbOx8NhnFkUmBrIlFYFnyQFHSX8nAjk55OEBrJKbn04lgYZvl7nRyhlhZRWUxrQY1Fp+lfNO/oavrx/
gSfkT1G73Hhn4P86AA5N5Lc0ufLb8YLdV7mYknLTix3dtt/lCqtr+1+eg7yD7Hr5i4ypDl7tHj5p/rRcVtUGcoGgW8BgF1w2Pkx24H1HzzVsV8zOd9rxlKAEszIgItR6xDe4u7bFUhR421t9CYI9JHEh8m/us2Yv
Oj+c68r+MmCN2WPMoCUPmXchInXCs18eqXBjV3P3S2YnHxyR9lkEf1NX5S93gM5nXDTHTXaY3HV14UZbRX8zjpBz/AnHyse2xEd6Qro1PCQpNKH4foSsHu96Sy4y4i7NiIqvwM/fBRA/MJlYGAKgRITvjqpsRD/o
8KghQiFx5cFeOOPkkp/slA+VUeRgySx/kCVn006iIbBb3gR+Mosxin31pFnGR2JhRy4fTeHfwAjDPDJH7aWaSQEtpuYSLruzv5zNCs2qi9t+91nQFycrxsra9qbHjvnoxPDBUBBHj5aifyPWt4vKF6d60MW+Y1h3
AKf4YS12/0O582dnEW+xQAR2QkOzlEk/+SjRoY9zJEgO5SY5bplg3rJNmwkDRcySFhHGDgNSCzFSVVGELGgMCtf6g/Cytm7tVFIS1RBr9sqtgNX7NecViPmi/csOhTt4brPKIksn8GXtge62KPKUSl2vAXHso50m
shFfDkZVonWXjN10v/76DIQNUTxOGO4n63WskTmw97lWD+VgDxX0OMK4dryN+nw1IL/iSfbhg01qcFBMS5a4p90gQm20Nrg5pqg6u9GvV0w3Xdc7s2EjCeQgow4BaU6qCs+PxnAPdLyn4Ay7QdLfr+5a7ezlnJoE
wRuwd0Y12NcjD5LkgK8QnBNLt1pd4HjoH1li2CPruX+sMCvK9u9QWTyDRRANgkWal3/23LJyvv4DTEzCvLIwiRtPnBLh4DU4PvbjmGaqr8MyAPkb0FAkI4KROkxTi/osV4QS0b6//843Ox/blJOyIaklEi5dLeLu
Oe17XLsXiBtU/mxnXj5+pC4wK+i4mb7qHIU1s/RWt99tU73LdAjpSnPDbUD7Djllf4aI6igPrmjPZCvYz1QCl5FeLVSvIrVuTPu8iGGJAsnjStURko/2cw2yX2xqVVZgBM83Aj4F68jJQnP4CuJFN05KjRiPepR2
nCGOMQClNI3zl1rKd9Dwb1FODY2cAh58v0T1I+6Q00drmc/Dwp1OXwVfLOKqn00dSxY5RnklA85mWlmlPHd15PHfB2nWtoYnuz1OPB22OkzfkvaDkmhY4r/pRyEWrf4otW37x+9dH+Lt4W74/3Gc0ry8yFJO9+eH
y8uvr9JocV80eswSKUOxlCGmPsPDpa3dD6falH9pzpUGIhy1hczst5YHp4uvbm6mJ+4En1EWhVGaYyqhSM8eMo0NA9FJfqIf8xAm2o/ILj5MLUEdqaqHBxx3jQoDrbeuf9dQeQ0wcX6RGV6cyJQjTL5Mn6KIW6h/
lk3NFWyjOXa4uHIkox6dmm9ukQYLhu8e6z4e/v8sIrQ2nObyc3Vj/oQ3juOsJLGk2Tzb+l7G6Wmf0jq2jfJpBfDRDE+PN+aGTX7afcXDnY0RvuLxTqY8doOaNzBqguqa416pDjX21Wi1ZlD1NQwJ6PlVdzDO17jp
rIzUK61kB6ylSCbwI8QkPpjtTyoCyMrjI4OUdLhD1/HcQhki7xnmIGBBfFtsw2jXRefL8Lp/trXxzksiVDANrPJOokobF3MSIpSv8Xv5VXeDCh/f/Ivzl0uMMgp0cr2/mPKVhGDHPnhvHLNAxGlrQl4gDSZEn/j4
a4mSAL/KXmfWCZkY7iQUJ8BABBfx00y7NIBzlUs7ITX2GRrh2ZV8L348dMzcrV/TAPfd3zGWR5ZziZ7MmILfWQs9yMszWgxIhdmDY3QPMdCKw61/wihewdP0f8hIy+dmQqgoSJweiy59G+DmXqqSSpT0IPNiiFBG
krQ+UyaHJ3BkEEVCnGJEyZwgnh6MSg8iHiunBkXwGOd+O1ez/MR9aUXQUuX2M49gG3s3WvbFBBGbKJHUxqK7fO4B/K3WW0tqzRBfi884d0buxCcunbCxFCNfPRIXjNbt/5wOzlk1jqoJz5WMIEi5C88nRvPVwl/h
qzY+Hzmq8AK75MuHxHVnTN1v9cmXTfJ4YuO+zBA14wMUhYw+EzoO766czc6/pDAjZG9v3YOxpmrvdBIKr0N6a6sGFaYIYyi4XoWvuxrLhnqheEL3bPuMKGV+kIQ2F482YkovbIpm1oyapZ+/SuqYscj/EXF7xq+5
ilKzWSjB965KCWlF0rezMTKtwDha/27nWSLy7nxPRChJbAxAhZ8TAbdP0w+0I5ukRRWX77DMu/Vss95kOIeAhzFEY7vcctYdz1j3BildMTD02KjDilkzXHGaIk5XTAccqHth5/uZXJdzTegXZQtXsvcqUJjyubUH
5eicq6R5ZfrJ9xbBRyOTTbT2BEYYIAJrNbiClmyZIxifxqeGWIK3mTLClcXxwylXdcLKAM+pwQc306EukKvWhVMSjOqyV3H2MA+j9cL9C8tuARH3BcP4ewovwdanFNlTmcDbCQJtICxdUQjMkmfo288baW0LQmKM
zp7LvBwgzEkYVcOT2bBqNYFvmNUyZZ6RKqO8MkZmkopk/Q6l2b51yvINEYNhGPxNpXySoVyEwGaSQLrF5OtAIc7gjQfHR94FbozIR6BCOAPlGv861UfvLn8lE/LhrJbgb/ugQb1PHwfMmmsRKh5Jf3fUANHOQqSe
SpWXSl6jqK/fMkvKb/iaViWrPGLSR1QnPdn2WVIqy3rEh0hLKQPszmkmtDG0DEIEWC4gGisiCSgAoHLU2SQR2RgXX54x3HgEDC303NDNtlcqCAZ5Xe7ba9qVvgCXpKIZrJNPLZEcO99aQeOYmiLdPHFoIXDDS39h
1Bh59hqHiN276rkFdSffgneT+MRQ1whlV+6EqrlOGYOKxrjSaRUhjISjhLY4syWRbSISUluABGIz6SBKVTQAUvO1CZ/PFeryuVh1cQBB22NZ0tEqKoUM1y3Q38ZmSdMoEcx8/q80wr3ONfsSZSZvqUAIDFDnpWlh
6k1Jh128zu4mdicDYTkcC+6PcsJXs5+LWlxdX8Ao2ghIvBTt6TUClZh2CuDSDw70cJ1uCtrtswMajg9fjLqDUWO24ioIv52yvOy2/CXthQl/7E7yr0otiR9O2i6qKBKp3x7fyLYTR0LbmTBGOToiOaFFkz5vpPDu
0re6KBuUzMCH4/uiRWcDb3jFCBxYxLeayYW/8OUtfaFEP2cXDRFqCt84bDKSAYJ+101IUTNCEgi47A3ac+FyvNlEpRNP+jCrs3JsQianz0JcMvkjs1PyUyaAFDiHfdyk/IoVbf53+JUNNm9xWgy2/HfLBgLPXR4x
sX8od498y4dHKt89vVzHYwtW3/9HH28Gmy757e5sXTh/qv699MMI3b9/cvVzmMez9hb7/tvfcjiFo2w/7QrIacqS66/+lqvKK/DpleFcDHJE8J3bP+xQc2RTXMnLNIazWihygFJz05I7mzWLpI0i3MgoVHKjg+FH
Wrbt4UrFgBwmAi6TyYV92Y2dX0iAZER6HEBnfRdO0CW9zcLOf6Bo20z9RhKGStm5dJoIAwrSjiDbjFzIM5wO3S6WKUVXg7NDY7uwKdgxx2GCSDzb9lPaYULWXL6H/7RdgXlMV4q2QN6y4oKKgZLowRHxF5XlZbNu
5xfOpwaRkdiVuQ1FbxXDob/zDRUGOYNBNIgO5EBPcuDrifRx6dHp3COVzOtuYbDdp1YRCmSC3wzuoDi5FfdMAlxpctMm2zov27JnOsjhg6A1bXCZTCkrl4FNkfYUYtw+bE4iJ3JcA15q4ktJouWZfCkRcPPeNsWs
6r7xwas+M8AwRubPh7o236QGyMdatOVB3/58Y4Zruh9EkZnSmklZqqQ7F5xgCTL6D1NoTwfOrGM2HltyeKL1Yhlqiklu6T2l47YNQUjFZHM/wxXfNwu+fCqjfYmKghFcUmbzxtl2HdKF6cS7Zs6wTlYesO3yHsjT
tfAmtA9Fb/DP9cyKrACcNznLQhU/2K8K2GtlzpVN14/brPn0kX1RW64jPCjQw5GKTYBCc5HFMlfSyMKP7Eh7RpvISRPDLGw3LdJoDqI45kXjB+PaSLYbI5OAZBU3xAUr57L0tParnGE1gi1pyKincObl5XIydnLZ
/sNzW8ThGYdnHJ5xeO7XRRH9RrW9F5dhQsZfdjxeQgbBtzUoeqqNi1PsDX5GORuP+i0eY+6RiZH8/O1yXavYizclI5dzhA0H6YOqBEApi4GRMr6rSbN2SZ7sb44+V2HgXYc6I4OecO8kLtW1MfDDRIEZKl3SRNdS
jIR38J4xAULhWh9QHbyoEoxCm3kFUKRcnM8bUmR+cgzJIC/blDDvMjtV/e+xfEJ9fg0sSdr7/MnKKk1omGmvh3ti4jh19NPIZex1iISkVZYJdRRDRNXRH6ZU9rqzr6qeHPI7W2UtOp0NTlfa8+1gYtrTOHEZ+m+B
PKTSi1i2u+Q/iuc8NVZqIBTimocdkDu8G83CNQZhzQeR6YmdlUJt7oKbR44r3MuROvwMBENfO/xmLfPKxV2V6tnasjzUJZDOsk30Zc76GSjEvPDdjyRRKTBaZS1/mdj8RLB/eNEiAVvrq092wWjL6cNDqT4JNkj+
jwOSXQN0E2J5fgUIhPCX+Vqaw4OuKkG61E/VmDq5VUecQs1Rp67Jqdt+Cnbn5ZxOBbtTujU/MYATcC81gsLYCYjCDWnNkgzIbz09mlPMp2dWfSSUKynUU6XVAeh0KTWp92h5VyOT9mwg135GPlLNASWYB8uGcdcc
kTcrq75LxIVl6UxCEVUZgCcBPl4cSMgssEb49MwLMShjSBVUHI6ylFQNmmo+KpePJBfQM6y5pEeKDdYEggXLW4oAX32LSDjGzRx7CxejNsqXCsRuOI5JkS8E5/m6gkXiDSKUVX8rboaTy2e1OUsC0tp6bifP5RwE
yxmIqNXkToYOxr/aW0XA67qI6VV8oEbkKmMbi0zWz6MR9B7MnfbNJLfJGpVIBdc9zOsmLyJN5tgN5xE/E5EmSJsse0bqCSQNVkLz6beR/OvqKqKHfutM32PUZP6CvdjG9RND8xT9MNBXRe5AvthK2I7e8HukGaIg
q1Qdut1tlbnpOdntv2m7PCOrbCuflDulHM2NJrlDY20M+Ka+b9pTr+M/noAFEslNPNOjbQy7vsJl1e0LnYJrlI55nm3Mw/QfezvtWaEyLR5KSOsTXD6KA3DTMcNWzqV+8Nm6O3+beGhWcCfHMN1bCqiC35LkIzAH
oY7ANxP/nurUxEW2IkJ7aH+deTeBYZT6dXCib3WrebGTi3J2fjFJey98NuGYq5H4+yClFF2Q7XJONn4kZFj8mczBobRbhYO+ZKZ5LIOeLPrMZn2hk2LRt4UY/PniWkvuIO8u08HHqOlDkJOmsZaE5AyKQwfFLbF6
i/yWRitlKGBlNbKL4FHKL6vvnFtO2wXU3sX17jXMWK4A7I0hlLMA4LvAjcQgOvIKDs1BHKkEajZ5gzlCGXM6FGuv8vJ4xtlGo8ADzUD57UEXLiokz3byiuizXTfpuHyzCfC2rJGAlEbhPNicoBkqWOcdNA79EnxZ
ICdKmLlMTIBPOnKyHu/WTCONw5bSfV2GwYMVa2Zetz/sxvAOGoqa7S6YQeRanIJjBYGZUtp0lNhMyVJLiJSaG4vyOfn4nInyaCuyUBwMoOAZ9r5pR3NQLhGGtpldfKKOM5jBWDwL+Bd8lkqZIidiJt0x+adHVDw8
+yYjgVL8V2GP1RY/S7fRXM2zTdbwY2hySHbmg021L/aOHkEk1+kRL4sVpKhVliAyMVc97pX7XiS7007QQbMTf25QDg0RNZ55MYoodtmuNLU8Eh3+HPKSNEe7ioiqj+7P2qMXFWo9JDKKCkB/fvhKULpNoYu3CV/Z
jupq7bgiF9AsLjjrl9VQao1iQ60u2Tp8iQyDq2fiBcPj2TjX10kRkj1NN/YliRm1JKSxcfn1pnYsrA4pOOuN35Py0wchftMvv0xapAJL4WgRJOVjLMs3iY5NK93xVtwvkhyCbU/sq/7Jx5kNqWmhVhz3u0EzrHUv
8TQ6IURJSR2WqP34l/oS9IvRKAYdohkLHKGauMKSzUsrNAe4FVJ1O5Yw3j/Pn6Jgh6cehSUlFSQfy0Ygu/yzwsoLZjLSZIGoEXv5HFQlQ8bgUs4yjw1R47V/sBlBVmIEt9vzAKpNHcyujoPwtqYo0WyBeU7e4G30
uCznFkzMBqT8IL5n2ycu1BZDZMMNs/lT8uuqD+SjBzrBBGYLqFObSnqXwlKmykSXT751FILAgUuGSZTZiJIR+TQG/ThyblSUylcdLWPjo6MmFTuUjJZ+ZOE++MBI/51rDW7UCxFKpfchcr4eCoZgDa89JZKnWUor
ks3tZ0fe2PD11IF9ogK73Lzg9MUirSUl/9TBpnN72Nm0FDTy01MIHoOolQBpRTXR/aLKS0L3/HlIHQc3svj02bsTxUalmThZqSi0eJ6we3eVU4nNASM013C0g2eY2YF8Diy4xa0IcxqCyfN7tKUqEitPuLgervWF
co36bpVKI0vxP22xsW41If/Gul2HCPpEKZBxGDPhCYGszsN7Wm7FjXwZgXjSkRh+Irwd8HMMHc+v21DymD2wNs8hHkyIrBgW60gKaSLoQ4mcGyYKiJUDphojyZvQBDgsYTzxK0roa1V6zZFlMIwYPzNAcMGLRjrR
uXQyGF15FFBIT0UDq0+lJp645IHLDCFpErSXZE8DJiqfQimvtRjDXKpTXTuTQKusx+pRzIfCoS8PRQvp+/pUROIn57jA5YERu6RipzP7vr7F81hnDOZDcO62u8sJ0FDlXpZgukFHsfYc3yKxtiZrKQjhLI9mWQsY
Ga0UtKVUGi845mm/OAq5+qqorjdHb/zijwJnIIP/8KabCW+cSuDPBw793Z0EX5VRCC0h2dSDQ2HNb+TwPsHY2Xa+eGXUzrMz2y4stwLWwYuMtR6nbk4mX53UFAEgxXGClMAvjcj4FbtelCgrNrffB8dw0c3/ll2H
RuU0eQl+FKmsU9BOJ37TUC8AHeLApcKg6a2odVIfm4RWqvSDoOYNx7NmGkwx2h5Uo5TPMv52bHWec6rZT3Bhj7LxiL5wa1bWYkW+llVKY0NHMylTavKSUP0R88LPDQOjy9YJNW46YDa8OAMvyJFBEkcKTZlM4rYr
Jw1a47JbUk67qwOKsvE8Kn7Z7dDbM51zDGd4UeeFj8sEbw4syESvHDYvOQsgY3xV7fv0Bj9246UJc4UTs2zXLmX0s03+0cp/LwktPrcEMd5mbpRhvAaLN1qWVxdFbzp9qi2MoP3WLCvD8kolR+5nBFTm/SkrmrPo
jVPNr7WEFknBXJiP0ZDzJNtt3JCV2pERDYvZ2FqFeDrWj8XUpzrWX2edR7nzCB+dpR2g1aHJym0NOG+bnTCN7b44kdJX9IDfrBdrF42WjFsQsl3WxsvE8tEzc0H7IycTaRI45GgfIsZcpxYWSL6dBM7/4qLwOE8A
trptLkkWxFbap/kY2Ii60QK7SwqX/nx8CbunaOl4K9fi5SduQ68TnePNGuPr4dUK+iwvyJ6z5Ro+vRBWHQD122FWvWtfxGimeJC++1eQkCpZQgC3qwWE+GlmZEyNLeQwRcJNYfquuU/klEZP8nGaRkkVhBw1jByP
KonFPS8dB1nWyzclv9G2qEJ+oWAGl4sjCYYhgXnuOY3+jCqI/BTffD5+Nn4vfyk8/7iBGzmGq5/zzbgfju3Trr/BydEILrbG2LWN0zO4Y1eJ+Je2zGW2bDFzz4fO4qRNXuNtHlvYZPTcMpIHbdYdjkwESc8/DjPE
ZVEC6bZfXz6WXC28CmpYJgnSR83DRyy82cwmnITcAhN0jIVv9qWBZX3n6zpJWrCRzIyXyZLZQj0Z5sktdAL1gaNxlsEvhhg3zIy6qJwtIc94IbNBR5tJYaKGzj3VMjKPRPt1bzPhOiRaYq3RGc6uC8EDM5/jV2xc
CGsQSNoyjQOZmpKtGe3iNJbO+QjLPGAr0z7y1HxlPiLvQdSMkbbd08DH2jElwJ1EciiNZJY6x6se+IpZeumyIXNN0pHTjPgIDFLGPvgsDwIiwSxGRcnvcGdU4HX2h1o3I2oHdXKggge6/oaUbZYu3+Ri7doiWjV1
gPFyOX76JH0bYUspCNngAXXoPXEzvftI0D+WS9Hqwdqm2QKbWK2PDG3tmEzoAmG0+blA+F/GgKvZD+XY10YJkysJ1VF0VuVWXNlTGXYPIJHOJ7QceFDkQlgNWNkeDy3fmZ/l3doVkgCc5SV0wjyLYeEkkulBU84e
OhSty1dbB8EV9vtNJWyIFRNkFKIAl6l3K2vp8BDggJZ2RLB9Bq6Y47Ok6fC0P8nZEFEcdA7V7RS3tEe7sjTQNnvdrFnx//+aj1rmkkGhTP/5DAy/WBsPmbIhP6ThYUCd3tNN03BuW6eWkXlNSinSjqHcGqo7XPQ+
pB/lN1i0MWelo2pDIuS2aW8/AP6HBy7MX4KOVPOkI8xsDFaO5tAwH+qnUnCmWYzh7YoNO+YG9rACr6LxGW0PsZ2rngUGJrTEJtXOUUPoJT6jJLgHxjZcxIVgQJFJpUisasdWUmqKm4amMmsqqnefRtOSGPir64as
umeKlrykjlT918+Rb1T1seDZxHwCRT1Q02Mws2D7XLv90L8Ct25RL4JYwJGmmXx9gi0dZogdcNU/BYCgM0ZM8E4H520vdxdvgbSC7osbQ84dHl89BuOV/qSvnxO9audoEjkl5TYjak9+mctNU1nulB5V9QNP2RhM
VBFeDjwm16KBic9A8Gn4lqoGrCJm73ErQzFpgua/cyRF+6ijQWrlIV4ogMJ/Fq3IAwHRT24YFZOT+GW7yGILwn91uPbK8dZKeMV18sbTKaCVQQ7gGJ9Qx9urcjg4k/9H3lafmjjZ+rYITMwfttWCctUJ2UYyjPKR
co8DHNhJxvKslMh5zoYbuXJmn/5X11cvmVKU2Ht+9YeyutCRSQ627TrbHhJQZxPwffJBMIgWlJN4W1/ep6/RT7d6rAz11LTZ4QNXyP9fMKuCBCJiofUJw/JDPPlWpxYphJDU5mGe4hPW6XEKSqB1N16wSd2r45xO
JgMd3xSrUFUdCmOPGWiiRGpnQfVlOL0eGKBZOWOmh5803UVZpO/eBRFJ0+iN/qW3NuuL7KoHctQXK7Z0G4pXQXG+mlG2s7n6vlolyRwzjEmQSxDriyBaQ1Rb4hII/mfWzZyM+FrlmkpEb9LtiB2osv/RBQ9LCD/L
3Uw4oHlxLLT1u+/qWzx/qgLSeuT9QHR1E4G44gymu0pm4GDxhGCXETFjueghcczMp5M4aly5JHmDf0BHvaZA9D5E+JEm2uiTOEo6bnNsBgYyPyAdRy/GHMtk21d+GEq6lCbTanLEIuEqbKkikUnPnrEPtM6+HCRC
f7Iuyv/8tZj+lf21Wk+peXnv5KtusDCdSSBp1FU+QCVdfXjaFiT7QZr89BMK0WfsEbSqnW6QeQP9c6IEy2vQ5GPjv4e4NY/N1bGw7lNhFGkz5IiFRFBOq0dJdju30yhxdDrOKFyaKiuPuNKKHIuKcsFd1S7Osjj1
HFbiR5nHIaukXyV6MsxEWLfKwBFd0evgQIJg+IqiqPkWIDDS7aN5gTZpuJu9rseH2QfrIWVTwVlmOkkw59vuWQRT5V4p5CHrpDJLRzPVNFkPqJ4sVO1g4GSXQNLjEx69S7OWHNJOZlpZGn99LPhbplRzRSbxmYe7
jG1aIqnuGPzwvSyWyodHxUxO7EwN2qh+aQuPNdRl79h27+6iJTheTQLvuV3CNSA3BJj9tW5gluCvBcuozusNe2tGvj9nsVW68NwdBgwREYiTLbOx9IPL0phxi8rF/twV6tfIn0V7/SzKotZ66McCQ1/u88eDqgEP
yUzFUS5F9GAbGX0J07fqUggbTlJ2LBrXwZT16U3AgiXvmCPpBqsej0NcynP5/VgtM4Y5oOlrg959aTGvIWaxiYc1eyo+6tCJ+QqKITU09sjmhx1R3Lfl+5ESCRMEQ89Nv4Wog/Nu5zY5fDh8Y9axy2HSw6e/MYnD
fGDbTSodSsKwOIs4EOk/LQ/2sQ+inn92UdN9sAbm6KSzXhuWf7MlcdN+d2Nu9kp2+4oKV5vtvC/wXKBjSQ5PPxRqLALIq2DrSgi86lC7zpjAySoofHpsZmlthQCsEk450OWEVJMw0fNyUmkgSVNhLLUCjBXrCCCm
HiZb2cS55AmxVAG75obh9BxEF6eI7XMhs+8AoKvXyWFOnTpM1Q/waIev7MeOiQcZ7XmO3fWLAbuwz5ExfTGQxM0ByNoiZAelEWercPIzd9cwHmW7jfMKzdFih+Kmiz0C99XOMzqaCjJo/7n+drVnKgJIYnfU9Grx
hl0OSYBP7KabNXvjdrjh27slyvCmUZX1X6z7bmK4JQbOLdsYN7YL36QZtyRCeEvSqJv06d/W7oDfLXJzTfdtW+LykgNusgT/e+Pe+KOurbOwMQ49Xp1SXPLLR0LhnuDKwCOgTzwLCRyqjBbfadMU8XmDDKI8unpY
FDRlTMcWgq9929PaBVsdxsOX4YOJgcMklZ3JBobIkFFfPxHsgIc+16wcmknUBqQ3OfnUlCY/nmtuex3a+q7UNkv/bVVVuxaskBYtI8sxjVIZovmHaOol6lGz75Sgdz6QyWVkAauZIqeuy7vGI7SXlAQiMe9M4Y1n
Anhf+SRGZ9o2sRslum78PpKukMRYDfh6PfW/q/0d16+ARixDHUeKWP+REibTcBEoZjFP0lSYRXp0Y58Dtxik+sMjKR2WXQrzZk77RxuCKp+N7TPU5EXV9oS4ajqQPHVGCa+m37uEzsaMnayaxPOyg/Ncj7B64cP9
qtWQaKInLPBR3Z4TZma4wXgHIPfw4QQI77+B4KWZCSBMNVLXdnwuE/iA44fc3hwd/DBRAaUT6pFH/tfTh8s29E+HvY29lhuzUXUMpZZadf+dixMdlFILdxNA6uT8LUCvEQ7zLxAQZ/giSAdPLEvzRLocLpuML8yO
gb/WiR3XM+0D6vkOtzOOsCHP3Vdv3CEuabRb5VbwE+xi/7zJyZH5wr3XrghOcaT0ZK/v/4j9RgkrsfP+89ZOQ1VPh409XtvpsqFtwlk+A07gaeX+q9uQSP8vsPjns5VIB/sCxwat/yBnelG5zgHe8Bdj8cJB2zpd
7e05GPw53v7PRoH7qPTCLsivfyUikEqGDGxo9caCaTxHMhAg2MQB8dxY9sQrea5LuOc7cq7kCB5yWE+3IcIQLakFcUge1tXIK3wEwvepPlcgnIbvwycf3yDumuYgRNy4XkullNS7ctU+Ml//+DBTehVJ8cqDvBQ+
MrxG7ePfq3QbG38tt3KhxkN6bcdrG+S1vtiCL0mbEpr8RuP6bQMdtuDT9bzGX4gYagvo2qaVXDUZvtDKURaae/WysnO5PiDJpQYn0hc3EotGrzzoINgX2W7c57xDt30T1PxZQvvktp+PWWJU+Z9FUn0bBbdxWwgu
8o5T+incKFKeh184oTHb4KLTkETIyyYiFhRS9quItReN7wDb8pjNVbP09aQGuReUPsg8JEcRa/O1xU4k+l6y1QfxKgetHT/PcR/orEupr00SOmZSNGnIAp7VObmJOjFkXhH33SyTRTfCKKicuVfpaon2IXl4jxGc
SywQLwy3AwuuQ5kPuNfh3V5HyxM/pj8O9wrlF3+paCF0z4mpxBB7uneJ3pvYvyGyHVbsHo4J9aD8Fad5DG970Ri/Q/nV3h89TNwAyrhwk1z0OSuzj+f2JAT6rn8+G92Yj4z4Bj9AcvrZgeOqikMSZroBCm4lJHnL
BxWor9df+kXhLvPzAFb3a0KdPUaR7diDMNbAFccJLg/k/ec5h5NjGAS/qD3aUi+OWfx6sPjtTmlqI28ASbCvdFmukmMf75Gd05k7ss/SwOdtT8m7NEWtbRjXozHRgh0i3wmISE9dJsCPBMh7pnIgJHLMz5uVv1Zb
ioo2Gsxi9I6P6Rv9YH37z/evf8Q2dbn5RD7DhcDRya9cgUb98pUgdgu+whSf/ynw0np3OZ08lKB4M5L9EqQjJvDT7P8oION2Hngv1THdNzUvMNnnUxDFdTUDq6TgCBwaIxH+zq8iarTn+QvxfOGSqhGM6ltfpAhs
uFy/8n/SIhuHlmxsiHienene8xVy/Eh+t5pucfZuvgqrS3j591zFmHxJQAlz9cc9EnmF0J1qOnQF8U2xSUW4A4+8ECNr2I4vt/Lfz/6oRFbkOMNSBNGg5o7UxCnkKDk4LG8jWiGMHtnrnymeAAy+V4CdT10XT/BK
+M9V9YQOFVqiyLBkm3vNE0pUHJDOV715+h6lz0DPDSt1riQjpkKjW3ylCDwJo8YnvRygwZCdZace0RCIXUXUjieAlwE9oLLsElPT14LNrdIWsxzO+iqXj9gfKkzTgYbv+DRVw6MdIjFYBpZcM1weO5RXNqMsOu2X
tgwT3fhLmv+K2VBstdZquSKAyct23KlHPwE/IxNsHskQilkermDP8wnuz+vd2uCbHLFbQRIGWC1xTc3FDhN41msddMOLJrbXOAAhTU8MeJQ9FIPbMoo3OzJ66YIVF58GZeBxI4dqzFjHhspHTmMbss9VLYkJQBrz
j0Hh2cCNDvmgbnRV1dPD4S3p/Aq1n3KoHgz/bxCw+B8Uvel3WPdXJe5myCIGIeySD+Awwl/63ruOe3ua0i1whSPIpg0iB2JW5UsYMjnPRYB+fAJ+NSyfdQXVPqDdxv8vHNxgjXxZDQiHQEyHguSKPIqh9bdHB2hU
6AiWvuFRA0P1BsBvxXKrBXQ6wd5UtOfaHUlvgrRfLL6qAM2DrZ/hm6qzsIa0Z1u9oZp0HtqusMTaCDcGFcEN7vjGp1sbINIW+myFYU+YMUNb7YZ6RCMoOq3Y8KjnEQUi752l1RiZIRgDJBj6WzHUPp9Yq3WPMEe4
o5v26hfX9Lq6pEM4+rhMjfHGBpLqaDBpXIaSXstifPgCGdDv5GQuPqo/Bs+VRZ0rVPVAy2AdX6O2Tj6nj6kVOoTRF4OgGi3FWA/hzQfuwhI4tQE1xxWKIcWjZ289Qw4yGf+RQeZ5sNHZGmA1AG8DBYHXzIogBMU7
QpZjc0ofAoqrADjR/kLoVVV0rrJXcS/NOLAKELmyriylBdeSt0CC+mYdJJVqju0FrUd6b3iKC6rxFmztnddkBN44LdB40nTlQMkgg7him8P4+3+XOg++DDT/BIB4o2gm4LC3oj+GSBBDq8SqwPtTYAFOTxIG4+U5
W3DkMH8vDoNqSKVPkgyMj0W8a8qBMfyp4d6r2kLXAnayT6An3QNzMzo9svdMf5PuG0Sm4+F6eCaWWb9KegCL+GM5r+XCqOqC2+V+aUkaRO70JKsZTnxOgmGgLSwDUNN2XbxjHatkDCRe9J1qsr1EkkSl2LurjYTx
eTk1b3E492F5NacJyRxhYL7a7z0JD07mpN4PH+mMsuiYU65nj42mFStEqaqFtt9or0lt8VMy6IZVxo/2AeYyejLogws0iQrpExJyVx4ejq2OBaBEAyWnerooLZdlNnAOM/WnrniFBybCAZ8quyD0s2IMLo3XRuab
lftynlUqi3QOS6FOsikS2p5vesgZJpaw0ExaSw6B92HcjzBHjY6IHfLEj1vOPmu0Vxj2Oc1env0mISLrGlRaA0RQIRf9rOOtoE+fYbHWCR8FTAhb4ZpDgh1RpS9mnqpQoHAa6DP+9ZzGw+Bnqf3Ihcfrh/G8jRWb
OLiH23bdZnESWyae6Gv8EyW3vCRl8jZ8IDIlAANrw9RxtkQ4S9bWi2W0nb53UC9xNNZf0N73gIiSboFRuaL5w8HXlqwgkucZFkQ29YhJvr2nfTPx+sFp5/OA8/Z03VbDVzeG5BlI2WOzxpnPR8aYH48Is1+Lc2f+
zqNpXDkN68hVt995O+rBwKjzQotUkflAG+ev1ml5S/Z5fGG51jXarZJmORIGxBHgPWnQiFiO+hJHheE17bVwUuDqaq9D0HDJ1yUApDviBcBQdCErUomV6tCMYgoYFx6MWdR1yagj+CARr4+CxnpvSnZ2ymd2FccE
GCQ7X+KWbs6uSDK3o67kaPpKX83pL/o8v9A+J9fTsFF78hcwQfq/dRsAnH8M7nEFZOXcrn0HOqnXT/2EUk4DYnHEH3zLRZ3CWx5xBFINnrVcbdM7b51JmN2XWOIHHd/PX42c+6ifGzTmX4A00Q7IUZnOK/S/xAYt
3wQuF8XBC23yHY8BOAHKemQSDzD3Cv7EyYAxXLFcAVayMZy2B7UCbeySJ2xs1elQNurRmCdA/AEpu+Z7ditG8uhypFvb76LInbpMRi9mOJQPryO6JOAo5gow3v9iLajeiQboHiMAenXtApYyebiwj64e7IKQBj8u
qPgMZgg3ssmQd3K4YM291WJorNu1lyBp7WgLoVYlkJN3viBoTrkCrKl3aCkH2JvmE0trH/gchcmc8rfVIdhE+GHe9bQM9xUI+/N/bjgs0OGYbKLgjVplag561yxi4OKUikEb5LSm5PalAROr3J3gDA9Pk46I0RtU
hETJyCMaUFZw4gOS7nyEQ4cYyGgVFQN+M2jKSTNSIKQ7wwLctRYUSFCKDwI300JqIhfHX5krC9lvVy5Kdw8AkBFUTqkVuo2r2XwweX4hN/ohibXbK4zN+tU98mhyILL+xTOuCUjaxKM1p1P84ZFhwBD6J8MwcCp9
ZHQlDxWQVMQ1mc24hU7MeI+lKmSmg4VV2ur8KuPCprszTD3ui0dkI+5EcmUMkI73HJTqlqOfPopW123feKt39EtslTj38WOMhllM8OWgrQEObkkAenr62SfayojwBHNojlJUkdlCDT+9RPJb0eF7o5jBAcu7PqZI
F6eSDQAnPUv6z0c688K3rvW9+OdsTJa+HpaJ4Mi4OMMfmYxyRtALOQ3Aj59KtuNGzhBY0EbCt0TwFhY1B+gHZC67/ovvfNa6FStdZkMPUPhJWss7YtR9zKzgXl73QIjHEed4GStlOCvuIJGPu42km7hMBXGLnHCr
fIUnnHTDK+POwOvYMziTSexjvQN6RFPECthoaWemRhAcTNKVl2VGCbRnp/2r0grhU0R8zY3HpWDLtnvLlgRX8+4Ji6DwUYwWbI43eDlnLkcMWrDotVQG5CTEjP40LmmPDiSflqwUNv5mzviCuDLRdCNj21VNxaZi
ZqXw2Itg/mRPzjh9MhG5NzIIcAPvBFyoHSV903AaQREqM9kItjN4kOUcTvMhEvRpEoK8ecpIx1oaK4R07beQA9F2gknJUTvL0D/vWaWHy8JrQ4Bw64Pkl7IZg2mP1V/80htT2hEgAABbPqPkNUwmmPhAWXaug4bK
wCDdHCPDagShfjyjlsQqYgczrwU4fAOPpDlpXBxrWl9aihn1lqCHOdwrWxiqffTcYGOcZoCjcgHi35FBTEwDtPLCqiKQUth3kRH4vACr0YaN8kBhZQno4HKMI4qsvjBA4SQIdFvOlhZIoRS1gsiUN2hQ7+DzCifx
qIZT7WniRlmIt3wwpl9aViDlj6Aoa/vmLO1HOMocOTZjLWAgUzcOHZbkowLZU/TLEKoJl+7jbL0cloF/xDymaTKWXFA9c3Iyhba949Gowx7uTfVcJdULon5vKl42QzEnx3F2n0X877OpvNVm+50k77wUzZyMn45K
e8G+v7co/Rf/l8fPRcOuEeEQ++HHGIZeVnoa+LV/ZWdjkC6kkoY4E70KgmA6s710lYNKwQ4nydMqNUn5MXbxPISZgiVSBqsr1E1cbhHGo2z712FjI8NK5eUzwE00p1RYraQDg/UPCGCzUiwqQBDgzSClRs61ktye
5KdH0WW+3WapNdCEA3BeD4th99MLHV9ca+U+PA6qlFlfHVWHl4Xbtxc61yhhJ8JSSfddTkOyF2RtPRNWIdw80Hzf2fGXYa9Z8XQpheSJHyjjP1AlUGlma4rkildM/4RJ58vwElV6WKa8OIGOsISqY1fyy9EdxOY/
EV7z3d73lM13204sCIAK2PCr1dh9V+tuDzYpmZu6yVDYWmwhNMA1J6QtgRE/UYREYqOYtKoLpycSg0XnCfWdPl4CHMD0JZ+FUD6rACWshtZrUJAE5pO9lhcU13cK6NNBDHZW3gQLsRP/drs1w/n0v8/tf6fhw2N4
CV7SxWZXnw/pC0XvMCtd+VstcGnhNwvrMl31dTfnGdnAGC739xfm72H6HtF7MmeoOU3vnvNu+m/YBBIL7E/8XXRL3uadd24Lbem5gwqhGPykFpeLo5688JbIZm6VHI0PonjISpWD5W9wOaoUnzgXa5p6Z7Qlr70+
6OJF/8X7jlhPTsX0Z8yesFhYEfKJFiJQBCEP0uS4AXgEZOklDrM3ZY5nIx7Dl7qJ3c6bIwcgAe5zdKVsfZfQUwjmMB10/5z1oIfQBFPNLr6G6GsMrga1n9M7d4JB1PFGcnlXUbapPk0FNe/XxoT3F1cLfGQAEQdL
pDexi0jnhfzUuKw+jUwZdtPyWfPi50Hj5VYQ6CzyH0p4ki3zNEElmMDz+KIsYvniZ4OT7SJPYNP841/M59nohFzpZjChOsvCD2tI8or/OPoD9NygsR/PFaKiIyii5N4gLNnKcTLnmUllZzd8dsn9l4kVvF+SCHIh
EeIHqXkT0kmXGG1aZbMoHSVlEVNKulj6QoOsCrJxLYCpWaymSWratJhCGBxxWvHN8Z/cZ+ESCqa7DM3j0wRP6DFMcPSAKaLLLvYwTQ0IpSVFKr1ADCJoL8c14x/9G3JnszXzQebf1GGceWuEOFxEf0a/m50N542T
LKuXeGD+in6Ltitc23Bnw0702YYbG/bisJlrFNtrRMU5LocUEy5is+nD4gHqAdt6VzX1G0TPBUDg5gJ0Jl8nP2ueaG7XU+Qtd+Ar3bmDPMZYWHRUR1MTz8ezo1FfezfRU+tbzjEwlHqxFsskgNUy1EG7DNxpKEfe
51dcaxp8GTSzpejR/imk4VEee+cUAa7XzwBKb01T8RTwtkJm/c8f9TWvq5hi18Ho9TAX7jbCxbqgDYbZdGJr8sr3PFbFq91btg+vzjnFtP6ku9EzhZhwuTwA3mQdfformWoQo/VCA/EJTkXImOvX38i7yRfXMnDL
pFR5FcjcaDEyVQwt4v01B76Y+jR598DomIG500/6KEKkVdVHcCi3+Boy/LCbWgxtgR05bAX+lrDM5AbI0X9XBgHZBurBYaxu0mfjYr0VJlggXgOPsFjG6OYcwDar/8vSZ+LffCa4vWgzf/yWqozteTOWITCs7okA
/WZZgYMofQqClpa0lB7vI8WSjqFzu6VFczX97vZXdW8/RSBt9WPVFqDTLcKdqqMRzsZjzLZvu6zKWW+I3sQc5FH4nk/MSVLFOVy3ZBPceend1dr+JlDmNsUf+kMfM9rmhFFwSe4MBplC4Nb27mXDVriwMtprvw2j
PNu655Z44RF0uq4may4Zq3ZowS3uX6KZIe8SM7qzbu9jOvKRS+Ej6W7EUySPDkc0K7/1w/4NEXrSXveOScfFkozbSHeEE9rMX7hU3/rlOLclJgL0j4Kw2+1WOpxTVudwQn0I9zJ8npPG6CQUhvh0CVF8MTWvGJ+e
vKZSIGgAMk4SsKgrnYmhL4QPLRssfAiZykZJalMiYDuZfG0QSOtTVk/8O74tHJBmIyYupOjTNLNjDUkaOg4g9dhI7y51UH/mNoIaKtcnhmJLbFk6bz6QBmIS90loeP+j3qGXypYSdSKO6doEsI1D7xp+mcfAtMzQ
+TpL6N9IyWiEIBsbs2Tb3NY3DPZLKtoj7kKjuOoFlOt/xzchyUt4dPosdhTY98pws7swtAp40u+qc9gQuR/cBUz3YjXbkLcgftWxkAfPSzOJvIieWOktssrOtQ15DSsUziPKQWGsrtjg4g2XNoFXHR0vEyPzAuUJ
gXfxtpX8CQrzwxuSwz+8SI6/J+UwbhvSeorMd5gHMOamjbVMyvzStyHKxWwT469hzpQzsi4dH/AZVuwQJ8JjWyiLtF8l5uwYHf3bkFZag5m+pGhe0DGH1hJifJUAhAtpXEYlgoCBu0551P/zsYNw/CLgxL/eSuX6
emS12FwyWrvebNxCkntudaz38QuCBozP8ZNRbIeW78REwBStqJOB8ZiTJluwxDTV3q3OmVVU0Sh7DzVZqUg98gLDlDBVdqKOVEz+oU6OmJwtgekdKNFSz0KpWuCbRwjCGepNI4L49Af8AdaTziB/ky44OeKk7jTd
u8gYBYe43SUVTMwJe1JYiUtHVNUmuPLDzkdR2bW78m71ibXa1RRTtOvRTTPRqbcq6liDO7uQXK7aTms74/v2krevrlmNDd030Gw/WeLDu5afEd9R0fVw2OQ6ELXmPrDreoKAj08QMKoqxeajH9ApXweF9A217spg
g59SfyzWxoSMURmYmbLcGgZlejD2/rXjkRUlaz8WtgY/0G4jk8VmQykLylV92tNCE281Hs3hMvMymHYuuq6SG82AftpZlWBnb7Ag4VegAJhVLjFLUNfRT0Gtkk9jXoDS/6uTWRDYIWS2HsRrJ7FeV6xqJ5CuV6VR
VjeCsls+KCw3agloPc2bWNl7yC9SqMw26tG84Zkm9449aiV92f/x1QPO3pJEU8POLq9DkP0GNmUjU+90Sbfblf1J644a3ZTjoAeYKnpOSJV9kUpoE5p3S9nSP+YV0ad6jgpw+wBZ3toYC5RinzZFKU+mr5j98s53
ltimZR65gtIH1sRrh+nEJbcVjw+j2AhBsX1/194ofEr1czADs5WjgFi3hU5F6gXsbCN0hSpKNtN2usKtPxkx0QiJpkgklnRIJgzUTLSqznevWVXlKyQlVEcPeejsSmOtc2TOJal+ulHULNOmbA9+7LKQRURcUpQ9
aonVekCLVX019wwVlVXlXABCYgkxzmoDEl8XoXyVWqqcGJSCWvBsdTJLLcXI4A9Sp+qZJilvsQxTzMgulwVxD9VivlhacSZlNmaMwGCjlgARqvs7GGm/tXeiNZf2M1mNOJZXivJVxBeuYFySs5bytgcjd05zhVV+
KljUhfLWaJv0hF+L2COSFrU/DYUaqGdMHnxBBFSzA6iSQQXj+kBKUhY1PIo2V+8q0pgQF+ZiS2qsYBX9kwz894TF/T1CMIbqeCm0XkPNE9+ul9xXFXEril4ns76aOjCqmkanlrqzJ1nzfvY9KCgmZWoHQljI2TH6
4br4JnmOseS5ysgqhGedjnH0vqBs1mu9I1NNRMw5m1V/dSsDQrmI+LN8lsllMOAXoryid3sxIvasg7lOfP6oNcD/sOUP97OM7TqiI8J/+Lk1IA3MsZpXx0XQnVWn2YyCoK1ODJGD6IbtGTzd5cZ4dwr90GfWbTuH
7Znvz9HSijAxubDtOZ0OhObacwgvmknH0URA/5aisVIr+h12pj5ka/Etl4zmM0IlpuiwMGnA1NNOWbO6qpsEtsLPaB9GrZCuvBwwnM0Sp/O625Aekzc054nYNUpM/fK5Xq2H0Nt1pxPrxI9H+NmJf0jVOoSMHRSb
RfVylSRuqmms2ykSiKg4UeBDM112RZwnstVpQEcXflra2OQIHLOnSrp7QsoYLgFX0wMwU7BNUhuT8M/ZUAo6vwsq8Zsz/QwqGW9B1ZAyqTiPh/8GuDj5o4FLmN/704X4fnGDgiQFZpQ4WJIEEwSyxA1zXEdzFttT
Arg26JnIc3XS9pZvoiqtNmiK/3QFAJpHTiWMyXHLVzFHK4aT2jTIBx1MWYWD4Z6Uek5cCbLgvGQAzdhHbi8jsQ0P0PnPfwregn1RnOUNbYSDLz9S9mdoa3cdTN2O2ey9RHCLAz3/ImfevzueuzZPBlYJvW75uzFN
b0ukKj8F3OAiiSWMlP+xsUv2l9Epi7+Ypig0M8FiNIVKWP3N8fBMWymjyKPQOfOGxdlAjYe96k/NrPAWrURvZEYyPPaJNX2/rbUHMBDq3Nnj0wMcnm8rWbWmoZJxCKw9RRCteIG6BGO9fWidqQQzoZc0j/hX+FMw
qjE2b3mBXVa8GJt3QUGKUgujBk0vBR5Dxhgglbkyo2MaPDl1q2EQqgvxJ4E8wQioo1ElW3fhuYLRKNF0PuP6sCfIJniGBdRQk2DlaE/7UfKJGIRpxSplNRqI6lI+k+QQMwR2N+4hrdjS7imVuXwn6J1E1hTdp/+8
ykongdlA62YMUeju4Lm/mn2WiMbGJEPApMzw0J/rgvMbiGcgsUzxouWPDJyZalKE2NWDmnuIQNzquttoI0NbIR5K9+Yxlkt+NiOpuOVFuf+KXmbarIIeihytCSHvLLt1C6LLrY81dDE/4/wp8cADcLRpjn/Zocyo
8NTGvHYp2FynmdpPoKzjVEXppo307Knzn1BRGaikkN7rwkCD+RxaDjaQ4se/dMpG6kLukghZC5H0+KFPVyqs1IxCeMbgPzSQSLl7OSbF+mmy06ckATdsLHJOW8GTposBhjtCmFkURnl2sBDPTC5Z+InQLGImQlwB
Qkx44ttIb/SDrG8UwWge4y1hjMa0ctW6210uOBG2u1yOMSIU8UR9+lF3XH3iPga7SOnwJ1D1WABTNEaSC++Wnr2ne56cwPq9aq4wUSHWlE9TQYjiXyc9bSUCYxwoyD9xO57G+Ddbyf43+t01Otv1sTayZ0mNBLOp
+FOS6POYMByRzC6gjsGLUd/Uyn3ldGT5vOMDyqmLBqZ07bvp918wihsUSLjbBJor+ifLZVH6szWwtMlurLR8UpNxQ3KJ+m42tQkiGXBHKzrTbOZzdN2iu75gO7Oo6/QbtWE3ypg6gEZCFKVWaWwVIsQmmM/W1368
PMrEJ0I0dFsBA164kBMyUD1KZhin3ACUDEBe0M4lkXLFYcIS1/Ff8v7ybPRQGU7AKe1Jz1VjRpBRhGVGJEBqcy1j1bGh8LTcV0mXLHDJsXlnRgqGkRW+hTUt0bZTqAekRpMpakQFwyPPMdK2PGYNwVDaiarxb7s4
iXpXpyomapFFXj6DJc4CPzR+qR4tv2zxyXmDStApXmNJTN6UZ4PJ0drAWltkjslaAh9Skcgx5K8uRAbZBiIpt6c1WxhnlCBh/vxGLiXnKKOgpl4pQhpwJI81boqdbcGEeqlfes/XMnei4R1ksSKUcrLeLT8ZaIjM
hmdesRhGJ7+89yrFUVMM1IIKToc8al7+QpdYTM8RmMbiTVPVQNdD0uCAa8NtepMS2S1Ha6BohUUndg1VM/qzIWOHfgX1lPMkmDvqfedl8ygybTZSyBmMZSS1vh+QBuE3mtaDdTkUAPSPhMXNtv0+gemTGEPNCuAL
bq3BOLbtgYl2cr3di75TJrqt791LnfiSG1865cNW7Pz7KCgXpVK99aNFV10Ta08wFF1f9yOfqR4P7xs9otps6L5al+2aGtDYbF/0ePSUag8jvKRXIeKSYmh6JC4ih9hm0L3SMf98Wtaa+fGoF/w0MNjHa6iWd3D1
FQMWIAAaIilrXZ1SasuiDAeiob3v432d3L0ZRIxyPu7vQFI75SJGG/G3Uyj1CdVz58FnWWxl5T0xrECGbuOPX79tMBnfNhhTH9qO8AI+WsqkgJQvaOj1tA38UpVRBzng7b33Hcdi+3VWgUb4q8WFKSr0Gn6/Ye/X
V/ycTmBdSD4RSk6C9irZ+pfZAcfyAZIfU+sH6L+RdnwgafvWD32oHdhC88L+i7h8jzItBnSHmGYVYfw+iIEx3nX8QhayzVsGUYbngs/133vzp+JS8faxwXeWiIu1mJbEoMs1vbv/SU9q3fFW/ld4z09F1fj0Tc7D
2p2XYwZbovhuNLeL3SusVKh+szfAhasLsOXS9dJHg86UhlZF5l4t0rnhdu77A32W8+Ea7ley2Lk67SpyDi6W+X3toEgC6jLfwOviTsoKrvbs3IB5dVz8bTNK2gdYxh8WOsPN7R0i4iwCntv3aUQK0gT2d7x0szwR
Nw7GwiYy9mNZHS9/7AnIZ180RWHO+Zm2ClN4GvaZVzNfs4J6n0fTQECujqhlH0OK8EcGAjT5rBeiSN74Q66CtxoQi1hpQW4GEFBrcRT/gwaI9Z3MB3HJue2Qu1yxflfLvaztLj3LDgCAA4mg8z9uy/L3Q/HGho7R
G4ke5JyxWlL8nzFNazyjbc+NBHzyz/LpvHGSJIiFTaYs8dW3Ss0te9ycSr5XriSJK8jBeuKKuDT5jQ6HpGtDnN6LjBzSufh58DsqkAxZpvIoSuTA76ECuKEbxuLRQEvm2bECtTvovGVBceWYyNDbMBfBZGhexGNm
p4OPR223gCDL4q0+FJVF/OZ2b4tbmScYFZpek6VCTo0gk++UmcKXtNxAHYQCOYhAnfR5zQO/ulcz7ZlO+WMav+1IEhUiOjz6xBi3hKeDmfCr/MjIrsMGHdaP/MAZv7AZ/ZvQ0p9XUOKtQXuDCc/S/S+WbJ+1r+wL
SjCCWF5tbl5L5ARkLg8EhnYRo6qkdw424vaZeF058/xtlEvWRx1nIPQJ+SbxIcyED2C0QiidZe4mvLK+M7XSJhNw5YFXR8u1WObzEGmEkN+p2T/qWzXWYbvkIKozcYoh7BFU3eEPJVwwV42t9nW7n7OrKat3on8A
OrWCps5mPHhixqpS7syWLCf11FC+Ii8AuwNeehBByk/FpoJ+F4+QftQrzeLnzwuxxz5lnuDg+7BX/XXum6QOJi9jyoIDybN4iX197SAO6q8z01OSXm55IAy0SZLFQRaOKj0Bozi3kOu/p57jfxLsYpfkKDcM/tU7
jIq4s/WF0n5Ax01l17uQqz0j+/b9YO6ylMUngwcLTOdokfNFZHKz9rMARHFNvaAkLpWXITnbA5iDUZtOvdbR9foYcdWsBZaEBLOkSgLLzDGJZ8OFcongS80gJ6gBWTSwZTI+jVxOkMJWkifSdUtASu5x85sPzuh+
gj5M9+CWGvqMl4/dXZmWLni9cF0mU0HIugCfYWQKWPY65AaDLCDCDIZ5kM/gKginlOVw9Gm2hsB5CFdUzC140U2/QdX5rhofNdlw/46SA88fS1cVI/OLkrk1dcYwdHyW4SI++kKhReFoogfFo8Erfh5G1tlZ/hS+
IDl1f5rdxFDLCL5HNC27UDqRk2KXVJNtVZkz5ftWx5GFCbvsn0hqMac08eVHIwhYXKAzmLoHyf97EHPThJThQzn15ZC0+O/tfONAg2er9MjXvAfdFKCgOYKlACz+dsRZzD143n5dYoyYxg4rkHavd+vaZ/tlgbX8
c8jxlKrNaGxA8xcoxoMBxV/kZpFr4ny+d3V7EEiQ9d1acCvFRl3hMk7yg4tggzG+tUzU5AxiIzvVo8XTDsCHIIb84gtBAi3PtgXYrItIIbyl8ky1mLopwGORlmfR4+Gn3dI7jR/pfYGLkC1zYWyyFnFDCKAdk1qY
a9c28weJTW9pUnYBlhBYbrx0Abme/rqDwlSCHsl4Q+HNiKEsbzR5w7lKfL0YgEJFYpqLuspyLR3sFedzMbVPoiJHikJ5wNXyfy3AofLcNhxPYQxUk/sGIhwqMq0ID1GeNp/gpuSxG83Ol0bnxaML4T2MZMVUB4xc
kX1gMnU7a1oJEgVAlbVb3+PCtppkXnNVk0X5dNeCKPvk6QLqvVRHn2ZykYy1PPPc1eOlAgPjnu9JCbTWoUNFbCmAVBKTSwax57tZjQfNEi7518liY2t9JW2LH8SbxdmowIevwcT9AF8tWxfKRg4oDkKeTJGxom8+
x7tg5EywMvm+b8Z+VScfQj7k5BsZwWbGcdjx06wVvJZAWGsMwH19Ps2wxn74XPKPyhaHKYJIxc9vqhtiYmHBX0r8fNLODjhckFc+hxh1Tvi5czd/3sGH0hHGiqx42sOQ0Wya+8L0s/Y6jP0Uk91nG2COrZ3DwQQY
apcPr8EGW0bcDglsNfxkxATOlDMbUJdwI75MhIFNKqdmujzCw9GOHpYwzP5uRtl5GxZNq3F2mX4zwYToaNPMOXhtM/1oWJRLb41ZpO8yovQaz5eMp8QV43jE2yeTB2ApMXRj6ZZAqlcme2lz04trXoJl6zQJC2Ks
PIYxFNopNwnAMBOPh4jEJsei0rUdtPIoIJMC3MqX/A1fN4wBYouf0XRles1xNNgPwrU4LrwCzzWKdVM/ro5zoJvpDWkDqh35BnRt/oUGiUyvrZX4Sq+ARMMqtPdfq1HpmYGfMBzewjMWWhmroLTkn6cN8HehWMuJ
2rAD3SM4OXLQxgvcSQqt+huT8S2fC41YiV/wo2hDS4tZ8j7myRXfWzjRrb+o7yqHjd9SbmlGEzXEUr38Qc0AVjz3o4Yfn44qpcYxJp913QTrEFc2MRySprOMzKnyaR/Yko2OgncgIq1JaEsS6Kd0+bHYQxHEEsOB
sGt52dnv6wt4uP3HN/72qZKKO+jAHf+NDgkQ0SVSfHDZQkj2CAYxQ9xYB0pM2PZV3ds5WjRn6QPOTwYOmZWEeTnSASg+Rsjca5xbp5G0rwreVmB0DC929D8b1s6xEKoxBnbRtZG5dvxvzkVYNo1jj+OTVXuUmGQe
k+XbPB43lyqzcVBKdh6wIrMgr94bDh1kXLmmDYRAqSrQhqGJIANMDKQQmxmgP1zGCE9X/7UGmtvBpU4qxP/hmxmZJ+CrzXZm/IlXjWU4arbiOXTjjhou609l7kh/fePCf2rTSZViPCg7IafKNaL5LjtySeExsZ6u
jFazNK4jf5nyPfqtpEAB81v22qTZxld73LpkpLSopQs2KHe5UW5peVedAuIJjHSjF3H6dSJs94TcpaqGuDhJUjTk1xuVAOxd+3b0JLavafWXiJ2Jlw0WJVtc1qni68gCDjM1vZxFOWGUvskDe2jGbtvonydXckOP
9be48qSc9+uv2rzjSmOWHHWf9WkbjffW7UbKrN8GvPqwsXlvw5ZsGxLDbvOXebbBC4Xbon227QQimLn+LPcOzIE5H9ryC6zzcEYTa5bltxPGR6sEpKsOgeiKQ9bUDf4iGDg0+q5vw/vKZh7GqxssEveSSzbxM1QE
VEMozjzE53rXJerhWy7pAY5cZfhArCGpxZHjMZpQrvEuj/Z1eGxGAJVDxDQ6STQcYbWC2j/Id4d7g6sULYG3nFn9Eyy0BTMTmUwCbBS+ioy8Wju/4oWESRds2xdW+GztqQ8+mqJGVIGDthAh2tr5cmr/fLok4NVO
mRBRs028OZxNMdk2u3BxCuO6giTTLa5nPVXUmBaVK3i8X+tGoqDiTVPIkexYcA/bpIGj+SbUVe1UVSf6tyDuaschrxZbxYVTcf2y988jSHUZNN602oIrG5U72HQLuPkCHlkGh+QCPowTpPwJWOaiRwYtqwBjfChe
n56oviJi1v7yorBR/CKcnfUmBZM+4MSk8uF4Y7xJY3bgjNmOFT3GpQAJA1qtVUC+aUE54uUW4fkEJIyOPEx/gbY9WmlV0CAmJLrPhZtAw05MhyZ8EG+lld4PC5niBgSJRV4iwxogIiUUDlAp/EhX8yvpGF2Xd+zy
AjuVl+JCniVk/g7aNqE6gd8nfw0zgmSVaMobo1GA2OwwNXmOGWC8PuJnVg2B5wMG1ATYWTC7E5eDEdEEIXskJ8buC6dLJfhI6qD3ZrgZAuQkLoRvJSRh/oU4qp4zqgW8O6R7YryBS5e4+eeyEv35o5vzsOlhHZK4
2RNi19ahLlQc5Ht5xHfPM9uNe28c8d1a8fnCkPyjP8PBhpeHLC1wBkov4L5llko6ceGkQIYPhnqXE/jTQ0XDkjIX/NlbbQtXUtCwuqB4AZAf9jYrUjqBaJGfF0TntUEh8YedPA08RqPMWzGEZJdOAAMXeaDw3UoX
tUeki9EkD3oBCqDb0EF3N/hVYzWo3cn6Arc2K7Ddkg1XK+yVsjEtsi7FzUURTre2e9lgA5e+2bVKUZ/M5QVjoIATm/poBQadexucI7BWqgpuhS47VJ+xr66pF1d20x3tWPjeSM6cTQ+9fUqJL+oaPvJAF9AQ6GKi
Bssjd6maOfIAV7aOLz8/zfjBcp+K3+r/SSJSqAU2a9vIYalHD/FArNMtnWJQOxgFWRR/ZcP3Bm+W4ZfIqQDeXjUlHjiaYXVKatVrUNbp5xs6FR+Rv8hwrvm0YGVlHVjiFvtAUZ6qvJ33WLu165Ly9xK+tIHbru9v
Hj3fE+PQo2Gp5vbSnYx2yE6geu+ReOA0H9qhTZ7M1yvqm0rJ6Yblt7HiSNAmoJKZnCKN8T6n731zd3s/KweGtLE2ZaL2Nwerqq4qL+HBna6LoEL5HX/TbJlZbozeiCpFo5NZ5TNv/vq9CJPD9OTsS+7+K5lM1tq1
N2nUtixJz9L3s0nqd4O65q3ia8Rk8L0fwOCizHO9dX41v+VjsRuZcqIwRlJz+q65gFRHZtrq+EMBaUK7JDfoAtPmd5qkLw1igipjLMgTrMjMIiz4xU2FGmqGcBbGef+9Z7bYk/4rHYXF8AgMmmLCGegMasNtHg6J
ixrtBd39ctR1JN6osu+hSJmS+W+jlfGRKUlCDI1hah1oQb/54QIw5iM+jMBbJvl1jMqfJG60ObyoglM6wb/80tRQlrb2/cAMQU9jWqum8awm7SBxSyktR55qmhjoOwO6tbcO/MF265JqguektfSHjNGIG1Ql5pGq
E2RxnukFlZQgA+WJM42vasGTZJkCZHSRF44twjnmM7WKR29RIT1IFrFEPXqiKpjeIhC85TNqLNpLBCAlRdRuOl0qBSuNSzdIvDwU/RFTzTXUPpGmiRwPVt4BUb5r3Hr5+m4EzN042IUMsf4huyBSCklk5PKHAgu0
mHuk8AHu8C07Hk/Tjtdj5tuhnoweNOXsH18zvXhlzpyaNojtRMaiI49dylvs8zOMqKJJbbrl3qNuh7JUzrIeNxahz3/5YglTip8OjuXppcXLKGBA1ZiExLx1tNS0weKKrvbwkK2X0gcfG9Z2FhyWJNUrIjmt8xG/
jQPFUfAdZRK1FK/Fzhg/5XGThtYEpPXROwSAUlD8eLC3W9a++VNNG1AGMTcxW256NJq4Ab9MqITwfEG3fyKymxWt0Ae1OYQRSEb5X4sdNwNgGM58ujBklm521dUhnypo3kkoh03su1B2ZusWwuNSdBUTAhHq3RIn
zTU0uKtm8+UQwiXXYXkpjwTZFZouTtiqrhoKHX9LAzFD3mhWXPje4QO86wtnCMS6HqfhlQ39IoopLVlzMGIMyIbXDn3CSY9vRT/qhh8RMAjaXoORRG3ptaBqLO0q0DuHgi4pofuBJCQkN7B4IVflSlmyZAlASNBD
9ej2ijUmbEWUCCdJk1d4gn4ysvkhEVqK5IkBzwCkWTCnyBSLNrE7q8G8fYxSK1aIjY0PG8aZDTlOobK/LA/90PMkO4ZggRTsKQRum3Q5NruXIAdAxJ/FGhxOFIvT/bH53WBwztFcTyeFx4+jDfCrZZczwBY1AYqv
9rIFUuvLELUGEWvhkpYZjoMcgmV7jGO5k5gG/C1p/kp3vpGePJC79R67luRlY7aONgXt5C6JOAuspY0WLpD5O4BwgQu7Sa67g2UuBITGeiW5ghKdxAGnXw+axrTIJv7GK37MdgtQQxMbXuR0dxOMpXXzI4W4nSy4
AlHsH53RrIggy1tAKBjGqd/Umc52U/oVTOqyYLXlzNMWIphEa2zm50AQedhoxEGLi9wLhfJ79GhV1b1hJ1lrbT3zEVOlbjP2dey5iXLb1vQzXpOx5E1Nl3xR0aoazDQLWMH+Q0wryob6svOdtRQP5MHvhs3lcjEL
rKx2Fl57GTNSAkd1v4+BmEWwC7KoPyhLZXJDNGBYgVFsD5SG7I9jySwApQPBLexrBYmrczd0L6/71MTUK1m/4Tf2NwEQO1jC9YOYcKDt92WJx1DxxtiYBJ8X+Td3smc31WZoffmxnh7cEYEbX4JM5JYW/ucAaP/Z
ty9PNTLR9jWS+OEBZFdNo8PNnau9g+/NlI+PVJQCHmDNAGOTJm8FdWCypQZBfg39y/QrKWYuo3nNbX5TjFUWDMqjPGN731x0pCwsSs7GlevSJFat5MCBT8YCl9mDrRZiWsPUIPgsRMNPwbHLlY7rLhwhi7u6DjHZ
aPBVg79MQcxgi1WcQxmw7CiO8MiLsSnIjG6RXYshpcoFbsEMcc/x29SiBv/gqSLoP9eBxf/Pv6nwE/d3vqHN8MlNjbznbjOSg/XVj3QPUmJUIzcc7nfwdgCWQ6HarT5bPeOyUfpN2GV7FXsQA97j/cCoRfBwaDKD
CnzSZIQFCAOhqfI2oOai5zSHJYLASjmSdjFumHg+nbB7Iwy3l+5/ey+KQ6rEIqLdj3xDl498qc/ySEhWsjwyGFKoAup4bulcm4tpWXdyCTtDcx/B8+MfyzTa5HkfCEZ526MNvrR7n8a+Q3+NLiad10ZknkcgeZnc
2jhgaM24UKCJFTLcWyv3Fr3ds0JDiPQdne23/ThiQcAyhyiUoI7O/wuekx1mBLH0msiCN9RQte5Wf50WtdDFWSKGakpa3o1qu+I+01+HKmZcj5EZiCSaqxYjgIYvPtA3ExFoizkSxxYIIuifItc2K/44VR+ZwK2z
LUtiFwgOJTrNBsCFbacXKkMbuZN1Yps1JGJ+Gdcw50i+m4Hob62zGUfYblFUBbM8uvHxgAye6cGQ8oMFLBcEu+Me2slFQrhTG7pyzy6ba9/1nHaAfiZ82CdPJnIc/9ByL8kY04DGs1VT3vNiX7JwxFjTqv5D5+zT
EWmeb5+Z9EI6svv1XKelW8iNsutvjA2M8MUCLKj29vpe0UDezC90BdsIxZldx07nBqM9H+wKFr5Clo9DOiy/f02w8JZ++XdM60soM5TWjbBfc5yYSGTk/EwmhrlWAAtWurt35+cXq5GXnGctXicIy8U4N8afzV88
IEg8eXUpx6WOE6HeK9dUXrTZkfrejeQRhjsv7RJsOx+PEFGfKEQT5iTx4R0WJBSOhKkFD5XNKDFdrqMSt5zbM3JLI5njWuFIF0cGt0rbu5KwXg6kwflVqDfwzdcqFabl1LCRfNs4EgafISItFNJ+KpNWWt4zN8En
/EsxzX3gyLhT+hzeq4cS+FYR9qY7wm6aP4PdtEUkvWclw/lt546/ApQgOldXyWEXpS0pPCq7wCVSu4l9OqsNVpA6kEUDL9q0qf14++E8gbzGacIDYXW9/3UrbSXOPsw/T5DOCMJFVCH8ejcgK9ph+nmLTrZzwJX7
dEkkXitcVfdvMsMWmPyUEeTYlbgA05a4CmqQXdaUBHSAVu8DTjuSkQxzt3BMnurqVJbqYUm6hpew9jUcjjuADIIuluxYiHNWQBndZ0GbrU33bW2Kp3f8RPAC5r948MpKX77nJI/C9Df7JEXJlkcyJxlmgP64R2+R
Vm/ibUGCFzSUTLObfgYX6TCNr2U5on+QBmRT0CYp0M0ZJAHaPQ71HZwGZK5Q+pUOPSpVKI/2m/FR8pMIn/xPl//y7VW1rbsCKFZbhVdI/dGnwNpefOD9JPm7Lr+bJAjQFM/8s7/xscFryGNIkEPKDSFrDhpLOT48
NrzV4DV/+6hzBrMtxS3mUf2y7KcZUj5wVlYwTAYzeSWzLnd8FImfQFkZlMoDo1fDoDbPfEpyz2NIu5khakmAdlzAsyNxA3yX6qD2fPErM0jk/BB0UPZKlVpfYseXwbFKw2AhF09zL3hRAvyWRwS6v3/HWxzLc4LY
wdO7v1wVR5ZUbymXSiOmrgPEZa/8nXjGB+B5j14yYSJMMU6sq4O2GpsTmhWVMt6xbm4GVqNcsnG2lne0tS1gWOGLUabGIjBIAUWVGn+W+vTWzflmu6EqUVEa5rFhf3uUQZ/8XB6vbXaflxnzcv1M8jFXQKuNydNN
jBlmjyxQhEFXKf0LphkBLGhtURLz0UHMu8L8AzMfB+untcAYIQl8i010/WWr9B/SaxKAsCXYAAve/bUzSuoY4cdapkRlFhSUMM9fugbMEaiDW6GW1vlkPxTarV9qIjHqBpbVShxN+6QjyZXnTAUlKOQBimKYSSBU
FNdPZITTALd59NblX1WVNQIr9nhNhWBtMCOK16KyFaN11XtxcKcwjFJzvawMKVJgd98MnTj8IL6OhTnOBu44Ll/G1e9KXYFkiXQWyMuHB0hx+Ii++sxhT0MouB3FVYLcZVozsKjn+kEuYmFN2n0IuaFfxBbMqUvL
H5t7s+vMLVTRAfTC+yTI165FWHjOu0cgHzNQGsKpM7eqVAz77MhYdQnbcuCPX3Jq0nXKlyjtujjUKbjzC9DztAg4MBSSsfjYnqEZd14NfPmeJxG/2kU5+pjfdfNI/EqZUN+R+D4vjw0ftmJBHmLuo0d/K1j8bvxO
rHh6Kp0ZVI59W1NoXpwziVvrpTxO2fM9ZBcZFRvqVPiZ+yJ56L83xZ03DXKCwKrtVXnyDfeeF+z5+/3jlMmG3FEZyLsDCKAJVjSHRJk5GKoe3edx/zyWOFUP1nlzu5IuJTCT/7ap1u3eFldyJGtSDBpf0lbN0QOe
sAQfg6iBQ9ZU5z/L4GATB9I8Qj+ryeCOGwfjLRsW2x7z3+PyoeXPaazTY0SN+BKiybZ8TFMCTqvhFVDaTCJFESeYo5MXfncbmNv0/GbUT1ziwHmYLChyeWku9UVyv6JX1MkWjFKnVBKb8IN4fZ3l8afmV6K+cKVE
XgteCbMyKEy8i7wStC2HHRH+MNsahqBw1a4u7ZDMRIKLiUajSYmR2q+gn5eJTIJfJMNFIzihu4wfP4RHWVNBw3fQKO+JhsBi2+w5BKMjWfYrBmfXAOe2fQazYEw1yD1bdmUdtTJ8Qvnv6SW6JA+af6SX66S7QbYz
+aSkfAK0pVbo9aY/Wh0McmUHJj+V9vS99Jp6PO2aeHYgOkbxdMS15WfuJ6vwx+8r4EGEGQ4qcyDV7thC9VJ5NP00g2J0cxLNNeW47+1K9furRAZrXU+2GaZS+e5OvT9qHP6hlkUSHwybXF0KJ75ZmubddCRUaUac
dM/Yowd6W5cQB2D/B9P0k6cfF9jIZ3HsUhUBre6Wvr4m2a9bK5MyPBASwhujVBnr1urci8yqaZ4V+uhdyEDdKtsZT8eIY/yOtkAWT1JSP5xG3413hLxo25bIUAMMoScjRUCY43JwGrzxB4NmJWwFz50/aszLtNZP
fNDsEFqEt4HrJ8t7/+JtFGJak5S3fzR+B+zaCxezIiiXGvUO8fh8MSURtYKq5zZtV8b6ireVYROUlc0Jg+2uzVKT/iqbv/Ogfog3tZo0ovUKH2ZUBStSfZT63qtMzHXbNmf3DBPz2TE/dBO1eajLV8jncdRxF2Yu
ne7f5JdxoBfiHYQDnetnqTXGPXbyOzJDdZ0LvNvz8WxLGExuyDPrGqWDLTAnXGCTni37hwv3QEblppJznvwJS3zAgTLWGTs/ISDjI8DcKLaQQJFpfrt8MCbKWDk9QnoLVIoY24Zya9cq2YTlp8HlwIOfEkO3n3Ej
65uI8UHiEC3hqvlwL0xQoh1IM39IkWYZemQ2NCzGbAez+A/KfWMVjTxQ+fza7Z/KIFvy47UQRJAIhgzwmUSd7LdzNwAAVMixvi3pF0nEumFhS3T8mzxUnPWQwyiTb4EAJfSS5QhOox8xYnWD85kly6bE0ar1cgvK
aaNHbkOS0rgZtx214sxhP+epjC86CdLSCqwwxVK56+6DvKn90cVmeRTie6v3Wb+VkgCbD0jnscYGrbjTM8Iff//rttjX+z9V58My3a/LV5V9vbqFVjIntJYs+CWprrTiAGwFJJ/uluBwrjcCVdqHTxCo/7iOOxsM
nyLAtuHFAwq+VIuyOg2T2RNlMybReUOrmG4K5uWcmIsep03UykP3JLwnr6CHrxOo62CMaltcsKPHzAE66EmVTcSGy2fEIxRQ5BlHKsKJHiw54vatDYfq1XkbMsa0btL0PPvsTw55WxWNWNzGPPrVGHG5DXAb8Ix5
T4+H44osO2hjLxiH96Bxe8pxkoNNW8ith+GshndagAkfKbfA+BXipD6G6uH1lrgDSdzPV5Zp/rSgzTUZwnb1SRgXcmpAqKJLuH5eB4CceWyy31xuztmvYQWwV+2BVbP7RULal/HNXCgzggCdHZTrbiAWpOmUIM9F
WCsEZ2YG0GtXbEzZTlthgLWy1Z6aPUbcGGoqjXYBUK172CWisqXFDnqMyP6xo0onWupXEnyesXPNkwXmtUkdrdIaa0xoLSGqFwKObTHf3ChMR6sQrmW44OQSJubVBiLmiL/FC68cWpzokp35Dagol9/zbE7WVRcQ
1XBowXgsrCM0B3XhX8POaV6Sc5qcpLLe5zfzx/PHGFpduhC8BXK5cSqHJkSIjp9vcxWYqCeMxLZ/bFepDl0waLYcups++D3O3LZ32lH4vsYcecpgrYXZHopjJUMajKhbWb02PbmH0Goa+P5qIJKUs0AtCKcRqsih
WLcuDxlSEaGmWXN3kfdq3USzaXx9VTNFYKO/9yLefnvzS+WlaSLrT6+gr9FEhzxNwkOpomvcjP5du/rb5NHa1MD1SBuj68mg/9xW3NrrZhTXoP9CvrUf1UZdRjVEWdYyofQnOrYj4rQR+weNaFYtpYX72YZzieGp
Tfo0l3AiTU/MkIgj58qyV+8Q4ellXAO65RLDcihJ2NGGwSmFh1nxlZ0m8+84YotEITiZGZ8i7kfYMXlCyUADaU0Sum5HGVyBg/v+qe+3tDuDwRkZJ6O2FzZmwYVXixPAdrWTDXMxUAth5vnE/XltjJJHyS8sWukz
GRVBlJmdBy5B097w5s9JE9FlMyAwc9qSBmU4wMjRSKt0KUzMg8e3lFv6f0e3fIRQKgQis6gcVhNRH4bXVqS655pzzzA8tqDVk9uDn30PadeVzitsZDbaL0NaPZglX6TgsJKk2gqdj05ICmH4c6lGwcOhLzAm0L8O
YVnKA+AAS66E8aTWCZO6pd9Vd0UONnUUctINSIloWPeXAmy1V5tmuDhLiks5NeJxLphZN57jZG0FXYlDlpfSJKQqI1Mx4DwvLtSL3c99ud1b0L68lMIsAwFtjuHbkz446LDprwYeRqV8AISys3n7WIBpimwm3SiF
6FkYzbwOJ2dc5vmYoRtUuxFdgqRKxnpQzvZ1CXfpj4Sbevkth7GUPzWLmKQb9+2a6tNro897UbHm99waoIry3GSfg8XNd1lIm4XeJ7BuWyK5vMa+ysqEHg4uCmmq6ruuFyWkPJgkfppbxUA+b8fqpR4AZ4YgYT8j
DlBGR5okluA3YpKYC8nJFKISOxaLRsiFnVfCjqJL5vCoG6v6DWC2c+3iEcMNIfAaPfAeQ2AG5xauEdi4VbYQa94Zq1T5kMslgEGIljt/Kxm27CDTOrMRrqo41ukc1xtt2hw33uKab3/XAj8Qf2GUxkgl/ITDfJ6b
d/JWcPX5wDZcbtxyDul7CHTGtS1YnltZg3yv20NXiyh3W1DeX6wZ/B2LbX+Yp4UG0WXERPkxG8dfW54A0njcbB/JTvjlv5As69nBkaSA+nzy0Yy3FLMTOVnRhQLOaEyw9rWjwyUxA2cozdm2UwbOT3cFfXbw0XMa
luMsbQLwT6zdoV2WxhIzcaRklbGkkcHboCaBIEN0NO967e9aG55RBX289NUm74vWxMseNxoGNtMKfIBMJ/6NgULft+JAeYrMceBeJXEBwYzxnDoSBuZyt1/992a3/XA4zScB7FIiyy8tAWN+4D+em2+fbTQyxGnK
cJwV4XIuAElJPLk5tB8lN17w7FGjGvB3MWANBbJhtYg9q09JKkh2hX5sebHz0+N+ZeAPcSKOI1CnCwKzVJOmvgcdYCAdtg965lf7Ckv0EYd/Cx7Ca8s1gi1RcPAZIutHxO/8+L1YVcYfVQi3xSt+5DtOcDkNn/57
2aSrfStF2FP1ebgCoFrsMWywaI+2Qg5fS95pASq4aHvYC+6MCfuEQ3mOJm07IvCyTFcixba15OajONhEx5uOKdYB2mtjJRjxlDfEkOGRV5X1eGovJgNIFSBKEipCK0kBjrTNlBSaNxrNF+1htlxxm23i4Alc2+Sw
2CxRJtS0pURUizTX2gsxQxSnZj00Ay4fTzflMXdL47fJwhPxjNc8bsfPXqTgCF2mwtTN+ZlM4QkyIz8klwCiwFsyQ5QNjwLhhm4W0ai13yT9A1CErXVeEjHh8T8KwZQgIe6MaP924s9LZmZ02LbkgnHQbj/1F9xd
OL7Igbhp+ep/YnvT2Ew8PamfjGdop4n79IPzqWgxXb+iV0xhVtZ95AUbF5mom/RbTCQldiIYzknaC5pf+VbTTp2zK/+cdEVFh6y8b6Hz0TcUlpEOdVHf1ewBCkBWz6Ofn0MYBBSBxzVFNYlWN2sntJv4HCZzb4uv
Xk2oLXGYpoycPuB8698K4yMFv2q7sEL64cf6L3wTLTJ0mFg0JW0GTBhb7FSUYNRlzf+4eJQNSANCxRZBZ+lxxN8S160pN1hTf1rgOXFq/Ao9GZuA1MICM2S4t+w8NCbD4BIpFJENGt0hEQFx78xGmwrjwTJWDN1p
CtiX3vx4j3rJmr9ktT9vDTdGG9WN2UZ/Y7rxPmlGWfuimFAkNiy3yWvlQLj5wO2u4yl4+DRoDUBsgQsXNDmHVUk8cpMM9xokCZLQ0ZPnwfOkqJR+hUZ7KB59yJ4Eqfir7jRNIR/QcSD6WW+qBcscteDtx9GBnZyr
Chq+kjFl5Oau+a/gcJywZrnUBfI32oLD3atoGwLo29r/+BA1Y6PC/nLtvN3tgGnpI4FQghmXqoeeR4iINKlnJ08+iXtJe/u5HiD1rse4JEWVfhLn2ftPdNbmGxII3B8KmiU87B1Mhb3Aw3pTu3o+bLZo0U4eZxLr
wEHVYwdnOFbVZEfmN6sSiaZAApmh2yp1XuH70SrJ5cKwcBCjOozD4vpY57G7V9wfBKxwFkAjxT3UjKb5EjVYtFb0CkrmHEFc1txe7m4bUCODyC6EX6OasViSmd5S57+x3DA9w2TVuJ38sPWVFv6KmdPKEAccwpC7
KVNMzPsDzjkZsn3EtFS8PbY/QTRSnpLIqAdNw972IHaPvnVPiKep06857xMSrDmi9GmAZ8YE2xO4HpjSeDIyAH2SFTIelEVZ+4/3h44zn5ZmAPYGMBzu3cIUI+RFPYlphjZinKPGdCyMQ/xR3yKg0WQNyPbZRMJi
aw31alMXjeUoORCpuCbzAV0yreH/icPdQCPE9FyCXK3+x/jX3XJ6+TBViD5fzTAHpCG9vYwiuQAM2c83xFxdSQQTWNoA5GLdevwpkLhgUHGVXAjC0q7CTcnfscTI9HNJu1tumNXbYLS7Z/JyEg11vFqeGfvLhTSI
p3n7vfSMICAlCjf+jKCyiPCZalbY8Bv+6lTpn3bltMcI0LxS4YoxHAHDllIuel8eDZMc/sOfbW2JOqxeT0ag/NO+NZDaS6GYfgISq5G6cBOWUe5a8ca44cubwNsXoa4cDO03pU0Ri8/7NkKqQKS2y1M8Uaq8EpX6
oz7i4fGbFF17vYLwP1x/Cv1eWGvqzCMb/fwCLMcp7w3qi+WTAKfLDmnGaXCn26GzuLqAizuo2ab0jh+67q1mXB2SX4E61Z5q9v+Qq/8zrYkqyjIn9pAkAPx1Yia1iN9VQK9OtMfKlP36tPLU0LeY9buhcrHoVUwe
TeezS82eEliBz99eXAeWQ9Kqv+l+Wg9xUn3Qjue+c+J88knGUoloGyERVe136jrz7AdypYrp2CHO7nvLdx2xiZbaU5Xcq6d3D5Sw18+H6NHvWVOnzNW072AAFJajMCwPnlQTdu+krIso499jVAvr2FsxkZWP72Oo
md1E69E49ShC/FqqTesdhf700OUhnWWG1o6bc9wzgRwUwezgZrE+df7QBmGCfKiwg1nydQOUBVvGn5jEVXwiZEY8gye7ws9x1TiRuhwqdVf0G9qj2xZ/jRLuYQSQsHyAiC21+xylC7YY3l6DzoNml1ujBYC5Uoom
eWTp+Zcy8hxz4yEybt5vDBa9E5ot0BdFwMHjOPruxLPEVYCMxElEoO55mvGc+LTUoYlKSy7rRJKpSQ4VvAOrrIRYqeO3eChfvtdhYuOn/bfwTji/GLMibhpna5AgugWgYxtAy5n8et/fo6bTL7HamKkBwy2Ugk/L
OSGJpJboGsHLl0wsOpqjdOI3w5DydwqqCA9B2sWn/HTWrDlpLedtz5nprhwD3pHEDkATG1DiPUn6PK0Rbm/WhBhYbK8tbd7tRjPwLmZkUvBi1K2FQTDnt/hkCAzTGVFwqb3lJ5oYyOV2DFIQpAqRPHLWcYApUbbg
Iafq6rTwApeZB9/UVCxyf76u03w8Kc4p9Rt9P2VbdlqsnrhrgE4SJTh+3sA1umalokIfBCNbzsb5K7PT/W7bDC0Oo922JQQcuxSTBRwpiW5m0pVUwC5nAkqnB2mgY0crA4SGdZiLMrbkqXfRMsalzG4u5UvKlvzP
BErcXwDQy+/kvSe0K4RuuCHfz5VmeEArcJ78Cqt8uiI4ZTWNlxIVSreVMJUoCNAP7KP43D5s+ZHRXO0kclftDLvmj9zqHO7IPH5fZtEILWysgVYukMGjzQDMnxOkbltw7j/JTX8IiL7/az3XummlxJKbuw+0//wM
65hy2fbl1o09JZl+2awOjgm6DWax5eMUw9qUlFly9pXckX7SsZmzJ5pr7+z22JxW3oOeDnPoSLjUs/6oYYnOnA9kIz+so2XUFAVOqfAB9Za3QqvZ032Vlw+WrBKzZwtX8wvBjQtYC6jYnhSagBc2QBmf85wlRBpj
qSI5eiqSbAeTKYl4HLiSAmIbtdQ8Me5Yly0Wg5U22N2P2/G27rn2l2/DWu2O5RWN8u8bup0Gosvo4ROlo8ZJM1EFC92t256sliZy5ik0M/7kP5dFdspVe9dcY/NPhOD5VeVCwHaILs+MQoMqrK/7VMZ/11artdm4
lycafTkFD5bPFMbzcXEYXFztCdwLEAYSoeqK8QMMWmm7GBc1KuhC3Zwk8W+ztOPV1+E1HWCYyKYUnLd4bY3BrsA41ijgyby+Lgj1OxSrSux3xqcFynomdA++dFPDDHfje+ahaxQKLfHxDTEXA7bmdYzAyqSX7F1E
ULM3Y7k1Lyb40YqiDFlfeEf8Z6Oh7sTDdalALG8hriqb242/PYJ5PvMCFt0dPf1RV7F+FoQ6cVrQ3+jzz/BNzWuV0vikshArmdyV6g3qm4KspMiTsKNfk/Jl5h3AYC6Ldn4vuTrFYFriSwm0/MTy9XlFDg7FvVx+
liDjLJ8DlgQFBhZVBFlVGyDiA2vCHX0/O55l17i7OFHGMXsqI3suk2YVvTUUit+wYEYFHusAe82ZYjnM+Q1+WB5i0BTcDkObKMnIxI3MqiIvQDnb3jKLAxrFThRn9Li119UtamNYFC4YDoqyzu1vJDG6F0ngh2HC
ivBrsCm3mgWPS4wCXvzOvyKLK+xBIBNI2YA70LLZfKKApd00FJsifqJc77vTzWXwMubK//YtUzPjlGU4ON+hXT9h8nrTdjxv0ttjB97n0nZ7mBc3fD7Xff7pVBZFQCUVm3Q8+XhTKncDrd3bS2++eMxYiNy4W/JQ
Z1p8vUvgDg/RHxM76oJE6vvTyln0jhVt2waI3rXzx3WlaA7U9rd8Sp6iTohsuHT5M1RNQC79gKCEwu41uRxzUr3FuhUIBFUGMLF979cs4J4poyYDagwfBQqEGPraRwgUwIXBiMPA6j5sEwVxIhBuL3BLDLVRFUwV
ra2KMs4VWZWEGQr468838gv9XodqRjxAIiq7QISAQi6TUUuSGymVBTroEY/dMZQIQzk1urjQdSZ777bmOJZ9Ax9cX//5CHX3S20QocWfB1Uv4QD8o8y5cgx3ziOzkn7QI756Ne/0UiuZXuqDVQLwiEtrFNrfDH93
8K503y/UCKyqb3/+aeIu/o6y88MrgQls3As7E5jdRH66T0/rGNj0kJKwN/p87v3koYgO4tN27Qb0WVvcJGLbC8MWTfoXlIUwP8hv3B1+MDQNjzhVZqj0+DBd0uxsrCUi7sEjF4bVpcE6rLdn2VZP8AoXWRlepp/q
uMlUngqiM/30JIQxKCCpIze4i9Su0E/+7iYJrKQPA4RbRpds8pfTWcKPNgvCeVDvRr1MBRok1OBBdxpD/oWiTVhw172IdYvf/dpi8WjElTGgpOQsAqMXYkJKmvlpC+BNTH2ViLX2BrGVVG5KlztIpBQ4fNBr8w4Y
aHI+Z9mJ40RWK5foqr/0V6A2Rie3guI204+8MnFvwxpvNa32tODO9r+i7ov+TSgLbipjkdmsL1hGLhD1/1BtWQwgfX6q1JlQ9NubM/DycpA/mi/FMxIg+mCjxIsc8IZ3XliwDsMVAeC+heHba2K0CDTlXKE53LqU
5aHGmF+NMjWtAKn3DzT/yxB1D3LbbuTQbt0VXCB5vO6+LVjRBFp6VDgKj+GDcWqrEDiLs3Ea8nKGODS1pAAYHIRE1Yf8oPb8Xr1dgKVlTN0CBT5sGakClMPdsRk0YW+q+eU0RuZFzz/7Vy4E9t4ioibOwy/tkrtn
bJJCw9E9M4Yo4jrF6/Ex1h6KMIb6JaQYDzoXl1i+H1b1nktYnly8wuQ7JAtBm/aFf7WtVW2JtsIzN692WFj3pAsV1ruNg0XixpERTIBbzRGI9HqI/5i+AEYo/2rwCoaTazrpWUD2zJYfHYbInF/LlaElQSECd43i
Bl46Mlm2Jk+oO4oQec0yBugrIygfGvVDPPs3tr5dHlRf94i6j0cFNN3LZ4ZOtV5sUL6plZzjlNavI9c8/8uz4fHmwXXHuC4Ln1QuHMVcS+mTU+0dYjyJs/ne8mm4EGmiKF8S+q5WU+LVbdM0AHenqjiPHZuiDP0F
XY3YtJRTzRb0YX6hwUI3gOPVmI23MKc2zptWzmrwARW/V2k9abfqKoaMiNpblvFQ1ViBv2uZw2jjfcU11MTwknoYlwQm6V5IhRhYrkIZGKpah5Shatn5GnZjOKIf/P5luMc43JHJSsOSyyUzyc/9VRezhGNzSTmG
TEtkd10mMQiv/d1XEoW76VxERngYf4aZynKY/DOFrZuRTx6+hMH11aYcRohEV3CGmib1xAQq+gjJxmjp04+iMoGHQYQzrpCF/U6oc8oe8bw/y+fyEqa0jHy/W3IbW5onLbldmF48mmm8WwEU0oL7FMyzyDrVsmRd
u8Ca9fOkwdVYY8DCO5LhZTHiZH/HqlJ7rVaGj8CHncLxl+0AoCspHZhoTPn5R2zWTsmLzpX3qrB0dRHdMIsRVsr64/7bE/ZfIKvE2jgs7XRt6W1Yl5S39P0yY0kSlLjkGrpdgJtS88KjBZ5vdfMfo+3E+R3aJkVV
atHhlf9gLy2u1pGQw/ne9D51BGg0AEuitZgEJ34BmQU9xpmAi6MByr+OwjhGqPlhp0coK9LDftsYzKVbZUVTDSyJ1PAJAC1U5TUZcAV8q34qshsghTtOe/apMWMQGgxb14pIXnFksVRLIz1ygC1ERkUILi/i6ZDo
zjhaHtSKkFYu2mxP6eb1+FoYQHLy8CbFKhulFht9oE7MZXd41OHkX4gQt+XmKg7zBgSfo6sNu5FWvzoKokEvTYL+kyNhYo+/j9JAJZ9dsckKT7T6I1g/F+JaBRBFfUl4cJvpRwl8o9n8I2ZInN8FQGgYZLPdT91V
tlPcAzoQgYyD+wJZgCWCN2S1DDla/duY4NvUkcZLZoCz0BcfL10FYCnOnR0ZkundyhFvet1DaWNAmDiCt/c8sm+V+0IDkv3jMUznUh+GjLoKwSgE03yvMe/6pxLb3ooKYjt8obO1eiuc1N0OTqsDc8D4C8i2HkIG
MbcOWwJdrFtf4avA0v8cYHEC7aZLge5yxn7Z4JPHTKiUzn1H9n2MZKP4m7Evr4+YPT0/yvrvAAD83yYaRKoSC1yYsmJ2hKU5HvSWfl09win8tKl/craBxRmr0twm4JVNPLV4TQ3OPpPQiUHGnsr/E8fsS6dHjHKR
CKE3ihJyXRnq2rV0CgGBTmPpvg4x592syz8lEKwT3AjLDQYhjUA/FXaawv39M9ly23RN8k6NfLDiOMGngQhKP+rT9b0Ezp4D+X1gwsmkylzZj8h1e9zGT+Zsv7zd2tIeJP/8g+Of7LSYMextpiRgsm2Saot9T1OM
ZIU3ebFOV913aFZgPBlWv2ZB87EyZ8tplrvroZBXlMTunO8KQ4LANni5K2lGREUvciLBUn930a9J/GO6soBV8Y51uZyOlVMgzSoxpbJj3B8fDqy3AbxZB9enLnDzWIO87f+2KyXj0xTS8bTm8uVKor4V/P2W1jop
LadSG+qed/IYKHcHl9Pgv8wkIBRwtyev8Mwag9X7TJbUHMrL8Bol3ZF9z8htoGdSRekFPloRDeNI1Ta8SNbxPHZHdcKjo99Mc4JCd9/n8pEMsJ26ZUUh83eb6UcsOmtg4526TELxyhahRvgRQEbR6GuzZVbPmcIV
qo6PwPOnUoeza2uNfrQWAJ9q8c1lnb8P0O49JJdJ6Qw+GCZoSoPBXq2pxmov2g4UvekBjT2On6MUT4bxUWQoiQSYmqPXH+kwnfoTC5P7Dvzcf1K1957zJoeA+aV7HYfhq8vEXCgoW1nI6KuzKP0QcJw2PzLiz81Q
rV1cye3ZxZbdL2T/eGH9NrzxtgcW3EXnH39JBqH+SwzcJjwQApFE106oKWxzZCmmIs762u0/2Uce5nIqB/OD4peL75Mp8Pb3oAltfeB0nGRv9K6gbkjqphuvesqQs8eAjTRxX5LknpSznRkbag/9i9PVef3dHXwg
SYUKPG1LMF14VSTwSwAQwnL+hlfvM+vd3lylcvdxUqqgbyTQe2H7v1edJj4zajH/BjEr3IBxqLu8sIfQSdLt56BEiKDvyM+7AKdygM622wRWHXafeGTxX+R7QoC86nZyT6OgX5Wfkd6PTXm0Q5nMSbYQmUI12UGP
1BTg8Vrq6JNcRKmlBGpABlvyocr5mMjyDpDJUTYCZ7gZ7gQe76rQ60h1RS3skaHwhyd87DcsI6F8IojsDz88GxXpzPfKrDG7a2isoM5xWDsXhjuF599M/7x1FJZ7Uy/ike4YzCGsLlW/umuL1WXm1rhH7i5W4Qiv
xBlpSzeWkXvq6P5jBMT1l0DMLyZ8Vg9sKZc5tgMWS1vohfNFXlAQEYSAbzpePsbmxamIDto1pNuW5z2b5VgXWXyJlGSErmu2icUmKPeL+4a9MbiDOfN5HShqUuPncz6If5YF5y9Pl4dXhHdCcSuAZdvg4A1qtiXz
IwfbZ5uSGjD0YCC4hs9mxmH8eGVpCU1yeZjKlYsJLoUWNuZ4UiFPEm8vwR0nYk5gEW93DO0VnglaxSWe9ByX4tWt26d9q78mc75lhQCQioTlDubPaMVTGgc8ricAex6ke0Pvdl9ufnHW2ET1RVTs2ONCxsjYtDUp
Ume1k8jzOknya/n3MYRIs7AqVzjBEFx2VQPqCxIl2oALruTEJ4vOJEF5WgrjquWPAVTkso7But0KTA/bLg+F+IZNNWP6Jffcjm3PTSXyZ0jeEUtvzWaVLuMhT4RmdQ8lVHHoJqs7DU4I/ZB20KDK9b8tZN62qHTx
82HNEQK6s2zOVHFpkBJLcBGo9lE4yQQcbJzW0cUhZqRsS4yQ7E39kvqGbJkfsXpHvg4FvDG0GNmDtljgamErqb3uHAdRxVJB0ItLRO0gipd7axUtjyC8UbEw2ql4uHAZw+IP5jafiaX+zqtcRH4KjFxc/pOVo/Mv
vBW59r/CFXH086tw5TFnjXsjMEds6XimQJAd69HA0agcZ+thDkY46VgwzB7OsJZOVfunZBkL0GqnROSOiQwZrAkRI1kygpBahVJnfFXeL0EIAxQXexOXctPmOgSDTI6lZf3+LHSIYpotn5JP9wG3y3nwNzRrknMk
svBaW/SJ9NawjC/1+nWjTopj72qqObOYWSBiy1u6WtdTJGUsIWkLWPBfXEDgFnnQ7/xJ01ir9DHl6RfNeyTRmzeh+McXaZQq1kCSdBy3tb6qdjy4+/INgaR7xilJx2cq1VM0sLCirTOF6ItVg+Zwlsv/U5yyuVO6
s3PuBenyWtyERPQgX6UTgVP3BjmqCofE594FlDizwKzFKd0zgybGVWgWRmtMxiUEoeBUV/S/ECaiRHL5Qw5yBVMyHj+CO70+jWQ3HozR8R4ZqyaReBFVxtxjbNt/lwsHMFSCEpsH/8xuExGtxgF30RhyB/0dvPst
xkdvCgsbXXQjthMWnN0Pbgv9WpHXpzCZIiRbo3ZwJ1PxCC2xdMhPMHbPJwVnQk+FOfeH9MEdVnWO5R8Q3GGHO0/UyJHhOZMU/padPOShsZpnonDRbrXyA/xULJY6ttTNo65t3XSBZHvYPgmiWwH96LFzcSG8oh9N
NBZAd8ILdeM204csKC1loM1HKwVdsLghCEVRDPWf/4LvseK83wI0kPBH5BMqnbxCSWqnE1DTbBBuaF9neldqroD+XzIFYcnaptkE911cmW9zSljOZ3m8+eSvi4bGeGlZZomK1Js5hKNKk3Xmli7ex8xLm6RZhIQU
OsuB4qSgwrB+Nob0d61+E4tdrrOaSW9cdP3ChT62amD3shx8NZ1Uk6RRHFRUbvw7bWldqKFyda5sSBviF1A8Z0yEV7o6YWITYurMqCAh1gG8Cf3C94chh8IF2xVlRh7qbKPV5XJrHNRsio0KtPBZF+Z6q6K5iCFK
mAyi4dTbH1rWLzFmKRYexZ/x+dQgn8rNAgltkNm1CXmAugvIIFo3d1AKzB5k2l1UlMLOgtdpT8goA20zIOGy5yGEEc8lG1h9iQL+TqdJKc3F22pE1JlH5MvL3hwqKQLT1ZnqBElBChdkPSfZy20BFO4drMnp74c6
R5/GalllOSlqqFeHkbrel8BxYFWsxTAZjTszSkZhGDXne5MmKnMJ+qqr5ByFeLdhbL+s0m09oQwFLaSOPnnNXrfwSG/K6z/eZppk+Qtxe3nhcd8eh4aBTccJoknhcUXjYQ18zy3fuOdaRGYXiKYcw/XI+Kh8teWt
XLyzYpCkrGl/mW920YRNVDnZ5FCYY45TdHKk/SfjMVH3ZFvzwID5xCwvD4RJuCoo6dIulidSQG4V1vUoxUtOJD36pBy8PX2Ge54lQ3ZUoVOKlZSN9/K3/8i8oQGiDY1ATEmS+OCNcJYYnuT360WYvUxDcvc8aYKN
u/EuKNvf6ReUs+CtpZOUnCWh6GM9WaFz4bfbqSDiUdDjFu/QpQC1oxDQNwGsU1Zl5XyG6KBSvwFJNTMUQdvMisZjnDViuDL4brwnntcAxk+i5FHCwluVd1Q8ke5FE6zCDlcjEWP7OG+WuLTbNTohj9Y7pZNDoG+X
ySY021F6PriSxO79YgNmoCfmWPz12+bdIOZFm18AIFz2UdUTh54QsKjApiwaMRZDPxKe5gtPPUo17KvT1F8xQjmYgW09B1HlXPwxoMbsNhzbalFi/nDMBLBhZ/PD51f45BhpnK2Y4dah61WHyLHKRHxry71+sKCL
CLzfnmJb5Tn/IJhXIT+ScZZh890l4l74u/WaEC8SNDcXRHJKNwQ0wUR6lvUjbVCBH7MEyLC4MyPrQ8Hnc5AmKtzQQ6oitEuXdkMCRn+JNjLkP+iGM4EepRJ/GkHfg2J+05uR2dLYqDwNW9QiAh9wECW88aQjrni7
aMado1seR/d5FYoYY51JOIhP153aIlWNDKEAbjsJAY+ucMu+Mzy3uLz5MC1B49nZo5NoZSJmyKUJtwM7sMdqf2omvTW1e37k4R3oTBWSxyX5WQr07unNe59eHvlvqkP7ZloOZ2emuZ2jWJh6COHm7VD0qY67twHi
Lb0VN4tlkKp677VtXiGvnETFsaop/Jqedcz1yRUx2IKv2x4oh55jlhQ6keGauiVdNn6l/vopznYuHSNoWTiysugYSmLsIfAmioEV991FQTWdeRtyBDODEJxtRDx/lsKN/VoJL+XmjxJpXNi4xKrLIz5JVZR0GQIg
SlXPvDGQCB3Mv/86E29nO3YnZHgU0xzFiS8MEFwKdb5IcMiaPFdkH8ry6C/Ir/New2w7No8w9dyd/AKhSeX+c1mWO7osKrpKQaP7vZ2yq/ELHdiqqDQpt9vdTzI6XA11d2pa16IMKufE7cRQrXZmz7JGAlPYdbjf
T0df6lWlZyenEpt14riBAhKD6HnwLGizKKcqWsDeEqprPxGMnP5MQ0i5nsfLqPhF3Qm9CNcmGmuUWCwWmBKLj4hJzFQCG5tp2kvRXDSgrLNk+/qMSgnQOPpHe8qGga8un+lO8sU9EbD2t7mJypgFmw+YiItXHXaR
ZoRw6lBigRaWKuzd5PacEU7Ja5w1P4rLZK5F5BPj7u+BJIbd8/s3X26xTM7CjNZ1nbM6Kdn+YDVrKJfd6j4PQZTRLMDHb/CskH8rR4CvE/+ae8xtxWbwewR5656qJc/ARufYSwdjNzbJkQucUn/35Ila01xK+l2w
TvTeDOjq2KgvzmC5vAYqffmrWtCwhYEY8jdVg+HAVefPrkGD0dENssEu2iO8fdTubBSHUf6J6u06gaQR5HeKkqRokwn1nG7f6JO97JCPvC1f9gSWNMbzWXTlu8y3HE7ISmpUjkaQCnM4bIPGOghlwBQbvDBZv1ju
VCUWOhBYqZhQcx+LvdJO0VvuOdczcZGkJhcJ58P/18NxOG7l1H69gQhQBAF6X5erNExvo7WDkfzxP44qni8AaeaGPGGv+fdf7ogLqncEzuPfI/yWMijYALYhM9sHnrHEmRGO8Kff1kat61z2SJrGPHtITSjpqWW8
AkZT4anVZVbttxMjSiiZNBzIYK7ez2PdCMp8yPXoPmRmD/lTxas1aHkLPyi+JMPGRPTVIZ6U1oQUVFzC65hKNrLMvAIY9xMXT5eKwUycujmi1FvEbxWIqDyhtoehMvYnm+Y8lJ2XpafknafOZrNKE3yspQ24hl43
V/8gActVgP++RYemmOMtnoIqrcvP69QqoQjIpEpkwdnyIUd5cCT79XNd7NAOVog65rNLczcef/7tIP2ic3vGVDehtVx7T8PIIiCM/fxzEwStH0edee5F6btawwOj3SK52hJFgSiMlFVDPsb+8/tOPfkDpT5IqdId
fqiattr2eCLhjc98+5jP6dS4qkvUHs3wAHLL9lQiEGALE2SG1fw7H+VdY797LVn7PuUiNh1sWAtdmyXLH/IkHMmgnSUXkP0kKIp/38uV9Etf1REuJGPDephx/8tvppk4hyE4la/8rA6baSRv6ok/1V6adqgB7uUE
f3xa3jDI/X7r+KY+fVlRW4ioKCbmPjj3TLWOXpPi5e5zILTprUaQckx1otlWdV/YjaFyM6zUF393ltRExfk7w92nubDkPYIDwGYb9uQ14+4vCo2FpsoMbMlapAv7yZLh8smv+G7a21HAexS+tVlf2c6Umt7XT8ZZ
dpVmbzW6fA0xbAeC9NOMibEUtGIqL30NYLvIpdFNzIizFStE1/KCsp5NolrJodYfKfJOmQddBVYUppElyR475hUuBOGGC/BZAuQmintcos1GlGUWfUObMZDCqSli9/AA686SjscntXOClmHmnC/JC7431q0O86Bs
jdynKx/dV/2eCBvfe8qVFyLx5FvErPCez94mS48MSsOXraPcn3ePSlB+588FKpD6EhTttZOrX4K7Xnal+TnCHJQVAuEns9YIs3rRXcuXkD9f6VKLsJVKha1TSxgv1WE/XjQIeMvx9/P5mMasP2/8LlLgr3L6J/Fi
PYTsGmlpG0yWcmblOl631bDU947q4qdbYhUNvVFI2Ol/sz7HInetRajAhpfYWrD3+DKUvyF4ZJQYVTbFyqoQORMWJjRajFD7mkhode3a5pMjKG+sPyx4PRSFJJVlN0SsI7vlZwuCYyyXoZdiJK6falmWP7HyDP3R
XgKtKCsG2agHMxJ9Pb2GWwVbEKaYAuNhymyMHalk0E7lkcbLVqqELO+dCpCJrnhwoMCgk7qq0+hCzwiOroVXaM/ii/ASEkPZupl8Mih/aNMweBh6IxMAZLAJJ9PLEyFWnDds/2Mhpn1kE0nKR0iqBOIFgaFrIMhN
VZbZcuwk7I8FEy8UuwDViEzoJ0DJpJIsyJIgZOyhstU2Cy5OTNsWxxHj0j2hI8eVdXGdZTcNr54NibLQx9BV1bCKqT6qnxmUfGdbjOHCcXa56WlhqW891of51+Hag2gXPGKCSmV81Koa6osig0HUvtCIsFphuRxt
1KLuOQ4o+ubY/LhMkPi3K7ti1k6oZlUuAVAfK2fyimVYcxBmPAtKov792b6WhZyo02zokSl0UVzBOrPU1E3vZClTN3fTINYeEf9iigpAGAxakjdLwsUu6W7qsNUh0XU1dJNTFPafCHM8X3p8Zp/TZ+/NmbxnEXtl
9DaIwe//zeOjS4H9eYqhtbPrbSMU1q1K3W+ingrkd7XW2Pomq+lbnSTkLKa0ghNv24+rqkrIQO90TwN9/F9QR9edlLsq4owe8PJMKmnMIXVCUOtREyXYQwmFcFTZbgqK/hLtb46APCrLCwT00z0qOZRlqUO8bECh
CUgO6MI1QGJMd0/j/cWDKyX0nmeaHa3AFEUewoRMVIMpdbog1IFocAnRFc95udCEQwNeWQrfeaBTuIWqbPPPhmiNvI+yOowUoMqjEu1An8dSzR7/q9SjbE9F9hJFR9l+qb9LQiGBd0kgENPCtL98xTk06LARwGVg
TWX0yjr7v2whe1oPYXuYsXmz3Qbxt5YjHSNDAio1l4+H2iD6UIg0prf7fPKPXBXSJFwgpY4eFPuVSeYQy+N8NKjbK5xZsQUIHMxESoXar4eThyg9KUrhqOI2SxQoDJXd2umMUl2gEN6iWIk/TM9HM3akP27H3WsI
bLt5H8D1x9bp78dU+2Z5SuJ+lp5FJDjoREQ473dbyu6//tir645m2Z0R3kXdybN2C9TKBp/M+6ymPojEDtbZ5uI4TYAvY47vQT1Ar00tGOvAgN5t/rrxUTG2/Bmff/U5Senimgcofb//tUSceKyELMJ97HSD6GyW
wr0s7bF7q2OoX4IY76sPXLwBU7VfD7P88rJjk9R06xoukYSGrcAuDbASTQ9bjbp2Yx52gUf9xsyW5hnEnmGgbGC2L6MzZueMTUxFJXPBCQDXXRxZ3o3wIGYMDQX97iPbk73wUOe0MVg7jeyzoVaFYNQr0YSPlwG6
3xL1APWrQFOQugO0NvgwkU2AwckAQF7sHm/nht0VdE9qjd7+vAxSisfzIMmgDaTJcNhKOHSLR1HIxwJyKkzfdcsi4PnyFkgVzAD2h8H2lg87TxTTTI4OSN4Jj3aahvDUXtg3IOdSJ+Zh0eRpkdXFj+D03GW0XsuT
y+1a2D+tE2bXfZaughvliAPxeRe8JMPXEFNupuc/+/hK6gyRZIcZJmoxndyKtiBCwR0SlA3ML4KXa6EidZs1eM7gOkEEMgNkruqIMqRL5iI+EF5qMDtqFhmvItwX7877WggiHZd1dXwEMHR+gl9M/iiVjYe0BCKf
4TaVzkqxe4Jas9wWnS+BCX3r074dH++FnnKQiS/0uwmj1vEyEZoQppoZaa0qFgIdjv0U/ZHCFdswoHOzHkQMYjy+h9UkWlecrknk7yw7T7AVyQwP2beWdgVxlBNm1HyVk51MIe6SQbSXSoTy9z2r48ptsHeeGX/2
iU2isgatwdx9JKvnCeWsJHWokL3kZAd9NmSQYHU+WSd9tNZVvDi3AWh1WfZ9Pk5qM/BVdJeRaTW0KIX2IKGZ2opA7e111c5YqKwT/mh2cfzVqDytwn0YFE5pmT+Cjc36fqlDnDiBMe07tDRzjizG9LEkWCnMg67b
PP30u0vAYlkFWejODiskE11h8RLDgzNkwDmsW5BbBn7/ntYpEpCnQ8aGcL1f8Pe8TwiNkoTyI8kAnBaeaPQBMet17ivp0lVa/NSR7TNw1YH2FAE4+Rf0LvPqytEFFimoNb0iUF58CSDukPjn2LTXhxZUjpLpli7B
9Fib3oVfEIRRuMeXjCUK9empQBltJO4dne9qZRAbHOf/+QsW5e1lYH3m+hTsiX1frFvISIFCOJ39CFA3hJVAPRv+OBiEwk7mWSZL0lr3bR9Tfzt59f8YjMmO009DIM49I5ai22ocvD+VxNfXDlErA2mJM5MJkYwq
LS84E/t6KUc3g44LSbtFsgl/nLR5XeqcY5izJ0z02FxhG7fkfElwWc5yI8HsHH38Lw0xmRcJ4DRqKqOHEm6kcBUl5On3UBfRSYSIu8t4OUupShxJzVX7/18HCNdFVUadb1IeQ8tA9sw3CE8mqbyg5BD9zzzRlm7N
zg/ZgDCVMPYNkpqISvsHoIwqWKPLqFeQp1dVZFAak+l+RIyUuB0hfaME7C6YoRexCDenGixLNt4LSl6mv5p3KaSc9tFWRfYg9ngXiQCbEu5wgbeFHOtlnPWwecpNqo2tuBrhPtgCuF8KZfSR9TnF9Tu5/xmvzdqM
s7ef/woWd7EIzSmkdSOxP80A5mhxZCZlxQk5L5KHlNwWU5zcGp/p41VxN/um0EzvCjMUlSVG0PRr5xbFZImPU7ztnY7tkY2zoFQ+E25O4/k9i0KnhIcYxt/2+F+zTeeNLsPb1QEZd4Nq3WSptZssgIqTZ6i2u4vi
Xb23T6wfctDz3ZQLMm9LcUZd8UehOUulNr2LdBugANSj3WuKzyvr303fpdP+cUK1bqNYF0pMdevrmmbAJuDzevv2Ij3r1s1D+qzm7PRuecwQKMOI48nj77YG5XU77G/z/mYJBKx8Ceftz/pCLz08pEp24fooSitz
XIvT2j6j1SeLTNi95YFfkXlNwkUgA5G+nfFy8OyVryPSDEmkoguvjdGm7WS0LVS/UPFYJ8QXwqD0wrPz5U7m+NiPUfrJjyN9YBek6sxwg2++Vkuk5N7cffsj1x0zeJnFdjiRHnlobnHsmJjQsqb7pN+80ENSnDf0
huLMmCfOC7XSAHAlmKdv4y9LPvLMy3OpYvT0ibWZQGicMJ/M4KtELrPUeJ0pmUKAZ42KgwaBJOGZNvvcFhNKxHwI4suqyCNT+nXiWW57vtkt+5+a7XFCuFy8bEL73Hu2peu1tb+B6eq5csFo4E5TFIMPkaSW0SY6
98c3COyFyLoTMDNqhepQYDep5ZdUZpuLdBKEjZylyLLWsouNDaIc7tajIdK/RqclUKGdypwwgOoSvBs15RN3lElsl0rPV8PUdmUyKkrFU1riOAMqiNsNjGLSomcyq27fcsYeM8u6leETWwwGRO9bDUulTlnpHYim
fqdwtK2Ycn/D6q+aNo8RZbmwYdUuxJ3mtdcvU7mjxqDIKyPgDWn/glFRZQKx5Po1a5GEHMqphLPsQ7qvx2vPwlGRyljucVi+64lf8Ka9Gtp2NKl5qZJi0I3nSFdiwVJTXBYpU/YoounXHF5U8BorJ0xtUVICpsg6
LKb84XpsP3q2lbhoVrsu7QiJH/Q3K9LuRNj6HxTqFgekeWiX7SVyR85hrJoU9grQOM0DWONtjrsTvvm34YymCgiPMDEoD48KcpKcIl6aUDdOxVQ/bQO8WkyMZvrQ3ACdGY7fPgR6Pxf7x1CsWypSLWuWMmG7ZqIw
Tj0a1dVui36GtcQjDcUdgHLRcOH0cvXweToXUSdRKhMEHO8AmNsBo+NZ+HvB7JgtlI9Q7PcH80faAVf/RUGng0j0TBxIOoLzv0NlD8MclT7Xk0bTBk2OIwQU2lpFo+ej+h6vukmyNrKWCTKiZBVB4V3NGUtvVKwP
+nZOjAveoqjFiWXSYDpBZ2OzHnVZtVss76/dbYmwHqYMbC8ANGDPc5dmLOKLTk/4n+rpBDP7p2TEJ46HCwZxFm88imtgj4Rl/CCYXpL3NimbOaEI0i+gF5qzTrjTvkQxm4pSq6+qKcZvJ+dfI0I6McSBdSKSiDMD
0zc0TETgzZYEpPQ5iiLJKs58Z5A9J1+AlCxwGUGUqmz7qPsaNhBBOW2cTXxfjbdkByw9B9DcO/l1sHya8qOkokkGdSYAaGKSJ04wNcS7jLeECrmj82nrdNncfvrKoTjjTXtenSvNULJV68RlIAHOgbzczJclY6Ky
mdC4ixIHyy4t3Zr0VcHZqwE2phpjA51+zi7uwtbffqQW1lhKAyDJxf+YwwRTrLaYis0l8oNV4aaee83OoCG5DJYQhN3R+yfOVh/+LZzSFrWb/Qv47TD9y6NPefVCQjSjkgLaZkGG2McFUqC6WKvJfa13LGH6QDQB
2fT3SAciU8oagoSsm0P4w3U+t+gj/aS0pei6dVib0L+bMl258tMHQbmGuOAsR0dBj5Ie0pTe6YsPjYJu5KONsvJkSPi4MSM5kihCxGw6DJwl00ojtSnCon+MUm5Hd+b5JKCpuMelFENx6NkjsXJumretk/eSNDmS
iWXFB0s66Ut1/mGiplMh1qDEgVEy3O4qxFJcQEjxs8hLiKrAgKk0Ew4NOw324Z8nhhnjRZ36eUXNKgNuSMNbmwJ+Ox1F4c83PyT7wozYwiLH0mvB0GA3gS3r2qMvyMKFOVuOy7UH1TfPHs3NFYAXDh5eptTt2i0x
Y5qTcYbW9GKPT5cmQ40xYdzG7qaFzxbTFKhtye67UPb7slTpCqqSbZbGQubPU6DDwzPgp30K+KNbhstWqDmJ41HjNT+x6Re/tK6JGIu3EwuSOrFjpV22lomGSRMPoKdUArQqPMot+A9Lrcm37CT3rhs01ndrZawZ
OzhlPIf+UReOGSxTwvQdex+16XkMLOOK7TZNwX1F0tLU6XwKXK23zGZCWVGGbnqbfL0FwlC69gCCLj/kStAHq3xUzc8yp6yUyLLtOTG3EpE4BFlJ1nlP2jLkYDxOqNHXvWf7cLZlfE9g/D1qsK+OMZBWG1fCDM/T
s/mXGortJcg9JLCHzcr47uLcQvBmmeCIXqo+fl6EsOZM7ARa62PdpG0twOFSlfcUo7z7zOUqZe69TUOMPvUYPBLMwxShPKpvaFOztIAAFGYYrt/R9MRyenkE9PydUX39f9v0N0c+oHdWj0eIRWENYhX0xjHKl1RK
464jZmGldBrv8JuB7vOJB2On1f0GvugqSIkXa/xfINPnY6tgiIZbjYgyZ1Ujnme2UCU4ocYHXMm4HokNBYEBHGxT+4VZeUFZkKCXY2Es7c/Zp6SiLQiAFMPTarIwEm4VmHFGxP9GY2soHGFMFJ/fHku2pEMLJ5Rl
if3Ib7zUcZjHkxQSUDGdtc+A+kXxoR+Y9Wp+7fShmQAohDKfKXfjB7Vjfl6b4qrapwlLk+HYxU2L8CvuzhajlN1PSUu0m7Jim7qMfACQYybXuE9DSBktodEQ6ikWW6jTIiFbT2EQaS9SiQXUX5+pUFDfQ80aYV/W
RPM//6quqbeRMoDYpAHcrd7caDrCPE+fVxcSGOQXEG8lW21712C4v46aMVbh2kOAxFaWYnBJ9QXtOjAGXOGzqbYXSgIrlj1FutfJIzT1ALG4yL3BQ2XntUvnRGrYXEjzqNU+WOcfWL1WWoPDAHzKD2zw0ZUSgZX2
SsP9luZej6M6E+4QjzTKLKLM2h4o6drXWG5KYwCLLtFuVOVwnZ8s9t6LjT/5dSQTnrybhM2fNlQbf7rQx/oR4KPcHriFjJ28q6jj6EjgSJ5P2cROjkXRt3WpLPQ/kQXCgsOXNXQWxM/FQTJQgRO9Csyr0uMGyVqk
EClMCYu3UmTGaTmPzbn0vvSVhspMsCIl+xi95UHWg10fL3xYq5csVAY6AzNtB6ywNcCc1jAnQGBthnN5YVmXWqsvdqRttw3gWB5rSQXKAzyLAzM369w1z6WdzhgjEpfTUOvEZoMHWERWsc0JVJOmxMxXskZmBYEA
T5Q3/dYMWnS/n8NQepMIMRWhG6YbWIWQ+G25wsOo4AqusH10+a4kxmFrsFEwlqTihHHAgyIdcRPjbaihVek0BCfeOS7BiPUhmnEVaEJOy3uJ5hphry4ibiH5Lmpfgzx+uoS2NfnFTui3BX65SJyGvNNtgntagO5c
ifEq4rnqbMJDmE1/xkKROwzowuB1L7Egq2ZrLz4pMEzGJPbYngMH4lRbo/KQc1bJ1gRumAs2mZGZVlJy6xhC/sMRGY72732i1Shy1BnK+wEdxxyEJ9DwVbvEpUkqapcgLldSaZMA8SVtX+B6CRwjv3mMHo5JBij1
8Y97iRsWyF4U+SCTSJhiCvPUpvGBSLI9hnsG9xfKoxGyMrK7AVYnDK63G0CCPeHD7CCbqr2FTKzDuE5HQxQF64OrYrEIWPmVj2IrXOmvvny+W8Ke0IdGmObdMdJsQYsK2cKSjOM8hWoKw2Wam4gqQx49C/VHz0gp
LJ+2Yn8CQTFM/fZ4MLhiBfFdeW7GorM2zW3qb+z3WtpkXV0J2lfoxVqFn4BpU9GCkZ0sEWJqIt1cjKhfWmdVh83fqVnJO3URb5ib5AtSlZtqIr/kr22nRmKSMDmxTCs2CMVSm0X0PK/GKyMjvZ/Y5vQz8fYANuan
qDYmvCzyFYo6Tzl0AqdSRYnTzaR8qGIi3VN96kYEarmbY3MKSR0wLvMYJsul6DynIsszokuVn77xuZJmpQQJVMjomtIUGaehOwvVkaP51fXkfo+QL03TpcbsjjkHzu4prdk+Ow8RhbsruOgCNVIOUTlxIpsCW7dJ
2cTE2bXRXswb/8TxG1U+Y+00zpUsoyWlC0IoqfRe1FKCiIDoJTZcy9EXKUiwiu7McWkInkDcIpSiCzOxn9+YkV3DGzvHBmyy6WckbF8kNXkQsEz6DCeFgiYGaddNCeImOeKvBWIRLZeHLAMStsgPzOXLfZy6ymdG
/W3E1Lb5FovwdKm42ZH+8EDuVLXDQqSHQIrym2MW4N2to9J2DIVRP/6/zLmdUZgIzcwYdB+Wrn0p2U3p2EPZLhI6hGizkECD92XaAE6bpglIUXUumyBjb9nNuCGsHPcDq5EoV7ND3OM0MbgpyHvpsbRM9z4mCC60
qAgFNNp1CvccEuUtJXhgltrBOLuBaxzvQUlpK0k21QyQwzQCJF7VUUw8ElANgedOithWzOO3n+WNfMQJs3Up+P2BNukfdu9UYowvo6Vm6WzaJxw0lC3CBTZOKMYHBsxu/JU/OxrqOneSCEVfOm9tIOnpbObA+baH
q3DA/GfWd8ZsQ1f0YAvYwNQdJ40wvcYLs0k9O+VoQlrfEveiJGBxuwK2CkrB3CpoRMk+C0cyURLvsAQheA2WCmgODmzvkptfOR6+M/VmNLl6kNuUKOKkRhk5CSAJ289eg7LVTKbb8OyZ7fEjzcnqErwbDrwtjs9v
+5JAIGw/CyhhuvnkOcJPC71jIYBonhZUKwWB9DpJsllxLvja9GgT54CwCkQvdfQl92sul3o1CbTeABxsOW9fTAkZBmIWMG2VCI0eRkHaZGXaC/S2+gezyyCllX1imvAm9eTXTPI9Uh8GMk0bOEe+W+Ye6gFAcJfx
vih/MgFLzwEkaU+Z3QN+A2rlPDGwG0xOQ/1hoQlHKiKljjU1JMNoJ3H2e1pVl7ZhG2D9Pa0UmPRK9UonbtpMytmhRxeXfohqGjhauga4iiiqGpgxLJ54vOoj8+Byzq9FjljxQZYQeWFHpw/GxWuTTG9/F9u7Xwid
XJpZaJxrJPOoy8FSb63a6eyI1CNDn8OKfnRClfwMlSiKf0Z+xemD2iybDGAbzIKo4/ncsdhnUhL5TXg2gWX1XoxBAEsxxhZCfYaGwdUnPx/+9JQyeDKNsb8q/FAwytkg36LfOtyk73KIYTZMN+IF+L2ADTaw2jPp
4nazlTSDkZUDldT8MXIsegroMFINShBujbRn9sXxp1UbYdQdFiLG9L7sMnwkuqmTiGJMThevk7cqvDutW8ac8mZPZmi31Ds5vNr8idsLTXiOODlNxAxIh4U+shkhp3pXPQgcNSbA2SWh7kjfr9KMqDpR8kVQ5EJ7
0hLqnBtqAULZ9Gt0U2ctk2FvXSYgL0onj97SfHdjrjVvQOBIjo8/5b618XEzvDzOIzIp0UiZHEhAipripEaYuBAkBfWLuUzhvZFVGqi116pUYjElaOWAwfAkBRMFrTBFCqTPQlhCQdJgg39W0UQkMmFjcItSibH/
WqoQmMfcEgv5FLUrVzcZuLIWIAdhNnjx6CXOQi2RQMENoV3cXXctzNi6IEBZQe/lKXDVqqyv2xTnrSUd0O0pBf4KcuyhRMEevNZ9YeKwEmKAQu6c/eDsG+BHlRXL+U53+XRXUiq75BqFaZ28Kr3K5t60Ut2mMZBV
opOfTDimK11gzhtf3G9n/pNYlvPapBxM7xck28c/qe+PX2vaVx0ktJSqvO30XRQREriHaY+LIbi2ZXeiiBv3la8z11ZxrT8lzcaLh/rRr2aYiMCZsU1CZwfgpVrxeA2FfpJrz1cj1TVp5cO0lJlS8QolRUkMj033
AAMx8Ain+jUAGnNiGpvSzFCwJigce3jzR9IF+DVyfwzXCNHJesXjAjzqArOUQUd4wUX6HwFx+SrmnS1YVJxcgXLiFAGdrbpELwkXfaJwdMp56PEUS93wCpXJB0llPeXsLn2A4/3kMaxCL0JTZoZm+7/b0JuiyPz/
01Ay1Cr92Vp32cCGjF/9ktCRbO9Rup9TxLEcHUWEMOlR2k7hKjGAGCGZMUiwPqzVn/qq7yLYoxWYz333dwdlCM68VNSesEDM1WndXtvymK5myDfJH9B83QkVV5X89jbT73R3M0SX8t/xK/Q7P3TJBbm24rmVjGoA
iPZ7rTFjbf+Qq33rw2iKTLdLQIS+IUYcWBlzKwi3HwFMr8IcCHcSDZU4x/6Dq2PSqF7cbphrBjIZT37hmDaN2bT+nqy31BRo/tPo678/o8ma18XMPfdaFsEmUJTXueCHuwweT+eDKWwp02XygSduDGtL9eP4r4Wt
vRTFe5BWM1V/F0eoG30kNIJVthd500Rw1DWSrRJQS3CjV7qqzToUqk0sqct8TaVrGvto1V1xfsUfwVpLUJnhgsBvHazppUAvSLhWc7sgPbzjChzLNF0bbB5fHnvlKqkogNepL07/Exj+xq1F/haGvy0vXv9SuJ6B
HvI5CAQllAXf1Wzi+PdpbAHXhSk/FKYpukn1JMChsDFBIb/xbNvEqYRx1fllox3ia9t/Ug+WZ8TJtpMPFc9YJCWthKm1+cYH+x6V9sRqUyItHEeEvp5y9/jfhmlWYvesQhubnh+LpLKIGDC+vhZoSD25+GDB41u/
vqdTl8Lmd9MWSvtyDG/22MeElGV9slzL+vkmH9hyjYvbcFqGYAsoOl2HRTBaiiRVSOE0DEyJOMLjRdgcRrKq5D4XfGx5jIASF+R9sNoMrkUbaIGGXiTu4FglLrnvzZhdP876nRxrg2j3U76thd8bLm6xiEiO1z5f
mi6W7tjLb50o+S8syAH8g8/GeA36Ia3irXMdAA13gaEyXu/PF1P+yd/9bZ9Wb262vtmv1Yvm86fdfNpJ8+vq+rOb89URFk0Y+CaRPA9foxfrRIIh950JHnyQjhRnqtI80ssTAvTosSzfjJyM9GZJ5CC8ed9R7gvW
kyuAJyixUM7HRgxxOvGrxX48tPeA2dEs2Oh4m9q9UyTk89BvxKkmFsc09fSAPBZ9xdYdol4VNSsBTxuOAhnpzGl3J3D2nQAmA3wHO9WyW/EFz+RqW4BLKugVb5oKXwPGmpIBupJhRmg4Bc34jag+QOht6C2tqG1H
X3azitAdag4AESWqd0aIENnJdh7KLD56fvf/nae36NNojEn7FGrjfvMS1VxRROmvq+p9vxLFY8ALM20aVUAdchHQJ28k7yBh8cWihTCGRV87OkGPtbGYirCZHezAe2OAuG4eIU94SYFUTAAYlSvrpYzoYf7ukmo4
BEaS1eHWbssFhUNKhzOAI0Q5VkSBZemYxgC3QIUQFBakh7OzfYoiJMZlNdLeoDG2tTIRXw5ovq1ZWKJiw92agGcYXrtjs7t9SlZWewKv5o6pNZ3PMicQRfySZ1mdGLqJMwIpEFTul+XLtje2nzYBAdokySsXe18C
he4D5qEabnIKbrJPVEMSEPVZPatnQljtnC7duxi3jh2oAshP+AmiEyWBb4kRc/mxnaADosB/5UToLy/u+pWqC+Bi1pl08n6myFIdYd/fbb6sGCOhtfzROHKYaVPCdWfoSTFRR6ETkKcg9Q8oI4L8e1fKJVp4gYZr
khmqH3xpIyJA2zMwJn9d+drQtpQuJOK+FhoYEEpS0U2bCUQLZzrcXhCTwfLMz8J4iKMgkss9vSZ5pRRC6o9WOchH6LcSrLk0OMQ+W7J0kRNej1e3C+R9YDUfYBWEPGnhks7aKpKFqmLs897W3ALINgbjUA1OblU7
HcYFVRs/Y59AAIXIaMYj620j2rsyTbuM1IDmzYoaAFwk5N9x0lDwXFGH4JMa87LzfsPKHresTOdCQwzYM2xSKYaFWxA/INIlQfbKMFrz+IVcWEzaOejNAux01QlgAOmsJMjWm7QR9u1lgsvUCOZ0XBV3zrLb0abV
iBIuhOI9O1vGeVq4oZpsGs6+hLmSLU+gyrtYpyBpVm+71OeRCQPlkukH3S1v8HJO7+8//SCn6rGmSXBfK62jYJMUnPf7WQzJj53hkOON52IqZ5YCSOGfsS0AlhEz5LEDZU3hnWs6I6/hKgeCySnxEYQ+WyfsYnLZ
ktDoY69IDFPcFkm4PbU30eCiKSEhpSj4jWi9mXkcZyAeufDKABSFfCZfiaJ/CJAE9+rerUSDyBLEND3jNPW0O9dgo/UkBrobdTiBvCh446EnPhPdoJQ1RFtAGXl9Nsn2F0B8/pBNa8/fwBtsy8hkqaX2mn2ZmPVg
V2Fmk7nqVXaCknxzfm5bdmkQLMHYFHVPG3kvmEreHUuTdMZkNGbKtHHk1BhJuDwiXg0SoCf0jEiZ0pZ526MWlKmTDzu86oA9UBDFs1bQSb6qjd5VJ5ENYoRzLBEQNI+J0DXp3sz9fA5iAoScpEMIIUamjJxgeAhD
YCYzvvotYXA412WRDFgYgr5QlUJwDq0bOZegC5xZn8sGvXYZK0bv8X1Q9+bYGOva1nVmvNfyJGxeFPA7FJHAZNvqps+nLEo4V1TmT9qngoY5uxKyr4MNM1vmVl64RorPwrjLWDy85jLIMk+VnIiko1U2PgwOHD2D
GpDTL+jjUhbpCWFZpAns2T7EO8URufVmvNPPD5ttUfpb2KFgCSiR1hk/gI5tQvxw9txbwt9pFHYJ9HYt3CzlnChJahSzhwNJJ1pekwKDq6kA3AYFvgM4ESAQUqsEkX6NKp3JdEhvOMFDdZzO1SLdAdktYPgL+wAP
TSHMoYRYI7qG9rfyCkQuLLEOGr1xRaoF4FhvWff4AdAyOHDsDzgDGOZB+99o2WPrig3tumfYJGIGtzXZMQsQrixIQ7QVWCBvGx8I7jIJfNYWYUfB0fOfaH2RKYvj/fjjfRd0eEHP6GVcMkQ/JlZ7vmh7mDB6UWHr
bL256mu9tN0W87cPV8tviT8Gs+I6HzToer67gdjBbs3fhgEGuqt/cQ6hOhhc4MbLQlNRTkDRHH6tTzbk/W+I1UN58gO4mtlh7Adgv91dtlzhJAuFe4VU5JHd4wwyT8XDGimC5VQZRPm+EY+aUMaszE/D2iUkdWGU
FUJW3JE6a8US1HJMHGwA3z3NbermBhjyrhzMjaSpylfmtcDpRrq7kdsx/hahSJi4CqiEHR/k+UrdHzByXbkit+2MUfhlizz6IDtm4OAHFzFm2doE2HUFRnsEmvHXTEdnaXbCaIrlwHNByCikBcRqEs5Iy/IQO7GA
e+JFxcp42v9LtwSRDvO9AdwHlJxYwD9R91B84mmcnPHACnQx4YvnUqfZ2oQ3z2xmmiScxUOBFfgA9lYO/AEzGe9Q95ihcJY1d3lfv9m/pwR+XkAJZ08jHr8+TRg/N6ACg2gVmpsnzYXSDZZPOPx1h7UqF3PLP+0o
UqUoLch77hm/1+p7O1XvxQA6mXl+J9/n1dpGObCs6I7GHI1tbm5gQDQkVRnQSF5j9YH2wQcGUyogd+cEgwjwZgTM5o2hVKa26vavGp1lFFoWth+Aet4yvRpYnYD/rPjaIfd5XkfR3ErNw8OyU4gV2Fo+xh0vXdYI
zNZlaAJ3UfXJ3xmQuA52tb3TvdXDRQCJT+wZPCIoevg4/xPVuy+b6rAyfHmT3vuUeN7WRwWwdnkY7s1Q/mtYo9uKVqY6nHwgrhrNhVxu+1JRzeSVWxxjqOS65Zppf2H/pA41L961MBK5nEvex104KlrSvZJNTtHt
6dLB86S5AHhUPrhZ0ZYpS44mf+xmUu/HhCX1DvriB8kI29qj+E/tMA4uGcxrmVpcrTCuct1ymsF1dtGBmEk+3mBJ7iXLrTiepPg1RgnKrQJuhofWMZmJacjj7KbmJeo/pI7gSwoBeMAgqf0stKfWmBI5ZEFnqeBg
uWQYgWSsQWTsjGFiEqIN5lxpf17gWQPPpTLNxBdFziqBZMvcow2LWrxqhk+nWnaBcZfgOt8tn63n3m8Rg5xc20xEvspfoZv4mZW7BjcVFUJl5DzkotJ1JItpiUwFltTwbqld3eTSYUoFGmdx2aSqrPPbwc41tvIu
hZybeC6YC2VNEmDGJuQ6trstF+cdfpqVEWVPAUKP3REwsa1Z9CHi5y4rQrtyyXyTihTJxshQoAR+KiAjcQgCd5Ik5FwxKdrHjFR3Nd9zY8ghGd5t+k4ngbCKI5b9IrK1LICaeYu0bZFafpG6WxXUruk7Ot+VTI5J
e/2knNJryY1cH+Uz06RpPQWJB372IIk6TSXBkS0YNpsy0U2/vnGwXx6TmHKr97No4T2Q19eF3KSZafETEai0YjymJ87TgiqqtQBTLyswBzg26Fi/qL8x5L6sFXZKjpjKsJLGxOwi+EEr5tIiLku/KHosZl+kEUIS
F5x0YroudiGfxkCnMBBPJm9YYETvtzudob6ec7U5yoRUQS7iyp9/KQY52BT2QsMBD6a2/uJwL3jlWN8Tq7Ib0ePAj3L94fZjcW1j0jTx+ViPV4fZTi/WZoGd/c9lW2fvUEB1fqVdqwSSXhm0dRspIF2cXRiUShf9
sTAkD+Txbv7zO0+zvhX44rGyPHGH6J6uFAZcFT/IekHzG+6/5koYps2jae2zadjBArnIyTJJmJYYTiWZPWOO76MVfyhqPn5A7LmN5gp5glD4IxLbCaXEpr4phjumu8wfS5iMDiUi7nVOTEVNbNOefoRfvJFL6SMO
Q8UqU1xzx0PQMVbcZgFzEtd1COYvGU8nT7uAIFKsznOZHLsymeVBehFfyA/ZzQ0t8xDhHzE0nhvtVWBMghcPRepSooy+AHxZgIIWi6KeR4fN2Bx/rDVOFOOGdQNZR0kNkeUYg+mI+bgrJeaJUlreEHkvc4IuPowc
ZK0lakI9lv78okgN/Cb1i2fE9yPCDUfgkjjz5f4IAANQ2cKaN5BpKg36xy/BE1l7n/VG7jJoM8WAQUm2qIapkyvl5OQJ4xxwfF3j5Phz86lqmpd6Ya6iEFg9B8IVqzrIbuShJ5Wx2TgOKyiRo3WXt507+NM1xdfE
KcXtj1k2UmyZyJSV0kOFn31ECg3+x91RpU97KUSGpSlv5p0As2ajdkT5+VfBWmAwAE3I1yqvc1vDkGRLrzccVeXjd9bAyk6SIS1aTvwshwiDWfNjc4Yid8vGuObD7VahYH3Y6FUTJPP3zMLaJy6h5OddXJzm4poc
/8vbjIS5u7o1/+DoYx3GcZDKoyQ5qhCZ3JbAEHlel+t2F3QgQUkDtm4gjhmYeQxCZzTdeQiJQYDPrM2aONxeMKAMnmCntXvybNuR4AhHUtXxLkuU6y9KckayLNX8SHSIagzDU51OGpkQNMYLFvALc/PyIu+McPR1
02tm1NR0C457GmOhS8AWCNkyR8wmZsC3D79N5HIzSJhD/Cumz75mTSFh+FLeZef5gvgsPCUwlc6f3yXelqfZOGqf9kQ3w3fsPLhvr/FZHJZzyo/Ie4nBhQqSyvUylxYJAy/8n9ebmZMASKTGWe0jthJTa1ONCgda
lDHPtjoL/2nq8FpgWRPYY04RtaxjCZTIjYQYIMdlQzkE71VY9VsM5qctyKemRAbtRC7NPfrpai+bSmwELyFGmmqk3KoWgyxw9xTtY6gBro3xfQZEOieu6/doxY9x3Bm9WgSysBEv5LFd3N5wp0wUMVlFm1hmUHFk
A9tITjcge4VyqyYP6IorYZmdD4fWW9Oc7Ag6RvNSfjKYKr1Kka3FkvGzr1qcWPvQXmYE4TZ1O4RcMdBqacn7Wq5CohaEBLcD6eEEE5US5MOKAPF6/A+H+rzZx/N+yBLkdXPn81wexECgIA40UVFlobMcVsKSIDGr
xIh3hWmJngivrpXK03nMdHvbZ1jYpMhB2TMyd8Z4JqUi98ysrBFLiihRQnLR3fm1BjrxJPEwBgSfVNGB3jhZY9NZZIAG7Sh5NcRCBMbsbbw59YcUsI5NUtAYQ6yisUZKmbrAH6TB/wyqMsSqGqyjkCN4sqIBMwrJ
0lSdBuAo4nSbEmHHYDiIgJy0lTpeNSG+SoYAlfBkrUaYJ6iAf1hP8oBCRJ2I1mpoeVIjD9qoI4aeMORxOIHpaNzexMSRYVabDXOMRJBXDbgdMMBpPTc1cvdV8gs46wbhux7v55XwZx53/UuexPW3KSg9jCZJBuno
6IgN5o8Up0xTqLF/0lF16DCfUf+GJWHI6A8SxLgd3gDy42h6JnykaTEgK/4S3yO8nq+yYHT/ltiRED1O3ctikI5BTZnyJkq4KxroExduVARsd08f9SA5+XE/p++xfmD0ISmX2nFO1Gd4z9Xkc9aU11GCsvmIud2j
qZnHP7IAkX4s5ezzaCJUf2oGZBrvmAr0YIQaM13Qnvy5HVg5PtKi76kBm6B3AkyBIFxJJRogdhfv6NXKGuhu0JzWQjnWRLEZPItxDCNRP2oqt/MFv/6OX/w3ZxhAdgOls0obKqwJvvF5ViakQBLTqIxtFt7aFy2r
lt9e/Np135m7AxWAqs+sfvOuOT0Jxl87Jz46k+yPggdQEki3hmcigQSbOi9zmOlhAAvMD+uT8zCy7mPB/0zs8ROYl+gETeDA90DnDAu+1ga0/7Wic/YbzYoLsN5rv+1K1rfepTRP1NiWtwGUGj58NmzjMoieTPVc
l1sg8MMuNm+4JPNokZET2Bm8DMuqoDlfIeRc2TT+x9Pyb5LEEzPaGhwUnVZMSLlV864Ze2/KqxjsD3mb9JoTmGbFH7QrVGxo0C8aSEFoZHbnBA3IMbmHp7dP/PNtL/nayw7YVlWVQxIMSE+X0QyPlQL+gpZMdKu6
aUwBkiBlzgN3taxv+Cern0ZswfF+GH2G25uYJ48nMUPW2WCFTg6JGLvQvTA2snuusPz61bqbev52ZX88r8F0k8W0uXolwXq5pOrltVUV1/1MTXTINJIrbySa4SdodUHeNCgqvIVLO5uhuw8xSmE+QvO0Av95QeCJ
qQ6LcppPpF5hLSUuusSeqOlHxKfgRUXuMiHZJi7kAR0v5AGtD/LUUky4iAkzZ27CmA4kRTV2pz722nbPYeheogxvQNKX2kwlYl63XZMG2Vo4xGVoVQqAxmEhjJJxQIFeq/dnVNe1jasj5JcD8VlMJgWwL5vLrDa/
x0eqhXZVXu1SJmND+erAtG+9C0Qk6bLZISXVbpZj1eGtLvZHTMo59QniZNtnXPyOPvedKXrkiXHc+HsEDpKDQAsY+NVTZnSHzeWa4uLUK18A77ffT01IcSFF98pysYODuYQu+fuOMqkZdqUuMITTXM6wjnQZA/rL
BZC/pOTFm83vphDErwJkvKMHWfJq4oSWC3uVoR7GeUeSL2Jg40GsZez56iLMbLzYiP0YfBlkuM14kSP61DOfjFpxNNGw8IK2A5FrlYzOGT17bJmFMcliB5Plx+7qgUrUk3tPffgomTPOC4HAVdMj1p2elHSRpPu2
bmvQ01ZqRBMJwhRkBiTugxL/IBA8+lMRV76+7tcZNHe3CBHnLUCTeouRRt7SIMdkGD3UHcN4uzd0fx5ntcZPd88ySINukcHl7XJIJ2/eYMxWRMSQ8KEiFxMJXt+AwBYvU5riF0RuZWN12gin1Sz7wjcz1xQgPwo/
dTdXtv3oiZsV+yyyNm+R/Dj/ZPmICgjJ5bQ7qGoSLsrX3z32hZr/NjhpdbVlKlCnCZDxQiJIg1+dUdmk+inI7d3J/NSTH8XMp68f86BRHy0DIW5D/UZv3/c4y2H/lUI6AfM704J53qfbZrDrnHNgMFca97HtHu2e
+Pq3mVyIgXfQzhWeBDjPGUL9rqdRDwLldbIULo4IiMUMHA1E+a7BUHyYhixXj0Do5SAzkTuplJl+sgKib7mAdACTbPukwxJwHPq9JkN0f2goNv2Lz+yDaOEFtcZ8iwqXKYUcJ7eiIoKlikIEGosxykbI9BrejWrk
JIlgjwsAUuvEUIH+TrS/H9+FmjRnXjJ0afH3KuOWnFdVPBhrWQQz7V5m2Km5BhUZ3UAL6HgQ1gL95IenyebNtM+iTpR+0HPP39Tvwse5cjELrVuu4iA+5FIrErwDrz1nziMSrTzU1YI1yDzixh+xgFWZHlgwLE+n
5oJ+q3HqgKpOc9Ubu3OYGmTgGrXNXRHmxIx3aE3+ySYBexKjQg5QuGS695mstlD1221NL6xvrJVebLpbH3Ve4K4ZgjjFg3XzEOZ3k5Bb1gvq2odJnaq4qVaijiomfBio2zz6kOz+VpfAPJbjjPC8Rb+luTDNxs20
qv//FDfH/JQC4jEohpkHFuYRutB7FqmXIIW4UbsDSR1T22agvTiuGpWQf53MXgnh4GnnIDdNarZZl7yjkDecQGCxhkA7UAbRBRre7JBKLYYP18ELo4ny99OfmEdjON4wWTYG11kiTe820nAQszNn9veyaNTVtCvi
Zo2yPwftXUGeXI/08DVydl1tR3er4LeeFg51dk5av5W5fD6MYXb409lQbHYyG41BkFW8mmlT5LdEToMtHh4Gawx20HSSO0KLquVuj1lvWVVbhRmXnCrzHBqzNtJGjBAheaSWB61tfA7RkTVqSVufKvtuaqLaIxub
mZwgLRCZ9fRHgEEOZayVMG2lO+vMbZEwhTdbW3i9gJTQffneF0itjhGEfDjUEVc+OpgSDwtkctya0WmjBHcOiMTF11r2hOoRFd18iBqebmY0Jx/AoPe2vn21DCNkJKcp5ONIgtcAOjGaEdl7nxqk7k/GoWre5rcv
oiIf/XQWhS3SL6OiJtFAOoewYzGTK5YH6/g7rTE0cmIjn+AMkEBxAocWJzbmDAVgRbS5gY5R68COlhr8XmHH6NQKFtH02ClKEZiy15OrN9LUJptxH+tIJW8O9alThFpyLRTevQ0l0J6xDB6guvWWjzxQP3VwxCb3
GalVm0pcal7Upw6hx4ULCQwWruZpxO0KL7LxyUvkdk1qtKOnTZzB8dw9sRWltx3cPJXQp7D5RGhmQ5SzP3eln4cmzAAzZM+ilkzdFJc47t/YD1E0pq8vJqydOjjCNbn6rpb6/IO9zIlaVzdtkqL7xOFP32R7+Jbf
4XC0ghtif/WA7/1//nluYkR/8SN3GISP3bC3Ax9sTFEIdFiV2T6F8N5IoC3MCM8Tcuqg4unrG697TzXOkutjP59nhAnJA8wdyqrGm6TLgLxN6xrN021T4L7Nyjf0VXfg4aZ0V2bv1mdcHISaN6VmD9pOWq5hb+qn
h0gxG6qx/yofNy+AMVEJms5OF+XKVRcDKj/4DDo8WAuNSs+sN23oVf3Ou9/WBqceBYfXndTP/qr4MEsOePnyQPL3mISJOdRuICduTQvp9K0MuCU170sHUMmhO1fTRzkIwk/kpzOcBdFV9tTyU9EP7vtLrABXUO1x
JCYrI4Kn1nzLxPmOZWKpWL/fRfFxLCGw4T/UPIKH4Hl8HPer7evUzCBdMAj/Rxnql7ATfUzwrqPFhJ0Tu/Z9lNE35Fz95E8ZFc2n7dyTetAAQGn6CDAC1VUzZxFaJ51EJKPksAaSCri2E+4Z0JtuGA7Lo8u9yFEG
HONEGRU+hOrgQpme7uLyi/Mxzmps8r5t+i3X5G/F7jpb3hufL0wqt3CYngg8odQgKFztQDpuesw7nYbU1tHctVduAumK4qMVOIOZvOjTMbQqwjBIPX2DQRPxoUm/FUaFmtm9jo04C0eN31ta0yOIc45qyxcOZbWK
1i/gaHe9UgnYg1LvVK/DSrNumMNS5UywY5pG6Hefbk3e93jL9+CF0QsAX+tAY8JXuDQn1bqAM7CR9XISq/geujCKTmQ0CWi1Mv1NlImM6VkyYzkqV67JxH9hKJgIdrXxpZhJ8s8HJyLz2t1mwL2VrnbSChxwNBfj
TDgGRokXFJT0FYAeRO2mlryortToV0+T0iF6rBx/zR1wcSkf2RUv8eUqm5iUsz20aBO0osqcaaSviULshgArYWQwrhy5iOiQh3AbcyOeRCWg2rslJN+K6Q7ltwcEm1qc3RjiWqNjQxCiM3kCksv7r0xKMDIdaEwH
1WXWp2cLPd3Vo9c+LjQgYq2Uw7TiNGygEmW6uG6dIuxwIUhiVVikUe4v+XgNcmwyVukElQDQX6ulZS8ofsYL8AJ1X0fFi8xgqv6m/imwzR4DCxbZU6KqblmR8E0dJkOmGqzBWe8wVZBTsBtQdwXlnIWQOYv9DNlj
3sA6s5XtvsY6oDxUs118N6OcFj+rOTRCtdKiXIR89foiPgbs8K8qL/BmEifatofYwcN4LFWd7ItevdCmSPA0cPVkzRO7kyw/3uV8x50Z2U4aNpObKxWTzPV9NaKkbiE/MxqSuM7DZvBg2eOnapfo9/06ocOyhKQU
kvXPd6+/denCK+lnZUH8ObUruSKjav30JH1pUFAyujC3OjBOvrp2dMff+m3brhbJnzYKOxVaSbnNmPYbUKO6Wl88LyT4a7WKmZoNO76q/qC/DBw8Z0QA9tRwDoK0DLzHWjDJrP6HKVg+Txds1DwhvNvVpMnfm5En
nE6S1RThU1bo7GzC+/D004wFvQL9RhTKqFY6mMSad0dvMSIcoarbQxxr71DAH1qjanu/rGcJKDKVA+sJh7aghP98b80OQCT+wxpivTM2Ac4UGqIzxcyZQCbeHScVzw3UKcvL8q2JLSUmCLdyggXQ21FIAfTYnJls
NkWjX1SOFAtdJS2buuiQv1yMEJRDKOy0b3kdApdM5sAxQkml18luOjSbhqwj7fimg/eYpdd1XbJCpXRznZ1e916RZ5zZElNzwWbrw7Qbao0GgBaWEEAxJwtcv0NrRKzrIkFghhPwPZ0c8Yxi8A1oBibjA8nr7Mlb
HCn1O4mGSTFFVGkVm/YdGSJmbCLr9MdcfsbODZ0JE5PKPkuz+1USKdd0xPefgr43qjIv8T5nASJwhyhMTVYJBvzPW/uNK6/AkOrcc7pgVyVpgCh9eYx7Itxi4c9NlO0AoHRsuKPFKSEz8Fhugx36SsgdNFeNVxXr
NDMU7OsPtva7vAHK+IrZVLOrBmwUWiXtclJ9rrHv4i9XGYiL1VYS0ktfQIYJ7SGqSIIXJKaN0FXxX3mRJ4ndQyRLaK/bTtQKsbRX0jo82Sb+EohRae/13Z6H6RdW+DrLzgkFECH5Ft+t+xvI42+5gxXSqYGZonKx
jcV/2ffFB1r09E4PdrHPFh7govvzwNU+Htx5UW7XZxhWKU6r+oNsdPcNt7pOiL5embBmC2vQC/BHebkIDYz+KvfT9bjza3WcvOWN3mR6uS19/ctqi80SGmDJnM7tGz+AWqSvu3JZsig3+nM5FQ6zeCOMccAMqQNc
gRNYE/zrJvl/LVZ0MP/Tb7rSBWjhriLuiMmejDX5CF0IePsSaJAQ+Kz/ktSnt1vF+QhwAO40Pm1WoDu9ggVCC3VXvvbSfdGD19raqlSVGGULZoEuq/ZLlxhxlGHdZeVvAaMrR+hmosJq8ZeHXdpe44qHURVMp6JC
NSTVxXmzIys1uyoVfPRzpNNIS/ENruXNY/sZzP10mc3iJx10E8C3lxuupdlLkv21QxRx4dnpf9ppTv3TTr/b99TTy/Upq9MjTRlh1gWVDCfXqlJJ1NNcViH5NEjOaXz6Sk4HmTgtdn28zwVRzYdVTgimgFJ4DP5z
Joaea80VQtQXQbxwmAMOa5u0osk4wK4ZUPACsbY+RH9AvbexI8yWlOQXrZgkOcgweMXHcryYoAb3GJsDeYhrXpPQw7AXr66S0JrMDjUQijvR63VFx9Fx5usa1AWtpiVNluEYZE+w/odHzaHR5TKxbezVm1d+pCyW
12da23h5ba1+5WJLGoFjw2ZR1xc43tYdU6xs0ZgEhi1zyt0naJ4/bNPODUi/aUVcWpvcT1tZOmrgyHDF8rE7pDq1NkNyhGm0/x+vKQ8DB9ameCwfRyNoJvJbQcXUhJKC0j8CJKqN7ka/fK3IW8byUVMQv6HAbtpo
B481RK6d3omu8QPDWwUMsylr6pgeRTfxwqRQnA9OuUwFw6paJIthQm3tyaWcuuntdoRoqZgIHK2DFFCaxNRaQgzy2mQ1rlNuNb4P9jfqe0ui1TkVBubwfiRpS+k9lH1f0+zfE7PtNSDHdSi+uaDVpPrkszFfyxzE
xgrWKjjjgp1ckP7NxisJJUcJ68KQ+ncBM8CilDnmjOnlxtMU/pzAilBb/FsDkjJSjIHbIXrpflGNFv4z3mVUFwPnGZIdXD93+hwopXrN3qhrSgh80hsdnDjrqTdDl+vVP53WrXaIPw49DTJMZKQ0gbKBvJguiy3t
sq5iRbQ1sq6vg/3EA6tzsur2vMZ5YSqjzclk+q0HAhG2kREXJqMDBLoJS/anPLkzTxmVUg3obBTGYknD+VCw5xov1kbefR5pEyEtL4kuA6Ayo7KNcMHdF/BUiaLSfhozIVPQ7DdEWeQNGhCtxqVNXYXuju0emIMl
T4a4gRk2SVBjRFZAV3IvC8N52PfBg5XmXURjudTZJrJO9xjPF5Z5tPn02kShkdSt1Cz9U7Qy29gqvA/P+Y7ssSZWTE8QGUluvqnR95NvT2UT3uQ5hwGN5Dnh0IL+ptknobhKyPvidwnuowqWd3gm+yDuZoAJ8hwH
QU2kEkD5DLwwSgjcK8z3GUUDol4GrfTSl4BBPZEXbCokjZXamvBSnjlKkG9OyjE/E6RblYIClJrkMsxxyu13jHXkpeZvGeF5DhNa/8vKMmS53dRTD5/9oR7pYHW9og6afiTIP/GjPMeROFYB/g13N/GsUU1/3w/o
MiPKVJhQ2qif2tVI0ZRKM5WbVCuD5HfEI/yMOtK6TY13nOliwkfCRm7GI7I0g+FQ0aFp1bl1OZjjtA2iaERvLTLgupeXU3GtJRLYrrKsbDGlxvEwWL4LZkSWR/Lm90/q7wPPB16sJyMHiFv23/3hjHz97ZqdwM7v
C+7xSb/5OLdkUCNzdKIWpVo1RMixDn6c36riK85c4VpHa21IsNd40VTeCItNHWYel6opqGh0Ur8o2wA9SIhA16SRMQPFdoYOKsZlnFwwGiCKroF+53wQ1LzRMi19pkfVx9wyefXyxbCORLW15uP86lUAg/oZqYKj
Kg4nBKkxpBiFn6oDcNIgL3GgjXONQbEz63U4LXWr/m4tVHIKVi5Oat2ilFdfZYIh1GJnTWZjzw7vQq69wTE8+ZTQU6hdpIHsW8EdCI/76ZbZOIdqu0o7F2ojnEOsedn5z1kpE/tUt02olRJiFPczJRHmMr5X2Ej7
6/0Hys82okMLJiQNNC1thXTt6RshfgJhsLjPNcABlM8MrhXWWADoYdxxnqveIDOZkf/I/e4qciQ39h6UGJuYO74ZYuXiDLnkDWaGRsR4jFgUKevhh5q+G0YKMd14Vl0OKitBFfXeg1eaGqQBx9AoGUcF66ooIaS/
8KhIHUoDgqGdWeBbpSpY4AYtoOfkAHDKyZgvcWZW8sS2If9Zzb+xFgbw/fqx/R5/86CvUz3xxKUupX9oA8PSWdMhQzR744modPl0cpMDsWgmDv1au4Mq9OKExkhaW+I4OOrR293rYLITyOuEIRIIES4I99A3NkRh
46J3jRISqPQcqkAehwiCNKciyRHwxs/YwhLSHU2rjIjpsTSTMs7QApjQ5jjQCv7K5VzWG4wMJD5JdjusjOL0QCHIOblUjBuyBCJpRd34L1RRIkzYQu0jvokyK59WchKXLtfjR/u4OkXHtfKNnovwBOtp/WZVhIbS
wc5iCUy0Cb72lVrlIsNmOiY79b8zvtRp/W9Z1ou1i9O7eM1ZeTAjWqTqfptlyfkqYzgCDeXWOm1JORKZzafktdfbWlbQK2NXtoWRBPMvIcWbmioZrwDEHAFyaC03m1CkebCoefZWz9m/P/o05d8JBJlxaDo3mC44
yBbKpHx1ilMsaos4rZrGeY3H2UnyNR6etleCnVztQ86SKXIUE8zzUMo1A4IbTDlriGySFy6XnEyF6o+uuKDvRVlB2+UGy4qYWjhmZGv70rUf3JWldfmi2VA1byHwZkN73QdMoYQQfga0sxQshoohMKD1txjAOzB+
ZpUjxwwNzXGzYixLtVQzURs784WSoYrtt6sm5Lo2fleWJ8fGSXAROyyKmX7ydWFpX0i0N27e+JKQ8JUvmwtVSiuNpvszay2NfnVqIHm2VlqhR6FCQDkR/abxTjYOL8PMhg9ndn7pZWtwhphhde4GCBL6oQtcc+Ru
oeIJdLpqJ6ukWmJ6BkusEL9TB+faVzFWWoqR240NupnQKLmPVYXDdaf2cmW+mSnP/N+KeOluXcy+xrZM5xTIPfO+MNmUxOQXqs0KyXk36ijUcvUKk/Cvb9xUUieP5hg8g0xGUL9J6eIsmCCTtSpi3RnzPucO7Wmc
XlnyiL0OZOHk+acTHFDU6itsVp9X8YqZrSWXTVmTtbsbGuCRR9EHZqfzbIopG/AaclAOKOeDmMgOFIIbFcIVaw04zETiejbL1V34d2gk28PRZFDvs9kwNNfZYrJxmrhdt7fm3ld4pEowib5QE/VbXpAfubkFfVFC
v+xK4kVHHg2gN16VoVnmMRrKiMNDQzAxJ4PV75uqW+WcCeLo/JtYtfsbEMZ5+vpGhRQ31FqRppy7DzWM5LAh/si/m1IDJSwN2aGeJwwNWYPPRosoRfgPfdV4VY9bk61HwkLm6scKAX1WPkGbWgJ1vrQudFs3gVGE
4hs1qU5Sg5DXxlbUPUDy0s8Q8B/CYj4iKBT6BldkOzsyYB/fNE90Bl1ttSTolqW9gAhBWH5ihdd2ssy+7jcCDU/+UMEz03yrGmECX9DWmGn31b5a2Dn//BjFwUTsqGEQQzAitWG/Ybz8jy/9nXkswTf5qutqx54r
4tkjMp5UtVcVL8I/To163A+0EXvhBDJba5xlPrDSP34qXh0QK3sQVfuzmEwDUCQQSFOjpKmgEq23twWAHLa8FQFXZS7JforUc1Mn2jJsewvmFwpaTCckAkB047HcLB46LzUKj7RZIMaDU+OZ2Iy5Wmuy2XOVOcKb
vtQEY+a1aDHDMoti7LPSd8eWQ+uCvB43pdbpdFVRHaNUYcJ1TFlqNBlUMU+NpFuonXvWQjHvs9ZQjlH79oLMqiXxXYOkaYfYWOfmCvuQ8pphzh9kUmOZqpQetr0pTgizdyxGf/Xrm0vagE9zguBp8i0nr/eZh4pi
XTY99p/Od4zxhDNTUb/hT+9rFP5WxIL+RX45sv1tHA3lEd0GKf1Gmf+aFZD3TgCPbUBFVnNpkFzo9saIa7M6h2cWrSV2zocUnJMheuH8MXgh1hIO/+BdYuFgdNRYRjX0pGU1OmmhqaXvx4AoalGVYiNeP7lL0bPb
KJFn0U9b8/m0ZkYQn2F9VJ7H57BQ9HJYv6OA1p0Vk7CgAmJ70/Pw3rwb8qUr+rPFXBqxzxK2GaqTfWbqNMoIrBLxvVU3F9CO3DHaWehF1fmFwj0Fla5AKaNBAdcm4cl2fC9h86Fz3+M772AUv35dQN2uGnNfI/cj
W9cjv58WGtgrZvcjZ/9+b97YjdzHlk4fbUOvhN/2Tb14DOE4+HohDxmXibPNs/cLr2tTooSht2U0xB51wgV+53BwMITnUuJ0iAUdft2/brK7q8P+8ErvaloniReRkAuJFnwQhOf6YVa5uhs72pKYn8zjIf+Lsjxq
nWnZFIXZkVjZz+BsTMlu7TKC4//Uhz6LvkKora/2wsh1WiXRjza5eZhLFFW+/9T034rU0aJ4YsqwUfPUG159g6CSDqY+OqryOrs6ZE4o4TQaGpXwOcOgweEDzmJeHhUFIuzXC2W9Pv4bkEphAicsXfE4JxTF8CV2
JutxuUJHIteudwSk8mapaAEpaoSyyksHOlZc/ftaBUEPrdiRUGl+h7P7BE7nZQR1mTxRKBh9d9b8000meUlecRMD0iWHAfut1SAhUoJJyIwEzDgDNO6l1EUJ8SquoGwqkiSaraNefmryY6BQnymy4kUNAF0vT0Rc
dCg8GqbQCd1foTsHKCnjjZA/dmHmbVzkKrYN+5UtPsIlIw1vXZpWGnUiGSmh6tzczd11P1VGxM3n/zX4eczSTNsMFHzWgXPVCNextsfcUgDF65O9CbjlGMsz8ZEtOwSms4x+LDi/4NR8fQolpwzkcdFpNWh1yhMW
0o1Pol6X8qOr0Is7VBf8O/KSa4PCze4GnjxEN/psAZ8Fki/YGgX9gJhbd0TBAZILrlHIWfMQ1nqTOg2RyUbM4kvXVHdiiDS6brs1pLwIoQApC18D4xVDJgEk9mUFGpQr+kkTQ2Ou0SdoruV2suyAXSBH7lSLpx+X
Lei9qJ2xB3x22p4Gsh4HyYOzqhEhqe3wZ9SYxYojHLTqv6pnU0qIP2lfFpdpaUY9EXmaJFR5v5FMVT4nRW3ug1Ml5K9I6a+j00fVjaMRa4/XNEt9Kbfy0Lcd0z9RNQlkL86zR2jCaHxiX4vK2bL1l2JZht3nUVBa
yu4qfBl77FYF3lZT54WUwwEMdZvMMOjTMVMhM2QN5VDfVtTCTtvc9XJ3fOaC1D3o10PRkhYVDiYz/RpdHDVqw2zM3mrDtd0irapYPZdPrfydmf6xmIDwcFWnbJYNoZGfgQCbfAnCKMbQl4vwGA/irXxPC2LHfuci
KcrzxyFdZzlO6cRyUaKVie3GrCRnf109LQEVutrFZqfp2o8txD8RTeliQzFuZfNjfS1AZaBLAntIMWoCRQBdiOPyitEiaARVkMUxnB7MLGG3E11IFtpX7UIX6wGvbKqdNNatNGP69SpWVXumwMLNT2QPtTdxsT/p
76tY/4sH0Gz2MK4e44yJyhW/JS6FhYgng3NSupIQSMjq8vlwQmJosmX1DJscLTOdIzFIwluf/q18GbquPlFzRgFwma4MkIQf3yxAO3FtsnGLujx1PTUO2p20LFVtMqaebqzoiB3V1+XHFVuzeKWar+sBhvKkUmb5
SG3BZ/hYU5/RIpcga6n3bmqjbBlmhKCZplZXZhVo3afnsqHoIX/tcUPRj1BsJRDLZDUC4Q47crmig0+FsbUxjJG/2e6lEy8zClqSCCOW3RvsKO/QdGrrPeuiDyMdUi2lBguEkIdFpAyTyA8k18nlog2DqW/Iqd8b
nZd8zcCr/kv86SgQ6I/UrPlbInPZDNqrzc4bVxetkWR+tnef5IOC59yVgJAHbvHZv39wWn/ik0Sghi0NOOOGf1b0Y3xMJeQMbmb2FlPxQrK8lbzz/AjLsDlLOVJ+wKITZHoLWanyCqpgdUKQBA53CcuERf+vlIgM
1hxb61nOxsamCTpVBtvCM2IiE13X4UhfXj86PL/+RP/5crnwz1QvF+fN89WwH/s7koeLrYwY/QYbDUp80StW0cJcMfUHV8a6ra5DJy+zf1JC1RV6u+rOptueZbU72iS24lrjOcpPqrR6iQp4BFNZmXL/lWM6mcYb
593NeecFbpbQwQFffdKP8yIm3JG7zqerqaYRMvoBir1EyetX5VtUMIGM7rMmLk1g0ECMj3eRiguqo30Tx9P39lvDtAbAe+tYcYzQdL6cKHHFoLgtgoIjADi3xt2RkPHGCsf0pYWnQliWUfmygwbHvSIClcNQ8bfE
ShzGfZM6ux1Rpq/cpun6UVfmUgA1MO6lCmVaAsOIXzLKP9jw/EqGsQwyOYQf/cVyzp/WDlWmDVyrJ05DN67DTS3ujGklj54te3+tkcitcGeaWLHC/+672DJc1jbOV34yWLLjavOWhR3rGwhz6QU7mxrg8ZKiomcr
rCa40oceT+g21cvbGDXQo+Z49fNObvfs4ZmQ8PNuhMpgPzwJ0HVEL2yxuTFF+AwJw879fURmDCZF6SpDth+m27ezhnt15AdP9HcJWJ3Y2la6jJ2tCB+rQk9NLDEZZPCAtveQw2RQXtX7IGi73/vCF5uXPWrdRw9N
dReJya3QH8rMMEpJPKJbES3s7P3wTfi53E4j8R6nWzjoQ1p6M4JDOuOmjn+QFg9HZkhzw56homhWr51SMqhBmhv2MDo/C+i7BnDtcJJKkLYJsSbPxdGPy7iqFx1JE2Oo3qycgpj45mt/lnK1RSQm7eLFemd9IQaZ
htMhSVElGWWI97vKdptjnmUukRDMpDN5n9i4WwkdbCv6y4V15zQk5rxejWgb6zePM/jfGSFqbJWgrSWieVvwZrXB2A4XAT+IGtbPbzKVRYj/AJQs7RCrhivF/04Ybrjzvw4oA3KYMYeXRxShqu0m10bHElaUbu9n
q0AyUBr0aVjeGVlm2XTMxoSxWqnECifKfBRX+TpbFOMcE/hDSbdX+UKh7Nn6GSoymeo8WivareZgWMOf2nsdkaOub0Gc7uBElmZ8vDixXpJv5sebCpbmGJITn5eg0NI6RWbrdar6r63thxm9ZKVo69trt4GDFH2s
ySCzpEyRxsCO4hC/jVsHLvhoBzrAMHLy70dQsQTMdIKo9/bbrHPbrl/w3+/BsBbUPq1DEZZ57D5MtGLvjRsM/YMIlkX3rC7NxE7R4+nqtPbJxePX0lQJbO7GKa6Df0iUosMtfpQNVkOrxU+wIY7qM/lwrxYAXZkj
hkF91YrxbwmSdl01vzqF1ekLGPyQ2+113eOVhZ4yo5fhP2PaG389LcKgGMvUaRqEXUqNUUXIngf+gQwEJG5jNCr5Ddf8Bk9s11wj+Vry0FPpgmqrbRymZq3r4bYKoroSAjcXqlabF0QHu+3GDSYX6pMY0MTsNP2w
9kBdjxB8go9HlYbIGD/mi5742otURWUbcUiJAIcf/uBhZcOPfsoTjENnHTiYx//hatMhjuSJ4Yk9GRDDidMmYB9UKJgsqX6iv9oovq065QNz30zJ6Pq2VVfaiV5KRxkOgrTv4sWf9ncM/nETkhmH5lmvSlseCAH9
UTWhymb23fTDbJ/3gK3AxiozMYWmdDnc/LOCCNRtixJuw3/fobyLpZ2hEmsRPVOO26Ewpml6lIrvujXDQfAcmWnpZhSBLl+bLpTt+rg1yd2Gcb+wSrXDdM7XglGvIw9WGCWL59iQlK18f9FVzEwS3ruenU9UecDI
Rojg4GhkKYSlZ0TD20j3iXmfk3zOeZtNNLOOFbJ9GvPiU61xTohqTUL08kFwmUr3niTHa1p/tT8hU+r7EzWyQBMpJbASEs7sL9Fiy2pmpLTJlHWJJzpKYEiE3oPOtIl50NsUikkb2RbFQp7uw2wiSVtNrTa/CMF/
MoFfvvw0qdsV6X+28x+kJMiyc0nm38ontq6gEYVkUYLX7O4EkF0fNX2vnnHISCVGVtZ7LJFLkof3xpi+agQ5WcdP+7OCGAHbSXzno6qhYAWMiJ/Lq2Qh7YsE1YzLltUKXPvyeDh6PePb8q52pwsiDnCV4SGGdosF
pdRSZItNKxm9lhG7WYX0IHKxKmmucTWrEi8J3UOiYUd8d2g0hDgCbcE1ZdjzbtqK9dqvR/pMDoGeOjqJsH8lQQSOg4bXi5IvDNETNthns1sZe89l55rJyOm+xNiUzkRA1DMDgaSeCVBrhtNnelHql0bqc2yep3YU
CDgISPMTKMLYsKi7ImcuE1xw251YogbMPI7YBwvM9A19Oyq+V1X8+8gY4ljpjRF6HT+xv5J2aHmEdJTVlgynSY+gmABP09N3X5ImzONfSixEtIgdS8cPWvQf8XRjaTHljvJgRV2AcVE97x/AvH6HNxVq3WH6PSGz
kWhZWTX93SLpHRGjIR5jsLRFeFC1emZFpVIURZgzbqo3jagxK8jN/1IOzCvk+qRuagAspKxF549rSxtRJdq2f8ksARuZma715bo0umMp4KH+Oh5tEjvCupNizPdadTRp1gmn64vpwrbF2asJgdeOR+WXcyI1TtDn
aaNNNZ9DPSZfdjFSQ7R9Z54o+c9cSpOhEbcH77B5kOeBBywVMy7JRgVGSRuM9aBh5CzEbGaelW4ElGwp6trFLThIIsr7ltDqoiTZfXSvgrMm/xfWmDD5M+GswkiyjponNYkRDzPNfBpiKuafG49IHMzsyGoBp1ZQ
LoM/EXN/NMkjo7XikEL6+JsoPaYeVkPYiNzvaMxb84vgohjrMzenTyMRKaXnWKq1jVc9O2DxtKJZAijBv9V8CwezNqiIV8F8JGo9ESEWwTOYb0Itz/knuBbRxYP2+BOcjfEuqfa8uIiyCNqI3iqesym9vRaZx1vX
tezsPQugMr4a5YspQUsyP+3SMO9M+fHhuqpIJEjG5G2NfBzeyL6o67lKV4TSOaekNy4wCQ2UsRHIaQk8P0Nvck6D6Dtt2iT6rxp+P/v8dXgg8hJkiTP1McVlKAxxqrJfB9EpZg4uhK4V4eqxccZI3Hkk0g7l/srs
phJT5QFTZeHHcInGrmaXnNEjw9WRzr5HyaNSxiAxToKG6umtnWWp3ttRtUMuQnaEcijdchTclRsd8+bEuZ1knYpD1WobJiJcLGFJ2gP4MK7+3SHS2UKUL4ovkG4uIRPim3zxWNkr7revBbRn48YX7S/xTA2RJau2
mUqOHjlFB2A4d0XXq0CcEVYX7VO21R7Sh0Ag3F6eNmG5Xb9jAvbC0R3MhTgoFDYMHl5nq11RJ/KU9ERSHx5GozCWaZ46LWxDgRiDPfqGHz0DJOc67DWnDIBKFzfRFmFoSO776rSUFxFqFmCF1vrdnSF4Il86h2VF
uXAfR2ajt9LzsBudSqErTsL6E/xTOUgqEqrSrIVQp0VBIFxo5jCAtSB43LugYiWIbV7a2ifkS29Co9GRpg7XcW1GiLJdEKz/vpN3NYSJqoDTkAujFNeaB+nIvHk3KgewT4y4orxiHYFz3zrl4bKFC5qsknnzPk9V
Ampt1US/xOtIYETetV5HhmFApS4WiD0qd20GGhOHA6rN78PWDmNZqlWOsLrkAJppQ/OPbYAotG4SyrbuDicmIyDX75Upa8KIST6JIrxhwvoTe5nT57MMxDt6Sb8DuCIX0Bg/ATEGx2wCVxcCV4W4Os4SUqgyLn2g
4dKXltNcn3zJtm8jemw/tf0ZMwyqxfOxjwAEM0r8R8no2Qa+XtsQJY66OuONyOKSUqqFicKHhV25M2Kr8bYggpxUKJBsHqyV21o7ZC+Jc2VPNogpEcfMMCGdoyuddyGSe6j1kU9jZ/OgV+vQ+PIbMv1C0bJNkDSa
qJcCDBEUTzMwD9fmD5iTSJrnlnsxtZP9MHJNxKbdY9MzVm7jrn94fFheF5T5cni3hwREgYtWv9obva3hZRf7GZ3hEyFuuTfnGh0V1YlxDSNHBjumQ7PlpMC6CYLWoKonrIN1Vjv9fELKrgkEtMPCj8rze+0YeI6X
QB2G012QeXs/36f7ett+fnCtg9cIIrnDwuKbKoSVvEYJ8aky06N3YiGyukPmxP/1VqC+jDu5bJmgEtAZWJHr+QdJTjjYFnanWoy/s5hBPLrLdbwiuZ39BVMXinKosT+V7qqKPXhHNalsGYlby2nK1Jg823NU6y9M
IMpxpIEQXIOxmSQx/fp+bJDXMjAonRJVymZdD4FnvropM8ixe+PnGMHRdOJY6kfn0Cl9NevM+/4K82uKi6zmaJbohbK+50XHIkh2iYZSnzoQ6Uq+h3X0XBh2rlCQPVV4Nciom3K4WBFJmCAwIxndI7bCkiwoA5Ry
AiZV0PG40juqC042g6Nay66M4c3DM3BfrmoPN10u4v3KGi+nh2FKmDDtNbh6s5zB7oMX8g/GWqkmkK2oDmJ55gdOmvE74kp5pE1L703rlIC6ok1yU7ejsSdvJF+NUg0eUB6jbaUgzPw8wQBVlBI3y+MwI1CMUVRv
S0XAPnQfS2mlMXakESmA5YwI1GgfrUgLtR9KFXaSabP+h4Q7lBkUShHCCFJ9xSxU7ioV+L85BHwkFINxWoFCMhVB2+gQmztXgoLK4KmCzZk+dwYExSxxWZ7WGET6pvXNf6gEoxXjNiWBDVJUUF7o/BcRIiIEpxY5
8LrkymAXMIi19xulQTOHICrikAgRpOnZOBcJXxoGxRX0o9hU5MnrG+VLOgY6zzr+VzMiy4rkOQ10Yl/vALNilu1kr+DbKN21TsEcuhEbcRmmDhFPDY9wvBjNbeQjbGkOmy5VUvtr9zYLaavV9EABXHn5LxUVHfFM
pkmq5RptyztgRfrGSQA3ZuEGNoR6285q4nQDJDSVCXuLTP6ldjUd94+TMO0GhPV9GaeDcCLN2yUDxUCh6801RGMpDrhTrjWnNfuWpFNeRw1hJWQ2gPyJzzvuymkvWLuY5RlrQ7msoKdGKrUm2+sDogt0El//k5QS
sNFMhCMtIwAKy0RElyeJTgR4zuRStVTlLYhE+jMsA0ntOZO3C9AAI0AmCK+t0bU+xEqRO4V+2s5txCs0Efx4ymaOFf2SN8WKlebdrtDpJeNXOevZaTVBBe95ddde1kc1zFdv+UCpB+XDPHj+u9GranoM8SvmnkCl
01bkh3M0CO3vrDpkkX3BPiz7gw54cXjho1o/e3WS2uwpoC53nZK/fqmho7DcgUmVkh1mIlsx1VFA1708htJYoCo0HKUByjjb24+SJ5RWVHdNYkE1cAKl0yNKuGqiukFh7U02av83Q7PslpGWb5z3fB+R0yQ0pmu9
NAuIqyTcLcCSxm/N5kqMAKTLhC5gTS/t7BHBLUy1Zs1bMeTm8JJY9dVTiQVnMg+n+eIDYXTG9P7NTM+vcEYcfMyh3NOfzUYM3rCHpO3zKIQhS/Wr6kjIjp4+Ui3Hck5WcwQ+sKdTWAONiUejktcxdSU1xVAOXIIs
H4PsaN4LKA1fKBNiTc9LdgpTPh+0V4rJv+hvObMIF9PYUliqfa/hANU6u+ZMyNYS3CxYPDPFoE01LRyDpI6faIc0NXJYJF1+VNQQ43ICdUeDORb4RLIUYy35kBcj9G6sfQBgzR9CuvJUUzWICYJBUgzj5t5T7J3M
1pRFWV1phMz25N0S/vXi50yOFC6PvRXSabaO5zFCxYayS9LzE+g+fTMTSH1roVFV3QOmcVKUyZ5Lu9wbshCWUPo9lC+6JywinFfuaOxK8tDXKvDP7AEmQmWGRcrTiPdhYrR/mwjTQ0AmO/PyeIgkOFbVBggjGFXN
gTn+qDLnswV60sVMHjkkRMNKGSDNm9BtjPUZ6DKUe2APvebV9/2HHeopiXvE6lzi5sCwNuJhUS6wJpYNLRWfiRBgNERYSbobv0/dWz1qf+XBiOGE5j312tE65TceWrjpdowi870AeoOxDf4IA0RKhg4CJgtOuew0
YRlqnrRw+7gWRS42DW0h6J0KXppbqtkMVXBtDFnAAHWiaxYKQH8wfZToE28pclCLeLLsZHFQ6Kt0wmx0MQNJSKCi9MOCxB6MlGm7aTTyjYnJNn1N+xKH+1HgVGAxbRXwHa5w60XHxKi4v+WnSM3zr7F/5Nghjg7x
ctw2zmRIsROaQxkUouOL8fFg1eGH/JKzlL1Hkgib30jstvMV0UWsuRFEpRXNWHSCLRXnXMj9nTtnlmK2eUVMG0bMcL+vk3AiQnoZT2gUQyWrKbO9idPjWcjKegRJjUVDQleeiaqKPhY2FBxEZBnvdSIXAd9/Hrd/
4s9Ph/406EFzsLNj98zu1SZztPYAm8mCkkd5sqjtKMJ3WlWF08c9XWmXBoDtrG09MWm+MkKJgXpobXUXUM7c9B73r1dGauyrSmkLQvu41oaxpNM+OvFWlapkhm86MtKI7TR+2scTpRnyfQg2te6eXExBRTeLr8SM
OXLyveM4xNlZD4UJE1zyqK6ppRBhExPBLqCDqi4zieitP1ebJ8mIuG48zdFkSWrSASjNNCk8FGWds9XdcFbaMZDsfNc5y4UpBrAAjFIruQlCeTegRhhHZaN7FTTQrMwbkV5H5f21gygfCM7DjDxNgnM28PuEQIs/
C0zg7h19fje9o0VCOre3T9lEdLi8CbIScnlS+h+YubjpdgF15pU2+hiff3ESQRRSn3xbigxl/ae2FM+cYdZrVmYyqhyWZ5ffMCM1m6oOcIifQWqjcdl6le93ruCzhaRXNkW5WPjrAbbl2VuegUzoTbMP4NzImong
hXVGqkCaO2snUd2RgR4EJ6QqsCAVB8miqX3cQj/DSiYKamEdiXoEiLgawZHkhxmW6JYuiPLGGU6azk3/EH8U//wKaryLUhwqgp6K/Hoy8mklZ0ucOfdmOmOlBc96ri+g2/k5KyxvuGsdnS0cRvMFOTtnUKGmAaAN
RMvGS4BhxQK/zfSqvYkmss/4pvw4MZjXuv2gLG9HW7eO7XUXFZrfTQ1n803UJLEKTLim0txKOikFoNiUpEgM3PNmfVP5Ukd9XVwzfeGp2NQ59gKWK99cDu5We4BmW1ODYdY0VQIFdX7CRlFC2Sc6UwZkem+6aqYT
WyF/tSGFLRaNUqNtMVoExbYgZPm87gkvgZEV5YQQWPfYzLlEp7piwx9J80q2J+fARNduZHdgLIZsEJmwBESe1gh4UOQj21ov5Lm14rjEjeEx5bK0b/98/fb74u5s/sOjMYmWEA7pwcgJptdmXLAQAxtoYcVbXiSY
VtK3TZ/VoOvUxxtcEQsnSu9qPr4AFTRfqraKjmZndbzmOX4TfbMfiltq9LcmrYLUMPUZ9ZkRpB168dq3AxwYbJHaJcO7dZpVjrtsx/zSiqJD8OXwXyXTAsPezz/jFb1WmRkMnrqerA4hH/I3fg7WpZUbwzEOtrVm
0htzX3PecAksM06IOcJdLLvtShbU0i6Glz1trnVnGb6oW4tA8CiUl+GwCvBEU+NpzfB9zFp0zdhdZCRn+HYSihZqfUfni57ePH/MIP3JSSE7gMpABlYQsnfyYLThUGrEmQ06XNBaECq6NwZ5GGONUsQXeiuIx7he
tHX+iW3txOBpgiWGSB1LSMQFvMCg/DCtPdNSNNKjAngW8MuK69WNRZgred0ReIEBzzkV9ZUND6EZvs6RvAZxTXWhAnWDHTb76r6ivhOTtRK4Ie3syMtiFAlL/u5PmuR4WTncJKxabZ5pPplmRKUbwnq4Or/xOsx0
2LCGwchmJnPevvXZBDTWr13fqjtcJG9gjQmJVzEhzeJ02TXa+6KIiBR7bX7liHT4OV+mv6CblUo997yZnZZ9NeXPWrzK/FhU50sW1cLJrJarOEjP6DxwxnvHzQCSYWQthbrqvMHUfptp4PVoPceFsouCI7mpmt9F
XhMGXit8k/hkZqOBvMrcTiIBlq9gH5sAJi/mzSCVbOVCE0VL068TBikc/+K68sX0EDW9uKIlOw8yWyijO5zk/xS+C9sgbJuXVpduIAz9Y3die+pWuuveNdd8jnqH+pL/8r9hdgRLoQCw6CpxyntxEodUwaj6gVer
jOs0cwr/F0Ym7uoPSVwX7nPYDrwAezQ9O3aFDoyKJrrySB7ZRzo028XoNxKH8K+JsqAHnfy5J/VGVzrTfLy/nEBk0VGoHlLWyN62mGJ4ojjh6QqbfhERAIGA8R95PihsaKR4LXAHpXTyNBkAO/7fG0eYWsU1kOy+
BbrpKVpTQnGpQNuCFsVCtKevL0iDMlAhIQKb1auogOeB/DjMEcvFUKkF9O5OOqKOa8yUK2DITHkaaHtUgO2FCF4VpRQFzavNusN9/v/rSmE6x1jSuCTUMYRTzeFz3uiO2487kthgFGycHcE4SXkdkpo/nFHVcyWs
8kG/V7arRNGW0IpJ1diR9XzvpaFn+RquSyPqOTV2v07It9/w+M8zyEp41BrN4k5W4lhdZoTldM2st8Fb4gqDjG1uehuL7XeNrLnQTzSOsFJSnOx6qp5B0nsfl6SKP1PDRJBHqo12LXQAcRStrVGHTl5g2nhR3ig4
fS7mLi/rW20es7leyOdpDuAWyyDvTikcC0Unoyx0T8d0Fd7G5trCa9kKnzi73QBkSdUM4gOI7VQPwpV/ylmxExxwVkW6KeHgV0jleZ7QYG0NsaC0kN+OXsbnqalTN+iEpOIXprpL39KS0F7XYYTSA1g+RvNn8ytt
Y8BHz5/dKhY1fQNONVpRP+UytjkiFoIbo4FnT0SjwOKg+AGSEUN1ul2QmJjJg8QmxlnjXkZbMUFOVDijoVgudkupi8rAV6sQ9L9IQuHIt+UO+7Sb0nLe67jrVXqzfXoeF5AjJe2LMXxCilwmfGQLOTXmCH8t1IXk
015Umh2Z1XZgGIJYq1kXUCfxZziHHYiytdNfQRXadITwyr1Jg7rAm+sg7eQUyY19NpXlD3SOD7l3l1f1HGs3F9o13LA88GCKrfE0sBtZgrvTuX0ZKxxJ83ZBO2TklxLDO1W5vpo17k4+Bsg5eUkQe3KB+UiJb3Q7
9LB2UKvoeVTKXC2ULMffWpM954avOntLKbSIT5BPoGe6Mxzj3fJUBROf44HGKBpEGUa+QW6zpxbwuSSfC/lczOcO9SkIIVMJ5UI4YdGxVspqQk8JFKNYxdvUpy6E6Xeoz4sfk5DC+ILomuzZi4O80A7V29I2GQpQ
9U87+uORSuXm8DHT7FATapnU3vY1b1Xbo1AK4eg0nYwWiBULAb3FKigqfk/NpLvSJVMILaHgPuJjmHuwj4YNLPOu6pq/y4ZtOOlY+54s6aEPwwZzSISH8BQi9PVkeaINMuFkGp6Nq9+GHKbiVsYZU+ZA/+A/1Pku
xhQeesKpfNLEeJ+uWm4e8c53wjSBKKA2XEXGRCoM5ZCiv1JcK4/lMOrRWAFrtst4a7GItDhtha7IyWHuRGdMUS0YEmof/VO8qClLBd5XFJEkLnNKNXzsuEwcWYVXyhDA6SF72A/MIZd/Yy8FHUkhh3pvC8vJc60w
RTXjeYuXbY/wa+G6MXpnoc9wZUwMxKjLqgprOFSErPI+rDzlx+5zc1cDXv2aQmq3NeZHpCJZwQ0kgbQN44BIfqUVFuIxrwTJhNYhInstq5ELYsJPQUk/QsWvnzLNJ7B+O4O2+F5bULcq/Ims5jzHk/EZzAzyPHTa
tEL2pnveU8sMswjCXJpwpU7IVbZwNjmHb+p7HObYV6HAu1gCMAl5qIZtP4NqZRErzpxm66WeWq3NJEmWyfT9K2C8VkNU17vvl2pBcBDYvsRPMQvZAcoV99YMciLC91kTLti+PKpUcACI5I/3UHZXGbMTb//vWXqz
Vl7ZULJyvMM8ZZRp6Oweh3Y2akpgVc/qsn5QPImuYVnsEB/kOzjf7ZEzVhCmimqvtGiYnn0HVM1bxgO0Iu7QQTicgNhkHYCYL5xA/eKZ8dc4UOxsZEvhtmcZJSBXTptszZOS/886QI3osruMDphRKSnDKvFrHbXm
EoSQTYhb14gtl/Ea2vO29q7STeJJfzxO/qZJ9HvUMo39ZOwtQ/vlYHrlV4D+G+qr7T4TGWbyuTlQUFp5aWFQoB12CYFjh1kY13VKj+j5sY5gqC/WK808EEAOJUz8RLLQJmyPPGvbYo3y9K2qt+PUszvoaPGlEuZu
GHuH/j/gY8A2haxeYgzyhmC9TTN50PQ9S7GYMSFRYwNyKzmdkdGQqTNNzZ1u98TfAu1plUmYb+j6ss3ulJoe1blJ2oABVDN0fd8iRepLXft/d33vWvrY/zzeaO4ni1HEObivdYW6AycJ1A+vqc8OlmpqXZ52WoQ0
YPoxCIJ/y9M3rc+YdJBYnL6OdmVTxl2hBPtEb6gWtkAKeDJ9+KB8z/6WSZY+t+nnFGoS7+45hw7zeYDwKuZygYlV3IWVK8Qy0GFrlKlVgrxEZ1+3ofj7XBvvLYmEHYz8gy3NFLyfmeWEqLwLUYZcTN5PmKLybNRL
/yRUshdkdyaRg4T44YE9RXxZ387KqsbHTbH3Gmoiis8m5SdvENaM9GmupBlbXujSN/woQ1XZ3ORKT2uZlxzjj3kxSUM1jpzvzyopxBrHChW75wDSdL8ho/FNSsIFUh6Cb3TmG5LtAiMi0QySDcQX2ulJbN5QXGRx
YKpf8laOpQ6R16q1gg3hoLnkCldS8pEhVrhEkOmDlfngENtqBXYk4UogTopcIUPqEkDtm3PcJlKlnLX3lUpcieFZ3/zUE9+4+LlbiB6HnJyGcyklbJp3NJbb4KfbN2yVG/dZ4Lvj4NWAzjitsPeS3Z5JPtJsq7BA
m6S1DxEyGCrYP59CUqYz2M+rHnZSBBiiulYHSZSu5OXCT2SB8qszDnYNh42+F3TVGXQoGyQLdMIlvB/itmkQ4uP+0gE1WIJ+IhQZepoveFBNrsP8BkmTYnWDJOyriSrzla04KdO/N3JQ2pqZLJeRpz0Gpe5Eepy9
UCMSmmvcpC5YVU2ftrCwICqAeAj6f/6PMXPEE9akzhMUyBBkhkS7aYXM5OY7nF4qXOfb1/ZqjpflzKK9ww81dFXF+7Xg/nFF1U0VJ/ZszlF0/6DjkQFJzyVC5aqSKx3onOfkU13qS9hqNw1zITvUEPqHCMFay3Eb
CoI6Fdn6uWEb/hqpFdfWoqMEMAVQpJcrPW/y9UB88cKPYLOK0KRysMea47Rr5fsU8YsHoUFMAkecy0T3ENttM7AhYhRB3BMBPhGpdJnjH/2N+TUSK+VUxMu/Q/5EhK8xZB2gUlhbLby7e++Hea3/u5yD2wLkJ4aF
KS4feljTcY/66euUhrzwWyooywplxui3/KGggLQG4DwIfc12AZfRUHBu0iWM5Apc576i4HPn631LDBCt4/BCXq9f/BAyRJPS/JejBNEyFkzY1A634hAv8znos1wyID4ixRaLCUA3TSBGFHalQP+r1BURQCmaCga5
m3/p0omhQhsqAIJg1g7fLe5r6RynJDGw0xPq5tQVATsOz/WcsqH+n1VWQcpPgxdSJzwpzngtL2QFvhSfdFOYmhD2l0jNTeIWWjlBWJG2pm8PW2Jz66I34RvmzqAfdNhRmYj1KSZNIYPKU5iSi9y5991ZKJiJc5ro
FNZQDHt4EXumBSC5hTbiknbPIF5DaObHNWI+PVEE0aXUZ+43Zgzk+3iNUG5IhRptyKfQrIWPw90IYxB0bxUSsNzj0qSSWEkzfIXV50aNSaB9v4ej6DQQKUKwTlIkrevt5nRKOSRdIO9aL5ULse3Srd3dp2ezbr0a
BObSf4tVo0/sj7NNsVEUTeKT7T7g6xNrwGDWRXprt7OJbOMnB+7q94Q7kNxG2IJr/TRRgtyrmlrUocKyhN/imoRo2dVOwdyET4/wjp20e4y1tmgh+4oG9c36lSypU5ajn90MHTSDKrUQtVwFFosN/D0b85cX0ZcX
ozdYdNQap6ZuZS6XeZIQ0gL0trTB1vd0iaXOrKO1D/I9Apx/HmIF0MtPJIp4dZ6uUT+L0DYE/jJC0PNEU0E8v9dDnoQ7Zrd7LdQitAmW+lLUt/W03oKnODhIFzhH6pY27hZCGfs7eYL29Lxyag+1RdfRyFQi79DR
aajVakREX/dJ9qmrNEumciHDb6HWl90V+skvV0Y9g48/6lHf16mOu+TuQXxW+eTgYpHHdnPKo63a4hM13nzMH9C4nriKf02G+HLJluNEiSrkLpA/4Gr6W+bqdu+hLWR5Rz78bTPWicl0q/40MdaJy9fhk9YuikHI
QEXoIPciBr2S4tiIbNU1cVSVmRqtNnGeYNZb020W1Ff6T2nkhJUQ0RJbClioKT61eCj8zl7J62xGmgPvG98bxaBrRNYP5JRDkDCc8UgoyxoDMuc0z+BRFlZyHTs7JThHalmwIiI0mbR8nbnk5UfP4OopUWNEwxai
PMLsRTF+p6Y0MsbTPBNdck30LZkftYyirsvRprRtfrQgOdekVdGNnkW/bZ1hfU2x74HUxmZhKmHBr+faNVAB8YCii3599eYlBoVXArS0dCUaLPZvBi9NvHPZsqqK0F0uuUQcG2jVCQNa0iLUJxWIqjKbuUR6iprE
El4K4J4HBGC2kb5cbppEUDMuWA+OXDjau7xZJDV2IeoxWL2VtMSomA4rWf4bYEi0BLT0wOQx741UTZ9X18TnVWYw6CQWQBR7M2r0an6mM3ljpQMaC2tPx6X6dIx9jhck9VLbz77QztP6tDTJKIUya3o9eG/zAvJy
GCIgIdWCw+/CFdsXxSg9XNM3OFy2eZElhQv5pfXLUJwxYBZFdjNh+/LHLxCMLWZJFryHdMRmJGFaNfGIbdekVcYALknl/cyS1Yu/jFFobhy7AWJ+Utf4avdRBOvsTVsNSSdgLQ01HUASiZvBa2Wc9wn6jsCyj/l+
dTJFcHXc6oO+EU4ajJ+d4RHOzV/51h9qqBMsH9ZNEFstC1BCtAqMRQqFBSlTZC46Nam73RquXqjYlyEhGuDVGSUrkT8PmRN5czO7aIVm7Svqg4g0BGmHU0UUXuFc2UtCfRXlvaeZDhrCZwbPJYjCr2nK2WLJhJKT
+cF21jmKVnGvKg44M8Uf9ZTpa/+OfuIm9t+peBwzttx4WDqpgRzJWxO6dENba8Z2agtGpRCb8swB0gjr1nLDNzMn8Eb+EAZTnHYOpxcvGcaJzoyNbxFOqix9nGHgt9ux6WaoLwlSlardyCjm9RXRKJXZrqdNOha9
pGqafHMAiQAgaHyfZ+7egaVvX6wCKTiks4U58nAwKAvDz8ubPuFTiNUw1d7Itw90y0MIhB6EkQ7qop9xBTOVQoWX3wOnRdRlMploeUt0a6VqLJMTzKHsKB4VfGdqAzCWGZOyeqsczTG5kXELVYl6bvIT5WLBGnbw
ad/bdMnU1XfNiKRuHZDGVepn+YUk9WXLdGcGZokbsYm4hnB/td//nJO2vPQzUYkGJPk8s/yrsA/rNPxWew+vmsNa7D+j4nCeLoyPJAxTzkI6emM6MUlAAHbLqzMndNSQhGO8baA4CYbIOVvxzNgTu1E0dZQdzDri
b0MmWkKsA/5x5ITLrnKmxlFJA/lzJhUSQL4XSXdqVQOkGrMcknq3WFIu85go1T+KxPAAdrSQYg/2FWUbsuSmYSNa7/HxQec85qhepbliN1M6Y2ExSGVJtEUkxm8cLVP8PEC3TEZWcE1N0ZWfzOt1llOpKfZIKgpz
YRiYFIkvwz93hvvYBouFL4WrtFglxdvvJA9fCoX470j3Y27LwlZMHgicjMpO9FsyBh9Uwf/XBqBVvyhC0ir2v/s9ZRhclKTz9BebdtrLS0MJ7StGdTuEmsKrXLaemrEIqRMnrW++r3p/z+nxeHttNr+A87RbDZoU
x2PeWbW4tMtC6OQYFv61o1fU/VhDYgDb+W/IYuIWlEgEEl61hwYSC8sari3rpLHMzBJqlsjQBPv0sKxYleQBnrcYPMhM+oEHhegdoZFEBsMxPEmF0tKT4rFOTClSg03a7yWckwt/JN+HPi2zOLf9hgjylLzrvffd
LSlROB57AXFPSFS1iBgxE073/6TkajwwWjkPVTw6YZh7PGhN9OoPxrPnNT3wQkDYS7tQ9a8wYNlwJDeHcCvDvizDFJakMtvryBVZjmAmKbHUODr5ZE+fEQHL4DCJpp/qteQ9NuLTD9WR20/Fmi6warFScP/3u1PI
AgA/G0LlpfJqBVXXg0a5bbToHaHIFApNzh6TMv/5TFU1ElxRyQ2bsef6hIbDWn4ySOn3Krk6D2FRNFXtm7k0VeFcfBaDFhuT8JJxMyOQcm83K+MJksz3XGK4jE3sw2hzxGRbi13G+ndMWEXFJKGtZDshTLEtoT+A
Jdto3x/s5ep6H1WKELAx1MVn9cgzbea2QhoCCQeATf+i4VJtEo4mu7GeMMTx/1XFmiasA36qmGfv20aJPjVgHxqah9V/mJus98pIyd6LB7IIjxH6z7XaUjuv1RvQeFJ9Un0yfYJu2UaclJjukmpVxpFjXmfC8LPm
tr/JbJJeoT0TJ6y9qkd+/5qX5ZqrPLDSh4IRkBHCmBQ9ygZMmG+H/zozU2RzGmYuN9/os0rQct7SwX1aj6nCEzHn4+FkuqE1zzSiTP1N3F36NtGn64ld2VJVfrTB55q5qD79DJI7FisC16VsIKVl0/YkuEisKwFK
0hNnQve2seyf2MNQormZTzmZ0EmYnPQ1y5HOqJu4XZuaDq0vTa2NwSjh6ZdxjdcYZdgbYs0ahu5jr6h0aYK4LF9+U402ppdpDZtJqEdm3ZSFYuoUOM4MVPAJrB59kk0aneoIbclVG/mkCXLYe/o5w2rXeLfYt+48
wuz2yONReRdWtGJfp4P/l16mj67YFGWnCOzNa7coJCR5SFrFOiwi28rLJawXJb8ihC0Emhm0QD57tHliOLLgrW8rehqYdiBXYhl4Y4PDVEQNHg0OwzSy0ReW5VmrMVWSip+lpSH1bACUWQC1ap4SfP75WBopMtvv
6ZQqbVAxXn7RMenTTvdWsLfTn7R8hbTafUIF54MABCuMX4I+UrWHUnODW0u0EqUEVIdOJCBT0xpl2L4kW6UnBe4K6R7QpdIm77HJa+vV7L9sZql6/x1C13yfCayxHvVBox81ghRyr9Y5gMljkplyjLUgagyqODQa
agngEY2QxqwFxR5RqsGmP2jV+LpmIAd3zeacx9CBC4i3WVw+ks8jElIX+whJKS1E9Vdo9OpbjXW2OVYPJBmLlGVpQs7NGUr9MbF7mczCRhBmqNbH2wFCux9QapCEIJ/d5Lpq5+U2zm8IJp9psPgZtXLIdqei4RKj
zWcfzAC5yba0A4jGqzxu5LiELOpu0KFd8A6TZ2FkPUNaGe4XFj6PcA8KVemg3xZocdlhs5kBRBAifdaufFSfMIGrW246JBkDzNBb7MqUDYwGshpjzwsUojUvHOlDUH/FEGe1RrB70QsP5H3MHX15yJZJomUA+GUQ
jkb802rL8Ku1EdQWi/M1wKhI51ZsDBF5e/3g7F8M5F20+AmHLItG26U9JE3NN8yAQuUit8ynGN3PycmVSmB8Md+pGHFVTlM6s3lDwZJ8KiS8fBollpa79JgjuPFaZpL6dZ5YQrPBA3CdqJX5szvkyjMa3f4oPqP3
CnpRUS8ZAusNQqagxMcCor2BrAc4si7ciyVCbV6skQM0B6JZdwUunulqTsrOdULuc0qQVrIiK/sjxaKF/xcR6hzkOS3OaWONvfagfTmnck7pnKpzOm93Kz23+Zzu2vO2O6frSjeVxnXarXTc/myX57Td+jk9to/n
1J7TXaX9Sl+f7GsPNLKIDg+3u71uqMWaQ6Cu9tK7apDMKXMWiYX8nKpjMpPDohodb4nWamMTxpMFcu4UZ37l+eF+s8+eqLC4w9WEPbP+gZ/ebzv0QcwnBPJrDTsf8FrIFupTqjyEXN/na1Zc+b4Y5BPvHl/NSIcN
39F6z+1ePBiQxg9Ittkc8qVl3PRR+Y2N3StTYkxfvd2BwsPs1FLGgpaS6ja/DO1tImHfWhE0UCdBcXvF4zxMcHduajRFWmuTeBJas4+9FTUXR1lc0lVljEh7360bDEATJkOsh7TVmPmh4E4i4Ui6AHhFAzcR2Gd3
w2Hp+Ddgej4iJ6jSl3d/msnk65cSIZjCTQ+O+87v1/RyzrPMrm7jV3fBOjU3yatHWoNwSB0Wqykjo6VT5BCqWTGPTJ5mEqU6GOnqVrX7mfgehRTxDCqW5CVeX/fdRiCN2eNwDKooFqAGQ9q42xDYET1zGGB4+Ff2
oNczYJ8ISv8E0UfQJPPL+VYb9Mf99zaijC3Y25hOICk+3OPd/U+8qKgIJn4dMIKrtyz8li8eHUuTVAaR9zpqCH00jyt1vzYS0/gA6POcCGPS2BVY4nhA2SEGDj+D5MsSu5Qs5T+EVOnw19CIJqlRCC0K3G+z7FsG
jfvBQMTmsPvP42V+0Jg0XMYM9OEDsz36sMu1m2z/VC74gc8Nl684Dd6xru2PMxo5riEHCyP0W/AuUiaQWtxkcgxfXehG8sH7C8U8QGockfdXLhgR+8UyO/LwP3K9oGa8QedwcEETm+lNe/Li8AcR9quFmOW/n+qx
GHMXjgkYmTmydjSymFaPJEdH0RWr7Vh6J9stsp1goJpo3BN1i8Ms489K5la1iVsSfJFX/CHaVUHJl2Dki86vw5V9le1x2CodNP5XsrqwdB7sXh2If9D394TJJvW3t9LB6+UbqNR4lXNdYxwqaNd0v9gLT2mrUfj0
WI12kg5E6mFWTu3ytOzU+TJV1AA0Q3e2PmcOfbWNO3FVhxAfYj6Z5p7bTONSYP/c+qzGSW32cQkPRYrSYM4DP4BJYMiORx6/riOLvN8nVGWAZG2mEf9sksSq9MvjoYfXsXEm8LH/GOh/0jAu0sOvRLAAx/oYtVsi
P4wXO3yV5Yp8OQ+pxwnx366SxXmxNPR2CQZQ+OwwtqvAd5UZe93UYinWrytt9Jfn25urrkR1/mawEz+IeP3CCCNxxGfXXyA7HYa4aKt+KOt6mFdJsV1+6RyafFCm3e1O4Jofn26B/5M0gf9lSyruxa35mEoMOUeU
vSpD4/x6lpajH31boJv2NFO8uO4pJAW0eK3QZfZ+sCUiK21gO0VkxOkzVbWIfJ06uxaRr5zjbD6xNON6btpTDkupGOMCJLLOEOkyKxWZsGyLfYz9Xrkv+e90d75muw4uNP2y018gFvA/2RdcpMeiApJjuq1TX/Zp
Zevkvk/4J37BP/EL/slfxJZ85HVa6T7J08LFMu/30/sl5a/R5FhEi9+hobI+fEsoWfSQaCUfWYYJPZHssczWpp+gLGzhX+zEiG8UYCxJGNJ059MsujrE00rznd9icWUuRtH1PKEcWdE8c3iLz6ro7effVu5xrUpm
SEb4Y008qjREYdH/Y60/MpExHlMiGW3i/BOHCz4vd/oPqA+K+2qJqQf92fTB8jWBK6HnassgOc/6Ngp0TuFMs9Y7TLQtpQ5f/Rziu7m0OUU2//mNFXpxhCJg/0Ao9qoda7vdrIS4FG0rlpfNkVZk0aw2HG7mudxi
p48Pf3gedfmMO9HmGHxpJWbRaE0Tnn3VjH65ATRAlZJaMn3u0jz60znQXHSejbr3KPLedWaMcY3iUTldjVF3rjaqDeHuCL/9zN6ZroftvkFk1HU6LDaAfc1pvIg2vbBI8ms7fAfdp+Voq5yESWVTT6F/K8L8h9Sw
y+iSL6rd5nD3UEJXX82YQ5zeQvlg824Kj+O+hx6UHgoXbYHP8v0AIUNsHpPmAkgTOHczI7s6pYp+rZM632CGvGLnKU2YCnPVbJecXikksErWRlboJcrphST74an/rQUHKE936kX4Slc2zWTjrHJieCg6MD+Q51/9
tZBaE5En8kzN0vpbrceLGwqJZctBN0NPoMi6elySTGiaOGHzVI5RIKPDR5K6eYtK+T853BRff7UkiOfNtSdQPo5FHWrYcWKUw7GXpyfNnKTZHkBurMiEU+X3744d6ZpU3g6IrCjZiXJKZ1e+jd6bjyvYGrjj6igu
GN1dQnJyBtI2GGEZAzq2VSc1stUj7VWihC80RzLZcVm5UTIsGnFnLkJqk7LOEgBj7HaGFukHXRKbYsS8DguEFZsAbi3bORsc/dAQqL6OmhY0t4cS/AZX1Vs2giCdN0fT4GKseM/tZY5xWjfRK4aIYiHbEDhcYUp3
sw8Ssng7tK7GM2oWCWtsMOSwzGboZK3FaQHE7da+pXUGlrStRhpwe13v5mGTdzwTX8j5GHGZXyCSOMrrL18WUxaH622Ro2B7+0ZGMdZ8N6PCy/eJpM/A3Yisqw7bS8KB9QIis+aaICxoKy3LeMRdnYRMcu66HgEw
py0VB5Lk+4WB3fzSU8tCjvseFkzkylnQK28zRx3xfLr5IxaUIreATbat1eEVGTgyMCvIogmL17IBO5xbuXyIjRk1KzKpotRJ+U3QNXCm0vztymFRl9kKRoQBDG0tg424Q35JBVmYHFiOxQ0uDiowhS0cblKXJg/z
QiBO7RnKlEFLLW9ojbJVx73iiMF63JGHnZxTMgtar9bO9lUAIM8g8KxfAzOLz5FwqKiMmXNgP3qoaRxfYvxPkeZ08326lw2Ioy1Iri0IdCqrBUrPwDklhc5WEk1o1RYV4GVzv/ZZUv0Dh5H7WBhQIjjLc6qV+Fl5
nKKvXE3J+FcT2xLJBj421xhoA3hvJqM52IFxOHZcmQHI4QvNxr/10XMB0LzP82Yn/a52QB6igCqo9YDvS6MivWXb+5UAvV3TFnTkCv8vPmRCqXq82BRnD4gPAU/142vWhsNLAYQH9E5o3SiWNTZxE3tddrDmBcMA
SEbQl9vnsYQkk/K0icv40IoWKBqlc2C9+//WT4BFHU26ZTKHnYDhP/iPoSRCWEIYYElxniwLYgi+Ie9da9sVRGx/tt9HoqyvCmM2VhKQT1nGlnntuv8FDnPtejq9EiO/0o9Kn0AbZuCrL0xXZ1Z7/0qBiPal0vky
mwnA7cjYTphQShUEnc0NqvKSnWQmuN0CPUUOdJNDz/boSTufGE+8gTCX9pnzfrPLCPohP8EVcwEwkZPnZNsASd1gMtE8iUsp1Yy0tidEqH9Z7matIuFWLNU3trq9NSeTar49H3AOKH17i7pTUmOd0JwRNTV8nyXc
fwNOzv6X0kkf0/yEO4CpzKqMqze56ar6GIL/caKtqFLNZZhDWVRJaMzJPertSna8jCj+hch9YzXCOv8y3tO+oK3I5UFBlFBckRkGLdd5K/q+w5QiKjXyTJhuAIwON6XZWAhFvUeWKh+WuRi78a2nkKGfdJii8Kt6
y0PLw0Bo9dF/ey9YHwYEkmCcdOeE9CGXXC4YM5U5zXYQ78xebVLwUs5xfPhGPEZ6do8w8X3fZS1rWqzAcKCxKzHCIwjSV5Q9VnMRPhTPc4GNQT4VOU0EXkftogYIBPiaO0dma7cp2/2KIH6dy135o/Co0gF25amu
Yom6INByTkAFX9AEEPMhR7qKzLIp3B1cLLU2I9r+ZkdWuqwaPDoy7XqPA4Eq++cvrIyS1ngIIN991Fk+cmkuy+7S3zsGWXxwXXlYMmoZc8BhL9i8usywE17LotIfvFzll7eVvL7dRnLWXJepkV/fVJrSah1SoS2q
1YY1i7ytznDq26FMeQr5x5agYZv9aks+889qSPIn60evrZ2ALt41xin3KEB+DOqSIE/hmaSXPuvI97Dps/uElOBoYmX2E9eVRrfXyPIiIiLFxWBBOtIjuWJin3ymlwBc8ODpH1CKT8FYq8FC/FJfN5Q9o3EkOg3Q
+2mBq5OTSE/yEYgIBIueNRCrFuS+U6A4LlBfBoUa0iIcVls1R7dvVwGkP+r5Alpd2aY+3E/WrRl8GHEI1diIsEWtR6dvLhgFamPDunhSiXL2MyVyicpgnDFoanQC5ovLGih9lhr/jwPYSBINsuogaez5mkJF/u25
IDcxsuqQSTW/hWAGjx994Asz1+kRh1BM/AMydU1pyY3sWtV0ja9LLpmqpVhX99hWJGD7zzAadaKX2stspwibemB7ZyA6JNDKFGn/Dbvuv6KmvCjH6s+pBlnwjPY42y/P2uvPmmfPEhPQpnJpts7uniljC4iN5+tD
4POAjnYb6S6/5XedOfyGDlJF+bwfx3382LamxKvA6CcSfAbvduYdcYPpTDmkvf11VuSrSrStr1EoPYtNG6xxFzgNHuCMFCpH1z/p9M847zeykH41fk/7f8IdgpaWE+C1Eox/UqaJfn78fN6nZ5rbV1o93UXuznEZ
RE8Svz8oerOJDTxFs57VbwjM83l+9ZTI7LCWjeKBUjyROlMKWFdnMyC/9roG+xOdzelDJkJ/Uxo7l4bJl4hSARroq1RzHT8D24yfoMFcEPdjU4q37Es67FlirY0DkD4KH2B8p7tZWDfYbPZu8tecU9UIqOgsDqQi
VTnvlK8mUjo+MK1ZFtTtzYzG/JCk7Fjk09vwoUBu+3W4ya9AN7dlmZvPcWGSeQ9rB9v7iUPLeWGEHooPZWOgnP6Y59J/SAfT8G4+iIh4tes/F2fqfxArJw2iMQKtqHPZqb0jSXzTeXfU4D9rSyfBXCB75lZ/P1fL
81HY1O2Z02x7FgqSI9vqOdjdb3/6h8gEex3GSykyio6XBSmt/6huBAFr3zRWSCpzFsKErO/DBYE1n5tGln42CGBZTewqAxAhdsmlXT4Qcz4j4IRFHWBlMp6Bco/i+BrfnxOwyJFO6+mgBz3R3OJ+l6Z/7D37K/qo
4v2mFRjQVo4dWd9hXq3qshJpXFr6tSwMHyw9n/Tepg70uUUdKSHO5Yk+xoSV+txTyzQPLsBbvp4MFSed0iQ9pPiLZokjwxqGsKrk5lS9gocDlLkIPVGacLZq2131SlVbK8ekW7HSiDVFzffiajk0YmmXJmHP/Uel
axY91JM8Bn/fOj/BKKkNZWa8OagGUjKy7BKSVYQKGjbXBo1j0rUI62bxgYdR9zhk190L8/lB25ahsFzTu0pivLnvP/79d/u0wtmzY0umzLRA8CTdJJNiTw1Jk3mvAj2z4pKLVCDqlrZZ2oPzuIj1lBBn4I9UyzH+
THLTluYATh62WjKk9lV+khBmjRH3ARniNFPJDymTJONSvE24x5X8aApHvjN273exv0d0B8vftre0t3XbGr4vIE53SAibjBFnPljxswUoWQ06O/LbLKx8hFVMPX5S1vRfBo+UxLrvLfRhEBtKny+hT6EutFiH2bUS
VxWSZXU6tUDoUs1kSACYZ2UctxspqaxNHt9Jxw44CSPzhw83wSJgFdxamUJXwDWbp2a1Qi7QgESEEmyfw71M9Z4kYLWYClnykuVH7tt6YL06IxNJKvzeR8TvkKoKFxPPCeTPowXaMQLaW4q2eUushw5kMF+mmFNb
/ilKA/d5+HMbjbdKg2JLB0J4hWO+29IUq37hKC0pJOMUlBxLqNwUVR0U0G0nntJqt9UfD6OBPWy1qfpywqP/5ihpKFvchNdpIQ+MjJLz/8TSk5tJMwEp1joLizpvsloJbMmYljiMTdAXgkQ48UglRvc8LKvQcnQr
CpbjTDFU1/KaNjzdOdtg1iJJSozRyMViKadK4EmyUYh4772Hozj45J4R5Ne3cp8/4dOF4zusr1FlfDqD2a7eDruutmfHs659dvWDmJFPc6EBDsJG/moaPb08nQCxl7D6BAiWX/1Ai9k3k4aqlMxmuM4UZb5vFHDm
GP7LiZKzhq+neZ2bNQIjjJu47d9O3rsfLSt9l7Rtm6yq1lBHElvOpkRTXqMK6q2SnfQke8HGFZ/+HIooO3jeqlaBNo+SP14QKd2J8KdJDxeCcNJUFcQ5lJu49iYSDYpNiMSSiJ49nwFqOGpIpswegLbFkAwbhWWq
s2A9EI/M7kuQLm2OjYQMCrgk6GBBvnhxGCpSElh6IrSZHeM9nI5Aj3AqLjrT3lcOR2VsHprPzGwwdUZSjUN/iWSXm3biUdQdwLSkQ5SXl0XllsCU6gHbogVuxgyaMakRcJsehyvF6Jnl7jHd63SaZyoFjvtJFzZe
k0yaRRfYY+65Boro+lXnhJ+jPMRsK75mNWdWfpGqBY3k9ACpCUIwg9nSNFVYeMJXXzK5NwBZF54dqjWY9d1tt38wkCbiuFXwslICZCVa+DAjbxUWhLdqW3fDKVua6kMdPQscoJU1bzFOu6nOevA1m4wGUiExQWgb
Lvevm2vvzT1Xy8dkTzOp8Zc9fYEZ/o4G9jr+ctEHTywFM37YvvlOmcxW7MzaTvLWKCLbV+o5VUOy6wJJuW/O448vn0gWYBtySrWbrU9bxFJHDaeZTv+GEvMZqhEXX2Rxtl2w28Uts60ZXSj8vlUdU2FgQN0rmCTf
/9wTlrShen0jPkIJZqjLV6GkIlxIXqfMTGTJUDciAuKHXcZs0+qrDDPzqEuvJgAsnqXAxkSPu86K2pxFMUQQ+wpqIJaSksyC01KZCYfQvg1H45E0QLG3czHSMHzUFczXUkHRzTHHATuhjHpW9INQ/Ll5ibDNkFNg
AQrSgSGWne0vPr/g3IHFp5BaUnykoCg3MbdqXunJhIBw1Jg5bNagod6+OOJxVNgXaCKQQktO08lJwKapYbn4e7RAMdCjB9T9HsVz5aLICvBkMnkTT83uHs2oqkx+ctRXxC1YQ5Af8cFhVPPUnKvYXBdAT6iDeZeG
4GuTR9vcYzEL7p5m20eHbBy6OQLTWaLOQzM+vK66PG3hVuvzadkN0CKTsQxEPMBMbctyVuMbDQNURYomVNcP821q8PCWwp+JXHE+iukxTa+nYz0H+FLkeNyyVRDrHHZIcL15wkwlIN8L+WvNsL+x1dm4eAuUEfuR
13LtcK7OkdlbsFTupP+1FJMwkNYdeMq582WdFEa71oH5dZ6xiCjtmrgDuVRruPPXLFPA6EDfK6eHMtt9vDezabH1+FsutrUdUXUaiiRWo9nBavIlCtIZFpLj/lVVP1V6aZGBx68HJlgnuE1AoYM0sqYyYEOdhdXs
+XyVEVeG46OIR4xNQwszpHo91FY3f5fsGVtuqZ0NN3PupCpzF7JiyjIG2X8YsPeSHQ3tt3Z3vkC4qafYxYJnSianjymDdc4JNNLwy0GIWn03oo80B4CdwW2vd5Gtewb30zPgSGWiEcghXNNK7/ZQ73WAOtOeVvFU
X9L7FtWt38HxrT6+I3saWFK8+/vf0jdyfni32xfx44Qu5ioHWtXl7/80BJjdtn3RzOzU6m9J7NTpX46LbNKe1lR5vvzwnD48dYNUy7fvZvbgh+Fva82pwqjckp3YUpqBfZbD2qzKseDhnr9m3B7q5E5sQjOGmZXO
tzAFD9NvPn7UK7FZn/fZ8iVtP+g9dbXkdpvcmfXCww/9/uO4uQ/GL7MLV/3p1v/hyoMttK49PdXZvcM/PGjDv/tu5njGcz6V9j8z2xsY6seBcEsXmy/v9NS0P4wujY9157NWeuk+m7/72fT7debJVcahms7w+nHh
z+j9hQ6BLfHyOqFeiqndBoy+TthK6BIgeD5qRlXwhK1oj7+O/U2bedYc6wxY207PY4b360mVhJ3o8TiV+v6+b34bQv1TndT3Web5stA60Z1UUfoXfD7Hk1KnGd1J0T1nLbH9u5k/Zv70j57J+vsl+FOg+TndPp85
T9KZ9SQA0pgiTfuPJ6GIhIxPepz+TxFRdbvJNWynn9zSYQHujba58czIQBY7MzXrFIOUwF6r3A1yfiLp2n22ZwJczFp6yUgFFkOcQYW/Mx+C2hz8GZ1sXRZgbUOj5o+8VHvB4RqLJDR12On9AJoKaT1EU8Xw0DuZ
4q3d7mZR+OFKEajmZhMoxwyqZeeeWv44BlsqZlu8ai3P1wwVE1iwaBtpDLGbq0fUgn9Ulw1QmrZRs2JdzChkrTH26hA2FRU5J2bdQJ/biMYSFDZbQcfCfIdfuiM67hAfQdJsfycMKYnAfqY4iYKPFLiODBJ8LpwD
x/5cqcOzms1Ub3KRHC0aGgj/7tJzzxqTMuAzxnJZURt7KXaeu5snUmJY5bdBlGf3oa0ehxZp8pdySxHcdGwu/Hp2/vs4DoyfkAhNanlJD18G3bfZ50d13oES2X86pd3EVO2JX4NxPG5uhfKK3LgVtfcfjD8hfdHs
Mg1Jq4curjiTp6vf8o/69z0UeymcjQ8M/8BdPkAL0CNYyI71TRkURPBaJSePk8fJ4+Rx8jh5nDwBAU3m/MJvp5v18vvODWfX2W22hdUyl9bLnmnYWn05N4WpEjHNExjjZpakC45VW+Ll7vaexM+6+P1CDeo1m06i
2WqX8Px9uy0KbIeLlvclfLa10yxl5TwN0ouXzeVyabQe++s3UFGNMXhj6XEUDOWeC8mG6Q3+iZwGT13rpw90n9sHua5qL+8soZ3/WY5KjixsUtqtj2tLcOL5qDdJxT6BuzKaVa+BmL/ADYB1hA474qONJn3SjJip
6tbj0XdSCXA0zE5s1/NH+fnBhgawE3umq6tenv8dw8YMLGClu+A3YU1v1G396DbuZj1aYYbq+mE+0ulW3/Jm/bdbWv2G1z11q15APKqrPsVcjjPk/iNVG6N4nyznIUucIZKaA5xGat4y597cREDOcOS3fCwcLB8W
Re4Lhps1PT3OkgJKxGr+pf50Z97U3GzN62a+nysH217QLog5Ew/aYSSsZF9fONNSQl/kjDkO1q9v/iF2E+m/GtdGwanlCPcFz0vJ84L/0atIAcBfFwKAQiui41dfinZ91PuCBX/tdSUh9ve5oWXzrvI4aLhPzLBy
ZaNVcne68WmD5JeCbHI8X82HLse8tfO7QTDqFX6mOd0q7MXG+dCrvJx5WXdyXwYPRHzhKCBQxbipBxOnAQVfe/sYLziEnow0SOx3frekv42usyt9PIg/d08VNWGYwXsR3e60h4aHZ9zAz6otNfI+cnuhvWZzTLLk
oWMahjnFtyNs0ENBJKT2o0RcnSsEpn5CuL0KNDqY1keTd+BXCAMCTnUNGETbKMpHK7kL1SVttPyRDMqd2PlC04rFQbZWH2cXItuWlzYbaJyPW0yCscyKrsusKf3cLaJ9jA0sMzo1ssyWF5+kBTIMaKeyZpPrfflE
RBQcQ050FpR+I15jC9hFQwYpiWvpYsHkuU7KQl56DvAfwRrcTcIGW+kQ48Lc+auGyCWdMC3K1TM7BFnRyiU1PhJm1UurAWxItCre/2toC9QW+30Jw6mX5A4FyBEoB3zNtlyceO8CBT/0Jg4kiFLa9sZaDsiVbTQa
qLs0e3UBVB9Y4FbQPbTOs8vz2jWxtiaKFs4KsqO6MdX5xHnTisy7h2VImPERLxZYrBwhpcwvTBLy/VvVmzTJizwqCeJipGXT+ON2rCs93NvFJ5KhYKKimTTkjVxX+jpLcClPpr/Z8EtuCuYfAxrFNABHI5Saa8AK
iz+AJuNT5xU3uoGUGXZAyY3wKF2OOZj1pcEcRySKG1IoOdUgmn51kAzj2MqGtMoa/ZvECFmWVDGIXyueoCUIL3adr79Jmf9LYTS0ZKr9g7gDkgwqHIAcervW6I2FILRAFqzAI8GF/6U7E1frIw5PiVqReS8S2Voc
ZdXgkkTlbY4y5XlURFivJHkk1CSwGuJZVHOmwRvOQy2uw6EGpmX1hl1J8w+W9iWM8KFy+NmE9yRjtNZr2j6xRFe9wPfrpcqywEDOT3f/swkRYDVBkQSAttiaEftEI2POS7eH54vnPKGMlmJg61Xx8lt3c3IbmE4U
9UL5FQUWKZQH8LiT3g2kbLwMqD429Cp+g1kgk5LGvYVVzeSzv7FFMptk2LY7MTd4FyJYv/hN3i0lTrROA1FcUqdWFNhTWzoZ/xIvBfIryVhjGiXY4xjt1xYTT1EQzEh3eFlX27VoZyQTFbKnWUerisRfTazcFuBS
9LXPbNVSBOgqJpOWuKpuUEBgBtayUdnIqC1osZzEGnrstqq9ZyYABtIMkM6vRmM+/Ucx1qaEoe1ivusgild6qx73AaOmUw3kVmPWAjR9rR9OzUa7oDrKEvKYPsZjSs7q1ibIYz2h1OhJvb6iwI7Srg7+Ix5NeWUH
EKZIcYRgoB6FBi3AwS+o/3lW5Yb/E0tJpkNIT7RlWVxQI28Y8S51dxq3N85BFIsU1OjCJ0A8MyKI4JEFo4BavK0DG/SFtiZ8TZhhjfjnq0UbEKpir22NIpnwQw+9UbLn5KnKRVT/qia/HWc9J0hHl87vkrV3hNHc
ARwVouxtnFPsEocmbF/l8xJa+VDcR5TvD9L8AYATwZSnx7TElH/Og45ToK/R9B1+xZP1kWcQBGs0eTXIQ5LrplfpO5s29OtOj6LrPorD6aGVITfbS2j/z8g50LVA3IRJ2n3FNUGWjmQbz2FfLQ6Y5VwbsDaKpm2X
j/1p8q7dap2kKiqSPObPV87vsahBjxrMbXUrPc8i9PNnELmCVbAQxqV86TK+YxvC/5cxo65D1ZUM6lJJ0cWyiCxFrXauYF8ZoNsIq/OyOfiDHORDK7ElYG7YS37Mrrps+lghRvE4x6f/tDiSCXEPAZbSp38iDJq6
SHQBPCKvVtJxI1tOUlxBCW/7Ag5A/xX7F1AP3Eoq7Di5C6VJ/MflNRKxDb9gReSosOulJp4MmBrK4w8dH7iWkiJteWoQDQDKilSy9olfq1lmepQLjgH4/NC6KT+xF+L1cJdtY3m9tKNI83YJxxx+38BjgxtbG7+e
4oDM4L7hdXS5RJHDU/FvbEvSQ0dKdAe1FlEO+HBYpI70AKgVt96zGdwXl5PUxh8q5lWILarv9Fk1aHGED0pVBKfmA1+cwxazeLQM6e3eph6+DhBJ+OC3T0YJL/mIf0Y/61X4O+2FoEpFI+wf7meDTfvd7UV+dsKi
uHlM/iJ3N0XT8p6kan1L1oOdav7IFwcd3kx+mWsdnmtPCNwWbI629JQAaJ4Oo7krwdMzVHF1fkL0zc988ucNnpabi06A/cOmBz2zMTh27RNtkxvCAkSo5vR6iQnNMJ0HW9+cAZatCuhJf9RuJAWLl5eJRqX6lTtF
4+aIAE0ZmGG8J8KziiptiZOR1O9GUXw0kXeaqspTDJXxTif8ZqgWnXBg76qIvbw/x/AFjlS3Orh3S7/n4WVFX+PcztDPNsYIcmHrS8bHjUvxbnLpBjef8Pg94E+nW22yo1y3tdTG47eQ7EXNI+NI/jjSBaTKUbDj
m8zXPT13+lqmkR9Wm3BKjsjh3kq7O5GHXDtU/Uk0GZYaqZKmuLBawpZZgNbR1oW0uaFeVH4BXg9i2U+orZdDUtkEz2EukiZP3bgNHU1DmISXVSz4yXKDD0xP3YNn1OEAXrt8CYHbqROgXkTw6mfGRFKM8ty+yrPj
av2HZaiRbPYbyTacaz+zUrpYVr7PGPLFrXodBegxudyPLQ4DtKywmjgD4XOBGYIXUfAaI9QCzRGrMBg6rfvK6sYufaMkCIBgQ6awm2mFRMTE1AbLL5K7bGrjDDle7/ndaTwdnOFZ8RClH5judsvGBLnL4NLihVpx
jVwKAmRaFT6qpMn0RtPa6OH4pFSl1nJ4C0ZQfPHyTeWdSxQOky6XHy3Z50E/gaFQXdmGVbnVt5BbPLVujAtsKvyP1Z7lHDPixneRxK9WOnvXQ+aEQqKzrq9HYm/Hv4IJ4n+cJmn07PDcgLLJo1OLymADXkNYLKWm
5FVZ8ltbqIGoyyQM5/1Li3nlzmtKgKu7lCrfB7ld8FZ6LJBNbkvioeyzxTEa7/SmdRXuVE7JH94E3ZQ1dxZ9rb1eGtZm+X2wKIMtYAiPak+n6yi6Bb6NVp8ptM4lrvP8o6+MdsTdWFtHMkI7Om1a+cXYUB0AotZi
PcKOfwq0j1ibsOedpxYWWQ/pLLUkt71sR+klmh3S9qmZDt98ECkQrO7JXPWxSA6MznCVtb4ctmIyqpV8ZIia6m8avzbeS7mLphSG4LgrQxC35LbM9nTNShWIM2FkLbb5BoTo8FwByqMF7R/lmpgLksGL07lodtyl
27QjtAdHHllZpCSmTe7XpiErFRcjNmO3GSnaUWvXfbKtmcqswZtHu0/QlwxEvnhW5bQLw7Fux7LH6DGwzQBkXs7ue05XFj1FgbZIxjz6PuhKKTW70jkIyRsNBzKio90l79A4OzGZpUUB1uKgmAUyBN/95YG1RZuk
qBPLKI28gVFPCXq2nIAiEaHhqBaZDPrQo/MOelziQ5miqBSwqe52qk/DKQXKDjgXyQQpdKXcGJTP4QjkS6T9N6w+wzJib84goIj93T6MR2bkD0WuWebMCT8moYE0HGGpuUKqpNh3RoZ4ZJL5URJWUieZ2H/CD3Jb
JNfm1+mCci9qP2GoKBWiQthVXQXGxrRKT1krR60IdJ+xKIS/gqJSKb00UWwayNyPqi8WF1V1oV+xOgCuEf7dDrbusgmpyqvB0F/hRHaw0LXSsAIqCHwRcwg+RwpNm90BVwVxaehv7lWx7BDGL2nsMV8Qy+0W5N/j
/FKIgfOq5vz/Kv9EMz4QfWg9B4/6M7HZ10WVSNDR9rtAOutmqYFxQgPFKqgLFRvGrNNCR4HOb7fO6MKDOoBjJ0aHBXehcItGvjlCl6GQyEEMJpOrifIb7ZdUUWzlJRKqQqbLFJITmtPDWYtO1MkzCrbyvBrQ2aIx
eLq2myvE0dn8FuWlVwpPitIqHzVQIw/ZuSgrVkwka7y2BaLjMmlOnTBE4Rg9zI2qJHjqxLIVYrRJp9kfuqyzk+Ug7LFtUs8ZGQ33wvZ+GyF299nwJe4Lh6gPkwFdxzvg+0owFv28EDIMXnAA0ke9BkOvk3R2VbB1
pYvpFOu/BCGpFW+MrnOJtCrtO6/wotIYJuFl4WaYxFVa5O1zljzm4eY+LcyAgQUXddckYn+6cF7fKtlJn+5j5ge6vuR9uwN/b+/g4mtuuJtzwHiwDDD9ueWj3Z9R+MxFKUtvy8d8dRyA19g9PyXfHs7OXxDSEAY0
ago6/mXMnGu7YOj30fHnO6tqEEhv59C7fV4d9jSgXfzehJBjlvZzjHWgvfij1NWo63HZuPD14YIP/31Fj2/iiNYGeDOs7RWtnN6VA3GsVlzGSRb3ldBP9nZ6/Z3P3D7PdaUdils2P88NlyATJEjiHXx5PXMfp23n
qIL6fPo/lhVlFDchrjJyWMT0HK1SMSITHxjxA4B8uAAoix+GmQfhybyfXF3yhKewj1lmEotsEtok1a3t3LQytKqE0d7R7aQM2Yg1x+K7An2vbt+OWTV5Bmj995KNVO7dD7EOKW5XWaapoN6icGPthy1qw9tRI/Qn
KxOZSZFELZqavOpCauF0rmeltKpE2k+p1O/nyv5582KXvB/GFik/VasWFOIZNYxRGj8fQKwVF9GT48u3B3h5BvTOp5FPJ1SUgpgDMqEeBqB1ybhk2Kmt5LzG7gv8h2I0BV+FMZRrpHQlJTfK7t2M2n42B/cvNoGQ
rXkGN5RsNxJTsvMplOrY+dNAyL+4HOhFgxyt2/kahGvj00NRmlETtuLS1lRvAXhjsfBsYTGaiLyR13MucX6WxEJEUbqij5KKlCvJQBYx3rLVLfSq6nzcSBbXUVtLPx6d+myaW8k0rrLhbSq/TBYq7LbrtYU89iRg
aTYfNszGlbzHuNND/JTAjxs/6cStpilf2izz36A0L8Y0CXpSaXhLLXEkDFWjsT6ENXDrfMctezUb9cEofM6ciJtky7/OEPVifutJJwgTc0Goe/Gy38eL4n0kXdhEggxyyiVKGJaAsmTBzBLaPBnOyf1YRjsLCUPy
4D2WRSY8pW+EzQtxsRwP0x69F6VtLtj50WVjzj4vxKZ8Vev7UfIWnHNjhkhnfZYuw4mCFdQWdVzzqKlrF34LSAQP1GaKrhT5UNA0aWQ04SbC7OgUe3FMOgCYRPcIBQIx0mbKzuAtajvtc5OLglsTMvbHhWTB9K93
gGcZOLP3djO21rMxwmsz7E1sD8Ev2ycAWrE1fd6tT8h6bX/AT4l7w2/oj/34e7i8HSF5Dly1C35Uoen5Jl5VPDzhdXo0nzDiz/1qxoh8C62pI5zuvGkKqqKms1oi7K/BJ2cjufO+eHqOpecBKz3lAaA/umsihhmW
M5udFTvMwoHdHVeF8VpskNp3m80gh+4SNn/lJ2PzQ/+12PxQQFGrlqdK3JRzWRPqnGG1iUBIFfRAXSLUhqybufnUJjFM67j+RLIny3s196zLDInOrCmA7DMOpuIq24j5FdXaB8XSSSNpb43KEcD9uuw4EGzdjZUj
9M1scj+ia0IJco4R0gmHKpoLeBQBo5CKFTTBiIXDwhgnOtIrIJaqW3UkAq0Bh/WPFnadvApELKKWPVgqtMF2jIhZAX/UxGDRhc70FmMaumkhmSSrXzCPg1kgm3WYmiOXonBdY788ph1U7L6RUqMU07Kv8CsqhNf5
2GF2PcCcEPvzcaNE+tZvyCnXAvyCUPg7AnPvNC2Di5D6BV57LN2Dqy7bRRbR9mhIOsH/ZHfcIlT0wcjIOD8H9CDPIEidxuKVvy6xREutyz76NEg+81K60alGhWDd5/2Ve5xxVrUcBwoRL1XwdVMtE3FhtnnSKU1z
EOfAB84PZc4uq5Xrdd4wRB57HFjq3KiM6pFOD0IMfeYHB7enNOLRGIVhufTuQ9Ka9+bOIBFTTSsBdc3NJ5UZFsgi3d/zvA3/3voIg3HKygfMt2XYss4Duw7um6hcQNMLkGDlnBAXV/l1U+WKMZdy3Y4K6rdi3pGD
AogbgR1XtNGmmuyJsJN4g+TE1sOmxVYcBzO3Mwr9xmR7Rk7Ga/BQjC9KSvIZ0pCAGfSH10PtGK/z62ipOwqBEeaSywGCZPfPEzusGUMXfqoRjZY2xAJO/7Ot20BCHssSW495dP0waYInTXNVtpDl9QgjIV9nvswu
Tx8Ala6P5J81fV7JdUNcxAxfz2iW2WCbisK4cAphiex3Kliyx24xWrscr3+ij1oE+vL0jgSjfxFS3KtIxYF+Mx0apqZzp776KfcXXz9VfBrAFrROQal0ks4tlVFT8bKi7gat3tslr5dOcHkkvfFn6bFIt9+V3swz
d++pARG88+7qwjjU2cwPEl7rJG7LII9mwZJ35RmJI91XbBpU3OUXWBqs1RMG4SE9Y2d8Frzz7r87GvTNexcBckoP4ljvRCbrw9lJuljGuCQO0Fq6c8JqIH7nvfOu9LNqVQchl/+//947KnPt9IduHy0/JwBnYENk
oKftd6RHTkodAFJ+mrwnnSNTfJa+K1119rXxTrrHo4H0uU7BrKanETpzoybG7S1vjIbri1xBXSOTWdQsojm0KEMUqhlPi6n0++GNkY+ATXHDdvAgjXz0rpyGxyN7uONHa89tpM1N/4VaVW+AnZFabZH6y00x1ZiW
gHUkODQ3bzRVnnXuN2W51fgi2tuHtd5jMoTvvGMxBtSwXJNtzLhlqI0Vxl0e4yuQPHr1nqcaRvydWY79LHPOAq4mi1KVlmCeDDoRBTH4RYT21b+yR8vw4BIx3uvq6qz/vNrQPGXpaCvGhTB9jOHfqBrtfttN2VNM
HtYrx5h+jMReJQNuT+yr2Uddq+XURuhi0n0bKQGVyYX95goaSvf4h7WO6lJqPRN2hC4Ukctcw0kWHs0y32OeGqMK09yzXJI7RQH8UqbqFLMaAJjaqswCAX6gTWY0YVcYnhwIDhk9H8hHCk1WCbsQidOQEEYi2K1d
sWM1rvwX66B6LX2HVgsbXtOlL5gSUEvgOnB3nikapyDZ9IM3hsgJRzbYJvYzOGMwiFWO1PJa+qRIRF3YgIXKu7IPmRhLUMrvhSP4JM9mZmKsP5y2fSRkNa19bOlZq5GKYhiiKC3U16OdISpF5ceKrAIBEKTqscvq
kIur5yseHM+bociaDhFviv5qbGaB19pIFQzRRlygRfpV1WoZ4spJWkR3qDaWtetj6KYUSD4CUm+JQLOrKZnrbxvabDICjo8JsKV3GxpkUx+Z23VZJbHkmh8v0Pc8VwvAkhkcJ+DcKvcor0PwVQitQWnA+vomRgZM
2RYatxh9nlmPrvgvt69sfojRuGKEzW68udKAh52KFtNmyYxI/8E51Pa/4YSdaW6zE12R9ZwtHJSSckrU+BQeV6Qj/EoLp1aK217TCoVedxMDSFEmMEQxMPfOeinghynQEZ29fxJd23tnwhehqTsXtiF+Fe3Azaar
H3+YsmXBmUKJ2THfSPeascDjhkCU3c77j1KIqsU3rCK7ynNWhz/kMIsrjGlz44GZpsufVb7HX5LRRyrT7K5pftK0Dv5bCMWqw0iPoIHAlFwOa8REObt1kfvc9ePrnHkc+OXzDRZ6EBBDBWusYzRRgqnlIeUkQPOk
bOAqQHnOs+Cgy0tHD0bRw/7OAhULp8oUjrFKW0EQZ3v/vNSlYYZv3ZgYaeHuFYCNJKjZznYF4IaJBg7Swf8GCv+4GL3+7Vd6GaaMljxDkKF4Y4wlzh9/WAhLmoK/OO0Y4pZqtTx9FK4K/za01KoWBsHgZFR7vkyA
zkGzUzMtcq+BhFnATlBCMsYYLeO/SRDFeN3RdH9qJoty/xpJO3baZfO5XQK/2kg3hKbLj32DmuN5vf0ds5KmgJqYtKNw2jGQzC67hNNWhcFf4CVaShhVzYRMmMAyJn9cZLSHb0RwZq6MWsGeEKtZMMZO1yHw7XXB
WsDZz00f9PSFSXzDbISxSPO6iLJgbCHhd/73Q5eHu3SakIFXet93Kt2nGlgpIxxPySzo/cjXYYNljYUvP09ZxQ46rQvpDX0sRZtssQ7S1itVd6w4ALY1hMLNAk0IkVIOk2siKvCpebRnKGi00oylQif66x0GGMLE
Jx3JggkVMmEGUa7I9U/2LxlgvZHvsUQ1R4x+PFj9a8Qk6nwaKIPZsnrzGM0E5jPfzWrUEHFHwXrDGxZZpz5NQ8pWg8DTVvJ4caAWddCWsGW/lzQy1lMGSWY8rd3ba//JQriMh0siUv87AWkomKudLlY7TWiLvFZC
Oz7zussW4XfTSwZK6mQKORHx+eS2ZS3O7ThfK79fgQ7ldRjor6yIktPFvpb/cn9/PwTAl41IOu+5mtTiI7/VbRA5u2fXaVh3GZEAjmpjocCxxg7zhAbP168UbciQTfKYwWUxq+Xj8iTzy3x2P7/Xg0wY3Nssh7AV
w2vsXaytkhUtqgCL53droNgy+b2wXf4hXmZ3bjefv1gt5n9+GWv3kCbJ7eq36ZDFtHmTN2w+VUcGVsj8XmQ6yg4cxjHQy+SiyNOgjfrBI9mk7ZHHWt8t/fbLR36RGTrdmxG7EPECOdTYznPxiTiY31fdJVuDfcmc
K+rwKo6CY5rzO5bpPN4iY6J/uxO1OJc9Oz/AYo64H140mcVxzAN9tE7DFIy65HwpJY7mRDN7bNVm3uZmGe5HQzcj1d4tDy7UlUsv9Gvvbl+HRLy+UrP8XJZHVwPYLhHT+/wZGzrJtWbnPdrej4yGPlTwZvxS9Qia
KzKS/cCQUDAy3zEI9O2EFUZ7SvN0K1yFXr+dWL/hJ4RfoOe1KXKBo20rHBSyX8pd2/MN5lGl5q/zHaOJv7yCtI0dzr6CD36CeVu9BXlNr7v5Lg5TB2IWuTztv6/90wvHd9x+GuQh59r0eSo9HOcbHdE1jrFvX3Cx
mwdEnh/LwwsiOUDXYgj34/Og9hC7mn4zMbl18cKVhuQhU1hCGuhjApZcJkPF3M5hmuPXfTX0yvnLEQM5WtcRNnPrEUdawHE+1lxhQY7O/YsX7SHetBcxrMuRcq2yrWTPhPAZkJvW7/rYcNrImuZ+LrcpIciCz+UM
JYIom9ymPlacunkOzTO3IAuwEA0fNixrzUC0cIN8D7P15Hx2ToM5KYQSLXmIpFfSelCTHOE4uC451LSX6ylgJYOEbT0/ooGyokaKwWFMlpNFjx1Qr0z2xI52AMthfZiz1wN7/x7yZUHaUZ2UxB0CdvXtfJvdDS3M
QhUkQ0ckuO5oPlkbcBX9+fzrbuj7gWpWBxbpzq4ez36I5itG9IzL2iSIgQUiV3ZrVP26KssK6aJh8ONpsJWyuYpI3fImDtGtNOP9y4ogkqlIN4TlUMQi0ONiDD4EE94e7pOLXAkBBGQsMBwXav0qX7V8AfGIs+8t
Mbpc0e/lI2V7ju38MEjBuHCJ+S6QGYFz5hmzyWUyXCDq7ijF68j0oh8LeMEgdzy73lu2BisJHVxmIH6YgPDVITyisP9bpEunYaIR5d7Egoo7ycOw6EdIYxbMdVaVf9993Rg3W8/U4dMQ8HV8+Vhe2L/LiLzXO43D
imgSJMUy94aexZipmP26+4SqzWGnVl6cV4rxzxz2MmIOvPGHhFeQtA1HGF5ilbf+EU2uOFL/av2tNsHgUa3ft8RTfjlgKTanOjrTo9kU0y0al9HN8Iks8sYQN5YfYtN/Ponb0Zv2dssaTwDt9AC4nMQYbWjH7tV2
ZrWaS6DZCu3S0O8hM+K6nN5m4/Bo936nq1hGqwd27JJVfP4h9nEnukQs2qxQTH0WvXqXt9T9hrS2V9bXr8jrPOP6ZbGrJedhYiCRb2doRUQYc+Y6pFVYqd1l+eq3aMsmiKcoAiix9qj3/1XnZz6xfbqqEXgtc/dn
LqQKDdGG2mHQNbE6Wroh62lAQSDDGLO8Iv2qRx6nJbi/rnA3MxJBBY06F7DlJfaz+tp6PlRiHQAM5gTKCVG+lMJWe32RWaRScu12yxbHACOL0HVjBWIl4lCSUTdQ2jovWGrNTAM6EOw6NNCnTeRLL8Z0edR2K0rN
pTNdRgk8lUORl2r4NWwnFgL5ODZ00EPb2i9Xo5YHmBQiOqhO7R324qKHIt/wZRAETUCXeFU3nuGgbvIyMNae1G8hg3zfpi8QxxlyKt11Jmxu/Q/r/mg8IGg5opn3zQ/nBvkUdvBIcy5c3nLFz7/L08oPJMrCXOIq
pM/juTrdkq7anedduTMD9+pfFFDSeaRhJ4H7GJmel2c9Xj27UAAHhEqx1jrBz1TP6njTszOtOMScjp/2U6Bym9QneD5oHHSyY3AnusbCz79hlkgoVnwU613SX5vEdaLEGL0c6gyxFadfb/B3Vy4psTTJ640g2BWo
1ylgGH/5EAYencpxmJ0C2jDo1KohoahkNdvwdxcl2onE/GCurOGLKRTo724HaiA/Tj5DNfjIQ7i/qMC64HKNsBIJxSDB/VpBiLmashWR3ZzbzcHCCUxHr/SGr9NRFHCc4DFYgYsKwZ+yhytyOH5PXpZfzPU8PbeP
0fdTPBepK2hxO5m6+34OR60lfVDKTE2y/DpHWD6NTKyx2DnXVj0OHXcB3cldqwrmmoYM4f3v0Q7lT9afRLsHmsoyU9bIQJQ1NMGCpjPEKkW+8O0Lk/bvkq/0OoHUEZSUkcYJyUMrkIde8gJX2nTL+YFNfmuYtt22
Hr6Hbnf9CAVtXK2EJy+5RkrHhLMx5lTDVlH9bHh+igv4wQ6uPFyBG3+1qPJs8VYi8zEeFzrpmTDKbRNv0mPPXK7I+M4EUP/4qGJvGZpgKWssPmXAhU0hrcjGCQyiBf+sHp9KWtj/EJ6F3s4ketyYtS4//K+ioZil
ls6dxmvJBstUg0gr0rYd6HVtCZcmNygtIYgWtYjiA1U80OaHn87oTL9ddYRsN8QAlOTlNGxpFP2WqDbpkTWeP1i0KaTiECWGrS/0HI0CASzfTJm6+vl5jQcQrk/eWi2na7zQTLbJOns76faMELNMjiog+dND6Unt
SdkJOKwHRb9JQnSyUKsa03WEjpNCfTVns6IYY+SwBFjbzBdm9J41X8ev9etBQDqkC8lYDWgrqZopydPVt6Ug7uyWFfMqoKCTFy79VeYlZU74i7JUv3tIIZV58MPswsRkVQOVboNLUlGS2oG0TxnznA+gWFWg1mlg
JUleoIKsn8H6c2wZUQ7O7Ravxy5Ppd8anVvJIDUt25rOrI/lZbzvVfwGq2Sp1N7cmdX0DRjvjImxFzhV41IxX3lqC7geL//vFetXJGqtpOxVkTZJ16CBoeEZ2jXwzqwSr/ta7uBoFFkDaRo/N8i3iu/ap0a3bvPm
DvxE7WD77483msQg+BpsVpBcit9RTZYD4R1/IZShVw8RFVKyWIyOQXpuaudxIOImmYtwTghXW0a4+nZNu392DGXDE1rI106TeXIosTWq5yrc4opxCxiQmUC6ov65WGYANeEmy1sRPZVvkyajxAOSbCpBl7YnKRGo
nTlRquOZ26ynfgoyY4OulTYVHta2OVo3Cx0tbdSqp+UtYlO+hJTDUAztGRiQXxr9sqDKJ4dTmLSll29Og7Qjup1sQTHl9jKYOMIV4Vqzq9Qb9dBipur39ao3R3Sh348qqaZxbdCcIxbrCI+aNNTYkOQdGDe22IXP
BBRU9TZiuw6evc/zDZKwdX5e3dsF73zjhNnfrxCzlYvDFlTiX0QlANb69Lp0Ym9oDGxE+uTR4MqPanTXBc/as5XfhE+6fs3NjlbOcS79EZphDdI9et2CWPqrrOawTtMop2/UHQ1RG4S6vYSSyCHG7eaRO6ZQ6jAQ
3ZAaV5S9WOWWmpc87KUtCvIxKIiFR8+8Fqp2wIcQYQFpugSW5kww+ue9PUBMH7YMqB2FzcfNYsKibh9VaAxaimwNk8TslBJDURSdPy7WM+GaXzF7C71oVfjBSPJowkNK7td5qtIZMP5HJO3PXg90kwRG1Sd52MnG
i8M6l8z1EbvUtGZQksKu1dzH/ikmFE75VUWEK78C7MroIc+D6DzrQi5igISmXd8SVUGiEPY99MJ08zVwfTMlDRgxovLLx68WiKSPmFtR+qZfnrYD27820oxq0oXFeqtJQM7FUp3LxtIi1nVrlDHRiNLtHfdBvHTH
84gYEZwYTDRN6Tabok8Q8nFF/9hKNsKoAdEWIn7nQ+ODWyiBR0TlYuJIT+jbMB7gwUhWA/M9P8pbO8rLfGaDxRdynL3ggc1y5eJoHAYVR0+1Hl6ipxCNSV2/EEJ2Ijh3MJI1JGMWof+4uNj6aZOzYo2V4fC/giVY
h533uHw72ix5wCbtrFwAJCrjbkz/i3MTE7jrNiUmvvv+3f90fE3vwdplaRrkxEld5Lw6pfrOV1EJurS+Er9mUP9j5iL4aR5bDzkjfEVom+tNOsrISJSW56jbHhiaOL8gUY4fc/TmtJ2BWeDkO8U9KTBe5NE9SbfY
Jw0LTW0KjuXTCK1zqpcNF4q1hmEySBpq3S0Z1iUZ3PJphaJcZwSy7ULW6Ijjoxts98BgrIprYxtZCNv6Qq6Y3NJNHFf4aWSwJnaZfQWQXG87upOsqkAny0tZ5jb74NCkoYFi/JEvt9q5IjstGpEwUff/8f4C2sKn
r+AaroNgc7mBqUcgY9tiiFTNA91N/UoFt4216agwYA2o8Ux4nytwD+qomutIpRn0ObRxyxFrURCcsSe+dNPP63zRQ+X8N0jgysQABUj9AgVCRzR7wZGUqdqNDRS5krEDEsDRHYQTBQAhGvYkoJBiO85leW7MXe7i
AQGNeBVRQ65VetDAMfvgdp3goY87Zc0KBh6oKB1Eq4jmLe1cRBZQjgI998wQHhgDOvF5loqzE8GJVp90NKGjsYAlPn2mYxVM6TB6tmswea7MY8sJrY+K6cQ0JgC5KWkWXqlCoPN1KCHFP82BD+Mt/i1Hqz/8jUNr
lfWG0Ku6ICRPxUSWJWj90xRzjqMnO3rjFyYSnCYo4+eQ902aj3lQAVkpL3GYUqIQURg7mRs1IQTfYG+jxEkz3N9XwEcXUs9etnigf1xiEzZTbio+C6uKISZy42AoEvuLiuJqvrn+bOiZT9Mp70sH/q+f7ulbwlve
asUceZVaWI+BrkomCRQKGyQDRxEIUk/oxL9PsHFkXFdDQCfeRK571hn6NSgJukxgpb8AhKsYiBFsqIjt6MCyEEj2/YXDd4vVy28tWOECxs7azCMBgsIsA+K5aLSuYalSPXJCYztpL24sNQHhH8/qeHWSpUbzzxcu
VpQYOi7qdHuR+HwKXal+0PEin8dowNS84vEQSUBA4N+NtEoa3sflq4EoGpNEbtIg94dLr0qbr2JJj7t83MqTQomHB5QGuUu9bDV3fdx897rtGtT+Duk6embvfJ5gImLQCFMs7cet48nPcAMmI2Q48ygiwQJSYbrv
TcuwhvzUOFA6EhPhOQfC8JBKokocMdAaF/N5/6vQ3Y40YqTPqhlSjBJxkqXvx6MlfQAyiyTLLnoonjy7D9jKGi4gUaxLo8Ckjpe9Gpg0bHxFYXdzPiFnKOb2QeC2UF8kKL87hY2aW2VFiKmPuyy0Hrktmea8RGD/
GCwthotBcmNTACVdpPjs0TZYnyWrTo8vlIwUz39Yt+zwcruhIu5WgByQi6Qrf73+A9kQKHRF57RnsT1i/z9P3ZhGICPI/E+yTSBvvXcNwQe654Wvi5TNc7WjpHkM0Bq/oyQkk61uZsKqlAeRkMNvqKSftLyjgfIn
tDxWnB8ExqqgpcNUxdJP2L+DZ0C0eCIgDajnUFfHAM2wPfY/tEwzyBuBosC3jTYoo9YL9frZYjH09fFlk9sfWzKjyDtpjFhAan+zLf0mpbpoGq83v5+2/nrngpm4i9zyFKTlkyZGb+ZZ9ivqm93GAQk0uVb6a6LK
D3XU+oAbG5eYZymvkN70SAGqsD19okX1+DdrqYFBg7wNCArkhnO1OWTTXCBTxyUdVsVAnXNdy2/q4WcZD2kAQmn7LBwrXedxjdGUUm6qoBPz1IAujvdD6eC4//eAbjaRWtW/ouM+l+oucgkIio8koiOsee8R/bKW
dWXAkQVHZ7hC3g0V4crXf9pqQPNMGWl8oaK4H7c7zTAworqOgWG/w53j3VpZbDGtzX6vRquWEnZEtBoFxYQ9AaBNKRCA5x6UDKeRiOdOGzdnnVTyDs+bP9nxurNEUNTIWJ39sKVrDjdqHA1gNObPaIxmRKION0cr
T0FLTkfFPsb+J8uNm0ZlVCep/XCiNMdHPpTpcDMdmSZDIw6uJ+gVRASsRMDBsyJkCkwJRd0OsDE6MxtjD2SI6t3oreSomYmbXcqjRbyBu+GEryYiXfP1jaQ2aaPl2PXkZ29lMk8Be6uIeJtVyyIT5IutMPLDH3ll
Fb4KJR0be10WHcWR0AskyvjlzIuOe7+jEgJuEOA5sN1jKCkulN7ihID+NJMARQPueRBJ32mYEznl0OHnFECZlBI70VieFWv2MkGvaQCbWNBlYioWbvBFDWU3Y8k2BpgS259ozPzf75wAGV+cSKHEvJ7MA+3oO2EI
8dt8uR5OM+i+TL+s345zt8/vdPfolYpdx1O3t1xxG6OYN15PQoi3pvJuwVvN1n4fu6pvBR+GMHkA2bdWnZ/WQGjGoipQiwvnHIGIwjnOihVWEfue2NLkjK8uOWymmkDYd16A+tHoZM5c0FmwzIkCZ54V37nZJozt
Xbgx5yRWh680F0xYebx1P9CrEWkFsuyiM+yS0pbppDA0y2iKRGJwF4dWmhlyJnDWV56OwSWPq2XwAeQKTDj1fn74DbTnDHV5yIM7uU2tkCZpnArnEdZn1A8u+VgyDqSpt0jr+uo3fewthHKS8mEZ69SbbNyv98an
0fCzyJUi2ciVj4yhP9JaZBZP9s2Mc5owdzMAQ7hVzwX3OzxE40fkpA/g1aYbtRgFTlAaoOcGZ/YH6UCMPap60/w0wRvnrwYlWAGgmQSbWJg28lFJBMnYl2tNOy/IiCeiYJM/zsLacX/P3iRhEpTeeXC00J30tC1D
zCuYsZ83MDKyPAsDtJTgWa+Isj+r5jWPnxf9ZTmML0ux19xPWgUT6iIvWyHXL5IvCaFS+wqOzsE9JfFiLD+viqQ7zm6dgVa7ZRHbJ2XZB17AZ5FiC/WxkrzYIr5t94TdivS0tFjYE5OBG50ioM4byoSZMYl/iAPL
Y0I8MeVvXWVvCZrM6cY8TyoeQsVS7bi1fGY145urtrez0XNfkAn8JdQ4pHrW0L5oGILgyCsuAVyZVXEEzbtnChF9GGKKAReNCxdZRwPWmD3CUk9BFldDTJsDx4YBXUhdBRg2NDiaulB5jJkDGiBTjoEL0BTSUpzb
RZzdOBTSkEzEqKhJRm0+aiyu0Psg48E3WL3SEIdcBQ0vylAtDYJMUBhkyAPD6RHCg7KQZfES8mHvp7w95hHjwhceBFkTaJXrraZASkLnTFbcWU2cD4NE3T6jk4EKdaHbzKMnZXcxNWLC3uFfgwuzd9nWo2LTpR1L
tnpt0vH9vJ6OTqqmCtgqM0k8wt7OWI8hXeB5QS/FJj3zAy3JGEnxW1FJiFfJKx2MysqenZtN+n2Fe6kBEzCSlpT0tMyNBOnmLZt2BCeo1urEUbsB4cnIwygZSCi+R6NId8QV/2RZX645dMbjnqZN4/05u0W8/b8t
Gn3Ecn1sn1rGXKmsJmaaIpmzJiz8ykGnY0RJ3hWqNInhgGyp8A8qiLJLDwMLLM2GABmoy9h769urE+ghJ4hQsvnsMMClCyNSaVG9DvGu6dQ6hH2W5OiUfWuxQqzuxfr6kKYA4uOMTgRWlbCyM4TwFDc/rPYNRfyH
g8jwADiNHq/qmK+SJaSVBbuIF/YWC2ew9tpQFMtAgIi90lezaSgKVufCX4SUNS58o2SHjueQibtP92Z7rIQ3y2g/kCpZCWK0u4dj0jdhD1EzJ714Rhwp5HQr/4HE5cCToVjqGdnHCYvJ1Cf0JkcgZ8oRHc955Qtt
TKKNShDdHN2400JJBAS7BpQv2S+DT1CM7Q/nTtQzPkHn2ehhHND7qTWZmXQr+aGdaDxiqF7C9QIZGHlCDHWd/QOTTEOMkm7MIXdLjxEOeJ8X5C65BuPi1QjtjzNohDuV8BQB4ffqK7Z038SOntpJR3vt2WoRnm+k
eGTSSGgKSYfkCrgekS6ply3m2COXshdo2o+RK9jcmRlOiCnJffboUYBMGMj8uOzJg9sBnybMRI06zFhwyby0orTqML45xmMQe8Z2+4IPogQv6z8hPpDT9f53ZPLT8IAlvm5XR9jFy1T3rUXTzJbGZvNUOpVQakZj
Rj43nGi9FCU291ZRNoNHDXxYAd+yPmjbENUf2Aec1kG3JgkfZE2cno4rp2Px3QzMKZA15KciOd+wQSlGGougNKChqE99cgtGYOjycO1ALvzQGEnuOZKdBXZoNHTAodWP43qQMLvAFirmfCN09NrIV89blkg/6tOU
8a1f9YLfVKKM4brHLeaxsw3FuutH7eSteSYvNaLtNHRQCf+gDO7jmQAXs2D5R0aNOHwplOFRJmSNtoloC0gs2C4dKlI5FQIdXD5g5FQUTke/bOBZRCJUVX6f98KKtEUKidEjfTXlG4TMoY8+qMC/ZCsGDg5s1Ddc
YU1+xJw6PT+oWB4UNein6dHZN9+IOWV6fhji5Xf8cfAdHXdUrg5rtu+YB3tqJ241dD02PIkkFXsRqd3g3hyNskrya5Vgl30z11BKHLDfWGep8Yj2fYX4CARA3w6wJZEksSDzotNmMcdTMuIxIlanq2fJfZDtmjRv
2EVRiG80V1Z8H3KvB4xfCG4DDa3OrCdW1Xm0stovxsvvB/8Yckhk9VUSPPfD576kx7TcB27+ldwJG9jnkMjqVUn9I6xIY3Xo5GxP+yv8G7GPZGZeW/DRlEfL1ashB7ouTOJ76qxBsGdEcF4fux+4LpADVUnDI/6z
ym9c6Fwpr5JWisvSfiIvf/aokRxIii6NGyDfymV3sI4AheG5Xxd7s8529ZmhdPXjLWWGiLBP5cux2aPUWmO+oFaqTiGCd/oVFrkdBH+tI0gdXoDy18qRr2NSXyYwnTroN7T1HCjtCSMeChrrJDAgmBYKtSvkPS1d
ewopoASgsqSAsjRXgsq7Pr2aZWg3DuENPYCBlk5kp8CL3QjHzDpIUZ8G+YbKYyfWD9Z6sZiEq8choVGiurxs+amWuhiS9D714fhZhQwdhrQg6RV1HsjdpBC905lrmKYSR19dQyKJsJD5+cuzu5ed92K6XT9YmaGB
w2dS6czvlKbQ9n00iscAozfYfCcVayw4zUU/P5R+2iPk8aYmMXPoVhLfUdX4IjT5mlZ6wbPofvMK+/pWfkZpwuDZ/Gh1BJTDV1QZ01rFai0jrCcELqpt2FYgcCtaBGNhongtzQrByPRUPt27lpwamNVi5hX65dgb
S6IdFrnMmfwG+wf4UuZRveuS0LprOQ6i/cKvrF+iE45E7q4rfg1tyHwKdy1KMiCpmg9GbVhXoZP5qieDIul5OKv8rEXVVvlkGuDI8osFNhMJGeO408sYupso86hw+rTA3TwBbVtomZLgb0djag4v6EaAMFpm/XcI
QoVVkZOV76BEnqR2ttuDmxQGldh85XuEIzYWorzA7QEP3SM2uafQsoknlQSHC7FI1wdL3ROosWqzWHWbQ2KHxsKCs2P2+izL7wUTYoReqajgv+oAS5XcrSCALGjRbpIArMZumWRqXjWwFIurk2rRME6dkxI7zciM
VDTfKDqPt5CZJKPTqYy4H9FjPPPDmG2yhawsdHIwzBxhXJWPQEgOghaRRhMLbQq3KZUlL5sKtDPhG06zK7Rgo4jXf+l0gcHuJqBQcZB8vCY+TKBl8UqnsDldbGuuZeL7jjdUCDMIutVC4g8EqXpoFBWiV778xyiM
cPtLELXsTKPiyGX0pXrpHnvm9Jb9fZyLro632oDA1ZjQJ/nQQlwvN1AUqg7RJaBgsSYrhoGnIqucIeOX2o4gkvcRv3urRPI0wY62PSuopJjHPGr5onixAaMgKstpMtmHrvbHlLcsgty85qYdakroDFGL840kDkHj
EwgJ6xjLrRxPMk9Sp7riMbNAkaWaIgpLCqiIINvnnn/XFyr2uJ8YgLXQRtMHPBeL5oQlKGsbCo2aGGupnM1TO9usnmGjYR152wsiCYwAdap1ldzYwBoipCw32axcfsMkiyoTJobpzIGhjg7t0YDP8CjFCXG+DUa1
miMtFvF8rpk3oPN/c7JvZC3NukC95ilQBodsf5swY1ISs+VFF/NFEPO0XJWeQZ2j9qC9sZxvAJ6yG7i9vpyYcLamQif+o/8nJ7bv6WD5gUAyIAEECp3Ej0yDdkm8TiQZ07wvTOQCKU17iqtlCiJflHaGQt+/PZF9
2YQXut/suZDt0DzlyowGrYPdmyURhGG0+017OaIWYWhQ0wPxvVQsfYClxlwYG8/HNEWwPcIF9TFd/rr95e9q/vsytzQcFO8Gkp9PdEaNka2Il0Pf5+Dn3+/3l/vET5zB6z5mv0Yg2fSH/kAH+VqV6ybEXe3vtGHT
jRpt3sCqWn1aYcfVHFungXTebnkla4mJwoirLccumNOfdNG865wUwqmLSzE+k9SG6iE0RAXImu715MPxeEapT9KT03JVrI0USojQnjtoJWKzisxjMNUYoJz3qcUuUm01DQpZkLXsH0NorkcIquzo9DcBQX/DfkC4
lKfhr9hb1ARjF9RcflekX+Xpw6p6NtLPmfLtE95ruas5OwIQPPBI0Gdk96mnNdhzn7iLeh4l5MZYxT6Vxy6VeVJasstaGyErBN9ZEoeJOCkdeUtc3FhJ8DL8d2RQFkdrIxpTsbGmldPaQfqSKFNjSOpr4NCkmrC3
uc+UknzGcta04KnW6KL5UgQC0Kx7zzV+ThxNHrWLzac1pfmZZeawSktbVYmbn5f7ZRhbGlkixcyG0elAnaqH0pig+Sjpk7NcR5taVQoz2eaFLXL4Il4goW1lRTkKMch8kjJbQgor+I03IxSObsFAJjCgkfBvYzxO
BZFaE/s7UY6Yu2yeGlNhyuPit9bFDlwLxeumvO2TSLTMS+ObXgK6VxyiIiESm9XdUGVV0nVvqgFL6dH0l2lCqiRykK6LTim4PbawXMvXpzAgQfrGX1VIx70otGPuyGtS0+VWrz5d00xSnSriMaUydbahLjaZbxOs
PYF/TnQ01etMGV7yEe9TT+JUuGDjzfGs+iMbMVjZ6NXe739WCkobBf/iztnNWcscLIbXAonpD550xESWKRn5MN8FMwjtz5hoNp4SX7kl+rKlOv7A0LpJrUa2dGQ71uvWyZn1ahxxiZnRDESAnlR9nx3pX5gHSFXn
nxHhxwovfsjiCrdCgaf9ryGsPCGIEQKX/BL2lwWod/uie8U184bzErHIfnSqrva1V+ovp5vlbJLVy7L8tILy8ADWm1xJdbhRf0DklcSXDzddunNaljn8WvBkoNxA7uf4rEA7aCa8zR/2+YAjxaldMcKqoanvDghM
t4sCNoivbTxOZ8R19HaTk+JCZh4DNK2YX6QwpXFF3yeHKKNR/rFo8mV1j5ozzFsv1GNHRs2qtI+uvNraDHt9iKP3Ht9ZmK8OdgoY4tL40VX/ih/uW9flWMz11jO9QXPkRHttWQPnuPMvoAsYuB41DccV27d/bJhf
1ss6tYp4TG/QQFs4uChwuUyJjGvCkYyhvjPTBYuiKe6E9dxb7xsJN+WYP4J4fATM6tnRZdD4yfL9BcPuXweKzbYfJ/XjA1vcQFtEwxzvHludrbC9oZM2i2/eEFhAQLW+CWLxUWIhYQG1rcTqj50YRYorfQ0Uu5ii
syXh+kNPcyaBqGxonCLq9G+ZTiFzWpn647N/BKyvc3gn5kOy43C49NnQr/FsEdb68Ag3/sx0ccEr7fm0vD2L17EaxRWF9KGfL9D+/sgUX1Q5MJrQO7xucGrOsMwxJlfyq98Gm8WzW/IBWzVJm1eD+Me9J1sfrf70
vOJ852cpblo0TrEzZasncGQ8yELhbRkr5wOa/APMlwE+fVwyo03W4MiumVMq+TDCyKBrmi/oSWFSxrDOPA8NsuTdlG2atUa7DY86DB/PWUEl1UI5B8t2TyR/elBah78DNOFxhJXU/4msAP6+yfWn1bryzpmKjuGo
3/hmZm98qgEHOsv1y1FrlM7xxPOjYdXNLXjxy3WAAMRhfpaliMvHeGCJy5AIfM2CVAUEHEA2WeHKgRgDSwCsLRfWbce6zY09zTVo6KP2nZo5TnWJfQ0Q0UbpazObmGRSlJADWhktsXkqIchqha2/CxF7yvx/ME1n
JYbL9TysyO87IGYNVDBqfe8Ft1HreK6TUZFYYnDTyGqMBFAFkRzhWGz4/PoDKYMpXwRetN2/30eL4PqpEhWywFxMSiGuT/mm19u2kfltgYemsBnGV6Ou5wItotc397H8T/6ksOpuBLTDVb/gHlqAElopn2YJwSm+
9mG7eh9iVsmCyQXl9N8GIUEM7Su2/lCM896qX0Blc3WrzAx2Yd/DKxFOodsTUl9IgaOQI3Cd8tGWo/nQCuJO+HkWni6r2g8qPN/1X7vni8dIjfQYoZpdkcX9oj4J7g/Jthk3pwZmBNzh7LBREu1f3zWEVZzQ/w1f
ecaMyQ8s51IRY19cBwvqkzLe17WGsFZH57LzIAENxtIr4/SPAbiX53IKqJ02NFpeKw3ZUvBFR2tuVocbZVn1laRtZj3X4fRH1ohWB3bK2VLOkVgKdxpNQ1K5s301rkib6ouMGqFvuBvb7PiTCS8+luJG9tUvKp24
q+5X6Q0cqcOlOr0nefY33v0DwChPreJbLLyzGLGf4H4/kG9SPHu6F2E3MUDiyedhHNJXfsSbXhep+T5480ReB1Y7O3fudY7fmSmmXhI3RMcjuCf7OKz09fdbfb9h+6pv86zr2WNMTnB71xVNC37Gk+mcmEogVTZV
+abfhFWbdfySboyW1zMtrP9+OynMCmvS+Bz3xhQ08ReF+YzkW2EetsX/VfR3BrGXETus6kPe/awquBAH6YffEnM7ydJQB1M03d99PQ+CbEeMKmN+EUy1nlZqggutE8UMVkq7NKmRnz34yX/B+cxSmiEEEXdGqSfq
78ENMRRkDjl6Y2lTCs8qN7Vdx/XzM+Mi9dnQDeUAzC4Kux7yNxdyMD2OLm4E+nJYrHeG0N1r4U91rU73f/D9uNWbH0rb8FaeyOYnM80LdzlSgSQHQuBAY4f89x3xZAQHONDn0defYdevpUqAW0EuMNn60quTLtRP
V83ufWOgDH+7OJPtSj+B853316mRAfr0uk8m5AT1kDZ0F6tjtqLFzxZ+SfVFoD3XjnihYlxR9gsnnXwWmpO+eguXLAaVZzeBHlLWAsd1EX0gsUJihdmFk5iLGp58eXYbbul+t9npv/XzxgBJ3YLrdh7gqE90OTue
HD95U3S/Ru8lc9z9ZP4oDgiebnZpDQFX/mSiFKrWliJw1Lz1Wp0eHT76UGmVw1LFlXeSDLZ9vGgzDNXg5UiF4+PjfgW19vpRTRb1cS4lRNGILdISAi2O3rnoSt9DE0LKjU7uAb9BOWlP8Y5nMo8oKC1hmsXxsyuu
I68/PFP5pvEfIKMlBxhFb6sPT4Ywr7/dGQgY0Pn72fz+TBjNsyf2f0kbqn2wO+3IzMSZKRzC29RM28zemplyiv0uX8VLtg1jst4YxQvIvffqohzwZwBAbAYWG42Ea31Jrg4CEFa7DwltrjaPXK8XSH1fAHDmJsSV
W4zvw/buVNrpwnR3MHg+zzzsf5Fsmz9NmPWZFrKac8F6Vs4PBQtH2eK0c3lUwd9ohaWkXsaEnhvV+vGl7UucwSwFQ0edr3/iC6xOKfnh/HwNNJffzi+BpIWoq/ADGrVpv/fsS+57os6YhY3DcDMEVNHtnckUdWtx
gtlv3N0wofzVMO+jxQhL21zL33KF63++78y30dG56+a9pBKagcNwz03Vze9n+/rYd0EW3AhLUWsuPYlqNx1VNFX/zRNNkEogR8zt1w7Mv/ZlV0c3SXgKeF9GNeZ1cGcnd2DmAfyqVIzel5CCYVADihzTS0KLJzsc
3Tbow2qSpvmxcZtR4l3GKnUWdzVeOnDE03viIWfNlwUlsBJ4R3qY7eck0BuaXF42YlSX3OqQFUZgTagVhjkI5vMgZba1lsqfDFGFjhTgBR4Ckf+uVYM0+p8mYgNImOcw1iRcBAWlkVu944HtxhCoqQ4h1NFoIOFw
W4GMQdOz2HR5v/3aqJg8pl+u87B6+4r4B3jZiShaCKCHdix1IkiONNECRTsVTfIxfMknnG3Us2JWhy2meXs+x68lVFuxcR5sd9qJZh6UneiAjhF6PXnsKFa4PmY7lB4zVe5GPsrFYsu0SBWHZjgTxFnf/0d0+pXb
bRZfXQTw2Uxp+Hb3syZcosvFVZ/fhBZTL5WamjkTOiXvRPKDI519OYpRtVgUc6ZqpfSuzrukXDGMQacFbCzI6hLAnaXdTxiFzkAn+B0lRuypXBdwlfqsUCmYTwFjxjCDCQO2k8+sZh10sM9uQYLUCBRgP1b6OJEn
GCDe6ymtu2YTOge0j3Ckz92Pzavd+0/BVMVqz7/yBOIVQxkMS3o9pEYU5UdmAgh0iHCsqGYnfCmPZ4JlSjGCWbNRqIPpjqvUhKjANhRy7WWlyYcAX1FE0hUqDuQidkGOBJ9BeYeei5i17PfzWrZUC+vXpL/nQVB7
73ljjYsP51U7fYbIjKs/dhpJEPfwuSwdlJ5aOLrgJdJMw23/590FIcvJYGpheXLVMZn2cQb4BRHSooGU6XC8ynkF1bg5XbgL19Evk/mrGT/ja0g/30aofpa36bPHVfP/OPedWsFzeON0UKXXCmX6cZBnddMcQRa+
VH0vhbaM5mFPZe9MVvfAfe13ecgsi/lkOK2RWsVP2p9/vwAe5307HnXHpdrMPZWm4icWXBY1/2NX3CGh3n36LKTajc/9IR9DoqCYI98859KgPr48cQBwYZtRM/41B4d7gCi1lnEz7uVsOfGRRZPM6pWIYyaNQTs+
6UevV6Xwcd43d2G5vXIwESLpBBwVVOPTzSP2ke9F4fcjq5Mcu+dAA/7NkYtaZFJLltha3V5ZoYs8aEuK6cgpVDysXMrMXZ3yL56A3BjLd5MF8hDLd71mpUqp+VP7I2yPr2jVZs7MBYVpiFt3Vnu8cSw0PPZhKVMq
zKszL9KqI3cL8MDXbt89nNXQuCoLXzf/9N0u1SF2uEpiKeFLLAyLib7e0BJ4bkMxtsgy4kIuA2mqK06KnjsvvK+eUaZByLtchUkvhpg1pAHMQ8u7FPMYTGlPGDFk6BonRLoPMEyRPQfdSYyMCjwDWZuydNFtTVYm
8GOsHtvLcMVmx/uvnS2GcDL7PE8sV+J8T3porX4IJgvf2idx1TZ9lOaOw8c78vTZ5Q8Pbo+2ENnPmg+wZH/1rQ7YnOnbf2d8vx/U8F97GRyleVfobmN6gyn7s6aHbX1quK2PZd7CT5kUv/okj9iUxW2nYneR7cfh
Kkxexz/o06BUUY0EXOyzT48CM3a9foS86x201QeuienJ5vFJszZ271e2PWjviPSOF5KgA+yL0cAuX3loUZd6ARZjceYEuAfQfDwDti6Nxny51HfftfyY9jKC3nskvsoxg4U04+77Qoe/2RHIv5m6FMvHWD9fEf4+
7lr0inUp3kuRwbu8FuZiK7/exh58zl3l4aTC2OPKOyx/UeVHD6T/n2aLwiUSkX+d0Fqnr+8Pvbf85de90vHxHRCz3yfNUhiZMEUfPiIfnSeN4sQwLPOCUa+vgir//Y4RLuO7hrGT2o+IWKs6sT1BIGOBZjDzWtRV
nxR7on4ZsmaY3SK4oeTfpVZe82ofZKyYTxl5tPWhD0utlUyVsKGnko8HiuH6i5HAyoulLVVBXNNCS4n2yODxuTVshVdudwAwYVQUgcmIGQAPQ3YEu0a2boOxXL2uiE4/nBOKUDwz3wohhg9aNBIPyR63NWCzCCyX
McCJdpgtAcK0SLNXDsG9FYuKBixB3XD6AXopiQeVkFyYsKWaHw1akkvyEJHGx/bP9laUWgV6RdXAPR8jbrT++ZJ1wCtUjWdIkoK8okuN85bh+ke85+dyhLCOYedaO3Xh+l0irPsBN9juQbwbvP88q418fYaRHTm0
YLcAq7KM6R9BqMUkC54URzj2qlB1OTsvxKrHCfBi1iRR868QaloWr3TsGuO4W+68BpVrSpxmZ8P6lN7C4W5wWQEXi8lgidXykWXF7WWa/GNWv5+wU0lSUkf0EXaE1Kurmq66312hsMTAOfVoFAVZiXoIyDFW70DG
5xFk+pjXElzNHGJo+5qSZTRqVA+V3tthJXFXHyQN91hlE7WZ/JJYm+vvtcsv+ZLCT0O7RU3lkx4bxExYZ5zWXh2uwhAduWb+Uq8lhbTYq6OCQpDgngTK8irAg7xIstkV3WQvee3/oNGpQZOnswWNQ1VLFQguFhA0
2KFiFt3Nv6O0TTZocYEJAJXb+mkVrVS3lB+wVk+4SCAubX9A548/pakpRUYYchmg9WTkl97Gi/MGvgUIQDHFXf4/2oXIH3DuE0XRPWDfecmzpuj+K2ylOsuQSOp743XRdbgkIk70niGk5rkFuihr8Sh5HEPWLf9i
0pJBql/PiU38ER46MizXxwzfzy2US6+5jnmLFEpYhfd/cYqGrPM+RdggNlyTVBIWmmYr0mRijpdPzWShk+6QeLVnnGRKXZ8LCW4Oin3nXnk7uJGJaUDIETi3MjluxKcV8c/Ae3Ls3iE1smiFypgi86sMxnQt9g52
hoZ2yzP3Jh685L+8f+4hFqlZctJwYu6Rj6O2RqM2Ke8OzqKEiRE+xQrmg6fhlj2e+1rS9DM55/QFvd4/bHj/k50mkQahxAeffggdWUVudQNsRgUnCWi34/7VPiB0N2Nmw3LnBQMiYWVS7C7ZNx4ubbe+lbZHDwoW
wWHG7arJ7L1+wOZJFIJcqF/fdIyR54iKvWI4Yf4pY5zbjKPu6tXIrBYB103cZl2svTRiVpf/Wg3zT1Mkl7s4y9KHPeug6sdrLVFsKBhY8WreaNjAdbgng2uyJGN3stwkIck3P9gAE60bAWnA6MAzTlAG+Zh1iEZy
Uatofc0UKGwOu/P4Gkj+ZXO6Ts9R4fjs6nzzULK4WehM958ChRR3a0UoExxzlt/6YH+3ukG5ST3SqtXeE3tDNS5TtvS+XtfHu1E7WyE7R/ICNXpypsud1JtDC8PTHyPdXv0DNY8Jy1WHKs9/+SNTk6uO1H80LStK
Hj/jb0G6X1H+4DDX2W3Ai9CfZ815E4eswEul9vQ56MAqk80pkxoYTubISS5zHCigT1faEaV6/bBUacxJ9dLcM+dEr3UrSjD/1c0dUx/Xw0ypxK1hci5rr3+qDrskYj2fa6ncb90ihLCkxPn8IOpP85YfU5cEj81t
ap/06s9AqDaPNaOL7DJ/nWFrStR1i8Zv/JY3qbjn4a0Jn8Hiae7JhdPC6zrtS7slzW6v/Cx4KcnGC5bXvcIHxhLdxOx4uUdQYCMt6k/818REmLz4JG+eGfvuf/CdTAHJRBLgIIe0+70qU4Y3871eiXx5x+bgNoSp
xzLqg5d9yDcUu8buix99nYPc0xCWbmqjU5cArYi5g1y0GB/vZoEE+Z9YDnF0tETwNBZfH6vWeNN2m7pbHg+Cou8zGBqIOKKjfZGxbAnqw0tKaRGXvwkVQPYtBPITpTN+u38oMvyATgSHq7ynPGzFMSl5xUJv6HV5
z14pIeOku3jHDc17mgquxBvrr+e8buBJaj8lyleN1WRKL8WoT1EzrDBrrzjk+2TimXvPSF7/l05hfvbp/0Ubi38fNk1hWadSK/qHhqYJHmLxClgzaRpk3+RmFnE4/Ktbdx/Gg8jrg6+1vRpc4MhZwSeX/ebxOsX0
sl0uN9ObQKou0qZyZ8uDGyEygi55elRMaTyThBhBguePH0C+8aQRSZZAPaiBJCUbs3wTiAAOS9mDt6K20hk7YEpc+u9T7SHt1ICm1Ew+dByVQRmPnLRkR5NjnTmaRTmk40YQcMoUYlxdNB7l8CnNS32x183AGmj1
/yTlTcKbsnkEa5F8KWakKZIvm82VbxPwH2XGUUlO1oK6eQT3Mp6oTWx8USyrkH4XpWx2fOWogpRu57Q7g5tuDbaX7/Dk7y3rK1Ckjc9UiFRkcrRLvobnAbWwdPlsx5b9ChD2sAFBMV0eezK0TDJv36AXu48jjx8E
rf7/DcNnaVKKFke2tI1OtBuqeKswbEpg//7fMY/j/i6OM7dBA6DjkCfwTqisfGk+ivsMAz1FDYLgnBlhV65Bho3SI0L/vT8FhxoANn1Yp/1yih6Gn2ZKMXi5TNQ8kLBBBfJpZswPPmkuL7mrzH2bnW+irtDe5OEw
/vN9ilFM4oedynOhGATD/CVzAvxVm2jB14gzZmE+ZSn0bFEglFgWPryZb1BpePxmvk7v8sgFjxtIAO7zslUEJdLG303xZn2N4vlaHlsZz7wfiS3404NtxnP73pvJ13LPYRyKh2ffowrX7PwyMxqq1lc+LpmYNwOB
6Veqg4CDsifiwTjlnFaLO1Y05BC6oWQ9Eh3tNtdnHKagRnxsNr1m8M/5VLOJ14UXJ/RMWiJ7yDGdNtcL6Gk/cM2+US4vDZnT1F5lDCqYGBOzMObLKml8upX5+dhmwjOhMfSNV3nMtam2jd6vmd0wQbmu6jw1ymZv
OM+cfjkm6SY/SnyRO0YYL7pmAJtaT1VF4HGhinghglvoiNlpjdYqhl2RS69xTa1FOb4VAWIJRG7UTliBu1kZzoqeu6AUpDpsl6NcR2rSRK7XnKjqr1FbUcxaCbsI3PnteKN9s718KsUbYRgazzPt3mqC1SvuLSa2
sNIXWVn4JMvuSDSoj0d8e/vEcy/HtoiYOjDlIaRaFc0K+HHRiNEXeixspn8eJ0vYmkmTEfqqTeZJJoVq7rQP9bmJ/ZKmGHLwmUakB0eziBBTCd7O1s4qId2vM7NzEcjD88ptiL7EcajFjZRwOOToz9vKiHWKS3rt
H1R2TTQJ5MGIt88I+dkoDXW6ORQDsJcdQMjv+b2ZuZnP2YzLiNeyxbdx94/gG1V3CcvSEiYNLk3Vyx6AUDjTfqPEdAbibe2NfmYOfeyeRahc7n4+n4NyCB8tKOWb4h3HaKtDub1Al8KeYkdtf+s/rtUmq+kDuPID
g27D5Ih4vFZ0kketbIWDnyfsbRtjC5FubIWS3zKUNPY8hfWE37PrCLk+v4KAIpsAJJhT6CaXGMr0iy81lbXG1r95oCWRiibjdftmruZ7VGfq8it00+uL7T8i5JY3XAflxzsT45AD+1BsBqncNSSa9KtvRMD2hpyf
m0lyQLRYLlar10dEIhfTyXRJKTZeUg5l9jmmJUE38nemWjJESduNhdxkGI6Riy3AMbyWeVSaXnGdoBM1N7umlPDL7lQI/fM+/ADbeJUvYDq149xPDy2/eyxnkNJDIUDkh/v56gxLpjDGxTxXS8E1qK7B8/z+C1Ex
4h3b1Ia1Hv2qWTBjmx3xlAc3tck+R0sxwmwMZ/99TPQ9pBXZMmML9PLVkiqkMHmLuwHEu190dyyXFg0NiocyFLMW8KA1MtlHtq6K50T0N9avt0ayfg/kJ2PX8yqcmmVkW+VPfqzDsGR2yEiswXRFxMkVax1g0q7q
s/TEW4Y9SRlK6IoDJ3f6+deVhAr99iCWrWY+OV8Pf3xkhBmgUScqZlSRa/qp1YGyWNA6+Tn8VfefUygU7I3RoeYJBDctlOKltSPKtwbUsWhHth1t1N5bhv2FVTq+nRGnfzq7VzPoS/7hsO/SnE4VKKWfijJUR0s7
RDPSX5PC4sJT6QrsxzRn9xxQRrwLpUrv1/XmBwEeQeQPwQtP74DpuuLkddgCFcL/lYRFDkBbjg7wZS9raPyZQW/RUO2QylhWp+kwvnEWJtIDF9w033bGesw8MR9UJ16WX2KHiLviA/cit13HO05ckfrkXoi8U1Ot
B5iVjQ78QnGFM/0KE9yOfcsirHgbREouSH/dBH5Guny6Vu2LT6NoTk3s9EvDmFvS8Nc832Cx2ou8cpbST+vNEYYqxkhCrCwn7minhf6L0ACnNqMnWRoNr3aFIPigqSKhhx0Gxg6ZyY2TQgV8OlToJXa/dqYdUQw+
6Z6Wc6+kJx+RuoD4ouE+mBf+A34S2b1rFL1RwLlWXZlFQ8mpcaenCeO8NHEYwoyxbyrXECf50ZzGnkaNjA2gPzXGqa1OVyVccfDqf2qRrTXQBkYmPpyUfBKLUk1xUk1y+jb9/DjO67wPOYXbiO5SnsnHh4UU9WzF
KIX2ywfQJJonF6vwne4ImdXfV2AqOUe0troSWP0uXRoeebeKc+79FoQkfcch1wRyaOSqDumZ3ZnuSKVGswdI1ZYypamFEqXL0GeafQvsY8any++c0C0H0CdY/zPjqMMMgIZB7c0/kIIvL0PJcJuNUkFa6hkEnFy/
bN6BBGq6P52EY9H7KQH95gpXgShgkdJAaxhF0Z01At7VioUs+kN/9+FMalMuhaiVSH+T9MAGynkseXDprTebmzA9lEaEynRte2MupS+jRQKN1FxSyGBRCvq6tt7otGSO39foUyYxUjBAvkzm+4avnbAEbT3PmlAO
ZelAnARxTJdndjv2vQWzqcwF6sUx1R8FJr9EtpYa5F+f8ZB8/k0OmdeT3FILpe5uzyWT3QzyAeElMwUB+i8z8uePi8/mzKpnijBoiQLeDukJLZTatCyqaREgvGEtjgBrYejZXC8T4fUi1iyWKgrVaKNl49wodRXG
7Lb1onOXlGyYL6rGa1XAU101srl5NQx/eGJ4IyLKgsSeAMbtF0Lgf6dRGwm+lAznBK4dntsg9o1pp+CgkVW/iK8/orciO01LyocrnH+GqykuVIhnSHPXrMdpZNCp2v5Xcguaw+84dI8E1Jk+dZ6rAsGJPUFuEHiI
ZW9GAEdV5iXkwrQVkfJsxOm2LIelZyeqpfv/VpNXXMk8VWdl6QEfKJDdmg0Gx17h7TmBjV/G7ANMK6aZVB1ABYFjSV4t/ipelfsr9Ye/ViM0QT8DYKwnMC4c6VgKpDcflMS3byh4c30iCIg4nRhOgz3KgEkpKvOm
lVex0N+qkoQ99IWR71G8YmOip3EyXOsi1XSayPeTPSGkRCs1UFNc6MP2v9z21EEAO8Q4FnUxgJhANVeuOJm9MLEF+srYNVeutPzym0l4fsvYcKauHJ8FHUQL+62xfFXrAIhFT6sHgT8rekrNyIohaReMlJNPzstZ
KYgdadvnhVrhmvCyfTiKGx1fWgfHeZVM+54iETB/f9PsfBrmldhHsnFDS9TTT1SOI853MGNZ9bXBpq4BaoL7OpyxjuqkMK28PpntQqCFRguEwFNIn0Qx6gWL8g7RkpVr6dIPlAAmsLTDoFDwawfkpm8JT3Poi9vc
vdyOXjXQ+bC6VnDNXrUD97cY4nZzMc0EnreleG8aB5bC2iQy9btJIC9wxZp97ZTTbXwND3nQLFwifaPlN6g7CPCV3Iw6NCaUaoK9Mx+qiiW3kCxrKrmdxFde7E6OpAjyn4vJNivZ+8ye+Aptk6Ip5EX6NL/JMfTm
JsR7VkPdhqbC5yYDn2jY2KQtllSxlxZLuCWaTmNFeUZ6JZdLR2UzdmlozkyYYp9ouToXhmcaXCHYAuc7aJre0yaijP/9fh3Zu0OH+kE28vI02osvdHv/+oEEEf0/Gb+C+mHfcFsuuwQk+FA5ImnX3jibLT5D/rNB
cbdcQWjTjFLsugO+oH1ggPOzxp7QbtenSb3vif/bnYwUvuhi8jbImgdFh9SHTBG+8ioeiHcE2bu4+l1FC6NXybGq8B2hE00b1FXCQxerayvmIy9eWZ7FpQdPyIb04ozLnfDMk8i9UQ5P9cltqRmzP82mgMpVMPOA
U26WYQ5KkEwioftnJOEHgeiQ1tOpCK1JOnFwXWjsX52MywZ4b9EiZGnG4kioE6nqiIxYdawXDGfagFr/zJQ5mBDrP2oPMIXyKtYe5Ood32tTVGqcppmNKvA2tKhqBCAPPJGHiSCpNCKkeSdqky2Pr/kBk1xsMhrD
xbtk9Rsd6rNZ9EtVlrl4muaZKxsqRnddoSJTFh6zRmECN/Hy6kgdQgpGEMUGhfA//kNZVVrmf0wq3yl06lOsSwwneUHOlZdZuxCgGlpZ3LJwMZHHKn2yD02xhQTQMujwm17ZCU7lB7Brc4j9yfUoigSldApWfW2L
ZgBln+CxxOMI2wWnkdVn9XpyrB9lHMhIiX1S7U55YCnfm9mzByER3rDEgJq2aTqvhblfox86NY/doTu/K9HA46KXx/kEjiwgUSj8LvoxGAch6N8qc4gqiy2OLBQDZaNPomKqJOj4WBm4aWH1UPVpEl6TdZr7KSGB
98jQcy7W1udK2jTaGFgnSI+ewfDm5wb+1zMt0N+nsd/6W7Xb19cVCWWvK0aFZORUAeSnuIQ8HGJc3dSCuDFp45qJJxhiHw8khaoLXspTovpJmdkO2VplDswU2UAj16sU0bCVOyhHXfmhYBquWOTCzYj6Idw4VqEP
6nRX77Wgue06YAsYsUAtM9rU9xcuOnBMHu/P3Df7i3EhCR2ce8Zq1SU9umSO14RsUCQC1NRoZDd+JVo0ioE6YpMFZ4keC+MSoDGKJ23TshJJb8kWi1Zi4298mhIzltd9ecwkviPFZ4E/Rz5/LF6Y3ZsDo2KYjSWi
uMksie787G86RI9K+iMGTyUTzWd2QFfG5uBQdIU59iqfiWvXDSkx7jv4cGitA1+vO7PoUH6ia1gU1qKXmvNE3bD4pQDuSBc8wILWmaTba0GRnH2QedZtzAZrU4ENsQ5fH6s7PylQ9AuqK5KB/NmCw60lBV05+gI5
4S6HfDiImfquOmQ6gBvZJv8VXVwMTKlUdUQ8wfxsFjrT354nIGqgnTiok7X11W00zVB3MWSHayExxMP1L0pK4Yl2RB8N/NTREtn+7gAD3s3Qplw6gkCO8jblwQrX/uYfjNAXn+P0OUPMWB1XqusbbaLswHFznP5w
CfGZW6QJKm/LAaw+9oOvTwzyfv6ErpkJ5GdtyD1M75D4b0McUO1RIOCZrqRORY2dYRPbZcPzSKFe8NKM89vLWhqfX0bAIC+1tTb8KecGE+hB+9gOu3eZoPk7uuu3jBJ9bEZpTiQCrKmLD0cR8WoyQZ6a1wzmFWpq
Xz+FHhyVQ3WCxxVXasYCJ+/yCFsDBUQpvwn7jibryoGVNX/cy1FmSVN0V6GuJQKe5+oGiq72HVROLouEaU7GROqaUdOdluyXaKvR6TlZ0Ix4F3FGtb3gWikkCjlsdnr/dVQJxyosq0KBhIKc/edKKpzRXM+0oZQv
R7Gtth9DcPyl1EIgnStX0h7sAjE16U2Cmdbs4RTICGsHJcFvCvGkmGzViM9TB+sJweabUygXKoMCQETJcBfHXcncDSmZL/QFqRgl5FldnWstSRaQ89CeZXVUHhj0zBbzHOlWD7UkVd7F+uSyITz/g3Wb82xcCBEa
MGKszltyae65PVcAZ714Z9ZFL2Xt0INaGNLKjzXsW2+UIk40BvULIF4biBPNVxuJhpqEc4MBDhb0DNtFPSAAy2fCMd2yq62nunHnxy3slDr1V+46IgWdyjidqoEIWlBRXEZxAPpucjomHEAdC1PhtJBS61UDCqss
7HoGc5PxJhQMqPzrphyARUCOoPtmVRCAnSG4GuD+tONpB3cGg0gV52/lprVQ+pICoDe3UrRMHFve9yQYbmgYyRR3dcp9Aa5pmwu/+NOMrLGzKut4cjrUID+ylrWbK1TxqSqddmQUBczrp5FSVDwzrSBSQJRSessC
HtV02uL7rtAdnjhXxOkwUeXaD0WzfZa186Lgy2quflKxA6sGRZl6XWWIgks2a5qEvyzdqQAeKjbFCUIalaMmn5KvqNIMAyrduACy6qTwZVZNARlUXo6itQVgdHQNJuLSt1FwTHZpsZFX42Fzd0fBMZO3EkaVRs5Y
yI6JvkSm+1geJBDKM9Nu8rJHNcZmoW5IfLunlr2BAVj1M/YuYgRnQ5Frz88Kf9IbZOkPTXh5isg67bPw4YwytlKy0+nWc14nTWEQe0RIHmOi/TaFSKEYf59jRKIT88e6vJJYe1kQBuEeVkxNFHBYKMLBNIAQmpuV
8NEFOF1svK1VnGFSQj6eiy8QxLmHMwJTTqPU4B98D3zYkv3VsQap05HU26J9xD1sng+yF0mExcxzE5A5C8HNGcm7ZrDrD4y80MuhI9srY3fP3yuA7kdZPt/6dm8I57evoKw+oQBklVG4yrjK+PRow1/PKUrxgbEo
/ykTz1YMkjDy/SdjlFQEaZP5OVRFq2eytJplAJq31RI9tOTr5fV93kpFQTsxjQUUttD00cQbZM0WXAk63jmo4b683HWf+DjJTAACJclKd+SvQhZMHh50frUX1uFqXk616wfB8GNWzO4tBbdH8Fm6bOawqbrTa/ZO
klcnsUbTkj5RCkgAlG4eoOldR6y6lJk2XfP+11a6VO7ALsEyIzCE720vS1WxruvTBTB9dQutrOSex9J1P/a9DjJwOMstEHjS3hlIWTIzdxqhvjnXq42Y8WMF8DI2s4vojJeCg9gysW8lE4EpiECbZ4VeNVb00JlA
BnTCyj/bmA50bvNXe9pOnd2NOPUF0+3BOJzG7Ka0SI6PbEReMFjH3BlNGFuqTF5h/sMa8okcs05ViMUehtISaFSXxgtegyygAzxRNBTgJFbuIvBKX9SXfLCKPMNAF1xwn7OW9/+miA/CrGY5HgMm2KXbyfE1ez7H
hfrLgRfhzI2rkf2qb1aam86pw60Vo1lHrvcqDdEvZjWK5zs2zWijHZxOIqKLi4o2BtqbxJzDg3ZNy68j+Z3b/CpYhFXC1LumaFNvn0DVcfpbiYn1Ftxo6lvK8MdlgMnm5vMv8Lhqv0SCS0hWWp8uKhFv5uKE+U65
nd+PGCURV8YgXlW0P4Cg5XTleAUoNqDC6J4EObV+kCEUE1FLtrnUHsyO1myjlhxTCsYaCJ0niZof9/2jCD8ZEq/BNSzGDzNq9CSq7zIqab4hOxkjUqQFZuGJs4zTYqW5R6+dtN7lYNWvsPZnaqReG44twYYsTB/D
/LEuJtYdeMceeGaNzUwb4F9YR0uzds3irnRcBbnm13Vt0PHEJREnZJlFaUF1Ga/YHnRMLa8nAE/2LdcrLXlkfOHzHVtaUrhpIPm+MoVLCshIZe+z9HUImmd6tjM7Zyd1c/5tvhucnVuuINuCZ1S1WwGdv5afTXnz
LnvRYRATPkLnk5SdvRJgPiVaNh5o3MrYCzRIB2t+hnLbfoHglNF6a+0QtWKaWCLa52ocNGTOTNqLtj7LvI6Jgl2NRLcmL1ieDZbAjhnREKwKUOdZkswP85bALsdy+SXb9Kaaw1fzjEVwbibdbfwo2CGAIerw8QDp
Pv2j1Qe8bVIuO5TSmseBZ/hlHuPE/REjjOCKyRHhapYULDVp2cHH7IE7KPRAmbsPZf4kQrLxcyfTFCMgZ6+NAy+Fo0CnXRpXCvcBPHKTwBbJSF/kZiGeJATAWZYQxfF8d8IzTKM94zSIfeS+6c41RqYwMFKDPyqk
neqwOiS/l8lUKRy+3nzKX2UoksnmA01W2Dgh6lVFDPX4B9AjxDdZZfhuMps3/vvEElD/kW7OB2MWo4SAaj+t6/HVfHl8M9qn63p8N3cf3xLaA74e3829xkj12heSR+7xqKhVSlWMZs+10PGlN5X5xPWMYWkjfKvd
EyGuclvc6GtbsVq2GMj0bl2BHO3FxF2i7EeX99Su8jY+kMyUOlfh67j9mMQiGotG/LZ2DxgZ2G13FBEQJyw/vYsmgH27gSreEIFouIQ6i7fh2zWEaHe7M9bp9rUdjKe8fZGSFjOYA6eJ1zBA0TslQZI+mCFCTzzx
IrOW44l4QF8VEQZdwFd57FUCJl/afCB0ohdZUnv+2YxJO8Q/RhrrtKk2wyZuJ3oGLbRumeGTqu127V8D35ASp5Sr4kLdKT5pfROcUXQRvozS4zR2EGxRwZUJnol8u4oFZFTFYxNEd0DbgRS5z0SejAoECMmdYAlc
1KXMyya9NflD1Qqt3OoaG99xwdrLtXwuYRzpA1/TkOCtSKnF0hA3glIi0fSM8YUUpsFD1TBAJ45C2xVQSYFfkcqoIAVsxrLEc7HF8E5TTajHmK+sH7o4lNB3i7c+VpJET1BrOEUVXKr0jHpMCfziGA/UvpZL7slW
q+ayv1bJ7oq2IHp4oPpOo0Sxp2pR7Gcl5NJiR4ubbqGt0EY6es3KACGgbCZVd01VUi1XUaG6PgY4409mY9fHZUbo+I9u87DgOZDomadHXER8OJ0UiY5sU2qo/li0iWyCAjUgzOK7YiycFhfqNm1Axb3yqYtb40Ze
/9vQzNneQoSvii++IvGJdsk20Q/3QanVpZaGUGesiQvPURfxNIfLZkiyq/T0F2bq2ho2hxtCilvXOXdxFP1LPvhTrvVc1uNRC28/noRybwUKVa0XMcknWtFfrhulQgonbSzujw2mNRBpD2U3q5wTnneVMgr4hV5D
3mK6f0q7T4E2ccwM8AJhZasN+mSWUYIzkD7s6BR5qvwWw9DiaknTHl9t5MbB5DOB4iY2c8a1Ie/r5Ge6zarCR5veVdwNDRWFr1q2ZKZgdtlTKT35MA4rmvwN/K3ynuhzuQvNwA0NVFJYHkXxgR6UwsafBVMjCaYQ
PVeN1ISKDJ1L+PlrH2XEeEXhToo1Beh/oFyQSLGzYeJiXg1LVZOSMQ+bXbKrUi+0fQHMx5sGC46irYgcqlKtHJQ5leAxhL6P1RBS6eAqRGRKQsROd2OwMOJkX2qvB2C017kvDMuaU1sfHRvUa8LjeZRZU/I/KBC9
yQu6i7BOsuo5zYmG+ond44KtgeO/pyp5JoxM4E9jgypNZ8RHdNxOhwmVFYtmLiybsI+48CtBvtVuZOshYHCSM4CfRoGihqS2wkdyxo+YYFWjYDij+mH6AtwZepZdeCkiQw4r+O/vrJPgZj1QYipPQgY+jQJcjUAh
x4R1DVRQTS9sXvBVToP2OrXh3VlzYKw9n52y9bzLaxE8L/syPz2buY7oLgOkNDoQbK4pkXQCMBuXg7RTV3Xk4LmXC/+iPVykLqYBEgcyg9A3wS90NP6FXVkTG1yJ8UTRB0HZVXpSIhyD1Ri09RAJJqd9v9k4sihb
xuzAb4OOmKeIl1Nlbd0myGPFWuB2jAhUSH9m94goKYebHywkS0DRa36JrOpruc2YX+s40As3KwKwhJTbnQb00ruv55JL8I5lv8OFgqsCXd4e7cmL6wXrbY+X3ZQLauyO+gX02PR+X4AHk+SbXCleiJZ47U88NF5W
Cb0SZ5EXXywIeQT94kgihO6GpTjECyjo160J5aEYUBwgMGYkCJpFa+2btXSDR3xf+imiFPl4p9KFuoDn3zjPyMsX9PoFc6Ae0gOWw4GN03daW4K/QHL7soSfvr+Yn75/WDrzo/EFmw+v9wOxhAKKWwkvF1afL39B
Kct+Z1LMedj0ecqTJiWil2LJP6KGBsjThYZtA4noj+0uUmV/Vi9C+sQJgPyWN1Ej3VvkW+IRQ273Mtx79LD8LQ+8fYOEuSiQhrsHc3jnxBIrvZfG/o9BN5R/fceunyN7N5Ylesbgb9srvZSbiVBeZOofCavnZE1s
mg4cRHFNquimvs80zMUwlasoRB9i71GXav1dNR+p+KC0yqbWB1cMHWwGIC8Y1j6HCYJ3bxomp8OVSoMKaIx4UTDLCbPd/Pjoxph+38cwYsIX3daLoWJN/jPOIzHMHFbnoBQc8mLwdTHEbk2vbBGwHFQHqaogqmmm
O5Qy9LRsdHJGEeXzq4S8j+zxXy+9PeULqx59n/TsKbxTz4951P8SnLiVeTGvfkbBO2w1UE2stCydcAIw+qEOkDNhKwj+/kH2DoKXQaIefbLwCiQKICigD3UNWBLwIbXHasK9QTW2B2oqNQbEpUkQ+Zg9Fm+XYSeS
T8nW1gih44aaBj/KBAnEXN2FYXIbEocZiJC25rRfxC+nv2+M7DqSvqeKmQiXx1Rh5luVwH+qN8Ejupg6GfcQeupj+1pVqzo3aDUZfwOE4YHUG6Igo4CSmi2Fvc9IJM2ElxDiB4Qvl5L+gHGddms+ZS0uw8CmdfVA
4S9XKuYVnsgmJFOs+57+A1zLiQyBJK2qQG25vn9A17cA4ZLpszIsEfKO64XDfYmmL6n9j2DvYcHBF5SZ4fxikR5EHY74st8Km0Qfi7q2JnX/FBO5XzoVTAQoRi7PTR3qZOmYHCkn7wSFY2sgqW9VRsSlkk++5NI4
Pdcpy34H1+MevE9ZuhhGoQzEjDsRxIlXL5/yR7WzC2k+Bipahf0/8//SHmBQ9FzBSpmvRo8jAec+lMeGcqASONqNgnIy7HXGISAI7yiujMwJ4iRY/jbaoQFK7hhkA2dyi0aR8F+aXukIqie80NTO3Z9AcRQcywvO
fo8fwxf0zkPUMuVkutmoW//52R+CXSjzIBW31QoW66+zQgqzd5V0lUdj1Y+teI6I1ZtX/oqCiQbACvi/4J9y4Ln6pxezzByj4UrnVxMOtkbBDWQl4BD4PbHeiWMyPHzW1ZOythBsI063QnHtF9Q8MH+3Zl7GFhUz
KrtP4W4asVDZNXdF99FRrJiPNtbz4Ub1srbtZ1zUm6VJ9ijVS6gX1gFqOeb9UqiE9cRtgcDpIt0aCvUj57NBSpUbYpSwV6/om1QTQBLRUvDIxu4v+S9ZTuUGIp0nyDswkbllnJjv4heXfEt2EWwRFhD99DUR1J31
ELzM0jSzNmtd3jfcLeVgblWD+q5V26eqrRybt/X5qOdiwb4jqPgMVeuxbVsvDVgFXgTFGLJ3ZDc7DYkPqjZZWzbm23X2zM/wx6z8iartLcsrVl0bEY4oDrn1c1JN+rGQqZNrEDzSYPcNLzVDQ7axgr2jIMUBn/it
3qG/C56QHkIGrRXesuTuES3DbRkMUh42JV4wzbQ8xapHpxLxquc6c18jDeEYa370m34LDzYm0GIDyXEyzGeJEtisbivEso6oe6WpuV/GyczFU8AAmq7eMPZ0HPgwcQqCVmz5WYzFFTSsk0Cye9K5Svy3fTwQM6i8
D/roklqHHffI3iihBewjuYjjwLsr+5oHl82XieRgFz6N7wjOQbo2uOtp7JLZ8xi1gyT0MJa0nOkukMrhRAOa1pGSLOeW+Gl+41yKunKVBVYLImuPmWeDx/cjJv4LSyM2eLcaVK7gEMQ7KOtk6dsrBoCTMeYhPe3H
vv0BWluFnfXyKQfoXnaSbgdJVfQSMQbvyHsf6VGG98OBRui2Jj2PSzYvSwXi3svV3PMxzQ/AZG1nPd4+CGyd/JaYTf3QL6XFnfH7FGVgJxRP+CaDW0y4FTlOi/9Cn5JAw7TGoc+b1B4f3ml9DMM9enNTNQUCKQma
XMPJV3nNzrgBgWb31GsHKrh0z4j1t/uD+bY8eede1paEmXtpj6JjsJfgcPy3/yyZoQ5aShVnLS1c0u2jQCnhtECec/ZZGPw6ITFc7/e1LHXdWpKilNVRJEX4I62jEGMo54Zlo1s2HFVBxH9CKUW0kUYJApvn6PAx
jPn4vIEwi2gYCW//D8dwZaXfipknYsj08EQgYf/PVcLThQQ8M0rUAk2TwGKrEdmKYselJROIZyGCd0f9u33cQMT7PFVuqnfbkt2F/XIkHEvD/MBezrGLAR5ezQYBWa4kcR7oonbdknxcHF4oNXkglgev/oZ2H43O
RsSAMwmLo5WkyvARw0cEHzF8RPCRqs16wF4HCZpFbvjJWKNAm3aIShPCRE13JgWBmpZACiUxaIGl155LDhtkamFACIJG93bX5ZhQX17eU7A7RW6ly6DKvB5Awpq6EXBr76kszn8b2ZUOT3LSuu5BZq8Vi4f5QTL0
WkhMFDvKjABU1H7aFCkhXIANZAJhUdZ+OyRzjfSjrB81+hHrh6i9ioHmxzzdqxb4GiFtWO0WY9XhdVk9D8va7Xg0vfzIxZph/5WxVJJYBTDRw4tb1qJ7XeFZJEEU7gzH8WTNTbSc+O9ZrpawppJS6kpyATWVuooI
WwwWtDVH9q0l+UzAlPS9ZmTwy5378dn23DE5Txxx8npKH1QJ+SMLdfjTxjA9gho0giXtUW5TZ6rZWL/kffvXwWx9wHVWMKgcmzAMrXfNIxlzIWruH0OObXkqj6UTjgoe+wUribmqX69Pu+7bnIzvDCTlBCZjqrn6
Fbwr4QvojYkbDUNSE8dO0SjFLUuB0DH9wxmeveL3O9TfRAYwU6igYcASpj8lLjqJTHTz9KEChusB2qCOUvugKZvXgc7x1BkjXWZaYGw9v7gBGNdjmgFtY+b7tDoGKw33KJM/H2cBMLiF8AVSyCQp6TmpERPda3Ex
Pk9RfdYClRkBJxkVStvp6Usa8iRJFzdgp8lNTZTBl6W1rUcYg88W+v1udfedEBd++59KdJVMu3HPCcNQxoU76/ZCUAy937WGrt77kX7fOqSnqRjtq/C5OC6E3DjOSUkQwQqlKK47MctdQReckgIR1kOTIt4EwszW
vjjBqWR6ADe8UO7OmotMs6eXbfB7RYQSaBWbcVPOC0K02EYloM7c/klX2W7VxfAVsIZ/3Iqiuu7Uyq/hq/7tyQu+WX8Io0+/VKQj3zZ38WSZpdVaJ8SjvHKqnPCzy1wMhzA/DYQ6YwWJ8VMfT6mc/Kd8W+4vXdo2
f7wznyJ7XusLe7VcklgUuax3XkMZxkhM7s6Qf28/B5oTOh5cfMEbqVIsafNFasJ/m7eHsR01nDxxd7Kn6cnTS/Fw6Kyhk9aboqB+x0RUTR4yQX8S2tKt2cXn8RhGNiycT5Qiwco58O9EpzDh6f+zcCTPMHQlxYpt
e6sFvlPnEFOwPYxRuPD3NiLYIxuiTwYIAIPSEj+CD7c1XSxO5yJvwTsIQTDxS2Un6WI9BcZ2t4d0TMo3KRIV11Y9AGgna0kE1yqCS1MzCSgxIELMHTlCqB2PmLqrBmjhlM58XMTMNnvOKF8bdm6pc0SiulZE9pUz
d62wUxbUvAbPwi3TwWOUNreeYnJnl+xv0XJUcibyukVoaRh9sVfLelvd9YESAf/9271PD3pr5QV6XfvLZulQJFx3ugWx/KgvlLeG1iYy4QVEwzApLP/+I+pPzOjwO15j8SQ/sSsaI6I5tx6lMF42j/JJfK3e1mcf
HKfPLpAsYJ0nkWg/kEsQFAUT7ZgW+Bmlo6yfENiCnQGp1lJCPb/iUdAR/awg7kudPhOvFkc9Bu7BFKJg/AizJBxbtGnYgmmojX64xcqBjNu5yUhoPatpsS15RpUc2m1dYB4pwYaOjiKNRXbiT4dUVxPG3y4hT74u
70k4Jbg18JV6QPQuFu1ahVUrsdT7V+3uM4cPYLYHVA3wofl8BvuHpYCN1vZlNEneL/ANVfoHx2JK78CKkDowGLJRdaJe33lHfEk40Ocak/Kv3roeCu7MpkiXxReSu3MuXxWB7AVcDg56D0kkcP/Yom0XimVdOzIw
EBXdt3IrYnT0Mj9mX6nX+9vdRmQ6TeZHCLdnmnG845g58n00LuAvoMx4vquIiBJC73WCq/Nh5c81ucoYATMrKDjS0aqOPaRxDzILaxu7vkyN4LUzfBdkNOVpI2pky/tyCHj5d09dA6ExNvgmV/+6uUIdAKGS6R0H
DaRjstGEZA3e6rsT+CCxzY5xEH27Kwl85C0de0poxlKS5dzMDO1uEO8x9Qm2Jcps6qlTKHvuEz1mhcUtGJkf0eZ6ulsWw3v60647vEOseRhCvRyUoFKx5RezvOm9pYwZB310XURv3KFmoxH6zvxXxxJrdzJhOAkp
utjvDlV32QBeWu3hID2WCkKI4siCFZ8zWiz8GHaAisavceOF5KupizGlNHCsvdIAZOPqnCDwY/NK0f42oMGjioCz3vBeTshziohKRCBK3WUUwJJ454l/+QdAPrYA+bovwF+1tnEPX8GAwtsa+2WunFbEMYr3IIIg
/vH3Yyl07i8PyHxBkGT5gcBBxHzq9+D+4fz6izIR+lxCc9aUjbMFX1Ofn5dETEQ8Y64pnQHEamWxjqXBsw7sxHW5jjlCmbGNyNU+Wfp2lOxlAsINdslJju1TtC3+fnLaLkTCBq9kF9OyalnFyFYGGVjHsbkVIh+z
YgCPPwfIcpGvAQs79L0W0DPRH09dqFAWOJwmt4gLNaVBMYn1mpxIReZauMMlZG1cXBF3JkO8IhU3NmoN9IkAJ+/le3G/Y8t2IWb1Ueo9IlstcSB58cqB+nD8u38vEjmzwcu/jiGYsi86oOcH2lsXWOZ3eVfY4rPK
23WaZpdlGwHvomM6VsdlfnhI4UNgjj/lYxMZ0VVPM8SzJVlEKDoURu/pdET4W/wonYaunaV+atDXlMBjAri2pAOz7F/HuGXmZq9EY+9fx735y6IbmavbD1Hr06f0ei32PrNm+Liv2ImusPyYHeuKvc+yefdxp39P
MoVhg+zX7a359LjWRKFUrQvxHriWU/2QzkHD3mfc/Dr0S53B6v1/vWrycncE4uv2z3HePlu/aauiCuzXbwU7/lsfUpsSg1cyimS0/dCI66aG45d6Yh6yxOkyPaULcB3hJB+M9xahYHfvG9Aavg/Um5/75r7LTRmT
hUOScm80QO6J5tZtR9BvrFl3WNQp9B0zFmIn7iebq1sOFSY/Pil3f//WkYg4FP82pbhhoNQM3665qpC0rZdtbZ2bbrMc045Jqvj8WmHTK1qHJQH2p0AkCPibMPymkESzHGxfTUnEVqUMy2rgW3n//GdXnBtNmIs0
JWaRgcuS2VyCDcsW71gmNRcYysJXnCSBQvfprrxPpoIiO6w2PR5mVSlCknvJQCFumYmfiTOit7E/re6EiHYO1vly86F4ge6TRPTUh0l/rKTFlIFGRjVsjuIDML0ICUQZL39oQPGqHlnJpMVh4lrJEzBk8OD8SFif
3AgIHvb/Tsr7upPE3Hzd3vQ6yHBH7K2anIUAwVP2dw0EZe4o1Zc0LpP+OJkFehexpctHoTqz3dDsKU4bzLeXREjb5UXvOd2UMeBbewCXcplGL1++1xK5uddflhGNraMWd30D8lbS7ZaJ1JQ8b+8K654bxe6zyV0/
UAdGgo0eCh9TtZjgmzRuUbU6GAOCA7SMaOlmyiW1EeXWLsKE9WoN42zthbg8MhVhb7JpAyvcwERec3Zj2un6FGq8dHozO6sNOIoE6+3TTw3PKGVT0bD0nLXR+T7B84Vwl6MJ/kpqRl1ldXRsOEG+/icx3UKXg2jf
i96YIPXd8//ybWGdo9wf0rp0O51L12hceufEWzH91GUV2l/v+PntvtAmlnv4xa0Nd9f6py3bfESrrvrXFhddW2qLl8N7OmSdmy15bZBy7OYX9Xpv3y8dCJLVr2qdP0efn+73wkmeul+ZQAslL+ebPH5Q3YP3DA==
`;
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
    throw unreadable(path, error);
  } finally {
    closeSync2(descriptor);
  }
};
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
