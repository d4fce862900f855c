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
var packed = `n2SEEWfQMbZzClWxdA4xya/iAAVajPWAbMgGpf3pHNtM8iEZipe+nQr/S8ben9hlODBruC71FJPk8zl2KIsVUFVVVZcWk9Dp3SPpPfHAC/AAA3ZpCCEpbUlISQXmlQIR8mSeQs9KkcSSiEoKjy1SrzBkuRYKVSpL
R7rjVKiqXY2h3VWBoAv2hemBjv1AVsbZuA9sOp29CJdtR0KzXCblQIQEtcBw9nQZqgDXWxwJ/JWGGvmsUCvhF4Xqimvj+HV39MerCe/xu0PlHeEHLaNR7zOaskNxEhbEeODifHCOWyZ+xjrVrgUeCX0+NaGudJjR
Vzmg0VjCEAKBvDZYcMejTmBoXYIDPtoOh+0AbXvHyfiJtPnG2I/P9GxBvlnnrlw/XLNUhUtYOSI5OoIJhcaf3n1Y5foMLJIv+qbIbkgDSj08BE2sEZ7THe1PEddmSW3aT4btZgluH+WctE5ZjzDscPUr9NQ4JsMd
ZdZCw8baSlBdsMeTJupH6mf0Z5Ue4R9E4SyhQ6CQY3JPIyTcwmadd9ZJlOztbK+mfbnie5a86NDKPuU+YmNxjEKp2IrdG9Ip9B3+fUPg9bTBHsFQUxXm9AfVO2bP4lBDVPmgypNHqqY46T+IV6huetsKju4dFrx9
g+BzwIQSTU5LTJVQUU24ryVlstDiKtAXW657p3pqTaBsjxGmEowYJtoKLpnQVqDqviPP/ptFfrMVy0+OcI43WYTelJxp7IMCZ8jsABEy7vr7rVqrAgAGQWgmpVZGgolgJsapJWWpdIK+uu1HcqQUghPddpYLwZWg
3cS7+BCf4kt8y4fN8hV//gdBnFPZEiZuTSHW37uedpv6sdZ6vL9Yi2CJUKspinmEXZtH3cLY/pg/7X9972ZlhGOkIH9E6E/FUdP825JkCmk7I8lgY4e6ITZjidCpD9kv7mqZ9/te5avV3/dykhCK1+DuWCJlt8cz
u1SH/tSfEvWHvVCxmABTrMqEMrNAUmgfbqcX7/yuqVZPUzGqjLU4heXu/nPTZFmswhiDR3BxZ+H/+Uz1+7knI4ilUNjEIiFX9Qe6PGmaHjxlKAqd0JHJRKTieuE9GcwG9Rurslmvr0RsEJWQ7Ta/iUal2uO4sULD
gnyMQWIl2Z6jGv6/V1OrVsrngWeXUEjgXGXH0H2jYADtdQCUwqLoKl/mtP99Xh3nINAqC1pZap8HhCtqXbAbOvLEf2uZnc6zof/gUc5WF8TjH2u2E1eEkNNDqy2VF9m4U0kGqFKrtNx7GSxOzm4TBDDcZsy1fseR
oJ9n2HrYZvm+q9oInJ012/1QXUXW0DrLq2IJJ8LjnPzX1PJ0TTq/9VZbuiOOQE/SnchQStWBY5MrAuYn0ZwmGqppVe29Bsca0SB0leMxC1XbsdcSWNNisAR8YhArzD2h/282+1ZbofNP6j5yBX8YHxH+wzC7fIIr
FpQ7RqYthYSOtdht+rC16vH+BuWoQBK1VdAKtug6gAcCq7ZFwuHX/2bf12/emnL69L3drDPGiBiRSjEJEGEZP8xm9foqGmYQPeZK0hdNOmsImOsOIBgi28IIbMmRygTidB7P7xK1FqnsEpFnoAh+TpwyaaNWt5D6
bZhaz3dpX1nISrIw5gZcco1rala165DF+MApIuUZFvaEkH3VOmUcPhZdrelllY4sSu8mttbdPbCzoQFQdulJz+y7H/+qbCn+9Z5vEmMmTIUfg/nlq+bXLwaXxLqy1BCga0ovb9bkWsQJ0MIEwIgpFNZJ/vbS7CF1
Cpy+ZlVhfPeniCKsogi0PbWmaPl+1QpbBhIzHJJD0qmyuapU56HA1YPb/NN+Zq03SkskbH/Vax93tfB957UN84DWDjRLzayN5MkjR+G3Y86l5evbUralgPyK5Eg2Ryo2Voa0MsmydxaGIcaTaviyPU7ZtQgQeCAV
FiHJZUPC9f3NzBztfpqfVi1MO4f8BP0zF3+O856QxHDMCIPBAqBI+mmLok9Tplv/s735rbad1BuXrnWQaTorwkWTRzFfEhZkR1QZ2pbdFDZosNSdD5rFbjF+qvpOK8GfcpecLGQlcDDUzM980Y2km8ykr/GwPOfy
zdX/v5+vMUWp2sFjrHAsk12juS6u02G8iqMkGuRuj1pOYCOev1cruz73zF7pujwkIZtY6DOA7D383l9a//Vb0eR1VBMJZlkrKTPb21fwUQgoDs8YGCSn4+5LQ9bv/U9ET92Nufii6EDNAjPL8ANCDOg+taRBY59L
X0Q1StWM7nlflXQ/mUtj1YBcuh1eui+cBKAAms7s96qZVXt3TuNAi5BySYWUP/NIIIYmwFXuK1fdPYLc9b9+zv/6Le0YhyyYUklp7YZ5IKy6KiWwmHKcR5CbqOz1zSsIUNrUqOkl03ObUA9fNvND1Fr8FcD2PAip
OOVM53qtcdrW7AEYWnMsVPlXX6g9+Tqu4mBqgxARuMFoRxKeaFRTX195CsQBoCuY1ObsRJvuKGFTTZ12T0m/QcOWKP1At2EJGLpSkiH9h3CBhPm+rv6t2pzUK8tPSCnMnUEHG+lbtt+Q7RZl3HBgLAQEnPr+kJ8O
T6n6WdXO4gXJKescK1dXJZ4xIACSkJCEXSr8eaaauq2y09xWT02ZlKY1uC+2yQCEHuAzhQRir+0rT9fk74IyzOz6RHj4mD+n3BBCaPF0W+n4jRq6N1hjQ1tWr+9mpIlcduFkj4tQ+JUne/KzvCs6TdNImcAGGPYy
hLi0+BI0AF1riP13JdaWuEayN9f+/94v9Wv1qO974TJBI0DSp8hylu3M0EUGQDVFlTFm1D0Yxd3m7IxrEe8+w3wmggiXYhqkkJEJFGHIY24E7r3vgXrvRUL1IhJURSZArUSCv1cCpKpIUGVEAGSXSEpLvrybtRmT
+r9Xy5RTGTutWRs365G6R1U96mENe1ijeU8nDf/f+35Z1T0UqMbYZGpNmDiMChohTBtpRtHynbvO24Pv38Mtv38Pr4h4AZ8CIiutkY7BJICcbILqeueSd52BBElUBIDiJKsJoaowjOmjqd89mrFsqVrr0WY0JgjS
+P/5pqVCcgCQZzM5G0RKkiFlfeSTcLrqvn930E1iF2ySZ0iQXBlPWV/3vVf10Q2MAclxXMtV5F2kONJRHPUoWsn//95Sv6YJgElIbZyb9rhnTCOWMWYyBu49520xIyNDP+0q2F8EzWqaMhQkldfdZ58XiHgR4EdE
JtUJgNICQKoWWca5aQ971KP517B7OlINZuX/v19pvW4AARCs4X8Nw+jJMEUCrOo/zZaG0fCZ95xzdyHeexGfGRGZIjITWJ8ASP1ikbW6yOphPMN9kS9eRIKZkUBVZoLFDxJVXaN6sdjDZGqaTHmy/Da/YWvJ8sGy
umW1PC158vR/ppouF4JDCkV5RXnELig+HxjuTIXnR+po56IVd2f4HwniEqlLIWL+n5kldkGAWICABIVEipdj51DZbeEqtBVmKxycKDnxLktOrH3wfJyquf8yf0AwgmvhOA/B2IYBTFrRItX+XTabe7szcTicv7kq
NSUJbX/oEglC4S+51rCKo1NBA/j6mHmoGRvoc1mra4CFNrUbrIBaXb72/I+zYDttfQJCym2v9M+yL9bqezUDNN3AsJ9KbMfXIUuyU53y+nvR9UiNR2c64OOMZzqW74ef9aY7++32/hVjjFEEVCRNz/9lzXruqO1U
W2eT++ckNyEoYC3GsrKVNrMSNvegZmKBfCJgbja3STWryIZsAgtUHTDjtn9ZlvV5cu/F174/md/2Nu1k9702kWVZ1gchQIDvIk5993O6nQJOrJhQUN8fZtVzJ33FdczMbkkYAwYhcBI+wa79sYr6Zx+zPXXu/l8i
aoKIHEmI4EtSPa90vFN3PWggBPywnUbUmIzZf7/1K88FK6CAYjKrk9vzfZnaA5J0bGzLQpYMXWmvBUf8nv8ONZXeSnsdUgwYA2Z4Ms37aUxGauVK28TxN3vFLEWAnQrS8A9RdWmbznk7iayLECCsuC8H32T6Hvmr
TdoNWB4I49kRy0/3w9R//jhx2r4sN39pGUCIZZgN5MpFVkMrSxfDSwJESIs479k/7h7/f+zTurtpMv2kOSejiIiI8D73ke7gYDVUG3/KF8fJTASIJoQAAS662+D3a+yz/8p7s7O5m82malREREX8QwN9etwXm//f
oQ+4/aW0MyV4kR1vsWTFCSGIbSxrutd27/lVROQJIYBCgnddizGtL7nypaooCGhUkDKzJOclS3N8eXt2mjYGoe/FgFYyq80xTPvHatfO22/HSZvIaBgOAeK4ddBrrPy+ZnPs20zyU/XkFhG5hIaBFr+ukdW7o4C6
3732kI3f4Zn1mnhoWr2oMeXagrUhyI72j0g3Wml22/9Aj89gdJ/6u2yH9jaZF4UxQbIJBYaEAj64bv9Ndc4/LWcdy3k2TkIfyxSBmlDUUitoDjfntySej/kNXhnQ3kl75y3vSYLF4oCvILj/tyHTG+znND4ayo9m
buSiDDiCea5HHAtr0/i5Q9AN1Fmk+n/bu+0UaCSMtfYZnpVm9cAPDez9UkHx3eATD5vAgPoSlgDEWnp+HqnQiPaPbJlfQVnl8gHp4jdk+EEAiV2ds9pCESAM9J6vhqCbUSpZNo21qG8DO3jJ+o5pmPGgNl5hu0Ih
F+iQTwk5G36v/Oxpg0EXj22GOf6+gIy5V/8aDylEzcwzmP+E08IaeipWrRtMd48qGLs7LYEjAhM3jqcrfYdXDS+i+002mxVPN+hZOq+JxmsCMc2vYdG4P11zMr0+kezvmv2bPvEfwKL5osimenoJTRG75S52t35T
mXee1dHpw3yf7/dzSth81ydcCte6N5nQ6Jbu5FWr3/C8srk2kCn3rxPp8ZNySY3R16Sd/I8hfU4WaF3M/uiXuJAo+5ljMpSHwZ9LPIxZzN1WDkZJ/siyEbz+wItPmfwCHCp4Nd1n47Rjakfl9hjPYWZRKLtMBt7M
QLZhZleKRb4nFRQ3N6QYEQZGeA/OEC3kOZqSs2oDYUhNNpxovDal/j7fb/6Kscp/f0116fmOPZ/UL5FRTBQDViRQhWamU72xeTdKDtQE78NJR10iDnt7V3i684B1zYBEfANmE0popsjgWZZp0DyMc32X+lEps/1G
FMbIdLS9oZS2rbTz5+wX8rB7VHx3InQaWcTBRcigib5V0ZYnyRahb8vIMvCJJHaj63aGwSKFGSbLkDETJRkuyZCBFV3rilmyqlZMxQBkBWJneuw2EVN2V3h/kSwv9OuWDRY6xWmSz6SLif4xOePdccecYqOSMDpa
6/SJtzCe1n19lKDda9uPUwkNfQfKJZyQSv6Utk64+TqNDgczp8ArQrCeiRSVsGyLidSVEE7W/fO9bvv+l9TNz216V5uHRlvY3A6m+nUsgCG2uqZ0FvgCZuqfgn7PfFJGx9CD8z2+97k3NOuvRICaN4ikehxK4adh
STcndcMEyRiWosIBgyx63XP1u8tUXHa2jg77ZYQw6dyH2EXHgoFFfaciW/+bx+nutcvrXXLp+X8Jh80UZQz5BQzf6dt0/KZZ+hgs/KrFFkBDGjD6pjhj9BOwjF7BcsqytsunJW6DIz6nrkcbmexlamGoZL4XyMj8
Dwb5hcgl/34pzNJ4OAS/fiHpdtHvV8xyTON00wIH+ahxy2bwVWKeg9oN5k2MV+ag8HnEEnXwIm+HollErPoVBp+6yWS33YNaSl6Toh8A04Txf0MynhBHkNP8IbU8cr2OZsRpZs/BhvflFop8FqrTl0MynIL0sPTV
5k6XmK88qaRC7Q3Aqc08YVlsEzJJtuCr36pBxa0v8MvCA8N6+ri1TG9Z9ZzJQ+yGHlxhu41RqWWyj4vplMAxjkKGA4pVjFGi00Y7rAEJwweR1n8rIuPtA1YldQ/0db6gR+rIbELHI9DcDqtRaJ5CNoQXtH/eeyus
ZFpAQaPKw3zaJFy/73OEyxszP9WWTihxbUajZG7O+r+9wm3hBeKUDvIoqjQJ77KUKtYotS3w2wtq4XdSSTWrVjXx8AePs12qYQrKU6dsbKA/HisTlqJf+2r0fbbAqEOZMGYuKvJkKjQAqdQ3Zv6c8O23p0s9HQSU
KWdv7oTy0a5rJ217SCxDmCfe9kGH7ElX31GYJv1TCd6WTkHiNjUMVaUUUCkRiHfTFL/uDlxUbXdq8csYP0eRMRwpi18YGkMlbLIepGAP8OdCnErDAvynLdJLOam9JGQ62w5CdEDRBNXBoBpUy/K8pC6supo4HixB
o/JzvhjzFxvdxtNKp+8DdezHf8G5eA6v8Kr5gWfk3mgyswL6TGew72oSPgDXJh8r7iyWBHUEKszQGFW3vfpq5s4zzEgEjkg7MJK4OGoPQux9iatsw66OEcabAyDfLscMLFGeH09tpHeZIuExn4L6+icS/2VKtTuV
JguVOWx6etwwwDVFSzq8YUEY4t1/PtmXORcpctPMAnjz9l8jh0/h7ZB8oCsCVBgivZCpyrRFwtyI4Nfv+U6U86MBEbZoxqtXhtVV5RCU4MIc7W7YxwYE1YYKEuxmIQbh4rB+JFvxS7i18m1XBBvLFc+dSyEQYS05
7O8WlBG+k5fTGzGTCKfXuZ3Rg909b0J+257vhHET4aamHVCxjAmhL/H4F8X64es8wZfIKja7chWmQEC11MByYOFG0KECXsbMoD0g8uB1fVaxc/02d+O8bm9mj0FL8ypCfwGDT7RtP1VOxNmndNryydW+WV/Gp1Rf
oJuDIPFrQnZu34bsi1T3rhuIXBHSsBQijX1TDCLAH1J97H9+YOKMq0aY9+pGJpC5Doyo5zm//rMIgT/UPE7vV2XNSsI5/7DUBDD5gZp5vtLJTOcbDl0QGDtgUHWJ9AXoAcSolKBu+JdIHL7iQ2WVxnRITy+RFftd
a2C9YgTGAYI4LmmDIr+Bk+UGjf0CBroFew5ta83X1VuPdu7zdfwjmuhGjym5oadi7/fMdO1q/216gT7Tc/MW/WckNwhV5jI5THRuxubmii29+EoIDc0k+rfxJGSf8la2ei8A2WMTJeQ9Uj4bkOJ7Pj9U2D7wrVyK
El+KMlD/64wwe5qbdCfl+eNgAfw5/ho5X8260Isfq/krhA3U6KkYs0MqdQCQEMWXwKyll4VAJg91v+b3Nl3sFlX1vYYsSoNXmHB6Q2etoLJreRIaMp3y1fBGPw9j62Pt0ZbaoFh36eFMdiCwjG042JiHUq2xdd+K
eSRJwk8I53sjhJVnI1iTtfnS7+jGB+xn1h1NZ31jvKkaAQpfUIRJiRSk/dmXVeewxSXzSMGDKi5+QC4J3KOhmw1DVGH5gN2KKrdCyL/1DSsSUcTdpqlfP28bLQj4OWXTfLLXUW8tW0YoGpZ9R3pXJ3tbRYIFAiUQ
HLpmPyJUhJg8RXYn+zY/aEFdHYzwgFiDGzlknpj5bB2Qvqswyq5jjlbrf0/PIj9OeAyxqtFkE6m866mzGCFkd5UW8bqZwiBiWY3yQeflpJvorAaYyAoeAebnhDR6zxU+P5FGiOl1oN6bsQb00xTd0IzHJq3dQH7+
qllAE6pxcy2w/xsYDP0HPzSwu/8XhVK96OS7y7on7bhkoihlq1NoAPWn5+uE89/XWaqLO12VsfX8pSwiIDtbla0sx9v9l288l0YUIRk5OcoJnjcDKRrm/grVFw0oTA/C4y/qkD4EXWUQCUc7LG1PG8m8W12M90zo
IYGHlK0DWWrt/4xbMafICkei6ln75v/525OWHkQks2cO79vHiVL6O95xji4WEDbPnXJDQyDZ0UbH3c9GGiEbPaIrRSNCT5FOcuina+MiOlCBQdVI77XodSQc6QGFhUx2aAaRHvfgPcx6lX2zGXLbGyZvrPdIh7OG
sfKiRGFnc8Xdz4Dqt4H7ofpBNO2VMp9ybqZD3SdnegnLtPmj0798p8hbvw6kptg7YC9yb4ZBhyOaxmk8FPnqcEEzCzOWlY1W6bi50uwACcQrpsl3u7FlA6uMOskZxCiyWODnLs6fJnOYhDxXNWyl2Ruvxwu/J1wj
nsN7e7Ze5tQUUOmM+29q3/uAgaz1h4fFPMXHghwmAgD/U/HfGIGtBDpMJHjyVtxDFoqZvlGlpUNshp88KsSJ77iTel2FmGe1Rh5OIQoiEat/TMzEckqvL1sXk8zBJopyYrQYq2nnDZDYhix9AIDp7kXucd33erHd
+5QG+IlQqMsH7uZvDk3MgXvs+oJJWrtfpEH1wS+bOfK+X6ndyOWEGD09h3vJGZEdx7A2Fjcez/EsMdrjl8Rsnxha2XVQmI68d7PPavKMGQv00rJo5WClnFTZ5HtQ5K6AUV7l7Ot7EEiadr0zAn9xYqFa6ALpqqSp
+4fu5NUychYGGfXmUXCd1es7SFV0KTUL1b560QvWS7DfN75CEEmfFKj5hy9iYDSiIUk4fnv4n0EY7xuLrMO0IOhLjEDsrxvtjAzh4MGZurJPZ7KFbMojEtdOqZCoRUCK/UK6+dsvTh/wHnVzEKW7HmHfJ8FsPDOz
F0wMZfrflxEyNK3wem1lPXHgX96h+xZwzUVFPKrqaTc4uj5JvjORkcoroh9Pi7ZKJNHh3uRWSE/4Lth6HfR836f0DlSJEM6pWFkqhe+UKKyAvqOhbiZUH/c9cAOi3wyBpnfXXT1IMaccjtSjgj2OxwEYzch/q6Jw
pIjJfSgQ1SKK8IZ63V7qkb/t1Btf6xlhRKSGOHHBP5mQs/+HHURTUnf2zmS+llQiTyFxSn3y+E8xu26V2AJA27rTWngpDEMzMxP2L01eyOBpQUcJWgp2GLEP6h2tf/xZEp11RKz7bpB3YKEF8DALIdRf3Y8h6iO+
sRJyDQFakeyDvQR7baMWHLbrhKRO4//tfXFrx+sUOQ7y/A9m1vDGx5+ZT1vJ2JAYMUiJO4ZvTHVipkTh5xuJ7+89f5+jyN3D/3/Co29Z30keZw3H93NKZ9eGwb7+tqS+b7T/0peS+qG1GHw4oAT76Uxlzo1DBe9j
CzTDBPJ+8fiT5uxWNQUiGZr0NPOJfOptkDLyG/2pI8kbwf9dSy98x205rYo9YtOC2J2pLGSDO+m4NyDn1zSg2bbOqdPWeR6/1qyb+RQrL7MiFZ3Ndvb+Vla50ngD9DO21ZJAK1FG/SLNjUBH3Y5gHrfR1b15xTFk
FRW9RNncBx9Hfje8+Kpm3Qh6dRUCxGE9XmwT2MKU1QJLy/etXl+ImdofnVhOoldvfP1WD5oMeWE22a8yLUzfnVF4LAniPmnNPujISBMOm6FzgoANjP24N8c05Nt6V88+9uNEtLqtm0kW0xP7IRDk5WF4fYNy6ZmA
mgqF1lyNysQO74gujcv4sGfW6z+65HNopu8xb34Pcck45jDp8AbsM3olaT6t25r1ZmXmsWSxpnK6Cy+7lHPfY991bAXrzv0pz4WzyVvv6RrMs8+H//XbzqZDCouL37YBnm1n8lIQoyfZWsi+NUIJd5zeUkW8DyNX
7NqfRNVA5nOtU9dzRn55+SjCfab372iVxZVThatniu2yttLMNGUVcQIjmdnuDYyy0t98wyEH49ugQYcsJT/IITgIDB9wNuwDK4jmYwzJZhc4UeanAjPkMSNftY+qytAYMPSdok+rEpvVwm4L6bu+5JypfwizNWoD
+r1Vvd/ADQrwwWscvi8AR4bN7gtDwPpngKea2Zfz3RGsKBAxqVpxli65EUw9/Iq0kDFwSEwcACTJ7dA4A8JLO8aoYSuQPicIe5+PcGefD6OHxPkEeOOxP5/ppletU4O2mEcDXgOMBtMCsuX4J/gZJZLMkoamfDGk
ICaAdX3bA1CgHyJGRUKhenAxzhbP81CH9FrkEjE0JqYgb6i08fz9tQy7+UhVNZfiCfGUQWO2j/QNV5tfYu3xOOvqw73twei8zHsYk5mO+r4il60XCpw1lWPszf4+JdosGyzgONTC5+Hnf5ltJePnFMWXiQxmzfi1
ZmvyNBlm9Kd2jNjPIk85DjHBZv3bPB66rG6cYoqT4mQnhsXWpp+FusSvqCTXYIto+klGMjWnlTzmPcQwJWq2ADQWNdOA/sNYzRzY/scekoDugw9DxRQYEHb+niav6c7GW92aaIKynAcFv/5RAxiGFemfer5Pe4eJ
CkBRcW5rDBg9LmuiAoNg1d3L846a97Qg5nQmDsavyx+ewmkFx5w04rsShmDzYeRPcg36jlRkJspCEknXHjI40dmc9S2WUdUXWbY9MMoxm4T+cWCN+z++mfmkHmvmRpWzy9endadkuro5OGPNu9pSVN3QLCcGHCH+
I5y8ypL1UBMNGbxtpmyDMctgjDOAVmzmCxeY3nt6rwb9UT9VnVWXP7djvnrzU1Nott3hCl5Xle1N02whaWnSVo/baCHeofWv3XYTV4fYvt5QpnPvn/j6qcsBQ85Jnex058Dtnpastqd+aJgQyjRFoF3vfK1fOQud
l5Zd8hf6xKW+dTUsHqqvoWcth1tYP6y8ivKkZ82oz4+4uBRWjfOrTFXkeEnLgNkNDAY0KPaXdubSktN/bqv+vVaU3wsuuALC5a8S8+hG3yjsHBhZdjgBw4pC4iQ1l9KelB8YMC6OP43DZwj4ooKs/Ftrnwpn1h+2
44tIkPZo0PE4pE6ygQuRPq8LBczFfv5gcwd8ndwLw6/fyG7LBbhiXJFQVpKeL0pTwrs03X+Wh9tBRmcSSVSQOgtAttbRMYLn62QnaX53cfB07l/HA0bEnGHsaq+ucGw3HbT2iM3I7XWecUdF9/Vfn5HTqgGOyJ00
Jfn9Vq2m2gMi4bVUvpbdR2a71fxMfAatJbgiOp/8BfEPd/S4DED7b/KDz1ju68KTIfyP79N+HK6tFlHpRrpWCoXFOAPBtzxZb1uiFGrA3QgILbTQY6y/MVsGjq3nKcS4UvzbTq3iEfwYvHV8AjCtWqcIeejSRhsD
jgzTCRNqAltYnwkz2X0Uh+UdqtQ7o1baKVEHoFV0fDPsExk/SoZk2p7v/P+Yy9AyBNIbQfDpIhOFPSVQ6l0zy/Ph9b8X+tiut4Or8vAPzTa2XVa5GdZMyh089eA8dPOtfy1Dm/3Bompa9ooiTfurRys2x7rgDsta
oQzbgnUkbI3LrlEeyIafmhCo55mmoTZWggieMQRUEJSyOA/25/kZqfYQre9RPhGF1/+qSfbydre7sRhn4AEcWzVSaJ3Isi1H1PQhvAVWyviTuFO+S+oq4fy9ChGbvt0oNfW9qnDg4FgJ9/65kaTZN9nkr9wky6H3
hg4L9NmJ/61zEb006voXREdu0MvRZddUnB/AfmQBdtaHH8CO2dTX/1sPVscogq5XAs3qR6YhRXZkG/jLfPJ3Os1X4M//jmdoGutEaj9KiDJ5KjBe1DO2qODCuFA2xdT93Xi50irf3wWbq+bq6X0qWuT+fUcdmqB+
ULwUbqHvFefZ59P4GeCro9ZzzaqB4xxMuWuuyJqoOKvgdjENrcw1++fUmhE+5FicmDf+V50JV3ojgX7KxufqrLrkpD8tvL+oW2iilUn9RrGvYVLGjFhmJSEGPdSJd3ANHvyk+xiwoDKUE49kevps3FyIW9wzAnf0
1BGyB05wkEqUbisSzBWr8d+4eUzPy2pTG1kvK+VdiHt7wCb175QTQaUVPPp8ztHQGWqTBmh5Da31aw2tBZ/a5cORlsxIWNVS7NrLsFoaZ3u+Xc0ZhM+k6jr37CRVg4rra3bH3XVlnEZrCLYtP3ns7e9JXT8/f3Ax
zj+YkRk6nBsX+bDtubdpmhA4FIHz74jS9tc5nHWuzWpGLUAo859lzpamnwng5G04kFspMXumAcGCi22CzHsCo4JCreB3j8CrDLy7nfWwDdtLHPYTX4yeU1Ui5S7SDW/6cmL6boyDN0TBObVYFUbmi8Uj1GYfvFZS
FuJyhhKXad6Ilvz33nGz7FpxkGCG+Ajj3RevyDZ3OkjbMHCx3ZcOff5tT5zZq63NHgf4Ob/wn5y+toygVEw3EeLG5V/WRU1mpam0NVd3PompRfrMQ5CWmz8IgZdI22Lir5K1YZk9SN3ARE1s4IRpOHduwxYT1ncx
gUZvB/kaU2Zdf2G9OHddisg1VbovviEgvzO1ntjAnH/jCndZA/7sh77RMlod0WKmLjVW9HJAVnRJvsMPAu3EOlfX9b3y6qFLqkgbkl7sLzKxF1eeN21PX83cs+ouWSy8bgSrHxCsxW1dhAu0pF3LufnFFFZMbuDx
5kWrQ9KNMdDebOlABuOj1MSs7fjtBQZ0rVP1cGeOQ+p50dVIaxgpRXOJIP5rBIPC9tWtzKUyGzKeANyIYIi2lBo6K3NPVAT7WY5N+rxkQu8G0PBxvqLi8EXemg14fIjKgu6SblS0Fk0zhmUmVFefjJkhAsrSICe4
bjYJqJ915rY9iema7R18HCvnlZlfzxWrlACuApBNnPNsMGWHC03890NepDiieByEHzyCsBVOjWcvrssnb10VaBaIGjlSGjTf0uBcc6fk8faxhsFzs8BpH9lGCm+dyPwsZXblAsthdx2mYp5m0URYrMN8gFZEIn2g
oOFVmlhgX1OjuWUoBsjtMm8ZfKk8ftOUsjM9npXL7Nv6jE9fw+9fXt90eefpr3lVYPmP+7V8yrPnsVl/ay1W9ch44431c8BmuWRvCi+on5GwS+ihYeS2Hz8/drDy/j9Q6frs8s40T195wBd0N/pVCIUrr25UJJvk
Re3719o+La32HX0qmv6sZaumKVPJuUPdEDqPPfRT++jvFpN5kmEYAlU7B2FG5ohIMnSVpY9LD3pdY9yiIccc6mKFErYWCCEHtipPamO95SHQ4IGgxt2KDySQDTtIJayNsS0MZ7hK4cfF7cnsMA50OGES0oEusc+c
ovfI2BBMExDxTVxkI4HLqasL8Q+y2Jp1Deuv/eHzQhR7zECOWmSxHdDPZqzD9nlzpnfLQtluzEnaMDW99vPrAt+dhmA2zZKmvb4XzKNF/L65u+A6u1s18YB6K3ELNmma6ldG6RnG9heOwKD+1EPEviqj9UFFqKBF
DDGbVAhJW/RwEazkAzqocSgi8ubniGF/IF3V9GHlmBkZ2R9JuA3OGg/9bAhYTtRjH8adeZoMMQl3fs1eHUj/tuHz/f9+NDmAwqfZtqSpuSG9K5cxxDqIYDqh8PbuZ1sjtZXwhja2Gm1ZKnPlbm6z7Vts1U2Osh4r
nwmi51atF7zIN41qm1MrGfKs2XSV7B/1dqlZvM2WUhLAtvLn7LKuqla+sl2+1eoCdei/h/s15+AhLdbfox3PoxOd1tjbT4fgSSkVw6fZ55q7trr8Po1lf23nDdl7vTNxUR5jt/DharK4INR/6v9KPtVHo1CY5nUB
w0/3KdH3qRb7O8JMlzl+b2FkxKMOfbm84r8QyiKu8ReDX267c3xrW9J/yXpzoCzucu7KLKpM09+fa5SmEIEkrwnj5RTszOOax9HaPIlblJM8djnAQSmJl3546W61rWtL8WFrMh4t3dLEErzvtRex7KkLWMnf6QlF
OahPh3HAAJ5PrewHxhx89AevAd77cGnNK95qu7RvJWffkGNhJ4qo0kry3g+Yj6dLPKcIyO36OFAU5dejL2wbh2YFIQPTAhYsUsrvOgypRH8UTUSm8t9QRfg3Yh1UfFNTgkacdzxbyIkY9xxNt1+6J5cZsbPFGb4k
nCWX26gTJoik/Xuiamvogxj+Fr5/Q5Xx34Cl+XndtuJYHMypA7fj0STHJru75fmQ4K1zgIYbEejEN5HVdkOVYRKwf22fX0kklPkUqKueAoud3W+PKExxp1OChk0cgY4yR/8ChWVo97puL2uWg51B9+xskd2hmyuA
aoSoUdHsEGaxnmmvMTARptyn5selNMObQrob+UwecxXm2KgVfW7mb9tlTsSS0S/DB2kNl8VFCCTvAVk02DHlmKh/gCS0YS5hEZnOAL3UIONymBxqHEvAbYFQb51e9M/ZuiCTAggtMhHKd5ZZgpXP7VyXiAMUyhQa
JeCbgnUxUSSPWsvxE/YuhV2+BJyGhv+Wjk51gzvD6qUjKQQsAy5EElEv3ZjHf1lQfkPjp/iY+453gBWW8oyW45QeGNoFmu9KGb/6WFVcEMWmu39yyflnmsVCVdTK7zZFgvboaq6kkYgz8X5IIKCAta06oympywSX
NiXet3ovMgPoL8wcKTjN9L9lqTBi6uMPijcYfJS1C/h8+njXraRPYcaHZG4XqSp+ScaQWZ5kv6nzUnLWQR3HIGIK/yQNA3wMbrKsi0GckmD003EwyixNz1L69idGyRiekwImRFBRQ9kZSJCJNU4zfnNycrCLAe2w
Q7lb+9ylYxGUUQAn0HitRD38xqdilSDPcALXLcY1XuzPB5dKsv7K9QiOhGQLXLruisI/zUmCgxfwB2rFpBFzJ2tHDxizfaGjJqX1Q2hGknZalNjvVeVqzG3tlu7sOYC2i5skd1JdsMEmcmHL81+j4ja9evEAqz+K
eeU8lQlPNr+r65BHXE8XsVmkE33KOcGL7T5DWzAfreJ82Z5/qsW/sHKpYJGngOk3OSZ1fR5UlF3sY858+F+ej+1Oz7SCEAaJccc6bRN4wkrdSbBeKXJmxTYaEWB/Rrbp6O6zxkKPcrH7TokuILFFZw81xzmHOFdt
bihLBG9nqSYB6p/Qt9jXVCWIoMAYPN2FRlonQJZGzxBjqnqZnuHYyz+aZYA8OVT2mcmLJ5A0owosvb+Fdeh4QqOI9Yo9VCu86Iu+59czVvKouTR8gozZ+5aY/YCwU7PrGIv05TiftctD33UWEn12wO3yTviwNtdH
ePG/ijuILVY9GrhSNvEuy1oui002gzByMopSGniMqpxx919JVE4j6MhCtVKY8p1By2HczG1CIx8I8LVV58KsTbpGEO5TBQ9Upz2yhj3WBk8rYNZG+dxN2cgzh8W54r8DxYy+gDbBsDuUBHadX43d66LCiVzD/6SO
dLHzq1X/hM2NF50erGaCZVqP6ebZjpWr+ivUvNQ1s4zGYQ5GZ1OxzIwkszR89QqFI0DmtGhMEkY4zRdJZ2hZDrz/zhJqyMKb8fTDv1SkhmiJUmLijIJnxTe0icI0ghZvDXrr3epxpID+jfpF4SlHKLfq77N5OK7S
nSS1p8nxSNx19wwo4UD8gLZQSw15SX2kf9Sr6LAMae/ebiCTSOsENCqFW5QRO5kVWvmgxBjqkRl+j5i0KS4E8M4d9kyJ36dCXj1eEw4N5R7aVsnmexTXDrQAMk9jp1QayoUzGeKWEuVep8OQR+jeHfD5Vem3g2ZC
b/tfs56O2OD1xjHpv9753uFiWEZJ0rkPzvNMoaFZIBgak8JaK2nt3OH/tpyU4LtiQ6L+/5v+OUYHD3r0gmQ8eKXofRk+/WvYQ02i+s2JF+KIs9FpqvZzE+tsfu4h3BoOGC9oOcOuscRxBLYyuaim0p1rzD8XQbhG
03Z84dixqA865aOoYq6ozWSzZpyR7T9u7aG7Bo85CpvaE6V/D3QHONPY7Wix3unAehrXdZNAsr3WETvPjen3dj9OwktJnHlE1VmJE6cyXwrSkWFFIhkM0hzatPo1S2G1VQVJWLgF/oj6Qoq2+KXuJv0enbh3hbFP
u/M3ZTmhxK7xbqcksP+qrkyXiJjs9KHy+opByIdon47pveAGUU1qpWJREAZBIDDvB55h8KlkRtZlr9OhTiu69HlXpU8I5IYSBl7fmCVZ8h2pg9MkAY4gO2hr1VmYUf3WF7N6mAGU9bzF1njEcCJIwKsM4y8QUXGg
/qfaVt0/EjBNynae/ZubcSkhGs7fk0qEDAfvLu2mx/NG2etN+Yy12V2UcEwLKIs2/q/4otJ9jHB7phbDjSxfHb/L9qtGLp6zem4zUUXLZOrDQ2BIuSmz5YUw101ctiuM5axblkgdFrwePWcqMAr0tfFzFT+FBbgx
8lEs+HpVrHqy9f6g+sJSzpgVg4SVI0kIuYPaaluI9S0moB1UV+3fckczozjNn9slYt/MjA6uOYu0Bj5oRHLnJ0btjWlh3SzixC+Q9pfITRrr6cdBnPhMAucB0gQs13+CFrIujIkTeV6+BGa+IRYVGeCsMpZmGmux
2nLiqpGcSnn1XSVYiD2dU2c7/IfxilPJRgBq7ls2R2nYlhDyAPJ35Deh6i3iXKeELUIRRXjR47ZaiLNmpcWX9UrNIdvsyTTur8ntIMw5oo7atVqLaRixeXuoLdlkfLZqvCLUvO6LAHvu/u0ntUv1B8Zc8z1hJrn5
NanqyZhIfmlPJLFa4+v3MLxGZ4lor6x2noUVcduW4a7xDuaGG2MyuM3BdLekdFrAkvOqb+Fj2Si3hNPZd1dPfq58m6TN8kTye5QLnXKJL3Rr8B84ivIBtvhRVM2Piler3IQUSYVSQHel/pp+9bzumg9thm9T06Zm
8EHJ8IcAiWfHRbdwAp+7NJTKhyGMu3iuQ9fqJ5v6JwkphEhCegCVvyeVqwi1tStfjYYPYKCjiW9H5iqNAsVLJGQ6g5ArDuSSrwz25nHbjD/KysCaCo4lpi/Ej9/MNQRRveO/rGNStZ9kS4W4ha7hlw5R4w+npIPa
In03ZL9x3XvH0pKXrx/Cnw/eQq50GTDLpBphCJreWNuWqaO8pu+86kFi17nZTMW5507FmOSQCHUo9hSWGRacaudB0HxM8M2oEgadfVi6+NjkdS52dAaCGxWbdObKZXJULzqSnXNZVG8eqcN3n8PLGzLvRsiVW2rl
Z7sfBzkKJpoG5WGSPBS5lpg4iQyISNfX9rPMrAmim/gD7BFSWOB6UBDtvgYRa14A6kxl5rnUdzNoLY7huGaIR1jkTKKy/02TNM/ppqCmUjSwi2Y+dTpgTUmMLSL+NoIzHarz3lBJekKsxKwC1tOxk6KZ/Hd2EnwC
qnyZWAtQAYa3RtX8edez+UVoxKMoNmngHDa2AkpgcvJS9xIBfIQFjYqEydslH9LHdSVYXs6pftKKklmJ7+wwfUnkR6GVQOUlwVQzWqCVfVuBLCWBz2op73Pb84kE37s/IUpA3yyC5OuxrUpiy8trEcTlz7qArAle
Ewn07dKoCWY/eS4VLbtSA3/RX/KXPy2TxtLx62VBej2zeTn0A8Gak86tWScxytoqG0Smp5tgjadWhzUjWVqG/hXDyJaFbR8eNgWp3BE/JZDGDaUQpn5Xy8/O9NUGc7BUovR0mn0KQ1WLGwl6uTcjSnJUmgjpqUWQ
dNnV0YzPIZzt0g0a2qNCs1DWx1ur3zdFNL6G7Lv1QqB0BfVoNbeW2iRUBAiT/4aLguqpCsUY5LW+1sxupZJ+uU4n2EMs/nIVl3k1Y9ou0um+Og5rUkPjOFU/Hu0YHa8WWnZn45UoHPTZXGOqUen3IPAnxelmKTwk
9dl8P+nLjk9S9xxrw3d0XyUiCGenS0VssSuzPME6LtF8DYJmVK/OFcbULf4eFxq8JYng6WSv7Q6spM3G4r0T0GzGE1nwUOoxmzqWQqfQSy0pdVzEebb/8MORlGP+AMHUaAAqyicsQLS/KF4o6eTzD1OC6SFXqiah
7RALS3SHqm9M6/UTer77KvKaMUjeXNXsDml5vnU7HogRV1HSGeC+bFajzNTxGC4SUPRfYtSXbF3zvT3RjEHoqRr+/QVgqp0uxWx6Ynxhxn5HB+E4vwsYZhnvFbueMAHNor5SqK+moSxd4J1Y4bpq762zjzpqylN1
Nujqf4IVDfnHZ5EzPXk3YZvr020F+z+sBZLFITN3fWI7+KjHP6kd7DD/GZ1pmG/qVPu2z6kSxkm32w7oIIOauRk355YDaFvU7Mq3yMoB7mIGST84zJp7I5HdGVijVQR7iQLTKppbkp6SOerIc8ixgGRj+OZ4Oe3b
3wPDEN3WipNaKM7wQTXxo6iHCTcYcsEuqnu4XhewBrMxOEidU1bdkLONh2hj38Sg+LLuU0eF5b0Fzr71ZTSY1GP1GYV4Wuei35O6YrO/trGbUOVt6ppMESbTdbNaN1/hVT/2Bi4V5q67LpSlXpfaEx3y6wnoj8KG
56U1eX3agA0nfRRmfh0iVUkaz/49s9FxqrVwqbc6Sa2CdsyYNFt1HPo3sfDJJOMjYwWnd093S4TnuEIzA+a4nZ3uZm2IcUkNysn+2t6MwFzGn5R+9pNjNgcdag3U7ceOQfPbK58no0HkUyDtLE8QQHKDLlbirMgG
DjMUZO6hoLPJXJi5ddFTFRorZ7ceF8bW6gf0ze9Y0I2ag/Z5bSEGSdHd9DvgYMsihqa26fb3JzjXGTSA+k397/k4bt6vTYwvthszvVXtpseu94cBWj8W1Umjvh1XjhGAGy/BJMssxkDblcaS4d2Uh2EmkPOzjNpY
3x7aaAhkFNM+cj7qjRUHC79ewn1GvK/Ps6cCEXRj5iZOdnifTHMbq/N7IRDsVYXyQez6hr5NwtmDYYSRAuwBXTcVgt9v5ifaFc4OcXvCPrE/JI2+Ukhsanw+DSPo1VHFVi+pUb2us+jdjtaxuYxvVQDfgOUO6rPQ
EL8TC5BI0w1YqNgvGymmPtT+jf8ZrIIG8cgC/NhUSww4/+rlySDpq/XyGmQJGkztNQXSWTGKVr7vrezI95BYAmWflN/iGyzK1gLY9LJGf2UnKSmOP4rWwrx/qfG1P1L9rt3B3oi09MtgdJpzyTj+4BUeWjpCTLES
WclBJR13qC4aOJtwR4v2zmeDNePFmeewQbrnf+ixgNxHj5BQjWwGzypjSMeZuYspyvzkU6IkQyfO0W1KPlsvoG5vbnAh62LzvpmUsAKFVKMpqRvOiTfrLo7er3dFUGq6N4QyiETfLpY4Op6IWK3F7wi2CkP8pz/d
zafU31XX/V4JlxyNjJc2T/aaanDM/JgxOs7W9MDtzNnIPVaVVdwyC1qs+J4uzGCFwnxF4DIZDLUVreO6MWHpJGyWwsg8qbqBVfwaoZh7yeV97XZcxSEKZAF2I9kAe8o3/oMOEdUgmqPHYF4TgX2w1aA2AAZ3AQPi
qQlUUFLgYgqRBecRKlvfUFDi9gRUFwgwAxYK3Errk4ZwoaO69f5lao5b2FJOG14RGLPfszgxpSwMDLlbWUuRz87DkLaphrQuSmaWzvtqOjF8anZQtPZpAYCll9HY6nbpkiYAKPtqeMVBRwPpWjLwTCk+8d6pi41Z
nRqd3ukgAsebd1dRJNDnptyb/aGccRXPV6NOOQ7LJwGq5ZBh4fwbrcWPsz4LoaojhqBRyVN/eZ33UH8CPs88XTxh/rP1uQBvdsnYFEANpjTxxdnPDQCcOFGPn+lZvZRLvx5WLkez8Zg+fiZHmCROg2bGbo219j2g
psmDCFEfNqXd+rGovxJ+FLy90NZuJFQg/6Q/4hi9Nian/Nqm/BjIPpVkF/GQrV/+bvUmfQZz1Se3Bk/WVG+FjJ1pbZnwoIGJHXnk72K89ZC4/DOyStEctv6iJ02JMm95fTEl/5k72JEobaNvf/HLUPblR11nUX4f
+zKeVdnk68SXMDBFv1vborg+Wq6f22u7qibVno/UpyLDgh61xrkqBOBgzCLjI2yM6u14TAJ+FNlM1MPz2jtHribPz1sazdhjc4xTA+tAKaxY+GCWKhSpEDCs8wBIGHoVvcPekMcFyEgbSmevg4DXpKv8ygTh5cvd
A+u1aUFbTAZv/OEYpGgTsV5Qv6cyTwjOO/zrYk1IQ2ND7/bk44cmaMOeIF1yKLBVDpIri/N+LlRsMY2P3exNVvYzJN3WpsZv/xM0Tk5Kuv0wTW+dbjfZQdFObKWbsaCr0wpgPdYWul96+LHgV26ze937/xx4HkMF
GXfTB7Xm/lDzmcCIvSuOeMFgJO/DKDcO0FlUkyj/eY1jaJvIi3buzVdMSKM7MZqzpIC671PMbfRPBEZXHArsZOn5PKoCK/la9Kn0teHtS292Ma/qsWu1TzJPQW06KI5qI6Reatyx8vKN6X0y/cqBjgHomXvqURW3
Na5u0TdpXtq3CdRnccoqcgaj1ljgDnygSxygbgPlBne3LPDPZiv9UrtWlsAEFtCWP6d1iMd65g2DGTKFkBUQG/VuFta9ythmQjEkOrseUS8IagXOL/y1vS/9GLwY4BKXD8HAIWQ+F3S07NoJNiU7BFvVVCNPcTKG
fYX5IO6NY7p7nsEx0wPyY6DCvcvN8hlUCbtAMFJ3ZWVd585ySZE6T/TBy4y85OST7GCa4HgGLJI2mBO0g/2MtdeKObfl7yPNO55ZqR+BFXslIggW3Xc54q7sZOHlH/6xHtOxyyOI5BHceOjxLENJMPcD43JvzYj3
M7fPIE4MjR7d/GKxbrKZ2klkOGiJFV6YcmAcKzvCZbj4RnC116RFhV/moHpiHXu5Mqttw0gypllahSSJCa0wvjgUC3QNmb8RLhjMKsB4jd3+3YRtbLCwcoBjTqRxmtvMp350SwxTqEE0IXIFogfHwmkAuzd40giS
lR8v9fMLviL+S6201kyAA9StkmfzUjkvFl86FVSZ83HRay/j22SkGGpd5oBOZvD9iBzihxsay6NjydnJ7R0ehcPAgA253gkqubTp6NigM7B33WdCW0zWd6ehE06qMPKw+h06Jlvh/jY8lr9epLquqRsne+WGWyBA
e4MGTmr9lkme5p4+IGXEJnf9LA3U6OCTVSIjwJZLR1OyEXkF54Xipr//L/SJm2tOxubyct+PkfBQhjz9CUcdvPqzMzvmVsmbgu3X5IhTjQSVQ1Ojdhe55PHxPJ5ckyGYKw8Gc2XKHeKZmi+AEwh+sZK6I9NeTXLu
emeJZgiqf6CVm43Jc13jfHHqISt3R6GhA5N4cVdvi7pbE/i11bxD87k9GjNILPvngsWskKj3/un++pNyVtBwVmHmRjs+V9jzuYgim6Px3+mO2sJqIygvGJSFca7lPXwKxtk0yvD6USeMr4SN70otq3ySZ2DmUvrH
u3xRRampRpPbe8AcZVjEo21p3T7KOSM1qmQwmgs2ojJ91pqpDLY5l9MLXJjWv9aSOQH4VdtD99ZzjclFCqRzhwHKLbBkFn62KQEaUMdd/fvSvq4NXb6RTO3xGN9NfaLk37tPT76NG84qJUrgwzLNB/BXaQM3/ub/
ttRn/qn4QMZNpGB7VLFkt5pZrpooxLiRmdS607QdN6HKmim/+jH8WBcNJUXwd4bM1Gr7nBbqWDjm2uuGqX9LWSi0n4uj3UyPBy+6kiXmrhjNqExamL2QO81GQaWVYrrCBZkMsY/O6BRP/Rh57C9beAx1rSXdeCop
nOWZKdEPtiSxayOqp+PFBeC3YLs2gTvkSP9sfGI254tQ2bjJrk9zqo9b5L9mi0wipg8x/WWa5pm7zYB0nVhjfpcie1O03Xp9pTNAwJbTlCIdFetX2oaf/EtnGRYUujLuoFu+OQvN/dQeA9M08KGUQyIxi/4UjnkQ
xwtHwoUphR0shkiCLfe5iYjb9MaqvQa1ZLAh248ClHdgndsZn2q81uSw8QjC/Cx4fLawlyruGed3tP3WxAMpnPEob75QZ65sVLZUh10h5zOy8gFGm1vucVWMDwiX70SfY5xszf80+2A25ErVsctMadkbOLLMjHxd
Pmvyd4g41D/tkPepUGD9LrWunUxuLpuuTDnPrKb/tegq/l4njv4n1N/C52kst8FhtWj//R594/e9Caxa//LxsfWv59vVzD8pPsHywOp3F+AC9wbkXEh02D5TXXXdXTTcDwYVVxlMM3PFChoMLC0PdBc3UZmsw6Zt
SWfQ6R6aI7uTixl+rev73zuhdlu3/NZ1n5Oa4mxsG8Km995qUYHRNFXIczkP5BJIUZvM/6jlo59hLEja615axmEw4ZWlfRbVKMoTh2EJ3hZxXNuwj6Y3CHjItKd48h1iR6nI2mk8zzjeEXfMZ2d/GleH29ckUrvU
fM/ejxm9+z4UfHmaVZj5V5MILIIC0DQ9GC1XIIAG58xsl1NHNZVWV1lHn1V7pF1jKUDwVKNwrTQUm+uDw864MWnT2inp62gDOLr+sBk5BJyYf903gIPl3J0J5sHIMCwJZDfqz6KOVBQY38AMelP2Z5uUdBzsVL9z
Q7OVWQkx3HoyZ8Qw04Kw/Z53ahpIIoywL+wSbOYpsBukGLu266K/CmjF6X5/Axt2QeOaxsDKSlPXUXyn510okOtloV5PLcLQ+v+DCoP3Pkq8deJH3z3pH1jL77hS/G5XgXb3a3YhxF68fovNZJcVwVNyvYtqK9M/
Xz2eSWvx0Vz/2uaye71N/8aHoKXW/BbJWZOEGA8P8ld3RINgmmiG1CkrCSyFOrpdwSOgTgfGKY/QvBgmLID17i8W8/eo+UqeNQuHfNOkROxsUFoPgIeQ7PZB5UXTrPhX8E2cFH47yAgO8wIGBPZlG1ntSMCKFxH+
Vk1Zkg4PFy1U+RtSM7Dd4V4Ca77RrgIPpX6iPzAhBD+dyM40ySPdV1lhSX7zLCrH2LNveWEWfnVqQAq0PmKLGmnTr2v6cy5UHbm/LYf1wkjMIxN+rIEPHaN38WXHJPVJRA1hUbVeaeF2BY2Kte9Cpfjf6H61Nx7W
omncQJoLNWq/hFs7juRwRBZ1VQ8b8coiLVKgy0Ywiu9wLUMph2uQzUET5Kvh6X1NOSRRUTqGsFEMvXTq3fUC6GBZYP0e+v76RraPEe3b6W8sbSWvf9a9qHZXwcuZS/GCwXiASZ1zlE1I7AVNsJLULekL7bctA0b4
U9H07wy3kP9POVQJpxbCKtkyUQ5Z712nEItomJ0kxick3QiXkbrcjQ6DMRjhIuD9Zg4M4d5J/bHZNv9bLAb2AFy9o+CIgIuruSRMG4zX+6f3Tifa0xfQSyN3oT9YveP5RP7EUzJpZa1kkbA0rvd+YNpVVyWrHZb3
dOE1W//ixUfdTyCntxU89iWecXx+5pTnIyp53Isw9T5HA+NCEpOAvOkSdGn6bajQ45oThH/aUSwKtFCqL0wYCtftSShRqV1rO2WIL3QoU5cnCfFli+0ksqnDj8gEvFOK69lHRwWP1Z9Wco0Gy03KGplFe/k6d/49
RGC3blGrZ75cDJfuBD2MouV3GOIfx6o1Be+elZS/TS5KA1Dgw2/dy7GON40UI4LCHpv3TejzsazJA6vL2qOTcH+UcxGSqVeLBkM7DyPBDFUm2DVWWeiKszcYmzirIbY/60kvj1AumfrJ5qxD6uu23bEXBMt5SQli
6tENIiGkui+8rDug2EUGGof72Q69xNVvLt0/fqfg5z9reCr+hlYCHSRNb8eHvZPK48+LxDFlPHinhGNTwkwFfK4Q0mU+lZL51BXK3pNy3gYO9oSUDbSpCWn37etkv+zSVnay1bXd1s6OgiYfa1VyW/tIbxQekljT
NKJzD3EwVuS76NE1RyI0JEGcJMrK87VpHpTTVqdea6AyuRUcP8Ps5rzguMedheuwxytgpHM0FbrzXulei7ybkYmkQEzjBqeogKnzfwzYhIx6su9sRaMsM1IgDPFSvPv/Olr5cIVM9c2alKYSLIuik8OaM2X3nyzF
L7wdD1Y81iXAhIUNSgfKruwMuPUERY5/Tdp/miY2qOv7Xuu0X4AnTmPdGPHYygsfRl62ZQt6EhgocSNtMRrcl328mA7IuVX7n0OZQMVGurESrx5lIrFHZAUb0H5hnh/K0xYleW4rq7u6w/pTP2cXzAMQ5bml1u/Q
DkJR+p3F99Fsqo5ch9RhoMYBQPDImPl7+3zmLHWyW4a3IY8OXB5paEY3n64uGi+2jHI1tnVab/Lq/9/ChsAhu6PxcHQhHNqd8nwcDdIvNrXuhrIH/RU8yIv0WKSarxbbxOlsiiPoX7WwTCmRW+21O5GyGqnkyj4R
oavWjCnTPrVf9XuxXeC7ru321WwSX+U5ajlR9oMq3WhJ/qjDNi5I2miowt5+It2rW571sG1MVaCPggy8cMXBmUbuqZJ7c4KMFaZWOdJieCpkGbN/SLUzmRKeYZt+TrSqG0Dv8MSWCuKgZH/XtyKi7mUVdF35Yb4s
u7jSJGq884k4Po9UociM+fGEE9vqFZWz+JJ3XoDAC7eAS0f06mMhIPffkiFS3BNHr4diHG3FroNL6J62c8LvYoiv8e4vJDpP34KzNtxQIjMtXb/sXAN/gND7Ywkh+S7TH6SsiIJK+ZwUb/e/W6p+SjaTwdCM66rB
T3I+4NdDOct0vPiJiNR4N8/oieq3qIpV3lcmxGXVLrjVQUxTX3JHXrHdkF5ArKLUFpHxw3tXbb0dRNVjOOAz2We12mI27m0xYUT1xZXwN1QxeEjlbl9c1imXGz5IcEM41g5ClnWJgTFwjSfs+5P2SUa2vXqSoyOv
hGvhvit2g7zNEE+6EK/0PZQGfudtV/wR5XOt0lrDyswY2QHbEkJ5JqlL85yauq19i2C9l/tObiGjOuxDLmZzvVH0TftXqypSXbgNy4qzrQXLdCMI8tlvl8YWqNpvG7SMKXgivR9kPbpY3/HOVF1yXdiSXaMpRELb
cysyGoqkerGgMp6p9+RT4FA7gmXzfrQCKEdrqP1LYnSGj9kaLmzQ60/SlZ3INQjTm+rW3RsW27dwmikzyyF5DWsplYV/lsezprdyxEIzsCFYpaOa3tRLU0I2bWm8nAIul1JvRcvrV31mpz4BS4uS6eGADvGy45pH
PjquaZnPn/HRF333BsreVCmENV8h6KtO/ax0l8lknQEE3zta2Ht6VdMh7Jb+RizdFles3uGNoKJd4HHj2PR1sktxZMvuD3h6BB/O2eXao6DOijGdlWjQ4ZBNrTIUb9Sz8QLU3s4G9CqVw4YBnoYvcITHf1fd0CzW
Zn/SVgAwS7w2SEOUTAb5alCtFUeSMUfubnyvxtwl9H34ZO3Q1yytpcwQDEkv26wOZ+5KQrgqhyluUMEMHWsF2QGGmICeJ+xQKbOcArgJ+jxfmEsuFhTk76JxWZbd7kLTmjMHWtvugVN2kc0OK2UFptlJ66mznEW2
q3b8E3Y4Guc5Fs/Sf/o+/+VjAaWOOUzzQgqT242bx5Gr7x0GHZgL6vG/fW38Uxk9Yxw66o0rvfnijdOCKreDMd6VTsQQosRDcGFl4W9xiUQVj9+o4KOG3217wm0Io0FZdwNLiWWrruaLUdNb7Gx+Vzlht3XzWgMb
F60ytjP1STze+pWygu9Smwmj9xuqJ9WzN/257Wi1njQt9AbiD2e94YS3HFdVlg0XaBsL1m6i2/zWn233rrWS8t4Ap/sv1wIJkbifh/1HhZjp5JTPo//mx8xe6S27GXxXio9l+R1vWt+8j8b/pOuoUs6zj2xNah8S
mNfKojod73zPb16sYdz5j2rS9K4dbv2EvWao/HTwrCDtuqnZVw1uO8fTuUyDELq2WKmj7Bt3ZZ0kjZV7k9MuB5RrAYwABAfWvbvFbsiik3RZXtOE4alsB6Hi2mVR3+/h8Qp0BpxH7QuIPkhn2LcHvxRCNBbtUIPO
TYRLgfVjgPqVAlgo6wdaxgHODwl8mJOOneja8bLWXarw81Pp5TitsQxBBmjFy1rGaf0GhN+CMHw9bFIFpka8XOGtVnj1XvRacMT6zIT6HBR6Skp1gZ301U8+VMaPhae1l/n+HPlNrfJJQJK7DTXXWRKhBxfKDeoc
fRAJMIoQbTIHH4KbJefNIIOZdsB5gs2fQgyXEpWGfuT7GaPU40ia3ZqTD7obysH2xnN0tfm/2dNQt9v5XdD8tW8qrt6HhFHBV/ossRYWyFksUBdNaRDJOKvbupIeEOee1N7x0A9CJOB3t/vYqIYmZnkAFxcZkAxx
rveqQRgaG3xqq3iDCOtJMd8X1emcIZHBgMi3AY1+GUT4SAaHE3eixyMYiKhm+jY9w8+h9ek7zAbHFEsh4mTN/5SwxVRIaZvExfXBnuvW54f3FiAy/56OlPAYg80EK9/dHq3Pi/wmGIuMFv/09yyjxxksxDZ9xpbw
skA3bMajV/wK6/dZCKtxsFcbsJ5Utj67cROetcGdtRpNZHYV2Ay2yDt18Jv9iNnAG9UDTEyDjzJPJL/VEIgt3iR1vcDPR6xFDW3Ll5Fq03w17T63TA9ni6N2jndqJr70WPSNTevvbiVU1k9zihbYOS21XXDEhcaF
u3gFrDn9wnmXn8h2d8XHdlpT9pxAkwkiYrCtTr7rfRvEIMaI1cnkeVckOAsB2BBJrENSiS/h2USr5Meq1Hs7pHcaVGQnACTgzeuJZdGAFmDH8S3mUNc5rMJbxjbk9pfqUbO35qflMPvbslROkNFy1G0YKaepLuwv
GBtg/HFu1LL5vwg19A+/HnQQBJq3riadJt3M549yGmdyOmSU9by1TCInhOC4GtJwPpv3rVUlJmZqpoIbupZOs8gbdTvFoKO0ILpa0k93OFPASkNJsGiBTqrpItDFs8mYD9vk9da1YFjITFMK/u24nv1Ee3uoX35t
G+D8VLFU23i5qAw1VL9RD9lzqju9fB5McZCJ5YKQ9eSM3lRSzGynVHLDwRxoukhowz9B97Imq51uweKidLzfg0Y6Hw4bZVwPmr181H1XMJqmUt/euMnep4wKn137/I2rvLnk4hUy8ZHy5Gi0moeNXambyVCxTSbn
ckk04kGLr2vzj4o087hbpjyBK5+QP5R9/cQPoB15cQBI4IlWfEN0oUY8vRV1M8ElcJROBtYcXWmZ3E4KD2xEnr7CEHSItiNOgkVZqcIOtdNY6srI/crxu+D4i43BN5XKyFCuv0kgaKaA4R802BG9wRfWyDOa6aur
8dhbQPQcIthX/jopZQwEmqTMBCM6JicveuQlozK8lcD3ZDdVwLM40gJJVq5wb8pfIaeGBtprshjPTCzxBDzUHdQozB6sAZ6+0a4KP2guJToYx2nfzzH361qAUkzmlQeNxP+PykoVYAb9NAIne/vt7/nuA3JlWXzh
gpILtI2OSmgksDx5ZflLL827uWk1iON3j24StVeONfJA3cuIL2dNKiareHjVTl+H37ipZEgU07qQA29imU+zVbpTm8ylj2TRnk9kfJDcsKloVCLWo+iMXYkHSh79tMncwU5JC4pscZmulLBtLdP0sBYU6s+Vjsvq
oxilxIt2HwURdfPiRDmZfQRvRqVkDk8criHvNm/ksYJpi5EeARz8mYQVinyHx13LNg70/8GrN2ikY/OzsU1UBLKQWM3x/crrdvWqe3qT6aO/RSao7dJ9t7Nk2dfTaE6e4Eje0n3pxHNvyoWKFLQoLNH0K4WQylRX
jgpK0O7hiRFvo/eu9buRjwDvM/t6JZYyXQahTYZU8+3AieRuJnZjU1vpDVtdeEXVxsNtUmrOQ+dbA6bZ4uEoXR/8qHWi5wkrcnryNtspGwGq+AWHeHhyR1VIpeKDpMfTCEaVW9bQ1w6pJIIXvBPcQyRp3ghSrDH2
VFRMUpyb5Z0Mxi3CLmm3ycqe7TWfjAf/MlNxhkNEc/+kzDeLvFNpNp8UVdvzs0E5e7rXwruFaYKW/Bn4EKuH0Z0oZ+AqRpc2e33mDiJIW5MqXDh1HTeWqpMAHp8xBae0LgV+XLgJawSP1uQ5ppThj+AJnPy7xVFq
mnAttu+IgnG083sfbQ7lE6yZzFzK8sVDCiqPGGwBNkZ8pNU+8+w4YLMkBN5Gd0+gDEqweF5Jy8n3lxMk2GGZNERf0a5gi5s7GEHt8fJR5SQRm6o40yhgJSbh7CUMoEqbfLIHYxQcqPf7DZLpr8YjV/ktt6tDziQz
tS1Ef1sbq9QCSNIxvr30YXTZDI9Zue/2vS/C8Nf3tkGTmH7xVubWe5XkVRXi47PFW2x0Pte+PWxBkxfKV/FsAiGB/LVIJWSBSQQrWP//jgmdqZ7plIV7PDJqDmkTok3n3IjuS8oWpDzZkWrSXqb0qfJqEPMUcSeV
ryFZ+nqBlYFzz6CfN8v7jXBhnyRN/NHwjS5fnZK6C1i99Yj8H8+to8PCmRmmY3VwCUdnRatrNAFYSK3InloObNSJPYcOvY/OAqFD7lp6/0YhCysfDV5RjdLb6j0DZydvSjmbPrlzt1rN6JPxn4dqpF3SYdGYE63V
ajFbetdUZ/GXLvEYkaDW5WG4PNSEOKoIzs2hMCnZ5+CtU1ulawrEXQK4q7h8hPMGwTwC0sIvwMGErVWCvBrOW9S/VMlQ8SQleaFxvKwwZfchrzdz8R03SicnsvxuiFzsrO3zlwilt0jsXvWsjge0bw3Z2/gRfMO4
6BlfCN+LwnXr6XFIkRkvt1R/82cO9IsLbxrbiL+KHmzJjYMod4gYJWM+/yVzsay1PFyL95ElB1LPclGePoCerhHyqIrRAUTrzn/k+ANosMhyrnC5VxTQFGkykLWkRqIaSq3rDaIMvmlie8lhaUAoE+a7KJFj96VD
2FrrToAyFodB8Y0xg26NCBKsLwyyp4K2QaGrI7s1A+bkFQ9Q8yT6gMFMF/z3dqRYiQDGIXwcAtlpblyLjKyZ0LnKLE6q8ptffh7r6hNKOS2JvOLttL2QSOo7JQLFCw9VyLHYjO6wp8WN8j7HsJLqi/t8tDrumROr
C8FkvS2talqZWWsrKF7pgNnkaGEmDPKtt6mitHQUYOeI5qjUjUY+OnSc1a3E03hpttgpY0Pi6yzK8sIJd0vMJgBr78d5PNGlPrk6l2fjGb84o1wy3szIafq3vKKMfyjdc420M4ODiPv/+drM+/6PYttphcA2X0A/
KSYfRvwmk+q1LWinTPb8ILO3E+FfF90eKT6IE/ZwimTy/2fh316FsLAIZNnxQDfykpS5/w3MjAAXZFPhO0DES3By3Ydn4hdwp15udhriOvn5QSXXzmU66Fe33C9pU6f5o9Dy7Dtq0ZyuVwWuj+xRumgNos7vER8M
PrgAy+4Cfb9eRdudvaui37Ux19aVsPKYzov9bai4XNqczNdICVHMgT+ijbg8bo1OmY2ZnOTNeuLJgrgbW78Nm//5avd9gF+7m941kCXYZ9PLo6Sq5D0Vr+FTAz/3jOHXy6T/BX6bOX3IqTtx/HNEDGOlKeNzOLuv
J8KUg52RIJ1vguz2n758tmzhr6vA6AWpYyQ7ZIwB4xe+15Z+Y7rp03fA+Np3lRw0J7FU3b8DRN7Yy9s3xnTN1hUOBz/+3DEl4+k76F+cseiZsrR+Vr2YdZieLBJKZYS7WEg04CId+o/tUmP/9MyrOVJsQSuCOBAO
OxQGBJ98x14djQubwOOcxOLFFNd9ob8i4wz8C4ebAcA/3G/TDiATzUj93msR2XsP3iOfH45OWDXTBJxxxwUImtWrOC3oZZ++pZefcllszBD0Bj9OWWo74qjO+1ZfI+eNNxHg+AQKonEfXHIEFY6rxhv/eY/4Tyrf
Ogs/JxCWFrVkwjKVQFP27mixAsDvHPfQaiK1vKDORDPAr4WW6Gi9FGZ0++m4tUfWOvmY6fmE4x6kiNswMoN1S5iq8XXLREvmIVRdXLZEQRAlXop+LugpRswt9mp/nbtlF9sM9pXlNdmQI1FrjIxal0Wh0dPhB7kP
poMDItA4KjiClenfMxbcdKe39NTMJOwfOOXjDc3+tXkhgs7zZoyF+89MGBOGOAD9zT7iLbvZ+lrbO9bfNChB6d0WA+at42C2EuV6y/YtGwC15nXGncaktTsSrztCsI48vH9ptk9vZkeTnAL5JoE7kB+qgAkPpwdQ
W8WjxfiU/XAkl5g3jT/ZC37tZuRUPfA9CwQdPQuBQw8Tb81spvSq1342XdUT7qgTTyrwpvA+Vj54CYRG+O7oOHrQ37pPBfcVN5nRwpl16EH5cqA9WeNX+5y1g38ruSaMNXNerG2Vj4MIr+COWsaHXbTC6C9o/Hnz
S95oN05n950LiR7nC3sY0v+v2yADRQWPSQeoJhPpdD+lF7tiglwaWOV5kuCDSVD/S8gGvPcaC8PNcWWlTjJLkVR9j40RvJQrgeTkTfyR7fXvOph1bFN1FRCKnnQUiRCyPwBZHacwP3QUOA6XXdnINA0RIECXUA3x
OWRgcCGOELMdKoV4d2/8dFQJk0BEhj2IXiBrgl+tOdgifYo2WX4yHzA+TgfshSKkpqp0OuLuIJd1rluc7LEkjeLm/FDNM0a0x85J9rGWYcvmIfUG87IiM647HZx5LosF89T/sLhn4SDGnFtrjbcFQU8MrU2aZGEt
Bt1rR2Jb+NCJXLbr12B3TJWEsUKmw9GvH4t7Q2b83tloXX9J89efkX0kvexfgPU74aSJYbm8dtsJIruvgoSA7SDCoKeg63blhsoBXnP9GkvzrD4tuk2CaSawo6WDIBQFwIiMfq6yCLIqAs+H7d4Z/i47AWps0Kgo
Pf1EaXV9M51712/BaLd5xfImo42k3VZHUcCQ3ajc5GNUGdDkIXMog5RDqrCfpf8I0F/Tizbp05K0coLduZVUi1CGdCC6h9Yhj/3BU4jy22VtWNdMHjJpLEtFDu8X4BeU5TzBRqpe3vHz42QsAbGQhwI/D5wxwWJF
yGVWCmwWkRGhNmq5dJAk/fwK1xwgNAomsZWY7fjSWOnuSGaFWCHk/KJM9R4eaBBBU2sfDgtC/cS/1UPJXYVd1ctTiiKU/Bi9g2Kcd/Xd43buUQvlM48KEvvTJY86Z87vri0axRdnMWSjUEZ60w0jt2nBUrtZQOMs
VedelnnKLz9N2VrJQ2x2syPg8V8XkcpLh1tV2yWWzsdH68ULKOgODQOsxyaaz6ga1WP4WeFm0xD0MbaJqfvkiuVu7x1c8dALIbrDXtXsdSiDHLbkxM91wONOCjdbRNOyd/Ejr2BVQ4VM2VMSUFiok0QtSCnsTMS8
ozMtKna91h51qKNo3dkvFGJCun9mFrJNI0corIXHdFJCpFcSl7LqMJ32GbQp94gSspMJC171F37W2YxA+prZ3YLP4Fw4HhSThpR7TXqvXGzffiFPIuqK965n6Evc5tdCdXuojCeRil3OKVbWsb1OrMHjd0rQsIor
+Dxj6bmJYFPQBmIlIX8Kcz/ZxrA2WUzqX0s9x2ZWNn/CZxYM8q+3yq3JSV07vAZK7e0/O2835jdk8L0F+Dlrqe3qBOSV+icGxqcACkSN3SNVfqu328skfOWvllpN0QfLVfFCKwC5hqvazK/pDrjZq/bi2gtXf1mB
7Z2Komki4sdMmM6bhhjF0LdLyawzi35bGeSnBW/KilPPq6tJVrdEWYhTETY8ClkKVK9n9+OpCL6jxGvo/+ygJ1f4xI5k9oAOl9vEt54c8Six7EYwTnTCcX+IrG5cO2Xc/R/HRbtpnyft/k+W4/q56Uy6KADBPDYG
G+y73oiGZsSIBI9gCSqsaj0XxohNni/UeR0WNORIVLilUd6tCF9a2BdZR/tTk229G2P2m8PpM6IfFXFt6vwKQ6R0Zp8dyckBHiY975ozNsDiSruwFA8/3T+fmHxofR73R5/oUL7J75jUB3R87DCTjD81lpYJRROf
Xv1t234CSFzj3HTl2eGJueTrESr1DHelFxJCZ+Y2kvQwwDlj1W6sjU8NQe98VsLSdzak8w1Fwh/pjI6a2l+zUKXS+n1fKEE/vfSMeRRtODKDPsxxA5ZvuRj/rsTgr9u3lfZwLQ9vHNrIuNU3/W2GyE7P1jhZ9sCF
0Wj96UiIrlIBhdckJ9LvgIXKwTBanNWLw9Ird3uwFIugLCnXcX/9atPYXlVl7N6doLA2RwZzbwEzXe3MJnw8cYd7CyL/zUjQQT2cGCTvcAiCM/T48cWSRcbJSoZoYIVCEg1oIpMplWkc3J894nbNNy3r+Z4g+cMO
qUhsJGHFFx/YzVyk8q7Xj/vFgj4HGtyobISYh8I1ySftNNmiHltKHmhPMVytOGwabIAj81wlbYLYYqrRXYDACqJ4ipzPWxwz2c5kPafR9Ln42vf94g1g17UyTk4ecZKyyuWAJQWqYhmjp5udXnj9/5kbovpCeYrQ
4i4J3cmYtggkWR1si0wR60ztaWeyOPUB68z1/AbLgdRx6rV/ZeDpXxxd2sLK9ekv1pvbPPv+mhe2H1BIy1LUtWwWf6quXoTOomNF0H8Jork08/1brN/0RaX34M+9pQ+95/ATFGwK4teZUQK2F2QUHUPHJJ20KQte
1dQWPjZKSB54RnUSoK2B2Co29zzYJXhVJFkAc7KP/ERGybCWkiU5OyEGEZ4dbF/svf69av9OsD6cPmqPjTC7V5AaIyQOTPXiDFBnCxu0R/LU+5Ou02SjhK0esN2cOY8mM9QjqdJD/bLpStpbzjTkxq4RZe2YFu0L
QHs1a8iUU9iMcsspy3SJzc25q0r7THmkIkEZOvfLp3uXKmuAHnImamJXULTJ6sUxuxM0UAtG04j29bz5lKNRrItwt0J8lu/10bXTLZCS75LMVKeuDUfGl/NuhR8msROmvw1I37c8c2DEIKeT+PlzIElM/YOImDyt
J6NQfXKROu6z4PeQffvWjKcPbmQYP41+0+/3nxSVi0CjnXqoPI6K7KBjudO6yXNPbftdPupIHl4Q9fDX/mNGSGy5rdCPlmKa0qMMKBzMkzYeyOQV1kehi4ohCTWEA6d4GBR+ISdpy6EnvHxxQaW2fUn77fSCE5H1
sYU7OWedhcgJxP1xbFg1fw7bOVltyUZKSIMpiWxX8uaTNkU7ZhUIReu/oac6KcCGP9rofpHeGHyeNDqeM7biGLds004uVihOwgOgMKXT0FHCkG16FIRz+2QEOa01j3escB/QnBQWUupZdQe/RShFJ/46YxhOY9h5
vx0JYU+/J0Bvfw7+7Hs1UkClfHamm2/PYNxyF9T7MOU0XahbHoLXtAChGRKREKwXGDdv3BWZ4FKLXxIjBgZsd7SWrjacN/7im/Skzj/Vjr9YJqiMYEx6MPynhxQvn9oDaGt9leHSe2rrko5Ke3s5SNsqGOlt0cUU
RMq8sEQzF4O+lx8P2M9LJ4Q4P1PKHDelL+tMBKZUirzT8xwJ+dlX9tvzdX9D2mr1ZvNfbuSVtDGWtKOWMGsYdhlb71oEHoI/zXpgsXrDYYAN2xTAPPohwc5Bhr0hu7OWb8klMhXZjp8sPdAg1jjLPDsk5XRa4qk/
mZ2oFmomhfW8fWb8N6/54jOMf0F+KW0yotft9yRSKrJ+aTvErnDSZ3RtZ/mIw/hilS/Yvz/2h7bCJVP3m1vAkvpESb2YXPeUDPXCluZGXZ2QIknJBwubr6UqUrT5nWrjlSt4wa/bfhJljbQtZd9u0wYFojKMhh32
mRmP3J0lzylrD0+bqtzFi8kZ3CFeMweupQcW4P7ZUtyt1k/fmwb5ukLCc2gwG2C9Ty7TZNvombIKtxYnkeSYFSzucVUMnsE6be9SyoQJVY57gPQFr1MDumuZZh57rWyZz4zlvwTTQ+V2j+5bXgNzgmGxNBabcilB
YmJ6sbY9wc933rRQh8HWtNTug+II3DAsGi1nZJk7OAFHMqxhmVU7PwL1HW8rrqfqkefV6bCG9HNciDWjvmtE/THj7XtkfjIyFDGfrl5TL3S3Bx1cRPM+omx1nJD8HtR2zCh12i4tk3RchNMI2e9IP4pH+UGG9eHN
g5+s/YHMxts1dNh3vbEY/tfAdN7xl+3GUK9K97WQE78rZ7i/W2kyKktPZ2m+KKpXTS79znnq+5UFSMKnXuB++1badq6q9vbORz1WLs6OVcLyKU4YluM59oSHRckPdO8974ghtZj45CbdVaMoBFx82LR2Tzjs/pjj
bAE9HQTm9TZ+XaS9ONRd27b2Vt4hn2JKHwT6F3K9bETFssScJPN9KjH3KjApKb+2eRz8YUMTl4e61biLjBIEl3FHIJusUVIaKLWlYmG4I0Du3YvicmgeIM4sdkeNRSlOMGkWIcP9N55LS0SXK6FicqDfzYtR2f0S
qfdwiGMrDmBErrnR2IuVHRoCu4vg1pAD0RsNYSL7ZhM0XNWODBnuDaW64yXFmKPe5yMeDP4eMQ+QZD4i1P41xqqVUA7XbCzy3r9domyldw4oPtAI4zxSuFOyNjd3O4mVv+tQCWQoIW1JXgiR3zP3lmC6a5vDDigm
i+lLYPrlHlh4f1RUOzmmFNsPLSX+Lvt8vdC5N5/Kx2p04gbMo7K7IHOjbKzjejA5XP98u0nHwJ3OlhIOqxXn0M7Zp9y4OBXTF5w8ya2OIPrYoSqQZwcrewhsEfisvmXZXypMV2S9/CoEtyzMlCvWCnaebIXuMTdP
WBToL/BB+btYpkvJcs30Y5mfn/tuWhFieCswy5SDIZiXgGiVL2hzlCkVqUvj/oUk05bh9ad1qDHSzUNEL0esbT7jzCGN2+vWO7lpBKrtBm6aEcvUcgRj73dMM4zNZcdRUjefcQmFq3VX5Xohg1XSroZ6ofD98WB5
j2cJg3VF+BqdL00RQ9Itp/xQpoz/6+a6Xf0TaCwqr2dXnbxuXT2vf4aRP+lR1OZiP0Q+EzutA+3Q/Bg4c3N29Q+TBe8x0OZQhFC42hIW+mE63j9D++gQLkAyJc02oFrATie4pGrhogZ0BsWPSV6OKemdelWdiBxo
SnJ0IoyPXCmwuoRpTUjGnrfRn5QHlXal4csYx3KQ4DrqrwrKoyYMYT7qX9ucUvod5HlrJ5XO4RqhDl1BP51S4kx77zAt+QT42a4SXHYXw+pn0FxzT9lk7ZwWCQGJlPZEoGtdczjahdVm5zqJRBP+gs+fe/nr9wZw
EZNyP3Wsa8QLrAHr9OHqE12DnvfvGH241LAMiJKSjFB8gD65alAUeR8mPSfo7n3jkcqXckn8Phek1jywEyfRxkNHVG6Y2sorssMlSDBDQ2bywJxjYmiNvtmh40NULlV+vK/4Ve/dl6vE87T545U5fGjol8gBPCt4
3bFQnadQlejwfz+JT0YDMMUIRZAl+WwVNIcrJ/AsvSIa4AnqDEZU5LZgAIouh0YPEbetw4lR7yJIc+I1iIa0hgUAhpyJZl/YfvALHojRuRUSLi8G9UTbF3GPL/Prg1/EUiXm3ULYVfGy9iNAPkPnRRKEhuRWr269
3sc4T8dzQjQy1G2d6xKotmgSP3KhPPR//CypH5dzbtl+a15d7H2OSTbXRikURNHP8m9+Mfl05qXc+V2eAtFDXOpIM75/dw0WTCrSkjPZF5NscxibFn7bnT4UGBwkE6UK2LOCiSTCJXFKEdZHzhBfj8hjj9hlgxTl
68wpIFsBRjpIx2MUWSwIIWhx5MdsNjUjygYK8hi/6e1Gaus5ONkiO0K1bdXo0jUt8PQkaZPrLdeAmJhn1BUn1ABcgy5TfFRy0b6WeK/+0mGKlcu+Mc73reT4arLhMCtOPpOoDqin/kyfavUx6Z8zHYTnz0+rdh1H
Ns0DOjS3pkbF40SAqJnBZTDdNQKgZJd9T1JNkjb2Nc358UKLqAdJvIyzRgKRnv6uaXxYRX8knA95YdJ1Lwpb8uVwqaS2zYpRsCet7X9b0Gay14I4dQq7XOqwOmZkqTG0Z6YOftkfjj8HELgi57hYhgaDlTNDqAAP
y9gMSfFXDWYyK86LkzMBk2m5WVeZbe3kQsnsNdI3D3imKbc6tOumPNE8KHHbelEU9tHSipFDxEC6nrl1fbkWDfupivgiilu6oSjF4IMk0+axFeuC6gK84bExGht2iWS4f3/eocaUvaNQn8s7UF9kgn9NgEzBmk/x
C6iKL3vH5JpbhHmMZjCcM8tUJr5Hz0Kz3L3JDdFKK/EP3zaP699fV4rfT7eTLzzC1FlrzVFfHFn1mfFP70G1MlPKIo2dNcgNrlHAZ8j5Xu1YiZSBj+0NdXZeStAR6NSvO/YvqtRSc5b8xqwUCBJqbwAarj21GPV5
WrBCueF6xysH67E2CGVmbftJw7b1afZ4IikBi3X9zDkEVAyJPC/Ie6KKrf+DS0++ZyB3GatC/1MyteOFa1BfuD9Y3pVEerscobDYVsKy9SRsJW3cQliwkoRtnTU/qnxMUn6N3iZReVZvIFwI5ZpDjtljZG6mkpt8
xZCz7YkVAdpN9JzDOcNXyEvvjxtvQ0n5/KSCoxw47mpGf+AvaRM3+n9vfUa3hgOl2Sl3K1SzPr1JnRnlDwwZsehEOYt0OtXp3R4mBpawl6TRjVE4LeookVS58Uim4xPy5SBvcxhu7AvXlcA3HZCB6fD7+X7s4wi2
m70SNS1wXgCcx7b07HyLhn/1GcuNvG+ipK9iK2KrWC92HMPVwaFPO+sVqDKi59AywpXcA0UrrXxaysdO/iBq8r8CNGVXOOG6iV/I//T/c5rWTas9q0WPUN7XuhSqOgs0eJhgmcpHLwqgALAGxFCUr57fLA0MU4BQ
Hq8gvIwnRguruXZU5XLwDI9G5xTd+b1FtmonsW0+DEua7M+pSgOVLfVwHDDlGsUPk1adty+yh6BqYzUWCYYl4q8DpiIDYVWkeu5bVuYfmP3Kl4csOQrvrX3H0dshNfB5v6OOxktgBU6LPKDVuRHXh+E7fJlg80aM
bh5Ee3cQXcj6XTf9V9frx9ZnC+Xk0+eIat94KBwO4QK10ksXJ4/9cXdc4ZrLtfcWFUXZd5bPLUxBy0Sh2KSr5gtJcnCbncROLQ8flmBgSvVlH7+U/knuHdwKvgOsKSyk/UUSKcg/K/jYH68vVWkNogU8p4i1OiQJ
43tyVBVcTVskRHTogwKT6bhlTidyNL5mWcJbDyzy1gJuyBjYnHZdzIuWbPksZf8j+wh8mrdZi1SEDRxhIAj792bb9iZ4v28pKF68W13y9WfJ3L/1/aAeHtJp96d2/yCRpBa7tD9vs52h946M4ulVlq/en+76I243
M/m628HclUazbPdCvoMG7JX1UGATURoYorCsFcNBnYtcF3B2G3uTecOqmYMawvyWxpxa7Xuo9WBRe5Sz1Onwc5gtmd+k6V/0oBXC+Ll7yS0fI2nfzFgwoTb2Z37dCCWbFiZ6GETRn8Be9AHtPkVdkti+Kjj4lCxC
fN99RuHzud1ceVZedn29SiHwcZFMj+49+gOanuCIhS7L12ixINTECZgye4fC786CGLBdB69zhHfCex2QLVK7NFGt32kjD9vBim8QzgyNrV74kldElFaMIMMXdx3dhZdZdVyDXKsyOWUar63jTwVWKGA2eeQQGN76
ScIQhwQ1VhMZi5tS0Gz5aCsjc4VJp5HQY8WyCBiwwt0Dcrad70k7V5MbZDW6FbvWTvku9jcuXPDWITQNxbNTa7hSIo9PO9/XJ3uMh3z3CmOuRbK7y+u8VSu8i+aOk+MVHI8qT2fHerMVYsS+9ht+5Saxx7UHqMHP
6JpjWvQA60qIcwxOgR1LQ6wwkLGJPO5Y+6JzUkuXt4PH1isWA2ONHZV5A5fCGNbnccRzyUYsd360A/FRPxb6iwnavMtCEZ1IqVAF/UGM2kUKAVSvYxaPgNZyq5Xl9QTY8gUuzMLghFMyApPjKtBmsPW4cH5+1zJ2
a0b9HjTO9XG5veaIIQfE7zj5bsf3TMBSRCeaj0pE/9bFgfs4ZdNgtTbKEgFSaeoKCKfGj7N5eM7ICjYPwtLY5tS6QQxwVfts05unhW/rFZFoRRZEglwamQr9Pmxx5AhWahhhFggKEDfqUZostO0KOSBulJGFDvV8
KQNXDHv2D37ZwdDQSFhgvBNHgcnkTQk4LjcD4YoDHCenbulunAXHicKlopKS55I6nT6UVpZ281o25SIXM0LZO0iynRjnskOi9wtuAdrQV3zFgJ6tJqHuUPxJKXbjaqzXZ0OtzqOTy8p3PHM7ZOhuA7gxU5eLxbKy
xxYcss1N+ITweDvZoMxkUJs3nAU788b0h0aC2ChgiQ6OX99nHr0nWV/R2KJTK2D72VTSeaAuMBelH2SBgP2XYP0XuvZI2EX0wYTSSKBhPU8AK8kkItuAhr3pMJEfrQzz+qFhwpzg9Z7ZlGzS0SwV7HKUqVsFZasW
s60D6shzHDGg/rR2CvYX7jjTu4WzXbcNVEcQcb70qONT1o1Scq6sQhCxQgyQR6xAPDlXYCGMWDmM1HnZpeXt7ywLr9E3r5JP34hbQFfOXGv0Fgoaf6jeiiKrldxL7aD/f0F6twH/09f7AZ+ov2QpvZRJu3SK8L9h
SJmIUPuHuphjPna6UHmKNQNnK9jvoLUgYCM4Mtn8Au9i95Bduz7c4/etgGcVuuAOca2e7OZ7OYHCAIvqtKY5ypass832KzY5RBMe0Oog1DJ0xyfRP05umuH6HP9HopNXOfaSV22hSla1av8DWUMfVhkxR4yjkP9u
hL8fjKOGJ2dMoYGYlGTOJzNf3e0p9tzlruZEgm6no2p0PLkfZPtDbi7uJCsh+0/UCQs3e7LNENQ+nBYAHOOKY8xHQzKz4Ejxv8pauwt+R8cyQVAas42w6QK8jX3ESyxCBn4j1m2IBtJh8dbFHgliOZbMq9qBFU8R
r5Im+5wG20g31rsfU9+Wb0tx4QmbjdxzztkmE4AdaVsf5siwwMtj16KsjWnvYRzDuqapX8QYxCNyZMsTCx+/lOamMmQ1zElF1nvXEOf05W0LP7H0epF7mjluxMyPFD38gzdyvACEZzYGfib14AtJF9ZeUYG9D49p
AY/DxPumKEFYeCKuwYCm63PozSErphMH0BgEkUYGWL43JbKArKDoRAG3NPCUGIkkriMMeoHvOYEmDdHrYHYwLGuP7r60Gkp8nQPvP7hD9m3omsMEM/bFPKObziDHHXgJ6o61MgEqa1X7Clb8vnt9LrbW/6M/B5XQ
cek2GqhSZ/z/vndqsKbc69TLm9TV7DHwL5PCuc+0aIDvY2vOV2kL0PXje7NfGtThxzdsyiGmD1BRR8oOa+NgpJ+OkXSGok8wRNufDJWMcHK2kwFIY9716uipb7hWBBdG1QWy1A4k5+zgFxY6lSVrJdJ0VdD9B4Vn
p0rt7oW6pIoXXJC0q1Cq3pHx8+cuocrauk7o0C4UBH32PoVAPc/Fdvxx0vsmzfZ9q5Ea+ckUjr0GFcsVZy8FontKlAvGek3ifa9Q5Z5N77OB9+ucKLMkGBWAN5b+liRKtG9IWiUN/T2e0UqD8TtL9qW+qAUqjO1j
6FHU09WjbSjpXao5XJR+xL6hw62oBvjxNcJV1l7OMmJuwy6k7pxjNZofXc49LzD5EI+8Ech5t6eXBiQJ8lfg+jMt4JDaoHCrOW37HYoUDc0aMVldXuiguePPVDkgU08ndvEowc6zkc3Gq3YpA7sbfnZ6IjaNYrl6
WhCCiPK9khFoyxl+vebx/118I6vparZarFRUM7JqDz5urLKirz2oSH2fcRqCOTspkCKmjnMSclhctqZMII0JqPahhCRAPWpSEfjNhat4s4Sa7h/RKWkZxzy6pu3N/9vb5j3SWN2va/CguZwcvTVfmwn3EKS9pJwu
s4tSTdrO2Kdd0BbGda/OQmP91HU5q+PCWsctg15uAJSq/da0LEGMmjvT7dxvypVG3Uec6BWgScWQjAHOOBf2QIGY6lnhXHKxCYCFpVuJHY6ITce1qKI1TBcI4tYF+gNm2aHBOYbsJNozPNbEbv0h1+7iOa37T5SW
NN1FCwMk9Qgt6yVeipGOFCYPpQQEh05NA7nFz+j9u4CNo8gqDmnKJrqMiULbXhgdOb48xUSewYjs9PmDOWnrqN/VArpTywZ/5cZjZTcM0vgZKk8kqJCO+teH7eCoR9/BhYUdL8HEZ3hOyMgobADczUUStSAtFY0j
CUAVgFA3KHjpJtFBmabEZX+2M7aJbHFKToaQU57eNd7lssC9HTRgph3qTh+phKXQIWaLMtJQkVz6ZD6ySvkCL41+Wa45hy2yT1DoD25HAXkJFf7IwcboBoGmZ7H3H2vjb/kVBRazUOk4iapkCAtAC/pzk5aizV7b
7zERJ75URtcyuWkQ1b0UHhxuajfIR/n1+qi9t8MnrQRNB70G8eGbT5H8Jy9uTXBCYsARTInulDiys3GodxVzyQGL+mG/pUmYW6GnGLh/oM4k6/OPhEwFzixtPwHQrKPq+vNYV8ZasaRbuZhwbLYfTsjv7NtMzDFM
DJssRgWqX3j0idYdb7FJofYbvmazKI6Iiv5+cuSEssg8f0Y/tQ2yqoAmj2fl09onTS1qKcX2oQottt2duAzPYxs1+blfm9tFugrs/Xw5RGAFs9usoT0q8VP692TsGtvosJgJZOxDuc+ieiBdPbE+6goBcFQv9wRz
L2nfxg6Ga7xxIemdKKUgCunC7Jvq7T/xZOv7XppqQzzKmaY/muf1zjn1/H7Ejz279gNO9DZmQNOCyD2ODP3oObeuSH8PfNDO3TDvGrNp1puqrM8Vy9fFtKIa2mhmU5BCQYoUkTeBVlnLQLadOw/+wu4QdNY/6/X/
mOm8LnCiV4tA72qkPWeMPvWYhRwkKOj/MNDUdbEOSaw++xNiu5ggLf3tT5ICbD5O5wue3pFByGrzqeEjyzWuCC7ynv2cvM0KKCst4OhKwwGh0SyfdMAad5PILE/j2aTuP82L8WCjFCgKg/jUzkf/i5zIBXA70S3a
p0IFC02FIqKowWNEYJsCBuxcg6889L6hS4JdiHcWfffhevPj3TeD9j2SOlbj11AvNZG+PscM2FavSbIEorXV11kggslYoXuT0fXEsYgOelpxVRjseExiCXVLFQAHQsOOAeavlX5twUpnssky2aEClJRSi+y6sLQL
ZXU+JQkTLnjXNCv/fN2tJREVwejtJ+fcFWFPbkx+U1Q9aWzZ0cPvHLMhnbc/bhuaGiWoRiVAUSrC5DjTY/YpOzRIHnMVdfJQG2mv/whi1KMLU60fztCJoguklpdbjZ4TMvASLASR3UuCcZTbDzvWNplySXLKvUSC
gMvZhIvPOw3GmrfZpldYU5suKOXj05muZF5gh0o8VYXyYmK2Z6q70V2Y0oUuMOqqeov0ZNXS9Ai6v51HZNREhP/C69hj7ZCjMSg8QxI+fJoFPghJBwEBJrXABfUaJxm/rwmmPNITy7YkeLfS0PxB28znL2ndgHoS
8IiL7DID7vlcZbau51tNifzHy8QGdRhPokhldZPDf4kd+NERxclxwx5W+PMSx/h1OwONqhcSyNiEQUnDlN/yTuQjwtBkp2FIfe9v/ldVDEr2J//Vn01jPVPG/lpXrCesr1S9LjtWj9qtGqbDJOISHvpkgC0F6wyp
ZCjhpFNk20j+dpDnS5BYVfIc3MSpeJkSXer6ffTK1vWDwP3VE2hfL9+4XitQSuCSmgiU6QiaHmvBqBfYekv26yBtQ/8z8n0z4ru8E0eUwmoarYU1RLOIEDQy6g+H1FXYbwAZ3gkDOMziRpS97I16uVllhb1UElcm
UXBD3U60o9hh5OoeJxZYK+x1b7ghtBJtqlrufTVY8Zl5GIF3nx24LeGAxIVghk/NGLyw9Ve2PRS7vNHbowQLTZfRxwTJhnXwj8+VGWBWRpUR5xhbMkwU8iWclU3WJAYALZvnXaTqqR6CFYJufKCmytD03tos22UY
ZhkoDus/+U6IeXIdDDsriTxG1n57Y2xUzmnXEfZfQ8UEzhK3/x1kHvp8pSK7PBSFxYPs+lz9lPjlO+2aHXk8nEEIqdId0sjc1uvqJAsGPOI4v6LAC+3T36EJpj3TDHhMthTsEk9n+0g003xm5aWtKl9AqrQsIaV9
rnm7cnm7Lw2lfbFEN8Fs87Jteyo558S8XpR0UZy1Mw5+UXhmnp0Z36RRFXOzU+iu2eJFmIe542tD1cXccypVAfPJOr49BmNF1vdctoeZZq1d/ewNHRRAWMjYPJjh6AHiK0P2xo2/DE6Ot/m8i/f1vhDj4xdBBbE3
eS5bTjiqZpJvMc1bUQ5rw/F81crpoxnuRKwO8knEeERfRif9fUThiHAoEgPQYN7aWcmfsC5b9MVaz4RCRzt3nOadqavU5F/S+2zmLoiW/j6JsFM49NopMm2Pj/dXcQrBfZlkGhCq62u5C08U1jy9jN5b+1Mr2U8s
mrfdwxeZZEf05t/RmJvojbALpefczQwv/n87D9mzhScCJBSpfNj/30wk5seT14FPTp7NumaCkAWMrKPdml1OC8+UWea04QCT7CQ7MyTqoP2BonvQ0v/uCd8KEOy6fjw/2aRq9+WzuBSWkK+6C1zW+Kg/Uu6/Z3tJ
KsZrTK6kLI4mwRTFzWy2CVUz5p86ZM2PmoxdfMATWZ/dOly7IxZ7oW+zyGz+uj+aGl4vo6WH4JQxPlrObH6FHUFDqgpVzZW4gVB62fck88Eix2Th6f3lOLVN9G+nOlKmH3LTUQUpJ0slfZDfzKt5W38OU//D0vQr
OZHcz/cTYuZmneCQHc+3s2R0jpMX5xys0IWWuasSiZeX0XhKw0ExsDfREZ07wNrafVstHcwny49j/UQLbw/1g62mJSb88yPr4fXLFWW22O2ZABXr7apMqrEmLj4K1UIVwJbSTuW8wIBLM78ZvTl63qZMsk1sZYU5
Y0Ty6oZMtZ8k99prnCRqpdCN9s2S+UqeG+AET1f8c6gWeYgUDa8AcSvHAJ+VAar57TV/mtATu23pPeGxIcKDOdPcfju8pUBFr/XY4naF0TvzhKF2K59T6yDem/GHTmj6vNv1+K0Z+HpLFVe7i0/KYOkDML9ojOai
zuwhcL4Mc3glaAMza1HEI3C66ZVcYOdqsb4vBIIwVV4cEuOzUx+AVCj6dQLyZne+Fp2gM8iplepE/VbgqlHZY2uO6FKKrrNzvGMcI3ZP60ejfw7UieDVf7/rO+flE/zFF3EBDHBzzaAuAuTvdB9zFX/AQtharGAy
KN26fMsEp37WzXOcYq+6PiWLet/8WGEnLIkXdJFZDgu31SB1oRmopNptfXvX56BQWQAG1qKWtLupgZXrIp4EzDqWtHcqiGu6tTjJpuox9Y3pEFMbFOzszA3WgB/W4Zi+dC+3ppFRA91Yx4LIBPAcflpK5aqBHcPg
OM6+g4vi6FEMG08uC6u5VU8k1u5q3ZyeG4N8TVPv81VBfbvly8QkGUcJB0hJDR/9aq2h/gwzvdaKPmGu2uyjKgvdNYfo1DokduGj2WSosAyZU2/JolRhYJS/sSS3zb3nzbcwVjoYbcTc8DF9//BL10dIzVP4gnmi
7O4Orm5PcmlDZ5epxxmTtUZiKVNTphGtGV7SmTq96Qx9/aEqrvCMZG+DXjFtKQ2b7x0L4vSzHMKNQ2dKUIWp49b4/uxnyHNuRpJLHCmXQfVCA2maEkQbrIABhEfzbQyD0OlXLV5QHYJXXUcR0ywQ2I2JBCRYYPEQ
1n10wfVotAHygjTfCj2t3jvYONzLCSepDcfT3daUW7/V/cUd9ThptJSFUCKw/LuWgLB3ygJLUq/b1a5KOZ+tqCcq3vyxfP/PTowVfuPD3UrjLAr9JJ9piTquJLCJOpNBnynGu/SYFNWtXKE2ga80WcklO7HqgWKO
0rx3KkP2RNixJTIkG06XSxo3qugM2VNCLeQ62xwVLnbXWlG/SqpUuVIbjKXRqTr7s9SaZjsT4KrKXkSpljLSdZEgFrJWgEkf0XbV+/9EPz9WaC0j6O4dhlUgvZXwy7U6I/c64XNEUSN9lUcUzMqVRCp/dLCsOGOa
Hnx69lalt7F3aPDBdkW96ZLRR72mL+0h+NjTd5bOZuBZlx3rXn+uNDvcae+kNB+weDniNqPh1PcQ90zCgmVR4QNsr+A33QHZt593xVVrw+TGxAS+wQx+LdBzfyJ4xRTvtmSd9sV0S0YDIrMgP2BaPkuFA8R5x/a2
k1eLtUlSVe8dZz5Rwf0Tf+4H+Z7BzpEK67dKqu213Qe6UGgV5Q1X0pjBLjMaJnNnig4u1JITEeSsMeVreVsnfxdrGghOTUVFfea/jGWSi/xJCozyMAV4HauAfc8YCMVmF8DF+K1bSYHIsnm2dDjkrrBYZcpsLeYi
lLATXVd/Vezu8C+cBGXd7tYHGy0NPBO177HibpHbc3jQUJNP2uy6II6LfQihkjlQLgGgH8Pn036RBX0lbsnsmx9bPtszigSwO5lfub/uHnr5lWCHpfRec+mgurvRSxkjf5Sbj6TL+VAGsBynxYLFqudON9AZI7xs
MGkRmC66F9kMU7zw95NWq8evjABf/+aO2Zf2+abaTxndOggrt6hRG4IRyynLqfV2cNe1MOnS+5MjfiyE6N+5UdcPD79Q51ag4KtrUzJQQa/mXvXddjNcq1Fvts96o/69xKkp7kGNZDXsVyZMIAIIR8NM5HaqzeWW
af9dVvtm1jrJvWspCCH++Sf2V/jNsgq9AQF9IaNqy2zuDSbUfv5iG7qokEnUBXZ9PgWvw/4oOMvq2kfVZX6eVH7XsERf+IapQztJSwalag0bVVMBLiE+6KEmvB69zETbGcn/PH/tMBZ/nX1uG9H766m/lr2fjMy1
jEp2lFN+KNzvYh0LMU/UQTjvWkVaFIt9Bj3+I8CBBWW+ATD+/9gDLCtlOy8OBonVw4B98R7laKebXRClknoshWz7kVn4DgCBoAWotSU78osGwL0a/7x5Wc5GFO+8A/HV7al3fTE2nmtcbZu8uOZTaxLJN/pi0mCs
nnkyvFM4Kfs0ggrD4ufOoBku6Wv1xRnAfBYDUZVi/jdANBd258L6oc2bBMu1v7F2uhnBoOfaKNPJd/7Bn1ZKG8NwBhxqv3Bk1rzp5uNYxxdcKq3ACeAP0GENTlVPt3D8i57zbZ6qfcy/NlnHkz1sbHs2U9qwf49I
kVAVhoTtlrqdbMsVyqblLYhx0SmkFrypD69ztVJ0zfq2o8LITMbUtxiIDM/VlMvsvT2+Kkoq19fRgD4cAypHnG/HyOs12oHivb6plyqvuerBQ5071wV4KIQztW6oBJKK99YXK3e5E4/emjpGKpZ/oWW9atZP8qPr
VUanjibdRUHpYXkzIfrvBh7/qRiAQ5qayWG0V1sGDzQ5RMLlp51gUA+ffGZThUWfsBCZzx9OQaFXPOJxCDtV0ZAYTFDIyRfAlurmIMZveiBF0V2KIr8CzLcIpi2+6LmmpxnKCaBzfOaMBloGYn+fCE73ncBk6IMp
lCDe/pZPb/C1daLkRW5RvCF64RdGUfLDXC4+YBSFiH6CfLbP3AN1gcP5JRQUFiUOi3KcFUGlUjFy2lFoItMFZpA14oqB8XQnQbNpbNGCgUQSbZjBgulzMt7dV3VS6GKuEQHfOJNg+mDCl21Q81vDiY5zBFzGvX5L
8bDU0tzsv8SSSkT99pvrKsStQffw3u3uyGg59LAlito9+rG7uxwN3ob0aPPzj75mh9UpMkG8SFjLzvzByRvdASkXFEOBnD2FcJQ4LTmEfeu3DDMRMigGr3IqI5vTupdzuPKFKkNq6l0ZE1VFmdCYgtndsaURfJhV
iFCElZcp5KVwvF1QXHXOPPc1owAsZ5UW3Hvu0RyXnoNhC8WhKrtpQetmbVKPeoTRs8X1BckKmfnHKpliFan6RXAMT5dvwkvoR56geokV3kTJsU7TaiEhbwh2TIk6ZD0YKLyJ9uqyEB0eNAGaMV+rzIghLGWQgtfI
o0FHQtFk/SQBWI52BJGgs6cxKYT+Jjf+abfxxQuvROxSIoKxd1UELyXvF28LUb6soHK5uP6Gqtp7oLyXXJamra1Xdm8u96nsgu/asJmxBQuywF2nx2n2c3YQsEPUWRro/BVqu2BaTXw9X1ZcyGC/hYYgr3DPRpl9
K73aeBqehXSRuMC2RlY/wTrbmggRWD0+5tvht0VXfpM7mO6Wo2vNZ8ZbrqBxvVbS5hPw2BrCYoNRO/Ef0pFC4Cm8EjMhXuyDuRfPUI9zwT91DFFjbuht1k8A9fk07PK+9jY37dt6vJaOsUOqLt24IeE7tBA771T7
XQ43kOA/5uXEcWFJ0lsLKjN/s8UevlK6Dq7Eo5WVNzftCG+ogvfrvFZ5kJKkcMKF9WWks48Bqpkt9ChcbJ14H0vM2ZLk6z1A8+JCK6p8cnRMiv1msgXktOP/r08Wx+bwa9P2yKKk43wx40ocXRuk2+3GbXVETkln
SCAb3Pn8wyLtJp3EVZKV85GUxJkpGbWjWJar6/GNkGhjUbJGVTpOhtgq3ClSU5/enEhWovNR5pAF0Z8Mvh8LmOc3esCMfNvEM41qbosvsDPnXBdpdYpMsgYYxLuDaSf386UDam+pA0Y64Cwao9afDnSuIfboPsmf
we0h4TLLFlozvtfym1OKNmAuA0j2PQNjwwXfw8b0yVsd1G3ndfVTFNXlTEIliJ0x97PGFhRz09VWdnpJYe0pYnhd1GRjqjfVxI29U5bYR5Tu+OuskBSh61+gfpNI+l7t68k+acEhVJemguvTqUNLXL+7qTohV00j
jaYRJyacub1UN96J7etfw6xK/Hia17S5ktBvnwtPUeXfS0LVZsFI6Lz8FIRv7zW6PJk5nxqBq2pZEd7ck54L3jFKnhgH5beVVAcdhSo5OIsBLaMI2y9dNRF72UnhuRIGWH87ctf5DJGZCnetH+ZNJZUX/J0MMcrv
oZOVjR33KN0IO07/z+iDv4mdPkkHG1BTHg5RhC9BU3lA5Nx4dJiQxpSToPhHXj/gBvSzeWTK3P3eceBUteK1OmWqH6CrlS20PNj3/DSgVz/sX7C8fZFGNPvbe1P9RQwt/KdfoDsrFGgfaUDjWFv3o9uIraUdkQ8t
5nqhDBZSnij6HePJZhd49+L1tujXQ9KOv3jfxt8EHCNOlCXzosqvX2qI63ZlVn84xHB52GWhakCtq+GGgESGBpbdrGCaEj5cqIiFkhiKf+gmviZAgY2a9zw5d24PGT2zQZlYns+G9VdZ94V8FAJhB3ZKXYf9PAwy
HBcwFp+HNXeYXByYe/4cUasph5iozE8zpXAK5FnUExSyRATY8SV1kJgpTrRaBA4v/0Siz8nr3VjbxNYhia8JxH0aCVjyhbctqOrHHg7F5SHFjxf3/S+9IqWpxE/NpWJMvy0//xNkUL2ZUi6k1px+55+fptw5JRVt
fv/DAiWDbqRDEfdbp/u/FPzZHApLelHxBH2+k5O99CuLw6eGLxXjnmmY9Fun3lXB1qrS7uOx5bJsdUHz1Tf31Aj4e7qD/q3vxfsACfcBpntBeXLW88Hj//k3/gba8hrdR+Uh3cp5Oh85OnsXGcIM4XrRAZmTSI+Z
YLYblhNeB9TlzNHAQ5dzhYND4RMrIC9pQjUkVjLXB8WZDNurYq7qUHdcAqxAPoEXa57VljiOPxUr72I3VVjpa15KG835NDe69tmkVyGKBwevwJIkbMtXR+V0SvHbVoyzi5ctrfxVxBPcdWRXd5gea34d+WldAWJi
aKlQ0Blhe2tuxUlGEWOKLIOqugTZnD//9GJ3eAmxbGGnl86hZYBWBfEXnGJRsJEzcnT86ZDLC2uC5RTNqUHphDz+7CWKEkC9RiwODbJ8jK26hlnboxqhlCQX/me7ROPdIyvPS81r+xP6UVdhyY8Wi9ot43ZhdllO
VWA+yI/CoK0OwXWWj6kDuwQ3WrTU3Ywd4TxdnFMtRSWYd9cQaQJTZJeqkANKevuSYDLQGS0U9wkaE17Ex3VrANQXfvNYtlI+Xnr6dY4HbBNz/5L36O7Lv+4RZizFPPC/S0pHza/BB1+gTUlLosKtOlzwC8nPihqX
2NDxANTNcdYbwJFAcOi5GS+LDLozGSi+5ZDrVDXY/4dNKiKynVdg2+tiBTTPXYh3nG9HhrTrf4h3tby4CfkfL44yRvr11HDlB5WWKysYogwUhNxjp01L1jMX9k/Juj7wO7Qz10v0F+Rdcu64zFjXWj4M9kEozwWO
so6oRPiJhWdYqb4OWVQpu2r1N127ciu7RExQJja2/ACeBwKsCEcjSbvinhsovuhp0SK0/NylpuFGYpexe25HUFD3bEnr2zCkUM9+8WYKufpMYO+KHNHxgsvwDCffgtyZyU0u1zXRRogcBcbsRqn21dbj25DKzeds
7wpf186u6Dwoj9VypOgjnJBv4fGkaYcdo1WPd5YP7eml5ysMwLkZvmSLC7LGFU4Ix/1DKr6e6bHwKmPi4GFupaUnPgphA2ocMaIIR0jqbq9lQ9nQm4zn/0BjoNIKdjwh6epNCQLnzA6vqe5VRvKncPOaOzep/zue
JDPPolYygzMCRfuw66qcdbemxqJnJ5n7ynO1fYLJMld4FuJpsAUKg98o1g91mA6ABDXojGNPrmhGr78WWPXL7ld5msSZfi3aFZ3wM9reeryQfjaPgbIPipMPzUGHtrp4SNnrxQ3ivAg0t1x9ozV61pTPEWS2WQPG
KEpWUrAlMIshBjAtC7CcDNqsSVIkf9vTnsqlgxlS6ponZcynJbHdhCUXhTQtYLzRMQZRK8hg2i4MA9z+41bos42O527XwOkVwEBEm4YRGGutqBzEF9XvvTlaQRX5qUbr7JKUAeL4dPtz+zmXLfUcqhytKr4qCQw7
Fc42bwzopATpMxugJqbWAtx+3vYX7mw68RueiH5XBLImM9xGaJLz+hNMb3ZmIYZPHshZAAlirVuAn+AO1QSZadIXz5BIzpT50+3Ri/IC8eWMIA4F5lMnGaI1DYYp5JJLOlYU5y/FQuYtpEEhJlc/ySJRHWYnyzvM
UcDcK8TQG6pJZF4BU+adFNZht1mGlTdUSKxmfJ/2sNoQn8qSKwjuGjNVeOts39hyspV2oyw8ARmu5Fq68VO3TymvCd1LDgbSSskDupRroeFDsbWkv3vWoL2eKfYBKJ/2Se/XJTXm4x25W3C8t6vj/mnB9nv3xXJQ
bbeX7IJ20Ll+eWqaaKR3ncZ3w5PmT2A3+greECeDlvGYA/OBHff63NlhWRo3E0maFr8J3l1sIFZDVb4zoZ1sUDlQBsHrN6zh5bo263s1wcSdvhl9+Odm1kWLmmLVEpfunKCl/QlusnbbhcESAh80jgWTLoCd+o/9
Qkpfq5t+Dhr1LR/Fm+Rzl7XhwmKU5qNiJr7i59/H8IwoGnJYkLxot7HLa0fBYjcH04o8AZeEVHkAx+srNk8eSHV3QoimpfckSd6Pbt6qNE8bSY2CdPnlhWO9J5QhlfeMhT8dczHnlxPJ36JnZvhF+bRMgbLEv/9c
s7UERGJyN5mYvdJO5lSTB19+6OV6XlhtFzI1fWdpEFnGUGKlyt/uDrVTx/HpeWsC5ac2NhzBPq19p0zqudUb/f6N+0r7VR7s6xDfBRFNn7H0jWXsFxVPm4hfGiwA9LEL+OrsaaCm3I6kYN9OjwomdrWu65Mrndoe
DTaretLDy/CgXWCwwUuIojj9aMYmqqkdjea61mz9thbiI2EaseW5LP0idwgCJK8d9W67ktIZWBLuAMcZ1jU3dbe4hpab5FlOvVkuwY4pcdgc7iCLh7kT7aszCFixhnPoPeF06TDbugH9wog/NOdv2EbLMgX18wG5
/CtAOT/tuOzlrHm9COuXJQ5eSivPi5GxTyv0Ky33BThwxXEQ2xGOYlk8XZtF9QRGBZIG0+FJEhtzFS8oKLYrzvOB7EVOuypX651QTsChEgFMnmWXmqjXhvQEbZNBU0BVMZZEvqSFdLgSyF4EJXvoSVJucwXFTV6X
u8FAjgqYHiUH5JoRILuZfEXtzz9UWctttf771Y+8rVyH3zXuP7pdfo5YDBikNgp46qQyPumgdnBhBwlMrt2tLKBqe+Tbfby3QVxVOqPl97Lr95ZcUrAcwi42y9jn+r/n+Zekpg5ksfyaQTjBHlcH6e3rjZywBecN
stBWE9LpoeyqhbZOKrG0smYtod5YM8ho0qGyYh7B9XCttw4T1rseTrk2VPcUwqFmFxKroUQv7OGFo2xszCvChJrUjZjYZVezq/bhO7yl7jL6rkXDkDyKZ/pl4w10Mhea9WwybhKMeVXqopDmu9Xch1so3kvOXHdc
w2nnpFs4mVmNWCyBvVGK6XIVdXl3aivs/EGb2/vxITYiYZXn1nmx/ywn+WQd9DfnKIgkRZXr1YETX9DjzExp7ceyJpFYewhkRHIdi3ZvqQMU1vm4/Kuqrqy6QK/tVbHEJLHYsIOwACGDaKad6B0u9/9WVQ7rgRi7
yMa9rZUIWky0+1rkcEFKy/ZEkyE2SBEaSUlT0WSGKWc7EewYFDtBtou/wO8CRWB/iCqbNZU8ZpOX42TjYHgqs+xP6L/Rg7FYpzyZsy1bMGz791KlxC5usetPNB5biPL0AUASYzSHl7QodaGKe85OqsN8OU4HWfUI
sgikmaXl6DI3fBs5jRus+VNhdq/lujg3DmkEZf2AHlogjtDZmkh7ErE1+qogZ/lgQQ+lVSCZjFIbUD9/gB/uiYpcChgNCdjfnnBlq/Ho6FXXQh2WS94r61xfRiXqt9Z/JlH45mVzmm5XAttg2KT1kVRvKVEkVNP3
tYD0Wwldwc8E8AwljWkzq+SNhGtdeqdwzWc+2GYAu4TuV+982oX/W5zQ4ty8DFbq1EAccz9r1qxarnAZ09+tKyZxlqL7BEf3uplaLNbIEeVrvKZ+ouHFjnX8KSzAid3MGJdqJZbCt+1OZhabcPfPTg/tdL9ysbaD
rTCcGEo+7CGwvDIxfAuvmzoytXHty7UffYvm+uOWCUl7VNoK0I/sq2x/au/akx7lb3381aRKqhLCDYpzYdcVVTyZTKqCKgcxN6jHNuW6FTpZwHKqsKn0obfsFlqAIGmoSdGMFlHRZjM3zasMCFFZN8ELUkl6UcO7
pjcL2+nreNOJzGzgAA+nOFEvf56ZvWdPVebde9rvRRoF/bPz8Fd29o25CutD+RPx9x6zGUtMLQutgOwT9Vtd4uAI7g8hYNXhUb9LZ8IEy+2e5kN2aPP2TMDiVES/0j/Piq05ZZguicpnCXcsjw1/Jgny6Ce5zhxQ
tOCKPqvATYVHtdA31aNFtrBPhk/btNoZpSfBtaSDeCV2foQ5QKYmnqzu86PUvnkJ028pGtYlKigBIqTIj8DpAY+zmPbUSEjrNRvlzBPmoov63aKKGb4O1Z9tJZh6SIv5sjXPgcDqCDaqdXKCe5FuiDMwDAbhVAbG
d8EHncXzmRG4HiD6K7KzHZ+SZ/xf43WI2ADazb+YzcbJfpwEJa4tjyKMJQXyZRQe6IkkDCMtPR4dlaz5nmzKngZG8iNV9pJMrKl3td6G2dSsx3Oc5aBhYDqv1s2r4oS+syph7FQqRfnreAF9ntYcx3PzUeNUe37N
6eUf8cjs42rf6CA7e9dBjdKkQa4sNLJFTqS5bvKgZ5MsP5vrmxngBn9VFCd4IybB5MP6tuio/sFW1dpBdD9Kibzo7MDP9BWM5d3c56D3h527fWDMYeOjBrMI31VV1itVIrrUdc8D5Tl+uymfuEA+N6aM4hEXr9Eh
y5oMelYOus5tErQC0zKSYv5FTFrXAkyrtpdDbuy7NNP34xEAalySKY+WR71E8ItjfYQuBNFsW4RE4W2XlrJLNXv99Vv6PMTI48bA+27D6u4Nnf7BezS7Vek5xlt789ViFnWS8zzzR+nFuxbfBauozG2pazjAYz8r
7zIGF6LXHyX7eUqg+e/gmnV7/Uk99/es+z+HQ/q5sIXO8iQttJagONUvXSvY5bl6VXMzEGhIU3ogBFU31U6T7HZ4PkdcfFDnRM2vKzJU6GtaqpZK3ItOK04M0sSzXCyZhvn6CKVOeuxSJ/5qmd7q6yj/IYaA2sxR
lRD9WilYq4CFAc0vkcqvy5XQDuD0NLyM+zM1FPqrsj5zBFZtt2iDz0oFHNrNzsJmxf7YrwMW28EX0vSgMw4+QKmjxqtxa35dp2D+2wvFUjqucOhcrt64rFeGCC83lRS/YxB9ZpE48a4UYo9p+ycIYT1Vd6echyFu
u2zft38WmenabxpESuFvwnVzNp9Oywzszxs0rCa+8Kdnw2r3plfV6Fe9c4ybpZpVbjmAoGfNQXubn5KFUyZ4ujuNQ5qFnDh9J8z6aXd7RaSiOwPD5YPTabMKuDRNVk/oR+WXhJ3mTmfA/ZJ5xPD1zcr3P0KddJOF
o34TigOwQsnLQpRs/bNbo47Pjk19oX993aSuZZdnFYBdVGGIcp7xpJ5bZPLN2UVjJe+5SZdm7NxjAJKNCOkB3v6yqhCFHb31KMVDw994NXnWlArq1MxrLJa0iofuBJcpmhYA89b1n/RoUj4RdCCc84f0G6huB2YW
Cd1iWhdLiOYJV361qLhOuy4luQ5uaKNFkh545odzCd2m7pWU/B5bAeXn6OZ92iehe+QYAlG34kyxO+uadn/OSAa1+vmx4Y/l9F94q+WgrD6kcYqgbpWvN91aH0HwZTHcNN0Evs2w2+Dbfz2IX8VF1f+FYKbzeF2n
3tt2/aJveXpuOYfV6ShdjRVAZxLO4DqhGKTnJuy9oBUe6G4KeYb1GNurze/okr8xrc2D0nYBJztU+xs1LKMTz0DHJKp/v7bG+dxCI5kEUGIoJaBmN8Whn9RDcktc7GbeLjT9+3zBmqRPBsIsDEHydz2SoO/HoN6S
noZWBO/UBgKUCrqVOv4IFOgbJ7ZiFlGkH739x0LBgV9ium0/qmhp5eFky4Ac+C0NdjvbV8/e4tjjI6yPH9EU/4vklw3447VP8qdhbow6uL9pwF6nubsyimgOXgmjgRjl9D/XJpZM9i+aejew9Qj70BgxGSJ9PJRw
OxybztqM+5DRpB4RsCXgRigt83FSWPod9V9hddEQ06nOjExG90s2kTKK0i4Gn7SnG26K3g2ufZYaAj0xyCO69HmNU/lbXU5c9nk6RDj+5c3VGQEP0cyp7McoXtAjk6L9HUrQGS9NjAmMASSL/KIDXwGQNZXm8Z+3
m0V+rIs+m0yS5Lokmc19G2nRs87egzEmdCCrDfr2qGG8TU0O1tSdIQIoXcYp2X1wjChG6CQb4hfMa4sc6DD8F0FJWl4CQMQNtbCq1mjNraY6NoaOSXZaNGBBlLmIClGNWEO8JI3GmQbKDkih1niZ7r+i3rP9yHZ7
bLzOqb11u1xkyOOe6dj5QfR/5Lxy9gHrI/37PEdu5I6oA+1sQmwOgVMAWmQhK2H0XgXX7Ka5GucJ35IfHbko1V6NBjK8f4fu8IDHUQe9pcnOSWbGAiPeSWuFa11Ciy45Oys/RM+4IT6jzfq7X39D3uwQukDKBcfX
4E7YCWYuV2pDAytyQNMKwnXC+YB0RjjFesvoYZl37+wiGbIvfqZDrG23JW6QLSyQedoxWXqxaJjcyJgOnSOFDjkDb+JA977xqKnrkRu5My4JPlMaqEEkNjO0QPGXw4Tob/09Tu8aYsONMVSFfxBAEja1hKguja8a
6CP++mFxG9aKTTH1qTjrRZoDoAUC7ozL9JqKh5Lha0PtDKEE0QqQk1h4CSbR+qrWLvQ+lBJNVJzY23ADKJcJXmQJieme28cJ/KHGTcOA4DQqaYqOyq8r3kEDQRI/5WLABSlX4GzySfF38DPmd/KB67N0LRcecVN8
LGlzszQ+PIyH/IhbRHyszrLXdsRlaUfoHg3sOgwi8dS0xG0dlyPBUOcoY0h/NeI6Dq4eNuNw+rI9nm40g6t/iOhUZCcpr6lMVDYwE26VOVYUdfYZ0lmBwo6cncejSSMfSCjaFtCKu7QHSL8pnP+oxTossWrBtlJ+
g1PdI94cx/xp2GB8gQheYHM8xDIOJVFRplKthsjMtIoXqT5DqCVhSSweWYpgOpgSGjIgipuXBE+svt3+wO28ZVp33YYgTvVr50CO6t25+t+Azp3NL/gnWysPmlU/kW4OVYIqlRAlgFJ8jBU3oPBKeMttXtADPvr3
qgq5gGTk55jjgmHRTWLYPkMumFpynSFN4013D26IuZIBhjVrmGDAN4SsKKPfGW3gPs7buMilPbK6noe+31cFQDBrc3rXIRBrwX2a70WZImgAN7wMyF7RXEfp/mwX2LkpaCZs7Oi0quLRfvOr05mSZvIiXJ71Clyw
jY4SE49w/8ZwgH2ByGTZw3J+0TG1m7TRbK9Lu7vpap6uMszxAs60QBqOEMCjJA89FG2wULvSyap6aATL675y4848vtFn/9+b/RTJ/I2CNN5HogFpV5rjNRJ5cbllCgdgEt0qMUAIH1s/pVjxG5Q9XWrOQiBbORh9
ryfBQJAN1ZLqgjPd7MSSRgQaqDhIJhZAS3GO4uwHD4QLCDC4ES+Uy/QMJW5IgqbTuAlfd7eIFb4VD8Le4L38bwW9/gobNyQNT8qAtJoq1161o7riFl22jB2a9b1IDJ+tWeEpLdTbrF4JFW1LOa4Kg13Q+k+d59lz
IviQLfI41xryvxW1UYVSnxuFVWyAHZdDXqodtAvneig1Q24Ax6CK8RoiccH3QuIXPTtyWNkfULoDRuCaQy+C4BFBhs2qfvD7eKpXgbW6fL2EE5K1SkTMJau6VtmCbJaj9RBwpUZQtFN0+KaT03oK4feYLmUeF9Eh
XNbqAwWmkAuo2tGNmi7TaeLPDBNilIdFWwQnJPjEUwangkHCcdRHt1mkzu+YID7ViMNj5BO1+vsJyzwFo4MkGN2qOjzX3bOJidORdggI1auGqC4VS3xeS4Cxg+75aR1lgmOlSTH/d/BTFXMbsre6D6XUXgqtlC8H
x/9np+rT5JBI0/IbCzsu+QSjYDuRmm/1+PtGQH+yjGnUtOujhF3HwIYNgKQkU/zZdL3VH1yvXlIuBRU52Uok04vS/K2+oQJHw1bTtzkyzjv8j3hPjEo75nFGIMYsD1yxrMYJuOmqv9VqQPRH0XW8i/rHY/N9kfne
OF1Ec0QRXPPy7xKYIUWUA8aGwTugAhBwkHyCy2q0uh6Q+TRJ08hNizQKCSMlungnsCvHnPMERuw0/b3k/C6xxwHAcm45BQjrh6SXWmxYDcZiO5RsYLsV1ilJHbJ8KRNus6wAxrgvLL8/imJ95HVUBkgS1Y+4caPv
I041khgcLek3zpjrAV9KLkYXZUp0Hkk3BEMJAeU2yJMrHE1ObYNnqz+qHsUReFj0HW7kbCX917z/yeIJ+E07qFjSp5Gx9XuAQdGdxXjMkswdJExDgK8yqcx2BUc2RO7b0v7oi7yi3DvWLPcoDICzAmP8fmr0ClNQ
qa4NpBv5KJAeMMJ4TCdUH09Eubu4GzLMqtJQpCV/8+bUkPXKxWyKS92wDy66e7/VBV1J8ODt893OawdB/FZprqJZh1Vwoall+WOg2IWoN2hlUgIuuZrarYe7aG4grUbZQ87dthwFMNLSiBOChRoM3Ay/dWEzXySi
ahT9NJZSI2o56vY9vAyxJPHBbpElo0YUq378EmBawmLQ7UDDjCB8Nn+PLt72VWbHVEWzTizHspdTN4cyNoLGf61SA1xlwmocwxlysAUUdIqbCRjIetccUnP2+3+nZ1UTNWlUg+FWavNyx96/DzUVZwnQ1pD3MRq3
/s+8CdQ8/EgWsWBxfAj7CEhz/XhBv1CCtihzzoHoyWu5pZJ9Yb2TStGlSpQqbCJA3ENiV6co03KnDugB1mcJYrPS70Q1CNzElbkmxSWQFqJveMhc7ZSuBdXMXBKHGzJlRT52QxHqNeoiSNvD8ksKKGCCe/ege7df
2WyPd8IqckFEtGrctcaU7YZgj328CtyXjAJDo77XKgJzEh8x9eg4Nc5fbLw65zsc4GYHqXSLtT8w8XEip+seeSzkS784TmiZDWOoHwLHPxQnf9NNLoHeYBVrMeZVqn9IGGGvPezhPhJOaYUa03rZ5jONfWj+R3Az
gCIb1gJYyCBoHm7/UTgaxUf90CO0iSx4qMwCIqt+QTfxjwIsONhZYJT0hhZnkYfE7n7etucjbowc3Mi30prGtNDR5Z4HV5DezvJXhWhCv1hFi8DCENbd/4Wcr6+36n3ZxbK3eXVzf/Mb/hk64KNpXXwVX0niDVUO
9AkzNT61Zze96VL6DvN1VP+1XekLy5lKyaF6iktbw/zrCEZu9OlRG4qta+UYHQvEn0OD+jH1X6WeKE5hE2n8kPs/it+RpkTkKGa6/whODq8vilRLedCWZdC1q5ZNfxVPmHYuoUC3B3zYL0cCJxp/v5xx9rVYNXlX
9fCOLoejUNGFivkfCB1uB86ukxxADOXEp8sf/vLehnypeO+mWSbSYI8LVd+fBOqh3dHxo0KUhdNxnJEO7KUHMqCBVnFVuWfPvUTgWDyvIbVL7kz4iPWaLYalN05i8xwO8+lIK2nx+S08KZ3DHhLjyhPPuq0Elts8
hMiiygMxLMyhrO0MBoQ1/AqQ1FI4Ly6hBWKx/TL2ATsVHyxhph2Ls50xvsS1T95nAA5SBi+udaI3iCCbEhhWbvnPnYK8Okj14+xwybCVUPcP3OHntVOgvGKvz6R7fQxsFEgDMABNEC4O4C+DL94ZnB4HcYEqemc1
kOXGA2Qr4BsfyMflnSH6NSa+cOL2TgxG4gMArXMtTSTdlPyLxs98v8gW5mPJq5slMW1XSLpSeNaRF2zis5pj31Oo6odwq0CeEZpYQwjWZcOjApdlTlNHYtWZ7KoZHEivObrfd4TFfxD5pKi1jyglNAhhU3sU+5M6
iQAPXNtFugPCwUak/YxEq4nmPhFUd1z+wKYGRk2AA/toyOLyG5s5U0qHitWUsWUy4Pc+iPYUBUU5/ktNYp8Id5eiQUFoihAPbfnirCShZzKvGkhdTbFplOUb+0bZ+GP0coKYV2oG0CE1jBMQgbKS7QQgtBp+Wfby
7PoZjEUY3nz34UbD5KsPpqFhKAzQoxhC3iYmYI68yVOJrl+eXJM8C9ihGK9RKVXgCLLoESGK+Ch93EIML+FuhAfVMGkb6GHlYWjwZTQU6Kt81jzj1hPCesBFdxZqne64xwPDC+f1jt9Mxy2jZU2BAx8fQ8jfYExO
FrDBcmHpJAdcUFMnWPUrLbwxoRmqTY0EfaYkJyAUZorlohu46KKE5wxNWFdp1x/EzLuRpoJcqEAhdjk2h1kxxIsG4idYuwjTE4L8WyeJ/A9aZicpGKuHiUIx2fsLeBJiqRq8Kvlbz17tRxDKFhecD+waB7CCgg24
Aimo4IeqUJqYoVGudIxsGuBFHHrjCngwI01iGxpgAqu9IC2E4ebfSk7DO6cz8bnQXcariKd/kLg+X482Q0loMez2okpYJA1xTc0Il5xXm0eA2ALvhtvRKKCaDNThptJISq8/wU0sWiPQsIagwiKZMm8OqqNpyEM5
xW+SNoSvEUlsaEFwM519KTVgGAVR57D0FNRfzATl0mY/04UiTDB2EJCPkaCpG/ZBCOnu/RnEpLRssgSwJ7kKLWtwENtJ9/F4hmMpdFoMF7KMf6XI88NCo1u8ACXLTrIg4ERBxt+Ivz+eXyNHvZK4YhnFh1pBdn3M
gTPOlgXMSUkRslxJqHLpTX97SVEyUARfzk7OzmGBAvpAOkpIzgyLRTujHAGq5k0Ey48foSGVty5UEq+r90DNy65qXmbK95uh7D4RqAbg1PExmljUYQCNrPwlSEfkABchN3gtDB6UixP5+RRv/iuKqyAcvN0Vc+Rd
uo09E/rHTREZlZTbF7O3cmA3Awsd4hfYI0SK0ZT8tPV+VsaFYcT2TbAoVrFetufUfLvPHu4jDvz2GmzFC+YWK02NBvYYx8OcNjDZMGjRwZvZn4bgV4zvRAMjQOhEEXTHQjR8k/A01eAhp2Z9QaiWDwm1Oui/iaob
ht0MAuwV9RXsg+YlOlS98RkCyaFBWkKo/zCWTeTdRl3c1Jrzv6lxJd1SfzkCTvGxkI6LguNFSUhzH+rSL1YWhiTsCSbACCwhohuBVFfvgcDhrup1x44JiyvNFGOIm9BMNZiZbx4TzH8cYL8kaDazdka3XKRxLblo
oK0YYkQJrxABIsxRbV0i7nmANj+WTlOPgmLyvkktKt5nePyoNHguWUQY820V0M2yutp2J9cYgCs8a/jq2y5VsHrnhwL93WXdYUrSunXacSxy4b9ATyUvr7HhawNKx8DFbP1e8THeLA0AAf+KR+csx+SeZTMCOOZ4
h0RA5bX0wU08Xh8flrF0p4X8BRZu5z6QC9pw5IBpSxBTrWyDAYmkV/Ey9sG5z0gnfZ+/Rg8veJQwRVEEH34BGHYh6/Njha03AO+WfunVB+1R6+NpUTnzD2go2hh1afoRKPzaFlKBZ6d0iTjeywSt4UDWTyqfsZQU
x7IbHLzunZW6c1JSup8Q6HPAWo77bGYjEHC3abYUvC4m8guruPYdnh8oe01kLzdI6GEJ/8eEfvdecu7aZfq6Za8w4S3DrCrPoalU6xf1+OnRSLqeXMtXiJF7zwiKBCLRl4dTN+tODBYtdJrnc/WNZAqenOACSSNU
Krayd6Y9NtIHY/ebR2E4vwOfLkqyZakMA55TsD0rl4Z+8J4FzV+sVA8+U75ec2Do9+9iXpBxM37tyzjkV7CMf5xA8zIvozV8fgnHm4AxTZMzzlxL/Oh1FtoNXFN+L/smZ9kEWqFWfz1foVfSgZRqc7ih/6+JFUuJ
deTkrvSz4ViBsbuqJNzuZbdcB7Fllp2JtDDGR6QjPj7CibXwUmxGk9DiYjNr8O8NDq+jl3wJZMAJtLUHfz7SDh+JadhJX4BKNFvB4k+pZlD9SLHnZ7hoV3GYqdEkYr8SAnq6daGH0jK+LvWOef+zlckG0uZCJFhh
L0n9ozK6rYbKrLksFQO2FpwhK1pcXF/xmwqqrVa84zBuLZ5lYLyhpiCPUF64QqzyWz+X7q73ws8kRxqToRPL0OR6bkikPasgPW5gb6Hcgxe8Cyejgw0MaOzWmVvIJ0/0k9lbRHWuN0ud4iCKXen/CRmRBIZNjpaW
xOdPiSiH8ghcDrrTItySg8ZJZL2pj8ACtwzO0MHrluIvk2Ui/An9SNFhKYpSLUTIWg9XaE2W8vPjWwS5PiL6X7E+yxS7ZuAAxHA8uWI5NqR+0lPQUD0kD+cje+v0NKSugwZkpmYWMQF280hflQ09uRc48Ma9L5sn
Isnt03UxnfIsxn/ZEt2Y1R8FBBWOc1bfFkUDgcGMLdO8ioig64gR2e9CYo20cTADB9Dc2qnJ+Z0xJP5A4EDedlM5E1FoJVZ75fMyRF0qr3Yg5aZ+241MOtZ5lLNaVzxRlOaejeWhDgn6czhKkRlRoyVUKDApNvqz
FA0eFegurS2GyyXymUHSDsyPS4oskrskLSQdXOguuoc4s/I54++88SceUWSk8xHmN4Z5zUE8IJ+shU5iJ/kDNAAKPPexSFvQcbmZMrMOJ436zMIuk2W6OPVG6H3Sq5sQlSUPLOcgIsz1P5jDAyQV6szdHCF19D7o
HMJJOYRG1M95R2GHeNRc86MnFq5holmGqX+cotBqg3GJwS2eQAPIQ8GiCDiXgUAxsVoaf/tW6t+fld5bbHENHSI8LaewaCPUfMM0h5NRTGhyzt7y8BkCA1gPGWzva+RJiTwbtQ8izp+ESAtGy/b4OjSU6CVdqQzv
RxZu4JnNqF0t18zVMMak+gPptakSxhShYVnSzEsIW4wSgDoDQwsLbhpIOUMJSH9Hdnc7EkFc7yDxQ3kIYRUAZEaBWqylT7pQzFjLNr9VF87Cw2K/k4A4Hk7goazVEIMapBvgGC9q8gxjP0UeG81/nD53rpxvOZl3
+CBHCaV5+ovV068NVYNdrar9GrZmA8B8XOnxf9OkevYvLAGkzuP4cya5FGdVDZ5GJBB4Q+A/dQfKjdQ7Jt8j9L3rZOq6SPykLSK+0iZl092SWAiJe3j2iShkZARh9+/UreBY26eyRkSzJj0GY90bSgITo4iwkWir
iinzWLxrXhtxYYDVdQe9PHPRQJ2Z7B5ziziB5qYCmvnPGcTcAy7ylrYYOHpvC8k8Rmn7ArRuDfM5WcDDd8wNtAZOoFf5/ad803QSSfz1O5FQQ9p+dCzVMkNfOzEpXUNoRJ3Bu0gkpK6MKpJFSFmfYb0VkiqRX5ou
MqRsCtA6XY61kywLV3jQ/8XgF4SKwJk9rCpDhvWL9wU1prvXwum6ahUjPE6v9NoC1n0+gbdboOz+PodwenfkJf3+HEM4jltrHgqCuNnHjPTkmKKtf3R2YD2lLj6JfXheH6Blpm1J3Gn8fiTsyQspz8gWr1PFcwKF
uqAf2CldK1Tk6aHs1IV0F8NA4F+Db7H3p7w+9nZ+1cdy1fP4rWNfjQTQq1xIiiizhhZYUNdgnsJ43OeW9o+Y1jftL4LHfW8RUDG8Ln0QVnpL4XuBE2OomX/WMMVAwBCT2jyT8cZNEMG308bQx9OE7QV5sr5YAdw7
FzkgVsYoFN3RiALrMCq+gNV6fTn2rXnSjkmTkg0PpErOnDmnP3vml+9aUUo1Md0BIugo4honyGtW3Hso744gocoY8hVXSwPVD0wNg4Lm2ntvknUf+WmLGz1bSW02ZjCq9GxzfuZnfo6ritNXKX15VbAmjPsfGfM6
WdB4QUVGxgXwajy+3sMFbVKjv2WvRVOaDNMC2iCuGUqS59wB3+mnOQefa2KoyM357ZtGBXOedLC/xj1OcVpfiD6xF8sm7d90S+UnwZAzj3093Ns/avIdS+nxc7qAd6Ndej+HbsbPltENBq5ylXRx9i9vGH0+T6sz
xL2z3842ZOXIM0+A5FczLtKf88x3T8MLjtaHp46bZDD52kEPVLhx2KDCNvmW9jPJ5Xf6Pgi7Zsx9Mz7757cPZBfjCGS0HiEQTCJVERrHFOQRm9zww0cSm2kcDNnKfYD358w9F/72Wkqs95mPt/qxEQUEqBsQFPy3
Fi/7o+R34Cr6A41BeNHFZBzy+wAF7zoQOjYqsHKtqG0S5t/vw4kes9CfaMxdBW95y3jLm9XbGz1bOqUxty7vIIk61Rs3sUutNXVZTBzU7Y/WaQJqlUyxgVyZ95wRz/Kv+51K/uNNXm3FdNH2noPlkBv1q0qaGZqg
QkP64OeSJVB5Ra6Cks5XYBaDKMfnVKhr/JjSA8VEUZnqdn+wZzTPQeSbTdLfOPH6zVnU3pazoihCFg+WpsaE9BSJjrqEcXP0Ya6OqEp44ADfvlucA0Fj8Hu9+rr111Vfvz6yD6hYnppAuvOcG8FkYhWQyZDmvOjj
KocLWF1evxLaXuaaw0Ppp+jxBK500nb79Y1YXy+9bnr9lJ/7+UsEBaVvgWgT+8ZO2UZYkowDsNEpmRWQl03xCggFEKwzsPlZqesvwx6Z0IUFQhXkParxwpEZi1JOv065V0vmK8J74DnQPakgovMbMb1edt3s68j4
udIKs0DK7FtLP0WZnrvRR5jym5GoAb0sm49STVjHD2oH2IAmEgmE73428rjyLZR8rrzjyWJ7OJ5wT0xMHMRmNJHpDW3IQFmHwb2CofEjTux3sKdxqcsXE8/YeQDeJ3l0QfAmd4NTSoOuVQY/CgOV5IKgHlHqLaUU
OGcX4WhbSvORtscUqwS6kYiJ6TCBCs17oU0zZT65gyisgLILICMjLiFEX7+r6CeaEXN0pqeZY5BFahmqNrmYaIayE4II4TysC9Qbl6SQAcsKNSv/BomXeRyGUC+XYCDwCZJ+cGutKgl1HUHgy11woG9/35VnwUWC
GleoCn2z3WQ68PGqtn5XNnjgi6rpB5dtRqyDVTJZHjbj/4NbB+8Ur9KabzG0HUs2J3l8U8flldMD21RmpeRxGOZo3jDtS5ic014btNl5ClsLHfaOSOXpqMXfkwsXkarYX6qeNoZ4ImfY9kdxunRDpLR4zhYZTEKn
EYzWXJIzslw3/3ZlTqGGKdgTtEKWHkomAMF4f2sFjk+cvBh4INp9EkPspy4gaXcXAh8Ywqel14esQ4dZBb1DfUui9Ddrxtfk25pv0B9GbHIJ8FjBPCLZw0z/05XhlMNCdYCXwMGfhEMwWnawmcDO6xrkZRu+ZU/S
SfrVDWU6LY2qv0MUVmx5ucw1Dau02nWeb8XlhtxWLiwZa5Boj34ZgdaYj9YFdaI+m3WLKwe8Q4ZYYewxsROaIOZSFhCBOVOBet37yaM8kKKkyCyx8q1F6fBHsddlYInE0tF06rsVEu+pIv6ew+0w1q2dK2zVSoiH
cTgF7LGx+eP0T4ArY4eK4mNSLE2S4CafJVOQoVPAIHTIYEb9xKPiUasRtWVPgeNVPbUO4xDKlvVGBxJm0MOJy4vdxbCiE4+r6rZ63QEvhWpgD/UIKDU53VvKULs052Y2DXCmQORbzJ4CkTzxySRm9A1VNs3joLnL
RYWgGTIAJiXKPTHir3STCHbYXfbZxz4I+ZwlfOfMhbHpYa7aI/wm4sevoxe7NuscdpuIozHF5vL8mXtqKmjn9H/9Z5DuwSvAMDcNtwL4EKQwyD2DfUDKEVx8kw9XleGAjidxsoBuBK6DGX3ZSVIiVxNjdtAbCiIC
6XcS2eZ2Wsdfxj54iyfmLTaj+/T+aItrHpCbyykL6WtNTjaR5F9yCzX7qsNgL0hl0im7UYmwC/bBH8OoH/T5c/7gJ2+UHfdwFXnvsY73DsOyq6Y2YXVLO2rpYLlT5jA0CqQ5q2Ek+u2fUAieP4jwVD4gqFYOWME5
48MtlezZ9Nvx3lMEQWznsdGP9izggHHXapcIatYS4jlrrlmybITGX2sdbDBTJ7XcJ6NxhBn3IQqzQn7GPLoyoByCqXUZgQpn92lj3J2m3f1dpfvWgkK5HeT0z2lgpTlgYRT6ry8jW7XdWY74pEM+tKAjfAvrPPEp
GZ1L0XCewkohL9D2MSqyjIPesyDpj4KrFjltrUqNPrxFLrrIMt7Cjk4UbSILRNwSqgP3cD8Zy8mg79SyrZX1l/EyEptqmA8d5xyRDj4WZfOeqfBFj4MkoWRAgE1NpuwWVlllxeekEKnFrV5d7H3SxyVXxxPv6pPz
ByIfLSgFAj2PdVDDBYWYXNdpAzGepAkmNtFY+3We+EZ2CSWIGjDNM5me2nYM1AExe6fyjdS3tVU2bpxitJrGW48e/qtUj/ZKFLKtE9p0UOVDT6Y99CSh2/ZW5yDbrMBJ44E40tQ8co9MbXCcbodBkfjA5P4TWsA1
eO0DgIeudI+4XhMW43Po+G6oBjtar224FqVh4Pz99oDOiSPkEb85wu6cuNIdxdlxd23/WrT4zqkPjit3bqwk4g1LGpRSFSPiY0ejI7mVraZp6SacB+PhTJacLeb0nIGg+Z95M03XWEWemsndgC6PYBHspTMOmg3f
5oZ69UEbaCzpuK9NXu8QB2CGTnMWDOjeW9BXddKRBPsj2eZfns6ocDGp/shS3Ca1bKV1lr/o+GL/D/gfv24IAbGBPNgB6g8fG2x7X3c4V4wNFuL7tBT4Hjrcj+xupx49/0HeBfW+vz+B5Pnl2WfJl2Of8irts+TL
diWXKG+0U3gdpUVlfgDJSkFxg7f3rmOeFgMb0nv8IGwN9noZbuhtc0WMCYDBcrRPRGyM0swBQ8SsnEMyzdN+JNPyk8ZWIOkxmHo0PbPXY+cJMchqd4k+OjAnZpxVHahCoBNZjM6/5jbz1oLUxI2tHWsWj5b1SXE1
oLSgT7BuAWYF2uvCERwsCiTJ7hl4hnEEfdwFxzURc8nXESCiIx6d+kI30f686drMQLHLbhy1QY0RwlMYdEzMZDHW2tWxBRq2WYCZTtnxuHraXSSwXu7nWKFK+4B35iZAUXjrIBNtL2ev6cY47byYvGWoVcfbiZBG
KjP6cMPdpDyjjoAC0gzdYcJZycdZwAK7JglWNB4XixE3abCuHFM9DOmqkFqzQ+r5CJs9e61623tCoH26k1heS0V4BFWHQhs7hdW56/CC7Y3/kVH52zKkpC0ZP9iBpploBh3/YkFfDSMUsjAj14eF9o+ndVUkWcgI
MW1vEMGr+ew0SARRhh7JcGtC5EceDywg+3gtcGiQtIJHCTlj2SyNCKWE8z47lBDth8JDfN1do0Ll1jKsfX9f8sxVSU9EiXBVuLGMXyNiF6u8hGq3qv3HHgeHwrTWaQt7G1xMCHTf7OnAiMQOz9bqLQERNKjMCsJI
vAd2j7GdQWToeYSJ4KFW4Ljy6ebfZ+mpCNpB8jlM7IPuNmMBbzlTwuP4fPSa287BTUiqqnOby+mN7zJ6dJ+LBFYymxdMs6sVC2YZ9kAej5aQ8/sau07L0C+7kTNDTh4EvE2q3aJFZAzsITet1C7xpwqWI96cCRRf
HJsXNwP+RVl2UuyMmGSROoSqP1Zkn2AzurzZRFzqpklECTToHnCyZkqmZcEG3Spia4HzscrNbxQhIpOwNKz9cFYwDVIimqxI1XK4dT2K6lGuhtJ56m2h2IfcaNy7caS7H+qnT3SjkZSn32Im/0wbzYO/QiHP+dV5
3HD597k6fa2VqfJlpw0H8hoJTenI8PVxiXCVXtzrfgmM3WHl/TOIcV/ckfJmoQuYfdRu1H9rAUW0/A7E384LY2vuAem7zel1CoGJl7KW5yPDL/88x+0+teCI078TKVC5S/+aaDPtnu0uJDdPfO8SO3yTi1xPwFn5
jERdeD1zc8an9OQLapXBIsnAu88eX/0QbvlDbyq6e+CZmJGQYmVsBT2YpDH1anq45Iv30XoaF2c7u7eqC81HFbbx8YU5FjS71e0+pH0ajvR3UryfGhm+faM9wFc37xqaKGa1veQ/OJXuRqnZctL7ZwBrraPI2DTn
5/5au15rOXPQJ7+Ipdpi/IZAzf9myWm4pNuk14uHCivI6239m8gbos6n1J+A/mO5qHqOuRafZZwxkdtHvp7vkfwSuQIcbXtQUVasrU+nUMFHEKB1dj5YgNcpBE4x/VE7q+6Akhfo6LuI01VpkWQJKWVZEJLYORyz
X/IkA5NalW8SkS4WRQDgLRUXpzwrRMfWgZtAJzwAAIq34FVsTFEh89TxVE1YNpTi6GiOhwbaOAUPiOjV5khDQU+6lFZtkf9IDzDTf3zQ39hU43y2i35B02/SeCnaiilFgpKmLUadXcq2Xi+Flo8jm5dJ6w4r1VRs
NlytZzmGFO6pUi5KSw9zL1KrkefLtCyM534vAsyihyJSN1QLmdwi5f2XcmNSrYV10JgKLrWsA53a4xL/9h/eZ/jwPnuEK4zx2IjB9q0d6tmyKrAkha36bgMdrl+YkftH6pOHb/bqDUDZiqRs3SesY6i8YAWeNwmP
EaxVBr6CUkH5nTAODB5Pj3qBQuFE5BgtZ2LLxj9uJHD8sC4EN8yMpOJdstddjWdboSYeh1pGTXJby+7k+CSZ4zzhgynRkkPCPQ0NiaH/nyeO5zA+c1iHe+roTt+SKyFxlOdXQAIk96/IzRLMDiVOYcugt2gf9RWk
MhKT+AVHVcD6ZEH/BYKmFB50uCi4fTyB7cRDBK1hL2uzOg70OULBzrsHb77deBduxZ+wSDIw4OhZnmarKO5Zsh7KH5xns6tR8HB1euASCinFB0S3SsotRYjIqGxwvz8+Yfv84Uh6SMWsQOs5LOqyCuHg/7V5SyJR
0jknLeIaIvJQrAXc0svO93uIf/9PVYIq4kqA3POIZY8ic92MEFJkycufpCVEaMpcVpa8UZJFNVVXZBqCVjH1H8GDgf5JFwVC4ydTfauWisOXXZMxijjKQbQbYVLJP36zuoNEixhVTHCUv1lhAwJX3P4CT9du1ENS
yjmhio01UO9XixBJqDVof/tcSoi78l8Wh0LaL+o4yNjbsL6RK6A5XIMeIhLu2IoZpmphGHbfLKKUCBiDxUaPNw6b3mac8uqNJiJSo/Ft0G/7y1KNRBbl8MspQGE2XnzjZecv6zU+bnn083M1Qx6VLBu4okfC1rap
tOj8J4kQ+5cSepkU7MKFnUAbt4X+QC/IXrgS9D3Nke6iirhtu1i889uO9O7tPbgHb+Vc3VX4dOoMb14BVEYRslS48PZh0EBNL7s+T24kAEnx94VFBgo/Bava/zLJX4x8u8hbVkdeA8AunIxDZEATGfuPp54O/QEP
TYYa2g6az55Bz2wtKOfKIyOECoI2ZmvSx0DfArzdkNPZbf0TJBThBgFg9FZ7iB+DNGwOJaTwZ4bVEC4AxFiZZIjiACODQhh2W9N6PYCGLjh+H0R0PDHfsRnxdhhHSuSPEhyn2ig5f5ALoXooKYF6ULmIE0yeBwi6
3a6hDPgjoWw9AG8AinFHHlPcjg4coQPv3sB3Vnb2mKsIxTXTWIc2feYMkJmb5ofjd6bs1kN2q3vpTQtIWH/bN86FVl1Z5Q8Ibe3d4OFwVQ06gstTIfif3eC+9M+q6bhxspAtTY1fDnQ2hzmCpEmcdtuiWFGSx+0O
S6JHtKdMjY134sFW5GViyMY+PdUQyfQQkUcifTLe1X/S0k7qGjad6kW6P0DgHc8kZF+5dngC5kzHfSMnGrwClD9phwxm+5+xYjvoZkJidrzFk8stNpTMbDY/hTwtac+y55SZl5TycMY4fktISg7Kpc8k3amKaqpB
QDoPZepZ7HaakUNBDwcmvw6+H8XOefKTrX+kUwQNEHRpVXKt4JojwULgoAQ4QBKmkg5xWDHBfimgRjIbT9DvqJsQ/UPc1UQhL/OcjKSe0z355HvM81K96wT6QHsMHkj310/yGpmMymBD7df9ITJBng9080tJYVOg
rgQJErDtf8fi/BJpZXMCYXNJAYxcNYqoS+mMYlVReOml5SkqbXHis6WWIOcHXLVE/QryFn8lx4yeNuZvlg1nUU5wIEIlFyAlxLUjlRXRFUB15E4elOkIXXcvDyNXwXvKCt6TxnjfttvXQTaqNHVAvM+pZ4LWdfnB
rU0/RoOvaSXfS7GdSeWW0WNc/LJhP44AextJzu624/ur3nVb8/CfyatKqY8bLjMgz+NzVjmtiK6k/Fb/z1MeKwU0wTLsAPJVu/6SDFUm5+wcQtLEFfAZW6DP2FRSgobvzsSiFwoVM0jqQIQfiaw8nh67iQYJV3px
u42qBGT7kaaA4XdZ70tmo4aJFh0X5A4PRa/ZlvJTVfCiSkExiqvuIA3gtnNBi5kDYLBtUJKqvEVecP5z5REiBG4jwG/nsdrS8TPBABg8wFyAIG8dMdZlWFHohBLe8Pm3lr6ikLOBbOWO+G48egjEEyvZB60Ib47Q
euVMPXLLsal5icrD9A993MsngJ1HwQhcW+aAnruZ7LrbvffOd9d9qwTbZxpCEe9FAjtk2RAxIRWJcZA9EzAnori2891J+MbvPlU+pR2YuowD8JW1iK+sSaUeMZzRqEdYGacPkct6H2idif7akXR+TwHrnrRGhDkW
hUGWi7iXZbGIZLW2FBgtI5CYulXWEe+5SRbC+/Tu1V42OeI8h4xhEbHcJKxuBdaePb3sIGbwAAcg1nus47vLMN/bmGEk3siKEtOBj2SFf37todX+MknNcraLeF/cAEVQVSGtQhUhMmFNsZhvkK5EWRqYI0Ptz6Vj
/6kf80aj7o2jNIJyl2T2bLOajhTfExlCd0WIT2JAQDUA3me14hbhc90fqWEFuY7T9LhhYW+9jP4wAxSc/wigC6BLyu5hy1qfcOk7DXQB10AXDtAVH/RkIKn6J0pIqCYPcAXETJeFxFWPafGXto+tpf2eMgc+v2HL
+ulFaFYPp2TMXVBF6UnsGTqIXRD/v05V3KA9RUB3wKMf9Kwtz/OWFdVYW+LHBlQ1SgjKKAFXUAGR4QIwcl25TEN9yzJ8yEM3vkd+pf1xnVLZ6SUcgCudtYYgSBqUcMwbil8jUCAtWqnpZNGuvqitFqKiliOryGbx
6molXEEwIUstwCp9ihdqO+nvw1JA68bK/IwFPqeebI5BldHiJBydbIBcjqc154EgwYbTzl7ZkfHsCIikD8LgHl9t+Y+YWVgEO2ZEwERSJo2TcwBTSGdncrCkfw7T/nifhKTyZq+o95aH8zAwrgXhu86E7iGUQBLM
tYw7GXv52h1P7ZwyJaFkqTlUuZgh+b8gTnsdNwXGOrkV5N1MgagrSWZZ79/UMB2Mjpt1Yy8Jattemq7wZqne0lr4Ioli9d6R9d7YGLcIessM0GzzqHbQFM+21GYaiudJO0s9k8JInfXgw5plq5hpcSEwzN4+SEwj
3hT5v0Ge8Xt5fmjNUFFllIYh7whEXggdCnqbAceIohi3JtbwQpTAGfuw7wCVX0Rum9pNRhF51P6m5NemngCcQfMh7nYAojxtFdGfNipbJwPBgSCRmABtYYYoN35M9IiZkmYeo0ZibiVvE1WY2OyPc3GXShaFzJkU
CzGw0hj5ILHt+DSHxLAjyNNu2dZVdSTCsoMZ02PGHWU8VDUXiUjI0cvIA+2LJnzdwrXOM87AF6ZDk6MZzMUjRp1N5dOPtnEu3ehgoqgSdbFQvXPtt4hDVTDPbegigPVHGNP+VxAJ6Ij5nYHFwtullNb6kCO4kUlB
5chSvYf3QZWY9cA0EuroOGNOBIqN3oMTjxJPSvCHRsJ3f6xKUZDVUDWfq/gMFeouKujbWLOlrUqERr0PUZZKtqbRACY4hu0aGnX1TDDmLqEZrV/RpDrERlQuQPnKkNyWi3dZpsCTxYtUVYbQX7KG0GixItRFDyWK
biu43Pjwm6YABNoHNpoJH3bL1UJTWIZ5XVZeuzk9CpoEHayQpLdkaGwrxLvRuGMywcoQG5FcrTkJYO3Kn2IXuArrihSUBvZ8JsIzKjZd9kZhP1yNKNCvhOw4yM01Hq1j/ja3oL0c3JHt3N5NZxl7UWLYfBStw24s
Zy/7TjmqrouzXQo/xk8DNI65WISWOlspcISrXgUbcWoLbIHOEDC3jfMYp8diurRMEOatqZdwBURA2iJiI29SE+A7q857BGJQN+NChebUkOLUyHsNI6tCXdguMReP8mBSwZQ5suYIu43f7JWYdvGjqePaSIHGRg3a
wSWyUSV+uN/afgelwMpJcFBqKmG4JZrHhoXSwsrNYV6oDTyKeKGhQzOJirEPHkuCORKoctgdmnZ8329tP4LL/pf7MiMHkFdshb5iY1rjvOGifcIuNrWCkgCwKPWg9H1JBZETNLiU12xXp2+G64dF4WXcMglVdir7
D99o1YyeZIMluBPgGPr6nZ+N7bWRH7vxJHl4QIfZ5nCRA6HfZSnR0GleOzRuf6G1r49cow8M5wvWi+yxrC0Y0nEf5oWUf0Xqybd7IyS9exsorjSit1Go2Jem+1JJrbXs8np0B/5j264ekoqTKG75oegbW5rUU3Om
76k1U5UhjVk71L3kMdntcMjtLI4pqmPDNyeM35EJ9b1nk6OdF3GTw71TabVK8WnplwUk55zIoeESnBPiAUDGwfgT9fUE5wUiCWtaEMObpnYT5p/8iUe4V8M7CXxCqR8BMadOmA9ffpBaJw2G0AiH73uJeZHFN/XP
FDlKhpSxwOJx8hE8CtKImf+7QUcAttGvrFjoNjbEhN15i99CekOICUo25wiBc0uYPkqq9N3EC2E4KCt6a4FL5nIBeTncIbZCh5SxuVAVRzXAZlKrDlnfBhg6nhrFkll5/+qBW0aCI4qwkHnE4BuaQaHqGeLIOTW5
2ROqkavQR2wFH0ljfHwnU8J6tUBXmibwBy8NJ3hHm4dVYvknlpf83R900/gWuJn17x88LXMQpjbmAAlKZwJC0B8rNYKaUew9aXag1gg73mq49JukRNuzloNYviFTKVq/S4/M8Qujf94OmEP6TfL4hfS/eRhXCq0/
4AqWBKL9yIlFlu8SVr5TTHkzRNRl33F0po3X7Adxnx9R+musjq6OuSFiIc8mUvwIWeU+4ALJ5f5iNA7LkJx46CMxJz7yVvHRYTQWiDuQqStypKv0G7tONSBHy6Ek3f2adEDiuUffdJWKBpzMsWBXXeqihDgFLFhY
DdPljhfScIT8hfPLVpj5SzuOAS6w9YbdA4l2tD+092iQdxwvr/mi7ibzb1hcTM/mESxHQ883FMWyEcoJFC0K/GS38OOaYPfbLhpfzNf0Ke/UNH8d1qHOu+jx2tcJkToaBdKwa2LPsGBiZNfC8KSWsjN1D1oOTv+I
LJPh0CnYRlaMWY21+MRNA+QPcVGiGdWlK46FXzJ6DxziSTmERrQIU1dC6NVFZlQMmTgBkfcXSqa+Y1nrp8vp+mOSNVXBhDGEJ59CJKVz2tUbersld3T9/IRdXn0rhpg4Y5UHQ3QEkBu2a7E6lT704K67FauP6UME
d6IlZwVRkzOmcdMuPTvuWLggFt2cXxgzF80trrHeAxN3J6G7IIVzn4CxdCO20Heu5WmOH3ih0JRkMnIzhmHlFMNr3oHnlTekpla6txZQfl7blbjEKFNo67/lYTk3StR9jMfcE0tylKWcWSelq2LaFNkxZ1ik7K73
wB1WC0sZqfl1cmC+GpEWVICNx0p7xckxes1VFAJipDGyj3tIbKSsICZSxsQDPYixkuWRsS7JvWIulJlg006iAgm2FN57uvudi0uwyGrZj9V9ZwbW7UwRiPLsW3uAStXTp9B85BUqecuub5oCaT++4vO4oIrh+DD0
l3EAYiqaWF+xGb62JgvDj6sW844h5xwxCBKFhNdSIap2tAjQ8nrP0hiqM136ZMHaNas34IlAwl8QGvUnrvYwmlMnCmCwCWxQivo1h+q2mMEB9Pwhge/wXGEEZ4/kDGPbYAJdmR6/HxShROu2niUmi6XuPokSAZeG
Yl7XlU6/KgkRJryAtMsfJgKEdOmov/7U+YPookQXO61+FxufdwYbiqIcfwB+RRPrEJtpliRJ94EVq6QVh/IKowY3YLlKMqfBgR1/TkRPEAE5EBQHalHUHNomQdWOUlZTVoQyWumbQ8Jk/WDLKjTtngUIpvAEZ/+B
QwDuIY+aFxkQh6snDsvWS7gKPsIJ+YhNaGLaTIJZmGomn36Cvcop61ga7Ej5dxbTwrQ0BgfxamRzxDkBrIAu0apS56dm6IBoWiinXPabFALl1x8n5oatXRFTEQsnVGbZwXbk8wqhsFGGTniAmEFbq3m0h36QbKk2
TqvQEn0TyzJ+9qq1BG1cJ/+UFqvTQsddmfxjJ6sYQzj1VUHmm6DZajY+RB5ccFfcOw6s7wqhG4FitMu7FfkO30+IpIAdT8pnYITP+AiQKT6NikY4d6XUptGG16BK+8VnJhcAU3CcdzlNbfzSVL0y8Wj591mjLpsA
rbuglUWtdM8PBVdAzi4idWzNevgOMDB8t285Jp6hHJ/VhJbciC1Q/Mam9D2YEYFmPtauvXFEwQIW47DRQVuoBusBam1fmq6GL7TImVCeA5fy/WanxoVRZgMQSY7hx9JkUKU+j9kKJkOID83rVqG+jf/6Od3q7Lbx
XyK3y0Iiuc90s8Re3YC1jkKxSxmdeNjlNug9shiC5waIqJ1GdxoXs22/BWzpJ8xkn7jrM37Ls7cQ6sfTfdaGiI8kliupzRK96tcmbA3swTaLxPKF4t4CHo0UYad1sBMBCdgMA/1nLLNz3vyer7kACO9/9TTjyXkL
DentHaSX3mn76yQpXD/Me2UDGmgri81q2F5OP9Au/IBclVDyifMpKpxs82ko9fl9lhLzWNxWmZHF2vItkp2ti9iKIDrkVaMFfippn2ti8xbFxlFHH+AeiKZwUj5iI/HWQDELYnkIlE1XtdbtdsBe/wJGjIMdaoYy
fET5B/2cg8Gqj9zBkIFhMapopenevsUMXcIeCNusNYRw2qBwth66d2DrEVryJT3H5TKYU78+2c5L9eVErKfS7PBHv8edQKDeyqajosi2Uqe9lrpmJ+f1Q+cpQI7MKaUxwvjciwZWw0SBjpuRrNyhfZX3sjjXQKKu
tv+tyPmrg9cSnoC7uwYLuS9nw2yiHUHuqGFRtpQrLBBTjBAUg3zImPjRTxSRFdMMQRdWA0lc5nTsQaptocxibA4I5hJvHPrHP4Gel2VsA/+M/BuKhlVaJQ8VKxxDdMgEAUo4djBaNuNXwGzt0chgM+HjDnRehu0M
1AKZBfoE94KgrF1AnFk9dvMk7RETCsJxqX9Py3mjWGjCDYMT+Njg2K4hEMgtlq0RUPBEaKQWBySlKAaxEOyVIDwnZuAdkS/tQBAMc9e16iaklubAtI4/gAvZeGLCNzYzpyISToijLmGeM9Fdu0+nzc5SoJucVmLQ
lXQhlANTRq7YEmqrk8WRHcx0KTYXlFQ89XBKm4tgN+RV/YZKC3CZlF+nGeewrVQTe+jlmYstUMTEplzHrwTH+1m9xhm86agrX6UnrQEfpamXSkd8QdaU5OjxGCzjVR7yDE4/qhf2qGM1SjCekLfYBG+fC5MN+4KO
rNgW+u6nGpfPqE1CcgX09c1M2843FSTyCPQ6tHIrn9UB2EzNMIknIfBTLiIS6coULdRiOUDHCAw3eCARFmYzI7Ibq0mzggZ5y1snTiBvWLaj0Tnym0x/4W5lHKVAZsiB/quwM5qHWGAejP34GnaWvz9FmZdJ3IqI
xp5VLCjQucaPgxgngzfPjYgozVIIJBUHqmG/iItGjSveTUF/22FN33diaga1rnkA/i2l9gTqTjDUT5U4gvru/QzWzjHFejf2Z72YuKBZMoNdYGYippS4+NGQspbpvKsMdyXQaJe1Xle4eWRfsxvku8OuHM4fAgPH
cFnPRyPc/U3ecYNAShrRXJj9MHoG8vsC9WvZT6p34pE9tATGLBTQ6mQx3LzjQ0gNrlLFC5FjtcZTHsHOLF6ZJ3OKoAPVQRjW4jNXHZsi66+p78yDs/VH3Xo9qfnN3WlZMGSNcHgXWImToSBG2hF4motpEBLqJ43D
2pWLgacuDs1oPpLCyF3XehFn/EVOw7s/qcLh3J1Y4bQ5yf40OI5IxTyooSnqajSSagjZgbaYEDIywLHhjOeZCqhcX/pW4XWbsYq79mdQXZdVDE2InzA6FSXvYz/cgd8rNyx5ODzxDVDqTljbvUQWF+K/Cb3XGH/1
0jnO/0QG+tnUC6UDk1qTVBCnpEcsbtkKOoe6ATBFcZhYtz3apeFK/2HqAaHa6K2+R5SLLW9GGISnmcRnDkPsqhNERkdUU5O/Mj/V//8LUKsEeG/PqlZKBUFduadVf8UGkjygPuVr4LDMjpk9BmOUUl44AoFSOTTF
AmHVdggav6FiOFwOulvg/WKpdxMbipIzYjhQAiTeHZnqftOTX/VDWlj8/0c/SEdnO4Dx9dPnKtZr5+Ox4kd5zXusm7CsD9e233xc4hHEZqPcCH8fOr1XrD9r71p+1yt7Ur26vbgS5DVjjzhDatAKoCSFxmu6FMMN
CCfz3q5xrNIIpfDRYcH3NfyH2oqUKBWRIgn2tL+hLfKQFQG0+36GhwKEWdaUZsvJkvb/iXE6MQ1JGMtkpauz5NrSm+P6MAxwLHPyfgmDq6Vl92C9QwNz8vwoLqLeRNFETw6ZL41QfSAQqd2eBUvPB5JLppfIW0W7
BWV3ODHThj632rptVxLx/ovlU6Nv6p+xWS3Oh+utJ/7W4ciyWZCFzSZbZVjPmJbMmFiCY9M/ws6MeNOnO7bgp5kam0uWedTtR+bVTMVWfgunDwzRZG3YoGmpGULztOmmNcPZ8Iuty5ApbrKYIVqD5h1qbBm67gSv
7Nlhsy4qnLVgTuHZPBbiBHSZUtcbe5tb3hkcCCs/pAliIlskv3KtxY9bYHFO634vn/LOZMPA6JwReYdaDpBLIJly8yKG425q0mQkUHbj3ZIEQrySi+BRyqbYSARxe+SNTS9AtxdoRIcSPrYEVUdeqGzu9cyW6Tt2
nwdx2cA9+O9TfXJhuZ7Sob/uQHXn5wOkQR7jZp7SVaLqsG+MlLiPvnZK1f7/60vHhiL4WNQ41g4p2Mc0xKdJTBPLOIOmFbddg8XIHvpf4ycKgLqZfHOUGCJzH/TIr3S//T4x/f/eU5zW8cv76bdFk8OPTY0HXRRA
7GD9KvvzK1+6tZob+fTcElUWyboFFl8Gy2KtAVS69MGf42udHpD89z6pSBlys44Vqxssbuw+W/rYce3dUuqka3H9KS2P/7RZUizPBWmxpE37H+jKWe5tvsHgjb6Vx2NbIblR/oM/PjZdlGDA81bYRkRLjDNfb+6D
r2j+NymTsuyouALTZMrUL/13qI+w6hANMhvztOdyCtVb6UQMF1kmtVdM9OGC3APnkuN55su3fzpTQnktDJdw+XWegXR2eEG9RWo0ezmen1u8hEVA5XsU/GlvyvxN6v8cYfMbPJ/w8v4BAuUDBw0odKuyGANajAS1
jxiK3cbjt9cF2CsPB3kIeNouvmvp4vk8+qlqReRc3lP/w6gUc+zlD8ctPUSQD8C4Iu578jAlyiv8htSTgBMfCPL0otgBPCiQDv/xVmnKHqLvepAhopsiQCVOMsfLFrcLpFX/n+dplJEmAEKoIY9Jk4Htb2RewIWK
TtPh977oNlF0X4tkAuGvtAv1/9DlT2h4swv2TkEzAE0EKbUN/9T76695d1MwN/WknzjlkW6vXwGzvf57VuNgYja3/sFRJ023WiF+ctY+/ygTTcB/v9WFLVKO+LgU5bBptqKxTfqvTR/MSnclUc3iqhvAuq72uDbZ
+JLNqG83rmadb8///ptWKCK9fPsX8qGO4AA6qmZyJsKaG7XSXm9cf5dGuWK/o9l+daskC/Q/+KAutO+9Pf2V87Mtbz/1wOwcBXUz+TWyT5Z5KKpFx60PA7jgo9R0VNX+9x0LpqId1/BEyD4qXVdCyA486QMTeB6Y
XbaO8i9aDtgPDX4JY+jeB9z0lKtNSkBBjOiOqIGqD0d/XCY5WtT7MTEkSoWU11bgcJxLpWby3maBI5h095/O1gR5UkiMd2QfNC6ZLWj8AAM1r/a9YYCcafx3sHzTv1ax/DTnl5gNnQ8Wxa82ojvSoarquUh3jULg
jwjzHR0tzQj9ckowPrYPkSv+DyI37e6z+DolB6j9eWwvYGAsh0tHuOqFitIlR48cyRZR277716AtNPcRNIfez+MfcQzOFme1rVQpmw78UNTta29o31hormbDn2stWnLxNAoA6mub3FUcj086tiOOqODy0njyURLc
7S7UMaGKCgbF3w8vMQMRAi7L/v8MqDHbMHAqFYDSkfSZBS7MxQ03dXGfOr9Abfu/AXGq7ycfwWqvYKPo62myp530MYOjnCjV038WGmiGM4wBiX4+VJK3rppAENVph9ICOCaWJiuXdvXKgFA/j6WzfrNPtdC+kD5R
pmADyP9B63/GIN1G3WeYRE/qtGNZiCXQ7OiZaIKe6vwe5L+N1HjZ9mdwNpqnmugLfz7RjiK0NPxpUAj0zrN71+CxOYifgQ7enibrbOcjpiP9t3Eexhi7yX6OTNrfHGTrL3dii91txotTkkc2Y75piOV6dB+BVCb6
0yj1o9t2Z0RQEOetAXJXhsXIo3EyU2jPrTPswVMoCEdOfUEqCMOJYGENa5gi8yF+x20mkZtqfw5L3U48vUUeJWaUYVy4gZuWnPkrtpRkRqEksgEjWl615rqcGdOd8b7ZZ5aFV/Z55VmmJpcHpfNmxHjjWHzHhyBr
wmP50QTk6AoW5Mw7sLFfHPCNblPuapP5n2MH8LCt9ZOhavMO2b5FL776F1AkwcTxysKZfgB1I/fBqzbLrfHFORhRnviYCLu5OErOwh/oZmB5NwHijpjsF8GBq65axXpWROcgeC6CKxEMuqTMf6IUsAAeoInKVYSw
Rx4qTmQ2MhsZjeHGMJPhHGKwiIKWv8j7AQBZRaIluqGqUhrNHGYMN62XiI4FAtPO27feRWVcHmp9mXmRuZmp+eOScH3YQDg/Adj4I83YTRe6Yrij5sV1neQx03q3YRFwbv1wTl1NR2QncRm231OUZLMIZ89HCMxX
In2YGUBvkppcTCLD1hCHaTMjwVksW3i9JXP3lIHzgAuhTgGAq9cGtoagR/Tgpvhst8xXX5+F03YBDM+GaF4pVmeOQEmXNw6sNTEB7gMZJgwHYV9cTgbLNRSRUzq6Q2GmhUZB8Zuafm10KwCbJyw3MspshhaHwKVo
/wjU9psndMVwM0JWaN3OhiViwLRyHXNA+JIJwLyk42ns6SBXBu9z59s5Q77wa7wYFMt485BXNxTADKHV4xeArA59FIKrIpjyDhukUsZN5lIkMLh5Ji/3ILlGheF2dd7YpqXQeMjcw7nCMEyMebKl8k3rQKy9EKsY
HFa4Tb+bQSNYaWBMj1jmTvuSNBYVSgLZSgNjesQyufoZ0ejBYzawFOTGP0QCELdRFHgAx2hNhGFVGWXLvBn0lNwuKHZF1yN//ARztscLw7Y8MC41jDmqh1MaBu13YMNcJhdiGKoNum8bcnpWm/BDrc//mwQoY+TM
VFpqL++GEpqZOQPAdIHyUV4Mf4p33oi2TJudp/piwb7M7WzE2VR9gjevhVz1gTeyZ4sn4KngW9z+l6efiBORJZZY3Jbzm3dNbzSt4FEk/Cf2SRk1NoN2EI4PJ95rTmGeGVP8NHcsq9/LWAYA6zPQzZGlllrBCla0
omWWWW65lXag1NBt9fep18moaxD6KaAv+Ew9lkxOMYi1HYNeFzjW5OyruY8EJm4ufr0lenKR1Fa9mKqY/Uw/Q7Nm0viBVq93OI3P33BP2Jz+YfI3bcRLhB31Hx8Gf43VN6vL18oZ3kmV5u+6j+vQ0daEgUwTsjxo
YuSi7epW4sI9XmXTQsV+VeNwrlqMPSo5/J6t4ZbpauXwq5Sduzap4bensw3Bom3jr3DCYOFD5/XWQKYRK9/IzMwMzRNKRqc3PMhGPKGmUcO7QRJSg+VNOjhFQIoDkoYmSCEx82DBI2LHsg8mB5CXisbdbpOOCe7b
60VuNjc8uOZ+rsSyX+8jR2JR3x38hPbtEjuGxKcWpIVwXHEZdWQGg61GF6+zOF58CglBqI5BGtFdZlf3epUcgjToyMV3neRkpLOvn8w/VixKUBgGIOVw6A/WYXJMF+Hu65G575O2X6Mf2CEcAwTrr1VGMprMEfSq
cOq3ZlEbBFCfHE1jYKCzOP7xmdUaFI7jwvF/ENyNjkL5Njj01Pf0Q2RivsANKs1QFAF1DXopujG6mAkITMr1hFho9SLSfIrP+CjyHBCxZCeb8fXC8Y1w3Nnptd6/oSYw6YKiW9gSqJY7kQq14OqkjDk60ZYbq8uK
CNK22Xa7alfCOcMoNsWjVMfZBk4QZzwY7XGdF4WJMA07OENU7nY6DV0YJiy43WbphkSF0pjS0NhGeldwJ8uEOQnHoQC4EOKNH5o6KN5GWPpNkgu5+m7zC2wMsTHIxmAbQ2wstDHMxkAbg23Eg9XLo/Ra4dDhhqrJ
Ek242isyTqN9jkYyFepOCqGooHjPjwFpwJBnVZsDEEwG/bBvQ+xJIeCDGWGPAfpD5qjbhcpxAgrJgdzjQ8hh5AByMPfwYDIVe+iUE3Y+gNwS3A8V+imyffpJHqFvU+zCj27a7OFnw909hJzTYSGNS5rAWy0d5PbO
vxD2tkkXjSU88tPowSjxwBhtgS7sosUNjhlO4fwQSL6ZeFYxX2X+r+t9LjNHGBiV2MEISvr+5WypZm0nXQ8+TpDmrnX1n6aO9Kld/BW9Pjq+r6th7mLAALim+01HPKK7GM/4K2CqUzSEbLgJL1ZQ5Pd8VygJM3Gy
+Hd6Yg38GkjGQ9dH0jBXF2sqHYt7V99kCvCPB/WUWPuTeRTE38P75MrJK2fvUs8mkO6o475ooTmR+AwCm0AcH1jBNiTab/SdRqSeGaJjoY4r0/Y6+ZwE5dXpBEtyzektn1Sc1C/0cqXj/kqKc83HcbOc/6E3H5Vc
aRYGx+XEYwnEo7fQsqjSR+f9pw+Ds5x9jrBYdIJgayr51MGexU52AogMJJmgZx41tukPLrIE0GV4iuywSM6PfA4B0Z64TXF0JMcR5gn4DROWgCQpv91tf09HDjdhyVO7Dhye58gePjWJeopMbONo1dXXSiGPVlas
vZXyblTpzmYWZfIFWkgjU5Bglad0OKgYrO60DmMnJa7igaEUWDKCMpd1PmWOB6qvkLKqJif2+6fFQMYFu6BJfhfFw521tnA56+5dsLU6DfqTOcDNhn7wOKMBhmeRTraG5dy5IuS/2rGPyelpn28WTg4vG7ZDmIdk
ZOQK1gA7yedBD0rJCtDJ5I78KwMRcFeKXob48fNgShYFQFP2DLdeXXk64qPDLYsP/zb39EqHE36if6uBOSoemzikO7v4J0fHIyqH7OlOt9F80YuOvUEDafmm65SkYw10WmXn1iN2TYcIi4AJkfGTf+XcXncxa9IQ
YyKV7OOvu3YXawaOHqJI+KxkHmQ6yWImf5JlY4JpJStYAGnDDwtnTD/inCDiGzKG4P0X/OE/z+Hj480NgWgPyqsH2P33H9JgUU5ZE164uJKqm9IOQWiwQp57MZPWCHQJq8ScjwLaJ9AXLFXvVa4bjG+Lpdc3Kzei
1ILwoPAv6iwZEY4VS3oGSK8KWMozQV7Qs4X+2iLtIBxg9Ck0RfcQ3VOUsLi0hAWl5CGl2X2W2449WvcotUcrZtHBDLB8MG95FfTGIs7uqP1Q6sI8pjlOV7Zr49/vbO+i87aQ3VRwnlnX3Vh5gkWdjNYfN19hcsmA
QHESzrZ2Tv7Ms7YRAFOKuMTL6EUu18N7BbrQLoZQ/sFAnHRhko7s1KGrE49G0jJ3ulme2/pjrPQAknTgk5Ob5Xw2yBFYezQw/VGgZxjhaFoar1zYJ4OS6Af9ZuBTEBZrvF45eALx3gy8BRLu89v66c174T+p4/vZ
UTgzGAUdV7NnLJST8VyGmKCTM8sKqB3CO52sP803389Sp/3ys72PbTVmQIFmbOGzwgMmp4SurD14czX4E2EzPEM+west4/rIKWg4ycoH5DNHffdAWcRaexHYRBL6VwkpeC64metclyZR++rzIXCRMglwgwT9nPkm
SR/mckpG4u8Apb2+3ll6RwRTIUiXOTWhwaxgXpIy6I9KwQSQIUkB0yNm2vMuRh027+PyEbx3bEaIO2L8XeDgKyEDI8FPGvVWMT8IyVCSz/AjAxEU26vVzUqeT/N/x+dE/XwEmbIMRN/EAcmRMKhs+FpxFu6u9urL
J5U4eFMKIlzpHMMMWlYKGXrRdn44kQ47zu6Z+o4zb51C3t1rxkgWgx7sXy+D4QqJwBIcab5OF0iAzYHnhMoc936LtCpYevVZ3tKABPBpQQ0+G7Mxe7OxVMNPulueSZKvC8DncjOhtDB5u0faL9wOpdvZPPNC/zaO
1mewQPYX5eT9HV3JVcqgOKWp6YmXRuU/KZ+ROR/TUqj7FL7AUkWaiUPem+8eD9r/HEyYfrPoXeWRS6OEJhJ4SzASb2yRzQG5wI80fdjLYYsfW/RM9NU3i1M7h///OyF2bRc14Wx32+AdqKMXjXtE66aJC9jgcAQl
B5La9K7TQfF8tCWV2tDEsCiSlFTPeVvGdOa9VyGfY7C5CaW2NFVDlTzWBL2C7Q4lB5CPLDSsaQ2qycZ6/J/XmwpJ0m9zouVWo40EzlCJVmNLT/HL9IKREs6rBQmnzl5M05hC+KDrts0FoXxh+YRJNWsMXkl0b899
K+i6HVALJ7da4OaVCngVF9EJilgstM1kv0pUaPxVjcf+DLlBUahhekAxpliNoQrC7HL/saSIXccSHusYbfgCWqpRN700fB8BqZEh2Hzx5Apf+wM0rnG5SxVP9qTl5ot4ipVmhMbRqgXi/cOQ48Ca/u0lPTsPAWym
m3HWWePTNrGQCvzz2iadry9xQmXRLT/bu86SszDBG4KSS/9fuyoe+IPuVXTurt2PcheQ7AximEkYzNlyTNdC7CyfJ5rX8MvGdx8696s9u5szWdtH7kXTnsT8iFo1l5xLkbLwcpmJi8WT2Vc86FS1WAPSBgiGz1ZF
7QJ6FkpDJ+2BfPb+0qFW2/mCeWPAJsyYCy8i0apWY/dC4I1aoVTf1Bv0pq7TnxKaiOaF0CA6E1dniCgblEL2DQSt0452EkuswXr2Z4JUDEQuxu2FTSuf9ybL7vTdk8HDh8vpBmHJGQ4L7rEMVeh8zwIgBufNmMRH
NyP72RRSiHaJtmlqLfxc5OSo2sCuEe3F5HBZVq4RUeR/r2doy0GdHWd0Xw6G3axtpAqR9+sO5eGZ0mtGiNVQOiuXXjBbX3sB1DCCiooN6vXvebNOQZej5bslMqdQff0g9Zmky9jynQwqMF//XjZ/A9OtRPBfGUh7
dEMKXxf1VeU9kWtG0AmZJ0SzLcMlEpnqy2lWHhDI1dAiERwj4mmHrVMZmRKN0tOZizsRpPHTmoC7YGw7AqrkWG+d126aOENTD+7qrykO7mjQljDFlarJEOnax9zRbNw3j+eAePhnaBkWm/kBwNt7JZOg7bLH7voT
cPUnWoLbx3vwLorH9hfKVmPRewhX691W+WOz5SOB0iTZj6yZW82nCeqHjT6FB1USYOOHJVvW/cW2wMJ/BZJoUgx2qG/RRDYiNwPng6U7ZbnREPFlrTgBXh/fmKngw/5Q81L2hc3EVFWE/w3SjPpcnbG0vYQEXJiS
UHx2bCsFHFi1nxgCrL5PYdt/JLttu+zNbVbOdpro6SZIKGQ2pn2UnDoo03r9WeD2PqpLmsTmuLksvX/OHfOFWGWHrLVh10IpL8PUXQ1VN7T9s9Pf4hdxWjwB1DA61o7dPEy8b7DNKaY8FTADT55yFqwTYA3jMA/X
NGlKBwZVBVwp4EeZsDfs/5EW/1vZJo+DO4PZj+wNmqwhBTQ4TM2kK9G8guIXMrSi+RVfmbkt5PcuLYAF2liEjQE2kq0RaIe8G5iwKS8jBVyDgGFpkOguuIqwtlLyJxENvEcDVfW0s1F1RSg4Qtjjh3DK2YpNbJOM
GsqU9QzN4oYH6CJNmRpraX2gkd/6rBiZbVWrx+y1rKqKwCXbjwPmO9qWOBDvpp+pG8CEPEDLdboSJpKVO9djRNZZKW9G6nvzQVLhDcSKgYQr/viZAPVAoQ1hWVMj/YcUAulAt/ZpuK0ThynbYciUR6zIKJGRYLqs
oY4LOO+v4DYFilHtbXEEx2pFlIVNCWD4IYcSgUyuRwkcgIsBB4AXB3vN8m1vW3zz1R9eKRsy20KNzrGCNjvOu4AXMoEObQdEsvNaU18KfIMP8MaEAgepACJ4K7wKDk8hRPsxBPvXZGdXiyXYRLWCqOHjhmBKfcfx
qCI4+0lNHI7icCWHH3ONadnMqnjNd7cibLg4MxRbszFrBtxuXv285lMRW7HqYMahy/9sv8n5aM13o0QTSMNTfcTHLg2sft18rJ1TvHyVWYPUUzyNTNqMFfCrIxnPNLzUZaA9N4VihViUgFIsDpCvNgn2pFyDV3zU
t95hmJGkJaky4jSVibVFxiOlpak64rYJE+uDjEdydiotu11C5tf4aLRPIbUz+O4x08rE2vDjBn+ospE2A/qx07D1ItRr+Iv/3nyzlHLBqISjslsaXC2q+WkWELR62tKfIhNTGOV4dWLazLsiYbMvxfNknpEWOLmN
7uzNHIeYHMkzpmPv90HkB10xkzk819lGDuZaDpxhFGgzKRQ45Myx35jSJsrHmD60vFI87riwAhPlGwYxkV7pdOlc7C2eIklPvVOve+aAstU+a/SAf80aYnrnvRncxDQTBdzMaFK3unzGUF5F3g7hDZtmBm8b3wGG
28Ld+D+OfY3/80HP3PiAx6Sho66eGEgYrJe1NMqSlHTa+N4WSXINJEeSexloo60kdWyXZ6MGm7W03+pObM5AAqS6xQPMnoTlyspFjRY+fBSiqg2CoZw4daZhVt0RUJKUChTEKbAbExz5s5iVsB/zH6KtJsBtJZsN
5rDRVCUfXG3YkSCApJkGUJAveilFc1ZhOmsVKB9ZdnVusYuHYfoagjDZ69nF7h8xnCLsC2oZk8xsKy/kE5AFoWtqk3ZNA9Oc56+CoGXt6eYyOYLJc5lcyeTHWGlaNiXbmkD3qXGY5jYIHqArllWUcx/oiSrkF6wQ
F8WCggno2P5qCKYuJ2UeFAqmtxDZByrCWYFAub1+WvzXswIsrXCQeYTJrTOeoJHwKl/d6gcDDlyTnfWRp7EPsXyofZNh1vpZm085HVTry1CmMhj1aImNYBYl904LCUv8RSP3R052BUIPcU5ihWCqM7ME39LvvFEH
iZRpxMCS3+UB57mbPdztA5Or/zapb3IwuHw4Qw3gqEGu1HgZ08w7R5PPSBjqZOiM5y6nBLCrglg/x0i1xTTYdSbUxBGzZgFEJ0XnYQ0inENyBr4l58OTU6U5zF80j3BwEPg9Hbhsg5eh1KFnpvKP+/Cts3+cjH71
wAEHS1xEC+pqrH1idjBKXO3+Otkz7A/AuWZhhAXWgUYtMt9Me/rDvKxQ55y+S1Hz/Ur1ylCA3TKZS8AEDT5qzB+uIHkjN2eO1T4AVKGOnUcQFrV19OmeWKktoeYAuHJQ8vXJWQCz4KR8GFFuh1W9CtkBbT5yRS8l
31uj/GkRZ7rgO2qE3zaPKorW/8mISTtNXOf+qdgv77phBGukDFHIM5tdqgVdU6KU51ZiI3phgUlc06qTiiJ94BAb69+4JziN2iOXRqOU929yHDWWnt3rCcWr8AdRsZMj+RrB9jiuup3bQJWZedwRix1vbXq0gvFz
aVeOmyR4gforflCvq1116/eNwZMjMLy60GvhRwk5OacilYpuzcPNxhIBrtfcEyaissydtnaCNNSHr6r8r9fZxmCpxCoLlYFwInGlZm0TJE/OrB9YRbFeJJwMT589OCzqsYED2HplNYDxBisdFjC5WsZGt9XwsBvu
prQSWG9fXPcDBjDY74cs4XIQ700DChDeW8vGP47n8nOzM/dBPH5Fi9JhV6kFPN1EHo3vxALXzaOV6+Fdq18HEQR7884rmMAiMXsWZj3iPK7pJms9XL4uaUoh2/KSXfWJQFwXaPXSWmRjCuKWB8Q+2kWrLWw3jDgs
KBbAR+8ouMDECqato2rAsUHIESDrrEbhFliqv7Vt3ySfN6LvHpilVmMIvZcESgRIvPvLhgQhR02x9czDWoYsDpbD3kAJ+ARLyUOH1RqzxyFX9wB9pJ6Ch/5gfNl7Cgyly6rPGo1sccUo2D7snWIApK0q5GFBACGg
OPzIzO7gApmXR49BwouiF5F5l3nldKaEyfRJr4026MBmCNOKnp2iOB5W8+nSzMDr0jdEvsQvT1e4VKAVXS1MMgq98KRRTrXBmngQeqJ4DyFPeVCLqrvdy8ETENvdoRoK879mZpTcRdGeCgMers7ssS/6V8rGCzwu
Gt4sjXvQUKipEEyw8AcA+hMNCd7ROjXywVBL2yGsR+BakPX4QKXbfJtaEauAuFaIxcUtkFEjTjEM9KzUH9+m3lt1GECH7jd+oIz0y9St28x7LO4e8xe1gETspwd7Tr+vQLh0K/TiNW0eQEdOweLQS+C28exlULsV
9KvPiy0McgSLQ0/2I0GbNrUiNa3y89EOBjmCxaEn+59YbavXJYMmJveo76cFFMVSFFAUQbG5bbBN7SbNXHX68pLSheRxcxWyhogsoi4NJRufskTqxWm3WV5l4f1qXziH403dqK1SCEUxjew/zOCApVIN68XLLclY
y9bBcnMcjphBiIAG4DzcvfA0sOlbuA2YxEo/K1dt/8avEF1SiiqlXDtdp5qNbYQhDfKnaZrDW0TyFvlLEJerV3/Elsv7swOPU00WmJV3sFSzs8T0wEr7lj0PNQnbBhuOzhNz4uw2GXfv6hnci4FUBJHmJunYxdn/
0qyBf8U0KX/RqQtRX8/TYgK2f9wUWL1nn45643psFGPP84+sOp1OialX2tTDT0gVoACGMHY1nbLVBSphdSwKTIegY1FgJNDIuHxKdsHvzKhiUu5Sy4D1Ldg8mQ5B34LNTV6BUMl8MuWYu+/qiuEuRrJtnZnT6caK
k4IcdPgjVMJbK+QZEyNPP4V6SNU3H3pMUrJuw4cx716DfvpykixCuHR4jsf6e7ZfPnHI/0CUD5ufiGrkYAV1lkvdGMqUqg400kWmsrVZp9AFJ2FWtJGApIyA1SgI1Cs2c0ZmZlEs/YRwC6nc7zpQScNwd7DeaKKb
VqjuGjpLrhEKLTPUguIqqNZa6FXqyQvOqIeH+KROEt5o2uxnBQtLCEHaa0EoaM41KFg4ASlHAojGgzoHX82X5kP539hbOgCSZqmjZ+vpuJ0T1/FVfJPB73TDknMAeZPGpXa2qH6/QqwMnRvynZsIFBMHZrEy2vl6
xA7qf3qAPC6Q1QwyYVdZNEjKR4ymzM43BN3ko1GbtIMa0CefgOPxN7Y05QQ6uhQwQFILZFVJfIgwkU4oDLlMcb/odlMRooMT37tq3FS88/4rKVGLdM1Y3lqsb62rUVybK4nIj1LlISgN5Hl/hWfacw8aEYabTQKm
wJDnr7ybysjDxJ5GUHYJmKZ/Dz42vN9tqJw/EQjBqq9nAi22YuD2CUgTIat+hSYJXur1bzKSr9nnu+/97dS7v0bv/r70c28mxuqvO/rsrGAUaLp6O/oifMZyo0BATK5lMAFsLDFXaQsjiDRhAIvKgncVLwSB9ukX
Mxz1LtFRF4tXNax8me54HbU3x6JxuobiYz9WlwSZ55PrWSRuL5lkVryc9QteftG4uCiK+pOT63w56T6880c18TbZ8E4jRGXPkuCQrAlhI7xD0I3avEuIAEfj61KtR8VHbTNw6RoWuy3dpdpFbYaP5KNys577P6E2
Xfd+2r6PDu/vVj/UHWCBPkWHDeu1jq+x/r8Rl/8PwQes/4PeZhRvPhiuk1Rq8wT84g9KS9Obi+3i4XGAfmlNirt9Wsc82Ld5BrzYHINj1wtMXWCSPPXpad9vcCZsJJJjVzANjXY4hM8jMjlmned1ae19PEJOfZ+A
SCPv383HcVy4IW0OtRPCbp4n36G9wUne/1q8nfyFI5PP1HX/1nOZOJ/rG64TMCLe4Pqf8ep11nehj38JZsrfF0rFRXQB3YMZ3qaRzeaunFrPM8PD/bTBJkz3vGReHMzuFLEbzeVNkD37D1opukuR54J6z/IY0es9
ho+1Ev3+25Ob+LQYN/PpurgPlacJF+2fqXs/qlfvW4ewia0rO4PtfaF9Pc/rChi9XOckhlI9a4t+Wd3Ep0G6yPlwk724p/9Qx+Ys69MxfGURLz7yHOAPPwfz+14czrw9Yg3z2N+yLw99Q5lj+83Pxxkv9rregouz
o8z+tfgx+huOnClrfgIkmp+GJFMN0zZQ+vyl3vy7u/oyV2rzf6aF3UbY9eUomRNPtB62V7Hud8hM191XHGU5POyHxhJvXRL2u778XV5FerHKsJvBhlj/UG0xsffxovYn2L/M+eri2D9UKqbMi2+lNMFHN4q9qgod
Rf9jDkpKetwqI9is/OGTa2///h+It5c4yW7n0wVxwLZe5ZOIrLzf5ffXfy3eyxTviWelNFRz/LG4B0WA3rudkVHvXd6t4ZkDfvgEejvDdELe3RnW4nm0eeZgX6jNOxjgBtAeeOMX+KMuLKEKdWFrnhO7e4LG1qv2
3eTW6IvbqlbcNvNL2OYnNCknFRsX9XWVt8vWzLW+/PpoQYi/OPFolgxT8wH1drNGmrKdWfp57Dx2WQ2u433kPu2z7vw/sFAng+7kwifc2EafeRdnVV38GD+fyjfy4zHPY8ua9tTaNLOGeqLsYGe+eTam/6nJz+ov
fXhI+lNkrAtiL/hCeK7yGXi3UPfULrfpU5hXsJi0JXA90+0WvOHsLD69XxXpHsC9BSlq2tBcokw2lzfR52HOOOY+5IYtOYUIjZy9+fMdfUQ8vUA1rOqX+LP6BPBkEyGe3ex16PKsZuKZM3LyIqJvipLViFvMscSE
9dO1RruMadVbXLnEyV7/S/308ZN/ShwJcTYQPbwngcSAtRF574StpjQUCka7dgWl6QoobUCFaChAkCPZeennkWcznm2M5yl4N+NY69MdMDAPyZkDzNnwZf+AGiMKi++lluIbbRhYCXCCiAUlWnMd77u1XQls4/vS
JA5CeVBY+Gjc/3durs4hHjx1BcgNHgfthPEbno0Kwv+xXxieLgWCol83qKun2v7va/53q2rfFAqF1hhIiga0alqAfpxdXq8Uq377gEzbz8jwSnh4Rw/O3i5oHt/u/noFIG9/Ugh6DMMeQhZYjcNkmdp7H+5+dKvG
lIeFVdyA0ow9/nHZM0bS6f9HGW7AI0xt5tEX1YT6EuwknbVe//Sdk6ngckMQmQEtDk2C5RtipIFpZM3eTanP4/18nEjwgfKywXQmQc7Y4dFc7C6/nhos2NU5i9KfzG7Wwsc/j5tqDLvPzOjwzRftQCmPiV6Ej6Ve
VpdHDGKjirp+p2ARYBDClROvCKgwR9f+PriCOLSRZsSJGK4C4WC1wEjxAIZIFkkeFpCcM31jpqiYoi8X7pP8KU/gHIu+59AEm89BO2lPYoF85RosOubvoqWfIsZDY00XqQqPIcvbQbvIiy7D3ZCAc2JgBoLkCURN
prBdSVgdFnhs//FBH6NZefwD08Bq7GvHdXE+CKkiWHY6PRH232+Bmp916njs6raAXhdaeWECQAgZYQhdZ/dL6ElWY1eVTcgSST2TGHIGJMz5V8mhRyEj+XL8ULjdXHDBcSoYn8mGfW2iciKspBIIbHqPgnNWiOX3
6DkgF9cDHQ/mcl3aCh5WKQBYM3aYMCekK5WlJFCw3EN7LvbVw2EeI6gj/gY7LarwvIho7ZF2JV6EGPmGYt7dfGr2hEWzReVRGcQ3DmrhJbFTiMuk2/3nWoZULhTfyM2vh4290k1zstCRFcw/Vj2SsxAroGxiIGRO
AE96lM378oiEuwI+GWUFAsFGYnr0CIeiLzI2wz9Xz70Ewv67gxhKUFGNUP3dxE0xi7WIyC48oM8di4gLhCgHpqnLJ0pvuwrMh5OSX4tErY+tjFp4MOnYuf3N4ML9C+ZtnZw+Lbe75Q48KrfTwPjQazlwEgy91Ut7
bPA7CXEMJK2ISjrehhAuvVwEodB04dhqZqXbDSZGCBbtNFQ1sW+Y9JR30ZgRhq0OtxzTMqIUDmumhli2B2s0q93kPknZJkvh3TXeiwwdBGXf2EfIlFFOyFfgPsXxB6b8vdUBjs0d/O+F/FbcewIWinC4wTI2H8TG
Apb3TnT4ZIy9Qh0Kn1rm4jir3voydo0fq8CkNBh+aE5nUdOj2DhUMt3wla+jrs5BMNIPHhGW8GvHnP866ooMFkCuhUozj4Y02xcb2NEYJ0FZxv47icdiJGqGjg8SKEpRJybl1RYGb1i2c+oUfFTmpSfi/Lswyzey
YXFITtphpzJQ8TxYSO+FeU2bpQIql98mHtEwrhclyz7aB83u91Qyf1rSHnGL9rpwuMhDXXHf9e9/Gj8PrkXhidRYPzTJ0xEFci2hUuam/Akvo3dCQR5S9mGe54/iCzmNShQ+DKdtGKVVNdmyWBaEfOxIb8GuXVqL
go4Mb8pnk9QpmQaFQAfXcWs5/TLxfio8Nfa6a490wG+tIevjdVmPkAecckKPxsbMYQR9WKCIOm8YimTiq55wf3SaNmQXeFXKmkOQw1pT5K3Ai92qqnHsZvwezX4M8mRc5ZjoqDtDHRUm6x1uOkDC2rRHO1hkyFAk
doVhp4vGJS42GWTFSUogWxYwHm1YSJ95vvKRxicTImaXQpiQsThgpLiJADG1blE7BBeBSgg7a2cUspjpZEjfRCwjsxa1yhBWfMyn4iw6w+opPGn6+3EdXiQVykPw2g/1dz2bDSUhKJaComUIaOG5ZhJ7eleentj4
qJN9fEBvJZCNoopeCnYLCnBTbhHoonl2RkzVDMo1hxNYZDPOm1WL+bXXhM6ImaPCCeE+h4aiRvILv2PuOmJDiBF89oOIoYgUTg1qY42vGeonyi5QYhtuF+GKi43XFpHtTSPSOE86pVxBmH3qJWNKfK5haoRhPHD6
cLOdHdYI3rHGShZWr1z1Z9g1Xdc8qOkvpdeKxHsrd58+OBiAE9p25qVF+wiAbDF6TxiLP1ZFeN3HTLbtxaFMZpSOJoHrt0DrETdImQRvHOkWNA5uz20x4czIRwl7lm1mGCcSF7J9NOrKHnxsaPAypGyYygpP89eY
+Lwj3KkRAaZEoSMDgdVhUzOETTZLChTuJxXqX8nu33mQdPmLsyJl4ZhjfjVISBQnS4v+8ISnzmFLet1ca329QXNDC33EAJlwjnEmr5dkvGn6eVWtb+3OxgjJOZeds1Dof8atfatN2Bw36yTOZX17oUE+S1NMPVBy
ewcr9dm/FceTD+ARxj1kpb/EsKd/wiK9gnAs91PhR8GI0uPe/9E+KQYVEhLkJLFfdLE+KCMj/qOJEyBqczrUiLX4JjSdRTK5Lq7rWe1dcl1UA+Eh2WrDUuZbDWTF5O39pr9lvfGItE2VRkeKZo+RN32k8qA0g/JB
fiTWMx7Odn+M31DeEDkfIrRoeNTt6Le1o2Gh0Aiqh6UK1S91gbploknVlBqojpYWC4QuZUTUKx4Ww1YoSkCCYMXQu0kzrZgoVJJfghFsIrTIDikksRCLnnRgxO8c2f7fWw4dkfEtTABeyumvsqTN5OOJnTuiuZKb
h34CW72ctTOaeC6uOD0zTlBhuZJjXbDl3Mq9g3Xtgkxo+ZwQmoVJO9HnrvONGWp2Ft83sqDgheQNTJv4fy4D2mCnIiLRza/D+LzA3W0iOzWSKAmpKHoYk+v34G5h00EiP6tqxXZVE1BPmIRqvJCO27NIYxOCWwRV
ZK/KCAYVDDkU/72KFlpMnIlbCusKbSlYStLeAsiZxNsBwg3XirSPoiXg+TZ13yOzvaJCrkxpOO5RWesJgu0mOb++kKqttJjjgopymb+5ppy0qOX8HRfam8bl3ZF2ZywOq6W7BJsSJXKCaHWY2rEicfZXYLhxU6DC
KSj3WXGwr2nCKB6q3usbfBlzGs/wfFIqxZ71k4HBk1/zz0xH9u5+uDcHUk89SmCdgaBn6jEEF/plXW3VwuTATtahzNQYxDxKpbZ6gwiGsjcMroakRhY27xecssLXTmkZhqgqQ7hiAOz8xI+6X1nbcBSJkPtUgHLW
VSlLc3CeuDzTIChVLfTb60Yt4XQd9zu67tRIIZA1QT9ux2hCJ8jTcDx5dNbvM/213GAExOzWVMdSAwqDYrVV8AkV0qzeBmhV9sJM23PCy+CetHeKMPBhPrgSIXUwDt8LjQtl3AypvABdDQAESowaZPVH+cc5rcbs
WuwsTXR8DHCiUSbTAe2LQU7ZVksPBNXSLH6V2oxfQfk7wwYk+EHADaRg4KouOTaq9rBDAH9bZj2pV5jcZXeBiqecko8SlLuMZTIP1xUmiFHVd8fxflVVFRBG6fTGbBf+6gxTZQT2ilFelI0/C/KX9u8PjoCoccrI
q7e0oBk2fF/cd11jz7oP+9sNR61Rp9LWxr11qhEw6UWGvmyhctG6QhuZInchdpFhVI9JRAF6LTrdez3hYpsub57p4SyHUyU5vAwjRTurfS9us4SYBihApQPBhWVZXfwgXi5/kXqMY1cD70i9Zj1bQdRX8UHH/rVb
K+7hIHRrc8W8D74/OIXLuvNBfilf33fTeFwKtxl/meHMa9PUE1+b1Rlz1scXZmwVLqjKEFc4RCNKXm6OV0etOmEpOEe6QahmzLz5SxHZpkmMSsyGgdp1rEo4ziC43tSJXgfB6Len0FnR0a1OkK0R4AGz9VmuT23V
ss5heYqHT+c7e+tXrw26J49h2q2lWK8RdF+4A6utxtsLD/ihWawIGJNslfolKmSG5IdWvWsR5C93WTFos5V7UTN1LvwBpTZB2zxF5HZitUPiemQ6HqdPQCX1pocTgBltfcqe1rkxhm6SOQ+5EcIW3Fk1jZ93xSMr
Xncqk5VUhyqP1JLgcvRuHwxPL8zKCiaNmW4evpAFS2oMMwbBNg1Wl5kUpigUcJTNHzkvJC0x9+hjuLoM7i2V0/2MNHnAsxuWdnhlfSudP8LwkHOebXnN9O7wZJm7WhkLl/AgzJ2Y5vq0eZ6lf1ECPFmcU6MoGHV9
LMGMrOx4RF8z8x+QD6pv9yorXVqUdyRmEqCmrEuutS2c1MnNeEltEeRXM5yIhYIH47kRg6+YNTpeOlT3QFqna+dIY2NhEWaUWKu3yDKdhAT5bkLn1Itk1UMamGbLNw0pfDceWVFdP+QsMs44SFd6TBBo86nZmqds
I6YTLc14c+XN/57do+vrxlQ3p420i3gleVa/yZX6EwNPo4kWRb3RrK2heiLXYn7PKEObJJFpFdSHFblf2qa2/0nYWJ8Of+bVQIvmuO50q0lyP+u4cXGGdh2jh6jCLEP3M6CFxoHzI5N0zW4bhIE3RDQbIA+869c+
kR5OJ32Rn/ByLa8DESPwoV3uz1A9x7Ru9p55XLW/4aezvuSy7nF98z6rnCyiFmTOZsFcbniCG2gKufahv1UxNqWcHSaBO9SrGAt35YTyUuF/QIzlW4FiMpEddWO3BGkj0gZs+wKzmWQSJ9VGs4vqShPAFw9CuDba
9Eio2yuK4ATYBONu52JUk+M76lRrAmS86IJXzaKsqR+R6IrpStUWn1PI6sWXUE2fuqsp3+XDaYHr+TVCBagAIGPRfmTBuNdV5l6VQVVn1LUGteEFuCwg1U/vqJmG7965Lm8/hPKeg7euJAZUJjN19PkHcCRXfnc9
RlPiQ8fh9C50TnJqdRHL2v9nQ7NxflJCYyGIQOsDV8DjfK33rfUgzaPjb3lZ2nyr06w39nzoO5naVf1BvocBSCrBqNalf5QPO5vREFDRewNSirec+NsR+L8PO6FNpPOQd5UG29Se1xF6ZbUyQC05ip2QPMj1Nc9e
5+m/vfYsHOf5aeaHRJx/3hDvT7A4cbzX7kZaSwWgupTyKEqmS+0VpIyxVTr+YGOip7InUgOMFV/LAogtyx+DcKFr4AZvWaVoH/+EZedgGnTfrUeTq6KZ6dtu1FQN7egfMdmj1W/VACEWHKLYHU77a12Pwf3WV52K
SyxqKIzQHTBAO6UmqUFqDJSzrIDiDXlsFYo/ioNgwzfX65KQc5iNKnc7eEpnTOKTnHWUXxDxrelk1ennHB/eEnV9X+oIRoshVcYip6ShO0unKPoj8ZcIMmnHQtfrvOorHdfyTv0d/Ihy6EkU5ZLMZsRxHUEcrVgt
DftdIP9ocbxLnjqMSWuwDVpyoMURK4ykkel3jBge3uTx1EDRhnu30gPeiesQIlq5P4OgwPQjodrG2cbMfXYz4Usda96svHqpmAbVaMAWBjBQG9f3YfTG1aGpIZgtIm3tVm3zhKcJLDpIYk37jeOp14MBpA1ffUOI
FGxjfEV/55tWx2DaqijQuhZ/ns9xrTKJhOugu1M1lshDJ5v4cyNOkchF/IC81sZ8F+W1OSEFJRaGwA3zKBJX1ZTohaQRlRLL9AGSMrqewiJrjVMTFyKRUGYhneH2FRzmApDzCuHgK2pBudugsmFBnQNNIfhSKuZE
Jr4mUPEc9PcJaYylnBOOJSxBoelLhlxNGjzlFqFlAidEGAZ9yg6Xfr4RaByWeze5GxB+ll9f3m6A+APYHyATOyBUNxjfKMA9pojrI5gSirhayTiCHwnP2pwbtBqVoYBIdlbkPG01IVwXQw6jP7DNouRJeo+A6EcQ
dRgo9KsJ55lw1JDy6QrJPMl64uh3UVKc4HBX9XKMgydCo8VU7J+P9QmxdjURnH0Uj2pSQMVCPM6N6A9oi2pTw2qOlWi8u6rDY3C102JPJ2AFd36EoATxEqWS8qHafbe9vZ1OOopDmDHH2uZUwP/XJymyPjk9eTxx
vivGs+hJ+GF9+p3x+uc6L36umi8PXbp52bz0c1Ik1ARFu8ZTvtcnrIFEAJ9XFu/z2qewJP7FUVyc7vosgCkeAVONgc6kJHegyNFzro4bK8cTlBwfIojZmJ6SQ8OMMVBlG2hsc3t9SsQ8C+3ifmoaDO/3wzmOJ9I1
0Kj21qaD3GhWWWRNg2GXS8B371sOPVXsnhwPZd8wUN/0HuG8n4LXaFhosGaFfLyQxNGxrvZn5lZJM5H7gUs2lO1Bs8ZXlM2s47HvAnjeVyCSL12z4lYyoi0EOnEiOG8nETV1aFjuyuznXbC/8FXSQCekqzpM1vP/
O0/3e1gG3LndGNdW5MNLfw6ifrrhxcsywHM3SAJdNpiNBDySijb7bQWtq9gbACEYwWB5SZZ8XxkTiB8Z3OT9eCQifL5GOrKv8jvZGht6e5yAjrJs7H7zguAivf6S/RY8pFsgvMdni6NTC5BHiLs3HfbCNf/7xMJt
v4VlDeFlC+/JLOlKrrSfh8xtAinqt+9gCb4ESwrPku4hzxiFTSub8f2v+jXII8+Hc8E2xCr0aUXWKK0X3tDdL60FJErlfnPtOO5z2g9Aji1jJrqZoMNqxI6mTfmdGX5LEvNnnXfsa8RAQRpbREj+oMCaBgblu13K
2SUrjx4KcbMJr+/WyfxQ5GDi4K9LXgWrJcFkuXzodnZQ7Z1f5Bzd+rt/Lo5yZGHvu25ZHJUP6cJQ6RI4o2wg7rfSleTxGyozt1lclTQBsCI8Om/5rVrFO7r8JvqYDazx5qdUcLYNLcwXEQhehFeM0vLj4eZk+XjP
U4Vpn4rWBmMQ2THgJHwYztXWO5dxkFwGTdBN+LfUst2rS4jAgkyY0KW0OPdZkkz3xRpKthB4ppoF7bHd1+UhJGENKo9wKKqGHzNF4RJBPy9dlcDsJXd0F640haIiDfe5DK/mnBMxay0b/DqcUc9RpsQyy8c+pRYu
Z4MOW2ZRueIj2BR7fu3PqPFewSE6KEEyTj2SSqwLA0N4F8tKgRA1GpZLIhjLbE+bDDFi2rca0yqHWnpp0RKTSkqC/ApOs2NAhVXdIiOYmFHmyBCfRxbeiBgdK3y9p7EpWKDE4+h93e0k/OU/tUiAklL4dTgbWfUb
P6UJBT4+exaCpiooLaF809naGryh38iLhRfko+kAOtcFqPAaBFl7jrE2mXP+rDYZgTNnWPYkMb1++MBHX1gMkI2d2vtxbnm8OimzEJNmE6BubgKUt9iTqElsFWLiMDIK6sNgN9yHgq2L9AuyfPA0Z9g7mE0tdu2h
+g6xB7n7NyE9hApw1bEd2Hhan9xjOpcEIHf/l5ynuTt03S9+keiipLb2A7OjPR9VQJB3YAtN0zhVt5gvHC9bwGkXYJYNFzjWdZtY6zbXG2k9BztUNMVzn0UhzKE+rFM/B0Js2zgJNbGufXxJZH50D+dWZUUXARsI
7e2IFpnPfuEsVNxTv62xnvPqiBC5JbHK5++AZaqBpBzcmRsJYrY7KnMrNzEXLtYdkjE2TEKgG909+QqZM/MVeTuyZ7s6oNhT4ndo17L1qk2UDs7VvM7qDFPPWRb1bMjZ0PEPfU6pspmsMln3lYgMe1z33bO5odnN
vz4W9hxku5AvmreFu6ssANvdsOWOxexsMBNQtHeFaPDCuDMhoQ1fcZZLQ+DcQVUslj/uhzNbk1vErgHkuAf8Jh5Z4az8zAyvTnl/ua1ByssO8PCElo+JQQgK5FYdYBGU7m2QKwzVfdYGwWW2U+pQMegfxFU9rt+a
FfJa9gm6D7MIPQ8gifcff941aa+8GXttZf/YXOFnlAQ22i7saI6AiDQ95tFhUc4XCh0o3YEdZkBDtd5tIH6kFNzy2x+3LEZrTeCr+x8DsJeK2Wkxn/vmVIV9LbUkB6Ag+oLj8O/Nk+ftg+XL+lyB6vpLSgtaGya8
Dgj1m4JdKtxUhIRRzLuvP9K+Uzc/g0rOwwprqpx46pI2ryfGwjT2PzZ+6khu1U2lOsDu3+brZ9zhX7LP1F6OfeeXCFbXt2p+bkygaq3Ec/l6/cEVaoh0A9EG0vFRKLXpW2mP53698wsruQgW3R627vF6krrtvq9t
d7E51+szH1TxHbfu93U9PJNobQIyfw+AEIy4LrthoMs8hEkv2TG310ZdMVBU6ws3+Rp7vw+H4m/UwUe4AFHmhek27Xy/B8AC8xuwNxEtzWfTjX/bR7KVxcnyxKLYvbHu2FKiXmEdbhQwbseV1WbYJe0zO8fq6Ek4
SOP1O46OhVXtINcd4Ia/OTrvgq2e5fXEwoDFv4myfsLgJj1j3UWjFwayakP74KlBT07/OVEdqdupbcIFCDBCc2rDOregBO+MmEAYCGy0PcE1EYyicb0ugr83Os83mSP9v49lbjOTSvWDJYld18GtBAi6OB0aZez/
I9JKLbvQRNGsbJrjWiKn89Ud8S9d1WDOLBQxeisO8FtYh8DyaeMatTb3+rUedpKZbCTeFpa226Ab8bF/D6PcUYLHhj0n/B0LEtrxYgJbCYC25TX8x5ug1wQI8FmDP4DxpXrBDBtSvnB21RvN7RpPNK+BdH28X9Yl
ry8ApdCw9qj28+jBLlp8sUI41oGDbUwkpcbT198nWZvuadvABi4S04bRVd6nulbA0A69TIjlQ/Yp7y5p3msu/dVG/4vAKlTXQG444nQFd24X8KfVPsT+e+c/qbsyMIUqps7n/WFkEUmOpIt0I4gim6lRg7b8vD8g
5wHupcJD59yLzK45gC//tLmNAbCrrYdrw3p2s10kbx18rv/4u8N4Z/JXcQT3KWnC8h9ejJT7SYfA5M/ZnbDZ4CDsTZZvL/8KluY2zVjiRu3omfMJ1HZu3XhbKEkL0Rd72GjvAFjN8OTvhlK38ExeDJ491O/Id6VB
6o6Ctv5k8uCByOB2bmIYb301TPkA7Qp28NITfgO7wDxzxzE2ZTbBbqqDbGmDe95VKmfQxppSNiyau9mHvLOR1tEBj6FvIBW0sXUwTYzuQzLQYH0smSvvICXMBs9GY9mT5clkGWgGwcJotPkeBVCc3uTjwq25Yd4q
XGA6rNcIAwhyESTG/CEXRVmzCJ1MT1V5vweiCRodY9pmhTYgepsJsAUg+vTUX5fHbXD6FQ9dLdZ5ce/Mq9r+OvLR6EC4gzMt5PY6zUTpXWTknirV2vJ73jUxn98DHx0m4wKtf/fHqWQlCVRmuAXqM31SjgkN6hhU
sc2WsYprHYL004dPqqSozJa3hSQNwu+nPlhH+Hrpv+NAOYGi4vjuAe7btS6iJe9cS6yYfHnbkypxIHCuvDRYbI+CtzdzI9hMbznCbJ2p2OC085QT1ulo4HlNrBSwNYIMsMwYpt355lhiEpcL7cV8UpllptorbtLl
RccrS1f2UG6d25CGi2AO60LvCk1sg2CC64dIQUcO3wsoiKaUA/k48Fajlq/PzJBZx6IodlptNA2JoytpdnxbgLtgLVanjxytOIQnqCI/8ukp5z/WQiR0b24zOa/h6zhoL2mn6JYI7FzkKDpAOvGRYIsiQjbxNVLp
0KPaaeJp99sDuyfhzfokH29SU9K3hfvmcneuimUn2QdXzbit3eHuNXojjqXWwRRYoIOkPDPvzjIjK+rKdxQ4YKtNQh5OA/T8YlXcf5SBjNOTsz0LpH5CE6vMQrTqnGkotNEA176SCUliZ9i6H06SDJAU5loHBPx7
FKJfnryh+e28WAitvuxXEMiLdGsAmvaFFYtQSL9Pv8WVd4RFunNITHTefEnbkN9Bl+FBq2DDof7OGE8rLNH1Ky9zVsB5fs32xk1GKGLLOnPplj76KwyIf6P2v/4jF9REGqAT2SEA1AesVqIm/RQ19j15ZWrD9EKz
Vmt3FVr7JQmTxj5Fa0Q6ba1dDMArIZ3Wliy+f/DPYynBu3TPsceWigPtxRTvBLSs8wQmGmHrqNRqSeY98SqJQ7RyReHqO0yyZiueuODPH2Kj0bAfqCxBy051LhfTFZZJ1TXHByHP6H52DcAiF4MFaAVRrt6LqgAa
QiyEIop6SWi2hxRpbSFuuAYSwK7u4JXBPN5N357k29FhBRwX24Ijz8Iy7gGTB9PoizLIEKD3vt8SLdkuV0rqBuadu3CDfevPqyFjJHoe9UA7EdupxGm6MRhHPwRBjroqjQYfthnbpA8VLQ8Z1WAiWzhnIMicFC8J
URRm5x32Nw0MYsSDRUpLV08lhefD6FkjoN5NYH6shlsE+nsrugnKNfH+hpi5KmgORBr3VQxpqh93Nz2gSvvdDGo01/urlSKr9oUcWVAMHeq0cgTad2Zpq02y2dq7nnfGOepfFqNJajTtJFqgd8eo76xuDCnTBL44
vpayf4xD0DJktPWuy8/ugitoIJdJceb76w9e6D2NHTTeAI7TV0h+UC/H/WNG3OlgtXKIVAtEW2RqoD5l0BeR6ewwWO01wXWr/iD5ou1fabtURGFtj5dkJz/ybYBp393ID+QO+Q4/yxHup53GYwYn6xxDWxCnDmuA
QpepuZUOCL4QogNgT5lKbQZMTvyQZikyPbIa825BaAXGOLbBlKNOh2884Z30b5zw9IZWPbt/0veYiSiDIvVHzKoWn6rR6L7ghwnjlVwGcJdX7ws446Z+U42Efe1lMQ4HXT3gtnhL8Z29J2NOdXvDTlMH+E9rtijD
ryR8uf+lzkZBkf4/NWZ7NcJUvBno4At1trBRTV9HZktJ+Bpa+kaMPX7c++lgcbB6j8Pf6qPhSkQeAH76ZCTq+1lob5aOIyNk/tp9i/TuiieEpGw9hlUEZ74HRu0/P60qkDrgLQfc1cwa85+r6YBJFQ4ij7s/b5P4
D+AovLLPGF5dx8iVutPLhALr0HZVa+HH2oS1DdNvsvPciiQ6br4oflRcuKsygXJqPtqztdsHttO1rmv6nkqRq0k9PujtI0ZsP+vCXTtfq7nyZboiQ79DBbWE+HJCLVBhE1txFCAnV3ul4l68rovI34Srr5/OWYAw
Nca6jvyByxO2QHB/k/jDKIqD3BdqfQ7Cln3rezXGUvO3z3XqmkWXCLCu9H7RngTTSTjOtSpb/c/7rtdeCrnetnWmY76q9avXviyapIipqRWVSV8Wv99JWKbtkbQD7gJzcWBy4TaH8cwPWHXp931scd7bN+/k3pJr
UHhYcQ04q6yDh8quVvgdtcAJl4oP9AYQrdn3N/54+qyfzVAX85HSJs2FPU08Kg1FaqfrHhowCLj8+vJnkUjJcfyh6Ogjod3RU/GR/hTevvHfa8DWdc4EdcADEM4RVIrwXWga7T6ZJamjiCS4S/xW3z3Amfq5m9U3
zyy3vPhtSh2r7OJZb35ukq4+t4xRdP4+GtTXL6S5fzJL93Kt66Cd/+NUXUikhoFLlqRDKASqo9d2/OXTfkPwquOGpUTl61/wiOFVVuL6g1YfOw97IcB2bEFMhCSIsy0vQ/zOreq/cfu6b/Ufijz8BWi+tTKkV1P9
bU4DHnwk2htNsYOvg/2sg/EMA5dNcG6KKsS3uW995zR3IC7fJ96g5w1l2TflbxozkkCgWxO3kgiKu/DMt06J1hPQ/kmSLpJk2+2bOaQI/hU6oIgL3S+3IW4bsfgjlMXfbt8Iwu89SvtOmfwr9Hrt2yDk4qJZSTr7
A/zl4PNPSWI/uLmEUfQEJxcs0pNV+W00qlVaF1qiPKPn2xUzijoJcl0k6e8A8CYpMFKMho4h0b9PB5TYnHBfNJKlNPwVioM6J3ONbix3thkIhmSnVMhPrPgFyX5XqEM/EmfbTSTe3y87ROkBOzs5pJqsi1qhvZlM
ul2GExmoKQcwx+lHVizpWp5RqEZPfpOsuKm6l4LZdjRY0TUITs/7wGhcfCLy00uqGwzi+l4tNRSk7uOHKST08s+6+MIpRhndzMMgGyq8BQFQ2VRL6fJnUsuR2hc88wpYSdFVfGrre5KifSd+eCAn9YEQN/vPaFz3
jZbFjPrgA16kA8Yw0ZU8A5/ByYNf9gJZkVeG2ingdpEls0KpYgTDHy6B//sZdrFderZBvJWZB2kX/8vd3X1UlFBuRqffXt4lTBvK9dAv+fO/vsjeXY2qXkkM99F4JJRMronZyKP6nMHpPh5Qk9h3xL/ftmUov87+
g3KyQ8ugL+EJrl3dL6lE32f7oCfzd0TU284+iYJkOxXzybL0i5qk8VP96Ef4FG4wthF5EGMRsft+ZEEgh+IN4+Vo8qJiZ7XZfwQYeWZ+obF32JqAzEv3F7+6GxUC9bQvn70AuZ+/ZaH/3e9xwpihalH9oLtOeR6x
L6ErDwY5vuEyfyrZrXWkusnopuk8bS2NrKNuly9HYuOtlXq4OKdBhdSp10Ev9QrX8Rm3+d2USmUctvUcKpUq/XNJarUa0Wg0VirX0g5o+V23i6/NUD6jLZVzcLhCR516HfRy91Wx4hW7tQVGJGlQBx/nRLWttVUq
eNtrqdWIRqNBtdqnoWAwGsQC4oC4pH/xrCyUgyrzmLmoMlBsG8JeEHRyshsF9/OsxTu16l4jtE7a2KxNurMaGRXpjHFR+8u3dlo2HC1YXkR9Hil3FurcMWoU+JmkoGMrV/e7T2CaA30fLdiF/dXUj2mVF4RfG7FS
cM6UEm9iAph/x4nZJgCd1rGA08SZOAbv3YQifVZWWQZkhXz7Qij1RNW8hJONpr3gM7qUt8JTxvA/WpMtBzZvvgmO6+12791fqTvSAy4jPlun3D2hM10Tzn915N4a9fM94udCstojBH4iqBIqUqQ5II3E4MjklF6K
/MvNw0YzMh/SkC/4G/Vpz8059FxW30PnkkZ1f58MV1zCi56+gz6vojqO1cKt9OlzcxyBEe4csUL8LCfFv/A3t8XrQDdiq2cuhfmBwvt+81trKpW3mJtiDh9EVm8Z+M/HxbbaHskhgZNySFIZ3QkhovnwwINAqoSe
1KLdAL+EddaMlw2eIP1Y0/V+RPm2vCRDEKdKeMKzeWONoBmAq+gso7Jvwh7H+NpzyshHbdVMpnqVlXq8/nVDaJKk6oFM579Spym0jHH+lIPuCzQUbcTwZQZUcFOK06cT0UGezbvFqThNu/c+CyUwvwnwo/9mAGRq
m0InOE0M+GtDumM6E2Z6vpxkPVVy1otFDYmwKT9n0R4KKY9tYZMR7MDcf1WEV5Y2Z4gmp29Z0ZjybnKHhzXHW7VjV+dXCjzs/vMgAI0TUPgIH3/h0OwDO/c4oJH0D9debROSm9v5S4dm19GK+JHITNv95gV4i0eq
SQ9ezC1IyRWeIOYa1mYQYnCEkk+2gJePJz4aC+qnaYWPTAnuG/eesOnuoWc0L1c51A19I4SfPdHg9F4ETKF7gcdBme004JSWFN1Kav6TqYhMxDLhAeQ1YhOD+XnPhO/HL29gE/V1/ZuCZc/emuT8nmXLVahuRB5C
fsAtAnJa+jRA7dl/4BBJZAyO327iGWc9EctioKMChfcPAiXyKWgD2vHKef+f97Hs3w8kf3WKUID6dac5DEDR6hMY+lt14LcGYBscsrAE7hy5TtkLUxVFVqPqolF+s6GaQVf13mhk8AP+4LYcLA6IWWEZli6bL1kX
J33NQSJsyCasyHp74OU8/WG9m40sp9kANTXD7hyIMnEX/QbCj4JEdSySWLnEP/VlAiJ7osRl3z0ZdbOwKCCeEj9uHvxdwkgpVEXmT5fcPqnF5z003fqFqM+XaDT9MiiAbNQHkb3wz291GxI1zAtpP3BerE0xzn4e
1ZaydMz4L0whXue32d1EdNJG3Y+LJ6LLbY/KuHv/Gzx/rmHovYomM4D9HDoYZHG26+4k2Rz0yEPgnZ+vKT8DnvkcSmyST9/ubaobDeqRab2ZaKk9wVmGmC49kFjQ3xCS1qhpuPu8PppKUURl3j7FXAGzA+46UbWU
3irjYUDuyqtL0XSJPe6/J8sU2gin9UTVdrCBWLntDH+6hRZ91YmygYK24gt7rQYGJoYJ1RP3C8TJuviYpT05p1ke4o7C8vDihKXCO7pK5RNVPO7R494d/fGj49yN8O2aevrBWQBIfz8PTvf6bFUXfawkrD1V/rDO
vbF0J5paYxFid6QjUnZfqUaB79L25+92+rQDE3+i6XZ8i/1LkfvfE/34OMluswUfWpIva2REkVC4kpGVWOXEodEKCNXMItu8x+EviC7GvRo02fVRKv7SI19FzBjNYOvOx7yRfTQW7GWhHWer5NwFSP1mBnsgEusJ
fR4QugV8ubcHxbbPvezLX+itXs7IAydBJ9GskieDTy2hFKB1GRiCB4aCA/Azun54JwYfX85eD/uTpSfw33OVdbdTVQIFC/UBd1oXLvAxAwpqiecOOK4U8o+J9MEHSJFlEgAQJaJnEGievSfHvb06PvTD5BiD0Aj6
1MzDny9O6DG4wrB3AeIWxMbVe5qW8C82dAB3x+vQPQn9PSM2F66TH0PrO8wM7GDwYvL8+5guRe/NfNjsMyRYXH1uXDf4990B/PwfgdnretYtG1T1yRC+hBBFW7NM3cqx6WDP93ReCSD7tPQQMdQwfh06/wxb5Inm
InwxFUMkDAXwVAECWKauVdrfQq/w5IVuiMIUAat7y3moh+tECtFMDNe/Brr3pY0eeBSV2QFWL/jlMeyDwsEUozzzgKppQL/aZbh2s5HkfTF0eIfVpQhnlMxB6bz22wjrz9nk3BX6Daf7VuchtaikxQAQkB5vaUMS
FQwBioDVj6rPfQ1xQB6lkfUo/fQ0qkToWcalg4zrtSf7BBIY3eOd6NDZfQrf6kpdFHAj+GMNChQPJP3R+dyPt79xJ0HNYbBDKb3cBXl/bL/aBZqvllWcuxMAE0HYmX9nzSPGpEbGiFpDfT5sM1TO6ZgGmLRzoaHJ
yFwQhB9HQ9U0I3Lo4ODcKa3ORa5cQ6Da+VJRGjkrGUbk96aTKjUFVCfRGe/AAdb0AMmd1IXRrs8U+lTjpHcsQxkh0Mg+5nzbQb1uPW2kXLKm/awspTF+iUretfet91pVDNlh+0vfGloyj6BElmb279jwGtQ01TDh
hQtlP5IfF7PJ3BXt732hEtOwb4JlyYdNfCkZpu5zS3n7LXkIPqKHl75R/Gb2hsjmgOtDYcQp9EuFDbuVXjtWPxephXTi5mb6L19a9uNaOTntdI9Gd0SmB8wOeto81bG6PvH6rhCe18ai5KOe0HDf/ThowpKAtuj+
9mmu727tVLU8VUrCu7D9uqyCaJ1GAemUaGZaFER6FVhtJfNbXk7Gg471VE86TWBaIi4AWto1gu+J1JtzFA1yU83r9oEzJK37Jzu7icJ28kav7qXlArGA20pdvjXPer5Zl63s17i+NHgQTAFhqB3uJ9Q1vhsIVPHq
U+ePhRNo/1hj2WMVkG6q7C8Wuz0ZkQR1iUprhOGtG5r9cOcTtydihbi3oVMwAMDzBOdFAPE5gP1O6jQ37N3ZqZpO0+9SLly1ClG5QmdenEoOE9L8IIn5vAL3xTRclWjUSgYnVehgSS8Bfk5v9d32eI6KlzX9JExI
R/VY6S+d3BI7H+ZLMY6RvBl+WzZzvPN/46FEEe5lllzUjJBnbQHZBBjOZsJXzTOWxpzd9cZil+7d569Xclu+f675Xr1ZlvDgjt2va8vkrjQR1rpoNJUq01ZfJlVIGAacqHTsj6wJkozxBDaG6534uVPb83cvrp4m
PlwAEB2Dnxteftgx+YKVcZz1tOdKZsK+nZhdA14sa+0XXB41LhlU5yUMOByrfiUjD+4knQCnSXTHDTqKJAdeFoK5PhufHIz52gYHVngsVdm7TP21Dm/fr5vbLShOpZJfMaGzZuxW3KV1X/qgTK08m4EBxzB9UgCA
3hmutOUmAaZnT0PvQRDnbp4XVkGAoRun+YtcrhV7uTd1xU7nC++Hez2V/TyMwJXrMvWUfXNj86U4+kb0AXgvTJVGMk+ndjlFWUpLHdLktne/3OyetooiNU60NIqueem/MstyRgzriCwuK0u1e96tC0US8TsFho2H
4x0EytIMnW2egiXLYBd3JqQ5l8QaONV/fFP75+al2U1jE762RjkG2C0VUI76JqsKADtGly4y717Pqn1tRxmzxUUSRpcoh6U7ke2lKJqe2hGgSgkxDRDYXu61JgCJ025EeNid7i9fp2WxvK/u2x+aIQ0duj+92rDK
iuZX458wnD3+et0UcPejj1rSgg2GYDgek7njzG4TEl99mSfw49HLD8E/Lbmjm0XX/3lLxLn9t4H/tmYvFIX6h35rRWGJMy/lZwGkT5ZP8T3BC5h0TMFELM6L98HPzA6Fy6I3eOx8kseWqp+OmVMJqHAwAPZuuRmw
Qc+FpjoiAeuGn0iYpFJbfIcnfzoV1WE/ppN44RtFHMiNvmtqntKRJr52a67axHQSkZZ6/+T9QQR6eAAMNb/jkEk9z9aRIWvnO+hMcggbig7rakKiWzV7GgYCGQTHId2tC9/3aek5wieRT2Cx75KjDTUC/V7bLRaq
n/cjcBjItriS/hguUR+Bo6E8C6RBfAr0kS8gCohgtEAnV2Bnz1quIRMiVFHSdR5qZC0vpmjzfl4sXoYWgpIG83cINL6yHITSFh+SWu3dMaocebpJBmxUX9Ye0Kx/EH9f2NGur9IZ04fLuTgFIxhAJvvAOYlzVegD
We4CNijGTvY+kZ1nLHXGYFI0jeEm4PmON9BajyD+PMslq7TEvn6N6oOXsvk2Rk0Ol7LVulbL7mw7+D8nX43zonfd/vKWhMwBuhKq60/OlDe6mZJytTApMpjffemzkjrZByavLNQaTuwCG/3x/BCFO55HqnaZn8az
JrbUGiQAkjwmUcBZ5M325d1cCJcEyXlCTkDHTSay2glyc0wnda6AS4NGp+EJf15sNJBShbGOZgB1EWmKVtEsx/D7ThNjn0qwRJuKwOwkGbDpZxJmZs8yDf8z9rPmPMGKmsgHnWTcgqK1moNDNAt6y9G65cG81Qt1
Tnv60Z3UjS5TzbXpRy57xQpziHSyyqqTWurhbRXZHW06oO3CZcj7fy40Ix+7/avSw/jFHu4SNjk33kg2zVKdjNMhUU6wNjXO3trx0J1vOzPBXDIS7JrETlmwUsdI22BPuZ/wQ9WdtXRxjXW7rGkgyfvCxh6DiFyz
HF756WKIDIqU9KdSP/kQ2LdwektgVuNAVQrOMEJZahYebTV7Cq4jlK7pA8x5OfYQBhQbzGdwf3lqqc0wpcgV/eR7Ta8OC+7UDQTC/KcYeLiFgW8tk9G07JC0Amt6Ap14rKg3ZkHAjcS6LdsDVATErj5L/1ipHeVT
5czPXpN7CJE7RyuixRC/Z5FE9WyWnVQ3/hSz8d1zuCpJgV8HsE5UCFBm39LUayFAkK4XgOCo5LVfaHxS3xcHQ4HvoYBiOzhs2hp3DaOm7n8uMjbgezkCEdgVhOOJfsl0QATgJ9jJSVlcuFwRJiFtuD0dbSJXH5Lz
wMrpfd3/+eKSrHXmFcfNVsSsvhqz2ogxCipucJuiEOEkf6ubUvezE/XxtWWcX63lo6/CiIfDFiIncr4MggAHZUpQNrMt8b7TBMe9k5dbw6IR7pWvc8ETHZctXpUTnMqA4oB85uLs14BiTVVqdLJ1Alw583VuRSmd
D69YdZMpBqDOhk8yP+uqrqW1goaHhBesZHOkCxUsdFTbsZj/CXee9SRnnd14GlEWtUmxCueIHPc3eMzd8wjUFqstjX6bMAPlMjaUhyLggSDYHzAvDmn9swV2fs3XXRvkXjNpY1aFVBduQ7MAKO2OVMybKIzLobcf
teqklI822Bk1keAGaJ9w6ym3T5MYErIOkdf1eNP8fC5HU6D89/Y8LNdDV92wzAivSZf7u7xI6zFIoKkTQV+k1/qhvXnOWEZE4G9pPZ3dWOpTNEuoi+a2LSP+XsJsEEo/wCBNIj4nc0ckA/CzSM0fMGo8Kl6gZcQb
ZpMIFXXC/qgmwfzrxVg1P2BMdjKcDFuKmccA1aXRg0MlF1TQfNp4JXOdPpHz2cYWXHJe4qDDONrIDOafJARvOs5DS/XWcqkQ+mx/4LiuqF5DVEmy6cf/s2o+SkcvUWn4L5QK8glDIwu+etLYaJdu2O/WsghTmkZL
sqdRCy7yb1fIJ09Oxm9/4veabqyJT2RMntyN48xagzUAjQddNKrVmEXNMAfq9fpmuj3LlZncdgCMi5akD4XCV6qvRUqfgDtfmiGQjTmBu6CfWI2XCzs/pLo4QRiEAkIbKgb/NRM4S9jsh84RnAgAibRJE04vrrb5
POgcm1zlGQXBsVAhRhThzmMH0+9odNVod+gNUy2k3LqZK0mVQMTRswRgoK2a2zBfxb+SxAq4fkq12i30BQ8MYVFD2Av+JxV0++VsJN1lZdcmixT5+3qvR93QbQryK/pm8MB6PVlrnnA8YioumjitRg6Apc07O/gV
Ueaj7AK9P7iWwk5dJUE67tn9sBfj0ozEBlecTbbQpDk/lpBKyxPZbWrcWTxHbK9o1el94kT2M3dxgLv3KUyGM6vaDneoYYmmRcOsAFze8Oe4QSuakI0XbU8viHvoPN5DAwaLaW11PoG3mR2qlQcXCL6e5g4/xtpI
TJXihFFvx8mBjqC/6w94YoTNRx3brBq3reUM1WRhoMC9+NS7px2BS6vSAjPme8bHMOM8AIjuKP78E3hOKBt4PynAEecehQ3qc6CUCvbqNnAZ8V3K/WlrnTOTa9gXP8l54BsI8nWDpds7XLOk1wInFZzIpsdaloDk
V2/n7IqaT3aSLRXpe+xnwUJAQZIgPkHUgOYVK5R+zBEzrQVj4H2xhUq4lVvG0RfbZ/Bk6BdTMQ1NFlGALCpd9w3WWD6qkQnoVov3aHECwUQGtruJTXtl3KsR1TJNsNDJhdzO4sgeAk49n20gIj5kS+LTGo8znmpf
9Km8rLtXY4K0Bny0uQY/H6liCBJcQWdeuCQegXQfap7f9VP/cN+G/YRhJpMyQRJO4FR3J3VDC7AeybLh9YE7KC1lQJ/94apw7KK7VJuy5DrWfTJ0qeqeuGgtxGiU9anZ5cy1GecAb0h6BvcqvCcPkkPWr7XbOVfE
ybGLIiF+FiJZIBIPmyvhy762//8cce0eX2AeKAW2hEfTCAZ1s0DW6hUaDK0fL39uBi/Y5Fnz22fkSTfO3z9lWn7MiJH9kDgVIMVkwxgUDM2kYOOynVQTQtRC5gx1CyKBRGpgC5zRvqEhdoTROCMAIbJeS0YxWyp3
wAKdFqe8ImSEt5TaXxDn3kewhkOY7tuIZrqqcXF2ZdVFIJV3DRLsQ0GSqdGX1uqINpo1IgTXSbo3U7y1e/SGdB1va+oZ5sREyZAeUlBb2nLJz1+kCb610ZTBvmKbDx+HsVIDW9laRLvW/H09qNvV/PlaUW386foD
HA4N43R93BAXknecunj3aZc3O85fi+P9UwapdpfSlsxQ2LTjnIQRWtzoP9xLlSRXgPw8QgVJzKslLSfLoBo2aj0XzLDcIBBHCSIW+DQhjD4uvZHAOwo4Ik5lXg939rrdxdmg1I6YblAiYRCrPjqtNiEyCffAYIQg
oXbZnQReAvHaN7piBFOGv5bY8gzn6Jh99v6IvincW/Mb2JHGUdkIRRFAIsvC71daaEkuufT/X1EfivVgz2qmRSsqhQh6l5kG09NJyooSIJjFXTkcBYMpDT6/wk03uZimJqHDxZJklruKP1v88bRGj+yawCW0vzAE
OMcI55DcHgrBBaPoER6rVl0gUzM9eNDt2p9q0MGDzCm0jOBKS6/qjb+DuXLxnz1poeQPziCp1qPmLtGFkCOpBkvJJvCR8ptKnLcnsCsg9v6GybWgvcw61gTO/uPUYgC9HBB6Ory/5vhEne0/wm0+doBzQ1BCSlCP
5KN8KqPBnimuAGz+OBJw4cT8KvQgu6JvJ7KTBtYSV8wK0qBKDAaFpu9owADrDSAR1sceYBk7RpL0haZ2sX9cXx0ix8o0D6XzSyqkrP3MbZYE/+HMdiTiUKSvvBNymiD/PEeyVWraM11Edi7A0SwXLkWWfdrfgwdh
hY6EdxqwZtiiJpnIOMPd4g6HOoL2ua9S6lLchZoNxmaJNGiWGeUR3pWvh2SzTwutm4+DxX3SgWYPax/wgFgQ8IVOA4EK8F9nheXm2NePDPQl2uU7UHtwOaiOYo/3pfBrXtW90CX9XLUSUseGgzrqxbzmEKXusgD0
8KLiD3Bi96d9KsR6UCsBVXZs6vtiInHOvvd553v/sdy5NK6veNu5dQDgH0U+fwrpjSGVR80sXGLaJ8oI7QLfPu9nrVfSkEoFeLp8qHZayd+ECroCpVXTU4nPzMbtryUiVcIqoeedOTirv9Az0y9liM8pvB/gsgKX
ce5PnXXq8ys93pF5njfzBAj1kE5zdOX9YTmkOpAsuId2l/chu+M1MkpqpNQA6LOgFi+yYwYc6yWh6Bk9VOCAOOL2DS/cqsxfSNLCBYG4Y0UDIQVlSW3cwHhgifoMPleJin6VwC6GeAAUERCUM30IWdjYDbSHt0h4
wIA+Lx6ui4cufseenQdSE9DzEdR94vzQTbinJphw3XDpHVraMXAUWBhRoxg+6XK7yq2X5Ns4i/XnHCBlT9/7jSTtC9Z9p0FgL25KBB2JWs0eHyeDx6Fp2PNl+j9Xhj4SsfMouukCzII5pRROzGSeY2+Wp30tkvvf
0U4+C0QJe0zedbNUb4ewnjas5qkH1+phAUVxOklasK8vMdF70x18RiXDE4Rxa0POp6Oa+950C5Pa6V9/vypaf8R73ei1UpvAzSDQTqVZtjR+kqyBPQA9WvCu4i3dIms/PI2Cj/lpBIIdHwcGh8VXyltEk17O2F9M
rcaoT9T4I+vFEHddNaBm/Dju7GlYiIy00nuEQ/cCLWXXFbKCl7m4F1QkZwYA06P8rkK9HQk4nvcaf012PhTpubjkzJ96E8O5jOVonGz+eS8I2jYXN46/zX7SprL21yquVa0TTn1mix4J2LApaxnz3zvVNiT5Adyt
S8rL5w08aWTtPB4/ucbL1+P3pAkHfreEnXT74dHeHy0bd87PBDy8+5qO2wFfnvlBRvD2veAyyvzSFzSzNQiPNqev5BlgfPhmd5OdtEs3CeyQ0KFdXErEFA848ieURmi2A058B9yLOE5Ouzjnwr1dIEqMeZEt0U1T
D34/ff9V/O+G4kr/q7NFu8VcQxiIYHz2mJHQsXDkk6scxzQzAfG7LMB9k0acJaFfaEv41PywkXEw3frYTDF+BtQsB/eyboljX5cc5/dFDYHlduxfMQFBK2IrmCWSXZet/euQqpKSEx7YaH66hDlfOQusXcVMHHDN
ci4zpvtCr7ZouhIry1euj0O4p+4diDI1wr+rZvIxqfstg0B8opV7tQY6P0XB53orBfCfk2/3IdvrwvvcoxJ4y0vUNk/SMuam8+tD/fX5MzSxU5vpYPFiBa9YCcgP2GCcVeWHWbvmrP+OqV7/TCDInVap8u5UjCnu
vZwdEAReBsQHeiZmdvwxdKrvv4axHNubseHY3XjMN9Qu6iYCXdf1+7QD3lFMmX+nn8uBd8R5ITgR4Ds5WOw+TFczD1en+bnHiRH2cf/JLAV72kbV9fd5EjC7kU/tlCcXCFmJ50ayYM/que/YhZz+tRkYGo2RmYKw
SySKKcXlzIbQlhibceHAfFxhbCcLX10gomlmlh7eoGD/kMmE7LJSrPl9W37FTDHikg69z2syinRqAcrTAO63ys+5w9Km1mURup59h6Xe+ISh4Wq32Oau/5aQ75mzJEaYl+5o42USRa6e+Iu0g6iVIQAeovwckfNy
2ROe6V7W5lUirQckg0w4JavENzAovA5YxGqtFgWTKV5WqD5Y3aSWFemMib353mU1Jx91b1dv5isByMs803HNiyeCq3CK97g9EIlLWrjcRF9iojRdM6La27eCbJZaVnjzpiiLb3TZtjGdaCtq/GLz0fxIf4O8iqdY
KqprIHndfFyDWbqeBK92Kl5ZsZuRYXizYeVg9t75C7RKs1uAowNiJzA7QH+72y0ksbvSYmGiqcLSggStmFFNmynAemvznKpUXL79OU/XpzsD0Bpk6Qrfrqroeq22AumXlYl9aAVs70L0NQruz2BNuiQmROqXkBVU
Nf37TEeWj8ao/poc0cDMZ+LbWQjY1ZPjK9wP8qyIAwkE+hYW21NUxL+WcWtMn6TezAH3AVBdUKVL9IAwx11pCHAzcLfkTJea9kvtFjCRM9egd7L6grpxjDM3j+PkjPQdDcpSEYppdpcJycAvK8iWu4qPJWVtxr6X
1Q6EJwY99j6TU4Tm2eDOZO1QNlzMman2gR+3t/neuNckKjDMzmbMdGsgABbAWzX6hP7eYNT47NQv0SsivScZ3Rb2Z60SJzf4pTmbZIhmKfeohce83q8gcr6GeiirpqGQ1oV8eo+p0TSzQSVicx4+RJuB8am5w2Xv
vs/LDgsLlJvMxwb1AV+5Z4GcC/hdFdUaZR++W/w1F3w7H9/qs+L3pVZz6WJF9Y9dz1jssST56YV4dOecWQrV/Rp7bFolbXwfJZrMYxtdfKBSGh8YaP3lHgkPmCqrAyzdkGPhOflYf4NJGDOCivz4goItK9wR9QTG
u26iH5xMu2i3/6tst+KtkOQQNSk8fClLBNppPQkVe+tj/qkmFM1QXtJaHHD5rW4rxDZj1dXF+g5Z54Jr03g9V7asCgicNZb3bdPiJ90emWEQuOU83fPVtXqjzVc9pugTE7rFf1uJE5rxOa+psoh2fndmXp9dHFVQ
zf6K3RglAH+1ruKw5FwEY1W01ayl9W931bOp9uLkzqgNcHu7qLcQtFQBXFcDa5to93Lo3AKkZ2zhS+qDU8VdL8SPD7NKR6/gPJ2R0xAjXXWtMxBAHN2pZzzP2KKHv9HPG0ovDjfIczEVVAf3uezI1SncPRQCzQdZ
wX7L+Nmtv9bo3sd23vDh12kXB1zUruE+9v8Tid4YvTLajwvk9AGLYqbgdmIzYmn+oKjwjgfWXHOOXcZexChs/VeTsoWsxNdfZGvTvfNpV/IXw5RMYiiUAP9/2uXrhZwIC8ZAHj2tlYe+ZHuXBHTZHn/wK9iwxTXz
/a8bpkgsoj7ft3bgOGzNVUgwY0cvjq5/iayBjM9x0a3GlSh1P3S5DOn5IWqu6Rt+ZxsHguIo2Enr+KVGbSknfFLbZHm8EbGrCowDLu7YqaLXLSrYfnyufy5gOqPDVaL7NVgaBbkCdEP5s3nZ0xzhRU9Xgv8HvWL8
ZCUqkxKsXe2yPVuhKxdEfRnnxyu63HeJXtyhcgQ4kVraSatn8n5+8vjI6RLK03MdkDez9ITwuasfZetN94lXoby+Pykxj37srJ0dOENN9kvItOG76G+Mw3eRpVREolqGL+9P+f10ZHqm1h+eaODimN0nn98uXTa6
ULGx5enUva8hznZX/7DqTsfZHow1If1qI2MvfnP/qk4i6xeEZurtwJT1C5+gzAk9PcedRczHN6GHOcAbOpX6bkXR1gZ5Fq4nD6v2Il/zJ2VqTK9MQt4vk3Lc0ACB2I2C9nmA25PnpuQowGcy0Wk69nAiuMjKCEp8
kE7b9YfzXTG7orXvcow+6X2wNwOqXA6+rCHcb4XuyLk4bB8SM+tKd/wcXv2YFN4wd28gnOV9iKWbM+r3X7+LOYIoiMjHYIWQSgvBw69zM6LiNKsun7qXvAnu9XLumU9+vC6ZZgzt3arl6uZYc10juFEHramOAS/N
3WdHCFHvtMM83R8zQSs+BcoBoHenF5demRuBfvdPP++fHwFrL7DF22HyKAU/6uxCe47sHEnWK40PfAQlS4ZPdVXqdvoYtnRXYS184YkUFL+kk3dQqJKVmubaR6c11d5mGI3/x3sCjyI32Ui/2vuKDNmWaDwtEIno
l8uNKp31AqKlFAUrW2zovvfH2ej6xbhGWIj7l9E73+U7er5nFGBC5ploooGtlxuWvY05yDsKS13dug22tFAgtXJLHMe4VNOlOfIzbFPUklkAIwe9QX1GpIhxzg/sfv4MaZvt2tptNYpdbGtUrLEsBt4oc/GO3PfM
+g/IROh2Bked6xfMSFL5yGwGk7HIIThjz9dwEntph47w1y15goM8CZcd+e0wEqo0S4+pE/L0XBS9v2Hgxxw2zwkFLRt30YZyj7rO6LoFHpk8wKvS/IJhh5dY/ZTKLNT85/f11RkA1GjkAKMU1YXcezhk6xjmnn6X
QxUpi+BhQmZgw9cMwaIVeQAEcMfSrl2eANsBXrjmF33VzZ9wqfeWm8WuW8Em7tRPDfhB6qj155sARbI4zdq3MsqOGikrvYDji5fuGx8y5a7V05oSvNU8zK9OsS2du+aQzgWB/I/kIWhgu8reECjXwopmsz6AF5Tl
A3lySl0zgK7UoGAtD5IPLuGk+g15UOdndUsZ+OPTD+cdwLHupgNqdmXhr4yxF1Qgt5vtVSa6uJLzDIAZHHl8yNBfuqDuh4coS36by/IN7v0Wdr0zIBvBF7L19qqHP3IPwjUtPL3RgOCg0Lrm3z/hi45ZkMU+W229
eio9PXZaqd5KkpbM9GlIvv+XrpEVF691WRoTJtgIqLvbW+ScZvOWVi5iR2fhXJknDneb70y5F7s0C7Sf7ejjHIB/Uqh1lcS+6pN2t6PJ0QTdwfYpGXrfA+AkeJ3T0bdKKs2vJ5bRjhCdbXVrrOz03K5iQpdHzCIS
UJG/SdqyYR3B+4754tcK9iLc2pVNR8Gf7LKqQ6ixMIwdfw+aQUnVYwUs9qGQcfwqzqO2mmKDQBJXgEaOxkHYAMOBde0A1rucIxYXq7hq88S4G5roftATbRnRTUn74wjCqn44hpzrtOuSo1cdAQzaxpWm4Tgd+Xg2
vF5D5JhotA7thcsd+YZqiRjt+uvFkxpk99mFaAf91Hu4MmMHQNbcmnDbSeMEG6teHLFzRtGFdN9dABtvETepxVL6+fWznHU3UrlMT35dy0kqsb/7mgHDrDvIePkl20coI7jOSqmeKX3rzs8/qozrzbMczQkVuWz2
ylUo50BZGZKHh2NstBbAgPOjQPNQPmp2QQ6T5FpDhY5ArgzIACay0FpHDUEcDcE3NpfnArx02Re75PKQ0j0axgXBIfvugH/D7B4ArMYugF8mlPl/HekWFBJBlRaM4/SbKVfX38x9VJEX7AI2wcBuK0b90vL027Gm
l0f9b0269stcDxP9Kjnu4Si25ckreo9WyuH+mPnTGJQux3G0TM4904syfHfjOHnH0fEwjuacSQGSoUFs63W5MXfOYYiczWiGmADy3OnHpfPnhwiw5wjnVmKsfhq4GBtz6waQE7Srzg+XnHxWB0ZA0CHtIS+fKgjV
U8SrPKQrkwMIfEmD/uEK6Q6yY2ohI+uNPAMm1QZi/GvAqkcEFfIgF3awEa+99rqfALZN76aQ1Nas3+eeT58y0+7EhSmfmJgKsF1g7Pg96l6kiXT/Yjh6TL++8VCI5V2ABD8K4YJ9YjuK8Q7vBtTnC2CmEkHMpP6Q
Xzte4czf3jejl9iF9Ee/T42a90gM7z0fOlRTkHjJ8msaGs6p+lhuRJAR/C6lv9gTX4jncEBdRXOoycX4kigIPDmJlhNd84gozRoK5CZwkJWAtmg2pC/wIRR1g3f2i8bx9SVHdMZdz2l9pYSuiTceiyyqy3qEAwTP
vjm4sE3pZ3xx8Wv1GN0G/HP7tRxW1YIZMvusS6R3NlLLSD/Hk2D5tL7bjxv7tF5e2cF7Dz8eY9TyXoeWNqoUyaernTC7rRJ7nxYOGVkNdY4nSxzoEAepj4F9P7qwCCyBpf68pH03OPb0kMS2rzu0C7XcbjgWvHSX
bhFy8InMfszaEjvvwS4aQgotniXj8i0b/LkVX9JrNKUqV8HokQmqAHKoGpGI7PEYtI4R1QvWRqHQJCB/aKpqN9YmQtRWfde5HeA+qjDvUF5rAF7TZuD+eymF8S4KYxfnaPLAbahKYJ5R85kZJFhTnTW2M6GJaag5
FyTJ3/bLJsy2ZF52Kj2oHYA/XteodWLxLBv6PS0nxpgdt4RPLiHG3BIFVXpTToYfTc3vqJn9LHRYxPYzFeTAu0uQqyBvkd29LphtUpN/ri+duUfvGnR9AF8utQ/XwvUoPTUESOw93h2vsNPqNyJqJ4COLPVfD+dj
KWqPPi6CfPur6CjxdPCI+SL7nlk0bNrVUgIytwY0rK6H98D5jl9RW3iK1dqnNB4BX0qVvJFrwoS6W9j419/r+QLWwzKy5iYEiAkVg53qO6tHi2j6WVjs2i2LtvlgxwVBq5MKsqSW3NNwfmUsAi7z48R3twS0H9Qq
zj4qffCCez5eKXu3vKOms6OeewbaTwnkykVV4X4Qeif4plLnKxXrIKy5czOxtS8fyxkrY5ix8K7r4FBJ3RoAKPV11fcum2pqcCZNMAlw8Dt6f/60IhnogxLThp5JLMqdxWL0EW3yITlAyYqlWLVH6H1WoiT5J2H7
C8ctngSoSvCO+ihp+FUsWYL3zCVLNH9EEmI7BPvht9IDdMEPXUSvkCRWqbMOxGqceXozKgx5lJcdVes4v/4h6dEK+GEuOn0L2V52F42BAEE90+z8q0CYLQN+3gLeHLm1tBUsvA3/dOgFy/z4+wLdXUnEGB51ZXoH
0C4wdv27wlwpGXAvJxOFtL7irfYVPFaR/tlW4LUsqJhyM85jp6IfLCdWa3hju614p2nOlVTUxA70bTJqGORuHGJR3/1AKKGLiNAWx6tfmJBMWFAxLEsdvTmGK7m6bBMCyUepfA6OJBvdXbpf9Ct19Q3SY3399uNL
9M5qkS50NdCEdlelepRc+5Us4lyx4aOsD5VmAX/H5qf7zHoewZ5z22wEZKcxbx7yWsi+Tl064/0/iMowogK347rIJJnUIgxPrX8IUVPLL9xIyOl29AsFE2aGLkgeGy0Z8S8R3WvW9DiOaGxEpas8h/QV+mc98Df2
wTqBr9zelC6mIVyI522c1B0g2l8xXKd8uXfpdZdUl/bJGIHDgKGlMt4FUYiTgaGZwE4KPelW7PiP+PghNnVehvAhZ/UDLN0mo791sG/Sefe1R6hloZMPBBYg7Chd1yVnvj9M+TiaUDmZi4/5/vUJC9Q+Rbq/NniF
HxxjHDTqk1pUkdj2lQZo63+/JCzpA+ch5F8jumrFFNGQEXOWm3ZNjUXN1sBeweP43dvZEPwa6e1IL+LAHU684ixBQDk9h5b+CvKllSCGXx4QqfOgn6ihXLvaOv12dKGA3NVinrvZXqIqG9x9Ae0aAN9rFnqRbNIR
m1PNgE77BRJFJJp/JZpCDA/cjtJ9s6FtDFEWaIWXg0PpAX8m0NR5VpoPMsEWKC8sEwn9X/iwBO7v3/fIu20OFNa0NsjUPKqx6tZ4eq4LevkKmx0h9Qz0MviRSprp6EaX+xOQCDo9MFHt45nh72S0UoVsGb+EY0Hu
UeR40cEZkh6AMpMpCGA2i1tBhc2YVNCpSrl34k01/xAdOkk/A0+hwLU885YR+XAAzK+p0qnHYCX4CI0VL7tsW8phIEz7cdOmFFUX1lgjuBtE9CDG+B/RzRciMM1x3rDhbNMCOaO/J78+4rTDjv7zCbNinrQRgJeb
tdvrsXNRAbg65a1eVb21MtK5pIYQh/qJkMld+5XsCXeVewOZTBwSfke+HWfPFc0eeUg5dLqr6D5v8I3p11InY144nYy4nNpLtgegSiH2y+qTfV54n7BI4hx2vatte1gRbTUTjLCTUm90Jd+zLKS/VXPSKQ9LRVXp
YU+BqFnTgoanjaccTgPX5KzCmvRO0cvMMgwYPnEnsF1UqY4Nf5wP8CncS8Uw4O+7u3dUwtOqbJftnGKlSmOjGtbJk4U6PtbaMu/B38xzjb9YxLxdxTFGcszRh3tlODjyYuabLt6zsXAV7oJVDXyXcQiTaveOWAi2
Yi6E0gQLKjvcFjnEIkjpvhJ9UAkm/sk9Fy5c7W7YP5815084CdzsWO2ZCPJg8nvm18AdwBwE1QE+Xz2AfAs18671tYE1oQH6EbSBl34ol2na0CbRS2ezOxHCODkZDNroZoy3bpKdOZUoprhs1BviLkvXD+JjvkbG
wvyyeJ5Yxcq7/WPJAIl+QXaQlMe4QiLt5iQTviQL5bP1IyG9YMI48Eo0DT6g9hGoCUt22x4zl6szgWBkfYHlvvqD2oPPMBY4bF8RYM94I8JOVsbnYyXssULdraJhFDCXSv3utpCJJmIDXt/ZCz94as3HUrclH/Nr
uR0iL0xWWEZQJmlVVpP90kIK+lkWIFaZ/OsX1mQK1JhBYcW5CQVjBuFYqnAjNzYNAZNcpmKNQioU5QT0fmUo9d5+GG/wNnKgU77WZ72WTbf/j9oxFyHeYMldQj5e78eOXgaVVrlZrNJu1ykqHRimPJn91jl3I1O7
w9MSa7vyUCHjaAs98mZDzXYKFmP+2+VYvPhVj4Lfn51FTEusJYMau1KRW6B5tsuph3sxSp8X3twZK9V4jjgwUKnjwSD3Dlz1fopWQtU7SMPdptctaWLI/pSid2HysPr4ULUXIBtTFn3+2l3muG4BAYKfJPT2VbWs
pgVnOWNV/CGagwtjd7lmwDPAvUQ202580LnX9aXcloP6wjzy46l86Y4t+6prxOIdO3zXioL07FoWVrp1H5HhTtSMpzNLYnEF4kT8KX6YseTDqdQfL9KtdbbOu2GHl/VCL64atrsciQrQFP9hVxVtdzQvpbkJdOnK
ytyXyi50kIHnnIF/1YNaqAuxcAVgTtrKcJYWxuEWlnEj9vvGZB9dyNDCd0kD63BletAXk82q6pJB5rotwSXG38Rrbhg3jyh1cN+ShbA8+ZOl2boMnAo6E3tUNnAFFfIL98TlbYeKGe5gtwdJUeUzPyhAOhVOYY2g
dBofFMGxhvtzHd0f/C+UsnmAGgZqCt1Bf0A7Xasc8lXeygr13+MN2aT7hUyAr4UhusUemOQ4Dv6fDv5RbITImCLDAMKJOnCdTkTvz37gHSRK3EuJaOUtBKIHIgAbSccaHbrvrnYA7IGhSEXnvLHQy4enO9f/HGeN
zrncV0JFBaBO/V5XzRbcPJc1jVeArkJyPQCKeTb3WiPCAN0qYysPrAY9BtemRtbUp7i9+5E+Je2ziTkTsgMXOeBWmKCzPthT+BVfl6kGu8nf87arkRad8KoMICbGAPDQNGKXr6YCk5fI7soPgCK6rOA5sqsZOeqn
LEaAnyooXDrQjxvBPmZwes5uEJCl8S/Q3l4BXZmaF2y73cnm0/XnyHtbMk3YkqoQwUbuBG8G/L0p+GgPsMapd8+mGqF6qQ/AZOL+wXtfskhgkLH23mGPh4ACaCBfdErdTK0hHHf6W2RTegagE04dHpqM/W+u5Wo4
6lTAy9643bkTGD3kB/ElzlKn72XhQSXzlj8q8tbgF0zfl6MHVazVBNN/qT+mBm0yXmNLgKm9uDVe0ywXdoNysI4DwFgOXhZniEXqVtSKY+e6CiATSHH58nq9HXAOV3jnEm9VSecXqgpHbzFZ805KVzb30Pqon23u
42MIhRUUQ0nhUAxriTfo5Pi1hEs/3RwjbX7yFo/TMg8URe1M7vch2v6wOJc+1IcxyudWQgXxBrLCAkoqBlF97dAuhyHZL1AMkiJ6DkrunbrrrRiNCzhY2y2EogJqCES3BLAX6cpKWDJGtwH/q4+zOMdYNqNM0h+o
lfRZQffhV+NohHRVynxk2q+sU+LXgy7ZyEBXoeA3Lw6B+L8x22yRZgP+Gz6jUwBrUSi7GHWRDJnPUIDziqn9/FUMn1CyNnpH8dg1t0jsMvqh+70yu9Dy/7m945csuFJem9xDFYTj7BSQFCsAyI9A7cexLiNsQSAg
QtzZ9ZonLGwfnovKlpF1dyvQhb8OsSPsL/zVaUUg1gf1tpZwR2YVyAdGRdt7cPP9TT/xCejIirK0vewcFQfC2SUfWkVc6GbldyiuqHoBeDxG/SNanA3ZX04wvsJhd+rV4ICkVQHCtD38i3yn0uPKFl8NOUAkXSUH
w+GBQSlh+QUHDG3vZZ51/z6Fdi/2CTsbFqJ/xiDWyTbAXs5hwDH9WZvKrq/air4B7lsI1wIEcbUPIOjFK+hlIQ3gVhKRd3yWHqTYJnyoA+raFRVM7ZhyL7YHiMey7zd6RE+TttdvwaGKMUXHhjCiwJ9hctm90yLP
w7lxc5rcopImL0+uIssmlkOVVv2bhGaokIgKEywhLfWM8UZDPsYa7/M5NXsfXnAjs1tb4DDVapIYeHLDOQo+QpiVa2KSMbYE9+9kNEJFqOYkeGqAqNnX7yrfwunlRFiN0oNdrJkGVjz39qGI+uBrOz8qvC4mOKOP
5MHOt8gY3AXBOQDwy1gYT4/ma7GHPwsPiQ5IPTytSkZWxZUe7JHjOptAoz/DDWBuCG64Ck6pIsu2821jPWW39kmma2d54KzBSU1j5Enn261u6D9dYR6hr6f+kFfqFUJBN3jX5+H5JoKgtcpJ9Jd6GjQYXnZQrQUN
xa8UZCIGBatWLRCk2/DtRImUBBGcA8mJhuIT0jdgK3sBQZ7SAm48IKLyp//ITlzBMcEQvnmy49Adqme3BMenFroGtA9C9Quwv+JiyfPc+VRRcoyBraR02AdsYvTxZsJKbEd2t8vPGGEHGdIH5E0dBUrirXDV5UiK
oSZhA2a0pcy0bhzG8ncH2dDIUEGZuoJwEw6XFZaK/6q+F9xOTRIdiC37EPJrIEHvmWIgwIyYRfqNAF275fyoQmTFq9fP2se2f+N4e+Aa04hZDcH49hK1xAuKyCv8KGJhEC8LHBZRMkMqSotSOfePVSrINqiaxyZh
GLi9zDN+PhQpZfcezFNPg5LWS1Z+tEvbtZAP95AiecPQXdeLKRxKlr+izWY1sbu6Nejq34ztTMdSK2kLQ5EnmkYbRuwUVF70PgXWMdBhrwOFWy5DLaZ8Og0jQGnFgRDDLJjjGnkiYqiJWe/KLHRZupm9Xac+p0cM
NkGf1NiB5wMAUxpebxsU3L1qtL2z5OEGUA3rZmuYrzvgascD8k31cuag8EAKd+gt+nyAbwMjbN3pmZcQMyxpsCUM7ZZqMV4iNtjiTorMV1kmWLTuxljG8NGJ+t43LXnOJTjJnygWBZ+p9MDjO7qU0rDKAsYeRD7P
5T/YoT0Fu/axDspFsm97CUmmLCx6u7Fid6x1BziI33myEPtcp4UhUyeafWMLmNNgK5OeuaUt1EqeUeJ2v0MvaBYXhtHutF33heMcI0w8myZ1yxIMgQchmFyQVZQP8L8G9IN3vfZebRRNzqwhnHsrxOTwmCNuVboU
bXgo5w1gynn9YKYzYMb83Afcn1hWu+tBu4+oNHrFx3VuVrNkZAS9DQSlZ0nFtOeAHdekPZjmmBqbSPn3CPauD4syaUbNNeBWnzxBnKMcxzgChoxu0d353l3pvwr9Ye8Cz4oeG4knv/IYlUOmrnfhXsDLm2nBVQGl
auK7hIIaRqZgj/aFYMKHhafk49VEbh+y4mfh4QEFiYAw3GQCEOeQuwB+rtsW2uA5cLH4pVzxImRCLJPiE6F9mZQZQL+LUSkHmINJbecjcT7O6gMGxfOBVHmh91FrzKyrTJwYLEwSDJWQSPhSH9SwA8tdGGkPlTC7
N/ynjErh4kNP69vw7L8mb42RPZDGAGJ7dZTApX8bgGdJFaN6rkoIk+iYQnzMbJSjcUaQCZCqCl1wV90OaQhoGkdCTKm+q/YEiGIKPxySjvFgT1VAe42qIxycuR9w2aZS+ueALbhYYlh5jwoicuP8/TIUByYjYPa4
dW8P7jHqMysDLZrOH/K4eFdxtLzBQMC5+HvJ81brO6M7yaUDoOHqR1/aaBTWamhAcVGALLFf5YBLm/zpXLD3VGX0kv5ApdLx5/JpSfaTouY5puKHEQqmF6pfF9oYjeQvUXAjhXgr1JLn7kkwtd4f1Ii0jkCcQELv
5wObcPax46YDuGqgI+TfvcBYTcW2gpYRFAsatRVkv+AgS+JDBE0D1HnqwEptuL+pvHrPOjDL2suDMkMO03UGtkWqTX2BCvvJh/OMKFKLsvL0necGSoiUr3dF6XignjOebaaC26ZJqN1KesljJd7P9lbfNaynqX28
ZaT0J7oG3pcOR23b4ip9Q6vV72eHTiqE8reQ6oAvR75pwFhXtOgkgD1FXVgJVdqTbLvtvhaRXUuXbGsBQQjTNSrRkIA7sOLpanaZxNu+idFnNPB63bqgbd8w2N/Y97vUe41NLwiKIWoBIeFKsePS5fIRd4T60aJL
919me4/cosEOzTEVUKVqY5lGfFzPhUgT3hsLOu8LCvzm/H406m8IovVlQ3FBmeiJNQCO25a4prGEb6ocVyfKX9SGcxZGOPat3omoF4sYrbHpNVHbJ8NwCm3EqPMEWNpr0ELpqPtClKL1JASNiYAJ0+BGrB2AYWBm
CGRf9Esyiu2EUu3b8AZH8mRVZrfChvx2RcoSAo07uAxBKgHFHx61v8g0nxWIW9l5+pQYM03D1biYEvdHrNV80jF28YeTq0+lhBJ7auioZZ0O7U00JeeQPmBn3IxGa/726aPY/Gkynu0gE4ewz2pQcSOmEhev5P6c
mMVclWVpodcw4+pUmJvNTVr4NkQm4h4n6lxwhJ2Z6sJk6VYBUDGesawDoEno143QwD/aivvtULWr0yeKVvK9HPD2L64Uw6B582aq9rEUM0M652M8CRa/0KDKiJEIOYQTncp+mBbggTVZ6ou2lyGsQfK8XHqfSPN+
Ows+IFGDl2kBO2l7qn4YUgBKLO12BWIYbnDbWQpvwvdu3Vp0ahL75y1sSdGj67U1P9C77dChl/IAwD1IdLY/EOZTgSw/ZciagFMFd0RnmqBH2TQ4/hKqzT5eb8r+bDBl/8kMHjKn3xe+NF02Ig1xUPsCe7I0bLQp
wY7w+tMUbQFXNThXmlvc65+HAe+tCTq8fUoZqaPatqFo9g2X/TA1HHyxOIkG5az5+B4aVN/sO5plyPIloa38BSbtOHqJfUSiuxZZ4FMEn9h9CqKUA7exxl5mcy0xF6cH6rfjMXZ21HVZPuFtPnJx32oZAk5CCLZe
6zvkZ4wCyHzZ3IUubz3QgSm1P7C07PAc1raZfY36m15OpgIjkK5r6vPxGSpePMv1w0O8Xba9X7zvXW4YvOLZTvvs7cGtzM5F2DCzMu+/oQSyoA5wkQo/IHLjQxX+Natq1ni5n8Cb2yGymvqueTPYzv28XhA14xc+
4JMMWAiI45tn35Z44EeCMoIBcEz/4qVu0Bs5lvXV1/j/uiarVY5Fkqy8vMfoQ8FEJhi28e4S+wFuound+WUwT+q97MKc3NOfJfP8ESzabo5MZDmuI9C/hlNTNi572R6mxGyckBWAtpOoikyisdPmzzp1vH36dTWG
GVhMI8cpT+E4qhuc5Q+vcK0AdHutsWy5mRRMSWMvPGVmRKuIg74QTOasV/j9NSUe7UXktHTkbf/6Y4xZlMDwdCBGrDLxqDWjD3NNAS4P1yAuQknELysXGLRMS4Z4EP1wF+gpHZeH2+TtHCb4oCSfAej29qPhz9Hw
svtInGI4R3WmqTaOPwQtI9/+kjzhD2fQhp5S1n4nXGOSm4H11q3Lai1X+iuWbMtEMEiQZBAgXzD2ISKp/vCtizGd69BYJ0vKsRmdsW5HL8PdAK+SVJWuX7H6DF5DI3b9iFSnuXY3HjKPKe0XqgPyMBv0mcdw71c7
4JbuuzSnfxWpL6vaTILDWosMu8MpgC50tUiRKLg9m++ZV8Zk/7EdwRnBjJ+PniVpFEibXvmx2N2dHrRdW/hFGT1uGItHTjEJN9cPthkbmIi0Z9/213zAjHm12hM6hlw6PqqfvW+1DVnjICUMOqXKCNTjVl1lxItn
de81K1f1Wa0cuLKV2xVC7iM7cE98w08boMZF6pxJwr2ykV8YxFBZ1Lzrs+wnfgQKlCduWqhy3lYFRf915EGkshEefnYCz1sc2qqSt/+cQT/fZhI5u8mIqSR1CGCxlQWDx9Q7hra7BrMZP44KCFKl+29n4VQ+Mex+
HtJJvJQSsWsQj02C5+JR5ukFMD0Pk0EB1CE7jwy2YYdjos4511/Evec3vg9cabBeUEyg9QbyGrqtEmhBh1g7tYt1n4hZM9wMt7fXF8WEhE+1tReuWCojms1vvFEPejRezEvEyBS4auQcE/3VPMFRTDHDtQGY7W4D
ITf/2UB7K/p7XNWUlil0MUqFMFe5ejy84VIDCX2fY4Pp7DaJF25QBlFayPJiegWg2wB8SneYvMXLj+SMnz/5ZQiYpVr6eFLhW0WYVKoeIfUzPoL1pbA5kLNMGM0F6XOlT6UVk1m5Cz1puEQVByqcLPDKxPAJy2xO
YRcM3/ZXW/WLojV4ME6AHW4A/qLDEp56j4eLzzgXTmINV6/uJ25Gz14UEwBJbaNf3v/0gfGO6tn8FJ1Dc4y7u7TiDFuCyanNAIrm1OYX6D+RoU4VnxfD1kY3hfi7zTkTCvaieyr8QaGf5ocz0XPm4a9k+wgmRbBO
GYMX9J+1hO4TAd8xNj7xu1Oj8bqfUtDct5QrhQdeiCuW3uyiTSjNPRu1lseB9al7qLFPY518eILLNoquOULy4hZAldrbp+54U5mLbfTjJ7u3BdCyg40VX7B2NRdkNBwMu5o+x+cJpumKbxeZdErrclSS88R11Xgx
eMVyRYf2i1UgTHo00oxb1kOrQ5pDjh65D1vAfSD8r8rj5ayD1CctYY9HlhWqshftu1ptTV+vBd8RCV6VBbWmMKNK6k7uhrJg6yM3J8l5suF4ZitaOpG19jIyh5cxZyVgTsTI9BGgzy/Dpy4n7dZpkOMxStNe0DJv
axQ6JsHvQO8xl8EgRzaRDlRjpaP2WE/wsKDutZY/PrVGaROC3b3BfcP7f1XDDE5TrKYslozNdRk2s/7VrJu2qqkCFKxbYHMWz90HgKz1Ie6Ll/MTO/ZYWM8v1kNhpMG7Z7Z1dNNhMrnDd7g31vHwJwsqFZywYNQE
WFaj8VkUnHfxp2gjmsHjmuSmLePOn1hGDRa8mObfnLHIC7v+EDqFDNyeyQsawHgmeBCPHdI/sl8QyvpGkREfaE0o3kzNp9vxBKzNaLGHD9YwYULQaTuegHqp9X7NSZVrK+1+4g/qcs+vFqkvOHoHsqvtHZV3Ul/v
6SKYTfrUjG5Bw6r2uUsHef7QG57ke2eS6UhTkJVkiYY8Vi+rDJInJ5u2yWzr2jMoV1LGPsV1psVL/EO19XkRLRrKPjMGfX3SNOGBM7hEwH8yS0PPMM8flo3FnVwb8R+j9aLAhwfnJYbuLaXXZ9YTiJJpZ0VsfiBs
nADsWQTekN5Iu0F35cY1z22vdte0W8bRNIAT8XsT/iV0oWC5un/PuPksb7OOPc9C9csQUTGzDsh+Mqh3h0wEymf9GRn5QgaTQfcdNnZt1qeLn8hjGziXiKkTCHuDYD7YIAcjQ0XWyMT2oFt3p3bYOjW6mhwEVHRO
4VedNjBKKqKAsfj1116jUo57DnkJ+6Izes6LBcGHMz1FX9xgBfYlco8I2GxOnX/k2WFGGj9q/gh1BNO4J3tl4hmX0RJryyGkIPLWzxn94GeKOXlM5g7nN6Zj2HvH+mdiTtr0QIOpjhOIvIT1SzfPJEyOpXK3NGcy
wRTlBZvt82U2eBvy5W9aL8k84oHdQkVDbrkPCmDmWzrH29OnsRhNDAqeb89KhKPHzNgfK0je1e5fwacwPHR+DNBG8BkP3PJMj3kOwEuhE4cMHwrC2t5h3ORmGMrUw6jGsOhDewEoaDfGsNYZlGd3Nps7i2wPFR/Y
KdptU3Qx5hWDaMMwbqjk89T6q4hBBhkSmDyBr+VuvpkAhiQLDOYms80h37KAvofgcei0ZBmzXmjXJUXYpZJKEwghQPISUvMaljm2eYF7zbitEH7xT2RiBJh1ZlTLDIG7aP4UV360m3VXCs5bK9ScmFtVZtWX/QO4
lrfqdgBx+PNSzPPYpgA5emfTWdEMIbcSru9/vOemHLnx8Dlst49ve2s+1KW4Q6Uf0Jj6v3f9XV3KGOTg5GsECj3mHtlf1wPVmms8hTIuY9r9Rxe9mUbeHbOYvVZqB965ueR8CGzpI5jlechdHdr5xF3pAPw1S3sH
dpgCJYbU61JbDFATPpzWhxtwm6eYAoQwBu+cO8F5PybyH8INeOLGLisXukSD/O9vud+eoh6AT/4GsQon3W+HA+TiNePub+7hobQW+n/7GEgmgvCZ4z66j3KQRs1rKUVHNVk7NCSztsH74vcuOlGVZz3MhvzYtY9q
cFth2YycN2ldp67nV6xGVUc/r8EMKB/I6QLiVL7+hxXxn3g0POwHdQQLXhJ0SyjmkY4OfnI26WVZ+F5wd07pfifyGHyxcxQg4+W3aXYvC5C3nqP6vC0Piemnc7jrS7atPadkragbSF8xMHnfqeyI9lHPv8uDRtwj
2sVQ+fch6B092H9IfXfD4kQ6CkCtsnSdrdHD4M8Zae8z8B+iyenL0Ad8W1RviBRvNXxRYwEq4EHB9xuLjj+XiATODS+n4yA90Rgv8rZCZDs0xno9Jqci5lfg/Y5Wf+DBu1377n4FmIqFYq7t2SkFpM/uCQQeuQTA
6AWkA+MZNp6u1Xo2NYeZhrts3V83D95nIo4ZdBxdokddHJLKTaiHtO7G1WK5NhiO17afeL/jHc1vnYq8Cj1+wnujgqT248U+cGoLr7e/tCEC8zNIAXoK49HiylLN392N/izqzvlAnR2jeV+qhIY6WsTBH/33N/D1
Ezqee6zfyxE6wDeSB+dZ0cG/+4eLH7wCaruMLUGPczZo0BlG3J81G5E8Zy5oUbfXPHaOiCNTuwHB+HmJI+XzDj7U5UxzcZTfteM68KodYBMHSPwXJHuQw98Vy44EsNbD3BuE/Njt+je/m47fU+XbJW26998AuAho
tYv3jVoXDo3L8ojCdp4OSWfpbGBK/w9c/G+qpDdP5VcQ61TpVp15XahTdppOuAAgBDOzS+hdmMJ7tdN15nezzrH4MP8yOK9/dSwZNuoyEqwnDocb18Boc9JoXfIP+T9aRFs6hqmvWkTLkSRptNOn8INOunDAKMCT
bc704tSOPPdxzz2616HHyXBCHPc2RgcoSAHdeGd4GaxydIrQAOiwDPgSYJH0kbTrIEKVjDYPDfm203y7B2OdHB42YRZLZK71QnCSbxlQGhRyhgkFWg7oWxu7mWememErvoWgB27leQuF76A0i5j3H+x8PyR1XlTD
hIxt0z5LR1vGZgs+SDwVaLWbDwT2uOcEXIpt2ouI3LMcYdS651fmgzHXPN8LwWk9UNPtnlVtktH711Itdd7TdW8hNs//rngDM/r6Gv7g5tzCL45YfzwaflAt18W512ccpw7+CU645GWq+t+wZq9Zg3tSnd0bKOws
zemRvzYr8r+rzDI3bvdZ2DAyb44gQ9sg0SphgTx7zHeDt9+v2Lpwq10dN+CZIGkc8Day1/gUmYsI8OueTkND+YR4y9TRMmJwmbqshY+2O0eUO7QGEuAXPWQe4RxiSz+u1llUwApNwAM5RyB5gxorrnF05hR+v7q8
0UdMH3VNSBt2YLWYxjrozyk9OSW/9R6vYIDLmWbGmrrcDPwQhH4kvx4YB7WWq9aAQAdOQAxz7wrFqQCkReZpAYgYxIEzzChQjXxJRFXFnUHgUBk3sVhSdcVhphwulCKNCzhCANa3uGXlGmxzo/btz8t5Qpxg/Txk
jnVLklMkCiHMqmWEl7ZJnYtLEs8cjsSOv8FFE1OtyF6fgKpa0AUpZkYOfEmuKUAr6usqCMcuyy5FQpMB+hrr7bInCzOa0Xl2nDiBsBJwl3eXsn6vFoV2QkDf7qhngwUQDqTnk+RPjTAtJGKaBukYfWILhKQZ8kwe
mNQ6mTC5D7yxiNcw5dFthZyhpjNV5Fakj0UAtG6FZyIl+tk8MH19RbdEdrDws0RyOpY/fU3mh+ZplTbZpT5qq+rNI8Zj9nwUq8lsJiAZ7otIo3BBylPQnHqEI7Ik6MOOXZIZr+EqkA6VPQqW93ElHxm8RmyVrozl
br9YIFrMDnw9Nw07bvbHuHXzTRtn+3o0XL5pFtU13z0eqCcBeozlEj2HPSrF2jBhsTtDCHARFh4UcAc3AU8OclgIzgfw6T19ZK23kf7w93Qo3XDVaw6yJfDrLRNLe3Yk/2FCoAtvJ2Fka8Y9RlylANTQo3D/lR7U
gfC/obom+IGxXd1c9lsjp1+aF5WNEkmizLgkxw0rdg0Wqy2alYvwu8megOpjCbj1lb5+FXQIQSg8iidKrgxzE+/g5CCBQQq2pDMDpIpAGlwuubAq+uaeFjeFeoJ+jAJMnVi/YDqFadOLItj9ju32G3jJ7L2fpPZ/
RYwsAIwRKN0rGZHR2SwSuoSsihCmbWOr1Xitvcx21lyPImaQJwdYsU5rwfdR793fHvC5kT1H644HUT8sSMwhxM+iA1Fou8VFDJpRIQ6CvCA0eUj64aQd5Y4TTeu2k/Q6toVeIPdvyxC9six4/SZkfDXBYshZLKQd
DRiBKrm0Jzr2jusatvQlMmI6eQdTLRqQ7fnWa/q1vVJYhgREGm3Ems9uVTwDzoWkoPZqYSCWYd1A6SJIe1kMAzkF07TQWTaAqrlqgO0hGNcYSwee6EAvEHLcxyKrNt9E/z/hwNQwQIS/Lxqwv91FpIp7gUVwA14V
NtwthEk1loAZAWyNYMUkUDzUTsgwHR4rnCdS8CwU075iUkLZakF4gmxxFtqHGBH2H6GOOQELJunxgxw5MjFU3UQ5OBdvcCBCoydyzx8NswMMyJMXNmA6eB7oJiMUu8kAPaBWFjksaSj71aKzNKP2gQ0OW0d8g1YP
Ss5N+EJCe5IJcM2J6PWxuM32xDVQ+5fPhiZw2vNdKV5FqO688Z5NGO7Fnpob/+chE+F4Vo7hPjgQE2oIA/WiGQ6KswfNEnbXxWB7a5NgENNSzChdzFStAcag8wwlPBxTVX7Ay5nQFPMwY8JlpOA6XRi3Wy1H8eDY
Jv1BQe0uk2llOXDUFIZgtYsSS2wmHECvCeasiURGCx8/vp/8GWFJgLdvkWieesEbRwUkdRIh//w4IZJyWi01Z/0m386T+a92EV8+hKTbgydkxAJMn1Cma5BlOV+pTtwjyKj2GtHZIp7zXxT8Q+kqEtxfm3tNhwc/
XEO/9u+jImq3yWIrQyluHeOCirhq1jFzUDMZa5B6NSHdEZiJMUgoOzlifd2Q45K5Od2REYgTOfvMZX+5w+UBbYb/zlirhGqqCNxoiRqNDkiotW38fU0omy8QLyJw5JDcCVjk9rfkbS+7Q3tf4r599Z61dMPEzwrc
DlZYUWeTSj5IT6Vt6Pl2KkhvTgnyQZLY1zwNG/r0DcIRzL2PEbfnN8xyWkrJRbiod/Gg2pKs2e3Pn70oOYS7CBp6bFhzUps3fMcQVWlTm2+BS+7Vet/69cj4ar/nR3EJ47x5B5WHwr/omgtdXs/91mopIykN40I/
60AB0yZ/5/e12TV85yLDrkS+UXRhiiMFgOcmFSo2HO8duHVCkQdFUrH0U930dMfn0/n39t/+c6eagKkAgdKU7PdW1gOCy2HV/cntrLcfRX5ctVay9w0Fx/15AeNKL4uhiKLmOvxMaK+loCexWcjO1/QkPpB3vm8E
hTcFGTgLQB+3v7+eb74cpkHvvkvQSZr+/3gti7X6BLH3Rys+WRI7f9EAXGKZCMSJBOVX5XSYPCL5ab/Wb9T9Oq9ZEo22LS8/Gpx9QXOrTFcfrBG0nzA951U3pQm97174cjzwUwDYpgsFeYwd964FhfudU2aIEjRe
mFflrYUUnW9qiU73HAgS0/63LVMOcFL9BLo2tsa1c2rW1HFCtverivnHH1SVtlPIfRN+TCgMg+UWSTDZfrMcs6gA27Z/iRIEBPncnPwDtpZgPWEx9XUCMqIOTqbwyMvxJ5d4vFY8yByMIHjZ+i4Tmqwgr7OVjmMz
RV6WxoT+TmU1mln3kkq+A0j+kGnaQAKTj+Qg1UYd/kDY4MT5e3Bny7BRb/ExwQL4XKRqy2yYjq30kHRkhqeUlQEDI3CkEFWf8tCyzSFuUUCxIYnRM+qo6RhEDqJhVQtIUJOfX8uaFfQNhgome2HWhjXg6ceOSPYC
x1zDOEanXnYGvq+VZcg1IgADQYy8Cqa7WpkIpAfZK2KhoDcDNomagW4Yj2BJXctSDw/bvKdyT2bARkyEjZeEpIP8Ux/kH/S2RflpYL/bsubKltfVP9ychGvb6SjIc+hoSkPbNquSOhDNOwGunkhlVlgfhgm0bVLH
zIS8yVN0GXA2QLcNl5I4SQ3r5N+9Vm38uZtqbeAQx0kNMh9NCTTPxOuYHSTmSbdk3XQMveAAK06lOOcK007Uo24WKQ9tr2tB1t3gdbpJdvPK3mfSKhxBPYa8pp2y9G9SkHiQgPvvROXKC02yTerPsxqb1x+604AH
Naq2VjJljHl4oNa6Nko8TXNwyflyNP1OtxuFOeXQe/MY0Gr+MtQg1h+LI9f+i8v1go0cN6ksyuF4XeYchqLIQkt+7PEXHq45oArS60Cr/bu9Nj52B18lDOlRK4rsICWWcoSa8rRcELf+eAWADypm4Qpvw9QTMj2H
+Y1GXnA59tSBKvZ66yH05GCfe1T/8rKREiksETmS/XugNho9KoAjD9CdWvpn9i8kPcQNPlwhZvZjRoWMGtFZg5+0R/ABbMcCDrmf6AwCIbcQuSTnD/PtvypmhJc3JC+frMzTSh0Y9Bf2I0Qm9EQ7ZiAOWXEKXjE4
t9u11VLBOmzDpcX66yICPNsQFekZBJgTx/aC0KHBUG1Vh8g0YRJPe/sNQ4aXqLNy7P44KIPRh10BJFxbsonEKD1OhZ8ZcY64lw50zQFQFMyTRHA3MCKEp6jZ9RO9OoJHA8cGcnikRIWNaDH3q++vkWMT5unR7Msq
n5F+5aFY4/CF0IcdkYIEE1XW4711wKyKa1AKLvXWbMArJ6/G/FvseAivoSXs+G0YmrOEgzVVXmgraEKPxjIrQMmTx+YCDj9dSaszJJFSww5XTsz21zvZIWOHbFp9aANxHDiIPZnFQ+bZRFoznYPhWO5CQ0yINcKi
47UMhskOEboHwJjNyzB+xt3DR5H4YWSRRbA9RpVMqqBTf9FuEiM7HM+uCbJL0V/F7Pwstd4dZkPlip5nMiWOdNYSttfeeEQR3dJ5AK1FOmgg9FkhBdnTtwxGqG70kSd10ysUWGsQEDfm6qGoXU6R6xFUWGut2+yH
OhnZAxnNIirR5btq1YnDGYir7OwC1LWBXZTOCaTYWRTIDUXKnnSnEy3ELrKaDeUrSOyJ/h2ZxDDm6daTLe4rB8wzHbtczC6eYwK2Qc9wcG1gfB87YT+8shCD49VIxhkcwV5ZiBxRMAYADSVbOrzEAOEuqb6nbD50
nA/3bLn//LlLcKgmcruXjYwOLjuoujn3ZKOb281HEItNQbKt9qzdp9/9dc85xeLWAN5g9mxFI4UNVI1NvcOIsn4JmVzoTjv4X4N2r8DIRIcvjvuvZ4uvE3wdRH+GgNFl8RicUQ+23Vc6wD9sbQfSYU9xpqA0g6od
nIIjsteQh8EMnk50w+SMAd9mFHSwMDAetmhH0NXVl535FI+4XVlspbELQzwYTou0wPOq+zGxzT7zgzw0roEHpgPzNbzSMqrLkVIRoqiD88oIS/cpieV9XBxKsAhkUdyzCHBtugoPpcgMwETmPodapgWALJHHZnJO
jm/iuCvo9HDGRuBJ4X6FWi3nlg/8MfXeP9qQ2qkDe3GCN7q06wK/xJlL48AE3+hnC62mflwzG+O0mNKYfS0TE45D4Hw9JP5Ty4wLAJAULKZvUG13ZP9iqwqpu4jYqYIPEQZJjkGViiMgUF0WnZP7G5m8SmPSsEix
kgHfuAkckKpE5iXuW3VKu//1NRJNJbb2XNT4Wh8vaR629mzs6Nj0fTxlxYKdS1O7qCPg9sk1IWIVbqdBggKdnmomLKHr2vFBftaGxRWXHgdMcUWkPRMazjLm5S+P+qAvjndD0IBGIdPNUyzcIglfAsMexf4LKgCU
GlYV4JDxmeVdQYd61H2he8JGkOI5UVX/6lJ1/wZ6gNI0T7b26VvpgTuh2Uj06BW19jcNZf29TBxOqQp31ddFEtV7qBmrv1u3K7uNV71PP33Fna7qJf0o5l3wG0uDooo0tNGDGVmYzvht518tH1MiCChO3c7RoDs5
75I09iDG5iF0v3wXI0SzGd6QsKsqaq7QAgCKbDi4cyGRUEHJ8/mt0A95+IMnACGpsP6LKw3GzxTRFEN9OEcfB0F+6SLbDnijwVTLzuD890oq6hpxdzpwhWUXQeceEtnsNt0QAiSAT/mmv5qQtPejcFPHST+m87HL
p4n38bHUZ876We3EwN+3IPfyQBdPbkb/fZDl8fx9g/ddnvhjSDJ4/7WLeZm4hfmUEQDk+mkrl8lePebSX8i5oG1uFhFe87ymZuKib59xgcUfpeAi4becr5VOZJUFx5kfxzLfIQsFzGXlOvn86YXI7Md8wPeb1aXu
4mrvxmocxkcChgq1bE2w2uv6c9ns3epTg4hw2c1j7Nsax0Xb23e8kXigLeu5bIinB5qc64UY9+8ANUKmqowfjATarU9i2oZczxCwo3cfHlxsdCWusf8+u+cma8d4z9wFxr4sZmK6d2m7TLkOVJ31qSgVhwA+/NuN
pU1QxXBPPLZ4Y0Hb+49HmnePCNvws7hB9TB+3HmxHCu8rjqy9DqRV3OFCSmjj/PIka0Iu1rfxA9YCihogWN3ZultEVfvgBaWMVCCgY2y1IUfA+Z0t3bpW3M36Kx4fKLA9emJJ98/Ytz5xMTiqN3YqZ39qdeDaOMk
maYOt/jZR5cG/UADIsy8htns6WEFfmebs3ohZ2mToswwmFPgPr6or6q7nsk71dAZN2GffFwZG8MCo0wGIjKLAXxj2tK/q8DjnmpbxMiErUzy97gryLkxAEbnK2SITGdc6BaxUYJBn9KRWk0STZwhYTAPDz1O4iaq
2fsJFQf+jdyO57qeKO7C1oJewSAsw+r4vgg3d1W5zDs/ubuGdDIsIPbN4tzMdBJURQCBQUn4VEIYW7SkA6srR5nEZSjdyGz23ThhBNwqkzyA6e1ohQMmzTjAZBNa0MkcbgM7a2wd7GXZXuGt1keEBUpLx4BMsQX9
QuNksyV+VUwrMV0dReLGjW25yhI4vm3qF9+T36wPNP7SZbJwFzixnOY7C8xmFIY3EEeHU8eU7HhTau7bJGTqkWLSxmUtNENR+jnyLMe2yvfiNOFU4DMH1L6eOANLs+qJ3YfjPVsjzOy/ZrSRtrw+nmQ0kMVEwuPu
jfebb9FSNdZ3nYGZNXbkiv2mCfCop44Chb0O1lNg/kowb+VQ4sHAYjEkQkmJEGA4RHyi9TxiVlsSr65TcTf78MHRxQmcFifwSxRL5x3c2LyNyuDokt7wHSaLHdHoNgCLI5qSQav9qm1z1QkgdQSWs71qB1q2o/aR
3Jo21RMKGn7MHRsOHrRD3uOgB6gzIEoWeA2b/s/o9JkcztfivcMhkLvEryU18TERgVFAOA6RhtBgbAVYRsfJnNxxLDuuw17tRWgIVb9F+eVAt+puJoDVjLrS40xw9X5yHqMADKDCAYcw6gdiwE9AfkCriVpSWisf
TCEbFVXh+T199UGjo0ycXzBnS3e41X240BuZ0iCekfDkrSZLsWR64hOAfY5M8ZUR2In3scKrFc4wATdETby1ki0q0ewR0vU0tamI5qFO7oxNOXraDGU7zzLu35e0Fz6WvNtaBWgefIphvV7E+htpiFnqYcSZ8h/S
zLw/YcQhPzeR0EFqW7dvnQd5P0t9s2s3hQFmlsrqS0BdQOSWwgs1qdEIyYqRJ5pHVfnfQZOiZpemY3gJrftVq4GXzmrAtvVVSWV/qqb79RdugV8+4fPQe48edFKLbfZzIGPOB0FcPPct0kTXS3a9MTJzTE3+Vs61
M7oZ5Nk8MvWnDHfyamRUKYPrvXrmqq9LnhpdRW2uG/CZ+LewwRNc6ysMjJOLrSmj3201yza3u77BbDLwAO+uw1XO2rCKyL86pHbcszyuS/5C69mGmDGdjCghkNXa5D4F5nuMx/tZoPsjFSUITHuH0zvSy3ykDwni
xpIbu/a3GsaHoHJcsaQb5nQXxBlgM6CxP7XjuNzOBcGzgU7PpBuHr2nDMMYpdbgawUJPvFabO5gCgxCQDfAq+GGZ6FoP4hq7u8Se0IPzuR6Hguj95r+JZuVgM65FnZir1MoZzjK8KAV8TKQ4DVV33fCcRk8uHhV+
MvmTx4XwBHe+LpfpHmO/eqLE0u/PKqIrlyIR6BADD9kLjwal6uI8Rd+4wHF/aj3uullgcYKDBHBDHmwsfCOc+rJSDMJatFtboyP5YMqh4eyfN1xeWvwgguZBI2eJdRWp2JRdIuOO/AAI2EsN3TYBrGpNXbUQsYmo
BjYYwt7gKa+HMkgYJAxtFpBg0TnG/bVvjgE0tczuGjBDHu856Z9FxVXPKBpjIoa03iSgq2nVnLtLFhzK1aEzViMCrJGRcGrRPFfioUiL8E54YOfz0es1NLVUSo408jBTGpIE0z7gyNF51X4K52DBwQO7snttCvcf
ve6KXkayccvzsgdWkXbV7Xxkd6BPM/UVPcPrqIVnrjSNgaHCl3glE2WobpHnBfFt83o1l1/I0jXe6fXrJjhn0rZ9KmNqS3Mnwu1vxgBI4F8oqOSMpzrzeR3AM1yBPoTaDXmkyrDjnipmjPo3LjBKOOrjqIJ7T/Fw
7mwkX8GRdewkWmTeJKq30+A/XUUEV9EtrEdvKniO/Ns89vp4toy27OsqMsJg58x1xfZpJNG1zCzg22xtmjdtBvTOhjO1vEq836Yr4Grckd13IGWEPXoD6lyVSlBBBaCsFxmQQDpi3Hfc75ciXJA5jTE2zp7mvM9M
LodJ/dG/8wB49N+G/k2PiUVR8iJH10M5n04L1/YJ2q8vAcq+n9ahXWrAmgD8ujENccHTi0lC7WGYKbNU1ZUXDnOCAGLz8qvzFvGpDKLyhnNUAmECh5ILA4dAZ+Ebd7YbwbgZOYbC9ky6FiCNksgSBXBpq0uyznSU
hp9WdWRnkZPwHmDeF+2Uro4rdEyZ2C5BDJT7yGEmb4yaZKe4FoUervlD2WNGH6Ee7NKHgiZyYejMjyyjPP+3/L3e7Wc/Suc56Ro/g3m1bRgzqK8PCnKCtlgrkQcrKeOI75Nbzg2dLJ584nokMb0PrtWU6IBa3Oxt
w3C4efbDckh70Flo/EfQQ9YfmVwDl47UE5sC+YMA8LV02SCxw8k9NcQe14kfuekY5cGJUcNTFZUXGQFZBffOJ1ruWSxdC27gp4FrV2/itplqahOwb/Bl/+IMmr3/SiN+QBzdB4cmhvHyHlOKwS98clJPgcFQhF1d
ZFsCqp2yqg/HzGCHVp0arQ35isiys7df/QRa8gKkmC52wputHI6PmPaisaV4H5wQDKhmwaLj2oh2EDuVaS0QxQ8Y0qyKD+C8WMHUYYE+/CJnr2N1zbippso5qKV4DijZyLbATmMglPtR6PDnP8jJbM1ugMfb1Sw8
IOOIbY7gVbXbCdevOuAXAwltX8qySGefyyoz9pL+aFUVBUH4CV9V4mt8x37WfbRzmhGDRdiRhYVjfIyBo6SfZXTUI66gdAjA0wt++7rNzAoVz2zdEhPs2FETzDIriLIBd+/3g7Fn69Z1KWWp8w1SmrE7CQ5f1Zkt
DEpQ/7u02l+29hC8muQsmrs5V25q8gsqyABhrhqAfVVxVkpaf2TVi7AEMujwO6kIehlVENbjOig7qKMSHvwjc6tEt3ntQW9tho0clnMPWnx8PBrixKG1QhWHC0iG05/xkPeZM9Ao9x5HiKBMcUHXac6y6m6RssPl
MgEa7YPn5rXKTAdbJ2ZxAaYSUt0WQA7vRViMilgBQ0ft+ZxoQKj6YCRvQOCq5/ErzsdQGuI6GcZMJgel1DzNFksjotHasWDrKWp6ANpbkO2HIK5m2XGqkSUicVsAvEi9b3tR1G75h9eB+msAHs3lCmDJp5rKFSCX
3L6qKVrlN2jWRrN0bAUXsmD/+ODAH4fxrtQ33eMKnyKhrMlTO/Jk3SRrOlQiKj6yNRf1rmHMQTtFMKWfMdBlNG0fM6Ny/CxuYsHUMYAtvW1LUYsr+xGG32De/daHeVAlaymV/IFVAw/MZRG/2Yyk0qfpVZS0ElUK
O2ttv98gTG7KEYnKZOOSZY0rHwZkii82fE8Nhzc8XsrMGejZRFJPlsly2tFxjZqikUVwkBtIU7bXqjuSfUl2qAlorEsysbgxaZIyIkFy9Bl5YnbqZ3HOxq8TbUb1owcMAlGmY/bdoTBhIy/RmMyp5OKH6YcLpVNL
sfIUW5oF8lqcYwqnEC1ZWNnFpB+hZBQAh/Gs+jrCRq7MTmGZOQBIM23AbfvVErwrjwJ3wJb9MVWuL8Pp1/9sEr5wSNununyg88qsY9+ueX1HRGFp2wWoP6FG0vPxkX5FGIzUFNr92c6kJMueN0YpJQwnbB2oshCv
ZdZTwL1kdKcIBABQ4EqCpem7ehcDQPW0ZDr7U4/+1H8XT1/NolbgqIqXpsxLE4DrarznBtmFI6uopKYBQiSk5B8LBNhqeSY3M3AIu1YLGH3CzWKnRclaSEcY5TVaE88IxmzQUPpoFHCrAt0tCiGA1PVvD+w6cmMz
RAB8xR4wfuQfE7AVgzFsqVT80y43EfMuJi6RJs2yXWWQlSGMZxQEzfgPCPeYNzg3AawnLwLcQ/lfMISQETSKpPSdfxL4gxNhkH4dZdEVF7WDuDNFDVdlFF0dVmrt63eW+X0hy+yGb/nA1P0RVo9FaqJ4gNClTfym
0R5sfvsKHFobM0tofPs1KiyeogQGAEeMnYgclhrwyOFOPABtrf/RMWsaFeWJlcJJKQPjbHbQHvFSrbXMcHVZ6dP9KExf1WlklPD1MvlUojI5WNBcYtSfMVUN/atXoOaUf4348djmni0C1KYA2gRh+bFxzEpTMjuY
Zp2/7a0pK21qOJHWxsFYutpZl/TB9tmaSg3kyfWquztHsqPQp/VHxlvY4AfIRDo5s8czW4h++2AQFgDBpfwfMsFldN2Q8MXFTsKMEgeGJObToYHGapTdpF2XsfVgv5fnnhYG+MITTzu9mn2Xcw+OpvzjJt1+f7NK
7IbjXiXhvCWs6uYhD4bGs3l2ZOyFyumH07pFA7u27f5HOm5dTE7RuvIwmBoJHruv/TgaoBgPILV+fI4257dX6Xx3cD97kk4ptAv9JJ7LvHGY2dcCJvahVfFwlGUOyq3Ccb9w7766VgMXrpmrWmqsnjxatJ2e8X2e
oKxjXynrz0/d8+C487pt2vkcnkmoqjoam0EEqq0osDfD5BHHw6DwWJZwx/lJugFVnPcbNTYjq78BdSgA2fyPbMoVh2ubDmylUmCZ265ie/OAoBOVaeNqeecTfa1yLfAtRY41gc3LxrL6BaoVbzmi7Wvd79YCB2/F
2DsAG0VDsNEg31BprSRPqubDy36Td4hLJpdpMjHU4q2XQXsj1xUbtBJQkVjGyvRB9eguNU+ivdEGA+lywLp0ejVggvroZ5hvsbZB7QED43zLbVcZEwanMuMGMaCR1NFGEGnRPtAdGYbsKu3xE1WcPeUwZM3VKPHW
dU7QYX58XFcFQ4ET8XhcSK08qjdd01msSYOgUm+U6wLQkqnVJjPCuBsAHCvACsEoCIxE4kQa0OuUiMZlAGTCCk7GCPaiJ/FCqc2K4z0luNmwSN1NEBFQph0Qa+dWTFZj24QD2N83l5pWBPLg6XqIj8iGRxkwa5IM
M1A8glDBN/wXZw4/em8xdwr49i078T57uK7SfJ9dmv806XmQgJ6cquq55Yd91wKaK4FXl3txY2/KalUo7B8B9dTMpuviTagiC6UjvG6Z4GrOdgsxIWq0664c16r4q+Fe8wfqQcLuFKDrC95Ybmqq0yH/iNsAAuTu
l+ZrZF4pFM/zAYUgaqnJAjw/lk2bKSOHySBz585BcfML4nXG1qIp/oWYLY53tUC4+Zzf3+S4078Bn8WT89gUXiZbCaxzeaVNqj9xCBnAiBlmB8Wnbfvx9w3ckrRRu8bdgZnwOGGSPWEwzFfZvh/9FiN5tz6pu36t
GBm6zEaKNTkaQ4V4fDhIiLCZRESpPCw9G8TwP9r12Rha9PeHeczzJJNReUEOM2eGiC4Aa0MakkVbJGfL7EQT6FcWNrAANDfdABXu0Xo1Xp+/4vAreKs9IAQ97yYBjBlfaZLY+psPeGjM+p+j106DQvj85tO1ZNZ9
BL1WLh/UWY8GJeFcsBA2hik9FMychFenUTdNhA3STVHXiuzDJ74I87ZepX4+bN/GG2y74RpGyI2LUeLi0oBY2OPXlFWlVCxz5fUd+Y5fsW8+qd2ZJrcBfH1ah/Bw33mXXMKb3IZVkrBxActoaahKscjlNZXNBefP
rTI3coVpOPCdnV3ghUvMrcl7ZBHvvtkLFAXufM374b0ZYOJHUa+eHrfZEN0LL3Y1656Po5hYf+cPMw6kU9VqNRuAb7/Bnge4A9sJHN4cbP1ltl/xDav0w/SqZFKwlUBcPEPu87Ccf9uPAphfWlVzniYr4NgrTSyM
zm3gvavnd7VvhLO2VR8l411wla81rqebADKo8+CUD9ef+ygfndRPT/wScK7TfkWYygK7iPA+B8w92s7m5i1Mq6NI3zv/caVbM7oO72/yYWNie1FUE97iyZ16A6uSGTGv62DEYwCit8NoBTvvYitz3Ja72NMfsRiI
ym8wUcJtOAG62eZkh4ffp0xkXLfT/56eV0VDHvr5zyFgnruhOTvPuMSrSi8Y401R8fLyX+xhR/YF2sCGtCot73D/jWx9bNoxWeUcf0ziFNl9YWOZPvvMT5aPxilWSPPoc2p5d/er8WnPA9O47t9VH0D9T2zXVHDu
SteIauB/uHvPLCclAczDEWYmX/+VWi0vWrwsAHrdfbxwLk8IoQgJQApo6A3eq255qfKJW9gDpCQ/dQlwVAV9w8784dR2z3DNoPFv5P7ON0D1saBio9EWi0luJCnFbiFLDXvG58WfAX/1AD8uc2bCY7yOqBHfLCLX
GDVh1+R0GhE43oBHYN3N4g14BPZ0tx42mFCuRpguENJhr7+ViVMnrl8VaUbAJiWGEQwHBhDrE7GPy/7IhskbJrq0ex8SnbXuvIZ646LKcXwTFjvLXfewJrX9xmicdX8depYsuFmj1XbNoagJPnCNblVqMLfPAE8r
CIhqFLSRiNHoutn9lgjJf1aNY7bXtD0+RWq0ukVttrShyX2T20ozJfOnrpM3D+/+64ae9cK2l/9rl2x6w3WKtEhXl78udra7T2drcrU0E1ZroyK9ObhJQQc5A/d1blUgcnWKzGUrtYhgRBDkfs7U9XdZmc31LfqS
XU+FoNtpAzM45GngslQ9CHIIWSPoitNQn3rn3aEsvcGzMsSLKAW1cVpsq4MMsXA716kV5D7Ta28XfbrGpo/bLTwTLkdIgF2nbxSOYi3bEDT40ZRbMgVitYht2pgJcfz1JZN7dVI5YpAutNonZVhBi6y9Jfk9QxXb
29vUP5qJvUFu9SILL+xOpapfrWM3zKdL6t+9hUKtujR+crX7Zh5wjnjW9jpsWZAnKjTyMbHAi5KWcvuy1QXliT4kW0jj1oM9+mnKBPo24BtmrVTv4u5hoPMuSdYc6AqKff9cDBUQbMxJ4gWJRVGBnt9gAPF8rsiA
wYKAjU8KjHBO3MRCkrJ9mFE5ukKUXYxXkJIS9wZCzZ1UNQUpAxamr8wWH/zZTQ/mTSp+3JtMeQKN+6SCsXpZJhF+5vCUAgGB59OfYAZ8g9l1x8ocLfAhs8pgHiNygtn1hhUbFg+l64CP+lyS9k6GmN3sWInN+oyc
Kdhkdp1ZFZUYQahAVS2nclYiToQj/ENocYmaZDH3WKWkwgz8Iwtp8NAV2wYfRA37/Kg1iB+0zNR1qtKTqcgh1d8g5XjziRmkEp0lVJ08cSR2OzTloEMMNZgNMOn+8v3Cwk8kt798YTvVTEW98TWMTK83FWNrQ5PG
vPuDSrafaMZ4ocgMUzHQ/CKyQMioESioUm+3hww459gDUeEWR4XASo6I1+jpQxxs7EUOj6Xw9sbPSVAmE4RPQW7jkOdUr95GgqKm4ifGivT8X4fmlVUjvTZ5NRHqW//+CmBmaaB5bUS/RsPa5Z8GNnPMVWltafeC
u7EYKrdQOXxQVjxAa46m0aJzqzKly3U1VzJy1pkL8MYHZhqv04PTWG9mdxstWflbjyPL6XgcxTSYa9DTJEEL0U3K94WDGAVLFygko1dZe60pVBx+Ut++GlwV6qTY1pJqd3pMqQFQh4TKmH9uJjXdoyhiswaWIJtw
KP7tfHv19erlg/VsRtavvLUwrXKjuC2QezA+BJrDAIugKm9dlF27YbOXMk0QccTvJGTpJu+Km+s+wfJwWPyagm250JM4gzRQBO3JZjlEE/DQK7aLIARcw9d5hOR87n4E9qPxKzCFIyd4h34g4zwBgGSCB8VuA7R9
jV8utNPjQCtjtgmc9Asx0tvs0ccyvIOYmwCq1ChvlV1nJIRINeybhbVf9UqWZNoktKS6E5ZeIlE1Cd4Eyi4ZIrrhRa5l2/O5wjEiyBqvBa4Bts/Xde69yBW4g8tlDCZ4sFW6mjfvhbYD/IAMeGEIRlGL9b9q7uaJ
AfBcGsHyC6m4kN1iHK1hFx2yITROO9Q4OJfjFqnBI2IPjEjZVZJEBS94Ip0KhimSycJvUv39/6awIpgd8rFM+BrVJkp2Gk4nJky8bRQT5PeknMD8s6158SFHOEH9SoD/wow0MgCkqQQf5ATZqUYSNMff27sOjlHg
R+hJqWnaZKXhrvZAlw5/G+/GtMjtGZJP1fGkggPAZfJQSFhBj99dZS00H5ZDaLRPP+NopwK8q8FbibK6wFuY8Vh0hvXTCwW+tLPDi3nWuX8MMxOK5ti9Ox2fqSUXI2K8bkmTz71Bso6e5eWoEUAD48ZNw42Z8r3A
2GgBO+CYNrIRr7x8oPR/hm/QU+SS+WqmURIzDhbIy6pax3ixCLBoWal41NDAtymU3P0RGutjEO1DAWf9WM0ezRbbpOyPyQmE4GMFgZO+aoLk7X1a4VBqrpPqwih+tJhzKMH2uUbMr0axC8ANiHJxNpTrSiI0DczT
FrWPW6FeGX0u12RQLrwSjK1wWraqHIjk/vf+yRiVSHzLRYsvjpJcAmnt03VQ3WSPVcpvwuwq9UTl+waLNO4JJwVbSxLNVxmHOka4tD1BzyBAkDKWiAUzSyrbcjjWkqfaldaGEdIl4Xxko7uOtpeOO2BsEcnjkUKr
5JHbVbP2EcWZXQfuIVQ0OHkcxUxmGYhSBlHIZzlfWIJZXMQ1foPlEK9j79fG6iaAwzbPCjiHkpiwK5l4Gji6HOpurTpzKGH7EANd5/cb/l/88uTdn/xyLnCdHV/jZUeIGKYBihnus/mcb6PbzkP9BByxQXTEkxLW
YsJSLTALJ2w/+DraT8fJOJOnNE5ynhZ4UhzTdbSZ9IPES//GWCDhKT36lsMjAORPTwajbFLWagn64YzQwjrnBlZdg6TckEOkaYlwmjchDtfTvMWTpu6WIu6SLan0E23OwYg3s6ZnMEsiBPUlGPYQmsKUI0os0qLU
XioDVsXNo4a2Lz7ZPCTGcaA0IpwokLorQsqgCB1hbEUXEaGj6DqZSYjkIADhaV5VKyGBhEwjTMxtn7oZ0m1GoOrD1KFj3TRV/NL7o3Ayv1rGEKJ6KfrshHDgJR+Q3CTuvIG+2Nn6QYnDuGHKBOMP3V0VRG9oN3qi
pDMiECPPkunIFqp5S+yD7lB1UavnCIrgBkSTmyD/ER67EixHGDlRtNMqiYTNpoQhXTfAQJSPx81jdiGVZwTgAgbZBZSCSE/8l5NoOExXai6fDLYH7KgwkAp9EqU80g5ytEGkP31kqzF2yDbzZOy6kxJZKUTE+2h5
Ay0A1uyIeLL4t0ekY/Y4GSGYPcRM3WrTU3C4SkYEHdixs083wckqLVLxxc31+OCJdKUkvsjOITgMBcYir65iAWenNEp4ICvIIHJrLoExD4yDSRt0pNF5PWvtXIi0y6a7IXqBTeTlB/ct0jrWsLaXGehNioMYhdCl
FjRtAIF2yYFJZxshjGanWurUn0/8QWKxCsOiJxmVXcqp/hxwiHlYExCQ5L2p36v4I45AwYaYX2m9JRxEA7jbSclOYjv6nTEMSs1i/OQirpIRA2YVN23TyAdvIINU8NDLgyu5eqZ1PlDzC2nuL9VNpTu1hczK08A8
FC9YE+TlIFDPgdZ/L/yt0lhG6Dle26I6QZFTKFhCGVVCTtBGK7HEmoCUfTmwiFVp+CPVCKsCMjUEZFRaqmWnUfhtbTmV9a8R7mDQBo6vQLB3NWOi7G3+fK7cVKtpwCXHNp6/70XhSxUEpVeohmlkwQB2iA/NmjQ1
jIXrdhYwUZH1XBlLJuWCBOpTndS3CQhQABp8Hy8aBvB6ZfvqST8pF9xBtSeU/1cRpPooRT3PJQVCcjJ2GiDCWiWRpbxE3mhfPaFJRqLzT0Fq4wt9GppeLaLCyWKUte5kH2NYsVpE6dmhR00XZ2E3gadhowr9ZWBo
RTqWwUPloJQME4PBOEA3bhl/MaKMNHNy9bqHoSeMnAdF2EZoEvrHGRvASEHwa4Y+o6EukJgjQkMO0B/K1heNuv0JeivlrsGVPbr1Rh40TccXYMUF7KtVru55n9G/MXGDwd7QJ2ebyJrRLls7PVI/ynbTIiGJGMTQ
9HKSsWjBL2DptgrR2vSdUHHqUnWIv6wkyxG0AZ32wuyS/clLCHSl7oS/MVO+eweECTDA6ZE3mv03xBfZZ/GPCLsq+ErDefcdLZ/eFaTDoz51RD09VJ1Y8B8Gr/uPUDqEfEYoY0ZUutGDlBjbEGgMkwaLEZgjZbCE
0QWKC5JLlJ7dPqeoEgG7nCUTWf2NpTIjQRwOOXkU3kyNoSACikohXX1CqZEVQ7mEJ4uHbOINLQmrPGYcmQ/YpBAKTAXZZl0SxCuql0cecEguEKCT6DKiq43+gp8JDl5YIfCIop7LCOwsUtcUcOBBB4xkQb1D4apS
f9lRJFlxK/YaizhWm/jFmnZuIdS06rwEbtm+lMVpym+Jq8CskoWpSxFmaFqkwH6pOkh/2XdNWyniT2h54KQ2HYmGlC4y5vcjtWnuVyGyCZuyTEAoTSS7Df4HhwEghyIs4A4GA3eyW05zpZOUr5QGh5qRG9/ogvqp
84you5zK0IfweJUB5TsuAQplzzV1RLgmMaBeiGTRUd42QfRjx58sWx+NMajgKyy6y0YjrLg+rASuMJRACbEeZaSUepEo0vS50A6gsfHRMBPhY/JtKXUZC/rl7TAyf0OU3OkHCU7h81vRqRJwuSNyMFwYbh7/fklo
UCOnaRTdpqh0Ko1YCutfijJZWZu34Lr8pcIRiYLEnzj7SBrrAX2Co4imj+ae/jtHNP3PJ81kNbleOZ88Tf3O1/RumWfRr+j9oepZEBifWfxClaEpa3W+Np8AzEL05J+53yeEBun4azzMkOedNUV31tjae3/8gs7Q
0/rkMU1jK+quPiqTJLfeT+/JdIh5CgeZbqHntNONAs3986pGhmZjp1NIHoivOGlgZ+dmaDjAa60hDgGthgC9BaxPB6/2lQQrhDPjhBDgZMdvTI1JNWWZyP8P/I+0GoEKLbK6PMd/hAUSIJ5fNo99mBfKP0NmpOvV
70g8en7RfOH5oHRebWvJGp9PM2I6xS9vzxFr3ibffkf+rzKxU+YIygzhElMq0aIjrAlNV2quV/kpf45at+ML0zyXGwZ8RTXtTDiNAxHQsbNFftsuG7qOjf1XVPwCajOmchtmP3U21TlIHhXL93aag2cj86uIN0N9
ZlpPNLgxubFID3dHAj8l3UExpAvD+bTTzBV6XmgZuJuaoanPZCGgHFDT3sgkhRDP2NAQaxddxwJlsb8n5/+ivYLfD0lzwgYrqwpADmTYfH7Ykw7V/YVntN+v9WnHa0ivbAfkIJ2aFYXeEa6hZKuPjR6SiVr/9/XZ
cL8sD6gnKXE9OZ2sCjWxnTx/FhKXkx87OXG68hguJiVxH07gvPASWmJZ8mjULmcln71bds5GOsnSXBQ3GklFaILEaUoDYLgANlXlrugLx7B3y9Y9RB6W9o8/I1hzMqeUxekS8NvYYvOMHB+fN/hTY+qGEjNdsaA2
ysKoPTQnJYfdgD6aFSVktiEbEndnArCz5AwZW8+npGKbwEA4LXDIbBWShStCLOyz+zANv4zroNcC+MJrSw8GNMMTDZ59PoS0xgt44svo2+xX9o9XVa5CBVkQ5RJ5pzzIRK+W/eNN7ngye96sSXrY4lFJZTTi/VLa
8YseCnaBEoaMc1zTqxGNsHgrjKJe5qAw4konbYHoaiayzu2mjJ79iza5u0v2eAj3pxb/tvEeJlSdFHPrZdKfm/iZrZkeBU1e599qCSW/3bc7rqdYplOoWpW2/vK8AKC9ra312VDD0vxJTz73WWkEglWbbG9vb6uJ
Z54c0lc3mHKpS2f6rkSwFtQkNF21v3T31ZycrhAQXA9NI0DqunqskJJqTkEm0/e9Jrrg/MtvSRl52R4DR5FG52/DQENOdHt7+7nt7/fBKwSs4g9LgEN63Ygv/xjMNrc+ZmR5OVo8ciKRSjTFEkaPhI1/2AZm7gbU
QI6iwbNGGAoBLc9bBd1lK8C77/RuM2vmbDSMktjU2a9VkkVYGHHe9sNhJlSb8IuYUS/8V2W9SHr+XBKiHOkYENDIia8AIwrWT3/scKKB3v2hHMKDvZ+TD6zv0pOJxoLoXSe6rdqfwd7DZuhTeyfJ080QfZbIBIV1
5ybK0hBSxBkDIX9d8Ka6gfU0/IzImFcu+KzBbpFiCTmsKDF2Gsck/5YdxP1AhWHL73jzGPxycNs/VaR58P+YJW2rTTaUGMpEPaQU29vbnKBwKUkwi9rSfJkZIoEg6IeULgXiFZygmBC7xg/shM8Ozyyn9rzRiIiI
XmRgDy2ZlVJ6G/tE3L+unVBa7t1HO2XaDVV3oHdDRoCcGj7/DE9m5UeRrk7/VaY+8/i1RP0sQFRELqN5On7ZakJceHMw/Fld026iTmr9CRXzsDtW6KSsnRq+aFcHdnkYRrAyloYwmMbVtg9rsi35bm9u63pjftli
uV4HEvZvRqndCZuu1XfhG0+sw8K24MwTsvWNL0D3nv9vh7VCqIe2SkQiWNzS5R1XwbBIcHVZqK6Bx1rgBA6PUNGndchKJIXcPoZE41EQcBxGInrj2yCzDMw9YxxAIlsp4itkrgisrN64cFzBVsJPcGNmGdsB06th
nL6e+fxZ2GW8+YPIVyjuenInOX9uuZ1c036FBJIRAEOdzZACamOe4cYsddlSc6k8Kr0yX6aA+1ROxwU70ayg0loSrDUHBDgTKnfSzE3G57yb/ZgFtg8KHamE5/YU+Uc0WT45Tx2IEzU31ZFHMlc4ctonVOv6cjee
7nMOPWV46qS6dUyJb+QEvc6ojep1Nr64VYsuuJNPF5o5EwyMbZ530xnfzApvNOVxqSIYDScfXT72i6YzLZwwq1dLMGQnX2NXcPJ5JyC1gSTyJLVuYaQI89z4XruHcv7PobS0YLrepDmJrTABfx1g7hVke2d7HZLZ
FLM5sWU8pvegkPd+cKw3KPPW1hmB3QDbzLvQQcxv/+W1ZGlHxPZTQdpFHultrvlWw5p9gaKx7h2fwWHjMmOUEj9rQDw1xxL0chZPaeyFJtael4umHAPrppLKE/G4QptJ8uaRjSGMFPzVYwLPX4P8HF4b5hWU4yLZ
m96eN9Hi3NPc9d+mZFVda64yFLq9v/vkT6KMbuYKiynsfgGmWAcwCA7PkwSgIiWVNUu+5zmIyoOfIYIqWjenUQvzTdUPhBNe+tGIcpsEu3wPoquHuY2xDIlQBS5o4oO6SnRQJ6jgUggcbZCelfQ9M9AhEaEQCLEj
yq2jGs70Sj2xj06FDskTMvfjSh3F3FIRIEY4gWcZei6ZQH3J+cc7wMChJITo6rPYsMsL3PkzPJzaHpHhNXM/B+0u27Ux8AryTE/IZ3gg4ox/kmYL0vHP9wQx/dV50UYpjVNihoRKwG/tw68gvjx5n8B1xoqDFMHq
mxsKijK9XCJVzgcvkW5FLP8NqTm0rjziwA0PPRiO4gkNFLcoR8vG3taDFmK71ujOq7dQp4xsJRWcN3J8gNwMJ+gy9fMgWPLfKGH0oOf67UG1w8ljVrqVBhABZK7nZTA6Fmc3ip4BtKfUCJhgN6QQmLTqvTUt8W/w
imDHuBp+LpllEz8bLOtaEKpPN1BXiBV6W6dUIWU71n0yqZQ/tZ/eubf6MCae/h+GIXG5si6cJV7DG3gPXeIVPKafk+3KxcoxXBf6xLhxnzqis7fZPhraok/vZzLnxzeCOwSLqymJj/viESZYHqyB+QERWB5bjZ8W
nCLjsJAwsxR91BgQ6TfLeA8Ua+6ehHTDww9onQONGRBjpw9L13fZXF6CtSeHsHUW4frzOs8LkpJFJFEhFdpYHiUr2B1QoJGq4rnGc4s5guvczwjS6cU37FxdG1hONBKosQrqb2GHLxNsZX7nFNltwZ0x4h9hoDFH
7Gdka4FL/ZV38NsVQILNqHRGmoVw6VdTzG4Uv9zXrpDQ/qAlxWugLQ2HbcGaQASxr8TDhst5EUsu/sBqYYokYkkMYtJMIiDROIfyBH3HEj0xQeW1GKhHAInIP9xHxImyNkLvpVzwndPH5U/w9r1HiL5+gKxciWS5
khwSO0gCjyC7Ii9rdaOuwi3wZXgiFBubURftZOqCa7w6BH25wUWw0NDqid+WV9mhi+/3zi5x9hiXDo7LcsaiK0gZk3QKh3CXpY5FwYZWrxDiwCHiPc+5MHZ+S3jrTEDf6GtPZO4Z69bOXdMWTSfks9dh7Ctm29uz
bVk6Ltz0KpQ9yMylL68iyawJ7trB62ACDbAAfkejaBK/qjss2gCk2WbVBVMJR5/LymD+5zQMdCNU0HlXD6QeWKRthzT1hiFKcQPurgeS5HQten97e3sfOA3OPWIcJFbxXMYDs0myaiJ7zXAtsMU+6wZcA2d1jScK
hFg7rhyHXa7weuFPtrULgemmxf9wBsi8vfZft+O0G35bryue8zoD3kDV97/u9T9IGaJKVoZ02Unwdtfnm61+pn+DydQW/4v0ecA361e1Gd1YlRjMTz/QjZLNdkcuwwD+CXcAuJC/ENl41gjLs8YYlukoJoaLLT77
4eA113KH0hG+27DYoRR09cvKLlLA351s+nc3kl+pMVML3N5JgyVwLyiv13GeAA4W0RxgwdH1l5U/OuL5ZZ67hsiYt19uj/YKwNkO8De4eF0mDBaf/91M7qFlaYV6U4K231A6XX+bkPURJQkBRZWJcMyG8u3P8WcD
h/i3+74ZAsRDfu5bCXgVsh4Ftc5ZNtz9LoQrNKOo7h9txgJCoal66puXjGjzc4J2w2odTJ9IbXmEL9Jt9JZKGPixoujylhYOtTJ9HjN+2uFMHOwbk6OGajA3AVtrqh2Iu1vNHcxu2bUvqZtlP0cV5S19sz4zJZrc
1SJpTKwxvE+f3a4QErKJuSDJLsknfLuBb4E2oP4j8F/4X3c9dk6TtmiuWgP2/xydHDN5B5+eAq+JTF0gv5tyf6Qa0DXmmavJgbakLRIgQURTtCUk3WcOvmGv+8fN182sVXmU9zceebbYA6TVl5SwD6aBwITZBzWf
3GQaQXGtLiPsauUeT9Gw1JNUsZ5S9wCiAQjBZU9QORnv2GtCFncTUPGtXz+tP1EsZ5j0eRKf08KIGEwrt0YlLja6QFsqSYUZmmqm8enneWI0/h4N/INXgZPu7gsCZbzPDQiZ7ktveNpXheUTDIzYSOQD60KYj605
plspPcWZSBPNuZCBlvsEsuGYan1qLIezJ5mWT/eLpF1BGC/g0VJlXJbOaGgUmftvQNSQj80di4gGn6N9P70/qxJo8ehtCDbx1hR7g/4Z9utgTrqn+ZfFGPmapsMicIfs8WvFz48V2/mbTUF/Wlq4iidrYF6LG9/o
MbWZ4t0S9y+ZrIvPu1lV4LJOXbPTWxBMY4BWRHfVAZQLofDUSGjWagwPb92rd824EXTxiREbOpW0QBSNVioKqAge0iMWfuXG94ojUxrGJIj7dwfETQga92lNbjl4xIL5EFOAtOHR0U2g8t+LQoZinlKfsJh34oFN
kx4UYvzeOATz6orOzv+BD2A15z9wzu/cxKi+OTMVzFofhuOR+ixhrg7v6fAMxrSLDqWadzkNlv2Dso84c7vjul5fZ6fWpDA1XZQVVNMd9yax8MN12GQznKXnNYnuCp9mywsrBuU5SrExTkIfEiIt8Lade+ijM+LH
U2Ub4xBX5wXh7XP9szPI3E0c4Z5OICvM0W4bsZrp7QKf6T2Z3y5PnxBDh+wvGPJ/iRvLmvccEUpUjc2rv1Cm3d+Oz4O9zQwy9Exx6SeAllKTe8s2Os3enm5E6aQFZhWgPM1pqXR1ihrFagG3n9kLCsVKASNaiib4
XTwB9rPLViQZ45uB5Xks5g/Iu9DLRZZ7ExWpnyezeqsUQXUBoPFhBaGv1SaKmhAqrl6xe109oL/N5gVY09T/3kRY7bCjBpKHLtnTZvSegj38VC3m1At8av6mdTBDI6cCwyJ+UBVzBb2Ql4NmHD0jRIZv+8J6Zh6a
pwznOiIANsmG+TKMd0hmHXvfTzPqJBh8r2FbCLiS/BFP2vylYLCf7XVVLhptoXW5758GO32yXXqWswP6ob2l1nqV7cMTtc0zskNJMoIajez6IHaIv9d0aPSoXiSyZ8HwP1/Lxn4Ri8LJZ1AeocIAWqfAAe6PDTdb
/Xr6gN5Whl7Ryi4LVJoafYvTEJ+gwUJRL6wndPZYZoOXdWu5N+xBAJ3YjKDXQX7IX8HqNnoruHQMAMv6BV4Ft1ELy4YQTPe5LS5a7tpb2zYM5vuQQCyocCjNfuTcE6LFnr1LbcKK05T5vBTBhSwqW1jf170C0Grl
oTqdqO43PJSvHKfwj/Zy+rNlTqinglGbRfOjSieFzzdtHczdb+xTWha8Z763szUCw852g7FqWFdQgSmpJgRpLWXM6+Um6abIi7PoIu1f4G/x75/Osjm2JKg0PCddyZDbJJozDAna+V8A8b4PT+jDL1ElHsATuE6c
FB9834TP9nPkttBnDi2cfPswhFWtdO3IGVbJZl2Vmxv4QMklHPQiIMm6GUSU/Oh1sSy7mFQpY+EDvnFt6KYsjJjjOf2fKrjYyfRrfBxcedXaN935VdmTrOFCFs5guIuZYyWDGAZQPJvNUnittzNE4i2svKolpvxV
3N+8IzkcICXWGh32gHZQ/BIZKXokv4W5F8Lm9RQniAdZey8+vNMxSHPdbyDmdnsa1nLnW247Lt0Y2ez9I3o43AMcjACABcFgZwKkNTJqXH7+RSOmDz6GP/5vjkjund582/4jHBGdn7kYuXzhsRj31PiC3jBpQW8x
+i/YJnluRYUNX6L9jTopj6br6P0NG1y+/2LDCJ62acfwuOGW4JXlgE/3j2ZKETNXmq/LdCGE1G0yzld2l6acGd20Jh/RQXLQ9LqBjDR9fpnyU+2pLvmAbJ72yxHeW5K057LhfPk394owHdE4gudQfSX631BlDreU
c9lsULTcpUEsnGJMNbfjKrkI32p03JUxgouSrE36rNCtARZZRuQ59FkMEdVH/zdXQ1/oNceggDT+sAvPwHvaLI4x1VFZoSwOzWlMItJ38CGU5mN71YLh6Y7OOZC+dunCdenKP1A6yBCIjUaip4h9eWr0SV+W6uE8
gkPxGiLZUczEL08MzSdAiiYqJP7Ob+Y3I+DPzF/QE6emoVNYVAfXQ0asF+MlIBa0VGrlhq6ZkqLDczYU0W09lDsYFIs3J4FAprtuD4UtdU0l2PcskV6g5OKAEn8ZywMEBLWXnUdKAg3fxsBlNZ9AEI4/i17htEua
RWv4JQS5+ePzFZv6MV2HGJr1D8tvRiLrWGFiLX71WPlLdFvpbc/um35bWqYYE4LkuMUzoDvGGFtK4MSsmfXHnYOiLUooDXjBrR6Y+fX5WXMfYwi89cP0pq18s16ZqraVNb+pTKIxq8JXSUYT6U95oeFMm4mIQCUQ
a0NESW72AAtU4YY5X8fQO2dcy+zz0Mtk+eLhZtDs/00F0zVztIeGKilHMwDLxygCZ5zlPAHu23PVgY9c6RREO85zA51Kn9T/Mf2/7DX+oT36b9GyWu6afon1Ks2Ztf8FVc+tcIG9G2uz/4ODmLOcKehU5PUY9+p2
NA8D/fAN/6U1mPZzTxbc4TxLBT3FW1xCxb4NC+VIrVkgersx/v0Cp+asd8F6Sh8W3xOvsiyA2Hlla9JCdBfW/bsMDg+b+rQyE/4TcUbcRwnE/598MUN13xpQrpolAd3NrXcC7h5fbh/YHYm7Ale1jnPgte7eciEV
XX5TkP16aq+g3rR2qoDy6d0Z8iq11+h75oiNGbfuSoAu0+MR4Hu10hXwrms9JHD73it2gTVDPTfB9Lt+9IBjZvtU4IqmUgWpb8wlIafnZaagrsfXWwM90q1lYF566njgdGQnsCkU/F9+hO+yrx7ax8fuh13fzc7g
esvXU4CllVQLtIcUn4HJ7HjmgOvuJ0kglWK2GkzqAtMVuD++PKUVBcH1G79M8vXPwhundiAxdGUOss5q3cbr+SiajV0LOp+HfKe4oygiZqPDZyzK8/4WjoNn7bB2VDuundROvZFVqshwNmLZ3uV71fiDTabpefvb
fumPGk1rB8jSoHa4tFs7WvpaO176VjtZ+rN2uvS9Nqr9cyN/yZT1P+z9lfFgRTxcKY9WzOOV8GSFPF05jlaBtsW1SNSjcDz4W4p5zBkzWjgXqLidtKmwmQrDVFhPhW4q6LR2OXUSKB32bdgX1BX61YEdCjmd2d7e
ZlsMajvJj5NLUv1YeFRj0LffmNIQf9PvWx1jsQiZXwVUgTpXgxDdy/d6Irmp0ShgMH7QpKi6+M6DQRmnHQ3/qf+eHh/sfv36ul7/C+3MfsXB1qu8t9pd/6kdpZ+1Qzw7r0Y3uxSw+o2yLmta45rUsOZqoeYXkqWA
Zm4h/Z7j9zfPxeuFX/tuKyqlYT1kCY6BHt0XtBgz4c8naJWzPcVQu8rBdmHfbil1jwLKvwIU1OhI8vQKDHJ0wuHuKwIlFDFZSlU1PH5FeZQOiOT3Posdagc/LJLa4Q+jsHb0w06udvzDQaF28sNevnb6w0kpHuEX
ooqOwm9Cz4SUkkAbcrHZJMUGQnK936DHNtnn35NEK9afmKyoyLE7fqYSarr0tbhMgS7vK3XitIDsz1ytXCcMPhnXsvvUx+RovoaJvJaBap/y5Ox9/EJLlQ/4L15s/+NXtk4W49/aP42XF5+/+n3c+fdXGTxccoR+
2vFdPiazLiJMlBz4qPgWcyNhZ/sHRYmw7/lZZvbFsSiAkOkZplgT0mcXR0C7cMa6ioYu89H+WrbuJ1/KReLFPsLNP/Xrs20e4RLFXQzNiKGFgtooCFlKDtLE0E5DW86dfeMLLgVbX8m42JLn4DQR4g2fbFbCmJ/Y
VqIXvABlY7Eac6J7HVy0X1pyXx2RetI+6ov4wyAvLeHwcDMiOZM20vrCtha/+A4YaOiO5X2aZQCkBz+5R7BruXAdD1JeWuQfJVvAp8qjTK2PF+TeGgrmNDzqo3oD4V1KZ9ho9YLbDJKTQACZtQAcBw04ndaYEuRh
gQN+aCQ/aJGg0HKKx/0KdbCbzny+O4Ox8dBy9TskG9UWaWf5g6MssoiapM6cm5286j7SvVxIMFmFmQZiC+7tfqYdwFAVmBUBiUbYWpm5ue4PF9gIbEogOOxised26v6FlkrEsMWHn+DdH6fVxv3wffKyM3Wcea+6
fOOqupgLkm0xe1pGUxc+2YrsgSu/Y5O745kAsmID1rIJEQcLvwA3f6deRN/7CQ+VCvPYE2+JqfKoEcdDpAl2Og/Pa05XAgvbp6LU8FntTK0KpLZz+jspRM52Gjy0xexecb8we0Nw+cvAQVKovwmvJzQPtaCqL9Vo
TetiEpvnbtIbRBHZbKi1yxtck4vadKgC3nZb/yoIZJUYAlaWeIRux8jCDaGCDpuLm7bz8VDLaxNnwRvhBqOkJXaiuIFQBne76s1PIYl6rGxUpyQ+vSbwOlQcmGfSiq5PQ6Ib0wLyzUjAo0VdVAtyzbpuX+FZpht2
iePoOAxfSg0AG83Xlnp68++Vr2jFUa3+wIKVsYrLPVksVfOXGv8SPkixlsN5Bm99t63FYXzrWC0dt2dQLPf9Wn/Q+dxuoGxwvxAXz0wQJW0lFk8vtPcb/wLwUzIkFg9J1Q5megEPlCW8k6Umb0Ch+nLx2HqWCwt/
y5s8+YHWzOtzW1q5uqyQbDnC8ZCfR6jBIsEkuLEZhVhx1Rn6KtiRrf2ASiKxIwMuVa1to67HG5RpjN4lc7XlB8RgyHUHXMIFlFe6X4x8JxjOUNzr2SdT6S3/Csypv3R+rulOgXv5hz5PzD7Zs/Bj/uls2nk1AWg9
QcSyAuPVnnuR4KdmEMTdnSLyKJCxoNJkhZkyBFKqkIfppdO15hxNJJr86dtOsh9lM7sjaEzzLVoWZPRd4Kngk+eSn6p6chaOeN7Yle5aog6To8jYxwulrY3KqrP+0xmmsJoAlp1wwmxZdf/2uc2D+jeTZOzsbQo3
WYztbYiQ4S1zz5x76fVpWEG1Zs1alricCKHhZAXkSCI2sfl3Dk7pmBdSeuhg/60msj9ppgSjncvC+EA536nc9hEwCKScj+ZOFgka6jHYdCHOv8wPPwwn3vMb38LLKAacvaF3yToNq8IgH1Cxgd6mTSIthJd8a1Tb
aJbCMpmiiMd0ByVuNdGlvvZG//bCIJCkac0QXTebUscDZjHP/GU80ufNZCOPfDHwq/BiRh2Z5Ve/hR+Rv4paAzQSZQARufSQhUm95xCZxV9OKJJniHXTxl10O6CkmHix9wD69FAqiwqcp0rz8wejbOxhSF+26Arl
pLysJwHJSkDtodQHgjLVYKlQVsBAteWt51ZthZQNEU9Zkd9Jkhy+/iJewZApB1VqytIFPTGXuMtCuMXh1qNJb7Sjo6wriLAKK13puzJS6DLwFtRWiPCcMBRZuVh1MafdpE9iV/Yos76ImUfbMB8jXyqyFHDxNMG4
KdTxb+qYePEp34yDBxCZIvDox7AUt5FwG7xbLnrk2AX6GspVwmxEWLvK2yw2NGHhHynOEL6AW4gQnfK9RQa8UOruXLZIbH806cauCP5pJ45floHV1/WjPpu+HcKj4DHWfKgq6DzvkX9rPRUAzAEJjdS/5HFl/RUI
X+Eqb0lvAXWCu+gVgJkkTX/DsmYJrGfWtXaUw3aI6rhuee3d4cFjvKSgEEO5A2NhJVi9vs2nBY7lsK5MVogd0q5EKBI/HMjyKYLQC48U90w4SAPO9S3qwUHQW98BJIhUNtYlYFxLPe5TEqfLfvOPwNOwa91L1jLv
7YxyErz8I4EWD8QtIQ3KjsewOoNkGag4gCvv+T7hS6wecTQB2sC4UKKpQ/dnIxLUJOlTKok0LcpgF9DFRINfWprSz6fO4fX+1+E0vFmSVfZYRriDIf8+ovOVrbG0gzhgVfUxBGLGaCAZ6YK8BEN1+aIhbMU0z1pp
zNC3yZUusoWEhNdb3NA/F/Hoi96whzdhaJGK/A4PaEwtxQhSTXB3pYgXnr7cJKefvngXfL4SL5CW+oLRV1O53pLH1VS7fEzYLVYqWHEqZ1nZ8lm+61qiOs8IK10MQt1XGt4gQcHM6Xtkp0P91yTIUF2+yLspTh9E
P+YY3k8Kt4u+Qgj9mDOfXnA+jmPD7DTaBoy937EeR4giTeOmo9MKruBhhJWumGo0YNcLU2kMHp6ifcP1TUxX90MOC/BmGRQ8X4OC6M0NF8CK6XSoH7graUzYVUb9hsUxx2ucdqCW82iFHLMcegt8ewkzCcgxXFEd
pQbsVUvPY52vIlO80qOvsBHTtZWjjmpU+qWDBLFAopQ9on4G50E1S/RWmF6X6mgBUSDuNPh3ovxTFQs7rclF59mQCs1mtderJyM5DSiJsfMBhsQ3gcvgvNE/GviAGvfh+3A1wj3xees+0oVbvo0WA3bLyKwctdi9
+7DkLviapZ2NaFP4yFwh5WD/nNugVS7/mqsMweWvuQbBGf8z1z9cv7eXh/5lO8mqyPRFuPD7q5jUT/e0bbX30SyO/ZEvE2PMGbVB6wdfJt5vo3f1kyH4mXj4+LAFydMvZRyehY11s86x+oYLGdgOqNU1zReluiK1
aQdUtxOBu4J6ezc4DILgoUf/SDb466FAkwEM2jsFAg1CE9NozI8E+sJfeqtJKICOy3LOkn+ywk1guhw/VZORB9Kk/xyrvheD9u6RLOh8LRobPc8TwtKpvhDJqolvRfVzyfZgQxrTFABQThEXTi15v3kzjmNThMVU
wE4Wzu53PUQqW6O27nyOLNVkn5a5A4ZmUlGVuKtNu7Tj94hJUc1U3H4eQkEfffMXh60j0C4PXikIrr7Jb7/HNZSTwjIyMo0grDKBsNB1Z1yChwM9bkDkKaLVAdmCPaQMY8UQhqxiwsLZN3q2cs821rkS4SzRd7M+
sidhF0slBbcqQ7VtGYTU+HtCPKSlglH7q0g5z40IQAyFRrWl0R1JM4aO+3qgg3z77XqW+qjMRb5oN6yBZALaNyFX+N56o0wo8NgkvaF3dbICT2CS21MMxmfVNaWQFxJz0GJmUt2WpXhNYCg1DbstjWBBO+BLZASJ
GcRVgRHp08TbKAptqGjUalP5MDQauwwGc62rO+NS2Pku9q5rS/MunJF+9PTJU3n0cq740C3vTJ9pih+95Ltg+e3H5u1jePVLyatW3Kn3BFUr+Jou09Sw3J//7dKp08uH9jV3d1VN5fcFwB+PKXJHl68x+aBJ7g8I
QKrfYNkzA29IQdg+CgBaN+IMfVF6mKVzfm41xR7YgJcNYQRpSeRvj6m+iaroWloj+npauuPM+BstZHM870MYQGFGZCsnAJLN5BSsEvdLzw+Ht06FKY3tkniLMc2+e08v4612+lwYKhDz3ekcQQ3AE918wUBEdbFp
vE6ivaMP7aXG9RoypI/Cbodk5XOT6cBQKp2dvfHBtuM51uWCL140CAiYxFjq01tvz16TPBea+VDPOMLxJ749LeqHbk9DI41CkyhG6IEMN0H93WdQos0RbGRE6En8ZnxWqHyaWVEmXs+TaClBizfii3mTOh2tYSsV
MighJZbv6Y5kwdOlm/MpFc3SmHooH/h3Sj4pwbvyIHwIryUGT4J5e3b+bF+xOHUdh4zr3D7sGfXboIrxYugvDWG8JuIIi5T0/qEmd1S09Lln7goNH1AdVH9efKCxJFmYTTpgJ+YzXLNYZxLXID58YYTjBKuVPDKB
IDi69MS24zCM5zRKhQAKujyFbdg8Y1iyoeveNyEvkz0b7UnvZP1//t8C3jT+JqPLaTmvA7BiRqw3nuuljXFwEGloRQRXg/GyBS4mTzLtAgoKdnQFpizOe0gN9Gb9WsCfMIBhO7DIl3vN3NV2fer9HJojPPB0LBrD
FwwjL1RUFAiqVfZUaECEsFi2PhUoaEg19Cu2MTfCoQsfitbvr4PAjRHHsP+5trNxWp1RqvETsAcXhWvB2M0qQz9MFKxwK2QhY+UuM2c150kei2h3I/jlAkddMmytMcePielzHdeI2tuVYy9jAHjmAPUHE8REAEx8
SIW5wJF1wQbGY1SeMQyxFDK/VQ0RkXWCRUEKiYoEz1Es4iUXUf25jKpqreFD+yxFiEWS3kFXJ7yYUZFyb1QhFrB3IJH0DQ3aG43lt0U8PD3TOiAY1DwuFjufr+6hUZmjof0MAY0QTMqLa4Ow6OEYGrGDSMfC9RKa
izAKP544Tfj7AHQbNnArMLkFMLdaW5e/4rczW9l/bXM7hC+XV92vJdHln6pf385v3ifgWGHhe3Ga9znanuv18fCP9xeEBmlkDIXvtc/W6++D3JTW3iL00LVU22OCemL9NVh7dwVMJAcGdyWhFIZ87fpvf6fRGecz
rMuKQ3MWSlzUgJnB+V/Sni78dj6fwNtPUwnWD+QhfG4tSIEa7NHVXoB88l4YGxfCBHfouxFBTTUfoQQcWrYbpr+xySv7mJ1hCCb6u5MAsqkshbtEtpkQ5Saq5lCdWrOyFTuN1KP8Kji19eBl48lgyCQsnywutLBD
xMfPnxNydwjTlde2DxspSYLcNIc3BvApSIY425wpd1T3G45JrgiLz40FCnxgPaclBlpXf/LwzyjGgyb/Vk8x7soL88Cxb0cCDr6SpaQWB94gCCw4oB2v8MTlncbG+4MSfln7ZM31zQIzdiLPzwE/geoyuL7Emjgc
t3l186JdYEEg5qtHJnom9Rs6GRv2Q29WpBCtLrGHMTYzJWEEqfEgADVOwGTzLMyyysMtklrqp9zJ8Pjoz5U+mD76XsZg41UffSXnwdKr19a8hwun58fTa7+oQ7nqQERpW5A6K7mRyjNxvp4nq0BcuM8hT4Js1V4l
AMDgBnf2nvWz9kmUxDz3NS0hhPlEZQMPBIqJdjCZVQjlGlXiYdDQoS1IdtgoKLVLYYsptMbr/3uzsrMaa6xSuV7xqk/dDPXFjwq5QBZa/+DVkiQ8X1Z0iVuSJmJgknKar9pCKDH5NAf6FOHQVRGpZEX19M9ScC8W
/MyAi6VKFNv806RoRXDbz0HvS/jX0FXUkofPWJnQzKR73kyIUi5N4dS4NTSBKdgJxACa58wm66TBik9CkmHmtq1IHlWBNQ96YpEjAuWXmnQQsGMgEKDP2ZE7SumemLm5S00S67RnkLRgxw95xZCK+QAfeRXYoSAw
TI8aPvIRHu76+Azy1jCgqQItkjY0jEx+AhBUSJUzTEF/ivop8DeJFz54zYKxDIe2YBx6uyEerL+DTVlNwiR7tmgjFMK3l4WI6sjErKZS3/epY8lVYmE52o71RMNnm1G1oUbc1xUUchCl+nuLmIemI6Ug2820oTb5
rSu6mt6fAUzIONK4Nodo9zDncmU/FsRgnhHrxJzaIUQaJdLsToQ5T0qS+Dx/7kPN40Jnq+014dIfPyR5yq/gbrIZyt0fWIc0HONMq+ZjvxESmU8M463gTqzsKHULJ/5Qg7gEHgpmXWbVskMhcqGDxEu6QMCTSOkQ
5KwQDk2UDGXECaiK4m/fdoWnlMKxsgK0nTrEBbqumk6rt5Hd2KvoKi7Yk5JuSvZmrAUXAIHGfOYll/5rZRNYT5ywTsYRUUqYTPOm1ykq/p72KEvlMo4WpcCCpoe2BmaSoh+QE2W9mTBnrGfCq/EnliZJjGgad8bX
jflJE9zQ2+VKSjSKmRhzWGFPr0jbrtVRFy48Q7CoAE1tVEYPPZpmHhMTwm3WlBJWiZt2WbAWmhkrHL8ZOsSEwzGckSo/bankMQelq2gpg0+tB//Umu4uK2wOmLrKgOqmRlMB4RueEP5k/QJ2b/J5wisRHD1RAf6k
38ZjbQFzlxaSKk0xHg808jPbv6wtRN+WVBj1U2knU4RTEt88DbTG+rOug5zpRdTZLYtEBYLJG0Ah1bVUMoe0l3NMDZiRhT+CAZkSkWpVitWy0MrUcdL8yDAsvdJIejwxFhBJY5DZKT5fkO+6aSiWvJ7o+faysZfM
X/uhsMh0tpmXq9cE1lORxkSoYonFRrGE239bKlX/55OHdBteu/Wn8mK/nXHS5IMnFh3AsSIgCg9DXzE+l6g5rZTLzo6JqZEl7QmtDUFqfaWBP13+fCz1EXms8akgMhoHk6SZ33K1Q89wxhwTOx7hg/DBAF+we0zS
pu8r4+J0nE9VQ1LW6G2ePdb2OnECBoZkucAWkvkVtpIz2atcH7LoSwXHhCSC/n0llsHH8INY3FiG9nMbf/HuBEb7vyXSYG6ITj2kgb+LbCavfb7b6vzfP7d3L8wElvn7p458f/Pwpt7p4zfdayf/aI+9Nvn/A/7M
Z4KcB/wzdRmWfIyA9l4F4F1qeNTrg2IwvP9UeTNdn4a3Inkn6tTe8QSGv7236XFo1v/29fJr7P1oXZnMuPZb0OqUiXecbBNfIMU8qU2mc0+ZwkJjdJQYsKTb9O2QHRXKN0tmf+kNR8nuZqV1v1O91op7q9U/qGN3
ETyS++5q50U4cS/dp/AO/ajgqXv9lTiTN+6Ys3e2rcmN/iGJR7Q/EmF/89izAVxTASVRRXKC9Da3oL5BZW3lmt4eNf2GG3rdRVSym7g0FY4MrXVVe1lOfLDkaDobvx6kwWyW19aVV02sMPMUsvoRt7xctJoDCahT
V/uyLbczrm3zgHzE0hi3zkW0vU1euR7gbHMby6cGH9uLEamBap4m7znj2jPTQjhhRe01i4lJqRwbkUYAqBHFsIH9zmqXLGhaCV2vj/a3dY1b61575UGe2XdTKXQBliwm7cZUlUHneZnE+NJ3HbpiFroozAH9x0Jv
okIIEFrjdvo11X8f1D7OY9XfIERwCyxdH63+I4ekFmz/DTT8WzYEtC+SGc6N2ROrHWF9Hupmn7zNRQSIPgDdR3dEX32oPvJ5LPiVZFG3QlLmsSe92CHDqTXEPMOxKk5gPhQgkysTB9FUv9U0ThrZhC6ywPhjVOeF
Uk9JAR8T3Wsm9y457Fw7thyHMUVHUymM3WIW30mAutdxMWIEvQp9UQfvCc7Q8VpBh2iBjsqYDkRz/RwPC6EV6HMhHAgrhJztS3R0uC1TfsePP+fO8Qhpm9FV4ylSgc48BZo5ORpoAycko2dS1VpmyE2rIBRsuw9G
ly2g04tll2n+x/37wYwNWmYba/EcOTWiSw+u4T7i1GgJEbURA+h499UEfJOuuLsQ3yqENfExw9O5NHsOCAjsL/flbu5zAMB/BgCeaEHNWJ2zbCPpoZmbtx+FmhZOT+l0UZvcSaOLMpsQXqiti0Tw4cMfqPme0X7I
cwDrUD6Mn3NOpdk3oXSp1QSloRw64H4xkjxjsk8D1UxWX2dvphIcpGqCiUDxv1ge8vVvnk2bKHJk9BlLic8hYr7EkgZkVku76mNR3asqpcSH1QpKOa89T8afa0VcO6Nc9kxkLPNzaV55Y/MsNjgTSP6WrdA9A3Yb
ivSRY9XJ1tbmgKitM2XBHxFn0vizTSADd8HqFOuxy0GWJUh250nR3gMW5VOSIydgL8P+nY8MYi5bz/S8PnTXPVO5zuLNYZHN6r65flYFzdkA+zkT/xz+8D0QXdDqLaHhGak6YURwnkKDA1ZxoZ5VbJSv07pwA2Oj
meJZqws3nsd/pHBj/KTfkb0k4m5anUIOpOgSMP4pI6u8DtgPldeTR2RuwPJO0xN1wBfdKPQc7yXSKpsm2J/yxMzSAnsv50HAtZvF59pzg9Z6JIPvdzO/+ewPEf44A99/zNf+A79H9FxG7Si9mRAkXNosSoG3gdTN
phMNcxB6qfJwxwDbORh0vTCNHxyO5NLGyqyTuQTAQj9XTCsjh0g+mM1Z0V92ZeXtzCzDqLzb+6G/0pWZYyVHGFcW0Lkc7ld02GxM/hmmYP9Xyj0Y3kbVjmt1Z8cs3zObwGgdvMCxg1GJCyBSpgTs/bnazoz9FdDX
NQZXsfznKnOUw/9S/rsOZxaefFY/m3vrF327H2sif9rvzfcq9vST2xX5X752IJ/Gz+D6OndDOuZHZVcufkn9GSz9NaHr814jwO2Jawttr2VGfX/XmijzpcwfkPTCJWrmoZLRAb79H6hH/0CoR3I259Y5xBZmphZJ
jOP92bFXxyZrbJp5YqhIU5pkq/NocLfVal6wFanoeunu2yVFBRmWhgR6oggGcimZfhZmV2mx47cUCxXXQryGq6EZZe+AYfTLmFVMk83eEkboKEXtHmUhZSxVsIyQ8ABOUy+hL6flfd6hSoWp59F0W0P7nO33rD5r
IfPeSxofNkLeAJtubPcmjHWzu+MZ+kONDHF4Rq29gp6fqKtyJPkZhS/9f82r1piRdyIz6R3+x/M6nW88c49ccz64D5Kc7ZOjJW3oxJaz4OplZ588/vnKEgAPOvRg8bpNDmZ+jPXjgsrcSF7c7OUoD7D8TdLR8GbV
OPYXi+RWb+kmIwjW2oyqKH52LCEudD2E99oZT8YCxp4KGlFTbCFsS6mv0njbMa+BbvEiJ7dDKNR6GZTWurWzZmTmDXYES5M0w9rr2fmGAUphFebR5knnA1eaCaxroopiNLUSSEm3U5lA0crCddeRHv7xyjk3C0se
smSahGG8FAxXBTqVK8pAih9x/d4IlpXRx0B8LRR8+y+ckjNXXvopO2JNM+pYPT3Ko4XNtu16AeHCohisO43XOfXBHRo+TbeIAztX5FPXFKciZcXgRLvIhbRS6Pfx1q0I7LQR4V7PHzyecIRsfJo6JBBKtcAsdrU1
XG32IPJC6gCy5t0AQXOXNpIiH3n75Eg8XT2WbiFpZK4ou0ciYtj6LJtO7k6JNcgjMidC5nIW8GTSeQEHuCDiU7SzoenGJKVR0za/upid3lOWJoEi0Y72LldcdqYr4orjhgLTbGjKA+MxbozLug0Gk4O4oTtcJke0
HiuQO2DR0Op05rloiVQgzDKknvVVIpWJuWpMrtq8WUfPV5Pnunu1fUvtm9KAwqLFYdlFxRFRUpbUYKPdsONKtnPogkCtb1T7brrdA8P9dAZuMYK4sVt5KAxxF7AemcgHdtdu2sDCN3lr78WHSmamuQwFhfVjtdMl
dUxlwctej8TqB1bjILNa1ehizMw5TPHx8Rwd+8ktbONdVgAreAsgMDtoDU9ZwttcwQa1U8hmcYsBsPAA6rNKmpGKXUZuDuRb+cQPkju+PXiyBcaNb+32uUA8NVNitjjZ1klAjyRUgb4lrkJ4RlzPP8+kZAimPOfg
tPrZ63cTyu/WBN9fO5ZqfSukOPBRRqyz63SnAVA2jTZeO7L5Xcj7RhZ3lwYW+3NPHWS353V9hSkfHh346bWBSUNoEtYeoiJEyO11CfL8x8GBe+KqEwvojddobSjJmtLZ0eIdNL9ml5x3bsSbXAP+RS8n5tlrIcrw
rmg2N2kM29wGyPDDG264uRzhQI65BAgUZD6cYu+0wUkl7cdlN6HuhFzVAYOe6gO3V6IYWyw4kuGRB85eCQAQJmbM2kWkFmULMD1OQohCHPJ0UDbf5U0v8AxqMbjIK9ghYIwYXJblcOi+ucxIpgfKLBtcrM2emMST
1HtU0XmAJtHlcm/rI4/uyRdDnZPBfe7WzXbMPMSzQVJXl2YjfGO1n+uH9eUjf6Be78+PcV69943TtzFtsh2PnqWM42b78Nm+fdMveVKdDg7GqHURuSuuaa9Pwp1jK/SP50TM1D5F/p/R3qz3ZhCicXlTBW9S2H4C
98c687oH7SgjnLHD1P2Yk8HtpVZ5Qc3jEOnKUEI4+7MLvqXAXz/mj/BjckfHPhaZx3c0z1srPgszDzpcIiAzNK+lvgT3FkKXRPvVbwtLJrbubn7fccwVh9ZoATv5ydWWAqHCMvN5NwQ5h9Xfu+lhsJRjDgZGwrfx
VOTAbXlGu8xk1PE9FXC3HaucjXnas+jDkxnW4BQ6hzwFTtE832rtRkPBPBlARUFX/9UYipPGQUvbfvhkFIz1hz6k8cmVyNeFtnK6Shtz4i3XS2FuKUUnWW3t3PZCDwNK6OGwqZFknXi5KtYntNJW4sD78Ear6p9X
g/PJTYfXWefGRyOD5Rpt+SOre/TZkSOHpZQC8Tdy2tsZWlyUHnoFbQGb31BCmd6i9j5rxeiVo1OaeynxIgJ1lEpWQKHk1wSmmVSTALcCPuo6KO4QSXWRAjZ19yus4xtXSDGsqiSnSElRTct6UgMFALmv9QvL8pG5
mEpds1z8grCjYDCkR7y5MBwtwFq2tDv36oKmqiCpwK964OdwqmDjgRG/UNEkmKWWgINqOU5qheqtOKyNsqdYmthz2xPqYzZzVqJNI/W3S4WLhU3IFr40JSEpM0CVLPb7vQaHp4IM6exQFMP4mMLQkt/S2BQOScvZ
+iQGEZLIZCaVcTCO6JSXpmgc752zw8v2jATkzY7ntLJVSMVKZztZ+DF3kCVkPMv2T0NtMoxDqB/gHBKurIL7y8/d5P36I4dUYg6zxwc6AhUxBurQFnN9ZISCK5GGtjrr6dJbYKvmHUI0EksEa9SWWiTPwIpTSJVC
NRW4ElpHZZlFVWvS8iaVcK3UuQIYDRMKv6uJiN3iVHiVXIHWWyhgiJM2baOxAkmUOTs8cRqlPiiIF/Q70cpczJWimwqJCcqxgySEUoYNLagBbX+kwqqKlUhVhdARFOgchy5DFylJEEK3qu1KM2c6hfDjGmIjVCK1
+ICDWobQKrDjK3qoSloujyuEYweV56V58l8J53uwcT+WuwroJX011QyRyhEVY4AI/3n/e8APRfb/nhO5f/rH/eZXtJ8hvR/LEed3PrizJrm1AmAjDJEr901elBcXqfN+3tLXOrYV8iZia2LeNW5mMrfS6E6CkeoI
gL9HM5otP6zI/u9/QoW/P2Ozh3sLsIqvcW+1VHIEAhxAWMHxvWanl2W917AVeST8N2WrMt5Alq6i5+yYxwPR0XDp8bbafWlT39pGS2LkesxTb1T5a3fO3dkjTq+cNXNwSUzQQT2kAG1fatYRTbjT9xlKdVFO0fyu
ndahUSScqnUxv2Oh26YyvQ1v/d1EEh17ZQwHmk5vRfM2fnUCqVnJQSfubs9PdDZsDdmKuY0u2YIL8SCf82ySU2tv0St6GrbXR0xMP1flmtOyrsG0506D8INW0ntAhqiM5QJZAAuU6OsYdypuWBXu4fRLrgoYOOUV
S1L29qK/X/aMVwzSiXsn5aD0peUQvyi3SgTV8L41Z5wWFQkioEP2W9ZUi7A+hEozQ9vFsv0eQeu9BanBwOgBOUBg3lK8P7+M9+7MQVKePnoEgkBA56eJEhKTLOhVpe08Ibiex14va8/2VxCNEqYcIwSCjjDxS/Ij
1pjuFAga280QO4Q5M0cDQMkAunDDKBGgN1m6XQEQCjfrHAmZLc7HnGm56uq8SvVs2jbk0rrNoC9foItiw4QwvDXaY6tukZZSGk0l0Z4yzxCmb8Pfo2HwzUS96EgbbfrPMWbs1Dyujaii5FeKd36msQZ/gDaOnpaH
aJzvxEGIhGpiJJJglA9M119xtRqwmGFFxK2cDBPIzKD8mOFmv/rOZATGYAMO9QTd0Ue5GiI3wq04bQx6MULcZdy8XnWL5Z63Q9p4sljNl2F7JbcKaquOYQurYshc6bV0ZBrb56Plvl0MxGHBB9hLTitrD36axy5r
bkrbcYR20X1ru2DOWo7UMBa7/4QoxWoIrSg+eLTVVs9aueOp8UEsSXzzjGaImPb1RIATX7IgcNQWf1O9Tf2+/lPwGwX+c+4Pc9nNJB0OerRMoXMEXYm3qBS8b08RxUN4UyKWTui8hfs9WFp96SwMgvAu1jo8XD6Q
X2j5yl9mBMELBM+51W3Jw8tXRAjHfWM0Ax8qfHjly8LNv8ENXvAF4GNTRrtNi4MgnlGaXlocCMEAlq0PVnhZkqfzpIQX1a0R/nQiZx7Zx37wWe74yyXLim2g3ZRgJfT73M4EEo1smgC5uzRGeYq+e5r/39r3b90N
B+GgKvIK7j33chZOglEcxFYjLy6nhkWC79ql916XjoBk5wCzP0vgdsaokSH0kzakw4K8cvhOvphtDKOwXpj03FFkVMQvJH3G1omjk4P2R9Fpckji88nMvw56Apu7gUgHJ6pLUhNgrf1fOETBn5TqpxdcvtbwOBZC
0XIhuVwwKNSD7qgxzzOxc5AcO0Myt8P74ODBM4u/Q33D7l4ruy8wJ+jLhPIoFjJV+woUHrBgWVjEkCGJcKCJZcdiVVxZjhRpr3Fd/hydTtfKZdYewRpoO75/IFxg0/bMNk6+bMLK+orkQvwnx7Xzgb64t27rfHUP
5NJ5XR6bMGuzNLtvQlz1lzON0y2EBRzQa9auyGfQ1/prF1R/vsbeplYer6PZs4+qnmh4K+5IHkgUu4MXT0ZIJ8JbmDrNH+/WaDXNHsViDRyqFIYUtXqkU1Bl9EeDHgNVUD00bZSFKI02B2Pr0i7rr13TYw2bRlIb
wukGGwI7VY1jx7YKK42Elo5QFFg//ZnJCOaJZQQW0xVQDCQYNUIVEy9/WIDoA+bX0gLuL3xfDv8yxElEsjARoqVvA4m/z8/Cr5RjZpJ0FLYXlI+Pl6wh5hjx7yJf81axY22fY6zXC1USiGGNLXwWkg7pxpRBKYaV
avQ5NBHqBoXnun/lVs14SEGlzVjLACbtnmw+HBnzjD8lB+CjTsWC0mSSdHLtsBgIl/adpmb+tHBE8vbDkVCJm1obdX1YHYVORGrADZX+4YSkzmOVfzhF1YAG57YkSxX9wcuGzkmCcd72kJtPgHoTyVtUm2AbQSRa
lwHRT/1i7mSO67r1h3WDmzSoeJr0O8UDhT7+qtkbmi3AFgUje5vwCnFAvoQnU0ZINW5sx/Hebd1+rvhEwhADi6AN6/pAh5C3NoyX9RX3TNjNN8uUOEGXLBUvT48ZGtaFxZ0vySqAVvuYkL2nPAF/muE4qWRzlBR5
ZXyoyuJ1UtdPQHPUXdWRLhubF8thDAe/hEaZsVhc2W8Z0UGjeBiWJNjLTQUPD89LQhVio3pA9WrSpX55LPh/IMOZr9WqLfXLbu9oIULdJGQVHPYI0j4PWW/jrKP5UjYSZU8bD+rZ/YEun7uhn7GXGgvC4r+baOXG
yIngocL40FSOZ/rI3w6m4u7i2KLs4o7myMfNyZP983ys3jcVenElC5NC+9WKb0LV8txNNywlmy+ejQC7cvEDkQ7TlIUKx4ZbgTLQPCDfSGGQLaveUVYCal8N8Md3lnWF9Zywoc6QUDvZrOyZjYbpl5UuKA2RDueY
uIwQucF/NPnoDWuOcK4eKPmT/yRQWVYWldPKnUPl3WPiDfFScCx4eTQXrNAr28FcIGroKsv9G6v5/kwqfXNYnzz3o4mVmvk70W5f+fGh3eiqJP6rSHMM0mhFrMzmEvWUifHpjv+kO2UtPP4O+q+h87TnuYnebDeV
/f3rRuXbPvKRT7+9fdsE8UD8xYdra0/Fz9uysMHwWrv8Hf/h7sz5FbHmJjuUuKBvh6t897jkPtje7vu+N2zvTGKpV3qazzNcVTpKO/8ItONjzVWVQjyOHiCTJLlNStVFILuuN5e0LZKDybndplXpcYESaw8rCZ0a
EPCqaa2EesCvTLlRU+Ham/jLDyw2T438Bgt7LkbZedvMWu+bzql715+K2bAz72jx99QxYXgnmcPcJeGHqLF9evOZoiivHdrPufG+71skHbnTI1c/sZzArF+Ilw/4Si5mKhVogUolLhPJrLuEot5eMqTycaPQ11aB
Q4EPMyE9g5ldj3zf55gjY9ScNAFxCeAi1GZbPvu1Rx2lyAbC5T4egzn+Vw3Ws0H1Den0hChYPPoL6x7snoyG/lK93WWbwUBGHk8Nn3TGydVodVNLbE504s/Ip5zrWxd7LRmVnik1190OhGoapvMeFvwgWk/d6GIB
tobw0tg+8ib8fqoJw5J3syXd9iOU3WhHwJ1ea+JlaaBu2osziMY1H3xjDNuXx6zafMG2PBtQD5vC2T5LE9VsPT6obYTAH1BnuopBLeGq/GUZeQJhPx3t4Na7LDnfgtth5knKb2NgD433OKy6pAFhK2LJeIpRi1ZF
NV/lMfkcs6CMkJK4vjE4jM0RwwLlNVZfsKAipdWuM6vDSa5Ab6272dV/vB/lbLbZ6Wc/CtNsnG1mq9kbi6f2AS3+1tu6NE+o9WBUaAePCvUShtrJVJGlRTDWPVYEqumh8kQUB0qBEF0fPoM4fjVUUEug95H/9R5K
ZOgpWj37ua64n6ktz4hjhwGHcqI+bTabhXU+I3hvrAOxYu+NTGZzGfq02N3Jo+y7X2eSB///bGzjgKZCnybxA8yl9qsLoLcrVQSL+An8fyHesI1yY4N4PDdLzQcPFUCZeoU/Oml2jyQe9o0ZkA6qVJrEUZOEFKwj
ttJB2Chv1SH6oCEVsXk0zOYSl5UWzIgHSyYosSqzZMrOLyl46y4IdnhEStL2u+/R1JRjtWIHggErsUGIJEjyQwLcSttyzXypd++6Ad2Ps9fterZvlN5j0tYHoVXd5iQCF4rQCWI/lW2tlW3Tzr+mXKzTtm+Y+w7G
xyFm6sYYOuSL+Jj3Vu4KXJsJtpd0w1TsGpxYbjMd60+Bnj/zeRCIYo6oFqHuGBOVIsTwo9StMQdwZJzUFcaLTz9nLjlW7NlRpD7L/EN8qqK/DUai95KJ60uU6sA8UiPzQkQZ4/xi3bhP3Bse6wPkoxDVElSMuJLu
c4AsENchtORPVJDEACGWPKHcdHkkKRLOce5mH8piQru/Lz5p67e50Uf5mXsOdS4xK2xfj0bb8w3K6B6hX+3u7rrdunlWSaIgAwmDi6akdQN6FIUHjdYIfG/YizAo/yhAmh7fLMNh7z1ScvanZ3NDqeP31HLxRRY+
FiFvawXAreJtfx+6drMjMq5igQNYFP7pQEg+WuMGb5Db/xfNcqRDhdjijbcZN/SJshu/svbM4+62jwebgQKnLM3y5hMKd8bZAm6RF7IWBRRK9KLyJPE8xAmYHCA5nv7OKbLHgfczrnTZkRpzZ2Z+2iB3px8HSIsX
0cSMTpfwFbDU3ickPMMzHHwHMXFA5oIi6FBlQu1aQ5lCfePMB25x9R8E6zX2Uqs0k4R11ClToZv4irvCR3kRlLwlm5JmqlXaZdD8VUgpUq/5Sv1RYGygbMtOtgXrrsNY/hairXB03JK+7Kw6KXohMAs3b7f4+xxQ
tigpGTthp4qSIu0B7eivaLYR+wDkzMml0IYMPIr+JSfZ8lC9iCboDCg1YgBm1nkjUXnDaktkyeJdTxINfKNtmkZk7omLVuEw2gsI9gPhrUa0RhAs2W0StZkD+nT+6159vebeHHdfsSO22GGWSrG2WFAt1FanosvW
5Rvejva+mg7cie2dh2ehGPDAkbNBgJTvAowz04WJuPuM5TD8cMc7MhfPBnzJA6Q73aQoTkBmwRyojoG3nogmV3BzE2TZlGko6VwzEhMxOeF3rD+U5ZdZNQ5igh8rNmpIyKw0WaRDsapA6yYGiNnkUsvBcZRFayTU
oO6LTSDHIAiZKLhVe0TLbjNRsr314ra+VCR+LMLZW8/oF0+8LNKacyhNFA7xd82Z3IhSE3s2FVDRyiyQ5mZRM7llTJFRAEKDCH/EiG+l5FLD4B8xxbuT70xjexcNT64BdukR9WvPRzqAa245Mbf/uLxoPHsUDCnI
C+1BChTlgAXUDw0dd4U1vm/4rCiQIzKrARvrwZQwL2P2gRVFY8/Vr6ft0fPDvMF3ap9IdAhRDNgdSd0OrgmpXFZIzdSIMaWL9s1CodY7k2pWgVYMJfepRtJ4ZD5iMAQUF6e/WtwlkD8hUFAnLsD6l5CHMDstccqR
Kvp/Evx03ptbOavMsTmfLY9P6tn17JU5nT00gmpd/mF+uljuLdx7t3L9oMq+C3mfVX86zwVG0Xshebaqd+A55L5qMfkXZ5pqpIJ1fwcctjIW6pTE2DwGcSNdsIjhuj7q+v7H4egeRxmbUCRQSnP+/QKy6Z7yxzvL
mASsa0P62pC5l4lFBEf/Xbfl08mazwDVV+fA3FxzibL3Ss3DYbaDFTmK3GotjqKTzcEG+FxQIF0sBeQjBgkyaLIS2BFVTE4hSJ3b+F5g5MFVjqZLhxEnyPc/GxUYXrX2nudVyPt8jeuxRI/dWH4B0wJXGccrC4Kf
0TkHQpL7SasnuzK4L08rOeSQkdsL/5BrQ1o/WM/o0bSOjUdTA84GgRaBBOeWRHOQ9tEv2yKDus5p8M3kp1yWan66NlgdvBGLC+q64HYlvYue341lXPQJpwEhVruu1t7ndyPQHl7YlRGkWiv4Z44KICz2nn1nc+bk
ysYHrS1APvN4MnWn2LX3GXfts/BwuQMGyik7u/QyZ85fG4Nc4mQ3/N2YOZIit0Akh9zI2po9vOblPAhY5QrdXvrbWaWvxy4BZq3Zyn4JjV+rpi1fWXYWMG+3Dpe0R5n5vPH9iz9X3meOcLKFzZmlP8smJx6mPvqu
ozeTQ5IZHYaUs8P1HBaxADFW9+UeWbJzJLYQPt6SJRvqDK/t5m3ncVlEF9EfOQBhezl5bZY+RaxA0tOnje9G2g6HxqUDGy7IGtY/XdbTonfRO5c9CDineNpWmS3+sU6Vfx/sIksVqpDBbY4od26s3jS/H74Uv9kY
1KAh0y3H7hNIlUXnI2vt7Jp26Btzdj47GA+wlhjquniU7oxXmLEc8D0WD1nuyebXbFHIhQg7azozx7Fu9L3dVg6+Bux6iaR/SvXD15yLgj9rekZa9RTd0nIprlAOFRd6vK5bnW1Bb2OT76NhAj2Kj1BRc+/m05kN
g8eiHlUeY0V54YNdjaVdQSrnjGDrEj3ggdigPB6TdALHPT68t6+msdj6os/9IHJtbRMQF+f3sOwfzBrlVR5iw1BnYnCAa0weLEAsaz7chYzm9iGAPLA8CzSMS/yoL+x1cEG134chfdMGThPWhtKdFNemWC3U75U0
K1SysPsubLU5LDqygTB7UkRB+3aTRlYFCdMLQrOs5+ZBs43sprZbn5V+28lK0ecc7Xqs7Rr2+9+sGhx6MU/fa6CfZozK3PQdruOj9ti4bNSCq6RnlsHKVNjIYWaOdk2q2gcQQD+Qdjpjw3vr0i6apenqn1Uf5Hgd
ln87kVxZsDudu7TSujOrpFCMmjY+cHuSvJ535J2N+pChC46QA8RTNIc8ejxBfhTUPmSjFEDV50/DP81ApmEbZwK2iZSo+fCdDUHo7dTlB6tFHtFF6g9WmjyNsRGpETdr3ktJBd0qtHokOTBWHVowyqUJu/6Xrnwo
3fX/UljC+AwpxDTkMkZtYlMJb6wfL1H3do7ST/efdpyZ46ggO2Zke0MDbOjAgpxvYhKktipMxmuCeAQYaVYdeml8N5pev2BJqRVNvOUql/cO/jgdyfvyxHyEjKg8yHlDeDf/mr8K6Q09UoeadeVZDZIvujAqn9GH
VXadswNeiyZA8NQmiiiGhIO+mMdqk9dyiZWlaLRxYhTpE6prYTiTutLAhQRHfm+8r9ENQQp412QkV7XRq8ruq45PPxDorm4eEDQ6quuFeugi2vqnhZER+gMbf2FiH+y1d1h8DMWwSfWNvsxLiP7ZvPLIVXTvC0FE
FV+wEDDKtN6D8fjVErQe2snG+FZJ4uJHNohS73KAHFWfRPb5IqVoy+hROvz2Ih6GO1MqGbRgO2RZUiLQyaGiqY1MZ7Z9/HHqNZP9JSxvJ9us+7hEjROKX8hqpHuNAuaxSH0+niEO3Ff/gk0Sql/DD52KILqrepDT
cT1IH3lfGNbp75Et9dTrnNiIKNwVQz9kpHlb2s/bIs3b+Uq1hz9sth/ZYizzRdjcxL3+YMFDj6y0sVRA7Y4iFpdKU06rQC74FQP5cahQY+RNJlvliqYhV3rwHqrwCGIP5lN4jSFF9JdNNqasATDSu0kPJ2LF/Rd0
Q9kqyAtdyWASjqKCZbk7ZpbzZ0S5gtziJRpXcNNP1idT101fitu0VbGcwKL0kwA42qwqaSzO8evGSAhAcmTEQoruVdQqiIsPjmuNOF7vdFnWz1tY2QCeqWaw06eGkw57VvKrD5myqCqtwu4ASQjveFOZHf5vzJUL
mneSo44g60I5zXJgBRIH4uFeUKzj2z1xGQ/e4wzSUeGJkZgmBYS97c38L/dS0S584J4kBYuRuCubMuWDpYs7aGsiSrbNYNsS8752zlP5xdlaOCyUgGriJ6tAba2h3/oTZW9r55x9tlDzqyfAO9Ftp0+rFLm1BFHX
JFDzCbv4jtTK9UV7otYGJXimbIvxMuL0FOdbj0SRVpHzAVWcHPERX3AC2WU0Xsj5P821fzivwdEsmLkM43xghaE30L+vXXknxpbzQjk7ewRss4VHlqa2lXbItwMqxky9aUcCk2fWfQcHRQmF3Js5WNZ6SsfYHIQ3
JQdjD+CgDgK0mNXQCfU/nNc5npBOdro5sYHvRGN2y+s4pPpzQlPmKkXmcebeFpwBg5WuKt1ig0ytirsaVDsPTAvTMhat5bZQsk2HZCfo63YuIIQfyvIVtrSffNwdmYvIuxj9qTbVhGBala6HxhPB89YLLsT82IWq
hlb/PW9mA4lGlrJAipcTiQNgufI4PLBPAMwcHcu56fs87qaTOV5Yse/xwAEjO6xVL0ZV3wzVx4nIQSykJCJp3Gs6VcnikZK2+5A5L1WxsbNogsgWdnGbG9iTfJdfG3djHMM1SqUS16Esurq+htvm7Xg/lwB95dSV
WD0W1LfEnT04vS4LjgguOJVgFDbCeOSoYzg2xfons8YpYP/jzuu4zCT6B2m6bpv9YQ0Qxi+YVjoXU12Xq4+jXQ9ZJWrGGZVHIP2FawPhZ9rnJg0qUgSwSfDGZvOK+3FGKE2WZo5mRI/UCF5KfcMiVQ528GK1K9wW
V+rgMgiob2hNl1t6UsV31+w2WSuP+l9qosKDT7oDhHmpYoxdfXJW9c352FW3mesAL1lP03Eg58IfGRNSNMVx5CtY+R68v/PH6t9emruBNaTCdQhpsisL4uDSmWEBP9ZzR0fLd8hfczipsWu6o5ExujkjKuvazVPX
X/sIKxaM1Ouhs4FT1zrYMfDITl6RgtmTP5oHXrUVi56i+k0UIlUCboqdV8lARE6H5Nlx46KVE2VbxBgBOdG5gLGIXgHPJ1JMm+tLZoviKhWvFU08Yknszlc6tVHN3TazyMn1lp0mXJWFnpNLLGCNZ2tQ3cbXXDac
eOu8ZvCDRpMUfGUlRXI0aVNIIlp8qWiBlmavnt+rCcTTJVGkudQ1aRSt1NLu25WhsVD47SJbZabpt4tFFiQHletefd6mCe8w8zZqQK+/2VoV7bkzbO7UrABbdMiRLRt9AiUUl4tKIcQAuGVLWUGOLFZQ6qm2eV3g
alPn6l1qQ/TBSoARVI6szhMTEzHQkNPl5MnKhN7TxRDz1tVRlFh8qviUVy45NicRz5CiPzrd6qMnIFXUVmOKFMhnDi1I6kd2oS17/8+8Yniz0X2MsUeY4ofPnn8rXh3KLTCW+AqsNPTrnDcoI9lIQNReb73qkvw7
QwszBTO+BP4jJgjMvaocjErb/a3TrF5kxtUcigZVw8cpu7EgNvq6aXkzkYNvkNVbHVwM3JpkI/95hiZ8mki//8QNYioJmsU26beuz5Ww6Puf6nv99jAM/DD2wM/ukbuKflvfPV8k1LDZV0MUvFcl6PXFsPXrUtLQ
zor87LPxqdyMW53nlL4uAiZOCdgO+ohNiRHCF+T8GqKG9eFAI/aPe67wp4n6pWcMVNaq/EFbstOU2KKTMI5uVfDj/f4m6PsySs8FgjvtDmIcANztDgdwAjm+ttDwxKhkK16hAVISkFbHX19dMignYZ+v2KJM4+0j
A1iw4ob8LzOaOXebgY6maB2JJJZCeKIJ/T1er6mUd1HDjmnXtPZgy2mVZ9W8ltgJgJNE771/um0y1UpaHBWMebehh5hy7M7KajacSxCnXqWD+WDVlidRCW794pZdv4UGPXt436EB5kO13yeYy6EH0+9ulSbbdVt8
AUr090nQxBc84j5VEjjE9o/fkt/Rc/chwV36nEKToQEIYJxHmw0wUmqP8C863Ta8E08Th/EB2Jo9AZtMRtuLBCXElXLe9wU6vd5FxshfOvZdI81QaaEE4gizhWSo0RCSSSYTInxeQ2SoM9IwzEtALw3xJTjlNBKP
SVS62uiEovnfcJbFv/4whSyL0P9F8cQUD9RCn5Q45IIxBWkTj/ERMT84b1CnyyFCgKFxGZw49IqlcuWSqTlD0YwHsD9+H65+fM4ocCuZ5jYQwTeNPC5q0Z5c917MgseMUCtNAzNTBF0D5dD+aZ9Lgq6Q8u1JI4TT
jhHaFEXZXMVZCxcvYuPCHKHN5vwxBFEPDLwgDIAtXPxZsxF8aKiC4XVP88V8VGGcqWJKQhgUpQgcwnic5frh+bYrI0Abs26dg1zvTvWOhogJBtrcUFE0ndyOmqniN1Ikea7QfrBo6uupFs11wdXuEtkTSd9gZmIQ
eVcyMwPn2KMlnXKOfLXMU85xilV1Bc5Yz1rrSvOpk/VlHitzxXRT0uZDCwVrrVmlNDFbvhTXiid1Hl84vGTGHhvGn3lASpBDHublWPAIR6bhtaAedJifKblRCnVgMs6yCEgirwIwh14GhDmyF1facxEmIlOyMy24
TZMwAEAuTgWExcrmnp1nY3uNlDPIVXpUvpN05BAk1GO8/B2ShVB3HSizyGLHADKhQm0tjyiqeOgMdqv4wsv2oSUCAjKBheaIr0ISatAlpKN8QeSOzyjowl7g6IedlT9EyKzJV5SpUC+BCfjImbgv4hIoslPXa5iR
j6RBLCMV/VBlxYYRHwYZ02PBt9CdSynC0D0YB5KFfwzai4OSOM4DJFfFSSz3I3Hj5EhomYirhUIHV/mDpYX2ooqP25zqHcA2cWgtX2U6qIpqGjyeEvUc0MsUHSL096YSunp0DSMiOWcrjHic6eGUU7VwghdZVLFR
ImYPZQp4LMA3czHWxFIrkvBXBMtF4czCZE2TzGyxSu4Iit/gl6Y5/ZNDlyBFwI7rMCYQyj7V1nwhHRre5lyjNIzJaqCJqQu6TSlmQiDi8NUD6bKafmL5Ael5imoGthlfi7xlB8XVGAJ5aILVthR77nAXVSa81O/m
/lsZg38qmSNbA1bgxfsebM+kfGsrdYkFEMyXVHCHn37cLFtS8sJpBNYGoIjUm3x9rpqlK/ZSeNJ3Ct2EG9J47MzLMUUlQ8xZbD+JMSTbOrVWxeTYSVupd99mFlFlNBL99QpXQ7GPMpCZp17/pZOkiIHWT5rSA9N7
Xo8Cf5sq9oUAV138ghrfJazLDbCujWFFIQoY4eK3FYntmCnZQJHloFlpm1YENRhQxEfyGNqsjCQS6YERVKf2hNVaXnc3Lz33Vsac37KL7RAQp6PV4eVITIvbjdOp+MClAG4CnlTNXsBVwx7Yed3IrdR8+kHc8UBK
P/3IrnjUFICGL30WeiWNoO6JHCmPrB00NuyMG11VqP81ZsFfRFv9iG54tGkRDX+22ZykqBYtG5kFOcexyDkbnd4DKDpEgBaiIijrcgtRtRgOZAeUEiTKwDSKr8GxndKVEF8hGRQ5EvGNQ+L5YGaAnAPLytF8uZzh
A49DklOjwlOerUIzGNqmjuAVFimFSGGgg1SExE1sbG1wrhuNpmzIh6BhZ8Mzreg7vrEnd5WPbcSXYCbMW3I2nJzctCc3bry6NltoceJlNGwv4m0oNTrxMQK3WDmNblFdvA6TZikehru9nEZtmwjITZ/nzDrS8nZu
C1hFLyslRvmI1dwHEFKwOR5Ig2ekQGkKxQ/xXeXEZOhwhiQE2HCnS1PBHIDhN0XZ0qSasBG/0wteUlWcEpUavAzDyv26qkR7L0oGQyku7ucQdRhjUU8JDBxczPNWTVEu5dACY9HamD2K10R7fxmaO7FfB+x9rtuW
NaDST7OoIuFNccmc8ZeEJAsYcNlNKnWAa3a0LAg0l+VuAsC0KSLTTErtFMi/DNdYC/QtPL6gsCPmfdGaWmW4awcKrvoRWp+F6LDRT2nBPm7WNBktrNVxWShNXbpxHwczhmx9zHTYezT0mVoKR0pKLSaMpz2yV9Rj
EmzxL5Owf+fmAcwo8yiPf9tgu4YzOhz4cLBKAiBPIvujQ1VYGAJ70R9oA0T34nZcbuHDBYlZ4hoAcwmaKk0lD5lRI3eeZMFusR7VbqFRUccdXv9+7Tc4/vkxb6iqb3TRBGe4p/PVDvN8HhVc8nbOHi+ZtaM/dNG7
GZBT01Y6ITE3390283OLSQ9BKuMfKYBA5xYamUT2cWJT7VtdvUXZkKLfrIOiULGf+VSLvP3KRAUzKpDU8UKcWAmD+4MpLE4bf1v+rRnrB7Oj3RazdzEXOmbO5YeZ2pVrdXamFhpvkV+jqGuLFDOAKRTpRKRELTTN
dJEEjWMsW+j44ZxO59tomg4UUnBi+m2jWvwekKBgjsKyW5sg+ZFlmRmv980UXBk4iqyZ+SyrqLhgFOJWw3Be4SOYwKijOHyFE/DZNogJv4JzjCiUzkvUM4EsqiiQaZxb5IU6YtFEPEU+4/AI9qUAGutaw/WNmvUM
/bzFoxOSDG9QmAWFH7udO0XGk5qTj73Tl4rorY4LFqxAYTdZIGZhQsBhKLbLqKkHb4k4gk+8uJk7KQ/oBl5MDP96882hcKlXbFiDd9wYsBDA2W9DkLzqiaZ4ajKU1jBiV1ClO0aYlU43BshmJRnxgYBlr1Bqy5s5
0gcdNLh3RR5y2af2lew+vGPvxcu9/Y++EhwoOX0512IcJhUBG3uTzSMet/W6aGdfH9NnkPfgeG/SVqzPuSkBnukpATeOYco6GKrVbmfI1r0ObEuzq2PEbOjzj4tmjO7IfXo33x8FVF+++NMJ5mpwP8bKGBZ9Ip0o
WmjSK56j4Fyk5ycwIyDbA+QtYfMCEzQfE5AZVJ0zGYvEbLEyg4MvBeDf7jP6fWm77Xx1DW9A20GMBWxdB8FVyxI0lkdr8zPXQvFtqwmTh8gDlTp1XPjQgSwrxHxlCSvfaaJwgOxzLEbvwE7NbiBs13b3BshhdKA3
Ec1Yk3FdptZscBMP0QT9Y+yRsNyadj7AhCqkbHxCwROrY/0Q43mynfDliKEhnAFVJuzLDnY5x050QP70g/rKqUdoX6mbGN1X6x80BdfIloJg+t7l4P1JNNRdiq49421R3PrfeyBmxER73UjCYzEbcg415yVIXano
uvoSopTW3kxVTpF9cSW4tOJ0wB2gaTGERp6KRz171DZzeLFZ9AD1Wja39+pPEVR9JyikS+aHHLkx8b0rZ2HWB8IR/gUHvlJ+I915SYrE3Qn16lhKsYefTsVHOhEYMT52b7kW4SH9shgfNHQCIZvlOJ9xMDW+FXfW
JdP1lSSSEccc4HhGLxKeXBX5I8oQLpOhQkPhxuiUsTdVt8ENy5HE5/CHASbMvU9IRfjTc9tz9B1oqvjqrsW7j+bEs3Gxvt95oOQ2svtdNHEArY1bmdxg5KaK3Y48maoCypPBrsfc8RDq26ZwVPk4wlsZxklak0xB
0bZGKS5T6dDilT6hlmJEBAxu4zMvzvGjV3Oz0BQroAclOV3ghnMbIS3XNtiVB8xwNA443L+Y+4FMZZjdW1DHZO1hMNxTek9RmgwXfKXCapx4iuUYfWQ7WaHeSTbdnignoT5p51oRByz5Y+SI7QO3makEktpfKC0J
EzGIOoK6FxfPLYHD6IflWWUz6EWUWuObet3Zkx9JeA6WNBhdud4uK/EcmnGAOXLKMQ16VnnF8Ad04EtV7QpGgowEMUeahT03ve5IyXfE7Dt3BT6MrzqHs7KxJDcwUu1sRZtjB/UpRadtkojn8BClEtOT6a6rdojO
yKbmj/9JVB9b1dlUnRb+WMOrOxfsKWlfs+dH8VdsAEYEOShg/Zi9ULxHmy6dm5M7v7DxX13jLNmutPyA096PMiNqvZrscWBDKTodycBMFnicwRLg98hw7bmsph5hLM5jMGZAE29AlEoq8lZfX7s1WH8XD9wpiQt4
oZWrC+oglC+kopf7S/RoPKyvrvNtwTEx53U6AguJ4I7H3So6MWw6GQZHzwPTvlXu4yBJGAmtHvQ8BxS4UkoDKrs0oswt1ENCaOgbtpCoWExY8eUe5Hcv91APQF7YE4E71pHzinhMk0Cwm6xLNrKhBkBrQXziqYaB
fd0wW0azaL1pb1UwTN9iM1oM+rVex0qnME9wJZCj1BDsAfEGUIPY8H1BrTfuQ08r2gW8Ve+dwQaQJnCil/QqvrOHFv+wD7eWv2O++GzdDGZqaIFzc1/S57wSC6QefynTzutLL78fSNRDJ3OtUMOZxcoeTkgDKXVq
ZMgGcDfdsMi0+2QOIUsfrqIjnu4c7A523XhBHH7yAswLxVdjjKXos8kQ14TNPLjsdBQmCKrjlhv0q6u+H8p4RKr07mumYXZ4h3McEOXu4xCX9QobVX9ZqYEoQ0Ed3l1w9Ue1S647Wu3z8BHSfHNzOBzVCIpXMkJv
OxQ+izHNKZvlsFe0fL0nHSJAA123x5cuo6ZDBn6CRS/8qtXHTJsoc33Z5GNNrKuOB5HqWrxPb+wdfviJHnkPH33QHdGTf6faOj6hxseuNn7MSuMFfV+R6HO1yxHWUOf/AX/OoWV/YI57Qvewx/JE9jIetb21ox7P
Q+eN/0cm+YaY+yeaBUDsA4dUlhL7t62jPt0mOtf7943JQR++bZcjHmm1qI3iVqUUQ07yF8GIGlKK1WXK0gUK0HSfKy9eiQQVKcso1WqTOW6MFxX04H46c/+M3hNorxDnnQPYHyiq9gNm1Em2clfYO75ZzHvLyNKF
Mn1L5K3BCystKS/NmmW0LBojOlaMzcZ+1Vfejdr5HHgd0lCQz48a+WWVeR01KAdehFEcdz5mTiW1EpINvSYh666kr9XCPXN6QaSyhqU8lkspEqSrIrL4ZpbB8qhkFt5Iubx/5p0XJDB7LmswStRaMMN1Et/EwKBV
F+MYyffTXIM09u1ONgwGNH8qofZqr0uPCoYONYQfHnakob4IxFoOggFkzq2odTei5oJg0c2H0PfXT5PF9O8M9MOCMDbwWJWrUrSnM2wBtUQahiSJS1t9FQ7w2LGgDVThmMIEeV20TdObho9lugaJ7s0kitNiDEzG
0K5HeERdwf5E8DUwdvmuNgRIslI34cl7HwfQMDJE4Kp6JQrwWzCiXR3JhWCyJ1wXU3P65VYAM/TyyTLwXyVQEGDITW1jtNeSVImcseHd8FiWAamLWlam9YsMtKGZ6H1sRqunFffX6OJW/qhFEPTGgk03ILXsUQv7
mONkrbbqsyb6OKgKXiPOAiG1Wx8b9xXPsjK+YCFepgu8KAtKB+Uv3sKUYSeR3vZuphkbI+ImnnP3cWTALT1GKoKvGJQtttTXQqGoCIil2aYW9hrmxDLgpMb3c2GeFhSimqz7gktIRE29olZd8MSW+o7pYCfmA+l2
JjVtYZrH+egxubWVfiK73aQL4kIS5n1E5KH0DHn9PvxqD4kzW9zPrJqdUPL2hZjtE4ZlL/OZpUVxo/C+Mvsk3uCKEYBM1eNQBg1ijDF/cfILknulI7RIGX7It/L3puBh9Kv4N3sxT6mL0bBZl3ldX9YiRfNCp8po
lyHiHNnjn8Xl752jjD4QbyaPlG/1Rh92jRfey1Of6YV8ejzcfT/vv97LCLcZ1Q/6rb2qedTGqI+x5qxrTKJYo0wcZcsXyuPBRfPgjxta+4WE2FrP/PfHzFpzePbCdloGjCMMUiihkxqhbYw4jBlrmuVCoTLsNA0o
zvgD7tKHf3QTCgSuFUsb08D8bO5FX2zhiGu0N+qPNvHc+6wbXY2S/0TzbMgl5fDZ/x5T1zC3Xj4tGjW5VU6GRC3ivb11sisbyh1wuyeTJ9HpvEK3q1FyMmOMKz/+BWh34+YtKzP/qmT9nbuj4KlToW70d7+q3jFl
EtdjgepsgSPBZr+AkmljxkpCz0Sal/Z7RpFh5mHbatyidRTaEtnYl55603iQ+chViAHO4jQ1WQOWZfJlxo293Qb8c9o3MMtd/ZqRG4cc5LCX0o9GegxpxTRBqG66e+IbesSjn8nX6+YFFZc3iaIyDCsXx810T5DJ
6py5JMaOywnJS7FIWLRVbY0FLY0VGLV+LE2SY0i7JebgTghyhm64WC9Rhezf7CRpps6efEADejtlmsxE+2GLGII2s0k0SiXkT8STwvdCKrD36AciDWDYUItCWr7YuJ7hGq1IhkbMIRriRgspbAuP2Ne8zKi5LBqV
8IUfj+bZc8Kkc3i+IFo6oUKtQU7WP0DfptC3E5h/9vSNTvUnL9VfL/jjSQV9RVCgPc3un7bvkELgeGzM6U8LoOIeCvu345zyeHKkct36p0tG209LurccbBM0yfCQsrIGOi+d3o4qUKg94mFKNgZgbAyvyeTo0aTu
OA0WdrutwxizCorcwKpBL2o5zhN6JCFfPct4K1jffKYloyD0nrSjb0HUJmw7JQJeqbY6E4k42bC7XhnUxhMFVy0lo19MWmRjpKKK+Sc/vIyLapxsTcdGr+bNfwUlCcKnK5jLsHqHuZbBVRo+iyWdzPGbLHmD704D
DHQPjm9Yr23xs9bSdW2WjGEOXziRoEqHePlNysGiDXkMwyo7CCRFfowAE0Api4v4CzV1F5YYVAFTPUOfFHeUWBY4kW+QmOQyNq1blKLJMqGFlq2rkLb9bs/K9r+acPcdgAPYio1Xw9VlcTt9KkkSvIxiyOg87kFk
ICN8HlVZIr+OvjfsOF24nN7NknwC9weyan4nefTRL8Hgl2CWz2t6qwWa9do2dYVg+4S4ay9XddmOfafzmjcu0XRWnc57/HrOp4A5iIfn6L7YuapLq67qMfy+55WorSrtVbuwtsUxDc3EAe5vaLYJXg7av/h/0+W/
fw1/4Vk+z819Tr+yr3VNWVRsOHHqfvDGC+pHR/jwmZIga5Hjqzmeky7SfTwwijFoQ3QjcoIgk7JvnX381+f5bN0/WG/utsf8y2BmwHHOHRCoWtIl9iQJ1YFLHgmPHpZThYe3sav0o6mGk9yXv29dEi9rf4m1ii4w
aGwOb0mvuNRPLtN4sBOygn2GmH0mR3ycVHQITwzZXZc+5UqUEZwI/ep/WfJ44T8jWEd4SskvfPVG1HqdPi+7dbu7ls7w17tdzGPvITxchDwzHcnXsIlhCZO9qA0WXbO/pQuc09RUy9ZE8ByTMgw0ZoDtGfRcx1Ke
xeh9lZn/auIRw1bIlBRglhaV1FRYLgD4i81u7qIRBzg1+II/idFdRJ0pWLhB1V1DtPJSzWpERKGEhSFUIOKluoqX5M41X7bSXcz+FfWKtPkwZbyC1zT3igUTO/POt/384kOGZUYCRe3a6+QfyB+liQ3ggEJSBpns
WxYO1CmnZ+/8FjDpsAlxcyYy/feuaKa3lc/LEhc7N7DPiZDth65UTHJcyPkf+juikOr6qnosx4ux/D7g5Jj22yWH2WbztYWUA1JjLt8n2S4JZhQKGMKcNudeSZwMF8kTE8f7ciWOqPYxwu19GbO3SfE0Ih283qen
K+beSdPcXwDekuw70/uCZtSxXKXQGF8ElUdWN2ccDLr19Wm4T8r39PQXR1QFr2CZHgLFyLsmxwk5rgSJ03F9/CJqRvWFoTOyQf6MCKA7NFIQP2SGHfk4AwBASDViPv+vD+aqqwmvONpkLnwFKIV1O795xxTPhva4
A/DET3O0u7pkvCpfvmzNPZEssV3u2Hi2kSpyNOaMTBKbY2w1Q49sQ0EpGi6r3HjkeaCSoEVgCGDA8a9MoeeJGtz8V95Pr6Z2FyVmIS8d7fJBH5ExfCwFsN33VZgOf4/dJXPuNnoNT97d/WzECVpnvFTAT+9KqOar
DQZjFfr9ZUJYIv/+xmKJKLKZimJqVFp34yFVCzDnKhERZOt3U9rxVxOkdodCs/XWqzyb4fG884fqwm9vC181hrf1M2/N+0RjoAG72IfdtPpD5bWwSV8NcuiSxxtjs0RXBubDpYBMArjzE8jbf7fL7l9CjjtFZQ0e
DDf6vOSEBXxpYCCZhHEQUwXAtKtPaE0esw5ugnAWvdaQh8TFdqZXioYYDwRwJCH1G5CJMsWf7hLWcelsDd9+Q3v2Z+glLCFQjFBwKn2m0MPgMCBh01q6nPuRlTBLkYWHArqioL90c5w7+3obRovFNQaVdjKEfB/K
ClkT8THHamxG3LoeoGZUT50BXjW99qfDUsje0fqanFFOmpmdobiR9f3omeOS04WnPpVR4pt9gDnIn+Oz4lGEZ1j9YSHJu4/VgwHffiQ3TCXvncds81nywStwv3jmIUxAPu6eGRkzaT9HzAE+TMr1ZaEz8EdB6N3r
aqkS6P81Xs73TEr1RTqAdDzzLDF0qlWcNIxl2o0SbmrLEsB2KZP1329uydXxAWbWweFoA3fyRwp43+OYosC9MiybGHCAxo6kcD995Ym5fCS27fhUsT9z48kayD6TAU+/mRfg2WG7TbCWiIm/gcoUTg7+VRHU6bZ8
UgdqOA+vrnyPA9N09JgdzOFRgKZzfKh0ZLkdDpuYrLa5EDS3HsydzXovy+GaecJhOTdJ4QQdS2kMDq8sJtw1iQcq09KWQJS69jGdbwGDuc4EHDuRZzSwhgzm08N28JAv+eTiOl53VqscxfFaYkDe3RAHq5pWbYf4
1cJSpEcpplVqW9cy/sWa05duIgS5XZIeyWvgPxIlcdBZFx1EY5dmunfFySSg9DM00cdTd3cDcn+bOQnEQMlSyfNQXYErPk/25tMbexyZqcYK0kAXCXaTtWPMhjDeUY5vul7mCDlTgeW8CjTLMVQI2/0NUbrBxRIE
T+YCUUstS1sL19kBmxpneeZKIuGcBF4VCYpvs4gQvFld9JgLOsD5e1g452vmNJsUAY/f6gtahFiXSyKpnGK4WC31a1JpmuprpzZYyduuxqKx6ztO+MM0VEqLFywqlo9VapDy8TCNpJ7L7wv0QFk1cCXkAAWdeSkm
b4XYbbMkwdRdjj28Ok0Y6rwD22NM0lh7DZwdhCILzzEnSrvPKg/BiNiDHIhxDhzED9Y3hZAHj5q831QxvpQiPMicFUTs7XjMzLPVhkbRazrmIdarQ6fxumLb5LG+nmg09jf7rgnec/ie2BVFPPgLJ/LnFmfn3mZc
uFtfS9o2Z3gCgr8udJC8Mh0voMhYPw5sM3zTwx05xjjUwf37MfQEOjtlFeggxYMzBv55tQEQdIFos17ML5rrdmn+hbJUVvMq+bWWUqduV2EnP2f2Zfp+qvwghVdV9vLPCDdAy80VHTTx2vfHr3P8e8XjWsFrGzeR
zZV0qNjICLNUcRSHu/RKe8TpxZYzaSgjNa62Rl9Qv+63RDdv26dlkRer5ByJcqHes9nwyaZAwJ/sJwDEzdGfJjpZ0gxlC/6HvOERph8xRBMF8+GFoZqPVdTKc2EYhIDEHlga6WgQkLGZAJBpL/AOyijPvJ0cjcfc
iZ4hfeLlWr2l8nIe+wZIQhnS8yYcGxOTy8Nfyfsp+Gb4Q0j7fhKmltsOlbpcC1eDitNsM6Z3YDE+1hp8WSxS9q5E7r5j9bFZpr/rur/eOrf8/8KuYrtp2Yf9+qc/K8c1xqBeMv/SWhfFEh3Mc2xcGj3KydSBRz33
D0zxKt+5/wN6l5ZGzgbLJNNaA2uOFAo/6WrzBPrAGj7Po3hI4MeBPd0FDhwjxobE/Ie37dBLu4BtFv32vKV8DNedrcc+8dycYNVtmWk2mbz9riAbEQFNpvkA/7H1WkzJ89lkgw/eLj8YzYoOtZvBIVYpWXM5qfUH
H5qf2Pa9EagUcipJOmAE5LK2I+CsSdpIfM031AkdONiza+XMl3WPhKkmX4IFJNHob7IBzkLha9c9CfEMeBlUIwLt3eYRIqW6eKUpLzKJS5q2t/Z7h9XbJ2OybvLDPlTPNpb+2bsvY6PDEceP9CSkuyWGu41RcYgL
olCMYzcsYTEbfnQmUnOpHNYEQUDjVu6FnzozG2wWSPvAkyyCkHBnkuizqFm1m5kT9ysYn9vQscRjKXqEAUdTqObrDuPsfSe0MJ+txHe53wL05QouHQpIzFnUWkapkp/QOoGwH5OZm7lelTYZCuk8NdgxkHyRyKDR
LbzDABTSjem8qyGCnOU9BQB035pg6Vv/AASLJHwa+YIBB+ZMBFQPcPtZCDwKJHykApuGw2XLSwpsvPouPsYsJMBuvg/AlzlJdcfp7Jo47MNRPoK7jOSAgn0LiKqzbPEWcZ/J0uWfhppNBxKfCXye6+dnaAam1i5P
Ugb9mBnV5xlM1ZioAGznaa+eR//SDkeIyD/NlPrjYZEOlAYexlKrvsi0fPLGn4XZ9pVv2VGeGlooPae0EA5RBFrc6+gn+VYs7ajIuCzDjdwn3juMh00b5Fl2hgBTEhCUI0gjAsy4XcF4/Bwg8XPyVDJcL2xBjDmy
zM+Lk0kQ9zZmsd4hRQN9gFt2oZ4wHhJfJ08Qoli4+A7L8tslK2XdEujeNX9kb+VwhoMDnHeRW0XxplxhOhGm0PgopOgRAb0JDlv5GGUsGF7XlIilx/R/FeobHB1SetSz/CXr3fyJUtOAh0+YAyGxfBEO5A7RpS0/
9WdHJUMwuEYUHvYFCPpTsMHT9f8vXAJJgHsi+yeJpM8h9BIKCadbZKndzjDAyiUuEMugDQrvw+knubUnar8RW6UxwWUFKAF5bumWpPttUadcvWyUzaoD5AU78vW2Rgp5rjMIMMZIPmLVyrvTrVqgp7XJSLbuMZdR
u4CKRLoCsZuXI/Y4q/p5aza4sQDsFKdE/KPRKb3A0wiack2VWqM2anMa6vMJgQxr8XmYC7FwZIKpKf6yFms9V65dER8M8uziTeHtI/f2WB0cew5fAdP5kUzlbYvjJBQakuZIjmh+esE6WN+3fvFfDzElVRpvr6nM
2gcvGLreACDra4FwhRi89K7K+4/uzy/hkQz85Pdvr1Y9SmRB39oyrgrCfx+I039++3fJqjk5Z6FAAVvY2KBcnY2X/Gs2swJZx3+Rw4MRy429KXoRzHumx21Y6puRp1wA7wkv2HZEXh0vfM2afvfTZZmPPr/iZfVz
dXr90KXsBfKIZ7TOUh2uGgRTHivoPf2v8dTJYi5z/OxoQ+aNOlfkfYm6sic3IpT6FB7+64BhTDkghvu96WUBrdTgfzTkvxz2xvQknPI6Hmq4juHUvqdrtBH88Xkb7MUEXrgy2a0yJStW7TrVOUCUvpaC6OZDYQMv
topkxCzXQBJ090cjB9WtFVCaL6Vq1BshqYopYYaw19PRpOwMC0TD+dAGJ1w6PWJUUg4pc8WlMFQET1AXKTtmrzoK9lCCaiouo9j9sutzwlDeho+CqSnzyPRJsMcmeHmvkXhT3ZL5Le2PvtCs0GQ8tb3Dblt7oh5K
3u3o86sG/iq/LIt7k/3IXGPvYbG5ZwIdSM/DaevrPHkIy/Y9E4i1gnYP1RAzGzLGKiBtZtMPG9NG7JlpPuHYj7smFU7gbkLyo2zTgrrl0kcTQtUD9/xo46aOmEll0cwt0jopA2SpjHzCgr6DpsUVgtPSwkgq2PZC
un5bODBRDXXmCbnwPCN80t2wN3V6xZ6hX+D7ZyjF/YyDTWYHieimCiapn0wD1iJYQ8rHyCBwsZap8mp0v9VHvaE8nalHZnSql03HtrOHu3mvmwH13TVOj0qAepbGAhRLjBoaE9oj8Uaq7HZkvLd4HnD0gx4of3tn
8Q9LRc9tibsMQbIVt2YUyc7IUM0UJy1qI4Um7oXjvWwVxc6voYRuuX///asOBlkv5ScstzXqlLmB7XSPvhSgKXyp+/TVh79GMyJ3SUHR1EAVo/3Hx1909gLvKVcX2+tJ+T1efuijtkVuUSifWOQdlq3cuWO7fcqD
KCQYjp0xOa09veVSfv6zd7RXS6k+kB9ySf5Itj1aP3laFV16EHrwUc6x8/PItSzVs8rni1ny9jVwqvxq3pAW3qz0I9niWUrNIRX17d0532KhJSvZssYRaXkCN9yFidLdSUGhVvwLekRWz2Rl5bH25JB5bNxpeftV
ruFrLFSbp62Nvk0PnPvqHyDfd4nkcZb+v+ksztE3UYezfakslck+hYSLzlGuztH0boUuj+JQ21mikq0mO/E6/t5StFxC3pjn3MJC5WSzJSWbrdnoQWPA1kPnnPKSvENUUmF9uoSYwdG/pf+syvjIR1LuYD28bBHG
hjpLeIl9FEYqAd6qhuFB65PXV4WIyc34FThK5RfgSFRjcnXTdDb81IxP+Yl8M096piwodk6Os0RmFzZ+e5tNPtDPWVTSB5Rr8Ah6dUehfC8mFAjFopaZkJ6TADXa2USvHi8NeqKDiSvlsohtlTbhHq+7KSLVVRbv
u4DEMjURMZwRBZpp05hYYuTjUzTaLB4uErWcWsjwNnEvrbzHtzP2dWKWs++fc6/+I69yIiToiPO6yJEcrIjKR+5F0ORG2H4VNNEa6AiNuNMAhgZA2/eD2zorU7yiJCf7sWsENTVRAVRoJLuelMlVQn319gaRK8P5
S90ItJn6uu08f7LM7LsLGJvIDnYXCH7xPtDTHQs8LIV389bwV1FeUlbFeFS2n7Ot3SEsRjGrpqQ36JYZsZXd4ipD4v4ozvl3OPIfvZl527mrsMmy087uFY19ctr3/mRzFCrLUjRQxu81uEJX7IrgaylPQSVU6zlJ
yPqg7JNqO1eexzb40SuVmZP5Zm8ucQlE8liw+WUHLXXDDmp09evvHz4jjBQBuYZUSj/K37P2BFM6upmc5dcMlpK3zOAI/vUj85mLrxMpDNxldP5TtQZ8C/c+FRu/31RPfx/bfIK876bx/+C1IDOI9gFbaPLD34t3
fULW6vuIQvVT7e/qt27hEFoyf6X3UFtYwP20ZYN9dhjrCkRtAcsJdQw8tT80Zg2iEI7rXk76m/8Zzm025Z2O+NI2zGx5Q8m/gPAPmd+RcczNDHuYMbqG/Cv8stbT7/lXXlUXQLEUYYRRWGzyLf49zhtszzfrWN7j
R2WfSODX/p5xracho9szmA/o63on/Bxxbb1qX/6iKaz07o8s8edxGx79TdrtL9qoc386LZarq7+9+XfuEgJW/I8IfZI3f52rMGtfad7+kpRagfCh3T7ee/yLSuxMIFSeEt7G8Y09/FUEzcdjCz+oytfKPDGZ1Q3K
Xx1/jCOabdawg2ywAqTWj9BUmI3lrZR1GT/V+7jT6p7H7vdwbvltGfbIb2W+MIblKoSJCj4E/yfPKB/Eykk8lbJg9JV5okIKHklFRlAtATCIxrgTe9vuPo0HnbK6ehH0av3ad1WnQy1KG/tiDPzXYSJqJ9Nstbf8
DAwwfWL406qHp6f3t0dYDrM6doOuJ05Hg8v5Tah/G316Orz1GadnJY91QZJs8g7kMJ8UbjU8LRx+Oot42IUPl2M/TA4/4t7zXPjKyBDeUbHNbB/3JDnH7OdjBBFBAeVMc/w1og8YDfjMvzLgMU4GfJSn+7VL7wPH
n4Jh31k+PDLxp0euf+RHrujcPfF3Q+8bJ8/985thlX/LyX7UZz4rcHwlpbdr1YkuHXk276uT7cfu6If63r8OTM9cdm57QmUiyG+WvhG80m+P1Vwlbrs+VvHcAIikasr4FEn9f0X3VG5LGjVHV5p5XCZ9T/Ftg1sy
rlsufrd2U3W2abwlkavgf8V6EGjdJWWW9kONtIm6ygASCwdJbbq/oUAcKNborS6KVY+r110Vcspk+1xvJnifKrVY8AueZ91F4w2HgmSzIzZ4u7Gmk7en1s31GJdHdr9KWQ4oq+IJcQ49S3HQTYKVrdOYNfMaCyLv
ok4eOuow5VR/1cYC1b7V80dULBn+ybCWuKC1gST1kydW0rnDt+4yvHjeZlpuiD2hE9+VxYqNcTpWy5k7bDPV+c5nXq8WeS2WSOgfRf1qWQ8Di9WilJHdD1rfi7sfeKAPTh/GiIBPP+xXYtvxm6F9LRVjBQ5ODynq
rBY/9W+GIVv4nNUPSq/bP7rVzR/u/LzVBiNrpVdr+s9Qb+n73r23sbOyLAlRD+4KxAb70ectY9S8yN0yxyNm790ZgzWjiH+LFfaf467ab1OFL9Cu0jgxEWvu6hBrhrxYeOlaivHYcKZYcKP0sSBxxxfHujplvBua
sdOGtbHwPRY94UqNs6CKDt2PKgy14DuzMTRp0Fhd2k9puc+wt0s3ExWTqqQvgqx2XPOJldCWNu1AY+1BsWd0dVncqoHu69Mdjy1k+0qllozNZJPKavSgEYNmTV3tZb2MmvCbtACxxfKUgyRte0E7dvW/9dr7Ra/x
LZRFw24bcpG6iQ1zwu7MolTYitX+FVOhUdLqnZUAvEG/gx2BkdUOzwg3vEwMfaoKz6y9YSVdT7w6ZYM1ttnscyuwrSRkTNjH6ywwSm2gTNTVGJjfMMb3Bu5FNZpdouk4FP+IGTPVdVW5nC+4HiOadeiGci1MexLn
ctCxUG5UPVAheBGGVdiT58RfYK1tZEeIrOMgHYfcA4q9EhfZsTSIL8+nWXAdMCwyrTjm9xoTCVUie17nuS4hRiLScLabdhHHVWVrlPL8wp3MGNfOAs/Zbgs1Ms9Apzt6pUNNRiGF0X1f6NhZtMbnYe0bZbqIeJR2
pAAxBUlyNe8Zkrf08D12GAMiI5X77fyVpN1/ry6WtW1gCAoZuVPKv9przWKJSojFrDm1qti/WqlTY6pfWMiGuBJM6KQkHVhj8C2sV/3SBdWPFM3KMEwrNXxxl+InrEA+v7cCNKj8z2W4DHaMyTAyDx1g7CgOS/ve
prO4Gfr/40td7yCJviVBbdJOlRfg6jIA1hZivIjTyiapUIF0yTA2YV+FPFcCkLwNt2D/obFvW8CUnWDYBVZBk6x7mRBTM006YtP0oYaGaknYjFULOSZllXwWTf4W/NRR9kMSRaFXCtSoETWcoHc6xkMbK2GYLdtG
be1rcPST2OwWhAmdbXywWH0YBvxrhcy532tY9QitpK36168CmSmYx5o3JtiJQeuBYR/KNdhSNfHQYWyW1gWsecd6vtDDbOBgIKt5PoHE67SCV60jy+1LHk3wGJi1YYBhfK7T9AHhfNW6qPsugpvhYp2jDg5HFY9K
GT0ztU/A5xQrGMU9h7q0h44cBgbOsHIocgq98RVcQdNPCbyefl/0uXdigO1/bYLWz2+Fm4ojHYCBB+VaV+8oPaqMNGRcLDAGtWhRY27TM0AlsqdFKfPz3wyiJkTsaUVbmOD966qnHuxNatQKV0qEGz2bgxwHFABI
+so6oFeBHzaAjsDylqQC/d/OiYGTZ41my8FILyNfMVjlrSDWeIvEDHGzGnayAeRXobYN35UzB+3T0ii+W2vvlwRbZhCtJ3TGAd0T49V/trF5YNvN7dQgoFDJqQpkdTkBGfv0I6vC6rHMnNW4hS50xzTBDipu43wK
y9PzxjGKI/0aWXjk9TEIm+0Vv5g1p/PNA2J6QvDFpBi7lPVoofsJBOuwq4nRShhmt1n381uTB3w4vYMoz/b3b6our/V+JZpqOLuxER+FDxkxW2Y6kX1vhQAqFTBTZEJD2qt2RzHLeaNRuWVdjidhn4QcIPvdd8R3
dNQPlfFMFJJP+bNPtJrv/uszakxqIaCJvbaQxLnT2uBvdttsuTm0LO6kgL66J/4fexg3f1y36Jelx5SahRp0JBxmzHQvBfnX1M7Z2LGF21+sdhvLQckmrrU3VPh9VyXzlBHH4GrmGOpYdyvsmjWOhdgo0OA1DLph
FcdAXmIe00DiJBw+Q+XiachYBEKAPBCJ6GRbYgKVSmSShmmYzC9/fZuFZ+ax9q6wKK4JvaytTUnFmIaR7VjFQxudGfwxcGD8YO/DtoSybo75nidnH+fxPnR2UBsEkljk0zkdqrvSbXx4rEYCKNPv1+il+YmDHqNu
TpiTqPrX2WAu7E4D8/YgmdqmiXm+HPHeuwD6PH7BW3Brjb9XXTBYeDNlf0PC1Iyi3I7tnSANfxpzfdwnqupttQdcb5bQMpJG6yJNWHMwJdWAEdK6zx0IDcDXRpn4/mzz8drafLzCHf5gzVB1DCIII5o4A0U290ws
77jMO+vPQnG99Ow8iQEfbCZ35WU64SgXofsDXQyy6leMCgusuolWkIiWPKen3R13QmKlKwReFfBNOUklA82F0pBaRz03kDX+twZIlyufTgoFmVZDxy+A0fko/noVg9AnKTx8sfJnlGkG40mM4+7acVlHDhQvcznE
soAUh3oW5pDLrAesbFdxVfyoHQ/3bT7GfJmzt0MDFwJKy8jFolU3SuOUOBjTHmbVMEDyW2ZPfLN/z2vmDny284EBRKj1sxnMLRxoBJ5DAmktcUiLazO/pKkEArrD1x2T+MbXX3tGBpbbJJf/RzMlmod8GE0LdKwQ
3j9f1J/+q/Wu/SZXHrr8Ejf7yxi1CWSAcokGQIhRCyK1PBKltZuijL2YeGKCZjnOUISDuJeqHjMgHZy4zwaGvNX7Tde8rwupqE9jXtUwNRc/O0QfgcLHlLDRG+n5Nqn+nIw30ljiubzdb11ThYqWDeva32YvkibU
6+al/kQeJrmlCezSMpuxq4J6MsuMBhztFYp/+CgY5tDLGACyPE07NDp3D5nU4BCph24MnOk0AIo9Exov7cl92bgIgxA9oCkiLIM/sMzfOpbU4Z6o1ZnVAYhwzxt5IieQpfEZBzsjqMlS1ck4KQ9+TQWKgOqJTvqB
/dn9kdBuyPll0GXGKRK1Jmm30qAaefFt06z85R+BcRYbMESNZLbGNhM3y7FT044g4KhrMIRIhSGbYlLE3Y7KyyvaQmdWTh0MW1GBlw8I/VzLFJL7sA3qViFPRvwyIhOyXuooSTfNGqnbI3Xhov2iTVSNL9b8pt3A
cwp1LBbDZrRG7IGlMAq6FeAmUEsDKEOaGTlV+HSk7WM8RclrfRGrak3DoLXRh1q4aGnWrnhHlnmM0Iri16LDPIdHBggI6O1xcYiPH/b8ZBF2GQLbi/okpixweZNJrOp1g/zwvqw3SNaauru5krfv19NB6TAr3nh0
2k/+ig2UnAKbKMgfuh9pRf+k1vlHDGq6rxn7GSGeovrQ5vUKNQCNOZCdStBMMGbZw2MZGtfi3RxOmvgGtdgfiJNKtsizxe6Ysl5dA89Lz3wEGEZnq5ov5xRg8tBafX3ylmnaPW9VGBrjGprHcN82RbSUH2eOLNXq
ZEJxzsTgxrlILEJjXSnkb7euJy839Ecb8x1Y0ldpi9xkahoioJDCanOBX3RrlyGAy2QAjS3ZI3LWuOCdN0z4Vh1w11ZldFKaEUN6WooGbI44nAtiS8CycMCL09Q1wkr+mtctiJs7HRjYe9NPD1++fmc0J5+Ge6Et
MdUF7jpvWw93QAdvQTFhqlJX2PoQHKHjU1w4NIAjilBDKrIQzWDzYd1Es9QoEmHHYo+EUy5GIUe7HAKMQV0SPej4RwgPZf2YNDiFh80eoIWt48daeOG94v3vzvITVhHf/djeko8UdXA/jaHhUyXF807//unMpjxS
o/DiOdqLpwUo9w0IBnZR/g5PfYUpe8Igzdtj+wJOanaS27GsRtAtsl0BmkFZBaXspZiAOB86tXmsBn2Fb1SC48djF8vnadZ67N6Qw7GJvPwdMTnFcOG1lXOtSTKp1vQwWcvuydRVdU6FWE50cAP2Mv2sNYIhRoh+
r1VTZyJaskVaAI+tp7BZSq3+rc32s47Ls80bRd2XcUQ8AHIgd9sqLRTj4XSmdPlFdQ1AIDR9NnT09aCQoq7iagaHzwJ0xlI6d6m0D6TaDDPhozNvSvTmO/lB0RSJSVjyYYTDDlxW1zecDhDHYkDKOHkichsfHDtE
hjiuK36Zv7PccCLCIIJcfLfofG9eCy4W044EoSUswgnHgknltNb/R8ADTz0KSSzy4OY0YlT7AMFVSMySBPud0Dgyh3KYCzsIddJJGjy76bjHM0eooNScc8u2JeAKrDEHNLLfKrKUSXIb0s5kKtrfK4hUAFCY2zhk
7dKZHGKlcmrwPsni0/P1flVvwl1NjCRibf/RaUYrSHCYErL8DaPIGkmgVopgVZ5RN4fjj9jMJFLupvjhF69m0BZajhhWiEPoZm0n/BCKQ3QJoZHJecQMhzpJNlGuj7dNO6XgAypS+AiV7D88T2zyInosaFc6LhZ7
xGCj0WUFIxRafSEmJ6vS7cVnWW8MtkqQTwk8oL5LJY4eEbhoAuSmFErLtRd/ItuO1NGvOR5Z1Qo8mWGD7ZMq8UW7a/s3Xabh6anohPyv3+gUa8lzLBSc9wucmk6YC1UFn81lw85JZWUzD0qDfSSQZXWeb6uJhWGr
nsB2WSd7NHi7vtTThf26adxlLyMDeGu8kxB6TzoJLyhifgBUH1D+PQqTRxh5r+TI+2hi7DmgvTdCuqpfEwsnTrPiZOnsuHMQWtMusADE/ZlvzorNKhtpxgX3RIaZZT67qobUwcVFPmVfUodcyuOEYdAl5ptOogtE
jM2uuhrEQ2q8jgSJZjxIYnPMw9egxlPK65y1lQ04ZpxbBRovuG+IIntYmnJ6VjgN28/SCZEgSkwe/OuKfQh52G8G0gLYX95WONdt/KLqtMEL8wdVAZ1Qrx1DBdDEN9wXN87HlboyhezV6fYKOqC5M3oNyy3Qve0a
YSoZSI7z+cdFy53LFEZUgZguQv6xM8f9qVOCLJK1xpYJEt5N1cmUBu5gf9ek8/tjBLzdi0+PbQ2oJf/ptQ0hhft5ou3XRZOcsSudswxwd735miyGPwjMiHWkzYUGb2Rn1GeEZxgNSVhEBq6awPKJm1Wv9e1jqLik
dTdoyoJpK6uGs+xQIoqT4fHrjTP5vA0GhyEQNKCkCQ9Ox5Uh5VulPGEfoiQIsm3TQLV2H8d0Tg4QxwAxNqFUW4UXhZm10M8qAufv1GwR2AElCl/Dz84GLLeEfs4krNz72OYpKBr0tKJQrI92X2MLodVxhKDkLxL0
NMVxajSc0xiwgsZ5fknUcIYSYkLwC2gbajqpQ5eoz9gKW5ZslLn3KIj3K7BHO3WjqB+TOfpJ7okkhHfJf6MvPfBi2lPvehe6WCRGLah8okutJ10PyUdC2IhOj04byYw8d1hN5Q2EUBQvX2F4WdgJPx+2hsFve/d/
yKbZg+pXNkeKCYFoky1Wpwp2OG1tsvX9ZYHrcI42RRGng7voTaV6MYME+fJP+VIPNJJtMVa80BLxd4tfxOFaB8sefw7zRMJXm+uguw/m3p7+Ov54C+afWNdR192y4rCx9cuDNFZ6J4xFj86JJsH2XHyJ6FYg3AOv
CYir1W29emJFXstr4tyrULZLFCP/cb9cLVfEmhJR0rq/w8hP9WDM3qCINXvIa9nsfrKqb+DDC9Ie6iBM6bIdq02/xrASZIZdxhAOcXScvTNNyyinxE2fqBb3P1mG//cNIvQdePO6E3gacPboktaKshbASpfMaZmL
C9hAlDsrN8PtuqdTpPnssrB07TjAqk1iNeAl1ptkXirVTZkEUX3aHWeK0Tknj4Yqh3Ut7hPg1wzk0zHU32rAEig6ZAzqyhMT7TRwRe/aOq2FpgfpG3BHns1AntQ2peXFGIL1rDpxR4FypWt1YuNEMzSZnUcuRXYH
omMx+3G/WaiHZ/kM7+G5r+IvfjiKNa05iS80XuTilqMcbKdMfo4DM8SzcRjO2uVRTxv7ZMGc/fIcy+Dzf2I2Q17vcbZOB+QTNLewKI6o7slEgl5/qElQ1GlxC1QZFkZE6D4vZDnP1lgcf+2c9aiU3bmS5crFnjjS
gpxzQEdMvbo1/Qdxi4ZNRXft+ZPTCq8E6e3qnZtdCGoRooBPJJP+smNYNTFSBXygcLWinD7GUE89sou6g4WmqHAKpelMLLZ6i1VbYGoGgvAOUihCuBF+YCxoAZyRzSaEzFJY3z9duyQo0GQmUsOqZ/nLJkyUnFU2
/uGwLYc3IuoPzsWK/vbcDVMKRGh+A0r4MfawRmWr2SPBHlaPiXsfK6qyrxVjS6wgFmB66PEtSrC171T9swzUJiY3T5VFDmQRi74gWCU4++mJFgIgSy/vFgXFIPBBZFho/mT46B3sAHosyqo8OOuiRVy60FO5j8Nz
IhrkT7sbAFgHBYvARjiVJWmTxD+hLp/q2OWcsqFjloDMPvh1RCzt6NlXiNlsnir0S0ZXY3iU2VzghcGzwb421980tr0st8ndRfISpYEC0uABW+KR+x7nmi48mEBMXRLMM58fLnFpwyHQ4UCMpX1Edg0aaRSchlSX
Z0BzoujCQjXeipGcArKDlXfwMEYW1igemk0bfPlRebprSw8FsrWC2rNQ5QF9RDf0ye/YzsSZkWJvLMgH+slDFCWFUGrmEKhl2PQ1GLwWAjs0Cjn60ro66RZAI/j4eAxdGY5bgK6g0GnV/J5ZDOvG+teP2zfvm7bB
+7PT7xPYoqoFVzJGvjvFV98R4lOomcoZMWfjYRa/fCwxisQxlAMBsbd2ojDzCiSU+ITbWpSlKUirqXFrCbTKjLEzJWwIbXxSQwn0USLcko4wwd9zKMV8dNOxnwZrwutARskOWoxwDIquzUNFnwRzz4kzBhUNgy36
P/o77CE9F/8lWqUqQ3Tk5p9VOo8UShk2+xECs6afa2LTTTmephYlKtydxVfbdbXX/gqJJQM23bPNuG5wRELv6vuAtFqkHL6tlwiiXOn6NyuHbyknCkNhUpQ1ZOFVt16VmPoQ9ENADV1A6EAjEvYE0vKn56QHiqDZ
EDlntwhrJzNCOOSylZncqpguc+WnAuXXSHPdzPKrr31OS9CDbEmt3IrGdMhzTZU0prDe2KMZaVd42AptMoC23FcSEyutC53n0r2PSQS/Fp6VMzMa8NkNK5h59yiKkulP+fJQTnutzHHKQLb4Zra2GNzmXP5IKVwr
ObKaEukum+NaJB+TpyBXO2Z0/DnIzIRBAnwrkMSNcdtAL1KqwBusaOcYTYTgUYdxHqXghzqXBFp7GZIhis4LJsFLbflcrCMd7YUaMDRTB4zpKJ/TiEYWBy949RDr5CCHPPlxT1wFWkHkRzfrseHhSCJPRxhFGTy+
xNZL88vopHy5q/o6K9Cucc6UhSeyiDZmHxOe00j/O++zeZaoN0iwL8oktcKW3qq4Rr3/+ytfynXwpFBskkhI4YaGjb9gOVMqlpkB7qGDLG8loPsLIdh5JdrTZispy17XYHhsiN6vuVjWpcjIhHOk9cCWA7EppFS9
lKTjzmbVoFq3QwN17tH0s0A+y5lN6ZcUyAp5Wv3G5s5UzK8m6u0LSYoA8tf58w2INhff26yMAivB32ZA3ttqjDlZElOV5DONfeTwerWQdrktCrtAMQLOcULDaRoPlAQvKEMt+TDJXq5KihfVmE7ipotGUEkIMAYx
ijZsh8zKeDrqx1r1m+feLg86Hjh6dJO6YAcN/VWV6dBESWVyQ+tzDEmo3jgPkrVeTlvSPfXBorEridvMZNwJYW0ehfdQ0emjYFJHizc+KhxdasmMc1OjEZuuJqYg+EgtkmSWI0JXGiTGY2o2BXEKf/tpK4vaUYQl
2VeWsxhSa3Q68/+7fVnwd7qmHtDAFZSIiFtlatg7NOWMmy/aCh/DM4QztxcL5SNNCJpo51YpLGi2IdopHYQH5doHNGlg/WQLTlBM6jqFAmvQ/Rlfu3F+YXemeMzK2WbxQmr0YNMY/WwRdL6RZJSvc0YTAQhoC6Z2
TCfIaU0BpJVSxniIFqJltLb+uMFF0n58A0BeYZvVpOrsdpkndzXahXet9EgTACXTf5AmZpkA6zoglLnqHG/5rjEe10s+bErLtObEHOlEFxlKRe/Zx6ZKqwkUIhMrqmH1L2D9GDsKWPoOD7bWvnjfmS3ZvPNxX3XH
CKgq5cPsLcoy3O9U5q2VGNu4Nsck+IKxn8uuZUaT2/7ajjfX+jV+1orP00rNeGBtU4cHRlAsARjdWxyblxklYuocD99gVGVO/6ieC061S4vNXKAsecDgdHMX+TmPKvfzIclYbu7ki9Ts4cwwasYj94Q6JCqoj/HE
7LYSMgi0bl0yvJ8cEz2H9HurCtsg1mFxqpbCo/jim9Fxzoot3UA53LAr2Si2In6bJDxZ9wd2r6NlqZlFLA28wQPXT80LpQPAUzrpZjzHSHiTcPZs8wyak0TwRwvKpkIkZgjEHfRnw/SET0NlQQW6gbexgoDN21Mj
T8uAVbJdsh6ZmShzSBDd7iW/bxxt+CFMt8YFI/SrQEuQwAxeygas1rqALCjx3uayArxP0SE2dNLdzUahJRLFW+iL/7Sa7M8vVm4fCHjLIP+NoBKzoLZHEP5nTOlz8bHJnDfvti56lkBi1yr/uhqboj9ntinqNglT
QSSH8N8A1l9/580GEIq74DfBS2IllYSnIBkOO/nKM5UwwhlZcc8RwKeDKtBAVWhHr8UdKjbH32O4KZx7FbMsRf4F7kmRe4rpjYQTi/HYJ07NoVx9UCPT6u++O5dlTicHmaawSOwI9Z84jHhTNwufsGDyHISKR0i8
dkx22oDt3omTWxNYXnqcu7cS24LTaj9MsAYLE/qDJgYDW2sB/qOW4YbaxFTdGY672Qf+aYTNnqN/71vYUCMdcz7gtsYGun5cTUYRWbR0AqvFaBl5oOPXLIPrT//Yy6iHwoMln8Mgf96MG4SZn3RNA4ASZgkh8XnY
tFzqlxAxau92Q4bR6u7tn40i0991TD5K7E9evN78zNG1RoJuFrz/shSfS555nzgTiB4r5/VnE2UBVErXMmJwPBEmXH4timiwh3qckAxRQDm0EPvjZRDOuMQdKYs68U3pPFgWYbIc+CqvI+9GUu+55tffmwL/gjXq
V2E9RyyAWjcvw1JCXg2AZrsxG9ooewe+a7UEJFlw9GmXlfqjZepvbkZJh4UXXPoZYfl1HChNkd5v3wUKDhvsk8fBPe1MOeMCXciaz1/MHWFfF2CLN0TQ4nqcu6dwKHk6SDHFLxZ5npXcjpZsp5iOeWvhv3GkLcm2
GX9FSPlKBnJn4g/MyEUtQBza8d7F79q6AuAdgiuqCmUKo+Qh+Li2i37IZFmDGNHqnLskWVVZ8/k3un7zeemhgGtKRTWulBdrUPTkEvgHIoPFOMXPW/xMbUnatOhRYfO6iDECLvf9w8F8AqjkrT6ju88H5ztW0SPv
O/5GH7nzSJZ9Zuz98gb1/PUHlnB7ietJz93VBf8IOReAvJuTMffVSCvvb4ff/+BxPw+MDH7sSKlPlU0QROmYLoQzof0L/PvvWs1J491KTHDWE/vEn/050Y/g6gytsh7ZKOH5IgnsfYDtwC+69A3w7vBuA+aVbw8O
oNYbWYteX0/PvwGctZb6L5hVkxNNp9Wl3DOTLUY5/982Ia9kzPwrndrlJcQ5a40iqImbS1Zhj9WoOUjx6egU06glRZkT6gTrnQEbWHucl/cn7tPPEdN5fcEC6gix/7ZY9pBWGwxsjnmDSH1MoiXwun7CVWwkQHD2
nWkk3ycBaSTC3OcRvJCuoQVTFNt11o9tc/l8I5HJGFoqVabv8cFRDq0hwRHLPkEBpt4EJ213LW0Px+HYyUl/Sm0IzJsk1PbM9sjNJkgDJKOsTwQvvacdZQfMzYewTa3W0YNS/xoBNMSq0WH/PpYueeS3AUZS/m9H
/LsYvPL1OULMLDWD3q72FbzoL69JEx0j14WZ2wOEwmf8/Zqhedd8wtiMZ/D6+mfG6QV7PhCE193T/oQVN+aFLz9JewGUW/xO0nOJetqx2y6GTfcDwb/NWvysgcfPSgB6HS9Qhi7bj1Q0cfat5e3/aNw5Ya1jWs9h
rvMdCt/K9NO1oMhAGo1GHl/XSmOj37qwDiaa0mAR8LZOc8vQWJP479ZfwZ+X0MGT3DK04PMcmvuBNhfzgnp/XngNRlHv0P7zChrcU7J1pX6r6Q15j4kggs6szQYUkfrny7ombfMbwwvfeaIF/5Kdjq+nRQaknXqX
BJg7Km1eGqPsikG2zBDkUNrOqFfxFqly8Y/7yz8cWdQdVySa6dsaJ/ntaKjnlVaQFRuAnQ6gEqZSQQ6sPXNW3thJa4xU0OAFRNSFAIbK8hYC9IHboT/XJAslV44suY6V9FpjrCooVBH0vjgYuKEhEQZMDnex4Chc
Ijh1jws+5VCReY0o6w+1CYE0j/ZUMr2aZ2yg4fuKvMC4qYFkm0nJHeNhgjaA5+rDZ0cauzBtPjrWPDJGmEI6hrUpNJ9V5vB/HdfOvOCB7fVyJLIedenEsrZfK+FCfttEcie59r4uSdH8tjRpzhZ0E68LUr1sbbYy
jg/Y+PPmYJDm5pCVsWKC31yf3ZJhsupd0JC3kgqCsQMZHy2W5tWKW8HJw5Hv5S3WGmesXI79fBYRuDpffz+k9CKLQ4XlROAnjmWd90pYrbdd4rjIrRjUEgs2CCdE8WNS7tQbzAVGsZUX1vq2fg7W1L0w96wSfRmy
4MD20ux3VWv7geyJncTXnxBRew17YXQmlTpXX595KP7ORc2sBNQJE8omMbbhi2okfyiA+uQHsaqtTTWlkKR9MOkpkjcXA1XDz+Rd0uykwIMBanjB3q2ub/dDilehm6VaaBkgDxDb+CDJRbUAhLHz7NKSKhIKme60
kdbUHkFMmC+RUKzlNlXXTIQx/6m/Khv+TRbQlP+dcHi2gcQnQksfzR7OuP78Uk4bWDfB/qZf1t7xxB45gf2Ui4Ta28pcaIo5C/6qU7CTKMCkSFbPLniAYObQe0Qgi/MgifcFu0SxzKxJfevAGJYa7WwN3Htg7jTI
gSvZe0lVUoMKpkp3kM+ro4iKgpj4yTrRiU7BM+qoyQ8jkZCEbw6/43j5+sZ1dMlJZiuYB88xbVw8Xl3x0Xj2yhZLdTQn2Sf1BLqwcVx0yRO9BK9mZUFMGpP6BDlkLNMheba0RAWHDHwLHOSA9NOZnbpn7zdhahkh
uzKdKtC46DE6TeDCesrYQZ6hXKhlASsVhGkZZyZzIwRcfJwtFahsLjGozzCLyQ1LzSUWimC+yCxXycUureivxjyvG7ujeK7KrcL/tDQZMsNEk2rDHR7WbIZPaW6+qIpNuz4iRLjkBQTQYYozt0GkFBNciBUCyKF2
MaHsW2MxKvshg2O2avfKrmfaQEgnxUOKimTJbVH/Zs9tfvIO+WT7oz1YpKDOF8qo6MsKbKmS1+jNBmuN8cp+bbZHVqtXgqWK+hPpXrYankO6cpk32aU0jduKzZovFw3gsyIYosxR2vjjoMwmnA6pdxfjL3g39kRY
zbJ5N0QZX9LhzPgjO2zqyLf5h6hWWqyAd1Bo53j9pvXSn9pps8ONvAanY8fehzS8y5VAJRLdC/xgdNVl0ac8c4WuDCZRa7oSWQfc/i4IhMYODt0ysbkRHFVggWd6M3OSewXFO5wVyVUza8Lw3mW1XlLelEeJRKfj
nrfqUq1dfsAytgVbERsLOC1kECUeWHBzoYxAhQbqULnvCpUqZZDerSkHy64OVgsTRQ7ZazslEuWnmWGVtAMC1XjRlBvB4qOGfxU431WFvma3JeRgm7tJB0OiuYrKZyelqELNcSdVAmOppEBopIBf0/PBOjKWeiUu
VjdCM8Ce1lZ3YCj+oZy3+gwhLzwPepMmZ4mPVbC0us50Pwdy9iXemaylEgx5JYOwrlV+bl7mY/7L2EH5cF3f+r257Z6xItS8B9ZfsGY3XevL3SHjKPiQ8UrwF5D2xvQ6olr8IlIT05cEqGkTX6fdqj451jAue2Y0
LqTkvyZjUQ5U8KJP3awadzTGQNuhvkhv9SpgBaLcD8A305MBasgkLV+5s9LNCqV9d1Yh89TA+HxoDpi1ub0j9l8KOvNAY3cCgCBW60m/Liicmrh8b8uUT7higERyLpM+pOIhCSiog+XaEshvper+EYQbzWPTf5Xs
Q85EzocHbSY7FRKnYBw28y36cc8EgmHkBMHnH57x8P7mN72oWnAQfxxV1o4kfQyqSnkHLMczPv/4KvgeGqoaf2OlrltDNl/RmANhD44y2LdF1E/bTNmydZpoQv42QSnRBSSoRC/xUt0USQ0HucUfUalf23aj1aD9
gavFW3J0vT7AAnaw2oCKt5FYRqk7iPogoByR2iDtZDj0WjkhBNzKcHR+CEuWyWazcZerzAMRmQWIJy0MUI7NroV1RJrccQN7dtztQkXg4WqIy5w0Hti4vd5014KmxaiJz0LdErI+NJpQhOqKvBnGlVpUPl0RicNy
01t58i0EHCtyLf0Zfy0VfhGSS1xx09/8V/kKbtpnjhESkU6nWhlZRm3Gq73yD19k7an31NjLPHt6KAdQCfdUk1/8G6J5o57NXWa0y70GZYA5c16eL0EQFfP12yEVfem5fChJ27RFCZLVnmjPIX2pDK35fmAlrVGG
jwO6npa4AlvtX8mrXHJ7mZdDnIEIo4l2knLh4ehViuLmkfIo97WCdM06VYdpQPKGnCM0enmmECtDdlAgLX4X6ob+RUKyajdMPonC5pW6DCdxPdYn78VhVzJk3blA1a1pGQGV0ov5nLwqsR4YJSEn1vAbDnY9aNf6
jtmYOJ6uFdpXIObvqkEHMh77EO8Fir2HMMpg39CoVUG3MWp0w5lQ26drV1SDvI8iouMZgYaHcD8FX80t/fMn3euipUD3iQ4xz8jqTaqdSVKo+FYD+yBuM8YW2zXejPAYqhNwipGo5nT4dp4qEQUyumNr/fsM4OzN
rsAipNdX5OZ1q5d0V14XjIj7shNH0oUijPegl4ajoPslblyG5nmU3GyCq1nzGkseJ0tbX6AamIjgjCmWaynPGqSuWS0fTwysQuYE+ObtBpd3KznpYybo50yeNo6LLx3dEE36ZSVpq9SENZQp4AhJKx1nH1tNt86y
ikea7Iid2o7aekoYVyh3C16aDehqBnm3dFAiUnUN7TuBSRNZv8/1a1B9fddMGjARgeeSMwGodaH3RPVZLePMxVb5Uy5QGqhQdBILMkQX9f/Xa5YxzfbX2aMAmvz5qEy7G6o8oxY/u4plYBzj3G+GKY/Xt1bbFb9u
IXQws1jicHbVbQUvW/8SjmHGVOjJTbgJ2sH5K7cDZkr/9ZvnYtHBfCthQXrFcKfsg2uTqxq6XlXqvQV6Hs7iujE4idBnXPvVRdn3aDdRVYmVYbd2Mg/tZTO64ylRh6H2BWxYZ4kg2ffAHsqzX9RnaOrK3VETZ+jF
xyPBTau1YFnEDgS4U3Vgq3Ijrd+gKDboBgU24znniYcdImD43FQAjTu5LotBBqbd0QLPcaqwWwq2IARHnT7sUWPqcUnLZLGDIqYUxWJBc2zoXeK5/5RDk1fwYtXYY5q7QmtZiiR28R3a9vEvtUgjZm6vR+CcRIpo
hi7plEVx+CcxHY0VKqkLdkRw+t/ECKSLmjKV5lcaIuHX4RVmY56Ho8ipz2gSwwrxYOjTllrUkclG8+bGmZ3+sbj8lFVidGPD8qpSStkZ4JyCQfT+sFPvWebXbhzSxsbWskRLGrJ9eFLC/mUVmMbf5FV+uqEGRK/C
51GxMDh+STwoAzcD0f24NWieJHCDrSupakL/HsLyCjERSZCNAF6rNQS+IG5AGn3OwovIAV+pJf5QQQl2MD/C8UDNZjyvUbMhRP87xRyLRimQO65qqjX9Wau/mLLh8grQ0wE5aB823R83YO6lsvXcSh5xTJnzpoW8
CaWWkc7BpJA53ZYzIxGWATzEc3Cqv9QPfZYnfEAoqa/wW/Y5tabAqZ2kz/DQSF3knDd2t3izuwaT0D6sVD5O5cThC4ldSp+9BBmL7URCP7miIuJmnrzSpsl24iQkp3Zj8m+OUxdMuQM6kxf2SwwRn1H5xgPnIhKW
qsJAWQG1hFMknEtVWQDo0DPzAq3SmQjV+szEX9QJmgVKGD79AwlDgwoxqsI6jutOWIVXtB8NTYuwbeqGw7dvdLV7aqHnAbT7sFud+NJ77kJRzOwFinLaU0hW6qBMrV4oD3wB0vxp0WHoyXQqmOPV5QO0fr1wA9hn
H146ziVjxOazWzDjVEd752Xrusw/I9UdMc+OzIfaXdxGvV77g3CxbS5I6eXJMBgXwjS8xkYC6hb4vEAkD7gB4iEN+Elr5tXMZslqRE1fDf7xmkSNELEXXW9fONNNxD5WKteJ9CDZ/Q2nRD7awL7ldN4Txlu1jCre
3WqN9hKzl21j+Recet4ZVXkvTjvv0CEkcNRs9QFkpdAm7mgoFczPk61+HGAW2/CQ5u6M3I9XaASlO1+MiHAHydlSDFAoeSezof3IFrGoEwRrdO54MgKUS9aD0GzLtg8FbEov5pzQ1Tbsu3NFobfJZ7thG27V0Rrp
DVwFbLuyDEFKbzSpyIDXvPSAcJpUM2yJWGiTZ78tCU7Og+B841o+xHJXJ395b+4zdnqxBuNTjvVVroMwlkOabp577QaNZsbcp8EeruPIM7IGJbKlzfow3P4fNyd3AMIa7FKT6hMVoqTJO95us3wwzhr+cS15fzI+
XmPrwuqDqCyH4295WoIO2299xf/ZZ/IMNx89v4bPr0H745W3biYZJoW+dVmG++QVxfDFgwmQS/OgQJpHb/5tMXu9azdei5Q32Me86Km9YAMB3M/6iJP9MRmTP6Ghrh3PFOIiVdYnkkyBIH+8PHa7SJiyOOeuxzDw
DhpDTgeKpFxq2lxgqzqmF7gPR7gHUA27EFGdizOsXLGwgOtPL7yS7HaojmTWQ1voa79gnshkKeWIcq+RhN9ulflFQywxdeGdhmz8ZZ5q+dms5IPNUJM9+m0PRvE6WMt61/ii0aYELGQeYMtWASHgfjr4v/2qfnYZ
ES0K2PL7ckzsyqD0ccJtxY+h1X4FvAazeqh5XdK/FFMeHoM+Bp3X2tGg/fdzXOuqLIVFLMBfOkHxraaPaSoB6LNMUhXfJy8sZEg97bySVtl3Hj/Wy+FNqt9SKae3ecftlTUlZl3dkhlTvrKkp1/wNZsAmrLrpAp9
+eyM9XyXiSbwbVJir9X0+dPptQ33F7UyGvk2aDK925ZMjECNcbulf8Rnu++un9zZZ1ID9xpMDvk/6pCubsv64xANk3fZoOlmYe+4JN+Vc5Z9LbXO31vuCwbiYF/lTsf1u5daVvZl3fEednI6L5cttcGS4x1gwzsd
itA/8X3uzGu0eVpAFKOEarfegBy60OvG1nWlxjaGO8XFIiD62qPWfss99jd/j36iuEyF4tSAtzbtXNryyQ0BdarNmQbceEsflqS/tFJFxyeRtiie3HW1ICbdaIb1edgs/t/ppFOOwppVk4aOHKvFfz9LZp+25Zex
s7snY+KhgTrsx+HkleCaxvYJ/42AbpzZ9tECEjnwN1GheUunv4GIVP1CQQskJaJYR3AW47NEX+7TE9LsUvRPZzMU5DsqzLks3+lqJ1an4PTMegfbaRiAxgtcr4ziGcUHsOzENL7yzsYfjl9+RJk/4jxT4hGWtyOx
FFHNRa5SzyNeeteeGvT7BnvYPUrQwrIFibVvEkppGERGPHwLsAu62KYNEKAR1DFVSMQSwnUanWkA9znnIfM4KuImER00XEiHtqJoJWQvZrdVAKT1DlRz5x0maefD99O7GXGsWigHA5mgiwLXAk1VcBMfxeLtQfTD
LMXMFLH8ZmWKuBr7oOegzlKmAnxDh6RwTZ0KfNDavXGY+SddeaK0YihnmGWWKd0CtkOMC27rOMuH5vmU1BdhYRCkSJ4WrkLSyD91kUvtQ6VAtaoFtdvsqpJKgsIKw9MTyERNzmqkDlTDN1AJKNcNl7j+91u2MtnF
Qu16eg6sTU3/WV8Y26TeZPxU81M4c60ZEas0wrkCgIktVapL7YOJpNDGzR0HCVOFQS05d+iZ0AfEeIU+3IEjgoWIcuxYwAUtSQ23xMB+lFCUPzCssI3knZTAvi541mcpx72+Ik5FHBBuj2f7uyi5c2WbHZJYghK2
bsQ02jc/tZtR7fZDLEoPG/LX1NdykItcXkvqovaIj7fqRAYdpf5eggbHH2HuUGuuWLPpDc9kIkHUBTq4K0SGaX7JzHOMYDbWOBXJQ4P1slHuEZusZ8hTixNnc0nkcPFExBD1asSXqU2f7gM2270SAg5YdVR1hMhB
teRUD4IihkIK3e1KTjlUgVn28QQntshvbOuZwhLGFaAQk8BvIhAbczISFfhRSpsAhx44dAQldKo/k8vRGmvPjCXyHjbMXlT6NS94RCAwUaEJ1Pf9hQxsdrTZHTgIexSfniHKNKwru0krlCxRyiLRloqaUXeUcmOk
nNgqg7QftLv34KnXb7wOGmq2AYTWesrfM6PC5B2LYHXYlWOnnJ6pPefvrXnliY/trBFvSogY+VtOSJ5h1mCNyopPxQq8hvbmJ/9FWabw2nJB19eE6WCp7c1rzPyTSSMhs4c0Sh91eqpavBSRv9XAFlg4pV7NYam0
M2jnl95dcbT+iTOVqM9TS1n0uoGYYqxDWOMtHXQN4MeUgEIW4T+Cg6rORuiNllVdi3zzAKUMguHMbF4clF16grqs3625tcM8rSlTpl+GWi9X+orCvEP1wMLpz3tE398yEgQoUOqyquwxjsTj6ylL5t942CSieknm
f0d6DXxzRrGw86xOjj+2NJCI5G2/jH32PzjB/YAZXwTRtaVPkBZN2edUKFXZ46xqghuW+e/ty/Js/lsDysAvUiXfdISnYxAjwDvLkHWFqlKM21EbZ1mLE0RWNwuu07uS8q3dRYMqNVnoZKx9m8xZNV7QJbuDtoNh
ubGDa+eWcXDeRLOzIuVGPiTNq6k6Ea5YKBi/EuJxguezubAOLCt25CYDxcooflxjfWgqFKhgidQGNRUpwwa1vUvdvWRtyjyIeXo/gbFX90NF5N95vI4yAoGORqGSj0JrWBZtdj0Ma42E+oaaTKQ4qmSZdsP/ZRh+
hbaf5Cor6Jch+AYUhSl3uIlIetJnZcga+bAnJEfNUkcTz6MTHZlvDb5sRk8nH9uXM6BKhhCBCY7cJg7ycUgUZ8QjQz0K/mc+ZHgTmrqA1QzB1ZKFH0h8q9gU4bTQR2F7FJXiOlf5EAlqOE7gMudxc5/QgeC9wtQr
JVDywT5CuPQEVdkjgEHqKQzvkee4xqGXDJzzyF42mwQ7q6Y8X08qBFa5yh7AIK+HyHhbrF/0Y3PRw/gWeAnvoZVN8azdcf3iVKPrNFwEkYwRCPzrjNRsRyibIh4IBQl9jcRVkpcHlss1EkY++iKSIb3trBk07mOL
VobUY/o66wHarlRA44RUyttxpWNk8iVXA2144oN1dDwgyI3gpGCrwa7YMpcI3bfRFMvAAXmtkznJ7CIJ8AZly8hG6wEEDvCyfCp1eOmc/WxiODXkEtuq+q/Qv28G17yzitSe4qXS4y0hqMpKWGma2l1YYGGWNrKP
E5Q2zdb2ho0xqBJRDOWJaeyu9U0QgFMMo7kPb9zNPhFdxMqegqigvPnedYb5GtI3p3WSV3kGBuUpVoU+1AqTp/xSmw6LAlrffV1OtoooGkUAXgqhImudcowyQY8GrhEA82T2IDpe42bJDw+7C6u2xx0LBT+SS5Eu
Z3a5PsjMHex+zRAlx01SC2ULax8cSwXbeiW90dhPLNkCow8lQXPEBQ3GZiyrWsxY9uZjnaog+cac+bjGS1yx0Ply1v0B6K0MNeQ7xAsQRbWjGR1Psk627IpYul7+7DNp6NiRYB9HOl6hzcMZIrEioANm68oupn2X
6keGUWCS4TH2U/6h7TFyDEphfQXkp6rLlTsJPKh34W5fCqhuBLymaojYoEL+OrsvLDCcycx+OEP3xGqrQRI+I2nolMPTBEaTjUeAu/Ro+vVzb1CrGrqUQV01BmrEejhE++4jboqI2Mbtia3DUwZsvO0U68UusuMy
zrIcKHr/g9XeVzMWVHnfAEBIrqbI3GIQidnpAJtOYYYKjqEJ+eFP7A+xx9gfh9Af+jg9IwLMxR4QervQaKcKsWSgqDJMWE60q/itt9Kqf7RVqsq9Wqsy6TATLfS1VHNAkiT6dksuHn0tcf3vc0Qv4zKV+qw/wl0E
2+ovkn1g8Xi7deU8o1xocI9mDU3zJtdLsFkHXclpL0Tu+IkxZtTwuco0UoIqhZHqjM0KOiX6Nh+1XJYkdr5pSQNGzepCryUnzpNW86iIsnofq80vN/99azRXp4yco/dDZGvZXcUKOMU/4VOysq3gOfJOTwGsNRMz
LxywFizPZ7uES6yn0vtv1HJTSCG6hCPx3HHfdEt4JQinYlTMujUe5zFkNXD02ULoYNZVn3hhx6H0juxDX8jlFPECWKD73Y5b9UWyjTy2DJA4qLETGYff/csyjpKit2+NexId3v+hC1FTCjrUbD1Kbrjz/cAmbcSN
yx0hVjrkZUQ0n8ExGpoO+V88wGZ7iPthkdKLytJdUBsULXRg9fULHdPKbD0tI6HVbjTKUjEY/UCeUoaAt8ymVRhVYXpVkleLYFSI0S99IBD+K4gXNyVnMxnUs/vc2QzR/7g6fMoNo3qYudMVAbg5UEA5SWeN1b/N
g5J9oz3sP3q3TNoTqjZQ4YoasT+OYAyOmEmHHrx0Y7fZjmPPgUhPO3vEv6ZKSosbBlGEdQgGou0xsdVBLPmiRm1w+RzCNWri2MbaJBWTqEikSeoOhpgsiepIvud3sNTKCkdapabP7Q0BbCzAi0EVzuN3O6jMplwV
q+V+fpHb6oeEhm+MjbFsUvAmE5GseXz3qd0D/3LqD03a2TgReWWfIeoVIefDswVdSJPc9zSYrEDhyjmzLMXK9EBOFtRg7c/LolSoXaFn/JkUIB/u9K5802rF3jbcSsqNviWgqKBwMYVKAgjrycCAw62lS4rL2jbo
Vk+shtGntI4pEzFp9QPAOt1iTCbqiVJX18XpFZkCjotWPDRTRxCzIrbZbyYpVGvsMW5BVFHBKi5mleDefsq0vfOkyWmsKTYlVt08CbEpn3Yvw7xrSeqvmiNoN3OqkXUOaFlK2V3AGDIBi1yxzd7YIF5zi9fMUBth
ltTtgP8/s4gYEtamGFz+Q2vduCgYFEIcx4SgkE5Fe6dOH2sXv9qfGCT0n8PZ/0btczQsurGrq9qKx7r1FIvC2W/Bm0zt8w/f93EsiRO+bTpah4ymQhg6kRFUkXHfjoMYYHj9QTbSPkIlmHNxydBmjDVqdwQeWjzQ
PUwpYUwigZMcz4O/YwZzg1PIQPHrvMwXWFiCczAmxSEusRQnUmlGxJnhIpAZlBFaqxUb8GFJzBhLuPocEZXjznYMBBRjtIxYa0EnXCHebuElK2NbaBIh4CsgJbBeAPKs3QP5TsK+k0+m8WV2vndQZDQzXGjnAZFD
xgNZj3mSIPz02NSi8bZOnNvif4a/vu6bD1rT/FrAVzxaSkYM7I9S+iIJS4wpStHNlO98gHClI0MnRkjbAkV4FqA+jVpkA12lTGtp71motlDE0XOUJpNWk+and19B60H3S/1CampklhoBseyk14rQt8l2r2f3bIrS
SeLuNG4zitYsjpuX2lNPibcmNCMKWRR3WJfPLhqjJfNlv6MVLkHiOIlsnoBjn5vDSxj3FOk8qORiY0yUD4KEHIPU9NI4oUvXfGEA8hL42+PnlddX5zTneC6z9akPWOcJf2BjUTToWMiw9SL7D4vrJ43jxdWtXgZK
AM0Ef/n+G8TkjuZeKkqSqsRecj2NMzXshl5OIUXHXS0qutENObkvghsLQFL2V6C4cbdLBkxz4lfRiUOYqXyDWIZFDGWRmHxPuj/pQqTB0zxZhdpQXjO0zNKRaiJKWrmvjQXqRvsJPWneHp0JZQhohhBFFu00DRx2
0AwIcMfF4knSZMVj+8MK88p6i1r3ihEiZHz5qov5xGRPYEG2pgkFwTXKd+BWHu/NHs+BJlsS4LS9KZurBLm5GZFiMyyRFGCCoc9bDyn9+RzWXmIP0rzJKFkLLRDndtqVgXnfmEs++NaTc2ALgXu0cKXHJ3Uz8kHQ
kIpeS04KdAEawqOk4b3uI8KGcc0BhUtWv4nUrrSIpRaVP4vETAkQKFpowwwvymoX0gtiLAs0HA+1S4OnrBS2071GFTCxudeJGJiruVAusQnoyAkcCfi9jVoN8topdVATyzcyc+na4xgqiWkoR7NQUfitasxuFZdQ
AxIOf4nafOHeDRd0gpZutgV1me4j8BgDEC5uM6OX7DUZWvaDVMDgHezJNC6qiICOj0yzvfOSZ/PbTIGThMspjcBqKWWiBUfIDdsjjmUu4aQ7CZtwBRr7xgvInSO45qYLMlQnzLj/jGLq09jiN277dca5/3KZuojP
7oKjbsRn7OI88Sbr/xeTOHNSD7gMKZsU6XOTI9XWLSmqiH9IVbzLKuMH/dszwbICPNjR7TdbVI5fHUfhjn8BD3TUxjetX6jhKuIcJR/JJlzREled9M9mAyW+D5hSTuMqNokNLJmB4JVHsYxz/QeVHwoVkcmQYCGM
RIQcjeol8HyeqTnm7odJc9aMA/268akJUu+x2tQdHvMaB0IOieM0J80pzOlPsrd2yBt8rv+KxgKf9Crbg068iLuKIMdwXAaHhuFyecQq3MQbHFJf267CwGVIlTw9qDl6LunN2H5gRKmwPKydcPOFYQ3Xm8CMM1/z
RJqGwQbVN9w3dKZtK1gfdFssuHHzmMj0YoyyX+oLZKzPx437cXFEosSzMecF9GizwNNEHI8IpAnlTM/daGycJERED9efklX59Hwn7aQLvwdEqwzGSHzDItHo4cxwaUoSWeQG/gROLIV6gY6Khhgq+MyJaR46JoLl
wdrRf2L0CUfdPmkRTmcRj9Uwkm0deM3DLV+FpEi7Z6vWWXcpFA4GfmIsxpJoTMXr2cIYPRST3TRLeVqIEwYJ4+CAxEEV7SdeYov8ZLvcNgPn32Oo0egV2U/bXHNjg2qVk501v8VsWsQDbxJBQ6bM1QR1R03BepLm
VEfE5zzpZOK8xzaL2FsqiD3qBM9OekqpylQVrHs9QNuXo08i6E5/RgsU45Ux7/1vJjHCskVjIrzgzMkVuT3we0G1KM1jf3mACWS6LYdCd4o66NF8fFMXJT8t8IkAicw8f3Q9r9evYWLew5cUMyAtkjdhukhrlqZN
1VVdgl61FSn1GeTIAtLiV1LEdTbxEc1cpoDim9MI8ilJEsrbZbLnvNJHq8NvuEVuWjvbjJBQmAhgco14OwPN8gHKXS1xy452xLSBlM2h8P0gUmPH8Tt+IzxTk0W9ppKmkrM2UpSG7amGhdIdl7DmttAQ/kiNiA9w
EB47J6R5HEGXZnL23+tmsgAk7ZkGFtM33/I3OHwcWaFI5Pq55C0N/QTuND00aTfPRIczogcBeCySk9Q+NcfwAn11eQOo4+5Cpw6YoI/6rzRGeafLomuBPdNCetUNu3xGYQNssVph91VED4BKvyNJpofIUVg0HovJ
ar9Omd1hVJuYRpcez3ygh2QDVb4rRTzPT1uSqSj7yiNDozAyH2GcMrMRyea6lrWuCE45g1j+id/9/BOSI72TBToH5/lTNnp0u1qxBmZ/W98Y9zl0Oyvfv/ec989bRb2lV1U/E+nnDegcdaansaasWAi7arKXyPp1
Y1vcK+YXFqeh7BMct5BVpa129HdFHigLCF3Pw53y2FpOpi+wXm1ijLl8nBBPIfnXOfk/QMwSZxzrS3QUA4kcqzUEeJHHuK7xqZ7OjQjpfsKO2dnzB+9CyInVrMnsgtJj2/b1guTXE+mQtEbl6uHoe2VkhGv9dNDe
nb20eWFgO4uJH2k5MqvSxvu1W1UEmuQRZy//g1F4sayRZuG0xL4hcmUkFrGabHt6cMjzGzLpg6eOOsMn+/NBheLgRnZY3HqgISjVmdaOpQZmYS9J/n9IPdsD5yIsUXqVbbfb16alCR4Avdi8D+N87QaTdn/WCxww
m+aHh6M9ID6j6mMPgslNGXw7Rb2DYz63foo3ZRVL2IOlZpOvK1Js2CaHRHZPam4H6aRPO+JBKjqSZoC7w7mi+UDvwpyptxWVMp3NKOero4oV1FGSm9ZC1G6d9QhdpS9/c0Ep0qtHIUZTxAhB/q1e8r2RB9Bu4iGs
L9fCXdAsXbBHVCWJqespL8+NfrkfZB+UW1NvYxoJBsfw1qDLPUrTAuURy0yd6wDlBC4iBNSgYrQGgs5cmXzQVVvfOnpoD+kQRHZyl9UqnUniDuWthhFCAEKu9cbb1b2vp8y31vqYlFl2At1Wx95dDJaRKxn4Vsns
S7iIHqmiy/h0ImtmQa49IAXbcn+1onlr1r/Rz895Ye0OV0OaqN7IlIdEZxpKlTs1qh10RK03GwnibEkceb7YRPJG4DE4mdrtpzdT1zi2bm7Ajys7nINFE4hBrQMyyfqLE89XpOWk6T2dvzAIyRFxGg6DUma5Sq/n
6Gwu8/pmGBzUMlsmpFc9Nhmywb69hpsCQrehqkGYzRMoHGnBsJWIUDEY7xwXY6OF7wUOe1xfKFZ9MbdTnPVSNIg67M8FXRJleNM+7L6U0RMEhkt+ZWZhZGhdg18JTJLNFQWkIKXuD2aAe4c1vuvt23pBlEwFD2+2
LuePIBBeCeaZ4EM0SMx9gVXiNOysRnO70ddwBDnsQuo0XD1M41Zb6zvc2kbqBjqqHRUTDdTZLgn7l2Z1mvU+ZUIujjDjIkuME3grYQCzUqS8NvfqYreCotugqpl4B/Y2YsCXiNm06a3+pcUkOqf6Po+g3TX8AU+8
8baTCjGmk8B9AfuISAWgkVCgiC8wQCjNVzBkqCfjb9OpTpnpIR2QzUH3MOYd5uKlYdAk/SBJNjrXEfan0mhAruwXYX80jIuFPGc9pUXxQIo0jkKpT2MsNt8ilMqIoqUP3FTtniEzZ6Rj0RZL6sXRa1dIRV/K/UNj
qYiW8rv8ic+IVRajBn8E+kxSloUaqAhUbqBs4+KGjWdxYfOKIoFTcDdm9u1FoItqp7nqZwk/B1/jxM9EgeNUuglNVoM8q6IYumrwUjA+xuCRoGC1vsfPdx5NjrAP0kMApsl5pcfMpN3D1sv+dJNnvRhZyd8hhZxP
m3JCq0EokMvUShwV03Pnrcx/BHKMRbdcz7S9pxM7QNXpmodPp3aJTZ6xtxnut7PJ6tAOnXAZ06cttZd2xf44CUDTRf1vZAgVGQBYJ1QW60s6DbGtNwJU3gkVLF6t7H4C7d1f5IDL4KdVB6/vTHF2MYebOb2G7XLa
kwMMuB3WdhVAEiJ/ejLjsIZkyCT70bzuvRrXbji5NjviKso8yrZcM4lZK+8qDUicQJZ1LkMnZdtZvQwDankanIhR5yPgdNJG6Gx0SPTEvBEBAz4p1WGYcaf0JRcjSxcZ9TSRwmcE2sgsSW8K+Ge1mTK5pj7/h1qX
zpJ0KNAF48PlkGCsc8f1t0zJ4ZVNNvq7VyHU8mMOT9/Ng0kypQDEeWouQaSwcO1qW8hjL35zmF12k17TPRkWtbeoiy9kdu0mdvGv01jwDEiklFa/i9IJPfsVaR8hVuDmQ7mYAumPsmt8bHYQT1kcRtpG1GeOr2bL
ArGVQ+BL5wFI9zcFXr8b2wlnBStwp7V0kLdUJCHk4mqy1E5ty2nKkltWB7WMOnMXtOBANsMG4ctAfKFfnNASObMsguWvLUDnKgel6QKyGHAUkKD5a2MPBRIoUeHhAKE5PQJBDlhKmXQCn37OCOEYgwDYrJfm+O7M
7ssAZoyiHFoe15mMOOfoHjb0LzNpq+yMeOHVO0jxPm6vYrCkoDNvKMEUs8z44vEs0bUw5MVITIAbJ0O7E07+WXOfFfPw7lsSy2/tRs1H+1wu4dR6FR1UgwkXsNr/uldMO/XwiJaPeF/RxIkx7e4Y49fC7Sn/8VrV
sVS2L+0mmIga0Epsylaj75mYezacEm5iyA3X1G4YVfH1bAyy3W101ExSYWMdIUReWWi4JgZQ3QJEndDSq6v5zEtB2uOfG1LPV0k7gE/aeZinRGdn79UgnvsTKdhcqkQJ0FXeNPt6AfIQ0loG8TlXoCMUyR+oaOWj
Kt6VZKTYctpH7oGXw6Gr4ctxSeZF254jQ0tz+XF/ltdR5LE05nb9hKQuJGFb4OPZbJdkn6jtr14jy48JmBkLAJHB72cTdS4cWbzNGDHbgO8nhIcgjE3xn01xUgJboTi7TiKWZqBKyoM3LJ6cITGkRnnAh1V57wjA
pmbGq+x7uaEGzaVlYJhJhxi2pLx5RFFhbxfrpnaMVxbVNtqRZUrbThEKsczCgI6dvRNih8KVqZnxKrtcllZwsbQMDrumg9U+WRYlscQKB8yldo1X3l/Pa0wDP1Rz41UM8TGDTsK1c3pimQPrE8VpPi353piLfe1B
a2f3RA42FxumdozXAcDM+xFJExLJliFcVrXfWwCPkuzWnz348MGdnZ/HDjL8eyqmyjisPYV5Uln4LY2cWJrTYry+0gwXg7WV5rsQ2q/Ac52B/szJ4HWVvse4jxXORQs4TeP/VYadY5i+iiaoxViCJYeSVuBuGK5m
pA480ieE1q1b+nsPrLjSOBNCCnrRLa79VOCIFRa2spXrUm+LdJISs4Ilfvq12sp0gQVB64SMjTzX2hfSFV3BsArOYOGnoM40B1Ocz1Ajg7ZZwiVnWA3Le2neEd7IuOTcyEqWo1RRxql7JNrzrhDKchSj9qcXrzaQ
oKVIMcQnUHat4WYSdmhc4akZLZj74r1FmOo52wUPm5e1EJm/fbNpp0hmnQrmPWaZyMVrx/SdBZwRtEglquBkb/1REWrYlOsZfJ6wQ96tE22DQLU3Zl06S6/E07VSU2pPnKkaiavQRpa5SJBu17lGxmHPi2B4UJOi
z7NyLkS35wi82xnQJ2W1jJa6gs/Jf5FfDuocAkaZlyT7o4NF1snfraHDLi2WTyut5Mv8s4XxMCRp42awEbdocfaTdJGomZJV/BtnwKYAv0iKIraTi3ufdARRF9tiuLYENYYls3pnl0iLk4AZ0Ae65J3EPBtVmP6e
PURktoRGomqPfbrQNIs8GiF6laqNI8LaxKosqK1htiLNCQzbnWvuUAcG4LPdZ1sl44xxseqIW+QIYISgfdbdf+YCppMb+hAOevleAyg0LBmmT8snyJjjU/RR/El/dRcWpkUbnPTb1Ssxw3tG/UvkxyCz7jNN8VGm
IlVNgobHeFKJkpUqXI29sFYlmzBSRqrXsUEUhtEqqOcvlr2kj/fbBQKJIeOwDgGWVHTJMf9o8kjhkoqqLO5CRO5/w3PzYweE5X35tVog/Cg/Sgb9RWIUa4EafjPZ6HMGV7kCp1Ku0BCa6TxhOK1EzKUEuyDTTUZA
Tc92uL5tJju0Xic/WbvV1NY6aTy1sVHKg7E1coi5FUI3P/2hK5Kl7hShHtwgLq1FYjRdA1o5ClmLa35CRTN1EI5ugCb0ul0N/uSW6gvQFgBoEVnuPyLCtPOYVMESYIRRYVz6q16+m2MuzS8C+F/vxZghBkd/bhcJ
EqK63XQBdt7+IJw921RWhS+q5g5tXycJZ2B3IJxoJiz95NzbegRHp+134iz1hw7ebn0L2f84voYPWQ4hdVeq999VxZoMMlUOq+AlgRGC2IEkSFgMAoAjfaq+No3oKbAVvFJW4TMgylX+1cOjB+HpebES2Qm1njrn
Yj6mn0bRJzA4ivy5MsdY6y2QGJ6fYE3Akhr/UEmMQl3Eas3CgXeTVQXsJdT7iaMY3mS/thX/b+hso/xBPjwSppqKDXI/PRY/zc5Ri5WyuyW2gwGBRECZzuc1WPxXkGYvKZLevcSVdb6Eelu0dsRFMfIZJAwLNxu+
GsAitKhZepcyB4HowHbdwv4+9P6J9pDZaghbSWfwZ6SR22XKnRcVNzf1a2q070qM1ENs0T4+fxop0rOJ6adFZDrVTPTBOA+Wy8bYJ8i4ANl+E77yHoaHlyhdaDITtflsHesEXSqNazNuXjIyd1YDP2WFHRFDt6Sb
Y5kZGalnBz18X8ZdzxaYSeWl/KalEjkjernVjqdadEsn91g1e6xaYE+x2FvO6uWLv977BUWN1zQ0T/bKsu5VP1OjtbK3Dx+2SjvA/znhz7sV2YBdpDWWAVWXCym0nt7IBDRU2yPrhaytKkPpg2RBhE4yOmYcTbe1
Zn5ixTTnXv3HpgrJhviw1xS8MyalIXv4LzJKrngwYeAgmnw7ZvZlkLadJVVM3SowOkfNoaNMsjsifgM/Xwqp2CdiscGYsrjKuBz7OcFJVfTWHlJLDWTFqWgpQSpVALjN0M2xJztRl5rUwwEZ2HpYltLDHUoq7NzH
LdbEBMeFbUu975jEmdUDPCpz11OY2J8k3EZYIE36GjmilO1FB6/LGFsBv2Oo9eW73bMvvsiiazumr4+NlEQ9c4NgoaRXyvri+hVjP/WY7LcHCgi80vsHkcaHzW0qPmNlasuzs7S0Cl9gRTyTDpdX4219/4jHex9A
Awbu5/JNDuGthHAkbrEjwib1M25NFwifTfl1IpqLWIi/XbaZ0yw26irZOfg4mfb+PI1l+uA/FFaxwavX/N1u0sbBNWGTfMeXAeLBQEVBc0tazmpGbR3iv1t3A8949brJM3bVoojrm1CACbo+uvmcE3iIwvy/EXGB
Bayece+MZhZJkuLFdeK9H0o4CrT6LJwCtEGLDH48UzHH0nmpdQyLHRb8CIlbJScQL5qLXWhuBZzkQJwOW1SS/2iJxkSmR+Xxkej7GCfh5dev6qJxN8sb1QmNhDZ4CyeEPg0qoi8ASkKAjC+gebEDgGmo/duAePWa
K+NCKPUz+kWhIZGzQclNw5sC3qS60C54HNz6jbUd9wwj6BhRmXCt/SVoizY4bDcJ3p1mzq0ei2N+BDVVmOxHcXtgdOGtqAEoSV5FYMv1BvmQhCe53ZFsxscvVjkkIwVTQZzisrF10DFTRE4G3dn6iWY9JeLKBkk3
Lt5wQh6KwtIveyu9Stkoi8W6w/IW2Ta+eHuMI1lnAz3KCpzAIaECtLCcpD7gpuDR683Ma+AFAhrdbraZUGkJ1++GPAMHhNyUdJtlv6oESrMYEyjicOG9IMX/fkD9/3BWn/Mr3f9Ofv/Qp8GQPYKhYhDS11Z4uMY/
IoiaG98N5RnFdXhCek9xzYwWAqTAhJjTyWXk9gkcCyJ0BS/ELFn3fk72zrDHl9VqW2ggI9gk+WeFX1OUv+16kb/X6zDlBsNqORzsX5yvKOcDb4K4HuVuTk2Q9rQF3b6/QDbPT73p++45ot5ct6Kjtv3P7cOvVe/x
ujxXo5Q9qTTPhR3VF/GHRXeGtVJ/djC5RXSJhto311JPZ3W9vmvR5WcfAzsV3/6YaJAmK4wF/XFKTC/UXUu6wbeRDYS8PnCpvV5+/OMJ9eUf/1Cj7dEi31ZXrnIcm3/Qxmz/Slfw7/37P+Ku7jiM+osTyMa+aRWk
ffdVKf4PCpqoGKir/jfmr5YRc2M2JbHg9P335vECecvNcThEyN9+No825WGeIC9umu11gbwcm+P9HCHPTs12yOc18iZrJ3tW6h3q6bMjwr+PRusNqJcPZCN95n5354H2y1RVn9+mE8ynb+xj8LpO5+uANsdGoyEO
BtTLwueo5YY0xBpQvvA577Wrfh+UPMyIpdcHBFaNt6VM/wzX8tyn1ajJGuDCrlfhwqaqvs70eKPNh3XGpDpoSFEBZwy9hfLMKRU7Nw4xOH79xfnd3pdrXNBckL4dYWyP4vg8h/79T1iEdcQGNRZDVvTd6vLI9V++
kd9DEOqqQBnFFdK8y4050JW/r49iC/n4uqxMepongjr7hEbsGs8v8PFvj4T6JZ71nD89T2XtT/GebZn2dlniFbGZvvDqgod07+Wi8d73oRfqEECdLqg5wLd+qYkDGcdt8Dtzmcz91lzVL/p9/QmSDi/uPKM6PLXb
Ps276XT8A6KFz8FlMn5IkUkiPvhj/etybvD8LSKWNuP7mJFTU+vmpBQYBCPMhiiGOFOwH+k6pJiSIu0hIwN7kzUykN63L/F5j/HjXwQ6bISi4Q3dBM0uEDd+QyypVwNbFAYASEAj9+BSgsUQYIAjPA59nBRuq8zP
GsAfjyGy/ZIRN86VA+l8MQYi61dwbSO8MYZM9hvBO7e5qiyHa6SKOywfaIxNbwOclkSXYmcWuuHXPTnKft3/rI+FvJQeRt+G9ynEBypcvd68xHEsh5RZMfOBJop1WLL8D28Pfj0vHRosNu/0GlA0R4UwMF48eEyJ
7NAibr1Q1k5D4/iAhZBqNJmZb89s2/cuqCcbIL4Dc9lOE36LB+MFIlg05I7cPHnuDyVkjzIIn+FHmjh2zkOH8pxZ93YWkh8LkmUrN2ymrbVPHvsF2+0ASt1jFlslPtRhan/imtQNt56ONnQhGtM+2x5tizL/jTVi
cg3sprC2ebvI6hZTz03DHW8WK7rwW0pAM0s+o+tC1QlveZQ9rNN1l2X7Y3ksrn+TaHEffCBqpuWoSyqKQhEGziAar4r360ebiD8A15gl2fQ0glxpUmEyGi4DlL9/C4PtYcvv2F/3Z9m4h33tex/66Y4jHXD85y6B
I8oslivuclyXgfgCLGlCfoCOk1lXFFxl6ursqKAawpolmnG4ctrJjVhfJ9FkYSEgfmBd8G18S+oSQIFzKgOSjiWDEw2LQ8y+SVhuI/sL/Si9Z7GYG2aTce19KDa20gLc81MG2+NDlYDGZKUMiRqlECaAIlmwVpG5
8IexDu+Hb0kcoQt8OHkHNITjwEd8yAAvYV34fohEmnW0OC3LES/5y3gjXEtld/frFQLhJ1GiL1cDwpztN0wB0ktCls0sSeGyupHh6oxG5ohFyJJcN8np6rMGW42hbiIugkcJu/R5FSza950TzO37riL4RU9wVt7y
yLYDJJf+pomNyqNw/HalNbWpy2yYtzzWdW0vTP/V1Q0GNRbIZ3cC/mk6IShEPrY1///Kv+N71/j7fajdKqwlR6M4kQ9J8jpvGWLKovodq3jQ+D19O2brw8JMCBbBELfev7W77KNSSivegO8uOvAXf85k/LuN+/j3
9Z/jn/8VsirJid0QUPqPnR9zkaX/8f9ntWh3Y7Uez8acOYr4swcqe7DrroqiyADWNcN3EqUpms38VSwLVyUGXbfRdQ9jDZjmsojLhEI9Y9SLAqEOWAnm3iJ4xH3LqAkEO4J+qlZ4eE9mdYPcMusaMV8TVFjtBWSq
s9myPHUNq9r8/urh3ncIvigAj5EGQGiF3m/ThrqNx6z3MqwXNoM+Ps1bpSIJt5LmlEqKTaodn1LC+wePR6jhJX6oqL3gJO1tY4sovsmxNNjJ3xLm0FrneFphfzGFDt6RsD+RIPmU6ibvftcgtY7nJ8TG248PZJ4Z
bG26aEGsPDRIs/5df4jpEk3l0yT1Vv6Xv0cYw0NtQD+ksqjIi0ddoCWm/oaCYFlCpP2oRAnCxZpj3fZFsQtaHbIU0jL5OVHVGswZguzEvtHYUgQdIpUlyfBUdntMM1l5Oweo5tJ1670FvtyVFWvbDcIBKXzpmixc
Wh/0ZUmmq0LtD/B9KTYfqMZfBfNQzCpmXP4oXNEGJYD9cNf66JVzeiyYtC85K/ytHAR6SR7Pkuyx6rmKi7Q0syFjDE0YPGtGIoaAEhJEwWaUQXTP8HkRGtI2FnVC4hSIJxGsa4Takz/eCQR8Ad/AzLzcY7Q/ZX0b
3eBvyZSgVsyuIHiGWC+P6mH6JynDvQBoOO0hLKIoVMIdYShva6GkrtHbkfSYdIBSPN8nF0qLHS77NiO10LwZDescrRp8Ittw705Lcs3aM3jy7OWGaGs5OmoKBg90fmuh8htcdLU/vx0sxJjF65zkmvEsd/U+/9Ol
8aQr4OLvXACqK6adYr3gTXU5aht+GsJoemDyfUNN41J8+mOsPxo1AFw9dWS5AlbDurL5vjhZkg8jh4ilCH7QMHbQ4FPcxxoZDUaZ7kUPXOaRXcIHioKZNqtaPsTfB3ZdwGiaSdhwujX/SJN889BjhwG10yUipxcD
aUBfOV3z/8TwC8UALg1ymCZ4lBkhVgmFi+qW6ykgFjWh1VJy90MtSjH4SEZHxBSatMqbdUhC7P61p/+UwNtS74wYhLQK5ThZ4esbfjgW8oEZ9Zs3YU7FhiUFMX1qP+0eTwpSMjb1Gg5SPcIWyDSIEcH5ZRIYPRwD
kixHdt4yDK+QquMegqdRBq2vtQK92Mg5Yo5kvxj/YXB7HsWSYaL8ApiGY+dxkw/PGPRpoiwwCLQU5xCmdIPiSbJWjj1gQD84tllJv9eCXh3v3gPPXQGwJEXKKXI5OdZl75oKMkRYQIvw+k/KsJCwnfrXLCU3VhNx
5JCRy3DBj3UoNmHSrpTyc9zEIwUy/iAPs0jqxyJbspnx+A9jpDQLZJUxwcJf9igrMdVdS6iyBkaoh+mfUgggF4bph9wBurreTTd7r5DqsAFNQk/HUFRUFlhPiOHC04ryJpx8rAwBYzkazb+0hZKR+5P2riiVOx6u
hzJA9EWq+DnLMzJA35oiB+W5SaQ3vq1JftoKpTfn4H5EmEw3C8CfFkoS0x1ByKZubjpZsUTPsBZ+JKnJnA/Bpqk+Z/EIZJHK1ORew5ee9EADGng9Z8hERrQ8tSWQHGm6+Vw5cNY4euw4XPQeytW78z+q2gJxzTfS
9M+40czxgI47yS3KSSHADh4v9z4IHKv5Y7CbN8CTG/SkBtT4B6kVz9LfLtLwNZuNQI+8WLJLZW+B2SAAflld7nv4t5AfseOkPI9v6rrx6LRfc4bAsBcYT4Vu3dgB1eWWjlUbFa4kaX3GX9UjqTf55J+1QmtvpmlG
Hvw615+ov0Fsrw7ObLXE3s61Nyp6WemxB7KlE5vfqlCmDJW+GjcRFnO+BgrMGduqyGrMrqZfjIWxpqPwKko1amTIFcqei15DveNYqGbRiFthYMKNKeHeaVhDIHaZLWLI0kjOifvkYUJ6yAfhrmRYtwtgDvs91WOs
AbUPjSTWMNB6S2Rlhd8eE6v3pC3QOGEu4/u6u3+ucwXSRu+UuedLX6BQjXnOxCpKnWJiLcUfTLpo4K9T/2GNoD9gzqx4d9zoNGJkcZfLD/5eFImccTmPLwU2utE6gooxrRVnPnbeY6Jv5d+QS82fS4c7L7266e14
g1nsTJ8r9G55CQpoqCJMOQCWZQ6e28HkxeGbYQQKZ1gqwPvKSjzvF6Ra/mckyiuRG6/m35D+Z31JdvlVeskqvubyrH3/U2nyp8vrP9n1x3zvZaKr/ERqgvYnE0XUYGZ3zij921JbtwXUFsyyjSiokGiEzKandIbq
zF6JRdALNuzBJnpxMRGXm/2ZnTitm39VddqJEBab8TPafBkZzjM8cffJVEtbSMprfPLO7TWJ6eIlj6mRuBu3avQnT045dLNjodrM9/Y7HJcJaV6VfYCEiUxIJkKvfgUVxedanFjWWWa7/7dtO+JfFKUWd7+iKAmT
DZ85ZB/IR0wBNNOwzK2mxRpN6bqjRnZwPz96PhIsi1bP/nWenLJpCIjpQGO9rsKym4pgx7G4xmcOfg3iboN4S3CIroYQTIvnHdrDvmGJQgGj1LRm//XnfIed4CNCGPSFpsb0ojhJIEH97mKfxJgKoyw9QZ08SopK
FC5e+NAKbNaLC0rq7P9Izg7r28dWF40LDYBcDJZXUjgK5zhyfQm/vaUQiwEz58nRDDDC2WbcbV7DkKBSN54hsTprMhQ2mr/SBDiTDiw+M4xrzAJXH91kb8YzDW78obk/7Nmk/6H2SShlDOkYgqufMQOQ7bMeOrv0
fSSdIKbiOfKVMiSjHh0M/8DsZz1rHi9EDwsAqlUgk1B9h568Qesfdrmm70mTL2tV/tKiV7KK37wPVIXrK0oKRX7GHUQQip6fCX8x1uPaeQ4mXYlv2286jIUWJ1l6s/e0jQcF3uYSce0oEqb9n4QoeMhjz7M+m40L
v4GOmh28fzdA9yXnz5S9YniYGu+4w9Pl9cpQ4uezBYZYhMuZVUjEeyracWyNo7D4MU+8i5RFuw+R6wsWD9ZaUbMOpB1KXrbzZNFliiaHlVCJkXC4EjacLzp4II5YUMyjZ9xLEmSFb1mk7bltuK1K61yZp8ZNhWQd
80SLWYJOXjxW2KYN76V1mldV9bcnvGo7sNUylV+TUJ/dHXkPlij45dAqharZFJPsWXbf+HFUOrs+HgSelhuhhleq6X3phmqPZQ+DLMnP29CloWomBIOV/bop0B9ySYidnidezs0s4pAKCjgzn/7DeL0ZSTHo42jT
dzcOPuxAEukB0tm2d49LsbeD9yQprLHnIIH6cdw8BJWKUvoT55VKxTKBQGz2SmexTUDbzDPOnjfV97e2578969qm9w7ekr3DObNNKJnfrz9FWkuTw/6kkBDSS0ZQe6vEQETEX2xKLx9dTcFcjxzwtbCucey5nN1M
TQVSi4sUAti4Ch05o3RqwiOJLLXpICdELO6/ElBaGOAFocFJP3qyeuqbJMk32VcKIkAGnNywzrUBWhm8yugllNiJNk7zNk6wdgIRjhpj7GvvXv0Vj6CR4kelfmPsBCT2GFhSgXDqzruk0Cr9k6ElnCPLsnKjQZ1Q
ptrk0MGwoZKiJ0vjN5sZ8LUPsTEYw8iRuvjCpEpWbWVby2K03A+uaznNyacbS6I07GshHl7Cx0PeaAc0As9H92XszGPzOncujjAC5H/97kg8U7KR0jQD2Q5KbmujW25D92q5bBLPN/a+fI2tjrACbUxwHFTg7Xt9
ruQ6rX/FUB65Uvxg0bq8OhgTboWyxwYvnGuhXbrAFVAOa14r/XNf+ud0brqsGrmwXNnMq/GCNwFXrHljXqmQLGE1x2YuxAChJa7D7DwSRnyj187QmeoNbLFdRvD8zrcZuxxbEJnj0TtVgMA5AW8h3fLMUJTNQrm9
9YUG2BpJJ13hlbv8FVl2tT9i/++4PQURU9QVt39mbVd84/vRjIpup/RV6GdSjnz01dKG7bzWx3kcNVx7aJWIeEkzP5d0xJUAdWOStw3Geyn8wPN7TPT1z2/hz+dJJ2SkdcoRhACx77VXhdmZon3+KDVmzhlEwIpO
Ge1cniG5xi/bzgO3nTZiGEBWwT5Zd1sHqyKQ+re8k2ODTJ5Ax5QmixcbdXqFkn58Qh0joQScHgR6kjkIt0MHpfBf1yZDE92ht81T45ZX3zvwrrd/wO0h2OSbUNcQb+Na1t1NLAfw3D3ZpfRmViky4TlLas9EZRt7
FPSHnuV9IERmM7yKhFuJiGTvSh8+naI8WZFWMzVXFgaffxm5nSKD0qlOLsaPGyPlnkJSZZ4UkYevus7XkzlMqDcQWeYiVBtpluDgUUtR6zYyrQFmbQ2xHmKbxz4eYjZNziShAGhJ4qjCxfoV2FXgNemUOXCIH3KR
6c/1QxH1MJ/BmtlcoR2Ls2WR3s62fbgh5q9/Zd7/jPgp3OmVEc+Q4muPnJ+KzfvR4qmrvaHmCExhmxCZObIkT1BIHRSPlokeGzyKEqi3lTqnKEtjUzyVbptIb5IvGexH8VTWmFdKj2EtYl6gsHTkP676f0110tXY
7AimA64ATCej/wvLtRrTEAu1kJ6t61ce+7LTKcQ/mCjlQbH9SFm8j8XJWlKPpFz2mOR18nnEh1SAE5J3d5Pum3Q4FU8sGhoKkZu6JBpCjZc8Uo07Tfos9aduo0IevaWtmw+YwmM9O8RdNKkXx1zVLCgBt55l7ZLE
cY2afIhNPS2Kib2YguXmOyQTYD/9x0k4TpGWlSry05goiSDVZdYHYxtS2XQ5YT9we3CQi16KtP7RUEjU9Yk1ubu0QEbBCQcq5uM7G+DACCAwgo2wOG3l3nKR/Z5F5Mk2tYzy0vhlfU1WZI0ZYak0pBLXxT2wrMWa
WO8BLEuIP4K5nu30b6BT4t9o6PD0a335u+v6enJsVLVYjfQu6Y3thLyN7GufmRbTCaxmVH3oGEb/Hvkg4hdk+9L9dmaQVEfWsGHqcUYjLV72rvr+rcPAa3/A3+kI2NaxUg4xx74vg6x/w2TUVjeNdSskkSC1WPg2
jmHcxjG9I1/Q73gepiwWsj3WeJiG0MVsHpgnqykXU5Z1q25MnfKElYSKauueG5ZYlNm+vge332iMvchwFaMiDh+qbqOxP4giy7Diwk3iwS/gW1KmhaFqD9+x6MMBxkA56VQLnx7zkGtDquSmkr3Om99E0MhvSUrs
zl4nekBKLNGHSkRfqcmS7kz4jSag3BCPqzTIOkzwGJxF2FtsX//6LMlRkvJPkohPXHBwAZCRs7l3uogexgZiUBwe2Kih/2EewjphxHBVfAyIeQcHO10EnjR1JXsWomzKNsvuYyo/J00POS5AP36JJnxTjwqYeMQV
VNKM6q99CcLU7u13ZiWlCdzy1jSFMoj05OKmd0Qm78B+nqb4rE4Y4Xnhn3OtN/F16s1m0v/yWEJ25jQz6b+rRQIMyllf+Wnaj2afOpFeqi3nzK2N2iWwJhj2b2x+E3WXntDsgniu0jlJv3YodEADCLgQI/AEn2IF
636X+eeWfPHEjLEf7XeCu/+IrRk9TiNy/Tutkv5DsSybiEw5aUOyMTTuKyfSHnDCIOhsX2jIPt+DzZQVR7q2+ZtwLizHa3ugKNaOJw4JrpFAwdM93NRk94HSpaAdysqHBGfxANOEHQwqS5hQnHzfx4fys/x6AhV1
FbaV47dCzxmvBWRaniPXwv5Vc9+2FfqA5Zjd21u7H+Z5UaGTSXhpa91/sKIyHuiWlFR61yVZRJwDD4/Vh3rB/E5xDOnLkPXCqHLOK0BQSJGQdkdNzBQtJZX/g3dT7kX3vKEXmuprApgmtJyNtK1bXZ1ORvwztPe7
S5X2PvoP5ora00X+JAZxa7UMGqLVigTLZo170+Z64gtbGnmWVgzSVhto7pBCtjbJ/UEYqQjXqLn81yPOp/BhTG0KUVyxrD7WKs2b98vVuRsxrm813HHqJle6NxX2uSi/YjjwE4piXJAtzxS01ksu4UyscIH7UWQ/
24EAheDn8KNZfBlQ9MNtbzU1tLwnU5WC6GGWMtk8ha8moRcvWXwO3JzQ8W2ZbpeDwQmoKeya6J8RSh6IJ+RlnyuLi2MSVf0XTtWDPuc36X1Y25eXbHy7ztBvDm3DpY4RjvefYNKtiSFm9xvpLWrCf8G2wsTfWlaN
rPlZm8dcZ1epSQsnk74IrI2kjSohUs1kGrrKqnl/8z/WpBMBDNaYUJ0P0ip0nG2w+UBuzDW6otYIQp9auWm6+ltANI691r5uvNILxrZdl3ka1/zmkPrzjVr8eoJ99e/o7gYvY166w4fcrlo9xIUVsVMVYllCzEpJ
FPN4Lmcf1Iey2QbX6ZrbyhMe1XmbKPmVE9vbFje/5QoG2bvmjomOKaG2NL4kTlaUmkBckS3u9B07clXNdfXeB6BG1pA5HnLTeI7RBXgeyh+qlKWRqJ25rkQVA1BP1zZKlDM39+DOQKjK6Iu0Pn4kAIEws244VBjL
QBMb8dXONy0e9OWucIfyEGMncg1xBbUz4/4/EvJgKjle9friLZnNTcmXVe/DXm2cGDyyZeeyoCt2LmH47zBBjyvxLGyYw8F9Y6TnlZrbE1Brh+RpjJ4mEbQAGyV1E67WGxrM1+G12ecTT29cCjx3MvOZ7UU8hKlO
SQSTiqBgkm1GkRvRwOeHOlJ6SPJRfxN8nessv1RhmxT2Ca2zNv+0KJoPAlvteaH4FhACKf+BP0dXyRUzpd3LbYlvUuhZOxUxdPpEgvWQB4JYp7Prn7W/qxwFBwdR/XekZyrqSfA3SXfTLH9HXs3b44qqktuVfxjq
vdjvTdC0LvYwZFX4382IfyY4N/BGZECTah7mdgVjgh7wrbuD+F/C6+vWytet1LkmQlxp3l3/LQevYrwbmi8Hl7fOSvDedmk38GnGX+x3fCCJkvt118CevoE/Y159vNDb2AglQVzv2RQ2hctCFIa8AmYzJTjPbzPZ
IG/MOjaiSPD/Sq1v9jCKbx5xvIZ2qzdufD94WOuKZ1q10cvibtvN4+lLg14v9PbvFniVfhFhUx1isilV3fzHu/H8s2YWzWAsi2eje8+pDqEMAHnkq7McAnknBQRyLldZ9WSdVE10KthZo5BF3ZVlIiRYJ7s2Yyv3
W/WSveVVLT5mCLvb+XEBVXubLf7J7a9Xhj6TOihGnczhR4NCalcqsDgQzOVTPwzltDtsMtHRCss8+5pLqkd4VrWU2tSid9RvrlgQN+fSffBvUaEHQl327fyFYfhK+isq+DbuFZhghx5o1fVs52o7Mza4S8OdTn0/
iAk+tJCw0jT0fnJNg0SChX5St1PJ2+bkREc/KETKYMVdaJI3/vpPOmN1cIUyWW12c0obYDwAt5aLfWD2ezMv0wvipjKiTnYLWKNOitdvaC1DQ7QxPpzaXXcr7B9rg8QdQudQO4jdYXejnf3UrOqxr6VhCKcvNpq4
/rnbPyUzk2QLjnnrw6dDGMiYB3cmtCJ+3qzfiW+fRPfw+IirfUQ/9Lznm39ITXVSZ5h5UTE35GPKe5H2c7jZvzz9GNJX0QrNmjYUfw4fw0/Y4EgaKZt1oVf/4FH2Qql94nhfcFz7iot9i4u6vbi3zvOiGFjKhKP1
BFMez58SxWRi85b8sS168bDxhkuXzNf3Nqe6814XRlMx/h8sqB6hhgQAFMGlJlU2A+BMp7v043/Fx/R56TK4wBTlgrxAfM9FeAlc+JrP5x2HhSXHlXUxAKTPWh37Dy7xPFvEBZjmQNReH8BlaUSdChX8tsBCD+ZQ
0pMa6AOB5vzwPYQ/E1vv0CN/kztQ4Un8wgB0mJwn9gXLgDTx3bfydmPaf3hZ76SmN6x3zPDrxH1wKeyxzpXiprMv0XwHP/rLjC9ffXYRTG6jIA4cKLdFe8uK068HSQf7JlLCEyqlVFprupxVHKgTyNE/1f6Dstkl
2EtOtXNmjSvTjJRGtdxiwr1NfxW2Os47dw0ddN6Kx1IzWtgokGcrkpD8ACTpMfIknX1f+VrGXsJu6k/adA53UgSO4UC0iI0tx/6L83h1Sx+6DRZqr2GWKjkcnj2lRj81rHJtRXaaoN0YO3mB9rtmwyuVnNFNImx/
EmX/JxxKy8RujLY9zK431frHtXFuwdh360EKpV4KqswaVTphF0fuEB6MrbJGEMBqkBDPfVd74PqnPrSK6Mdso29hk3lAD9G4BebDiBHlLTWoORsFCUmZDzOswUiFUH7l64FMIlo2UQfwFmLDcznmqjqaU7CaSwv7
x2O09S7xYJ3mQYLf/KcnUzW22rjVwKZpnrFCG1uyJkWANXTKVrFOp4fM1l+6QygU3bjD4jAsu+5ZBVAdqAU4lV/e/yXO39+/he35Qb2i5UiQ34qy8HOpl99iDxL0yVPHgYecZKvi99f5BYflesDpI3fBDPPlvFIp
/M1tCl5cjM97tHzCTvLX0PR0vuA6lQtLyVv9zNZPG8qtd8EPD5IcBaCzD/D3Kfkaj++WnrSGo4xJJmrHaRwv/5P2VWaQxP3044nlOh0IXC7UGNHbET6nBpQhVqcWpFjZqTqVSgcXzXknamAE9eXymH1/HFsfQ6XG
eLG/VLVJNb+x2y1IZ2iajjCk/AuKi7/kiUKz2N+mPcKY9r/lViKduv3jZi5VvKzaAhYOGjSXAgRV5aMpByrORACCUzshoymTFwEhxljD9cVUr3a8WD2gRHNlkZbQaaKIJQDniZHo1/d0yTY+P5+ZRG/xbjgmg8k+
0NYKqdJPbno5AdQIeHgNxIeyrV9bieb+8GAU8/0fc0BbKVr57sL4YUR9twdUM/0KDHCvYpItG32Dj7lwjFDsyiSu3o9Y4mHTtwXTfbbZJO0nmywUPTdJfVuI9saKabPVwkerZh3srX6JwpsD3V4jKAO9EOKyTTl0
mDSlQ55oszAyTHbEeEWgE4KiRVDeYgWL8Co90+H3/cPKRI4YcW6QQ0U5WgWjCplq5GWufUmuh/wVK6i67EoS77Y+GWizPxpcrqx8DVvpXD05u6uQYo355El0za+2MhXILDgRJphkjx1Z4Ro/lXklV/afKQ2d5oU6
X8wdexeR8zdkEdII5g4SFqe6GfOSeZ839wlTeWegY4R7jQ+VVsMvxgmWteUVAvwT8u0jnqqJDykEbtxXXApkUWSlW3X909k4OYtx8Vj+RUlTxTeo0EPrEaFgnMmMn6ScsWO9oOIUEXayrVWa+lQNgV02xN3pt9fu
bUZC49ixeK/3hoU8WYBKmY2U1AWAMXV3852UBkHXIpIWGzbPH/V+NMgPl/g9dCJiWuj8/majfCv06fjO3msI3ylAPDnR3iRXEmrqWMuRdD6zVC/YmdB1WM7zx2yczKCJmzdiFgZve0gpseBAuDDQtI0RQTM+wAB7
GbLRZNukuOvjA1RSAOeXVupO3IdCn2ZYy9DzMkSp5EN6cRtjrVR/WZJST68XccdBR3tW8fWvLCZpsTt4Tbb+uTR4ywTRfsnuicFfHcEff/Y3c5nkt9ENjeVFMlEblyVk7NwVI/ViAyRlDaLLevdJ9blcxoUK7OW4
rB44r1RezBqrUBYSqMps33Tdw05ryzEuqtNfsDEaEdDCMD9YJRNmpdIBZT13NBmljwnbcQ6/48OpngY7TKW6vGc3SPLN9inf7sxaZijcXUwf98ld23lIlwIrApdnGAedJpWPu6kn08CWcgkG84FJ/dUx0YhXq5Lm
RbT0Dz5JVZwsjyRJquv0hOKX6JwSSmeGkvIIYqVPax978/mJMun36NI4f3FE8Vm4TEiSUN1v3GM1qSzmzY7kClMBuJibi+ikH4THqcJnTjJOb3Irtz8ayci0U4pGMfOVHKRpZlkPMqslg7zKbNn4+BbcXGahU34s
HaFGerguTvBxry1X59KXXw29Tb8GlHhJ80m6vSBwREdRadrQnPBodja5+tOIZDSFYlGi9bKW4f+h1/xznQmmkPbq5H9rtjAfRWTKWnZlmKCeEQA6xPrssuy63GlZUw5HRNF3HTkfBbq+OLUz4FCaCm0mE1rLJEis
y5O/AMr1SVQMx7zMNDo6nUcTOdFVxEB/KZtiCUTBAkHxSRAVAgY6FugG8TsCCiWru9s0QcqqJ4KTAIzu28NkEeIUum8JvdH9HdS/i7/7CtHabchL6775YIyddoy2VJjjTzvapxZYMgtd7Y/fyugfllqrYL2qg4dt
S/ZR816kTbvlKC0xVspE0hJu0cKZdGRi4UuN+8HdjpPfZe+LLaebgrOKHXfubfugGyZwhM7mrGX5gi3AZA15jUmbd+Tm9vl8PD7v75+/nJ4f75OvUvgYpM+77ilP/zBN75s0MX8nfsXdOevkX3VL58FBcpzdFkJf
Cw91KqPOLfGF17VKGSkFRdrOdpIoh05+OTjczQgQt9YYiXNWJmERPeU4Jja+d5ps/kbaM0xv3QQwZ+qOznU9SVWFv6poDc+7x010w1FHuBRXqksbSgFD8zCETNXaHNUvbBzkzIphYAh+szrJp683CFxrtdSDEZ/P
fCVPr8idWSMHlK+hU98onXo6VNkvjK2tA/bcMMz0jp8WtSmy5q/LQKlg8x0DK50JljM9TmLD3u735NmWoVJ1r5Q/ojWnreseDN8nuzxQmpJXae4AmE6QyH+FZMVGzPTuaMgLqeG+19gxesddOz+ieBtTr97kv7wD
4heOI3WYYy74Q7T2PQhbiJTXgwrOZii9aduF+L8hsKVKrVGUkxXAENCVbjnTkj54Ap8cVthLV4SpdIf5VHF5OK6ML/+yYaUfrz6uFRmavB2DUzk/SIaaAMQ3kIznyDiEJeKot1xefOaOlrnh9MQD3VY492MPeLrx
qNkxN3Gnpqkv5VNOUg27XHv7+9x13iVFf3fnwMTG/rc0w5If9dRIgLzLw4q7LqBix0yv8jsbyZEaijrcCY1yDOjK1zy6jRr8cFK8n5DiHZEPG9mBcP1oK2RJ9sE0sG4/juwBJXZB78p+RiHWhvQTfaJYyR35EwqM
NKlXKoTjZia2TId0T0G1n0wFa+/25qiPlcPlvVEBjr9zIhoMolxW1QHO88cOS57OFmyIWSFg6aMisXNiak0pcXNVkfs6OS5ivPN/xE+KIGaVDJTMFIkAYuKljItIB56K/JRoLSPYA3/hsNkDJyv2nlalk/z2i5JP
ehLWcnXlkS+BPpQvgaT5V8hywgiP/+/JDbT6wVs53A7YvnDv3wHd5t9RMPJNTevGxQf4L2Y1bzxttqon3S045Z+B7Rtm6lMyKhZhhv0hF/74zvTepoA17C59SGVesZc9Q4Cbp0xB3YFbHLCfk8/d/wokb5K5EzBr
VQHk7PS84VA5fCE5ZRHtLj09thT0cgCUIokViVH3lLa4WSI+VS/g8nXwMUYGWosXy129woN9xWNa+CHULCrlUOrjLyqqDtvbiIUUDv9hWQNhecmnD1IuwMHjDrYrf1PM36hRhW2pBtPmQILuQWQWr1TCZdvonwBW
5z/DJ67x/99zrHwram9rnfwsBZ9NfKiVRC9+/w54Gcf9UF5/qKQFL/ek7fAE/bwiDOF6b9ec60QRtpA/gO49lDLdMKTfkn3sPnUQQBu+g0WFMohG7tW1CR60Zji6jt9C6uavpOWl4Utmfw54I644lkFvYF8gE28e
8FPSMg6zUZCS/H8OkrkkDsyL4IU+2Of3e8nbHap/O03mL8Fu5QOAk36KqGP3n00RM7PK3lPAQYLNN/oix4nfZbfiWR3N7819OGsnHQhRDgqLoS9NPgHW7WbbOBhbn/Yxg3/tDv/3Yf6CEmLxmIrq+Vu1/CYgRLlU
uxCi3l/E498D2OE/LWj1Xy/SDKZqH21yuo/WUsad//Ta70hJSnRLqC0FfukFKCAe4lsjYgTIb3Err25TCKsHIJLmrxvh9jZAousPgr4a/LXYfx49wPPA//gIu/4RQpnwYjy4yuEvoXiJ6CX9f3wM2N61llFTD/Z/
15+7r8PRR8IXzovSqI0FUcej2dkENj7/H7Cr5c6Zv0E31lxFHyRrB9MpIqBfSW6sr/pavINZnSjYwauudnw6awztGgWb87MRPwFmu9Wd+9UqKjtiOq19ku8GbXKnbtk9Ccn+IvtfwF8LtjG7etmSpDL/x2lbwB3q
st72niOAh8OjayFTLtTDOe+T3adhPDbSgVDlpNcIB4P+0rRSz3YzFTDV9mzxbyvO9mQFAsciN2nZVLsDPJYfBphI/yP1/hdw+++obOs/HBvGv1WyhnktX+BYzImPdkBOjzh/IL9fb14+vxj+ToMMhw9WHPwFQyaS
/LgtarSIKlvR8OqzY/OZc0Xoor8CtVRcVX2dgLHzQBr2Cmd0j0Y5NQiH2RvR7HWAExsdlB1dF1NbGdK9L7GDUqSBkaDYs5jvtRVdXj1SHbFJMCDkTwQj5SFL2WgJuyJxbrtmj5tcr7ljWj13V4gxlUyWwzePCC7I
atsTD5m219U1OyMO+pbp0PB8OK9Wfw0nw6dh7UgqemZcRKSf9JGdbkOJIpL/jOzhxNlBRLXzNFn5oJMogRNZGkn7KDe1+Ljlx63ETUnu1xxX/6tffcRGQk56c15B4PxX5I+UDjuwYREctpP0NXkap5XKvY5dRMXZ
uM3P1o7pa4LjYplc61yKyJ2Nm9oYHfl24+yIkq2ptCLC3qlQO96xz5u6gku1pgiuNRnlB+Ze8SkELAa6G7sM0CNCWOM4rZf34YXoOlnw9WlPfZJwmPTE16sxhtlUiQXJmgK+uBDtsYHllFFEJJVRT/R47JcFwysG
ZkQesjC4QfD1ArahsSvEYa1oagHW7ByXHMJs+gZTKpDZENtKeKEBKf4MmbKKlNaj2bmcohVSrZJKo5Wg1qVCg5jyJ4lgxXRE3ZSFZBB9mPaOlGkv9QdXivi6x4FCRrPrVI8u6l4/7V25KeRveU8GY2nXvwZXn8Kj
VewtGDeXqrwVc1XL3gIWC7V4hA2iPo0fVKIf1R3vOM/tt8AgasriiBQsrbuMdyJO1urc9qjrwvsyW/NFYVxdv0HhIyXr2vQ80y21yevvvNbuuOr5mVYdykYpOmcibJokm0cUGPwZbo8WANjNIvv9LVFdsMi8Ft6i
msqE3FOGlzUOjN57CwD+wyFU6m6JWK3ZI2OtEJKv7VC+ajfYNBVshrrJW6uEp9joiliUtHYx5nC8WAlfl5RnhXWlF2MtRJPnl0aZWBPoVuxa2AFfuJUYh6G5ARvOAHmncKGk3FNAsLJpFErqvMi0Yiw2NT22Utsq
Sy77dkykKwrcZsPhyseLn1NWZfiSVpvS5jE9VMI8BD9i81e10zcxrv44AFiHSsDm8ILgUPuq+P+84XkPkKXePDanCnXouksFZLjiaT8aD4NROOpZpdSGBRsxSNHtZNmGhRILArKjHGri7LBehQmcLfSbTdJgDs5K
tej4G2/T1m8yln7Zvtwm7DwzPGq4GB5LmhFKcByehaBEsEf94Hh/zNNAfiXELMIwBF0cHOHL63MM14BdvIxi8f6lNLUJ/vVLlU9OWgJOjRnue8yo/tK6/xalFKqVSgfu6VHrPoYN5Txjc2/24u7SOP0aD7IHeJ4w
9aoP/JcZA9Y47qxui6gKyIa15+uhi2B8EqEluEOZlx9ltEgofItTfmwIrxqHdw87r1TrZbE9bmzfWF2HpTJNEPhl4aOW+hFYgh7SAlkje7S3WzE18hzTBqoei/Ic+L+Y5KxHtIOwQuLQU3tvMQ6WoEvd86HoNHBL
YpA2TDe1wkny8Xcabx3VFHALhZkOsGvIwEt9iREkmDqoBIr7TB8+YR/33arQ4SiSTduIqarf/6d8fJLbVNSq3/l/of7iU44YU8SUA776DtObB5zNPSaYucEfMOLMv8IYJxzlCWO84ANHfOABR3zAxJ9w/SPjis44
8XfctAxJcUmxOKZS3lRC5L3cs7E8GuonWzkBePNX9r7ebM8QHTi/3u9v2fjhdreJV1+Wp3lXFfVn1mFnDH1tAH3q/c5UM5LWyUBEbIwIPR15Aup0gwGVG/+QFxM2s5CcHfek7i2N+Oid11i5MdQguGlf967FE40O
c33E7wXpMuqwNmMfn/i7cjJ1bE1gXm0WELO0KGboDJGPOx/82Gix0km7p0VgVMEhI6dcZ8PQsvnQlwnuy5n48oIVdquRrDn6qZHMGJwbuUQv7Hpf6433LZ20O4KtPdPkYbvulnfVXYlvsCKvNSBz+5ZEjmthdHL2
eg2xyy+w6Us/1vU5Wj+DdoRU7593e8OHLmJdOcx67+CT0T/yvAyjgAxF3BRkZ3rbykIKHzvr41BMh+aI3OpwVGE2Q+s9zh0mWcWJTNmi2FTN4XjUkKWu9qaoShhdDsFEpzH28gPR5ck16dFC6GTaM3o/rOSejSwH
udgUig8oYzU+TN10Jdy+x7j9OC+Ky+rJv9b/bcArxnsoIplEXr55FP0Qe00QaYDkFPfKHKMll+mekmyuV7CjOj2RA5/tcYNk6QlijHpMFCJLwlyHPAi3z69xVYbD+myrVNOOW5E6oWxir2XriGLN4q551Ylj5/8q
PiCPUpuz5fhuJJOCQvPFsnxmJvae8mKNXS3vao6j/bpvkx92rMvXRp2TLTez5VScJono6eHi7mQUD50KxTI4G0drqoXtij5PeTcMoYqDQTjNFJdBXfSZZh5VPRI9kmjUHmwsiBme3ClryYTcoqsnBe8WSadRdr7r
NIln7W/8KsMCxLLXRmVu0QaWOo4WCS9qMlMW7OBITZ96l5TeTfi2YYDB5ua3JvkBIAWpA2Qyl7forxD3f3QdI72zLGJauiCbdFKwjipPYEduZs8ilMyyizlKsnVNVRNxoM8Vts5BcbDnIeTMxaRbkPVHqmjPb1Kw
BXdJeDZ0ZINfA/PzfB8kmwhsxPx5Jr3EIVvUTCYimOgbeMScKz3PSgQhJejf4Apt0oOCQWqDATXIeBYsl4d7cBUJVW0HcPaJQqZbE/mT4gNtJXyTnwIhdFUyf0RRSexQYSK8d9+rN5zvj/cQEVGrbvjVvz9StupL
9Wq/3kbeakLWSJUX0T6j9ap+mMvlUEE1pzAmQAGPZiWchPU33AUsWJWCp6T03hS1yCOfwGoZdLUN0NxRE5zfYsSr5xn6ji6bgDFwPZ5O48o809RAljQcfZAUdJTwcxI4P5/FdqLlIPThXJokrOYqZZFSVkjNYoID
BmFQmv5W8YBfw2fwe+IJ+VPULzeODEI7AA4t5Jc0ufLLY7T3LJZLmjC92NFt8S43WF2Lf3kN8g4S9fJnmVMePNub4EHrN6thV21MLhDuFjCzC66bPs/dFtuOnqfhSJhdr7TjKUOpx5tMR2j1iG/wdG1LpSjwdht9
CYI9JHEh8i8es2Yv+Heu10EzAtY0u08YcMkT3JCQSB3x7CcZLNyIau79F7MLDo5IcRaxv6mr8sMToPMp511d5a+Te66cP3RN9DfTCI7jT3haPPYlPrEFzX1GQ5JKE4ruR5zV46i3YBMj/tKMqOgKEr0HWeLiZVFn
2AEoPt5kRZU1CY/m23FDiEJmwoM9XxdxzC6wwofKLHKwTOvvZMktdYtoCuxWoImfrGLMYl89Tev0SAp25PPRFKEDI4R5ZI5Kx5pJAW2mwhGX/daMtWqhWTn4tt99TtAXT+UjZe0eTJ4lPnohvjcUhNGTjejfiPTt
o/LZ67/Vm4PCkm0AOKX3e7G/QrXzFqWIt1ggAnuSoSRl0k8+SnToQx8QkhPLJjlumcy8ZZs2MwbymKVZzmzsMFhqIUYqC4yQBY1BcK0vmJe1DWungkpUQ6w5SGsBq1f3aQdSvunQyaHwBM+t91sLjSfwZe2B7rYs
8JJSul7NpdpHe3XS5/hyNJoSrbtkOsj36xfDStgQ+dOEcbxZr2ONloH3Pk83WUmT1KzHEcK1d7DVlAeJ/KoF74M3D6nDQandsqQ97QYRbKMRxs0zedXZjX5YKd1mZLsza1kiGTnIXIeANCfVhOcPM1BCnVwZka2w
HyT9tbGm2dlrITXz/Rdg78zV4BBHHiTJAd+QeIwd3Wt1YcdD30JiOiDLuX/Gz9aV6d8lv9r81S3B91fLvPy15x/ulK//AL0sQdH4Pwvr7ET/jSrL4Hy3/fDpmGZqrMMyA/K3KESSMSdOHTYlcH2WG0KJ3L5/8FGY
owDNOSkalFoS4TLUIu69NxpeuxfINyj3ahfnAirsAouCTlqNVeekbJll0D7+oBVvFiqWWetpleHKqBiR4xkikSQP7mgvCTvYcyYyl5GfDbBXkdowpn2OVx7ZsLrfaCoAauznaSz3ROxVVuQIzzciPRaMEZ6bw1dJ
lUpkkjRiftSjtOMMcYwBKIUyL2y1lG+g4d8mn38FZUSNtRDI1Y+04pw+WstijBt3ulAEXyzipsev5EwSOUaxlQFnvS61Oc9dHTX++yDNxqBa7Pc0+emw8/EJTU/ajwPoWOK/4vdJ11yUKI+s2evT/jjJfJjDf48x
nVQfl1Lb7e/zlvzz7tc/5kMXl4x61zlFCWiGPMSpK/BwbacPPGk25flopvQFp3ZKmdnvPCRWVV/d3pWPcRB8JqsojJoRS4mL9OwhmyEjIHox3OvHNISp+R1nFx+mSNBAquqh4LgbMstY663r302gvAaYOD/JDC+s
YnlAGd9lY4oiLVn9syZqvmAXzdHhUudIRjs6Nd/cYDxZMHz3ROfu8P8wJ4GAnebaY3VrucGfjuMSkDjRbG/1ap2n531K79i2klgAfDTDE5N6nbHJT/uveLhVT/CZTiKZ4sQNKi7YqAmqq096iRhpHKrTavWo2msY
G6PnBzYpnK92n1aNAK2coR032c77lkCPEJOEZLbfVwCRV/nWgwBKXm8Duo7XFswQac8Qg4CK+LbUhtGvi84+o3X/eGkWvCyJUMI4sCo7iSptVMxpiGC+xq+1t90PSnx+/W/e365hiqnEk6vtyZivZAR7+v5d5qmF
RZy2LuRF0mCC9ImPfzpQ0kdfvM5sEzIR3EkoToCBAC7yT7MZUgc4B5zrBc1CP+JCeHaFahQ/ntjj4Nav6Aox/B1TOLKcTww4Ygp+Z2U1grwCp0VAKsQenKN7iKFGHG79UYTidV6m/21KWt9lK4JFQeL0RPRhbAPc
PkooqUTJDzIvhghlJMnrM2VyeA4lyqJICFOMKVkSJNCDURlAwGPdDUrgPolyuxwtP2k/NyJoqXH7LZfwNvZe1FlCQcRmSmS1segun52Ffwz67AG9MsTn8pRLZzgXPj5uhTVXjHxzI/ZCes7+czq4bETPiia8XLP6
fs5dXFmY9LuFP+ONNiFmjiu8wS755FPieustG36rn3wO1ePxMHwNIWrFt9AoHNIVouPx/r1zsfPGHmbExPbWGIw1VbHTChZfQ3prrwYVTxEmOPL1Ki6jGktAvVpu0FmGzwRz5odJaHPpNhBTfmGd1cO6V0/C6Fko
jxmL9B8Rt2f6O1VRWjYLJfjeVQjBtYhP5Uw8Mi1BONpcZKySUHbne8JDImHLGaAijJCAu2fSANqJztKihst3mMpuPdMsjhdQCYGgCSEa4XLHapufse51KbfZsKHHhh2WWLWFa0pTovmKTYmBehB0vp/RdTnXhH5R
tnAje29CRY63c2sPy7lzrrLmlemnTzIOPhqFbJK/PIEBA0RgrQZV0FIscwzj0/hUtCTBuxxvlqmyOH80oapOmWaM57SMNbUIDTfGxN4XzkkwmstexsXDAg7WC/UvHroFBNyXCua/p9ASbGNKkT2VyXg74UAbCEtX
FAKT5Jn17Vc02lQyITFVzu4kXlYzcRIUWTn1onFrNZEFzHKVM8+cKqOyMkZhkhKQfkfSZN8qIfnGigfDMPibSvm0JZUiBDbTBNItRV8HCvF6rx+e73gJ3JgjH5FCOIPLNY3PUtn6cPkrGMiHq1rA3+4fLeq9fQw0
r09n4HwU+ebhENbPQsSeCrWXyv5ASd8wEEuKV+xrGoxYy4jJGFGd9qj7Z0m5LJseh0RLYcqwO6+d0jHWMggSYLmAaKwcSUABABW9wSaJnI3x8TXK8OMxFLTQS0PXd71KODDI+/LAXrsb9Yy5JCUpYJ19LJHk1PrW
kjKOqSnizVMnkgVueOkvjCtznr3CWMQebHpu4bpTqODdRD4R6hpQdn2cqJrrFBlU1KYlp1eEMBKOAm1xZUsm21QGUlsYCcRm0pkoVRIGSC02Jvt8bkD+HKy4OICgxViWfLSSyCHDfYvklxEsaRllgpmP/6mMENJX
xFOUmbSlHBAYoHblaVHfMjTYler/YApidzIRD+FY5N+LBl/NcS5qcXV9A+PsMyDxUrSn5xhKiWmnAC59Z6CH+3Rbp9b22XGKHR+hmPUaNve4WnHZCb+dirzsT+UnHkyEPzNO7qtSS9KH094GVZSI1G+P7dAWiVMd
pSTjUY7OkZw4wEmf0yh8+zqMrioblMzAu6ehcNF5J5BHjMDRCvlWK/nwz34T0jEm+tN53iGhmxGFhNR1TXBZsqqfqKiZIIkcu+wN3HPpfNIIUumFFe/nZZ7PTL1J6bMgl4z+yOqU/dR24BQ4wz6qllSSos3/Lm+r
AS99PC0G/PD3hrkRBPb+SDF3D+X2kR/u8Eh9bp94OI7HFq2//XfePRtwNqyfdhfHhfOnmx9LN4zY/v1PX78O83jVPMeuYzDX1RBDyXLoBOQ0ZSn1V72mqvIOfKZT/sJoGAmhdfuHDbgANsWlvExjuKiFQgcoN7eZ
8GCzZpG0UYIbCYVKbnQw/Ehruj1cixCBwySOymRSYT+nLWckISUj0mMPnfUonFiX9DXGcvZAGrqpX4tCUClal25G4gEFaUcs20ws5BnNoNuT1TJF34KzE41Y2BQdmuMkASieLfwUukTIig/f4n8OV2Aes7XAEMgh
Ky2xGCiJHh05/qKKvGzfyxkpnxpDb8SuzDCUjBXDqb/zCixsrceKFpPoQJ7rcfa+nlAfn578WrvjYEMVgcD2gEYEINCEsA7uoDi5le+ZxHCl6TOZbev9q614pocMH4Rb0waVyZSychG2KVJMIcbtU1lETuQNDPZS
E11KMi338iFHhpsjKgjZg6H0wQPricEwRuHPh/rSbVKDycdasqV7eXx64XislIEoslIzmpSlCja44ISXIOMVllBMB86sozodWzD2ROvVMtQSE93SR0rHXWuEk4rJ9qF3hr9vFv7yqYL2BawKRuySMrs3zrbroS5M
J46aucA6WXmEbRfjQJ6+xdfQPma9wT/XCyuyAnDe5CxLdTqyXwXYK6Hkyrapu+dV3fiRfVM7psztTkAPZyoyAQrNZVEyVdIowo/kSHtBm8RQE8MsbDcNUGgGUZzyovkj8t6cTtEuJCBFxU1xwcq5LAOl/apkWAWQ
JQ0Z9eQuvLxWTeadXOtIntsiHR/p+EjHRzo+jmqjiH6TGHtxHSYk/LXer5eQQfTnHuQ91caTC3wif+ZyNh71WyukbQa64XX5drmuVezVm7JNW3KEDQfpg6oGQMGrgZEy/qQWzes1efz0Un2u4oF3FRqMDHrGvRe5
VteW5DlHgRkqXZqRrqUYgXfwnjEBpsKVjqE6eFElGJU2XRVQpF5cyDtSZL55imhQEFYlzLssin40edqgOb8G1iTtfbvwukpTTBXa6yGQiOPF3gOjlHFwQiQorbJMaKMYAqre11+mIfbOOX+vwuP3fEPUtehswsnZ
nm75djAx7WGcuAz9t7A8pBRVLNtn9/4jf8lTY6eGUiWuRdqDdUK70SxcIxBWjEhmwHZWKrX5Cx4BO654kiN1fAAEY9s7/Gqt88rVXZXq+YFle6hLLJ2lt3nNXxlnoBDywlc/koSlwGiVNcJ5YvPj0fYRJFUCduqr
PYZgtOX04bFUn0UrTv5PApJdA3QTYm18BQiE7C8LU5rDw24qQbpmqNSYOvlVT5xHzdPnz8n5y34edu/hHc5Hu1f5tTAzgOfzKDWCwtgZiMoNzX9lTQakt16gCZjsScynZ1ZjJJQbKdQjPW0OQOcMc5N6D5JXNTKt
rQGQS0rLAQXMg2XDtKtD5M3Kqu8R/qqydCahiKoCwNMIHy8OZKIbrEh0eqaFGJgxpAoqCkeRJFWDplr0xXTPYmR6hrWU9FjDpAlkFiyHFGF89R1izylupthbqBiVXrlUIPbDSU6MfMl711UliSToRCg24624Xk5P
pNaxJSCtrNf2opNyEM1WIKRWkzsZOhj/bA8Cgdd1EdOr9EAFK1XGNpa4rJ/HjeF7EDvtGzm1yZqUaNK/7mFeNVknaTKndtqF/EwFWiB9suwVsT+BpEFKqD/+JuL+1ZsUg5mt174bUunoC/ZqG4cnhuYZ+pqxvipp
D+SLvYTt4IbeI90QBVml6dDtsytlfnqZN+b3br88E1S3lU/K3eQumZvMSoem6Az4Nj5246nX8S+Pm4IkHMRbOApjOPQVrpONOdAWuEbtmBfmpA+yv/e7PieP/CMwEtL+RPgoDsBPJ9h2zqe+vyv9nb9O7ZkVvJb3
zfGLpYAq+CVJPjLmIMYMfDHxH0CnppbXVkTcHjpaOdpNVBBKwwKc6KFukK92cV7KzhcTnz/Zv5vsmKsg/vsgppQ8ou1yTja+ZyZI/C1z4FD6rcKgLys0jWXYQaJvVU5f6KRY8udGDPp8fq2ldFDwlOkQ8UjqrLus
ba0lE1hBUeiguCU2b5Ff0mg1MwRYWY1EETxL+WX1jUvLaVFA5XNa737XC8g1APbWECpZAPBd1aOCTnTkJRyaQRypBGo2eU05QZlqPhRrr8ryBOpskwnwQDNQeXvQhScB8Ue5eF30+Q5gEnezCvC2aJyAlE7hvLWe
oDmv2TrvNcahX6KLDXKmhFnKxGDwCQilrCd4MdNE+LCldN9kObizYs3Mm/4jCwz7BUhGftOoCaRanIdjZQIz5bTpXGIzJUstEKlpPBUVavbxZRdVniuyYBzMQMGL6GM3zmZQLgmGthdRfKb5CiYYSy3gX1KWSplC
J1JF3TH7p4e3enj2TUYGpfiv3B6rLX4UVslczbNNN/gxNDkkO/PBptqOvWPQQSTX6RFvixU0WbssIDIzrh5j5X4l4ui0Y8ZBW3NvbVAOTRE23qrELMLYJVxpankmOvxllvLZHu0qEaw+mZy1R68q1JgXMkoKQH9+
+EpQOikZe5v4ve2oodaOO3IVzc+Sz/pFMZTao1S5VpfNLX+JDIOrR1YJgsczeWxMKYmTPXUz4pLMSC0JaWySPt5UxMLqEIOz3vg1KT99EOI3O/eqrEWqsBRLiyhXPqFUv0l0rGvhlrbifxHlEN72pLbrn3i8sCE1
LdSOY7wb1WGtf4mn0REhykrqKHHtJ3TsS7hfjEYx8BDNWOAI1cJ1JTZvLdca4FZI1d2UoN7f5U9RsMMzrwlbyhxlH0sgkCj/kvU/5MxkzHiFqLEP8j1yNUO8tV7P0kWGqLDWP9iMIDsxxkN4HtK1pg6iq5MUaVsz
lGi2pLwmB3gbPi7buRsnndIdBFghFYyoUDsIkS01zOZPya+rMZCPHugcExUhoEqDSvO2wFLGykSXTzy3BEHgxEJNKboksyTJCH2agH4a2ZkUpfpVp5tJF5KjJhY7EidLf2Bu338UEf+7vEt4h4RS7X0InG9WBVOw
hNeBEikAltKLZDP87Mmb3Hw5L+xzJdjl+h9cvtw0Y2Lyn7qb7cwebsy2GtTkhYwqj5molQHpRTXh/aIq2ITuxU8Bdhzd0eILp2pQbPVUdU5WGgotniemV1c5JW0OGKG5Wl87eIZZHCjEgQV3XA+CkoZg8vwabakM
iZVnOL8ervWNcov67uSeCksJP+2xsW41Mf6ObbuOIegTpUDmYcqEF0S8Ow+XlO2wznQbkXjQkRj+tGA94PMM2l9ZdlXJY/bA0jzHeDIjsmKo1pH5XRdBHxp0l0exAmLlgCnXmeRNaAGcVjFe+FUl9LV6+kSRZWYY
Mf/MAMEVL2r1VKvzyWB05VFAIb1FyMzqU7mJ59Y8cd2SmYUF7SXhw2ATVWhQKlhWY1iodaxr795jWddjUInlVOzG8lCylL5vCFUk/vQlllgca7HNKvZG8+/rIZ7nehotp+DW1fFwBTQ0udfaYLmBR7H2nN4isbZm
aVcRwlucDsWSCBmNmrSlkBgvOpdpf3Li/d5XVXWDJXrrjTfxnIEM/sObbia8cS5BuJw48c60BF+VUYhbQhLUo5Gw5reS3QqMnaH1OUiCdkG+se1CvRWwDkFkrNU4d3M60e40CwUAKY0T1Qh+YYLGr//QLMqUFZs7
6tYSXHTzvymN6snH3ewl+FGoso5Be6P0oqNeADqEgQuxQZunTq1Xh9gktFOFK0HNG45nLTTYxGh7XAY5n8XRL8+UlyWn6v0Ml/YogUf0hUe9tlYrCrWtQpAaOs1duVKTloTqT5md1xgGRpet4/W82Qrl9HIDXpAn
w00cKbxkOnu3Xb+JaIXJbkk57T4i9mKyjkpfdkf18Y3OOYYrvGB0x8PVBhcHFmSkVw6bF04y6d7en3krF4enUS9NmBu0WIhut5Xx1zn7R6v/PeV99LkFmeKt51ayegYWB1qWVxclbzq21hZG0H5nIZLdXjmRT5XB
EHhjPGUlSxK9car5jR07iyQwF8c5Guc8yXZrv8hK7ZwRjZvV2FoFeRq3k3LHN4zueBsxMnOxdY/vnKVdQasTk7PbGuy8rY/iOrX7Qt+Vvqpn+GK/WLtksmUMQUh22dBhbPnombmi/anjBXUWOORonyCmVKcGKCTf
VnBXdjpyUp4AbHXrLRg+PgWK6nIMbETdaJGJkuKVP59cUPSUnBxv/efOi/fUhp4DzvFmjfnV8Gz4fZZX5Y9isYdPpI5FB0BDO8xqcO2LGN0Uj5JX/woCqbIFAbh9S2KH71dGwtRE0h2mSKgpjN/VDwid0vBJPk7T
OPeCkKOOkeNRJbG657XzIJv+9k3Jb7Q9apBfjMTgIh1JMI4QzMvLdfI+NRD5U7h51j9r79aeF55rB9xAj6s3683JB0P3GdcvcdwnnG+1qW9bJ69wy67k0y9thctsxWIWrmMjcVKQ12ibZ1I3HVZaRsqgzZtHiUkg
6eXHIUJctDWQ7rr71/MdqhZeBTUskwQZo+bxjoQ3H2zCSXBWmKBjLHyz5wMerq/4fh44L9jIZsbLZMnsoZ5M8+IGOob62LnQlsFPZjFuHIy6LM0nyDNeCjbW0baAiaixUU+1gsxjg6LtbSa7DgmX2Ch0wtlNx3xg
5su44UJDWANB0qRITyMhU5PZmvEODmPpvOywzAO2MuwH7l2oyEfkPWhrxgjb7glxrR1TcLiTSAylMeZC53jWI5sxi5QuG5xr0hQ5zIhTYJBz7KNvfBDQJpjFqMj8DgujAs9z6ErdjKgdVHFCBW/p+qVV2ihdeh2L
tWtaNPrEAaYHfcL0SfoywpaSE7LBY6LRx8TN9NFHgn4tl6KVg7WN0QLrUG5ShrYKJhO6QBxsfsET/pdFosotbGiRsAZMrldcR+qsiiVd2TMB1Q1IRPiE1nyP4lgIgwpr2+OutVsL07hb+0pSAadxCb3SZTFMTiKZ
HjTlklTgqS1fbR4EV9jvt+kSjrAKBWlJFOBz6v3KRjI6BDigoTURrJ+BG5aourQCT/unczxCFDu9Q/X5PLdmj4qyNNDWe930tuD//zUP7Th0GVQG4T+fh9G7tfKQzXB0PKQWYECd3rPJttHSnQlPmnlNCinS0lBu
jNQTLvoIJFf5DZbJmKNSqtqQCLlbzscrwP8w4UK3DjpSzdP+oSIbg5WjMTTMh/pNV3CmWYwRmGLDnt7CDVYQ1DRhuG0PoZ2bZpMNEQN64q8uZKJkpJcE4TXMBj4diLrD1dEoMkkUqanamd2k0EY3DU1lplSU7j6h
XJwSA391aMiq+6YIupfUkbL3+jnyjXY8LHjosfSwogGsZoDGzKJhW7v9wPPu/sax7hixAJBmN/n6RgMdZowVcNI/QwSjM0ZMcKaD9+0+jIfQA2lVuy9qDD53+PzqMRpeaRwTjnC7tR7MYBI5JYU2A7RP3s+7m4Yy
3ykdVLXCU7auF+xYeHniMfmWzBrxGQg+Dd9SlopVxOw9ZuFaTBqg6e88dlH7tEHJt1yIFzIg92XZmjRQJfrKyqgYh+cX/SjW5qz/1eu1G9W989Au6KbgjZwMyhx/bSTnMQlXhOIlWRyc2f5HDoP7Wz/YelhGJuYP
y2pR5XRCthEPIzdS7jGQR3vJW7dVSji22XAjVM4d0ENdX35ulKLY3vOrP5RVhY5M8rhNmmB7QoUmmIDqs1PAIFpQTqJt022OfrrT0mhQT3WdX78vVPy4YJYZCUTEQptzr4o/1CbfqtTChRC8WhfmKT1hnR4jIwda
f2OLTepeHee0Eg+1+KaUTFVpKLQ9ZqCJMs6VRYtfQ+lhYIDm+WLSgDVN96RdcjueBBFJw+hA/9FhCqckjgOPHfTlStXfRiInqJavJsj2Zq6hdVaBA8ccoRc4CWJDEURriGoLLJHF/8ybuZMBr5WvqQB6m8pb6ICV
/aIzHhYTfpy5JRzQInsJ1sXqA51+I4NZAWlT5H0L/ucnUuOKdzDdVWbBweIOwa4Fbozloyc0iDY+nUZx4conyQF+IBz1igz4NIJZpYk2+iQGScdtTlgwkG6DdBy9dOZYBtt+3WYo7lIaT6vpiLKEKzGm8gDT7J40
H2h0pxcB6PcrkUlXL7rBYOnOZXnX3vHHeYPFdJU06irfQhA77cS2IMFyPkjT9wEK0f+9coQQxwAXBY4Q51EYt/NCj9mMHjyjx2uhx1Ohx0uhx3Ohh5/RC4girSeHWEhE+bZ6EmW3czcmidHpNKFwaaosvcSVVuRY
VJQL7qp2cZbFree4L36ULoassjhL9GScLGEzKgFHtK/RZEPxzutGdKVks4fASDeP5gXaovmuL7uGV9kHm1OVbwW3EtNJgphvu2EVTJV7NV2es04lvXQ0U02d9QU1MJWqPYhIdgkkPT7h6F26teSQ9hLTTGn84Riw
QetnbNXi8L6v6AVl1sKprAh+uLzU3qtDexMqrNSgiaprUwSioT57z9cHv4uWoRdNAvfcrqEF7IYAc9hODcwS/LVovqoLlsPe2uIwnrfcaf16ZIcB81ADcVp11pZ+YFgaE7eoXOzfvEZxdvJo6uujKUqp29ikomNT
5PkTuKYBfamlOsqFgB5sLaEvYfstZy2EDScpMkXjOpiyIb4IWLDkHR2SbjAwvJzjQjrKj4TI3AoXTAFNXxv07quLuYaYr+rVSd0OxaeNdCJfQRFSQ/cerUvIiOKBNueZHQkTBEPPT78NnNHUbCV86l7/tv2Qk3gT
fPgbkzWYB7b9pKcT0BCLswQPRPpPyOE+9mFo559dqGwbrIElOumcl461b2xVXM9BXQ06v2ukbz9DBfPL+aksseqgY8kOw5tCjUUAeRVsXQmBVx1q1zkXOFkFhc8AR5Y2FgjAKuGUA31OTCcSx9O8nvTUAW0bjGVg
rGiKAsTUTjKAU5wplXxALFVA11w/mJ6D6OIU0T4Xkn0HAF29QQ45dephqr4Hz3b4ynzsmHiS0V7GY3f9aoBd2MUjY/pqQBK3BEDWVkF2UBp2tgonP3Org+ko2w3PKnREix2Ku873COyrnQ3pcCvIoP3n+tvjNlMR
QBI7U9nN4g27HpIAn9jWzHSrZhXrQWHyVKIMlX5XZf3emu8WBpUYOCq/Yih+Lazk36GSCKHaqkFh43y10QAL/G6Rm2t7n5oel5e84CZL8D+HetMntd8Fe6cza/HqlOqSXzwEgXuCGwOPgD7xJG1gUWW0+E6b+LyB
B4FEV2++BICmDHVs4eFrn3taW2ErCzzo5S74INHjMDBkZ6xBlREZdWUKZBQPvTS7c4hXRqsAaXKyp6aUXKk1PneIub7Ly83Sz1dt7L1DKBktQ+aYvNSIaH4deQvAUbMYKUE3P4GTy5ABq5Yii6417xpbQnswSCBs
8kMDvPGWiL6PnQLpTJmL2ciDdeNrSPqQJMZ4hf5RJn9XPcP7GIKIpRPjSC7WvwuEScgukhSz8P7ZGw+VOLqRzIFHCX54VEqHtSbMOXx9yIXhkqqMxvbZ1eQlO5cnxIEPQRI6o8TXRb93FZ2POXsZSNrnZUcn1iMs
X/7hfqAaEi32nIU8Khx4NnPDFxjvCOQBBi+Affgmgl09MyCa1khd23G3RuB9jh90ewv08ENERcxOXo888SHQMKcfDHtzO59zM1fvC0TiFXVfCqCDktcmskqdLI851l6jGOZDAigzfABE54ll6hxiR0PnM94/GyA8
30BHlzPtPvVyEtsZRpiTze4TL3rKDfSYlK2kTpDFPiQ5Gpk6yh45kZjiRdUnVX37HcvnJYkk5v2Q2rFU0STM7UtrmU7K2Ocz9RdwAr2tXPztoUqq/xEW/+JsQWxld2Js0fUPcNJLyx/M8oEzsdLTrG2aLvJ4mg3+
It7+w1GgHKF6siANf0VEAM4ZUlF0tXfGMf6NZMArgo0NKNhYduK3DusSdoTUORZi9mC3nm7OEYbSoCyyDFFlHY88SI2Q+ftIn4Os4TS5HeB/+Rp3hfcguLlxrauVoLxjT/1Kbdc/cjOldQOF1yrIQ+GepWpE9n+v
nBY4PJ+NXGPBxM5vsLWBh+iWFtSBmmAc60bs/DIgoQE/LOQ8/1MRpTZX6JpveQ66Gt7fUossCReqH9vpFkZUcqLgSvrABlDEGqjoorAPsI84e3o7MqHNHyd0RG78YswTF5X/aaTWd+X/M8dJ4YJ1eccpXC83yiqv
3MoHvtoxm+DJoA4q5GVTARWFlHwVsfWi8Q6wrYzZ3DRLX01qFHtBzUM4huQhUZuvBTuR6HvJWR/EVQ4aO62PuA8N6lKqG53EHlusujRkAQOZGzAEnRgyr4R9N8tm0a1kFFRO502GWlb7kDx8wBWcT8yxXhjNgAXX
odgH3E/+3Nvoee7bbLH+qVD+4B+qWgjtObEtMcSe/l2QvYmjD0G2w/Lt4ZhQD8pvcZpHsbapznSD8qt9BE8TN4AyPnOXfNaPrMzPL+8l+HrX302jG/PIiC/wAyQXHjU4RlUckZDpBih4FCDJWyGpwOkG/dovCneZ
nwSw/rkMqLdjFNnOHABjDVxqmOAKgHzw6TS2j02IQfAL0iXN66EJDX4YFL+9VrpbMzeAJNhXuixXyWMf7ykTNI+OHFGuwedtl/hVuhLrG8PtdJ1rwQ7hdgKypE89xMCPDMhrS+VASDj0dx3K3xhYioo2mYDE6B2f
0zf6bbb9v9DH/xDTVEn9yfoMFwJHJ3/kBjTqD98IYrcoWKb4+k+BQ+v95TVdKEHxaSRHbZCOmMBPc/QDgIzbecBcqlOaNzUHmBxxAIji+pqhO1bBK3CYGYnwOz9A1Eyejy+k18Al1SIY1Xc9SBHYRBv+j3so7aQn
aetEPM886F6wCDn2lXz79+SMs5/KjWV1BLf8nuMYnY9fUK32HjhHAChCaHMnmbsc65vcOuXCHdgzF0bWbpwjps3x82s5ggWoyLHMSy6IBnV2pAYWIwzZWxOJH0DwxI4UT8QZfI8t8/DgbcMAvBLq6ypwHSr4EUVy
S7YqqUxXomJx0vlaMr19Lz99hiTOWeNTi/KYCjF+4yuNwJbBq0/EoJcDNJiy87FTj6jPxV32WDuecLwMSABn2SSmJtU6m1slFu9yOOvz5/IR/WGFaTqu4TuGqRoebd9lHJSBj1yzuzx2KC9ds5dFp+3Slt1ENwYS
/u+iMWqrsVbLFQFKXrbhTj36sasz8gabR9Ln4+w+XMHifII784xqQ21y4q7nEhv4aokrMJ2dJvxZrzXo0Kt6317jOAhp+sSAR9nxcbAte/FmJ0cnIai4GAZl4OlaDiLkHetYX9bISbQh21zVkpgZSPv8Y1B4GrjW
vnhS13o80koPw1vS5WGu/YRDsfPwOLyEL/4HRWfSDvLSlbibXRYxCKFLbsBh5H/pO1HizsKUbnFXOOLZtEHkuJhVuZcdMjm/FwH60TH8wzn7jLZqRgdfP3ewwQZpqgFhn4vTc0GaizyKvmHoXDbQqNAIlr65etXA
rnoDzm/F7q0WEHRme7OiPTdulfQFLvnF4suA0zzY/nVcmioU1pA82+o1aNJld9kVlqU25hvjFcGN3/GN4dYGiLRCn0znKRFlzK6tdgiPaOCKYMWGR73svUDk7VNiNUZmF4wBEkz9LT0A+cRajS3CHPkd3eTVL67g
KlzSPv/q4yJF9jc2yFRHwKS47Ep67S7GhzvkgLzj087FR6Vj8ryyqPMKVd1Dwk2RGa+tkzF9TA3XIYxUTILWaCle62F+8x13YYk7tQE1LyvUDikeiZ2tDHmWyf4fGWReBRucXQOsxsHbgCH8NbMiCJ3iHXmWYwPp
Q0CBydQl7kT7/YY6NDor27p3gosjqhAia65aaCJYldxAMrWXtTI5RbW0Z289Ukj+FFeogsls6jUdwQS212kOwUHpmoHAkI5lRUYUv7cOP80j94Zr/nE4xBuNJpFhV2ofR0cXQ6vNvG9CGxZkJnVIJwDj5UwuOHKY
v5sGg2pJTxegA2MexDslrcTww4x769qErkXoZE/kSPoIxGY0vLL3jPGSzouITMfOZq2NMus10j4l7G20aOXC0tQFs6qoLUmskDudxD3gRNckGAa0hfkA1DSHDu+oY+WCgbiDvqEl2xMkSVSKbbvakjA+hVPTGYel
2/BqShOSGGEgXu07j8DBSalr98Mv6oEy12NOuX54zBuFYSVK6fyNdkdai5+SQTdsMn6UB5jP6MlhDK7QJCqkd0jIXR8djp0NFoASDZSc6umGpOWyFg48wkzjqRve4IWJcAz9Dl0Q+lUxBtfGaysMKZf78roqlUW6
hqVQF9kUmb1cb3rIFSaWUGgmvaWEwEdgOo6Qo0aPiB3ygR+3XH3WaF9h2Oc0cwXkTUJE6yxBpTVEFirWRT828ZOwnz5GZawTfhQwIWyFKw4t7JR6etSzm+8fFk4DfcbfgdZ4GPwslY9c/BI/jI9trJuNgznctk/u
ECfRMvF4X+Mfv4RGFEmZfA4fiEwJwMDSMBVuDRHTZG0Dr6Pt9YNhu8SJPX1Bez8AIkq6BUblio4PR7uerCCR1xkWZG3qGZN8t6TTrOPhwWkX4gnn7Yn1vGR80GdInoHUPbaVcOXz0cKUj0eE2a+BM2f+zpNlXHDi
2x5XlDNvx2kwMOocaNFU5DjQVmVjtJY35B9nW+c0rtFvQAw5Ei6I3qvkpEF3xPKoL3FMdGLaa8tJjpuvPYRFwycfygLQNKwXAEOrC4lIJUaqwsRoTQHjwoNrFnVbNRoIPkjC26OgEe9Nyc5O8dSs4pgAgxTnS9zS
z9kVSeZ21I0cTY/0Vc++6G/5d+1znJ6GtTqQv4AzpP9bzwEg8Hwgo2BNVi6v7cPXSb1++rMqZTUgFq/4o7/lok7hLY84AqmOANWrrfOKO3EDevcllvhBp73jq4l1H/XjFs+BvwDpogzIUZnOFfqfYmycvgntk7J8
2ifPcgzACVBWM0k8wDxQ/InJgAlcU65wdTvP75fzQa1AG/vkKVsXdTrmk3o08gSIH5Ci7b5vp2jgMrqcoqW7E0XumGlUCJuThXoM6lWna0yBIFeA8f4XY0HzTjRD91EidHTtHIYyOVw4wpgnuyC0gx9hCH4EM4Qn
2bR4k8nhkjFzq8Wlscr0l0XSOtC2hFqVQE7elYwATcoVYE2DQ0s5xF80n1hY+8BnKUzGhG8Xp2i1wo/l0AsyGCiCx4aWveYPzUKH92RTTXNSq2zNQe+aRQxcvEoRtEFOa0puX/OCjVUeTnCGx5OkI1L2BiUnUTLy
jAbUqprEByTd+QQvHaIho1WUD/jNqKgnzViGkO6MM3DXGk4hQSmhE7iZBlwTuTr+Sl8JZL9bvup3cwCAjKBiSq3QXUJGeDB5rkov8TZmWucKYzN++cZ6NDkQ2bz/aqwJSNrEY7bpnu0c5YEdZew/c93MqfSR0ZUC
KCDrs65pacQtdKpqcixVS2bT6bJKZ53fpDqYLK+EqacRPCIncWfP0BgDZOB9nfDCleinj+Douu0TNHpHu7VVxvrtQwTFIiaEfNY2CJ1bEoCeQfzoM3iREeEpqtEcpVVFyyg1/OElUpiqDt/bZMwOWN7N+9Dbi9eX
EwCnXUD6z6dId55xra/53+cZGfowDJPAyLg4wx+bkEMDw1TqnePjpxQybuQCgUV+JXxHoLBlUXOAfoXUZTffeL/N9KaX+VTmdegI/TwR3WTEqPuYecZcXg9gEY+BObyM1Wa4KO4gUYhsI+mXuEwJcYuccq99RcCc
dM1Lmhl4FTmDszWJeaw7oKeEsVHAWks/MzWC6I9NuuJVnVEi8eyUvypFCJ9BNDfnelwqtmzbW7YkuOraExZB4aM1WrRzv8HhnE5GDBp10mupFrIkIebqT2NJe3wg+bRkpdDUjeP+gliZqNux/ZxVTcmkYma14Yn3
DvMne3LGzdMsIvdGAQFu4XcAF2oPeZInOAvjFSqTbATrGTxKSw6n+RBZ9GkTgrx5k2CPlXivEOOtvwMciM4TzP6AVTvL0D/nrNLDlfLaMEG48yZ+WU9jMM0xeONV3pjSjgABANjio00+LZQxJjFTlsx1UFOZGbQ3
T0mzaifzHmJRslYRM5hlLcD5G1pZzYpheaiwsSTFjOmNnKCHOd/rgxyqf1J32IjTjPCuXID492RYJqYBWlpTVQRSCn0XLSOfF3Ez2rDZPFBYKQEdXt3jiCKrL4xYOAkiOZezIQopNkW9IDAVdBrUE4sRTtLNFk51
oI0bZSA+88HYfmmoQspPQVHW9p2LtJ/gXeZY1d5rAQPZuvHwpCS8K5Ccoj8HzhRc6a+H9RyUgf+AvqNtMpZcUL1wcrKFtnuAENRhTw4TI5dR9ZKrvtmKl9NQzM1xPNxnEf/71gheKkO+k+SdV6O5Pyd/jEZ7wb6/
t+q/fQn/6fGdaNjVPM5x6H8Y89AL/dcJhN//1/rXmKWrqaQmzkQvhSCYTrQyDZqgWrDDVcq0Sl1Sf4x9eFzbEyqWSAWsLqFt4nKPuD7Ltv8CTLLPsFJ5/4xwiuaMCsaRdGCw/gEBbNaVrgBBhE+DlBY511jl+iS/
0IoO82ttD1oz6jUBOK+HxWj4hUTXL8ZaeQDu1hhRZ331qDq8xty++a5LjRKTCEtl9Hc9DclckLX1VFjb9hiAFobBXrgOu23erPfCznrSmc2EM1uJVJrZmiK54Q3TP2GrC3l+yVZ6WCZcnEBHWGI1sCv5w+gOYvfv
hdt+zmWieDmejUgsABWw5jeLO/1dnykHmyabm/rJSNhYbCDUwDcvojOBET9RhERiq/RxVRduT2QOQecZmp0+DgGOQPpSiECoEFGAMqznNrihIAksRPFanleeXlHSJpvFqBt5EyzEXv23y6Ubbhf+fer+Nw0fXsNL
cEgX2zrHcchQKHqHUemeb/sSjYHfyC5z9zxdf/MqpIExnuT3F1ev8fg1aV+zQwM1p+ndHa+m/4ZVILH0KZz5u+Sz9dZvgzNbaEvPHVQIxeCnBU29OKpRFt4CiplbRonGh6F6yEqVx8W/weUoo/rETqxpqq3WlrL2
hkAXL/kb7zuinpyq6c+YPWG1sBLIJ1oMgSKI8SRNjieAJ4AsvYCH2ZsiHs9GAgxf6jbMy+l05AhIgId4dKVs/F1BT0swL9MR/Xc+gB7CLJgq9vA1RF9jsBrU/ieduRMMok4wkSu4CrLNbLKtoub9NWHD+0vrS6wb
ABGHA9KbOESk80J+VNiiPo19b2A3LS67l8+GTcOtYKKzLHzAN9NyWaYJqsEEXscXtQLqFz/vvWQXeQLbxD/2tJjmg+ed0s1gQnXWik0MSY74j3d/gF4Y1A7StUJUdArBltwbTEt2cmyPODMpdLPhc0nuv2ys4H5J
xtiFRIgfpOVNyCBdYrQpymZee5SURUwp6WLpC43SJsjGrQCmYhVNk9S0abyFMNwzrfjG+K5pSbiEoizLUBdPE7yhxzDB0ROmiC672KOYGhBKS4pURoEQRHQJxzXXP/p3yJ1tXRsSQ/5lXbU4Y2JwF8ytDS4zG+du
IrfzfHFzK+demM/MuXNT5yrnHpi1c2vnzriZSvuhnK+RZNe4HFJNuCQ7TB9nT1AP2Dd4VlO/QPRaAAQePkBX8nXyYyOSidunKfKWO3Rj6jxAnmMsLFNUj6YmQQhnJzpd+zCZpja2XGNgKPViLJZJAKthaID2eaiZ
oDzyPr/ok6bZl1kze8o02kubhkdRR+cUAQ7rxxBq39pExVPA2wqZze+/cTfXUNHFPgVj1JOsfTURBuuCNhh604WtyYs/8kQdbnZv2ZaNa04xbTwZboxMS0w8DQ+AN1lHn7lBTLUopOdCDfEFTkWMe65ffUK+dKE8
8YwjIaXKTUXFa5wymaqGFnF/zQtfivY0ee8spG8NMHf6RR9FDGlVDSE4lDv4bkf4YbfjlDFZYEcOWwK/JSwzuRHk6L/LMwHZFurBYahu+mlmsd4CEywQb4BLKJYxhnlZWGf1f14ahvibbwluLjrNH79LU8YOghnL
HBhGD1iAviFR4SBKn4KgpaVJyogP4EbEjkDndkeX7fn2u99f0sl8yoK06MeqL0CnG4QHlVULzw5CZrsPyxiV87QheJPiQR6F93xSXCRVXIZd5lEHf16r/mrzjxbUarbVH/o7Pw7p1Ghog6tyrzesqARuZW8vG9bC
hZVor6P2DcqzjUUzJ154BZ1uynihmli1Z0t2+fE1iExMlpjJ2Li939YjH7kaPrLeFrxE8ujgyM6Kl344vLGEHtsmd0x6XCxp4fNKdwzHdrN47lND9IfXuQ12EaB/FITdbreng5iyuoYT6pN9rcPnZTZML0thjC+X
EMUXU4zPgPmUmggaUBgnc0xRVzoHOfpC/LBlgysfikxlS0kKejtQz9ln+QikVclg7t3m28IT0jhiopUU/zJpdqywkoZOEpV6bCw6VR3UVe4yyaJyfXygdsTASCUsO6QRMYn3SSh4/yPuYTSlfkrUGfepa5MD2xj0
rsUvCygxraUQvs4C5Bspa4tCkE38bEq2zdv6BmG/BNEe5S40juu9gGLTnV5PSUbh0OlL2PJ9piuSm93V6ywVFP2BWo0LNn1lXG7kC5ORgqUF8W0wwctrKQCc6eoa67WRVfaucpNtWCG3H1ECCmMVxQafb4i0CfA6
rcO4KPMC+Qk53sV6q/InqJgfQacdoYwk7h9AP4zbGaX1lDLfoR9Ak5sca5kp88u+DaVczJwYfx0xU8G726VjB58jlR3ikfSOC2WI4IxNm5wdk8duo7TS2jHTz8raZ7TPxY4JMW4lAPGcNC5HJcK8h6CBPX3/L8QC
wvFF0Nz7rEv5rT2ympxLJp3ozaa7I8k9m7/iPn6V8aWhZXwlS91p+QdlImAWragTiDzm4/dGhKQtdAXQmyxyoyIpew/NjIJIPbEVhlnCVJmJKoOY/AMEYyqzJTClAyXBQqlajm+eQhLCUG+SCBI2r/B8gA04MsgD
qcHJUYv9pXWH5NlLUXAot7uszwV7UtwXl46k3+CBiibzUVT29F15sZbJ67WvjAeM1Ih+2hKDercxW2vwYB+Szzfd77Z+wevux6x/ubUAHd1foNt+MsQHj7K7IL7jBO1w2GQdiHrzGDh0MxGAj09hIqqqSdu3vqdB
+SZjn76hNlxpbPAp9TtpRI8kEnK+QEIscms8KNMX4+DfOh5ZWsjaj4XW4Lc0zkggsdlQyqI8qk/7Np5IcDsezfG68DKYdi66rpIbzYhx2tpPsLPXmUHCr0ABEFUuECWom4xmQa2Sd+NYgJr+2zM2W4+KTGbrQbx2
JeJ1pax2Cvt4VZrN6lpQccuHbcKNGuS0no5NrH82+ZPEnG9M1BPVmrfY2TsOaJX0czYYGzI0hiQ7Nczs8zo1yX4D67JVc6N0STfbjXGb9TBjmHKcUNmhJnOnydIXqYQ2YfZuTS3SP+aI6DNrbFbg9i3UcSd6GKBQ
+rQZzuzJ9IjZn1vplYgo6bmMXFHnAyt2scN0yyW3FY8Po9gIk2J7ftfB4fSpWcyzGQlTeR6IdVPotkijgJ2t+a7wipLNzb13YetP7pjoDom2SGQt6bFsGKiDaOWi3L1mU5UvoZRQnfaZj4orja3OkZlLUuN0A+Ns
mbbT8kHfuywV10rKTdQTm/WAtlaNzNEzYFQ0jXMBCIkSYjzUBiShrUL5gFppnBiUglp0F53M0koxWqA3UqfamSYpbyj19d5c2TkpiHvoIbvF0ooLKbM1yhIMtg4KXIDqwQEtVer7e9FGSPlMlpGxvAKWq4g/cwPj
kpK1FIcRjNI5LZRW+algURdyxWibFmkrYk9QWtT+NchkxGwQ3xhCAqrZIdjIoCK+vSUlmqGFR9Hp6l2BChNzYC72pM4SN9E/KcB/LzLa3yMEY6iNl8Lca6h7Kg5D7stquSW1r5VMqFsHRlPT6ByU4exJNirb+x4U
FJOi9AMhLNbZUfrBbfHNUuYYKXOVUVSIQDsd48kDK6G9mHZHprrIMhd0nv/iJBR7ap9p2+MLPCleBgN+JpIzerdPWhQn6mAOieePSgL4H9b84VGGsV1HdERYaHLjsTUgKebMoVHnRdC90+S+yiiIwtOJIeEkumEb
wdNdbxjp434GfWbVdXYcKN+f00ktg4nJh21jOh0IzbUxhBdl0rE3EXU/S9VYaRJ9jzrqPhRr8ZdTG80RoRLr6KjQSAMmn3adNZ+u6qYGW8HPaFejVklXLgeMJ1niRNfdxi1O3tCMJ4FpFKD7xefzaj0mix26PjFP
jI/wW4cGpWqdQMYoxSZRvV4l2WN5prHuTlEAIiqeKeBDs77sM14Wq59OAzp04WfRvpkcYcHWz6J398TtgeES4Gp6GDui4JSsb0XC26WqFGxWcv6PLBUyqVpKP4NrxlvIOuVM5pbHo5+TvGpy8zfM7YcL8fsl4xSw
KTBT42BsEgwQyIIZBqajjMUbEsDtQC0TW65dXd5iEXNttZOmVLcrAHAeOdcwJjDLI4zeijFSj4MY6GBZKuIMWzEdeX7hZJPzggKt74OvXyWYSLiC85//EzyRuzvolsTFXMKNbxTtDqU0y4zy9rz0vecYviYhn/+s
13cvB3db6+7XVlENvT709lAUvh1PFdcCM3hbMOEQEv8TYV+2v0AWjr04y0ylmRksRmdclZr6W/zhYVjyocjz0CvkZwNqPGxVf2yzccy2R2/khmR44ONr+nZbcw/AQCja2eOTA+HW60mqtahKwhBIe0JHtOICdXHG
+vGhdfNJMBNaSYPxr3ArCGqMzFteIJdj1WNovggdJC+10GvQ+qWAx5BhDJDWuTLBMSlPSLcaBkJ1IfxJ0J9gBKij0ZNs3QXPFYRGjaYzxfVhCWQTjLCAGt4TWDlash8lE2IQZhKzlNVo0FWXMiXJIWII2N14gVSx
pZ23U53LZ3GdJX1N0R3+8yopnSTEBrRuRuCFkoNn/ix2lIjGwiRDQFSmv1vONcHldcRzqGaZ6kXLTRRnYk1KI3b0yua2CNHcqjlv0BXVVgwPpdvzGOslPx+pVvHE84r4Fr5M3KwCH0o7WmuEvHPfrVsRXa5/zKEL
8zM+PiVWPACONln9XzYoExSeashqlwKb6zRT+Qko63irovSlhfTkqY8/oWIdqKSS3puSAA3mMyg5yECqH//ZRWN6XcgtAX+skybp8KErr1RZqTl98IzBfig/doz55TAp1sNkp08owBTxUOQMjI9t0nS+QtE6Qsgs
Cr08qyz4M2M4hJ8ImkXciBCXgCAmPK6myGJ0xaFvFIHRPIa3hBEaceXqPNld3nEi7Hy5HGG6UMQjbbKP+tXUx19wsIvUDr+mLkZrwBSNZmsIS8/e13umRmDtXjWvEFFBrCmTqSCk418RfDYSAmPsKMg+8TSJY7yt
nhXbfUjybLs+1rD3MKlAMIuKW8lGn0e8wx7JfEzsGHgx6i9Ncl94O7JMd3yAOc3RgCnd+K5KcUjhCX/tBporfoq7LNr+bE1Y2s1uHDs3m5qMG5JLzHerqSKIZMALSuhMXMzn2LpVb3rBdmZRN+o3sP7wyhg6gEZD
FKRWibYKEWATLM/X13509SYTH4nNQrdVMPgLHTlJBqZHmxnGkBuANgOQHdqZnGWvOAxY4po/k/eXF6Or2uEEotKe9lw2FgQYRVhnRAOkNtdCq471JcNyX6Vd4uCSY/NGRgqGkVW+5WtyD9tOgR6QoiZTFEUFw5Tn
GFlbpllDQEo7UTX+bRcnUVidqhioRVbycgtcnOX8wPhpeuR+OeCTcYNK0CleY01M3pQXgsnZ2sAGW+SPSSqBT6lIFBnykwuRRzZEpOV2WLMFOqMEG+bPiFxKxiijgKZeqYQ0x5E+1nhT7GwLJtShfek8pDJnxqID
LFYkpbxZ75Y35jSUzFCzqHCG0eCX9/ZO45kpCLWgguGQR63uL4yJxfAcgW8s2TRVELoesg0OxDbcpjcp0d1yafXcBWHRwK6hqqk/G/J26C6gp5wnwd9ReOdl6yjybYYpFAzeMja1zlF+QZ5KGtaDdXMqAOgeAYub
Q/s9IaaP7Q01GYfP+Y0G4zi0h0x0lOurZzl94aOb+t599jV+NrP+7KI5qDVjET2tykVbqd7+y/+56vhYu4nXouvieeQzwfnwvsEZ1WaIPWiz2zVF0NhMLzgfPaXNL5G8pFch4pJiaJoSF5FTbDPgXun4fz4sa83y
uNa34jRE7OM1rOUdYn3FHAsn4DSUpKS6FgqpLStlRBAN7H0f7DW4ezMXsZTzeX8HmrpQIWJp4/HbKZT6mH3wwYlYFgdZ+ZkYVqBDN0hHWbLBZNTuMKZuYDvCDnxwJZMCUL6goddTG/ilTUbtOzTV3nu/6nxXv29q
0Ah/tYQwhwq9Qb5fsPdbqz/LC2BRkg+EkpNEe5Vs77I44EhDDimPqfUV8N8gWgTko+beyWXtwFZ6FvZfx6wvOKbFAO4Qk6whjK4u4mGMXg/8QhzZ1i1ElOEZ4zT9e3t8F0Iq0b5nYMYCcbHm0xIfdLkCO/c3eFLr
jrfyPyJ35cNS6dlhpQTH1J23xwwORPHdYG8XOxus1Fr95tkAFyYXEMqlrwvXOaMpDYOKLLxy0rnhdu7Yg9zKxXA990tZzVid9jjFApwP+i11UKQBdbNcz7W6k7KCVzs6N2BRnRh/2x0l7QEvjx8WOMMtTRERiRZB
ntNsS5GCND37l3zl7vJE4jighU2E9mM5Pl7+2AHIZ1cwRWHB+Su1ClM4DPvMycxXxkfqHdZ5AwG5NqJWeAwtwh8hBGjyqBeiSN/4XV5F3oogFrHagr0ZQEGt1VH8CQsQ2ztZDuqSse2Q667Yvit3L6ndtcftgAMI
IA/Q+W+35AFm5UUbOosLiB5kzFgtW/yfK6c1FaNpEF4Cbvyz3BzESZJkLGwyZIkvv1Xqb9nz5lTyvXIlSVxF9jYTV9SlwW90cJVdbYgTLTJywDrleTBGBRKSZSpTUSL70QwVwA3jMFYeDaxkXhwJqJ3xOFsWEFeO
gQw9BcUIxkPzIh5xjTr48qjlLQDIsmSr90Vjkby5naccV+YJxoQm12CpkKERZPKdMlPkkpZ7qL0wIEciMCc9rnngubsFWc/0nt8n9d5M0qhQov1jTyAx3tubexVxVR4ZhXUo0GH7yFeM+IUN9W9Crj8nUOLSoN0Z
5c/C/S/WbJ+1b+wrQjEisZxsbrIaOSady4TA0I7IQ1US5WAjcZ9xZSvnQaBRLkmPOtFA2BPKTeJTmAmfwGgFUDrreBFeWd+ZOlbTCcTyIKpj5Vq4+UwijZDkZwV9Ut+qsRHbNWeqeijGagh7BNXi5A8jXDGvWrY6
1+3OtPqasnoD/QPAqRUwdTb04ImhVaXchS1YTurSUL6iL+B2RsySRs3YeyuXr6CxeIT0o15pFj9/Wag9zinzFIfch92jX2PfJHUyeRlJERxAnsUu9rXSAAuoF2ehx+Q1v2VCGGiLJM5BHEdVDsAozjyn85dTa/6Q
1S52BJFyw+CffUWTJZ6tdXF0orgf0HFT2fQu1dWekf3qa5k+N1wWXgwerBCZo1nOk/DkVu33QzBcqpqZE9dSPCRXewBLGLXp1KWMrstjxFVTMiwJCWJJlQSWiWMWL4aJUongqWaQE9SAFw1smY1Pw5djuLAV5wl3
XRfgktuYfrXBGbyPxYbpNm2zoc94/dhZN/PSHe8XbsvkWhCyJsAnGG4Clr31hcIgK4gQg2IepDN4nHCjlKVw8G5cQ2A8hCkqpha06KbfoOJ8V7WNmjjcv6NxKIifuKtKkfmjcn1vaoxh6Pgsw0Vs9KWGFoWiMQ6K
R70bfh5G1thZ/hK6wDn1p3nWiaFOI/gekbRsQlkInxSbpJq4VWXKlO1bnUcWJmyyf6RUsDmlia8/EkHAYoLM4No9SP7f3bjW1KcMH8qpL6Z82H97HysDGixbpUe+5j3opgAFTRE0BWDxi0WmzdRREO3XJcqIaeyw
Am73ereufbVfF1jKP4MUTyjajMYQmr5AMO5e+/Sn1CxySZzPXr5pDwIJsr1bJ9xKsVE3mIyT/KAicDDGt+aJmsYgVrJTO1o8b58iKsSQ33wuTqDlxbYJNpvcuBDWUnmhms/dEuC5CvhZ5Hj4aV16J/EjvS9wkWrL
XJmqrEXUEAJox6QW6tqVzfSBY9NbmpQdYA2B5sZrF5Dr4NcZC1PxeiTjDYU3DENe32j20LtCfDUYgEJFQpqLuMp6LR3sFddzMXVURUUOF4X8gJul/4qBQmW5bSie0BioJvcNRBhUZF4RHiI8bT5BTclzx3jnS6Pr
4tGVdA4jOabuASNXeB+YTPzOmlaCRAFQpe3WX3FhXU0Sr7mMZFE+2daIyHqydEHtvVRnm2YykYxQnnlps3ipQMCY5zuSA6126NQitmRAKonJOYPYZWZRY0GzRnD+VWa2sbZ+TJfVD+zN7GzA8P7Nm7jv4atl60LZ
wAHFXsiTKTJW9M3XeBeMnPFWJt93zPiv6uJDyIecfCPD2Ew49jt+GpNbCYSNJh64ry4mK7BGfPpMiZ/mFIYpjEjFz1/g18R42S/4Z0vyuVLMtoPDhLTy2ceoc8HPnbv58yy3FWNFWjztYchoNs29pPxZWx3GdorJ
7rMOsKTazsGMEhhqlw+vQQYuI26HBLYSfjwkAmPKQxtQ1wglvoyFgU4ql2a6PMLD0YYe5jAs/l5G3nkbZBwkzo7yN+NNiI42zZyC11T5oyFRzr01FpG+y4jcazxbPJ4SV4zhEadPJg/AWk3RjblbPKleWu7qYqYX
07x4y9ZxEhaEWHkArS+0U3YUQD8zj0YRiVWOVcNbS2jFQUDGLbiVrvlD3TgcAsRkP6PJjekNRW+wH/hrcUx4BZZrFOqmHm+Os6ebyX3VBlTr6hvQpfmXOkjk+to6lh7rKyDRsAjt/lVKVPrQoJ0wDN5CM1ZaGaug
tKSf5/Xw70q+lRO1YQe6R3By5KgbL1AnMbTqb8zGt3yuNGwlekGPqhtaWs2S97EspvjupRHd2Iv6pnLo+C35lhY0QUNsrZffLQjY8NyLSH58PKvJNY5R+azpJtiGuBTEcIibHma4uVQ+7QJb4ugoeAcs0pKEXJJQ
f0oXx8keiiDWGAqEXMtpNti2F/B0+49v/O3XSioeqAfu+G94SICIpkDwQWULJtkjGMS8po51qIkJ276qu/tAi5YsfcL4ycDBsxIxLwc6QI2PETK3j6AzGkn7quC0AqNDeLGh/8k8t56E1BpjoBddaZlqx/7mTKSw
aRw7Gp6smlDiKvMYh6d5PG4uVSbjoJTsPGBFakHevDcUOsi4fE0OhECpaqD1UxNBBpgYSCE2c0B+uIThn67+0Aaa0eBSJxXi/+jdSJEl4E2z2Uh/4k1jGY6aHQsCujFH9TfbT2XmSH9749xfomikSiEe5J2QY+Ua
2OUOOTJJ4Tn2nq6MVrO0piN/nXJtry2nQADzKXttXLvx1RG2LhkprWrpDgflRTrKrS3rqlPAeAIj3ehFHH+dMNu9IHep3BAXJ0mKhvx63QHQd+3p6El0X9PqLxE5Ey4bJEpcXDYVhdeRFRxqajqcRTlh5L7JA3tg
xu9T9j+Pt+qGHvVfYsqTfN5v3uS843Jj5hz1mNeTG4136nYjYdanAa8uOTbvrtCabX1iWDd/WWZKvFHoFu2RbcsQwcy1Z7k9ZPbMec+SG9jm4YQmNjyQ3U4YHq0qIF328ERX7LOmrvcXwcCpo+96278vO/MIXovB
InEvmbKKn6HCoxp8ceYhPtd7Dlb333pJT1DkCkMaz2wjFoeOx2BCvsZZHu0rWF8dDKjsI6bBLJFwhNUx1v5BvjO8KFylaAm89czmn2ChNZjxRTQJ0FH4Jjxys3B+x/MJk+5w2xdS+GxtqQ86mjuJqDwHbYtAtL2P
emr/uNYT8GonTAio2SbcHK6mmGybXbg4hWFdUSXTLW4PO5RqY1pEruD5QT0pWhBUnDSFHM6OGXfvHCxRtFz7uqqjVtWp/lsQdnXBPq9WW8SFUjH9svXPfSp1GTTmtnA3FUflRTjdZriYQCPzYF+aQIcxgpS/AMtM
emTQchwY40Px9vQY8ooqs/aby8IG9MKfnbVNVkS6hBNXlQ+HG2MnjfmQK2Y7FvQYlwIkDGi1VQH+phXlkNdb+OcDSFE68jD9BdL2cLlVQQObEOk+Z24CDTsxGZrwQayVjtXjsJApbkCQmOUlPKwBIlBC4QCVwg90
tXzDHYPr8o5dXqCn8lpcSLP4zN+DW92EygR+J2VnPyOIVonmvN7mGlQ2O1RNXmJOEN7sZmdWDYHnAwbUGNi5sbgTloMR0RVCdt8uKt0XTudK8H4qutqb4eY2IK/iQthWghOWn4+j6hmjWsB7iXQvjDcwLRI3/1pW
ojt/dHMeNjOsAxJ3e0Hsmu7qTKVBfohHf/c8td24D8XR363FrxeG5J/9GQ46vDxkaYZzUHoB9y2zVJKJyycFMnww1LuewJ8eKuaXlJvgz+3GEa4ko2FzQXECkJ/wNou1XUC0yC8LrHPnQSHxh188DTzOL8eTDKYI
ya6dAAYmeaDw3UqT2rOoC9EkD3oZCqDb0EF3N8RNYzWo3cn6Avc2K7Ddkg3XK+yVsjGdZU2zm0kRTre2e9lgA5e+2bVyUZ/MroIxUMApBh8tT6HL3AbjCGyVqoJbq8sP1Wf86wOtF1d20x3tWvjevZQ5m5Y6vqTY
V+wqPvJAl9EQ6EqiBstj7pJXc+QBHtM6vf78MiOVdVaTy/xPEpF8KbDVOEYKSz1ySARinW7uxEHtYhR4Ef9Khx8KG6tVy+Jp7RSATwzAg7lRbk7pLShr9PMVnQqPyF9kONd8WncmZQ1YYhb7UJG2VnkX3mPtNu5T
d6Fdw+Y28He5NYsWA9sT49CjYank9tKdjGbkF1C9tzEWOC2HdmiTF9N1Zu5VS0tKN8y/jQQHXpsElUzklGaE96hd9s3daSbNB4a0sTYlovbzvTO8Ci8u4f4zDllQofSOv2YsWFlERm9E5aLRSazyifz7S66YHO6h
Kt2Uuv+xmZTX2rU3adS2LEnP0teTibK7QV3zVvY14mrwvVMhhIs8z3XK9Gp+17tkM6kAqmGMpOb0VSMGqY7MtN28PBVUTegiqxt0hWjzO12lLw0igiJjrChWWJFZREjwm1sKNdQM4SSM8/57z2SxJ/1XGIXF8AgM
mkLCGegMaui3DqeKixr0gu6uP+o6EmtU2fdQJE/J/LdBYXxkTpIQQ2OYGgMt6Dd+nQnGcsSHEXjLbHHDQfmTxA2aw4sKONVpl8hvTUzN0tbaDsxU6Glc16ppPKtJOkjYUo7LkeaaJgb61RU6tbUA2oPt2CnWBM9I
a+sfMkYjblCVmEYqTpDFeY7/akkJPFAeOdNophU8iZYpQEZneeHIjTlHTGqrePAWZdKDeBFr1P3lKDG/hSd4S2fUWLQXAOCSotpuOp0Vg5XGZTFIvDgR+RHXmmsofSJJExkeLL8DonzX0vXytX1LaO7G/r5KH+sf
sa9EQiGRjFz8RkIDLaYeMXyAOnzLjsfThPF6zHIY6snoQVPOXvFc64tXlsyxaaOynUhZdPhxkfwW2/z0U1TRpDaLpd6r3Q6lqTxMiRuL0Ke/fLWEKsUvB8fy+NLidRQwIGpchcTsOlqq2mB1RVd7uIfudO6Dj03Y
dhbslyS1KyIprfMRv409xZH3HaUStWSvxc4oP+Vhk/ruKpDWR++AgFxQ/HBy0/ZE++ZPEDegDGJuYrLc9Gg0c0jfJFZEeD6j278Q2M2yVuoHdcasH4FklH9PbM4UgH4Y82liyMzdbKqrh3Qqr3knyfeb2G192RnX
LfjHpeAqxgcixLslTppqSHBXzJZ9H8Ilt345lQeCXBSaLk5wVVcNhY6/pZ6YwW+0KCZ+LPAJ2vXECQKxrMdleGXDX0QwpSVr9nuMHtnw3kFEf9HjW/FH3fAjAgZe22sQkqAtneJVjbldeXpnX9AlOXTflwSH5AYW
L6SqXChL1iwBCA66Z67to2CNiK2kJsKJ0+QdnqFfjGx+SoCWIn5iwHMC0txYUniKWZvYPaxBvH2IUstWsI2VD+vHmRU5jqGyG+aHvu8hyo4+SCAGe/KB2yZejq3uRcgBEPFnsQSHEcXidAfTbwqDc43merrAP34c
bIDfLZseArKqCVB8tectVLW+DFFrELAWJmlZ4CjkQ5Bsj3HMdxLSgL8lzl/pzjfSkwdyt95j05K8bdTWQVDQTu4SibPAWttI4QKefwkAFTKxmeSq37/NuQKhsV1JpqBEJ2HA6df9mloa2bi684Yfk90mqCGJDS1y
ubsphNG6+ZFA3EgWXAEr9gqvaFZSIcvbRBQU49Rv6lzPdhP+CiK1z1itOfO8lWRMojU68zPAiDxsNGKvxUXmhUL+PXy0qqO9YSdZa6098xFTpQ4J+zr63FjMtjV/xnsylrypOeVJBatqsNDcIAX9DyGtKBnqi+5O
o6a4Lx/BbthczhdzQ8tqp+G15zHDJTBUdz9hIGoR9ILM6g9zs1PMEA0pViAU6wOlPvvjUDIrQFkA41Z+kgoSVudW4k5e96UrU69k+4ZP7G8CIDawhNsHccWBtt+XJR5A2VuCDfwRnzbzh5M72ZNFte1aX34E57sn
wjfji5eJ3NLC/xiQ7h3a8PYEgYmmW43ihweQXfX70eHmbO7k4HszwfGRimLAA6w5QdjEyVuhDEw21yBIr6G7jr+SQuYymlf81jeFWGXFoDTKM7Z3zIuOlIVF0dm4fF0axarlHBjwSVngPHuw1kJEa5obeJ8Fa/gl
OC5yo+OqCkVI4q4+hphsNOiqyV6mIGSwxSpOoQxYLiiM8CCKsSlIjG6V3IohpcYFrsMZ4q6n94kEDf7OncSg/xEPKP1//kXQOnbvTOLyfM/U1Eh77gYtOVhf/Ej2ICZGNXLD4X4HbwdgOeSr3cqz4zUmGyXfhFzW
V7EHMeAc7wdCLbyHQ5IZVGCTJiMsQCgIjUvbgJqLnuMclgACx5qiahfjhonnywm71/vh6dL9b28PPMRKLCzaufzU0OUDWOuzNBKSlSwPDIYYqoA6Xts2tuZiWtadTMLO0NxH8Pzeiz6NNnreuwIxbXu0wZc279PY
d+hn2FRC3BqRZe4TjuvkdmCAoS3jQoYmVkhwb6PCWvRGzzINPtJnNupve2kkDQKaOVihGHV49l+wnFxgQhBrr4oseEMMVetudTtxUUu9OEvAUF2TlreGHBbcZ/J0qGLG5RiZI4FEc9FiBFB/toF+IRGAtpgiGLa4
BMvBJXJt06aPY/WRGdw627ImLgLBvgSnGQJU2HZ6oTy0kTlZR7ZZU0XML9Ia4hzIdysQ+a1lNuMI3S0KqmDWRzc8HpDBK70YUr6zmOWC4OKoh3RykRDqlENX7tllS+Gs5zQj/kz4sE0ez5Qw/qHmXpIwpgGNV6um
vOfVvmTliLGmTf17gWfjEWmS+6cmvpAF6f16qdNcNeRG6fXX2hAD/KkWLKj2+vrukoB8IX++I3AjFGN2XRudGxns+WDfSOYreP044FD//qZAyRx/+a/K8jvyNRTXjZDfUCxEJDByfiUTw1LHCBIsdLdOd9fVauQt
51Xz9wnCejHMjbFn81cPMBIv3lzKYanjSKh3m2YtL9rkSH3rRrIIw4PXdvG2nY9HiChPFIIJc5T4sA4LIgpHxNSCh0pmlIiul0GJWy7tKbmlgcxxq+RIF0cGt0rTfROxXvakwelVqBP45isOhYkfGzaibxuVwuAz
RKSFQNpPpdJKy3vmJviEfSnmuU8cGXdKX/1781AC3SrA3uSK2Y3ZM1inLarSexYyXN92zqLloQTBuRYVHXZR3JJCo9IL3EpqN6FP532LFbgO1aKBN23c1H64/XCZgF/jOOGBsLrd+e5yW4mzDfNPEqQzgjARVRJ+
vR+QFc2UP2/LxHoOuPSS7onEa4Wr6rW7LLBNnP2YEeTYlbgC0Za4CmrgXZaUBLRHNu8DShfEIxkmmvejSr0tlsV6WBKv4QXEtoTDcQeQgdfFkh0LcckzKKP7LGiz1+m+zoH09Nl6IXgB9V8seGWjLz9ylEdh/Jtd
oqJkzSOZkwwzQH/YibWcNm9ityDBCxJK5lmnn97LeJhGL2U5pH/gBiRT0CYq0K0ZRAG6eBzqr3Aa4rlC7lcy9LBEoTzYb8ZH8U8ifPR/Rv4vd6+qZdsVQLHZKrSC6w8/Btb27APtJ1m/6+Z3EwUBmuKZf/YdHxu8
J2kMATnE3BCSJq+xnOLDA5P3Grzm3zbqnMBsS3aLelT31v0UIeUDZ2VFw2Qwk1Yyy3LHRpHoCYSVQak0MDrZD2pzZ1OSex5D2swMUUsCtKMClh2JG+C7tQ5qrxe/MoFEzk9BB3mvVLH1JXY89bZFGgYJmTzJveIF
CfBbHhHo/vEd73EozzHFDpbe3fmmOJKkeqtydhgxde2LvPTK33FF+ABBdIEo7SfCZOPEmjrI1dhc0KyomPGO9KZmYCXKBYGxpbwj17aAYMXfjBI1FoaBCyio1OiH1Ke37md7VqlVoqI4zGPF/sYogz7+sT5e+beT
PCTMy+UzycdcAS02Jk03UWaYPJJAEQKLiulfMM0IYEVri5Kojw5i3g3qH4j5OFg7rRXGCFHgW2yi2zfN4T/E1yQAoUuwAhac/bUzSuoY4cdSpkRkVgSUMM1fugXE4amDW6GWtvlkPxTaKUJJJAZhz7JZiaNpn3Qk
ufKUqSAEhTRAUAwx8YSK7PoJj3Ac4DaN3rr5V7m8RmDDHu8pH6wNFkT2WlSyYrStevvB+0sYRim5XhaGFCiwu2+Gjhy+l76PlTlOBu4owV/G1O9yXQFnCXcW8MtHx6Rs8BF59anDnoZQcDOkRYLcUW4ZWNRz+SBX
KbPGYR9CbviL6II5dmn5Y1Nvdo25hSLag1z4gDjF1rUwC6/lL0cgHzNQGsKlM7cqVAzb7MhYdQluObDHL7k06TrlJoq7LvZ1Cur8DPQ8zkAHhkJSFh/YHZpx59XAl295EtGrTZSn1uhe+908Mv01TIRatdWDLcMn
exJ8PUZdNYxZ07nd3S3iStPgUDOoHJu2plA44emyybneQShHvvY+luiEik3tVPiJ+yJ66F+ZYnGpQnGFwCr3qjz7mn/fgfb8/e56zjg+d1QC8u4AAmiMFC0hQWb2b8iO7vO4fx5LmKq7CVzuUgwz6W+bYt3u9rSR
I0mTYtD4ktZqjh7whCX4GETtUMiS6uyHBg42ciBNI+Szmg3quHEw3gJC94j532d0hbydxqK/jqyGLqk02ZbPSVKB02p4BZRWk0hRwAmm6OTicncbWNr2/GaUT1zCwHmYrChTeWnG8iK5X5Er6mILRolTKolN+IG9
vszy6FPLK1afu+KJ6rXgjTDLg0LEm+SdoG057Ijwh8nWNASFq1iWdnBmIsFkgtHoqsRI86+gn9dZngS9iIaLRnBCt6bO+z9Co2ypoOE7aJT3RENgsSmyhGB0KOt+FXB2DHBu22cwCcZUg9y1pCvrqI3hE6j8ng7R
JXnQ/CO9XCc9DbKd2SdZwidAW0qFTm/+/ZsD8JUdmPxU6Ol76Zh6PG2aeGYQH6N4FkS1paf7k1T4N/7rVwE8qGKGg8IcSLE7tlm9VB60PknLUGdZ2kVGmmvycd/5ytXvb1BJmBF6sk0/5Mp3p3W0R439P9TMknhv
ocnVJXPiW6VJPjoi1TyaEYf3fM80pGr5JpUDsPe1yPqTpx9XmMBncehSFQCtbue+vjbv1+eNSRkeCEnFGyNXGZsa4tqLzIppXhTy6D1goK7HZrN1jDjGZ7QF0niSkrp0GX03Sgl51bYtkaEGGEKPBiAgxDHtPznT
+INBsxK2gucuHzXmZVrqJz5odkhdhLeB60fLe8e5BiamJUl5+4/cPBO59szFovDKpUa9Qzw+X0xJRK2g6qW1b9P6TV6xWxmcoCxvjhlsd22VmvJXcf7Og/ohdmo1cUTrDT4sqDJWpPoo9e12ESHXbduc3TaYkM+O
+qGbqM1DXb5COo+ijrswh3C5f5PfxoFeiHcQDnSun7UaGHfwxe/IXKnrXOBsz8eLrWEwueZPJDl6B1tgSjjDJh3C+weHZq9G5cbxOc/+mEg7zyzCOmHnR0Ty+EBiaWRbSKDIPL9dPhgTpayczhTfAuUixrah3MaG
iDZhfTW4HGjwY2JY7GfcyPomYHwQOURLuGo5PAojlGgH0iwf1kizDD0ym+/DYsx2MIv/IN83VtDIApWvr93+oWKylvR4LQQRRIIhA3wmESf77TwMAACV6lifUv4ikVg3rGyJjn+TpwqzHlIYJfItECCEXrQcwWX0
I0asbjA+M2fZmDhatV5uQT5t9MhtSGIaN+O2o1aUOeSX7kTGZ514aWkFVohirdyBdZA3tTdyl/VRKt9bnWf9jiV42LwLNC6xQSvq9IKwx987ONWv9/6kaodlut+SXyn967hCK1kSUktW/JJYV1pRALICki93S3A4
1xuQyu3DxySy32Pc2WD4EgG2DS0eUNClWpTVaZjMDsubMbHOG1rFLCZjXs6FuehRsolaeeiehHPyCnr4OoG6SkapttkFO3zMHKC9d1xlI7Hh/BnxCAUUacaRiHCkB2uK3b624dR6dXZDxpjWTZqeZw/hh0PeVvV9
xOI2wuhXY8Tl1oM24BlhS4+H44osG2hjKxiH9qBxe8pxkoNNW0ith+G8V2dagDGOlFsg/DJw3B9D9fB+S9yBJB5ng0acPy3q5poUYbv5JIQLKTUgVNYlXDuvfVJceWyy3Vxuztk31e6JbNoDqyb9RXzal9HNVCg1
ggA9vITqxUAsiNMpQZ6zsFYIziwMoFcGrEzZTlthgLXS1R7LriNuDDWVRjtHSq17uEhExaXFDnqMSP+xo0onWuuPCX0+ZOstTRaY1yZ1tElrtDGpawkRvRBwrIv56kZhPFqFcC3BFV+nMDKvNhCxRPwtVnjl0OJI
l+zCr1NeIL3nuWvtahEQ1XBowVgsbKJvDurCv4ac07wkZ7SRU1nu88n88ewxUqtLF4K3QC7u+MGHxkeIDp9vUxUYwxJGQts/sI2rQxMMmi2HHqYPfo+Y2/YuOwo/0GiRpgzWapjtoThaMrjBsLqV1mvjk7sHjWyA
728GIko5C9SCcBqhigyKdTB5yJCKCCXNWpoH3qvhRLNlfLuJTFWw0a90Yv3Z66MyuWki6+9vqF+jMYY8TUJDqaBr3Iz83XhzcvJorWrgdqiN0fVowH9uK27ttguKG4D/Qrq1HdXwJKMaosxruaL0xzS2I+K4EbvZ
RjSrrriF+9mGM8XwlJM+LSWUSNMTMySiyLkx79UpIjy/jGpAt1RiWA4lETtaPzil8LAovrLRZPkFR7hIFIKThfHJ7OZs7IgllAy4izbso+t2lMEVOHjsPR1nl3ZnMDgj42TU9szGIph4szgBbDc7WTEXBbUQZl5O
zJ9XbOQ8Sn5h1kqfyagEoizsPDEFTXvDzp/jOqLrGiAQc9qSBnk4wMjRSIt0KUwsg+e7pJP/t/09HyGUCoHIIiqF1UTUheG1FYnumfr+M4ZHTmh10v3ereso7rrCZYWMLEb7ZUirJ5PkSTIOK1GqHZOPoxOSQhj+
UqpR8HDoC4wr6F/7sCylAXCAJRfCeFzIhHHR0u+quyIHTh2FlCwGpAQ0rKdrAVztldMMZ2dJUSmXRjzOhIV14zmOL62gK2HI8lqahFR5ZCoGnJfFRL3Y/cwv56JB+/xSCrMMBKQ5hm9P+uCgw6q/GngYldIBEErP
ZvexANMU2Ey6UQrR0zCaoAwnD6nzckzQ9ardsC5BUu3HelCO+7r4u/RHwk0dO+UwltKnFhGVdNhr11SfXht93v5QYfN7bncfTZTnJvvsFXffZCFtFnoHEN22RFJ5jW2VlQrd70wU0lTVt273jRJSHkwSP8VWMZDP
myEbewCMGYKE/YwoQB4daZZogl/17dEyyck1RCV6LFaNkAq7rPgdRZfM4VE3VvU3gFnPtatHDDeEwFv0wHskJ2YwbuEWgY1bZQuh5p2xSpUPuZwDGIRIubMdlsOWHSRaZxzhKkexjue4nkjTptZ4ixt++5MU+I7K
n65NY6QSfkJhvs7NO9lhXH064IbLjVvOPn0PpDdc24LlpZU2yI86HLpaRLjbgvL+Ysvgl4RuPMx1kUF0GRFRdszG8NeWJoA0FjfTo+gJ3/yL8LJeHBRJDKjPJh3NzKWYjcjJiq50cEZigrQvHR0qiRgoQ27OpiUa
OD/dYnTZwYdPaZiPs7QKwD9WmxKi1FhiJoyUbDIWNDJ4K9TEE2SIjqZdb/1ducAyqqCPl95M826Smnjbo0bDEGdawAfIdOXfGCjkfSsKlKXIUhm4V0hcQDBjPKcFMQNLue5X/7Xs/jiUc1ud1OQSWX5pCRjLA/9R
YL5d3GhkiNOU4TgbwuVUKEjgeDJzaDtKbrzg+Z6gBvxdDFhDAW9YKWKv6lOSCpJdoR9bTnZ5et4JHHuIE5FHoE7nnGisSZPYgw4wkA7bk2z0alth9mvt0W/Bg3ltqYa3JfIOPifx+iHRuzw7F6vK+KMK/rZ4w49s
xwkux+HTfcmbdDW1UoS9VJ+HKQCixRbDBov2aCvk8LXmXApQxkXbw141VybMCwblJZq07ZDAyzpdORfb1pJbjuxgFR0nHVNsA7SXxooxYilvKkOGR15V1uKpPZsMIJWBKImoCK0kBTjSNlOSad5oNF+0q7rlitu4
iYMmUG2jw2K1RKlQE4uJqGZxrrVnYoYoRs16oAZcPFtdfszd3PhtsfBCOOMNHz7Hz14k4PBdpvzULVULmcwTZEK+Ty4BRJ63ZIEoGR4FwvXdLKxRW79J+rsk6F3r3ChiouN/FLwpgUPcBdH+7USfF83M4HfbnAvG
Xrv92F/wcOH4LAfi2rTxs7pGOVb2Y0l9Yfnj2+lxXPM7Wu5GOZHt+hUnn+e8OJb0ycn0ovuzTy/Oi/p8qe5/dvjn6Pfi+XM8XqdevH+OKYPmh+rPtFPn491yswjqsYvznY++obBO61AX9WLJHiAApPXc735zvhdQ
eB7XNapJdXWzsUi7ic9BMrS2+PIvx+iQOFynjBw/4LL1b4XRmYLftV1YIf3wc/N3xyZaZOhQsWhOWg2YULbYqCjeqMua/3F1yxvgBviKLYLO3OOwvyWu25M4w5r6+wzPiVHj1+gKWwSplQGmz1BvyXlojAfeJdJU
RBw0FodEAMR/MBmtKoxmdawYutMUsJ99s6MG6rOF4ecKl6EzHAxPQ3s4HfaGk/E5yNqf4g5ZYv1ym7RW9sUiHbidDV+Ch0+81gCEC1y4osk1rErikZtkuGOQxEvCgl68DF4nea7pV0i0e+J49NmTIBV71dk/mkw+
oONAdLPWVCuuUtSCtR8HB3ZSripo+ErGlJFb6tJfweE4YcPViyyQv5ELDnevoik86FNEP95jjbRRYb9J+2h3O2Ba/EwglGDGueqh1yEiIk3quZAXX8S9pK39XMcg9Z5HuCRFlX4S5WIua1Yya+sNCQTuDwXNHh72
DqbCXuBhrak9OR83W7RIJ48yCXXgoOqRgzEcm2qyI/ObTYlEU8CBTNBrlTo38/1oleRyZlg4CFEdhmFxbazz2N0r7g8CljkrSCPF3dNILfUlarBoLegVhMw5grhsAB5uG1AjgchFML+maMZsSWZ6Xch/Y77h+gyT
TeN2/MPaV6r8FROnjSH2OIQhd1OuMTHvDyjnaMhmLNeKt0fP9saMlKckMOp+3aDTHsRODdc9qTxNHX/NWUYfYc0hxU8DPDMmcE/gcmBK48nIAPRJNsh4UBZl9T/eHzoe+qzNAOwNYDjch4UpSsjlMatmaCPGJWlM
x8IwxE/7VhMqTVaBbJ9MJDS21lAvH+ussRwmBcIVV9b5gC6ZlvD/RHkeaISYnkuQi9X/ADvmltODwVQ++nwxwxLghvT2Mor4AjBkP98QdfWYEkxgaT2Qi3br0adAYsKg4iq5EPilPU6VnL9jjZH5Z/LyvN4wqbeJ
Up5fyctJNNTxanlh7C8X0iCe5vR76SlBQEoEbtQPoDKL8JlaWRge6afhcjier4+Gzup9WSlwxYgugGFzKRecl0fjKIe/8NGUlmiRxevJCJR/2lMDqZ0K2fQjCJCHXMcu3ER5lLvCa32N17eAt89CXTkY2m9KG2Lx
OeUAqQGRmtNjtiJXeSUi9VPe4unRmxRdc7mC8D/cfozzY1mPnXnAgX8ezGHKO/sd47q8WG4V4Cy0Q5pxHNzpcRDMby7g4g5qtiV9iavF91YzLg7Jr0EDu6ea/V+k+38mNVZFSebEFpIEgL9OTKkU8TsK6qsT7bEy
CX99XPNZ128xy3dTy8UiVzF7cLucXWr2lNgCfPYEtgPLIWrV33F/0jfCJPqoO547wSvl408SlkpEUzhHVH2/U9eJZ9+VrsDzsUOc3Qkrdh2xMXLtiZx7HUt4eKCEvH7do1t6PWvqlNGO+w4KQGE+CsP84EkxYXe/
lHQRJfx7BDuzjh2XiGx8fBtDLd9NtO5PMAoixO+l1rTekWVQ+zYN6cwzIyJodmHPBHKQBbP9P7S1qfOHNghjSofyO5g5XzdAWeAy/sgCquILITOiGTTZDX4Oq8aR1GVfqTvgb2iPbpv9NY64hxBAxPIBIjbX7ksS
L9hqOr0GnSXLLrdGKwBTpQRN0sjSy69l+DmmxkNk1L7fGCw6E5qtwJvC4OB5FJydeNbYGMhInGRjqHudZrzEP23t0ES5JZdtIknUJPsKnlE7KSEW6vgUD+Xz9yYZyPhx/628C84vxqyImqbsGiSIbgM6NiRaz+TX
O7BGSaffYrExcwOC2ywFn+J4JgmnFskawcvnTKw6mqJ05ZNhSPmZgirCQ5D28Sm+nDVrjlvLadst93hXjkBnJLF9soQGlHBPEj9Pa4TbqzUxBgbbK0OrdzvGA+9iRiZNXoy4tVAIluIeXwyBYT4jCiq1tfzYVgZy
uR6DGASp4kTvGws4wJQoXfCA12zqtPACk5kH35RULDJ/vgZhPl4V5RT7jX6cckg7LVaHzDVAJ4kSHD9vYBrd4Iqg0Pu9kSxno/SV2eh+K8cCWgxGOznmEHAUUozncCQnupnIorgCejlXoPRHRNLWo5UCQsM6zFXX
uuSpJ9aMMZXpzaV0Sd6S/5FYE/cXAPTyOzn3hC4KoWtqqu/nUmZ4QCswnvwae/G8ITihksZLjgql20qYQhQE6Af6UXxtH7b+8GgudhKZq2ZX4+aP3L4425B5/LEsrJG6sLEKWjlD+gudAZg/G0jdsKDcf5GZ/oBE
bP83BiF100KJJTd3hzj4/DTLmGLe9vnWDT0liX7ZpA6OCLoNFrH54xTF2uSUWVL2ldSRftTxhbEXmmvvrFcUs6x70NNBDhwJl7rojxqm0pnzgWzk+4GtRElRYJQKnxBvORVazeunIs8fwlklas825uILwZ0zWAuo
cE8KVcBzKwmPL0XKEsKNMVcRHz2Wk3QHkyiJWBy4nILKNmoreULcsS1bzAbLbdC7HzTgbc1z7aevk7VDX5t3NMp/bOR+GhhdRg+fyB01LpqJKqx01w8dLpYmUuYpVDP+/L+mVTbKVfvQVMP5J0LwbDtrJmAXiC4v
jEyDKqyv6lSJ/66sFmvjuJdnGnk5gQXLpwrj5Zg4DC6u9ATuBQgDiVB0RfkBBq2kXYyLGhV0oWxOEvm3Wdvx7ms0ihYwzGRVCsZbvLfBIFegHGsU8GJaX9P0xTsUq0rvd8an9ZL0TGge/OwfOUxwN35kGhaNQqEm
PloRczZga93GCLRMess+hAW1tGYs1+ZFBT9cVpQh6zPvkP8MG8pOPF2TCtjyloibVd1uqvt9UBALr1DWvaSXn3KJ5bMgtBCjBf2NPv8S/5HzVqU0PqmsxIond5I7QX2Tl5UUeBJy9GtSviw8IwgsedXO55KrUwyi
JbaUQMuPLF9fV+TgUNzL+WcJEs7yKWBOUGCgUUWQVbEBAjqwJbyo7ydvZPKNu4sLZRyzpzKy5TJJVpFbfWP2G1aMqMBiHWCveJMth6W4ww7LQwySgtthaAslHhn7kVlVZAUoV9tbZnVAo9iJ4Ax+am11dZ0YNosC
bAIZRdnm9h1JjOxFFPihn7Ai/BpkyrVmweMC4xYvPvOvyOoKfRDIBFzW0x5o2Ww6UcDSOg3FqogfKdcHHtRTGbxIyp3/7VlJzYxTluDgcqvu+gmT1+qdE3iT3h478AE3p+0e5kV16CHlpX+893UWUEnExi1LPnZK
5W6gtXOC3nzxoGUmcsNuyUOdafG1tgc4PAR/TOyoCxKp70+q4KmKFLRtCgTvmv0jFopmH7qe8il5jrogsuHc5c9ZJQG58AOPHAq7t+RyzEX1FstWIBAUGcCE9r1TUEw914yaDKgxfBTIE2Joax8hUAAXCiMOA6t7
1IsgiGONcHuG28pQG6SCqYK1VQ2Pc0FWJWKGAvq6453sQr/VwU6IB0gEeRcIEVDI5WrUkuhGSnmBDnrEI38JOcLUnBpNLnSdyN57bSmOeR/wDdVXf9x3tv1LaRAhxZ8FUS+hAPQjz7lyDHfOI7OSbtwjvjoF7fRW
K55e66tNAtCIqTUK7e+GvpfwuXTfL5QIrCruf/X5pIv4O8jszSnDBDYehZ0JzDqRnx7R0zp6Vj2kJOyNPp95Xz0U0UF82m7doH7WVmcUse2ZYbMm/UdUmbA8yA/vJX7V99k/4qRSQ6XHh+mcZmdlLRFxDx45N7hT
g3RYbs8yV0/QChNZGV6mn+q40VSeCt2ZfjpiwggU4NQBGNyFa49Jl75beRMr9psfbVoMUBj95WQS8aNNgnAZ4l2rl6lAgsQSPOhOY5J+IaQJM+6qVknZ4ne/tpg9GnGlDCgueRiR0gs2ISbN/LIZ8CaivkjEUnvI
WEsqV6XLDSScCxw56LV5Bww0uZ6zXIjhRDYr17gUf+mvQG2UTm4FxanyR96YuL1CR6eaVntZcGf7X9His/5NKAtuKmGRuRxnLCNniPq/qSgKCNDbpKfOhKJPb87Ay0lB/pC+FM2IgOjDJyld+IAd3nllwTYMFwSA
+xaGr6+J0iLQlHGFlnDLUpaHGmN+McrUvAKkPjiy/C9D1D3IbXq0+HZbXMYFksfr7tuCVTqD1h7lj8IjeHeC+SYEruJsnIa8nNd0aGpJHjDYC4kqD/l+sY9H9XYGltYxZQsU+NBlpAhQDnVHJmhC3hTzy2mMzPNB
fPavnAlsvUWVmrgMu7QLTttHkxQaim6bcUQR1inejo+x9lCEMtTNPsV40Lm4Rng+rOo8cFieXbzB5Bsky0Db9oW/GWpVyNFWdOXm1RILa550oUJ7t2GwiN04MoIJcCM5IpZeNbEf0xNghPyvBq9guLimk54FZK9s
+dFhiMz1tVwRWuIVIjLXKGpgpSOzxTV5LN1RhKrXLGOAvjKC/KFRP8SL/1rt26VB9XWPqPt4VFSne/nK0Km2qw3yN3XM8ZTS9nVkmud/eTE831iZ9hjWZeVV4cKRzbWUPjlB7xDjWZzM9zaE4UKkmSJ8Sehb2GTE
xxu3aQBuZQLfRp5NUYL+gq5GbHKfUs02XcH83BEz3QCON2OGn+gloZw3BymrwQZU7F6l9aTdoquYakTU1rKMhyrGCuxdywxGwy8V1RATQ0vqYVwSmLh7pWRiYD2HMjBUpQ4pQ9WS8yXssDms7/32ZajHONyRq5WG
OZdzZpJfe+3KagmH5pJ8DJmWyF50nsTAvPYPX0gU7qZzERnmYfwZZgrLYdLPFLJuQj55+BIG01ebfBghEF3BFWqalBMTqOgjJBujpS8/isoYHnoRzriCF/Yu8JBStojn/Vk+55cwpWXkx63G2dnSPGvNYWV6vjDX
8W5NoCQruCfGMqskUy1JlrUrJFk/Rza4Gm0MWHhHMrzMRlzs71hRai/VyvAR+NBTOPyyHQB0JaUDE40pv75oozZKnjcmn6vC0reL6FAsRtgo6970356w/wJZIdbKYWmna0tvw7pk9Dn4jRqPkqDEJNfQ7ALclJgX
Hi3wfK2b/xhpJ8bvUDcpKlKL9q/8D1yW1XYZCdmf7wveTx0BGoxBkupaTLwTP8eZBD1HzQkXBwOUfwvy4xih5vudHnDZkO6P+7AxlW6RFU0xsCRQw8cATVfl92TAFfBuTFLWDhTDHcc9+9i4shcaDFvXiqq84tBC
qZYGemQPWwiMCh9cXsDTPt6dcTQ/qA0hLVzkbE/x5nX0VuhBsued+H0HHync0QfixFQuDo86mf1Hwsdtvb6Jw7QBwWfoZv1upMWvjrxo0Ftjo//osJ/Yo++z1FPJp5dtssETbf4I1s8Eu44Twop6HPHgVPmjeL7R
ZP6ENcTObwDANAyy2e6UbgvbKeYB7YlAxsF9AS9AE8EJWS1Djjb/hh10mzLSeNEMcBL6YuOliwAs2bmzI0MyvVs54qTX3Tc5BoSRI3h7zyPbVrlvNCDZPx7BdCu1YcioKx+MUmGa7zeu+/6pxLq3qgWxmY7r2Vqd
Cid1t4PT4sAUMP4Csq2FkEHMLcOWQBft1hf4KiHpf/YwO4HW6VKgu5SxXTbo5DETKsVzvyD9Pkaykf3N2JbXR8xenh9l+bdPgP3bGF6kqqSBC1EWzAVhaY4HvaVfw0swhZ829k9ONrA4YVVa2ni8spGnFm+pwdhn
IjoxyNhL+X+imG3p9IhRLmIh5EZRRK7HrnjrWjqFgECnsXTfAjHn3azLvyQQrCe4EZZDBj6NkHdNNprC/P37suRQcCBZp0Y2WHGY4NMI90o/6NHt8Z6xdXr9Y3QuyaRSZarsR2S6PWrDJ3OyX95ubWkPkn/+wfFP
dlrMGPZUGQVM1k1Sa7Hv6wENr7CTF8t01X2H5g3Gk2H1KAma7/F5yZEst8o4kVeMYnep6gpDgsCUeHtR3OwFVETgRIKl/u5If03iHzGEBaSKd6zL9SBUTgE3q8iUyo5xf3w4sJ4SrFl7y0sXuGUuQd70w9NGyeh8
DuvxtNb85UqkvhX+vitok3KgVEpD3amMPAbKrdisafCvKjmEDO52+AbLrBFYfcCiFptDeR5eo6g7su0ZmQ30QiorvcBHC6IhHInaUIt4Ha8jX4hOeHT0m1suUOjuRFw+kgG2E7csKKT+TpU/YtXZABrv1OUqFK90
FmqEHgFkBI2+tlom9YwJXKHo+Ag8eyJ1MHnqtNGnayHYVIttLsv8PcDpPSQXsXQFHwwVNKXBYK/WVGO1F60Hitz0gMYWx89QjCf96ChSlIQDTMnR629kmI79iZnJfQd+6T9X7b53YE3ODMZbt8/a6L+6jM2FjLKF
hYy+FhakHwyO4+ZHQvy5Gaq1iSu5PbvasvmF9B/Pr9/Qw089sKAuuv74SzJI7b/EwG3EAyGQnNSQrfHESFNMRZz1bbH/pOEAl9ZYDpb72S8X2yeT4e33C4S05tgO2Ej2+sdHc6hI6qYbry6FISePAR1p/PKWRPek
jO1M2NT20D9ZDp8139gOPEkqVGBpW4LpyuksgV8AIUxYr7rj3TtwLu9vtEN+/jjJyugbMfS2pfvfTaWJz1ySzb9NzPhoOxmGepETWwidFNx/AnKEMPol6dkv+86lHKDjdpvAqvvdJx5J/BfZnhAgr7id3NMo6Fdl
Z6T3Y1Me7VAmcxIXIpOpJjvokZoQeLyVOvgkZ1FqLY4akIFLPkQ5HxNZ3oEseBWVwDmvhjuBR5vO9LqKdQUre6QofGHcx34oGQllE0HV/vD9078N6cr3ymwxu1toLKDOcVg7Z4Y7Tc+/VnYqAIHl3tSLcKQzwhJC
6kLzd3trsbnM1BrzyK2Pp/0FVolzgUs31pHb1d7+xwiI6S+BmN9M+CwecCmXJaYGibXF9MLlIisosAhMwDcdLx9j9eJUEQPtBsF9O4iezXKoi8y+REo8QrcN64nEFiiP80uDTgzuIM50XiUKmtRUyzkfRD/zgvOX
58vTy8I7obhtwDIVKHhdUrqc+dQi3U2npAYM3e8UTMMPZ8Zg/GDb2hKq5PI0hSsXFVwyLWzU8aRCniXWXoI7LsScQCJ2dwz1FV4IUsWtPOklzcWrW7ZPe6q/JnW+ZYEAEIuEpQ7qz8DlOY0HHpcTgC0P0rOhd/qJ
7n521lhF9VlUbNjjTMbI2LQ1KVIntZPI8zZJ8mv59xGmSPMkC1c4Zh9cdlMD4osqSrQeF1zOiS8WnYmD8rw0jauWPwZQkck6But2KzA9bLs8gMgJm2qu/CX33I5pEKoS2TMk74i5t1a1SufxkGdCsrqHEqrYd5OV
nQYn+H5IG2hQZfqfJlFvWxS6+NnQ5ggB3Vk251U2aZAQi3cRiPZhGMkEHHSc1sHFwWbEbEuEEO1NvYt9Q1zmB1Kdka9DBg+bZiNb0BYzXK1sJaXXXeIgqljKCHpzDYsdWPFiaC2i5QGEhxEzo52IhyuXUSz+AWf3
qVjrX3qUs8iPgZGzy38ya3D+ldss1/ZXuCGMfn4XpjymrPEnAnOElo4XChi5YDkaGBqV4WwzyMAIIx0zhsnDGNbSqGr/lKxjAVrthIjMMZEigy0hIiRrRuBTq5DrjK3KB6Xp/QDF2d7EVK7aXIVgkKtjad1qfxY6
wMg6Wz6lmOwDbhfLDu5o1iTnSGThtbboI9m1YRk/26o2tRAVx+52LjmzqFmoxJa3IFvo50jMWFKlLSDBfzGhglvkSb/zJ81jqdLlmKefL95HFL3ZCcU/vkgjV7EGksTjOIX+ptrx4NavVxBIvGcck3R8pVI9UQcW
lrV1xhB93t5QHc58+b/KZ6m6lXnrjflZMP4obEIiuqsczBWcutu3oCrsE597F1DizAyzGqd0zwyaGRehWQhtoIhKMELBqbr1fyFERIhk+gcDygVMyXikteDdU8WR7IaDMTLeq8aqsWQvgsqYR4xt++9y5gCGilBi
6+Cf2WwirNU44CESQx6ofwfvcZ329CCp1tFFNsKdsODqfnDK+/eKrD6FyIQh2RK1gzqZi2eoiaVTfoGwez0pOOf9XKhz/2A/mgMXm1D+QYU7zOhaokaGDM+YZPDX5OQpT43VslYKF+1WK9/BL8nyXMeWmnnUra2Z
LuBsD9tHodSsgH70uHB2wb+iH0w0ZsDimBfKxqnyQ1aUljzQ5qOVgK64vMMLRVEI9Z/8jO+w4bwXCGkg4afEMyuevEJOaicTUNJsVNzQno3TWam5Qv1/yRz4JWsbZxPMd3Fhvs0lYTlf5fHmi78uGhrjpbrMEhSp
M1IIQ5Wu1pnAKDXsTEubqFmkCil0kgPFUUGFfv1sCOlvWOMuGrvc5gVxb5x1/cKVPtZqoPcyH3wZZshZ0igMKgo3/qstKXzQnJrpa2VDcohfIeGcMRNW6eqCiU0qU2cuAQmhDmBN6Ge+P/Q5FK7YLisz8hBnG6wu
51tjv6AHbJSnhU87MzebBM1FDEHCZBANp05/aFm+xJilUHgUfsanU4OEnZJThTZI7Nr4PEDZBWQQrZs7KAUWDxLtLspK4cK812lLyCgBbTMg4bLXIYQRzSUOrD5HAX+n06SUpuJtJSLKzCP85SVvDpEUhuniTC0E
SUEKE5Kek+TltgmFe3uL6vT3fZ2jT2O1LLKcZDXUK8NIHeclcBxYFWs9TEbjzoySUehnyfn+RAnKXIK+6io5h8HeKYjsqyk81RPK1KCFlNEnb9nrFh7pZLT+P9uMcZa/ErfnFx737bFvGOh0HCGaZB5XJB62wHf9
/sQ91yIwu0DU+Rie/faEj8o3W97Ks4JLIElZq/1lvnkOJmyCyomTQ2GKOU7WyRH3n4zHRN2Lbc0DgyzHanm5J0zCVUFJ93ahPBEDciu/rofJXjIi6dEnZe/T5TPcs8wZsqMKnZIspwzfiz/94ry+MaKNjEBMiZP4
4I3wMLF/kd2vF2D2Iovw3bMkCYZ37XPUbP9CvyCcBaeWThJy5oSij82sAp0zv91OBBGOgp7X+YymAtQOg0FfA+zDCmXldIbooFI/pKSaOatC28yGxgMcJWK4MfhefMGeV4Dxo0BZFrNwqvKOsieyeNYEm7D9R4GI
4T7OzhIXng+DTMij9U7p5BDo22XihGY7Ss+H20qxe79YjxnoiTkWf33avOtFvMj5BQDCdR9FPXHqEwIaFciUBSPGaugHwtN04aVHqYbd6jL1V5RQ9mZgW88hi7JkfwyoMbmhZ10tiswfhpkANvRsfvr0Cp0cIo2T
FTPUOvV6tUDkWGQiurXmXvc16KIK3m9fY1vlKf/Am1chPZJwliHzjWVKvdB3/TEmLeI1N2dEciJ3eDTBTHqV9SNt1AI/FgmQYXZnQtaGgq/nIE1QuL43ahWhXby0QwkY/SXSyFT/wWIoE+hRLPGnEfV7UExvejMy
WxoalefBRS2q4AP2ooQTTzrCircLZrxwdMvD6D6rTBFlbGEcjsqnW5zYIlaNDKEAbjsOAY0uc8u+Mzw3u7z5MC1B49nZw+NopSJmyKURtwM7kMdmf5pNeuva7vmBx/dgY62QPCjxz1qo757OtPfp5ZH/pjq0b6Z6
OLNHSu0c2cLUQwg3b4eiT23cvQ1EbjoVN4tmkJp674Q2r5B3TrLCWNVkfk0vOtL25IoIbNPCugfKvueYJPtOJLimbEkXlb+n/vopxnbOHSPqsnBgyoJjKI6xh8CbKARW3HcXBdV0YzfkCGYGITjbgHj+IoWO/VoI
LzT0e440znWdQ9XlEZ+kykq6DAEQpahn3hhIhA7m3z9L8NNsc+aEDI9CmiM78YUegkuhLt9VOGQtliuyD2V59S/I7/New2w7No8Q9cyd/AahSfn+c0mWG7osKrpIQa6N964v9Or0lzC5f7Hl8xdNXsnQZkSXObXm
KQ8q1ZvZSUhrsTN7ljUimMKuw/1BevRiryq9OjmV0KxjzwwUVDGIXgavgjaLcoqiBextRXXt5aKR059pCCnX8ngdZb9ocUwvwrUxY40Si8UKk2PxAeMqZiqBDWea9ly0ZAaUdbbavj6lXAI0Dv/ZvmbDQNciX+lJ
8sU9EbCu7kulljELnA+4EhcvK+wizfDhtECOBVpYq7B3k9trRjjFr3HS/Mguk7kVVZ8Yd38PRDHsXt+/+XyLdXKexGhd17mqkxL3BytZQ75crOzzEEQezQJ8/AbPCum3fAT4OvKvpfvUVmwCv4eQtu6p0NIMHEOK
vfciWavkKhU4iL978USt61xK+l2wjvTeDOjqWKkvTmC5vAQqXdmrWtDQhYEY0jdVg+HA4963rkGD0dENksEu2iO8fdRe2igKo/QT1ek6gbgR1e8URUnRJhHqJWjf6JOnCzvkI7vly57AksZ4PrOufJf5lsMJWUmJ
ytEIUmEKh23Q2EQJD5hsgxdG6xfznSrEwgIYVsomlNzHYq+kU3TKPedyJq5KsclFzPnoLyoAh6OWT+3X6yKEZEGAzutyFfz0NigdjKSP/72sJogVIEVuyBL2SvXBKwJxQfUlgdP49yp+SykUrABbn5ntPc/YypkR
ivCney6NWpe57H6qqXX1kJpQ0lPLeAOM5sJSa5FJtd+ID1hSk0n9Cx7Mxft5oF1GmQ+5Hd6HLOwhf6r4ZhVaduFHjS/JsDERfXWIZ6UlIUUtLuF9zCUdWRY+RhDuOiyezhWDmTnxS0Sxt4jdKhBRaUJNF7vC2J+s
6XUoO69Lj1n3ETubTSpN8LGaNuDqx+CiKxFYHgf+exfiAhnDLZ7Cyq3LT+rYKiEISKRKeMFx+ZCjPDii/fqJznZIB8tEHfLZrXM3Hn/+zYS/6NSeMdeNaC2X3tMQsggIYT/93ARB6+dhJ557XvRuVvHAaLdIbjZH
UagURkqqIR9j//m8U0/2QKkPUip3hx8JUW7cHk/knPjMp/t8TafGRV2i9miGBZCbt6cShgBbqCBzaaffeX/dG/rda8naD2jNSaeDDmuha7Vk/WGahAMZtLPkCupPSPQn6mPW0i99VUe4kIQNh/bf/su+rAbhGjKW
rzipw8u+pH5oJGYuvTTvUAPSywn+/nTFEZw3J6atbLLHAbWFyNjaB+eeyBbQa1K81H3uCr6q3moEKce1TjTvqewLO7Ev3AwL9fl7Y6uaqDh9Z5j7NBW2eo9gALDJhj16QdT9dUGx0FSegW21FunMfjJnuHTyO76Z
9kYU8F4N39qkr2xnSk3v6yfjJLtKk7ca7F/hGLYDQfpxxsRYClpxLS+9CRx0mho4MSPMViwQi+YX5PVsbEolh1J/pMA7JR50mVhQuI4smffIMK9wIQjXfIDPGqhuorjHJdpkRJln0Te0GQPJnJqq7B4eYN3ZquPx
q9o5Qcswc8qXZAXfGctWh2WQt0bu05X3v/Y2Xyth41tPhfCCJR5/C5sV3svz9/GVRQbF4cvaUe7Pu4fFKL/z5wIVcH0Jiva2kJufg7tOb6P5GcIcNSuEip/MUiNM6kV3LV9C/qzDuBRhxxwyW6fWMF6rw368aBDw
1uNv58dQxqQ/r90LF/ibnP5FvFiHQnaVtLQOJksps3wdb9tqWOp7xjb76bayivq+a0jY6X+zPsXCd61ZqMCGU6wt2Ec89eVvCB4JJUaFTbG8KpWcCQ0TEi1GqH1JJLS4LlrnkyMobyw/LHg9FIVkkSUzRCwjF0vP
NsWXmC9DK8WAXWQYPDmLjWfIj/YcaFlZMchG3X/0uq+n13Sv4IIw4RgYD0pmZexQOYN2Ko80XrZSJGQ5dyqAJxZFgwMFCp2UVZ1GF3qGcXQrvEF6Fk9CS1gZytbM5FeD8ik1TePU1jfyG1Kf4jeMTC92hFhx2rDd
35WY9pFNRCkfIakiiBcE+l6AIDVVWWfLsRO/PxZMvFLsAMWITOhHYPGk4izwkiBk9KGyzTYLLo5M22bHEePSPalHjkud4jLLbhnefTi2IAtdBF1RDYuY6qP6qUHJN7bFGK68SS437RaWuui5OYl/C9x6EOmCZ1yh
UhkftamG8qLIYBC1qyUitFZoLocbtGjxFAc1+ubo/JjGsvJvj+0btXYsJatyKwD1gWoir1iHNQVhwrOoSdTvTu+Zl+pEncShR+bQpKiCdmZrUze9k6VM3dxNg1h7SPSLKioAoTBoTk7yMBU7gndMGbYWWOm6GrpJ
KQr7T4Q5ni89uHyf02frzTmsScReWjwHMdj9v1Fc28mzP88xde3sWttIDetW991voi4Z8rv8rbHlTVbztzckIWc1uRUcQ9t+XDaVqgZ6p3sa6OP/gjq67qTcVWFn9ISVZ1JJYw6pE4JaR5oowR5KKISiyuymoOgv
0b5zBPhRaV6oQD/do5JDXpYyxIsDCs1AdEDnmoTImG4tWTl4cKWI3vNC88ICTEHkwUzwRBWrUqdzQh2IBlOIrljOy0QzDgzyzlq0nQc6hS5UZc4/Q94aeR9ldRgpQJFHJdiBvo6lmn/4LNSjuKcieYmio2y/lN8l
oRDBu0QQiHlh3F++4BwY6WEjgPPAmjriWdbZ/8WF7HFdB/cwo/NmvQ3sb81HOkSGeFRqLh/3tKLUhkK4Mb3d55N/ZKqQJuFCVeroQbFfGWf2KT8um0HdXuHCiixA4GAmUsrUbjGcPETuSZELRxW2WYJAYajs1k5m
lMoChfC22EqkppsqjBbUJD+cpH4JAW43uwAvl8fW6YWoW1brkyuuSS+pKjjQwiK47ncrKuq//rBX1/mz7m4hrIv08bOF12aBOtPBx9M+q6kPIrG9RbK5OE4T4Muo47t06KHXxhaMbWBAX2z6uvFRMbb8FV9/9TlR
6eKWByh9f/wtR5z4STBZmPvA0ztYZ5MU7szXPXbn5hjqlyDGefWBszdgivbrYZbfXnd0kin9w1CJKDRsAXZpgJVoethq1LUb87ALPOo3ZjY3z6jsGQbKCmb7PDpjcU7YxBRUMmecAHDd1ZH53TAPbMbQUNDvPrKd
rBce6pQ2evtOI/vkeEBNhVEfM/YfLwN0vzUOPdQfB+cgdgdIbdBhApsAg5MGgLzaPdhMDXtR0D2uNXL7cxJwKZ7PAiejbiBNgsOWwyFbvBqFfCDgUyH6nosXAc/nt4CroAawPQzcWz6qdkyqmRwdkLwLHu107uNL
e2FfgVxqmZiHRZOnmYiLH8DpmUtovZYll9u1sH/cBT7G4zV1FdwoRRywz5vwlgxfQ0y+mZ795OMriTNYkg1mmKnZdLKnugWRGtwhRlnP/MJ4uRUK0mKTBs8JXCeIUM0AmararAzrJXMVP+Ffqnd+1Cwyuglwn3+F
uRSCiMdlUx6fAQydnuCfqpoS2XhISyD8GbqpLCwXuyeoNctt0fUSmNRvfdq24+Nc6CkHmfhCu5swaB2vE6EKYYqZkZaqYiXVw7Efoz9iuGIdBvXcrAcRgxiP72EzibYVJ/sq8nfWnUdwmTPDQ/atrbuCOMgJE2p+
lZKdzCHqkkG050rflz8sq+PCbbB1HooZYvKuoZIGraHu3k83d4PysCRxqOC95GR7q2TIwMHqerJO+mitK3hxagOQ6rLu+3Sc1Grgq+iuIxM3tCiF9CCmmdKKQOzt7biMslBJJvxUZnH41Sg/rUJ96BVOSZkvYsJZ
3891iBMmMK77Ds3NnCKLUX1sFawUpkG32DT99NklYHXaBFkZxg7LJBNcYfUSwoMTZMA1rFuQWgZ+/5Y6kTkgzweP9fF2v+DvWZ8QGiUR5UecATgtLNHoA2zW29yX8rXtuvipte7T0+1Ae6oCOPkX9C7zatrQBRJp
Umt6RaC8+VkCYYfEPsfGvd43r+UomW/rJZieG9XK/AIvjEI9vmQsUagvTwXK6kbiduH1oTYG4eC4/D9/QaK8vQyszVxXvD2x7Ys1CxkuUAinmx8A6pqwEagXwx8Hg5DZyTzLeEla677tc1LdTy7xH4MxyXHGcQj4
qWfEXHRDwMH7U3F83TeIWh5INc5MIkQyqrQ85wX39VIObhbKOFTtFvEm7HHS6nWp1xTDnD1hoqPqCuu4JddLgutqkhsJZufo439hHyf1IgGcRk1l8HsJNZK5ipLq6fdQF9ZJgIhby3i5Sa5KHE7NRfv/Hwf88wIv
sp5twzr2gYDsmW9gnsxSaUHJIfqfaSKXbk3O99kAP5VQ9g2SuhKV9s6ICVWwRJdRryDPr1xgUBqT6T4lJeWwHWH9RgnYHWKBjtki1JxqkCxxvBeUvER/Ne2SSTlto62y7EHkcRaJAJkS6jDB2kKO9TLOdtiypCbV
Rlc8bjAfbAPPS6GMPpI+p7B+J0+3cG1WZ3xZL18Fq7tohOYS0rph2J9mAHOkOBKTsuwEnxfxQ0pui2uc3Cqf6c/N5G7yTaGavijMkFWWGEHTr51bZJMlPk7xtjc6tkc2ToJS2Uy4KY3ncxaFjgkPIYy/7sNnewhv
HV36h80BGXeDatlka2s3WQATJk/V2u4OgnZ1bp/YPKSg55sp+z1tS3TqcjYlmatUatO7SKdABqgHl1cgn5cOf5iophbR9cyybqNYNzUxtVhb1xQBG8Pm9canq3DVrZuH9FnNs9O75TFDoAwjjsfX3m0Dy+q2v7ov
V3dbQcDKlnBZ9qzP5drFQqpkF66PgrQyxXUzWttXtPlkkQm7tzzwK1KvibnwZCDc91Rvx8vBs9e/OkkGE6lqYmssOW2b0TaIfqXgIRPKU8KgdmJxpn8pY/nYj1H7ybPrU7sg1WKKG+IG23wtlojJvf76HYxcd8zg
ZRbucMzW/NTU4tgxMea6pvuk37KWQ5KdN/SG4kyYZy6n2koDwGPGMl0pf5nzkWZeXkplo6dLqM0EQuOZ+WgGXSV8mbnG60zJ5AM8S1QcNAgkCs+02ue2lShh8wGUvq2yPDLhr+OK5HQbzm7Z/tS4x0nF5eJt49vn
9t9PdLu2ru4gejzJVDAaeNAcReAjMqZAaAtd+sc3KtgLgXXHIGbECsWhwG5Sy2+pxDZXQRSEjVykSLPWvCuODRAO1/WoT+SvkWkJVEinMiMMoLoV3o2S8ok5ykS2S7nnq8ncdnkyKorFU1riOAMqCNsNjOKqRc/V
rDqd14Q95kXhXoZPrDEYEJ2vJSyVMmWldyCa+kzhaFsx5c4KHb5r2jxGhOXcCu13IW7qz+X9p3xHjUCRN0ZAG+L+BaGiwgRizfVL1iIROZTXEs66b9T7erz1LBQViYylHoflu06yC96ym9imtY3NS+UUg+68RPom
Esw1xXmRMnmPojr9WsKKClZj5RVTWxSVgMmyDrMpf7gW2/f/fpJ01az2XdoRHN9b3S1LF8fC1v8gUNdZIc5Du26v4Rw5h7FpUtgrQOM4D6CNtznuTvjq31AZTeURHn5ikB8e5eUkOUW8NZZunIq5ftwGeLe4Mprp
Q1MDdOZydPoQ6Pw52z+mxrqlINWyZSkzpgWxwhj1aFRXOwV/hrbEIw3FGZAvGs6cXi4ePs/nLOokSqWCgOIZAXNqEDqamL9rLI7FQv4I2X5nRr9bR6/zfcBaCALRc+VA0hGc/x1gtR/moPS5nDS6btDkOEJAvq11
MPo3Q4JtuiFaG97KRDWiZBFB5l3NFUtvlK0P+nYujAveoinxRDJpMF2gs7Faj7KsWhfLOx23LhHWwpSB7RqAemR57tYZi9ii0wv2p3o+wcz2KRnxsafhnJFSFjsexSWwR8QyvhdML8p7G5XNkhYE6RfQK/OrTrjT
bqKQTUWx1VdHMcZPJ29fI0w6McSBdSKiiDMD0zc0TERgzZYEpPg5igLJKsp8Y5C9Jl8Al6zwCUGUimz7oPsaNhBBPm0cJ74vp26yKZZePUjumSq95dOcHyQ1lmhQ5xkAujLJEyeoGmJdxi6hUt3R+bJ1umxpP37l
kJ2x055X5kozlGzVMnEdRMDZo/hm2eeMsfJmQuMuShwsuzR366qvCq5eDeCYapQNdPo5u7oLWd/9SK2sMZcGQGjz+CmzEIVqi2uxuYR/sCncHKdeM7vuqlwGawj87uj9E2c78n9XnuIWtc7+BfQuMP7Lw4959VxO
VKOSAtomQYbQxwVcoLpYq0l9rVPkML0nqoCs+ntVByJzyhqChLSbA+xymc8t+kg/KWmZU3Pr65vQfzF5unL5p0uMchVxwVmOjoJeTXpIU3qnTz40CrqBj4Zh+clU4eOwITqSKEDE/GY3cJZMC43UJguL/jFKuV29
My8nAk1FPaZSDMWgZ4/Eyrlp3rYnfpekyYFMLCk+WNJJX6rzDxM1C2ViDUrsGSXDbRFK8U8QnP1iEG3DB0Ly08kP37QjYf93Xjv2x8YLufavL9bIHmn4aFPAp9NRbPz58ENjX6gRW77Ia+mVpG88jenIuna/oSjJ
zNl6ul27736F9miSK0D9oS4cdXi5pG63bom58p4cZmhLL/bq6RIx1BgTRsF1N8F/tpUkUNuyuu9cM9j6UqURVCX7LI2VWj9PIx0OnhNu2hOjfnRbgOyYZE3iqOR4Lddq+tUtdU1UsXgjvkLhxI6km2ytI9ikiQPQ
UipptJp4lDn490utSbUMkrvoBo30Xd8Ya0Zen3I4h/5BFvIMliFh+o6jH7TpcQwsqxXbqemE+7EMSlOn8SnCaj1UNlOQFWVoprfF13sgDKVrFxh1eZUrQR+s8oNqfpQ5ZaNEln3PiZlLREohyEqyztvSUCEH43HR
GH20nu0CbFvxPYbxtyVRfXWEEmi1cSWV4Xl4Nv9Cw1R7SeDu46GHzXLpoFG3E4abdRJGdK/6+HERwpYzMYu11ce6SdtGwulCNT8pRnnzmYvV+LX3Ng0x+tQ6eCQ/D1OE8qg+BINZWkEeFGYYrttBemJrepkDev7O
QX3z51P6myMfgndWjzXEokINYhX0xjHKl1RK46YjprNSOo136psR3JcdD0byq7vp+aKrICVeDeF/hUyfj2xGQ8RuNSqUOZsa8TJ3S6kEF2B8UCsZ45HYUBQwEAbbYL9wV+4oCxL08lAYS/tz9iGpaOsFCBT9D2iy
MBJuN6B4SMb9RmNrXzjEmCguvzHWPJMOLZyxLD32I7dxr+NwHw9SgYAm01n7nFC/yi70R2bt3l97fSATQAmhzGUKbvwCO+bntcmtqmMiWJsZju1uWhS+4uZscZCyxwlpiYYpK7apyyACuDhmco37NITk0RISDb6e
YraFMi1isrUURiXtRSKxgvLrU+UL6lso6Mjvywbj//k3dUu9jZQBxCYN4G61c6PpCPM8fxkmJBDIbyDcStbadpukuL/GGmmowtWHAIm1LEXgAtdQvQ6EAVfobJx7oUSwYslToHsdPUJTDBCLi8wbPFR23hh6I1Kj
6kKKo1aTt84/7T6ttAWHAfiU79ng6Q65wEp7peFx3We3axzFmXAHe6RRZhFk1vZAyUC/FplWGgJYZIk2oyqD63LV2Dutjj/uHcmEx0cqYTNoQ7XRqQt9oMcePsr1gevI2Mh7HHEcHQkMycuaTGzkWCW+rUllJftE
EghL4Vek6KyIXqu9aKACI3rlqVelxw2SjVKBSNOUKHsrZWqc4fNQnUvvS19pqMwELVKSj9EuD7Id7Np44cNqvaShMtA5sdDUIAXXAHNZw5wAgbYZLuX5ZV1rbL7YkbbdFDAsj1BSgdIAz+zAwk2ZuuaZsqYrxojE
5TTWNrFx8ACJSCu2KYHqqikxy5VskVlGwMMTpU2/PZMW3enmfii9SRUxFaEbxhtY5ZD4tFzhYVRwA1VwH13/khNjvzVwFIw5qThiHNCgqo64yeE21NCqdNJ7J54VN2/E+hDNeJw4I8flvYaZRsiqiyu3kGwXta1B
Hj9dQtqa9GLH/G1FtV4kTn2V0W2MR6pAdybFeBP2XPY24iG9GD5jpsgDCnSh97rPMsCrxrUXn+QZJmMSW2wvwYA4kWtUHnLOKt4a446loJMZnmnFJddnYPIXwjMcbd/7SO2e5aiH8NYDOo45CE+g4at2qs5NUlG7
BHG+kkqbBIintH6B68VzjPzmEbp3A1kPpS7+uFPcsEB2UtUHmUTCHJOZpzaND0Sc7RHcNag/F5pGyMrI7hhYnRConiaABHvCh9lBNlV7C5lQh3GZjvrICtaH3WR5FrDyO0+T46PN/dWr3moJu4o+NMK07NSQZIta
VMhmluQdyaqiZz9cprmJqDDk0atQfnQMl0Lzacv2R+AUwtRvjweDKzYQ35OkGYsetqb3SXVnu9fSJutaFKN9gV4NIvwIkpyKVgzvZI4QVRPx5mJE/dI6qTo4f6fZSr5kEPZGqUk+J1W+qcbyS/7admokIgmTI8u0
bANTbG2ziJznzXilZKT3E9scfyZOD2Aj2EW1ccXLIl2hqPOUQyZwLFUUOd085Q+VTaTbXj11IwK13i2pOoWoDhiXZSom6znrPKezrc8ILlV8+cbncprlEkRQIaNrSpNlnIYPZqrDR8s3t5ODLUC+NE2XGrM75hQ4
F1/Tmu2T8xBWuLuCi85QI6UQlSMnsjGwLTYqm7hydm2wF3Pinzh6g8pnrJ3GuZJ1tCR3QfAlld6LWooXEVR6ifXXcvhZChKsogdTXOqDJ2C3MKVoYiL286sjRU06sXMMaYtNPyNi+yKuyYOAZZJnuCgUNCFIF96U
IF6UI/5WIFbRcn7IPCB+i3zPXD7fx7GrfGrE3wZMbZtusTBP54qbDen3hqytqC4yE+kRkKL05pgEaHfLqDSNfWbUj24S53ZGYSK0MGPQ3i/d4nPJbnLHHvJ2EdPBRJuEBBq8L9cN4KTqNAExqi7NR8jYuepm3GBW
DvuBzUjkq9mp3ON0ZnATIu/Fx9Iy3vu4QnAhRYUpqKNdJ3PPYaW8pQQPLFJ7GA9t4FoS7gFc2oqTTTED5DCNAI5XZRQTiwQUQ+CZ4yLWFfP47Wd9wx9xxGyLZPzeNR3Xf9jtc44hvoyUmoe3qn3CQULZLFwoxwkQ
3jfI4sZe+dMjoa7ypThC0efO6wuq9HTe1HO+7eEq7DH/iXhVSTb0mF51AeuZesFRI0yu8cJsVM9ePpokrm+EvSjw79sug62CUrC08hpRss/CEU+UhDssQQhWg6UMWsKB7V1S8yvHwzemvhBNbg7kVjmKOGkRRo4C
SPz2s9WguJrJfOufPZM9urk5WV2Cd82DttW2+W2fEwj47WcGJcxiPnmJ8NNCXzATUGmeFlQrAQH3OlGyWXauWGh6tLExQFgBorcW9CWPKz7nejUJtNkAHLict8+mhAwDMQuItomERo+iLG20Mu0ZeiPgkhe0yq3s
I1OYNz6Ofs1E3yPlYSDVtKEL4bt1Vl8PAIKHjPdF+ZMrsPQMoOKeMrsH/JBqUJ4YWAeT01h/mGlCkcnUDEJN9aVhtJMY+z2pqnPbMAW239NCgUmvVK8wc8vmLGOHHl1c+j6qaeBo6SrgKqCoamDGMHvi8aaPLIPp
TJozH7Hgo1pC5I0ZhA/GxWmTTHd/F9t9f6/o5NLEQuNUI5lGnQ+WuqPVTiZHpB4Z+hxW/NHxVfL7cKDhf+bpHacPajNvMoApsQiCjudrx2KfSEngN6HZeJbVezEGASzFGC6E+goNg4tPfrb/Z4wpg2fTGPurwg4F
o5wNsi363ROXunbtY78Y5hv2AvyuQQYOrPZKurjVYkXNYGT5QEU1f4QlFD15dBioJiEIXSPtlX2x/YzFRggtDgthY3pfdhk+E93Ec0QxJqeLb+NtEd6d1i1jStnZkwlal3onhVebPnF7pgnNESWnFZwAab/QRzIj
ZFRfVA8CR4kJ9NUlITrS902ZUa1OlHwRFJloT1pCmXNDKUAom36NbsqsZRLsrZsZSIvSSaO3NN3dmGpNGxA4lOPjT7ltbXzcDG8R5hGJlAAps6kzrqqipjyqEa5cCOKC+qAuk39vJJWG2tprlSuxuCZo5YDB8CgF
EwWtMEYKxM9CWEJA0mCDf1rRRCAyIWNxC2KJsf9aihCIx9QSCfkUsSsXNxm4shYgB2Y2ePPwOc5CLeFAwQ2+Xdxddy1M2LrAQ1lB7+UpMNWqpK/bZOetZT2g20sK/GMUYw8hCvbgtcVnJg4bIQYo+M7ZD86+CsZg
Bcv51Yv+6ctgk5pdco38tI5HQq+SuTetVLdlDOS4sJOfjDmmK52TU6jxxf125j+JZT6vTczBdL4gmS7/xr4/etrSvuogoaW1yttO3kUBIYF7GPe4KIIbs+1OFHHjvvJt/iKLuNZ9qJqN54/56Y/PsgICZ8I2Cp0Z
8FYNPF5hoR+32D09Pisqa9KxX9elzITZK5QYJTE8Nt1FCIiCRzjVTz2gMSWmsSnNAgVbgkKxhzd/JF2AXSP3x3CNEF2sVzwogkcdYNYy6AgtmKT/ERCVNzHvasGi4uIKlCOnCOrZapHoJeGiT2SOThkPPZpirusX
tUzeKyLrCufC4gc4YpdGFKE38k2ZCRr3f7ehN0WQ+f+noaTvJPdnG18eKtjg8ctPEjri7V1x93OKKJajo4hUTHoUt1O4SQwghklmDBKsD2v1p970HsLYw2WYT/3iHw7KYJx9q6Q9YYGYK9MWe2tLY/o2Q75J/oDk
WxxTcVPRb0+Vv9PDTRBd8n/H79Dv/NQ5F+TSiudWMqoJQLTfa40Fa9mHXM7rHwcZEt0uARHahhh2YGPMLSDcnoGIXqYlYu7YDJU4R9GLq2N8VLy4nSSWDGR8N/u5Iq0as4n6Hp/vaVag+U9jb//6SC10fFXPI1Kv
ZRZsAUVpnQt+eMjg8XS5V4VtzXSZdOCJGkPa1vpx/NfC1laKYj1Im5mqv4vD140+EhpBK9s1cZoIjrpG4ioBsQQ1eqOr+rcNhWITS+wybyq3NdWPjr8I41f8EWy1BIUZLvD8toAtvTTRCyKu1dSuSAvvuADHMk+X
BpvHl8devkoq8eB16s/n/wkM33FrZXWP/N+WZ69/LZqegR7SOQgYJTULvoPHmaO/n0cWcJ2Z8oOknKObVE88HAoZ4xXyq38/tVHIYVz1bBqGPr21/SflYHkieVZ28qHiBYu4pBUztTQfdtn2qLQnVpscaeE4IvRm
5OcPnw7TIsTuVYU2nJ4fSItlESFgfHkt0BB7cvHBgsfXfn1Lp0Uym8+mLRT35Qhv9thHLVLW9fHVVtZPNv6AyzUmt+G0TIUtIOt0C8yC0VqsUoU0nYaCKQFHeLwIm/1IVo7vc8bH1ucAKHFG3nvtZnAtcqAFGnqV
GPzO+0KZlR9HdNCUL6/nsowf5fI7XDn5Yg1PhAAMjdF1VQbTZXJixx7ZqT6Dr3vhmi8A/sGjMV7j8UNqd6rjgNsoIdseRJdN+Ue8926r8nJ1/dXtVy42/rPu0rq5xivr+taRL+tTwhGLJkx8k8gux+/Ri3UiwZDb
zvRzEGD7pkxV6iK9PCFAj55I083IyUhvZKoA4c37NYWxYD25HHiCkhaU87HljtN85WeL/Xho7wGzJzvIRse7OAxBkZDPQ7/noJpYHNPUM3Dkqeortu4g9SrBrMw5bTgKZKQzp92dQy07AkwG+A52qmW34gueydW2
AJcU0CveNBW+BkyBkgG6upMZoeHUvfOe6QKEXofeUovadvRltwMM3aE6AIgo0s6IASI72c4jpcVHvTL9O8+oH/P4nx7TGGqdYyU3Kh4oovTvvx/T8ZEqj8Oeut0bn2JZUHSzsz4akMg7aFh8Iat9Rw8Rfe3oBD3W
JmIqwnbytALvjQHiui5CngicAqmYADAqVdaLGdGTcjxG1XCKVJLV4d5uyxmFY5WOC4AjJGmtSHqWpWMaA9wB5UNQnJEezt7uYTwhMa6JkfYGjbFt5JH4ckDz7RQRiYoNmzUBz9g/d8dmdxOkCw5+w/Nq7oSkpotJ
5gSihE95ltWJoZu4RSIFgtLdsvyc1bs2v+ERoE2SvPKxb4mg0dMvKfaHm7yGq+wT1ZBERH1Wz2gYYVE7r2oe/Bq3iQpUARRG/ATRiZIg1MiIufzYTtABSeK/ciL0lxem3x41ZWbZzDoXV27mmlalI+z7B61XF3po
13d6dOFwhhifQrjuNL+RYqKOQicgT07qH1BGROnPvpiLM/4JGq5JZqhh8qWtBA9tbznD5K/rnzPaluKFjP33QgMDQkkqumlznmjhTIfbC2IyWKG1gYs1Jr2Ik3t6TfJKyYXUH428k4/QbyW65dLgGG22ZOkiJ7ye
Xb5fJVLhMdPNfARFEPKghUs8aytIFqqKsc9718ynANnGaCNUg5MbgJswLqRK9nkbQQCFyGgmYOttI9q7Ik37jKYCzZsVNQD4SEx/UtNQx3NFgeCTiszLzkeNkj1uWZnOhYYYsOfIQqUYJrcgvq/QLgvYK8NoyxMq
ubCYtHPQW2fBTledAAaQzkoU+yItGzktYqQ1uPxKWpJI4sOdZOEEtw7IFtvgfCQwu7dbnl9yfubijVt8ZWuR0tRANUKBCpN1V8MpGWF4pZNATuHEQsAQ0WwrGMuGvP3BcNYtz4ERL8I5OCkj2JhkMsMAAuCf0RZ1
EhQKRxb9tMvzZXEFYbbTYYdB+YKLHZKMgPEZqIb8av1wPtok7pF/QgiFNqb5uoIcJZEVlPpK1c8OmAQksD6L7PchSGQr646/QSC1qItzvkc0DyioC29ThyVv9KvCkDv1jnrEjuyTwVpef7vzFF90KJs86ggaKTYY
154jkzoP/FZHjy0Ij7LENdYoJzKSt01OBChKgguzefis730ffhOjFT9J5OuZqdnP7k9RBYTxDMvDHQ0ZT0zEXXge9yaEUELWGXxZjmyyvluWe//dD6OwpGoW3MboDH6g6/nudKJAG4ss0OObdnnAEn/qKEfBhLU4
EwuTl1DUwYjw2V02ardk+fuoE3rUILPjMw/Afrc2n99w0gqFew2wLZd2H/IBXu5sv3cpP11lFOQHiR0OnPRZmVF8tXNM6uIgKxRauCcJasWCTr5PPT2RjD3q27lNfRIdELjf2JxHacoyNG8GJzK27xSJJG+X0C3m
TiijEp8p6IH4fLzDkEzlLXNbjijpq6bI0c/SMIMHP7vLmJfZHqE3XY2RNON7CETMppNBUy0H5pJQUJgWEGoMF6R9eWAnF8ieWFQoYzr/L3VxbqfzjQF0bsLJBfKn1O8JJ6Z1ygx0U6RLCF/MNTsdLUx4OEcz7ezh
rDzGTZEPqBlewR80U/CO2VXBV87yiNP8/ujd9m4pVywgw8XTC756vN4iYMiQCo0OU5g7TYZzijeQN5z+ZcdrKc/OLb3E4VHKjlgUF+QmKcbvtfpOrer90EEnM88f5Av6wjYL3LKiW9BxOLZ5YYQB0VgrpQcgasbq
A+2DD4wSUjR0084XJsAlWpjNGxykTGKZxE9LnkcEWha2H19JZa6LFjRl6rnAsYEb863h4XZpwJy+qO3sIrbKvykEv546RTmxWwwl8D2cjlneyoWJj+KyR/40zNhCEpIesa70UnfYk79Gf8d+uzxn8I3h7xazdoxl
X+naGESS1+FmusRPzoo+ElyO5DQTI8zUcVNyYcUpqBa6oS0Hzyhc7lG/G89YnfIxlKXbzMQiX0utjI3weMlEUvtuHlNc7HGAodeTl0JCphi1p/KuWCdFEw9KSvptsEPST5juvkqHjtUjDv/0dgM8ktWylenFzYoA
htaHFyOwzS4cYZTEQFqF1Mv+3Mz104jf0yrBqdWEG+LaGGyUWENeojtTa9B/TQxNSYo403+V1v6K21l7YzrokGv+ii0cBZKso1hjtYqMHSpFJg3a4Cp3htdreIWT57K0SMSXQsIUsIYyPIympMWRBReYesUF5rZu
7X7xDGQe3iAHQyepO0SoqQo36DEwXNktuFVUCDfGPiRHaR3ZYiqSWYIltT4vta/PsWWsKEMzuPua7aKxz/c5nLdZvb0jk/MY2xVMnNwoIUVsxsRL0k/uarwlO1f4mLAJLAgNe+y4M9ZmfZiqr7taobfkSHyzihma
jMEYdyT9LDkZrENp4s6SDAkpllRz7Er1Pf0+a0vnw+ltVO9ZU4gXNrDsj9AdmYS8MD/G/aDcyb+g+d6moWFPuMyxK4XOiNp+cUrp/cwNXT9Or0JsoSsQDx9/MA2IZBeKCAdFc55NhZqcnx4CbecbopAk9GkMFm5B
N1qNx6tz436oxZ8WwLZejMf4xJtY4PIUrmaRn5Xj/D0dNmGSUAcfcGiIsaRlQykogbwxDQRkTDAagh+0opPIZln6BSGgKu/UCSHt9k2rhK7LVegCMZIpDMTT0Q2LrOiD6rkGeTtn13CUiZMKchEX/jz3kvpa2fpX
NQ9iC/uNtfU3+1f9T7dYP85Tld2IngX+CNcfdt5Tvm1Nms78eqYnqNN8qxdrs8BWrOe6w28OIqiurLRrlUDSK4O2fiMFpIvXw2gr+uiHwpA90H26+Rl2nrq94/gqVeYS94ju6arCSILSB1ovyv7AEzNcCcN5+8gy
f9UNWw4fH1kps4RpmeJUkNlz6vkRWvGHovrifWTPbTRXkOqDwj8gsZ1QSmwaqmJ4xqXL/CmFyeiYIuJeT0xFdezSnn7FX72RS+kjDUPFKjNcc8dD0BlW2mYBcxLXdYjmHxlPp0DbNh9SrF4XAjl2fTbkUXoRn8kP
2c01rfEQ4R9WNL7WnAEwJsFR8ZA6F0VGWwAhLUBBi0VRz9PTZmyOvzYaYGNcY2Rkyiiphp0cPCsdChr3pcA7wu9VsELe1wqn4kWDAkstURPqiu8dBoUa5P1pLGboPspQ2gtcsmC/PRrkLH7KW1jTBjJNucFw+hYj
EY/8Ru4yiI7EwPdHtqgGFpHraJw8YZImgErXWJT9cj9UmHlNU+Yq0lfVUyBcsKqjR4YLFqSM/SHptIFiOdl2QezgX6umPtAMptYvmTeCQCwTcq2aXMIdzxGqTEP4fjsr6cueC5HxFsobmSvgLRvtIHenXwVEfMEA
NKEQm7zO+yMMSbL0sHFWyg1MV0NpJ0mQ5s0nvswa8d1qsTRnyHN7Q8yLE0eycgXrk5IjUdrx9yyiOrTcUnvX2cVZGa7pTL94mpAw22Fa0w+ePNo4ScIKHSXJqwrRf2yB4PjO23Ld7gJ7IShp4DENhDEjnceg4EPT
nSewFNt25nVexeH2jAEl8AQUqP2TZ9sNRIPukDIGcivJXH9R4hiirZTnh1hCVGMYnrlX4siM61omyOxC69zkxUXeu8dhhU3vilJT8ZlxPNDg4VwCtmAjljkULDEDvn1cWSLn25HF9dxf1UN3TywgYvhyjtl9LQsC
D/AMU1V6J39Ag74csWasL7VyTOEL7By676DrszjMcXKvyAdZg3NlJJXrZS5tJYyC8H9eq2E/ApCVGme1D0VITK1NNSocaKuM+WorswjXscMroWhLYF9z8qhlHQugRHq/N9A7ywbfBcF/06rfYJLmUjqdipwa8K4K
KXr0ExyzrqRW8BoYVBQjOYtaDHqXPdBqn7oS4Eq3vs85kXas6/pNtQjdOu5dvVRAaK8xU/JY4eNggComiphemE2QHigZZHdtJS8NyEExiqquQ0Jx6bjMrnif5aapIzmCjtG8NIpHjLP0tkmRvcWS8LNvWrxQdarB
NyMqG5XbsZGKEQRLi9435uYjtchHuB2yHl4y4dZAPqzQ5q6v/3FXnjd/vmJdFymvm7uYFtIwQbgDcaAJ9ydLznK89ArCequCQDkVxiV6JDxYmMjT6wRlf9vn2dkkz9GGMxJ3xkD9pKQ3OaqoofiJKBEhddbd+fUa
uvpGs2lw8z0tqAO9cbTGprPIEI1GT1wlxELdwOxtvDv1B0FnHXSfoDGGWEmD6JMi9+08TKNaGVRliJU1Cj0hR/BkSSPBE5KlqSqNLE/E6TYlwme8cBIBOWkbdbxoQnyRBAEq4clKDZ1MUAH/sp7knjKIOhGt1JjJ
pELvjUxHHFO9kMfhBMaj6dkuJl4Z5sGsmGNEgrxpwP2AEUzrqamx11Akv2Tmg0HRqWePeCOoUemO75ltNnQS5qJJkkECETrF69weAkmZplBj/6LDRdDx+Yz6T+IHQ0a/9wvGFUxGTlcX9ZYpemgWFunlvuA//LbC
jkTTPeIhvjxr18857nEDcTzhNpmkZBtmoM9u8p2KgO3G7EAPsg9fN+D3Pl29nY2jcikd50h9jg5cTL6gdX41EU3VR4z9HnVh5tVo1Sgye+z712D/2gGdo1F5xyhAdwy9YNI5UbXPLODCcU9Y3yNr3AXdrNEUERRX
Yo5GoGiLWjAcyBrSj5ZxmkrTIOrETOCZ4J3guWhfw61Z8fefsxSb56cD7CYkfMp1qGRLcO2EcCUltN4shbHxH95adDWrRt+e7aXrdme2iRmg8CSpH39uTgFQpqu5FLAj0hM1CqAoAI/Y72I/CsZxXmKd0IHH7cC8
U3/4yVfWHqjR34QfGPwyVifRRBx4e26dgxyXiWdcFOOboqXbH6nqmQPEuHrt2id9o3VM87IOld8WBMCw48JCBhhEJx/G1wj3QMgvc7HZxgExu3MzF2jS8rCkSjSniwhZLmQafdI0fQoi9NxxpnQA/5n2ueuxMeDt
4HVnl6fn1nf5mjxWJzDqvd6ZEwX0FPRnw6JCQV/GDoGiQ5oX1XXJk3PxTU1yvamBDOciBxBMIExOwXQdKRVc9xkxw7bUMoUJEkPAzXa8DJc3+eTNT8y2oPW+mvpUT29sHt9ROoXFZJUEuwtALG1DFjWW3VWB5ZXh
tXg/Mm4q+eOswHTjxeSvAlJilpUGs2x1Vdl1b2sCJhOiK5eykEDV6AStzsibCkWFV91mZzMEpSFGKTAzaD424D8pKJcwVc4uJ2ZC6u7QkpihS8WEmjA6fNI0VHTcEtIj4Uq/p7Ir/Z5a9/pjpjD2s5gwDzc3YbDy
QRj/ASJ/s/Wew9C9BoY3QERLDVOJmLdtV8BAtgqHuIwZSAGCLqyk4d8NSCvr+J+RnLCmQId+Lgfih7EqKoB92VzmIfddjmIt1KvySpcyfQbKd/v88txsNqK1lK0OKSl2s6xYDm91Qe2hwTm70wniZNs3GlCbuu0Z
itaykmtMtevGi3gJ3JCXwA14MUNexHXokGd0x4PkmpTY1JDu3/vjd8AQkhJH0c0NXM1Rb1yDvqa7HD5NM55AXcHYJHM9xiuj6zBStVwBpI2UPCup+cP0RmgcG6pPb2G8w2JY8jS5hJYLe5Uhi8NlDpFcxJnBvfBM
sOerq+DS4NUMRY3BcDyGjYJXcaiKOswnw7EbTQ0nvKDtCLtaRaNLDAs7timFMcli+3MOdle3wL8ubCnq46LIEgMYEAhcftZDMZ0OMekqou4bckN6eTw2jWgiQZiCTA+Rey+RfxAI7ju9rbjy/dV2VUFMcqugTroV
EFvdamh+bm2wdKQfQn87AgNJ3tD9eQDBGj+OM+tA826rGDXZrgdN0C0zyqgVETEkvA+0xdQv12WkS4vn30vxM322skHobARAaJYv15vnVFMAaSb8mLRc4mF+1Y2euFWxD49o4yL5DqzJ8hEVEJLzaXC4IAkX5Wt+
Yf8Wav5FrwSvx6uGvMlpAvRpkAjSqC4DbkgoI1d9196NmUf2Kh8PHpVHywhf25B10NsjmjEf9p+DrEcwvzORg+fGijaBXaeUA6MU0qgJbXe4Meprb0ZSIQZueZgLPAlJmTM28F2Ngw6Ud+skKVwG+ReLGZwFiNJd
vX32YdInuTqIriz7iZGOPyXP9KNNgrQ9F5AO8D9tDxiXgOPQbzX16P7QUOz6F5/Zc5LMC0qNuavwi2RKjqNbURHhrUQptIKF4Dsj9CcN70YxcpJEQHUFyH91YuqjWU7U3o9vG0iKmZeMyVf8VmVck/OyD0cZLHGR
9/yF9LqUvyoY3ega0PHoggX6yS9Pk62bifpEnSj+oAdVvvEfL8W5cDELbZrdxEFVw6VWJNzy3fhClvoRrTw4wYI1yDxiMx2xgFWZXjErkH9+8z6TcVQcO6Co01z0zu4cpnpT4BqUTZuFmQ1JPrdDPWCV2nVbliYG
xiPZfivG8z1U3XJf03PttVbpxaa75VHnRGyaweTj0hu7hzC/G4Vct15Rlz6M61jFjbUSdVQw4eOb3NbRddHu71Y0TLM+04SXI6wjLfXTbNw8NOX/n2Bztvs02GVBa5i5x0weBfe8b7HyEsQQ12p3hJRjStsMZg3H
RaMS8q+iaZUQjgp09ucmUc2UsuQdhbzjBAJQYa+ME8ogukLj9hxSqcXw4Tp4pVVR/naaSgSYceMdk2WDy5w1qvhuWIWj85yl0N7LwqxWU26ImxY+evbqF4VUW5em5jUkbF0uB+1x53tPC8fwOSej72Uunw+D8xz+
cnYUm0Zmg2dQGhRvZtpk+S31vmCPhwcuGL0D5pLkHn6iYrkbY9ZbNtVWYQbcpYqekxa2QWh6LIL+HCnlQW0btyOh3Ji/pK7PY8kqPfL4J+RFug0kM+IfjXhvJOMWwuzI3dmnbhszt2OLtcHEAKyEb6TyqaDU7RLB
M7lFgMmxe8vIw8ECjQt23u6UkF6viGrutq8vhPmuwjy+RoO7NEMj0UdisNfN708DXxT1w0GhHCANutSYyn9UfVSOG+l8OglgpWWf36lUFTGs37zA32M9N3kgQYMMWCAByChtiXEv9P63eux7rkRyTzN6AESd01gP
eMpzylAhBwjmTnQCxwQ+DGDI+xI5RpPh1hinT3iUYpRQ70dXv+a2U9nMjQdjlbI7tMJOEXrRtanw7kdYEWwZK6jYqa13s+Ml9VNpH3pWmAVqtZOEaspmUujPWnpc+DoqQuDCVZ7GbFxwN2e+lm8yG1dypR0dN0kC
Z2TuSayIHlBo99QUr8L2EX6c1yjnPyib3wqWwgATsq+giqYeyzlZSd+0Q4TG/P3bhp1RBxwsBbjD0pta6vMPDzLnGl3dLK2s7lO7l053DvCzbMOjZIejwSG7J+Ph98/gfGaoagkzdxgUPV3TDAICSJwpWYe2JcM+
OYCMSIDH1gzPUx6pg4on3mt4671i67PkZn49mmeMyKL+ZoOysvUm6TLAtWtdI+a3XTJypz3FDeHApQfMbG6DFm/pLsjEBvI6VwxoxKSlGg6mfrZGWrOhfea3eaBk2NJC/mI6n0gUnV0khjij4wz7/14IaOQnZr3O
rsD123WDhA0WFIr+f0I1/cyvgoFZsnbKV4aLfkcK2NtQvQHHujUrKp/xFx0gPy1aYymo5Jh0q+nT9HLhJ7HTRSa51VV28oUl6wdPaiNWgBuodi7EZGNEuKvqtkxqDcvEUml4vwdpcH7GdoX/UAtPDo1LH5xRuraL
/ZDLUkDzf9ShfhU7N6Q53MLR1oS9Pbu1/QbST5pb/RTuCRXNp+1sQXrcHBCA9BHNAFQ3BbYAbJNWYEkoeaKh/wFh7pMiC3+96obhMBfB2SVO8moMgGKU+RByWotperZJxW9Ox3i3E9v7ddPvwKJfxe557Xw3BjaY
1t7DYXNrgbslFYB2VHtknVc95kanMdV1NJv2ynV73NCcdRFnMKMXfTqFWkUYBqkLWzBooqox6bfCKFAzu9exUR3guPXW0poeUZhzPHiGRyiKVTSycx8Pxh1xA8U8v5xD07OvZf+ica5yztvB+iK22wW2wd96INF7
61MKrkD7Wsf1JnyV13a7WBdwBlayXjNiGT8cEsYhiIybwgwq099EmciYniUzFoNy5ZqW+L+5BBOaqbZ+KYec/PP+rYXMa3ebZsS4qbdpa3AAhBNKfVTKly2iIijpGwA9iNpNLZiortQE/RqR0rEnrGD/zAa4FNJP
1WotcFK1JiHlVSc2tmCGqczZDPQ9kT7cCGAlXBmMC69cRE3DI5iNuRJP5goC490Rin5b0z121wcEm5qfjw7SLNGxQWPQxVgE6ED952dWREk0wIzc/ffMWXkYvJuHn8MyPqkM0let5+tpBSDXSDnK5vXcrVOCHS5E
JlaGRZoU/uIGIo8zFzOgkVv6QX+tlpZWUHxX7vEMjbom2bMnYCr+pv4psM4eI2YV2VNWVd2yIhFSHUZDphoswdlsGIogZ2gjAm1F+Zy5IOeK/Qz5vt0A8bE3e9gEWAG+nOrl8nau8UrqutQMjdBeqigXoVC8Po+P
ATv8p/ILvJvEc7b9IXZUHC5U9vfKFzw+pMyQztPA1ZM1z61WmH2ss8WKOzOynTTQETc3Kib91odiBL8F2TYdTkjiMg+bwcO5xU85LtHv+1CkQq2ugI1k9W3z+jtnYT2iflYWhZdTtYYCyh2mn67QFjoFBSV4cKsD
0+irG8/T6Y9+pY0DX/TxULCTV5Tk24zpsEfrqJvhEPioAAvVAHaWbNiBA/W3+2QwcLUKAImiRmNsvTKAzGpJJbH6HyajfipLkUwuwpxvyExFv5sRCwAdyWaKgNcqJjubuBU8u1olo5ej34hcCdVSh/9Vi+bJHZkq
gIyqGrA7tTc28Je2qFrrl82qCDxCOfDq4MQ1eIpWvr/CFpDEf1geuyJkDJIJ4JFNENgYyGzKAQAJzEC9tljlb03QFDHRZZUjLIDeDq8HoMfmzGSzmaT0i9JEistl0rIuy0b3cjFCkIMCzqlteZVB5JeWAaADJZbe
TBSmY9o0Jh2p4ZuOSmHWu4QskuWklAbN7Onde0WeARRLTHWiKNYHcTPUGhUALbTOj2KeRqbfiR4RxLVIEJUBBr5my3N6RTH4AjQPn1uOFR0kT97kJTR4EdGqMptSuCjYtDdkSJiwSbTTH2P5mY0bOnMhJoV9lmr3
Axbnazrs/aeg740rT0t8i+cigISbsMImeZNg4Fq8td+44iPKR12el6V4zEkDRE3nAPQPrrHwb06QbuJAr/PGAq5nMCUGHi3Y8DS+5FMH9UXtsRSdZoaCI/ujrUOXNkCZEGAkNb+oua1GbdEur9LnmriWv9ykYFku
9pKQXvoCMkxoe1SReRckbmTQVfE/efYSid1DZDNor9tO1AoVoJfiNjybFMLpT0Fp7/fT8XWUZmHFlyQ7RxRAhOBAca8+3gQ9/o4WHhFPDa0VFdU2Fv9l3xcfaHCpd3qwS0Oy8Fha3v156KKNB3de5Oz6DMMqrdOq
/KA9nOG924yIfqG6SMsSluAyQEXF+SI0wKer2E5XY+PXchm9uYYlMb251b7+FeXSamDkEHNhbk/8CGqRcOSKdc6iKPpzPhVO83ArhAFuDKkDXI4TWBP85yfufxYreuD+Cidd6QK08Bzo9mTy3WHFfugZBJV4CQ1D
CFXR/6jwOvt4KzgfAwzAHQnTZgG6t86ZIbSQLeQrz4NnPXirrW1KVY5R9mDm6LLqKOfIiFcZ1l02/haUpfKYrv8kni7+Ytek7RXucBouvHSCKlRFUl2cdzuyUrOrUgH+PY87QjXFt6TWmxetMpj7BR0O49cbOBIy
Za8J11LtJcsHDaKIvcQujKfLnBlPlz/ttvT0cjh5dboLFWPEsqCCAkBamQuJerLrJsRNXN9cfCXFQWafFsFge3gVIpkPUk5ZZNf+ucGlzyuNA7hqGghCPwnkinsOOGldPxk0Haa2a0YreGmxtlljyFAfDBS9bFbJ
XsJgeojyuA1efpCyS7HV4AF185yr45pXpMyE5+5qLwmZZN5SfOriTg5Yc0n56NT9dYPa0q2maSfLgZF4Se9t/U8O2muNLruJbaCCt9iE4SpzHHcG1AoE1dbkl7O3pDGKblgt6nAbx9vuZyQmtghsu7BmTrHZgroG
ejXtuTXSr2uusVqNa2srcyexHRkaLJvdETFaqxlRNGwG/z3uUx4FI7Oa/Lp8DFG6mXDXgkqxCiUppYs0EtVgi+jnbln0Ky/a1OTs31DabtqYByHhenrnmmyDguNs8mOZx3lNHayeTvE6PpTQu66MQtDDRxV3xM2E
2tvjJAm42WpZQrQUTEQBhn4UApBUc22J7GkogaMy5TeRMKVWlvcWRIRuKgws4INQPGgeeih7ziJ/Mwk/XOclABpj42kVnOOolovscz4Ukr59gnDaCynXFjBDdK0xx0swg7nRNPe7Yhv7wKRzW4sa62AH5j5zk4P+
oLIr/DTeZWACA7c5lKasn8fn4CcFafbqWzOiIoC80ZWJ1848T1X6Vv/ySr/aYflx4qJI0oiMlMpONpwC02WxTl2raeDO2bpabu4vLcIj1TnbzdpY47xwLqLNyWT6owcJEbZRwhVGmEMYfQQL/kUen5Qbg3KqBEka
2a5UkyE9FOF5mquFobsvQG0isNAl0bUFoJKdsjdwSf0X8FSBTNFRSDMhX7scVaMssrcLiFZh0qauQjrCVg90wSGTIW7A3kyWVO2QFdCF3MvCcBv1PHiwUtdZNJZzRdw6kj72LePSzEVeSq9MbDSSUpSKmX+KVmZt
WgVZ344fKhwbatn0FDHJyBU1NRJVCuOpGMKbPGwmoJE8J5wa0D00+2Q0Fwl5X/rFYr6qYM6GZ7KPQ2yGhCDP6yCoiVQCKJ+Hn0YJjWbF6WZPaFiqy7hrXlgFDOpzPGelIKmW1AZA/jszRR9fm5OnYS5IV+oERSU1
yTU9J2mvqWNsDa9Vmc5k2wsTHfqL4HovZ4f01JdnfxqMeLC8v0mOqh4jyD/xoxih0I1VgH/DHUs8I6np3D8AJIwoU2FCaaNetIsRoymVZiw3LRoen+8UBlIx6mDB1n3aM1eKiYAGW3NTXpBpDQyHig51LkfrcjDH
aRvKxmh6y8qAm2BeTvm1lpXAdpFlZVtTysSGW8MvXTBHsjyy549f1LMHvh67uz0ZOYTdcvT5kzPc+ts1O4e8j0v02LQvamTJyFfmxAmeqBKGCEXBwY/3oay+4t0paNZoLAwJ9hrPmspbYLVTw0zNCi62WNKQ0tvM
xgIeJHRMa5J5lwHEOCMbIc4y1CMYVQ1F1wg//BkE+Gm0REufaKvqo54yheDy2bCOrGobokaXwAGM/CuBgtM+PzgIyhhSDCRNZcf+GGSHC7Sx0xgUu7i/PfhSt+rv12JQBK9ycRbNviOjZMqJ503L2RrNpsbR6UJx
uNEUnkKM6CnULpMeU/yWa2OZ18Em+y6Mi5xjAw79Dnqja334/SrKlH3KD5WllRLidfSLuaWby/hxNyM1rY+eMD1bC55dCjFqoGlpy45rj0AGscQG4x290wDPoXyL7lISjQVDGSaDp7mqLbiIGekP5w8IkFNzI/eg
jGSic4gexMrFGXJ2jceDxtTY5FcUKevhh5q+F4EpMd14Vl3UKktaFfXTgxeaGqYxc9A4G1Pw6qooIqR/8MIeHUlj2qC968X2P5Ugaw1aQHcrH3DKyZgu8a6tFDZtA6+yin/BhQvg+4Pt8Wfyy5teTfXIE5e65PNh
bheWbplOqNG2uxNR6dxpZetACTMTSnmtHT/len4tY0StIRcLIhl09vi/u+wThEhvUyPhaOAScTnIi29qjYPVRY8hkfDJoQTkMZwLKtSRkDhYufFGB1gACqNZkZIrPZphosU5XHJmvXLqqQJ//tKu7V2UVB28gt6N
UUpbeqyRCzlOesVn6hasqyIf/tkqy9zU/lroekQ30WC5qSKnSatyM5z1982uHFulT9qc1qlWp/FvZwYasxfsLGWYzDfwlS9UzkZk1Hpukp368I4vd10fat0tXZfaSbQ6HA9iJEtfPWpy2eyeOQwDUGv8WmdQnyPm
2LxXSXu13WWOOcjYZ6uFIf8aTP3IVMl4Egs6ZCChjbnpgDyEwKLmmZXU+Zu3GKbcO4Uh9gjNzs0NlzDIFsogtzpVJyxq84BWduOCqHAGST4n18X2kreTEDwMlgyRLzHBvI7koSl5GFyighDZJM+9K7mYCtV/uuKc
rhdlOW2XWZPlMTV3zGgt7FPXfrzW2jq3dCFUntMCvFE3XEcXUighhMeQ8i7lFyOVPjCkdLcYwAcQfm7hEMWDRpa4WbKWNaVVMzVYO91ydVApttBVA5zQpt/Q4tl51yT4iN0v8pm+cptbYA0S7bXN62+WiE+3eBlU
aq00iPTnlloa/dJgIDm2UunNk77qX4GIbtPqTra+PtOawh+vFfeFr3Tf7GOG1c59aCPUOBd/dYiOQfkT6OZ8GCxJtYrpLZiHCnK7NGWuvJmMFZowgt3YJ5FJGcW5uhU8qpop44o0Q6lA1d8IiLoXVXm/u+Ob80Tu
m++Vi72hi3ui2kQ9LvK4YaKWESlchH/1zFdNqZNDHQbPIRcjqIWkNGaWkKANFmSwDsaiLdjLg4Ujr8w8/6AsK7y0+HSOgRW1ugoJ6F0oVsxsLblsUzRYW2LGCL+YXz4kdnqnM0TeB80QQA6vXOzFRAZQCtyoEDBW
XDdQYuF6Xp26c78NPLKtUSGj9D6fDEOdYIvJxmVqcttlkAcf9KMp9CbRF2ugPo8F+ZUZK+i9YfyKe7ErVzwawq8dKCOL2E40UpDohEaQwpywpT8yNvPfnGsEaPfMVO3uBgvjHb26UiCICDWeg5NjCXhGkSghxB/u
Je0ZKnk/yO7rLnk+yDr6bGURpQh/0FW1/6ox39hqLFjIvfpXiTx9nj8u2Err1W6BM+iur0JLhOIaNahKgi9QcGZbUfcQiPw9IziGHnWH7C5GjNTZ4yEDvmmRaCWQ2uaHoCeWdlYQ8q89nLsnVnjl1cmxr/ocBobH
PdrlzNTdquyXyBa0NWbaI0MoAHYhfGH8LAcTsaNGQSSXiNSG/Yax9D9yHR7NYwm+yVfVWDsOXOTOAfFJpCqnKn9m/alr1GNeSRi6dxjmzDaqwNwdWOkfO+cv+IeVPYwL+FlOpgHIEwikqZETV8qFmWPQgJbDdhZF
JIWWSwKfPCXaVJG2jHq2Bd3Zf+bTCYkAEN14NJrHE2sdYKFHmwViPDjdnYmQk8tRZs2BC8cR3vSl5sgxr0RViSgRxdi38rA7NhjzEeT1uC3WrNNlYOtEKayES5OylF0yLJCnjKRbqKw9azGb93lvKMcoZ3uJyn6D
c8B/LaR2cljf3Poeu0HxRiJOgWGaytxTKeVru2vaNDh4FaP/+P71VRkgpDlBCAv5rmk3+NRDRbGum8f9z9OdMbaZMGXqG//8vpGYfxSxYDCQn4vu+PtyTXg26K5THu719p+2BushCBCkuT0lXnNpnEfo9sYYDyc1
xzWLYFXSKDIFO059Xqo/Cg7EgYRDb4XNIBk4ZI1lbBlPWlYh826ZSvx+FJcELSpjbMSrl9M86dldvNBZ9N13fD4jHpBENayP0OX0Ls4UvbZYvyWPNdcNo6ChBtywicK9N+8l6eCatvaI+ozfl7hNsprsk6umcZ4B
UCK+t3J3DdhwDjPMXK8LzM8UdBFUerOjDGgCXJvMFtvxvQT9j5Bl9y+yjzz86k0Dst8MYuiAR5tvt53yul95wN5w8LpTOHi/v+w8zHnGln7LbMMQgt/xdf1wPo6nh95/6ec8tMmwzQaohUMzlMTBQG0oDbGXbEFn
e5ch5MQQdgfCzRqzNPwFv95157N32+WAtqb183URCbmQaNEPQXi6CmaVq/uw2pI0fTKPh+Q7ndyo9QdjUxRmR2K1DpazOauwta+Zz/qcH3HgR7smausLFjD2eVdJ9KNNquHgKkXl5D8z/+94ySwJbauF9fKmDp0a
WhxrdDyD7Khy9ddyyJxQwmk0eA7QED2SDzw6ZsymllDJggi7pkFRL/H8FqxcmCgISxftzCkTkNSInclmKh4w6sfT95t4WOPNUtECkqkInRQvfUBYcQ0P5QeCHloRfKDS/A7t7hO4XqGZqCs9yYbujf1Zf/ubM5G8
AK+4icTjsq0n8EWtBgnxakuGZiQg4gzQ+JdSFyXEK4UssSnzkeRgHfWcUrOrwQI8M2hZu9yDrhcXIs4kFFqIqD/1dyY0Y0eTcC/Pj73weBevcxvbhl0jFh9xy0hDvZSmlUb9oEXyoroceT3ddrVixD164WD83pj5
lrYJWKSso0shCIdYrqMzvz/x+jSvF8IhHq0m0pOH44KsJ5ObBe8OrvXb81SakgGeK6oZfqta+6+kJ4pEHYfkBwcIV3eozuJ3EEoubwcvpGt48qP0BM0WkFgg+YItO9APiLm+IwoOkFxxjQXJmlNY6wua01CZbMQs
vnSZdCdqpNGl2G1gnXUQCpCy8HXfuY9hkAAe5rIC9fJFqaQJoTFX6GOC1LpfLDsgyMZBcArA04+LrmIdAZ0RYHt22p4GtB57Lp2z6b8tKUuu2QFLU4AQ27Xqvyy1bTXEP3Ogm6/bWYVPC+dpklDladTlfFsoY+4m
tBQ3Ph3tXwcXTxt0noxYe9R8WepLuV6Avs1U/0YFIpC9uIweoTFhoog9VYWzZft7tSz95vMoyBdl5734MnZpVgXejkf2QsrhAIa6zWkv6JYsHeHjYsAzZND4knTb/9x7aGeeuyB1J9D1sAykxeaAyUzfxANTojbM
xuy8b7i2W6RVYapn+l3LaWdu/lhMQHjoVlM2yxX/A5R8WdQw89BkJFO5ih7jXnor39dVoG+qc+YT5WfCIV1nOVrUxHJRopWx7sasJGd/Pb5fAyp0AYtNr+najy3EPxJWdPChGNfj5Wd9LcDGnWsSypBi7NqJALoQ
TdsVY/bOCH4giyYzPehYwp7TuZIstC/rgQ7eAz72y+6ksW6lF0JL8rrqNspDV5afyB5qX4DF/qTvqnj3Fg9A2OySXT3GGRPlIH5dXAuzC08G56V0TTyQkNX9+WiQcmiyZfUEVYZZlM6wCKrW7fO3lS/DONMnOjpR
AFwmNwZIwo9vFqCduDbZuMW+m7pEGgdzRFqWqtwYUyI3VnQoWvV19XHJr7l4yVtu1gMM5Un5yfKR2gLK8D394IoeP/pYS72zKXeyZZiRvjKtsOyZlat1PCRgL6ZmD/krx4WiK4zY4h7WsQIDwh12wLlIg08U8k7n
ZIz8zXbbWbzMQD5JIgxIdm+wo3OHJkNb70nL2g3WRbWUZk0ghDyyF2WkL34okcXlog2DKVnIKckb3Ql0w+BV/zb4pkGgL9ZB8yORuWwG7dVm542ri9ZIMj/bQUXyQcFz7kpAyF269p1/f98XryjRENgNS8N+N7Qn
VQ/zMdGQM7iZ2VtMGQnJ8rYF5/kU3cnmLOVI+QGLTpDpdfhYPy8CCFYnGM/VSK+GTFh0YUiOyBANteWb5dPY2DRBp8qgWDijxgV0zLALR3r19mp+fuXWfDneWvhH4vHmWXs5jFyvX2LSLe94Rko12GhQ4vOvyypa
WSim/uHK2PQtdOjk4eDflFB1id/uB9vutmdZ7Y42tq240Wia3ZOap15jwUQwxZIp9185sn5pzDjv7Iz6325TwwEHlMtJP047/L8kukqn41KmCBn9AEtUIo/1y/wukS5AA1Ss4aWBY6v3N3Ce2vs2He1bOJ6+t18r
pjUA3ltdxLk1DzFPoFe4dIrbYZJ3BADnRukvhE8y1hnSy6BRzhdklkn+yllG5x17AZXDgJ03xOWQS5taIXYrgkxfvcyq2yttd81qGhj3ZhHKtASGEb9ss/hgw/PzacESWMtg+egvlc5Pa7t40gau1ePz1I1LyVKD
C8a0kqcn14VfLh9cUdqnb8MWrAhzPdwLjq5q43z190PNiou7tyyuWN9CWvMp2JukHI/P8hENS+U1wZc+9HEZDBUkzzFqoEcZ8c3Pd/N+0o+L4ZHmU0vFvr7aFPh1REdC4bMxXfgO5oXj99Ogohg0RbVGQ3Y2me6s
nzW8rA1fPNGfpuCxEgtb6Bp2XOU9VoVeM5nERMjgAe3o4YfJoKJK9kHQDr/3U5/vzj3q10cPzebuElNYdT8UzSDVSDwU4wOEN8egpCKfgC+ldBrAO2gfznnL0ciTScjRLU5yCm80fDS5OCqN8oBy7WZRuyp55uVG
pVFeouWVQAcCYH6URAoUFhBT+tU7CpmBRn45bCe6sU1mGBi4+497ZO/srzaRapK+xsPNyfrcn1lisofYRmVrlLAUXx3NOEfFpXRFwWg/znD7uKVbien1rIcv8qxbHlUsz81NJkQ/Fa8MHOwX94YIUiXoymJSFRfs
V2PY2+VHoob1J8RxGlnE3yZKl5qEQuDyojAmGTGz5fcDSgUfZozDyy7N8VCujUJ3TCTh7xjBIIsAEujl/iu65WaCzJTpaL0G0lXFPCksUeZeGGfX4AlBCgk8HCV1PNYo+VneRkQiUYJHawzb1az0a/imjX8PS1HX
KyClO5jYoRnHmkqgbCTQ0Ze2KxjEGMCJlyWoaGkUI7P1dQrbr+uqH5k0K4Vb37z8EFjw+o5pMtAsaaZIRyKM7BB/FDMduMJHd6ALwEWW8/dd8K84mOkJol7ZBzu4baeX8s8ryCQtiDytQy5EyXj4YaIhvTfWYOgv
hlGr7pm61FJrZcKjtdXal18YihiF5l5VTySxOvirCqXo4RaQMrBCrP6QYIMd1bdk0+0GgOhKCRk6SqbWGH9VJx6GuDzr11BHlzB+F7PhupTxkENPidE5+EN22NjX08R5EYFOncZxhKWp0VXksc0Df1mZHEGbC0Wj
wG+YtyVKdNecwvvlkKEg0jkKqDbjMHXWeonbpoKwVASHm0sKUSsLdoP20LnB+FpT4gYpUTlN73YwiOtRBE/gsdtXjYzlx/jCp3x1AlURciNWNSKIw09+5WHKJj/6k5/C2OmsEw7G45dc3OEx0ZXASrwfkGHBaPcl
OkLAZETxEz1VyW6jKrczF3dT4uE1IxsHiV5yDpQZCdLuwiFc37Sni77gtNAcoXmmV+WgPCQE9H4DQvSb2e6mr2b7vALOIoBY+UxMTlM6Gmz+VsMI1AyzhBn5703qO1vaCv6wXNEzB0VPTtI5pwuRim9B4+4gOJOI
aelaNIEul3cX2rPrY2XLN8zERW+V6g7TUijvIlpEHowh8hBXsSGQrbx500dmRhLerjH5RFFJZDbKAvFGzEtOqHk8rH6IdE/se4nPc1bbLJYkzmUS8uBpzHO3FsSMqKo1EqLnH8eRULp3khSvafqr7XOKpKK1NcYQ
zQWShBWT0Mn+HC02qib3SD6T18U9V0cShkhoe2BjcRgPfEsX2aS9nLBkAHm0TRPiI91qOtDmZyHoVxHYc5JPjfpgmfff2offePWPZKc8y+GV7zCIwEExZGC1rdYlgqxrx67c41cc9UzAyJR1Q8RycfLwQomspjyn
knW82X0EMgCKE/fNO6oO76pAg3g2RrCQ5utcFJe5yOoKnOocIyrrVBj0z3KcTosmBrjyCOeSqjc58qPFyBYzraTr5ThoVxFvN6hsVSDWOF7FxEtMt0MWb7ibTuDeZ0egmXFNPgRQlwqx1o/P9FQ3LuhsnkmGwCYR
Hms5aNg6AvExj4Ewhm5HfSBjb3PZWc2ky+k+QmlKWyo4wIkBAQPOBFI+hqXb30quXzpeiiPznPqOzG/BoZcPkCzKgkXUZDlzEigZtz0Wj9SvFqe5E7u/jnjG+LaoeGMa8d8uCeAYyr29eTR9yv6K2qHLw6SeRpoM
J7aHI5sAm6bDV5GTJpTpXwIWLJqLHUmHD1q0P9wz5qThfHaUDSrUIRIXVbAurkvrNyj3ZrU2iX9imI2gpiVlRfh3E8/ksBgx8gicpc2Fyk/Dj1YUlKLIhfzdUtg0rEalIOv5L/nBdhW5HhS2c6AIyWtx6I/52oyo
Ym3rLYUnICPTMp2+zLNgaF4NTKhn0JwzSzvCdCe5kTdrGIhq9FA4LVTp2raVBlhxgqntHlhalraAmNDXlk+FNs5FPcZ52bnxcqHZ/duRkn5LliZDxz0ctMOqcUonPMRSMYbWl5fJQD8TY12pSOVKYjYVzzBfjx3e
Utg7gQ/AgRNRbiaAGRJj9IIRL/LEn3/xSub8/ETYCjLiU0eNJ9bqTh7GTMmpitlEv6r/HHIwJvhUQ2gdPL6S8ziY2wdEu36itXCAKb37GyltTG2IuWAus367hm00vY4jGmO98dH0ltBBpRTOLLW1da+6csDK0xTN
JBAl2O+W3JzjsVqokFeOKfXTdDJCWRSejinT0+hUoX4+wxkjz0tZoHzKvUvKnufOoswFV0ShjeeMc2+viY/eTdc17+wFDaAyfDWaLyYPZn15s6JCzk340eH6yabJAFI4jOJ5HLbBKRF5c3trhNy/nLhDGRAJ1Oro
H+OZbZ+gqhh842a5wW9YOz/4v9D/nL59HC9EtgRZ7Ez9PMU8FKooVdnPAWsRQcGFomu50E1Y4CES61ToKOO9yx3bU4lp+QFjseAvgRKN1fWEKwZ8jupJ6wvkPMp5DCJjENSpnsK+swzavfXQJGUh68X88LipKLja
Ro95s8S5TbDvsShA+bXORITDNdRIHdAfhqu/XSOdmYnycbAD3uaERITtRl3/UDpqfvtIwXUWFL5osUWVMkgGVs1P+YwermW+MCy1dIUA1wwRE2gRp60WgN4J7sGjawmWM2qE8TkLoCumOZhzolFPsWHkYesvsGPa
ipxaPeHUh4OJGMaSptRpztoSsDHo0Da8N3Hg6dXqUEZKBbFBoo8eIAxNkvuu7ZbUooSaORCbavSyMziecl46hWW5zsL9fDQ2+oH03NkTRNdJwuoZ0ikHnnWEpjQrdajTsiSwLNRT7AFYEFTEnVOxEsS2qG1VbAml
N7HR6Hj/hkuzNiNE2S6I9n/fM9e5MFEJOOXMKMW1FkA6tt6+G2UE2Of2Wsm8CB2BaN86a9eyhQuarLL19n0Rywi+2sBlvUrhSGCE63KFIz2Jf7xarDT2qNzTTTgbGvJTmz9wpt3CnJdqmYMELruEZtowVWMbdBRa
11RjW/f7Stgs7qzfGy2vmpkh+SSK8LqlaCvxSn0vJhlLcvSqVEfuojJAw1QExBgeThO4uZEL13FaHa+GFKoWax9oXPvSHDVOcUu2G7I0CCtq9w6zGxeGV8psghbMyPEfJaNnG/f1yjxqNEt10QzJ4hrYqoR+InQL
+4wNWWq8LYjAkQoFks2jpXIbbUD2TD0pe3ombjXEYd9LeJPoRuP8OCXqZNGnPtlBp/Kt1tGdFRZk+rVOZZdJXO+XnikwRFA8zUCeWdtfYY4iaZ5b7ojPXrop7Tnz0qY9cCUz1kPe9Y8AT2sPBWW+PAwNsgoKl8hb
0Gov+ZnhZU+2qxjDJ2LYcm/MkBUU1XF5DRPDZzimQ7MRSIFlE0T74wKeEGfVJRP48oyUXRMIaIeFH3XO79M3sHWHZ8F+g7PuOE89+flWszfYNlWBGwVc5oLkJuGK7wsO1osGJdx9ykxPv4ArkdVN3ib+v8cE6su4
GcGWOdYANSKIXJI6SHLYEqYSRsBiFHTFDNLiRq3xhhR29hdkMyjKoVp5lMpVlTogRxWWt4zErTlq4zNBlyrJVPq1tUM5jjRggSswvIgkpl/fjw3ySgL7pJMblbJZ10Pgma9uygzygKZpDiM4biyOpSR0Dp3SV7PK
vh8tM7+muMhqAeeRXuvl+xZ+VsYTSTQa8NSBSFfyfXzApTTsXHQge6pwTm5UtZzhYsWFXoKDh2SAetgyS7JgvU46EzC7jjqeNvSe6IKTzeCJVjkhY4Te8CSylwvVw03nxB1drSLk0xM30JZXVFmtwXXOYHfjBvk/
j7WxXoCzotKG5ekOnDTjd8SV8kidtUE7H0pA3VCntuzKAYXjGoxS49QBAuRitCtXhFyap9BhO1HiZnmcGOQUoxuIxjQD9oFjLmSFxtjxnqOAkDMmp0b7gBtaqkOfq7AXTZt1H24iTKnL/iCyMANY6R4zU3j4saL6
35gMWiQUA2xacplkKoI28RDrnO47QWPwVJTmXOOcxDsxS1yWpzUGkb5pfd0PlWC0FNymJLBBigpyhc5/CbMsAYJT3Rt4XZwy2AWMQjn9Rm7QzCEKijghgANeej4sBEL5g2HjDh9tNptuCo6M8rMqehonhcLQjMiy
POechhA7uC5FkmOi2GQvytvI3bVKABq6lZTRcaUO+04FDdK5FM1tYoPEaAHnTNB3Jbq3WUhb+aXHGsBiyv9omWUFVGlpkmpnjbaLPghF+sbJwGzM3FVpiGHbzhvidAsAprWEDZ4l/6N2NR19hZMw7QjChiGP02Fo
C+52juAvUOh6vYVgLMUBd/Kl5jSW75N0im3UEBZCZgO9n/hs13pZaKO2j5nT2MpIfrMCmZqI1Jpsr44TXmOO+BJ2pJTAV0YAaI02ceBfmbiUcgXnOYDnYmqbgar4DfaQ/jWWsVD2rO2dBezkZoBMYF0bm5/1IRUK
5yzQaXdum7JAE0HxpGzmWNGf9dzM2VfvdoVOIxnf5rJlpekCRbm7SqltxJzxB3z1Og4UGqA9zIPnvxvdYGnh8QPmho5Co67IDxUACB2erTpkkf2s3S2DTgeCcnoRglpfPraS2uwpoC5W/eq+eqah4zDfgUmVag87
sWEppjoK6LrnYijVAiq7KqLUnDLO9pqiuITSsuquiCyorE2grDU7OfMqTZyJhdXrZJTzb4Zm2S0j7bxx3vNDxK+QMNtc69UFQFwlcb8ANY3fnMUD+BnBcZkyBlTphUN7RNBjUqVa81Ykjzk6J1Z96ZRjwUUvnDTf
gJkg7KMgrm8m9X9xjjjZbKMRB9LniMHrxkjOfB65kLyofmEIicnRMwBKbkt6sppTYhN5OoU10Jio4Ck759SVVJs4I5iCoZkiR/NBgGb42Ur6XKbzqp3HlM+3Wi/l9l8cbTkzCxfT2FJYqn2v4QDVKr1sQsjWEvQC
mP9kimHbYlo4BkkdP9EOqQNyWCZdflTUCGU+gbqjwRzOdiJZk8FaCt25GLG7sY4ADVX+CNqVpyqlQUwQ4JF8SOP2vuoKs9bGTlZXqhuzu7239P8F4WOuTwCBx8Ey6TTrwfMoTSmGskvS83MY+jg0Bqhvw/eiqvsg
8wFZmRw4t8uD4btfCaU/QP6iB0KEv658R1POyUNfq8g+WytMhMoM8+SnkR6EidH+beL8DQGO7KJz1EiCw61siJDaUJkdmJMnODmfLdAVy7kiITwaw0oZwhWZ0G2MzSX4ZSj3wB56zasf+ocdvimJe8TiXNL+wLCR
SLcol0gTy4Z9JC9mYSDlwmC4cfIZfemh5cnuHxc0GJ6vH6jjeVY1fuORlZtuxyiy0DKgNxjbII0wgKFkOCDgbEGLlB1plqHlSQu3j6nMc71UaBcMp1POq8tKOZmhEq6NIQsYoE70tBsPOv1i+ijRJ95S5KAW8WTZ
S+Kg0FfpnOV4VQIfJPBPhn5BYg/GdLeGNBr51iT0kL6mfYnD/bTjrgBg2lLnLivqMmNWSIyK+5s7RarLv8b+kTNbe6e39p7otvEeRyw7oTkaNyE4vtw8FigTirMvGEvZeySJsPmNxH670lD1EWtuBFFpWTPmnSNG
pXMu5P52TvuimK0ri2nDiBnu900WJSKkV6KDBuJSNl1OtjfR0jsLWdoPgqaJYEno4glRVtbHxEaCg4islUY64cQh9V/A+iX9/mjIj4Icz/yws1PzzB7UJvOkcoTCZMmTR3m6qpYowncWaITTh+5boU8DwHbWrlRC
m68mIsdAI7S23AeUMze90+jrhZEa+6pS2hLTPq7VViwL2kenjpCrkhm+6fGYkO00+bOGxKMZ8n0C9gPdXVlFUFM386/EnHq88uAxhzh7dyNBwgSfPG46aslE2ESmrUvggcqCQSJ6qz8UmyfJiLhsPM3RZElq0llA
aaZJ4dHU6k02+mmS27E32fu1mJyFKQYwBzRS63MTxPxuwIcwiTqN7iVQFbMib0R6iMr7S3dCN7ibJwVZmgRvMvS3hEDLLwT6b/9OLt5N72iekM7d3aWYRHT4vClwI6T8pIxfiFzctl1Ana7cRh/l4osTmEQh9cm3
JctQ1n+qDuzcBE+9ZmVmGfmwPDP/HQGU01R10EJCD1IbT8XWK/22c0UXFpJe2BSdxcJfb6HKL77TCk5Cb5EfAG4jayaC59YZKQJp4aJtqrgjA8P9nVBJkzNHAWZFU/u4Ln6GlUwUVJc6EvUUzrEsRnAs+kiZEt3S
BVHeOMNJ09nEBzNJ+OfnFakvWlGoyBE1/khNU/Kd2tyhdu7NVcZKKyffxaVyv53/eJ+j3rBQWwkMo/lZWVUCCtQ0QLGBYNkkaGhVLJDazM6HTTSRfdIiFZaJwYLS7UeQ3462bh3dyi7KNUWRGi2eN1HRipVjziDV
nFtOJ4Ue/DUlKRIDd9fERcotddKUxTXX5J5NSF0WVzBf+Xo9fLbaQzRhkBruJv5RBaegzg/YKEoo+1w9yoBB7w3n/e4kVihcbEhhi1mjVPhaFy3T+bYgZPm86gWeBakgSp3mrXtsi0OiU12x8U3SvILuyQ7o59pC
uwMj4mKDyIQlIHFaI+BBkY9VA72Q585aQokb46eUy1JF8yt+/ffvuUHq4QVFREsIcfTweCaYXppxzkwMbECE5a9jkSALyNBjWEcNjk59yKzlsXAS9666UV6nYKpRtVV0TBGro+bNyY13L3wobqnR35m0C16u1CeF
ZkaQdmzZa98NzEQAilTWDO/FKi8K+p09ZleFPXHKQyG9yo4dWr2f/IJn91jnZjD41G1vLRDyIX/jT8Niqc/GaIRGaK0n6U2Yl5w3mgFgxgkxi99TWNsuxj4NSiG81uruWvfq+K5sLQLBI9e5DCcFHU80NQFahu9j
lqxrJqrMSBqpdRo9LbT6js4XPb25e9gL/f6YooSj0JPAKBeyt3IyamsoJeLM9zoE0FoQKro3hjk0sUYu4kutFZhjXC/aOv/wKq0EvHOYw2NI1ABYlu4hBLYfprVnWopGelQAzwJoWX69ujVL032u1+RcYcCzo6C+
YuAhNKPHNJ9rmJRUF3tQN9hhc2RoC+o7t7UWAjdinOBzWYwiIXreo4F5OpeVw23WDcXmmeaTacYA3RDWo8UUneskSdiwhsFoDVVm1771csxVy689uBd3uEzfwhJzaq58QprZ6bJrtPeFq4gUe2l+RYt0+Am7ru+g
m9dKPfethsc+UJN74s1VlMey2i1ZUgsnE7OtnMA7S3l/nwcML345YWQjgiw6bzhqajNL93g06lwpOy/gkduivfvIa0Iiabnvc5zM02ggr9LZzxnA8uXsJg7A5IWyG6wcLV9oomho8XlOLJnjP/lYh2Z4iJpduKmz
znUHC+28Tfc0YS29A095ELbD46ewgSX0d2WE4V/EGbyv3rAuIQf1xf0KluHpCJZMAaDqKnFyvb5+IypjVP3AqxXGdYG4C/8XRsl5Lj8kOj856aRN4BrCUbdWlzIdGAcr48qD0eMISJhiizHII+J4RxPrNg+b/bkr
BqM3iImPFz2luB0OJNQW0BJbey1i8qE64Yx9V9hs6ywAIhQElTgzZDY0UrwSUoJHOtt3A2BHYXmTVKZWcQ08kW+BY3qG2udQXGgwD6BFsRDs6ctDpEEZOETAr9ZRA55H5JfDHLIc7gq1EL17LA6p3SVm8kXcoyVs
ydQCZqh3LAutiqYUDW5X89Qd6rb6V2CKk2MMNA6EegnMKeLhs5x0x9oVMUBsYeTYOE2QMUi54EDNd09B/edYuskn+j2W3CRybQldMds5U6znjXsDz/I8TGsy9iQ17H49IV+vwPnfU8i+UAG1VID7jwqgppMRRjMl
sz4KrGjGODmxzZrexkRYuYasKtNPqQZhiKQ4yvUUroKkO795UsW31RMBrDLV3DCVE0AcudbWUIeevMCozUX+6r/pzYl2ci7vpXm0ollQTY0mgBXzOMWGFI6hrJOuU+huj6QCb93m2oTM8kAocdnakzVGVMkgdlCw
LcWDUOGf3LBrjMbIwkw3ORy8hto5z4kdb6hORP7M5I/G58gs9YPUDXpCUvYLY9mlV31LiCNhpECwfDz40ssbrlqCDmMcfQrYFrKo08egBaKxYGYNxQmxEFztDGwADI0Cs4PiB0hGDFWLkSAxMZMHiU2MW8LtOLZi
gpwoc0ZDsZztllIX5YGvViHK/5CEwpHvLBuOkLPSHO9V3LglvdHhxaQuIUfKxE+GoQgpco3wkc2mpjLN7Wvg7iSf9rqo7A21uo1tQBBrsF8c6iT+jH+GHYhOa6e/giq0GbXgxta7D/Gc16XcHwKp9tXBvSk25+Wf
6Aam4fYzPpdzrO6PsXu4526Q8cDaY2jSlhDpdKavxIIjad4uqHGM/KPE8Frb1VezRj/HRwC/HK8JbjouMB8p8Y3u6Bs27tYqehaVsmSEkuX422iy49zwVWfvioJW8QnyMfRM9xBHbvikKpj4HPeDeNEgSj/y9XKn
KLWCzzX5XMnnaj5nmFa0IFMJ5UI4YbFgrZTVhJ4SKEaxiqeY1rdg+hmmaeeYhBTG1/TVZM+ej+05+fn3Oys2Gc1K9ac7+oOBSuX+xjHTzDCEWia1t72pPQR5FEohHJ1KktECsyIhoLdYBUXF72k26a50yRRCSyi4
Fe7o5zbCo2EDy9SBuubvsmEb2s1pz1QjPTCbbjCHRHgITyFCdyWWJ2obE84H39m4+rXFYSquT5wxZQ70D/5DNdkuZqHPY1qjSBPjfbLU0TzinW/mZiBKQG24ioyJVBjKIUV/pbBWHo5c1CmnAtZsl/HWYhFpcSKZ
rkj7Bi9EZ0xWLRjVZE//lP8NZanAyctIL6IZ5pRa+JiNe3FkFV4uQwCnk9dhPzCHXP6DvRR0JIUc6r0tLO0/WmGKaoakFS/bTo3XwnVj9M5Cn+HKmBiIUZdVFdZwqAhZZXxYedZ63eX+hAa8uoZCSrc15kekIlnB
DSSBtA1D2Uf+SYsmxMO2CJIJrUNE9lpWI2fEhJ+CnH6YSl4CYJoSW/1eUbSaHNSqW2X+RFZznqbE+AzmUXgeSFCtkL3pttFaB8MsgjCXylqpNmXKFs4W5+AaTKeZHJkmFHgXSwAmIQ9c2/YzqFYWseLMab7Oemq1
NpMkWcbu+9cgRuiGqDa772PMp4eDwLQvn2IWsgOUC+6tGac/hLKuxlxzeHlglOAAEMkf76HsrjJmJ97+3/LQTGvl5Q0lK8c7zGM+2u+gs3sQ2Nmo0oCVmZhgfadoHXQNy2KH+CDfwfluj5yxgjDbSXu5RSNN7FfB
OP1n4h3qC3cw7oIRscMma38nfl44UcLrv8Vfo41idrV1gpvmYaBrXNpmv+ZJyf9rzQ5MKeM+Wj/uwqhSUoZV4pupiowJQsgmxN0XRDWGmvUdeFt7V+km8aRfj5O/aRL9LkamkTkbe8vQvmo1XPlFTP9qMOPtGRMZ
Ke254k9QWnluYVCgHTkEgWOHWRjXdUqP6JjhOmCoz5slMA8EkEMJEz/ScK1N2B554qHFGuXpW2W248Sw20+1+lIJ+SyMjEP/bzBsIs6mYCTGOEUI1ttUiAeV3LMUqxnWDDU2INeH0xncB5k609TcrHGPzV18nlaZ
hPmGri9bwU4p6VE1r88QBlDN0HVN3ROpO2Dt/UX3DmL0Pa+RMxX7ZDGKOAe3Zq1Qd+AkgfrhNfXZwVJNc5ennRYhDZhBB4LgX9J6C/0JHZqdxOL0dbQrmzLuzR/YJzrHamELpIAn04cPOu/Z3zLJ0ufa+5yCIfFu
AHHoMJ/HuK1iLtdIV8VdWLlCrAMdtkaZWiXIS3T2tb4V87RB470lkbCDkX+wpZmC9zOznBCVcSHKqGHJ+wlTVIaNevWKhEr2guzOJHKQED88sKeIL+vrWXoI/nFf170BQ0Tx2aT85A3CmpFueZU0Y9voVKVLX23o
UjY3udLT8uQlx/hDPtrOQhoKyXdOPc3EGscKFbvnANJ0R0LQ+MaScIGUR5EatXFDsl1gRCSaQbKB+EKNPInN60qFyQ5Mda3bylnqEHmtWitYH8Z9JBe4kpKPDLFCh39MH6zMhz3atAJTQLgiiJMiV0ifuwRQ+uYS
1X5UKWfjPqnElRie9a1Pve0bFz93C9HjkJPTEKWUsGne0Vhug2JpX5+ljO6zwHfHwasBnXFaYe8luz2TPDW5WjILtElauxDhBEMF++djWHk6g71ZarCTIsAQxbU6eE70WHe5dglZoPxqj4PdkLqNvmt84QR0KBsk
C3TCJbxj6ts0CPFx/9EBNViCfiIUGXqar9lNja3D8hbPiGJ1gyTsxx1V5itbcVKmfzdhKG3NZGzLyNMeCUgvRHo0wKURCRUzblwXrKomj1tYWBAVQDwE/T/+Mowc8YQ1qWOCAhlFx5BoJyV8/La8RUujwnV59/I0
LfHKclnMTfiRAa9QvF8K7p/l02KKODENksZpPXqdRwYZPecIlYtKrjBWL8/o1K9WI2y1myq4kB1qCP1DhCBe5Li2BEGZimz9XNOhvcI0X9jcSufW0gYJAE3vvNLLyRgPJJaQeYX8kgJEKYDPaY4rB5UvCTbpeRQQ
m8CKfEcMl/BE08xKbCjEukdBO6FUhvzOq9+acgyt1FIRz3+XFBvIrxqcDtiSbHAR0e7eTyJ5Hf93OYOxBRhP1JFqTh+6WuJxe016iWlIHV8VRFUJUfambxfoyPQacP9fccJK7AI+o2bhVsdrDAoJXOc+6CFx50vW
Sgqwq+MIGd7sUiNkiCaloi+nSZI8FkzY1E6OMoiXuRnlLFe9hh/QssViAtB1FYgRhV3B0/8i80Sgg6n6y0kk9/MvX7tqElIlARAET+0IffFIxtZMyULPTk+o6ygrArZ9m5sFqUr+L6tKMPHT+FvUCVfEuaCdC1mi
L8WnWStTE5b+wjxxC62c4FxHWyW3R60QEnXe+0gNc2fQDzrsqAwx7HILpUKGTY2V4sRP2kcuPBTMRJtK1Fg1FMMec9V/sWdaAJJfaMuypN32glcQmvkxfcR8egN7EF0T0/i0KcN4PsRrhHJDKtS4IJ/CFBQhDncj
jEEwFlVMwHKPU0wlsR4zfEMPs2CQYXNo9nAUncbSQwziNEqGevR2U5xSDkkXyLvWi2Uhtl19sLuHF9eoW8/sBPK9f5MWvBns13ObrVUUzUOR7T7gw4k1YDDrknB3orONJf/Jgbv6bY0OJLcRwsva9O2FEuR2q9Si
DhWWJfyWRwnRsqudgrkJJRThTedo94jRFi1kX9Ggvlm/srn2K3D0s5uhg2ZQpRai5lRgvtjAP7Qxf66IPleM3vBBR61xaupuvHKNJwkhdT1vWx0veE9QLHVmHXB4kO8R4fwLECuCXn6SQREvjbpGXYVB2xD4jxGC
7hJNBfH8YQ95Eu54ut0rwRxDm6DWl6K+q9Z2Dp7i4CBdYIfUjaDcLYQyfG1cgvZCbpzazVh0neCZSuQdOjoNtVqNiOjrEVE/lYTExFR5FvVTqPVlf8Vm/rbVwkxC4U+bEu7rVMWNHvcwPst8cnCxyGO7v9rRVm15
UEMmx/wBjesdz/w1a7zip0Xm+lIxNzL7EReE3iIXaPoAbSHLOzHhb9uYwWS6M3x6iNaJz9fhk9au6z7IQEXoIPc8Br0U49iIbDBODAwwU6PVJnYJZr270mZBQ6f/lEZOWAkRLbGlgJma4lOLh8Lv1oVznc1I831v
4v3wh6gYco1g/ZKcOASB4dAQIZYVAzbnPFXWyRbW9JX++picI9chOBMxpje6ecm2yDdfPevzE1FjTCMWIh7N/nXd/S+TwGS9n3ImuuRneOOrmoF3CHV9LWEpsuUXvNDgwlo1vujZ+Lx11lVN8fdArk0zmCIs+Gni
m6VKxCuKLlbmAqTLDIpXImlpZyVaPdi/n5p459iyKorQXVxyCTu8xYoTBpSmRWiXVMCqKtnMRaSnKEksIbkATgwgAGojPSqgSRzUzC5YCY5ccLR3vFnEhahjsPYWq4lRKR3WtJ7GyBAvJVp+UPKY//rCOOXUxol/
x7nB4OYqSEHsuz54o+afLjFtLCHg4Vz2d5jdV8eJr3FNPe/IfvZrrcoG770BmjDQlmxJr+fLeYK8PA0GEEhVcPj3UDVN2Sj9g/76kk5fMzFD0p390vpK6mbGfCFktwnbbz6+AEgHzEkW3CIdsY0knI0n8Yg7N5O0
yhTAhVTeP73arh+eTzOFp3ewr4Ea/dnW+EG++ibYbrS1MmSdSMtjqHSASBA3Q5d7t9E76HdBRNEY+9XZFKXvgR746wvhJqqfXeARDs+v/PE3Dh4UPqKbSey8DKCEeBUEEQqugEHNdBTMruc+am5tUnEFISG6fpcN
ViKeSsdB3vBkF5Vp1qmwPkCkNVg7BjTm8IpB6+eEeoTp9qlMg4bwYLDVQDKKOMvOFucklODkB699OUqLuCdXBQdc3OXbKKdMX/t3DAc++EG/nl+uxHKtL8QSyJG8caB7Ny9a74OneYkUJMSmvJiIHnHMchU3W+yo
z34Eg+xIO1+G198XRuvLjFBqEU6qVrY8YeA3m32Zz07n/sHpZfTx9B2iRuVFfagps10vWB6LLo8nX0+PaYDIYwWTxm+xG5Sxge1skVaBFBxbgzeOvaRxBRh/Wt42cD/EinSdaG/E9oG2PEAA+iQM+liKblsFm0ph
yV9BCprZS3f9JBN1bom2VpaNZfIicyEnBt9Z3gCCKMGQV+8yRXNsFhO3sMxRz5fli80LmUrYoae/t2nJJAuoC0iaEUnduDQaX6m35wtJGsqW6WZemiVuxDrgGsJTLv7opzTvwMvuLIvf4C7J56nVrzJPm1X47Tb/
OZS00VwlZS9mK+MjCcOUs5CO3phOTBIQgN0KPHJCRw1JOMbbBoqTYIicdyqeGXtiN4qmTkYHs4671pCJlhDrWLifOOGyr5wb4MB6gfw5kwoJIN+LpOvuxiukGnYXkno3X1Iu85goxT+KxPAaTLSQYifMFWUbsjjT
sBFtcH6Ju3mjQ/UqzRW7mZrXllkMUlkSbRGJ8QcHfBM/j9GlIyMruMJTdLmTeb3K7DR7ij2SisJcGAYmRRLq8M+97ja0wWLxjcJVWqyCo552koev5j/8d6T7EG+dsBWTBwJnV24nhvsyRqeq4BuP/4ZfKkLSKva/
jO8Mo1856Tzx+e5l3ov3hhLmr5j4doiRwqs4bT016QZSbX+sb763Pdy6fjzd35rNn8WYfS5VlxTHo6v9LK5dGVA6OYbFP+3oJXE/VrAYwHbxd7KYuAYlEoEEgc0jPxMigTVcW9Z5D5l5SqiZI0Od7DMcsnxFkkfc
gil1m/aVHRSSY0IjiQyGYwRTKpSWnhSPdWJKkRps0lE30PoWD32m1YtpzezcjvII8pS86x1Q3S8pUTgeewlwT8iAUkSMmAlv/L+1shqHJlMUxkU8Su7DeVD5NNGrX4xnd1Uy8Kqnf841QNW/4h5RfCO5OQpRGfZl
GWmrJJVZM0cuyHIMO0mJpcbRSys9fV4ELIMnJJp+pbHJvrHqeka+QjK2zI+LB4HjHujK6PD3e63vPAE/G0HkpfxqBdvMg0b5bVxlR8gzCziTdmJS5t/NVBUjwQWV3DKVPZcnNBqW8tNyB/qDSq5aHCwJpqq9zrmp
Cuf8E3GzNJiEzymfs3jA9naz6brmMucYLsNr+iTrzAb9tDXbZSx/x4RVVEwS2kq2pl9KfQ79ES3ZBqz9cMtXN/i8UYSIjKEuPqtHns3nXCtIQyDhALDpXzTin03C8fI01lNqHMJaZSxpwtqYPAevBSWa1IhMaKwG
Vj+Zm7T3eYHaKzMgWowoHMW12nI7rzRVZVzRrGhWMueYBh/CpHTdSFIDIzgxtK2ZEc2sWcs38SbpTdczdS6GXHlif77utY7NC+fmHYrGuDjwvWDqg9XAroorvcamyefI5h2apdx8oxOTpc36lS3cZzyaXOUjYd7o
YeFiy0ieaESY6jO7u/Am06eDol9role/XzLA94RTKaWKk5bK6cluILap7CiSTzgz9G/b1aQnNQxpaFbfyVG4nOxr0ypR0pzRunD7frHTGlOxNH1NljYTZSj9OeeZ14yiIN6YG30v9l8HRZiUJn6B5cevq5AmrCmv
3EGeBsPzKk5EKS4KpriMcLeIvBpD5E0KnWlIwxxVO6g0K5acd/p5De1oGv71uGFIL/PZ1zAMQl9EUYo1aQb/T6hMk1rKWRSdILChmd2hEZ+VISkVW6GIdMtV+lfP27sdfYceyxXNUX4eVTsMDwJcf7a8MxS0Y3PD
moGfvOJwziMGH95GITZSmQtLONUgtA2n/BMINGQ93wPKBCyt3Ofw7p4qoJEg8+2BZvtnw5rj7QueM03rqlYLDjYzP3MLpLXPEwq42AvuSoURSDAOlta91KwyawGJI2VH9excAjLlhihSvZFszZYU+Q9Iz4Cuktbz
fbb9wKIF6NfMLK1C3wW3fn7iRsMx50c6Ln0k33fQK9LIo5pkA+McqoFg3/VjiqYIOxLA0IeSM6x76M9bbqDC4cPoDeejbMQ73du6GR7kR2GyETOWKfeapure07uWtJhkm0rzFNJqkHjMvj0AZ17zw0B+ieXzEyjk
Knw2gNThbu37XhtAqIuzaz/nubPcxerrjMU4m5PavqiGE24OYckWBM1x9kk1ZsZkfdnDidiaeEQTm4KLlrwmU/ngbhdoC9SbCrcil12v+Ll1elz41q78jg43w60vy8kNDiRBps/YllG+Jghubm9Lxyj2+xy9ybZc
5A4s+dYc7carNELjRRikD1P8IITRBqMx0kgM/CvIHss0X+uytSDRiu378o2UBEYT1K+JW3SqFmyKmP+C2pcMudOKjiEqyN7sPBkUA+UjWszENBsDNNt5LpMm5uuWYFN/i9zRD1HVL/DKQnATP9kfIkaE/qYJ3fL9
CJWS0iVkD9mP1mO9b4tkEfzVqDuEX+XjVwiNAh6DxqyozDNuaCvPGdz2p/EjBqOgA3h6TYGOFTamXYk7oaB9ZJZHeCjOTcUcoQ0uVsgx9MBo3t0gN0/Zqf/HfrnzuHayiLE1766snw5XAQL/DyJfS57Z2ZIdsZ9X
TthrZOcsLBku2SV7j+z9SrdkY3Z1pV+yxZItlywu2eeSvbAPbLNkh+wte8Gulyws2RjZGbJr9oZHjgp2jk/qxV7VtTLNCXyNgXo7UHKRko6ArJhiQj0VrwmTauy4/liDrSJXPCuQcy/7X9gvNt+763bNGJ3q1mRk
2LP7n4h7+2v2d1ZcaxjI/bQ697QqvB7JN1mW/OP7ET8JIOP74rR0d/94O4mZtsLMvvlRnzxVAEcEZLbd9uiUjFUTlVuF9SCdM21o9QGvCa/vUAtkBA2B6ra/wLvXWXt9e4OUCWcJLrs3LG9ygrvzU2MMvFrHYpKw
NWnsw/c4P3qvJVWVeqgQrzecajs4Pl1PMs7ucfeftHNfpyLiRJcAeMUGHkJwxPbppT0uHG00wcIw1NrAwdtKX88ei7Xwj+O96dWN3bxMtpN5q9sulHTRKg82KWFHhiFvTAsWrSniFT5OMYepmhXZhknkkAjVIXBX
n2X+uShfC+cihkHZkhxO9Qu+YXjilGYIxzBiseQqAJeC+w0ximEQTkMSL/ErfdDbAbCPdEL/aUibnMaZ/38kqy3+Gr+zEUUYOtmGO4G4hNge724f8YsiwpgLv2NEq/fW9HtpduoG4h+y7rG+6o1J5UbboCAHMe0C
1PkcIyAJ6egKLPE4oPQQd47Qd8nPcTDJSfJ/EZc/x7/tjbgmFYK7hSK6jVrfUeiCDkbA1HGd6TyL+lZDEiNFsffwBwsr+iBp5bawPlV2fWR+3eKvS1zdmaPr0TijwcUNYKdhNEh2g1HKzKWh3pgdw3cXvpO873Zk
mwdIja4gfyMAYA/QzI5S/h/Aa1RM0OkcShe1tpk+phzDrkbejCUWEVnuHyWlE7DcAyEBLDOPN46GA1d1S3J8s/jA9uIV6ua+QS1XAVZTk+2JqkU5i5izgn6Wc40bGnyRF/1XlKt2pZB3o5BVfggfbKpsvyex1Cn8
L2R3zdxZ2oNuID499w/Fmk1T9/fCk9Fzr1ChNSqXE2MMImgfzQfoC7u01SF8tuiPAToOROrXbBXVtd2yN3DzVFYD0Iw86PqCevx2C/PqWEdTE2JGgfnnLlEZdhuehz3UJBadfUzMsiiLxOLZfQshgSA9HjvAx9ii
oPu4YxtiCiTTGP94mkSr9Mdj4YfdePAyjkuJ7+05R1c8pQOk4pyAbX202i2WH9qLHToIrMiUs0w9SbD/9uUkxqewzrslKLARZ4dQG4KQWtH00MRiLtbvG2OM36/x8KELUd57N65jexDw+pkRgeOYH378DMX1ScZl
N+pUqsNYX8XF9vijl3AIT8K0k8SBa359Zgr4U2UC/yuWRCyObc2deTBWH1Hrt0M2LmVndXnykXcM2eZ+KIiKuicQF9DijUONp+gS8ppT0Z2XUDOeG0jUlxA+isOPlxA+jI0zmzVfx1XunNVMwqX4itmHvHqiCqU6
CE8JzeIvdUOjn/Pfbhiu2f71oHBo6/2/B0lhf2pw4CkdWwmXNuaPd5v+/BzSJ7pNP/4huZ/uh/vpfrif5sOuyR9/mz7hIeVnKw+PzkaJUvdGf1qTyqJ1/5ERcrqWqo+dqS+e4tdjlAgcycDyseLiJoGFP1yuY0Pm
aNTijFxwzLjPkY5bZGXcuO+QWLmqDSVvfkLp0svsObwjU9NQh+E2uR7TQvKVcAhPRuJDpUEKFfbPLG7iyJiUwBGjOc6nneBK4HfzvgBc3K7YD7LWw7oxt+VWBCYddyrLYHKFyquYcTYUepo16nilbIEVfHDt039m
+HITrZ7z6wP+xVBjAJsHQp+sWiev7ToJccEG9SqHzZFSJGhWk4fHFy0PFeez3W/2o66dca/YnvxchidYspk+hL2v2qp/T3RQjfSTSMjQ3CP+eNMNtFBcISP+GH2xd/+yU4hrHDvhdDHGc9hq45Az3B+Qr64hbqbD
0N3XqWwmQYX5JDhSvcLzKDMwiyT3i+8dmElzKKtYEZPIpprivB23XO/P199REkbR7vLwiBBCF195zCFMb2H51sp+nabxkULflR4Kox7g4x8gZIxx2WgGQJoYG7elvE6SUkO8VnGbbPCVIMV+MVPCvJPLWps4vdFG
7vBIFWBewPJZiHPgb1e+A3gIT3+IihB7XFEV07zQIDcoWXSM0ECGf3CBtFVDJJrOVCylumr8PLqhmEgUOUoeesLGqYMLlEXHzEHFt9CHAhn1W0Za5nqQ8o/0c8JXf0IJiGS58oQNilMRh0YUm6zKyczGyEez/GfW
B5A7BNcDI/Hq928OBg91LO4GRLMoO5iki26tTMHu7eMZmg38xs3mR1PacolxkTODq8EMyBicha3epLu79FQzGjZXoS0k0w6MFYtextndg+mk5mvqrVf1iPY1Kl6xOg0bm4hiqqaOD+4UNpmDWrSTZZEtRgC8HBU1
W2OPxMThreAnG0MpdpuTaQgxVqLRDpLENO5RGDRTOLGUbNTvrchMu95EkdK2PdwUY6dXFg8bYiDmsM+676QCH7IwMXbj5FrXGTVO25IU123XVt1FitvpsvtScpMTpVuMkTT4669/PaYyP09kix/FF9m3silJjrse
FFGzTyXVwN0K7zv82uXXQNw+JGsuHQmADOG6xYLHDGRa8J83Cxy/XguwH5lvFgZ24zjtlkKOBz4CkASegg6upqM/Evj06U8o3oRTLCabjjm8mwInBiaAFXW3/FbUzuFzjMsPmWMG8iHT+siK5L73USM/VVq4feAj
oI/MgjFmBMO51kImcY84CsAK0/S/cXfDfHgKP1YbphVSvMlfxntiD+mAwSQNq1HY0O4GVJ1whRNiiXBPHzaSQ54K6qxHw9rpDQoAFCgEgW4PBerIjIFwVDqToOuKUgxA09i/RP+fPM3Z4P3hXlQEeLZACLZAH6kc
zCeckZHoCJ2eGZqYfi0ywPEav/ZdMPyR4Rd9ypTPEJzlZSlBs1cel+hLqyWZcLWwLZ5slBeFGffwfm5GX9QHz2Ccjh3QYABy+ES98X835jnbZsFnh61J/0kwIAuRQxZUekT31VGS2lrJ44OQZF1TFnS/Cv/mnzLB
ozzebJKzBcR/gtrnZ/egTYepP4D+7IduHG2OTe3Ep/t0YPICnv2kIjiI0Oex5N7OzkY5byLRPFTRgoGgFHzlfZpoAvS9aNollxyG7sIHeMUwiTDlD0b2UCyTpGBqyhvz1bpsu0Fk6c/L97EiDygFoxgr+7ynXwhb
4+O+jwUMSfLoKa4HI7HHT9LKKDYUEJoz5kkygzbeGYj4BioFamtmnrWdd5cx8dN/iHOlCp41KT5l++8gbgYIsOU5dX2EcM3H3wfeUNDSrlzwoiwj6QfkCq+YBuCFnJABbbCkHqmTSCfBMlEtOmAHYt29X+xuOtDk
KjI+Nkv1la1O9OPE5eO7/ZB3h/Jo72YQKamxTGjKKDU1jO4kjLqAg3N4s3XSh1Re6QFwKjOQ6XmY7MNUtfng/yrGVqlSxcnPidyo/DLm6J4uFlXH68jMd2T6m4i59f5pfKY9PRtZlAZFWUDxRaYbpEzyRna4YUgR
RRh5Ikz700UHidJkuB6OlNpNRxlZFryxCgn6pIEDveuy4sMBD97AxYf/v2XBNJ49kiQY1mEzQWaQE94XwDSlpMl29LfFjVWKPL0uFuOR4R4ivqw8SEKjSxnxkqb9VI54gYygng47Yt89Jn9gvFLunUJ1DuE+8Ldc
1rqAltHBei3QDchP1dnFl7gx1vvlguC15Dvgu9xLlk5gUU4hi8VKfohucozZ8xATG8wOCVIdqcgm587eTBHYBKX4xYEb7TJOd05jFKFRDt8Jm39//7XVZCyucpDs7japPN6opBK3FA8W6VW+WG3IFyg1ilp+r0Ut
i632mjArQUqxM6+SF3a1vp6ZiaovLghSu53G1PSb1TU/FR1PTR1WlaDaWrukdgK05NcufkRBChmPiw1MZm+LEKVG1s85GwWxWmwXtyVfHPvqzNF5nNyGVZI5+lYnunlCTz8moNxFiW6zT8z2NPrgelQeR0UQODeY
jxaZj6zCXU+u0lNP5jjl+R1yde2MdBHMiS/qVsJqGB3noaMAzO6VlOqoIFKUVAOktOUw6A0WLpP7QwVy4xjz0asoD80iXR1UOdFstosN/Wrz0YDuX2N/kB4vW8N7NeIEqmMXQlQuL52utwzirD3CtNArMtl6TIGc
e2VgkFGpym/KrfF3kgEyY2nDfyMcCw6ijqhayXp2rgtUib8FcrKMJKpWhVDzVYTQz9jgHUbYchpMOIHKyAP5a8wpjbiVOCusl/i08jhSHVAYqwH3itTr+CtgLjoUbdLO4UNFwNQGhrcCioMdjV1j2r+kC/azmtSj
Sqv2KdVBEHz53Nkng0PRelVNnpmYSNqUXwatl/GKlDE/BMblOHE9ebTopAEDdVOfDs3SLBxCqMg/7S+Fvzbu1VXl8gP6kuQZALfZcVPc2TQpuTTvu5ox5eXMeVAjd5C37ZmDYIE7JOjdIFbwIBQN/bjTD8lL5Jn0
5VhF1V9OB5gBdf91BOO/KMPkGWe9p316Uq1fOdDrrOPDs5gDrlcn3neK9cjtfkeIake9J1Cnc3ZcpWS2GiSa2JarZVJnbAVM88o/71Nnu7NP9DzCPzwS+i9Nz+a8btS1SZQDrfNxplPtfumf6X5l8HJMtMem5F6z
j0jYsLh1LXZA65HztODNZDKzlshY7S2zeaNQ5TncdGbLJQFNzs3jy5HkjtvJcpTgNDsuCLZXnYdst6Cmj0ID47ju11KavAott1GlNJ/6JaNMe1hbWJMyITSbhwZooOiYNQKy6eOeS7EOB2n6VPaCHdar4nMhpL4p
US4MpDIATajZ5BtkpV5PI9EfE/jD3np2ZgWap9S9PWP1cOw0djvVD5ejKI/Us0ZDFHVfeyIERmQuQ/dccrHx4klpmNNOqF4JIkX7RmUFhzLLTEiE9hmOKZB4blSyFL1CQOZVEheZwAdizjm4qcMsywmhJpnVDoRL
gmIpG2RfrvEajQ6zXFipkbzuNATc2tKfJyEa9VW9K+N9UQ8oEFYWAkNvEi+Tcl6IOCxdZjUlwp5QjB4/nKl4Oru8e4KIcNkEFqOEFR/ZkBQnBA6Bew0eGTITGyJ5o0z2i5yQzhwGF1XxXVFag0HnjqlwmUAz9rJT
ksC86MfwkniN6p74NCyawup7tvEZOqJoJ1aKW+zDrWsSGNQmL4y83Rge7QjEOiVdXO61ClJk93R2SYo9OSo2p/rSjyShInRj9kkZRtTghB1VzyLxdvlSuo3liD+F3MflTXH29vf7uMPYsGKZjplRA0GjtEwSu6cG
h0m1V4E+sWwLhjRH2O3+cjM8LsPKQtXLaPJSZFF248PExN2XoANLHDZ1WwD4KnuQ4MIaQ0gHiRBHaZHXECMJKAfhFvweZfJdY+hZ8yJ8boN9lt711j/OH+niqx2tn8M/oG6gB0cq2IgY7sgn9FE2BOShkc4WqWuG
RjnCOCEfn2BO/xy36yXYR1dwgyTqS28NociujnUgftpR+hX2wTLsGw5w2vIx9ikA45mSiZsrKc6sJS8/ccdDKEnwwsfulrlhrqhgZW9sdDlKzcrkrMbYO6rgHskWbFHcnSP6niRS1GJkyMBIZnlkL9qu6NUyMJZ/
wv7wi1XegdHFM1TKeszplqK3lHoMR9qbFw3zA2Ix1DeX5fqYTJvtn1xhYJPd7/u3+0BhkEkcwAl/sLvcbWTuq/6s/IwoScYRKDEWsbTJlXXQgGibtkqLfTiALfCwXAkY4rUSUhsAL7/AaLEMF3CoeJaIouJ/4tOT
5agXAmJfIxXxtByiWh5YkWVc3G7MAH0sSYD7Dniut7eyMg5liW7IhmWQcgzhtZSlMY23RBs1aS75Rwy2spXZkj9VUn2MyEYOr7yZKVGsnJSeISTXK5m9fMKeLrx0wuJasoy357IQOm21aVh761jRtb24ejsoqJkL
WTKFtJKvR+/x3DjhhKhb9QYQzPLqbd0Mb7m0tDWEZaZS5gcGcd527r+SeJkYtpwWwRk1qGmf1NuL3o4+2r0ra/ouYds2WmWnV44ENseqRFM5o+yUUiWC3iSiSuOMT7+YT5Q9grExR5o2j5O+XlXJzQvep8n8FjuR
oikriFModw/sbSQqFOsuUQr7vHRacJRwmkBKmQNntQ26aNjYWKY8C+YD8cjsvobcpc1QScigfUuAjlbJF88OQ7FJAjPPgdCRaK4AikdugDNWyEQHX2ocVah56K5wYYOp6ZGqHPpTVI+hruceRUkBDEs6hHiuKCr3
oqRkD5gEEbgaMyqGpAbAdXrsruB6z0XuAeV7vUYziaJQ477iylbWJKNm0eD1zBkqoD5uw7xszuyllyckpxlfM5szz1+MlALsDO2uewyunRnUlqqp3CIPvnQs5N7CSVt49rAyYMp3r/8UFFqJNKwVAl1KgKREcx/r
5K2kG8I71lvnT5G4aejy6C1PD41U0hajsUzV6sHXHRQKKkliolQ3XGze19vgz/GmuTHT07jc/bo7geh/jRs+dPam6N4zRmeWP+av0FImsxa7FZtO8tHYRLYv1MveQmyWBSblYWh9H58YQxY7G1JKtZttyGvEQpUa
zgot/RtJedtTS1xCJYvz5ZLerXzhem1GV6h9qFnHJtMxeN0biCiXcjNC0orq1YPYBPWXoeReCYOKlELyMuXCRJbndCvAXPiwS4Zt0g3KKI0pR3opCQDxlitES4zMpU1A5lbhPiL3qGD9YdlSkknwStpmQh/ar9Fw
OBIGqO/tSg007r/qauFroSDv6pj7ATdJGfWoGCZR9p1xiRDJkCawwAvSgSGWne2fvBOMO7CE6FILio80ZGWf4AbJTXgyIRocV0YOGw0pVOsPTwMKCkfiqghko8VRdbKCs+lXWLRvJw5lwAAnvP0++FLuNlnBPjmZ
vI1RonvAO8o+kq+M+oK4Ay14qQ/fOoJI7vTdyjfVOTAP6iDv0hDdV3m01Z9BWXDxNOs+OiRW0uYemFa6dNHVw8O3tXPp+Dbww2neDdEsk6EMRby+TB3JHIsx0L565iZF3ZVvT85t6t3wpszHhH5zPrHxMTl/0/Mh
8RKjUbOVp8JQXVi7vSx0ryFH9/FNOL9hOX+L6Q7jySpQRIjLriH2erlfgtN7/1Nu4fyNBBM3ENcd+5nLztdtSBPS98OB+lVkKYfCHrcSyDUCw52/brmCkPbnmzT0xNCYr/fPzKH0D/w1l740Y6oJQwlgKdriVP8u
UWvOoOaMB++oZlPJmAp8J8c9999EDwEotpBDqntVV3VKU32cvXoga2odzm2KXZuSwgCp3o80aNTvkwM8yh2NNv1dRDutzu3Uq3CoxbA0XANsNl/Hdfqr/fllhnBVT76rVM6UJ07nE80pjNrwc1CTrP78dY9d9Uxx
wTf97TJTdccz0XPkSTVFY1RwB6bVvd9jYJbuquuNXIpBw5iRwXdj3fY9jm/29j1PVKSkeB3uQ+HbPD+02/1L+OkHrfecI8117Yc/D0Fgvz0+tWW6XtxkKe785V+Jn9dNE21zee4yfvdtdm+q5BXa2Nwe/Tj93aox
YYzsVu3cJyUMOMuFjY8/cyfEcN9XWT9vJXktPqfzwsxL7zs4RFvpH99+ujFuviyW+fplPX6sE62J5Hdb3rluaQurvL/6m1fN9MPvva//6zc/de/mCXahiTb7TVuy/6R/Vrc9Hpu7nLv13hembuWc2d7phFptIMC8
xX5zO1va3cno0utN9056GVnp/lfL9+emP2jrqj6f0JPTuz488s+ZvL3CFrDjHn7ORa/GdMHwrzadnnmuAgIkoRav6uSfj0/9rzP/yMyUZs5sXbGyvccgNLxfTaIkdKNtu5T6+dimf45V/VWDxPuMYnsWGXmGJSmI
o/szvsSHVBdC2pLi/Jy3zPZHc3/O/RWenNn6xy36i6H+tfn4+pRNkp7SSQIgtQsU0/7z1hURk/FN/y68VERU/iwoDZvpJ7Z2UgX7TiVlvHg9wQx27sKoCQyWArkGvH5Jr4lG1+7zjyayumwk4wuhgsce3qDE29xI
4EKDv5PjMmEB1jY16nfDq7XnbTss4iDtp9177imjs3QcoiljfGidTPbGev2wSPzw70agnNvG4UIG1aVoz7/8OANPlDm2dNFNk582UqHAgjbQSC9c3V6vEdn1KK97PjOVLLOUzjEja7RG6NUhFPD0WEQC1LQ1+dCi
MHKbjV5CYaEFzttNnQ0m3QqEW4d7ZkhJBPZzxUtUk8TA99ggUY/CG3rmJ6p9ULRsrn6DYeKnMDzAXebTLCfkBA+RRjGlbUUdbCJAyvaXSAmekt8BUZy6IdTrISBNqlB+KYFPHRQGf6F082acB8ZnlQgjQQfQw6ch
7jsc8Kl+aaASmclL7SembI//5o+zrPsVSuHxD2zOMK9d23UZ6ek0TKhXrM68HM+UP6tf9g8ilzbtePi+6e+7y/toETiiRdiZnpRGQYTgesY1wDXANcA1wDXANcA1YBBQZ95Lfn9KsFbzsRXOt/ltXuJumKvra7xX
3aR/COYTvNxPmuIvotYkMAbNLMFMeuTEeCNeS3fwkn8r+fGlHvVjy02xraZdPI+3pTLYtUsoN6v4vLRjzrI+u0GyBMku11vFK/3Fr6HjJqWpMitSrcLu2dRBiFXJnw1+9tRFv3Cp97l7sa3xXrtbpvb6s4aKIxde
lqkb+90EkQiEuikrpkTjkd2o9MZO/Pw/KwC4Ds+fNad6k6E5/ONfJtcd+/Od5gQhmmaH4Xjlar/+tqCB4NQml+om5+THtL+UgSOsdFfl1bZ4oLD1thvIuXo09I9jXdnykXD+3tp1/Vf7tZnrV6Hnzr0KSEX11eeZ
a5gx1z88ehJcTx/CnCVmSKxwENJIzVMrkoOfiHcdHHudpvJpabiWFCUvXM7Hd/zR9RcMVIy1/Kv9idX4Es3PNqxN5fuJvlnTHu1iwUkCpI7C80pr8tRMqwndkxkdBusXP39H7CeSPmgFp5amlQsLL5Uv8J/Rf18C
QH49CgSKzwB1j45f9iPa96av9Bd/0V8lY397djAIlyZY9bPbEz2s38IBL0DoZ9Flry8rR+GKd8jE1LZrXBuzvhtVCpHCe5qbjQL9alwPvYk58gc9yLyMWoX4iiVABMm4j/ESiesEX3v3GC88hZ6c9ITpd35/RX/l
Njo3Sp+H/md3dK9BLaQsXCRu/6GHRoevcw0/o/VUy3nkc7+/C5e4YaMvo3WZxsFJCe3S7gsgpI5LROREKwYfeWLIDMoNBHH90dcS+KVpgIjnWAWM3mrk5aOR3INLMfSW+2SYlD9x8PmRhopmRWrR7Krn5nlNnYHC
fCznCPoy63wps6L0Jw0Q7SM9ezKZevdkwxw/SAmkGdBOZcwmueUK8YjIOcY8w05Q6k14cRdgH1NVqpR4lC5mJ55rkizmNY+A8OGswd1kXEE9DsHVy5+/qPWc6kQknPSZO4KMaP1UG1+Creo1fQDWJBoVNzwYmgJ1
AvyQVTHDtRf7PgPNBEq3XjMtHyeij0DOD62Jd55JFNN2gLUckOtvvdFE/aWZqw+g/MACyy73UJK2PuzrxMTajR168NYm4d2PqaYmrpQnllv3eO4S5hSBCoHZitWlFAc3FhLz+M36v+DThHD4h5uR1lwTog5UKxz+
7R9TicOvoRIzbSZ6V63welfgUj6J//5nhHMy3hWeHRr5NABHDfFK6psBKxT+WIkJGDVveASh1CSsI/JbhJeHccpVVC89NTghUtyYrMSpnnj0i1OqEp2bFawFVvSvUzzVmGsnCroGtFJn9Efsivb/kzT/iJWp1gSU
ofb78FOCCrZAjtw93OrVAPxgAOTgb8iCU/vXTqo+WxtxsibqMua9UJxSlNy2gPhQ+rhG2eRFOC7YrJn/ea9Y2++8F9VcaQhGcajlTTxSwKy8KY6V9Dte6di8iFsnJ78+55ykjcbmnrZPtHhVz6b9ZiVCEhhIcuQe
/PqcCGIUQZ4EgLbcmB77VCNtLt76PX65eS5wymigBLZaFSO/8/6lHhzTua7aSb+OYJFELmSxnfatH2XrpZfFpSYDVAuWHdOgnd9CI2HcdBdsGbRuJlDFnVoo0HoIyCR+k/dXEsdaS19kctSLeRHltLFIRq3kd6BJ
MB7PgJYj0GUwancWE8hLoOdS4HEkvelalDMWWIbWbTrQcF78gU+F+f5ruPNCUyEUEc8VkzpA3FS18GBE8NWSUdkK1BlazN2wBlu4Dbe5SexnBLcA6cIdbyykX+RjbQOUSrN8T8gq12orN40PqKlUQ1fUVCoBEj/1
6/jY6JBOp5UAF5PwfaMh5Lw20cXqcaVGT+ruAxn2lA4N8A+xaMoqe4T4GIoBggG3ERqm9UYv4abzksoV/VssNTL995VHlGXZXFAhP9HjXe3+ND5fv4SRbVJQwUVIECBmTBDGU5chJXCZ2zhKg77aNYRShOnWiHCz
WpQBU1Xk2iUR8YIfWuitmpucvKlyFsVf1uK3V1jNGZrgcuyhTZA7xTDCsH0zyTqZMBGxT+jWh0teQqQZ8i8RuZeDtOUAwIlkaqHH9MTU8lxA3Z3ApUZz6fCrhnXL18H3XTQtatACiTNML9MPtm24rDvbik74KAFn
wFaGwuwgof3fId993ZfA1oeK9l/xtPvJjzz28Zy0SQnALGltwDIkmr6dG3ZkXJ0GWqflh6pf1IZTl809U7S4oAaxrQs9DaEdlW/+xhVsIoW49iFJn/FdneSz/0VoRn32XX0Wi7paUgRZLDFPUWvNKnjWK+s+wmDM
WwpfRwHyiYHvCZg79rLxFKrLro91kyhVaumFFCWZ9eQhVZz0mV8WKA5nIdElCIi8HDSLRvacNHFdt3e752kGwoPYP0/yjntJhR1H96Fmwr58Xi0R3/BnrYx4GjssPfFowNTQHn/qQLRa4IJoBeXQFwCUJelk48pr
9CwTPS1LySrY+aGkLd76C+lquEvUWt6nNWmxT/WbvWzz5X0LmxaUVWuvzsuA7OCRTbu5XDaRw56eN03Lv0NnSnQHrRVRjgbDcVU6EqKeBut9XjOEL68rtNqfasurUPnSsP9kKYNmR7zWqqJ0Mu/7aYI1WvHhPEyf
9lZT+33MSNJHr++MRSxuxInRU72K74l+Q+MvxBDsfIfTP3XzS/+wKv51wap8uk3eqth9aDMtH0mq3FtWDg6q+WNfPuyD/cmrCtkH0nhiErZkHMbSQ84r1Okk6m25m56C5UpeEH3zokzeXQuj9WoYlH8/NjPoJXuL
Yzc+MTZ5JUKAKCSc3m4wcTFMjVSh784Ay1YmXLwfN56WVfH8MvH7qb93EsQVjvrQLm1vbj94yyqytAHPgk8DW2+bXhvedmjk5ADeL8HyjA9G+gqLNbBZP0Su4K9L/ICDpzsOFp086wV8Xw/f4dzBxS8ZCglyYbcf
xn+3LsVPkzws+PmU9Trhz6SNdukoa7aG8Tx+AypkFOvKjTwbagNS5fCr8U3Ga11Hp6/lCvkhte3Py5FYwEVpbyzLQ2Inir9iRcYlR1NJXVxdL30TGoA20NaN0PqWuCjXAXwcxJom1MnAIalsCgu+OtLiqR+3wVE0
TJPwNsCCP0tjCEFtzwPsyoEjvGjuEoPMnhOSUyR42R1jKjdaeXb7mefbD90fZ4aayP5mkTXBWvvFhdKNYbltxogP86rnKIAtyLV+bJkxQMsSq4UzEN6JCA68iYKPGKGuD44gWcGYPd1XZt/Lmm+ZVAEQwOomsJdp
hYKIep4Nl12k+bKtnSPIYr3v6rSDnOGMC4gnKH2ju7utDQnhPoPzeBejuhk57wJILSVClkkbM5icNyav+2dDKZW9GW8Bp4gvXToqN3Mit5v0ufyvIf84HnhwgmwDSdvyV6wXnqlbkB9MBTyv2l7OCSUyUJcUwKlK
TxvzkCqWEOuCaceR2DuQroDR9+8y2V3XJzPmrRC0aXRqXtnW4UzltFjyOsmHsri7+aYB5cjEDLejdxHYint/UARc3R5R4/sgtw/eKRYLVojbongoWrI4Rq9x3m60qlozUlJ1N9HeZCOHCPangzoNa1tCX+ecFjCQ
owqvmfOa9Qv8Oa4mIrTBVa43/ePvpbFr9aAYr2kgNNAOi5hWQgU2kkHe0kqo59fJIwszDxtz72zw/I0lyiGDhU7IXeNPltWS3FxL8U1VA6GzQSRBdHtPtjNPRB3HOsv0Q4768sgKBqZW4WMVFNWf2PXReJ9NxkjB
BAYQVt6T2wh+P6FKDXwz5e1qxLalAaF2OTfQ8DqF6IQyYihE0eKlMS2avcGy8sYRx5MjT01TYhTTpvCnV+s8L2XMse1X3tFAHOW6HjD15UDJGn15b08EN18g8MWTKsZDGM6oZsIfoOQFxvRfpuXtfqLK0tZCU/mb
NizL2YfPBVWhIqNUugChtaBxR79utJdnOjTBnsuKjCji5sMTu0CW4B0/nyiLuUxd1WmFRyiDvIXNlgTp7JCcoU2ecdctMhmESUcXHTUgtkNZmSg1dUfddaZJwxmzhsjcbSNJSuiC5gYVcjoCLSXS8RvWJcMiwIZm
5LEJf7/1w6CJuTqRznLcCmoZk/DHDDksTaZHrWP6ztQ+3GvU3lGRjtSLJuxEhL3alunpftUHb2wRtR/ZNWQKkb/qsrofsDGuMlM2yvEoiR7QE43oO8paMzGM7yAOTrkfTFOYLWpjvZBoogMC1+fQ9YOth2xCqvJg
POOJsiayg4WuLCwroCIDKpcTcGdjaNq+nAFOQUIa+uvsjsVei9uXNPaUemJxu01RZ8czhUiZN7X8Q9kN33Yg+NDYVo/68/F2rIsqR6An7T9TtEM3y/qLIxrYfqB6yDSMNKeFgPdcuf92gVkf1Csgdqo38IsLhVs0
uqERmwqFNgPiajKFmqi+8WaJFcVWyiEhZ2G6SiE5ob57MuI4oU6eULRT58241k3ZGoCY7UYycXS2rGPVBW0spCijCsEANbpk7cRKV7GRbPDaHoiODpQ543kVdlj0Jg/I6qnHZC/EuMmgOVyFrPP52n7Y48DGnjN2
ao/CDl6P4Lr/rJVV7vOH6Fsd8BZ4R/xYCYZvzqtVBqPt6gCkjwYjhoGTdHZTn+ue1sdTrP8sVEkLf1dyG51XSKunjYfPYNjYshrsVNassiYnCs44S87wcHefts6AKws+6q9p7F9dnDWrwznbZMeYhRUnKvnY7kiP
9o7+Xmqu7W6PfshXywDTn51Vbv9nEjzyUcqI29oxH0w7LBr756fl5dtp84KYhnBFo6LBgV6GhFtbT3U/AtP7O0O1CKTbPYyN2bolPA1ovS6bkOBldb+MysLXi/jjtGZQh9FfUbhjouB7aDv09N1tRBsV3GHtqGgV
9K4PxbF6cS2aqnighH683326yfnUx1ene5qh+GXzfrm5BBmjb0gw/AwW5j7JiZ+jitfzmW88nGvyyDdCdDJyWsTsEsuyLCITnxjx20DFqp2hKt+zWf7g0YJfXF22wUPYuCEzbS82KbyRej7FuWWhX27/TxzPsDgp
GzXizbH8vkA/qjs0PAOX1HxZEfrvpVp7F39+BmINKihrTAXzheLa24+XZC63M77A3VcZyYyKJFkSc+OBxdrD6dxWZasqZaIjqfQfVtp+G/N6X1zLlVDyp7xZIqpZowx9oasYrbTePDm5/HSCVxBA7/z1c+6aUFOq
nhuQCc0wckaXbZhsNrW90jX2XxDeF34p+iCNoV0jpispb1HrLkyonU+m4P/VJhCyN8+VBCX7jcSW7F0LQR97JyJCneGiJ1QKcrZu514oJsZn9nU5EpmLOZf2pgZLwGvLpdOl5bgjahhvpoq3+VkiCxFN6Zo+TSUu
DZKBUi5BPdctXFTVxfiRzK7TbNXwY1Df2U1817CWx/NUORrOZipsL+a1mTzxTWrAbPFnG6RmZT/Bd6HGxwR+/PiTBm41TvEbn2XxPZTmxS1NgosnNWs0UxgJ16rRWp/AxRnU4Tu79ahmo2kRRczFP8VIscWPJohm
sfjtkwYIU72iELvY3+yxN6aPZXc+kaCQTTHPqoSsKEvGySxrmyvxAj9ItPkO8DokD95nXUwhY/rGGnUhIZbzYdrJT1naNMmuJF8Fxr7IxKaWqjaPRNQtYEdjrpHO2zxdB0lICmqrOa95XE2nWd8BEwOQbAvRRdlj
xgfRRIkRTXKeHCWxl84wq59pw46gdooRN1NreV4sagez5Ca90VqTMrX3q+EMws9ggmcVeKfvvWS918hK9wbZDXsbB53SjK3yHXg2ay55f9YpNsfYnOCrIBfDb+kYn38Ll+sbrDwFUmX2JG23efUeWa2r4Bwfzcdt
yt+jzzt6qN5/BgCDCfM+ClEhxb1uoP4a4uRSQA7mizdX57kXOFZ6zANAf3rsBGgDlpTNLokxEA7s7qRoHa9BHqn9bpMf5LW7jPxf+dMi/4d+Ncj/0Iqi1mxOpbAr57p71ECe1TY8UCrogeqbzoaq66n+GLPePpzg
cvJxH8EkoudDbkl0Zk0D5J/xaio62Vpwt5Bo3xlSTjPAeCt8jgAe5MpnAXPvbuoDoW8GFm5E71EOak6R0vMnyvIZPA4PZaHiBU0J8nBYGiOhI6M/4QQGNRaIp71RfOnrrtPff0YAEDXvwVKhD7anYu8A/wjZY4GD
Ls7O6BFvTAutDhncAT6IAtm8w6YGOv0J3xvaTO+zaVxYvrFcsGy0aDVSSUXnumJjYGaA+RcO9/jGEebWby1o11JlBTGL9xhe/c6PBYsyMnjYke4+bUUpZ/NsSEzgP9mftyg6ujNz6GBzI4TIzkDmm1i3K+/nXJoJ
VMpxr3Pu8CDd6EhF0VV7Mo7CYwWW0nweqMh4okw67DOPREXQplFTHKdvLwJEy3cqedkrTqIXKFS1ysZjmwBSOl3NQNGVSVdSDj3lBwuonMS8oOHpau7z8U6abnfxoMMbpqJaAXpnbweVGSyiCtjjo9p2/Nvco1iM
I67DinkW/Z51Gmgbhfso99zmIYiwssRUbZX/WWPlckPmcVRzOdqfosx0SEDkdVUWLhujGWuyTYam4ytzJka2usp3MJnRHw6DkQmHJfkznBivAYAudlkgyacK6u+lMpxeL3oXfj2XjSZZMcHKfznhtYMkKvyzye1s
uUJrrae6iAO0QaXa9B/R2UqC4iWFTRc/u76aOMFB06w6G8r82iXI58bMrrKTPcSKRNfP5G+ZpCs5rcZZTLXi6ZqksthGQ14cO0U/RzBbX190citQqs7n60+caeWfC/kXvyORwDsxnD3FQL8MS4uo9JRAoikDFddP
t3UjFzQ0OirovNyysWhKa6kI58rqMGu8GvRFngADnQUqQ7fvwehmxpXTMBLdHX1drKHOPR6IvYZOtCXIycwsuzdGfAQ3XVNQkcsTUBqxZUQIhUCyZhyL7o7hfTLoLbgfgWkKdC3W0QuyHm59DtsToyWOQRxHBKtA
enfs3AP4swqZ3vLL8OGIxRz8EHhjVo3TasnAFnBAo+07UHCUkKcoj2YPUDkpjjXvYcT1jZTBZaIRYL8UbDWbKyhC1HT1usVQNXxf1smpNaqZeesi1kNLMaSgWvW01Mqw+f5G53ds9JtwvczA2zKSb4jbNbzCw5c9
KDr6bq4ntCFwllabH8AeSc0FSD1yGyA18tKAZxIbCfO2dTWmVFt2/qWAshpfBPp6mCo9Zo347V8Y+QBVLYUBjWvuJNauFcZdHtNbQjreNPPe3kbGcVmMAj45B9xWM0VhNpawPAu6EAXVCJMO7cfPgZplKm6JHu91
+/in+et2iT4j42gTxtW4u431v2Qetfu3bgxUYnYArxyzmDDSe6BEajuxr+YIfEs2UxvCujRP7UoJaEwubjdXUFUzkU97GtJFrWfCzkmAEpozV9ApC08n7R1YnoyRxGj+Wexx9lDItdQSc4lZjWxLbTHjApFroI2+
MbH1Fm4dCE5IPnd6RQoYoERndITTuV9FJupbZQBj1ax4rjssCnF2jFZYswp3fsEmkqf5bTrnrjNFzRT9mX771YEPipGJtif7GZ5YZ8OAMqmw1nw02CQXF8ScCm7tQyuxTpRi3YUN+CLPZmBirN/Y4TitEKzFpAVS
VeMsilFaRWmD/Y2296tSVHisyCkQsj4qUTFWpzdctRS1bbxuhsLTG0INif5yoxoXeKpNlAAQbYYBmkegn1bDECdOsiK6Naqxpl1vQndDP9yc77xhFJp9bXJSr21os5kIOD4G13j8GKsZBrD3cjdX9qWXFDbvHEKP
uRoAlsDgeB67VrrjtRrCKD1oCmoaT69voEh4LNsBP6dRnzvWwzf8cQpp5SdYXaTIrSk/lisLeJhMsIxtlsCI9O8D81T+rcLzoLn1JLYi0zk7OGgkNStRzZtIszwSmCsNnEqOJHvFrVbodTdZzxMFAkN6BmLvbJdC
NJgcEpDsgyvl22ZpDF+Gpu1c3cXwUawDN5sOvl94b8uAM7WSccf8INurH3M8bsmpt9tFfKseUanshklYVzo6dfJ95TpxQyJt6IGZ1V1+D/Q7/pKWfqP0Hc/XND9pc+78tzAVK5+s9IgKuklJOSyjWhQeW/94QO6G
+zCpONZ/OrA/BiEMVHTL7oamSpSwPOEcE6k7KfC2irydiyTMj/La2Q0xE+28W5aEf1MxAce1SjtWsGK7YEjq0zCYtn5MNWngHpTsjKSpmcFrhUyGmQUFIll6A0W4G/nd8PEj4i0p88PN2JlQvDHGEOfnLwt2Ggv4
trBlB9jCpcoTO76rwr8NPTrdQkQqDYlrr5cJ0HlgStPRYvYKODEL2Ak6kYzRRAuub2YFVax7WgyG42Re5V8nWXZsuezO3RwGNxfplsDLmte3KN6cp9vfsvalBbAlR5ZhZNmBaVjKItLWHoNf/Ug05DCqlAOZshU5
xuSPSxT08saYV+ZqqSSAJ4RqlpTZInUERk+dN5VujjIv/Jg+v1JXQEFwSF2ySSwYW0yMRf9bUSh8d3GWmEhO+sC3Z5rzvLBSFOqb0rigCzCuo1rHGqNMfoXKPh1NWZfi65pcmva0xTohWm8U61zjenK0xi5KskAT
U6emc61rOiqip13CnARLLPmnKTa0Se8QiQcmPumEB0wk9AQz0WDC6Z/sF4EU2nB7LLGfExo/FiyfG0yj5NNAE8y35f8+xmtRauaX8hYteOdgYpduWUemqc+wUDtvweHNTqt4YY8ObW892LR+MNPIVC4ZJEHotMpV
1hBfQG4/36WS1P9OQBYaJ9UNF2/ZEsuyTTXQTii97rJF+N32Zw6sqNMFRPTa+cSzlq3YKbFZK79fDknGOrbA/yq6OGQ7a/nj/PkpsOQqG5NsPtjVpIbb8Vv9BoGz+555ikxOOyQyodrq0MKxVh/ihIbKVw98u2TI
Y/KEcs5iJpvH9VF7bwPz83stcQyDpznkCO7E8BR7D1lveEJL+uTAC9MUKK6MW/zP5W9SZcoRum714rSYf8LU1O4hzVy61V/DMUmtvZgbVm+qpyOvpVt8QUfTgcM4A7IGl5684KxVv/WATFJ75LEmNKDfffYM/w0M
ne7NSGmJeMk8rO0WpfhEPHALSbrkarAvmcMyHd+uo+A1zW6JBp2bW0xMwIs7VTS77On9REE5Un5yEq8tM0cXwaJ18Dww0nrzs61g9ISlP7ZqO7bhMDxKO/n29Cvj8iCwlAyBLvWDy3nWOVa8+tXJetZbMq4vbhDR
+1yyTjqjFaVGaFyAgbblQB8qeDN+of+IiqLAyH5gSCgYux9rCM3spC6M0ZTm6VZMsrx6vbB+LUzpWpp3basecbRtSRIw9suJbaMH1KNK+a7mu+akabNM1aZ13uJ88SGcsnzVYEI+rZ2f7kdXTZJrLCp5Inw7t8+g
v7zj6r1PpzDNk27KcX7j0J4jn7Ax9u2LHnfzgMDzo1lccDACnFuMYH58rtQe4lbTT0u0bh288E1V8pA2LEsa6GMClhyTQlW7Hbp2zp66cicO7hezGjTTOkSKym3WmFgBr/OxhgoLcnQeXD9v93HRlp5VnyOxUWVX
yR504ItO5aXf9dHdhaCa5n+u9yei15rP9UQBScqmeVOfqFndIsXqmVviJbcUDB92HzN8Vh1neG4Ps/XifHZFw7XV77cklQ6AMU4Hlplw6ucuDhjX5dQFWE8kYSajT3SEsvLkiOG2SStEhx4ln66W0hM7XpGYhtW+
y8EW2Ec3NC9r0s6Sjg/3jJDSw/ku+wdKSoMq+oOOSdTY0XyyFsoYNuHOv/V7d9iBatYZLAIerr6e/QTxbzXRMy5Tk3CkFAhc2Z1R9eOrLBOkj8bWj6dRRMo2V0RYtZta47zSXO9fFM5kTBGxIfZaIg6Bvi7GUEOU
3O3hdpwjl1wDIfQKDKKFmr6Kt0muLx5x9r1linIyfr+QqdtrbLuXQXKuCx8WZ4kwaTvac1i2Lq3hAFG35SdeRcl69WMOLxjkjrfeomNr1CWtoxjs91Esp0GH6REt+7+J82nouhpRboopqHUnLtZefooslou53rz0
n1/hvDFufr44d+/9gq9na7vy3P5d3uEuMOOwcjgDOWOZf0PPYsyzmP2qp5RpG+lw0Scjw18jt+VRfLiMPyCCjKSdKIRBIVYh4h8TV4oN9a/Go1lFgqd1+6UMfaXOQUxis63TN8V+vY1ZIapkfN8+sY58MJ2M5Zvq
6d8/NrrTh/5xh1smSG16jDK3YjQ2rGP/ss0sS443ZiOh2tDvAYvfubx308F6eLR/v9OJ9xHvKYn7aRWfK2TuxzRwHa1TqKfeiR7f05a6X1PIemG9XLDvUkZyrbo6cgEmBhKFdoVW5MAuFy9bbNoqutrIF2grDZvI
X6IOoMTKo93/GQ1bhbJ7OggeKiuz3B0Xk8SF6EJBc3vqZHU0dGOm04joO8ZosraQftE7wb5ByjeMPDIWQdGDuryJkPYwrv0sXxwqsUki61wC5cRsXjrDVnvaBhapwIUGW7Y4RsClPDc1KI4exEtJRto9adO8sEc0
8xzQEbN1oKF52UQu8yvmnEdtt6KzuXRG4EU5pZ7OqzX8GnXQC0lzLKy6ptO2W/ulGFQFBtM0HoDPKaOtPjl/M816p4FBOIMAlS2obng0J3V3gYHZRaR+7wLk+9a3bGbzaGKf2wLOa279j5f+aDwgaK1Gc9/rPy67
avGpoSKat/V5a1/8yp+5pLeKTB4FS5yE9G48e56Mce7W1xXv0tM4cL9FC+DUeWRhK9ADNZcfgI0HeFsiEyA0irXxyj+d9ayKNj17+yVaYh5cLNt0NaeLlFgZzM+kkdOOwbM3GqMs/7oxBWW90tVa74L+2Qyuo2Fi
8n6oM4RWvEW1ZhxbTgybNHGdRjg7CrTrFG2zmuQTtuMmQNp4azv0zjDB08orhJLkfrYxji06aSeiSMECVlAp3gT6e7uhjMzHp89QOY3xBPa3CUwXvU8RVnQ6jIZMBysqWaZSqwPe29xtzmzVgjnTK/yp1jMKesGJ
ioKlWJoFwkX9eIHD4Pfl/ezV3PPCNMyi76f5301tFpd9X6u7U/aDSGvOXZlv42bINcLc4GxYAbZwa0vUhk5/IbjJPSNT0zlkiOF0j48sfLLh02r3SOA9mYJGBqJsiKs6OHbGkuTHV/+cId6/S77SQyKEIyippcKM
jEdGQoVeqxSwH7vl+sCmug3JdN36R55Ez+8khW7FwZf8z/f6IYVviK2YDuBqVsHNNewY3SK+UbKKh2/gxl8N/bKbYisQ+JhgIHS2TYj8tstsTKIi5toXGd8S++lvf21sA4ZaWM1qp5CY28KqilZ4RYKJNEXfg+3v
7H8Iuz+2mZXn3WI3deTbsxR4VxZKgCVNW8NG9VmDyCqadVnRa7qKmkx+UKjpfpYs0ZiBEgZo+5VjbzP9epEQFDeGBSgJy2lcgmP8DpsyFQUYty+3VHqewxw7Lt5tSa7RqMhllf3p22y6+vWVOW5BOT0FK7VcWMkr
zaw3XZYfK95cFOqHyWnBKXx6aDxJ3Sg7crgGrug3GYguFmrtx2abadqkeK7MpVAX9kYONcDa6r8wGPds+Tpjl99McsYhW8gumgptIlUdJXP6+nZKHOO6EWVeOXpo5dKnv8Q0pMwWv6iU4m9PaIyy6ELfuTjWsvYD
xUmD4z9R0NaBoHuMIcoHUKx9oKZpYCWnvMAesn5G7edEnXldDZQYsF1Kv5E8WcmoGlt2xdlPj8Xlet+bBndoi1mv9nr2k+nrxPpMUIALnKpRRsHXJ9sCTsdry1dsPkIwgaTcVTE2GdcAX894wu8HgolV4mlfCx0c
NSJnoFltvDZwAyXM1KHGed3201cYXKgdbP+D8eUkaSAuF1+j7QTihJqNstc5ZubVC0J73lwjGoDXsYw6BubRVN6tA5F5kjkIF5iYBGXCk2+XMv+1s8YZbtGCmzh14dahxNa4nJNYixOuLaJCOgLpivrnct0CSqk2
Gd4KbU++g9sObaCz+a4EIGJPEyAjzgKrvuOO25ynvisax4aVRJWKH6a2BdpMVjZa2Parfi5v0ZvCJWRsoXdfVs+g19L4l0oLPjmcwgQ1Xb4rAtK27D6GBa0pt8ecxGNOqNaKbaLbqIe2Zqr6kO55C0QlTH5cDtfD
lQZ2RKzXqdeVHLyHDUM+ntRzZBWDzwdEL/Uu4rQePPuA5xmA2MS9K23somPfOLGU9hvEdY06bEGd/IvYU//GGu/jFHbH2vL84JY2u7n8uJT5ujD4eXby6+4T3n7rDI6W4ziXfoJNtUafHj1FQCyC0qpZrYNp5OyN
+KMhKg0h1gtoCAcKrJtH7phaqcNA9JHUKMrw4pRbUkbypJta0MUxzFBqo5fcDFTtgA/h/v+S3QMsWUBgPHnPiAqz5gjk1VFsJNyM3Cva9mkBLouWYlpjTOL6dCaGvLzhflJMZ6LUnXB6S61YVXw5SnJjYoBH/tc7
UucZMP5PWMpnT6e5aYKV35M57HjF4omupEXril3K0y1oSKmvpbfH0a5aFEXupBzCiV+RY2X8tQyD6AIZWi7zAAm1u3mDSCJEQZQ89MJ0QzFcP8RoAWNB+vz6i//+MWDURwytKP2lH263447/bJhgagISYrW3JCDn
yKQuhAn3HB3dusqYwEl090Ga16/Z8DrRmkgEDEbrUaqiHxDyMYVwayRbjnwB0ZYCQm4ZJz6hjDxSV75MBqYT5zWMCzbI7bOBxZbjZmtnLzCf397gSylNVvCWk/salVqG0czASbUzvCQfeIMlnfqFWLMmcoUNZqEK
2TjVoTtmFjs/n05BsVaG1vAehATrsGfL6Rsxh+QtrrOrGsWZS5nhu/Q/X9t6wme1zQZTj94+++evzzIar/a1Oo18bEmnyHlpc3bDfAlzTgKtnnNdZTTfEbSIfm7HdoacMd3I4ZWb6+zTIyOTtFCW2z4y1HFxQXX5
zkH/WLA35kHSeamaQBQ9JTDYxdwnmVyf1p/+mSslgNrTqgHnzJo27s/VCP2Z8b+0tEk6xRNIjqr2xPXLCN3VhSXMEbk8N2iWgUGVEjc6j/ECX1i9kv+u20xSA/eQQdfVpfiSwYJ5m1sRWa1AUZpSdG6jeSUlvTdS
cCkK+VY7SVkn1Yj9g/pUyxdgvr35iiYPHAQUxg0wJwKJbWqIqKaHpambZrvwtol+dEcAboAawXkPaerXQblzW2eNYkYOeStuTEyXEQTg5omo1/TzOM+2pWz9hYkgGcWGRo36zNhBh6V4ATCTmfbV8J8xXFqBVmMM
GCqvW3K4pwf8v0loZJJzsFYvzUlz3UEHvUNeRfwHwY5tMADo/Po2QeUwte/RtYQARCdjC6KKKFv/YB1SUO5HN9weuY1PYAJm13uRI1kcsgh/T4sGloeF0vWc4iRbYwtjN6pZ9n5gG2ciqR57rknsJob1Jts8niI9
IFB8AlH8lOD+Y+W3cpN8uz/wi1VvG+L1c+uItQ/D0iKof3IsOHBSHjbsqxmsZkQD+wJr1KSc6M06Wa41vB+4+IcMk2cRohG76gNtEIUMYQy2MiKksA3sfJkDD74/S+R6eTS+JzvfdWJYNUMwkn9eVAvo9rH+crBt
Tz5nK3Hs9Xmckd9w49PyTdv1oxVtkXW+q3MrdioxgtLj2jECWE5CxMkHr4jChO5B+hAfIZPeW8Z88jOC+amq+aNhB0qAKt9gkZxbSmWYy/rjmfzGyu0l6yJsF7BCQom9ul3ELqHvL0tABOuM6hq0apqJjBTb2SJx
raoMhPg2K0dJEq2x//OMmYpKQw75pi8XiUii0BTJgw5U9hyG8BW4OGSSX97Kbw0NH/L47VAR4xo5HoM8/Oe7V4XtXb6hx/30uCtPcg0eHmEMcj/pdc2tvQsJnN1Nb2OMJ9fvkY2u72x99nDARAx+IJxidT9rNH/6
Ge+iGAgpZ/77emynhBqPKNNzPC3+1LS760g0wpVdg9ExSqIaHDHSgot+we8B3e0h7ovkLLuSokrCk6x+P5a9jA9Ausiw7CJD/uHZQ8RLq9FqLP7qUuPX1NlqUIWJR82rFPY65zXBhXx1H/l1C+NFgvrdsd/p3GjW
b8TRx/1UaB65WDWteimB/WY4GIa3BsmtjX00vMUUL5/TgtX5sOr0+LMlJ03jP2ljZMXLxS014soamQHkWMaVP6x7KA0j1K1ITof8dUDa/xeoDQkCPwgy72VjE6hZH1wgOMX6vPp9SXn3s9pxYg0DTBM6WcK3yQa7
pTCVaiDSc/gMswxjlw8ayu2Evh8r1Q8Z4x44S/8fJZb3Ce4wBEpESyOCt0byzpG2ygBj2B6P7tmGZlAzAqVgaZvswttZ76vuflosSh9OK5tuj1YyF5GvxRCxjtR+y237TRp10VSvt3Tn3Wy9d2KP60UuXBnS9yfN
4JDpMvaL2pr9Y+5IYORK2a4plbvXkdvr1rZ+QpdRXiTZ9IUCDGF7YahKGsjnLFINg4GCnQgqugI7xRzRhIvk6LgkYVkU6m10kd/wK5rNxyEtckXabnPnIlU6ZF5j3IdHbqvAoTwVkIuzo0O5wLT/D0FutiktPPzO
y/t8qr+oJoAVn0qEI8B8cEK/pmVd6fOzOdkZDsg7uhG1/KLIVkMMmVrEnpAk8uO4vWpGAUZ1iI3hqMO68u4M6q7XL5iq2e9lPLSUQMuh0SoopkwE+TAlQwCBfTUcXLAiXjip3VwKNO84vGC2l831Z4Hhe8g4nP0k
r9vr3BmDAfTGwkKM0X891HWOaCVmZdnJkO1j5F+Jaje12qgEUvt17GiGRxHha1Pvot1iaOJQnQStgrCAlYgcakvELIEppqQ9ADZGp6JgbIEMVn0YrZVcri1pY0hZtMT1rDRc8NVYZGix/niignm0nBm7T1ybzHUK
2FmnFV3Jnwo2r6kBNeTkD1dehW9itkudH8uiw4cRWoFMlV1uVWLg/p9ZcocYHsBz6K6dT5q4lHpHmcCcM1MAskbKeZzRP2maU1VIw/dlBAmNKbEjL/lZsSYvE/X6pK4JQlommFdhgS8qLLkZS7IxwJToTUTNhfd3
joCMb55X8ASvR/NADXEnlMh9Fz/cD89v5b5Cfzm+jHPbJnf6/OhVIvuYnNrWbMUyRjFRpp6GEFE35Wa7G6T3rg1c1UMBJiCMHkBaxKrzp2MEHmNW5ahlDjsufUEhWWT5MquIvOdaWpwJ8eagb9KE/ruLDtSPWid9
OtEOwbImCpzVcWkbTkN6S+HHnJJYFf6gtWACaeKdd75eBKQlSLKLntqRFBpqZ8KYAKNJkoiyUpzY0/mUWwInfRXoEn2kcbVGfAj5ACYcez//Cy1SJ0NenvJwJ7WpdWKSWjN3GmH9kBrn4gYxcCBtnk1xXX/yjYfT
zHcfPQEYxqY8uiL5Bq5PowG3kC9FYWMbv5oZ+iExKn98Znrkg0tpwmwcAMYOqp7tdx/htcE+xifqAF5tOZKL4YcERwP0wuDiwUBPxGjx1NvGewd0y2+HkosaBKFOaWJgWuCjogiS0JfrOtvlZMQSkbNxh1khoX5Y
4OZJcJPS66gcpm6nfXzNQ8yLmLBfUBkZSZ7FFS2PYHcrRMmfje4fXxKZqLpQXotnYrf98+sqZ0JDZGVL5ONL5C8ELdWRgsPCb09JvBkrzCsQ6TXnxmgNDW6MZLF9U5J94AW8jAQbaIiD5MUU8X13IrQOpKetxUIX
kwzA0hQG9YR1TKhoktiHtKe1SQhko/zQV/aWHtGcbs3zCeKBbzBNXA4BszRZmXloe7u5WO6rcoE/uhrPFGeFtSDDCISDW2kF6Eksi+do3b2F8OhjY1OUX2gStGedDGiy9ViYWAoyuAqhFhoYGkZ0I3kVUs3Q5Gjp
QgWP5oSGyJhj4A40uZSUNmaR+jBOhRQkCzHKa5KgLWSFpTVsFLTo2garVRphn6qgYUXJhQdPgkxRGN3CIw4QIQREYjFK4iXW6y1PWXtMI8aHr84E6Qimv/XWYy+UmC5bqHQqJ66HQaJuP6THiYroXJ9zq0DK7mMq
YELueKlxoTIsuzjK/ZB2EcPqdUDH9ys4GYZHH9lr5JkkTaCvmeLipQWeVzHGftrzAxvWq2UrOxz+8CF5hSEcxRcdHSGb8maN9+mIF4eCzxKTnpa4kUAsvGV1gtqaTgI1b+ymXwzjZEa76wMb+7nAbgCCpGr7Kxzo
KT2eoJRmt5Lv6PevxKGI1froNrOMsdFXTUiEIpWzISw9OXAcjEgYu8LokbQ6IVua6YOKj+zTY8MCtdmwGgWqVtjI+s6ixQdHqEVNeLxzMljgQmJFSgFjcEh0xaDXEfRe4LNTjpwJBzFwYdYxmWkF8TE6LwCrUuPY
uV7vlLDQO/vagsSPpjeGR07Q+K1rLvly7QlpJbjOsQiLNO7MsFgHvUIJi5jyBYdsrsY1SShwooX/BgZMGG+Mkh165qBPdJ9pajqshVU30VG40Mm6EaNzMjSAbQZbvCxvc9KLKeJI0aQbu38i8TlrDZ8SNxs4+zIX
WzL1EYPtC5AzyXJOR6LcUhujaFw9QqOoYkgWSjZAcGhAmS39CjRZZjZc+DKvhRp6CXRekgbiCRc/tWu1pbnR/NBO5QaRpH1cK3uBmSdEblN/YNISk6NgLraQe6lBAT7si4zCJddgXLwaITpvBnFapzKdYvX1vfSA
6fUdwuCfXuSmjfHs1EDLN1I6MmkkxCykY+p60WMmRPWy4yQ552r2PC3c4KSMzZ8twogYk9zL1wZ7XiJLg3WcG7q0dszGIyRGowkz/CKZfXpJa67i21Ma6JpnmMUXIHISQMB/3JpAkuv9r6m15QwNqYFiXZ1hl9ax
7luLptmqvc8WiHQqotQWDRn53ArKNlIUxN5bZdl2DWLhY1aZZbURVSBq9a/3edwEg0sSMciaeXw4KSTHEoYJmGMga+wfiuJCywalGIkXK8CAhpIp9skdHQBrlyfL4NTC7xojqd2h2HnHAY2GQxlaqzZueuHkIs5U
zPlGHAgFUdg8bjCSfsTGY8Bbn42A9SRx0Ko9qTmPnW1o3G4YjJP35pmiFEfb49BxIf1AFTzAJ+DClgXLD+Ea8+5bYdVGEVHCbBtZlvWnYOuzTqRzKro5uHzASFIUXkX/2MKzjEQhpcIm74UlvlYoZIsemaup3qhk
jj33ccH9JF8x8pV4jeaGDtYUR8xNj4+PC1EEbRoM4/gY7Js3Ym56fHySYOo7++xCw4GNcWwC1taBb3mwx3biV2MzY2Mh0VYMZjJZptenJyfOK3G3BcE+33TmDUqJA/Yb2xQ1bYguV8wSgVSrt4fsSWSVmpGuzWnz
4FgoGbO8IVYn6GTZolfthopfsHYoVN+ZGxO+T55b7+JngveeeEu3Zg2VlHYRaenQ88u/97/oHbRZ+iYTGt77+5HQ+6xZ9MLCldoJhuYdtFl6YFLzHpMmS8dGR/G0vyLeazAE+tKS0MRQPlwOf+sddeLCtGWnamYR
7BkRXIQz7z231XEkOqn5RP4ZyIUKnSvlVdJKcVk4jBQWZEuGD2fXTGlSWV+tXHYHKwco7HWixDsNs0119YmhcvXzLWWCiBSl8u3p/FHamtEtqZWcSIjknXiEL9ph9NfKQfoIDJS/VAm8SpKaMoHpZOm+BtY0UNpz
QbUONNZpoBUnLaQRV+jKWbNtoPlfSUBlSQFlaaEElVJ9dqFmaDc16Q0zgOGRziBp8Ek/wDixDlrUp2HNFXJjpxIN1tasmAa1vpAQx09dXbb8VEsLCkl8n/pw+rEZhU4C3NCSiapQNd2kEf3ZDq5hmwoSN7VGBNo0
IdML16m7F030coIqcbYJGv5D8ohp6hB+ZwQ2248QqsewraQJRfLEFwuZrujnh9JPe4Qu3tA6loZJJbkdFz2exxhUU6QXgi8P25d21nfK/1GHsJs1F80Ap4evTGXKsYqntcgITQiaqW1aIxDEBVoBY25rTC2X/YEh
9JTb4FKLpAbmk1kW1Pbl6a1V6gIA8plz1S12T6hQuswtdcEYWWo5DqL9vImsX6YBguwsdcliaM24TSu1TJKBf6ob/GzA82ZdHZStGRRpz8NbukWLquzLyTSE7EGLBVGJjNBxsggdQ/cjvPAv0jAi8H9fBGh1oUVs
gr/tbKg5uVB4AJTRhPXfQzKUVZGTle+xgvNSWdL26GkLg6rf3MBnPNAAEMkCdwACpEcao6fcsknQR0IeQNynw6FHegIIq7IpVbetSOwYKiyxnVLmW179WlKxguWl4CD+MsFBlb0ccDsWPp6bpoBO0y1eZvrxBAGx
dMerVgzjVY6W2GlAZqGi+Z6K87iGzLRVml7fKPuReYxnfpgAFQtZJei0wjAlwrgpDQCyBEHLSDPGgrYJt00qj7xUFWhnwjdWzb7QQoMOr/6SbUmddFNQ5sPDTajfoxgfgJeGCVuQ5b7ibUxCv+MNKWEGmZIVBgRC
PVZT3tAri+bLOML0+gUqWvb8uDhyGbdSg/hQEfMay/4+3q+u5I01ICQaU6ZUDi0kGbihMo1yyNN9Qp9KVmprJ5VVLqLP6TmKIFvLkf67WSUjTx72pGvdBBWE8saTzi32L004E2TKHNfq9InLwYbJF0ucNK/OtkPN
Ebpo6HC4CZchaG4iN8I6Va4Vw0nmadTpGd4xRaBoeeMj8UsKdpEloHeefzd0UxzwOC4Ab6E9TF/gSQDUkZcg0TYUf48YsVTO5qmdbVYX2GhUYw16YTC/xHH2WRdV+sAKtOApt9kZs7xhIqLKlElQ7DgI1Hl4HgP4
HI1j9ojDrXFczBBpscjG54a9OAPTt6D7VvVoVhnnjzcdBByy/am7OW2ywlYQQsyXgE5mjquaZ4BzdKWjEiznW6BmUgj8Xl17JrLAVDy2P/7femL7nokqDwRyNP15AAKFY+5jQyeaD6+SmQ9x3uemrn4Upz1tq2XS
9Z6XaHtC378Dln2Nw6tD7+BK1Y4sY64vaZAb7N49RBAGovWerAe6FAENMk4gSy8lT5ha6SoCTFXko6q60ITiCXOTricetf3rXp9bZW5pOIo/DHSJz4qcDBhbET9DP+bgJ/dUrzcn+cQJvOrj5N+Qy5q+6As6yNdQ
ppsQ93RzmmnijRovdGWoll8c7OTiurVOq4h5u+eV7XdyojQSasu5C+b4K17VW12QQjq5VMrx+aQNU0+gChoQlx6s5UN+TFHqE1w/ezU3oNpYsRER2nMHrWSsTxNdMJgpDLCOfaa+MI2gmkUwPXq1HB9D+KojlPw1
WOQhSUki75gBCCkv4AR6g9rJ2FW1MSiag/KEr9TJaH6ZSC4+Aa7KPURSBkrbnaSEwdh/6nEN9nIi4aKeRwl5RZbiCPczrEm6lLRq1y0vlikVgh+siJMMGw0HedNq8Yg4pbUI/6S/r8itcdR2xceaFUaug8wlE6rH
WOmvVo9sdRMHu/tMJck9LSZNM57aei7p5yIQgGbdn3M8zttoXGTW1U3kRN2ZZeZ1lQZ3qpIw35X75YucnOdIPrthPNs1nYGfWhO0HwXdOct1tKtVxTDT2kl8kZNdSNAPW3lRnkAI0k3LYAs1af/7xrOlEBiqhU1I
AqM2Ev5tDGDxGSR1ZZx2YreEjLFFW4tzk7yVcOkWOzAjlEU3tdg+jdnI1qg39gT0oDhERbsettWuqqxK+h4sNGA1PU23C0IjHxxov6KTqOxAWlhuhevzGJCADZx8+7ymwxlHmiQ+kNck48gNpT5802xSlSjiMcUy
9dtRWGONjohSRwL/BEFMqodOklhciM/UG2EhXbRdzLmfsLx3okIoW0q5879W0h2bmPj8wdntsTt7sLx6JSi2/dFGwEZknpKVj/1DIOnnaFlFmo1J4quwRJ+31DIfuLZukkmQHW6aALfaOh2dHsTGLzEz2oGkwsVT
+vVPa0X+p2YFhGp5mhH+knqqW8zdTFZS4Wn7tQqaPEj4cIKE/AT0CPLPYPA+eNW93O3pJvslIp7t2al6Y62t1s+l5XxrktdLsoTTG96JT0Brx+VpxDYciIKsJnb5UJ95m9G6iPCVkMkllfD2eena7HWimRJtvtvH
E3Y2hmqLGaYa4nizAK40qwvYIC5PSIY94lr01udAXMgQo0Jtq4jnUpimcblukzXKyKvuycl8cu6u7gZz9ScXSPh7LHT/qHYw2yBsq8bk3OO7Fe6cg7mEWOK8+aPj4XBioj9wC4y5ma58oBdoesTaa9Y1sESjzgC9
goHTwWUor9i8/OeG6+q9TPMLjy/ROhxQA3sXJUxOkuPEKUa4CqhYCDrsBuHxR8u+t37GWNTVYn4U8aUjOFVvHamDxpfmxxWCuL+eKDbKfixbP+77+iksRXRI4V113oYceqT3TZu5f2s4YILv6cC/fat4NbFquBVY
awGrjx+5VCkuL/H9OpyqsyF3eqRZ4d5SsjSWKuoU15OOUGI0tgiPz74PLfehe8PJA6XAYLAM5b2vcEmRllbscBb+tEz9TCvqhFN9e4avczVyN+/RXa8r4H+/qqsvbNIXHcMwbCkNuzPMFxhjKHnpK+sHjlaNB5wS
Sej58Ru9gBtmq98+Ldjf+a3UT3scTu5gymxUQE9t8ICSyyhazwfpkg/KfkFxxUFqZnTiXCR+TUlbyRcrLAjkHdIFBa5Myndyel+g5AkAEXyaqYrVhj0n918ae0F5GnOy5My244qPgqutww3OEtcDNqv+okQUuO5j
dz8Hciv7l01OG3X1G7GZ1lff1YAFpsrRn1lTBPt4IvHwvja+IjhzU/v0PGON38o9sRpHcG2J85292iMMUqsgYAVOYweXH0Qx4gnI1AMa1qNe6J2963ZmQUN3u2N+EjEVE7uME1urdHnpC1ssKjXkEK10mVgZawgy
3sfXb7t82n75/8JMrhyxhFx/GBzyzzhOdg2z1g9ecRvlxp1BhnQuI0ahFtcGALUikmOUqw3vbvWPorPly1wQbPdP+acRHJ4qUSFLwtWkFKzO5La9QWsj3X11h5awWcaXIqHnEi6jV0+mQ/2fwvvKqsNPr42EiAse
oIcmoZfyGVoQDdbto471PsaukgfjBMD0XwehUSzti+Z+KMf5YI0moA5zdadUylXYD0ACawrCiJBWPooyCzlxoZP7fLlovmoVcacTQyzgaan2ISvPd/iue7F5lFiLj9KXUyiyvFnWZD58kGzrYXthqVbAH94hdhqi
o9uhXa/yY5i+0RkZMxY/Nj2m5hP70hIi0CdlvQ+1Xa8GyVPj50EGGkDAq8WPDwNwL//OTSdgy9ZiKXVzRk7OqIsDjpzDrYqcvpK0za47A84w8Ua0lqtTwZYKjsRTgGMyzCspp7Avhau0qa5k1ei84XZryyH/ZMoN
cylu5YgD8tGpVxz3j97CZzPSR50dU1i2Hojci1xqldhi7pXFaPo59FNAsUmJ7OlRhP3sgIqAmIfxkL7iSb7poUgtDMmbx6tBYPWznaJXEbuLCzwFSdwSWxHBA/nHMfX1pyzebtkf9G1RdD17lMdz6OC6omnBj7lw
2iem4kjVTVVu9J1pv7MkflkDxfpa0Nz6H3aL0kPvRBqf524L6vhFYTUM8i0SC6vxv43jfTq35fG0hKrfC+arapZCvEtffMnsYydLI33YotnjfWudQRDtlFUw54sgROxWagrH3oNiJiul35hUKM4e/T7+giuT5uDv
IWC3W3SKRP0tzD50CSfHOntr6U8UnhVGajtU9/n54Ux9tnQjMVjYRWGHIX/TkKOLx9GlLUdfiRSLwXepu1eiBxzTlx59wgGE6u23jh58wzv1kdI9ZGb1wse6pzDFAddvmGOH1/fq8SiddzwL812InWfUFRE/Aovl
ZAKvtkGc6rSPZoCYOhhRzrfAHOJMjwvi7nUH768yACLM6PWYTCwxOSEVdOdrGba81c8WdhnvODpwm4bnqsYVHX7htPf7XmhWPAR3LlksKgs3RS2lrCWOqyz7QHKFxAuzcyc5FxW0+NryNsLSo5486L/zco+Cf7oB
020XuKfPJceKJ2ff79ts2yV7L+tx9ZPFJwlAcHezq2sEeMo5ZnKuKtUUYUEtWq81v9LJ+3RNTTkqDVP5WpLJ3j9etj8K2t1yLGD42KgfoNYeHrpOUe+XT8QgjdhBq8nR8hCc8670PQ4pJGd2cg8GdygnHSjf8aIX
7pPSkqZZHl5efZ15/cFl47aNfzdZq11PRfa2eg90CPPqq8F3mLPnypNr808y0dx7Yv+J4kP1J3t3da4mca38R/AyNdM3s/c2Jke13+Wav2bbAEn12pi/gtwHb+TJIYTlAJarhjuwviw7MRYIF7UHmKXMe/HIYVHm
ez8L4nTfxbec1fg+Kfnd1HY6N8IHjO72M383mbwUf5qQ5jM9ZCVyztZRdqeChaGUOO269B2gNdoBL6nXMaE39J1W7aXyJT7ALAX5Rp1tsBcLPOqpK8WdzhcNdJnf3h0JOnNBl8rn1mh9CJc/fdmroXDLnIWtp46Z
IfyUt7wzq1SLWJyjR9XXBRMqXg1pHy1HWPqymrvkCt2/O3YW6uxEQrfgOpfQTBzGWTTVor4v93o/aDaWk3IrZa359Ozg/KbTgqVtteapOuHoHs+Y5deeW7wNaVVHP8kwcPhAQseltZydHc92mQ/gV7ViDDou5dRW
GmHmmF4TWtzZ4fh9TfqwmqTrfOwexT0HIRcDblnd1fQmgCOWwdcecqvoPCiBlcA70ibVHDB4tTROVjYsKJc98yErfOZUQq0w7EHkP0dWZ1trrfzJEpXwkQJs4LHDLt2V3iKNB9qIniPilyHDJaER5JSGs1HGozyM
IVBTnRDQzUYLCZe7Lr6zSZp+UkkF+tXX1h3PWw3kt+aL+zGs3r3PLAGFnbDxhAB6aA+y+Jk5o2mZn4ou+YxlN6XDRkN6ZfV8mTSnu4lLWkKnKDZi29qfdgoHDyAeOuTeCb0aNLUCA65vuZ5Lx0zlfJCPCrHYM83T
MKEtHjLiVd//O9rhl6I/ienNhqEyHGoNT/c/G9IFWqO4aegd2nI3SqV4MwWhc0FOwp+c6Rzy02dUy0UxBVWG0nPMu6RcN43BpmWUnQV5XYLpYWnzEwbQGejMkqPYiD/lDAEHoR8ClYIJeV9cMcwgwf7aVSSn08EG
hzoePZB2fAKkY9V8nKh2F6D41Ju0GRNI6MRHfYIL/fS9mFjtyP4RZH5Yjgj/O8EtiDHPBpUehtSINu4RQQD1ESIeQFTCCaF+x4IgTCnGNLdHFNpg2nGV4ogAtqFQJl4rqXwI0yAKS/rV6AYSwXRRgYI4I/xAAagV
YvuunifVwPqW3fTXQVBb73n9gF2+4ZGpvX4IWBlXP3YaKRAPoC5Lx9UfeDg641XSnMXH/t8iZzgZHFpa3gjVhZuDL1PBV8mQdnRgMnc63rXmlehGd3fBsQOHDkn5erbX+Fqkn78PT10iZl8cV81/xAdl53vla2HQ
+TFw2X+vhOy3fzDLjUSTcQbNCf6UC80nUoQ91+qdeRppgALKvmDho6synNSJrOyV9jevdzjBvG/HrDeEKJtnT6W58ieGLADEP+Z6h4QP6Icui0189r66FSIZwIl845CXFq3oFZgAABVb9/Xwl5yE7kNV03rPuB7I
c6KntAu41VqQJ+sYYYt3sI+24TzCvVIu10ndNjiYMAXTJAj8z1ieQEZiR7ksGuJoJH3iJ424oKF8fyhQiySNZJFMoOtUNVp7F3r5xBhBJIQyL7+UiWhqUn+JA57olq/PEqr1lXa9ZkoVIsTe1bCOTM2ctVleM3OI
dw3u3pd1cES3mNPxmIeljKUwa0PPZVU9bwXggd26/fTxsF3FNQj2Wtef7qYsAbGFSD7MS2kg5kyLsb2ekzx4YU3A2MJqlN8gMKClqhlquho1665tIkV/G7cHPTMePguThTQwNaFJ8COqJYiWMiFU9YK/XH+AfYAJ
jxQ5ODyJoVORyICypiRdGS8hay7wHmoDMspQ09Z3eDs0ZTAxUK/EFHUBseGkz43aOARRqd16TKKuvntJjVg79sXsi2Ln4PbwESK9P+UHWNJb3uYZ/oT3dz38F/u15T/3Olgkfodpe22HISi9q5ahXfWRTW5FZXqE
n+ZS7I0e+SK7MnePp2jH3Osb6i65zX/Qz79PudoR4Hg/vDoKTHfodZ/qqB2ir17xRhGZ+MeDrlrnS06+vdBbIjwsUwBGfWSzmJA1rjQ311hOQTzG3CsnSHgglo8EIO/SsJjncvTyocuP6K1FoSs7gFDaaMFSmu5x
o8IhXikQUFeimYf54rbPNaaP4NOj18h9xE3zOTHIplBqvPzoM/fgrOxqEU4Etd47LINQy9O9UX9/liUxl0xE/nuObVyavT/xn5dBXPfGoIe3AQh/RJWhMDLFq8EjhBstRBrgxDA885xZry8Bm+z9NeME8rtGgaL2
U1T5rsHDDoR7E3N0U5lX0nIdk+JI1M9BsJZJPIJbivIhbenqajOQicZXGXnctqkPS1uTzCTY3PN9n2zI5g5RlomVF6qdtQ0WQ7NCq4l2ZPBYt4ad+rDoDgCmbHYgMBnjAbO4kB/BoZFtvEosvzapSDZxOM/noS3K
QgIhhp8tY8Qeij3uylCSr1Y+Ywix9pA9AUKmjuZw8IGHyRQljSn/dMcZepwfSQT4CMmFKQVU82LQw7ckD2FpXNovGa0olBr0ouqBfz5KWavD4btVAVGWagQuJGnIi6pqFFvm6xfc83MxQe2LcRVae/PcrbJESJYH
wmB7BPFekkujVhtue4aZHQ56NDcHOU+ZanwEcXwlefCCv/6FuApDzXEQJFfVyAErc7GkaMOLhK4n8zcVdgUH7pad16B2zVTcrs6GrSC9Q0Mxh8sauJxN0mlYqY88K+6ozRQfs8b9hCyKJC31WF9gr6I26KviV+13
V2inYSB28mgRhSsN9RSQp6zfES9PCwj/hHoKPXJRJLWvyKqcjZrM58qwwbBUhqtvpVb/lTp3IZvpt5Jrc/hROzfkS3JXQ7thVuezdX5AzJRpztM6aMCVGzc8bqjctkZJLiv20gKgECS5J4kyV7N1UBRJHnZFk+zw
0v4PGsUs5OK5W+clo7O79EgnbgeAgLROTNDd/DuKnec1dmEH0UF4yWFqWJVyQPkhqHWAQQJx7TNB/Oe/qtE2LTLAkLUKMZLhht7GC6MFsz0WiAMk7rGPCA3L3+a+3/7qTW8q/l1Q1Zqi+w9DXqo3j0Hhu7e+NrYO
VSLsxO4ZTCrCA12WtHwUF3EL65e/mMokUHOul00+9ZF5bCgJubokLfv8QrGNmuvIFpFSCQMKTwgyhrzzvunog9gQ6qOSsNAHtSJNpgjv3DRBLIwOG7KgiYyTTGnMXSHJzWFl7Dxop0MYmdkW+y0CsZdMgRsRcol4
81pHcezBcblj3maQMVm6G/rFDC0OjmUHDevmcvcmImJxf3/rKCUZrvN+odYg5j5xWP2rd+q0aW0f4CyLWBgRcq6gG2sP7rirpMRamnWkCjdDR9fpn9SHTBYhkQWhwoeQP4UOTkWivgbIaBTkEtAsjv83+4CSsJkw
G/JKXpCPIxgm5e6SfxOgaruDO/gePenRIzgpSN6gmL3PBJ8nEzDyof7g7pcYC2XF3jAUhCsY49xlWP1r16+as3oE3KJw22uj9rvmWmtz1+qYf5QChdz5yXt82LIO6n6aTIlyQ8HBSlTzVlPBmIQHcrgmeU7sT5ab
FCSF4ZMdMNETIiANWBwI3BKUgRtZEqKTXLbM28oyOYDNYQ8eXwEsr9se2uHJ0RtrVxfaQ8nibpsze2kAFFLCrXWmzDi9ZN3Z/7kWh7JMbNRS1sEjsUuiIwTJA0ZfF+Tze6x3ZjPqvCjfokcvnxhyg35TaqF699OT
g+u/Q8/dlHLVIeo8fdGFaOKqQ9J/b5EPlDz2FX9zlPvlWj/YudbZo5AtQ79MlnMZOclRLq20p0hJB9IZ5U6JmnahYg5V5FKiRAH+qR26aPnWu9k0k2RHPdHavOZEYTlV4I6/dny7aW7WgS0yVoKpjjWX9ag/NGId
sJjOxJTyx60PkEIYkfN8vhiRJ42Wv0QPCR5zbVOz0qtvg9CBDEefXWSq+QrC9gMOrg1C3PiqWd3ilocb27s1WDyqWHFh2kRd0w7aLSBcp3oDvBSvxivkBfcYdaTyc+xWx1ND0QEz0yJ6QzyYwglRzTwQzTOW7v4/
fKXifZgTwHTFTnrPPUw8SzTzlVqyWN5LJsCNwY+M+WhuOxVDXvIUGlu/7dnXKsmdprR0vHY6UYUZEEV0oWpXjBivX0BG9j8kB3d2NGfwxDGFHbZ2asouo8WVg7uk6M8wWDkId0bHwUHG0jBsD0/I1WZc/l2wRyDy
CAFVUTojbvd7QkO5jIErHIpU51ERttw5KcpgxW7oZrmhG2ASOOMUO+rh2KliHPrRWLs5K7ORSNLBeUI0SiHGZEAvxdCfXJ2nwjC93Cnfl8eycu8tIuZ/YqX4n2K4n+vB4q8hZ688a4Ba0e+Zlp5OSjJWA9b5V0sj
q29S54gYDGUc1m264fPM6/642csMjulmYcCT4/ZuIygS4TvLxw/TS7BUV8qm1Cifg3q/sCRdFH8IpjQSBFCVDyOSxjuQb8K1ZJIBNvmJoUjJzFle5pgBpaXMZw1EpNAZi5qW8k9HZNN8VC44nYQEDRIYlNHCYCUP
jTtcp9ccl0jn77oAR1SKjdUWBZdr+ORdl/p4P+gO1sDp+w9qZddCdm2zUfaJGEsxFkpRfBlvfuViIoQ3MiHwRyrWEn2zUVaWbk7NwsYzYhVGdB8RrGZHv7KkQK1rvujO4NIbh21b73DyRdW6Crms8S1ljJq9pGwX
9cvjDtELk04za9pqQOtBETZB3ZVWAsqk6r7I/OAdbvHw88jdB0Gr319iOj2IYra4rJY2d+XaDJX7UWHyUALz64+F5z9e93z7T14FDfW8FIsEPhbLB1+aV6N+CImeXN14YIaHg185BZg2+jefKqqOAkPPkOzSoHYo
UJaS9FNLyEa+TzK4l0iYwxzyiT3nR/7oRGRkGzV8aw0brGrYMZYOo9trrGyLRfzip5IomINgkJyRqgC+rolmPI+0YpaIk6+EnjwKChFzFystp0XMnR5fTgv4U/wZgru7NYDs8/JAGZRSNv5TqdGsy2SJu3rMJnSm
7Ug0GFQPNh51++4M+S1/5NCdipfIvo1Grabgl0jyoDC90RPiiAi2HyExKbVnnwWunigH46TWtBrek+NBFkpCCLxHpIO4jV8MNqTguO9AH3pNWOfmLQ23/9kWVI4zMmlSUIaU02mu9SJ0Eb8g1PkYIS/OKUlpr+YM
QuCMKAIwItRSYHmcSoShmJ+QILiEPrFOAbemum/0M1UYpwny26pDL40yV2+YRe6+vkTKTe632BUyIrc4w9bAFNI6r1oGHgFVxJYiWEE8oqDVZaoyr8YndnSi6UIpv1USxJyInFtb0go0vr+wGHSpoWVF9bSdynL1
xCgTWVhTRozdRM3mXda18DASd/bet3HwbnV5W7J0krCA+6XVlG5gcG+y/W3Bll7FsLCSZa9JfYu6nNq1d79F7uVJ1SGuDlx5DDWXim4F4rjoxOiVjoXNjM8jt4TULYkboZuyyT0JV6jn3tmJ3zjL/ZIOFHJ8ElJw
guO2yhBTBd7eqZ2cefS/3rWdCHY82W5ibj2H6Mt8FQbiJCUcDiX6XWcZsU/xSa/8h9qkiaaBC7DDu9tn5oWBKA31xo5rW7+eHYYEeweEmvucG7cOqdgZljO+jewfITSqsoRlY8kl3LeIkpd9B0I9wanfKuEUb2tt
9FvasKh7CaaQ34PMfwyEjx2hOVG+yV9xjDY2lPTCfCnsJvZw99YeVmTHaiz+lvYp6NaCA5jxSldJHqUZOJF9Z3UlbWasKpoPASV+w3B8sBcjN7v3PViryk1/1gwU+bmnCGhyiabESMoKvmypbDxEWq2yGFLlyXho
rQiaJUtn5uJZGeUNdUylQKeITm55y2u98uNrMypkA0eQwSpU8vqIRtvqW1HYvxGbuy1JFoiWw3I7+JjwIpHLw0q+IFdsvJY8UDDNQEeXOjMxMSRptWsLyRoYnpJsF8A6vKLShJj/LYtbwGlNyU+SgG10ynX656N4
cGzj1Q1Eu9qxc+6h2XdPZHKk9Eh4QOQHz+hmz3MiU8flsuBlwjWuugZ4d/yFaDLiEdtMw2pd+8F3ocEuDVbJXPVsuqm2pCNQozr7Z2BGJ90OfjnHzoXU9GpwzVICeYujAYh7VDzmKC5NG+LGhMIDVHOIbhktrjTb
FFk1XfQ3PT9GT7tk/QEuP5nanZdgV7NM3Ff5Ez/rKESZHUInNCBXF3HyxVoEmLSt+kzz8IbCJimEbi75w8m9ZvH3UjwV+t2dqMK1PUn9Db8sGmYCaMQrYsKkHTQC4V4HCiqbjcvPZZFhPDZJvVdPFY8kuGngFS+5
EVH+akQdS854wWiDGW6pDp1TOnkzREV+urpX3etD/mFfuaau24oEYqIShaXJQlA0o7lsRxY33LpuVD97iuBtOEgZ8S6UZnrbz88fSPAIwt2CIL++A6b9jGuU+n+iQoQXp7BwELTljhp/BGYwSA09x0F1UopjmQ0A
7I2rMJEd+OC2vmc0Dcg8S56Ukl2WH6oPAXelBp7lbfueAyNMSH3JSQvXpak2azQTGx34hfqKYvqRWvA480SirXgbxEg+SP/8BH7GKr1cq/bFl1E026b69EPVhB7d3E2Ye3kpR3nlEqafj/0FhirGOIVYUS/c0Xam
/ouAz1J7O7vI0rhZvyvOlAezKhIg1jBYxcfc1LgoVDRqD3v0Gvm7oN0xWeUnc8rKziKcFG7wWP90lt0ezBKngJ+E93S1omfaN9/KT+Oi0ctN4y9PE9t1aVIbCVs8+6acI3HmN+NpauAIMlGj/VSYWW15MinhhIPF
TqlBstZAG6lJQhQp82QpiITiUzXJ5dv06+N4f7iecgm3sds484ybEQvSqmcrKxO0l1s9E61JLoZ4tR3B9/sjFcAzHIG8dGmKkeFccMN7RbxfxC6CmJhLHFP6HceKk3IIpHMXh0EFBmGPYVFex5SsEEoQa6F3tPU7
1J8gXS6/c0U8+Ndb2HxWNDqJDvy/0549A5lSQs/00s1UBX5jCZL+V5av2GsAdDCOP1upUEcHyP9+8Yu5AkGvkLJA6zKKAjw0It7VuoYs+Q38+HCjflNzCulXwpwlEf0DitqUPLj00SvJ3T8eOkeECnRt+4iM9BVk
oKNiHCUtGSyLUZNC1ltVKYnj97V5RUQGMmoMl8liU/MbV2wJUs+dJl4XWXhCxT9s0tXJ9XHmq2s0bMscoEEZUv0jjjFsufykRvnXp3wkv/cZhazqkywziwkrbNdRyz0R/PUtiGYKAvR/Vajn55NLM7mKSHQwrOY9
bCcspRsolXFYlOMgwKSgtMwE2Aqj7MyhjRFhcxojy1BFrWplUmepjULSY1zfNl10FnImG1aLfROUKuC2bipM9iNT45cXRnsdoRsiGzrQ7KgUFv73trzhxZcCmZ3fxug+LmLfmgw9HBWm6jfW/Ra7FdNpVlIcTXDh
JPAyVxXkhFvjmqkvjTV0OMX/arihGH1CkMsB1JU+dZUDtYEv7Alyg8Aj1GI0ADYqlSHkw7QVkcJsxOdtWTNrThZ9SzeerKYvOJFh1mAobaKXgSLZrZnNb+zJ1O5Y2Pg5bC4gajTNhOD/JSCOJXm1+Ct/AuyvVxd/
pUqXRfwMgrGeIzhwRKIJyOaX08yASdOi7OGsICBUJDFmDfZVBozhpayaJl5Vh/6VBYvw0BdGvkfxipUYYFBL53PrPIlrmsH7iwNxQkMrDJ0pJfS0/t+dCzq2QyzXsahSqGGs0Ui+z8Vp3ItXrkBfeJmbq7m0/PCH
iXi8RcjuUjderBQVBML61rV8ZZ4BiENPkweRPyv59mxGVtYcu6TUO24cGedeCRvk/08aTNaa9LJ9uPB3Or60yh3nVQi5cop0wPD9zbKaz2FeKn0kW3eUqXr6ib/I52UHMbg1Baus04ZDnHBfpzPWaUhCrfXPK7Pd
CLXQaIAQeQrpk6BKXth37gglnlGLLClQcDSBpR0GBTqqPSd3G0q4nRPfWCe5Rjv5O2e4x8tCKmuKcw0s6CukL5uLqSOww4DivWk8txpWRp1J4BuBvMB1a/eNqcb7RxoB8qBO+MSUY7iPAncQ4Iu5GXVkOFGqSfZO
N1UVC2EgWaZUmneSWnmXJTlWIUGfj8k2K9n7zH7yFdomRW3Iu0Np/pBj6M1NiPeNxNyGptzXJgOfaFTbpC2OVL73tEm4JZouY0VhRnoxh0tHZDN2YWRCJmixT7fyiGw5UA0uIW2BnTM0E4H7Qtn0xDb/KlxxK8k5
yEZebkd7129uF+wcSBOx/5XoRbQP+4bbIsqiIvhQISJp2zA6m/k0Q/7YqLhbJAptmqsUu9zikZQDk5OfLfacetf324N9T8JvbqGhcGlfcW2QNQ+Kjkl4QRG18vbxh3cEObi++u3sCkOc2RgI8lakiWYNqnjaUClJ
baRw4cErwzO/8WBPQEjvCrb8Cbs8QxaDNgLRJ781zRT8aR4LaFHdvDaJPcgwxzXkQCLh/M84hR9MREdUEXsi1ozkxIvrAu58VdysVeOvhmxCFpZ1PI51IVWdgwYriU7BmE0bVOuf22UFJsX6T58TBI1b+fJrXPWr
2q4rehKHiKUZmR7wLrKJ0gDARZ7Ik1QAo4eIW9NJv6lx/TWfE2q4VE00IZt3yeo3OtEPh6tfyufDXDxNi8RJBJXCfF3xwFHWHoNGYRI38Xrq1MGkYM4kbEDT/tmv20Cogf8x4WVTAJJTnEtcTgq8nOu/qnbJQzO0
Mrhl4OJJHsv4yT40VS9mAa3FjrHeFQ3pJN+nrs1u7Y/ToygGlNgpWO21LTLvk72FR5NAAmxXjUrqP6vXk9f6UcCBjDOxT/P+kgeW+L2ZIuUH6fC6JQbIuU2bvdfmQetbqsUt7Q7deVG0quOol6d6AUfWsEdEbLhv
ogw6bH8DYreqLNV1ZDGPUDZg/JSxShYdHy0BN21ZPRZ7moZZsg72nLIk8B6em1aqb0yTVlMjwx9wFVFywfDmOxf+NxN1ob+PU7P1txy3r28KupS9KYQ+pFFORUB+lsJz4tcHzVR5Q9iYtDVTYc8WHPJA0lJ1zjLk
JH0/LTHYITtjYlebVjZQw82QVjTsBAeGqMu9FEzVJV25cDukPEUZr1VYcwbJB/9VvKFAVwzLPkBLWYLZtPfnewdMccb8mUemuRQYZM7RuWciwpb01SULNGDSiCIrQC0WjfWNH1ktmoSFOqonA86yeiwOQ4CaKJW0
TcuKztsSLBYtxsbf+GOKTFhfR9slEr8mwVTjnybT5/IbU64uMJJz2RgiSpl0kgCP52hxHMaU7EdGPHWaaL6yA85lbDMcWl1hNr3JVEAn/44YN7x6eGmt48IbHiw6lJ8AtYqWteg9jjzBahW9B7WdcS4MKAWdMzlv
r4U3Z/ad7AXdxsxmNiW3IdaTw3G63acCRb+gKgoH5M8W5kEtZ9CVoy9QEe5yyIeDmGffVYdMR3AHxeS/rOuLC1PqrDqin7AcNQvA6bevkz8K3cRhg6mtb6ugqYP6HEN2uBZsCx5NvRsehT08iN4Y+KmjJVq7lwMM
eDdDW+/SEQRylLdpDu5x7Z/7YIT+tW/N9C5DyFgdV6rbG22i7MDr5vj8wwVgpGsJIHluwwCs3vT9n1dc5P3CCS5zCLiDNuQfpndI/LcxVKhcJBBRR9dnTkVZlGGbmcuG57EMvdOambQ23k/NhNb7VxdUpbbWxv8L
ucEUWINu2kmPISDpvif7XlwgBB+bEZsTWQFWl+UPp1GxxC1BlZrXDOIKFd7XT0sPnoh8ThFRUf801wJHdw1sGQiQIWT3No4i6MqRxjV/ctZMmQ0t6PTrlmkO8DpXt+Bd6jvwBDWKLdOsRISxymjpXiv7JdrSYXqB
l6SFvH0to/JGcCVHEoVmbHag6brXC0Xgt5IZIaEoBf+5FCNntNAwKIlyOejaKbckSLcvsRYC6Xy5MvZw04hhTDfzpl1TtB6QBlbJ+CAsIvGkatkS/57bjtoWweabbag5VMsdBESUAHfxuivpumEk8x1mIEWjhDyr
gxIRkywg56oDm+o0nOjszLbmOZGtHmpIqrCL9dHnVXj9B+s25/mw5BMYwahmuWzJpa47IdPfa5fvzRTkpaAdFsAG0Y5anleMsm+9UT1xrjKpXwDxypwYWrPasMFpWu+coX8jB6TVPho4ArB8Jh3TLbvaBr4bd2HY
wk5np/7qyRHIGHzA6VQKRNCASsIwSj3Rd7Njb3EIKSNMkdNCiMArGxVWWdvNBLomzU0qGFD8100zAItIFYLum0lBAHaG6GqA+9NOJkd3BhPD/Z1buWkqFCEmAPTmTuVSWk4Z9j1ZDDcsjEyKuzo53/ll2rrC7zoy
k7TYeZFpPDv2fpBvmcraxS8examSinZss1gwX5VaV0pR9My0iEgBUVNZTAsIVE0XGnzbFZ+tk9kVKTqJi0Lth7rZPosiNSOEPJmr7yY3FQO6ozf1tMqQHi5op6kV/rLg+D9X5WvjHCGLcvRTSMOXpNeMEVTkBwBy
6iTyZVZLARkS4aDjygEwJKyCqbgJ1Qieyi4tNlwfHjXI2QiemqqVNio2csZA9lTsJVHbx/gggVCBmnad1nKU49ostA1Z3x4Uy16DCHbOmXrZBIKDochp3melP+ktigjiEYFfE607KzWr4YAyNrxipwMms0s6SBhG
HhEyxwQXgSEhESrGZ8eI4pUywKp0IrGK9w4GYgSrWnUUclgoxEoagpx0zYq4cRG0l6pqaxJnmBCcx10JmYI49yHDSMgeahr4jb8iq7YEf3WiBVgkktRWtDeAcb6tcLx1JEQbC8wEtC6LnCNQcNlUN5yM8gLUQKcW
X9Cb74WfEdD9iMjpd6g3JW9+8wLKMSPAyULBXCgWin3PeV/PSsLsgp4o/1Ej90cUkgiyuKKHlz5JynLv7OuytDMZWvU2cpa3U6a6z3vba+19JUqfBrQrjQEUl9T00fQbxvyyrTSdHIhquJ8s0Y2LEGWoAZGSZH0Y
+AO4IZNHAJ0fNEI2XE7DqfL2QTT8mGdTrprgjLA9j+9ceJoVSOSNN+TNlerRlqkwfgIS+EXAR8j21okmXcpc2Wx541WrWRflwC5DHRAYYjS018W6bG19vQqmL5/UysrueCxd9yfOOsjE4SyWROBpNn6ElCEzt6AG
6i+HerVWMmOWAF7GZnbRnRmibxCsyJuiRy1MUxChNs86y2rqgXiZSAZ0ziKcbEwHOr+Fiz1tZyb/jaK+QbovDYftmPLxioT4yIYugFG75k7LY9hoRnKaFMsprFA1Sa5Zp4S/Yg9DoSYa1bUXQAs8Kgd4kjRSgJNY
f2RBUPmioQkHq5gztoC0gvucNeb8Z4bGLbOa8XiMCClGd8uX1bznc5pgBw7Zjm7Zi8H5DX99QVHu1g2xtWK8cjiRV2rRZpj7UTzfKS2jDU3lbKUKQEZUoOxnz8hyHg3bZ/2+TkW/OE+ugkUYqFvFuok28+0T2Hd8
/q1MxXmLDpb6ptL9ztLRZHO7WsDWVYdpJbgsyUru0MVexLsIOHG4RWMXNg3GRaieGIXi7Prb4EuZjLyOOKjwU6yEkyin1k/SLcUkmP9srjUOQx60UUOOISqxwi2dZ5GWnzaC+UMYR5KgwNUaXD/MPHmT4IZlXLJ8
w3TSRIxIA8yiEjuZxsFKXU9+n6X1itUX+4pDkJ6RdG04swQblxp9lPA7XTtqx/lIA4zJYltaLvAvtUk9rj1tWUrFxSLXYltVLjqeWxMqFksnCku4T7yhPVEx5peeyHmy7zgeKXE5sVE/loCxT+amgexyrBXX0JtI
ce+zCNkC9Yke7MzOZJGi5t/htxOT+8gFlJmiZ1R5dwL0Plmbm/LmXffcoRATPkLnE9TOnggwn+ZSjkDj7G2eIxs5WMMz5MyxBcLMQKs1j0JUqnZS6WjvqnHQkHTMzM/ZeiddEjGCvR8JMCGvdro8MQT2qISRYMCg
Py8pyt5D3BLYORyXP+pM1i6971U3U9acszF3+3kVsUMAQ/ojxAOk+/RPmwss71Bmt6vtmpRjDwG/RmMSuT9iAiu4UpyJcOJICnuEtO3qTpu0TPCvH6r7ULpbEaywd7am9YyQnL3SDrwUhUKddskSKSx8cjhPgS2G
ESG4Zims4COnWIYQreP5pVVfICrPAUaF2Efumx6uZiWR6RlgiI8iaackpYZo1JqKhcO3uds9Py50WWF7J9/eGbPi9SxEvZ19IVFTAD1CfHc/hm9jsAW9X4wpAfUf63Z1osedl9BQ7ad1GF/168d2Svt0Hcbf+v1j
u4H5AR/G3/pn7YoXG3pjz83FFDVJqeTM7FkpAJL0huZuN791GGob4UflDv2yiof6Jv/jKpbzHP3Y/PWRgBztlVMuq+zHy/5sV66ND2Qy1Z8Ddxu2H5NeBO5lrK7vEBea2x04ghAnbD5dNghAoUKgjDdEKBouS535
89jtBkCgse75Jq15U/GC/u3QGElbM+ig08QrqNGKRSOIJYEtxNITt7wsbPiXHWo13xRgAcOCr/LYJ0l04y/TYRr52mus0O/FqxljHfKPYbEvHJIGYY88/UUSkDYLZJGdSHMHz7td70l8Q05OqeIYMd6iONloQVH6
Uz4sx8vY2WSLiCtDz0S/T7piMo7RYxOHJWA70Igzl0mll0F/uCtJioHLWIZufUzfTH5DqsLEPRbu7m8Nm/f3CfgewzjswQvTonkrirXYdksbQTlJNK+cUT2lc/CQDANcOCq5roY6rPgViaOCItic4hLv0RZLtzhp
9okq+KPzQ6kkSr7bdM9N5TDLi2Q1fkaVNFR5hah+4O/K7kztr5RaRCjqMZ/Wv9LEb8ezJL7EQCqlcVLsp1o1tjslnJ74VqthunerwkY63iwt2BRQm0nH2/UpW6vF92/MmP0e8KeYy+rTMIMP9Dmc9lOGBXi1sksa
RH44naJEh2tKDslPUZs4mvDeC5tm+e3YFT8XV7JtNqCmvfKRrWiGaDV+KSnz+ogt4aumd/2P6cWsrCD5N8DXP5bxsUR1RnSo4j/PDJ4l85shya3Sz78w55WaNoeY/0RmfX5sTXEX/xB/s78+hFrPZz0Ws/T5Y1EU
eitQqMpdiFk+gpR+sclKCk0wpqb4P7ZCrRmR9lBuswo54RVdCxXELwwMeUfy/uHcfYq0iRNeEC8QFrbaAMaxFjk5A+lp5+PFM+W1V8McVwsAertaw63h5IUCpb7erBinBtfXyt/p/n4KH216T+kMoz6K31nZqpma
uUzvF1rj6jAOG3/mjcRW+YD1udihZuCWZlRSWB55GdEdlMLG7yWtAKT+odcqa5lQlKGdiKNfeRsQ43XAnZW30KP/lgpHQrMFwszGsBoW6owgYx42u2o3JW4w6AtiPt62hv5RtCXh8CmlykERw1OOofUDrMDxnmSV
0ErJq6HPY3YpVxS7uJfaG1EX7Q2WC9Oy5vy5j+9nqtfE76+TUrcpyzdqRB/yTsIibq0MFs1doqp+1vC46uum6b/zjTy3jU3oT2OjKk1nT4/k/T4OTGx1MWrmUmcbv1XiIEG+wXBx9ZAwONnHRn4aRYoaMtq6vicX
lz1lWtUoGs4oASBfiDtDr1qfvAeGoRkr+O/v/BDCwd6pnOuLWIlPowhXI1TIMWldAw1U0zvqFnx7vaC9QWJ4d7WyKesoH0OK87xvsRo5lTewML+a+zxll7iTlEYngs3TahKbEMzG5yBo3yoJ4p3Fq/cXXLZPsZBy
BekDmUHom+B32Bj/9K5qWZ1QU/qg2lEwDU1OkoX3Xc0VeTe2JHj8cO+3uybVZcdVA/ltcCYWGOKzRdX68AnXQrFHuB1XBCpuE7N/T9RatrtuK2RKQNGbzYhWszcRmqm+yWagdwxVRGAJibc7Veixd98stcTgHeN+
hwMFJwUqVxntybs6Bev9Npf9UiotjZn6VQZ3u9EMEGCSfHcVJViCJUH/3eJMUFRCbwFX5F2/ClIeQS+VQ8RJ2DAWh1hyd37VlqmTsWO8I6BwIBPpFq2xna2lHzyyjLmfE7HIx1vkLSR7mH/jcqDMD3p7MHfUQ/oO
9XBglfJdUObgTxDpD6v4heuhX7hepnMvtQfM3rvBC2IVBRTn4l2OrD6Xuz6Jy35nEs15WGF5ypMmMaKXaMk/Yk4N8nThyLZFFvktj4sktJ/Vi9Bs5wlAfsNnOIgHmAPvkNK/+/J9YaPlb3Hp7RuF5qJAGl8erOCd
OXKellPsuvwJ6obyTxhsnXPs6epYomcMfqmy0suljxHKi0yCObB6Tc7EtttOuA6elhvDzffZ3A7RMNWL74ZUsfeoK9r+X3YfqfigtCSi1ivXnQ42A5BXnXUclgmiqw+NhcjhRKVRBTRlvSiY5ZSD33Xz6KaU//8A
Z0+ZL7qfDEPRmvzHXfasuAfWEDDZAmV2ljY7aXi3ItUBloNSDlVFRLVZ5NZ4DL0sOkDDKDQovynKsiT1+G/Wtb/kEv2Ovk969SmuFOZHffLe+B7f0Tq7V78li3fYOkLVnyzS3wA8v5hHSq4g2OBk3z/e7fHv4OFZ
xdyjG0OvQIKePyF9qG/AkogPqT0GMd9WqqY9UJnRmBCXJhLncf1Uqn2GHZ2Zssak46AnsdrBZ5FwH5ebjeVcPgWoBAMB0saY9Iv4c+mvSi43usZCT4p5Eq4gU4UZblUi/6mecY6oFF8y0wsM4GOHSGBVXRnMNRl/
IqbhgaT2oZSC/gLGLcU2ykgnbQwvMMUPiFEjZcOB1S/tRz6uKE/VwKZxWFH4w0mBeUNF5HMSKNYja3+Jazk1RCRJKytSW24+VMhcBEiXzDCMwxJxjbeeb19iNH0N5mdisTXB4+dVucrVyTIQOZ2McNpvhcfEEOu6
0ZF+/xSTq1R6NZyJUIwcn5sqJN3jmAopJO9EdmPrQlLf6xw9oLL3leGa1nytQxp+h5rHPXoX0rSYRqFMxIzXwommqn4+rk9zF1I36xMa0NHf8L+0KlQa5AEUbv/r38CqUFF5bCRLKoHTncjbkAwHzjgERMGtbJWx
nnDsgLVvoj2qUCnHRTZwJneoFbH61RlIA3fYP/HWUjvHFSmOoktzwS3MqGP6gr72oNYay2ns5lHd+r8ff+bvY7kLib6NIFhsXoelEeYXpWSSx9GqX5/Ea+To2zzxl7SYaBCsgP9E/0zomMHwGTpmntKY9PJLCSob
reAGshJxCMJHvd6J03h0+HdHF2VcIVizm36F1rVfRbGy/+yM/AE7VFxTuX2KaciIg8pzc1/0AF3LO/ujjXV3OCu8bDTXkWA3q5PcUUpN0GBbBqg18n4pJJ16Nt6IwOkj3W4L9SPzrJBS5Ye4Sjjo3+ibVC1AEtFq
8MhV7591ippiOcPB4YnyDoxutMyM7X38yZrOUUtfFbGfz89skW26s7bgc3p1mTW2FLivaUfJ7s6pBvX9hNu+aqZd1QtuPh+e1iye+46g4TPs24A10nqt0R0MuRPXkL0j9x+/gpYHox+mlq2f39bkmV/kKTb1BKd4
a8MrBqOH031ilV+/PJTxvDmQSboqiF5ZsP+Gz44qWPIdtvEEKQ74IpTUgv4l0IoNqtBC6PSWpfkegWhtI8ok5eFY/NUoGsrL3VgWYsSrvvTa/eDJqMaYXqPf9GYfXKPFF4G7ZjLNZwmCZga3sbD3RTohnDberxFf
7uIpYAJNlys1ezoPfJjYBlErtvikx/IvOLJOI7J+IJ0rsX/t81DP6MuvYR+yUHW8NT+yZxpoIfuIk2MRBO9lX1102fycIhnuglHzjpMhSNcq992yIrk7j6t2ELsJUxnLu9hX8972iQwurXPDVw4t8RO8Uv5Q1HtX
OWCVpLP2mHsyVHw/4vghWBbch+FLg8oVHYJ4B2UdD7mDcgA4mVUT0ss+K4/fQGtLsLPeTsIJutcKOe8go4pdIqvKHftScdvI+M/qSDgJrQkkb9mjxKUCmT7loPhamtTfANPqe92z/Y3I1skfmVnbD72sjUFh/C3K
MrALyg0uTHBH4vsox2nrv9CnJNQwrSjU583i9gy8PYbRVt7cpsqIQEqaZreg9QFaSoEFRJrd8+8cqODefZ14f7vfn/u10TtLn1oSZuil14zz8HvF91095TePAjkoiFWcNbZw2cY8csQSTlvI89KX4fDj9Zmi0/2R
lrGu23DS9MqgFXEU/sjqaIkxll3DuNGt5Rz7glAnQvWKWCM1Es4Jz6vDJ9i6E/IMvCy64Up4+x9swkmMfid7nugh7cMe6MH+x1fCfuoBdskPlQDTB4y2GuGlE89cGnKBuBOieXdiysYVIMHC9pSf6vICsr9QIDzC
plTNDxSvi30M8HAYBQRkTkNiN3CO2pWafHwcjtCXAogV4LBDaH+XpsQOiklbbKwMVcQzxTOFWjFMgmfzvp0O2Osgi2aJLD8ZUxRo0x6lSiOwoWY703y/n1ZBWkpi0gKLuIhLMzbI1MIFIZg0+re/rmeH5vTuhYLn
UzSv9BmUBNdDyLKmPgr4tfdUBv/+lcuN0tU1nOR+e5A5CGJxNT/IhEGAxOTtoFwTgErCp60nZQkXYAOZQFg0dRiqpKsJnkU8K/BM8ZR+L/NC86P6Qa0g1JwQw+q2GJMOT8vqddxM3R6pffmWUkJh/5GmFJNYRTDR
kxu7TEX3u6IuiiaKaXtjc3Lmplq2/Lcs10tfUkwp9V7yAdWWKr5+jQwsaKvD9I1l8pmAKdl7RTPiF8384+Vu8pkJbC002Ospwk8Sqsc6JGmiTbB7BDVqBMu5RzknnKlsXf1Zj/3fc+G7nslOwaBybMMoGHjXglcZ
nRQ1D89Lju1OFR9LLxgXfO0XLCTmgA9Y55fdlzn6zkBSzGQypvSmXy9U4oH0xqSMqiGpiddOUSOlrOUahY7pfxzg2RvGfbAFdOtr6SVZhQFLLKaUlOjYbOjnTdc1jNcK2qCORnu/aNuXzT6akxQwuhZokdTr6ewr
YFyPqQO0jZlvEOgYdam6Z8X687ETAINfiAdKIZOhRGRHo1p0k6/F+Dxv6/MSdZMRcZKxR2k7PX1J9psk4+IG7Gb2bRMk7bKxdu0er5XPvNpx74VbcC388d9X7VMt9iYsslsYvXGVEnRAssFgbDV0wO0b+76z5ZP0
MbpX8WlwXI2iIXVJGRDJCqWgfp1qy+3oFmwTx8xK4hsdmpTkiKAWf+FzC3AMz/TqpQ/7vZFlLtLTyy74fQVhmFrFJpziRBVFi23w1HTxudIh2K26HiESa/hHDCulUKcWf40t/pTiyfF9w7yqw/SXFHPk+zUugSyz
tB79xJXapackBe8vc846RvH6MkqwYBVNNT/9fJ7y2f8rfiwvl3baLY6fbdpoPd5T+XpQLZNetHJZl5pAmcZIjLNkqL73OPdg5znpn3zBW4lSYdLmC9Sc/7Kqh3U7alw8ca9lovLJ00vr4XC2hrO03ikmnsOYJfRT
wEzQn0SudHDyeQKEkQ0Ll2OlSK0rMYFIn5YJL/wvDEb2N6aupDixba4O+F6/BLfB7jCuwoVf9A7BpoAQfTJAABg0lvgRQrif3mKZdS7jEo+D77f82dKJo27GXtks7QkbTOI3KQaVua16ANCeNCSCa2DBxtTGBDQY
ECHLeBxDWMcjqr+nKmjgFF73cVFtdtkdjUJt2LmjX8Lp6lse0xdfn6/ln5VF0WvwDPoU6srXKG0/ud09vMmi4ajMTLiORfwQGH2xN5v7M8xxgcDev6ubc154Y8wFI4FudVk6OCImne5ArL3rS9Wd7skfuFguIGoh
Y7D49z9a2SCFUb7utg5PtoEMBCO6eRg0KYzXLcf8HbxTb+OlnRw3H/VCspB1nnSi/UCegSKZPIg0fSJ+RuFo6seZbMnMsSRGKfE8XvEo6BwmVjhGpQ4MwoMyl2Pg3prMRMT4jIMhPF22relSUSMbcK2looBGt8tB
IrReVXRsPrzF0gztrokwj8RgQ+eDjsYgO/fJUyXjvIRPQyjgz+snYjISujXwlXoG/Esc2o1A962spT7aPu0+c3KFYntAuSA+NF/P4OgDCr9FsNGaK4ym8VvJslCxf/A0zYC2Kw/GdsGQjaoL9XLhd1DlqIE+N4gY
fvXG2z+Ce8sZLOvoC8lt4Za3RUeahSs+DbpoDhKlYFbRTxt6cur7GYCBJJMbyK0ceTHw/FQcWmr7d5pFEI0qe0cI2jPNON5xwnRqd9wGon/hIXZ3AxVdWGyS4OR8WP/HntykDEBqKyo40tGqXndCYTPJLKx54Po6
P7lZe8P3QeaPmzY0DVs7lGPHEHoPJJMCTYhhdLb61+0FljyBCkYsAxqKRJxRd9ktVKu/HcuT9DYlMiD666/M8nQNHfuZ0IyhJMO5XhvWXUPeY+rjZp8JEkgDc43NnvsEBKpQ3YK5SBFtrqfbtDC8pz/tusM7xJqH
IVSbgxLUWWz5XdRuM/WQbHHc4lE26cYdarYOhpvMf3UssXYL/YVPIUWlTO5E/8gbwAtPeziIqDxBnPgb62DC54zHTR3TDlCBSxpnOUguxlfMop/Rf2YFn2KjcGAQ+bF5omg/OTV4VBRwNg0Trz+eZSOEAEMUhmIO
wIZ457m4FBy8/4yjWv8F+KOmNhYtEwwqvG0wbl3lc0WcwXgfAkj6n918Xg296+s93G3wkqwdIHASPT81cj4e3sWflAjQuxKnYq23sbPga+rdC5yI0WszHVlKp0a9Gm6XsTR6IjlJHEoBuoi5wzZ0lf1k8Z9Hgcun
BmezJS96sY//nCPvp6fPA5HYECu5xTSsGlozssVB5qok610DCHzMq0E8fgeR5RJLAQs79b2WIAjBn0BcqEBaG7bjjOJCBY4oJkqkyYVUpKu5JX0ga5bgSkiKAQmSVJwZqDXSJwKcvJfvk4efxPTzQGz5zug9JDkt
IqtSJNUM6oPzLbzTiWaz0ct/nmbBbCnp8DxTQXfrKsner5sMVvGy4udpmjrXap7IsUXHdAx6Ze/wkPyH+dT0zNZkTCsRByRgTRbRig6F0UXsjRh+8mt+dnzx3tV3BYScCDwmgNM4OjLD/lUS2jpuisMYB/86ezs8
pmfpqt9P8Pv5U8StioN37Cy+/vmVV5TeKCzfpkRHcfBO1tPH7P+WdJ36PdY/tI/6/mNaEDSeWgciFrRUyx+RShcO3uH6zcjX/RmNv/5ni2R+HAcgPrT/1V9f8q21KjhKP7wJ7Oz79hA+lR48kdFKRts3NTi0fjh7
e/kx6RmTwal8iFLJL0c6yUfjTe0n2M7wRuRW7+PV01/75t6n8HxwcMhQ/o0jkH/ieIvMSn7sEMt6jRlPVmjBWJKe7M+fvr/lUGHy41PvHv16kGAfzlOztinzMFBq6/ZQ2J9itrZe86zT3HRX5PmwY5KKPr8W2fSS
pGHJA54doCwC/jry8wNApDYSuvYuV2ptVSYY11cZzvj+hc+5OGd1MB+pa8ooAxc5sLlEG5Yd+kloo/nASLp8xackUHzm3Jf3ldhDiR5W23zxcVX1hJzupQVqcUchPlHBMNvcYn18bUuOZlhXypt02TvDnsyylyG1
9Md63EyN0FhTVZuN+ADMIEMCUYu231ShVJWHujSmpTbGNQorYGjEg9sjfj8Dygcetv+z8r7uFYIevu6e1E+S4Y7B74nbLMjXTsHfNTjjuCeUytE4TPoX5XChdxlZZI0JJUVxw2xPsd2o3NcMIWuXd1vmdDewgN9T
/l8Luyxz3jfSEs7R6+8HhiZWWY64vgX4PabbjUqmpqx6/lLsntyIdp/N7PqBOjASbPRQjECqQQTfBFdElVdgDAoO0DCioduSD6ktK5dTFSZMDWsYZ+sgx7nw0cGe0dKGBt3AxFwLemtlsPUZKPaevc2UkhiwEWnW
22VvFt5iCqai4eh5pSH1meD1QljWXYJfz5eRjJaOMxs+IV//LU3ALJeDaN/Lfq/pUjtc/hfuR+ic1jMXZM3tAGuugat55+Irl9HPvKrU/nrHz545qa7kx/TrvDY+nOqf6HS+jaSVEb12tH7SldrR95M3E8c68+fp
tUHKifkCm+ztp4vkKjL43JhSz8lnl/u9ujUvw3+MgRYIGee7i33Q3EPwBA==`;
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
