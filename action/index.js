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
var packed = `n+FQEglQcux+T0FtSbcRAYdWn/W6zXI9IJMhhvbK/OdwezyoE/QV8uGfjuH7zhVR1YSZpk3nEJPsQwC5gq0rEVBVVVV1ebEI//zZs7t3iUR+JEgEEUIpQavlta+EBUrUOs9XMhQmLoB1JPTISIlyFCea8ijD2E3y
QmCns3lZCZwOsqA1k+VqbWgsSTclo7VcbbFDtwcTWfnJ7uCg1Zua9kdzV7atkrJTHIRYlJ7C8fBkyXvZoD264IB0ikQEBz5Dc4HIBZeLoac9L3nPTCtIjPTq6CInHTZEsCNNOI9bpowWNwTIkOcQsjkf7t0cm1KY
SJTfuyEJAyL047RF5Duvwzbap/cPTTyBgCFiSujnOHtwtcAJH6YUioCsrjKEdB5dOWfUqoO1YDDYodmYPNRovnZQhKYFdihvR3x7R0g+IzHapSMP1OUTWgc+T/vdc6CggF3zSwsjj3087QyT1xzZLDQIaaeKCZgU
cEU+KfFAQ1qSZftmecH1XDEZjhDsPojX+3i2DnEdIkw5AuOC7iCI/9XZY+jpTbeP3iDbKwe1oqE/ht+OnnFCc/6MFQH9xv1RorzhNo5h0St6K69LvzD1vydmXCFX8kSUeLMXfKoQ3K5HeDWfFnj7wgkMRhpvzgIr
g93NtenX/J/jQWSgtxccTuCsXhrlWVmqvCSMgDFyzsBYwL7rhZW/KvxFcFMWX3/AvkDkE5np3vmRC63mei4Qkl9b+H9TKj2T2WU0vAfRHOmM/Gf4cxKNBZ4MskciSh/zCEcaJEMUroBahls9YLfs53RjWKOJZCyQ
7na/76C44Af5qCRpyEZLRYgY2hwyzV0Of44xGIwRWAUiOcamBCvO9vr8w5OExCe7NQ2OCCGygZ48D8rRVCcJhB/4Dr8t5IoAIjBufX9VhQAA0AjNQtsus0cHtEVGgmmWOcWVuJbaSC2ybGVHsCc4HGVIORGcCeoi
V4IbQd3lQZBP8SW+xY/4FX/yJ/SvF/kJvUwKJ7Ckm4zAYUFkQXvb/vawuf8O52tAygSS2EEn+ATXD1hoawsJ5We/5sf3L9YQLBFqmuKRR9jh5tExTXg2v7T2GaWvSPja6icfd6vwfeeNYBpQ/QGx9My395ggi9aO
Gcyc/Z/fXE6OMEYismUHZlNjBPswU5Y2oZskJ3YsUpcgpZZC2lrhfpjD6R/O/G2D5/OX1n/9ElUqT3cC8SzbU1vm7cunSakJkh3aIGhJduLp46ts/te9LyeoUMyTo79Bwv57Q4cBw27ANqvsD4VIoLCUCZkpb5p3
uN3nNvD/lKn2e29WJYShcIlDlpRO/6Gg4nOmyXGGEagWZIe26YFMJHnooF72i79ajtuGvt43X6MURLEe2NheGDpJ83D3hDKhFOqPjKeDnLvDQ23xS/X9LSQW4PDmJ0M0O3PZpiGtFpqaVUs63uwODtI7g1jArpxR
saPuMx/K0IukI5eoNSllhzchUBx+VsmnjVrdQupsqtqeZWpNZlAIiLTHz5rp2/gHNltp8snyd22qlV3/cXc/2q3nO4fKtQ2SoIgTQUAI0gV4C1n7ql0ytOKlfzE5e+A52aDQ/5yofET7Y/ogpKIw4zZ3OmowE3mD
/9L1n1E6K8UVh/ebRuLxRWHNYjtJPPLOBLEXmifM1luUG1/PLxOtVD6GtD06rQFwJ8ii87fMr2p/GZILtleFVFldCt4IX5AZcLfxHWf/6nRar7/4E57yqpRMIZRLikowA+ls+Eo/W5QqSDgrhyjGFrOX/DR0t/Yb
/7Nl1emaVRHt0E+e5ba7Z6P8rWCWndlgThRBKG1hE0YSBSIXlzSH22Hufd/5/d+frzrLaseHxLHSlg3ZqnNaoK8X0JehPoojJ7rYIx+NzGMZrl/mm3a6ZlKJCj14hIYOTrRaOOR32jXuHMQmFrCFKpmYIiE50E77
var1fT5JBOG5qtaFNGb3m5JAjPPPGTaPyBYhNd9QpJaA2qyAPPpRttG/lmW+vr2dY0QtIsfdXqzc50ulwhqBbcWAFBrNsWlZq1R9fZX0l+cA7N0u0+nSOl06Jdn00En8VPWdVuFNR4D3RarZOYRW0qdkdavUL82t
nP9sqX+6MvzNeGmMU/0lwZ2RMcb64SFFAjfpps+iBAZkuQa6kn+4XTL3BAtF7Uh/kpcDWtXSbKj+O849WWUh6xc4kwPbemnA89lMz7nc1qTpm7dN6Uyw3DopHf+MsVekYw3FNYIMBzXlz1N+kmy6VfoEFoUC2mim
utAmh+hrZmr1+qK4Iba0JjVhQ8gXMg4jYSyeKYMjUj57TTEtrNqFHA/epYdDckieOzmEeA4C5Jy/6Bob/dNTfyP/kyTdPqQm4Mv/bKana2ngVDgmXVhb3LtW+ev9oTxNQy6Ab2m+Vu36OiA5SUfl/N8uc0+/QxEr
hhGAhfEgkcxRlLV5HruR/j35hWniJbeTqIDbzi+b+qcr3jCTl0r+9XdcSiMNywu4SQla4/pTttWfrphh7OAoEMCtp5FhEzcWAVewY6WohJLKe6HeC4vQ/3C7ff+1fdmvtqloVPLBB1f3LGkunh/vy+p9VsTqEAJp
RBVGZUx1Kxje+r2PInrnufbhRk46a42FdcbCmb+OpEXr/6v6Oq1Jfym0CTUrJ5NcuopruezvC8RDAFAlTPbJ0+ZDUtKUgFByVfVwHnUOxM7tg4CvfmYi6gq8BVgq6CakpW2t2tcbH2PVBwxn63tnff2GKarOXF0S
mzw29zBbBhsM4W3es7lB0+4eC3dLjaQGjDf7qn7uWibcXZq+AV3pVEqd+9YhE5IZsegTlL4dPmbYhmRd+u/p3knHcsdMfzenCIlrR2QRRiQwCPsFuvyvtux0ZZU3orcIEzH5ERoa6WSQopvIvql9zarC+O5PET8W
QQTanlqTdGFVfQqglRnRygEkFxvCf65y8U3Nz6rNbJ1LkjdxcsPSs4URKWAJgt/K9YoykOpCxB/9xEsmDdBDZgNBUYkV4DZZQMLgezNbUVr6mNknFb2YrAdnQpQ3hQ0J8XejNXUxZx8UN4/CnsDgQHzWXmiWrKJQ
N1oYC0EAT/3UF2doe6s/XfeLXKFwsh8uDIWPnFpIXC0UsT1Og4QwImTC7nv+P5taO6sxgZSjTbrcVUHlipKgaQiKaubvrGBWYM2KFqyLBQbWygGWjhC6XGc7xHaO8fVAXF2foqru/+/NtP+6/UXAZcoVpdKr0nde
bdzcIZOsarXqG2fnbRDbnE1cK8QNU0QEABEuv9Iwn9KQXzTi2edcgPfeQOpFBJLqAJKljwRZ1cmk3l9JSvWakuqbkihplf+mTHs3dFOpXn1X731rZj21g6Ha2FH3rIfGDibDhv//9/2yXlIjq7OUR6GUY3Q1pfKE
cry6+8xz18eLF/mIFy8yOjMvEOxE1sf4QBTBQqKIL9C/zz7inlAQgcxCZQKoVlKYPoU0LHrui0iKqqKstvp7nx7pKcOw+H+mmu1CwSHEoryiPGIXVALDnanw/Cgd7Vy04u4M/yNBKFGXQsbMn0DsLpAJiKCUSfFy
7Bxy6bJIoS0w64SjEyUn3mXJibXP///eT62mAQQCkKqNdYNRe0YAUhljJ0PEvee8LcaPH18Kg1gJW0mQ0uoUWUYJSVn+7rPPfRHfgIkwVAEgpSJIZS0xVcbYaU971KO5M9MR1KPsHpX//76ZfZmNTJJFthwhpGOS
I7Vn5Dvn7LsL8d6LaAYigM8MIPGbyUyuLqoq3a3POfcF8kUgyB8AsuojM6v+oqjuVWIEWwlLWyOU5/8eaxxHWWbVCOWN/TdzNn3tTBwO5zs9rcixXPlRIJEY3b+bnocDIfG//F79NwVxqTfQwxQkP8pMkdLzNGXJ
51m9z6qHO6AE3AvUFzVUPX09z9Fz7t69d+++E/hBAFSJlP4wzpEjl+PEadQX9BhkDt0IIBLIIs3fT57+oAkgiFxTZtx9rX71/8U2H65FJyJbcv9cZ9tQoLov5uofOy3ndNlPE8fXKcuyDCVfh0z1460Hgnt10m7f
RDStlF27J3f3tkWRHWUAUvQfw/n+OrF2b18SIhwEPSQn3WQZVdHPbA8kYfcuGAckY4wfSf4wG5n/lV9ITlVne5cBhiBASC3N/jvF1P+QXptXpzWwTWxKoigew+Hc/r4vqva8upw0be8EUBwgAJGy5FY/pr1j2ad7
9p+bVEAE5FCqgiDzSP1+zPw/Jq+6Kb+sAjMji4pSpNxslrGsjBI7K2Xcuwva1oB8ImBvtuvnmH3ZW3/pyanUAUtDfQyg9on6awLdwd/AJdFT6S65GWm1YhnLqHOms0/ts7vXQhIQFZFPTKzj+0PN5yZdSceUMAYM
YvhyfAUTk6FaupcEmCEDxrzypj3uxZpPvYYmYTg+M7tBJVuyjrpld0xkvxdz/h9aoHks5X9iy7KWdTRzpaTY0f4wrX/pZM702P2HhDHGIIQAodQdTEWbCmXNbzMcZ/XzYUiYs/eHr/6fbsnW28/6XsJHYBBCCOw6
iWOrRmOv/aS/d9c015mIyE9FRKQmLgt9FmNm/z1fau4UkSZYYYk7ozJc5DIOmBfZk6a8bRumXrukW7utvWswiMcY80gCO4mtmonOo2PRcVcSWx7xkB0D5aUAtRr++sr93pm4vnenwAyThBAIRKeJuvtj+fW623au
Q0UuEUMSUNPg/PrfmLpGOu4qAiJ8lhJkPJp6P/ZvfSfzknRPpzPZvSoi8hPwA1UgFN4PP83n+HOp7VxbCyFACCH+M2iBYbONadfv+DXKWqLtq1BjCL6M7f9f/0oLkRgDC/Cy41a+8Crke6ELZjWHWFsQrAZVR3tR
Uug2YbP51+qfuwdpUzdFfb4vRQ3dEibIbMIHhqQIaCE915br99fzcizn+liEHhpWgJoUUbXOj+bw+mNh8co/43wkC1y75dpMsk5kmDX07ishuf8WUF31epnGs8J8VryRCxngCJXmegXHQnBrL9t7KoCLI5d/8U/2
AQqkFmzf2iy1Kh/YoXbd7isotgUqgsqggAMJTQDCUnpeDjmSgMiHfs8VhPW5PEconpLSV04ARH7IVXTGAAwMtM5j76mYhhw7aiwBeW7XQ5Ss55Wrhga1y2+/3YdCjiNlUZKrokfppXmkpJNmHGGO0QBEy8g85VU0
Fc1UEaj/Rm5n0lAxFKaR8u6n6q3ZHd0DRwhMLJLRlLZyNRo65T8xlxO1u4GF5l5TMV4ciGkmsRsTj/lCNma4t9l+Kvuv9InPYjeWyHzvzz8rG9gtd7G79SZTFS7V0enD/KgCO6eEVemiLyigt1HPXQkNs/AF6rjz
Yih7Jbq8eR5Ij2E+x9bpqRw7+WUs37IGbDNns+cRxsGDjxKy8kc3+LIoVaPbNOyOUaIk2nQPgmMfabJo9YyLDhO3xKVpw96OLtiqsYw2a8o0zwy864WqDderiFjkK4mkOIUEUyNaRliHmIbnfB5czlklARhSI44T
XX6vUo16nOznIOqfN0HnBnqyPBTnNJAkg1WRUGSIuzvV4DHUdXagwudg89XHEeZstSk0Zyq0oahrvhvzMPp+E0PxJmRS+q6Zg3ILjTSDPlJzokIRg8BRczZDQ7lajKnfTEZg0gH1RMBLpG+YJqKE7qrnN2MyIL9u
xWAjk98m+ky8nOAfnTM/HfUUIbYq3CDVOs8rgr6Yl/r21DzXbm2TpxYa+mVIBE6gFh7TVsS2D4cp2WCOEFbQILwbcxOZsECJKcPVACfr/sW96vr+l9jJRG360JiHpjjY3g+m+nUsgCGyuKWwFugC5qQ/C/We9cKM
j6HXz5fw3stvyO4fR4Cct0hxDTh/wc/Aim4BWtN2BhuOFNcOGK79tD0TNpOSXzGpjgblZKww6VGHKD1HGrN5+uVqZ9njOG2vzaZug0lE/7U4V6W4ooIvdJuZfok1vklVXnstf5V6C/T9GbrJS0lFXSd07RkavNNR
282ujVBAxheYetCdM/byEF0oZbELxB7+vYNAOjZpbjMVVQkrSMHXn0q53uv3q+bzEMbpyQoc5KNGtZvBVol59ms3mCFQVyZb8EWmMsjgIc8HolnEZvpVFnfZyI7uqusQJUVNin4AVBNV/42Q2wM/gpzmB9TyyPV6
Uo0IM33jdXhf6iCd5Rjq+YoPircgPSzcuu50iZm5k7JzqL0FYrVdxC/LSjI2kSv42k/1IOPWB/TScLKeV8atxfQQP3aZXMVupAeWGE4mKoWY7S1F4RWO0QnMwZOswkSJPCBZXhP8hD4o0vqDIqW9f8HKxI5Cb/OB
HKkiswEqmvZle1hP/fIqpEN46fZfc2eFlQwazN0X8jCvtRe/fa5zQFoNqJ/qCnl0wjiMRsVhMNY//Aq7hROIUljIq1SlSSIYlrLyMYtKB/DGpSP1hjJJdSbkB4y3rTrtpRqm0umgczIhz7diRfxS9Pa/jQ7H4BhF
Kcxu1RTJVKRQSZltzG2U8N3s3671zSCgTLhYGyMkSnbN3n1AeQgsIygWvmzQMRiv6QtTsKR/Kja70ikI3CYGgayUAhopQlg3S/Ib7kClKnKvFr+Ccz1JacORtHjD0Bgp1pL14LDxUOlbRoSyUO/+8XOroyC5F0Gm
c+0g7AIUTVDFB8pBVRsvSuzAyquJ4/4SNCq0Fosxf7HdeTyvSF8G97Hv3+F7mhhmmC0/8JzCqwfYGWCzF4N9V5vwWa+26Vxb5rAkSJibMEMTQ912q6uZuyAwIxFa79WhzXdLosgece8drrINu8QI480he7yuxgzc
0MbzCelfpxAZq3isHCAH+yRXv0K1NhON5CFAvzbSz1tOcEveyutuWWCGKPkvJvmw5lJCxjO1AMF8/W+Qxbvwfqg+Mlk4CeOba9YyBZM7vNC5SRhFIrNb2nz5s+0qB1d9KTBNUcp6LfRJvxDaIJNAzwYJZQUH9ZQ+
yF2irE1ouxB0+lSM7uUA5PBGur/n4JURnuPRyV1+SLLKG9yt6CHnXjQjv00vD1m0JrfJmgJkuVgNBkjG/zDaFv7WSnCz76gLGjdxCoGOMnO5QQtVUQeZt0xTQSkgidwNrauYdXzbh+lSam9nr0ErUwZhsIDRJ3Fy
0yYneehndT7yzsVNtYG0Jxx+im4BgqGvDWnLvgfJh6Tub1+UK8UkNjJkNLqDWM+gSsa4tf/CoMOZUo15qakbjSlZ2jeZXqR1/R8j8v1AezjblclKdERx/qDwAVj9IMwid5DRmfaGswWELtcvLPEd/QIX/AnBIIQb
/XqPnt0P9G7EOgcUvLAq7jdrTfPmjhnjyQTpXDLJiuIFTpUbMvanMPILoufAUqvj1b9rwtz4BvkZIoOiR+FpZILjmy1nunWv/66PhfpGYXOK/o8kj0BTFio5lPO2Y/Po45Ve+XchMknkrG5E6lPfyhvNC7h2tApC
dR/1syEFvmfFVfDtoX2Ux1BSBVEH2rRniK6ny4HuJbR/XF+AcI6/QdZdc0KvfK4WZwdbGBcsxXQdCoZDoDCMKgC7ln6+EMn0gfNrf+5XaN1RFbfX4jkveJUwJ3di1nmoJK1IRUM9TzH+7vBXMXbaLqCtq4OBrS2d
xcCuCz7GtgIrhweeVp29qcVqCU5ke+gpvrdCWHFOgnysK5RBp+6qt0FWfWl6uY1R1/wA4h0ow2RECuvn89dwHK68ZLUkVFCjOA+pJGHBZvg1G4ZkYLnA7iYtz0Kkv/Md2Yg4VCjT1Va/6BguMHhTs+kSrlfRoC1n
xqNoJvQd7kNT7V1sBGPwJBIcu3Y/E1REmHyWzElmUt/vQF0finCfVIOfOGQ1lL511rjEVLiwrWOBzvN/254FfmY4DLHmZ/KZsO527SwvCLIzpSBBtzN0MgyPqO5SXq66qVxIAItYoSLAlpjQItoLxa9ppBFhegNo
8G6Sf35GhTdk08jEvA1Q89f0EhrLjNt7RvvfwqDp3/Shou7+VxRJ9YoL767QlTZaMnWSsvPUoAETLr2YhMu/t9mYxVSde6orzu4JkK1lZCvH8fbwFRq3uQlFBEZRGBXFnVeDIBp9+oLCiwYSpofY8a/MYh9xrjqI
QKPtzS2ljULeDeV4z4ruKrir2SrIkoH9Y9BSTdEVjiLV4/oQP/wNnZcOAunsuWz2zTOTk/7cOy1QxQIem9dNxb19AEzRJsXdzfsiQje671iHjMQ8RSnJnh+/HS2SAhXUU43SXuteR7GRfiJfoZMdxoGln3fg/THL
dffNaehtr5i+sT4gFWeNWuXaPQ+2tlfc/g6o/hx8/dB/B/i8SudT7s1U1H16putYlszv98evL0gshbUSTrF3xK5xb3VBhxINUyPu9b5fHQoWQ2HJMt5okc6bG81WiUAiYxpCt5+c2ZCMfhlwBtIE/gR9HhH04foJ
A65y0dpWuGDi5b/vtZ5oDd+Gd7TWs2qaOqjU4v7TEiFiJO9DVyxWKd4TpKsEHPjHRH88InuJ1FUSAnklFuyqRKJvXEXSnjmf8XH/Y57EhAcgdly1y9B7DU4hC7wQq39OJEiY0uvTPvNVZqVSlCuj9VhNiTfsrl0l
9AriWi4XvcelT/VcyfuAhvIMDjNC8rbzjaLxPXCPpM9YpZX8ggyqF33ZrI+P6QqmGmcTYfToO+yYZiR2IoW1Nlh1nNJZUrP730HVPjF0cHFImI6ad8vPavGMJQvy0ki0crRCT6pu8g0IcVegKM9z0voGGJGmpHcm
4E9PLlRDLsBWhcWxv+0egpoHZWG4qJfPgvuKr++AqegyahbYvnrgBZ83Vz7gkg8L1Py9vXwGjWJIEs5WOfw3IIzpwSbtuCwwdInBw/7Q6FYghNWRmcb1NR2L1dZUJBPXjlMIWBGEYn8F3eL+XydPeC+6WYXprhfY
90kwtl52pQk282P47zNJ2moI7Fhb0ScO9Nd17L4O3HBWUY6qetqNjq5PUjQGZKSKFTF+R1hknRDQ+mOTWyCa8HWw99br5WEa9CrSEsH2g2JhMApfkFRQAaMRQR0nVB/3HTjgod90gYY/cbnobuJwymE/fVawB/Ew
AEOM/GcqFYwU0blPuaBakIjYUC/bS73wtx278bm+B4vwWIjDELnBkGNyg9HOlNjh3mHma4ESeXzEEfXIwudidt0osYWAfuMBm1AGTwsyStgqVWEpOgrWowHGq8i0pBxmJoH63ZVJrNjw07fSLbYCtCLZhUcHzFv9
wjPM0IOkTuf/47HsJMeLKnTk5/mvp7fw2uevWS/WW9gAeglScEgRbUEjlCng+6Lt7rPL+sGJx+3N97/p0Ves70Guy6LCdwucc1yAgn38vrQfIiw+9FLaH+NYgo/TEXfJcrZKzXVg1dsHHmoGBvLZlvFGc44XssQd
YDN/Bwd46j5IEfmJ/tQp7o4gPi7RC99yV8RVYZY1LTCDSGUhNuWk484zsh6mZ2RbUk6dj/vV8aet+lkvMfI0C1LRsW+zP69kpSuFM0A/ZlOqBFpBGfVKmisBRd0uYB4t1+reY8UxYRUVvYRr7iOPI78bXqJWs24E
Pb8KAWhYjxezu5oZVy2ytHxstX7BZ2p/cWI5ibF6s71u9aTJ0BS4yX6VaWZ0d2aNYWHu68PG3gftqwl8nf1xbu5dI2Pf6+hkQ76+D82cIz8zyOqmqZks2BP7JRLk6WF9eady6ZmgmgqF1lyNymCHVy0GEfXl91dm
Of3VJZ9dM32DeY9HyDHFAccvRmzA4uhjklK2bqO39sHwsWSxWDkdwss25dw3W9FEXnjq1j2XeeFs8pb7DS1Isy8O/7/ViaFsHReXOnrHtY2vFpbErvwu5N0SSYRbTu4mEX+GkBWDV+SvjmzXqdr+lnfDP2Z0/85V
2VrJHpw/bHV0aRVsiS2ziBNSyIxVNXTJQp74RKQWzD2CBhpykvwghzDUH3Zq7OKhD4TzGEMyjoK9ivnBwAx5zci7/lp9zTFGAH1BjkkTsb4Ouy2kb/yy5kz9NcyrcRvJX5oDkx/jPZZabXuOvf9LtJFhybH43au/
QzDVcFzRvY3oQ5GFYUUTx+mUa+GKCj8rbeUMjgiDob0mTNsL53rYDB3zh7AR4M6Bqt6V3ymdXfk93yFxkeldO+z5Y9181zjRooo0Gpj0MwJMC+j94h/hOkwg4YyGsXwyJhsMROrygfovYIaIUREcVE8ieg7xJA9v
TBLL9D8Mh8H3xqfVca9+0F/Yl49IqnSyTABTRoF9/UM4zTrsFEuLx3Fbpdt9Dy929cLrMA7DgkZLojiFnStw9CgHWDb1kQ1ab2vJ3zi84k7hL/wMm1LaayiKz5DS6C2xfTQbnafJpKE/uFPI2Y485Tj4BOP0N1k4
XFndOMIUK5bDTgxLY6YfhfrIr6Akl/A+aMuA9NC0iI884D2V8BOeoGZYFzWkf/+hq4bvtf/YIdjnLt0dVLC9kK3pn8CwhoPNhbk10UBZRVcPPPyDTqAZ1qR/6uXB6g4RCVBOnp81P4cxLktGfgFSjbu486q+HDwC
wBl9JZhbrPj/AuGgtbG9EImWCIMzHphpHjkHfUcoMpsxQhN/LhEyctCET32FeVDxE5BtLgwtZozn7wJb7P9x9awXDVgz12nJUb647DtHLOr6Yo01r+sKqeqG7JwYcIT4D3A8lsTLsSaaAHhTL9mG/5NBmT33WTBu
F2crva14z0fkUc+eJtXlizt41KsfQSEOu8MZYl1Vtjex1hLM0qStHrfhH14V5582tR+uDrFdx1DGtvdPfD27smLQVFi1dTjYOZWnJavtqR8aIj9hTUTa9c7Xem2Z67ykasmf6H2X+tT5qDBUX0PPWg63pDOsO4vy
pGfNqM8Pr1BymuK8ZqkKghcm80++wGhAo2L/mru3kprpPzBlvy8t8htBJSskXP4sPo+udNPg6OgQVcMhGLQIwWFTOhl6WGPAgImz3odx+BgRX1SQhX1qaexvRuewmUdgIO3RqONxSJ1kvJ06ekYVAnx4/YWDzi3w
PYoXv1o/zu6KBTij00IoK0kPPLZ8BIbjkzzcjDI6kxQX/6izgGRrHR09eb5sXhtte1sieZpuY+PKI2J7ThxXl7qgsd2WerVjdoqcdXPihJQlpv/ZDJ6HxOLMbBNYkl815JjthYUg/kgqn2/dm2e71fxMfAapJbgi
Ou//AfvNgTEuA9Depn7w/Lf9iPBoCH+OltkPij+iIaLSjVhWCgUFnJHgGx7p2OYohRpy1xNCMyl3zMM2VweDY9STFKLXDv/MqUQcghuRt1GeAE2r1inwDl3auJT/fQM7YXOH4H01csIwu+/E8SyHx7K4GmraKVGH
oFV0ogHsQ2kvSiZb2lwebvbgZWgZIukNBHy0SaWCnhIq9baJ8fLw4veFOrfrzWivLPg75xjTqlKuCj1JqYOnHpzkEnjrX/tTm2WyqBq/XlGkwaZ6vFjMsS7EfcFasOa0GeuIM4fL6iVXZuRTEwL1PNM01MZKFMFj
hqQK3NonTsLLeJ4jld3Q8hnlQ6ng/K+5JKP3J4vGYpyhB9g/qhGVdSjDzIyo6YN7BayQ9pi4I35K7Kx1+VsUUoR9u1Jq6htV4eAosZLu/aIIHPtKY/7KTbIYenfqsIDJDm5mo7PODAOjrp8Lndag1WGxRSrOJHbJ
E/xZHybhbCOuf9XD6hhF0PUEcKo1Y+DHRNhG5Zf85Dd1mkPo9iM+oWmsE6mtZQmNLLhTA21WnnkfRRbGibIppu5vx8u5rnx/ATZXzdXPN6nwx/37jjoxQf2geCaF0OeKfPbJNH46+mq/Ma9ZNXCcAJa75ozoQeVN
hd0N09AKr9k/p5Yu8CHHPGPe+FadCec6wZ4fcfi9OqvOmPQHZfs12YKDVib1G8U+h2UZM0qZlQQf9DAEF701cvDD7q3JgspQDnvE09PHWHMm/3CPCW7FUwded77fgEeUvlawywWp8V+5WYjhRdvUBuVFU94F0NuD
Nqn/QzkRVNDg0efz7SqMfqtJA/hdE2v9aUNnRqdyfG8ElRkJq1LFLq2GlWock3w7W/TDnUxeGyepCN7rqbhRZ3fQ3TTjNFoTsG3obWPc/o7Ycf359dlY/2BGoumQNy56XtsJ79PIFDgowPQzQtf+GZv7hHJ/L0UL
gGP+fZ/GO+rHAg6zTQZyoyZmRxcaMKOyTZR5T2JUVKgV/PaBusrEe7yc+T0nN4Ij++ALoyerSqTiTuS6d304+FY3V8FrUHARIVYlkXmhZeTq1IdSmpSZPJuxVsrAN7IY/Tvv+dcpYuU1Ag7xHYwtLp6TqQ9aHaYX
7GTdS5c+/6Ynzthny8BjhVt64t/fvgcGGEpXnkQY10f0ojY1pK0cK11VfJgNlkleLkCLyfwOCH6ItCkT/wSvDKv83tGNbEaHNRyMxh7KrdmGYX0dYSj0fpjGYsqq7y+sF+fQuYCtodK98JaBfJyp9fgGFj02LnjI
kvRnP/GN1Gh1QMVMXWqs6OWArOjCNArfAcpJPVdBv9dbexgnhAhGSNf6NQ9evJXnTSbpi4vHrLpTFguvG0j1LSK1uEkRLuBHu5Zz84utCzHstk5sXrQ6JpQxl9nrPR3IgrMjmpi1nfj1IgO61ql6ujPnE/UklkQk
HUZIUTrxRnwYySBnsrrBNJXZkNlwvzXzh2hLqYmzMkeyEq8f5Zio9TUTejeAhr8naxRHVPLWGN3xVygLuku6UWEtmjiGeRiq868rZkBAWdxxoOsSJqCe68yZOsnRmtkLPogVfGXm4YlCSwnhKgLZZk1OBlOsWmji
vwopHUmy+DwI39t+I5i/qfHsJHX58J3jF2oWiprpmjRovqJ+U/1A8sT2sYTBc73gW58phBTe8oD5WcrszAUnw3GHLhXzwEUTYbkLiwO0IuLxgaKGF1lioX1ttcotQzFEbhe+ZShL5fETUykujrgrl7HV+pizz+Hv
m9dXXd7F9Ne8KrD832etwPLsWGyW3+liVY/MH95YPwds1i/2uths9GPMKQkeGudtu3l7z5ORx3970Q3p6aOjPH3kHl2Q3ehrEAKbn91QJOt4RPv+7+0Yl1a7FZ+Kpr872So2ZSpr7lDXzM5jh/3ULvu72WY5yTgJ
AdXO95uMzBFI0nWVpb9nrntdc9aiIcf2rcUKxXmVkkAOaVUeamO95R5YKANBjRaK9ySQDjtM/lcbY1MMZzxJsV2Km5u2KnY4HMeEdMAl9uEpeo+MDcE0EREf0iyGBHE6uLoQf53t2TmhnNf+9Hkhij04kP2GKc9W
fGuWOmy2rz3rblGUbQdP0iap6WXDrxN8UxrSwTQqTXt9IxxGC/y+vtj8cHZYNXhAvZU8BNuklepXRj/25uoXL8CI/tRD+L4qs7iCilARi5hgNqzUI5jlsROvmoYvkhp7IpA3t1HCfo+7qvBh5ZgZjOy3Ek79RtOp
nwOA5VAD9mEczM/JEEG48zp7dSD920bk9/+L0eweWogHLXuexLLmJvSuVGPIXRDBdBLh7dytrZGaJryhjS2+TZbKnrib22y7Wa26yXFKxco7QfQ01XpKir7SqLa51RsDz0rYVbJ/XB7L5c4ob8NSqlOu7cg9VOui
asWVbblqtaA69L9DLqgYqVf9O18u87BXTbtmz28dgidFFcNHwS53i3b5fYpqf5jwUvb+aGfiqH7F9vCvr0bF5xv9r/7FRD4aojDL5gYU+fTJlOj7VJT9J0gzLZN8b2RhxHmgPqw1/uOILLSOn4Mfz8SZ3/tU+tf8
SXudlJbNJ+ogSmP6T95TFFgIguR1SbwcwW58XPc4ms0TNlGu055jnxmQEj712das1Q7niyqe5J402QqO9BDQaZzhulfOUgQ8OY2x+6/1BYXW6qMxGW4Ah1MvyYEBgue37We4LMbfe2+pySuq2iy1W4Hsp+VEaMUd
CluBrfqKaXdGxuKgAGjXbwOoKE/7HyQbJ84KjAWmBUQszMBvOwiwRL8HjaW04b+iUPjnog2jb3Jt3oipxbOByuriTqCL0Iv1FPlEbC063Vvys+Tj1uqHD4Sh/R2pKmnovQg+8bi/onD851xl+RWpCzsHo53AzWQc
kuMhu734vMDo0TlAnSI0nfjEBQD7h9SwxmHgY39pf59LZTHzQWiU8ASyOtt/PCKXxK3OERrScGg6chn9MoU4tK0u27hkztcZ756tRdktuoUAV408aoSaLfJZrCfUax2YyKc8XpofVBLAbortFMUreXTbbxVCOhu1
oI/Nymw7zCE8Gf00tEpruCwuwiB5B0ijwY6pOBP19ygObRlLWESm9wCt1MDjcFj2aRJLmNtiQr11eNE/Z+uCDDgLWvQglO8s6/8qf7ZLWiIOcChz0jgD2hSsg0WO5BEcHD8Q71LY5UvAoWv4z+jsRNZ/Mqz/dWSF
QGTAqVgi6vUZ8zArcxgz1H9Kdnnc8Q6xwlKe8XIc0RNDt0DzjSntFR8rijNOsenu73+s+UcYxcJV1CrjNkSC+hjRpISeiEvPfUFgoECcrRqjKbEj+JY6JXm3eisKA+ivvhzNN838v2VNMBLqEx97bgj4KOMJeCZ5
3up2po/A5q20bBe5Kv7qnCGzPMl+0yhLKYoO6tgHEVPkJ6kb4H3IJvPqNEhSEoJ+OnZGmaXpJKX3X3FGzvAz4BwhgooamGJgQSbW+Kb45dnKxSwGtNMO5Wbtk9LxFJSnAA5p81w59fDjT/aBqFc4TuoW/Rr/7O9b
l85k/ZHrJzjCJJuT0nVbKvjbnCQkeEF/gN4l9JhbWTp60JjtCx01Ka3vQjO6s8OixG4vKudjaWs3ZGfPCqAS10nuhLJgnY2XwpaXv0bBbXrm9ERa/Z2Ie56nEuYw5td1PfKK7UL+SiId+FNOMFlszzJ0J+bdFVQu
25NPsfiaVdQE5mUKGIzIManLplNRdrGPOfMe/xv12Dw6CK0ghIFj0rGO2ggeiU+PLFjPlTWLYhux+tvfUVQ6EHmWXOhRLvbeKdGHJLbo7BBAmxOMc9XmhrIW8HaRalKa/j59jX1NVcoHCsLAw12opHVKY6n0dDGG
iMvgfGOW/mj9ADrkQMaT6IgnkDCicmK8v4507GhCoVr1ij1UCzzoNdux45n4eNAkDXuQCXjfEL0fEHFqdhwTiz6f5LN2HejbLkKizw64bd4J79bm+igs/ifxOFXFKkcDVeoj3m79yiVVyWZ3RU4vUUgDDwWVY+7+
N5BVQg86ilCtVKB8a9BqHW9um6LIewx8r9XZMJX0yh6E+1TRA9Vp96JhD7TS0wqYtVE+jhZj5IXD4sPwn0Oxos+hbTDsDiWBXcdXY/M6q0KiCKQ/oH4uNn61gE/Y3HjaacFqBlgGLkw3zzasHDU+w81LWTMDZCLN
Qe9sSMbMFjFLw2tvsfQa0DMtHpMwIxzGi6TT1axIvP98CTFk49102uG/RkoM3hLsX5KMggPD17SNwvQCUqU101uv14AjBfTb6xcVpuxjeC9/l62wicjppJ09DI5H5q7bFwB4A/GD2gL9GTqSumj8qIblMBdr787j
QCZIoQAasdcW9cJOJgUOH7CCgULM5veISRtUIYh37rCjWHkfCRwcS+OuzckdvK2SpXsUl4G0gDIPfadADOXCmQx5S6lvr0MtFCN05w748y6G/YBF6L5zw5pdZ4OXO/+f/1mXR8dfwypK0si9Oj8TCENJINjzEsJa
Cg3t3OH/thwX4CeUIXH///k+0g550KUVJOOZV/JOjuHD/x0jgBHVb048lUScNQFC+6PJpjc/91BojQSMp6KYYZdZyzhKWhlcVHPppsD0U7WDS1TtOF84Nixqg47oLFUJV9RmsqQaZ/T5j1t7aK6ZxxwVTO0AW+9K
N4AJMLb9JVqnlbY0EVImgWRbrX32DhLTn83KDMJLSUwcjxpFiROnslwK0pERRXKjJEEAnQ08rxnkqq0qaL/C++771FNMtMEjqkzaPRrx2BT6Nu3WkJCGUHzTeLtzFNh/XJuni6WIzPKu8/VZg5C34n06oI8TN7Bq
UitQRcMRGpSEw81OIAjvh56h86kTRtZnr9MegY8LH3cFekIgV5QC8PrKLG2Sr8qcPk1a3wiyAz6rzgqM6re+mHHBdKCs5822xiOBE07rXWUYXyYCa6D+h+pW3XcplSZlWy/+LVpLKSUaUb4nhQgdDrG5tJsezJKz
N1blY1pnt1GrMTWgrM74P+ZWcGpXlT8pxUgjyxfHb7TdTXbxnHFx68mRUAaLGi6ALuWqzJan4lwzceauMBazbl4mdUTwxuhFoQKjEl/rPxfxQ7MAV0Y+SgRft4JVz7ben1SfV7MZo2ImYeWvEULuAFRtAxGsYQLa
QoBq/5yzmgXFafzcrgX7ShZ0cNlFpDXIQSOSWz8waq9MM+Ox8AM/z9pfZjepL6dwGPmBT+h6g8kiYf4u134yLWRNGAMn8rx8CKxpQxUqer9ZZSyNNJZsteXQVa0tlfPVd5VgJvF0kTs70n/YiDhVrAyg5iVl80eG
bQkhD2B/R38TiGpR4TrF7yYUwZsLXNpqxc0alRb/LdfQhmyzJ8O4/13uBwXOfuqoHceaT8M4m7eD0pJNxserOhaEmuddKK3n7l//UjmUP2AsNV8JM23Nz5tWS8bkbIcmkTFWS37+DvElOnNEe6Gl8ziNddu0RneN
dzBv15iQwU3BTHdLSqcFPHOx6Fv4GBDKLZF09k3VzM2Vr5dusz062z3KJ53z4v/RrCF/YD+0q60lj6JqfFQ8WuUmJM8qFAK6jWEc/XRw7pKPIIavV8umZvCxv/AbgMQ9cfyWa1sazsrbhWbcJXMdvtZ4AVF/n+Ij
JtEdHEI6hZG/h7VVhdrSME6D6oEZaG9J276lSINTeI6ETO+B6RKHcskXBnuNcVufPwBlEE2FxBLDCPF9twuNXlRv9R8yM03aD7OnStxc0/DXnII6PmqRVrVF+nas3bN15z0HjC6f31P9XL0zudKlwyyzarguaDpy
q1uG+nhJX7lrgSquc71Z+LRT311MdkyMOpz2EJbZ7xtK5yp4Pib4oVdxnc4uLF28Zzyeg+2/B4YbnTbh5Mplskfx7NnOOSwIl0fu8O2X8PJps+xH6pWba+VnszKdHCfGW+AUwyR54KWWmjipDPCTrs+vfD9aEwQC
+D2skVpYkHpQUOe+BBNrXgFqgkw51fRudqP5PhwPCPFAhky0KMf/oCPNQbkhqKkSd+zimQ+NDrOmJMYWEX8Gv6FD9c4ryJ8nxFrNKmQ9DTspSnS+s5PgfUjLfxN7Riog8Na4mp+xXZ2/EoU47sQGDVzujI2AMzA5
HgFeooCPsOBRkQJ5O+QFdV5XQuRlyvUTVpTMGPsoDjMuiXwPcm2EuSSaKuEFWrgvK5C5NPBZKeUtNfGeSPC1Z1MMa/PVojy+frZVSWz593zSafmzLiCrgpdE63y7BmqC2a0OQgVZV6jg1+y6Pf22C8Cg/efLivR6
ZvN80w83sRwSbtU6qFHWVlmnJj3cBKM3tTqsEcncevPPGUe2rGB7b9jionJD/AgglA2lEKbh0KjNzrTVRnOwVKL0dBp9aoaqdm7EwV9vnijJcWmipKd2gqTLro7m+RzC2SzdoKE9KlQLZb2/tdp9A5/xOaS/rRci
pSu4R6ultdQmoSJAhPw3HJSpnqpQTEBe63PN6FbI78tlOtAeEvGXK7iMq+nTtpFP9+5oaNca6vup+v5oy/h4tdCyPRuvxOGgj1KUVCO2dqfwJ8Tpajl5aOqz8X6ApY7rT3dcPYbPd94ZEYWz1WdFYrErszzQOlGj
+RIMzYCtzp2MqUf851Jo9JY0gocLaG13YCUt6Yt33hDNZqOQBQ+nHqOpAzl1Cr/UnFrHxZxn+w/fHkg95vcQTLH5U1DeZwGi/QJ6IbSTp+8GfOmCzeFIaDvEzBrd4eob03r5lJ5vPyhes7koVldVuz2ajLduJmNi
JMKSjAJwnw6tUWfqeLUrAlH0H5GA72TsAe/N+mQMSk9V8Z9dAKHa4VCMpifmcWbs5zoIx/pewDDL816+6XED0OzUVwj17ibd7TzNHUThRgTtraOPOm7KI+sWhMR/yAYg+uNPsTM9fA9lm8vn2wp2O9ECwbCPxCue
mOg9wuUntYMeVjaDk4bxpi4e36aeC6EfdEcT/SLJoGpuNsRFgP7aFpUc+QYZE8BdzO7nexufKFuMo8+tRuMDdhIHphW0aLB5SOaIi2ePY2jI2vDF8XDat79T7C+MJk0c1tnVGd4rJ3yd6iHiBnsp2EV1B9ttApZg
nQXXK+eIlTdkbeMh2pgRMQg+o8fYYa55Z4GKb30aFSYNWHxGJZ7WuOjPpD7f7K9t7KZUeRM7lkm4wXTdqDZaiXAXp97JpcLYdduVstTjpz3UsV8PYT44bPg5N3rXRw1UccJ7YeTXIVKVrPHs3zNTGCerRUq9lUlK
Fbxjd+jn4jgsr2Pok0nam4wVnd493S0RTucKzdqWg6Z3uptRHyYl1QGS/dO9m4CFtDco/fg7xzoNGtQaqjte3Quq3075ONjmIdf9aGd5oACCt3ExxmZBpmaYPR6pI4COJ6tcUiOeJwX1lcmtx4WxpfgGf/OrFmTD
+nr2PL8Ug7TorocDcbBhgUBT23T7qzHKfQX1oV5V/zs+ltv38zPzKHYjwapqNz2w3b900Po2KyaN+npc2UdAblynaZaZTYB2BIol+7Y5HzYzgZ6feaBifUNoq9GTFkL7yHmPFct3FvF4Ye7Tz/vGcfZUIILRZriJ
k/3KJwvYxuL8RogEuyswXP26vKFvknB2YH+g5wC7R0sSTvDHm8ULx+Uu0eHmpBlgvyHtfrJ07j6G+k03Aq6OKrF6ATr1ssmi1zvcx2TSnh0BfAGRO8BnoSJ+AQuQSMMDrKnYzxgppjoN8Qv/DVgJ9eOQBfiShEsM
+Njq6UUhYNR6eguyBA2q9hwC6QyMolXue6s48h0mlkDZJxVv8RWWeWsBYnpZoz83WEqK/Y+iNbPsX0p87bdQvmt3sDdOWsbDYNtZlJJx0LZHuLC0h5hi5GQl1wPpoEOIaMzZuDtatLc+G6wazy48hw3SPV/AsYDe
xxghTTWyGTwLwJCGM3MXA8f88HMEkqGT5Og2YM/WCqjZS+0aZF0sbZtJCStQaDWaEjvhHPZ628TR+vUuCEpN94pQJpFo2yUSR1cBwhdryTtCrMLg/2lPt/MptHfVZb9XwqVHI+MMzcMlCTvHzLdE0HG2pDtpZ1GM
3APTsohbZsGL5d/CgemsAMlXJC6DXU4b0TputNkrXHCauWZkHlbcwAp+jVLMnfnh49rtuIpDFMgCzDOyDvaIH/yFBhFoEM3RozOvicCuZZ1BbQB07iIGJFMTqqAE4GIKyILzSJUt71NQkvYEVecYMN0sFHMrrU/q
wjUd1a31L3Nz3MCWcurwgsiY3UHEiYGyMDLktrqeRT46SXvVJgujLgrWjKZtNY0YritbFbV9WgBi6WlUtrJdOqQpAMo+27ziIKOCdD0zyEwpPvHWqYn1WR0qnd5oIJzEm9fXmRHN9+bSm+MjJuM8yFfjTjnwyycR
quWQEeH849biy+mQhXDVEUOmUclTWYrAtcq6YGTm6eBh5j9bngv0ZpeMDQHUzJQGuTi7hZ19EyfK8WMDj0W59Oui8OyZ9ce08YkeYZI4DbJtyhpL7RtAdMkDC1UfNqTduJGqv9L8KPP2mraOtjg59k/aI65W11rn
nF+bhF5tsQ8k2cU8ZOuXv6jexiniN3+KRtfJaOmNkLEJUsswD+qE2JFH8U2Cty6w6/dRVIrGsPUHPXRtAN7yGDGl/5k72JVH2iy++e+rDLAv3+M2m3Cv2Gf4e3U1/jLJJXRC0W9bRxSX18v1qVm0C7Vc9mSkPpwy
bOZRbUyhEDAHY4YP72PNqN5MxiDge1CoBBJeLL3p5GpwsLyl0WwqNv8zNYgOFEjFwjujVE2RagKGdR4ICZteBXfYp+V1ATLSutLkeWDwHPDJL3QQ8fxydyd6bVqQhokhG3/4DlLUCV8uKN9TiasE51X+czA6pGG0
rneTufNDE7QVTxAOObSYBAfLlcV5txYqNpjGx272Miv6GZJua1Pjl/8RmmbHBc2+G6a3DrebbJ9oZ7bSzVjQ1UUBYD3WFrqvH783+pOvo3vd+/8cHO2GIuNuGFBr7g83nymM2LnNEc8YjPR9GOfGio1FNYvylzSJ
oW0qL9qlN58zIY1eu2jOksLUfZ/T3Mb/RGA0xe6EHS6djz38V+nXok2lrXWvL508hm1R902rfZB5crDp4DiqjZBaqXHHytN3ovXJtCsrGQOmZ+5oQChuS1zdom3SuLRvFajP4pBV5Ay2o7HA7eRAlyRA3SyUG9zd
siB+lKz0C2otFvDBeSoR0JY/R42Pw1rmNYPhMYWQFRAb9a4W0b3K2GZGMTQ6RxxRTwmwAtMDf27/l38MWQxIicuHYOQQOp8LuCy7NoJNya4J1ldVL1OcjGFfYT6IO8mY7p4XcMzwgPwY0sK9y9XyMdKSdoFhpO7I
yrrOjeWcKnUeqm0PM8qSk+uvnQWA46VWyekvlKIdzFSsPZbPuQ2frhzewcpo/XCi2CsnghDRfZsDr2AHQyp/8886plO37TcifCY3Lmx/16EkmvueCrW3Zpz3M+/KoE4MRI/RymGJbrKR2mFkXM+IBc6OisQ4lnW4
w3DwNXC056Wgwi9LUD30zr1cmdW2IZCMBZRWIElimFYY/0UqFuoaNn9jXDCaVYTxEpv92/G72GDI5ADHakeTNLdeLO3ohmihUANrQuSgoYeMhVNHdq9xtBEEyz6u9+kBn2P/FSqtpWLAgerWmWfzUjkvZl86FVWZ
cyXR80/juzBLDFiXOaKTEXw/Jgf/Hu155UGoFMXJ7VxdcYaBIBtyrRNccmHT0YEBJ3Bsuo/F9pcsbw1DJ6wYJPLw8jtwJdvJ/Rkclp9eSjRdUzfNFsoNWyBAe4UHTlB+yyxPqUMNSBmxyR0/ywM1+tFkUdkIMJky
TlOyEXmB5IXipr//L1R5V9ySsbm83LWrNbhnQ55+v8NGVn+3ZsfcosmmYPs1ORK5Rhzk0FCpoyda8vPxPGxbg72VCwsGE2XKDeIxKxcgMgi+UMvNX2h305qfts5SzeCgf4DKzfrkFGtcXJy6YOTuKBA6MIiXdPW2
qEf7AT+3hjdojO0jYgapZf/ktpgVEvXGn+avPytnBQ9n1czcaC7ngns+ZwGyOdrYHe6oLazWg/IPI7KwgbW8h0/BRDGNsm9+xITx2bh3rtwa5JO8ALNRS3+8ywtikZlnNIW9B8wVA/PzaBuamyGZClKjSDpDuRAj
KgtjrZrKSJsTOb3QhWH9a8mFEzC/anvoXnlp0LkUaHTuMEC5BQbDIs82JEAd6rirf5fb1LVW1y8E83pijG8fQwzy7/VnfvRt2MAulAC/R2Ra7MDv0hZu8M3/bWlIvankQPpNpMz2qGDJUjUzEDVwiHEjs1x1q3k7
rkLImiG/+gn8WJYVJUTw50N6atr+8Qh1PDnmQeuGoX/LuVBofxR3hmke9/a6ukjMbTGTUZk0s3ih6JsaBRVWimkKZxQyxD4641M8ciPktb1skTHUt5T0kqmkcOYXpkQ72JLErpWono8XT3vfgInYBB4pR9pnkxOz
bq5KZf0muz7VqT5uXv6aLTKJmd7F9K/V9Ji5mxRY14k1JncpsldF3a3HK50hAjacquT5qFi/0jb84MY5yzAH6Mqkg2744ZJj7sY2GBjSwAsJpUR8Fv13OCZBHGxdeS3MJ+xgJURQbLmk5kVPTu6i2mumlow2ZPuR
o/JW2rgds6HG882OG8cbpJdcJ44WdmrBPWbyjjbfrXkghTNeMZtP6SxVjMrG3S9W6Pn0onyg0VJrPc6L8WHC5QtoPcXJ1vyPkjd6x65UHbvMkJa9gaPITC/X5eM6f5UUhXoXFeTNKhVYv0utZyOTG8uGI3OeE+Pk
/zR6bP7Ac0/+J9zfms9TX26dw2JuZv0OfWG9CTuzf91/LLnubP5ouXrHn5w+0fLQ6rcX4AB3npF1IPFhx5HqYo7dRd39oFBxlEE1M1as4MHAoHHHd3EVnZNlmI4t7Qy6iIbmL+7gyYU/7a36gy5WH7+85R+/K7YM
pjgb2wa3roNTWHTCqJo6yameB3KJSVEbzH+P1bOfoS8I6HXPLOMwqPDM0j6LapzKQwfBGbwpJXFtzd5Ib1DwkKlP/gJzSBylImsXvTmReEfcsVKd/WkcHWlfk5TYpRb37H2v4dT36cSXh1mFkX89i8AcUwAapjtD
5QoM0Mw5M9rl4p4apNVF0tBnYY+0I5aCBA8lCg9Gw7G53CXsjBuT1o19/xg9EG5+iymaMiBi487RKQ1sY9g2Hr0bcTuVPW4oXDclEt64QYuYqTiBfAHr4w38zyYu+DrYuW6zA89USq1sGQETlGIUwfZ69rBTBJk9
wgj6wvbBZmED28GjsXXbMfpjQyvNA/S3tmF7oNh8McjCy2VgXk9AYAD4f6siq70PHrdOouW7J/0te6o4ztKf3ph7m34WUX1XbUloD9GL7e1fTfpjuvPJjY1K2zn9Uq14BgDio4H7tdVl+1qb/pUPnUmt+S3usSZl
LzE8OFmj6xbU3Xsroo5YgWeYzYFpxXb/OjiLU5EEUYw8FSj06GEV85CoeRee5YdIxIbxhSTTgD8P2oWQ7PYOvaKBJP7r+cSRq30zyggO0foDAuOwjUN25EXF7wZ/sUYfAY7DaUtUfoMhggQd7iWK5Cvrandfbif6
d/+aq6cR2ZoquU+fZbEkeJqziHOxZ9vy1BZ+dapACrQ+YnPaWNOxafpijFEg9zfFsFKviPkwIl4IwAunaF3iCmJQ4CT+BLc+2o4/uB5rUbH0neos/qe6u9O+2erQDQRCqBHIEo7g2Jcj3FiMUl1MvCtqpwiBzhtB
r4kDwKDxPFyCbHagjs+Hpzc36JWd0gS6sFGjvODxbvsJ6GAYYP12+P7QIdv7iPad8VcX8MhLn3XX1PZitUyccOfsvYNM6pyj7CdiW2eglYScpC+137ai5+lPRTN+ZdhC/kU5VEmnFsIqmSVRDllvXYcQs4DFDsrf
g+C/kS4jdbkb7YV9MHpCmMJLXP7BvQOSsWTH/g3W6LqCgG6vA8JNuNUcEvkLJrb9gzu3E+3pA/RryG3oZqfawXrhZGIeLlinshRqRVjl1ls/Mu28V8hqu+UdWUPNlj9/8BHGCZzxthjHFsNjQWRPykQ+zgqP2wqm
waUzujhdxJQZr7t4pjP8MWkABw3n7f6gk5IoUEMpvshTKBy3J89DJVDWdiaPuGahTJ2fuyOuQGxmkU0dvjl53r1SXC8J2mM1VntaKQCanZukrFHuczy/UdD+Dk05t+42q5ejXAyX5gRIRd5wO+zo933VkoKPvoiU
h0pOSx2QE6lvzcuBivZ/FCMC9o719NDffMArTr/qcx2jE+b+OM9FSqYe4Qx2cu4FwQx9JtglF0xoirM3GKs4Cxm21ephf5+hnHH9B/us9qgHU7tjK8gs5xmjU6lHM4iyj+q28KxqgHwTCbuC1pIixHC1m3O3j18Q
vPm7hKfiH9gegBNpEBwvODf04k+MfC7lefBOCcc8hATNPUdw6TIvRMn66Qrc9qSc14GcaSBlW2tqQtp+8zjZ+jq3kZzsWm03lbOjzsgHRlXC1t7TG7OGlM809ejcQ8KIFfk+kLiSSYSGJEgoRBkHXxuIoBzwnHoA
QGXOKYR3utHNSZnjHjcJLoMWrzAjnWOP0J13SvNaFMOMeiMFYuAZYI6I8pn/HUDGJ5STXZMQ6tWSkQLNEM8lhv8P0cqHc1Sqr9akNJ3BslY5uXg5c+7+3ZXkyW8mQ6qONQnIU2Gv0Uokjx2D4B2HyfhPpcX8du4e
S5a+xV329wvxxPVLN5k6tvLCu3GKbdiGFQRZSNxIu4WG7DPev7p9RtZW7X8OXSAVG1nASmJ3lInEHu0T7CX7K4r6WI6yKKlmWzRy1S2GQv2EfWLuyeDPllK/RZsBxbR3HG9Bsz/aCxBSgwEiA4jgUcbyt/R4L6Tj
ZHf/bhKPp1sem2fGAh+ODroT7f7kaOzQtNbk7v/Pwt6+Ib+l6fRFQbjMdcrzsTcIv9ifuiW4DfpjNchq55ilmC/mdeJociRJVlYtLHOWyK320h24Uo3rcTH5QDyrWjPmnPYp/Srfs23o3nbg2uez33vRrjxW5K++
V8s3gMffadhcBSkOdUU41h/PwhqNyLpoaqsTaKPg6C4cccgMXHso5FQnOFKjfKoslzDiEXIy1t8m6pksAc9IQD/BatUVACE8SJiCOSiY0vXHGaLbUkVdV76b98dOr0FBjXc+ROBjz9CJ+pfvi1kxLUSonPGWvPEP
CrxwCwRueD84FgKKHk+yiZTou6IXQzCuqWIDwRl0T9sEEe9iE1/j3Z9KNJ5xN80y5oYCY2jp+GXfGMSH1Hx89B0Eb1/Gh/UqWp1CPgcM7fG/xtR4XWkmQ0wzLisYn+CuvwXcpnfidPBDiBC527VEXy6eiqiq8q4u
IS6L7YAb7cw09Wduv08laAjiD6sotafIRNu9rjHeD1LVox7gY8l7sdstNm5TMb1C9acrzN9QxBAHlbt9cVmnfN5wIUK0aWNpTciyLjEQtqrxhKl+ApJkHNiLmrMc1SMcC4dXsbHjPkM08VJT0jdLNfI77/X5XzPo
mIPV4s8aXpeMvRxIICGUxxI7XMqhqtvat3jPe3nf5AYzqsOW4nI219s037IVtaog1YXbsKyY7BKYpxlBJ89uszQ2Q9G+b9AquhBv9GaQ9ehiecefUXXJjXqT7BhNIRLaDgzCaDgl1YsFlfEMrScfQofaRUs2f0Er
gHK0hiF+SjLL8Mpaw4GNev0B2rwzOQZhxqq6sY82wnY9Oe2cmeWQYglrOSsz/yj3Z02v5Yi5amBdsM6OSnpTK80ZsmFL4+EUcPks9cZMXr/qk1wnCaRTlCwHh3Twhx3XPPLRiaDJ4vgZr3bRdq+hkkqVQqTsFYI+
7/Ufld4umbwbgRC3gRa2kZ5X4YDdkD9omNsAjPSR3nBo65y4mjibvjQTE0cJ6/EhQo8Ow1TyrT1u6Ow0hqsL6uAYsj9VNt+NkBlPQSB21qFXoQcbVngaDuDogf/GuiE71mZK0kYAMUu81kibkkyd+GJEyYrrxRgj
d7ejV33uHNAd3l87oZeFtZRkgiFArM3CMYvOF0RAshviOjRlwKUVZQcZYrp2HrJDfGU5LLeB+jzZM5cczGHd7wKeLCs5d6ZhzbE1ANsdCL0uSsxhpawg/zoAmDpOpV3H3WXfb4ujcJxj8Sy96Ou85GMBp465GPNU
CpPbjfvAUZEfGwwasKhzJ/73ysb3yuiZDNARAq4g8PkbhwVVboeMu3OdiKEPiQetwsLQ3xL4CKqOH1fwVeP3RjvNbWhGg3PdjSwllq2wy2fjprfY2fiucsBu6+aVtjLOW2Rsk+nDIF77nWUF36U0E0bvV1Ak1Usq
/aMd6KWeNM30ysQf7m3DbW05AaksG85QN2Ys3US3+bW/BO5tqyXlvQGR779cCqQP4tki8UKBSOA15fPoP/214zk1qEKe7wvFezo/X4lV62sV5H/EVtKzIs/eNWa1dwnMA6yoTserpVArDVvc8vd61vTODW71gL2m
q/xgCK2Aet1U7as6t60Tz1zmQXBNmyvUXo1N9P20lIaVW5OjrkZSzwAYAwgun3t9i9OQTWfp5LumAcMj+QpGxSXUSj87wCP85xiEiNon0GIQrvreDjw5CNOYNykNPjcxLjkpjo7qVwqQhqxvAIaDnB8MfOSMjo3o
0nKR1m1K/+Mj7uQ6r7EMTrZk+cNaxmn9hgm/WWn4atqkhkz183KF11o91DuL54Lr5lNr6HNU6BEp1Hsmz1c/xa7Sv888rD3L19PJb0pVHAQEFdpwcx0nbXgIlFxjXHkepPuP2kCbLLuH4WbOcTOTwQw7EBrB5k9N
DJcSFbr+aIv/2m+GpKMFrTlVn1uC87XzPEdX8/2bHQV1s+k/BRCvfVNx/ukSRqyutFmSEiySs3hCo5ZJo0jGUd3G5vyA+Oak9o57/aAPAtF12z8b1VDFLA8QyCJbkGHOja2q02vGBp/aIt6gjXoSrHpJZTpnE6Sz
BfK+Qrt/EUz4SJ1GZO4EkiMzEB4x+iad7mfP+3o1JJ1jiKUm4mSY/xS/m6kQ/pogkPXekfvRS4Z3FiAy/5JOCc1jDDoTrHiLpmU9I/JN0BcZL/7RdyMt+xmMvTZoYjM4TKDfbMY7N3jiNd5nplmN1bI0YAipzHaO
dkrErHUOoFVvIguqmM1gi3zkDn65n9E7eqO6g/FpiL3MQwm3Ghyxxf+iEeL3yYi1uKFt+dJzbZp3o6OXKsMDwGK/6QsilWgiPRB9Yd34qxsZl/WjnALoOgc4O+qAONU4PRenfjWnX3Pe5SeyPXrSY7PsOXsOofEA
EY3WViZfNz0GEYi2R3Wycp0j4vx+AG2IUtXBVOJT+ALRCvlBWkLYdumdTmkI+R8W8Ob1xLKWPwuwY//mc6jrGFbhzWPmcfu/6l6zO4jTYpj9zVIqJ+gDOlZ9OsX3yrA/dWMljT+OjVo2/5ephu7h15MOokDzhtKE
6y+XeMlSfpYMbnr0aps3hinXhBEc5zzanM96etSqIM1M1VR0Q8+z0669Rs1OMWiv+IemlvTTHApLVdKVOOMUaKSaDgJfPJuMebdNXq/cM4al9DCl4J6Oy9lOtNeHtuXX+g4uXocrlTb+nVa6GorfCCn2hMCgl5eA
OR1kYvlEyBByem8KKRazc1Zy3UFKNJ3GgO1P0KPayGr/WbC4KLj2OwCX8/bUXiZCmtkpet3XRefhevP9rZvsvJU5+PijX75wnj+9a/EccbyKPAU6r+aes/NxMxkqCcjkXC6Jxjxo8Y3A/EE7k8bdMuUhbP6EKqHs
8/v+B9InFyuYBJ5oxRfEF2rM0xvRVBM8+sbZydCao/M5g6c2EWeN9tLnGIIP0XbESUcoK1WYlHYUQ13Zq1/Zfxd8eLE2eHNSGenO609IiewQEf0j4M7wG3xqjv5+mum1w/nce1L0XHavz/5zXEhrCjQojHH2cEyO
R37kOaMy3JTQ92Q3RSBmsecFktpbzb0pfzU5NYzwXpPFOFlijifooe6kRmH0YBXw6C3ZSs9hzqUFGFdjP1sQDsu1AIUx5rmnGJj/3ykp0LwM8ukFKNvbz76Xh0/IlRHxhT9JTpE6OuLJCGR58GPyS08NPRyb6jTr
Rx9oErXnnmIQZ7qTJ76iOFHJS8Unqna9cviDx0kGo5jahUp307B8lOzSZXUylz6SRX0+lPZIcptNBRyJhIUC/7pyHij4wNMGc6s93gpO2ezqWTnDtrVMw8NaUqi/VDoOW3xXlIJY2V3SKdTNIRPlZPbRoenxxeyd
vByFvNm4kUfXpS1GxgjgEs+gd1DsOzxSWTaRD+UHp9wALsfGZ2OdqAhkJg2Z49u5H9vVq+4Zq0wfKBaZoDZL990mybLPh96cPMH1uqX70ojnXpULFSlowR7R9CuEEM6pjuyxRlDvkYnhb6O3ruW7UY4Ab4mpvNIw
GQ6D/iWbVIvbgQPLXaJBY90YRQwbVfgR1frDTVyA4KHxrSHTbPFwVJTP/Kg1oidpVuToWTvHORshqviFsHfEa3tUo0LrIEXwVIIRPcsS2trBSiJ40TvOu0NSzI1OxBq7TcXFJAzcLO9kZtw87RJ2myz81bDmg/FS
uSRoZbjsZtHVKOlmkVcLzWop5rQdu5omx5/vtYjNwnRBK/kMvEvUw+gZlGNwFONLS54fuwML0takCgcOTceVhVoSwuNjTs6Nq3ORH6fepzWcQ2ryElPK9Idz5E3+zeIoxCUci+074mAcTfbeRZ0DR4JVk8Q7LC/s
KCk8ErAF2ejnI630mS/EIZul7O8mvnsCXCfOeHklLaeqX/6MYIdlAHu+oE3BBtd3MIbag9WzyEm5NUUxAQewEINw9hI6UqVN1di9JDMvQfebjZLpj8iRo/zUlY1dnC3OthDj69KJSi2QJB3j2wvaYlSz8IA/7pt9
7QXr9NO3tg4UTL94K3PrHURyV7PTI5ol1ljvO65dfaB/Br+NL+Kn6XaE8tcilSYLTLlXwZD/V41vTfmXThmrx2OJZo+2IdpwLtrDfUZZg5QnW1JM2s8pbaqcEsQ4RdJJ5SpIlr6eYmVg6kvzk2FEvzEu7JKkST4a
3sTls1NiZwGrNyTI/+o8sYNUuTsSLrXz7kZnzNQ1Sv07IIScG7DAWlzjZteg94Ef4Brkrmfvnyk2M45o5hVVKWNdvaPgHuR1JffMBwfoViOGPjx/3alG6iUNFpU58FotNqOl1y1VNt90sfOHRLXOT8PlqSY0S3ly
LqXChJcvkreR2yocUyTuHMRdxeE9nTcw0gg4QH2igwlbqwR5RM0bjN8USVfwpPB4pn68jH2ye5fXW7j4ltuXk9M+fjuGgx3Xff7ShvQKwe/Vr27xgI5bQ3Y2nvdeM05txnvAd6Jwdnp45E5k+ssNNV/84aP52SsR
VbZx/so7oyXXD4LTEI1IJnz+JX01rwAbLtnbKJIDBWa5KE9fQA7XCHlEVbSCaN36j6xyZVVY1DJXeMzL61ryPBmoTVIlUQml1PUmUYayaWB7xtXZgFHGjXfBg2P3pUHYeMMgAFfFXrR9YcygGydDgrWFTo2UAw7k
mjqyWyNgrlXiCkEk0QYMajrgv7RTgpUIaBzCx5+PncbGtZORNQO6iH4lsqr85Mufp3rDNKUclkSe89t5eyGR1FdKDIqnbtDgWGxGB9JT40bVnWNYAcXiLl+MnOhkEysLzvq8Dc1AU2bW2goYKiNhNgV6mGEG+cZp
qCjAjZGw00Szx2dDz6cGHfduK/FUXqotJsdYl/giC7L9lYS7IXoTgNX3gywc6FKeIjLL47OfeJIZnMg4JiMH2m9+zIu/EW377HHx9E4kesz50oz7/o/it/NqAtu85/ywTN0R8ROWRZ39BtBksuc7mGM7M/51genI
6YM5YYfXXUzu+yz87nUSZtZmLJMcaEauoyz9byBGBDjtmgLfgSKeQ5LrLnz5PoM39HKjUxfXyfVnKrl2LNMBKt18vwSMTuNHTcuz76gFBF2vAlwf2f1sBQCixu8d2jZ4580ruwv8/XoWb3f2rop+18pcW1bcymO4
wur3YSQN1DlZohESophDf3hzb3mkFx0REz27lZv1xMMFdje2ftts/jPV6XiAJ7ib3tSRlUJpn/kgjxR15ErpF/SpkJ9tCPw6JPlLdsxcr8fTDp/j9xMx1lcKrp6j3n9eGVNmj3oCvSIINMH/9Os6ssX+Aw8oDo06
QbKDdhVY/2XeyiZUMd709h0wvvJVJsdAkEiqzu4AkRfx8vKFki63rnA0ePG3O2oybt9B/rKrEjoqz9af1MDsjsuTRIKpzH1pO2cTF3qZfGSXmrxl/3TioBxhVNCKIP5/w6SEAcEHn9+rvXFhE7gfk1i8GOJG7+Ev
yM6C+Im9zSTgL95fDDvcYMIygzssoX33DryffL4YnLBqhgn40o4DEDSrV35Y0MvUfEsvP+RxWJ8hQAA/yFhq2+eg4H2l2IPcEoH2/2C9sJ5xH7xrBBdORLnrv7/B9SL0tlGEX2QQFiBaMmGeQqAhe/dpsQLBHyXu
AVAi1DyHTKKZ4NdCi/eTXgjTe+103Nojw5tinxnzCR88CFPbEJjBUCWszvgRS1hL4uBTHVxmQcEQJVmK8UqahxgxttixHi6PRlpsMkwly4PSkB9Qa+yFWpZFodE34KvCgdLOlxCAh3J+XGX495gZtcLpFc3qWYQp
A0d0viH7t40L0Vmet0jM3T+xRkwzxI7ob3bxbtlH1pfadLH+Vj6JSu+2GJDWjlVh8Mnl1sZbtuVpyWmMWz2T1u4HvO4TgnXs4f3PZvvwJrmYxyGQDwHpQPEyBJgecFoA1VUcUowX1vdGSol5WXuTjPRrN3ul6onv
JBDgdhYChx/G35rRTOlZz/3Ms6pn3FEjjnPpLLz3RNseAqURcXe07z1ob6NLBHdTaTKjsTLLwOfw5UB7isavdhlrB/dUckwEa+acUNuqHwcVXs6btPQP22hQ0Zc1/bj6NW+025mz/b6BBJL5zA6CjP9nZ5Chopy7
ox1Vk4l0uJ/Si4kwiV4a9Jotiy14zm+PSiWiMQn9D5bxmM6aCsPdUbXgF2+21+HL/YxhOsESRVL/zQ5WMpcriengp/tRPPYvBjr72KYK1Ac5hzmKlQgdIZC2ce4hvZwnSCYue6yR4RyqQqBC4S7iY9jFkFbsKWu7
XBOS8b3G+SIgTIJPeNjD0wX2J+Tamk8twocAyIrXvAMByeHSdYF91NBJh4vH7fS3pnDiZIIlaZTU5wuaR5YAxs5pALIaZMvrLvVGG7NyM65PrRrZzBLVPPU/rBZacxVjzi0lyG1R2hNDZ4YmWVg70x5LRxBveOHs
0rjr12q3DCTCWCDDZcev77N7U3D82dpoXX6N9Jdf4L1n0ex/Aut3zJXBF+p8bbffQ7YfXISIcqfqoKdC7DKeofYALzmkxtJ4rE+NbtN0mglsf2knCOcBtCS9X0Qpgk4LJxtic7a6v7NOgOob1CsKmp84si5vpnPv
+q0a7WauWN5kAEjabXWRB+iyG/FMPiAtA5p6SH3IIDxIFSaz9O8B+iPCaNNSLY0sh1hdqkm1qmVYDLwXaCPlsTs4B1HuuawN65LpTSaNZe3J7u0U/IIDnSfETdXrRX5yHLRBxAY2UujngTJWVyxoEpoVBRtFZFSt
jcCWVkkj0F/vhkOEegUmtmKzmUeQSrdHMsPDCiHnF2+q9/rAq8h0tvbrsHDUT01cPZXcVSlWvd4lr2opXqBuh4Xz9rxY3E5sgScf+4yJOD6dsYWZmd5dWzmK/6IoIuuFMlqerhj9TjOetauFNM5yf+60cx7yK16n
2FoNRWyKs4urE3+dRiiX9i5PgEsssY+Pg4unUIALjaCsB85VnxEN1QN4g7HZQIE+wNQxjW64Ylk8tg4Ra+ipEF3TvjZ0Q+f0tQ3RIdzXqjrCv6MQrYFZjmseU1VDgQzZU1JkWCiTRM1pM+zM7LylIy0Kdj26j7qp
I2/Q2V9hyAnrLpmZyRyNHEOxFijDNQgivdLMlAW6dDSk0Pa8+ykhu+ZfznX+mseN4khgkc3sgsFNcFGJHpyVNnn3vNRBpN3ef3WZIGqKd25Xp5e4pccCrT3cyJOUiF3OD1bWsL2oSP3Xn5Cg4aWwTPKZ6M91CJuH
1hDhgvxBzL0kB1vaZCRp/FxoOdaziwPUvGfBBv96Q9ya/NK1xWullN7+o/N2+31dBt9h6Nqsuba1E1As1N8/ajAFUGB+7B6p8mu9qV6mCSx/tFBriq5WrooX6AHkDa5qy76mO+CmsNqDa89c/WFFtnc6FU0DkXgB
B8OVnCFGPvTNUnbszOLgxgY9a85pspLoc3e3yMBJlFE4FWEjy5AlQ7V6dj+eiuQ7uF1d+2f6AMeFkgv8w5wduyK3bRub18MznHRlD4LAYkQwj8Gnug6b/253v3PE7Lr9c2jPfiU5rJ+HJlxI6RCke2N9g13b6NDg
lhgy4T6sugqLRh6Gccemnm8keB2ekIizUXikYegtCP1ayBxZRfuDkxx9mPbsJ8MMqaKfZW9tqvwKTaTEZE+cXbJiAPK8bm4kUIt67czcPqLf/OLA5G3riaij9w04feVXXaoTKnLoyyTtDY0ljUJRq6e7Q+y6b43Y
xolpy4lbwiKH7LFXGjM8CscQADqJpUhCgN0c02I3lsZH1iRqPjNm4StrzHOgcALkOL1tpnbXpFYptPG5Tw1JP/qs9HcUDjm8hd7GiSQzlmaMYUiMWW7vG9rjtQQODtfIuCQ4vE4gssOzJXaVXYFpjeaf9oXd1VGA
CTbJyeOPHQudB4No4QWX2Jde2MuIJYAE55LzOq7Df3q3sxm2+sKs8XEyauOMlzsLmOm6zmzAxxtPuLPA8t/0Ah3Ew2+B5C+UhKAgPd5fKNikFK+kewaKJwQWgsZambMynf3nz7jjts21YVZMHQ9IJrCDexILTpgZ
xux1iVVUXvf68rBckB6WwVrKhrC5JxwtfMKKlA0aoKXkgdYeQ/0KN86g9huZhxTaMYkNpkLbhYzpgSEse1AK6TK2mJQnxs4TYjpLn9v7uBrdLqP0kQMjOIF8ynjCwC1KYBpDp2WdrNL/PVP3VGvIG9tbbCbmPBxt
FklPUjhZCd4j1JX/zWR3PK8OIL9nMDngVZz6b1AYyJuztFwLQ6FOj2l0a2SvX6ZCeS+EyExFGXlZ/KauXDCVhcaCAB9ejybwRh9QWb1JJ5VywE/dXIpyDt1BvyGqbwrgNxKtpNte4GV0ADkgOkhd5gypqaV+LKgQ
3/CMiCX0toaUJWWpscHOwK3C8YI+J+vND6UFr2sJY5JTDWJgYczB9sney1+r9q8E69PpIx5Z7LOPBaRG74iVoZ4fAcprr07KpHj08U3bqVVLQmKVsiydMY8GM5QjidxD+bLhSliDzjDkyi4RZSmaZq0LAHs1S9KU
E+yM85YTqukMHZvzVJ3tYyUGkMAMTU3xGQ1KldU5D34UNXtXEMjJysUBeyI0UApGbYh25bj5iKJJSRURLQnxcX7WvWulW0A53ybeqhG71jljL2fQiuim4YjAfl+h/LFzb/7CLjm42+eLIHFW/XVYdJ7WkRagPllC
HYtZ8D7k37AN488F17yOH0W98fz7D4rKp0CtnWqoPIyK7KBiudWmbnJvbeti3u2paH2B1MML6iNBJLbcVur7SyFNIX5/nMubtEBBWq4wPwpelE9JoCFsNkWAEX4qI2nPQ8/+8unTVWpbv7Tb/AIckKwPPFTM8SIW
rClgC4hDrmr+22vaZ9nioRSABtMhUlcpXj5h8XSErNJD0fyvq6kOC5Dr92q5nyYPBp4nIY5TAlg4SOs9oe1eIWAJoUUYjtPAUYKQrQdkmHPzphk+LSUteBRvH9D44Apu9sy6A98ilaLdfiMBGfwcHGnE7YOgp99c
sFrHgwn77i4UUCgfH0+a8wwCL7dBg9lS1vGy+g3LEqYFSM2AiKRgtcC4yOO2lE4uXPFzQsSAgG2PoNLVuvL6X3yRmjTSWTXHEkvrlLEbE8LMPwTrLv+00NRa/pfhko9qEwqPSmuAcVFtVR/pvsWrW0sk9AtTNCm7
9J3C8V5/QfC9YeqtyRzVpc/odAimaWnnIz7PvuD/+uz+ej7Ob0Bbzd6s/6sFv+JKxpS2lyZmaTW7tK23zXxDwB+lA7CcvcHNXsN7D6AR/WCw4yKwT8ucLPlgsolMQTbHjoUQfljCS3jmfuTgh/BQnyS+ykIcJTef
t8sEAtOSL3rEmBTkr6GNRvC6vU9SQpTWl/ZDzA4mfUyWdqaPcHMXs3xO5f2xPrQZLmm333wFzCl3lMSQyVVPQTcv1GdulOkJbpOceadU86UUWYprfquu8coZPGfK7ejjsUbclrI5t7kG1UWlGXUr8TMjHlk4S8ZS
1hqeNum4ixuT/bfdfiU2Wwsh+7f7YiruxpTPuIYN9HWlhLHQIErAfJ+spMny0mNlFm5piiPBFiso2RNFNniMTV97Z1omTKRlu0eXvmBoarrumqZJ914zW2YmY5ksweRVuTmgxZaXQMRgeFoak025I4GzYvht1/YE
b568biE2g81p6bp3AibwQDdpNJ9eZdGmCdiOYUllrNrpFqjuuK+0nisWPzvt5pD+iAsxZ9R3jqg/ZLx9jcwPRMe1zmZcvaSG525P2lmF5k1EKGs/IPkl1HbMKGXfLk2TdJyEUwvZz3MfRY99kGF9aPhgGusYImz8
uYQ2+q7XDyO+wErTir+sKoZqVaqvmez2XTnC/UWlyagsvR2n0aJdPW+y4rczzjeGyx4P4QMvUFN969i2rqj2NshHPVTOj451hmVGHNcse3f1uIAj+fbufWAQMbgbsz+5QXdVKwoCF3cb1u6MKPF+r/NqAY0bBOT1
Jh430n46VF3bsvZWGiMfYHEagf4nuZ6HovayRMQk83UKMc8qEDMp39qMDH7RcInLKN26uIsEFdQv44n0bLJ6SKmh1JKKmfsdrufe/VScDcxDjzML3dHFoiMOfdIsQIbnr3vOVRGZrwSKyXX9rl6IyvafkXqjhkRo
xQqC5RobjbVY2YYh0MBwlgxZsdpocBPJJ5vA4aq2Xchwagjf7TcpAh71Zh6JyWDiETP6SObue+2fY6yuEs7DJWuLYu3fznm20iAHnD7ACOM4UrBTsjY3djuMke91oAQylJQ2jN+kyHti0RK0dW2z0QGnyfb0Ohl+
RaMrvDmcqq1sU4rXD1eKfy+beb1QuTc732Mx220DIlPZVZC5VtaXcYVpw+XPt6u0DdzqbCnBsFphDu2UfcoXF/4mfSrIeNyqCLxZHaoSefxkZA2BzgIfV/csmUylGQVeL98E4JZSmbK+WjqVI3mdeUaqkbAw0J/i
3svvu4mXkqWuGR0en3pUN8wI0bwViGrKphCMSwC0yvyzOcyUiqML7f6poGlL1/qjxtcUyvAhpJd99mqe4c1Howq7cW6WGQFru4HqpocytXha7M2ONob+ctlykNTVp4RCYWvdRb6eSRWVsKqhnnl8fzhY3shZgmCd
E7xGbqQpQki65VT0vZTRiV1vX1t/H7qw1OtZVQdDW1eP6x9j8F+IT7bIHkToM77SWkmFFh2smRuzq36YzGiNgdSHQoTCupaQ2nfD8f4Z2kfWcHUkw6HZAlRLOOIJzimCuLABIyHjB8SjLUp6H72KjgcONB2ytxtM
bLlCYnUHpjkh6Xfehn9SblTahYsvQxzLSQLrqN8qII+aNAT5qL+12aH08+TL0k4KXezXCHQYBfmTKxITKb/dsOR94I3+JVjpzqfVT4e51pqyTcE5TRKqS8SxBwRdq5qdNxcWu5XrHCQS8xfM/NzLRL9XgFWYlPuh
Yl0SXGDJvk4fqj7eGuh5k45Rh0tcSwcoKfESxeznk6saRJE3W9ITgozfVxyqfDmXRO9zRmzNlR84CTcePKLyhamlvEI7nAMF013IDB4Yc0wMnXI4W+QjROVS5f3Nxa9qg76cJxmnpZHA7O5q+sWaAGMKXnYoVOch
VCU4/F+O8XAeHUwRQlHPkny2ApqDlZN4Fl8RSfHU63TKVuSWYNAVnQ+M7nbclg4HQr2zAM3Zr4E12BqWABByBpp9+/ZDOaPfi06sgXB5dqmH2pjEPbjOt3t/iJXozNsFsKuieR2da3yMXETimIvkZq9uHJ5jlKe9
MxANDXXTZDIH6lo0ziC5VC58CX+KO8jZlKp2fDS3yB4/RzmbbSM8Cizrk/xLNyYzzlzP1q/yVBfd7Usdasa3XRUiwaRTWrIf+2wccPZMl9Zv8+iQCgQOgipTBehZQZUSwZJwTITVkQng6x2y0Ah22SSF+ZrYAWQj
9JFWyQtGnsSCAIK2j3xLRlMJUja9oLjHLzunkUrLDhxYZJ5S21S1zF3TAj2ewJVyeaQa4A/mMfW5Uxro1yDzFPdKKtqXEu7Vn4tMsXDZF8bxvp258Fm0A86ync8cVAfQU3+iT7Vym/TPmQ5M9lM/0C7TGdKESmhu
To2Ch+N/KJnOSjDdJQfgzM77N3A/CVLb11zODwZNoq4SG5pIGglAengVZ7xdqT4SzIe8MC68pwVX8tmwqSDezYJgsAfp7n8maDvJuMAcTWGbCxVWx4wsXQztmSmXKsdA91mRMYvs4WIZ6nRUzjSh6nhYxmZQil9z
0rNJ4RROXP8lbXKz1jHbmMVqktlthC+uaKYptzpc1015onFQoLZ1zZT2/tKCkQPEgLqeeXT9eS0qAFS147MIeBkVSikm7zieNretaCFUl+AVD41R27BNKMP96/MOJaZsEIX6XN6C8iKt+2sSZAjW7KwvelV8OlZM
UcILN47RCAbXskwl7GvULFyW2ze4YbfCTPzFO8dx/evrSjb94XHOxCAaOmuu2cuVQz4YGow3Se+qmpkpZJHazirgBtsowDNkb692qETIwAfm63X2nkrA6zn18479T5Wwk7zyvj4r1QVxpdd1Gi49thjledrIk3LF
1Y7nDtRjqT2URMH2Q8e69CmJ1JFSZ7GunjmBHRUDIqcn8o5URdb/3rWZawzIbYaqUP+UVPJ46hrEHO7fLe+KIr3ZBVCYbSlhWcsSlpI2LiEsaFPCss6ab1VmJSnfvIFJdD6rFxDOBHLNAccs+uQS0d1kHoacDlDM
CHDdeGM5rBReIQqrrI4rNCVll0k52zjgSGpaf/pfkjpuNPnesgG3Oh/SbJWFFapJn16l9ouKIRcjEp0IcRH8Ph3+WgAW2IFdR6PlorBT1H4qrnKjs6P9G/zlQG+LfbixLlyWDN/kEwOT9feZfl7CudnNhoiaFigt
ADydLXk8X6HxX0NKciNvjijJtdgI2CqXiy2HcHWw4dPWGgKqDOjZ87RwJYtAcZVWvs1lVqcYnkzxxTVTtn4T1pr4K/hf/n9M3aZudWa3qRHK61pnA1VnOw0xTaBMZQ+L0lGgs0aPociHPb9Ymj5MoYfyYNHDyxhf
tDCba04gl01niPPmsLt6doq2aj7ONrOFBYn3U6xSh2VLORwbTFlD8e3Os86bvfQmqFpYjeaCbor4RwBTKd3Dqjjq1JysjD9QD5ZPD3mwDd4r+06T98PRQOf9lnrqL+kr4IdxB1bnQWwfgu/QZYLMG3t09QDau3fR
BazfdhWBtb1+ZH02Cko+fTxR++lPpdN6uPRaqaWLg8f+sDu2cMn538cryrO878zHW5CChoFC+ZKuGi8EzsFt+hRHbHnosDhFVKo3++Cl+E+y6OCG0RVgTWnB7c+jSIH+WUHH/mB9sUprAC3AOYWs1eOQYvCEJRU2
W9MSCSEdxkaBwbRfMicnHI23LEl4q4GF3lqADRkBm6Ouj37hks2fpax/ZB1BHOat9+wo3AIO1xC49XvxrMComnVLTkDjy1Ulbz9J5v5X33fo7ctKuz+2+1sJJbVYpX2JZjlD/xUZRSdVlrfeH+/6XX6ljvJl15e5
N45mQT+GfAVNt1daRgFNRLhgkMKy2g47sS9yVcCxvdjb1CBWyRzEIOa3XMzhqn0DZzmYVW/lLHY69BySKfOr9Phn9a2Caz+37nDL3iLtnBkzHqi1/ZlfV8KZDRMTHRSn6I9gL/yAdjOizopsX5UcdEpmQb7vPqKI
47ntnHlWXna9nacg+ESWTO9cB/AHOD3O9gpdpq+RYkGgiUMwJfYOht+tBbZiqw5epAjnBvdakSVS2zRQrV9pI6PaQYpvYCYKyVZPfMkQIjpWlCXD/HYdLYSXmXVcEl2r8nDKOF6bwH8VUCEH2SQmBwxu/TBBAEMC
G6sJjSWqXNCsIWkrIXOlSaURwGPFc+EgYIWnO+BsO92TdqomV8hsdCt0rR3zXeRvInPBGzvTNATUDlfDuRJ6fFj5vjzeYwRT9wJDroWyu83zvFUzvLPmTkTHK9kaVcbNduVmAyLEvrQHfvamYY1roV/ww5qtMS14
gHkl2Dk6O8COZ0OkMOCxCT9uX/q8PVJLmzf/YuuGZsFobUdhXsO5MLr5eWzvXNIlK8q5EjvxXo4W6osJ2v6VJiNIuOJABf27GLWTFOpQvchCMna05putLM8nQJbPUWEWBMc5xghIThSVNgOtx2rz6VPL0K0E+91F
j9xOC3GQFfE7DlHR8c2T8hTR2c13Suz+jUNo9HHJhslqbRRVAkJtGm0OTovvV/PwmJEVbB6EpbnNqU2NGBCt67NJ7jEMvml2RKK1syAS5PLIrOb3doN3jmRleRFWgWDzcKMepcVCmz6XA+JKmVno0M6XCnDltGfv
5OecDHWdhBnmOwnBl0zZlCDkCuAPXst/4+LUDW3mWQhJKIIVKth1LljQ6W1pZW63eGBTKYpiRqh4O4m3A+NcDkj0fsEtwAD62l8xoGerQfg7bH1S2rtRa+tl44/VdHdyRfmWbWdGge42gesLdblaLNt3bM4p28yC
TwiPt5MNyiwGtXXDWbAz7yx/aCSIjc2VGODEV85Z3L2HWF8R2ny0WODi2VDTxUSjYF3UfpAFAvZfgvWfCgORcIiYgAm7kEDDOs0Aq8kkStuAhr3pEMmPIYZ5/jCyYE7w+ljYlG0yyywN7HyUqVsFaqsWx60X6sgT
GTGg/rR2Sm4W7rjSu42zXacNVO8gYn/p3oNPWTWl5HxdhcBihT1AbrEC8eRchYXQYuU0wuBlm9Tg31oWXmPUW4VouRG3gK6cuZYYhxN0/rC2FVVWK7mX2kn//xBncqE/dDNPUtRfspReyqRdOu3wP2OsTESo/UND
zFiOR7pQeYo1A2Ub2M/TnhGwERyZYn6KDbF7yLhdn+7B/22AkwZdcAev0yeH+UZOojDAojmt6Y6yJRtss/2KTQ7ehDu0Oki1DN2Ji+gfZC+MwfXJ/q+Jjsfy3kuutZkaWbWq/U9kBX1YFcQCMY5s+bsS/r41Rg0P
YY5CBzHYxZw/rHyNAUWxY8FslRIJupnGuujESD/I9nu8CB4nOQM5fseCsHCzp9gMTv3DaQHAMdFWjPndkMwshCj8nzDGzpJe1amM59fGbMNtugBv4xiJvwpXgD8dYzdAA+mg5HVxRIL4jiWPqnZgxVPEq6TLntJg
G+nGxuHHNHTF+1xceNxmPfecE7rJAGBHKteLHBkWeLofWpQNMB1HGAe4a1zqaxiTeIcCGfTEwie+SOWmKqY1c7CK9U4GcQ6f3jTwEwvPF7mnJDojkghNjOmvTuR4AQgnrgR+LPMYZUin6qiowN6H+7SA52FiethG
EBaeiGswoBn67Hl3yor5xAk0BkHkkQGW78yRnB4rKDq7QPQZxJwYiSQuQwx6ge+5gCaNwfNgdjA81x5zfUlrSqKIgyA/uEXyGRmawwTTj8ViQTczQY4HcJ0ajrUyASobUvscNIPfvjEXW+v/0Z+Dihu4dJsNVK0z
/utbVsFbyh1ZlDdYqDnuQfw0OZz7E5QL+FbWBn+WtgBdP76W/NCkDt++YlMOMX2AijpTdlobJyPj5SjSGX73SYbdjg+GSoa7ONvJAIQ573qz9dR3XCuSc7PqAlnqAELYc/ADp5zKebUSfboq6f6TwsmlUnt4ri2p
4gXnJO0q1Kq3pL3miUuosrahE2azcxVBn6MPKdDO8zI2fg+pQ5dmOIjSIjXykymce00qlhvOXjZDjzlRrhjrjYf3LRThI5v+VwO/L2+mJFkw2vxurP0tS5RpX5G8yhrGezyilQbjF0ryob4oRRbG/jH0KOrp6tE3
lPQu1RwuSt/82DDCrWgG+PY5VlmpvVxkxNyGQwjDuYjVaBFqmcY0YIjOHcX5T+TdHp7qkCQoX47rz7SAU2qDIDrKaTMcUKToaNaI0xrlinbGOv6YYuVMPSOxi3cSXDvr2WzcNVtp2N3wT9OzY9OkpFRPC0wQUb5W
8vtsucAvH2X8vxW/y06j0+Q0PymdxnwzGLzfWGVDX3tSkQ4/ExsEKTspkCKmTgsScjhZtqZOII9JqPZORipB3WtyEfjNqQ8xaEk13N6li3np5zy65u3V/zP2zXvksYZfl+BOdzmEUGu+NRPuIUh7wf5c5gqlmrxN
2KedUk7FjfGShZH6aetyjsaFtU50AHq5A1Bq9lvzsgQxah9Mt3O/KTYaVR9+oZeDJpVTMgY441rYlQAx1bPCOePVJgAWlt5K7HBEbNrrrIqhMKNAEDcO0B8wy/YMYSfzvGtTPNbAbv0CZLh4Qtr+Q6ElUo+ihQGS
eod40at4LkY6spE8lBIQMDp0DRRwPmNc7QI29iKrREhTNtPlPxT69sLoyPHlKWZyAiOyy+fXs+I2QX+7BQxUljWuhsdjYzes0vkZ+phJUCEdTa4P28HRdL5D5hRAnoOJz3CZkJFR2AAEcoskakFaKjpHEoDKAaGu
UPDSVWJdMi2Jy35vZ2zj2eKUYgkhZy+9S3zIZYF7O9i2TD+600cqYSl02LNZGWmoSi79YT2yavkCL41+Ra65hM1yTFDod9FFAXkJVf7IwcbsBomGR3H07+nwnwofCpxkodpxkqqywSmK5kzkJsNEm4u232Asdnyp
jq5lctMg0nspPTjc1G6Qj/Lz9VF7a4dPWg0aTnoN4sPXXuT1A2dlEyfEJ+zBlNhYiTObzEO9rpgegTI3CfsNLcLcCCNFx/0DsycNYX4RMhU4s7T9AECzgWq0s8ey9M+KZd1iKiYcm+2HE/LzfWcyC5ti2GQxKjAR
wzuf7N3x7rsU6r8RxTWz4oio6u8nR46riyymZvRd26CoCmjyYFY8rH3R1KzOUWyfqpBS7jE8yojptdF4n7tnd7tIV4GjT9UmAiuYw0bXdm+3T5nck7lr3KGD0hPI2Ic9n0X1QDZ9Qo/qCgFw1C73BHPP6dLGDr5q
vHoh6X0opSAK6czsm+pdPvFw6/u7uNSG/SgXmu5onpe75NTz+xE/9qyOCFzobcyApgVWeqaJl9dtwaEi3QPtQQd3xfzWnE2zqVTlcC5fv85mCFXXRzM3ghQqUqSIvAoMyVoGsm3ddfDl3CnobnLWy/+R2MbOcaJX
j0C/1Ul7wph96rEK2UlQ0P9uoKnL4hAS33z2J8R2OkFa+rucJCTYfJ5OFjy9fYOQ1RatwvueV48iuMg7jiDyJsefELgECwUHhEazQs8BB9xNUlqNjccTO/81K+3BRqlQlAb7U7se/X/iRCmA24nevEsqVLHQVSgi
iho8RgS2qWDAzjX4yoXpgS4JdiFxT/RNh+2uj49RD7RrO6lzNX4Oi1Kz05fnnAHb6rVIlkSkg32d0yFYjOWGNxmbUByI6KAHzazcZMcDDpZQt9QAcCI07ehg/tIIbB9snKb3XMCpAoyZUovsOrO0C2WzPwUJE055
3xsrnxjbpTpREYzefnGmQf56ePcakUTVi8bmnT38wjQr0nn7/aahq1GCalQCFK07A+Ap3BkxxyU7dEgecBV1ck8baa//DKK3twtLrS8abKcYBVLLy63GyAkZeEkWgsgx/oAJQdu3B3SgDKUkhLteIEHAC8WEl3V3
mIy1OK4Nz7CuNkNQ6sdHc93IvMAOlf1UE8qT2bMd09yNgbgUXkICo3mqN8hIVj3NuIMxks09Mmogwn/qbe6xdsrRGBQeUxI+fJAFOgnJAAEBJqXggkaNk7Q31gRTHumJ5U4S4kZpGH/dtov5idrUoIEEPOIiR5kB
d1yuMhvbjVqmQP7jaaKDBYwnqdC0dZODf5nt+NGxi5Ojlj2s8OcljvGLtgZqkzAEkLEJgxKmKb/uncBFuKnJTtOQ+tqf/5MITEr2J//Vn01jPVPG/tZZrCesr1y9LAdWj9qtFqbDIuISHvpkKFtyDhlSzVDCSafK
tpn8zSivF0ms6uQ5uIpz8SwlutSl/OhTrOsngbubMdA+X37jlVCB8QLntFigvEXQdF8yRr3A1luKXwdpG/pfkW+aGd/54zailFbTbC2sIZpFhKCTUX86ZNbCfhPI8E4YwG4VN6LsZd9ol5tNW9jLdHFlEgVX1Nuh
dlY7zFzd4YQitsJejx03hFaiT1XLva8GKz6zDsPx7rMTtyEckDgTzPCRgoAXtv7I9of8kNfHUZRgoeEF6jFBimEd/OOTMwPMypg84gRjS7qFQlHVs7KXmsQAoGXz/BapepoH53igKx+oqTo0/G7tlm0zDLMMFIf1
n0IkxGKkDoadlUQePWu/nfEvKtd0NAv2/46KBZwlbv9byDz0ycqUdnkoCsqDbPta/ZD55Rv9mi25X8wQQqp0gzQyb8t1c5IFA+5zwkpR4IX25e/QBNORaQU8XlpyrohnsL0vtdI8cezSJi2fQK40qJDSvta83Wy8
/VVDaVeW6CpYbV52Z08l5xxf1ouSLoqzdiamLwqPzLMz44t0qnxpjhS6a7Z4GuZhMaS0oepiMTgVmoB0sU7cHpOxIut7IrvATKvWzn+OhgEKICxkbB7UiO0A8ZWheBMgXwYnJ6h8Xsf7uh+IDusLZ6rYq7yUzScc
VTPJN5/nzSiHlenEctXI6aMd7sRerfJFxHxEd0YnncNCYd/LqQgMQJ1Ha5OaP2BdttiVtZ4Jhc527jylg6nznNk/Z5DZpMF9Fv4+DDgOHHodFIW2x8ebqziFEKVM8gYIzfWlPISHis8yPY99XPtTK9mtLJo3+vRJ
Ftmxe+lXNOcmeiMcQukxt3OGJ/+/nU/5s6V9IkBClcqH/buZSMz3hXn0B4eYYV3yOsgMftXRYSUvVIXH59nWtBFbYhwkBzMYddD+wCA+GOZ/+4RvBQh2WT+enNxQtf3yWZwJ58dX3QQua7zXn6kYGWc7VSrGS0yu
pCyOJsmUxM1sdwNVK+afBmSt96qSVL7DE1l/ug24tkcs9sLYZpbV/HW/tDS8XkbLmEKkjPHuclbzK20PGlJTqGauxA2E2su+JpkPZjknMy/vL+9T20L/dqojZfohVx1VkHK2VNIH+Ul+muXb32nqf1qafoTwjPsL
4wWRBDAnOGQHs75Kxng4ubbgZLkhtDxcFUi8PI3K03G6GBD2KjqjaWipLS1q1MLJfLjWnuuH2nq/0AdbTSomfGLkMLx+paLMFru9EGCKvW2VSdW3xOV7oVmoAdhS26meFxhwbuY3Y5xEp33KINvERlGZM0ekQG7I
NPtBcq+dNhaiFim60a5Wma8UrAGR4OmCX3tCyUOkaHgOIGAbHXxWPqfmZ2z5w4IeP2wLvwMeGyI8WJjK7TbTW0pU9FoPPAFN6OMeTxhqN/I1tfT2e33+0AkNf253A34pAV9vVMXV7vSTMzj3AMwvOqO5XWf1EDhf
hjm8ELSBWbUo4hGEs/SCK9i52Oj3hUAQZvKLPaJDc+qt4KZCv0RA3uzB16ITdAY5tVKdqN8KXDUqR2zNOzqXQezsGu+4jx67p/WjMSQH6kTw6n/c9YPz8gV+bS8ugA5urhXURYD8re6tK/EHLKQtZQWDD+mW5Xsm
OY2zrp7z5EfV9TlZtA/ne4KdsWSes1lmOS0iVYPchWagsmq77fJdX4JcYwEYWEot6XBDBys3RDwMaD2WdHSqiGuGtYSfptoxjY0ZENMaFFzrzBusAd+uE/K9DC83qpNRA91YJoLIOPAcEVBK48oH9qhnylWTi3D0
KKZNuJY5bW41EvGtu3o3Ry+jCOSrhXpXvt6mb3L5AiwJ/lAi5lFCx0c/Wluo/4GZUWvFmDDXbPYxqYVuWkN05J1IIvUoWQzl1JA5crZsSlMHevkbS3Lb3Nm+bAtjo4OfRizAHcPX917d6Bu1GNxzHomyWwwddXtQ
lDY0eQF4HFNZaySWcmgpmdFK8JKO6fKmYx7eD1X7Cs9IjtbZH9NUaVj/nlgQR5/tEO4POjOWKkwdN9qLFD9DnoueIznDknIZVC8slaYlQfTBChhAxArfOjgJHX7U4gXVIXjVDRTxxgKJXZlIQIIFlk5h7UcPXI9G
tx/PSPOtMNLqfYCN071ccJLacLzcTafc+q3uLoGex0UjVRZcjYD6dy0J4eKUGVRSrzvUrsY7TzTq8QY6fyA//7cVc4Vf+VWRpHEclX6Qz7REHVcS2HjbymD3FONdeqAE1a1cpTaB7zRZKSVbofVAsURp3TuNIUci
7NgSGZI1Z8glyxxVDIbsIa4VirbdHA0zdttYUL8KJlc5V5eM5dGRuPizta5mOxPgqsZeRKnm8st1kSAWslaASe/RdjX6f1/XH8ezlhF0dzZpFUhvBfxyaWcU4zn4BFHUCJ/l7gWzisYkVQg6WFFMmKa7aJm9ofQ2
dnYLPtihaDRd8vNobOlLRwg+9vSRJKsZRBIs79DrT8LM9XY6OhnXByxezritaDhyXcSjkKCwLCZ8gO0V/KY7IPv2C6K4aquZXJGYwFeaj68Feu5PBK+Y491U1mlXplsyGrAzM/IDpuczVzpAnLfsaDsFr1ibJFX1
QXAWFyrEyL9PIww/FrATbOr6TcrN+9oe6lwYvor65k5nArvMWKIshim0i5qWnIggx433XsvbOvx9dywVHLqK2vUkMhjLJBf5FQwdFdMU4HVsAnatYCAUm720LMYvrZKhkaObs2XroRhjulXey5YyF66Gnej69qvi
cIe7cDIUvd2HMJicC5yI2vdA8XDC7Qk8aZjTJ2x2WRDHxSWEUMkc0lwGQD+GP4/2mzTpc1HnZV/92PLZkZEngN3J48r9bffQK3gEO6jSe8mlg+oeOS9ljPxRbj6yLhc2GcByIi0WnFSdxtlAd4zwko+kRWC6GEVk
CaZ44e/7XZ/nr4wAX/8eo68vHPNVdZzys7UTVm5W5zc4v5VTl9PqbeGhSzHp0u+Hh77NhOjfuVPXEQ8/2+bWoOBraFNwZEG37l71zQ7TvQqiXm5/9c7je4lTUzyCGslqOK5MmkAEEI6GlcjtVJvLPdP+h5z0b9Q7
yf2WKghu//MP7G8YnHkNfwMC+kx+1Jan3Bu8pv0ExjZ0TiGTaAvsle/k4vn63eCo1bWLJs58RonmtmGFvvAV0/iukZYMStWWOKqmAlxCfNBdXXjde3mGtjOS/0n92GIs/jqX3Nai9zdTfy0HORmFax7T7aikfGd4
fw49FnyZqINw3o5KtChm++Ps/Y8AB5aUhQPA+G9cAJaVsp0nOx/E6m7APn/zcrQzzC6IUkk7FlK248govgNAwFkLamnJjmI4/sd4wT8ZgZWzFu13Pk746o40Dn3xL160zNomHrnm02qyk68aikUj49qTZsOrmeOi
tRZUGBY/twbZuGDX1Ws2wHyUgajKsfjXQTRnjtrC+qnNqwbLta9Td7o5y6CnbpTh4jt5DKGV0sZwsAGnOr4kY5YC6Oa9tPZPRKm0HCeAX0OYg2Wt5xfpxE/Gkm/rVO0j/dzknQ+OaePOs8S4w/Fr7BQZVeE72G65
28mdXL5umt3TGKedSmrGN43hda1Wiq5Z33dUGpnFmPoSE5HusVpymb2176+qkkr9OhrQh31C5R3ny37n9RwdQPFW39ULjVdqonDX5jqbgaeVcKbVdY1AMAXf8urYrhgeozemgZGq5b/CvFrU+pN8z2qd2WqjyXdR
ULpIdRN8yG4QS5/aA3BIQzfZzfZqy+CBhhhIOPt2EEzqEe3ObKqg9AmKyDxzuTmlXnH358EdVEVHYlDBICeforY1N6uYv+mBFMVwyYv8CjDfdjBs8Zrlup74xsmAzv6RCQ20DMT+WfQSzt4BTIY9mFwNEvvfCuMN
PrdMlLwoLdpviF7ElxxRiHBcXta/GBQR+wTF1T5pbOcCh4svTiCnlDgsyolPBNVKxZ3TgUITmSEwk6weVwyMp1vx2rfGFi0YSCTRhxk0WD4nf929pnOKKtYakfCVswimDyZ82Vc1Px1OdiqSDMb2+i3501JLc7O/
iiWViPrtb9FWIdEBdBf37mpHZsuhhy1R1O7Qz8Pd+WjwNuRHW2h/9PU0rC6RCfKX32o5fj+4eH0EIOWSYiqQq6eQjjKnpYRwbP3UMBMhg2LyqqcysjktezmHK5+oOqSm3ZX/UFWVCY3JedodnxvBh1mVCFVYWU2h
WAv7t1NKRM5ZTLx6Q2FJl39ZBIuZV8TpcWoOqTrU32lB2nBt0oB2hNGjxfWlxW5Yal8Ex4j58iFeZz/yBNUqVsQuSo51mrSFhLwh2DEl6pD1YCD3Ltqr80J0uNMFaMZ8rXI3hrCUQQpeoow6Gwl5L/WTBWA52hlE
gs6eTqcQ+psi96fdFxhPVYnYpUQE4+iqCF5K3i/eZ6J8WUHlcnb7DVX190B5L0UpTVtfrxzRXDFasQvhasNmxh4syAK3nZyX2afsIGCHqKvU0fkrtHbOm5pEUb68vZDBfnMdQZ4Rgxkl+VJ4tvE0PAHpIokuVc2s
vo9380kRIrDG/bGoCb8pek01xdDN3XBssvnY+CI30AQ1K3nzPjhMhzDfYdRB/Kt0SiDwFMGHGRAvdsHDi8dokLkQkjqGqJH6dhv9CaA+H6Zd3tTezaZ9e4+XMhZ2yNW5OzdkfIceYueDar8pxgYC/Mfih9grliS7
tWBa85dbnOGa0nWIHh5pVt7ctSO9oXcBr/N87dFqksIF5/TL4OoLE1SJ+/OoXExPvPck+mxJ8vWu0KO40IoqXxwds2K3u3YBOe34d322RGyO+Kqv3fcY8zhfzURjjy4D0h1dxW1tRM5IZ0gg6wLl/O0i6yYdJj1n
K9cjOUnMUjJrR7WsiNbjCy7TxqpkiSZ3nAyRI7jDTk1Dcg/PWInOR51DEcR+MkRVLGCeH/eAHjm5wTPMam6KT3AwJ2CLtDpDJlkHDOLdzpuTcoub/Q0DMPKB+NAYrf60kqWGvcf2STwivl0QDrNsoTUTbi0/mZK3
AX35PLLvFeg7LkT1Nd5ONmAzjZVa2EcI44VCQiOIazF3884WFHPD65js6DVLnVPF8Dxv8cbQbqqL60enqNjHLt3q76tWUoQuv4P6TVI8qmlfTPJOCw6huTRTXR/NHYrj+t1O2Qm5GizXOHx9DBacRReprp0b29f/
HbMy8/1lXtPnCkK/fXI/wlV+zglVS5KR0Hn5JQjfsFfoMjOx/mgGrqpnRXppjDoXQmCUMjFOym9qmRjaC1Wyei8GtPwgbD/0eoTYyeH/zmtMAP3bkbsurhBJTL1r47DYVVJ9wd/JEKH87jnWbOxgQOlGOHDGf0Yf
/GVstVY22ICa8vAVRfgUNJUHRC5WR4eINJacOANB8vwBN6Afzys1+u63jHwnJhivtSlT/QRdrWyh5cm+J6cJvfpp/4Kz7Ys0ojne3pvqL2Jo4f/6Jbq1QoH2kQbUz7V1P7uN2Fo6EIXKYm4UymQh9Yl2v+N+stkZ
fsfq9aboxwWp+F581uE/SdjvOLssmRdVf/01hqjuUJL2I0IM54ddFpoGzL/q3hCQyNDAspsVTFPChwsVsVATQ/EPG8bXJCiwUfORh7DJ7SGjZy4p2374/51UnmUbGfJRSIQD2CqzHvYLJEh3XsBYfBK28GEIHmBu
+WtEvaYcYqIKP92UwiWQZ1FPUsgS4WDHZ+gkMUuc6LUIHF7+jkSfk9UX/2zHvQWS+LzgdEwjAUs+cd+WOn13hEN7dkzx49p780uvSHkq8VNzuejzb8Ob/5wMqldTzrncSul3fmk25c4p7ezzx18oKOlsKO2quJ+e
nnx148voSljS00qM5fOVnOyln11sqkbjhnFHLVH6QnrvHjKOEgp632HqsmxUQfM1bu6RF8Cf0x3kT33N3waIuw0w3QrGk7ORD7H0z/+WbmAtrzFiVC6oTs7TdObo+EVkCPN962lHZE52eiwEyWFYSXgRiOKVo4mH
LtcKJ4fKxzdAsaZxzZBYyVweFGcKbK+GuWpA3VEFWIF8HC/WPKstcRx/JEbexG6qoOlrXkobrfm0ALWOq0nPQxQPVgdgSRC25bVZJU0lftva46zysiXNX0U8AT8xr3nC9ND5deSndQ7YE0NLhYLOCNtbUkdNMovo
c2QeVNU5yOZ86RnFbrEKsWxhq1XnkBqgVUl82UmVgvWckX1ITbtSXtAJlktUZlCSBr66SHuJogRQrxGLQ5Ms7+FbdZi1I6oRSkly4X+8izXfPbLyPFM/tz+hHw0V5vxo8bzdPJEWZi94qQrMB4VOGLTVIbiO+pg6
sXNwo8Wa3c3YEZGnS+RUS1UJ5t0lRJrA+9ilJmRFWW+fEkwGOqOF6j5AY9yT+LhsHYD6yi/dy1bKx3Mvv87xgG1i7l8KEd1d+x9ShISlWEz8wyidtfjqdogK2pSsKSrcqr0FR4d+XDREwYbOB6BuzrPeAY44gkNP
zHhZFNCtKUD+PYdcp6bB/oXvKjyyXWzANveNBjRPXIh3XG/7wbzrf4q3tb64Cvkfz44yRv71tHDlWxUPlxUcVgYKQu6+1S4o61kK++dk3Rj4VfbuTa+7PyPvkhNP64yltfKh8yNCeS2wl3VENcL3L7jACvN1yPNK
Wa3VXw7bzde6S8QE5VVjKw/geSDASuq22H2GuJ9O+KIHpUXo+cVglYYbib1A3HMHgiG7E5XWN0FAoZ7j4t0McvUxz9xmuaLjuSjhGX58C3JnGl2hTVURbYTIkWPMbpRq77YOn45Ubj1n+1D4sg52RedBZayWI0Uf
4YTiFh7svOyw427V453lU3t06XyGCbjori/57IKicY6TwsHwlIqvZ37MrGWMnzzMaVp66LMQNqAm9iKKcIRgFvdaNpQNo0l//Q/pmKish+0vSIZ6Uzw/7LHdc6pHlZ78Kdy80hgmjf/rSZJZZ1ErmcExhqK91/VN
zrLXqbEYzEkWGPK8jj3BZEkNnoV4GmyByuDHxfKlHtMBkKAGnXHsKRXN6PWXAqt+3uMqL5M4NuiiXTEIPyb9rQeD7LN5oIx9UFx8aDE5tFHFXUZhL26QeEWguxXNN1pjZ02FGUFmmzVgjKJkJQX3AaMMMYBpeYrl
cNBOJ0mR/G3PexqXDu5KqeuelDGf5sR2E5acF9K0gPHGwBhELSeDabswDHD791thzDaGdLu9ukzPAQYi2jTMwFhvRfUgUZ4e3ShcU55qrNMuSRkgjs+wP3ecqWypJ9DkaFX7q5pAXhY25wrvxwVIn9UAdbSY7/F+
Js8Kd/aW+BVPRL8rAlmTu249NCny+hNML7myEMMnD+QsgATx6i3AT3CHapLMdOmLV4gnZ8r66fbd8/IC8emMIA4F5lOHGQudBt0Scskl7RuKk4dqIfPu8qCwJ+efbJGoDsnF8hpTFNC3kmQvQz9J6WfAlHkrhXXY
bpZh5Q0VMqsZ36c9rTbEp7LkCoK7+kLl3jv7QbacbaXDKAtPQIErRZCu/6O3D0idGd1LDgbyStkDulS0QsPbEltTf/u8Rns5c+wtUGHsE35fltxI5ztyby7W3s6P2wctz5/bL5aDWrud6j+0lYKqPHRNNNO7rPO7
7kHpAziMvoI3+MWgZTxmx3xgy4M7Nzktc+NmIknT7G+Cdxc7iNVQlS9EMWSDyokyCV6/YU0v1/VZ36hOxh/01Ri2P1ezLVrUFauWuHTrBC3tT3AT3W1nBksIfNA4F0y+AHbqP/cLKX1pN/0ENOtbPotXyZ9ttoYL
yiils2ImvuIz77N7TCqccpiRvGi3uctLR8FiOyfTijwB54RUxQQO1ldsnjyQ6vaFEEtL70iSvO/eujVpnjYSOgXhhY3nzvUOKEOq7BkLfwbmYs6v8Iy/QY/M8IuKyzIFyhL//hP11gIQicXdFGKOSgeZM00efPmh
lxvLwmKvyNT0kSRJZBlDiZUqf7vH0E4dx6cnrQWUH/jGiiPYp7cfKZPG0ho7/fELz1r6j/JkX4f9nRHR9DHP0FnGz1H+svH4pc5TQO+5gM/OXgbqym1JDvYd9Khi4lDrhj652qnt3uDbqod9fjM9aC/dVxcYRF6c
fixj483UjkVzo9Vs49vSiI+kacSWU1n6Re4QBEieO9rddmGjM6AS7gAn4tW1NnW7uIaWu+RZTr1ZLsERU2KvAe4gz4jF8NTXYBCwYg3n0DvMieowm6YG/cKI33Xnr9hOyzwV9ZMBufxzlHF+2nHZy0XzchHWL0sc
PJdVnmcjYx809Cup+wIcuOI8iO0IZ7Esnq6tonoILRIJk+nwJPGduYonFAzb5df5QPYiZ12V8w1xJyfgUIkAJo+yF3EorWEcCdomnaWAqvZYEvmSF7LhiiN74YzsoQfJuM0VFDd5Xu4NBnI0wIwoOSFXAAGyyx8e
al96qLKW+2r9j6sfeVsF5T8W9x8DGj9HLAYMUpsFPLJiaY90UDu4sIMEJpfurV1A1fLOt4d1b4O4qgxGy7/L0d5bikLBcgrb2C3jmOv/nuQfkprakcWKr8aDQ6xRO8jYv17LBVsw7ZC5vpqQTvdktBbaWLHE0iqa
tYR6fcsg50q7xop1BJcjmt46LFjvejoVzVDdc4gYmp1JrIYSvbCLC2fZ2JhXpAk1qSsxs8vRZVcdtncESN1Z9FXbDUPyKF7pZ70BQCe3otnIJhMZwbhhpW4Xwnq3mtuwheKtFL91BzXjdE62hZM71tiLObA3Sns6
X0NdPpzaBrtw0hK/QJ7kmD6oCta6WO2PruRCGXHR30xQEMmKqmirAye+YMeZxGjtB7wikVh7CuRscp2L9gCpAxTW+bz8k6rOrYZAz+/VqWKSWGzYSZiBkIF3544PCBfzfVFI+aCIU4xs3tt6iaDFeP+weQ4X5LR8
VDQZIscVYZGUsBQtumtKbCecv4P8IMgO8avsdiGA/SGqbF5Xins2WTkvNnYOqjIPALnxm41g2OtQJnM+aHMOcP8WopLYxS3+//FOZnO7PH0BkMQYy+EFK0qdKvY950/V4XE5Lgd5/wiyCOTZcF0qSm74MnIaN3j9
p8I9X/MNca4c0ggq+g49tEAcobPXkXZkYuvuq4FMysGMQUmrRDIFpTahfmH/PpwSDbkMMOoysL/f4cre5dHZq26FOqhL3qvoXF5GJRq31v8JovCldXNYblcC2+AApeW1VG8hUyRU07d2A8ePNXQFPxPAM9Q0Zs2s
UgASLmXtHdK1MPlgmw7s4oZfvctpF/5vfkFL5OZlsNJIDSRi7mfdn1XLFS7jIrxlxSTOcnSX4OheNpeM+RbZo3yNr1Yf76CxA+2/Cgo4cZgZJ1QtmCp8my5zx9iEfXx0uOug+9WLtQNspRGJoeTTHhzqlYnhm3ve
1CndGtc+XcfRt2quP2+ZlHREpa0A/cg+y46n9qYj6VH/1u+/ulTBVEJEPnEu7bqqigdTSFVR5SDmBvXYJNS2QocLWE8VNhU+9J7dQgsQJEw1aTe951S02cyb1lU6hKhsZOA5qSRjVcNvLW8WttOP4F0vpVcDO3g4
1YlG+WlhjiN7mrI4vKf/XqRR0L84D3U5vjdSE9a7+sfj7z1gN9WYUgutgOzj7Vtd4uAI7g8p4P3h0b5Lx4IMyx2e1kN26PP2zMDiUsT4Gvo8Lj7plAO7JCqfZdyBvHb8WSTIvZ/kOimgaEaNPqvATYV7tdA39bNF
08nI6dM2q3Z66UmIJmknXoldH24NkJmJJ2v7fC+1b17C9BuChnWGCEqACCkKF3BGwOMqph1xJtLS8WVOmjGnHczv5k3M8CNQ/tiUgqm7vEjV1jwBAqsj2Kj05AT3grcgzsCw6oRTGYgQBR9ktp+PvQC1A0R/Q3a2
41PyiP9rTJbMCbSrX5nNxsV+XAQlri3v5GUuyZEvo/LATiRuGmnu+WhvZM03pEv2NDGSn6mSK3RzYZYpfRuSpVkP5gTVQcPEdN6sm+fFBX3HRcbYpVTa5R+hF9A60zmOx+Z3jUvtybWkl7/5M7PL19FGB9nZu05q
lBYN8po9o1jkRJrrJg96Ictyq7m+FgMb/TVRnOAbe+JcQ6wvi47qr0fV2kF030uZPOvqwI9dGBjL23nMzu4PW/f2lvm4jPcWzCL9aKqyXrni0aUuexkor/HbTvnEBfK5MmUU97h4jTFY1uT4s3LSdeGVIA1My0iK
+SexaF0KmFZtL4fc2Fc10zfjhwBQo0qm3Fvu9RLBz4714YYQ7GabEhKF921SZZdm9vLbt/RJiJHHlYH33YbV3Rs6/R0vEIRWDxbjfX8Oz+Ko1IkPMPN38mtALb4O1klTd4Wt4QCP/ah8SBkciF5/lOwnKYHmP8+1
6vbyk3ruH0D3X8Qh/VzYQmd5kmbSJcgv9QuvwuvyWr2qtRkINKQlPRCCqltqp0V2W7yewysf1DlT83pFugZ9SapqqcY97Y3GiU6aeNTFkguZL49Q6uTHNg3iz5flrVGP8u9kGsiaOWoSfCgrOW8VoBhQ+uKj/BG5
emkacHrkX8feLA2F/qq81OyBVZsHuMHHUQOHxu0scbNifxxfYSt2gE/V6YGZBx+gtFHj61wrfcWk4CbcU8VS2ms4dCI3b7xgVgYPr8iUFL9jEH2SnTjsbS7EHsv2DxHMy6oxgnIuQtR32UyP/2ZZ6dpvGUTI4Q/x
ssWXTyc1A/vzBnXaxBd+9exYbd/yqhr7qnfe42apZlVaViXppDto7+klWbhkXHC70zmkW8iF03fBbLzsbq6IVHQLDMVb58tmlXBpmaxEuA306+UXwE7F3eX/9iXLSCxfr6x/F32iTRay+c1eYgGWC3m5ESW7/9mN
Fu6zZU1fyF9ftlnXYuUkAjB1BWMq5xnh6blBrOFM1LFKAnMTlB42lSyAwEtCcoA3XxOFaN9eQI/Ceaj6G0Emz7JSQZmaNMbillYRyh0nJUXTAmDeRvonvbMSYhC0YvL4A/yGtM4CCedCN5jGxZpE84TNlxYJ12ka
H4mG2ZBG8116IMEfcZTQTezoKPIbbASUb6ObF2OfgO6RGxCIuBX5id1aabT7omEOavXtY9138+l/xbnOq+L6kOopHLlVfqTxuQ0RRYs14KbRJvA+w9VGHP/FKPkQ6sr/qWCm63h5Nr2340Z1anl0vcs1rExHSekq
KJ0JOIPLeY9BMhuw9xxVeOh3U8gz3I+xbW2iRhdEjGmp/xLaziBXh0p/MzvxDHRMV/mXtdZP3WShb7EOgBxKCajZVX7qJ/WQ3BhOdj3LEw3/fbJgDXodA2MWBifNth5Z1fe9ULWm09GK4B36QIBTQTeOgT8cp/rG
G1uxC1EsIr35x8rBgb+67Tb9vEcrK3cHmwfkwG9usNvRXlt4jVPPD7fcf3hf/I9SnDXhT9Q+CY/T3Bht8OyhvkSd5lxlVH4cohJmAzFqwH+uTyz57L9yqsNANiLshSmUK0TGeCjRdth3nbU+9ymjSQMSYEvA9VCa
5+OwtI07Gn+7xUVPzKA6CZuMnq1YlbXI65EYotEeHNx2ejtwHbPUCOiJRx7Jpc+7h8pfHJXBZZeXQ7jtn95UUfbvUHqc2nGMOCFxDC/X4xi7YDBeuhgTGB1IZvnNAL4CIEsq/eMnPM4SPzYqFZN0pcr8VvCbuzrT
oseDMYIxPnRIrTXo/WHN/JiKbaxhOENUO7pMU7JnS2BGMSIn2eC/kFdbNCyH6b8ISrLyHAAib6gni2q9VnppamBj+Jhkh8UClkRJlT+IZsSa4iVlNFFOoGyDkGr1pxnjV/b3+DBv1/bYeV3k9tbNalUVjzt2UOcH
pfpR8MrRB2yc6d8zFGWjQEStZLAJszkETgFolidVCWP0KrhmV6X7OAl8S3G0F5xUe58XyIj7HbYjAh5nHfSKNicriR9zsncnqxXOdQ4rRp3UWdgmevkV/uWvrI8efixHg4aniZRTXt9cOGEHSEIu+tAIl8iKbyuI
0IngA9YZERTrc8YO8/yJg10ET/bCFzrG0varJHpkSwtkXrZNll8smiY32pvD4EhuQE4nwzjwvW/cauoGFEDuTEhCzBQmauCZ0gwvUOIbTYKPt/4OJw+NvuNGn6oiPnAgcataUlRn6psm+ki8vlc4wzKoKaYxFZNR
pNkAXiAQzkRtWRN6KBW+NtVOl0oQrwA5iKWXkAut17SxoY+plOhGxcm9DRtgd5nkRZbhmDFyey/Bf6pzUzchOM1KGtRRxXVFFzQQBMVOLiZcUGYFjqaYlHiHOCN1yXvhPtvQcu7hV/nHnFdulheIe8nQzHDLiI/N
WXa6gbis7AjbY4Fth4Fnnpqefl3H577gqXOcMWS8GkknB2ePOHJE/rI9WN15Blf/ENOpqE5SXVOZqWxQJtwacywo6ewzrLOChB25a56IJsx8IJBoW0ArGmlPkH4ooshRS8RYfNOCTa36hsh1D+84kfKnboWJAiJ0
gc3JGoumkjhmmUqtGrz80ipfpPYMrpWEFbHEzJIH0yotaHAgyq2eEzy++Xb7g7DzRvO666ZIONXPnQM5mnfn2n8Duhhsfqr/R7a7h8yq70u3gCpJlUqIkkApPsaGG3B4xX3OrZ4xAt6/9u8hl5D0ch9zUDItugmG
9QlxwdSTa0I0jZftI7hm5koGGNatYYAB31Ffoox9E97AvZdJh8glE1lbp6nvN9UJEPxayu86VE3NhU+pKXCK4AHccDWg1USpjYL7bBgJbnKWcSs7Bq1qeLRbIup0rJSZXFPUFL2C4GtjI4R9JLjfmA6wrzCZLLtZ
Li46QIdJG/32svS7G87m0WrDPV4gwRbomRGqbRS41AUVapeyWNVvWoLl1zjRyq15/BM++bI3+VRS7BsP0rIZlw2oDqU1XyOnFi57CjmAm+j2agFE+jiOU8qC+4R/u9aahYIC5TD73pyaAqF1qVbqwpFudNpH47QW
yAKkqPs/O+wYFuwXHqQLBDDCiG8xX6fnUNKKStA0ejcvyt0irLAlg4xtNrzs/5bWqL9O3BsqPU+VB0ktZecerONtpTX+ecpeQ13/mC7uxSVLOGRM9SaLl+C2reFxBRhsg9Xvvc8Xq4nQw61xj3M9T/7DYtwL0509
TxSRsoE6LgveBB38EM5hU1lGAgDOpIp5d4644Lop8Yu+BHIsbE8o3QQzcK0jL4KjI4KbNquPgx+TqZ4FS/3zH5M5oESwxCmQZNhvbGwhcczx7RA408hQtGN0+qZj0HoM4XekriWu4NCRLkvtAcIUtYDeOn6lL5dp
9PFnxgUxXmxFUwInVIiGp5ucCpOE06yP9lmwn9dcEJ1ypuEx9USp/e56LlMyulAE49d6G57r3GyU23TKDoFQOGuUYMku4vNqAUzc6Ha/7LNMBFa+KOZLBz8FbbaRRKsXoFRjykOrKpYj8H9hqphuDkm8L99dxHYp
zzAK9RPp662OfhMCxpNVTiOUXa8iCR1DXBuApCum+J5l9lx/armPkupKUKnJ9kwyvSgl0uonRK9o1Gv6aYHd8xmRR7zNJi071naRQYy1Ym8lXI0JXA/Vn1q1wPRHZ+uyER8fz1vvS+V7EnSJzBGmEub235aYEeeU
CwIQwx+gAgg0ST5Hy2p6XS+w+bSSp5EnNdPoWBjpsos3g7pyqjmvoIidL3+3mt8dmvgwkTK3uh0I1s9hVVocqRrMMxqwauDoFHFQkjBlecMJj3dZAcW4L1y5jyexPnUdQVCS3N5XrDzx3JFDzckMjpT1G2e8tgN+
KmUpuuhuiS7H0g1HoYQC5zYkuyuaTU7og+dUb1Y9nkbgRdR3wshumP4b3v8CPUF/dQ16KunLy8TlX0U8ijfsvEeXYu5CwTSqcVVTyhzPYKVT5N6Xike/Jc8obqeW5TkOA3BUKMafL41eYgmq9hsn0k09Cnr5JRjP
MwjV+0FUu4truGlWWUeRsfhbjhNS1ktTYCk9w4rr1NMbb7904SsJDzlfPuz8xCkQv11K+mg2oQ1c5GuFfwyJXUR6g1QNJQjJva899UghzS7yalQj5Bx0xSyAKUsTTQgGMTLbTNw66PTLRASLMk6jYY34iyOs/yq6
RneRlDfOoixFbkSp6cenC7pVKgbtBxlmHMFn693o4p3f3N0xBaWncxfHzqABbhnO2Dgy/vsmNdAqk0tjDZfBwRRQ2BTHBAZuedYfynLx79X0CvukJY23YHGtrHlt5nW/j3dVrhLQVSMZyUjC+u9xEt1fpx8pFAuh
46PTI7Dw+mhBPrursKK75xyUOt7jLVn1RRyd1KEuBaZUsUoAyW5SDnVsN6kU68APsDkuAvmVuYKohICbnFnWp2QZpEX2jYe7VzvP14LgZ55iiwObskoxdsI56g3GSYi3h/bbIShwg3u3ocew30vWnlwiNuRC+bJC
3jXklKODYOI6fZS4S80OZs36fqISMEfFDPMRnW6N8yXnG/x+hwu02aGUbnj1Bzc+LuJ03SYLNXnppWlG8WqYSPohJAPCgvyTdnEJduNSDGjMy9r+UDDCVAymw+M66Xf1jhLfei37+cY2Mv+T3CxAUR1rARbJBFqO
tv8gR4M+mk89Yk2q4NmzEESW/ZNh4g8DJDnYiDAqvkS7YFGblMP9+qu9PuOmzMFuvltvGnqOga5MfviM6O3CvzKmCb10WsxBhSGW3fk/sr690e7vr/9wftX9j96/fv8f/yfYQI+kd/FlfBOLN/zu4E9Y3Mc37jVp
N/+0scPyNgr/dfrKXjzPXO1yVjuVsa3x/34GI7tDedQJoda1lyydmIg/hyT1y9x/de1EOUS8kcaP2/+DfieeEkmImBX+k5ycvb0opZbuoaushly7/mLzvy0S1jVXsYPmCHgxX1cSJz7/fi3zXa92qbk/fn/8Ycjh
UqroQuX8P2wG3C4Eu5niAFEop3y4+s2/+uyLXwPdu+WXRTTYdbHXxw+Be2g3dX4GiAo5ne0i68A+VLABDV7Fhd09/K2nCI3F6y3kr6XsnfCJ6jWnKJXedBOb5wiUT6esJKXntxND6TrqISmvPIqp25JRuS1HEFma
PIjCwprK2tZQQNinXwFJwML5lhyPRCzrr/E6uabKG7s005bl2c6YX8utTx5TAIc4g1dudeIdSCAbCxiWNv7nVkHeB0jh4+wIyVgrqOc33OLXJy4H5aWP+iz+2JeBDUIawACaMC4O8Nvki7eGpseFvEBQarOQyMrm
A9xa4FveUI9rr0P2a578whT2zgxG0QOA3rl2VNnbPPsXowjzvcQ2pjPm1Y2CmbZLZF0pkXUpCo6KqVonsafsNZ/CDapuJmiyRBAMzxOWFbjGnr5OzKqLWqEW4SB+zSn8vglWrEHqSWm1T5YSC6LGaYcxX6WTJHgI
bQe7A7VbE9F+5iSria99EqhuhvrJqgRGSYIDMz5lca3mrZwx7FB3abq5ZSrh9xjk1ymIopr/pS9iHxl3V8WDgqIvIh+ays+ZFaHXVF4lkPpoxqq5Lr55P0vr/JS9HCGWw5oBOuKGcQVE2K2rdgIIqYW/Wv7V8685
x1sU05uff5XXiJrLh29IBA8DfhSjPm3OB/SomzyW2vqrp5+QPow8oJjfog6rIKMioisiFPEqfewhppdwEOJJNaTWPlyAzejwZW4oKFb5VvMed5EQy4GLN+y4dbrlEQ+el+D1Jl74jj1lZV8Ch+geoz5veJNpATss
d6KflAEX+/Q3WLVoKFSogmb2NnYS9M05GQGhk59YPf0KPf3TM56z6MOasF3/dcyyH+UrJK0K0luXtdosoiFeNDA/IfaLML5Qkd9wk8g/Ju49MihWj48CTfbOAh5EVKpGPCU/+2xWX3sBtlsLwfXAaDmBVUBs4Awc
ogKpqjyusVKjWpjxstUAN0XjLTfAw48khW10wIRIvlAWonTzZ9Mqfko9kl6D7Bp9lHjlN3Khzz+G7oAJ7Tx7fLsiNB0+3LhXhLua13gfAe4qyDl43BoE1cpEHY4qL+lG/Sk4ollNQGOJQMXTVcq8NWqO5lMeXjj8
RgVD+FtFSCJZELKVznnFNFAahaxzEXuK/Q8PguqZVj8rhBJMmDsI7GMUaMKK6xSEvPH2CmJxWrYSAzinrAqpCHGI2kl3cD2HoyGdmueiyvjloqiPkUZPAQKlcCeFCDhykPF+/P16/gZZ+7PClVhRvJA71NDHmjhj
tyrgm5+4KSlAFgsBVTx7y9+uWhUDKfji7uT8GJ4oQAzEs4TEnWEBtVPVCGBv0Y1gxfkj60jlWaaReF28TliejJJ/Oal6vxPA3QcB1Qw4dX6MrnB0NoFGNP4ioiNigoumkXctDB5UqzH5+ZQ7/u3EDQIOkXGmHHmX
bXVkgvi4QZFhHbR9Nf96/CqWBp46tN8mRiGERlPq0w7PNo4L0ojtZ6KiWKV62brB8q2ZdbpGnfjt9dhMF8wFik1tHewhj2f3tGE3G2ZWDOhm9mkIHnN89zUyBoQOHEEPLohGvhIuEh0e4taszwjR8yGgVif9N3B1
A9TNcIDdTl/nNcK/6E05Gj+BRLLwSBOoy5/NZdPqbtUQN7Xl/BPO6vyi9Bcz4KQYy8pxDXG87NL0pM/a0m+/WNh0TI8oAQZgERPdAKS6eJ0ADoxy1K0DE6ArnVCOQXehmeowM989psn7saB+ieg2sw5GN1mWcU24
YP/tEsKIAl6SACKoUW1DIpjcYFsfi6CpZ4fk836+pkLvczp+VB48lyoim/NtVX3Nsrhe7UGtsQGuiKnhm6/n2IO3O98R5O8uy3aOIq2D7CSkyEXEAqM9RXWNjfwbQCUwW7dn+hjPlxsAse13We9loe16ns0Q5JhD
h0RGldfSBzfo8fruZRtDGy3kv9gJt88+Ihe0/iggpi2ImOp1G/BIMHqDrvAa8ezbZRC/nzxGj33BKGFMRRH7iCvArAlZnxsz2XoF8W7hlhE+aE+xvk2LKnj+Wp3yVlNdGm5kJkJsC0bgea3KEu2dVEbcDYdl/Qj5
DLWk9i5xY28L94Gl7rxRU3otktDnRtZy67MZN4Fg3abZUVx+JvIHq3Tt22keVveayF7OEdHbScSfB+p3r9ega5dhvWev7GGvzMZc5DlqLNW6RX1n8mhSulG6FpJkFPaMwJRABPXlDdSN3UGDRfed7viwvhsZvCce
BoHkLjhV7HXviHtchwY1/E6mwPDkAXy6FJJNqsIwo+eUnT2QS6UbPLcgty9Uqrft/OMkXOj3Hx8PdYMXe/BdJWOH7w0Zf2HSP6Hu4Gk1p8/XtH8nYAzb5IwDawmLnq7QbuGaCnuh9ZtllfUV6vevFxP0ivREqYrN
DcJ/rqyYaFpHAXZljIbjDcaO07Lj9gjd8jA6W0bbGUWFMbwUjfjwkhtz4yVthqvQdLOZQ/i3qR5PMS1fxBxwBLX2LJxX1OFDZxrO9AUjiWY7sfhTQhnUuFDs5Rmv5C/ODup9EkGVhMx5ummhZ61lYlrq7fP+Vzsn
G5ttrk0JloaXBP1RUdxWU2UuVkvFgx0yOiCrSWZcX/ObCqqF2rxjJ53W/pSJ8UpKQc5wvnCFWeUHm6tO672ymejcx6TwYrk+uV4ac9eedSI9YWJvW7jOKHknN4OHFQa4dGvpa+ST7/QT6C1EOte9ck9xNhW7Mv6T
ISIRDBuMlraLz7dZUqvnEfM5pqiK5pcCZxymrDdo36u5LZIz8PB8pcTn5EiEb8lX8gFLrSnVNstQ680XupRS/tPhI+S4sUP0f2h6lrHruoEbhAurzdmVtSEOky5QO/UoOJyP/Ln3p0H3OuhARm1mUcDfEEf6BuaE
uReW8bZnH5qnFZL70sNiYXkWyr/8jKYT+lHYRIU1ZvWRVDGQDTDj53SyhIiA79AO2e9DNEXa8HADG2Rs7dTm+JIwxOGA8CAfuCvMRGu0osle+bKMhebkVdVMbu5vu5mTjqtlcpbqiveVRcKz7XxAQ4J+DEdqMkNk
tDQSCgyEjf6kov7rBro/dIGdF83PzGbaYcfDmRqK5Os0W0h4OOkvuh8aWXnF+Llq/KSASBnpfEl8YzPPGMQj4Ml66kR7yV9LBXOCyH9s2xbwXCFSZtbjpJ0+c7KT9JzOTl3uvO8P6X0SlaUOLOchlMv1v4DhYV0q
1IOHGCF19TXCO8hN8ZBGOMz5jiqzeKBc86MrllHDiLIMg+aZWqPVxsWpBLdEAg0gd4SIIhgvA82J4aql87dfRPX3NamDlhbX1KGlp4mFRXNB5hvUOdyflEyaHId3HD53QAHrUR4e+3r3pHA8X3WNcLh4EziaWE3X
41NEKjGquuI5vM803QDOZlQlxnVzNY0xkP6A9CGV0pg0aVi0NIsqwraDBNY7A1IL29TIRDlSCVb/bujunhOxst6Rph+KLITfACAQBWqzlr7ZhdqBuW3zs6rwFpEr9nsJm45HkHgoS6MUAwyyH8AaLppc0q6f6h7b
JH4cIXeunW85WJR9oFxC6Z7+bPkX1krSYNddVY2BrWgAdpxw9vhPXMq/foMWQOw99j8Ny6VwqGrwNDoCgDcK/AdFm5yreif5nDli18HUlgT3Se8I7pU1yZfugpRCUNnD5ReKkA0RBIrVyVcB6rV2TBWFjWbDkgfT
vTdYARNFRLpIvPTF2H0sHujXRWwyr7rpQH8yhxFyZkoL5gY/gViq0Gf+ewwi/oG3T8t4GuTe00YyRxjaOIHUr3GcaQGz7xyNvgYm6G3+/iPetLxEpfu1e5EihbTzxbEiy4xC7YpN5RuKRrw3+DyCitSl9ooUC6Si
Nq7uxUZK5A+NTDuTIwG0jr/ktSuHLFxipv+vAY9MKgLOHkIy5LD74Xbhjulut7CGrlrOVigXEdJrS7Du1UDebiJl9692CIdzKyfpd2dNwnH73e7PKoJw2esN4cjaRIt/tDxkPUVZfJL24fnyAK4zbWviTuPHI7Af
kU+5JDt5naqeI1KoE/UDO1PXTCrytPY6dVG6C35AuNfIv7Xzp5xeOzvWxrRcjRx+4bbVSBB6FQdJGcrY0D2L4RqcTGW89bnF/BFjfNP+KnjrewsEFTP59TG/0lsL30s4Mfiak3/CT7EngI9JWeQ+PJP2xh4VGbbT
2gDjaYXtt12T9dkKtvZrZzmYrWz9O/Q1tShsH8ayL2zTerGssXUy547BJyVrHqAqOWHClJ27pjeeGlGKfWK6DYSoKOJqJ1AzFY9YeXcYCfaMwXrF1EQX1Y/pKo0CX7X3jnTpPubsHzf25CG1WZvBVaUnn/IT5vyk
o4oDq3B9RVGwhjLuf6RMO1lge4GdjLALDNXGX+/hgtSp8b9FrUXDNSnPBdgCHTMUSl5yB3wCp0mAn9AAU5GbxPGd1gpTWunoeNU1TnFaGqyPRjEd0vGIg4lnFIacI/ZpKNq/ovPGPqUH54BANGJbeudRD+PL5VSD
Qei5CnX68i+vGTCfV8uTOfeWv3vZkHVHLj0HJJZmINJ/5ZmvnoZXAn0wTx0jXWCiuaALL1xtNuBhm3ykcUZX+Z3YN4Vdk019k8390wcXLhe1BTK2P4JAKiNU+xTkEZs88OUjic00DkY5ymOA98fMXYl+ezUF1nvV
y6N+VI8CADR0CBL+W40n88Pkd8xU9DsahXsxxKR2+f0IOe86EDquV2DlWlHbLsxfu+Fkz9ncnmjU3SDGvGYY82p5fL/3SIc05t7LHShQp1rjLnapt7ou94mz4va31mli1CoRYmNyZd51qsSU/3A4FMm/PuRZV1tP
HO9JWI4yonxVQTODA1SgiB54n6MEMq/I3Sil83W6xkaU4+dUqGv8DpVHjoGiMorb/cEywjwHLd5skv7G/V69OYv67DEryk7A4sHD1BCQniLRUbdQN1sfxOpQWcIzDvDt3OLcEDQOfreyW9qb2a3trG1AxvLQ6tGD
50kjGEysBJkMavaLMa5yuDCtyztDQtt/W3N4KOMUvbuAKxW03X59Ee1W2ZbZ1hneD+OXMArK2ALqEPtiZ2gjLEnGAXbQMZkVIy+b4hUgBRCsH+Cf56mu/yWsEQFdtkGWBfmIajxxZLZNKYc/TKhVC+YrxHvgJdAj
qSCg84uYbZVvmd8kx/tMK8wdKSd+tPRTlOmZnD7CEN8MRA1gZfnnMNWEw/BF7cAOoIFEAuB7LR/zuvKZrPhcRdeT5erBcsA9sTJwoNVwINP7Oi4DZh1m5tUYGj/ixHnHzjQhdfni4+E7b4CPSR6dYbTJ3ViV0lhv
KjM7ygYUkos59YDSaCspwTl6BUfbOJpn0h5TPBPoTiJG02EyKjTPQ9uWyXz/DiyxgqVdMDIyZBIk+vpNRT/RDM3RGZZmjkEWU8tAsclpohnMTshECMdlnSjeuCSFDNOscLPyT6OiJS6HIcuXixgAfICkH9ycq0pA
nRcA+DQRDniOz115FlwgqHGdq9A3i02mw97e1VbyijYOfFa09uCyzol1IEsmk11n+//MrBvvlCjTms8Y2pglWpC8faOMyyunB7S9zErJYyfy0Dynm5QwOKd926CdVNWq6OzsaKE8Hbn4O78wEamM/aXyaeOIB3JG
O/4gThcfiJAWLzgixSowGmIxx5I8QZbrbt/uqlGobgp0/izJ0oPJBJgzPj5aDcf3HY8MPMzbfRBD7O0riOvdhcAHhrRpYfVZ1KGdvIHejr4nUfqkZB4nO+Z8A/aw+SaXBI8nzAOSI8z0P0MZTjFsizZojRjiVTDE
i/kEm3HsPNUkL9vwLTvPJ+lX54TpNLWj/g5RWO3Iy0WuaVil1U7pfJC0GQobtjBFrLFAe+uKEdYA860VQt3XkH50i6sIvGMMusDYNbETqADmUhoAgTlVonjd+8mjPEDZUmSWXPnCUujwszjrwrEEYunWWuq7CyQ+
Kor4uw7201j3dq6wUBZCvCk3o2BnbDv8rfonjCtjRxHFa1IsTZDgPNeSqZGhY8CY6xDOjPpORMWjZiNqwZECx5syts6WmSub9tu6ZjCcHoFfnjYXoyWdeLeW7qrVLXgpVAXrxFdAqdVh3lKK2q1ZmWgaxpnCPN80
ewrz5NGVSQzvGxTZNK6DTjpdlATNKIPBpGS5B0b8lW4SwG56FzPXeI2AfE4TzDl10jddxqqd1W/Cf3wLv5q8s8+yp0TMdo35s/wRe2pIaBf0LP1LSHXaFcMwDo0wA/gmSKGIPWPngJQhOHsSD5cLw8H6msT9BTQj
ZjoQ0Rf9IkWZGo3ZkWYrICIj/Q4i2zhO6/IrvEaMemWMWg2f0/u9LTa9jdxcrrCQ/jOXm0kg8Zc8Ql2/ajDQ2VERdIqeU0LsgmPwaxj1gz5f5w9x8EYxuM4bhKlHO0wdiulUjdKE5SNt1uFguSpzGNULpK3VMBD9
jioUAvUHoavywZxqZYNdq874bEwFezY9Yry3iiCA7Tw2+tGeBZxhPNQ6JIKa1QR4zqprtizrofGn1EYUZuqqHvtkbBzZB/chyj7K4jPm0ZUB5SiYOqziqAhOn74kPGn6FJ8qw5kTCuVOkMM/p4GV5oIFXujfWKVF
jf1RZlLpkA8NdDFvYp1HNiW8cyEazgWsEPLC2j5GRZZz0LsM4vaocdUCp63dkqOPaJOLLbKMt+xERwVtQhsE3AKqI57hHieCM+g7xcdaWX6F1gjYJMX04GV8RTrytSia94ywBvjSsSBFKBkIqKnJmLFillWWXCeF
hBan5eoS52kIC66Okw9N5fxB5CMFpYNAy2MT1HChEFPXW9ogxlOpQoFNUpZ+nSe2Ubw5EZQaMM1Dqc7Zti40ALH6ffJu6jXaXjZuqhgthPGGq4dfrdazfs2Vil0QmnT95IUV0y5QJLSv38U5qDYrMDmPxJHGZpS7
MrnByfQ0DInEB5P7D7SAe3DrC0BJWemuaLkmDOE59QG/aYG1ctviXljHwPXT/jOqE0fkEb8xwu5MrlQXbM6Yu7RLLUb/zrF3i3vu3Owk/oZWBuWpignxZUPjF+ooW45o6VYYD/nDRVlyTjHVcwZB8+9xMrJrrCIP
bGxuoMvjsAh76RoDrYZvs6uOfJA6Gq0c99Zk1QfiAGbKNGcgoHt7QZ7V1CkO9kOZ+l9VZ1RxM1X8kYZuU7Vt1jvL93V9cf4H/PffE4aAsoJ6sAPqP/aUcJred4wrSwsb8a8as1TzrMOdhd+f1EvPH5MPft3P711g
Qr7x+ezIG52Pvf/57MgbYqW2qF5po/A6nhZVtANEVoqCG9xfZj5Pw8oJdBg/hK3hrFfDDT1t1ohlAmBoTjtG5GB0zSGwiJglNUix5Gn/PR/HJxKHIGlTWPFIOmBvjp0nYpCFjgi9OjInlp9VGFSEQJMMRucPcttF
G0Fqik0SnT0rL3b7U8fVQNKCvoN3SzEzaG8KS3CwkiPJnZ7BM8px+mQ3nLsN5o68Q/8IHeXFVV90wOy/YLzrMUjsst09N6hlhKgKg9ZE3yzGRjllbEEDOCtgplF2PO2e7yES7Ff2fXYo0D7QpNgEJIWPfWIi7T/s
IdyYaudl9ZShVlgeK0KaUGa6bcNBYp5RK6CA1KEHTGR28shPIYDeSMKOlpeVxYgbS7DOtgkWhuudkD5nhyrnIw579Qf1tMOEUPp0UwzPpSIWQShDoROnAqvL7sO3Gh8i8aNF1eNOTEnbRfxQ15RWoBll/MuGPh17
KKIwE+sjuvbXy74pktvIEmLSDiDCK3nveJEIwqYeKXdrhciPuh4YINfpE8mlQaUWukqoUlYdpRFXSvGzzw4lxPgj4SH+Ucd7hfoxZVj7eB6fdVnSc6JEZItwYyd+IxG7cpGXqNitQs+s5+LQMa3NtJm9E1RMCDpG
ti6MRmKHZ8viLYEIGkVmhTASj8CePrYdRIbuI0yELrUKhqs+3Pxfday8CNqF4PP4IaiQua3RQGOdKsfj+HxYzWm32xYkfVHnJjeqm7zJaCn7XAJYxWzeYVo9qliYdW4P4nikhJwfc0aZltHjuYmZ4SoPAmtTxW6R
IrIM7FlGn6ld4c8XsJzwllnB40tL68XNwL6w51aKnVEmWeQNAuXHGqJPqLld3mgiLjXTJJIEGjIPVNaMVVoaNeiWIVsL6mNVh99chIiihKXF3A/XCqYhSkSjFlW5HE5Nj0f1XKZG0nn6cRBcp0avXGNmYfY81E6f
aHc8KY+/w0z+od4pefBPliLP+eVLv2H773N1/ZArU8+XXTp82P0El5LSccM/lrYMl43iHs5LMHZHyzvvgS37azolch/hN7D2EToo/94NJNHKd8399LNYGmIPuA7aXL1PRWDy8qzl9ajhl3+e43ZfteH46d9cKFBl
t/6W1C7uXu0upO4z+d4mdvhRLnJfAWf2hUBdrJ7enPElPfmQpoXB4oKBt589vrdDdOTPOnrR3QuWSVRSpFhZ1kIWTKUyb9W0cMl31kclvKVx9dXJbl/cwj1U2Mb3P2HqRHOa3e4JmXEc6Y/zYv2oZ/j2Q+kBHu5u
NWvKmKq71D8kme62VLNy0NV7AG3RN2Swzu7UXvP7tXBfOeiTX0QruoDfkFHzn5aYhi0dEl1vyynMIG929G8ibwj9HGk/YeUfy02NdczV7MtWYyLLM/p6fo/4V5ArICEqyh3z+7OmpWISBMR9ToQF+JjMjSoccf0t
dUjuBcRcqGs/gjrtSokMjCG1LCPCLE5Oc+Y2PMtMSJHkKWXS1RdRMMIjpVsSnw7ZrXdgCvlkGwCw6DU449b7vWlSkcznTmRqZNwsFrPrKRGb5U0QcZGJUWpmksrsZJjTbC3yk7akB/bFeLwxL875bJV+sa7fYPFS
6yumDAkKmrY26xxSto1GKfB8HNi8DFZ32BVdxWbD1XuW45DCPVXqRerp2dqLlDbyeBrXhXrt97Yzt+hZFckbqpVMTkn5+KnYGDVrug0apYFLqXXAS3tC4t/xPfoj79GfHuEKNR4bMNh+US91uZsmsGSFa303hwHX
T4z5xWvtycOj0bwZULYiKfvwyfQYKk/YtSJ00iJLsDYZZln8O5EUI1cc2wDtTbm6CiQKJyTHaLkSWzb+2pGA8MOaEVxpGEHFu3ivY4VHW+lNXOtaak1yRg5PkDnOEz4YAi0xJMzTqC4x61nnies5W565rLMpdXXH
M8VKSFzlxRmQMJL717FXnNlS4hQ0Bnr39mFbgTIjMYhfMKsc1vcX5J8QNKXIoMNZRvVDBbYDDwpao728zeoE0McCBjumEN6YI38XHMUf2WYZGOzqmZ6uKxXcM0U9pD8zns2phsGD3emBixRSCg8T3SoptxQgwouS
zv1+/4TF6wcLYSEVv2KlnoOkLrshHPxfaZaHCIrDOan4teqRZ8lajFt6MXxvgOj3/1OVoAq4IiD3PLTsUWCumxFCCix58ZPUBAhNqcvKkjeWZFFN1hURhsBZTP0L0IOGfqWLMkLj96f8ZC3VLl9eNxmjgKMURPsR
Rpn8wzeyOwi0kFLGBBbFh5UdQMYVtz/B0+Zj+ZCkdE6WxcbqqI+zRWhBqNVpf/TSlRB3F79IDmVhv5bHQfjeyvxG7gLN4er0IJFwx82YYSoXhrLHZgGlQMA4WGzK8SZg09ssY169aiUgVS1vnX6LK0q1BbIwh1+s
YRRm9eY7L7t4WzfZeNvD76/UCHkoZFlhih6BXdqm1IjzzxMh9k8I9HL5gl0zYfehrdmynjZPyN7OStL3NEV6iCrgtu288MFvuzCa2klMYmbO1V2JT4f+7xYlQIUXIVKFE28fOA1Y9aTr2OROAhAUf1/ZpCD3k9jV
/pdL/uLk20nesrpwEw12cjUMSgEHMvZfT12s+DEemnA1tF0fH31uHtFaLJ0rrozMVSDaoi2kj7HyFvBxKtXZ7V0SRIpwYw5g6wf2Jn6MhWFjKCmFzw7rIVwAiFFlkgGKBUZGcmH4eOjR0QHYdYHl1whE65UxazVk
7cCPFMgfS3CcqiPF/LFYCNVCSQnUY5mLuI/O4wBZ2W5XV4bZI1K2HgOvAMV4Vx6D3w4PWMADpmjAnJWdXXMVgbhm7OvQhs8sAZm54fPs+h0hu/WS3fNeuqcOCe/J+s650LMry/wBrbT2ptwdzkWDbs7lIRH81w7Y
r/Jn5XBcHSzkW1P9l0WZzdknGkkTHXbbophRksftayyJHtCeUTWyvxMutpSVaUPW9+lCgyfTQ0TuifTd+ND8UUs7qXvY9KMX6vEAwjo+ISH7yrmbJeDGdLxvi4lmVoGlP2mHDGb7n7pgO2BmJDE7jHp1GrWiZGSz
k6eQxyntkfYcMvOCUp7VGMcTsfkI0B6NJZNqvJlqqIEgnWdp6pHsdviggIKeXZh8A/w8KTnm/f+R7Q/1g6ARBF3aLbFW7G4egUTgRglwBEmYSjnETiks+wVBDWQ2zlFvrxuJ/lHM1UAhL/MclKSew5R8Yh7nuWZf
dwJ9RnvMLJDur8c8Rw9GhbOh9ph+iUwjz2d08wumsBegLjkJUrDtnSHOr0ZaWZ1A2ElJAWyxahhRa9kJilUF4aUnnqcotcWJT8psQc7PcNUS9SvEW/zduab0tDGf5A3spJZzQKESG5AS4jqQygroElAd8yRvlOkA
3fAsb0puEFNKC0wpZYy6zXUlHzM1tSDeF+QzgfO6fP/cpp+BBl/Tmr4n4jijzC1bJ3GJ04b9OAO02Ehydty07c/lrtuqN/sZvKqY+rjjMgPyPD5PVE4roCspv9X/zyOPFQMaYBntAvJNV71nQ7XJOAeXkFBxnXhq
DfipVSUlaPgV3Sh2gVAxI0kdaO5HICuPp3ftWKOEK6y41xtVCcj2I40Bg++yPJbMhhUDLbxMxA6XotcsavJTVfBaloI0imvZQTrA/eRiLWbOAGPHBiSpymsUOed/rjxABMFtDPB7PVZ7OH7GGWAKNyjnIMhrB4x1
KI5RSK6E9335ramvIOSskK08EN8NVw9CPLFSfdCK8BYIrVeO1CO3HJqaFxV5GP9Zt/aKCWCnUTAKrj1yQM/kKrsmnzonzH3TQjrbT2iQIt6TBHYWZYPEhGQkaid7xmEORGFvT24C4Zu4x1TFlHZM1RVuEK+sRnhl
VTL1iNEZjUaEla36ELGt9wrNmegfBoLO7ypg2XkOEeaQFMaiXOiOlYUkklXbgjBaZiAx9KSsGe2sSe7C+2O7WX1NNjngPIeM0TxicUh43gq83XtG0UFc4QY3CKz3aIe5SzHmRUQY0QdZ2cVw4UNR4V9uPbbuXw9S
Q8x2Eu+LDkAIqkqkVVBEiMu/aQ2g+YbrCpSlgTmmq/2l2dx/6tsYoTQcsYg9KF8nmT3bqKZjiu9pEUJfFyE+gQEC1QjwXtaIW2Tv8/mIFTPIeRmHx43m9uYb1A8iQJnxHwPoBOhSsrvTiuCnmfTXGugErhFNuIGu
xKD3B+ei/lEBCVXlBq8TmOnSELjqUU320uI9WtrvIXLgyx1r1M/IQ7NaOKVi7szqpdCT0Bl0zHeB7P+6VgmD1lcAdAc8+kGP3PK8jGdkY21CbztQWSkgSIsIXCoDImMLwIh9xTaNaluW6UPumPed2T3sJzRKxdBV
bhA7ndUGIEgqJHfM+4pfJ1BALVqp6VfRYXlRey5EqViOPCObJaqrmXA1gglZagGe6VN7WW4n43NYCmjdWDl5xgI/p0o2R5FlNB2Ew6uNIJfjacl5QATYYN0Tz+zI+OwIgKQfhSG8vlrwFzEzmQRbMyJAICmCxsE5
ACGkJ87kYEL/7CTzNt+PzenNbqfXJ6PzMHCuBXKuHwLzICWQNOZazp0MHXvtjqd2TpmSULK0HKpczCz4vxBO+yhqU6f2cSvIm5kC0VCSzLI8HlkxDAwvO9GDvRSoLdo3ceH5kr2lQ/DtB8XzvUP7PbdR7h70Hhmg
OeYt20GDP9tEqmkonif1LO1MiiB11osPb76tpKbFBcEwO/4oMY34abH9K+KM3y3q48vMMqpsqWHAO8I8L4gOBaxNwTGi7AxHE3J4QYXAqW3Y7wDKLyJ3TL2ejCLyqH2i+lNzCwDOoHmHjG0QKE9rBfSnldLRCUew
ECTSVrC2MAOUOz8mWMQISXOLkT0xFxK3CUWY2JyPc36XTBYFzJk0FhhYaYz8KLHt+GMcM8MOEafdo61z0ZGAZQdFTNeMO6o8VAWLhCTk6GXkYe2LRr4OcFXmGUvwZetZk6MZm4uHRJ2vFdOP9mWCbnS0ksxEnRaq
98TOW8AhFTDPEXR7vfpDGNV81iIS0MzjOxsWi8CXQlrrHU7gRgQFlS1L8x5MI2ViNgLTmFC3vjIWeKD44nUG/ih6VYBfKpFzv69K2SGyoeo2Vz0zFKiHqIBt482bthYitOX70NJS0dE0NoABjtFODU1x9Qwwximh
WcxfalUetBKWC5C+MiS36bZYlknw5P4itShDYC95Q2h0XxGURQ8kim4zuNzY8PM6AYS1I2xrJnx2Wq4aeoFluNXl6bWb6lEQQdC8QxTekqGxzRDvRePrJhMsDVoJxWrNSQDr99QUv3VUeJelgDSwq6kIz5ax6WLa
EvvZfX7CupKQXweFscbVPubHkxa0F0O4sP20P5p9k7HXUgy7jcJ52NVy9qK7lFvWda22S82OicMAnWOubUJLna0gHNn9pAKNOLUFNkFnFDC3jfjYqsdiuGlLAOatqqu8TiAgrRGwkVfJAfCdWeediRjUXtwC0IIc
UpzauNemZLdQF/abt8WjIkIqGDJH1hhhR3iNXmnrbv9p6nbXobBGSW20g0tmo0r8cK+N+RapwMpB7KLUi4ThQPQZc+pKk5mbs8+y3MBbEi9rENEIooLvQ8SS4CQCqHLYHTXs+J4/t/OI3VC/wpcr2SC9tBb80so4
x3mji/ZpeqGpFZQCgO2OL0pfSDuJnFiDS/kxm93PN7M7c0WRedxyE6roO/ZfupfddjFkgx3AnQDHqK9vr8bu1tiu3VBJHhHQTW1zuYgB0O/SFGjoVM99GLc/0dqtcFM8MLy/FbzQGcvbgiEM906OpPy7pZrseDay
oPfoALV7eOgRBiquoemxVJRrLb9xHd3B//Fjly9JyUiUsHyHjY1NTeqpqel7lJopy5CGqB1sXvKY7DY44HamfYrqUjljRT0rFWx7n5gc7bg9muwsD8XZKrV3y7gsRnIu8BwaXYJzQFwAZDwYf1T/OMN5G5GENTTQ
8Iaq1xPm3/0zAXCvil9L4ANK/QjQnDpNvXyFTmq9KgZWIoZf/TPyIovPy58X5CgYUmqBxXXwkVkUoBFz4t8tOgTYxn5lxUL3pRITPmGUM5PeIGKCFM1ZIfCkJUwfS6r01xEvgOFoUdFbDUIyl9uQNzIctBY8pJSd
FKq0V4PpDGrVkvWtwND+VCSWzMr7Vy/cMhIcQYSFzEODb9QICrWcIWbGqSmMnlCV3CA/tBZ4JJXh8csYyny1WFlpusAfuOma2KwOD8/E8lvb3/y4j/XM+Ba4qf3vHqJS5gBMfckGAZTBCoBgvJRyBHWCYu9RswP1
RtjxrOGmapISbc9bDmL5bpFKrfW79Mgcv630l3agTHH8KHn8Nvd/4lH40EDbd/gQlgii/cjRIst3CSvfKaa8KwLqsrP2zvTlHP1A9w0Spr+G7OjykinEQj4xkeLHkFXuR1wgudyfRuNoEZITD34kPgmPvFZ4dCjV
AnELmbqUId2tv9p0sgK6WpaSdPeXpIMFnkf0TXeT0YD7Uyd22aRudyZOARIWVsUwueMLaTiG/IUnL1th5i9tOEYwga01HF5ItIvjoZ3UQLP2l+d4UXfS5VcnF+PaPDLNvUHoG4q0bIRUgaJlB4+fbn13t637lrdE
BHZVn0Lnp/lT4Z2i3kX33/oOHFIXW4I0OzWhB1kgMLJrY1Cppeg/3SNtB9Z/RJLIcBgkbAMrxmyJtcTETQXyRzFRVDKqEys4FnzR4nVi0KtikEo4CVNXQOiNDWZUcJkEDpEXCyVT376i99PJKP+YYE1VKGFswpMP
LpIyOO3uK3q7pXb0sP64Xd58zTYxccYtPBigQ0ButFOL56n0oQUmPq14fkwfMjABLTktgJqcMvabDunZ4cSCDXHv5vzGuDr1aTrHeg/bOJ0ocwEK5zEBY+o5bNJ2rulp9k+9BWdSMBm4GZti5hSDW9tBZJU3pKZ2
Za8ugPy8fioJiVGm0NY/5mF50ihh8zE+5s4dk6MsZcw6KV0V38bI1pxhLWT3cA3cYTmxlJOaP4ovjFkFaUEG2PhYae/lOE6vuYpCAIw0Sq7ROgEbKS2AiZQyskA3NK5keWCsC3Kv9imQmWBeK1EBBFuK7D0d/9bi
EmznNe3H7uNkZqzbESKg4ux7e4BK5dOn8Hzkdil1y6FtmgJpP750PS5wwXB8ifkr3CAwpVbml1aD18JEYfjxmZYoA0VBHTEQEomE10QhqnbICKPl9dwfu0VnOunKgvW7Qa/giQDCXyY06lt3cxSZUwcKYKaTsUEp
+68xVBeFDA6snD/I8S3rCkPUHskSZdvgAl15OX4/KGKJ1n0/S07Wtrq7EiUEl4biXw8rFX5VCiJceAFqlz8IBJB06VB+/an6g+iiRKeNVr+J1fXO4EPZKZZvEF9qZR60mmZLknQfkLFKaLGD9+40MwMeqyRTDQ7o
63MkegIJyGFOcUOtJTW30iaxrB2ltIasCGW20ntDwGR9Y8HaNR3WAgRCeETtP2AQ4B7lUeMiG8TN1AOHZe0abxAPuSIeWgUHpp2QYBZeNJMXn2Svcko7oAb6Tv6dJUphmhqDA1k1dDhanQBWQJdsVWnzUyN0mGha
lk65mBsKBCrOP47mhs29D5MRa0ao3GUH2pHP7WKJjTJ0wgViRjpa3aLdsY3oSPVlnIUW9Q0s0/ITz1qLaOM6+Se1WJ0WOuHO5B+vZRZjAKe+LMj8fGjfzcaGyIPLzBXOjiPmdwXQVaAY2+QdhJrlfE4oCth6VTyF
Ejz1FSBCfJoiGsGnM6U29jbcpCrtF56ZWAAIwQnmcpja+KVR9MrAo8ffR466fAVr3QWtLGpleH4r4AqTswtIHTdnPZgFBkY/7XuMiUuU87Oq4JQbWgPGr1bF88iMCDjyMXcBjhk7C5CMwxeLtlBtrAdQavvUdDVi
oUWWQnoOu0nuNyc1bAwzGzCR5OB+LF0GVerz9rGESQnxUeO6Vagv8n/jmG714xb5v0Bul4ZAcp/qZoujvAFzHoW0SRk78LDLbMB6RDKEyAwAUa81utO4OLHjt4At/TQ12adN/NQzPXsToX6Yvs+lIRIjCelKavNF
r+VrI1sNuzhmLbB8W3B3Abe2EOGgFbEDAQnYjAb6j3HvjTd/ZGtuA4j3P1uaenWMUhGP30Eq9U7bRSdB4fphca9sQEVpZaFZDfsr6PrZRR6QayGUfHTeRYaT/XMaSn1xN6W0z9jeVrkji0PDj0j0ry5gS0F0lFf1
Fni72vucE5tnlAdHXbxB6wSa5Kp4aCX6aICYBVoeAmbTVbUNexpw1KWAzcfBLzWlDB8q/mAcc1Ds+pgnGDAwLF7VWnN6dG5xRWtcJ2Cb1QYQTiskztajnh3QeoQmfLPMCbkM5opfH2znKftyJNZT6XZ4/3cdBKLm
W9nLqEjpVtq011TX6Ne8ses8BcgxY0qxj7C9z97AkWKggJedIFm5Hf/+6eV+rkKirrafrlD91ZnVIivg7tigIc7laJhN0EPEjhrNyxZyhQkxxQBBUogHLdGPfqKIyJimBJ3MBhKZTFx7DFTbpMxiaA4IbhKnly7x
D6DnZRmbwz9j/o2Kht26SxEqdmkJ0EErCJRg6chomdcvgdnbo5HDZsDHHahehr0Gag2ZBfoA93ZqhbVrEEdUj9ezkvYYEwDheKF/F9V8UGxL5IGBFWJsYGnXIARy07I1GhQiERpRigMUUqRBTAR7yQmPleF4N8+X
dgAIRjPXNesmoJYWwLQu32AIWb0y4KvVnGRBJNwnT2UJ85LJYdpjOm1eS4FhcFq9gi5dF1rhwJSZK7aE2upq2rMDkS5J50KSigsvt7A5BbtRXtVuqLQAJ7Xw6zjinB0rVcU6RXHmtAaMGK0qNPxMcLyb1auO4A0b
2vgqnTcHfJSuXiod8e0UTUnOLR6Hpd7lUZ6i+lEjt0ddyl6CekWMWgXGnwsbDfuMTlRsd333U43LR9QGIbkC+joj0nbwjQISeQSrPqzcyme1UfxDXTGIJ5njp5yEEunKC1qoxbJAxxgYbvAAIiyIZgZkN1qDZgUU
YsxrR0Ygr5iOo7Fj5DeR/uRpZTxKgYiQY+VfZSejkyEWmAdjP75Gq+Xv7xE8rRJmRFRbVlpQoJXmT4CYIII36kaECs2SCCSVAKphv2i3Y5pQvJtC/radir/vwNQJFOtaBOBvI/ATqDvBEO9GxBHYdu9nsLbCJuud
ez+HzxMXNA9m8Fu3jGJKabcVGlDW8jLvKtNdESXa5a3X1cy8RV/z0eS7s1O5GX8TGFjD5XCejXD3CU+cIJCSSjgWZj+MLoF/n4G/Hv2kWicR2UMPYMxCwVqdrA17xIcQJbiKIl5QhtUbT7mCnWu8C0/EFLE+U2fC
sJaYuZaxqUX99eI7i+DsXVC33qlpnkynFcGQVYLhjwIKnJSCGHGH4WluU0EWUD+UOKzfrBhQdXHW3OaVFEbhvtbbI+PXuQyvLqRqBufOwg7n1VH0p5H9iFjMg+qaQlmNKqmGLDrQgqxoMjKYYbMaz/MioApt6YPK
OyJjFXftM6ih2y5KFWQnjB2KkrexHz7T7/VTpDwcPfDNoNQdsPb6BbKEEH8CPYvHX70pNeI/UkE/m3qidOBSa4IK4hD0aJtb1hqdQz4AEKI4mli3PaVLg53+g3sGhGKjg/rOKBdbXg0xCM8yiU9dhvj9HAiMjlBM
TfHOvN39/9MoVgnjvX2ixUrJIKg7d1H1l1aQ5AH1PV/VZZlfM0cMxiClPHEEMkrlVlIsJqzaawSNn1QxHC4H3QE4nS2xbrQiFZyh4QAJkDAFMtU90fLTv1lsrP3/s6+ko/MTwPj508cu1rvS477iZ3k3eayHMO0P
9rZfvU7xaMRmVWyEPxd3eq+x/8i9a/lb75lJ9Sb2EkqQ1yydQQ5aDShJofGarscwFcLJPL84X6s0Qil8peV0711mV1vRJqWieiTiTPuTGiQ7HGj34qqXAoBZVhVHy8mS9n/rJaVQhkSMZbLS1XlwbRnN8bBoBzMs
J8n7RTpXS8/uar+VgpPk+VF8m+UbwI/ofAa5NJnqM2iOer1FMAmkjZwUcEMegFtQ3qmJ4Tb0zcux23Y5ES8euf1orjf1MwT3VSPSw43WE3/G05XksEQEm3myynDN4JacoGNp6JX+ZUnFIS196NkF70hG4r1kklG3
GpLVSXlbhTGcPjBklLUyQtMSM2TR02aj1tRi+DqnPkjwmCx6kGvQ9Iz8aBl13WmIrefBZsNS4awec1w8m/ugnIBOkus6XW5uRSk4oFj5LTdBcGTLyLfvQ/blFpje07p3cH+C6JINtklCEPkZ2R8g6UDC5UYjhsNp
ahRlpJWyG3pVkkHNFTWCR/KbQiQRKLdH9GV6Kuj2sjVigPweC1KqjmiobGF7ZvOy+9yLZgP3+L939WEO2+spO/TXE6juf70GgOEx1OOpQSXKOewb1iPuAoadErX/P/raqSX33pc1T/WpidKHGIF1LXUt81bOoOl2
DRZT9sT/Cj+wlKChJt+cShSRuRd65A90f/390fT/+EBxWssv56shotnx50bEhS4KQoxZn2V3DnzprdXcYJ3nrlRlkWy3wORlZJnUGoJK0z/4WX7GyYmSf6uulVINuVlLxdYNJhs7Zkt5x7VkKfWia+n6g1oet7Ze
gRfPJT2kpLsAAKgre7m39gaFN/pmnkNTUnI7/eMbn+sSLTDQ86b/rxHRcsSZz9bPwXdq/sOZFngxs6XiCppm/tR/nABm1SIaZJzjaT/LLlRvqhJ2RJZJ7TQTfbLJ3o5Ii5488238p6daUq7x4pZcDvMMSk/TCdVH
apKcx/Pa0ku0CFL5iIK/7QjmzxO8RrS5h+czaI8PEFFecNAghXyVRRnQoiSovcRQzI/H/esC2ivCBbkJeNtKP2mjHJdz11StFDlK9tQ7Jq02h2h/Ot2y7wcyA4bCcN9U41Ro4eA3cJkEOpER5PFE7AQ8bozWd95t
PZ4h+knHJaloigAVksicXm5xu6C0uv8X0aOkCUAhnCGXpOmB8S9kXsCFEqe54Q8/wAUVw0uRTFD4C+zC+X/iirsF0S5YoqAZAk0LctTW/H3vl1/87obQ3NTz/ckpSenW+vkwW+vf+lKNPd5sbj1z1MmmW60ofvbU
1x9lWhPhv83qwhYpJ61WIJtqxN7HGYSmD2qlu8KTZnHVDcF6Xe2yNr0xZC3qW79avc23D386vdAUQi9/fKC+1hEwMIAgk2P81VxylXaicT1Jo9zD/qZp6upY4Qvo38aWC+/W+PTPnI8x337qQbOj/9N2+hrZxTIv
0mvR6T4bwAV5pMZxqnaHwoJWaIeFvBFl77aFZjbZCU/2lQl8LEimnUeLU8tB9hPxgWwJTgNuPMfVKiWgYDH0AIFAtdtGv9emNUTvPDFJtBRSvbsC7DhKSZ1a9EoLcDC7UT/O2Bh51NQSH2A0aNpiRtD0SAbWvLq7
DYPIU8H9wM+mHykpv4DsJBv3N1g8/OpG9ADnU9V5LtKtU0j4CdF8H1IAPOh/ShuIJEemGX8h3HQPn8XLSH2e9nXcXkDBWC5uO8xVF1W0XHKIyJHcImq3734EtoXmLpHmpPd18kfw4DhsVreVKhjSAXmJBrUW0b7h
u1y1hq+1K1py8TRhAmpok4eC8qf6siM4Koi3NOW5JHjQH2jHhFZUaFD8ffQS5g7B4LLs//eITIs4SmkVgEdHss8s8IO5uOFmXdyzzi8g1v6PAATr+9klstoZrBR9fZns4PMUlXKidJ7+RedINZxh2EL0ejhJvnXV
GAJRpzueFohjyGayx6XNXrEF6nV8dNZXu9RCG8g9UU3BBiT/0/vvGYV0G+0+o0n0pN5vKjOxBJoD8BHNeE91fhj5j3Ewvbrtz+DTAJRqhie+ntRO3LR/kkES+uhrxK7Bh7bYXIEO4tM0NzvIMV11/861aYyx57mH
M9/+NiO7h0e+pd1toxfvRR4fqfmmQcq77BiBr0zayyiNxc27M66RkHk3gbYrY9r4jfqVKYZTtKdP4UI4htQXvIAwgggWVnDCdJ1P8GYalVj7B2jVn/jwI5ITHolTZRhvXfBLS+7+I2tOstH+iEkAdFYt1tzC2Zh+
f3pc/nCkPdvXT3yhabH5Z8V5d2b8xtzCd9wFudr+Cn4sIR5vpDWa0gfY7LdDqdG3lXu1zfzP2QY8Flu/26q22WT7m+6Zz3AbfSRMnBcWzuENLo3KzYs2q7T4cg4jdxP/mImnuRx/ZvEPzRGsuRF4HJnsj3Hgqqs+
bsiIvHK0CIHFCCxBIFBxmflAcWQRzEDkynlEWBF7GyeSB8mDpMHaxjAXtkXCYInLtMxFFhEwZB6Zluh6q0oJNPkw6XDdeonypZhAyBn71muojMXe1pfJF8mbyZpfrAjXmxyI8+ODjT/cjN10gSvWdtQ8x7dB59He
ux2LgHOrwzl1NZ0jZ5IcYfs9hUmihTh72llgsmLhTUqfaMNocjHKGbIGO2ylMTDOYsHC681bvqd0awZcCEnwAbs67CBrMDSkBzdFs90yX30sidvDmTDdC4d4EaZGqZGSNjXYoxakGLk3zjBEHJh9cTaZLFdvQk7+
5A4FBSY7CooflPgcPeUAbO9suUpnSWai5bPApWj9CNR2WSZwxdpmhKzW2p0CS8SAkNI9UobQJWPE85KOoWulA1wZvE+fb+cM+sIvLVLMvIynx3l1vQFmgKwevQBkedaXQ2BFBGLeYZ1cyrjJXChLCm6epCs8SEoo
Md0umVtkHpbixkOKj8AS0zB0y5MslWla+2OtQsxjOKxwm3o3A+dgqQN5NGSZm63qZHW2rSafs6UO5NGQZdLDR+RGD+63C0ux3PiZBWDiOEMxD9jRn2PZMK+Csoe0GfSYnBAKXdHVyC9+gjkTcWEYz4FxujFylA+n
1A3td2DDXCZn8VWcbNDtX6Pym80D/1Dr0/8nAdI8cla8LLeWd70ZzeSablC6QGmU58DveOeNcMu0XmmqLy/Yl3w6pTHF1Sd4ek3kqnd/kDpbPAEPBU9xw6/OOBEnLIsWLY3XvHnX+EbjCuaQ8J/IZ1DUgAbuIBwT
TryruoJ5Jq3w5dyxrHovYxYAVGeg6y3LLLOyla1iFcstt8IKq5qBKkO3tV+kXVu9LRXoO6BP40l2dEy2EFJtK9BzkmOTmOrMPa9g4ubi11uiJxdJbdXHuU3Zz/QzNGsmjW97tc09TuPDG+7pNqc/TP5FG/ESYUf9
x4fBX2P1zerytXKGt7k1fdZdvg4dtiaakWn41SYmF23vtxJvrchOn7Sn7NdFHJy2i9l8loPO/bpt4JbpquXgc1Sde29Sw7dHGQdYtG3wczhGvPCh8/PW4Ex9Vr6RXJkcjRElo+Mb7ucjP6GmXsu7QRJSg8VN2j+F
T4r9kqYGSCEx82DBvVLHsvcn+hCni8Zut0nHBPee9QK3mBtmStzHlSz79V5yJIv6budp7dt59giJT00Ik9G44jLynOkJ9hS6eDOLx6lPIVkQaKOfRXRn2dW9ViWHIAE5aupdJzg56uyrB/OPFYNkFY8HIMX40BXU
IfKYLoLT1yJz30dtv0I/cIbwCCxYda2SiuXFHEHPCYcua4baIID85OgKAwMzi8cvXlmtHuE4Ohz/B+FuOBcKt8Ghh79iL1nTfIErtabUDADXNeig6aboIiYgMCzXE2KhlYtI85ac6VHOY0DEkpxsRtcL5ifi852c
Xuv9F9cEhn1Q9NjPElySG0gFzsHVYY7pKOUtN1KXFRKkbbHtdtauhHMGSaxLRinPZxs4gdW4K6xIHReFCTENOziDVe4zYBp3YZh4we0WS9crFUpg8kNj6+tdwQ2WEXNijkMB4wLEb/6hqQOiNsLSZZZYyFW7zc/y
McBHPx/9fQzwMdvHIB99ffT3kR+snh1DrxUOHa6umszThKu9IuMU2ufySMRC3YvJVVhQfOmvAWnAkGdVmQPgTwR60NcQ+2Jy2QcaQRcB+oPmqtuJynECsom+3OMDiEFEH6I/93B/IhZ7mCk37LwftSV2313uO+p9
+iEeuR/U7ML37bS1h58Nd/c44JwOC2lcwgDeav4gJ9r9AHvboE9kCQ//MjwYhR8YYy3Qpj6Jyw2OGY7g/HhFvoZ5tilfZf73upezy1KjJG51XhtBXt99OXu8WzuTrgcfJZymrnXlX7460sf16Vf53YXj+4Ia1l0E
GAAlulc84lG+T/GMvwK2OklDSOUb82IZhT7na8JJmImTR7/TE2nMr0JEfuj6cBrW1UWaSsSj3tU3GXzCfJcByabfrCPBfq/dycopSGfvks8mkOjI832qRnPC+dMDbH1xfGDu2hJwv1E/9Ek9M8DGbBvnZqw68ZwE
hfXpBNPymtNbMVyc1FdVusHm6krFufQRvllB/5yb91MuohfCMW88luB49Jaalqv40Xn98CaY4+xziMXCEwSbU4mnDi5d7GAnGJFERBP0zIP6Nv3BKZYAOB931IdF0mGkOgiLdseDmqMjaY2gx/BvLWEJSJLS7W7r
PR05OMBLntp5cHCMV/bw4THqjpq2sT/r6mspif2ZOWu1UtyNyt+zmaECWlgLaWQSEqzyiA36FYLV3WqDvJMS5+/AVAosGQbJyxo/ZY4HqK2Qsionh1bXT4swmS/IBU3SOyvu6V2bFi5n1b0LtlKnQX0yB7jZ0Pc8
zvIAA8CjpJOtsVxZKkL7aocPoOnDnG8WzpRfNraD9IKMjK6wBuyk66GH0sFJWQE8mdxRf2UoAu5S0cuAML4PTMGiAHBIneHWS6r0G/5Qbkvxx2qbe3q28wk/0W81MEfjxyYO6p1d9INj8CMqB+3tTrXRfMCLjr1a
A2nFuutk4rEGPK1y5vYcuaYDYRHEhND4yb9ybtVdxJo0xJhQJTr/dTfdRZqBcw9RxEKKmQcJZeHwTH6T5SCCkBYOYwGEDT8onzF9r3OCiG+IGIL3f/CH/jyHD94ebgxEeVBePsCu339IQKGSssa8cHYlWTelFbJQ
YIU892K0rBFQEatEnI8s2SegM5aq4y7XDUa3xVLrmxUaUWpGeKzQF3UWjAhHiiU9EaRWBCzlSSBn7tlCf2WRdhAOMOoKTeE9RPckJSwuLGFBIXlQaXbv0bZj9+c9iO/+jFlwIAMUD+bNrgJeXIyzOyLEUmdJA8RB
3Km+jX8/9+eH5vEwwx9oJI9CdZ8GPMGiDuv1B+lhJpcMABQF5mxr56SPnLuLABhSxCW/jF7O5Xp4r0AVt8PAyj8Y4JMqniRiO8/Q1bFHI3GZ3t6sSC/8MVa6E5gO/qS3NyuoNsg+WCsamP7IwKNMOJqWxisX9qGA
ib7RG4F3gVisweFO0wOw90bgQ3DCffqtn3zeC/2gkr/vYXFP2MhQXM0etawcPukSjjGUNC3LcO0gPtOJ+tN083WWOq3Lz/Y+ndWIAflqHMt7hQdEjpCurL1oczXoA/E0PEPeUPQWuT5ynOouovQB+eSjzmegLGKl
PcvYWCL0i8GC54IbvdN1aWK1N5B1xJAyCcYNAnqanmRhCboUFmr220dpry90lt4RwVQQUGVODWQyK9BbiAj3+6kcE4BhIQxPD5tp5V2EOmzeB9Ejz3sHjQB3xOi7wEFX4gwEGD+pX5vF/CAkg0mqoSMDERTbq9TN
Wrg/Pv4Zn2PpmRwkyiKIvrEDJ0dCj7Kla0VZuLvSM5RPKnDwJh/icKn3CBq4LCURetZ2vimRCGeevWeqm8+0dQoZd68ZIykEPch/ng/TFRKBJSin6TptKEY2Bz8nVPK4983CvFDpGbK8JYAA4xNCjn02buP2buPx
zj/pbnYmQbwuAM3lZkJpYeJ2D7VffDuU6OTicbL/lpSsT0+B7CrJKft6dCVXSTPFqYqvNr40Kv0gfUbmWENLIedTaGFLBTYih7zXr6UeuP/ZkzBdFuG7yr23RsmasqRbTGXxO7REdEBO8qDpg8Jhiy9a9Ezuq280
TnKa/2Z14ti1ndSEs93ugHcgz73yeIzcummigm1wOAKT3Smte9fpYPx8tHm1Wt3EkCiSlBTPeVvAdOa9VyGeY7BxF9e1pckaquCxJuglbHcg0Yd4eKFpTatHT9Y34/+80FRIon6bk6xuNlhDcHqbaNW39BQ/JC8Y
KeG8WpBw6uw5eEpTCB+obt9cEMpnlo9RPC0gfiXRHT3XVtB1K6AWTrBa1M3LF/gVrnDHr/Bism1N1FWiQv1f1XisZ0hfFoUa5BmKMeXVGCohzC73n5cUsfNY4sdKFlu6gJJq1E0vDV8jQ6pUCKLPnlyhtd9P1zUu
d77Gk920PLSIh9maAhr7sxax9zchx4E19e0lS3fuBmymm3HyOeTPscTsocA/r23SmXSBEypDt/xs7zpLTuZHfkNQ0vw3xlV4+A/Ui7Hrr+VPbxeQ5Axi0EQM5hQeT2tx7CzVY81r7cvWdx33/ldrdlf0uGsfuRdN
ewjPGx5aziXnUsS9eLnM2MWiyexLbpSKFmuA2gDG8MmqXLvAPQulrpv2QDx7f/5Qq+1YYd4YsAmjnoUXkWhWq7FrEXCNVig+NAwm2si1/VNCU2YphdBwKEPXyhBhNihO5AkY0vHH68SWWMPryZ8dUjYQORW3CptW
uOBNFtzh0yeDhw6X0/WgkjMOC+6xCJT4fM8CIAbnaQzzhyIj+dkUkoh2sbZpZDr+XOSkUW1g27D2YvhqWVKuEVLkf4d3cMuBnR1ndF8Iz7ucfcQKkdd1h/LwTOkVc4jUUJpTSC+Yra69AHI8goqKDerV73k5p8DL
0dJuiQwqVF85kzot4mVsaQeTCsxXvpeN3YF4KxG0KxNht5s4xa+zwWz7nsg1AnRC5gatbRGVnMhUZ045BYZAroYmieAYEU87ZJ3KyBRrlB6lGEsRpMFmD9EXY2zbA6rkWG+d5y8/ekOTDu6qrykO7vygLWKKc9WT
IdIlTzEbjfuapzECt3+HlmERzcXEb++VSIK2y553V5+Aqz7REtw+2oN3ER7bn82t5kXvIVytdlvFj80WjgBKkSQ/smZuM58GsN9s9BYdVAsJNn6tbI81D64FFvoVSKRJMbxDfVMWsjlyDXB+46KOWG44i+iy1ilG
Xh/dPJPhD/nDz4vZF6LJU5UJ/xukEfW5OjO9vYQEvhAloKh2ZCsJPpBqP3kcIPV9Mtv+BcXttcve3GblTNBEjzdBQiKzMe6jpM1B2WrXnxlu79O5pEFaCt9clt6/pw99JlY5Q461IddCKS6DzF0NNDe09bNT3+IX
dpq6ANQwOtCO3QyeeE8wbpumPBWgwU+ecjas4+MM4xAP1zRpSgUPKhJYSuB9L1gN6j/Sor+VbYJ8cBcw++b3ACJpSAHOHKJGRxVoXkH4ZRm3ovk5X5m5LcT3LiUM8/UxhI8+PqKtEWiFvBuYsCkuyxJYBYGwNEju
LjiPWHtS4icRdX9GAVQM2NmwuiIkHCHe/Hk45WzGJrYJRg1FynqGZnHDDFROU6YGWlrvS/KT52JEtlWuHrPns6oqAhduPw5lQH+Z5srl0fQzeQMY4g1IrtMVMJEU75RGAK2zUt6MxPfmA6TCG4gUAwk2/vPPBBir
ittsWNbUSP9BheC0b1j7BMI2kMOUrTBgyhwpshxlJDwqaajjJHZXV3abfIVc8ngc2bGaE2VBUwIYOmRvJpAsdR/BATAM0Ac4NVg1ire9berNZzi8UjBktoUanSOF2+Q47yQCXEyHtgNysvNat8aI+eYe4I0IBQ5S
FoR/CK+Cw5MN0XoKwf412dlVYwk2Ya0gqvu6IZhS33E0qjKa/aQqDZbTYKkG73ePedHMqnjNd7fK+GA4NxRbt3Hrdnu7efXzmg8hQqzaX3HowpftNzkfrfluFGsCCUR89Pm1SwOrXzef184Vv3yVnAXyKZ5GJm1G
CvMrI5GfaXi6y0R7bgpECpAoAaZIHCBTrRNWkq7BKzrqW59hvJEkxHj2ucxlYm2R0QgJWbz1eWzDxPogoxGcA0vLbpWA+TU+Gu1ThEnU7jHjysTa8KOG/1BlI24G+LzDsOdFyNfwF/29+WYp5IJhCUcFb2lwtajm
p1lA0OoRS7+jpin0Y7w6MW3mNZGw3ZeieTLPSLPC3EYXFaPUdb2soTJRin3YC8TfUNlM5vBYpxAPpCQHjSIFZCKZAoecGfjmKWWicIrpQ8sr2eOOkyswuXzlxzTBrqq7dC72Wnek9KQdd7hCylCy2nvIDvjPFAGh
nf6fcGPTTCT4ZkaTuuXlo0Z5FXEC4He8aUT43cbPAIMtkW7w78r7Gvz7yT1zY7FHpKFzXT02kNBTL6tplCUp6LTRva2siFWIWFbcy4DMbSWpY7s869W5rKVdVndSYwUSIOUtHvDsIViu+n5W/Yk3HQ2rqoPYUEg+
daZuUd0RUJKUDCuQU2DXJBzxs5ileD/gP5S3MQFqK4k2mMMac5V4cLVujwABJMXQjYJ40UtxLrqP08n3EfnIUvfnFrt4GLZ+j0GY1Pezi90/bDiF2RfkMiaZ2VZeyCcgyoS2lU3VtvKtcp4/BwJmdaYrVmIZJRYr
sVSJ97PTvGhKtjUGbreR2I+LbPkBVLasonQ+c09UQb9ghagoFhRMQMX2V0IgdjkpY0BcML2FyBoghLcCvry9cFr812MCllZ8EJmDeJsZT+Cc8Cpf3eY5+zhQIjnrI4OwF3TntW9wla1+1sZ9ng6qdWYpUxmMeLTE
RqCFyT2nhYQl+qI593tPdgWH7mYXtGHBSE9ajG+pO2/UASJlGjGw5HdxhtPczR7f7QOTq/82qW1yMLh8OEMN4IiPuWKEMkDMOEeTasQIOxk66bnLKca8q4JYNccItcXUP3UmVMUROasAok1636yOZWevmoG25Hx4
cKw0h7Gb5hEM9AO+roPLXuAstDruman0gzR82/qPJKNf0knE5RJn4wV9jbUPnu0CxtXur80FoRfTafRCwiLr4EYtkt9sLeyHeVmizjl1l6Km/Ur1ClAMu3aai2AyDT7Ey++pQnxwrmiO1RYTVqjjzGMWhto6+lRP
pNSWwHSAuWKspOujWsBmxkl5E6LQzlb5KmS7tXnvHb2UdG8tF3eLODoE3VHLxMPmYUXR6p+MmJTD0Enpn4z98q4bhrFG0iwK8Gh2qRZ4TYlCnluew9GzGkpxTqg2NQO0+GAb61+/EjuN2iOnR6OUd9xJ6i2Wnnqg
McWr0Bmp2MmRdA1/dxxX3s6tpspMft2RqY63Nr28Afnn0s4dN0vwAtVX/CBfV7vs1u8dgzuWweD8oteC9xE5Oaci5UtuzT2djSUHKK1xACaksswdtukEaagPX1bpr9fZJmCp2CoLpRnhJORKzVomQBycWTtYRbFa
Tjg5P332wGjBUhs4gK1WVgKQ32ClQwJmV7M46Lah6z8NtzBeAdbvvih1MQEPBs9AJ5cDe284oADhvbVs9BN4LjM3O3Ef2ONXuMgfu0o18HQTcW58KhUoNQPmrsO7Zr8OIgj2ZpxXMMSbxOxZmFUY59HND7TWw9nr
kqYUsi0uyVWfMECpAPNXNkU0piBucYbYF7titYnthhGHBdkC+PAdhS94Yg7TnqNqwLFByBEg6qyWw0PwUv2tbfkG8bwRnc+AllyNIfhe4ivhI/HaL1sChBwVxdaTX1ZziexgheQNlIBPupQM7pBaY3Zb5+pnoHPq
Kbj7U+OL3kPwuHR+9TnkRqq4Yhjb3hS8ZACkpSrE2cJhCMKKQ0/M7A4siLQ8eh5LaFH0LGdeY66czpQwmTrptdGGOxANZprT2ynC8LCatkszA69L3VD2b/ryqMylAs3pavEkqdCBTALlVKutibvAA8pjCHjIgxqq
7nb/9ZwA2+4O2VCY/pqZueBuivZIFH64OrPbqtpvkDot8IBw/M5FuBWudFiyDmyChRcT9BsJGO9opRp5VzxU27OwFoFrQVbjA+Vv820q5VgJhNVCyC5ukYjqc4lhoGclPy9n3lFzGICC92u+UUb6ZfLWbfRjDPcY
Mxe1COXYlw8rp+4rEM7fCrX82mo9AEVMweLQC/BtzbWXQe1WUK/eR3swiAEsDj3a94Vs29SK1JTK9xU7GMQAFoce7b9ktVe9Uhk0MLlHfj/NoghLkUURgmJ9WW0vtYs0c9Xps8tKFxLnm6uQBUCyiLo0mKx/yhLJ
F6fdYnmVhXfYfPhMYbx6nswm5FAUIQz/QMoOulQ8kZ693JKktWQdXm6OQxEzCBHgDDgdj5XwCLzpk3gQiOSVflao2v41XyG8pBRZiDtxOol3G18DSxrkT+NQpIcoq4fIXAK5XL3aI7Zc3J/tfpxyMsutvIPHu53H
7lJYYd9y6UNOwrbBhnP12Jw4u0zG7l05AztwIRRBxLHBdOzi5C8La8DvIiZLH8BfiPqyIxEB2z/YJUi9Z++K+h2lkZGNPY89sup0PCWmVtOmHvyEUAEKA4YAV9MpUV2gOK+OIoFQEDiKBAIM9I3lk7cX/E5OhZly
l5qGWZ+E7Z1QEPgkbB/oFQjlzSdTjrlrVxfS5Y8GGe/MnE5XNTIZ8aDjz4EW3lqBnifmnX4K9ZDKbz70XInJmi1nY969BvXwoZQsRLh0/ByPte/ZfvHEIf2BKA2bH4tK4mAFdpZLzQhlTFUH6uDsrsrcZp1sH5wE
rfLEgKSIgNUwFshXbOaM5MpQKv0EcQux3O8quJKA893BWqsBb1qhvGvoLLFGKDTNUA0KK6Baa6FWyScvOGPsGYBJHgS80YT9V3qcZRurQlYtCAVisUnBwjGKO2KENB7UOehqWpoPpb+xt3gAJMGS555tJBJ2gVzH
V/gGg9/phmnnAPJqwf5TGr+sfr+EVobOldUmtlVKxg6exUraTtdDdlD96QHifIGsZpAJu8KiQVIaeTTidr4hUBcWzrVhP6gB/cJi+HjMXXs05QQ6vBQw4KQSllUU+YOEiRSywpTLFNcFNxCqA9a2vte2Guwy3nn/
pZKoxrpmLG8t0jfX1SguyRXkyBdS5SEoDeQJP2Z7rPgboYzpZhOfLTDkiSfZU0u8TeRhGGUXn236d89jS/tdxq1vEIJVrTWBhq09cGIBrYkQvPwKVS14+T418lfKeO+DMvJnd07LOxa0y2N6yv2qn/bbmU+Sx4vc
yXo9YKS3GMsdFgJiwMtgANjYBnBpC0UQqQSCRcXBu4o6AkD79K3gujqL9j+uRjWsm+kWXzZCc7w5jgbPGgIXf6zf8J9U5nxtcHv4EC29GPqCH9YrfD0nGqas+qu/c56uPB6pVz7iOlt55Jz74U/JP1kR1qDyRazm
3jn+e6xsxLJx/lDuicvjTRT+lq2K5f1baKlg6qI1H8frL5+m1fOmaYp5Y6yaGrdXU7nqOD9W49qeZHn3tLx4eZ6Sqvpzvt9DQwKlNY/Eaub84lYVBcvvZ06WH6dbLlNBTjbf0vYI+ZKVdW5x5itvblbl+MYLlRQ3
zfh5xSFRFFxGM3P83taKZURIsJtHUr6OH65cmp1BYMNrP/vHG1d+P5PuDBdfuyCqyNh6rU9X3icifWoGLGdRSwanH48eKKSncUZwhAPlr/+drQvce9sFVnu+e+8iSGbfumNHLVdo/JW19qiLVT7TLpm+jc8/ty0d
OoGjmsXpl8of+3tP54N1YQRmgctfYnHNhHSf/w0Xepu/8tVNZNVcRw7eHN6PVk/j377Vq+Z+46fI0yNUOqJY+c9kU3xcLypznhfy+Ncm7/R5CLhHwAhlC4qALdyeua6Ik/UixcSrfI/WjxlLnWzx919mmZf1VIzO
u+VOZz4w50YZj6eU80y/5DZJtZpTmBzbJ9/PBMy+bmj3sGfV67UOflIncbWmc2+Y8hpY1eXf3oqZFljreWztorOLAus9k8aPCJ6JVi39M7/3T0kPBXpoCZ4RJ+3nUXEVJg1v6BJ9QLo72YxQzLOPK/NLIjU0Qlcy
dDrpZauOGiYazlantnMRIf4aY/y7/nZ/pN4EIQGdnXiYwzS32a9+eHQAGP+Q+jPsUPLZjp/El24h5Zqlekq6Xv0HMKBk0VEEoXRn2gCgjwG74px6hZ0dRGdb39AwPX0Emr1wTf+jbTy+GQEPQjfHcqfNytDaht8f
xWuTAbvEHycXuiMtyBZxl0R2+3kL1vK7mP7F90/7eGRdbg6XYyY5FRLE5mLfl4aT32L0ql/jR4PvRf7aV0g+cEvoVpLT/h3nYcY32zPNr+h/Ku4F/KN1W1vncwE+L5/Q84ro4MCWAZHuiPWdjnSQR3rXP+pcfG0f
xBZHXvhPwtOcxrD0JmWnJGgtpk2mfxbftwHeoYy+NJMrF8/C/D0nwR+s9d3YX4LZX9ttXsZqvhrJ/eZNQM8HtINco9vdJ5h9aL4icofIrqNNf9L0VOeHwa12ohIOiJQpsGWHKfsXdrmt3cQf49DD1Tj6llXZ37oe
1ye3Q6pzp8BuYRYRYCNE4+5SY4a9U9YuNrHy4UCCt02WtV8yCXL6AY+6v3b1jRKvjVmg1Jlh0n8ZVNHC+w+hRhTlpzLScfMZCFDKYw4OYbvU5+pcb0EEQFEnIxTMaApCuBo3KcKoQABr/7BHgRt64x76yqRCAX0w
9VmkqNdCeIvkawpIzqGNmNkDpujLhXu/asoVNE/Ru4WoV76As+rBmwL5ajSmaJd/wNFvwsUFTs9DX8UgDctDT12ERZfhIz+AQ2KAvD8afEFNoDClJKy2xDqWf27wEHWE4o8lgr839omwujgf6FRNsGpen/H85W4A
v2pv3djLbTawLoS/wgSAgy9CHYbi3A/Pv6tTMvY5+M6oncR6BiAvGWdBgT8L5Q59QPK5xaFwO0JrQT8paBLHhhhrongigCkJE1iPCgVbVoiF9+gjoHDWPdMEx+VSoBUUmVKwiWbaMpMzZJKUlXpNQSwO7Vbsq+vD
1DFQG1kN0BiqxvMoolOP9OjNhY7RcDzMj/CdGjwBIrUoPioMcsNSS2+enTJxmXSrfo65J7mQryJHvA7ja9LREFmIYgq6fKra5Fi7DCjrGdCZPcC9HnHzkdsjF6qAtUM5AYFgo4o83GkMxxcZmxZ3q1uXQEBuO3Ch
BEvQiKR/6CsnJhgW4diFB8ymYw5xCYlygAZcXsm/7SVAbCZ5vxaJXB9LGbXwoJ+nc+oN495+Q1eZ0zg7yym30IG7GukXaJJ3LQfjskIv9dmOBUP9QdiBpBVRybGOIYTLgQUCXaiHZmxqptLlBhMjBItyGrKaeDiO
dMq7bIoJw1KHg3W0jCiFA0DSEMsQnEax2lHOSYltMhY+UFxFhmOyZDcQQ5AlRjkhP4DKMX1FL6u3aYCbzcdU38cIDrD+S3vhGHnIWLzdEAvy1ztr2xP+dUVyKIYxMkfH0x4gLVMUfiwDk9KAtc9cmkVFj2LjkMkM
LQZ+HjbPgTZy6DFCLzGUGHNDhlFnZABduBYqkfUMaaYWCzioGKsghmL/kTSPuUhUDJ0uEshJkScm5dUSBi+Yg3Bqr2dUGpknevK7rOgzwwYckpPQ11SYAM8bFtK7zHyHi1RlVMTfxh1RMK5PJeM+ygeN8ocC/Gx5
UsRBxHVpuclDXvGIsn82Q+u3RoVnmgacM8mTDgU+I+FYBvR0+sCOd6o2XmR4XXkevxZfyJkrovChBWNDJ61Jk83xY4HORyDdApRYGhA3R1iH8g78dLacQSTQ2g1EQU7fTbyvhae63vDqiWljWSvIehNJVhtyGz/O
cBBZo7MmgjosTBFV3tD6w0QlPKF6VJrWzC3wVSxrDkEIa9GfWxRew1ZNGqfoZHkU+9GujnGWY6Kj6gxVVJhHdbjoAAnnpp0dBB9kpkgoBZbOReEST5sMBs6REMhg7sXdWuLzpRegcecZtcE0igtmSBIbwIVtQkP0
ZlpUDsFTA2ELAmCKQhaTUAylNxEBxJzLzjIEcIp5Lc5iwLJO4Ukzk4+n4UVSkXgIyvGh+q4Hs0UqBNFSsGcMGbTwrENCpVfl6RfjPTpZx4fRWwkEC1NRS4GyIAIj3jaaLquCM1yqBlDOOZwmIJumtaypmL/6HLG4
UY4iJ4R7twWKHMmf/DI8rXANIUZQjQ8chhxSjCNPa955TR4+UXBBIrYmt1CuUIwXWji2F40oxXkWJrZAIO30OQiJXlpD3wj1eEwQ6mDqMEfwijWm5a/64pp+hlXT8+xOAH6pdK1IvDO4+7TlgLkllO1sYAztsgEI
/s47Yiz+WBXheR9zhLZHhzKZidomYa5fzVLADimT4IUjXYKG5XYoxoQDI9sSEIJtOnUmEhfyKDTyyg7WKzTjZaivMBUUXpQrej4rxAhWhIYpUajIQGAdI6cZLh07jUQT3CcVyb+S3V95kKTki01RX3BEZL3SkJCo
V/OLfuOJwRGHJTnQ4VrA64riRiz0hA3ItF6MjQYaJJs3TfKtqvStRxAxdHICWecgFA754RZSaDMsjhsghHNB387T4k2i3/SOQVrZcP+e/VdxPHkNTtDtISt9i409/ooZRwX6WOinyI+IEfnHw/+Q9IqFxkjwkCPF
etHlnCRGxslGMxIgcvPAqswNezNEKyKhXIvzek72niNNMhBayaZOlTLfqiZngMr7TX3LauMRNZaqFB0+mrUjL9qm0lKap/YgPxLrAQ+bHY/xHeUNXe7BQYuGd41C39eOgoUwjSDUV8pQ/VkXqEsmmrpKqYDqpqWZ
z2DwGeH0iiLDsBR4/E9wXxhqN2kSDBORSrL4L7RN6CagHyEIAzisSUe4aWfH9sdb2hIR7q1Q167l9CdZEqb2+MXj6aF5kSPyPmG2+jynzijiubji9AwPngIskFMz+8Q5sLiDSbqCUIt8gZZiYRKa91x1vt3DlJ3F
dzoWEngleY3TqOrPBUBrX1I4JKr5teWUl9QRDpHtjUbEhJQTPUlQWmgPm9YS4VllK6ZU9fk7mUkkjZdKaXnZIhYhuERQRXZlRsCwL+SQ+3dFLZSYOBC37MIVwtdXStIDtI8DiZcDxMhHK9KeREnAw23q2CNzaqIw
uUQvcFyjstITBNsuOX+9kKqBMcxuQVG5zN9cUU6CGDl/4EIPYHB5ONIOxsJaLcMgWC8U0bhzVtbUY9kRm58zfnuRpmIcRu5ixsHD+xI4ZKjpXq/2ZcwxPjDYRCkWe9BPaobB05r/YG6l9xFfu31S8tQRA2un77yU
INqFQ2GulmqB8q6jo8SZ6oLouqbUUneIoPVwQ+2qTqoxV/NDMVNm+HocUIY6qswQ6PcHtEr8wXoOR/ERcj+KoJx2FdhmzocSL2RJsCnVEtm8PqklHCHhvuBqieIpRPD+c3874uD8j0Y+eNJ3zp+L/HMRAQEpu52q
Y6UBxfSvWivYhHbSnF2ewJJ9Z6a9cobZ4I7md0owyC4eOVFQOpjKVsy4mIyrIf7+14cBwPOH0QlZ/VzqOGcOYw5n7KyMHOQYsPGiLKaDQBWDmrI9LC3Ah6UDxEtqNZyD+sbk7IjwIEjdUQTgOvdrrPXW24F53jaw
HpVMRrpsLkjxklPyXigMlwWZzN0nPhKkqGpzUuJXh6oCwdg7vca3MF51GJ0g0Fd0rKE8+bOM/H3X2kmAOOKUgQi31KDpqXm/ue2Gkz3ra9jerjg6G3WUc23cWneI7C8vKvTlGSpHMxXOkSn+LpDuGCb1GLcRkNdS
bb0fJ1weRiibV3q4yuFSCfqUYaJosdpfxecsIaUBQUtpR3B8IqvMD4he+ZP0JSV7BN5JVM0uJoRQf4g9Ha+vVxJiCfv9Wqsri/fB9nj37emFiflbuX+NWsKt2DYLX6Y486U51RNr83BGnV1WCTX2EDJUpYgPOESd
+F1+nEqM2rlRpYxzYCCoVsz89JfiZdu0SFQI0AvmkMY6o8AZn9Db3Ig3kNv5vSxWi0FuNYI8GwEWMF1fRsm5alnjMITdYdN5o29d/WjQQ7f7kY6WCnoNtnhhDjxsR7x95wHfdRArHoyBCaX+inYyA2yfdRKpCOqX
t1jMp2tlx1WWzjt/IKkt0Dat8m0Rq+2F1IOQukD0GWVw1HQYAXS+1rPv6TzQbWkycO4j6HGCG6uW8fOmOLHd6y5lNgDpU1mk7gkub37ZBzOCCwdlRUbFLDdPEsciSGqmKIbAtgxWb6fUTbFTwCkDfwJZGyGJxOjR
w/DsXugtitPpjDR4HDnb0LV7tNXfpfFHaF5E5Nk716A7wZMt3NWVsaCE93vbUUhLfVo/C0Zf5AFPBufUSRS0+odLBDtkheOE7hmR8+OB6u/7KisdWpQnEsLbpyHrkGuNhb06OSGD1IjAMpih7AsqNxiKowvuENQb
Dx2qKuDXGeI50u6IsAlm5FmrXxEy7YUE+EGGbupMsn6oYkCykbcFPnzXHqGo1C8iROYy9nROD5lsNpMa1jxkk46SaqKlUfFVnv83D8e6+p+pw5zW9C34K4ln9ZtcqWOxTgoci6LeaKDMUD2RT8l8L8nCIomUVVAf
VuL94ja1/U9ijRWBfA6rwZSA4xNBWxXJfa/jxsUZs6taFKIKs4y5H4DjGnu0jWykT1O1gRt4Q0RbA56CueezE9LFCL4P8xNeruV1IELpGdrmDgo8x7TO+xBeQvsbRhC+rKVP5byX+MmvWeViEZ1B5sEsGD4LzyA4
6/Hcn+xTRQ4p1eww7tYxV4QxniZnCFEJf08Oq7eCOGIiPeqTwy0oG9HUprYrMsMklYhUa+ktbFfigDF24ML1pE1PhIZXRQmcoPRfLBYXoyM5/kJdak3wPxdleFUt9jX1CYlyTJ8havEzRXpdnIVq+XS5mrJd3p2W
0JVfE57NEcAdK9qOjEV6fcjcD2XQoTO6tAZHw4vgsoJUf7ydIJHNL67L6w8c1LPz1gcpACqVmWP0+TvY+lZuPinLFGK3sZ9kT+eo6FkXMbz5PxhHx/myh8ZcEI7WQwq/U3rUr611J81zkG8B/8w3Led8lyaodzH1
UvXH9LWn60kEVLukf0I9fWYyBCHv3oYU5a3W29vpxL8nOOGcSA9Dfqk0gk298joiFqwWdtEcoqQRkp5cv+SD10V+umrP3HFeWvYeICT/qNqtESwuHO/wZqR1rwDmYaQ8wY3pvfaK7cNYK51+sDJxpbIXUgP2Cj9X
xEEsqwcnXEonuMFadlC0xz7hvnMEGly+W32TD0VzoG8vo6bD0E64ELOZE3zrdPZhziF2u8Nof64KQk9MFxUXwrpQLMLgYSDQSS1S84cYJGeDAnZvSL9VXOkoPMF6zK0rS8gZzDryuu2vomMGscZZQ3mGiI/mIqth
ssHxHgVR+ftKh6yIAeRhUVPSrIqlSxT9JOklnEzqsZSuOq+TL45PWU39Bj6hGnqS4LZkYDPhyEeQRsuglmVkLog/WYrlklGH6UINumHKD2gpngqdF2ST1UXM3G3SPzWHr2EZHnSHd+HsQlJW7j0IiphOEeLcOHsy
s5wex9io04Cb7a9eKZZBNVGrhQ4Mbrz11zBH3mrX1Oy4Fom281bt6RlGE2i0p0iS/VzYuu7M7WtY/YmQxNWm/AXXO2+LdXtzPUSBs2vxfj6HZYKBEfJBN6c6WSLPamvifSPuMOKi8IC61lp9C+t6SnwsiRuzjoZZ
FIWrqkpchaR5axK38WloMsxPoVEZdUKFC1FIKFwoZ7h+ZRwOBRDnB4SxBkdB+bJBpcOysgaaIVelVMqJSnwtoKLZ73tcGt3X5oJjUBsoAnPR4sBqBliYc9VBFLlBly6B1C5FWhsxM1AUqhSsC9wlvGpxoU6HMZn9
hOTFglynrCqE6WJiVfQ7nrMkcabfIu7tEUItmk6H1JyMVmgYD0oew04qLzIegf+KisJE+rnqKsPYeSLOTUylvvlUl3g5VwtB6Kd0TIsCYRDibm+QZkcz62GGJOfopi443CP8dbPx69zqLaRSYGUyGtLghm3sGlnj
/PM4f6aVSslEZ2GWZnHWzabvWy3deDLAH/rqmX90mLhnTGC1YVrN/H/m738ex6kF7BCd6CAXazPIDo2bcRPnnNpZXyBsK3nkvfdPYvJSAzi/HUHfOf94e8ZF9NQVodW74rnj04amdHJ5nURbwe+AMnW4uNxuTspr
IYHnEJjZ+kgtD4eFZ4ingS40t49Po/sAhR5KP92GPfVqI5S3nl+3UFzoYDdMgmYZRdE0PPFbgO+DE6+9TLex3BnjQNFD+XkfMW8n4BIFk4ZfVPgzzqRwB5vL9bnQZZmZsEPgsla58PqQvaoJ2/KxdIGvua5eDF8c
suMuVgRUAjbSCTypkxASHTp2S/+zCfQ2fSPUgw60cwklen7n7VNr05fITPB4624cEEU6e5TqErH5cR38KUIpDPIEdr/HBnfW0ufATzXtxZ7XPPOe7/nM7/xbODElu7tMFpibTD8exC19f/Ow0MjtxUau1oEV3E0Z
lFU2dnvvpDfv7m9hUGgLRVB87Rjb0UIUACBe09sc1/71xIXbXkuMVVm4J7GYK7ZSOwv5aUcw0Xr7ZWJiS+OkyEXrHurMUXpm5Q33fxpotM62o1WwjLgKW6wW17LjycEUO0Nx2kMpsWKoUDMPw+x6m8HcM0WqW2do
vRRpbF2r+fXE/lIwM7/f0XnkmafMHMYFVky8mVd/HhAVr/bonQyz4qEIwV1sHqBr+4N5GWMKS8q3Q14C0ZPQ2TJddTfZkezHLxcetP0/+J8fqGC2aBRPi4hbiXfmS+UCOOeoGG+W5ekZ+QeOM5VZ4mmakLli3lBt
9VGqko1d/hC/zQZanHkr8t6yoYXpMo8qLSIrKra8PdqCIp9s8zRjPk9NL4MRMdtx9Dr4GBuqq3YuYT2tx4nPn/Hv6MQ4M2iIUEasL8mXyuMJr8PD7ojWUMRC6DnXHGxP7L4hi6lVTubyIf5QVcN/CUXpTwb7uvhX
RcJegbM/cpVCRVEaXucyvE9Zwjxrazb4bbiwXuCcE0uimPhUTrqCBTrsmkXtsxxBV+iTu/qcCIIDjo7DjhyaGwkl4Y2JYawIywEoxIxGbkyEY8lte5mGcrwCs77PkHkS6qilZQlMEikB8ovWzA6NAzlG45blcAim
4hwL44vkPOZxIMQBgcKXuBmXgYWc+NSXLifZ03dWJFRMaSxnOG9Y1lvfzoGL4JDUOTI0k0ApCQPHZWdpcEe7mhcrL5iPZQPo2jCwwiut48zXhFtzeUceRRRO5cbFiu0Xo+unH+vlS1MQsrNTaz+urYxXXCYLNWk+
AdLmLkD5EoMnmtRWyUycJs2C9DDZbfWjXzYMGwoyfgDXMvwdTKYSWy8k3yl2WO/+RQiLaUZcbexANt3SJ0RA54IA5a3/JLwoD6eh+sWvn1sU1OZb4Ha014NKCgJEtbA0DY60xXSBNWtBp1GPLAsuwBJ1G1iLFOq1
tGCpDg1NASuziIRhiMMq9YcwTbFtcBFNomtPqYfcj2FzalVXDMPpArG9pWGx6QyFZWHiXvg3z+mcd0WEyi2BVTl/m5EhBTLngOBsBIjJjs3kVm9iKlClHWZj7JiEREf/G7xUPHMIX9G3E9nBzx4GshF/QLnWrVfb
VOnCMZk3qPh/+pBUsrOhZMPGP/EeasVwWWWwDg+HjHjc6AcfNxzNYfoNB10bQxlkuRD8xtvIPVCJwFb3a6VjOZUNbgKi9o6QQ14E91QMaK2vmPXSIknuQpJYPH88DuZ0DW4ZVQPMcQ34ldpyRtX4mRtecUj/vC01
K583IMOzYfmYBISokN2qAixjo3uvjxsaSvvpz3E/Oe2MOkwM6gdJVcfbF5Zr2WUEbzjN41gDssTrj+9qSvorX4y3/mT92HgCWpFENvl1Y2wtgiKy9JhGp2V5vjDoYBlOjBEATdUCekD8TBm41V993PRwgMoEv3r8
Lwi7TMzNHqZz3RxV2ZdYi9xiqgvHUnCL/xdPXrb3nlzW3aOpt0/7rHjQacfEtwGF9K3AL00g88Mpo7jsspz1Xbn7GUnktrywhSR32HXI4rwuznGW4v85y97yXKnCnSrA5IVazrkLf3l3n9uHUXfOJK9r2va7Awys
aavkp/q3vAL6Y1zW7UgZJLFe4kJbvZd2XNfr8RVN5D55dG/cu+fbSYq+82V9uza26/Nt1Bs/Zjv5jO5UO0+M3aGWP0MARiPZLNsx0GQawoRXKZjyre9mODAYnXzQ/Xyv1Z+rk/s/6hFquorCzwvbvLDb+zMEHOeP
YHWnBphPphv/7xDJwBYXywuLYvdG3qCnRL2oNNxO+EE3dM1ziipp/5htbI6elZM0QMcBuy+sakxQD4Rr/fnz8qhT9VneSCwM2GAaUdonjG42V7RdNHZhQZo2NOxIjXp29s8z1ZmGlcpmXM+jFdCc+bAuLYjB2zNN
nDFQ2Ch7omuGQ4kGbVpE/1CnrtvIiX26VxlSYFKh/kQyCWwdjqQ/URecldGM/ZPArKRyGOckmsamOVqJPJ+vvgn/J0yNTzkNQ4zaihOg2uoUWD5t0CBrU29cCyqSzN0OPtrSUnZr7k58DGlgxDsK8FB5zQl/x4KE
xpoLfKWA0Hpew7+vBmpNwACYDvyY3P5jL7nQhjlfJLvajeZjnaMztkC6Pd4d0SWgCyCnULC2Vfl5rsGuWnyxQmCJwMnWGkGpQ4jr77NKzbDbNIiBq8S0Y3SVR+SkChwaw8jEWJ6lTHl3TVP2+j/8r7X5lwMrJNdI
bisG/Qmu3K7g73hAsfvs+gc020i0UdXV+ag/Z1aRhJ1bhBtRFN1MhRqU5Uf9KW0ekF6KPGzOQ62u5QDw5WnnNgXBLW0daG712Z2eKHnp4J83j384jVcmf+E6cBg9E5f/9GikEPccEhOErQdls8ZC+Jus3179R0SL
2yxjGYRmJ/vj7V/LuUUutjCSNt5X7HCnvROgmeHZ/5Sl9vDMnhwveJjfSYkeQKqOIm99/9mQgcjhdmliGi99dWTmQTpEbO8p+HcDv8DAiOMcGzSf4Faqk2xqC9/1lkLh3xotpexYNA9zD2Vnrayigx5H+4BM0Noy
0DQD/h6CgQXr8WSu1F5pmDWOdbhsZ3UyWCY6xSMP0eQAtwiweH4TrH9bd8MA+ltoBq5rDgcIehFZjOmLoIqybhEqmb5X4/1VhjlQo2KM7VZoB6LbTYAvANWn7/22PC6DO5/xaL2izYtrZ97U9tvIk7GBQMAyLeR2
XU7F6F1m5poqzdrq73qrYDq/R7AEJucCpf/gj2XZShqoTHAP1Cf6XWGxGbljVMU3WyUSrm0Iwk+fvtG1ehXxvG18wyD+PvPBNsLbpf+KU+YtQyqPrx7gcJZ1FS1lZz3SMD2MKagyqPzNFTB9RX8UAK7MhWATveSI
s8WPsNFpvIgT1x0d4nkPrESwdYKMsExYjNX55ogxqcul7mYwPGadqdaKm83yovOVpSvblNqAlNBwEcxpXeldwcwVCO5Au4dUdIRxXVBBNaUws+PEmxupvN6ZowQdq6IYp9dUNFBHV9Ks+LaEVsFa7kofYUs4pCeq
oj/y4Sm8E2slEiI621zOdbpOC90tjQNtycB4CkfUQTKoj4RYFBWyQdegwqGtyunM04jDg7gn6c37JFgrqXsSzr+9c3mwUrnsIuvg2VBpa1e4u4Y30tRmHUKBBTpoymMpHqwycaqu/ECEA7HaAPpwDNKLizNx/2xM
GZyHsz8Lpj6liSazkK3i0QyRtjzAW69mQpBYGbauh5PMBmgKQxMBEf9mDTmvLly5+O26nAytveyLCPRFujRATevCikUohN9Tb/HGK8Ii3DkEJipvPqbt+MFBt8WaV0HHof7BHC86a6Dnb93mNIJz/JaujRtELKJn
naV00w31FQ7EP0r7q/7oBTURBvKJ/BAQ6hOalahIR6x7eWO6BbcWLVqvd1XR1m8d3EesU9oi6rBHrWIgP8tUabekDRYe/k/3KWVX1ZytdRQZVNZXKdlZMHH9gMJdMzzvFaW2TrPjU8kjSvnMq1HpqXfcs25rHDhB
mIMLTdNuOK07+6Wcw6Vl0n7Lcd3lBf0kqwa41GIwU3eo8v5adIFgITgSnSz9MdFijxC1teCOa2QBVnUHEH2dFOAZvcI/L7vf54BVFol1sNlZVeZeOBmZn7cLSDzB+9f8I0RLtuVKST0QeUdXvEnb+s0aclg4N3sG
W6btVPqp3Ynsz29BkK1VpfnJ/3Kbscd+dFwZf6YlixxoXZHePEvF6HHM4796v/UTi2e4j4+nKl0dSzc+PnKYCKd4zUB1VMMNQ317RTdBjca6r4qZq8LPhVEd6lI5iqN8+cSa0RmadzNAaMh7uxJk017I8TpUjpbo
QdkobJ9atYw3sebCdr08CJrS3xOjS2p07ex+IanbzbqjacSnaEU+PO7B7dewCbqFmm2y8+b7d8ERNJBq4pxq3z97oWcaE6hnA7hcPdDlG/VHhz8hfEc7qpWdTOggtUUGUb9Uk96PXPcEw9VeGZ4v9NPdFzu+oz2k
Iiprv9wljxe534+p6+5GuSgfp3bmtUzskGY/Toh01L6fi9CGCNPhEsDR5al5KwkQ8UKIDpC9YCpLs0DkxLdKkeqmlw+o7BaEUGCOQxuRctL94XNPeCL9Cyc82dAXz/ZP+iYzESXCSr/LbGpgN41A94IfnnCIhssx
q+XqfUFnsanvqcLqXnuzHBd7uXrA2/LFxLf3mQSw6fYNjab23O/p2DLDX73w1fGXejQKnPR/qzP7sxOm4sVAJ19q14ZB03Q/kbyUpK84tTchkPFx6qcLA9XpHR7xUz8AqOTJC5DfeRDW9v7n0F4sia0gZP65W6u2
AL2jcUUjyVtPhpUZjnJPELX+/ExVgdgR3pYAUzPbmH9fC7tT0iCzBb/38xjFPw1HKSu7nBCo618LKlWnVwkLqH07u1qby6itsba/mdxk5bkbq/Rxc7XjR8LVGXpMQTk2/wturdU+wJ3Wp3L6XkhxTCbV+KC2Tzj9
81kVHrbzuub2L+M2GRrUMuL7E0qFCrvYiqMAObk6ZyrvJeo6I/XNOJXz6ZIFCDNjrJNSH6Q86IHC8NvAPxJVsXHmxq3PQdgcUv2weMxbfbuc9KpZdYkA67TRF21JCJ1E4Fyvstl/6Hu79FTI9ZajCx3LVY2uPvdp
tSTFmppZUdnPxRL321VR4Lpg7bB0AdILvxfKf3L+y+5/AZq3r8opznouJ3Lv0jUaPJzx5+AwWWcZKoc6g5+5Bc64VHKgN4h4zdje/u3xRT8bIRLzRHmTFsJ+MjYqD0Vap2sKDRgEQn72+lgoc3Ia3xSEPjLaA73g
L9N3Ee0b/7smpG4IJrgDvgARHItKMb4LT6PdJqdhdRSVBIT0P+rdAlyov9Gvm9aXqrB0v81pphpO96KXLk0yqy8tUwwmvY1GDb8sz+Pz97lXal0HzfxfHNWU1WocpRRJBDSDQA70Y5s9PdsvU7zquNm8hHLrxR4k
uSpKPHzBVEYXYS8AWMwp0ExIgARpeYP0G1LVf0P6um/139A7+zuffFYFMmqp/kzQkXbcM+39Ru3gZnSLDsYXGIRigpVRVdC3k771ncbZQl2+U72BTtDHsm3KX66k0kBAWFe3ohWkcPJkn06p1gPQ/+GFLppki90L
AroK/nVsQEih+/U2OGyjFj8jXfzF7gUg+FpHOnbo5F/H07qXkZCLs+o06fwb9vchj++Cxb5xJ6WMwud0OGGRka7Kt8DNomKSWZFlhk4xKhQUEYRKndT0DwBwoxwYU40GgU2j/xo2kEiO3BaNZikcf0l10OD8leHE
YmO7g17T7KQG+dzKV9PsJ6WO+D1xgtEo9f5+3SFoD/gJmUHNZJ0hB/3FddL9mn7IQd04ACWO37NqSZtZMlCNnfw8vLixuReDeToarGiTxBlJL5zG6XMvH1HC3GAkqe+NgYUCtX14d4OEbvlZj1w4JShDmBMRkI2r
vGUKoJRUz+nyPWrlwO0TP2wCaKQQSp/N95GmaN+57i30pH4k1M3+RqjZdkAqFdQHh6BKC8Ew0JW8AB+Lo8f76xWIos9YaqeC21nRwmpGFWMI/C2k4f9xgd0+1hyrkCC/lT3/YRL/X46IiFFRQIUFHXFHZRcw7VK2
UL/mz//7q+wd70pTzyyGe2ZpJJJMqdFi5HFoTnGGg0tuEmhH+1eqtgyl10k/sCRbega9qnPMTd2vqYTYT+wdkZw8IcLRdtIkDJIlKk5Ml6Vf1SSPn/J7P8LHcCNjGyoCjUXo8P3IAkGOijeMr0eTVxVbNt3+Ix4F
e+bklca+s4LOS/8nPrs7FQD19C+fWEDhT75nQfz9bzpj3FE1mX4gXKc+D/mXoMrHUY/czmbzWmZL70hxl9H9Caemqg8DFPW7QjkSG7VW6OFrnb4ioF6DdnqkxzipH3GbZ1MUpR62/RhqtTr8uwdtbW1Eo9HYgF9L
Z8T4Z90e/toO/hHtgdfB4RxFvQbt9Gj3cbHiEbu1JUQkYVCPUOvUattrq9Xo7V5LWxvRaDQYHZ2PhcpgNIiFiSOSJfxHzshCbUBEj9kWRAaKbQPYJ0AnXR+I0uI9terhyODKHHRp7FmTDEAuhiI91b6oHW9ob8sG
0ZLXF1E/dY6HLdQ5MTQKwky2oCOVZ78nb/A0F8yPyexd2NF4n2LICERYa3GmIOeWEjcxAc8/buLZHsCdFrFgUg0+MATvm1Ckt9pVlmE5A2+firZuUTVIkKw1HQSDWJRT4Tlj/h8N8JQLDsF8Xj7V7V5f6VFER36A
MupnGx7cPQO4L0H+i8J3cq+bXwX+rE1WO3DgZ+YqQZEiz8FpTQzuTI50Luu/bA/bm5CFkOb8WL3TID2bJfRCatlDS0nz0P1dbLjiObrgMxbQn9dQ3Y/U0kPt03AEx8zId466QhzYoXhRs7lHqDu6Eak+tVuZHy68
l5uf2k2lcorZFPP80cjqloGnT8u21XawHhJ6UvYBZXQ/pq6ajwB8FsiVMJBatRvmV6iuKnjZ2ROn//W6dTmifpssyTkIdHgnApvXrhGYAVBFwIqyD/Iep3jfsZaRd1tqxqZ61VbqcfnzFrDAcnWP0Pm3FDKbZYzz
KGvuZVrkNmLxkQAqvpHi9P54dCCzeVqgD5qK9xGFGphPAsLoTwZYRksKYzomZPwlwZ2YwP/SeX4QFUisWRxRQyZs0GFa9oTTfLEs3WTEu2Cvv7DSlaU9Z4dG0jc9YUy5mJxwv+Z4Kzt2tX/ghc1d+WEWzg3M/R7Q
cYyVOQQm9zjASPrdH73aZiSb2/kdoW3X0ar4PvFc6XGyCrwpINdkAB/PS+JBrggEMde89gw+jI9c8tky49UTiO+NBfpprPlDKNH7xktPSLoH6ILm9SrnumHZCPPPYqtNlyJ4SrsX9XFA2O4ESGl8wq1NzX8gCtkA
ZPADOGjEJmRzqCfh4+nLDd1EvdS/sojuyK3Jzh+fD7lO042QIcgDThGTt6WPwWqf8ATOkXTGQPxWI2Sf9UhDxNCOChfe78SK5lNqG9DEZ87Hd1/GspdMI794i1Dg+g3IbgErWX2wYXmr7vitYdgC+6JdAvf3XJ8y
F54qKESN1EXz4DfbVTLaVX1pNNrgB8LBaTW8ODhmpcuwLLL5wFxx1PM5QISGbIYi6w7A63n6bks3a1GQBUCmZnGQw1Gm3kU/oeFHcUIdiyxWlHh1IxMcWWy4ZX94NmqzsCw5XiBskodwV7CnFFKReYTY9uQWQ72Z
Tn1z1BBxhumXswLLWn2cBKX//G7XLlNDWUiHASigjRdnoHf23ZUq9OI7iPP8M7sbiHDq9MgveSK4bHuU4O48GTz/9KrQpQqTGZx9gf0IPAVkedL1YIElBxR5CHzz8gmqZwEKn0OJJPnu072FumFQj0zvzUxLHQlO
rMJ07YHGgv6CkrRGTcPN5+3RKFURjXn7U7UKmJvgoQE3S9lUmQwDelfeXIquS21x/zNVp9BHOK8naraDBGIaqDP86a70pFVnLgYK+opP7d0BBiaGHZon6ReYk3UmI0tHckHTMsSEwuqI4ghp8A6u2vhEDY9H9LR3
Bz1+sJ+bEbGtuzMOLgJA+vsiuPOsP6DngsZKwtpPBx8mzTbW7kRXayJCbI70ipTNV5pR4LuU/vzdzhh1YOLPLJ6OL3B+OmL7e6Yf7ifb7XTBh1bk6Ry6oUioXMmVlVjlzKPRCgjNzDJN3tPwFaqLoGriLrs+ML/f
dy9XVTNGN9iG8zFvJI3Gir2stONilVy4AKnfyMIVEKn1hDEvgG4BX+3t3LDtC3c3/Qud6tWUPXDkOG9glT4ZYmoZpQCtc0oQIjAUHIAf0PkLRIy/f3/yeXe/WXsC/32ole52dj6gYnF7AKJ16YJPBVBwS1A6PHDl
kL/H4EMOUCIrJAAgakTnItA9MyXn1F4dH/pJmJyjYQR96uYRz6eH+GZxRWDvCsQtiI2r9yIS+cUa9xDucNeRJ2G8xyC5CJ18X7RfYWHgAAsvIc8/pXYteu/mw26fISHi6rp520BfDxT4/e/gEtTzsVO20M0nQ/h8
JBSlZhXdymHaYMt3Bq8MkF3MY44EtRiv+4a/wx55prsIn8zEEBlDC3ihAAUsM9cq/W/hV3j2wjZEYYqA1dRyHurJxwAWs0KM0L8Ywmhp5wceeBV2QNQLeXkM+7hgCscoLzxAM03Qn2w6XslsZHkvho7oMFUN4SR6
2SvEa18ijJ6znWNX6DeC7mqbh9yimhYDQEF6uuUNaVQwBDgC1j4qmntd8YJ8lSZBUfoZOVSZ0KcFlw4KrreeHBNYYHwPN6JDZ7cpYqvT/lAgjeD3cyRQPHbuB+dXOt7+kpEEN4fB9q1QuUvy9th629ler9ZVnK4Q
ABOLsJOdzrpHjEmNghH1hvoUwGaoXNApBpi00z+hKchcEUQcB5PNNCN26MIuuHNaXYpcpYZAtfO1onRyVjOMye9dJzVqCqjuxGa8ARfQ0gMkdx4LRps+U+lTnZPesAxljEBj+1jwLRftulHayLlkS/tBkdoYP0U1
b72+8JU2FUNx2PrIU0PzbxGMyNLC/psOogY3TXVMeOJK2cfy42o227vi/X1NuaQ87M2wLPuwWV/KhtFjbjlvv7o2I0ZQeNkbr9/pd8PKpoDro//DOfTTpYTdDauE1WuRW8gn7m7Gf/q+ddvsGifnne5gdEcUesDc
hC9qoDZWtyfe3hXG87menHy0ExruJx87lsSkoC3I357u+sHWtk3LC6VMeBfSr+sqmNZpFJDOAmXmRUGlV4EZAZlOecETfwRD11PF2SU8LREXMK3sjeBXiXoKyzKsN9Vctk6Awmx4YcJuorAV3ejVUlrNHQvQ1tbl
u+usEJsuqewzrq9MHM1TwDxUgTuGqPHRcEDFqzctH0ubaXejseyvZ582VXYspVv8FYnWJaqtkYd33mTxw5WxqhN1hXiwISk6ANDniZ4XwcSwp347bBoN+wDI03Se/iTGWdRUiJQKKbxAz8IMHvlBa8znH8B9ORtV
iUZVMsCR58KSX4L9gr7ou63xIUyoa/rzziAd1UPGcfa2zM7P8xXv+9S8GX6YmLnf+R/inzmpoJciuWwEId+1BWcTbABw4CetMxVjznTdXuzKc/Xnj1ekLQ9Toc+13KtbZIkI7utj31omN6WpsNYZaKk0mTaVK6lK
wjCQRKXX/kCbIsmUztlhhL6Zf+Rp2cp3l1RPMx8uIaiOIc41K79wGLImyjjKdrqJ5QphLxFzy0AUq2r/hZAHDWsGtXkJBw6HzJ/JlYd0ks750SS64w4dRZYDLwvB3J6Nz4fEfGuDAxs8JDX2flwwZXj7PjJ3mJ2Y
SiN/JpTPmvFb8QDONo86mVl5sgADTsLoHGBAJ4Yrb7nJgPH8aegtCObc9ry0GQIM2ziWL+p6rcTL3dwVO4MpnA73dir7se+OK9c5ryn74s7mS3X0RPQAfDVOFSOZp3O7nJUppacOeXJb+/+p0QNdLeS0SKalUXQt
S/8FkdUaMawjsriuLLXu+bCuFEnM7xQYEo/ANzE4S6dwgm0KkSyDXd6EkeZSEuvgFP34RV19aFxW3DQ24RP1k2OAw7zj5KhvsqkAsGN06SrzzvXVktZ2lDFbXSRjdAUFLORElkpRPD21IcCVEmoaYLC92rsNQOq0
axERDmc4y2eRSuXt7PbxlxZIw4buD/WC2KfbgEvnn3CcPZUXYQAP3nuzkhZiMCyG12O2d5zMakLjq1d4gjhOXn8I8WnNHd0tuv3Pm0TObb81/BvVs6gK9Zt+a1VhSTIv9WcBpM8PTvE1wxOEdMzBxFpclM4Wf2o3
KEIWu8FDw/PatTT97U4lSAUVXgyAnSw3BzagXGhXRyRgTfgRxSWVSvF9PuO3c1Ed9j3eKorcKJJArs0DMbVLR5r5OkzgaLOwSURe6u2Tjwcr0BEBMNT8hkMh9TJbR4asxHdATPIS1gwE69kQjW7V7WkYKGQQHC/p
QZ3lvotJtQgfxD6Bx77nTPpQI7Dvtc1iS/VTHQQBA90WN9Kfcki0R5BoqMgCbRDfBfkoFjAFxGK0Qic3YMc/rV5DJ0SYoqTbPLTIWl9M8eb9VEB8QbowlCSYv0Gh8RPntXLe4l1yq50co8aRdzfJgI3ry9YDWvQP
5u/HhvTrMwXT/OFy+kHBCQaQyR44Z3GepfmOIncJ7QxjZ+8+ozifktyZspCi6Qw3gMhvegqr9QjihyS0ubbErr1OtoOHsv1djLocrmVnt9ose7Ct4P+CdjXBi911++o9CbkDdCNUt588VV7oZkbK1cOkKGB+93mU
Stpk74m+sjBrOJJvsNG357tVuG+552qX/dN42SSRWwsdAFkesygQLIpma4HMdeUSZCeYKQ8dcJkYmZ1waZ57d5MKuDZodOaR8MfldICUKYwRmgHUZWgbWkV7OYY/d54Yx1QWG/CmGMzOCwDb/UvCzOwH68K/x3HW
kidEUTOLQWcZ96DoreYQEN2CTjl6tzyY93qhzWlnHMN5rMg61d6avpsjKk9XhZZPaKwGraWOaKvK7uRgA9rOgoS8/efCMvKpO76qPcyviPAWYTvnxolk1yw1yLQekuSMJ7rF0/d+PAznaWchmGtGQlyT2ChLntYx
8jbYUh4n4lBtZ61d3GLdc9kOkpwWNvEYVOSaubXKz5BBFFDkpP/06FMMgX8L57cEbjX2rEnBSRUoa83S461mzzp0LGXo+gBzUU4UwgKqDfZncHf+aTo7JZwiN/STbzW/Bix4MDcQCPMfJL3Fexzl1goZzcoOWSuw
pmfIzGPFvTEPAu4k1n3Z7pEhIDb18c8nL7WTdnaQ+Qk78pAEvXP0IloN8Zv2ADz2btnJdOMPEgx3JE5eZynw6wDWmQoByuwpTT0XBgTZegEIgUpZ+0rDSbQvDkYCX4sCyunAsik1HhpOTT3+3MrYgO/lCEDgVxCB
Z/Yq8wErgDghTk7q4iLkGRMW0lrYT+BMFOrrMBzFOL03/A/zS5u3mVcCN5ter3otZrUTY1RU3BA2xSHCec1Wk1K3szP18blpXV6t9aOvypiHix1ETuV8FSwCEpSRoGzPtsTbzRoS90Ff7hw0i3BvfF0KniBcNkU1
TnAuA6oDypmrs68zqnXQpPL5pQlwFcxn8xRldL5412rYmWEA6mL4LOujThFZ2iposWp4wUs2r3ThgoWBaj8Wyz8RzouelKxzGM8jKqK2U6wiOFaO6Q0ec/ciBmozX5ZGv02ZgUoZO8pDFfCFYLHfJoWvp933lnTw
9b7h20XuNJc25lVIkXBrPA2A0u9Iw7yZl/F8a8uv2nRSzkcJdkENFDci3ifCes7tYieGhK5DFHU93jM/hcXRFaj4vT8P6/Wia25YZ4QnuMrdTV+kjRgs0NS5by/y63zl1rxA14kI4i29p4sbS3uKbglt0dySMpLv
JdwGofYDDNok4mO2d6xkAH7sU/cHjBoPBBZ4GXHCbCdCRZuwu6ZJcP96OWzLDziTnY3n/5US5jFADWn84NDIBQ00nylbyVKnz1179rGFkFyWeNHhOtrIDBafZARveC5DK6285VIl9L39QeA6PXMt4kaSXT/+d173
Uhp4WZVG/kK5IH9GYmTFVz8nMzqkO/a7m0owpWu0LHuRuOAi/3il+oGeycTtP+u6Zhtr6hMZlycPeO5Fa/AGoPGgyzJ7jVk2BWaPoz6/qW3PaiNMbgkAk6Il+UOh8pWitcjoE3AX03YEstYzhAvoxOq8XPj5IdPF
GZZBKODAtBLgv3gCJ0aa/dIlgjMBIJE1aSLo5S2Sz4POsctV3qMgBBYmxFhFhPO1g+t3dLpqtDtQw9QKqbDu5kpyJbDioCwBGFir5hLmU4JXklmB0C+YV7+FPnt6YVnUEXbBf68c7q8uRtIkK4c2XaQo3usrPeqG
7lNQXkGbIQKjerLePBF4glxcdHHajBwAK2t0dvApos5HxQV2fwgtlZ2GRoJs3LPbYcfHpdlVH1xhMdnkps35HkUVc53YPTQkFi/Q2CradHp3SSL73F3s4e40helwZk3bEQ4tLPG0aJgVgMsbvo8brKIJ2fi4PMA3
iHsYPN5CCxos5rXV/Qm8l2ndrDw+iJRNzreL32BtpKZK64RRb6c1gF5Bf9PviMQYmye9tlkzbpuxFqrLwsCAe/mZd4+9As+lYrYK8y2DMcy4DDjEcBR9/gE8J9QNfJROwImUHoUN6tM+lCr22eUeMpK7lPuLujwN
ZnoNu8RJwYPYwJAvCdZh76+aNb2WgFVw5NvusZb55PiTT3iTohaTnVdIRfse21mIEFCRJIjvIGrA84oNSt+TpIyJJYxlX/BQibAyZbz6In0GT45+sSumocsiWiCrStdtgwlbj1pkArrb0hlanEAwUYDtbmrT3hh3
daJapwkeOrmS24nr2KHg1PkD1iHWh3xJvF8bcSZSHYs+e5E1eTUlSOvAR7tr8FMwSkCQ4gqI+TAkyQh0+NDy/IE/85u7OuwnHDOZlgmycIagmpzUHS3AOrJlzcoDZ1B7yoA/+0d6tXmQX1etKWuuYxIZA0lVt8Rl
tTCjUddH88uZ6zMuEF6Q9QzuTXinDJKXrJ8r2TlX1MmxiSIlflYiWaIaDxtPwpdtbf//M2BDxn4wXygtbAVfTWMY1GSBrdW1NDhaP0z/OPouWfVZ8+kz9qQ75+/PmVYeM0FkP2ROBUgx+TAGB0MLKdi57KDVhCVq
JXOGuivoQiIzsCXead+ibu0Io3FBAJbIdi0Zw2xp3AEPdFqd8opREN40aL8izsPDxcIhzPctSHu6qnFxDmXNhfdlnIES7OtKwNDpS291xBvNOhFC6CTfmzneOjyoId3G2wRdRvvEhGxIDymoPW255uefN5aIhdOU
hTfDNh8+DmOlBr6ytYp2bfl7I6jpar5/LrU1/rjxAIdDxzhujGvmSvKOU5fo3u/yYsfZa+v46KRRq921tKUwFD7tuCRhhBZ3+o/w0iTJDSA/Cs2CJObNklazZ1ANG/WeS3pZ7hCIVwkqFvgwJYyekN5J4A0VnFYc
dV4Pd3a9PcTxRG5HQjcYkTCINR+DVZtQmUR4YDBCkVCHHM57LYF47QpfMYIpw19LbPkU++iY/YHlEbQpwlv3G/iRxlHRCEMRQKLIIu5PlFYnveRC/39CPS8ugp1omZbtUCmsoJPMNJiezlI2lADDLCblcBQMZjT4
4VXgusnVNDULHSFWhFtuU3+u64+f5PLIrwlCwvoLQ4DzGuG0eduRSnDJpHaER85NF9jUxA9e6H7t72jQhWudU1gZIZTWXtWJvy+XKsV/+WAzJ3/hDpJqFDWTRJdSjaQazEuZwEfKHyp13k5gN0Ds/oLLtaC/zAbW
DM7+cWoxgF4OCJQOb685fjZh+0e4za8d4NwRlNAS1CP5qJjKaLDHRtOJmj+OA1w5sX8VepBdQduJ4qSBtcYVi4I0qFKDQaXpHQ0YYN0AEmF96g6WsWNkSS809Yv96/rJTrZpTPNQuryklpT1n3mTDcH/yCyxAaw4
a185EXInhP3zIdSiUdOR6SpycwGO9nLhBY+yTXsjeOxacCS6Y8CaY4uaZaLgLO4ed3GYI+iYe41SV2ITajEYuyXSoFlhlK/wLYV6SDa7mLXZfBwspkkXjHhYx4AHpIKAL/VsEJgA/3lWibwA+/qOyWOJNvlNXEfw
vIOOYo+3lfA6z+ZeIEk/0mYncseGgzroxb3mIs7dVQHoy4uqP8BJ3J+OqTDrwa0EVNmwqa/Lka1z9q3nje/9Y7lzbTy/8uXmrRcA+VEU8/uQ0RhSedDUw2XhAaec0C6J9DmddT6DhVRqgXfSQ7XTtOAmTNAVKE3B
nEp95nTe/lw8oQJVDT0Qcx6svoIy009liM8R3vZojnLLBPefFnSi+ZUd76T70VbmHSDUQzrNMZTTw3JIdSBZCA/rLqchh+M1Mk5qZNQA6OPoHi+yYwYc+qWh6AU9NOCAOuLWgyjcq8yfSMAiBYG4H8UWQgbKktu4
pqliifqkJVeZCrpKYBeL/AAoIiAYZ/oQsvCxG1gPb7KIgAF9v3i4LV70Le44souEzQT0/ghqmjg/dBPuqR1MuNEI6QQtbRgECjyMqFEMn3WGPSudSvI0nrbt5xwg5U/f6UbS9oXofrAgsCd3JQJCojazh/sp4HFo
GvZ8lf7PjaEPCD+PgkwXYLaYfUSeBN2M2CmkZ5knV88/HwzAqFAlzO+868ZQux3Cet6wmaceXKvDA4qSdJK2YG8sMdN7Ixz8lGmGJxjj1odcDHsz9835GSeL7T94fVW1/gCfbaO3Sm0GN4NAO5dm1dL5SbYGtgDs
aCG7ilO6idZ/eB4F7/PtBIIDH7kMDovPTLS0mng65nwytxqjPlHnj6IXQ9w38wW148cxsadhoTLSau8RDt0FWuquG2QFT3NxL6hIzg0AjoarR7m+/e4N8hexAhvVs2y/SFJy4ZYzL76K4VRjPTdOpH/eJUK/6+Lm
cD9pP0mqrL1Tca1qveKUNVtkR0gfNgCMyl8/xQ6s8g2+tSVl5L0YjzoyW4/HG3U8/TZ/K01Y80NP2AVpr8z2em9ZuCN+FmPr5lMdt5SXJ36QDuzfCmKy8n0f0LJZQ+WjifTMOQMbPnixjbKTNA+MkABxEtJMNcJd
4yFE/Dt04ey2Q0g4ADYitvE45465Qk+zzYiEM/YIo6aemH288gt9WGbMdMDG5eOnGLU0BlI8rD2mp9Gxi4iVq0xCzUzh+EusgPMiRdSSkGftEayanyyk2xoDtsvKxSdwXdvB3W9bGl2P+MV8SdRgWbGAfWQCgp7E
xtQpUlPD0n4FUlVSYsK2DOaHeMg8swMvTYkkUgIgM2hM97rebNvTVW3KYnzuaMGn7w4gqmqEX1ML5zZZl1tqsbCilWEBKvMxEp4nS9GCH+1+34TsV0PvOewpcM1rSJtRWsScD311y3i+fwpT7JQ0HQQjxvBwlYfz
8jQYtap8z6JdkwJjb5MpCfP2E2lB5A0ahop792cCDYEPg+Oy7CszOv4UZKq3d8DL3N47G3bTJUPfUJohSjj2dZ08fADsCKbo38nD128gzlmlhCO/U4xXgk/U1SzOh2p+hlSMcD/0NxYpONMWCsG8OQueJ0JW7VQr
FyhtJe6JhGwnjZIBOxTpOzMwNPqGzEIcNN+aOCC39Gw02vL824xDl+dahbGPjzxEm2elmSXbV2u8z5hMSJBBstaPF8XT74mI+PAcc4I3Udi3hIv9QOgvJA8zQlinIsY644AjBLlxg6Fj9Qt3n7v8LU/7nkq3xHDG
pYF2zrkmismJ30/biCoMheGWXq4tSlyGkOBId4Z0by3SinNqlsxVsirwJjkouaoRh4FUc1pTJHlRorqsaVIYBV2ki73qBBnG5Dx9vdr0xwKcx/hMYoiLHcKUfmKP2yMjMSWV2PU8xURqmm1x6r5Ng8wmSFmPMT8u
AMmfYdkSkvh7UdOXpI/mVf0NckpAcagQ15LJM/q4OrR07QSnThRnVjysk2ExJjA4M3s7f4EmNA2aPzsqOyVnJ9xPpqwhmbuDNZYomurpacHLijkj9JsD4OW1zT2qcsfl/v/mKfqYQU9mZZZmfOuXhym1EpzhA8yp
1/3BFh6avrqs+7ypSZeEQqQ8H6VQoumHWF0WmeUjHuLPxQjHs1mebwOvr8jJftn7tdwb4owEMvuWJttj1Iy/pnFbme73XM0x70MmRWdocR4zzHlRmg24I3PBr2iRtD/WwwJd5GwM62lRhw2NBe7Y3Md4dERAs2ZJ
GsW44LJGMjTLErLFLjFRfNY09n1G7MrwpKwLT01OaRuiwemk21nZQDPnWGufmLHa5qHxoEkIMGpn04t9a9gALOE3MbqnvxeYEj+SYr5Pke33VHWu5/1bbRI7N/ilqU0ym2bV6CmFe04eKkJ1fp3r27JpGhKpooL0
hL7hVrOJEDGdh+doGhgfmxPuetcd5zAVZmlcZX5sXF/jK5+ZIDeC/19SBakhYfio8POa8G0IsukvAu9nNl25iJXJH5scVUyYkjCiCo/uHDMlUZ0XP1zDnbT921FilbmwUcRnVqqeH9gy8gsGVQyItbJ1C6UYshAO
Q0b9RqzCGLEqM+MLCo4UuC37CfRdMRFnTsYjAPvfKJo/ZGaotqckpYGfKRKR7bSSRM31Vsb8Q00oWqCcH1dMieXTXiD6iKVQRX3Kqbrgmhqv9zL4QjqiKjgwUCYf2aHJT9IemOUgcJEzdMehenqtz7f9mKJnKHSL
182OMZz4Ic+poogmf7AKJ3sWBxW1Zn/GNEYNxl+ksxCWmAtrTESbZC1r/zaoXk62EUd3ztogb28zBAtRlyqYK7RQm6Ldq6FwC5ZO18KU3JP7ClEvxe3Xs0lHqeAinY7THBOBcOoMBzKOTuoRzyO2KOGvzYeplRH7
G9VzcS2otu4j2VbEKeieCIHmlVlBuGXMHMCcGsX7uJ83PPmkz2KPCFkN+tj8b0j0ziiVUTguMeljVoWm4DaWEwFAHuQUDnjkmmvMsTmxRZyFrX8oJlvOWvn642xtqhU+bVpwsZgtk5gLKcA/tbmwhdTNyo6wYAzk
SWviLfT5n7tkoOv2+INPwY4t1uFbbyjAIaeKnm85mXLG4WuuQkIYO9FHt7/CDwcZH+GQ0uJKlLoPXS5Den7dHVDTF+LOdg4Exatg5+ni9zVaX0vCN2qbLJd3InaJcrHHmeI6VfWGGcraj8/1ZwOuexBcZXU/E9Jj
QK4A3XD+bL/saR/hBaUrwf/p0TC9ihLVSQnWTp3XXqxAygWrvsr7cXxCynnW6OUzVI4AJ1ZLu9PqmbKf33l8lHQJ5fl5HlA2s3JD+L6rHxSjpnvWq3BevzZZYj/6sbFuHsAZarY/h1wTfgvzOd58E1lORSyqVXj6
2pLfFyHTmVu/e6GBM+11Tzm/V7IkunCxkfJ07j6SkGC3pr9Zdad57nfGLSP90gVjJ/5w92hOIu8XhGbqdGCX9YucoOwTenofd5Z5Od4OPUkGT+iu1A/TE7Z2yLP0RfKkalb3W/mkQo3dK5OQj+pkJW7RAIHajYL2
/QC3nxeaUqIAnylEd9KxhyPCFRtGUOODfNpqvj5fDZMUrbTLIfpO70O8GXDlcvBlQtJ+M3gHzpkme59YWM+k4+eI6rsk8YJ99wbCWd4Webo5Jv/8+l3OsYiCiLwHNgirtDA8/KIZI6pOp9vy0aPkJHjUq3lkvvPj
dTIoY2gnq1arm2PNdcLRRht0TnUMeGXffHaEEPVOG8zz/SkTtOJT4BwA+tbs46qrSCNAd//Mn/r7E2ClAlu8HS6PUvCTFBfajwXOgWS70sTAR1CyYsZUp7ht548hpbcU1sMXmUhB8Us+OYFCjay0NNcxOq+pUpvh
avwPfhxOjm8GSm/u6CuZZo3Uf2x5IysW0f9UXpGY+U3M0FBmjpUtb+je+9O81fUr+4ywEvfX0fvf9Qt6vmMcYELmmWmigY3K9SWz6kwIicpSp8pt+yw9FFit3BPHa1ya6dId+UmFKVrJLICxg94gvkekWONcHNj8
/BHyNtuJettaFLtyz6hYY5lZuFHn4g2564X1b5CJ0O0OiTq3L9gjSRUjixlMxyKH4Ey9XCNIHKUdOsKft+QODvYkQg7st/1YUaXTjJiIkBeP5Oj9bYE8Zr97SSho2TRVG8o9Ip1BugURmT7AJ6X5AcMBn5vqZ5Fl
4eZ/eO5PYgBQEy4Bximqs0L34tCtY5iH8kUOVaTMqIUJnYG1OEcNFr3IYyCAO5Z+7YUFiB0QhVt+0WdJ/ozzRrdMFoduFZuYqB8N+HHqqMmsmwBFtjjP2lMZFUeNlBUq4PDgdcDG15nyqc3TOSVkq3mYX5RiS7p0
zSFdCgL9HylD0MB2ya4hUK6lWs1msvEuKMtPyINL2poFIKUWGqyVQYrBNZwU3ZAHdXnWMC96Pz3jcNkBAmsyHVCndxH+GR5bQS3kXrNHkwkSV0qeAXAKRx4fCvRXFtSj8FBlyae5zAXfTrdw6JsDshF8oljfhOXw
Rx5COEF+pxMNCF4Uetf82zf4YnNVZLEn1UbVU+3p2GileStZWgrT+yHl/h+qoygOXuuydSbMsBFQD7b3lXOezZuSuYxdxMKFlEgc7h7fmXMvNmkWaDf70afZAP+AUEuVxLbqybt70eVogh5gf9cMue0BcBS8aOLo
bZJK9+uZZbwjrM6WvDtuJHruNTGlywNmFQm4yJ/HbQ6ijuB9w3z6awVbEWHtMomj4E92jcYhzFgYxo6/B92g5OqxARbHUNg4fknYUXpNkSCwxCWgsaNxEDbAcOBdO4B1knPC6mINV+2eGHdDF90HPdOeEWRKOh5H
EM7KW2LIpU6HLiX6rGMBCyVxpWs4TEc+Xg7PlxA5Zhqdp4nC9Y48oVojRof+bM3JGuTWs6taDvqtt3AVxi4AW3NzIeygjRMkVj05YueCokvJY3MBbHpfcdNaLLWfnz/Is+7GKpf5yc/nzlUrsT98LYBh0V3I9fLr
P49QR/A8KeZ6pvadt/r6q+q4bs9yNCdU5bLFK9egXCAWZWge7vNItFbAQPCDQPdQ3mtxQQmT7FpDhQ5BqYyzAVxlofWOGoI4GoIvJJf3BXhlLxa7fuuQ2j0axhXBofvugH/BpAIAXmOXIC5Tyvyj1zUFhUVQtQXj
dfpVeOr6h7n3qvKCTcAuGDhsxahfWR5+nhMEeUR/a9a1XzN3mOpXKXFPRrUjd14eeLRaDo901G8TULoex4GannuGijJ8d207esXR8TCO5pJJAZLhQWwZde4id8lhiJyd8h5iAshLpx+Xzg+HCJByRHCrMdY+LTgE
G3N7A8gR2iWsh2lOFhlhNAICbgxaZPnUQChKESDykK5MDyCIJQ36uyskHeSmpZWMjBp5CUyaDazxL0ZbjggqlkEuncVGsvZKdT8DpE1vppDV1kwG5l5OXzBTcuLSMCZmpgLsFjB1/B5tL/JEhv94OPqafvbgplDL
uwQOfhAiBfuG+yzGc3m3Q+pTg5lJBAmT+iE/c7zBhb/dN+OX2FW5R9+HRs07MsOp532HaQoyL1l/zULDJVXvyYkINoLfpfYXR+JTjBwOqKtYDjWlGJ8SBUEkR9FLolseEadZQ4HdBAmyUtAW3YaMBTGEqm6Izl5p
HF+fv0BPBZPDrE+7zjXzpjZjm7quRzhA8Gk7uLDt0s/0cCVd9RRPE/D3zbVMa2rBDJ19tiXSGxu5Zayfo0mwdF4/GNuJfRqVVzbwzlccTzFaeW9DSx9VquSLzW6YW60ye18UDh1ZDXWBr544QBAHuY+Bfd898Cjz
6aj/KMa+E534+pDAts83GVdqudewzZ7nrt0i9OAThf1wak/ssge7AgEpvHjWjMv3bIjnbnwI1WhGVW6C0VEIigJybBqRWNlDHryOCc0Lzo3KoUlA/hFLVbuxdRGiteqdzXOA+6jKfBN5qwF4zZtB+G+mFMarGoxd
ntzlQdpQjcC8oOYLM1iwZjprYmdCE9NQc65Ikr/t1iSc7tm86jZ6MDuAfLxOeOkk4lk17XtaSYwJO+4Kr1JCgrkVBFWoKWfDT6bld9TNfhACFmv7gQpK4AMVlCroW2Q3rytmm9bkz/ahs+TqravNFhXLc/3NiTU9
yk8NARZ7x5vjFXYm8UZM7QTQga306/4857X16P0yqpc/i44iXw8eMV9lv2oWHZt2s5SAza0BDavriB443+ErZgsvsFr/lMYjEEtpktfynDCl7hY2fv1rPR/AbVpB0dyAADGlYohTfWN19Ihmn4WZc92KaFsObrpQ
tDqqYEtqzT0N55fZIZAyP018DfPJ+l5NCeuTsgcvuOfT1bp31xMtnR313EvQvmsgNy6qCfeD0DvCF5c636gYgXDOnbuJze+V99WMlbHY18JJ14XDJHVzAqC019XeuyTVzOBMm2AW4JB3dH/8TEkK0Aelpg07k1iV
O4vF6CPa5ENygJEVa7HqiEB9VqYkxSdh+5Xjlm8GVCN4R32UNvxZrS7BV9VC02h+F2zO6yHYL77ND/AFv+4iupYksUpddKBW48LTbasI5KWaBgMekRdTIx29gB/movO3UOwluWgCBCjqmWXnnwXC7AXwoxbw4sit
5a0Q4a3F+8MoWOfH35bY3Y1ETOBRp7l2AN0Cpm5/V4QrpQDulGyiJZ1f+VJpBV+ryP5sM/BcZmdLmYyLOLnoB8uJqd/dxG5nPHmac0UTNbEBPU3GDXO9G0As67sfCCVsEbG05fHsVzkjM1ZUDMtSR2+O4UqpLmnC
QvKrVD4Wjiyb3F2GX/Yrd/UN2mO9cfvxJTqxWrQL3Qw0Yd1VuR6l1P5AVnFO/+4o+pFJs4C/b/PDbWaUR7Dl3DcbAdmZm5uHXE9J69R5+N3/g6oMIyoIO60r1pFZzeju1PuHEDW3/CpwhIJuRb/qKGFh6JKSsdH8
8/4K0b1lTY/jiM5GNLoqcmhfgT7rwN84BiMCP3F7V76YhnAlnrdwsiaAaHvFcIPx5c7l1z0nuvVPJghcDBiad99dEYUkGRiaCeKkMJJh+n9/l49v4lPnVQgvdlYfYCGbjP82wH6RzsnXjqWWWRM+UFiAsqMMXeev
+H6Y8n4wYXIyF+/z/foNFqh9q3R/ZvAK33mNcdCoz0o1RWLfVxqgbf/9+pKkB86XkH+O+KoVU0RHRsJZ7to1NxYtWwN7RU/jd+9nQ/B16OVAF3Pg/lx5+UqCBeXsHFr+K9iXVoMYfnVAMOchOlFDuXW1Ef12dKGA
vKVlmbv5XqImG9J9Ae0WAN9sFrrYfdKRmFPtAZ2OCyyKSDX/SjSHGBG4H6VHZsPamFVZPg/KwaF0wB8TLHVets6TTbAJKgorRML+FzGsgPvXznOUzTYHBmvaGmS0iOpaDRPGPLcFXbHCZwe4ZyHzHHGksmYc2+hy
fwSLjUwPTFT7eGb4GzmtVEu2gl+WY4vcocrxsksyJCMAZyZTESBsFreCCpszqYCoSoV35k11/xAdOkmfg6dQ4VqebMhY+XAAzM9YpdOOwWrwnwBaY5BsGyIYKNO+17UpVdWFN9YI7tiTgpjif4hvvhQL0xLnNVtc
fFqgZPRH8ssidjvs6B8qLIr9pGWAod6cu70du1BagJtT3h1NzVurIJ1ragixL+8VMr1rvyw2YVK5G8h04pDxN/W3Ys+cHulRhlRA57sK8nnN35h+YWYy5VWYyYRzM70UewCqVGK/RjfZ5VW8Caskzjmhb+m+NayK
tpYJxthJmTe6ke9xEdbfWXPWKQ9LRU3p/lgXovaaFjw87Txlfxm4ZmcV0aQTRa9OluHA8JkywW5BpTk2/HE+wEe4l4Zhgb/dWsVRCc+rki7bOMVLlcZGNayzJwt3fKqtZT6Cv5jnGH+xiHu7imNM5JijD/b+UFgZ
8mLumy6f2Vm4CXfBqhb8rONQJtXhHbEQYsXcEkoXLLjsCFv0EIsipcdK/EGlmPgHjlKpWP3s2D+adZdPOAu89NxVQ+alpJT3zD8HdwBzEDQH+PhkBfIltMxbn2sfsiU0QN+FNvA68uQFmna0OfTSJJjOhHBJTgaD
Nr4Z460bzsGcSxRzXNb0hngwpdsH8TFfo2Bh/7J4P7GKl3f792EBGv2C7SA5j3GDRNbNSSF8yRYqZ+drQnrFhHPgM9Et+IDaR6CmLDmkPRYu12ACwcjGAs999Rf1Bx9AV3D4viLAzvXGCjtbGR9PlbCHCnO3iobR
grlW6jf3hUw8ERvw+n5P8uCpNe8rXUrem8/leqi8MFthFUOZplWZmvJLDyn4Z1mA2GTyz9+wDqaBmjAobDg3oGDMIRxrFa7V2qIh4JLLTKxRSYWhnIDebQKl7vTDeYP3kQsG5+v8queSdPv/qA1zGfACT+4S8unm
fuigMqi2ymSxSbtd9KQMYNjlyeyXLrlrGe2OSMta22VMCjlHWxorbz7UbKNgZtcvTMXvp8inURQAf3lWcS1xLr6oqRsVuQeal7vcdriXg/a8iOb+uNGM54CMgUobDwZ5OPFm91OsEqrdQRruXn+emiaG7I+0epfu
vqyeGKr1AnRjygyyX8llXtdNoEDwvYTeP6uV1VhwVjLOkj9Ecwhh4i63DHgJuNfIZrcbHxtYnazGbW6ZL8IjP57KV0h8jVW3iCU6DviOVQXr2awsvHZrGpHhjsScp7NIYrkW4kz8Ed/NWfL+VOaPl0nrnY14N+zw
eV2g4qpju+cj0QCa4T/8qqLvjvZLaW4APXcUFe5LYxc6yMAL7gb+gx6Uyl2IlSsAc9RvAmfpYRxh4Rk3Er+vNcfoSoa2fNc0MIIrQ0Ffjg6vqisGm+seBecrflOvuS3cPaLWIXzLFsJcx0+eZuucUir4TBxRSeAZ
VMhPDUH45SYVN9zBZg+youpn/kQB1t3gFN4ICtH4uAi2CaGf2+h+8D/RXswD1DBQM+gO6AEd9FzlkK/yVqa7/o4XFJPhFYUAn0tDdYsjMM1xHPw/HfyjSIQomKLAAMKZOgidzkSnZ3/CE+ycuFcS0etbCEQPRAAS
SccaHYYfpk5/e2AoUqtzES/88sUdzu0/p8Wicy63lTBRAahzv89r5gtuXsiax2eAoUJ2PQCKezaPWiPCAN1MEysvuDn0WLhJjbypj5je3cifkvfZzDwVugOXuRBWuKAzGuwF/IpP9oP6JuN3vO9qtEVnnOL9Y2YM
APdNV+z5q2nA5DVymEb+aUVXNXhe2bMFJepnWB4BfkfB4dILfa8T7O0Gp3PvBgFZOv8C7f0V0JXRomDf7c42HzeeA8++ZEzYkqtQwUbphGwG8r0RYrQHWOOOZ2SjrlC9bgBgNnH/4p2WLBoY5Ky9e9nToaAAHsin
7VK3UGsIx53+EtmUXgDojFOHhyVj/82tXA1HHQW8bI17yQeD0Zf8OD7ERer0tSoiqGze8q2ibw15wfixHDxoYq0lGP+p/hoN2nS8ppYBoz25N16zLBd+g3KwjgPAWQ6elucSi9ataBWnIXUVQKaQ4vrl9eId4ALq
8i4kXqqRzleqEicvNVmLTmpXNvfQ+6ifYOvTawiFMyiOksKhGM4FL7DJ8QuTlj7bHGNtfuMpHrtlGSiG2pnS70O0/W5yqj7UhzHK515CBfMGusICShoGUXvt0K6HIcUvMAySKnoOSuGdu+u9GI0LuFDpFkpR4IYE
qlsxMKp0ESWsGKPbQP7VEywuMVbMqJD0A7WaPmfQY/hFOBolXZUz75r2o9iU+MVlS3ZlYKtQ8JuPD4HEv7ZbLJFlA/5bfE6nANaiUHZl2yIFMh+gAOcNU/vxC4lzRCnaoI7isWvuMsU1ucPwZ2XvQsv/514jX7bg
mfXtk3uRFuE4Oy1IqhUA5Dsg9utQlhG2oBAQIe4c+pwnPGzvn4PLltF1dy/QRb4OtSNsL/xtUUUgRoN6X0u4I4sK5AOjov09uPv+hk58Bjqyojxtr9qj4kA5u5RDa4gL36z8Ca0rml4AHvJof0SPs0b7+9jFZzjs
Tr20FJC8KkCYtYd/UuxUe9zY4gdDLhBJV9nBcHhgUMqy/OrlhdL7PJ91/xaFdq/+CQcfFoo+IxAjsg2wKzgcOKY/alc50Kqt6hvgvoB0K0AwV3sAwS8+g14X0gDuJdHLDvbSgwzbRAx1QF27PHvBqJegYjtAfC17
v0ARvdi1PX8B9kWcKQIb8hEF/rAlSqNhsR89uOn5zKBFI01RHl1Flk0thxqt+penzFAhExUuWEJe6jHzhYZ8jC3e5wtq/j684kZutzZAMNVrkhh4ci14FXyEMKvXJCQDtsTh3y5ohIpQzVnK1ABRi6/fVblF0BcS
4TVKDnZxTgtYidz7h6Lqg8+t4qDyInvgmD6SBwffJONwFwznAMCviV88P5rP5T38WXxIdEDqEWkxMrImrlCwB46L9gGN/iyeBcyp4oab4JQmsqSdb2v7gpRuH+S69vQcOGvh5qYJ8mTwrZ7u6N9fYx5hrHf8Yq/U
yw2CYfCujzbnqwiCsion1V+iNGgwvOygWktmKX7ZERMJKNi0aokh3YfvoEqkNIgQHEhOMBSf0r6BWNkrCMqUVnDjARFVPP0jO3EDB4Yhx+bZjkN3qJHdJWwfWuka0D4I1Vfg/MTlVi9zF1NVyTEGttLS4RiQxOj9
iwmrsQPb3a5lYYQfZGgfUDR1FCiJtyLUUCJpDTULGzCTe86MdeNlrH53sA2NDRXUqSsKk7CvVlkq/qtoL4QdTRMdiC3HEMproEHvhWJBgBkzi+wbAXruUvCDBpUVb14/aB9p/9zx9sA1xlizugST20vUEk+oIp/g
WxUPg3haErBYJXOkIqwoZXB/P0sB2QLV8tg0DIOwz/MZv5+IdS3uFMwLV4eR1iviffmhbddCPpkh1eUFQ3dbL+JwSF3+ijab18ThUrlgaH8zvjMdS62sLQxFnugabRixO6D6oo9I8I4Bgr0OFG6lDK2YiulOGANK
Gw6EGGbBHM+RByKGlpjtrsxDl+Wb+dt17nN6xGBT9EmNHXixADDS8HpboOLuxaLt7SWnO0A1rJu9YV4PwFXCA/pN9drIoMhAinToTep8gG8BI2zd74XXIzKsabBlAO2eajFeIhJs606GzFcpO1h03qciMkaMztR3
2rSUOdfgpHiitSj4TOUHHn2CpFSOVZaw9mDyeSn/9gHNFGzapzooV8m+5zU0mbKwoHZjw+7Q6g5wUL/zbGHxuc4LQ6aONGljWzDnwWamPXNXW5iVvKTEGf4mfUyKuDKMDqf9ui/d4Bhh4uU0aVtWYAk8CMFsQVZV
PsD/YjSP39ul12ajWHJmHeE81BCXw1OOuFX5UpTwSM8bwFTyemFGGTBjfu8LIp5YV3ugoD1GNBpd6+M2N2eLFGQsegsITs+KXtPOATvWqSMYc0yNDaTiO4Gt68OizJpTcw24uY+uYM5RiWMcAUNGt+ju/Nzd6L8q
/WHrAs+KHhuJZ0/9GJVDoa6TcB/Dw7trwbMETtWs7xIKZhiZij3ZV5UIXy/cJR+vJgr7hBQ+n48PKEgEhOEmE4A4bdYF8Ie6HUtbeA5cLH4ql88HmSWWneITS/t+UmYA/UYKM+9hH0xqPx+p80WPBAGD4kcgVEWh
t1HrzGxoTJwZLFwSLCoikYilPqhhe1a6MNIeGmEOb/hPGZXC1Yde1Jfh2X9OMs9xxEIaB4jtpRYC1/5NCJ40VYzreVZCmUSvKdTHzEc5OmcsMgFSTaEL7qr7IQ0BS+NIiUnRrslIgCim8MNFtDFeOLsqoKNG0xEO
ztwHXNJUav8ciAWXUw0rH1FBRG7P3yas2LAzAuaPW1N7CI9Rn9kYaFkHf8Lj4L2po+UdBgLO1d9LmbdW3wXdSSkdAA1XP/jQTqOIVkMHissCZI39qgdc+uT354B9KCqjl/QDlUbHf3xJS7YfVXXPMUocxigYb6l+
kVljPJI/RcGNdYl3Qy17HtwEV+v9oMakdQTiCLL0vhjYhbOPHTcO4FkDHyH/5hXGWir2FbQKoVjRqG0g+xYHXRIfImgMUJepAyu14f5GeXbKOnDL2hVB2UMOs3UGtkWmTb1ARfzkw3lGHKll1Xj6xnMHJcTK15ui
EB5o50xmm2ngthhSareaXspYWe+Xe29vGtbz1N7fNFD2A6SB09LxqG2bQuVv6LX6a5nQnQqh8i20OhDLgd8tYIwULTYJEE8pEpahSn+S7bc91qKya/mS7S2gCGG2RmU1JOBNWPV0M7tM5m09JOgzHni9CFbQvm8Y
7C/s+0XqPUbSC4JiiFrASLgiDlxILh9xR5gfLduF/6TtGaUlD7ZvjqmAK1U7yzTi43YuxJpwaiwg3pcIfLt/Kxr1NwTR+n5DcUCZ6ol1AI7blnVNYwmfFzmszpS/rI3grIxw6Pd2J+JeLPPVmppdE/V9chnOoY0E
dZ4BK3sLWjgddVuIWnQ+DkFjImCHaXAj0Q7AMDCzF5KC1mcLim2E0uzb8AYH8hBVZlNhQ367IWVZAo07uIqDVAaKPzxqf5JpPttC3MvOi7vEmGkarq6LGXG/y9rMdzrGriRvUu2p1lDiSA0dtaIzoL2JruQCPAZs
jG1rspdv330U23+aTGQ3oalD2Ed1qLgWo6yLN3I/KxYxN2VZmeg13Lg6F2a7uEsLT0PkIu5pss2FRNiFqa5Mlu4VABXjGasGALqEPjJCA39nG+73QtWvTs8qWs33esDpX64cw6B58+aq9qm4ZoZ0zsd4Eqx+oUGV
EyOx5BBOEJV9mBbggTVZ7qu+lyC8Q7KyXKhP5LneWDoGZGrwNBaws7ZHjcOQAuLEqs0OEMNwg9vNqfAmfN1qWI9OXWJ/2UJKih1dV2q+baQ9oEMv5QGAe5DqbDcQ9qcCRX5syJqBo4I7ojMm6EF2C44/hWozx/M2
7Y8HU87fLOAhd/q98KXrshFpSILaC+zZ0ojRRoKd4PlnULQFnI22cqa5x73+Mgx4701A8PbUMjJHtbShavYul+MwMxx8sjqJBuWi+fSxNJi+2Ve0lyGrSkNbxwtM2nH0svYRi249s8B3EHJijylYpRy4jTX2Kptr
jbk8sVC/HfLY2BHpsnrB2/7IxbTVKg44CyXYeuHgkN9jFEDm6+Yt8PmtGzowUv8DT8sOz8vaMvOvUf/Q68koMALpWmfP+wdoePIi14eHeL9sW79E311vGLzi2c777I7gbhaXIqyZe5m3P1AKWTAHuExlHFC58aEK
/5xFtWg8PUrgxf0QWUv9wLw7bGc6rwuiFvwiB3yWAQsFcXyx4En7toThR4JzBAPgWPuLV9KgNwKW6dVn+P+uWdUqxyJJJl5eYvShYKIuGLaIYb3uAJhIvTtfU++k/hQvzMk9/XEyL2/Boq16YiLLSCPi8jVArbFx
8WUzU2LWT4gKINtJVEUG0dR588fJNt6ufl31YQYXauQ45ykcR3XNT/OHJ7h2AgxHrenZciMpnOLGfvKUkRGdRUz6IlfJLJ3C/35OCWsvIqalPW/H122MWYTAcAUEw1cZf9SU0Ye5pg2uDmgwF9FIxNeoCoxahiVD
dRB9tAvaKR2Wq7bJ8zko+KAkn4Ho/e1Hw58j42X4SJxicUBV01Qbxx+ClpFrf0qu8IsatKGklO2/E9BQcjPovXXzWqrljf4Kkm0ZCAYJkiwEyqeMc4hIqptvXYzpXIfGOlpSjs34jHU/ujruBnqVpKp8/UrVZ+ga
GrHrO6Sq5tqDZAY9prRbSA7Iweymjz2Ge786gLdy32V3+leRerOkzSU4gl5Ng4PmHEAXulqmRBRgj+dL88qY7T+VGZwRzvRhPUtqUSD79MqPxe5wetB23cMvztHDjrF4pIpJuHn7YNPYwESkPfq2v+YDZ8qlLw+A
Q7l0PKqb3beah5zjYCUs7JAqPVBPe3KVES8+bfcurVzVa+3lwBtbeb9CiH3UD9wzZ/hpA9S4SJ1XknCpbNIvjGKkLFLe84scJ7ZAgXLEuxaqNW9nCaf+deRRZGMjmJ+d0PM9Dm1mCds/a9Qvn2UQeXWTMVNJ6hDI
Yi9LCR6qdyy83yWaafw4qSgcKhuh3lmVTwy734PpLF4KiRgazGOT4Ll8VD29gKb1MFlIhDpk54Ghb9jFoahzDvrTuM/8wMeeNxqsqxMJ5N4gXkPYKoGmCsQhqK38e6LKmsUT4XbO9KJASLiqrV20YkmMSJvfeKce
Z3SuDCRiYgq1agQORX91neAkVMzw1gBc7W4DITfvNtDeGf09rmqqlSnaYpQEYa7V6vHwhistJtr7HBq6zm6DeOmCZRglhyy/rF0B+DZAH+mOLm/x8h15xs/vvRo2zFItPY5U/LYhTCpUD5DtM96F/anocyDXM2Gk
C9JHSZ/OViizUph9vIVLlHAgwckin1kYPmGlBdT7BcOHP7VUv9MWnTUYJ8CmG4AnGizhqJd4+PSZ1l8JwxqvLhUmtq2XbwoFQFL76GuFnx4cL6gezw/JOWTHfgeknc7oSzCp2gywSKc2X+37RB11Kv98PGzvfFOI
v5vOmWhgL4qnwh2c9GM+vBI91z38lWotmBThOmcMTtC75YTuEiHfN/Z64neWRq/rfkHA7r6lXCkc8JO4UunNIdqAarlno9byOLCuuoca+zRukw9HsAacGLIjBC9uAVZJvV11x21mzrfRj+/tPjZEiw6lr3ij2pUu
yMg4GPdsuo7PM6npig8XmXRO62psJOeB603jxeAVq4kP7SvfHyg9GrWMW7GHVoc0hx49cld9Afdg+FPl8WrRQe6TlrCHZVnRVPay49Gstoavp4JvkwSXeEBtV5hRIvUwH8aMxN4zzNHqdbLheGZnbNtE1tTL2Bx+
jnlVAnQiRqSPEF2/DFddTvZbp1EOeZxNO0HLvKdR+ZiEfxO8xFw6g5yYIh2tcpjfVbZr8+hB3VMtt0+tcdqEYHc3uu94/1vtmMF5irUrixVjd12GzXr/av5GqFVZFbDQuwV2Z/nefQDImh7ivnzBj2w7YmE6v9ym
MNLow8U8Hd30NpndYQccmXU4/MkShYIzFoybgJ7VaHwWhedF/BH7iGb0OCXZllUc/Bk1brCoi2m+zIZFTthiJugOZOB2FRdyCFZnAiMeO6Y/sm8QyvpckQkNrYmGN6O5dC+uwDWNFjtcsIwJCkGn+/EE1is9+6GT
KqdWGn7mRl3ufGuJ+lJGH1Bu6XV75e3U51ttEaxP+pRGt+Bh1f65SwV5/mo3PMs/Q5dMB5qCrCRLtKjH6uUmg+TI0aF5Mvd17RGUEymrPsWiteIV/nHL69MiWjyUfWYM+nqdKMFwBs+h0FcJ0tAx6PnDsrF0B7Qx
/zFaL074cHJeYujeEntds55AlEyDFbb5BdHHCdBeRuA7whtht9ChvHPNC9tzv2salmk0jeBM/G7Gv8QuFCxv7t/pN9fyNgvscRZNv4wQFZp1QPaTUb04ZCJQrvUnOvmKIpjcdO+wsedWvbr4iZzbwIXAp84g7EaB
PthgByNCRb2Rif1Bse5+S/R1anw1OQioKpzCrTJsYJyp8ALG4tdvO51KOR0x5BXMTTV6zosFwYVj2UVfvMMKHEvEHrFh63PqMlvRDpNb/Cj9EeoIpnFJ9krjIrNombXlJqTA81bOmfyozxQ6ecz2DvDb3SnsnYP+
mdBJmwwNpgpOYPIS1S9hXkKYNZYabmVqMsEc5SX3vs9XeZu3IV/+omVRluEPHBY6NeSe+6AA1n3LALw1rsZipBgUHN/aCxGObWbstoLkQ+3ulfIUhodOjwHaCj7DcMun0uc5BD8LnTlk9FCwra3fx7jJzTCUKTOq
MS7K0H4ClGI3xrDWEZS1OzudO4tsLyouMCjybWvoYpVXjKI7hvGOSj5K6V+nGGSQIYHJCnytdvpmAhmSLOgwNxlt9ufJC+hHCA6HoCXIWO+FtsghwiGVXJpACAGSl5Ca17hcY5sXuNcVtxXDVxJEJkYArTOjVGYR
vMuW9+nK1m7WRSmAt71Qc2BuViurvt8fgUtxq+4HCIcfSjIvY5sC5eBVus6KNITc7IB+9PGMTTl24/5zYbdPz/7WfKhLcUeTfmBD9X8r+ntzKa8gR02+JqBQYu6I/jodqL25xiqU6XOM4d+96N1a5N03C+21Ugfw
/i015kNgS89glvWQu/phq0/clVkAd62nvT2bpkAxIZW61B4D1YQPx3p4B27zFFOAEMbCMrgznHdDkf8Qb0ErbuyycoAMM+R/asnd9hD1DbjyN/BVqHS/TQfIxWum+TP38ER2W3j/2UAysQnXHPfkHuVGGjXfSiw6
qFW1Q0My6z54P/79EFVU5WUPS0d+DO2jGjwUGKUL8Dasy9D1fPlbVNvo51swA8sHcroEOZevf1oR/3zbhNN+UDNY8DNB54RCj3QU8JPapJfHmO4lmzql+53YY3DFnq7/jJNfgti9PJpxax3V57vnIaF+Om/3/OJt
XztVslbcDYSvGJi8V5UdkT9q/bt80/B7xLtY5P3vEPSOjP2H0HcYFifSXgBpleXrbI4eBn+uifaegf/gTQ5fxt7j96X1HZ6ivYYraixAhbzQ5vvGouPXFSKAU8PLaT9oRzTFi7itCNmBjLFSj8mpCP0KvNzRth94
/N4vafjv4ldAqdhWDNouyCcQfXZPEPCIJUBGKSC9Mdaw8U5kZzVn1oUH2dmeKgyuMxHHDDqOLqFRF4ekcoPVQ1oPQwmxrA2G47Xts3h3fKD53Y/NcRU0fsJHo4Kk6vFil3FqC6/3PmkXgfmkOQBNYZwsrizV/Fs7
1T8LuXM+NmGn3L0vVUNDihZx8Ef/qQPz9RvOfst891JcaI9flRpcFKUM/p3/rRiv/7VfxpagxzkbdOgMg4zPuo1InjMXtGjbax47x8SRqZ9cPQYS/worUf62415c7mke5/K5UFxHeNYMeBN3kPhftEVbf73y3BMA
a7k1aoufst18Od8Npywp/+0Z26b+DIEuoNV2141aEw5NluURhW16OSTK0tnQEv4Fvv4z7emtF/8/iM0SUatOSoU6Xmk61QUCMJpZXEPvqqX6HlW6TlrNOsfqh/l/gyn96lgybNRlIlkvHA633gLD5sSwLrmAfxmo
tmVGtQzVQLXlCCGGnb6MD3QyCxwCPNlm2ginfuS5j3vu0b0OGifD7BrufYwGClIBuvHO8CpUXckbQgOgwzrgS4BF0uLdqYIIVSLaPDTkW27z2vHFlAwedmEWa2Su85XhJN+0oDQo5AwTCvQc0Pc2djPPTHVhK77J
QQ/cyvMWwveQ0ixi3r+38f0R1HE2jxMytk3/LA1tGb9b8EHiqUCr3SgQ2OOeE3AptmsvJ3LPYlBFa82vzCdjrnu+l1HQeqDm277fEA+TRM+vUCxl3u7Zeoit7x+0L2Oiz1fnB92dW/GLnPrC0fC25+qYlnqSnIf0
M569xWGq+ud0oeeMwYbLye7VDOws1lyrj92K/GOriFbW7V4NAyPz/HrIpG+Q0ithF/LsXr7lfvFtpkmFW/bmsAEnCmvngLUXW9ie1lBkLiLAzxY8dOeUz5B7po6eEYPLista+GiHCWfcoTWQAL/oUcII5xB7+qHn
s6iAFZqAB3KOQPIGNTZc4+jMKfyut77JK6avNzhNaNiB1QSNKejPKT05Jb91jVcwwOVMc0q7utyMdQ+EfiS/HhgXeivP6gIEOnACYph7z0BOBSAtMk9LQMQgDhyro0A12B8RVRVxBoFDZdzAcpKqKwEz5QiJFGlc
wBECsL4pLCvXYJsb9W9/3s4T4gTrkxo5ti1JTpEohDBrlhFe2i51Li9JPHM4Ejv+DS6aWGpD9voOqKoVXRIyM3LgK7KlAK2o11UQjl2WXYmEJgP0Guv9sicLM5rReXbMKT/YCLjLOytLn88Wg3ZCQN/uqGeDBRAO
pO9H6R8lwrSQiHlZiGP0xBYISafIMzswqXUyYXIPvLGI17Dk0W2FnKGWY2bkVoSPxQC0bpZnIiX62TwWd31DN2V2fOSzRHJH158+Q5fzBWmVNtmlPuqr6vaI8Zi9WGI1mc0EJMN9EWkULkh5SjanntSFLAn6ejNY
qxnX+CojHSomCtb3XgX0Al4j9kovjGW1XywRLWbH+p2bhgM3+zFu3aixcbavJwDlbbGornkpaqDeCdBDrUt0jvRSirVhwvJwhhDgIqw8qOAObgKeHOSwEJz35NM72GVN20i/+ye7Ls0IvWvOKyTw602Ntb3cQ74w
IdCFt6nm2Lpxj0EmKQA19CjcP6XHsR/8b9G4JviBsV3dXXZbJ6dfGWeznRJJos645IZKKg4NFpstupWL8LtBJ6D6WANuvdLXL6QJIQiFR/FCyZVhbuIKRg4SGKRgKzozQKoIpMHVkgubom/uaXFXqGfQYxRg6sT2
BcsdvO96UQQ7HTVDGV4yO8+91O7PxMgCwBiB0r2SERmdzQKhS8iqCGHadrbajNf6y2xTcHoUMYM8OaaEdVoLvnf7Sv8ZAJ+bxPtoPfAg6ocFiTmE+FkoEIX2W1zEOAEV4iDIS4YmD0k/nHSgvGmja90246djX+gC
uX9rIvTKsuD1m5DxgyGigZzFUuxowAhUyaWdNdUHrnVsvknEInXyDqbSNCD786239DOjwjVDAiKNNmLNZ7dFPAuCC0lB1WphIJZh20DpIkh7WS4DOQXTtCizbABV86IBtodgPCdEOvBEB+UCIccjKrRp85Po//Nu
Gg0DRPj7sjv7W51Mi7iXWAw34LPGjrvZYVKJJWBGAFsjWLEIFA+1EzJMh0cszhMU8Cwl0y5jUkLZakF4JM3iLLQvIiLsH5SLOQELJukhUxw5MjHUsoniOJdv4kCERk/knt8ZSgEG5MlLJ2A6eB5QkxGq3WSAXlAq
ixyWNJT9atlZmlH7wA6HvSO+oVQPhZwb8pWE9iQT4JozKtfH6jamE9dA7V9+NzSB057vheJVhBomofZswvDQx9Td+B8CUpN4Vg5bPTgQCJMQBupVExwUx+eWJRyuy8H25krBuI2lmFG6mBW1BhiDzhNKeASayvyA
1zOhK+ZRxoTrSMF1ZxbcbrUcxeMBm8oPStbuBRZtZDlwlBSGYLWLEkvsJhxA1wlzzvFARgs/vnt/xscISwJ8+wKJ7qmXfOOkgKROIuQPpyWmKae1UnPWz+PnRVRftYv4+iEk3ZsyISMWYPqEOl2DLMv5SnHiIYSB
vDXB1PPO+S8K/qF0FQnu13pnJ3Dvp2vo1/6iDKKqTRZ7GWpx67D+U8S1ZB13DmomYy1krSakFYGZGHaBUskR528NOS6Zm9OKjECcyNlnrvvLnSEMaDf8x3XPgqKpAnCjJWp0OiBRrG1DjmvG2XyBeBGBI4fkTsAi
t/tq3nb+MNDOq9a3H1TsSjMy9qzCbe8PVrTZpJoPKqfSNvR8O1WkN/MLfJAk9pqnYUMf3yCctNl7jLg37pjltJSSq3DR7uKxt3e9Zbe//+yFyCG8iaBFbwxrZsh4w3cMUZU2tXk9TfJQzhx6vx4ZX+334UkhYVw0
Oqg8FP6lai5UfT3rrdVSRio0jCv9TIECVpr85T8PtHX+8rX4Xoh8ewxhiiMFgOcmC1RsBNI7cOuEIg+qpGLpp7rpnc2enOO/2r5797mZgBUBAqUprfdWlAMSl8Oq+70b4rfvQLxcdalk/w0Vx/28gHGly2Kooqi5
Dp9W6bUU9CxtC9nkL0/iA3nn1wRpeFOQgbMA9B45fzZf/jtMg955osSML/+fX6/CrT5B7PpoxU+WxC7cG4BLLBOBOJOg/MK0w+QRyU+72r7Jzf/zliXRaNtU+QGw7Cua2zpdfX460H7C9JxX3aAmdN298OVI8VEA
2CYrBXlYEXe3gsLbnVNmiBo0Xpk35a2VFINvaolOaw4EiWn/bXOrMR2q34GutVfj2jla1tShEbbzc8H8vRfD76bDfFTfhB8TCsNguYkSTLZfJbbLZmDbdi9RgoAg3zcn/wFbS7CesJr6PP2YQMHJFB55Pf7OJR5O
Bw8yByMIXrbedaIkK8jrbHbHsZkiL0tjQn+nuhrNrLWkklcAye+SM6xMApMPbC3VRgp/IGxwRP4e3Mk6bLRbfEqwAD4XWbRlNkzHVnoULjLDC1bKgIEROFKIpk95aNnmFLcooNiQxOg72qjpGESOG2DVCkhQk5+v
V80K+g5DFZNdmLVhC3j5rt0ne4FjbsE4RqdeNp3X18Yy5BoRgIEgRl4FywPbSgTS44oVsVCgzYAN0DLQDeNB+6hbWeoRMZv3VNZkBmzERNh5SUjayy/1Qf5Bb3uUzyn5w541V/a8of3hRhOubUezIM8ho6kY2ja4
gsC+bR4EuHoildlgfeYZkLbJnSYQ8iaP6DLgbIBuW1xq4iQ1rJP/7q1q45+3otYGDnGcLEHmE8iA5pn1NmbHxXjSLblsOoZecAENp1Kcc4XpZtQDDRYpD+2v58pZb4Wv4yb5zRp7H9NucITiMeQ1bf7D34Yg8SAB
9x9n5sYLlGw3xZ/Hc2Pz9kMPmtB5XKpplUwZYx4RpbWtTVI81Rxcc76am36/62mBOeXQu3kMaDV/GmgQ63dFy7V/dSkt2OihYsqiHE5RZM5hKIosjeTHHn/hyQ2TmZn0BqPX/sNRG+/lU64ahvRA/UR2kBJLPShH
aVktiFt/vCLABxWzcIO3xZQTMj2H+bWJvOB5H5MCVWwCxgd6cmSfh+R88rqRYiksETmS/Ttc22j0aACOPMAwT+2fap87d4gbfIQ2nGqHyQkZNcEUpE+lR/AB7McCDrnv6RpAyC1VLsn5w3z7L6yO8PJ2yQuL1Xla
rQOD/sJ+hMiE3tGOUxKHrDoFz9ibe/26tFLBNmzBymb9pSEDnm2IiuQdBLhnTmcEoUODodqqjgpowiSejvZbCBleo87KsfvToA5Gn2kCkHBtyoYSA5M4FX5OmXMiWjrQLQdAUXKeJIK7gREhPEXdvXyiSxE8Gjg2
kMMjJSpsRIt7X3t/jRybME8P4F0u8tm1T2ko1jh8IfThQCQkmEGT9fhoHTCL6hrUgutyazbgExfegvlXO1YIr6El7JRVGJqzQgdrarzQNtDkwjbIrAAlT56OCDj8DDWtzpBESg0HXDkx218fZIeMHbJp9aEN1Kmv
IPRkFg+ZZ4PTJdM5GI7VITTMhFgjrDo+l2SYbRChewCM2bwO43+m/PdYNH/6nlUWwf4YNTKpgk79RIdJTOQMJHtOtEOK/izdkK9F2z1gNlRW9DyTKXGks1aIo/amjCK6pfMAuhRpTyH0OQMOsqfvGYxQ3eTIk7rp
FQqsc0ggbsy1Q+FDTnWuB1Si6f4m9qJORvaY7fWhwZ7vqk0n9pdnXKWyC9DWBnZRZU4gxcGiQG5IFPbklE60VIfIajbUryCxJ/q3bdDAmGfYTra4bxwwz3TscnF38RwLsA16iYm0BsaLYgn74I2FGByvRjLO4Aj2
iQVgRMEYADTUbOnwEgOEu6J1T9n80HE+3LPl/qExNCVUM7m9lY1MGVx2HGlz7skGdLabjyAmTEGyHZVcIhv456/upotbA3iD+7T5IIUtqCU29Q1GlJMhkNmB7k4j/rbQHRUYmejwxbH+ejb1DQffANGfIWD0PDkF
Z7SDbY+VBv5hnjKHSIe9gI2D0ik07eAUHJG9hjwMZvByZCsmZwz4NqOgg5WBcX/JfgRDW32pzKd4kOHKaiuNXRjiwXBZxhWeV8NPA2z2Mz+uPeMWeGDaU1/DMx2juhwVKkIUdXBeGWHpnppYPsbFoQSLQBbFWxYB
rk1X2UMpMgMwkbgpkQGVBYDszWOz3EWPQeBYFXR6BFcj8KRwv0KrlgvLC/6Y+ugfbUhV6sCOB/CmLO2GwS9x5tI4MME3+myhi6mftpmNcSymNGZfq8SEQ1c4X/dhfWqZcQkAkoLF9G0o2gbZP1i8mnqdPTV+wB8i
DJIcgyoVR0Cgep58TO5vn/IqjUnDIsWFDHgVGLDHRSUyL/FIPEG7+/kaiqYaW3tEEIjZ8ZTiYWufjgMdG93HU1YsOLg0dYh6NuByrgkRq3A7DRIU6PRSM2GJsq6bFuRnbVjccOlpwBQ3RNoRoOEsY17+8qiPy4tx
GIIGNIoz3bywcMtJ+Ao27FHsv6ACQKlxUwGEDBbL02g+oR11P3RP2AkSPMfMxb+qVt1fjQtQmubJ1i5elwvcjz0G30ZX1NpvGur6u0xcnKkKq+rrMjnbPdSM1V+t67G/blPP0k/fcKer5ZJ+4uYu+RtLg6KGNLTT
gxlZmMH4LfvPFscwQQDFaTg4GnRH50OSxhHE2D1U2S+9iRGi2QjvSDhUFS1XaAUEiiwP7FpIJFRR8uHqs9AvsvAHTwBCUmH7Fy80mL6liJYY6sM5fBzJSUFedsCFBlOSnUH890oq6hoMp8OqMIcbgPqBI5vVpgUh
QAI4L/L8D14Nl7RXC7gDJ+0guId82lh1zImYOeVbBTGg64IyykNxU5oULPcVfjy6zvcM8oQ++WkCT98SGMOkPWRPCQFs8sZtPGGyVjnOeCEVsWVugla5ZiKtmbhI98+WBYKPXDDI2lsqe6UTpSu1yoKXmZ9GE99F
YQrcXVY+Jp8/dHAu85on/HxxU6khrnauHNq/eE/AGEIt35tgFXW9HNi/6NXx2RBEqDSY3zp7gImztrdueOfCA22OwGVdPD2W1Tn5gHH99lQjZKrK9E5PoMNkBwaCXHaPJrNFH9zdOHPhSvwb++8Cnpvu7RhH5i51
7MuREcywSr9IoF2mXAeqwfpUFItDBB/+7fbWJqhivGfuW7ixoO2j+2Odd4/w2+JHYYPiYXy7/2SZy0WuOrL0eSQPg8KElNHHeQRky0uu1jXxC5YCClrg2MUoek/E1TugVSoMlGBgoywN/seAOcPVLPrm/A46K56e
KHC9e+TJ948Ydz4xkx21G7tjd3/q9SDaOEmmqcPdeT1uXRr0Aw2YMPMNs9nR/Qp8Z5uzeunO0iZFmalgTqH7+KK+ROd6Ke9UQmfahF3ycWVsDAuMMhmIyCwX8u1u64iuwo9b/0Zrr8cvbGWSv6xXmZ3LCBidr3RD
ZDrjQreItSEc9CkdqdUkycRTMAbz+NDjJG6imr2ESnHg38hWfqHrieIQtrDsCgZhWeyO74tyg6vKZd7/2uaCtMmogNg1C3Mz00lQFAEGBiXhUwl+bMmSAa0uQ2MST0PpWk5n340zBsDdMlkAML0dLXPApBkXEG1C
CzoZ4Bays8YW1V2W7JWx1fqIsCBp6RiQKbagX2gcbW4kIhFulmO6OopUGzeVte9KAHzP1J98T36zPtD425DIAi4AsZTmywpkMwrDG8DR4dgxkh1vCuW+jUKmHikmbVwmVjIUpB8hnwVsSwYvjhPOBT52YO3qibNg
aVY9230A79iEQ2b3OaGNtOX18SSjgSz2LDwOZ6zffAuWqrG+6wzMVWMHAdlvmhAPMnUUKMPrYD0F5i8H81YOJR0MLBZDIpSIhISGQ8QnWucRs9KSeLhOxcPswxeOLk4AWrwAT1EsnXcOY/M2KjeOLukMX1Sv2BFN
bgOxeKIpGXS2H6VtLjoBpY7Acrx37UDLcpQ+klvTpnpCRoMb3EJJEg40Q97joAekMzBKEfgcdv2f0ekzAc7XSqADGJ66xI+Sm/iYiKAoIByHQINvMLaCW0YHbE7uOJaB67BXOxEbSPVbzr8c6W59mA0Gqxkh9zg2
QH1tdR6jACxAgQOAMOqHhwBOQL5Bq4maU1orH0whGwVV4fhDeeag0VEizi+Ys6UDbg4fLvS2pzSIZyI8eXW9UiiZnviEYF8WUHyZ9XXkOVZ4tcIZJuCGoIm3VopFJZk9wPp8mtpURPNYR3emppw8bYaynSeP+ydN
7cQwlrzbWgVkHlyKcb1cxPobaYzT1MOIE+XfZVHG7Q4jDvm5iYgOVtt5WwsepP0s9c3QbgoDzCyV1ZeAuoBILYUTalKjEZEVE080j6ry/wtNipohTcfwElt3q1YDr+zNQG3rZyWV3ama7tc/uOp3+YTPY+9cZtBR
LbbZzx6NOR94cWnvW6iJrufsemNk5pga/S2fa2d0s5CzeWLqTxnt5MVIKpQR9E49Js/X9RONLKK2zxvwMfkPbvBE0PoZBsbJxdaU0f+3lSzb1O7GArPJwAH833W4ytM2rCLSr4Gonc5ZHpclv9L6uSZmTCdjSghi
tTa5T6H5HuP2tRQIf6CiBIFp73DnE/FlPuKHRHFjyU1d+1uN40NQOa1Y8g0DvQVwBtgMaOxDA8f5ds4LngwMeibdHr5ABsMYp9ThaoQLPfFabe5gCgwiQNbAqeCXJaLnejDXGO656St5cDF72yck79t/NNEsQ2qm
tUIMc5VaOcFZhRO1gA+jMWSx6q4bndPoycWjws82ffKwEI7gYr/lPN1D7BcNSir9zmwiunJpFoH2MeiQnQhoUKouTlP0tdob96fWcaHBgooTNUhAN+LBxsI3xqmvUcNIWAu7tTkHlg+mHBrO/nmty3NLHzA2xnUE
Jqiu8o5N2VNkPLAfgAF7qaHbJqBVramrFiI2EdXABkPYG9zl86FMLAwIQ5sFJFh0jml/7ZpTAE0pc3gOmCGP9yG7pAuuckbRPCYi83qTiK6mVXPurig85KuLzliN8LAmRsKpRfNciRdFXIRzwgE7nw+eL5GphSg5
0cCjmdJAEky7QEcO51X7VWuDBQf35Jnda2O4/+q6EHSZyMZVnssOWEHaVbfzkd1BPp2q7+gZXgctHHOlaQwNBb7Eg0yUobpFnifGl0zrs7n8sayp4U6Pz4purbG2p/L5PASnnAm3exgDIEF/IaOSM54azOe1R2e4
An3wtRvySOVhh2MtmDHpD4hmlHCUx1EE957iAe7VSL4cHBuqk2jFapMo3o5R/3RVEV4lt7C4tanoOfZvc9vJ27NlvGVfpI0RBTsn0JXap5FEz6WSgC9NaeO8aTOgdzacqeVV8P/bdAVcjTuy+w6kjLBHb0Cdq1KJ
KigAlMnnAiLIwIz7ssd6JcINM6cxxtrZ3cB7ZnK5GO6Pfk0j5G8aTb/i20yCKPkkR9dDOZ+gZdT2Cd6vryfIvpWW0C4lYM0Avt6Yhrio04tZQu1hOFVmqarLuBuuCQKKzcuvzlvEpzKIwhvOUYmECRyKWhgAgpxl
17izXcZxM3IsCtsz6VKANEoiSxQA0paqY4PpKI0+rerInkZKwnuAeV+0U7o6rNAxxWfTTGKg3EdOXMnLpEl2imvke4LmT2WPU/4M9WBIHwqa2IUhmB9ZJnn+e9VWqZ19YYPwyy1/R/NqWzOuoL6xyMgJ20KtJB6s
pIwTvs8ugRs5WQL5zPVIYn4foNWU6EBabJutH/YPL35YCmk3Ogut/hH8kPO3wq4BpBP1VE2B9EEg+MKcbCGpw9ndNcbOpIkfuOkYRfJShHVHROVFECAe9rR3PtFyT2LpueAGfRpAu3oT98xUU5ug+gbfdlfNoNn7
rzTiB8zRXdTQxDie32NKMfiDr8foKTQYinAoi2wJsNopq/pwzIy2L7/uGq019xNqtsbefvVrBsnHkKvSxU54s5XD4RbTXrRqKd4HZwQDq1n95Lg2ogPGzWRaC3D4UIU0qeIDPM9WMHVYkA+/k93rOLuOsKmmytmr
dT0OONlItrg6DUjI98l39PE3cni2jW6g6+3GVXggxhHaHMC3TYadcTGcg/piEKHtS5lj5exyjVbGTtJ7q6ooGMLP+E0lvsZ17KftYz2nmTBY5gCZXzjEpxg4SrpZbh31hMuxHELw+IJXXwSWWaZiiS0sMUHATpoE
s8xCkC1weL8Ehj1Zt65LKUmdb5TSjD1IcPgSsWxpcIL6L0xpf9k8i+DUrCTR3M25gqnRjwrIhIJaNUL2JYpZqWn9nk0XYYvIQse/mUqgl1sVhMV9DuUd6KiEB//IXB3ObVq711s7RSOHFcOBhh6froY4sW8tU8Xh
ciID/Gfc5KW1DDLKnccRIixXXNB0mrOkeljx6HC+TIjG+/C5eSEVo3iwuTGLC1QqIdZtEuTwPg6bURErUOgoPV8QgwhVH4zlDQw863n8wPkYSkPccMYxk8lBKTWPs8XRiGl0rq649RQ1PQDtLUj2QxRXs+ww1cgS
kbgtED5O/Tz2oujd1h/eEMqvATrN5YrQknc1lStgrrh8V1O0ym/QrI1m8dgyLiTB/vnBgff9eBH1q+5xNoE1cAJROKa8inWTrPFQiahgZGvK6k3DmL12imBKP1Pgy2jePmZG5fRZ3MSCuWNAW/m+LcUtrtWPMPwG
191vLsyDKllKqewPLEF2YC6L+M1mJJU+Ta+i5JUoUthZO4vQ7Nyd5oRErWTjnOUcZzoMzFS92OK7azy84fZKVg5Pn04i9UhNltOOjmvUFI0sgoPcYJqyvVbckdWXZIeagMe6qkcWNyZNTkYkiI4+I0/MTv049tn4
uWgz8J5CcOCJcnfMvjMUJmzkORqxOaVc/GLccKF0ailWHkhIs0heinNK4Q5ESxZWdjHpRigZBcTFuFd9HWEjV65OYZk5IEgzbQC2/W4R3pVHcThQy7iNWuvLePrxLzbhqxC0XarLBz6vTDp27TmvH5goLG27BPcn
1Eh6Pi7Sn4iCkZpCuztbNCvJcrsOcrFgJiDZclSRhHgps54C7iSTO0UhEEACVxYsTd/VuxgAqacl09mdevRHfy2BvppFrfBRlSBNiZdmANelPc9tsAtHVlFJzQOESEgpPxYOsON6TW4GOS8wlFrA1CfcaQe0aFkz
6YiiXHdr4hnhmA0aioxGYbcq3N0iEwJKXUzzwK4jtw8jBKheMYvjR/4pgVspGKOWCuGfdrkJmHcwsUSadJXtWZKtDGE84yDoiv+AcY95g3MTwHrywsNZ5X+pQggJQaNISu/8k1A/OPODdOugiK64XDrgzhQ1XpVR
dHVYqbWvX0zjjwJjZTdcy3um7o+weixiE4UDhC5t4jeN9mDzr6/ARbsxs4TGl56t4uIucmAgcMDYich+qR6PAG/GHnhr/UfHrGlUtKeqFI5KGRyvZgfvES/VWsuMV9eoPcOvMuirOo2MEr9e7T6VqEwOFzyXmPRn
SlVj/6IVKDnlH1F9PLa5IzOKtBFQGy+szhvHrDR1ZQfxrPNX+nSTlHIJJ9DaOBhLV4MNUR/VPptLqYE8u1x0H8AR7ZKbYv2R4f+wwQ+IiXx0ZjXi4CPU+HTfYAEQPJX/i0xwGV03JFxxsZMwocSBIYn5tG+gsRol
N2noctt6sN+rs6dlAHzhiadBrxTf5eSNgyl/2y73Xl/cJHbDca+SeN4SVnXzkEdD49l8dWTshErpF6d1i0Z2bdv9PR22LiYneV1pHEyNBLdbr/08GqAQDzC1fnxONue3V/l893Fee5KOKeEu5CWey/3GYWZfCyqx
9+UXDkeZM53cnTGvl9G7n3UK5DJq5qqWGqsnjxZtd57xcx5U1rGv1PXnh+55AB6cbpt2fgifyagyHY2rQQSqrSiwN4upI46HQeGxLAHH6Um6AVWc9hs3NiOrvwZ1KIDZ/N0d5YrDtU0HNrtSYJnbrmJ785CgE5Vp
42pp5zO5F7mWxJYiYM1g87yxTKV/asFbjmh7bfqupm7UrVj1DtAm0RBsMtg3lFsryZOq+fCqn+Ud4pzJZZpMDLUE61XQ3sh1xQavBFwklrEyfVA9uAvlKW5vVN4C6XLgunR6NWACm8vN0TlbW3P9xsg435LbjY0J
g1OZaQOBaCx1tBFEXLRPNEfGIbtKe/hEBWePOYxZUzWKvHXRBLRfrhA3FMGQ4UR1PC6kVn7ANV3TWSxwgUilXkp1gWjR1EqTGWHcNQGPFWCFYBQERiJxIo3oZUoE4ypAMmEFZ2MEe9HJvFBqs+J4j4R3OixStw0i
BsrYHrF2bsVmNbRNOIDd/eJS04pAGjyug/iMbDhJj1mTZJiB4gR8Bdfwv3jl8Mk7i7lTwLUv2B1PcyR7ofkRhzT/aeLzQhA9OlXVc8s3u64FNBcCrz7uxY2dKVPfIOofgcupmU3XlWBQJRaKILxumeBqzg6ruiBq
tOtQTmtV+tVor/mN9CBhd/LQ9YUzlpq66nRIP7gNIKM8+NJ8kHmlKHueDyx4UUtNFub5qWzaTBm5kBVkDm41KDC/IB6nZGGL4t+ossXprhYJ19vy1zbGvLi5gZ+lk/PUFF5mRw6sU3mlTarfcQgZwZgZZgfFF+34
dvcN3JK0UbvGWwNXwuOESfaEwTg/yPbz3vchkof1Sd3lWzHG2OXeSLEmR1OoEI9PBwnhN5OIKMTDItkghv/R0Mc8tOjvx3nKcyeTUXlGDjNnhoQuEGtDGpJFW0awVR5ME+hXRg0sGJubboALd7JOTW/3n3/4+Xyv
PSAEPe8mEawyvvIksfUvvuCgVda/Ro9Bg0K4/MXHtWTWfQRdG84f1FmPBiU8FyzyG+MUCQUzJ+HVadxNE2GDdFPUtSK78A0fhHmaVGlYRQVAqxtsu+FaDJ9bLUZJi0sDYhkev+asKqViuVZeX4Ts+BO75pPaPdXl
NkCvj3UI9/fn2CVX8Ca3YZEkbFzAMloaq3IscmlNreYC+IdWmRu54mk81Dt7dYFnLnFtTd4hC3h3zV6gKLC7mndj6M0AEz+KevX0sM366GF4tavZcH8ah8T5d/4040A8Va1Wsx740mvseITbs53A4c3h1j9m+xXf
sIo/zK9KRgVbVsC1rSXAGxHgd13BmF9aVXOOJgvgtFeUK2kqB3Tv2fuL2jcCrG3VR9H4FrjK15rW000AGdXr4JQL1wsuqtsg9dNJXwLPddqvBFOZrRMR3eeIuVvb2dx8C9PqINKXC39c6NYVXfv3++1hY2J7Ya6J
2uLRnXoDq5IZcV3X3orHAEVvh8kKBh9CK3PcVrvQ05+xGAjKz7GQw605IbrZ5mSHh9+CHmw6baf/MoZXWUMe+8OfS9A8dUNzdp5xiReVPkY6roqKl+d/OZR4YlegDazkVcXyDo/eKNbHph2TRc7pxyROkd0X1h7z
Z1/6KfLZOMUKaR78b0p5D975nF/pOTCN6/6u+oDqH9iuqeA85K4B18DfAW+J5axGgHkBYWby9b9Sq+VlW5cFRC+7T5Xm8ogQipAApbCG3sZ90ilPlT9xC3uglOynrieMqqBv2Jk/QG33jNYMGv9G8Pe/Aa6PeZXt
a9piTHIjSSl2E1lq2GNj97sF/NUL/DjNmQmPcd1FjfhmmXONUSsOTU6nEYHjDe4EtNtu3+BOQJ9h7NDBhHI1wnSBkA475VomTp24ZU+kGQGblBhGMBwYgK9PxD4ue5GAVcpibnihC08iXqVSVObig/eXvaOez6s7
XfXJbvd2nuxevuFZ5rLBWzxMmKWUhhmxvP1MKaDQXMJP2weS25cyqyII9W6+Ne3EIKoeomPiMXZvECwkjT1CiM2bUcO2fUYMJ7LTtt2Praun90Jy8zLjZ8UxJVyIz4ButRa5bURfM4CzhMyRGb5/NeaZyxV9Rq56
i53Nifre/rgSwDQocbmKky0LutgGmOpvUZlH+4qSzZ2W0/75ZxGQfd2SkYQWSQgfUipn9o3GluJqtaxsOTXNfDUJHSKfDeIEvPUULPO+OzXC93azhkLzO4B4e+CjYbc/XKbzl8/WRs5Tn/QRv2793LDX2GMB2GtO
PZUcQk9Ngkh9bsNdVcf46/WaNXhp+Do5E9pV1VtXmigbP+koAS7wn9SR4zY8ldC3QQxCSJb7uXXiFDoKSnt5xL0imMnVVce1VgIdwJeo342Mpeoysa2XyYzTIL8v9x0s5Vqbp5LobllKS4Sl4fQ0zzbwactokCCh
GJ/ARyu6fZ6Rqxm49PAgiLaZaxy+ByCBswZjUUuEElUWNhD/TL68pE8M9pr1ItOJnHJGBpfIAASYBkajVwYUzEaATnceo3ayyWfeyhSIlKXuDPGLyYfi7oY36EI2LP7DJW251H7F4yUCwGLzHGLudkiK7SKg3dYg
Lx7hHZ6HH0HiJz8x8l7kZCXQIzJk8AeUFFhS/DrApNX48VL9R7REZWQTQZDe70mymdCnyiDIYWECzkmjslV2HXuPo6SGEK/w9gs/eRY+1yQAk3oQll8iU7WqmLGQSF3L2OI/mDWgvEX7H4iHLf9795t/+/G4wSNs
NQ/7kUOEnBnmtf5koOixbgdE8BDETziSP7v3X+l/Y4kkN/dIsSzgScUWaGEZ2sRYiIHq/qOgA0Xzd7Qwun8Sav9GkP1poVbhJYiS5wJNQCqUuHr4C+T06RRReS2gGPF7b/hdkf63FnQeZk49pVVOVNqLcdyyTd/t
aR8WAcy9BWLMYpT0NTxuAWw7FZD9rsBWKvT/fTe5DiFNUBzMs8rSoUkJMBxkFC9Nt2mnlhbfNEMVDXU4p8kBLCF5KiT4jscvbjINGoUlCo2J5cccsw2A6TU4iS7/Ev4V7Zkz2Fhe9NmkvTl5MRop93OY8cIzh4HZ
aX6mFBNFhAvZEkyWe4lUMjZ50Is5YiPkUTZNbown6wXsPQsk8MbgSg2+spId6X/Ff9A6MZckjjJNJeHHXwGGqtrqGHoEgSxWvhAnTBpQqYSyu59Cw0YKAkcm0Fl/vacTeiwh0PV3yQkKgVoG4oquNIzgdr+c4QBP
rUPPwSRuWppzVAITaw2+Vh2b/EE3SFSqTlBqaUK0NJAoWPQ+Lr18xftc7snQuLC+9DqjDuUO5YRIhFzvz8aoRuI6xxZXNY5cA0mT2DpRw98HqwJjEv4gP51Uud9A5dEecXKwFf7NfJeRjJmrCAfKJkzrLxBGXCwT
BVlCFJMwQKv8Gp5XpGRpo2Th5kKsakHtWm3clGnLoJAuNGgKsbSlm7VfQstEcW/CXtHIGU4HpAXQPN5FpGwYFZZhxou8xXeIx/AVWvvJeX2lUCNcHpdgu1PUF1kDM68Or1gAhFlrzgC4Z+9hoOtpv6d//5t1tcvf
zhmuk6cZqmSkuBqaYH1gx+cLvjfwPRwQHxiIiYcr+VSTr9+AOFbU05f0/fBbE7/EMySY4QoCMwTPJRBZiRM2Qszg2yqq6E8k7543v8jpIUzn233Qz5ZWtJbGPomhvjRHaYDp9MN6YwGZpf+BPF9AlK7v8h5PnIS7
kbybPhBkPJo5DIFvsaUH5BPB9ogAtOlD6U8yRnLRlmJ2fUTw8Y6xLrzFqDCmJMQjtVFBt8DMLRAzRkAshr0bbOEPi8XbBCQtssNg9max1SoOkYycRZqgKTadGzOtWaTp09yxuL5j3PlbHWJBNn9RzhDSFUnjLoIa
ZRIRWpimYWbkWOy3Ni/LHKBrKDRvvhzuliQeDMeN7y3rAgOVeUmhM19qZiSBgvunsmOtLxHG4BWkhUNpoc9QS9XAqyGURFpHU2TCuWvTN6oPwKB2Fp+1jMXFTG4QAdUV1dWblkS7x9+zLwRsPweXb4CkAQRKPV1i
b6agFW2HBTqfkP/2enTbcMd8Q+u0vmnFQBglhnrT3dxgi0AauuKCq/7BcTyyfZsTA6NBLdTLNt1PNifNCTH0XA/27Wry7KQtbPj6aej9+t5sdSOcZUcKnrABxKESi0nFqWBeVM+2HToAIAMXkmkbPB7X/DRrY124
bQvX95PoFXZqj3/nucXseqzhcOkFjAPVQYxRGhkJzkwusF2M2GyGEEMydGulPvV35Y+ZBRM6xWeZ1V0rqU0/u4q5l1OEykbsneGm8M806Yh2xHiy00twEgO8pZuRdwQ/fg3DoNYt9o8h6klzEsDI8NwxjXxgA6uo
AaVwMAOyzJWdRkSLD+R5s8thqq1li7nl/dnCY/WSU8QnDIO+Gun9H8fflcUMYg/9nS3lIKizKgWEyrBk5BWP0UqtsRG2qd/zDGJdG/6eGi4nCcUwBvdPLteOnht5hc1KKux/EBxg2AbwayLUWjSQw/UFf9eq6WGd
BTbyzL36gURqFROFblVphm1kIcAfw997osmZASpo2yETnMHElLAozLgNkfbUa7trg8sRAdDc353XCNGSkadX/en3WS9wgFrJKOkiFD1erFqUkvz3rkzaQYMwbNnGrEKSkdGkv+PWMbQpB7uXG4hnwm+11jDfLKrB
oxLq2v3LOUJ64LLQ6MaxO2cLqiBM0XqsXYmRLjK0wgPLyafGoRi5J1HPX4httrK/N+56LLKF+k2fTj1h1gxMhgCAUe1tvGY8GSmY/FqgX/txLmdI4ojQJWuMZMqORTvtn/JoZfNph8s93vs8L2UGhzOwDEGP1bau
brAvHN9EdD3IO/rpi03mLfTL6UEP20dujx4Nb7uEQ9e/aMVimSi/y8NWqiOZU3hpOL0gBurvtwfRTw4AI0896Xg6WQEUqnY40RxQIesHJwXTLUGzj5+3+m+IK2XJpIfySSpUOTRUf0cL00sBPna154nsSE9N9xT9
/sGePsOyDqPMsDjMFM7FClIgUcJEIn2zeOwsd2aMjBh6O7AiVaQfuU65sYoyEXmbOOKV28tkMxIeXvKGUHmOprRAB4qcxIzYiGJfTVxKhXKYBGUSqcyMLYSFmBHhQgWAGUr8d60JfS3tEI4hEEo8ItgD8WI960Z/
hWaApopZxxtdzEMYgrOhHZoKWip4WCUmNgxS84M2O8da4qJ0qA+JBa4u8Khb5OpyQ1k1BgWiOEbGpeqqKdPQgKXCIOkFP7JV8wrgW2XYsPwW30MpG8E/gtf/89p0UtufdpZxOI3Wp9WfqO4dMitSwLAMiLuDYuSW
AaCKhQhQTwbgrbguWrM8SBpWSydXlvkarrxsZXqt3Vmvpxz6oLaLCoB3U5N5TRC30M5wJ+SZBzHtQ64iUinSurr/SJ02tMdgAqZA2opDJ1w0YtcGhALAXaL6GTpSwr4F6QJLU0v9CGYJ3wy21AUbtRt7ZG3kT9jv
+6XM3LnfENlFdIHIQoclywbR+whHRJe3hNL6/n4t0OpJzsWDbS1U6Wsj1sLGx/E6W9nMpeC2/E5pjKSbu592NDLHGWET4KmiWWck/LNHvAlM9nfIEzKPDJC2gRuWhvtFAg+DmT6pm8yUgFkPm2yaKSQNOjUAEMbs
/5oy194DhpJ085RXTbOMQijUhZBMbF16xV260vbWQZxbUpZdA4RdkrxfP/tKSXROEzLIdYeugvaGkaCAYX/34qzpKTJNce6Qkke6r+RB8LNzUVWK4I2WEPqE1kOCfpK2t4EaQ5UkK6JgRkUKBgQTnDaDkOA8oeWC
/z9oSSJigTUJQjay6Es74+VgICyIy8tBTsOOd8Tz4FBBEAgOSgyIVCA5goed2dEBJI67F72SPYts+ZH8Iyvzf4QNnbDPXlhN5jTlx5PWFGdqtech/Ny/HjHQ6DqTMdCod1/pCTtTyuPQEjoyKfO7bt6wZrK+/6ow
fQSzzdKEDRO/ep/m4CB7DJcf7LWHyDHzXdhZbSaC91SDG+M3yvTIYwKaUgnQOJIpZQ9ToW2lwi4LbQWr4k5DAkAPIZaAGekPmQRX4Tkr1LmItCOWsIj9Xdn/G+U63KKk6XDrG60GqA0U2GI0GHayaH1jvKD8GpJp
wzKl/TsNArDpVBU5SYRvap8N0IEg/xy193bkZFV/PvCILIk2MkQmmQXxjHSIOfGAeA4T4nTFCPl+YEWMkYbjznTl00t6V/29ti71NtffL/lRby4MlCWwTkNMVCUKCSU6gKBZV6UpT6WVtw4Os+Y9w61f9H/2VgP/
pHCRMoIeAhEXDdpm5OQodmFvHnkunGTQwoPbiMWw7WfJyNd4gEayKP3B5gMbRBNWEtaqcAmZeS8XSdV9EinYvIwIm1cKgyzkjjfXlb86/DKtg14XoFWzGj71hBjv1wQOnn3ABzhFi2hTrW2yavePHqoobAr+Dso5
8t7noxC9nvmvidLxjPnvw4ashy0BSC6jk2BLecePdiooBMoYds68pifFRliCNbJoYAJIY8sEd5wIWL4hA84jmhP7Z7/OHmw0HH1z6mFv8g1MqDopx4Zkst+W+IG9aULBksT5p9uwpPMKrNBGbxmilcwk+/orqwRk
PaRBYwAt7AANd/HnPs/rJIhbk+1SqSQunu0hAnWDPruMIhq+ywHXClpiGm76X1rfzZrTlZhIQo/UIi16iTHDHkOMNSwFM/y3ujSS2QVjoIHIF90ILFiAkFeRrBf6hEul0mQ93t8M9kmI2rWYawHZbSM+hmr4F/2m
IpnfStLG5BMqLmdBXEL2SNpiZBtMWg6xgzyMJM/JMJTbVp4ru/Nxaer6vAVUE2rUp9YOJDb1snqSxEcVRpy3bbVq5KASfncnOgr/9WPeU+2QJJh9B4uEcm0KAn6FjlFw+rTnlBWp8LU/5EN4sPdlfmiWyqNlY4nt
fhLb18yv4fbtZiJTfyfZs2YaHoSZYDDl3GYvIeWIlwMRfsPkttiB9SyZtTwScyn4vMFOlIWclLAyc+w0FpnIRPaaRANVhi1utCHsP/u1JP9byUwv0StPXpeZWbLfJxyT5Coyz6ZRyDhnwTRiavMVmEYFZ8cPKF9K
8BWCIE6IX6F9m7+mScBTD5gPG5VgRPdnzZ52FFbK6W0nEwq/9Yw561B6WzzPDMeh6h7IYcghoKT+Bs62CUJL8iTYdiHY04xfizmIDHDMyCU4h8cXnWTEU5sAhj9PNG0mbNmsLKFqHuVxRVbUyqnji5s5isvDMIIo
rTSEwcrObPuyZ/qSX2kTdlaC/cmb+XzWgHxmM5bbjuGE1rgLN5hsggv7gkueUKfNNAkY3ov//bLXSepDXyVSrCth2SIqa8DKI+xCFoWQwGMtcAEOj1DRm3PISoS72z2GRONRkHAaRkIlgLfBeB2g4oI8gEx2KlKt
SJeKMNXVW2cKG1hz+gmUwxxjO+B62Uzw6dz3pbQpeOW9VvPIIO1kswcdTKJXCaM/CWR+jiAoomQKbnNwb6Ac1rAmD92lIxRHZbkY6G4j0eoGwpBF2XKNKiU2REgIA3ThyMxNQ7G6w/laeOYYlAbDiM3tGUQPLCk9
XE5dkQBn66prhBSNmmh5L9iP9bWu37W6DF0KvB6kpm3MEGpwAb0vqL3YFTS5hDzDFskpFxeGORMGH2kZuXKJb9GdajrlcSNTwxVq2hqeO2s61cIR2XGt7uRrVMSEzsoPkLqAJvIkUbFwTaTz3PgtJ8DDf9mSkiNO
Vym4JIFktcIE/E1Ay0iR7Z3irPHKpmxsEl3xaOdhJu+DwkhuUMUGehmD3tra9nPfYRrf/otzjhLO20JrD7Pb+Cmcze6/m75HIBzjYFrHHey8MBqiTPHzQtJj+9wQvZx2xxJ6aQ+1H7MFU00926r6ydPp84LKVMax
ej6jmJFSPH9NGNevoX8JZ8N5Dc0wC/a2zcth3+bYk+3qnw9nEM/7mW46pK0lvQn+SXArXG4q68GDciGBlJ+gksDAODy9ohHisXMqK+p8z1OYPx8lBBxP2pqPgxTmOyoOhGV3ClrLym0ipesPOOqMtm0Pjc8Q3Bmv
VvEhTs3VqscATbqUkhptvZyE9D03gSVnxRQCIfaA3FpVGsmV+mKMTqUcyVNU7scFBcX8XBEgRjQlzxIX2HRK6svh71/AwKHIhNjis0RVlzeQUDDt354De3Cv5npB44vuSynVFeSYDltj+E7EGf+l4Qzc8c91Ay0F
C6uURhmJU6qK7ElIp+7xKYmvHNElzC5X7rkIFt/cEmFQkusVFOV8qItsx2I1v5CpQefbiDhwwUMHylAcoYK8Fvto2TqYfLB8bJcSzHh5CXXK0WRSyTgjw0fwRbWBJVI/B8zppZNeGj3qfHg7kUg6BcRCt0qfRJAy
N9Ic9i5rFzeyTAm0J5CQMGE9pBAqadN6a59e6m9wismOsFpuypnlE70YrvNaEGpAATSFWKC39fTlKyBsx7xPJ5Hyp58MTQ2mH+sR9f/JUDsWESgaO1qI9wMzBDouD0wifWQZWUU6iBYtHfGKXsiIzp9y93uVFv2T
/2TWhCDBJho6U/SGHp3sh3lll8bLuw1e2QMJP6upo/mwkMhoKjxmDIi0m2W8B7I1Zw/atz74G9HAtU8eMXYCiGV9V9TgDYw+E4SlswSaW5Jd54VOyWLkqJAKbaxHVhXsDoickoQS2NZkDTkCtSlpSsGNXjxh4+q6
zmLCQCDHarC9hQ2+nOks9r06otuBGmNUf0QJjTniyYCtJFhqr/Tdh5gN8oUJOwEEaIXpMnDvYN2KXs1XLpHIPDaH4jSUkobDtmDmcUHsq5mtNLCLMeXiDrTmpJgBS2AAyVLJe0TiHPFPaDtW4IgJKqZml5L9ZEMc
7xQbkoyythJppTwVC7MZl39h/6ePVNr6IUXlanEWQXKI7SAOPIboCr9s5Q3GoYzpy+mJqdgqpk20Y0DBNZmVdvrJYr/BJTB4R6vor21528wG2/ucavbE9Q6O8tpiwVpCi66fCxyifZRGNDA2ODdn5AYOUd3zghNr
xsK0aUxA2+hrT2gZWQOpNbekRZOR4tnvoGsr5rdXF7tqbTj/ql9904LM2/LX6ygHi+CuHqIeJtAAC6jvaBRNO1qNU4OuDUCabWIomEo4+sLMq7o77ELZCE3onG0kJB5YwG1LnsQbipXiAry2HIiTs6Xog1Kp9BZa
Cc4Kf6FWsywnFg90kWTRRL40fx1cif3d9H6oFlgT+RIZRKwd0wz7Ta5lJG/59SCVoe2L/jFTgd5o628oB92An9pTShDelADeD1Hff7+XvyCbBgGxaUouF7CUB9xa2Ln3Hgxt9A8oc8itWag1FBYle3j5TeNCQ6ok
aEES+NdPBGSMv8KsQwiR1iEk6vt0+J16zj5/e32I2nNuov/jm6JuGwmYOvPxddMZwN8d830+GslvxJgZJm7fa6EH7iXN+axdGAEOlp06moKj6692vz0H7MDrTk1DrJi3L9fPbgbgvEz9BldvMKCU4DWfTWeWWo5S
aBclKPstwc8bd51MByAJIYLKhT+uhoq9LV0DPVjS7/XNWhEg2a/Pm1IhvIpIjoJS53xC7X4G4vIoRnkp6LoZMjCFWvQ0UMcros0+0O77zXW5d4nUlkf4It1GZxn7QTXsR/gtyx9KZQaYBHz6Dy1Rf7jjGjUShW0J
qrW2mIG4u24awOqWTbfZNTEkDCr2S/qmmYgSjVfUJY2Btcbt9fOXgYHkAXKJg13kT/qqgKdQLyD+o+R/6r/tTdtrGy0nzZ1rUP2/QDqTqJ+nT18AcyJTE6hZNd8fiwR0hXA9YjFoy5myZHUJECNiCdpS5O7zAG6L
5c3xwuFaTVTlIUC1f7ZiBxAWJCYy+3DM/B/TuVd9CHBpeee5upTf5cwG1Qsk5R+IYgOh5gGAgRSC6wGjcDLZVK8panxLQMW3/rzoHHaNc4r7PIk+OiMSUO3XWo5dbXlPW2pRhBmpbKbx6SuYAKZ5xX39kfvc+5Dt
Nwj9qttg9oVMD1hCnfauEEsnpYpYBfIhLYj5WJoT3LDcCWbKRbRgJwP1+4T8wpBmOiosB/PGPC19PrQ4y+jL4fToCEdcemcsNIrtRpwfB/KxuWEFaP1TzLtg+vMcAw+vHTZjk+xUgTZon2G7DmyyA83/FPCj3gze
KPrX0+zlTZr+sd16c/8k0L8mml7EkdMzL/iHt5NJy1KcO2D/qo4W6+e7SoCPWtpiZ5cgeB0BKkW0ve4jXwgTT4WErJZt2AlkL68Z5UKwhvSKWMlUsghRLFppKKAheEiPmPmV7TUVR6a0lHIQD+32iFcmCJByAQ+h
6oh5+6MEXq6z7Gkm0PSDyKacUCwQahOWfUve31R0JxDjP605Kq815tPlf8p7MJ7rr29DfHJxVIhrJ4IQVqt6v33YTBz50nz+nZHTA9zjOVfzOcdB2t3zOwWg2X3n7fYsOjPOqNgtKWjhMmvLvQos+p/F9+TJX6Sj
f8Pagna1mYUEg6K9NLXGwvQhIbI8b+kjAsvBpu/wzjqu9tZXqwL/btvm7IURu3NLPArKptG8Oa0uBUv1Y1l5BpD6x/JsSKTUAf2/hdxfRmFe6xsDQo4qL15/3b6g/We98/qeMvDQU+oUBICaupL/zDqizF7NCmk4
1uJuSjA9bSyZbj5z19OwBMvP9PZKsFKiES1lZfwufQR9uJsNSUZ4UxA7Hsl0t3ULrVyscm+DWdw0mOVlQgTRBSRNM2xS6Gs9TNgxJMLJtTN272I0+Gq3HxNrkri/645S7oihlSTv09TnYvonA32sqZ7VeRbQRV20
enKDORgqFvGux8vn9anfygNnlK6U4BfeXHntyLwv6TnNeUQJ2NYM8+U03kFWY9j/aAbUSWHyvYEiI+FK+gNOdvdF3uBteueiY9GSQusKb9f/O320m1uW0z0FvgOySq/RvXPipnjGZihJDhCjkV75wwbRz6BtUG2X
koE/nwfP/nPjs3snFqVbl9HuA/gFCLnHpNkBDemd780dpVhFh149gBwcODUB4tOf4DmYMGOQC9sBneeiC7wsVsz/wg4koVMdEXS6bnfxRk9u09UGrh1rgDS7FvgtuI1SWFbEW9bOUkys2HV7KMOgPgZJijWZKTxw
n2BXocQC2A0gLTPOqG9JMZmQRj8Lizp7kAForrwv7idy/jM9jKsCn9GP8nL6hR8C6hlvVGZR/ZWySeGLlXuQ/0TXglbwnuu9nZ1iUixoN4g2BesqwqCm1GKCrJIyYuV6G7j12JIVXqW3l9Ql//HPXvdHJ5gqLUtB
11LKbSLUGIYE7bz2DdZ9H4MNFr+K7ZggKyTrSGs9+H5Iz3dTsOhAmkALx/vFEFazvLkjk18anXMpdv7EB0ou/qAVAUE2VBFRcmPnxRJzybE9YtEC3zg3bFXKRdTBm8FvpRY7GZ/yj523I/00Vf74muhJ1LCThSMY
1ZAZKilkLoDi+eUkhDfqJkBwSxunpseUb/j37TXyfoJOsVXosAW0Q9GryEjZIvldHJEPl9PTrlBwcU5taCcIx0la6El/MFvpq8/4znfc5lS8RO9fqtdQPLwHHFwBUIQR6KoFH5SZl0oSW2cR00cd0j//qAOV7aHZ
WVO2/0kHQufnYkHoWLBxn207ba1SNfpY7G38SM+lqLSql+jtVnuQHXlp6f0tK9w//nBWBM9avRR/u6otwSnzAZ/pH7kGiytXsrd5uoiY1G0wzTO7S1HODWZWkY/pXWLQtvoCEWkvvE7xqbdUl1xANE9bLuS8w057
rhjNnGyvMlSocIRnXwMhuN8QRQy3hCW/bEC436UFnDhTMc3ADpzkI/NtRsddLQPxMCUrlZ8PtjRAl2VsHEcuihGB+vj/8mnYDnZFI8gjjT9cIwfPe7yRHmOq47xQRhya0xoioN+idWky425XTTI8GwC6I8K3rj01
N4v0D5kFRAjYRhXoKUJfjlp9wpdePbSjdCjPUyQ/KEu8RUuovvcRmDiT+Pvfubdjwp+LHR1xaBY6RWl2cD7khHxRv0JgQackV25ZJzUIGrxgRTPqfWmfhkfM3pwEEjKdWRwHP9UzKt6+ZwncScHDkin+Ci6WCOHV
Pe08UhJo+LZ2PGXzCUTG8efBcTw+oVjRoi8JQW7/NW8/O78M18OG5s2qecQIsJ4GE2fSu6eT+5j0Pmpadt/xa3pEmVNAyGvc8jmhewaIHaHkxKjp/OPGgdV1abV2yQOVeqjMb5TL2XUcvOetT/dik/k6X5mqdhU5
vykMojEtgt8SjMXSn7ICw5kuAxGBSiDWRoiSXOwhLVCEG0m8jtHWOeJWZF9EWzkjdJtuimaP/AcVnjFzZU8ZZkJHM6DoqyiCZpyteQLu2zN50Kta6RSMdpznBh2mT+rfmP46cv0dTcw6NWJd+/cq/xy11558bqUW
7F0yCeHKWc4QPrHqeoz3eDscN2j3TRUZSvt5XyYL7dQ8S4Sf4mVtway+TRGtkVqzIHq7EOGOGx6za9a7EJ9ct+p1PGZRkGIdyooL4Ix1/1YG7+6UepSZ4DviDNlGKxH/dxZ3St23BsqxixLo7lq+E7h79XL7oO5I
tStoxXWcg65197YWFsv0G8L26+Ee4d60dkhAn96dYa/CvUbfc42qccfgJkIBXabHI+B7zFv6BcIeq7meKnBbA+xZQpyM7HNXKlNY3assNB4ZZZ4YXxKdpxQSFk2SAxX306NDZF7mbb56vRztPZNACKgnSJ2OwauD
piMSTVguoeBimHqXfWyE1+/qVffDru9mZ/B66eshsLSSuKDjL1SoEZtgA249B675kE8x6NcUBnTl2FBQRqUz8Kw1IXZHFHTnxi+TeL0FbxzuwKqUmTnYOqt1Sy/dhbJW1350LqXvWVBiRVSVBGgJLOcRF4/dt7Qn
jaWJtC8doOmZchU6zUqU2lq+Zww/2Mj0utxfhrnfa/oaFJHagVTUbkvbtV8kWftVGtV+k8a136WJ9EcmHmfK+l+PJsPuRNibFOOJMZkE+xPiYAJMp0jbkupJyRL1IRgP/o6ChxzJokPzBJX51Xot0WsJX0v2taRf
S+J1xXSbBEqDfZvsXfIK3dqJHTE5nfo0DNUWJ7Wb5CdeS1L+OOqo1mA7f3NM2uzr5VqmkB1Arq9CykC7VgMf/dP3/Il8Uyuwx3D4PhtxvvqtF50mbxoF/KF/vH5qsOuN9+dt8YTWcpAxOAc5eJ1ZDh7ZEX5eaTg7
/+3d5Fqo8zeOvJzRGZ6RGZyBmTjj5ouaQFdsIfw+4PspgGS5srZdFP0t3eqeW/sWEY46ZWcKkQDseqrlHjpQ9LWrGKxXbtp2ab5kUP57AKGaHoUdHEdEBgCjHt5LkAXCDGaFctbr9zJuWDUiNeuAmQ1mxEeFZab4
KDLObH8UGGbkRyPHmdFHHbuZ8UcLl2SCX4gqNgq/DRwKOZcE0pC9srKzDYzkdrvBhjbe539PEsrWn5ihVOQYpTOVMK+XvzihezoHJeo1LSD7czWhdBqkGCm73wlmQzaxQNIP2n6aMufAfr6CqDXUaJ3HX95qftH+
6f2XddX9f978Uu3dy9eKjMxB9mCteKHZVFsAIbKYmB9k7NjO4ng5SbN/WNcI+97aTlBICtUKDNOewwRrYvpu09IDYGJVpM3m+eh+cdv9DpgXNN/RdaDtGvLFnheY+lnO6cj6Ecz0eagfqoYgn0qHjd7Nm5DqF/k4
U/8q/RT8eTPkKnIsBCwfMBwjS+06bA3SyxYEXeFmZKwaKBu7AWCU+dEemtcY4R6qPCaCpD/F5E2LEzUcxBbcZL+FIbdOz9KPvl1NPg1ReuvttVRfCh61IsvDXEU9kt1tFd7xdX1x+jCFEsG7XGFtxWfESS4zkvL6
ttgOhIFTlEr9TLZihJuE3CHmPMgsDEWtrld0Ec/PBTt/UKKUzDTEhDz+yR1+VPNdMcksCWQ7+dYYo23C97tJjNlfx8RPyKKaacROiTdhbAYaJ2kInF5G+jrS2HyoM/n2KxU6zJYGnVQEZpR7iPbxbKuIAvUEP2PC
5O0K2beX/W4MMjHPeG64DgK3jWqQM4wsfKU5hn1abVzRuD6WVqzeKNvkYm/Rfa+oNe7O9wSV02rLE7LlqrYkM3zkWlOBmx1alg4rqeDDcSYVWnqnHAd7yht+G1BbYMgcFSC5O0BUoMR9KxWAzdy4ATpz2iG0k3NN
sw/RcuX4sFDaU2dboQi3nWdRQZd77tXDpvcGAz7YeqDZZf82OFY7FRSjCoq4wUlcKsyqDgW9CdQxgkXd5SDgOo4ZhbJ/trsLdP8hFogzmZUhPtwsh1jMDfGOHiuSsfaC9JV1E2nhG+FGRkNx1Mpe4vZGqOW7nUi4
Y8NopNpQOEvcMwiha6XFhknokiJtwdt2O8nrTjCes+TufN7YyVFR82kHwl3SjoRPrOmCbQ4XF2Yoh1e3b1QcLZ8rAf2N1ltbPTv8f+bqbKZowjme9FydifLqPTOYcbtxq/W35tmVv2MCeg6P/bBr8+I0pSuTSv8z
mKkeBYuVeaPChDu5Xb9snOm5hYQGL9klT4/56mXjCeAnAMCT/zqckVryd5F3fBxaxPuZVSUWyNFfrX8WlOXcf99Jywz/SOPVz5dftjaqrlAxy3YEIiJvR6gCQsHQudFLG09znYF+DbldwLLOUIkqEqxWs7dNUw8X
aDwQ2TBjbb+OxM836pB5E3HEst1mpDthgEas3k5PuYnA8UswVpvbbkzW6gyyWHPY61KflbvT9GN5bZY9KSLosCewsK1giHWPyBGarjaCqLufhZ4TCNwnBC1qpcz/j2rQMJuVrlTzcMJO1exN2clY9YKhWxH05PnO
qkoeY7bsQiUXPBfdROXHWd/Yh4BbOWA8TDQ5itSReREhKo6SstPugwE0NgvAshNImSsVHzy/zHXQ+MfWv//8dipx2YsJCXIDxLRwCTz3iMrzeXNccu1xFfHE7YQDDhcbFEni70lEvwtwQs8+k8RFT8uHWcj6ZJUE
jpXNRfaFTMYTqfkRMAhtJSNLnWwSBuoRWgUx/tCLzfmatgNtwOallwvOYwoyC1Q8LbZlKrSqoD+T2h4WonmjOcqMbGSuytGGXC0YO8jya/FODUiCAPDzsgba26ALdTnoUZ2uh8hiDvmm59H37aAdkHRRAFp4zoGO
9fbLT+mL57CmFEGNhbFeyrcBMjfrtrOwtforKVxloOUrFwt2S19+vINKkB+qg1Hp81QOd19a6EbOV7bPNusiZyxS07b3SzICao5s1SLMIQazo7LkB8pLb12otNaOVrylsqNmJRZ2+PyzOY42MzuC91hS2iXKlCtU
ZSleEnPp48J/yIPj6rDhYNlZOhFn5Qy3Zygtp6tsEajIlF+5tHUp15takMUtZVJlQRWdPrvAJuNsFZfPXzrIhG5TCu6vhVuC9Fk/rEc9YWnee9RjWHFbQgC4qsDyxY4CXmDvoUoBspXIutVC8hoZl/KPusnnYhkT
jOGN7h0w0oaRs+dyhYlsgwp/8Irwn19W6ceY+bnflDYzmaAf4rJg3Ooequw7Ramp1glTFaZ+BIPavOXnJfer0BFtJulK9oTkE74mggDMNEAMqFqn6gyuJTpNBVKtd4gK12453tniwVO8YonaRuZjIRvp25a4j3Ab
8TJZQmJ84ABBNbOtQ98jQJG6ebBVEyLQwHDL0GeiQRjw7m+BH10h8mM/QEKIlSnXx9k8gwFtQlIhRH97bzkYea1/yxkZvJoi1xyfvyfCkgWfJ2R+uYEglnuUBgYsCuDO+1ImYIv1aCuC0PVwC8MTO3TIiYhDlNhe
qRTStsD8XUoqxhQ9d7kmBz1mMwqWr2bWgaDOza2FszCk//TPm07Osg5bgWXkR9CwGlMoj/zb0+MOFELnRSCAjOV5I5WCgR78jy7ZQAL38h4+yC8ANHqRDQRYhJm/KWbvtED/mIRigocmNpoyQFenzQ9P+uy7b0Kf
U+IE8hYBQqFTEzHKxZP8X90mF+oWsglWXMJZ0nQyqXNdd5Tn9WMjRYG63gi8hQtqxA6AANyYpX9DgBRC5+V5PzrpQfZjAvHbdLXcy9WguccK++Qa63CcGsaLixJGnq+MxwmiPE3/YCg6rQP2RxxqIfWYkMCKWlhC
Y27PFPEtIQiQtfZHlgjwZpmzM+GQcAVk8xUTYMVszNKH8EWCiVrC6A3Lkqh4g/UGKHIW3YwgVkC2sKuWcFWAdYY7aqDUfoO8eEyUX8Ve4st2vtKKP9hVjjoqcMmXIgmCkMRp8oiCIZwGzXCql9L4tBFHG4jkck/R
xwjXiESUrWchFZ3TQzKMjllSXclglbHsGBaXu/4XvGI9/jS4Hp1vgzogzcnHlXIxgOpNAKLreMsWpPbY9s68HKQuXXVLbnm5LF3viHHQCHYmlUwnXqE7MHrjrGJ/0Y0LRGfoiTe525r7hkvLO0phJgxBoXcCtfg2
fltudg99WhiK3Q+tPipXSF7iy2qb8GBH9Dbc2Vz2nLzkYpNQvhsHPVeJ+xXne32DfMGwA7uoRXeqyqTWpbqyNWkPRrgX+rvGOvuJjZPkbypZ1RbKLT9s4FZOyT4iMmACNBPSM6vq/dTFD9NYFB3l9ZpFd1P1F10s
w+dw35rFOKsljN07VoBropBI4qHSphjCzjX21eVNF20PViSmTbsEBZRx48yC9tvH4babxm5mjHIyA1pWGjFWhh5jnyd7kcVn6o03XtR4lDhUWSXHh7BIa9acIkPZVlH7BYiFfNStudlsPSGR9vCNgjDy2/j6MZrY
MlLkHSOH0YhNAhDVAvYMhvCYgUMLxJJIWm/gNFhDSiwuGqOYTBxVLImcaaVmppxF0lEBDG8asO4NhL5pjNTqAxOP1i4KnrpRM86qd0s4xHrWFW62WnT0NS5cYzsEQxZQK8SVtJJBlMdUXEVHbgpKB2hUN56l3gpi
hKNcR9kLFA+QP0ZYMXxUpZyRLByGM2yidg1yImNg8NxT6q0h2BblwgYU00LFzUPH5jpa2+Iyd/0FA5zJ0c6msd/QjUgTG8GiByjBG7OYtgTCeJnpR2WmaGvpyEiJFDNazfW5EQ6SrCfndnBeWUtw4gT3492OVHD6
amL6cQTvuT3p45/I711v8Pbf5q+v/WszlX4V2zt1KETVDz41u7RZbfdnfL3vjdvzj7zXuFZTLQloEoA/xj9SR2ehL/miRf4viGiaD/BacuWDO1Iatnudx/6NscLelH50yDn9d3aTH5oImgsCBRwS69tnqG4iy7pi
c0SDz/Ih3jL69T2mdDI9LiWAQjtknIWSw439Tov3oL/07TC/9LZf0lrvM3jRpVn34Bw6ooj2jZsloVcnc4qFADtv+LyBiOackXgDC+8EFyvMUqPZkD58lL7ykNzvVqaIYWROe4PSweXx7Opy3vYuF0YFBEeOevfW
54tTZ99Faj00hI6h+JMvdwvqfcvd0CqMQp8tyvRAhlYw9+cDBdoCxsbGCjuI3867mzS7WhVX/P+8iLYSOHvlXty0adPbWq5SUfvmep7oNVuRbHg6d1O6pCZsjaGH0oF/tgw2C5tQ8d5x1pMLmn3Oe4vvedi7MRW7
bgi2u23uwPZcum1RxQTxDr/5AYQ2XSjCoid9/kibWyqCNrHnQsWeGaiuaj+8LdBDlxR24vPBrtcPaMnSfZSoBvHprd/saoGzGz/qo0GAfunx6cbTc5+31yxEeLBzVtckN0Z1tUOnr22ChqYOd6zHrpHVef0f5tk0
QRWjs2I47wOw0s9Zf97dGQoxfM/7wvw29id176oZLiFNchW4BoOLehGkJC7oZ4bKs7qVwB85gMkVsUiXB70KdbE/83kBzRJGPBssR+mCZuSNygpTQbXPvgh6OCGwmK1jIRQ0gpz8tfShFgPlBZ1DyogXPDRqVRzc
18VqXNbIKNQ0HbAHU0zmMpjiCvznwO2KCs4MmUxu6ZTVty5f78tWd8Fuu3bA9J+ipYs5Xhlz+z6uA3mnK/OGTdoBcw5QfzhBTITC1JlUGh/YsZ4yrXEMGzTS7LsSn1OFcgPSquwTLApSUowjBECuiGdOQvP3BqCr
rkrzbtLWJmRWfw/9nQBtDqsp/Kq6MY/9xxLpX4n4rlmD1D5lz7wPCKriWlTl/OoBnLgKRMifI0RgRLsK4pWBWZZ4Ea1YQKS4cOPCTggEFH5Bzv7LMzF1KwRSKzWMEUcNYJ29utvKzu31f9tk2fvXL6a1XQHRle/7
f98Nf4JrcKywQam4LNhDLYqVXvFXsGlZbYBJWyR1J5/ubFavj19UtDYvHx8KXm0mwfLjFwUjyyw4Dt4+3TS4vIIuOAhWd9Qckjpd2Mty3fuNU6f788quEx7hei+9Mp12PLRw9nYeUuOqe97T/aADeFdbbqYA8jk/
bFrrdgsxrF0Y3hgUN99+CUHlvmeuN0QJMxEh2NS2bRhh8Jna3nSrxnR9WJ0ZJpDHJOSMczsuDL6Th6jxcLM4UziAmMPu1MnHp/ywV8vlmPXpPJBrz9JL0b6FkbAvDlV06NQrZTqVqCAzSt39MDPurqEzlgO0l8cm
N+W5PRX1mhzw+8+qcrv3029m6AxHEb7EwnHXsh4LjjKnz180O9mWWy2ij7BWboNKo9gkoAKB5knWzt4W3qF3T2v24BnLKw4FREYIxTtWeYqjAcxG0ohtuxP4SVSX4sPUgr6fDnpOklrkJQ6IZj4JVaJmUr+iwoDq
YLWt50bbiOwnOF2SIgeO8PRShyen6vVBuXAIyjivwmjqmm1KW9/DEFtmR8jEejQL3Jb6ixgJ5PSy5ngJIQB2yUPrPIAS0zALYE8RCl0d0SwuqoGe4gqhchLuRI2wWSb0qc1vBmkp9pebMdhMgn59KSWj/Hfvx9PE
2EQP/JqJwGbSZvKdy7uJHa3cKXjVkHneRKRBFqj4OIk1S9vtooRJlqNUBXriYOQB5VcmNIdd5p0RAuhln3lBCLlEndycYUDcftk3Eidfzw4bbCED8UFX1qUdKAoIDL5qKwbW/bG2G55DLikmYKpPKzlo3nkxT6gE
FbjdKYRgP8V9Ec7PxRMfVDtjGKGrAvzMVqdNtv8eiqiamEl8tmzz48DLFQFYPQ7XqrYQLzdpngWLwMKcrSMmgYYmS6SHsDeoScwHJ4HBDaIK5utmYUQvyxcFp77EkFpKwmx4DFmahYtQ0IaByovbkcitvFNsFJ9R
d2UdjQJpxxWT3scEB7/AXTjOONwMCWVvCOd+f5cAKu/xQ5kfzr1rdDL2apLEckn8Ofa3tJNBhN6ZALGiik32yC7xpqRfGVQVkB/vsdIQKUhjhhMs1xE7yhmaMDWUxFlHGUkGVEUueNOHEIMKuZLy9QbsFqi67nFZ
oz3NIK3io9+sCeWhykM5V2ruMSR75n92I6BuIMuIjfbHJe+ZpzagjjamQkIRVkcIothdGhhH9/sbpbics1vuDSxoeaYTcyEZP8InTLzp35yBoAnMptmxBkGsPpNIGqdu9T3IdIF/rjjOIVGrpKeHixzoFWnQM4M4
NxdmINycT0sH7gPhsk5SB5gJsRVnMGpNkgP5Z/gptOZmnwyCP+Fo1ZuE3MFGFSjUS8Hf0lGVs/ixVYX3IZZA2RDpkEDVEwKMQ20iAqKzaILglPHPmHzZOj8swtg5tj02Sr1zx9ih6VZm3CSJmiz+KR6X1qfRffQG
n2Zjes7tYnRwDP9DHnnT8nVjQkm4LsBShfHHV17INuiFWM+RYM687+5Kf0pFpTOIwH5GGDkPUpS4lz4IQZgPC0McJgmHx7FDQSlJFE8b0tIFkmVnGPJzRmeSHTeUtKR2sLeEGNXB07KcXWTpWlXCGDM+VIitU7Zw
Ho8nEVXvzhDB4HpPf/Y5VuTVK8aVP+VQsQ2YCjwitx/YJ13NCvS1BSXhpBgbFAwnPEK5iZH2fbJePxp7SHM6w9c1P5oy+maPIrBkXCpy2yscM3WILsV8wiAQuCX7ezjt8D17KB6OTT42i1ZX9TrNHojhIEyvAjBZ
nKlKgvlcNpQS2XmKv5rRizJ3MbXAFBrejW6lSaglAOhcV/yXrp5a6HCvY/LUS53vR2R3GzyO/gJ+szD618v6qjFhkEav+U053L7QGJ213V6qdErKbo6x/n/Ir3HJ0Bzye2hBGnTxCMOMyqtIpglL9gL9yiOsCV2W
i8Kotoi0CCpSS8nAlA/0ytfnbT68X16sGLrHaF2S+J61MZ6ZLGXtIYyYt4Zp5dtmzNQrDabLNJkpsy26zuwSu7JU611KNouyHXkORjYXsxRJby1l0sQhfg9MWJBuu24+aor8yyazuPw1jwJ2z5On/KdTSXhd54HP
pRfNNE7bYK5YVgZicx313JjW0GXSeyGRrAnXSmY4XLs1flrrEiOAlObURXDkt5oa0Xk7qvDVqHWmVnvEUreLzRrIZ5z41rbtQGvfda0D8jvIDmD61DcVORHoU7QLdvyZ+1hDk9J9B8xVUbfwIVeBuQrPKuL25HzE
xEZ2iFjsDspDhmZgv/PW2IuDTiLMZ1r3M+XhSFaSVVqsYrpzI9aijfOQqRclKDWYiTDjHJXY7okTZBxYgYlknxpjoTSVBnqITe1AS12OV9b7OKxjud1Swqa+Q8GSNaSMJHpdH0DOH2J60LSYV3htsCfeGjT6HDTU
vXibaRVBPgQ9J6ldbrVfCcp5TPgTyYJseRbisceSNY5w8IxonVJssnqM46FjsvVtOUOGUpfAUsjYBFGNfrRbNXGhYFMAwJ9/6xWlB2M2O1dsHREvQedoC5iZO4SiNTEgxzLgNG30OqeLia0nWIURtAbjZAmjYYIx
T++f3WE+6STQuZQE/4skbC1Bm+uMad7n7TlcpjQPTNN+WYPHmIpkZ1TVqlcGzrl6Yf8kRwM6r2njPLQ23c1lRGOiIPhqtw7qx/Ofkm6Hl1n6J/Kyv14CHavVXgJLSm3nUsZV6mMKjQ4T0eAugI69b4bBC1kTjZna
c2LYE8UZXs4lzQtA0Ft/3tfD0FXfANklq2hiGTWnm0m5pmBBU56bqWnjrElii9vgTtJQlNBE8EynkHei1Zjob6XZmWYAAgprAZ+347nHEP5rdUxC4dKqpckIN2yk/DJTKxM0K4aimTG5FmszEUlBprGTCIb+K6Uh
n97duU8SQ0k89T6PiNQv/Y44woCs6khetSuLelPdE/dwdl9S9VOrkvoLfmnGDcjiM7E2JV+Ic8KWLbLZ+rY0EPwOW9iaAbsNIdeRXdXb3GuvgXKapCTBf4TYFqvdsg1o2JzXBkYSd8XIsgXxtDzDXLumTTlL8qQE
rGUkLxwzmHDkyt95f/hxblvA47KjRb6rfnNjqwrJ1QAHuQK4HP7wNRBdYOYdpuEVmShhKG9eQrPKVFFhHjRjjK6TvL+AsdFK0azj/YXXyV8u0qg3+shV/UpZ3aRaTA6kqBIwzSlTcrsemC+T1pNG1E+A45OWp6KA
zylNqDleS3k4NW0wb/K4g9IB87tYJOCax4eUN+M9o/XXy+OaxcLHQesuZ1VfaOyqrRbL+FxEHRH8U5KyaEJFzjIXeFsOmhtZQmxHctVCIDDocAPjHwlEUoch15BIk1YVSE1vSVYorXWfZrf6i/O5UxlSUs3GT7A9
rpJuVEtaswX1Wy0rBKXrv7lvoT+cajdfX+6fk6KAK0xhlgAybTQQmUbuk+l3mb2ky83o6PsX99LBywr7zKv/FvHhwdal3f7OdRc/2uzj870W/MW9tq86RDzj1s//HUvDwREvyfkBFhJ8adBJevsHaFfXMuq9W2Da
dKcP3eREZV5yS27Qfa21EPZd2F98sRO3kBSBC2hNeds/mlN+NM2pvJmoCheJatATrDkX5Uzdi31aQcfG1o34+Q10KnOXOXQHP0TqlwzX4hbzYF49oCeaWajmijqytNyCGW5IknKmczrIu3BW8j3uQ06L3tWqclis
jw8tgv4oyyHGFdEyU0McLEIlP41jZgps1lxnDzWCOH0HvrdrVN9z9zdQpXt70cVOS5reK0LuOfd82JVgxobavaOm+Utj9PBoRoOlghUnMad+RtIzJs+DfzuVgxkj7YSjL+h//NBwXnH6+A6zrMx/J3wUvahkO2YL
s0ij0p0d5Py5Ntbd75VPpNXnZeEdMTRWjTSnWE2TYhoGFtN0uyXFjEhNp5gW+pve0GDtEHFNdnTkscEqbF2u8kuHRPmn3OnWUKrWSxGO9I4OYjqaqOA3gyXLjHXA8+eVTGE9qV5ZpapNEYo1KsT3kdmQZWxaoUFM
NKewWSiUImrFLD0VDFnE8nrNovzfnpyT+Mvvs067asvPP4jRY8jLtlVHI9C2laxsZ2Xqa+00MXe6yREeknntICbCq3bLKi5HkoJqO/XJGNC+vidJDtG6NAmImEPjRfHIO9ZVTJ5dZ+EjKLwBs8RWU3C3+UepV2cW
ZmnOrkM0QKMeS769/UvJGhptx7mLIG54UXZrJDxnnXVjdVJ3ikwQg1p4YFDiC8fUZ4KsErNRiXG8yOOhs8E0I4Lo3uTNSUr0gV7KqCreTc1VLrHvnK6U7jjZkx7ae3Q+ge6Y7LtD9XdxSwqSqsK9uygpYyTYQVN7
D886NfM7bZExEFYOVTBaxd34yLLK74WqsbpyWqwKy5XWevMnM3+MSAzm5gfVkyfOIY3eeRAoDaArwou5Xp+ZVzqvS7WzbZsGSv1kQrWgQTw8q0JV60Q4bg+N9Wa3an+leP6notXW8rx2lUsutkDt7UR6lpLKlelz
yl2BykCOhRJUU5VJ6BjN03kcx+d4oiePCY29rAT9ts2DYLNg/23JYM3mAld8lpJ85z7uKb8+UXxwR2FZEGw00EBhShP4oUUd3x2iBm914Us32zdIpoE1TKmjkyWlw17CHClkpiY0u+p/tby/LPwSnL4aS2ZS6X2d
6xcxmJ6fLcuUQTEn33QeqJmcDfNFtCHxcbwgNrBCtJqHrYXjKgNkdNMmeDbTSpwAcoxXIFCY+bAfn6mbJetoPrRl4Sbk9gE/kDwhpb4RrqsE10LA0s2Ee5Mind8kAQ+jtFejgqYba9BN1uQRl07RydbcAqHg/3yX
lYqcSWxcSGR1AhTzi7jENseUgYaIAhlGIHC9pqYYSThIdLk8kq9NBZDszwANgHxHy+kXXWX/KOnWIUdPf7QD5PijRgTclnk86Lre5lAq38fNDbhZlxwxxCziz9jRKYAmLSVaM2ghT5jGI4kTIDI6E0LpqVmCZGaH
WibmAi8WbXJtXXPPj+bU+npb1rlOxy/fRl4ZZ8JneOpQ3/nvnLsqztHoibHL7/PRpBZowHmUawcR2kH0YIIb+oT6Ry3i/zOsNadfBiH0n3l4xxd0h/fZt22WW3vlMCJOh9naMTR6AmOUbsDIf2yspXzW/IpWqPcd
BQ+NUA9xzRTEqA1EF2cVyW4S4ZK0y+U+59EVzE1iZ/eT51SIIbFUqZT1Nz/hf6KrYrMxldgd+8ybyZ+jdWysdXPDr4urMgLj2kG8maCp52fvHh+m1o/eK+QlcBI+qM6Pi5mrncz3nGBlws2UL5OmbUg35eCUzdAo
q6fZpAkVlfBcRboe1tpOdYIspYWeMbFZhYFn5OX0bYNZFPJcaTjSJ9ND9eGEzcl03nDUxbFd6Y1B7NxmlbjL1glD33v7hjMJRQe3vHAQEryjUMyoEwRWh9ZrOK1zclufFt6w6BodGBSAaC0DM0pdmcQA8PTBTeEc
0QdZAWVxcVPRhQyGD9GTgc610vrYciTeqJEslDQ104uwW6O/mABIQUnGwcGG7JCpOKDpIftBVlL2sVEGPVHMTNXr23uzXXRxIkd+UdacdrYcMg7Wu50GGc5cS1ZFct41bP0eLXD0iGB3a8wqHNhdTy01CWkPizIo
bAgxXQ3Vlx/VvQfmVq2mIc8efRvJQcmJQeHWZr6v44DP9lTwNtxqBVl9hwjaSTJcNQQrKxK0lOKnaQtgL1ZBo/UB1IW1XEWg9QFMvbEH8HgiU6OHOCo4vALL9BHEn8xS4EooBLX7Kqr1kUQqia9aRZCLgLjyDD7m
BUonsBm3H3Hdzu7uXbHftVOh5/e0lDg2UN/6I1UVUx2J8SOVekZC5fXbIg6OYwoGSQh5CXutnwGyfyzMfaZ5h0qxka3rUnMpquxYGbmNtHpqEUMZM0ov4jaSFpu4vnB5PaI+xuhHYVt8RQ1N6cGncQ23okBDXzPM
9W+Y1kAPjpdxiofTnD7u5GbE7REIZM2agQifPogeboYI/D0X/O7w6cf8COmFUH8xGPfLhHjWONUu1TciAar8F3k2WjyDAvrMwt7riEco1Ynrr9s3CU7StlSHsl08HhJ1v0sN5vENwfzrf4ECzZ9Y3GmvVmAV3+B2
67A0BAQ4G5iCg/XL3pWXX95A18m4syZ0OxI+dRsUn/MWntw3x+fZDtvTLZfBye8qumUi1SMWjwaRv+w1bDyfpUku5sFEIGBaA4p1hGT7Mu1qTkM4vl9hJptyiOZPlVbl1S+1Dtq54yTsQpk1ILKBTyjQsVZqbp90
umubyegSSM1M4WUBFbjx1Fv1VbdjPCaIZmkZ9kfblJrvzA+dFW0AR2KRVivM30koYIzoKuZR9LARZ/ZgzPKHGQiPx9GVSyAiz1OqrxnTXneEMZY+fxPIpRATwL0EDbIHA6vkVzyhGZFFjL6VYuAmmX3cpjzEC5Rq
uhkzdZVysTWLiHeDAF2FOoqiUGXSa3G5GQxFGHhvYekELZ6knAW6KqPPFzf5wVZdZ2qyjz4RRiDg5tNILNQP2TDIFb9OCn9bOkmjN99sk+f5koTAhUNyRD1rZmQ4GpJPrp2nhmapFg7ZwkxihzBlZmcAKBkUFC7o
JAJeJVt3MwHdoLUukMhqUT4Cahigy/0ava6oGpAr7VsbfekMVZRnwQGlrRrcqrnEbGXEQypZFEXnEFq34ceS+3zREvo92NJaf3Yx5alFVCunouBXqT75wQ0a/AGyHD0S+NCkPc60smIWrQJJWMoHptvcSd4NWMwo
oS/WThjssjLM39rcrNdAqIr2demDtnpMwBhA3g1RwuBSri2DWhwieBmPVdZcEtSzPWTAHAt5ronak0dU2Fl1NFuUFENm/SCgmKns14zWiL20DCQ9X1JGJ7P8zCYdPQnC8Wc21MfXHrtdNGfFW2a4cWv/jIBi2YSe
4SD1Or2X2laaWR0ENB+Sdp+PRGVbI/iMLw2V9tnwJ/28n7rdB4P/+BLhIvRj7CP/6oY+4DMpSBGrihwRfeY+zmcR+RUoMT4v8byk87vb++dRV/TXS7QYwlFVn840u0JPqociUbu0yu379w1crC9uqJ55+lLcaYum
JXSDm9c8sWRbNTkDwkqpm4+zbql/Ar7kQl06awP5uNGLKKsizhYZ12ewDGdkBnZPgptR8bj97lJqjXo29hGuWuAgqOmssyzWcvvK4JAUjFbgDx4dnjqoQjbKW8zigQ8A+MycEywtDMJhQgZtGYweRGqYXRtpvLIl
L+dFKc5KVof4TYnkoxJim8bnmaP/6qrUOh1ZyhCqDbTqzQQDA8djyydNn5jiD4+n+ltt9+hqrA7ne45XhC12tTV/O2oSGSNjx5BlZmx/77lOt05SpEgObwNmfzID1xt0GpndM1mzzSooO4Zr+mq1muFVXQ0CXjhq
Qxt/d9krzPRk64S1Ff0a2wrLCLyHa5AayW1DHMCIByUGFvz7HOxfnikpZDfomFqGTaGRSPQmUKf58aAnEGugOiM9g5vQG5lFuLFqUGIpPhZVAxdWfKeKQovHxkrCZFiWoMmurSrVnKnFlp9Qj0F2Pb+H6GnQC5zD
sGvtQhTrXDCTaCp/3ICqmdaAEdhvou+Kc18BJhGtzdRig4OYZ4dxtyyWXvO8TwVZU51esrwej1WO5CLNVcZNlymvG+8uMBanW4/3ImMHDjUTygAxvc97IqAzr7y9hhZCXf8x8f0AYZ88Tkm/IYoCtyb6lKekR20X
myEZfoWe6M628/mbIl4oKkEhz0s8ec3tgWblF4WLg2+7CM8J+SHwdSV8ABav6N0VWbKd3R4vkkQW2MRWDjibnKJshIYnFQMuuTSSFvrIndBuIgpdZ1aYFIEE5pmntMxMJ5uyj2maSQprP6ZyM56mnrPUrU38UcuW
rpl0Sdz9+zGD5kWJ5lDnhflDFm2NVaWf+Hk7jgVXJeljUlGOXI2yuSHIF8n0Sc8JYfUblmD0x20m+o0pawhN56ifNqvKVTIwSarszqpPJgxJktiPkNuexjexbXOWU2uJfyW81B7LksTHY+OoiQRKpD7ZF+aYX9bc
87TbJ4SsPYYretPmOClGcpKyr50OVfamXugcpqfnlFI9WSfIc+JIkODQLlCVR8r12TWWRcItEoCCi2ctN1Xh55XysjhPbFQfc/+qCTW/NqzR/3temMSSabqmOD+yBh1UmWcYzjfOxD7s84SMNqkO9lhKEOPqoRvB
PMIm0CmsNjIrnhkuVSjF/nOIz7KgqRBWnCP5LFaCwTLrFWjCw5mzEw7oXhrrCja8/ek++fc3lc0NmJOi3HfNrf4iYlyrmyFpGD8vPRTyHUclgWqFYcpBluJuIYEysiJCbXalmrjfxvvCSr460gK///K692zmQXfN
LQnJk3XtRw9JZBBWl1CKVIg98ALDz0Fq8MliH92TZSEeT+k9EmaPIPsEn4VPc4tbQMN4TVvRRawi2oiXiETASy7WKojIvlx1fDHdnfCpXF+l5yh8jwcvp7qm+q++iPMD2ZBJynQC/44h31dUy4V930O8xAsxeg7i
ZzlnSk3boa+T6D1vq7CQl+v3i+rvn42o3/2IRnp+3N5eFna7+pNORtCK0+3345FTGB74ij/5D9OG+ZzvOcbq6HFL8NXadPeGxP3B2BbO/cosZlz6hz2/Hfo0Q34o6F7ELYIMvzY+uQ0hiHPguIRkkeA2nv3hW7gW
RlNJu6JZDgxnYE+1xiUKrP3gQ/mzUDyXxRqD0CM+ZvJLsRTO/Zo+/ofZ5gRoFqYkfcY6ACTnXX0/NthsSu668SWS4fN0NW7xZhI9ij8XUz8NadoRGMqbPTifWNhZY/6ehgb7/vFqw+4F5DuEFMfQ/Qs17xFfeIlE
ZRrLUMI531addI9DW1I7ba2WUgek95UKno/UajMCM7sRxHFMK4pMwGC1BAUi9LOQX13p7NceHgiBLj2Z+/GIn+ILzaTVrKK2RbKOytyph/eg8npx55rYPvWLRZfAQNEaL23d+ejssrV8mC02J7zS59Ax5frupx3K
lVOphZjKuQdCLXatvA9rNBKt9k7ohJ21kszLfXPFY0rk1OWcNI0ZWzzbvUC5VtEv4E5vuaa1AqDupEdlUBgUt6HedduYVOtnHCmwkhXfZLzYzzEALtchiNM1gtoO4Wx1rmO6ljEUl9lXnEJk/esX7j89Crr+sdiw
+tisoH36xed1N68CJJbxlHq+HH9faSrro2JJW+Bll1GnvZXuuP7x8iDXf5HYYA9W9zHevyjiRdXM0LBUvXRiendjA7YERaOW3z4q2vgTWg7Buuyfjr2i4XGbilWrcAf3w4gFgby7Nhmdv6cjocy2+VXB3L2g5o3b
vkrdWMc+eOYUiSYX8zOq2ny2Cw2hHOLL+D8X/x/X8D8NNjYnOijynj7J3YFSeEAwcPy5QbYL+E52IB4YJXc3NQ2DdJSqI8UDuwyzjiOSS0b8F40bPGVzaykpYlGLMxyV9pQbOkve1kqwItnMRTS4yRK4ceeUBVP7
MQDA+EOhoBSp8t9Nh+B/GVoQcqW3Z/8PBDLK3UYfwOrliBP+DaoXZjsjTSWQplMQwYsC7UEMqsY+plrVEvRtZGJhzhoRiltdF373/Y/Fs+W65EzLQn+3NbvUY58lmWWZWPxcvu5T+CpO3tKR6lO9pZ91my+80FhP
g7IzugC3i84OSIpAnubZcY0d78wa8kTm+E1EOYrmG+xIDelwtKpD83cubj6EfYcl6tZ1QIXJUZuok/MR6CwRxTCQeywKTbcVtr9owT5Yk0ZDkPzXVXtU1E0lxc0RQKCoWcf6kiRGjbC5/nRUzeBGJ688U5kQiAOd
1chutL1cicoptVztXKv/tRUiO3lbQg8k118UUScVtJ8BwZTa8vcmkg2Ae6NCgm53N22eH049hif4dOensFbeJtmxoyKgQHRqG8lx7XN3F7pubHhny7EwACyGJ5u9yBo63C08/z+y73ksFALjth4n3FAnSmKamZWN
Jlt2HwGTaFK+2ve8MIxSp3IIuMSRk1SY5TmgS+9mwl/kIUWygSQO/YHJkvEq6pk4gVOkRtxf2Ys28trstoe0fOtMLIDo48YBltbnGBfNMFeD66UXj3eDlqDoySTXlQfIBNAfTnDgkk5+j4YdhZ749RX1fXKecDaz
GYe34W3KDGZqQuupNpkwJTV3ydtNfgcF3vm5kCGQLB4pQVZLvOrpKPoYhKFVpBH5jxRNQm1kHIzCQsidL9KTO6IsxEGH8m4NaI8IXijPOg/nJEEsjyfZ17StPRtk78SPaJw5dfbtoE6lrfGfOaf6AqvkCAv6pp7r
no3EvRDZJrxleXlQV4ZxfiQswTqSmB3m/t1sTMedoGJrlNh/R+H3KNCuwO3lfD9dvplvoyk87q+O2JwV5plDtssVzDiRTTa1psMX/hACsGY5cKf20iKtFKblFjhycgmQ8lWAceptsxC9T22H5ocvvCJrMafg03Me
/V4b1OXQ1E+OBz4tTDdl2K8AWrfjgiGr+IXyoUMhEJMS/uSxCCi9dBUyfMkYY2EtC5E0A2FboqyT9E1NHnrgk47IcRQHyH0iZl+qCiQOgpCpItV0S93V0VQQdzDzCo+BUvoN1gcj5tYL2uLZV4XNbxZloLCR/pgR
us2h+up6WqwtM0mzEkmjlTUxXMLkGCWpkAvXQIJgNYahkVr5KAdaq+MgLO6/KMyEQ3LpMfXQwMUcgWdgKdL2h1DG0TwKi/a08ZVFvsOkgCWUeYtB1I3alW+5qlRrzMul1lnZoZ8IC/ZkHVj4LXENqI3y6y4lNp0q
RNmpAKgwao/tHtTdKHaQG+TErsuEaFG5HWUo1IY8njHhxxWBwYJZEvJWk45oDEGfxOVQ8OeD2IPIQ4O4cNu8hYyCyWkVQ46M9vXn1SwjcsIi49j/eJ+Rx8w3+2Mxb3f5FgmPDfjPchb7lWW0XzYjJ/uDRbZrk3dR
vmYEcOTbDbJj9SgDZ+JF1dnOdP5z37OZr1I9fLHgmBtQAmP74PlUbI4Uxt75uIPl82684FzzEuqSSamvuV5kNf6Z/NcXTn3mB3fB9mzwMkrEYoKFfl6RRzHMyyjfrjqaDPOiCEvKB1+oxOxBhY9XsanMaRT9KyGw
BV5O1BoQMmeZwyhBFk03CnsCKcavBLpFV1/zCUfCKXuzN4f1vpev/3okn+G4453rvKjyLs4hGjxFKAb/LplWcJ7BFFkRoNE715my7U/6epSr3jw/dtuQR8ZmLbyRb0NYv37syYzaOTZOquO4DBMQYZl0W2IESbrB
Td4bw65O6/q76vvSmGmmgdXwyV57RAq7PNNuZrOLmd8LTc6LxOOCmKrd0PHOD1+GtSh4eh9GLE7rCzc5Oo5+pWq+da0eHbRcXf3SuQLER4+nqhP0C99WlzqxIQeTXi4QzrjZ5YNognvC0OU43u3/19IBp9hME8Ih
NrJyQw+PRlQdxi6iSmktHVZL9qx8Eio7tVt2X8Lk6nRw5atLYUL2Xav9fdhj7Pyk1Vvbv1bKTaAcIL008rQMZ/kMASYep4+ratZX1bhDwwue1VNRX/gjkUz6wdLCnthBeH8LjlxoM9FLt9lx43kyGmmXA8kOCDTi
xK1ahhTbCYTt8pnvId33u8YJJBpOMhRWn7/Yz0rfCNccQMA4JdB2cjMFrDrVfN/rqbYpZLWC2Rzhb/zYvFphPzpQvxkqNKC95fBkG3dIIF0WoBlZCfqave9bdcwsh6heuJ01hoYuDdSmcpWRyh68rTwWucfbp2LR
cQxiymLi/VQYQuPovXJieU+3WWIRbKifPmchjuGs7ZBoNQo0u4nsuMSEvl6emfGG3WayGa2Na/tmFAf2PZFZrLS/nkW7YfRY0NMjT2zPxBr29pfBmxeSzgUT2IbEk2z7Bkb+SCxN/X43hw/xk4cAiBpe0rnrVa4s
ZQwaS/UDzP2DByh4jbVxdINDDF7FdQbrxEnJho+6mNEuriPIM34SEkM8xx0pMNien+j1zTCEb/bNF0FL2V6KM5SqDhr2KloUqnDc/RbY7Fw166A7Mi04VaXkXrXEVjWgzK4ITePYN6PptqTbaLedFGH7HiIOs881
r0Mwr+S+/87Kg0NPFui3y/TGMyh6bO7olh51j+JY9yS6WvmZ4yaD1Njt95gK5rXv1mYAObtDBqf3IoJY+oyLdmmb8L2Rvkq3l99Gxyh2sPHm0ZZp9mGlRuFbgsb44HInZb3gILg87EmBbhm1294uwCzj23AmaEVh
aUM2Mle9a/zxcGp1Pgm2cKoCu0RGvWrwlQ1G+r1oyEf0LB+2szQmZ98YrSGyNJrtGD03G5V0qfSZIdmBmntawbbmjOnbbzpLh6zd/kNrD948jAiClLuJO1aMWnlreZ3i+esFSt89fNrgMnqOibIjhjEgWAwAPbAi
76vYBLLDJOEtmSK+HQYZIJtePv8yDM5XOLC4iqcRnhqfD65+hx4XvFScxgQOgtqrkje4dwYZpdqvYNzbiTrkupvAqvpWsJVR/YzenVs3mDt7KBcFAjqZKvgFKQe4eKTDesTTkipL1WjjVFXpRTCX+TEaSjcfRsCk
++Wq3sYYCAHPzDguvurqNyZ/qbRAe0cAXaMEAqziqG8QG3ENwqR/vBk0cU3rfnCmCUsRmZ5diMVAZOQo180cB3G0nCNc+LWXSoyom+iM7UYAxf1JuX6cUnQeXknWuFwYZzekRr3E+l2JJAfIJ7F+bBMp6zp6vO9+
e2byxZUJropaQA5Rlgx6oeNY0ZbSF11evPx24lxv/WXMl6O+m/1jiR4n1B/YKio7oMUyFunP+1PqwHztTyCSWP0GvlxmTiDWFnXPpyckSh/5UuGS6ZBOJRGv3mm8XQJ+wtAPM2iOFw9zvEBzbo440gbvv8MuPc5i
DjzOE2xu/l49iUYUWshrI2AU5O6YTpsykQXo1Hos6mYY50kkqDEgjR7ctBkJBxM9eA0RPMK46espOD7nqLCfN1GZtoqxon+RXr2INW9+YM2UQkCe7jyGE3NUFXWaWXjg51OsPI/A4ok6VrhuYNkEk8xfk4rLrLnR
m/BsDAp7dmhNKmnNJv9146GQgqsgCI2nwg4qPJfBMjvHGWcbz3qzHLMoLCQ2gGWaYaBsQqPfTNj3Jb40Q3orIqXV6BXACfkCb8vNwX9Crl0YPmgbsweZHbxZjgPHoW3AHnBh1o5f6k6b9UG99YQAKAVi7LGNIsJe
cTG3/mWSXbjgmjSNFoeivqy3lHfeXPzBmhlDsmu2ijtB5qwvQvziYi1ICymgGdt0lgMzaUY3y2DCHGzd49eerkn96TP+Qh0Q0YdzE3nqMKquc4GqD6DiK0KVGwjvqFoZmWCZ8n4c2IM3UDxJGltNOlneB4ufKJAe
8clRj33GGpE0/7V8+6N19Z7mw/wmwkc32ZEPBkrl9W/VRbTkSYacn11D1NnStUgzc5bs5CkEB2pcxAwJKs9ZQgdHRYmFLAYbHYjCi0SlvwM8KcG4IziIg8wumgydkuDanM7ymEjfqu2muvkp8fmgpxsUQf4cU124
yvRISmZflYQFwwVUtWLKCWbmRlotqk0EJvlpMlPWCTtu0jZQthPK0VsWLO05Ysc3CFC/804EezFXHocx4zTdzd20TF21pfZ0B9eTDzxl8+8ugci36N9zphtIrO7hSuh5bizFzdC4etI9+j3t6NuocWH5ek48ypGf
j+J4Fh45YC+eC7qXk65vh9wHmLDd50uagOf2gpBrFh9ucHuTRg/nXG3srdoosoXaVLGBPZu38aV1P/gxTFGq+PhtMvXO+hph5wbDmWcF9vw5KzU6FuS3JDKELpuWBTKCCU5EtApbYTThtn9waor0J01xCvvPX9bx
2UnMD9xs0+bPBxQgyikwr/ROqbPW9O1gC3eyToVb+1NEIR0pY8D8XLpvwEhHTgA2EZy12b7if1wQylJH07cpwk7UiJfKfMGhyhtQ8JRFKyqqKw1VaJ9FQHxlNHvbSkfiO/PB8mMnj+GPuYeZw6+qzUdlwiqMAj0F
SX2zSyJym54NasmsKo4jOVf+0JoQosnBJhbYItF7lttq+cwTozGVOo0+ZZpfAvM3Y4bDODBrXK0mcY3FFy3NPL8N8tj0w06kxNrc08PHWh3YsGKijo2zFKlpr3AF3hTJDFUqliD/Mr3M0HzDaulktswSEzWCuhx7
g0kBInk7JkvGMpq8bDoaRIwBkLS8r0FVsFcwQ8hkmMX+jdkCVRvVQGLTDMSSWY13y8XRyvyysMi+q55KX3Bjcpt8DZ0nZQbfotlL9cqnii+C12AlWAGOixxDYyUx6bjoc8wimnrBVpQbKMKDYOX1ccEfM1OiMdsk
GjW9yVlendn1WZF8JJ/exN4YqH8RmABCLtHEWrov74z6cmWDlm35pFdUylXIz3hfs9ufrV7YoyKzvIzYl1eNVUs9lkFM0Yt79lTmIiWPzau2d60vsQp3NL+catDcx3Q62AgweTVObHqamJmIvSyWPL07TTYmDKep
Kaby8lSVkqR6Ok1CLs9OpSR+J3KaMSf7Vo+3hRTIS5qYbydMiSKdzhJ7kPwPSayxr0vr7jjHOfVibHnd5b0oq3qBS3Lg1A79WaPc4iY27EZVizLpM46gV20R3OCu+vuznrp1pjpQmF8JLIyIerZ1YTfKdFnhfSmE
Fzr3mMOMIalBTmnmKBry1gLL7CHlzaKdrFXRz9+xuG8N32GY72w/Bpi+FB/H1VhHbe6NOMLTzxC05r4P+9d62Kuny2MaLfLrcZc/b02H7nOq8fCbwzINfUvkO0reKVPAt1Tlhas3XuKWJnlpcdj7273E/f0wzexj
v5ZgZJUIiQ1uwHIEpnLWE7fA53LqbU5jjh++aIBuL/xs3DZZja7uasJhHfTHGpEd875HHbWLjTtaLYL+ZvPdGPaxiz1PELxb72DiUcPW7oMKCrBRPLe20bHJVMwrvlnxMiUQW1sL31ojp+kkDXgrIV1jeHvlEk5Y
+YXzP9/o9sKXueiso9azxMQxEYFYkf4e95OUcmvd5RXQNef+5PLpjM+yBD2BEzXeEfc09afPrIKVRI5KffZuA0yycmSridXm6kv0jrvaUdnrqieY5Eq0Fy7eJNe3jEMAD22HFjpR7feJ7mlc0A2PAWny43BX3cMU
/T0Knq9HvsxHepwDp4R+BBL5R/RMHz7hJ3xo8qx4riZysR+rGKChYI/AL49p2wqNnhUd1hK5VmiChvoYz8+lRDCrqN/3V3R6OsaqKXHZGhAapQyNBOICs2XIkdDAyaQZQmyekAZ5b8vjV/BS8EsmTQq2nA5VcxKd
Lhc6o4LGN7xqZFw/SJjlUP24qJxoJdEsClLi0Q6/TEzbZt0fkVQVUvge59JVJLkQXA6bCb1qVN9HMjXrqJixAafj9xFm3a5G4IpM8/wR4TcJebx1w1zjdvJiFTzSt9FKk9At3932QDV0c7oX+K4dfmw7JqsHWHsy
tN26EdB1tWph9iLpp7AAtrkmfwRB4ecCEoQIuGzzaaYV+pCpicObPr97uP/nQv0hwZRgGAylCMcL6gHyGvg9PO32McR8nmqQG8etbcbRmOJA24knKiiQ28lUBL9xNyTPh+37K6ZNPknRfO94f2nEdCYdrEsTgzhM
JS++wJt7dHuDvJlvbnmQN09RVFeqFet57300n1Z1vFpzZXaQbgptPjAsWOnFqat7ueqlZIJ4Boo7Kr7kzk4tF05skFHMoQ/zSixmhZmpkhamByesuZAL9WAyWjkYJOFXITGHvnkEG3kTU3rjSRhLlZKd68GvoHZB
AhSqqYCwOKu55+fOndcoqkluwqPpOwlS9UFMPcLlu7YTfJ05ilaWxY0BpEh3ukoeUVRx0Lv4s6kXXrX1JREQkAksFEf8LSRhRjaHdJQtiNyzBQV92As1+kFH5QcImS3+iiIVQQ9MWD84Eg81+Ehk2anpNaznj6RA
LKEBP9SqYqXKeUHEbCh4ivRSRgCjccexR3oeMUgv9kviOA4QXF0NYmk4FBdOBkJ9Ir4SCg1c4w56C92TKi7usbUtgV3s0Eq5q/JuMqrt8HGqdbtHL806xOjubZsfTjIUjJh8zpZ3Zh3p4RJT0znBXRZ1VTX1cvvS
DB4z8G0tKrtXRiwJ3y5PnhSOLLw6wyRl66u2NgTFbfirpDn7PYY+RooSOzn50YlQjVA7dw/coXI2W1qFKyanmu5lrtiaxZdOgZj9119Il1MB+CqekEEQqCmcC76WdWYDU6txChShCU4N4+uF49a6ks2b3Q3nb++8
/byUCgyoQatY9r6P847Ld5ZSH1sA3pqUmtrgp8cJY6uVMhgdokoDkEXqZ3u6VF+5K3ZS+lzeKXQTtoDsZFQywAyVjEzMElpTJyTbNrU2k8nQSVppN9+mhmQ8GrH+doYbtYFumHjmifvfdJIEMVD6SVK6b3rPyxvg
O4vhJu/xfYg3a+894lQDYpv6viqKwGBEw98qpUicYyajoSzLulE5ds6Chgqo4w9z2FJUdsoc6doI6qm9YbWL66PDsdTWyl4JZ5hk7xOq6exR+xkQmINdx+lZc6G9AHUCPm2SvUnNGjiA8Zt9W0XM599pru8m9Asf
ZqofTgAYXHkrc6oSQe/IDC2OkA6GFxjrixcVhi9vJV+Ktv5DzfQjkyIGd5k1gqRoMXmhlcRcxyIPLHS+BTBWRJASUgBswnSTqCbqI9iaXAJBTlyh+AtUzDmtYvBVgxGWY9pc65B4vMcImPGEqnJVYidv8WnAYHBl
VPisWhffSIZjN4biVLTPSaUw0kC6gqchcMbG4w5tFRqd05ELoOGZji0ZfZ/t/KfO8mc6cQXMLHZvVMbJs13/qXHj08HNUOLgZDUsL3C2lAodXKzAJRafq3tUh9NlUizhYLm+4XPVvogUvul91qpjVk6b+4JV9mur
TJE/cjF3B5NSi2OXBI9C8DAhVjGBnttwhV4uGIdQXrzR1YhgOir8w9ZpVKENszHZ6AV6qk7fEpUr8AH6Kty/Coua9B5CBhKKw3wTWYNx2sRTSANRi62FUFKUEg5tMG1SG25RfF+02Dff3oj964DFlhPPVQKKdlog
iiynoZZMwp9rJBnJsIfDvpus5QEuv9HREaj7cjcB4HVTRF6ncj6/hvK/nK4JMPQds75isCOpb2VSuMPwv64X76YdYbVZiA6rdkoHFtgsaVI6kljUurrsyX0LcNnPGDMZFkRDzLRqOAIpUkxIBWzVdkxnf2BS7Agv
47BcuHkAC8p8W2t/23CecEfdhbuL1xIq8qRtfdzpwsqQ2YveoAwQ/YvbcbmFD6elYunYAFhI0cTGRB6yI3RIwB1bGxykWYSpBUe4a/i8cO9jD5LRx749xh9rSLofq2uawTTwit90AOYYmtnHdzsWUvhZIfT8WLMm
a2g4xd35AxBITK+w1CHzz7h32W5b9UN9/cNZCES0lP6NOm6fw27bxhHLDpk1kxedUkCzGbrlAb+FY2JJftoXqoV9u9o6TaHIAPO1zpKXX/4VdkwL/BFYiskdgx5BDqOT7ZaHw8XcrDZqW5t/A0sYrHpHX3NrI0Gd
0niOHn1fAGIoXA/BQWFBT+t+XrVUxsQ1Zw9k5FtlOxxqzxPzkSH3Mps/RthlNiCbie8OBmMyjMaGh3BHlObt6InZb1kvtrgw4V4ktqY0b2KMcKpDFWRfdM3t0NTkYOzoRYeNXZ5ZzJh3bjFmVhWaepGZWQRbbCYg
59YMZAyqisrm1GmJmUWO2SqJyUrNSeL4xyuc/v1rJtlQI8P+Zz9tHGq7BjgYVrLISSsKrpPMucZ4Mj8m7IKtY9JjWuGYTo41zY89LnMmXiO6zhNKMuEAKw6OUpA7TFQj5qp8JOU9uCduY8m259xLI2lx6iZwn0sw
Q6g7AOKwwG0+Vbp7YFTsRcMcV4uM0hTW+xfHUUH94LnZvRyiaoROrI0KtSfib9//lAiUYxrDuNHHHQOm7CkC56Z/4xL1ajzC6D/MSDMy7MJ0lITbtF1JuGXXXtB2gorvxA8+PPCCAxsHn7fNs2pmc2S8HU1pyHzz
67Wt9paNtwIi9Ujmi3DAy8liXuuYy7ssyjEh8Mzh50AntdwEu7Dbl6GqLXrL26hFTgx+yl22qrFog99Nv9QaSQ07ur9rNjwq96YqhUP6ZdPEGESuE132GClCC4gy5i4r2Oc8K9ED+aNpNDaOl5F7Ibkqum6mjWSG
EZAdBfnag/H+BTAEB0I6oJO+sK9KVsSdeacqDWim47CHy8CFGuuL7hfWv2zKz8ohJvY8UBksBt/nG8Bo+sxWyJYgStaHpGhb9tP0EC0Uh0m4ICHEmx7QZJSMQidb6qjchCDpFRxDUoNkcbeSJEOIrRYoYEn5gEJL
a6K0F/8QfZA+8CYfHLuN9hv2EOXuko+mSp5i0aJsXemcBQv7vsp9UbDk+hkpWCKKEYtR/IJdllKZtTXebltzGDFbOiP9IpVdFpAta+wvyG/gzgXhG7XRvd3YVQO1e6tbkTrqnnHsck8MOXgPDLrKTU3e2MkkR9sQ
sFVb9d2rSbzZrZFM9xHPf3kfPVV76H4SB7e/zPiKOCz0WoBueB2psvE6AOXEtgatvJ8TCaPYDjYiuIW87IAW1UQ+3eoyBWVwOp/l1fdkNWrVhzagiyPH9NlrbKZzjaqcnGVcR5yHeyPzF3W7pm1buiohufAhqGJL
nMi1tt748ySizsUy5fA/EbngpfetZgyGbWheA5IxNuQaURuu613y2oDeaQrasfgS8ji5WSG3UDnF3a+4JIVr5fr6lyAoGCc7R2gBdaBlyegmUuLSpj7wWUnHmIKtl8aERlR/sdS1t2Y0i3K/Pa65cs57HAGsfhVf
q6tYQqs6DHeb7nt1rg6mHqOnrfMRI77ZFzxgtWK2mK3YiVZbIBMp8VvWwNyYGxiwQWw4jKW4Xu/JBa5GzDVe/9XAf1kok8eOw/rLETHT1CX9sv4ul3b4FJBY1wHagjhIys+BvaVZsShr2vjPTaY+bKPjM9T1phVq
obgMoUdRh3Jp7iO7iJSMR5n2+c0aW96KS4jaYrG/wILNbLrFflwGKpNrkz9zpVhoywbcc0RIW9Sb2p56DtGXSt9L40V6PBrWj9f7MB9ozLreTPE/lLrt7lafakmnvXHgbJjx3XKA/pGG/XTRh5n6QKHVc6F6MApg
UeGWOW3Ma1QdthrT7CdEEdjCafDKj+a0+nDRqQ+8YNWETyTHqPmCK7Kqs5bvywBQB+RIIBZG+KowWqy5c15bD3VqpmqZjRagx4HHSDKpk24E/Q0EMZognkVOXV9BJo6ZgtVI/JvQ7qtYw0s4/YCz2/FMKaflcSIT
eWgmHxIucl/SCc4tt+aE5miJTg9zXeMrwY1fRV+RxifZko60OzC824tnYyadHJI8TT7brEzobHrm4cgt2ZSyUS1bIKO5lgsmOK6aiiPI3YsxAbYOlbfjpaTKr5/MM2mNzhJRzDJu+0lkELBQqVtSMHc4JXRv1SR1
JhxAmONEMbpfI7Px+tqFpopZol9tEEt+NjJ6rS8mm9ujmzjLL9FdEQ1WYx1JkcjWJsfQQVuNMnozciP4Q1cSLG+Jwc5akw/Y9NgAkzDm/4ZzzV0v83UySM7FW/A5Gf1CX6S4wC/DjWmf5UTL/nuRUuqMQup+ayMp
xFZsTXwrDhUkzxpM7akqy+rT8SGCyTi/v0/EgqJYsZQxRYL0HccVX1Ws3CPoJP3hgJcoRecq5eUShWQa5gqKE7lQS7IEM6kTmaXLw3yNtOmWic85g13u2EZE+HAdcmOI3eVor1R1nuPBtuLtrLuNWDstCr47zLvO
yHyto4t2G1EwxiAlFtUUJ86xuty0HPcDIl8Ab+IUKdJCHg/hqxIy7CDIXAtRKoC/vaUQ3LNKLa49kSCuaxFucjnxwBSvaxWUJ1jKSIWiIk92LBKKr3W5qEhMukBF0RV9mbNBIiIjsHmAAKEziUN6mE/i5uacilEX
tKBT/1e0PtWBbT1AWR3WdfB4XEjnEEWJ4S8C1ztFIIiQF8t+8DBm7UWlYQ8p++QX7FwSxa3Xs2zBDL4iHUYg+FQUR4GcwlXRe8CkXyQCS+x1lc1+gONOFIie2YFpn6BNF5em3kyjUzmrBdSWMk6C8DCCkye4rA9x
AnKQ7UTQCwiTHbW1xdMi9StevK/ZXfAJYpCbXgsFtAeGnVWQDzw+Q6GrdsJ+8EeAmWx54xB4azwKHIRcG7fShAsRiB1mZNxmHssXEHRBKspIgrDbL+hC//1aNbx0bLuP59fVZclewH4FWzbEuNyihbeY42iiBuny
hJsdW1R+DaGyw+gJP8u7/RdV4opi8i6ReVrgeaGR8ju7sD7BcbjtuZ8PXmtwSL2z9iEWRBDkRqFiofceK5wIBjj02pQBZpmX1PzBwhGsAkIzPrnC0vW8gKjJ/SsCfAjUfFGZsK6JZmXxyvQwDVlYzaysk/U0fJ76
xOHaD9/Xc/CGThIEyVvwbV/rd2qF0C395ujzx7YJi2DS5Dy10GA/u+1YSXqJr4IGfsd73vj8bu2uTba4tU1mX5xfCOsxttQXx+ZUAvKEZpKO4/lF5/NQ8qPTZ3m16CVre9N5t2r697edhJkY3N78vdGxNrCNVlRH
YMJf8HY0nCT9RPLa5IU+Qy6cs+RwLyiKLOC3PxdWDmqLKJS18StHWsJZD1td4IkSvtmnOmx75TXB72IUd0rc+kH71WkuCuV4oU7PjbrPaFaQeojmy7hxY4grprUzzaPvMd2FKPbcHBAZ1kDiG4wipO2blgXFK7es
dYTxLwqiZCmd3ybIWXu5LNqBEWlQVatuPUiOX8CvO6ZKFdrnA+60XY/iVdgmql1I75tXv06AJTGqbtZzdfcm1B/YghArUc7d6qbHuh5CIzGICmXK5ilmFPV5J9kjYoKB5STsAJNfKUbKqAg537Ioyi49gfw/z/bl
lUwJI5lPobxN2auBaFoMhCVeKNurLl2rcC+nJ4lTDukrDQwSfYACipcXVz8e5QmsLroaw1S23MN5BFo8+jUnh7mJ1zRXUoLQi/QaR2caEhBTm0pI6viD3O+o3wkvIR9mDtmVtNxTYkj3RI7sVZDPVgjr9oTIYqbj
0spDF8OWnZRZ1FjTFtDy6TBels4TXQ4uMhPkzHNiacig7UQ2UvicLyXePAYLoI5WcJh5FNW/5ee1p9ZGpzgDC20jGzo6FC07SABfl8yC5ssxobJ/4evjOd44ocshAleyk3S8ejOBYjtZ8rsEdIL93e94+Pnj7+j3
BpFPFFifsmYPRQwmiqC7Nus/a58gOURjN3Tnd4W+2hrK0/eiXYbjrjEqdD0Y9bW1nE4o1wr0qEYbBOmNi1NIPTbVV1Ux0F57xDklAgMleNZ68Z6QnqbYVtfwKXbakuT0FDerXvwyI3zbSrvXXxv9+TdhmhF+1N9c
2JM+4k8OwlQN8P+TxLdkxupNqPVKw5JZWd8zTlBb19zK8GLTcv00ytBDfy8OwdsyNEZbndjYr/PGrxI1CP8z29tjNXufPWXv6gCfhww7+zyuHXkDT7ceBq4H7Ar1erYb19vtsKxvZVuuQDIJIMmGwfVNMMGhFbel
cOIrfxo4dgP4AJJPLNLBzDhdEAqIgHc7w8MST5TUOjYJ744UCTE+2+A4RtxhQlQp11RhHdTv3rhu/vfC4mJ3YOHfQrrPpFqN2Qe0N+Zbz4BLA4q65Hi9SHOHnCJD5QN7/vz2d8qoF++Z7CF2xPZPRbgXKZ5U+i3J
viW1uWxwLzPUWXu5MaL/uyPiLn959ZeLuGm+z6K1J8avRqYw0qN+lk6Bd+lrRlDdJ53qmC/2JFA38LNjCt1wr/jYIUwjnuIQ0mXMx+TH9ZbR58myx38ADNbmQnumjFVc+lzEx4Yh69sJrrqnefQQAOd+pFhJFX+a
xVm7pgGPb+rMiKaMttLqEDqjHKhk1//2tbmoxHur7Vn2snoySAzYCtB1IIYWaREDm5rbUOR74ye5qyGqo2vz9prWRCZw9erZsZXc1fdXU62hHSKd6+pgcMemAdBMguIWRyGZ+ilCkzM54kvVhwLR3USubXPxwovp
nEhE2Nrp8uJJMZ3ioYNQhj/1zRT5DTo7Lbv7eiktvQS7/RLz2BzCna8bt7SQfAMHUDWku8VveMe9+65uL04zOyzH0kA4pg1pE83Im8EGYDgduXKLGHuu8uqfZwJgaM+YMAcoasVBZkjukXpIF9vdOkUjLfmpdKc9
sQstlM0RCOpLpqsYp5Z5bgZQJIggQxkBWiszVawhSaHlslPqVu4fsRzIWg5TT82/oSNSDW5YFl1uN/1L90Zz78Ub8XjegJ2VfuzWrMAVCQVZo1XcKtCEyMnOR18FcCtcFPJNo/d9/wE7Zjt14Spp+m+FD0eE/jd0
9VzixB1P/iv0t8d/o3Tqy+yRDGQxlm5DLI5pp1dKmF0uP3PXqPHGwQxL+VNg3iAf68gOmDc6P6JGNA01gfdNG/0gy0Y65iGinn3Z4ykqfhrL5L0Hr7+baBndTaS76CVZ4p4jq+jboJNcHS+EFyIXx72jWsn2++Z0
nu/jDXl8/a/+jjzZWxzvaVASO7fAKSL3qzjKPPZxvxuFqsFcEZxOBoss5OU3FihMZxQL2HFDSeK3YBB0Ib735m3biDceXHKQDsrfaOeu/sJuGQd6adTN+L/nxT67q1zSu9yQsnDmlZIc8Xjf8AMMLJ5yoeGBb4Y/
X5yRuU9ZKXsr3q6FoywDJYYOUhj5kQ8PDRowy0QdHP6aX2O2Y+7akGMXzdLpDg/6vmaNXN/kx+nnQ4QJ/8RdG+5Lt8koP/lw530UTc0uH6UC+5JdqTP8WAenogbm/RERNjC/f62aW+oaYlFdFokx3XhK4QLMMx1L
xfH05xPo89M44IdHWP2mD0aOt7Fui+c3zhcce5cx8q3tDz+axqxSMi8CUnOT+fpnmnMmm76VsI1uOEz2DSW6YYDHOxS0OggJd4AF+m+3+fmJmLAz6OYgp1JSfpYz4yWdiIXQBFhGKO+nYnO+wl/C0Rq5lf1J0WsH
/oQGcS7kLM+KkIEg1gZI3elMJEf2kpawJvwpgCM9/9B4y2f4EhbEUwL5HenLz0PO/bQTwk5Szv3cjtn5HiPnAFlV70rJdLzvXh/C4Gh1bTtnHHwoz6Fcwmsi7n3hU0M7wBfvoSGoSzNKLhuz9jfDfFeMc/Qd9YJy
Nizsgrx1Yu7HLxw3TCow3fGmxj2MBpcg/wb3g58GYT5UpXK/ktzXh6eSgv1cFGwV7lqmkOSNd9ENSL9s4QFFqV6fXgiMJvcjU6LOAiyVA8w1ytsnF2fapWVdo0zq8p8hy/lrxsmOkK/RmS08h1hajmYVBzN+gDFE
47wa/7geqojuT88Lpzo5CK8mWKUcIGH9YwUC6awpEEyvglrrJWSCWSIJDTHvMjF37+DaSU6Ve/P2Tqh1ljM5oOV3UzPKi/gfOm4Z8rsI64CzY34VNCGu0ZmpIGzxrzG5xwPb98xYDCb/GIA4bHaIbs1xR/CbulBV
yx1CvLY3j1brvaIWMLaIY/S/yGEpmzFZhESf+Co2fdQ91SSpqkDT3DHcq7sAb+4kvZIDN7TgGjLaz/vtwVPZ4S3Fvrjx5UPDkS5uTZyMe9hisKrpsp2Pv6KiPGLcwLpKrbk34WczXH/4ZyCO1Q3MkKTBvqNNyJSy
KyfIp1OJuT6Ez1Hiur9Akb4eu8c3QIB3PUWe0COBCl+eaCrwMrNoH16y0JPwz5jAL3rEcbI02SfGZomQHbUGP/syR/VW8o+qkkAXOUEGVSc/SzcUUrwFyPgrhyu1bDwWrksCdqRY5IUrWAxbkmhGfOaaCnR0rPV8
9vnVS3rggvuksOA2LGmuE6o3d1MvqAixqy6JyB6B1WI1Hu9wyPCsv2ZnDwf5sDW0at363LL7YxL0efBdOZ/YPFepkWPUMY5IxbtPGXghVy9qbuAKUhxbKaZshThpKsFCGn+EHludBqXDnkAblwm0NF575Rg0rbW2
prEIxDhlKM9jGeQK1VWwameYuZJDPmh7eSDrK9N3XUiCR1sWM/Hlw5BZFqs9BtFXZUo+tlV8p8+jcO16ZSo0GOebfXeE7DlzT5aKsiHiAyP5Ky8a4HgVFh6ac862zQUlHpCvCz3IspuwHMBR2J09O/iv/EkDx9T5
OjWkPX0P8GKJVaAHWd076+DI7jYASgz80RhuvVh+L33H0vzreaN53VbJ7zTfJt5xFTYeSHPaF1Pu57IfZUh3XHnykX+eMYFUbo5wB/SdjzrEPd3dawUXV85eeba4qWGCFdrsVADCQMdce3u72DKV6aZlydbW6BOO
X3dbopPN9mku8soqOQfrPoh3qkg7u7mDx8fnAhKxpg26KCVFXKA0wx+OFYXw+ZBslKl6CUuTaBqqcJSFZDZh8eG6AOXHrsU7WpvEPwhIeS5y8W3TE4unIw3OTrDHsJyLjzL+NaEvcMhVic7pXaptjCkP/YDkp8Av
gogAwMcOkpVYlx5NWUzmE6vBmMmbtOtsMRhDXAMGDw4ZTGRLd9BMHaoWRkE3bgfK1rmVXwOnyu2mw97HH//g/cBHhzV0lsJv6aZFluhon723atD38zmaYEEvfI+2eOsz4frbBg0jTUwIRpRZ24BoD8mFXzXGPhVz
6Ay/C3c1n+CfBBpmL9BzAiXwqOto2nV9T2By2ojnXVbKp78eP05zkqU5lVW3w2xzHfjjbzD68xilEXLvqaNdsxFl9Xyx2cHQtssfPC/Ikc2YWnRU+0HU+mb84OZ1ruu2jXgyyflBhK7y2c35AgCbVGPQaOZrloig
FJbZjZx9ZdcjjpmU82c+JWZ7sxtw8YPuf94StcK/lUE9arI+PF99X2lyirKVplZkQko6QRWLjvLWTQ23ZiUN+8xXkvw5u/dikxMR28FMkvQeGSRQTAq60OGQnuLEL6FDmnl0E1HwUHqaRLJkMc8TcNCE3Cyo/toX
nAApdA6E8PcnNE5EV+0WBU79JsZzDpUkmzESEANlSchMNvXjkn1XRPVerDQmdrtWuColgRkObL2N6B3zNjCf0TqB6jyKn4el3qM0EHfMdIBQoOym0IC1Gjf7P+XjWpfyq4dRbuPEBgQxux3B0X8yw18BASHCS9FB
V5DpjQg4c6BkDzceKhCfogqXVsLlb7AOufjOT/GxfM/X+833BYAqtkkdwqHSeotzuMj8cbLElQImTyHKrzi8RyXk4OjxdwrHkxnYQA4AfbysX4p2QFavRCmHEMUgHzuAM0bLznFzQz658NtAWScI/xg5zeEXBib/
D2OoU7+X0/LCxp/ZXPv6dz7Ihyc93ICHzlMtIi1yTK9Lfyy1gjmaxLAc/S2kT+wdht+0oPNwxgeQI52a727yoAXbHMAs5AJaIVuiMkIawRACl1XReb7mE0HD/UJ9FqwYmAcB4iwc9pV9Au932CMNeR+J5AnL5veS
lXPuv2b7Lv96/Cq1XoOdIqtKnS5LBzF6E5R1kYKIIW9REtKMByR2AASRFYJ3d+qfNVgrm/r1t3v3UV477/lXlNhGEnzDZQQ2UoNa2lyKSw/dxB8wV1GoIDP53jYEBUYmUQqzzf/MLTD+eUdKZETWlEEDoxKR+iqz
1PtF6EIncwkFYlJOv/e9C7JfrH1K9tuhVQb2Zo2gBHQgXr2yw5vyldLRmR3KZtsd5AUc+ZvV9kblXcjEwYRZMfSklb8hRDCTRnJ49oJ+8cg9aUC0B2jy+GhN3ju1Pn9yqhmrKoBNIRHCl/tnGYyZ4x+lY2NIOTlO
dMysbPCGOQW6W2Mv0ikbTErQXdRu5aN+qnNdLdfwJF1AkV28KZLf5avHZC8oQvgqOP4etCPzNiDAfTx10KwWFfXfhhFjN9J33nN13aStLK3PeMGm7ompRXFHAOD1tdBkTFMvD1+zHFuNtVv/cq+n3Zu83QKEA9mX
MwnVDuN0pPsPASD4+P8YiqHkfI/ab+AsXBQqboEdYadpByCgOv6hrw7p2hD2a4oimCzIAG+DLB4ZiVqFmj3RCUWFSEbhUxzV/dU77G78SEK05mK9O5EdovwO9HnKskxRsnssPmfjPBAfiIWos6OYsJmmd3TS9AL1
biG3iKiVSbcijPwUFP7tFMyQyw2QnGXQqn1ZqSJNM6If5HQ1PfxTMgzHyq1jCG7aszXaclJ+3ga0mLYLISC7ScKn/qk7QTqHyqRvINIQ89GHRdTOJzLxjOtEykBCIhq5laT0e0IF+Upag3oLXPG5SdH/1KdVdMSN
l2HJONWstCK+yh4CF6UUJS0mQaE9riU8qnCRoWP2k80hRSJhMgaLcdzHcU0mrz55D7s5pKNJq0x/CexYQ5b3Q2ZvalsyP2cr1efDi4Q5/WZ3oHY1Jdqh5L2uSBgDyy/Y3eJZ9iPdg325Cvdgm6LgydpdraMn9KGq
zhfwNPxqDewequkDtrK2JvhWM2i9oROIPTMxkoz9uJ+bZIZZLORHyaYFZ8nlP4K2ED00y482rnXE07kVzdzlo5rsOllqDPNc18SDxMAPUXBOi3cqqWDbi+D6XYtJJ1rIJ09I2c71/ie7JVxt3V6xd+RP8XsPUnFn
3vZieuQboOdM0fVK/YDJNBQfyCQr1L9h2Dp4JNXabcQH2ISOclIsxb6N/ZSIFOA9uqXxurmCvtcYgawEo+doJ0CxRDeg4mSMxBsZUXiR893Yuc/ZswXK+Nv7Oea21LmN2Dh0uhO3whDJyci0nwzxJmYjhSbugBMM
tuCk2EzELbreF9kvSBUn/z43WyFP+Rogp3t0MzCmcDX36TaAjLLC7DJJcPsFMXR/7n8owUu8Zjz4ug7GibF7P5bN07LE08hUXYTYLNEaMUB4hfv9N1wFF7n10i2BidV0z79v3Ze+9ID3gfgjf558u3/Uaez9iyfx
uRxTyFjjx7wet8sR+3hcPKcXeWHOtfMEUpSJvBp75PWrvU599ERumUMoSmXt/uFtjCRjn+eeU0WPhCdwAxZGyDU/hcIAuWN6aHn1BDq/8gp+K8QbxTuFbhN8Dd/KLpTVk9xW7PpyRZ6/efu0DN05Yy7IsY9HovOA
XXMZkDodFyJPoH8JE3IYBuB1GEjCe5+xyzUOsE5EQyHWZepfGI5/r9PYszTzmbCf13AEx6mfe17ilDEbLTA9Ww+tT99laVmPd3e0rYgHPVCy+6eDeOQjKXewOi6PWPN+nGZcxj4GFZPAbdWrmeHaXIurQ8S4EFdY
2U++wMpiWvSHbqqcpxaZc5+fKMZyzM5dERy6O67Zg+UWNtp0zSYf6OccMtmTBVVzG702GDl9lBBKNQCLOb9lDEICzEw2U10DXDzaiQ4mrpTLIkpJukD3CNR1oPCShN37I2+701vWWM0FMmYWayZAoSGrT9FoeyIf
Q1s5tZDpEeJeOuX/LjlnB7l5Uej2sGf7WF+leKziHMzRAsZWsbKWPhUXZihI7JquwtBbA4jQiDshybrCW/s+sphiTPGajmyPfuIlQplqfLI1JXbZgI3JTUJ97dYdHeXKkHGd65KDqXEGuq2JUXuk3nET2cGu0tIL
7wOY7lNKshTezVuj/4kKUmNVjKxkey0Zre3cIUpnmGl4ERvujm9aa9fnnhUS98eJ2dNRIg154Nz269KsOru6Ld1e2SenfR8wNkuRUslEE637Xp1iWjGrmCFfm4rHPX+uDMoPUtpnLCeGnsc1ecanuGqFZkJu52LA
k8eCzQ1eCY22HdlzuvVXx46xApAiIN+UHOlL+ZkMT4mXl5vBKL+mqP3dUqd3k/r0OeyIFAbOUDjutQarlNv/HJ+/ve0+F6G0+YRBpE2jY3ItyQyifegmM4U/Q+M2J74aF8R4hYc0pe4T8caS+au0ALawgPsZ7Fxf
HA11QkNonTljQh4Ds1WG5tdAg1LjCTcm/ZRQRlub9XGnW8xsQ2fLW4I/WMnf91RAmiY3w+ydGeMW0F+JrfW+xLeRjWNzsRShvVCoOmpKQuK89Sf3rF5Zzryk+vNFs2/VjlaqZ/k3ZHR7BjO/19/RACL8Avf6etVe
/uxTuNjTH13iT+c27ClC1tOfvVEX/nLaLJfXfn77b8lvlLHif1Tok7L5cqHBcE1l+fTn5tRFBBfr6RO9Rz+8FjsVCJknDJ9G8U17+IsJmk/Eln6SlR9K5MRkTjeoflb9EY5otlllB/ng1BPaVqGtMBsfd7FscHSb
X0edVne7ujFGoQGfKFO02HKSJKlJ+N1IIRKR+OIFnSfcMZHBJNnip8wTFVJQJRMZQbYEVD+0axe3j90R0niAlOW1i6AhDDUS69CK0kZ6ZeDH4HinsHbfKGqRmiACA4yblfIVUQ2enh4eNWE4r0bkmIKjwbMdjPb+
iIGlU55sGZ6VeSxDEZp5B+YwaemyGiwcUPVlN1/JzTpZWk0lZ5cp3po2Fp0d7Vxfb1895xz14z2CCDPZfgqZpNlHA2nbJ5CO0EFaa6/vS0dr/2K+4pqu/lJ63nvrKdxbz3HdrX7Tp4hjmsGwhBk/EXypX2tKX5az
vOkJDE24NT2mf5QfrpDTbYvTzUdhuCby3h/A88qkC7vByBPC+1QPz5QK8vnQzgZ8r2u0Kp4RFchVU8aiSuj/U7iielskyHnxL5pp4//UTvP7q45wpLut5DRGW2cwbkkkCc6wTA4NTw9+mU2DImbQ4ppSDnRgaUpq
s182lJDowRmCzSXxaEhq/VUhp5RbE5Mf0/A+VWqx4Bedd8tVxo1SmGz2xIagkoiPsLk0mIdnCKoObhIvB1RnkqfI9ItpnMMeEixtA6dSo83BDiQ9ocsOHfUIx9TfaGMeZ24b/qPCF8nwj7vuwHmZCSWpH69bSec+
0z5CdtepY/M2bbkR7YmM+D6vegqzUa2OcXfYZur9nc+d94HfLiES+s+jehGWi0Z5H4QSP3FSzOjgxAN96LCoGaWe/jcGte34RbVzreRzTQ0vux9yrsevBm9VZVXGCzYbujHHx1rXKt2TzTITHnpV6dVpP6YKSp8P
HoxO3sryLEU9uCtkHRz4ULaMQPMiZyVyiNn7n4OeB1V75bwFbJ2e0em6/npEWKu9jSk/i8xB4AVNqS9IS26G1tXoTbKdt408l1msdp1GCsgY75Y8eQmsjYXbSDJjJVrE7NTsMf2YwlAHvjNdXkIaNFIb+6ms9yl7
u/z+JzOoSsciyHLFs2Cvitqy2D4z0p4ke05b5aZ9NYlxm8/l2Dh2k4+4ZmohG0eqRg8DGzRrBrWXjSYO4XekFRbDyDJbpH17QTe29b+NLvhh1/iWmqLh2tYWLG0TK3MCda6VKmrFWn/EVGiULHklKcBB/yN5xZgw
0e/kmGCGF46gZ1R4xpuoP1dT3r0nQ83avsOoV7CNh5gxYR9vU10otYHCJKURYL+hJtME5kU1mmtAgzgSIrOc97IrWamcLwgVY2I3cUt5EA57Eqes6EgqNprOp+C8CI0p0BRZ8QWstY1Zhdj6DJI65B6Q7JW4SCNo
0L68mGbBdECxSCfhyB1qTCRUydFzOscNiTASkYazwQTyewHoRqnAzffSpW8nkCObwyKRjhzacMeudJgJY5vC2L4v6igodMbnUekbhV03VFyPowREhyIda3nPmJqdvy0fMCojSnJJOhgpzHeKs5l9OKnui7xEtk3H
Lv/qrjVLNBYhFrNi2KZi/5rDL46FIixkgw0FEyYpSQdWOPgOtqboKcl+pAg7bmE8keHKvYmf5pz4fl4OZLE4TSP6WLLB4cg8pMDIWSlL+75O43FR5UMuDQvjLjsPrk3adsVEubpkCdYNZb52k64tqTCBdNEwNmFf
hWQ+Qv14hy/emWy83rfNoMtOMNgCy2AdbHsZ4kqYdThilGyGWmqzJYEYqxYKcOOTfBYx3glQPWE/JFEUeqWQlMqMCkPvdIxvfq5yUXW++OlqXwPZT9RHSEc/spFXFoTVh2G8Nhx3SngDjy62knbKXy8lNFP40te8
tSDtOjoR+W2GCs1Z0nCcOErN0raAFalYzxc6tfIM2NxcnBGv04lGth6vty86NMETYNaGAsN4OchhIaHbtC7yvofgohpvSax1OKp4NNLYmambBLz7WMEo7jkU0h5Sea0UdVeDjZ2cwm58BVOw9FPxXs++L/rc23Xe
9r82QdU/beOt4sgGYOC5bTY0CNKZSqUho/DM5s+KFi16KgOFXkT2JDdhfv5doVWHCM0DLcX7N7TfHBuVqlrhWolw47M5yHFAAKhEX7sb0OvADyt4I9C8RalB/7fTcMg1ZTRbAdptGe+Kos62BqixtcfBHGg57F8D
/V5F0jZ8Jicu26elUXy3k9qPBFu4t4VE6d5F22dM1OBsU/PANqxNahAwWORMBbJ56M8Yef6JOl7zfQ+cb9lCjwPAxDwBE7dxPoWPs/PGCYoj/aosPJKXGFpid8UvZs2JN2jAps9EX0ySsUs5VYviJxCswy0nRitR
ZGuw7ee3tgs5d3ofSWJKs39TVb7+gUE15bBrCUJnFW1GzJWZTmXfO4EHWSKYKTKhOux127Mact5oVG5ZF/Uk7JOQfWS/B4L4io76I409i0TyV95vgq3o7r8+p0pWKwWhHfSlLM6d1Fp/s9um1DOHlcUdF6GvHogP
GWHc4nHdgltSnlBp12TQQ9FhRr7EpcR/tHbO544t3H1x2m1iFSWbuL65URlvD1Oi7eETcTXrHEMDGzA/iXejKcWqAg0+xCO3juHHQFxiDrOCv0mISsZJIkaEmU63N8KYe8wHuk+gUplw5zaUShLB/r7ZL8xkvZ4p
C8Y1UcraFrsRxsVyr0eLhzI6HfwxcGD84O6+tkhy+uHyPSfjl5vx5L0+1QZhWVDk0zkdakCliw+PHRIAyuz7M+EOmWPEpWAGcPqFDcClbf7/vrNBOI4CLYLVktzbOSWBkRLn1j+jNP5B6MJL5ICyvyFhhpkcY/Wm
g/ERkqA7ZhtMsnfVKLharUNLSBqty8Sp4LAsDwEjpNWA71ShN3+4buSJ7s9f3q6d1e0KGP5gzXB1TCRVMU9Bar3Em3vGZo3U4BG6M+KA7t5XwDtosE7uqjMrxygXYfsDWwxSh1fuCgusuok3kIiOPOcNwhOjTyaJ
0hUCrwrpZJykloDmIm5IbTg7N9Bq3V8FSFckn04ShQbUyAxRr/odJe85CRpHwZZOdXSgHIki5ikWIBkfqZ3sMPtfvsrIhseC610YkKoQlYgBlPoU6fiiNT18bvM6Vi3w7t4buNRdafm8YvHiCErVFwJK7FROC8NO
/A6xWW/O74ZSaCAY3EB7FgyjGAOZjoFFAGLziMQMEt0Ya6Ysk2CAtbXcH5PE71k9vfN5wArPyZX/ka0n8xAaSR7Eiezc/XOF3O2NGRQ2eeWhLyzxZn9p6jHtMkC5RLVDiFoLImt5JEnrnosx7mLiiRlJymTKEI7i
QVb3MgPSg1mFp6EO2ObltiH6a5EV9XH/4pKepLn841joIxyfiimlWW9l+5dxDoRx3cqGEs+VUlBSuwoVHRsI9W77qiya0K6bJ7mfN0xyS2PQLstcs12XmCfiBVT70V4l+iUOA4MMo1QDbAXFDlrevIb1ouAYacdu
jJzZOAKKO9MZvCzsI1YKU4MuujNBxGUIBw7BfWNJHV4Ts3q72h4OPuhG9Fy/kAUyjnYqqgl5V1K9MdDMmUgRgp1I2vtu8EOkM25IxwLYYyZ4/rQ2aR+lBgAyh5lpZy47BlDdF4Ax6lDJ1dhlksADR7UbQcQx+lJB
RoXmZeKiiI84qn5on4LervQZCTtRCao+we5kk1LwH3ZB2ykEq+mlgSDkvHSMJL23nJGOeKSjt+h5sSaaxrqsXrsNQC5zIujBGFHtHKAPJehXcFoCQ5aY1Gg6caqJlyPdOKRTtHht9BNetWadPGsjALdwESdMN9UV
FjkYWEXx6+ll1d8fGfaAgKM9Lun8kp75vVnoqQroIB0g00UFrhQzCTpxG/qTb9L6YUBybXd9AT1+sxz3PEEy/L3a10REKZTT9ymxH3/ooXEP2+2RQ71LP2ao3kSXjJBV9e01H47GfhOtdgeiPazhi7J4bKVw8jMI
jqTq+THWTetalakDzEuM7a6nfMob48r1RLKI2XldcpL3axFdAoQkf8iPcIcUuSSIGFNSZF+a5CMO9vLV+dbxBzqDuxQJlt1lacHvbSEo0oVP2Gwuwott3WPo67s3HK/6PsIni8tJ5NUcvlNL2HMrY/RclpGZDKSS
zmB7cG2CoEv1O8gRXchnRwwUSAE1UyDCzVqW06nnfO+Spvyp7WKH//vMW8q4FF9CgY+DdxEADThaW0R4lNnsckOAk43PV+ExAMhJp6KBEmIY6EvnNrI7FkfYncQeA3VCiYHKcjmeF+tLJGbQwYyQwwl7Xdo/xbxt
yMBLU8T3h0gCLuX2c9veSV/pzFquObB82KdH91AM77ynuqWs7F9fTPO9hqIoffflcN99cSADvcKcXJ8s1fA8VthJG4xKtX1ev2gs5hZiGpNTgLU8qaOZGYVGkEkgJQS16jDxLOI0mM87IxeSnJ0+0MsvTMgAPAca
cok6JsFTYXG0k+tD45ou+WRX7Fl2OKapmhMkJHzWglucZL6XBkHXMcU/15OZ0wot6gLOQ0C4HnT/Yn7cc/fSXp3TlTGi6UsYkUW6HJXd1SpZvqQ/NyldtdBcOg8e1HkVOpR6fZBEVn3LHuCFP51+lE5EKuPDo9Yi
MKVDLW9zpm5zKmKoOUAIkyhEYDC0PNxAUTzaG28CTAYGEOGjeEBDGiMX1o2CkN8JC25irUNUT1/LZwZfrhBjsRswEEuzYtwHINjrQSv9P587jGm3UYjZE21BK8aHPB3ECmm6kIDdEVpHllAee+EE4QBzYrxjt22v
3AsEg0LtNXdsV198QOcHoJWbpcZ0Mo/fkm4V79D97XPUbID8wwFblzrlho0qaMGHOLu7rRz6lakzp2W+vRDrxrfDYKyiAccpucJ8SzHkDEqkNobgyjm1tg0bsVAyjdeu0vDDTz7rqC2XQMS4QtVMbptWhHpQwCEF
3iJiDsQMh+nvlHio9rV2U4o+YCLFj0iuYA/AOMlEASysKKCKwx0x2liXM4VZKLX2wtMyOY1u7+6lNxxWVmt8msmS8R6Oze7EZKyNkJtSMVqUTfxY1UdFx69Sv+jF9z3ElAt226MMF9fKDJv0Ujph7weF32ah3nIS
UEmCLlxAQT+CWDvNHtdc2uu1R+Y0t6R8NwAGHKv3mZwmca+0ydl9f21X026ijUJtR00G3dYeg0bkXbat+oTQuTqpP0VwiLkQLuGA4z+gk933eg+8QN7HGsadA9r7muDlGjNxcKquVBIcnT13FiLdWAsVjuEjlG83
u1XjYTSl7kKkHVM0YZv59cSVnSyYUNKAQsaj8BpIp15Tf4hAwtiuM/WXDsBAaLyKViDiT40VmyPYxtAG6+WvehZ+E3b3MJFIRIEtvDyjfoRcTDKcPqOJ1wsD0O+uVfw8oyXOMOgIBNGlrk9u6OgJulX1yeDTEgZT
v5xabc2PAykOTMID8cEtuc5WpldZ755egwZge84byPeB9nYOgVdkGDjhZei48p1LdPsQMjgsIv6yl2R/qZECgzprjTtrAoeW6OCoRVimMhoY/1L0GKav2rp9mNqV69gCEYXT3NE8g7R9nfX1mKP95yxcuB1eQHOa
EUViNuvM+jSxddSHqwgT3i4uGK1c7YRYko897YmuBSPbcnhBmFYHm6n6nCfi2cTWA1yg9C8o0umI9ZbIMeDASf6Ni70z8aC/EQdra7LtMqx9fz9ig22x1xQ9TQCy18E7A/gaO1NR5JZIKobTUrAJKQUA3TD8q4rs
QJvRHWxZslFYMGEzNabEvPK48mBUvdO2PCabS6+jBER9ktkaC6uVprLsGadHF9q9CQwwKFsocnF8fy/pEeIaBbir+FV12shmxBJT8BXJHWBC0aLcosJhBKBsroPX8P+vpcQjY9UEhppLTZaIVwZdq5PYp5Ke71jX
6vR6suQjx4zFvYPTzbz3KTJ9eYGD3JpTbuZb82IbtB4xssSPa/UHvTqrm2Gfd88bDH5Ieg49HtS9nX7ff3oKVxTrOvadDsepb3L8ykiiPW2tl4cd6xFS/u1D7fZYSeC8QwMEeGnmadW1qNhoeYWV+9bJdoli5F8X
sVcdlqZElLRx7yD8VQ8qPRGxup+4lTUdDEMZnZW3sNYQ3IyAemrcLoMt6UQMGajUvPpo+o55b9sHOcFqmx+Ed/DF85f/98QQZQc+Bd0J9WKHNkeXdFYudchb6aI7zUtVQ8jhsdN8Ud1uezoZm855FJZIPQosyziV
Mw1ivUkKXYvOuiyIEvpjPdmQ2uTRUOaoqst8GkyugWI6hlxMC2QARUeCQtx4Yho8DEwxaJxMs9MeZGDAHYlXcuxl09Lygg/BepaV1mEEj5UOxllN0EvBLkR7Yi67Q4ZYzH7cFkv5cJGz8B4u/RHf+Bu4qq3KSZpE
dZGHYxnjYDumuA0KM9yvUoZzQEXksyakWCpnv5LEqMkmidnUcf1/rtrpYPkBlls4JEdc72QiwS8/tA4ww7PiFtj+xVKICP3LYlVwsaqS5uuZikrJnWs9p5nYA7kv/Hhn0sPDN3faD/QlFk4R27XntqcVVgmyW5d7
2204YhFiQDAkL3tUeam+llhW4lEKUVC7VKR7hnu2Ye1Tnkyoi/t9qMlFhRPAMUuvrPSWqLZA1QkGx1TpgF225x/oMeYg/3bXE8TJhUTx5W1VvnYysnuW2loiU6CT9YwuFI7us8z0SXvCvCxl9bkJOCA5cVO/JPm3
nYG+kbaiOhsP6DT2fQvoIpe3OY6KcQWcgjbeAupsxa5NndEZzYrE1l5i7rVziYXVDE5YSQGJUdx35LoUjzGKWoSu+FD0UjznF69qQX3PRp7n2DvSzrnaU35ANHSGxYZQP7rbTYmubnndtSg742/hUhyRnlF//InJ
ct+iyNrUQttc2mCUOl5MPX2zE2WexwiSDBNIbrQ+XZAMjpXppxpE1bbBlFNN6pW+7Ov/EnSqhBHhn1iObRS7W2IDaJNE7ESg9yQ2OSWdwENrQrm09tSGZ+QQSBi+0D+d91QzMiCbpx2gAOhMGrwEPQdZkp0bEvqT
xBgq5UUVjCkCfL/74HXmQG4IqZQX8VTPbUzt9VmMEtgYKZjUEe3OKFNdmm5I5Q6ZdcW+MpZbKxCC09IXb0pPq4jy7L9CDiSmRcY8XoVF34+Ba/nsRR+YBGFXnNiQOQ3QTCHl0n9SUiUWLrZt9oT0d1CBFDXUTlhq
C6OHXNwMaxA+kDAIVj2kNO4kGb63U48UWcRaBInCbRCjb32LSmQwi7MFA5qOgBfwo5Zo7M1vHQFC1b9PkF5nxez6Mag5KBEwP7bpjCmwZ5VcpsbCYVCL5XzpGyBzogKBGc4FQQXBSTdH077JQ7bSCd5xqqzJTsU4
9hFNBXu7qvbz3nqyVpw5HGiYRFpjxDoPQ59fZnVymmqRDNQPwW6syoiCqG+8+G4ilUePozxkRD9aJ8zlO8AjZbOGg1xMq/d3lQeJA+LpBYPPBFa8ioqpTmCZ1T+cdxXl7YII3ujpovZoLkwpcP/7MKDkD9Ue1qhs
1f3O3HnRY+JLjkxk5VyZGFtyvWIBOsNWmQcEDYDpiLY4K8Jx0LA7SqCFWBLcQVS9gkfZ4O5l7WqgJRSDwIXG2cKQkLDqm00DL6+lNXVMrIsO8cw4nqr/OL+aQmRCuHBoKafZviKw5dcsRdok+euIxxBzOnPypHrW
kgMl/tC+xzxzkGdfocymPFUUz0hY7fmZNhOI/QvXB3wl5d82NqOs5+OZxnKJ8wwkaVaSHfB7OT3pabq0mUBMXUHPFl7+LXFp5RDocMDG0WYuuyA2gxooyaF+z4DmRNGlmWy8FeM1A0oNB3a/wxgl5PMi2RODj0jj
6a7nEXIoNUtqzzLsGsARvyJA4b5doyytZeyNJYoeDF0AlkpWSrWlbwoQfScGL6U8yfo7D5V6d07NNrEGAppfj5wVUGOPjxJz93TSqyB9cecTxn7H6FFaZ2X2Zqaq93vOPafZjOavJ8mS8bvNU3YtcdaxnbNU7/1n
OahypZUmzvLYqLC1qYeJEcywzArO2LN5iTMiUFWtfIuSa0N/DAipV+7K3WZ284qF0MqKu8gjBFS78CSP0Q2cwbUWI0lGrtJ45J7gzVNYGsHS7C5PDAydWxcd7yfHRM8hHRDq0jbwQliciUgCSk6fjBftmNhEzIco
4+nwIQApgfSA49Psu0keNwtoJqBDDP05lS3yxsaXTziw4Ku1Ifg2dTkwjKG21YG7Vg4rG8UJJUNBBzxT9rt2r0ceClnE4iAYvGv1bHheoHzmn60f/yN9B6zigxLH280NVhtjSI+P2i/2PfEBTfNXMljF9C7ViuYY
rexS0hMVOlaILOrNhSieV5JhaWopu6ef31FI4BtmaimfC9FqI6VibGE5Nsrw5l0lWkd1QSLafS5tafL+S8QWMCnMGipVRYl26dgLOtJb6wm8P5cjSWo5+1VJprEO2cIVJMGmCHs5hMyj8jLoMiyXeUUMU2VysU67
tsAAUd/L674nhTBVFzPPlCZcWnoSPNEimzrCKjMEsnD9gnXQq3SZkehAmd1hHztuymp62IWQI3s+ADQdUCYsmLzvuLmi3G/zfYuulQ1kIp23K6S8Ju5TdvKiCvcEIzYutA52m5f3mEYpUD99MORSpDbt8EgJNv6K
rYOBr7Kf2i2D4JviqPAhCAYsXrr6ZzyueHtvDdteOZ3+cxI+4DBmPzduVoB0JsEQPqHAzFq3hg+Ot+3nKl0QiIOOHp4mEMwEm9Ms4M8M2+xtAQuMCppzt/cRd8PhqknM9qldtpnw7uc+OBRA0IEIrMcOT2nS7e89
CStro0GFogNKv3esbwir21TakZhe302Uto/+FaKtxx69b2HHIivepc/Hy4bEXywkCuFSXlKS/wN3iv5v0T+x7+M2ZLrAIT7H9yMtOSUt7ts/Kd06gQ2FKR/GtF5cWs0uJG57+ao3z/59jiIt/Jhw0GcWUT9bn11s
etxrCVpx0e72YsUUugmXz6/Z/RTorZ9uLuZ+hKIKAGCfNApgVN2Ez8zeTUaW4zpZSK1+JIX80GOmHLufewf1ObGvIBzqihv1u7mjYLfBNnnUVkqO5PULbCErc/yC97h9W4DyN5SghXXUr1TRSCishxYvQooQ+rGj
peIU3XFWLLhFS3ZMxaaaoCQj5cXp4U3kEos945xpxnsHPW1jUxoAz7n2JSpHRfjIMVy2y36rFg3sIthPYXgxaa1OPOlDPGtST1BKmMVQDxI7rMDok3fZTSGNJVQh65ZcNgzFejEIHTyUWOPuwyFA0PnhpFUOIgXt
z8kfivC6lNT68NUcvtmN9L9V0m5mDN+DQaMd7pkGrMeFtpdkz4DQ3ZJhHHKeAljVrOd6N9Tyh9vx7/t9fKHrigRtcRSX6+oRrUXZvaOFkJWbV/C6neKWtrTvHDIHJ8Yi5nWX6Efwu0Wp4I1UNzDzKsJbPJSE4o1+
tOp5d/RoA2br7817Dcy3YWZwfXM1agEZkqXgIqxSZ7AnC53s9WboICikgB/79Wmd62qKa9dMjjXHbYjl5sNLkiKFlsjK2UYvfz1g1609hyizK7MaY+cghenB+4BgxP1AOWJ68uMD885Govq3hXynKWqTI5nNgkEs
KOa40x5ir86EC208csKWJhx8EkATJuV+MmCFbA3Nqxng16aT1cVX21sRSaei8/rH7AsOIcptBm9Q0UMjoeYRP+AeHr01G2XanfguwGsDZc3U9fVRCVivtPnQm+oMRnOcMi5jBEio+noPEbSfx2c3fZnsiDEXg+PO
XDg7eT6I2EYRJnLq2PbfyL+8JBP3nFIxs6CpO7uSp/VSfoEBOLw4O0JGGKcy6ISyLt6VLOPDYIcdCm/+Ph8Q4oVtGuBuLpwdnPP0cNK4/g+4hhdhcmvmyjg4LQbD7ut0033OVvcjmL8lj2i99tDH+wrCYtFdY9NE
/atHlD2ScIro6pidfEzGKIS0V0dSN5gk1Spf0XH5y7UiRnk2ZRlVFAsTOigCzqv4biuNtZG9dW6S96BQGLdmx+LsJHOo7we6uswL4j2hGijFvEIJymvo4I6UnYfxzXAr4ttMCF83HbShez5rfgWttYMuvzE88p0n
ivQiOz2329oL6KBxscBJyLzVg+mRWzKIlilBHqnddB2NfO+IOMu395eeHO4SNJqoKGy3VgRr2fGzoVMQXCowKHcVNdWpS42w/DJavDXnziVo2MlSMxAANT9UzXNkFTJuhxYDQweFYwZdZb3OEFZXlHQEfVNeHIXE
DisDa4S6Bhlt9h/j1H3JsD45sb3GmPWHHI2Q05990ZleNYfVW+tYkJeoHLcc0maSckeFFF1NmfUOTXRsYxcez4nUmnOMRaDkjuGEYChmlQX8X88on9n2ba+w+ktROznEsXprv87Brvh5Ey3dMJa5piRF7Opo4ztb
sE28ylD2yuPrWufxARt/Vn30dCDJoR2vwIlrM6tiGF8JDUFdm/oi6o4cYXy0WOriSfVoVEnIvpe3uBr5CN4uOeazaFCUJ/fPj5iwyjtctzq22/jAsSq1FFbqbWdjXG5FjbBVckE4RSzx4zKn3shqBaKn8xUoMdt6
02sV96ll5Jjoy3DEdraXdluRrWt7R49NGzLQZOCdN3BQimWX6X1ttZkH4u98I+BUYESrGAVT5RDVBqbyhwLWyn4wVE3sXrfY5dPumxXNDJMwVSi3+hU9m7DJbF16pgVEaYO5jDmksQbdLLMrHADyALGL93rc8AMg
jKwWl5ZSkdT22U5LeL/vQsQ47QotHrA8Tdy85gmIfvRsqlb+myygjf2a8vBsA2nuRFU+ml6M6eebLZOygVMJ9jeDWdfxxB65gP1Z11vaKDO7acMt8+baKtDnPwKwKJL79TfUe1g79H4OZhbnvBTe5+23SClnG3m2
PaPiXavVQkYmA3QfTKKfyM7gvdhZKdSClcpJ83l3kVzfN1QzkMkGxxPP6OTl9OYLCceT+VHxO5WTQDX0AjMnub2Fr9gSbZwe767qdZ5syqalVuh8bUAroe6cB0GXDsTDAzgrm7g28tN9UAXTVnRIbCbhEvot6b20
CnJC+q3HIW6vtUS2a1EarmzDS4UfqoOTy8KFfcm4Uj1jrkwfI1ZjBG4ZiDkKbwS8e7cQMbRZ3NPT6kNmPd2nXINjugjxhZNqnPOpHgSgu9PwRUSCQ/Bd1P9ALteWWe72p2R5KmN+RmXPZF5srv/9d6lLxU9Q4SzV
uoAlvzVNQB8wSePYITymBnmHySrsUMhg1fZY5doXrzsJJ2khqaMJ+fim/8JyxzdM4BvkZ1N0l8JOVS6sqi0bsVC5rbGaBTH2G/lm0jPRek+wGU7/FOp5b7AcDPgQB04qROt948snKLTKQIPqEhOb7KTt/zu0eaCH
kSFwBd7lHqZ0lZ4b+k+YK74zeEYYOSHTh59xtJTOEhFwglyJKzHA33+n1ftDE92Mu1EwR+6quHtcRX2uBDKR6F44c0bXUqm25JlrhspgErVid1rVAXe/C/CrVQbXLYwOZeaHShvvVGuOR6FXZSmvKNdbFl0Thveu
1Aaf46YiUqSSjgfOqUtz2qADmrGNomVsLHPwhgiixAPzMBurCCur0M3JfV+oNCmD9AXLOFiujSYQFB/oJynYl18940alpB3gqEZrW24EjY8juRMPZO9etWlGym5H4GGb+9fLaEj99KH2+SpUVahp7ySHgGxGkVDl
gF8z3wMgQe6VQqquYjMU7s1096kov6jkbT4iXxae83bzLBeJiZdC+nc5l3ysw+oCjgRncpZab8nd5PiTqvzCj9VsKj+sF6kfrsqtPlia4TpNXyofIG33aYIZuuLTa11JsuCPJFOaDnDRW+21T+SbGU8l5i9pgjNM
DU27U2dd+EWm7plPbyspxU98T1QCFSzdiRvUuGONIzH+SZvGDuci0CCe9VDfcfLPYNbU3RHXTk66eYh3796HWXhqUW0+FAdMp8IuiBhJUYdX0Q2BgTqYrNf1XAeqvRo5WrsqtE+ZMEAquZRJ70J4SJu7aX+lttSX
tzL1/9jHGytg099aDiF/sks8no/66/R6Mc9tr5fR5b3L+AlnCYxhNdPDD+I5t/nwt8uMtODpMOywFXUkbVNQU8vbZz2eMaCzabvL34+bRP71tCaOfiRNsweMJNXBfsnEW3t1OiSKczPEPjUh/xK+JJoGDw8ldH7D
y8u5JA4N1/u1+xa1+gc27mnwoUz3qfGxbeinYRr/Ab93sOuRo2A78RRvTOd6V+473YxTboP9bYLUKzTBBdzNSwCYjrTI5HLZxJSBCJob/EnHePlGOl1ZR6DNnnXsvserviBPP1YOcamWxgMHu3j3eX+JeJaSHbEB
6hF3WvoRITAVysZohrTSIuWTBUQcdKNsg+RbCJgqspT+3G1XJrgI1SWqh+8v+dMU9D6/TNl8EKrTYy9VpS8lzXi9Rzx/Yu1pLOZIV7CnBxKAqbgnqt7OpSBOhjabu0RZuxMJYoCZOa+mXdxBTdo/GGQcL5vLh5a0
K1pUITnTiWwO6NMwtPp1vyDdJKMZhwVCtNkAgBA/fMQld0PS3S1DcUb3m4+0Cw8mrtIU1yEVAfe1HJ92+wenaQ4d4Q2ZI1RjxjNPlYEdlJEW/yjQi3qtQdFyuzk+icrm1SpXBrWLgyf04rIrDNnaWRF0V12Gc/BI
kdKHuVCmejgpqZxYeCmzLXvRngk8ZitMIzj+tHNovzhCc4rbCe44qtsQH0SKvYcwmsmmoFHrom4T1OgGqFjbZ2tXZIO4jxl4IQDpjQzufgIvq7mlN2uvnRUtNSyg6BDzjCzfuNiyM0LGt5kFAVEoMJLNa7wZSSZk
JyBvdGi24cOVj1vUPkSbie7Yuf+9mB97Fyd/xnzbZBQmjaif/TxBw1TEfQVEnnRhBlN6+rwCoAXMjRuXoF50vU3nupq12ju03L22W6pxjWpIsRCso1xiPFuzVj6e6J2EyAmsZula4wpb6woxacDPqd6BI9D18rUi
GndYnaiqW4Xz7ELH+Udf021TOBGQdXTsTmvHzG1CCyURJ7fng9mLnNBaE86gHpLXOyZPhfrN0A5hsyl0e3NixhWYiMBzybKhWT33NkQIAV9FPm3WRfanV07M5b3MgwzR42T9mzUhPM7vfT5TwMqFdl/sd0WZL4l5
CzpriqtjLPGI9DElrUPPOoPsG96fy2vqJlymsbuDUAfeE0HqJCG9X5rPM78OYh+aacQaICJdRDdckbCW6on328C+v+Eo6u8yAhpmOksMFU7Z3FNA9HJvRsv5+gzeYwjOV4vHw7HSnPrHIoEbFm/naSY2kx/fcEYW
fbgKuliiG+9iYQ5hwH2usYcylkKPPjgKpeLhEqVYpsxZibYgY8V5Hf5xU+aQhmbRAwRJH2JGx26XYagyWq9DURp9W5CSkmuP0rHnPqvTlrKnqSfY4/YX9FOf1yOMTColJaVLWmYcDoYkpiepXqMLXObpyPnC31KC
Mg5SklmrUyBS1RieUVgyd29iIz/jw4oyHiiK4meSjTUwvm/1m/o8rickmnJmwdz6gNWMqOQjUXOCrcYrPuhEdBoPZ8cPaepia1mkRY3YPgIh/r9w5qPGJbW3OfVO1I4X5Oh45gmFjl8R5bCwIOr4kq5/4qoAbgA3
U+8g8L8XdvwmYiFyLB2CO62XEPiSEwdpdAl8kJBusUqPt7smpJuhk+F4pKb2Lwp6dqJ3bxlmHKxBnrgDtyVbO0mrv5gykN/k6QhQJB2gaH8SIOc/8eh0jmw1gnGNWusgJCsl0/xsAfpSNFcHpwYESAFYiBfo2l9P
ZMRZs0cUOfADjMrNTl8KnIIwAZSIrJiwMsDY8+LRt4MISM20qcp8HAJ2f8voiJRMBhmE71sZkLyTacuS+sd50ujGK0/HzFxYNVLdrPxStUTaqrZw+3NNroNe0H6vppumsT4Bik0VQsv/4SYcm0pqS2OYE2A89cjO
qXtu2pjTgBeUAZvNFoW52qSDHPbtxKSdnjN6kQqyWM3kxdq++mJKxWjpUs0Nf1N3m43Xsbv+PYtrpdBonANHp1nOjbc9Nl5qc2aSWLLJGEwkTTyBIiawfL3U4eyUh99PJ+GyOqsRt21x8lx1d1Adc4o5z1bhoKZ1
qD3U5+iCiSoWRwlaOM8+TJi3VYr3ApY5JCcmV8TLYSe5W82fpBZQi1MpIyVSazJPbfRAsMnQb9me7nn70TzklXZ0Kpk/HcoL7h+cUqmfUvtGdNgp1Ibl1Pv3kTeL8xK3Fx1b/lvB0AWctCuZNt7hRLmxKRatUoCn
vWd0xyDVZHrfdnp1ZBV/g4eMu4/8p3qjIGjmvlgxHp45YikBIomvZja1H26hRT3HsUTnlV+zdXxkMuBwO/PdT+lcpBcvWQ6JGuz75HqE3gW1dgMbXpJYoz2LqYhub3UhqOjNOBn7U3UNXGMWNdmCLRnhU/y9DsXg
VFVEOS6afNBy73XciAfkX2XHSyUEY2TSu1w7InwszJyWB/Xdt46E5iYMaLiqoQg99EZkx9lzCm73v9yq2wMIa7FxTbu/KBFjMw9+9LdTOA8N/nKFdfBWjo8ea1H6QQNkRodP+YVbHOmnfZaoOeAtgq/H8RrFa6jI
Wx5dDFq2DnbfOd82Pu1DpMrq0yfuAWvSfuwA3/Hhn46269mbMcbhcPXFVy1W22+A6u/nHaA/fETneO5pek7Hy+QBeWuA0JECyP2p6qa6RcJAgHl3PYFBsNfq7yAwowFl3PQBpEbNmY1fuVDwohxuISI7F2dYuvLO
Am78aCVaZ5NUPZ1ZD22h282W1UClSylHVAeNpPR8t0IXKaueiKuchmz8Va4ex+eHkA/WoSb31LZHY2SsadZ7hi6xtRV8H1NuWa16AIG6s6Hw3Q/HXVcaaaVAvN8RJSd8mCLz2BAqfgyt9oAegYokEQ+1SN4oPdjq
mIAkIIskdsMM2/QoB6ur7CxiMfSMFO85JgltIQDdxua6/G2ISCEDqksXCpdZq+w7j/Njr7wesFXqxuym56R7AAVJSFd3lawpX+O41G88xndjRpdMKfQVszPWc5hE3LVvkxL7jKG/X8wYGx6sjDEa+TYouTzz5igj
YNX57ss/w3jIdubvZ87vcUo/qFS9T7pLD22tVx50JVqqsWzQ7GZh37KA5s1SjH3UqPNvbz6CDmUyvJv4Edfv7h51fV/e4HvY1+hJqWyZGSxWgj1s/yaluJsrK4vvlWbTowNSMP7HgKt2O260ACJXW1dH0baxkksu
FgHeVwtcmX4ZpPPbbiYIjSyYcDmPofMHbKbl9T4AcerV6qBtbMpPpzG6dHYzjr8exeKwINPmJOpz49yl3zBcyT+MKTOOwpo1/IJGYqPwPAn6d1mp/o/P7xpMTg3Dn+eDg9/k9VzA82DYp3MJ0Y1R0j466RgOcxYZ
4i536JmqiRn9rwYDB1ApDdRCAEkN9NczKEx52Zu3MOJT1Nj1Z97JzWqszoDLueodNHfUtyeNOMftxFUAh9rRqW0D5Z2tf6jpR4X9JfHVTY6xvB1O2UU1l9gsG3lf2YdmzbClW38mvEcJWuQbclj7GiN+S8kyFqL7
n5pImLDBdSpYYGQe0AvxI3GdRq+hoW60fLNx9IiVSXTQCuMORTZxJ2Qv19MiANIZv1L7HCnTmQGIwme8kUHWvF9fqARdMmgUQrZw7x8l7O2B9WMiJaEpkuGTpSnjauyDXqAZzYKBb+jJhVvy1LSKzhyVMnN/2dIT
Sn0lnTLLtNa4BZCDjwtm61uZN70GetZpCBc4KTrOCldRpZH/TiX2D1sWwotOdF5sxk0VXHAvoID++dnzQoyW1oh3D1suROFFGJI5z2/ftePFpqzEJuKapkpn8urx4DEm9Saj6YMUtqnzQ7ArSVuYLwDoOm2pLnVP
gI5CG7c67CdMlXq5ZL2fc8YH+HiloPnfE8GCRzlyMHjOIgcO8fYBUkJR8cBwkV3MrygFdTnBldqkHPdqB0xNHhDu7Ub9Vtaxs76rj4P4ACNs1aqumhk/7Q2pupVYGIJWHb9iHocil6g606ELJVAz3jH5EaRK44sE
DY4/It+hVhZky6Y3mkwmSr0dByA4UxJRml9R8xwTduNMoiJ5zuVkSsJDHyerptHMYdHZFJDDxbW5oIFHgVOpx6XTR4zrTDAGjmv6i3pC5Lr2JdUDp4ihkEL3JukMf6dQWxIYJ7Yxn2cRcVjCuAIE4tGL247YyjgZ
6UfSE2gF9xdUj44ghU71Z/KoH8ba07FEUWUjczHp1xyjig9xJ3mMLTxY+srAur/LxqCG6DMpPj0nIe8c0okR//010TKJr5asZiHZKqRZY2c1txLlpSbe6IW6/4On+5T8lsWfhKQ6XVgfGsW1Zv9Hnh7l/zLa/9Zb
e//WK4U8qy3yd7Vpnvi+HR7p0hPg7edoie/c3MEf54zyxWwzad3v8b7v7W+y+/ZR96R02dCczt6wK6XnIFdmVUDZylQNhogNxUXRtP3F0kUo9zXUud5Vxd/qyTzKu/RRAAfuZbdHmLbrkHuB4PQEUlVBiSXQh99R
fp14qi5kf2v/3xBXKjTNrrqaFwFiC2vBlqWNzUpjJ7aaGKtfSKcLK6BaSwQ6+4Mxw0nyxaO6ECpbTLfdW7u2IDgppnaLOOfWS5rhNnXPt0PAAzxkSw+bngKS5LmY4vVToAIhSoLAm84dezad3P7MfrJaW3zLM0u4
on7M2yavbT9WKSnEf8xyDQGOlIalg7ba8hsz0xhQcSv5IqrSZHnipAS1Q/IpDXvNz6eYzbzSuvqGze2p/jXYhebBg29HtujcwzeBxNUVLOqRLdNu+Pa0hgMtAboip9CIs3V8mqnFkzNolrHyXVhlxN7pErfVHN5g
cpQ9VVeEGPQWnx59o9W6MaIKzEtgNBEM1xWcswpsDlJ0LvGoCzvQnKdZWXIDF83qy4VLMN48BJy5Kt/zg8PRU7MsNmkp0HL2ejgylMWkdBgARDUrXVcMJWQYqQTVf2bOD39/75QfehmOxOsfPbWdhD39L4qqONBS
G50drTGzUOL47ecBcOAfo4R3qH5/k34c7v7idFXQr8iueP0D/NBBYx6EB2HfH+yiAMJGxd0Gq89/WdWq0OVXew7/9cW/jOJyas7x18u/jK9WCIqk0RUzswJiD/0dHs7nK/yCOfh0XEJ5hF3DJ7dVrBUwPzerjbVd
nkkUbdGzDTbM8H0DxsZLSdKfxfDoavNXGu49puRO18IqwSdZd9gFft6gkCOK9WIpyxExeXeIB02xtc6eTDpvthweZTosBBSJel2pKiPsm40N7SR8kNVW8Fqu4I2m5jAYgI/Had5KmyrIqI8jg9qAbL9r2TheQSvv
dgqRqKadlE4pKtET+KBfzACgWHB+iX2xhK/PaNXAosbBqTqjkuVibiOp8VDZ4QUo33f8b7hem64KuCbj45JM8XsXThGn4p9P7p2Hwesg0m6de6NdeceDoQRxYCh7uhgiCYSrpigSdt1EBjIWedRqPIbEzih2iElU
WADSWEkxUP2x+tNxf5lG4ssq+TmP8d+AmKyfRnXizUIxDPiFAToBEGc9hmh9pEKgMZ0e9aiDr7pG3j0fG+dC+twh1AyzXJa1ONvLjFW4Z0zXRwTX5tBKUWiL3soXP5W23DbDF936Tee9F0Gt2nzLeL3F+BNechjU
8WyG6ZTMztFjhhRr5co7ClEzGLVAjP0HvN3AtA/n5yvIGDYoivLBiuSoqv9i/spU0Ag0jY8p+NYpPz5ZWfOG0THOkneY9cOz6Uy2JYibACg1THtuGoFIpmi1BY7SwdnZb2EfcIP2Zs1Snqu/5H02EX3BOdgavZKg
fW1dTo3MKa5XW6hPv5oIgJQH2I0J8GlHhEXR0wDfuU6oyulUBDt5zu3dgGto4qgnTEFvS+Pk0W4aJht5tuipewthm8u/M5iAc8Jqwm3EHs301QQx3KXU+LoYUsk8zRCSIl4rsM4qOGWH/7IDjYNsnkmenu5a+FVP
mndzie6/t4bni5vnIYrefNl33GPLOXMZiijuOebAQ4tNPQLmk/iI6qhoIqVxvy5Wbs1VBH4JSt47DOlX6xbvtjtbZVSgZ4Fmyu8sqN/QgEmc6Mme5KbHqHVfVdxJE6c93nMP8MRHB1EVVB99nI+k0uoBhVLuCyQ8
D2X7sB0TQBdEDcrZ7vPFVe9E0lnJ59uattESmMEmyyY1mzwyAyOin13J0d3AM6VD3JdtiFDu6uP9h0cN/o4qgi03bMcRJw1fNBdUDZDOsSYXQLqjSt4XHv46l02hAtqqJOa0dM2IbnlNtye8xLyAufB3zBHCaCbW
ZWYEqzfzVyRk6+pqxU/WS8QQ7+xEMJnR7kXiVrV+0GfV7VFDKYviulUcshf2H+b4wtG8teVFc6Z7ULJvn8p8P09BV5I6Q3wC+A3B/5Ui9IfekBQ/W4dC8w6tWaDvrNDRKoV92NZE9bZ88yfn4Ez5/4Pewn/PMT/0
7+JjFEturWMKiiVbrYb/a41v+5RrffcusXrfbimkd71a3rVoE2Ymc71KmNDBaUjJK7Jt5SzdaxctLq8NZeIbyMHJ20eQUriUsWgIEwA7PHYRmj0WAip50COLAoqyLJZQNfnaLtIYkqHYldr0HZquOnn83LrEpFbg
6aBI9Q7GuJF56HpXyXMmq0tMs4zA0UVQI6WTHh4Of14XpLQW2bfWyvMEAwZG6krtCI0VULHB03zdSyZKlb0gLLS8CxcNK2UJBraUKJY75xtpqydLAvxCWiZ6TSnViibkA4Hy2/gAoVT7Om15kWXAILT8RQuJ/ptT
XpiOlqMecbOLKH34ZsKuydv7jm84siZ/xAo91qmgfrlzOJl69JkJvsY9v81d8PD42z1SWuRgd7iJzN/U83oWBhY6wF8TkCBUeRwPpGphBSNOzYW8vFya4sWKitkAkoL4OT3LMx+2/XTqEQ9BUdi00tTgmK4aQtE+
hOlXP4b56hf14+3JUUeAeNkigXeIkZB8Ngt9GeBwknMfpsoUHdOSWcfI0Ft/05JzNe0/AZTMaVOLmTQVu0DU0aI2kSe96Dz4pIWdruynv8GF9myA3WTR4KB3ufrd8kYO1dvLFPZ2X0Bi2O1M7mMlSSXdJlEylDeZ
PyyeV3zoJ7yNL4v9uBP2dW8du9srUf2bvmcnoJnFlrYgA0IEVZXJnTKTiD4ONTzXpKQOBoyQWNnAgIITtB4M4z/uwZErAQpuLFns22rFMCRlqlYLKN6oTfdq3THIfCHtW/DRul7qcLa4BAiSWpOFvo4rfQZ2eHUv
2jdrQ+ZVI2D3hfrO8XpQxviUgBewdCidGGWP+DbdUS6YTHVF9VKLuM2MlPvosfgRbvwcDIGpOoqKIEGLAaSh0m0zD+6vBtZ6U7Nah3YmXgUv2TJVwHCtdvpfhdF++5b1ooARkcyP0S6sPg14ZZnV77H8x7FJaxNG
WSM2jlH6lNL8rt0yMefSLkTyyKJA7vdYiidXO7ZSadbB2ZaTLt6LBgaselJQxjvknUQ6ENEnBf90M8BHADQ9S/CYwLbSSxT4T2dVMQxbFCfaQkoJKkAFU/sLBn3wr+2nf1axskKOfY3J+TmXXOEF9W62m5TJZd75
1woA15Vi/b1vOLp+hpkkZQ2H16VyMGVDLZWxpYK1SWGThJtMunpfw8nf4zjhpw8pLXeyzeeo1sv/q2QnGV03trMJtQN2bMH87/Hfwxhbr9a9NqEevg5LwSOGI1F7/yxbpHgiE8r2sfgMaIxRQ2IiIZzGh/bH4CZR
fNfx85fVMRD16+2tSgUBuUol/Rg22Q09i/FpHedd2FenKt2e9CRyu5GdDaNYHglRkcTVxGrN0YjXcAu7Oahck3p95vi0d8ReIPHMoAgJvSLWwCbktQUsND71ZAaYWmFit8xQ8HZf7TLE9ptiSbXqVkTCaKpu2znc
pS0q6paQkFDKVFEmtGPvZGTNQc3w5+8JLQOfSlXIUjHn/Ec0zuXJQS6+0n7D5wihvnUn9PIPLvt8rm7KVbrrMIEsqqy5uC1dngCvFpdQ+IRNDVO1TVVzTCsTgP4H24L4vf88YGRzv71ctfeKbqb6B+GsP1WHO/uM
PjTSpwIJm2MUCFghrdwT4J2r96HRMaPuZ3+02cm/9gPestnrSnKRsAhBurWJGvS6wsGgjj4Opf/T7zqiJi7+LWqIws/od2UFKSOHM7OnkcvIYUg9aBznp/5GRPV6wIiAhTDO81/kGibEC+xLKJIeM/ar+m/anWPS
rp8gFx/b+6VfRZjL/BLxAPUX3J5PynArLspPw5SKy6vEulwn7lq1r10+secnuLC7yaJZdoUcmBnJP5s9W7UX2Z/7bZD4jZCy7m5PUDyhTnJ1B9yyIfTD+T1cGz003KA7tkY1+BeqYCo0oNmkb0f1Jt6rfDYDypts
LlyCxuNqLbcF8DLbLPDc3KpmpcKpSMn6Tesz0h2YlBVoNgXv6MctteQwj3r+sk+jaJGp/DdZPyMk3rQ0pbLYLyzrARiHLxPYp43iPaTuv22QwHUT7QtDPwIp3w64ZTVG2foxkI87ao22tLKVISLVAMtJMgLJbCUB
vmI/adGun589n6bNomIv2TFl9rZbhXvCJjGtlS3vD+J8nahy+R9cZ/3zt6N4ZWHSu0zSnYyChiAZKEkFHUH2tu0jHjGCzgpCEczFgzG5mlqvDziEpKmz12a4+SM2XuRUeWDSdjpVOWpZvMBQzSCeTLJoqo49AmTI
1gq5ROQQvQgpRiI9eCijCp091o6i9gIrEXNxGfayanb6H2WekE05ZVT12niFRnVEK9E8V6nZevik/RZ1K9taAcV0QvL+CQ8Gh5Qm+1D1bH2+227KjTBbQEZw+LcKrT0nhhb0SeJspcSd8IAIHucqLnJxcTK64wq8
OF3SJHMkzry6wI+sMsvNNfv8lslSw3WPZpbfCAQHHSQkswv8tIt7Lho7BgRjXMjvLlvvIetIxu1I2uzb7vuY/nmVaUOrRzohwqoZTmF1/dzc4zrwzrtpCvuhib+STyJ2MdONIuQ0ymUvEClP/d4f6Ut2BhnRBhq2
uvR2FmavxYJn9lnnVjQbEmT3c6WjXJzJLv9tIpK6u21ZiOh0H0RpYxhMUYcR2cfCbIVDD4kg4uFUg+uTxg72t1vm+veevNuFXSLlsB1CGuG5vih7YKeM9A7hZm0YkM7jAbfLyLUSXGm6XRdPIMUveewIvlmwWzsy
sSFyr7omAe4QVjEP4l3cJpH3Wuzk45DJjZC7HzbLSgpsjm3ZsdH7O1hf6n0pK4UkKtmVnNYe9gonMWnJ6yvtNfop43u7/kvDwG24nsPSeze/rTXyVeGFZ90Q1Xc3eeE9hGW318mLptSy0k67rB5Day8KMwJvQnhx
762fHOWjiVoaLPHcfHhjbraLYlezUvR73Ho3Nz9FHDbVDcXxEDnpfrrODU+rR2cpjHFY1ZT0j/LJobrmzrMfJrqCxUuUo21+KrAYN67j93w8YDzqUD4QrGAv1ZZP21p/yNOfCnCkYB5nrSFr05P5TOoDueLQJDjP
Z7zI565oROdFUiJ7DKhBtFt810rAMmPhZXxjXDgYbxRc1Hj5rBUfXWPIe5hMvQO6/LCzN4CeJBfSoWcXHFhtHKJX/tfzWFTAx/GAPGKb176Mt46dlLXhVQYyGbh0+Ym7LW+eXR/0by0utVjYMDrbCFjhBdWoKSnG
7YN1dXvq2ZuZ7fDqz2wYntHI2/u/xdf/+Uy7IwwW0bdbbZ3kbNPE4W2Ctps7Zprn9Cej65ugE3rWjm1iGMe3nc7VkU4Dh2OtoAL0Exl9+C98jrHbYYaBviaijgdkVJ2yKjUGpZ7X+N2ka6eRKhMeBewwD3iEoqsa
iuupQ1Sz1j9UnC+hTo87tvSrh/QK3766YcgYreKUYcSkiKOz3mv2IinEA6Z6K7v9JLp+qNgGXjA4WNziyk1RHW7gr02n14ybwUTIOzNxTZmtsxzjvhfMPCSJZ7ZC9lQTmpJksqQwaY1dh1QCL0FOSplEFE+ANWVf
WqCiU+tgy4bUdtVq+aLrxZoQF8JcdZB1zS1fcTBYKhYjHv+qGYBFgzqfdxjHBnBTCxcs60CCR4jO2RtdSk2vI6HGMrOIJK/ZNmN5hCofW2jo9L6d6ATUzhGanmOHdO0jfsZ5KFdFWAEZ5ybhPmKhqEptwhXpwQ2Z
Y4ODOFshfjYx6G9/bi7g35o9KiVOuTV77QCA+3fkOLKq4a2Ya9uVaIVubwy1PVcn1jtpiqru4KcQXrGS2FlL0xU7u4b3uTZgojUJW+0/RcPKtvyjykE3n11LRXLJwki3Rnxqt8/fq0e0vNX3QTsKvoIRUyGPFx7x
ePFj14wGFCUIdnV+dokdEgvXbPppBbQoKby/whKLrce3t3sPe3mt6Fe/4mEjAv3L8C3iOxNIfhU515SihnShhhd8wtWuA0kJtxpWE18i/C9l2NAm3ETlVekzaXf+AMhVzImMd6qURViNV6KEeKZVt+mAttwfG3CN
bfWmIRaPoYilYpNgFKN2XlJ1e1qbq8B+RGXg3s6McaqU12Q20O5na3hGiss25rRckfQ2Rbb2Vi3VnnCzz6Rarb2Fs1ZOuAWe8vmeIdQxCWbPZsbM4cFiO3+sQs4isdz8fZLbTrmRstHxPeA03nxVaR+iF2KTzcKN
H80ZgoaFHOZphGOULL6B+dPvWUq4iwpF9cAaq4UblK6MFrchggH3vEIRrMES3Fa3T18CPXjCzfQc15USY5ScE+Phvc0Orhrey20rJGGYR0qFXni0Ygjq0Q68XR9VgpaPPDgeBlmjtveqhCVq07qK7HsZPn56/1Lw
ReGBCvcCCcKdsobESulQLBD2o9bTrW9X7bZWkokmuVfaaiEzm+CpWvZsEc/0oPbFWXw5gkEbAVv3DIiQ8+Q0vjs3qFvbbon4NJGasmF0q3E7aZbtMjOv3Sn0Xh5+FdfJ9MTjM+rKGEr1PFAYTOyZjH1VJvU6v092
lbpznrTh7rmc67pL37SKcco+l2/o46+Kx6c7fgIi43qiS8zxr5VV576/EXQW2NWvyIJ6W84Bbzq5i+kbgCk3wofizf5Kor/O2IQfeA+oMqds/8WU9XKrp6aiU+QiBE1FFwnO8uizVFwEVLRof9NqanLPQrnjKAjr
N3t/zuS/BYUK6ou+ZRbOlQ6rS+P2c5SAjcIb4nF+WQ/J677YlolRmx6+QEY7+piekjfl15Q0BpKGvB20qPND+jOOS3BJ//Qif+yaeUqHsMEBPVMzy3YhB/XWNo0G7fy/X3kc5yYMBJaUvgCv0CNdNWV+gULtuQJo
Z7WclrHfVb85sQxNVZTy1EkHg0k5R9sHQh3v9iqWeMnh6UliIGktF/kSXS2we20/6LW2KwaJKPzNsnrcVM+TVyXn1Pee1wcJzMJI/lMDJ0EN3uZwJ8YHLaTXz8d5NGc/R4Y1QDbx1zg8t88PXGJUP7i4Ts1MOHsP
4UtKMWgZvjkwlVXxIN7kLPWlCkRwmM0qfefM0TqpcVEUW0K4kE5NmTf6pnXJWZCjeFSy6mF/0hRGnVbWB6bPP8HYOE8hcx5zMqKrtaaet55UNRDvBAHDPuuH9Mhw2pWEth/uFrWk2sPa3PCLe0UEruEzVNHfbCNq
umLcysdNTL7medAajTVhXdue7fSNzpOEbWHJmxg/BINnkzK1WLW6NTCxMcyIph4pQ9SQbLaTRVrjzQGV5CR94xo6VWypUiC9PT6FZhmrC3lOqUvd46lAux8GHAhUW2OusJKTSUo7hkUyYmAIlap9rGnmvSmS0Y17
3K6uQhiSxAM1SHFFaa/eiIAiZrHVyNBSkNQC8KA7xptuQhuiSgqKH4orkvjRboF1O2h8YjvZ+C0wRI0UBzP8nspL6xWLEY5emuckOmJnJRc7M90KaFTAzsqcm1SfZbmt71rcOcm0a45vu+f870j+ylYPtURWDeZu
2+ukuCSft7Y+zELZYNATPs/backsbeXs7PJRbhgkbdSkKY+6CrxV20/oOxRTxp/bNgRuark3QR1cRyCzxDxcdM+t1XtqEmxqxsu4FRSqdrVcjNciShf2DFom9WO2ivDoSLtiZ9voMIwNBc6IJ/MKTAtjR3XVhW99
Q57/rEa85pQRpYK/6zffFyu+TjUtHvktqW7MXyU0pUvzVtnJMHSHKYG6xQycCKtXMx60qc7OS1tj842+5RqN7rTsbc00Xs5KCsV2JmuHYn8tLzANgZvbri+6LJCXuoz5An5VSlpXgZXNAP2RNoei6DnZPWVoFISZ
FJ0JTtu3ITcVoth0uF37SvKq6pgxmJTFnSTan/xMU2RJEhUqOPXO+Jprqa2PKmwq8tf8YJLwfHLgj74mXjmtjQ38HIRR3f6wSGQRtkFaqhTWEL97NO3c9kLBkp7ZmSpi+q0PS1oJ1+93IAjoEgJOH9ha0loqXN/3
labE2zZfkPz5QTfdcz/sCrAaR9JfSKJdnjUWbgVjqZG79xWT0D8ZKfebvLqdnKUHV9uFZoXH7g4N1kGdnR5Is6CH2aJRXnZUdVOWDexf0tGrR6Nh68+epevKNVMKYcOMbPQ+4pwuM4cUUaiCGWhtu2CMRK1SsdRF
7Pt7p/F02horLhkvLOG8UiFYGeP6qV8Ij9iWWTbTqeG39gMDwFHtytXZd3i3u2jL2L5pSS7EYykTx3Np09gZ6A5m9gXK1/IiU0FNStjDw4Wq5lwHBgfN0ibrMU5vG8ZhczoDzPhZjopv5v4z5E+trsH03qdvAxSi
yMxf0Xff7q88ZAUo3rZcPFl+1vQjzl13PiVB6bJFE0fAOsebBHB6m6NN2F9uFdKdK2wrLgDDI7EX31TML7vN+SWH1tretxcNMeXxfsQSaDYr3rqSVuaQIdgfiQkbWLbcPu/1LbjNLli50TuG/Q0g2ym+tRy2BamO
vWSt3WqbOMZme6aCzWylyXLTMqO6Nyinuoi5/QxNB71mWvhN/Zh9BcP6O6i04X7DhrvxuFbcq9kgGptovwaKW+VIjRr0Fy/RoJFQLKIXNPBab1tJSEe96LCpgWRtU/S2vfoxMdjxaKo8UpAD7GannDBWBtB0FzbA
8qkR7ngnqv3J6fYRIBxrgzo2PVf+Sv3REO+8eJ/q6+MZXb/07vLPDuln505CJC2zW+cWhNjjTR+z0iJVmK7ZnRWo4xzUR6y0Z1+GjRcIezSHy4Li4cE0l1lJvSJqP5o7wz3niJZz0yZ+bnLSxBPtg+S0P2DQW9ss
xCE617BjAw8VPkkoZ4q7AFrsdXCDVUOgIsECFwQrUB/mSG/NqaP/gAvmwv4RwkA3j/Hmiayi9du6Z22bt8ASaKYG+wGSn+8ATSj1C0rBIfh420tOtoMtmhYeHtWBexD2X4EOtewu7CHNGpuVsh2avtO6agCPNW+B
Ogxo7iXoBLwwiPLU6GNFCRLZIA0sQyfX+pusHikGu7LlLK05c8ApGcqzlR9bUWxkT5EzcVGDjwxd2P0nR9uYL4OtTbl15OpuC3DyksKEE4el3j4bqueM5oezh53cFHb40HzSAgKvb2h0C3VPBBckrttVJRD7jkM0
JMLL2lFvfSdsGGmzN8byi7PyoxFRaevRBgKj3UHG3A3yr3lqXLqaNXq0rrt2J36YdSlltPsUwyqUB8jF9Kz5Ft0TZ8NS56dLgexcSWMrsW2oNiT4K5iYyRCZq8+Bbne/QV7MJs37zuJX68Cj/lS1KTpryyMBYUvR
creuyVE7ZkiJJ5y/6CEjoGhTD5FBd0CsvUxOm+Uoi+jDzp/VX+clj/yhGnTZb7DSDtWDJDnh1MiEs86pojf67RlKQBfx+mgXw+cTCiIRadgLEu7F8xChhofJQC9Z+CQv9IsSzuIzF1nmgpynDtKaAhO4vdEZNvWB
BsO+aNQsZAw94+xGMsii2RQ946MZ0cpq+lj+cAOiIQx1SquJuRUFaGceMpmMD0+sN6edTikeO76HUfR1NsZiutEu8ENV8EuarYIXZ9ddqXW/tRXmDH6oitPwOSXZaWqi47+/LPGmHxkcrimCmPFxzqSMNbU/qdDm
VSkmftQyQ80n2CntRUVX7vt2Kd6kaXcKqIsDRoUcrkP7Z8J+pGg9b7amFnxi/dac/0yzQaOkhJGj5LUA2bsUy6J1gVu2WpGcJqB2jMzkfowweGeg9rzgLADW1g9TlrB+KXQfTTQARmmtm6sZwPLGyyGXpjzalE7m
YDswfKXTL+uur96yHSDQmdzcYbDtqXHmJNYjMjsSNj/vcThIZ0su0aqnhXjThab2Mpxv7uD9b273yqAPWk99Jw84WRgcGQg6kK2V1Ul+Z5dRHEzLsl4Ai4vVWQKnMurKzN9iBVUsiRHViElOpAxUedy9HjnxdB/n
bjbFhS5Y6Xdr/jmzBJpEoLBrcAW1JqzXphRinZ0rK+hiTDcBwofOgOu9lzO3mtDtmvSCd10QmsX3QrQdsAqjl9tKI6jPm7X0xP2fMqiYLXuyXSLNuz+ElMoIaYlbN5NITSc4K8q/b4P3d5+F83UC7DgIy0ELmP4Y
VJ4+/bJUCsxUZ3eclHjRzSX+beZ+wa/ipPh8ADNxIHi+4+26JNHCiFyV3HGWoKNYwtUcwa4FnJ+LvvKtXtOXlxegoBJIgyqrJxTvyx1OU0nk61eJbsj2PGFn84hjl1vMT/qt52XlIPgKb0UFkn58dAH/jugBSmP6
EHEnjNSanBkV3zNrZRP5zpqSZKpeoSKk4WFy8rZfVtDVfJsLFk+tHOCO5d2oZDY1cyHLFaQd8dhpZ0ZuYjcUzgpxZ5WbF1lJeJ6c2wGfyW9mpodTHMfsPVDUNMDr6zWai4l/qRooP4KBbQb8GuP/8pM7ybgSqL3M
qnake64jzDNn5ptCnOigWHBJPKVsn/SQSVmY9ud2EhdEQrIy6xwI68zCHh0TLsKcas5FpS8JYN20IsUK7nuj1twPomz2Ax7A9vCpNtBbvJZl+E+es/mcUUantcamPluYc8e6AgF1sPLd3/zbv2D+oGPMZ407pwf6
J++V91eRQd9ZjWD5ic1wVzRkcNUm/FhsIRJy1e4UkiG7r0NZ0FjXRHKwjUopCrZWAFDmifCnE8nDAp/eund2FgTSZeF2w4bi5SZF1S9Tjh2qXBKa9IW899qMaemhO58Wrw8za2dhDaIAKg5JagbET6M1AEzqRW+f
+5GJ3ZFORbGeednDoj7LHPyj1bwPNChdVjt0+mTMlrD3PVX4XSJT0UOQ/XF3fwp3ivYx8NolXa6KJ4dHnAZr0DHuyvrjLveZEoBImTdwPkdGuxRmDBmrGc4eoUoYHJhwvUFGCXknVN8AnTslZMbHMP5rVQrx/efG
vVc5ecB8Sf8nHxwme60g4fKigxXpwPAp3ItXd8M/p10Df4/MuIpbkMMNMPHUgNr6r1/IcxUM7jUH0CQ1mLazLp31gOxrVXp/r82BrnzCpem5ds+07H4jXLghDtWXKGMhWQkggscsofkkkEZPjz+EyZw+D2HBrxC4
ssEw6NkG4Xsw2DBCL0a9obRG7Hz3E2S//fXPO7RHSg4mQLSXYLzqkF+s2QQIkfQMujbGsMnYZqdg0+iovwM9O7cEwbtpeeikjo12rM01/qAC5Ev+Epq6FtWQ2fXy5AmmP/uObBNjXHdj2v1xjtEQR+A+yc+Li8pZ
4E40tQQkqpObRUIP0mGG88d7aKm027YBmhY4bGNXVCTTKX6Cni6dkC7oZBTPiI9sbfI2F3MiKTnyMJ6sepTOCM0UVkQoCHXUOPGgCOu0WqdMlvGUQja48flzYFwGVINReE51ArswY4CITyihUjQcpBrp2I32HMdd
nDZtr0XSSd7mm7JkhbxcU+4Wz4nFaKSSqvKzQI72tkrLbob8HSSs85A1HNIktmXkus3AOVMoEVUcceY9Cxb87w46pZXjoOAS0EoSYlnICw5xnG+bX57sS9+zrlOYeVfQw5FYbF7Xfy9NrW3x4Hq3dssgwrhiA1kL
F7HdgwdennGIo0y9Mk4A0cjnYJZ76OIJMK3jDWJytL8qY20C+Dd7jA5MUyRh0isUwdW6tpjvQd024Dh0MHN8+Cse0rOYVPlSAivQDnMFxkSx7t9Zd1UfipTyNeo0zCeHkrORxR6w1GrIGbRQylTKzMigiPaJjbaM
Mw/CfdHbJQn5zQBar6KN4gn7p4dhZcCOANEQKxfAhzyGaoI0LmzqE13ub+d+WZ5Ov3rK44klPEY7DmJ9PSDwgOfktRkGfFipJX0h9bl9fZ60Nvck6igPx8pgEdozJpgDg3RT3LBUOFSLyyzgWoxNbB3oHi1VI8HO
cCfCReA5ZK1CL2ivdUsCw6gqgOM+IUn2rKCCT2J/cRbDy5NpJay8ysM+8jufh5Dj3CEQprOSoX6doyqAbjCia4Z3XRJDQvpQ4dAXSJmkhZBoIxPlehoZ1+PEI8Bi6+WzYgo6xfSYZlunKXrCNiicDCk1iMTA+NGW
wBYxCPAWy9uZf9oUD0iSyDCRtnatZnSZOxHHgXlw1dc7qapNUdULsGU7rtJk8eZ0Ls20tIPOcFWvBVIyBppris3wvtK5VlZDtBan0LMQH4rbOTsCUF1ALBMmWaAJtwkV1sgb3hpJwVqWF3W6VqChtfZpnChc/iwV
1EgcchQkP+ZA8hrkMukrKMUsf8tR95bTkxAafX+yucxptdlGcelQ3BL1RYfS+S3/dU/1FqdPMqOuhkubwgc0fErp2ts0uMAbJJiMltMzYIZ2A9N6IrgkAngkAuA3tnLYnGhlUwp6ybS04hXxuvefE2iagouplFLo
95tYbFV6YDSwLIndPmeuxrAU1xMGpcqZBQpdXwTs52pDYtP7fvWeoOLahpB82egTzewIb7iEtxjNtCnaNx9pzT1bV4TIml2YLvCLquJEqNuXla72lIZ+u/bJkLgRohJN3oQNAcKiIk97v35GYdfiaYK8eh5w19Rb
6pQKYwQt2BdphT37DaQyg/Hcv2/PHyTqK6YTkv/6ds8moP3ZIonIblcyfkK2zaEARYGCnElY2qVyvtUOLhF2V1VrTDDaJsYz37N7XGUfEjCo/HswPAI7liRUWx7O3nEfxTp+iRDbLQsIPQJyeCjKnnug/mPWHV1I
GTRuUcM1Pflb60kNPaox//3STrHnRBAj0Hrv4QFpELWCEAAPJE2w++ajSlPqvnSmYpFPeMsJH3SxbRH+RCWvcpSj45UKRWtfllzftFSpK7oHOqStxjB3WJWVuz3j1W7mNODNYK1Uoh+LKGZZ4sqNwwVRiqtEjBHB
CZXDZSV1jKxjb2GxTwfs/S4tALpHOWPsQUxFA2XMlrT0i8jFYrwcQywjC8FO97KSKoxWbLCJ8d9HQ7yeZ6vDS9Cg9XvkBJ8qcUQRk/411HhybwuuKe5A1ikv5ucE8vUsV8W/AKr5bKvCf2dOGf3ydyHCgHlhNhrq
+cDq43/g9iZinpUaNlvyigfaAHbiPDv3i+ag6gOVCKxH3PA7qxhNNBd0XEFAY5MRH+NoyKxBz56wd6AbAt0dNteX7iKrdKSmFwF1dYJPrMoebDUgDtIrtkawi+DoEUYe9UxRcJoz+1fFoFle1CW9pzr25En2bzPi
s/rbcQnBw+Jz5AAP+CNPo0W5rl58KJur+Rdg5AQrTJocpLrN9rAJPcaV4uSvadKI7s+bwFfZriDmDhusFfAS1hEfbcpQANUcDZj6us1emr6W7RKBISWQLl6db6p8xbOo9CdBwz9MU3iYTXQkpjBiiGaOuTTojQZa
wupGfyytNA4Kt/0/DevYlCVWcWRIdikCNOk64M+vmaex+OCNUf0a5DB7qrEPxzDVQpTy2FdPnCETL8I87JfjauT4VzZURFTikN4tawXNpnwRFgEe7WCxStsw1xr+imq3AWIE/sxGPYdqT1Mgwa3X/+uD7fDSMdNG
bW1lfr8m7QzuPmdp2CGDSBpD+6JGCkZPl+axKiauo0M9bxFEjv/f5FxC21EbNPKPbHajAzqviOWejEoa7yFUpl/BWLr3hVRAmQ6roMs6N++yKtrUaF+60F5FcAOGWd592ajsggahc6GUIqSK+Je7ldN4xAud+gvi
bOYdw0o+eoGh66sBhefucCViAKgBQLgvH9s4llnlWyoWj8i0TQmADFnERTa1jpd5k0mQxK6tV1X+c1NvAgdxXZIxALYt/y3UTAN6mwo+gHSytll3O0ULvF20xKjzKvVVakusEoZrQj1chA9y1q2+eMD29mGUj0nY
Mo6aFb23DuSC4odzltV9KvbjlwAb04le5ViJEfnCXmfgtzYP2/oAxDKeLRo21xaa2JFN7Ck2diwkxzvllyY9KrHfO9pqfpoD78K5lzIdcgz7CuuJG5NmpyTfANm3VafV7ba+cVm163o63aR8hUwG7eyW10wa6wkn
gxljlRTXU3slODoTljljm/61myouMQaWcndTzEdvy8ypBmEgzHi5oAt4eQpJYQJBVp1BA2eRHFkjL/IckUrp1TEdjBWSwK9p978kF2+B5NfUwU8JD5gFuFwTuHs1EchNjnbmcTV+RN3EMqjxZY7OxqmYi8uTD6UE
TvzKXRM/om4v7YNriNgCPcDcHOK57oWhzsotaxEn8u9fUQNzMT3dJaZHgB2kN1M5hbOGJSalbtKnTJEkibRgwydqlnNQMq0pJmAdq5yjHCzXS/0Cs5iJiB0x1blOJ2H73B4Pf1nNkKV51mOqix85pwfaQFP/ArIZ
tATiyUTQ34fCuRUXxVa82O8ChcJl++LxW3VQ5jw09GXQLxwKq/eityZ4dGK7VL/lOryvaUCSsIm8fiCU4I+TEOXyHhao0JXaNDw3K/YGxdEp8d5nJ4JIZjZtVO6oKeFoCmjZxqFOOXGdPeuaLO4jXZJYDemRHDqQ
S789cqh3TEOYEh3o2fscE15DDwFev6cj3IBsFPfdYrw0xjWepwfVympdK4Wa6m9boEaeEf0aLxIzBTYW/AY85TBIcfgEbYhwmQsKuUgTZKgXwhuFIWukySnSmbG2tVPGNVaLtJGsgyunXkHG5I0SlKZdAt4Da2rn
QA/oFPU3tHLVdiHJbZYvWIqeCqc+N3IhDRngo305afjpVk6IIO1HFoYuEBvSbzyxiR6Voed26Je0HCRNo+aG604mSCu279uHX8gP1zSnvhHlvBQVuU1AU+D+NIyvVE8Y9HZqtVaZVLtB4Ab+Kc5+YIbjNPsJw0zI
sa6+dBrDeiUWXD5BAahN7kufG7xN5D7Bz5aQwwG9U1RTXevZ3vCLBhJDEl1eP3bOIVB0i8OQ1XNBexQFmOv0+sHHEpyh4RQU65JpsmCCmItCtal74KfeN8/lsUy5xmlwk/fyTXK2w7FbQzq1KjgjxzkynUdibCg4
iUeDKc8oTpAoOjNZigSzP1R1ZQ1z6I5X8eYJnwWs8emFSOn8TOaKoVMkMfbw6A7ckjKhyiQtPhJ7ThotHTZdPCHw35Ef/Rzsx7+5iNvXTb9sxxjGISlFc88uQUpORqpWP1zLCNgYmSsiBFM8/PgDkJ6B41+MAHyS
tmt9gRe95Lfen+E6n6DTtrW0HxEoheBUu+dYnib4/4q8AhwW1+C6jXxwMQFDXw44QmhpSJirhrwRazi7DIB5sW54D0hRCLWwEmzh6Tz2EggAVxV8HC7y802g/ccTlCIQsI81K9zbU7ujFcxCaO3ycwlLAosc61C/
xCEcdHDX2oVB32mqm4x+KmKLM14luMvEFlPUQ+RxaMrLzuMjK+JzMG4H+ueJY9SXYPBMnCv6TjFaUtNmko+dUbkVEoJoAYXn7UtBQ5YTGTKs4qy0IIrAfUjqVkGmyWdU/RvYF86BeLCbBqG47TvkJNg4c140zrTS
teKTyV16y6WuQ/DJOwnePIgBPJOQneyz2U5u8yJgdVr5k9DwzUhTfoEuw3IxQ60dniv6BXUSLH7C//c3OKH7dyNwZP0WLZJez697x5EUNbHPG48lFxDPV1CrQh4sZvwMFvJb24+GQmV9ZZrwPr1RMH6Jkg6031GZ
PO7ZjjJTl0Ote6HiqhJ54IapDdbEw2j4jZlcTKMmFM6p135YndC9rblW8kGg8cxrxrLmAij1TCVfasxZoNXcP9QGBZz9C8ytrROuwf3cqWnfQph0b1HpzCLWqoChDFA2VHpHz+pQyKAgNMudGjiilkB/KIyw/e0k
7K1M/+rMDwTc/8LDCViUughFG3frrpx6Tuvo+m6E+vj2A1CcY+nIVcL1l8+Nt8d/cVaPbhCqUkfjZ/rg97irSYX80o0O7rc8nwcJo7QMyPkheMrD1uB9lGiB7rhUTbpLr4fMg9I0cZBaVfHTV12Xcn4AzNq2bbpk
W31wGY3PFzinROSzLBED+IHdx98G0WaJ5nPKX8EXNxFwMw25uzrzbxQ5udteIWB+/SHOc96QT88MuGKfkKoL9XLNI+logvh41ol3BPGldrWThhSRue++kje13/yd/DL18veqT4RibpSIhhbBUUAM0b2skA8oPx9N
b9jWwirBAakrNeKHdsgbSog3N86H0oqAFYh2FDwbigfh7k/gWpa6WmVGCuewTgfhjg4qdXe4Pri9GO1/BpFjXsnSegNNdQfSaKq1B2L7zJ+djby+VBZA3hfsnOKWgENiFRL+GY9f1WhIFyRBR0Ki6LD01xNIxwCu
sqQNXH9F5wx1HeY6sMNqDIwjY6LcpjqIoVZWZ2aIMX/b4HPIrB9oAbDTwx87CQ9vWE4AN2vVIUvrLdN5QYGosUlJ4hiCTNo0Jcw0IEGERRUIQ63TdKcWnyoOHrUSb8t0Dowr7G+Y53mp72kq97IgpuM9pQ2JrJmU
8PXKhqG1GtbDYLaTaA/KygNQl/4EG+U61IV1l+tg4ZX+in6oS7W4zdoEyfyf3K0gGzp3Hz3y/EQAEy0SpPvvGEveknCMJnfCoxs2KLc+eq7LqSVbrMG2vnNa0d1Qj7pdyRolAXd1rbdhL+Cq9YGzxLUwzrpPphYB
yn1DxfK3ltibTCJlGuRAEnuu7YVsMAEzR4E3gqRCVLme54rLNYt8ZP2Wc6I3v0TP4FsUxqW5ABrqM8vPIHd+s1ZU84iIFenwMpHNhRFY3DV30S34miWrOZtBKVAint/R71xRPw2B0DRXw09CjiJ74aT5XnxrOp72
9cdOwIFUiYSDq7s4J69FZgZkD4SjjpuunoKTOmwcWtlQ0nvwpqhhqFbDSCFNndXHcS/U4+igqfDKbf/3PVqqxHftQH+yO+hhSWnd9aUqXoKkb2B8lPPuPd9PdwOa/0fn9vPoixNWiOsVqGnSQcN6ZykyENBrnzNT
pFBGR7p1wnesiF8YX+V+yHuiQ/ZJW6I45rmB8AsM71Ec/5yWxdjLeGPVBfUMiZzPPEBc8LESm0/LTinMcMPfETaLvpeaN7edrqY9kF7yZPPXIjD+hd0OSkfljQwAuR+5Jr+PLwvq9Jr89OExQz7ySVkUADEgafsQ
eypmndx1vT5+gMQh9pHJIjTaWBZMqqaUmskqQznxs4qWizM9cEkKbb5GRcqXJ2HdMKi5O6qvXJxp5wcikbPRue+ukn4fWoM7yBX/8mrrLvPqsuwfD+KtsRgRT3KDONJNa2FXakRCn948QVCOMbLGSDkKXIz0o6bN
NcmnBkZd9i4iBc9YZSUDysyIpZPE124kGDc6I/YyInLj3ip0rare+x1lOUKQ7/PDZ4RB6FgRc3XTC/AQsGziij3nAYaHZgdoEMxHLpkEUXHjNvHgRq6PH6CeZ9AVeQgHfAJDMabdW7or4LthpWM8RRumduASGO2y
NXuVVdwWrOzCifIafXW5FZsh9OxYG9C546StCmhQYYagJuGnUIFBh7SzS2QiXFf5+3HkMNOzw+5EqB1jbGSAm1MYhR5Fo1XSgm3QoThqFxOXgbsHRKGRREbtvKMS+8G3IKhWNM4V8D0adNEi743Lz7No/TgMiKxz
jKTanR7rKPFjwKFTTLRbMdMwRoOyOdhrnlabx6L1sfFPCEUNnwo3om4o1iwFuaEq6oMy/vKQLynUUMBKu27NANt35Cs1xc/vZ0g9EXs/u1BXfhJ8rR4PJ4+sUywpWNcn67ytFcz/3779b+RE/ptcgsxsSb8bFNnJ
Qb4lMjbpulYuidvcHDYKChWupkhOsjEUwJ1Mpi4pp9pGFfHDP2qI8QXuJND+ckT8qUHI44oj0yuBjoab5dN1aTRFTsWVb/LWFZMxvEKpGXaJ9JXcy9V/dFPD/9qOfp3Yv7XSJbBxw0sxFfi3hRMY9qmBSzCuTmhd
yKmuM4EUme0O2TsaCF6J7ATY+VmVWQF5G0UafgzIncbxGj4jtwCw1B/adX4MEex/86nszfiNuRGeh3FXYzhnRwAcvv486RWXZ5wFyCHapYLRk4B85Px5i3GfF5TenxStUJWtY61Jn+NWscV4bujFhrMgReOY5mNx
jJXKktZqpMWQurJCc4+z6heZIRE+g7MJG2dyFp2Mex01Ys8+597IcEsjOJqNNei3rWsWx36GHtghPCIf/Xh3K5qMLZAQp9C6OtPqya51K43pUJrUCXzMq8KGyAwseseJtthc5jBWuyjF05EX5xadzjhzx5hC5/RN
aZyktnWDAOZHYorWQll/363Mq9cqo35CDSpY7FQaMB6IVPSg3nMyPhFLitfM29akModjRq/ffn1xlitGxU6i8geudNg5GBx7P0IlTBe/gvSidaaXu2nLriJwMYSioyi9xVtaY34YQPZqjGsj7SsLe4SFtV+wiPLD
dN4YbVWk0FtBnyniZ/kxN5Wa1jADrICJtjFtG4j4tmxMhNKO86zpa7wnUYwHrEEXNMcHwzWcYgsEumSGeuD/GHBZBQaaTWZZ1Cz+nqdIrg4zLXooDiytPsMZA/NFKy7vkWz1CMCrXPxtUudTseGQBmkq7hxnZjJN
+WuKkUAG5mdmsWHrzBhCbWUzB0zdE/h9VClAqUFsX2ucbaR0GAZCxVhVqwhQnvdEGMBDzXSuz4aPvKbhXCcHK9n/TuPBMK2CqOsGnpEjR1v+t/1gxaDjg+/g7dygei/CWLhiHJPvLvOhpX5rzfW5W7KjGYVmcQUB
ZCRRjJUhNyuo+ra0Mb1mVI0XY4X+kelfKbutj0ZJzjdK4GVDRKD6YDNh9JYpjW1OT2qXKtHtFw7CeaWTjF7pGEQl/V4PVwj85QJSmVljVsTF7YepBHGU9m7TwEK9fcPi7cDEgRkl61ogPk6QIexIVEs/GK7oOtHT
Dj/FR9ZvC+Znv32IMY1nwPKcOhyWBNJOjpL+b2RMApruJKV/UM9xi6DzoowD4Tgs0Qg6HLCZmnOAkszownnB/hcp0Ps5bNHh1AZYYuNcKPqa6UU6bJR7w7D/oAX/u9Fu5uaoek8q2kuYLkDfAPCIAvm/zUgYK5kR
RTGBRdrXge6Ma7Yv2RD9ITI9DeMNR21pb7+j6bajZgRgGpbnk5146W43EDkSkf+03ZVY7A+DTImqACI6NTXvGjf+KgLc3G7Y1VXg904yOsHrFFBvKOGHYVtiVG6dIlR8vD2sIE704bC4u0qLzxkWxelilsVEU3DP
zPZOrK3edBKRtZctulf1s/B5gkn76tpA5piaJE6/vrTnR1mBKWoRrfHl1Dij+O8O4akahqL9RHkFHVYrP8kwlnffFSmVvL3M5OC4ChFRu67XtlVAFV8CnXXBWh1+sJ6vX0VAlc72W96i10wLR9lgGOUYGwQ7cpFd
jF43MKohCb626UFxVF1Fg5DbX9hQb1spEH/t4lU16r/x4Tqxf9ZuPelDJr0/FQk3A2PaaX4+nkOHB0PlTNM1+TLR+sGrz69+PpSRn6qcOOYEaLuEIHNOvoZOg1zS2bsZ9LdwbampobnjemUwgQpap4GjabaIBNRy
dhBZHGUZPkm5gSUWpun6AwUp/dYHD6A05eClP3Y6INiWtiRKbcYUUwj/za/4ax872TJaoeWYcjFvW12JP3JCbr1jx57pwBEJDy2zEc05arY5E2SqqBq2vLusbxErLCBUWaeM3Wvu0Ipv+9IcI0erBpq8sv9tdHGG
zmYCp43nK2erMgi97hTkeHOb3lz2VB8Q90/XUAFeCr6vCVFa2tgwQ6dn/Hl3pnF3cLxJLe3aFVQbbluRodGNMs8cO9B8m6N6FW3zi05HXaUjqxMj+6IWIAvg95wGCTi744u3NQAXPyK42OYpo2Mx+VnV7GRhJBs2
h2wZgblDj8dSu4oqu2unohTCboFTvKIQWJPM+q0h0ibWDqb94Ql7pOn9nF3TyCYYs4BNHEWvMxWXlsu2dRHucH7nUIswusk9fILq8O3sHuiRk2Cv/6f95UQHcX2nBAv4MqQ3m1jktExjyDxmjoVwlX42SHquQxdM
ku9Z0rL/Qr00FfD2wb2GADr85/QP/VfrVUtpMiv/T0qbROkWYbLBeWWj8TroVft4yJNcTdH4YetflCvw7IUU1lvkeDhpK+eYWFrjGxxcnCc6pALuNWTa9MlwdHCOwfSBea7r7OlNjcR5ACzJZxBkEUfY8JOyBShl
nnCipEdnLTB9X2hjpvWBRtlTKzsfWapJdBkYw26P/Eht76+DzDgWAmlYpvM3rqMxtXXGegDMiAWbursbBPTxhfX7FcW9FNk0t34JSTY++MnODPPN1hvg69sk7ZU7CMMslKRFz5urt7mbPJNDauTRvlSrtX/pWZj/
f/7xWQxGjwj/GZ+0N22RgY2wm6lp70Hdj/MJhKqm2nBwYxkJFnzPsfMawOzHoQPaGFufBui8v7ZsNsT/A7W0QbbDtsRmoO7rQNTMIomtkzC1MYCBKCl6W3oRPb3RjsjQeT6YPMP8yCbC8O8121QdA9EGjD5vT/Xh
LKR+8NvsgHP0g/n+uhNAv2RmRuCL0sQlgla3cz/c2iSiODjA/ORVpdgMW+shDu+DKw6o2eeWph6c0IdldSaWRwvNGXFUdVilEmqwZAsjquMwkZXtSmG5UoZ9p9sTHhiw3J/tHtmPs9sfzA+0YbOpg/WytJQPeogn
qXwVHa9ovQ7XxebuCdqwFRK6KZ/pCN4697+yYYfC3Fn7N7h/nKwGAjYJUkIUn/HeDw5Bbzh8NQ3d4lmV3TAAPjtgsYWLAZJgt6617N0/Ym+b7VyAetkLKse7dWH+b7EY29MYOe7PH0hCryQsjIJyEHxE4/Gbo/sZ
l6MFtOLiGXi1YXzuuutlzyNUom1Hmz+iYXbv9f9LnngLlubMNSCEle/H668or2CdU/riFNNCzTPY5CBP2RsuABp6ooxu5jaw+/Ob/NTJI78+u6LqEtkIzba89T5tPzFzo9AgizkS+wdqjo5XI84QLK6Y0xAAYJ1u
DODZzJpKZRvjmBugnHHgxE+zC0XA1j5VPWMXP0Am6FY4lrYGVjTXN+ZgZIZ/ZN1XDOkssmxQ5vo8U5RosX3BUjImpn5iIGTlXN5myy1PTEQEmEr2L46/Jgg93/Xu72I+MKBn9nUVc1TMa4tZF6FjXI5l3JFBthoZ
ndM4Fjpjnyxs7NwsctG2Tu9NJlv3UVWa0/aT1xsRD/O8F/gvbkzC5knFQmbpsN55JHZX635HODhxbDsaelF16nW6W9MfmwTYDc/JzXFKaBcI2p5INz676gsvSS9ECJImKn0p/4x3cKoKjZ1GXgVq0AYEDvnund9v
vmM5jQkXipDQZh5VsKadSmaML/bU4UOSAkS/HsERYEOZ/0KgTB0W9VAo/pUvFdO9j1f5dNS0iHR8KrXm5k2YEN9Es9bnBlU1ZCUpcZz3otAb61yDBu7CzpZepYGzW4NNIVeJ2m3Q5k7lOQPX7pA+xu1IZKY6p4mw
aVhlKji9CA0yiFK4THXvV8MptoGjHfXUSALx8fqqbZkPEcmbCl9/sMiVoQmeg2phszaM3m0LhacF21D9fnKcN0tStDKU+p45umiSwPLYXTujOzR/hk/YGyt4dRgPpmZNe9O4ynwWT9xHMJOOyTDzp6qjOzcdtQw8
gbibdpc3kpsLBSy0YkNEB+7MFg2Yeuig2ryDWec6TkS/h8bvPBm4DwJ9TXaTsXaGenMox8bMUCy3XT26TB4fO5SfqIsGaBNXY81YWDgKWUOpjvmCXSKoz7ZwNb39Lz0PaSvnRJKPpSJIJs4qWlAAkxbml644G+PL
loK4Mll6OVnUcUNtdenTR3Qq6ylXbP3eZ9DqOTfROPR8nLV+DAMeFh0MyMDQjnwiYK6kwV/L4KQPHWM3a46ttzyWq5ZdIRwSgb+E16F+qrqVIxqfvWoDa0/rq/2wPTao0vpxMSNjPAKHf5z4EjcyLvYCy5ZnmjXu
ROGLhsQlaMCIVm2n9idVCq01RHldAHy5OiksPIVC3uVKmagARAALfxKFDV4Im7Y8zAB7NeHY7/lK7Lg1/9bBR14Ny15KG6ijzyrvtXnFdJMv1EZo2WgMhftg+zQiNsLWH7ImhqyfPO+0NpwHKQfe9hmc9fUzDY93
4nMrzvQ8IzJNmLUmBwcZVSX5Mf/0EpRrDJaSFdCyiJDPvx3i5T0OuyyGfIe+Wc3UoQk7cGEp3q70lhEnWnlSVClP+8JIl22nEjXqnAS+NvXaQMQ/U/pSyeoCalCrJXb2yKfzsQawJMZOF7E8hs1mrOkLKTV1DMlO
awJd3NNMRzJdG19AOOoehw4HT5p5HcvOsfgJ81n/KZaT/kxTP0i/GDpPQYcw7WqnqsjcwmgY6+YsojWSpkSRP6ngLJcKVcEFwT4em6Mf43F/mfUofSRACUGmYE4UmARyAAs/9aF9mTKK2qWgpEUqhNGwFmAuwuud
IQ8bk6htDf+hPb6ESv06kuLrIII5q1BWOLyx77KJWYp+H7bAEfoLC/GzRleZVl3A402vBZuWJCf84kvgfr4P/MA/YGumqXhSN7PlOgVL9pjn8S9eePifuR5mNMdovXUisQ+axROlqzX4LNTLrWNIvOIMF2HjFYgD
S+lHlj3TXF1yvzG3bR+756ltMJMxxdyxQuBxzo/4aQ9MPFzEimt5s3sqDIynUavJatai8+OjKS5FNMuiTzBXu5xoLAl3tFXWV84sIAXUrfoeerOpaC2CX49KseToFXtp3Apg4lyr8B2o4Y0hA10q2UpctDz3fdEw
R3nKbncaf78kepyWWZxaBWfUoequzM7LK7VX/dlJYoGiC/xj6xoogizDwrjMWte7ws3SegP4UyXHi1dmp2CZdFEZn4oNQWIpR/vUWDOctLZWDvTFd8jn9HlWBi8ywPOgUiPVx7+BXIMgNhsj260gEGKisEOFxC9j
gQkuqI3sDimIYyX9y+jK4ArbqbwfkfnVvfpps3Xz9XmrjoAbb8bEGpXjpS22UzrFLqQexd0tLCN0u1bnhMDy73OKG07R1gzsazoTe8eX1lgCx5ai+XJBn20rt/tQpeyXteaZGD9O7Tql+Ayv2dBwjU08/DVALtrb
SgO/ZasTaJmyrhd8W5NxKGd/Huef4uC8rqLwWHSSIyggI02Agrlvm5bpAgECKraZVVi5OiF93Qmq8vYDfUmo2ZvBTygRypUi7IxD4et6x41TRcE2B6bR2qmyMSDruz8TEDuIMRsbqXTgcpD2ymwFTZOFELsLQ212
NzNFRDXEgdkopBHkx7BirBk1wd3vqWYaCO6AUzlwa1fxT4sOvzTUzgyfbb8eaIcoozeZ1g80EOor0ZBjeJR+U/qeqwqe4Vllc0nrPcN0UhL0b/bSb9oHX8p2povE7Usn2krh/3dDksfodBOW0Rk9fCm4Cy5IMEH7
2TAzCUgAZcpYDnbyOfmfPDDv9lKMXSGwn/IfVvVgzQFiZ7w5Q9uGeLQPRnvUL9IXIaSc3c6zHW8T3BGuIknYvfRCG5QiQlg+KP16q+CyaejU2HA1DrTyiXwveIKcqy5PRtli39uLHw5u0fNABB5re9MOMth0pnoG
zKYQJKMBziR7uvjFseoWd7BfwFqxzWrDQ2tdHC+mFmj9dIJzJRIBcDlPLfC13vtiX3RhZ2E2v58RZMe2+bi6QRcdN0chXQ49FAZoTel/H9Q6t2XF20+NiO7qWa1l3ubH1M4vROZcj08f+qvnBqKdVwGZBykHw5kH
5xmfKF1/S2RytZhkl0N7VQzBIoPiM2B553W/jMmLc0ueO/yldFZxAXeQ4cO62B8WBhCznew6zjHh+5/MCra6bYbZRyAT+IS0SpOTwWM+HiPz/oetpGlTNL6KCoGZxc600s0FSelvnBaJdBTMsGNDf3M8Q6T6jrc0
0cO2h7gpIvXeDFmrc5ewdQaYEHbIQxTnxpH7s58fKT5irIp3K02ssIpM5vd//qRo6EoHlK9i1bz+zGlwhMF9zNF7TR0elknLc0W+3ZYDahsTHsdt5wF9Fd2GytcKITFaV3nnMIDjouRd3os4znYGMPeOlrkbP8QC
oq0gwhGNdPp78fL8bNc/2MUyE3p3/nn9rgI9IqCO3CMmcI7MLM4snZM5t4Jn82V91UddTZwwgoTLV+wihA8ZIPN6JJUGUmSjGl0eABI1P7y9eIUo7qsRgDhZrPwXwDd1aIAsl+ug84Jkh4fPm/lv5NnkEFighgSY
e15lSBZM1ykQgBk4aUprVbTAWtF12f9WmZdcv9KHig4FXWbGgvfumUw5p49et8uEESE0o+AEO4qGfIqI4/eVQxfOflGDeRJ12/mLS2BUv+D/Dk5fb4r0BBqFSla4tF364Dct0R3bRb2hnpwKrjPFVowbfB+he21r
vtktUXCaz5ga1JRCYPIXLJZSFCcyFo1w9jmDFb5LNxN1tNRcxm7O3yZrouP+4b7jqSwQJoQl4e7Ky9sdMwVEWzRKUcVhCOlnLubyMBoAU2hHt9TSWRpIM1ViijDatEUwflSozPXWbydSQIVzAlc9OV/dJAQYk1c0
fiWkR2TPKUIklQVUOSFAQBolim+xkzqJxy85wOKRuRw2yXZOTwWuUUwOrAPUdE5PRpsjETAzVTJ0DxU7b6B45z5wWhbIMwAuPpU3AWWU/D8qRCxkVCZo3uek4ThC21TwQC5I+etQjO3P5ZNlU6bXosi4hGRY7+Y+
DJYExsrehgAC1OQ5HejmhoAlDS4BrobCGvAb4uQL0lHRRwq24SUFQ37APjO/oG+Nr3riPcKl3YVCbKCkdTJe3yJzERS0MIpjHaONCAbXdYp8RhD6mGpDHFwqjPCVrWM6fLTPyGX5jZg3sZEWxT/S48FfcEoovBMj
ojQb787P1vWhJnKKk5Q82KtzblQFg9D4kUAFooN9g87JQIujRLrgeZPXGCP9OEX0YChIMt+7epOlGvI313UCxtpz0GGkRBWmUCfGZCYtdQmoYGL0vUNIg8mo09lCx3A/tBzFiyVuVAkNtW8op+TybSGLjm2ZzEXO
UW7mVSl9ZoWyH9mlQpdRjGFgdTR3sHs6CMnRktrCxMLKCONAqme1ktqq6jeyTAtiyc/jwAJnzBmTz3BQwliN4WOfmiz5FpwcjfBa2Cf3vm58vw80kocqcIslCRCe5kdj5p6wTi52xWLTLLZrwCS50UcCaHUUURyP
PA+nTYZSXGTI1lWhpH0P92EwCkoYHjWf+IeuQHCWVMM2GcBP1a9rOmNIoMGxH6ilkEDGgaRpED3aoEK/nh8KByZp6Tx+mKF7uu+mp7zsjeOB3VFBV9LxHwbg/Zo8HDz0uuti/L+PyQc+5dWKhiJZmfXBjXvEcY3S
mlg/jYMMQkbxgBGdePabqfbcMYdmXC28LWFwIKW3w+dSlKMDTMoVljmxpdferDZr/Mndz5HLaOtFSUEQueI9N4FQFrsy/0rIBs00mZeCGudgRo1KaEkyeyetgqOtCzxC1zqdTXFmrIW/FjvOU1Jb32vJyQbYknSP
L2AOfjmsRgGN4SBCITaY/Kx9eOLMdpubjmcuBYiA88DQvM18DTfqXCxM93xiTBOx8IyD2L9YwC9hrmwEIpxrGeScdBZ1hePD7sFgFZ1wpjtK5ivh+lrgp2vTZYqkW9hd8kPcGA5WDfI06fJZRyTh0pccakRmzpNr
aZ9S5hPTp/hNZpg49Fe8keQWyh3uPbjjTXkj/3cDQnceD/jPUxOskSQzPsob1995DhcLzukwAZzmmfjtha2sb29SnNhPEXav0cLES0HmvQyzqR8u0CVxKbtmVEM99U3PntaX4yDc/HCU+griw0wVuYba3xaDrEtK
1rQn099jXfW/nwzcO7SAh3MAgPbvVXXnLt+IqI/qhOikqt/mCidByWKh19kZtTMLOeE47oZuYDICpjpBct3hBKxgtrorL/2Lu61bjSvj1LRN2Lc2zscxlSHg+rQ3ql0ABndLESrFyNUAFFT9+VHqUpLH1z0g6q/a
oVGLfGkd1UwciclnIYgn3UpWkudFmEzbY0T3tJAL58fZcms7HY7C6nr8A57ua8apD/n/agfW2FiSlioVJOjAZrP38+Feuz6SpYNAG4j2rmvVZF9ZJ19cTnWTjCxttZqFelDnbEj3SpWAS2zSFkE/Z7OEbe4VmkMt
e/m8In6XkBGRsbMZPoGI1MROVxrfjPXRhKWDk/PY6VjxkNayayYGtZ+fHtENNowlzeH00Z9reU8EGhbY++6de5uOUZKaIx8GduciBjo3jrcesG4tdRb/B+Sq2njvELqS68pImJ6QcDgIzNTr0lvu8u4Lydf/+/pr
wnHlUL/J2VAmn7oB7OtlHhxQxcmTfWaweJTsSz8WTE4dBgfqr22TsMKbSQ3uqK0jSP+wTSX/K6XFRH2/SSCIl8qviMT8jYzT/NkAaIyz4ghRPMG9HucqYopFqcUzsDKd3ILpjK7DkmjPoQhJ98yVuqXzXfhzC7fc
UUrhO4M/grXO4ppowflWdB9jlHHT5iZXvJEjzUAiCOUE9eqerfuKFPZ9Gn2+4MLCfFAwE42NjwCBNrSHCTOGhmkbihHCSZTqeyXGMkBsPoinWFGsaUImBV0TE4+OBXpp4LuC/0+p/4kf+tehG4cpRFXx/pg+kcBi
ITUCqn8LMLHVJxJeBX0ol0/8e24oB4wiKP5GmjWVUwq0MNUv3sh7rOfwDCJ05bpejXgBIMzUUrme8/zs0LkQNkDZF7eqCwHwF4YQ3ctK7OKKMbVp0t/+vMlVO0IEb+OkikpUr8YCY5qYOho6UIwShiv9fJ42KS5R
LHTzUlB3g+c0ByRjvsf9OdJTJfIJ2N2t0PtzuICC4hPZ7ofjhL05O3e6WOeDVoKx4ScpO/qRct6U5NcCSJpC+ADP8x8vEsOS2ajLzsqUJQqmaabtOj/o9bbM11IVwiBRT3V/i5WqXJzCwlmujfQ2i/x8M0hNrVUZ
sEyoSPs7AX1UOKMfSAy3CH1hkrliwS34WUQJIeqDrEoMIGKkoBJi2rqZGytEfx2itoAPEjFRmiZmfFWC5YbUXZ4+JZJEMAsvYsL/qZ8Sz7e3xdDxe9/euGnmrKT5LQL+TGj9khLn9+p4K9X4+zuFnvv+i7/676B9
CYbVVp6VVazNI++dcUqH30XGqqFsnuk1jmPAYWURfiXUYm9p9uDgItIC2IuAromKvDHefNStdtt2BYt+UFrDbeJxYmNIulYCqkK7Y8lgSJ92/4Jbj7DDj0sDNL8qa3+eRKZKHsnucN5KizWKxZqq4XOospPdWbN7
DkIenCUzIyLj5vOQUE560zETUNnQKURrycrJfrobh96ocSy0QQ5ASRA14NE3NSdWjnwgldTJamh+JbuuHKmmaQ6Vdx6R1lDFmWyQ1WCtHCDIBUfjLRF05Eu8m1Nulpj0FMnJ0/rZ/yr4Mb2Zet6EvU8LF/QjXg+B
t2eXPNpP+VbdDenuavsPREUFSh/xMcH5WLSGe8m5kJR5cijiIaKKe6aMe3rsq2Z1esuUffveU9R87ahDpjBHh9i+2lzXI8pfV5mPyA6L5qye9I6ZFMwfIi6fR6GZa2igF1XBscsnn4WrpqEZYYAD1SInKrGsKSkF
EIcPONWL2DIHrdisz4glv+d06JKccbE2oUMdeYYC7NKpIZBMnjM4J4fhcWPNhCa2+YnWCqqsqWsTxC5z0MBnPZzThhnGlacwU3iOjJBg19vu0uoKXBTP2ytGP0QxjF2IsObCPQ/5UbtcTZfzpYpkhJutlGN5GGLQ
/MBh5TNrWkknGygYfcEtEqLepqDqTIViChz2/bVKUKPOoaQwFiVCKxMwqGr1KAxi3YkmSfhL3nibL6rz61JvPf3zx5VaZiQGEXChoCCGi+ysssoim9zAXcOLNqi+ZSSkHyd+AhwlKzirlXITGJYNLmNQ1zBiRN+2
NDX1uMOcadhrGZT+XwZtx86zTCxwLZqVTP76EByDhT8SQp2YYEU/FVnnBxuI6PFB1uzZDt54ZKY9AwqQoltDEbeqWQTB4aBBhwAmc1H9p/gRmyt12wikamxvZ0nZKB9c2IRE0EE14WqDOWAUnS71cBoXr9+KM24O
unR17RcXyX6nZTQodkYhtKsi//Z3Kpi+FPwkqFu92eMV8se1Rd363k5D0PIOSLb4nVhWjYpPvzXOaiBfSp9x7Xh0hlP7QOAgN4D97UwaXUOW13RLSZkhYqurEE8to53YsXC6A2PoOunsdV3rHK7wlXKzyC6zgkMM
qm9JPU83wkTLPGnMjRShi2WdZAWaN60KEZ8WElFeruggvvZHp4MvOEV21uqC0wwdeF9mdHcR6OloL/3iQPUtL3G/quVi1iJnVoDwwyQhceE0K/7gsIw23JYy1ky91UWbqotW9SKo1TCXW+fY/krrQh4RgBK7CEkX
JXBJN+R7X0ZfHxrooIOgjDgH9kv9As5TdGSVRdNSCPs3OLBQV5b5cOHOs7eNdK2u4lEsp2V8WgsjSOjrm9DhodZ5Y8sFmLoU9W+ZQvhD29RULzROOTFdMyu20EesEEas1ax4HXWFoNR2n/P92MKHouzxhEBMJexu
EHZzUGpMTKJFwtMba0c+UH+VIRJETbeTZRRlXnUYaDRG4SMxE2l+IZ1enVGvChQnFiDhH8nh73Bs262hEJI/Cy4+a5RDuCUZK17cL6tTq00M7c7Lbt5+yfqXYwqqdr+KPovY9Fu+5+pUxDeecoIDuzYdzSyyf/0g
yO4pdxFzFpKuAj0vMKI01Y1Ka1lknglGV0/8ykRMmqPVySufzyED2cvuRFBR477B0c+QkllAucr+Eh8lYLvKtIYAV/CI1Hu9kc+WYAS/fAWttjejG+BBRDHkXuHeU0IOZTuWK8SNJ9mCZGwkvEBIHLuk40u/7oVP
Qi6mfM4DqVj4yIq4sPOtDvGT30MGWT4dORF/Lcgnp2DyByuoWsw/uIhZbeDh7WIeoZvdPKMLlQ63ZULjM8JmnJ6Q2B45ZaThMqlsh1t9GVpS0wHwiyv5MBS7j5rG/mZMmhNQiX7hJtApr7i5IRtAOC1TXtGUQW//
gCQ7PyWZMsUKJbBMTWryulDCdIn5xJ1I9XSwTv504wErbfUZIAwur7YxfsQHQTPp1lW42BbQqS9sNSdiG6RpYZutHLW7N6eCO/xTR9jvLVCkRznGIqJyUHPxU8EXSgDWThKE8wl49Ew3IzghmibDxEnk3386VPE3
lA3i1szLlKQsfH2207LHPUonB/GIVQLNfB9tg0HKtCZ1sz4iLI65unr1Mfngq9AuQjwkm2UHbTAUZxglUMruHuaeyhgjMNCn8xDN6m8XEfPfVA02SpcsO41AFU+td5rAFlUw6FLYF92CC9A0XaLV+lVTdWqefwAl
sbzjGcWed7L+rSA+55i9yy2AGmX+hTrsIreTZC0K0cC0wLTmQQzClZAh3ie7xJeUSZ74TBbO46quIR2o/Di6eZ1XMo/DWVhQGfhkAZJItv6cKKeL4lK0/J5Nn3it6xH9KNlEQ2apCAqKE+oRvGLsIzkrasCmaEIe
bWsne8M38B40wm/J/R1G3CbQOLKyYWcwYUowgYHIlpUDHwprNFn7BtOgFyOyFxGfHyNGmtDnhhRThjcLhiBLuzx1Y3rSX8wsCPl2zfK1gklvuaIQNaTM4fWmQrT4Wq9y+nZYIVVT4Z8XFwSNH3Z08Eyd9rRK1RpQ
dlMiomGZd5at2Up8k4+Awy7ZRcPqsUAiyF3RCrue1b5Zlntlee6BRrbLXuKnfutq1vtUWumZC1N1KhaTbJQe+rs2BYr++jIyZUWsoB/Z8/z8HkkZUkyrjiuLtPnEzSQSgEkTR4N2LTwh3/MhUrVrIqqHBm9KiJ1O
wXm+PSO0zp0gQsmeNwy76rQv1xo2ObXTlIys5SfKSHzmH+U6vdIq6Rx/FEej9G3J+ychdV9AbdCE/fFQbhay3n1UuHkgTRpPo5TH/X33dHjChVVRh/+sQtVtaYDZlHTTtMWWenn4vMZQ05e4f+i2FdPSfpePZAZa
c6Fs0cvYtVI0m3khOAyaDxMbl27oTlcKN+/hOe74sNxYYj2vAFz5bij0m17KisA6ikzfAz1aNStQ6SvU9A2Q98sCTyWbYpSUJUrVvXv8uvSVaoU1g7QZr7SLFbwzqO2tlcp98ynvPNdqPgOOojcQ7AKhtFwCWvuU
yDwnkeQ/l59CZ81werD1QBTb8/BZwLsIu3lpGb7YK2Z9aAeOJzqPYKjEKi4/GEw99rOcPsYKsCwPa7TxQ0/kKTM5tnNTD2Q5oXqHs2lb17caB1cLINenXIVX68eJuQ5dn9rsbrpoEHhoAPFY0DCNLMSNkiEn8d5S
El9iDX0Lj6KuMtflVggB8BoJMk0BqQ00wDHhHkXC48J6XIOW6NLN42gDYru1xkr1+cgIFBFEuHftAg/VahvEFZp6AnJXaw1K19ZcjNxJd+NTADWnYamYJRkU/rGvwxK1Te6SL743923gyTo06PCUDQpYePC3flri
Sy64pGzHO/nTr554+Qm7ta+WMTdIKwAw0NV3th2xce1biVAkXprFE3aZTX7Nns8Awcwtl+YLhd3aSVz84zRk1PUcjEIqbkrrhG7nfa19zFNkH0rNFKh/TFyLIt2nJo90FaBwHw8WLfsyp2jILi9q5zi8Keh/wAEn
nuWtZ4yHcrYOiraKJIectjUPodCcplknnykmV06FviQNB4oZDgjf4KmVguaEVcnptgi2v7bwvZqDsnwBLAa4AhasdK3mUCaBFhU6Bzgj01bEsc9Wyvi2FjaRt0A45rIeC2i35vjg1G5fj8xDUx4vd5k5ut9D5MeU
wZVM7EyckRDE7ON58DwWB0gcbFOYhzcy2RRZZnwKUl7IXhhKYmQmhGsho3QgGj2smE6vlvGtKWluv7MZPB8/c7mEsenr2GQyUJsBZ/yvRiPdQj2IcfuI55WTOQmmezkm8Ln3mK+NDWZz/DiZvuhjQkENMFN2eMfY
oUj9VAxniFUwcMMz4g6M6fh6PlXebUZZKpNUOiQ6EcErC7T6aRqD2MEXnbBKV32auxPxo0P/zHWH4Evs2FRLPIqaiydA+lxMLtQwgNFXAc3DiqIvthAegteWiXnDFagChfgDq1g5e8SZ5PoWVs1ovAqE70eno+HT
lOQbVn+/6vKrRSFwrzbsAgEmayS4vDHEqGvvusB7Q0qzDPsU4rpJkg6JH1d0FQGC/fubIYmCKJnIvGaMcIm/kbhuXZHo5Uyz6MeNgdRlOruO/1lfCqGaXag2TZi84P/+rC68m47i2odbzm3lym4b9dqKGbgEET+w
+NGq2QUfBWVit37iocaBgv487BB/kzYHMhRwZBr9aTVoE3AcFpw4t5UrOeHQLXRu7ihXdopOFDY20wtHMf8cGN7cUa4aQKfJtUKd545yZU+UZ2J9Y2goJ6gszOLvBuRCcoIkU+y2ky00qBMYtjkhwbmrXMXPXhdn
rsibtItlESWh87cct5nN4lZfPHT2kc4xzfOwjH/mjNCCo+0ED40lBnLlBsxpu6SVYVraLnBljI62y10R0aXHMkcP9YVTY5a0+7H87X+LEGRA0mzYl/YU5zI6S5dwyWDmbHGaohws3fQMP6a2B7YrhKlFqu23KmOP
wp5trxC09zm2K6YyF0eC18KWpNzkejtcRJwoJ3ZfBGj6vbFuzG21pcRKngfaKepU64kpWJUTQNtOS54bqZK6jx2UQNvL8znS/1NYOdnf7hQb3s84yXRdEYJ1N2ZkOoivshW2Zsz67OSbCyVo0Z5wRAt0us44EaUP
4g59phg/63/PtibKNXOyC1RfZWXBmRvk00au00s17oSNk3VPpLDAY/J+RJyRdlwVi+BkbSMvSwmbcT3FfhF2yLOKaZwGzVrDDf1KnacJVq4pU/l2NkzVZmzaqwYM0Rk1Js0xIjVOi9TrYRCpPpfpOfDCYB1eKU6K
fbKgfPP8D8Tow7AQglrXwJfMckrh5hJs9fIno2KPAmosv2VYRRvdkaKgD0Ay+Wk9kos9U6bwupbVI2DnIN9mZVDTdwpUlxmGrFTaafeQwvsHQ3jNi6k3gkCawkPXHf+/VC6Bf5QuA3CuyR5J34xJjbZx8pQFsbmo
eJ1awkAD92Al9rfkgNbs7Ot7ndQR47TrCFucAuMT0R91p+0+Wp7WJTrNyw8qBYVhRJh+JHpsuA0986F73+rNaCzy5NR+bdy5H37agH8P/GyV2fA11cfTkJDaNGWHCA+ajJMTJbiSXHijlH9B7G4aip5E4Rm4kLoZ
7XkBewipp3UYYAQHMjR/buaUZEW5ubALATmfeeS2w+qDxWF7l9OoFd08QFbqYeqZkZ8FzPg1aA4cszzHChyJcgU9YUNwNSmXmI+E7mT+KXaiuqMIut/iw+gLTuoewyZTu9OkoX1XHONgLEaeYu4GcPPFNyUhWdJO
CWhKf/pxEkHFs+TCtHIUGourv0NGM1VVat/XCCkLs2rxn9zVsWZtgQotMpf/q5jQcZ4IBUuMEQphXDmjl88yqCT8YoD/D8Ipi6RqfD+rUSMRuN2eibquOnOGSzJDVPgCzmiPj1QnG85QzYGadtK89OPLaOxRydGu
7UqsmRU+Ln0jhcTtpDVu1eYPifhyJbz/bo8IgEzIYbN6ycoITqzwDHpdDLsCRxajr3UQAwxTBq+UVVgZmhnlX192xIGo1/hRqo06FWC8TC/PaEuZAAZ1AWCWZjPy+joRhOPedDCraQ6TxRjSRUo9+uWF17y0iWuI
FXyY8WTwVRfbir/TKWTQvU3jRzf73eA/Gu/Z7gKziJTdaLi1IOQIqNP5ogCTfxgKh1mRsCLoJsnPlnuCdjs4+8Db3dFExMVz58q+qejMYiJxDmLRk9t19GqXe5c6eLw3GKRQOGPa3mJXXjwwANHjQ8gXpYZBUEeI
odZwOrmquQhLllv2coKvfuPK6oEJtBodXs1J8h42dYnXiyLnVktb1UYUQKrPF072qTb9kEOVelGzhp4qTTJBrUpmHv7+27ehfe661gvLr9J3RaurBLvY9SS0wIqFV/9S8fahbpT9WdoNf+B+G3S8Cku0rfm8BALi
kTzb3vRcA9MtZMDl2r+UiXJIqnBJWBraGXnXvDqyVXZ0/R7LFyqu6Yontq8M44FxYnFECRnngiBVTzzuEtlniczRwC+tD9gOZFgmlJYaeUbV50VupyfaMsEWEaAMw0DehPXnLDItnjdjm4p4GCnEzcKrXj47ilGi
Zqk2lmB0kzXbsYWbpGeDCQE3haoGLZz485TbD3wl62P6VWeXsRPne2VSadHPg981jIrL9xiEgxMaYvbN1PjJsnHcCwWwG4bIOW3gRiBmMfQTQTnJP6U42qhW+oPcE9lIVMuag0446gNyGimqWGKf2KDS/M9wWqVu
nUQZkT+2WKp/I/37u8VPHyb+zRi1xET3i/Ii1eWfVtW5i5cy1GSQc0YNkv3JjO7Sz6xNyT1g7QB41cNrYs09scLWDM0RBvq0WfB7tsWQTq0qnLz83EeunBdqFET5KBRjnqnuxcN2sqxbj6WKj2TAv3lGi4qeCkpT
LpuMAUE335byo0fmNIeJ4WzGJLJJAoe3uwupLBAm4c4Ks9SQ13Aymt4D3jua7R3Doe+tossDYDJtUrHYebdV/KOMcbbePrab79iElcdxcTK7vRFj288bQ6Yk3fEJN1BXhlf830GdmAruyrPq97p5mwPpkQCnedSP
KVKziuPO2ft7yyzdigUB5RgTG3RNys1cg5aVgFlcZv9mLYnCQ+dBmwEoHFBM+3zcKeOgxN6NEee6zVuNgj+KpeD+f39VX7I7In7+ZPfACkUKY4IKHSbBdU4UqOw2oBC9QhbR9KjRYDs5TGVxwMkS0eg7uo/aHOAV
EGIfBml0KNI5Hc0CtTafRFpDfxQ8SvKWqDEH87ebr+bv5TzG0kG/8MejrlE107ijjIl/eOosmLsERTxyXclfnrcvh3udaWsxgJ2pbFlPrJvp+om6CTplcOcqz8mJkNwOCqLPcgK3StM6lFppT0F0iyEKVuh9YilF
3FtXtJ/V3cJ//cUfcqeqJesBUtAVq58L5Y9X4ehI35DzEOREq1zISwO9t+Pl+x+PUi06nm8cnwx1XIxS+ZVe/0mjjf9Gd/4/+uk/w66+Zv3am5sXePajVTraL6mc/T/kSEphj+7k+KvLOIvmX5xryjjH+fryCr8b
VuUNwN98Xo8s95OF/1Gtu3GFX9brzXIO8POHdbfwZGSsCFfrS/kOinjjCW1/qSCngIbyQHaxPjLGueMOt7vSkc1v8QoD6X6510HQpXrfFARDi6GQ28bF+jd7mgVZIwpfa5uEL1kvq+j3/RV04AYWdxV4alebEPZ+
jArGLJEK42iMcNpWUCk9aEagstRHCd8eDs8tohdbFJR7bmCtNL2EltGDQOaO3Vf9L882n8NKe6V8O2GNR51fl9hfemC2polnqVcYAWA/O5RJGqSMF+8AT2QVXljFnS/g9XV2hzvhHhvmovHlAT94sSOZFPjeKEDk
WeMZ48vfESqKc5zwExxeH71IVP/862pTxbXz9qZBaWnMvg3qksX0oHOJ+eqr2AuV+qGRFVTl51u/2kSZksJVkJMpL6ZhqzsMtKdFU2DfOol3X1BVAnXt9uFwhBiD30Dyrs/lcYPBkX8SPuZhB1t/pkD+LoG5KXwe
CqtlIjdOG/HUN4aDacIuBXiKcs5EOSmyHimxYG/yMETSh8YGy2WJH/0+QIxGV7SkXp2e/EoXbhHdqrRYozACQI4W+Qf7b0nYPOGYQbFzUrgtqrAYAD88QQ7fJxA3uzaopbuCoVljjuI7N/SKYEygs1sMOLeliipm
a+V282tmiBOfvKiVBVxacrmMQiZyf3SP5TH5w/6fjTNB+CQ6zrfMltnuKyX15puLj33Co5qlJx8JIh6u2fb/sfXJ9ZOVen8Xo5VBgRX53XymOOSuyBc99idRwtIiKfdGB4GhmtYvq/cZAMaJmqWH9LMQHJLm2seQ
UqjIACWLh1/pU84r+ePt7Qc3Ns4g8bWxw6anh83HT4xr4D1A8npEpZ3g+9IbtQjx5V+j10DHj68LayDJ6CBcn8f2ya9/d0Yoz4CbClubs70wr61JLGcoK07knJv2AoQtcVPHPzBiPFTD7aDgse3hT2yDkLb4+EOJ
K/uF0jbXn8yEeYIV368tXJ8uCPa2r6Cflzx7pXC6TfG+zHKEynjgiWlxfG9PczfrT1B0yC7vfODfFre/9CM/MrjiAy5B3K7TS1HIcIWKiPtU/4h1IrZvOHF1qIqT1Fjjetr0ap0RYI5KOV8lQMnuyhkka74lLb/y
3zqRF8M/lz7b3r/d/+LWQDSQJZOqC9C5o/KcDQvYiZ5uYu9z+Z7WJDiLGrZG+2IQ6/pLKWOMvvzA6xbsMNTl4vFwzTmOCfLecwe1+KFDd4/qHRFVSTVTwr9Pr4y+xl07Tt7xy4X34AN9EWdLxTUtT959oV3F5k+S
V8uea5rCN2AfllIL2/9Xur2JuNYni2Y73zIXxNObuhrIE7dbZ6FmTcwLasatuGAVV3nF0ZphaY4H7r1i7MN6K937uCr4ErQFv5dz/V/8b/Vqr39i8f/GX67pn3JZzftXFPU2MedYnvUbx5xPPatcfBpYzietD5E2
OZr9RV2ZbzMaRaL+q/eKd/DLrbaO2MN+Ic0mVbBRNwhZtzW0IWm71YpKRMiZ2iviQ9tjFey9yyiSvtNLiN5N4q7/pmQHmJ8QVUkjAXG7JDSomXBPJRXsNqq6+4/0ViKWEdkefXIkvI8YqUKDTtgvSFirKXf+reCX
/Mm1MAEJYD6vGBKtsuN4KqUviuO1eOvmpE/jZyc05LJ9ebdo9q6q12t+04mv8lK8LsmB1W8J8CKHSy5GyTtm7qcmSX7Wb1Hrg2pk+P7kCNh6dX3HdibDtU2XWZCuDV26rGp5UrNFVCynMvBW/aUuEGp8JMlKYEBw
wtodCMbSvtronj95UmePFMm6tBeDqa3OHUOCmyhtFF0a2JS5yN43oNNub2oxw9sicLuy4fTxTbZP65AcydsMnjuCb75W14yfhdz2UEw3n+mGN0k8UudNMIppwCprTT/CSCunvl+w7RQ+pZWCvfDO49/3BZbHUhHD
2IXIrCidJ4laOmPKyJpCZaZAEFIw/kvxFnZkNHExmNJVlW0i8xPQk8y1piDs6T9nwgTeQ0mgKiv/AqVF/YMDvPUQ+WQrhTTw8O0CekJYnPvmWbT/XwvwvvbFZ0TSLSShvhFaGjUUyz9G/vHgkP7qo4YCf1w2G8YR
8xJi+npiLQDJrk0264ecwkWg+LbmiUo9SUDSrjlI2lY4/QuLdWR0jlCeZihaQLJ9wH7vAwDulaCCJpK3imCBa/+Uy3kU5MVS+hw4CYMDNspz0XsIaBscuj3LZ/RlInvaWKjovhD62EeA2u3lT0TpVl5vnI+sVAHn
6jmQs4RS49lF+yK81uPmrVf2LeIlMpYLjZrYVVD50Jmlus3408qEXb+ad/zfgoLrN69vHjwvZ+elixwJiezbQf29AmbmsFBA8rHmneaa0rDyT7bHV2OwwHvMgJrJ2moaIOMHydIX+5Reu06ADF8BAr7WBtrpKQ2V
sXprCLRWgfwrZ3EbD7cwiw+YxNDq+rSlTbPmz7gqH8st38FGJnsIv7IpvnBjHFZP+/MxIXQ36lTyT5/KSCgj6ZAGknE1WHItte4sulwmhAs2DblNktewZVkHGNNKHjoGK2k2MQseyCIIzhQsXCbzYFtbcL1gxlw8
dKjIFXh6rLn5WXsJ1iiwl9Qo/kTrDG6ap0E/IJH3Vt5tBiFp5J/uO32ZjyBFeDv87/zgpmFH7geCw7whfTtAV3Ud3XA/atPFYO00w7t2ggGjXtP6jkQL9PwP+MWGTIM1R4CfSq6axUQeD9pz493rvhUM8cNm4YMf
29l198y3u+jI2hrC8Np+gV+i9iJvc47eS2iV1OhY2xq91f5NbAaoAaj9Nzs6BqIYCYax2a2pAOuR5FXW+m65OpfYO/s4k1KpsXUL/8abPV23EZWLVpwaKJssNZt0VtOYMQtDfkCTWjWvmPfcezG7AsI+xZeyNRXD
OxG2PhC3VN0QctQgso17PE74+vgm7Qwp53a3h8rvD7Qsj/R1M3QorzYhqw5g40SzPCHbsFIrZtQvQ8bTHrV7J9++93XxTlhGsfRTFKZaSzipKk5B0dRCiQfNYAz8bf46xOyhUrNEvUTHNIbBETma4d8eQvyCVbk/
EY5Vj/u9bIIpvlRn5RMFeC3+ndJh+lyZTZz5daWU0WxpbCZ+SlYtDjEJeagQhVo8zD3uoJNmNh8cnVesEGBMXlLfrhmP2ipp0OrPGuJoc4rE4Pp3RLq8a65/5cs1c50VJLvc9IOFpLt8k7n+JTyh7qRrC1FGEz1f
1zGUUd0LQURQqjUgHbritTiYuvYakw7lQqfctNewNLPC8tVRz14taRVrZdKMHHqnzqXhNR96c/o5/qV2QD9eXHSFK1PV0019Pn7go51eqFfAaon2Htefo2M4NNcj9QWwNQfq54dYU+Zm1pMGOlPf1EZO7D/s1ZKN
Km51VLsn9+nDh0Xgm1brdCAu8VyrwOoadpNVdC31W21Lu5xj7JF9Tj91h68V6yzhRJzGcQhQx/z6+JmbncJl+PrqanalBJk5w0MTLV7fReSzkYnVU3d3F+48Osfr/9pe2SCAIe+IpRSHTU82jptsuS7/pCnh2FBD
2T3IQ1HHKUTR2XpdrR/Tdpy3xQWevErUbjzECqTpNDpLJ9s90RS3caxW8XZXLAgddNEa427B0j5puQewUqV37kaBkLiYfvwa6w6auvCwIDEIsr0pZpOTGZO61t6r+bTLzUjD9jBw+sw1r3EbpGU3aOk6NY21n9si
WqDB3dTIfxqEejSVpUYBzZpd0I5RptkSzT2hnOyXgEemNCAxyukgejWATM4xdjRVZXYparUaNNVCDMsmBB6aKzy7JI5RDPorEQLZcKVoV5MR99CV9aStV63bRbDr2ebB79mJYrUlZZur5mVRyuIKiJoFsBWkqW0E
O0VXyyZxKuhv27acm6I9S6vbzIda9eWT9HagZu0pSPmcoHkiF6c8FEn0XSqLmzKoZaG9Crmrxkz7LVTN3DWE7Cyw3R+8FacEK2A6YQhHz/xj+eMW1NC9G+BF3BOFMPgfFxKuCeWepsoJHvw6l1+Z7Z3y1TR8+dTm
/T140GbutB6nTO9acYubcL+dwr1t9mkcndK8t2lFmUEXoXJv28EYB4YdfACz44Z6+zbE/ehB9A3M9rr9ribtsk9WgvX/vRLm/IV5Ye1hM2+Qm2MCcjHWZMtqVlLLr76Vx3r9urt+LdJCWHf+9iu4wnJ6gLoQH5LN
m1Zh7zEcgJ2WRpiDhBzhFsDZlPSkkbdcfNlu9uCHmun9hwxCwAfSPcen52680iu5ffALxo77GMQEW0i0bwqq8MYxcXQCAukZDgXnKrxpsUGaHvqsbkNzdGH2wpGuCQOpgAqux1ctW4rXSdIW5lLtofpwEuVFM/1x
4z960U34S5KLR3YhRX3+IU83MQ63m+G9ECnuRO2nd9B++faJvQ9Z0ps4veXh0sBkY3hC1o2dkpk1mdwfp2+yvV6trGmTbyD0P5iCsjZE+DtCskfBXnFxsIOwQS0SSqmPQVrw1BpDB3uygxGe2iLrsAR2LoBXYdHM
nlKzIjEDYPulWbcEZUjd4luitJkmKSGLvhLXB3dK2fi4xzGIIElXSnI2AaEdhQnEUlztjWNh7OEBEXX2owOaPfIAjtojDaGFJU1eQw2jobJg9jvCR4ElTXeM8H0Hlr+Gm+s5zd+zBrpzJ+W9Zfff2prKMvNcgW/R
QpNe2pig+HF1MI90Z6nvZhD96FP/0iAmYtVjo4HY+/fuBT9mGQn2yUoYxZhy+Yu/SMuaDmPQx4OCshQ0lNN0DIeWUKHYRJKDDXqWI44cl3SKfz1H7cFI0SmfUrHBi2+s67V7QnI723uUG/en5P1rEvkk3B5JlXxm
KpF9mUwQufkPfQBcOeBvUjCkxu6OYFjRI7tNszk4K51IIBTZFffwT05Nml+lcf48ZDSxw6kWGJZzYewc0nabr4n6a9Boq0IAWk9nG0oWe0AZ6SedA8yiS1JsfZa4QxbAUW/wsywF6b2NQc0WOZCuIWItoevt2bKp
ArqlBaHRQRyb4uNSO6+SGvH82cGaE+GuIcwuZmASzyyWu+iQJ9CRaODXbjWtF/GX05P5uKfAV0LD1HP2NINtZCbcxKUu5KfcZCDqI+v5Bg/iZlEYJ2Bo3uXjpr7M9OHHPUE5Y1cA0hsWCjqsUauTr72pBu3Vz5sa
Nbds8lYGBmaBq5EzHCLRVzCFlJuFsy5EFphvdBZFiuikm//LLMPsvB3mLonXhl9VzgwaFrg6DAHQCfcO1YweuFXURp9fJ5GYMf8RNvBTAQcDOdWieMCXwgz3xTcP7UQCBxe6DOHxNrGeOj8iDeEUknM4NkWxYSns
L4FGXoguWMvzFQu7gktIYfcsZUtw9q2V/FrH30LE+M94Rp/srx3FsZQaz38How8MJaey8zdpujrqf5j244JBvcfE9kP97A0f8obCCkuaQWAd5iRWyurzY6d3REtXaT8/NCURbmaW4G4ogiUeSk/KtD2c2wJdUlcD
kR61hCTI94KLyYWwcQ406502Bk7qAXk5my5kNwf9gQx+kjzJ4YU3Mg0vtMbfZCUcYPpY1OhvV3Jd4HnkAYdAgE+a8udiSwimY3vgUHJupzS7VF7/fwQKFrG+d3Q/rHawCWwpKgWsJdtmwplmDcweOioqLAUwlveg
xCd4JRHG4GX+HtRdmJd4RgLpoLDfoSQr9U9CVt33iXRJfKrcVDh6K+4oQx4O4bX9X4G8UENpZsHP+Yw2+phUHsAmnz5GIWM9IOVk+WpEKTyMao3kf83WZ9uz2/5DWF2wVwvRh9nV7HplhD9d4LmsMY/9UrqXLnPe
PocMO1IV2ib6Brx9am5zarqOExDKCTfX8l36odFkxXTQo8k1nut9FNtMO6h/QNDwK5xNAPUUzSMBdFJpQN41VB0EcbwSMP3+Vwh/Eu/bZ8vnWtPZxv3Oznh6w0MT1UGCr3cppOlSZ2Dwf/ZbodGFB9zkdYJ3iX65
1ujuXkV2Efw93G33T4txggUe13hKjbUfkkPyweivTM5oUDW1u+n/1h8hdmyM9D1M85iNFY1PTIXD8dvXiwqB2QcK8rQiwJcSycjaYuktfrEGlogUkJZS9sgM/EJfDrKe1LjIW70Q601+NUOSMWy7oTIt3pNbd/ue
qxXwf5foOsobJvyFNFekXY68jEfRX5iw/+e14Ik0/IXR3Ja3r/btyzJX/WhXRv7fCO7syv/x93SG02EY7tRhLHyGtJvsaM5CgzqAhdFW3Zjav0iYC1O3Ya8IYImzqnYkxdeLz+M+/187/LgzmPKhbR/u7PV8eBQ2
nRhjSkze2MEkyv079bywLcL/fYrG4/9aRFcWQBuNkgokRSNMC2IaDfOzcPyMxiZInZcDd2veBcd2Tjtssv6CF2tWE29Df6Gjnex6dTluQfLuaq9wezbWi6kSzv/tRE5Wc8Dw18MTRR1S9O3Ot4NPLhhekPchuSRv
CWzheAEgRT4VD8TP3qznTdhdgHORnfWtKa9PECXJWDBcr9GujyTPIaO/mf50fPg0VOojXQOmLoFYZ6XwPRWs+FOQjYJtjNTXWrpgYb+EYU/rupsH83K8rhNiLH8MrtMwgUzKj8g9rpIPzx1gKU71QXnjSfKrCcUh
rubJOaMaEyv3bhaeC7vYp6j0b9cp3XFvO3ZWSGipZLqRnEmt1ie4D/Gv5w99LLuwlSJ05zD0eWTdoXm7rMH5mftPtNlRNTR+6jDe91Ui2iJJfto6q2gzamvzoKYF001ndrq66/TNnSe/TmhN2xHxOg3SQaCdBnYl
t4VgA4xPz8Elki0ND5Xhd8xyqr1sylYr5QaumdOxyQ7Yd673z8yFEmCa2ygLsJ3N8X6IqPyZO3RV3Dd45PeXTTDQTW05ctFJkOgFDNWlsKnabP2NX4c1NhVR8WQ8aKqkKKTy8C7V8C63LU9WaOYVOj9B19683J5N
zbHwBm5bg7O6BJdch5TkbrZpCIwYs5P8cs45uOVx+dpZNvi77xK5rirbhqxdKJP5pun6ML3hvtMoVKe99uWHm46GaWlBfvEotFJigy5VCmgPy5pFW5fOurnRH4x+UtrXiuTM2nIRX5+poUxd6UkcaehXly+8y+2g
afQppODFytU7Gcuj5JwMGrc7elL3GhaGiFtO3PFjH+MHXak62mZ5JKKv0ed5/0F3Ks/auH22MYSNP9O2zU3REHnwAw57Kw8JwjJ0ZB0d5kqN973Y72wh2dptHCw2Qjy2iQeuHbzTRY4VCXAYjqJsw6MQKP7IkYda
WGbdY9f01oXSWCQugYYbx9mI0bb80kRd/wgREAxFg1aH5bXcPJdZL1TtVAaw+LkRqrR2ZMXPGZclcRiXtPbQtpuCoapdCgMhIlqDRvZ7F9OySX+w1xarxxh410rQsKZ+cm6HTO3/1My2LCo1D5sySFroZ+kXt4Qf
aeKUYIMUtQNEntbQKAU2SLlaTT26A7Sh9gReqCsA7tEv3eBu6JcrFFKblXb4oNL471AdPo9z1EFCdDfQfO15QjZPCpu2/frQPIVitn8lWJ5+U3QDoRiAHsFhXnIwHwk8XEgCHwWf/0ISBD6mje0FB97NsbF0+frT
7v1J7YUopQI31xA27JD6UHYO7+BVpKj6VWvbKbMlAwlTa60qnxdqhHeoXTxbpLhMspVSzCsYdBUfrVdbmuIm7jtruJaLC1Zx/leznW5JtVZ/vGzTeVdGeEu2+t3FAj98MHUrNF1Ac/fc8vCn/LwLyX4bt36ZTBiG
8+ZNKGI5EytQSvqUIDEnoCDJ9LYUE8UDy3o9Uj0gQmtPDnFUotqF1MlYbVs7Zq2WHGM7F30Knok5CUlm6QZeHBSSYbiveBV2aRHL+6Qu2uJnIZ6nRZLrqh9vT6kiDme7E539zh+MQ+Pu12AoCaskWSKb+eVMMwPl
OeZaSCil077DXQGR50CuKyUXt8VQp94Rxn6UvxrOyq3+tW1njbAgWNHO+i13JUTCcSMdngv4kpyJ2zuE0j7LcOk5D1kR7oxBRlLGQY9ekG88bN+VukGOujoRmPA67pwJdUb2ze45mA5SioiwQ8nddPBuiFaR3u+a
yve7v/V3F+82eu6dwrMxjJ9TaDl7Jg0okcrt11wBy6ruo/PKx9e7PF+LdPH3ce+PDx60s6SFarPtfd0tvnr/M8j5Q6TdH71q8iD+5ea+YO6jceQmQ4h+NgUlnOYl9SZ+R9nVdswHnI1tNwbbiviXqAM0dC0zv+TW
yMNoOQ0pvu7vZlsPq5YLYT19lZjIfPJ31t4+H27C36L95kB6H5IAa/+Twlw/6SAJmwY5JNhiS4opt771EmVnhNTGhHvtam9xUTQq3OGpLfdO+Jf40XZ0tFHP9n6ZWW5BJn/CfsmH9Go4LJdUdeHsuvC4Ev4NcriX
YbxLS6IYyjOGcdVJqHb09gKmwI+VnOdlAWFzr0yZuRQJghS1H7BB9uR27GnZ5Q6QBv/YxQomaHw/7fIokwqatKQudmUufTemj/G0uiCXdXjinOGFBoGlRjMn+dXHMLdKZc1VwPpWQZx/u8YtN9pOJhTt01Nd3qAb
yieKoOb7/4Ny/6Tzz1MsBlq0uwDzWs4LzPX/cVI0CeR/Kmq2EVDficSVDf7sxQgbI7u/rNIU9rMtN1r4Fuaf+ozuH9YMQXqAKjUjt/eWPK4mwvShtbBiP6RvHbGe92mnfOrLmaPcFhkCv1rsIi9uhKyCxLJZzmRS
VjRjsTweJz/p9Ii/1631jvd3G6ZzMSAGHaKI+C/w9Qq55aBzDA6HPt7NO3hPjuYDEFkBI14+u/uwRTAM/snzrJULkTuMnU1yHXbvHYLJJDA2ohvFcmWphEc8NHjlYYo5N5y2TwjwZpXEznUQ3d44if9Q4N8iK6u7
vPUrQt3SFEs3nq1BBJnqT5bT8FU7WiwVzm3D9+KOtQx+I5GvjWeDwwaT0wiMMHDnjLF5LMJjgtun0+rtilZvTOPX6wnuba+FQDY0C+Wg276vZiCXaNG3aDZypGuon2SppfUd6U9y8MeaPIrm3ROH7sRi66lPYX8b
Cb5VfGXeJs8ShwvxajAEX9IzLO14l7xr2iP45PbKKZLoqmN1K46SlG0o9bfl8tVToYJbxgzN1akfDzjbgf0r8RMPuJvreK7TWSMQkA+NPnj9QH+CAWhvLw8/b+rUdddGq/+RSvCWtf7mTwwYNsXqDI88Cfis3CEQ
oJ+FwwmXQUuQiVv9hZ+rsJUxL135yyG3/cuVDV62tFmx+CL8C3s1l26MFhonO0pwxK89b195pm6XDFcLKUOjMThvqHGP9UmjCkccrbMQlGL/7q+ohlSxo20Hp9kLfP+rzxPyxjA3aGZsI5BwNrwIGEauvxJyMkG0
LXm6aChUt829CYkVCkZtG+3RZqHgU3RbX26BjxEK2H/wotqYq3DQj9IOCK+AyYqhvCLm8WeoKI7PG4jVKbn8NbkmygmKCyxZmjVHWuTGGf5Gmb9YKwNrsoLZzwUDuuuFuXpFQ7h0CnFrt/Veu9ww8f+f19jwqZB9
O9TD5ib4waSHxJzoA/+4CV7GsL8ij2/JtOBhm21HJxLPK0YhaO77tM7ck1sH8i26u8PPNoxf5Wu69c1bBtZo5e/Ivj9O9ZI1zXlM+ZvhteYOxGz+7LI8MTzp8knkCVnls5juBf5jBMLmgP9LYjNeSUuBm8J/JUpz
MQ7MK/EqT5/z9Tb5cI/qt7EyfyZc//IlgNP95KCO/nhfBb9nFvkLcAziuf9iX3N84i33UYjPeXA7AKdCToeIKK4VmkKfGN8B1u3mOQlt3PdXHzP0t8/L/+WQd7IR4uApVYxHMFOw/3sRUTxUeyCOen05Hn8lwA5/
Q0Eb3yWtjXv/X/rvqGz5/F+fqo1/B68gvEAlNYnS5swUC7A08RV8ShiM2Kfz+0cx7Arq1ReAIc2+4Ms9mHshosePHT6T8NtHVO0D6gDnLP11F9j1l5HLjGfFwblx+EkkZ8mxpP87HxOe+27+aWuZ8M7DAOq3Ckcf
ia+aV6OhjQVRPaGX8akwzjfY1HIvmW+6699y5TvKUhcTKUJNn0uPr+uxFo9gRjdcMFh2EyxzQhqaypGBeHq7HV+4FfUMdmj9HZoHfSzyH/gX+nMF0VtHZH8G4YPwK3z/R8OumhRQ81+ntQUYoS4W2+4HQvPk8uqt
iMms1N2Fz53d1+PbfnE6RFRxp9cKHKCgw9l9ZJz1fU54qvv3Fj9lmPt3ViTAcZD3UDa1v4twLH4JMKdgsrn/6bj9y1X26q9ZGsZfSLI5YAQwFPaJ72zNOb3D+Zbw+8Vmef549E83y3T50tLhv4wWeExwykDQbiAE
NxBQGwiPDQy7BruSXdC41kEY3Y+5PCwxDdUPLCYKJFlIAiklKZ7e631o2lUePSUrQplEAn8uPyIlA2xyEm8z/eG1xY9XEqIFbexO3qFSveG779RBck3n+DlTICR5nXXPbGO2G33/NtubvZ7tJOPsfzAdJz3kzYGV
kjjyr/EtO2acICcyKVle5KOehlwhu8oYSK655E/yPQrc+7n4k4P7u2dVNzAcNi+aOx34PjqZ9VXopAXHXIayZYkkHCf5Fmn++ITsahn6OLoJumEwuDltTomuVkg+v9cs58jvA5REKdeXWjdkyXvVV6l/5Mkd9zhS
RSNBhA4J+aFlVD6Ht4ZCrsQuRlvQGc3wNPYfqkGU3PRaqiBylKE1+vT77emVmY/9ARKy4gd+ehGRaGA54WsFXhYDKymgkR8GbzMJSEbiOfPeLZoHPaAOjSw01HPKtkZT/d7koewHeij+T6geY4WJq1AUKpASyZAq
61B5K9q9uYxO1MZUZPxKCTBmzG4fbs4KST7FKDm9rVqzUrMwGhszsXipla3hxOcBSrQLNL851gmKplcfWjVmCgVZwVYBafbGt7n+MD8axd6SK3zXkrYm4LXkA2Axv0oG8EOy5fiIYP34zfCO88G8h4SYQYch4v5n
ZTLBdzGyTq9iaND8UxW1+ZLljjH9Fub3DLVrM4rstNSMbbA57PSOa56dWzlhdJQSZ6Zap2mM5wgH1RNP2+MeFE66ZCzad6ycgp1AxgGn07awu+iTVm/fkUar/t4MLMj94/z0LOfGaHNQKVchAqrtGT6LFdpU2+sM
TyNZm3ybWOkG75LZ3sQYv+9lPVyzpEQivFR61q4QSs/Prc1vawJrZLpCKuBLv+Z1oRauIBGyrrlcLkviHhAgBHLJLi4NXEByGAXCGi501VRKS87UjnlcxYnZbJi/pnihOaNViko6I5PXjSaoVBAE387S1b1mH+Ky
ABq6/pv7t1iHmbIZNUMbkmsOWSbV4zKqyNquMzQ0uysBDeLhOEZ14wgDlS7C2ohCymIlq9ouVIQVkBVlW5N45dtqFAe1kVxsmo7xXB6NYscfDlfFniZllaZXJLiH2Ryq4XHNgjnmrD0UCGmwMXjDGeojV7Mjngby
qxH3gxuGThdbR/gMbtiHa6HNQdvglO9yDI3Jv81U7aORVgAMNsp8GbxrVq3s2UspaUGVPfMMqk5/sBvGeEaWEfNCafGPrOwPMgG8yDI2pMr1R/uAM5j0hLs8qpJGes6LVaWSEPzhoaV6hXJrzrrRxBa+wzd+u2v9
V2zgDwuzOWzk5led48BtDuHAv9UqCOV2vWGZ6dhZgpVLBTKwsqB0GUPHTCsYCTDXRjHEgf97FExLokR6NdYPPTULWvvBYnWpqjHknb6NSc7iDt9S7U4mfy7j9026fz9MyTEfWg3NVvOegG9Xk68DolDWHnBdnzA3
xnZ4ElzTMhK4gt7/udQbOKHGo2tl/i+oGh0NQNcA40HxomaMq5Hrs2eUsQT4yoBrFdDNLPVTpJttuRuAu8FQHyJGKqFfJHpmRUtJSaTCnFEKFJ8ySlBDOsf59DdlNNPyI+a/cmQzePNXZ7Ec18cbblkgQl6JcuN2
Hxp/9VVdhHqXGY0Ny7A9kFgqQE19IPjeUpJVYTrEw5by0NMRETDcS4SkZfi/a7eZYVvueUpNzU+Eoi+/nfkEWbWc2+5oz/Ra1Gj1tlEbH5bb28LSjNSbJvc4mbpMJDCvtzMYCDLoM/RmGqMiH3rdWL7SSbtzxzFq
2GPkRRp2RDSbc45MYb20hMozl9Kt8h6tOXpzBwwsTC1fo+dLQbkRgko2SXfEi6llIw8jcj8MU88Enumr3zotMpdQSOBFGyUjZ9JrlWz+eaZ9Hucf9SXYv8N2J8x6+Hh+Cye7IJaV7WwwBJ+Mbqds2I0CMkReaVhN
9LBVrdm97yzP49N0pDKuNnk/oT+pOujt2NDxE3kTFvmmhoX9UYXubetBEtwFfYTUkU41FuRDW/nEFa7xCgux1ks8zKZxzyWeh8XXBOzk6+JUPoRuiguVtjDpznsaOVGe3Mbe3eqhZu1TWsg04astgPgT32sMSALc
duIXzD5a2o33VHiBq8KC6uxIDnx0x00gy44Qo9ejgxB5urJ6YAq8Pf/GBS9lsE20E2yzx1MBG6EsYq9EGyCE1mGuRfmJYRf/EAoowtVlbAU+VTQpfNJ8S7O228C2+cnJyxbP//VUYiBJLMd6t6HX1FVYG9lS02Vf
4jhJDC+BXthvgoxfv3ln4NDjamSUeovspCbOkBvaUIPOEpzmLS6h2dFJwhYR69pVHok0igo2LMEQ2Pszk2XYq7T5E4fvtzj9pt51mV+tkiCO8DJCfQRA15YshLhfafGU2mLzoOQsNdjTSCgDaERU+uaUx8007Tr3
rproB4AUpju/p7DyEps7gnW5XIWo92eZXNMlsEnHuuqpJAIPsEFHB1ymxRiLAVxuW+VE6sbhhHgaibT2PLKMOT105/1et6Jyc6iP0vmMTzkox2BWDR9H5ufwIQCzsGyEVjne9JK4/Z86mojOxLZSyYlC8XnmIgFS
cv1bSqL19qDwIbdBuRqkPEcol0d3bh0RVWsFkPlEgHhrCt/kH1iC8EG+xYWweQn7IdlK4nYVxtpqKr28YHq4sw2QNmo1iM+GdXDLVoPM2W+Ma/NWMMBijLyC+hkvhTbNQiaHHOolhjGmpOPRbpmRsPzKXMCC1Un3
lLg+6OJuaLaY0GkZrCwZoLnKGcjeEVC/GxB9osmmrAwUx9NJECwctAQyp1XTO/WTrMHkZgpo4PKcJzq1t33ISpOcRUjwkHAIi7YLRRgwJFFp+q3mKXwNH+H3wBMKoqiOYewZROdZ1tBMbpcd+QnK8dsv5WZO2zO5
2NBd/i6X9Vv7vygCyUG8Xn4TlurgpTsmzyS+rfWquqrjL/Xw52r53zAm4+iaT3+2Ifef3PQ+82yhXUeQlAERoX8ivocHeFrGEaq728mFx5swo1iYfnhkj/X/k4s3UDzssGbV05gyLHlCsOZApB3wfEcDW6u8mgf/
Znb7/AnJzyJor/z8ot7JWvAL8Jskdh64TvrLqHTzOo7gyUUioPJNvchTntH+oNmGJNeO4O1+jF1H9npLLjLS3JYS2RGQHR3/6G4bQMZOGwwi59Z9D766pTIgEjiQUUFAITdFYC/mZKrhLUlRqDCRgbWpPlGTO+hZ
OIW0FRL4iRDFxFQ9iSo+koEeNfGoiiiOEbp5pI7ahJqZAy6mJgGXm8vfSrUoGblwclPSs6+f2W/QOV6orI2bQXU21SCmV0/tcVb/17g0Qn03o/I56L/TsuyIaFdYyq6huHkLnVVTaR4ra3De5nTp+MRkn7xrUur7
Nvr/TD0wqRer1hcwjmlNGCjil868CAdBLOg5eKmKECFr/iKuWtwbnuu5gy+VRMUZJZrDsnOq9kNbApCR01HQofCQk230O7GFE/gyu4DLbUnkKZVZejMQXFu6RpYGSqXWXKBJ9pLMKnS/QTlE7T8sXiZM+j/ndTWh
YxSHzLNVk+Y8SINFENfBzVasjhr5riVnxeVTnDpNoi6LW8P1CKs8fVhwC6SgOY/XD6qkm/QZvkGCL62U1IjlowB5TnwwxaR6kvmHy+LKIfdnuHlfHf/3r+QOAHplE5rPZgIiYsUpi2kWEHXZ+5bAQ7UwPgNvkSHC
4F8f6uEb8iy/TG9y3mb4V/jYHbPuFtJs1vll/Wvf9AHzFTz/k14qFvqr4Qbf7C2d1cp1GXdriYx7diorEuEWhUgyYkULkdpsFcuLD2URDHYrnJXbwGKbclJxILUcK5rRseb7HlyQgRGKcsg/26VDQQJdIM/nuKZr
GqfNsTWG7e2fasXnf5nNtDWwcX/mMhO86/qmtsiDAe0nxgD2hUqKs8TPR+gOAaWPS025EjMwP29VGXjZx8+zSOYpnSFTbADPb5UEb2RMsML4ZQ0OMx0Wi0x/gEYlvFUadQuglPK4qLdSvoGG/5Z6b4syoUqtFGGp
rMo6UIjRspCSsJyeyiJeIuK2L9aYQXSAsdyqJnOjq7SU5xsJEkUOaU73KtvuEyeyQdiRG4WzAj/uwUny/Y/SlyDTGUtnZKlnf/boB72sx/j3Jk1b84u51OX+//7wI9Xvz3/aZXTlDJbjkoOJyLqMIQ7B9FC+2qu9
WjzwxeOJr5QCeGKv0eL8ncetk/VUt3fZ2i6OmSYNDc0TpnIHF+MEmWQRiEEcJfYxDmFib6m1So/hjJGm4/W1sHA3zE2jvXO2/S2nhmVoTJyf5IdvlVOO0eRfd51smTJf5DLfTsRocEhYjhdcVi8kdSSUVmpuEQUL
KnWP9Zat618GiAU7zbCqZfBNo7dWJ/Ak2jRbD+qLJ1O0TznTr61UtOfgox+eHuXvGzSl6eYnHmutR/jMZhuZ8mgZ1JxqahSorjHrp6JlMbZOlINF1nCsJab2futuqxbfzDZrD+Oy9gXsuI030bsjfIT4JAK//SFV
IDKdm9WKHLJdQI7nFsgQcc+QgjjxVhVLG+qUGHpfd1z3456/zafNwfcgDGyYJNGkC4s5CSDIV/1aeVWbRoWOb/wj+Md1BzsY4OR6fjLkK4TggHrvN8CxQwulXKfDFnOPCdAnKf45TE6q+6CqPnpfQriTrpY2J5ad
11rmkg50Mo/rVKkJbaUeidLp3FLbERZPzPG2rF9TqnUPUsxU+3BNYIgJU/A7a6EvbYVGixmpIHtwTBHtkrdULrdtteFVWbvfhUjbP+430EJRkDk9lr7Ttv97dy4o0LDQg/TFmcB4SWh9WlWEL4CEGLqCV1QjZOEE
CeWO9hT6iMfqhYVSfx/z/AYxj/yrzc9WCi0dZnwnROrT9SAumhb04zoXjNTGGqX8/B/+70EfXOB3hvhcesncGd6Jn7raEGfv2Mu3B9smWBX/Yv5dsSKXCj68IUeNYyRf8nNiGoOFP5OpNZE3clRAB7fQVx9QvnBS
9GfSn3zx09en/KIhgo5nfAdhhAQbQCfgb381q010oygQsbV3bsHYUrN1uoglZzm98wztjHwExjiJWil53dQ4VtRrTfS9N+tnqinzks5VtpUWKzHRCxuiYRqykUbxs6RbekX8j2iBc/YIqyjHpvpPlZaRE5ZQiuVQ
QHBT7AJxtEmFWVJ4d74nJAoJLABMRDEQAF58bZFpp4qkBYq0tVDx5duSWbvuAYdAiDHECoV+oFy+w7c35dIXJdwTF3RYcdYONJim1NIV2xnM1KNEqgUErsuuHuyLxAQfJu1tYELY3UwPqxUAz5Dmje8nU6GdTIrJ
Jn1PBCoPED2qVlhBB1vmCIR7yZnAxGVzptVI99dmtcWqTrhrlGrK0evOYtDHDVMMC1MS1IGMVyF7WCjResH+JdVlARH3BSUXWiiz5GpuunXNiUorFZCI/weEpSscAKPkWbv2vpamZAsKvSYreJGX9YicBEXW2iTa
VkXUxLxiVjVlnoWHRbwyipmk4lG/h7Jo3zqL8k1Qzctgx5YyxicRcRECm0kM2JbpVAcKCfSb969LnGVuLF2MmHK4sgMQw9K5lq2D7ZUo58NZHdnf7j86sPPfj4Hm9NkMdCcj3wIcIk4sD6GnkklS+Q9Q9I0csqT8
IL2eDcWkTafS3Tjq1Lkm8r+kWT02hZaSUUagoJvQZWIyECDAcUGzcEpX4EHjpk29ZxEVxXUF8ZUJ4gGMLZhb2NzQjU1fC5ENclgeudNtBtkIyqNiGazzfQEkZy61Jugdj6UIN08UhVTC8FIkMEqs3Ho1rIV64U3P
HUL3iSh718An5roql11dOqi1dMqSVcyMK8GJ4cFeviS5Lc7sILJNFHJqh6Sn2E+2DIUqVv5BC63o2zZtUXdire0SBxCsLZaDjlbRFDIMW2R/6dWSpyERTD/+Fk20tk1NP7UxwS0VyIEBah9NC6k3JZt3cZibh8Sd
GRCFp43zvVT5q8RrQziWuu3AqNgIyLwU6+k5IhrRcQrg0nfJ9L7CWGshk+89IUWLETIi0L5DpCiuCnWsJ5aXm13+tYJI+Pctne8CoSLlw0mxNkWFSPv2xBLXRpxO0zEtpCljy04mSWDSy2GEd+ldGbXSoqBmBt6D
SiRYdG4WZod2/PEr4NvM1Az/zNcJlpDoF+0CgFCtE+LJnpEMEPRrgilAUV0giYVG/inYc7EeTy5QGZiLPp+zc3iupzSmzwFcMvgjsxP5qQtQRjrO+3DJBNJWtv0ZbuMtKZ15CPOqdB7/Lqwl4ObLo9zQUBvPl+no
MX3f8XieTiW0/Hbg+xelU+n0zdTZeZ1XbN/XYVQ67jF9+Tou04B9CcMgX6aBFmmh1WxxN/XKhurg+qtPsaocgKu18knW80Pz2S37xxg4zy7DlbhsVDCrhQEHiJrbTrnXdLOm1FKBGxGFRp1xP1P97EjlFiMMwQsm
EVgmvXz+KTYqOBIgxcXrlCCWQHo2gWbfR8zzQgyk/pTbZ2NGqJTdkm7HJM8GtI7VUSp1Oc/hOHfb0z4GKdmfqcp1eVPs++MkwSCea/0pbSEha959S95Zr8A8po3QayCvWVkDxUBN9PgkvRSKh8ckx9SBui3RlC2w
XofSpWE4DTaRgsKgZDCWg7iAAtFXLFM9gT5NeHo/d6/2DtUYBNsjWmGAABOiMLuD6uRunY6izpRZX5Btg3cdiKheqKWmIwrhprBMWvnHy6iEEm0pxLsDOGUdEA1KSoPdCC8lRMtBrUv/lxaa2fYymhUpeJ0bEJaK
Yv58X1L4far0CM0qtrzTy/KjghDuB1FkpvaZqT1qibtZm8hFY3T7KbSlA2fWI1WOLbEGtNnVMswUB7jV223Yqn5YA2yGqu1jI1qRizlE/pZoz5Z1VbCzEjT6VK2lmx8r7TalTTMzrFOUx8Z2pVvsXK9+ldsnaDf4
5zazIhsA502LZdFk8/gVvSB3cq5sswxfZvXDR26ndliSvVOmhyMTcTSUMg35wVhJxcKP6Eg3o03KoInyC8dNiyWasigpb+P4w0loAJQgcqpj93gltNhafoZS+w1nWI1CSyqluizIvMydGpRPdDYp9lCR1Y+sfmT1
I6sfR8215ninZ1svrsOEiL/O8dil/ZPfhqDgDjOeWcHvxVSkOGzaWxLGQuCtzGeBJqDFQ8q6ffmB4xwhzwGg0c/7TMmqBmYZ63mWfGKadJ2fhJc+5Ro1m6sD3WPBJtwHMdfq2spozlBghsaWdkzXdgrJ7+BnqKKH
QspCODR4kQfwVNrUFVCkXlxAjw9pvwVEHXIFdhhQ2IM9b2nzEn27pwysSdr/YKeu0nhhAt2ea62ROMFKcRmHayIBaU1kQmfEYZ74V7cIssPgk0tBTgjNGIzt3kgGpyNup3YwMeuhdjOG6VvEt1FpVSy7c50+inOe
qkANhUpcC7AH8hp3Y0W4hSCsKiATRaNiVWoDxxXEhkkm9UZPVplgwqHDr846r1zd1Zie8xzuoS2JbJbzdGtb27k1IeZ1tSyrEkqBMYBqdddukdn8qf3xFUZNAnber2y9Ptmxd+7knfl8v1MWwuo/SvH+WST8x1/+
PwECoVChop+VDHzYx0yCdO1dYkbb9B8tS0QKVeP0vBoub5eCS7ncEw+INATcX4egMnZO6+RZ5Yb2ZdRkQHzrU6MZsnmXyKZjbvLx+vRRxLvY7y00NanfFhG1YXuCM7nuZjmwPcnmMbFB2tWjieUmqh8Ub6YqXo6v
Cb9hAJ5EeP/0kxt1sCbj6RkXoiBjyBU0GA5LYHy5ga8WXLncoyQkpFrkkh4JGTWBitDFa4ro1tt9QsIlbsbYO7AYQyRf6qqU5rg4RL4og7O6BkUS3oswMkt4g4Y/OSWzHpeAtHYydxB7MQfJcgYEai1FkMUFxj+7
vQbgbVvE96Y8UCO4yjjGUlNB89ES8B6kTtcVhm1yFSVy+9dhCtgb0heOmswiwz7gZ6KiCXI6i32V4q4eFSqhsdjK/7k+jJ/jd4huLo77IcFzi19wV9s4OO0on8J1LK+ndNNiL55UaY9bfI+cwSXIKgec3L3dGmu6
V3S030unNFnK1G3F2vjtxBZz5b1izwy0Pm/zF6S7O8e/fCpII6mu4h2O1jF6Mdsuj3aHR+Cq2jEvdVFM8N+7W7FUgpoj8h3E8MTjuxqepjvmWOCa0A884ObFXyfmLAreyDF+244UUAW/RadBIQMkjMA31zohOjUx
TaOIJNdziAh3EytEafSUndhr3fpHY3JRzM5PJ+/sFp+0kLtqQJY4CCmlC7Bd9qzG9z4LYlNKbHYoZx7CWV9eSxzLsANF3/ls7YV180qPHFH4+eJWC3dQuCl0iLlo2rB520VLbvwM0i8w+2NfjsaQPxCxbFcgY2Uz
songUSYtm2/MLWdtAmo3Zb2HPfTm9vBT7w4AzgKA75rdLHqn0fAVFjRncWQSqNnnM5YLlJmlQ7H1hpcnJGebjjIP9APx24MuPIPPH/DkVVHnek2nu7Q3p15pl1k4g3JaL+8sIiy7RnP8AlRNv8QjB5kooblMlLBC
QCgTPWHHTFORKZWxfROzwZ0NW37etLd4ZbhZgJTcsUVtINbiSTBOBVcjSputs1xa4dElR2qrlKIiSz6+YkznPUMOiIPlJ3fJ+QvS0ZyVS4Gha2oTn1M+g87GsmMZ/2KF1UTWgBOZBd2R/NPn1SR4Tk2KQCnpq3DC
6oofpU4x10pskxlpDH0O2c7crFQ3MDmGO4jkugEibuGYtijIkkXmKuZxqzxoWb457ZW/QDvLaG4MDg4RNN5p2SiC2GW9sszySFzwV+jivGvaKjVQfTrcPY9dVaj11JFRUQBWh4evTCEnDeNkk3yJHTwx/j6YA3IN
y12syoFl6ykToowuKwZ5ZGTlozxuHnnLEB7PlaFtsyap3DRYbUtyhVnSKtVx+HIzGxY2hxCc88bv0XDoTXnu9BFp0iJVWEqwIp4ZH7NQv0lsbFDpDrfSfBDkEDndZBz0Tz7u2ZOWFSbguN3ll66peUuisQEhIiX1
LEggJwr0JZp9hl5RcIjtrQ1TcuKqBTS7VmgOcCtk6iwL0OTvS6eob+BT90cu5TWRj2UlkE3+Zck1hkxGkqoQNXKDP8V1zZCxHq5n6UND1PABOLi8IIEYkX59HrI7sDhIro5Twm1NkWPZouU5eYV3wePiTvMDlf4K
ZNIgjOK46RUsfYB2mC9nOqW0jgnoh4lnF1Cs1oA6WlXad11eylCZ2PLJI0M5CJwYxyVFZlUkI/BpzPfLyP6iqIih1C6Oaij2UFos/aHOfOBiQPgPmnsiEMq19yFyvlmFH4KNYw6FSOGApZyAr15/9vjtaf3ypEFf
2AS73Chx+tLb9llA8p8WNp7LY52Ny8ZM9lRFFccCoco9OgFlgvvFVBiF7oNIoON4BoufOvMTxlbELexk5VCVJfGwwEzHfPIHjCXbTNFqPEOzA8UowdYgUxNOQzB5/sjqsIoixedcXNLJbEf5IPPul4gbkRLdO9ld
O2oqSPU0RbkE+CbjsGTCE2IJzmMbfL2TbWTdiNmDWmL445NuwJ9z6NzaduN4FSW/78oq4GCOFMXQrCN/xidr+b5lcWWYTz2KcsBU60hKJjQBTp2xP/Hpie/LVfYxsizYH5YFGCC44sVMNNEpOhnswH2oA5V9uRZh
expq4oUdD9xAjGxZ0H5gHkrkTRHnUuGiGcNCZEFdez1lUddjvWXzoaTuOtvpUim8I64i8SfMscTkWAsdqThozX1or/E8NrBxNAQXUgzzMELfJtXb6KcrOIqt5/IWaVt1fo0rQgTt00YsCJHRikhb0tR7HOXPHuUT
xVeXVXXDCL31EE0UZyCDN7zZfsIbUwmiaODED6YUyzoZeYUkvyOrejzWIfytaG4Zxl7f+hyZHt0DF45daLcC1iFMjbUeUjcnEwenrWQGSGWcJALwLTB+1W23EGVZyCTDHMLF9v/bVq189L5CXoJvAyrbEHTQyk5P
tQpAhzhwKfRocr+ksRWRQUg4UKU7/cFXC8/JNNiWrD2uxJTP8vevwFbnnFONfg6beJSVR+yF26xxVSuK5FYpKg2dbmFkRjUuCc2fok105xkYKbNebY6brv54eOkleEEBj6LGY/KUySTLdvXLGq0xVVc1ixYeSkot
MeIDkPNSCz9yop2L4QxxSycBk9OGBRnolWbzooZI93X98ZRbczD2Sklxi2Izsds4Ur4h/li1vyeASbclKO82YssY+woUr7K4f7O2scLNiI4o2reah2gmjHGuanT1VSlvr81e0IVzBL3aXfzGBj8aKZNL4jGW2Bwp
bmfeU4S6xSKZhLNxpAroNKpHXMe3tKJoJVp+LrfuyXKhdKu36kQnWLJKvqqNVhKVdV+6LIa+W0/gabjYunTkMq4/iHTZsNVq5GNS5mr2p3q9iAAO5dkniBHOqeUlkm8Xgat7ldYy3gnANrd+e63erfHFERcDe9H2
Wmw3SEmYysfbzsZJLgcKqz/iXPkM19APatDarBpf75+tuM/ymqwS7RA+fY/hfQVAo9TIalj7IfbCaJPiI3YjyafytpO93bQgfHg2M6KlKvckrUzhUhi6a+wRMGVBk9xK04jGSIiPJ5SNbUpCY0+IDfZC575WLcmu
pUezlwSo4ApsR5DByyuv4+h+fbTDn/a3+/g9c7dCEi+kJ7wVMa8P882WPrS2n3Nzw5N4zYtjZtyUrVPOO3aVNvbSxVrmYoqZP0sMwYmrvI3ZPPdkJ8N4ZYQDbc4CSql4pLjH4Y6Qtusfnbl797qE08JrsgUrPaJ0
vO/kAQJvzri0H9FbXYJaWPhO5ISP4zuf+1EowYrIjBftEH2GcTLMk1vOCdTHZqUig58s89XEeHVJOpdCifGiccnytKMYhZoY7tRiY1Yay6slDEiQBLRZ7R6kZBVplvmKN0GlclgFHlluqmZMtep8jvYghaX3KZbK
HLCVaT/02kZiPeLkgbCMomz3LfHOs60EEvQQ/qSRlaXNcdAjC5ikGo8uCJONTDHi9hekhn38QdMNEQBzeRVVS5R7SAKHOaoPKRllHVDHzRS8o5sbwdMsa/Q6VWq3nGjFwgFmO3ciT0n2OsKRUlD4fMdEgbeuCfQR
Q5H9zqbMOkDULqYIbPhq2y604RHUV6uRJMb8vGMhWIqEwD4SI9RKsuRqwnnUzddyo0PrUwb5DiTSAzzDuK4x8SCsb38fezy0cidRybl1k4+qhyUnYeD7IoZ1qZd8D5pyxWTwXYZnEgYRKuj3+3KUkyEUhKFWPQy5
Rn0zs1EMD84Mv6UtEex5hrfM8VS06yCxfwJ1hgDjYHBgbiF9VGlT/2YG2mCHO1fs//9GnQhseMP5ILOg/nwBhp+dJ3/YJkNsyIyDoUH6tl0Vh/PpXOmLdZIm0YmsFpRbQ/F4Xj6C4j1vksMax6xIEYIsyF3tTnei
y8NmC/0u2KIDnniMrMZgB3EOS3o9gxeMBDPm8EaoKg0HdBcH0EBoaNoEnF/iS1j+iiESX9vsE12ikrTqMiTn5E9awzO4wNASyCRTpIpqM6+lbnWziFSunKpTywsmwHgtqVf7J1UJbSp4dP0rv1mN/knf/GaFCDJq
AvOAFQ2xmrdQ2lX6vjn7wafF2UnhoQ5TKIHUx6A3YOq5MBNogLP+KSCaOWOyBG90cNre43B0enbKMIw2w4HFVyy0oqpdWe0lHHGHxVDL3mRmSkxtymvXtm84isZSq1O2V43gRrYeegULb10GRTZCTRU+Rd6zqC2O
TmSOdL0nLIzDZEtk/p6qVu2zDUqxpckuZEHhb0uWPAOi0C9OTIjxRH45d3G2IPbXxmo/p7UVwIPDhOPRorzmr6cdVeGL8fMdOQqc1P7Rt7/uB+vd0xLQdD+E1WIddCa1YQtGfpLcE4AA+g6Hg2oPHk9AH85VqXJ2
j/Qvv/pSJcU0es//YiM7TdikpAC7bptsT9i+TSZYoSuq6IcOgpPMZvVxbnDp44MlPDVobvl+p1mNiatIAkJWIcjQl/WHauQ7jTraIASv1kd3ym5pTk8Qsf3Z5sEOa95em+J0MRzqqE1ZZavJQ6HnMUUkyjE3Fs9+
KaMHQf+Z40sOVDJzQ1IkfxMyJI+jG/+PtxOlSsLFQ8HrS8ko3g4FQTD1XrWX3ZVcIxesEiaOWcAo8LLDRmKHtsjUDr/EjvozZ2dvlX+drZqKR+8xC9p3wMr9zW52WGz4iSKDFKAF/N6xKpfUdSvYas8/WrzYVCZv
OoJvxQnMdcXaxoFXtPeOTlUsaLo1AeCqp5OwA1w1QXKDb4hHvSal8ziEEs6gizsJvaTpoGMi/dFvkU2hlyMgltGuX347TNtSVotWkx3cIFzFJVXEM+2t08oDra3xLB76Q1XwYkuutpLd+XTeNMvsvbNyF2AJFq6h
bfIdFEa6uw+1+mS3R5OlEuTmz+uXYmsF5omCPxPfIK3O0UY0okba0A3TmM0shhUhyzakp69CxC6snpY+rLm7aiWlRM+kPCG1ycrLhuFYqIIoB+2vEMtF9CXG42UjvQnBsk24TAq355bEupIhO2CjYdsHMzH92C5Z
C3ccqQWnNabHxQKbqU3g29jhZsJSgCqtIKna2uTnXshu2aIV1S4rmYBDY+lAJaAelMjSpPT6342lwU7qn1Y69HwwHoT06T85koBJJU6fgk7QILN5UIqP3/+UV2kBYgZ9VB/4IkQNbaL3zOlGFr5ynWu8DMtkWGY1
84XAHDWRrakGZgn+ZBrgVnxtIntS8oJox09WbjcXW/kkmYvTCZK29AWlb8zVp3YGmfHpuj6T1U+dztblbe5p/9k0Stt9+cBiNM7IEuVEgatwEriLNxL8IvHdKQvM24TZxCFHVniJHb2/4hHgOPU9yUtrleR2bcgw
nXejK1SFXYDWLm9mgsY53dAnbXYIPs2kW65QNAzrST3/QNBeJOA+nR0VQwAEUZlrur+EPzevu3XmX8Pgee/bnCRjcsXZlneQT3RvRhGbqgQUsJSCcO5pvr/3axj5TNIaoroXYPC4S3r9WrPysyyTGyWsu0loyJ4T
+v2KZH49HzYN5hVkJvnB+s2gZSIQoGItgTIwmwu4p7MmAJYKHJihk9bZWAEP0gcH+9fEJFiRJFfzxlzEsmrX2ysj9EQqCiJMO0NabZ9ctSHXoI4D2Ll3O5zgyzj/H8QWvlVmACZkp1mrhHl9HdL3W7jAwHHmM8fk
dT3KJmXH2+Wg7jcm0nsuBxu1DZAhu4ykaNKLs7Uw7Ji9zuO7fwSYIaUOhbpndxDcmfsMwfFITOpZNzQSeRXkUxeiqm53kAgdlop46g55rRIWwQvg4ZOnUXJ48UDeLo6Oeo0SvP3EYWFi/ggr/qCePyJC9UekcT+Q
mf9cqwT/rObQnu5HtgEhpXStYvL/ec7OeOfjpvCgGxuNliVOUfv5cRWoHHqknatWTVzejt5hWhgR7Q1r4FY8yBStNXW9qOBhCvykW53lnLO3dDzhp0fexGpKocw7kQEDgwbbmLtZ319WlNYc30iGCP3MaFtUimTK
wz+apmL5IKfnfgzAg7nSI8ufpnmFydncVtlJ9WBcQij9qT8VBRQnxyXs5sWjanMwZYvXpUDda7q3mSxoPBk8DZicqQOD2/CugD5HXMWJqrkxaxRB2vANOGEViMXo9s3jKg1X9ZVzGQqPRx/Cirjunw8CRijikTCu
iFfGg5EXxTNKaNtxgV5crHpUV5Llxz1hHs9m1hFBPGkhRwJa911IXqKSJVd+g7UcnYvZDvIRSTtrdV5TAZcv/NqakA/WWM8LdsTjMwzCzC7nUmgxhIfCBwHCR6UJPhrZEogZD7eu8bVC4P2Oj7jVPAP9MKiI0rmo
7Ur9GfrPrD4SVrM7l7MzW3HoEkutuJ+VuKAgK+omggeS47cAdobiML+HgDjDB0HMsaM1zYH0cHg0ER+YDYWfaxSHmZvZgHp9FbdTjjArl7uP3R4QN/R3Wm4lfoJc7EckR0fmB0qPXZA4xStKT/L67i82X5BkJHHe
H1E72iqeFrN7Z22mkxZSujNHtNKM/jXxUyfS/yjFPyctIK3thzi20PqHmOyicpwWnvVzsfKPOm3tdJGbc2fwZ3P7R1MgGZH+oQvy8y+MBKA2R02h1X7jhWjChMQAg5BzJEfnwWXJmO4iFNFALdIPMXYdTVYVr1DJ
Iz12E3zF5HOdfgvep5Bs4CSrtWpzCtQ7csO9FYmECcuDvC88aPEaUXuTRO3Cxs9lKxcqXNK5XXnH/ETXt+AHaBOg0W8krl4utGjJp/mc4/9BhK01nGRNKVLZZPhAy/SypL5U/0Z2HvMjJDlRcCJ9cANYJHqS1YVg
H2QfcQ7odmSCmj9B6Ijc5gshFP6/RRWpLqQaBwggOGMQwnU3hZRfE2+jxzTBh3VYIao4SY5dq3BiidwTouZ/MJjqzQ7KWiJOOi55E8hLpYsfo7lDU53S8tyiIks+XdxOwzgnVI09288lv7QwUub2VifScYmyjrjm
Gfb8YcIvGR16GoOhrBxYVWIQaP3IbhoWIRu7KYjSTrDj8j/LnO6lN3zj6+2n7UMg//RP92zfbaaYQB0Ae9msEaYibj5U6QJs2JRNBJiPv3SSfxE+Zlk7u+GPdRxUxbCroMJD6+KDs1FeXr33PPGxnM6v89QumEpZ
X+RbSN5aqb3qaoU75jhrV1ByG5EKtFoSoepO+u1UVGsNwvlXlx/rGL07VezKXltXQDh3o2ML2QnIL5/nqX/pCsjn/mH5mpd07AoGvwh+3/2x8VAbRiEG4/n4suy1FGKvt5p2V3HDUENee5zzV9ZNU9Neqk/XqRTE
C3UnMCL9ajX3dBx59Lqc1qAzVPSvzZx/4FkkA2vVGGlGXQtwytO+6OZfve7rmmZbpr+RL7iQODr+sRKa8ofKYAPrOt0U7lyMsGS92QftGhRK2ODjprgP8YuQvdz8XkEbexLp/UnP8F6ksTHzDR8VjrEN59ICKdDj
lsWGkJ3wzwAm5TFfYdZdEFTyEqHy6Rf/CZsu4//QoGjHhqZtFQO1OBt9xCvP5D3348di27Bfy0y3ukP2ODr3IZ2f3aJ7e18aaa0AK28uyoXtBvRvBus0CO3cA64h81zHlOG6SD9+nG3VAEOEJnYZBAyf59HWY068
gr801awx8LIZ+MV+M0serD1F7Qvz5gIqzP7d9Yh8alTnJGoZ+MJWm+Rbo0mJMOda23g9DwyDLV9qp86dpPGi6QRkEg6mflGJRTHUOZlnmgna5pvdDcTkkrl8IVtQZfDHdWgbSzYYZyydLbzYz0PlmRVJI9Uxy3Wt
XwZaZWK3HTXb4TjOyjOR0xPw51tmUt0S72x8quF/r3ThWiRPelyU4ZTZQC6+zsRPvZ/BCFsmZFtoFgsMwngdDaQFFBAFwCxJs38hL8IwY2B8mcMj6snC0yY66LbWbNYWS0qjJV0gkIncFpqJLFZkHCUyRqkjiQdf
ZlTx79WcaWkF1/a28JGzUAMMmB2FhA7Ix18NRWQUeHW2nbR6dfY1e3o6fBS62XW1R5Nhic3EvXTEgh+PIkbb7iwug462lI89FEhaWuL/0sK+bZRMPHp3/hjIG2MtWsadoKQ8I8E3LnhcbCqC4icnoKxl5l+IW2rm
LvL7laMbXEObNBS4zTfzXYG4okzEtu45OkrcT1VHiOL740GDRfAWY401Fo2ErE06+wDv5bVbFfo6L/ewrvhFzCG0vqT+3N85d3qGH7HhtIO+Mwjd9BmlFvra1t2wpZmMzUTyalQ5U5AnqCJY51rSjqUcdXmJM0EH
ftBlu1UmejMUOQoPmmDwFEt+H0kh1H1yHoJNLFDrOHr9MpF3vDyFRL7MX+Hsa1sYfDyPpWVur5TUxYCicaXcsolFeK09KIPmnTWsdcT21N4gai4wjq44JE/spmCxeiXCgg7G6EqOr4zh6MmhXuzeKPaOH5J3v/JH
+xX+go+GLUfPM5ROphQ2QhSWebCDi7iThtwElgqizMMJAqo5MLwWY0DhkrmLIl4iY8ET+Qys2CAvLlX2bpy4WIekoKBU1p10RkiJPFcJmtt1a6nUqW+PmL8f1cI7hqImLdi11/AiRpAN0yoGF013DiQGWelXKMU5
sH6+6/BclW8RMuOe3BfW+krpsBdrn0BApEA6DSzyAo+l5Fcl4EFOuYziFfmPpoNedCjiujgeGKNFuxMeDU/1wyJ2G1bDhCKc6p6CJFsCcZQ8PCfoKHlp70XS3MaVN2ZyO3G4gjuAbfbmRYSe/iuZZE9bH/NMDsYL
dJzxDCeKehXFYdoHwvkEHj7SFtoMXyzyhj5nT+DIsfB1TmqbVQ1H7lSacaw8Lqem0BsJEXtiSf1uXVj71Egc4PT2KzqjzFfAedmzx4KHmIAAj9tadDuUz+yY9MuGmc0O7a2riejLvAw+C0cUiO84A3f110HbGSHz
iLxANam+DAp1ZYU0nLNM8kyF1dvFOVptC3Dp2/dzSRDfx2iFhUpewcaEh0h3X1Dm9hCqwze+YZBbo1dh5FtpLAftewRjOcKiucTCVXIvheHi0C+RA1lllrlC98dbps7tEV6qYSKokAu/NuEzo8+AYbO2CWc5n4To
bs0BwU4p4o6eT55AoCYa6DP+hkrjYcCozB7fkpOVwXjexqqNGNwXbffbzuIkWPof2ZcRj0XzVglZmby9HaqMQbXAZiGVTg2RTAKgDWt76qDf2o9+cYz6AiZ96IkokBUYySiaPxzvGrKAlN8hMyHZzBWJy+4GN7WO
B4cZXEQcRj2dzmuJrz8qJNoCORnWTuaeXavDmDmXEUC8FufO/LuM+hcrp2rv4bgxOqDLTHA7h4nmA239nFql5S3Z+/lT7TWuaraOUsaRsEMM+rLPCxoQSxbDeEx8L1+wupMCVZN7AJ1GE3wgHUBb2V8ADPUuZAUq
MVIdilGfAsbgBvssploWagk+SEpzsh57fTfhM6zymVnFMQEGOdIucUtQDc+J6eo4mbD1gb2yV6P61Ne67dvneD0Na7UvfwET5P8719fH+cfgHlc9z1zZpn0sA2WFe4RnxXFALO7xx/s0NWdQXkfMdkxNmGkD2yhf
tSCj6j3gkKOWnN3OX02d+5ivu32vkNLnOt5VOAoTkIoZD/1Z+eOZDtv2yU0WnE6hE8NUltrSZIVSGBhG/Ze6Nz0FhhzwGUaIgifWE0o6uTGjygx88frtXd1GsyLzssgvxVY6CR+iRHhKdJ2pIPDZZ8jwjVmR5WGj
0lhfFQuETnjlgzpNvcxHLWRRp91wU/j2QATcACYfHpjzEHuxHLfUOerzBERDQT9Wp3jTD02ytk/xZJcBJbRRc0nQD4g/xoFD5XajJ72uIx5DsiTNlRmImMaxfR9geJyPmxEW2cleaAkZOkDXfNrxlYqOhuRkHcUF
0zXoyUQTDfW+D+zJuD6Fl5EKoFuZVJiStUAiAfwIEj5MC6VxfDb0Rl9ZRn1Wb9GUgryH8pSypx6gM4qSG50OK5L9dT/mnrbvDJHxqwfksdLjx+a2bJDnS2C8o7ciYN4P3Wr0kkLzvF5bzgQIjC4TQgF5n062owly
zIktsYtO0010au1KcEPrF5FKKv8ePMf9y1IG2W45H4sEvC8td2vhb/NJ8x1B89qu3UAbvac9vj2x7QP8OQiao6y2AVi7JZeBiZHPDcHiW/LwnaAKiE3qSDtWiknqKFvFUzvvb2RYByzs5jJ6ugR92eYt2xBaDvdl
ZBMZ1/la/H0uQ0MfiGFSOLZenOF7MpwdTQgmRai9l9XtOPZUGDVJooZ6f/dFKukoqsQBMHgPNMXmQ3Rt6U1rclXmzvsATrZ3tWLPg7aPmWPcrek+CPEEMo+XcVKGDzIdJKIsPYN+xGUqGt/ECbPxFaFwsjWv2L1f
17ErbCaTmMc5HXfKckMIYK2lmd4AP/4xZlQ+PdWRyHp23qEorU89SqPy9rvlpIZdE52OEEZ9E5SSVvOojxZ/Hlbw4kIvnP0vgW3mJuDQOXTvz+I8+NGBEsgkC32djXM9jKBoVAgZ8JGB3jdLxQbc5aTweEfAlOQM
v7d9o1ORvNoj/l1cCTyU9jQ3tYLTCO6hckTfwL47H5WHymb7EOn0aeBN3rxNoGMtDhUSrAYb2IFoA7r8RvTaOcHs865E+lBLrw0Bwv0X+VneCkCbY+Mh0t4Yg0sAAQDY8jUln0V47qJiKcfeZFBTsQzSLVDSrEYQ
6kcN96SvImbQBxeA9hvakuaicWmsSbIkkIjJfR2Ghbb3ag/NNE/3NS5mhI71oFxQtA+kiImBXlYeY88GpJS4d+gw+bwYU7aFi/JA4WSz6eF6iCOCnL4wRo7Kj2Ujx5ZIpFCKGkEEKlxrUN9YWm+ju5GN++5r5MYY
iDccUOMvLZVI+RYAVF2ffLD2qR5kjrTdUAsYyNhNgMec7KBAdo3MiEPtuVq9nTvmY8P5H6JPPE42psAfdQRpDG13pbVFGvXkkrTkKopeFHqDDfCA3XzdDnXTBERxlULmOw/ipdbsaJG887I1e5pdACeFxmHf3180
lWd07vG9YLzNSLRx5L6UHfqmKSsQnf2vc9mtdIvL2epkJXQnCH5wnGMQPCfgjMfhLEdrSnVyZhSfw9Pcz6yWQocOXSFzwOIGSb0YlPllaOk6UIi6mYoamzVOiUSs6wIjbQ8IYLMqPzJAEMNNByVLrGmNfB+tf6pl
PeTXWu+kGrysiq9cH7Jh+6e2sj648scjuJ9D4FzkTeR+rwh2YDt5mCSdas/xVdH+vADJXFBCFHmelwp9KRa2DtwNMOzeiYJRySdPNqFMNKFKLAKJtgRJhRUG+cGki8W+SIg+5EU0ecCanySi5Rqn1YHlw/rfjbA7
1duEnflwVnBPABTAmt+ul2pv+mqXLW3H3LTpHAoaiw2EGjQlvdl6FrHWRJgatpoQkrpwfCI3vwQ6p53Q4wWpMVHTE7EsJ2JNmpylbUOLgpykiONJeVFzeaehsbJi/Nc6kGAh9uq///7Ww2XtP5bu0Psm/y2vPNo7
TZmdFzFB32IQMtKP2ODWwG9l1mV4Vbd5BE/I08nJYgd3SfyaRK8pv+ZvApZK7d09r9p/n4oN7uZZRmN/l74lb+MuPLeFrgDMQYVQi3zSozjji3qO8rbEAdQmuCWbxXc6wUZUgOU9thdVTrfXC9VLvdPacRS5ESjH
pX9DD0fRhkynY8+wJOGZTAmf/aREFyZHcxhuNJ2CN3iJmBCrwG8gMMSh29jbvAlvDIzXERGD19pr6KkL5m46rv4750APYZlDNdvQ/qGvUZGj0n1L7s0IxpwmHMkVXkfZumNFP4xNn5gR7y8vNngQ2AUOV6BQYhtJ
HxbyVeOObWnko4Dos/ymfumHYdeLfyDQWeIWlpNcfhAPdG4OeCMX2Ik41/Q5FxR36m1wKf5jv18oczFw3oQ+odEFS2+2QOX15nHwB+j5wcxe9l4gCjqFZg7hDMKSnRqfaIR3lLb2O+dL3PoysoLTJRuC1TQnTjpI
bm0grezEYk1rPhalIw/nx2NOrVqYUtvxtUc/8xGKmsXajiSmi8MxhOGSbZLfGn6pZpbIf6JqH5neSFbgET1GNY2YitVOttSHSWJAKCv0TZGCKfqEFofq/k9z7EjexVjDf3cbj53otR4VgbXWtT7Umek8r/WnJHk7
5FonrvV8rd9sfaVzrOPX+kDnROehWFU5N7QUD5ESA4dyHmupM487qeImFZuGrypZrwGODlugaAboBi5WvjaKo7hbTUlgtUM/qM4tpDR4dKho8r3P0MWuU6uuu52oacmWW8spI16MxTyM4jQMtrAfQ5WCUkYiveJK
k/XFatJQq9F9bEK7KFvpvBn9QX0NwfRmRZWngJ8m2zZ/+wutfG1FF7cKSupJzrybCJeJgjYovSkOVV95yWNmrdzeMjV3Gm4lLU/aK8nUxSR3c/7hZ2vBX/GDTHSAYHUQAZDR+1qohOHVbyhT+8E1F2loxjgXdVsB
o5KuZwx0Z8hF7xJZipKNFT3YEMwHBOHse/2nhERyGpFiI3f4bCaAUrdCLAiL4shhK0RJB6em2ZhEtb8mDYNsC+z4g7jcpH3ND/5OIFGBeMOHKFZUVLvgB+z9/X964ICc0N+cbC7aNh4/JQdBC50Ziw2U0UMRYJAy
dgI9GKgDg89KSorER0iwPGP4ve5o0Z2PtTfrHZH5DIGsdXdNU4DONgi3qlotAgwJs91rPwXhrDZEajKy41Ce3sm4N4YKqfaMOjQ73COP2e8J1OnWp/PzBz4k2B5EKLhMD/QwdbqxtTvT1nDHOTijk+koPODA2qLD
AmfhietpU0kNCFl0wItuKVznhDjs+TF9NG7/zXjkI5fND493Hd4ZZ/U4oln50g9Ht0ToS5ruBJJyMM+UGKwd4YQ2CxdNaJT5435uS0wEWA0IQnd2LeJs+tjcuvetAAUXal+R5GDTFSawVJK1bIAppuiSoWxTSWI3
ACZLPjtIdBI8m7D/0WHXc0cpJpKL5tK2xJK7Yv6j9nd0KllfRm/Zk7BGqVlXKVlSkWqtqxvNIVDnOJBwXyOtly8/W+UuklI8qE9M2LaQByG0kxSRKlYPX4lQ2PgfER6UULknuZxzsQ69xDsbw62tyFkhFaElegNA
GGH0LqO8VbJ+jS0OAlyzC1+1znEqSzpiojMKjdu/3P7/2UonWYVDgy9Dx0u7rgzTtmvZR6pe0T+lTkHFrGaHanbgQabkKu6mhV93JtTpTEqGg12KovTfmB574WPrN3eBwmbEdCYXEfWN+xNAE6+6UglsddpWq0q0
AzIT4svFn23ELDDRJsI1OCKzkuAf6i97X21tO4loc2gGcMt1Z0zUJOjlioZI9HLrMv8GkrsKN/pCjhE+R8z170j41KrQIVszeicYGIp1Y8usbPmUvqTqXtDZm43PcALdgj9ZaMByPBzYMQwik7kxLYer1Qd/NqJv
aRmVS6k8VgNSjmLT3OmyO/4124Qf911eULV9TbA+GDN+Mc5MafmLrpavUxDUM1QM0/P4kOkcOpPY7melcqFidrC9Lz4YrIanZmHohJTKStQxVrg/WKkRyq6/r2+HjlSnvdQRqnlKk7j74XW+X0T4CQ9D1hCTgDyR
qlsawsLBq7QtVfxfisWlIULb5zOJcMh1iwPKIoNa48YcmjcG7MGqNOKugf8yAaZLK3MuASsDDSX7EfM4NR9dmKOGLjLPdQTmsKFrcjLteORtD5OS0P4HbZoriCswSuNG0Zb9IVNJvk1p1GQDocjovuA3XfNpyKyu
rdm0BGv81VmZmvj/h7A0/67EbOFyJDwJwVqzmtk2t7kMz9ri1cjEWdLr/86YS1mH2IOfioMU7OBCPr6leGXt3f1r7/F5vSfvL7OY99vF+c6/fLmXuzzFgHC1/WuBy8IuDr5qMrp+91FlNcyMwDq5YEm0C1H9Kirj
lCSjF1On6KM/JwDcUy5a3pigjh+jtEqCcmYc1LGqVIQCo7cW0wmLS2MqToorGG0cfv9uqR//GA4R/E/gHu7UXheJOEjC133s1O99ynoPb69Zr14i+J4FfP7DvtNfDtTsh3nYAbQ3n9md8z3fiUXKrwFq8KFUklgk
/x8We0/+LWaV6InbiNCVchx99VCmB3gyqZ+TpLGlX/7P3jWEWOaod/kXSUhpj9fKdfgkEg7NnOVTd7+llHzNiDmzes9O/1aq0x4d1XMSM3vHrEWxXXkgL9dqnHtHSA9BqS9IyMUF8cVBwelVCxx3uJFR/43W40lb
SVFBpAxm7klcOddk6WWgTV2JnCAKlmY/r3uSjVOGKP0SRlm2p/aKQ27zTbinyEokd9C4dqr41xQ3MlFUC0G+0l6qtiM9PPngHo6tcPR0js62Bnluw/AmevhKVV4N15wieYwD57MzxrTyR58r00hHH7B/MixdcH2F
0lmz57HS36EUQdyc4kviEKaZ17dXgKHwNvlZQZv2VToRdVBLRzBJp/YPPFSjuqgvEWvouPV0lw6b7XvOT8pjHHgaJl36d+0Ffb0crsBOvvBKH6rv2cbQ9iMrm6TD/U/KTJX6Wrlg0evx7WQnEsRQqEVqdgkuk7jD
D7U5Jz3OF/BqnbM5eXyHKDM4ISr9YUE/O2Xnit3K7B0jDuEYjAvtCphU5T/PGlsT14ujkAzTZyVL9BoMNWihZZYkM2P3ZrDi/3qPvCxG5Y6y7RpkQX1plAclVIF57QW48JWII3CtZ+meNUGDF/AVha/tGSDFsBq8
uNEauqymY0aJS2J50LQH8tEY3V4KGwvmw6WXvUPKkPK2cgoc9I3vrVtVMJpx6ctTl3Yb720AwgU728o5kzwe7enZEcIqieWnB41eRGzK0X0rsDqSIep4KHLBsZeZ3GFLflN9ZsbwE49nbiUzcNRm5NhHoug7AUTX
jlHZmnZgaCtJKlP9LoAlhT0Zeygiy+CQqpcr+DEch90LcBHDluyZdPTZcIUox3HSSjzFo7i7BIbO4fJFgpr5mYPf4BuhYXPuTUaogpnvl/ZVSK23jza28+nRY3n0Vh69lo9fyipG91jViSwQz0426GlvqnS5M2uZ
1/UYdnGqn+xrcz02rE70Q40e3DX9Pe/t/KI8IfCZecZ1ukTm+bLuzjvD0Q6laVyx4TqVdvS1DO/gByowBKCTHx6C2q/IJrXIPg+hbVY6QuC3k90ewsDb5PrZ88E9CxqPZii2rTyp8vH1wwq8ZDSeBnkWfong7huD
fgcGDOyqsJfNNyf9t0a0/8hioVA1QzW7ckdWdf2s/FolXG0cf3tAjMMeWmjFmC1/RwVADPfZdy+NdIC/imWddUSf7cbgDHXByX8efnuUKoy5NxbfZp+IRCYKl1QH2rvyXdiv8lPhZhl1o/w26CxMD4DyxEPBMb8G
YmA3J90/lw2/a4txyS/lZf1xbGL2cWoKEpbEXhHWBKhwPHvxevNl7gXXE+sKL0fMbMBg59FX8TiA3ArDd064ZzLcEyn3Mn3xXjBG8EyANu+gHOOiT5uAgDHzpd/rnBaQN+5EQp7uwx0YY54bY4+LhB84hH5KXe3L
kqIrmHoeSxvCV8eMHEDDVJvB+RcHvO3WqA1mcvGLANx3No7LEum+jCfUD+AHwlwCF0CNNA3r8YZ3+qSP5seDLzXWe79owG0TiCrGQteUjwVsD46mYSYnOOpG14rfBeq9A5qGmf0ILukCOGVgCV5QQ+VirOaAcl6a
PAQJo1KGUvonmNs0UAp0gMh4jhxIFmR+bcddqMkpaNRUCVqQ0ydvD5wCT7dMmm3JhurioN5eBhG60HXDPAT00mm3gdAdHJ0q5eMTRZqeZJ+sIvPJIdLPPNlQ+diIteDMfON2EFcTOE10J0/6TclKiqOdg277XnJi
YZqDYrOCU8Au4S1pwf/nG8pTgPyzw1CEMVb2ypih17XS4piC2XB/q2Pogk/gYF32GTfQdnMxucHRvW3xgIG2OLGqJ4k2wqZuwqJJJccYXIr3ncsh4u3HI/eaHQ0zWPqyTScEGCmoAQPTKGDmOsBrpJEdndXaB3r1
6CsyURIJugiGN+iFktl4TRJw3Jqx0IGmrUSN9j6674Iq9fWMeJB8HSF24fYZzbI+aMQFOgzOPqgyK9rOyTvgCRVdI9ZAEM8WAzyFz2zGQzuFjT7Hw2cIPyHYVl0SfVd1r3TzyWl3iPSUoZtIOFaODs9gPkcAXV5K
Cpel0mETA+49sUfChdB2BmxuSrQ6BhWNmmb86jMC+11iv+KerZteayoGU2yZYE4xXSiAnHvTpWKa9fAJOvT9MHwCxyu8POHiYH1YST8ekbyhoK3GNL99WSo64GMfzVoKPhpkkPhvxMK+FV8qiI2TijlDuAMgwAET
1PTExwoqMGSKAuUHX+MWp2dtheb8/XTv3f6TTWLUduq1qkCTPdTSHzIZTaJOV7LUghFNuhgZqnJf1uiI8e4o1Bh6oArPdPILlYhTUa7k+Slw//eiiPoy5MHHUYYdFdtxp2/L7OKBcGNYBGbj+WVWwgp5Op8Ix34Q
PphsCKh+vSQXWVrEhX5fsvenar8Gpwdyo50M7vfA2JBhBWBkR/mzOWq4RqIkhbTasS+GSuj1uDOEulsn5T4DYrS+Z7mhwW+1M7SIxAKyqPG+bHvIBFGeQX7AAZcA7BMntLZtD/GA3z8bwhB6YgMBR0qNF2Bia93y
hQFs58WrBYTYU4xd+5c6aP6kD4sM7tTH+InftEz5oMsJX0z0gi11L5IwfkjB9+YIAENqk6lZhA5mtAdu8zXewRC6PJKN1bsrhNXSMy2IMbKGcOsDmyK1gHU3L63onTYQytwPl+JlIpTbbpjx2oAGWL0cAUEvtw6v
LPuyOWevs0/oS7f2PAahfTDG8sCDhQ0H1nOXoTpXCF8TrGcFn5CNayVrQ/zMzisdYQ53A1yU+TsyNgT7InNp2k/dppE1XBPBL+sIb2h1xsDW6NqzXARJgk5nTy9lgp3IiOfRCJ3QCh74n7ro5qxCGq/OmMc8HIIZ
ZDTl8QhNzmC3Ccsa12VxXOHDsxljSBhUKEgmJUvBPRTUsuXzMFk/EN6SsP2DxnLDa7dmzXs0xF7y+ubPlExibvbUwVfEfhEx9eXO0lM+HXP80aHH2k4w4Or5X4LrhkNXgO0twUk3izSSINB3z/HZRCk9iozMnGYO
uwzzS7C6IyWwHwP3c87kvxf3hsI9mXyKb02qwnzbnVUq2gpHu5Frj2w/sQJ6zuEN57rektpKQ+gVn/UsRaHDYcz0VVMP6ZgZ4cwdM2U2UUhU+KaPVyliKBi4ezqZogtQXG22p2hu2u03Dg4X4sHTxVAVzWk42pL9
NuXNCj1xskkSeHthUU2IGGceE+1l84oleKcUk2T44rpyUcVbbaC6oIDFhLGPRd2gYQLD2rRff2sU3QD9sSxpYbef7l1fr7edrgwtR/8TtaJiskl+7NkalqwMFsgkF8ExlXb2UBac6Cxeu/CvjxxX0tavDiXYArZk
a9t2HeErr4T7TlDswrn+oiklOVo8GzINBgayTYdNgIKM3mAyjJbjJuO6CURcLV7FaGqVGTBc27I6hh5bbBM7bDWHh2scj2Roazga+6Uo2zFvxFjqRfzvH0QJ5w7BbFGxAjpWoPjmxPCq6Tbw8VA+vBDsKmjX6RUS
HeNc64ERqdrKq231+e5hGIRsa+V99nZ1YyghDb9ZsXKm5f2pgPceWTxDp2IXRZt9Ur20vl/5Tlqbj7A+FvGjz8zP641qg5RHF91Rbp/HTzvujXHkt2v5Jy584n1XhsNcWxyysMEpKLWAO5eZL7vE2ZMCGTwUqh1P
4GspFYlrSX3ipzV9D1fQ0ODll+wA5NuzjU5mZzJm4nrBdG5/wwJflBWDCP/0ZEyERMdOAAOdOFB4NlMn14e61DvioGehAboFHXR7g120lYPanqyt8BNfR367ZMNVCqt8NqU5VpfbdJJw2rXtyzoHtHQurtSKOhW2
Ffz+pbMl2EfLmNAlb4N3BJY2ZcEt0aUH0G36WLx04JXdtsc7F98fr+ylhvfe34XMF/ZNfMSBzqIhUPfB+9pEVC7bJTvNEQe4onV8/Pl6nU6SR5u1Gf8SJCTTCWzT9wlhvq8bYoFYT6V14qB2IgVbxB+JcLUWQ0/L
/N1hcwDAfQoTZO7FKXsJSnv9nBMd5oVq5iUq8BE8qrQHi/1i9wH+sAztUHrgolU3sV4POGaHCNWyepfJYLPWNsjimsgOKW6MMkv/T1tyJme/oQrAUZ/s5Ci+E65l9hLNuZqT/SYeOBydSEgxSo6IpbhPbKXgNe+r
ihDyLvDFAjM+V51rM2gT1ubgSXdl9WOJdjeUpePbRAakwapmmKM4oksrc2vaWoSW7UfbVH7ryLGytf3tRUTfDpUAPYPP05F9OBbMxBt5sxVoONPN/57AlcohldK8yd/1z0q3FUUaTQDUDJ9RYiBb/Ita/+ypQBsp
HmS7J/r4ud1upYwEKJF6sA/xGt1FaWEV9GaT4eJl9sMod65fUqreubnb4qQNBZ1AzXJzOJrp5RDKx+hDlfnOq8pB51VlkvXDKZOfa3oMA3ZUPaYvT3SfDOE2m5SiDvNWCW3W+VIW4V/xTCy1BK+qfWTyR2zfWwUK
e3PhYoZyCSh5adlQejYJ9t6FsLFh6yg0vSv908ozNL0/Y6EPHixKshQyiMkLNL5KNIqXSadUiC6KX4ftcUz6/MIZeb0igjnxNWT2KTvXpZyOGgJCWYTKdC6WIzE8C9quBSCecYxGhfDrN2+RmaUXNX0GxAbcnfMp
VaR92SE8ZUoT/bGoS41ykM047pBO9jCagdw/+nFKhHuJRneeXva4SBAwscWvVfYUhaMlOR1A2D18qLJT5uaqfZTjnrKpTaVZNXVqEuNO0yNmQXdYTGYVn0mbbeD6OxfBtWH/PVC+5lhkCpgmI/tOed/nBJh5wgKf
m6OrGLtNRxpgPFck+VAx/jiMK+nJvjDUa7jFyhPpdjv/8ScQDCKxSBLodLOnFWm07Ata2eEa2Atydj1yv9UKgGHU8DmKEIl4qERNix0ueaRxxCp2VUX4RJ8G7uN+LHai8g9Cx1gk8GA5HTPt1RIAXgGkVdAptpRM
OrC7K1QektKS5hSj8atPfsGy8514VksZThCEffM6ano7NEkwWBVjYnmyJpKJQJaczvHHbhu1BCYePTA71kpouAp2R5WV1Np2FsZEWSvwtp5+Hm0dux5aMggWWHvDyTps/OkQDOh64eWsFVB7BtR0tAqLnCdTi2Lu
LG5rADzFGhqunbKLlhjoVsEgA62a47YzQD0HatEP4LLXxiR1ztRaTHY0R9MqqOK8jSmRUCzgm1b+4WZ4H+lxOvww+O1hFeZHVTOzettSNoKuB2bcsqfz3ljyduqSHUKpNpg2BrreOYHL9N/bDZJYfzAXuPqY1SZm
9HvfFsBHIfZPXRPrdKdVn+j0WS8m/vQemRPrFFgrUKzyg53SBnfo8tqZz//6q/wUkUo1kfmQnz1DDFRGBpQTOVL7KQKOK/muLFqK9uxbMaLtRsYUP39lGdFVaRLcSV/ggsNDFzxIq+9m3yxHCllNkV1CFSkMSit7
1G5qHIWR7bKLG9LQuP4JHCFeev85tSSyP/9UE/Tf8XDef/0QaCP9wUQcxYhmhrLHnjIGR1oednA5XbGz1oVQJ/NPis0/P4nkqcgfDZsOTFEC134QHLIlOeKKaS7O7D5BPspeH/LaH6yjNxEVc1oi5XI/LPbbWgE9
n0PCuHi29cBgydZpyIEVC1u7EQ22fEppk+ERx+pbrcKpirysWHWvXSW9ILJhmF4Yj2spElJyZ6ULoO0IGX4MJi514wG1bfiWK4a4bUmacixiwL0vrucCfZyDWUkB1LhXSrtGWnAPYpmuONR0PiUCgE1uEVzXtQIv
Stp2c8btKfxQgea9as9mp9HbMSLYRA+R/PlHXhnz7z8HkydG0Hw913Vb+sx2Lubj3xwTHOGvZdCg6ufZl7mBfJx/dVZj3Zx4naeRd7h/tjK7BnRdAxVSyNOvvvJy4YdJyLzM+H1A2C+mZ1FhYsXRgmbE/T7jaTOd
fbLQkRUlCaX7dTLbWt2Wz9tOeI1LM546Y1ZkiPfAm0mEfwDqHpS5WPNsBV4zAjXJOsPe+4530eQQNQhpx/tnTB4VlQ2zJx9EQYhbIBuhrdGCAnxT5clmpF839Rj2aeY9TmLl4mVbtMMneKQP91ZsknYBNJzBVM4Z
QI7Q/DtUWkenUJaumgfT9GK5gTDGJgSkzDGm2+h/vpz6PHnxvYFF2PxJm6FFGAXQc/Tl2QxXjGQtPzDP5mL1/Oe2BC/Rq2PkE7lO1olp5jCYj/xGjv1rHwVCFk+4TkbIkiFkc7tbMU+hkxsZQv+KZ5M3TIGMbCpj
8ftZ7I1WrifIrWzenzxWyEFHvn0Ls3N7fdHUljUJU5uc1t1VzqC2uZryEZyygBnvyfJ5bv9jrAtTNaKSptIDXhj/mQlv3g3hTgWG+s08TnOm6/G7kjfx4KILoX3AUR6UCVK61XMxXhV4BkYMvAC7LbvjMSc5qEO3
1WzLJFVIl+iyk2+QSmLJSf2/9+3HTgUpxAmlPTBonmrcarynfQ9YO6vOOsiy3NuulFzxteN4w8LTJiJhLZehcMqbRqG0Yi7cPdyi58or256IP1Uu4DLePWzXcxIWLXaclCT1LDZDFITlHA8qR/ywjDAWxdJElS6c
vlGZgV+FM21vakKYHqvVg3kOCTz0YYyTBSfiGRo7BMUst3WYDNWgppIBs/RiH4/z8CL7au7SimjtTgQgo0cezmIMzzkaWZWRrHwpLEt+8u8fn0sUy6YtjdY/BPD6GGGQZz6+NXifI61dDNiV1K60T11bCy2qIQdq
YVgeEuWHw+VaLHnX8KK6huQW3MBPDEsv/Yqp0r09R20x/Nx3XmB5Sy7NY82MmUlsoLA1a27p3uSlBT6MAA0L7Th3Olps9AVBMf+/YL+gadivJ8dhIFr4X3iFIzzHjAEjtlg/Ybut4GMq2DogawSVeyBF+cI+pqDg
syyIsUg3q3BVtXH55cJa+f2fjZDZIJHcR+SsaCcvf5O/dhPIk/taeAXK4SnPCvou/j6Mt1AVdEhSkWHD6xPbpSZ515X0Q5+1MrCuzGCq3OSOOEUKDurL3wQNKhOcHCHccTgrSWk80t6ZFX09s0npxAMJycu3Vnjr
88QQ83SXxrYhXVORoUIXy7dSNKfhmjSuTDs6D39LaVsTJYVO3sCjBQdMnYNXaIEq6Ui+1f+fAQf+e4+yPaLFNZyTplZCB6hpMo5PBecCgivtSAAowK0zdp3Sg0yA+gd9Q4aeqker0Szui3b+4tdQ43Y0jqpR1Wyp
Z/t/F0PmpLUShGk4uybNrFXVOPniZEvifjZ/VhKXGOZku9Qf8nTmuAxnxyGYUXnarcV+aZZq1D5Lnfp1zarmZgd6DA/IOfRkJBjZcufnx6rbMBv/ucMmsLJTSmaJrGZr9USepzr+WAB0SVHEmzwYIYLSw1N0ym4e
iAfzeNWPFEZUIRfV6NxSGlEDq6gdMP1SHOHvdFawfimPqDcidQKmUwokam65Zu7GHbid7mSPJV84o8asEjqZaBt/0heprPUeYvoE2pS6hWlEvkOkSqTLw8S5J7sYP0YsWu7kgdo1OlvkWqE48IAfGPRJ225QMdm1
FrGWNRTnBfK+otqmjzR1s5o3AkVeK+7EgkQIyI8R6BbYYClZ/97syqtaiW+ph53rR1cjEi51MDNt6erM5KAOHLVL75Ucl6rO+w3wVXLnUodDNa+9WzBdAEznx6CvSj8AthFcFxOZUQCzAEDXRrxdgE7nBOHdTZxN
pN+lBpFSjmeNcLxUgVR7jKaV7LzUoMr0CTqPDL34IXk0AmiN7L3UAKdSgAsWzRc/BgWTeFpI7ktMJaQKZ6Hbe84eg2wq/S/NqVIw8YyVIBgMhZTgfk/MeziSBQOyzOCOAnISd8giB+OnW2jk9bnS9zO2E0gYH0IF
AVbUiaTC+PAmDAljvQjDVEOrlW0Y30PpBUCv0MMYgOy5Uqw0xAQR2ERMYnxYNKzU18tPjAnUngtFCFaMDybVmZ2Z8VMlNM/ESmcY5R8s1F8tozGV0EKEN8bq7J1YGynVMT7QGoY8W4p7TKWF1MqBDAAp2Y8+qdxr
6Zy49ycsbiOWEaQ5k9MQqqVKxjCpPausFDcZAcesxfRdQwDQQ5ZEGZfRc9JSb4uoTO1UoIN9GfRqyp/FHQF0uSbkvaz8aaIew3smnWgBa4F1JG5b0J0NDhbTVvJaXGgJnOj8ItnihEWdeFTJaovvLnrxHSXELS6Y
AgbXKOlucX5TB571Yt/igzdqG+KCk1aNULgAmujUPe+gzCkuLk4gVIWuWpBcnPCoBb0tYi4+AKIDjxjhc6klZ777oVi6OPVBCbRQYF38PRSic4myi09/WRNABQm5ixM4wQBqvPi7+BDEQBws92RYIx0v6OS0mk53
1IsuRm5evEBHreiqJerFCc8HAfDrZe3F2fEbACul8MX5UHRl8vni1AN1uDaX3BcnrkzHYFcm7bp9IVjaCYKf7AXZv4FnqfQcPe4TwS3+x5rpy84g/EQQL1WQfyr2Yk8Ithc7GNjKwFA/LPjAGyeNMB7wWisghwgp
jA3TBIDvGtmFsUHqPfMTKtIwLqiAAKf15Sr1t9Q5lhGm1i1NLdI8u9lpxzm2E5EY0CYIx/Md2ZeqRKdGwSHukaKYWpDQDDi2oMXUXkt6AS9MFmMqsRAi4AeKa0ztPe/xlFwp+4NvCn2MCUo5QKouOzuNDqqAyC87
Mu0REgueLUVQpoosiXdnkZIjHxewJt9hYgCkQw4KKHIQYtp6EQGqA863CDhcfID8WKiJvV+0gCqBUju6WLEDcoPPAKW+XiSBvEBzIOjCxBXID1trH4KKadfFtZNnIODMQ0gl1YHGraHDWK1kHige52HKRVA1yRlt
eNTJTlAtXA2H9wr5Corvm8lgUJBzFUPUy2dQvVkUHHRdyHCQf3UuEQFtpIgHVRttBDi470nhUGRBSJUFPyoqRyASQIgzJBqsEkoyEKVIsmIY3A9U3oT8lZyzYwcbmXXwWoBTNjXpZkqIg7wcAl/nfmG3Dekv0s1E
5uujpM8pJVmWLCh9fiU+rOrSSRd3y5/iE9fjKf4sn1pBv/hZwSsbxu8Khm21B53E4MPe/Zu4yHqAFl3/itwN+3Y+TGR0g+HLSvUzxQGA2crngw9HFtOQ8ZDzdvP7AP/TG+eYH1qeO7URO1TOlfQuqMdb6G9eg33g
BuAYw+okYsleEeFjYxJaASNe+qDDagpm99PpEcClLwgQtFNgtgC1VqZIsCR6KfBmAClek5JxKjBtJb0B5MJ+kXy0CSdD1KP87aP896P84K/km5POpDsZT3qT/uIhJdOjF7JNURYkv3zbdZccisK6WDW/Dmmcyj0x
xhVR5ogl5xNjA48JfxmTQZK17DH3pIf3lyfUfpN0XJ+JAYxUQWIdaBUsxCA2pAgtFOLj2X14oDQRtzHAP02OWn83P5zGA+fe7oyVJMHw/aBFKp091x47ZVKwGRHclev1d1u+BZv3g4KcN+Ae4luPmlAvLoM29zXo
IOCSG7f3saw4nxIyibyuySwpg52Fy+VgXofVTMH2bNBNtn9V/UbQcJiQ1k760L0UEJZcxZRBVThGjN6w99fijqplWXgRRp8xFG2zDGb5JB1NT3tpIqiEZ2CHdzgiWzkWaBAPhr87HI6tXVT4Iu7BFUyOvcg9YZss
RkjjSAhsrZXkFHprkVz63ZCq1GmQg0ZN+lVyV2gnHf3Zripi8sMJYH0JeJxZeSHaMlzYEPig/EklUOoLfwJl7wm5gyqgjIFWHEjUAPNHypUhSdSxlcfZu0aWgUTXUgYNWeuUGW9g/Bg8lIEmCfwqNPOAPCD7DFCd
3RMUJjCkaTCu6ciLCZOo26MRfPgANrI5scew6oC3cdrQK1sycJLMGYyvCT0xWqQjL9f3X6rNi4ncJhUhoOKmz/oVdOdmHMmvkdTItnUVkrCCY3N7i2PRDwfwg61/mR8MHtmTkpyK95sFgB4hYuvupUKV1AoMqf+g
G+ldeEHRsW+Mi/wtl7dhlg5Wn+1tYEH7/TJJUFzqb1iRp8E3DpDpqShjY7j1lfylGGA/E1Q1qU9sevAcUcUtygF3T/YBcEPV/4nM/peVTeUrW8QfdIgA6DG2aTZ2tyt8OwLKfnLIyP+912jk2h2V3LtqfVR2q/Jy
sFmNYpx6ROIH8PTeOyYJk3wt8//POV+xoS8tBbKpjJGnRck7QNS3LgvkyNvgdgnA2/zd6HU5dK6crJnHTOElrTIUYOemLlCs3r7DQEoRiwcdUd5lVCYTgIKVsPNWMi2Z7MlSLOclvIPiVejX8q+UKZFliqDsP6CU
bKOUw9cOmG/DffW+Gmwhha2pmOVfKIEEhXg6Qrg8vBqNfUrpOchKRLg3YxHxpUDOnLoNIlR1uyWgLo6XxIEmG1AoQEjr3wd2a2MhEQfOheJL0b1MNGTxLNd/g2+67S9K1Z5uw8riZXu+gS7UGBm17bxT9UtQ5cAC
Intni3HDNGKXHociZIHE5nw0btEgBBu0eM//PU8OPD8yUN2IJ8ejabWnJiTASaiTt8dBxxBuqCFVMbZv6I99zojJ10EjMY6h5XPV8qruGQczpBQ2FfvcUzhKZmazto9ps1dSwzO8WyX4arudDE8l2E99+MqQI1+T
/LqDT4A4rr02nhWSM4hiHNBY6cW84d0kov1oBQsinLvE2OQf/7BdgRbfzkW7usadqBSLBhypk+qoJMoqOIMexJwSX+upGa/J0PHW7O9W38xhVWfOcFtyg3wQMY85m1IEFI3g2PfLT/KqivMG6cbMxj7t0dy6NlnP
mfIHapI3Rd+0yzJEPXvLtyfoaUPcvLfikfnDdiW2LffEbvMkdY4WXZNGmSiruvFKuaVSZsyvFbf0dM49+oPu0qxVXThafnxcU4c74DXHMgq6JV95tML8mRoy22RBv1Gpr2cRes805ozLyL7xc1JSESj7OraiV/ny
i/XZVgS7+UqEqb8qxkGW9rVl6PZQqR8l6zmbXtOvrYvz5Rccmuk7q+/qGKq+f3pvE0kFdbi1ZOF677Th6e2u9pqdvM8cM4nrhBnsxZZZpcic4nd8q/nzncfhy3VrFRxlf1DU0mEOJ0UKnhFsaU8CzCEqkxhi9zoz
m454Fre/FMplSkQvKt+7AaqzJ7U5BbjHccu9Nc391jHbRYfaXroRAbqe2e2ejylvaUck1M8c7uefbcvU2TBBjxx837SbjOkadd8/V+A3N5mY4vGo9ybgy7r90zvmtpyIfyE0L0HBRkbh8XMi+Tao1A4uJFXovMyN
LyFXO9aKDyoDh+EzKKn380K+BZ9Lq/XPNtyTX9q4SoMMhmYT7ENWFQVY1x+GKpXoAq19cGb+Ugz66tCkJ9Tx0BSQvEasna+jVNm0zVXjns0KGaSpIwbR1zYHkM7btii05ydccctRe5Pzzt/PybKPNXxFqm1uGu4b
ZHxv+D8Ye4Elicj/CR79/XTUN0F7CqRVZke3u2MFMTGkFp1At7S+MnEP0sXec97BC+ZVSLW5agVckfe9rqc4NKbkG9iBc2ay52co3+FVTXmcHQ7hjXue6iRbvAyuRZ0HUMKVEj/ukRzSXkaPuHtmeLmB3AEWlHi5
q73ewLpdma4NIIGhniXbJYBZG++DuJar+kWVkACjNHXrKoTVcWw7TQ/ZCvouq20BqvGZhlMROLeBtTFS28bL4InWZr719kPZhi+4I/jRnTe8VWW7+1TeeCIMQl//o73fBq4AXniP6I5y/s8dAwloXDtinneTcVq+
XXCJPPIzS+2SCJuyaedk4tmeOd/bk7+5hE/u6VUl27/n9UUeJ1kDUWKOidcg6+aqNrcy0bUecbObenbEVvAk/wQKWuZRFN1ipZcywDdUKh5YyX4ON1c27p6MDPvlWngppY1OIxnsHW+3CzF4d8s2S063mKM9N8ST
1Z6MIWA75SN8sxn/FLgVZ8VHeDBk0W/n3jDvmA/j4yvufDGQBjq7YOD4NgRliNPTz/nxXOZIVXJPzIBgzKsw+RBguHXJJfJhNI0AmTfGVKJ/xRWZPniqxcNCzvTyAsaSLP5BSeFnKA3vfhvG8ZeCOlHlnd3YarYR
PK4e3vKvhSTK0TVlP38EMaEt1zYJy3pD/1/2mZlC9AlwRMpipHMZW1PcB4f706LGl2sWarQn0AUZZNbyx38dBdovWAQKTNXs9G87BprwnZAwKnYjXUDVCxv+u0iSaAOG3yTDgr4V3/5r7PZsuIggYY3n7X8ixAKv
5fvGX6Mu9EURALA2T1lL78CpMgtUeikVPnyWLkZCDS/KIBuE/lAvKuLro3X7hH/4ZHQ5YTau4sQTqaQLvSmNADCyAmovbhw7ahwn0dObaWa8CAOoYFDQkG0EBsM5fZ6a43LLWt+JEASQOm7Dg49Mpc5wnMdDkcZH
nzIVEF4rKRqt7moOiox0dJ1JcQB9TjU1tGGSMMeJbCi3bFBIyQ8R4SBLnaX0+QxtxYclqbCBXoVM4FxAgbN7LkHPLrtOrTK51B12oI+gIlW6MMkV+CKF83LRIuBBRqQMDKD/jpW5N/B19vvPdOnhWiTy2DRBIDVQ
1AbySZ6Xd7aGn3sqpWaUP1HApZL3+MTW8INki12Bcj5wE3Bm4mU25xSejdGgjz47pAvsvtvStxSn9bGlYRVhjm6oEm1aJFFnv0FSgX46mSkZIuRSHSHOIM2IJ3yELORu15/jkTDCqg9ZJF2aJbF0p6tEBCampGSM
plKqyS3MpSe5NcB+GsrHix5uP/fbjliRwuGTMKKLlauX5nTt1YskCRmIOwyhfBGayWUSI+mvTuKAXu313ogXB2wuWUjRiyxG7IxDFQyY5ma8WTBWj6IEw5kEP5C4R8jW4tpxEzVI61H4YEoB72aq/dKB4AehR+U3
5kLSXyWFw8UZAjBSDhMbYhBjs0ROmivnQp030/a9zU4BBXKu8crtXxCAdgFZGUij6EqE2jIYUx7Y01Fl+bZJ5eD0akABTkSN5ThGTXttAudWWtEOXdVEdSYHMgaF6rPPxft4cCCJt/6ESMa9dEX/m8pqQxGjf0u/
AeIUYpb/mqVqmY7uwcrvs1KEZSKphgQElc/0c2cfcEmhnfCStJDZbeC97ELUVb5KQBTx53Vy+erEU/Ph/ja2gCJToxGV/sPyoV5hEsy+NQjYygoQcA5vR1lxKVEdE9IBVvZ94eX/DuJfUQcJVbmPAUN7ScoShy1j
2N3fIsPCGqcysOkEVgjYaJOVgFnLTivfiDF0C/P9XFNWuVXSkw9ApdgaYsfusnTc72dJaFEPQHlWRlWdDTTfkLEI6Gko3RtS3WIH6HaUzcZ2cXgmRGJ+2FN3EubiM6/XQGpz96xHVFJzGtbImj1O1F0kWvnNJC7c
pI99CSpQueXhxQRcTAhvwkBpaxsQt9ea8Q1VfPNL7F/CNx0bPdX9Zr+C0xJKpKqX/LVFdMZo1o5J60BIec6FYmY2JKGvv6EtkaYIhBkluB+sxPPo6n3BkJ8kd39+1+7AZyVt3j8g7dCllMbX37UXqZ6DtwQx8NO8
KJ89el3pANJ89bkZLCEkrhAPwAHU/gS751LAS0uaR8VYiaF9mCzSAtIaSoOPrl4bc/vgiG1NAN4flyk/tpEGXOsFz6e8pIWBWPi8YJqx4iR4Ob/qzyYIVs5SeIqqN3ZX84t/cTdhBfHdScDPJVgjLTrOg4q9bWyn
Pkdw0XFOE+D2ViRtP8oHDBLPAiznBsH3pXNnkT/rNHe/54TYO4GfpwFV2dnnyX2xcQwxp9ZB8gC0BC8xmCoh5nmRIVXY6/ys+UbSA0q6kTAgnx9RlumL6IbvQaPTK3MGbte0PS34D7tr6vkR/ZQrtYUpZ9lANOcB
yziQjhxgWIz1O5sBLGd8bQjDpusvBcjjQ7ahil10JlBBnLjRgRYPF8hrqnHMOBRJoLVGJoPs+VoXszHgByX3g7QHKfMyG1QoYjYrM84BQtaCHzk7MyMxDXs8lBFp6L6ESEgbAG/ukWFGE7w7YUPSTth6XLYpaPCm
oix0EGP4e6/u5WZIJzXnu+MzIZvzSeAKU/jamgwD2u6yP7kcWgL19Fr5vZ7Gl2OcMqiiKeLEfYhLMlAkY4IV68m2MlsyiOrj1dgVV2Tnn6o8VLlAgDB52lk7tm2cafMmW73BK444Ls93mn64/1GSgydjtlsEv68v
2gNsv22jXWc0S4iTD7Ddtpg2sQlCPlg3lMkryHUJDRJCFfhmx+YJsV7/v930NXMfY5MV8WtqiXm3llUa+WfZEOv+GSAhD8Ajnlxc853fPyJFgLy0LGvh+i8CDTNbQCGatp8sg68qprfFLv9Hb0MYbWl/YvYbKd2O
qC9r83XQPuTxnI6QUBnjohfVrGaIM0cwTIK+WN+QWyi6BgclDeHgtPdbfwFKdBCx+9uVwDa9otAhT3ZnjrqlZZ6r0oEol15qFKRFx6xMKqKuNqX1T79RCCPL9ODZwH+L30NMqmmQqzgKXIXu0vUJ42fXbYhzbHGF
XF9nyoPNwBR3V/CkKDk1kPR2WhOdvMrenFkNp/FOxcXTNN0VT17ltO1vTib/3GpIlW42y8CSeUBn3xKP8+cA552mJeoK6vTTyOXw5SPHNpMd949JICt8avehROLs+NjkjLpgprK+pw0eLoY5TguqcQFRUpoTl2fQ
TRqbORwl2DnAtVb+0NOUN8qJ4VU67oQESCOEQocIbZOZced0at8vZvSnJGw6tNK6rdjWI7c9OxHwz7j/rg12DSRsLo0618CLDOKmcPBJk7dQqGxeghpuw6++uhk7xxyBSyYcaYdVxojFzqEb8cbWgVWkC8YyZXFH
3IhN1RCrNtKTlPHlEIGqX2ne8VSkLizKWh5QaJVlrH5Fn9Sn7LsGZl9mAHarsExMVxLII0NQjKpaiiuCQKEJXSsZ5mGswaqN7ZLKQ5a27GGm80gUHlX9Z0pE2RJvYIwkbDcO8mtZk0TXQz3M2qVU9SzBGxjT8x0z
sPaE9f9tkFmUMdLW2EmtyPeIY+PS8yW3H/Dk/oTZAnCM4rmkXoKNf7HjPz5lx8gUDNLNwsEIblr3yvctBWdLoU+m1/7IjKA1gzJ81aVqZC65FfFFD1HmzppbBMoguKUlC5nUu/37ru4l/ayngT+5b+ZsiG7/o3+h
QhMPad2QY1oD9E/IhpODMhqmV+lECzMGHZq5EHeVwiw9yjpa9E0vdmrKQGzHUpLG9YSKGVE07flHKPqmyu21BVb1mGslL40zIqpxJZflKGckQttyhLql+KaRrNRNGHMtKzN3elAM0KCnvdCnBRKGoWGhZkE/05rx
etpbO74NnHRJLowy5UIDyynJslwsasH1xHV+w1AhCHOX4MWvS4SJjNkY29RiEALzjmpAQlm25rjYrrdFvy4f021OHe2Wy7lqRALZyin8drBl+PGSPbcUr3FNlrVp+CmqD4XGlGmf65LQhpLqT4PaqzFkEhVj0WwM
tKjhyZwgRgAWzDqLIDbLmPZTp4/1yD1dO8vNpnQjZGcG3qSMytG1lKi6KHvZpRaJeesQwbp8wwJnvMvdaKJYj1G82qlufWyZu6P2JUnILEYfQVqtlEc2q+MJqcMF62lNmCMIoVknPjO0uFamZ6plgtytENpxnj/C
Q8ppVtbbF2nWBxRkNxNeuxVQWvIzpjdAIqobV1Tp9jhpSgbg86MgTvXVvNf/f8Bq6ao+kDzxhsIv+BV/4Wd8jd/xPb6JLKvroYEfSDcYJ+i8obkpOU+qvSXV5sLzz5QblCLXgnv3MtXrqY1OnLE9tFKiVDUVO1Bf
6CPMBv7xgKb1NJX33sO0Dl476A9RGH3t4PvUFH3HNlkkl7GFAi2VZHFM4kEmTZ/eoGZ2apd7zpoDqYvVAFWHIVS/pj3GuroSgayClkFPeX/hmPiV/RA8A33XQ+o4XcBqg7JNb+VYtttCSkz9rCNmqt2T6Hhisu4u
4Na/fRZrDudUkOF8WgihJ0se9hyMywyy3tNm+ORWJc+eZtYKNYX/qizY/PLv+X3guMn8RyozOURee7a9mfsNxiiJroX4ffrZMdW2t6wq+AGGcpqH266iiYeRQoUA1DDKz9zVFPxXG7vsXoBA64kWMp+iaHEDrY6A
opvYRPDIVycCCnoOXmWgU2Rx2E9TRzjakWfz3Ob6kYbQdmYRzSXCbzEvXYlZ6AX4vgaK15PuLK9WgHrxlHUYuY1IWCfpAPXRMhyqi7sSWtSMmGDZRDeTEC9givd1zoils2HbBZYAu7fFXvFeNzedgTYhzBwng4sX
4NVypl/j5igqRQq5qAXeWPldbF2A6WvWunCQH7gkMHLMLVVtyGEIEotbhNww1s/B9FxTAx+nGfun5cfdNqNdArfjNt9hwS4WvwgLO6tmHFsghdBN3N/94xzjUbbTuU55iqU7zgP82TVy3vbdxMXusjvO/yt6nDnE
v+8zb5mx2ibe/EDsN5M/f8lXEtj7olSSy3MhnErXi/klBvPrg6dGwPGWrUs/XI4BvV9CMOtR/auk0cDwrBEuzPId73i3oJQIdezfdoKJ6Su2CMPvA1ia1/q2i60/BaGK9lAt7pi25cfaR0tJySQdgPBNNmjZS42A
Q3249yFtmeUG+R0gTTDHkgkRFL72tjVg1MNqACYWF/z8/Z3xfRM6qHVF9iA1y4hsLOqZrQxU5CFTUuInT18iLkZF1NYeL9z2QbVbMjWtoj5yTlQF4V+2pdvCdM1WndHysQljr8UTeQo/7m7Z17QmWLfF9eJh+dxP
MwcMRG6p2WSn7ddeBs1ByTNcwjaLSMW+ak2WQS139qReX+1uV747EuRNm5i6uv/nA7HBXOwrn8Yt1EsGp+3y6nFUShGnGaRnmAeVXnzZ0oIt3YLb0tqLImcrS6gRW84w6AUgCUO8iHNWjuRELEiAsAdx6Mw9PMnX
S6/Ou2MTZZXPGStNncw4XJBvGwBhqZYcJ52USVwZDQVfzSS0k5ZE2xFi1PzEXKyy7agf+e68FO/ejRgtf12F5SFpbbSkJvNgyDG8WiXqWgugZ7UPX5wIe7PZikZyQFu8IHu2TSoTj9ho1zA990YXKlSfkQVtclzN
4eOrShg/g3GdZuWJvDKciEkeXpn+bIQbU0iBB1RBwgAa2VSrOfAx4OZRHbf4YI6jVtzhcg5BidNtgESQXCgvwSuqhX2LwSbSNqvTWz4NmOU1hDsu84Mtkc1ePztBGSm7qT7dIm3if2ynhkHuC/sxPT90CWbHNqOh
hFLMafUMZhxUMsfx8klIW5NGPtfHG0VBNO1DoRDZnLcY3E9rRHdoIrN8XQ5FpS1Mh6nRrSxkk052gVK2vBLv7EUIOElxrvXxrVY54krC7wvZXrbzlioPlI/hRSyeUdVOxFbzcbW6rHX6qjrSOiY1R5X51mZwh/8j
RbqYMxeQ/WYofhLr8D69mWoMchtPsekYDlPUmfsfk1wbVR9iIp7Cme6cMWi6PprQtBlnlyAYJ86ax3n+dDanPiDppY0t+9T+2Cbx3+3TaFqd/SouSnBqD94SXro0xhWjvujLDw2XvuJFs/ZmQdX49r7MNab4YRVG
0NGbYNfqSgGzWU0AVCaO9VX9pfZUmIVmXUMplJ5wi6Mf7FuZDua9ByXMdgEVmsk7NYBxNHuxXTJxFPSStSr3/MhGG0394cvCbb19itIfa9sg4Rl2ZljT/SKMt0Zint4Ku/4Z7BjuH+5V7m/7L7576uErBpFrRyKG
aw+c2GKax0KHB4i4UekjqnlMaLWe4nb2cVKOy/xEtnWbWWCAGL08Exkj687meo2warG+RHlvTrpOZy+lJcrx6ec2nrcdiERYOcNezGRjRtDngYvnsx5X7v5rb5H2qZG+3jp5O4lFUjT/UzKZvAJ0gyHUWyNjuBuB
yXqbFt56JQxaD/br9pOBqV3B3/O202TaDAMs6M0oZJlzeZ9trjrXNbjoSZqi68vZqi+f7eSfbJw2W4B3qbdCmwjPw5Tm6NKyu9BeCv4AGZ5M1C2LIJyKALDhTCOPM5IH6d53LR0z3c1pmktetm7i2IGSaWUkMEbn
0b2t0S5E8rpu7Vj0N6a10e3ofoIdj27kPlsXB0AV7parL0mGdh59KIWcaL+OMn5G8HApJ/Z5x1ygU7rwdYAyqa1tKYFRRSkaaeDNkhRs63m6yKFpPLf0WerJ1DYwtKxSBc/Ir8zNr7NveFoSyaro0qxGbxqEk1sf
ArftCuBLWt7hk5UuaKUw+zB+HUcfPGikMguOhmQvUQ6T9SPn2yvwUl7uj3xUwCVMWNucqTNiFGzgzh9A0YiuQ+HhvhBgL0DDWswhaG6HKu2V50IRunp55GaVKKCen2KBVONAxSv6gxRj7uKcb3V5+Zdj1JYZnfqN
vWFuqb8NAis4aRYapIxJO2gtOt3FonrM6XYEVVEi1+2vcoj9QfdS6xWsJ/SARbtbtwPrYOhZujPVHqwXCPuCUb4ZUCJa2Y94nDTk6DV6kBzt3g4ltL/Y3LCnmGbT4aHf6L2ngUieQ0CcmVQTiOfRq6zu1mKQJsbk
Cm/S55kuw7R43PNy6K8HHCjwdkl76t5LaR8yHr039G17St9N1ASNIe75oER/30jiv26zLQK8FvSse5I3WjzLQxt1ZdWRWSd14gDCnI35ihCXbY+jzeD2tnasAGAzRDEx6gJlajhxmwh4yJ9Kb2UFJ+6S7O9OtRZ7
xpxbLh4hxykA5cIGMOmMHN6UIlfahRzYAFbg1ar67LhyipSdLjoCstMrk6DU+4+fAMnD5KPFngFkEIDkII65AHnFrwaK8ZFhY0dFju15k7E08JANYFuWnU6WS77FpOOdHOkBFugY1AsVw7Wi3kaqnkZo7agNg5QY
lOVvIlMjOXyPB5oAbco409X+xQH0+N/Aw1mAXsywuaLRTrPP2XPFYTjRmL4dueZk0tiDaMA18Go5bT7fdTdn73DOsYCUe+dYHHAJEC8B5nlQdDUb/TJopzbLLszvcZnoLgM4cAUaicFT0wXiU5/tB9QOq+fPJOHj
BpAokb74UcmRJAhfL/8A11BhEexeEs55HaiZgF0GQFscsF1s2Q8J4cadYZz564A5hoOMhC8Yw5fhBZm9MsfY3u/mwkO/FIEd1on56W25NOWPlaN5PxJHzyCxQUBpuQ/bQjJcco0STXrgcQ7N+mToApo20aN8088E
oJqTeuDEKYQEbaU1kdJQwrLViPuo28ox3DCjsXrtfpasej1qi9ryupxsxLSt0wCCbaL7mYEsqb3s9vDd1+RTeZjiXW97wIhnsa+YPV9Dons0aKAymSmGuHVIALJr1APt50jCWdsSWKN87NbUwqdKY8N/ZbZRLNtN
5rmSs2OywFQUjUotrOhWC80CUvWlYpKQSs8d7gmh6ovhdI5Li2ncCpjPV8thCAXgz6mf8TWop64wezcST2NmOoZ+8Q9gFxCoGsreXF3M8z5GfSsC792m5L13MAY4UBncerq4+wSDAP/7d6zE+SoJSPbSs+oE7r8Z
+ltbcsa6VslBHpUT/20ejQ+uAYZXwNNzCV6YZ0Zl16Q9+06mT0JtLnzQd5+fyGL5/T2Nd5jDVFdKQzbts4q9SxhgoKLBoLP9QElYfTsoHXSbSCrm9n5udU8mZcwJmxPt+Kj+qJ3R0co9lnuOH2+7oIiQByxdh2zt
L71A+0+k8Xm6wtTC5tp5/KrH+0f93witj5VY7G3K5kCv8qnF9J4x7cyu2I/Dx3+Eotuh1GWFCAh5my6B/yE+EXXAZ4cIx1pJFFmHyN4KIClBew/Tmm/G/p/Yf15vwYsqh+u7W+z9Du0mX90uAh3TZ+eomaAPSUED
2r26A1KcdCRQTgfcbfvs5zSrug4J8KdnAE/QvCuF1RJo+OgTrp+oHlFEYQWUr2D+HeHOWIizbPqM1fFIvdoSsLnKyMZnBGopnAGGvVmx6Fx5WXbKCPV1iOinQMvFE41svkzbZbGr/XBZGm3WEtiKnfqfY5BXgY8Z
X+BYcZfVNmi2Ybq5WIGvna/ZV0MidFlcuX7zcWVgndy4zhd6fb6F391/grY3aa8j1Ms0NoI303nsTYvN1ae1RbIzfGOs+hvbD8vB2bF73y1jPjI2wafKrfKifOaNXhbEEI4YOQux3TczUa7uEXphBTRdgaLzMBc9
8tU3aQODQriaNFWVThvdse6aHAQKMKhI5qxVr04IMkfBDqXO3tMq8AC2ouGFwYwCb7rQCV9pC4vU2D9oEggJhygGHruzheONC4YGwPj7G9MYuHm2QM2wv9mX2hh/CD/HrOPZobL8zWZFRjrGzjPZHlGjUPFxUDjL
wDWWYrFGHE/OyO774FGb0b/2lVA5ObrDbQ2YrlltEP0N4sJOZdTHVdEvKcs+3jp2ScNQ3Zyz9Xkq8n+lmT55402fVZSX0otdUy9al6wsBAeZeI/KI1FNbb5A0KUZL6Hxr0mpmaOR2ItA1UvG6PNGE6N/JijwM8oq
MEYF0rMv8WYbOWz6GUxL5KxJpvxsdugy1fQjcU2Ay6n8ygmG2mWLRStUUYzOt8Zf3lMdhg2wVwY3B5Q4B4MJ4PsVWAJiFgvbX5EKJ6F7fB7Yn/pbimK4vIB3y5J9Bcvhne0rGZGDfFRDCIGv8YoPqQu+1wivZqKC
34AsK0oL/SGvuuL0MMswMMb7qPkiJ7jdgyBHsAS0bOJ47JfcytxKfPwyxJH/SeZsSWBaIhDbYcArQetiYrRTihiZwFsQbhOEZ7LfLhVWHXJEfY0evPqEHheiMfSGHwXtc3AjVJkjdPWeTFPkWefP5oARrUAHtoyu
A4hijBvlvTn1kLRl0BGOFvS/3HUgzsokaoU7cGxhekFg3rdNTTxJkqmLUukeLAxay50Z+1YZ+jalbLFtBLA5NLwyWAntTiG8FA1JXVTsdkmk0loKKyzL1lI+he1SFfs0M1IyYz3uDmm1gxJQovhsD8YGzB19f+LB
mm/8TtNuf8jCjnPMYPyQ8OJgKZQrP+DDsUjv8F5ikGiI8t3GAt5dhXDOu27zF+l892l27lUdHIMExxTwhlPqIaw9joNoUhjtgqVaR7fi6T9akIIjiJ6HnjpmivgQQuG7aChvdj6uWX4UNAYdXeBOiBLqgnmvHvEO
VhX6fZNp2l7xnfWeFN4M50IYasBkROseST5L/9EMINAlmIboBYNJQR8yPuQxs5+DRDdDjY2j2FW5S+gEzEN0TCr1TD5NkBn8usyZvgrGWgh8iHwNF/VZB9QDYz/AImIZDJbEHBh6+IAjUnSgs7CUWa3nWTmqtndd
RAmGOPASAR2FCjAs9iumy3woNV1vupF2YoIwkGXsOQnd4JzCSmhwDkoYinp8JspvzGL4y5UKtvW+AUwFxSu1vwzz8OCmfk7OX6fMrl+agggglVB0VrCOBurnB/36zV4mMg+GWHxXMEkY+E5ZAG4qbjR/uDFigYcc
MWPxamFLKaUFsSSmWgbc5pu0KLeabAN2FqobEDMzbS/PSXd1W1r+rnSr9BI8H9BFhqHyzll+CfYiZ/mKBIHfQjFZVm9Sq6axuWEwvAl4LtT4nJot47UiOOBfBaSJuyaL14JS8cekkQrQAKxPS25uLaqm2Bm7souj
VFBD8FUGSjLdfBEwMOoREJkWxFDy0AdKIgNaySyky4r8RP+pXDKc3TQSM+CtJRKpaEHNmdiJwKirLTiVv3ujq1NZ6RY7TsxyNLIUx+ZolrJxTe7HKgsBW3+z8bJGxIMlq7dThee7jDsNSk8Y0h3iqyyFJteFZkmx
ECuAX8uR1HhvuUqvX4aYNWUViS2+nE6erzcRvv+SOYouG1+jtwhb6+yaFTiQtJvRXifHbvivGsq/WQucNtStiHfD75bo0oLAsKqKzToDw5VLMYM4aqBnNj+BKxmiajlQKbD32MRc0hwFrytflKBhJm32ASliCIaG
WL0SSdognfXGfKRx884os6VoDGDRizAwOPzVBibyClatsw/H+dIYjz4sRQeZkj6eDY8tKV9KGrGOZXCqn3tWV70RPZG120o98N4MBFmaMmUYHz4WKAZjsVDMom1X7I9aE4d/6tsn5fSLFi6MTfzoESdalkJDVvbm
DIUz+1Uc95O7oyems+zRwvKpUGyAr3sPlVokMVOQ8yzgSdZayMNYi10tKqlvGKHmVsWIa79qrXFrgnwtPBRgPTOf3cw1TG2awjJrwn5PM/yiMPY2jOuIdZwsFrB3NgRoRtypubG7x6NZXzftQeAqhfakNM9R9efs
fR+2gDPqMN4vcE1Re7qgXErHT92x7btui1+hLY4qLkerPan3CE8ZPJz7ImIkgAwBYthl0Y2R9rqhLdZatWoPoe7gMuOekwWPBnOogu+MwJzu7KJUAfpB/AxnXsK3+vWn6TnwSSr2XKaQ9FkgOFSadZbKK+W7WP/K
ROG518V7szSbZ5vZxWycDbNp1s3y7Gh2NbucfZ2dPwceFTjWXzimkttT8+o561kROOWX2OKSXb655LqJ85/z2wvjllnIcYg9cFSy3DBqeSjZbZk1S766QyCKREFLProo3kfntfFTIIcn9LPQjLeHLSCOPhiWCTYX
2iIYLGJZlHkrhyVY9UK9oWuQ5W6rAOV1ZgpUDFtxDPHM/ydF4zKSwi3mGUlAi0nmevNnK0lOqvqgZiubim6gVjME8kzVFVP3kGpVWK8cHE70pDrb4hIEdgF13gJJOoKP4Dr7/bN6CE/Qkq3RwiWR5QbSEVJe01LP
zcJb0CSzOBQIy9NpMJ4g7HTljhTGjtP2iQW2E3Pq9NBjbnxsjcRXhhBs5kPJ6KNnWOjbA/twlsrG5uJ0T2ApZiffbqZlG/8W8MzPKoWB5E+LthRpA/SH3kYOVeMt9PT4eT/1QfLPjZehvlf0C4SRv3i/vYSGxo90
zqP8SKaQn7MffGwAlcLZ2ueDLDNDBMXGD1TXxDmB/WIBpwiKsRGHjSAKCEOB55IcMCZo109J0ZNiPvj/cIqlJ8vDzdaOKwon0jvJ9BaYltkuHUt6FwOabQooLoWWYuh19vOf5GroiD2VlFXcB1RmIq+ZzGxL9CXb
jx4xwjqMucx1tnnqEgSc9UnYhsLV80fb4/Rqf+faDLlkYC7kreYBre3dM8m3ZOvcyhYpjfjVXJrz/IL6dFyR7p2QFxEHaAs9JzChknWC3B7trLlJGQBlaSU43VQMUufjELZ1NslrVuDO6vSC2fol4WWLBu8eYBiG
EdFKFIlXyEXA1Q2jtLSw3BoBmeOl+9CaqtIIg86mi4fZ0M2any79LLb+Xr9wCLPV2G5hxLy4wbFF2H6KMM1IrdYYXTlzOCcA8RBmmDFmwfYz+mflT5Y0vimkFY37JetdgGQVlRF0UiDn+z2d1SmJG20MmmSFGaFM
x7Bk0Pl2pEtEPbqx1GGI0XMJwoashjzEA2CWbAvNZtr4jznb+/pswlfPWDfK1C/GMiMa7jkPX3ER1ci2KESwld3e2pEWnUDmKMYCg5pQNZbgJPrNJNk9DNdBY4L8t0MCFWPyI5a868J5TnDmfcMUOqZcMeMCbA/3
sD9jg+c/mbkT9vQie6bftdUhdebfqqcgmPxN7EevmeO5zlKxX6eMscR4JVMtwzAgowMqHJklu2pIyMUf3uEQuk1FiduMKSBV7Gvewnl6XcJBaGcs+oXvDOmq08BPwieAP36/gEx4Gd89e8QS8hBhFhmrVBGSFuar
gLMABRJA/rsuKJXRBvcFwUOsK4xi9S96t8CibztIrFQFP61qdZEaIS4i9Os3RoBQD6dguuhdNcSIZKTBioSGW2NMqkWmdMoS1Lq6Cy9nZ7SMx03322xLJAkWa4cKdUJC3KwU/zgHHu29NRDHsOydIw4cdRnHfU9/
kp1BH1U+kP7jjQPGfOWzq37YP2nQ01UjNc2SJtpdgyv5QB2c5bnIM2yBri9RoUGtBnb8lUqupEiZNHv/+TcVrNVniBwPXO92vumDsPH9u7cVfU1NnIhdN9Uw31uvthFCSgKn9+fgq53W/oOm/+OR4bQNPjTUq/fQ
m/dqKq1x/yFwoP5XpKuqmTb/WTLQytkEkpBwHFGLc1BUNI8tWh1Vy5angnv0LH/SDiCJcWQF9nYDYLKYr4UKt1XAZSwQjA5lQPN23304zsvsTP+VsOO24TgoSu6nu/ZBXm/6EhVXj8WWjTiC0P61B6pS9jpbGD+3
X46WhFi3+EpJlJfDRk5cXHwMs746O4WmXDR1tBfRX4+nVpI6xAaBmNzeeYBRUe83Dw79LAwDYPKTL2pziHINHKoKo6hY58qoqzx3dkZFOR5sKAoFiTqCVI52hd4YH2YmCKQXHVWQpt2VT83AW06bQQPL/8MuEMgv
mjUILtqdXNjMCqMqcfrSodxluTPCzSx6yoTprN7CCqMLcA+3ijtwoOAc7geMDxzkmjl+XP/o7YdkbukI0q54ObDJl/OUSHAxytASxGJDa2e4qr+h/bWLn2lrIezZhSmvsXEONsgvKHuBBLf38keFrB8GAJXCMH8p
P4Evl7ZTGyV2XOlxVzwZ07x+SQ1qLX2wLZ50UaM6VL7yxTYqGCFgKzAUAY1CywZj0xRslqIwviH7NUYG14Tjl1Kn3N0xHmBtlpJkIw+B2td1KbOQmRwDhYmmHAT6z2NjfvLujNo1CCfwE7wb5++DJpilX9sgJuza
Bk1EkPokS8lOqL+iP1d/p+nwKBdcF4Z/vuX0YpxhqJBsvUra2cUDOqnun/wzG3wYwASp0yXyfov9qumhKBuQAx3OBMe8vUfldpv8sIxybkD1SIpM5Jsx120Su7ngK/TbeTROuz2LJvpmo/FT0Xqwn4KSzdZYR4jG
3yTmqrem9lY9VU9hw/R3RYaQ4z+16+YF13BZytTiYoXZ7/k+aMAyu2j7lsvPCssSehkcldk+39B9nCUotAq4WTg0N3W5tCZPsJva5UT9Q3LDiKsQb94Ns8rPQfcxalNyFlm0c7pgG4TrMEqcy8OCtrOKnklCJpjn
0vFtEeYIPJdR3wTii/IbsgETiP/0UaISdywkF1wrNlBHP9W7jry65j3UAwWxyi6RN5X9C3TNcszeJbiWVKgCw/Hxy7GtIhrM9mQqMKYOz2Ptdh9yxiqs0ARn37lULGjTc/nK9zhSZCXnHpYyMw47vYRm1DAQY1Om
s/L4Z+Z4RLjXqYCROIVCqqlXfQj9w2Vm6CZdAt8ko60GY6SFtQXfFegj8xAu3LEnUaKnBr2JnqkeKK1ZPERg4ScS+mmHxICrYtgvw3sU4RLTt0msMhX9lzQPNjpUV5jH9duSgQ+z328MKeEaRwHbJ+WNcdroKxxG
7xgbQERso3g4ElHlMikDUff1o4Ht+rjIaOY9CtHA+wCw0bWj4nKoxB9vQOdRtEf/JCBPbXSh48ucRHwX6LDAsrc9/GRWXGZH0Y2MRsoxiFTINtM8HUd1bI3oxecn936JSbiojrQIIfDTJp2VqkutQIou5i6ciCej
1Sz2ooNaqbjNwJs+K5ygZiuvymA2UiN/3gpt+p04PmgTgJvUNm++7+HtJet7TlV2I1oP7MO6GT7z/PZn0qz+q+vhNVftrVgbBJ6XZR3rJ5+tAqr+l3YtE0isMilLC5PAVEErGPI/Gt03TOm+8xs2rPW/aIZp4J3A
Z59J84kHoH1WV8VtN77QeHH9B3beZiMM0/ZRF/luNDwXzjYjF8s8oVtuuJSs96wFPsIr/r6ocXi/2HdbxQ1J0KLwD1lsJuwlJo1MMuyV1TJ8JmHSOpGI2DcQLamBXVrpJfnsO9mUvrLQVIwyxZo93gedo7LWq+FR
3FYhnk/Uni+hnq1nSbJYmD/JsqtJ50fpRHJFN2Q7z2iFIcIfNTS+zYTrwOi0Bzt/L7NPeR1xZmjSYlFU8/S1HZPjy8YEJOg/+/CSormtOXLSi+z6NOCbBiA3PcUFRj7MnLFWH0akibVERSgXu29RZcjAm2Mzirbw
UYpaBQC45I2/e7RAuHa0buEMG0g3rQ1GN3fBE9kIzXgneykgR5RpaxYb1KpxC1YhVXKEcWrr2i2Lud2uPC/UVr92i/oa4N2rEEh/iOFDNvv5OO5YYd8jaxdQ0o+WXSGmDv5wNRwaCsP7P4mH4vNm79rNH4zmYiOP
QpWVhpsaxZP++tdCiJus3sosAi3ZaFu3P/wqNSIMGIAlFGGR19uraUiCpQdNGsh+lmUeWptJAqRF1xNf5RayYl446QGKHOGG3AqRonOhyfph2bl4nMR+j5ilnPOQv63VxWmpzrBoXsaAhN6F0hl+COTx7uMk9ns1
PXlWIeh4lqjnw3hZbptdaLcVeyqGUYU4ZizDKPjPuZDxWSNsDTuncyoW96wYYABPah+j5uTBchOAqYVxhroZMZYu1BcpngbCWHVxegdENk7DU2PVj1zDNpVTsBi3rJL45dQ/2GE7oq0fN5VTk6047uu3BQ+ZsIXo
m3VDpMu3OmaXyU6Z8u8FS3kJftekYt6MR/AYvhLb7G48US0qM8r0Av6p65pduKWmWRjdsTZSUx7YOdtvv/OzWMxz8c/I+5mDC61IGtvzUGomjJPw/7Vuh4EHIDM1DupuCG9ppbUcMx3I1THHuOIsokff4bUgsiRw
zzlF5LKKJZAimcMrKnp2sZpfOIZVv8Ek+lgBGUsPNViLpbg49NN1apZM5gWvC1GiaCRvVIuCyue+ZvsMYoBrzfw+C9LbM6/bBxARmXk8uL5ToBvqkRb7Y/KH/bEDtkhiqOFq7uKrKP9Mb4WHBch+CTe5YYc0yRU/
zq7UgOOmqC84gpaxnJQLbVZFixTZWiwBP/eiJYiLV3Oay3oqUG9xE30y02Gz5b1vLJTz1GLn4fbIagRFs9CffDlraTB7/k/a+Ly5F1NtW6TIEn0XynwZJsT/JxbU1Ka50LnOYVoJ4mIuCS8po19ie8LrOyX96W0M
sr3tC2xNUuTsgKnAnWomflX0wJbKNAS/RIoRkqttz2+00GLb0Pa3GYtJTRXoHb010Z1FhtAW+vLFEAswWsVJuWD5hqBxzibfF2qjxCo04b7KnD3yMNpUaihLidXQBvpCHbizSpPnC/tSl3xyQSsVq7ukSHErhZMI
8EUt1PFmCfFNAgQohTtrabh3oQR+cV7kcQqIPBGtpcXeVaOP7aQHW/Rm5HDYgf5oNzThfJ4Z5rxOmKM8QV404HbA2HfboamRlxQlv6jmWIHBsr1o0A+y03TdL2WOM0qYSuJO7INQeznFQ9mcakDppqnG/U1PnX0v
bQe066E/1cd+HALq5yvGYKuhsWFsxEyzCabGS1T9yi0vu2ll8AFPpeF58y/zjYywv1iX847UlJ5aoM+7YqMiYNc2004P8qPXId0+5FLPp/teucSOs6c+S/uOJp/XGUYEQ3uSj+jtHg3h0mrQ2SIy8MPwJkmE8m2T
DEgl3lER6J6G/1m2wGP2lJYjxwNhdY/csgm6vUUXERRb4hqN8Co07fCwL2NIHlfqMonaJryXDuCJjy6M4Ukp3Nprvv+yb9W6YSGzCfonOQ2VLAmur5oR7CUw0ZXI2OTVWcuQsurwL1dP7LrTml3gClC0Cuonb/qU
PGVKt5eKvzX7qraaQFEAbgkP5h0Fk8uwVPAU16vMJ+Yd/+hdzKx9qK3+pvwsrFdldhJFxIL3ZtswdrQm52jy8bVoZf0jiTv9jByNmcojBBbJp3lVm4f1beEnSDddDuYAk+j4mN5i2gIhL3q0uVqhaLsLZVagU9s6
LMoSxekmQq4b6sb/sJv/CcfJHlPzGpQi6xdxvJcPgP56NNscbuvbmi/hSxMnqFK6Jj5wcai/lIdmTDoqkF5SGwTKHWuUmmxJnjnUd82eq9U2kKOLcgDBODV9wscEm8iHMBXtIRMRIS+xECBx6ls8fNhLslTMf6y8
+EnYFDTf16NOfXhn/cxjSmNi0a4NbEQIxLKnx4KtkoQdK/yL9uwsv5LkjtMCU41HU3NnBH8hzQaIvoJcvcirQaFctlzivGEbTWuvyKsERQV/spkeTIENgrWyOd6PF+D/qwI3cdBeuziU4jA3Qg1wOSeG4iygTHiA
MWdhcsSLhrihtYHHYDqUx5Ncy1MzkHJlHTo82Uma6lYQ1eiOsrlXp3v2Tt2H0NOb0OFnrLpQMi7b5pSi8k2a4gwL9nqIhXAoNGfdBLBGo+u/A7Moh+bUjpmJ+G6MewViXtKXWewwa/takq7KFbtkgOLG9wbKXfas
9eHoo1mlF0e76So7QTur7JKPFx6ydKegiKNp/5+OIhbzRVEA0tm4xir2z50XwzCgIHEYoueGc5b6DkE2zxEKWPOeKfGlQ2iIQB+Oxon2EOiQk55vjpn1YXybtXkITLxZBHV1n+aJ2SuQgdIIrNPnvq4AIOsUhWlq
bNapUxA2jJKrWkuZUnU5+TBKsepwGqX9CU8ZZIVipjqMc2dTZjiXMn3WWVuBSgdNFMr7Vd6tajxVtYBKm2jOEHTCIYTqytHYtwDyYZnsNVWr/0oEGhWryRanPOBX0sd3PmmRShRIZHKUPq5lgnuZ4ZlESnm5wffn
k3kloPgaBsrChgAaseFgF+zQEARnPYDlUrY97jL6lFbGiMgMzIOxDBHi6xFSqXnT33ChvwPauPNeJzdtm/GhPAUYhwEuXMNo0LUfDjiFVWkAsaOIaOJ70KiHBjhgZRrh61uMwtcVkt8zvkA2Eetsr7aE3w4qeykj
88BKjAF02YSqylnXBwIYdmDDiJzDnyOe+Xf3CIWJl2fuSbnC9WyG5b0hdBSUtlB5n1sOIiDB9kaBu1CtXTWTOYwRFCYx1PQxehOrgB9D6vDzKQgFoqOOAISzcJOz6VQZOfeFsmrHlYVsDGCVHKUdf6QwdcisIX15
gZC2neLuaqOu777ovsLisOhPNT/E/l5NZUM/u8wAxMWD1ChG+XafhMV+5EuyDA/pLO6LFayd2MtjoPqKc0ukMUgSeeeV3f/gicvRRgS2b+8+OggOSIcXaf+NefYhw3Sbjdjboh3zR3B3RkQ8jvlmZr3n9M7+luyY
qMcvLkWai+DdYV0wLIlPxHmU7nWfeFSiEZrUruICv9eiRsTqK2biiEVbhZVy0WGzGAP1w+JgwgbQMuEBckH98WKK77Lfi5CITXWzN22baSqVF8UFqbzC0h5if7PX6TrLWrlyW45bNUf5SqYW6XZ7VHm9ZWmhXWiV
Wqi7M/bpOMQdMRAsJLW9MUiGd3ohF62H1HENae2rOH0toPZFQ7ip+bw5yuD3vlstWVx+IuFqoiXfythN2nWaJrb/HZxfZw7Y86gjzmHqEQ25sDfzmmF2EvEhFmtnaxxOxa2p2sLGHxHKU/48qn0QvC3QuMFCiVeT
1zLmHRJpM4kIDKcdGSfSRHQIbcQ4lGmLyZfTwkMrQfIbCWeVGHKcNkMWa8jEHSL7d7Nnb0swrhL37qqJWUmg7nBB8L895j9IEDjB980DCpvbP/iaE+y20oLtxbjxZLcpFx9OGoJx+O3aLKx2KRuZEas9uJjZ5wq+
hsEOx/C7iA6y9uR/TpP9jy8S7vHJqM2Lai0xBUEwo+NgW2sYN1l4SfuV43QkbY27ZIPwErVIyp57giWuyFWiGi7QFqDM4v/YZE2OfZxRLl1izzq1W8pFPJiNLWhnRyl88MNHgl4bJ0JxRixE3pSbxxw20aXx/YTE
8SYIzhILQTvW8m+E/DBR9OYFyYUCJeMtc8DYfZef/NPV2KcWfF0ikc9vA95ifMLSrdSn5DfiFVP0eeuGIjqT+0NVhp+wVJe4HZZm4RJJFJDsb9wk+dsky6OAu5xkLPmBgQkx9+/iIBDlkcpbak4uZCgshmkNDXST
2n6Fv+WCaaayjA1fpNR1jyG9EsO4pE5bb8UXKps6Ii6SyRs/I8wCoRZtC1V1g5Matx8sVyQStvFW/o4D9WPcnuSj0I5UqiuCNqnwXZ+6iPwVLl0R8pCp5WiE9/htT3yLzeRS+odJdGy/iQM4CGd3NqLkcIIbo3IZ
hfUzadjZ0s/9xEa+BpyVBv4pe44sb+qeXpK1U9Veh6Iw3X/GUWFUITuIt7V3rLSHH576XOhseWM4SbM4Mf+TP80+6h/HgNK2cqiJxkd1HX38C+eJabM0quyhoP87ozkwDSqOGSrv5eUr8xSi7VzhHGo1PU/oQnYU
T7/R7rFCZzBAuXmbVsNADJO3HVX73ceGeMfDLVWeDekWCLqukeEbRwDbgOs6NtUAYhMvMBR06XTdYtXgGs+mwVaoYX/yp7eEOfu3taDEVDWoTwkbKBs5/uUEIP8hqUCTDDscxb4F2yfnD88Kk377DohXlR+X+PDj
r1+2eCsSmkVhr3iHZ2z53nxaARqT98xb6H1ndoNq2RJK8YK2HhSVnOll0326dmKnn1QvZ9VF7OzaP9Sn+BCEYB5LwAVU9xbEZGGEhL1cwDBZuxuZGCprPh6QNLgulcv9f0nLmlmQVtfwuqJLX6RyOOIpBfIQO9Uv
xy5M6+qsTGXNCXtPbeozFcRW1YS6RFtAxXJpd2luxJQY9u4qBApkoLptzSpCy6SLsaBryy7Jr1MMYDs/KjqhhrKYByJjXXRQwaIUnpjXlw1DrAS7p6tU/8fhmOB6rHSWEj0YVyz2QL36myFdfhLfp8P2aeQAzxpg
6+Q9srQSGvMupklI2ah35JU9NH9SnxdhDrX3YndnkIYIp0HK0xYMmtAIZRKq6gg1nZmOC/Rso97uG22pEZshR5uIjPoyG8XCp3av8TJqTLLil/hKej2yr2vmo0lP5qxzMxZkYgfBtcGPgQPfv4Ig0SJEBvVsqcO7
7FY+FZcE1sAk1SsWWEWttjfqjcioQ85L1u4m0qSPdiwZsGykG9t08H9qk1Q0vLV1MlXK/vnA0yjDuu1maTHq8H3SHCxwupT7gXCcGGW+wElJLQDsSdSta0lFLakKh1Kql8Wd1uX61Lvb4lg+VWTNiT+5M6hewfpE
/YXVrIYM2TbhPkHG6xBgJJwZ1I1nLoLd6yHUxAm7n0Eb+LcpdNnM6UdPduo/DCcWBtz8yLPH6DjKR/ylfQLAWP/cNElINDDkOXQeW8+ncLp9lyc7ehwdUy2v9nbdWWeLxKxRtv2ciVNK2SvETqwKozQt3cXPxpbn
Lts6jUXEHPTXaWjZ54kf7jpeoUPWtPq1456ivyk3Ckyhx4yvjOaUWVUZVnpEkIfekJaDMTibFTEK8hJscHm9RL0hi1EmM7sZFnZrRULZq9u2xzLod7jRLH2dbYIGv6tlaoSOV0W6CEXs9EVcDNjhp1lf4M0kgXFu
D8lst0HGqYqTfckYqJkiwdHA1ZMxL8wXGX6sw0LmrItclywvBPRCRQM9PBIt+D3MtulgpiSO83BpPJz376mmMfp9/5/O2EqDw9Czft2Z/v7BZPD6WVpsXqeK3I3IqCY3vUhfaiWUBBnNTgtmyVU34tT/sX+6Ynjd
KBEk9wDkSNbbVHdUss3x7XBJvFeJMXnKJ2I2HKyXHm2eSOaHXzoPJjU+HHNDsyLi5UWVwOplxvYPZoD84gsx3cbOXbZmtBTEprETfTJxMCdkZl1H1Ew/uhW9ArlEFAqoVnb8tbxggdyXqELwxnW+uvPo3zX8pSVq
1jfD5g3Re7GnuMCfqMFC3/bh5PuAPf6lOmTvw4GKASmBDmElWLNiKHHzwzmkCNVAg7x6s2+gbAdxVcgf7GEB9O7SDQ96rAcmk02J0i0qAbO31aBkQ5bc/eNFTUEeqEzTnuR1ih1QOwqStRdfelPIdCcwaUIq0m5u
NqtaO7LStXtWRSr+ULke3p1X+jMBOIuuXhZw/pBtSq5K7ucARTqKBTZW9U5MQiQETYLADDvgc7rE/IZi8AloZkLVY00JnrzN4Gz4KNG6/mpKaRWx6d5tIWXAJtUsftT407sy9A4lJpF9jkT2t7Emm8dal/HkMNH7
qPhhiejHTo4rNkRiG7xIMC4aTGrrXOLKbZY6vnJpTqmTNWmAKPmuzjTjZAs7UVZeSPS/l1YxI35mSmDgcVjrDbs4tQodNCYzdTVZTRTBGcpr6qgLG2CfiMn0eG4yA1tBltSuINtDjf2Su9ymoDH3W0lILXsEKR26
VWS0Yoth2OLbsvhTfh9Bxswg8gHK26YTuQIX6kpahud/NwhLz7zU/l8m/3aYMLKSMcjOHgUQIS0WPCgLQYe/7xXaF39qaCepvEzjcF92fXGBFpd6Z092WQoWHhO8u/PQyR4dnFWRN6MznFZpnjbxB51xPrrPauAR
/XxT2rKBACwNfClHo1CRp3S5766nXV2rJ+/N1wRG6y9U5+pfVSxVB7VS0Z5eqCPBSC4C7qs8XbMoK/V5PRVOc/6uCI2pNJQHuAIXsCb42XT8nw4jBt7/Ha0zzgVoYWegmaAWEbmadC4EpMKDYUrQxNpW6/dLX6d3
ijgfAZiAe4q7dQR6cFtwhdCBmr7X3mO76uGsHYkkfyrZglng2gtPxu7FEave4HrPEsoB0w9HSZ5Gf3m9A9trbKFtmpr1mjJMclBbnDc7slSdMalwVnzAPYXpwp+ndXvWob6a+1O5WrXfbOBCNfPSisI6kr3kxdHu
T1TMm2AfyItwTwp4U/ee+boczLo6PYyHMhVTnZISmHeVI4n6kvIixI/CZW5zVV9JdZDmYHFT+PBEyOaDlJEutyxq4eOifHCn7vpNbSEI/QygReYTcJJ+T4sm+5ZSTdG8C33a5pZUoN7fQX3a5ZT8+LSYdm0cU9wV
P76uZ0gjuE9oAfjY1LwmdO35IMy0kpBNelTzxNBO7pbeCuXoLOG6wZKYaDrcpO+pg1fjJ8r+kxOp0Z5jjZ/veNi+0ERJdze+jcJ0PVZRndkvL2+kEQo0RIs6WFJ417YnYmYLj7XPhJlTrtagPqGirbtQJPkNLSIX
tHnXtmI6XVKNocWy2j0kSwZthxSAbRO/xzZlHxjEAC7+8WNYClMJPxZUhiiUqJX/j+FoBn/27lijb2uZgowMhUjT9QCjTxlF70K1zgN5UEK+7rwoZkrrY/geWfX3MvHhlMnUgHTMeMM07HgPHqJT6ztG3oKHhU5p
WBKLwioHjauPo/YE6KaqdkscnBISmt3z/CYQrjLrsf5jcXm4au+TSO8zmvrOqTgb4mJa7D7nTEngdogXDByJN2BqeQHRYgAafvJt7AiqFiL9WbZwtehxyvBnD1sovHT/sHoIP+VNydtnQHGXOYAYYPCwP+YtNtSJ
zQYWXi0W4Yi/K0S5AvSEghzwdBzkIWsSsCmotRCZyvwkaKe+tTmMbH8HTTPbo/k6sUfBK9TSmVhTuLra7ovp8tpVoUBnzzaZ3jvtQx6zynmb7JWNw8JURpOjzvzHntZE2IWhJvR0hxD53pfiqzwXJFtRfLS12FOt
umUW8+BQDehZFncKrf0idKZLhqwOZqNrMegqWxQXbfMD3FVyxeooTgNhqdk4aktfLDwbIFqN9daqChOTOx3QR4bCSlzR+GpeJOkiS8Ab25eF4XKX/D55sFTfVRSWa11KUBvkx1kXBi/ggV4bDApJTEzN4J6ilE6R
a6r8KE+N6jiq6jgoHMFOTuxp0WtIlC7lOL3J0xUCGslDwqkF4c0yT264yZT3Zad3MjuroFdiBnK3m9uGxEleMAhvDh8AQPkCkFaC8KekHPuEVYW9cLWTVeIJA73LJ3bEyzH71lEWVrRSj4GQUZB+DBRUt3RQE/J4
SKl91GL2mcmxOsoIAVdXb3Nc5oKx5M3CHsJVXCiRPzjq323RjiZ5TJB74lf1Qgfk+Ar+DWdF8ZysDrehI3xUkWamCaOMebVuykczMpX4Sbpd4ejuKSPdVHOKQxs2W0pyhS469tB/JlygCL1iFhUVGlS9GJcnc+x2
sYaqqG3PDKHJweOpsNIyE7huMq5cc0qVSu7RcLLBLMr4yPfnb8oLBN+O/VhPWg5huxx1+tUafvV9il1AwfMiPTEdqNrKkAy2kBTc7tSyJgLETvgOnqrqKrOKkB1v7RQS7DVeLZn3lt43jEiwWBOMqSOe21hvT97J
O5BAMVSDhEoRS+yhC0ugXEb2VXJFUTXmmu9PiKzVCrQMiDarPq4wuEn5qowjs9qGqq1uYQIwTt8pSzjtrh2krqp6Mc3+ViuXqWLZG0ATe7VBsUvd2jHWneo3cwmDGdXYuN1u+5OK3fKxHfBSdnqzmRWEaQFLaRJA
qI8ePU21SyTmPTFMfufVt5/axiFU742SmEPepLUJ17Xa3SWRJuapTgmujRQqW9KXfE0YqswpDyW19tEthmdnYqAXY+IUsJR0rdJbzyIFlb+DuFtoeDUIAPt3ALeKKCzkEzBuLMxV7wn2WoU/vLWj5KmFIutAOUhH
b5Myj6WLNeTqaz/mjagqVakiyRgPv0z3gwoMxWztWXa5yKwWWbgHPN6oaxhtvLxRVmXI1JZFHiF+Ypl1PBRtsLw9fCfbhlXx6+igBfRQ5AFnrIzhksn4DuhfF4Fr1/zJu6aAH4Tr88/49WE+qLbniWNdIgxg+RiO
jJxO2OL33RNRyQ7q4r4IU24bNAs6s4oq+EtgoI3eN4xaRAgq9vH7fvUpCrh3v5FZEmjk/gY65XLvO3eL8vC3XUKmwlnH9i5JIgFBc6pISATzN3/ot50CLKXnRQTl6WbOER/X8QZw3fTMYRb+jSsp852UVKW8hf0k
JhH81BeC2JgjcR6/3eagLZbr4T9ea+OrGuQANwimDY9LY1aex7nO5815lTE+07GV7Iwq59VF++9XgSJ1SHi8FGDoafCjT+5/Oh5Z9dD/5HH9fMKf72P9XA7F0nczd4VR4fkixt5bqF70dLdZdyfjDrjSfOWsLISc
sdP2I6v3p1TSFn3OiI64aswve0D+bEiV+AkSyTJ7nlf0DgoZZGLo+fa1ZMXla1NDLm4eYnperalq1BEH3UIoaX1DvTL0Zpw2H3A7S4W7k/DnbC62zzk7vZHInAUVfAAC/1/JuWbOuUHKynnVJjyjh/CXNQ6/Ws1J
30Nb0nZ0ZpaBml4yjnbqT2v8xSIfrNPScN78Ap/gh7bVWWtjSk0Iy21JM2kIi5WaEFjS+BsA/KUIvz4RomPeyrJsznnLDiXXc27j7dRyYN5covIdFKRrZ4+m9YP9qknYjsRhkYO+dZsWsPJg/Mr5Z/WOAycl/NHi
UN5cayUh+q+3TRr9dAzQPLtQcdb3xjaFwYnVb03dyR86vh8Dr50+tAicOsYd9xCD1ZlTyEBptY5wFaJOXj6BPtw2ykiqhyX9CLpY0fq9ROcWQjEWeGXmdjouZyOPInfZwRotith1p6kLqh1V/74h1A/y2zCehxfY
v3GIp/0t8xwOE68VqGq+vM7PGgq13kJzB1R2WT6V1KtHFeB18myEUVmCIBoxoVFGg3LrjOu2YWvYycPXu9LvZXuxVq6fNlmxoqGvKhK+aqatK9tgLXsoUm42PmMXP5zDfsnsXBufI/LBfLU6SAXl9REQ3YHIcFeN
BRO2lxfKmrm+ZqXp9E+KftEe76Hc+7VCQKWzAZn+nnvaTvhWO71+HAqDCeamKLa9MuALXTG0w1v8C+5EDrvs0RI+cWquLGIm30pRAtFbQTJzYGR/4bLpsXPdwdG6+9XY38XCrG0+XSkQnPP230ZOYnNxVkH0zfNX
vVk6S5FP8+JQV/JnXjj7orzIoKl+Vl9daRajp9nFmLHA1PZjLgT6Nf4FjF+IQa0FpLxP5Ik0RwjfDEqLENTwdrJtraaXIKLWrQBMQfaAYfQl38bUeY2XjO1N18PwhPfnHhSaxFI9oZ6mHARIws+dn0f58bVRRh79
BPliDPGht5hdu9H42KdeaFKXsRv20eHOlQmnUavQMd6/Tm7Tt6pW1ntH1pOtWaHGqmRRCY7uTno6T6cGQ89Wefb+swTULV+gDn0tTXxtD2sjhwh3+hfO+a6C3NnLuEugNwaOAJlKoMaNQNA0btfvdDmAHRElxq50
cw4koUwfOIs4WFbNc1DzBc2FBBoAEBo3o2v00mINTsIEUQJCL467x+dBn/nu5aa7Ox2Yto9Bpkz7KKyHxwl/RPuhe+qylOAHMJj98aF84ZCe54PVP7o38f6ngt5OlvVRaBV4CwuLwtqU4/u1SM6hnrlv8DVhVD2d
yPsu0cSZTtutuZinCLfmYQiTuWREayuDVaW1Z7s+x1g3PBDjmyx/vL23b4N4flNEf/Eti3z43ENFtW6IU/PDvdeMEcNdCgo4+aHaEOa7NE4EqdWfDd/+8uKF4BaldDwhlA5XnzUHdMkqEMryodJIXGIqf7u/McLN
htHJRcQtF1SZVQN7Np9evHycvwYOJBL+LnxBOWNwQlguDciIZDVynapWi9+PA2kkURWXRrx+mWOg2RlOzokYJFZyPme5pAgvsKFDXBwQkKF/yzqxcrjwpWES5CGH2Ly2sk7efDsq1y7vLxHPdl2nQxxZpcTmoVyI
26607HDaw8NDLpGpt6ovABu9SYKwUDycfKm0VVFJjgzCPfFomxymvuO3E9Q/mva9ftQcdfD33+Uw2CaH51R5htPeTo/95SCzwN6yfHnsNNXD9ca5bKvsYL1cVy55/8t+rC8P49R3Q/pjX3HcrMqtQXSFQxmwNMd9
2lIaYksgaL4Zn0AYEXjLbvsfvSVYxJ/3n70/HNJwHLf8y5zFVtiiEkoh1eIfivAV7aVTr7XFCVuSySvLeN/wgzaQtFhaVqvC4kitTnMrWV14tLt1BMf/mR9tWQNDWjtBzB/ZnlYSenRJp/7X7c5wzqfiv1JOvp0a
HKzwnLKJmS77fo3p+8WR6GF8/CUNhRNGOasNpTkKD9vQB3rMWF19Hqa6EUaGf5mIKd+S5QsTW2Xp6dkkl2BC4HGGws0FiofNqL387OEghzTeLBMtIOEolLFehi1bs2m0hTgIeugc5O6N5vcouU/gfBMPovz0k721
QxO/tt+pQvYSXnE9kJ3nXyceo06DhOMqSO6MkYCEM0DTvI26KCFexZaGTQWYpMt9tEtb/R7OBTESTXU/30HXy3cmLmgU9vBhdEIPSm9vlcYA3tYjFRsS7S7FuIltw2bpiS/JhpNFeRS0lUYtmETKs7qy5NDvWoss
jr/v0T87C4ku+3SHANs6s3O0tg4QEqS3zEDx+rTXJ25f3DUmBKe96JRvI3i1EJzCufFhyvbEC8Nfg/l91Sp/qO1Pw9dMOB7ejE12h9rFBAdWhMTmLaVFGn85R3ONfeBuIckXFLRBT0DMxTtcQQGSQ17GQO2kD2td
0hylyqQjZu1PgWI3tmWNDfduAivnglcAKMK3m+p4AawlpH+2KYFqmSJfJjE0Zi48wmjd+smyE/owEJgLZJ68nLnJxtowNTbmVeO0PQp4P/rRdWPdDEuuOTyZo4//+CMcbNVflosvLMTPvrD5zXnhFZ4r8DRxqPLe
0pISq1sepHacCN1CdP4YTF4v3Fgasf1TpoaivpSLJdG3tuofH6QEtBer5BFKaQgv6LPuO1ta37NlqVefR4GyVbqj6cvowawKeR1dsheSLwdiqPeTdUYaG0kJMqjjpE9SdH2jF9NyQ9uucEHaDfBUu3jrmhHNHqpz
b1+ZErWhDmZpdOD2e0T2BX51qt620no67vdFbk6Q6kzjwzIXoJ9XCbAxJASxMI1VGAaPcQ28leCyAl/Atx7xXjw3naTrLE4VIGS5UKKVVE5jVJLrfB09yAEVNkjG5F3TbT82M39Z/BiuMRTjYlo91tcCxGjikMBL
pDBxmZAAOu9QxV6YsE34MA7SVOLBhU+LdxRiGBostMt6DdfoAY/cnSepX7cglxS8rrj4Z4bufiJ9qV1Chf1J/wkFMxJP0Lbpwbl6lDPGVwr5RelQVOQ4GJwjpSsKIQlZndvcgz0LTda8TkGlI6XwFAtRcf2qnRLP
itAfjVWUUUA2yTYOkoRfvkmA/Ymrk41jjlnvk2dLTTgNNE8LZIyC4S07GohD9XH1PtPGWJzZVqv9EI78hWXS0pVao9ZwvR7cEjsbmsNSL71CqtxnmJEEzSQDdRleHq2LNJ1Tqx895Kt2j0pD2dAgIw7jgA54T9iA
DViEd/QJpw5ljNyHbSOsrVSvoQARAuLTW/hh3qFsYeudPsXm/ftOlkzfv8M37Ax43Dnw7gvL5HKxDYMCKqRhf4vT4IRz4VV/A37VKdCP1zL5kcicD4PyaqPzxqmL2kjSdo62rMFa5HLuckDINsXB+/cHafcYFvit
0Ro6IN2O/luqZKR1rCXkTNzM5C3Gwoh4ueWS83wdTZ6bMyiRcgcsOoJML8KdfhAYPadO8DiHQm3gELDS4A05IoM0R0NFM9nYyDSJThXDe+GSGpaJblMVjvTU9j/pfXXj/j5cWvjh8nBx2q/bbrJ0ObqeYguIMAMo
B03+nHucpKKhpWLiH66MSV+bDo1fl/9ARtUMP9NvbLaPPcmqT7S0juJEQ9PSOnjyCF46bQOt4JVZ7r/iA4NIYsa5W161fdS0wByOPfqR/XHc9/snRPM0POWqp3xaHiKpIOW0N/gW0W4i7g1PSbyUQjO7/4o42NoY
YknT8O7z9mNaA+D9h+eniQOMCJ3a01px2yiKHQEobWv25Q8NxA2riO7ns0YBSDzT3sPB2OKgsmhUjrRDEdjYtyxUs3At08v07s00bP8jbVrFVQPj/vWkTEdgGG2Xb5TvbHh+LiuaAjsp9h+DpbL8ad3jmWkD9+q+
6DlQb68WJoxpJ0/PlvYVyQ70RWmfvkQTXhgu9cglHC+JjfPuR6JjZty9ZUnmfRcxlHWw1zjZLT5vdwpsMGpCkxpN3xTkeRWhxusFwrz6c7MUbOdqMq8jSAuY2LMdguyhtDgQnReTRTc4MsTUfwFqr5RkBxlby2K0
5ahVv6w83/NAL0GY3FI7M6ES43QN+byq0PSEUibhi8wOsp75GJlLSTX8AkJ2Pvexl4+e9VIdv/RCtO4sZXLW9C9KaShlSZl9pB8f0jUeqYCvlEQawDtMN+8k2+/Qsxmz3102br7pN3w8E/arjAuR8p1jcbsrRSaR
fpVx+WTVwGDjDDA3TpcrUFhA5DEYSJV0MTgwFuKC91Nah8hy8Ld77dje2FOthxphlSPLn1OfmzxJQpYQW6dsh9IwHd8gHeFoNqksVvAoea4cPn7pLsb4gA/hJ/nUHS91LA88+VGDtpF4Vb+Bm2oAxpAkwVYWs5qI
4GY28We7/JF4YfvrBohGSPxtUd9LbXoockXHY2Lp2p7VH1eTGr7GqGvLrnncAsbhSOt4LGGIgWn3eY6H3gV6SBTsLLjETZATSZDyfmCxFY748iCOYn2LD8ISDXgsKWvQWFBhjF/P56mQKNaXNcLnbta6PXzb4D6i
Em99EaREB2MJzTgWMjXwBYOO3tm2YJBcACdeRVDR0jjFZNv7FPWfrfWPR9wVWCk8+pq22jkGdRdtMtAsWabIpqIB7Ap/HNOuW9nGdp0LfkaOzPs+dFk83OzUUK/tpk+H7eSZ/v0aMk61IHYJHXyUQuAVChCN4Ldx
hkH/dBg3q3talzpqbh3g0ay09tUrI48Y0F+safAcTtd+nVKKHWjxsMk4m/2Qwp1ag13Ud6X+6ciN6EoFOXqAWVuc3xVEzf/Oi2/NDenoGXQJPOzRC/0MNOiUOF2AP+yb18Oah/nmQ9lMAfVYIkuNPkDILt/7Nhnv
oYg55xoFfsOcLVKqp+YETnTWr8TSeWBa6whMm7cNpFsrCMEqeNxcAoWtKlQPus3v3WBMZS/9GCgal+lZe0JcjyJ46vkVdvvasrAoNaGUqRf5KiIYYl3zCBLwk1lAnk0rW7KUhb3BOllBwa8ad96S2UxRpo4ELlgy
3Zuyt5Mg+So5pFSIfgklu6O5izsP4h5Kgr3V0sAUjpeCh+SH0LPX/DWd1wceIhuITxUg5emKyn63EPLnwwaMZ73ZXaav139eA67neLKKhZiCofRw3vs7la2n+RnuMPf8+zbfnznRNsMVK9Q2s9+TvLGMPaSELHzz
mqwzQXDcwkjXIVNcrmynkKb08TgYbZR+y7tJqV0wraQOM+Jdy8EIAYTcNIVAmfLm2/5Upvh314z7PlHkVJGlWeOlJ3TNO8ieAOu7FvfUP1dYyNn4WSL8zVXScv8M5oXvOocpoKZVXOjFDw0/qNo7TmrUVNVqzwQY
sGx3ssUwJq6ArEqxCnRM1SZ2WGaigE0k28U/sQQUhbjQ9YT3koZ6wt+ZBvu7o4AgebT62dufnTTtx/tFC/wyC9xQ9JlbvT/0/7s7/34oy8BSj7Jzoee3Uqb2bg12vxc9RE+3f5sY7nooWtToLf0rBxhpWTdEJBen
DS/NRt7lAEyajrf/MCEjkD7xzhD8bPRYBXnE85u3YCH1A+KTzIqhtRU48c21vlsUpTYVKb1cZ8yb0FbuS0lSySZPgbYY06ITSvoeT4Du8zm2CpgyVZCayKmUS7xux+p4jLI7glU/OwJ1qTXFxn71rBNr9e+Xe8pP
2vZMmVYUHAF7FhjZhJ62GHtsS2JMfMur3Jexd7nsnGbS53Q/xMyU4kPXaHe3EUxpwt8CYMPRoXOkyC97nFYm85zFhpjuICINj2ggZc0jrsqbOQlIqW1PJOLq1/M5erEHTyd9JfztUHHpvoyyXRDYMJK/VXeIw4ec
r6gdtjzMGthY0+Ak7sVTRoBL0+GzzOkSqvqXgAWL5uWH0tELLnpevNO7wOGcNcqFROqQvYiokg4QG7R/69NJrW3g74TNRnhLS8qK8Wc9TqiwGAlugb2HtRAZ64jOrSioQuFvm76qmcEaNRoFOTO/FMfyVeR6u+Yr
gCIkKvXAX+ZuOpaKta3/rYoMZGQ6rtKXeU7kxLKwinoODZMxtSP87iRNuET+AGmuMt5uNP+WPdm2cudR/Fht62ac72/652Nuu3WlsMbDoh6VKbvwwLSvm682rqT/VlyCDHvEhqAT1vSIMNlCLBXViZeCSroUlRjr
Wh0hnyVa02wZmRrv8JFKtL3XFt2AU1BuDvPQ6M/pdXfvZqMnBjQLC3lOQEOMnQYnzjeqvrCedvKipvWFdT7boDG1msMN1GyUcYi3no5p2KuHu6ejX0sua2sDCOn937jSxdXVgetnK+e3p+/0cgPFsDhbt79M3ecb
VErpwNPaW/+uGwesfGnRNIMowf2sq9TbAYJlFW5VYP53ONmKURZlS8/83vDwVkh+tsKC4l5Ns0MKqvApKWeev3wyH2ISpbtIzqTn7dW0cky7rvlkL2kAlfLVWL6YIuMRydvVNXFhZDu6XN/WVWbmdsXOmThcjeo/
Svcy22bk5mXELQ6AWKBJx+Bhtsw+GeBL8JXvRQ1+w92Ag/9G6ffp3bM9MrlSY7Ez9Qu0KkChDpOU/SywehMFF4quFRo7s8PESJzzhr+Hc0K03GROosSFFv807n8LpRhr2BNuSbTMI5Dkr+w2iRQwiJxBUK96Rnxf
bOxuMPUAS57Mitepoui7mSi4mVc75s0R53Zc32fVEQC43hSEwy2SST2Ad+Xq725Zp0tQPs5YI21zghBxuqHsSZc4LfPbx4gGWlT3hVV7gDlBNrBqTZez83Ad7oVjZbOu1NidIVGuKCPPasmv9+KL8PhWBctJU5EP
pmsOmeZgLkxCKMSGkRdXszMdYSVyhnrCSQ/XAzCMJeuSpnkrV8DGoEc78IF5aFRIvQFZqcFw6N+MesPQfGl9V7ZTZlFCzTxE/SP58WRwf0mmdArL8mXB/UK0Nvq+9NzbYDFXScT6iBiVh9AQQD+atRDqtKQIMgxx
2ZoJi9osF1asBLEtWFcFXiL0JjFr7NGShcFh6whRtgviX/+857oKwkRNwGlCJVGKay2UdCTs3jTkAT0RlcSvjC1mNJXuKaakChd08srD7m0Bq4jt2voYS59VJTDCR6hVTZzIKK5zHgrJNe14HrGZ9SU3FNO+iy6i
wbbaizqjlrsgUWhth0NJ+02Zeoskyy+aBx5geyIS4U2HajL12FMvROm1XvS4K8dCnOwg9/guY0Km4fYittcYdidobtsFQjY+0KTxpXkqouKXbHcXlWE/+VnaE0y3d2iDCKaK+0fJTLpm8/naksTBqvmSGSaP62zW
Hn2KSBZWHaOioPGuIIL6LCD2nxxSbitbZN9hUHY5jzr9TKo9L4txMQYsmBn01LM3O53gk9OhblbukmbHql9MC+a2px5wukbOIFty3/XJWN3Fy34P6bTyLmHMRkB/qwHGYIGLQVntZx98WNczbSBj2ELidf21uIsV
3OiNcWdSG8FZtCOxZaRAoAKt+S5Q7IcO58vO4nqD7BueVkJgJ5vg7NyyRor/oK8a6PFvd2N8WjmDZ4v0cu/oP57v5InzLJ8AOOI5f8+blyFqNKcDXMU/9CKX52zS+ncuIOUz/BVeACYTO7iFHqRTjya5vIJ72JgI
jUH4GRxmd8+ziL+tLmakGlfxqRy7T4IqZ2V3EWUOi6MaVyiMxIt5Ko8zxmtdXGodwX00DhtJiD5B+k4II7H09jmo2GsJ55Oe71XKxtoOPedtbVOm2EMKjzxGcDQsjgMMOocs2btZ59+OpsyvFhd5zeMc0oMX/NBa
hsUD/A71GTJzEbGVDJ5vzcywM9zAWPjjBHqvbsqa4hyUrfH0qRBplXCVcuQg2RKUhS+/Rh3PqvWB2IKTzRCIVRuhMjkqeIJIzxD1QDD/aFhN2cS7OqC/MqHsgFqfh33z/RVA/h2xFJYTelYEali+/AGLOm5GXBg0
cMmv3k4KqJua3K2rBjyrt8v6jIYKCyAfp20FA3yls+AAkOqLoLnY5qQoqxhVxm7rFQL2wddYmkJ7cRPtAcEfZ0RWje5u+bJYR6444CBpm/VfbDtIWGDQDDEjzEp6TOGoutLkt5ahRSAxbqYVKN3SMHSBl0fvvNIQ
S3FHOJqN4J8tGjJPXJYvZ+wffdP++l9MYs9KdFeSwIoVFeQLWf8y9lGE4FTNBt4XrwxuAeMIpF8V48wbxEYRJxiIeErPxflII3V+HB4gl2LTtsIwGOXnZToa3T6WgquIriKZRSMWO2wjKAVmJIVuON6qWNY6wWbo
bm6QlizYiO/UUFf+ysjcptaVZOapYQJ5OnotO5OFdAEvLecgS0NX+iHA/dL5Bc1aWkdPzPanTXBwcvAHs3CtGRJ/bOccbXQXDJlggFfrBf5lTjWb3FeRMN0lCBulwkmH9TfiuusT7gsUMt5owVgp/rbXazWnda2z
Y8pttA5wqLvCsp/+e7lYZefmJEFP6WOlv2858UlNWWpLttcX5ChjLhPeXFaCIUF00I1sCrhfaUKgcJEYRPQubBZNs6r8FfGQAfZLj4l63qcvCdDDAJDGy7W1sdWHTFZ4pxuGuwuzoSGRCH3SYDPHiv68q3zLvp67
U6EXJOPXee2ZdZfAcfeBqL3heeSB8LWrM1AKGHvoi+c/F0G/9NjS9wKBQqPuyEdKPO57lN+geOtn7FVaWh0Im/Ai8mp99awkddlTQF3OdeGqHzR0FLoTmFRpzrATAxsxzVXA1j0fR6kBUBVqgzIDxji7K4XiE8oq
Y7sm8SBAm0AZBEiCBXO0ohTV+mqQAvKvQ6LclpGV4ZvP/IiIgwEsM9dJxufEVZK8L3y/jiti/YvhelxcJpQegfRJqW9R5eSYcljzTgrlcHhKaHrnoaiB0ZSwIhXCBJBi+O71UC5NfxDyNqTXkgyqww0Obyr9ZvZ5
FKJQGDZRok3I0ZN66v83smmTxJwi8+TpFN5Ao8fwoPxfY8rIKFrgcuES0iYQbzqa94Mxw8/UYNMCdF6WJ9Hl451OUkt/EI6cLntFG1sKB3WfNRwY6iRAenK0ZIiqL54RYtgKvgrH/pjrJ9ohDY8bLFGVg2eL4KE+
CnI06E4vJpK1jdZSBAFeiXNjnQzgTqpDWFeeqX8GcUFsR4oRO5aH4q6ngVSyu1KzmN1P39L4nzC+z5aU0e/YX+mauso7j+MqKYRcko1fwI/o6yED9W24WlT1EAwWfRkk+y6mcn90mkZC2PdRMOi+CDiNr8DQjIvg
sPcqto/2Bf38gSUXKQgja8LE6PzWYzSEYEZ26c21LSzYKaOGMIzfVNWBOd71uerZAr3obLY0XZ0uYaUM4TpL2DbG5hVkmfqV1DEVevUj9+5GbkriDREOS1ZfGDYyXS3KRbLEcgS7Xd+0hjGW7l8fDsJRYIS/RM60
/OVDBSNwjS21ucq6xm98aN3MtmMMW2QlxyvOLjQjFCaUjAQETA6antAjt4w1dtSb/dhmklxTh4l3FSPpZKN5VC40fQuItBmq4N4oWcAAbaZnvQkE/ZfSNhl94iNFDmoRT5aDIg4Ke5cuuI6uh5gHCfKTkVuQkP+R
tV0ZGosdXgBKIX/NYhaH+6eB20ou8hq4rhjpCp5HCwlJ8Xzzpyb1+dfYP3Ju1Z9e9fXcNkF7B+oklD57CNHxpf6J+CqRhLWS8ZSzR5L36m9kbparFVTvMd4qiMoqU7HoZCQxW2xC7m/v/CKR+frKhlZGTLnfN1mY
AJAeqgvqsDfhqLPMAIcwYeGtNJ0lZ8x4FiKgg1WVWUx8JDiI2DryqhNempv2U7j/Lf/98ZAfBzme8WJnZ+aZ3a9NFkjthILJopBHebKqQiiy7TRTCWd38K3SEH/PdtauZMqarw6iqD87tLY6BJTzZopy0omOV/Rc
NUpbZDrHrYqJ5S2coxNf++KQdPhmwCPEttN42TvOng75PoHqge4uVZ+gopvFd2JWA774GDCHOAfpUJCooAkeddVqKf1XU4KRRZ/54MzecUIdxg3vTpIAMVA7y9HkSCbS067U6Um4c2UGs/XBz4opBpK9w06zHJRi
AAugIrW6MISE3xRyCOOoLHB3YK3Lyr4S6wEq788b5Py4bp4UpekJgtnQnxPxLD0VRL+bKz19097RIiGdu1+tahbR0cRNihsj5gJX/4XExWt8StSpiwl9nNOfHowiCqlPvh1lfZL+cz1eZ2eYbZqVmWcKUHmuP7E8
JYupjVdIlCC10aqPXuXnkys5tZAEShTXIYM/38G6N/seA4IJz30sfgiE4yeCF9cZgV00P+s6hFOkhw38GhU20FaLsKLWPq52n7KSaQVVm45EPaUZDfy/keR61I/oli2I8cYpJ03vtb0zlxS/f065+rIVhoocseWP
VCqlWLbknp1zr5H1Thsn36WlfDnOz9vi9ojJEkRnC4fR/IxcZQogYSo8bCBaNt4DVFUcaNpMb5vXaCL37DgxahJyRQ1hZFxMtG89O4AOFZoLJx4u5XmoSWL5J6eJTQKVUlIacV8zkiIzcPfNkBP9UqcBiNZsKDxt
TbwiDqHb+UY3PO/2EGamifUww0xU2OS95bbeHpTqoslREb5YRkmN1JZoCRQ7HFB+c/TEZkyyIesWzFPvQoqreA2BhGwVRJHWD1h4Ydp9xarIOZTFB+YmQRKacmBwqlSbcpfYpBJi/LU2OHKo/Wetvz+cJaqqYE/R
OlUobWJFPZ8F3hMWHrUFx2v8WPS9od9XuKI/JxxRkZb6vZd97+ioELXm09PTxUPImbw/X4S3qQYWhyMqjuLMJzamDnLb4RwSYZwWsHycyNfCiQRNVevARlROnXfimCE85mcwwHUM86k5/+KgDpq85815sYgPnSKi
Q3F4/xz7brsdnqWJ+0YYSbCIg54u7qxTy4a1Mt/4wZC9lUnqcF0d7jEWdiI2QfuF+v6f3VozBZdJiy3frBYwsuBJBJt315m9BFViRwDPgQZYcb26u3ITH8o3JA4pZNQDAq4MW8iaw/eEh3IYwkB7TnQIySEJM2LG
UL5FrJYEtk7wYocsUx1KhxEkChpzNDNjoXRucI/cGCCbNp+8ZoTRDeF9uJ6sUJ50atmXymC8saGCyQelMtZe5/f6YPZhpUviXTT57IJyn0Lyx3OLdcNHV73byUgUrlcZsTbJ5p9cUJbx5ccyxINwevIpOTw4DhDZ
DqpI49JntCxupSh2itus2u+RnDTcghd+rkuos0pAmZa3oReAHSjYPg6ACTyXiF9j+WQK/qUVLT1+LD3KJfFZR3SU8sU1YDpxXo2ZG5YpJEf5Y+piEsyW0YoxM2ALpUcIZ/4jN/rmZ/arF3bX17PjPeod6ov/4dqi
in0pOxVpuyNt5Hsw6A5JyZf2lc2CtvQUcTv8/zMa3CKAiFd5bPG8GftPXxl2IZcfgtgqI36j2H1f9/CtH6aYDH1gvL8Zh1RIaFj0P100qUaNZfmkfjY142m0IFTf81IH3BVRKUb6bZZJjTT990geW6xz1vRb8bgC
4orX4oFFcjm/TAbGPUbDj6tcneIqes3mQI55k1qboBHNh9Z7h2JvZYhWRBqUgX2azWwDLWxqRH65OiHP4QDlQPTuiXS42g9Ckem/bEd4O0czLEzpvp+IdsVSikIG1c7OQcTmcpcdfkz2DxoHQt0BbxTjqlcV3XG2
zQgQWzh5Dk6bwRmknAdQ89kSFXyNlE0+0e+R0yaR70jYivnJnKFYN5yu8Z6wOT/5J5KUDLkcKMzWKHH7I2JO7IsIIUkdqn+/AE5sIvfDOVCdj+Mv6kc8yOzkTMehx551JaspCFJq0heRxEP6mRoGdfbepCRwX1dN
9HCKq2abiVcWQ4pCe6vUYUdbq5o9FK9Bmn0zx07uDWbwDp1nt2Bu9Jhg68vdYRhSzkNZJ33Zqu7tqYWA6jfXGt3HfZEIIGfTnjgkoCLc+EU74EUQNEi+pWbUwH75RhZy+OoMWvlgU+ztkl7CRsTsj8cXyHSoB7Hm
dgJF9pAiMMtrUgQ8d0uHEiF3EZQodU+X56Z0zRF72kAasWivTxhgb0aCm2nup4Ruc30g8LZSWCuwiCB+AcmIo7nPIMhM3OSFxCbOncxfjh4YLrzRfXlcomK5KCajLioU3exCbH+RhLIhPxshOiKflOZ5q+PJ/t9b
bY7HlUElKO/zPuFAilzB/PC5n9qFqRFtC/lF8lkPgsieDGLds9ZArPXko6IhxB8JRSaHsjrTj6AKaxaWC6sCPahM9JzizrqzNibTYpwLdwe6wOHgdJLNNbuw1LPeyoMa6DQihkbLGscDzyk8R7N7mAccmhp/kbKp
8JOlhqsaUt1mttHxzkNdAXy7sye4escRPj6SBaECiW7sVibq0SgbvlJy3f5QjlzIbpRNpynpu11cyL6AP/Hdod0TCYlThJQl/nLlPL4q29FvK9RF4g4ue3LZyWU3l4ZqgV9nExoqaVwqBxEX7JTX4LuprptP3cRH
+HU9YfwL/Ip1MxY1mDWKGsSevZbo29kUqHHRApk13X1E/2RkUtDOxIVngc/odXKx7T2eQ8iHgVpAYlLOLr2iokwJui2t4LjsJMvNTrUTU6gmQhXyiWo7pCdVjweD3FTo+Bsei1LwPAwOZ9avOoWHJSyQAZlg4hag
i3cW8aVKQ5hYcM1LDmNcViS1EMqS1UHID64Ca0m5GEypiyDPzNMsKuZ3TXYhANSoSoU7SIWOQgqBGKT4N4lrlSII6fa2VBFtaZn5lqmoV2d5Rhyo6N0LcZkw+w5C1dMX3++LCedAhe1x3jgtiEqS9Pqw7PLqmBX2
ukCBuF2yMR6EQa69MJaST7XAoD7zYdSgZ0so6gCvILseN763NXI3we3i6kikOgoDBHVYFaKZUQFb68awCqXjMIamVaOssc+BxZ2G8AOtVFdKI0tF2x7wTMGTbDOOgSIMNQNvwqTpWjGjzZzHfdbn/mJceIxqtU3h
+BfSriwuNqU3t5shkCbNpZ2HlgtYaifzjExxCsSmB459Mf6KChCOMj+5GkUqCU6DObsEtz0lTlyzeotiAqAIeSanczyjaXGVFjdJy3nvptFpC4vIMh2u/3HQIaRA1E2i7wv8kAwEjg7ugrBQMqC2JNcO2FPRnb/S
lEZbhUEpBAcANf3rMfR5LqNhp+7/P7KMla2y+QXBchZhXtBLjlbX7ZNQZNNy57V+y+7xjxX24mq8jjQkXwc4Zt/jkLNuIDbXQG8yBVBp+qO8qP7+9ysBxes669wEykssZJ26jF65FsyDNHU/kVIsVrpYaY9mGdc7
JaY+sbko+b9shH6iXZdPtO9c0phUjRGN+F0Ln3OXpymwS5mzJLYgvLZtZMd017mmytTvTFLuNUJ/gq/TxE0h3Qq8H/QlZAZuErk7n66fhQAgr0uxkWi04XOQogHjhoVfyeyYiJC7lvyIkduk7wP3s/7cCK8ogEGJ
MX9fsnAm+kdpuUWaQ2Xu1vr+OHPiTo1fxlJ1FwIwcQ79b+D2K5eHfgpOY27C/BV7h1LWsExokeNyoBygIwW0IlUm2/1+4S48HV1nCVNH+cF6k2GabzX3FctoiUX/uUraeQlbY7HAN3bFF9RNBGr1ex9vwT4/+T8N
J8qGKYhhkisU/DjNnWZJgvmfpluJY6L6cAnTIdJySgNbXbhk+CfYv4X0qSIj1BhZ38S5SiizzSWDcWI0NoslIANkGn/1YEuzTX1GLD2LwXaJz5IRDW86mC8QFuqEo5Hp4KRDVKrELvDRN4aZFZO84LJv2zW6vfTL
YouQWIbRPunTxmHxLFwXROtyiADhixJPjKN1YtxD2QMuxIKSzzT2wmLyyoExBWNZ30k0h+CvvewJ1+Az6c3QanzxBpnMYFt+Es2Yu5oufVT4/g97t+bSZbPkxDH+nPsCHnASdMTZ836VF2zMa4WLDUwwKzpvndT4
vsXwgKzlVqs0QDVdhZOyeA5iA/lZKnVpfB4rTVQRUa4VtLaKpw+R96qNgm2TXsdnQDgk+ygwo2y2u90a2XqxM69Wf8N34FASLoOCkHKFLMIlAHCMc1CBzkY55/75H5WEEsOzvn3uEt+4+7k7RNchJxdJlNLDpu1E
M7mJ7qR8tclz3WfCd2fBq2IdOa1w9la7fWD51KFXFSDHSSUXyHRm+4ERyGo8LSo7fsA5Mp0IMAT8zoDsXTwbVkI5S1ja7SYO9hyzO+jHhWREPlg5VTKhEyHjoyJ1TEWIT/irDajBEvQTocjQ04GI/E5tH+Y/kJ0L
7K5IGv1stMpiZTcbNab/uGfRduXZrCTL00sUjcaR3mvGxyKhbr/T6AKravbPI+w8bNWA8x/W/wvnJXnEE/Zk9ynpgffhWEh0p8UH6LD5nkph+Kbz+8evaM6Hj4qHJv5PlKkXxcdgUX+BWz4WTkV8S8pqdP9CtcWA
h/hQ0tAAO3ciPUXwOR5V5MbSrHaq10m1Q4kxvkQ4IerRKPgLOHtm/dygdf4KLUlD8GijBBAFUGPnhT4/PK0HEjP6ucIUScFtFICyNOfdJtj3KRq8VJHHKLCK7UK0l8Auk2UlvBCi36PQgVAi40hFF786TiS0UAtZ
Ov8p4wtAPjW+GaCSTJMF0eTe92L4XiF3NUZCBTBBLEbwoMzgxTYx9Vo4e5RA0BbmabWC5haHzI3f65nigohMfr9gtzk8BShC0nBx6SEMjzn+xrYg0TtPxWI62plBhMixf7ZuNjhnJBQXBXI5prW18+5rZMVOjllR
IOab6OagPoE/VLIrFhOAbpCgECj8SnL9L5J9O0kgyNg7DhHkTf8rL1XtkkPGc5+u0dtzEavFI+v4hpjkTcrPzv3pgR8Ar0MTmynHWt2/qmuOaD31/zqb8aJ61ll57Cr602zT3mWuGkH7UjZxC+2cEBUDVz2pD8sJ
NFLh5x5R+mSwLjrsqIyk04+WnhUytLnfJT567XSkSiiYHrd8qAoQFMOe/I49swKQmokuuCVzyTihnwjN/DH1eJu+qAbRtfFv9WtGb/GO8Bqh3JALNZqRzwz1CBEOdxXGIGP/UULAcp+vIZXE6jiHb2nNIeMTB6HI
neEoOnXJgYSRTieVqneuTeNLziHpAnnX+mM8MrumbyNrm+P7pBts3yZ1+v/7vMuZ7y24adMpiuYu/24f8MHEGjDebWl4Rgu3jbj4Dw7ctZ8Kw0F2Gw0dTZsXgRLkWfm2Qx0mLEu2W3omIVputVMwN43lOPjcRHut
3U+0xQrZN2tQ35yf+b1vrtXoZ9ehgzqo0gpR8yqwWGzgD2zMny+izxejN1x01BmnZp7pMa/wJiGkuuBdXTq8GDyubZqes8eMNWntjPMvRKyY9fInFUXcWVnXqO0ZWAcCf6kQdJ9oJojnBz3kSTbH8shfCz4Lbdrs
1s+Cncl+PQVPcXCQLbBH6pYp3B2M0qtEfIL2zbxu1E06i24keK5sWVDyKKVWpxERfT1iLB9GQuKiVZ6P5UNW28vNnbgJsGQH/4nLyWkH5n2f6vg7wIRhfFT54OBikcf1nDzO2rWlp6Ynk+g/oHH92kP8MV/Gh9iz
HCdLigl/rYwRM6OuKDPDjQnRFrK8Uxf+tr2fIJPp/nBfaKyTJt5GWNkiZLDIwUTo4OZFDHpljGMjtvUuiJ1dSWu0OcQ+wZx/8YbAgkYz/ac0csJLmGiJLQUsLBO/rHgo/O58Jg+tjjQH3ne/0YpB14jsH8gplyDh
OOuQkZcVBzLnNNeQMxZWvozN0BCcI9Un1zDREK2z8s1rglf+e8eLL4kaozVsIcpLkjwYst8qBwLt/cs8E11ym3czX1zHj1N12b08xHyeH30uwVfSqvQPPUufHZ3DVjTFfQZSvYuFq4QFvx5d1n4VEA+Juhj5MzgK
4lB8J07FurwyDRf7939p4p39llWhCN2DSy6hu2xT4YQB+0mLUDypgFYV2MyDSE9RJLEEly6XOeDw1kF6tZ5pEgU1kwuWgyMPONrbf1jYhWjHYPXnuiRGxXRY+fKpw7rQEtDSCyaPeW/HtLLT2gXx+kNhMPiOB/Qp
JJr6j2r+bBqmM5ExqItCPb2/P38zxr6VSclKKZ9nP9OFZnUPk6TX22jon8dPvv4HFW94vncRVis4/DrEHV48D1F6YHj7vHcOHYAckzKbroDbxW1kKLtO2L7y8wdej6onyYL3kY5YRxK2p1U84mNdELNjMmVJ5f3Z
EzKRr4YCoSnB+bcDRk9/y+1pfLoTrLfRVf0jnYCN/LN0gFhM3AwSP/DwDfQ9QQkJ/H51MkVwDWjd+jfGSTX52Q2Cur6cgtFgFMOv2m1YN0FssyxY6tAu8BCjP0T1MJw7kenB6llz8cJVHKmQEAsT5w7TTvjnAqki
rzezS4bG4khHfRCRDoHaEWCK4RXDXkrYvIPmKfemjS7AF0bfeA4z2GoZZ8tr395RdC7XLcooCvbcFEh/qYTvsKvsvf+WaUc7e8p7V0Wp5Zlj6RQqNbK3dvj19SXFImdQmcHjQGzKtgH7K6OH/XkXMKsIodohFOHh
6J0MCKgo0zogpskpiDhTB39lGPjNjqzGGbRxBM+Jaf0qLaM+Fatty2zXpxq8kT5PVC/TqXN9IgAIGr/L3vM+QoJf+S6QghO+JYojT//TR9bij8tY6RwMsTpMtDf89oG2PJhB1ke+RTFxp2/PgU6lUOHhdMBngwll
MplYeUtsa6VK++Itkwv8RDwUZJXqAeAhh0rKgK1SNMdk8nELVY56bugL/VImzIXg4j7bbMkMfB8VSd06sjRNpl03E5K0aWIAbXhklngQGx73EPZi86NTO4V27fs2Flar7WP77jOmt1VdmE9tPNu5vo3t/ZmZreXU
2p6GQy4T4yykqzemE5MEBGC3wpQ4oauGJBzjYwPVSQgByF5bz4w7sRtFU6eTg9keBb6Qi5UQ61ja+41wucmcHWBfG4HyOb0KGaDci6RbK/+6QZpewCCpd4sl5dLXRAEJKBLDg4jOwYoN9lWUrWTxpmGjteHhYZsV
TB7VmzRX7GZqawv2EFc5Em0Ri/qNvS+Hv46F1bNxVc8dKbr8ybxep51jSrFHUlGYCyNFZFgiG/65N2zjJlgsYYWbtFilRIrDSB4mkbH8M677ET688BWTBwKfO0xNiUYyxl9UwX8NrNFKZ4qQtIqDn+InjvGfh4Pv
XV8+uhO/nk/FUMIy99J0HBJO4VUOR8/MWvDMnRm2D9/XPW5+mPrrndn8mVxOx6k+jOJ4HKJOuFPtUNfJNYxP9Iq4H2tYDGC7MJHFxFXqkAgkiGxOQTs28VdZwDlx3NRZQnVxCw1yTxE3i4GpjhlTf7zXYZOG9qKQ
MqNKIoPhGGHIhbLSk+K1TkwprgabdNQl3MCJCOT70Lukigk7KgkOTPJmtxPwZsqIwvHYix7PhJyBTqF7H+0/jrQ9XYx523zfuQb7F7jDbOkbEq03/8V4dl/N9a45ulesVqj9mYyEcwrZdR+YZGSIpZ9XklS6uocM
3HCEKkmJp7VhUC52+oKAQEEgJJpNhnrzbVsHzNjVUMVVqG55K7CpBVH8258fdGPliAnYIUReKgdV6NwZaFSzjC45EYpMYzzlViMZ8+/nasATMACMu4byZzg1h0PoMR24rt+v5OamdaXRVHXvsJRO2bj4TMIziybh
ZbOfyAF3tisgL/Fd5nsuiVo6d+9JcG2X83UW54twXTTympZJCqRuuntIWSz5PaYlV3cJH67ltd5yagnJGNris3rkq/0Tq5qoBJINADb7k/qbrmYcLS9jPWFLfzKqEgQD5/3I2X/VGtGkxmRCEzWwdmZu0t5bTSj6
lqc2j5sobVyrqxTtWlf/wou6i7qLuQvcVaS2bsfuTH23XE2NLknkRDOrq44m3iT77udMPFSHf07t9zd8s7H9qqx8h4Di88F57hYcbtpleOhBmzfI2UURaRNCC3bsmy3aVnjA3tDgPq5re8rqkfkBbVuS+1O/a2H3
btoCmvZLiJZovfnvl83gpSWeDFJZRkc158TsixUqZ4cUOs0cm6uGS7HJbESE05U48kAqkxNsUqbAlqm70nbTl1ZmY+Q6aIAXETXGfK420hQQWWPuAFwddp8HQn8YdKfw/XWCIrFzDHEBB9gPeoowT0wZLgr9c4jx
XIijGiPcmhQ6VVn61qR1JWlngmHLj3nfErQIXPQv3XRtivnb9z3bl0lKcSfQ4H9llTaelR6PshEEXhZHdgiKCxEkpW7MzDAoyQdKqu+KGyFS7N6hw9WiKqfmbPN6YsrPJTEr2q76PLYw7Bh4YYvDVEQNHqYdhsRI
kR4cE6dOitdGkr/Z84mi50ZAOXCKip5duL+B80mKzPf7aaN8Dg0z0LxdC9fu0jvB/toTn36FrHpdQgUXRlMNIefPv9UQ0hlLdeFLS7hHpETUwC4MQGYyDmUqPZCruotid4ZMjO0ynKRID/H1wFqluyO29apU9jW4
9OhTAMBYnhPoqIK9ddt+0cHl45rM+8ULc2xg3+0BiWUI996jwYZe3L8DO2OkawXQu2JCPGiN+M+vj9+Guf0qeYNZp1wZa9qisWdtrnHSG0KptgDJGqQei+8MALVWc1A7u7l4ZvqiqGXJylGdsA5toqlnpGWqq6e9
a5Au0poPuS8qs23Ph+m6nr3W/dRcL9liaj1c6MOfGWEnCDthVYgKnhRfM8A30fS5ADRB0jp8fA3TJ6W4dSDUy89GvA2b13epuDDrmIU+p1hde0oxvOgBF8si1jmlxUScbheQ4UA7iSADmuq/rqzJ1JgpONa8t0J3
iXp9X4Atty2igMImf/BYT6Su2BJpP+vQUKfp/5LMaK+i5gMK39pi6wKQgjLRnYDsHNNgpDAXS+x+q8LsfQ7P8B2bP2/jt7bNRYbdiScjIYdiQfh5DcYRtXtwDBZddk9owuIlPz+wi67k9wmCEKXAaQjtIY+yvB/y
jhr0ho4Dq4LGyAI/E6iVN1uq/BCyREG+TtlFew96GFb3l3Cby/tkXjrwurxmXU641AOwQdeVvGw9z5SXhG66C1Ty0sxqiTNIcKAt7br7Ajn3qqfp2bw02V32Y9y1IN3dgRbY98/f0O8TPoT3xxe7FSDdcRC8QTZh
CwSm7dEiUJp6RKZWk3wbhN27muPryZwfy+rqGKl6JuzkkZqhsO1PtrA2MhbQUnoaIcIw5Wp5bWgjPIMzFRfvHoip9MhfL6o2GKR4HGBw+upBR8gnQCsbbo1BFaxe9WkRq3nc0A4rWM1lDJJMzyKZqrK1F1z7zmfY
CXAo6w/0ioKye4C6veu5wJzqNQDeiIGbMBxRvGJm8egHT5P9NglVom74uCrZ+UOzRdM9vlU/6hemEIoCgH3dhefKk8VMw0yqmuiVD86Dw2nKiKDFjXDwPp07YyojsvcxnLIo3VyqeDmlX8oqRbIKPO9/nrCyen84
t6Avg7TT6vGIWIQawIhUzRJK1D+MpyEZhb8Zd7DrPm+ABKX/BKR5EMncDRW3Je/hg40oe0gTtjEekbkVB/3jve3/0u4kIhwqRox4cepMvyzWy/Q/ajRh0V2pvVte5abiLFkDZKvpdPACo8cA1qEzsMThgHFDjBxR
ouTLAiaf5D8jRh5Kfo6NaJMa3hnaxNQLC7GjYMYHgwTqayEdzDyfhpXLcS7/G+hoqUrZc7zfudQysxDv2MbTyr8wlPno2OOLdEcSu+65djCqWsf2J60lwttdOiHUunAn+cAvmlIeILUzhZ+1tzMeZaFj2igNHRUl
/dEw4VrnULuYUjMbsO/28t/QNWJYPZPea0nabEoeAFjJJ2YBbwTDUwPtRHJ0ozxjNdkKd746EtsJClETB/6JpkU9y4azklyqY+OWBF/kFf8W45qoFHE0itjkB3DmUOX6PqlZW4P/WXylWTpru18P4v8n/YGw2aRx
P5Wegp7fQiUKKlcyZwwqWOfO5uQuNI5hBuHTvt/hmRmIzLeu0dGV7XQw8Ms0SQPQHPp09XkN+OuvzeFur0pDiJrw3py7ROXExvzMMFBbTS77hJh1MQmJY0TtHcBKBNx45CadR2Yl3yc0xxC1ZCZL8E9EqziVfXgi
+tjVvA8izsnye395trwnc5MGuGKgh6qhsToSP0wXe65XI4lCuck85Sulfzf1SMqnBfmetZICMU30COtzH1EVfB6YWizF+XFrmoeP957vz7YS1dpJoSF2iHh9aRhR4oitnr9EabzTccna/O/PQdjXSHEdfv8l7P2d
Mt0sy+Dqt38WG8bpyxNXejK0MugOv+b+fSIeI+rsD924lgWWdyB/xCYZ2eZ6KOgGqS9ACmjxxiEmU1wJZc2quM4ddIJnG1L1Dvy5PDzfgT8rz5mO0rPjMnbWZkymqTDCc0dZfUaYwrIfmTIlht9MfwhGwee11Lyw
/StAYd806n8ekhlnL8/ooCfTJABZPfMnmtY/I2H9ZNP6E4fV/+4/+N/9B/+7Prgd+ROn9ZOGtbhYOQTv5+16XtfkPJk0Ca3/RcATcmVYP/Y92u478e0JHsY+kwwsn+h47meO8kf7BXPWOhASK2VTEMSuA3JgexQB
s+sdkiY8Wps+jhPK5hHMI4f3lVFl7sj3slfgnfcY99bif8/woFKxPkrTwBabyRjXrFCJlTmf9DwhcvcX0kKetvAkcmLr+v+h0vMihsD7OnuNpYRcwfTvOeZxIhtptriThbHLjH7T+S4setpoS10OOTZwMse/GSSx
c3iAbe5U6Jp9LUHEpYKoSga9VTKKTDO09GGA7GTIuj2X/xZo3GzGg/I7eDeskowq3qGBR18tq98IAEnCtvyXDM8DnLSIB82XV8mI2+EfsDXnfYxrFCvlbDVGZ+Vro94IvDVibic/eNMBuO6bVMUsmbCYBkeqM3gR
Y4ZikaS76SWzkOYxVtkxk8raTMnQJs1/t+puPJketGpnTK+BlLDVNyPmEKd3iHxn+X2cpvGWw45K7zvV1gSfFT96GDzWVn2aADl9hgNPwDDKfYm58lHrqGYqQiLL/N1yuCZVY9dG3axKecjsquu4z2F4Sc4lXKE+
khy5B09gJ3FQnl6Ii/bpZGUxTGdmq1CFdbF3oAEU+Nfv06jbDbmJSRuW7iaUf6/x33MecYrPR+gJP4Ks36dWyHXHp0nfahUqkW23n4cv17kkl/Qp96l6a+9SAV/81EZsX5NJHYJMK7HKEZ7dcKYXhMvuAHL/Xh6K
/P7XZEhqYLnTiJwov6yrSNx5srJH5/nJ1mm50qr3ykgTDaggJvTbQQ7jwKIwD5O5SqD1eOpQw/krWJ5k10nodKxqJZMKhAO9CHaJlA3GABgjCiC4l8qHtfM0IoSL1LQeYmgw/j+S8pXGIQwdApVsUVPiXKZDMfqP
MlXuNaIiyidOpsHFONGFU1g4ZukucGEYyIbF4kLgUgYlOTVCnBDTU4CJANOUlrAuxsccI7PheiVVgLDgU6bWrs/rjK3QLg+iinKjTBkfanvKruyLxb97LfSvz0UW5Q1u28OWxbE9k8gxWJ/pbjY0qoJqRINpwU7C
ub5p5W4mdA9V94o8UO1lmFFzYaRqmDAwoDqiruY0JiV33iwBLLkk1ZuR5/3EwLU9PallIscjpwmSqpDArlBKjzoS+Gz7p1zPA+/6AblKycI3sXNioKvxoQFLGrvgLKcV0eko+rn+Nyb0WWkeeVGysWo4dLhdnaaj
LE4wwoxg6GodxYp72NOtxgeNQMGZXbX+DgTLJUnLGEBJk291IIxhhE2UhWGpLioskIy08d9MSrieKlAosPatWALdfdONqDYBoFAhCHWdKGdTxIFwlnZoh+oJ8KHXNE4vMf2nRHN6v51eyor1hRyIgEmw4Ibc+0w4
CeHzlhkd3WvMvCQqwA+lMtZ7SfHHhoDQMkZc9+Asr0hqHN6qjzn6ylNOJlpktiWRTWYT9GKAOA/pFJE92INRH/cumAQghw+0G/dWUvD6a4Xv4+0CooR4KEAUUAWNHtPLsfqBzdY5vc6AGREz1nYzTu1LcZ0Jv5nh
waU4B0D8Fty7df7pLX0YfdPZ7Y3VUTx8bGI6N7BXweQF+8WhieB1Dc/IElI1m9UmSmGOPFqasAhMCau1SKTMf0bhm/Sbm3z7SeX4AhjlJEIOWHHDLAH1JFMwyS2fcNr1we0gkvpz+j6SxmM5oLRxdl5b0J2ZQv3K
1ReeZ+wjqiB0uTNSmLWpXts/xk3DA9VnYhBtvclbByLiy5vQrRJT1OsjU6cwtW4YEKvgceu6gLBMUzNBBKht0znx7M8t8IJPTRfcULCl23LhN3IpoR88LIDRDmASOcbV9uSn1i61h+wkTdEEC8cvheIHFBpxdz1W
kTPPltoDWxtdXxFGvtqNAyYChbd/EbaUVPkJ2YxSU9VmEoBVx+fgHK1zJwNYMzlrw6nMuozDTciSuDbJoOYlq3x+kvB2Iut2RU60cU+7Nc7YwnTVBPCNdRIb/K7OdC/FlnkRBsUmoDRJWgwiPqyWeXLCkCJF+WNL
aCzkTP/VSNbwcQcCve4d5hZXUkWPA/RxJUwm1eCLXu/zvw3Q+7C7xkRjZFhJElTjviCjEjcmnNXsSEXW9qjbQWGQIo/ciQMNNfp1RNq5J/XbzAIR+TTfT2XIapx2SEExiNCHvesRbMJox9h7UwY5xPLAvws1t3mk
RvvjWoDPly8z2teCvSR6v18htKNW7IhxH3vx0gkqiDPwYjGgEgJdGafAcVhLP5WfbnegIJuCByqbZoEJAiRuj3x4TBnXhYuadADK+SaRef2BeWMlFLfOoqE2qZDTepy5n/QQXnCFmscxd0sCDUIdRtr/5wWpcov9
PKZDUjrKOXUc8NRelzdEENfnRqVs00cPFFgQmtqwawqUmhoKT5PaZutCmu7q4pA7aLR0x/a3uSgbJGab043aFeuWrjUtQLCLFhIgqe6iQFZThMk9GPSEE9/tjHew4umLAiRAJxU3+xjudvT+IUE8jnCKyPwITHQl
fseVBMXxQc+FLk/U2rAhy4oZQVNXEKeifaezMja2e46C0AYlS6iO0SIl4sLnwPphNeRT0dG6P1B0VkwzvZ1VQBU2aVvaL3iVOe5pH36981vQAJsk7VllrLZq9nqHG01JQSaneCzTUTc2SNgOjQyTkhMohp2L0uTM
lcLERK2A72hU+KxtI0g8k7X8t8IiIi3qMaq1BCnkKgMV81tCJktQjGpdomveRTDigC7eQ0MPTIIZN5oieBgRzcbtIXdJb4qOVXzZchmqfaZKaZ3Dhp3UUf2M7J8DgYfrAnugWP90IQDboMuCGY281Hb/oszrz6jT
ugXK072mNuL3Xr2dGhi9A4Hb06yetkzEbiqeGKe718824z7Q/lstMbPTjA7AGmBTw8z7gTUVfwegK4qv+53YX9cPm/UBXfxfJeXeGdzjsG24u1FKyFLfeCklL2WU+22l9opeLGU/+I8d4oAHkGZsLyIY43jUh+mh
ou+/En02z79WPDkKFl+/qgnx/yuDoHeO1p2Q1WUlBW1//cf+A2vy7nxPXRTuF95FtR43cT5fGhcrr4iFfXoYdGu2FlLOgNtmtOqUK2DS+7kVGZuIO7NPFl7AGwlC/bUgBS7KxpQOnwIYCh9lttb+fhC0v/tTdkxc
zsopvGU/JGLIxA8trgc5GAXjsW733knWIqrN3hKdU9JVwRKdztzIF0KRc7u9FiSNhHhxdJuUzbxzi6fzCfhZZ/tTrPk42FXLfb+O0GT0EMuow3JoPvElQuZE4er6XzLF30PhRYIgJTrfitB59AlHlWt9kJX3qkvh
XiOXj6kx+o4kXQ5CKiNwqjRdXINfpjcblLrz2T6a3jEzJ7ptKu3wVGGbk31x3Kl6+FOnaZA4awX2qfa1daHIhMlq6JclX0Xsd1KRX3FK2jtBOGhf76wQXaYlIeVaMqCKICtW4k6WcnYIiFylSckEARpa5uBkThGs
FjwdiVR7Gg+VsNWUDbIL13hjRoCUiz6Nb2cdBPqWl+WLpEtz4bXM93m8L608RQeUoxniahOLqjYrIi5LpaMxOsZaVVAbT85FZjqPeyCIFytXyq2iYBnglA0erg7ohvhbMxuraUS8cgYMRNWwNsGEXh8GB1XxffQ4
49dzONbC1xBe8yztNM32ViSpWimOJ2srKA2DpnD3PWLub3TVeBU70SFfYg5d15RySgU8jxpuNf/UI2DrTfLfUmftIMU2uotZEnRCnh2bE13iI80aFC4lfRKGEQfcSMc5P3e3mwe7dizH8h4xj0tDZdC7v41PMgZm
NrnIZA8ECWmJUn+kButJc1SBvbLciNhajIAM23exer2svI/A5YzzkihfP5aMuM6GS4mBwwzrBPpD/Sq3luDAGpWqBDEQR2lKuB4aEhAO3C08dprJk+8TYWDtWfrogn0Id/3bc/4fYZJivz58d/JhDg47u8pg+A2f
1JdYQ3y6W2S0I3UvQzscYRTRH5+ST/8C2HVKiqkXMetFMpd9Jn+ZWR27gMzTTeIrGrVlVJ/07m1LqnlOQbOcbiZW9EaKPWvpd+888gBCEoL4Y4clMAyCCi7ulKPLE2pW1Wc1wo5RDXMkLtiysLtA7CNJJKhFechA
STo8ci0VLZMaXBgn2ME9+ZUK76BTD8iZOKUl/4umRXS60+4tigHwfWKkZ6DudGlZzKz7p5Ae2MT6d+M1uy89yPe8uhflu/5wt0Mzr3Zm4hxSVsYRKBOL2IAp5HWw0HE2aUDKPtyDi/8YDo3GT+6vq/P7D6cIjcUS
nMehMrMYFGP+02ifXIASCIiD7adnWjer0agVRqUw8PSz0Rr6WFGC9LizmRRfIWQUmhDdSIdlmMUYopfkZiYkbmNsZNV8CfZQDVeLSEtxW8nwGKPyFnjtYTBEsfY+9AzREH0xc4dPuO2FOyT8Q2so7I++0237Sr3B
iHr3sKBrd3B1sKC2xVpUplQ28o0UnC5MI6CjDJUjplqEV2+zHl7XBpedoVczYzM/Mso6X7H/auK0PcjUacF7jUYckx8mbVByJ97eacsTUfa76G2XsKoGOBbRbJ5NiZUAnyqA1YkpoqIG7sbszB3kcpZyILB1vzHa
zaOkX9dUvrkUyFnpJUuhbRhKnas0g3tP8x4wdiiWoQFlujGqpwE5nIYn2cwhaG0L4A0rxzL5WcLIAM/MHniIY7qIOwkZUdlW7RlB1hdLhwLOkFA650FekCS/HwSPzQKnqpaVDn8EHOFAed+F5sAGDa6O2Tn0x3o8
+IZeGCSl9aiXbETK+Yyo3NN84j3ge0afd2PG9ZLMAnifHrMrGe45yD2keG9QWRRtAuS4X/TBFdYkQnPAIHrO3WsAAGvEo3O+c3nC4Mjjq705c/zTkbR823/k3/e47T94vmXXVOG03905BXKD5wGJ5wBrI2btHkxY
SJHDkCVbhdCmEiAosdgn1nqriEN4p4hFN5+pezAj8KN3HGdolRS2qKs7mqsefMN3TGGWFROXfcPl8NZow6uN5vJjjs5qkcVukIWI7n1UcNJ5+7Bnz5GYqf9cfyOzmfRe7NFkR02COZHdinrFFZCsWqBVHsXLxWM+
+nH6myGkNIfZxlxW3i3b8K2FhoZMtgdhe6CwoRthLc41i/qw5gH+AyI6DIyZ1TaTMVjdb0dE0UIEYUP1+lHqEZ6lIHWrOK0ioZCsphyYyAnb3IoocB+eJDJXfBuVW6QN4L2TgvTtThAnHzbfdZxS4E5Z54jNVMFW
hsOlJKsQNORmwjmsv4dzyxE9QLx3HS40GX/ZgK1buqDo5pj5gJPYjLZRjEqa3r1miRM0l/DVAsEK0okhroPt9xYyHsASIUtLK344kE0rFb4+MP2kEdU3qjQcrru2v17+BBqSUzhS2EUgjhbPrpOLgAtIvLIfTjtc
64U4yOcPiffcdU5W0E+2Ju9hFOMeMkXVGfKLo60Q92EBLq2AL4OgM2QxfPtvjgPdW4re0/OQhpw+5KGrLspfwQ6m3vfRI7XZUsyBJrIWFqARH2tSSbKFD1Cx9fZ0K3dDJGWylKEaa1ka0CuPMr6ZqHrjpGhA9So2
aQ2AwNsaPAutnPNpiUdX945BG4LG96DcrVEQxzKxwrn6ZcnCI9Agjlst93rK2ZBBCo1nfnmcEeKmtUo2X4lzQNeGFKXNi28UEIkBv+7YtM6YbxhRiBilY7wU0KAuUNpuivJyVaow8zcsE55gPTb2xROJbb8f7thd
Ezj+0puwsSOitUOpKlHOjuhOIkrOzUwhmcOjC6KNoriiCjXjtsRElvjaAiWu4BVrDFzU9MrujIKvmtwyA/AQRXrSD23TFYaiud1Vbx37WgcbWe6zyjZt0HMS5t0MCIGchWFOfu641wMxarq/XSwNhJ/qKXZdr+kM
sNlQ0ngcWx690AOjm3btU49QCawL3GREl9i6D5T/aBYCMDoagSNsLDrFNyuXWNUkMTYISOxRH4dfUGvlK+e3e/2qE551QvEe7e+lz+P88G7zl/HzHdalzLGUNfzRDTWdm+35oau7TWPlJLYnb/1qlONNExayvNCN
724mD23lckX2aHaPf5r+rtdQSIzSLcuFxijm2S2jg/cvNWYDPPTXqG+d/2/EpnimmTkefIE/8ar77fVnv2Kb8wWfy1/R8yc5YamkZnWNO9strlFV739Vbnl9/O7xfmO+NasPe3Xx7DdFE07LTsNuUW417JpHs+Vs
HcxK0z6zfTPqcjkg2umCrS50Ou82O6NL64m8lJZR5/nbnn/eN/1RcdnFqHNyBrOD670bpJ8v0HHsiKfpVPSyTRd1/HKxu6MHywHBEErtVcHrLb7b/zr3d6KTRjkXl6zsIAmJ4f39KQT3W+m63kJ82/vtb9cq/ppB
4n2Oii8iQf1JZOOl/4zHOYJUTxE8p+L8nLPc9kezf87+FV2c+fLHLf6LofG9/fzeQUWmDiwyADLToJjun/+5ImJSf+jnqVsCkaruCSo200+u+aTq3Qed7t+l2ajZYGd9VZYRLAVyrROWCQzR6NZ9LtFANLJRXNlC
Bb4mgkGF99m5oKsD/0lPTmwJsK6pUUttXc69yOkgy/MoTvuzopKSm5625pccWCfN3tpubw6JH7sKhnJCNWwMGUyD9Hzy88c5/0y5OctWbWX2WUNBGGRE5VRac+X2cg7kL6O6bX62dAYllW6OqQy1qtCrjThlL8Sc
zUrxPmN/xB6Z3GarsbGwiGmoy6ZmS55chKg2RQdmyEkE9rM52BqY14DrSClAIiGoBPZvheckLd6seYtBEHftFt6mzM2SSNMYV5GoL4O4og1s6IbE73c14lKurxEnXX7A6QnTtVIpJRWxN2xa6ylSvNJWtq2rhRK+
NF+kzPxpZoD01QyiYi9pibJrl3y35oZYcb7/D/dgMM8/Vsb4Tb6pWe/TTJI+/u3OCG7hx+kN+zDAyXMKftf6gRiiB0yR+dewv7q7OF7efnE6X4docSw9Nbc4QtnYgXwzWLf+g3+6fk5+GSJ9tM9JZjwJCFu0HmPp
a3ZLBuQkii4f8p+lT5vs9tbl1Ieocm57282gdflfkjKD/hA4QbfxibHJ65kaRJqx7SoTSNQwnUJm2oEBSHBuMJPvlpbuhYuwA0KAOokNIfYLMXdTJuP2gU0eLfSOWzq5GhxRNeBs0447YUyuHHQudGtbuX1cjRd/
jV5kAdOwgiNy5qWXaxVITXGAb+Fa8USHOgf2lHNgoOndDo1qT63FEsu1VEkcmw0puvcYabBgtBwpgzCaPFrlsBpp/AG1JI9U0runEmVORZFunPX90QWyx4EnR5M2eJiwuyrL0WMjXE/44FA1LoPAM3wccoV/zskT
qETuBC3rZVsllK/VwmGc223uVspE/OQ7cWdsKkIq65r+hPdxYv/uNErjwejaNUqBx28A14Kak4ThnPlQuagxv+CbDDeBHIJOyiR/krfUIftEd3Qs7yvZiaKWKyweCr629L4j+rMGIqkdYqHkxHh9caXiUIu4fQft
/AtlRzy81miZNe3cB8pah4z2WX0i9j1MQh6lUMT+9cijxHc6TGJe3PDmFc2YiRoU+/z5UuefZPfJMp6UX0D5eZesE++shAxG4Br1kE8G3w9Gjxl6K53tMGWgBfG8zUgeRDkXT2itmdrgLeIqAFOSoIGwz+2U9G5R
FQAEW7zw2wE3CiISDZ3K9rA5r0g2eizXxmAehAjG77gThLxQeXubTBzjETjrJVx+6QlJiiFl54tEAh5hY5Qe9+62WNuqfeJ/+UMw1q1BFnYTTSz/rMrafZLHzmN04a1otQy0ovm63PA4K/Pjbl/Qs0ma2XAXod+z
N+2sJfjFrLeDGJvVb15YoD7zqr0CXavA/UPoItOusy7bTfeUWDef98afEOqn4AftKnjTDtLtfI33bgbvN5YynXlybYxe5gN4qtZRutMqoauajDXtgPGIyDt+FFTVU9izXO77vsyUGGAIljdb+IGymeCvUTESYQ0u
Y4PN77xfjCEc77kRdTm6rbkBPtBJi5MP1cLDY60ql8Hx19CC6DeWUTi4dxFCyyG3UifkzHwIqpZ0cvlUt1UORPUsJwnix7vQpa0ei1W/mpFKPqH6wbfyq9jAz6c2SWlcxQjErkpekgw6MQlf9ue9oxVJp3E+OsDa
e48fZ4d9HhhLdWwIggJADx9K3NoeS2oK1rxq/NTIEf7m3a5sq5mhpKv/KXMFeh36YSiIyzxGcMb0sh5PydrsN9ZvLvH4QiDOh7fnyfY8vwljonBDueufHDnKA98+XiT4DtfXPU7nnJ4vJ6GFELWLfrRLdHHTNVc4
Qfxfd12YBWzAhoR8KSShEAbI9wVxDbGAOqNtIeyHItgZITKtvEuO76Z3di2nVQy2v+PbuzyN/XCi+E1NlnnFigM9xZsO0/KWJair7EbfKfSHlbGb2ec7+ui/PfxWTOcd/umf/uj2w9Qf6i79OnI013tFywn7a6Fp
pudS+4utvs7izK9utZfN+ZQ0a6JczmDR82g/zkjFu2lzgzB7I7/F8OL+yjZpxoBHgfVZTf3xRI03N8mcn591CeC/7SXAJqvHFn2q+pMoTMhtLpvm+jfW9ZZRMXJN5oJNR9Fh/A+9ssoBUiWWG+CXIMGeGgf3X8AX
II5yZCO0kiO+pUJhq9O8YWsSvtzShVynbwlMn0Ja+GhHJcigvLVau5uScihcer+NY6BVOWh4qcmI4oumHDGScSt3pV5OArjj3VO4yhT6MtSkib/15wf8b26UPgo577uttaEeZ9cg+ZcmcTfvfoDhwV2qz1bZUgzC
I18vtkMyRzzaMiVaghhGZBfWHzhwblhBROeiE7CnJoGqf96CckO6tqEDfnWcI6Zn5sPwK0beARrJA8hxDG0cPZVJ8TLNe1lzEfNLnbOu57Fd1hde1keheAM8aRx0eav6Pc2KsrsaSd123xoe05cW8dhytXdSAmkG
tNMYs6aJ0xFultxIQr9cyKg35fVljhsIfAGFpDTl8dwMuDzdEl526Yiubg0sfJvVUlCT/RsNWNN7vvwL+oJc0oHNkg5GBJ0IJVz4reZlhQ7WJBoV1+MamgIt8kRihnM/j2MGmgmUWQvLtJpxXNpj94TWpNFjg2/a
VKYcV/VFZFYymdrWWY/rlsxWrra57N1YSMLjt4vfse2qBK/t8OmiFeNEoMGdCkdzNcdEZIDeZ8RMalhrPBXe4BRs80/i38MWTekhdTQ7BnLyAEcQWCVjgauUx2CYsC/ylq3JgM9bQUxGwPDSLc64NOelPc+mHPw+
IY+LpjUP/fcM8AW9sNYZMQfmOiOcB2dCn9AOvgXYgz3robxCIUEhSfM/LgqBXyamu33/LduL5B/Ph+G27uTmyMfJkUcL0uCpR1udW25l6rVjTXLlM0jtEWwXNUUsjd53FPAZNFb30X3hMPdzqUmGUkKpVFXQaqC4
pdA+vNr7dYPQ5HenlJMU1lotpfKRTvu9VJ5pwiYJsS6MlPP83N2pUu9Ct1mTB8+QNXTLZrLW6O90B5AEwPk01w6idBsvNwEK3if1wQiFOp76acL1EtWJR0RtnXgkSLfgLPmAP/x5HOZS65hlaDfQojjceW3anmUR
E7B3+Zp1D3AFzbimaqrRkOEBa6kGbpGlnSBIOSOGZUgfjbxVS/HXt90xnau77jaHxJYGR4zGqcnj4W0/ShED6SqOUfoNBEPdLW3IxmVhVmurPnhNqGOseADpooLPEOFv8gS2FYjOZvsBw5KFaqvuqyLRUqmFSZ9Z
poTT5GwvYmPVTpTOsAi1UjaR73mtYcLpU0K0PpfdJzLsCVk0wG9if4wVDABRBRP9WAXsCRZmqca/gPTkZVFL/FssMzIe8ioZKMsZ+17D49nRL1uuza6+3jwHU4qNNz5whLAmZYQhxlMLgl2sdG3dZAb9YNcSTUWI
Y6cuK4RDGRCYINcuiuXLOmChm09/rCnmhlgMf1VLhYGzmvtYdUlSzwNlKIBjxrbjUbbn3iEiPiXQeZ4FDqFShMUXBPzBvxX8AU4kM2G9XiAzizFhtWoruLCkF4reVZY17vo4dtEUwnI47Asmq/iTbRsu4k23rBfk
SFgUipWhYDAMaP9hpDuRsUEL8ii6+YmRZNxJabzNPpkfvFR8LTHYplH8fMry0dggVs99BY6FuvJbRNzYfqMdT1YgMc4mqS2TsYn4FTfOmv9DSDDb3PTGDnbfODqQLVEaVr12wbZA2o69P5zDmG2ywdqJhWv3rTd3
icIi9LQ2CNjhLByft3h63bkWpMu/RIou6nPveiAEs+DYEoREXi2EaFW2J2hDU2Z/n/nm2LduI8dCmlZB0gzZcfQQs6CJsYmb2YpH9zOmE1mNHZSeeDRgqrTHXzYyh5boPNXCYVQbAMqKdLLxcNjqWSZ6OtOZlwf8
6Dk2qvyDk8+Oh3usdxjPX3Fvl6n6ZUYBbAqd+bWT/XrU+7wtyS3dSxddfrpRl7mfdQ/WMylsntyWkNkpx9/47qtZK0xk/NDFR1K7KRI0c/72mxrwcp86khv2Fbh5CnYEV7SMn5q7X7kx+7zA3vLlr62uwt/Grbr5
nvFl7Iu7eIPjAa9RYDGNAmCkXrxWeUI/orXBUw8fGYaBe7+tcWXE7+MZ1hsqx/lXP5OA8AS1+RuKeCTz/KBwB8fJXkb9Qlm1uqzyL8iSdSlc7LfiwTECvBlt7klq32s8x3e5bT5WzylHFYEIeVuuuLJ1V7yPLZ4p
bQ8xoU8gAGYwtj5yN3+myaNmlHKKtHLy18fASOLm/Ay/fJudfyChIYxFrwngg8owX+pqHtDeJjD93ogOeB5uHZTRxrYgjQNWG90loPxYvq6iXIll1HYZDOog2owFNw4L/OhuuqYn/c36+dGWWB1KsxnZfn5vLMDN
pL4/tVYOjuIWJ43PnF8W7Q6TwY0zfPLO0JTo5M1iSRA9ldasSc/e8caMjIQIxl0hE2/O+NsAx2V58Pr0BaQsz6NhRbHl0T+Ep1ZV7lBlaLJba3qg0NtaNYvEVt19UuhQVzk9PaOkJsHeFiuyPOvGHwpxvHXYpsOg
DlwryfsOOTFW4AqwzSSHAC1Z9i0mehenQOkpI+kdiJPl5m27YL572i+b6iXu9HsSCt6c9R/V2v69ts17weVwKPnT0SxhzXh1ClARFMhQ1nifxy5ON6MNI+i9P9ZMnKCmzCm2IxOaYQxGl09Ubk66TqkRNj8Q9cir
EP+WRmlXHZ8iZZvR2boJdefBFNamXhHy4Sq4cHKMUVjBzN50jdfH3o910Fz8yzGR0JN9bHpPH9QK8XPHZt2v41BbLG28Gi4Bn1kufl1cjjpCq9nNUvNT9I5dfEVTtqZHkNMmQOtiLcWG3bIy7kNjspimJbPrNFrt
+fGJ843teHZGztOJO9XUwzxTTym1rmfyyLtVH1NyuUytN+nMX298T2354MB3c1wyeBAIjsSyIRVkNNz8CxDU3pWbYjXXX0wTEp8SQmt9Ao43emTW287bIqnaiRMxl75JUWy5myCaRfDV/H6oWNpCt3wCm+o1tsDl
kemJdyRQa6IQlNWYoSTI4kav1UJgwJoW/bSMn1Qxgw+5WV/og3RiiV6QEMemrOvZ623ULkyyq1ksydgXmNjMksOmL1nx5imaC23O5sINkpikqq6aXZJGxbSW5h0wEWyEdhBt0zlhVIdMtSQqrx429D1UDgDujcGr
sbRnmTU53W36E4r6VnW2lFiu2VGSMCsq7yz6hUinzUkmoYB7awvJ9nyHoICswx22oCngakCnzpLU4nRvO/HxHU01+WgK9nmDacoseoSXOQrSa3PD1Td89MEnLIv6SD2WCw1z/PHjSp1nLJURhogzT7Dc2UTu3GUc
c2+Q3eSBmt7n8BYUH3NnG3wtLgoYSYn3j9iUxCU+JkAlFyMV1EcNHXkk8GWEHFt0YPKMmcW5lvuMZYmDLfn53EJNDSMZQWNkmG5g7d0ZTIy5u+GNNoYJh9PFlBqNR7ybUjyVNCjx1MpOjUxxISMslCq4E1nWwsZ4
8UKeFLhUjU1XF9wNigkYxuRJMBOyjI25Gazs24iOdwBYYI1H13e82TPrqOkiYmty46L8lZIrUrCPtiUsKEgmXVZ6hy1KRyk3RMO5RlLvcbBWn2itxzkY4uL4EG8oX+zbJh1Myk0U2RRBjLWFtymg9QwFLiWa4Myy
E4PHdlXnOxSaFWk242out3vrUTSgNJ2Q2wlenv63cSoZ6SUjGOPGWLktvwbT++uXy6VGN8rkvFfdS7rN9GXLnLhHy855gzJCMy/kuL4jPn8gtv5ndZlipMPk0XRFC0aHUOs9ocF/kelytVNnjyYA1y6tyK/lzPRO
9YqylJa/lzdvUkmF0zuW5BjxCekmpxNDLQq+w5naqqRnKi0qBlbH0C5Qme5ZaSTiQlVSpmfsrszxKHI9TcM209YWW6aeTec+KBYYtyjMPQ5N+H97aTioN841OmhZQNYFPhz01AlxnJB4ZyQuDFwKQitsfBVIu3Yq
gfjZOi7UjZomdogIOr07QMWFPCcDzstQV63HondqrboCSaF/uLbsuN3/gMWCXyhCDcsV2KMkugnKg5zWBRcN0g4uxCYXsrd3ooJzUM1PZdxNhJaEJFyUq+VKEtR87cAtlqhJz9OsLniXAFIEXQ41cZGplnLYB7t2
wA5GwktpQVPPjaTaSyfMV193sDRtaFaA1TqiQWWKxagClk3zSVLpdAZmPh4xT9sW5h6iTWggs1neZclT1JDtGF0V7gox8I/zQCR+TKWNSy5PxQNUmXTMiby+Eh5lY9QHinTJ0A69lgmks76joVRhMNxujJAuFFrE
y+kPKoj8cMsCoFzt0zqPd43adEahrDtP1ylh002hJSJt44TvLXFiMuPCxbc3g+KcqKr0kbMeqkXntv/Jh9KHZaaSwCZzTiis9zKooGnONRuqeu0iKk4xkVtkJyd5DFLbJy92SqLSmrRFiQmVib5FytbdjtHtWPRO
RdY64/yFIO+3Pe/iUxR77/cZkB7OXVFG8DeTKdw4MFjP+yJ7GGxE/GszASr+mTx1KiUsKgNbel0aZV2ZKxxjBFER/XJud58v6u2mXjVGSt17AekCFXQDdY8EuL+AAIjYfzR5iQ71+vRO3Fu9TgcZ5MnMWR7oFfEj
/eEFHmTm8gMs1dhqHiEspKsdgK9i/xGFyaBvYUCAnEKS6NtUKb893AlEs+WjShwbodCH9WYg8x+9QIQbuqE42Pn/R90Hrub6ARMdeW5eEzoJMM/w6WXXE4l/TRTFNf+Td0RtZeOfdqC+/8dGmojeto6JiNMGs5qe
jKhDa12xqZYfPu21RlOXzAvKGuvMgnoR9aFjNWRFLe3p0JVRO+i799+rSqu0E34zeJyDmnxTLdUyzfHJNTsyPWf435zVIToweGd3j6QySWPGcIGzVPMSamSkqjL1Tab8ufX+pcQs2l/cDKpjlp7oEenjD2imbIbl
fq3ikTvD6JuAcdydlW2wn3db4r+bjVT0hmXpuGVw4iotUZSSsAyW8yjXYnhEJ6Qby54THsnYNxI+vt3m6pX7uLlGPN4KxzIY13bbaz//m6rWXt90Nwk/i8plxtWJFPG9LkQs6bCr5gj9IXckXa3CZ9LDeGZKEiMg
kIbaRe/TmVVg8dbVVk91TYykjqWGrtJ0OrPaqBRHVE5SNWc5w8WzoNmmI1Oseha6bboy6QUC1buL82Sq+D14diA44aAdJPNJK4YZ3yJ/y65tDXI43knb6Ztp5b/GWnmitfiUbKVwxkpmEkVqQpWy2yZoF7UGTTN4
w/ntVwVZkeDO4JvrGwzPbtn+dXKmJ6Z9mtr78CRCwk+4sQ+dgDFxgIwHJ3C8ljr9FM5vvpxvSmmP6b46pcAX1IWj4jR819VeMXZrGsppMIxDVoHgYs+QAOY2krjKFmNqdrP7bbW2txBhGIhT9QKb2hTM73cZFbRI
Rw3BqCEaTpIiephMs8JlT6Hnxzn+5lerpQiaW6ZUtT73pDhEBByfAHxlp89l1arfVH+eaVJffIHWzcgCnVkNowCO9G8EDpdWfocmzzYqr2wHD0gr8/oWCudKl+3ATEPr88L6+IH+eDvfGSdo1tkQqvsFGkYCHoMp
OnSbI/0FV+4r7+JJXmvVNZrbsCIrYs7ZwkEhmU2Jmd6mnVaEshYnxallAIlrNlyh013d/8oc772sDGQ0sFwKsjcKULbmj3a4/maoiw5forXsXLvZxc8jHXjm1/ofT1ZbFE5zJXpHv5HsNUqB97sSvNq9YvvmFTGZ
qYU5FVY5FnXyfYZF3OJcfxPKATMtJX6ty3fcJQOpxN543q5ZbtJ2Gty3EIoFLRve4LjGd4/UYqI0itJM2RyPOL7pv/iJxbGbh/1tty8I3eEKkWYigL7AE86bgJ9ESmClwUniAkkFR3i9+yKrLrtER5u/WwYKXHxI
vTKAyNhN8GM3YZiUyqZtJNkZAc8TQOJUlxJUwW1cLsBAegwTQHFzRdSmj/8K2ZLN9ddiIkQozhil4vz5axKrhbiVRMIK7XX45NPlWlLin4ERuviGkEilwbn4JoowgC4A3UsyELHXuOeig52gc+fVFCtJnaGOjj7L
E+SopCeLMv8GUVhZOC3nzOp6UzJ8DjX3IRjukut0Nre/cekL4qIEDcJIIKzAVq0avV2rVwx+WcbSosKY9hsrypqyjPk2rDGNR/oIMzKSjkg+J0KsZlHJRvpqN8tlMrJn5CidiVrtFztslkugsUh9NGc5GFuCrVvb
d6Na1lIyEljwBBk+rtJcTp6VMqNMkvSCTZiKH1Zb1ggu71VMfXaIwFxMbwpug3WlRht7mLeKdNroiEPMBMCMBJqEPLX1xewWjwZZVSHeXTZgiaWABkXGFcSfBelL4pJOWWFiwQOTbvQGve7JwcQQOwd+hyWuc8rk
J0LVvyZMwsWlgSKYC6of30cjw/HYr2aFBKR2SFbWuh4jZupzBCKNAiLeVsHipSMUZJSItsItfNLITGJJkGTuOfvLCpBewCbnbI3EpP5ngyAQqpaWkhWWwKaaAs3Z4+R0l93p7yWJAoc6J27c4q5+8tFiKfb2xBWM
269AD1Uh0RSjg/Di6bMryB/vz+8DjWaoEUHmw5ImtfSx39osEDl7qG8scohRXsbtpBrjouy0uW4JUCxfv/mwfIask8eUWxadXwrwase9Vi77+f2eqMOgaOYQxophE/sASZzYoKV9NI5FnyZQbBk/WefO38RK04fu
fvZiteg/UZjqdpDm8ezqr2lYTMRvxH1rD4KFWC793VIOFB04jHNgV6Cykk+BePY7j3BnSeTmF0eMW51BjrPDOXxO/5XtzMjAR7w4B3pmv5CJSyQAP/HrTrYGu5I5vbGJC6PgkGZ/T5WDpztETIS8xMSJN5cQ2YBu
j4j5yVlstGwcfVjmtduDOpWlh5/vtkTR0LrFYM72EJ2q4ZFmR7dwu6kb7kKkuXeRH3f/XSEh4PWVWuQXM6+0y7xbINr5/IXaUd3omo5A93RMCeBpo5cPCSkF73F0Z+WxGxgyCkbGeYTgOkzGniq3MTq6ORBhMoS4
hGfchAuEq6Rt4ro8lHrMU23f8xWgX9Rpcqjijhsonws632byjM5xladfvA83BiYVrEc+q2czzs0wUSTmyORp/oX073Cc3/PmNuY1JAKdCuSIlCJjSHSUrw9JAjAHikA+qM/xnExu+XXcWhxC3fg8aL2LXU0/HZjd
qbxwpSF5lzkcPg10MQFLhnbMjO4GP8/5pa76bv5LyRnBG60DxITX5paeFHCYjzMhPFCi8+jTV+iWMbppMJsYgRiRbSV38j4vCX5AbtfHF08ZHsGa543tDiH5m8+NAEukrGzaNg2IeVO3AAk55hZxUSwa5cIe6EQr
44UbPL+D2RkfkZvRcDPr93NzEu5KcIjNQU28Ec7k1sVD+08wSthXU4CwaJanRkM564KB4WpKJ0SLHsk7yQ7uiB1NgAS5IRKvTwD20SHEy5x0k0iA3j0H1WZ77hm3TvvoYTRIYxxBmDixXLIOjMbl4yzK2aaJmAio
7+0LPx20kuHsJ4hdjkTHuJgmqbU0IHLltkbNT5PlMJDNaKLceBYme1xbRWyCzCdWv63U4f5lqYdrMZnWlGp+yyJQYTEWG0a/aR/WeYtcrRwIVcOwEc2b+Sq7XDYXhzi73nKi2975LJfoHxYynPtBCoaFS8h3gfiX
ryRlkM8us6GCmAcZLjBKbp7gxwJOMCgd7/TRsrXHMtexTprzYVQ7uwXhEfn93yZ2V6qHYER5jEhiwk58DVvWqfAMuTc32FY+fUTsjJvjEslt9PgGvLJPL+ze5cxQDpVxOG8JeDnBurlgZSr0Sdd/vyfEAJ10zWLu
letARsVaFrExjv0ghA5Jd2AII/lqUq09IsYUJ9pfrbW4J9xO62p/wM6DAVg91+kLXf16junGFSaj99NvHCNvjNxY+eZx1vcneXynN+vtvsq9gB/JY0A/i5qspOPm6/lAdJ1hu2ull3br30bWqGVTmpf9RPamfKtF
nKRLr3pkc6mHF97EOG6UIY2xFoV82ovoq/dpT90/IGXKZ+bfPiO+TTNkl6W8WnII4QpIFFmkdFhLf5xeruPKLR7zYX8NGlfUJq4vkQdQYm0r939iITvJ2T5dDx7U2DJxcZqQt2VoQ+2RmHTePoPUwuY0BsS2pE5Z
iUC/aNnvg3xr31Xtx4xAEAgvV1KXpyX0s/p8sskmAJUrDygnQfHSmdHdAUofS4nuM2LZ4xjDmshxk1StzpdhX5LKtB3LzEtNmaUve5kjdnoP9Zii+J7h0Fses9+KTtXrZSe1lUolx3OenXwctucL8SkrlblJqbm3
X27dobDC4PEKg0qHEuT5zLyvkvBsxkRuqnO6jX7Wwlt1Ms9jTLgKC7Sf9uh8NvWlmk1LaLz092mq3vuf3Lqj8ZyolWrNnjUurmSTB/scEt8E/hGQ0ZOrp7E2/UAuA5MOjZC9jOcTDJEkvLa8K0s9cNYUjYCStBgJ
uwg8glJ+J0GO11sI9K5BY+aNYLbOVq+DXc9BvYI+5vzk5DgFhoignqogmPHKni4Ou/owghX9piUHg3xll6HeJf3nErjdwuJ37qUYIbYSPNWvqoXJSygE6AapVGr/DGiPG5OKFfcE4sOW3TQg7jaDlBFVVU3IQABe
Z1fVwkTXGMGmDG9e18BNkQj0D3YDJRAfXwnPFP2/E2ignAWL702Es8Wzj/NqKSn2K9WdzpIaqtOz5nCSGfRGr/SKbRAYYuGEsN9W8UV+PlqNT1aUw8lDuZeGbD2fClRofT9JNL4vYtl2j1rb83vkPx2XM6HiIz4i
TU6/O+Eer9F1p6krT/E2zTU30OcPWkCrFJWODfE6YZ1LV8cEdDeHWTwAQmyIsTGoNUkz3745PJdgpGN3H5GQX7wF9XQM1ru1dVYnV+QojOJDtLYxKtWJXSaNhtpONNr8qTSWNAX66yfJaf/NqlRpAfQzj3aBMMSR
CLyAeMd8Y2+5BK7Ajb9a5uTlfLtEWitCT+h8TS3X9y5lyLRo88oJjR8gZiE1h78zLjnMsOzNrBGQVcK90WsaWcqN/GX5tZ4/49hDeJngngpeDomd4sO4L4sb7uOST1UkZIFg4yi3ZEgq2nt/IH/uKvNUzK4TC1dT
3QfQsQh5++lsxpykzPT37Y+xjJrGfs9KumLik3IvOyh8ROsEX83+PK4xTrheJjTP0MhRUhk0CeUPJFsfs934j6+y78OJWwqf1PLUk7vANNtkWd8uur0kSM6T04Lg7Hih8qRKe9w93YbQLu2AFERpozn12A5SWeYY
TB65vDhlK40cms71SP6BtjZs+DZJM1tP2SrHmEJ+MhuwHChPlNXZ5O/kHFIialG86X8BDV08b647TOeUHvGnNVL52xdCpSyISE4uiZlceuA843P+5EulcVwpJLzP/DWA4tSBcdLASjKQhRpy3uPgPhYlLDQ568vV
POXgVu+rlYwT27IrZqV7LH8V53sbzlBtE60mEWk43iSpyGeavQxOVTVr5tVrlEB3vPLVJzbbjsgarviprGxWrup4GSSjZrIejqwSu30rM1TERd5Au3UeK2KHGc35hzXQ9vkLZOnSgu1/tD5RJLKrrvHOgXgJ6GI1
LMeLlXhDmdFv314LRfbmsDqKUJPWPsd/SHikZ+EcMogRpsb5rtW2/euGThIe0UHsURuWR4faWqMy16sR11ZWzIBMBPIU7fvSsgN19WTZ85vrt/y9m1xvGWKbL0l030UmWSLnqPNodMcTd3lPA2PGjg271aRPcu3a
5nHaWe50K3pV52DGcnOu59Sz8/5UhFQ53Yz+hcrvTHalqFQ+oohqv9kktagzqVhyZ4bZM6x585pddYuYDytWqv5Y2WXzhhqP9yjWv8OoLeJMy3KdepO59fYwrhQp8stDPlF5+O8HPP3DT4B7tNfxn+GpA0WitnCq
QsR2/1gSN2IK9oS4QWd2WfCjADt9hHuo4+mcf8pD2592bLmDXSj/rE3hOkjbmXv5V8Uv8uqTzH2P2Mflfk/L4aZcUtoqXLi9yX3w8Cnpbz23tWpPiJhqcRAQCIg+CwvvtcNSDbuAtJaUWi43vPKgOvxe9oJEaRqX
FVFhvDe8zNRmZw+QnznU4XtQr+/PrqZLE+B5G0KxmgwY48wn31hN+wXhcbUSqiWb5Ox+CIskVVQ7C+4MQnVtmb3hETXX41bSuQ0ecbaftY/DARro3WgOe1w5X+cJIrYGdQRElnPNtkKOoo7UtStlpCrS2amCFC42
NiIE6fp7oYeO35RfxmicZblwHpSUSyxAQuNubjXVC51QXnRchFkLt4Qb+CEawIhhnbdOPlQMCGN9xMwZ0l/64XF7HH65uuAJmnDf17eGBOR8sofzizFrIdjaGV1MHROE3e24l/K1n3mcGkYspAPuqSPQEP2AkE/I
RE9Kcl3nJCDaooEFDpkahxPLI6zyRwPcSuJJNg5RayTBwMKjOclM2QxWilfjQBW+mGapEbxj5+sXJlUkF4PelNYBbtImsBnSkW8IKhYRiRi45eHnS2Kh1xdhdv4zJEGw1b6zrv3PUCgy7PVh/Ws/Lusdbo7f0Bko
rmREARn8wQg2gQ5lzTGxe3sfDNnJb53N6dV6Hx2pjVGR5xB0Z2wnjHfAZjxZz2aUGNN/ChP/R45rBkEjJrO9Jm5ujl8zMjoB50kRrsDQ0PN3zMrxY969NdvR5sCUJQ1qGBKgKMbTd4aukbdx3UITGzaiDjVre0Tf
0vkD1DDNzTgpJ2TcAp8IZHtbuzCj3zStLcJCyu/U+ggcAumsE8jf3gd9IVnYupUhpfbXpF7guEI0tKHX9YHab6DlApOBI03qCrYbKqSdjzkAJWi8nSLD2lZY877mB7OaUXTVzf/NlpeD0pbFK+hqQWETBiUgn1qB
OLMGjRoBBau8LRBsV1rfduQRAF0/dURLRzlKgTauE5kxu3uEe/7c0Y9APWyOwRjxpXaa16Vvcuj9b5DANUnA6Py+UzPkRKQ9cbTlrXoeN/XacUb8/PJYDVPhRk9MGU0nSIRrmcGqJnQDIaQ6G1AFLbzINr3REgZD
cw+mu3fnoZziuiR4T8C1lyUEmReZ3g7EfWhB1IOfXJYYGZjQwoyBloUAwJPXtjUL0ST32Q1ZrNnR4FGphDArQ5IIj8dTNtmDrlnlV8RoIi9nl4ss7N0Osb3UozWoaUwHwHsR3gkh5XKdpckqwgZpNdQupNjwjfIu
Mv83FSvAnpM3cmMGUyXPse0aU6EEnk2fCEgrKZ1932v6iooOk1OG1rGlFRNIQWsjcJma367kh1ufhWd6F1HsC/UgkMXy6PgQtsmR2CiloOBIyBcNbX7IRP/LGhkyps74xDiC9xi2rBXwC5qP7I769zEsAszRRqY4
jgpi9+8sRzB0VWm4ls3wK23oiw/RQbzzUAcyS76reAW3SCXNwZgrSdFurQgukoGgUNIB/XCzAANGcK92TGBJgOQf5Ns2HFlKfTKBEc2b5teiqoWeCdH8nFLIv5NFAXZ6BBQAy6GtNf6jf5GoiDF48nLpIkgTX+tQ
SvHN6hiAETQukEhfbJkPP4LfGz0E7nAuFXYNwpWxIB9/GI/o5MHoNGosXaF2GH012v0dlpxQg9ezWhiUMlBH6Qo10G9ajv0Qdp+r0bYtP/xxbpSVc/nt8wNGKuJGQMS967daheXPfgedEaa7eNVSSF708cIAovBq
DEIvZDgZuba0T7+z+3ioyHKEyE6qnpqcfF86UwqDUFDspumU+il6+arpv5xnHiHAa2hSq4SKGJ4CUwtQPdqtAjbUfQoz8/qtWpepsV1+Q0RlzqPHCzTMBnSzOSy9Zor67w9+p+h5GAg1haIGpebDr3viZjIEpL8v
VyaDzB883eDB61RF/ADEjXB7nvaS/fzxkqHgBp432mzW82u3YH0rTeKfyp7wd0Ff2JwXCRVUTql4cc6GUSayRKo11SJlQuEf0mBCImMXoiKBRWfqB599LrvnbPdRsh2iPW1GSskyO9utmXEVW0L3gw+Vss1bn8xl
alkQN0s7IAJrAXzaVbGR8JEI/k0kiIlNEtLOcO56myGiH9nPjTmbwB1sk6hLPN/pDguxVvKye+KY+r4Yy3Z9qhlU9DB/nJTJrYM6/hXl/Q+H3IQO5clCpT8e0NOsfXwRy2cPv2qSIsoyAGZi1cyfsMVuCpyV6PU2
bsUhqu4GrV2h3lk3wJrZPDnleV9CuvZ9y5eCTrL/oao7ULRpsoOi4BlsVaW7J/X17MDBUOYmm/LBzqv755bxEcInBxqC2Z/BftWFhkExYUdN5q/qG23xyvitnx5wAGHCL4JyHk5w/uN7aKDYQJttM0QC6U9tawEa
9PoBwKGk3R8xRQ4M53RjvZsDzuwns+x1SbJUS5RIZuGgv5xWzTXt4sOxC3QaNz2vZuJnC+8Ikbfy+6bb+tR68hTzVkBxzYSQJJHJJE/cnpH/FnixXUnOn87cXi5YLjvDcHx0ONHsJYQCNWqL95Os2l37wRhCoNcW
TcSUJz6cub76nNSwOj9lmWFF/ovhzO2MsftXIL5rZVB5nbhZyxXepemWU9MrwLFACyEsYDHiK0wkSFxCM0zp7QDYG5s4RLM1Uqz2MFouuW5HsvaQsW5CrodwydhikaGF5n1DMJ4LkVnzWORZICrnujwFo47NTBox
Pcepegz8RGHYeXpDD65kBQ3QQwhaFkC1TrTYnbY2cOrbqTFqUigwbJJswOsI/riUescyQYdTtQBkjS3ncUH/omlOtK7zY3JVgAQS1UxJ1rL24DPeaS6oGtaWNDwcYZ74azidS0d6lcCUiCThjIme3/mAZXwLpClH
JeuwEFxjY2w40Fajsxw7/adfpf/o7bT0lTdGXzg/+lo4n+Oxr/ZMPA0brBYUnlOKPNBy/Y5dKZehjGOahwJ2MVjqalLtQb1/aUynYlaehzKHh9F1eofKaZZi+XlD3gs1Le9E+ubpRH8Quq8uCFA/ap316WsA/Y6V
V+DMq+97d+gMkUBs2px2cB38pBVnQkzaJ7/UeBW6VnzKvdTfzSp1BO2SsSvEkiQVOUA8K2JVT7nDYCq5oeZ4ny7uiqtDcp/AhBM84J8oAQGUkpenPDxIvnYVJcoMFE4z+BLB6hqIuHevQNZ4PLD47Q+H8Gm0eZqz
EQxj02Dtx5yytYBz4VuBisJGbvzuOOCNRR6D6id/h9aJa+sSYGc0Kuq7pvQoLpcAnaUO4LVu7pBcjO8VOBqg5wZNag87EVU1lvdMqlFk9+tx4MgAYGldthiYFRKZQwpJUMxlWuxzMmKJ2Nl4AzAsu+xvizWHeyG3
pVLoOp1k62xWvIKpdoeVkUpDOakIjAOvK7OUnvLh7fPLQhPmK7lQhFcb/c06yZnQEFnZCvr8MuknAqQ6klHId+0LDmO+orpQcN5ojFZpCGMViMWlI0q5G7yAV1FAA42wUb2YIn48e0LomqPOXpgIgK6Ci0VhML14
TCEXumIfMk9UdBHJJ/lhk9lfPYdF3VqWGfHAN5hE183GHPUSpTeF785Xy31NxmDpagI2nDVcTPiHIGRlyvRBflmWQNA6fkfDo08SmyFxs+OgPOt00PEPGZkXloIMrsaQuEYMDWO6kbwGUUlocrx0wYs6ekJD+JFm
4AtoCikpI7PIbBinwgqyMy8PZFbQFqHCMtMy7TsI2+C0SoeIyZQrK0ouPDSCTBAQ+6ExOdYEoW0qyaSKk9irzc1Ye0xWpxm+yWeoQ3LwkLlOQpHp6nHGT1ZOSJtBPvCggGcTFdGFvmZlyGVvxkzAhNxJqnEhJJ27
1E9+yLq8Sa/y3Hbz09wJD3da7MQ0R7VWWUiyEfouZly+qMDzGt1Mx2eLTkvE61wZuDEahjfjy/aDstGkppXUE35fjhN1RFxDy68cec9K6UygkNuxbkEVCiaBWkmRT+qfi7jme3H2NRn+C1FLDFQXDLFY5vBdW9Sm
jtINbCcoj3fH65Xy12pJt1fknvrcY30R9e9CvK8FzqnHABRQJVTh0bua0tayeTw+T/kp1ECmBvIgMh3WUJpI70MfKeoItBigrcj0TuJS3wt02qlNeKJYoIUdnn55XQI7pV+eVe1zLZyqGUJy+ZQ5klJhDSsOZ1NI
dE2v10PQvYR7zBw5YY5uPfSTtqfLtehbcI00MMCqIj0ULpQzIyySXsvMjMQfTsTOx0LQaFrX1HfVeHTWmd8WWUw+5sztwn6v8rwy7CFeRMhY1XWdJxi4hD9YVMI479X5tQXsIXLkn8vyF8bQyR+so6DSyKoC0f2W
hVd9B5dgq7v8jGIKR3JGs63NWyRNzJM3ezAZTzgHsoxiU+0RQzIDOXerOzIqyi+1GsXiyrFvmuUd0oJbER4c4KBPH0RvYDJcr9CUN/JVi6vMB1z+qAXihEu41sU60n5FudK8+6oGE2GVM7dE1eY6MOlIkqOkLvOL
B59qIYT+2wuIwiXvRnySG0Ilv1UPj4XOChGLnu3OC05ub2Ov9gAsvT+18ezsFTj3LmbHBtwOsQGbrePG9Tui1NFndjKPW873ePS0aq+Np8TW7O1ajUg5knv1QQ3DIElCweFyTd63j/EwQ1owmjCjho5uGz1W1cne
G69rFPtmuDYX/PwRNDH/VFQbkseIIErGhB1ro+xC/B5gXIhqOUHATiQ9tlCkM8du7fRkdgoHqnYWXlj23inL9qIWbOGTugQH6xOBim1BS5hbJ2YTrVyS3JA1t+7htGBNK2/UBPQYyJrYh6K4yLNB5UrixfNmp6Fs
OiDm4KrVCuzJ0p/VoBb+sBhJ7R7FzlkOZzLJS75VO3qbTjK5GDMVE1FOHNGljZrHLSTSP8Lmg8fbAEHgmJEytimPa8rpYBeC240S4+RnFrUow9G1bug4W95QBY+wGQQXeeF4E64Ra/+QtsMMucTobRMbc9r1rrb/
QzqnMz4Glw8YSR0jyPTDFp5lJGozHIUcsFX4KlWQSEM2V6XeuGFOLPdxFn6Rrxjb8iBGc0MHq8URc9u6x8fZJIJiH6N0fAz19c3EP9Ljk1hT3/m9fTuFzQMmAWtnu0RuuA/Acq5d2IxV/bN8qKshreSyTEsXThws
kxKxqQv2toMlgrZ6QPjG/q3sPS8Wq+nZUjhDIBJaDpATidyhR/rW2M15T56kZ+51oyiIjx10TxG7P5tLmIkHd2z3gPzUEQRfCt40wQDpjMTkP3xEAiR6eF7+fOCX5qF/9H3EoN5EsGFVcAcQGWxpR7Pd8cC8IeIP
INNqs5Vj6+4+RFBWEx7+j/v73g8znZzWi9t3pzrKx6z2U3tE6cGovlo3Cgju6qAtqHOd5rJELHMyY1Pvz4bdEILhcdG9hG3pK42RoiL4jfK2A8uVxpXi0+Qa1DufgBlDqMbUpSJ1wLs9MbSufRioTBC1faX8CHTu
IH2W5zeUrO1lixFZXYOTDgOTXU/wfITJKn+eHur1nJutsADG/KKpgpyXZekehzCyZz06ySU5/grNmxB4vm4PpeLbjQHUogeYLWspQY1bnj5AqxWaJeOVG4C0fnO1zOAz0Mk4sYQ/X8851Fsqixu2AZ0dIzCJ0Isv
wm0PbHu5arUrPfEipyC1X8+euuPlJI+MsYZ1LOVknhGLcLWr0FTylP3SIQGzDWV6UUFJ87IOvRTPDPfEE5RVZjsHJWr4nbJIzn6EZSXlt+HshCLphFlRiB32JavsKzHhEG+pA8nkSUjDjjKeL0BYQjjSi4atzidN
BraPn0WEMGhz6HonaA2pzGWGsYrntYyCHRDhWnbxGIG+XDlFT/B7Xx0+mWalq7tW0k8KQqQWOrpTpMLiXkG5O4dvqTZN5Gy+yzd30h30UYKQkiICIXJ4RvdPRdav0EAAuEBIhWPoDPjpP4jMkhLHpV8Wx2e6s7s4
qOqZWeQUI4HUs6uNuIZd+s1WIIP30u5UhyAGcsyD40Fr6WGIF5vOTzyk4mOSfmNtbi3jVQG6xoeak43qE2CMVWXyPSSjyRDi1bKAtYeWqJLa7LbHl5FmVCVvAp1ZR8QYyuLMPqCGHAGDnPaWNUblCI7GsE4HA0Tk
VK5ItdLj3rUicV96/SK5MV28k8nbosoTw5TKAjzoVShFovx9L0ZaAZGyiTUXz7K1kqk4DQpOKisotbxhgtQTOTwbpPwU1cC+eXwQTj/VKAj6yu9HZIyJUYz5lDlX46DzCkNB18FtppMnZ1hhSeiCPDJcjLtYZeLl
aISVvzC1am4SHShP8PqXLAbvyyZo1sbIaqQf0Z4PU4D8XDk1Ni9LY82jSiK7oQ+dCtNezmlmEn9h6VonSlsD+/asr1Fa0DcvQVx1YKPgDtW4lBqmfQYrCI7ti4Lfa9avtAFLUmHC61yWRhAZw4aCwowj1qEIbPA4
saWbThziEs4yirufaBBktlmsEsXTCHussWqoJJgznapYlC/zs6AXnXmu6+MT5cihnNOpyFOl93CmWkGXGArTTTkOwRITCwXb+M5ViglRstKpplB0gradKsdI3ZwCKupOw3gT+YyEjkPep/hgLSxu+oKnlRXPugRl
vM5A9rhypSUAcy5mV7A9/kRVYPctBaDJWtP2YANrkLJ13uvzlLKuAkZGxyhxYNw0MLSBcBwt+CyNoo+I053hqJ2mSLNFFj439AaoVPu8GGgbKbMuge50G5C/PNf/BsxSG81uhdHFfBmoOlytxsygG1T3qr2az3dB
hib5Zq3vj0w4lbiuqonDoJ1RAdhQYPCBkSAMAoEBEu+RUqVig6/jjPth+AuSaHc5zL7ksfC1/hdzn+sA1sA4ZNlXxLy2yQ01qj20HXM1YCM3uDZbiCAM1FU7YD3wdWJnw8G8LL2UI11D50u8LlORj6u8IVGPRxbK
Lv/4b/3zuLIvDcfVTwXv4LlKnQENJ9ZA2Js1/N7/ufrx5eucvynhnHu6G6Qypm/6htUXak1p5S0e0M/jxfPhrEajj0LNrN442HF3H1tnlQu42/PKG5ITpZFQW3al0ONfdNZo2oIMPI9lEzm+kNaF5Qk47zUgLj38
lg/5MZGrT/K9DUquiKsR02MjuvNoa2RsDDIFWPYRIthwT4XO9JZ4mtqI+L1jExyGGhbe9qsFKUOyUvA6xjOkfMr9va8tTMHYNUzV/53S4s2nT6bTVmu1vYJEBj45HnAnx4I9x5KW8A+mH4nWpkd9f50LF0sqCJGX
1V2OGCgrSD4lLcsNYSeGKwQ/WRF1tHnF1wwnMMwElfQpRt+6mQ/IbXHMbIuPNT0ZXAeZSz6pHhPU3wwemnWThE/3aSXJPVOTlgIGaZ34E5kUEMDt4T8VR4mj8fUmHvx9lAR/lmV5XaXFqioJ8315kIVN1pM5Usxu
qF4G91SaCWuC9qOEO+feh59q5QPfdMq/fZGTP9v/Rjtk40UFAjFIf5f9oYT5c/rmSSeh0QYnrQTqZOX/GUzmtThAtb/+AyYd56gWdMYKk4LP6NYt9mhGKItuZrF9ErKRhcfxzTAHPTSHaIjJ4Pb0z3makaymhqIB
y+7p4w/JEa1BH3Z3dJmZgwx1wICF5RwhfpICJGADx2/l0+FE8Y0rPFZYE3Mbravpe1MsnVQzAdrKF7+6XPOSWoVvExwHG7eU2ha0L7Ca6k9/pefTV7zmLt47cx5W2WrH1nlz62qa/fzrpFAh0sS++Obs3mxIHyzF
10I03R+fG3ZLUVPS8kn9kNoZ5mil63hj3i+YbYmttpTJC+hb180H5Q6v2lP1qmzTmyDrvorhlkU9kEI9iUkpE/w/mOBbs3odEH5Huw7epT+7hQTsXPdXHeSei/DhxVD0CeavC6ws7x+AIn++bElUScSzOzjVzvSr
5fyFuJQOqTS+kyjfqdL8FD7XvIpkhhYSAFbLjk88j+XhkWJL+Gp4wez4V2h6uXPJPjGRTHE2nz0KKwppMkGtQ7J8OPBduVYMExZXrkURSa9DbpuY+wTOZdSIbuXl+VfMkrhCf8f3XkRBfsCdMIy7r6CbXMuO/7A0
g9RRtY+CtSMvm2ADhMDjuxs+Gwc9h2jiouGjI7y+8c32n5NPfqYXX9o7NDP6n4b4rEKkG44N5tkkZvNIWLF6+78aNq71MpEOwcH7LOo2rdneRQmTk6g0sppsjuk8DBY6bEg11MSH6MC+ZGhYyE9+HOHOAQubd4+F
BODLS+MiBLDbnmK178cRj87AlktsTNgIRtvTKOnaEdn9Fdf8z6Q7NNZ/9v009+X1wOWWW0HRErD6xLoFsKui/Tzy4QIwBcKVHxzNhnRWIE3jABSkvBt1hCijEeFTxbEkGDi+cPS6UGWwfpHS0Fc5O4iHDFHw7vzp
qHIX3/Q4Qj0yfB6qUTinaM7cvbz9/bq1dq/c4bBrKv0tpWEJi8U2xriVfM8XyEX1NjnvVVhZVm7st3qEFwWr35sOFAX73ZTLsu5SeDOlM6ctIBcageTtMJraeikeBqK/firHIcHHcuJxeGDXVHDhftHCApMTpAtK
DNJDKLZc5Bbl9PCXGrQSd69r6251oNf+rKAimQJYsWrbE+FXCdJM/yKQwEUnhZf8VcWGPfIk5mdfZuXmIN3TQ9ZfuWZ6dRf3pLL9jheTJgiinaLl4bBFpOyc25wBHWui6bv52jYzkF9e41JWH90xFdIC06yGxrGB
K47kELEEZOw+Fetx13appLqXCUjort5oWWLGKnaFwki00pVggw+zCpwCIpU+FasinAajfWz9gXDaYv8/2A/nmyGWLdcPgkH+klOYXsOg9f2Dz2HMuHeTURF1aty2sXUUCGDAwRshB97an4EM5UaXL2mip3oP6hVX
goNbS1yRRcvA6kl72uvXveHBRvpLiQzP4dCMdyJbz0VcEl7f6UdQ2EQRyNBNC2gPubgFi5cNILRSPkdDoCHtrsM+yn1MvcoWjBfdwn85IO1E075S5odDnPeHw3eTynDID6ZD2PfR23qWiudfMowm8RqqRLZO3kqe
T79baFai2kH0WcEivwuEsYM33Qvh46SZ9DhptWxFlt4suckv6y8SbSNeE03FuSTBOxZXnaOjnkVExRvq9sPDMaZmPzZuQ048fXkLrYE8Ge19oFlEtH6w3Np5kIEGA+fU4eJXgKJqfxuKgMLiW+D9zr3TcN6pCVQz
DndrzegbQbv0unfDGR1YI1YOiJnNltkciaXwRt3JgvIu9k4IsEDzRVqNKruvu9v28JMJtwqluBvfCKHsifeit7LveaeYvtNyobDsWMtoSd+6imux6MFiPP4C+H2Arklx7NlOhFtRAUKCy8M+a3CEmhV9IEKL2Htz
Zh4Mh3a2d+l1xO6SQEyCeC1gcwjuyz5OIK+/z5aPu7ZreZu3ZZSzx7FLYf+yUgIp+A8ZmaLpNBwZCCHlL/1EgmXtr2zhUJSLhRaW/0hnhaSwJYwv8uZZFzTgpwV5qOItKwun8n8dQbe5OMWxRsy0h8Kni8neOByk
b37L9WPcT4fSumg66GUuv4FspzQLp9yLsGSD3iGsx4BillXeSinDHDVws8d/koRwdZKemocQf8wdjI6ovxba+zbg6EQmb1/EGOBiVOt2gObzC0OB+qzpDkUo3ZYVOwjxa0Vum3a1UuHoq+Hgqtvcd/dahBottX20
NsLt+97cYhveL9JSOFGmZWYaoxtIPOiDBho3WqDfkLw9A1fQQO9r8GAPu+gvYgG3gkxgchHP35OwEebeHWhFjjCJW5x4sWO6WKZgFQXaV9jlGHG077xsLgT8DqVSbtLmPjKbi67DussTjcWLmyDms7U8s3XJuy+h
OGLluLmTkIYanX0lLLXtu5sH2xxfN1f0WHTauvixO3wBeCCLe/7mnjxFQpTquHNmrNPHDAF9DcehewP95VROalUZgaOooAUC1tnrbvM8BjwsORL4RoLtLRWltQV6GGS44MhChk+Mthdqk9KDa/A6zeeVGBhNInZQ
LDlaGsO66HLgLXtpvOG/Xz3XmwWYBpQt2M1ilX5f8YQsfXp15SK0+UNB+rXj30larI5UhEebz9AGCa8/2s2bgNirx449vZKROhLGzrxFn96dbEqCn0dxWhgO4Z1g2vrxFkwhDS21/ioOEDAcwNrdPRpcwfvP3b8h
UC/ALyWrmUX+iiwyBPCf9VyW4JRtb8VB9dpgfwbAh10apLzQD590IBuQuIUbuvh86Ljq38ILpm25glE2bSObJRfMFlu/t1UYyi6ivXi1gJw+J6YD7fRF90u1kJ2ptEOIE6llMNxnsw1Po22jw6xKcY+5SKBP/fbG
BnJkMGqJKmj1fY7+vfqKt/bGpAUFbA3DzBDeiu6gzB3mqMAFclS52JNADmEGjFyFYxDE1v5dTWj+/c6pSCenL5u38C1bT/vmEl8au+V/itx0enHfrsA9TWu7mw+1m04Lgs6uXBuwdSvto3qHcwALbyI6NrHpxBgS
/0iCUrJcE3M3Ms76jHsGJo5BP5/nObQByMRIE0c741fhdZJyV7H7hQob1eG0zqRBCTlhuBMgGP7sIXfqnQUlIKZ/S9oQ9YUIhprGy8rVBIznaTvHpPNVLeAYtemDuL6OC9RNJzDjpIkqeGg/KbiQYyW1rJFGn6gj
+kBs6fmVSUIlKCgMb248R+42hvOe4QSGTkYNCaczZd7O+CUvwzlvu2BVv+BbS+2fk4jYswPMI/K3qSb9F/zYXG96n+q04VVkp6JJnon8vWBQIvf+ze1AqMf7Ox7p1CBxuh7YFjS7u/fLCiMbOaRjhF4P5jiQ/jWI
2pxK6a7ynpVjtlhsmRbJkcYOMiM+Vv3fIy5+MPlCmdsnBqxalRoe3zw3hHWTBHDbmRvRVJxUhjdH8qqbtYTXReFQ4ohv80kr2EMv1ChKP9sWteVqCmywadHWWLDVFZtWlCYYwQrkau8pwJrZiD3l3QKucx7i4oA7
efN4JJfqns92w5tHMg9gg2GBZaVuPvDA67Nx+5n16Mbgt4YPbdpSwkj2A2yKFGf64v1Jy+qW7V9pxPCrZaeQVdpU/IQng0oPQmjUb5KThcBLPj22f/hmcdKJY+WFICoORoKWnz2ogykCLOaI8dxgmor0TrqLh1pY
fGFJD6RrsIOUul7ozWG+HFhU26GefHyFFKmlZc5z8aABc7mdfAA69+yT3vfyEHD0rJ3+GtmDHfrNdziueGHh2IyXQbMBT9a/y1UDL/7APN9qqy7c7H+eGrxLCLKnrGv5w9R9h0qJbDxiOwG/LblkmXO9xm5AeUX4
xYt70mVM6LNuNv8K8XznLFN2vI2LzkXrnanTDEY03+dRS/Q4virUvOmzg73I8ZgFkTe/Y61tOo/FD0OglDcmDeu44+s+YffEEfnVyQYawxhPCwVQDJkhgn0kImLDR+ThWxtp5O/eo7y2REa0eXjHoj2e4gXpnnpP
Z/OPOKSZeDZTw5l9CEgTo2PciOQ40fUeAnY1SOwruwofc+rAPGoh9odOX6Gczrcr+zAY3QZKwwVvDY//HZC70QK1Gsx+0ie+1qFFBpppNpNDFWmrWISQqN2qaqXtsxWW4lJy809kuxVXMqMkQf5KI+D/9Ku3iRJE
Q067cNNKBYI46A7LIYzzdI1ISjnkwTb4K+rT/hv4/YKWRx8SNEabrAy1kFENrPO8593G7YuHXKDOVk61OhM8r7214RE7ABRvURTKWzAsxuZ6VvwRnezf21e5kNxQMkFDNaOo6Ua8f19ZWQab7Xe92BvL+fdkIFUL
Va/BYC8PwThbixp7UbzXogL7EpMxMnFwYApDqyLEgDGmpFwR7PotG/gAxQQnGWa0s96/H9hslBmdEJDMFwBRQbtrK6ZPfH/FxKYkGtrUYGNEe6mbhvSZFA6QD1fp6GfVgzTpr+5Th2aHjxeMh6Fbev4hqobhIMmT
XrtLL6919btT2J9wZIfis6VV8iyb4i7wvlfYlvmrukJ3SHUfaIj0Df/BftALKpRf8MfzcHgkmX7f6yHycc6Rq17ziJa14OsjZonur117weJWLIwEQU99+Gowgbzi3LWQBBMkDmPx1ATiH7Ah4Amwc2kbzAuZnXpb
fYTFfwVzSAGIfurBSpl+aSlo/9+0J2C+MZ7C52eveZ5h+hSOHXoLCvZu1gOBQV4KlY6TH4+5B+etYhGcmLtq3yIdseqLh4r/nqaO3oWJyF8vCK2Xo7k/8UU6onVvzWP/mACTP6JL5lVMqCgyHfnFYQCVCwvKMS/I
er0DLKvtN4ww4Hcdxo0bP4USU4E57avN0S9Qx1FeS2SlpJiI+llIgmcxh+Cukn16DQh2+vRYTlzqTFtHQx/6cJTuxFSK1PXJpOOS/dwn+tXAykspDLGBlMwIjZTs0Oybn7jl3vtXJjsFmLAR5hzGCJW2OZTdCPaN
HIJ1vtxFe0lXNFzgiuDOzAh5N8KXYRX1D9EeZxLg0GaxiRgCfQfAjgA1Iv9aCDJi4XCpIlsIeNtyRk7WCSBwhkVqYRTJrZ8VVmIndUif6rn7x8mKUqNBr6geNOfj+DN+tPnVyZBUFizwU8wa8krONU6bu+tn3IN0
HO1/mpXB7tvhKdUb2mw3+MFuAvFBsPcjHWq335whs8ODVdwLQL3kWOgRFmuF2IEnzRHg7y34wdQNVhfrcQQ8mzU91vwrJKYIFC8j4hry3B07tEHtmhKO6c+w+Ht3sJhaXNbApaxh9b2ZP3asokCyMqXmov0EMheT
lgZkD7AnISZ9NeM1++8VXH0PQLiVBjFtxL0dAgqU9Tum4XkAHj9rO/iaHrSa/pqqCxs1HXcV+Wq30vNX3wlWe0Of+scyuWuuzcGTdv4Mwyh89r4tDjqff7c1WCYM4Gnt1+Mq3Cb+n6029Knguzi/+zy/erBoOlDm
K54GIpFkPSn+L2e+KP+LrU0DuLZyem8LQe9mRCAYHMiDprWq0Dme8s8q4TPnINmBiABQmq925Z5R7cwRwDK64JwUuP48pH7+wxpDE4kRSZMHMyYy/Jne8NI4AIcRAq1mwAN6Fjfs87c5zZ9Uw3xzhnsXJqetsfbv
RE5qECUUmSvufjuZOpwT6U/MnuqlZnFAlxSLj+IDPuXN9E8nmQqQvvgV5TJue09MBOCo92GHbDNRDkhzu5HJp1ACHkE3RtCQcz7gMbogLkECwChYsGO6KJPRAqsfL5aDTESUey0xTiolSZNJgpvDfOo8DP4f/Mjc
tK3+PgABf/LcCOT34vehzejY/bdh/0VLKUT36S+HD+1b7L91oVfGzWfvdQuk4f/1vcUmg1iL5OA4p4Mzylxt9f9rUpw9nCUJIyMi5Ar6Wyv6nXRTTrWgXN6U63bpDD9sFzsfITMfGRCKfIjws2AkbwR8agCxunCU
0FCxNv9sH6BMtTG9u0U3IY2uPyxM4u6SexPquf2n02B2KXw/IwJ5MI359tEqPx8uTy7oqRkaDGY7xMgCVuwtxRxqLWtWzihztevXjHE6BFwiXdvbScOvGdPZTv90WuYfjyg+d/FbxBawKRzU/SwsJeKGgoUVUvNu
U28p6vdlcTV0y292VptEJEXmM1tgwppWoAwYHMCPFqrA30jUo5Vcclu09EUK5NGD23t8DUR72zaOiwd8Zzwb1ejd2gdc51+mV0fKh0Hxt1aZNPWYrnR//ra4RVkiLiTduH8idpFtQShgn+TrPH9hW3qnSznlFfkl
evTqiT436DeFFuq3Pwd2//rv0XM/ilI8QJ2nH/Ss8JLivvU/eCqWAy/ulLoF4v0KJej1pjp7HHAx9KtoOJeQF6pEWrE9ZQw6kM4Ye0pIa4yiOUyUSwUDBfgy0/fhPPGzakDgXPeJ1STlROn2fyV/0Vday4/Hwjv1
lNQ4a2i/GB6b9IdCEIM+JvN6KRWnrfcRQjgk83x+OmKPIcvv0Gagi05tqk947hsIUNeWQ2UXyTxfBaQG+d3ZoqGNr1mwkTYV/A194r03xTS6MNuTrlmYSSAwuV71mV9FnIyX63ikjVUUd83Ym+R4Rg7S0UyL+FPg
IpCREKKKAzJPDb32f3xHeHM8EhBkHrz3DCOiMGYhM1+r1qHy7hgPN2G70F8Mj60aCnlRkm/s/OVmX5sgd5aGpZOt1YmrFhFfpi6IB0xRvM0ET1m/GDX42dHM4EniEHY01XEnz/ZK2zZ8Dop+icXSQvgZHfvPaY+W
QnN4Qo8C4zKK3u4ruIqAOb9TRdv9rmAxr/dFoWIs3xkEW2FOilmwYjbsZbkhH2AvYSzQrVLdhM9Iz1FOxrqXs1k2QiTtf0z4EDUni0ll+obSn0K1ZkEtvcIh31fHlrj3LmmX/4kO6UuZ/11o7e434GNFxxoy++Z3
DcESTAaZgtZChkaSb1KtOFgv9uDXbUJpzOvB6aR48Y/JRnEBj/fmwwU2e+FX3uutV5dCrK7ETRnZdorqJa4EXcz4MHe3aCLQ2MdyA9p/H/KJRy1MMmiPZROIUtKc5SXAPVBYSl+yBLFkalXcN5R/AsJX/cf1vLDh
RXUYZd0VDQxG8oBGRyZz+E1Cb3+ZtR/hsB+nKQq/UvgUTUt9PA82C2vHdHzKYv6UxNu0zYX6fJFKUQNliL5MVje6eBiU9bPgAkDRWqJvLtSt7B+pjmw8J9ZRiAnyIJkd3cF2odQfcfbelr1YbFe6wwnDzOuwGOO7
qd4gHWZmu8CdAx/RC43hNdumFOOqiGATkWXACa616r6izPdfNwMPnkfuP5Ba+9+LRA9Ck8gWl2Rps2++7Ub5VwuTVQn0jz8YNR8vpzWfGbshh70TJQKfiBbLlpPXozyEQE+h8pufojLcygmeYSM4qvR/9L+giAQg
rY5EcSEGKZV8+Kkj7Ed+naT0OZAwiwXUkxjnR15sgGHc1bv/1tlk+ppxvaaFw+j7GxMfKYpf3FSeCnIQFBwxNhHwDU1lz3OOE2bxdArG0JNDQT5i4WilpbjgCofHl+K8+3386oP7y7NddlK5LwalxI3/PiIyS4z7
8Ype2enSVh9aeKcKnvSTOu0N6b04ZegPwgul76iwwnLl+A1uupalxZegDiH5OcEeyda1r4BpE+WInkwyq+E9TrNzQEw7cBvxBhmC3CQ+IVfRpLeBFaWprSl5R8OSlwSz46UkNbTWJTanTvIiN9YwTBpK8osDwi4V
juq17EAEIyOoSEkIvguGx/8lxHDZdGgiOIT9nw0KqRm1naIvVeZjgKC4kTrwqCidtmEauP12h0SaPEwqohVCm85xUGI5iD1Wi3tHGVHhCg5cRAIif9W3VKXbDJ94PyawX03MVgkNcwhydusIKJBI6+RY0JUVyLm2
A3aG3xqIihCZ36Lrc9H3KpTrrbb/+w/ZuetcxP6rX+M9wVa9rt4JlctGabDg3uaTJYjhTRbWf7iK+VzxjnGqYm8+p+zlEo4QWwe2PAHzu9GuAIGLVoze6IDaNDGPoyVJdoBGIzfUDcg+yahQz4O7Ew/frC+pNhfH
rwm0tx2tJTfMxHYH926cO9x8ghs3Oho+uV5YgegrHNtAXEMJu0Nyft8qRmxSmqDX/kPThoQmgch894x6JYjRWroGjx7QM9uvdy505lnavDgbZyNzQXSqb8356d4qskaIipoIXFlY8mw/QQohledgSIYo/m7pz+92
giHcEZuRpgg5MfB7lDnXEVZPkgUxo1Ic8oyus3mRCkuRcIs4wN2l2S9yyjNzjcd3Zbje7Uz0YF+6FqDsMQtblbVeFUgjK+Ni0bYOX+gIAkbPd16Toodx90Eiy83EGN0hN924QFOoQCKk8sMzeJwpG9b1htwVQZoY
FA/shgjm8gQzNYsxO1IjbbNx6VKUR0mMp1HHR1lMBo4AU+gIUsIzLFwW3w3S+saY7pck8Q0t9Uv9+rnCKB2XpovFksSveH2wF1v52NutcLnOMQTJU+OZmRQIh0CJYsFhHl5LvgsJ0RM7+iU61ux6CMbZSVuFLtZ8
FA7PC76WES1uYu/Ww5Lvvig+TfpQeDbkh96/bk/RIzJ5XCrzUQyuiiMN8H4AiMgYscbWmRdsc7/+KZuwC0MNcj2WNTkit8QjUCM79+8x5UsHlARzjWVZ5tTinKWkFBe1AYh71Hwoi1IWN1Tl10k1s1mAWoHq8IWz
TUaGYyRMfyFbEczvI7LILMu5A4t7Ms2Byp/8qh8CsdnCjRg1kJsol6Y8DYIma5c+Iza6pbBJhhz2qLhzyYOwsKukC5dXALtycREWk6FE3xQNs0A04hBnpTQYBMJDDgxd6qEii6PiVVq16HFrlOoJbSmcdWlSav2c
weBEyzTxidq2SS83w5SJ/uPrIT1RQ3FxNZyt8o+5S9eOy7ko3dMpNlvCI9DV6Yjt+xzg3mg/lqfBNHbp3fCAhf4eYU3hsUt3/yfg0amSrQ+L83vguks0Drz/AdAcr1/hQQLI6S22g/Q060bYZdWoty9tZH5NpyBk
VJxJJAfN4LbMO1NDMKfLnnCG0Dq+aDxE3A0b2D/IbiodozdIA56aC19EUptbnGGjs76QX2FMPzIKbud2o3ArzgYRUjNI/zUd+B6xGLmq9cWRHuq5aTz90DAmuTS5XuabMmPewcxyGdcf9o9mGN4RdcGvskazcX/Y
Odi692az+TRKpFGxdTdVqhosWEjaLQVVRVjMblQUTulqvpdZJHJNZ94RZPAtcz113c3XE00qYvdMF7ICXcb+6TdW+8rBCshu3JzHsasX1SqvOzdpAGS4GQkSTdixuKa8mjjPS32aWVsCMbZFfmrcpra6NkpocPCG
8WmRrDXQxiKSSEZGPPlwQz/M12niyNZ0bDbBP3yfEuHaSOouO+OvOego3NlZ986577w23bhRXGpGlh0hEGaORGiSw4miCilPY/O+uygNT3yQwX4kJnYSEjgaCWX+bKJt4zi23yiX+l6EyoI4hoky8ShF5pJaJAN7
oZ03fvwYKHL73i2UlI09w2aMNOkkAKqYR3cxvmPs0jzbKZ9HEeoegok5m4vLVy13PIEOnJl2mMbYpKXNoP6FrQK3XLYsgT5IADAhnoTwpFUNXvqbcpyBC68bbylkXanJ9hWCGaccp5IDl976efDA1YouEGFSbtsd
RyF9FREJVOpOgHwGS1ISskZ4kFZpDEi+jygxkrElFSVBUCjHSXusk/OiqUIVLN21B/A4ZU0adzu3cfFwLq2gYRNT/T3AFLUVSaGFLdHbp8vVT9GUzRaaaWN2lNLyy53aUeS3KZcTAXIfDJHY8+fW2jRuoy0lGRvO
ur7rhKVyJalNKlFNCoAQmTo2ASyB8SzmwPQDlQFah5oiVzNN2hWjiFK2YjzeZSp6k+UiNswW1yZsVMBzwRbWdgIz4tdmx0uz28sSAwFOOyoGr//ecif2vJRQN79tjO8nD/bd8bnCcS2qpJLhrJFbEZ0lJeWxcYtm
IRvPdMhZdaCq/Fo4wibjZt7tS1aPf0qgZ29MrJw2y3Wc6Eg4+zFk5TxER37e4KRqVqF2Z3cgUhKO+JItKyXt2Z21pSd9cJMn940Y1lFilUxt9Bgkp+qi3eKw2fyF0uBn0X0RUaE8E5y+lwGdiOzo4q/i+W6+Wr70
tSqhaNEpFHteIKg4Qgng5OnrCjNQKXw2H0zwADchFPaGwR1gwGTLArMmw2vG0H/qAl250Q1GbkdxiFWYpmKohG11kXyZzOP2Yl8V952z+aQ0TOjT+T9/yZfYbgaEsJi76UGFZ6TtNpz0XrKwBQbs5rbcbKPlh980
iWNRhiKOdG1mI2WKa6bWwviqbP2LNU/GgxDGlP18ISNXuaa0/He0On6SLYVXBet90W6baHAJjWHUx8p6QKeW1sEpXqVYEpOIh7imuXTKw/XGy40EXn7dNbl6tkIn9jctOsRo15SawUa3AeiL49uYWTqNKztq9XVC
doPwq0UKQgi9o99ETsJI/bB6iIZ0EBEaLKcEWBSlYwWFShMJQB7v/PA8J359X3rzDun/iuN48npTkmoygogJxyCLUqqihcCr7TAfSBPAiV/fJ56JwtGCksBVY66NU85PEmlC5EGLaALpL6b2iPJl3fl/T3IP6s7+
GqkRUZB1PPSNkiIlJtW2ncaWnW/jveH2sr2JcY8VDzxLr7uCPVI2Bx8aDuCNp8/HHYhfVGU0cjW86FW0lW1kcUaBREZ62l47uKeVxcUZbRTmrtt5ZJ9P58y/rvL+8BPR7u9Rz2Rt6ebPKxZivGg1evOAx9nqpjC2
cO6t7LKCmn0BX/hKexRx5zDmcY+RGxJSpIicUOXe2P16KpKPvHhCebIta+NXuYTaK5JBcNA2uT8ZxlzHARuOMSjyPl/p2J8IaGeHxL6hfBTrT4MDVtqfnnYK4T4Gqe3IjWdS94rO9yJb9kfocPTI+vz6RyIwgfKP
OhPMU2MgJw24qVZwb27Og5+hvFTP4cKT105662Y+Nl1eJO5BMUj9g3LRttBz2quhCwzPBjEGkjxhMM96iElB0i1nuO6fBL+XKAF3wjucB8WOCN58tpft1qzjaZ0tH61xFrJkxgTMsaSXqXKXFQoZQ0VVbjdw/EGl
Ww9n0u1Q8+lORA3Dc7ESglb/k+1aMNTFXYx2Mbs7Y5wHuIL3oYLwJBW06DEE94qsm9Hrb3gaqeAyFdHYODu0nK6qE211GGxTnaq5OLfmifMPiAEwIe4bcb7HBFBoRPLdGKpVh0nBleasIlFkXvKGRAo1iT+aIC8Q
ktJArEv0YYVOztUhchcdbDyCKLcoLl4Zsoq/2W1nxiV67TptVwMYlo02DHj/qutyHWrkdWKKAAU0Bqe8dkFRL3LP8HgKJap3zaik9XM6Wjm0kJIHpK/bXuciNnAAFqepLyvi4U0XHEguiNpeRm7+1uX3OB7f1jHU
nZNeisgoNqeQDUP25BCHfSDuCuowjqNC0srfOnEdxJZp2FrCGkq17P2iq5Sn8/EKcLN8+YnI00RNksU5nhU/xLdJYdHhaCPmu6KF8jhcdDslyHCVB8EbbLBZqMEFA/Rhr3E17ZffZNV/vsnGNWQtxwiKm7J2iUGE
PL5Th1ncCbXVInsQjBHp9CT/eMG7VkjWXu8zotttKWEgEAVT0MTNZg6isMs7yw6mm6vif+bwhgZLvAgpn2SG8IhDkOaveBC1Pa9+7YhkIA2S+LySTPL+h153vE+D5kK9sQyFcP9oYhAjcqUrWfIBLa/QGZM0CgNO
E4nW8eGHwanT6B3EOChcFs7ZRxXAFLC0fWEpCV3CxK84UJH/yucqseD2sPVVIfGPxVrk+AcU8fP1b5GS5Ql5iBtUpDDjIq0dw7531iu/S8gPNR6uLY3oIHQrk21wLKAjTv2OiOxrRypqhWeTV/DnncDSg2a08/+t
HUs2X5o9XJuw1izZOjXrtyamFRiIWme42G9acSyeWtUSaBMLJcsG7MD9jRGJ1V2/fqi6BUuJ5Dd3NiuwYl52l6dsKCM9VBHnkMRL9pbzrDt42AX0Wzy/6g0rl+Ihf6wmuBLyleb4RCGSSe3Ey1aizp7TCWCBfovB
o7SJhpbdxu4Vtrz+QvjJwq+cYrGsH85KwOGJ2eraaQc8NTyKAyvu/qufwXBKPU7zS5aYcTkZ1ckbdm2e4DBUDxctHvnKr2uJaxDH3ACsn/o7Xif1LP/oWHY5El9PwFAzonNoO1GBGMi6+I7+vDkyLCvTAl+F37WX
1TZSXfezq/jQQT9r0SEaU1ZlL+/yL9EcGqKDANg3CZ1Uo1QFcvV1JMyRTgVKigSdNWTpdBoqzfkKZGk7zWDcIByufvI9BCIYFIy+sDzvCD+O9ya4iqwdCvktZGbUCWJu65AykSobZRY0ZWpvISrCJ+LoSw5hcjqA
DdRhzE9zMWKIebxJPnIHppt0a0kFxoZRCSBy+1tAxGsDKb3g4GqedfAA/CogJw69ns1oCARSpgYFQbr6uMfQrQFbFHd30nWC331gRDJOl+Y0g0J/2ue6EDOHtdT8Ps4I2Joi4QRu1NtKScOCRkzmdrPApcl0jdMA
gmZciwFYxMLw/gxnXMbvBBFiSQAPbgyOdYZLa7LHxo+MzanYe7r/BvTmfuG0Zs6QbDjx2ygJI5HicSfe/lmzayncN2hOs8TOiYDbld/HdUifRgr0Xb36V63ESIfhwqg3WGdIuX36BHCXBVoSELWFKRucUNT0lKXH
ZaoZM7EDiNFJnEjwHPLm+l0W4t+nxRZpvttsv9cBx2raGHqQFS7pomkW/nKQvjY8VGyOC0QS5VmniIKvyKopDSoktw3RrlgCTpdTUkAGkwye9M4CUPTyzkT6Thv8jBz24wtcNFzGIT258EOz2iMNNwa+NKXIgYq8
pCr7COEPCBWqaTfozZlx2IMIUDYkEDNMlj3w5OndlM2SHkacgj/OZTQnAiXvUkRnH4U5pzJ2eoiRDacxsJWKnU2wdviInJ9hZLuTOMY40T0/qaDh+9nvOqRBwSbFaEhsGmin9lcr9u4gzM4IQRg7AkarqYSX6nPg
58PiNob5MmXtzKMD3ZC681KwLk59iJBhlMrlaTK+gC3HNuxIOehR5MsY9GSwCbBoanQixCTqwKiRrA7NBGTJWIwRU8DUy8hbV8Bcr16aXtjgSHdLz+IWVX0gRRKiB/Bi/wjR3EX6kC7qN8+iHgOBoCQSM0aKkS5i
YZj6Fz+w+EVbjBgJeWAoYEZUO9iC0/lsgZmmp6CsNcd9sXn+Zk2eURSQGIxWKVCcNwu9kuOqZDJS8FuaOOWDQK6XZr11KbyAq7qK67MuzRkoBZcbjAw+tnLGxgLabS0AW2xjhGQ815LWWChE1SlnbfNOuMZosUU6
qKskLgvOc3hr9pwjEP5oJ0GcbnF2W9g+JLeqL3TY4JMOg9OX1r5/91af4p0+L2dEY7ST03ZiUhrLCCaI7HOyQGcy13YJwEtB0Ma8i/yG0eBjIo5cDLI2RmkLaRmrdtm0kjsdjHCQC5bRZA8mUztP0fLgxqnJ/ztG
A4Xr01dFnEdT4WGSJB5GaIVxvcVNoIdV/JdRjGQBmeqprkbYpDlQkjJUiJ0FpRapac88JE1O2r5wBRrIahpTqxu/1rrKr4xUQkFFnLEua4NxR9fhhPPPCTgw5jkn/yRybM1gkkIb6lGc9IotnJAaYhPEsz7d4NDU
LLRu4hjzTs3tbrC++kn1lRkbIVg4vQprRQ74AkS5ylaJ92vZpNto6b1ZiabIQt24jA46i8gaUYdd+Og6KvHPBSCjNGGUacvyY7jlPP9JjWlNd90nIYDTgwGM0duQJEB1GJQXUdGzRGEXRUUVwho3Y0kPmNawOqq8
aIpsAbKdCqxtOLCHp9ER6J6iKNer0geXCFBZp0O4wEZpBvIzxz9LVusHg0HEI3JtGqcZGtkygXU7P+5K2NxMek0U4yycSxpZwiJuEGijlL9/LjVg/Mpv91GPBbRpFPLdSIXvFRqaON2cpaVD27iDnMAZ7M6BCKht
jn/tyFdPC+YoWvujmzMcg60/4kb8mcOdFlK72AHjWbswZOyQOOLUNBJDdByq0tFkip4jJ4ahYK/UnsDePfPvzpnJwoaYl3GxM3e2dHyG09pPMC6T2gVKeIAzbTfezJSX+giyXosPQS3OkzGP7qWqUzKcC+N81fec
xqYQ1OtcR2q2/6+18vRFyrsHpVeidYbreVlQtSmxCOw8huz3ezLeu6z4NsvMmHMuTNDd+QZ7H4Ah6xHpgrGd7qe/bmBl+nDlFGpT85s+XOBXqJ2AjJEx8sOGp57g9oLzl09qTUDH0RKaHB0y1VWg7xi1orMgYq99
s1krI0jQrq3T2oSh4EtbShoHU7NS/qsLi2D4AXddKZIqUq4WeJ8ZswrxrqYXCt6BqCRp3QA4Buk7nm2gJDIdY8PnTnC0GQpuKH+aZsPjG2tNKI1oiXlelBRVhwtGckKaz1VwaN2Nb/Zpp2nPMrwqgKoYF4gvKgls
x/nANHYD3+5iO82+hmbuMHAZkguilLyVfo44nKHjzLyK4PrhCU5CYYg3c2aUqzgQ8NxxOyOEe3oOs/ugAwcmPcWByYckMR9aSLo/qcsAtlE4yHruyp8P5Dy0b1Gdvo3WcuY6oDAVG/5ifCE6TySYi4su9aF/NLKS
D8/npXuplZ2gXTpoCsMgpPNeC7LlHzx/zvo7ravFp88vtPuSpfPJ9HPIiITOQRcdP1Bh4idHhuHW7yLJgPoPNr3caAvtjQGH5jCtg/hqTJ7YKx3CdRB/G6MntoSFAR/E38bxzCzJntT8Zp/nDhlL3+RZYt/Salhx
3lI9dx4XDK2N8K22LopzpUt+JTno93C8o69BvQF8+HYZkDh4rdDnQ1qcFkItYTaxu+ntRoR2E3R3e6yILBqbPMVBclKnCge3OLAlWKN4yWu1mgie1cNt9sz2LcdC5h0pIVlBzx60TryGLZ7uz8Jm576D8J7zzEvi
VN4bCtxjtyLOkBX2UwpUnPnq5kDyVZSgvO7eiItJOsTnQRIbXFK2Qk38aciEj/XVfJXp0vQI6+gRq2h0CUq5HQ7Ms6ig1TB0vlM+RsdtZHUQgyIQlwlRa/wMuggkE2DaGMAy0/5kcgqzkSXfhu9UZXAgIC7mtk5l
Ld164LfPRGSKzX37vDefQ3yiZMHwyJEU8H3rB/6HwDjWnvu9lnQpaHrFtYARXmyHcFRP0UPhhh5Q8Vhs2Ak6BQHFGaGOZyDH8PGxU6KzymLsGbrJctATh88zifI0vkCp4UunoILSK6Iqfrhfvgpq36A49OgSTHle
38hjeNRxhDUlAeU5Fl36Gvxqua0KpLUf2NvH9sFzcSLaq0bd5R8IemW/pnkUQtSWeMfNmYI5z+lx0iVyHdWMKls3enZbhDEd0ato+gAj4vPmBIA6sjap5LwjUBPtBy74TbGf8LNuIr7iFso27fHEA/DxYTrRmu2n
X/gyXS5H1yvvE/t9xPjCut15+JtITRtz22AhOt1q6vpXdhonj/cbkjVlX2hhTpzoT3tXBmmaGeOYMXrnv5vE5DVRT0QX/34iTImqAoWaAug3aOeJJJeyChxA26ppy2j+2Jpfsiay3o21bBI0+BkXjJpjC7Ag7xvc
miv0GXywjcWhpww2y1o1INcdBGFl/OmsE26n1o86DMtVRe6PX8fwGXwN5wJlH/8wYzQNvq+L3+nZCRGfVvpAt2mf1ij5WcqWRXPmE30zkbw5Y8NZ17fm15nPUPpc3sBX2RYaROF4l91unqRlQrVpF/lGUONbsBf6
YwoPR6Z50eAucgDO9BF/bpJ9wObXuJpBfRKQGrcut5SEwhIX9RN9fuyy3PZnr/jnPmJA7p5pPjtd1k7+JjxhwMX0Lpt9xfVzSQiq7fS2zelPGVXc9jZmN7iwfWl1RcasLrYYY73myfs6etzjxya5vk7j2DYv38gR
vUlfUimxs6yXEpZEQ4Na7Ps1f3Hi/33SgmfdSAdTNS780/QO/55en5EpJXksAnEuY7bBP+8mHwT51ndlWw9RiJMfHaJqGGk1LLRVuTqnlsMHrNYwtme4C9hio4GGOyAi1Asq4w0r+O/fWv1nyKZ8BVkhvUgETTUG
xTWCrxyNFRvohpr6VGLYwQKyushA750rOoFqj7edo/V8U5nTCle3OFVUv5r9+5R7WA/k09josnlW8pw7qLVpYpAkoTB9yBHuYI+8ZO/+4Wx9GCB+oKARXRPcx2r6r24lOYhClry/gejM4MRu/DcHhsMhWQXwb3ee
wa83+347iBdedryIRdQNbsRCh3g5WnLZtVMlfzhBc8fgZ1O9ody88yCP6J5oFpEoAUXdDaOOzd1I50y6WUGY1hjuX7IJhO80YMP5vmlShPUdQcRDRUGjQPe2Q6fToTrh23dsx3BM3XiWF9qcoFkl82PVIjBJfogu
FL5FS8Lye9um0KiEOgFg0u/7Qhwl2HcjDlVHYgjzId7JMAOdsAsg9ww7cHAAjHwkUMMWgkUT1721pIZn2Wc7eIA3X3n8gMS6QhvjxwnM/Kr59qrmQDXUV2hyA3cQmzGz2ZjGlFckbsRXqxHf7eJ30itYQ0MBcwSJ
wp/UYr5ZOxmsfb794gTq/V4HIHq4+9GMI01gpxcA5j+cFWaAHF2o2bagZv4NGpJkm5vTiZAsrvTxG36vgWijiMuo4iJuonaFcGIdI0THlgMyYmOPMUIgTTbvzOBbkyHjlT2VcHw2tA3yT/SgwnEcGbPxmWWJjjH4
hVVRv45FR7ATmekUe/OarIltnw9Inu6zwgaNs+uz7SagTeUWirCH2Hm0ht7+r6qLVFxQVoYP24OrChVsBnxdU6j2yU8QX3uz6hM0NFQWugMz2IUAZjlh0ketOGvah/8fobDzAb7oWb0SAUH5X7Q5goBXC5W14NhZ
MLNCuc0KeteSb2sJsByUD5gGbNW24ccOTPSyrO0jiKGxVG7b8rJ4cfhvyin/45swHF2f9OrTcM3QP+5fnA1sIDtZZnXqd/DmHHZqqMbEQXvswB6Ycqjvq9651kWH/3LNFYJjdTcT7uOpRVImtZTygtPBpgBLQi+d
9b6e049BM7XvRSU0RrWebjjaeXwm1k2Eu9XiyTvKlbmAEs2Dn2VUXZbc3qac8eekcQCBCGlrKFZX+OX43585H2XNCfovfbWt0FGFTk4q4TXRLho9fOMs0i32H+JjPxLjUw8zWDYy/sSC7QPJuzu509xL6C1Tz20R
T5YOLwluEKgG/cn1sY4VupnZkNCXYWDTOs4o/OGMPbylzcmmKK2qw/qdbYRz79QkgwPxyhcR2JSoYinrz8wFuunr0EcWGiEowJt0TlmjPQ7rbNFoj3diXRZBPjc6FI9r0nWaYWBgItSYMgQ1NuDTGvm4hHvQjVvM
t9MD1DbTyOD01R0VWj+px2ubDAbpcecoz//8MZW1jOJBRmXGl6EI9WDVr4f0Wf32m/nrrZz1arxMwUu3+kGRcYMkXr4lHU5V/4YiyuxQDmECp3tpnRMPHAajERAnjwCKRiO6uekhw2qjes0cvWPgBO5Ty3L2y/2K
5PTWJ9lJau8jRchR/EFc+NVYMnYI33jiS+lg0rmsjZ3//MST+CaRhb7gt+VqLDbvC40Q5pqVwjijthrUZ/Yaa35mNtgVeQEV2gr4D5VGnl1+2LJFFUirMue9k2Sw1TJuICuhiCACvr4VneTDg796Mgtrw8B9sNjM
cDVGtKtmsZ+dgVahJcQjjb1maqoUsSx5S90kPULWZhF770K5HC4MJRsdRblZ7mRHUr4/huuWPa1EfxAjmZydd2sU/jUja6mP1B8+HArkQjVNDNcN0xVdijwDVaYZT8NreTc+79NYpjGeqMrDGf8OVA1scFV73ow/
s0ynsdwwSlT5QX7uOpKe35lPxsusH2bmw5pX5jO0I6z4aQ2D+p59Pn9zsflK46K11Ql9k7Xp4fKB3stwbb8LyQdywp6pDh4x9Otbsvn1wW3dlWlNpmWLrm+TR32J72FlTy37+op8Yr2bxXoWEoea+SsSG6AiE93O
Ex9KcPMLn6+njLj4RF1cBLkJ+CLK+fr7a8AeEUBHYkJCEiVu04gGmGhpF1w8NkR/bcglxJe7YzwCG6/5skcPgqd48WLOSn7Ht/7KauiZuUzdrsiIqqRWXmR9/RVqxT6UvZLV9yu5ygafMVNc/Tmyr3ngesQ5CMWS
Zc3H0hPUrJNcPj6UzlWykd15n8/45GPY7dboA/xwF48VQf6I9+bOfyvx0AZI+HuZbSu7EDS9J7JEm1uDNz16Lpk9j8E2zwFKkCSswN4EXPv9oUszsl1vgnIChZ+mP713SXt1jQVWCzxb77Nasfh+hHhYnysOqBiI
QeUGG0G829SmY0z2TjbbqrrOjl4OnP0LaF05ldWfiWC2r5PfbTtIqCKXWKWpjgx/VFKDyW44fqlzSnVjKp43wZfAKsdw/YE4pbGA6WjGntcSom75LQfmfp+yBTJegy+nPFhdj824NyK4z8EASJwVtoWuIMFlYo3j
xTPX9fOrFUITNg8nbFtUeD4kTvOpmH0dS9AXPYRPzif/U6CCr7W7yFZx+wMmrAz6hmYPG0ED54TyLR/tewHo3iwvWhBfhfmfoMklmuwjLaCl2zAUBLveshz0PpIc8u8lfGkI05xJr3cxmaKmNEBqy3AOzR6TtKCI
tqsB++MOw9Y5x6/vF6u3vOyPhyYZno7/4RUHoNa3FwAIdBq1BT68EbkuCz7H4tw3/7dEd/xK3FROevDEf9qMw/FCYOhTAOF4EHR3MxZnApln3DqdMMPJhhZJLI/EVH/oWUTyw2LbDvCc4XhsWQckbXGjVXnrLj6j
lLwvStODCvdwImR7nb+vFTsfx82L8RYqFGw7bYCgYAk9IxCENVdz3yjm28svFwrentA2rYmgTC0egvx7tio2c/+gERY//835KGQNRSheRBAYZIIPXGTozihQawjfaWUit+F1VBWSKPaq+10VX+fjhoMVv5hvpXfZ
PJnXSTBhM4yVJsT+vs3Nj0CGFSZU4S9FSF4Hmyr0ObxXGaUztf7g/c9u8JNrr1QzsC9Rt3z0EsBsSLprgo4tt3bzqxtri5oXuV6QTjuho/xwHhxDRGvnqJhDS9BOqVEfCpl+Brskny/35d+iwuBrBiUYuo3t/TA5
cg6FqYxeVF1Hs8+sGz+gmAySUUZDjmDTKteZ9y/XmnjwGoGkPOPOlHJefNWRSQQfp8SMhiGbhkN2eBIz62iPtlP6h9PwekuXx/lIQwbfEUMGwwKWKhBLYmI3w/lNvz0kDpPbAO2MRqF9QPvtr2t/nU4EBfZKgMV5
XD8c/AAM9iktgPbP8oMLKjWWhvvC9e5oXATA0Ewkgj5UEpRQ/500ih4+HqnfT/b5uRxbkRHGUnFFaR83fVklExEZ4s7ffPZzM8VawcLand/Hy+Bz732XjxceDR7RGz14PPpo/5aZImxSq3ENMEUaLfuw61pznfVP
8n3/NH/Ka4xWVfJJOa5pV8K0JCNARN6TIT5baLQ8Jj/COVFnTmotg1EEdaQfeviYrn41vPh4q7WZzm3mqKSCIH+/Jqg2Kz5OCwRBni3ziJjWKKCcJs0eOCgdBQK6Ik8emLG8lb9OnI7/ySg+flKEFPKqO+slTq+N
t/QBucZUdHaS9JKbX7U4jvzMyzmWs/5bfPGXax931fnb2RydpyVHi9e1j3xR0KtNYlUzro64QYtC9vCLlKj7W1yjQxtWuz8kGX8vEVP67/Gvg7qXMcmOpNc04bmzkUKycJuF26v+HHK115dn1ikSJhADQRu4dd76
LVFmwAS7X82FQHUsW7Ql31f11P8KScv/goiaFIu0y4vVvBfniOZg2xYDOOFXzF3wTJiHDg0gAAwKS7be79SbtxiSIGz2k+b0uI/jmT+fByZ1NXhbpZWeMEIE96MIVDal5h2ALm1X8cPytM0DLOGlu44cGs32sWdS
pF0Z8Hz0qHhtShERle9ukYpvhGLdlD9n8kxkpeEs28/h1nbLg0Rqw2KmFv6Ia5NYdDjeTssrdF7pWov/5Ka+rDJacYH+ZU/2Qb5oB8RUxoEv2VOJ7zIR+PT9nYHivgWT3w07O2EN437ZaBZvwRYb/PYb5kP5zf5Q
Ua1bH1KOPCn/IVbjx8QTHd4wJRAvQSRhx4ObzK3zWWXzbN1lvYJyWFXgxHZMfn0OoX0dkW2DA+bniqzGEAakFa4kB0zqVU1XgUn/dlF2fQYLps5AWlMW333sLwU0L37+YPLoKr0WkoSOHn3/OCTj5OpVOHRV4Qw2
UTVBxfAlLIVOkpZhEvZ3u4IB9CCwGW7UmIq0Z0wwdtEmitfIsU7hZg2g3xsAnVTx1mYoeLAeaRLFzGJALvxtmlgIQCvEPRpgUxcKy9rNLo7Uqz3Hem+6BZu1ipRjm6ovx7QEguX+lbLpiGAQ125IwIFO9qmZYy5n
u9I1I0r9mbWNiT9pz4SwOifVAe1EpTFAXW26EU941yE9jlPiA+DpMAI+OE8fnV9fHatvLp7JfXr39jq2qAXHeZi7bRG4c3/rWOFUEGnOmbUelSbx9Wfohh07UQY+t7ozrtTa2yrkihLVMM84BnOoZHQW7BjjeabN
pOLSLci3XRJXPb/AMfZsFR8ZyMAEvYnUtMBxa6dFyeUfymYolVj1vYWtYgAlBlBfBudZEN/6iJZXsmTrB1mwbX4Af4z2YMISSOEObQOzWCpfE+Gc1z4EQGT8n7+lZTM4uTEmOw6xJH/kiMZY+HzvJo1dGqc0ZgD6
f/ZSEmdsrTYuFlybvTyqjQrj8CGS0quer5Y1m2EZ3yHNDg7kdkxIaMGOmyHhsRjpO07F+XgoE1XLm2RKSTVaohm58e68Tj85gDBhThQezz3IX0s1MwLcWMFahPZlI1Cdel9k+5iF83jTuV+ntcKI0NIkfgZZamFy
4c5ZxJxSJLerwiAVl05jScQmURZ35Fp+5niInh7K1Gknoa85oOGnfVtr8aQIwar4o5kDyZ0KsX2S6P4MJAHwnGjTjETHha9f5doh5oUPmj+/Nuca1daGzK4KUe9duKED55mijErgT3FOz+9S0DLfNUS0HuFBxZzl
ubFSztd3MC04/nXS/r/Pz+oJebLIZj053m9+fwm+Wt7/bvR+zKu3ON1yV+USp+z/67zEV4txcX/tspTuPvrrn/2/NY5PaM+00oJL3fA+zHT/iX6Ysv8/5+/1z+hHPPvYDv0/4fcU+/8671V33FpYkpKlKwdnis5/
pQ8sNfmFlxhBKm6Rx99N2v/3+fd04SpGAfONJkm3MDWiiTkeHyumwXPbaqzYQx+DsVFhPLKnA/3dNiFRNhdqoeZEXdssp8DfWZLeoNmtmlZxWsyCbKBj11nOCpetCAo6+f2mCTqZWKDG7LrfExsbfvEQmZFVQRSy
YvwD7unU0F6p7SSCGMu+maJjLoMcbgZs6GEg/EIEGdmO53CMTecZLi/zMnKU/b6aJjF6AEeaYT2JT0UKDRKIOph+8QCzqvZjSZKzkuzW5hMYknO4fDjeb5oWEDym/0bjptrbJPXh6+xBRvzFjsjveTlrkWdO6GOx
qyFpujhXrss70uoS5IJfgg7aKMn0uiCY9uuC11GvcwUn6KGgKqiDH6x88GO3jOv+DptPutbnRIfB2F0mu/IinZ1vQJDfQT4O0gMgw4gE8IAVuGgusdtHssOgivE7V5lGLQT4urHMN2VVxAZuntWIVLeDqdRW4Tjr
+GPm78JIlIcJzlcX9LvLmtbQgoIrEde83J30sj4Fkro1oZpwF8JJxFm/xhsJ7xCl1k6Z9ypWEtiRXzufaeM/+N3gH/WpOtBu5bMYB/8jpxBU5ASzPTpinydWdf7tH4ZOnZY2Qc2ouCkZFYuKUek9erksnxplEGf1
LV+sMcjUQbfy04ZlPdlB0ok867SB80hTSu6IjDHfO9LJPMno6+l4wViQcur9Akt3Qw6JTsBaP1adMbXpi4gvr31vuf+XDnRQkCj8aOMSn5JBhXcA`;
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
