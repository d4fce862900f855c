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
var packed = `n/SiEikgh2x+Kt65smt4t2FaUh4dukYmt+JH5xDzHEVddSCFNSyA/3859u7/QdaU01jMCD3FJNkH+JzaVwFVVVVVdfXxQ+b8d7F3SSACwhYUHBMH0tYu/ydMmAq0EVgRj/hw08Bx6HyOLJl5sdY6Yd8hzcBgcF6A
wRB5i1JtUBGfzOtGZRSiWGCpYLRO0KFbKdZ0E0eyNU7FpEg1rTqyy/dEQxMOl7ODjrRoxCgxxe5QEKZpG7UHYjqGF5Pj2sHumQh1YPDcmgbhCQwGR2eICETUfYHLFZebTHLAHbPBg90ltFNGhgSEFSsmMz6hOymG
PXkUI/eG6Q7vCkGFVdbjPtf4IDdSBp/9k0m7wB1+cdOqlKafgi0upa6Uw1eCAVbhUMcIv38Sj3yQ7CqXcvRmlHmSkPpM/Fz1q5H95DaCRW4ZA9oTnqRIXaw/zxqLMZxY0+DyxBy9yqLCR0USu8S1ciTC5Y4brmT1
jfZ6Cuul7uYTZWluC56ZUslFB009fUWZxApee6QKVHluOE1sN2AcVX/7bfQQRvBQWQODfiS6Y2SlkNpNfXxtcIQV80iu8Gpx+guV6vz+i4d0C6MPOcIA1rqH71NTGwS139fwY0ztM5JS8Hxpbm2tPT2ZCUrHJA9V
MmUI5fCZ6GHhosyfttxg9Y4QL/NP207wkuKwIT2JDBqmwkxY4RKt4CODS2u0mIzWG5MJRHIElUCLmcUqwcIX/HDOTaqS5qwrJuaQQsCkKncVF/fQlyTVuDe/r0eSVWjUR2KoYca5I2k8Kz3aCDV9VhrL3pys8esJ
YlywBcPICztljv1PQdsmUVm6g0AUFyZebvIYAXlnCEbwKBCZpEDQheTcRiRGDX9kZJYhNPu6QjrjlcjOYDA4HzCsBMZMtqcfb/H3Zv/JJ6eQKwKExLhrtz1FQCAAnVCSqIa0hbUk6AkGghWNNUE/DrnZSttJEewJ
4iDtKDnJiaCd5cJoXaVuUvOUd4J6iE/xJb7FT5/5FWfrh/wJ/bst1bcbwZAdqbJdCoSW0I+aPGyuHu9vKMIEAjaKTnBBzwUsELi1hITyU3tX/+s7mxUpkVSZAkJ0fqVYE7+jdjQjsbtn6hQJCRhpI2QoNHZzcL+Y
xerdxdb7Xb17Vc2v7/4vJykNm0Y9/V6B6tXyy0bdJgkQaEVi0UKVIc8gMtNFhHvg7iEEdB1ux4F/KpvV3ZeTIBweffQw9vRpUiTZy7LjjBKF5TJdINwCakP/cLvM9r/5um8/mxXO42huwbiW2/L6MghN6Y/Sz4+/
gaA4cqLGvnJ1r0poxCx2i4H/6FWz//fPV4urgXCJQ0LazQU2yyFkoN5QO9bOkwNlS3Jkl7W9fln1y9UbSfPTlD5CIIQFd1e+ygQe5+JV9l1MvmnStLlyRk0Pouc+DMamMr980+zrt40cRscAubGTVLbHLe5x3KSK
oQWMzBWvISDLmnn0fdns63SFHHeX6GcjCbtcW4OfsSlvG17TfEiSkEiTihAZIdugqsPtMvPuA/+l5udH6ZRqioULHkpNEKD0QMPwHmSO3sA7J/XfFvbv3iy/frOjlcULz2R7XB4/I/c4nV70j6BRNLGp1cSmhGQI
C77O+qzqIwfP2N9S6EYYitZ9TlZMcg+zeyMFM2tVr2+PfgflUCplSz4eAKyjXuAeov3fptZ5czkxf8qCI4okjDFOm9Y9pTp+XgGixCAxSDhFq4H+Lff5q23kxVNdTznAv6MjfwDuccJPGgyR7Zvq67QmnXZ/CwZd
PCEN6Xv9jwIHuRA5Swbd4v+bza/VVqjqJPeFK6jqnh8I1TT8qYfR3wf8seC7YmzaEkko7MVu0z6qrzmtTYEafNETDfbDwfEzh2jhMKssTiczCO+uYmDLUj/htdz7pyut0+F1sqnn1fKAUGZYQoSKbUXs2+F20mNs
tlLZCnXZeQGl63+mmqfrbhqfrFDt5kI5It0q7I4tgkRAwFjER0BQXs934oYzFoIATm3h9ZO/Zv/1m2FPq7RFu3xh3wt4MU2AEjyu6SBGZDmSkuBglvLUfmLKLhUtgUfwG86Iw49RX4+QOvDlT0NErbDScCkFsGjO
nov32lt9e219BTAY37flv6v9X3eC5LdpZwE3QQcb6VmWX+h0IeuXfCL6ai9Fp+KHHBJLibn4MWbO/qolDZqf/Zof379YU9BEWNMKj0LDDjfFjlnC0/xK1bdq7bwN/HFMpp0h5fmkSCXKmXqIt1/ALQZ3YBjYfeWq
BUCysn1T7a1qZefvWe46xP2+y23ILYcSKJ5G4CMMQMmh6JorGkefZasU0dHmXWncrq7+84r/gJyMTuHBdwEMOOL2S83eovQVEw1cePRxN0re+0xdPZDQklBDCvxscGwFDLLo78aCr36wpXohGcxCqE43AX+u+H3c
7O4XbKL29FVrbW2jYYAB3nV7qboqBktbXUg/xDVVm+ZkaoWzJ4mpTPkT8lu9ZhN8mQdRBHxffLS95em82zbyGx7uJzeah8V+bjlxRSiCBHYQMaYETzpS3CBzZ2RfquG2p74/dSpta1PmHEbIIhYCC7Dzvj9Nqk9T
aY/zLpp9W83cKwPGjEEQSThO3oenVH2rWjprf4iu6EBfmD4FwbOGREjiFxiMXQXePffV+ear1tcvhlfqk86knGR8pRcsLCEW16TAiJTHvkVdNq19YCcVWLZ8V5gGNkglSO85FHhLXVO4j8mEzGtWFcZ3f4r4wCJI
C61Ta2kuX/97UXFui79QgeIiRKkVra67rgxyUbWFIv7o24IiwwLountpbJJRZHK6SVnobJhaz3dpX1k4SrIw4gbcrkGYXaYfr+gnQ9SVk8L7JWtVm1lUK0q8vYNuEXvgOfnBr5rr/3QdQz3b2vEBmzImjKlei7uE
cUUFAyPqNt/D7fDtm2Z9FO/xXWqrwcT6ar1wMiIySnsj76EC10i7N6otFPGhQ5MBKTYzCikKqJ5ZV8kLCNmPv3f1X7/Kde8kbQpU98mImbWzMq8H8wSKAQKNhZw0CaUdo/5nS+t0TXo2feuZdDOcCB/1xmxbjjSV
UmxRqIIlDZKSocYytJX1eu/Vctllkzn8YSn8zAtZf4QQG/qSmDZKk8xeDrj/v7fSqjO7b+bu4RGgAjL1yKwalT16sRuPADInkzVCiM3G/xXvhn9Jt//NjOFm7k64iCiGQCRDAEPId9//Hvz/m4FlZh5gmXsgszwC
IE8gwJoTAJnVIDOrupsAyXNSnlNylNxNL/ZMZtWZzGqZLfXZj1rNKnvXy17OmcWqFpvl/F9Oq2uV7R7byUIy6J7TAg3mclk83BEOJ+nXL8mqkgxVthJLajI0OGmw7AwEdiXPgofTWcoScLqHYAlOA+++hFfEw/G8
8Hzv+6V90R5A8scn/6gWyhylDFNIZY3j9d1n7bsH773MDL68WdlVdYGMBgpEdDHZGALFljXBs4+4J1UBlVVFNKpQoFCthDLdkcobz73vYQTBUexvdX9rtDAMZ/z/9/3MaswAApEojpDCcWYhAiBbCOmYiHvPeZsZ
8X98ZgjEFESiK0XlmsrMYgmQbM27zz73RXyBLIRIFkSSnchizWKSJVsJa4TZ7lhj+TVt9Yw9pgG21TNWW+b43/tWVqme4UlQ2TVLCFHkBTJRNZRIhAs64r1736n0/797I5zEVkZEhjUyEzAUQdk2UFXDccn7P/7/
7pHw8IhER0SiYAkkuqfYzKLQ3UsIEcRdSZ4eaQk1fSU9UVLPSiWOutrY/p+pZrsgTIcQi/KKUsTuUrS1DHemwvOjJDrkohJ2Z/hNArgUI+b/mVliF4EAKOIEhUjxcq783Nll7efObivOVjg4UVJDO0tOrH1+ufba
zKS7LbtK8Qok7b9kS0lcgSQbtblPdLLAltsBR5BgoPr+jO9PGKdAYHJjyxK7r5avLf8Pm/WcUdupte7C/TnOECBEE1O/xrK+mLmT+I8IDR6gIrFfN+ysm30NtUub/ph3H4KKgLY/ljFIzYaroRpqfEt2w8mfcGZm
Uup/5VybF8d21bclcTgc8gaBBqCsH2Pp5yhjuxKbPUDT+EAuEbBH/h5Dlx3avv7qUEMYB9wG4p+SzX/xUj4/kCApcLfF63UZj6c7fj/22XecpGfz+rufiKhViAhYXBDYZWhW5+0XTzZfxrggYUzpkrCSpf+Vc/2s
HcdVz0KIQYCOE/CoIbuNVf3X/L9z7DlVrxWRW0BbQ0KTdO+LOf8F2o3Rsv6DSI4PWZKPJIWIuqaivnzHTOrmjxeLkjW2DcAij/W/YWrjbpy4SVvPWAgQIAQ6OcX7Wt8PU/t3ON1unGz+0TKAEMcwF0gr1/g2VvXV
uz37j7n+SVARIQSElzhO4deYfmPK/X4tipSlCJqY8EBlzUS1Rml3Z3+pAFXYAJB0rGWo0FJmldh8IQ5g0w4Y4+E1K119dV2y1+rLWeyZiePkvRj0aQnp32qBwBjdMn774tTzhxc+Isc2Bg+jsBhL8tom930CIhhA
wPzMTjb9G/v0f/Kaz6ZtmpmsAiIgwvmbG12exZhZvlYREVARqbPesZBYjCmOrnTsxCgCIg8Y8VP/rtvQtPMz2rR3fQ+MMdhMCUkO0P1h2vfyJ2nv6e7E5jZgEEKAcNLkGsv+q8zPOPfLrnKriGjiQQNNo/8/9uo+
Sdat3XrOVEQE5CcivPtI6jX2Vl/eZO/ey2dTNeNAd4MKyE/TjSZcw1f//7l1cnrjJJ1pZATLRwj+y4Jk8Xwbs3727teydqSEgK4CGh5qo0WmL7YHXnixHUqa/haHbRVhKRpa1C7l0oK1M5Aj7X8tPWq2oj3+h9M9
Gl2HZp/t9DkNJhavmCDNCXMYEhJ8cvn6P6HO+e3bcxvlPOsH0mdS40FNSLW8E5jD7WZK9DzM71DOHtQ7qncm+a4kGCXV+AZE/H84mVZt70P/bCg/i0bOoQ6OYJ3rEWPhw8tHV7dRj0hVw+HnkUvenrlAI6E7JQq7
PEfN4wMd2mW36wcobskfBBWBASUSdgbg8XvPa0iaE9oedb+dIFpL8oKouJsMuwIg8ZDnrDZiwi+XUxyqD23U477LlDthTerNLjmIs/Wuqav+BrWNDeHWj5ATSnLA52z4p/TKeodAo697C3N8ISDjyimfVBddRkyO
If+v4jgSQYOUNd4Y0b2DBjR2dXUqHK7PsfrcpXQzz3cUBfVfiuk0u8sgtBxUk2Wvga9pvoLtzvXOHfvDh0PN/rzwP62J38R291qryfKVRXjjd9fk08y8j0zOrBhPuMpdDqNso+XY+cok9IP17v8IjaCwI/VLnn3O
hZBS/Ngb0uOYSG9q0jf9u5O/D/iaAFhEfl7ukqRS839zTJbuyPhqUreb9pndhGFVktm1C+T6bpwcGAzgiLARDklrWvo8unyZxqrUrGfWamPgbUllgC0dqRb5rcBLZtvnBWE8ZOEEUoR/b7cxxUtWPuAnpFaUiDYW
EtUXPCr/CaPX9P9tVxWWO7YWmi1Z8IJFBn+KBIuhYYvq3fPKj0VA87xqOKibIpW9/Xc8rxQwo9oD40uwxDAQYWWwAoRa1O1e6ut3vLAKH+WCk4JU27sZ5rZFzsMeVs+X3tWaGllH6Kiij+BCojTRdS1qd9Vi8air
ZWUpXCPJttEFe4uySLLgZCnRmahS8JKUKFbEi+sHWLSYasVWDEhWoHam524TgbK7yv5di77QX7XiQ8BzuM7uPel6kg+mZHw4GcApdjRhdLTuk8YWxmbdt7UE3VjrfpxGROg3IRE4jkL2FnYciu0mz4I7yciOEnZ3
EQmX3L/Ajaggq4ruDhxm6ZRe3qm+r9+kdidv2wdxkqSCYR73p/pXsQCGxOEt0ligC9hTFZktfhI08UcRueXf7ek6Sx3DWZVz+xc8gfGWM7rhFtQLbmtR+CI93ci8aLoU1WUO+kr4IpvY9bgSnBZ4ZEbuJlsAkQfp
RKgf9VvVJ2XvTc83EoOz1f93oHJNkcD2Cyj59Ju0jAj2NJAt9RVgVhrQ0SkWOKDAi/QqbeuP2mUPakA44kvkWYe0bmWZYhhkOVbEf3e+mkCsImIgwU+FEBIAKZh/OeDxfL9p3fCmJPZukZMDZbB7sj0HxQZDMIq5
nYUv0wckJOMd4UIhsuh+9ZustVywdS/vMVXKphRhQFJz0JxDxO5A8QFkzrQ36FY2sK6rpDvqotjwFA83wLq3jnUJIHCDjCpToTuwoOP8GcKnoekjWPpjWtp6EO5UxtyZX+1uM7bSASXrGEz7SjaIWqpR/j7dNDl7
3Jde7c4t7azENTVKrYmrAbJ/NEOIOy/Qq1Qoe740wCmpBwrElXLVaFMcOGD4bnoIoB1uSaTeUBhdxypHKStMS89DvmXZFXzolZrd3xdJ5fgJLZPaO3qPF/gI1RwPUcnCOvN+u7jOq1AMZvyDXx6qypJhhfRTKYB5
sx8nl89NDiavA+knbiyP/xhp0ojhAMX6D77Ka+UHkkgDcZFsIklTsiViKSIxegcuTH+qC4YkDGPguEw3zX7yvREm+n/YJVvy6LtRmbh+9O4/DZNuqIyyK8SZgpR9I+CPjiGQu4RUYuh5RZAQilpYqttk+ry7v9lO
S74Z1KMZdxXyAlW4r9JsRH9AEUKmjLyrSVekbCO/koVAySO+xVAyWNLoVdhU1EAEle/6TwCHCvc+F9Cetyvq9024azC193jDE6hkc3thvL+BYztLqhRTsPiONTjEbKAsxcH8QRWfkRxLIrIxlYfJUNjLoCS77iCf
D9S0EDsKwyCG068xqQ0tLwzgYH04MRbKtbm/kYie7u3JUrS+jue2v34Ev/gWctZ7+FJ1cG/mtKZwy3dUUF3pYeBQPIbNAT/2Hvr/qkWi7jY5PQQfuLrZcP+Cw/AcB3OQDOyD1sE1Kmc8ZmupzenIg3UUMrB7TDtB
y43dXVUXnu4pYnuB+kQPLAovFkZQyHtf54Db7QPmYXxzQD/q4ycNuUhZozA10XZxtPnzzOQEsPmHlllDUkNCNrNkjvtU/psSynSIPO1lyehySM6/2eCJ1wuTL51AgCYA1gBot5sZ2DQg3h01W1VSly2YG5yCQroV
fdwvYINHwPgFkqqixoA8oQX8XpW+E5d4KyzGCGOLxtyY3nKqbMrfNRRPsx3kvuKShW3KnuLrLS6f5mEYRN9fKTCuz/qUUnhZUJkUNAg7R4c0xQpqAzVAy+dLHgn77xx8/myQ8W0an69lttdVbkzxdUKADU3j6rPb
7/MZgwg1nLd+fv1jKw/6tjWYEP7M3jIlOdbkh9/X+vPWBXw7hz92NyD2PrrQx7N+4+N+m9SWyxH8PEt8vm17pkFv3gRnTqrIxO+l45WqfMEARugtLAiwg+ipY4do7BhBd8sBbjm0eX91gR1BggjQTXZnEyFDe90C
BPOyj8jgXVXKFCIo9pUiBQ2LoJI8YI9wjpBijr08JI3dsTPSOkBhvFChwpZeJr+vuRQuEPEPrx9vvqN2KI2Z6mX3FtOAYdiH9jwEGaA+1NibDsgMSDTuv1pUhztOB2d3CS3S4Je4X6Ah725bkF+6l4e033MRsVcV
aXloWEaE/T+9Pos+eSX6vJ/tcMgI+jgtoH/ej5YrGe6iLloFNhAYKUDm+ZK2TewyvsNhXqz2h9LnoI0p33NcwOgzYL+0vUicP6jLnncJd2ajlCN+v0pnkYT0HaCoxW9ANvMAr88bJXerIJjr+X5A9i6FYn0j+cpg
HCprbcXFPD+TibK7ar5iCab5dsRvnLSViZ3FPaW9Y5G1Z1wG8JucLhEB6V+jEDDt2JTvxpObKHjjEqbfolVj9OeQMZlMsMZlr2VFeYED3JKxj5vo0cs24z4+cRUculzjv+LD+bQPxNNLFc2/XDN9bQL/qdsW+akP
m25k3mmq792CJH3w40uOV9q+9IzJhFDfnWD10bbqoXwWy8Fgdx0UqmhnFxT4+3S8RQvChd6qvSjKNjSg3dEZfD0WXH+Y0fbx6QUI5+GPyDh7Tmj7XC1nBy+gEeqEUH42hqLn2itbhKbl+ngnkjsvSR27+b4G/gPZ
oG3r4MALPibM2Z1bldzUklYCaEGTpoy/e/FdjAdNE9Czi5WBXds7061+WrA+du1Ym4XwtN3eD/b6fdwN+Ancj+8JofLsJPCxU6GMrbwrN41ZDKWZ5TbeXRXDL2iUkmHWIy3i/fuPxVJM5aUqfgmA9qqJCypJmRJj
eMwzBmdga4E9SF7vBTZe8j2wBFe+yh7r2V/vfWHfwBrIZpH870Wjte05bMVcM24EPgiwT7EE1crBIqGxG/SIUIGY/BxLH6VfV0d9djDCSqwhjxyqoo8/HSxoEs+ydMCHHI3nf62jCUfpAz6Fb3mT+wtm3cfQeTJA
yD6pNCToeM0xO6kC6ulDeK2guxuXaqIibAEEOeg4LFMiHz8EuyCm/4GARkezZCDp38iksybl83X5eVhjKgof1gz7v4Veod/4ocPuthRK1Vza+P5bG3yAn3HJ3QWlPBh0GjKk5e1AuP+8bnd2I3xch4BsApOwPaep
AaKIwKjnLKzSjW8FyTkaiwsKIipQmBZixy+xYhtxrjUQAUfbv9aUVgp5B5DjLQHdAbiDbIKeHvWi/RWt1KPFClJ3Hl9ID7m06g5tai+bPSm/9OYPt7LnIJBeA0Y+AtefeWcLVS3gtmndHT0MI+i91omDd8YpLMIE
3PEpY5nsIctw2ffbMwdkAomMpk6l2Fja6V4WY99h1ZgQ4yhw+xhhmmtKP8BuaLa3TCNbHpAVZ4mM40kZALNtXuffkpXvg8d3w2fAij1vxfLNohV1mybuXZgX8R/k4483xUs/rB0hOdtH7ElurXfQoETDKNb7oIHu
KuMtC5G1kPtNdYt7eClK4YbQ5Tt7FqMTP2NLsadBUx1EX40dw1JXgwnMoqpbYW3rK/O0OBrS4uvwcmvreaqmbZSrcf9SbaoFC8WooVgEKB4JEoCADf9ZqT8ahaMUCkBCIC/FFcW5wB77Cb/tZzA490HJE0248ox1
glUPOwxVQTJZ4Llh7XMiUlrOvT4VCw8yewsUeWCUFqsq8WJmJQu633NmNkjrsempnix5jymkc8FkRq0n5vlG0fgWuEHSpwRpS36GmdUKUa1W7NN0Bava813E6PXSxB72IdgjO4phra2rgxbjWaav538Gnb2Rvrfs
A4UxLk979LEyzcas0w3FOlfCgkKOpnK0kmN2L8S2lHvMrfugfh9d8OWJgmMNPLTdg/0xLqBSWQd/uKOZOZX0U9q+PzulnXe70C5OzVwEfQ37xDweRsdWyp8TcIS+eBxII/l3b9W93UFEyjOUwEUOjN4BQ67nVJhB
C+IHyugzZfG3C7wDvLbn9iyH1lT02eESF+s9Y7cR1gBy1xmCmkbVWcwrXsw5twVzrYFicxOMM8N7Kdd+5n7xWIr55VECvcb+Vq5Re1kACeeIoPybwJTXnaDoNC0wFW+xMvnTRr/QBN57BBc6jcATcU5h7X+9snBQ
2IYz/cV01sv/nD1hmn9qHUEjqVl5gnFpIQvqkQHuw7/PI4lEULNQaEWo38lXduq+DiyYKivMMDhtRoOWJ0l9noDlKSDqE19kRtjBKLmvcjdQ8q4fNPby8IBwC3kNZ4e9ZWGVft+UpAeAaitd1oOVx30JP6O0my7Q
8KGr4nD20VoOB/kTwO7LtgH8O+WQ2pLeCB5T+nSQFqFkpRV1E1V0p1fGtdh+pCe0k7xK0pELPsHMwrNASnUXRlipvlJaTemYOBTbSza7dlNsIT5F+LuCl7YuFi1gZ+eYxbgMHhd4lFBowncBHhZuqfjye2X30VC6
pdpzt3CiOnmYE0m1nr0Tx8R0nz9fqtxn3fMiwHEdXnz8/JrEnp2kjsfPflvTt5M8/9XMHlY7/5rl5KQCVyee+xr87lFDgovv+NATqYfCp+fZj74Kry3v/6XlXnI4g7zua6fYSW0odZ49cvvLovoR5c1N74/qZ8+L
0fCt6FZmKpNxXjsW93BowWZgvjxdPJ2ozrpeP6epRpUeZzlZI7wMLCPm6I+tDLyu6e8VWuGr7uX5vHifGBeY3xfLQlxnkY7rv5Hxa/yNTIcxY5f9Ybn5VothllOs2M0CAzpuPOTjpbR0o/A76IesS7lcrWZUvW5V
78dgSacF28Eis5pe6t12lL2bIuoOgH/ORrINh5tSqLiicNCAGmhKSvwjCrcmJEix6M9nansGfT6JCvQcW8RyhKXzGf5MO2Ca2PAyMcHKMPGPo9rWMh0Is5dwzpdSE48Q5PZReztxcrsPYk6Jn2clnLGiJr0gWsQy
zBCTp/r46o770l5NShAbGBXpId2S37pS0pPLtJoqtCb57KrpHeZdtzCvfIccp4BagY1HpkmKib3B7J0jQd2SxUbg2SZc55RzH+cXLa26e3aXPIWcTN5qn82POPsUKVjdelLYp7jU+6kN3Zv1bixcpU8lWzPZt0Lc
4aqze16Jj+4kF17CRsmme1MK7NhbuZDHAem1iI+Z3r6htSwuZn+VE97q3CfQqyGriBM8/oR7KTCXRXzhDsUnxE+cdTpkKflBDuGxrNuD4yAMDMLUsfqQhObgoC19f7gUccnIZ+0ty+TLBEV6U2ZdzreeCrsupI9+
yS1Tfw2zVaop2LWC3o/wOoisafax/6VoHRkWbYsD8vIzKFUJTaZ+Pg2DNMQxTO3oJO1yLSwtVzx/HFA8sgePYzZy9L4aXcRRoRLHcINglRDw7h16yqh26MmvInFKFq99enl3tzyrnSlmRhwNfJvRG4wL6Abwr+bW
TyKgnbopvzNGXQ9o7OpuaJtR7SNGxTp8eXTR05CnuatjtgyMg0rXGJwQfkCt6+xH6aA8vFd4jGcNgF6jYGPit+YDKlbdxUrjcVKnK/qyF5OLkxqiT4ZIVRsmHcvbFThSykPsyYVBKK1XNW+w72rxK/dFH2RdSjme
ovggSYXZC8fRaTBlmoRf+v07+5zMyFOO3S5BeAFDse26BDY+4BKc1PB16NcWVD8MDTv/JSW5ght2mQ+x1yBVNeZDpjGGMUltnVNZ1JAB7buxEspY/rEM2tk79PtWQBiDwsYfgaQNG8tYTlJFA5alPu96s6iVskgj
/WMvD2K4K8GiPMUrDt81LitS0ESXXGD1zw9rvBh61uo0TvwD65fDc5CJykHhUYOhLgiVjL979kHbIUUmQ+fZDAhWFjKc0oiSfYmDpOGXhTacqVKnkKa/Dezx/hOqWU4aETLXeU1z3pzWXXZE7Prs9DW39VKyuZGZ
Ex2PEP9yToeSdDVBorCIh3rKNhxBdsYcfKwFpYfxOtnaO9DFMEXKSdUIXD63nV7d/vpJRm032IPCqmV7FZltrFuqtMDxnVEhCOEbEtDSEOulEHkTlPaJLydd9hhzDstXCBu70bWoyVb3rB3qzh6FTDHUrnG+Xjzk
aa7xMmFMekdvuNddF6NI0doaWtZsADmpYuFemucJ8GXfDTed/s15S51j9rym2r00rTfl0OIFck5LJS2ZK1L/DXO+iR4gGLLg+F/eLOfEdN+gy37+NFjuBIXUILjpvfg82pL+jfLkXUtWou9r2jeKYHTFueNpaHSa
zC+v+DsG3VlXMtVmsJ0dPUwD1XEd9uf93NQIl7VuGKEu9vxkhjMjuCWwVaIxzOlxMAsKQTDZ8CaN9tC4gPZL+I4ezahj7lvoe2fUZbVsue6lBdV6HED1uPy1LtEo83wY8K/VoAzBydnGnha2QRGdoTNme6IzOH8g
n8Mz2kHUskL0BNXqQO+KlLvjELTl46BJjl0MxF2wxKF0dBTO1lUFkH9uStMF3NvlGuQzGxM6NuxRi94E/ik9l1AVhv/A7S3AzycRnaFkwN2U/o+okIMifJrijHREBjh0TUxx2YeoNbWIwPEk55mjBwFdhWlcRsDI
5SPLGmCElo/yagZPc8s4o9Yilf0d5w952GgYAv9dKne1fQfZDs2VIz7o72uc+nrvF9gP3pDi4hPhbdj1jm/294TtBrML+/c6zH8nFvVNF0DXGz9QKEidharEe8Y0pVBCwXncfiKJpoyexcrfGPTkNIXoVSJ+6lRh
fEyYUGzKIoNMsybVtD3ph/pl+hwYKGQZF5SRVZS5A//mXhyv8Xgj15VOUE+JOjSaRUddLzyQcqIkfNPh8nChD3lOzTAqVaxGjoNC0uveILyumWj/gjc/f6i8Xg+Tt2qAT9jHtjTZ5gv6ivpdSvo0J7Bf+jrbrqvY
pKmg0IK/jn6p131p61G9WzBj1AmhwJlaJ8XtezAgLQkBSE4Av9WiHKL2kMGRNTdzqdMYIyzNRjGb1N2HD8M9b//f5JQNjo/W8tk4g6ZJd9orGx5JUxNWYLkLL4FKKYfzsGbHjmoxu9B8SJLwHLYKpN6pKyIchjko
JNbk1N5CZ6txLPJVMht6c6Q9Y6YTBonRoTbOrbD+PH2LWqGnM88pAZxPY+dwwsOnsWXaCOff6c7qGEXQ9QJMF14zjkWKcojBpdPJn3WaL4DTv8JraBrrRGpfyycDlXFqOtSYQkbAwGVHyRQD+/O4XujK9+dgc9Vc
fX8VyiSlTdtRxtsq7xTPRUT3ZTkgp0P/6TCog9osgKKO4xRwQkr2iCDfPHVxbAKta80T083z7aTylWrDLAottlyqEvDnc6k4dy90aybwOqudi8vgnMnYoIbyJK+xGyjI/Yad5SrOxtVuX57zKsfy372QyPLcp74b
w1BDJWKso/atEKTCUD6WHQq8sP9jZOBDgpm4llmnOA/rMGJyjzW96gWp+394i62SPsLiOl19FF2aaOy3wNJqPiJPn4FNRu/H026q42+RBnXeuc6eTK+vZ3QqOyDxziiWFVY+8zf7bYISXN247mRRoEP2GaDhqTXF
YFvCY9mJg5GtVTbvHtSnqva3Ebv6mJvntYpxKgXGdqrDLiCkA55fiHpEoduIa4z0FvSzaSAobLEBWnPBWioKRXjpMFnWJtoijGpQwNs0h7Km2ERMXfyjQVh1rLUwBitRM/+xptdEJyMCgJv0yi35+S3b9wIb5wPp
ODN0GMucq3r4gDcwEASOlnd8j1lPFILpY3GVDLrTu3yVufmgNXJsSirMLb2lVMd5YRS59mH3rz9VXPaz8f/XyjL191hTTr/m3wA0iMBM993e0XNZEvaN6IShL4Nvt5bsMSKlxy7cvdvNYTRGGdHrKfrV4ZOYy3ar
659SkVt9t3t9nbc2fN7XtpUyW76b0TvJuYjN/0LxxOUMdbVpnEzkqJnJtQdWJauXuv7l+jCnGHOCB1PyHsa2q89I1xvtLSNWDn3ozbPOx6K8KS9RZiq7h1O8499dfrcVUCofTuFwffmN/pjMJUSmGhsvQzGMH8qo
4Jeg2cd/BoKdIy1KV18fVIZNeWO1Ex0CeA1T4Oege65pwCO9jTAUOu7HPR6zGBAzQZfZdCoTodDmvPApCC6bDXA9bOtgMkv6uIfl0UZiUI4jmnFHApYq27l8QFJ0Ydzdz4DtuD5QhmpsrWWlIwgHc+4n25MWhn20
PK9yjLUYHQCX7TJXeA39CjRilF8BEc7Y3DQt5+qrTCQ8HJ4zrV7UOkYglwGV1jHpSoLvVqqY1B19vJExbWGqmMBPDdd0GnPoNMF4SJHi6vFbT286xzkDxqlMhswRWl0zt5OUlIoEJbElU7f9YY7dtb1mQusKUPF5
utB2VWW4EvcFfJo2Ks0lzajppFZbh9dzei5cGmCqLJ201QoEdMRtKWd0pozGzW+00FL3o5KVmfi1nfWVyklE40TINHuizhT7YKr4L0MqVxieeO2Eb7x2giMBqzzLEJYf9fk5xxxhfH/rND+oblP1CH39WEHnecsC
lwzGnLfwVsscQlIme86Mf6aHdNhiHvirRNi8H2sHbRHxdhSGhy7ixIJ2yvJGarpi8Ms2DKI8Gv9jo6V3My8Qy2Ws3t/t80fw88nrbZd3mv6SVwss/flMKSM6QmxW3yj4GByJe+8ePh85jiH71olnp+KEJiGC3Ri+
qHf89MiDFdt/umjHYvfq99tuuUEXeDP6TeAhXrB30Sddp4NV1BfeMS2tWn8IVjTtR8coIlPGkluDuiY2Hku2Uzts7yYbizrhqhDrP56gSDLHjEl8U5n5PHfR6orLSOty5EBnPSyYCaaJahALpJVupbXcBzMrI6je
18MNARTdDrPFKI2xaBsl/NlyfG2Hq/HP4jRyHRHSwH6jEU3RuGe0XdQGWoVSvENrgpHpM7Tk4/AzKDT3wuc7Mc2HGaX1bWkxNeNOnYpF2cf/X1jq5W3pfSd1clFsQ8wd1Ew3Yo9O1bk6vG3PF0NNVs6DvKvkeTZy
LDX1DsgvSUWp36eGzcIpiN3H0uCDIqEqJa93YpAjswRdX3XWGLJZhVKidUk4y5SZ7Fjn0Y/xLMPToNUOh9W6Ad8hJaZcVhAqvC8Rc4b5+wV/FRyfb/PGqfjkvsjikRNxEpR7aCrN8nzMRAH9N+J23Ubzqe+N6uuR
Ruyo2JjvoyGxZ0zrAlov0b7WKlNHnOb8XFBY3/RkxH8REXK9fsCrh02/vFNl8/EmIkntX2zs9+sbYt+aTOZvxhrwfqIlhWeCaOm34InIuuUGbJOTPZUeKuZJkP39pBlLlMKSpRRmP7GIc1JdzEArDWznL1idAYb+
VbiL0NRhpV7f+9zeuiPYt4L7KxoETUquGB5nyc5d0Vp7hUad0HzbuOzd7Eyc1IX1Lj51joo6C5m/5n/L8ZTRyBSmHPIYEUK0KdFXKJUI54MwtsWL8+6BJmZh3Wvo5rxq4kSMLq+MWBK8qfW0z1ezXJ3PSAntiwbG
b1PPrnlj0vYuXo1idUYHVjzzpo/a5XXNuQGwo4OLYiiTP9zbmpAYppfkgO+kZzU2zIlsbZj1EB9HJ6FCudlT1LaGREzwdVy/HKtkgSGoDaoW6r1AQPf/xrYTOcjoQ3jfn5FKVtVvvmCCMKP8rUHxT1pdmwPE3hT1
xNU6/6aGtXACq5H04trnqkOYaZkd2iJLk9/1pb1+Ychnc7gEPHOsugeSrvH8k54kSYuXD9iSP2s+Sj6ox2PfCQzNp1pHf30O3rtp9oHkdH9vZ5J91LAXcSNnPyBHXZ4r4FTDtcdj0OhcxigCcrs8DhRF/vXgBQdt
6MPbcBMULPMPu2bPM237LiSVVP3ZlirCP45lUPGNVUEQFeMSA3R4oK472qpdwDh04NTZFqe7yaRe7G6tYT4tzKHtumTjhOlGAntNq21LlfEfQ20+r6qHAImDHK6dK2Gvkn2VnW95XmK0dnZU9yACPWCet8KWKsMw
dbaNPdtyvMEBQoHqpDJxZjv/+shUCK922bFx006g/bR7Pk9hGcpWm3Zd8Qy3Erzk2RbZVToLAKsxLrAVzYwEKuUDF4mrUMNwle93qDXn89GXe5CyCVmIXszqXtD/5cCWyG6OYMnop5C9oAWEegq2TNeBIho4clA2
918sA0gHASQRGV8AWqlOx+44mAjiGxTGOSLZalZD85wtCzJM7W4qyYxtbAuOLzrXUb8+DoG4odAoAXUwZTsza8d+PuKccKSa8RhFwKFr+Jcpd8brPui314bKdDjnO5NSXfkEn/jKDnTTWrT+08bgU99yICsog4g2
4DE50fci/o+mlAM+AopT8u+NMft4uRl5jV5q7XgzIRLUR53AZuiJ+GpXuCSo4DG0DI0RDp8YhIY6ZWPP2EfW7V77+XwxFHS1qV5+RGNzn6tf7oqBCswPPiyU9lo9SvoYTN5y2llZvbwvSygJBRfc4KjXYnXS27AP
IqZ4KrZugM+uGB1UxWA+iXGp27AzSig3RSl9+Qd6JJRzmFolEbSoMY1RTEiINYfD/8XFydlKGutxh3yz9jXWsgiyLIAjSrwWsh5+9Klc4I0ZjvNvTb/GVS6vXijJ8j2XMzgCZ9D5w74m6V2qk4SvbPAP3LyFHnOW
0NECx6yXohaltAjeMtPJCRLPnQYqC/Zrvp/bi8yV073vRr8Be5jJ/jrInwAN0t14j+cZX+ex6OpnIyBSe0Xh0w9KyTi3qeIeS9hTVXBbNyAueKvJRru4B1XHU8z9+dP0fQkdhtQVuotKnT/0tzpAQjiNzdNqIe25
imE+zxLK/ojcuAG++hhPAVsSgf9oAKqu6ZDHjxIi11+B8TtopK7PpuI0BIHs3HLZ1JlJ5o6OI5PEw8fL46uzlLWib7Hro/Jd6/U5CgEb862rTBpH+1ciPdUbcXiL/uo/0rmqB4fhuYaKFvCaUqtmfGapDR/DxIf+
CxMa3q/Y0hJCp4GtMN7XuKtf74d5JstNfkivaaP810sABeDyigRZs4Gm1mZ2KRCFB3jFpxjni2SneR5hVr0cEAPk9QZtc24+RTJ1MzIueajyUBFLL5vsGkGvLqq3YUKiXlNJQISAYjlCG0YgYSrSyaL8OtKpE9B5
AXQaxGTXFvBIT+pSDyKCT4F7LWXseN6DDWcuxHxI4CLQszlW19rNPJslH7IZ96eWCLdEaM9yLWyfzMelE3fnwZD8zioiTRQdwDm7YYvXPhj2VnoD1LczZtaZIfPbPmkxqbxFKVzq1/8ekpGX7YsuG/KggCbb4HhE
pbEU9epoz/PeyHrs6u1FtQkS1GyjffAXyUA6ll8dA3zj3ANg6GFB5OOjWU5lsyFmqr8d06Glsgqok0JIVHOGeJVHayXKtSYRTVwRLt9dVx7+1Xjm0E/rxcMVYri6OmgTx2UnAjHnBsO9Vf7JMO3UC/spPKZWCLmd
e17s3aG2GUwLGII9Ple1YNOC73BUy8+4WqAPkC6YblfJCTad0e5b4UnhGKi2lEG1s2yrWVoCYQl01mkFS6a0pWfqqwPN8eN5EGE1By5oAUb/giqJXTVD8fW6cV2x1BsXoRsPEi/pwdGng97rWV/roCzW81Q2+6kI
DvGlyUrvF6MN+zUnjcDSTW3Pq0Buni2ki9bjdADxOHhCz93geQl944cVrimanGApfPwFiEp6unNAyQCIK0h299gqpw1+OAsqP6QCIB+CcQpjE4mJMAS0nkJ6ly67PE3mtOeUtK0aIt+5F1jyPg/6bh5ZWV/Z1k0F
JqpL63CJnCQ6EIgVAzRvLvrtlXWu+jXpQNgRln0oPK661jn4ny0eDg4czaeD+OWSYffPQ2sA48ru8uGKizthlfp2jTiCQz4jjiwGgQOU35N2WH9r1bnCUMeFNa5+A9i1CwAokfgxUERvBGBHTLdxvFE3MDPQKMar
ONUm8aDbLpSzVDY97vsszqnRpML7i5oCKEAg6/zEpA6aOBMXPGBXMHqe2Nm00LkF7zpSqeViblfXJDJbXYKrZWcHPy0VzmjwexquuTJA4hqh60/AnzuA8HnLUdCeLx0hXI9z8/Lo9Mf3SqNkUNX2zk95KDDVokBQ
JTqEtQqhy/GA/9tyKnEfgx3jI/Ff9+c5PcZp0jaT8Kwve/sK8ukXsDnE8XI2V2di578Guij88eEyXBTtBKuEwD1h2QTbZPht74kNZVj5VuBYJ84YCswOijZ0A33FYnXQMR0lG9lPxpYoKsYJoHs9kxjqe+gZetAX
S6j1tZdXgJFODgeT1k57UtOoNjsEkqy1DjjbZtZ+D3dsAjJ3ipHN81V4L3HKs5LmPBLszk3qeSSITPT2ElugGNMTEGng+J+BOC3YiDsM+jhX6XJHVaGv0672GfGE4qvGa112gR17QboUYH1cO9r1+pBByFvugTgk
jwvXqUrO1tCGO/HrBIK4bHrZND5lklTacM3ZB3pPhM+bIiAlkC0FaK28MBvCm1tiuw0diQlBtkFa31LuX/lsmtg1hgYUur46Wq96DNP5MD5PBO9f+Q8rW2XfDSQZZzZ72TVqqA0TW6/ix8hESE3X6lLuejjx7cNa
lE9ImZ0jSi9KQB6e179AauyYyfCf5GJEqaSz40dtE9+TnrJrwnowJWyCMq+XQJOyLZPliSRVTZy3lIb5pJt2JzwSAjV6PXtKBdYk7efCf9jc1NZIR5Mf1Cpjle+Nb99VnxhXCMNq1pTMVHSE3ECDgwESjcoIaH6a
G9RIWK4WRmPj53pkWluZZeamSzWpEF1CJGc/MKovTFPji/QDv7yMJUu+mnzKt9TAZxRsHGCwuFP1J9NCUoUxcCLN84fAkAfAEwKLFxQWuZHGii0eH7mpEQxxvdquH04kUUZ3aWr/D/NUjJptI5g4aENMoSZbyEkD
tsGCmAJlroBVNCbuZyRRdQtNrYrBVNmoNK8gAJh/DXg6gJ1mB6rKTx0VKztQD6W+Bif95oCfnwT9veTOk7QTwlBzv6t/gBjaUARGDClT5ZVo8LlyZH2a0NNQZAae+X+m6DlUEqAx9H6YEfjViBDQNcAk9K3Cik9e
mn9eTRuawacdza8BEvfE8XtW9au4KnfHmrI3gbGQV6rv8n+XZ8kbTbeyhPA4qPQ9KlxBi6xUvTqkujMD7Y14cGDO0qhINsWJjC/A8H3Rc0lnBnnTuK2Pb8CtMDmH961gXvyeO0tTFNWr3UxmIg/+QWICm8RVDV9+
SGp9wsTtNR+2axFbhvX6l0IPLr6+j/i59/nkSoMGM8u6eQn9hBnd0QGhVPYzbkZHJmm10J9LfdSJWKEF+Ck/RMnthNxz0F4fvE/ZeDcNiTlqcE6K6rz3y1GZLf6PyiOtIW/8IJ4wT6rAlxdOT0n2Z5Qs/9faWdNo
defS7VrQiY2pN/SEswDyp2jvK1Cp7WrazX+6m6RluqlHTBSh/vxojVhTrWk+mq5vfl8+rNMnK5pabHfj+R0OvvyQerxJoaIvlZm0DUa4JKt4jaKv3UyP3jTj5akbXcdn3LPU6GGZfIeWn7+1E2dnOYZChrGx2t6H
a1DThIDEWjWhQjz0yDDyEic7Z5r0Y9bANn0d1xXagQW1R6bDiQyL6VaTGKZxVtgtL8rYorCBPQ2V93TDdIi7ywXEDs3w2OLMoYrVUZglOPxtnglLSUKPMZ4nYq6ZjIn3cCfdUTKzV9Nfw+RaolShQagxyeR+eeS5
u3Pplv/RE/IG9kQ4BzBBzYChW2HbaRIcVKS9doyTTozL4HvbmEmTZztvhDZM/9X3ihcjQlDv1gpPhSmlqNrJQOg4GaEX+Cnchg41+G+oBzjCtxCkGIBTeXNGEWI69v6/AXn9Z2TNOvVIkxTyuPd4q6soFLz7Fob3
+ERu4HAFRqeDjkKA0yEs6GMNfp0c8pLKV4ARcxQTF4e1X7HYlIpA0sXL7xK0QKTWNvqJSI4XerMFMhU6HcmlvMd64GkkuO3pASjkt5Eg69qsi3CKNX+eC7dAqFAWkBTBDUFnV4/UjGB2ohcBAIceCviT+i596kkf
tAf0X8+DzGmZzNNNFBKsOMxHinXYF2XMrRycuHAXLGNidBw2dzA1vrwLJpHNA1GTaNJRzFfEDwHCqJgOYewPAltaoq6W0QGLmnY+jeaJbC65dBbTI7+pntJMbQYBC0TpVGYTPgzVM6+Ec33v/G/jKkGx8Elv947q
/e8DZy6+zBJs0FuwSaWYeXPpKRQEiATtioMyKVsWypttpfpZMg9l6qHm83Toe5hYl1TGZQaMNm2O24GezbsMRE2unSpvj2avxU57VilGi2Sfxfi8ewU8Ha6IEKftcvHC/cIQNeiuiX8AllxM9u1tc0WshzPrq2Ki
EAuTPPR1FO3bCjup0MIsdTHGpv5vKlb6W4aWLTzLLuQBrHlHbfHyptMsisxL8BDlsjHzUNI7hbJxSkRuRocrHIPuTgTGtxuISxR4JaO8wQJE+wV0PETuFn8I5OpLXgDb0TZtTox2DgLe/lw3ChDcfDcx+ewkitlr
cbVit0+j8daVsE9hqmYdKvTsKbXqwRf1LnELnaJvRDjYJs9NNsNKJgzoiazgP70AghTDoXSGYRiHyYSf6SAc52cBw8zPUPuqxw1Ak5PUIdRn7eeicEdNEH+manbWjj7KUPoci7NSb9YjLlirTQfWRnj44E1R+6ye
dlHtvDIDDNo/R6azx45HvU6tnG1nhyl+wOXEeNM8TD20Syb0g26144V2GayYi6EhVItX28MQHXmXNI7lIWIcoBtLx547bF1V8+41lF0GWmnJaGrVpXCaParcfY420mvDjf3hjNPesjPShuo9fJSLoaa5Uc72eam7
M7NQqtjtqRgXQIVjnBp5TMsbGbuFiTa6BnfAB/WY2j9YXl+gIrueQoNRI2afHg2QVC72e9RwYM9njOcEUteQ2uoLu8F02ahWVcl91m6tdZcyY9e5i7wvVwHoKA/8egD5pYVrownF6w2h4NirG/k1iFTx1iq4DIi9
PMZSk2RSyZPkKqg8r6PH7Ngtr2P7J6OUs2xi/fTm510T4XiOVFTyPqyHN51o/iyzjw6pu0BwvwmWlDMofc+7RIVlKtSSXre6AI7it0yfBwWezb6Xxgsu9ACCSyLQ2PwmlSGmtHNsLcyTQXXv2NI/YwW1ldG9+yXs
VfiNnQi3LPD6tdMrn1vzQXCc1uOhc7CmCS8smHz8coxyW0BciFPU//y34+713MI4MMqM1K2Rux56q/9ooO3btHgty8txWRtBd+NdFGnikwlNVJjVZgQjrofMTLCKNA3Q6g+HdJoiqVA2ACnvkVb7xkKPF+Y+/byv
jrPHBCKohoUYOaPxqU1Nbped74S6YNcjmG8dDif0IQhnCSXlHa3mDZrfmo2Gejf1Lq3z4/dw3FYIvyZtPgVRcAPx+qYZAXNmESP8oP3XSiTRt7K/ji2k8DQFsnK5ASa5QEvt1yruAE5SVFqyqdgPGsGnOo16wx9A
S4gbHy/A967Zvwi8g6vSk0FAeP3UniQn1JnKawikMWjIalmflSIolzxZAmWfrd7jD1mUTUBI7YKaplxyYrnwnolFgZHjS6MV8ncVy9Z67Q7QAF/5Wh42zREu7W0hxlgxWYnTQA87BFjOnI17oER79skgxXhydrfw
YWn5FxSDgKrRCNlUIzxnkqo/UHEmHiL6XT34soNI2EiQXJ1uWlILWLUXGz+DdbG4buZMWIFCkv2Y1A7nqDP7Kq5Yqk+Ds2leEPJdJOp2Y2JrrkLz2do4FMP8qdv9U5/O8yXUd8V5v9WJm+zkhMXkj+auaRwT3yK5
Z8mc7viTK+P3++Z1FpfEgmrSv4cD01jBiCPbuUR+5X5fnuodNBUeZ1uiIiP2z8zjYar/fRt/4O7CbFhuFx4gmXqNsZ+M1gYR13EZNlxBSXZMSjEUYnysisM7MdQYCABV6WnsOQIDvgwIkmfxsiGXVi3JhVXi2aol
uToLGeujL6/Jm0/l2lSf1vTsYrC5wMMiXMPgTMipJtIeNHIHqa9K8MwsxeF1yb1ffCMKXBhU7+/yReQMrjPQEKujRx+sJAI7TMfb0gDok1kfzoSX0JlL5DeeB2Uhu2tnerXOHBpbbTrjjsLdTR4yJWYv1T2vz6Xk
tNlpcVvG9m0X3GqoNRbUw9258ugT4I/SQ721WoUIn52mvSPGEgKrTGmPm3Hat8AVbK9qCMYF6Ec/hcZS7eUO+egekp8y5dxh1J1Nrz5M/3IvvDcTRnuWitnSmbbDs2y8vYgCj/9WEcWlz7iji1i6CpXWYVy/2Bgm
HzLyuH7UWn25GJMQ0mhiyAw7aap/bjINceZm4sSzg4dFoWSZyQxFmiRsCMD/sYUqy7c6TLZlK6eMxN5ZvQqKon+qWLN/+jx2h+j3CMMeyS0rnGzV6herlm8X/m0P/eXIrvklv2ARmGjupDbxGDme/o5qVz+sZsA2
5qesumK5X5cjdjqWjrPGz4BbKGvOAZkWYujrkBVeYJNOEl1p4SJTrpxYp0J8t8xLDWGC0SS7yPFAEWU3QrNpq1JqjwNHTCsRWYx0YOyDoXKhMcONvWtTUuwOGXXD8GMJehEMCs3Cz6vPBg+2RV7UGhtmzaRBuIpO
txHjHockCZJb5UwYe/xL7PphrOCYt6o4aOjpGbj9pFYlhrSJB4hLUocA/MOrBCnsi+uGCFvTD7ITRVb9EMaRy3po6UdIFFd9Ep3YXjqLatKc03724TqiQLdVszHKQuZdxSJCB9irKFfC3mf+LuQyUJdAi0q8oBI8
LyXnKMYWEsO0Vgj4MLUuMh/MTNmyiE26srbL4EGWVMDh/gFxWYCElH5Y9NopeA1qNS5UEHp9ebgTkDAucItFIMGye07eFCGfL8jfY8lKDv4t/rGxJqRukn7bcA7nhEdIxzwoHLLrsBUGpVnivJOLk4NL4hNY+74g
++5PXdaj+5v/apoXp5L23E3N1U6xVansWk9gaXeDiMO8BQYNhhC3vOvy3dHOts3o2aP/58HnMwZYqZnWNCWPh4JX5Mx+VteKt2BM5LdQa+2xsijeQPS2JtenTmJuvYy1Cyak3px3zZOkPWMRPooCmBDDrJS7wGGp
MD77TL2bVorHKqXEjpoEYzeSksoegHJ8E45VGiz4kuAp2sSreXwyi8WN8+KrB3USIqTzViNoVt9UEN8SGH0CV3Mc7Z3PveZGhvXCacbvmvf33zLDqs71bbx8knhx+ixA7loaIWsu+43NT92FZjDRwO3xGDCPdl0j
6kiwQtIKGkmbFG1bF5cncUgqUkatmyEF24kNzLKvvdJRavBwSQI+i1mHmpZMpj21kxgo6XMsYnzaRQid43MgZAsIfg5bRtKbJWwtlTIQshQN9xOCvhfxgT+yLyVehmUX7JjTIUi/HJBZCZyTzVvjqtMuCdYXVS+C
koRhB2g6iOt97w9Py8NjAoL06Fzm0fli+RB53YmGWrHsyJZ0m94qlVKTJyAuYbbKk06JpMhy3cFyJ2G5vp9OlvubkW8Cy5g9iSvJHWGj2rlIXxzJ9hp2j04Ho72YlDQLOoZz5t8tYRt3haYUa/9ATXOYnru4efzH
Gf6k97CkwYlJCbvHOi2lx/LZcWAvh4EfLrTkbScOtWxph7pfLqo4AyjYT+bXf5Xebw2vnQivg4lLrye8Azaifk5wua/dFojkSVUE4R+8A9W2mcY2VSZ9jnyEG/MW2DhXh9owmnaH4eBr4GjPSUOFn5fccmTtfBQS
9DPdeZsYPkZKOacYZoP7PzpGZezMxj0hRZQRqQ17V9iWXkvcxwb7xXR00M8L7/G1NTVOAzYMWTvVCC+VaOsKSKHcoHqNLxE4oD1YaUbE8QGfYR8TsPpKkdQyprYrD+OAfFpMTgxlY8aUBVmfe5++GLayQImZxJDS
Jl5bzT36DzXjD889P+UFvcwcTdcJfbFUlQ/de9h6fWjQm0vbwxO+UtCr80mmESdVmqy76wv0LJOL+1P4NL9aMmwPbmnnRTLoThGghAFVu6m2lSdiju3oxpkRm9Txk1TNvfkcF5EwEEvJ6AoWTIAWcD3LMtz4/0Kf
aYUdSdhUWu6ok9YHlPXcLy6DS5N1NtwqFto8wvqIFFE6UKdgTyjUaoDK9FItz9bwYGaZhQaD3tz5CvFEyZMLkn/fgL7kKFFud2tnE4/sAFwC2F86OrEaAkpucsmK/c40zkzRWftdF3U1y8lHJliFxswdPQbrQ3RO
YpY5qTv/VX/tN2cU7MrIzLtnNUybQmRTb1qr8MCIfcxuuoyOZQMwfU9+V74FoyzSzaxhPbLHD8V1nalm4J5p5sE91jp9yAuR4Kwz/Oj2FjCOQvaz5ANNrQ8TMzEmSzrrDSADwAwLJMXUNAc/NZ4vne1A0bIKGIOx
2CK74l96EZhSUolCHtBRuQd2AkLCSTgBa1B7jlo7gaEH1vJ6Q9D5XGN8bfWp/g+3n+nq2m09M1OiCCXsirUBf5Z0MC3E/29IY+Fdw4O9XoxEYKu7n4XmmzuJwarnTK25gcoj+/i3Z5Nrx2jE13KVFaXwoSaQWBn3
jsyR2isPm5/Ya2kBg88hKZAPtbcZOK+tAOlZaH8UTzY1mG9sNRu7/rnYtsUSaWLWp2qyTw0Kia80FVMyQIVzgOzMOA4TxKU9qeZ/atelcZ5pppvak9CEd6zGogXTWNqcyuRqVyDLd0HhzKRdWOGKwLWXTlso/DDX
zRVEj2dR0KZolsfN85mW5Xrbiuhi+hU5TRN3KGDjH7HG5gYW2e1RD5TNoVlkTIguxdJToUMJYKQswVLekmAOa7pIQRjY5lkdsJPqfyrqYFzKaK/Pkqi1ymHlzE2DrKa0cnwoloslnG3fjjJ5Nav6sRZgqSAuohjB
w5atnL7TkQ/WLKZ2p3S70qpg2k7NQLFwOkyT/whHPdvDdZx9jD05GmhsG4DN7FA7eQzZXcZXybSmjEugsHIjjD2p7Pd0mCtFY3m09Vzs5VMdqS5jQY5ZKg7fxBykhZORToct5sB541m4Mj6INSe+KMaHyb430XaO
kxCfHWdvTERFXRy7xHQKnCZ6UQmen+d7THmLJIU4duxqJsTOd3WbVrqpeZRwZK5zZA+zb0Uz+RMK7v9nLLDQ95OksVxMLXu2pBt+6aNg5fqT9reTvvXDcM19cPlsHNnzulzAAa7/RsaBbFefzpIspuhfrSvVGRQc
pTNNzFMUkPxhQy9H0beNrslKrJVlYv3Mb/PioqRgPLxv9Rv90+8NH0f3fN8VUUEhRNgkdGHdFztk2gWjaNpFjgUEkkpMyMtE0nfZPPvu28agCde5dRw6E14hGmOVnEt5ZM+7glckOW2v6XuhCsmAifLkfZpoYggs
svI864g4nRN3DCMGtwOODpfnUTLkeaAcIL5b/9XX6cLnh/iZWadi4rNJpp9sishZbiKznY71DmZaeD4piKZFq6y1TmDqrMc8zfAm5CjWH/uNJKuDX2O/zX1d291Uq4A4GLTAsLZxAQemz08bOtN5q6HqxDb9rlmy
4ZBsSsmirOaCcQOyjKUjMqSSQhC+R1dvZF5jmBDdvUdTSmY5LjCrnvFOTmOCEvOaeZ4T03ComgeR39wIwtpTk2enmtqrMjsHoLG5wKrVsStblf6wU4rudDnoza/MBtnroiV5mCla+raLjvGNBJI1P/VXrQU4npe/
2ynw1D6L++2xmRBbCXuZVTGZf67xxzaQU+3zT/NarTRtZ4vV385YU6Xu79s14hlUTOwt3VZaDW2pLIoE4wnS+/NinIouaNeeUrHBPnwnmI04apI+/8fMBnBMJZHeBAmacDiUlWldMabh6qXBApJhoFqOUzy/JmbT
ZX1VR0phEGtb41CTgA4yIcn9vZIVZskFmJ/pbsthEhGUdcthThWYkQ0+/VYaoHaEFxviBsx/Z62VRxhhmuknj7Ju8B+2q7M5/22MM9JW4gB8ldXg4EGHrDoWLavKJyr5q119QKA1EZtYffJWNe3nXqIfW3u7hRQL
LRXbDKqD4y/dvHZREokgHdoIsBwBSLlmZvVokbO570xX8V/STbp0vLIs72AwiiuhOGPgxgM5kpOMErSFPTTyoi9DoNNG0Iv5RK8VvQ4bkMxO3bWL4eUVDXmlHpo/TVgPW83U5Zr7BWhgRY9yDl7tNdyobyPqmXlt
Lf04Nj/pnoT5qhQSGRfdGXiCblLjFGU7NOxGQl/J4Fm2HbzULaP7/qdFU2/pUkj/tRQq7KdmwsppGZwP2d4bj4jq1ehDT4Iwqdv3yzi71J32wzYYIaTME0emjOTRAYt5xLtql+Fi7EGmkBcw6eZuSw4JyziRvvX4
/vVEe3wB7TUpytKuibNPrSfVZBY4KJu9CmWWQlpi7+26aRedTFbaLC8j4UIy//mDK1ZMoBGGFV84JJxwXEbjXTL90kO/GW3sQ7psgDEpBWrJukun18NvmTo/FGzzyuNOTqJACSX7wgIufVxLz/bjxpr8GzEcWQtu
tTzfKdoUG6U0PBUmONVMtBoktK5hDOnAjiRAc1gQVrtDlLMKkYWtwa13/5H6X7WA/M7HqcWfFnNi6XxcTxuny5GWlacnitPFxWHhSVTzrVbwU7MzLhcZ5PKYtWKFkoJYi+LMKgUE6fVViWzLsMxUvTW8Fn23D5dK
HLS83j4W2AzM9xD26KzR9s7MnXxWaPad7DWp1A9VslczGxFgVa5fd0guh0FFQF58rTU6YWKe65ztP5aDV8UcKXA3lr2rPlgKHxXu2X2HRJmXbdEP+vcM5Zx3P9gT/SJx4uPf7ScLWJDI/2hfH+e1qm7RzCGzs7it
O6+rOl87O5onmcFLaV09dfv3pmDNfyt4yf6GdgoY6aIkxiX/qq1i9eVuD+O95bTzfHPQVrbBil2z5rojt1cNtCpBURY3UsGU47j0Eosix+ZxysSmr/IUANal7K4KdF4h9pKQ5m8DFpiETG0JFvh71NuDpSEIi/tq
Jv6t72cJFZzJiK3qT/EIkxlkkW+CNTueOKs4BePjlgeYX4fON4XothxZb54kFRkbbiBwWtZ1+p3/K68VyKzCpOjO7MHL1ORkpSUhctkCEThbjursBwHIxGR/LPlkRwV5eDn/nIGtikwlLe9Po5UOF8iz3q6nMskV
9DANzFyrqWv3z9Did5O+OMNcmUKm1bPBbs9p+gTYbjp+It+SgudKcB20S5/yKlg8h6qy2qgJ2KkGGtDcwZeWO9kW4K74oA/r6jcyUpX/2fWho15JW5vjlGmJSOxhl8IG8S9O8zszyV4O68DSGlTOV0u1t9gX5gaE
/FmT6+dtvMR2S9sP0BBbn8SxSPBUMZaivj4CQRXjjl7S0ic6vC1+mUmOIYPjqTfP03gU3vpLvD9kHCM4GlwdpLJ69vO7wA+gK69qPj2xNzzibpe0b2zCL3hazAVnVXtsVeeG17YrOwfSWxDESZgUx1DkjECDS+NY
a7PlnPIkesIdxr3tD60YUcKM3oKLl7hGucJjxcYKRnW62vSFlrLyTm+bwVjZrEg2retrq8X0ZTFK/wuGZK+vpMKuDdkVsBqpP3g+vQRtKjG7IhMx2ymEyDJPpAx3gCN4u5zT5ELTJH0k60yqj0XZxoT0X8sI9S0V
8yXJtu82Tae0uGQUbrPnNjPYOG9sXCs1R/rx9vnlVVWtnJWfC3Vutu6nu1ElRxUZ7zWs4KwBhHFNn7a7fsuS2rLhsq31lCULsYMvc0RZOBnaW+NIM8wOJOV0ndoVBiu2pITGuyLts1mwKyE/8RRrjbeA0omBVzXk
3MGiD++jR2WBY4P+wg8xMPnZBXLh/sFHcHzuN/QgPPp7YkZsi2M4ZRYZosifzMQA94C5n3e1QyYgNaqyzK6reYxveoSxfrXiLM08Uja96kNkNaR/+BOBTpfuJl/pgkHYIZQ7ftamc/qPdk2f4EfBoRj6zGFHJnxI
56B1pf6DT1fX1Y4GXXtaZdSewSMAC1hm/9Tt4GyKW9UfwrnSNmxlwSCnbT1JXBbzAQcddK3lV+6gy7n1GRZQCBpKL5Ewyb9NWMe9ZPPECnp39n7h2029LVmkkpdfrjDVThaDn2/q/lkKi/x1w/R1qgXxylilg0Sg
E0xmwQtGMDEYs7LjbtHuJESWFcfCptZs5H2ZIZl0LWf943JN7MHDcPjPNq2VImgenQ4aFsPtkFAeSmpvVwtFXcjQbK9hK/NT7jKhGrAvyiZzuV3Kqti6FGWksnArKHyiXaHTVCNI9N6pqVQmyNovG7SJqfjTTrK+
l83vmEy67HRV6rocoypEQluaCsEVl6R4BbkwnqH25NOTV6a1a8MlURZAPlrdqF8yptMYfr3iwNJ//D56QRd8DMLUojp4R+v7NLw4U2scaCFpDqu5KhP/yLdnk7z5iLliIE2wXR3L6VW1NFcIhrpVh7OAs1epvQKG
5aQA2PANTng5q13RdfCH7Zen09FRyM46rYfhvKm71xCZJ3aGsEnPBH3Rdz8KzT15YO2F/9CUp9mGXFRwA+/G3+BTGDCFK7W/4UCiO9aYusi3UkuX9IL+9F8hDQgoYhk68tSklcsYnsAQDnI+/EjMMB29ihxnIJR0
adCLYAZ3EV66I3DANX20bmTGWtR/Hzh0ZonXGqEHvIARWkxa8WDdcebWmluoyNrcKSC6vXFux2gclnijicmgUlESt7H6dwBRS2607mAXox6R9ezohoik7gfsEIhxSnej0Ps8XQsqHMwpztnETGFJGTwTDWtWC4WL
skw5vYQ8uYqRfCzVvup77TAUjmckPrm/djt/04eFOFa8lXEmhcn9ev4+e7d/qO8+4EROlQXGLI1WGlRiKrW73+BGh7406ke9iNU+MhDm/s6B/oX7wVP7AifSobqC/TZ0FdguzEkmC8oMrQg7KePpD76+H1Xci6Yf
ngw2m2dzeOSGRh1XzqFeU9I5ys3Jb4qcNrMJ25EHMX9rlwcs+CblgDBav4EntVwYxehooLPmWiY4p4nemOrGxu7Yzt2x6DYpAsJSt7JsTJi7iW71W3tpXzMtJX4jX89PJJ8LEHRpAv2MA94JA9qaTqN/6dcF3alB
FfKUTPFIt3qLFq2v3QbxX20r6VmQZq/Zcl+cO8E0gLPi87hVCrXSPifz+2gFU9UfvKnWiyWN7ONxuyagXFcV+6Kmb3YSePLEU65q85nay0JWC9QbKIF8bXKzm4ncQmdQrmF3+ttbHQcHXYSl8auGFEfJdvp2mN8i
JFb9DH0CIg3kC0hMDK7nX8KdBFAAO073uifDKDkzUmvog9sZIJvFxgVAh6bD350EQOpBX4muDCtiX6OMPz8O/FyWVcUuFAi1OYX1YKYEJ+zll/dNijqyfuYu+VaOc2cZvGb8p8asXq7/eoylhohtZ/GLNpX+Y+KB
73luj6fHyVWmUe4YCWSoJwltA+zt1yj39yLArUcbUmVVMSgFpxxZM13MwAS2YnBqsKnj3EmFpl/tYLZ2m0FrbwicFJSQeagt0nompKnpzKq5qV+ph5N6RtGPtmdxp90k+EDBkWHK2IVclRqvmn27TLn5h43zEDF+
UuYZITW50SBr5I8bMtaXO+lkPQDLcn+rzwpseN3BBx4mIqtxVxwogEG7yIsbMAtWXHDpXMH4z0xhxP4NraudyH32+JYWnAoMPWOEWQVaSUmZCcWZB+VlHW2+I5xoMjmMepmA/M7Mh9dMbwhPo7Zv7YrHqMkNsbQJ
QDO12UOJ+xkSLt4tkCO3vQMQri9AZP4BrQxt/qSzGaHyXY0g8F5eJkELJxvDjn8aKd56YesmYbXcwARq082i3HvByTD6mIlmU/bmuQHlbc1qSaoPqSat822NtVHkF9OnFi45fBjaURKluNny56Bt1wPJ7tWFnJq5
RxyPtd90IsumnohdHDelDrgIz22ro3pirRLhJ4mqGjmuZMclwv54cJKyTCllnlTO3ZnGnztY07n6/G2uPf9Csqu9qYZpTYl4BEmHnYrDZ30QFdQxImBjU5vRcmUQRWfJN3qcQEHpMmB8CTcnSCY/zGv1oNz5jofc
Vy2SWaHJ1jE9AAUJsGGr6VOo6cjYwqvftDPNn+K2uLWSCPkw2+vWnj+hx1Q2QazZj8Kwn1/ZOHLoR1x1xHC+L9I+/Hp5DPRr0woZB9fSRw6AMA/yBAcEebA5g6a4L9gXA6AWmUlav+6lKvC9tWJq/YaWV6deQme2
2rGgvcRYqlrOn+rQEKBGTYlTgpNKquogbBOCzwgfsuN4vWbG+16owU/S+ISbWk/Ul4fyZd+6Bk5djG25jT9npaaG7NerLHEqqphmDhDicpCI+QthVqKi9SaTYjAsrkqqOYg7TWcxBRpHyBH4QrFF/FjUNFXYpFP+
8TSXVkaBGC7TVvc2bx3ekddP77J8wtv64aWNN1zk1l5+zxDHYUqjo9E871f2q04iQU3yCCmXOkUhWpT4qgKQYDSM4y6J8gBe8IK41OTrG34FbmW/PZhaHmn5DUZfLXtJBi6KCab05uok+pq9Xy2CD4oQI0OxFf+z
Kv0jSr8qyglWdLCLwc1Y4kYGZHH7nbHKH2qbW0K66/pj0nk6eFP/BwiNRufw/JrsNHn1Taty35r36PEo+If+OJVSqgcahGI6vVtHp8P+iSmj0v0r6d+T3GQBTWJPg2TAPWxGz9KXuLDSzV4Rkhiz6U3xQn+oeVcj
M3qQAvjz8NP2rJyDjWCOF1XDaFudsSIBGjLCZx4C3At1r0xiEOzwsQNKbvfT7+XhE3JjuXxiH8YzYhntUbCFbnlw0dLL3qs1hdOGtMZU7+4RtWceILLNX47TaYYqHr78eHtHXLHLb2zI2GWKKV0gGhoNyXNObejO
ZTJ1fpwW5flIyumShzlaIN0pt3qA3ZXOLgX3fshgbu+MEo1LNjnADK6w7LS14WFpV6g9g1oOm/2wKAXxBUaQXo5FbTPi1XskpFit5seodIixa5j25XyRPFTD/eNP/wECl8Esz2ZsWXfNnJXRMvHMcBsSFxUl1gFF
ApQMGvuCmg1kMvl1/fuFF4YuRY/UctwG1VoiqGEvb4TotMLXr7h54gtX9+QeS8uSerNUKDiDGhhnVb9CCOGa2pE9bDMqI7hG+fvYe9NCV8lph0AjS9OYaP9wGATfykyfsmwI9IeROL21sFLZBlX5bUUa6SGVeCJp
EQpyWeti++oopXnD5jVO7ToWKq9/wCH4TZ782+LXPcWJLKgTX4haNmM8GVuMP2cLoY0da/zsgvNaaKNkSWn/A8jVX8p53qwswvZhREjcIDLuMoeosl7SrZclbMOhJNEKje5pmkU7fiw2nXM4nXB+sQsUsT8elruB
GzPoQ9RPPUbEFbTNXa6a4K1/7CwAa1B0wAlQYpEWo7YznYxYZEzM0Pq+btgVtbBPDBc+6b1GG2FyxAPtamzKeFPTrZGcTQdkxUt1LOvJpz1BWmOPJ7RhLsWH8anqbUN5Ao4i9JPR60NPYEHKymjmwKFWr8UkXwRE
vktgxpuf6Ki+W+U8GjNVd/XMm76pk8KYZveW7686s46m3yWOhiuQY7HNzChtd2+Hlcb2YsXChjpM0hixisu/FuEpzmaotQfKCojOYJu50cwUc1Lk1JAi3nKysWusOUVwDTrLeNlJp2ArmWHw3J06f7uj2ZsnM8mD
46AIJlwvQvwHNyY2pvxHtrtidotl2aVLQgbVIUQe3C+pnGLIHNbwSaCMW0jqxHnf6KPw2R3zKuhJN8axzlF+4kIZuBvZ5khC1LeVbiLN9D4bxrcVIHQVJ3efifMut73ADr+69nZQGpvF2xK3vD9lpclKZsJeyafE
4hTBJWoLfxX8BIw8bZHUJqtEQHTGtmRkes7TjLLA0/Run3QhynSCWg7pnLrcWZrMJJvUX1OtRszkrfLaM8inzoq1a7yLk4Cxm9rOULuOPc9c8KkZi14c9cNXrcTPU/Gb9inYSLH8JrrsF08WAwcIijBTkSmngP59
pHXMp2HYV8DEvS99nU1XRAgpzFoR+yCP96jzO4Mr7YJPfs1PQnAxkwA8rCBiySXP/QWjCSOqjCb8slR+m0q67Ka08lD6mEfQlY/Tq7PcX0cYO0I2c4oely8ge79AhsS4haoGwqtN8dr/62faNDxDVeFaJzkbHjZW
PakE9FID+PZTA3paR56lLNrRCEx12sBzcu1+06v3dxWYWB0jlk+s7tcm4boAB0+NWjYcCy4sKla8CGIhVlSo/mkXaTMCoeoimH+5baoSfNKlVqstk81s3Fr6CnrFkCsCRRLi11WHtzjAPygO84IvjiaVKQVY4eIe
7Q47xUGKF3bbTkHp5+I9vcCPOHYsADuCiphiXsNDFe79UiNXnkfxHuLSU2xyoUPgcOEixIuDCtpToRYdgIz6IgZJ+zoSR1m5Kdr5t3uwCmnfNNXbaqxPhgD2pbBWCNZ6N44fPqP5DGYLjfJUyKzJQoYQMZNxhDTu
HiLOCgIH/gtVVR+WFP+bi2sI/1Sqg/SqZJIjPa2ASHg/3xFPU8Sw6bnOEMWHY9oc0BSzHwWH9xMhnSKOgOGqdxNFhG1kFzktbZDyTuPnmjhDyTPRwDSfuZqP4dpb22vWqkKnICtdC+BgDqemiTF/iWD3LM+Elo6t
e3yXRy/NrRkHCOJo2uuecIxfeJZ3JQaAA9U33uLxA16IFiP6puXF65CUGtjRGiLKXAT6Haurg2qGg3djfSW8i5JRHr8Cn88k5B6l7R5E6+p/ZNR7rGsAlp8CrZC8kHRP5Iq8cyskXjug9mPurKbzRgEltUxsomK5
sDxbJelRMa54KQHwiu/PVA2W/dHO1eEJNyWpm9+uOZqXzR5Rsbmewutxx76PdUWLAvs5XNA1LiBVpAwdjsdhir1Lwzoxx0RgUhPZVnKTaNaMKc1fMP0YNvTNmGCmzw4jmQ4O7ntYIflEgL2zuLKW/sLgMK3avv/b
1VUT9udkhQiCcTePD0hUeSz1+GANeYzB5L5Xbujz9WodNEJy78T2O2y3ri9MKbGZfZ6OEHuIJZiquzOzA/4DWxlCkcNcC+HjUIpGc/5li/LFoBDaX7OymXAFyqk04T/+8vuWF+u0G4H26BmbZ/4hpILdkttfdOYS
OKrEpndCIzVxj02lDytMe19hV+3sAWIKwpmTY6CJThUJoraMihXMQIWagDCl4tm97XCaPg42g6UUHR7KKWMva+hxEZ2dPJU61Tm6A8ug7CZNsvqTOjVgs4dX2oHDYjstQYZVxS1OTn7ijTLUSMLIOClM/9OrxPBr
gbfqTe/m1rlQr5ttzAT3f1PsPA+UIuKBswflYKDAHzNlsceCHkokz2c4+jzvsGmixQOXDyrgJX03VubKp4YXYWK8QzZ5SDXyLuSlDnTCnBSOf0vMVDfyvEM5ZEJ1CHqtqfFT0/AurqPbN3lE6WxaAyT10/0y3PQ2
UW6kJrANqMFI3yoDl0f2ID6iCbTK7x5NE7wzhLU8hO259mpbM5MPteg3LcylecWR+IVnadDLUGEZypyplBpOxGJOB8fbb4dni+Qx0TGLa+og3DtaYA+Dt5NQqLy3OR4f4E26KhoIa8hC52p9JY1C3/i6yj/jFhmW
LJUT+FOEv1OvMM/5ibGZEUfEK060lYJ8dH/OXw8U4HvvW4LgVVCzytr420yThX8kTr0toA+R5DAFKWm/8HicwdW2u77+CRhfudVOB0SFclZPPwEiL6Ic5Yb+vCKCjP3eiT8PDKfx+ifwXzyzOU7UV+uH1TOz0/Qi
kbCz9B07iOPCGjhbGXvV6l9ngJlkDfCaUblhXHd0w+wYfEK/r11rnOPyJNQ3qblb3LsWHAe4oq+8U09EfemvVTqeODmRGfJCcClZ8nh9DwfxPbMADwyplgs8PayEXkt9C7jO+BD39L1gaXDo1aCqY8EY96bTKx5W
t2+So5NsN2aZvt3k8EtGNALzFhrPZHL6Yb9cYmaR1JmTC9I9U7+wf5xj5MvtMbJ343VJJaWqApmOTCn+kC6pSE5YJSNxbH7PAQga4jZG3o21NZTz5cf5nyQIypYdxlDiHXD0DXopuUGa3DYaUB6uRAbiMRhEmJ0D
b7CA3yq1CTI9eVRMgm5qNNVzLBHqy5ONqFqvcWXHTirVAOB4Uom5jFY/djJiH2/P/RCmd/FLz+TAlBHX7oemExbuM+Dj3QlPlPcGhfgPWcJaE2/A2MFNVXI2cZi8Cn1iA4UYMUxblg4HVMVVhxHq46fBAprTYEp0
KF+l5d6jOMjbMLw5S/2BlNc7fQazJV9iVDPxl/Rcz8QVaTym443M/5MxPHie0lrau8dHGtobVYEbP1Xo2F/qJ7iNVue+vebjNuBptsQQlw5BlJob4G0hLcuZ3Z6lPuMtvXPhJ4em/OY7xo1AOWwa3Jf2SqyveDBi
1isS9ebnb76wUrZvuX2RrZ8OiJ5AM5GyrbDLVdd/ChAqqnmrkHFRFJ5P3B/BNvVF5Uw2jPeaKepePliNAkF7lUzg7Inw92b0n3u114Z6yZdv3rCW+mktWq6+Z9McAoG3oaimugg0qgrMbidnr9pr6bzy/PyYC7St
oPBiJ+I08JUGx3S2YDAVb2uliAMvwfkXiE7AHDUJ/7ysP7an5N16Bavn76gK6EAm9laF/j8Yl0RX2bnAy3VdE5EOj7PzRTdmJ1Mb3vF6SgiGIKh/K6QjXifNleHupNG0GtNKhLP6uMSkUKTCkVDweWUvP+7njmqZ
6pANzlrWKxMP5SQQ74xLdA4udo0xInjybpFgLI6oXoYQbELgcxZHEcvjh0Xi+tj+RMZqs61ORsEm/uSp3scyMgJcxBKF4VNQGav/eJEEFNzAD2WTbKkKT8QehxnGAR9Xcjo9RxNvdKmO0wLoVZaSSi4lQ+jl3NnL
wIYl0n79fq8RQmQyicb+c6EI2Zxdn3IrrguaDZNG+p7yjiQsXXHS3BH4+F+aTYxaOS3LzGCx9RkyPIWXytvi1j0zfs84WpsP6mrTJUL6PV7tL2CFYI4HzW2eaOZ2jJw9nDrrbDtZoC1BGOWBq9YHuOng/zPjrDYl
ug5dSyKwYW8jqJRZ9BFp/RR+IUJfHTPC4WQ0f+edAK1tsFbR8K4bbfwGJzqPLt6GX68NrqRNQlUCua85TJQmu1LzgvvkdUBjB4Vx5Az4a4Fmue1bgPaA4+qQEZnI4iPsxkazGN4PpDbeTT/a89jp/ctg3t4oDWvD
sPpwjnnEPu79DPxiByovcE0ux+Lz1nEwFjqxbOih/9xJQjnR5wkU1fxlFJGAOtAjdt0LIrO/yoLRCfWSOmW5bRgH9K3XRlBN+jMhp1feipkFQMvNWoRt+GfVrx1Mg/JeclOh9OWCyb0scn2y9zgFE67xVeN26lVX
oxOvagTpyzmvuhvED7cd39k/yvtWWqGEGPQtIwB9wqu2bbrGKaG74ZqH9NLn/EmpKF64aoijsvXXWQTfdX+0kbtCatI/p8zuBzRsgjPzfQXFp4d5ex/WqKUkmjbcR9cxVQslQx5C7dAr8HAmRLd7XGl5Da8RXoIA
bXnl8to2tZQkooHoIfuRBotbkSFD8uSARGTyJFFzaCIabwaZ6UiLjF2OKK9w6sjpPf/FwEfQDBk6kdamqQ0Xtroc/PnN+ZoI4iS01+OxgHTdTf519yAh8Z9/7JdMN+UW4A2Tl/20d4z23k/5wmkSQePB/Utk2vLy
xbhDVBQv10hv4djifTGzjdkao2R4dCkTIUvB9vWS1H0KJ9TdzRHwPJlusPaBWsAaEmH7vx9LJ9lG5Xyz+od+LpQc603o1hs8M2MRq3J99atM9jzjgW5yb/veeb1BWlwCX5+g1Zenmt7PhjRTf+/IWN9ABgm4+UHl
f5drtC4sr9N7C3dN1p9PRceF7FRmKOdiBdjHJyBZgNKdG5GM8t1as73RpajriKg3hINXpDkiv/WerEJi0G9AYSjufHBjJGSf/Z6k5YY33YkLtg3xfIYCrdST5/GSbb6jDIcr/yQcMZgALp6D3qVZ4C9aTujwenkQ
FP11ooUGcv7azbGwsvNJUKOs68dTE4NFAOvnodGcWRoE8dFI22DH8woXiEGdSuZU0VRYCGnA+gOz2eLdFXNx3DGPFEzVBWbDAl1dKWi/f7K9D/OR/XiYvpDoUaGNqsIvU0WaZmmR44j3GMyLt205NMhiwjIxW0uN
QQftmNx1mOi0fEOHsAm65VSdUIlznEcpp2tMJ7J4FSq/vVPrqfmpnPZR63u2XPzPEuqYViknOIsGhgAdywSKGKyGFcl2JjfOjUA7OxoJw690KFH4QfMI6Ty12YrjA28PyrT8XK+0afDtqWXmBplLQUx0JzlGUeYp
SmZF/5GXd26q3GlOQXhI94ihAYRr7svZPYtwzU1q3Fll/KkrHK6vFO0sQOMb5fj5a8PCroNAtPAMBm1pTP5m4pdxLbmuPbmuRXSzPZvXsZPpnDZNOLb5+gImut1n0uHjhSdcX2DpL4bu6OAxf89XSNfC16b/eEES
FCSWTddP1D4MvPJFtBmuynh0Hz/0wGWfL2ray+OEzD7nsAlm4hUjvtjkPDL3421/Xx7XC9xb0bjkSbBt97mtrHKYmTWgEVpKGhjJAcgt4xJptOMn8VDtSDcxuEQ6bdcCy/CmzTL6qpASfAJepynNgE7l5z75iyg0
uzZKfUkzHa8pfZPfsLFFLhjGaGmP3ide+2+xMUWeKC++tTgnHrMJoy/QkizebA0Lza/OZX1GSRzKgNWBF7jFUiAUnPbWPjPw8rcALe6FhSvTn6zb28RI7aVIr3ceas1Q1EbeFv9RXb5whUXDjGDvoUVz7kH7fbJy
UweV7sB+tGa2e8ehKW9tUwC/yiWBZnuGJe8hFMw3QdJf59YMm/LKbBgTkCUh4hytrc4xtTI20fM5uFdchUebE8IOR1KhUCdGZjalxGCnws719YO9m1+qti8Ey7fTRiRfbbP3GaREQ8I9XT3fA7QIOHEydurZJ91Y
UqVAoYweQJ6BPo91ZshHJgYk+Uu6K4EWA92QrZ0j8jKEtvfzRV6Ez5QwwVy3lEih50jfnKfa1T6R4ukSzNDYMR5KfzRpmgEYIJYcXUYcUckXh/SB0EAu6HURXvHrj3njKCLUNF7vYSf7aFroZlHJ5yNchGLXOsfm
Jyw0piEPo4jpL+so+TtZZLwgF0jw/PbnQBAf4uUspkzreyjNe8kYE5Dx+hsuQAXlP8Sthfp4CPXC32/eKcpfAqvtrIRKw6hIDgqWqxW1T73UzXd5rXtSXQWph8XpFiESS2rb1g/2QppCLDw697HbxAPTx5PxUfCi
/JYMNIQxcsXnEs8XOO11aNlePrtNpbp5STs1xl4CkvWhhW0WVH7hhQh3e5xbX/L//Xrif8eY9gagwbhEGh7r7ROICChklRaKjf+6kuooAf5w3s5EZ8UHA8+LtVMxAoE4G/+RkO6okIyNMJ0O5yngKIOQrUfk0Hrl
auirrjjzMSxJ1LHxZz1i2zDqDnyLreQULu8JKREzMEqt9wAEPf14QN78HKz7/mxgAJny4WG7zaohdHQNNBrybpGSWcZV++MCbE2AiGwhcDzbG30uLJsLd/yUEDEgYPPRwKbYpCT+J1+kJFWlAiVIY0yVy74ZE5Zs
Uwh8Vf2rhHnq6ijBjRnL4BKPyiZwE+4pRW2klwXriokEeWOIJpYLZpk6sf+LgiPr48jHSJE3G1vjB5rXefXBKz7PAQ/+9qH9amb7H6Ctjd6sP+ZsbWODzZC2lwBuxapd6lZMJX2LixFYj97gsv7uPjgwplCXYcfd
/h+QPpqLc8AuEhk5UKII4fC1QsStSCT/hZj+CeVJ5Pd7xMF043k7TKo5zvlGfQ8buX057a4Hr8vrIEmwWNzuvW+/YdIneG5n+AiX8TPK52y41JeHMsJl5lqqvwMmlPvT5G1LFU9BnW2szFIpUydCE3Dlne1ZNlJk
UO75Wd3jhSN4zhtgGi8BlbgteY+AcQ9aE5Vq1JFRSPR4TEF2c06SzeGpU/snuzNzIZg7rsgY0SH8nXeeh+J2mz91bhro67YlrOAMRQnG+8yBDEwbPZFG4VaivBOMi4fmqiqb0ENc5t47VxJhJK/rPZr0GV9l0XS3
YZr46G1kS9xSZDa4godV7yGlFVCgGBmHwabUmcDKP/ySe3uENU9et5IPSca07L53khTxQDdoNJ0q4mqkK4yhtaLayPVEJ6zseFlxnfPz0Wk3hvRHPGFjRm3HiNpDxuvnyHxf7FZMHRyyqb4Lq9+0mTmQ703VIWqk
lk9umKThIJzVkO1cq5p3qWpDm3ziiqobWriTYNpAN4+VKwKoi5U+LvjzOgFaqUrxZZ2/Rpnq59fKdguPdP3YSTrUiwbXh6WcGPbMApzCYy9Ql4bZuc0uq7a2MFs5VM73ju0Km10MXbXsHZPsgnfu093bFUsfw3mO
40l1uotqURC4+JBu7XJAqfy7HRcLaK1HIK9X3GEn9ZfDimuZ1l5LO+RBgtoZtb/I5byY7ChzxEkSXycT86wskZL8W41Tvy4bbnFzApfd3FlCCdYu44m0bJLK/VpFaVMqJm53uJZ780txPjAPLc4kdMduFjvj0CZN
AmR4/rpjbPwRbtJAMamm3/aFqMz/ipRb6U2hFXvQurS+UV+K5Y3yBrkLZ56zPVYaSXkzZHMygcNVbIy3btVQ+Mbv0ghzlNstTjejhjx7BKqaLc632j9CH+4SrsOG1UVa+teLOlFotyYuH2CEvh9psFOSNtV3O4oV
rw6UMGODXnCZ5EjfRbpfZumLSS7VLOuU7P3DneJf825VyxTu1R4eTZu2wmV1X8v6PG4hz7X56bZN68BZJ0sOhlULc6in7JO/uYyb+L1ortxKmvKjaCMPH6woIdCT6z3qbgCuwkOQx5il//x+UcTosQQY0cVMJJxR
ZXEfFEoMtCWep+DDFmIjjuwlM9BqOIJYLNBoeEcI+SUtwW6Ee53huCTJrGogIsWRzhJGl6gqHXXV4sREYDxvKREaBOMCwnXNESeGCOMMKkKzQr4P7uPUTy5xau2BK07bOQhwslJmMvVnbF5UxeC1yMZlWDgHrJW5
JlQvhMbw4F8tqgYaeQUNVw/2qnHy+ysdnev9/TtzGNkW1MQss7fWGrhMpA1kmGZRLj5Ne8Bc2oyoBlK7IACSOU83C7JpllLq9m+hOryet72/AY2ZeresO74PT+CH2suXAbBBTTYfDaU5+58cjDo0lo6sPag1jQWs
2UIpU0YmIQ1C8h/+Or5AMeNnrfoVYnE8rnPS93Gbj2x0iBRftDZb4zOE0tJeQok5XWqGOO4lUamn0jXNXqyVNBA9UillZfNoRktruI4ZkhsuAYCdiDv19nmzjRY91kkIpyaTi2XDigM6pXI9humpFMbvkw7meGt9
9nYXesBP1Sl70+lp8yNsrOzEbLzPbKVTh1uUbxKUcn8JRadEwUUNWDm/bQBa5bsHrlW0DblN697qvOjw7eRx/i65TxuvBh9WsYQt9Cki9XI4I+NMm1LsEBE4kttqp5F4be1Tp664jQRbA5dzD1jYqKNpPXRhuv9n
Tx2qeGXdXNTGKTVbwJadlvqhhF0F4M+K7cc2pJu829HShqilMDfhsx00LCchAv5FEzsdG6jLG1vzLYIiNVtuPkQ+lYyo64QouXu2d2wTIOg+lt6YzNcGH3MKPNvkjTz4tKc30vdaZ84q5CcslYo+XlH8LDdu3kXC
DvQnKVD7sDaAMQ9ZoySV2XRQY+NuablrlO9m8tUJkv7GZAvk0gTwnil0oSSrdUHqYkHLEHRj8n/CZXis1G3FUzMMj9AgkyQedG9S7fd4iGIVzNoJDIaUdhP0sQVZdRAFbCG4s/XmtWQ1JoQSibANExaMQLlE8QGG
bJS+wnKqqZ8lAFH2z9XGaJKPl0M7iGITOFc8jNYDKnTLyke2/sEUPphpf8JoGllHgrtJiqHUsBcbT6IeI7uwdTKcrn6p2VT0PKYbEXMHLlQAAs3tSca/OK5O1eUoZQMMdjW+BE/QvtdD0sn3Dp6e5gx/lNvwMQ6X
7e3GD3yjpsbcYO/+LNL3OdLOUag6Jk+pgegTu+60XR13oyIFs5W4wqEpsRVh0+R65P2v8ynhe300byoqT4rePftG8DiE1InSL95ZJM4D2WL2E7atR+aPpQjL6lNHWFJTs0ua9ZLZVJzI9qXJjzy8X20FWiVBE94M
xDujiaNBYfHppTfNUnCAnzPQcnKTERK7QXwGoSW8Crz4ZIPxQVmriYtB3UQc5pgZY0P05unxvugfRyhlAVV0oCfo0NSwnqMFav3ynaoBueOfivBmfr7fShFjk8L+kCaWjmUSWCEt/I0EFrdn5JXNV/KFHrIjF43P
Bq3y9dH6FT4BqbjnGxauTg6DsQEktzlRt2KZ29qnWQOpeeKYaVl54PAQVvSpMXPyJn5i5r5zxvJrLgoQ13zaP4FrUdCKquQevz8ISWIvsI9S0mcMboUVz3a3yjLB4H6khXCbP8u7wc+HXQV5AW+QfrX2VDch3WQS
GTi3bsruQinWMCEzt0l9Ylr04WlQSO6RoZKZhU8S1Bl2JFGvWmtEEjYxZeCbHMxiUoXqB/5jNxNjJM25O+jJ+OzJfYQv7tFEa5pa5UVHfdbTQAbWf4ivDoXkMJeCWyThaJbaYdGO/e8hkxNzkLWGVBGSsUx5Mfum
v7/YljB/Qdus8AaFW92pGhxAT+KwabZ9sPd0UoBIDjjx6PLMndWstejAJxHGXDV5zG7esTevbnWg3mvZBrc8NNIqyDnNi2hfqbXIMVlDSZWn8gzyi9nrp2SDdE6r3d4OhI5Pa+mscmu5Hp717fBX7VjCvkbxym05
v24fhxXQjYbj7coZVVpFQn+Ex5m90xxQwTBnvPR9ZoYFgwsYGIjeeiaJrAFRBNxjHxl4ntnetR4qFxLwvtaN8sZjagymVTk4tf2l+s86+f+78/5OnV+LowIuYrNkfetCmKe6NoUFFU4WIvIJTNOnO0nnU+qJ46hz
RtsVGwL+mH9iIgeUZRXXI/DlqGvDbzxyNiXruODFw5arpy8cyORKOgxmJB5E4FF4fRRkerm+W1mNdwr7DTKcF19IAulzIUH0wzk0JvusIZ/UhBkNFJ+4GuU4mveSm85IGlYA/SacuZ9TKpJRl8oZ+xnlIRk3Kfmv
yBpy+TdvAjmuZ818/YkGv2woZU4Kz22AgqEFqTa3NGqaJv67RKdyJP+y2ZEqpWsxA+AUTt6qVnsCxzWq8cz4z7RH8p5Ed0a0ItCEaOzT3TLRnXu7bK+acSfnh+JZmWKqmJz7NjVdqoZkopEdR0CjEBdC4Y8EaJec
2LtQabRUTJQ6ROKU28dCln+BZy42EdAuW1/hrEomtuYCRVHD4716XCL4iaptkDouUPpGREKRCbX/Ek0fjQUZsbQlUk04dA/mnyhfzBze38B8p3O2AWoGuL1vaUbkjIHKXVr4MpVFTTV8SXXxLeYNX4rYkDf5TEkk
+/q/+TYnvoMSoZxWx2RjdsmWmW4TyHo+PkBojdEiplmWFwwkSQCGhmKmGXj/SDM64SGBDPKSBImS2ZGQdWASDteeHc25CbNlRGLLoK5WPLvFzRwiH/atEjNZ+t1GSFbDVkqPFRGLwQIAhhGFx+IfklTN2IKzjn2+
QCcWM1vw6a4MZoF+qe48O+7PBt41VzWQ3SUtBuI0yXmSmQexf5jYAGoGEYYj2j7Djs37QTZ0OXfLgdj+GqL3P2V1M5PmXV1fWuhG0DUo9a9Je1D9NpDVQ+8oL55HY5kjDNxU0RvL39JFnbIgDUGdXUJ01h605ZwW
icW7vf9edF8z5vbA6Kz2qm3BwdhjBDPtoYA3z+HhzKYogdYxrGG4yS1O6VSU89XPUbEpmIZjT6WQMqk4OzclYnWSc5LNjZTAmWkdBmAUonzH3RDzhzo9fZJC04GpiNrZW6/ZWbhJqa4icDQJIlIEI0zPxXZajmxW
kTx/NhPt777P6NFhod1+wtyraQZGtkh7m2ZGZPtJnenorsjvvfn4CCy9G5h1ZJPtTtJ0SkJedbVkAZ30HTwgWzT0ADs2aTUQJ6JOqgg4uTd7uTlBfM5c7e1yJ27mcNfewc4Hk9p/JDkZCxpVEZrQ1jz/qb2s6OrP
+Z1uNkRBGifGhCcqdX/i51a4smH0p4FOc+3nkxk6UL2vDyadW1a0OWivTTLXrHmPQvtz80Q0sbRs+naRhNSobCbv3RfwB3iMzlBOTbBVkMzFQBMCrOgZ2IDsfHWBRWSS3U2K8K9wrz08NXhOHdXyiaVmT2fIC3fK
yPATxaOLZsUzO1c0Hcbyzg2NA50Y2l0RRbXwdPJ4rYPj/wVQIQfZJGa3BG79IJ4HQwIDtQprTfUWq7a6Qi1zFtsmhUYAj2WvhYOAZZ7ugLP1tNzqKbVtkSH/Wuha/RQgI+mnDJN3D0awaHkT7oYLhXlCgdzO6vip
SlwHLFzItc1emPNgetEw+qSpoyjIGdcMmAdyfL4ZQMxl1AL/H3pU7OkgNLx+UJWcwoIHGFeCRbVz1kN/NYy8F3zDkTHC5z7vnoHc7iU6duwNreRRuZrMvIZxlnZIEDjIJacIrjolRhvxXuYnyosR0v0x7e8sYjsM
VNC+iVE6SBHNWHx2FE8NrelGK/PjCZAadpwlDILj/KDsYpzgjAOtx61c8VPz0K2IxYqLLuVlDYG8PZLhIERN3ccHjuXywmHeK374u+fQyVTEr7umxwf6eIXSVD0LRI3vpzXymJ69fRqEZWObY0WNfYEZDsWSGseQ
VHxPfrWDBVsjlUaiWcXd2j04NmtmMgMnDM8GCUVMmzU5DAfZZrbKyEKDej6XgQuGPdtvftrBUNdImGC8kxA9TORNU9zHAvyOtX7d02IYaDnOQsiiEsyowTbIwdSWd4VVXEnihdhykYpOY9nbaWgjLTq9e42HAbgF
eGjMjteE6mCvMvlaDbOWO7reOiarRiHg+HBSWfmqTXtGhm42gOszdb5YzJt5dsIh2xR9A5ip1JNCTNA+EDIZSbAzr0z5qmTygXEm6eDoyvrVw3uAw5Hp0keT2eiCPcnUb1RpBVD6QZ4Q2H8O1n+mWfeMU9TghzpM
B74ccQJISWayXXZsWLZ3Z/LjLRELnChmDhu8XjObJZt5ZIEKdjpuG/USXhbKhzkz1BGg4q3L2obFtnKOzMho2Yx+SGOWld7LOfxvW9JQtIvbOhZ+Wl+Q7EzZ9hmleBJQUBdzBy4QtYZaZEQnXepOqhgsbb0kZ1GV
fkmwF40wkVUTNsGPRjtqttguLfRmMmxCIaRjBEbUAuRD7gexWpezwraV1sHfhneaF4lRN9NAb65yXiPpmhFRHjP7R6LHDPuRVPWIOI/5bTjOoO1bqFsk8Q22ueV+t7dg0Gz5D/fhLxvCZtJYnTVlK7zCgHyj2MD+
prRNaskYlmL3/HPY7YP6B677Gp5RNUxSMMyTLGx0wH+PAlDJnOzdYEmaj3vCp2lKjJ2k8qzof9mGMKMNGJHNz1BYWgtVacq3e/ilLW1ruac124CNK6d5J2ejcO+l3VzS77wHN2Qkd3tIcIra/87sbLR9Po2BaqmC
gaHdPSHWm7X99m4YXTFxzuxmcUTI87sALNqMcJs1uNvX0R4SyvUTWCVXteBCdns+PqDsx7XKA8eVGNP98DC663UUYqAm/uTzhIkw2mBmSevbI88yxG7vJOm+3F29Df78bWQpIHmIIkP61zgFL/yGWIr6r2apsUIb
kxS9EsaDUixBLSaE7fOIzVULQhr9hu8lEHCGbNMF616PCwDNVnOtpw8jEsj9ph6lLSmR24jTuU7k3tPsw+06PVzBORLdoi4Dvxjr1eM2Esmh2hAJH0mNc3Fa0oA7ax4tHYhHRLq5ZyWi0Jux7+XrVIxZ3W49Q9VT
skvGJ1cK1jYv1hBP95CZvJN5FEBziCsH+jyJfhOXU8SNtQPZwRqAHnXAYiDB8z/L4wG78OmhhsV0eL72w1zsuEUBcK7b37vl0MJ4WhSsMA/FTkFcemYFKmU4vvIxLuB1GHndLcyNVAdI8NOxgRyhnlI+nbiAwjOW
NJJxuWvLTvQno0FIDoHQ09KU6Gmrr/wJSDb62e2B6IDyPPjfdTdVovto9iAgSPOI8K2rZPMEZBO5CDwoSzO6WNG9P4F30aBZtXxh884iugDVhopBVhtvGZf2TDUdDKQZMoWVOv3fPjE2rKZcgi8+gm9f9Aj006Rw
6nfQ/Eu4JySeZXuACjhfi7/roDf/ySluKtPQNmMydqXkslbicujtaNTW/OGzGQ5bHwxhNXdz1hNNCihD5UZWLO8OFGzOISXZiI+dQIgqPb4TFyEWEiumFUbRptvj1MS3SuHpubqkiD24E74yU6pelXL8Wy45O+s6
pJgn2RUEbc4+bIF6nn8lJB4lfWnSDK97jeT6kIU4H5nrvy/EcDyxUoh7CLyoBSZs3BMx9vDaOokDsnLnpm2T4XrIvXDIRSYKbH5fQOlIeDqxCuI6pOg0fz6iU45L2FHEAB6907Sil8vyXhlEsAUnPc1J3TeVd8fT
O/U3/uIx7qjlk//p00wzUdhgtcM0GaOcR56/gJbY+ZZPK8dWkZVLjh9OevWJ07w42/xEiZKgN45zX31jcqc+opc3Mmm4k3lELcn9N0s2E9s3aFLfwYH8WjmBbRr3JpFbMdfK3H++c6/gXOpx/vsIEa7UymcZXs0y
TaE/rlj9EsH1ccx/Q03f4uBT5bEJT3VIguQv4+QL8z5QSjpAvTo9jAcUYXoKJaKvq6IXzk8t767YM0EdlGLYvYTwSPGsM5+1KylIXfdxiHFg4+QkV48LTLhwvpaLnZR8hl8tefw/FP+uNoPNaDPdqNwMefFql99Z
YUut9KLCmywRkFkxi2iQAsfOlkotBCpKSZlAGrOh0g9LSDZoHyWpCADuzEVkebYa3l6jzbT0499N03b7/9DOVYs0tv7zBnxofyfEGHC6NjPce5DWg/FcxW/PJWkbsUQ/owNzReMJFx6r1HWpYF2BXa5GjlG+AZCr
9qvTMgPyq4aG1HO0zVcaRe9+orMDB+a3JExte1oQeyGMsJy97TkvuwDam3vJ8bI13kLe8BGYKV6FfNo9g+/ArN43hGXkc1VB5nEEEWouWezvn4p1/27E70614h8BO03+MRVDW3MPFpSCUAYiNA0sIDv7dacB3N+L
oaagwmSim5Mr6ZwZRmOK+W02kSMgn9w+v5qTViT9fi+gPtRrQuOD9JVdF6Xx0w2aSDAk6P2ChigBvddIusLZJmQKPrjdZkLuZcOGI9AZTUo2JKCkcWRCTToo4vaED24VG9nalPDkt3resJ6zbC6Au1LGbt7gU84L
0d/Anq32vTkRxhzGWoMjm5RvohXJud/Q47BSPsM6sV2Wq85hk5wTnL9cbKhBXskKf2RbZXiKjYZHcfaPtNoPC/40PDlopeMo2SSD0xHb2ffXfHIjkftzh6mKMLkyupS5aYX6LbntwdC0dIe855/Pe8VbPYBZStBw
0Uvwgb52k/77zvAiqpTfsIczY6tLrmw0kHhbYrwc3dQbUrsiQjAIPUXH7BHzWUqfv6fbb/Do3P4DBFQ6qmokrlXpRExJusWYzzy7bYcq9bN93OmBcdHqkohG2Dfp3sdbd7z6JoW13zDUyaSoU1b0t5MNz5VFEnOS
9s32QVY1oMl9qXzYtJOGq8OEoXasyZu/Xu1kv2M/zMr1Fkk7ObpCnH2sEiSzYjhtzEDjDVxvtqkH+QCfnaKFFnLz4soao/pjtuHEGCfGfHPGhlvERxEzuyTb2NqKrSiFId74xNx6y/0S+GCH8ys31ZTjyGea9ij/
m51zytm7mow1SX2OuNHreL+OCyz36GSgey+Z1x/bRzeZndyW+WWDbtU+BTCPUPvydTKPAbg2mvi6MVOQIhn0RntcoBjINrv74PO6S9DaNwOb/x7ZWNhJl2MtAvtljbS3GKNPLahwOKmI2n8IaGojwxqxPSHSswjH
1t4vklNFI+JO+opG9TUsCAjPqQPL6kqXn9ZGeZNOFqeIS64Vv8AB4VRgMQuGt/hHSaVy1sNJ7f9XK9jFTilQbBscTyk9lv9M47kA5n7pF+W3bgULTYUspq/AY4zNBAUM6NUCX7n0uuO7gh5KXJB+7PBW9GE0KkB3
9CDtWvWfw7EyHPTmXDNgW62IRLARM+RNmb/tmJjrujcJc0UdipitBFU53WDHfRZLnZ+rALgQNuzoYP6m7eqAa/hCmUOWHCrAEmel2MoTS7CUN6VlwFP6k19xKN5lmPNSczALRq+/OeNF8HC0WozY0eK5lNOOHr45
Zps1UP9xxdDUyEE1CgGKZsJ0rjM9Zp3JRoPkPhfu635urMv2I4jeWGyQGrlssMG1CpmalkWVnhNy7bNZZQigAfrOCm2926FAeMglIRy0AwkeFlIh/+x5hMFYWecU4RnS1KYLSvn4+kQrmTPkIuA4rQrlyRzZ0lR3
ZrmGsMTCeue4DEhP1lqaeoC60os8NnFgQnPmbeyxdMhxXIBGP/2+x1mgg5B0EBBK2pRWsl7jKOX0NZnqgEYE5klF4ipVBgRvdtb87uRdHtDIAgUVEFQO4GXImm/wVlG9GshfPYVtcBXHKOmbSHi095vYjgc1hzg6
6eREsAkQpmLBTRs9tV2RAshYBDwLw5Rf90oSMtzQZKNhSPvaf/1fmmFQsj35y/ZM20v4RLa28nU9YxlL1U05sXLcfKthGsytz00kGA3dnpzXYK1kyE0qoMiWkfxhEveLSaHu5PjZxql4HpCF2Lz3Vtm6fBC4vTmc
5fP5F1YKHUZwntLyzeYotaqPFZPYAdh6TfZrIFxR+zvyVTDiO5UpPHLbqhqtheBMtURINDLKL4eZR7rdADK8gzqyI26AeLrJF+rlahNJtzIHbp5yx3Z6sfiS0cm0kDYIRgYw7HVtuCGIIm2qUhbIJVjxiYk0jgGy
XLgBM0DiRDDD140ovLD2e7I95Lu8Ps5gDRYaFnDfCJINy+Af9/hSYFbCbk6nGFvSzfRStUzzrtQ1BjiVu3eBoEr14HxuuvWBmlaGhl+1zbI5wzDzQHH4C1tszUkMUcOfvpDIsecfvJxguOCeVv+5fAFVEzjLeF/P
l1f+9jdPb0P8a10yGJ/tAALhzEX50NPksaZY1QPoHRgsgr31zNBfTE2cXKG3mzYqlLsYzAptZly0BHq1uVmzVzvrwKSEqx4Jaly5FxkaAyEuJfJWWO+GGjLZWK1F/hbqwAF01P3eoniv3Q0hm35vkcnYEYZEFx3G
5YyMNL9HlBPcTiJyN8k6y/vzIQpdjLspSfRYC3BUIubHIhWQhA2Zhc96uwcEdqlDgSwTx6YbkCWo94theWG6+X6JrXfea+ZSWQgvtYdGtHepy+xoX9Y64b0BRKFNyrdPsErktrDL2FREYyEpD2guRUG/HoXdWllo
0MHKGX/k3+JDQW/rec3dbUIBFgYLXTs6FkVlxcHgy+2IShTtIf9e9gxOdOaZZz4+/JguHMkygUhGC15tm7Es4j82E+i9gyjrZWJ4DtNdWfjekbsIgl+rR7vA1yagxdAAo3WTQj1IWfZYUyIEI2lv4sSU62B2yZ4o
UbyXm3tEaPGeOllCNBiaYakF3pXHQgiybXtXIHEU1mDk2p2KlLRzTIlAx8ZnzXznkjFQiF9WnJOGxgUwPIpSVb+3DL2Ms8faDVrTP5hsziqygcvgkp2b2gs4q5lPEdQ/PEhOKCsQiyw9EULdWPVQcW1bjL+OLijd
DpLFknWHzYPiSEI1i8OlonOINMMeyJuNLQRS0B3p91ybHAUdZ078jEyaf+OKz+MD0vW22ywFNFh18bI8XKb0sPwBJwzqbbivnp4YNOrtzIykGA5DdpHQZEKqdvZOWM+RvH4CqVKhpmU98a56Z5Q0UL+ygUKym0++
K+9Z3UJOzj6vZ6XJtyonEXp1mUem2evzRYCcPjcrx7iSPZ6Fmb0ugSI1d/DRiCvxBb0M2I7Mjiw6Cuc3daMicfFzNgwYMKSMHjudGTG8ZXyOyd5YQEY6iITo521MdzWDTdfQuaBim+ey6eT9rSbH79K8utFUuh3N
V5WcZ+vbrxzV3ngTabAdF255UwKh7MC6SxEE0nDhkBKV/GEWVI2/IMqZotrVTl2neHDjIjv5p4y0yzgYpcOfBwFHPlqrkyLTtnh/ZYFzLTHfah7OpLreyFN4oGTn6Wn8HtGe/ONOlMtmgPUnIXrB4cVfMciIEXDk
FHKPuZYpT/5/O3T+rq6RoiNFKu/y92qqm98Tvq724LDGLVZ8p1nv4ls7LYWzPFQ20JggFPo5SU6my9RBTBErR+JRtvkpuEG/d1Pf3zp5RHr+4sGdi9hrKnqz4evKj/IrpZEcvYyS528w/ce8ygdsplalg7xHomv7
19Yhq/0oykn5+TjI6GK/m3W45qN6VqZvMwl1rbKfRqqpXA8C3YJSqnttOdS1bNt+qNaqQqvmctxpKb3kayboVWs/YdcT38ofYRn60mS6paIVTmF/Z+cJbHgiIoN5coHbjghgPp0LyQH+uN9M/PLJBe2vc81VCdHK
/UV6v0Xr+YApI4eTugn7qCh80uJiuR66iTQfKDo+hcZPLS7EaLfQFY0jrXqlkg+Hi/lg2lzrB1rn9VJ/k1NMS7y/ccyJ/e1yRV4KnPpMgNmgZ6tWhq/o+ZhWyWhAjBSmVo0YlHFqXs/9suGJm6xBlK9BWlcYQ1CQ
NxKtiiC23rILXNlFPrtgR2m9nsPTUAYVC/7cj+hpj9BYzwDEL74D/5oFfE5fQNUywproFRIVNKPVJNaSqO3eqbHZbKPGX+PQEt/vPgzIbULK7nhPraLjXh/ffB3C72VLkloOyAShRoiDs0/KYE8sJnrQ1k0dOsQC
mOIhEwUXnJcLREqMVhyru2cR2MhgEajojPxbYh6rfWxMlvUqBP6N2iQYcvLkS7GH20O0yonM1e2lxlZq1Qc6lWmW5R5veIwemb/2vTLEsMqk7G1/3uV9//wN/uTWhF5wYHkjmJSF919t36oxcRgy2zZ944O35Ff1
a2Jz1o3bPtfJd9rLUzJry/hHgp2wJJ6zr3t+WwRNEqkLiXBLqnm7c6g8B7nKAiiz6aVrpxsaWKke6FFAqaJrZ2cFcUmvmdVYYPWYdb3pb1MbZPxszAuSMNydxwpIofc6CI2MEuDJKpS7z0P/iAhwKlcbNxKE7cNs
Hrs0vpbZbRMnz84gE9YT8bW7tW6OVzOH9I/nxw798/Nxpab1CBlcSEyYEIaGj32vraHe6naKZ9oN/o+f9loL+oSparONSaPszUgGHFs7wogujWgfOE1Cj/0VQW10ay9AfE5MweFtwzvrKx38Fynxnh++vv/oLEYH
ccaic7CyPEBXUpU8SLUMiNZD4gkRLdC0jwk1JQNmEdrTiUrN4JQFL1nBsSIiBWfrbOU+Mg7BH3vV79ULHMbz8WLYfxjUD8oJnHTUc8IkmhllZpjZgXV7jQIAbbAMghGhc75WjnGH76VoR2X4Y3ec+ILemjhGVrLm
LmHhexNUkipM+OkUS8pxKWx/gpWjydxwJpN4f7uLWSjK97qzxz05N41po+dKBDQ4r9kQrr+cwKosZafa1OdLkVKs3q9L92Wn/89iKPIPPyJO3lLhLHk/d2YYJnCgNxMcJjwTUT0OZUhkN1WoPYR7U1FsForLldwI
tK6pDDkTm7mSozq45nS5zPiIBZ0heYirhbAyvB4mjOiCciMLxgO9ZDOSRsfhxe+V6mb1Mq8UVfZGg3aqWHHJ0r9FtDAmznqsYOv9v6HbdzBk5PF/l8ttZSjthumkpmCtLm+WU0RAL3yWDy+HqAaVu8VeWGhC2swJ
t3g8dit5vb3Ddx3Wm85FNITW9LkzBE19fCDZ5GWjAJwOMpevoYmT6e3szE58IAlzxWUC83G4gj8yCTaHwApHsCkGT70BLnG7iJcutlrYlkQ03mpx52Kg5/Y0rxMp3ljr1Hp7mJhIUhzMhFJx0PKZajtAnGd2to0C
hLhOcNDyQENmHoSug/14wY1pBjtJ9F0hWy9SFlWHxC5WBKW8ud4Fwy4T1qjVVbvjgu8wJRHbSROnFvl9Hd3r0qsWoalohx4Fyn2ewrpxi7Xw0DXAa18F7GjGQAZcWWmB/Zd2g1M8LPRezGyBGnP1RRH1YvOrXQk7
0g31V8HpdgfhJCimd5E+WB/wIpFkyfflj8DwOIUXDcvwhd2uKl4YBD8ARPE7l0oAyEXy+/VdUGz6QjSgXrY/Mn6yZ+T53TSKApT25jdqFZrsDaxhseHCcDYPC8M8wn8vJjJJl4oXNmA5SnoxzIZ1MSDVGuE8pwdr
xE8mG6nFESJ65s8bTe3rl8evL3/VYPkO57ytztNiv8XJ5jupz+RcLNVQllPrzfDUzbYguV8PjvxvonkEjRt17dD8M3VuAYa/dW0y/k9r1twrfpPTdIuC98X6X2vUvzdu8tkzKBEkkPNKbBOIALIAQnionklLvmXa
/pSj9o21TlK/TNE3d/zpB7a32du0NnkDv32i2H6x6M2piOSXt1xiHkwrUyV1gSwEXbe8hV4LjmbMKzxeoQNwc1gZNugLf2hEHK4rJnJlsSUEi5l+5BAf7MOa8PbRKgYyGs8hOK3fZzxJoCz4NEpnD1Qze8gHwzCZ
axqryllO+UzMH1x/tXyeKINwXtMcSM9N9tu5zAuBe2RT7zPshr/jGuekIk082UXbhX0IsM+/eVWZ6GZnJAenHgtblvNI6DcKQMBZa3FlQSZ1darp8hk7rR6tW4uOOx3U3WVnql1fnJmuVkwd0kHKGWpNDvIDfTVp
8p2pM830LU5lW6WXAxw9rw4yecEXAE+aAPNRAq4oxfSPg2hOHGLn5UOb2wTLtT1Bsmb+Jmtp3oBw893RJQxT8FEZl1pXKOdKeDA+inV8QoUwdYy/fgXAKkpV58d29JOa82UarLzHnxut/cG6bdxcHbkZQ7/GQZFQ
BVFy0Sx1G7kR2ZVN07tK76xTSE34Yn14u1cLBS4sbzvaNmyup9+0DUTaJ5nRmX1w/fFaUVKoV18F+rDfUP7A+bI/eHuOnUD2rbypFyqvtNWLqXNjAxe7Qjjx4SuBwe5kwK4wql3u9o6RFctf7KBa1MoDfddqm9Gp
o0l3I5h6mdFM8OGkxtJSsCMAhzQ0k91or+0ZPNAQ2EsXuJ4EHX5WfwK7ymg8hAKS7z1fg2294MNfB3dSBQ2JzgSbej1PNqqbPR+/aYEURXfJS7gPMF8OMOzxSU01PfHbrQCd/SMjkscJiH2skNIgDSbDpIOuBNH2
t1n5WrUOd27NcIhce1BKbzku+BH+lavAOtOYGE9n+8RLnQQ4nK7VVWdXFCQS6RX3vCAcnJ0oLFDoAjPI6nHFwHhCdyYjNQMFJhPQEWRE82P52CW3HjS5kQ1vnUkwbTDh8y7O/MlwvIUxnGsTq3xP/rKUkthvr0Vh
IaJ+/YuaG0sdI355b379Z7Qc9jcmee119Njdzc7N2FhzfecntLhjMHnPWY5++dhy4+Z15PMKjOjN3ZN5scSpySGcWzslm41OQnbzVk4lJFRcabUeCp9oZUhJvWvhEGFFmaExuejP6V21KkVJeXzfUwIa2NLVWmek
CM+SJaKRsOGjckZ20R59b06ER8OfkeLQKrtxgdvQdNSIpkCzRxuTRwSJZuYf2rH6KtLqF4NjaLq8g+9kQ+oHxWqpaRMlxSnZFP6HmjnYMTli8OVgIPdqrBamhejwQROgGvO1yGN3hqUMUvAKedSZOc9HThBJAJaj
XEEERm/ptzlDf7O4pKx3p90TL0fb3gTl5OyK6Nub1Ju8NlWTanIT7BW190B5z4Xn4URtPR8EuNy/51CcJrKbvgULsgA02R33N7if213qyAhmaruT6b5ZVGTmmbAE9ptrCPIMDbS76Evh2cLC/BSE6WaxVdjI6htY
Z1emIvF9TBhfsDL6JYarK5lk4Bi4/PL0IGHPGr8gbYSctdcd2D7SJ/EP08oQqrREtldAvNgBz+efIAHQB71sQdSIo5gFdaFgNhWGXV5RHVwObVuPGxkEjqTq1I0bEr5BC7HxSdW/WdwXBfiPEFZO6I5qpidTg1+/
UJ1genA3CJtHM45KddOO7XWDi/TG5wonlCTpG86rUxbuPgaoIleVU7iIFuCPxObsydRJ2MMAyYAUVf7maJgUO8MNYUgry9/Lk0WxOfqyNCDn4gCOdDHT2+wBSLcGRUuAlXg7eyJwv1s2nneLDBR4FFZJVu5HUhJb
bjNqR7FskY/NF1yi9UXJCq3HPBqSkGcJBzX22X21cpgAuZQ5ZEFMoMYi4wDM86McUCNe4WEAHfch8QlVw92ZE7TMFoHSAINXj4tyAIldK/MKeeiA8Qajgd5wh3s813D0mC+QR+jLJW7LxmFozYQC34+nHNqAumIB
oO0d6BsuLHIh4npEgM1UVlbDvo5Q6+aRSpCQG9hJGlsQ5A3L+vn4lyDyp4jhed54y6HetCau752iWjeHdLW7LToTmn31C9RvlAwW+cfNZO+04BCqS3HvyvHSoQJcv2spO5nuxQjLYtRCJpxpPDas/Ssnojz4AqYl
8f1mXuLmCiBNvya8jjLfpvRVi7QxkLDpUxA+vFPo+mxivCwErshlhX5xk83JtFgCzEQfKD8UuiwlHkPV3inXG1atO+TbmufecmwNWzS5tqX7JThZ9QyR6HIvyHGYOpXMvuA9GpIov6TPc6QRwUyx4hz/ifjxF12n
rSxGKYQ1d89Iil8hsrljpJpWQXdGGqecuLJuZvqOJ0BdLz+Ly7vwiYnr7LLdlBYLYXkAXSmU9nxg31unAL3yYP90tdLJi6BmfVvPqj269PS/Gmo6W2jcbTBx+7C25tytjK1lK2JVKj11FEpgIfaJLX7D5WS2E9zV
er0i+r4kXQ/Un7baDY39grPIhlHY7K8vNyRlqxLtP/AxbHBWaGbXQEmmuwE8dBINLDnblJ8mOYHFws7YxEj847oXlWho3ka1ax4aEWkLpNpJrQSc9sOx+p0vvl6eGU1YgcYl7juXCufu+EKMxbfChe8b2tIKj/Q2
Yq6mVMREM/w4UzKbQBqRCloBHciXWEImkJhTnKxg7plZ/gsE1qPWa5VWYWnVJ1HytBvWqRdgyS9eto7afLKGXXe+L6PyyX1VKq8Imhpc8BQVPf0G1vzjMINvJ8o5asXyO9+eltypvR2IM8NRnXHcu2dN1Oe5vY+t
6Aw2+1TSSrOcaQT096u6kD8DkqVTqjhKRGTjwDYMLE/rFiDVIXIfsxXkDutXXk0Sn5AuCdzJolqCAP1VSA60bNcM6k5ZUaAFhRvfLCYa8RP2P60N0e/+SxeePJQf4+lf8pwf5drq9LFL+8npfmvgv7MMzPhZqYmZ
MSaFjfxDE8trDS8cQmuBAy8MrUlVcrc8jxz4NDeAg6pk/OrsXtcB3sYn8JuN84+O4h4dzR4ZNPRypEtTYqMrkUJjk4Ez+7B3u6R6Oczj7HTyKhGSxADEWddcxUH3N310GnLn3wQsWFLaQFNTUmVbMw/mJcGnuKHJ
5IsR13Ay3kqbg5RPordqShaBgBobq4ERTycvRI79HAQlvYVznGQiGbM0pCWJs4nKssiIdAr0RYhMx94OwhcEQvt4zxycZ8MBRlYt6Ge0haW5e1B5vb6YfQe+zRz1lE9kCOBhTdl8F2P3oIe86RtuyFraAbEKKmsK
B6MpoqvcYvEAdWMEh56L3QXgXAVbG8JSPch7RduKNmCPLDKMtQvM+FiP8EfQMGBoAtNxKZyjWHwtvL3j4plfqYfA1Y2jD4IhpdnhwRqKUHehBv3oOO5RxacgW/W2BUWiYNsYuT/mrb+dmZ6gLNBQto01Hrx4Im71
XzpjWWSM8cBtYfZFNHtYWFk0LzFP8lc3fzXCgycjaGZPrMUFrA1AExXIwMooExghLtOEgJjtedjrk3vXnAUvO3lwl/Z2kCAm5exLAioJmKhWvKBylCF6uU0DogDO7Q4BHPXMWzs5HxlCqcSZsyHtR9iqRqEgYfIS
P5rSWe/pUsMu6uWkOEc9dxr4Bo1nHdBp4uwC3exfrcLFliQzfdfWYUDKg1xlHVa1mm0uf4QJ07uYamiMsefD5ZYIGvYW+WFIWVeGXUQfxWH3wH6Z6tI8XFBwqsE6QYtYRCINFbzPDGPKs5F+ZTYUbsmyZvgf/BqD
7ngm/REVfXu6eQZ5m/K9yv/p5eKaqABlVo7AzcSmKroW0cOQtZb4lWpEmJlZrGRIw55kacnRBclKb7br7Mzat+r9ai/4FFtNPtpK2I89zfQzn/JF0nWeUTxBeWOAD8lePBb896H1mVedfUsicJVCUjTgmDNPCTlk
ET2V4riYbvvcqFhVypAZCtqqPiCCZBX8Bthc9nYGu00vl6yheR9opT9E5+QOqeLx4M3kQ8qSx5kr74qOMpg2cEXtFgPpVnCOzTKH7j4+kt64JCx/Q5c5puNe1X5YYVMw8N++wC9mty4LILkA9df4r0N4G7rpKH5j
bagppK/BBUPV6MHKM1Els6FTxNSTDcQaJtZfMt3ROFpa5VM2KAmh/UzHLgxHuifxvmnwhPLGbnyUbT2smac/lJJ5pkKYrfySNjmFNYMSsezVjf8J5K6arnZCVcg1Z+l3m1wQYupidY9yaeLAzK4H1QHX2V4ZHXQU
N98yT0wgg84mA/nX1OwSa63L33D4n59ton3F4RZovPqWa+YJ99uBMu3aX+J606K3zwCfU9pLW1GgoMknZXCBWpqB/NUKN2xnvKoNkm/qY9Z+0m6ZzdunZBnM/hZpluty+BNyBzz1UCitSlNYO+/O5anteOEBrcj5
RO8CFWvRT642P9yaiKRmdu6j1bbC0ch1q6dv6MSDSY1EiIYFHcRH1PhCtwHYoAUnTUtdHVHw+5MliZk6Ebwe07keMrjyeEBxXryK1UrfHelrLJcJLy64FLtXc4og91gVBmgWZETdUO9wo66gtNRSFFPqgd2bCs42
SmqWx0p5vrWR9lP3wGSRViW0UFNYUgD23pMDGYB1u3MsB5Clt9ZN8Wd4UU8wm1sGyWcXOFs47J8ya7dM3Il1YPW4fik7QBw556KAlQQFVxZCHRx1VMqUvgJa5QuTzvUb9X5rsbubjumYyF20T+45xVArz60g9efg
xL/9X4lp0aVyk51gMyr3u6H+etQwLkmQFBSqb/8p5Pj05H8kB2aiZPlemT81vJgYZY2nxJIrqmfDbsQk2GnPKz+ree9qbpcSMNCJ2Hi7P8gi6ifY3SpLK0SCjXJQ1Yf5Oyi7QyIyirabGky+xLLpFjpLiX2WAF1y
cg/mgvoKqBkD8+YMzKNBkcUMjEPHVAsWp4FHKjNtneKJClNOTrFJLV6FgswEFbrxzKtwGhLUi8aD7C9+L/Qw+wVJJtCHBxAgNkZKEmC1NH2sHGSNgl3f25tUBfmpxC9CJjcPvKwAUqTOM9b84BQa+bboeK0kkMlk
MKK82aNTedTm57eSI3VaOzUO+pktz/Oq4XyPytB+9LAvRZo0CGR0ZyEkZxokmwFgErsZgGoZyy3ZZKJ/kL1DPPcBhp3rD89L88mnE2L5ZHjFHo0INO53FJ8yKEEWFRpWLCReXRpkjuTikywmuE90s9xiigLqrUBI
7G44klS4PH8kweZj3hx+8ztKJ1Y9en79turmKeTl2DEosc9U7rVxtFvkky13GnlRashwuUV14n/by2MydkK3koqHtLLkYXaDikN4V2g/Ps0vNjA2M8VeBYiExvBrU1IjHp1JvbiYcL443h4X6j/mL6SP1XbL6Jrq
PVgSXKFpYihgq4hL4B4UP4DTaCuGj6fdkp926HiFtZ9EVR6CvNFlmXoqFXKuTv5i8PhsA7EYqvJm0prKZ36jYFGV79jQV8rarHeqNuNPejtGfuN2NgweTbEafQhmpwZBe/r4WBZjYrCEgQ8qR65JF8BO7Ueq4Xxl
tjd5CzRGnb+K2+p3e6PVzX+a2ibb5Kj9+Gb7kbksC+8pIVW6gcPDEaItDaS6dsLYtyFLwUHjtVu2RkS2nYRGQViW7x6JOhByt7wnErfQMTdZWmxxoe3SIxPsXZWKioGyTNyWM2t07dWdFhOZmLOyk0wZAxkxWkDJ
1LywiPXEHR9ItokkH1eT1Yc/zYO7sIxB61steiePvbLhILdp7SsjAc2t2ujXLzwttO9Nl0rTOdO7uv9L5DHQIBEmnNbykOXaAsc/vv5e9LNZnDNXH7mAz07eWwUhtt/8Is38grTrrlmRSnqWddpS5WrdR4XjhR/0
+mJgU/7JnHBRMenV9ML0ft6lPeb9hK9ceSshmLJN4eoS6+hldNVBNOW5vY8OFjLmEqbWEHW+guOYPRGc9uIJlHcmkiJBJMWRUISRoRp4Sd32rKtCz7qxAERLRBSQ1a8AsjZAayR+cR2RLdvcakCzYmvz5boArH9Y
P40rnzU3i4NXXpORyTz4MRW/rKC6eU6NSCDYBdfB+BtyFfNqbzDNt2AjAQ0A5oe+GVrwhIyhVP3cbOjrpUzfdrFr8DUbWCtLad90prv7DGqC9GFllySPNk9L3kzTj5SZbR19PWe8rvhBF0bfeOYjxBlO1dTy9IW5
IBtO6XjzA7t3Qz01mm8Qtj+vdnw0TDpmvPPUryPEFFVKNRjvwteDc5RyaJTOTkhooLnz/N1a8QV/8FOtIpQKNRjoRud/5RcXSi4Uu/NbmGOzjHMu/3Oav5s2No7+rq6Cv0dhT6a7uHoU0/UcXYPMtdUM93ZfWhvS
wUk1oSFrVnAEyRpE71JIKyvma2xCHAw3mLPZ+HJaKH82TyHWt8ZU8vtkp8v6qyzykhRsE7K1WzGx8yEWXRy70kQJ9Hn0VTmMN/5Sd/p5V+Qfm8+rpWeTWIgruC6w7BAe7wX40aWQfcsFMfRh9gA9Nlv1mq+wOYop
8E5yRzpdRZ0/ndIKO33RYlf4X2KjQBZFabIW+w9xQvwluznOPnSlS8IsOR1Xyae60F1OTUkuvQQWli92LeojIxlYT+Pr8rcrXBi6QIa9b7z85CJMQH/Ku0DSx1ud+BE0bBlqTruXOP2SViIIPd552Z6VHilt/v4c
DYk87mZQSufLXfC4nBMyfSdITvGdeq0jDFjAvUU8WKpHNmo5zKB33usVr1m6/hs9GDnqkCdTDtJ2AVrz8REtdU6qfGbpPaDtDnn8CqDhCZYoDhbZPDM89lSQMXSXKHI7xJ4UNXcSS1pa4AnyZfQ/qfCUZYkvkCfr
4mwdGlCW9R1ia4beU2MPji4lYu3hWwUZ5YMJlxOHbSSRUUo31A5k3K0SFbkB7V0CtneKd94jk3b1ymqhiRwG0j7rbGa3uLzfWuCt4JO2bL7/cf8Fq9NAV33xQUOimPR+n+xrrM9L6ALGiYBnKGneEPfmf+AVL73D
diVOxdinA7u47lfrfNqE0bSfiqNsgwVWapYRtaaLc1pvKfvphP/KVw03aknRHYxdvGn+WvY1skdW61eJrffe8qGOnxnFXjnNhENfF0zF7qE7q1Qx4h0fzUbspJuVi6UdbNuG0gFLb7sLqG1snKXd88ZWqtq49Ol2
Hm2L5vLrltiSnVFuL0A/ks+S8yl9szNpUf6WH781qYIJAllKLqltlxVVPJhMagVVCmIuUI8hozYLPFrAciqzq/Bur8k91ABBwlCTHab3np7tNvFiM0IdKlcyro6d+MNa1PDLZnlH1K++SzRIqknRDh5OcWLf4sxs
75IY2r2n/Z6lBdE+O3dtPsi5YncXufLHYx7eJ5pLzJIgNnHUkth6hlU8WEtsgZDI6O2meMJLsNTp2UzOBm3elgmYn0Spi9fyXiLnh0a3RdBV9AWFuDT8md7IRzsR2aIbaSJvyPoxDt9ZjNQ2uZtyX4U/QpgsP8t4
kOG9xlLIgYBg0oeyuy9cpmzpA5/vCCMYcNWWn//l1TNlhrs5ESYAxwjivtB1M11N+iXWfs9KxgQ4MapsIJkny6/UzDyugrnppV4/OpfW0NA0ShzHEY/FREgtDR9Wx8jAcMWiM1vRCot5tmvrvxyk6qTGITz7zxZM
2jfFjxxCAxBlVzK0HMafnlfZYwRFj2BE1MbTp3NrhbYJAOtudLO+FdUuaYYEx3iSl9zt/H/fwVJQ2jEcKLTO2nAqX0f4w7bWHJ4VptcWYO6vpkz4m70BKWLmd6bQnZqexKaP7eXJNWR/tt/6tDhYlARvtDYhGxwc
xGImxG1PVMKai43ec/HWW09fYsvTayiiLwr3UJpLPNq4s7hSKGfRM+7PZCTP6m0s9zZYYoFliLt1gZ9vN8oONIAMByjV+PEDSFr38JFpB0kNnyhvKUxp5GTRhVLwTV3z/VIdGcsWay05SKIVzA4kmW9gavqcs1ou
ZM4W1B/IVNYNJwzKHIkH2fzUZB4yIVDGhrYGNYeSdlh8WpNaa6IgcTIfxRI+lmPsjAcrUNhqTDVx+klUPl1ARjG9aFoyLveIunApX3V5DTDS2grtRiT+c6JUXMgLqD6FVTrFNgd+GT33uuJq1cUJ43mN0vaMMiAr
RscpOeTSIjZJxClQfsik2McGEuC/hhdk1+qiThLBTli3VB0mx/lQB9TGYe3t/F8/G4dH/C/k5ZCOxLT9DRVRRyqCmyDHovte1uHzOFK9dOAgf+xQeabGCfSG078jIfhgfag0tpA8JXHUdDNMl0oXIhj5mHCqQA5M
m2r/okgO4lSYMHLnZQ75h+g4tD3rk89j04fGrfbWNafn//NXZgcG1hBnAz2MmiKW5EhOsF7RyRZJ+ZVbCdWXTLI0LYCvxYZ8kyhO8IUjcREpYl82pj2/2lq1dhDdH7lEnpS2BMCXL9TYztmZOmt2L68aFjqat84q
21di+K1SxaOsb3weyFKImKeuOwYE2Jr67vj5EJWhpVvFxyW/6bIQfTLrWuQniqSfBMkjM65F0f5SE0zamt3ilXggiUpzW/BR9VGsXdLkmLeuC8Fh1im0lnudkZlCqGY331UFb4W4Nm+NuXd1M+taYwh85pwsqmoL
zGawl7X+goKAqTDau5csIUF+E7bJC3uUpBXwTAEU20+LeyulHNO3c9Fs2Xy2Ju1X1drncNicZPbQWHjQifRE9oQiwr9ALHlKD0XzY+GrbdOqISNaRqjBSDTMeE6tVyy5caKmbcbgKvQVqSFuJe5ZN9ZEcKojoQq4
xZjJ5mggRHrMqRN/sRBHUV1aGyidbFXCFL9/6C2zdfUATr+P8XW8nbbJwy3tMLDnqtMxWRVJlhN8It7zRfokR0ojx4tFOOD455RINm057ZdWbywWVsnwfWytp5RFjg7iqPMCiaWVS90hZ2E1kVEVmaigIDEmoZPS
bipqSOF3cNOCbLGR4sbl22uvtW4aWbvtr/Z45dZ2m6Vg7kUud2p7xNVaMliG3Os2ndAFOb7rM3elWzJjtD9peXJvttXoWO/sKwMRPa8mSvXqCSFL23COGoo9oB0bChJ2HJstpJD3myemz68HX3+tpLOnMPWb2YrC
yFzhrvgPx8qWCq/PWwwViK2I39Bf4Thy7+7V+k1xpbhpyg5T3ZtSJiNe8Nm5ajacr+PKf4fWQvaF6puX2cbx8ucMZRouJ4PifkpO/+JLLnvtCFQbCnHmlvuhiku9itf7tAlwIqadfhm2a7L93/RO7gTPkA9chen3
8WpTWJL96mp1fX3ccw9bvya34hoBAK3gDlmQiOyxMknDWYUQwvCG2oc5T+TZEqTJIZQzV+qD0naC2AG3Jj762SVSR5RhOpB+XlRt9cMBAtksA0DxBOWAmtzkmxJYDslBuNj1xC80/O/TBWsQm1lo9dYFmzhYeqqE
fzekj+EpCdDgHYq6gnilu6uaO0eUcOsoofFu7zcswH9Hop59meUGPR5RguPdyaYBOfCbGuxytm86evNb87/uff/Xm+K/mYvzJvx5tI+yt2bT9Tp4elNXYgpSWOllS5dHCemt+gkGKFVoq5nsL5nq0Im0MObS7PNO
ODWa5WgE4st2XR+1y2jUiOPXasD1UJrm71FmtGtEP9zbWUNMHZUGi+dVs8nC8ZOw1NmD0CISOeg1Z/6UQZ7HIPcU9GJyVouTJB/Agjrc/k8dG+WaZmRKt7BaUH9B94yKHNwcgsbdUAaugdGBZJIPGoRjAOSdQvP4
N3JpUjFoEj4zSSa7ncFs7kjLPR92thbxYEJlWTspYxk9O96nSjdHQxyQnN2CIbl9unO0UNFG47bbfSGbGwiwLs1JNCiZlqcAEN5PW3mr1GjFt6Y1lAfStspp0YA4UWLZGqa0GGsyPMFAyo+dskNwtfrL1Ocrx3v4
Oo97W0tX7gkAfEUf5cTyus1G5xCZBTbrlbN3XK1ifKDoeUSF6GZtQn9AA6cBaJKV2Ir+8WpwTW6Kj3Ga8M09o72sG8g0OpRglGZ0xwNYHULKqgBixhzXMpvWktc6jRZVHAAWuotp0G/wL39n/cmvH8neRnDXkXLG
9dPZE3ICl6dkNPgtskfdYsN2wvqAmqpYxfYtoYdpPrU2tmDIXviVrv5u/V2iBlncAomX7JMkIaR1uwbh2KUqUNciBcdKgZBCvN9rbEcU16OETcKTKbS9xXPlA+Rh1Hk8yT+3/nxnD02+ZHHvquJ54EDiNtW4qM7N
n9ZwdJ7r+wk0rGwwaq2K8qiNN+wAediwZ1QY2S0FKnHK0nR750ow8pFzEnEvwX+n36TCgzya5mfjXIPvrUuAwyWcF0kGAtCH26ME+2Pp6F0Dk62XK6ROtWddFoMCgjBvlmQdLgjRH2ezJynPHZ4ZMSZvuLahImW3
+E1+mfLOTZF9XaUGPsRUiUe8z9m07KudlbAjdI8G5g4DT09nW/22huuBYKgTxFInWb1xZpdePazYpSSHvr+8k5G6fDE65BJjZdFZeTpDQ8eg0KYLIV5Wgpq6jIBY6p7nQdOz+LkDWk5JvYP0HaIC+mMZIBIsGrZS
lIYSYtAjRwdO320QJuqGrAIplpjrmyZuXqZc5lUvnxLmL7Jsqy4zrASxqGfJg2lvCGhIgMhvnhI8vpSe+gW7c9fkD74Cjjv/R86BHKX4pDIFAjq1Np/3M9kfnlHqf0M6C6o4VQohigMlu/T5cyH6o/uW2jzhA/jg
q8cjpBySnhHyDjOa2TzCsD0aslWrasAyQgstfw7dmr6PCWBIfpUAA34hHcYJ/Ubkon7UDafq2Mh5FQldx67vV1QOEMxaTAJtJHnd2U+xKpItQRbqbmtAaIxjHQX8DAy3YjrN+I3trFZFluVFustTmMmTUEHcz4iJ
EToKeY3AX+8OkB/QHTm5W+pZdKhzPb692V6liiHC1bw+30uf4eDeK8T4GMlBDoQLhogHKx6s6nfNwfJvwWs2zmP523z0eW/0T05Cbz1I82qcN6DYlrb2fzrm3HhRSG5XLmByog6M+5ha+fWNZZQH3BCzkBGPXHpz
kRK9YIRaeVzAM+22osfqJDFYLCQVXeAlO4dY+5kFd4EBDDviE65L/wAl21AImjrj5jnDNib+xX7Yab3Jp/y/FWvjgmNkp0LDU2RAYk3JtQfteF3ZFr+eMfdQ008RdX59Z4WnVFdv9PYK3PMgScUCDOag9RvbdtGY
CFvcFrdcaA35D4q6NrHQ5zJFAvsRvVgwxzz5BkuEXU0zJi5LdNKDyU/qUrhyiV+miyXHm/UOpSugRwdlo9PkhqHJdcMgvojQcDW38q5f/xaJE8bsZ+aplBiOq/k5jD8BfVYHrlRpzHyCdAfAuGrQ4Ge0gzKmRIn1
QZosYgG9dvxGHy5TaeLPvQXEeNbcj8fHqYD97V3T8Wh0srUi9IAmx2F4O40EGsQTxfp71uqlO6MzQTB+q9fhhQ5nvZRTEXYIhMJVI2PMchNfVAJgdKdr3bT2MmFZ+aCYtw/+E0TZ1eS/Kg2lIlUeWkVPOSz/F87Z
e2dDjf9hdir3UKbpfmfFgft4q+PvCw4NHjCfRgi73ttxQiws4wQkU8WhYIrPm1rPf/A+P5JyIagWk818U3BWWgCs5qJQsaJynEWOhXACZvG+yyYPO8Z+TjP4LIuHIq3Gfdy6YSqtVgUd6EnXWgk/j8eN9/UJ2es0
iCJWZtyZ8r+LYwZMpSGYxs4+DSoGAjS6muitYpXrCM4vSJK5fl48jUTVevIu3onR1UXMeWJEfDn8vcT87lLFBo2bd3MHAKzfpLzQYicKha2uoEQDOyq81rzaBaaS7Nx77eaEapsL/DCpriyuo/JrJB19xo3zi8fR
CQF46TR/JuEYgu6Aho2I7H40wE21gqU50lsbxPYzRSYyw8au0f2sD43U9WZHnlhmgkOm/7XkCfjCPcgkp4GR8ffXaQaFFZPxOJFgbhEwbZKHnQhlBlHD0OWaI+nn6Mu8POEOmdcjSnXZWY38NnFo9ARDUHFc75iN
xaOY2IMDxuPUkvoiiGJ3DRvUbNdSHrgHfwM51WXtHI0P7NQN14iVlffeuqDgLpYLGc9M4BAiVpJuOAnv0CUPDUwtkjjbuKtg5JZa4TY0m5xN7cLDUXhTZN8BVOF43MteZVhYGoYUaRs2+ZSxZ+u2zcl5IqpGrSLx
kmqEb466fZ1XSDeJ3jlMsuQjJ4vcJR8CU3UQDI9iFO+IXgZ5HJ09/pN6W1plyp5ujl0RsPeAWJpEDi7OtWNtL7RbYx/GotYtoEynhkyDAb0fmkNozr/+yfSqx7TMOqxBuRXavNJx8feFsegoAdw14NOsxq7/XMLr
Q3PWKSGaJxs87GUxdNXdcJ+/aYYwoD5M2pyZw+mWSvSFV59PSZcqnXJtEwAS7qJtnXKYlrEAjUTEY9wEMCtjWVHN+LfblYUmJaSZr3nfbKG+PzN9xIxUTKUBwBfq4xMbxFwBJQ0tpbXio2/rMHUhtuP5I7KFsmHC
84oZB9RUv2v1KTtCTMU1XqfhJXOAUb2+mxcAc5B7cX7Qoav1f2+VN7cIM7R/Fkq3fQMTG6cPe/4ZBY2KSC4fzgs/12DkEI07oYqVP+cFl7R6OzBNxjzRLI6Akalya7ou14iP9IEa03rFT8409lGGy5ybAoooP9XA
Av6XjcjBZYmjLflonn1u7MiPUzjnpjvBKFhQg6xF7KLt/fzdnve4wXMwza9SYMewwtJtCC7sKgthhpD+qtDR9P0t2MYgHtp79/4j4+fj9nj/zq1cv7l+c+3mi//KdIClqURm4j9BED4+nJGs2I/xnd3teuO1VBEb
66j+r8Wpvmxdmh5yVD3p1NZm/rnUxqmER81FYqcwV+25I36F6NTXDKFAWVHtFN4x8y94/y35HciMCvE9gf1vzsnRs6RaqCUtuMtS1G6gm40/ykMY91ziAJ0PYDObx+U4Yf/7lYx3v5ZbjT75ePZpbWJQrqIz5fPf
kLUIQ1i7QXAABrhPny6/+409An9UssHALIPmAvuJoz67hJFOLjOxToUoEqfbfk5N4qvPhjDZyFddD3f5o5doJKrJa4jvpbBn1Rg0vQUyyLPoFP0qjnA8LT+V1RdJDkxu8BnhV7bQSzB6UkRPAsvyAAJVoGWYrwwB
Kdj9aiCpqXBe5tjqiLXtV3iNdk/pncnN9Ir52ZbMHzr3yTMCwAFicetcJ4wggGwIYJh46T9fKcizhVT/LnebzLYC6vGOr/BrcxCUJ9YsCbAOjAa2JUgzYBg0jZbVBv7SmY9XhiQasV/AhNOh/gj9AbTV4Kt3xHJl
T8D7NY5/4b67Gn3gMVoPVgDYrsjSO1ME3llF+X0amI4pr/YkfzVMkJsJ7GGtHsE+71fkeJ3fjhq7cKskoQOa9g4gWNc59Qpc4UmaOtAv24Vu3eHABAoDXZB8kDo9ntQKBnAvpWnQpGT9YexX6KQ5eMy23c53mFSz
Y8wHxxyVNY59AqjuhP2xTQ2MGgeHqWGXxZU3buRMSR1KtyYPhyLqajgju08toSgaTs5B7AMtt1N00pKmyPyhLRu/liD0TORVA6nrxTaNdfON+w1C/Q/v5QCxKNUMUs1bdFICInZYinYyILQaviG5kTYnjbGQ7s2f
f4TRcMHwN9PQ8BmWsSiFSac7mYCTiJs8Fen6RtwUXQZqUZyARptUBdSc2WMQnS28IBmTxvhi9o99t9U3g7atiHrsZq+xoYCnymfSTKeHkL0fPX5sbUhR8oo/eMzwmvV6xx+m40DQMofAmXiCmHTCmzG5v4DlsRPb
KwbgsmNyh12/WmPvFtBsRxvKIfp0QIFBSJJngJU3YOWVeRFAmrCu1K5/DIPnCaYCjPwDaRjdF3bzZIhnDbTj8nIRhpfNQCB10CEKo99cFEPwIzNRlkz23gKeBEQ+Md4K/9pzp787YIctNjgWU6odWCJhg10BJVSI
XVWWmhiuUbzJRjZ/O5d53ENnwDMz0gS2WRlPxhZwFhYCd/PXqil8Ss+E1zZ2hddpr3gnsn1uoU4gJTQZdp8Nih8lti22RIRTzCu3vdruggjhvrclUE066gypMJJUuaNAYtEagGbvAFS2UqTMzw2yo7HLgxkheRDH
uf9IhNCHmSaMdI7FOA5uFPM6y9RTdvyHPSQ/2+hn2FCAiTVuySgKD9DUDdcICLHy/ghiMN9CMgVwJNp1LdM2Y7Ac7+H1AY4l0WkxXBZl/NVEmt8lGl3gCSiRdhIJAQeiwv9s/Pf14SMyjlcCVzyieIcfEC1cQDNx
TywKGJ1cBWTxJqCKtTf87apUMJCCL3q77OdwRwGeQNwmXvQ0Fkk7VYwAjhZ1LDb2H1lBKk8ymcTr2+uE5kkpmZeTivc7gbT7GH9XA05tDa4PsZs1FxeZv2jMmtGcWxv4thYGD3RVvs84Nv+8DVwnPiPlTHibLt3q
hwmex00SGZ7iN15OPv6CzXRYML6Nj5SQjMYbqX54MtO4wI3Y6pgG4bQOmuq6QvOtmnWuUzp++w02Dyv3AklNbWX4wY9nfaSzzuuaFmnYVY3eH8rHd18T5UmBgUlMghui4ZeeiyJlKmKoL87wsHBFQK22SnUgihtG
y8gAVoqZHzZfI8yL3JUe4yfgSJYG6QA1HTGAIp+qFp2ac/6RyrOVR+gv2ntMTywLx7WE4+WQA6cBTVC+9k2E96nLJgAW0VUaQKpvrxPAgVJ+dGvLBMmVTsjHoEvpTJXJmS+B0ySlQ4xNjSiZs9Y5vLsO49pl4v89
IeNqDnjJAXVCjGprE0HlBtv4WFhNPQckk/eb0mXyPh8XpsqWGSWKyJpQXmcWh/p2uduDWGMDXGHJ6Nc/neMInu98h1MPpry3s4K0Ds5H8e4o7MUcHSmKa2xYHQczLkOLe6aPw3zqUJ7tP+FpRQPCxO/eDDGatyiQ
yAZ1vhTzjeGc/+C8iiWZFvLf7YLbtW+Yn1pzFIzFfv3RyCVJY5Cg9DqvcJ1YOw8ZPN9PPkUPvltlsDwqT/Y3jgCzLGR9OGayFYix3wcuo/SgPcH61m6/YP0DOhxaTXUN4MhUhKktOAHPKxWWaBPVnOhdnXn9KPEZ
YkltEr4zkvAseNHUnUBM6Xo0nXSMKjhWLHTQEaspP4vVM5g/WR0W4Z1msbjXhPdyjge9XUT8bSCcyLoGRbsM2917ZYu9MjtzkOeoT6kWF3Xi92pcupG7FjxyGJaMwAPJDOIVGaih92YIn910OvKhfVdyjRvEV+4Q
7CpG3Ls/e3yKEtDwe7VjqfIAPp0CyaaaaR2KuberR+JSiYOnFvj+hchHtp//PQkM/T9PEN/VDV7sYhzqvMKa/oUeAed9M7vP17B/DcAY9skpR6olvPV4hXYL15Tda8VwB5xF6v2hjsefkCTRt7LuHex/Ap6WUIQ4
GU75qDkFUTZ8lNzyMMpzRt4ZNZSHeKkx0cRL7syZl7QajkLT2WYOoT+nXB6jc76Ipn6Jwf41e14NLjAK0zCnUJkWwZp+epyKA8seB4o9Z/TCJrg4qZdJBAG1dfT0DqWv5ZaJh+L3DaY98sygYmyr6ZRqsMTwtSO4
rbrKnGEYiwE7ZLTefWMg3L7sNxVUCyV7x05HrX2WOn7l8DHOsEGbhX9JDnZXgdZ/aTe7vIxJYcRyZXI9N6KiPWt7yULH3ja4zsh5J3eDgRUKOHRr6WbyyRf6aQfydwYTt5f6qGxtBTUmGC1GmGDYpGhpi/h8hyU3
Sh4xk2PzgIGZpQCNQ5tKh8kNw3AL5wwMPN8p8TWhnzcPc2hlh2BbZUnrzRTaJRXpuyp5l4BcgYj+v3o4VBm7rmCDwLDenbGsFbGddAEK1aOk4fyyrVGeBvWdG0C2MKsyvRmFaaSvYy7SRs083rb2JfO0QHJ/97Ca
qGSL8C+/olMjNmQvCUJlyurbNh4M5HXY2DWd7MD2wHRoRPabED2gsVhcwQbXiUXuTotWxPbA1vOxx5Iy0TKt6FHTft4oEJv4OvOVNOOlUcMOfMLrzw7a830lkY0XRzsGgqs/hSNnmeFR2C4NXHe6WHxGVfc5IBul
tEV5XdQMR6vB3M6HK7Ukkq9Sc3Zh4KS56F50YuUV/c9S/6MeNUpJpzUk0htDPaUgHiGdrLtOtJH8AxRgKIjMR3FbDIYrTJSZNThp1Gcudje6pqPeBJ0GnH9urfwtcWA5A6Ew1/9CCg8rUqGePEwRUjevE8ZB7UqL
VoJljR+pe/FA+IiHH6gVk/FI5Qwz+4FlWm0wTiG45SHQAHKHc62OUT7cUAyslsLffivVz3vSFwktrq7DXV+IAphzPmxkiHMopSrU9h/g9J6GzxEoYD3K4k9fL54UyPNNGwTiwl2ANLGZ7sfHMFdiFHXFncyYibsB
TUGoc0SHq6tujGEoaWi6qSA3JrVqGznNooiw4iWopTPAtbAtjdz3wJVg8e+W3N19IhbWO1L7mOGF8A5lI6FAzdbS1/xlOzHnbX5SVcYiwmK/kbC2OASOh/IuuxhYIcwAtkRBk0uM/VTx2CbVPLC5c/l8y8ki7wP5
Ekrx9GfLf7tWUpajHqpOyBg1GYCfB6bPH6cflP/9eDmA2HjsvxuKleJUVeFpRAKANwr8h3lMYU6n9YSn7uZP10HVlgR+0gcCvrIq+dZdkFAICnu4IGDnikzLmLga+C7Yz/2kmqQZ1tH9YN7THB+T31Pmxw4Y06z0
i/zY/N3EhbfwDzuYnhq2JxsNb0iuejETlWO/rMz85wwi5sFmp2u/DPe9N5lkPkDl9gtozZqdp3gsqvfdzmZlDdhUjVcbLTKkm4aRSOKv34hIAnvEwbHNMH/BUOhdYRqkEjYGP49EROpUSkXyACmf7SQOfKFEw9VB
mfxKfEANF55+bV0r4gQ9/SW+vy7WbgmjELlRnOGqjANNt9G7rZyqqya9IUr02tI7ZDVQR8SuB7G2khIiQLdCST+eFaFK8NEczyKCcNvrHYFkraJNf7Q8o8KOsPgk6Uzy4QEcZ9rGxJ3G74dgL5FJuSTbeZ2KniNK
utBgvfa5rvOURpngt/ghDGZrBgS+Rv7Q6E+hXqMdW+OhgN/i64WTVyMxTvA4SUpRRoduWDytwYlExnuZW0ReWk5v2h8Fb2VvYbjjjLn0zKz0xsJ3D2scTM2JrzBTbAjIxOjbM2lv7FGRYzt7GGA8rbD9/vHhtoLt
/cpZDmYr2/QZ8WpaFKyHfvvCLq0XyxpbJ/PsGEJSsuYBqpIr1uyKr671xqwJpTgkpttACN6hqHYCCfhNVFt4h5HgwBjsV1TtmqFfs6Mqo8C+9u4P8rqP+eWnG3v1mNqszeCq0quv+RVf+VUnFQdW4fqKkmANE57d
MYZ1etheYCcj7AJDtdWvd7vc40dqwm/ByBpwTcpnAa5ApwyFkhKlZ6cOnYM5gJ8UTmEqkiuUZVes6RVfo6+a4lynIy/PaRTTLR1/4GbiLwyupyP2cSja3zClt7P04BwQiD5wLb1fo97GWQowhYGrUKe9f/mDAfM9
ajuI3QQ3YNYdufQckNiagUi/zzNPnqqXHE3MU8cHeTAhaD0iCFebDQTYJl9pnJEvvxP7rrBn9bVzxVfX+vEB76K2QMYORxBIZYTqkII8YpM3vnwlsZnGwSh3uQB4d8rclfiz96DAep96edePG1AQIh/rXH61B97t
Dy5+B6ai09Eo3IshJrXL74fIedeB0HGDAmutFZVNxf7uFU5vfbubPdGou0585A+Gj7xa/vio505Hpxtcks8oUqda4966Zuf8TiSMLC1VN4bFstIqEWNT3AWVSTuLKFYdjgeKDulbno9q+4n7PQnLUT7OcRalcjbs
FxTxC+/jtQg1sE6e53R+jX7gepJ/poaUrvGnaefiQ4nKoNbMg7nL6xz0dLO58jdul9NXzaJUIsEOPwiqePA4NUSkp4roqFeo2VAOqTpEf2C8Bnjm0CngHAgaAb9blVvazcqty5ltQMbyIC8+wedJIxiVWIliMojl
mWNcpXDhhy4Tb1I7PV7k8FDqKXpjgkc2sKjt9vuXsNwq3rLcLN4cI80Io6DULaBusS91Adt45SoO8JuOi1mx4mVTdQXIdqbWE/j5PNf1v409IaLLL8jZxyZIsEY1MtullNOfl1F2Rqe6BwqrxHJRQUDnlzDeKtmS
bpYsS26p9bf2+UnfLf0lyvSsp8JBAhtmaTVYWX6ettSEEmpspR3YDTQUkQD4biQj+iufKFbPVeifvI3fQMBd7wwcaDUcyfSR1mXAVYe5ed0ejbPM/bnjT5qwdPli4hE674APizw6wygXphlJ+Uygrc2OsgWDrmVO
PaA0ukrKcA7Jp2uFUGMWWXTLx/XAi4jR5TBZKTSlrqOGgSJLRqaaWaHmXUAxMjAJGn39pqK/0AxdozMszfleRWkZahg+KWGVqE7IeooAb50YLs9cCRl+sEIM9F9FSUtWNQxZx7HEAuADJP3g5j4EA+q8AcCnlXDA
X/GzK18Fl2D1a2sEaVxMh32bzMx6D3leGPrm77N0lxfWgT5D7T6ObP/PzLrVnRJ10bhkcxgK8YDsHRmiQSKVWtMD2OF79/OGbxYu3J5T4tOAmtOM0TzB2bT2dERarGw3U89PmIhUz1PRkTBtGiLk9BuKsA+r+ESX
/fiOFLvAaIjNnEryBKtcd/t2IkahuikgKsW6Sg8UE4DkWOHd6jguxRHWCjw8Bs5bOvbgCqpipQeBxf53mxZWnyUdepBQGBw0idIJb6ivdXAI9rCFJhcHj2fMA5IjzPR/hk11xrINbXCNWOJdsIjN9IDNOHZuMjfP
pt6y85be1te5WOk0SaBUR4un6c5TiWuaqtLqnH9yEJYZCoW4gRLWWKS9iZuaia5TZdDCQvJ5O3WLqwC8oyya3jC6sBOoAOZSBwACc6oEdWb6i0d5gKwaqll85QsTzWpm/tQdbmAqLL00TbWbnjURJWvu2ot7K+Gs
z7OQ07DGlBOvj9rtb9TDsloZ+yhcI4piaaIE55jI+F4MHQPGXIdwZtR3olI8aj/3FhxL4NjloXVlm7mySd8284XA6RGE5WlzMVrWiQ8E5lO2ukVdClXBOtkHlNod5i2lqL2aJfQVhTVTeOCbqp7CA3k0/0Eg+AYU
v4A/6KTzRUnQjLIYTIqXe6iIv5abBLBXNVd5jevEV/Ig/KXVydB0map2Sf3k8PEttGttGA6PvujLdF3YY/4sf6SeGjLaBRN3zzZDi8uhYRi3hhqhkZKGJkw948+AlCE4m0iHy4OrY/K0VsIcqhmxBQl9IfuBytRk
MNv/hQGHs6LfUcg27tO6/Qo3iA+5Mz60Gn6m9wdbbHq8uDk1+HTOXbyFc0brN/xJ3qF+vGowMNNBIOoU0uFH1QUL8EsY9YM+TzKqOHqjKFzndWLNH06vWjE9qtez4PM7bVbxYDmKS40aBNLQihWFfsf0qAL5qSQl
qMypVnaYMpI720cm2rOZcGR6KUwFbOex0Y/2HOCA8ejQohDU3EGA56y65sqyARq/oiVPAmbqrp76ZFQc4cSdiKqKixXZg64MKEfB1EWaHSy+gR0qoXIgItiobq7H/tL22zzd38JixPgzwta8ns+3N1WM+ikG180I
ryFr1TV5nNHopWGer2tCeE/d5A2DeJoUEmkTNw3/CL5k9UvQbvETgAL71mvfQo1c9bIuwRaLRl1BFx6IuKCYiVhhBghfoyKe3UxY2aUU7SBxH7uKfv8sHn59xMB46RwI0OmKNSeSMpYzOC3V9JSdPDjjnyAIHdFZ
83YIbrUynmILtrx/hWsENkkxvXgbB0OMHAABgnYU+Pp8NYDSsQ0CYDmzokx2R2vKdNy2JAKnXDa/QGGRYjVWGXYxglZbyS4tKAkCPa+DKOkIxQLlBIz7k3LeVSCGEcrab6vkEeQTfpFiZLTVRIy+vwqCYCqVmYaZ
2IXbXG7j8lIj9qvt/I+jssqHkGk95avpdGqyo2HzOz47MU4/x4QWwzByr3IuEQvCJDAzPT0LBPMN7SAciPa5IgoB+AF82miOkqATwzBTPPGD7MVDiHOlLkpp0Pn1NsnpSG7tXN+bFg5tP1FAm9bo2Ny1szOAB3IP
M8YMV8lumrTAYpfgO9yGQLwwNGqjG8NPOJBr5QMCX70BQQsMTWatFPvPJQZyTGt1oRVzY4UxERatTvGMgQYDrE0l916tT6EE3t+doqoFqYLZBkZtWyp0S4qPclWlcNgK9sLfbcMXSKApLxNjKFzSWKWubfsueWyS
s7zo9Av8F5INCNAK8mB3UH/WQynv9W7G1baKi/h9Woj4GnW5F4TZJac+v8EHt6v5Z6/0VeGK8ko7WyzEBZC5HYCyxCKRtXL5tMJqLeyxp56oAh9A6JRJq5Q0WknETEqD5MNX/o2Yyw3rDUjSClOvZsrdiOpwtbav
1ck9ZeeqiAsOJP4vqdROnbjo/BVuZ1W0nkfK+43rTG4W+lFVWTRkzFlgzunEjF6SEFIpejwbnk25OX3CC7cZPHuXZr1AoENvTn2zSc3lnxtmEie0tW366KN2EiGlUI99bDqCdKjs/n0YQ3gKzHQ2GBDaY4FKc33x
+4OGaoEXWJGExMo/cBFSa+fkm+ozMVZN8N2bWtTqdmceCvPHmJSTFWeWVxQ2g2KvxhQYNa3JDzCiRjH7g0ZFf4kyTmPHG4rBtExTLQzq6AaQPJn3Z9C+2aOPtWnbF54VYWmBLFqzuWsWQS2IubljqZeG6/BZtuma
b4zK33d98ekU2wfdvVAbUnq8V0+11/0dlMVbt6g+7trfn9bnn9FCKsa07SXP3s3vTgMGRsGbCXdrAucljge2Kde4iTg0SGmBo4SUsnQ8VnOlyHkvj/jLRYoY46bN/t98fwryxi7mS2c3lfBjhMVgs+s3l1yoiyAK
ZXdYezseOziklIqDyrI7R7FhWGfjggMjVMsiXRhQJvnOyt3QEGg8BX14058QFO3xEWTgUCthuHJHXWcryPI0tHERZ8JUrBPmNqUB7jlVlLD1arSa267sBZTk8lJvOn+82GT0FKC6haoDYQBxGn3oB3EWbg+L2NNK
736msheMpfUiMBYdhy44llmbKLqYlpGa2KPcOavt4B+X0ij4FkzA/MLYPMYQty/+2YzEGqLlVEWZiDkqjzODep69V3FNdQuiAuwQmAe7wHslpPqNfy7P0jJBtyBgeo0lfcphtco82WfRiED81KBFKu/1relhVo9l
agDJlO/bwDpxJ+XhHSPD/VC/UKp/o+LTnyMICNLzvzFPAkrxmK4CBHZWq5ib/tkVJcaP1wZsAb/nim/F5YCrJN1f90tNav47qzaPVMeVcFzxtWAXMDuD2un/TL6ulr9xd/fTzsvHligj1L2epNcpJibejCcAzwxI
glUO4kBqwS0g506wTqpw6W/716MLbFD/quQ85dKfPAaCAW87X7TX8mUh+Wb1nDQcAqBy33ZtgRpR2P8PASYC2CG05Y96Z0j4wjJxJVJMqdYCFkxSGVs1PdAIyPqozrY0pj/Y2U1Fuoyvlw/g/dFYyWZnISAEpMaC
IdDLaf2gZ3jzpghi16L/GtWhbdQdwh/cRYGAF3A00M45BbXlRs/I04xP7TV7vTxA2ASSSEgYdeFEpigJhyRFLw3p5Guwq1tzZH6dV60FOkEQnA+cNEOFKC6Lqq9LKWzLeJXVukd/IKq4Ko74wrosoCRZrFi7Pp2W
isNGoHUOECI8JrNwitMfa1e0HGHJi2p1J+t0LnFELiFsWSwISBwM++xbnmRmSH2V94hIZ0+LYAoPVN6C5Zng5BY6sAd0qiGvvnjbvONP8qYWMk+daFcTLxtWYHaMiSYz2gQLLogYrc2Mq7L9ZEhp3lvk4T3YyPh4
Yz5ekfUmMznu9EOxWVe3oiyNaJaQjeR5WIpOdJSCq6WLtH2GskCZhE7FZsb1komPI//4VLIXyaVnJ9ykykgCk7FdqE/43w52KYXdiqQZVUsmV3QS8aSYGe3W5D5onB1cKrsQfD5XKPE9/kQv+YlePYgadeRFRFv8
rV3LpQ67QAvarR0kW3vA9RNDfuvbn7y5t+/ezFO2xkz3wyfLH1OZYMKq+rTVtNy6y7DfRNBVriiWAdpDeXgUSGJtCLxq2RJb7AbakYDww5rJc2kYIbq9GK9jhVtbESGvdS2hJtrI8QuyrfPSLoZASwwJ8zSqS6za
TivY8ZyNF4d1YmKYUa2mfa+go7wwYxuezsJr2EvObAkzBq0dyL192FagTG6g0NrgsC4wLOtboIspddXnLKP6odKHgA+KWqO9ve66BdTHCCY7HiG98Yn8XbAVfzKJgE/g6JleriuV/j/FN6UfM57NriYij+vWQxeJ
TAvPel+RYLVAERqVde73+ycsjm+MhIVUzIoV7BTObyp9WtHfbuJLBMVOLquYteqRZ+cyWRL5RXFJNLw8/l9V2FzgFRG556kBZyFF5QzyrBnVgIc5TcDQlLosgMCx4GS12dJFGAJlH/tuB+ri7acgZVnPZXpYztnG
tsOXVw1YFniUomg/wyiPhfhCXivBlkApOEGjcvUt69tHyVlum9LzGEwnt3muRoujXmR5tgShmtP+aAWwgCd+wzlwFvZreVuE763MS/AEBE1XpwfhAB4307WpHNbKtkwLloIB43CxyQFmkDZzM44TaFYTgalqPOa8
Fo5Hj0CWIFlnTAGxwmLxPQHDeFlvqv3Lw79fqRHyUFLjwhS9CXbGeLmVGp0nYuwvCXSTnNw1E1bqVGw1W3bx3oKs9O7DT4e8LdNDVoG3bYegE9zakdGjfYiH+HBy5V1nHA8NvDo66xhehBAFQAk6wWnAqnfbbmnG
5D5Crm8BijqH3E9iVfvfDvfGZfYTyLY6chOddmoyDEIBDR8BjqcuAfs+Az+EabsTHnRjR4jWYic348gochWg3sABco6VpYbfvWXIHboEHkvcPuYAtr6VxzDnWBg2huJS2O+3NTmWUF+MCkQHLBYcGcmF4fd7turB
G7suMP4awWg9MT5aDVk78CMF88dCC1R1pJg/HguhWCgpFEWWo4zSiDlqHCC7QAzFleH2SAyoCOQVpBjvyGPw2+EBI3jAgwf+YHhcu7YRHjZ/+zq04TNLIFvQ5+dezgjZrYfsnlnYqTgkvHO4qo48dKMllCikF/nq
lLnDqUz63blsrrDt6SHeXyF2cziuDhbypan+y6LgR22OJsdGh922LGaW5Hn7CsMPBNtTqvL+Tv0HW7+1a8n6Pl1o8GR6E156Iln9lU+/qZpe1TVsWmwgNekmYR2fELLCsuxmCbgxHe/LYqKZVWDnn7RDhrP9L13c
NjAzUoIh7npyumtFychmr45YxDORXGEDKDHEI9plZ7rri1yCU1XHvlPNjrOGGkTyEiFIAedaDzMKxCbagcmPwk6/ZJgyz/vPZP9NzQZzBHRTkxRrxXrIKZz5b+IfR4A/VfwhdsqGWlQiqEG2yjnq5XUj2T+KuRrE
ImZeg5LUa3hkX/Tpf63Zqy6V0QTOmQXS/edtXpMFo8LZUHshoJiZkMloiSWUmMJeCuvkJEjQtv8DDMeaaWV0gmEnCP342RUxaq2cIJYuINZ+yuq9yhJ4JPLz7i7D0XjVSnIsJcD71VwKtEDUSdCJvE7zFu6oWEkL
oJF7B1C8wC5B1TF38iaOENQN9/Km5DXSQ2vBD62MWbf5rdN4p9ALiY1B5iI4H/v3LvX8DcGLTfMR2eXbGWVc3xrOYHxu2I8xlIsNfLfjemx/Lrz1Vr3Zz0igjEXOOy8zJM/z80TBeYFdSdBe/19PEF5MaJBlrAPI
12fz4b3kezfOwSEkVLxGvLQG/NKqkrApfncVlnUBkpyRoCaa+xHMyvPpAy/VJOgKK+7VZlWGsv1MI8Lgq/w+huPDisEWHidih0u8PYsUNJeRt+YjSbO4FkCwE9x3LlZzTo0wtm0APldeo8g5/0/LM0YQ3cYgv1de
CA/HzzgDTOEGcw6CvHbgWJdiZmHgSvjI8VbPvgKyXQGoPcBsh6MHgUmtBB+0uO0CpIJlTj1g9VDlJKkg9vjH2mtuLPU8zYJReO2RA3oerrLr4Y++Bz6dj4V0tp/QIHH9E+w+i7JB2DCZidrJnnGYg1FY25N7QNpR
3MBYY/FKpuoKN4h3ViO8sypZesToqctG0rTtkkNjWe+BtpETHDqCzu8q4HfnCW49nApjUS50O4TFKZJV2xJhtMDOGBoe7Iy2bVB34f2VvdPfgPTA8xwzRvOIxSbhGWoYKi81e8wOCje4QXC9Rzt8uhTjs4gRRvRG
VrQYDnwoKvzzS+dmJYAgNY/ZTpjOaAMEOlkSrYJiFkXAGnMxX8HPwbI0Mcd0tT+3rO27/hp3KA3vGMUelK8SUNM2qumYmE0tQuirgtwUHCBSjUDvZTXGJvs9749YMZOcx3F43Ghub+70AREByoz/GEQnQhef3Z22
HlWbSX+liU7kGtGEG+nKHvR+sVKUVyogoarc4GsEZ7o0BK96VJO9tHi2lvZriBz4/Iqfon5GHprVwikBc2fSsyjG0I4azXeB7P86VbGD1lMQuoMe/aRHFomex8vzLrfDX4OopBQUpFFELpHrlNFRT2JdsUyj2pYF
M+aOGt+Z9guBoVEqiq5yg1jprDYgQVIhuWM+UtxMpADVfj66XrjRRSfwrKdScVN47kXLrq5m7tYEJmSlBXhOX+1tWdyM92FJovVz5YRTk/in6gGyVPmEk0E4PNkIYCxP8+QmRIANpj3xHK6MnwYFmPTDMITHVwsO
YWbyFGyd+gQCSRE03mb4B9w/4ZQtdunvTlBvn/u+6Hyz2/A6jZ5whSdVIT91JjAPEnampajmSdKhxRrf8bm+I2tYmlY805Z0nQX/l6uvcJR0Z6f2JVGRNzOFoiF80PL7+M6KYWB43Ilu7MVDjZLa2a2E31Oepm47
69LTPLNDtN5zR+XuQe+RAZpt3vKaNPiz7XI1jZj7rJ4FVc1haQ8+vDqTk5qWF0TD7P2HKaWQnxPZvyLO+N00v9vMLAPUdjYMEgwxzwuSQwFrUyQTUjTD1oRsfVBB2mob9lugcyIhuW3qZFMHGZ+1j6jvddEA4Ayb
d6hsg2B5WiuwP62Utk44ggV6TJvA6o8XWO6JcMEiRkiaW4xB1WQM4zaheD2a/XHO75LFoiBFLuaCJlaaIz9MabX8FY4olRYRp92jrXOx8FA6LYiYrlNrMRBcpQhb7O8oqbdYnfyS7wO3KkuPJfi26ayafo2cdItm
nU8VCw33cUJYeDSRzDmfRlJ8Uvst8JALj+oI6rIy/xJGqP8zcCDNLL6zcbHU8WxA9N5hhTWCoKAyZTm9B4+Rcq4bkWlMqlvT0g08UHz0OgN/FD0pyC+VyE+/r0rREHmPdZur7hkK1UNWwLbx6r5er0SAZfbRzqWi
rWlsAoMco+0amqKoAo2HXUIzmv+oSXnQShgMIv3JiNymruY0c8KT+4vUIjKBveQVIth9RVDOVICR3eZqurHh59UJENaANay6wNpuuWroBeHhVpefr91cYx0OghYrROEtGRnbTPFeNr5qQHBp0EooVmsO9q33U2ve
HVt5w+0CBNzVBLe15Wa7qLaT/azvrLJ2GunHQWGscbWO+ftJoyvGEI5s5/bz6QNYsZ0x7DYKZ1xYgytGz9ti+RW2K+RudkwcBujJJNsitNLZSoQj66OtUNzuLbGJOqOQuW3sAHaNjYaOkAo0b1Vd5WsEA9IagRt5
lRwA35lf4hmEQe1Jt5oaZIvj1MS9NiWTJF3YO0Ss4zSarmsV+4rDR0s9rVDcpt3+5DWsJ6+yhmdhsoPLwUaFefFshfWBwFlgdSZ2UOpFDXEgmsecuNJkjvZsXnRttssB6LFbB1HB9yFKkuAkAqhy3B017Pie97of
sU4qNHy7kg3SW2vBb62Msxk4Op5T0wvVM6V4AGz3fFD6TFRdyIlVUqoftf5+zW7W212Viutech6Ljsrmy3c36UYPgHBB7gQ5Rn1/Y3uc1lr02A1X2ikiuqltDhcxgPpdmoINneq5B5DoP2ntVrjJjo0WyjntsbxO
6MJw75Y1yec9NcV+b2RB79EGav3i+BGKFddgIsjJ7YKLbPSmYBkV822XD0nJSBS7fIcliE5V789iEnBB7zBwOETtYPOS52S3wUESd9qnqI6VHz0hPkoF294nBp4eXQ7aznxWnJdW+21Jl8VEzgWeQ6PDdgfFBUHG
o/EndZ/pvM1I0hoaaHpD1atJ82//sUG6V8WvJPFBpX4G6ORZTb18h05qPSkGViKG3/cK8zjV5+OPFw4RUiHVKNV18JFZFJARc+JfLTsE2cZ+Z7HA+1jJCX/gLj8seoOECVI0Z8XAk4YVPxaU+FeRL6DhaFHRWw1C
MZfblBsZDloLHlLKTopV2qvBdIa0apneseCQt2p9EkKj0p3IwHYCbonMU5Nv1AgKtXApZppSUxg9oSq5Tn5qLfBMKsPzdzIpM1NjJTjrKE/QkaHZR20ennPpt1Z/+eWPdfIzLXEz698/RKUXApr6mHWClOEEoGA8
lrKBdYJYB6n6UXv91nnS0FGhpfAMWg3irX8tUqnVGK0eoPnbRn9zOzDG+hxu/rb2N3iINwvtv8AbLhFF+5mjcep3IdTvxKbvisC67Ed7Z/p4jn6g2y0by19DHoR5zBRYoE8MR/4YAPV+yFHo5X40G0eLkJx48jMx
JzzzWuHZoVSjIBdAypQhnehNm05WQEfLEj55f/FJWOB5JN90ktwl3B8rucsmdbs3DA04sbAqhskdH5njGKAbTx5QY+YnaThGMYGtNRweSLSj46F9iIE/2l+e40UdI97k6WJ8SfBMc2uJPM4iDYiRrsJ00eDtYZ1P
erDbr9uyjR6u6lPe8P5+Jax75OJN71/aq43V0XZCmu2a0GSyEBjZtTC4MtboYkpGWg5M/5AsA+4YnNiGpBizJSETCzcVzB/FRFEBeO1qgcTgD41eJwY9KQapJD6FKS9iE3+RGBVcJoFD5JmEAlJYY6HfSwwyDYqk
qUr5fBti9sFFUhKnnXwib7eEjh62b7fL65+qDRvQuIVSA3YIyo22a/GMtL6poQ/erXgmXN9k6ANsyWkB1uSUsd90KM8OOxYsiHs35xfG1am56WwK3rdwd6LNBSScxwKMqVzUpO1cz6fZe9pzBwWTITVjU8wpxaCc
zyKrvBE1NeGNFAmgiX1XEgqjTLGt/56n5UmzhM3H+Jw7twKeLWXMOiVdFdPGzNYpw1rI7t1dMMfgZCkXNX+UnhNmFaIFmWDjc6XtH/VcXnPFvwCONEqucZ3gRkoLcCKljCzQ9RwbTiAS1oW4V5sLgDLMy5XYgcCW
Ul/1jr9LjAzbZT33Y/LYmVl6/QgRiC1OXMacVOaMat0J2tmGLYe2aYak/fzSF4MH7zp+jVe4QbzVxPzWavBemCgMPzZAXetAUXCheYiJJMJrVzGqti8qk+V1/5uZQ706cb3i4N7D+os0ESD4y5DCvnOzh1eQxCSA
mU6WDErRv8ZQXbRN4MAKd4Qc3/KCI4lLULVEkm2o4/a8dPEfJHwY87ae5UjWl7r7SgyJVBqKeT1sVPhV8YhwxApUl9VkIMDQK6zWzSBzEYK6JNFpo9VvYvXFzPGhaIrxG8QfNTEPWk2zJEm5D8hNJ7TYQX+4ambA
Y5Vkrq3O4u32n87IUJG4U9xYO0B9KBFLLD9PKa0BEKJA1N7rAybrLxZsXdPhpeVBCI+4pDwYBLlHeda4yEZxM/XgYRm7xuvEU06Ip1IhA9PGR+Phxa568enJq5ySFteFHs3mTl3Lhp0qkAxZNbQ52oWFHaowzut4
mx+L0GF4xOw85aJuKGiqONNAOjVsbqzvzFgzQiVrJah7abednWyUkRMuGDPS1uoW7Y5ORFuqj+N806gvcJnGn3h+akSd+Mq/qLJ7tdQJVyb/fCXzlQM69eU750tf2FnChsiTy8wV9o4jZnIG1FWkGNvkHYR95Oec
MAnYelK8lBK85BEgQnyacjnB3FlSG3sbbkKFeIZXJhYAQnCCT5lNgdTeFAg5+Ojx95GNMpugCNYWaEesVDMMXBmYOm52ivARHBh9t+8xJi6xra+q4irx0hrQS6tiFo+eEEFYhIb+f9Q87izAaRzDaNEmEizpARRo
JFV3HwFCRZ7PYf/H09Pu1LAwlNiA4dCD+7GIDKrS5222xElJ8VHjulWqL7J/wphuxtxF9g+GLg3B5D7VzRJHGULmjClpkzJ24GGX2YD1iNMQIjMARr3S7E7z4sS230K29MvUZF/24Jf+0Kv3JNQX5XMrApOYSTiv
pDbnj1qoOrIVjYht1gLLt4G7Czi1hQgHrWoEDEjQZjTSf4rnrGnzR7bmNoHS/mdLU0+Ou1TE928h4+ydtkWrQ8L1w7TlZEDjUvBC9br3d9C3gZR6wV9LHuWT865yGe3zaST1xa163eaxnVbJhsehZVskGpAquKUo
Osq7egu8oza37Pc8AX3jqKM3uE6wSU6Kp1aitwbALNB4CDiZrqpt2Ac3RJ1tg/k4+KGmxPCh4g/GMQfFqo+5g0EChsWoWpP8iPYtrmiN6wRts9qAwmmFlLL1qHsHVBm0Xe6A9sJUBnMXhQLJzlOe9QjLVRE7/Mb3
8iAQlllpL5gkpVs5p72edY0OeyF2nacIOWZMKfYRtt+zN3CkGCzgcScoVm7H9kmg7ucqYJS1DdONLoKpWS3yKp4eG9UQ+3JUZjzoIWJHjeZlCzBpApsaKEgK8aQx+tkvFBG5EZWkk3l/IpOJY49BapsEqoYqxOIm
cXrut2tA9DyAtTn8HfNnVDZMdJUiVkw4htiBCQRLMHZktsznjcjslZDNaTPw4w50cef9MpYbMwv1Qe5tZwUxbRRHVI9X80qvMidAwvFC/y6ybaPYRuSGgQlibmBs1yBQ2GlAlUaFCDcliu6AQoo0iUlgLznhMTEc
7+b50g4gwWjmuubXBdLSAprW8RsMKasnBn21mpMsfYb72m8FSPOcs7lpj+W0+aWODYPThuZZM733121nlpOgtjqZ9uxApEvSuZRDxoXna9icot0o72o3VFmAu1qoekHEuaJineuM4sxpDZgxWlVo+FngeHdSrzqC
N2xoS1fpvFX4UUS9VDni2w7Vr9MtHqelXuVRXuIaZkdujzqWvQT1hLhrFbj/0zDRsM/kERXbXd/9UuPyEbUhSK6Qvn6CSNv4QqmYPIS8zlmixWe1AZ+pK4bwJHP8lIVQkK68dI1aLgt2jMHhhg8QwoJoZmB2ozVk
VkAh7nntyAjkFdN2NHaM/CbSn9ytjCcpcIiQU45+IVzhZIQF5snYz6/RqgrCd4jzPkmY+1RtWWmgQCvN74AxcQRvLmLbqDA5rBRLmuQXrYuzC+HdlDKP26kqCQQ4dQJl+RYR+Bve0HSAhvhtJByBbff+BNZWmNN6
5/b7aAWpoFkwg3eHdCpRSuuq6yBZyws6rMBdEcUY5rVY3My8RV/zu+G7s125GX9Diazpcpg+Vcb3R3b0XtdESirhWJj9NLoE9esMeXsifMT6jcQeegBjkgp+NQNtmEk6hLgyLijXB2FYvRFlKNq5xhO8EFPEGoWw
IaAte+ZadqsW9RcdTArT2ftWhdr72d2NgXrJZhq0Egw/D8zASQnEiFvIX9P1C1pA/VCayN6FGOH6h1pzOlEojMJ1rV2O8/s0S296XAAzOMdTr3BaHUV/GtmPiGEeVNcUygBVoRqy6EALzoSGkcEMm102VS/3q9CW
PkDqZZwr3LXPaRp2sIpSBdkJY4ei5G3sN1dwe+3BmYejB74ZlboD1l69QJaQ4o9giCSbP7Wjd8a/pIL+ZOpJ0oFDFYUUxCHo0Ra3jDU5h7wBIERxNCy/KVBY4Ur/xT02WpGWuudlmBEutrwaSiA8m0h86jDE+0hB
JHSEsomKV+bu/PF3nX4D2vXQiRZXJpOgrtxFNby1gmQaUN/xERyW+TFzlMAYoOlTikAmqdyKB8bAqr1C1Cj9LPSaLjjoDnT9OEtq3WhFKjhD0wEIkPAIMNU9cnFuy+8srP3vGUNH5zuA8QslAKtYe3rofet/Sg8N
XTdhWh+sbb96fcajCZtVsRH+atTUenz9kWXb8qn90GLttthCBHnN2BmyTWtESYLGa5ri0AOUVOVhqhbZDSiFN/q1lBq0W11t5eq8XdRUe9qfVWsVpXag3YsdPBQAzbKqOFpOVrT/4WPutDgoYZk0ujoPrv0v9Zhz
b4blJNN+kc7VItldrLdUcJJpfhT9hg7F8HwHXRpQfTa0BdxNvtJaUGy51+tVwVD6QNcuKEfrB5gNfXK5dNsuI+LZW/nRbGTs52zm1evDjeyJbzhcSDbr0oDMoGysDFcMZskJGpZ2RFj5Ci3zw8TK0Dx33iW33pdM
etTdD+nVCQVbxSWcPjD0ImtlgaYlZMiKp80Wram14f1dSiRApi7joGzQvEReWka1Ow0FeT3bbLi3QWvAXMBWQju0JqC7MF2nc+dWVIMDXjIKW5sgGLKl59v3IfveBaZ9WvcOPKEkdYMX1NCIvEQOB0gakDC5wfib
SKZGRUbarpVDM2I0+MYkxtGlsCkUEoGdNQmwbqEXsaCkRgwARWtBdqUkmPsy5AFM3yeke8KJim//7918KcN8PSVDf01Adf/HFkG7z5DEr2SVqDsuwPBTeQJs+UrQ/v/ha+eOQ/RB6GnVDQMl0zwDAiQTpAni+/1X
mmZmw5iyR3TI/xV+GUSChpeH06nE7u/3PV35Pd1Pv/80/d/eE5zW8Z//Q6Necf3csHhnnoIQG1mXMtkyX3qr1TCo9Lsr2cxI5i0w/TKyTNcagkr77fk+X+vsRMl/Eg/DTDXoAK0rZjeY3licLa07rlVLqSddS9df
1LKErdUGEPwuaapLuonPgLqSy72db7BTUF/P91CXlPx3HO6c19EEAz1fjr87SYkzn68f497u//U6HzhYZve2LGiaOV3/RcIYVt0vh4wdfu2jZKF6XRvhsXQZ1E430Ee7X9OF0COS33xf/umpnpRrvLgnl/M8g9LT
focaIrUbpeN5ZeklWgSpHKPgPztE+AuEXyHaPMDzCevjB5go3yHVmKoIVVYvcqBHtzRo9GdhPB5eF9BeUWPQh4CfrdrP2tjnrW+u/5UiR56/KrDbK3No/afTLVu9M4+AIZvsoy0OlXRyGghaBJ1YEeTxtNgJeLtT
PQne7T1iiH7WZair8TNGhfk/pzfJqtugutkK+12nI2iEQZS7beXDAAtg/95rsxL9JLfZAebL7ELTNY4pB7/Ag9pqa10U7jtFQdDt09/UwPWvpw/AgJoJzOY5/gaPzvBWFBMU/mbbYWk9MuQTQGERVpVphkBTgozi
Nf/I++23vX2jdbf/yDSlW7ffBLN1+09eVajjSORUrtJ1suEpKIqf5LWpXKY0Ef4nrQZsUXK3VwpkEzNQ+HWGywAIGPKgAhV3MYsagrULw/Xa1MYlO6O+9X3RZbq9+EP3SVFoern5hZpkVTACAxw6OtpnziWzdAf1
6xUx9ZsFMKysv3qtQCb4n2LLiSZYC8CZ837Nt/4UPBwHJLfT18i263pRafdPFysvXDBIcRQDdtJ6LLilepj0hyj7oF+58JCd8GwzTYL5GnQ7j/QE8SD7EW/lTlxYc914VoK9TBrZOxyVJRIYCo56+r7Zp6lqPY+T
JklPhZw22oTRYbyibOltywljMHnrv5mrGOS8Yx1PgDpY9egxWF3IgHvBx9QGENmaigNJHz9XunyBcNFZGzkGsPhFp38C9spoPAflhmQSfkQ074MLlA/+zfRBluQiXPA/aG42HhTgrSGELHgeXTnYh5v9fbvWrEWV
mi55+GmV6Y6TrtLPgQuu8wJpTHq9tteNcWBERo1upQiLtsBgwwSc3sxk4HE2fK5N0bDuUQUTEPPIHCh0/Nwmxo0xCtjXWIXrdnAw3sg7pSwqNIeYevQq9C3EgIOP5T8h0k1j4toTgKUjs8X/6IU5LMPCLq5l5wc8
6/4ZwFP7fvICWVIC7VNiniYjfLbCDnl0jad/xCWq11yGUMbw+TCS2HUlBgKtzm4fniBOg7cjLZckPaKM5PO4dMZ32ipIuijzxGNTJpD89y3uHPuT1/L0g/nDsu63bTTEYGkmCDScsP+62wb5cxyaXp/LsfAgKLWc
wI7PJ7WFD+3vYXAJPXwd9Bo8UT22sUQoBZTMbGM976L5t1ETq4lvcr8xY/c3DbL25dC3FEhA9OIe1OGrYlRH6HIZxGywZSK3+NXWbu2dYYUcPa9NIHllSBm+qaZmj0vLb26X2GaTVGcE78sOo1iIFZxmssod9SW8
kUIQ17BJaKHb+ZH7e+LQmrEzwAct2bjVLfybjgJUoUD1Ju6BX+iZhF4c7lfcGim+6OvyjYcNn4/Uz6VI8MY84isdirSL/yK/5yA7VpJHMX2IGF0ZVBFfUA+1ybW2o2RHFMcQFdRaCc1vO4ivEGElieTxfu3JH4AT
ER68F74gnxp3oANf1cdEiZxjJKqXu7QaUuuiYCSRVN+BA2yvcKBmmkW0j2D6b5Zwe2kvSEGVlMUPlEEWwR0UUbmCEPbIY8UJb8Pb8DQ2NoaZLmYQg0UUtOJF3kUAyAoSLdGNVZVc1Dv0DDetl2jcCgSmXLRv/ROV
cXms9aX3wrvp1fxeSbjeGyCcnwhs/LFm7KaLXbGxo+bljkx6nx69Xx0KOLdhOKe+piOym5wYtj+YKcm0SGdPPwTGzzS9lxlBLY+GIpPIsDXE4XS6JsFZrFl4vVU77Skj5wEXQp0iANegA2wNQQ16wk0J2W6ZP38x
4uV2CQzPgiheqy9qaZGSPm9SsnpSivwHMkwRB2FfXEoGyzUWkVM9ukNxpgONguJXRRYIhjpg84TlVsKSrESLQ+BTdH4EaofNE7tiYzNCVmFdzoclYsCU8o/MAIElU4R5SZtp7OkQVwbvC+dXHod84jckKRZeJtAT
nh3LM0zaU8Lq8WuVVoe+EYKbI5jwDlukmo2bzKWGxODmubzSg+QKdYa361drWael0HjIzCO5zjBMfeTJlio2rYOx9kKsYHBY4Tb9bgaNYH2AMTVimXvtJNnaagslgWx9gDE1YpnC5SOi0YOnbWApyI2/iwQgbuMo
8ACObE6EIYstKVvJG29Pye2CYl90PfJ7TzBne7wwbMsD40LDmKN6OKVl0H4HNsxncim/i9kGPfQ+Kj/ZOvGv5Av/Dh0oY+TMTFrqLO/GEprenBFg+kCFKC+HP/UvEhNtmbZUnuqLBfu827mSc1zpQ6C3iFz1kTdy
Zzst4KHgU9z9zzNPxAnPMsssbsv51rumN5qe4V4m/Cf2ajQ5oUE7CJvDif/PusM8PTt+kDuW1e9lLAGA9RnoFs9yy61qVatZzQorrLTS6l2oG7qt/yb9Ooxsa0A/deh9PtePOyanElJta9DrAMeanBvMHUycufjB
m0QvuEjUVu3Js1T8TH5eaZBJ4y73dj7gND5WWGCRzVEPk6+2oZ4i2FH+k1PCn+P5B2j5oEqJy3lm+lnzfPU8ojWhgZSmURMjF21XtxKXbuOim+9K9lczDhdmi7F7PYffsTXcMt1sOfw2Zec/sQLgI1DZBrBo2+Qn
nCIsfOi8wRrING7lG95MD4hpqSWj0xseFSOeUNOq4c0gCanB8iYdnSIixUFJQxOkkJh5sOBJsWPZR5MjyAtF4263SccE9+31In8yN9y54n4utezXp+RIiRgc2GelqLK365D4tAh37vlwXHEZeWRo166KcfG6i+f5
p5AQxPoY5RHdJXZ1m6uSQ+CCjpx/10lOQTv7+sn4Y8UgxRnDAKQcDsPBOkqO6SLe/Vxk7vuk7dfoB3YJzwDBumvlSTYmcwS9LZyGrVn2BgHUJsfQGBjoLp6/d2a1RoXjhHD8HwR3o6NQuw0OPf9t+ZTzZr7ALWam
NBUBdQ0GKfopuoQJCOTlekIstHkRaT7VZ3oUeQyIWLKTzfh68fyJcNzZ6bXBf6EmkPdB0TPIEqiSH0jFrsHVvI0FKo0tb6wGLiJI22Hb7apdCeeMo9gUj1IdZxs4QdR4LG6jzYvCRJiGHZwhzv62cBVdGCYsuN1h
6cZEhVxMdWhs470r+MEyYU7CcSgALoZ444emDom3EZZhk+RCrqHb/JIYY2KMijE6xpgYS2OMizEyxugY8WD10ii9Vjh0uL5qskoTrg4KutNonxsjmQp1p42YqaD4wI8BacCQZ1WbAxBNBvW4H0PsaSPgA424pwD9
YXPU7ULlOAGl5Eju8THkOHIEOZp7eDSZij10ywk7H0RuCe6f1KeZPr9PP8ej9k3TXfipTZs9/Gy4u4eQczospHFJE3ir1YPc3slMt7dtHhNZwmM/jR6MEg+M0Rbo0sfkcINjhqfh/INW4XbiOUvl2vh/0cHnXZEW
JfFM15MRVPX/786RGdZ20/XgkwRp7lo3X7070mc+pr8aX54c3z+rYe4SwAC4on+nIx6NH1M84whgqlM0hFx9E56sMJOf859CSZiJUyS/05No4M+CZDx0fSwNc3WJNruJpHf1TaaIcH/MQLX2p/BIiB8b92XlFJSz
d6lnE3A76rjPV2hOND6jwCYSxweWrw2J9hvDp3GpZ8b4WOrj8rS9Tj4nQW11OsGCXHN6K/OKk/qZVM84UJcW59LHcbOSv/RtZCXX0i3huJx0LIF49BYWLar00fnw6b1ghbPPERaLThBcnLN86uDAYic7AYQHSSbo
mUetbfqD8ywBdBWe+vxhkXwYQQeHaE/cND06UuAIegJ+GwlLQJJU2O52uKcjx5uw5KldBw5v5cgePj+LeurzZhuzWV9f642czSxbeyvl3ajqnc0syxQKtJBGpiDBKp/mw1HFYHVP92HspMSVOzDUDJaMIu9yjk+Z
44HmVkhZVZPX7yTXBpBxwS7Dkt9E8URnrS18zrp7H2ytToP+ZA5ws6EfPc7GAMOjSCdbw3J+Ww7Fz3bij6KK031+XXsK/LRhOwQ9JCMjn2ENsJNcD3qYlawAnUzuyCMMRMBdKXoZE8ZPgilZFABNuTPcen2T8cwv
z685foF99U9vdj3hJ/rbGpij47GJw7qzS35yTDyictie7nQbzae96NjrNZBWbrpOSzrWQKdVdm/dE9d0ICxCmBAZP/lXzu11l7AmDTEmcpa9H9m1u0QzcPQQRSrkLPMgU0kXM/mTLQcTTCldwQJIG35cPWP6SecE
Ed+QMYTgm03Ef3MbJj8efgxEe1BePcAevv/ggmU5ZU144uJKqm5KJ1ShwQoF7sV0WiNQJawScz5KaJ9AXbBUg1f5bjC5LZZe36zWiFILIoAivKizZEQ4USzpOSBrU8BSZvP+DT1b6AiLtINwgDGs0BTdQ3RPUcLi
0hIWlJKHlWb3cW47djYfUGZnM2bRoQywfDBvaRX0l0Wc3XEx17ZKmlCcQnW2QcsEf21RWubbirgx5TKLqr9BAAeLmi/Xn6SvMPlkQDBzEs62dk7+yBW7CIApRVziZfQiFxkSPANdaJdDKH9rIE66MHEjO3Xp6sSj
kbQsLG9WFtZ/Cf8eBUsHPoXlzUquDXIc1h4NTH8U6EVGOJqWJigX9rnAEv2g3g58CsJiTV6uAj2AeGsH3gIJ96lbv/DzXoRPOvH9eMBXBqOg4mv2tIUyz3UZYoJKgZYVUDuMdzpZf5pvfpilToflZwcv/qfMgCJp
nMFnhQdMnmZ0Ze3BG9nBHwjTCAz5xKS3yPeRM9BqktUPyHtHQ/dAWcRaexHYVBLq1+lW8Fxw0y+6Pk2q9oVxilymTEJwg0C9QJ8kfQZdTulS/IhQ2uufO0vviGAqBOkypzY0mBXopSmDflaKmAAMaQqYHjPTnncJ
6rAFL0nR4L1jGjHuiPGvXQdfCRkYCX5Sti4W84OQDCW5RhgZiKDYXq1uVvp6Vv4rPieqFyPIZosg+iYOSI6EWclckf5ezY6HUOWTShy8qQYRrvdfMGjQst7I0Iu2870JN+w6V880dJx56xSKbkHjS3IIerD/vAqG
KyQCS3Ck+Tp9KEU2B54TyjsefIi0Ilh6hSxvLiABvCuowWcTNmEfNpEZ+El3SzNJ8nUBhFxuJpQWJm/3SPuF2yG3rcRz8EI4LGl9RgvkcFFO3t/RlVylDIpTz+wnXRpV+KR8RubWmJZC3acIBZYm1kwc8t7yDHjQ
/udowgybRe8qT14aJTQNiW8pNsQvbJHpgDzAj5o+Lhy2+J5Fz0Sffbs4lQv8ZywkYtd2URPOdr8N3oE6eo1xj2jdNEkBGxyOoORIUpvedTo4no+2qprXNzEsiiQl1XPe1jCd+eBZyOcYbC/iqbY0VUOVPNYEvYLt
jiVHkI8tNKxpjarJ1nr8nz83FZKk3+ZEy4uNNhA4YyVarS09xc/SC0ZKOK8WJJw6ezm+pRzCB1W/bi4I5QvLpyiTegivJHqw56EVdN0JqIUTrBZ386oFvMpr6EQ1LObXZrL+EhVaf1XjcThD4W1RqHG6QzGmWI2h
CsLscv+xpIhdxxIea9ls+AJaqlE3vTT8EAGZJUMwffHkilD7gzSucbmrFU/25OURinieM1NAYzZrkXh7L+Q4sGZ4e8nAzuMAm+lmnHde8ivaculU4F/QoupidYkTKstu+dnB1aGcx1/5y5hS4D87MssH/qB6HU4G
19Z3MRskO4MYNAmDOd+Ob2shdpbriea18WXju48f/V+d2d2Mr5dWnQfRtOdwc+ZLK7nkfIqM2yCXmbhYMpl93YNKU4s1IG2AYPhsVdQuoGehtHTSHshn768CarUFPdW8MWATpt2IICKxWK3G7oXAG7RCmcO2Q4Pa
adfRT1xQg60WQoOoTF2dIaJsUAbZJxCUzjruJ7HEGqxnv9HYYiByPm4vbFrtgjdZc6dvnAwePVxONwpLznBYcI9lqE7nV1oAYnCBRp5fHp3Zz/mTQrRLtE2nLfHPmFEB1Qb2jWgv8u+WZeUaEUX+D3qGthzU2XFG
97UAdpXHSBQiH9YNysMzqNeJEKuhtKKUQTBbX3sB1DCCioqN6nXveRWnoMvRCt0SmVOovn6QhkzSZWyFTgYVmK9/L9v6ANOtRAh9NpH2eOMc3y/DYstXcq4doBMyTyy1LeISiUwN5VRRAARyNSySCI4R8bSj1qmM
TIlGGajMxGYEaTJfU/QtGNuOgCo5NljnT5e/ekNTDu7qrykObnjQljDF5arJEOnqx8xAG/ft+RyBh3+HlmExzV7C23slk6Dts8du+hNw9SdagtsHPfcuysf2l9pWY9F7CFfr3Vb5Y7O1I8GsSbKf3j5/Np828J82
+lQeVBYhJdOXt4bcqjC0wGJpifN2RGQxmTeRjcjtwPnJUT3N8kZDxJe1eIqCPrkxU8GH/QrTU/aFaWJzU4T/DdKM+lydsbC9hARc2Cwxc+3EnhVwYNV+Ygiw+j6Fbf+u7Lbtsze3WTnbaaKnmyChkNmY9lEK7qCc
7ter2UPwgt3UJm0VN59l8O+FQ1+IVXbJWht2BZfyMs7d1Vh3Qzs/O/0tfhGn+RNADaMT7dgtwiT4BNssKeepAA08ecpZsE6EM4yjPFzTpCkdGDQ1MNMB+RQT9obDP9ISfivb5HHwG5h9396gyBpSQIPD5ulUJZpX
UP5ChlY0v+wrM7eF/N6lBbDIGMuIMSJGsjUCnZA3AxM25WVDA8/CwLA0SHQXXEFYW83yJxGNvEcDNQ3c2ai6IhQcIez+nTjlXIRNbJOMGsqU9QzN4oY7qCJNmZpoH34kya98FyOzrWr1mP0pq6oicGg/jqT5ZssC
N25308/UDWDKHqDkO10JE8nZjasxIuuslDcj9b35EKnwBhLFQOIdf/xMgK1GoS2GZQ2N9B9WCKQj09q7SNskDlN2wpAp90SRjUxGgqmyhjoewIm6qtsUKUaVt8VRHatlURY2JYARhhxLBLxcTxE4AJcDjgDPD/aa
5dveNv/mKxxeqRky20KNzomCNjvOewCBIdCh7YBIdl5r5pYC3+ADvAkxg4NUAhE9Cq+Cw1MK0XkMwR5JdnazsQSbqFYQtXzcEEyp7zgZ5wac/WRWHG7E4XoOP+0a07KZVfGa725FhaG4C9uwCWtG3m5c/bzmUxmj
WHU049C1f7bf5Hy05rtRogm4yMwc97FLA6tfNx9r546Xr1IxSD3F08ikzUQBvzmS8UzDC10G2nNTKFGIRQmomcUBiudNgj0p1+CVHPWtdxkYiSvLtHGnqUysLTIZyZVn+rjbJkysDzIZyTmptOxOCZlf46PRPoXU
zhC6x0zPJtaGnzT4Q5WNtBnQ952GrRehXsNf8vfmm6WUC0YlHNXc0uBqUc1Ps4Cg1QuW/tTnzRSynKBOTJv5p0jY7EvJPJlnpCXz3Eb3TmZpp5Q95ZlQsQ/7APmTqpjJHB7rfLKDuZIDp9EMykwKBQ45c+IDm7WJ
2jGmDy2vFI87HliBifIt05ThVx8+nY+9w1PX9FQ780IxA5Sv9nHyA/4zR8TULnolvIlpJgq4mdCkbjUJe+/OVVFuB/gFm3aEXza+Cwx3hLvJf1TsffIfH/TMjV5PSENHXT0xkDBaL2fTKEtS0mnje1sjkkEVlQ3J
vQyU0VaSOrbPs1XDkLV02OpObM9AAqS6xQPMnoPlmv+8ztnEe4+pOM8OgqGWeupMy6y6I6AkKRUoiFNgNxA46mcxy2M/4T80tpoAt5VMG8xhg6lKPrjauiNBAEkvjaAgX/RShmZseTpvy8hHltueW+zjYTj9HoMw
ufvZxf5fMZwi7AtqGZPMbCsv5BOQBaFvt+l9e2TPef42CFrSnm4mkxsweSaT65n8NCtNy6ZkWxPoITbiOG+y4AGqYllFhdMdPVGFfIcVkqJYUDABHdvfDMHU5aRsBYWC6S1EDoHK8FYg0t4gh2wS3l8SYGmFg8w9
zt664wkaiaDy1Ys+DvAwocjO+ihS2Id+99j6Nu+K1c/afiz5oNpQhjKVwahHS2wEWpTcOy0kLPEnjdyePNkVCD3OiWdWCE57JC3Btww7b9QhImUaMbDkd3nAee7mAHf7wOTrv01anhxMOfPCUAM4bloarqxOKBad
o8k1UkSdDO157nNKMXZVEOvmGKm2mEa7zoRZcUTFLIDo5PLarUGEc0zOILzkfHhwojSHrRfNIx4cBX5HBy7b4CUodeiZqfyP1JGHz/+RZPTrhxzxdonLcIvHGmufPT4EFle7v05JiN1LF9ItCYusA41aeN+cntjP
MblCnXP6LkUt9CvVq0EBdkedy8AEDf44P3miCvJGbsYcq/USVahj9xGEZW0dfbonVmpLLB0AVw5Kvj6pBTALTsp7EbV2WNWrkB3R5pNX9FLyvbVRPi3i9BR8R22Ut80jiqINfzJi0k5T91P/VOxXcN0wgjVShijG
s9mlWtA1JUp5blU2opdOg8bVVZ08Fan3EBvr37onOI3aIxdGo5SPnCGNFkvPXdSE4lX4najYyZF8jWh3HFfdzq2nyvQed8R8x1ub3tjB+Lm0y8dNErxA/RU/qNfVrrr1+8bgyQ0wvLLQa+GnCDk5pyJVi27NE83G
EgGu1j4QE1FZ5k5bO0Ea6sNXncOv19nGYKnEKguVgXAicaVmVQ/ST86cO7CKYr1IOAWePntoWDRgAwew9cpmAOMNVjoqYPJ5CRvdw/y9aLgfkwawfnnnqr0EGOz3A0v4HMRb24ACRPAFceMviKHFudmZ+yAev6JF
NbCrgJbE6SbyaHw9FrhqES1fhXcGXAcRCzwVnVcwxYvEHFiYdYjzhKabrPVw6bqkKYVsy0t21ScCcVWglUtrkY0piFseEPtm16wuYrthxGFBsQA+ekfBBSaWMW0dVQOODUKOAFlntRFugaX6W9vxTfJ5I4buAS21
GkPovSRSIkLin79sSBBy1BRb9x7OZsjiYM3ZF1ACXm6WitBhtcbscSrN30Edqafg8b83vhw8BIbSVdXnJRq56opRsL03fKEYAOmoCnlYEEAIKI4+MLM7tEDm5dFjkBQOHQGZfzJVTmdKmEybhN8aD3FgGsK0rKdT
lMPDaqFdmhl4XfqGhs/pPVAVLhVoWVcLE09hEB4X5VTrrYnHwBe0e4j5kge1rLrZPR89AbHdHaqhsPBrZkbo/MZv7ZSOggfozBvsJPYHSb6AQFc6JimswzudtqITTFyDhXsJ+pOIBO9orRr5WHypdoVwLgLXgqzH
B6re5tvUitgZEIOKnITFoadRG3eIYaBnpX7/gDsMsgSLQ0/3G94oI/0ydes2/R7Lu8fiRS0iEfvBwZ4z7CsQrt4KvXidbh5ARW6GxaGXwG3D2cugdivonz9htjBIEiwOPdmPA23a2IrUtMpPNDsYJAkWh57sv2+1
rV6LDBqZ3KO+n5ZQlEtRQlEGxZay3ja1mzRz1elLS0oXksfNV0gPiCyiPg0lW5+yROrFaXdYXmXhI+yZ7+PxtqdkllFDUUwh9z8zOGCpTGK9eLklnrVsHSw3x9GIGYQIaAAuwr0TPgE6fQU3gUms9LNa1fZv+ArR
JaWoUsa9031m2MQGGNIgf5qmGbxFQ96ieAnicvXmHrHl8v7syONUkyVh5R0iM+wiNQOxsr7lwENNwrbBhqN6Yk6c3Sbj7t08gwcxkIog0twmHbs4+98GBuCfQwpL3+DhhaiPNEpMwPZPigSr9+yjUb9wNTaKseet
j6w6nU6Jmau0qcefkCpAAQxh4mo6ZaoLVMbqeBSYCkHHo8BIoPGRfKp2wW9vVDkpd2mxgMWuMQjIJyGIXXMQEHUFQlXzyZRj7qHP1/hbmMG2dWZOp1szzkZ20OH3WIlgrRiPiYmnn0I9pOqbDz0qKTlnw7sxX70G
/fRZTRYhfDo8x+Pce7ZfPnEo/EBUCJufimbkYAV1lkv1aPkNqepA53SZaLK2WafUBydBqzFZQFJGwGoUBMo5+FzIm1kWSz8h3EIq97sOVFwE7g62DE1i0wqVXUNnSTZCYbEMs0Ex0yRaa6EfGIgK6nIjnUcudUF9
kPBGXeOnpasssSlorwWhoFhvmLneJJEzjhQRjQd1Dr5aKM2HCr+xt3QAxG0po2ebbtIuiev4Kr/J4K90w4JzAHmb6Rn0vWn1+3VmZejcku5ii1IydWAWy9PO15PdQcNPDyBxgaxmkAm7yaJBUiFidFrY+Yagmn40
avk4qAF9+gk4br6xpTEn0NGlgAGSOiBrSuJDhIk0QmHKZYqHRXcjiU7YPSStryZFJjjvv54Ss5GuGStYi/WL62oUV+dKIvLdVHkISgN5xW/jK7YHDwoNDG82iZgCQ145y5VmZA8TexhhtkvENP179LHh/W7jmW8Q
gtVQawItt8JSDNw+AWgiJJtfoQuCl0rPP7DlDvs6wN8BqNSK6BiUvQHzufg1H55zLcM4ssKL3cNzEZ11I8CAmHS7MUHYWAIdCoYxiDQFkEXlwHcVe4Kg9uk3AlfsJoM3cGMU0zCb7mSz9sN7X2QVzB6tmIGd1SWL
HOdz4yQyeIiFfShrOZJgrHv1fOTs/Niyemwu0VMVXm/k2SN8H3xT4Ql58ZIPMu86l4P+BXqxKf3hDZzuPoIgp7fr4haSpaAOA9ukIk7tGnef3CLAzrGotOHLw9nOquo+nE7z5D5VdFqVwA6+lydnQ/8kz0aXT1ft
bpxl+ZYtIJjeXzxVh7fTHQC201r1p7LdTh7COXqdck7EAVbrW4QO7QigTSfhU5hgmkSkZLCqtuEuPBOq85MYA4LpqLLNsgI0edAc1imXaSwS104TIKorh+2k+Nns4374PhYDfUZDqfF5Y/f5N2+EzbBHFJpWx/Ws
hiEWIyvsAR5jRKoA4I24GHe5Oq0BypKvaYV+vH5NvqVj2OpjdXcS1bHcqLPTBfVZLCcrK+p/ajLd8gPzAG1eK0APNnglZL+2aKMUwdnp+FVQJ8alJA0xFClnHtYz/lhKNHFghnoaKoZ+37ol9wsyMb3MZXq3kBya
EXzA5RjanaSPcmw20sV9VvJdrlbY7exqQhMLJLDG33vdMv8lv5WNWqeTHBIhaScDYIkBcTpaoTjTMILmoed2UMxO/olftpzbhtftzxLpwWjjK9Hv8g/4e0esp1/jefRUkCiqKysysPh5a2eJCMvArs8Anv/faGRo
Fo2nu9KNWDl27mzLqR70HGM7FP2bBhWNqWry2mE/Y9vJd+q6mM4wWYbyDICal9VtGMOHN3djdsZtnFcltvVu/Ieu/dl1qBvxx1ClYagkGNGDJSauqoU/urCUS7070yWaibM7d/fzw//NZcK83Bt8JJEz73f88vQU
avvFi22Vm9YoqE6Pi+8gC3AgX2sSe9/Ex3dAYCHmzeLrKCVPiHy7hWYa3Td44eDjDQd34gGUYJTr+iKvqzMiTZTEToxOGkHDStaG3ZIahcXEbqjFjab8DdkcDJAbFRcu49dhaJcNl1pTHk86IeLdgjOxaMXFB9id
wztQlP7sbizVeEHkYjgxsH6p07iQa/4JCzop3pOTF7FxGV263t19vEX3wn1Q/Kn+vNz73q5zdep7nfp9PdpriKrcrKT6H4h+FX+GeSq9BtLbWLPwgtfm58kQT/Q3l7pnjWqje5X4o9BeDqGFra2JVHC62W+2RVHt
GBw6gdpUbbccaWyQD7L9utsIXnOnVrUtRVgdubV5dlc/Mj1tmbiwrvhUf4wd2KMbVnkGpAlkRWGJqmlHdFJYHEaNEoVSFeuhIhBS30yDrvQBofkt9Tc8HESiI5KSAeoBshKoAU5ATlwsCHA4moWCtOUKchMYUtqg
Cm6dAcFKVla1TGpjLMiGeAZG7VgUWl9tmcFoqJzPAbIm8fABCkW4Jez8xDrf8O18VgLnBG4aFOuaGFj3Xg0VrPryVZF4YWoeNjh4fCYWDu5sfeXTxYPBt4ZWnRfHj4t+w4hvJO9iV82hMkIumvlU7UqIdrc4+c5U
nBbtdnu8Gwi5ABmWCBCt7qR1aSHT806ZOr+welDx8HGxY8KPlR1B52SDXsfCo21PSVXA8GVnKOidwjuAmwNKnl1YhQcYzUlrv+9OTSt29PlaRl4U8DEOVbbbTtZrQqtCvQdve6/nJ9HSyNcQU+lFrvF646RuYNJE
3B9hurNm7+ajyXcp+jCh4DfKa8cFkQi5UjyJVpB3dW2NW2DUGGhh+GMs3hY+f4CbjS4aP7VCGkxXjMOSHsNUD/4ESD9rR0FY+lJ15BoUbZMgruSXSDgVDLLbL35E8EO7P47YCJ9fYA80clYKxWREsEjogwHlHDNO
M/JGlXA5cV+aUGwSMWF6XyHn016A2bQQFYG+kooi7fMPMOmH8PGQOWlFqEIW+/IMqi/iotNwCezgmBhwLCEJQVcTKcwoEas3Mx6Pf6ON52gtIX+0NP9s7P8+Y3jIRJvMBasO2xP74dvdGOZPXfAe293+kcpQxqMs
IwA4mwltGBq7P9jfabe/fsTfBgyViaA+dQD/FOAQ+tdpyzgJEclVXlSZ7Tx6C0Qzwl2lbPADK0ongqEv4QJblKTglSWCmwNHGzAxAGCf6Xew1tvhWDpjwwKq4duj6si8mPYSnP804WgTZ+SN/7uxc5hJCkrwtPDq
asphlggjN9kbw7ant9a5mO+wgIKj8uBlNeWOa86ImEYriaUADhW87JjdHoKGD5dmYfA5UvGep1udpaUlGR02RqL5mhf/q5pmwBFwUSahOJ4dB7X0GgNTLi6Lbs3PVQrMoAz1iM6+QMwsmc7almUAacNSbtUjOQ5R
KmYDAzZzAHjQI8N4KNVh/pHzzHiYq4FwoWY8WZ4hi4vNPamrry6CYPD1wIcSsF8lyqNhDawYSJOEZ5c5gMou84hLxI4OOPiYNwpv2wUc/knBr0miKoJHQS1zsH7bOfPGUe/+GUvgTjI+mDNusQNPJQY0uNX2mg6E
NkY/6rsdD8gBizgGolagkoJQI4hLqeOBLbTyOqbGMHVlxsgIwqLyiPIvltWfTnqX/ZVdGFaFnLlTC6IkDqYPB1nmzXHU9Z0rRimzTabCh617JBkIbNDEkIbMMqMcke/x90PXf8fqybd5gLvN5av0U22VqtxcLBXi
4F5QPPzOOpZRMsc1nA7xrLLIDoVI33NyPG3pSZpCjcwKMEkNvFmay7OoPlQoDoXMcCfQz6Muc2CNFENa2CXEijYnPrS6IAOLx2uikhu+Qc3M4gE1JYBN6A4B/5V0j/lIVDeeHimQl6JMTNKrNQx+QF/v1dUMqSrX
hlB69eOwvoJJ4UE5ycegigPh844F9S43n1NlqnAqp9/GH1Fbr28l0z7qB43xh3qY3w0O+jhHiF06XumhrHjo4vm7ETP3mhSeyMMk3qCnPIrxCggEGbsoXT8eOIBRLlLlgDDP74ULAd0oZ2IkpTjkm1qG1fVEBcD0
65vvE+DE+ykusudXO2OtuVHDYQFW88DdhdXkW1DJYcCW5Zr3NjFvaDog+5QNEthUimJRCjPqkIrV9oEQOpUcFIUSvprioOOvR0D+Dv6ZaRjUO2LwKz8Sh+coZBbyOAbdg0YWGnnfypway4a9D/TIw63CbzdOs8YE
vluYMwLPABarI+iAgCuiljfufjPB5VdoHi3eNboFvUqlhBWkxJazlYvHaxqsRcgUFpkfzSPcocu4aDbSUbOPG3QESF0cS0FBpAIga5m5ImEUHI4vKuF422gQtzgpgsyoznjanUh97sqvN7efOFKahe5jRrC8Ab/1
JizEas5F9TW8NeA7LLgqUtBiUHqifDkChKdz0UWrYApr3kq2GBg4qMxJo2+Yl3XFUZGEBWyBUb+AR7NFiQiSpUDTJ3JombNuEia9H4b+MC+LJzto4PSWArFbq2jNwViQgJFuG0uXNdEZPlUjKJewjv+/zU36rLmY
731OrHliO0qcIO7LtihKbn/TUNup7i/ISJAHg8eQR8ayd2z9RCmADOPogkxsjW9BrnDMh7vwbK9CUo7zJBgHX8HBrk8ZA5zKw9AI7XjbmUe3wN5hieAdEFD1o3Xnmn+GTfjzUgGVaipfKw7vLPJ9+uBQLKMObNIF
NkEHEGt/7+iThY9VEl72sVbM8ORQFrObjibhrt8HtRM67oyCVyJ1SwMHt+Nqljgy8lGCNW+bRe2JyEVKywGfHwNActacl0HK2VRUeJZfusBng5D6WViYIoUGHwhWuYLO4NjiacJffx9VZP+Kdn8jS0KlPl4KkPsj
FMyXjgRFvVlY9DtPCLAjHklhdGw7qIPqhiZ6wg5kHTCAFwlnLru3A+3HRSEqpfgdmyulF45CofTAt3z0NmOzxRgtOeVF5oNB7Jcs33pHj/LKBq1N7f+VzJO34GT9nvGcnEnNYdZf84Banrn2IgOeO8QDIra3DghY
mw9ugYByx4nYeO1aNInUIBey0vHjRWm2SoeTAPbu6hL0wbs+dqP+FIfMDqAc3sP/oyMLUGTCFZreDb8sh6AMEplHEGerHR4WC/UoEGmPEtvYKzYOMcBYmzkCosbT+E4MzqUzsjEksb8Y14e4aHjGDb+iHh+S+659
O6iyJWdMu03UtEmtZyfCRGxV6iEKpo+x7pQ+UnlQGihMQV9EK6Zcx/YQm4BXpvDQEuDJU4M+boPKl3CNQBVzqnT4u05Q1940ZmFTJd5dSxpnaQiZjNeXD1fFnHO5pcSj3gPYOg8jP1OVkEFHadHeRYKW6O7OSdtJ
Vytcv6gLeBdDHc/FAWxfxer2rhMrvCtJuEIDQCKeZfglSuAxIlq6aWBGzNsLdOXHI2GbYIMMAeT8Ya9KJNkAeEX8yv0vMCJeKbkI0HT6iy8pSAr4zPI50uzkMrOQcFt9n6MLqvtOrrAYY4hTwS2ZU9Vuts4D1YES
2CLOkL4ouImQF8QTdiAYhUHLOkt1ubtO2qMFdIG7as6tTk2CD6EzQFC6K8prmJatiFwktzsji8BCt1K9U9lLqlSWJFd/M9unJMW3RVuJNKOKaDOq1tif3CSKmUvRP55Ho6uycg20kuwq2MGLyKBD/t+VfFFD57jY
wldgyIbIkpIW2k6OJF4JFOKKWJw9ifqdx9vUnABGS1vhcsmFynEL3mrrIGxdwL6/oKoZnJn9grKLkr65poNmRun8gKKUK145TcAmSbR+BdAnsVWfIpHpV4ep5U0XLz/b6fZMlgpZ6Z2wcGIRHAbfT9S8tdf6gjnG
X4h5KqVij/pJyyDg2Pm/rB90nJnCtz+UPXWkwLrISs8fp2hdIL+S1goDK50d7Zxmqg9iqbhSj9oBh/teHFpXbVK3ITcvLsWyUqFl9Te0URW4kIEJ8K+Lf7DOrSocIferAOWsK9YD5zgEYy1ZMABXq4t19GSzEMUT
/IHz/GqmEPBQoofbFHFNgNE5IRk65x8y/XN5FBGQs9sUOqtxKOg411bhSKhT8OzfFmJyGQjvZiwGd5TeGcLQ13ZBSYTawTS+ShyXmHEzpIOK9LATsMY2mijZD/W9czq9YJhJtzIhsjcAi13R5DE3hSMYh1X+rA+A
p4sEbMWpzXgJyi/GDl/EB4E5viICV/0Ftla1wQ7eNW4j61Et6Jxnd4GK15ySzzJKhlqUyTxdeachR1UvV6xBamg0IIzRkDW4BbwKEF4e2CsWslLOFC/I37U7L46AGOHMsNu7tKDhjAD/7Ec3zAyv+/Bxu+Fo6voo
c+D8sO6MToPhiM6R0iLqLOOFuWuF74KdMMOsHrLFE3oSEje4+SwWkCBHQKhYoHikf7GY7gi3e38H5LAEWrryCFQXdMHxCO0AV5ODdqvydnxsfbmJRqM3DrnZ5FSJRz7DjN1yJt+L50MitwSa4OmAdF6ZVgU4WL/m
l6lr39ezexwEEi1UQNQ/xJ6F/et5/HiEa4WuzZUiSvB6e9+vy7Ot8p/L23tu9uv0ueQYSyNmOPOtmUaOrflwxpxd1ABm7EOoFChDPEgXLfx7fVV1f1m5b9rhj6wSQofy3cBR7PjNQS8DQR10uXTV7LWm13NMR/kO
KhBlOqBF7EC3eEHP4MEBmK3Pc/GYB5t1Dou0AI50/qm9dfMetjelWhFLTEW9hgmN4Q582GaJeCcLP3UUK0zSuE6mXMNOf3BlalXmWkEb+RabQVLxOe35J+rcSQZKbaUcd/Ldcj5audwDY9lkn4C56KfDCYAnyp4+
uvPoLHWejJz7PBoXn9xZOAEx6QpMbuj1CPOCSC6XJOowrk2WTSMvb9a9BXOcex0m+h5Fd+OQ1e41U7rPLZ2DswUnNgjnVGYLHlNVQVfHQsqLn9nH+MnEiVdpNQCmm9c2AiIRCgDpCBwIgtBeSYTLjv6PHgIfKHNd
EYycjeYKG2oSzMSnKsJJWgMCsLO8Iu9yjIBIjZ4l150+u+CjSUvMe/QBn93a+0pc6zNbNXmAviU+t8sQ7O9SBiYML3LOs3eume5TbK2HoM4ggUt4sQKPjK4DbZ5F4jNqxSX7BGsZAaOuZa840So7TihlZYQNlAPV
3/dxdt3lmHckxPZTU9ZDLNoWri/npFdWWwTmHg2lnlTEwVism7BBRLO8i7HugcrmMImd1pDESqyoxl+/RJbpdgjID9KTVWspVbt8QYTttw3NRDceWVFdv8hZZDFjL1W1IHz7dqRma56yrSxS9LlZl7W8+T82PNVN
fTN1Yu1auIXVleD9RU3Xht9Af1p1u6gkiESkigZuXTcNF/bMdUJZWcS4bBFDJW1q2Z6wsS4bA8fVQDf6uUacrW0iT3V85kiGdl3LjmgEO0P3Y2B8Y88dI5EEtfPQfuCDxhje88HgxU0rKYQqC9Gg885RH0gTK9Wi
Xe4rOcA5rZt9aOb+pEFa9oGylPPm6otfJYGrZDTt1aNZIIkhT/AIo3vP/YQvlcdfqZkNgIGA0jxlzvecka847JJkVtEE6j+F3lDfREBx5ZR0POxEgI1MJpGo1twt5CsugPss+HCdae6Z0LBXlMEJFNPHw9JiNBzo
O+pmQwKDBqnAq2bRYdlHJCoxXVXu43cKeAe5CNX06VxkdXR5f1riTuvdQwlnBvAn6WNk4VDQc1h8PIzGX+m8SUxPKcClhFp/vYMp/fIzp/P2QzAV2HvrBykCKpOZSTP5JzAEXr5cO+WVUT9sv2xM5yinJlIsbxIf
D2Pj/LSbz3wQntYDVffT9kf9ag7upXlktC8PcMplgwjni6zAgZOpF0d5u633FneGEVHtIjK77eXZMxoCJuj3Tdt7K8lxu1ol7opOmMjdgOgrRZt6rY8QhvwaHuzmGCWdkAzk+i0fvS7SP6dkmz/O88ImgCPhP2mI
xwQWV453qr7vtVsGCukxD7KJeuhHIQ4iW6XzDzYmLkPhldRAk4WcywKQpdVt35MXLnWzcnFYNrLeczxiAOZslS8SYqmV5zNwpG+vkUFzGRxNW2aH6WlVr5eZd4ixGzjtr7Y7RXcXPlwxoowwUoUQhgADYAhrkhrD
EEE5GxXQv6TDVkDyrggEW+bAriIh5zBbffV2kbGOy8Jb0llHeYGIv80ZtIPW9fNloFHl+0p38NkfLPcsWkoag/10jaIfUgm1l2mM9wsjCcHwm+vuyX4Hn1ALPQmHgTKyGXGUIxYG+SxE47cgyJ80IAuKpMOgBgnb
oPuQWoDPw4pTmdbuivGFUoanRhpJPIYPusc7cfYhSSt3gZkC00dCdabam5mYcHolvMUOVpQ2YLBSVwfVcBIZejDwY933YRxZ176pMTwyIm0Tye3tGZMJLBr6PV9Qnc5XOcmDriTs8jdCqImc4jdczGLbbK3C6xgR
prvjCnKHdWDYKJSDgztF91IeeyPFRYHu4EIuig9oa63FW0jrkWD/F58ZTXDsQFG5qqbEAKyGR2AQHR/tgKPyFBbZlK5auRCVhDIL9Qy3r+BwLAA5n1WALRiS5nOdlQ1L6hZoCtbUUjknGvG1gopVT+jxaaw5oBEW
nAih0KdpZzXD4icqPDwsWFUY14DN/2Y4445ap3jGLYZ5MVyDCfCG60ysLq/gvRF2Lqc5Hh5fwuOVyKQbgDshsJ/VyQpQoD1YQDCgj7EoJCI8AIuSg2IiCA9CbxNdGMIAOGNumDw1mxvD1YRwXYzbtv7Ee5aXz9KP
CPG5YqKAjFcrhrixhVBDlWnoXfO67hEs/y+qwxOit6tzumPviSCsNlVs5IsLAt12TQTJljJgTQoI+oqnXUvUxsFrYkkCinsKvsO7aZ92+eCuU9d9Z5fk9E5GM5LBzCqTM+mLlA9ft4ui61mzNuuzmDXZfupr95te
AX/4pmfZseq5nPJK/Xwoprjrijp8D03v42/r13WkX3/Zb9+rjbs/d39mc5Yd3U4S5SrF2b7qYdYv9GD/zlLcvx9JUfVBBSeCjS40PSeASZyIIM03SoGRJjkk6bVhpFeKkoPuBTHVciq5WCqeE+k9qBe60/QSgaRD
Fe57m+7w9q6scKWUDElNHw0jiMJoDBZaUzHtgZP6DD+8L+ztmoCoOcjkoWG6GLsYEE4bOHhRyIRXDaywH89dccjhq+2FkbxJM1F/pMtW1kLWwH9VWTxRHLsugOeNDCL58gMr7lxGpCbJplVJ523SNe4F1IGavGPC
aEq+DT9Lqp82LjhDKOT5vc9j6r91v3AePWAAiXS/AqhLN8BEefjMGUh4mF6y91dhRg7ZZHGY0Xx/ea3nJSxxSUteytIs7akTV9L7nWIB5pxi9jAk+2xhIyTJNL117vk3xibOw2rc1o57L71zbvk27M5cILzHJ4f5
eAuQRxiG+fpGz3W/f2FBo3GFRxtQ3G6DuCtLpR46MrcLuGjdfgvNPBOcqDJq3B4IY1TWrazQmpTDGrGTlHCUiEOue5dFi2/Z84ROG1wqghRfsTWCMw5b8vgug3GTGrHuuTaO0MVCxOY7Tss7Fu1XMjJ/Vqvcsn9E
+GY3NomQfPv1Og4Myjv9ytllUT6YPIlki23pXDvzTUIuJC5vK14AqybB0fL0tbrZQbBv/iKTM9fv/m2jSkYLGwo4SLwJfBgvc+fAjzgR4s+W5zPS/8P87Gk2tTjNDmNNeEPy8++Fajqi4z8m/yymKKe+9x+ZNlYL
cJrHBTrQCvnWN92eJPnpuMxh1B5c0NLgCTDa6/jj9O/ypBrlzhv4IE2PSqSO+L+qk/RoxiF2ZMwxRbzMLc73uQDT0VtLSRaA91gL0G7t/p5mdI26eCyv8JVVLf9OFKd+ILSn6z/nQOxz8KI9N7dCmZeW41KW1zmb
pC66WUx9W66om9xj4obIkc/cCZdM0GXXIhb+p6PdHgimb+zgo4pd9Kg/YYIrU50duIz2pwe1QkCM7mKfAOMGb08bHHFOmz9XODuh0CCXnhbHEEg46A+VUu8YUKPs/2kOaKfk54kg/kUk4YmIw09WH1ilIgFbYuIr
MvNTtedpD0+kyA58aqPx1BcYt+ujU5p4VTsAikGEzgQQKTFY/HWYGt5DgJblzKssp5EBdrqqgloeuHSvvJ5yNbTvgC3DcOYeWLY/s66/fmTBL80KyMpOzf04tTReTb9asEnTCRA2VwHKr9g+u4ltlcjEtGsUhIfB
blc/1nrDwA8l/Qf7vYa+g9mUYusPwXeIHea7fwNiRjcAVxk7gE0n9cnouHNOAPLW35NJWg/TkP3iR7U+cmrzLVA72tNBSwiyuXAhaRpTNRfzhTmLCzhtWNUy4QJzBW8da40RfC2tPYaHgqbYQ7bwhG2JxTL1C5iJ
bBvT6ybStbtCRurHsPHKyiuGAVGK0N4qYcJ8trZrIeKeucs+nPPKiGC5xbFK5+8wYQqBjDkYiTkcxGw3/+qWb2IuDNc8jMZYMQmBjh7MPsKwcCa+wm93ZceMpzDUrNXaHM1br9pY6cI5mNdZrU3rBalJzoaUDRn/
yFuISKqySmfdGDEy5HHdD943UzSH+dfHRsEpmS5k4e+t5x5YNQDrp9hSx3JkNqgJ8Nq7Bk/wNyZNc8gBdjgRX1oEyl0oiEXzx1pgp5tzy5A1gBzngN/DljOUhZ+p4fWnKeDptnhUPk0oDc+ofEwEQlCIbpUBlrHQ
vSd5hqGwn5bjtXP6rlCHiEH+IKrquH5xPiHXMmEMpjrNIxEVosTzj+8iVOorX4pdX5k/NlZYbyeB7Q5nNt9LQESSHvNoWlaWC4EOlGFii1TQUK35OIi/KQG3+ubHTYvDoSfw1drvAOwSMTdbzOe8OSqzr76W0QEo
sL7gZfF98uRpe2/psuzWVl5/TqlBa8WE6oAQvjH0UmEHKsSMYtp97ZH0HV39DAI5Dy2sCXJiL1vtsp4oh2nkf7TKXo4pVTeUygC3/tZfr3KHb7oCx/ZqyDs/R9C6vljzbpyBqqUSz+Xr9Qdb46GoW+BpIC0Lhlwb
X0t7POfrm78wkMug0e1w6x7Xk9RG/17d7muT6/V5aynHf5kvk8/4xe30OnchJP43gUgiU0wbbRgImUfhyGPjU3G1CsWgUrGTJdtcjL3/dpP6DHoKHs5B6GXRhHU73X8TiArzErB3yR8Y89k8fvaIU/FavirSi39l
0FLiPeyfvJLAgbGOpNZilqRvQqAWR+twEGFWQ0DnwqpvduAJcOAvlM03bFte5I1EYYCGQ6xQP0Fwk55QdyHkQk+qNnzLhiXoyck/jlRGSr3hJnjm8eawYzosUwt88KCnzBEDho20V3BiQMsStk2m4O8V12mbWdjP
TxvZpU6Wq19LZDFZB7tNUNDBlOPUgvnn2DCEMo1UWaKyqcNaIo7nrS3wSYgantNWQYzcignWoMsQKJ8Kg/OluTdOmrBLzoUfr/jdtBs4K/G21TTD35aDM+OeE/yBgoRv2TjQlQxAank1v84g5BoDAUbh8FXtn6uX
jLBmzAfKjnJD3Iac11QDyfK4LOkqs2pATCFhaR8eXc7BzFq4WOFYrgODDRpOeQesmT8mFZq0h1GQAbPEbMVoi4dghgoYvplUK8Rw77LCB3OacG9N0qcG/cccvSG4BPJKxbCtpTM3M/iFhSHKj05/STciUmRVVZ0P
OuuFRQ7jkXkOw90IovBmStQgLT/pTPMyQL3kecicN0tzNQcwlqN2aVMFuKWtw2B0fXGnx0ueOvi2NPK7w3hmwmPjR91ATIR1jPRGyqi3Q2CykvGB2axxoeqbzN9evlXW5DbJWIYR/d1H606o6dwaR7kQkjZic+1w
o70DoJrhyXtDqS08s0PrFID43T0bKKPIjhS3fr8nQAORwu3UxDBlTsIOCAA6eGzv6DDHBXqBmb6QY2zQdIJbQQfZVBbu6ZZCmdg4akpZsWjWzw9pZ60sowMeR2mDRNDaMMA0Q7YwnIEE69Fkrry94jA7lNvAsl2o
SmcZ6BSPHYu7N+PeAIrHN1kOc6tumA0wF5gFlp5QgMAXEcWYv8hYUVYtQibTlyq8f5yBJmhkjLHVCq1AdKsJ0AXA+vSlX5bHaXDnIx0bYtR5ce7Mi9p+GXkyMhBGdk2F3K7XUxF6l+klp0qxtvqebpWYzx+R5TOT
coHUv385LFqZA5UZpoFipl2UuWcjdgyq6GaraMC1DIH76elnikZHYc3bRqgvwu8THywjvF76b9u1LAzecLx7gFvMr7NoSTvrEYLJytvuVBkWjOfa9pVFexRs6JoTwWZ6yhFma6LOBqdN0p2w7hQDz4tjxYOtEmSA
ZcZidOebo4+JXS51Z7P0aeaZqlfcrOVFxyulK9uQ4GCMrWERzGGd6V3BzCUILrCtFMnoyIyOAQXWlLLQIgfebITytc4ck/KYFcWmQI6kIXZ0JU3HtyWhC9ZyZfrIfJ1DeIIq/CPvnjKpaM1EQqMxN5VzPbwWFrpz
2tTMJQKbbDu8DpCBfSTIorCQjXANyh3aHqGOPG3UhCD3JLxpn2REVeqStBjm3qU8GFmx7FXmwbNh1NZ2uLuGG8NUYh1EgQIdOOWxJGvZ7DpWV97h4YCsNgh+OAboxdWJuH89howpubM+C6Q+pokqsxCtWj8cPG1x
gGsvZ4KT6Axb++EkowGcwmzXgYD/mAbPlwdtnPx2Wk6EVl72eQT8Ip0agKa+sKIIBfd78i2u3BEW7s6pYyLz5n3ajgBjdF5c4ipoONTvjPGssDl6/tZ5zjw4h7d0btxghCJa1plKN92QX6FA/LO03/OPLqgJNxBP
pIcAUE+oVqIkHTfvaWGqySU3adJ6tbOKln7rxGXEPKUlonZ71CwG8LPMmXZL2HBP5t9yWUG7OudsjaN6WpCxStPOgvr1YwIXjfC0N6TaOpvdcUsckcpnHn994JJVW2PHyWBOONE07EbEsdO8s5/K2V0qk/ZLjtd2
eUI/yawBLFUMZuhuVq5zkY4QMF72RCeK9kk/2cNFLS244RpRgK7usHVlf/rD8Gez++MMWAVfFzvCtsz5Vu6B6c+tFspRZa4jwu8/Ngtasp2ulNQJ4n2yAxl96x/WkIMQ+7BnoM3QTsWXw87nZgs/gCBbq0rT4H/c
buwTPxbD/gyiASryGh6UymheFyEKz9x8F/svDYzIiI/GLJWunqkUnh+n1jog/m4D86Mabhnor63oJijb//trMnNVxDkj0oHVxTHD9ZdbG39+veCrGdTB/ffXK0U27YUc6VEcm9uxlgi0/VnHqGcsJv77rpeFT3sZ
fkOMLqnRtbPHBXJ3jPqOpfEZBgOBL/e34vcPsQn6AhntfOpcxlngN4Lsl2km3pnPt68/0TONGVQ0gOP1e7r8oIaWnSmfgDEE1cohUvUQtcjUcZudQT+NXPcMg2qvGa6b9WPdbzr+N22Riqis/XKf3CwO/HEEh99d
KBfkTeodum7n2R+Dx/GUz1UbkgRdx4HgMATwdLk0t5IBQReCdQDs9rJUQH8QDvw3aZHqptuiplwtCKnAGIe2EuVuj4cfecMz6V8/4ZMNPXi2ftLXmIkonyMzfMBsak9XGpDoXvDDBQcEuxwhZa7eF3BGTX2XOjAK
t+flOu2leMBt+eDiO2tLPgVpaG/oNLW3+1nVW1bg1yh8efytTkaBl/4vdWZ/dsJQvBjo4EvtZM8iGuhtV3QpCV9HGuFdDkXDnPtpsqdFDTs8vrx+uHkpkhcAv3NxYBL+P0N/sSS2guD5545HpDctLqP7k6nHsCrC
QfeMUfNPGXnXOl0HvCUnVjXz61sjHLtu7m9zC77HhHlw4l+Fo9DKhE/pGupB6KXs9DKgxNq3TdTas9EGY9Z2HJyTmedurCLj5qrgR8CVEVATKLvmh1O4ZPtId1p3rel7pu9YMCnHB7l9lwP4sGXhIZ3Xe844j8sy
NGqJiHK9nNa3UMRWHQXKyVXPteSoTtcxhXjGwXhYUxYwbDXGOqwQo5UnlECA3yZ+M6piI+VSW5/DsGcBDm+WjJGHeMKnLQ7cdYkQ68A/HKUkGp0EcE6qbOYPvPfrpZXrLa2JjttVrVx97lFdkxQ+tdWKyv2TLW6/
E8U4bE9VO2hd4FYcbHLhHsfetBLOmpb7PhQeR3f2Qu5dnuMKD2e8oGOVdW5DZagz9KG2wCsuVTvQDaC6ZqS3zx6/6WdTvIh5onWTBmE/fCe1DkWuna5LaNAgAPn56/nKHpNTnykK+ohoB3rGH3kunL3x7zUgdAOY
qB3wBQhwLCpV8V3qNNo0Oc2qjh2eBUj7VG8KMFG/cLN2dmLJT7+J+kX1teZJT1PTpo5PLV9EN6rTaKtanMcmwt3bal13FfaPHDiVFC0mriQJQFshkIF+dNQePu3NOl51TDayvN16tW9uYW1KPHxgMNqNtBcgLOYQ
6EpIoARhuQH6HaHqnxC+7qk+gmHasTp9sgpmxKl+LZAYdjoi7aNmt4ObsL/pYPwGg7CZYGV2VdDTSU99lmIuusv3dW9ga+wsaVMOiqnqgQBY725FHiQ4aU/gqa71QPRRMaD0JFvszgD0LvivYQOiFbq/3wbDNt3i
Z6Ev/mJ3Bgpu60i7jj75r+Fx3Xkk5eKsuZ50PsOsbwBzUcW+fifXGYXNxp20yKivytdBb9owTMgpmmGD9gKhCBCiOtnTP0DARDEwJlHEaODYJPqvYQOJzZH7opEsheEvKQ4aXC09vLHY2W5Z2CQ7qUI+t+VPk+wn
oY74nricfZR4f7/sEKQH/PIfoWqyPscp+7vLpPuq7MxBXTkAOY7vWbGkzVxSqEZPfh5W3Fjdi8F8OxqsaBPEgx5AGI3TD+8CeAl1g5G4vtcLDQXUfXR3hYRe/lkXXzjFKIObE2GQjSu8ZQKgtKme0uX3UMsRtU88
nh1QScGVfsAQRJKifZfTupCT+qEQN/v7YdP2G1JTRn1wqBVpwRgGupJn4CM4Ok9zL4FWfUOonQJuZ1kzqylVjMHwN5eG/8cZdvuo/zn/ePkjTLW9YXF5HYT4EVSY0eF3lHcB04ayBfolf/7JL7J37F7VM4nhnjYe
QiWTazQbeZw+p7iI2iU1CX1H+0MfvIwB2Nl/YE62tAx6FWfJXd3f5YDvJyeqBE9OviPC3nb2SRgk26k4MVmWflGTPH7K936Ej+FGxjaUBxqL0O77kQWCHBVvGF+OJi8qtqzN/kNWJc+cvNDYt9QnAjIv/V/46m9U
ANTTvnxmA+T+5FsWGEf4/Rc9Yxyomlg/QNd5PA/hS/zN+WCpmn8w+5O7sF+gI+Uho23lp99W26DvFnAk2p4veSHvXSwyBj0GHHCPd3TvQ+zk0JBIpH/tVBgoFErua4NGoykYDMbNCx1raLDY4JCF/u6cEOPe1y50
cM4GPQYccN/9DlY8k7Y68E6ByCt6Ct7Fd53yjUKRO+0LjaZgMBgqFrs/xkUMhhIzE5eIifRMMkOUwmTcOFOZzCuLO46hXSDYmSVo8W7Esdqqiytg2Nwr7jOMtxVpYaRt1kWL40Tu6rIFqMe2RdR+2tP9FuocsHAU
cbPOGnQJZXX85yqaZpe+763aRWH7AQGD/rG4ZaLSAK5rSpyIyeDMkXI/IUSdLvGFBi03dTVx3m1CUV1rTWX1oFTI86dU0gVoTgqIKeVOaJNp1aEoYsbpf2qI3u5yc2YaHnQ+rbt2zPolPgQy187mV+5OMCVRAd+K
vpu7C70EPX9fZbULBT5BVZL1g5EizoFpVQyuTI70Uvq/bF+2GyRzIY35KVwsjcmcKfRCqOyhqaRZdX+CDVc8DBf81F7ijlXVeycgc5+2eHYsjHTnqCnEzYgVDztR99jajm5EqE/NdeaHCu/p5lO7qVQOMYtiXj4q
WV0y8Pxp3bbaDvohoSVlH8CM7kfXrvlwwBaBWBGOlKzdIL8UcDTCyy6eMP3bIqDTEfnbaEkuQRigesKxeWsagRgAVGTGW3Yj7XGqHzuzZuSDkrVgU71qK/V4/WtQYABiFYlvG7ROW9q29HHekLN7kRa5jFi8J0CF
N5KfPhr3Dmg2DwsD56bkfQhpDswHAW70BwMoowWFLIgnRvztoTswmZpO58tRoC0Cna/qNUTCBt0o4B5xLk/b1ExGuAvm9FsinVnanY1oKH3TCmHKyeSA+1j8reTY1f6ewtNd+vkigA2zXj4Ix7HxZhcY3P0AIekX
X3u1jUgWt/NzgLZdR8viB4wvCsEnz8CbAmJNOvDpsjlWcoUj8LnGtft+Al+Czc+GBa8eR3xvLOBPYy0fRInWNy49IejuoBOa56uc6oayEZafteQ7nYrAKfVeaOMgYrvjAKUR5r9WNf+FWBkTCJMeQE7DNzGaGxYV
bo9fz2gm6oX+PZV1R85NdP7YeittGm8EDYEeoglIXpc+Bqr9TEU4RlIZA/C9wvbzZ32kSmKoR4UK7xdCRfUp1Q1o4DPn/Y+XsexBLcxfvUYoUP0GO8IBKqQ+oaG8VXf81iBsgX3WJoH7e2l3GA33XwakRuyiWfnN
9vGMelUvjUYb/IA7mFajxUExK02Gpcjmwy/VUc07LxEKshkZWbcDns/TFyvdrEWxYwUSNYsDHIoytS76hIofhQl2LKJYQeIxdVBgZC0RL/vu0ajFwrLEeIbtHDy4u4I9pRCLzBuhcE9ssTVp09S3RG2F2hD9clFA
WcO3k1htP79bbYjUkBbSbsDw5MbzM2zF94ORVcJDuShe5lfsriO2ba2HfsndbmbZowh355/A85/gEJ2qEJkB7ieQLijLE677AxAclMhj5Js/H2IIFxjxOZYIkt95wLeAG3bqkZHeXGmpHYEZP6ZzD3os6Bs6SWvV
NEw+50ejZEUw8/bHVBg4N8HDCcSWkqGyNgz0u3J2KUSXSHH/nMxTkBFe1xOx7SCAGMh3TX+6q83LqjNpBgpkxS+Y2xMZmhjuBDu1fqFyso5Fq2lHLihGQ1xQWB1OHBEY3sGszCdiPO7Q494J5fGD/UxGuLauTjeY
BKD09zlwvLfHlIJE0U/j2s+ZJIY9Wu7dCVFrTYRIjrRHSvIVNgp9l8KfP5lR2kMTf2KTcHyR83MR6e+Rfrif1W6nqz60Il/O4V5FQuZKelZqlTOvRisksJllFrzHwRu6LsalGojs+g2V/q5HmbWbMcRgC+f7vJFl
NO7Yy512vFklBxco9Wh5CZGoW0/o8gLYLeLLtTyatn3h3K3/hQ71alY9cOSwUl3VnwwutRWlQK2jAiIcMBUciB+T/OWFGFy+S/nc3W/0nqC/L7RqJ7MFDWQs8AMutC7t6FNBFLUlTh0ArjXkHxLkkC+bJdtIAETk
iM5FQDxzSc5Le3X/0I9iah+BPeiTmIc7v3ConBdXGuy9A3GLYvvVexaJ9os17inc4WUonpC7vmQEF9C5y6K9hcTAAOdeU9XS9fZe9C7mQ7HPmGji6pmYN/jtQQF+/2fEYu18kpAtFPtkDB9REqPQrKKpfBlVSPlO
8FoBMsFIlMhYi/Vtf9LvUCLPiIvwxVYxRMTQAp5p0A5YtrpWkb9eX1GiF+uGKE0RuLq0nMd6tE4QhRExoH8bDCtLe33ggWNjB5p60V4e4769kkuNUb7xAGyasD97apqL2YjyXg0dzmGwUYTJ5uzVwmtfIKw8Z1+K
gFK/AToxnofYopwWI6CD9HSLG+pRwRioETD+qMrc6xALMi/taonS7b+pVkKfFl06IFzmnu4SqsDoFCeiY2fTFK7VgVsxaI3gyzkQKo55wMH5uhxvB4dL1OYw2j5qKXdJSY+ttx2vg2tehQFbAE0swkzrz8Qj9kkN
woikobYycsbKgU6xg0kz24mGkCkjKDcOuqymGVWHLhzAraYVrcil1RCqdj5XFCFnOcMq+V10ElNTSPUunMYJuICcHig5q2mMkj6T6VPCSScsY1lFoFX7GPiWA75uJW3EXJLTflxCboxfopy3/r74nV5VDOSw9d5D
QyMoI1YiSzf233TgNGrTlGDCC2fKvio/zmazOam6v/eUaorD3gjLVh82/qVoGN3ltubt92UTXEQJLzux/07tBM/mkOt3bYpj6OcKAfv/jZgtpRxbiCcWN+O/fNe6ny/MyetOD2Cp7UQPnJvwWQvGYzU/cX5XKp7P
9azJB5/QeD/72DFUcwdtUfztEdcPtrKwlmdqzXoXwq/zKiqt0yog2Rw110WhS69CswJkOuTFbhyGpqdi1aHQtOAXhbSyF4I/zmgPRgCHflPN69YJE4QbxpiCxgtb0YVeTaXVXLEAbK1dvjvOZsXfJZR9wvWlTgma
ApahEtzNFBy3BgMsXl01fSxtpMmZY9m31SEtquwYmLfW/iRqlyi3RhreeV3IDye2jKKoKcSdDUHRAIA2T7S8CCS2rPB3woZZsA/mH5uO058lVKQaC1FUoYkXVk/xXFhVfX+cuxW4LyeDKt6oTAZWi7qwxpdAv6Bu
/G5rvEDY8pr+0ZZIe/VQcHzkLbLzy3zJxzFVb4Y3IzPXO3+JlEpSPU2S5LISQr5pC8om0GAujJ81zlSFOcN1a7F5tux3fK9QW758rtu9upss4cB9u19zy2RSWhfWOoZIFpZpg3GkyiSMg5aotO8PrHQkmQYLcQb0
zfwT522n765WPV35cAmg6xjcXJvll3352GjKOCpm3Gw5IuwtxNwq2nrLrPwC5EGhnEE8L7EBh0ORj6Tn0TpJFuaaVHd8g44iyqGXhWi+Phtb32SW26Bvt/W9vuchd333C+XUV8wdxpdJezS1pXrWzHYrHsCyj4SV
tlp5loCBxzg9MQBELwzXuuUmAsbbnoZOQVTObc9LGxRgrBun2xc5X6vm5e7aFbM8Dy+HO5/KXvfddeU6alFmz76x+ZIdPRA9CD8eh4Y9madju9gATZHUYZ3c1v43GjXYMAPPG0daWkXXbem/OWE1K4Z1jyzeV5a4
ex7WO0VS5XcKDYEH8E2EmqVTMOdS0STLaJefUpHmrSQm4FT58Uu6e2FcRm5am/Ch1tI1wGHkqHTVN8kqgOwaXTrL/Pj1euplbVMZs9lFVoyuIMDC7zndiWwvRdH01I4AVUqIaYDA9nJuDwASp12L8HC4nm4+j9RU
P86Oxx+SIQ2f3xJr+jZ4fhR+GP+E4ezpxzJ65P7et1rSig2GYDges7nh0qkTEl+9zBP4cfLyQ/BPS+7oZtH1f15ncW7/reE/ap0dRaH+pr+0orDEmZfyswDSV6Op+J7pK5h0TMFELC5Kx+BPzQ6Fy6I3eDjpKsot
VX87qQQpoMLBANi75WbABj0XmuqIBKwbfsRukkpt8X28+JdTUR32Q1rUKt+IKmJXvbzPxseN1MTX4Sn4daY6iUhLsX/6/EEE8h4AQ83vOGRSz7N1ZMja+abOZBTCmqHDejZUols1exoGAhkExyE9aKvcJnjSPsQn
kU9gse+pqW2oEej32m6xUP0SVYHDQLbFlfSn7BL1ETgayrNAGsQnrx/5AqKACEYLdHIFdvx8Wq4hEyJUUdJ1HmpkLS+maPN+4Uk+rVIJShrMPyDQ+JnlpJS2uEtqtXfHqHLk6SYZsFF9tfYAs/5B/P1U0za/SWdM
Hy4XuxaMYACZ7IFzEudZpjuy3CVsUIyd7W0mO5+S1Jkyk6JpDDcAz2/6AK31COIHpGkWaYmJ/ax/kgdMMFHHqMnhUnZ2w2rZnW0F/zMOr3Fe9K7bn96SkDlAV0J1/clT9Z1eTEm5WpgUGcxv/ky4KXWy90ReWag1
HEkLG/32/BCF+7OMVO0yP43nDaKptdABkOQxiQLOIm+2Frq5LlwSJOcBfQI6MJnIaifIzYJO6lwBkwaNrhgX/rxcMZBShbGOZgB1GW6KVtEsx/DrThNjn0qwAW2Kwex6TrB5axJmZo/dEf899rPmPMGKmpkPOsm4
BUVrNacO0SzoLUfrlgfzVi/UOe30Y7hqKl2mmmvT+phNtSccZqSTVVaD1FKHt1Vkd/emA9o+jy3z/p9zzcjHTv+q9DB+soe3qDY5N95INs1SnUzjgbLO+KlK+vTajofufNuZCeaSkWDXJHbKkpU6RtoGe8r9hB+q
7qyli2usewbDQJL3hY09BhG55tmR06/HRmRQpKT/gedAPgT2LZzeEpjV2LMqBZfwoiw1S4+2mr2w6REKmr4B5qKSeggLFBvMZ3CyPmDnTjGlyBX95EdNrwELHtQNBML8F4mccY2JX1omo2nZIWkF1vQEG/FYUW/c
9oAZiXVbtntBERC7+vjfl5Xa3XwtuvmF1vJmUMidoxXRYoiP7AGoV7PsbJrlLxLIjetFL0kK/DqAdaJCgDL7lqbeCgECul4EBEclr71RaFLfF4exge9FAcV2cNi0Ne4aRk3d/1xkbMD3cuwosCsIxzP7KdMBEYCf
YCcnZXHh8gyEhLQW9iD/iVy9j0mJldN73f8gvzRLnXkl8GJPkJ69GrPaiDEKKl7gNkUhwlV0Vzel7mcn6uNr0zi/WstHX4URDxc7iJzI+SbQN0tW999tZlvi7WYNjvsgL3cOQSPcK1/ngic6LpuicLYHKgOKA/KZ
i7OvM4o1VanR1UwKcOXMn17LlNL54o3VMAtjAOps+CTqsz7Jf2qtoMVFwgtWsjnShQoWOqrtWMz/hDvPepKzzm4ojTyL2qRYhXNEjvsbPObuRQzUnrtANfptwgyUy9hQHoqAB4Jgv0ESP+XL7y2x83Vf922QO8Wk
jVkVUl24NZ5WgNLuSMW8mcJ4upjbj1p1UspHG+yMGghuRLRPuPWUm2ASQ0LWIfK6Hu2cXzDtaAqU/96eh+V60VU3LDPCT1Hck11epPUYJNDUw2tApNf5RXvzgrJGROBvbT39uJBO23i1qIvmhi0j/l7CbBBKP8Ag
TRJ/Eg6GSDL4sefmDxg1TuAaaBnxhtkkQkWdMBnVJJh/vRyJ5geMyc7S1SammHkMUF0aPThUckEFzddlWTLX6YfHANvYgkvOSxx0GEcbmcH8k4TgDc95aKWdtVwqhD7bHziuT7Cji6iSZNOP/6MlHrWjl6g0/BdK
Bfkw7JEFXz0Uf7RLN+x3NzXBlKbRkuzZICsu8i+0lA9JoYzf/qiJNt1YE5/ImDx5KP3KIYY1AIUHXVbEasyyZpg98fr8Yro9q5WZ3HYAjIuWpA+Fwleqr0VKn4C7mJshkLWeqbugn1iNlws7P6S6OEMYhAIORCsB
/tsGcBnO2Q+dIzgRABJpkyacXt5083nQOTa5yjMKgmOhQowowp3HDqbf0eiq0e7QG6ZaSLl1M1eSKoGIo2cJwEBbNbdh/qROmiRWwPUzJs1uoT+9cCAsagi74L9TDutPZyPpLiu7NlmkyN/XdnrUDd2mIL+ibwYP
rNeTteYJx7tExUUTp9XIAbCyeWdHzSLKfJRdoPcH11LYaagkSMc9ux92fFyaidrgCrPJJjdpzg/ZteLZKvUeCnUWL1DdK1p1ejI4kX3mLvb05n0Kk+HMqrbDHWpYomnRMCsAly/4fbxAK5qQjU/LBV4g7qHzeA8t
MFhMa6vzCbwX66laefs8LYOnV//Fr1gbialSnDDq7TQ60BH0D32HJ0bYPOnYZtW47Ym/p5gsjBS4l59699gReCornm9Qfc/wGGaeBwAxHEOifwLPCWUDH1Y3wF3JPQob1BcZKxXss8PiMuK7lNuztt11ZnINE/hJ
zgPfQJCvGyzd3udWJL2WGKngSI/psRbK9fc9ZCC6ov5hV7FUkb7HfhYsBBQkCeITRA1oXrFC6YfqqeCpARW8L7ZQCbdyyzj6YvsMngz9YiqmockiCpBFpeu+wVNuMNXIBHS3pCNanEAwkYHtZmLTXhl3NaJapgkW
OrmQ22WS2SHg1PkYThHxIVsSH9V4nPNU+yKv6WjZvZoCpDXgo801+AW/FUNAcIU688Il8Qik+1Dz/AFf/psTG/YThplMygRJOFOnujupG1qAdSTL2iync6K2lAF99putzLixvBpqU5Zcx9OAKrpUdU9ctlZiNMr6
aHY5c23GBcA7kp7BvQrv5EFyyPqtdjvnV3Fy7KJAiJ+FSJaoxMPGSviyr+3/z4Fr9/gE80ApsBUYTSMYlM0CWasvNBhaP0x7uBsv2eRZ89tn5Ek3zt+fMi0/ZpeQ/ZA4FSDFZMMYFAzNpGDjsoNUE0LUQuYM5X/I
PEZqYEu80b5FQ+wIo3FGAEJkvZaMYrZU7oAFOi1OeUXICK8btV8Q5+HhouEQpfsWpJmualycXVl14W0ZJ6AEe18DYGr0pbU6oo1mjQjBdZLuzRRv7R69IV3H21MsK+bERMmQHlJQW9pyyc+/ZgxlU6MpC2+KbT58
HMZKDWxlaxHtUvN3e1C3q/n9c1m08cf1BzgcGsZxfVyDC8k7Tl28+6jrux1lssXx4clJqt2ltCUzFDbtOCdhhBY3+g/3UiXJFSA/CVNFEvNqSavJMqiGjVrPJR2WGwTiKEHEAp8mhNHj0hsJfKCAI+JU5vVwZ6/Z
XRx3pHbEdIMSCYNY9TFotQmRSbgHBiMECbXL4SorE4jXROiKEUwZ/lpiy6c4R8fsYyJJ9E3h3prfwI40DudGKIoAElkWfn+mFJblkkv//zPwsToPdrRmWnZBpRBB7zLTYHo6SVlRAgSzuCuHo2AwpcEXo5rpJhfT
1CR0uFgRZrlN/LnEH49m/tCuCVxC+wtDgHOMcJHm7WghuGRSPcIjl6oLZGqiBy+kXfs7EnTxSeYUWkZwJaVX9cbf17Fx8Z8/WaHkL5xBUq1HzV2iS6FGUrU/rkQafKT8ohLn7QR2BcTub5hcC9rLrGNN4OwfpxYD
6OWA0NPh/TXHR1hv/wi3+dgBzg1BCSlBPZKP8qmMBnts4Qkh1s+aAxdOzK9CD7Ir+nYiO2lgLXHFrCANqsRgUGh6RwMGWDeARFgfe4Al3Lc7SQBN7WJ/XD/bGefKNA+l80sqpKz9zC1Wgn9zET0DOBbpK++E3Akl
/7yIs1Zq2jNZRG4uwNEsF57yqPu034O33SqOYXgMWDNsUZNMZJzF2eIudnUE7XOvUupK3IWaDcZmiTRolhnlEb6lUA/JZoLn3VkeB8v7pAuGPax9wOn/IOBLvQIEKsB/jahaNsO+vmVwX6JdfhPXHjztUEexx8dK
+nNe1L3QJf1E9oykjg0HdVCrec1FlLqrAtDDi4o/wIndn/apEOtBrQRU2bGp78sx4pz96PngW/9Y7lwaz2/5fvPUAYB/FPn8EVRvDKk8KGbhEtM+UUZol8T2eT/rfAENqVSAd9KGaqcndlqhgq5A6Ul0XInPnM6X
vxpPQAgooYfOnDurP9Ez069liM8RPvbCs0xtxrk/7vypz6/0eO0JkIUnQKiHdJqDK+8PyyHVgWTBPbS7vA85HK+RUVIjpQZAH0exeJEdM+DQLwlFz+h4iXoV5xcTu+GFW5X5pQRMXBGI+7FaIKSgLKmNa5gWLFFf
Iu8qUdGvEtjFIj8AiggIypk+hCxs7Abaw5skPGBAnxcP18WLWr9jzy5SUhPQ8xHUfeL80E24pSaYcN1w6R1a2jFwFFgYUaMYPkm6PSutl+TbeFrTn3OAlD197zeStC9Y94MGgb26KRF0JGo1e7ifDB6HpmHPV8l/
XBn6gGHnUXTTBZgFs49Ik6CZEZNCelLk6bH8rwUNbFYTJcxP3nWjVG+HsJ42gZqntqqVt4CiOZ0kLdjnS0z03ggHP2WS4QnCuLUhF8NRzX1trnEwXf5Iwqyi9Ye0141WK7UJ3AwC7VSaVWvjJ8ka2APQowXvKt7S
TfT2w9IouM+3EQh2fOQ6OCy+Mt4imvR6jPliajVGfaLGH1kvhrg/TQJqx4/jzp6GhchIK71HOHRdOBAolF1WyHK81vwGqEg5MwAyPUp+7imDB5bI+4pE8v0iS8+FJWfgCgu8SjPWo3Gi+eedYPTHXNx0/Gn2kzSV
tfcrrlWtE055ZoscCbFhA0tbhG+fahOr/ABu45Ty8l6Ci0Zmz+PxRhtPv5/fkyZs/NEAeim3V057/9w27pCfBdhZe07HLeHrsR9kBAfrwVU1wn2f0MLWUHg0OX0gzQDjw2w2T3aSVvI0skOcDmmtUeOmeIgjfsSG
OM12iBPeAVsR29Xf58654p7WCzUx11w1Mk094/fR+H/7e1XR6u9NFv0Ucy3CQAqGZ49ZIHTscsSTq4xjmpkC8d/SgeBNCjlLQl531cjU/GgjC4Ixy6UEFeNjNA5ycPePpWexxxVowiVRQ2DlduxjExD0IjaFKZHa
NWztNyBVJSUn7Mp6vle0Ca0dYGlRWxNx5VlDx931lt5s0XRVrCx+moPqwCN1hxB1aoTfUgtpm+R+SyMQnmjltyg0v8j4nC1RAD/Z/bEN2d9G3mfQS+DGrlHbTNIz5lLot1vG8/1zamKnNNNB8GIKj1gVQF4mg3FW
lVeKds1Z/+W9LYdrJMinW6jyhg3rFPfuzwQEgccBcVn3lZkdfxk69ff7kNtZ3o0Nu93FY76htMavcei6zm7lDthTDJl/J18siUNxrgtsHPhOOVjZfTJdzfJwOM3PgBMjPIj7G4sUbGkbhcsxhTRgnol4aqcyuUAt
K3FP7wHsuFFyx47k9P05GBqdkVkKglbMNncoLn1bhbYKxmYcOTDXKoz9ahzE9cKCmpklh9dosM+5DMgug2KtP86JF1A3IVf4ChGX6DalU0ugOA3E/dnii9oR2lRcJSvg5e3ov4CXqjbw4ra5y79UIN9TsySGMy8N
tXPVbFOunvjztI2olaEA3NLLtUXJy7AnONM9QLs3ibTykBok5ZSsSnwLBiVvDRIxqNWcwZQpXlSobrU0qaI7tMjEXt27DHNylt6u+vFUAHIejx1jXuwyFmU3F7k8EIk5rVx9LMwxUZoqzvR3xDdANqGWLfDm5wWs
xRZg22I6Kbaipl9pPppX9TfIRd3NWFFdC5Jn5uPqmKVrN7j4vXlgxWJGhsUbz+Bg9vb+Bq3SNOuxBQexUzA7gT6ftoEkdgctlkw0tcDSQiEoYkaQNncCllube1Sl4vLg715dH3OxulnIEip63co84ODNgvQDFqoY
TRNgwb+ir67gXkWa3JKYECmvKHBU1fQpFCPLmYzqz8oRFky9Ep8u80NTT8ZnuJdzb4gDCRT0zVls+6iIP5RxakwnezZzgvsIEK6vFyB6gjC7u9IiwK2BzQqEAWrat7VYwEROzaDDov6crpTjyM1xXP2YCti+o0FZ
KkIxze6CkIz5ZQXZclfxsaSszdj3GbUd4QlBDz1ncorQPBvcT2w6lA0Xc2aqfeDHvWW+N95sEhUYZmczZbo1EAAL4K0aPdLfG0w1Pjv1FRtOpPcko9vC/qNoEjsX+KU5m2SIZgn3qIWnXP7hEDlfQz2STdNQSPfh
1t6W1Gia2aASsTkP76PNwPjYHKXOuptwFYpjgXKT+digfoJXHlkg5wL+lhrVGmUfvht+GQq+XTp29bGG/NJUB9XFiuofW97i7LAk+fX7eHDmnFkK1cOSJTatkja+DxJN5qGtXXygUhofWND6yz0SHjBVVgdYuiFH
wovesvwCkzBOCyrw4xcomFnh7lJPYPrRTRwOTuYfln3ZqjtRpPMI6jUpPHyrSESE2KSzjL31Mf9iF4oWKFc4OXtcjTW0FWKbsepis+E+SeeCa9N4vZBnVgUELsvOhza1+Em3B24YBF5ynv63Nnawzzc9pugTE7rF
P5uJK4byBc+ps4h2/mAWLtdzDiqoZr9mGqMG4G+VKg5LzkUwVkVbzVpa/3ZXPR+yF0dnRm2A29saL0fQUgVwXRw22ES7V0PnFiCdsYUvqTunirteqj/ezyYdvYKLdEROQ+zqIrwhAwHE0Z16xvOMLXr4a35BUXlR
6uPn0wwqqA7uE/lWqlO4eyQEmheygv2W8XNYjjegex/becPdl+05e1zjOMB97P/PSPTO6JXRflwip2+zKmYKblcOJZ4dnigqvOOBNdecY6sanRiFrX+mwbaQlfj6Y2xtVOt82sJOZzElkxgKJcD/p61mdOREWDAG
8u6zp07mtzbPc6EEdNkeP2sWbNhinb7+nQ6kmJ95677upaABHdmaq5Bgxu66w/JfITOQ8Qlut1qNK1HqPnS5DOn5ftuZcfyG39nGgaA4CnZVWH5X2B+trznhZ2obLJc3IrbI1NnjWt8hVfQcNZ7K8bl+P+C6R4er
RPdzMqXjyBWgG8qfzcue5ggveroS/F8dDdMrK1GZlGDt4ufBsxW6ckHUVyF+fEbKeZbo5R0qR4ATqaWdtHom7+cnj4+cLqE8Pc8D8mZWHgifu/pBsd50T7wK5fW9SYV59GNn3TyAM5Rkr3OJRiC34Ddlk11kKRWR
qFbh63tTfl8dmc7U+upEA9dKDz35/F7pbaMLFRtbnk7dhxri7Nb6H1Sd6TyPf+OekL743NmJX5wc1Ulk/YLQTL0dmLJ+4ROUOaGn57izjPl4G3qUAp7QqdQPC8wHbZBn6XrylmoWXl3zJ2VqTK9MQj6sk3LcogEC
sRsF7fMAt0enT8lRgM9kojvp2MMRY829E5T4IJ228vvj1TC6orXvcog+6X2wNwOqXA6+LCkhXg/dgXOtALFPzKxn0vFzePVtQnjH3L2BcJaPRSzdHEO//tpdjgiiICIfgg1CKi0ED1/28ETF6bS6fHQveRPc69Xo
mU9+vD6jlTK0d6tWay+ONdclIwTqoEndkaIrIX2xI4QoN95hnu6PWUErPgXKAaBvzT5tehZuBPrdv/hv/f0FsPYCW7wdJo9S8LvJLrQHodCBZL3S+MBHULJi+lQXKRFOH8OW3pJbC194IgXFL+nkHRSqZKWmufbR
aU21txlG4383guSrbyf7oV/t7p54ZLspE2WLSES/US5KyR5PGI2YQaxsuaF7b4+z0fW1WQ/l5XHK6P3v+oGe7xgFmJB5JppoYOvlhmVvbeLsj8JSFzsRBltaKJBauSWOY1yq6dIc+SUsmqolNYCRg25QzIjUY5zz
A7ufP0PaZrvUirAaxdZePRVr/OymgpFT8M/EM+vfJxfhtiM46ly/YEaSykdmM5iMRQ7BmXq+hpPYSzt0hL9myR0c5Em4HMhvX4lVsdZbj6kT8mzDgt7fNvBj9rvnhIKWTVO0odyirjO6boFHJg/wWWl+wLDDp0j9
mgUt1PwX5+3ZGQDUruQAoxTVdX3E4pCtY5g39UMOVaQ8JzInZAbW4pwiWLQibwMB3LG0a89MgO0AL1zzi77K5s+48o+Qm8WuW8Em7tSPBvx26lrLEQkCFMniNGvfyig7aqSs9AIOD67kfN5nykOrp3NK8FbzML81
xZZw7ppDOhcE8j+ahyCBbdHlI1CupR3NZrkoUVCWn5CLU+qaBehKLTRYy4Pkg0s4qX5DHtT5WcPKVuLx6YfzDuBYd9MBdfrGwj8jYy+oQO41W6pMdHEl5xkAp3Dk8SFDf+WGehgeoiz5bS6reQnvt7DrmwOyEXwh
W99E5fBH3oRwiTOR3mhAIChuXfMfP8NvOrMiiz1bbb16Kj0dO61UbyVJS2b6KCTf/6/aKIqDx7osjYmWNwFUkW3yyDnN5nXNnGt7ZwGJID1xuHu8M+U+tUs10CTb0cfZAH8i1FKrjbKvOtKu4BP1aILuY3+XDL3v
AXAUXPb+9FZJpfn1xDLaEaKzpe6OOzs9d5uY0OV2MeoGqMiQLLFVZEME7zvmF75WsBfh1ha6PwV/slX2j1BjYRg7/h40g5KqxwpY7EMh4/iiHqi0mmKDQBKXgEaOxkHYAMOBde0A1rucuywuVnHV5olxNzTRfdAz
bRnRTUn74wjCWX1zDDnXadclR591BLBQNq40DYfpyMfz4fVC5JhodB7shcsd+YZqiRjt+vNFkwxy69m6BIj+0nu4MmMXgKy5ueB2kMYJNla9OmLnjKJL6bK7ADZ9RNykFkvp57eP8+RmpHKZnvx2Lq1Sif3uSwaM
s+5CxMtX8EGhjOB5EqV6pvSdd3j9o8q4bs9yNCdU5LLZK1ehXABlZUge7svYaC2AAecHgeah3Gt2QQ6T5FpDhQ5ArgzIACay0FpHDUEcDcE3NpfnArwy9sVW4EBSukfDuCA4y77vrkDPJwNgNXYJ/DKhzJ+/rltQ
SQRFWjCO0+8Ft+sv5u5V5AW7gE0wsNuKUb90u7+eJV5F1P/WpGtf9QSZ6FfJcY9GtZk7F3hBrZTDwzL1lzEoXY7jwEzOPdOLMnx3bTt6xdHxMI7mnEkBkqFBbBl19VlhBJUYOTulGWICyHOnH5fOD4YIsOcI51Zi
rH5acDA25vYFIEdoixAhk5wsPMJoBAS8MGjh5VMFIXuKAFGHdGVyAIEvadCvVkg6yE1LCxlZbwTHp4VqY4jxbwNbjggq5kEudbARr732up8Atk3vppDU1iznLCyfFulwdCf8nvSJiakAuwVMHb9H3Ys0ke4/HY4e
0/9hcqsslncJEvwghAv2Mx6nGM/wbkPqS4OZSgQxk/ohP/d4gzN/u1+MXmLrKqG+T42adySG9573N1RTkHjJ8msaGs6p2pWTXWFkBL9J6S/2xJ8nZXFAXUVzqMnF+JIoCDw5ip4TXfOIKM0aCuQmcJCVgLZoNqQv
8CEUdYN39pPG8fVnoPNTp6f3fF84K9TEm76fc9td1iMcIPj06eDCNqWf6b9robzH0DbgfzbP2/GmFsyQ2WddIr2zkVpG+jkcBMun9YOxndin9fLKDt55+vEYo5b3OrS0UaVIPtvsgLnVKrH3WeGQkdVQF/hqiQMd
4iD1MbDvB/+S2j0jqvujvffdNFhPVG/7dhO7UMu9hm39c+HSLUIOPpHZD0lbYuc92BpyqNDiWTIu37LBn7vxKb1GU6pyFYyOTFAEkGPViERkD2XQOnapXnBuVApNAvKbpqp2Y2siRG3V+6TIBtxHFeabtNcagNe0
Gbj/WkphvKrC2OUpTR64DVUJzDNqPjODBGuqs8Z2JjQxDTXngiT5l0ndhMLWg+tspQe1A/DH65IFg1g8q6Z+T8uJMWbHXeGVS4gxt0JDld6Uk+F3h+Z31Mx+HAYsYvuxCnLgl216roK8RXb3umC2SU1+v08dJaO3
jjZZlC9P9TeXRhhBekoISWLXH45X2HVrHBG1E0AHvvZf/6rmU7Pp/TKo919H12JfDx4xX2TLs342sGlTSwnI3BrQsLoO74HzHV5RW3iG1dqnNB4BX0qVvJbnhAl1t7Dxz7/b5xO4Hy/ImuuQICZUDHaq76yOFtH0
s7D2ybAs2uaDmy4ErY4qyJJack/D+UKpCFzmx4nvYUWQsVeLeozd0gf39WtRT9m7uxM1nR313HPQfkogVy6qCveD0DvCF5U6X6lYB+GcMzcTm3G5r2asjMWMhXddFw6V1M0JgFJfV31v29SiBmfSBLMAB7+j+/MX
y1KAPigxbeiZxKLcWSxGH9EmH5IDlKy0FCt7hN5nIUqSfxq2Xzhu+SRAVYJ31EdJw5/FyhL8uE2eJZo/ALR+ewj2i8/SA3TB97eIniFJrFJnHYjVOPN02ysMeZSXm6rWcb4cNupoBfwwF52+hWwvu4vGQICgnml2
/joQZi+An7QB747cWtoKFt5afDTwgmV+/GOJ3VxJxBgedaGiAaBbwNT17wpzpWTAnZJMFNL5Ld9rX8FjFemfbQbeyvNrt9yMi+BU9IPlxOJdw9huZzxpmqcjFTW1A22bnBoGuRuHWJY3PxBK6CIitOX+5utUoxkL
KoZlqaM3x3AlV5dtQiD5KJXPhSPJdu8m3S/9lbryBdJjvX7b8SV6Z7VKF7oaaEK7q1I9Sq79nqziXMBrRFkfKs0C/r7P9z6znkew59w2GwHZdUKch1xP2depK6kN/weiMkBU2O201hxHs1qTa1DrH0LU1PJ1vBE5
3Qq+bkRiZuiS4rHRCmLjJaJ7zZoexxGNjah0leeQvkL/rAN/Yx+sE/iZy7vSxTSEC/G8hZPcAaL9FcMNypc7h173lOrSPhkjcDFgaOW04YIo4GTw0EzOToInJMNXPbBl2FGxqfMyhBc5qw+wdJuM/jbAfonOu68d
oZZ170YgsABhR+m6rkA4+mHK/WBA5WQu7vP582dYoNYh0v25wSO8c4xx0KhPalVFYttXGqCt/32FgNQD5yHk3yK6asUU0ZARc5abdk2NRc0GWDtekp4Pb2dD8HXS+4GexIH7tHIBgoSAcnoOLf0V5EsrQQy/OiCo
81A/UUO5drV1+u3oQgF5S8s8d7O9RFU2uPsC2jUAvtYt9GS3SUdsTjUDOu0XSBSRaP6VaAoxPHA7Sg/NVm1jiLJAK7wcHEoH/DFDU+d563zIBJugvLBMJPR/4cMKenvvPEfZbXOgsKa1QUbzqMZqWPJzcF3Q5Sts
doTUM9DL4EcqacbRjS63h1DuZDoxUe35zPAPMlqpQraMX8KxIHcocrxs5wxJD0CZyRQEMJvFS0GFzZhU0KlKuXfiTTX/EB06SZ+Bp1DgWl/a0oh8NADm59QV1GOwEnyAxoqXXbZNDRgXpv2wa1OKqgtrrBHcbSJ6
EFP8TXTzpQhMc5zXfHGxaYGc0e/J74zY7bCjf6CwKOZJywBDuTl3eT12IToAV6e8O5qqt1ZGOpfUEGJf3xEyuWtf2ChxV7kbyGTikPA35VuxZy5wO5CHlEOnu4ru8xpvrL60TppyHZ20y9V1h2R7AKoUYl9lKU24
DlNikcQ5cH1Lj61hRbTVTDDCTkq90ZV8j4uQ/s6ak055WCqqSvfHGoiaNS1oeNJ4SoHblmtyVmFNeqfoZWIZBgyfoAK7hS7VseGP8wE+wq1UDAv849ZiRyU8rcp22c4pVqo0NqphnTxZqONTrS3zHvyNfI7xN4uY
t6s4xq4cc/T+ujEcHHkx802Xz2wsXIW7YFULvss4hEm1e0csFFsxFUJpggWVHW6LHGIRpHRfiT6oBBP/wlEqDWc/G/ZP5t35E04CNztWOyaCvDD5PfNr4A5gDoLqAJ+fXQr1HmrmrfdaDCU/Bv0A2sCVwNLTdG1o
k+ilcTCdCOGcnAwGbXQzxls3yM6cShRTXNb6Bn9A0vWD+JivkbEwvyyeJ1ax8m5/ykVAol+QHSTlMa6QSLs5yYQvyUL57PzSkF4wYRy4dOGJqoZkYlATlhy2PWYuV2cKwUj6Ast99Qe1Bx+jHDhsXxFgZ7wRYScr
4/OxKuyhQt2tomEUMJVK/QGjyw1NxAe8vn9hPnlqzX2l25IP6Xn7EyIvTFZYRVAmafUW5UALqehnSYBYZfKv3bDDEqgxg8KKcx0axgzCsVThWq0NGgImuUzFGoVUKMoJ6EljKHVvP4w3eBu5YFC+zq9+K5tu/0ft
mMsQ77DkLiEfr7fDjV4GlVa5WazSbstWpgEMU57Mfuucu5bRbvC0xNoWokxkHG1pRN5sqNlOwdocpBAVv5siD+tRAPz5WcW0xLlkUFNXKnILNM/fcujhXo7S54U398edajwHFAxU6ngwyJsH73o/RSuh6h2k4e71
5ylpYsj+SNG7LegIK+9D1V6AbExZA4TU7jLHdRMIEHwnofevqmU1FpzljLPsp2gOLozd5ZoBzwH3EtlMu/HtQEy93Kiw1UFHYR758VS+lMkGX3WNWLxjh+9aVZCeTcvCS7fuIzLckZrxdGZJLO9AnIg/4t2MJe9P
rf54mbTW2Trvhh0+rSd6cdWw3dNZqABN8R92VdF2R/NSmhugp46izH2p7EIHGXjBvcAPdtCnQV1ICVeUSZw5w1laGIdbWMaN2O9rwz66kKGF75IG1uHK9KAvx9Oq6opO5rrHwRVniInX3DZuHlHq4L4lC2G1GkKW
ZuuzArugM7FHZQPPoEL+ghWwer9JxQx3sNuDpKjymT9RgHVXOG3MS+2YcelDbEsvJ6qj+8F/qb2YB6hhoKbQHfQHtNPzlUO+qpdfhGD1d2ST4ScyAb6WuugWe2CS4zj4fzr4R7ERImOKDAMIJ+rAdTYRvT9b5KDe
Z08thsupvIVAdCICsJF0rNGh+2HxK2InhiIVnYvkRi9fPO5c/3NaNDrncl8JFRWAOvX7vGa24Oa5rGl8BugqJNcDoJhnc681IgzQzTK28oK7QY+Fu6mRNfURt3cS6VPSPpuYp0J24DI73AoTdNYHa20dnUfZQX1d
+DvedjXSojMu0kViYgwAb39KxJ4+mgpMXiKHhcAIRfRxDB6RPVuQo36RjZngxwoKlwz0w06wtxmcztkNArI0/gXa2yugK6N5wbbbnWw+rj8Hnm3JmLAlVSGCjdwJ3gz4eyP4aCdY446nZ6NGqK78RphM3B+89yWL
BAYZa+8OezoEFEAD+YV2qZOpNYTjTl9e9TvSCwCdcOrw0GTsfzEtV8dRRwEve+NeciEweshvx6c4S52+V1UPKpm3/FaRtwa/YHxfDl5UsVYTjP9af4wGbTJeU0uA0V7dGq9plifsBmlYxwFgLAevy2uIRepW1IrT
4LoKIBNIcfnyuvwiuYAW3oXAe1XSeaOqcPclJmveSenK5hZaH/XLuX66D6FwBsVQUjgUw7nEO3RyfGkJ1aebY6TNn3mKx26ZB4qidib3+xBtX2Wn6ak+jFE+txIqiDeQFRZQUjGI6muHdjkMzX6BYpAS0XNQcu/U
XW/FaFzAhb3dQigqoIZAdCsGRpEurIQVY3Qb8L96nMU5xrIZZZJ+oFbS5wy6D78VohHSVSnzgWs/ik6JLw+ispGBrkLBbz69CsT/tdliiDQb8M/iMzoFsBaFsrVJlGTIfIwGOK+Y2s/fQuCIkrXRO4rHrrl7Zl1V
yQy/VmYXWv7PPZcOWfDMctrkXtRBOM5OAUmxAoB8C9R+HOpthC0IBESIO7s+5w0L2/vPQWXLyLq7FejCX4fYEfYX/i2fRSDWB/W2lnBHZhXIE6Oi7T24+X70EwupDcVJWdpedUbFgXB2yYdWERe6WfkViiuqXgAe
yqh/RIuzJvv36IyvcNidujgwkbQqQJi2h3+R71R6XNnie0N2EElXycFwODEoJSxff0rR9j6NJ7evU2j3ap9wsGEh+mcMYp1sA+xyDgOO6c/aVA591Vb0DXBfRLoWIIirPYCgF59BLwtpALeS6HkHs/QgxTbhQx1Q
1xbYUhj1Er3YDhCPZe83ekTPdm1vX4R9FWOKjg1hRIG/TMTo3sOEB7reNF3Rvaikycujo8iyieVQpVX/pXczVEhEhQmWkJZ6zHynIR9jjff5nJq9Dy+4kdmtTXCYYjVJDTy5FhwFHyHMyjUxyYAtsft3ChqhIlRz
ljw1QNTs6zeRb+G0kqVM7jg32MU58wIrnnv7UER98LVVHFQuk06OuUfyYOebZAzuguAcAPiqZsrTo/la7uHPwkOiA1IPT6uSkVVxpQd7sLHsOtHoz+IGMFcEN1wFp1SRZdv5ZbKSRK17Ml17mgbOWjipaYw86Xyr
1Q39RyvMI/T1jl/klbpgPBkG7/okNP9GELRWOYn+Uk+DBsPLDqq1pKH4wpEqYlCwatUSQboN30GUSEkQwTmQnGAoPiV9A7ayFxDkKS3gxgMiKn/6R3biCg4EQ/bNkx2H7lA9u8vYPrXQNaB9EKo3YHvF5VbPcxdT
RckxBraS0mEfsInR/UsJK7ED2d1WI1TCDjKkD8ibOgqUxFvhasiRFENNwgbM7iNlxnrhMFa/G8iGRoYKytQVhJuwb1ZYKv6r+l5wO5okOhBb9iHk10CC3jPFAgczYhbpNwL03CHnBw0iK169ftw+tv1HHm8PXGOU
mJUQjG8vUUu8ooh8xt6qWBjE65KARZTMkIrSolTO/X6WCrKFVs1jkzAM3D6NR389Euta3Hswz1wdSlovCf4s0nYt5KMZUl3eMHTX9SIKh5Tlr2izWU0cFjspQ/2bsZ3pWGolbWEo8kTTaMOI3QGVFy3sVIyYiw57
sVRnuQy1mPLpbBgBKhQ3CjHMgjmeIxcihpqY9a7MQpelm9nbdepzesRgE/RJjR14MQAw0vB6W6Dg7lWj7Z1bnW0A1bButob5WgCudjwg31RXtymFB1K4Q6+zyvGNAY4Rtu73whVlFUsabApDu6VajJeIDba4kyLz
VZYJFp2XHixj+OhEfe+bljznEpzkTxSLgs9UeuDRA11KZVhlCWMPIp/n8m8c0EzBrn2sgzKR7DJ1gR2+p2HR2w0Vu2OtO8BB/M6ThdjnOi0MmTrS7BtbwJwGm5n0zF1toVbynBKn+5v0KS3iwjDanbbrvnScY4SJ
59OlblmBIfAgBLMTsoryAf63Ab9979d7tVE0ObOGcN60EJPDU464VelStOGRnDeAKed1wowzYMb83BaEP7Gs9tCDdh9RafTEx+rEspM5IyPoLSAoPasrpj0DdqxLezDmmBobSPl3AnvXh0WZNaPmGnCzj64gzlGO
YxwBQ0a36O58b670X4X+sHeBZ0XnRuLJOY9ROWTqehfuU3h4Ny14lkGpmvkmoaCGkSnYu2tdwPJ+4S55vprI7SMSXmsvJxQkAsJwkwlAXO70AviF22ZoC8eBi8WvZQG0kgmxTIpPhPbdpIwA+iMMitrDHExqOx+J
83FWX2BQPOBWlRd6H7XGzLwyGYjBwiTBogiJhC/1pIbtWe7CSHuohNm94T9lVAoXH3pWX4Zn/1UV2XfMAmkMILaL5RUu/VsBPEmqGNXzrIQwiY4pxMfMRjkaZwSZAKmq0AV31e2QhoCmcSTElOq7ak+AKKbww0XS
MZ55qgJpr1F1hIMz9wGXbSqlfw7Ygp594VXvj4KI3J5l9cXy3wsmI2D2uHVvD+4x6jMrAy0b51/2cZ/nLo6WNxgIOBN/r3nean1ndCe5dAA0XP3gUxuNydNWjcxUDMgS+1UOuLTJH80B+1BVRi/pBqqVjj1YXkuy
H1U1zzGKH0YoGC9UXyZkGY3klx1cWEPECC0leR4cBFPr/aBGpHUE4ggSep8PbMLZx44bB/DYQUfo+/ACYzUV2wpaRVAsaNRWkH3BQZbEhwgaA9R56sBKbbi/Ud68Zx2YZe3yoMyQw3SdgW2RalMvUGU/2XCeEUVq
WVWevvPcQAmR8vWuKB0P1HPGs81UcFu4FWq3kl7zWIn38723Dw3raWr3Yms0+4mugfel41HbbgidvpHV6sKQm+mkQjh/a6mOyUIcTQOmdkWLTgKxp9CFVVAVxci22+ZrFdm1dMm2FhCEMF2jEg0JeBNWPF3NLpN4
W5sYfUYDr8sYF237hsH++t4PqXuMTS8IiiFqASHhSrPj2uXyEXdi9aNlc+4/e3lGbsmC3R4FUwFVqjaWacTH9VyINOG9saDzvqTBt8ddND49hTuiVYyQrnpAmeiJNQCO25a4ZrEEG7dzv/rfpXDnnUNUoGy81TsR
9WIxo1U89m2mtk+F4RTaiFHnCbCy16CF0lH3BZUih9iaNCYCJkyDF7B2CMwHZkYmKWh9NqPYTijVvg1vcCAXqzK7FTbktytSlhBo3MFVCFIJKHZ61ApJ4uPNCsT7tnWp8UKDHWk4i0tV4t7hKuDFJh1ja4GtVH2q
JZTYU0NHLesMaG/YlGDbYx+wM7a93Vv+tumj+PxpMp7dRCYOYZ/VoOJajBIXr+S+LxYxV2VZWeg1zLg6FWa7uEkL34bIRNzjZJ0LjrAzU12YLN0qACrGM1YNADQJ/d2IGPhb2nCrA+cXkmpPFK3kezng7V/eKYZB
8+bNVO1jKWaGdJ6O8SQg75YHjY0YxSELuLhT2YdpAR5Yk6V+uu0tN2uQLC+X3ieneT5Z4AMSlYG/VDlpe1Q/DCkAJZZ2uwIxDDd4uVUx3oTvWw1r0alJ7M9b2JKiR9e1Nd8w0hbo0Et5AOAeJDrbD4T5VCDLjwxZ
E3BUcEd0xgQ9yK7B8SunNnJ9q6LU35GUDZAYPAN3dwz40nTZiDTEQe0F9mRp2Ggjwe7i7RdTtAVc1eA809ziXn8eBry3Jujw9pQyUke1bUPR7A2X/TA1HHxpcRIG5az5+BEaVN/sO5plyKotoa39BSZtOHqNfUSi
u5pp4GMEn9h8CqKUA7exxl5mcy0xl2cEOvQ6J2NnR12X1Qve5iMX961WIeAshGDr0i8G5Jr8BubL5i3o6aUbOjBS+wNLyw7PYW2Z2deov+jlZBQYIF18/6Jg32TePMv14SHeLtveL953lxsGr3i20z67PbibxbkI
a2ZW5v0XlEAW1AEu09IPF7nBUIV/1apaNF5PV+EYt0NkNfWukcd4FOANpSFqxi98wNNkhMQC4gt89m2JEz8SlBEMgGP6F8+moTS1N11ffY7/vzVZrXIskmTl5T1GHwomMsGwRQwrLhnWMWq981XRV8pJ2YU5uaf/
idzLW7Boq9l1kWXUEXH/Gk5N2bjsZTtNidk4ISsAbSdRFZlEU6fNHyd1vH36dTWGGVhMI8cpT+E4qms8jR9e4VoBGPZaY9lyIymYmsZWeHZc02k+DvoiZDLnvcKvnylxthcR+Vu37V8/x5hFCQyPt2XEKhOPWjP6
MNcU4OrqGsTFAWQqqwwXBi3TkiEeRB/uAj2lw3Jxm7ydwwQflOQzAN3efjT8ORpedh+JUyzOUZ1pqo3jD0HLyLdfkSv84gza0FPK2u+Ea0xyM7Deunmt1nKlv2LJtkwEgwRJFgJkZyW0xSKpfvrWxZjOdWiso1vJ
sRmdsW5Hl+FugFdJqkrXr1h9Bq9pR+yqqT/KNNceDJ3PY0r7heqAPMwGfbxjuPerA3Cr502Z07+K1JdVbSbBYa1Fht1h2O4gdLVMkSi4PR6vmVfGZP+pHMEZwUyvs2dJGgXSpld+LHZ3pwdt1xZ+UUYPO8bikVNM
8hfoB9uMDUxE2rNv+3PeYaZcvICFjiGXjnv1s/ul1MPlfzIpYaFTqoxAPe3VVUa8+LTdumblqj6rlQNXtnK7Qsh9ZAfuiQR/2QA1LlLnTBLulRndlEEclfXNgagf9lN0BgqUJ25aqHLezjKK/nWkQaSyEU4/O4Hn
LQ5tVsnb37euN0skkbObjJjKUocADreyYvCYesfsccuC2YwfdysIUmX45+bCqXxi2P08pJN4KSVi1yAemwTPbXF+nl4A0/MwWSiAOmTngcE27OKYqHPOdcHucjbqjSFrvIC6vqxB6w3kNXRbJdCiDrF0amu3sIhZ
s7gZbmerL4oJCZ9qaxeuWCojms1vvFFvZ3Su7WpCZApcNXaOif5qnuBuTDHDtQGY7W4DITf/2EB7Z/T3uKopLVPoYpQKYa5x9Xh4w5UGEvo+hw7T2W0SLx2gDKK0kOXV9ApAtwH4SDeYvMXrt+LRX0VgZPyAWaql
x5MK3yrCpFL1AKmfcRduT5OT7nPCMmE0F6RPkj6VVkxmpQj7uIZLVHGgwskCt6bEtqm3MsAuGL7t34nVn4GsbQ3GCbDDDcC/orKEp97j4eIzrSWngIariz2bbe/5i2ICIKlt9NWeWA+Md1SP5xudQ3PsN7i04gxb
gsmpzQCK5tTm6zWxyFCnik9Z5Nu0dFOIv9ucM6FgH3VPtT8o9GPenYmeMw9/pdozmBTBgqjmXtAHWsJgRlB1SsTGJy4rYRvnde+olSYKWMiVwgMvxBVLb3bRdcSaezZqLY8D61P3UGOfxjr58ASreJuhOULy4iWA
qrW3Td1xW5mLbfTjO7vmAmjZoYwVb1g7TVJQNhyAPZs+x+cZpumKbxeZdErrilSS88R11fh48IrVmg7ta5cxTHo00oxb0UOrQ5pDjx45gS3gHgj/V+UxLUMMgfqkJexxZlmhKnvZsajV1vT1WvAdluAifaw1hRlV
UvdzMZQFWx+5OVqdJxuOZ3bGViey1l5G5vAy5qwEzIkYmT4C9Pll+NTl0nbrGORQRmm6G2ld4LpQvmH4m9B7zGUwyIlNpKOZHGaZLV9P8LCg7rWWn59ao7TFgt394L7h/V/VMIPTFKspixVjc12Gzax/NU9r9aqp
AhSsW2Bzls/NB4Cs9SEVZOX8yLc9Ftbzy3UqjDT48NDxjl50mEzusB2Oxjoc/mRZp4ITFmrXnyyrYXwWBedd/BFtRDN4XJNs2yp0/qQZNTjmxTR/1LRFXthylOwOZOD2KC/kAYxngpN4zEYa87AulFWNWe/yRGtC
8WY0n4oaXIG1GS12+GANEyYEnbbjCaiXevZjTqpcW2n3Mz+py51fLVJfcPQB5Ja2OyrvpL7+1UUwm/SpGd2ChlXtc5cO8vyuNzyrH4NJpgNNQVbIEsWDwi+gMkieHE1tk93WNWdQrqSMfYplR86n+Ydq6/MiWjyU
fWYM+vqopMKJM3iC9CQALVSeYZ4/LBuLG7k24j9G60WBjw/OKx66t5Ren1lPIEqmnRWx+QVh4wRgsDqKO9IbabeQrty45oXt1e6adss4mgZwIn434V9CFwqWq/t3xs1neZt17HkWql+GiIqZdbDsJ0C9O2QiUD7r
z8jIFzKYDLp32Nhzqz9d/EQe28CFREydQNgNgvlggxyMDBVZIxPbg27d/ZawdWp0NT0IaNw5hV912sAoqYgCxuLXXzudSjkdOeTTmIvO6DkvFgQfqolp3yVusAL7ErlHBGw2py7eyuwwI40fNX+EOoJp3JO9Mnhw
gLTE2vfGNB156+dMfvAzMScPQe6B89vDMeydx/pnYk7adKLBVMcJRF6F9bObcwgSCsu5W50zmYBjy8Oh7fNVNngb8uVvWBZnGfHAbqGiIbfcBwUw8y2D463p01iMJgYFz7dmJcLROTP2cwXJu9r8q/gUhodOjwHa
Cj7jxC2fypjnALwUOnHI8KEgrK0Jxk1uhqFMnUY1hkUf2gtAQbsxhrXOoDy7s9O5scj2ouIDO0W7bYouxrxiEG0Yxg2VfMKyv4uYMYwggckT+Frt5psJYEiywGBuMtvs0ykLiD3kHodOS5Yx64W2TD3DLpVUmkAI
AZKXkJrXsMyxzQvca8ZthfC14JmJEWDWmVEts1kxOZktrny2m3VXCs5bK9ScmJtVZtV3+xNw5a26HUAcPoNsPmBLtOXbYTWdFc0QcjPh+tRnfhirHblx/91tt09Pe2s+1KW4QaUf0Jj6v3f9XV3KGOTg5GsECj3m
juyv64FqzTWeQpkuY+x+/4CSWZTSinSmzV4rtQPvn1JzPgS2NO41mGUcclfjFk/clS6Av9bT3p6pKVBiSKUutcUgtcaHY716B27zbKaARhgLqXMXOE8CyH9It8jAjX00BHaJDJnFg+63hagtAOBvsFYh6H5TB8ib
10wPV+7hkZwT2dsGkolFOHLck3stB2nU/Cyl6KBm1Q4Nyaz74P309yIKVOV5L0tHfuzaRjWoclbndOG8CesKXc8nMGn1HP38Gcyg8oGcLsEu5etRKwLR3R+R2g9KgwU/EnROKHCko4CfRJNeVgkSS35hSvcnicfg
i305HWS8/DLNnq8/ijRG9Xn3PCTgp/Nyz49e29oPyTqWbiB844HJe6HsiPwxhb8L5jFVpg9ZhP87GnpHxv5D6Lsbbk6kVwGsVVauszl6GPw5M+09A/9hNTl8mXqPL8vqBSvFWw1f9FiAMfFCi+8bi47fVvAATg8v
p9ch9kRzvIjbipEd2Bgr9Vg7FYGvwMsd7fkDb9/HlV+2+BVwKrYUc223fxaYPnsmGHhfQyL2UkB+YYyw8U7CGTvviAdsPFfxCi8zEccMOg4uUaIuDknlhqqntB42XMlaNhiG17a3wyTiB5rf5Ur9KpT4CT8aFUJq
OV5MFKe28HKvVW8DMD9Ui6CkME4cV5btkZNfQ8tSujvnW8LuVLP3pZbQUEGLoFQ/AP4oX36GNpfaHD+KCe1pu0LlVJG3+Xx3NMl2CQY1X8Y2QY9TNsjQGTZpQ8s2IlnO3O9icd9eb6vi4SuWddjiJj8p67PIF235
PLucxVxaq7f6WjzadsIEiV+wfP+TvyTO3bDtKq5WAmAtry5l+E9zMXk0eSE7Xiz9vUib8P7vz4Fd3aDVlpeNmi4OnRySro0jChv8/35SWDptGEP6kPdnlhYf3akholbsKVOsOmVFqKMLTcedCRMUMWSKTJ51Ueuk
98YoKWYd+dPoW/TBhnWVr07MEdrqvCLE7nh4eL0JInXOjNQu85C84cV5XTIjNcdkMpnMSD0dCDfYmSaMF+DJNg3/CcpHnts4Uo/brS1xMrSPKDyP0UBBKkY33qCRPetXIk4RGoA4qAFbAiySFu5OFUSo4tHmoSHf
cprWv5QV6XqYhVmoyGOdrwQn+cawSINCzjGhQM4B3bcxzTwx1YWt+CaHeOBWntcQfmKRx0br3xvH+ya0eTWJAzK2Tf4sDW0Z+3Lng4mnAq02RoPcnvecgEsxr70MyD3LTXhbl/wKPRoui2DtZRBi3VHzZxu3xIJC
wo8vlCzFcXvLnkNs/fUJ+Son/P7iPOns3Ipd5NA7BcO7lqHJ0Xcs9pYkSMrtbwpYVP3TtlFNZnjOYP7xGV1nT9lqLYNgtiJ9JNGuNrR7IxwYmZdG4U8IQ94gkSvhCHl2Od7zg/b3K7Yi3GqN4xI8V0kzB7yFrDpq
kbwIAD+fyDSIyCfYcqaOnBGDqYDLzGUtfLTDlKHCoTWQAL/oMWmJwyFi+rHlsIQBK3QBn8g5Askb1NhxjaMz5/ATa302LZktGKCOXz+bpmmsg/6MEtkp+a31eAUDXM40p+xUl5sxisIoVlP3cyzUXp61DQh04ATE
MPc+SXJKAGmhPC1RIgZx4BidBMqhpelJVaUzCBy4KwSWy6quBNyU43EzzuMijhCA9U1hqlyDbW50fvvzOjwhTrCYh7Rg37LkMQLhE3QzkHppT6lz+ZrFM4cjseO/4YgmllqRvT4B1XBFCAl6CZADX5F7Ojy/1e6j
gnDssuxKIDQZoN/Zl0O0bTCjGZ1nx7fOMuwEjsusA5HybFkN2gkBfbujng0WQDiQvQMOCo0wLSRiXhbyYPSkFghJp8AzOzCpdbLI5T54Y5GuYcmj2wphUC7HIsitCB+LAWi9EVAiJfrZPPKLfUd5K7JX4wCWSO6U
9afP8fi4WV6lXXapj85VdfuK8Zi9GGI1mc0EJMN9EXkUXpHz3KvUJ8k0lgW937lpdOMaX2XkQ2WLgvV9iGCjgNeIWOnGWO72iyWSxezIEnTX0HCzH+PWjTc2zvb1EhW+bZbUNZMJFfUkQKeAdb5zXMFSqg0Xlsdh
CAEuwsqDAu7oFsOTAw0LwXkPPr0D96z1NtJXf6jT2o0HwebSpQK/Xmu1tud7yE8mBLrwNkcesNO4x5DmFIAaehLuH+lRkwj/W9SjCX5gbFejy6Sc5PSn59UQKZGYacUlOTBn0TQ43m11WrkcE8CRB1Qfa8CtV/r6
LTAhBKHwKF4ouzLMTbxnlIMMBjnYimQGSBXzznVrFbuib+5p8alQz9CPUYCpE/sXLHdoiHpRAjudboYyvGR2Po5Sk1+IoQLAmRCley0jMjqbpYUuI6sSC9MW2Wo1XjtfZptEYUQJM8iTI5hZ57Xg+6Du2vMI8Lld
fY7WAw+SfmwgMYcQP8cdiMLxFq9qVKrG4iDIC0OTh6Qfh3SgvGnj1LptzoaBuNAFcv+WDNEry4LXb0LG94ayKnIWS7mNBoxAlVzaee+Kc63jxptGLFJn72CqRQPyfL71nj7REFvCeXmNRhux6tmtiWdpcO0q4i7n
NBHLsG+gdBGkfZ2HgzoH07SwWTaAqrlpgLZDMd5R2X+EZ7d1x4uDZ/Q0J7OLxB1wAZZ+DBDh78sW9rcqQ4u4F03ADRjpCCLuJodLNZWAGwFsjWDFEqN4mDyEgOnwSPTwBAaepWSaCCYlrFbHhEeaN5yF9kVMCPuH
gGVOwIJLeoA+RweZGKptouycyxc9QIRGT3Q8vzWsDjDgHpqRAdPB80A3GaHYTQboBayy0LCko+xXy26jGbUPRDjEjvgGqx6MnNeAlUTbSS7gaM7Yro/VXW83roGxf/nd0AROe74bxasINUwjNLIZw5ve8unGvwGK
63Q2HpmDOEBMqCEM1KtmOCiOH00lRPKp2V7fJBglvJQyyiNmptYAY9B5hhIe77BKH/ByJpyKeaiYcBkpuI5Xwe1Wy1E1Tycq2ER3LHC6LMs5R81hCFa7KLNENOEAukZy5xwPZLTwx7fPF98jLAnw2xcLPz31Kjfu
VpDUSYT8wWEoNOe0WmrO+gVaL+Lxlz4ivn4ISfe6DMiIBZg+oUzXIMsyvqpOvAnFACzbxeRhg/UvCv6hdBUJ7td6Z+Zw75e30K99Wj1Tu02WYpmX4hY7BSjialnnO4KayVgLqVcT0h2BmRjki7KTI87fCnJcUpvT
HRmBNJHVZy77S16PFhANARHVdmPTVGlwoyVqnHRAwqxtQ8VsRmq+QLyIwZFDdhfAIoeKCPvWrw3aeVT79r2US+3GYaEVuO39YkWdTSr5IDuV3kLX26kgvZkhunCW2Ouehg19fIfwbfWgx4l7bYHKaTklF+Gi3sXb
1sJAzW57pin1SQ7hIYIWvTrWzHE4DN8xJFXa1WZGhFSA5PjZr0fO1+17cVKTMC5qFVQeDv9x11zo8nrut1bLGcloGBf6WQcKmDX5K38fZOv8lVcS+4R/DLggcqIA8NykQaWOd38At87wH1xiPEo/9ZjeGbXpFceP
90+evKwmYCZAoDQl+72V7YDgclh1v3NN5PYtiMebtkr231Bw3M8LGFe6NgxFFFXr8Ilxh5aCnuS2QTZ95yDxgbzzPYUKvCmswH2tWG77PPjfYR707j92zNlpNut6FWv1CWLvj1b8yZLYhXsBcIllIhBnMpTfku0w
eUTy00T7t/v2/3nPkmi0bXr54VbtK5rbMl19NWTQfsL0rKtuUBN6373w63HBuwawjaxp8ZCB7q8Fhcedi90QJWi8Mq/KWwspBt/UEp3uORBkpv23G1sPTFf9BLrWtqa1c2rW1CGttvNLwfzDT5pZvs0oIBF+TCgM
g+WNjMFkQ/oaLMsKsG2Ty5QgIMjn5uR/YKsVWE9YjX1fEdtFBydzeKT1+JNLPFyafpI5cgIorvWuE5asQNfZ7IbV8Kn6PuQxob9TWY1m1r2kku8Akp+UGjYmgcsHOEm1UYc/EDY4sX4P7mwZNuotPqayAD4Xadqy
LcynVnoQVILBH3AVChgxAkeKuOpTHlq2eaQtMVBsyGL03RSPdAoSD8xkVQsopmY/X6+qCnqEoYLJLszasAe8fKfc83Y9475hHKNzL5uQedTKMnQ0IgADQQxdBct925oJ5EexLVKhoDcDNoiage4YDxFNXctSj7/e
vKdyT2Zgi5gIkZeEpL36s36Sf9BbjPJZAcgQs+ZqzBvqH2404dp21CvyHDqZiqFtw1GIsW+bNwK8eSaV3OH46n2Q2xp9UVDIuzzekQFnC3Tb4loSJ6mxOfnfvVZt/OetqN0ChzhOWpD5coWgeabex/xwdk8eS7ZN
x9ALLmDFqRTnXGW6GfSw1kXOQ/H1XDjrrfB1mkt288rex9wqHME8Bl3TZrAf2xRkHiTg/ksiVHmhybbJ/HncB5vXH7pfNFwqstpayaQY8/h7rXVtkuKp5uCS89Xc9fvVHgzmpKF38xjQav6F1kGs3xYsb/2ry/ae
Xzw0XlmUwyh/BUdFUWQVzX4OxPp+T3Gbeo2v83DW/mi18ZOnLrOGITmQUaEOUmaph4ArLas5ceuPVwD4oGIWrvC2mHZCpucwf6XsBbWoo+lAleF7CxmjJ7eHPmPCzcpGSqCwRORI9r/BM2f0NStgHWCYaYSc6r/m
AZE2+Mi6ONUPbxhyaheTSBCyHsEHEI8jOOTQXGo8IOSWQkty/oU5boYyDePlDcnLFyvztFIHBv2F/KhNTLxNLsKPfVhxCr6OfO61eaulgn3YgiuL9XeIATzbkBSpOwhwz1w8E8IDDYa6VXUMahMm8dTab6HK8Bp1
Vk7dH0fLYPR1zYC05SXwAD0MnnHbEuDclV460DUHQFE4TxLB3cGIEJ6i7m6f6OoIHg0cG8jhkRIVNqLFvbO+v0aOLXZPDxdjNvlM7CMNxRqHL4Q+NERChhlUWY9b64BZFNegFFzbrdmBzxy0KPPvs/YQXsONsMs2
ZOjOCg7WVHmhraDJxjbIrAAlT178Ejj8DCWtzpBESg0NrpyYt183soNiBzWtfmoDcaFViD2ZxUPm2eC0ZToHw7FsQkNMSDXCouNzmQyzHSJ0D4Ax23Qlk5/4s4X69GmLZBHEx6iSSRV06gc1k9iVi+bwORFNin4d
0eR5bfs9YDb03SSiKyWOdNYK2mpvGlBEt7QOoK1IewahzxkQkD09ZjBCdbuHTuquVyiwzgkKcWOuHgo3OdVaD6hE1f0b2Y06GW3HbN7enHDoXbXqxP5wxlV2dgHq2mBblM0JpGgsCuSGImNPutOJlqKJrGZD+Qoy
e6J/B5MqxjzDfvKG+84B80zHLhd3F8+xANug50zl2sCY1tjYi1cWYnC8Gsk4gyPYZ1aAIQrGAKChZEuHlxgg3BXV95TNHzrNx/FsuX9gNHUJ1Uxuj7KRscFlRy05a082fMjdfQSx2BVk26pl7cT97q85IgyNWwN4
g7urFY0UtgAtNvUBI8p0dmh2prvTTf+20LUKjFx0+OK4/3o2+bqDb4DozxAwepotBWfUg23bSgf4h51bQzrsGcoUlE5r1Q7OwZHYS8jD4AYvR7ZhcsaAbzMKOlgZGPc3P49gqKsvO/MpHtLCsthKYxeGdDBclkmB
59XwK42c/ZkfRalxDTww7Zmv4Wtkox45MipCFHVwXhlh6Z6SWG7j4lCCRSCL4pFFgGvTVUYohTLgLjL3BeQ6LQBkiTw1y931iFeOu4JOjxdwBJ4U7leo1XLh+sAfU7f+0Y7UTh3Y8QO8saVdF/glzlwaByb4Rt9W
aDP145rZGMdiSmP2tUpcOHSF83Uf+FPLjEsUIClsmL7BtD2Q/S+LlaG96p66YRp+ijBIcgyqVJwAgeppljm7v/2Rb9KZNCxSbGTAPJ5kj0wlUpd4KBahnXz/FommElt7Lmq8dsMXcBBv9mlv6Nj0fTypYkHj0lQT
dQTcHq0JCas4dhokKNDppSphCVvXTR/kZ+1YXHHpcZQprohk31oCk4x5+cuTPtiLuRlCFtCo33vtxcItsvAVNNij2H9BBYBS46oCCBkslqfRfEI96l7onhAJUjxHIuZfXaru8ykTytM825pgZmVyPzYdNCVdSWu/
ayjr73JxceYq3FVfl0mq91AVq79TtTsfPmY95p++405X7ZJ+aaEv/I3lQVFFGor0YIYKMzi/Zf96cUwZClCchsbRoDs675I0WhAjegjbLz/ECNFshCMSmqqi5gqtAKDIhqMnGBIJFZS8mK6VfuEMf/AEICQV1X9x
o8F0TREtMdSHc/RxEOTbDnijwVTLziD+u5IKXSO2x3A6oMKzcJOBHkdkM22aEQJFAB/xb7yasGjvWwEDcNK3CTZCPs0wxMciZs75BUEM3G1JQXmgXzy5U7JfKMfjudvCI+SJm0W6gvfLLcyrpCHM5xUBvFxfNnOV
EtRjrnghF5Lw3Cwbn4mCr3mRYREu+vKZF1h+5ILLZn3LxY5yIissOM/8OJb4Loq1gLmsHJPPXxpHzNznA98/d5e6i6udxcXZlI8EDAi1bE2w2uv6i8jsf8vvvSXC5aDH2JfVj7O2t1a9c/BAm+X92RBPb+vqnD5O
uX97KBGyVGW6ORLoMF2dak/keo4BG/pga+Pc8y9xjf0n7J6brB3jPXMXGfuytp0a/pe2y5RjoBqsT0WxOCTw4d9uL22CKqZ7YsfCjRvaPtwZq949Yt0W74cNiofx4/7h7Uz4/+rI0uexvJorKKSMPs4jRzZBAGx9
E7/DUkDBGTh267PeE3F4BzTPoAIIBjbK0rD+GDBnuHdaX5/3oLPi6TUFrk+PPPn+EePOJ2ayo3Zhd+zoT73uRBsnyZA63KVrObo04AMNhDDzTsxmT/cr7DubzuplOEtTijJTwZwi9/FFfZIF+FyeqYTOvAn75OPK
2BgWGGUyaCKzHMS3h80EAYs87h1tc1qq8CyT/E1kC3FuTIDR+cowRIYZF9gi1ko06FM6gtUk2cRTFAzm6YHjJD5FNXvDvmLH38iteKHrgeIubGoQGAzCslgd3xfn5q6Cy7z/jV9TijjjAmLfLMzNTCdBUQQUGJQE
hxKvY8uWgOz5m+hlt0T8OV37bpwhAO6WSRnAcDta5gClGRcw2oQWdDKHW8COGpsWBVqyV+ZW6yPCgqWlfUCm2AK+0DjabMrfEmM5psNRpNq4qcxengLH91z94nvyu/WBxj+HRBbuAieW0nzFwGxGYbiB2DscO0ay
402h3LdRyOCRQmnjsjSuoiD9BPWJY5v0BXKccCnwMUE10QNnwe206pnNh+MdWzJWTV4T2ggtr48niYEsaA3/TatG//sWLBWxvmMG5qqxg5ztN02EB5kYBcr0OhinwPzlYH6WQ6kHA4vFUBNKREIiwy7iA61zj1lp
Sbw6puJB+/DFo4sTOD1CvUSxfNzBjett9Anv17c3fAvnYkM0uw3CshMNZNDZfpS2uegEkjoCy/G6oQMtv47SR3Jp2lRPyGj4MXfVcPCgHfIeOz1gnUFRUOBz2PE/o9Nncjhfczkgp0DqEr+W1sTHRARHgcZxCDSs
DcZWcMvoQMzJHcey4zrs1U6UhhD6LfIvJ7pbF9uCwWpGyD2ODa7eW52PUQAWoMABhzDqh4cADkB+ANVEzSntLB+okI2CqvD8TX3moNFRIs4/oLOlO9wcPlzo7UghiGcmPHkv51IoGU58IrBvQi0+URY88hwrvFrh
DAq4IWjipRW0qFSzB1ivp6mpIpqnOjozN+XsaTOU7TzzuH9Z0l4MY8m7rVXA5sGnmNbLRYzfSFMsIg4jJMo/ORKz/QkjDvmxiYgOUdt549F5kPZzq2927aYwgGapDF8CcAFFagkvlFKjEZMVM0+kR1X574XWippd
GsbwUlonFdXAu3szcNvpq5LK/txzkSfuMWM+4PPUO1ccdFSLbfazx2POB6u4dLYtRKLrObteGJk5pkZ/y+dajW4W8mjeNfhTxjt5MTIqlMH1Ti0sNOoM+EoWUdvrBnzM/is84Qmu9RUGxsHF1pTR/9tKlm1qd32A
2WTgwQZsuMrTNqwi0q+BqZ32KI/Lkm+0/lkTM6aTCSUEs1pPuU+R+Rbj8V5t0P2BCggCQ+9w54H4Mh/xQ5K4seSmjv5W0/gQVM4rlnbDnN4CcQSYBjT2qR3H+XZuFTwZGHAm3b58ikOIMU6pw9WIFjjxWjR3MAUG
MSBr4FXwuyWi5+4QrrG7p8hX9uBi7mOfUb1v/9VEM5HEmtYcn9AhtXKCswovagEfRmPIUtVNNz6nwcnFo8LPJn3ysBCe4NYS5jzdQ+y3TpRa+t3RRLByaRGBXmPwITuR0QCqLk5T9J2BHPen1nFb64KLEzVIIDfm
wcbCN8GpzzIK0ViLNmtzDiIfqBwaav+85nJr+YOImgeNPE2uq4BiUXaJjAfxAyhgLzV02wSyipq6ohAxRVQDGwxha/CU10MZIgxqDG0WkOCmc8z7a9+cA2hKmcM1YEZ7vBeYL1tw1RpFY0zEUNabJHSYVs2xu2LT
IV9d9IzViBXWzEioWjTrSrwo4iK8Ex7Y8XzwerGphSi5q4EHTWmoJZj2AXuOjqv2eyQINxzckyu718Zw/73rtiNmJhv3FDF7YAVph27nI7uDfTpVL+gZXgctPHPQNEaGAl/ilUyUobpFnhfFl63Wq7n8qayp4U6v
n5eWchZt2zeIqDY3dyHcZBoDIMF/IaOSGk+5+bxwZSQHAH1YazfkkcrDDsdaMGPWv3GBUcJRHkcR3HuKh3OvRvIJveFQnURzDq1E8XaM+qeriOgqu4XpiVYlz4l/m8dOHs+WyZZ9mm1IHOycuK7cPo0kei4rCfgy
WRvnDc2A3thQU8urxP83dQUcxh3ZfQetjLBFN6DqqlSKCgoAZfnwMkQQCOO+wnheygxR5hBjrJ09zXmPJpeLKf3Rb2mC/EOT6Tf8nEkQJS9ydN2V89VpmbV9QvbrM8LDr6cntEsJWAuAXzPUEBd1erFIqN0Np8os
VU9WQCjhYrPr5Vf1FnFVBlF4wzEqiaDAoaiFgUOws/At7myXadyMHIvC9ky6FCCNksgtCuDSJhuHg+kojT+tcGQXICXZ0Op90ap0dViBMWVmm4RmoNxHTlzJy6xJVsU1rD27jr6UPU7pK9SDXfpQ0CQuDJ35nmWW
5x/6vtNr1p82aaaFPtb9Jf8R6dW2BhzGFdTXBxk5UVuolcqDQco44/vkkHNjJ0smnzmOJJb3wbVSiQ6sxbbbrsP+dPTDUkh70FFo9Y+Qh5y/FXENXDpTT9UUSB8EgU+tEBeSO5zdU1PsEE38wA1jFNpLRVR3VCAv
MgNyFtw6V7Tck1i6FtzgTwPXDm/inpkitQmqb/BzctYMmr3/ChM/EI5OUEMT03h+D5Vi8Ce+Q+mnyGAowqEssiVB1aqsysMxO9m+nJwarTWYlCOL4+O/7XLD5BhfGJ7k9aTYyuFwC7UXrVoK28CCYKdq5q9cjkZ0
oLhZG2qBKHxQIc1QfEDn2QpUhwX78Gcw3uvsTthUU+Xs1cyMC5JsJFuoTmMi5PvR2uHz72ewrLFBHi9XV+GBGUdocwCfld3OOJ3pQn0xmND2R1klc004y0ZkL+mjhSoKgfATfofE1/iO7azbaMc0MwbLwJGtC4f4
FANHST/L0VHvckLNRQSIL/7m03hEy1QssYUlJsixsybQMisIsgV07zdcsyfr1nUpJanzSVLY2EMLDp/kIy4NSVD/bdDtPzZ7EbyalSSauzlXbmr0iwrIIEGtGhH7JDOx9LR+atOTsASy0OlvpjLo5aiCMD3rQt5B
HZXw4B+ZexG7TWv3cmmneJLDauFBy49PByFOvLaWqWJ3gclw+TMe8kauBhsF730PEZUBF3RMc5ZUD3PWLs6XidBkH6yb11lWPNg80OIClUqIdZuAdnifhsUIxAocOkrPF7gJAfUBIm+jwFXP41ccj2FriM0EjZlM
DqDUPM6WRCOh0bnlaOshajgA7T1I9kMSh1l2mGpkiai5LQg+TX3MrSh+t/WH14Hya0Ae6XIFsuRTqXIFyhWHF6WiVX6BZm00i8eWcSEJxtcHh3/sx4uob9jjyjxFwrYmz+w7T8YmWeOhaqKCka0pqzeEMXvtEIFK
P1OQy2jZPjSjcv4sPsWCpWMgW/mxLCUtrtWPMPwG191vftCDKllKqeIPTCK9YC6L+N00kkofpmuAJeggz9uz4P8GQbkpZyRqJRvnLOdQ6TAoU/Vii++p6fCOx0u1alb6dGVSj8zactrecURN0cgi2MkNpYHtteKO
rL4kO9QEMtYVGVncmDTJNiJBdHSNPKGd+nHs2vihafNQ/OigwUqU0zH77lBYYyPP0UjMKdvFL6Yf3iidzhQrz8vPWSIvxTmncAeCkoXBLib9CFtGgXCxPiteR9jIlatTuM0cCGCmDem2fbEID/Ao7g7csj9GrfVl
Ov36bw/h88jFCeHyQc4rk46JX/P6QYjCrW2XkP6EiKTn4yP9GXEwEim0+7OFGSTLzmZGKRCGM54dqJIQL2XWQ8C9ZHanOAQBWOAqgiX1Xb2LAbB6umU6+1P3/uhvJdNXs6gVOaqSpSnx0gLgOjkDu032xpG1qaSW
AaJJSMEfiwTY2XopNzN/DHsOFvDeiK3htHhZM+mIo1ynneIZ0ZgNGoqORhG3KtLdIhMCSZ0OgcGuI7cPYwRQr9hB43v+MUFbORjjlgrhnza5CZh3MXA2adJVtmeZYmU0xjMJgq74Z8F9oDc4TgGsBy9WuAP8LyqE
kBA0QFJ69U9C/eDMOki/DopgxUXpIO5MUdPVNooEh9XP9vVbt/0hJ6jshm/5lanbI6wei9hE4YBGl6b4TYMebH77Cly0CzNLaHz52SstniIHBgEHjB2IvC51xSOHN+MeZGv9e8esaVS8p6oUjkoZGq9mh+wRP6q1
lpmuzjLCht/vo4R2V6V83V5np24qk6OFzCVm/ZlT1dS/dQVKTvnXqD4ey9yRNSHjCKTNKqwuC4dWmrKyg2XW+fvKu0lKqYQToTYOxtLVzoaoj2qfzaVgIM++i+7uHNGO1j6NHxnv4Qk/YCbS0Zk9PvVYoz84eBMW
AMGl/F9kDZfRdUPCF292EiaU2DHUYj69NkCsRslN2nU5th5s9+rc0jIBPnngxU6vFN/k5IODKf/YLvfef+4tdsNxr5J0fias6uYhT4aTZ/PVkbEXKqVfnLNbNLGjbfePdNh6M7msrEvTQDUSPG699utogEI8oNT4
+Jxtzi+vyvnu47y2JB1TaBP6WjyX88ZhZl8LKrH35cQOR1n1Kt1Nyf9/mb37Wb4hLrNmrrDUGJ48zmi78+i3eZIyxr7S158f7HlwPHjdntr5AjwWVFWMxmYQgWorCmzNYtYRx8Og8FiWcMfvmtcnaQWquO43amxG
Vn8NalcAsnnGiPOJw7WqA5upJrDMuqsIbwEgzIlqJlNTfiry1uVaEiEpxzGBzdvGshgaqx1vOaLtNfc9ds/BWzH2DsB2QxFsd5BvqLVWkid15sOrfpV3iFsml2kyMdSSrVeBvpHPFRu0ElCRWMbK5oPqyV0oT0Lf
aI2BdDlgXTq9nsAEdfUzzLdZW6P2gIFR3pLhxicTBkWZcQMBaCR16AgiL9rlT8kwdF6lPX2ijrPnHIastRpl3rrsHdsvV44bumBocCIejwuplQtQ1Gc6iyUKGabUG9W6ALRsar3JjDDuGgDHE2CFYBQERpQ4UQzo
fUok4yoKZMIKTsYItqKTeKGmzYr9PRLc6TgjddskIqCMHRHTcytbVlPbhAPY3y8teVgRqINH9RBXZMNJRsxUknEaKChWY/uGX3Hm8Ml7i2OngG9ftCPPo4cbOs0POUT9p8nPiwjo2cmO2qX8j4nPApo7gVeXrbix
N2XxUhbaR0A/NRN0XcuTVWShKMJrzQSf5uywLicjpV135bhWxV8N95rfUA8SdqcIXV94Y7WpTZ0O9UesAwiQB1+a9+j0SqF5nncoRFFLTRbh+akEbacyciEZZO7cOCg4/YK4n5KlCRO9ObPF8a4WCI+T6vdeMH8o
nQM+iyfnsSm8zmYLrGt5NZtUv2EXMoARM+w8KD5r88ffG/iZpI30Gm8NzIRHgUlawmCYz7F9f35IkbRbP6i7pBajhr6fVVSOpphCPC4HCRE3k4goxMOi2SCG/9Guj2XMor8f5jGfG50yKm/IcZozQ0QXgFWRhmTR
lsnZKgvRBPMrCxUsAM2qG6DCnaxX0/vtNx1+Ez+qBYTA8m4SwJjxlSaJ0L/0gIfGrH+F7sMMCuHzl54+S2ZtI2ij1D6oUg+FkvBYsBA3hikaCnY6Ca8Oo26aCBukmyLTiuzDz/gkjNO0Sr08bG3jDbZmuBYj5sbF
KHVxYSCW6fFryqqaVCxz5fVD3h4fsW9+ULunutwG8PWxduH+esxdcgVXuQ27JKFyActoaahKscjVNZXNBecvrDICucI0HPjOYBdY4xJya/IeWcK7b/aKiQIPvub9cGsGOPCjyKqnp202Rm+G1/NqNtweRylxmTNf
ZhwXElqr2Qi8dZt4gZv5RmD3pmDrh537FQ9Y5R+mVyWzgi0MJ+Mj5L4I6/zLfhXB/MJVzXma7IBjqzSxMCrbwHvPHh/TvhHOWq0+ysa3wKd8rXE9rQLIoM6DUz5sfisg4EHqpxO/BJzPab8iTGW9hUZ4nwPmXlpj
c/MWptVJpP9wGog73ZrRtX9+gMc5JrZXppqoEI/OZA2sSmbEvK7ZiMcARIdDaAU7H1Irs99Wu9TTVywGkvJHUGjh1kiAftrmpMHDr5PGURzC6X/Q7KumIQ/94ncXMK/doM7OR1ziXaVPKWPbRMXL7d+tVPfsC2YD
G9KqtLzDgxvl7GPzhuku5/RzSpyi876wtkyffe6nyNU4xRPSPPi7e3kPwq/+54oIDuO631QfQP0b4doUnIfWNaAa4B9z75XlrGaAeTjCkcnX/0tay8uWlwVA77tPDefyjBCKkACkiIb+VfGe8tLtE2vY4600P3VF
mFYFfUNj/nBqm2e4ZqD8G7m//w1QfSyqsC0Wm9xIWordBJ417DEdf7pC4Gft4Mc6ZzZ5jNd20UV8s4yjxijA4ZLTaabAccPuBLzbvm7YnYA/w0eHDzYpVzNMF0zSYQf/LhunTvwBkZEeCNhmiWEGw7EHQPWJho9L
39Q1NBwzXZrWh6bOypa3YY8s6W6/VAiLnTlfNi56lna/W4OcbvLT39NGRvV0yxoORbm3N64TViVs974ALKxAXdJTUZCI0V/XzZ73RTD/VDjOHZRlK55jSYl85SGY7mLo27rnzJbNn6NX6ubxN8cy13duwQ78Le9o
1fTqN+CpLaLp50KUkRYCn9YBHlkn1FRvD/TVu7UCIb3pYFb1FDJxkXGiU5eoTUn/KpSfeaibfVYmrx/j8F10AxVqsLgtaMjSuE1syurNICeYeoI6OR11S+9fP6kuo2SbgvgSWsFw3N2vbv1JcWv38RWwvy+06q1G
mz4Qpb8b2nLB1ZwlnD72dwoH0YRHGzVY9/9myi2ZAlALsEsrGRHffudkw+ykfMSeutC0T/JwDq0y95blbxtIt9ttzM9m0jIi0YssUmb3glajjhwcRukS+/c3UGarTY0fXKt/PG9QIl60uenJaYEWqVLSx8jibR51
lbtCr00oJ/pEeIQUbju4wc+TjeXuShyq7q136XYxfvJe4sw5lDtk+9EtAtU/7FmQxBISC6MC/nqDTQQbz1WpIRifsOezAYFwlt7GRUhy/zCjfGwEAu0ivIrklGLvGLC5b6kpUBkwM0Nldk7kVzcZRH0V/tybTDmB
Dr2yYGJ9r5PInfrxlBYC+iFy/04zYDss7vpW4uh6u6RVBsMo4BSLuy0rNiweUtcHC3otSb2jQRb3e1Zisz5jzLSYs7jLrLJKEcFShaxaSfXGREyEAf4luFijJgXkIStLLMzAvjCRKg6bsT1vj8hhnx+VAvGdrhhd
J5WeThMdov4KleH6lSNIRTpTaCZ5ZSBOe1Rz5CEudVgcIenh9v0ahR9IaH/5Qjlv+HU4Jyfk1M/9Gtjb0KTfCf8Ik903VDA2RKKUXdQ4vwHeEcgYkGLQId/uDQ1f7ecikOp9+zSIl/ETcY6eXmCwsRd5ecLlfvn8
qgSdNSbEp55uNZe5aetvI0EjpxgSY0Z6X/9d7K+8e8HUadVfRH3/d1cAC8IN7K8CU7wXKwwI82cDm3kRqjHAPvjmFBFAjS3kGD6pUH1SWj95pqZzJ9jTeShf0GWEbDMn4N1bLZ/4kbZ6M/vtKCnI/+QH8tInH4go
ZG5BT5IER4iNpPxa2SP+WLpAETVb++qVoq99/KBdfxCS7GsIxLxuoOPOgCgtAEqKuYz59zzp2gMcA2zWIBBUE07FP54/vvK1OjmkzCty5Po1TavcyMctnLYw2Ubf4+JqIgLwOw8LPAOE7NLwIZFjSZ+BpZt8LL7e
8Avu1BGTP1KwTZfKFyqfIkaftsAh57+HptgiIvp3TTL3ET8GevwRhaLG30DaHznEHvqGzDNJgIUaLCn+HNAkbfz1Ujca/orAY5kUVRCln8RIs9nQxzJ/klicYBjXqG6VRcdG1N5qpIWLYL/lbIxv3SQnuHoUVl6i
ULVnhrKYyDtC2eSPsh1Y3hIFEmAxzMxwYOHtsc6jr/4A7vCQSUS6IRa0Psxb9LXOB7sQETtwOM95e/DfY2waIdb4CBUi/aRjI7W4jKhyLMbAq4dS1IEPCj2SsUEqkXlzRPGoFmtFokKUPEenArk2+hrgr1P9Co9N
tMoWUUwEzNdpIhi0a/nqYsYebrHmRLW9aFWp/7C2nQVfLxdKeovJk9movAaMb1VIfr5yravQxhnd5jr7VMFL8s+08MjKwuiu9kBXdrvNmyG1fDgauoa4wyVPDhgNylMhyf8+/uEKBtUsRE6HnJx/zNFLH2Sv8W9v
IQ0zo6/tDDfnFx/Ma7/cvJhesftzmPnlNEdn7On8TPlBl6bldCMFj193T9xGn2Y/yQpDA8j7ps0VfPZfxVXHkpnbxpGv7NN7+n/if2N9ylwCT2faSuIbxMIpXbXVMeJJglnE0OInbRoQjknF3W+h0SoH8SoV7Kyf
q9kJfS0x0PO3yXELQXgO4omeUl4iLbkvVxMi/wkAtPiR602Dv4cLd2iufz+y7OeIm2GJfAefpj/j7kw8wyHMYafVh11/bTM1l43g8mGjfFoj2QfK2NBEe+z1TN6hqWukLAMyU1KD8B0L2HApHQ1d+76WkIXuI9IM
RqYL8gy2DzswgdqEi4ubqBNc5KTyQ6VIZ9LblFZRZQcE+WIFhwRficmtx7HfugKDc16dR0cYuKM0SkVUObTfBOjfuaJ2Ehbl6oI7oiluF1VtHf4JzirTSeHfvKnz2cMGnjz8iFNtW3SZ5g/k+yphc7cd5mpCwAs3
VnMLVahUkglxW8tnunumNVxFhmKdD/A07NZ2HXn22LaI0Pyo5lUu9h06P/Z53hlMB3fYcpg5eTscCH4WUIBRNWeFFZjlRXQc/t+qLz90JfzjuAfuBd2GhCyzGhEVvIV8wR+Zhc4zBQYisbsIUD8UapqJir3gOYMR
+u3fM/3bdjLR5F12MEWPiYykbb5bRiY5YjWUkT2ELDbqTlcx9tkOwOGrT6Vv1Doj333bou0Dv8whOpDHU4GYSEDKYUvye/a7ztW+rR8JJJkV1F+DH41dLZJhL7CIzPH6+mn3ESQ85fVB7E6axXsvL5M0RPb18NZc
uq9OADuRFcZVcE147TzOjWTdZH7dt7TxljTX3DS3j6Okcf8HZzLJTR7E4b/+4G3T/+jMBJhoA7IsqzyqaO0KACfM9hgTJZdph/kANSOnCeNiZHjnVujJgsCYcsrFNvTlUDprYE5+QqmJXw8Fvs9xvgDctf3ZAYcD
Aafbq7couIw2KKIX5j9zvdXcGuKOuu6p7UBriCz2QJrAiBRzkclgS7AV0VZs4ZoUIpeJt4LyZ5VuR1A1Uk8T+/xiax3Sf1Jw6MEcpm3dVpT/oy9bUZgoLkC+pojwGfHNvLxBipP89BOcoZwRT9qdmKNYWZ9mwEmg
SaJXepU+qOhUBmLmOeoShUIt7MYWbBzKLmvtfZgyuAOWnzOqNhEbXKi2QyQ8nmTCdlXwWNVDUDpK5KahVHUhfYkDLFWDXteYkkgfonqLpCpynJqNoy2PkkKuGFMJVhyKq1NS7PQzu5BMoXDsrrDXnZTIvnqOvkVn
M2gCfvFH3sbFf0olm7HnaRVi8kasy906fATLm7SKcFs77qn0hM0OTXKcNG1kvIiadCQbj19xCu6EBLMpq7Zs4K5ay4uBUBD0W5FrNoEZtoyTSTNsXvt5J61wLl4N5rU3grf9NMHXHzm1SvuBt7V5pAhiFUf0Kq5n
UixFXkKLZMOkZ42IVvypcTrx36v9VFgs757sIqNdliqoPza7wPpwS3gGk5em9mryj7zYD/ZX+Rvd7oKTqLjmnwRIG4exX9R9AtSLit9ixJu0imJyyG1rHwbkGbJnEplIK4nqR2vRbd5QPkOZ+8ucHdCLmUPrysfm
6LRXwS3h+RCikB/oLF4U/qbVnBF9iS/nmL5n5OwUjPNHU5BTpkP3uMNqUia/Emn4dm/4iayW5NpBOv5Al1r2JLj3ddVU1qZG3B+lGZxfAddeAczsuPf4b1ZdBLelDpKOXGc/migePQh5rxZaXxpmUzRi8ROVBkui
PnGTzjg5FTT2yh0rJLyOoBk1gqtANE8GnIF+5lAzwL3bdq97wGW/4POCgoKCIwOyMA7tFqYm/8SdOPXuIMO6hcwyJpEZvevefVolWv0Szo++0FbR7GYRxfiT2tc6p5PbUJdJBKEXvVs6BYrjBHd5HZVcgwPjjHIe
EqwbByPAmrRPbwHdEDW5NX+h5KPGesP6v8aMXmmN6FNRu5yb0zqCYbPg7wp9+iXMeaAeHh2x4Bor16lLBMsTdlLqd4+zssQO3snTOVDyWILEgJ3qxuGVl6lujWapCPfxPXmeRcHU4djZ15H2UebrgMRbZ5BDs1+v
sLEtnHIsnVBxBU5Ds67htCGmiJ+5J0MtW3n7A/G/s8MpJMvSUi/CP1i5QHgnJKUyYIWURy/+DQ5h7Oy2hqF1nCecJnfD1ocafUGeMwMt9oisO/EtAQu1stX/BWcGyX2/fj/LAgOxGH3eCDD0rVBIrv/1f+FmR4oI
LGoItokTM+UdV4VkG49LSXudC7PZOo1gccgptRwvgJifmI8VQCWtRt1XFM1P+LgPKlV2Soim2cigp8ASaV8+rANGbD2SAUnE8RjSTBRjKdttOeepgHBznjggRI4lltighoy4MRS+a0UZEoGLCCLVRGMEfc1oCvFp
bZCUv1VtjWFqy7zBXHpcyiqFVgSNYtGnP2VIlLpK5KhiATvYuqMHbI58oJNU008UYWYlvB1J/W3gVAqbWKmFNhzFMTH7y8221Eb3C6wRj9IHJ5/oiSyLgepZpIlC3PjfLJ5kLb+krnl2oY/TRhpnKCrj4+ZWZVB8
V9+1WGqef+InK46rw82rLNPIRXkb6Yhd/E08S4lLTIUQ4ynJYiUpEWBUsVAofRQlgwmuuhh0wNIFLLeXBpkmjuQnG8yjtv9GLt5PZSBU/EicosWgIpCVsnG5jgzXztGQJD0DomASMIY7+cK8xdgERXw9MXarVRfD
ON2/GsTCtFwljl0skIRvDyMQeSbDAGtJHw4mNqHJ2pqqShv6PA0xM/+aKL6aXeH9/dHfXdZM4E0VjwB8uXJJCoXfK4HeqrehT1C1aLWbvRH3wvajSIuVddUNt/2vF7ZIqibh2bNkpHFu0CcU7KLps8vM/wkD22+H
M/VC7bkDddoYV9rKq0uQ9j4rWn9pesP84wv1CJUiV6e2+fpA8bjg2Av/l/tFERqkw5PqKuI4H4ui+ljY2q05fXv+GC0tjgFQwSDZi4ao1iQ0pT+/paCdoqu1aO0uWlEXxlGhy3y94oWKaDPTlDzWveGh+DB7865g
A2+3gFQntNkn6H1gcTyI0ipJVohoJhkpwOuavzM1mQtNGCvo/8GowaoHisFodXmGZ4Q5lTp2/Ns5nXxu/UBO2xcd/xzFs/joEg/Oe8UXng9T57Nj7bAmuXsY6MVvfT0ye4FYcyn95rH6B0yqwDwnMN3mEldPY8CC
tCZ0ZWJ+6Kh+fwlbWLEV6JK2W2p8Q18XJlTGgUzoxMkyv1ePMzacHMuvqujFCyZeEzdc6Nif1+igeEwuP9ypDqLOzA8IgTp/YgZPNGIzvbJMD9stgU1Ji1BWsiEaP2vaaoVdF7rGv0juyH/lQAECqgEtHfRS/cIX
rKhT3FAqWcEq9pey/01KTVw3SZd/bl5LlX5cUGHL2XBR3OHrhf+T8rzemhbb9NW2G1lETUEjviXhwYh2Eqw3SK7J/H+tB937YOv4cK5eVzevHKpT0jtv1MfqS/VZfd4058z9eOWrSs5H9UW9J9/Ut+p+YqtoXc5o
PnO17Q16avR53sUcNEQcwhkqPfUA4NzJtTTlSbwq53nDl+Ap1lTm+Ke/chRB5a4e0ahLiCSkY3PxXZrrQvgV81NIhGdgDRDN1AkGTDrAeLZ3BOrmMRJNCJ0h/mPXyO9L73YleH8/Zz6kkchdjKRoghqEfRWRyWnP
1h4Gl3brkN4ETk+v05vDKbSPMDT4Z8cot5jMLfG9wH14OrI17JUaNTvaeMNh67gSfariry+14xuK92RH0cucJ8BKOazyxJ6y069xKoiBgtHVNa/55rJRpie2IYuuFxZJY7hxmJdE/MukhSQtc40x9h9Y5VrUkZd/
/bjFv1X3KtdOPqrLlckopyX7QjBvqGg4L3f/j7XkuqadWGHz6mOGGpKZEhu//solAThvd1xL2ODDEqq0F177bkKAYLkmu+12m1m88GGPjoYBdrW9z9DvhwS4gtZ+Q2/8Xxo+CHXvBBBED+VccO0VzvdbDLWGoHim
0N8kK3g0qNbflzN82by9Aim72fXNDDS42W8zs/I43QevEnBdlIsCgWy3ET//txCbpqbLUGk5WRzcsGwZ73QJtUfUxuXqoJB+gAHkOKw8p4bhnprLKOrwrtUvgPNv9Wsxa+Z37yZJYlT/Mp7S/koL+em7vttVO94n
9LmOQuF/WdY/1/ZYS0IUGSIDFBpZ+hUYjQK891h1O6z8xndlBiXQviZKzWJ+JG2syBm3ks2r9TXYvm771vh3Mns2FOH/RDM35rV1wXsTEHOkWAdCLhl8rphtkIbiYBNOpuBV1YtFlaI3YVXRsZMg866u2ScCBrIM
O3HFBDDImdl9u6cq8vKbiUOrqWwoXZwa7jxDLFbzfIciqTAL5lFrm6+wICwfJKbv0HypoK8gBOmE8FVl88I3gecetf/bKoVGRDsG2DMOw0pzete0hol/w5miNNvb4Wb+PEyI7/sWDBkDTGp4K66XWSl1eK38V5my
V7Ky30qUeAWCMnIFLuLRy4YL4sK7ReFXNTVtw1GCbol287DeVojYv6cDX7QKQW8ehhGywaUhDPaaibvVDh9Lfrt3u3GtMD+1zuFy0wna05nmg6dsxtbeBe/MDYMTh4L71dBbPvkCjO/l/6l2mlCPxyrB3rHEZYPS
11AaStDHLL7ng8da4O4pHqGiX84hK4GKu3sMicajIOE0jIQug3MLex9YeMM8gEJ2uii9kLUiCPvqrSOla1im9BN1rznGdmDtVTfGb6fX75W24i1uRbZBKW4n98xjPXIXKpuH81CWXhRCrQXe3Gp9ou41XxU8Hy4t
Q7lX5gavcZMCtZ15yE2DGVf7UW61QWG3RSseuEibCA5wrbY81H1QEZJGdMFYKXtYw4Dyne8FOOmmQ3WRIcb/tlLZA0OMXW6Ht5UXBkCFx06qs40pYw1fdWBX1FgVfZYbR96sAr7MnaHq0h0imTllLg1VizduFNmI
Ih5/ZYPn7dR0roQj6Q9bcyBy8i06wlzcmkHqeaLI49Ta3JJJiOfWbo6vrQ6vua4jg5nfe0GJrDACf4fHlZOh7b3NTVfEplroxJbwaOPBhN6HmQ+5QZ13rNAIZozTeVTbDmJ4h7tLDNKeiOy5vtpHVNDYQvp+3cCO
AGHva8enQSxc2kWJ8YtS4jE8G+DLeXN0rleSqwMn50y9sGxPkpueLZ47lLksOzHOUsxIxa4JFzj6GkTHcMW3N5H0jbe3vL8ncTuHnnXX/9BgVd0qrwUodC/U98mfRfY+t9bQ4pD7JT/DWgID4/AsOjwemVNZk+AH
niHaOP7pE6CobUTYS2G+p2YDgTLnpFes3DYiLD9kUJWdbqc3NjFVgQpqeDCjHwRzD026VAJF28xPivpe6IkwxBQCIi5wcuc6dCBXGohHcKocgDwhcT+q1ECsmCsCwAib5FkBnkuapL5s/fUNEDgSmRBbfBYbcnmB
Gn+Bh0MvjNDwmnleQtrLZmUEtIIM04tgIX4TcsY/SbEF7vjX+0UTJCv3lEYZiVMiU8imgDa9/VMSX+mcP5TVQ6s1F8Him1s0JgVdrqEo55NvmrYslv+GVBS6dwI5cMFDA0pRDOHUNDKKwLLT2XywbOwWnJLy6iPY
KUObSRVnjBQfI/Puk46B+nUQ3mp22KfR4275x0W1pZPHLHSrTUkEKXMjjekYgn50q/IpgS4yNSVMsOtfC0Ta1N7yt0q/wSgmO7rVCT85s6wRR4NpXgtADfkRqQqxQG/nzzqPhO2Y92lzL2j8fwc2Xqs+qk6LinPg
3pHgpKhGOcpOibZSQvTCnbsYHZPoTAs3VxlR2/dahbTo87fNK+uHPzhca3DCx1DUZYMoRR8L2x0zoxwL/zU/L7AYc6aXsNARxMw5XKTdLOdmwWrNgxNx4jAQYPUinTFZjL0EVl/fFXP301tN4gxzZxWuKsPe5gXp
k0VYo8JSaGv6oW0K9isWRj1x8lznpYgcwdVrzAnS6MUDNq6ud9IP3BMwsQZsb2GDLxMcxb4vMbhduDFG24/QlzGHnDfP1gKX2isfEo4cICFAKZ2RrHC9DIOP1p3FiHwtIKEdU01xGrBLwzOlQaU/krCv+nrBnV3E
mIs7eL/6FonHsjAQyVKGx6THOVQ/IO1YoyMuUPkKSwwvXUSOhC7iXLJ2fEulXLCN6ePyM9i/Dgi55aX1A0TlajYDb3II7SAMPILoCr5slY3x1iD5y/mJudg57pNox3NHWGPPJ7bc4BJYv4HVs3/rh1wDiQ81OnU9
e2ykg5MyveOUs5gWvahmOEQrejdNiA15UglBLYr6nixZNTK2mRImxATQRp+8YVeOsXCtb09wizYnxDOsqKEV9WbzT1+mN+5YhwMmFKR27sebEQNVsCcH0YEEVB+B/g51hCru1UIG3zZyxJxikIowulqmasHG1uWN
YEJzmAnIHjgFOw4O7I0UKsUrcLCshMkluejR93b7KhwHx5G5z98wIbbK1kU44EUyJZogBvaaQIkd5ghFsFvKqxQIsLrO9NtVribFhzQCSGXwAW8wo5CkH0UIsdhq7vl73vJErHcKnhpFfXd9sUlShCtZiugYx7Rd
J/ww97OljaZQqf8h+pzyw8xVKt635S77877Lj/LFfCd26XvwT9wDkKQaIZL+YyFMPxZG3aZjEzHWbPG8/UFUl3iqJSPcrutXMAVV+TKuTRXgt6sm10er81hizKpN3HBefAvcuuRy0ycNAIOTZiL4xFY1WYL75ydy
NiOBVUNGmDvvfz3zuv76J+gbLK4qhCFMWxrtMZxaY0phsihB2VdKh/jeUfQIRwkCndLCnoOZDJX7OsudzzDg3+vPYgAQb9Nz32qAq5DkKCh1zlxQ9wcwJBajrGBw3U4RmEItehpaqAnRtongbhjBRZtEbMv9lxFv
o7FU7OAEqEz4LcseSmWGbKXu0ydqYlfmmBQ15KlSHJC1nG034/3w06LkllWHYj1YENipOKJE/RNjoulTNUmjZ52r2/7VfSeQ4MLlSvB2OXza/SPcBHoH8R8l/4V/O7u+N2zoR60o14D8v0SbVqqoTp9c/X3WkqpA
ftN8f6QS0DXm6RGxoCxZTQLEiFiCtoS4+8yi91h6/7r9qpi1Ki+7EOpZHIwNgF9DsZh9eNlmnlKlVf3iotQJ81UFld3VzENUq271JFGsx1Q9AGcghWDZCyicjFvymuBcKw6w+M63d+uvRvIZgfs8DoiNETFMqiM7
QS926ohbGlGEGZpspt735znRGf+MavrBo12lq0coQx0eCQ6CpoehFTTtA2E5h4EQK08+MSZBPpbmnKzAkdxMQhEt2chA7T6BvLNLrR4VljvzxTwtHaBzQZMnYfyQHl1VwKV1xgKjyDyqGKICfWy3zB3a3MR+1Zm/
Kmiy+NHYYGzidhIuCfUzrNeBTtrh/CsCYy6+eLiw3Kd4Lojx4yPZ8nS9ctAfn03vYshpmQds5Ps3p6Upxh1u/45mTB/Vs6qe2zrUxc4uQbCfAJQiegA5IF8IkadCQlqrPjwNpK8+LeFCsAE6QqxkKqkGFAtXGgxo
EB7iI2Z+5X42iz1TOkY4iEdXu6SFCZp0btDGEjRiiX6CKIDa8KegmkDxfxiFAoh5THXCqh9aDtsmOIEY7yJTPhKvQDQ7/jevvdWc/3HU5d9eDUYN4cRUoFXvtvusP4n0vX2ZRHOruL+u52q2OVZxZzddfVZqb3RZ
LG6CQ10Vkwwpa/6LFfQH45n803BVekxH8YWGJFjgfcIq5U5YMCiv+6mdfmD6EBFZlndt55ATYsWTTubZpSqO3Af23br+nEg9dLX4+HuQsbGsu0GtNemSWpsSaOIl9fxjR1CRmfcUmb/Mo2XNX+wQclSd5vVfiNP+
36pDnGnBAw89l50TD3CODFe85dkZ1sV/t0bfnzSDrIqPT37JTDeHyApWK7T8zDfMBCsV9GipGuN3aRGxmyncoGR0bw6W4QmfPaMJQy0XSe5tXMThpzerj/ERRBeQND5sUuhbtYaDjh2Mrp2xF4eyG/3Nq5fEmqXh
96ZByB1RtJLkiRsfqNnfpTATmmuWibQUzAKp9MSgC3MwECjiJyi0IqsX0nLUTKI1/azi+8exHZgnostwziNKwJyimy+n8R5JrOLgVexAJ6HJ9zY2EQEryRd30vKXrMHXfLcqQtEZEdeVftRE7D1n7ViznG+R2PZ6
Vuk1s96vqCqeke1KktGL0WhGV8YK4SunbafytCYDH17kz//dTkv9iSyqR5OewwyD1DoBYnyUYNxq9Yf4gtZWul7xuLYVik2Lvs+xU2XsfsQkF7Y9OjOjLvAyjF7xOxuQhE5sQNDoZnvJF1Z3F61rWDoCwJxqCn4J
bKMUlqfAUxu3E6pYoetVsQzDxO1MUizIMJQWty75lCixZ55djzBGopk4vUVQobl0NgztlwkVJcvDtjtW9d/0MKZKHMIv5eXk132XQM9YozKLE088GxW+3JRFDn+xc68tcM90b681AVP67C3CdcG6igpMTC0myCop
E56Xc9LdFRi1aJG+XuGm7t9vv4766Uqp0vHkdSOl3DbSlKFL0N6vEUj7fmro5t8hO2M0RRvnvtLBjx37i8NPYjfQxhYuPLKfYw9CM77ioWMafdE5amNx4gMmF3tQiwAv26KQKJmx82KFumSyC1hYwRvnhj2JoZKJ
WNfw7R4qdjw+qZ/NO1EMtFscXhM8CRo2snAAw53L5CpPhagAxLPp1Ie3u50Q5m7l2qhpMeUrbODW3YbrGBNju9BhDWgPeiQ0UvVAfhedY8Nl9AQpxoAM1I1PlXqcpKUezRoLnR3Vjdu977KmUmvw/tna5X/5353u
lvkt0aVrKz/zg1N8ksVLxUu2zkKmjzvwX//LDli2R9bGfFv/ixcOXv58cucs3eeNM8dJva/jlmf0l80ouZWiyoou0detuRccaarx/S0rvL/69g4heN7qs8TnFbUEo8wHfD45Uk0eE1fSt3m6EEzqLhnnNfilKGdC
NavIR/gtIcg9v0NA8shlCk+zx7pkAoJ50h8Sxrti3HNFcD5z3avCJVE4gputoRLNb6kyhDvKLb6DAE2Ga4fIGcLUwj08hxfm2/SOu1o6UB+TtarPelcaoMkyIsOhC2IIp372Lz53Q+/WOgZZpP6HF2Apfg7U7B99
qqNp7GjsmtOZHEc/JAQ+mdXHhyoZnu+IXQf8t5YuzJVPf0p5CBCwjcrTE8iODHUS/JdWPdSjdKjOUyQ7CE28JHI4cR4lZ6IJxd//4/mrPuFPR4eG2DcLnMJ+dnA+ZMR8UR8BoaDbJFduOZQ1KSi8ZEWj6Z7r+LDX
YvbmOADA9MDNvjexbrFY+4ElgkPJ/S4x/gYedhFg1R137ikJOHwXA52y+RiCYPxFdPLHbbIWDeZNAHL7L3nh4nLyt4ANzfJlzm8ljvWtILEVPzie7UvsnrNNze57/ohPzGOREJjiVs8J3Te62FVKTgyazj+uHFSl
KaFWwwWXeiDmN7Znix99Fy3vvI65ynydr4xVe8qc31Ym0phX4S/xxmLpT/hAg5keERABSyDUhgYkudgPF5pFuGEL1xG0zgEPfiKwa9Cy2bmkWwpn/9hK0mPmyp4yjISOZsBHX0URNONszROovj2TB7VqpVPQ3HGe
G0yYPqk/nVrEbam/W0/+upls212rFVm/RGtB+3kGn1upBfcumYTwy1nOED6x6nqMK2+Hz2Bqb+rOkNvPPVlop+ZZIlzFy9qCUX2bIt4bqTULWm/XxRsET12z3oXwFM6o3p0os7ssw8xK6j+tdf9RBt8zeTqkzIS/
L86II7yXiP+XL2ZK3bcGmWMXJTDdtXwn8O7Vy+2D0pFqV9CK6zgHXevubS1Mluk3hOXXwz3C2bR2SBA+vTvDWoV7jdfnGlVjxq07CuRlejwCdY8rHcFecz1V4O17j9WEMFN67oLc7/qVBxpXtk+EVuVSSJh949oq
WOl5mSEcvnq9HLhVbm0FeZceXh00HdkJohII/uCj37vs48PL1avuh13fzc7gsvT1EJS0krhgPFWqZ3AyO5458Lr7SRL0FFaWDXnVqnTmTulxW1Ega+OXSbjuhjcOd2BWyswcLJ3VuuX6Z4hqIdc2OI9iN4tnZ0Xs
SS7KpS542z+LjoudXtIe7dMBvSLDsVyFxnn6ArnNbsb4O8eB9mvOz8SYjNbfOxdIPqWX+Q7t5bdpP79DB/mv9Cq/S4f0225/njHr/3p/Ml5MxMtJ2ZuY/Uk4mIBXE3I4BdzmFSxRSGF/8A8p+ZAzNJo4R2hS7xP7
CbWfkPuJcT/B9hPt3ulGEgXaFfYO5DPlFTObTGwp6HRLu90mWzypx6N8z1QS82cMjVLpvv3SnDq1o/8tRZGiOMjplaAMTFI1sBGcd/MB+SaVZFH0p4/mVotfvho0KleU/E3/t693XzV2WSzeo9SMMna3JCNv9D66
tcN/Pe3c6f49hoclJfccxbykSpkKBYo0ULcjpyI4LrTgf+j464Y4b134yk+LqFR1QzcJAjLQoXqIPaZAAHS1SkVswsxWj9ndFladJqlaOgDkLsfQP7IsnTyDHFGmaz9LQIEiIoupyrrpZ+kP4g6QzBaxSIFenC4K
9PJ0kKG901GO9k8P8nRwupOlV6dnVd4QvhioJEH4g9Axw1wSSEMOZIuYbUAgT9Ybkq4JzOmEf48TI7b+WPOBRY48+0csYfaXtxM7Z+nKgD5zlBaA/YUfVzaObi4+l93PLL84rOObSPhIA9V79Z2zt/z7CiHtYE8s
2pt/Resbk/6P7T9NqM++fvPnchve/Joj+UvW8exBeen44rDYIowWiQn/5IyLZqGwof0D3SPsB35yDIh7QgO1I2QYY01IX12qI3pikaxDv9s0H72f09r90jn56dydY7w8tR/PbPMYc4UNolNKdKpUVB1JwL3krlgG
QCVLT86noMkvO2pStJSxW5OXgNpITAg6jraDNppmdpUQCC8g2tisxproYYckm6PIHipSDlHakWkj4bAIm65wYPAbEZ1JH6jnp7MYncgT3YHxFpneZzjV1vG6iQEEu5QLc5WG7FvoH6VawIeqr0xtiBdkaw0JczoW
66N6qeAu5RQt6bYythk8J4IA0mADSxw1sHSSk0XIwwQH/FPQ/Lh3h0LTKR4PByyjnTv6en9MxqZD1/kPEBu1PtNayQ8nWWQJNU0NOTffOcV9hHsVybnJGs5U8mgwt4dxa/FJTV6DEHg0RqtQ6vYiGS6pANgMQXB4
SMUBrOT9C62UiA6bnyqjm795m4Wf0a1zG707y0/OyM0icZwvYy7qvNXikYHQXDxyG4ofkvw9m2w2aZIAFpvkMBcdcbBAB5gCe8UipQKQcGtpMD+i5l0xVX64zHErycFO57FZ1smgacD8NCRMPquNAVZBWOE53U8K
DXI7DQG6Evfi4npj9paAVcymRcRTfxtO09gDtKJqDsxqTetSFpmHROJbxKJgWlHn6fxwXUmW5mRxoHV3njsOgaCJRQuLj6doOkUh3sAY9Mlcg8ILf/pxeWniLPhQ3ApowIn9KIQgdMPdzVrxSifRLhpL7ilJT68M
0mpUHJkXUgovt52oG8sCos6IxqOLjVoLGs42YF0sM1k3zMcN0HHoP9cKCXM03/L1/OK/Z6a14KjmgGDaypgp5p4r+mc1iqnzXkci1ZwU5wW89+wmp4jxrRfqrvdzkKEHeb/W67RLd6sj3BxvpMULK4iGJdHiyYV6
L1EYsDxDEcr4t5Bp8OkVs6Esm/tZbKoHpKuv65+kaXn0QOh6VS0/1pp5rt23cXVFWQr+SJSH/D6EjTgSLIJbzX6nLG46lkYMMJJ9uNPgJRCGOBx9DlTQHzyYpiMeHYsXpiBlmonbVllPN+gEGX2Q8lpL22TBj841
wUq4kGyWHrxRZEkYaSju7fqWwfrqf8e8x+6Oz7+M62WS0bEc2HlRwA3rxRkxaP5jzxNtcc7dAaSEmuZPkTl8jAi/IvCs1znp44c6CuLufhHt1BGRpECV1EwZSLc1KMD0p9O1co4n1FH++FkWkfm8ZtT8kR4Nubds
cizqWI4Ko+tIujCYcAkcBoP03SYCWMFvjgKYJGnAexNb14p0RwEGNX2fofAU35JmVexWtGxnqh6z0SMeZbnldIcxW/NhaJR2huIrR7ba+XB7LArcTIAySRLNXHuU4cfXYh6sKUThi/LPbYGTRQPolgj18gp8Yefk
l9tek9Tl5cIPiv6EXA4nG4GaRAwUh/DOghkd80zsGX3T/pqJHE5asOtYu9zQP5EieaawPAIDQeiRZLkTL0GhPeEXro1fuo7Ou+vh9d/93OyjtXLmxXt3wX2xKlwP7bAKBr3NXDsaM8SwI4NJHrW6RAO7j+kO0gZb
RFZDbgWn8IW0E0luTTvmRhZ5igdkYpH42ELp6zzZxKNQlKQtvG5tR8r/6rdiEyc2FLyqkbAtCHGoZ5js1RuEgNb+RrKy6RsBOq3cJVgBbdokNdAPwPkP/ceoaXxiKl6/oPQmHjqdaJdD94HYrO0iIBUVxD0MPZdg
Im5Mv8qsIshgvfNSmqU7tSJGlQX5jWje4eu/yMkr6neIpcXWXeH2Q024rPhb7G8DnvVGGR0Vp1ILM9vS9X0sw+ShgQVQV1vHs0LfuObW3yU3bcP54mZLqTNni94DuGRvRu4rshJwadpg0qbi019zw3jFF/zaD3rg
aWJ9DGNUlbaRJExsnhstpBJZYC+hjgWzEwF2jedVbChkzT9pTz5bR0oGE3kTepcsmsMw5nMTKJH8yPlRVlz4BzGG1vr8jqSXJ+MMREEuuI11nyqzPM176j8NNRHAGpCkwvq3qWS+GedgYk7qlp5fq5XgvCIIwUyS
TAKl7rcGKn3b2jrIZjuCuXF3rHrrZUCMVxgsAh37kRSJXdeGDPBugVM59N3ehqAcOQq8TEkYsvL5FJGUDH9TyJmwWwYKl3dKj88ETXqW6ISIqXiLSKFb6Amfkjiu+9t/MhwNWVvss8W9/Tm5IRH98UCLK8JQkJa5
JUesjqACBmps4MIHtjWSMDYnFp6FnmdaGCLakd3eiEhKiU6W2jm5JWrxSnAxVdDnnhqWwr9FzC/nLXiC5KjTt2YJZhjx76IgIADmBhDT9soY5NWJXJjZyNL6fV6HAfG/eAgbrNAz+qhmGNrklmA5QAJI+C6P/C8l
iwDiN+wccphQsCJ21Qyk99kxWXATyXUZKNbTr2IJBkjvPword8kqkOsUEGbumsnXljzOpnqNKnanMpOsuJazoun6Q/PweqI6b68bX5TcBxgPb5HMgtgh4aFbrAHeliAD4n+xLxZgABD9iGP4eFyYrv6KXA1gB8Js
Tc1NLg2zc1yKYeLoSfC4QBRr1jVPTmqwf2SMla9Ya1RkS4a1NOaJUvG+49qGZWzjIgYL8GaZ/0nfhkb85otYgBWzxRoggCt5TIy1RtdwFmeOt9m0gJeLxkk0bCX8FtImE3IUjoYLahvpqHvZ8kOs/VVkLGJ28lWe
CYpd7ajDklq/tJGg1JKoqh6Rk4TroJYkfKtMrkZ74oFYnfsF/TuhRoQR7dbTVItGk5NXksndMVomO5LNLYRebDj/LO3iZHBOz88v90HtSo3xRwQMybf3AM3wLTehi5TTNFiVky46d2ck12K78V0P+D5MJJuQjdmc
2Q3GDzPvbObCwsyVLcDOmJ/sXqpv1XXqh3WTIakPXWj83okGXt3nvdVc4d3SMhm5kxmlZ9C0+WXsx+vWkVz9s/mKTsHe+WQ+mFfmPbiD4QfpPofxhlbDdsIxBjxoirZp1VXpqxeITC+UhN4AVGAj2LMguOnRk1SD
fzVXRpMBDOr9aAQaJPfMgoY/5ekqP3PYJr4BOinTOcv2uQGvEewpwC/NZMTW5HRfY9f3kldvK3OD9tfCWzKwnMO/TnSE0IBN7SQm1WW5CBvk7aYIQHSq4Dm14v3eoT/G8hq9mYgdL9AYgXaIlArIrN35NrJck9Js
xmMoHqoqs5s3Cx9sv1gTJgWGWHH7ZfANfQzNXxy3iwIkMHCH1Abk/DF58sjaSaFJjAyDW5tKIFxw5bMEhSc9Ha5AZAG3zV4GBwdIFcY5fRiqivpTYz+6md7Ahh9wJ6KwRb+hegROwjqVaiqGqw7dthUQ8HToKWG7
ljP6nKXERlgsu4BQH51mEQ4eSrPQAPN6U7v+9sO6hfqszHW+6mkMBGICypuQO3xB2V46+8GwgVLeMLg2OUVkYJG7yKgNI2ytTl6cUFoUtZjRafeULqwYZErrKqzXNPIe3aJpIgFIzBGhrJYIRicUTFVgQ1UBqms2
ydDwFrPYmutV2bhvhZ2vfO+yNjXvbLpTf4us3pBjcO0/T+r987VM8Y9U+j5Y/njfvv7Rvvqp5I1/78RXBHYr+JqIk6v295/7cu2Xt+efONa8scPaGOELwD5uU+SOLlpp8kmTij+BgTR/AdgzA28IQdi9RvBCgCPO
sL3Sz3471+dO+xACy3i5ZKEQLAnDHTA1NGFqXTM5QgOk0+nsM/npWrh0PFP4ABo6IbtuRKVsmxuxmpgvA9/t3voNp3SWq2gYU5pD924v041mf7WMrM58dzZjoQhw71tfEnDRXGImb1BQ7xC4vTQg50bU5aNymyEd
d48ybxiG+bTfmRBcGc+pLtf29KoJqwAS4+hP70ze6a94LjTzYY3oCMeffno5dX1iehmVyyiqI1KxBzVcBfMNGaFCWyLaCBe3i/jteA+j/G5mRQUjAE8iXyLXXqUXo1BtOFqnrlqER92cGnHPdiQeT07VTExpKHxj
6aF6IJIHTM17+6MMjsAleCb30R5wzMXPu3/tzSlnWtQqQ63JtpDtFVUMSaETR1gabeVeEvNS4q8zq1yj19LkFsbBKKyiga5B7T56g8Y7iKFxZrAU3fHNSy1ZIhvEx++g4ShQou5BKfGX+sSmgpokCysHw6Ie7JQf
rsFLlapRiFicOZURTfUKWf1lzvpi/QKfnMaIiMQ52XkdgJXq3GAvXg7paW/E6E8iz/jT66a5mDRVB5JpI6UwAlLPQVTFeQepiedZfyTw7+zCcG1YFMrDZq5jsTzzcRYtIG54SmqOHQrGkT1VWV4F9SoHKlR1QlJj
dn4jjKMhGeavhqOZJDEvvGxaf7K2LBiNEJvDcSxm47R2QKXGDwAOLgnPFLg3L0XetbyucEMOIuO5QF2z6nlSx6JcvjGCv9zJSfTQsWYc70ydr8u4TlBv1Y4N1k2kuOeA+AdNiAkAmISYCnKBE+uCdZLH8oNWX2Gl
Usj61lhHI8sEQEEIiUkEDykV8ULraP5dIUW1Zo3VTZaFT5HmvwCuTpJtxjWQe9WFWDKDLQmkr3h9bzWWP2aqu3umZQAb1D0KSgDaXz3Eo5TFS/6CAJKM2Csvrg3cqhMc0SlaEGlbuPHSOiamx/ATJPavzSBUz0xw
K72GCQfkVneG7zve6Xv8R5fTMX7XDxt/kEpX3u5/v3Rv3g9QWOESQeM070/orbHWVvyf9ztwgzR6o8OP1l/r9e8dp0y189nW9MTdZAwiChbE+luwem8mEGVOsBhaop1h4bQbfj/R6AzyHrZI30R+aS0usqpoc7ky
Zc8m0zvvHWz7YepofWrfwpsJMxWyImZDWwzkc8+E0OIZBrjDGcoioVj5CezKOD4SxPI3MTltH30yOQHR3184fDWVHdpdAttMiWoT03Nozib27MRG8nqcJxKvnadQl0gGYyZx+Wy8sBJ2gPj49S8JuT7G4USDY1yg
JIlybvY3FjVUCRXifHWi2lFQc4H03AAWX3pFMBgZyzkpuaZlDSeH/v7YzCxKvXaOISsvtL4o100rKoCCNpmY61TX6wbBBEe07xSf2NzprBwelPjL0qcL6m9WGLETWXwONL9RX4Z0RhpVk5M2r2lklAUOWcl8zfjE
wKR/Qztjpb71di1lYQqOO46xmSkFI6iGOYKgxpUItUUWZFnj/pZGVwy0pTtzXPIzR6S395WceaULc1B6JFulubkhw9ILeUPeyDO5vlqXJ+BTdduQKmouPlFeosSpZ7zYLPl9gK38CUQVFp8g3zxQ+D20xMhdEDNu
SWfQlJ+FSg3eJhC0TmKn7NNUPeoSjwLrq3YgydTGVHqXghYzciVv/HVc2FXt1q2ldr3BVZ9Yd/kljAa5QBTa8CBKOhWeLwu6zM30iBjkpOzmm1phTww+LSEniyTmNSGo5Jzs6X9AmVcyiWoG9JYqUGz7qwHRiuB2
M7u7SYTX0WHVkod4fJlg+9ZDl5lBUrnkwq7xcrswrMnLm2nxfoXVZJssAejTEAGbXrdzokdNSMWHNHFQKUH0axflIKDCQOKKXhOrGEDPmEKeB5QkoU4HAhE19n0XVwxSzMeEsg6MDAWHgR51XIIRnqyb7gUU2BCE
aH2OYWSFo2exABwVUOUcUeRURUkJ/OuEMx1ENZoUu10ZTapPVp1Kl9+HxlYncZKcrcoo+vTbUz7h2ksxKwd4uUlV4DwWFqb47VsrNLy3GVetx+Iz98HIOKJS//AkWhf2bKWeCp1hQz3y24boht6f9piSYKRxaQVE
6KPQ5bn9RBCCORAqJ5SQiSUaFdJsMwHmPKlJ4fPs2X3LoaczzfK2YEzGuxRP+bO/j+BJZ/rHdjf12zjDqnnb7wSn5hPD/FZxO1Z2lDrPid3UoC6Bm4Luy6xadkrZYeggspQuhLIhULpfZnDB0ESVSo+4EqlF6XfT
kWMprXDsrIBufxnTgtQluKa1HyO7cVDRKi04kBqvSvYFloIewKEJ/xgkt/5b8xzYT5yyBsYRik8g07zqbYz0N4+QqlRu41hJCiZoemh7YBoU3XEzQK1okDdKdEiyjj+wNUlkRLOoIb5ujR6KYI5vV0IdUoCYidqJ
c3T0irDt1iaq44V7CCYVoKmdYNPQo1kWpHcC3+YsKeGwcFOWBUOnNRn/bN+EYTgwhjmp83NQKHkxBqWqZCkn6DWqniIud20W7Qiqr+JRVPRoQgB8SyAoKTP6XkBg+rLDK0OWOtVQUEtznY5RLdq3NqNUibMxY6kU
2Ba/yjunpKYToj6TcjImOBbxETf0b9FTX0dqprOoctoWKWoQpO+iFLGvZRVzofZybFMekQzkBxAgpSfcrYJaLRGtdCwLkJF0Jcp7HMrj1BtFpsQi3Bvq8zMnUe+GZUgTiM90f3tVLEjDr/1AWGjOd57b2esCPa8o
Y05UMcdko/ARnjY1u+r+H02OTF75SCBwoNTs5xlnTXuIwUQKoQZZjY7DaK8TpXOg+Ku0spvjitQYGAKqXDlEqfu6dX+x0iNF2fdvT7WLJ8AELmSXaqgnVE6z1/og8eWf3qwRMbNn6DJejavG+B4rAQqFNXPD6gXJ
80Zw7SVd2If92To2pgNwxb7HloZZKYdIzDxVF7aFa3Ip1cQbNLnG46epy9wUsb8e0QswgP1hRyLicMBqT5wRSnf9/raKcVw964ex+BbkLnro8Ku5iz/+3NxtTSWVmefe3o91vJEJOa2NtdITo3xvtaT/p/ziTyU7
p/zmuvRzXqBx9f6KcoTRZLJ39nQ6/CQFI9PmeDZvEK9FMoT8tI5xL4d/h8dCpojhT+npn4nLwC48mXH9B9PqlKk/DLYTPxV8c13NQKfT0QuZwYKiS0DZPKzHnszQCVr2CMHv4+eCudvlcPhrnRpifEqIbbyanv/r
duGLOd2cgzfz2tw4vde85FWvL2SvzRkUPFU+kxd2SqKh6A0A/d9+tawAd2d6G0Fvc4r0tvBIJ+CX0z4/25I+68Y63i5DyakE6jisUJJ5DO1SvLGUMPqPXw9i6p/jtXsn+pJ1M8/smGnoz1zMXwJS1pnTzW8OK3bb
6Q/Ux5zMCOzPYTWgvHJnodBaQCZijb6UqVzOtD5Pu513xl1sBphwwYrKy5kUw1s5NSJOAIgj0mqD+b3hVm6NOqFh7+zN33Awy29DfTVUnn4xzeO65JctJmbNVHlbF3mFxPA8xAbwMQuNXuaA4WPLOFFKBWDp2MLI
XMPLZmHTPOZkDkItuEIk+NHiFzkkLmf3X9Dhv7IikHyRzChcmYtiugmMX/Rtc0/eZY4mVz/wqY/uCAj7RH3mnV3wV5VTuhuTchdjq0XZZLi0UtdDOeY2B/VuQ7O/2TMARkauhnHKyLZvgh1M9tHnF3A+FQX8aQ5f
M7l3zXGnLrRrO4wpOXIlxXaX2cYnKutBA1NERb3JhGI23mPQ4PbaQJtoBbfKmDZEvXxOhyXf9Qy54jeEc4SSlnEWnNVmmsjH91/jPQ5ZWmd01Vk6UdHpjUOtLYd7qvQJiQ2aVlX+GbIdHCTU2x2COtkUaPfiyDIr
/Li9HEx3omO2WornyKlKLju6yn1EpdERIzLoA/Q4+9oBGq6v4X1cExojvyTaZng6N3nP8iLTdve7pmv2VBdS7acEYkV1A/M0yzUkPJtLuceaPPfJgw+puBPbF1U2oX8mKz0JKpSwvhZgqLJ8dKXna2k/61Hhf5a6
FiqXVndRrBqx9QdUI1w0Jo410MRkbnwOZibCQSp7WUSzwJcqQL4e6rOmFgOzPLH3kP4C0cbiKAMyq6uHPmZV3Zt+p6SHU6lL3ZelKvXv+iTUY9MlZyLDq59NS0orW8bbpi9QTOBYCxVY5gu4k0PkVC3EfVtzMIXi
UgX/tPDFQuLmnljeJWtTqNuuRFl8EIHPc6JeD6+8SyqoCTjIsL3wlkEYaOeenpeH7jagSOms8maRzWre3LiqguacgcOcKc4dfvE9cF2E7ztiwzNSdcICznkKjXKfxYV51EIyoc6q4w2yjWZKYN063nie+qe1UkjT
JrLnRNzNqkPMQRVdwoI/ZYjQ2ff209T1FBBpT3B80PREHfD1+AoDx3uJmNCTe/tbHvh9ut7+KrkRcO/m1HPrsYPXlU02XzUdUvrMVwjfzMCPX9T7T50iurVR+0pvWqIKtzar0uDtAFMzRwE6N32LXR4++9b2Ngvq
U52Of6wlyaUL39km7QPCQr/PWZ0bOEbyybjQhsTvuZXXM7OMBzrv7brnCz03c6qUiOO5BVKuhPtzIhq8yr8Df/86iXez8MN17bhXd8bmKfEYqUPPgDCc2CyduAAqZeYEz/H8r4c3eGnm6xKPgM8Yu/Tm+mOrwmNw
fzmr48Lfvmr/sfD1b3hvo8UK6kN1KMzInbWrqudql0vUefV2j3Xb5/5LpFVmvqTRpJOGLc0nbPisO6Zx7yBYinZLRXjoH9liMBnMe4y7vo+WeKRWwwE+9Avp8i+EdFmuZnD04NVfxnwRWTm1Eie/1NkD11noQ6qT
+DCJxkn0Nh7BS8qsZsvKjpGOrlc9uB2rxEXDJJOgT2DDQLY1czKzufle3OJoqhHU64Bww06xT7nPcjb6o2Y1pclySrKRpJcqn4NwIcc+NRAhkSAKTnKnAIROk/ucoYbPaRBGk3UN7WtWR7S6t3xmQ5A00ImFBgTW
RDndipOjbX83Lsg/spmkIDCyyAvOyIq5YF9SmJH/PPz36WyxHAUnhJWnV/6fl43Lgs6bvW8geqnwGkxWP9ayYQNb2i/ty3TDK9+7DEKAM359zcoHJ+7bb10fY/+4ooQ5UhfnLW7lAXTSSWoY3rwaB7GGESjtHT0O
YMG6x/0uih8dcQhV3Q7hloXjuSuCkFNB6WoKtg13mUwtnZNfeBvE0dKl3AugWNttUFrq7sqaWTKvsDtaFjka9l7PLAuMUOoXobc2L/TXnrMmkDNVayBGM4MW/HQvlVAdnVu47zpW/+QlC24eFtFkzVi4oZ4rJiMG
zg6zcAwZpMWNnQmYFiYdA8FaSB33d5yM8xxOf7ayx1+zELV2fpqTAxe3iy0CBWI16N87idMN9KE4Nryb7hJHKNKIzG4pTkXIikJXF4ELaaFwjrV3igJvzhrafA7cQSCOI1TjsxTFhVCpBWOx663hYjMq4IXUyfta
xE0EtkltJQVk8+6fCBnxa6fSXSRNzHPKHZDQIXZfuOrk7kSwBqJFxkTIXK4Cnkt6T6CJK0JjRZkNI1EmVRnVpgaY61zrQ/sJFSASvWjvcsdlb+YUC45LCExeUjMJpmNc6sot1n9MDuIS7nDlGiHagI3MPjDR0er9
9IPIRyoS2TKkn5Vlg7oq6MaU6s3rPnq5njz33ZvtW2rfDJsUNi3ulJpXHNqzZUn1T7r1VJ6r7q88tVC3K73vHNYAlPvZdN1iArFlYmUgDHGjwh4bwQdu18WwgaVd2d57NXYyM85tKOjRH6vaMeljGoVk7n4kdj+w
Gwct2qZHF6M1r0CzIG/PUStMNoeOs6wCSv2WQGTxoHK/+G7O9sIv8ngq/A8bQECNhwcJKuRoxIcXXXe3oN3KJ37yGkfbgyBAUDe+9Sarh7ixuuJSdmQUJzqXPYz59PHWITyN24a9P4mSCdl180arX6c3E+oPPcGP
80adkm+DZujSL9LJ3blv5mx5mrlRs9sjW9+FvK+qODhlVQf68yJsQDVE7+gogiLr0YEfXu+kVMcmIRYjakKExvyYwJu/GZK38vqNuslGRSrLpPWUznysXupu1MOjAFlcJw87BsK8E/OAKREVIrdoNtufhgbSwdHw
EQybnC9bOKhjLQEOBdkOl9j7bVB10v6Usk35bYfc1KQKfWEozBp01ne4oKSGWx4Ue0MlQCI+Y/YuIlaQWwHpcTwhXFzjkBD+l+/yqle4B3Xoj+QF7CEwRAz6ZWIduq/9jGXMooyyQW89DsAkM4k/ogDnAZ1Et8u9
5qeWPzD889GZvBHqvrTxMcohohjtA27w4mC5s1o37cP28ql/kO7gz0c/r939zslHn1ZFy/KHFqo6bnaIX910KGdLDrvTk6t80vzdivEPmHon/t5Zco7kaDZM6+4XqH8f9MbdN4MTnUe/nt60rE/Gvd/vwtnaLUfB
0PmsBPxFx50SKsG6oOVwrK+nOBXOrLbgJw3884te+F9kNt72H4OKVhgWbzefBZkH5x9FJNHQvK66Ftz7CE0SlvffExbhbBtvf+tBtlmsrrLdn8LkbkuFWGGb+bzrIl6HeeQ30qUFygkHfSnhZGBQu2k3NKM3jQnZ
8SMNEuDWrdI0etfv9W8j1zB2yFPgPZrVW93dqzFNp4wE6i4Gd70NBoBpQO+264cXPRrrl8algbaeEOGFtnO6SptI3ko9V1T8YoOsdnZPm2kaBiTo4biZIVGmBLkqtid004bi4HO1d7d55TdXNn56w+Z1hrfJj6WC
5R5tva7qnt4cuvMiNqVB/GFOvZXB0SXp0+qgLUH+43lBmV0aFn9mnbE7Ryd05eTAiwh4VhqJS4WKX+5ZZlItAnz8AlFjVCmOkXQXKWIzV0+SJd+9YY56UTXZRUqJyq04ByQoAoh9PVN6h//IXMykxn4uYQHvKIIa
4oNQOup2h+Ja1nSjc8reqKYhaSRkDSD8FA0LEA+G+JmaJsFYWgIFqmtZpRXWgcXxWZ27xNLEgd0cQx+zsbUQaxrxyF1euBQph1zxS3MQktFq1Ei0wT9o2GCpoCC6OhTuMd6mMLYUttjOwjHpOtufxCiCiExmUhsH
04h2eWkusuO7e3x42fAMD8/jwGlhq5BJlf6mUVikM8gRM57leuqwFcMUUP5DOEf4C2sQ4fJwaGDoHzmmVsp5/vH9Bk9FikE8LG9FnxvIVngJNLRzkOaS3gXbNe/TJyOhRLBH7ehF8gzsOIXkOzRTwSqJ9GicZlHX
mljBiW/canWeA5SdReGrnoioYU4FV8kdaNvgAkVzmocj2wuS3Obs84lplP6giMWgv4l25mLuFN22CMkAsTt4QqLM0G6EFtD6R0zRalCJ1FUIEaBA+zh0GbpESTylupO3V6y26euAj+uIrVAJ1eJj+tG3seJyx1cM
0LS0igJuCBg7WMM+yXDRb8LGrdftIqZWG1eS41REbEHukw9qxoASPn38w+OnAfv/wD/U/tEfdI8p/OnD+7Edcf6nD2bWtDCjBrZ8n7gqvsmzCeISNbb7LXupEy0fNxHXGvOLBoBwei3VOdsYwdm2+LdpzIvlw4ri
f8uEGn9/stmlrQmA4tvc/mqw5QgKOBLOg4mqb7/ltt7buOky8d+Mm66LghR3RbfqmAe29NF0KSovUIxnNFX0hIrRyHXfI3z8beSNsSB0eGbBmzfl7FCSGKCDzEoBQl8qyh61TNSPGUrVK5do/rB26zByEk61zuPE
I77dlDLbJLlh27BCx0GpcS3cyZvOZCAmB14zJ4QN3N2dnSz1OFlnJ+aqK8kO4RGPSzNRRC1a5ItB0RDiwR76v/1qpY2jYNWD6cWNzfCTuyl9k9oQpVSuEAWwRIm+TnCD4oZV4x7ef8djggAqytgg9jrS32/44VQx
iHHuw5jdZNJ0D+eVjSxBXr3PQ8ZJJK4TRBAhOZyyhlqE+SZUe9AbXp2bIxJM0VuQRxWMevECIgsuxcfL5+qtzUZm5ruPAYEokND2k0QFEJN49LJaO08Aruddazetx5sziKRK8ByLEYQUYeCX1EfMVt3ThukJVscG
GMKa2SRDbyOTsjskIUlEGpz47lWQGoWrdVYImS3OJ9CYGRsVJjKzwb+0bB31lTN0US2RECpYZTyvuUXyZdieaoHFSu8hdGijj0Rm8E2LxuhLK63D5xRTmVrGtUoqKn61/MEPRvaAB2jl6GG/igaschyFKEBNVCEJ
lv5B7vorzhYDgBlmQNzGQcmCzAymPzreHNbQGQVgDI7CYR6XU4bIiyFwI3xXm5XBIMYosoxtITa3WO55PcRklVPVYhOWl0uuoAZ1jFuYNUMW5t6Utky1fj5ab+vF0jocQgQumlFU7deezQ2AvVNM4RHYxcakqdmc
NffUBDFu/IOAxqoLQy0+/mCjmd4Lxo6nJgTRivG9C14QFrQtGobf8SWfAI7W+/8wT0NzaD8L/qaBT2e/XJg8R1K/H1FLqnCO4NDjLYoN73tTBPEQ3JSQpZMI38o2B2urg/5hSQkfEeoNFkmFGV/oOGahuYCMCwTk
3K036OHlWC5hAnNIM/CHHBAvL1+4+re46o67yphNGbbFnRoE3Qap6cWAQmADmLYeQc/ik6fzpIRXrrAx/ulE9jySx77zKrf/bbAiW0aMcQl0QoM3DcfvJBpZOwJid2mwLRf9PPCd2FkPn9/kg3B0UHsVuOWGzqIQ
YBQHstXIkcuZ8X3pRx6qW6O7DR4mc8DYf0Dg8oRJI2PBOWtswgdt5XBIvp2txgN8r0x6K0Hh3BG/kLSPrRN63zX3R9Vxckjh6xwKUBg51qPP9i4dHKguRU2kb938gQSi4F+K/dMLSd3lcDsWQNFKIbpcyChklu6r
Ic+zYOcgOHaO2evhnRXg4BnF36e2Yg8umIdDYwrapdl5GgsJqn0VjOShYJlYRNGQRDTShLJjsiruLEcqjq/TCzxHu9O16da9RwADK+OHXOACLfXTJlu+YcLCAk4XhEX/G8aNMnPtPRfqjRNBC3cbe8Fy45f3SXgQ
thsRV/vtjNsqj1w6rSmvtiafgq+dbwqL/o8KxR5Cj9fX4sG82C40vBb3JTIDxe5j7VMR0o7wLsYvnD/T52IEzkVMUew1apSgKTLipK+xM/rzQc8AG7AfmpbMQlRG82ZoXcqyYbMVzK5hadG2Ik5XaAg8HXQKMrar
pTUSWjlCUmB796eLEZzEl4oslivQ2JTM8Ieu+soDwQccRwEEXoSlHf4uV5VOxonEXvq2KfGdSK18xxwzl/QAYXvF8sENVm5IEf+pcrRu1QNq+yxj5l9YJYEQ1miOtYB0iDem7plimKnGnkMTYd2gsO77N7a8yCMy
KO0GEzGelDmZy4yYZyFVsgE+bdekIU0C0imVYbEHXLozzcz8ikhO5N0w03fiZmrh9WF2FNoRmZEjXfpqh2T2Y42vdlEtoFGmNtFSRa+C7OgiEozzuodgDUJoFkFJaiWRI1i5tkEv9Gc+TGdy5rou65O6oDklFM+i
fqd0oNjHl1Z8WKoNu9x0Bm7z5cUSyMGHaRohY6vZnlNv07dfgE8XBDWwyBscb4/Y6XhtM27XzpjimZea3J6nxJbM5Oh4eXpEUS8LmzvB02oipRb7jICCp/0K/dbxOC5tSJKq74yPVFq8vuvSaqiHj3l9PVRji8Gx
GcMsDlW1Gav6ot/LYh8siIdSN8FBbivzgy16WR8kCEQNAMhb81XDpX53KsU/qPypq9XDBsbluaXpAELdJq7MRuMeQdnnsdd2rM7mZKpGIvVIZWEeUC7oyhoc+hnPpebMiAL/JxETObvF3eWLuxh8Nbld4CN/Jo6w
uzhIRrzUQjMetyRO9pm/8bHF3W6uZH7caL9WiVcfDOndtv2csvlEOVvQkcdAOixTDigc66EFzUDbgIYXY8owyIpi76sXC72vDtLv35pPzGA11cHQYEAMM1l39rQNNMN6qRpKI+SszkycRojc4JNFH33RaLZEzKKu
9nP3Jneb995b/xPHj0EV3GPlPSODm/s3726e3zSvMoqTpUEUXqLcvzPMdqYK9O6wvTn273z9JZv5h+mtHrjhmTV1YxL/y1j67HnRy/DSZJtp5BdufL7jvulB2br+zC/Y/go6b9uOHetlk2H+07cupDmPfOTzb5dL
4/mbbE+MOx6/EK+XZWGD4QEt+gf+dXFvTj+SZF/muxwf4dvhXb17FCmRyLf/KakS7R0GJbTWOTL0ggtTeuBmC6A0Hh+L13TvHkX3cpWkuE1fmufh5obtzDztBY7B5Npu2zIPuAKFdbD+EkCnJS141Syjpx7jB8oF
psIOT49QtufnWLKwwoKei0l13jMrY4TTGXTvxvMbgvHsfCP/QEMgmOJ4hjMbhB8S2wFta6CiQq8d1V+TLcIfe6xs8Z4eFZ2MoVPw8gV4ubHNu+qQtAokUpbAlpx51V3Dpt7F5J61jzta77oZbgq8mQnoGfLsRuK6
rlDiaEysYxNJLwFuBdrsqme/9UEHgC3oL/N4AmdCwlq4ngW1VyQdANW7h4Nvtfnm7oU+hrUb7M6bCgYa8nhq+MIZ77nqrR7Gx/aB74cz9mPN9f3bXs9m0CuAmR4yEFbT0M4HVIqNaN1zoyty2Rrcy0P3xAv/fqLx
/Rx3s6Ps5lMoN6I/CNzJvQ6iLQ3aXZs4g9PKAIvQAS65VdX6GU2TVqIetsX5+jksbnOdq0Y9ATH9QbEzYhOlJnsbMjtXUwWB97OlHdx9kWLquzBBFj1R+W1NJOXnBdBSJXMDF7YqiplnkKq9qrKOK48o5JgIZQSU
xP2N7bu6QnpEN5zugohIvkBprc8MLanjIkCEm3lfMHvQk4WX/wTRrBwJWNgTZsKFMBCeurY9mLUXt7dnNOc4cz2oDu0mFA+9vPhCpk4S1616UUlYMEEFGcqAGCxgKl0dv7px5V6XQS4UCjCQ9bxkBoN3LHryVtQY
I6ssJYz2JQ1k5UR+iDaLoNsnxrgyq3B87PkBm0tpqKoh1/1hoem+TaP6KqvLj+tkaMqYNIyj7/pm23ZGYuxCGc4ivhf/H/j/xzbyswXivmyWknd8tKZzUy7xu1azHjuvErmjB4a5eNZk25ETRtt7B9LDXMJ+4JDJ
GH6R4f2jEpAXDx307MIMEmQSyGitnazZE5EmoHXXgSyNErsS4u8+rsQ6rTiy15Ba8G3FJQjru4AeWV42zXrv196sfwlxOtnH68nuU34RbPUnFXzrUGBqO4zoFsaveLL1jpZd/cCKMLhR2fR57jh9CCHjJW9PTkW6
WampsVLVdK0dbkr1umGkUGgFrpGK5eWkp4tHd4MWpgN6BqrtFN1TC5MdnkQgVa0x1YHaUfIrjPgfMyfqJcsath8bLiZ+Mw7Iw9wCIyTYJOix8cMTQqVAJW6pn54uG+mVfuDm91gfnQgZw5sOazlhQfW4w2QwhqQo
2Z/I4MFRcCRAuaYiphRthJi76I85MQ7G+Nkn0MWDQEdK/FmCPQc6F5AVyOvpcHdcGEZ0j5F0uzd2f22tm+ekJArMJGw+FgWtK/mkSDyojCv4waDFwKDIFRiqUd+O3e55x2To7E9eyjtQHX9XrSSTwoVNMYC3rQbg
jp7s7ISuN1/FNq5igRWwKDz1EUA+lq2Gt6j2/xFzDNnvUAB5531qDUOi6sbPrD2r8da6T3pbgYKlsAc1P0KFO7W3gO/IEVkLAwoVemF5knQe4QBMjpBsT39hisJzx4YZB152hMbcX5h3G+WN8nEMafU5mRjRWUR8
BSatjynJgeEeDg6XZhJkMbgStKkyoHatT5lBfePKB77jwS9g6y30UncqJgnqqD81jW7CK+4bLM8iSm9ZZvQEapU2GjR/VUxF6pXfrE2BMIHZlpwgYSneLVD8v4Mo8NFxCfpyo+qk6YWCWdha3+rTHIi2MCmpTNjL
ksRIe0CbAM5pdklwQ+TM8VGzUQZPo//ls2Slb14kE5y3UThDBqTR81aiopLVmojP6v3p2hq4WZubkmTu2cdS4bIFzgYFfKB4qzHNoINluUemmmxgT+dvVO07deXM6Bl7dkjr7DCzSqwrFYzB3WZXtGFdnXhOgIE1
08E6ob3L4CwMAh4scjUIIeW7EMa58cZEzD7lD+MPP3hH5uLegK+GhvRrI1l0JyDdYQWiHwMfYhH1suDqJgZlU+expH3NWCzE5IQ/sP9QV1iOrrEnhH+yDpDXiIAiALKNxazCkggBoi1IdWwch0lSWUL2gV8qM7IN
gpMJC7fqLY36t7kkKej60hqTKhQ/DuLsnXeyB4nXA7XmAojFxaH523IaG1G7SD0XC6hwZVaIc7OqldwKpsSoAKBBiD9ikG9l6FLDEB4hxTca16Kxg8cCO9eAlvSI/rVnI23ALVzJ9PofVY8FZ4+EIZXwTDlIkaIa
sAL8oSFiV5jj+5ZfAtpwaKG3yQbPyE84wWMOgRlFY4fVb+fdpeWzDoTfarJSEZHFIuV0FHW3cE2QcjlFaqYBGBM/5g4Ly0QbbTULtDDXltzVIAMXhYjREMm5ROp1r1Wy5E9gCtrEDVj/FvAQVqd1Kjmi1OnfAKYP
aZi5zHiftn5gLmy8Q+EqvRH2G0C1rf+bTTM7PGS2dyPM/jvLTLXPh6w/MoNiyu/WzQmrZ+0mxo573dOMvzj9azZD7r1Hr+bcE3VKYcxPkdzIJixicV0/655vtEccLvtCl0BpzfnPyygmz+Q/d+ozWfquS9LXllw5
lViEMut/200cpqyNH4KnBjxF5vk5+3u19wmbh1u3BzNyVKmOov9MJrwCrwULQ0xRUz7iJkErmnw67AsQU6ETVOGtPpcITYqVpdne4QI0yOf/JQYMcMrVe5bZkA95DnlvMKOuN58p0JqOMxmv7AiOY3ZuCtnvZ62e
7Wq6LI+dH8rIyM2FD8ptoPWbxxLiqJNj62RywtnACyKcTueORPKkdwjjj9oglzlt/vjHL60sg366nq503zTKBbksuFcp7hLnj2IjnRCOFaFWuyFX75vdQdceHqEkEqXapg+j08MqKKZGj6/MsZVKjV40qQB85tHK
5Eyxwee93o4d+4fj9kFwzqTZ5Ze+sr4qBpHF6WrvvTO2LEXu/+kgADeytmePzk1TD/yocpU4l84rLXtgsQt91vJS6Uti/Lo1U/lq/z9rrO9Gba+0x6zzeVNvXfzynqex5RxCemnp6ZezbHxYYNqb33ZpzfUe2SyR
JY8PByZ8ZCfERN7GLYhJvCROEF7eqZpSaDvrdtPm246KcZGS7P+WBZC0l+NXZlBSJAksjQ3P7Q54Oy4ax8CPOIgJWf+qX8/rf+gX+1xAIDul0Han8SiW70T+99GOFpxBhAx5c8i85bF5tcp++NL9dmlMBG2fozM/
7pJAoSw76Ei5Gm6Y7bhuzJnWDwXWCTh7DG09dRB2xqvMWI7yHqv7Jvd09dQsCqkT4ba0Z+7Qe6TvvcIsxg+44xIJf0pz/7GAUShnuWOl1c7RRuHL5ErGetpxvKH+PNlowMbl30dDJ3qUEmGq5sF6mOuGm8cpPWwu
UlFe2duv3tgvKOSSFWxbol4OxBZzOZryBJZ7tHuVH7mx2vqSy03rcm1pU5BR6g+xkoMtvbzKnRIcuY3YknydyB0TxHLkw9WWkW/6DeSx5iRQfUT1h20FL5sNi/k+DPTNOg6ccLNSdpbiIIuvi5a9GjeFarLtfgSt
JoKRezkEZk/L/qZ9r0bjqwGd2R2hKYZCvDSO7LayXp2UZbvQMqTXHOyu93aH9P1PVKWHnsXT75bqHQlGZVviHa7qo955Gg0pm6u1P3Mce02DHQjN3MHu9Fn7ABLoBwpO/zjl3hZFF9cld/5rw4OcrCyN+PbNVSbd
uWFppQFUX02pGK1ofGJ6kbaeN/buxr1s0AXjwQHiqZhDPtQ/EX4UFBCyFTWo/vkZ+mq6jVnYxLkMp0SKKn/4zpYgSnna8iPFGJ7iMbR7p+KeTh9MWhrQ8iXxVOGpotBHdgdq+NwHF9ppyu5/0eXFZWP/b+hLGF8I
hZgFj8cbp+4K5531j01UvZ7F9NWjm5a7zByzyU4IbeOwCBv6sKPCV1kTUsnKFW/FHPEBbaQKHHr5bncwvRxgbuQXNabympz3Rn+ThsKLYC9dUUY0jlreUN71ubQr+jnsSh0k66awKr0wtjPqn9Efp+82Z3u8VMWB
yKlNVFAMOYdwscnY2nR0qZWla7TVS7r0CcJamM6krXQcRiIjf7Dsx8EaZUmkfY0lV11KrbJ+wPjsBUHo2uIBUqNTuJ5vhw1Eqj/je0kYdnKclbyPt+rtR5u2YlAyvNFXaPQp/c3vhE6LjX7AEKnOFykELDJt0Bsr
Xy01yUMzaTW+X5YZbS8HUeFd8VAi4/5IeoiCqdo+elQtfnemuv7OjFBvWqAOLEuKWjx5q8h10OWZbU5fzpxL31/HcjrbMoABlDCOWYzw1UnW0w7FNhaFz8tT7iB/7Q9Qkq36bXz5blUQG6t6tNN3bZM+9CIkrNPJ
Gkycev1eHuBFMWDoR4W0KMvdopzCxXoReaP1Lj73LMzG2/3wDirsjl8H+mvlmdW8KnUeGgZId4xGuVRQOd2FMerf2MMfB4AaC2/SVqIbxYcM9OA5BPAIijWYT+B0QSminvsGg1UEI4N59SOLOHD/BRu+bBzkEZtt
0BhHV8FbvTtmC/rnRB4K/fFYAzCYryfrk4l105fiNGt4Zym0KMMsII7WoJLO4oRft3yBA9RZRnam2EWFh2N/ZuE4aKbkgTugYyD4h8AGAKaWgKZPDX+L4cBKfvEh7YtAaQ12BlhCesfbpvHhv9N1cEGxJz9mCTLA
sbQSB6bSlGAeloIpOX6zi3Y2B/FJAhCpKMSocZM2hIub+fz3/DLVLnzjnKTaLMYSuax9yh/2LvlgDe5vOTU7m4t+VwtSBvjFzVrwFmpAreAHq0Dr2jJ+GTaci63bEPj5BZu3geBvpNyd/jq9yFNXcHVdMmr+ghbf
EajcMKjnau1KCcCU3afBI4WF4nxZoxBId1L2wanilKiP+Fp0yDljmXbO/6zc/rG0xgK0YHaXEucDawyLgf15/U6MkynnhXJm9iOglK38aNK0ZmktfDugY2yjnLUkiHkmrXTwpihbIXMzhx8SDYQxtlg7p7Rg3Bs4
uIMELRoMnRD/4aIu8JQ03dTdxXaoTmQ9epuGgD+n1DSuUmNhzsJ+xa1gsApVoxk1H5rhXWCH6soDs+IwHmPs2g2VbO6w2wnaBBQQTi0/VOIbaWm/9FVovfDR8+bjb6CpmoJpVbreSH9W6fnbF1xowfdTtGpY8O8l
UwgSS3dlhWoxpyoez8vVU9ezoyVMH+zL2fn3+CzkIz0/fYGNH49Nab0cfejVGOp7gRJQqA5iKSdRSOPF1Kh6Fk/NWd5k2KYx6zb219UmsgOdmnIDF0Pe55fOfY9jGKJUm8s6lNFD4Lewm2jaX4sc2EOAwMTgWCBv
iZupczYsC3yEHJxJWBVehcnIg6jh2hThTxriFAT/Fbd1itZJ4j8dWGyz8RACRHsK3FcWjgoCrxSPk90fgUtUHjZVGYd0OMlg/PTduk1DiFQBbDPcavP6Sv5xQyitEk0fnIldqRG9lPmE2ZYlaPCoKzDcdFfaULQi
4L6Kmu23dgHie+B8GmySR/ZmvsXqwZerA4R5zJ2OrD4lQX0LNnbgNj2gDZSBISZv5Nz5w9UEiianM2HQHo+Zw7zZ2U++O33t883Wth/cEPlchGyGmehh+FS0lT+NQ2kH73tesWrRbGMPXBrOdb2qxsLN477F0NFw
o67LygZSTXKCkwVSB++bGB46S7+Yas7hsaOxhcbK4zylkRMURtHXOh9AVLqSsvwy5KlF2R75fsQYAFngSwO5wGdwDu1UcVfPHbMRS06WKvHpHMTSObUe2FhiXlZ0sMjW5aMt3GdXinq2rhjBKOeIXiqj/BLSBu9r
TFpLMEWx+32pzkpCGbufe+kiGq+Oz9S2h9ZUsGRdgvAn6NRoAh+5Rj3QecHjcRe6Znikb7/RWGmk9o+LhShKY1nn4XpxsTUmkv7SNnb92eOVL1WQZ8Mz4rbFOgczJmSUZaW+zrFiybAnq1BamcOZI40LUaKIPsc8
9TzqBne1T89WU8+lPRdcCWCb47RxTZ4jdibiObWMnqfPkSsl1OeYWmmDPttETZo9l1W0j+jZjJylIs+x9FYu0lN1bUpzxKXG/rSpUaHnciwzSD+20VSy2To8M3N545ODoXAFmb8dWr5JHm503xmnWFD41OC/Qa/M
cMlqwTUUvGgvclneGldbcKwbh2j7sayVzMMUvKKVP9DYO7DR1QvtrTQHwcBq+DhlIHTm5AsuC+Uc2fsBWWG8QTuwXIP7wHsZwRdaS+58czWfWS61RPCBael8oVAA1pmoX0jUzhc1wBE2/IC/+Mot4Hecp59+j5hw
MgaVPfJTndGHGOT+12C/YF3hZnnlDGev1nurhojH9fW5gJUVE+T72IMDKZqacXUFIeS3sEcNDg3558RWvvQ1u2bC+VgMZx6xC66ZJe3Bk0y72YQM7oIrQhs3wxcmat1SzxmCR+sRIAWepOR9CcDWdxbcxTO3QkVZ
cVMsSE6AWtuRGNwgM/JJTrxg7LtL6rv+DJixKkH/rxrPczbNQCdNWl9CiSMTnlhE/4DDyLW+tUdNHOlGkOPsCumkZ9W8TNGJJ2KLo7nAyYIprpVUHVU88e4qiohyYjDMylkdSlwnz8aVv0rY7MdJWOKADXKf1N/J
AtTo4X2HDgo+VPt7RMG9rFHwOPVKk00326oCcvT3yhF8mdF2CAkCmGP/WlzSH+g9FZ1ET5lQsmMKgac7yGGsYoBA0R6Jv7ribUcTeRY57OgOhn4TfOy1RaZ3Q02A1VTYjxU6+ToJ4+wN2k7cI3GGvhKIC8xORmYy
Gi7JJGsMUbZHVmTef5GGii+JwhLEl+B7TmMZSSLqaqET7YKdo41TOfjHSbMc3usglRPt5zaGWpUUOLiGhtI8y+b82yNic7PiwTpdBXPhQXQui7YRvRrJ+hWaWgiomLECp+PvIbCynVQ2h09omteBCJ4m5FF7FKxP
bicvkuAJz/ZWmoWCE0WwLRCF9qf7VBJsg0S3pz3bcbogQ3N70bO5yZAWZi9iL4YloM0V/QkMcxZCQEEIgF08Hm1ZgQ+pmjC842z24/s/E2pHgimBMOhKEayOWDefG8+u1Qd4ro/Z5ZWC3Liq2ZAFpExhoDtKK86x
bndzprjgNzrqklcE7Qcrpr6epGhF33iF4UT+lqaRhBoZRBpLHsygMPfoglsVZr65CFeFeYqiuoohrGfiWITz6Tzj102uLBTxpuDmOwYFawtzTjcMXXQprhfPOWV7MPCSBXHTCXTDCikJObRhXhE68zEzVdJCfDBi
/oNcaAEko5aDQRJ+FRJzZGcRdORLVOmLozCVG0x2egHFc2xCSIBSlAoQi5PMvZibttgLrlSSG/8ofsc5ubFBTD26y9ftLth6oOTKsCxuCKC5QLGr5BFGFQP9Jt4auvCGy64kyq1Q0xG6OOKHoIQWbA7psFIDcv++
BMEi6AWKfqeD8scImC3+igIVOi0wgfnhQDwyw/sTsuxU9Rrl8UdSIFaQcX5kJcVqNloIAbNdwU2YjqXkYLh6xjukqeo6SC8OiuI4DOBdk/FipY7FhZMdoTaRohIKFVxjDloL3VEVE/e6YkMCO9ihtfKu82+TUXmA
Pyf2i8mDl2YdImzuPW3XHndtwYiIz9np2iwL9GgeUtM4wU0WTWZ2Xei2pRk8ZuBzpWcdhqnPkvAFnOWocGBh7/ST5ouGjaYiKGaDjaQ53YawiJGixI6P7ehEqKuv3dkP7lAZW0gdzQiTc6ZhaBbsyZGhToGI7Tc3
qMs5hzEsn5CeklNzSJfwWuUtKxiqxilQBic4J0mGN8vBHukxm5s34KSA5AFnujSOrUWsoGTvB0g3XL6zlBaxBWDNlzSYCj/dUDY7VpeB0hhGGoAs0mAsj481G+6KjVTO5J2CN+EugB6v5kmHBkuGWchi/5yOIdq2
sbWJJrtO0kq7+jYXNMajEetvZ7iZ+WyOAs888/k3niRBDJR+kpQeGN/zOAp8VW7c1HWob8Xlg/yI8mo9wv7qeaQoRAYjHH87gdgNmRIMZFkOGpRekFlQRYAi+kMGQz8oYwlHemAAtbE9QbUV1n11qE1tZSLpllVc
3wGhdDQcXgnPLLeLYTq1JrAVoBiBJy7ZC0zWsG0SsPUlz157MZ9NI/Z4pUI/dSNbvFkFgJrKciJSLBG0iciSxpFLB5VhazR2UaH613aCByZb+4Z2eHOVIio6lzMNUooWXUacQLohx77IJQudXQOoJkCAEmIcqDvx
FqTqmAEfHpBLECeDoFB8C/OqR7nnGbyCN8hyJNY0donX3xwAUg58Uo7zcN05ukc3xDvTKzw12sY2J0NvriIYhQm0LmIYqCBVI881NHYXrFsMRhMLMSFgiJrL1Am+k0t8KM7yiWVuSiAT9JYSN0x2l8WhLGy8tRO8
RSVOjIyHy4sYG0kKnZgYg5ZYOYwfg7oYHTUvlmJgdPIlh3EXRQT4pi+zIh2p3pydAaro41yJMX/EYu4DMClYHA8kwVM+kJ+C8UO8MyHRBB2OEIcA71zpskQwByD4uT2aFCJbzEa4whfSUlV1kUoL3oBnctrA/fZq
stB7ATIooLhMP4tQhzG24ClJg4K9mJc6IUWlgENLjC3URvco3hZZ7zvf3In9NUTrfXk80wYCKv00BygSNmYvWTL8mq2SJRkQd5PaPEDJjg5EoMblbgPAbVtEbnO9KG7B/F9OVx7/U3az7I4pHbH5XfXHDIn43uu4
d9OPsPosVA+rfko3WsNmSJMa5iWGFtVlr+67wJzntxIzO1oLGpZMaw9HQQoUEy4efOR/txrIsaO8TEfrjdED2FDmg1b+oSE9ooaEhoYmDhI68iR2fkQfZCjsjIja8Te0AWJ+MR6XMXw4sk5MVgjAUo5mTisgD62j
pe48+ZB61HqDRkVbdnj7t7UfcPx99u9Nn/SiicxwTxdxjzUuDnIumfzXxrxMt735RygG99NRVtNU+k+pc/tiN9O1ryTpIUll/LUGEFi5hQ60IrOzLWvf7x/7R/MpRRdvTaAg2M+ciSJPv3rgIBIFkrpciGODNrI/
WMPirLvdOOZRDYQTD7cbyd7VHLEnFo6jE82sUsOMRTNilozc/9lusEbbidCnULyTkhIzYuq0XBI1jhp/X8p5WvG+5qqNPg3I0InZT1tFdXPAgqE5Cg1bmwj5kfGFIg9cFQ1dGWSKDP5AHcOByqCXuFU3FOAjksCI
URwO4Rv5bI9kqV8FMyOKvfNYa1EoixpAmMbZUI7qSDyT8hRxG8dLcI9pFCnWlqxvjKxnWOYdBZ2EZHi1kSxoGW03HGCGqxUau3fyWgK9tmHJXmUDgGyMZGEWwKEC208hcPDW0Gz4TzieW8llgcXEiwkbubcY7ogp
e9VgP3zRExMWfgN3xZcNyKA9iRR/HzlM1LBiN1Sle2wwe6cnJsjmIFnwgZBln8NY43RLigct9JoM8DyCtM+9CNfbT/mB5pGnP/sm5YHyRl7zsFIadrbuTeAsxw2MtbbOID+E5D0YLtVfmCJHP2oCbF0LuXHsv78g
TNXqTjO0/d4mtqXvC5Gq2bDkHzVHrO4ofwbzuXPQfPfsj0IyV2UiGQejEvr43A+60IQrnqvgMqrnp9ADOrsIbNeKzSus0HxCqGbQMGeyFIn5hU/HOl/zxL9772QvCT2Tt48uSNvBjINs3SbBNePrRfZHg8zFohHP
5E716FyPPHCpT20Efwm2nBTzjYZWvh+ac+jZVzCq2oQ01WwgnNbu/Iaew5hB72GOWGDKXdbWrEyOBzRB/1NzZFvu6hKgqQqpGZ+YzRPBsb6L9TylTvi+RBI4A65M1e8zOOcKZmIG8l/fad947xHmF2ITo/tmIL9o
6Bo5UeD7VwAb+Eksa2joLiPXXsTgk0r/D58khk2EditZl4mAc5gGSkHpSlXH6ktAKd0yTFU9reyrK+Ka13SgeIGmZ/WLlKi4EreHTeOIlzmLCaBNYt0rxU8R4LwTtKRL5ociuXMQtOf+NfyVB6Jg+RcMfBP8ljuI
TYqsuxPD1bHskMPPluKjmAhkjY/sLdcLOgpfFuNBw0wgPGdpnc8YTJ0PE7PeSd1QIUoGjjnA8BQXCbeEi1wkGNLRamSOUFhNOmXsXaHr44ZlSJJy+KoOE2buEwrRv8DUIJAi5peYex3JfTxaz8aa88DIbeS2krHE
AXQnqDQajJAauB0xWp9AMQquR3M8hNptKze9kCPKyjDJXDlmCorYGiW6tGai1ZnSoY5oxAIYZOPTA+fxo6tmFpohJvdgJKdLvuHsIIeWWwx20zqIH5eZz+sXzQ+kNWYuZkGd0NQ2ashT+tDCJOfGQ0sFapwwxUps
fYSdrEKcZLPrKykwGg7gBUtdJEfsroTOHBojan/JODZMpEXqGBxfvHvuWDgUH5YnZs5gEjFhTU7iunNvfmTDc7BNg2Ll+iFxk9kxgwdm4RlHUYdbkxQ3vsr5S7iYV7FOecGWUSDmWLLsFcvrjlR8R8ypc1/oHtXF
LhGtPFmSGxiLoq0qOXYQn7boZCcb8RIJomaQnnS8rtodjEaear7+ZwJ/bti/K5gW/iZ4SR9TGPiWPR/nBQ1AVpCbQONj9nx1C5suzM3JOi1s/WtXZUx2MdQ3mPa+lwmk9Vq+JzGLWmY6ktqbLPGkgBLgt8io9rmC
iCOM6TyERSDUuAFR7qlKtr6+tVH6wUsC7gNUhRdZuTZR3zD4iqNe6S7T0/GoXriFH0uWRs7rPyYKiWDHo7NZnag5ndR1ved6dt+tEgySJBWhNYCRmrQCn/IzQiu7VEHOHdUlkmlYLXaILMQmROXdgxP2yhfSRfQX
dinQYV1Zr8iTAbVd0E3WO9mzbdXn1gF84rGFwL6uYkvlHJ3G+miyWgdXQ5Uy6HOdWqZ/lkRwtRML7mqU/72YgcGHsetKab3xbOnp6l68d5p3KGkCq6jKLuI7c9zj125oW3/S0PgM70qZGnqa+fRIkhsmYYHE8Zey
7LyhtPj9WIKKAZlrAw2ndysHoEADaevUUUQH0JkM7jLtX0jI0oeL1RG3TQ+yg93QxxkOKM/DMFd8EGOKOuE4AK6hMw/13gDFFASVvPUSfnW13kyjaka2vfuWVbe4rHEu6ne5f+rUvFxhq2q7Qg2EDAVx2LmC5Uen
m4HLjlbbIvw0aVwUq0EcFQDF5xKCtx3pb9XcaivbcTYUtPxaqwFED9Vy3T7zsGC0dEStdLCMC79b5TGzGq5cX9a4qIlttXEQqazlczgwDG/1U2lmXouBNzw5s/Kan7pOl5/zO+vh0VrMjTWD6HOxyyFvCZ3/R4yD
J3FnYITBL3dWg49Js3oZT7u/vzz4lDgo0P+Tk5apBgAkswAa+8AaoqWoI263GloPxVaN/5HJpKE2uhvMs0wTT0OldM2WYkSVvwiWVUPKbnWdfekKO9DcT4UXb0YyBSkrKNVikwXqLB8z6MH8VA0ACN4T2l4h9Tw3
4TCgKLhDzajTNLkr5I7PoyRvqSi7SKbvipI1WGEzSiZJ88gyLIuliI4TsVm5G175Ymjns/w7oB1afH5U+q+zz+C6zpyga0UY4rifD5pKWntILnhNAutuxG418dCMxxleeYRlf6xUUERkhyK+2Oh9sDIh6Z03Cq7s
ZRG9IAuzh1lBIVFbXi/XSf6XFBh0jsWkSeL7qelEOl8mZq+rMPU6XQhEuiw9Wih0aAF+eNDHHfoiEG05CALIgjsnt92YatqCU7gYQsevn+YZM9xP4IcFMDawtSo35dWerbAF5BJZCEmyLu226+UAhx0LbKBZjmmZ
oKSLc1Mn03C5T9chtXszDWNaTACbMZzXq/xi6ApJJ4zXwOjyA9ixQBaoLCfL1ZHOEyJDBFbVm1EG34KBdm2QC0GyJ6yLmW4+iwPADL3c2Ae+GkIBwBBj7Bj2WjZV4mfi6jbxuC8DXE9pXZnWrzLjd5iJwadisnq6
2foePZp6XYog8MaCphuQWO5VC6eYI2ittApsyHOdIXGN2H6N9Lj1kTBMOMtm8gWFeIUu8SlZYhood2zDkmGnEW77YqUZO0tTN/GCe4QjA5XqcaVi4RWfzNC+9XVIKKoCsDTPqaXOQk6se0xq/DobFmlJwavJ6m+1
hERo6nNyU9SJLXUjs0CdmE+E/bTfrWdYkfg2ty60HaS3++/h48xndqlE5t2TeCg7Q97uw+9d8PaLng+t4BaUvLsqMG6isOwVLhfQs7tY0X1l3hZ8wGbZADWvR4VclTDGmLOTQEVyrzSELinDD/FW/ndbcKsAmPVv
9npoIRj1wGZbFnX9wYuMzAtbKqPbh9AVZI+/hg/LAUMZP6XXm0fKt3q7n+KdpdecX54/e1XoCj9/9nYg7lyPUWdUP5mX3mXkUTu7YUFszvDOIootycRR8Tz89r6gHDKsTx96zSyIrTtevP4is+f1Mgm7ZRkwRhiE
UCInNSJ2DBzGijXNsypLZViPNFRxxlfA0tW/Ngw5gqKn3pAkAxPlsTz3YiMlrNHBaghW3JRA64HuToxQ1EKQvKcc3tLvEeUdufXKceSklsgqVEjUQe91zmb6/BNMGplkq1eKnM6rhFVNkpNeYwSPboTm3aSFmZVZ
eDe+/kJtKPgcpFBz3D+VbHWWCAsPA4VsiSNBs18CybSxYiWhUyLNq262jEJDysP21LRF66t/LJEn+/LnUGiSZDFyEWJAozi5mtmA+zLlMuPKNS8BaZvfQSp3DUtGbRxKiMNern4+8jOozllNEYqbHmxwh0c8fLzQ
63W7YaHlTcJQhmER42SNfQIma2vmkog6LseY9W6RqGhrHmus6N5YhaH1Y3lIcgI4b0k5uGOC3ER3XMqXaDLq3+xliSmzpxTQ8W06ZVpNE7kDiUwEWdOU2JJKKJ1IIoXHUq5w8hh6ggxgIGgVIlq+Wsaeio1utkIj
upaIaOkQhe1QJPu6kxieLseIyvKF16dznDhhDD08V5FROmbAcgR5s/6Jh7ergeNHL+DMj2/pFymVn3NOX/DvO5WwsDCAXpnjPy2/IITAStvotmoLfMY9JPbvxefsj9t6qpQZ3m9pPAD8fY5bRm2CHI0OKefml2gz
unoIgZbaQy7DZmPojUxa/3xo9KikO86CUSdvZ13HnESRi3qh5YpR2PWUfOt5xmR1fkKa8yMtqXM/+Lhd/t51bcLOXNJHlrlXv2FHVzZqMiubhfCBgptGSz8gLq3yZlQKi/5SHq39ZWhcbHViY/+dq/8qquGEzzc0
5272PnOJ6V4aXsXCIz0PxZO3+HIMMPA9IOrP72ydyzLhHZ+cDMjcCXHSqJV9lnxvU44erahvipNeSAhbW4EQQCbER6ZHm6YLRz/KmIkV52ibxRMlhYuR4hnJfkbjrW2JEJzGCSTMXFOFsu2PSsW3fxS2s68B/cB1
wot1nG+L22/SOXDBMopiSlWFQaSpSlWZobKEiB1/d11xubE/nIwS0Z48vZ6D2t9dywYVdD/gVZVyb9np9O2AygRzgiCrHcVtCOq92o65HZ/e76LCcWE/JMyue3Bvz+p0u704vkiwJ9p9HF1/gvEeHTDp4Y+621+J
V0wsSIpwkSI68nnlklKtROHacaJT9iSno/hUXtnxY9h06jVyQhbwTmEATOCm+Q43/VF1wCQ1eB8+udqoH41YNzOuzGExV07e45GpDQ67+R038m0r0Cp4877kCaIRl9Y23ogVAC3Z9HiVTq5kDQxE4YKJj1oOUfSV
I1pUuip3EqbI7KS1/iIDC1qxdGTOVCFz+4V/8eJXY9bEJiuJvqP4X+GcHIgG70sOitALbHbtR/zagvgPhJBCCYIFI8LkRgJzI+FpItBNz1VMuVqoLYdMKrTbuy9biIW1dI7HfxS3I3H8EspPXvrJm+WnZV5Jdhcg
+x1idFnKtXtjsm8vgxA987nP/U4A+DwB20DST96OvBYwB/EQZ/5SYxDigVf1qIPyeSTmkcHe+RAO78gQhDbGAfSZNbvz7m6We+J7ttLnX8EeneWnMcyj+Zx+DjVlodhKLDW4CT8AR9NYUBECbtyTtX7Fewu8IBtA
/HhsRGHQwRSdfiUIlJRD64H5j03zk3V3d72a7WJQvw0yNFwN5E0Efcu8TF5IwmvHYTS++E3B3Xeykhr0vZkCQQ313UdIZbdruKHcR0Iy1SEdXWk9lzvJVzYeHIQ8SDRHzrnrQ97khq0I70ZyYxETynNhRtjM2RIs
s/hFeKVaeSEs6i//esJovcrOj919f97iF1Y0oHirf+QW41tR27rpDf14zc/U9JMgVgFdh8N4ZtnrHJKEB6zik7wnP/rYBBgahPNkWYd7aOFKnQtqBHGgFstZaQ9rcuBDlOkdOl/kAAZorS3cPU0mgCardgNvpa4i
QbU1M/a8Yf7wFy52fImMOWiJHSo9838njbPE9tD4z1pKP+FgqFDhW+R0mq6QjD/XDJNKSYt/4HG3lcocO3W55v4a2YGs4KZ/tw1vr3OyEfhiizPPonOKVjb6UjbKMr5B6WXGlyb9CjCyUD1K2rzqAu3LnV188kkQ
vsRFCTA1y4AYXPBi3E47rEtW5l0B0hXBDRLtLpyIgM35X/XnYpFs6qvWEyfy+SuvYubPPKM1i8vnWzM5jVhVVntIknZBKgvHuHIFr6LwkDRz9imXONsULEdz644RxTLEhH2kJScRcfB6r89nXDl3Rf/xOEC6Kg3Y
Bp+pijqOXYWq+CJQybJaFB4txUZ5uRW+5Lzinn3/gBT+DQv3DkFSwmlj7ztWuNlcFeAStOLjhVySC4d5hMVOUaQoRNT3tOPwgR3MTdMFDzz5QNRr75BgwPLDFKGiQRwtyDwZOcMOhGf/NM98mr4dmFPYmINiIJJH
9/IVu+qYufXmFNz/krCPTma2w7nMg2E3ysU1l6QDIy0FaAgKJBzLDeiSdryrj7waTof9uWTcgrIXts3C1yJnuPEQQU/fPYSacG8wy1ZX70d0vcQJsBe1nJyRaHEtUFT8mh0+xkF6j+n9HqDM/l5BE0lY7mWzzTA+
ph6ZODjQBn6qB1gQp+lR4vko4w4/+kWrXtQpaYhgMXUDNGLJFp05jrwwqRAfA+LajDz4xszvmjll4xgqn3auwAZ9F7WMt6GmCJ0JovNSSlj7Q5fiVSzDWN4AwoP92lx9AKQhhm83lVn7f7gjOWCoPENpT5RWu2S+
hYWExAn4HvoowcUJyTFEzjKVLjCLUT+AET4gh0RVooCcCWUFdkCIM7EA4WJIcpW3kObvLJRDI5JMqoC7CGWlbZtIyJreNShBT72ix0P8JJ6D7T+RGSe7v9lJxzzj19DYLtS8DlvTPS9Ufx48rSxSFRCkQ8UJsfd3
BS4sJ4ImTWHAQFWHgBs0sLrnO8kcsAoFp2SZFNSr9U8qDiGl5aD8ClwwBCHGl0KzgFJ1CWbe+cOtycuqfLRblCo9ZS7z6/S9LXINKoXFgU8RIUuRC4bapJxLjFkzZYAjRhcGXHApehfCIs/dVBywzScmtoQjDoDs
JBxbVS0TEx18uQqxOIgUdJCUICUTxGWvJODKeIW/gJVJUQwXg9tMNhBayD4VwWQXcSEI6KFDaRJHUcBzJgTv6EjnoJQxJuyjI+bWQ6b1V0w/v5pjQlcNF1OaoNLZMj/lsGI4uhzNTIrWqFcmZTNvUPBUua//S6Lo
FtHSGmkkUz3+02V05TN55zF+1YQiMpNeT9InmsHusAs7Ah3TNHsm3BELXpaCLaQGTdHm7ov9rvarce4KqOmja6f86uuBEKisXDE0ZwdrVPQ8MxuPv17lJYuVB6tzz3epKks/EnRf1XEfxLTnx12QqyvYscJr88LL
0TXk7Yci+yB+LrApZdevz3w/9onG/qtWzRxW87/fl1wiufRCkEPXgE5A0nFVuZAHU+G5WBGDpJCVdvpNJ/geB6WqrVSYiwCYhe6LkhPisoXVHykHERymAqYl/IRWiudrQWsYoxZghfCejx18xhdd4Sg5GhBXEbqw
SupOo4tZ2D8K77GaxU81ehK3ZWE/q/6IdaMWLz+KmfFQDtlKXOXysUGb0eoEYIC4c2u7kHKdO/96y/eMye6uxeg4hPAFi7hTKfZKCk/1oYeLDFAV1X+UkstRQnc6jHYSAHdfkeLipBT5lC67dBmAFBE7SeNS5fFE
n74zOpCjfgetEu+z0JzM6ah/EGj84WEmhmPpvaU4RwsSCohNemakXyQesanq96enIiP4fkRYAM+C6/ESkT/9sRC3cwGO1vel+U0VvLxnip2Fyb56kniY4+jwADcx7xca7WXZ/GD6X1VALhQo7KcppTo2liobCPOu
iGxClj8aYHY/wfRKGRZoAFIeJZKE0QVSlN8asW8b5TXYtK4KCsMk2XtA04/HviDHxFh2S9H3wRuoZMDJfqXO5Gdzu07K/rWn8GqrDGVgqs44ZvcjPDKQqJAetcfz3OUMG+imGqeafe1g7llVwcLQYtOCQ8zCTGBs
IXGKD8OiQ0dImPEDlfL8ER7kS4aHjg0Ec8mrpZittqCyFu6TYTvopb2Pmpio2J5elY+AijXxU/F+iFmN0bI2xK9lWtdTYuCYBd6+u/QDjTx+lbewVqs7GkdIGugLq9AAysrGBHGzqXjs++JiaCH+uVrovaW7vSoB
2Mw3vrQVIhV9PNpU4CqjxV5drNhjsM8mzaW2LhNfabJMjMkRKjtK+lGQpWquMXvQRq0irnKUfu92f4b4gZiIN2ERDhtRLtcZFDGnBGxqXOWpndq5axJkVbhX6NVMPQ5UO4S6dg+Cro8IMazVmmYT4xg4tltDIsSq
lETCJjNu4TJfX9KQ6la5G/+KDvKW85hUfn2IMj9JO2HhcNh5iO5UswTm9IllRPjAQXQMNXnSWaDYzukCfF8nKYbEdMG5a1btnsQeqlWiyncXaMGR2p317hh7hCi3gY70DZA9zAWuUJRBLiAdIdTbJBov5JC9lq0j
f/xLentatejaiM+FQ3HMNKvVmKLosiYcYo0aOrFfy76NGetzCaOxuwXimJA9l9yTpKKkFYqSC/nSzCfWnvc2PbjEqpmYMiMS7ipBr3IWEHWaafjoObBV+MJPZ+RIMNQFoxIk9IRdPZiJFQdnMaVTsNqiicZNDlI7
5D4x9rU0vzLUkr9TzfpY4zmfr/w5aKY5ub3J/YTR9rKwa8zV+JnAGZDcXMGiE696mtOpZzdmN1iMGzaWE/IUjDXGLp2qjTNssWWu6owSDqyGkceUb4dGkfF7gx4WeaViysF/PKKDMWhPV/YQYLoZsP7ZHK4/aqAV
Vyg+/JQ1FNDbA3JRqh7nrAzhLFbhXU75Bc9aGHfhuJR9RC7obAHoTku96Dk+6D9u8kk29J/QBgSIVBaqSt3EPs8guR47raJEuRhTHvoKyU+J7/4kPMBjPRT24DiW5W6ps47BO/6oSczSUNCskKSz1GC3JLd1rQ1S
r+FJntXPvrlqlcy78lMtj2l0rpqtnaclwm34IpyBs6R+wFMXLBKduGdiBSN6I2+mMVDUc34RV1xYLa7OT6Ga7xRcx2BeZA48Au0OyIVPX5fuKTcef1Rdb5CQcP50IHz0HQwcxcZuiq3k8UFDD8ANn+h0qEvKl3Dt
zaY5caU5BZWT5Vwzi9D9qwK6UIipsOpVrGSw445QtyQu81ZUldneER6ti0WwxecGm/69MnjPql2kS7G9wqx1gISb0gmrxDgki6Nh/SLMQIELhTK7miYYjTukr2luVmaKfPMz/QV67Nj6ijcoLkeQDGqD3/KuSkl0
QEeFpiQycUoasJ7VUY1jpKljF9Kw+95JVs4u12rwTApLNyMkPgkqYksjAItCKv92EYIc0vR6WeabJrSVZeM/f3mamqsIQRwAnmcMlt4JLGICg+PBol1jQs/XV6tJeGJKFK2AsDWWlbPtDGOTfUciI5A/p16pue5b
opNLwVgcRwC/cKUdj7BPqEygcB4hzNVaL5QqZVZKrQ3JF8jZXgkO9dmUPohCpYvVQm2zlwBiJx0Cbo9jgqf7/wQE0TxRG0OyhakIkM59XVTqgci8WEHVYgmfloRLn3Q44uMhFR8LrYCCzv+MCGBFHSa1bcmMCnTh
HAY3rLi3iOpaDI0R/c8mj9dY0o6ezj9sVJV1gD07wip71F4K3UA15rRIKVxPJ76mQFByR0qwID8fFhkvUNeNOpQnHVhSWADtp7gbDV59XJWUC1X+3DHfXvGbRHm8UbF8AVbxcBE+tnN6XfQTUisijUAclzncMH2i
ilkKm4NgKrojBEhHl6LpDFAgNkGKCCFNewHGtEOiYkDlwocIXpPJ6kRDSJBxlkcSGgJioBu60Z0waVkcErfJ/roo/dzqcScsdSlZWd79kb9IFqTewLoR1lJkNGrmIg5DI3xNxGtFyVNCtNKIcMkwAIowuOAZ2grK
jfeVEZIoPHfzrQptcQ0k+ISMG3LAWWIn80Fc2mXZv98Y6oMggEcK4fYFhEdgyJG/IpNVhwo7uBJe+iIjkk4XkqcezdxUKnOb5erf1cbG2xPhvyHzSqU6PlVx7LnlDd3dL6dyaxuKlaygGpsD+cbnDctzj7oMFhhV
n7wowroW+WmSpmTmpPj8TlVz22ZO49R1V/Q/SNo55zXTxeuluq2VEDcnm7ZipPzmTStArl+h7dkucpIdr1ktk5umLbebZoWiLb+QXlQ76OgjBodCi4HZkNlhqTXgmkjKkkgS1CaUgRU5S4nH0PbW2JHTGqW4bzZb
FKxn42q1YaOsgpnbKZMcKHMkrG5Mvus2xyzhEVej4SwKzSuIarQOpSVL4B1Q4I6DKAKSoLGbEKsmztRmw8cE1Ucx50Wgo8H1NcSIRF2kyYyVYo50DUWWRMogWFuYnFWMl24lJZruK4ie4xdNbCWeSvQrbIlR/u7K
BiUrjE7l//8g6PbRGFvsBtQ5jJ+lFtPSHHK59pXB5+Qatie8PLJMU1VcVbmB5pY5OQavrAgIbf0hYK3hanpNZFwU1lPWDxBbZD5AxcVi+bjLuZu2K2JouRVYyCvLyMUUGDlD3hqByZYKOTAx1tsf4VHSUINPb6bt
7KuaIHjVbpLnt7e4v93Nys+72LQlhUKkgE/Zo0FP5OHNI4+inkuieCmudnFwGuKgS+YC5s4Z3azWBSQ+xXOLB/VRpZV8D1d9/zyz/bj3xKrv1+LHDhn523CGQ+trk1fZbXCl9F6HllktzYlLJ6Vk/FCodzmBtwEq
li+SO2cu7MZRXaWRXsexB0p+yNuOmx1XCuT7hbHzM8DKvDEwivVXgn2GrIaQ7NIJysBFXdG+XPX92cyDduetovQSFJS291W/+mLn4KZqf3Jugc/MWvX9kg3XKexVsymtsC6VzUVRnX5t/7LFBi1Ds2vVoiGZfQUn
j2ynKptoRQbdmtq0c2Rnx6Dcal3OYB78t3cbxJXd9Ee7Er6fHLjX236W8e5G5a7hI6/oR4arfjlRQ+XXdCmaOfIKrmmdXn5+WaFZymyrdvM33W8G9qjGMQ2w2jMPiYpYp1s7caV2MQq6iP+6YWaAWUZfys4J8Jw7
qOA4p/ZOiW/bB6Wdfm5DJ1SnFab8N+nQYclJlnZgsVtsmKwtCUw8xjeRI8IboY0cjmdA+ziETFn7xuW5GmCMNYLYy/3X3HGyy76Aw2PSXJ15SQyS2FDI/zB13+KiDxz4EQLaeXyWjjSsVfWKgsEtaf5GGDksTcUa
FUNySDHil3KWkyZjDPQRjJvOAN/+6sFDVNgTFhmLsGCRn/FAPRU/ATO+z+yTL4QtOtbt1Bor7AyetSe2rnJVO58a6M2um8GIm1LBum7hq6IKbNNrg9WE+77HjMwt60ikHSWfyjpgTcU94FB2oozIvfIYFFcdeURG
BBfufVcrzy6iOsDKL23pGfaZ39THLg+pcxDE54hSQc18VyVmXqWOipbGmCjT1NBPfPqLRWzwuEB+NObcgTxbbOot0xZWfa4WkYF2u2tRPFiWD7LmqPR+owOC9ufc+wqGJZxXHhpjuCdvj66qhYn6c70sTk4TD9v8
sdlMJiGGYzEpJ2C7T6EhylFesa2bvWBn6a1nOptbZwZBCa0ULrcCxwB78P+lGR3lgmgd7jV1rTB2h2KmQKYMsaw6ZeTdu0IcxsprVHbWNS7pYu9qDml8LuNQlaNYiYXPzPwlmnE/H9O+eztHJyCWcAwGVXBqYWGC
mrHUxLT2tQZiN6jZbsNxn0ZDEz9i1SWFs03RRkflyR+4cXoIcm5fgcfO9wyT7lSyVOijTsgDp1P4lsGsuTKDpVCBkQRG9xFwEMbRSAcqEUa+xEoRYkwSDeCUM0ccjxNZOA3FKZFRv+vCdTSHU10NgI7hZkMWTkPo
lWSoX4zjjKkioaiESL4s051S674vhwlnkyCLT5YqPHlsP/Lf80E8yeyQS/Ar0nKXGTZ/zM7zByzkP0UQ4LTx6uB0hWFCRguhkNOMCvnGXnXFFQy5A04uzhN/ynBMx9fC82xKmZWGHAit5r1NX9lRvRnnKCTlZ/rr
bPdDfMxtNaWnfVzcMTz3l2bszlGSKTqJp9ThsWVHOBJ8wU1OPyl2Q2v0ptQCYgVNrTc566REBZwYjIfE57+82kBasta3q6nkjf3D3pjR7aoKb3KVbunyaTNzxKdGWV2asQJ5vMyRilszvEJtVXv6S4XjEj7DmvAQ
zznxWLonRS8K+Xkor6sRQAYtjIU3YvYbe2LfA08w6kPNuV1Fd0p+k4c0Je0vZCVYvlZGtCzFAnt5ZIinXEf+Yigzb7+S9VjhdlmaGZ9avuiwgHq66rtOJzcPQwQw2bFWUDRlD49BHxmtMJfhL5skt+22eN9/4UvO
drIITOxaGrd3OhYA7xKL/KX9czfcv5t2JGQc2fSDoL9KwHCWg2dqQUPMV5MgyjCanVnsVO0xvrRSIRYYrAmRnHdUF2EiADvVGsn0MIiRUKFOmNmUwI05XPHcS+MohS1sIkRENkIpVLwfc3wMNmvsk2aFQDaOefzS
UIQqtoXnkBnNygNwnlHFtWwQ6EKRQ/vhQOlwD4ag/PFcySb2i4lJ5xkhZuoDD/kRZKj3ZajXT0pRWoU2xAZ9g63G6QDxhBEkDdsZn6nqHMyMO05hyAxtTKguO/wWI+7bY1X6eulDDYftLbj7tpZHw9HVyoJBj3ep
ZQ9EoGWm8F0cJJurPero2GomQkKWucmKtWxhhlbLYcZPuADyOmlplaNMX0tDIsldHHD4xfHMjMAWUIj9xMSzqghGsv0hXPqEfA1+EuYPAykIAhrlhOT8Y2+ZZ/GoEwBpnvkrZ5Ay1yJfFJxbBdpZ4gFfULMBev4W
SLFihs36RJw/dym+8UOvfMHgKVqitUJaHtDsuJ3DTPoxSSfjpM3KaG9QgJlWVscHJbf2QsxbuFOjEx5a2M9owcPy0aMB0SOT8v+WI0pwx7b48DElZn27O7dGGIoOXJpzrrmVhdIWfWQSRBPY90VAMmGDiENxYkEP
F2Cz/6W7S2CGPTXT40WfQVomPkHYJMHIJr0zHoEoalZ5tncxvqciGT3PC9LCC54uBQcVbiMjBw/RzpDDpAvfW+OBt1DaQAD6pDhvIDXFo+lQCwVKanxq+KGTjJI1i4yvCwlmkVMIK/lPk4dSzhZLPxSOH2DuLIcM
Keq6FDi8xBO4NB6Mnlezubixt4j/qVDWVUhmAikVHjRDsV5LgAM+n2JMONfYraZUghYh86HWVcvy7LwHGAY8VBk6SsziSSHdkexH9eQ8S18Hr6xVKu8SHDhurlZakLJF/dvzTn7/vP+zXPdjNanSmbh90HSzNiR0
cQUAr2+FIZcFTXb1zDAr4TbG1cUztP656UVNhG9CXNimCIAzwwiz/sz+99XT/BYlWVWw2EB4cxFJtTo6YD7mFWEwS7mBWgjEAjkNUhqXYMq0PH4SYob2vGu4d/aKlDxd2PYW/o5H5u7n6NCwjco3d64ewD4zPfQW
KpU+dbElKbEb5qExhlSuFXs8ylsbMkPaQf/CyBXyPye22HoJo76p1yl01YMsXEAruClYtepARqqoIwvJ9684nHbCxukY2XUSlBxIW6MdtvLzNKBlvz3X2Xy/SjSEWqSL+ESoq/ftaCSyVG0LJ6ILhJ726yALkAHi
LgfVqRvgFa7luMxboVLW5BZvpLvoJHGgc5SvUixtWtPJYddWFJWUTQpjfA3+yhfAjEw+mIPqIAJAQTXu+FGMOt1wKaPy5yldEGumt0wET1BQTAOfHyQFa2obMj/SuPWldI60gZ+tBlC7QDzYruSjzp++mWBPHX/8
NT1kPpLeBLnPQDOFktn/ZBWbNk/v3eh0VYMHbqDZI8WAlo7sSzIsYAxmD5WkA7bMxDxptuNFHJQWUEgR2lExaULsevmPFaHoJkqrNtKRkLAomrlL2fk6RobKqCkdyD1JBhDgnJZn6lLBphfy6PeEvI2xKtZwTKrE
qrTP9hJnruNPwhv1BmcoxVjIgppnH4kGt8kL34z2BrRFcIrWDyeDwNk6+ALcOfwVH/WG69kkPzEZFINkSvn+RXopVjfz1PeGsZSVIIg6ym/jskTGkeLep5w3Uq2M959zbE51GPJUIjR4uTWjSPSLMHJCkn94Ikdg
MHXzN8xe6/jHQMPstD/++2O2OCTMjHvQxjXylN8cyOkZfRhAanA3z+ljCHtj9k+npy+Hw/DX6DOTX9HyQ0zgtYoGfjqO2p6z3zdn0EYbhSm/YTK6yFOevNE83sXNYSU+kluziOs0tP2333ffGz4Y0mNCu9u1xj8w
shaOS8To5lmTQVMsdu9wrEHrknvEYJbVw8iuVSGI8lU96cp4ctO9skRk6S19luq1PU63IhiVrTEGFT/NCMcN2DX7XFJNDh/yF40w2yIWtg2b86hQnl+dyIa4k1v6Gjv3ETG2AZ3LHSF89ecXZVymoUaEypKRQ4BO
84DAmjtyx8KPVBFKCJAjBAw/2aB2lwBnRS6Oxl55wX94mrUwrqlNrGsbKaPXyo3xYu0b3gw73HhQlv793px72lFtQnc08mnan3985h69t5ONJN9BcD/JMVIy3jz3/dnngCmoFc6p76LEVL1IXwMUPVheMYsEtu2s
FebUbHMTT8OF6V/dmz6w5t7UssTYvdiked43+YV2zqGS4kmPTUFYZ4ZcZyq5UXGAhcxoCthzWsDwQqcmYozll7rocGQkJDYxlaWH9IxHgBGcGli9BK4f99yNi0HScyRWhBgJZuLt02k010U7Lc1XC2F+C86llq4C
oy6QlK6hzRnn36HXlpdytMVFPkVR2FjVKB+5H1KJjsikInolRu3TLu6VJEcSaM37kdRksxdvqmK39jPPEfqfRhTYkFfBw2Oz5+ZCfY2erSFfGcT4MBGT9/qGtu+/HN9V+76BaBKZwb4h0AvPw8SLI1gyFJ7NU8O/
LeVVxqgYy+puzlVzHMI+j3OM/D2C+t00eGM9OquRc/+wKPwPfCLA3PAn6Ll+Yk/11cfOhZl5mmvfoixgyARNEBtNflCrZKGkUbIkW0t+CgqhOmUtlx0rZR9WKbyjC1G4AH/a3zh39GbEEBzSSQoUVgaKfoFfVC72
ylzN+GTiIryVbAoCCgwc3ZAW12Ka+jhxwdVRQnMEJzHZSqlU5J6QDAy2nTM/n0pc28n6v0c90uNgIQlQPACwTlqDJSMcfN07e3vP3/nussnHnLtNmly8nxXtg2gf+iORoDZDQgmaAjnYDKUM3ocdOyMPNEhaHsjq
c/rCTxOu3AvXq8OhhuC31liPeS01Zm0oUcVNdZDFISIzfVZUh53Jer2TIcamob32HVClTD5zM6wZW0jTmrODW7AzfHbkFTHW+woHVjW+IoihCKlNQsSDb7F/3txUzxpn911imP80MPs0vyON43n+HzK63ZP6mENd
/+cr6GcZ19erdv4vTuFcH/7kEv/ZbaPhMLKm/+JGnf3bSbE8XvvmvX+KNqBi8X9S6OO8eXu2QzMHpzn9l1PqHIRHa/qF3pPfvODOBSLmGeE0iY/58N8kaH4htvJLrGzyLqW0l82c26D+of4THNHsssoNssGTJQJb
h67CbiTvXNm2ySN+m3Q63c3sPsx7kEe71bZJrA3P8z58y/x1HngYv5Py/V1Zjwubn9xo9jhiTCcrMoKsjeMdp8Ctk+8XNp0AkFrqJidcD0qIcRMmorTJqVgWLMawdt/oIxutSQSG6Gb/ZVQJT28es2rCMBiP5JjC
RoOtcpV8f9TA0rFTJMOzosdqyWKjd8ANMyReGg4OqGJ5hq9KYV2JWu0EZ1cVb+wxxGBuc3+xPy+0Up/uh2goDQA5DTJ/heqSnaU4ax8sxYiDpRj+e3GdXsPLm+5ftJ0d3hxno3aevZlfzV7H0yc+aXsbPIcfX+QH
g9f0zxnCZ5JVvB8ksYaH73c5RUnpbFSoEZzsffaWW76+9mdg+ESYym4eY2oYqx8ufXe7oV8eWXe4vdEsZzDRCBJmDXvGgVPX/zM4q92ySqHmVc+Gqal/2n77x1+SEbtd08lxbJP3MJ93kQZ4jnWuuS19KcINQUnc
W5zNzQASK/OuNv1hQQXHuNTinndJPLTegBSDU06Y/Hfm+CfpdQKMseCX3WbTVeczWuFusy8WeJ1Y8+8x0G1hjjHnafa3Jecl6lbxBMcmOY9jSv2WlW3jRNhMBAWwfICq4DBRnyinedsYS9jaafsnVZVkGqbDWuIS
t1LZ1U/PW27pPruarBRcuZwly2zHDbEmdOI3ZH22oKSkV9fZK+wyzdHKF87PrJ44i4T+NyjftUtVx/zMGiXi7NNiRpp96oE++bkongOd3M13YtnRXXe41HJuBN38p3yZaf2v4a7LycJwR2XNqvmfG8MU6Z591aTl
bnsFcNYtP5nJQz9NRwwQRtbEVYiwOdQhL5miplxnfT1i9sFtgR0U+WHhyXtnPqPjA+hwW4VnmDYTPopcw7tPgC55sbLbWmZoc+FYsb27Fc9sTatsqB09Mta7JU21JkJ04TERbdcYrbELNAylnCZD1YWvzEed9kET
C7lPbbpOudvl65WKQVUSszGrDR9ELdYwlsX90GpZAPuCoaxfdOa3lz37VVhn+Ka501PGisPTMig+SGzQrilCQNtNlMLvRClOe8p0LCZ9mUOvq2HI7dp7YUONK032cqN0BUvbxsqenUu8oFJhKdb6I7ZCq6TZGysB
/cv4A8wIjNzOcIxwy8s8YaUCmkaP/Z4II5/N0tQvjfxhZvHYrkyTMGEfbw+ySSCKgsw1AeI3EAot4sO2N6K+FrjaT/+7IM3CjqNWyljqqHQi+IH0MCEikhEd5VtJ8uM4VYNMcLHQoISCk6MvoCkzUYIIDY5Yh8iQ
MUkfjhIrRpeibNl+OcOCiYFqcahME/UMiZGQJrIXdZHbEkLEIgVyw90s/tFDXdjlucW1eK29G8PxkzqD+AETuLDIBma0ZOT2OraPDLtBNDnj+LDwoQabz/CagxSgoUiRXPGyFC/+NgvDcoYxIJyt3A/zL7Ob/W7m
yR4axoZeIdulI5umdUPjYtmAMYtZc2pTYLAf9ElhTWRMIVviWjA1Yi37hjUG38f+ukyRVT9UNLUlsG5u4M6tRzwrOXK/NQd2uthBN7OGNkL2IQ0mDkJbWvdtOoNdN7zSue32kJS+JQGUahiKGrFRkgmbhuBSyayb
tPswAXfZMIZhX4UjvYLSfq5QOXwLWLcjQHuPlbIGq2BJtr1MiHs4kU6M4vWhjrrsTiBGcEOJmW0gn0WIioDqK/shibbQKwWs1IgKZNA7HeEjcGgkLB71TLvK7UD24/g5OxDu/FxcyUGwZBCkm3BpvEBv46oQSl+7
xV+vdswWfPJJX5Fh8wJZXJm7ymDxjJm9mSBKrOLH3LZUTzp0H6FYkNJMrA4Vr9MNVrW+bJYvO7TBM2A2hkLveC3qfYGw3o0u6n6EYNed72NybsMRQNMoYyewbhKwDx3gUrbnSNwfkc5h9Psh2hbq/rfIdIpgCpZ5
at7r2dfFnBfnBe/635qgxedp4w6YpJrAJqCoVHcS4tn2PmRSPD6XtaJFa0hdnkDbiRc1VzKN//2g0RYRWdjra5nrN4TLAluVKmhzo0S40c0etHFAAKg0tfE5oDeCH07F8dqwLA3g//YeCjADOWi3EsP349Ym1QD9
GnBAfhWM7oZ6OqOnDM0Vh1rm/EBOPJZ7S2H7A2v1XlQbGQhl23gxz36HN5uKHXZhrYaCBtOAvQFMG2YrT3x1HSChue0HZC0tofuwcuL9m4nbOO3C8uz0cgziyLwqWY8jjAocsRsYjMl1mp9TYDMQgi8mxWhLuXUL
3U8guohbTYxWglBqRCEf7TwscO70PqLsYEP/usr6op3vRHM6e5tMooMILnHmSmAnsu790INKGheLbKikveVwEG1qHK3KJfain4R9EnKAJPnQEd5wo/5Eo0wUki/5uEmUWsz+64tayhYHAaXv9ZUszp1VOn+zXyZr
28NK9k4LrK53FK8UYd2ycd0ptyI/o5wv2KJjsWEmptO5In+0cc50HTu4++x02zhoSi4RPPY9S34eKLPeMyLnb3SKoQ1tXFqJdyMODKlMDt6puodDk/0Ql1iENFqtlXFFQobjSchYBCL1NEy/0Og6oWAlMtMlxJyj
N/5xncoYHtndA2FhXBN6/tvilt0Eu/H0O8XDtD8d/DFwvHmC6IzJI82oH3hwbnnqH2NtJ3VB6Igb+3TaD7WxtokPjwzJI6rZ11v+9YXZl5lYTxPrkvw8pS6V07l02e06r66p+7tTL0f8t2TFlwX26LycpvK/Q1Uh
YyUZ9jf6483yMVV8tZM1Q6Sq3lOr4Xq5gVZQVfV0eUPDHFwD31UR0rr/rNCGKNy3psN4fXaJl26MF8Dwp6Mu7bJ6ykVA9ZfufvVvJaPcPvTsPEEpionT0lQ9pFSE7Q9sMce4bsAgR3BOtMVwdKQ5b1CFHU9MYu1X
CG0r4JPZJI2MjBdKAW0b7NRAJ7h/CkFPAmUx1jqAGrpeCit09fjT1rDNxYot6aHwfuDMa3FAmCATMmaOeBoMdlSvbCbltaADUKZb2JEGZgfeGG7joPLX2h7O2773ud+lcOcyriSLLmNK5hzmSmpyiiPDTg1Dpa0O
ERRt/2t/H8znYJ/bBZ1mMIPURxj2aAAEdpagNBS3pSG3kp+yVAIGG3u9q4Oav3KHUEGFFMrviQUbEeJhJFuZWOHg/XpxLtk2Y2I3OUKxyC5xdgLhjBNlRSBfospoomJBJOZHTmm9clLGHUw8NkMMmFaKsBP3cuOp
CF1a0bwJiwFqXm+bxPVKDuoTp22s+qFUn7gvDgGh3kt41zvV4zqtRLBFnZyneK4UZYkhWhUNG94Wvucn+dKEet0+nQueSPEtTYG7lrl2uymoJ6x6V/lzr7LYdO3CMGuyYjuR9BstndrhsBgfu0jbdRNKanGAYs6E
sdHqsuxV89NDtRCbIdwy2AOHEJwwpA44UWuWEmJKcEjPMmKNPyHZ2SmnJmPROCXZOD9nHEUAMFFJH3dXQksYlkRIb/aaMZavyHE7lQpa8HDVKj+HYzgPJQo4dFFjramxycQzmrnWZgQOxzR2K7IqDBQNXorMaBhK
Nx0m/TiEeslGVInttIotBc2KHx82QdsoZERlIXSgk/ESTHz6ahkjQbgnaN00X7SJqnHvsaHNBvaU/jEfcT7SaK4L3qpe0LHqq2RANadW0yenhrGNvY7cZxMKybV13QVFrVnvWwmU6kX/s+kwFCsK9+SsoHiUR70T
1HY+ZygVAYWCDnTqZZ5zrAg7d4FN+hGK6jO0eBxIDIrVRVt6UxamzlBNvddm8vRhPm6lSEnx7fofM4TQVSKcTjeuf6UdfdfRU0wcXBdlbzMD/CMixOV8JY3luEwDMIEHolMVNCOWUXb55m1K0EoaRHAE4gRa7wzE
S3hVohMh79uyJwXLi12xCHOjW4ua280XULm0Rl+0x4dMU+f8bYRhipsCOcDhjC3W4LTGNiJWl2sjfF32mSgaIKtImCTGlfrX5c3lGGqCYc/J34EhfXNtka/CELfI18uK1eYAv+jWvYZkiKYdsIihOyQijUtRW7WH
7xcBXkpeo5/SjOykx7ViB/OlISKbKkPsGAeTxon573AgfMDD/tvt3fdc75vs9kL4wRf2Z72F289/zBNfKa7rEWNJcQ3Uc3wnHXhmmzqjwB3pzSYZm5FbATw1WbCBeVFRDLZn9DkxpfcqHX70RQzLtNIMfx0E2wMS
2CBqEKh7iA8FYl83Mgc9kj2Qos74YlLAdeW8cIeP1gIfp4atI152eHvBo/K0kncCkXLvibEIFDQMNqPDa6s+ay/tj69kMWk+bCr3j/HuH47hgYXqidaLuJiNaBFhbTFSrWygmubw2acmutmHzQO3jo2cP41jcKFl
HPu4NbglXYuNBr9CvfZPd1E/O3JnIcIRe7j1HGCPiDXEGNrt5jxpmsx2Zpt0TMknLSl/xMcwRoJzC7R4ftEVCsqK4ikazmCpW7ZTtOQ9dqI3W86dHrTtz+8Fy5Fc/i7avtgR8TEIko+eVb6uxzWqa6oloqmqIBBq
rxBh5thcJOMU+2oE7/o2CJs14bWW9YHUusImBLn/NtNffD1ez9WDeyAeafDC2/xzXo6ao6UMavHhvi/39EUy/GiB9+rAIdt10+Nf7PmBG0PJcWgPsXGg2KmBgxNHiR3SsHqUhBGJsshd0/8vWYCnzekCHmKgl9Ri
lHkZwVUIAwyky3JD7cglrUBftEGoYR7HaJC31alroc4sLV8yw3YJBRLlFAcg+6UCIDDKadLNAc3eBEN/7wZnIHpyh7VL0ApYqZIafIS5ugj5sVcGi6BeCvuq17OP0jtWyIPdlNQeuGNk2SJx1EYRjPtTkXlIJvV2
IdU4Vy8/evRTO22pciK6FSJkMi/fMBNA+gnrKGExGh59KEbwmlH+f3RBmyk5HxCR3EfItROGvdgvDikuSBCPLnNEZ2NVHxOUUCn1hVj+nErHR7kpcVmJNflcQPKujwh6ckFAkpWD3Jay0tJ7XExli2QjGrGiMJ3m
qq+BCfaeIogY7Vonf+poHqgzLSL76xeSYbF0DXCwtvVQGgCwBhpMJm8OTPafwu+bJS/4OCSSGFb//TWa2IxwzZcZxJwiNojfe8iJ4OftwRMNM3k5l7hm87yM3RhxicUUOsaD6z+kub/IaO+lEp4laxm3l2nv003O
XokKDJwI4mhIwBNCOLihpAXDkgpwwerbVbZYuViNA7QaaIKjm3ENqYNL63zOtqQNpZRHvuZRI9lPoosEjzFvz/3ZA4TG62RDIu6NytkcPf09eZBSe41WAHdwwsgCNmJrlG9YfYJR7MrpSeXIXRBHaUjKgqJIBRay
mmPBJ5wFD7Qa9TaGum2TI1V6hIfjKSbGOiEinIV26cBFPxB4+CQWmP2CsyF9fRNWAitAPqC+jelz4Lm9IWXM5Jx2HDA4KprOXKGw4NeIBSmkf/bHND91SpBBstbYMIHDzaqZdEn452h+n51wijDqpzP6rK3x6h1v
pWdG007r45V9736c1Hz0V5G1euA5qfRuMhj+RfmSWEcWy/Z4Ih9Gm3Gdo4hzQrIk9oqxjt842RSf3zu4mrgldByFvDBNZdWQGXDyh/Kc+zDWgHF0pFmfsyxYuZimHAgyNTspf82VJ+xkQQk8bxdLa9e2fkySUENg
B1T/aqPaKnxKuE7ZtizX2H9nmFrmzlkxsY0MJJ/EZkroWDvnJDLAxU7RqFvki1yxzZQvqb3yYMJajVztNUFPM5Ac3Cvkttg5HLIjMtGdU0rIHoJdQNMwQrwJfUWbsYxsWDJRWARYEetXYYt2H0aoHctDMjlTgY5w
ffnvxMICn4oX1WXxCF2aJJgrYmxikVrPZRGSjcTqa9LWaSLtIxfLHkTIE2BCp3j5CMPKAiWg77iG/06zCZEbgIRua9ui+RbXoxi+2lUs1y96FOPp4wpt8pXFSbkjwR09WiXLVKcGDvLtT/k2R3LWrsixzwAS8W8s
RvjhVk3PAX9EdhbyPU99UONB3bvDv6r3p2BFkalRxDtdxFg6+41CqiJOpulRonPmePJuJ/YluhU0+cACAX61Oa2HK1Zkjbwmlas3ynKJYuQvVxC2UkVsKBEl6AB7HvmFGRQnykWsrqpvJbPvS8ZCClqaSKOayrRf
dpPXGbbEj7z4gUpxmgRpQw9S9EWpvCfOJXSudPjlx3dPl4BCX4EnrzuGl4Ksj1vSCVnrwjvpsj0pnThGJkS587LrLrc9nel9nVsW5q4LNFi1aTzx5YDNJomXRtWXJkGMO34kwrpjSx4NVQ5LsO+z3uYVKGdiyPC1
sCtQdEi9azCemEh0gSl6IyeLzrUHGRrYjsyZcWbQszHyKR2B86xW6sQ1ypU63qmxs0KhsFHFRVkdCMRi96O+WaqH0yiN13Aadfmbj/fL3Nom8YXqLBRyzQbbU9l705hRpJU2nLQro57FopWKbfYrY1Js039iNyVv
8PNqNx10rcPaFi7FaSZUAStdrxhpEkwnOnHJQ1MytYiweIqXS068chTpuGovKuXt3MgDM5mLoooZuUK+E3AnW7vlJwUZi6yLvbUXD04qvBZkF8T316co1yLEYKtIIv0NR/0ohZcg9oEWxBXlbFbIeOqRW9QEFxNW
xwB9zZr1amm2WI0FqmasiXDpTpyFKKY8grGgm2D0CEapWeb1w1btXy6YqeiugjTTks6boHu8pjL952Eb2rcRdf2205b+k3BvtqyepseCCD+0xg2KpVyFIQ6rz4iZj4Wq8LVubcQKcAD20Bhl8k132NZPGv2zjCc/
JjVPwKICqhWnQkXIW3Dy0xMrBECUXt4cCopF4EYU5InNk6x7/5YxgBzKmjQ4m6JL7FgRpbFjhOdEXaV93r3hweOOeBHYiee0JC2S+Kcjap7FeuuUDJ3gFivtk79IxFMpEvIVYjenpwrDQzRv6aAnbmAkUIOH28ra
mH+Prmpks9nZN+nzE/EzhGjmd8VNoyRuG7pysYHYuiYkaZ5zYNnSekMYKtiO8hFZtVlKzHpRUos8A9oTRdsUa3kpRnIGKw/e6caPYqplL1rMIxh8QxpPd30aoEz1raLuLD22ATiidTdq79usJI2Zgr2xUDAYJk0U
JZlQKuYQNGcg+hZ0H6W4ZVoMJSrkFtX0raAbmEenU6z7cNQc1CeFOV/1z9ykygvbP/+Cl+b9sBZ4v2zNXprVaMj8Rbsx8t0pvhrmi1ZC9V5OxZydy8p+ZUtiFIljKAUCbO+ujkj2BoeUhjOzM1PKJqQNm5+7Qj+W
FIsPEhaExkaFkYgrKRFuzUWYYO8VOe4cWbGDDeF1wKNmeStBxA7F1Fqr6MNg7qFsxvDUb9WNVwoY9pAexp+KNnuVES5y82eTSyOFUobtfojArumlIbaTLdh+ECMSxfb+4cF2G+qVHyFJbQDRyTbxxTkr6QvR5yGt
H2XqId5diJXar98QX+8iaoeZKEyKskoW/t6gMDmmIQQVF9BAF/DEoIqEPYGw/Pk56TIaodUhcs68KUInM57CIeet9O7WxHRZ0n4q0HaNGxHi1oOiTpeNP6Cwk3Vt9uZhR9xCqqQwhc0mHs3ad4UPxdZ6nCorfSP1
tb27iHN2cNFvIoS3cJnPjDgXkTiR/VF9mBoKlxa/MZBTrwysWNwMsXvRpS2qU/y7LyMWpIJC0yP2SFfZHtfD+M1T0FY7YoRuRAsDhSEAvhtoxU3wVaIvUpq8NzinnWXE1PHD5jJ7tYBoc03Qu1cAWaKKXjAJXmrH
pWoM6XAnGoWhmQYR3I/yTNJ18jjGItf2Td06jiIzcvrZU0EzSIXpdp0qDk6t8kiEdaKX2WDS3ZlXVdP5ynDq6KRAr6XZZZGhm0S0EImmDoX+Pe+iRZaoN6gKyxibtCZ29G7F54Qnv32T6rXQd6hJrei7wh3VhH+f
dRVRsaEBbqHjOO9koPQVDnZeg+60XSrkZW9ImK4V1jfrSkzLWiZkwjXSemzJrjgWUjuda1LTZ/uUANbtk9DUPZq9mangSmKTKzIF4Yh0wLxjcWcq9u8Cn4aavB7AqL+c7q6ArCNkuW6ihAIrwT86IF9cRdgmS4Kj
qj5TraMNb4OFrLvesfAQKMYAVqxlKL6jsQQvGEstuzDLXqlGihfN0NPjVKcjqDgEGCoJijZcWmaNJgFrolTle64es/P1ANp0qVd1wR4V/ctqMKVG2volUVqbYhKqK6dBstLK6UluT8XTCtpKsm3mEnjELeTH4j1M
dPo0kBTR4q1lBDfYlmTGha3Rit2k+Wf23AZB9uk7Mltps2LU03Ip8FP4xw+7jmpHBS7JTY2yJrSl0Wnr//c7suDvbEM9JsE1zCkidxtY9j7NKePmS36Hi+EZJZrLi6VXPJYQtNHeV8TCgeZLopuSJsw7nCEg3gYP
zQ6xUGxaNHFla775I77ZxuWF3Z+iTMq5mI0nED0gmqCTLIK5dWq2CTVqV86mhFu1dZYtirjnEimlFFaUoINYCa2dVxHoSfv+LR5KtSmzmlbNKbA+ehaiVXi3co/Ep1jhUlqa2WUKbOrA191rZtbXr9b4aAbOp0tZ
idY73gBg6zqpc6uJz0QmllVD8C9UHTJxEMj3fW5crTf6VPst+XLlF/yKe0YPUClrc3GmFF/vB/vSzaxrXB9TxjZj7H9k1Qprye3ypt/HeBu2dGcUn2flmlFja1Gfz1YwnaZV9WEKFq+wRgTqqrXvsM0ypz+mqkOh
2tXZYukqt8IkTo9XkZ/zqLHj7TyTyrmfb1JMzpzDNuvR9oQ8JMqoT/DD7q4cMjB0Ll22vJ42JnoOqSjXxMvA12FxBkrhUTz6Ybqg8+LVNJAOV24lC8VVxG+TBNBY0UJaYs/6moaaeYnlrtd97OLWWEeEBMye+uL6
8asLb5cLL04Z3r7QEvyrC3lTwRNTC+IMet8yJwLAYbygkruBpkl2iEeZvsdPG9hJpovXo2PGyzzkUSpkOMj2HMOm78Ko8F0Q+nYNaC3VIwvu0gas1rqALCmRCFNkBPicToeY0ElPg5ILrYzvojAtx+/dMgEAiJG7
+RXVNUAmFIjElLJcJMj8UeKJqZ6SzHnyfukaV+vr2KXKv6OlJo83JURqdJsEjpXKJvw3gPa3z3myyoRSHPCbYnKxkkjCE5AEEJ58lOF4pBBwUu1qiwkdylxTx0RoR0/BHQo2R1+fZg/hwar0CQypA5wEuWeYE4a9
YDAeC9EZVk+3W0OP1lBS39RvJboDJL7n4KTzMipYxJsV9yNGfOfHHaQzEaL7F073rzlA7l0W9g4odEPKFc/eSaaunG7/NYM1cJgyX8eUTEDaYhh7Y5zQmuoRZ8lR137tNlmBuNVBszY4oeXtRj0H/rZINV86zyVv
kpt9uajlihmvqONVvhmO/uwnCaPeEVKxWHKkAUadn0NYeAby61rUb40k8ZTf0eynIXTVwXYk3L4pBg+QvYmnf6NjXkqrS5cnf85gvkYCsxas/4ocn0KeZbv+E0KOy379+YwMgEroWhgbheJH5PBrVZYGfWjHIAND
Xuv+I3bby65cznX3pUIs9Tej2RsWgcPc7GLjQhpHvlGQZrfL+TApsGeMUb8m2zliwNG9fe7nK5TVAAC7EaYDjLrd8AML35KVBdCf1TFOHC5Tf7vZd4Qw/B8clQwhPX7EAbN7ukjtKNhtsE2elNBbyhWeC+xF1mb8
U2mB27cXkPOGa6FT60kIPQ+c7tCOZPlTWZnOtPFwUTNl77j24fwpnd0VNU19DmZzU7Fzf3IRaKaJ+gxxaMYXTxddigLQE/BOGy+j9lTIQwB4wXIJ4GXZyjFixTkPUAZRZdGAN0D3rC0VNNovzWiKZNagGKBvq4hP
OxbjHurY4aewaVuny0Vh3fDMjIEOi2M0KiYKInn4Rb1t0/OBwnvqO/Lv9GPOdjtxJzAuPrxB+yjY7bq4Npe4FuDGvq6RdTkXgLxpnlF/EOuz7eX4+9E5AOlNIcs/dpgqBJQZfIvvKNAYUvn832xN5dBtchlIyfrK
fewYu0yqFv0IwM/QIuuxEtnM1sKgxkPZDvygtsWDZ4f3E9CvfG9cpKzWE6pBKXl/O5AJgKslP9CrJuK9tuJSHlqpe+T5/H9ogbyQYVqVTs3yjkTgW4tjVpNiYt6EijdF5FeK3wWFYjp1CFEWjBFr92lUcd2QUBOq
FkRxODGdX79gydhQtf+nafaEaPX+zBYCbxCpjEnGg6naYm504SJBScIQw6GOAxLDhLiQJFghW0NLYhB/2hQquuQScyuSYQkNTYrTTwDkyIfm3dyvCxxmA0YjFX4MnYI6gjed+P0IF8C0OHVURaokdHrk9jhJAiTD
zk8CgHyP+8oSm6c/TIbGk8NZ0ZCNgcjMmrGEf1TvgoCbQtAVqqbzf0T8jL2TXJ9COmbmWmF3ln+BP5I/3hMdOA0QemGAuaFW4sJihxpkD/8+Nhm7eL08OE4v2DYB0V56p2cfcYSL3MpfSdtCsJOBtLyJ2jVOz5r3
vOm5oL1Xd8KdIhFFidBwyDowdN7IbdNE8ekmObw39owRdIzjJ+Q6RUjur6nLWNMAnklDNUr+pFbUoq/Bn3VW0SYNXQKudd5aGFRpLGf+1v0f790zpYEtdw0NsJxHwg70WN1fEO8ZOVCKeYXpP2+ioU+U7F7Am+HC
4Hc5MA6SOmMV3dOp7+Ypc33v3xhHI8grh2hvhLKhz4sMonsOQSZQg4Bas5l8cysG0TK1UIHSblosJmiAzFytnq9MlnMVpyCnmWE/IFrpw/0gIwuBeKwydhZkKmF0GXSArQ6f9tY6s5NFMjd4hWCXoQxDdXmEZPrA
6chpOEfIVU6WVlWVmYQSqC/JOkHfFLZntm9wlcGyGG5QKup8iXCoB1wjQc9G5meEXn/ITQjC5NEBy0CvWkhmHdcV5BXGFwOJbDIpuWfcj+EMMEsBfXakZxdGEkjbWjQMQqaSB8OZFFrOKEvYv74QBpEf2FyvRDIb
mEMzZQfzdWJQ5Mc2yIXket8MISliw2POW6Zg7zHWOCHYXCCVifbsV4NgA6n6/C7X5GRxDCTdZsLhKBX1LrDMu0kEwcQd7T4aLBHaGG2p4GThyPbyFGeMM0Yu50P2ZxGmrfP19yeq4zrjLcJyapX427jLvYfNSkPu
egi+FYW2sVI74QTRhkzLD/VWUDt5FLvXgQKgnU/ZirgXOqdWoi3D6pmyueRjR7We76499azkBwk2t7dxFELya+1PU3zmHbF3RWjVaoAmMcKFKVIQo/T6kj2UjPpkBzGqrTcO6EaS5m59Nbh3LgXVkH+m7ODsKiU/
2HMhDsJ+mf2Q7FV4zFIlKj6QB4hd7JrnrFoAwsSHO9ISKpIYMvvQEiKIu2AJlKrm7zoQ+TqzGHgdqZv9urr5v8kAcvm/yQ/PJpD4k9DCR/PzGZ/gsy/EMuT7jyyE4NwQ256ghAcs3SKATfdXoAuOVJEzvts+2Wm5
wT0bNYv5wJ66nR5mQ6yHHCkOwn/Bs7JKNrPQ5mLKkr92HYjjBTCw0ymn4HTaqVdyE6McCh/pIkgMwZL8o4SlLo0FDBPDXAxszgo4GUcMahNwmmyHpbyqimozWUjIereNiADPSNxMZC3hIr9n0lBIJL2I1i2woAUj
1kouCEzHfb6h+clT9AEV291m/NmpkrLFXAtIa/RJgwCe2VkFXfKCnU3YMrIgiv4lAyof0pY+ljRZqkJMrchGF+WugfTmuZkOzwYamjG8zgeaECOqT12n/cYL2BG2g98FcUB0lMVYaUf4hMmaydz4NC5tnMUdqtuU
GPfFZhbjNNxr3mM57ehvMqtoz2X498INmzG14kUQ5vJ+m/W/Bs38jllm+KRX4TieY+dT5FMwxeNZrdxIhIaLIwCEKSTyR4gjEzSnJQH4UOKb4DFukewq2yFFuEizW+WiXigUAmOxkKIiGXIvG97YcuvfPEN+s/nR
HAy3UAkPs6toy6psqELAYBYwxnhrvi7TI6O1Y9pSXV8S6V6mKssh5cX0V5llNI3Tqs1ALh13wGdF2IkpPtf45BuszBZAm1Rl0vgDPtUcQ8yUUlAtpT+kVJt6lxkudeSvficcnQ4j4Bnk2vnU/ry1D2M3TXYfo/yS
WdPpLqgaPvP6QE4VPQtcZ3TNFR8rj3mDjnGmpdZ0JSqiuberbA6dmLpuEfJGhIMqGY7nRpkqy3MV4liQtLRqOroNnwW00VOcVEaJJHgWPOvUpRkacYFmDA0LmVdLEEgsVM4DS27B103ORQXQVJ4XuUpzZZAitCk5
y42XyYIwlbXZh10ypItJTCyuawc4qkmtL/+g8VFVgWJYlbmVMfq4G+iAbbcH7QwJw2wonYQhPERpfsdVksLOJEeoroDf0kcBR+auXok7qyvXDAVcW6v7YIpv5L03v7X/x043ZX835YIQrGKn1b4pD/w4Yp3JWBph
J/czGEddv3RLNTb/RQ8YCF0Pl/Zw7g7PGOYpP4Q6XTEQt14L6Y0+Qxa88ScTfBqp35qsAwrvR4bKeH1JADA38RHn3eYinw3DAG7GL0M25RuBO/LmCrT2mc0iBckiMCsaR4AjqtSQKsApNVDCZ/YRZ03SiPQbr410
u2Fi3hMnCYd+wDYfpjnM1628IkxicjqLQnxMgFJHrNZzfhHQh5oonu3JlE8o9oGWZI8m/ZLYjSSyWh3M15aAfyvl4x+Bu7EsNv1pJBvyH4jkMD3uNZqCzxxfc9BEdo/jtKGzXB2dP54RL1hbfv5Zr+MvCtBUjqui
YJLxDGqCkgeMLGAsA+k1ISfu/GUckL7NAZuxw0tLACNGQO83hXlc5gqZjYNXhA1+k+SQEhIsuZW44uU+HRYabrZR/olK/a85D4yeXO8IXSKjlaC9cVsYPEbO5V1YEY79bBa/o4uOcLVBTNEg9ZpMcAF3w68noYRF
yF4ml8kmYYifKRCb0SV0KE3kQ4wAgnLue5bB7WiVe9wGT3ZdXCElhcJF+ea2HSrLLp6aWMDYy4b1YWGvInhaZM3wXGmdymczncThGNLBWPIdQ5CvyEkBpz+GWmYXIbjE/0aT3L4XNj5tNnqOMbsjScq5zloqyuSt
rPzpxmtPRbQmGs97ekc2YC7cMwlNOEqEibY3dwVZjXYNeYDZc15HQ7LSgFY4JWV92b58SK67tEUXJKc50Zw79GE8tPr1oEq6Txk+DnUCddkV2Olpx4ol9yLGOMwBMyOmw0q48M7oVULjektllPsWwXTIw6HDq2i/
IblTVZQ0hbMyRAclO8cfQsOgbgUgS9fpmT+J3ObVvnYmp9vKIOvFblc8ZBudY2Gh6M5rmaLhTHeJy3LWA6Uk+MQ6M68Z3nbaraSAM3VHy5/l2s+BXMH4DrFcerxz8V6gs/cIBmTsG+5qU9BtDBrdQhOiFG3timoQ
9zGofTwjWe7B3c9gFpcuQACm3YugpWQhFB2in5HVm1a7SQggd90QOU5165iYbEarMxhmyE7YrGUrS+QNCkWQj4CZ8Th2138lu3lx+RM/smh/01RUtn6Q/fpZswd14r6CooZ0YVD4PWs2INEq44kTV4AWkf1247ro
O2/r8ONkfS9w1PIa2pxiN3WXKRB6W7OWP57oCIPIyUDzLu4XiLk65Xms85fOtftOud/l2QnRuF9RcuExp/DGyBoqIknXOs7eDNHpdi2EPbLWjphpzWjtZ0SoA8uDAthMwFYzaM/7DkJEqq7SfmGO1SZZoTjII39g
mlZeFMk0JkIet8rpe2IKxtZBihNNQUZltQk3Rj8z+ZKoOnbv1KTAGOoD07UVJS2rqLIgGlWeU2t+ZwoKHycpFc4hDLlcxoCDX3cR64y5GOIoLA/cZbu2/SFVVp7QXFycACD0Mve7iTv3pxSSv70TjxPMJkVWpOiN
lPw+qDY5quEmrw8NI45yhrhuVL0pLF/Mu6cYerF5DQ9LjAzLztP+0Fzex+LzlKjDRQMkb7JdAYSkK+Y9kjmBusGQH3U4N6cm9tCLjUfUoE5jwbBIAVKjocFGVQxKf4saMcHC/Mb6PFd8TymMCHn9OT0CpiCVahW5
FDjf8ZjoBRPYrQVTENSohTbsaWPqIFwn4WCBIHoVU6GEfFli5qTbOkA2jVbBi03LYtlc3tryUiSxHPHIHpBArYdMMX/92OO+N0E0pUuSRi27f1qmrzFCJUVnR6ix/1GMQLpOc6LSAEkEFLUjK/DJIt1OUp9hMYYV
dMPQXlta0YZYG+1L9c7FcRkxPgv0ng096nvmUtuoeAH7FBR6/jt99Z6nj2VFJCGPjWWZljVk8/CkBoXYGsw1/janfYRSKb0K+xjBMBz8uijK2vv5dH1NwzfxjA4nuMqrSvW/PugGIWYC0cRRrtpmdoGvGDhAo/NZ
eBGrJ1XrUVI0+At2cCvD0UD1ZrwsaSOa0Li3FHwsFv5CLh1rqZb7mVZ/I2XiA+LpiEAkHcK+5scpL33tPIneibRxQluR+GJNjFLxSJeokpFmPf7cEplhAizESzAU3ybfZ7mf8DFZZoKZxNzyxSHHKQBuQInIaELL
541lOh5vNjAJidDJrcpHqZS0liADpuuzlyFisZNJ8E7mUezt4P4AxY0yhdZp7TQdoCjGEfIdkOjzXC3Ml3T7tJ0z7ItYjBV4/ykP7T2gllBcJKVUlfGSFVXkmkbbbAQAntjdz+oE5b3pIPaSX6Y2kgJ91YA2x8Ek
OFh5pnCPRETiEmNJuP+gFnOtK5wInR/o//babir5cbRU0Lchylk97V0auKwjFspD3crIS17aDPU5coGV9/IGPqYeYGk0Fse+dUGZlyb2lQG3o7nz/0U3hBfvFHdkN21tEYwCi1xNPxcOoccFVD7RN0cEusog8gza
3MDuU0xumxwiYgD6SZafzlzelSGOoxoIotLg6IGgvVdfrX3ljM0RC3IZXydiqeTjrwkZBDWAfkvVwwisrhkb1e+fNUZaifnzpjL8C1aJk+GhD9pDax36lUC7lDfXDUilveQ4KqWC3VOgwd4OLLOjspB6dub+ba9S
FkpbW0zE93W5NRSV30pead/QfGSKGNQxySmfzgs66k9peFQEk1yndRLYfL1YcIIBXJl3/xpcbw6j2bAJd0trjPQAUwHdbkxckNEbOPPQAk+vfYFqTaopUyIaDqST0BPnVLgRlL2G45cY7upgwP3buyk+GAsupXzJ
C2e/7gf0XU3kgxnrPR/Ozmk6Jk6fBjQE4yg1ymgjskvNk74I918uTu5zIqwjzjVpvlAh2jWllVx1uorSMefzfzpWo4VY3alPSvnEtp/l8GP/TqmX8Sf5MP65zud6w+Q/j16E/1GBs1yFQoVQoP8TozEbDfscj9/N
LzK/CI3sYArD5TQJfElXXtGZlj/5qevnz3awUnP40SDhNEiY8G7/ZxNweZMJwlVudKTDlvuIj1jUsJsgXtc9MphaScGEDNtzIY5hHD229g51cIgkmYLh/pn+oblFwshPF656BgNvtzO1IDBt5KVcXAOkRk/PK9aO
aCOgGm4hojrnhFi5auYAN56OvJDBLFVfBs5DS+j7ZhnURIYZnEP6o0ESerlbprNF+GLmmd005OJv8DHJz+5DEloHuM6ZJcNmt+ezlVR7iy6xMj3iI49fqW6wC0FHtKsnuO+BDK8QpnWG+/5IKskQjpSezVuG+DF0
2m9CRRCzh1rkZf6vYPq7Z8DPgBe59aAaM/xVJlX0FRxiCf4rIxhfWvyMLiUAvYqPRbc7OX7+REC8i0xGZd959KjZ0143Yy7wPLu4PG7uWoliMtVdGdvyzSVr84Kt2QbgzOckGPrKuRmbObiM85sN2PLEA6ttt+Ze
vfpJAQm0Svr6Snq5HYbrsnIAfMExZMOgjbssSqV9+8l/ylkL/sAP09lzgwkPC0Tudaep7xU8L0uGFh2RWHaOdHPWD3Wb1sJlGTYCTf7d5T6Qirl5lYtmZ7K/Huyvy874GlbVWkWWL1qD5SNvF0v2SSsiYqXJvNXq
QlUHomUUN1Zul1CHNg6+WroO0HdhrhUXhwBP7hqo3EA/rDX/kYlDfMGWocgIjON64jJ4uglBnGYzS+Vbk+Tmgew7Pb/FwN/gjFE8MFDMw2jqraDXX4KG8Q/eXZuNwoY1M7SEHYCL/z69yp8X/8vzx/bgxG9dhyCy
A7GdTkR8JGTe8ZVHd5HNbOvoYSd+4FdRIfITA8dsi4Tav79QZR5XOpwzFJ1h6ry91b89kolYnVEkiCgazHFQsldDEKcziIAasOGa87JdRRhjGsdj7QUKl6emdJdWdv6QnH8SzNdxHmUjEY63F0qFCOkSVHHqcl/6
rsA2GOk297hrtNsLTREVG18399IRsIz4ADcAvaC7D8ShQsKuDtMYJtI6YaBJ/znhE511H1r1MKZIpQk6LrnDxKjIC7kYpvMqANIBSpJ/62iTNJMP8vl2xZyqlsxmRybokqQgiG0Fh75WHLw9sH6SpdjZIlY/rEyV
rcY+6CXQLBdswTf0WQq31GmgmrbulTZLb5by1F6MUk7ZZT5VbgsgB38ZzLZghtj1XNzbD9gGwUmRPCtchWSQ/+MVrpuVUvMBEBpoENqlbaBAIVCg+PaGKoYI6JEfFJv4DhAj2La/xJO/37dRcRtraEcrW/mj9xRr
1hWOrlzdmS+2kf373AiLnKyU8hUFAE3zVeCxbs6tUGjj8pSDhKlKrZYcdyaZ4BN8vEqC2FAQwYJHOXEI4tGytCAQh7QNjbyVDwznaCN5QyWoxg6EkFGZLn9fHZBMBYTDR7xXJXfB9OQhiSUYYetkhipA/dw0plS3
FqcKD0r+Gn8dmlzi8lJST5Wh5C+6lMsgXdo3CRocf4TtDbX2qdhy6S0nZSMhNwYQPNASvX1+TexzRNCFLaU8f0i0OzvlsXqW9cLWVCj7bCtIB+PUUFKj3Uj105qrjscsv96+aY1obKrbFoTITQx5rwdOEUMhhe4e
ZvydrVDvhbzAO1saUVO8hSWMK0Agbvk/B5Jn5t3IYDHyDlphNHpjgYnMcPd7FO5gE8V4KpYoq21YnM3+a1FQR5gu34Dt8g9XwVhYVxfar2qXsEfx6WkRsh4waedgj3ZLtGeRaMtEzWg62nNjpNy11FL70FNfe/zn
7ne4ZAPt3Tg+nLvYlhsiy3nfqaM8bpn46vszs+b82vKdEE+Eyq7jRELE2D9SQpy6ES4D0C+XFH7m7cC/eVflwQ27KxV0Y0EcMTRxz3ub+8Z1KST3lGmchAB8ykaENYz4JKKYhaW62WGFCqouA9QGW3G85KArkKjP
U0eO9YapzafWoQvrfI5Ol/Zj/CFYJ6f8Pwe7WQMnFhuHF3Ncav3jSTelwZhn9f9SN71kJsgs+8Pa66HpuyFlU+h77ma52lFE2dXjc/Ove8LnPpd0yLhA2sypssc41tyNsj705eUQzkUN8of9PdIlcNNLqic3zyjX
v6ZdlUOzvn/v/XfMIydgwhdxgF37J9wXNfi9UGqTx1kIwQ0hAxsdWcE+iQwDisCf8rkjwh7jMEHtuYy6VzlB3bigtrP8CeIUoeegFay6b6R8f/xXnVaOLJPJWPseiQ2cMKiD3c1DxrJcmsLgv2WmTsoSKxwl38ha
0iQmmIMoATMFk3dC/JN16LJOOAfmFfuyS0CxMqZ7s7EetD0Vylhim4mWipRge9imx4U/82rKNIg+NASgn7TFRxTW55yOkfQkPTeMItLGQTiDK1MoOAC3NkioL2jIRLKjRpZ2G/6bgXsNbT3JNU4wnKbgG1AU7rnD
JjnsaZuUIWdkbY9JhuVehxNmNpZ05lOH/yVGTyefu+ThVckAInCHI6epZ9SHRHFCPDICqmB/FkPGo9AUA1Ye3FZLZn4g8aXiUkSZw2Z5z2G+ENc/RS0SwEGO4aLdZVDsEH0YvFeYZqUdlHyyj5BOj4Ko7BFAIe0c
hrfIdTSnwCwZuM0ja9luEuychvJcO5sQ2IBAHJz7WDtExm22/pTvd6Ke9FsfSR6hxMqb4jxqMxRyptE9z2PkIxkVCPz7tJTsRiibIh5wBYn/HosBl1cmlksQCZWOvgRkSO9lxg5WZ26rRoZAO32dU4NephSwOpYq
+W2yq8dvixPPJcDhmw+2iQoBo2IyLRUDBrtqinZo0Ae3ymr6rUBe63g+fvaSSbBDKFlGLtoOwHATJ8enXIeXz+ouZQaY6pPui4F/he5tO2TNG6tIBTZerp1OCaFtNsJJ0zTu0gwSs7IQ7tbOI9+KtWFpDQI1iqU8
0da+wfoXhIxDkFhfAmIPI/04e+VgVBBvfvEaMV9D5uZ9naRVXgBOB4pToQ91Iv0Zv9Qj0oJA5wuw48LOLIrVrgE/gMLGnoqKHnVCT72SYeIxTeYOopMtLZb08CgNq67DU4yCH8mlSJcTuwwP0qmD/a+IKDlpsrcw
rrD2wnEA2Nbr0DqloUiyqxIApAT1mEI7DGLMqzrsWA/2Y5OaIPmunHjBeEmY0pt60x+g1ZiRphES8QLULtzhvOknSSdXckUc3c5/DpnEp6dIaKhja2ShScMpkQgI6APJujrGtB8R3iFGgUmCR62n9MNEwNhoQ2/s
QOJTzfUOngwsqHddXAoVUN4IWE1TXLFFuXw90+UOJNF05T6UoHuWfOElV/cZDxLXBMElzm4TZjAddPV+7HVbVUdnPKguyKYaaTeOUAoESGEjol74DsSF9pQAmyxrxQax63ohM8ksHyhm/6NV7+hhTqvZBg8IyeUa
mTssIjE7abCN8uxAO2JMSA9/evcldu0OxD70hy5Oz4gYeXGDab07kbTShFiyUFRZJmxmNUL81vsplRzlKYNyr9XKTNZmqoS5lmsOSLKLvlf/Yn2QjsX1n5eIdk3/W10MjQKwiBc2XLf2idnj3TJT84RyJVFQzRJt
8x7zKTheBF1JaS9FrlmKMWaUug3LLb0EVQgj4IztCjqcXlw+aqUsS4y+6ZRimeWoDyJhhA5IDS0Pmu74fhPs/ZP777sTT2Jk8GaKR8DrpmflFP90fBWsXFHGV4RQJIB1Z2aaSwIGwfHLZJsoog0sPN7RyLmQQq0r
jqWJ+rnNb1htEE7ZKIO1qg4HNHIakH0ejHIOy1S6l15ITFpFssR+YF1VLR7NYEC35GRUNCTCdLoNmzi1V9JYcfff9U9bSdHzS+eRWIeP/+j+Ci2FqGt2niR31gs+GII26oTMyRBkQoM9Gy/m1JgGX03+FzXYro5x
Pby1aUdl6SqIDYJWXGUA+/7w7NxyDiMmNOhGp6wZg12uOpSpAt4Km9US+z+mZ2V/ZgkM9YMcNxuI1lCrLsgZORcd8HB2nztfWP5lcPgM52lJzGG1kDHXHO2QaVPubH9OHpTkG61h/zGYSxnP6uP4IIEGcR9uZqqD
0WRCz15/6L20m1JgATlA68ij+CsKtRaiByFycBuMhOUR9SaEOSeEBnUh/nMIt9pExzLWnGxMYiKRnOwVDDFZUtWxEaI/gFbBCa6yGbHy5Q2BJ6zYeSarWbWXDSmHuEEqEkZc6rtETHBCrJ/epOAuJ2hcm7lok+OS
kX7avQnoO1GR7+mZYdiezxCVZRN5wJy5qSSugEXGVDtBrkpDCS47Aj+7ryTm9ExNMmQ8pdnc/bgBLLgIp8AqS0DZg7RfmjxkY5zcVKrUio17FSspJ/qRoGQCyyUXspMgwiuUI6MEr6oVU+Scm4arFPAaP47Z3coE
G+KjDsI13bENQ8rIabpRoU4QC4pObVdUNP3RGQhYNWip66NxbEsB0cZDRVqVeYyznXShWqdEMyqqivTunVmA9o6OK8BW2UCG5LCAXnNIoJ+AijATKaxc41ZP8uYjMvU6pRtJ7QUzlu6mhFykueXOgHEVDDjxdJfG
90OO6GsuQ8zng0Gx3zHnahUHnpCqMzr8rF9HSOmZyDTSYZDSZ3KcJ/295hQV9t4j8z1uthd3O1vhdz3Ahj3C5lMeio5/H1nm3oNA4nvx4gWNKdmE3zZQJQarTBxuIt2d61DNfah0A+Kd+yxkfHQUcUfSJUGcMwfx
E3nvbnmgE0iJpBMJpJZkxT8VTDdHsPNjUPy6bOIllp7UFfTnisNjYnusSKWpiDcDCIJ2fm2z3yA2EGlJzIRIuPkaE5XjbDkGAopPutZ21gmPDEaLqgs5GbtCDkIAstJpjO0u8dJZf5GvJOI7+UCuuCLPGwc2odoB
AAeZiD9hPpANZe3sUL48VYnIt/WoSE7/b+eny01dVYq6e0dNu5end+l8T1Jp/yQ7phj2SFWc1pDFAO7KJglPfUrtCRVhls1+Hpw+YbrZs625NgjBLqGIY4BIm0mpS/75zQuAHux2aaj1qE02B0RBHDs5KYUY+or6
/7w9c7EmSXilM39o15vFcfFU73Nvj7glxL62rOxX2JQvXoRWU1m1oehGkiBxnEQ2zxJlYz3ah0mHSOdxRrpqDfIX+xktxZ8PZyRhS7dcxaHMBO70mZOvbX9WOMtxnm+ITaC9T1QUO81pgpBj3zGIsp+OrZ+kjRdX
p3YTaDNwGn3mcmLM2zVtdr9pkKrETnI7TzIKhkMnp5Kj4xc5Pau2ZBW9oSZEBaEpW/t2Rx7UeXietG+4quLPp6qstbSWRQwlsbgRo7SbIVMy4MlcoVgfxmuGltjyclHTrI0dNBfaeLoZxCpurTs3FyKoHdI0tBgn
N/YzhNhVxjUrq0dJ0yjuNyDAvTGWyAWz/L2+ihlgHCCPFBWzjZYNifuD+MzoIcDjnY/8hN9lRTsaCGBv63G3Q86PywbplCOSAtxs6stSl9LbN0+GamyBxAonQEYI4AwxraLkzceyr7ng28rF44wI3KKFWzM+55tl
dUFDAMWOdBZAAQBROki0aLuIyHVcR4LB3WpHWvqui6oeqa1Dh8SB4pQbImPo8GKcdim/IqbaMKnQah+Ts04K5HStE4q+f17MSpy98sZuie0xZXICNoR/MdrQyes51KATx1eJubT0OEolsQ2laJYqCr9Nye5OcQkt
SC0ZSNTmCy9GP2ESdHRdlrTB+N4DnyN0Sbt6n9BLOkMGqBdTAgavYE9mdT6LmhHykZk4mWlu7bdN7zJIuMw/HYK1jI2WkKgvRuFnH8t8JdUYpD4+zNWT4Q9P61Mzz1SKucDp2fCKRmneFJ4cEMvnFzVuxJ6Nuf0c
aaiKWSSEmXBh2iGduv1PVLhyUhN+N3sUIr8qiAtzhdM4rQdCAR54IKny3sElE8dt0OzkqPkQL9TnmXkREyI77TeenXA/D1FxgslgGZ0OMQeKxKAYL1dRQSwha9PAH+a/dQiEJnOtmlBl9SUGdYr55NRNn3Q5jiXp
vYwHf4Cqw5f53F0lionPgBQxgnCE+UkQMJqzJ8tE4x17wmBrElCJnDE4knXdfAb4vMGzievVSBG53ZzS/rn09BnekFOBPBHTGwrDE8cieSNTKmzL+0T3SM5M+vXM6at7zdJzGhzNKdCel6VnJeLlsJ9PictePFS/
gq9zEcZzsfGGx8uyWpCv++6WLN/rQUGHv7ZKnUrcikUaFVSeO7u84Jdit8v4xMnXXgaDvSC1TmtOUzCMBx9E03dXBbHZxPMt+H2meV+Gio0zCLoUGp1wrl85y36DnZMwhFBaP2vSR4Kn8TRQTs5eKhx3LSNhNrdu
FiAZX4udbDVwkHo3eFhTYpS7DL2R621Xu5zRR7ffqoO4V4UVSoLMK2id+tDVJ12QNfIEF/z/hDihZujwW8PCOuOc3jzVh4jb6DMO8Qnexk2cJ17m+h96LvCSx5z7fNUH5H0uGqqtE0JUEd9JVfzOKuMv+j4wAUC6
jsTQfpSCFEeDaPgtKnP/PR5eoO3brR5kQxQkzaGrHlK++FGO+6sZJ5AeIabWPeOQNKqVZVPgrZnVUMiQdcg0NTDSdP0tq5ogHLQFFJ+Jkpk2gkAaln1C1IwB4obhfeN5Pit9rgcsDi0BzdgkjtGBNGfwRjxn3ro+
T/C5/is6a7pmgl2f0xxVPDXoiEajlQUbhdaYjFSgs7P3XioS4EYoiN/04KHkbKyQRPIExBnejJpPwdLqJeLoNp4xhliWyNIw6KD5C3ilM2taxdqge1IpdrfMHmkrxghLJJ5RmNl0VCjxg0W4lFg2rndGVPnoAKVz
Y44eUvAGe+5WM8ZJfIFAc+NjvequzgtnS/9NiEpcNGIE1SxGlPmjuX66Ka3IS3Z5P9GGjO4aI6gkV2UYg84hGTgrCx1HC8sNQjWcX+ypCXX7nBQA5EHOaijvup3p1aNdn7ukiOFGSHnbwtgnkAxrmFaJMVAxRqvN
a2P0UM3a+Tni0QQ165pfI+Y5+FBFt3T8dmjbUxdA3mm4PYZ4zkExf5jmmutbWit+rDDFqKpk1xR4lQh8RLNfOYgnRk5WSe6n2SL2Y/9JX+8ol6iHdsD7v9s2y4vjLgAUpoGzHnSRTF9JPktwa/gjWiNYaAzhpL0X
p4SqhnAL44IHldyQ0wN3HsshiUKidZGXmLFW3RGse6bk8B4Qdl8A0g8rgluLkWHG4objdOeHmpp1AbnFlAEfkTsxVrg1C9MxQps5uDhErJT6IvZAAVHKn0lZrt+kW9ShSynCo3m9+DlJEsrjCjtSVOijO9AHTpGv
Vvr8XADBVpICDS3k6ZzZnjdQ39ISpwhbW0yrHPYlFH6UFPLLwfEb/sV8kDljeohZzVzOeuBSFhi6FlTYcUxT3lBsG4NHYuaDD2ARLLlDiMx2ZEeaV+bht33s4WhAR0L6jiJzSB8gfaVvhPaKkipb2a9BRAWfNBzC
WdGLw+GK6Z4VWLBXruTmmTgYxONHQBnnVggKmRtgxdioc5qDfCYTcd5QtdDusmW65oZcI/aNgGqsFcn1FqyFlGa5L1n0d2BgWDUeS4li3QCmOoymE7Pg3OLpmwsrGyjRzijiOX7Y5YGKMq9+sNO4GO0fMcWKr8mb
rqvA8PgGHsZ3scLoZcdlS+RD+IzhvLHlzy5be0eGAAwv1HWf78Nwzy7QSKHAPL16SM16+vuGFz0gNK23ZKOhONOvDx6wkf/OYt05B86p2j2baejUJcv18ZQlOjDfcVRfk11XnQq2q+eHLNdrNpbpMXndfbOcsz/E
vS+4gzimwgm85vs2mrOMrAfQdhhLSOWmLTJfIFqw3RlCvBvJqQeV0ACWqilcaO7uNURhQA72UptMU6+7zUhRAhNTnWF+0ogDEFh41EerfQhSWjJkTf4HgvcCqRkELkvcJirg4MZMdPePncdYiPAFYR4Le8O0tzl5
bSbw2NYC8ZKKf/n3n1aioWdZoFMsXvoFi57tLa1YQ3M/1l9N9Tn09Yz85u33k/j3T4arbdCgF2jy4w52ZJ0b+aemnOCANy6jPkfWbzHY44vZ8sLLWbBzBdg8JM1oqhsObZXpcwKmnS28bwMwqp5oDpC6R9xrNUCh
xdigH6IP0b8lxMzBuKJSwRPKAQefQbuyciOAraDDreUVyCBAZciRA0yBZNWAl7FOes/nIn1+C+Fa9/vijioKBS67NRVtgJ49s45ee0dAxkeeRol+AwxPqXQRmgX7oMPOX/iTcfr5PCLKqy6MyunhaFBHl+GRBJWK
OP/1zwzQxbpGWt3GJYaGycFwKsPLqDfyqy1//pVM5ogPSFiHH5zZBw1xolvZcXEJICBUw/liSpkasMJ5d8T/j2g7HzuTfo5Hfmtob/Va6iM21QEsLv/G1NofP4ThD8aHHPnXzguCTesqAX4IhW+/BAdz53pRKeod
vM0S55f4a1axpvxhahb5uipvx0J3oMztl/Vy4E7mdJMMJpgqGQZ6i7qQ5T/wq7Dmt3qK0op+s581tIm8C9FHyW5aQXC/Vl3W7GIn25Z89KgeBSxLERXQ/Mecy7z0f2eu2XVdZyTFVBrgedsZFNJWw7k6BGCfbSzy
U9ZJ/JjzfD1sg/ccPfttk3ufeQnzz4SgU/5gyqIcknmp8gA8Yy/nYdaQymJ8Apnp9kAPkDfnbHmAhRcUvg5AVpSxBqh6OqmUaR+mYjAUdg/wluE43OhzwOuJEAIhcfdLZ9XgcQhbGuixFqERySYj7rLRe/9CQJQW
FfF1svuyOWVaaMbIEMBE3Dcg6deL5algGkextakbZVQo9kpvg72cOfFO4t+LgW0yWvgsonrHk59O2DCyfWfdRykKWgyBNJg4tJi3TkQzNglzz6Im86xLET4iExDDwhcFnqz7+HYdd2jP87/4/AKmhWZ/9hXl0Qy8
lX7c6HYBTonUH7DIkcjhvKNlnRNXopVHCmchEU6MUHrIORwnjFFmJQsNlPTaXhzIG33bhSVmor6DRw1qYsdkwRg61JEY6srbOBEg+S9JuFHfliBPxIoJuokIEy/zykmRvkPxtcDVZjsULCVd3MW7ODXiZF4fwjyd
J/18bppU9RPQXGJw55NfeVhYLsfMYO4m+ZI4DFj+ibm+uUJamTx4SQh5ImPa+Qbdq4tCzVMGDVywihSluu2KGzcFYk7z4LvqLXSi7aAMCetKu+24NJhGDbnWq3DqGW4amK/9sNAzQDvYpyJ7zquLHPcJM3yhw5wr
SGJc1YYhiqTOZrhXr+2y7cAlN0rMMiQ/BIItMOVeH06nDrb/cehIdN+/uhj5pWoRJXr2S+cYqrAFFxJ4k8eNnBWtEt1eIWhjzshKGcM3cEUSTyYP4DR0znWJbmlQD3mMC3C461IdkxJoH6jYonMf5wNyOhdsTCBX
Py9CWSjmJ2xthAoIJKMAFuXTmKre9/EVGKYb3s1s1dNUkWNOeoBoIYCuenDZCKAcL8r0Q9koES1gO/kgHFWFTBk8zyOSuCxpAt0hsKkwWPPSxkY+w37b10y26g7mRj2c/FI0Bu9uaB4mkpr5kZ5kPkt4BdMcLqIi
olc46Q2a9FWDc8XYGFUxlIol9hw9L7rganyQ7ja1XECd8+Zg2NwMne5egtPZxNXJZyZSyd6uUnBHSbUrhI9eh8XUz20LA7+wmnz0tVSvGH4kuc+Eb2sevgu1S3UDm1gsxYT6zSDq/I5ja2Wk/LW+bWsdzkewjFU1
fI8k4M7lhWzsrDH/SPsuNvksE/8xDWs4n9kJLAl0c9YA/oYhy1txWWANtliRO+T24t6aQ94M/xJV6hXIaIbI48sgvukPJEJFkYoNYjWXQ7KgMuFbNYxImSAm06S8BGbfaDDopV59/zekaeI6LAtCr4lgCy301Dur
6piNElRU1ihAlggbVCIAoNcK9hbnykoSSBs21C1q7s50KKkOVzqBfuOY1SeZXEBX/tM8+MVPpjRIMJKuhISHn63DPL1koAa3ON3on0FD38jPuN24Xfqx1ZSMCNTBrh9BwiHIoKhIsYy7+KXA7rKazJrum4Uza6s6
B0V2t07iFpD3dyMqAqCVeLrDGST6pYVmfYY4GuRDhXJKEP4Yt8bDAIs60sdhpGfUGt7R/WI7iu7sR/nlP3sY4LeFepCQ72zIs1P5eUGcGZSyGTMJIScfIJVVHXRKUx7Xk9s1M6La3hXOoJDLsEX49+BEJcm2WDs5
nefBLOAOsPNrDMoyBUQxQBbgYPlrtYYCCSTqUDtoYIUOdq0D5oaml33nRAsjhCMcw3pQdoaSr87tzoe1klBUgZEndeo7BafonhRMrgTSjXAz6gC4XZ+a13ExNWMhB7V6CWSASWY8eyKLNWyJvBiJCWiZhNCuhNF/
a17n3dK/+ZaE8rvtbPhon8olQp1vIb3NgANhTvdf94Lp7jJFxDNQvK5q4sSa7u0Y00vlbjpmvcbQoZDly+0UE1FDLVRd1STscLQayoVTbCsBYsMtdlvGgPNerFA17aKjRZIqub8sIdLK0nB9YvWvusCoEwp4qC/z
eNM8vgEVEkKGfUhqYc+ZqOlShtKawBzyalu4fexqwfnhP6OnTkz+CEaMnqifXsR19PEVp+IV/MRogcuzl5ouYLbdnwyP6Dv3g16nnpwTISkVzcPPilxB1v1mXy410xSj30yexjNTeRJJF8RRE8uKrjj8hS6cmxMp
ZuUDWrTjXoI1YZ/rXdxeHLlA1EtQiFjE8hLr+EEpLrWkxE34UmbuAc7HWYdH35Nc03MQe6/7PgN0eNGYjryP2mSWl4ozSGfqyqgTL4ZioxAAVLJqcM1o/hEFkFr056GIA8y2pp5dlFYY8msfMr3KnMkAOyvK7Uwd
nH2co/Z4VLIccpG1wbN9JUxbuLjIDuHtGlvZk7kjw2y4VyuHCe86rRlhyqStiFy0W0/tAjs0PXN3DLM1BEpFtE9u8h475YmxVc7inWnK02jMvNyRYTaUq+JRvNobSMRR65FHWz42WnieRGBb5Y4Nc9ugFoZN1oDu
yDB7IJMZBl5u3sWmpmtqZAvnoj1sapopjodIbN7Zpga2haZa7o5hRpj3IpIvuZNqGVqvuva1tadxUt361YPFBzqHPE/NMvz1PaMqDrXToK30w0bThgxPa1psPu+0wsW2007rXWhp7wadQ4B+5WRbcpd+iM0wXrhr
WIE0bY7vMuocW827aH+xmiS2JEchcmg3AtcwcsxX0wVCjiV/+rVrnJ/WCJQQQEeTBz7PpnDEWBZ2uNS36YIuteX9B4QP1prXQ6nPBbcpYfZCVBBe3x+yLfc4d6kAn1XAfZKMTyRr9Hq22zVe4gjsEPsjf0b8ueME
55tTvlqNRRy2a7q3Z6/iOaj7mNvTs58uEsplZ+CTSmenm4wtC0sWikqNgorF/790j0QOcX8Vntpqa71m8fy9Dq0ied58eSpFwvoiZEazb2dCQ2E/WWPuUm5tH6syNWmunkIFxRfyQc2+T3c0t8YB64zaLdQOa7iZ
yrPBwSiQLSAXxKppwt7GWng5SD8Sy4Px9Bu7mkvQU0QwxbWd3JSaXCbPakRZemYAw2EFkqG41V2/UgmJFauXjYlBSznUWcpfjOdMTmm/IOA88RLOWxDXx5QL8138Ivbr8SPeuAClw+i7oGU4QfIp2+eQpxeHrOMf
ZtPFEClzf15yJ9F8IA/V0Q3Wa1wNv+curUoys7UNFFIeZU1ymnEG8kpSTEOPpbqnlkoQUV+ptvdOYS8XZk2z3KhDCPxoq9bH65eMEvtcLPzkfy1pkt124pitRCCuTNs0qZv0eo8pDWdjp9K1KVR/TcL4FEW3g73l
SK1gMBiGK7NOPxYiW2E2he1f80tb27eqn8rPVx0RpWGVmvkQ/3dNeVDpB/jK1ix9xv5I/T33xtWd68AXzJH7FW8WTI0ZUQc0+XLthu3wnoH5OSan+hLm7wb14wicLnjDZ/W5LkfJQmB35S5kVE7zjHQZAlaxgReW
kSqIX+NPe0nvrtcLBBx3+rEABOgOTOTo+Zuz1sl9XDSXF6shird/4Lk5sP6dC1je5X1BqFK9d8/gqdhNlTECFv+bzkwcMXhJ4jhAsyUtYfe3dFZN+lUVtE5mIznNiduxeNfzz94b6pbGeWGFs2QCh7QWSYKSnZFD
zN0QpvnKK12cIBB0RJcpxrXqDmSMFRb21GEgLF9/weQGogoTXeLW2BB+CxHqrqDGsYKSVSKr+ENEaDePGSCe8GdUsUHttZDhQU45218E8B8vnWDq2/Ov7n8CAgnCnw7qHPUe6+PbIsUCkVPYkkchdfvCTfOkDTqN
GNAiGnrpIaJx9G1M3QkRnJuOdWgAojPxE2i0KmhEodquVPqzb5Ll1D4VEZjgJYERnNiBJEhYfH4YFrB2Cm1FDwPJ5peMF3NMhQt+mruDgOj5JlkES6HOI2CkSuNf62RVAIPM9VqgalDCtUmAJpr9AKMa/zJRjCnA
ion35+DdZJVXhg0zfTL60fDXRWHu+L8EoA7yO3F6Arts0ei32bLNB0ssJtL3c3CtQKAQUF75ZQXFXLLyT1RkOrYlbJRBuV1OZxy2nM+gx131ec8ZdR01qlMuX0uag4xYUOZ5Fzs7pvcn6kNqmyWsJb2APyOUDa4A
9z6WEtqZrxdKTUWRkZkEx15jbqLKdEtl/IpwjKdyRr3tMmWdLmqQgXEBchgWffN93XV3Tb3H05HaIndvJXeasnI9xs7LLH0GUKWUTrNj8eBdhWJZJlZH4tlCTz6m9sCqDpbvX6bbvBAti+RylU2PurrAynymeORW
UrIiQ0QshJVf6pyyxquaDrXkaZNKZGZyjbTY9eooQDFxB/g/x4zbo+gEeweuxlBtPzJksTo5ZmHuDM2kvWA/zjR1dc/hmIxCRdUn+WhyO27gG21c3jnAnG3wWWX6S41Xn9isHFTwX2SIWYMtJnfxIKg2WWQd2IUN
h86+2EQJjO+oA/IloUCCn3+4UjQRVM6CmDAUUUKUG0+lQjQRZ3jTqjqelyoRAG6k7m4S6beMvdq6xFLzQKyHY4BKxb6koe4Th0ObmJV0ImEB7xtGcRpwwJuyNNBFl2Ulym5UpmU9vNs5JEnbiwypzaUT+H2m8r/6
PczjFpL91+ef/6LpI0YkOwy+DvL4jj82/LmWJcTq3utJd+6tgbGq3xRaW4bs4IWCuC8R9cjkR/bGEWyMAVW35QrKJNEpJHQF5Py9y5frRnwhNy1emYefdRzkt/TJsaRRpXvnZT4C94AMBd661uUDvvBkiJlYHoi8
K8x/+t1a8HcvPnUxItryPOfytuIUXMzkEtz3r226Pbt2loMUa0kgbNL6E32I1sIqa5QPxRfD3fFuOhNf4KgmDr+o/x3m/uISCHRgl+FJpuGIjuzAoN+/mMiPxO4sXsB7s9HcUhEiYZy3T7p0+vMv2GCofy6UYokP
CNtWedAob5qiTLCraw9YfaCiwAj2HLjtAs708pGPzkPySm9EzfzIcoigUJ7m/3/kVI+ymMDQ1p5hxxjzL6R1X9o2I751wSOO6Qbp76OfCiJnzsh932Q+RuMaJyJpBMz3Tvf/cBTWMrJFUINFPthU2R7uZx4DYUy0
WTT4VkyRfo1GsIFizQaLARkDzVHbi5bU/lY6PlA89XSxiUBShuyYUeu/JLWV7A+lwTcZvJ6/OgvPcYxrN+z+h6JhIBLh4FjVEKKmzbSCr86KVjsk1ls1y17qkEY4/MwJSsIBuLqbZMAJ4cH4bsf2Wx0ePLuoXURP
KSLyYqqG1dIqzRE6Za1vyqJ/UgHe+Y2xC0TQ2ECSZ7LSUVMrKQzlmiILakUnV8dZanbOREKZmoM+4CqCFnZTS29+RxrL2ESO+e6KRwRk3b6xgt6HOSNj+wPit1kRHjIi3zoT3pcjJQYc1xuEL3dOaZxSIZ4z4Ay/
Rya+n3o2nK67c5h2hhlIUYqi6/PVgNWXtUihi/NQ7gB5RdY5yxJlSR3uSJAVJpFTuIg0W8ENclFHVaKxwf48mj+xq5VqdAPVVAmU5G7JOks/d3U119266sQDxVWZtwstspFcbGXxsA35llvw2IynYze0haqabzR6
7ftMurPKEhRsBj8COTahgqYZNqiOtweNfNSDngyZdtO+NdWk5pinrA8PE07RfnAtzfht/NDLZbXBxFZHrNjIht7DraVjIfkjHVBN6d4gWQwwHUI66n72L5LV+lTqNONv9wlfMqS4WklToyF+Z4vBf8N2/ld8v7TF
3a9a5N3m8+H4Kj55jh9CJf835ul2AkXRQ2TH2FYT0HyWVqE05UscVfFzjbqLSXmHoX7bxfG28ytF/bqJm25CXbj0YA4J6qyNG0u0+6NlXnq/aPmNNOPPipBpSBWmgtpxgOwqFbSn373Pz0zFNoRWtjcsBlo333ke
0eTJYGigxmDe08kghgXzUtrr309iNOj1kMlMQLvciyOEVS7QBLOMuM59DmkVEDkDJ7e0iq0ht7UoZKEsWnxYvcbWQuKiVWDLjdEmryTLyOkQEI6vPqv+/ezLKg2qJcn1HpNFsmI3mv7hDYtnzexKoR7nh/HttWeZ
He1LuV2Cvh4AwShuwsVbDMbna32fPwjpgLxTV8VdTZnIupkEFX43nsX9zmH5KGFMBtx/WgPzG+FDRU+7c5sjFRer7rR6wk06GQ7ch70H0wuz9MA8mDAjD392a42omWXoOojOVDzT23RTVCanRQeMF7q3+04uWlOH
L9r2aXMjv0D6fBUXWGqxRKKc0ceMvpaTDMN1JCwz5yF3fGqoc2G3tPxU8tSlElGPU1WNYZKxs2ROUWLreoO90UUZ0nc55miKNn7j46BYBFLoHE6Ep+TOKYb8DIsyaNmgmAGAnExUD1tTSQ8nLfMuNtk9dwqNU9cj
B/DHPU7T5FGIUdFYmIhZGMg1Weq+X+JOGz3Ow+RdtBMqA2U+nLKGOyzUtIddGQuclm1dJi8Xk0H+uKB3+hR/LZ4ZG9sb904gVcqqf6ECV++ReUg1x8jYTqv8hmI6aCKL0lZ7UJZjoJdfTiQBFMo2kHYMRQ5lt7Oh
dg6XhWOysjtwfsCCEHbC3Myh7DIufNygBnjKPs9hO+uEF38zz3S7CGAy1e2fbf6+dCONUuUQ4EcK7vY7v1CrhV637OFe4mUbNWxnmHKfvrNr4x7RKCuxtUoRPzEaqDhYUQw03Gg6R51ju1FRv0z/WRoRuUXdojC3
RVwysn2N1MbWdNIiRcY4tSIfxX+jl4GqY36xJuzhjG5dUc2Xcgmuf48oaQ9dZCqiWAvDrigCRRg5o1Z4Ebxf3coUsdcp6TLIJuMI/IhRhUkuOI2Q+v49GFvJ8m/ab2ZXg0fYV37UoX+tZfUstNx9l0kReRLzA5MM
1SUgvgQZNCG1UHUw6w4lypy3DU0d0GIxZ1yunraQEKvrypw0LBGIH/q8Fjp/keviQYFbKKYT3j/SR8G4ra3Nb6w7nv4P/BF6T13hB4gdhauvQ76wpa72+kdUS6sjSi2zFMOUoZK4EIYBdZOxorjQh4k270cuiW+h
M3S45zz9bvTNBCktFPF6pVwLVlDX48W1q2Y8+y9jYK4516H9Y3KE7UQxv5Q6B3F2ft4hQHjdz5OYOS5cYocHUzPqVHSIVpQkQ+2uXmZsbkNZRNwdQkhapU9qWOe/Pzhha+xr4UEvaoJzYu6Dlh0g8Rkfv6TVdBSK
vxWlqCKJUVCIOtbLRFiI7vxPl00EIp3dzHyNJwRe4mP3v2eG1Gc7f/BYu/MEjT+auxAsMG3EJmBFlJ/Mso8zoSssLy8Lh+7DQuIMFgMXdx/gtRn9rP8UwQ5pZ/zu6Ex/47f5T+XgOV///9Tq/F8uq+ktfahOCcyR
/N3qpsB85u9mLvr3ZDUfM7JF8JkN8qbpQTGsASA2mslvlevgGzTg51oayFE3gB62tZwhLddru0x52a3NlwRCG7AainuXxwMGRbqJIDgxJeJVFuVKHqg7m8uo807QX5M8yZbcVw4vYss6nYbzBZ75YH97QW8HEDVG
UilRCnvZsTtbPwxi3g/ZmVwobEhP867HTCfRujqmkvK6ecHjhsDNzrwL2fQtB636YRmciXvvubWrwjafbTmw8gWs7lihLw/P0V2yODXekZQ/qY3kFxxA2jscnJQP5yNiZx8/kIR1sLHpwgXRI6DWq/W+/hBlN4rl
U5R6J4VUINR4on429PlFUJHbdKBSNfPAd6zB8nHSJ9lRp5PWKMkHcfpYY87xjK/nSRHKfnpLniKtShDS5AISbfUGdjNQjbBgxUUuO5oKp8RWivHLZHwqB8W2uaz18xJq1G2JoEhR7qpoc7R4tZuRP1uucrh0//D3
V6uN0o+dmX8nV+aNlrN8C2b7EYoaIiflWzqa9+wf6KCpJEndWU2WaJyTEsiAyS1owovbfTZIWHgGlVk0ZdCsORRqDCghITiIKvBiaQbirtOYnjE7F2IZQTyxmRtGqD3540QgMPejqfD1iufoUPHd2Q0enkQhrfB5
AzIoYp2SIIT8KzHDI+JweDh+3ETxpHPyEENA3TIlbRy/n0nPCA8Q/OdpcidHvEBlv8mckcbDobI4xrhWo49lFOrd6xEubQXy3MtF/jBuXRsGi8FmS6d+SNdfxhn/rP3uI28oN0++iklqHE8avL3xVYmmB/yNqztA
dbVdxjje8am5H6ZDT0MI3UEINBAGp0khnf45hp+PEACuAUq6UjSrbhugWroPJcP5UF5LJWH3umasrvFpH20NZoMKDB654dIDq4QvZAWnldmcbUXj99qqGzFMzDAbrlrzZxo83MZth4LaVQlO6vED6Yi+MlXzOYYf
GABx3fcLdvDIM4rZUbEngrBYmMQFPjG9T22CsO/HIviz05oEB4tyHPCb4RDn/8D9Jwfecr2ngFHbYtMDNuE7NHxHYeE842yHeeL2RciQRUDl+f35lCAlYSeeQ510FZYAkRdlwfmoChw1PBoktJqBEzgADNzSuhd9
7TWNPGjZRh8yvMk+Yoaz345/onH7yyjoqT9QvvbYxX5owcrLoByNmal8hj6xIBcejqLcbUsXJIsAcE2DXj+bOp0q34t82fXJI/C8BDCGU5SUgvvla308TDgHGcrG2iWV9a/kYRUNQtKVASE3ZlPCzCEhX+Sv+TUD
Yw2TeJDLz3YzDmTI+IM0zDit18c5N6O2x8+jpdQBsl4V0+FP28rCpvrJi8lr4Jx4h4b8qwQCSIUhf8gE0NX1w/Sw9grqDQuQA/j0BYyq6AW2GZLGMHB/t9VgPF7iyBBw9kin6dFWynpYnqu7uv/Ud7yzGsoA0Sex
4le039gAfVcKH5Qz6tvnlNSQbEXKbriTD3LE20d+elqpqWdDWXCaEKzYtPU2tjjHO8G6RGLrZC7GYElpn3PqHGSRVNgESYMp84GKcPBx1idjQtHKoNeAfWnx5lvjrbImiVwg0WiTV+tR/2PSOzCT+lbVtDNoKiyi
Ye8BzVdSCLCD/1ygLu7qsHorVvMW6vYJveSFVSVE1PRGw40Rh2/ZgCRSxDnlZTmAHncU3e0pfqlS0568u2ifatWp0Tx+avPGoVB+SxkCw3ZwWI7AuX/8mvtdHKGUkWBcd+/hxyyu4Ht860wQ0H5NXaOq0LGod0XV
EyJfd3C6zTVYitLeDayXE6N+UxcsHPP3q/ozOAef9dhX03S1RAbMebuPCpPU6r+Zlou08/4aEjZmZsgD5h4Qvop9wdD3srZw3HF/ExCmhnpnUQ2ByKXLNJGkJnXdyMfjBJWQL0IlTUl3qSHljUE5FwZA7UNjmTbW
WjdENlL45Rm5tpPSXJORUBlPe9zur/nCzu3sndE5uvTLFFQc6/QQ0b1SdHan6IPGbAf+NtogJiViK8pRgyhy3sewc+pMzz8XkvC6Xz8PYwo6dw/LppOws7A3Fj8zeZv+1tYTWz+ulTK5rySfovfzhcuHoCT/6oAI
z6ia44qtRT54RrUIIYEzWaXZfZpFvSqcOD3/ecm9pM4VubD1M+Fnj+4aa/8IL2jmHbEVlPtPR6fmY3v9qeHgdgKDZYWkKa2Qu1gDdjSRz0v+SZ0z4t819nRdQHXALMmIgEo8j9on0UM+Q3Em90WnlS8k2KNN+N8s
Iu53RiMpcVrrP0V1XUScWfKn79Hdiwx5PkFN3G2JtdSFJD/FJx2lp4OYZobmmsoJBO12Lv5K0SkD4XasPDr1tfOSpmVcZFkhHyAh7JSiQMkofgVVtM+lKDFvIfz1gWy77ox/SeRK3P6atxmzwKEzR6wDaUAMoIrM
MpV7Z2kkimwlE8H7S/DJQ4XpzFwt+VfZuibRYBDDUYlHuQfLbiqMHdniEv8m41eh3a3Q3kY4mFcFEJT3SwLTE3xBEpF3jFDTivL5O3xJ43Qp0LQt5t178rkDkATRqaDRldmYn5yg7Es8N9i81D8HOYRQGrehTHrP
oa9o1F5c1NIJ4ou7CPyT0HAhj2iG2jnnWbNXAsB3lePMjma0OhgoCYa610csMWAmb96r8cetJ+j+2cfTzo2OaxwgDovPEiWGhKbPEKYnNIbm/Vc/Ec5R9fGNj6k0U4rzgQ07lz3L9A8JWoR8o9HYYFxtvx6A7Lzo
YeYO92PpijPjTeP8rh/nx1jSGL5NPa3nJYPhIGA0AFQtQ8am+iENP0uxRx5U6tsqrqakwrc89eMX9psOMc5QfUGuK59Pow8adMoEngt9UdLjUXziRt6UGHhHj1tMGaFF4769p709yNA2E6FsQc5h2t8usIJHPPcs
6ZPYuFMHnnBW3vdGTr8i6nMlLwvuusaLxa7p/A60yvbz+QKDJcL98Hd33qQhaR8R56MP7byLR2prlEHhs7CN5sFaqV/EBG6HOEXPtM6F/aM1OSqHioWEwkVnJ+AyazpEjYZsXnyJxwVBlvhSTlKee4ZO6lz7gz6w
X2yJ6n33VjtLtOf4KVCim1R5PW1hqE/2WwJyoIlS8x9BqJsXwD7uoGL+vPZXMzYiYXzU/X7j5+O7XK7P3gDUerpd2oJ+nNfK7bFs77XoTbs5bZugqvrni0P7tfZxISkkREpP8aELKx4ppAAD8synvxut1zPJBj0G
6q9+s0HNur3zz/XjESGSR68Jw+rK57y/9qk/JKrG3tPNX/zvVOfONVYfSKjpPwuv6p/EpUhjtI1ZPL2JNAr3aemt4J8vE7Ka5rZ1VGi2VVx3tvz8EfeofDEeAFmQkEyITRwcr1vnUYcciEnRBeLIMQH1pWIBoc1/
qUlBfk51aMW1cB9f88uc31z7JzXHchGh0tJoxEi4AsucGR3CidvDRDgHALiTcCb6V9iiGgZogStw0I+ejE95a7JskW2mwHgkwBHLcQWQzKBVim/MxjvR5eu8y1dIu8Bdjjbm2C/GIv8xG6GRrEe5eqPkBCR6cCQp
qPcdQofH4YJ/JWhjPimdNkyOduqAUkk9Rw6GNpXRelbb2eKnDV99E+uDMXxS+Y6n0uwWcrO115XMz0rMWBIO05Z4juQvRv700uLT9NwW8BpeaC492HHUuUHSsy0MA3l4gbD4GkRV5MrXUt8k7+VS2STebr/42ueE
n46tQB0RDAVlaPveNo8oRrV/WFDMXDqlkQqLXReFyVmqD4T+Za/EIEMVYA5pXuv/54v+f05fn7w0G75TxxmA2k2Gdp93bAYXauF76kIC+GI2IgAjTpcP4QXv7Mfde7s1ntO8HynX8gi+8LrUmLtkW2CZ/dk7JQcC
+QT0mv/g1zozv9AZ6kufKYBORTXcFWrC4W/IBf+sPfuAH8+aAovJ7LILexO3qx6tJY/EeR28y9QzDqg+/nsqsHex0tfbuF9K7+zzDWM5cKZXRx+rEqBuGuMusBwAfuoazfspARMdApwghzUc9Xl8J662/34heL3b
L/nS1L12213//OS8VG4ueo8e0SthbMu+J+9A2DNyVAwKNh/RS+GuJ0EoVcABodfL0GKwaeT0uEzttZVUQD5uvNCDKVkMhrfLobgLzHQvDiEDGmczCPEtEP/JiVZMn6KHwdDHE7/TnUSH6yPfdmosdkEdas88J0g5
QHeBleH+AbzTZzbpKdhV0DZKUt7dRJgBL2O1XeKniSX3ljWoDysQUYp9jQJ/V7OsDxjlJIaVxHE3ESR7R3p7s4bW63ZxOaOupW6ywF+ByxYZDY4PUwRjXITkKZl42RRJ4v0hpUw3WhdEKL9BpNdyM6aTqhpuHjfp
6YEj0xpkI64gSlkkM87EO1G3nBFZZQA1/l9MCjL0CkQ9eKkJmE4J6yGFtX5HvyZmD/EJrLnlpsdpTJYmtZ1k+2hDzZc/edr/nOgp1GkFLs8Ruc89nJjw9r24xrTZOCIcsqrcJayRiW5N8D0Zr0NQspnoUKFR0YF6
S2sdk5WNc5M1NT5Xll45XzzatuKhYDW1N5YiwKLeVvqk5V+n+V9VXWUCOymCkJ4LAKO2a6G0/jeCjzDNqFGyzutvlC0dKhfi72NQvlGsP1Oa1zHfWQvqYZdLD0FeI4AA+xBKq6JPElHxYXqLXPHAoqKx6Iwg5FhD
sLGcx5gXEONMHbm2CwveHMjbD10QNSQ+C8AkEByKr/cbIwD05Ia+nRbFqgLYZzMdXGDXj5IB+YOBoLXYjETH6aW4QkEwWifn3Q+QJVR8HGTSyaT18116wjCxog8V3w7ak9dSEckA0W1IqJI7pE+dOEklR5ADycLj
c1Nqs3L2CUBdlzcKxH4/HWnqlFTxzjY2Y8U22AtuHhYlrdaN9PpgOBnD6ShlDM8H1/L3pjkGlOCq4Di6zawvtlscFisuwhQwfVcK6QlgYObSgWoTCH54CM4fCxSwpzqGL+cUktLEDRCKhl5QmbvR3/mGQ+0FN2UF
Op8vM6cra+13ZYhFyvgKvZxbfaacRT+I7MiEd9bp3IhFdN1widFVfCUBDBgBhCyD3MkaIA/aLwfR5OOJNPw9DmGNk0P491+3OHO0OZxxDOMWfo6VarF+qqn2tmMInsDcUF3OA917zuAe5AB3nBpUXgG/+RfqWcrN
c6VcsFBMWnT6LSw90xJLLN5H8BoN+zHMel7HP+V4hR1G3QJQvLb37HAUdbMHOM4gKGYHOxweH3FnNLZ+wDMXgSjHLn3ki3/yPe0djwKZXgOP0EbN+CxTocw7OS8Hyqgo3J4fP3VAbl4bo9vqCOhTElMyzmtfx1Fa
vyEy8pyq0yYmY0P6V3OKC774p20ex379j+w3DU19LyHJo4WHaDD6RDiGaXvLOGQ06ndrbWqpCFj21GOS+PXrHIkSRe9H3vmSpEyaNFd+huLRQ9U+JB8i4vNHQdQV4Ncm6FrXvD83isWip2AO5ONU1tDpKjNv2qRy
XB7+5nhaOoJHFuprRiStYz4oY8DWJ8YevjGuBNDEgN8oBJRp4vHgkppHCR6B04S82fL172/sHAUpf5Zc0olLHmwGSPXWIRaHiOSBvfMo2zyQUEP/o3ztz4d8bTwEZZRQHRAbOxldnJQw+d4wEbMKqLC20vyaoOku
DRfwx08sLHJSGgH9nBmXkRI6On7JZEV8i73ZldVWiww3d3C7ogcRXpMisV+l9TYcX5xqfDFAjTCJkXytr/+8bAfWq2vold756Z0Z5c/630yqBQyAKrzwb2Yn1qHYJrzC5y5Y12dWOwfWAMP+Vdt2xV7DsRcW9wFo
Z0TSr6wYGqABBNxjHQ8BPkHz2fzK089tefNBfF+P9i/d00GvulRYdZX0DoRoc3vkSUZBgMDblCcJBv846ECwLHG2vyoaWnYTGB/F7nU0XLy4PEuAIPtW12tjMqj5iCkWKIJO7IkygmskUFDyABU/WzyRi+CVTVv6
5NY0D3BM/4BAmW4SQpJn1hDH/UEO0HxhESu80SnKDiGGPGexq7BPMfUhF3GGi50mGDUZFahOHO821PslfwzeIfooTrAx29SZsSADys7KSko8GYOLIApfF0Llk3FCBiCHBuMBDI4pLP5n9h8jTFpjPjxv2XfV3hue
oUS+ns1Z+deyup6M+KPK46wdw9k9vpJY7plkrgYGfgnWBBqs1ZLnXGwt3NctLyPfSVJPsyRjRJxyli4S0bGdERKCo+byn491HFs0Zmy8ITTZs50rHNrdD+sjYYSRjSxRHadCynTvduw653lVBAe+3bPoPby8HQS0
Wkuu4FwcoQLzI0t+kgMGCktimTeMCu9kf+ifjjw43B88oYMiVkm1DD+yKG5uubEMCPQEVsIguNV8kBT8WfxvnnW5Gw7kzRwuPspAL4kncFRCpkZ4AvCxhWPHl55TWgRfVHaeSI0oI/4zAJNHIokefNy6xt0QKeba
5aWAwBl+4RQf6Ho3bT6KHYbo0d6694ood1y3ymeKZpJZo4aS3uWaMP11HiI4VUjCDWGtvrswrCCp7gxwP3lzuu1+vQNJwi3hHjJpaOyyNYdm7ydrd+/v7GLe7bPtm8el18dZwfJHciuu4uWVmmKk98JFMUsFonL0
Aw/0xwPR2ZXtloHFccVdhZSnJ6Xo9QTH1/IR3OCWT2u3/HjbBd07w6ixnCJMTSffdyHHZBbOnlDoHiq/3gpKTqRM8aDitH+cvbv/d/U3+jv/m6R30FHQexzxmALY5tqXwEkdruqEXeGdSf1tB/oS757NZn0AanhX
iaRrLAbPNjojizb6WQXTbGO2s4XJ/2ABkKZZ10rk195gwZ2AgNaHte5s/RcARF63VsORwpgHGsuIz3q6qVEYXmki2593N5dALiEuwHYmmP6bAjU4hmavyepIPDeJG3JTi6DDVuIgC/yWhcjl3Fkw2GD13xGCztLi
NEUNm9Sssm/MFIhBm0JKWIQKPA1MAS8oqRp0MzwtxRnlN/ozO6u3N5H9WWtpgxkiWZ1HOS5LgByLtEIiSrtls0xhP9H5BXxdrCHgo34TUh3HefrB9GNQ2PskHpT6Q6KinQ2QpHZpIeuWZJ7ABEL6G9zknnRpa1H9
ErqJpmfsFMSw3Sc8ZwNzgcDS2d71C14k+k5QmmHWz55IkbFeysVpmgwtUmYfhLAd/rbwemG3cD24u+xFsPHb9GXhbOHr2jf+XHBPiEIsg5B+oHHORc9J4SOEObdB/QG8/fCXefih4wGE8sBaIr/PjUQ/F52xxuXa
PTgQbWs9ew1WMUl6RxfsJkPAujU0ixD8vPmchiv1zYusbtHCYGYutnhA6RwVKKDNx9A8qtkZbJBrzjpklCDB/0/69TDAyLr5Om/b0jssyY0+ei/zEKpHnClTm0Lo/SlyvuujZSFe+yLRq4gaIgerqNwlfT2+26OY
sDdmwuYOPEJwoC+sGALuD9IJzqaTWXgiPqePVHYwKRRDOo8qqqOrowCWq8stoK/Ys39mFhIzYQirl9u9As12XjQL5HNo09eIXbsnGsuwRZtUgBN4QlBe4Uzdtc/tSqfTsT6rkB3ZE8lBAVgW7kDXC+C5XnH4YpAY
NdrbHvY0BCvC8vc68aR1FYXFqT/cWOlYU380Xg+MsZC8xxBJbNW6ajz8EACMFHZmvppPGSefYJLMgp7LVIZR5LBHanbp5SajBlKmhVS1kbYd9l+JE9YSXbqjLjBMTp037hwLnNT/3kvyXtPHbLOFoTg6uictgGcQ
oc3Ms5hdJcXSz24fnZ3fkXwel6ttFXJ0b6f0lixshGiTWwLmaGP2ZjooynoVcVBPJUoKQ7ekeHFz+PDP7Kyk0+nI2YIJQXyntArTapcGYDdxg/IqiBZAiCq84CflvHjXudZw8ZeEIh19qQXuXltBKvaacwQ4dLAl
5ekNcYyRGWsrAX5JwLHlFwPSjSNFk0r/zHx+NWLZZn54hBYJg3yHuLz2zvhZeDG0BglfwqNLazfmy7az9GV0Oy85HQtI6J26yRFDtj8ykbU8B45Zv/P2ZoGB2G/wtwVP0I/zXLnfn8VVuf00/wxHvuude+fdFu/Y
KtICzftVvSA/Jz9o9OstvMi/sv859LAiqgrKw1VXHz+HVVjy/P5VeM9agMkioBZBWRhFSyiyBHy2Bp/5ZXPTXcZVjZKeBFwwkhqu+zOeQjJu9mD5RAPn2lZ2PK9yzOp2B869aOXKMWbh7xGCIwyTyQYANpCzB/gl
UpAKd3RW+pc9hM8rh8EnkiQa0gLWPTMDl+HC5/zu4vipo8twcIupIBNzpVP5D17DuQbnBkQzIKrPD+ByX78hxEqps6wkR5Mp6UmUaJAhbHzTlHCrRlkPKRVdP5wCX8t4BECLIWz6uqApbQe+2OYsUn94ZYkp+8JN
TE/wSyftrOe8iGVX/Y0YVr11wDXsyyhewSMo2MYKbOM2knkYTw6O+/8MdxDGfG/BlLbBDIenWIHSgVwU7WakGdiwtPoxeVc1rnysanDUyqwH3Fv8V7vQMB/sdnTZeUDv+P+7Tme7Jw7iu59XT7ocEZjmHsDHduo/
7W9Z7voJF3qUq70r2R2WSwCQWb6dausKSNoE0nI2Pq3SU0312ddH0oj+LAUFwxoI1K6OSECZw9lPx1Is1RURO6izeXFtFBtA3qkXl+A5gdoqYiwCrUcnT67Qz1Q8zeWhT5NGCWhScoPym2JDK0WXQCL2NmWCKPu/
zrJJjsQ+487i3U6Fjv8RbRIV9u+baJDAW8kFlcOtvCijvovjwoO5lVecD/mHsb8dcT+abkhV7UP5vn4sdsNdwNxXfEIzv56bjeTED7Ev/veATYPqz5+jDRZiPPTq7B6dxaqane8miVrE/Mh3PQAfrCtDTs13WNLq
mNbizzYNAgCTAzs5TVoprWe2/YIEkDSWd482rXk5bWkgpMCIefXgmBw7qQ4Rs4l2LT5a+AZK148LsCDqrCNj9gTtfHDziafau3w2H0NxFCWrdrIq2lRHKQt5YyVpQm6ZhE7IytJJv48qOeKlRueEBkzQGZ66DpJT
GxLVYOBw+eb1zejDtAdruVeksaT25LakzngYHT4IqJNR+5pKb29Tlw9zrBQQR8nVSuhTbStUSlwkBCAKs2VZrXavXxqzfmfj1WExrmY91E+24XCUK3o421v+loMg4UNpndIq6N/Bc4xbFvYDTstIx+jmDse70akV
HN8lbqsUcR8rJw0nvXrUYo1Xdj7Wu+hsVMELSILvxqB9Xexd7x0Z6owaJWVVVvzBAfpPNoNFuQ3+maWabdsHSyg3Gqvk52KDJtotsBp9OBemaUYk+Q9Azn7g/eKv2deqmxFN/df8JFFH3fvV2eSC2iuqbaBx0hA4
lyBg5YspqS0MFXmjAMHw63g2JfxL5JxTr7suX1QrGy2bPaAELRPuK3aExC/3UgAmVn8mZC/m6SXtM58H1OLm1bBWeJFtoKUUyPsLbrrbAapOHDQrjzTNr3cP3Z9jOToYWXz7W11QHjpukw0mOzWSvtsjOvDwi1oA
88Ei6eDm+1xP4hswxeZZILb1zZJYaDc70gjzSWbltJ8sGRQ9t059XYj2NgYhDr5ciCui9CRpqx2asOri3SvOhX9eTH64Jh86JEHES4qcaxgJJj1jrODPCeeCFU5Yixg0oFVqSeg+8HdTvJGFON9Pxww25PjLjKLQ
XU2uvzjIdcY/JoFUk1ha4F1XJz1u+luAS1kPU5bJGKXw7gp0scbsap1f/n/V58cCrowcZoLwjXnn6BiYeaSlRiiGv4YpZbFW+Pl6ptj7eLKpO2rEhfcO8ew6kxKURZsqc6kQ1+d+0Zs6EZT5SMkprI4e1hnwVUr4
D+dXDI8jZ5yXN15WTmms8h32Wfr+2wotjdVJe6JWCqWedYPqcj1TRrlXrgKTwxkL4gEVI4iw4NLGX2VMOcIRyub+6d2vw06WTyVotVnvH7CZBNuQBTubs3QfAEalUjisbRldEPFr1Gxe/KJfB5W1aRbacZUIm+Yq
v/+IYo8+E6mylb1XsO4nFT3d/395osqYpb3WDZZ0vuKsm1YmeB2R8uw56zszKDdszZjG4G0C0v3AGMLGQFsjoCd8SuvJ6BVJQRONTNUFxU3J2fK4ApOK3aX7kOkTgs0FfB5D0JW8uVx9YczMkzMjuZ70rR1tbRB9
DSE8Pk8TspV3NIrKpyP1Dc7Q+iCfSW/YC69+l33q6EuMdshefUglHO0WLTocSmS2165zH//y9zWl+nc69fMgqfO4UFCvneHdL72wDkZj2qIVaMK15WpnlipjEbzLCWlpzgHZG7Vsl+jax7v97t27Q2WmF3irFzcp
bDiSuPoip+F9VPuEAjFn/sjI4nZ27eKo/BmX19LZGUSxrZoA7Fz3+s727oqvuCkmZ2MBf/b5fPD1dg1twyBZgpHBqequzURc64WWVoZws5pXwP3tyZ1tKOp2OisUpNqsLEvQrKK0AJ5CtB1AzYJE3YCnitO+E0kp
slNTsdyLOfuHL+VdFnzlsexXEv8dAPO4Dl8lZ1jKmvYXnM9zHMvHGcWv9NLFa7qk7hPMudM9CwU7Y/WLj1Be7vStfmF71HLaRFL5BI54gScPWIX7DhSkK5RrwArLJs7HPOM3LOEU6I3cwZWbJDdtEBDMCnlQ2bT0
kj2O9bU+ykxKd0IXavtipy/kmjNFRG+o7zWrjqFCtheNqTomlMLLdl7MDu2O4HxnJWQTnzcEDvPIiv8o7EKazcarJug0gm+YdSbm2pCWsfE/85q/b3GLOO1e5cKXJNb3cYQRbzUJiCBeskzSxOZj9nUob6iWImzb
m4/vZ5lkqQwoNKYbVCJq3IWRWJUTLACUqZNIxvdJ00pEkW0LM65E/JCfPy/XpLzyHmUOo/g0DVmjFsUhgzfKNcGgRFd493uUeE2sJ46gDoTua2HSqCrRdN9FmOF0H+R/r5G1AVkWY/K+fa1DGKLhjtkWill98Rt7
eDyqmfD7y/lbMP8hVdoKoHH00NSkBvqOF7SFD3D0q6zLmPfwjn0BrK5LPHFqCY3YoH8mrUmDxHYau9YTqsrenJ2QnJ7n6mcekfUVUHwJ3b8rNbVF5oVJvJY4GTTJzviMzNJ7YxwThxzVUWMiJFr76cTWbOHNAsvd
PMW4NLg5BXkpeQGPPIkcLAmvgG/eDECuYe4cinmMjENSLg4D2sViTHAFZ2N5r3WJVES5VLjp/UmBzsZs3gXM9rs3aMXPs8nOAwvcZYuGI3d4sV0mznHV81p10sPl5Xu8MireZiNxZfqXg7C+fl65O4+6CIJj2L1C
cE9bKp2YVTTsF7ch1p3r/YXRyQvn1Z3P8QsnVdjQx3zKz6ge5r/g6Z/ktMi6kvjG+CXv8Pu50utQchOTfe5aEfIviyFueazTzqBHTdyVxzQ+ZWhblxuPMthtjk5NcdmLLaa8ZtX4pnF4sPD1ftR2H43m4eN4YQYD
yFmYxKk9Lgg2ScaICjovT3xpyT3VT1g6dVAZWlg99tH8XRjm+L3qNQ70cYxiDrAJrsOS+7opmEksqzaGsBHuKwCGhKIa82siHTSBm+eTbxuce2EAYKu5yQUrguVlvRgDYA6YufyaA/Qz88JOWeDRXwVwm2KaGu1/
HTEQj2L5G/KEVp761lBC585t+lLr5qgN4d+WV5oXNA/EpQuWjhh77cH0fWiRkSmWe1eB3toT5PgvUHrfiJneV4a8PlLmW4nEk3egsukEDq8oqrpM8X8pnm/Xgyr0jWqeuyvwkT3kc33BXvci1a07yKaNzCX2kRyn
oOGLf+5hkMVGtnLwnCFdG1tIzPQUUGDtn2cWHt/WeQo1oOoTzzc8/UAdC3lLXZu7rSe9ZJVD4ilShHOu0kJmJbAVRpUls47wasUO9hCeu+s7gHO/soinGz9YzWcIgLOmifcgeU1FIG+FKTzs7PmB48OAn/0r9qf6
uBldyuXhKLa+h7KZZ1nl/+WRyo+bLh6C9E3DDhQYEtY24wNJJMowxBQFwSI8xpX/rqSrQpXINyWGmCI7uw5SexW0h0xMf4/h7aK/PaKIpBTU0lZPCceEtvxMs+sjsM7G4u0Eizfk/q94AJmt3MiGGgM54BWuwyMg
RDtQPTwOAuGKxw+M8Q7+avEHBMhz293nB5pjsrNZoOXO6PL6ahWSuj7I0aONze2PFMCY2TBCoGvQQXKsPphrCM1VOwMLsC37rm+CtSRBrgeSbRxGTf6+tCuGfVse23XVkR9r6XnJ3TPg1xL774elVKa1F9DzPJwF
FleVadAM/oEaFZWhLdnPbi5EDwRalksirlhsFT7YaR8tHMZJtyoh/t/8SgRwA57AKQIIIWyoKq6vqOLlpPaWQv99IWYpr4XrF4qgmuoepVTFnAJ+8KUjzn18zoHjY/aOE/8hyv+X6DsTC2v1NaOwXwF9KDvSGuiH
5Djj10BLkGFa+ugHOtypuLx4+4+CbvNHVY38Tk/rHttXiM+PCrzxGq27IDmX45Q/SrRMRXbsKUw0VnQdulowTDuaHa+Z0RKeJSa4m5G8Jo+BOpq6yvlRzRH7uv3c489JrMVkWtDMUlaApFnYpegUTl/EbFPc+T49
XbbAdRg64nymjqK59522bjMresuN69hv+hhDA7Wjf93OXiFAn3FkaTgCm4WlHIl9/G41lfF6D7GUwtefamsgGB+c+DLLmDioWAVmsizK/H6NLGxbNZg6XzEhctCYxstNgRBrIksEK1eLe5ps/O96jpWXLP+20rgg
gZ9P91B5EN14Ize9DV7GUT+S4UdaWtDft7azJ4j+59kQMvd6u3Op6fqNfADdB7xg+u38+KbuY/elAgOt/B3kVeFcnPwqOoAXT/xYGkUjZvP70vLy8JWw3wG8MlXc8tAbxJfIEDYP+DnZM45yp4iJqP99QOeyODBv
hjd6btN/p125HVD97ewyvwdenfgQ4HQ/EdSR080O3zMrYgwcB3HoZ+CVnk/823fdjrBZFv1ZNBhr9Nsqzwm3wPd9e0N/rNHmveb+5Buio8ZMp2Yv8P52Nf7wIaI9W3InS1q6ZxuMrjjWyLeV2rF4efYZsG43XKWN
rj2fw4xTkC9/9pmdnV7XvKMB4/kjtVkusUZ+BKMR/7W/3PE/DrDDnyto9V8x0iwOX6R3tGLt/5tfMIfPJvcwfgVJt4WSZ5rhBJkg4hFeKovRYUqYHeAW12XS6hFYpP/9JEIbOKLbe0YkAeJqpJq/iA5cdviO93v6
9enHqGXCVQkwF+18BckhOcH6//Ex4HrfDWTf6N7+H/Xjjstw9KF847w5jdpYEHXsyCEnzO3Q/LvsWj0481vq+jN5vWfTXmDSp5HoV/X2+lauxdP6xWsh2MGLbRxNCM1c16tGr95s3lQwy6WSClJ+2ftDwG04TJKj
LQCYt2fA3XHjQyL73cQzwGVP/xTsalsSwvxn8raA6jbyKj72EhF5uDy+FzGlQJ1tfs52n8Ufx411ACuf9So9bTC8PC8cWE9Tg1CtLxZ/3jHrsxXofk1Ooda+3gWA+ZcBrmpATvffhds/qrKtP7U1jH+kZHVbjbjm
6xlk98TH221OjzkfQHpvMV+x+eXwn2OVAR+uOfoXKOMF/HFHg6psLw29m3h2c34eIEEu/jcorxiAsfPsB55wbc2O3wyk8WCDq1dIGzN5sF8Ju/3+UTU7/5MNJv/DDXvvizlmC4FQw5omyAuvUh4Rkf9qQ/uHv8f2
l95/3NQW46qURHFokJbqEfO1QlVQxPZM5GoaMmnjiqiPgqH0SvJLurEkn8krgbKUiJ+tUbwC6JNjI6mLV1Zp7jtJTkgmRhGPg1FD+aLo69TlJ3RSnQ85QoO3wiBh+6I1EldmNcbiRRmcQkIArktgBMnP3dpGqT0E
c3Lr+WTZJBxfLOFLUuAqkSYOqUvTf48JKUiPra/UrbxV7SzXHoSp49C2jfN7s3fD34Xqv9m5oR5WQ37zZ3nzTTkdHHowsVXRvWlwtsScw3dLY0/oePhL4MckjcSntY6DucMVBvaAz4m5TvjHJ/G5NLdzTrf9ld02
YrFnkt/MLgic30m+EKS4lztt1/RfHCB6MV2m564BLybO+rqv3eN2tD59zTVytqWW5SAmyYxVFUwPO7g6XkCcyPULa6y7oE+/IQU8Ju4UFWGkLbNEM1aZ5VOdU70iE5uiANc+b7PSvrhF53lQ7YV9xU01oG4ue6QY
BfLFZz9NTkZuNnH4tG7NAb66EGZuYDnjw9Fenem77Kn+U0qRT+FHF56ylN5iaB0s6dDEl5kYrFXT9N9Bp1LVDNNdK2tGQ5yf4rrlvahAyulMqmxiVXvLO4mMTrpuVrlV0TbpPHlnN6MsKVnhGQHK2+a3ZDBjGBGw
1C3e7BRPWkF8RWVEmXGym6rxvDS8ftlXMdP3yMSpgMR64xO8PvjDTuwdHMHPVeQ0eFErXgEWS7P4mgrKthw/ArIXLQzvKOXj74ARLXIYIuWIsk3Gy8XIup3ViDYvpXXS5ktCuTf9DpePFLVr23HMsDRVe1g5jd4x
eXqyIAaMjpJXmRidJlZzFAGKVAC79xKA9UH6FlQ3iCEYMLGVEuqnokxjUqTyoxYjt322Sz84/pQPSnKvzR4pVyFEW7vNLF0QjPUb6gwNk7WOZRdZ6QZztbQ2MWaqoarghlep/B4vle7KFSLp+d4pY2sCCy+w5jfA
V74XaKgWrgiQtwkUV2GehHsMCGHzCJeQNp0ichiFFGwu+ovW8o2cbTuWlx15ZrPleG3jxc4ZrVK2pHvGyjfVFipxFoJfp1aaBmVEqg3AybtS2/GFm0Nrm5GOgJIyxiFLrXqUUQlHzjxAoCF3xeNhMR+7EEU00mux
h9tsRCFVt5J1ti3U3CYgK8pbTZyt1G4QjF9Du9ik6oITGROT7vvSeZYWhZRl9wDDe4TKUcPT+lP+SGI9FAhpgvOoRNBH/ciof8zDQH41xMq5Yeh08eYIX96UfbgOtotXGTB7Li9di/dfGKwEp5HWgFykynyPmNa/
u487XkqlmKlGzdOj7sptG8Z4Jjpn9KnO8jzd9gfZArwsEGqWu/VT+4AtijuzuzyqCtCC9eVyrxLhyHpoiVmhzJPrlzLZCt9nR4WC9Uqw0POoDURjOjSDzxL9MkKrIHALwE31gSZnCZbDAMjAyoYFTp0usjpCPN8c
Zm0sx/BpPqIpatW2uiH4oSfGNTN+sGy61LRM8k7foytJoWCF1O5k/Pd9ulLHdBZzOA2d5UZBBmp+x2A3asrdx4bz2/ws+wuWo9k6Cg6eo2XEWIzGv12SgrkyyrLU/t+pPXHXSIyYxKTh+EQbTK6vcVYfIYotF3oZ
S5zRCqNYY8hfYBQfcdlIXDY9hk2HiCrcJK9wzfY4oTWXJoA4upSMXmUgLlEz/B2laFA1DPR7PfkFvPmrfVcvm6rZdNwSIdvx8mZ7c+WvvqHU1buqaI9Zht3Zd7UC1NDHrYmlJKtl4eBF1PoeepJZAiaboHKVO5t4
0W4zc3xNwS0pW/ooNnrvSZBm+toF40ZuHphqpN6HY7Ng81xeNt2TpKJowHY8DMGcwLzZTCCKbZLP0H/OqPkw8aDaCGGBZd2UyhoM+owKuRsk9DWbz0KR0AYciy2v1IzVo6I1h48jIEvh3MkNeqnjbbeLt5MepJux
8gQktijiNVrgwXwg0XNWSI5zQ+bKcAp0rkSIO7Z6HWKXv4/XnnLDbXuPd3vQjAX7oyc3Y4sVq8qy8jbr1eCT0fMFOrtRQIaIQAbqTD925rfUfuytX/tiODSnxTKl54ZqhNWMyIdNcs79RE4pJt/UjGF/VEFUbf2Q
rNReHHKTRTpV314KZMfK11SN1hidWo+8Vix+u1U45TraGVwV1uhWvqbVtqkMeNxcQSZydmt5jXLpAV6LvkDZ96QQFNbD7ru8oaRKAkxgKZ6ZfbTkNt5TU3V7DX5SnR3JwbBCogJZdoQYvR5HECK8jS2A4Hj39BOp
KGWwPtsJAutRi7kRyiIuFu8t5Fod5lpWnBh2+T9iA8oIdRlbiQ8VTSIwzkWzdntLbouTy8Arnr4R+zyu8R+5pLuWdxWaYW1kK0VXs5TjJBE+PHPq+niIeNnM0C3WRfW6ZqH9coUg+8Yt1FA5EIc5xWWzbBN4UKKC
DAGHMrFR1tYIjPDC/bzkAf5vtngSAEN2crNKcP7O3n9LVEhVR+YID9fpqecxe02CmBm/qpDlxLvCtaTYOXwsU90SCKT/lEc7IBPmYP9lxByHrH2M++aCpqrXRmvir/5GVoHLC+tpMH0ay0v0V0iJmrcOSffrVJKU
AJje4hW8WNqiGa4l3qqveeicx+VssrYED3CluNCJyPskLFkB57JOcoTMs8sxBqzcnMRA0rKFmtUKVXZWuGOB8JE03QEJjFbbk5im+xMgJdhAOhRB8PxrkR4BkrCNmWC04aQdfoU4N+rof86YFJOvXyqxgIVE7B51
QCARxttgnXWhnCBWC/pIDKklnWF8giHVASkwZJYBNQBoWoL4eFnjjthT7WNWFTQLmITidjKmwsl8svrA+Ta1TZjQE6KyCV9s3GByV1ttnWRmbDVA/PyJfQIad0e0IiyF+l4pzUUBrGWdcU1kOxp5JXUR5SOtBANv
Eu4nCoE1rbLCdU61JkA3fAHNzfDD8V0GwF7P0AezBRsvHefj4TjOLAK0BDKl4/CD8OAzMPAlQFqThXqg62BjAFIepECMN+kqhZpiHsdBvsCPOdP/GjbBafgMPoaVMHmXmpDMbn+4KEuSJvIX3eXy6dFo+1HNp+TY
5OKQksub5Vbw2N4tz+HffcMbv8mY+uDRW7w7zZ8Xx1V10a9HCNfDdOy5YeJOhte41UELcDXeJtclewrtUYKUC4gIFYjyd3i6/KYKKN39Rp8jdMoEyDJ/Ms/gvuJna9TBLXfnUnWbNAQd0XbrMKMdznxfyRUPeBkP
/83swgaHkhdFFHH8RwfSnW6xOsd6G/gYq+vo/Ldhu590lKCgNDSPqw9kgklkQv8TcvlS0qb4zmFnPMPYp63UcQ9/WUo0yQh8/1C6JVSCy1eFLQ7tF56TKoNoxl0uYVJBuCATZsGgJvWr+MKa2VAZRQaWaf9BmtzV
MImGwG4FCsRkFmuU2OpZ2kc/UtAjn4+qCD3Qi64ZqaPRA8kkgBbT4OGUm+2Wd5ZSsnoA0rNxXaEv3me5lKt9Ojl1WqPnk+8VdVGdYwMjSyndPipvXnJkt5vg9RRwtWQtbm5YVM6iA7uTkR66eEuoSUEm+eRy0yiB
gMWxqQnRTk2lfNZpvR+gjFq6+UKZLptKVqKkugkAMoJauGlxR1FofmIr0ApDxSXaHOT1oTkodbUCqVh06Kmf8CpcaCeDQpLZBcN4MLcVnqfU0vRazru1EA5IEigb/Ac0yTZJaQPrnrVdgaJU+ShgPah9qtgok8nx
93zhBTd1SY08Saf26E7V3XHkB7a09ZZPqTmZiV6yRDWLFcIwywfGzVNlxbmVfqcittxQkuAhRm2IUhMLgiJBFhO3C4TgSMsWHTsZ82iGm1HxX6+1acvK2pCaue6V3AnDNRCiEG9il5NbEs+ho+ltIpQ2Gm425HDA
hvQluMxoa5nfZmuV3dUlwXVX67z8d+Cfrgld3vqPyosK70kY7Nw53WFNwsH5O++LB+a4ACOrY5IATO/s6dryKsXuVTKO4PRcV3Iw353qIOz4Y9j7S6o2oCtRb4GZ5uGLQsUeoUZE5Syc7VInYB7IwAzV01b9CiQp
K28e1I8/asVvKxqWrC3sMo0LDROSrcQSE4Oh9RWuURoat6q5SSRsll1Fuv/qsAS3JllRSUbN/m5naxrglRHF/Ayi1WZaFBt5cOgfLdJRw5jgRRf6cwo6k06UjMGj7dxPcGzUKmNqCvpNWznhIK2MBLOYaEeCPsTf
TCgTjCM/v1sJDWl+EIhOdKaBkgf18VSKK4M9OYly0aFHg8crt+uD0M7b3pvqhAJmq9qH7Lu9rvX3Wt+og/SiRe6tSTXZb0J8xqsaNioSnxz1oEHlf78/Ji3mUwI5/WYPC78+3NfxcPzY/PLYnrr+/L8h5cvT88v1
1+/f/PnbZz/1gu7ep6iOqctN7PaZJRSHLKU/V9Q8SmzyxY6ni4GUhkPOFxVou5v6uHI1fDKgjJgnTiUoytlqx8MESC+FjXycBjGzPSdP85P5kaP/sPvIhX3o6n3cdDJB/g1j5T3AkvCD1PBhTaoDSx1ONF5dWhL0
a83kbmcFQKWJxjSo+VqmeuvWdnGS/qY1cbXBTGWL06pdVkKFvCDXvrbM/uWcdnhBaMqZIwAOxPXHzqOce+IKLk/tVU2u1fonIrseDKi6Zzd0QIS8gdws1rSsHLnSpX9W3ZhOwzcqcYO628tBwdYSY5mW2RFPBmL9
jAUsm826zgy29ZhWdZFvfBrCuU0q57IiPUFUEpLafldABC+aKw5AMuSzu1lwieWQ/Ani2WUvWVt58DJ7Z8diSNMxxx7Oc5zHbrKa8eMtJrYZSZCjxn1JJDlTPIRHPFA8Za9gNCCzM+W0wxuk0qZ8mPDOqXTAg1Ll
Jzf/QG6wzSFJ+X/a8/f4kCB26HJMzmwU6UrTnUVYxEB9ru0336mJ8e2/eX+7rrjiGI1olgdHDGS3uMfpB/lDGkS1b1f7qSOlMAkTy/YbyLNw1yOc/VA3p4N2PxB6koCB+D+StDu/pabsbwqQE/JM3uMMZd1KxWTi
x7foh77NblNIl6NfIAlMOOZA6McOLzmCL/PmmnM//Yf65CV/r3pTSPVvzAd176ghWM2yj0t3IDKjJNl/qWFZPgtjzqQWD9IsJXdLoEf5OsDY1XpqUIK3KZy+Q/Qqe8/+1+lDS82C6tqMaPQP40Y09vGsz0DuPmT0
tl/8Bf/q2CtP/IEhPlYuOcdJ4cTPjGzhwpKVfHuR2z4/Ji8zNlcMa1mswhuyN9dl8sU/JybjauG/+FWaEI+cBLrADfbeYYKBd0Y83v/Z9yjbPhPpmpLN0jMY7KyGg9CcRzf3TlnljKlrFRNwcfqsLKnxNc8h8aXv
42yYtyHZzhQVembGv70/x+YWJM/wGN7KEpPbYJQwuk2vNkXaB9p2bd+27SosHhV2jglM5BLUxtMfEzOlaQdQKvGPggUApAx/ECqRdDJE6tj2m2KWhPxIPxAWKxDPhHIUERaBE1i9tm7vIpG76ajlRn1CN/+FZv1I
grkeAhn/1WQ1uUHWDaCC6r7cZUM+P1fYt8asCU1iTnRfac6pnxF6hPqhOImcl87uyIDcyojboMI1r7TLqBRbFZPdwKh+9pUijbTKOJR8twTKDTDpzDofhSOr6QSlZ2pt0DnoHnDNodxROH4hFOalm7FUFP12MDRv
RHjaO3leF/azVXuBGuieEki0SBJn3DULiCnKBHkSFzAm52JcbrZUmuC4QnlXEJZ64RbvBmDgYna52E0JaqrfwBWm0DZTCiwosvHGiqbHpZMR5AE6twFT6JTy/9gZZNjgaD9qUbelkTwyjntM4BbAqHpbBP5x5YwE
NrPAPIxkS8HWgUK8l0fF5zVHjhuWehWxC6eocxd+3UVl82R0RV0+nNXh/O3/46buf/wcaFGfz8TlUeXdgxHYVHAMA1W8lcr+YeP34TZFqHpBtsdNL873JozIP+vkmhhPyf9zTp6LdC1C5Xq3GZWkkY8EAhyd7tBJ
Wh2Eb7DqOJocKTLn42sLxkPkFnYt7Bze7WmABp1BXpfH/fv2dzka369zTTKNZ19OwfNUbGuNlaMlxRB781tZd9hdviZVuME0GMAvSOBTB7UhQ3XedRASXV3lyiKYHZbpVMWpaP29Zhr2DeMELa4tzuzYsTdTcKkd
BBBkNdnEo6wJ4SdPBU32v1tAL4yYOIBg+VicfRSnWvm7OeEeTAFDlHqz5GmAdW2KD7hmJDGsIVxcLUwS0Eq4wAB10a44PI9aRdwuXmf0w1jvzIAACRv5R9XcV01yR4ep2wuYFB8BObQiPT0mYCFaTwFc/mBHD9R0
T7RJP/toqSUVaCLQvjEGLa4jW/tQNp6bLX9f4D0NT/hHUaeNlZjprDcWRdFX+/szu3Z54gSmajLRWM6mqFxsYdKXFAv3n9992Q4rhNImePN+hAqLfsyfg+w9fXtkA99mJh/+2k+beS8k+hX7/jUQqnm4IC4yxwGC
PpveBUV1hCRCsHNU2POT9jxt7UClF865XZRFPn1edDqmI3DpyEQdy070LhKCEXb7mKieK8+/3fk5WIrjHk9nS3H6fyd5gmD4fiou+yfq4alf1uNT/VgNTtf2xYSQ3rNDjwni+vB5+en99Xz6/PD/ed/Upfwnzh9N
315LfdzvCet5LQSdsZxIEsqWjpyMjbOkY0kw/iLVloRlLBSzf9IIS+YSXPGuTSjUMjXBAdplnWd1exRGIJaizZjWaWDChWFT/AhFJ7wJwAwmwZQvncb8mnAGQBCuZQNZymx74URyxW9hznAETHRjWYjM7BNVNuk8
gphFJB0RtDthl2c8cd0udqGLpBt7oLW2uE0RquM4YUE81/ZT+SRxtOH2Hv9zuwLzmCcDWyBvWakJxUDp+uiRYmmkD086cQgpshZpD0Wv9DaUeMFwGh6EDYXB5M+oGUQD8nDgZW09BX18ehLm7tMvqCEk7T0mmEBg
MKHj794dFJF303t7zdTj0fO+ae/vruSk9E5APYHBQqUVaWY9qEIuZvIpRLlDKitgiF6lcLuQ1CXaM7tfdzkimcI7Bn1JeLbBm9YQgdRUhtYn+FysUoWeghVt+bZ+zO+skHO4H0SRmfJfDSPLinCwsBBFarKlKeTT
YUav1MVjK4b7hH2oiZnizAcmecCOBSKmabA+zZCusQ66+sao2Aoc3kZknnTQ7kN6f4gNhSR7zVzgHwmfnDzCtWtBF3uzJYztY1Yb/HMbAZMFgPOmzbLsU3BfwZvSO/uwnrbpsJdanD5ya7VnVv2ZIz0gTKWOnSfR
VmCLVrUEBCq6qyYkljRRZmG36ZhFcxTFOS9aPp7YBkDxgmBCCPq7njF6afc+sNpvsNEaACypAJGlEbLXcBie0cbn5uRSvqR8SfmS8uUwux+lAcmvey+ul4WAv27/380uK/5mg5Kt2z03gdm5mD4ObHNGPMYpV1hB
0UqaIPpeQX3F7JjRY8hwAGj4x7l1alVtI2EM6jOrFvV6ffDw7+JzzeSCNNnDjMrGTvAi11TbycYnCQVmaFTJI25/hBLfwRF2EITCjY4hdHhD5FIVUYsq1Uhdv1CHkqn/ixXvLQgrgu4jmlOnhyK/UmgIDmvHDv59
7PWvpo096K7dAUCc6XyuRhxEIknSGseEKv+D78QfbV7k/33yxtPh5v4TQwwYkJtuXp2f5cm3g4lZF9XQMfpv4d1UvVcbTe7+o/Rx2aCr/42kimmn6Bqs4gy7sRzcAhA2uERmwHZWKur5Cx4BOa64ORwZ4hwJxmY7
/HDW4+UqvEb0YtehH6oSSWUJE+mKLloOZnmIeS3l/mxJpcAom6rDjqzM5lr8s4nDbA7d3rXndj4yplspnhKv4+08DB2PZOahoBdSzvIVIBBj26nUB/TAlc0iQbpGlIlJq2RmyaZMCrmW70H5eZbHk7xIVY5PcjZz
khuAuJIBPhQyoYB5VqUEZYWNfOm1MxDeeiHqM597yGEOxHnu/eCAjbybOH05lwkN7OAxu5WXQyTXG4oeEks0j54N0q4FR06CoKOe4N3rIZlAc2BukI5nIT673smENWxIcHqGhaiU8UWByUA4qoi9jaY6ZavVOSwY
g9jIKN0TiUATyEp5Dikyoxj3iYxy3Ayxd0AxIvum6rCvW+FOc6bIl6132ZSASIJBhGpxo75oN7MziC3QCUgbG9leLIQcRJUEStRas4aKG4z/9iaTgLdVEdOb/EDdoc7J5HGbQ0Zh0lx6D1Knm0YObXJlJQZc09sK
4Vsmci0aTuvrRYmfmQArZDTrg6yMrYkpUMKZavjrCI+vV9Howvrgn4c92+cPHL7gropy545EhDk+H1j3mNh015G/An2M4T0ygHuQVcYh0hvVwvzwClvMx86I5pNGTQjuwEf8uw6vPJPQScHPjl1c4ZPer+A/PmPd
IQkL4jmGYYyPWg9Y4vhgDK6q8fPKNhs99K+dLZcze/4VLTUE9UT4nBfHD6eYW86nfjwf/JM/Zp64E7ydI3gbOAqogp/AxSDXaWIswKdeNwF0aubdtRMRM+7GOIbdRBmgNCyiEzvUbb54u7osZOerCV/Oxq+ajbRN
yMs4RC0zyXZpBpnPmTEQf3djHR3KwP046su0hrGMOkD0vY883QQFXIwmCj5fXmnBWrppN8CRsqZPbKyzvnGWTECCzAzS4Nzlbjzz4/K7XJGIlcXILoIXGb9sPhkl0NoFNK7yeo9YB/vAG58RugBFrKMD+K7psaA+
AilqbGiO4kgkULPJW8oZylTLoVh5g18UqLNNosgDzUCVCkAXngOG9bB6XbTFjh/0zvjJOV/7VeGAtIyK8f2NjEBROV82nlTkbKKphlwooXFFFKeyQCjjPMGnmSaBj5RG9W3igzMLtsy87fMhMNwc0IBFjwrlaKAW
xzIdZteBStps7rbqg4tBYqTceC4q1OLjKy6LJhLkSHEw44gvwRU+WcxRuWQYep7t4jNuJOhoLB0i/uWY5xTVJCdSTbpj8U/GRy1Z9icaOVL8V2mP1RPflfdsruXZZgv6MTQ5ZDszSa2eU+8Y1BDJbVuT9WIBOcvK
EkVmxsXjXnlYyXB3OmdLdwS1s2xQDl2j1Hi3kosoxS7hyhLLC0GPPA2GNDS9EknVJ7fVmezmhjr3goyyAtBvQL71dB6XLLxN/Ml1zI3+By1yjUAfwwT2VIOhjI1S5rbte+WjRZiMwc0lqyTA44U8V6YyYMlbW9S+
JDMSS1NsOo3PJ7NjYXGYgnOe+Bk8DT1ls53qHMbpUX2rWEpEqfApxepZomKbK3ewFf+LSQ5h0lsqVv/095INaSlhLI77XfPc28dv4mnshBAVJfUV2Q8XeupL5gYBjaLSIbaxtjwTK9cV2axbKRngVkjUgxSRvX+R
P8XjeGBOrlanzGHxsQQC2eVfJn6KKJMJg1pfE0P0GrnqL9MDhNHoBkM4O33oMoJYYoKn8Dyi7qYtJFenscC25iBRbFlZJgd4V3pc9IE59VQAMn4QXit6prG1AWE3kC+nP0W/LoeXIXqgszjKQkATB5X8TsSlnCoT
VT59PlIMAifmhpidZZYsGWebp7CXRy7MilIlspNuhC+yozoVOxbLln4qHz++zzH9By/zXkqEEkUCiJxvN8BrMDYWAYgUnLMU/jvo8HNRjfnyfl7YZ3+CXW6nuH7lbZ54Sv5zYPKZPdmYvOq0+IU5NB7zuDFDxn8K
SveLqCALPRgdvNRxtCSLL5w6x4qdkV8hJyuDBxHPE9Mj96nakTlghFlbiUUQRKMDhSCfuCcc9DANweT5gSdaHQctRYbzu4sLW1Puqi/M86EdJXyf1w2204T4N88uc4xpWlsiWQY/ZkXE1nmy5JcwfwfpEckLUZf4
Gc8MsKdJedVvERQdIhgHiZhezZicGOZdyS7Q4OqfWKMrB+ElMicHTL0tJG9CK+C0ivHKD9xgT2vkCJFlrt4x/z8B0WYXWspZM2tZTgYV4eH0kg0Wt8xkX1OaeHbOV25QRBRI0IHjL4ohhpHVT4C5MU7lVqrr4gVF
g5osm5VcXovdAWOZDA62gHUpJ6y/z/XBvh/paV1U7C0Xf1L7Yik8juprQAyeNXz7/m3c0GRcr9JRrDznt2gW47MPiCXDj18Ang16gIxODtqSVMZjJ3/+eLwetfdj9eOgRu986axHzkAGf/BkmwlPXEoQ1leOfSdy
wubja6MQ2+ckqEfLY35jY10qiP1p+fYn18KMmd0W5skByxD0DbWZlm3OprBMnonoj3I4UZ68r4wT8etutaRIltmkNaoGt7DpubbB0ev9eeESwG4Synb62Vumf45TFkCHGHClNGj8bj5jNwenJiFLVW6O9g216Zwo
gzms7FGZlHtWv/x4pr7Em2r3Mpq4owQdURceC6WrylQovSp5XujkFWIuVEOSUPwJrpxzw8DYmPbrzbL5hpPrK2/BA/JUmKeSjdfMJtu26xuH2vSudNWQC0S2Ax+Tu9zY0OJGDV+ihFcsK4cWGf8klchJXiEEGJZF
dN/eftzqH6xmvTEP3iLlgtWtLrVF4Y9VxX1GNfvcCuZ32z7Y08AaFGJ5qkEpb9O3uaq37CtnwdaaVdd1bxQsrrY8XFeTJXBe9etkrmXuiEgWg5dYvAInl229kHMW3KIeWRo7qSSbJu01xvEtm8p5Zksjr1zG95uk
11CpY5PpdlUMzG9v4jqf+8prxPTh+IEt7cXKJWOdMfQgwGVLu6cOjx6Z6QiceCLJC79hWvYx4hre1AGB5NM5XHhd4wthTgC2OQ3WBM/j8aIcg4GNaBstMjuj+Jsfn17Ajild1IRbQ7naY6WaDC3quWp5M7503B7L
a/I5W9jw2QNEtw0ADY1obPC7D6JYuxHFjztFJJbKFhC53TToMWcLyQiSOvQAMbcyjlN27V1KSFkpSaY6NcnGCawlZnIgjUyYmxVigv3S019PplfP+338jZ/BwFVKFzE+SVpeeeqibTQEhs/heHG0tzZrbuKl/jGO
yRFer+QtkE8+8y+6ecNjL8LzozXxbeckxDt2tRvIpQutzIUQs3QZC3CTgrsF1Yy/9ChP4Jku7LNF8TDhrJGNOY5tONs1iB64+/t5Ac8KDpIFPM1LchPIib8A3i1613wvFVaVIBIS38s9Rkut/v4yLsZGSoFVATPe
qDz14JzlOq/ujL6G+sgZnGPwCzNVPw5GXZEXM0wtXvYuZtl3vcCnscFNLRTmipsO1bpjNDClIrYWI8ex2ygiM32lOwO46FUljSw9FVlWPSN5kxmUrvS/IC7MAltZ96k/Wii0I/IelJBRpdoDAc9J1CrINCnBTZr4
WMvl2OqRWcxxI/BQc+VNKnJpEROYEBIC0b+n2IgSXw6j4oz98dHMwnYOObgI5HRME9NheF9vXwY5SOnQx0F8mqVFZ/bDAaZ/6kOTAWqHEXaUkszmPSJu9Hhlnx73gtjPecOsrrX3IDlg29cD5SXnce+JWyAOLr/k
iGPZKbEG80ciU6MrklyvlMcpz6w2x6XDXGB1BhI5tinXXI0S/sFmS4Pr8bW1f1josLZuatASOCxCrylyGJ5UZjI9aMplrchzzcSWHYST8r/XHiV8Fb1u6o1yXoqYZICf2frnVY8pLB0tiGCVF90y54xibk8Hf0KL
tSJe9TbmdF4tv+ctpQRo2/cbxp/x///a3WjigkIyLyU/X4b1m3Pc5PnmK0hIa/vbbrtwfD99vcrXi8GbV16TyogsitCdV6+v55FDxh/PhowcymipRCMcsh/3cXmcsSoXyTAW62DPzcOsfzGaMVg5kmFxX27Yo+LI
psMYgS0w7OldHIOAwNOEy3Q9xHZuOyIIrMjDxzKJms0jWrC8xvflDM+xdXaChWMSKVIltdMDqtTBzSqgcsVU3cXodrw1vRiVXB28mErKpbyWq2Jx/e53oNR3+knA3jjs43wfrWgwWs1bRuPPMt2UEz7xCz3YPOe4
jIEFUnecdmiYMDBjEMBR/xwCsmpcJME7HVx38TQdt9OXyGkYEaOo9uGtEVJVubLIPhyyOc/zABuTECnJtymjXV1f0E4sZbJatlENt6521jt+svByM/30LRlX31NFe1ZJi+Pm/INles9YGH7Jioj8yttyrJNGhWsV
FbmQAqU/V5xJAoHPz81cCFPg+FU/i7YlIb82RLsT7pyHfJKdopvlINA6+YK84rOG+Pa6cumb1PzRp//Jj77ePqwgXeaHabUIrU7FbESiqbg47umJ+inVu6HDmqbgJkGjfGVli5z/9KGvjmK++Tf4n1OEXYzkca8d
vO0xLQVvAqrPPlHZoaOwSaRtOxcFT/czZi50auvi+WNb5PncrlPxD6EJbXcCww/VqXcKddA8BK+2qMwpPZY3PUNCerr+wRprvF67tOlcPFJKmlKjqolDoWo1VUCUUSEs2v8ooXei7GeRL5lnYpbptRxy1V6kCJKX
0Yn+0KnHx1l21SPJ6CuVsruNRVYwdV61kd0VXEOxVoU8xwKhExSiwoZChbaKqB1miXLJzyItHJV5nVRaxaD3GLMxHbByf9pklEWFP0U+UOnPKfLefkA94rplh1dq2MjKkQ8Hilc/EFgrrmCMq2yg9BXvKUO7FNWw
YLatGSNWO53FInHlk+QEPxCPelOW4jKG5TWvCzOJjWSXak4NlD0WK2SXzsv4EGSx66dYDUM8yyLZNbsgxbsaW6qMYfJPDioOZJ+8vwivev8BrP/56/vkr+LZfL0s3YPRvcvp4/mRLfJ9BH709YMBLmnV6ZOv5ORe
H5KGKeDw9ufvuGllFzQwbl3c0Guc8IhoD9uz9l37sj1qvRySmf3zdi446GiidkI+iccN/C19K6mDigpzobXI2o5N9nIM1YtwYSO7+6ZUgEnrODn0zYumPbNz3eZA6Ko6b0dVLJG7KemGiHu2WyFTkuPI3DnbPJb/
6Ins3e5vGF6brrA9hCKJHGXwThjreAthpwQ2Zo7JZv1KetlMGtc626E4uDCvtQcRTVO80CKUIzXDDeh5njOZb+3A1rgzBuxQeig7tcgdPPe9omEJ90U1oVJX+puzT45uupWVQzFooubaFIFoqM++GMo7m3/LcII9
gdm66ygBb0OAOSxVA7METy+ax4NBX5aj+N5lN5/X3yttXs78AUNXB+J087RYesddbIzGszGxf/SSTtskj1ReHilXUrdNaqtrUn56Ixi33AfUyEimh0oghnwroy1h/a0ndRaUkVSJUSds2tCH5i60jyfrWMADKZuG
H9a4kot0RADq7uaRwAFwIRGzuhigqUVs43G7HYJPGnRErMkAgMfQ1sR0zo3HnvurXpy0UEjsVT/8TXCAZ0w3G44f8K8ZC1OO48X7Ujwpayi4rzezkb+g0KfyYoKX75Jn1d5rnKPQO+43APMtlxHWm6g/LQNr39uq
uJ3/aNvS5Q9I3j4AvNqe35c5niJaXGWLzS9DhiuhM7qQDJ0Ii25TEH3BhUrmQmxppC7p1pog9Z+41ESfE3NJ4lDOG72RQ9S6slwm+SDJuIAgMeCDROKRzzlfN79lYHDbD/huwauAWVjeugjugi7o1iQDcVzx4g7S
gy/CJ4T6yDDxtS9BF694IctBzNs2GGZxOSgH2gHdNJeBWeAqNraClkpzd8DJKKIOzwqS3EUGRUMXuwxIXZ/yOcYgkqJmrGlvT1glwqa0+gzmN01G9dUIyxf6th6n2zndkR06XKwuULqdbCx2+0XH7zaGLjAwujTG
6GhcqON+dEEEu9OdlPW5r7e+lUhNK3l611ym+9RoQ2elGzdkgq+R7mSmrap6Uya2MjSbkeNyjM5+PrSuHtmKPk9jxtpqvtrJFQrN18kgWE0om5+Q6QGVP2Bd2LbtUHytwOm9IC8kBBKQZpKhq7KJzHGU3zDRCqCn
r3OsHKrTQ+uBKPC0iSydqiORtQk7cDfXF47/fpXGQrQB0nLdIroQfoAFC2hI5k5QwS7jnLPoccw5sFvXZNNjUdELVlfiI2/MoL9nQvi1BtHJj1OXp5Fjy99PkFCklKEjgqucx37qniE8AxY/dm04DIMT20YmDmNJ
IKRFdmIOhZln7k5e0XqXiWIzn5KsJWShfnSPne/xsnylLYYNNGkS73jcm+4CSTceKL4MpsIquhgL9rJpUi9Ci0633bR6NfSoT/lEjQU9ayGMWQ5CNAvDZlYjAnqAYxy9yAwTwcjamQFgajjSHvG4RuBjjh9xe0v0
8KNAhQzOYwVE4sdAxwX9SNhb2MVcmIWKIpVIcUV9rIXTBVRWJtJYfI6XEq3zK4L5CQOMGD4Boskh1DwH6HiYfMbHZwMsLzbgkXXGGFJvNyI7JYQFueQ+FSfMDfSSlKxEJ0hiP2FyFjJMFDxyJBHFl5SfpPruR6bP
SyJJxPsT1o65imbFwr6+pum4KrWcmasRQnRZuVqem8T6n0Txvxxa/xXQzcIWXn8Kk15cjjLDC346Vg5UtLXoQsK5GPwXsf3HvEAhQh1IgnT8r4cH4MtGGiqv4Hrgkbmi6cNNnMkClP8ZeKqQ23La14mdEzWKBw+G
FbpEKKZBXqQOMXmd9JxFI6R8H8qZpe0u5WGz/Dm1kzi8B8Fd3XXd1hTkd+K16tZsrGEyztBtgsxbCvJEuGdRjchWY5vXBV5ezE6ut4KBLu7aHksTXm3BE7AJ3kbdiD2+DFjRgc9Luch/S0SudVNl+lZmttnw8Zap
smS5UoeJnWlphCXHGpxJn9rYNOhAWReGfYJ9yDnh26EJbv4pQofkwk/FIrGq/LciuX4xV/40moHhpvnmKy/LjWHlVUwrf/CYKXguEIcP1ZLBcGcCaVO4nEISuWGMI8D03TxsNhgbBWgR5t0hDcljxOAe1j4pYrtY
ORiEsOFDZafL5PiRgeRas16S6GOX/CGh+iqiyBT0UScmBmNC3M0RLLobRYjmXHiTqQ5nH/KOD+jA+cQS7sJ4z8ng2SeeDXhU/fX1jxh59n/mb86jQPmkT+gpQCRjTqxLTEJo/6lcxSYOdwfOQPuSUOJ1hBhNT/zB
9BuRGnurw+uAGaDUdx6S73bKymJ9ZZa5RRH1L4YtlsGBxjv8AMmFPXUV8zGOicGLBRQ8KnDgaohFoLzhnIz89PiluXPqOHWov5g+mqerA1MNuRaQ9wxAPr7vc1yFgLr0r7DZxrINgcLvBKSyb5eY9gPgw8TPpjYL
k8ozBvqJ58GQOnIItySD71V9yFBiY2PcTrbbQuTYKTYC0qSXxIrI5Q7/g842H/7A8ouS8rdSy27KggvmLhwUba/6IqLF+PMvg/N1C7dp+ub6k/OpLRQcHX5wDjTph8/EPM4SwhQ/iRbiovztNRg8tutx7ZLTnCMv
Bn5+nW4PXFbf1b5B7glphruaDrug2xy2NUsDp+AIPLTAwkSOg6iAP/BBooGSp3Tj+k4fsrwxsCkb/o8XJO2wkLR1eXmqge4twdaxI/nF6roi2nvZCKsrnHUqeR2j88WGMtr7VNMvOEFs0Vm8tl1GfJOtUxZr5wfi
Tf2Dz/+dTaY/XTY7LEeQ3SyPoDEblQt5YOfYXH/wLG38zEAdr/VnFiCsLTOIxSelcDZ7GIebWRgGtyp+RDEa83Cs6tIAVxlDW4lYTZfv8Yd2YOXQIp4rSXbGpuL/MFMgWAEG9R1wGuAgZeNjpxZSn4dtBTRiM8wV
DlYgZt7O6WqtNtHigiwaU5bL8096Yv6hXZO1EXjOcJllLNy+PUwwQ/+twhbm+H4TGxW8HWBTd0bFMRK/r42vbv3QRjoRCMh53tZYt/DHXmf4ApuF0hdgeuSz0e4nx+E4E9ugTQbsVj5EAwvnc5XVpNOEFUjXAu1z
YhNnzDCr/fETAxZmK8AgW7J9+UaIVpbA4myXLAavN3JQah45JftCIyfhBm9Id42iCpC0lPPAsDhwo308qRtdL0XpIXiN2h1K7bRLA6hbeMM9RrAVYLRm3SKuK6QMydC/AxG8pH4LG0ctkFaieLLXLxWSkR/j8cAA
SIZhtuYn9hMU4PrmCjtOHP9w3Le4ZC1ehxQwUmyQwQZurAFin4fJUhBKkYXRNxxb+x6ZmSUE4Fd3Zw1k4I64W/qpWqmNRaPYq/Zw3rgh6ot8sCbxWwxTM/N9fyZvif8KesT24Po6K9Sut/gMXGtTucFKpkxZ63TX
9ZsBkmRobO5UsRJ5TAYhfMgW0sBnuTgzFnY32E7ee3lwA/0mw0UEFKQ+qtssmj+xVrGJwgYmSAi2cOgqX2cLtS+cfVwmmq10GAKVITAwLhlgdD2GtNGEEKB3nI8ebXI9J8/b5yC1e/Yehxr3RyAH1eN/SLBkg9uO
tUgiNjw1zvVQ3jTuFZ9jhMTwTHWF8JMgsLK1ypCKTLKa9ECzFGxwuqG2lVkUQ4SwcvgCwTUlo9Eeyyv3QgcYQ8JC8rDBFAsaJPHMaLdi1yU7YAWQzFBXUpBgMnkHFamd196KqVRtzzbuqRWtEDmwRh3Zxms6BRFY
52kO4YHpQkBBkE5dMSWyP70MDSCOJ6BccceMjInHMQV7q/LbMKJh/haF9ydUUEEZNW6g4nORFG1iHDbwzW+kYSPPonaM5lO8Gxa+t3+EX1q8FXSTXqGPYIwxkAxAXVQh7CTPKty4c0LH+ZEL7T36WvpBwxrhEOvg
drywDQ2y11hnRVvRpdFVMRHYehqT4EQXdlCKaLPlSIOsp46o8YAXvTm0jLu+oYLbYxRLqts7o9om+yLtp6bDEWt3+6upqEgCuImYpaOXxdWeauKzZcOXNKGs6JUawk4eS5b5h7pSLDT6Lz8IG3J8Po6GHqywkN3z
I+ZYjNaKKr2lUGfMp15Q3kwBGchRLu+5t1MnTl9Oimt7GyLhJ8mdM85R+8QqonBWDGa/mrXZGB+y8lBuKmGhspOrDGDsdbcKpQHoTMItUeP3U09E0c9b75GpxgYYU/tM95Ewlpnd9yW0z6z0rjINbLyf+hX2shif
Hj5l75jGlHLoEVQ/WyX0lx8yPWLvsGXjV9vFMzaDsOX8l9Pw6yyVfkm4mZ9SD8GMPgQVaO3tj6sxzV+HGh/BLIN/m8/KyGKEp+Pd51xuQeBPoLJypKO7n1HjNsrTcUO9gZEv3rAlMHbsaTrrnM8YyHEObps3CqQ3
kGH94HAOFyqbCAsGOEBdkgDpHPNWd58KYA2cwMQMlsfc8PZe4xLprDHQVvZVrBEkLRGFWChiWPmwynTNeWWuiY8yni4O3eSCkFXQcZXRUuXzQzCZR3CPpacsJbk4VJCrRTfr5wke+UJdQXRQn9QdKZkTR0iDRfvo
/Rp9k+DrzwAHeQYnfnbsZoyyGw41bF8jHywzAyUDmNebP+iQ5kGLXmiX4PkMxO0yiwm+vzYbW71DmxNpA90GI298jsT4zqHiBLp1kzl4iupeOaXTE1Raj630yM/b8R1d8uP5KFUf48KNYAkgK5+KiHWRzUGrhcDr
3b7nGrk5yyVI7ARIRMUSBSc+CdFejEaygERdcTyRgZivRhX2S55NS7xzRDYN8bL4+ex6XjK+eZTBEytCRIBuwjUQVhcTEK+R+K4dnIVVHx7JpwtOKAu4Zrb2BSgHYzISU6c7YomZOz9fjdTyjvzjzGwqo1wZt8Ws
YUjZfCqZKfvccpvV2kf3ws5L+0HOC7622c18aE8hQ0FNeTYAmhfrnJQVsnmWuPnaO7BF+uQ7st3lBucJMORqSVZBUVITJCMHC0aEDR04izT7NBE8skR0XmyVs9PwDVj1g++5WsWkAQapm5sYtB+zERO/gZkbmaid
rbE9hVUIc2BrVWijeFEHsjRwhilc7kNgOmFb0eKSxJ9oDTTvd7v/hQwQD/H5/1GYzYMY/14tsfseODqzfLA7wej9cNGozQzbIDAPPP/1zRuaKWAMo6ArePEcruwkyb5PntFsmfcNmmkWKkHwDYBYw/PZ+cJnJodP
TGyrjhiT6wCX+csXTyOTerTk4vYB1IIYSB9RFtQ7RuvzCI9ADhgooSgNitQhfn09jcsuV1ypHGyQWQQd8bPyHSYNvMJtXv/F3Z6Lc5n0qZFx22my42UDck50bU9OITBl2Tk+3HoscD95GDxe1NF4d+gfD6uOnsvM
yz2SWmIJE0zeo7pYiYhjGBmY5kZpJkq7mU4wYOTVFmJkrBAVr1rJyyBcdBWmE2SxxTYZSy+LZPrQlSOWc7RoyNtEAdSBjgs6bHbQI0ExITL0VQevjUz4FbN0yb7xoHbIp6ecgEmMFiRDKbGvhl7xiy2ZvRhrE8l5
y35g2A632atuRgTiCrQ6IAx7HbTw6Got6NsgO9nCsv/xA+jhHueqq0WJvnw/xFDWU12Jj92/zMhGT6z2t4lhG9atlsqQ7BrDnB5YaUe8YkKyGqtl9PqQvxDFXyiFhYkoHj/7WFK2lyiLE7fiClSeY8EHxMg0vL5e
51h6ezJf4zbkVNeCimUYsBVLIA7pTPifRDc6t/uZholDinKnp2xCNpJxmZpz8BNExdpkhN6MXkCUHaYr/ePynihSVBquuC55MdUJTrne9teiZTf0xEUowvko9XZK0pNjRBcpIVt05/cHdbwwzcNJQM6wAU81igwb
Hs1c54cREWBzFs0Ca00avn0nVquy7WGSZXEwADIbMjfuqUNtg1xkPC9xudXzJDeoAlhfIwPWbNG0lLZM2LBlOYwiED5kzda9hLbNrPlzyjdxgnmz1mJxXEkdJ0T9FcCKkHG6UAyDe4PdTrBQ7Bmf4JcOPZjk4lbo
sgvJFlzpMo4Sf4vSXISVnMmFi34Kz/Ae9UJIiW4nd7MFVddFu4YWj0VMVmLCdRYK9ZsUeCCEalTbjMvT0hq5Nk4NjveTFhbUXZx23m/9gElRue8ubpe6fxdB2SbhUVAIzKK64FlKEbna+FkWRDZPChuQpc2J2tgI
nkQMt6HFzIcOSM0u1kfgjkIFjMDH9mhwNPWv++dn0z1eRqvj6J1A9LlAAAB2Yrbp5PM267P2SV4pfXIn9kHNHfXN04iuJRM3fLXpCi07wdMLioio++sefhiigmfOfBrGkroJSRHebbbxsp2W9IuXXdsAJD4PYToz
OCkNVKTW1aBA/R4ZjOqcYWVosLmsqoPUNmaamnL2jM0ClUvzVhSONqv1mroZnxQDLhTHI9IFAQLHk7IAWG5u7RrWRiqPn331tzZAno5ONj1QKMlIwwfnqIBQRz1SPoSE5a4/3EaQhPy6ibD2mICBBJP22TQ6xsE0
uGNbK0VOfuKVFFs4ICcKdnAlrUaSlm0Tlx3O2qBy6WDJ8tCxnzpg1zrz45Lk/Kr5f8m7/BFtrBYWYr/qkplvuhmBTdLJN2rjVUq9TxbbXw48HcRkQl/yE1PbpmK6WrMbCDeLoRebFf/a3VAYf5hOhweprYWzGKEb
2l4rets/D0w+c0Y7TLqE8vPW2iZbyl3EXhafkhf8PiUk3vk0YFmncHYIM9eD6GXXfBwZk6PbdKwK19vRo526n7/uVmEGrLYwOxar3sIvM35nv9EP3QaVTqeFOz+ib+5MEfFRWwWucVi8W+sAkixsL+x6P2iVsEJb
Uc0/a6+DAT9CuzG8m1gRGASuUplhGkpQrswNePHdiGuE2uvX8NyIwCNi/Jry4bdgNamiAKl+hRSP/J4D7zLvH6zjHEAAm3WhM0AQ0aOrpc8sdzr13MO40MsO81tudlor/tjCGjWg8mB6p9Z525gZ7jG49zGCHCjm
KS5+jblD86Ir4hMT3+VRg78iUhdMMb8R12N3anGqPk722huo3Vy1G6PKWHvSqc6EU12JYDeQJUhueMMyl1jrIl5f0AhBMO40TjFM3FCiOwq3OPy3w26+TtuBq+V8NuJNA1AAL/x2d6X/lhOdLytnbqZ+MBZVFisI
F+Cb90wFDCCdq5HQPDt5iKu6MPCYOebIyVDF+TljSQRoLUPs2w6RszDDem2DCwp8txA1FnpZfnpFDst8FaP7ecLBQlxs/3k+h+F24b9T+1vwFPDaFQ3GJ/thrFOGQynoQ2bQoxiNOd4o+N3GZT48y+sf3hOieR3v
zy4a94+4fiT6kb20JIHW1r3EQ+w3VG1gJX+HQ3uX3Gpv+y44s4Wus0eACmHumlnwd6OWmlEF6grqFx3DLFktRURvMKI8rv6XiE11kIWhkExmzfWiHXWsDkHM1eQPeVWJTTGIAipMz0BstGYCPqeNwXwqMb64V8By
JRIAFlLBc15ZFU8uUQGGmXsX5t+xlIMIOGCEIDpK578F9LQF8zYd0X8XW9BDaPCtYZsOumhrFPaLvS19KjkY/7Ugkiu4jqD3lrn+IYabEWJZjxxzKzqsxzgnJPdtN1SzB34KR52bp5+N6mpCrBDsHBmOvX19mrCa
mLyjPdWfcYpwi4+8N3ANzSa+HkiwPWHr4eq7aaNudrn/kPIRzweNbV0rE2qgD163/XUDSS+y6LzsZrmVr64e8SHZqbwYPFeKm2aEuprd54O28jFJ6IUCeqnT2k6vBaKgE4CkmEoIj/Zm/D5GKa3yyYlDizq0lQRS
T3fTAJQJCNPYSIdUk0l2R4qh3ORl9U3CCpo9CJkp8SPXfYe5cxw2+BzkJKaXp1DGaIeJ9bvD06Fn7keLPpzkuAiKJw5KMmVH6YJc1urSL+OYGBDKKkJZZoFYSFRmMdFumP0HCo50rWaapL+fl+h3z0v3dnbruWy5
9vQj65Xfi+J6thz5MHs1SyNhpI1c9uSRMrLyZBhI7GiypJhisjFWkhfapFjEws3ipFD7Bh+VNVwosntZ8PABYtZe5Ws7jOROOWVLhBh5JDsPkOMGkUNGs4ekCraR+cTL6x4mclpjCxsZZcSLtrganDg1QwOsbqSV
UPam/V9yqcn4YjTpqeXoPR/WMFT1o/P6Su7U1wjSWyS1HAUcOa5tf/lduxQNFVXcMqhRj8vDi45wMT5og1KbeBewL/3IU328uJ1lT4/YCk4ZzxquRiYfk1O9An44jgb84iP5t7Va5ppojZiHdYrHidP/hmmchf3W
3WSlR97166xto/gRu2ztyAd/RjVBgj1fOm446w+vljnXcKrafH1TPG7HAeFYpdb3xsXQok2+G7s8SgvsyGJrY5mJ8dYEEY1bmNWGrAJkO+p+fB05nPU5VpwQJyrkQLw9Pt0o1zp7mPcPeJqE/GcjNVUZkO7eWF+8
EhL4kt2TRrA1YzGB0nogAgzDkWc6ju6HRUiik5Qy4mOkeJ44GOt7uly/JwP89rpAf4ZA1oMjTF+AztYID6p7JTwMQmb7fWijcJYbYknpuOO24gRUOvLBTldGDn2rgj+uf//4IH9NoO77X1mg+wsf4jzUPqTgqtxb
jeL1DKTxPrEO60DKXSqqo2pQzztQNx8OL5X/bQU/h5BFe7bMKwUai0rr5/FNHrU7uP635yJX3af+fTDkgq/64x7NqiduOLwiAmT3QLKV9nVT3fEm0J0Y92lz6tj/hEd/OMztiIsAnTohqN43Zvk2wW3Y9L0hDS8Z
Fb8iVjD7whg44mDR59piyo8eCJ9aynkD5beyWNfPp78es57EN4EbdHwoq6ernLtdiX7iZ/ZyTLZ2Ctm8Eqcnm2KJLEAuyZHivxoT7QarvNg0oSJ6Ez1rErEtcp+hkNH0FxZ6V6S6mvRxZZAqXY6jNpQ146c3Xudi
6ry2rjtMcMaVnSGYK8PK/RrQtO2uki3pK+TBt6yEeulNVXUV4zk4r9i3gAjrSqdEmwQK6FfDcNrKJLNwzoXLIBpUuiqn4Ly2HaUlQX+k7AAkbqg11jyWsjaIeam/DSl8eSlljmBsUCdGXzMaXfwYy2ykW2k7Ynji
ysn9Mz5fcVET8Drpu8pW1IPshCSb8bLNzmWTayc7SCKvaiAhFky1dVipNq3UxhHtAKpc199Nn1REojNU6DpzSMKvIaWVmdRYGxv4AplzuB6KXzhjAXfOiBOz3QkatmtVbiWXP7+4/S8p21XfF4yx/1zFfanenA0M
BIZGwao+uhcCTwp9FehEs5Ta+xOPgAMg724lO6UCKeG3B5HjYu9hADWrsY2fy9JktPxO5z/R9cHqB7ASw9GmJoNQEpr7M2yh1ADXqWGrFnRHEnMwdFV/ZSWaDNqNTxg/wdkZVTRDOiVYO2BHMukJgOgmTBrCrZAf
8Eo5CDg9yBOpvyYTs9B41easRc6dRafozDpckw3GHQ4dCjtlmgKhyVYe/b4HCYXurE/LngOA4rce5D4NmZgsBzt76odunUs9gZ1RIMIlUdc7m/jj8qburMkHoVH7S1WxED/sivfBXEnXiCcDkSwzT7Su3oPCTrcQ
vkpBw12jQ0ijeQ6cOnTgjoC0OYAEzXHza+gwCd9G2QJbrelmwQrvzt8umBNyIiiyzIwLAdNmYfaWH/yjF6m1hoXMHHxx8L7OK5nE3EFGWNTOOdabK0mC+RoLiPeVNMKSwtFCmOpIRszT80kJxIOaO2b2AwVAArtC
kM9v4xf+45M3lYJA8lMWoEc5VrAO0ATi9YLOJZiK2Cay6Vk6ay+CqspfjfsGxYy7aMCqPnkQ2aTF+H1DXCyEwijRo7OqCS8mRZWiB6pOfV1xDlFgCdfmNslUoHQtrdMLq1fy0Hk5zK1CndLqoq32W/txbV8jphnD
C60eWwzun9S2zJQsjOf4i0xp8HzkzVzJ44bvv48yXZsTFFCpbOIcjSyhfSTKwJtYCcycxmI2VHkQbT0nI5ftATkE3Efdp/sPvkK6zC9rtwXmJAMZENsLtzWPZgGr3HIbwhVRXLia2NU961i8OPLaKGxj7UhVyOJz
ilyDrUq1fiI7UTyxt/1CVseaMhh1TQY8o5lnI8i0Tfeerrx3tnB4PejflSOx62xZ7nPESXHAqModYAwIidUQMN0OSIjiFJs8WweAo5Iio1X2RkdPgOuSfpE40zXlSfh7ekzJrRtYiCvvE1e1mAn7uI5GO0ttyGDn
2cCo2eODhbGwj/fKrSydZrdugCpOoVpZ5jv39FlTmqVCpPgsOIcR5t9hxk4TW7SMs9w9x5AkwHOR/xBkWJtfSU1rAKDx+QjoyKcR36Ae71mCXpRKxXLkBhALlRwBqcEFWPWVa2mTxSBR+qZErS7qFv7QhBcNz+RX
Jow6a25N9etcFGo4Q3XnuP6zTWdLshW4sT3I5UxVHQdCOLSzr3jnTnEsVS7SVU5TWFcBxx9030hb0WgjbQfgNSr7LSLmki6Sr9Ad9pSOp+6/zI+Hr9snvxLJGvb15yyJSRGw3aFyx2qkIrr5hlK8WqDfQdSZuOPm
9ycZ5vRnbfaazhf//qoVsxzCbQy/Z9nFJrla4ZM3Wsb4+68/Dn1z03+D4y2blHcymVY08HzY1Y6egkDealjo0ew+Diai+v+SL3XqRX/GXVIfprPxTzEZVSt8jCk6ri9mHS2nm7J6ZzaiCeyEGdBtRiuH7LxgMp7M
XCcmID47FP+vqPUkq21UVupXt73uSNwe7Y7TiWXiQm3tftbHBsZjeDWjuDRqZ54ne7Sdk0DQaSkuF7Wy8N0tO11uMl9Wdpuslg0/0Dy7efVS6WgDx+43omqSxfTinwkQsAHAVME+2Ugq4bdqytfadBqz/2cKKYgt
nKJsiWeKDnmcDApB8fj/ABfXkuKlxs/X5zxB9pNfr4BVHiqwFrHqQ4CyCDt0bEdYi9Wsd1yAjokcVyikmK1iAvchaEpxd48EmttO2Uhy7PIYc7CirNSSwMdhMmmFvWEtoSMvLrxscF4woA598PMuEVt4A/vr/wFv
pD6O+u9FjmCKXcXZR59KM624bC+w9/5P4GfiyflPaT2aA26v+7WYZGLwIw9DkeQ2AlV8ZdjBWyIWUBL/sLKv2O+ikYa7OM9DrqQIArmYPsUqGikcHradAp2zM29BmA00zsip/sSW+fvMozoKpaIgeuQKNW23LaUH
NDWC0cL67MD6+qYnrZZiKkxDWNuEA356ih9UIi95p85XW6YvN52kOnQl4jtjUqN0XrODXtYqOjVvgoIxSM0MGiS9BM4uCZKRUAhMTY6j8ZjPd6PSS8gE3wmV4YpBvfZ2ACMmCoNQGnAiJPYcS3NTYGjVZlV8i4EN
1jyiWOKtjVQvEsn360E9k0tshxWrwUiEBg4ECtKimyCqmC3zIK5E12YrXFxo6SRQGyiIHeA+36f24XfJtjFUpalHVKZfjmfaYHc98RwklsL2gL/ZcCrWJAix0KuYe1ICcYv+sMGKTVsw9nX35iHCuDGfkVRldT0Z
8cZyqbhZATkEOWoTgn9RDehcona3PlbbgkGTXp4XGR4YbE7W8JcsSk0KTzXmtHMxRTzNpP4Y3VNee3K4SyUtfcqX31FwZtwYIQcbAMznUHPQAaO1cbNpVJVBuisiZJmIJKcPbbkQwgOVi8Ij3IcIY8cYno9Jvmya
oH1GEfyW9anIOalo2SJebLEo5b70YAk/yNPGQjgzjl/BlA94T1qfbkTMflz14dHiF175S1b5a/jw1CilEVeu3mdgZ5bClx6eupVV/29Ceb1adf+m3LP18egIzcVgepS0GS+oYipAwRO5y+E+kC+jFWi3V8wFKgok
8BJPoxUp/g3RtEGgHclTBPtE/TiOcXcZnVfCdV8pDdZ37hpmzpKaCCZV8Z2zcvsRYyggmcckjpDbEp+xl3mm9WUTk4oF4XGIRBF747dRi0OyTPjUK6Iv+J39ZdZ6tksQqVcvtHb8Z5W6foFgsv1uF7FkIhhwQwmd
KgsM7QqK46UXdC19N6N+A+uPoIwAk1UEEUh9R0Zci3MFOMv4BhEqjHYM9Qz3Wg66roEhn+vJo2Zge3F16mjxZoTKIODRzpGTZ/8iYPFL9x68vzRa/BJPrIOotEWeLWNE4MdAlGECMCQFzNh09tWtY3JBLvZwwbFZ
DZMRJUgbX8s1uQUimlFZE6zHmGC/04hN6YzOlhicLfBdiBF0D10/l3CEK8yGVNDSPOnY8XFa8gPDk+1F/0sTPm62CznbvIBPxOBNWVMw3pfT6MlWDMc4lcA7XLsQGbKTC15ANoRHct1iuANT6oUnIEkHtUFuVhsD
YNZcDUmJPTqWuApxuuh7yrl7af2Qypw5qw64AaOW0tMX1PwmSV3NDC2pCm/otUHF701Hs1Nw9XoZrZGbUv2fGxPzUaJAaJxKhDpyRVjWR28KzyuHuvna6rmZhHntKpOinptQ7IOdeBPo+adeOMK4O+JdqWv7ynJt
hslEBmcZm5TgID+x8ESyv7YsJwqX9omx7Mm33xMwfhxnqLIBXvcbDYp93x6UyCDXtypTLIWLrtl+t2VuqvkmNgeR+X500cdMYbE2/p0vDbpIuFi7ifPjtXGsVk7wbllS4XxLNsQetNm8pOj9vk2vOFv13eeRV+ni
tvmKIcTQZLeNi0/A++AhsuH+2YxHV/pxK4d4KuoZylb8wh0R6ssGzEAA1CWS17oa5YChJhkBRMV7+Uf7ObvjEwif5HRWUIOlNorCJxu1B4RQ6lNml+cXpFRme1npaMfNsKHbWKOFY8yvkd8wVjmsMKIFfHBBo8LJ
565v3DW9Ub/CqAcnOUpKI/ddp5sddxWQJG8pFGpPyTf4NmHv11df641LN5LNs6OTQOJcO//l5IBjJcAYx1T7Bnb5xI5r1sd9/6z+ecF3Sz0K+w9i1hdUZui8sNNxZiKQ/JpSc4h7aAqghexAQI/791zwuf57b24B
pcD2fcI1lq+9pRgXxIjDVblYvcgTQbYaqf8WH5bXn3nUrr9wMFy7s7YMRJ4onhW26rPYUCXKB6gj7thdXYAvF+4fK4wlnFLRr0j4xTKdZC93OB/lno/EdN1XS1OMXsckgouN368eZNlAWfT1fG7waC77YrfcaDvM
X3eTcHvAd5FmZohJ5xAU4YARCJ0+oQ6MVhXUv+wLc+NOHMqBUmCdwJhVMFsfrifdahZuC4QlUpx+wmoqdNsOwymh+aqi1DcQxpbynekmSk2SQSOcmHFsS+3OlCzC0S++sMYFA8Wl6YInboGJahsk/x1OwHd6PB4M
xm2KLtNvkZMXfp9TvCvL+0ACKMAP9/kvt4tv/1/eWbM6eWeMXLg988/PbjJX6ldVgqZmggV80//52zi0SgWIWUyCAn/rldywS+9ZA4MPllZNaxqytzNy2VwSBLZ7f5qITKOHihkeEnfbfA86WLsxj8uY2O6th2p6
Ch2deIzWRwU3mUZHImrRvJk1C9T9/YImmMJiBeO+AIyPuUYfbH1UvNqg/POs9b5oLTx/bvE+x5eph7KhiYELDbdoZIP/lIRiTml+mNoLCzI0AnsSTQsUbF0NcJ7hmn5N2q2ZRChXo8vkTnSd2DZ1xuqK+WRxeoeF
OuQe6Qtbg4JiF8Gi90+JFH+J0O6Ky6dxXvWJbYu2rX1JGoY1lpLO1QIhx0S5xDnyLVA+8CUcar5x/GdcucqZmQVvFaVJjagg3Emco0Q7OSraxYkneJVzFuPlVf68j08zENODqoaTq+HnE0/NFTU/K+g9Vg4uHbld
cWWqM4Wawa3Ses3pH1a4ZC5St3LO26FefQaIrbY2CHD/RiEIKAYizObex/TIGgykstZxAqYLpJ2BQYyj8tYrJwwUozZvJApcxLn2uDC7P7fMMhzmQOzqmzbHmNjddI1kMhzQACQf+1ppIA7ibIz0BMr5mjgnvW0S
ewf2HMW+DdRybqjmfGrn3viuFwtRxFwJ+KfGCjPHtWUXV0iBWmlPMXguspCk2beeDLxoSOa3x0CW0OVIk1PHlNzO/TshOFdCzkzElRQKcdMlowM2f64sXXRZ7kUKq9JgQUgWxvQJwpJw9KLR0IUWcbgr4Yr1KlBR
yc298a1oOYaEtYjH5LolQJJ7SX4n8IrFGZRjjGW6R3sse1BaPhb7Mi584/eZ6zOJcWRGEPApDBhg+tIXLgMvIawMrrmzUdV1EGEpA+OgpdJEEEBEOMrHCzRSclCR7wFFHa/GyfdfLzkyE4tGnt7PTPE5OVVDMgQe
9zxiOGKfmXLLiMY4c9b1bgRaFOmQZ/6DccF2uJ4VndJQpl7fHc+3FEhpxlKyQ1NV0qwSNhELV4bu6BeF7h8rFYYOeeOra1ZgsBgwbxBPOoIfOI8rL6LoDV/gcqKxgHv72AbSEOnKTY4/Ha2OGSRIRPAYQMVfKmU/
6AN9jyQq2SlRAs3MsXfr+D3Qj/qLA831zyPmPrZDdVoZlAidyfH1Sx1/YYI1XMvH+fNH/2Rxw6u9ZSIulxrjMkfM80DhJB3jKa2i5MAQOdyhii8at08KlsPSL687AbSkbQew2Zhih4ihSrpKMXZbgdsyadE8m7t3
neg7if+G48kzZlTx0sZ9zUITCYBQAmu4bdeW8cFmw6Gw2AJYSODH0QIG4lr4ccailHMhcX/Ih6Qpy4tcHD305jS+lgRAkMLF13nC8qLNjYgfn6yUSvW6+A0rcu3Bv8zgAxDi1ikhnlDf2S01ileEV3hcFh08eerc
gSbntnA+1oHjp7rjpfRmJ7UWTkZ1s+2DEjBjcxURkQFU+L3FmBb22Xh7XVsIFuWzbQVlkMe4F3AqqThFOseAyQhFmztb/EsBBSpY30IL1F6iIf0F3iGzICbtDMmua7SqeJoVwvKvKZmNvPY1Ly1+MG8yZwWD9285
xu28XzVFhajLCWTnJg+mSFSFB3/agiHiVA4zfh4a+Y8LS1JvQw6+kTJsUuxnIz/N4CUHwkZnXu5r68kdrJGevqD6rJAoTDZEKIn+orjBxrfZwm8qf05ztg1OT+itpsyjRp/UgDNl7Dt3LMWLvnw8P0FAEtZ7Sel7
GYPoRy0Gu08+QEf9nYMVBxjihNFRQg0SScyDrkHP8GNDCUIqZzZAXSGc+DwTOl4pf1gCp56BnAz3kIVB+3sZbectmOd2xlko/aRyDMXT0j5ttHCq9K1SkW+9JbRwo53FDrs8XzYe8lhU+BFv0HoWgJWKo+tbN+dX
vVLe9VK4nkP0nENb1peYUXjlEfQZ0k4ZtAD6GXk8JMR3OZa9XOpByy8NMr6GW9iSP7RNo4VB9B63VF2n3nARhT6HLC5WEC8jki2WwCnSq+WcQ2fyyMuGYs9SCMm+BWa6A7G6b80/MKgh0NAkWryVOFv0gSWIG0bQ
mzFjqeVOblhN/DSuh6+lYk3Hk/UFjgGH4MrBVkCg4+pj5ROj8eT7UmPWiBd4BDvA43IW/I+uhONb54F0HT9qB8vh5de026hRFRPR0sS4XxBg5XMvYvz2yayyp0zK6dPBG28t4krkA4r2dBYDH/WWW8DNSn5kwh0j
ybkkJimBk2mXNyLOWj4rCAGrqznM3rY1BtzMo2TBf9rsqMYVAnbwv7wGSe4N3tQHyjpGkuuwB0WNqXbgXIkWmvnuPsiKOnNvCIAScNgsVxvMJRDALcMAzL2Du2HgiIXthXcgL1nci4L9T7ux8yqYT0qOb3S1Emoj
EudcpLnYjltauKw4kEQshhnP37xUSQbmpMYgKdh5wPIcg7SGrxAaxJh2HVMKQVJRoPWT+JIdSgAph5o5MH+YipG5rnz0B6rXbgldKNH/8bsZWVTgHbPZjN/RyjF3ZEDXzEBXIan+sgaVF5K01zguvI8yUBXiPNib
TKrsa/DbTaiLYSncxn48X0Cizyp8ZC9Tdoy/thRMwHTQnIzrxL4yCtoFI42LWvhGynKTqXMrK8bqFCidoEiKTo+qxWNjmx+OjwrXOZILkkIclK87ATxe/ZbXx96vEgGZp04V0oaKnKSXTaXCO7yAw00Nby2DThh2
OcwCe2Dkf6ZU3483/vePqi8O5/FrXti8KZ3HtMZkOeI6z2NijfXe/xkns3yvZ2xTqvPuFizZOkuGTvxnPVPwi8xEaUttXYMwZWZMy701c87Op+1iIuZr2yWypNgdt3Aazs2eu/OSoy47i03ZfDBMgSHDiGIv8y+n
9zBdzVARuOcMycVPUJFpDVk6U+fQ8oFQvh6rykVWijBl0frIezEjLC9IVCGOl2JKDFk5+mUQQciOih+d6UUwpB2FuSJjbE4u00VdEcCkqgLE4oKmuVpvgpWcMCsw+I3jn20PdmTOQWFVNajZ6GhnGkwyezbBO3fm
N/Dv8jcLVMrVU2EULyuRqjXWqdFj0b+4ublkMbzVzLorUyH9xvG/1T3AM6QL28idotJvrNw84Rv5E1gV7rWTJBIOSHNBZHDakRKinX3Mb/eP7PUEuupNJhQ4rVP+D5/Ey0zZM2ma3DK7kCBAjctZu03hAfCUy7h9
WGuiFKXFW0OcYdm+4R4Y2ghRt845VobAPCKrg1AGt+HcY8s9xRkpBdw57uohRV17SnG1EqE5ZbyJ1OcEGANQkhX2pQE4VPAp/wFYapD9YbN1oGerSJEBY8xYkdvhv7QsaoBXZBbUkbxQ0iaaiENVVACOEmTmaz5c
TNJU92nJIEKBFmtEsO+4pBzxgotMiQwSbkfqnKZhvj1aa5XQYKaU55L2RgXiRJr0giPiSLG1euoMGfqSsPJNnmPDEiBKV2T2vJHs0mPdW+sYGPkHoI5vM+UtxpmYuYjBjIp3El/A/iFZp4wvqB8qjnm9zxYQJAic
TdIxB4o9WVsUq8DTedFvDNh5oN0olEKESHbWnLjwTKeow61jLSJfT/JBxH3j2Nx62ubY6q1e2WCuz9niwxYrcLEzS62yqt9/6523154IOe9yt40usVyI2MpzsVwuP4N1pU2yo3SJkI6jZEtHlVSCHYVfojBdRmlh
FfTLbYXoGFHRRqTSOQ6E1OJsQ1KgLVdR90QNHeAyBZ1ADf32ZbBppsLxrNH2fZI+dm7HIoEkLqv0VeHlV/CYICE6jmZpQ2KB4o0PZ4LRjfQQAd80phxcyYUgcQX5z8UXtNLydaRfTUxAuBwvK4rhqz4vXqPcvTas
HRcuaawSgNW7W5yoGwQsL4stX0jEOlYSfH4pg4w8afz4GOMLyNA0z7Hm9A1sIL806uhotn8uh+oQIzcxe+xinGPOGNA8eCVuAzvaomzrXnOP8TWS+jVOT77NlwhgJVk83DmdqciupKUZIl5S8xyTx1VZzD4uejdx
YQl7Z4h4lria89q+B4wF7e8bpst/zL5lNSm4UNXl73ocmQXZ6FGgCejw5KOZsGp7s2fdtiOEJrsUb3thXfkJzDpT9WFgGE90Fg17bNLe/EMKoh9JvczjD5HXHM9Ug6DGKrfKO/Ul9WdpE9e2QQpuGceWTuNUP2E0
cEjvnFnEHLA7YaDLLa/eE25GcEQ5Rmt2BrCY5iC89aL05c3J3XJ2t4/95yndhS1+Ml7+AokVPS8W47uj/pVYwEyrutk+ApxUbCJ3f65zq0atFKGikGnDnG68PUI6SVVy4kzIRha+RU3zauqUF5GfS65vzgRem7wD
Aray/KNptPa+NJ6GCSqs4G5Ym6+W5CEYRw7pl4hVO4Nt6PoP5LvUpmU2uVbLCJ9glB++XTJH2nY64EURZLJuZuYm4RRJRCepSCNrl6k9ak0FCcMx45RKCcP0rkmTRI0Z3Jxm3SKpOufSj0N+ftymyDRpQhSJaEwD
+MpNTYe9Ba4Y+NrgDdjlQKkvqFSTqcf5XWxFT3hm8qZq2m8xZqhg2oEinEV/F/yr3EA7LAxwLCowirnva9WUZRK1XWJfUG58zuIx7weEhqSdECBTqvxZmWOzWEBo0Dxcd/WHHWJsbLApsn08hUbIBwGb7oxalaVP
JPAciFTlSUJFI9UGdmc1MK+P26zVCrWR8+EGWWJ+cnu+MNJ9P5Qh64MFyCrGnODsgmLIOcp5LR95XOoHbjRMhx6/dxiMk7Xm00WIIT7+Ck3Nu5wBtGosKL7r6xa2qwJ3steA4o3YDnM4DnoIlvUh9vWOMV7ohwlR
8a4FxbsJRdpRKik8xZOV2zqIMvYlA6YsxmKtbIxwhs6/DLAUuFCY5Jrfv8y5EbAR94+hoEDHxRHi0/26c49sXF0pck5sdwA1DLGShU/TbpkxdgEGb0bcTlq4DFXsBa9gFtKo0jvEKDjG7f4bGueEn4JJWShWes40
bimKCbQaP+XoFZE6vnyUxZ0VXsjU36MHq9C3/U6w1mr/uYgeXNnWW2X4c2Meti35d0zj3nBbyZd0Efh9FTjNA1bw/4DyF2tZu6x/VJ7ifnC0B+mFfL2YB15WPQ+vvo4pLUGgut2AgN0i+AVJ1R9l5f0vDFGRYwVG
vj+Qi2HiY2stQZQGFLe0YRQYZ+xu7YO85kM2glxG/IbfLkxZAD/A4sYP/DbxrP8i5noEqV4fGrUlL5ddvB8xPr0xPco9FGEkzw8eiW4Yn8qCp+3G/Q8DaO95bidPgNQ23VqRU+oCT5af+rfRs9Oj48XXBA/pe5Ek
A8SaA8aKUFQBa6ei68UGEdEOG7A9FBJnOK/67W+IsrLNiHXwJXAPjSeP7qxZhStNzc6l+6N1ByH86C5QndTkt0SmJY31MkOhHHowkE1GO64Zy4SaF8qCiMFOQ66SUs8ysNRtsBysdYDZEML6ILLByagkYRmHbJHC
nC630CTirmbXCfHUf/khUqH/QQ2Xuf/vn4MeMb69yJGaqzQl6kS4TQU3a8/AaH5AHUR0P+X4oIKle5FvVJhSmbT1A4EbYeKYXfJa8ZJdwnvvKRjVyO6HKVOgIMGTu4m2cBMqR3Mz7qIIRAqLET7WyrZVBv1d3oBe
q1JPh/799Qx7PBHLYhUtXhK7UMAgK71BuzNYyXy8RJSYBuh47Mgwa6HaZwtiYNjoX9QxnN9/1eNgaUbdF4xqaMR2tpNB/tiBz/uOlEoyREiYz0OQYCm3oiJEjjMVGlihIoiNitTr2z2tNCAYzGTw4vaaSH4E/HOo
Qijq6JLAkD7ZIIHSlddNZrgxD8UWnGsbCmncQtSMoywbwfFuH9sF55g87W9x0noEzAF85bRqDyxQ/yqj4MUELne2RBzeQmvM2Wcb1tVCPipiyiNoK9CzTWwCwL6gRw0BKfRmAoqLFhSDypIATElDQ79ES5gTvvm2
w+ZbmmyCEd6bh3mi7KOJGgpg8AgvhLnwXjWsHoDNSQ/jZALB0on8yLQn+3Xa9+q6GfHvBE/IzOORXN7E9d1zKmxRQuNRaydRIGufYzl8qGNs/yCYFGqrZtfPTeG1hvx+yeu0MA+5Cv36GzXEADevYQpV31/fvaGQ
L9Yvdpys3LSdhCj0XCEG/v6+YPXCbD8OaK2ff10wd6Sp9y47fqRC9ip4yew3bI9MGC8+PYKJgdcaYMHE5n90f/nVQ/mBmYnpUYTVIgqVSmqzrQcUiQfFmBJav08YbbdcNTGfribHTnGMaWH4JNvO2Z18FH0NrHuA
sU50GpEi5hCvA7E0hkNUfxOZrlZY7TV5W05ubnkHDAV21924hw443RcqDwmXhuioindI41edEpOCQhtoCUTUGXy5gNSYkfpLuLS8RXDTpsFFkinGmXccz8VyH/07WCBBboF/OTlQdmVJDTp3K7bMP80ynDvlztTC
+wF2XlMk2rIonbCMwi8w25peYRPPR4IKWofWSsBETS/NLkLi8nH01adTCIDFcLiweePvUyLzTxOgE4AIERUofrnvVe7NlH4PQ0wYSszvKKECibXB3IonV+awA852IR0+q3rGhV0C05qwMmhQXTKUkdMe8eA7gjak
IolPdOdLcYbTQF4RHDmFbFyCWJof6o8rI6DvmnNQSXe8Cn45EHRnctnTfZuh43i/v9Jmgf3PYbzs6UsfKfutWxhMm3JRaOcRzInnStZ/PSwW8t4gOojhgoHiZTr2p/c8T/C/Tm8bQEJAGVB0Zp1yabaHUx5N8zCU
Y34qUrlM5Rcm9Kh0IT8Vd4JHqE8gfPx/jvrnR1mV9LuCU3hbWVQo/dEXB1RffhD9JOvflP/OOdLCzHJFoRAlnkPJ1/ZxJuay5hTMoRbSR7Z/63BYl8yEio/qyptRkqFtPyRI6XTPW9Bc31LV4UWmXAYp4tvRV+JL
FMzaimmFq3dBJWm4a4Sto1rsEYSaYiC4I/CDACbRI/XVY11iEMjpwfAATTFRdkRgR7fevsWhYME3y3gveQcFjN2BoQD3b9PhDd5y+8bQIeC7/e0ZR0np32ydnSZ+k/tSfg927HHFeB++xxAjUwkjVAXj2t0Ro47V
lS6QKKbhmF7GJkwKl/egG1oV49w8lgXPehVusdSgCPFwqRn9LAfqm4/nU3tGITCrVD3fwr898ngfP26TV9vFzK80itpIkE7MJ1J3VHUDbNUQexTNywyaKn2SIU0AYFOrCxLbkQZg1h12IJjZMOhwrSWGCKUyami8
+y+Z03/IPswcYk9BdphziS2QQBJnt1IyMjk6s6Tx4tZHFe8Oc6TtoB5yjv4+Pg4ZF0WLDfyg71m8ljgPlPLgWcwvMR1akCkCNEUx47SoQEqJVYQKpdP1R5XlT+HqwYXnHs+JhKwVVkTV76K4++hfvedf/AXHKbce
K2lDiBjoYyZLllbYi89jY/arJzhOqJdy+ZtKl6FYrJwZ6vLxDik7fthcfe6gj3NB05n8ZrktlHwHGvTURrdlKq2qDdeYK/3A+8FU3Bn/0jWLmU7dTB3twSx8SILCh83Swld3dO4sUzO+PFxd/YuGPVDoDk+6AxGf
g7D8nEuVuVMSalEKfuJTCGcjd/AkB53SWKO1+MjegemP8xR82wEonrjSVTmg7nJoq+LHL6tVkGbXM9Vit3vyYXcz78YurW2/25X9/Fcse7EX6c7pQMpNpytjs3/txs548RSNkuUUOSrCEXi9PfCgS/P05zv6IixM
0h9UxFmlxTf8Bw7wuKxob5eMIwGPqNzQnAnZjWEV1+DcTftXZNMUWBr44Jz97X4ElnIJiam64VTTKnetPDrop0YelexhdSPJmdtlgI+4KElAdsgPnIBB5/eUIsI8i8UQjvr545vA2j5B/j9zWCFfxqEI68AqYjGN
Rms+JjNSOIt5ol1Y4ylZ+SdIoJNn4oDq6NwMqXM0IJizK1qQLPGKHa6a5iK4XzYr4jq8SOhTKJAd4YN8bZNliSfWF7K+0KIjyheQP0yrIDOxbvyM000kempbR2xLmkubFtzYZShmIMFNZcmRVD4IFarGf69iKglx
kbM6TkXx7v7G878sIvtV0IclcbpaGOfymFNgDYboSLb9ovGzMHBnZWeOsCVIJZe7dnEQMAn/8AlEP4e3gK40+6/j8cEUnl/yxuKTcmkfc1rTKLQyyx/eFoBa6RlWXYHRTRk2hmBh8y32iqPzuFhDQmtx2qtq7N7/
C4E/fKSrroP4NmMNv8Pq0uXg9FmWX7KSijKcFAKRuw2BvuKvcsMQKjucjvol+omL53/CUv00EAV7orj5e6Xk3KmU+Nsyq4r1/FB4NlDGB47nmUUfdMkDUQo+IJeEQ6/AzwgsaHxVruClXEb1S+eZ5HkOHlMoFzUe
bzqKazE9radpVZij98Di6lbWbGAnu5n0WiwTdzxBSe1w5d44YkLatE163PKBgV3jvMdLEMDKMewXnQrH0hG7ZS14pn5PaK9hyVvoHDDEXN2uA9euJerQWJMRQ0f43/qj0WdSV9+40IrsXKL7nkcdDeGQSVQLqtQt
M52W6/mK0suQDKVtc0yvgXI7VcUfOQk89U70KLlVVVkmV/igUez0g2j87fdmCZUMaHnc3TOEhdQN90PK2MAineXk5+I8jlojhugaLiRUQi4TIShEs4Ra6UhxK/m5KGdOapgleJ8iJW0rGEpupKcOMaZWg0FIaGPi
Ldj+wbN55eNu5eycRn+Kr1deccVyg2OPSWDjgwC6sUsNDIXH2SI2IUpEeTWaJMitJ/mzXc5qxgi9Zn2hO9AcC8WW5ZgaEEGSL0cLPhEGcbQRizp7/WOs9pKOCaskceNd4h9JhUHq7/TQ5Yset8gTkTo2faZIOJ4b
gunI5Ivrh4hqsYX+2bCpQC8eT7YcVXcS91pAyucwwjZqLbEQKA36ZleE0uzdbw0Mql4Kp26WmnCFPlwz63OpB1Lpd9kczP3i52raZ3uuBzP7H+xngp5oMVKcPkMV/v135GviscSB4dRBw73PQZ5O+mlcFQAAZWal
T5F/4MrmKhzQQEc/8U3UeeAi9DYoyBAwCa1acZwP+aroTpVilYgsS1eEU0u01Rn7hSC7FXpcI6DqVPjVQmao79xMGdt0nFWpFlhWiqVyIZceiOLezf3n5ZH5oS3e9U3XOjLi3k/Mw05x10InNSJtZm9hlzDY3p/8
xUmi89flV15+HTpoOToxa/GCn1PpUS0EUMsg6dPtDk4uo+Twsmk+JdFMQjxq4+hTxHMdLBZQ4BLSQDZkQ9tSe5UZTWf1w8ma2REY48O873FSvMjUrwTEOwQVjp+DCOoaKada757M0VNmAO29sSpdhxT5uNR9tsaG
KYKJcH0WK8rctrdhME455Q1Ah6uUa2PdQ/fqBDxYTLvTpCMMoDK6A6U9KKKjEW53QnGW06aVFD9azcDuyB4pnyY+9VW6aC0K5/bsfR9ljOftQSh+hTj+2RldFL+vSTuIxPWpwF2q3KrB3uXoCOtVYlaciVSBEJtJ
NuMx94n4tHJL8a1JFM9fpx0I0TWgquIfuARFHm5CIdyICOjsHtTNQMyoUi1AnnaZJxOc0gygV1vkTOnWRaKA1fLVnmitA20ENZQyvEAkyXE2SSinnukeOV/0f3SXpzAu9WsT3c948oRJA7NkixijKZQ3xgwu4Kmn
ANfzxbS7kVmNXSZcrXDJ3eDWpVcHInT4T46WzYfm13mmNb9OOcmNys0X9q6agCh6EzUqsmgTQVbwmV9KnSFLlnPR3lJp3qe3SNzzpxhE8p4JXgO53PBohyqfj6x6QVf+OUbEGlek8Mg2q3ZDMJAqUbyqBqs/sty2
9QnC80ONa8SUwGoPsz4Uw0uGNShT1/J6dXWOD+iwOoZvrwaiRkcNVIMw5AMWA4plG/Lg/r4eXmlN50uhzBLJbttGlzuIBD9z/uokdL/1hdcs9tLypxewM2eM/vggY8id6JI2Nf9uvH1MxqrtauBypOJXezzkf6aQ
0nZXEokbkP+5uGW843DJXW69ZGuJd/Vj6njsUdWk7UyWdcWFtVCDUDEGH57IphF1MRIWGzhBioiMC9lewYTw+DzUgK5Ros94yPWq6nxVufCgFX9T0KQ7pxGpTJngWDPuZG7aZQaOWGR5HZ800cZYMklkOPi7V7z4
kHvC6DmccSfuu76xoQUDrRYHgPVqJznm7KBmwkz6OPx59YA9HeEfyLTcuE8KgciajRsGR44/lKQ9rghddQUEZYbgeLChWHRr+uSUzoUJPbi9I7DT/zv5k84KcplAWIvYiFMgalPfrzFO3XNVv0/hsRNZrfTn/svh
QNUS5uplNawtHk09tW6kkgbeUUGuLW9N9jrYU5kwbF1CAos4Eaf6PNOX+WZzMQAOqKQXtzou5oRx0bIMRNsed5KvMpE0A5ILkJb+UoCcGCK5jXadQ6DkT0JSxgDNUgii4y9BVHPZwLSUBiHF/nhkA056McRDPuGF
XwIP2raXXJh5IDCbo29hKM9fYOT6i14xXy4OgBB+NqV5OpSGyGbQjVyIlodR/ex9/hmXWR8pNHPgV6rtyhSmI3Jo5JngvLR2N42wtb5z0ubiE1rYJR1u64mB1pL/7L1uqoh2diqduGf56A2qKQrZDaWoltUNfPCH
EdddtCZIw9ua8iOehSPe7wIdSXyzdAmT3oL4IUGLjijsTJmKIxASYSL03UOA3QaLo9ifnNY2L++3G3HtiL1hLD0uCq2XU8XQzpOo1/hY/A1g8pb1EuTDdSHQSj/oHvnwDiEyXDywvlzNUGGC0ddetCHnWwCB4Lny
fBC1c+yGzU+otNfCIZY1kZfzObnKy+lzw2+/Z4Ff1lijyMI30scI08cdyJNBpNXGgaR7ahwBlMH7wPtCa12wpFv4lHRliQ7x5K4LyvrCysN/yto+HedxEQ2UDElEQ6vwYV1MAKnidmYnkf31ey+2LLUDEdd/+3zi
qAYZBCgUHawoBYkC0TWv5kootedFAx9rZ0zYs5zpaPX6DO8qDkUAjh6jvUM5Yd3uf5c2x3bYBN3myycpS3r8toVq0jjXq0uOxC5XDbcsEnCyGjLwHYrbaabEry00Egan4QI+QIYr/URAMcfXQiBiTDoacOvlUgKC
6p0UNmQM6DITt/5zrb+n/niez4lodlmTf6gJGPpB/+jHfNsk4HDnfBB2pdeS81EAkrD4GCCREZgkMOv5nLIl9MwGLKHANvQsoj/h/wQVBLsSv605aP3xdhh8RVKciEPfqfBCIllV1iQOXhF0ATH3PBe8MsqYywsZ
+DV4GK8uauRTi/n/5yRbPyK83cGbZDX3nBc5ox7WCkPWeYRLFTe15ztKWhzypOh+ggb8f0wtijVWVNQnWxCHvysOZ4G4Ccb6sJcMnQn9QCi6gzjyjgg8L9NFsmIt6b5uNAe56Hing8YKQv3ZWBiGY+wVB0qoz8Co
Y6Xqm0kBEvswwrVTQV5agMNS2uI9ePQ6X3y71NLSrpNgDkxAretAI7dEuFATq36qVBXt1TdigsiBzPLHDbh8YN3O4Zq7BbXNwgOFyze8Pfb8KuMER3ZCkYmyU2lSG29Niuysewwo5tZjDd4msgQIMzs7m0asGgfp
75MjJOVZ9QK5J8U85GGChVgarQ+gsVbdQoP3urtQ5eflt6v8wdWEY5schMvQxvcJEbZ/SJFtkT+IeMsK9Rj6+DbqW84rPu2QpNpiDKZWXY0cYDd3YkLdB/3P5sQWJewthCUcZ4t2Rea7snsgS9bHU9yt+ESVJa6d
bHEMNFSMLOF6lcPdDMcEiF7Pw5uJW+X5RWkByd3GyCCVjQFvdU4HyTlO42uPtyMxEYf4+0eVQnatsWWMThT0W92eMsIP3TZ/IERrSdDhYsUxYVWdwtk6J5L55vOk4fkoejGDZUEn6zHMX5PWnV7TmFT5090u4qDG
r9CNx4GopQ1Mn0Gv1VlkjFt5KUIowqkdzRHhALGvpEa6CsWiUF2Ebsh7+GaxFOfvhvfhdfgxTIfJsBmWQz68zLOl8MwnaxcVJtGZ99U2du4Lb93oIE5jTru0lOQikufcBY0/GQIFHknu1i2DxPkVGnqQHjxOhpHr
opjRvkMYIizZsXGk66zuW+pFK/ZoZyKollxs7Q4RflT+29iqXIaIz4hSIq5zg7+g8+/LhovvuYC/vOQdaq1VUzjQpxi+fcCaUXLEv0T7kJkgKM2+BRByKKO9eoiPIySExd7ayIM+0BWFDRNnyyLqPW9oCYrKvUfk
HC6rBnPW9hsCCNTQJaoWHo7BxswmyaLjsK153peXOc9OFjIuZmKQaqlDMByranzmIlGrEoEmwwJJoSWUP3NPoCF67nxjaDgoQu8WWjLjqlOvs9Jv6A/aOEtAXHkPNCN3XzxJmUMxNoKvBaG84dZNMVP46OCCuvLW
JqRfopu+XIKZ3lKm377aEIWp2GtcT31o9/Xsh2gb8+gZolRFmCwSJhpWWb8gOJU9N6O1VbzVmXxouTmeIuc+3q87e4XGWeiI+mNCNsoii85bhDKKjqhIIsCZIEFMArVwjbsUhadOhuwho+kEot7/0aGIc+bz0gPD
1nT/yHxoPtkKufLLthn697IjHaGZmWn8WberxWrSFmT9KlyxY6vN69ahrN/+KAVgpbjaTOee3bDQ2SeOz9NyJjUkJVJLrx9hzd1yerP4FMn9bD3DGlCGcGCEGNUCfPAhdsP26hqJT0CpU5fz7tYST3CJG6bDjcGF
IKHtOu2gIYwthpefo/S83RCrt8AoPX8FLyfQxNEFTSvjUJXhzkxVrxTAlhUEoFjjisiBGmWkPm/ORRH9a+gN1RwLR2fxvi5jfz6iC/jQeBI5rz3MfjnTX/qsmm7RZFsfEgD5n/rlj1nfMuX0Y4hYVpHSlY8l0dXR
jbphq3PO6yNxlM9NPFDiqxsofs45QKgxpuTtCabAaylHp36r93hY4gZFl9bICfwP95+gfx2Hc1Uk94CDxy+CcYO7S5Q5BEy9a4zQ7AsIC3KEC4+nQB/QfIuN0wzk8Qd6vO+Z3RZt5xFL8KgiDlr3TWuxqMLS7FjC
o2Lhw2MvKN8djrPHFt629OVNmh9oeEx2lvDMcGtgkOH9v2T0f5O0rLyKnPzg0sgBfZ84ueY+L6YxZSPRGyET5ccnlWlNCV3aGhU9dHlLwuLBdjcHnfMpjTX4/K2TY7YQpf3+m+5P+l5k0n2QE+YwGAs+/rS6s0A0
RSpEMR5fBrLa/fsYibYcB0XqYZgy6OfGwGpO4DXTwofFFbOXXw/QpDeMyE6Z9aIYsQ1nopnlYstUZfkG40uFWoWsMvwYOjJjrYgJe40+gUjDocL5oxV0BHouPZhf72Ep8JYNir5CLXA7WTJmYjX1SQmjJ7/a8tcx
CA4mO/Pv13GyZc+uYMYohkgfmXRJdkGZE8Gf4WnWQpMykvChO+RoBGAdrGN0UBbKsM28QOiLMgHkOhyE8vdRYY0pJe9C9BP6Yl5jJZQKsFr/fkX0zgZEY1XckfLxltMLpNp5ShzvrXHLI6GEaeEq4+T6Kxl984Wx
ABnRAYRu1mvZ4xI8yRJ2HsfB60vZCpsECYiTFImal7/lHfGpKZXiYbPLXkWu4CelpJ7Solot1mr/RTrPVu9N0rOxy8BcehdidgRZljCVFknGgO4AOjakuN3yj4d2iYZOPkV6o5Y6DHdYCj4l91JiRc0yNQyXrZjY
dKRA4UovZ0r5r/V8HhwMtIan9hUM+uNgUrRdrcsfOga9pizuUyIHJecV43KqagNc364BBFnQXh1pfy6cZ9L8BEwI15S+1bAIYA3mXSTcYTkBCiFlbMXC33bg+Ts3lKQZ6mh8qNvB2XhJ7H4PmLTOXc2f4yS0+Fet
yfEcvq9JP5+uQvBYCpT82HzaWgW8dnIOKoATRHFOi15wBm+IRPbxvWAoQAXdpEE+mrulfDS7yBalELcqohRJ5iehCJmYNKUUcEQEMQtxnCgZ+3xhgcR52vOyz3fuv9Ojg+nN29fnisVIf/6DS000dBcwohZ5ugjb
EEDXTZOS5koTfwDLce78CtfhvAE4oeYpM6JbPNpCFJLbDvjO/si/5sVbfVQ0NQ0kutNm3k2vVIX1nThwPpeyYbqsaAstXyK9Yc8AyJ8ToG5bCG5/Rc/EAUkZKbLxe4xuWHCc4OYOid8+P8cmJl+1bbU1c5xxBXi6
2o9jAm6FVSTYYzvHFQqjXNE11xT248p9Yy/ABN9estiwox7nawcuNJITW5fjL0XTRRhnILqPOmsg8w+nlPuAfvOL2d98dazz9M6KlWP37OAhreHsyAnxRfCKaDbXBrywkFTxTtSywsroK1VUoydC2juoCno4xMJU
FBB+p6bh8WGHJzpTDr7v7KZ0zcMN91z927dhvjrX5RkJ8t828nYaFFwCz1JgdLj9/ZgIG92t2xZrOhxqqcq0M37nv23L7JQr9kMKjVgxD8Dzi6hlvzUILq0MXO4E1Nd8qvHf1ZV6reI800JlLicI2flcQdyNi0PB
YhpPwJ4BMIBwdZetH0BQy9j5sIhp/iTaT8KF4KutHc++RpvoAMNCsqXgvMVzGwzsMqxjCQK+SNTXNKE45Ggs9Pk34bQg1TC57sGbX7Zu5dP+RxKhaRAyd+Ijj5iwMyzVj+HsMuNT+oNlUDp8M383zzb40coiD1hb
ekf8a1jXdOJhulQgl2+itKPa21X19hBmZuUlKruX9eC3OvfNMwPUiNMi/vY+fw9/2SZfJXc3Km/EQiUXyV0NF8SUPCHyxOzij0H5vPIMMOhk006vBoCnGJjmhFICLLvSCHnp9cRdwcgBZUteqkTOFoAUQXCDHZXH
s8Dn2hEDPuGm/j7didqXj4priSd1sFhTYHU0rGy2+hw2GktmUBCiD26veoWlRifeEIZlAQZDQT2ds41GFRn7qRajFwTYlnJZATa6eXYGGIXaQVe3yGFpEC4YNBDZz23HzijTi6og3JD/LPgq2OTvmhmOSwzXcNFr
NxVvrtgPAhhHydpllw+rUjq1CkYuMz+XeaVtH3pQqnHzMvP7//asqbtf8irf7LrklY+QvFZfM9ObtA4JkA+5GOVxsBcGXoGjEQflcoHdXtSx8b9APorDpTGetrh1A2vkEe8RZPSHDlMcuJ6v5XU7Dg+5QgO7OEyo
8De2/ZrCx3RjiKZArrfZP0KjFfah84t2Ly0RV19MhPbznIWk/aUv6zb2leY9uBx13SFHphUAOLhcq+zPhwU5whOVvngeJWSDENNmuqH2HgAZ/MJixIl8eo9s5Mwca4DrS1wT5utKwafI7VcEFafGBnJhFhnitee3
GBb6vQq9QioA4eDx4AIggEskfeIiWnJVIZ622kf+kqMQoOJXvJm8y+om32sT2Fd98K+Evvb4UFn3lxZ7wYg/D7qeIwDEBzqNfBa+T9O7qPZyuLu1CtHjU7VUeqXvvAQQEbfaINR/U+K9jAcem29osU1RvP3+51Gb
+D3I7O9SYsw3PjJHCpyOcj9dMehRerYDe8YdMU5f+Lq1QMQgbqrruwGtwJa3WN360tBol/4mVSl0B/jhvczv+nrJNBPZvDA+YyQWrclaC0Q0umQuiOhWwdptW5002BAHbrA8SNRQTzIL8zwVeog7tQT0CBRQxkEU
tKyYa3Ij3l1qYsXdyezGha7YQkIn/eIxdeWbXdDhUgP2BUbCN9LO6JjjmjthMEhy17zM5sMeTX2+fCTgYsMXSnIWkWULOaG80fSl0YmNTG2d8A3zgOydUL697DtB0DOaPOmg1Wd+R76AfW3EOcIeyRWq+s9D/qmO
ZUndDThV+id5H+5tQfHlwVpfIDfqUVHVPCKzEWSGTVSpM48KrZKE3el/UVE8AsD++qmnUW8jD79MwGXgT3BE30JklMH00WIXFzWgqHbaWOBrIYysaSSN2Hsy9n4yb8KBEtcwW7eTZguadsN2xLIMoD48Svwv8Sj7
b/qNSoTuupnABpqATmFjUDuMZ6eQ35rXkjgEvdv4ikBRs3e+NuMHkmh4FXTjXLhwzljYDclY4sBf0FMInPCrRzZLjvMbAhPm3/nimmuKemCL8Pgp8/tfw2erRUyduQrhaydFb0cm8MkY7qrNz8D7iRalbjspt5rA
rSV2xe8XNchhfbZp8Ju4IxuXrzgIENaozjpmGfrpCqfWQ1KZ6R85/Wdz2GWEGIF5xB8XtCCoVybwMRjGdC1kaPlapsnqKM15jZMg55gyiNI2icYUHxT7+IiIhq1iGiXG/ItwqRivawl3bOKN2avWARk9aHnRzAc8
50uBwl0j5Qe7COS95PHquihQCXTPyAFF3kQ/gMmH2gIRe8t2TsJI05vhFeYvtX+tHxQsLc72yds+nDyu9VgOuNPmihbzOO+qq64mFNqjY/IKV6jOMxnljTMxInOuDIcn02vOAbfyBj5c9RfTJExcDTHyGJLSs1MQ
DA0rdUGkmAUWp9HxkhgKYRDWyIs5mcNYhixMpANPgkCMpxg50nRyf8GVaYogBkWLN85YCiJ8HV/VlaV+OAUeamu5F5QO4ntHYFL0tBoeb6xNd8qbtvSmZcJARzBknE8wJuloEWFisGP9mArGhax9Qei7yG3i9aYi
q/7dSLTbyLPJwrqCwZWATW6rndqhC5ivH5DUNceu/3r4I7kmXB2VqPoSQfMcKcD9CGo2dUHRWlDGFxAcotkLiBDIc78PvxVCQ0+UKKEniEHgqNxLBdOM1RzIgFC0UiAPVM3ONrDDMmTfe/+thMeMz5ioW0KKS+jz
8BeqmaPcl4xsluqn8aZxx4P06n/YWiJgV8PISkkPM51MhVy/quCY2Zq1cqWJMiY8CXWQ5UKm14yrS0BzkqSiz8iU5+du+ruakbibdj3BClXYq7hLQSmGiE44IQmvzRCvTB93S25nS9OiFaeN6YVgIoRtCbwEK7gn
wTrLbFI1y8hpuNmWXKFvCla1GwMU1klSNMkRl7xSWpfqG7U8eJh/7FOovAE91aQMSgckElL6+rLN0il50Zj8MrgY7iagQ2qIEHbQ7gykJ3cgSWktltZh7lD/Cwf8lDzP2X2/5EWIePsKJhOf18ulvuUEa9zZdV+2
4vDNzm93b5LVBAfpQ2idHRAwGb4MSoD+otvQW6tBBJaRTFiczv06zCLcWm1fbElPNZT41gcNfjyIy+E9/fE2LBLS9HMqbyzntvkUoKw0P8cz45J34lNHXU8lUlIp0U+MK6ftwgRpNIteBkeWqzw3kzKlJETmcSQt
tDKK94nhoSTVQXiEpHZRSplIBmvhRc5MuTu23xhfnkFbIzYS+kRCNgdH6S7+TeHCtlp7cUg0APgc3VWiIupZSSftUHxqHPAfH0msffx95KZ2+hzLjT08jveHoX4u5LUOIIsyLih0qvRPThUm2fyMZSXP9wGQGqZz
pIfRXRP92D0gU7fwjKvWUQXsRPBaT5l49rx/w4bYqmESZrEgsZIMDpiVbQdlnBv1HIRTHmzTuPQr6JtiqdzCTKxjippCq8wnKnjSvyyG4ZYbwpBAF0lrmaqUHzCu+zJyOCe0oOnUTGNiRItX2V452AWlPpAABD9z
WTdASAFmtnmHeefdra3xxcjS/hwQQSBmnDrzbgpGUS4Qk2bn37FGisb29x6QFWjK+pERNmD60tormb99AsLfxki7V6QdODMlzWwISnWqOc/93roIk/upS+ulOkCza0mOa6sUgbqw42yfGpx9qmAiBYyejo9EgSmU
Ts5NVD0ZwmxkFby81iLfNQ/nBOY9ztpqm4Q8dg22fQ2XWU78elAO6SeBo/ElSk5TuL//HdnFRcKGFJzqhWD5mdVPA5HHYxDG+5NLYwkfPaVK3xZpUyWh9Lvnul29GedVVIN1sG/r82+qfd5N5UO52+d7qlRkU9qb
hNqdP1BPoapQzCyZdDEcquYFZi6Z5aY+qe8raCs3LHdLtZEXVCR2pxpaVAzAFDzdlDIjB62VazbyJX4voB+D+McMbQGr7MONezWZXSxDmUXhZ3mnz1R6pQGYEoJZe8trzcMutzhr+nbxlIzOZ5fYoaXiAc2FcBfw
O07kpcpWUG5Gbaty8ihe7iqz5sF/VUlAQES6xe4IzBqB1YcsLuWb5ONa7BVmk0LPottAriRQngY8UhMVY0/Xhpal6vg6dkV33FP86TxxRbl4qLi+BwOsp29JU6L9O1X6JzadDbCZNWuiM3ehcVxicZgjpWnxe7sk
Vs+ZxmXqjg3A86dTB/2n4W702VoIIdUcmksmfw9gjMiXy5h0Ce8NGzTkweBY/xYzES65D2SzaXHqBxw/R2UA9SNGlqXECqCanFx+b8JkaW0kTTreHDr/K9XuG2UwOSRMTx2elKOE/1lyzpSUblyc991gWROQsJCV
0w6H1M3X0sUV3J7ebMn9Evc/ViLUoYdfW9xCOO+C0TLIwKQD8TnXJWK4nHAhiSeqItG9t1MMZe/lvdk/TIuiTix+oxuhyc+hTwox+Q8uCWMdqnEd2tfrj1ZlScquMS/q2pCqs8EeaTx6igtAE852YixJRRN09m9s
BNKm3hWgINA2B9KlKdTtLwFACqtVb3j2EEH97Y2Fz8/vJ5mwMYwSvRdW/7vjMPCZS8n53yClqJQyc3+TNwoQOil6+ymoECzpl2XnRzO69r404m4DWFV4edPj0Ja80JPIkdU8Px7VHQErwozk0b1O8+rlYE4cQ6Sw
HtPTXcMJ8Ee+1MGnCYe0lQRoAAYx+dDldNKiehu89xCswDlvJ9a4x/u9cQIoDkhs7J6l8KUJG/ohExAiJKLTkGIA7+x/CtJVq5vyMTt9aKShjpd4AoO0PITnN8q5RdCwNKSmJYNznmUNZnVs+NrdD+BdJmGVe2Tj
9x/HFwlK7IpiumUb2Qr37j8CgF1/AKJ5EvBGPySmnNfIAhZjW+ol1ysKghIZiRTkL56Kc4vti0NROmhniN46ZrqfTNmBjPyAFFUE7zOWkYUP8sdRVbPL4wZhTmIuEeaZi6v1HO8oPqmC4zct54erqQUIYieAJTME
uCjFqmK+5YjV+54Se7hzKAGu4bszchgrkz7asrW4Njk/VHOM2QZnzLKVPR5USIs42Ithx0VUGVj48Y7ufoVWglExKczcUVSLzbYA6mvYgGjP12y4BYo30cLB/hlEtKTynPvtuaDAg/CUmJ6G/s3GN5BsVFtG2Y49
whiIZ0HlQZGyaqxAnvwkwa+ln0cQIs3rbNDYmFNwaa8G9BcE19MJF2zFcS8O3aMCpWUhjCuWX4qjLJe1z605vuPkBOH5QChfC/7mSj+kof8xNWMrxXCG4B2R8lZqV7EnFxYeDKt1QuDLTN0E06lgQuqHsO1XFq7/
aRL7tkYrTZ+P3VwEQA7R1rlml0bUYk4uAt0+CicZc+fscXJDwiFnlPUcGU0cGkfFwnDM/MDyUjPAk/CwpBwpgDZb4mJjy2ntZofzM22uJOKTK0TvIIuXpr6OZudcH6YvjXo67m5cyrL4e3O7z8VW//IzX0Zm0aDc
NOSTUcuZWPoqcxl+hTsKj0jPwpVHglX+qJhGNn5/JUeSDZtRx9EoHGebYQ5GOOlIMsQezrCaTlX9K2cbc8Cqp0XRHeNZMvAJRUa8ZTgptTKVToWqfFiakAbIx0sWt3zb5hoYglSN0qr2SA47IGTCFp+izI5+xsst
7Rs6hcg4VfhYPdX5WOROObz5umzqZRkxk1fp81a5nQUKeHxzE22qJVxkG9PDAyzoN26gjgc/4s/0GZeRUWlzWewviFuUHZ2iUOxTFz9QP1Y8cQGjU1ndRWcH3O3+CAIukI/KVvevTOonEM9Ay7bMMtMv6oj2cFLL
/8lLIvRUYC7emA+i+LO8CaGDhYPhnT52nZRVhVLi0whwCpxJYnrHyYPXIy70m9zKjDZwJiQkIfgpUoRDYCasRXz7+wKkhgAlOH5I8ju/S+HdZj4YZeItGhiN8/JFVhn14UNb/2++dMCHKOlk+6J/k9uEZSthwAcb
DP5Ak/2tj1vUs9uxEHt0No2IJ8y4HNuciuq5rKBPZjJhnnQLnCEcL8XD3YmFU/oCY/MCQHMuqqWw5/6+ajDxOP45TRRpFNo0GlrPkWE5kwT8mh0/+CGh6ipFmWKH7/8yPogALeRcN4+413XTOYptQfs4iG4FDMLQ
xuWF9Ip2bmZfAs1JzzWNU6V33lBqqkCd91oauuT8DUkosopO+Okv+RYe570WQQ/6PiOcWQU4ZipSPZOA5t2C6jP/PSnGfjomQkvGaAnSktUtTAzuO7/xv2oKdECXednpwo0uTsJgwyz3nBWpNQsIR5WkB4njlBo2
iVKnzCAmOgEw+YSgvgzdtH46I//7lvHGO3a+LwpS3pptk9Ybvburwb6X1OBrQ8EXhKReHtQ0ScZ/1+LfjmdVUhc3njEifolkx8dCBKWLi51BJsPKXBpPyHWAYEK7hRRuyiF3wzZlmYCHPutsdQnDlP2CetCIRAuf
d2lutmiaCRiyhPF0TVZeumom8+JDFmLhXv4ZW0zJ5RMNv6a9CSqnVykP0MAMnq7Jp7F4gdWdSvazcN1sLHmdDIT0KrxXE1RIfeG46YmcE8FqKxTgN4Y7TG6t+9ogom1TrF4WOgLQSZaYbHZaI0AyULihqkiuDnKH
ULi3t6A5vp3qHAPNrGbTEhkXXPOwaKAL7gKcpmZLffmUQMMQJoHQz4bzg0mSlTkHfDEshY5CvlMY268m/z4fUIrmBtyWquSzl93g0YpE/TvbyBTL3ojrqwvNMGYpNQz2dFRSH2P3zAYPPvBd374meGZnZleNkEby
1DJWBZbvbflmTjuJGAQpSzihhVSdbMIqqxxHOWRW5WRgt49CKXnmn21eHcnuG2A9tsvzE2FGWAUv4bteLk8UzV0rretRyjc6keQ8h7n3/aXv4XOtGHTEmZ4SoSjD99KvvzyvrwloJXPd7qBJPKT0zhLDVwz7tTLM
XiYRtXueDMHwrj+A/PfNfkM7M161joORsyJkvW9m1eiEnXw9HUQ+ivi4xX28ZYB2BBKiobs1grJSBVjx9epjSEE1cxY1vJRH4xHOBtH1DL4X38jnVaD/eICZpUeYXqZqdGKOSjbaC9uvZyJG/DhFS1x6ao5NQpoX
VvNYfcD4n+MoND0ojcK6IsHwhbATZmDUC2n45StyaC/Ms6JfwIG77aM9Pgb9AbCjApu8bMTYDJ1MeEuawsv5kG+7vU7lhhVqD4Ua1mXgMseg6cFVQ3s1r5YJOGYcvrHPpoctLotJOdKovjslrEESpAaBI53xxJY7
97LaQedRwb4+tZfyq6RCMq88cbhGN8Xm/SUSnsW79UxIFD7WCRIyoUArFAlNsDB+5Y2Jd5DKHqs4wJC8EyMdQkEX4KcqK1zfSy15r1dg8lDMjfxmY6Sa3N6MYMy7V33BaUSb2rPFDYe96rm5UWkZYtS8RrVTEiVc
USkgr3i9bMbNg5udR/d5lQpbY40pOChX1pzeolSNxEMGv/UUBCKa0s37m/gzcV9O51GdOHNaPzqFFjZi4jm3RgFAB/bw9oduDdSmj8sPfbhBClSkeFRSn5VAIZfWYDQvpjnmtDhrGIf5cGZ9wk4AOJ7KyWqpdcYP
CXXcvQHw7XTVjXcGoQ2CVtsxEPzMSVYeqxJM9uSqI61PLovBDm2toB1OPcfcrEc0v7XEs+gQITXYY9nZTqhughB2g8rLjiEURp+jvtwcWO4o7WRQw43ikD0+ExcMs86IZ6+SGdkvtfBSwx8wSLmwcs5Vl+YWygLX
f55s/nJ7/KyJfdL9tjO548l27ZI7IfEXc5qjvQeZCYJzee3eUCuwlMAVPnrwLOLN0fN04K7rIUnETC13Jz0RwYxIPJos8x1dGhTZ7qvRaRcbsK/GD/H4gStsbdnxX0N/6A3nQzjMh3jYDsMRWR6OYRGvmx1j6gEl
gaDOfMueAw7JhSV1WHbRkiiGCqddiA9zLK+Mq9zrWl/O8zoeu5Qc6j/IdfCV0f1LRqviAL2mg9MeiWbytqpPmcwg5lWEVFVzUs+CtXLTbCYNxRKDeP4An3Q9OXwjMqe+EnW8CU6rpgrU51RJAMbRP+oTTgpiNfkV
np5qNDLZyuqtUwmZmBHJQHTi27I7jsKRDqpBhQVY2KpwZqjQV4WHKgLC2+EACS51z6LOFA2jDpSXbV7BG9pqi21yXsfsUd64bkvjWAptWH21bNT0WQAC8zoDHr/vqFzxtRqBf1lEWKesLEjXT30EVUOfKkuVl2NZ
4XTYfF+RTY5KDIX+m9dY8ZKWQzwmqGWdDWqC0UpWfXb94PkNCWor9FVzjX01AEP1vGJylrs+/jdWbjCfEEMt7jln0wgHtJc3QkCv+k/xekETlRFk/fEKrqhTh3pH9iDzcnOiYKAhYv26kaPs8k83EnzqYMyhYQD6
k8mvoLMGGJuoVgGFKXxm4X++2om2iDQgsVw5oQFWGnphnLyLhQQ+RvK9Muc86Xz8yxaB4bhVU/39upQAGDTEF5bOAil/KzTyiNE7+H5WMbMBhCRQDKoVA1mpecAZ1JcFxpTBICiTsCjIAtbpN+snsdF0E2GB8Ktt
GKPazed7mOrOrzuBA4rHSBx70wIpgr6axDTgdnRADoF0+h0VTK20eqQrSal3vh/dO69sAX+q9K4tWkoHAELy8DQmGIMphRa9wTAiDg+ex9K4R+aV1wDjdnLsSaQu1MKJX8Mr44VDYAFICv3BgKU7WfdJWwNtS09Y
91GGm67pj+GpNwjqev6oMuIEQBjzb6gEGXI3nsLCweendZmW1oWHpVXnA+JH+GVmAYWD/VSXO4yDlqLMH23S84vmQ7czyT/Iysqx1CyOLTXEVjHSADBjiI1BbHne5PdGTZREh4unhYlnEeTQF5gcxl/FE4Lw1OV/
Hjdbt+qb86TJ/ZFcA1yeiCb7bF2gbDlL8QCQxi+To5Kokh4+BC7pkuMhXxlqYpuJqrWjnGo/jrpe7YuSd9cWM2bTcnzXOJiBon+hsQxcDJPzJaV8yKsJvTYT+HB+LES6jf09QZwJUKb7fEUcGFtmRr2pjCA4Exuy
HIkAWtjOc9Sr9n247o39bPXD7Ie05uSKgOtF864Qf8+vrnSwd/oKcgnt+xlEDnF9qeBhJS2GjgXXeTqU/8pvZYsNnKUuZ82vBRUrFzpVe/ntfKfjWoPH6MD/PF08M8ifbob9S4t911GHaQStCrfvu482GMcoVjVg
+2K0Z+Qk2ZtdcDFj7ySXmR8Hyjgn4q2Zhk/50NtOAD0lUHN/u8Xdu251cIubmPaqEtVw5lZ4Fi1iaMgUwX7xmbGkwrEFvd2TQmjK8sCVqKtGfPyChPuDQqJ5E4hia7LkSDxvSVdNMekZ2+NzOzL3FqVZdWV/egT2
hoMRZr+SwtwK/Qb3r4KuB/CoXfyQDyWD5RMYaAEMpNEKuxlk//M14gjUpSohhsc7WLQGJ6TwYnVpW0SawpRaDLpHPj4BS+ThhnfgWQHkwvEHeKauKplUFoPbnSBgvAR5ebjRHtxwDtgkHw7QEp+pdt8Ym9Ma2lGJ
dYBWKQ231Ifj3jKmjQuiPutoL2RiqTfLWcDdzd7KCyuKSWVD+9U0rqCPSlL2IHQGKFD6HBD1vaG7hbxjKxOy8hxBDsLYgPiIyWi4tQbJIS4dgT/vFLcYcM0Jz0axhdFW7Q4bTgWAtR1/kp97idUb33jGSmCHS9jX
cnpt5Nmy0sIKkcwVTKu1HwAi+RJ/Z2TNEtC0xul7p9StMQ6QbYFZ7WrLUHDr3TJ3C/jwb3357XKPqmG9RghpVWVCO2KHCYPmA1S/hSrKtDS/53vCSsyHzb2cPyOTzrLzxjORzYqzQ8uLr5ZuuLMtL/L3nhQ0hAXm
o74CalkWzAzCF319iPnQYQNQIJqpxRNOuDmzNXakihGPTZ0wbqvcBHQ+jH6gEk2JYPACi45pUxCnRLJKcvGeeYfxzL6xKC5RfrWbySbH78fWncFD0b03coAqheFkemk8wLLrv27vNuJ4oPGidgIPSFHXAAPQd8MJ
6o/mbTYfOk5GprnxN4oF0GTYgH4MlkoKxYIqMUBqP5Tn/9Tc+eWya0xMMZmeZdKxXDHZbZTeNjx7NkrulzYMTV11G5Rsg/q5Acl2tvkQLu1UED66WZei8rHZjT8N+h7YuPgP0MMowSO8amhHEM9gwdvaIGLXip3L
0eZSa15gh5hkxp4ftzESoXVtX+zasbS4zSRC5yPVaq2xDUsB3Kq2Qc3OsNZCjoaknZPEBvKSeBNCYXemqfoaDr+ZQw+nw2CqHpH4bIsyh7AYpCIHeUiIhegZ0ba5Ron/KnmXIWA3u91zE140SDd2UgehMPDxrrbh
K2TFmiKC6I2wdlO+EVqiaD5shj8xpV+L21EwUVZsJ7daZduXLpbvLNkcqYyjCKcKkTp4bAdEcqQbo8RAnidnxGGEEybBszy9B8Jug0oqc/rkYdBaQnR/fdroYYGKOtaDMW7L7TgrqKPYeYF4c3Jkd7uqzDRD4Fi2
uAAlS13oE5TrdXejne9NjGOdAWml+dYaHEtbgDShEoWypU4XBDoAdW4uuByDwzfuZ/UKnlmJKByAkxmNmRdHOBS1gbdBFudpFDRvmHOwyAsDtvnbYwNeOdJd1lSScXjxcOXqAYW6ArisSSxzi5GzNWfPQAS35a7Q
ic0RzjugLDga9UnNaiNN1Z437dsg/9pqJDP3cGq26vr+QNs9hlCwMoZjlFr+E10V3AVboHCTnMnb5ilmn6pj15uJzmauLNiCC5y4lnKl2i7mwL9AnBcojops8pybDtNmwZomI9MUCIB3JFbiS3RXXbEh83E7N28g
EAn1IeDx4gzw/0nCeW63pyDu5+kri+QWjcgIl3+GK6lHQgWOWsuj2XbnRHBRc+qshicmty6Bx8mqOgtv9xY1MONEiKK+YY/vUpXqWxc8DT8weG+2quacc1hEk6Tf6VapzJNwT7Oq2r/9k0Kc+EVImaX7yOkNstO1
U7cyGjhPblFcYBRVDpc1jkM53YxvC7L09Krak0wZ70pIlMaiG6sdZ4XBalhmeiO5M80VpZ0B2qYROQd9h4hTsjDro2eO1amOHNUo2YSDA/g1N0dSdyU9yBnzWV17ZBe3/CCplJW29I7jufhpd0GFcMltdyby5lnF
7QpVrot18BIUFAKjDTFUviVAcDLgIG12j7YqVm+Kd0tpldm+KQolxeN5UGSQpVDVXa0VHKbFImbhI4GaMtP33KoI/mx1s5UKdgDHFyC+5U63LNuMzwRx1sXzfTj38Qkhx7YgO20S01xu+TQXfbHzyj13dfaXCuQy
hzj7T6q4SVBrGv7LXuVKkJ91w1M8+zdSuIE9/5gIFNJnyCQ5zLBQyumkFS1hmGhLUVI6xwdLnu+ZmtRsLfOprvQAEcgKgfyILEuPJI7L9IFEdb3ZZBTptdtieZsmoVuniSKBNsXh4fAhq6a8fi501p8BobB6unEq
jaEIfYJ0N9hmXTbfMZ3V4+teSnrFTibnxIoWduPm0qRtwrUhVAtjwgK1LCVa8NqVQ6CwNNrDgNbCcuaziyuxCniTol9xMifVvLHtPIbNiumeWMY1rSr8fEnyfINxIMGSKFwwiPpKiawgdmC1364ZCs5Tk+Za3pOI
WmZL2LsP0+3DlZezkvThf0kuF4YSzDgFJoaqVjsosri0aOQhlGxqoF95BYw7b/+2GCe1nbELm9vJxM2JumFEovRkCXNC//V93cZqKGwafmtWdnZoD29gFt5N1yeMzZexELVvI7FiZB716d0ilZkq+FE2kCa7TmaV
hs1WESlfB1mWJ2/I0nB6aCmpfC3Ll6xAVL8HLmcMncpX8PP3ZCIrQFoOFetjvz/DbwWhRDBy6l3wFAP81AhIi++Qs/R3X3laWSfBU7ncA51MsXzmgv6Q9ANGun6RcniBRQhu1YBm5CdvAmQy4zAdXZR/z4y4Ybxc
E8aWy8PutdLPSMbIwuObJ0G98jIeI48eIveC1w/hIUSkY/e332CRT7t9HTrXlqRPFAKj3UNKCQTA4WbnlLsueATVavhlQOBKO5hnnipx99nXfUyqt5NT/EfcqNpd7SIp/MpYfCW6rcS5J1kofHnlGNUqEGZNVHVa
8XTY+YIXbjzXUr5EmDiXomuklxjziHT4zASfxjiuUlpqr9BeN+fSOXNVrcElwEyrXPOXhjjZFwHgMFI6g02OMIyrRw6p5C3QWXacc+buMlxvjKSLoaiJlA//7YB7WlAH1tOjX4fQMuBDCBLS40WiajF+MVkhkWJs
t2Rnp25AukpY+wpISTutvZq43hMy6Dxd16Xlhcs1HCeT8s9oSDkTkEvWMOZ2AVZoRS4szKkGljkR+AySVYe0FJ2RMZSh2gIDlMger3c8YJMjHG4IuuBz+5bhF+tK5WR19orrDvfBDvA8GErgoyb9mCn05OolA6Te
M76C83fG5s47QnVJQl8x6E8zcGYYcdRNpuUJNc9Sh5Dl5lM+W1uf4e+dVM3awFw7vSnIgHmND6Aar+I1sK7xz93m9Z2O9YH1azQVoRNmxfXp1fVHFqyIrOjf9vZIC3+JeOmfvAM8YciWpklTCzZYAJF5U1ENdoEm
+tgLebkRFTLabsr+qCoV5KQbWnXVI49WgMYSoCKi54PDq5D7lc1vZMipw7CeWTbiK3msRzcb8hqSr2OEvt7+eBku7KXTVAexeg8XujTZyeX5z//4IextAyv4tr9661ZvmkC1IqSw67DW67XyKFAq5+S54OV9JoHL
4rTWX573SQPjHmoHgC/Lvo7SRUIDVr5iOBlxjMP3ERmGIFLWjX1jYfJ2MNoaup+peWQS/FuEIPdGq9Pt5cz+CZYn95MeR/rAUUzXmOWGEH2pl6gYoBr/tad8ZWrWtY64OFYefkhhcYK2GdO2JkdbYVebIUZiEIMV
OzGmhd1EpDxwuBas07b1lxQfVTCmtQRWRm2y9wYQKi/NxzOIlaOWSWmssc4dU4Eng4rTQAWXCBvWidqOEorlfADi0wKDlgn9OK5YTs2IekthqCpOjunmiqdVip/L/rzwsUQJpuuHKASBgY+4RDD4mICpZbSNdv7x
F3R1Q67uMZgpvUJ7U3C8WdNTou7WZbJEyypYJWtnLVWXIxygHWYMUp+YX2XSAqgwTnlOGPBqUlwaDaVkd5QquzniDFnC0nooPmUVCsu9X5w48gsBsEky7aPReLcd19J/BFk+zoz+jkFx0bprWi83KS4cOknL17Rc
3aMeh1tQeFb1vwnGwFpHH3vwsTlA/SMaWyNQJM8IRENR0mCUlaUeW67dsCIu8SOfMkirvkR8cN/3zAJl6YwW/gCgZSIseNvuuDJtVOybQDwkXHiNcI8sSGmyUdtSqGxFUr51CKJC0Fg+cVGzypxQGBCRnNK7GbD9
8M8L4qY528cOgRW6t1J5LdPmZFj7DzTqFmsUoam37RXyc7w7vCaZA3rVLxwDu/E6J7cb2/4bmDMykCeDdDFAr0gkOwlOEU+NZaTdYqldCAaezaaFcHyXwgCcOXZe6Fpaf8YiSZFMmhvZzj5LXjAtSBbKqReno+1T
0b+xW6IpkvAMQLOHcB1MpEOg5YTxUKAUNggEngE+pwGj41n6u8HqWM1VD1fuhyv+UFjNKn87BXE4JQIQ3Ubjaw3K28By6OdyAVJDlCRJ8PisThFTXMsyAb4WEt2kG8o/Yl8myIaTdARICquLomoPS5T417j22/gm
uxRHlkGD47UaIdn1aMewjrU8NO5iInSAKXG2G3DU48Bzk0Y8HIoevxB+KpdHPlN4SgJ87EW4YCDB/MgjnzoHKIHIToZp1aCgyjzCz+z7LiHQxLsAQTwtoeZuyqr8oNArIJhOPryGpXSijzMCYZQlqKYDpOghAyeY
LQgYCxvJyigrBLOdQfr6SARKssTXK5KvtZsjcZH+/viKXP1SSMAHbICMmL+vNXay/9j41YOZnyllin3unoDLiqQY3dmBA0Xk7MAJlgmHolEEKRPhOF0dxeetbZfi7crTj/GzWuKqpsbl0oCuggJce4Zq0y0UYywM
YOI8khnnTEOp3JIKZs51GwfiWJVtgmFSp20BZmtHK4lt2FdSh5NIZqAwgrFOhjefQME56gMfclWoI2l2eUl5IWw4SNYjj+inneHyrzOWoeon5cgQt8HyU4++5N4LRLS6ggLqVnSHjMkZSiDGoa6q468VEOzviRYj
7RQsCsLwkry+yoh7oQPsP5t86gXD+C9hLNnUbeKxN/ubwRzMVJ82Scq02xlmPkmuWgR14V7tDp90hlw18yUNU6uTrEhl+IySSty8EnPrJgLLYZm56iBKaZ9k6+uRFLibAliF8LjlQsjwuf80lNin16FsZ/+/QjYp
/4mWRZjZyTxdZ6OFV6OjWKKKn0YlqVsjA+PPEGL82X1aRw9Y5udTH37JTib7H33nGNaGq7z69y/XTOlrCBUs6HjwDD+hrb7rGnQtYq0XaSm9+trXvIwJYCkfdmTuKsOtpt7dPXcZ1qOuFANB5AjaSw54zYUSc6Uu
aZ6JTF5tBd8FYshRKoxa1121+rOjRAK5NUMBL5TVtsZeMt4qBy98lmoqSrJ9nOlQ8ByoaU+CZNMdA7I1qQTG0WhCWHeaer/8FunGS2+8nViyySo71r401yoWKThWAApRBY0WcUpeToT+imtQLYFkrrlGZX63Fkqa
kdenZM7Bf1CZNKd5jOu+Y7CNdtxod3mJZYu6x+fXPEioRrlUmNVySoOORpaZoQTfNl8e/XcEr13ArEstrwV+kMo2qmnLTPL+iM1HPydVF0nIOEhMEs9DaUqng/C4I6NfFKxtA2ydHj6G8AdSEOQxZGRopXA5aeRp
fBL/UkOYGsaGu4+aHhLLRJFGko9rblaJGZHLbkib7gZ7uMRsqf2413TaNhKul6qcXIz8kjWXq7wl6ms3RPETLfIZ9dx1EfKt+lCqDCcnZnrbmGoHRopOACYK+ukrGfXNl4v7y5bPNt6TqVFxhKmBrQJf30bZJzC9
fqkStUhc0o03kqFh3LuxByP71e3SfOaV4RIvl+Z/SeA+HzucDR65Xi9QZux01F0mc6gEd2QEIbHSz14iQRHAgBmskymGSWlxbOCg55tC/3xwUW8qhYa04PKJ9XLPXEu4U4DijIz6FcfaunCENpFVfnusWD7pbTHm
Mi8XYlQbLdseptEoYQhCMp25zwH7ZVGhPTPLaHrp+QF7ACGEPJUJuPGDTDPbrw1uVQyBYGU8HL1Qc5758ku6+UZKDxPcEglTYqxdl4FCH9Dc370geElAYdCADOWrzTVpnpJ1WjHaa9GbE0tovj5XyFHfQ0FFlJgN
zv/sQQyhT5vcIZqOHdJ3lQspX/cGNL6LEBIYpAkozpK8tt0+Oe6vsWaMVZj+EEQiL0swuMR19OvAGOKynJXLRmTaK5p9LI8vKSdURYe3Pyu8Qf/T38DGuQ8iVeouhDRqccD2/Hvsd4VicOg9Ado4CM922khY3qRe
+LxFzXTVCdAIO9TDGzIVpWn1LnHp+Nds0nILB7MpkWFUEXDtTj321q2PP345Pq+P313C6n4zf40+Xegj/cADyfcHbhH4Qd4TaMewIzuQ3N2z8YMcXevHC6ks9b5QhUZn/e05Okv8x/KEQpQTRC8c9yr3mH20EZoR
IUxxFqIm041Teu66c+E4+zx2EO/Yi0SlAzLngePBZooXbtrrDQEqC7oLNlEjsYqf5HFC1QEQeJsuLwvFdaWJvuhuz+oUCCyPUIAh1jSf1AHOVVmH67lY0wn3SeByCitOrDM8wMLzinV9s7I1YxS/nBiZVgTwoOIS
EOzMpEWHhzl0Dahje4x54LokBQtXJHpfCbIgyhggFbJNV69qoo9yA2QbX5OyaeZABtSEOtdDcQ7RVeyeBCzjWbhgF8sjde068YhE5nsFC43EpC5q58qYuihTDVJ/8BnGVtVKPOZnSyp7ETj1VUG3MT7DfHXnthgH
Vs+W1zSJJDd8+UrhTzjQmVh3N5nQVZUJjK+II5Mg8RO2OwggTpQblbrQ60K3xriCF3wydSKNytRSkltrkPKXIhI/Mrz38e7jSNNawZ7Xw2TfLN1g4U5wlsrqNhvCXiq3x2roxtfQ4MGB808WowcdTYGXMvwyb3n9
XoOboCRoEAlLFMpYdfrGJiq2xXDXIPyFZtJPTgnYRQDVCUPoaYET52CdUYfurugOHJUZ0W/SVh8Ih310EAGiYemZZ1lRiWPYV2sWhN0RvUuA47qzIsPmdPiNRsnlbeIxrpFI2qV6Qyc2kd/7yjQfLaOk2PnUlftj
CMp4avcSgYIVHsT3ZNbLOmet+9ukeqOw19xelWpK0rZGL5c6/BimqKIlozpJIdjWRJG6mGBT1a7qENHfoVnSlxuWr1sb6fVKYOc1Dr75t+5KwcgkYFI5mlpukIomUA6befLGCysjlA8ti6I18fq2OMI+FpOoMIy6
k7yxXA+TQAVYxXLr5im/C2Sk7tV5HNEDYrvrqD2FEhAIli6WyWpB0OhUyvaMXFT5F/iTpqJpJUHZFTxbaFaICVX8QVI11Kh7ez/5tuXT566TEnOQ41SDa/NEV61f0wfLwjzMhSTalrEWrFRukS6cLTda134dHDg9
odOykRVGrPj4JrPPJ5CNjmPiDTQHgSUkkQoH1s6cPgR0kNGJWo4eayWGyvsggXOT7zjyZqlk3YiJ/vzWjOyKXpaQhrTNjv9GgfdZSpP+P5oBRNVoztGrc5U23bsVZjEkthcQ22e+OiQV4IRFdkouW+39Elc+N/qv
M6vWrfSapScRLycX+oM1a6erDeIp73KSVaEesYDoZmu9pjHgO3/8VLO7MVk3EnOogiNMSJePiL1CwN5V7SypQ4q6agl0yBzm6V8gcwVKWu1kBTW2LsYAO6SV8oPADwnUrQ06X4czcTcBeKuMlsaIHu8dxqIsFVCA
z8If2ycEYDsiR17p+TizAdacvBBQ0lqKrFqywOfADCi8aK0dhyKgpQvPnRLRLjHNas9WN+rhF9jWpOT3LqlPL7d75xxzgSkjNfcX2z7gYKA0liCImRCM9wywug5U/vwYqGu8rNggOsp5S8Kvf5D+xAn29UhTocT6
TwWPcdU5u6bXvYBOSd1wcQmT61grXQS0gaoVygDn/Bg5qYrr4XDLIDlri3QROcdGYlSJnLyIOQAhXDBXQh28LGtwLX/5cOTXKVnlbvBcCx2NkwltpGKBOGE/hQtylBkv14nZE9vjR5mD1Y383fAQbXmCfeujkYGE
/SShgGnmk9bI+gTvDUsBhHPVXNXSECivUUyblueSrW7xGhsHhNag+FRD3/xx1SfEaoNAmw0cO9Hm9XHc4DktdAbTOgXTyCmhsy5qpr5EbyuJOGJ1EOJ9bFJ640KRbKpIH25yRbRN+dgnOIt8TPIATvDBk5dt+iQy
1p4DbMqjUudehCGVEDww0LElp7F+kdRYIK/i7cus0kwgj539llGVqFpMAc97WO40Ho36BRZu25zJ2SGnSs92cuo4C3Y2LXCReVR0gKCLAbvv9eF1cDtnxaxGpPmgVAs/MZP+nWAx+szRPNbydn1C8OzcSkT92iRJ
RIlqTdnuaif982ETz1R6C/6nkaTk34ETOfdP62fMIWXOkQjRBRFXQXbydD3ZbTPJyRDHIquUsvKQaIkc5kKM6EFxdevChI04H/45pWfQ4jhJaSwIQMEM2icGFf3k2qZDt4ahjYzlSr7gfjdgg9hVfXXdXWu1rJ7Z
0WogiqA/RspZH1M5DFSSFrhRkfpqv1t/+nrDjJqDguUYDjKf3Uegm3iFyIbkdOl9fCRfgNHnWiwoKlv/4im6bXqkVfFRW2ossifIacJVTNov8FH9SHSqNzUY2NEoB1x8cMpxsX5HhkNKj9qjN/qNjJuXL0sKbndd
6Omdc5wGLUv6+QucI6wXp6fTU6QrpOZSDXl71fQyjYoBLUA9mEb9wLl1/vrSk6IBgKM4EZupsNf6uQmXCbGmNffdFeUrK2GChkxau5v8ufkniaiVI9MmKmCBpJV3bawoLJRfhAoRhyMqcbnZt8QE66gGDhRKrIW8
m0/TYj6jdDxOAongLbOkDZQ7E6GEhoeBk/+8golccMxGweaVfqP/1NQhMPeFjSz4k/UuX994JlGeARykWeHJo1c4zWuOAjJsSK5jHvqCbqXdGSniMkZCT4bLXFTrXQfrvZpEzddT74o1TEIPLXKOgMHmce6DR0px
CrUzjha/b8FyYO0vevdo1FbjlMohLRgT5Y43Wi+q8NeHbuEM4GRdGDAoY85NdBc4mewqbbtj6E9CgA65KhE5vmI/TZe9ZoHve2c2GY0r0Vz6ONczd15OTsDulqnOluDGKkcxit+BpnSfP05agtcWpDV54To+O6rN
lZM5MdZFA82Ap0rA8SoL/bTRpN1qVpOs1j5MIqAJYyHJJWVivvK9CzBgCy/CVL5LQUeCqN5cVCtk+GZZYAtueg+6gPBSGiLuEqB4nb3yqACOsnGzkgGHRcGNBx1AFPIOZl3orxRcP+BSoRsO+ciaBC8I530Ch0Dh
xLVE8pWuf0wx+17RWUM7Gyzg4Hg3IqJB1G5y0MRQJWAwu1KSNZn+Xz9BfWUk6TY+jixsqPjW24D2VHtXMs6dPIFpvDBgKCrku4zgrQcnSkpqUpgvX1hCTq3xwZI9WonZwjf/YYAMyamnsvrsFICZJq3Ze10Rw13N
wZfpHYavOaniLooVnyr9HD/Myt4ZTUJ6Jv5MD4ngI7U2P3XgTgkcoo9MS6xYOkxnq279MIhQoXgOF26IjpIHPJRmO/r2PIgpUZtqJN3Em7tSB+o1HZMUW+HXq0MDWpLO4lMB1jhXWv1NTm/QzKn5Faf7f2hGzkpL
uhtRMy/JwAcgZdXjzvDhg2fz391gC2uCq6k67qMwirWmXrb/W/Mtg0U5iDN6lcUQfEeyIeEPE7uyXZfoFefE5cYxK9BLCCM9XUX0Q6ER3Fw8zteVu7rvj9Yfx84v/93xtThN085IvdeATy8Eek6BvFLYJRlo7zfH
m5fJtr3ThP/fwhmlkBRqp344/4/5sCPollVvbgLi/FYorITrGeCh/gZHUkwl+YX6C0d/P48s4BLn+IOktET2VRynmGQ2Ki3n9M/L4UvLSsGpz+PvPr3X/cPNxXkqeZYOpKzsFbOUpJY0pTHfUhwCljt2uhVKZjgJ
mX098vPbY+Q6a7F55U2P6PNHUkqPRBYe21wzbygVOvtMA2bvfu2AsyalTa9nWaFOTzr4bu5qhpC8rY8vfFk/3dQDse+4mX36pAhuAdwBG8STaSWSxCKE07AwOecLTeDRUyLPyiVPIYtndc5B4+O736t3M2lWJDPA
kJsEbvAMVezeGWuW/4mH1WV4SV3cvkQfCMHd3i18DT6jnijuP1ZcL9wtnC4cPWEuC3YhLFD4lsULPu4WEcSXU0IMX2VS6+PrwtBbbcMHT7Y3GfgJ1f8ZZst34iUPl3y0s7dzVOV3yjsvq9t3wrs831C8n69I9Dlw
JFvqf6Mq20OHQnCcAvN9Axe19I3oCRcBPE9AwzEQcdUZBcbr3YIugRcehLc1DIWMJpYgqZzEYJiDhjthczHi/+BrJICNCk8ShBR935R31pFAXiE5AXmDJE9W+xkgear+Sqj7QL9qsqwMHQId5aVqgkXS8Szq9ncS
UgEPwo2lfLoO1WLOc+nsLVyyn8FI8LBIM2bqxxF/QxPMmGUF4cVeWqkThH05AMc5wV0DnLobYnhNrwUEhpbd19GIPdsbc5jH0pOPbh3zX3CCzyGfKyd81J6c13wNIWXHXRSA9Ahjpn9FZT8Ns1ZvGB84WcoumBUV
huwWtOR9NEnexppdoIUzK0bEhQAdlNk5iXg2KbMgUoi1hk9Zi3D2EDgFIhAAMKaONmgSpsfZdCq44RSpJbvD/feOb2gcq3U88X1GUmWQpBXzRRAjGKxWrjIxxQWocS7eLiahanTTmFR6KFizdWFeD8+Tne/yJJp0
JUQGAs9usvJ0zfEOpXjbDCSh2J6S9PRUJnMCkehwjIn+y/zqfpQqAYg0LHP5qxE0Ku9IYE3dbFyxa0rTTl3CyLVKqqHcT7Ps0K4pk02ipqE2lW622qLEG1BSQXy09uRo/mJpZr+r7J1JsJdA8kjQ8k4GkCNSZWhf
NVejrx9XQL6KGH0wr3wN81AUluWsC825y4WyW2swbDt67k5w5P9vfqhED0rmOlt0P4V2ql0C2UyJAxJ+AGtQJ2K5fSnpcgHzSa/iIqPmc1L6FtW0AvJ7wvPsrp4pFV5pgZ6AytTgeUOCUuW6HjpTjjP/RQnFE0el
Oo0aEq4AWklIzPRKpcqktwHxBJOguCqXp31Yr1+8ueq9OQn3S80zGwlMLTsJCeY6dKYa8n+QZwOTaqASilqzGremRRP6XokyM2P7dz0M//F5tZnPi6lTJZ2S0hoF9bs2rJ9+1poUyu23xhFKKaaLidsIECDO8E3T
OvYlkg1QhqLP3C/XeAxxa0GR76GR56ZetkGufnYBsIx73gcm6c6lt9Eom4MftOmdzfSmy+Qr9hJYN4cQS/NAVnmHTV7VT/uMXMFB+GZA8n0kxs9p8FBom9bmvJwGS1H8yA96DmJntlx+YnZdII2qCof8hH7M6AYL
2JuFUToNq9gsa1QPRMOrPkEVx+AfIUcSpeDVY+2qp0eQ1zS4TOVNmsh1taxIgLQeaPmHGFLs4ppwmhY5vKeQxtNawhrbXqdIlw/9UGnXBXJer65/mAlxtcb4/W4Wt5iMxCAGpz+Qp+La08yFvxuvExeSHIzWINgM
4YfPdOLyTqs6yopkhJu8L8gzIBYei4K6h4kPZOu0d/JSqm0iCCZnzCdQGMDOeEk8qiuKkshBlkT1vKey8Fue3oOFJw0viVB3G+7Hy992JafrUj3xqsgHr3ygtZKG9YFZmTY5WKuIvDCa0/RCsNzTxfVGM6yWmLGS
zPBSBUHw1nZAqTDd4eRaiPYceZIS6yyGTwDxTX01ec7eUVqwq5LXdWt10KrdzLeLLE50E4J7puVybtKmKG6JcFPa5uKUXXF94SDmtWlWX8+hPsLJRgJOFVrOnJYIk1cLMF6QAT2NdwQmS1fF9oBeUIVXvrt5kgns
geEap60IwfJ1rfyuG+QviOMJILXEDNwoRs8r7sepGc+Bz9P6iKroEMC/yJSqHscfbKOoxbk5nAEdwwurQmdYxSX9SQe6x9rJNVpd4IbMUlbQ+FIbxs4uGOUVnJgQXNe2TuV7G2gIvLzcMYWHQL03O1E+wgMAuKRy
NilrXb0009rSTRGpb10Iu6zrYC8vkXQ/w0ldS1ooqa5Zy4VIfvy1iRO7CE6e0Q1VpuAZiikn6VlujaVdHVTh+1CTV7LgLbCXTg27jdp2jCvauQEl0jaDgIHwgO7s9ApE2HnUrwCH3ZhmqeZCSUqjFFc4kPS9qd1S
YvA1NXBYqzDTBBcCxDWUtWgyHFNTznR9LG+4wEN3XM41otwB2R3EmA7b0BfLISTbRNDUq5HAdR4LxaxodtfNzAmAbj1HB4LSUZ5y5d6UtiNJsX8dgcoAptQta8HY9fj3SY6cmnUQbVfnonYUe8EHS9CthUUfVEC0
AoVgepqWkS4mFD3exeVgaK1ihWKn2ZQInWZ6CbsYpdpM+/vkGoEHxUlntJBhViOwXxYTiuCjNQLWWbHmrlPmRJA1yKfFUonrEw+AW8CxRYnX0Qt5ht3cLnr/xxSVT6cUWzuMct4vYu8uLKZiIrIcFk1J7UpnHOV7
vlF+sYuK4gzOIViiyv6wjAsM9nAejXXnsjxdZ8DjUjzql+jF6xaydmuUGKj7R9X/FjhPoPAOHCiIm/aJLLhXzDtasvARzpWbbQNLcpa7myfpbB8xYOJqRqWFerv8qXZ7mzxh4osBr76hnRQ4HtBPb7GbP8a3pWG1
w83wcM4iwUcN8Yx8I6o1Cg80e2ZdxDAFJFwnKKTIWsa3CXbWVWVoXy5kwkUuUPY9a6I75oALUDach+CeH5fHZoO4pg6Z6jEdx9EAWC7QEOZ80MjsRRLYryMGZnEk0Ht46CO19iuahxvn+w04XYpjyVgQOuivwbis
s40DsU/ygTHq0gxJ4n1LBAJiPqXAkTa9K6QMbua3DkHHt6cFRsjzYQwBPgC2r64tgbszL37GAfggi8fyxBMHnT7DVfcVcPNDowGjqMZtH5n1ebYiBicwwcGi6yBNR1Pwg0EsxEcsW7/CMeZn+fzMCMG3N+skfF3p
BdKFUXDdJVTi2ZASiwz0VZujhe48nz+ewD9wnTEoR3xxyIP/jWtR+GL2EHgwtfVbo+DbEesLjVXZDfQM8ONY35ifDcP9SUya+OV0T1CnxcUg1oKADWq6YS/4oGHV1Z52jQmQQRmi9QshUCyegsaZ9NGfCEP20AG7
9csTrRa8eiQ+tNGK4B4xPxvDQsOj8hOQF83fQb8bN2CYd4/5Ia9tg91v8pFzZZZILXNMFaW94B4P0cKfiNqrj5EDt4ncGEQnBH9KYppwlVAaOjL0bXYJnxJMSceESH490Uht7NOeDvGHJ8opPaWRqJAyh7V8PAGd
RqWdFqAT3I4hnAdKnqerwnHEyGZeqpTZ9WgUR8kifiQecp5bWsMl4B9zNM6t+SYwKV2EnZ8qtsYWQEgCWLUYCnGeDJuhHA9bDbJkqDlvYfCSp03ifS9jLGa3LpCLjm+MsWQlIB9piXLmUKdKhLMGCMLX0fYhfQQL
3aWLJb/7hwkIc5aYERX/ejjDtg0EU1tn3UCmqYORWrvgiWy5WEeKl4Jeh+L/Ww6oRSa56yd+pZUwTePrcYTFqgVXxkqRlpdXerlcLCHszmcNZO+Q00f0gnosyaU6UifjBgp2tO0arVIH/3tNerITgqTXf5vtzEt7
mgfzZvTJiukUVaPhbVasJ31xWiHQlXy6xs8ZVnPNrb9mtuDC5TxW0hCqpc2TXx2ar7B2w4QKaW478TFbIt286yM9Q87908CPLHLfy0rWl2WHRoLx37SILHvy3mNpLhbC8Ol4ZqpURUL1A5j1h4Hcrj8JsXpSsuSs
QtB9bfFagMHbctXgSj2w0VIxJ1GIY5Y8j4JgoYVM2B5loaWrelURcbthQBU8ECD/9uTZHjpP48yYrijkQeOl/3DiqNpB3eUQfMB1TMMn1nNvzBX3atn7dtyXe2b2Yoxuz7SXYtz0VA3HWu+GApCwQVh7Wj3Z0Qnf
1nV28O1JsAR1/9/SuY2x1lAw/Gqa2H5OEdkL/RxTXQ7i/03dPQ5xJFTL+Q9NTNzxYhm/uvkZEXP+8TNynRyc1ZBMscdcIhOWbPx36uNZUgAgU8dZbe0sR3ut3aR0ILKMPlh9Fvt3WMCQmbMlsHNOjlv2sQVOcLXo
ilL5LEqr+B/SRkAQt5xzVDlDmx1I0qU0W9G/4Jo4ZibGkIUcAF1UTleLgipsrWw/QWIK6/X5fYiwdvK6vGsPhc/jg/5xgTwKY4ep4jjfeoSrCEeMZ2VNXBOdsAnhaw4VQOoSx92WLumOO+E0+2bt0B9P7epIjIxY
pTxabR1vUsas2KDiZ29aBqF3uwdpDWX+AJuw7pjW9UTxfm8JV6iVrsDdhf0YZE1BFvhuvpJbKMwSc3/e1d03qqGNtJfLvZ6v5WXC+haIoObZm+udNayGLRFwXkv49S6WJbIQPpiA2NPhBIUWyB4xhiRnUPpk5U4r
wD0dvYtKbam4PXCSjPBNxvPfrUHS80hGnSd/U+ADHblY46WzyRJpSD1eDzGA6YtVyqKzP0KNM5XZnrgYZdaRYtfT5iv9XSbVMim6UmZdaUY9FAme7Eg76SFbmuqTttODqFtOIOvS4QQD/CM26vGHMOIfqBBEJzzZ
K21yJzrgf81/8BAc4A6mvVIjd3r0Yc7sCt24iFZcnIjl6KKO9XzODANv086efhJmUnf8gz4Bf5S1qbUH/7oBV0WB8XS2i3hlebDslo9yi1yMMNOiSbKJaNt5is55O5qhmKZUY/+ioWfYHeczytcYHWUjH/qBuuXB
EpiA2NoyPHrOS0pwyG9DKOcjJrb3YhwpMnetQAkFS0w95BBorIR2PNBPm4LryAL2bpl/6sF0//tO3/6QYbKZT4py9I5zoT6k2t3k13SLnyGikQ7P9H6PLWE5JZm3ZLIfuu4AykObPsRLrisyQlMd6I6qcTRZYnz9
nIU7xwfC/p7aEjOWzVpaCgwRy9iiAT/40dnCawUD17GEfxgMSqrYrlVkawGZCZS0N3m22f8dhvP12XHTfJsbDhoM6hphlW2kUQfm0ZVRTb4Zg5BCg+D9xGXkHUoprxuUYaQIW61vbWO5tgLUmbGOqudJoB1YLW3V
+pu7fbDjehX3zLZZUr1dTsvTFODulRCF6JiZokF4VHg2AqJhNZuXhMz2YEibGe/BeP+nKFj24D/jL2MaEIEuZ314ggh+ANaRJf82tnTuHW3a2T/jTEE+C/7Fq3SPcOmkUnH5bSmgq3PyDJBmzW6ALifjrCtQoiM5
tCgaR1al6KfyDed5CpMKdriQGkOFIcgNx+L5ugfscTpbdB9ZTi8EknU/BSwQTvbroXT7e/CvTnj6lRPlwRI0Rc/HixdZR/AeHW7hyDD9uL81udYsta5/ZHtHu/q2xNTdjx4uAZLBCQf/IWrkDkbGD4or/aRp+omz
Ugy+OjXZI0864kP67i7+7WMvp9zR2p8oPzt99P+qM1V9tM0U0teQb/G1gWgvfdZMSec/6eo/3urEaq4tXy0XwBSm7qUgGOhsM1G2JzkF2z6taJIee5EPkQ/m2aPQcdz4DSR7xFWNikNBZXw//vSnIy+PH5Nf4p+z
Xk87HIEYl6i4rpXCnjqnv7G/mGoTEWBaj+cFyTc+mbZXC2FpZQLSynribjl2X0uigzEqI5Y3jDMhBmhlp4087Vak22/TsyngU/CiBCNbVOeVtZ8WSCIMMzjng4swXu2hhnyhiSpCCeALGyqGAm8oLj4Il44Pincp
HhR47/j0PIzHb7yEOe9xgspNE6KVk+p5OtOc3eam7hUwvYGHe0qYCsRUN7jqFS/uQDbgE2kWWWlyKenbToCl1foekAk7BR4KwpSIz5LqogDhpeUSxR3sMim1cK5cqycx4SWQ/7bPH08XPfUwQbLdYMVdrJrpBfRq
xWXY4z88Z2vmIcxjaL+SeSCjlMOZlctybjZV542XeBlu62W4jZcaeolbaOkfMFWCfwntNfH2ocP6bF+JgQt5i6y7IrjcQHiu4Dqn20ZUVamdv0uosLCrUWt1V6HQuC7BGzQ5XKD4G3FkkHk60Ropy5x3IEjxdKFV
pWBq2DVkgp5AY/cSNWxrrS4j3NjLqanekBclJX3Yywxb1cR8Sf91kqgNoRNaa9/tohjtUG5mdqDDXjFg+2VhF/fQfwTyzSGfmQ41vAYGV6Le3fq2lKTLFN23dVu9npNSZRpIkKZg06Nw71X4O4ngYTzj8t+vybUM
cMctgxa6JcBPtxwG51ZGWDT9gPd2DEomtRv/pGcO+08Zziow6LaMRuW8GozOdSmjzGzCC3Efbm82GuXaFCJmvL2J899gYWZJ7QTstLH/vxCBvkeNBgZV0T8dUw6c3IDt0dYd9XY7o/ccawWRtHF0PNlYBoT4dho3
qKZxp/B/K6L5B0rFvnfOfAobzoHl8Ql4KiAQhHHATlBPU9z6j3ff/S+x0LjQxyvf+5PBU5QEnxTMK/7meWuCEHoOv1Ng9RGEiA/DU0Y37e4us4OCICVrlCLhLc6z8dqPCJ/lWCjXWgrzjohcn+Cj9FocJPDNreHS
MGH9QfuQKVbEc471Rl/FJLrEWgbZevYzIy9+pqPfxQuAvMgrdHbQKXKP1U8BY0S/140hjb87UKT+YJ3ZQ4mfBhEH3G6uNyXdjU1hkuHA0EgtyCM0eZWRuUca2o2YhCBJEbQXwQ4XwthBEiVvja5ovUFCdkHOmWrQ
Cs6XP3TeqYCQH7J17wEBEJp5AsVBVy4RvH8KIAT1+M1SZPshnhQRl2h+xN3wX43HTvgUvpyENrW7OHhiOJfEwng82YuG0sRKWZiSBjLi8IJ3UBUEaJnhJWYT6PlS3RCkxjcdENal7kvo0qsz16AZP4a9djCXT/BP
Jg1TiotwTg3IWSgPYjyPpGzPoxuvl9dLqRYN3Qrmo+hExLMx2q73Rgwh+jeNkFsuliwCJcYLU8U0tQK1F15hQ+Dm9tVGYzc2VZCn4hGCcDdicFYnPudMQ1UTBfRveXt6L0kSaRTEpja0yWJAnA8sKi2BCXFjYZ6p
QqkgQH1+FrUMlk3+vgYqY4p7dha1vwQxaqZOprwhkeLOIKBloKJOSIPoEp0/RUWZUgw/5gj7YZCfJJ0Eg2AlB05mneRDrVCZd8PKPUuK6gQkktNYu1Y1FnFVQnfTXlMj6n6bXD4vcYFtqxk8rmOKQM88l4o6GVNC
g/z+cJIURQ8rrYBkiPi1K7DcElkzdUICNPOpINLLwlyU3gnvalLJOV5o3e0xqc1WtZaY0JGroOaEZXRgjgjzYFeJA3+Q4MosoCflqMxJ7vVEsgKVrKZ68hLdAZYZ5o/EY8vYxQybWcjHs0/HbcyNLp7JRrMKICm0
Xsungk73RgjYBHwbmp/W/s/eKMHsadSmNcWLYDbebxV59OqYUQMujLz0xvzJNO1XEfqLg/7Bu6aMksVL9xX/hltnFV6fp8uPW0n3GZf5PZo3Vk7m9cz9X0SIATkOdIeN51/f+zefLzafXdzWb2uTmnhbm46HLZ86
xrhRc/3jBiCV419U9FyxsPUioq3p0cYmTcaWvflfpEf254+wXN8XILlI/pr3f3zUVP/uL/P9u7vExxmjW9mwDUlK3hAZ2xPyJdcu8CrdmxFBt/TsWFllw5HL7j7aQQbSrlxS2UcZcqFkAdqvzuUCYkN1ztzSaLEt
FBjYMzMkguhwL7x7a5+ynazYeKPUwp5bnJh6YKnK8JE56UX5AethM0lRUgCwQOwAC9e2GBtz+LUx9R0/Hd6+jhDmIONy7GUr90VL8Qks3P+y/23Bq8e280qBahZ/VxCiRgiNMbtggKCO085SK9AxqlnYAEnFXx3S
FskjWWP3/ARSJ2J3737Uv9fctSqbWtM1kslJNAoEnrxe1LdYsE148r8FfSnQIv1oH+Fl6u15jRasfNz5hRe0scxFuDEl++qo9EKBicaq+Y1RLu/bBggGs43QRGrpKmGjI3IF3ExaKTZaWp7sAh+Zh+/EGc+BPo19
9TlvqZu9Q1W/B12JAehlph/jsi9cWbXLYa8VpsWwSrq3W+T8UgULWXDpgOdPMUZr32nYGMnsMoreBy41cA/276xO0I/x4gmi7rs3yQnyYbkLbTtOSYaJdB3TvlV/phgBlx5UDnOQS/9+K2Br1PeTPXBLk4XPji1O
dhQoor8y3p2kP0YqldUINgwx2qs6IC6MUjThMY2BQIGlsTw/MaZOSI5u/04E7YX5+Y4tlC/Mdj2x+O34dvIiOLZTQzxxNplNolar72pk/S4vtVLeE3kB4GJDMVk1Do9JAxovAa69YHswoPjndzSeGZyBimKKKS7I
vqJTMEwpeUGRhHMPRU8GdF8BEcS1ob2BeqTb+4X3Hr+3PWpxx8OtGfez5gCOJHRO7q7RJpT+5c3cQMOzbxMyfCwKTjKh3MHUG/O9dWBQSOMrQY0ZyOtkAPaX8KvVk3++JW99/S0NVJlaKY+0dph4TLa/jXL8JztN
7caktGzdZAzBRGNmRYqjUb+9NcfW+2+e1qngXYt/Hbpm3rpsPuO91S7z1C3Lfep2WBhWCncBVQ2YNXZKOl8KKgEMP/P8pMsK808ilwe7qOAMrTx1bZ4VfDt3mCMJsy2zDVnN2xYiQjY252eaCFqKLAV/tS6VNSbI
SdbuOa5haFN3dmleglKEh8rUVWIBVrErudTFHZuH0rLo2FVuX8LNd2hptLsp+WI6QzfQUAFVd0qwQlUWo8kmjTRl8TkGjbJhUlwyRDViRayQlyRea2M0SKQQH+HjtpieE7urJdGDdzCxhi160qiJhEMndlQtJqJA
P4FU4S8lq9923dH9jBK4KE+5yd1mMFJhr+7Y5Zr8mjJK180mJqGkC0YgsFM0bJuxDyFvdF7fmOXNZjXI0oDflQqozajJh9PbVQ7dc1j69H1P/30389x9d1bbYg9p0V+twTfMD9GQ5azPZdiv7aO4t0CK30XsL7Ny
NW+tjlf0sHwJOlh2xiP95A/p9o4SuRKeJgNKm0AZR5g1cIsFubCw/A1lPMrzLiBjM2ifKUSXgSIpHzPn2GdOgPlMWQk1C5Kg0m2HoOM4yTjegeQvAjgPoyk6Ogq0xxasGW/wWrd3QtEcu9gZS63IqTDpDXTEVYFk
q8jBficnYZzW7Yg4Bv8beXItO9qUfh23ZS6kFEOZjoJaPyxi5+p+MZ3QYRf4S8vzFzr3XJ9duIw1XnE/6JVSACjYhKUb6Dd9Z9KcNG4TJf0U6ruO2g/Q4r4nawQtwZxva4lYxwHKRk+4uaBh6p41ky/pojVeeqw6
6bJAx/w/gyYSoeGl4MmjgQkyH1920q97zrMGMRn05/QcRoByAFaKS4kWC/CM3XO/vaAUw9bk2RKIcpVe8WHprz1BaMZzj4Z71pSswzY79isbtg+6LD6v1E6aSrWu1r4tgnQJLNTniU0Ubxp1J9HJWx/rzg0q0/Ke
O/9vYhu7KgxFs0We6gisLWJhBT84JJj5gDnqGapFeo/CM1qapHe5eiYHL92uH/r7c3yOC5SsLr0gwMPxvz4fkSLRAP6Z8OwQbo77Bz8f/rLYwLS2oKy23j4MJ0JtRwpPzsvImuQJlrgVBbEa6GGvl/pSjM4yp19n
SOPMG4j+OomWbPC8KyHwBvWjJ8XfifoU+U0FlKE3k8FNDemU2VERKx0iygN7quVg/M12SYiAnNNBAIGL2n1q68eUNriZ7kHPEHwOFI7jrW+PNVUBacbazcrHhcZr8FHPcyM8S9ZEugiFQevL6BiwwyvTy1fYLuS6
UkO4YRN+qlKM7Ct+/KMhEDUNfBki8+zqHO3PtT1VCTSv6UtaWV4uXnOstlwej4Pgz2CyTXdmTmK/t2vAoznLdz1O0d/zHwiPWMQziNSx+aF8pbgFJDYRZGmR6zi3iY/hz/Wop+foK4OECjMrunME06irWx9D+23X
6By85niB5AW8QSXhB+p52AGr2e2+YY6tMCBt01cCpN3IUv234t1g4KHIAy0qPjGTCnPWllWcrf98Zix+wCSyhweY9SHmEe2Y8QI0bWSMXIuJZg11nvMPRQEOJQoOK+VjqjWoVjtlntxnVFhm1rQHd+tB7+B/ZHtb
2Z+3rxGQrKwAIzeOrUC4UfrRmj4H7vDP1pC+ItgwICPQkMgIpmQYMm94wXgCMVDPV6/DWVSwnIYfbGNgAfRuSN8APdY9E2VzqtSL2oGNputeybas6Iuni5qDCrjXnQoXagIsJOoKENxVTOlJJQcNUxqTilTygQ1M
do6C6O2ONZVKFbz271p7pTtjXZsMtRDw2j4ZDiVX5QpwNLMCFPM0EvWOHRNi8BsJAjN8Al/zh4/0gWLwBWiuxOdITjhP3qPefPdeojMsewMrvfgod07WhA6bREt9VNNPByH3OyEmMSuOkOLbWKsnPPfMGUMOo5Un
1XZLrFMm/odDOMA52UpQB3EPJyCbrVxfgbwTyxAdgChPDpSj4fSKV4J6Rf62HSjWwr85ITsGns5cB4+PmnUdtNetl/U4aqIILlCFVFOx1tglFNw4W1y3cCdJsnZ5ld3X1JX15TYFjdZpJEgtewKpIfSGJCOzSTAQ
v2qWxRNL/pojxvLBshbK29SJXOHg91q0w1/jM2+M9FIHP97DxzhpYsVPTnY2KIAI+nj92FKXBtD4+x7NGubUyFpSNVLj0F/WfdGBDn29s2e7lJ2FR/Su9XnkOuMsl15ZWPYtzqu0TJuQn24/rg5xfWoQ/X1R5o6N
KUHfwbdqPgkVdshV++fNWPpJfWS8FZ2qIw2WUOt6h/0mbMqeTSNdWMKMH0EuslDdFGV++So6WA8Nl+DVvxvCSV8SyQNciQtYE7z6QfHVQaLnix+d6T+MImsxYEdmVu1o1PlS6aQOW+kEETZ0bK7481KTXzp+bQJo
Bu6X9lzHs70hzXmDbQNn/OT1YFvbskqNj1HSL5Uos/QwJ8OIFxlWXSx/ByCmeUzR0jFP/uqhTIM3uaTxFNqoH8gwuUuUOMUgs1TXYTUrzRz01i85+9iG1P6pYhicmPuF2O367zQw8qHLYK3kOhK95sV/wlGJLf92
Z/N3/UsaC15PclF/d8avTttcM0EMd6poy8Goc4DUQGq0QpCKzxjnHOyGoCddqNnbundGhDM/SLnBZqUw2cCHOrhRr/CyHmAQ+i3gpKnoqMsqzgPa7McCAaC8LFCB44LZQ10Lv+YsUqb1NmDaRY7M0m350OE5gWIj
aqr2aLHQfV6iaEh60zKojGO8qu0d+aMnrq/3VGK56gZNBvxl1SnsKUzncoojGrhla6j/vN4UvgY6bwuCnVbToZ1fbnGZa4hqMVF0s6UjWRsnGx1bhItyMV1uu7RBvZOfpsUSSmna0pzzlybXtkXf42Xm8jhgWLsr
yhlM04qi4MyFfwexzuJwttKUr8ptln45Y34a6AlkoCCpdE8ljEgsofx1hJzNoAiKvAKuUSCG2RghxpRK/6UCO+jfGjOGwezXlDBBRrXeMCMe+7A8zunPUrDI3MUnKdrR5Yy582vIczQCJkoDAKoEizj9nMhtZ9dn
q3GY8k8obYxehve2xItxaR64hp8G4j5GVkTtb2hd/JhE6G9AGVSMcQ1KB1HdS8Gk/DsaIFYWrCk4pHLTrQy/V907Fb3ECW/nIu/5BswSXaT0eQLS3hLoOc1/A8uSorLx2oMdcXZ/FB6XSNP9RyFa8Rdf6kz8KNyG
gFIvHmFrpkTwmp2k+5zQo8uHKuFuUJ57PlauXvkYNNvZNZqfjRkHEw0SCaAtoKmTXWeuAoG7mHLSXlgPV5nCd8qrytNlVZxN7Dec20A5DZm+5UwAYYu5s6IxuoTxsrUV3rHXfN4Z1OaT8B2VZ+zQJR8ZfV+HpEsq
oWHSjTDmnETvGCA5RhHNecNvv4CftfAqnSahp9j6bk5rqWtshDdBtB7rrFUF1yebGujBU5gSVwiBNM3KisAS6E7jy8Lhtmo/e7BU7waFceuJdiapY9uX11uXXZo+mEgKIWylp9VPKKVz2KQjHYNzaE26p6Z4vkE4
JDnzhuC4piJe2mF+w27aCRrJfYbTDqSHoGdKumPO+/GbTNKiEv073JN9xt60JMzyiERMK+MRQHkEcVBgO64qr2WMgOBzPqZPtNKMEYu5Oj3kJGs60dzC43DSwe2nkmvYGmhRCFJFW2H2CXSMCUdO+pqOTNmR31r8
SydaG4g+Rqq0pd3LufUUURHv+2N3mIPdlUVdLtKdkH7Gp+0ZRg6yjODfcPKU78om/kfXYEkRpKV5IimT3sVdmWhJpjblNkVG0YRdY3helF5j6C2ZdE1ARuPDRagkPdxim5pRIwoVtrQ7I5dn8/jcAiQjqC0Whmj3
8nTKVxoLgXXHtLKWlC61ZbfleQyGjOkxffXlQZkv4vXCi/0yyCU8Lif3X0cjX31bsZfQ4MsNenm6X/5nTCRzBcsY7HvUKwMBk8yFn8FLV3VlEBPIvOxMABnsdbwJmU8m5agO7cYFhAjBZWnUn3wvgwYtNZiq7Thm
Na1sPLTL2JqhEsJC1VIOgTrAyCThaNkn2qJ624qZ+5dvihwsavfK/4zv7RF2IMYi4Wm3NcCLI9WJgT2sO8CkUWzFH5FidzBR7I3V3mCqm+pv5yph5uE0xkXUiOeGV2l8FXsxmcbsxGCGAMwCXB7mpwIMepprXyQl
56zkGiQGcwU1kuxCte5I/UIZMESkrJPSnaWBnu4qv0qSQgA88EYbiH2Zx3ex6Nc/fQT37JUwgBuhAgWEkpYnXeSkoJY8UnaWhjuAAcbuc+K9IwoD1T1Ohubm6jfocKfcH+5hsumpJVDSoClpiO4ZuBZLx2jg5p1u
a62pafnbkJTIiz/p+fcjSFpMDp5lt7XMjpbFxfuFOz1bplNirXU27RxbyiKDkK7hdf+7kk5ZtV5vMomV6ngPd9ACyrsScOkW3SWDxuScbasNbvT8QFahgN9Pt+f3ya1/Crs3sdMTvv/QCJpRAuYlLZm8+BBFOZq3
NhkwrwcETjfL2Mz6i99KGa0FBxbGZrG95/XofQox0ie05DEv9QZzEc0bWxJON7mElJKclwyQ2w5lBKljkDgl/DJHDrZ8uqPzIk3EdDvLaSiH0MVA5kH4NfNPKClE+CVKGd7UTOEmhvx05wGSLpOaKmyZfHJURhBK
RPzNiu0QMwq2OqWpy5t3XR+rvtbHwO+1soNX37N2YkT1d3adoHH6fAtJf6llRzWdTOdEXOveElQgB7XwIOe712KLH29dLGnGBsa5t9b5JaA4tJMHCCFfXgrPhNwc0rqu3GipcCYJ3yfrMfROGCZFTjBZEMFVq4D7
SoGaTqDBO1/VoiGhKZLhpiWmdyk5b+whLXfoqFc1R1V/lsVgeM4UvQc7qgfnn+JqnVxCouen+pvezCnumYfWyrLgdAxVM/H/nfSGFB+qI7vS80eLVfTno3hkDT2Ri7Clnn8alnWwhDjS7hlTVr5pMYv9V/rGfDaH
rAuSiBDk9b7iUpDv3NdRJddpXeDc5oBfdlx8ArOZ/RADWtYpPESO8OLssih6AZHzEEbklSTjul2zY94UIY/VRKhbwM4gXz+9RC4fUxyrmODXixKKBqxhss5EwmKTQEu4cgUvIRtm8PucyUBiRAQ5Wnk9QkUmEE6B
KDFgzLi5QBmt/avq9p39l0abtW+hlLviaoaiOWRDZXXbOO7HwIfRVD9mQm1Cf5UEZaVAeIiagEROjF9zJ066sxKX8LF9amU5X+haKZw+aK0g1dKiHpVTy6bC6KEF0X7t3/Z4BwszmDy7KDgjzdrZbZycbXk6XdS3
zm/+NkPJh9DkftN178Quy5x8lv2TJMXfOFZX5v2o6LwfLBN0ldeO1/Sr/Nt402u02j/zyPrYzQzqCsDYJKE+nQFhjT5ta+x7iU7bqVbA4odQB8AZd5vpPOAl+5Dw6552mqxVgY80LO3s14CJRxjhm5aXFDxzt8HP
PH5jFtSpUVNlZaU8EWOMOvfdGsuvyfdGnS0TmFGrIFS+xs7KfIsxhv9omU/aLonvuPbttKN2HXE1sVk3VayYX7vMxDXqZX+F0L1BWbyk3dPGoj+Y9C+d82uqY7KXcY101705A+R4TwWNiO2lAvgfrhzgMKxU36WA
/yUSJORUwdZH2rLq5xT0yzDO0wkETUI3bkdX8dJdTLGs1jJA1IXTCWmEqe9GJWu1a3ND33RNp6tIH0TzM7h1xWw/b9viuENo+JbH44lckU53BfNfUbsWV39oVLa1LGCsCDGqvTvvScXz+9WgyFErhnCDrgadLOhm
uaXtLIwb1LzVRd5KZmaTHaz7qiwCmlLqLVq3D6BHn2Lsrz9/OBaxFJxP4qpWMmBajr7yUKNavygP1V9ixTjuY2gqmbx693FPmd9JGCgvY8NfjRj+3otA7rUAC0jwn+H0z5sDJA4KBNo8YRI0l9qUhW1u9Km3Vbpo
ZdzygK2FJFiGaMmUoIPX+MazqzX08JfuAzqCGbfG8uGfg7SsQU6Bkxrh52kwCVpUh3DStz7cc9KzBzhBkjH00PbzRctdssjC+ml6tNdYEb1m19+QQ0W2YZR33kHob3tZvTcfhdx0rrcBMzeLvcHVcWpe5j4lL5uk
BxgX6fFYbaSP0UaFbaW11As89CuEPhR1t1I7Ln+09fzbeJp893uX6VW/Scbf+Mu3Drr7bDHj1nObk/NWerzMrLG37D62Ev2PR8ud+eSLdDBDtAvUKn/Lb5Pvu2Vtm2n8YT5y3yYb1TtsGN4l/SS+vrkdpSF29Dlo
vllvQ3CQCIMSlrdUAOvf51/HOJ7G4Tjv5VnO4ix4UQl7IdWi3xXhk5w857A21llbkuoX9/GE/KTMWBaTKWtVWB6p1e2rZ3UG7eweIjj+z3/vu3WrkM7OF/hhYk+jJPrRI22r5SrFVEcyl/83Ilhe4vYyGm54PLFz
auiAMutovt0cVUVMoA7ZpkY5qwvmWRgxazUMoYJRljohSUusELLbRFU8a7ADqy1MFJSl4+fxjCRAXuOWsh0Wf6GOzPPvDzikxpvFxr/kIIlWmXgFEgNNr+G6wlvQQycmVRrN71N1n1Bu7mcBtQPElnfD+627H5+f
FK/IK67xoTCbaD1mnTMSYhdQBmaWgIQzQOPfhi5KIlQL5fpTqR3J7jja5TpnDwPlTnNgitexAHS9OgulampGT0w0XPqwr042nQ8bDAwrXmQfS97GAyBLyeIlbiVZEOWrjTTi7xwpuOvKjM7DgX+TEeoaw/80iB5e
6VKWHxIkYD1C/fuP8FgRsVs6Kbw+szOtyxO3jBVUtVtlyM8dHz8ZXITr1uM5brWiQ/6uL6i1WxKWwmEvHkPE/PAQWNyhskDygeUc1GVeTDdww1cuYyx/1WGWr4oEsgNibt0FCk7aueSmKBvuvOaa8gBOQ4eko4zk
FZWonmipi6x2dQMrlbSrQJi4KNecyl9pFiD2m1aolw4aUVUIjUmBBN8ntf9rNuwAs7MDs2psxeVjsVjjLvYIRvvJaXsa8Hjsu6w9iwpcgtoOLlXNFssP1pbUf02s8Q7i73zm3I1GQ/jUoKepooTTh45Ukg5mp+nH
vH4M0yf9c/AQnpDE3ixWH+aCc30pt2Lo20z1n1erSzQXu+QRGhuFPvY07zhbdn7NlqXffB4Z5TgspvJl7DozKvC+XpIXkq0DzNR1kumD3XImAph4CSiinWu9Umuh4tvjfkiFC1Ku1JqFVbYagCiDmb4FDVEq9cfE
bE0nXN0pUqv273PdqZUMMrd/PGX+E1VLGk+Wq/4hSu4Fv0VnJkPV7jI8xj14K4PLGvgM33qpz+ycO0hx5oZN+Gtu44dZjHUxJpKM5XX9ZQ6okDUCV52mSz82C/9YPPFNCMW4FXf3+poBL8krslo82XCRjAA6FwEU
s6Eq2cPlUA05w9bqHLlsyrnUG2hf08Y3wQNe+0YLqa9br4m587rKsitXl7afSFu1L6Jsf9JfS3G11YPFfSgeXT1wxuTUXGfWd7ASVm4QDM5GgeTr6PTzBKYfmqxlPeVUBg9d51i0er07x9vK50Go/4mWkjCjl8ku
AYmL8UMK1FNXJ2jVSFYsq9Uy8OdWyxSVX6lVSMCIDkVSX9afV5qSp1fqbh4PSORbLF2YbGq9Ziff6rpXCi360DDUW7eVD9cMM0LQTNWlK8lytG5HKj3Yvzzkr142Cv5+0ZXTrJKqN3EX2AGlClg+03IrdAqzkT3Z
7jmpL9VoWIIIA+LFG/JiroZJZeo9vd78oS1u4llqp5vpL13u8Y+GvPkR58UuFzkzqOrRMuDw+JL54FUvqa7aU+jLtVv9nvyVJ4P0apPzxtRFPUtSf5rrXpKlYDl3OSDkPpUp+vf3sbigeCZwcE2u5eDQnlbN53Oi
IWdwM5O3OBZ8ws93AjvPZ2hlMp+FKVJ2wKIRZHoLXuv4oW9G6wRhCRKzEGTAgl8gKSKDNVRX0pgy2NDcBJ3KW+2Sc2q4OqEZtuFIX93/tO7fuGe/n1178g/Gs6vn3WPf8se+lmRdb2WzRwYQEw33F8YiipaWxJTf
XRmbdroOnWx2/wsZVVf4raSTOZ32NFS9oI1tKm40dMZL9WNMZqz1GlF1Kwr3Xz4gClU2Oy9+GnPf7njBFMbs0SewfzRet4aXRddohbcakOKs72DNLoryR0Nt/u6iVwPTAOjx2SaKbdq1o446ygVPjs8ibz+mNQDe
/+D8QvigEYDTpfgnbpMsiE4Fzp3Rx78Ewie/gwuGDsEoEFFm2n7tVemFRUQPIQV4YV6lhkPQ1kWq/U9POWWrGJSw+IW9iv1sNPRgheU9rXt4QP+/VsjXuV5SO3gWowj8kPuGfx2DyWAtWz2d4fj1l7emd6oE5zje
J48jHdWlbYgNY9KGk3tt0mFkpyjS+2S5YSOLXsfRd9xIZ12P1w++P7Bmw1H73OJGurcuznp9Md8VH6/6yDyyTEE7fekTuze1chQ60k26y3pPWPebaX763VvATvye5eqtHxw0yEgKA9XorGTqCLwDqgl+Xo5dvQWi
bK2thilZDZ2ax2t4UaBQoF9mGZsT2IiS3unVuJBeRcy60k2uojPyUMKuB8ekyd214hhyEWHnsI980xRvss4Y8iaC1g/f5OpcHQ25qw7qbt3kUXim6aXW1wTwtSopB/AOikfh+aHX2PuTPa+7zPdTJa/D0/kszmsy
nckZNV/Sonpkyp0BeY3q9/fM+yZ108r+9PIsYK8WR6//vKPC1Kg3tE/XOSgexBtP5884fZV+l1SPtcsSSthUL0bd3zBIKGar+cg+OGRA43CRyvBSnBGa2UwnJnOS7QRjEVi4V6tjTU0vtaIDQ1yhcr0VD+5cjK8Q
F14puMFxaeLhwPNAGrSN1Kv7HtwH5ZzIp6uwyWJRE5vtZ2MwjOQukdv27QaK+gvxdwGdP8vpK90si6RfApwFtU/w9PsVUabVuk9aDtWKcUR8NBn+3y4AQTMBCTg1ZDV5nmdvpMmKsccbLFpj4QCONABemOSwiyqC
HLV5MuqlTfWUL+DbORKfJErwOU5IPdaNboTfM6WrJsfFnwMoIcVUld4cSScBJFygwa+voxgkgcA/qktR0WEQeCVnB8LymAPdWSX51ZMpijH+tj6F/bWz/n1z7aQDshPvk4lnscdSkuaXKvxa4msK/HKCeWnjcRIw
Z+A2r4Q5JtjZcGaOjlKfeF5GxYGPT3rZwaXNWs5sbANlz9bTmPbESD+2J0zWAs2Re7xopZwKpNljfa+XYfK/yGRw/r4Jc6EFUUrPUoTfoF+icO/QeWGdU+SrYSyi7mld6qrZXZKHq9baN24MUpuhClLDQjPaU1d+
XkNeml6S+XInymGP013Z+KcRh+hKDSQWrEKBJfmDUNxfXt6n26qdHTqDOnsGob+p3+ye2t9U4ENhY8DIPZ4aBkA+2J0EUH97JRqL6uZ3BdLsyrQCizPmGgXe5aItU6ImywyuB3qcigyuYE0KdDy1LdteNQQHQW9B
kDiapVrPulYypNe3jmg+3kcVw++qtPqR4w6I818UT/xlv6OWJMtdXfEm134gFSEnYlOjgrjc5SEXGZq+2ze+ieTCHLVdLh7U0+846hpS5k4CT+L+ADis2NybsrdiCidjSq/2C5Wc7nNTrlmOpcTbrFvqCmFTyRMv
R9AWG77h3WbHIWu95FQJiK3uax7Uh0C5H5Vyo2Szu1PWTP68CZ5ltV65ElOylI7ns7+7B0me9dcCMyZf5zx/5krbGEVYCgV30OuIGL/Mmc+NUnNJ48NOEAq30Et2SYC1K6fRVzfInsZEx9cCV7sqtZvuc9zahGiC
IJpAyLU2GC/oOrC9e5UzRaa9YXzFRFH6z7w1jk3ei/leoSlfHjSvCCsS81wjLluTZ7GQsdcpyIPzEZT+3nbMCY2tYjY4VvN0coA67AabJuGuNWDEPfYDq9o3zGSExmxg4oqnEKs5oz7H1SAMzGfyuhSPqcDEIU50
PeF3PEU94a/UCOnafFR+roDS75cWL2WU5CQvjpLyMn2vtz/b/oUxWpRe8t7fZpE+G2qeNZpVyKSokiUN+mW+vI43+rgsVTbUjp7+cpNYyOV0J5h5CBVdrGCmC97FnHPPHs0/MSsl7djoWrwz0kCpyh7dmyp/tmgE
IFfDLX5JDDXjUM6jr3At6rgg1GpqGlxo/k/PNy9gEbOmsi0ZZIFvp6JgzJQ2VsXb+lzVGMpKFw6U0sDxp+kLi+/GEt4GSo77ohBfTR8oIxneZNSRVmuUn2NKORdePCBHq2WvZkJhtNOfooqzmF6c8S4X8rnr0qNc
NPHeun2nf8UnbsVjUrRavUil7Kmd26Xk9UmAtKKNqm8o6UQxmijiulmUd0+tOV76fsWS00sBuZK3HZkyCHhBsYlbJJplJCo5KkGwIbKEpKXnpWu1F7n9v9AXy1SwP9DZPvJJ2AIJOMXggCHM09lXuGa8ZgesdIE7
buxIjaGW0BI1rWy47clApsSMeI/rL8chhGHisLBDkTlJHq1l1DgXBnUDsZVj5fX4wpxtRCqErZymSpJ3k/eYn4nf41D/iv10rG5MFkCg4p/VKbCzvK/XNMHGU+GOhfSo6VidQxWp+jH1aAFq2reLveRkbld53NYe
3Xgu9o4OAXrojVAmeFjU7uGSnY6D2Q7uAzlqWAl6GAF3nR2pdz5YNSl3998D2FzS0LF2CNCt97QJwjq6NuB0iRMQq3Uf6BjmLgSLABjpoW5KTMMyGdsqZ1ip5rFJkPredwkiHq/CV+Ep35eNeLOy4sVnbALRLP2K
lsVn5XXbBM5MPCDFPmGv6rc1Es4LOaOaxq4mW0BYUPI3JhPRuTwKX3iTJMGFD1NUFeQWT5ok2TV328dTFp8YG/irgF8XBlYO5BhTodb63Riup2LCk6aJhxarUBD7Y5AUcB7zkeasYM6xYy7gWuPkQm7Qoc+H089D
Dx5kSCZ6atv2f9kHjE5S98LUN5w8RCM2+ig+U8snRKBIegkhzLrhk6naNBW/oaN97UyoN1Yndb28SVfA8qF9nfxb13/7mBfSSSZb9YU2YpibRTq2s7pPMxzIWOa+Sq44IOYIsvWinNXs+F+2O2zouj6DaDQ2y0VZ
yAXdZefLT6OnEaHv/pVvXRau0WTP4T4E/uAGd6A91j/WoDBMexD/K/FDXp5v0Tj3r2x2X2G73GOGcfRdwTMeQgMShc4yg7G/WmbMyd3YTdLSPIH8gLbSuInaS5QBlNjYmP2fDEwYKWnkmGOh+EKVJyY1Xbh76S6K
F/mGiEZjN+bS4CfiBMGLW5+1jvQbXqT2Q25B+reaOfYwBE4yHgPLIzrMTUHoG20TJI18DZQTk3opAWc9SdrESUqFU1Nhl51zBNwS20xpG7+SPFBYyZmzZhmkHa9OEk/T7AgaetXIbGFPfOYZFG4NiBNlxdKwdRrV
sMyZCe/jTnLhATTSeH8q4CrJmfoSVJi8cqg9TNVH8FzTVsm+Uysgp900nf4qG+lUncy7swIMKgX2e78WX6itVys1QlMeKznPkRiij4sEG+bUWvMW/mz/fWWebYfPTXHRS34a0Whx9Q/fQPvM5AluxEnIHsaLqcSA
sruG9+RzbQceNEuwMx5hYOfAx/BDnUPMeKtP9BK/rSBbn/hLMe5lhp8/zbKJ7eFmZ8xTYIiJbaYmJzVdSfYEYZ1E/R7qQDyMlmqSyxM4UI9Z/1wKt4kwRzeEasSW2Ool7uaxWEg6TTRgwBpPObDn6H0UoOjPMYE7
Q95YL3BjuivvOFn3CWMJ69nVPBZpSzSiAuCSbJDn8TjQPzycy6T6DHwUcZ7ejqFOEq0T6SnCSRQ1orhpFUZlI0rrKgwksg/qiPIFaE+v8gtf78QQMDqaY6i5ysMN1+zxmprRPRIdxn3PP1xFW0Qj5XqILr7cG9PG
RWpFPbXvGo1llVp5jdhZjfZXATquc5L+Cv5KkD1UgxAa9vl0M8FoxsN0F5X5kOuUzsHz6n3qJtpGEPJyNzLKIdMPO+Rmb0TY4kzdMtouG6erKfKCOVLBBcZqYO4dNUVen/lVCGLCMIvMHgtLvExfRknAZanirr6P
xUJTQmlHAy7RxU9XSVPHkejXdZaYeErNapzZoSDzEYZO9T5kEXt5LwR0t4YCvOakAMazTeJ0q7ll12WfWelgVfBRa+d1m8JO/S39vjCxtmhn3fH5vAuLHmnAhZMrNbXqeOzuqTIq/rUrAlShd1ueFKwLf1tDEKk1
qBmeMJQCvYZ5cLJJjgFAlYs5PxadBFqilVRY18fRJ2noc917iUQGDmXESXhDCKv1fK1MwOdUdA4m4vhdgQjT5bhb/EH3NfwK2AjUxJFT6LJyXSgEWtCqdRG9UJawZUHUmhnt09JgEDH7gXRSs380KZMD6nJSorOU
oCV1i68ST+gtjtOgyKlFPQl5TU70Z6kX9kJ5x5Cw4OlPTjiNlEhJ4ta6ykFQGRShUQFSkeilL3QJgZLkLFZa1+sFDPIf9rdQhFrsIuxu+QH7RH1jS7CX61imuw8cE1dGZvqi8zSP19iK0ApCyKbJknZGoFSfjdad
QhvriU1baOs6IciJipcQCxcUuzjVl6RlX8O2TBmqSkFzj8LzIy0e3wxWSyoQT8s8+UhtQlZsIIwezseEICCTRb6EO/slJ1XQPvnck+le6NRBLCAw2KgRCgj/V432yoVnsG8hoH7bUC3qo6cZSVLNFJNEWfVC8X7R
XVpkL5BHiqoDioZkGlsrkhqvA1PFc0diXcy8dQcz4/2cRRXebh4wZUWBN9WSzbRCIplzbN9ZdqnC9wJ/dFrq/AF51WZ45ANXky+u9raJPJ47/8HaoA6rm/1p6RtZA7CULOWjNYN7A8asNTYIV0JL/GVdyThC5JY3
0m0UV+yjytYQxmqr9VhupOQb2Je0L5gOBaQKVbkYm5yDZ0wvfsMsGv6KpksSr+wPWA7nlCfLl4j305qFgFfSaSTkUfk+RH0J0xPmhJP98CCoFn1WW4AfUHvTUDniw/wMGQevqeNynSDi9r72DZ93WyIWmIrVawkM
SsXAGHHtN73dP7AQX8QivoGE2qDCafsEnrRT6mo36wJ8dJmJFi8E1q0u5agLXgy8Vxa2gnT0YjJRo5bw+sHso99Onl/uL/ktTgAcVSVVwoS0QzG35/G2vz7AwhHdp3dJ/Yxcc6EG06CU1OCGeH4qHRhFHNoyX7VV
TQwB3TnpLptvH+BQm5ezWnrTwWK+PMBKLW1x3rjsXJ9ds3P7MEx/Pi6dKJEbp2QLWi3YOY9BdLiYQXfNnNMxHARrp+NoGTvflDJOqxIZyG9eRir0jPFIT9HrB1ScEzE8RBhbOg7DGrk56dHsbWBFdBKMQ28Sdsis
Xe4xKt5YJFxogBDB2VbPdnvg6y/MmpjdD+q++xjEoygTI5H2TGNoZRw15BSsZxzH+w3lHTtXRB7HdzhpVIfTWWzea2h/R5EZhTcYJRBZVXkfVmG6Jd3UQqphezvmrnS2tY6VSBzIGjMDUmRggUNk2sLbvY52bpSs
WRohBhiJfcrXON0H5oJHWUb/eJmASMFejom9g+/oyb0/If0r+WOoeD2EBF1+IhKkJEvsb3tLfG7bN953x5ge2PoYjVGqj1kHvmLLwjcnUgBrZNG3ivJT7UUdWLBsHj8aXLxRp3Xz0b0uK4HRUnxwTZtncbJaciZx
k/5GfW0jBZbwuhI7NTqnJWWV8FqjMBfLUYGIEVr2LCj4Lj5s4v1gu7MOQEzipCRPakwKMkM+zc9hFIb1ad1MCERK1kXjt6t7fYgyG9venQgMZGWw7qNic6lkghQpmn8HrWn6Pom596SP4eejnrP5SM4FXdtNJs4o
yhbPRQhjv/kCdsm5PnH3KaH8p2Ru1cPWoRagQOvWRBF70rMTQuOQIK1DEyzo+k0SgalfNSrDQYE28whr3auYsIdj2pPIws/KNO8CYyomAvFsCXhuYmrNrraId9b28OspdZ3W4/oC1VkPYrwYLMgpNyUqAicBN0Us
ufVRUfZIYDyIEhRNWbcE4BdzGZvnCbdx+AR2sZ8k0KHk/d/IaQm18N/IsDB/PaxDwKX9FARL2NpKIB9Go7ROIkXf+r2eXtaKH62aZoAR7LpUp4tODMAVZXnkqd0yziUNwfpjY6lKXI8GkKseZ06lrUeL1z2aQ9+/
baZgRCdkOvTb2+oAJOlqEQkIruOF3+hAhky+48BHtVuBl4fEde3rKUkYJ8vXnfyK9oGzs9PSDDQq1bVIZZ3FTcZ/woK4BFmOKnF7I7LF9B45nspqdTnl+BDJCEF+7vbx03WGRMJ0rvFDBB04Z1QU4XtfGKfvvytD
/7UYvj79cNRnIatQIE5w9P7EUI9HH5Zs9OvAOiKUnQm2lsW3CkceNzJHxma/Cu4K+qKkIlFbbsQteAwquGjL714p2g3JCsffxQ1xDXxRchDU1U9r6kEM1VwOuEcCuM8B84mYSLmor1zJvNNW5uye6bULUnm4BVkt
d/DLdwE/qfRbi5bm6SqGL4oDCupLlAiSOvWRZSerQcu7jxsWTUdecm6pKBas2nbIpcryPVuCxM52XisA/0cWe91GitiWn+8CJL29O+VKlLj+7hwg00Tzuj8qQPdnPUGk11SrPAE74RKwxgky/2XkQNSG3hl4N9il
bfil98E6/YYrogdm17qNunl8vCLn7pym0iRy9TgsOrz68WCwf6BuBMpr45UE/yiSi17Lzt2n/fCrJGH/ETK8w0ZmQ0OTvZgr5kUZ6E+3cuUgn6J/x8jULLIAySZOORexx6HsJh7mKD6d9RQy6Dzs7BZEt/+/FroJ
uduajF0xVdUo/sYA0oly+KirztejEj78kbLDjHule7zBp/ItOWVl5fBxCVx0IGw9OT1ZHQVOFndpddJERmpVYji+ZHq4zbB64gne/AGadvdzr2m0zpZ/ma2fLNPFiGN7gNliNoJubOvt7iJWOzAg5+rCrYQivFCF
d3Siv4jnG4eXXR3mDj3FLSLsqX+o/SWBGKNDUZWDJBe2JOxL9rZTQWB9LRzX14t1AYYpt7L9B5MYU91tdwSRhPsOm4CKqUQfuDJD/435/uaG5Pg13iUbgDKuC6XmQE9DnFgPxAobi3dyanC3gpDdFZXa7ZQeOQj6
StuzDetY3YS97faEXqbG5n1Sen7On/jSmw6dnp2tGTDUYtU12VmexWBWrzi4hp1Is7/bm6N6H5GoknWZzU/IeC/flnuavUt7YL4fvP7g0/4U0GntTcLsXx7dbpD42hUuB07qe2erAkNLscAYUhL7LffuPDigqf6T
TZgY/9HSHs2OkQJr7u9Mr0BRy4HzLlvv6xNSDk0goAMWcKbc+d0RoDsPB/Hq0/nufWax8fyKIX9w7rWhvGu6Qj95jY6QX79HWa86lLjQN0s9+UeMVTavdkrj25ZLzHf1pooDHnKL8C15k85Ai1YO23RwYi18zMv2
WEJaXtkPviWVnuOVNZ6Kdgi3SC2+qtSgjzeE+o0k728BMdg1xmQ6k61X0zKeI8ki8wsvif4Zdqrs41iJNxJQ4n7kdcr7up2Xgpe19zIlHlCYVrALTjqp40APx+FktjGbzMfDFfZfrS7KWoIlQOpPHrmQtTK8Omri
n+ZEZGv5EcFzne3sDLcnEvk4RDNrCqmsXIzJTDiSGevRY1eFXQ5mIUyhntn2vY2neb4ntuLkMniSqh3eaEZvemlvqtS7cuKmK2RCgd2F1RXFKbVmDIJv6kUjpuhs9pBfk/WGu6gBQugllyfFwaQ6p474Up5qWF5+
VoYSqE6DZbumtMNFjS9v0k/QuYsk7Stp32MnzCAyiWNazPHuuCCnGVUYXefYgH3iM1cIqcLN1mUFdPWEnB7dDUxteQGByTs7RlUu6z/T4YQwg6RLwwyg0j1hCodf9pb87jCw7ERM5VINMzIagZTgFwuHjW7QVDrB
T2qn4sGgG8vE6RI/hvPH5TOZt/id1JSr/KaksBJFDRXFE3wdVyZAcSJYls1SuAa3glHAtqeyGPMCkdPEMQ4CxXeLYSkQg0KNEu8nKjcqawuGRvmqio7Gi/BCRiu5QLlyz7m1cb8NIhhwtLnhr13yCcR8si4I4Hdz
b26ja8N8bqBuLCbF/TaxRtG2hG0TwGbh0r/NSrowPx0ZgaC9/fly5QAn2NWilXVky0Jn3gQbZxyA2mhv2yW/aGmhuxAxkl3Ynuvye3Oo2X2CBynTW4KyHcbkqlF89Fh6EUFGpHD+VkneWBBlW9ul5XSmn7J0qmUk
FXBoek6vKP350E0dpBD1Cf9IhbJuh3O7BQqrttb21qBMP0TI3RyheD43S9ZcDDdBwPSaVeSeI3gB4LmUXbPMqv7AQzoccWz7iy/6/nMEyLgCJHqmFosL+pDKjMLRhNv+Eo4l3AfhjMm8z7GmX/V8nLOjWXco9JPW
+G1Oe1aaBuDPFSG7umG/SyJ8bcJQKwlUpz55/pNRj2OPlj6SRKTQqAb50RIPQocbo8PEuq/ZizAONhA04UXo9frGVa/U5U4BdbVqNxvNrYVOQn0Aky6l/IOZbNQ0ZwHb9ookCsuXriO7f26h2Z3dXP+5SCmrTIWG
KIPwKQFlK0FNY5xnRnVtJ21S2Ph0aJbbMZJ81jwbc1tDv0pnIrpsHvGVxMeJ32ugibj4SwwIEXZG65gUx8rcHemSPfGN6sw7eVjv+FSY1uv3tWZc8rKS5SucgdiUxV9yJtcjrgmTyZg2+DXsnh1LeEfr+J/NlUcp
3nhsd8ldMXl6hp7iOFanGaSJ4Rcb2xfZQKNZvlz2bi/9iW5mgZy4hDvFRlNP80GAJn6tzNQ4yK5/m2GZISB7v3VI8RvDLaerEdK7LYWluo8aDlBt0r6oSbaWoMouXxzmqBWIiQhUMedPdEPaHhdYoToF8Zah6HES
5WnQzbdTVpYTnCUEBdh15sc6HtAOqjGcL89Q8ktSsHCZcuzPPdOnuR4cPHBTjCs0Wu9//yXGb0H4WMiJoNa8I8x4n8K8V7qCLgUOS7crgrf9mH4+Y0h/W24WXT0CyQ2r0zlwjasHYyL8Ekp/gDpuD8Rd+Ivqvk2p
NhnbVJF9zh/w//FSYpk6XdLnMDE6vjV30BEc+Jde/pBEsHkxjhAmVFZXD2b9IydO7B3Qc84WyoT4OBRrZQRTf2u7GNtTkGkogcEX9NalfoO5Rs72B4LFIvZpPjFsZbI6lMtkqeUIdrs+NQwWogpLVX/3ZWipB0nx
vghBpefaa0rb2tRcG4+ti9lujBGLDPGskuxA56jIh2HsjHB2cH3cfummKX2tWuznNCvTCR31DIOsLtmvn9XzPlQD06i1gAHaQvNzQVNKp5Raxp54S5GHWtSTaS+Lh8I20lnTyfkZYF+hGCZ0ExJ7MFFPk6ha4rAH
fYP8NUtYPO4nkacCu7xb0bqmR7G73z0UK4LHW3HZIkXXa3w9cvqVJ18Z6bfxHl+HPQilRQ1DdHylfya+Tv3GTMVkytEjhb3onyjsl6sZ1VOsuQqisqoHLTvWiEuXi5D/u3D4EMdyi6o5V7uY8r+bDqkkgcbkGEHz
k/u1lAEjINWNG9Y2TX9uyhkR6pGa6qp+W+RwEBqK5fpmE8Udc8wvY/13+PPzIT8Pcox5yTkpF7MHdck8aeyRiy4LXSjPVpHWLMvOi7JydlO1rHRpANjN2peLcPtXDqi1UoXW1ruAcl5MdRs9YuM1PVaN1paZjnGL
81xn3R+jzW85e3X4pscTJbtO04O0c1sd8n0Mzl3bXalFioptljfEgnp87n2biPpoOWflX7L2nEmfnjJAmaUZASKPiuvkKEXI7oku0LK8U85vWflbJruwdRbDY+atSGIUnCAb+6spf6k/2jZTYaKSljIxn4YpWqBE
LvkUWwHkQYt/1Vgt3xyWrKBNxNxmdWAdJxiqe/FjWhv5KZOVJdowGkg3g57tlUoCAtldSkL83YqhKk0/wsS6azUyI5mHYOSQKV0Mo3mgqQx+Lm1L2JuJ/C1y8PO7Bj4d20uibN4ricUb2pcJsplfcwqPCJSE5h2j
qXCsO9M59znFOsP6Kn52h9+uNgH/tjPbfZ+TVZWrG7AkjUNNUG/goVeiVma06gwcFz5Nj0mCSdzEPziV8NtqRZCi6OHa7XaaLaUe4AP4W8z5P81TmFdSaDTfCj6V9H8M+cg6hBxpxPqWmToxGTcNbm+/2eV9VflA
cvEyDHvzaSowC1FR+oKYP6pcDSdAHwE2UUAxQV1g9+uAQWZXkU+id1C//8VBTutGIK8oaW89gaBCRWO5CKezIUOvxCU8LkuSKHn7ke924urjfilUNeI83rl16FSZiI/922r28Z4+b4Z+CHIVh/afb64QtQjoU1WA
/TSPX51EUoX0Jz8dtVjzRqSb09LeU/GKrM3fZZJEpYgTnlIKvO3qh6lN7E3aYheovTvXJo+kGnw+Fa7LiF9S59wdCpb3R7T3eV0wWb5wUvwu0WxBUb683Qgun6V9L2gMPopBl84oVQdNrp6qFm2B7PArPxrNIEa5
TapCVpp1up2orMH4iX3ZiiQhMevkJEp4lYsclpLw64ZYp+recTGYFLzB4to7iudKBmaLcbom5S4ghjbXgJfGL5AtHSzD9o2NBn596UDb4MrXvhNFLx9tqWXgOdNt55VQUh5uablcxRu7R8Ny+/Vy1auQitoMvdoy
Wx9OQD2lxr5y41VZuhoqtUoMRuU6SxBkLtmAId+sNEnn5aIRsVzxquNGEUawWXqYKndFTMPa8O316NLYIzQSlRvtBoZyzWG4Jqcoo3jX5Xw6CT3Hm23FcrFCqwYhT3+FK7eRkK1Hj04FuNoo10pWL+KCnF6eJHth
6rVhuEsgFkk7duOoLHNkJR5QU8zLhsXnZvy0Nmu5tnlu8PRVbZMdUNDYmn+/sw78c9ceyCGqyJzYill+EPhMcFYbFxIfI+uikwo27JRr5NUfkw+PCzw7B20Dv1RS4jEvTEn43MHOehXCZSjE5CswAfnLYxEraHcF
rNynEsMtNV6A685JkCdWKX2Jq6vq68QURer6dp3q1fELZEMEzbRULp7jAlwS9xqY5p6ZFLx6mGs5F756/6sXpsjoqWtLkUdIYBZuLj5Q7gg7fPz8KhrbPw4i6cn7gxQ6EohyId7nzurWbwhameboVbKjFt6NJDGC
onRL1ZFpJ1lwZC7cdv+rrfUi4BbUaCkmakg0Kg4QKD/V0GnQDodKpw3gOfKAl7eru7M8Ju97W2gaI2QKQFRVwxIyZ/wYi/eNEhRRsQNIyuf3Q10Pours6AToNGYchfc5dkRi5fWHiwbTfc4F7pEfAmlK7588Z0Jk
GyJ7vBhH9x1XJ9xftWO8vTOFxsV9rwfv8UWvu0DRWuHuosTAt6+ckrqqc/qxu3kJcwSjG2lV1SLj/rRr85B0i87o55Hrs3OMeioeHfdV5d2KRfHKkoVyMvLgK08GHp5CPTg4+9GQjFRbS+jCmhotZJ/PE4934UkV
WmWJ2NgN6n2UqINYrWPpV7LzdPYymIZf+GTiActX8rnYA0xgOwJ5jRXRUGc/zeho8nnWIDmQnjvmPFYnsPmRRgLY389u9B1MfXjO5wwpbCXYS4dVV27pafmDG/3yfZpdah3NLEe2O7SXEo/G7wMEqdhzmLmcFip6
rLDHVKXV9mm5Ogb/rZ3Cf8eUuTS2k3AVAvag/QnfYWm1rbtOxapPCoaLzI216BCXOCWg4QO1sH320V38wqjj5d45WT31KOXCDzlBxi8zAaUGntlEbjK/yzGz/YxbP9r8r+FKHIkpnd8bHlJynPFmiIkkuewWO4Cb
R3xOo1Kd6qpO6cZBytw2dd4jJnTkH6YOzSIXPcwPrAbXwBfGfrYNFuRiWb+c5lDmaAQcInb3TDqcXYxmjHuMrraIR+p2TQkCd9Y/hTrw7rszZDpLd4qcHTuXGzXpD6idlXxvAXoJQr0OXijijFpXC3M+BZBAbJFU
sL1yIRmkXELQhgdrUPJjIj/WJ5tgYnqsqGjj2Jp5C5u0vxVvxxq8llRbJDapwhoRVJXYJ57npL+qBF0XQuq+TX17t03locttynEEs/uEfI7/N0HtXhUCuKehoCdE5fYNVOxSbyLmN9lG3MzXN/mjsFMf0Xve9N0x
8rboYqvP0d+VkdSntP2niNN1RXCdPfttz2iWRXuq4pFtLYsqR6SvlrD4GzfEckudh2V6PI407mn4OfkEh0yyzrR7mmeAq7WaKqDlPnSEStYnAbMB6ED/tzDZ87d1KQlgPvSzFq5mlin01FKmVfqwkyopEovL338J
+0b/Ho+WCzqV7sgnzE0Argw7CAeYhhxcZo6MBJssyo57b7oUwF3xgf9lg9XQO59iS2MK6YqbYjsH3BUCs8a3XJhZnyLdG3EOiW8xq/yElDVIandP63BHWBQ9wgQZpUinbshRi1jcbtILwCP8mbhC1KzZRlcE4MQT
3RCVxBjy8YHW4AZLevigXbwQvnMiKppvM4xSZ0nSWqtckXdPyuXSU+qZX44Gj2XGbzmrZhjztCnaNjErKkHSjWZ6uKARACkpctAshN9RUxvdsF3sYlSFioY//RTOd9wbP5k9MoAMmbTnx1jTRNIh8HlCTBETx4zF
uFszsC5AVqVvIBkJNLDhQ2YSJjdSmwR3jfTmYoSQJHRclWH5mIvGXLxree6FaHgjDUUi141hDrG90QruTdRc6t7tlrz360lrZ8fUjpEh13CfOsScO9QPaIf6m/Sz8XUfZmssGuUg1qZfNEtqGlpVRVazL210WoRW
6fu7FWQY1sJqDZIViiI7WQ+g83QsKlptDdQaYjgHZTcoTyjYaE4A+fFJZmiaxgvCRc5vQg0ruhBsM8tSKuAYFEMBK1KEBWTYj3g+Z59R+K6+DU30PBqlUyrF3f6vGsiGn9U2na6GqC2jAfsYfuI7Q+OqrH4FQmyJ
+1y2qkGVfvTrpa7rt4RmRZqlNMtpZpTwcou2EsaFciyi4UHJvYlhGnen6pt4SglnN+KfUUKhmViiwaj8bA/27AXF9q2ODYf9C0tn/NHIpFyLDU48M0pGqZOY2r5udUp2y9SCJRqgcIgdJIoMmrFP6onTjuZu1i2Y
gusIOfW2oX5q6kMVI5jpYPuSdh6xFVA+3VPQrAc6qhFmsLAMlslMSO/r/IPAj7s1WgmyrnaY1omLIFyhbJlxeq/2TUQ6BXa0PQZ2npIZ94NOHW6e7FS94YIqDreSyjoGUhbIsxT5HSKfOIDLM8Yut6LJLaOxRSrG
zont0YpjaKORIaP2g4WMEvnsl25dcmYqTBHOtx/nlaRQfGcWfHW4F9ZCpYBOlqqYDtQslz4xlYIvasGzemsMM6j6C2xRSUYWpG6dDFtr+G7UsNOnl2vqGBiwVedeZdHwqDBboQvaiQTTb1Nj54KsdsnBPkhlf1ir
qCukgcXRtiIDrPFbWIB6yuxx0Ix5DaboriUz0v72xJ+/GzXm2jGWVyQ/7/7thPRRB+7R3GIff9FpTv5pW8BcSJn7hvugSFPTPbUAFZCkAgtnkBIICJgmB2ebc3BMmtSPR1o/DU1iAcAg5EGtDtMZTMud6HGSNN+0
w1QP2sQSZBmvu38FhE3FEqVjNp1yFswEpkfZsF1IHlA6M7+S3L0W8ZleRfnez8evidNL8/q/D0tt7UdD5JWXm/bzaXYAwBDShhdNGLXGcOWPFP5mScH1lSr4A1LSqeODhWn2BufF1DfCZSRDw7MGpKDtVl2CaGS8
jCnhe5alGsbWLgh5UNNwfMKpP1t4fRRydkKI/wLlr++UZyyI/UE3u6ZqaVUvkxp+CN9AoLwXN9dxTn2MY+Orb37c++nFwIuAFn5pGktL5JcieaTv3i2MFLM9g+HEw16WCePwjf0+/8+2IAtypZTBV0xLSgcnyQpE
9d8IKBB9EI2njf5dPZgFHyGhoIY9sxN8Xt1b2dacSQzlKDM+LEn2KAv0u5Q6jfSsXHbF+1b0ZByhItroyUwI4XmIaMvFeDd3VskuBT/eQFkxp5dhWWxfIYlQiyEhJ6uluYRFcV8sOy7cUYDnucT8WHI+tDBaEjW0
R8PLGnxFOTonKm6/h3FxPiL8lJH6iPfVjbKAX1ko/ofsEWP3twrIPGCWoTmWk5tqSiwcgbLFyFMwiTvxlFxQgBhrHT5VmoyfYXG9qRo2LnzOawLimFvwkXsUX1tBCRJTBePeD0+LpKD3/b88MHtg8hIQeZKdKos5
zO343WB+LMPb4tjNpUk2TtNYJQMKlBQM/7yFUyonXNxwXkYwBleyZZRApTBptK7MQu5Lhkzid290GofmmFnreMUw7BRKFqvuGBb9Qyn7lAvhXHDDC+ksylRiFfgwNvLMyusGecj+ZXoctBptnloCCfms6Q9jmjho
OlPdAUFEewLnnqo0nRBHoWJEZIUyF08FyUNO7ImF5KUbphTWKy5Hv51Op9TOb3uE2EApFFOPRO1HjwYrxHVWRf/rjlJd+lZQpdncITmDt9Y8hNZelqSN6v5wGqrJjeGUIeLSDUjxh731Lb5qoM1ClBrpJbHN22C7
ICmQSAnBBqbvuEEtJOd1WcYLpUR03PSBypRxOVK3WrE+aW2/BEsm5LMpYcHdTWm+Y5iPNndMDTCTlMvB3u55Uvopi5k9n6KHzlB3BUboa+N/Uy2ZOkDwxnamDMIvOJSihup+WNNpMq6SozfoiKN1K4bGvZjSdmaI
IEv8sS+P6ac975k4Sq5QTq1OPN1GCHnbBVE2T2BFSXn2tqkTtcMOBbDqGexAeS2euytBTSvF1K2RN+hhO+8ad+DCxswKa3AMbwoemtrWc0LDzPcyEAtTcPxSCDtEx9lNN1Zuhu6KHSfDuE5miXVHndnaFguJHX43
I+KZ1KCQT62nfj/K0MjqcR/lDZW4fP+0rbWuJj9vYZZBsxLlHZj/D3/sB46lhEnK2xQ73EcSYkWLSTF8y+7EvZV50Vk6XzwAqXM8drgEqb/yE8xQ8zEEwN9sncbCD0+3fdj7EY5wiYG+v6EowgFh1a40iuKnNETf
M2auOZEEXp1NEozPCt53DehkEKLiKXNoruu6XUDfBrpq9YjYmws1IVr2hLdrWjuPoLc2ydpP2ZOQogZ/Sh9po8dsHsBXjmMX7ugbTCyN0qZ1XgcC8/JSyyvF/4aKmxmHCgT0niqslwY4Up3jeRnUdym+ErsaRqZe
ESIe8yURXciyElF1ImmVeKaLVcZsP1j90/Sy00rtOiH5X5I+ZPL/mgCScKUYJ/UIPZqhAQdF2+9Ecn+/g1UM9JwWFXWL+YoMuEw5t/EZxzDbjb+tABoWouzX/Qwkcus0/13UbdVTE0F8Ugvg1AaSO65yfSnoPZGR
NhQc3YjcA6+lQGkhNjj57VXqggxMR8hSPklWKN1IUyZxzyihxKxzim2I8TpnfMkZrgufJQOxIKyqjJmfcnLFikvVcseZeyGv4ub/BvdFIML1Y4JI7se/J2d6mRC4PqyaIyp7vw4nU+QJUhA+G5w8lJHp5GcuyrPz
FhRUQAUb3eHtknxLwsInVxRRC+XGnWgmdXZ9WjFiUmA2wCnzNF17427F6M+eCRU2PNtednnuZqI1xiOCCL4s1LducJWFgHzEsv05BvZeBQ1yZVf1aYadoh+Vm195cKBL9RMT4M96V8LQ7N7QtIjtpKa5awsuo5Zl
FRhRIzGzTL6pUjWRnpX7VHu02wiHu3XdPqlxyZ6s/4Eo+0qzj3a/NGlYtPmwLaZX1hoZlXHr/MLuyOLQ5x6Gq9mBG3FVd0opE69jwa1gTj/Rk3LKesuhRAOxEj+nU15mKGrIEmhIxNYfYcUUIVfuuG7IK5001meY
B03IdaUKAhO2ghcTQTTgTqR2Wu96+ILmG4/6voRQHWVUnVqYTgwfSkvkrv1s5G6V7022oGmqd3Lzx41b8iFnAUbwxbwRKGIKe+CCt8rrXlM0OGJ3B9Dcmdg/pockSUmr3z22C2vaWwwPq8M+BpnCdDjv2/7ugHBH
sn6Y+4pt6aRyux4mlVakXLkrabVuZZO0dHA+w46h9kbjSh21MvfMFNRy52fWwmtz4XWReg46YdIayzKdDCgFXSfnp415oRrL4RT8scUfKEIXKMILGC0zxZkzb3puymvsJIS0YVaP+WsV9dkMZUXkfLGj+rLciCgF
iBUxXR6JAPH6tnWN9sAfKxsDP1TuU5FoJv3zj3uyrHDHAtBvhpImxW6HaSbYAy1M+7RbTiu1BS6QusOdu2OkvDjFigQd8H7i1FOlMzuRWqbsVBGSpYLVaUREXw/p/GYkJCYa8qzzm0y2n/sXW4i1xtXXowyRm5f8
vExNNGo9jOJTnU8cliLTceGWMmvRlr8WAeF5NgFW2wqEusS/LAUgh3CixP2eYF3SSCUQIGfWWtM+JI5rdQIy8lJa2VysZfoBK3VAt+6fmXKF/KDqag51Ma3kHxHVS4Aq1T2OgFVGzlqijPNdV2Kf0n56GYhZPOj9
5s8E1OLgZQxhrQs7Z9XsVu6CidSaQHSlXqOhBr6OQlNwNn058JTCWsNQ1GBxdiwB8RLXYvCOIj5an3TGp+5XflyGFjeE7t0KYg6qQJCmnGML4oIiUJYtBGIDeeNcpobNdq5jJYM6UQMPGRDZGbW1XeST157t8faR
Pw/Oa7gGlyn2+3fEh1miYm276ns++fm8Vhtw3YVxha4b4WKwQ78bv3k7YlXyE8+S76Qz9g5TnFUGNXWSoMpndt7KNFNcBeARAxfDcozzJ4TSmQCWVncgcgoDIb2QzyvuumLXCoCvGNa7ZbkUyM9RfkCV41XCWUQe
zRGT6VOGMptsqhalVjYhlY5VAOAmqM1ySMlYAHWlZsOqTHrc1BKJ8EvUL2CERMOkMH62IDVud9to60HHnFQfqVSz8QkPDQSOpoCW3mHiwe8uyashT6FyN7m3Y9DtZRsYWzqnatTzFxqRD3TcoSZy+axr6/tr6mEd
3VdU7HD8Ggdvww5wQLXPPIU8aeptShIjTFFLPojaUV8PYeKDtATPJzWc4HTDRopE8JsCk+yOHlYXWCdrV/mg1l5+wVvh5oJME+VzWThSBuR5lXjgyVC5dJuJQ/LA3JwFZfGLcBcVvITIDY2oP0tpdN7GfN/fkJp2
+54gC6E23W4sgkRMvCx2SrHBjSL6gufZFgcx0c4Ed89sajgJyj0ocwzBKourin/vXyENo5dhSwWxzbQgUyAjMMtddTXKPVlz2UHg5QNK9PJJx4Sf0KbsryvYEMUjvkpZb2EWSfvOW4x09iAqjQHW4ZFAMJv30l0W
/+vIXsmgtIPQvjzyZh8aBsdofD5vvjnbMam4bgthWRCopuqqS+fQqCnXNv2H1oEJ9FV9OEc7Z7p1WRlj9ETxTgDf354fFiW/wrBtGHEw8xqdMeuuuOx71NAeDWcMzhyc+4vzbjWOeWk9M2BvpBahS57nqvrr7dn3
PTAMHVAX8mYvPY3KvrowlzuyFwS5Fz2cV1Xep9eDEPJvhuUyxYICcp0Sy7yceDVtsrHxl+ldi7lJb0gOHGd0PoqdBdsNkREyvVa6FzMD0dpwGlGpxvbCw1N6+yoF8qxyeLbrUuduyll8Nme5bmY+8KG2UCqNqMts
z9k9z2usA/ZJe3k2XwlInhbvbktnS2be7VYVnkrna0rjK+3WuCRJQzk2n/kGq0aHekxUYfDYk9nR6an7ZrZL65oIdtlqX5itY4tj7V64ubw6X1otPY15JC9MkaCOmrAk+eWISSo4RGDF9un7HoVJUEt53kCJMmqa
i0q6BF5udFjuTuxvL+jpv4hfBSfVPhxEIjcLTfOI1VkgfO4rF5b4Mt+Cafh6Eo6AaeMEwsacT0jzIiAinN3SNZJrX1PqJheJ4ZWv6xiLu968gK1kKcRwpanBDy8sUK8UQG9QMTlUlX9L61/HSQ5cThqj/uLeRsn3
IyDTOHKdG0D0LMb+fItWOPi8JJXuWc7XuO2i1MgO4o7xHeAGRbPCm80LycPv34H8O077SWOTYSumEQTOPoTOZfivjNEHKPh/Mw/pkCpCTNTwY7ZnGK0p7O78eBT5y03aNqjQ+HfCfIgF8bNqc8+cIIyZLb1iz75v
+06loeTdxmx+DUeyCtuiQ4KXRa3Md/1jCphp4r3F31r+mg5hNoAYwPbUV+RY8covS14rREcP/Z4ek7NVQMx5jmaoaQxoskhtLTobMxwDqCiF7m/40f+Z9U7qUSTfRirMOUwlCSz/zcI2R29QTClOBpt0WEBt1Bd+
l+8TH4aatOg9muP4H8vcehVZ+CkjCuO6LHO0CZmoijuVI+S9QcSObdj9XyJHKVmYOIx/3KvHeQbP/dTfPHFfnKJSo7huaTTovmdknZDvONKqAWTXjUKbMwcozZ6bBqWLWoNjWZ/AaaDE0xLo5XOdvixKk6cnJJtd
cMFZG8tfJHSp9nAXLLAtsclsfPTs9cMhTo454xhDhkuRKQh9qQGN8stklQmhzKVOopT8rLH/xVxNHGcci95dU/lzZJfjQRSUXbz1P+jADalDkATr9noO6l8El7/aSEyDTXjN6MA4KE3tKqbIqBeaC0dnI1gncBzy
EYEFnHGCYOSQOjNXlk3ypKkvzNk0RB8VUZeryYmMlkgfbjlGhGQNbflZPfKTH7iYN5REIgBgs78JfgE042T53VrPGFJbSqxjNGjO4iE9eLF2oE2NyIZGamFVdJVkvDCSpl4kuta1jcVt3K6oeBpt2Wec057Tnsue
Za+SYqCdkye+lconBk7EGdHO6mJbkCUouzBKZ3YC5BcSe/yaF/Gt5rJyga1GI0BYvUVJv6sRmNjQ5b2kMbuBpno9HQXjd+KYbS6cbQTXgdjp2XWMmBee3GG1U3RxNCJN88zt7p/izjF3kqQCSMFPOyHQnkqHWnF5
2yJHhPGVsu1wlEqETC7i6soEJZHdMEf/cdGZv9SiVdA5tC+IIVmmyVkXEV2yCG41VyMVm+iCuWgDKFaU14wvThNRpCYh5nLiju37oPDhqyE9m2+RTugV5moLS3BgWH0ZmFLotHATmCafKKgxBNGk0LmS3EK1Lc8n
rxj987MPI5SnRZVEf+sua+NXP2PbCh0RpRTnrjP8T3ppG11r86g6SWDbzr1nkt1hiJTqf2XFVEEUtgPnegdhjw4bjaqZO+eldCJ6FlxwCmUv1xSPLIENAz9Z43AuIwd7g2MRH/b6Gtyqrs1wawSVv5pSRN6LEVA6
+x31OZqi4usmRZJksT/QpY/iyFTIZLdH0q279kZwsMsUxWKJrJK5RQlPxZ48wzJvoqfqnkp1WalUsKO1TKiene2BzMxrVClr8K4Ci43sDnkhu6WTXKRHtHPX5krBQrpvUmvsG6AKGyrQhPHFbXuEUkchlPL1Ctkq
e1rTQZE587lBwI3F3lCHCY8ohBTmzEnjhKD0aaEB/y9bLOfyQ2tNCD770BFNiA/YnWmktchRbJhvOCXlqlPUcI5erQFd+5ZSL+xy0hZJy8KEu6GoAfxLYblstNQLa0GokerQ15qyE7zPOuIhqC/ecD42QvgAG01E
/eI8q/uMSpm17jnDFYEF4yFpRDJhNqVLoIK7Sn4juyUcg/p1yc3qc0GYuY6+EVaFroPGDw7uUeGKFx+xEn89jtJbEGQZri/Y1BB3guH2C48do3yABf/ZTV19auANdMfkel4jaRoJuNgQpvxB6MLuZoQxUDZw/d3A
pHusDVHw2wOeEJA4mTeR1PZpsyDa1cYODrLlaQtwsgRFLyaGhGJgu/ZoXxSCyTrshLdzrC7tRe0hWXK+YwqWO2PkvlmFqn6Jzy2URb1rcw9rApxKW+pumNvwn0SiJtPLa8EF7LvbttIwNy9glvotMJYwP7VH6TzO
pGbNgMbygsVxfxL/JbYKdl66riv4jGV5Q5OSIT+6bsBdEM+6XC8SSBEykUKOYAROi+422bnobEnKSSrBHnN0iNkXy/pwJL1q4f/T3MbUrUm+Cj51ft755cd7OOzcB286f+scgstJfgcvOr/ufNL57m3ugs3bfAL7
MAYv4aDzh85T8Lbzeee9zndBCo7gDH6+zbdvv3ORkIl8/bbEmJrq4sk8ZhurKaZvKjkK9YJ1YzFtfvVUlnaY1eIX9wzBdye0FRPkvFhc8HGtHbG/7N9nrMO7u3XkOHDHP+l7wbds9lbcJBzk3eULPk0Z8XJsI2cQ
06VfD7mIjJ3uimHGm399O5nNw1n4Ohd7V0lSkESZ6u9ef8JByddrZeobajFIOZCwr91ymR/AFxFSAtMRqG79W6D+NYN63QCUDKsE99sNA+NxERFac1vLdzc2O+Gr+7ibZ3558P0mVdVOoPrzd5qGAdEJl9dxSaF0
3j9h0g+eOdEuAN7wgYcwHLK5Ine04XqkCXxHUVWPBO9L9ZP9Vl344dGT5snbHBxyWdzOY91FPG7vWxReHaNkrB2fmHuH0VSB6tEa7hC8OfHA0PDsf/MfaRBuPut8XJKPsgoRy8DOpVn1tf7mDG6BnFcIpNoKeCxj
A5BcBb8gUr4G4TTCxM3HmIMNnKhDIEr9J4CWUQTzu6p4O/yz+9lGVD00FqgZBhISYnx8tP1Lb4OI0IkwYUTXH93h77E3m7fTQ3xauCrTpE5WuakOLyzfzKK/4bcaPZJVacQBS/QQjBnixBH6JPkaB1NEir4QmvPj
v02NqJMGQRKziN5UwNhTaNQP1j1CAZkNPxPbs6sqFjiTeQJ0GDnnJ3NrbCOnNmk1iWyxuPoX2b+dHDxEWNfhxG56HgyMSoO984mkzKC22d+sL3824GeSj30gdnmA1J7x/oIj4GEeGqZNJ3RRUho+KiY46BwOLipd
M7txAD9X/40Kb1uR4vYcJv1EBXsIVhXeMfN46zDw+lrbkZw6Lu+XqCv0zr5Ox3aGgtfMZHyianGYVexZRT/rqeOOFF/kS/4U5ZpJKeTJKGSV34E72yrX8zhWa4X/F/hcLJwHe9ARxMf//7HQ2Sz5/FF5tXrFGqqU
VuVKZgeDDNY9H8BceJbbeOHzuTMAWAGIzFNXRMPaadrrFos0TgPQjF2b+pJ6HCyWj+2BWUxtiN6q5s9rRGU7oznYrvumoZvsM2IeinFIHMkaDFeAT+Mw44kW7hOzst8vmMwIE4+nxflPxVWMyr49E3ky/3L0MqZ9
6EXvHD28npY9qw4YKDnu6LQ7HD90F/scDqEkW85DGkCF+/dd2yTh61H19jWwfUsQZUCX7iHV0cEdk4uFOP/cGr90r56cH++2FPXeh6LtvRDx+pURQeCE795/heL7lyGuWJuj4u6Efo0Q1+3PX8oxvkjTy7IZXP39
T2ApWl9epuL1cBVxO+Oa365i4kWj7tczNC6DrtXlyU//NMguzWeCO/4DgYSAFm+daiLfaDClQFRawXQqqDmnFyZrBfE+/exeQbwLI+fhWdt63MJNW8pgdRWnIsCBqPNEtfJKRSSs5OLfE2/vfUh+ncvLJdtNoHKs
euZbWMzf4bxVXs9kSoQ6Mr22dSh9XdO2eveV5kzf6B/8Jv8DN9yQv3pb19hXeb5wszbv6+r7pBaGzuSEQ0s/oKljP/mUuBHFTv7v4Nvlc97PJPss3X70vuAxQ8ebGBYiRHfP/dJsCmIChEcO5N8WXIDYI0knjYXJ
+zKhtAsDXji8j2ZS7zC+adSBe14yOS3EI7vYq1SsHeldQa9kJmNakm4ua+Z81hzUEfjZzQ6vzypjZBBdj/rbqBCLFYH7qxcqS3G5iv3XLxmU6HCh2eodL5RdFZq2yzsZ6dXOOVqEO+/M8P+G7xpsH2D8UhQN9N1w
L+JKaJ3dvJKOlCLraK3hcEMxZygAOFP/zcuoa2fcKwnVPWCE32SXE1p8tbR+AxEa0sL1TPihz0PiH91G0FJ5Ew1ip1ng3zCTY1yTMElnyzGZ9Vib9APHmwPy9efYjaY7YbrvUDUzVmG5ARyqpvAyygyCRZJ3T21S
s2kFyqoGZpJZqynO/zmU+ntU8xRhupNsD+i/d5DClt8smEOc3sEzmqhHjquHPSk9MZG1wmetdfWR5Pmi/rwCUuOpeE9JJtKnqqf7a5GjHLBMTtbcFJER3/+e0SU4Yce2dJ9DKsEeFYh3jQQH7nb1D+AgPT2oFwGp
ZZUVk49cFTNIHE5y571sNj9CFcGebNHTiqUduTpfyw3FhDj56GmBnmBsevMjJEq4tp/Rvsg3DbLtdl+6x24pP0f+K2cn71u/Ihbm6RuPWO2eSh5qfJmilUO43U6p0zvB5gByY2F0nY++/6MYnNtQXQ2IjCh7/GaA
sLu1chbKvg62boSOVXsqojReYhjlDDKP0BFkRYIETCc10+sTVwJCirFGkqY4pdWFlHHRDJQLKW0ASetNATCG9Pp3y+YrhktHyOuf9JCNXQOBvwR4BDA6OoShMYCCuIaC+QqMxbwBweAteQLlmAWcTIOLcfINgiBz
TONBikEa5rPl7OLuCIY3EbRTFDlUgQeRPF4s62aBTRl8zDFLtl2aB0vyJDNWAdhpFmw6wmdPkmMduEkYUcTjCtLN9OVcPOj2FoPtlIblhvsXpy3Ls30BWcawf4G7OZY8y6AdDItNmcnTrri7mR3HELvhNSLczpmi
uUwkJLWZhrpMiOGVbhbb+3YJsssAQf5c5veVgRsP6tRSyfHYIQASgr1sCgwU6COBz7J/DwnOTyEYeM52vfMRDW2or5Cc1sYVG7up7ycR0Y/D8AV27GZ0gI1OvtTSiDg7HW7Xhziq4gQTzAiGrtZFrHiRBwXJaZrJ
yPJ0xTDCZbj7F3YzrRaTb/VGr7K6wHqeGRUw9WY9rLPt4ZA9IUaw4OmTRiqAH4gOsHUzLTUAKFAIAt3WAy8CN8JJH+Z+3f1AOPCaxuklpv+UaM7Xj8tXVcdnfAdHEJAxw1mOD5SZxMMZq8zjkTWLDhAd4HgQxPpd
MfMj4zwxKXODZHCWV6QHV7vnMUdf2+ZkwuvMtiSycfavTh7BLwI6haU92INxPatjBDGtRAAb7cYvvm8wmJKB3Il10zNPFQoQJXRBo0f0tdprMlt3+v4OmAk1Y+0274f6q/yaiadt4JtLcw6A+C3MPeLMEa31MMPN
sKVGy0k8fWxmfxGTLsHkhe3poIlg32pkLUW89txm5BnC4/2E2Y3Ls5xnOMaAm/UsTb7btJS/AKOcRJ5+ETHrL8d1KpaisfphsbHf7SCS+nP6PlE6pd3UahRL1KBjxwLuLl0hlhPmS54cNOquTxw9xKvN/Gff8bFQ
f36OlbVZdXsHoif63MR3AfjZOvuEPr86jYk7sCNnM2KW1U3sZsBP0POEWD84dtY5W+v+zOvMGwm2dFsu+JdLKf2EEWC0A5hEjhkgMvmpNTqzkZ2EzZhbzD4g4McGIuLuulSRDSVusqX2xtbm5Q3Erhv2xwGPCmXu
YJ72lFT5CdmMUlPFiKxhQXE5OIePuZMhLNMzSRJOZTaPmNnEZCqbwxLM8Yv476dJb+eJnfB6aeOeTNbVxA5FJWYA31QOar1v6p0OCu0UT2FQVAQUX6TVIFd06BQPJwwpgnwQtoRmYp90l1SyRtFsj7+e1ky/MU2F
zlUL0PdFJwUsDWFLbtnXvD9I9L746mOL5sB/SBIUx+weAyPTJTenAe99HVnb0XfOo00K6DNpcKAtf438HEiNGdF1+dUI9ml+eM4rIHLVeV4dUgOtKc1YD1q9C0TyEtKBv7LYpRH5UT2tgcgr/E6TvdFMvML9fll0
uuikY/p99SjSUVK9a76Ixa2mBj4oGIbfJQMmo42+0C2gKpvM48KZ4wcQEYvemNjrlHUirALxGHzcI4ivknzNALr5PqTbSFVSc+MjoqJBmNXeM+R5fJiMKDQItYqyj9Dr2hWGD3rCHMRU7QPLqf7qanT3t9vE5nUn
4/aY7LbAKY3Etgvw6qLxBpOa2CbOF2wP7L/8PMqVxtGRGTfeFhKz29NGfKF4HPonpg5pMRhrcuoFdYgQcpQ8gfsL7f9ZMz0Kpp++OZ5wxo01z36iOtLo+rgruYgK8E0f4/cWjHPWOZxP3l/CJTugTHxESZ8qq0dC
lrukphiJLMrTwPPuTNTqpCDSFiwj1AjRZcDVQtFP7pulrsv6vRZFKyMTCIN1EcIyzQ5Ir144lzdOZlfhfn/st2rxfiAmgsRvHXF8Dkz6xYZBzhkZNoUZeSTzsxPIWSuFp7ZeRTgKxj6lywYPI6FY/48CueAg6kTV
FgfZq3wHKuJvi5S8iBBV+0Ko+bcQQrdiq3cYU/Ymn4mJAMOHPqHSHQAyISwsHn38Fc+KVDWBDzzg45mcF+twpwVFIxh8eAk1SiYHawwvTsiEY0Vrc0z7b+g1+xU1d0IjjG1TiT3zx6eJvxo1gmmYZD2dmCBtyoe5
8Oz+njLWoJNLNwOkQQuaoIstXmY3aIxdNTUQKvLtfhz6/NbHs488gcp+jUwvwD9e8mfi0Ro2IZX6sSS2JndC6rpM+ij3TDd1CAayhNvBCy5+VBBWNHjS30/3hHD/q7Grv/5d6b5oodceryIYf7dUzhug2aCBpUJA
YFbrlU6ABnkdkH1xlB8MMdYAVuT9h1QNI0UXRdPsOb+8v8lss4dUBjqBi0mdygXMahuLyZhZHco+3ZXgDxvC/mPhNqisGtN/8kqwKJVJLm1d/BRjufgZ7dQRMbqTSukt++sj5hVUBEamOjdMWVAy82zfsZZJbfZW
2KJRqPKWmHVm9kcVnHP3+EELzRN3TU8QS2czERlpht1DdjFg0k9Dm2b53ffrqE3GArFMGldq80kvMTIdYe0gWVOPgIDbQvSR0n3aCNmhv+BB1UU4SPOPugNktl1VH4Du+55EPQ9AZQDGSeezNdg3fSdJhd198Me8
N1bmREZkbbg959xyd2ycdmk+6wl0XTbbHzZR2rMOTWBE2g+LXalo2Ig9LisaTpXtnSBSta92VnAoczhCIoNzybQGjG2rnSxV3yEgbpVELxNk0mmXg5O5R2Y9YzFUnLpgNNcOpClbZKvXeJtGhJPLCC5Liw4T/QD5
/RUamm9QrOqLCt6XDh8UWaoOfiSREx9rH+yJuC4bRksDsqmMgp48O1NZ6MxdPIHh9nIC6EgJK87ZktQYXDrCjyUROHIL47lNYJHXRwku3sISBldV8cOQuuW3azht4eajqLxI3pN/R7xDgFPiNW5HNmesmrrIADEK
Lhv7wccGTecHxNw1AcjsggNKbneWn/UI2BZCdrvSWTtIkVlPsErCPUDBjs2ZruuRZJxFQjmf1GFEqf3AUdU1KXabXg+Z5Yh/hKzjylRtb1+9+cM4Jqo4TSZ7IMhIK5SYIzU4TJqjCmzLMkMptBThtEfL7mymdWVd
ayf99I1hry/GISiPLaIJKnDEYd2qHChf5Q4SXFmjAEmRCHGYdvhkMZKAcOBuofA3FfKLTOhZPuL3Hti7aDdYHNr/6cjb13kv4bvBtbpz5ExREaM48sn4iDjCwzklkx3QVI2MeoRJQjk+wZL+Wbjv5N3cc7hhFn8o
zm1UZVVHKpBlelF6hTFYhvM5BgoZgikvKbjD1i1x0BspLqwlP/zgiXegJsELP3dcgaOwquDcTmW6CmrNQHQpWa2xKephjZCDbYu6l4g8kgRVLapAFpSk6yPvRjcw6YGVMYwu9uyjqu+g88hQNvGcxv7nYID9GE7a
m0syp5r4utw3c3Uu5YnP/2SFgUMe/h6ID2qFQR6kM1waqfj1biuzrpKyySsqyTgFFGMjZhX9ooMelcE3XV5vX+4R3PX3KWl09C0+89GIBbKoHy1eBNdgqSyMiJLi/zikJy8BVALGm7OmgTTdDVEtm/YwgaevRgfo
C1ke/8Yfzyh7QhbAM5g2I3eTqhhDcQlVdEXmTtEGVvNg9FHD/DecJT9VSjqWHG1OPnhaqVHsbdWe7UgjYzV5oHfZ6cLxiWA/KDI+mblGQu9+w2rNY2FV19bY0rPfQOe7AJIqxUZ+Kw5OL41t5Gm5KhPTdfXV9zU/
wzHieX7m/SylzJ8a5MxM6n8tcbodzJ+uezdq0FmAJiYuA+y2Z+aZaabvCNuWsU64bnOBwOZsSkQTi7qICBj3To9ZbxqJGbngM5zMJcoew3gERZI2T5I+r6kiM7gyLXgXYwShn4qCaEN5sH7fQ2KHYhtTHT6jdwSS
w0l6UsocoNZ2iN6wyixTmQXLgXjP7KGWPKXHsJOQKXskAToaJl/sHBOQb8TsZhEWN6WlNiB45FY4ZwuxdPA34Nh4sSc2kSsbdBNMzc6hf6+2U2zr2QdplAuGJRs9zkVRVB62v1I84EEuhHdjRos1mRXwPj1WV3Ha
c5V7QPFer7TYRDnkuJ9z6KprEqM5mmMbvjuuUaPshlDQmuldy+OTm4KvFHNsluQztj8pGWITejztggw/fLtHbdrRAQD7fP1Y130rKH/AI6HDhSXoh/3UKJivqd84BC6xQCAwuvECIOuSR+X2QVlrFgyMVoxqICPE
MsdUnDLYey647jeETVQOg7R/4pATnUacEnTR31LEFbk/qXSKL3OuhUHdgJDb4oQtinukq9Wb8AnF0TXmoNPFnVt+4GdDdDQowKwzr7IXz5iUqX+uP6Glh3rf+f3J5/q/nWfhRcsYrh4g7BcAAl5z1G7IG9hKk7i+
u9AQqNmxm2qgHDJUKrtYLutu2XmOB4wAwYEp+UzJW2L1KRsVFu42PR0Yq9FWPKlbLutljgmmAzBco+YX4eV6nUl2aAFO+dSHfED21ILmTPuCY/5uRNCZIYCb7rcOkowgWwntjmFyvOLqZTm8cfUqQ3S9G2CYYXCD
sl8ziLwuwyEXX0emGxPmgB0ue1xLBCJ/t6xLRG6u4HnPkXcUK3gN5SJxCevPeGY9kr6R7r2gVxrHT7vJkVZALptBYT3gJNsKKxEhJPmNQTyHmIOcHYyiEJA77n7w3LMxHtITgkorNj2VyIbty24mr+FJY1R7Uhlx
XQPvyAh2m8jRW/5QcKeJZOMKdiadA10Y4Kia25yo/lDWZ3CF7uzv4l0mHvTT4FXzEEpSFDBF3WXrxoamkdwHDhz0q+8fQZhn7P+Us3UJnGD2m3aQR/S4EyhVWAuElgR6b1CfxEUJWAPNy9FPYTs8uRm7InwNbIbl
0e1GyMlkLSMBy7Ua39oF3vhORUs+k9XGhg04yZpDCLyTNwesgJOYefQoPeyFgDS+8rivryQGH1ljFZD4D5TC1kcJHgafiU1reZcBsJ+r/0XeYCBnw2lx+wI9LtHYqwLQZbEVU8Yn+3EGg1jFfMPCis9fpAPxmygu
n1S20cRDztkyZv41ywF9/ly38OdjfWO+Hq3MLg89/tvnoTQTUNmhBOofoWtsXiCliAoUpMw8PoYqQzxCFfTpU49Kg0f3FiiuS4y9oYTnr35iS4XoatkILxHIpgzBjs+dLcV1c7ubKUzsPjkwstw3SqPbAPks2VAz
eUENmFFJ8VuYuMpPOvun9+IZCG/8KnduoeqUU9poBDyD0+ANC0CI2z5NRCaePGyE4VaGvsI0vcPF/QX00OhoglrY73Xy95upAMamcyugxuvj2uAb1Eb5Fi/v9fYtO3BvueKj/ZpYvxbzoy9bvo4fZhySzJGWNfjO
DfnBzfb82Kzs1uTBie38Vb8ZX86bDlxkean6sImnj6YpuUJ7tfCKvh/+vtYcS4zSrdrZaBTz/F6K632ewm7JI3/0dtv793Z8xlkzi8r7BtDRpvvd7Qe9ZltMp9Ji/oae3+sDJyX5zSV2YVjewqbev/Jx6E52i70v
//fPD+3t3rANHXhIFE7nprQ1u8leLdQLxisnDvshBmUFZatG0BiOrd58vpr28HwproVLITkohqF8+XS0/uMg6XNBS07v8c4RCfBk8g78yB5s/pzxXvWpHd6sFpvqha8CAv3I2qmCvbSy2/06/RfXUfycNomV7WEQ
G95fTgwKt/rbdgG8fvJefbs0+Gc6qe8Lsvy+4bo6tDVO+td8XKKX6oLPZ1Icn4uW2evVwm8Lv4dnz2z99Rb9ztD+nD8/X27a0uWoLQDSssin99u9qYiY1A89LxwCE9VvskrGZvrprRzXsP6gUo+YvClKr+AJm1SO
f1kK7LWJT/FlkXDrseg0PiJtxSONqyAjjjeo8d/CTAByhn+S41whAtY1NCoBhNVc0Btlgih4fJGokhVIt6C55caH1kmzd/b7h0PiJ3tFopy7BjjzGUyzFj8/+eE0vkUMmo+l8eY/7wB8SSXJtZMmnL279hFJpant
G/U/p3+6ZseYSiK28r36jCJoQcKO3TQAzjsRX4KmzY4OsbBQQ2T4hE41XykkJyC48sgMeavAPltJDUvla06hywbiON9CYmIOiq0XlShbvhviVBZ+Omx63DkmeR/JhCNUce2Zj80wTBdjUq3g+xYK2W/j+rb0x5Zo
ouMyUxX8tAHkFAu5YPA0MGxTCMc+G6CHzxS/m9nFalwatCLmPy+1GaRlq/3s9mKwmxmMaPNvtmSY+6E7HDKS09hPKD1WE2/EpeXX8fb4B0ObG4/j5fTw6YdM01z0cBduhb5aGgURxDWPq+AquAqugqvgKrgKAYHp
jAj/aOWt/3FnurmRmznz1DCN9XzPbUzTl60u0jIhETyD1TnDBSUZj3tx4ezUR3wmfrPG13l19d4MC2tz+M1bX/vWJehxTvLbwHPmlyaktwb/TC2imkucHdGh//sKFGFxDHesDuvskG4lOhtKc/DXH/nJM6n01tnP
0Tt5DLmd03Q/7Y+DzGWIYjA9MPS5VQ772z8sTCjr45az5i6aC8tFv/XOqwirTqgV74f5knjxW1hLy9odut8eyAQ4HOZ8YPelr8f7tzsfwG76yVPVsnP/OBp/1gNnGMvvcHHvlv4Du8d+B8vryXqo6mtUULjxghd+
ns7LOne6Lu3LJz+Hr6fVCtgW1VSXMZxrSARiPH7skObkeszmp1OWjIbkqDjAWVz1Z/fp+uEHgsSnEz/5c3lvrU6K2JetH0vvh+lXEhgWp/5X27Or+SWaH23VY9Lfn9alT3t0g0rBJADtODytdKP5aFoN6A+NxoIR
Nswev+PsB9J/s5eCt5yp8eB5GXGB+x96e2ME+NtMAFAMHDp+W+Dspqvp75SKNwWbMub/7Xgzf7mpHvBSJdbD+ux32CwBbPAsNemy0SQ11JdMx26Na2OWd6NGeNd423veAJECwOXQ26jPorvtNH0pvav4jsZIBMm4
nasTIQQHX3v/FK88hIGcIXHAhz9d8F+tRecC+rTnfm7MbhzVQjAHIH4377rk4PBFoeEXlN3Viz7y+XL/xV/iU5EY/vSx3DfwhJwFT5ybbiBRac44vQHgWDHUW+0WuFyXuQZH+K2rkYiL7hMGP0dy8tFIHqLuuwQE
FYkMyh/Y+XLRiDvFzMrR4FrL1PCe2wv5+UkrxIkLhX5Ms6Lsq0iZXuMac3CyatDBHaUfpATSDGinMWZNxT5DHCKaHGMuuViMehPe/Bm5iQockBL3W8YcRHBJ6zL+SWdlnqzB3WTsQbcSsRPQH79hbLmDFaKhNmXD
AUFGBFUixJzR5eY9vxHWJBoV14MxmgKVLUUoZrgOYr9goJFASQ+wTMvHVTlWoDXx8kx7YY8HnpYDcn1qjQbqL8tcfQDlBxaYe9EnVNd9/qtkBp2tQynnOKdvig6EsvNxVTQit+7x7ZSwQAjQIcxWbVNKdXljLjGv
32s8kqL7EEPnKK5GWnNN6LW+cenhP/41EztUqxo+s1a0aY5LX+8CXMpnya//9/CWOoKGpwmNXBqAw8usArXAurk6IkXGNOBbjtyQEJN4RBK38GzzT2nILtJa4BOCCY5J76Jpi4T/V0OCIwwTM5hObJjBZAtoWigI
id0kLAAtk/AdxhaMLdL864VTwZiRRgF2evjKEbxjVAf2Nm30doauN0N27ud4JglxyfVHUU7WRhwfgBJ1/G4QldYy+DxBQErteYkyFzEMfWyXRE9vjBVnxduV9UJDcJCGWlnFBwqYl1cZMpR2qy4NYx3hKOj4F2ei
J2mj83zN22eK7W7ly2K7YD52EKTktI9/ccZEZBRBjgSAttJoh32mkTZPzf0W/2/1nOd2qsZwYJtVx1h7MfH9xHS2a3bSrxtksUQFGAI+q0pCdsrkwqUVNlkkeLiZMU3jW0jPXDE5G9Vr0+ICPsVntgwtOJwGGQiQ
XqVouNXGlSnx9ZKyGPDcGeuxE/wDBBCOnmpWyQGSu1EBHmQ5YiNIOosGHkcymq4TELctGbp3eUfHWfE3C+voGMp1Uzm+KZa4mAhguaZuKK0UE/afWzHMPOth2GQpHecWQIl3XHOff8KYBQPShbEzFvIvcrGGgFzw
Ig95Yr5WW70scBJLpRYeQqdcCSchecpzvGpf9ScVEc5N/Uf2h3gf1xpn7T4D0IdKD3cguAg61MG/xKIZq+whQtsxeggKYFYs9DqPEqQYvgyp4P8SywjGkEziD2U5VyE0qJUF6PCuNn+oz3cuUcBWKRjvImQ4rjQh
GeOJc59HwDjeeeAG/fBQAQtFyLRG5P3doQwIVbHXvnoZzvihhd7LvqRFVUIspn9ds99eYjVnOPcu49dW7LTBwGcJOCoEcu90yOMzgp0lnvMS6nZTfo6oeD7Img8AnEhmZnq0I2bm5wLqnAbONeq5ww+cr5u/iK47
RdOsBs+QFPnpdXRn20YlXzIpO/6jeJwBWxnGrDGA9v+GvLh6zHFfJVb0q/0cX4q8jXYbz3Fraz0wR+wjsBS5DteusHIzilAKwKajyvF2SHtYtPfz018UFwDK5Z985OdJhGGa3ZUrWLN0cWs2wD7jt10vqv6fEMJL
nbqcxKL2/ljoXGkijqJVDa+ww5FbUQ/m1yQy59ZDPjb4dAT0hr3ssvDVZdPHunCUcO7lwpIxSZfWniSB6ouvJIwvdRHYEgRAXg9ScCdbTnJaln3z/t0CJPrKw7uFP3ArqbCjcB/K6+DL57VqcQ2/ZknhVmN3Sk8s
DJgq7fGnDR3TFcqKYsAG5wugrEknW186lZ5loCd5woPqUXniSlU/cRfSD90bHCnLe31umfFhg6s4XUvpjqFgVLr143nucNuMKF5dLqvIrxcjz20O2OjYkQ1SSqHtKO2Os9KRvv91gn0jeq24r8znKK3fzJpXoQXp
YXL1vEOjI55o1RCQuo/94gmsCMCfyv309WBbjj9HBCR99NODIcbogUhKMA59pcXfU0scqj1gIpMJYdfZNr+zu2p/XLjqrrbJWbWdp1bT8r61ZnrLysFONb//3f3WSyanaMPWw8YTI7dlU2AsA6CoWFePg7HOed8X
QLfFF3rfO0qTc60Q2G9JvxQEic0MBsmlxXEbnxibvFNJQoRn1q5uzTjrRitS9YR1HCxbHel4yKQJJAJTytSmJvwijxjNmqUGmM5gjJtQyyqy9ACv4Jd/JylinVSfUxRDusPkpGBzxhdj/QNuT7AJYMVewd4l3hQz
zZ5FZSeZkAGTrvu/dAbUhMvW8BlyYZuRx+fdK/lb08QaP57x0g34PxUW7cqC2mwIDjz+GuiWkfmVizoLdEEFKeDQfI/5Zqpnq6flCvlR2Ojzqic1xAj1lprlCWLHsr1QkXHJkYPSxbX1GhrfAKyOni5c2xvqRUk7
4P0g1uKA0AUBsspm0ITFsjR76vs9tBQNYRLeNqkUl+0uIV5+WQT4hj8gwjfVomK87rIg7HJJ8G25nZmsaOXFPU+b9nb4AxhqoppxVNZ4S+2X1qCLYRXbjDE342pgAUIc7VrPd4wYoGWJzcwZCF+IhCe8ioL3GPHH
5zvYBSvDf/8QzLal7981axwggrUR4/ZEK+REREk1kULkgQ8eIV7f/Ah7Owg15oIi2CvCy6izmoEPxLdDkVlwHtkntIuGQKctYmBiPQb0zsgetLeG5O4zOAWPMUqxhVOdgLSrJ2SZLJFBdN6KlkfX3EuNjm1yIL3K
168sSM3oLT2hW9jg2pHLdl+wWjf2uTASvL4NFe1z1wqccTL4c21tOu0x3ChYUdMw0bHMWJBsjBHrotg7p7gbIrpQ5IQ/ZHKhAke7Tsy1ihPVch9hU68JAbwkXpX3jyluLsoKCeaJGW6HryzFafC+UDhnG12mNg5A
bh+8X6RUgsngCkmjarEPqabMv1tJKEr4x+znrUATCDc8JiuxiIOMsV2FPZ1SZsAQJgt2+EYuup/gz0mIeFidq1zv4W++XeNP0u1kHKxCcakbIHudRGV0LIPEy41QsFjT9jfMRoFd0T13nt9ZYnpIZ2Xg8sDwT2K1
JJtmsJKz6AidDSIJortHsh3gI+o40pnbu+xK5qETHJid3CcbqjlX8y5+r0ZjUUaIBFzSvHm448Iuqp0qW3QGPxmxaxaD0TuJESj6xYz0bm0LU+7Kc3t0lNm+NIv354EkLkKldT/gw9qsprSF+/OrhybKedhjxy+C
W2dZMok9pgjlQMkabX1cObDEKgBibzyoWgac0q2qdg8XSZcsw+mwvN0PXG2snYPNMadpn5/6pJgmUxVPIuew+aWTxHbLZG7OemP4x+Ls+WyTETHVEDAWIiKb8Dvf1KyszcHlElJJZZB30bynGX3fTckz5veAHHWL
TIqS9Nm8oznIVVFKNGrzulzZWLB57tCEzdM8sQtJoYSNjHKDCjnmg+Y/ac8Q5zznOoBuoST17AN1T2dUoaIJQf2eziul56vwxUJeqfnUSxmYdOdYVwglZA/Zc5kn5zgttBYjTIX0e20YpECiysuNxL4r5ZAJhRCx
R/2udr3plPv9SM5jPElGvTvK9rj2Y40UK+GT5lfQF3p9lIqVqWmpZbwrjrKAlx6rGVz0h5mhSnnMACSphvccEAcHs2nZ/HhOf2Jde+8kcrxsHKtsnQab1Rgw2o7qUrQd/OyXkQlmfPgDzn1RIbt88/eaq5dfZAf3
1JhNK4CKDDmQjsFHFRjX7psamBLFt6N/hY2U3tO44sxiT7F90vfWFhSrvIXBR99bevEH6gy/VTgLE/ZKtOnLMdiJx2SR1gu97yzZmdDZmEeBCo9DDHQEwBDTOwg+4NXHnQvNgq5dHwkzvUGAcSi1Y1GSolhUKLR8
GNL/NEwmc7rVNQAcVzbWhPyR2iqFfJJ253gQKk5WHlB0rc7baSmrrjdYtb3Rl4ljs3WGwL3WPmaUjFGFYIDWFXhDIcBTy2TJBm9tWulLT5lzjlOAAcwgemLL3R6WzSuThrMH4Yfvvvhr7ZM74KcKKGnit9q9PPhp
xSL5eyt1trSatj01hO83t9FOIAwmwheb8rLZaKRxEsAwsPIEb9ORHjmKM6w3NMXbq5/Ty2FLKv3XNPL9NG1SUPt4NCP3CaogNhg5S4oKcTumtTCES0E+6q9ZzL828Aw+dTayZb7zXNjAMpd3Wo/i3dijP3Purc7u
7PpieRMwwyHQvf0fE++Vj1Ii8dZO8eYE4+y5Pz+vLtanZy+IoQuXoBoKFJ0zOn27sPehENYiPhzQEFT21mEsJqMwBHVYkEZAoI60el4h4drVixmT3BjUnWjfZNyQyfAjPJ/QJ273DacpWXVbu3sbn399TxynE5fj
VAHRx/lwtnUNEPyFz8+THrmn+Gn9uLKcowqBdCfY+wxm5j7NjZtjckgWvutRX+jX7y5OMnK8x/wSB9n0RSY+4uOHgO1bAhbdVyrBKCwseO7qsowvYfssz5e2BJoiKJqLXOBdC3pQqeXuy15gSoSPOHMsvy+wd1cP
TZ+hq9N6MP+ugXLqnS32cJ3jg9AaDwWSuuLc2Y8HVJ6/DxEWWIsgHepM3D8CYJ/WOndw+vNp5vlqhZJVG/2Hrba/jWV3rNP9zlFyp2Jb7Pm1xFPZgw1dEbul3XrXI18NU6MNAuj9m316rVBTpjBRkAnNMGJGlxEr
4VY9S1FY+y8Iv8+/XFRIo7SrAjWTLLN1n8kB9fKFIfh/swmEdhZOK82MHqf1++KNEvRx8bMqAWd71ZKYGjkwu/+iaOjQi5+7+kZV5yzZ4mbiYAB4a7BcLw8mvQA++O2qpZWZjnBhRFO2pk+SEWXoTQEO0iCvg3ma
WsbH92R0nXRTKvujV593fPOfzVUWAuba7o9HNlJhx91hjeQTNAREw6BTgwuQ8rKb9LswpNsAfvwLpn7IOvNq77KcMlBMGVehCcQFtazzu8SRcMkerfUxZBLqutE/zbtrqxotFz6XfhFZsdXdANEsvB/m+5HEwTuB
9Ed0nUBca5jMH1wis+xVbQPJgiysS4rcHEu85+Ilfpzo+Czwcix3PmIRwctA3bEwE4mL40CfXnYjS48m2dUsDgj7KSY2M1e1zYOoWxDTSS8VL9qivwGSkBS0reYEGNdt+HHYAxODIvYaXERNoBmtjrta10cnGRzF
ppiuiAcK0RI/sWGTtjr83X5mi3rJzrkJRgtYUqb2cc1dQfgdfOFZBd70u/9sxn3yy87+6rcv3wMtlMn0kGFAOFvPeb9qmuki0+P1qyJnw+/qIp//Yy7X++vEQyBVZmk4MwKu3iW/5hmeictgGbysXvnhrThBVQ0A
MB7a30QhKESuuBGov39Nuhzg2nzx/CpjL0BWdiATQH/SVgR0VZdI7C6LURAO7O60aAmwQwFp/elR6ORlv4zCP/nbpfCXvjsUfmgx0q5oLrWN6oa7VE2B1S4cUCrogWle/UrV7dw+9ViWaRuf72gLdXWv50FIhSWx
mS0NTOBk0ZmWTAHA4tOQYIiGlNMLKK8jnYyDx3Xt8vwccbN16jyh7xVZGga9SyVQc4qUnjtWoT2CJ+GA1VicoBlBDg5Lo+K0ss8wg44zqAlPSD+P85e1sDu7GsA8x4x7sFTogl1UcZgAf5wcMP9jl/IVJxSB20G9
mTYfQj9IArmcw1CDJOC1MZUt1c2dDFwMXBORICuy/Z3jip4ye6NgZoAJxQ7/3W8SYG7D0pJ2HaXxETP/Fr8dM0pL7j+VRgZnVYJoAU6gxdeHeWJaDpLugEzR0f0VWhErSghXrgL+qFjXbd/MNa6KpcLA32w42YGQ
bXWoIlfeg7Rf+ccG7/n5AFeR8VgFaXz+LIhK14CEpiBmGJoBS+v3ZRqfdR9Rar1GQ8UKbIsDKZ3OhrpybNK9lENG8mHgQ1DFMxqDWT+jZ4RPA3QPF8vxvFaFAiIlNI18gsoUS1JFaJPvd7A8t6ZHWIzNc14wJ/Qm
n4GOhZH7NspIULMkYZN2mEa7J/2t2VivrqqKeXQVvi63gtlRIowkeluhuvlQIl8WvZyqyesjel7MQryqh+Bxo0PdtmSYOb7PkaSrp16D6cz+WaczMonLJseLI3NWAIlkyxLykUysQu/lwAigd/QXacI0w8ApAhDY
GJIkT9WS260eebO65b0L7gRFKmGl4zmdD0seqW8qWjU7LIJ+wpQPmmbqbCnj6yFBLoFwWqUwN5vyW3WDztpE0baeLnUeqzlICZ6bxGi6aUiWg8rA31Ms1v/LiHUFxZHj6MYlplHtqzb1QGIrOFyEqVkqJvVC3tPu
yfH+z7s9ycOMHcPKHtMLszdESCwzMSv9+TD31CQsigVZanAKDvjt1c6mIlro2q6KHzRTDR0hIVJhXsip+t4DkVryTHvgAyK6f/d1cezq39Y7KW9RsP7SydysWPZAbaSO0Nb73MnC5QEsFWv9D4OIELI9Htui+/fw
gRv0LXhAgJxC3qjbFC673d39nui/dBwTRyAmWrPcdKT37/0HIgKxDfXCzf8ffvOOvbn54o5o0mvTTgCgwZS7Q629eyIXkJmcOaa37Bui3JLxO3+gegTE1jAS7W4cEUGoDGY1P85EaRprHB9evbEafl1hlxxqbDNL
2kW0h47ekB61rKfDVobh4k//s1WEhHbPv3ceJb/ivsmvP3CvsCf/FUehsz/mBzdxdW8iR8vNSKmfzvzjFLKt5BKwRQW/dRdxU2LNKPyl88K1f7jM8kUQImmG5P4d6kYx3ZKlSZlxMzkGbKqkxkNL0xZt7rfBvHat
G5N3q+5JYALDKWyZogJjGfS4E+YOeUI3YYwgoftimYY/iR7frd0+8n/bPY18ZRwrYiCWEvk7QdAetr2FkDJMZzEI9485Ndqo96YS8a7KmaxD8DLy0ru4Mlv8utakleN+7wndypvyw0ni8G6fB746z5CX+G16A50s
82TWv/eDKZOigLU/qxWbWBbEnXbFXNzYQuBpT0xYIMR49CDMpgEDiRcHgmMyWrATL9xqKuphDdoeQF8yMd0pJ6qbedX91FF5fCSIl07YsobuzJa54agQuo2uu8IZzTOYSL1FHbikOc9IM0+qNDqPviebVCES9vBk
Eqr4GK2vwdY+dBOnRKkJfjiDLy+uwdhx/uWrKiTMjlR7rwZm4a7O3xnnGlMHTznqeazZMSCBUVIgSHw34oS1jV3oqqDa2+aEszyyTjD76RnORjQscKxNRJ60HoOHlhH68I0fYuQkJ6KXqHrWdNpz6FUpoRI0aQ4U
mk6ZN7EIuN/PZSLg+LQIT52FFo+KWGXbg7q2I71kHDco8cRYwXiAAwwhz+HaauvhmkYGYhyKQXk4j684jg4VhLJdH24l6JuVDfCCX4VP5BOOMRpRclE/x1AwDvAkmeAIbQ4wWIbbRLz2ZCep7aC57SiuIvGcExw0
ktmUmPk5Mq+MlC5NntPI6IhoaLXCTL+ioxyDHyKWgcwEdktBz1IJKdn68UHfsmcK4StAu8611Rj+6JwD9+Juvjnc2uJxWisJO/qNXK9dS/y4K5S1e2X/ayxiiMCNFBavHas6ftvhKm4xE6YzMPPtlM9N/ZV8Sbf9
GCnRebtm5UnzccjfBlLUTNfBRAsMuspDSZQmEdzB/vUYuwyPcVVxRPw4jqAmgkzP6H608Jop4b3+mO2eENtP0AkbZPafIhlXcq/3TrN4+i8wbykEhmREGFYUMGpJit3CQ7JPQziEfZ8mkuceFMnspKnu/uyCFPPM
ggJ59jEAFOH2OcXCx7eIQMk81ADHaELJxigf54/fFewcJvAjkiUHt+TnVc9u1VMl/nEYUK0GmEClwXwNV2oF6Dy0xGUvZm+AE+CAnaAT9qg5FljKyIE3rnelyTNMuZZV/mv0lhxZatfzwATdGRqysYI8wn+XkuZz
vP0b1o40AbbeeUsIZMmB6awrr9o7LQa/gqfpKMGYdBru2nBNjCkflyjP5p1gXhOuq9I/CyBWs6yUIvXnGTr/xwHKMRxmQUBWHgR9NHhkRyEhLZJfq8HYYs9wSgLaKHS8IHbWMxOY4LG/Wf2ex8JKlWltQGHBFnKl
x7WJNeKi4KpvOxwoyLAc35FqPOIJs22yM9wqtnONi8RniLGR20ATU6fc3Sxu6WjQXxzAJkkaLLF0B8HQtIL4s6CRV3LSCXtMLJjlVWzFpzA/OVwE4sKmOGOJdk6Y/Uywvp8xy085DTTBYlnf/ZishROn3ylYtOBc
hyB26qZTJE59kYXaBQuI55VT8cqICm20Aey7JHjQyFQuViXwoDplb31ILyAX+NigktT/ROAtJCc1VDFYsp6NYqc26HObdZcd1B9lWwfmF5hA5Hh5n/6B7MSFUr2+yfuVkHb1Y8vc5kWXAvlfX34Vfv8ZsIgLnpBc
PjjVpI7b8lv9ApGzR+rqF4WApMpEQVBTXFKiMg8TKkrlWwdXLBlySJ5Sblk03jBvjPr3h8H8/EFPCGGQnTvGmsRwjH2IbDAc0ZIOrqzjaQzkVKZYRPTmv6SqWIDZ1+oladG/wjTXnSHNXKbV37Jjllrzp7lvbZN3
mAQti5/iMqDpwGGcBllDFUteQGvU31iAzZS4tIxjueLB7Xv8AIafnc1IqUS8bB60VqdSyYl46PEFaW9KNTiXzMB6V9s6Cq6j9p/1MvB8w8TEA/k3ijaXIbIR6lok5ZcnSZOxcfQwUyuZqozqigR/tXnCzGMa7sN2
/55pPzxdDjIQsy0pMeeI+c5Z36YssF9R8XpUq3w/8yYHjdsG0dnnR3aQ4LG1ZFFvC7n0SBuaTljIhDqf0eJBp8x5YMgomNhOEwR70jIVkZwqmW6qRBCiSriuRjtjPeA5b1c1zL2aa5JcEd/IJXs9oBlV6i9qv201
+8End8w6h46LD2E5DD8HBfm8Cqvt5G6TdGONSp7luPZ7EC8f+uvWpHNcx+my5nYtMlTzOOR2qUMNo+FRJxB5fjqLFyPoFm4txkgen29aPyStpu9cLO72XrjTLfkhSzhKGphjApbcrFIzuRfDMmfUUg9PdEAqxQTe
aN1B3Dpvt5Q5Adf5OOERgyk6j++/4Zqu+FjU9jnSNGVOldxwMF9CXTLv+vR4IWhE8z9ZaLYSwOdGooAsZdO2aUjUpu4UxZqZW+ZlXA4qh92Fem0K3OAVZ5idl4V0Kxqti0Ihi/dSa26MMR40FBvh1G1dCjiqP1M5
az2ThI8Nl0QDlHNYXxlt53TjlNCjyAHYlTOxkxUxTd7s1hxswD480bysSa9KLFUdGn2Vndc84PBAQ1cAQ22ACQnvVZKTdeHqNdqSrNN3EbsmjZcbWEjZV0M9+zGSDiZiZlxik4x4QxC5ciej5ttXOSKkj8Y2j2fh
ns21VUSuoDtzSNtKXe9fldGdHds4QO1UsRICVRdjqWG6bQzwY9wi16oGglIjGK4YE7+q254WIxlxk3sLMQQlPIorI17dvbgMUrIufHQmM6jcvuLssF1cFkMPMS+P2kC3wQuqH0tkwWC6evfSJbb2VNY6kjDsj2OZ
wwSER1T2fw+npqpajSgvTrSYupMilgpxwltsi7nevPbLe4idcYvjpXG4NQVfz9a25aXzuzyQImXJRWmKGZlxAwZobBclr/rnKx5lHloydToxAPELgsmPMxiew15zhYTeSQhJGiDKliQ9BVFqG3P3l7h2GiRELooC
dwj/2qCkrsrgkD42YBD+RNDA1KKWy2AqdVCU0/zc49UfXlwDEzanvPmt+PqUmaiyw92U0y7/lzeS5gLsRFwj/uJT/Qm4Azf+3dFvu/TVCjB2BF2hs4+Ve73us7onSTJ37ZuMXwcJG37fLmOgES2wGrWWkBbRwtP2
wnDZJRjXDf67+X2Xgx1gV8E653wcErQtXivPDKOrrjTMiDwtDRvVp4Igp8iL5kZWVkwlBIlYaKFzLumzBBqikeLuJw8KLgNb6DKmYz6l1gKyZNyIwBn/zLJpgJQhygV5ppFgCdCATC9FRqBwZ8/Dkrlf/HcHqREZ
1DRYqOVCEStNT5st07dzri8JDX5yUkCBYYbGE0Jvullxe4DF3shAdE08px3zsqIqywwgSZdDHzkYOZR+72n4jYCNs+PbjD9jOwuNQ66QjZobViTllbI5fX0vpQG7vxNlXiUsdG759NdZ+ZRe8KtKKf8ZMMkop1zo
VhcXk1x24NYccMsBKs45rgSVEozlAIrTBiZOAysBHAwt5PyKyq+pug7cSzDu2K4rRneyp1YyqkLLviQK8bH6UMi8rbtA6VurDmYUouk7OHQYc8xNcKpqrCFYnzGB8Xjtq1dsLyE+JijpKhubjasYlXc8HgEwgrFV
4rhvAcFFsygZyMPovxW3ewoTcZW4Vd69fUD3esRg+x+PbxbiYlsZtRGkkN8J1X3KEbOkXriZ90ZLGLHi/zuCjuIAXI2DDJdsk7QXLjKPf7QJR98NyvTPPc4n8YIOLgLWFl4cJg9PypnapExL3ogbspI3JbnGu2UX
iHi84t+GRzx9WDIteCb6opO+vC+tNQR8AmyJje145a7kaZi0D2OjNvpyxn1sW/LzpnW/GbGrfYJW0ZsI4aJ2BxRfK0mLWAMTQ4KdcHRIn6as/NJXOtBU8xB9fqE8qGfFS9s3XGg3iyuMRXFPLnBQJ9D8sDLJzXtK
Gi95GkcaJpVk74BG49V+0lCDYK1HIScWEJE8wDbtIJnHHbsJo56V4Ks9wX0aslkNFs3Z6FLcAIzixn++CWTtJjNfDmhX6rwYHmx/RA8b5BVVFShUASlqJGhyWtDeCFxm/hHyMcso5gp9x6x6vG6vquLglJVPJcPM
mGR7mR4fGammCbdGI9jbNivzWkZEkzcJLXnFhGe2uzZBYdFBk5abg5gQIXmWrKRePmzcCbUMKpzxGC7kkBxyW5NQ81dCIyve9LbDp93+Ugj9UsFh0cMMw22LhjA2OdpWvypt0rdtBiA9/wjpENhGE0EsKmiIAjHD
Qh897jhyIXp3vJ7pbgV1XpFiqza8jB4iJMRzNCHfj/sYhMsRjTKGNjRIPsKMdQyw8PATu3uwSBjhLojDfimcqUdwBIT7XTR//ln0X2leg6ZE77GRGM53NqRG1w5OvzA82gf9UgoheOIstrO0Hlfz5J7OC6O7Guy5
kpEJCokE0kkMZjVa51JZbWxTkomIoZD3fYCE3jw+pLCMIkMpPPJDDhYoZ0ofqMOTtiaZVCSVr3mdFMzZ3Zrf+i31L2qhb4GMyEqMJXUwOxeRB3XMM9dmXXA5NVB08TSARqvW+oo1V3ZIvE1VH9w6i6es2hF4lA/a
vwuUFUSEO1yQLqRqhlMUSqsAoJM5f1yWZFLF1XxSek12gl1s05ySFljMqbi6KbdllXN2Z/KFTAPnEikpVyhAQmLn1oBKTI9TfaeHaUR2toCDr2grcFvLjG4Y2e/AVQvHqeVEgfykZ1/HbxdhO9dUNbk5GBKQc1Zi
l/xUCpQywl3ejURVFTeX2smX73mdCCOWJAmTnHLqoqfj/JwxAVA7K7h5ZLhr6JPap9KLH3+PhGS9J+xt7u6tGJBse2wm0DTpK600FFQqWQ6bqZq2XxbZXJm0Rw01p11QoGp6qDZvGb7NDpAs50o2T4DoaaPMWDYN
1bPthl+ksXqFhYUBOU7vMFTNclyOl4z/PhfPJq+cv8JK416aMSvfdWmDS/Lu8KIHdRYVe2+DDlA0l/Oz/HBtVrOsBGNBlw8ym3vndFlZ0qnJjqc7tdr2tg262cAy5HwQi2Ukq8ZC6ConufAgFFSpKYpeO6DYBmyz
0q41nrq30wqtG8UpIiHR12DYabjUUc9ZCrSj1EqeexwVZqZvjQT6AcP4tW5XkARljVjXs/+77e5g3l7kf4m7BEaMIQkFtYCQYlc2JKlabT/NS074uqna1GKGB07LjUQR4uyG4RF9uxKSGV0zhPyOE8rFIij1SAw/
a5jnxb+4tPfxksCbo4YtZ9tjf9IXRS8Q8jSX+2mF1ldHdHMGrVrFw4m/CBFxkBM8eHIpzTnHFlYn34wAECQdSmtU3LRBZQ1rRHeXHMyQcEX5WRR2QJkWRFVEcct5/TXRCrg9E6aw8bxQGUAcHKWwzDMA70dq0YZm
pBOegFAkpHmRpoXRf3cMgje7KqDeiy/pLMjobgJo+5QXW9cNCu0cwWSFf1AMrJSM/Cp7fQS8szYEYG4bQjA7I59J1xPTp6H6pxDdiv9XYEN1lGYOydom5ihg68gUj9aCOCfPpY9zPjckBeNmb9DadOBQdA2aCPWO
/8cVkOmWPNIeQhh6z6c3w9XLdeHzYXXqxMTMYFQh8dyjrHXMoevPZQNzUDjVKjnwZRsjNcKoxoedRP0oPvUwra6NtZHh2Bj0go6MQiA0bSI4DiE0AVSOJhQcb6wKtZQ/UrtyAei/Gu2wljemMgl8/6pElIolOpxD
EpOCmiVyEYVJpgoXtO/iblTEO/vI0w9DmUOEdXPxNPs1FI5ZK1Gi+0OhfjOWSUa47BC/gf8oriNB1MKgLDtm+UJRms4vIzECkOS5p038oenMWONw20ccYfIlBYHsUUSfaYsTxeslBxfe2Tv2bBZwKBOPA/41nuU/
IE2PqnqhUYvqSFuIHuROLSFQcANetYqXQr55xI49C8m7ezIo5IdEW/8cQkUTuzy1wTUZI6GsfbyU5p00dnQMqGSfk3fQU3HydIRDYz/7EySN7ACXYOWPchMTOFi7TioUSEpTKUCvRkh/M2PmaEy7/ItHXZOSwsTL
RYrmKurfT0roKOITAaHgCJSvnBkRtCEkv1IM147MeqWzyKZyWxWizxWDZN2QVNLiUXxjC3siO3vGfyS5VZJUSbgP4/hJ4U1JWxEZw6i81cNRA45fFluDNGCmhvTMBpqIxt2QbID2DLL1PjLlv9zzBxHoQEHXN1Wi
gAD4LBUB1O/pgypfccA1UEyCJVJySWUvdsiSaXONKDykM9ZOWbsS55E09j1sU9ZkWy1BIJyIBOwrehzaxuw58Q6Rc3RCaEOhT1XCdOyFXOsUTCQ1sCbwC+9GtlZ1D6xdFRgKsDUhFdAirLK9Ie3enosFWK5oxdoZ
Htf4R6nWUTDf7v1RbgK8ze+FSYE8/m0mwCdyOXVdUfkKsINj0yJxyFLEBh4F8vjQGWnOIVFboW6DlKpp7+UCcORKAEjQRwkGFQEQSiD95Eht2EB/fS4XF9BnXBVGkBVgymP+FFwSJLwKFBkropVJ66ZJjH9hrdIo
DUeiPCmREXJG4FAVGm0x1PxWOmYOryZzDAVnTfKZC+CSh0PGbsiMgycGq3Sy7mM4EmJ83c2DYm4Icft2sAhpWv0bRUB4sB2ysvtTLmYAn4/50ykVtj+tQVxTVNyxeLCb17DKjdg6cZEtuvXs3n8Z7CeWuA7zWD3P
GMXrNuIdsuWQ5nRpou+mhDaeys3I+KjzufQUtCc6wosTlfF/hvVpgviMtMJFf8H/7S04gWWP1Vl3TYpW+MaAYVReHxKsBOlFYk0QNZSPPSEEgMeN1xBwb4NKblJnpDYDE4STYB4F45yv3F3KjfsoH7dQ6ykof8OG
nZo7JRBiOP4+C41HPlfNGr3Mwfk9GgyG021zdzYAWzfyeOOcJtjcRlBAz6+VnBXLf9xi5IiXz/GKvXVjZYaoWmJouENjHWRDsOkWlYMjJsSCgnYcDqgQCMP1X4nVhK31gRUEf3F8PrfxKe/IEEDVLAZoTWhJCZMI
N3cbaVRiQcyUwx8oZRjOsY3q2RPesi6jHwTGfO3T2bTl6CdkDCeoQHRYIiCNpOdY28hAdUbCFCaYfx3a84ht2C6BysDLTXZAMjh41UONBYjOLWjGqm22PaPS7uQnsUbPp6bFsUmzK4d6qvS414Vzzt9fP7OHIwef
noS8mVM1+yrPxAtyumn1ODJ7zobGk1jQ+T5l45lXxvS4nSx/khaGpdrNOSK1SeciVNH8ValFHcn/s5Ku0KBrox0ICULNXWWuaIorVejPpMIuHeigkEoutiOW8XwoAee01k+2e9WkL6RjdYqR9LhuUg+q4gvWFTrY
V3gOVHNfk3bxlesrblO3F42JEEg/dZTWvjHX9wLuaNldtRDITI8ubjQ9U9kfy83PdS0xyzRnRvl88u24PWpWQS+swYnhtOl+5H00wAbLDO1H19R5hvIoAcxJp8+hmHFg6L8rKXkI7IsPiOqpID553RpfDgLHDi8Y
7nX8/VFhePOljo+YqVUh0KMHgW5bqPmoVq1lzgNgJ3FPzU5MCrax/7mgNW6BVX7DhcRcX7mdQyRUp39MnfvdlLwMqWddkwyhfdCSCAtYlihD8ZWYuTbDlJx0gF2y6U0pWy3FanejhZMTgiwddBkrmIj2aoozyxaL
dJ062Em4aSHptDR/anOW5RDoJ1naRJS0oo38jX0pOc6oKEHWtxG/DD3ak9lGwjC0HBEXv1q3kh2PvsdwDR44wHNkW4GMOWVSh5rVBXAZmgOyRtrzKBN+0zBnargmkLhigILDCPVOTRSmzsidom4zz9dIWqchTwhz
tdIgkT05Im0CpkTyelp9+P2Dw7rjm2cNbeGwQhThGqlmw4HZfLrxeA1j+U36S3Id5q5yqu3xMZBC3aen7vRCwIyUYVWE8phS1P+N66/6ShIPuRdpXgrGbmGR30kl0Pb/lGDlH7OayV3GcEHZwwtxRy2XIk/sezaj
uZ/Q3AouFxcIw8NPOVA/ap31WYRZIY6lV+BsjkrYapqTfCDf58gBm+idlpwJo9XP/1+jtRdbw1j46PL9qNIQXClGsCVLkkTEHejYkYchdymNeC7QJfoTw9xaVEewOzDheCv4GdjMkDUjLw95tBXX2zozScuVjvbv
ks9h91FG3iJd2AV3LjR0qjFsnrWOxy2EYWzLrMnedLDyaSwM8vKlyG1i4ztX5JeEJf4LfXNoaOJY0bVOxgD4NqjHzitspCV9dupgknolchFQ+KAwQC+dX7oYhIFMfunY5UOTBtqIvh0MawAi0PFWMTDLWzKhUYm/
zFXRUjTJiCXiyabQN8OKdPqus6a5cqD30URpec1aNskC+hLG1Rk0RirCwbgBvxjsNt4o8sHx/f51sQOXnfgLwZuKge3GNZlQF1nZGrt/nWLCQKkOpQIVygeg0KqvMC24rrfti1Ea2lyMZHH9UCyc4AW8gZgaaIh6
HRFTxI/nHxhV01yd/TjQCDsF573CYC5KDoWi2Il9SAPdsUPUOeaXvnKwBITFuzPPI8QD32AW7wcAOGppWEeQ35Pdcl+TSzpMNZ6Yng1SNXFjEJjbpRieHMviOVre7xo49LGxGQr25io6kWRwJd4w4ceWggyuQQiW
EfqGEd1IXoOrTjQ4nrvgSB70gEaoQIrgG2hKKSktzCL1bhyKg3Q6nCLx2kJSWFqCf0eXwjY4rdIYGKensqI0hQdBkBlAaU0CJkEkTtG0L25EbhTrKQlrrD3GjuTD16aSDQxsFwfBBq7EdGWz4YLKiUtokBE89Hk2
UOFd6nNhHijZfcx4TNg7HmtcCB3WPoafR11W7WtUUOieMV7unZjjsuXhdvJMkkaQ6FtHSXwG2PgGR3/5OMkj95FQuMFbiw/ISHe8sslVQ61OZ/xYgxg7ZN6gkb0E2mhF6yX0jcOxoEHVKy2empcXUzecSba6aOsI
0rA2Xqr7v9rh2zNWDX6XfSZBKRp+wSbGsxrzYdT6NMLzV1KxxxrX10jlbAjLZQEY8UWMd1icENwUj/2XKgWibHfvDzEblt0k57kcG5pW7KP7wwUl501ISpaE5XhiIIsWqOh5lYrjk/4TLbY+YctaOxfSMJnDGPyo
UCQ0h07lxLJt4xSJDQKi9SUXKzc85aVe83IsY0b2pza6FVzikeaXwZKevDP4jyfWv0eO02S5dy7C1Es3zMo4e5k54PtSTO3lQU8N3iq9xBgImdGrk4HXwvtIIdUQ+E/lftOTAkKQ+8WpioyUdRV4h1GuE9jq3m1W
E/N7TXVh16mNxqikJEfonfYvJD7n/OYP903oOeTOWUVqCwz8C5DzBWRCKngVS62EWL0y/m6aGr1rZc0Geyboinvvbycx+2mZ9n5AHlC4gZN8ee6eU7BFWbhX6NwbE+pgEVH6kZOhxZBGLOs8s2skDZ1xdrgdLBgK
MDOnktht8rFxmZyVjNAOZhFZt0p2atfMBGjS1kRN2Yv1HMka+Z+3oO87oU0WmeKhSRLlzPlnwXJq/HSkw/s4O1BvfAtCXjFg0YRAMwi7Bv7TH9A42KsBklytdKQNS2h+U98yMUWcABXy0Z4MiHquRi/Tutp9IGPz
R+5AICVK9Cu2T3ABNHlHVAb2iNgRPvGTG+CocZ67G9ZJTnFvfk607YPpOIngfppQHJLPfDSOROj9H7Vif7Y4IqcoFSZ8KxNzknMdyz4jr1zYgKUz4QZ3T4cU1e4o+dpIUQkTl1OW3VsKOlXFrgBfm41YtXWoIczU
8NnGqMlVbsiaqXmJvNAd1j/EnKt5Pc3EqETHQmsxyBrrS2uhENmghzTUFwtHgrrSQ4itw93CYvLxPDkF84fFSBos0NGiYx/TgkUZq0baty3z4CI35jFVLrGi0nDh4nXHFaQ/be0Y8QaV5YAduia0W4aJOweZC0mU
yxF6E+VNmZqX6dFT03WUqX6hCh6jFeHUKhLHL+k1oe7HYPJM1WB24G6BORexhesE9iCdYwLY0aEAjMQm42X05KmCZSSy9xeW6cKsUcndyKpJNlel3mjDHGvvo4z7TW5zpEWMj+aGU7XmR8y5mtdHmYIHreMMC/E4
j6JvxJyreX0cI+o7s4X3EmJe+PTiu+a8CsUdQtBpc2YzVnO7pBR3ztZ9J5A1brrdm+KaNLvJV2c7oXl6AvuNZwlBWgL6MjdOQ0MRQfq/h5ySZJX0yKJ6wUUoyB5NSKlRrhS2YBjfcfynni5GEVORBhS4c8AMQYE6
fL8SPFmhfqF7TNLzQpHwvhDez5fvj39pWfVPHn32rn0GazZS8vrCPN1ZZeHW7DQA6BbI7AvzdEVoDb9mUnbCOnstQX1B1LcuM0hPeLk7ao7yU7X3iS1A8w8z9rOmo4DgBpLylD79ZLn3TUTBJi1Ngr/b8R5ZQIhp
c5y0ubVyt1DQ3wV8CXSk4krTDGw6c0tLnDNAYZCI8obWl+4lDfbK0Lj2aUNkhTggJMtvjxcf+JpiZTR1ck0f0bzfo5FJexT+c81gewQGyn/FAHir5JIwwjEFE0aEnFcc6nUO75yxps6iBq3zwg37hUOp5t8aBsFi
NKCW/4CyrK0EoSlgPjoGPzo17ZUbwODNZ3yy4HNut4KVxfx5q2Td9JY2NzPMcWKEaBZI4z3hh+S2uVzQrwuNUeUcuRqrQ6ZZL8cB7VjmT1ONOH+2iCVFdqvQVAlGMbsxgQX/yPrCfUc/q4rqleWDno2lFaoRcynP
VfidC2TOfkhAY0Z2lVyEIunKEjJAGNmXeLMvMoYq3tV40QreYEntJGt+CSGhgSO98A2HTs9K6d8fr5iHMJgzf3O3rtXUI9SJMtiuVcLeh+BauRenCPT1KnF7gt+/jT8MgiAUQGbFgjiDAHyhyb0c9PrllXdXyY5y
5zMXurvUr5h7LRLDGSokfDPIPRp7H1Jk/QaFQJL8zVBLMbQFxSI3g1hJIXm4GDX70Cigc3NQF+CQBJKau9ghYI81JjB8jfC8NcuBZo8MP3E66S3CvdmQ9+tWwJ5pWEIesXbqVs1lK3o+CTXHV1IzQBiraRUXDYia
FiTwBlwk9nKRxi1tj67Oymn0ZqKrxDtmxAhOwQOwUw9kih5UVtfj4pggU4x1ujPM1oMQx9Zodw+4NiTuuwwvGzeD6pjharNQTXJchSZrWd2jCS37ZscqugwBkLMk5dIRjkXmRpgjzi4NFrUqhLyq4OoFvCJVO6re
uF6Sd/Vp9vTtJaoWStwYr5YyFRnovU2CzhsMBVjKbevdAgi6qRWlxX+PXRZ3WZUNL/s8LGAW1KbZFzpG5JO3bswhHK0hZyjmkkrFHNpgHGMwB7XJYkthZdUwMUmoxxZRk/kussR7En8gmRZiZjs6g3pAH5MEfnFS
wTpyL5wU3NcHc6m7BcSfnkAf0uTFG7os2oB4Mpk+MBjZ8BpLh0rc8BaZ84CMWmZOjllBDQy6ZCrpaWFGLCVpxOS0P7TARR6epIUqgSEsJINa1C9NfFaIzQoesgvH7uwQ1iqaOkiDi8+3q89B1B+K9SZUh2CpiZyB
7YHrsOIv3MpGJxqIaiBKur5YIrE+BVQky3IUXkI7dDYOeF72gLWwZtPHWxxaDsoSBJWUGWV6VCyVC/JaF4y2gckaW3iQh6kxTdwIOrjB+MQGNhhuaHWPGAwsdALpzozJYUALwNDm6h0YwBdw0pQFcb0tPqnFGslb
JPN5PmmGpwgv5cOED43ZZBxxIXcEfJXrX9stmJw4bAXexXwdRgaeZjVuBi0ou4v2yp/vggtjg/Fb8+HCNFrmGm54MvmLYVMYZCOD9IG8cgcIDHu0mB/UdGw1OqTYrxNRkqEOy3UgBPLYN/uLOj49Dj2jD0j2gHOt
91t3MjTt2GHJ9U3ZKQ5uLBWJIBMmp1anveNuh2szkxjJvVQrztDLPQY3ZZVPx8JBbmM/1JXdmG/eb3OxWayYbkfhuw227cCzVvIrcA5AM/bBE7+0C93ujOVOGZR7nnUyAvPTJ31C5x07YHr6cXKY8SA5OkzqAmHF
9ZcIe1+y9jpNyEThTryyE9ITtZGtttxxQy9/zpv2ka3IjB6OqdLjy0n/I5inhhbQ7bIC+XA+XoXt09yTVzOJoSeqXLbTDbm40bFdpsznWSYMWCjFXLYzh/eYxzALoncc6EMjQpUwb/pgPTVLin/3aQvYUl6ga2wd
6oOxa+rjP8C/qZ51AU560Ew1S9hIQvRQlBEHCSyiI8onc+Ug6wCnQR7YdtEGM0ReTb5p7CcO9yLuGWnVwpZxeYJC8J0NcRyzsKqm9yy8J8wZylD4leXS42xrRqsjKda8EIod5C6ZYDvGZL8WjG1tE2c7HrWR5Cvl
qyaPJ2poJ6MvAgFo1qMFwOg6miLOOl/M186LAfnmskqHB1XJNr8IMu9LnPz2kXJhw8kvciWYYPhI9WXO1cc7fRmE+m4cpyLH2xiP4v4mifICxCCL2Vd9Bbg58Xde7zZAsPBsRhIoJFL84xjBsgmJNCTl0IpyH8D9
TkkrLM0+sMI/4mIf4oSSdTPZ9lnEThbw+GbAQA+qQzQcdGcX2gZglPo1WGvAaniSj9aMU+8UDGNFtujyEEgLy/1q4zwGJGADpzf2SjoMf9Y00RHJWnI36AB8+GaFpCbRIG/ao/rD0HayBwqg1CHNHdLL0f1lJvaO
VTzQog0AS+2im2xOKM/16eDoVDsA9uyfk1vbJ6a+/Obs3hxTOFiJbwbi0B9d+fST+CkF+djfZSTYOlwWJ5pHqBbMtsT2W6Jg0F3AnDGBnF7mtnzFsFlK3r5xDAOEICED7tG/bZxGR3H9rCL8dY3P7RGLCckrzVN3
/24CgpGKHoUEKzhGvbxF0v/BG1pXTLVTuZYX6eyuTrXJGb2aP7tc2co2AoRM+X5JsdMW6IFdhszTKDURrQZO8zC1wOa0r2uADc/vm6DWuFh6/UIYbnFMyTY/SGgrgyBbT8zQdojj3dEkjKyv2N7Ye03BeZqsw219
zn1MyToaJLTK+oosZjlcqT/TDU3kddC68gpX1IPUrn2i9zzxydHA/SMeiOM1+d8gFVBAaDgneudamZMkxRud88XP3BRvCaQQmTj75iKnIA6lbkHngvf7xhW4CCduRzzHGsQQdC9Sa2+m9/aRzG6rm4VZQ6GJxG4L
5iy6ZaSiWL39fw13TVtmNQ86vk7XgfQ6wc5JlByn5CfOCMT02aqdlY4YtyI01w8Xq/sVYzNdZ+3nEV8/Ymf47hnbCfP1+XlBYoAcHrrk0XK1WiYvK4ZcbFwybsdAoMml01lAi18MDdHo3Trw62s4byVeo63g8QxY
1fKKpfWHZZ+7gI+mlYMgXDXkmA2vVadA42hNVHU96RBlRRMTvmf6I+DhMdbvOHlTqSrYfODtFpSVvOslEdincM9P15YH7l/ftGlUo5sqjdKUUX3gXbGJ91smfR26R9lMDmeH2ND+Z7ktMW4iP/LD4LsV73Ie0wXg
1n7673YPv1Onfu81BQAB7qasPUiu9DZK09zcUxeiuORtHG2ASFJewlLC1y+nE9SIrmM7kaU1NZGnUIKw2R4HbxIFIbuEufbuRw4QpwELEVKamYqDn71Obr8+SoLK0Dq/xn7bb+Wz4poRErhmWP9WmiAmSESjJEbs
8edAceXmabM8hGZ/lZXpxk7jQwday6Nm1oyAi6LR+vC2JR6cnN7rLjvW1iHezXU4N1JwZ4nLcUmKCI+02nLZ4KdxhCuPeB5JBGTqAT3raUd2j6i8FxM46H71OXGNqfjYFdCEgtKVJYiRRaXpLuKURT5Wh6bLTHZI
9Xu4BqOkv/Pc8R6JZcv1xyEi/4qDFtawXv3gjWsycbxwk1FzwyHna8KL9e9gWduMeigtKqDZED9UP4fyFZ/DbwAHfsm94M7ZEi2yLNyiVWGPecWhN8hsZHHfq+MlHIHx9cjWcxlWeM+jfzfVLPzAK4DvAe14Iy94
gB43iEnKTSqeDV2/aFxy+4iwyglMIQ7c/7sQ+lEC7Zcs/nB1c6mLr7kg2/BbroxUngM8g0oWntUjJFSLjcV52ToVDsen+oc0Wi0axu7p5y0BX6i3c/LOx+5T6Wliq3+aWI9bkZXXK66zt/WTTNsO16JhxbkbcvVO
4Hd4PUmiW56va47PzJha/Mh4TpQn/vo+I5a4kwned5QkupvZl6R5kHsGQ6OWk35qZOv8EzcqMBEZLFJfsMNhl4ExOtytWNQ3hnaF9cINZ5glIxbVts1my2yOJFFYW2hZQxWu9vVQ62PNbwpqNIQn3t1uVp7MeEsV
xd2Ii47HM71LqMd3YS6TMs+TU2UXvKKuyK6SWyx7pBhPP4v+DPjcpGT27CzCzRyBhJHzUHdMnAieRN8Ro4VcvHlgltP/SbOL1+5Sd2mCyoZ4M5SeETxQehzTXf+Mjfe7DlfutiRV72ZP41bSwV2lQk7wi/pOV1ky
GplmBMsf+s60s5PwGxogfHmz0tLuH1aLQlLY9oUvcwsFbfyqMCszb5VVOL3/28inb+Ap94Nysn0rOG+Gaut4k/7yW4bHhULHyqFovpwF8dJBthNWmTlfBWLkS6Pa8c5RN+fzrE7g1aA8e/Q3wBJXB237yy3ErX3X
aybqfwztsU44OdbZOw9BfXhWiXa7o/Hzy0M1+hzoxiK6HYjF7oT5tSfng58QVTT6Zlh8Tt+U7t6MokufyYcHF3Wb771ypob3q3N2AbV5jV0qWwaSAtTqA40bZfpvS1eNeNQH+iIOmTbu4vlcEnArqQTOjqrg4zS7
KNPcjd6fp+K0xZldL9W3BURqsPNsJTb+jb7T2ZTNwVQda2EfQFVLSPwnRxPEWy8I4/gbiPJsUX/PeTlCPZdufbyYPjzX6MAdHKRUm9UYJMumfnXGc16dOB+YlvHqZqiVvq0Cd1OtkpCaJkkW3dpJbUgDL742fdT2
+W5ST93C/v31svqhro/TsZVCHt0Bez5FqGo/mwoOcTlTTf9+pqBYrxKjuOudDQTJcOFDhzlT0qRRPRY4WqFR7gX24OvpG4Lvjwt5+N+Os56OU9km++OA+v0TGYXPDHczYC595ziflfm4op6DOcQekGONVna1vUHC
KQ4FscJa6wF0FwRYHah6E57SS1Jil6LTym9vrFgd+SenTXEA/YtkyMXIilp089FxaxxrvRVzOrWrqdPO/5KJ+kLjw8qZEPbWU9Jn50mUstxFM+3C1olmYSc11Igg0L/Lt3Ue3qiU3T1bk+kPTmr9EcSgUVaqlZx+
Q6yEiMi3e6Emv2h8H8udeoZK+jUQt+sZlsUsXXnWwtu/Xpp5A2eLDv/Bu0hnebVewXSiTqPNmkv2UYziwrYolB1b+y5riHdNN15D7TZ2DKoa9i0J2o3FgJ8Z5G3aaoOdyOaka1YpX50gDljkf9cmV5/HBjz8DahE
53Fewpf/+oYPt7HzCowd18BmCH/K7lbNgqYJzln2sGL7P0z2HZJYVsWzdELO4h1kGP+LM4Ghzk5uN3jBV2akLo3Ea21cAvnl8jUFHnYZ+Z6pBs+nZ/uYNp0ULKbvaNg4e7DA0tS7yT13ahPy4ZR+kFHV8LGEmTaj
bbabkSrqkwRwi0URqw0/npUXwW4bM14XfPKyJSy2k3S4p/13YupSuc4mO28Acfq0gSOVwUcecndxSKAEew4fyjZU14BBGWgKVbnY52eW+d1ieDwpQ6dQ4SBK/x1ZK56deFqgQFSDeyOwh0dY+T2zSUCa/MYhYoAM
4wGmiknoBSWNUUgV58jdxhAWwo5hzLMxQMLpgfHBXQn4ssynPx0zB4XrZCk/NVB3H9yhOEhZQHwDSFD/dPGXo1/oef+Zya2wU9Ekt9bFmE2SqmPw5vKD1s8XQ4BykkxVrmZeAl/ceBkUkjN2xIMReqvkUo8U5xvu
PXelYxkr3JDIuFhsmZYpHgRdvvTE0eszrTKCOm+OW6LXZjw7Uxrz/HNaSSMBDHTbdLJXdUpSmbHpidDtTyrxX5i3HfJFGm4xa/REzUoZ+KFXb1+v58t46HVtbHWJALFHG8zejLUr+81UivsRe6rQBdzkrJIZhCEm
PEY+UwD2sldFywYE6OBA5YOglZNxICQG8+cZJ1JB4xtETjrxW2w3yVokONBX7k+YVo/lq8in5TqDkaAiLpdj3xmW9E7MGqGxMZmIyMVRMzmBfaD8jqkMMnEuR+ZQB9PLXPKIOAlPjPjD7WbPDwnPZemTmo598FV5
epVizFaiQ81aLt9vUYFl7GD9mM07UR3MDoXeKSHEcv/vYlYeEX7tYxqScPfAnsvXUT12LRy751XSguD+Be5yIuUk7hjLQLnqMpqDD9PAD8L3Lij3nsUMgaIIXqIaG1WkyvSPlf8LT9xynwO8zH75ot94mV+uOt6h
f47j9CLJ0ATeSQdP2sl81Cx5KZusggkZlXH7r1Iy/JQJdkcU0vLnryrhqMNZYPex6GRgpexB6mRccHy/D23nx8OYZS54CGUOy6cUy2LELCswIs9pOBrxQ+qJ6pMXOpos/74z4xGyehAB+QgYGAcAF7bt2t1/+Wzm
EYIaDZZxO5DlRBdiGphVL9iXmCfe/z9BP7oqvSsPy/q4zsvtShkZBkpzIox/9fDAkSmQXlmWEEsmdeJ7UYRUgT781iS+S9LNLIJOzn5TVak0BKE1qXr2Sijdys8yA+45/kYj4CeL59dnCTj2phdq1bMKBLF3NapB
V8XzdmVXNiOmpqG40E4eXIqlljQ8+ui1MbBnTdWltKrnnUk64dZuXzm+lG4SK0WhnXG0N+7JIXZgu9myAHm2pF+M9fWCFAfPsntvXwqL0g67gpqqZajopv7pTVXPbMp8wF537I1rz+ekIZXUJdY4lZaHYPS+RFJ/
Cxu5YOAVQ2WMQhzcoRlDoyLEgNGmNLvy+nOWCXwIleEkQ40EEeodW4wqoxM8lOUCTENnd42UhnDLqVyP0Ghs3WtVuKCb9q5a/HTQibgVyqCqnwnd4OHv2MEX+PSS/b+uWTr+rUoChYPEv+21t3T18qXBqKmW6x/6
XlnGoK0ILZPizpb6L7EpKy4RRb07LxU+bRT+g33HUyuV+xlHsxodnWmx6/UIOukltNUb3jH4kt89btQxLG9se0H4R1x5aYGehvBiMAHf3NS1VI2nRSzG8nEgxD1gTcATYOvS1phne7bq7fkjmHArSGYIoDlQFzaz
WVy7arlT38URMN8Z4tXzo1A/tzx9DqYWvYVSabdtyjPIa6F2Z+VHPe7BGRvYBGdg7yu5L/0nR3nKP3r8f57Pr3dhIvK3s6Tz8PQ9B9vwWK3vnsdPh4yX6fIyo+oq1kyxtLFWCUyiLPOSrNfXAQVn5W3TWsLvGgdC
9FMWDcVvSoRULlDjakZT83ZapUhJMRH1q5CL4WwWwV1F+/y2mKzOHZ6psp4y96T0vg9HngPNTahdz2uddtzPfaIxz8orVVptECvTQhOVnUAAnoLH3qI0fbUEkAqXjlyLt2SoFtsR7Bo5qqvp0sxrk6xoOK8pA2EW
QyZLD1/jndQ/BHs8UCGjZD6fMYL6bpGSIq260iTDlcmbGpd6v7bhDBv50UqQL4nmhfGstX4o1IJO8yF9qkfvj8mKSqNAX1I18PunaVpNWP/OW8hfdRuX8bKCfCmXGqct3e0HHidCdSeml+PWtfYuS+dLG8mrNHCD
3QTiw/Ri8Tj5lWJ9hsyOAtSgXgKFAqdKj6Do2CYLnhRHIEi2oN1LN+7pa8YR8GI2jFjzd1gKZB9ctmM3kOPueKUfVK45Io01h2WRY8+XZgaXFXAl60oNuVk+tqz4wi9gSs1B+wma5yUl9dge4CJ5ZXU14zWv0i+o
nh7kpisNYuSese0D8ojVO+LheQAeP9OA4GoWAB/yN2VjbNTksqvUo1NrI3f1/UzEhjxT8Mxm151rc+dJu+K0kCl9Gu4dLSqfzWx3M+MJntZBHa7Ssg323dWyjpQ6kv8vs8shL/bu4e9RkkE5RCLJ1l38lDNl2/+Z
BnMCbam0zUTFHB/kgYxWPMCCIJ6ndGIO/ROKHHjQlh6AjBDOyH/MQqN6pPsG5roQJxLH9YsS6pd/UBtpFDmgAk8ORCKjOD1PXtkLmEREFF86D9n/BKnPH3LOBeuQmyH2XVCdXMnG24BWqlfH1AwB7n4XdB0uifQn
ek/10jAs0BXZ4qMUQbBvH/5qqhCBObqvmLYZz717nCu4TC6gYuoD1ZI0twUnMvkS8KjUMYCGrPOh0dsgLuH4bGZYYAi5zCbjC9Bi5PoNdSiYIJIjsGZOqWaKI97NUQ11HpTPY4OXTthKnViAovvkuBH8ksUfIwfB
sQeXy85lM7xJ91mcpUvatTi4xBxW2q3I3GuRi1X8+zvEF8EFHwtNJkPCVh/w8t73skA6q88OzoqIgREhcwWLJfDwbrh9iWoxOM4cD23gUYfcxAzE20iDUOBDyF8ErWEjjNwC4OaEowSJVeZn+wC7bk2pqKWLQmSH
LKxM4u6SfRPA0n6IXNoqzZAHWgTHBaMs1R30is2TCXryVUO5yBATQ6zYW0oDdJ3qRA8o9/5Sr1bntAg4TyV3d4Hkdyt0d+G/TsP88xHE5S7f6IkBe+9B1U/TWiJuKBhYITXvNi/pR3wgg6sxk70vPG8SkBSGL2yA
CcEewWzA4ACplnAOigUfMRrJFa2y+elUIvlR3M7jm4Dtw66bViKSAM8uMYxHXciFPW3+4yOtOcXdWvdspu7nc/c/31mTQVkhLlD2d3Aidlls4R59QPJ1Sb68c7XTGWb1JfktavTGkV1uUG/yLTRXXzw5uPoXqHkx
IN+7gypPP+mhoPfegdXf25RLXCR3/OIS4X6loiEXxjp7GnIx9OukOVdQIeoVtEJ7quR1IJUx5pTwGxUFc5gglxp5CvCtvS9AnNwPsgsAy+tjbSDmRKX1rGSAw9p8LEaG25u28eQGFeUXzWOT/pCNl9DHbG7WUnna
+gA+hDGZ5/PViEWNLH+dIW2QdGxTfdK/vwaPGaT8vbKLZJmvEupQYut2CLTxNRanuHfjTmFn8HlYs+DCtCRd05T+OTC5fv2eFF8cjVcatg4mqBtpAmIXHc8IoWLNtIjeZem2jIRwmhiQeWrojf/v3nAjGY8EKlAF
ggDN1MWZimMWMvPNWgoq73Xj4MbIOuZy6KHTUMiLTlxj5283+9p4udPsl453RidqpPyxTF1wVJSieH0Ae3K+8TwUs6OZwRNF2ymftRzWhcrERXDlFf0VBr8MRDGj4+CJiNMxrA+PARXG5d8NHwjENhow53SoaLu/
LVzasyoJSxO6cxBspTkpZsWK3rDX5ZYeoV6CRcU9k66YiDToOYzJWPd6NutGiKSDjwlvVJOymlR61ij1KVWEkdTaK+3z3WX7hRf6QHF8eV2VE7/V7vDkt13arP6VKv+/1Lbrb4O4aksd0jvqb4umgdGCCxwBYkHN
JWTaHnypzodtLD9yt4ezWhh0juhxqQOmZ/3kQt6x8DuD2eaCCQb7SuCVqQEAUYnbF7+NjA9Sto4mAmJhjaVG831Yczpq4aLBwbbEEOakWc8rkHsgz5a+gpEiTdC3aK5r/4SBF/On1RLa9VmhYJdscTQw6Nk7Njqs
7ngURGEorQ+rPlOxC7tIVmMXMuEOzl8Vpg6yVY9dvJmt4tkoU8OmmPFc2ijnxBVUDEpxLTQJyT8nEayjZo56iR0OprK6bUQuKAU/caHVn2EWlQ+qVt7IQ9FsuLLq11H2yxcFm0OC7sdpEXy9nPCIFX80y12x7DCr
z7Dm71eUO0GvhCg3zr8aKEVAdLxqXCxicK/PYhWaAihFg7ugnXDxSHWw8Wm+DX3MqAYRJqm1vQaVLo/t9QV7PGklVwzSGbHxTkY1++ZuCoDTw8xAMy0KQKIWGtgz5rqUzNtEeotAtXaCL6ZZlkzjwUvc8Z0P7Sjy
huiARW1qMuum0bqZduO8Fu23rHiTP9koRP/8/UhFPn6pQeW2C1i11+PI+WfiyqUd0VthVt77WqpY5MxR+dM1m2HZlwvH3P+Hx4ThQZDCwwO1qgDbVKxPuBu4H/l9nIGrd28BSsxP7Dw8ebNRbG8PTal066O+WtAX
8VHTj7dHRjGyhjh+PBXkBSnM22uiUrQp4T0vAkex4+mUjGtBFoX498v59FfSMpTlrKykJfizq4kWKy4mNvL6rAdiNUsshy+jEsycSP53cCPcXbbsYZGd5xijDgSXdlXSAZ8aczzOa7+r+ONBPQaag1Nic2ZHHD3x
CDouyAO5wpGHT03N8eSLd5DgY5mgZmDrIojCqKtyWHcmFt5oDQ7QHLgGDSxcbJ09UE3uKzHaUbcU7BA/G5dILhEoxhFvUhdcx3j/FHoCpAI5da6EUqTKYA7FZa1xdZgl5EATjCCEZvSpJ6iQxqY4/ql1fYnA7pKA
BELZ+1Lfo0RaB4W+Hw19X2nqOpqWNH9pmHi/RB56iF1qEj3BMu0hjIzEcS9h2ScYHp8lwJToR2giOIT9ZBsDahptS/d/RpPDyRdb3vTc8fBTHSFnnvj0w+skpO9RcVtITUvnNImqMjHYY7VYzpQMMkJ1Fq9JD4mE
KFqt0q3lj20ZwHMzhRAIC4fZHgs7h++W6m07jjVdK0DDs82NMIEEXlCheEs7tGjPKfUkc+htJbwT7Ah3qY06uFgDvifZCrTk+6Gydt26K+49Co+k/oOsLDx7wLelTarHiW378LlvU644LDF2YPfEQOXVaFjA04Vm
jD7QgZNpDyaOlkQKNo1G2pgMyEDJqFDNPTg2ec+vlYJ3dfQGCHZ10l5ZuCaKhvfohs24/uRdu8EW7vHm01Zv3+CuQ4rN6rA7bINStF0c6xSf9OZ3FfbZdRcApuo+yN4AqmEfYJrEZs7S1eMC1H86MEnxS1raY3vh
0auFnfj1yPX6OPQC8T/bfBwz1cWovBGWICf1ZMG+vVxM3HfLPrgCZ8kydO2lTsQv41mY32OtuoTUJ2jJwksqnzmZHi4VTA7tuLhV7LH9v9VxUXXZVp2c17pAp1uhCJ4EnRmxMgNb10O9qrg8aEZOAJXsXaqXBYtz
FBhDzzBMBRfVyh6gMIDb47nWfRP3KFOnOaApde7IjKWnI4y1Y2ovWWsVbCsQRZroTO8YyCHwCdU2NzrTqiIPmSzNUdCwo1fDoso0txHy9PXrWVygQ+gq1uNdUcPmd8BH3LwtfFWme+nzP+9J4Pj+vkEEg9gzroK/
I3dvKs/FMtvSZ45/+RQYaPFDu0TunkVnzJhE1NoVcq2Ewhd6L6LsEUfmXYsubEFsjSW9h5sUlGK0jcaTjIoi6zzPozaik+u5onNkwD3t6COvakI164Runs+7BbEoiAkOnQe9u+UvEVw6WlpiNpfETHfpONqbw241
0l0duXC5KegQMlU6lxORyyov9rvSaJ+kf9GzkGy8uupdhuPnfd086gObXd/rhmS92ESSVFegjJz9A62ZnLdQnobNGGcZ3sxUDlfYE3ZcerQX7vVDic/DWUsFvn8IR4d83/Z+A9Eimi+cRbHM+9dL1F8wAMeJf/Ku
3+4FIJkyrpSlIH6AivAS8MXZLSMXWROFxWYgItyb0xt67NNgncEkJmRJuZ8kI1AjP/djyvgT5jF2MUfKG6pGsEMZS0kmPloDEPfB0ykmM7KkIXAaFcRHLnHd19PlN8m2RaGb4ltPy/FtJSniADH/pg7ndVhEwomH
cHz61I2BBfbERPYSyE38eb7Yyq+btbMTlzd+h2CTzMkvWnOhbHjp1FOtj4jiLVBFuDj66DD58X8ow8wAjDjtmRFlExv2O2OZC1MFO+ZP/M+6wGtiXnBqOJXMUgeneDm3j50bCOmqUIeDsLCn9GrTHXZe8fT67BpE
hCJWbDt7zD/p3ro8LEWFQsQAk6dMek/Ux4JuyS+bWe0On0fZN8x3xyTSFJRwyUf4ZfTjYfz9wnIwIdLtEhTXD8HlMGLXSftfWZOE85B9Cso56GRL82NOjdPfDPbpW7gfF3iFuq78UFQEeGQGPrir5ZG+m/SkGDum
sucd/JGd/BnmA0+Y1Zs+jhj9hDSUbKQoihVwuyU7sdHxsCivcKanMMHj9PJTpJU5UFGSD9I/P4CfiUWIKdv64RhstWhipyd1Ywqw44dhvsOiPObQ6TIu76qjC4xgkQrAsapxJmVO80GKvOn1NvP47SaD6d3AbBS0
EicUokjhc9DCTMXHx145avQ6uYcjYicUOuG1tjfy2BoQwxG1PUnH5wKSbu9H9MAZkKhGVsVD9zjNxi4qLefWxQwWW5RgqVnCLtv5oEJLvOH3n/Y0NXK3NNWS+TRYr7Y+nZRwwsEWjNghWWugjVQlIZyMerIUEf7j
EOwk5kw7ajLvS9GnxJ45sT4GyFUMPaG0HccJ3qDuRqirQ1/w36dLIfquI9L0x6EauAwoiVQN1WFqtjyerotnPixi2CUhlJgSjkFMhJ2Pld2HIj8YvdS2KkwH/wgk9Rxs6VjgxC6B7JV2P5fpUyRIJfpXkr5G7AWw
xMKzjiNiIOR1doBfLgm/Bqd6FlSYXT4JgCPnlm9aH4InCk0g80HzFFscHRkuRmwVmPfGsQM6i7uGb18SltvWdYiSv2IWCNzYbrylELtScUYE7ZJKmCs9fIJrMfFFIzA6dU6cuATrXXcjfRMZiFSeQUwlvhVxMe1U
qUaOv6fj/U5kIKMl4Hy8pLCqlfTEYOBV09D/Wnnp4J84Z0PTcMfEmpbSHho0MdUfR8awHO5kLRQZr62R9R+7y6puY8M0kDtuvphaVx3PESKIZgoCDD9R1PPHc1OTBpFSVkbVY2DiMf2N8ZTG6Bf16AWIZ7Sist6w
SrmaOxYigiRiw6GvolatJpmT47iSWYynu+JFf60TfLFatE3QqICXum1ivMnNhN9d2Cjv0M9EJiKYN2pfjXRROnDppcLRnXNrw1hZc3cy2TfShopLB04bpxXDWS5S3cQ3JHjubUMH4LjLrzY9jhjLtuQC8kHLGxbL
FoIITGKusGyr3NQje0HlbJ+8coy5wEqCs+qT7+S13R1PMH/xqazWzPLxqVXptQq92WtGMEjJP7G+cSrJZI4q34kuirtXRujEYKcDtihRCG1RBQyycpaLf5fvHxTr+bO+WSX2tF2FVeGzBP1GZIeSm+InmHLOrXb+
8ljlAPO4J3uz4K4uYBaFzqop4pop9K8u7PQUc2CUc5Rs2CSnOwDWzrfUZei0nOX1Pw407pM6OamlUUIfzv8Xd8+q3RAP9Svm8X+lajOSvS04hb14kQIMhZstudlCyze/adlCoAo9BPGW0aVSgd/gNnJlcZ0Sf0nk
KXoQRtySLyd4cw7C0MtM1imW2CrYKjgAQ/cO9gypvwGZ4Pwwd7jLfRPe9bUSECNBOtDg0jhZtVePUM0Vvxw7NFDPruOUc74CgRgSmsrZzfZqCxGXOrFRz3bSL8Kk9f07s5eEUj/yEMLhJn2RUNAh4zL2GI3k4CBS
m0kFEWdMx1CLkObgobxAjcTLrCYbq6fpAPF/Go0hUmG8lq5iWO52sSROIVoJ7I7++PhBDyFP0qUzSYpHMAk80xo27GR4vYQnQB60Cp9If/AUv9CWwf2ij/Js3yv7c0dr3ND6qAdtsScZMZW2m6nObxwe85iCmbFu
Y9gpigNyzfNR8U5PWgKv8ArwG04rondSf3w2t3sys68KGXyiVe3YECRSeU8s4eLxGnQBQSItytH5S76URbMrOvCjNbp0YKjfVPoGX6BopHrfAdxc+9s64S20e3L+8defZ/Ab/SlzyeAIA15GvDrXYIhgMtAEXnOr
r6N2KuvkPB12MMCos5ZzSBdNdxO/LCxIt/3xqrqm8S79ie95ZJhyE+ywLykehNN3uUMAz1Ptx+NDMM07GEAdp4FnKMJQi6d3ZrwLob6+8vVZGyUi/QSj5Fe2koQz8OOGjh8J6TspXth74Z/5xgs7xll6qia4PcIe
wJZFq59/Qt6kzdTStAQKBYxnNn3BKBuIo4s6ZLC94qZRnfA0hK8rqth+U2m3HORSPFgXax/Pm7f0vjPJQramUwac2GS9HDXBk+zlorbgivwTww4r0KSfePqmQzxZMa9PnPa/qr3r2o+qHhxNdSvfj5nkEmktPPSe
2uM4FfBuuRoO3tkWWc3f9mNHDZeqiaYmOSflzDYd67uqVqb+6OeSn1oiQ+C2CmzyuZlBrD0Cq6KRA3qjL54gMCl4NApX8mHImY/2m0IFx0pzcWXhQ8ySXGL5KXTtPVtT7bKDsZwQ7xbPxVPi1uGLM29mWkzBrfsA
4ztl1ZiB8MeeoMdDpVBhHlIMKJjbdrprT3SFQvcCT6dA4nLXjEqynzNXypWBBMqVumLFrOCuQ+NopaQWU4dIh3c8+AFyJuh8FrT508tPvda7daeQfux4MSnjsyANV9VlDUk+9TiPEkY4o/8A/XCIa9BSrTqLOUC5
WIK4hCopVT5dBm5WET4Wd5qFObLNU5mlkPBdvOAQdLQWSA6s+lllf8hC34sqARRWCkxm8lWuvEkHFdTjERzbgpa/t4VgQw5yjNWFeRZ2pHJ+3CroeSbsY9pZBeHtJUFI3pIK3CUf3Iti+1mZgODsLSseJlMlBM3c
DqkCYm9/BGCcKyggy+0aVTvcCygfoozrGzyEIlygtuMWQ5DRW7DO4UE5Ed395ccQfBNbLAt6aNU+BoeCywII9xkiu5JdjbJEm0wKKFIv6nBonK6+pbY0CeU9nsYe56rGjIMP8BxWSbu6nCJyhAAqZLU7/cYPJ5EZ
+zISnUzityVY0PgrZOFj5c4SLdymKPLfKx9JyrBKYmRrr3z8EZiY3QcBj0+qz9fBiReHK2M5OMTJ0F2/zYIwhTr1kWo+CWOP3C7cAckf7fiEJDkhecNIAPDTWUsQrjQ/dw/tTsAUrTPs5dy4g+Ged+qV59oUPvsS
9+GI2Or2d5wcacF0IRIRnY17fr3Rwp2BDeNidFf+rfdVnnYwUQKcycdDjjf6s9I+yDA+3N0MjVpGyOLhJGVaop24rJ5rq6kggCcoXQxs1IAKJsFqPeSFDkJcSSbK5MAvlUia7/4U4mEUV0u5VEoHNDE0HKxw8e0X
+Nkn9j5NyhxixqkUvtS3yui0I9mOqbUjt4o/Zh92/ZKG0TEAa0/9xP79AiH76z/uTBjFC5vlXzo4JOHb2D8xex1GRJKu34GKdmmR88RR67R+VUxPSGuaR/0drZD9yypkZTJxu/8yNBmKt8/uMFnMJc6GeHLT5x2h
z7GpdmRJ3VhbVvYnUQm9eVCllTWDtEJDyPVT6cETQS9n9Plw/tYVxNHpDNd4OI5GfhcdQ1jAS55zC0VOXRtlNjSRtb6UYLGCFx+8izGQscQACVumTHMuIkEngXpvGyeClhBsVIlSBgefO9ItABvRfRkZye55ZcgJ
TH6ZrPvDaDUt8T+hvCwJ9NYdfjQDNFKLuWgr6e7+MA87TTswCT3dbMIoA7Bei01IXErycIUAua9qk0lk1xBpWyFI58uNsUebRiyYBOTOLKuE5ROZ4ZR1V8JFUyPNJFfPk+Clo3JBcEZ6CQq7CPxouxT8/MSXdWSo
x/QlPG1I5ZZfUWZ3c4rcxE0g51sHNsjJz52DM7kqtRPZoWI8z0CjV4POwdvoXdmLYdklPoDSxNq0g5jXXij3jHjlyk5TZhyB9ZyYYpwlPGzXX/3XvWPIWOJsRdqcGBwQjSd87t3Fc/pm4jRsapI07OCjgSMA+6bp
COA4GDxwHXMMw457uhbAB59ACGRMDhRGpgAKe1QS/Ch1SJfOpv2CI6A4OrWaExnoaT1gQZi13c5gbTJfYxGDsICgzQAsIlUIuq9JsQF2hvCSgYd5eyOFDBAl4hQU7zyniCeSSAnozf3KqS6cEppJKcYrByOT4hFU
hU9eh11r4Se7sokddkHsVqOGvR0kqkos6y9GI8Eu3TdBj2ugM8u+UovajWq1kBKIcmVZqyRQNV2wOJ5mFJCUzR0pOo6T4LBE3VxfVRF9WUKO5uZvzvaGzf2srRyZWLiiq6ZF+LdDGB/hW+WWOEvkUAV2Cmn4mlhN
BVARAkgoqZNWoTodBWRIpIvtmwRAiUkpM/EmGbNMfHZHyriE84Ixo7DMQovaE402ppm0ypM9FXdJ1PWxwYYgVKCm3SZokLfe1Yaha0h9fZAsu+epfmebVy+F0DBgoUzqTif+d+9SJHLXBH5NdOp8F7IaBn204zU7
W+pRKBLxWUZRRsYwCTUl9bMkQkWEF77qADRgFKZJI0nMtwr4YV1PMakNgqOUXPukqQ5D9WEx5MYRLJeqaieJYTSDSuW1hIxVpkeQYSQrl8uN/8T3iG87gB+eKoFdzgldVd0zIPOioWdfvsSKJQMxAVmzsASxiR70
Jf1wHeSFkbedOE2cbPfyg+3ZYbLg4fj839K2JtYCyF4gANRQYU6VqbLte5jli5IAnzgR5T8zQB+hkERQdoEWTglZc/XOFrFR4lvtMkLH22ug7QPEISwR8TRMSDywWHlQ3IzOwpZ+I4iA6SRpOj0R1p5fWw9gElCo
qwHh92a9bfmbsMVdTACd3yyFLlzP/tS4+UGIlVlkLUHd8MPcYhE+fMIHCiTapTPkrUFH9HMICEy4Aj8J+AiP6IZEaQi00OQlXwb0y+ukHNhlqEE7ooFc+oYiU9N8cb0GLt9dcOOWrXk/0I23r1/pIHOu4mqDyqe8
dAFSfGZhTTPMH4ZjuN3QSEwDvNQefNGdMScb+Qe8w/3UIkTPCM6g1ulnEydNJzAaqc5ah+P99CyV9YSLA3jnrv8XRUODy6uklLiMlkigBIYvF+99jcqaP/XIeJCO9WCGPdEGVZO4Zp7I/MYZhkqNorTrLzehhFBp
AfAkKVCAk1iPWRDUvmhoIBsWc0a2rx+Hh4ey5W2y1coVoBsYHRFDl95Xn7YcUJ0mpvyJR/bU4xhOccs6YrGxNTXE3o7JC+CiqLVSZCxgO0rmO6Fj0NQ4EnfTZle4zLJcC7oVqkejuu4526/xnTtTOliETf2aBLib
HoP9G2g7PglPpkreoqOjvqfqv45rDMDuZn9hdd3Ux42lJCxdOB+tiK9pb8XxBQPNMM2YFPG83Cg85N1/CC5VjnhykJG2mjFZl/D0N8yqSzEJ9AGn6zMIhl7rZnyOGThuA5bus0jHT5MIPhP2gSRY4FoW65f5UdBB
HMlqUnJ8ZTqZI0YkD3OoxFWm0Vtp7cnTJm2woOheccjxWEJXktMP4BoLhJ8m/A0sj8whPDgJGDNEGX+pWS6TOqw9r/+/tlwXuU6VTU3RcWVtBI0SWUWlzwxzP7ruUTHSCAAy2feZiIZr5Xqn1xqW5MdgWoST4pox
5VKjgB2Sskl7bAMSG4/JnOGN/2hf9RhfRK4h2ypbNq2tCOjdrw3MZPNWbwgkgQnf8efTzMFNhKPPc6pvbmj8wB4p0W1JnOBvFfYQDhkyfpu5T5w06mVS6eheq7ovkqxM84Zxe5VFYi2L047Mtuiv1brr4QPzVNK9
NMaeL1FQrz8Io64gcYF6W1/3sZs6mHWmrDnzTvLe268WJwMYYo+QDJCd0z/5eYsNru1rz1BO7UQdwQ1+jfo7gYF4hWZTq5XCZoTpFSsjzavj6CEtwcWYIf616ADNsosgIQOKFrOsI0QfaLR7dIpCoQ+BdAcgFomB
Ci85IIYRKVxrOZzDxaiY/Ugkh5joF0eWRYfdgjgA73v2tiiJTMfAplepmapG4InJnm8WM01E+fu6hpZfcVCLYnPDsBUvNyLmqZ8VSYwmmBXiV5ur+GX1x+DkFzVuQP37Xd5FTjiPJTQ0B4Hdid/tz2d2SweM3Yk/
7atn9gTtr9+JP+2hdyWC7EgW82JXk4lUho65A0uVxdi9q7mG8L5imI0J3xp3fBWxute3135v07bud8X535GEM33/XbkgCcFz0bVo9wWZzNhzE+7tHmjSi/hSJanbu4/QQPdIkoYJwLd0Z4v4JCgbmNTJiAhO8aXc
Wb571KceCOL1RT/7Zp+AV2GOOzRGsuoGC/BV8iZaMsLaEfJa2C6g/MQLrwhbzt+FT4XbAixgKvpy1l5a3/2N9SNM48jhzHYvvHo8OYfkyMhhPVF9EGHxZvo/8rCCyEoI5Nx9/eeY7vAZsjdpP3JnwJKjnszV5aT1
JINz79kkh8OGQsBFCYGL4OfJ1+2eQEYJvCgHaNPkzDI5PXk/YhQKQkjyCIOHZHLaPdv0zsVv7Jxo4jYo4GE/FvMraBYm/Kc0HDgci+CtSJgy81KfRqWd8lMbo5A13K8VRYQGHagPXVdART1HzEiQCvfZkxEy/hy8
S7zkhhWr1nsY54cymyD6b/EakFPWuGXCnA6twrFKbURxr3Bl2xPUviVdiL98k01ltgbb5WEoxDYuFPWAdBCCudEVmb9Juc1zUXu8XEt0oqf5qGIhAyGgPNFqLh835dpzZq/Jlzp8Pmc6k8ngOCOklUnXu57wmHPU
FugFRxFvpycBViXXlEKeiOFu6V7g0hwIs/jy4BPvMQ+HNj0Fiy/5xwuQThuu85dkVpenl0q+KhYu89hiZQFD/qMkIm7SiThCObThf6wEPsV5DhTkVtk7Blm4blxhwfmBPUsgn78jgjewaf5l15/ORNJnPRNevn0m
RCflBgo1acA3S214oKtV4gXJUeW9lP/Djq+1IrLuxm02Z8N5VZWCBbA1A0Pel5hPe9g0oPSc8gxYljDalapgluySg89SGge+I5+r32s3tHCNyh998KnxdgJfoFT/ZsE4NRT9nPuRrjc38WasD+XB4Poovh1kq6YV
KzK9n8irT9uIODHgdn7+vkwO+lw9hZ7ljlYcKRz3srhuEspx499y2wCFuhq1m8TMk5oIj3EnXxDnyXV/MbBHWX9LG9frjhMBFYJmtpx/ZwUSQZLeHvcVOcS2N+tJ4JHes/nu5rk1lYx1FC8eVVUgjymlH2MDHPcI
pJYYYPrn9Kp1HrM/Jmf30qq0VVmVkSqG6dH5a5s8rtA/is/2RFhzzn+oEN2k1s0TDymbOTWdqGvYUrxfs62k+nV+kBfKxAUcjlzQNeof9Z6c1xWoYmVlSHAwyy7ZV5TjoEG+zWns6iGAlLJ7AcMRg+SIjbaezuBS
PmqD2ZGBZZGpLH8IkIuoLX9QffGKZ6zgv3+47kxx0ZN6bb0lTkA4EgAeGWgsaZgfQYMAdPOxTyqkojIWmZj56KRSEm1T7pNFPN+Ute/0Ro08w/a5hccJve3HqTWyTwbS83plvThxSD4HAU/fsO0KpiIWr7iVB2us
7QsUDvx0EM4mmI3+7G5JGyqaozoq/6+qgUlTHPyGG9N5JLVEfJ2lMtl+l/e7nmoKZc9SiqchCQexQD/zWh5JfdrFRqXkXMBk+EOBZtOguvmo1JsUL9ATpRI+R8QMpzuUvBCniZDO4L9VifnDl6yDMvqCvRrKtqXL
iijDf9gmVgp2BfrPi3YvqGcGq1brS4Sl06hzUL+JZnVlV9QT1CS7uJiCMi0J3Nd1FUhOiC5JCUOOQoE8BDbsXBVIyAoRw9iLOS8v0jutjXpQOkjpJKZECzXayS2aul2tpenM5rmK5g4jraXUIsAsBHwjiywk67dU
x7c0DtSUnDCTD6wnypZ1dc5m8W8NvHV9y7V1/chh9kf6LUuZ+eJHhIECCpdyAsznxH/G+/KWswztXyQbM1gLkexJkxRmpvFkxHNLERpoaJECA7zRmH/rICWxZ+n0IuTxnz2L/DUfUDCuSNhxoohjHbghw466uvCd
9mxCGx+fjCzgwz+q2Ovadk/5ZQVNW36ELYFYTfy7OJboGYNf8jsNmriNYC8yUwbmpp2ciR3Tg7zb53sbNE19n3lZAsktOTDL7mLv0QaP8f+6+UjFB2XFm73duW7UwGbA9zWjbS7LBNHnNwtLOeJEZUGhNqU1o2CW
Mxa72vizUWv7/2OMjtroh65vUlGwbP93lqMlMou0xUjKJZKsRnmsRnWaa67YAstB0TBsggmeC1+qraLWqhUeWoaos7ht55xr8vhv9+mtjPcv0PdJbZ+jROW7YvysN3aIGsGLeyvfmFe/C3fvsNNCtWtNxJ0gvpsf
a4XCPDuLxRtuMf8J4hf/woDkBj6WVDS7CqhtfQOWBOxS674ZS9FpeAcur4zGgF/VhUgqs6cS7TPc5RleFkzkbHqIJQebKkYiUbcXhj179EvMLIiQduZ1X7dfS55GOJeixaRYk967V+CpQp+LMAVe00pKfpyLrxlD
dwb42I+lhxIRBq3U4yMQXF8erZ8Wqtuw7JZBSYGkkmXDK5KC2gjtrmVsi1zfbqYRBdF0A5vOnUbhg2MA9pYGy2/xiQ4f+jIE5urMwIMUXz0H7er2uJJ0QkE4uIZBAMsIMS0OGn4ET8J1zNGE+mzx4GUy4vmnxkBR
tTeT3J7Uh0WGgaCq+DjWxIigZz2AMwEmlAMb1eSRF15aILSaK1Dfdi0kDR2i8qUvG1aGy02125QJSJ/B456/Wp1RNsHEloG58nY4RokaNKI0qxm1/FaMyMo2q3F1vkW95jplmBvYfHNOtjrRXL0Cvt1YNumpnTwN
azw77c7Jfuhy6dKq08SIEc5I95UKZAssHBfZwJncp57G4lfHFShZ9U98M1D7/QokWVFjLriFX8QxPGvfvl8WsuVku9mqO9/+1OXimsjPXGIaCyiL7ZeBMMLidW09yaO1GrZH2o54YJ8n/poWE1UCYONvSuF9+9Uq
7ph5voUG1V+P39npKTeQlRLbWjhX68OiLH68+vO0qI1xhWDVq/oZxnFx+1yLP/bmKLYOFTMat8/gfipxUHlu7oses2/CiN97qNCHE1/RVjBu2KwOckcpEnGDcQHV1lw8GAbSkwFFEvH63JGNEgfqpzYbh5wq38VV
wkG5o2+SJRAGHnpW7v3svOqp89wNe0poCoqpYC6GyLl43PDx58a87zxTTRIm7/3iqWOsz2yU8xoN656NmJIlQwt7uUGRUw3qe359uD9Mc8MWTD4f7i8tHvuOoEY17NuAFWx8XaFrcBsvriH7UA5/32yJnMkbPLV8
32jaZCwr/BKTeCoJUNfkFZuhcYnyC7v8/BUZBclHMhFJKdGzAey/4dVCGaxpC4haDnIcsCW0mIH/HbAAs4BE8VTge0zzPSrtyjtCBilPiqG9JszT0LrfDVvCK29+bOZhasljBBhNu9/zFGf2ItJIA1HhMoyRqXjk
2pxyidJQcehVVvZ+LariKWCAoNcjxoH2qNO1DxNlEHSMq3dqrFxDyzoLkD2QztW0f73TrZrR2vuoY2JMP36cH7nze4OAv6YQ4Za82+adGAAH2Nd8Pv7ewiP+/osMFYDVedPdkpK787hq5wUBWVBkLO8XtlL4WUXz
doSNdZz5DLiffX7WjqTdu8YBa7TK1n3hzhYBlYl6n96BgtWNN+QrlJuLcX+Jsk3WSAT9gMMyXgml1mHwXx9A64oyv4Eye4azY7fe5x1kVBmWiAywJxafsMNr/NUdTTG2tC7IPLNJGR0UbB11N9+IPO2De7fLeqZH
YJLlW/ZK9hN1B2T8fcpPV4ldmGRcmuC+pArhYbTWf6FPSaCv25CgHZ0lWxOklT2M9+HNzWEOflRSNJs96Zu4ODGXQqCAPv9LBSr43niReR/qP/4c1ubaO6U2uD6fkXoo3rE/bLD4LuqSIk0sEgR50RmUxWwx9xJB
WLQW8rzlG3B8eDoTfLo/1DxIkFvOSq9s9jIMXyYNOlpijJVuGHDHtVYFVVD5hSO9IoORuKSol+DV4VNs+oRZ3ksQ1XAlvPsbeThVEdzPntZqiHzYl9m4v30l7PFsYOdu04jFsg2GqZCK1jyeuXTkArEWovhGhO62
FCKJovbx/NAmWNpzQinVg7zUzXek79V9DPDwPq4M/hQaEvXIYYNlSoGPj8NbhLgAxQrwfc/ZzcPoNGKOgklZ5DaGqmKTYpOiWDFMgk0Om+mAvQ6yaJaQ5Sc1RYE2XeQadAllaw2dWa7bT7nrLiUxKKuFXu2mGRtM
1MIFIQga/cdfN7Jjdfr4QiHzqeihpIynuLcfwZY1bSvg574rGPz5q5UL6GYbTsrOeJA5aMXibr6TCYMWEo0mf5kRgEraT1dPyhIuwAYygbBo6rDtEl0TNFU0DWjqaFClOi80P2160EEQ6kDvO90WNenwtGza4zJ1
e5Tky59kkij3Q3g5AMwMoNvjS71ORcF1ORuXIgbV9yO/KXb5nJL/x6r1GkoOxqvdSz5gZJmcydspwIK2Fpi+s04+EzCl4d5QLH7VzD/e6JLOTPZZMPB6CvXlhuKRhUjdxil2j6AF/WrZqSknLTuTIyde9Yn9sWbh
ENDaHTxJ73bxwJt514J9GQshuB+elhx7dxnnKrCwnj9Jo7VfsASzm2za1o3rQfjOQFLtwbJNSU9hXZKJBdTbJIy6IauJ104xFwvrCoAIN72ZVLJ21Qe9pWBm7TIRE9uAJWw9TELsssvWj/N1UTDedNAT6mi0jwvY
3Y1x5rfrPGLENrCbtgPGkZs0oOeY+YJ1l2Kl7gGT0Z+PWgAMfiIWyHSToYRmcCQmuugUpT7Px/yiRdpkBAxv7FF6np5+rOSQjALxCeysb2Vz2bHOxtrX5+7Y+cJtDP5guCQURTe64BT1Y/FkTHnrqN64huQuhbBs
EKoj3WS6GN73q/7J+hjdq/hpdFwT0lPWyRgQIR1gUM8VMcvl0SiUiTazcWPjpCQqazLj13xuARuHI7t7+fPNrucsCnNPL7vgj2QYE0NHW62b8iaEoLarJMO7tF7V3dkU22qEDDjYP2liPqoJ4nrWJ96sXvbZwyA6
G36K01K+fiAVZGWWNmO8TWBjtVVk++cwAhClm0prZOViYDQwfr46DH6of5c7OM5x2Of1wySjuzdRJr8pYVCLVi7bZFsxw1qL03MYiofX0BLuZrAe+4J31nkeZG2+Ir+NnpLLq/Y8alw9cW/qQD55emk9HM7WcJY2
6JMhSNTM6KdQhND6WNgP54YxAr0HjDyxcDVuctxYOVQVlffLhBceA79nfyKgl4oT25uvDvj+2JEjGcYdxlW48IvHM9jagKJPBgiwA8ASP0Loru9GOWadK+bL86NusZD86uxE00bRfkBn08csCAe+VQwqc1tzB6C9
Yac8uDafeMa0bAIaDIgQv61O8G5wPOXH37iDR07lRR8XMbPLXsAV6omd+8aOrFX1rYzpqy/O18rPyqJNr8ELssegaNEapd3Hs//9ViIZ0nhkM1NJSMgY5xt9sbcbs8PUU1nV/ndv0/okizEX6HXjg8vSH6DEHrUd
iLVnbVl6v2pjbIEtKGyedun4h9yyhXZOEMH54tm9w5M5R5lRiWreu8DlMN7QCf/knqm3s4nBcb6nC8kSjQikEr0O5DqAZaHm7U9XkNepP6C+1Io7R2FiaIlhXsIt2+JRsJH1s2DJWLsEj99k0WIruPcnMw/8hya+
MIRnVty0zDJvfXIViZppEEDW7Yp/Sgu1NQyFQ0CXnRl6gw4ElYRKxkbaqmqUnf3ovTeU11T4OIYC+AwOeS0d3ro18JUGz/HexaHdCrZ9K2upxzi8fOb45vjzAXUO7HI+UMLhV03wTZ3pkGsWtLlqyoToxDOpZUBe
FCuWKYUVYSRtzQHPOXMrmbxGRJ9bRAiWQGfySnBvM2fSPkhacpky6tsiklqB+YzITud7kemrnNPTTGfOcCoKVhY31eYEJy5ArR5hJ9O/pr7hefsLolHVO0DQK9PsLR6nbCE2/7qdKvBXkBt9N1GpEiP1Y8MRarL+
iQW3KAMQZgFOKG2v6tXH1NICDcaZTykC1wmzoDN8H2QsjesqZyHX7tIxIt7tAxHFZVNiEEq1/XNvgUnfsoqhC8tGQtj2tDHbQLT57VsaVtsmCcv411+ZpSkaO+59qamxJOO5vVaDuwWxjm5nv2KK0tMgXWvo4Vfu
U0GZDTNcMEJAo6fr6bIhFb/Sn166wy+I1ZshNJuNEswucrmyhZ7HpoTvOWrTqVYlgC+o2TkaXif+m62JrUu6U7wTKso8sMe6mJ8Ar2xe4SAU7w0hdH9kwaiHmrzP4hiGkqbYwuSElszZsJKRoDuejm3RoXok2ycR
uNt5ouhu+lARmDF16WbFSOmhH+zwF0IPE3pMuRGIDfHhnfj6G4SfDCDF+i/Ah5namEJsUdAI3OJ91pX3FnF68OsR9CCrf+ZDXHW9Nzc6+E3GSbI2QuAkan6uNTWDzZv/uzM9bF1iC7Z6G7UFX9PWL3AiLt2V0/FA
6bekVsfNEvxGFwSQTZzzj9I4LqFAxfnEd2LS2FVciX+27g+9QnnzihN2mBe9eB4CZZyb2aNhJBJGVxa3GEZC/GLGpPeKhsXpY32zyg4DHt8FsfBpzJ1Y5LO4oRC37JFGMAvEhUphyYlyCkMu0oQWZUKhmxyhRXQt
TWqYOZPDXIIUC1GQpOIMGyEn+EtUiRn5Zp7bH8TVMBK7oTD6AEgbVngDtSR3M6hPjnP4RiWazUYf//M0Y/NMSZ/nmQq6W7BkjHEmpXLeUG+Ypkm7rnsWZoa0TcfmSXy9eUjpTWDOHOjp2e2ErskZooBzsohStCmM
TSn/xP5RXvEzcvWG5q8BtEoNbhPAcZoemXH/uveT0E1zkarlUf9539vfrp5B12xr4x5Pn0A15ahr9j7+GCp9BEQYDvInEmY46lr2+H7jt9NuaA4Bu7Zbz4erT150XGMjMchD58g3EJcv6hr33Jb91Z/55fuPF6bZ
T61PrO2t57nij8E6QVVi6JvAHHgmuz6hT6MGT2S0ktH1Rxx3rB/O5NdfFJ4RGZyz/jfhhwmMl4Oov8g6B9tz7YgcxXE0Pz3ic3/4KfRHB4cM5T9ogfyJ9hYT8M3EmIH1Nou4WNqDZ1l6chifvr9lY2Hy41PvHj4Z
CdGZ8+RcMmUeRmXVd3vcxwQPtoF7FrHeuy8ajC9MMrBdsCAhUAsHeH3oOeL5DPtfDZvbEU+gWhnqap+DXluVCez6KqMwDJfhcy7OyfzOR9o6QU4Ke3JyzwxGItina5LR/HssWr7inRKwX3etlg+V2EOJblab30S7
Kj1hdvjSBZS4b2L1LNBqg5X96dQVwmOai7RSpGpRZJkVrSFM9n29v5mx0EAo3ZqLN8AMCiQQdfH2wR0sqt6ykk1LzcZ1FitgyOLB7anm8eR7QPAk/5+N9xV6BGlYHpxUT0gu975+7BdREpGjOd1oVcAKeEJRl47j
BPN6gesUShwkww1X4wLwhA9RbjRd6hOiwS7XIBjo4j4HXz3OuB53efF99TKcyBUPRe9N1Iti2H2MH8Gw72ihprx6vnN6x1VBqXSZ3d5QB0bEj++M0+k6RPB1uYBr0uiQDV4IHkc0drtKY+oWS8+iHSfkwaAc1/Wg
wBWVVjPuRJpZjL93xVxLendpGupzkKxWTqnLbX7kIsUGu/x9gHd5OS1Q5eh5SVF4SngwEia24eDXxYlURXnAmQ3vkm/4vmG610I2ov1uT2OMWar2+mu8Pt51Uu+itNKFm066sGiki/5qyiAyc03H1JP5oV9fXiXt
sxyHv85r44up/tlax7knFZE6uKfVk67Ung6jF7cO+/G5g27UsvYX9aPRS1cq1WjTXxn95snXxxG+Nuvb9D820EEJVvDVrlCo8CG4AA==`;
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
