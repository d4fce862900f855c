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
var packed = `nxdIEjnwL8fofTZiZVydzrFtCWYiAefuOSAcshEnn8OtBCn14E64Af5zjL3vHIjaiGFRl901020I/N3MDGtbXwhQVVVVVd1+TEKnpyeS3o/Hm+EFmGWGGU6gEFJCm5awQKkN4ATa5zCKE48oTAdDTxMdjbPcFnHJ
1QTT4ayOdK6L5ThYCdbSYEU2REbwEyErFoFsMQ/IzpGB7nnLIyYRxy2i6nA8CdIiAIPhpJc1bZmcu3fDh8Vml3SKLjhMVC4kxZXIuf/r43Z2q6ZTeuE7TjfDNSQRp1Iq0zME/mMeUJeSqsoQWnjC8fkaKASCCz6T
CHdkxiMiLE4RcgxMTNv9DYXPIUVEEnSWHlDmDbRaJ5xz1/Z2RXEOsCtXpmEmRMkYUzwqb7J0mGXIg5UOt0z6o/1uvzGd4HiCL/zGL0M6TB12IbF6w6h6wt7dbY87HkxYEuGPVMjzicrIz2/Bgd0TARb0u3WmcVMg
QYHgFNoPsm/ur68INe4+HgY77S29GS+mrfmCsJeduaEODg9GMluRBfXDRLXkkTIRDBgt1JKoXwfgPpO+7ugfbFqB7M+oW4EI9rmJi5vPdAAr/ESE8c41eRCiQulJiM9TGDMsLijJhpP9Q7IqUYiJje+vN6j+Ev7p
Rd826goJswxLRCb7ZSGYQEp+xU2Wh/DRVnU6m14kVf/S+eWmCx2M/rWGsfV+NibtzJHCo3YbWEejykIQz6RvRwNsri7fCTLRoxXBSL5JacqQjt7JQyqj/c2IlYhn1K2DluwKDP8Sy8hwAXuBSHZ9FbTGHPGxIoeC
x6aAeiFCy7KE9jkoxvgGg8G5X6oXiDTITD8Y8nyFxRF3EhNHri2tF4gQSwx99eehZQ/58w5hwSy6WkiO3PRo0zJXTJtuJYZV/0ECKleFJFv8eC+YLkNaRlhOvl13UFVzQFLS/Vv05qF00aMzPf6Tx8EKBuBejvv8
c7Imt4ak9DIO7RqMWulA4DobbOp6UR3B8PY9v54FUXBJgAgZd/39VowAEAA6gVkoVrRHBiKHWTInSmlJaYaL7JfUHAnGlawJNlvZEc2S7AkOBMeTnAnyIk5yJcib3AnyIT7Fl/hGPzh95UdQ/32/V337+qWQBtgY
K6VChphsKY3UofnEiR5XbKsZuawuf9ZafzhfsT6CJkJ9TXHJJWxxcmkZN57NYXP/Hc7X0CeQxA46wSe6fsASytpCaD/9cv5/v/fzpXSDGAmQpZqK6eZao3vb2ySXTmCAMcM5OOdMFsU7LFP7v8/lZFOVQI2EkN1N
jUKyd8vSxl1BsmWbOLw64AocpxXq/fBOx76/3f7/NdVOV8fb/hYcBsmOvB03WbERqKfLn/7jYT7LDC6P+H7a0y0LknVb+P//VK0ftyYjCJYpHGJTkPvnCz295XKOXcBtQ4GuogOpJilXIG4PZoOfrFTLolTy6JkG
oTd4w+MQHySHCNkW5Xm4rYIOWvce8NWbWlkuT/UygYcBsXFWNX7nCWWfO6yVgrNKVPLU2pMpO0RkaXgE35+w6ow6Cu6EHl1C6sUIdqlLFL+rWoEmY5UZLkr1k0lwq+4euxHGmS/qcIcirEuQMHIww4ZV7Y2D0DRA
+Ep4A9bTffmu/tvPZgUan2lxpgssF1237n3P9LGx+f2MzUddTyTpkB2QGSEiIgGhqcVuNX5qv3+r9oiG68jH5PMdi/z/bTQYdlgslmse470RUravUpUvqYH/mL+3qj3/NlRMGJ5GbEWMiDn7mpjb/KkKgnDZJmp6
tyqXvr4uv/K62u6e3RmFZWDJgAnLwDqggG9//xhpgd7c801CXPDK4vpvLbPTeTb0n3mU0z07w+MfLpyqjwhFTBoLstgIl5PKUodN/f50xakaGFDydvcXPcvya4VtbNfIwsTY4YfgBLm8rIfcD/90bP1aZvn69vYm
sahg5sjdWUa5z5dKxcoCz2gHkJZGPpK2/d6l/yKqs7/qv9nx1TRJa+DUdniU4gpToRVOAlAATWf2X5X1fdUuWyBfcmLI21R5HFy06S1LD489whIbj0iY/52du6n+Z1XrlOiQW5dxelfvIBKSsEL6AKiw53+q6rS+
/DTBAe2UCh0uxyaIMT8FschMKB5SSueXhm3x7fLr3f4rSm8xpjC2orwZf7YqDRyg6104XVf434Mg3iD3bOEZ+rNp7gbNqzF/mZYTI+cpNQFeax+KqAHJydsC2AKc7LjX5n2PpM25qZlVLUb3WVnCuuelZjf5u3tf
hhYprc4kyAPglRWNiq65oon/+cvs//PzBapU5572kT3LW68tNMuyE6pNjOwwweBB6i2NeL4YW6n+echCpDKUqqd7YiFbaAE8HXza3kR05KtPcva4f1qBEd/MVRhY6iqg4qZVr9BRYFyJ2M4Tfa3W6Qr+fk+ixSAV
kYit+akQkd5B68e36fdfv8SXmR6ykbSdLXNz+ww222aWreMIWbaFLclIR4BJHvz3ut6KUvfG0ROX70IG/LsYTZ1JYrdmJ8hnofztrazazf1nTwdspygTrHIdMhaC/AX3Nz7Ia1YVxnd/igjqKkgDrVNrqprTXosO
0ChkWJgm/5ZiHGDy/5NIKZQBGqnTaQf+wvxFAzUnMITqi8KgFDBYKNQjbSqVBzrVzYbqv+Pck1UWsn6BMzmwrZfGvqn53edywtMvFZ6Y1JRfetnFwhIsMSIFmiAVOWuKijmtgmeJOB7JI+lsSpsy1SLA08Nr0s3U
/K8o/TXxqWNmvHvDUttCiRTwCYLP2quDcP2vtux0ZZU3orcIEbMfoaFHfnagKbrJykstfN/v95/KnrpDHCg/KkCOyMWx/MrFqgg7r1d3b7Wh/6notIa9y9JpfE3O6IPDCdu/Qm44YyEA6NSn/nvf1Pzvz1eo56Kj
mqIIZQ/n4M6T77thHBamQQkbcobBgD7h9V/ztXe1TQatwRMeMRhDK0XXhAoY7dKAlwpfQSlyR1AkGtGvxvO1nGldy/kT9UvUWxFE70Cek9ZpOdEZntdM7XRVu/9uRnPsusxpMNcwIGiRlhmTlML/5UTBG0OzvX+6
/hV5YJLHpVs+g48+uvpXK0KhOIsU2SiYt7S1qaZOq+Hp7f6AppTO1DJ2ksNBhmg7kgghoefzQvLA3Y+edaZirT0uUHAbI2EK5ZqkfFWFWSMfIsYPFXGlPJf8/71VWs3o7+YqAooJSrBGsXoURqi98ohM8LBRNVqv
1FLFv+Ld8C/h9k0w3Mzdke4eHo2QhRCZgxTAu+99j/z/mwdoZh5AmXsk2R6RSU5kJKpOZAKsSYBsQSABlCDZgmRxtNzNToJkS3a1KDVKn73azQoj1G6WvexlLzbLgef/fT8tJU/O4rjM2FAuHAWZ96kiKcn6nbvP
O+L/r/AXf71CDaoeWRoQ01zDLrYh2Oox6Ol7rnm3HEkUAPYAJMdZF+YyNoiUpb8+x/moJ5MUKXRBEOn/TDXbhXhUcM5Fd0V5BBZUAsOdqfD8KIl2Llpxd4b/kQAuxYj5f2aX2F0AxAIERVDKpHg5Vk6hdFmkULur
MeuEgxMlJzpLcmLt+7+5KluVvtnAYhbI3fFizwkJbBSBUJWfqoZqrjQnQ+ntfjfDyRBl+qj3AEgoAjWkDlChI+FPKGTh7PnP+5aWkieIBrHWRDK5koTAWh/JJiHrvXP/WXZXo3caBUAECsQ4g7XEiJJ/59773u/q
bpoGsDMEyDXOxCvFgRRn1WAys5GUhPL/37f0My10ASSnR/KhjzKBAElZExkf5IN77nl7fpfpYXdV91oEiW8w1uW65+5z762uqsZvtOECQIpjrIsUzZogVpZqKY1uNWRDZaNsJpP/fd+r9v0hSAik/X81TT+Y10xo
5Oy6UbWTMXnO3nfZAB6ejYaIJAky05SsKEv6jVJWNt1Ze+37+N59DzLxALkIknYIlPxDsvI3bqptp007m2bWqH5NR/lnNSz7d9lseLszcTicv9mHNS0JbX/oEglC4e/nWsMq/P83tSo3s2pWy+OvY3f1Cns9s+O9
e/+dREQA0yBATiVVlT5nSo0U7/0fYAIgswYks3uYlSOre5S0VlnSXNOes7bV5e2ut2b7+c8PngQQRK4pu75aPtsmU5tJ+513wXgsPKakEB4/xrJ6SynTI6HzD9R0fCCXCJjtyaoM5+RSJjBpkyvTi25DrWrudvdK
S2JMEUINAc7P+Dfxf9awW7otFJg54MVx/JVlWT+nt4hp5Xm+ZuNkfG1tixIpii8IgAC4vi9Tu5Fe+5rbgMeCgGUL+Mgk7I9lz/9xlvvm1Xb6lxFRE0RkSUIEX0OrMZvstRYBEUvaxiv68r7JtH6y19n2S+IiCWPA
4ILL25zvDxV76bjh1M2NOIhhhgD7BkgfP8b0XcOkmwMZt0QT+7+voe/FtO+5TWZ6/u4VkKwbAZKdllTr+0NeeU+Sl7Zpm+Zv67gYYwAhJIHd5Jv9Ie7/z3yb1+v0+v9aIFAIIaS0dpO18f2w+nrpqT9XX7OXmMso
AipQlV59f6j53KQr6ZgSxoBBDF/CVzC3P0z7XjpJZ3r97ja2OIwBAxaScJtEhVCZKb5zPCTGJGF2SnXP3mSaHUk6fvQuMbYsDzwlQ3gC6v+xZj63aNKYrO2cx58TGFAwFmNf/n+Ss0lm//dlFBERgf4VJG91sBjT
Kt9yrcQgAtL0Ttg8O3MdVt0z9/xVNyKIINKE1hna7jY060qSq/uZucU2rQoBIsG80VjaeGl7T5p2JgLyGHkkxhpdFnLL0Ne+vUtn2sv/eR4YY4wBD0AMSfg2fK1JP+ld3c/MxgEhQGBhO+n2SWmz/v9Y+v8rfWl6
O+b/NjIcEBAPg8rGJPoxTP2+09g9kia7kYQQ4hiGQwjww43vx9L/P2nT3CW3r/9HdtnFRGEGEOP3Q7X/431x1tmW/y1ANIGaZVEk5o7tx1hKv3aTPWJs/pHgzIAIiAoKT2vNhlrD3Vc75StaCezEKYCdiL1iJTOr
sC8ahw+s0ASChFBCS7PrayylSZ+7XtI0MxWRT0SeBYxZFnq/CgMuir5o9+ZIoqUFq38E2dH+k7K0T0WX/+/cKIJmngdtnqVgeFC3gAmSTZhmSMjhI2/Df7aV1G8/RnuU86Iw1+fyBhs1Ia/liQxzuLUWwp/V/Cbr
y1jFe9t4b8fybVWsJjZrVX4gz/3/DMrdarnksoCSC9BGLskaRzDM9TjGwmpovzJFixyBs5cw7K/EHGAgSXvVM95JzfKBH9qw12MBxa8FR4iMYIB9CYsAUs09v4JYakD1q/jIF5DWuHxEuvgtmfxeBEDoVjmpeQrA
xEDf9tUQdDNNBY+qsS70umFHGK3vGocZDGrjE9jNEHKRlPyskFPBf6Vfeq9MtP9BKczx1wdgmUB7KIZkomYWGMx/zNazhj4bKR+U8R7TGJxdneeNIwETt0/UlX6Vn9Vnke432WSiVjcYGDqvicbrACHNbwCG4JAD
aMhwT7L7NPavfeJ/FDBUlNnYPzJIRuyWu9jd+llmIXpJR6cP82NBDHOK2wKO3oWAy44NBUKj2NHqN92FnGoDhQQDIT3+iLz8U4NuPXfyfxouRgE5TXryw8hcZLOWQjQUw+AvJw6HRUyjVgwGSWErouC8ts+Tn0UD
OJvwOfdm06GDBsXrlRovK8xCWavEwJspZAwzAykU+Z5k0p8jSjKAOTfCt2EGyPb2NoWUsuqBjJCaZU40XptUf72H7e8i/2fx3/dU7Z7vyytFzRIZybBkAIoEytCJcKrrzcpjd6CLzeq6ex+nnaVgU8RgKvTdyg6T
ZvN3125CqMjGTNh3bf1gwNAozoaPjEFUKMsGcIzBZuhGB4tm5ZsYdUA7EQgSaYdpIkjorvL10CwB8pt2G9gy2X3Cz0SL8f9Ycua34w4ixHbFG6Rad54D9MW01LdR81y/1as6jaihXwVYoDiKyDlsQWzn4YWSDaYI
AUCD6CLlJjJhhhJjhqsOStL9KzvV9v0vkZuI2vK+Ng+hONjZ9ab6TSyAIba4JbcW6AKmpD8L9Z7tykyOoTfO78HSF96Q3T+OADlvk+YaEH/Bz8CS1gGtl+00QBwpKQ4YzcO0PUSDMfkVZCw45GSCm/SowyE9xwI2
T79aAfVGCw/3mOEgGIn+QxFXpURQ8EVwZvozVFtbCZ0amNvCAmN/RlBeSgVdJwztGYneSdSOokaAAiq+DDE3iWAtT9GFUpZ7g9TDP38QSScY54ap2IlYQQm+/GwErPr9mpkkKfxsbRzko8YbzOCrxDz7tRtMEKgL
gy34CpUi65zrXdEsSnR4M/0aU2QnbOue00OUlE0pwgCkJvbfY6g9wBFUNN+nmUel17caEWb2ITb1fSUDn+UY6vlKFGBV6VHyo9e0sURi7rg9VGtvAxZtnHglryRjE7mqr/3cDCFuf4BeGU7Z89qUtaQe6GNXyhV2
ozhwwPBsUClQtv3MMYygwug61uBJWWFQIg9IVhQ1P6FvhLR+T6SNdx9Ykcjd0Tt8QI5UyGyIipd92elXS7+8CtkQzt3+Q+6tyJJhhdR9KYB5vS/s8WuDgqnVQPpJVsijEyacNGKHoVj/3CvMFlYgTm4hb9IqkjRh
WCLlE7JKd+GDuSP1gSGJOBPkAZNNs5/O0ggTdzrsHC/I8+1YHq+8985To8MxVEbZFZJbDWkzFYtVUq5XFlo1fLfqz7W0ByvKlGfVMQJTclEt2IDy0FjGzFj4sopGv/O6/JKDpfgT2+xqp6BxmxqGoVILaIKIAG5W
4Dc9gEqr671R/Cqeq0naJI6CxR9YG2NsLWUPDhsPRt8yIpTlevcnBvxSSmEvg1LnuoG8CxCaIMEHhkGijVckcmHF1cZxfw0aMa3lMOaf7s5Pl5VCToPVqa0/o4EnhgtcLBh4UYrFGIczwD68GAxdHcJXvdqhs7TM
kUnAmJs6QwtD3fHKq8RdwEhIROq9OrJ8t1Qse8xb73FFNlxUEHfjqyN6vK4nDaxo4/WEDK7dAY+VA+Rgn+TqV6CQq4pGCo+Gfh0Jz7dt4ZaskdfdtsAMcfJfSfxly6WFjGdmAYL5xl8ji6nwrgcfGSychPFhnzVN
wfQ2L7RvEkaRyOy21v/82aHK4VV3BaYpTlmvu5T0C6ENMgn0bJBSVnC33rNR7hJlbUK7CEaGT8XoXnagzLyRLu+7ccsI38ng9C4/JFnlTW43dJBzr5iR330vD1m0JrepNwXIchEMhgj3P4y2hR9aCa72XWFB4yZO
EayjzFhuUENV1EHmLcNUUApIIndTKxW9jW9nPy2l9k72GbQ0ZRCGCxh9EieH8+QkD/2sziem3BzShjK+cPgCrQOCpq8DWc1+APGXpB4cFsqVEhQbGTIa3UFsqFMlY9zaf3HQ4UypJlxq6mYMlCztm0wvU7v+vxH5
flcxnO3KZJVLoji/X/gABD8Is8wFZHSmvuFoAZHl+kVVfEcv4II/JRiEcOOfLvEbl7t6MWKduxS8sCru79ac5s0FM8aTCYJccmZF+QIn4IaM/Vn4cCd67lpqdbwGF8zdjW9KP3L5RYoehaexCo5vVdBvrcK/67pI
vlHYnKL/L8lXoClLlRzKeTu+/erjlV77H0JkkshZvRGpT7iVDzQv2LVjryBU9xGejSDwPe3naN8e6bXchpIqiBBoOD9DdD0tB7qfUvy4sQDhHH2NrIvmhF77XC3PDraxFizFdB0KhiO0wjCqAEQtg/TMSGZPnF/n
e1+hdVcrbq/NM17wKmFO78Ssc1NJWhlAQz1POf7u4E0xdpsmoO0rmIGtLz2Tgd1grI1tG2cODzyt2nvIYrUEJ7Kz6Si+t0NYfnaCfKwrlGGr76q3YTZdaXq5jfEq8wNo70AZJi1S5G4vDh7H4cpLVksCgBrFeQQl
CRM2w/tsKpWB5QK7n6TcC5H+zh/IRiSRQplWW/2KU7TA4DVk0xKu19DAlj3jVjQS+i73vgZ7FxvBNngSCY5dp5sJKiJMPkv9Wf1I329D3RyKcJ9Ug584ZDWUfuv6mWIqLGzriLHw/N+2Y76fZyyGWPEzxUxYdxs6
qy5B9khucNCdWJ0Mm0fUVykvg24WFxLAIlYABDgkJjSJ9lLxC2fSiDC9CTR4O8k/P6OjG7JlbCLeBqj5a8sCmsiMOwdG+99Gb+gm+lBRd/83iqR6zYV3V9BzHsWVlswqSdltNBow4NIrOQh05Qsxi7tOVcve45k9
AbKxjGxhO14fvoXG29yEIgIjFUapuHM7CKLRpy9QeFFBwrQQO36sJWkjzjUEEWi03WlOaaWQd+TkeEtAdwDuINsKMtfB/hGxVTUFKuxFqiftF736A2PYo6iDAozsWTb7+DzLSb/vnRxUsYDbpnVTemwfMKaok+Lu
pOMiAhrdM5mHjIl5slKSXZ8fjhaTAmXUU5XSXkGvvdjInpGvgGQ736ns+RDebTOs0De7AdtuGdxYHpAVZ4la5Ql7M7Hi5iOg8n1w/676CpThbMgnj82sqNtgpidKXjK/N/PyBbLAsFamKE6xdcSeiKbqggYlGoZG
3M3wardhMhSSLOGNFrrfVGu2SgSijGkIXZ7Zs1gy+mnAiZEm5k/Q52pBH9ZPGOwqF/d1KyyYePj/WOsZreHr8FJtPa+qaRvlaty/KzPry8w5i0WA4nVRJxCw4b8s/vbYyFqeQEIgL6bQO0VEIvr6WSTtikZ83Ks8
0YQHQ2ydtUtXeQ1OJgu8EKt9TkSWMLlvT1rmQWa1QJEHRsFYVYkX211ZJfSK6XKBPa56qmdL3ptUhA/sMNUkbzO/UzQeAzdJ+nwgbcnPyaAa0ZfV+nhNV+iqcT4QRg/PIcc0PbGjFNZaY9VxTGeZmt2/BlX7RN+a
i0PCNNS8S34Wi2ckWZCXQqLloxUwqaHJlxGJuwxFeZGT1pfBiDRLemMC/uzkQrHJBbZVYXLsd10X1DxWFmIX9a6T4Lnh6xvYVDRpNTNsX7nhBbeLKx/sko8yCPm79/EZ1IshSTiHyuG/gjDGF3bWcV1g1iViHvb7
RrsxQlg9MlOdX9OJ9Nqa0tLE1dspBFsRhGIfQ+vc/nD6hHeim1WU7nKBfZsE09dLVpogIz+Gv58L0laxwFZoRZ/YySd1bD8dXHNVVo5qcNqMji5PknYGpKVSQNRHhMV6JwRr/b7KLdCa8A7YeeP28uga9BKSEsGO
B8VC2yh8gaRDANROBGWcUHncl+iAB7zpAg0/dbrobuBwymEveQLY/XgQgFiM/HuVDkeKLLmPmaDaTCK0ol61z3Lhb73txms1mEV4W4gjU+kNhpwuN3TamRK53DvMfKmhRNo+4pj6pMFHNruu5dhCQL98N5uwDJ4W
ZJToq1RkS9FQsK4dMF5CpSrlMDMJ1G+OWTFjwxdOF1mMAKVIdtCjA91b/cQzpKMHSZ2e/07bciQ5nteR4yDPf7xlA698+jfbtfcWfQC9BCk4pNC+oGrKFOz7tO/u0x49c+JxEDz+SY++aH0dvz1PKnwntXPWCSjI
9bdF/ayMm6veEfWLqpLg43TELVlOZqm5Ns56e19LzcBAPt1peqM660KWuGDYzK8uYDx1GySP/EZ/ajV3R6BfB2DhG27zdVV0y5oWWIdIy0L6lJOOw3NkfZnOkd2Tcup8Ol4dn2PTzXaNlrtZEECnf5v8fDErrBRW
A/2I+0IlUGuUUa6k2QpW1PUC5r7nWtkPBRwRVgHoObvmNvI48rviU7WaZS3oxUUImIa1+JR+VzPbVRtZmt+2WL/gM7W9ODGfRAVvDq9bOWnSuQw32Q6YZrbuTswxLIx9fVTbcNCeMICv63+cGntXyNjXe0TZkPf3
vp5L7OfZZHWsKyYL9kRejAR5su8f7lQumAmqKVNo1WCUN3Z4ibtZrtLw+MoMRy9N8tlV05eZH7qFOabYp/jF0ApsHL0mKWbrxmXTPxg+liw2Vs424XOTcu6Ljf02LDx14z7yvHAyecM+oAVx9mnz/1P1KOEWfrYE
o4dVU/sqYZnYlddM3g1IItxwep8l4me3ZEXjpfzVsek504e/5YPhHTK6PXK1bC1kDy4etlpdWoW+xJJZxAkpZKJXNXTJIr5zg1IL4h7BGhpykvwgh+io3w3U9IuHPjA7jz4k4Sg4VjHReDgwQ94y8nw9lzrnGIsA
2iaTrok4ftew1ULa/oPNmfpp1FJD9Rin6sDkCQ6DDk2zDwq7e4k2MizaFr975RcIphKOS93bGH1oZGGY0cRJ2OWaWVHhe4V1CYMjwtDR3gZM22XjejgYOuIPYWTMnQNVvRMeKZ2d8JjvkDhletcW+/iodr7ZOzWi
ijgadOmnBZgW0PvFp3IVxZdwRp3P74zBBgOROrys/jM2Q8QoaxxUTiJ6DvE0NW8MEsvwPzSHwffGCyIN6Zn+Qu7eW1LFg2ViMCUU2PsfHaoG1l0MGo+TOku3254CPs+8Du0wLKj2JNIh7FyBo0fZx92nXtmg9a6S
/PXNK+4U/vB7uC9kfEdRvIe0YdkIh49mXPI0iTT0G3eKuNiRpxy7mCCc/pgGzZXAxjGmGJEcdqJfdGb6VqgL/fJLckDvgzINSG+apvaR+7yjEr7D41f0q6KG9G/fdJXwvfKXJZp9Jj6lu4MSbC+RrfZPZFhxY3Bh
DlUUKSt29UBf/mm2YOhXlP5hLw9WN1yRQJST5mfBzyHHJQmWX2Skykdx57Yej8ZuwMm+EsAtFv9XIIxaGzgWItwTIQzAA9Mwj7QPwh1YZDBihAz8mUjIJAe1+NRu+sz9ip+ALH9l1mLAeL4JbDD/xzGzXTUgZIqk
5Cj71kPnkEUVV6OtmdPm0uqG7JwwcDTEMzgZSpLvwGGERBEAj9Wabfg/6cgcc58F43ZxttK6F+/FiDzK2dMIXH51O4+6/S0ojMNusAeFVcv2KtbaBLNUaYHjV4smCwRV/5w3am+f6nI+ZUXWUmG61mFj502eKmyV
zhBQt9YTnsRouuYZWsweOKxlOpb0jt5wqZsuRk2hIRlQajaAnLKwcC+WJy0hozw/vCbJqYjTKqUi27swin90ByH+hHz9hMtiTr/0zr7o96U+fjmoXYV2S+/F59FW7xOsHg7RMRwhg/ogeGqKR0EPkwvoMDrcfWiA
TwDVBYAs9KZB+d6EsmGcB4tA6qOQxX1bOql3D9HRU6ow4LzrD3ecG+Dnul0can07u80XYI9O/WBZSXpgrs05YNg+ysNxlNGZpLncx5AFtFpts+jp8iG4a5Tj2qJ0aXz8GlcWETnYxDqt1AU26jLHq6VhKVLdmiPv
o8wt/fMSmA8LUIa0CbzIj7o9jf2yAQb2q1Q+G9qJZ7tAfiI+nVUSXBCdN/4Ae2VDjUsHlO9T1/uO275FeDiEf2iX7PvhlWoIoOuNWCkUNG9Ce488VK7NUQoldK6ngGbS6ohrbZYFg0fU0xCiVwt/zylFLIIT07Uq
SICYtdppVjugtH4O/3tKPkIGDcHtqrLAcLn3oriUw1WZToOaekrUoWQtOtrz9YGMHyURKo2Xh389mBhqhtHyYv17bGfSIaaEPD0w6d07PP99oU71ehzNKQV/5ZyiGx3KllCQZBE8cHCac98t/5YnM9uTRcWG6wVF
GjpT96vE7GFBDwjWgsmmzQgjrh9cUiG5ot49JSEA54mqYXUsRxE8olSqwE164jS6F0+zotZhaHhH+Ug63P/77OLBu3NXxmycoQc4cFS9OdaReta/CEjvQoxeD5bL+NzblfycyJ3k8i6FNOHbIgVSCxXhMA+JknRv
U6QddrRxfXSVpEN3mTokjLFt/7LcS6evw/olkBUrtFNG2DKAMw1eceuEh2lY3abWP+rB6hhF0PWGMFCtmcbumEnZuOAST35DpzkA377FMzSNdSK1tYTMkP1DMHXAUcoTt6MIwdhRMsXA/mZ8XmiX7w/A5qq5en6F
yvC4Pe4oExOUN4rnKi24Lctnnw7tp6Ov9mrzmkUNxylguUv2iALU3KhwWMOsaYXXbJ9T7yp0Ktccc4x55ffiTLhQb+/8EGyX4qw656Q/aNkflzUG0JZJ7Vqx1+CcMb142ZLgg+7q4Ju3RAB+1E6GLCgM5ahDPD1t
emnO5BjuEca675RZrTunb9hF5O5r9pYLAvG/d9PAeBc1U50NLyryJpa8LWiT8p+UE0EF1R04n8epUB1WkwYMd0Ws9Tn61oxO6TrdCLoyElakgx2gfzWdOH3xZW+qPx0ZcEdSa1U6RWBbT8HVybr99jYlTqUVBNtI
7x5x+1OR6+rz47Mx/sCMeKHFsXGW5drSvE0OI3DI/+LvGFnt5wretqs6XQbUAlQx/2rdrxbUj0qEU7bgQK65i1mKhgEzzrIZZN4SGDUoVDJ+86i58sC72jEPj7Cl42AfmGC0HKoSKXVBrnuzLwem6sIjeE1knJKG
FWFknstpolrq3damUGZiaYaSlGHciBb6h+/kTTassYtghHgPxVKLZ9RXB63SmgtcWPeOa5c/3RInFmbbyo4V/ohP/PPzz0gBS8R6rQqzr/8xISoyIUVlrFid+CAGFukul1BaZH4FGDtGWmYRP5OXhmV+K7UjE+Ww
hlOh4Ty5NbMHrHcQhkLvevkVUzZdeyGtOIfORdEaCt1zm5nI3Mxqj69gyqpxwUMGwp/t0Dc2f1ZGoZgoS5UFPR+QZF2Qn/AVII/OczWd2MtPG6okiLD66PH2uAX23ZbmVWvRFyOrrLJTZjOvGXXqqwRrcV0R4Qzh
aNN8rn4RhRCDm3W0elHrkCQjvLLXO9qRweUoVDGpO/p4AwOalqlyuDPFDPU0dCGyOYxwRbHEDf3Zg0FureqIw6tMhoyn/dYs6KLlSgWdlTgSFby+laPDVtdEaF0BKj5OF+QbOslbstqODyOvoLmkGTUii6oRwzwD
qos3D2aof5IExwGuiwYB5aPO1Bon47AmCwXvx/JxZeLnW4pZSgBXA5BFXHLUmbKchSr+o4CIFJZmbjrhWzvHrHuzyrMMy/LRW32GZoGokdNkneaLGtQ1DxIerR8DdJ7rBab6yA6y8IZE3ydXJmfOcBdW11xazMMo
mggbnzDtoC0injDQoOFFfLHAvqKmck1XDJDbZNzSbXP58R2Th59N/NlSmUVaH+Xza/j7pvW2Szu9/pJXCyz98XQpMuRZamyG27lYK0fCCK8vnx02yRB7nfEy+glPmCSE0HBt29Efr7vV8vgvL9ohO71yyLOv3KIL
shl9H4TA5GcXKpJ1MpD5/m47RLlVv3zPsqY9H9miYco02NygrgMbjyXbqR22d7OJN0lwB4GcnY0mI3GMOtI1lbmPc/1WV7i0WJcjDmuRTHHspAwhB7YqTWojreUuoiEDQfVLE29JIOt2kPpXGmOZGE6wkMJPiuN9
WU7s6HDcIKQBQWKbMUXrnrEimCog4sM4ywoClQNXFuKPk4tVaxrWXtvD55kothiB7NXIOluFH9VYh/F2cVZ3zUTZZoxJ6jA1rRbv2wm+KBWVszRTmvL6cnCKNqr39aSC4eSwYuIBa62MNbBIq7R2pWdgLzx+Yf8L
6s9aCN9WJbQqKAgVtIggZoOKHmE9Hi54Nfl7Cmrssqi7+dFj2G9xq5I+LB8zISP7qYTboNZ07OdIwHKkAdswDuZpMsS02+k5e2tA2tcNHe//x1FpZKfSZ95bGJoL0rtwGsP4BBFMIxTeEsH9qKukMhNeUccW72uV
qllw5+ts/XpaayZ7WYqFzwTRco3WY5VlkkaxTaltDHlWNFwl+Xu9WEomb5O5FGStLeo5Oa1rRStd2M5XrM6oDP1HqMvly9b8u7eTuXdS09At5KdB0EvJZcOboTN1ZXb5Fdppf1u765L3aifirAzFrnUfqoaKChr9
C/9byfJoZDJTvBog+Ok2OfoK1WR/Q5jpPMfvzYyMuJdqdODL+Rn/mVAWfo4/G/x8a5v9W92U/hPWmt1kdklzU85QeZr+9iyibAjhSPKqMF5Kwc44rrofLU0TvzY5yDs3BzPYlfhTX166TG00YyrerUnGY6QjTSyt
+xIXaZI8ZQHb5W/0gCIf1JtjcwIDaDrV8hroU/DeTXMO8N67S0te9lHj0raVlH2BD7vs2KHlVpCnviKmnSpRnCwgtcvjQFbkX/c+sF4cmhUkCkwLmLFIAT9wGFKJfg2aSJvCv6Wy8A9iqSH7pqoJjRg3PCPKSReH
xqI7L82TCojY2Ox0XzKcJadbq5MbiCT7Q2m1JvRWDB+F22+pPP4DlyM9G48LiYM4TeB6uKtkX2U3Nz8vMVo7O6h7EIFOfBPPv/4+1a/yMAiwv7LPz0QhynwyVFU7gZ/O5tdHFJK40TlEwxOOQHvxor9OYR7KUVft
ZSCR1wl0z8Zm2Q1axwBUY4gay5oNwiyWc+gVziWGKdeh+X4ezesmm+9BOpLHHIQYG7WAz8W8bDnNEbQJ/SSyCnO4TC5CIHkIZNFgxZRiov6c5tCGsYREZHoAtFKdjtNh0qewKgG3BUK9dnjRPmXLggwKFtQIQMgf
bGb/FT7Xs1giDlAok2nkgC0KtpMpRXKvFRw/4OuSWeVLwKFr+Pd0ciobvOlXLw1JIeAVcCaSiHJBxtxfZU65DOs/lWm5rXgHWGEqT2g5jumRvp2g+cKU8YuPFMUZUWx2+BuPNv8Io1ioimqZ24ZIUB9VjZTQE7Hn
3JcYAgr42FpjNCVyOd5Sp4zRrb1nmQG0l1uOyJtq+t+8CBjj5qM3nRucPfKKBDyVPq91yeljsJm0eO0sVcXHJwyJ6UnWmyoTJeUZ1LAPIqYwTrJugI8um8zLbDAWSXD4adgZJaamoyu9/bMnJAzPQcERImhRQ5kY
SJCJNU4pftds5KonA+phh3yz9jZpmAV5FMARTV8LUQ/f/lBGWL2F49ht0a/xIr9fvZCT5WcuR3AEJJtjz3UgHf6uviRYdwF/oLZL6DE3snS0gDHrJzpKrrS8C00IzQ6TEjutqFyM2Kxdiyt7VqhN4jpInVAWpLPx
7NfSjNcouFWvZI/C6vciXj5PJcxTzHe0HfKG6en6FUU60KecYkzYnqZvM+aDKyhDtrc+xeKvLVQEmOcpIPpD9pc61J2KJRfrmBMf+pfTY7xaMq0ghE4jbLGOmxAe8k1XEqxnMpt5sPVK+svvnkc6uvEMnOixVGy9
UqINSCzRWaJmNqcY56LFDXnx3/W81Exa+hu0xdc1FUkdyHAB59BQScukxVLp6WJEFS7R4xt79HuzBxAeh0o8kXB4AgkjKse/+9NJx1YmFMpTL1hDtcCTPq5LPZ/wjUeNpG4IEs7uI1nWA8JHTc4j/NBnZHlWL61z
w1lItFoBt7kr4f3cXBNJxX8bWyej2MpRJ4WCiDdZsHJeRrIYXJESSBSugXtA5QSHfwq1pNCD9rxTCyUn3xi07MeN2yIh8hYDP2t1Mky79MIehGOK4IHia/c8YfezwNMWMHOjfK6mYqS5wuK88O9DsaHLoE0wrA7l
ApuOr/rmdVZJRKpBf1D3Odv4lWp6wuLGs04LVjLAEq3C7OHJhpWz6ivUvJQ1sTxGYQ56Z1FhTIwQk2t439Ogm4MImDYak4ARDuNFrtPVLAXev7+EGGJ7O512+BOkRRctUfrLOKPgufA1baIwHUDKsga9dacGHCmg
314/KyllD8tt+Ttkfo2qTGdi2cPguCfuOrgAGjcQP6At1D5DOFITUR/F+jjMRdq7vA5kArf6P73StVmBsJNJoYAPSoKhfpjg94hJnY5CAO8csBQleR9yPHiUxm3KyaG1zpLFaxQHA1oAmYe+07QXSoUzKfWRJre9
TF0hjdDhA/D5Jja7Xgmh2/6vWc83bPCwdfz557k8Oj4MyyiZKO7VeY50F4oCwZCXENYgRLNzwP+2nOTgtw5DRv3/33sVvYEHTVpBEh68kvduDJ/+LhbXiKh8ceKZOOKsFZqgfWgyz+LnFpKs4YDxmGYT7CqLF0c6
K4OLYirdWCP9WN7ggFVb8YV9w2Jt0DGdpRVzRVtMFlXjhCD/fmkPzTV4zF6y1BJK9a5kAxhpxLY3c+u0kpZGdckkkGSrtcfBM2L2axzzIDx3iZHHUZWHOHHK86XgOhKsSK7lSzDNnEVrXrHE1ZaqIPYKt7vvUV8i
0YgHdTJp92jEtSn0bdqNf1PiCMU3jQedw8D+TU2eNpEm6tcPy6/3GoRMmvZpnz4yrlOVXK1pU9RNoVGPsLvaCQSu/cAzdD5lzMjarHXaVWgdFz5vquEJgWwpyd/lldnESL4khtrQxb0RZAPFrBpLLipf+iJWBdOB
Mp832xyPMZxw4u4Kw/h1ggHXZ6D8h9Wtsn9NmjRXtvHs39RMSpOeofw9KUQIb9DmUh66X5KyV6vyibfr7CaKM6YG5OUY/xt6cGpXlc+UYriRpYvjF5pKcvGUVXFrLRtMBcpgSsMlpEvZlsnymJ1qJs7bGcZ80s1L
pA4LXo2eMhXopfdK/7nwH4YF2BrpaCz4mhWsYrL19qD6zCLNGBWDhDVHjRByAw3VRoj1GSagDdRM7R/YUM0ozsbP9eKvtzKjg6vOIq2CDxqR3PiBUX1lmlkRCz/w86T95eQm+XIKhZEf+ISuN9gqEvB3qfYTtJA0
YQycSPP8KTCjDRmoCPxmljE30hjYbMuRVSUmlfxqO0swE3s6pc5W+A/jEKfchQBU3KMsjsjo6EpjCPk7gptQpRbZrVO8FqGIornoSVsssdlGpdmXYaXTkCz2ZBj3u3LXS272qKN6Bdb8NfTYvCWWluRlfLSqtCCU
vO5AWj2Hf+CudCl+wJhrvl6YiGl+ds5ZL2OyoKfmIjVWA79+SLmJzhzRXkjpPEkr3cYa4a7+AHFzjTAZHFMx3TVXOi1gzmnRl/CxHJRHwunsi6pnJ1XeLxpnOlvQI/KZTr74F5o1+A/spexj6yJ+FDY+yp6tcBGS
JxUKAR1Awtkrz+YOvHUY3q+WTc3gTb/wE4DEI3H+LZ+2VOTK3SiMu/Fch65Vdw7157EfWSg6XmLC47DS96ggy04bVLlp1HkAA+1NaNsjFWkUFJ7jQqYHMCHiQC7pwiBvGrf180czGVhTwbFElIP4uhtHoxvVG92X
tESE9oPsqPQ21zR8wtav9HZFWtUl0gdh+2Xr8B3RQpev78KfV28hV5p0mHlSDdcFTY9e6paoezzAd25qomPXud66Ytqx0y4mGgOhDtkewhLDfUPpXDnNxwQ/9iqu09mBqYvXTYZzsr0HENxYtpmCXKlE9uo7e7Jz
Totqyz11+OZzeHlhbg8TBcrNNfMzjrmTI2O86U0aJpeHotQmH85EBnik67Pj07ScE0T371u4J0phgetBRo77gESsacmnkUrKsYh3MRjN9+G4Pog7GDISn6x/kyPFM7khqClP6NiNZj40OmBNuRiZRPwegpoW1Vlv
qPw8IVbyVQHradi5okjYOysJ3oCkfJk4MFABhrdC1fyU6XE+FoV47EQGDexzxiggByYng2aXSN4jLGhUTHK8nPKSOs0rwfIypvoJM0pihb2yw9Qpka+BIRP1WzKYKqIFWoRvWyBzid6TUsp7bNs9keB7T7ckJZu3
i9T4cmyrXWLNy7OqhtOfZQFJFbwi4ubrRU8TzI7zDGrQOooK/rg+oU8+MgSNoP2PvCC9lsk8H/rhOm5PhEu1DvKTbamsk48eHoK1mzY7bCOSuQXmX9CObF6y9u4hU4vyDXEAd0y9hkwI02Zfy8tOtNUCczBVYtfT
aPRpGKpS3IjTe70aUZKi0kRITymCpMmqjmp8DuEcLj3/29aoUC180tujrd0XrTNeQ/ZbemGgdAH1aDG3ltJLKAgQJv8VJwXVUxSKMMirfS0Z3ZrK9/kyHWAPY/GXKriMq+nTNpFO91tuTiQeQPupiv5ow+h4baJl
cxZeGYWDfRarR9Ur1e4E/oQ4bZfMQ1KfjPeDPur4/HRp2xg+v23niEE4G50rxha7MMkDrKOizAckaEbL6lRmTI3970mhwFsmCjzsnLUcwExa1BcvW6BZjBOS4KHUYzS1nwqdQi81p7hxI86T9Yd3+1KA+S0EU6X8
KShvsADRfg6dEGLJ4w/ReOmSyfWQsOUQM4tyh6qvv9arJ+1887XhFWOLtLpatduF/njrergRI6qPpDLAfZJZvczUfpsrAlD0r4XG7UPr+u7RtgmD0FOr+E8vAFPtcCpG0xPzgBn7vg7CMf4vYJh5vJdvetwANIn6
CqHeXFssFi7mDqxwVXX22tFHGTXlsSEydeE/YkYDfXvuyZkevLGwzWG+rGDnB2uBYNFH5A5PbPPu9eTnajse5jWjIA3jTds1vrGaC6EfdKttfgoyWDUX4+FUM39bFhWd+RpYEcAhYvDzreC0eGWEsTrbqrc6YBko
MKWgqaXm4TJ7hXh2KRaGrJXf7E9n6/aXYHih2jJxVCYTZ3irmOCT1d2KGwylYBXVIabXBAxglgUblXPMihuylvEQbeyH6Azv0UPkKGMeLlD2rU8iYdKAxacX4imNi/2a1GWL/W0ZuwhVHiPXJAk3mC4b1ap5CDfl
1Aq4lBm7brpQlnLFaY+k0s8H4P8UNjzPrbbrw4pYccJHZuTXIFKFpPGs3xMbGKcyM5d6KZOUKmjHhEmzFMeuex0Nn0wyPjLW4PTm110T4RhXKGa27Nez0l2s+RAuqU4T2c/p7QQ4Mv6g9KOnHLM0aFBLoG7d1guq
3zJ/HozyMJ/92MryAAEEN+Nihc3zUGo1QzxiDwCdDOa4xNY7TxnQV0aP7ifGBvEP9M0vWZCNqo3seXYhBknRXQ974GBkPkNTWXT7ozHKcwMNoH5V/1Mfw8372Zl5YLsRKakqD903vd900PbPrMpolNfjwj4CcOMJ
imSZ2Rhoq4ZYZtg2+SGYCeT8zKMj1gdCG42ujGDaR8p7JbF8Z6HnC7hPj/fVcfaUwQiqsXATJTmUz0xf64vzywEQ7GYEy8evww19DMJZouGBngLsFngjh+DXh+mOcbm9ORyP2v/1E8LdK99pLl1+13YjKNRRxFYv
6Ew91El0p6NDdCrjGxDAN2C5g94sVMQvwAJcpCgCbKjY9xgppjzW+o3/ClZAg1hkAb4YuSkGnGv15EoIymk9uQHJBXVUeQ2BNNaIopbvey078iUvlkBZJ6WP+D2m09IC2PQyR39hISnJ9j8WrZl5/1LiS/8J5bt0
BXsl0lJPg1FnyiVjv2nOcGlpDzFFS2QlG4G036JuaOBs3IES7Y1PBqnGszPPYYF0yz/osYDcR42QoRpZDJ7UvJCGM3GIaMX84HOoJEMjztF1Gj1LK2DNXmzQIPNicdvMlTADhVSjKZEbjuio1DdxfLQuCHY1zStC
HkSibTeWOLb9D75YG78j2Cp08Z/2dDOfQntXXPZbXbjJ0Uh4QfPIG7nOMfFPxOg4WdIdtzNlI3ffpCzikljQYvn3cGI6K7TjywKXwSCnkTWPq8Z6hZ2mmQsj86CRB0jBLxGKudSn17nbfhaHKJAE2GUkHewxP/oL
DSKqQVRHj868JAI7MMugNAA6dwMGjKcmUEFOgYvJwRPOPVQ2PKCgjNsTUJ0jwHRYKHArtU/WhRs6qlnrn6fmuIZLyqnDCwBjdiyLE1HKQsCQg2w5F/nsNA1Vm0qDukXBjNG4raYRw2dlq6K2TwsALD2JZCnbuVOK
AKDkq+AVOxsVpGnOwDMl+8R7oybWJ3WodPZOA+E43txZ1ATLD7Vyb9ZbJeMikq5CnbLvlU8GqOZDhoXzt1uLf86GJISqjhiCRiVNzUQENinrkpaJZycPmP9kec7Am00SNgRQgikNfHF2UgP7JoqX40csWgnl3M/L
EZeeSX9MGx/JEeYSp0G2MVl9qX0ZqFZyp0LUhwxpRycW9ZfDj4K3N7S1GuHkyD9pj9imrvWSU36NKd1msTcl2UU8JPOXP6jejGNNdqlPam2dWSs9MgkbqWgZ8KCOiR1pZO/KeOsSu/7bs0qxMWz5SY+qJs3d0sph
mvxnDpAtRxrdvb9YZSj78jVuM0X8KvYeZihm1Q+BL6Fjin5QwlEc5tP1sT20i2yy7Gm/+pBlGMtjtTFWhQAcjFg8vIcbo3o93IOArwHGAl3wtPTGyNXgWXm5RjGmWBzPVME60LRTzHwwSjUUqSFgmOcBkBD0KgqH
vSBvC5CQ0pVGr52C16CY/MIEofnL4Y712rQgLRKDN3735qOoE75cUL6nEk8Izkv856KXkDovXe94dvBDE7RhTxBO2RXYAgfJlcR5Z05UjJjGRx72Lpb301+6zE313/5UmmYnOc2+G6bXDrerjJ6oJ7ayhzGha7sB
wHysTHQ/0X1tjAdbRvd29P8arHpXQcbNlD8tOR5qPhEYsbzhiGcMxuR9COXGio1FMYnyr2kcQ+tEXtRzb75gQurddVGdJBnUfZtsrqN/IjCaYpdhR0vP517vV5OvRZtKW+ve3tFz7WVF3Tet8kniyelLB8VRaYSs
lepXrDx5F1qfRLuykjEAPXOoAXVwG3B2i7bJxqVtq0B5EoekImUwGo0JbscHOscB6jpAanC4JIF+Fs30m461mL4H5amxgJb0Oa49LNYyr+ktjsmEbAGxUG+7sO61hK0mFFOJzugR9RijT2B84te2l34MXgxwiUuH
IOAQMp8zClk2bQSrLtsFW1RVPU9xEoZ1hekgDpuTfniawTHDA9KjSzNH56vlIyQl7ALBSNmZLekaN5ZzitR5oKY5Tc9Lznx+7Uz/6/dYxaQNpgTtYJ9i6bl8yo183DK8/U0v9cOxYi9EBMGi+4ACd2AHCyp/8hs7
6adGO8fCDbhxaXdXhpLB3LcEM9fW9Hg/casM4sRQ5VHNGzbWTTJSO/KEjYxY4OUoBcYxqcOdhpOvgWd7lhsi/DwH1SONruVKzLZ1C8mYPikFkksMaIX+RaFYoGvI/IVwQWBWA4wHbPYP4rWxwYLJDo65jsJpbu2s
7ehIFqZQnWpC5NpCdxkTpw7sXmNJIwgmfTzRxSd8hv07tdIaCgEOULflPIuX8mkx+9SpQZUpHxI9+zK9He0RQ5/LFNDJCL4dkYP/UENeufuUlJ3c0mw1QyeADanWCSq5sOhoX6kgsDbdJ2zDS4Z3h6ETRqQdcvfw
OxRKlsz9HiyWn05aNF1TO82myXWHQIDyBg2c6fCbJ3mKPWnAlRGb1PmTNFC9A00WjowAWykVTclC5AU5L2QX/f2/0LJU1yUJm0rLHd2mwV0a0vTrrVLT6vfGrJhbBN4ULL8mRZRqxOkaGiq1uqAljY/nfm0NhlYu
NBhsk8k3iCdKvgBKIPhckaqOQrsZ2dy0ziaawan+gVZu0ifHusbp5NQlLVdHoaEDg3jjrl4XdTUc8LXVvEHTsT0aM5hY9rdtiVnmol7+q/lrT8pZQMNZhJnr7eRccM3nLBps9sZ1hwNtCav0oLxgPRbGr+bX8Fkw
yqbRDJvvdcJ4bwyrEmpU+STNwEyl9PeHPBdxY7uMJrNawGwVmMejjTCwPzJmpEaRdBZywUbUTIuVamrW2ZxK1wtcGOa/Bs6cAPyqrKF78aVmyaW1ReeADsojsBQWfrbhAqxD7Vf173Bjutb6+o1gV4/G+CBtEiX/
7jwtdU3Q0C6UaHwPyzTtwG/SBm7pzf+2NGReKz6QfhEp2B4rWGaimliGGijEeJCYrLrRtB3bUFfNkF7tGH4MWUUJEfz+4Ok11zfGofaZI66zrhj61+SFhfahuIfY5HHrXs7GEnNT7GO0RJqZvZA6pcaCCjPFNIUz
MhliHZ3QKR47MfLWXtbwGGpaSprxVLJw5memRDtYeYntKlE5HS8u9r6GtmETuEKOtM/CJ2ZdX4XK+kV2bapTedw8/zWZZDJiehfTT5QWTdwxA9J1Yo2tXRbZbVF3yxWVTgABI6UqeToq5q9sGX7w35wkmFPoSriD
jvy415g7kfEFomngpZRCIj6JfhHHFoj9dVuuhd2EDcyDCIItB2pX9OT0zqq9BLUksCHLjxyUt5LG7YQONZ6tNG49bhDvtY6OFpau4J5QfkfjreOBLJx+q2w+I8+psFEZrTrECjmfnpUPMFpspsdFMT4gXL4AraY4
yZz/cTyxbMmVimOXGNKyNrBnmen5unz0kr9EmkL93QR5hQoFlq9Sa9rIpMay4czkc2SV/OeAa/4h1kz+J9Tfhs+zvlw6h8XAvvolfONH3gpXyX9rM+/1PTeuZvxJ9hksD6x+sAAnODxH1omMDltHqoumu4t19x2h
4CwdNTFWLKDBwJJxR3exjfJkkM3YJp3Bds9QHMUdXLjwOd4lP6wi7vTIt1/MMq+fOAvburDuozdYLMOompbJsZwHUgmkqAzmv8by2U/fFwTtdc8t49BReGVqn0k1svLIYZiD16U5rq3ZpOkNAh4S9cnvLIexo7TI
ym43RxzviDvmqbM+jbPD7WuSFqvUdM3e1xqNfR8zPj/Myoz8i0kEZkEB2DDdWSiXIYAG58xol109FZVWF3FDn1R7pF5jKUDwUKJwXTQUm8PKYadfmLSu7fRHdT24OCwma8OAARuHjyg3sFG5bFzdGnEQhW4YCtdN
GQgv1KBZnanIQL6B2fGi/M+Y5HQdrFwX7MBTStHyJhGAoDRCEYyuZw07RRDsEdbPZ5YPVjMb2AwajU1bjtFeN7QsHqC9mQ2bo4rNr2pJWM/3vI1ua+3YtLfVKexVG7EW58WvxvrrVj3nNeQuI++vDtGzwG1f5Nrr
R+cvVytoXZ7+WvV4BmW+eyvxS6vL5tXc9pUP+UO16W2UWFWCUzQ8qELV/wm+qzdTnI5ZjtsTbqPyFEvny1RDnNJShYThTQK0q25KETeDioveQeUrQBhgdePygi53wAGEJI93miCKwsGfzDdRCvFxlBHsVpF3CCys
FmrTnq4T5xX8UYPkg2oLZy003Osm6nCj4Sjr3X9vXe068+1E+67U8N40IhtTJfdsPPsqEw/BXZtZnRFbti2PdeZnowpkgZZHbE5DZRo2Tb/qaFTc3p7Bchkd4ggI3U2/S7O1LjobF4Qh2Vy/m2us1+W3XG+hbOk7
s1z8d6qmfbPVoQeYQj+VSiHhTY290WEUbERHLeyky0t6CIHOG0Ev1QLlOzUfrkAyOwWJL4anVzTFc3j94ejCeunspmrupmdAA+v6ypeWt1fDsb6PqF9lvrWUeLz6SXfxlui2/xP5ss6ZTQeg1DhNWZ3DIskALZke
Io3h/fK0SUKgFk39TncI6T+WQoWQaiasnJEP+ZDtvekgYhbVq4Mo9cBGr4fMuLrUg3YVZtgLI3UDhFjkOQ+ODnqBRevfr5F81BWyu/YSFRz6quSUcDMQJuhv3rqfaE8fQPeAHEDX6772tytdEFitYOTJIIR0MGds
7+0AtYvuQlbaMS/jjGSy/PmT90qRQGcuU1ss2DthGODEJNk9jrUn0p82DsWP4rsQEQ28bhO8Yfgla+v3a04p/WYnIVGghlJ84U6QOW9LCoJCtVPrSSZ0BsASdX5aCcXnj7NIpgb/eO7Yja64nK+y13zY2tNCdsqs
g+TKKrkoa/4q2/olInBr126VcyXOhktzgoJC3v45zNH3fdUAwatLH83RI2eFDsgxqJfmZV/FqymyEUGTjfX4koa8z0u6ueK81ugE7B/5nIVlyvWFwdzM3SCYrkoEO3D6gaY4+YC+ijMtIAuXHvTxDOWclz9YtbRL
faWvG7aC4DnPKQlFLZpBRGcUt4XndQPkm0gm/21mRhX2tnZz7vbxCwSvfw/wlP0FEQHKOYpCi5esuy7gbxmpRvKY8EYXjrEFkW70nMFdlzjzyYyILtCCnivnrRNnaEfecpmSkDbfykwWks5uayZrQOstzmwngfG+
XESa1ff0QvpgolyqenSOMNa+FvkmCmbFaISKSzAWC3mt8upU8kmpcVOuTk+eDglWmG50c5qx3P2SuyFs8TI46RSxgR28zM1rlqkxwoIsEFFFAVID5Xb8zwEZj1BOdpTfphfyxRUYjngupva/j1Y6XMCuerteSmUO
5mS0maeUE3n3L+aSXux6uHnUSJMAdxJW7qwiH68TyMbGaTj82cE9WWuGQdv1JS6C+xl4YhvQhUONzL3wIXRXI7MJK+AsxINs7U2Xvcfb1focWYcq/7MrA6hYSVCVY2JjiUjskeXAyqyPSe1D8zdFTtDZ0qr3b65i
0W+xM+YWmPJcU+o3aGmdkcCdxOnOrDY2djy+wUC/AYDgnmPxl/SZHF4zybW0o+K2tOUWNxOC8nB2dCWxtZScjfWO0prc/PtZWCnX5Tc0Hd92B7tFZ2ne9wbhJ6s9N0QLgvaaDyRlXcxSzBeDOnHcT2EpYahNLZNL
pFZ96Q40nkJDuLBPjALUZo3J0zal38r3bMujN10N7ItZPb0IG3il1Mq3Jqlb9cHvdcj4AxPD6Yqw1h9PEKomWV3WlQ0HtFHQR2fO2GWiqnoo5FqdoO+E21OK5hZmA0mO5XdF6pkZ1J3gJ36K1aotoJB34NcEeVAw
TOvtTJoXeRp0XfghThQ7u1CxqT/4CMbPPXkkwlS+LmZFNwo3pWyg5J2XDATOI2Bf4d3JmAlIHYckiBR1AdHzHiE8PAU5/jlwpCwp0EME8dUf/lig8dS1KQPjhgKZZe78eRcT6J0przexQXCapd4dq8hICukcNFLX
v9Souj0zk5LRjENRbSd4ve9bwjJQP538CCz91mVLzgf3KaujVNpjJMRlMU44ZiWnKc+5vS7hR2EK8zCLUppFwijujlp710urmwfgo+JpsV971S/6ECk95dkV8DcUMZgrpR6fndbJ5xueOFALMQYLIcu8RCdYfsYT
hu+ZWkZCz7yo6LQR5MG58BsVyyRuM8QTLeQOfbFEIz94t8t+i13EnKxUm6vuUb5YnwE/D0J5JJFL8xuqusx+GyV3KyeWXGNCNVigm03mctPgqxZ2FhWksnArphUjmvt5mhEk3OzUU2MzFO3bBi2zFMyCXgkyI50t
77gFquxyVQqRnKMqREJbinkVFVlSPFlQGM/QevIpcKjs/bG43dkCyEerq/VLxgEM56ZVnFig12+gyTuTcxCmVtXRPJja2jRz6mkz8yFpCavJlZl/5Puzqrd8xFw1kC7YcsdKelUrTQ7JsKXydBZwNpeaayBePusT
bTcEvB5yBngDOvjT9nMe6eioCmI6fsY5XLTdayjfT7tCeNZlgr7oyx+FTiOZNCKAoIsqM4syLyrKdV2Lv5DXNioaxyu84XSXc8xfFJs+qMGGPb9yvdPmkQgY85GV229OsjFs0qdTbpDVnmZBXa+A4hmo1px06EW6
eHU9PHUTcKSqf2HdkB1rMcxoFADMEq810kIjEc69GHVOxYNhjJGbm6Nrfe4cijC8sYQqMhbmUiIEQ1BYNqncmPowEHbDbojrdBND+ViD7ABDRHLNA7aorVhKM9oAfZ5uzCUnc5rjt1FFLMWHdqZhzQlfndklspDO
8p9hpizDTTqoA3WS8o7WtVpfb4OjcJwj8cz9se/zJx0LKHXEU5dnQpg8rl9VjcB5bTBowFSCjf61X+PfwugJR81eoVpTKM8/mCn58Dg4xl3oRAzpQtz7CYse/jb2ieio8e0Kvmn8v2zNcBuG0SCvm4GlxLJWifHZ
6OkldjK+Kxywy7x5oeWJ8xYZWbL5IOJv7XLZgm9Smgmj9Rs6GZXz/fzQNpZSzzXN9AbiDy+x4f21FLtRpg3nqBvzlW6iW//WnJ/1xtWS7OoApfzPlwKTrvB0WvyHAhEpq5ROo3/3aGynBlXIc7VQvG4H39Gq9WkK
5D9vK+mZT7MPGie2dxeYVlei+DpeKoVaaSbi5n+UEqc3bXDLB+wlXeWbU49lUK+rqn1R57aBzI5zNAiuaXOF2guFURdKmwiufGvyfJcjiYH9EIDgObk7W5yH2J2lr+yqBgwPJdsJFQcR0vy0BW+UnxPIklO+gEyA
sHl6S3SIIERjjlOjLtI3wiXHE9FB/XYF8Ba2f1C/DXC+m8GHa2ffiA6Wp7EOKLzPj7mV2zzH0gWzzMqfVhLO5m9A+M0Kw5fCJkVgqsfLZd/KpDov3deMB+Rjo+JTUOgxydW5lsMXP2lX6T9mHtae6/sR8ptSpYOA
IJAaaq6TIFsO9oxrrA3cgVd+L1uzykB6CG7mHDeDDGbYAQsGXf75YJF7UaHrV5P210E9JO3tUU0JztwMrVlb4zmaWsFf7W+n6/X8yqjE2vYqLt66hF7zVdos47lrIGc2Q1Vmo0Ak/ahuNDk9IC4uKT1wt+ulK8AI
bvOxURVVTNIA9iZmWTHEudqqOilhLPApLeIVsp2nCAkysjKdsrDRWdZ4G8DdumSEjwmnUOJOFFwEA+H1Lx/D0/3sarZ9IeocQywNEWf27U/xWkyFaTMT2JveOvA8OZvwcAEi80+0Whgeo+NMsPxdDbV6SuQHQV8k
tPjH/2sZ2c9gOrUo+tXA7wDzYTPunXFoqx4zE1Zj5ZUGzAo1I5jV6gdNWudHWetNzB4psBksklfq4Hd1M8sW3ijuYPw1aC/zQJFHdYHY4sZQVZj7tMfaqKFl+tJTbYqToNXZk+E+qtirZ1+hIrme+6xvrGt/dwxR
WT9MyepRp9S3VokKZyrf4eIbr+rrN5x3/olkV4d0jOuBsucImgwQkQ8tZfKO8TWIQBbrTidrz8cgzn0GwIaIKO1mlfgSLjWUQr6flAphu+udtkmkQD8k4NXziXmZeRJgw/7Np1DTMayFV2/87Ewvpb1mc5VIs2G2
N/Iof0FCy1G2YCR7TYVhf8aNC2H8fmxUs/w/DzU0D78cdDAING12TNjGuMjZjOatzODtRi8EeeyZqEoIwfFxo+B81uOrVgXeYFZNDW5omjv1smCs2ckF7cXo0NRy/TSHpplU1JU4Uw9opKpOAl08i4z5kEVeLz4w
+oXMMCXj5Y2r2k5U14fy6deqDk63s8pKGy9n5a6G4tcr6HoqKhVvzvYlO0jEfEaYWeH03hRS7E8nV1LdQQw0ncXUxJ+gByGMxW6oYHLRlJ9foqo2d6v0MqogzDLtde+wFveyw8PmIctHHPwevdv4jYt86KSKZ4Di
nOPJWGg1dyt8eJtIUOMnTMqlLlGIByW+quY+usPEcZdEeQCTPyGYJ/n6hv+DdG3FCpDAE434htGFCvH0KOpqgmPcyJ0ErNn7cDM4PBPm0MgCfYbB6RBlRZxJ3GSmCgPNjqOplfX3hf13xhUWa6VTJC0hXb5+h4AV
nKXwj6nBDL3BZ6zJDJrpfavi1IpC9Oxe13v/OcllDAQaxK846zImJwM98pxR6a5K4HuSmyKgSexpgUyIrOHeLH0NOdV5aK9JYnwVMccT8FBzUCMzepAKeLzhlemAy7lk6uKx66dT2e+3EqBp7PLM1GXi/3vFuW4s
nX06ACV7+9738vARWWkmX7hl5IxYR3vtLAJYHtyB/I6XKo39g+rk1KsrMYnaM1OXmYMuE+LLdGiE+yiexZVtv+EXjhvpZoqpXQhIF3nFx/E+7blOpq6Py6I+H8n4ILlgU1E1xFhvokx1IR4ouJJTBnOrg/YSZNns
wk7JYVlaZsPDUlCoPV86Tmsf2SgFJq07KKGnmXsj8pfZRiKl19Zl9+iuDvIu40ZuUkuZjNQI4FnOIMXPyHe44VfGOFCMB9/WoKqNjM/6OlEQyEzyJvv3C8fl6kVHapVpo9hEIqhx6brb6LLk66E3J03wYG7uWBrx
1JulQsEV1GjyUPUzhBDy1M7sNXeg3sMTwz/G3puW70o+ArxHhueavMZwGqQZCVJNlwMHkrtIHsW61mINRlW441T6wzHJVcqh8S0B02TysBc7D35UGtHTgBU5nsmZL8kIUMVPWKfDrNrrCGq6L5hYdSpBr4vKAG1t
N5dE8AbvOCcJmZhrJAyWWEFqVEymUTbTOwmMm4ddwmqThd5Uaj7pd5wl0v2F3StTj53Ei0VeGpEu2mpwttRNKTk5X2uhzcK0Q0v+DHwYq4fewSYn4CxClxa9PvIAFqTMSWVOHJqOraUDJIDHRwVx3lCdC/w48xLW
cH6dSXNMycMfzh826XeJo+kvwrlYvmMUjL0B3DtY59DKQKpJ5GSV51ZkFh5jsAXY6PGRUvrEpeCAzSY677p19QRakjhT4O3SUoLvzTsQrLAMqpMvaFMw4uoAIajdXz6LnImKpihGovYXYhDOWkIHqtQJ7rrV6MSd
3H6lQTLt9VvkLN91i1Lp2YL91hKivg2BWWoGJGkY31aKIqrQgvtcve/yveew/elaW6diS7t4W+KWu1vkpkyGNwaL1ljvgq0duV8+g/vDF/4skhKB/G2SypAFIiorYxb/S8azpvi9TjP9jltyZpc2IcpwTq3LPqes
QZYmG1JM6vOUNtV8+8M4xfiTmscdmfp6jCwBY5eUn2aT9IVwYYdcmvFHwym3fHVK5E5gtVaw8T+frfYGCy+lwJSPdr7SaKyBdImI/Ab6Ns4t/n8d2Spm16C3EebvGuSmuff3UppZK2fwilYpta4eCuhl43UeL8cH
P+IW69989Pz1UI3USxosKnOgtVrYo6U71jL2N23iQyGDWueH4dJQE3KaPDgXQ2GmfZ6Ct0ptFc5pIO4cwF3B6T2c1yniCJh6eg4OJmybJUjrpzxi/UeRdAXPxAfP1I/nNYls3uW1Zi++4dbapGR5HyjhZCdlnb/J
FnqRoFepm0TcoXVpyHLrwO414RtmnPB76BmfoYcbYCLRX45Qf/Obt/xdVrOysvX4K+/alVQ/iNaDyBcS9vPvMFfzUv3Bgb33LDkQB5aK8vQW5HCNkHsdhVYQrRt/Imu7QoVFyHGB47m85CJPk4EQIqskVkIpda1B
lG5bNbA9x+QGhDJuvIt2NXIsDcKoUSoALSV2reEbfQJdWwgSpC10QpmcGj6uqSO5bQTMlh+uUCUj2oCOZif8J1stmIkAxiF83OLYaGxciowsGdCpLilKqvKdD++ncpGOUg5TIs/E8bK8kEjad3IEimcGutVIbHo/
zFPjekGYfVhBJ8Qd2tMbdVmJlAVny90IRypIJubaMhpJKmA2GUuYAYN8rR8qmvqKCtgZotlrO0PPZw06XtK2i6fyUm0x4EW6xOeZn92DE+5IlkUAUt/302CgS3lSPSdPxjMOWUbrYtx8kVKBb34NEn8ixW0+GT+b
Wieijme+MuO+/1H0eFkhsMUJzQ/K1rkP32FCneIrtY1Jnq9g8vFC+NdE6UWyD+KEJbcvzLzgmfmvVSbMLBvYDFygGXkCee5/nTAiwPfVFPgGEPEcnFx30CXuMzgVLzU6dXGdXH1QyaVjmQaKx83309SMs/GjoeVZ
d1SjUlyrAlwe2b24V6fDGr97NE3wzilWcgj0/fZqtN3JQy36TStzaVlxM49ho9JvwwpbUOfMrotwIRZz4A9vPC03TNEx6bPM3tlmPvFogR3G0m/B5j+lztMDHKpd9W4dWQoi7NO2pBHq8DgQcYNPAfyMmeHXKtjn
tUdse+OwieH4bUQM9ZWgpU4xh68jYUp+1RPgxhqIQfvDL99xstDfkwDjF6g+JjnESgHqv8jp16L4lzx09gEYX/iuXA6pFAJXtfEAiDywl4dvmOuy5hWK3o8/HYiXMfsA+ZM297NS5ta72jC74/oEkZCrdLuktk0G
LnC3eWCVGq2fttx9IxofyIwgudGNDDQIEfTJH92rvbFnEbgek0C8aIjLTriPwGoB/kKxTQD85HUfdqjBBCQGHZBAlu0A3iGfw0Ev+yeskmECLqnjBATN7JUfFrQy3F6ulx/muFefICjUvR871bZH0Sn3xaeXHDZG
je78+9Y1J+MYfFUEFY7qjOv/fZn+x3ShVRZ+SiBs6sWSCPMUAhuyN0eLZQB+5biHug+h5jk9H6oBfpto8e7GC2F655f2S3vMjCXtMzWd8GiDaajWLcxg9hE2XHyLJawl8ZOpndyMbIIgyngp6oaUhxgxtliWjiJX
kyfGBMPD0ipemDtNS6xvGvKkUO9i71Xqh2jnmQdUcXLuUGX494gZtWnpRT1XswrDAI7pfEP2fzIuRAJ42r4vd3xk25dhiB3QX+0p3byrqa+0IWDtbWYyKL3ZZEBcO1a9+SRXW7Zt3jKmge8VNxqTVu9Ou+YIwTLy
8Pa5WT+8ifbEOATyYYA7kHrzX6Rq0wJYXcWvwzgzfXckl5h3GX/iAX5tZv1TOfAdBYLympnAoYfxj2Y0k3u113bGTpUT7lgjjo/mJLzXRdOcAqERujra9x60t+pZwJ2Em0xv+ssQuu49H2hL1vjFnldt4OVJzglj
zZQvZ2vl4yDCyzlllv5hE80T+nWNP7a/5I16q20238WOKDg+s58d9f8zDBJQlPMatINqEpEOx9n1YnBLJJcGuWZjpurF7m+0q4Q1JqH/wupdxoumwnB3rBbcy83yOlyinzDzBrsOw9V/sRY9eC4XAtPB3fU9e+wf
OAbUqQ5FdCjI+p3RSImQEQJoq7iHeFdM4Eycd/wiwzlEhQCFQl3E55CLwa3YQ9ay6xHG43stl700mBhDeMhd3gL5E3xtxUMV4VPUsdKt44BBctgBLjQJFV2fwx5sOwmusXJuGDRp12hcny/lNLJE/eqUBKBuCGJ6
Pb56gY2Zuennp1Y1b2Zj1Tz1PywY2nAVfcoNUmVsg7Qn+taoS5KwFNOupSOwN7x0MW7c5XO1G6ZyQV8gw+7dl/fZrSE4fm1stK6+TPqrz/Dek2i2z8DyFXN5VQYtvzbbiyCbr6qDAeVO1EFLkdh57YDqA7ziCirm
xmNtanSdpNNEYHtLO0EoD4Al6f1U5w9kWjjeEOPF6v7OOwFa32C9oim6ZxRZVzfRObp8qUa90SiSNgl1HuWxtlcCdNmV2kHeJykDmjrIPLJg2hUVGKDSvgdorxNGnZxqk8hyhLtxNSkWtQyJgXemrEIeO72PDc3L
laVhXTG5yVxjXnqyez8Df0KBzhPspsrlIr91HLQBxAYyUuDnThI2TCwACc2MgowiEqLWejWRVkEi0Ce75gChXoCJzNiM86Dy0cFIZsZXJuT05E3xWh9oFUFn23odJo7aiYkrh5KbCsUql7vkRS3pPm87zTIP/KRx
O7VT4/jEjYbB+nTOTmnL+HBbypF9UVZE0gslpDxtGflOM+badgGNk9Sfy5DnIb10u19LJRSxKE72KEd/ngU6I+2K1EViir2/nSwew4zyzTDKuq+m+vS6Rd2H1xori4qd9+mrmKpTq5gW19ZBNfc8E6LbvfqavHal
k9fWrQ7hWKnqyvwbJlqdMh/XtIZSFQUyJE9OkGGmTBI1J82wMbHzho60KNjl+n2UoY68eWQfM1MnUnNwzEzGXaQIim2CMmzlD9drkpmSaiMdDxm0yXePEpKt83Ie6Dc8rrIjgUQ2sQoGp7upED0oKwV59yz3MXK7
vf1qqYPVFC9vm7xL3OJzofs81MiTtIhdyqtU0rA9r0mDz69wQd1DYUHyCevPdQSLh9YQa9n4jZj7iY+WqZnJofq10HKs58oO0PCeGYv2y81aq/Ly1gbPlVJ624/O663hdQl8qNBRWHMtaycgLdRfP3pKDyBD/Ng8
Uvm3csO3RBJY+myh1mQ9llwUL7QHMN9qFdvJNT0AF4WVntzWzJWf1sD2RllRNRDRfRAMGyJDjHzo41Jy7MTk4EiDnDXne1jj6HNzv6pXztBMrCkIG16GTBlaqyfH8ZQF39GC1bV/shORC/xE9gx2BbufLWJej465
11XyIBgsKoG53sOpazO2wXZnfz9j1/XNpT39leS4fh4aSSEFIIhjI7DBjum7Z2hLhJhwD5agwqLWh6GP2NRxWx/W7g6J7NkJjxQKvQXhXwubI2lov3Hik/dTzL4znE2m6WZNVqsav0wXaUqnR3tGsuJ9vHPHHJHQ
C/famaV96Pbz6cDkrvW5MY3e0Fj5K79kVx5R8b64TDL+0Ni0UcjayHSz5n3boiLOcaqfOdrdL5WQ3UOlmuCqHENA6ER+Fwn3qc0JKXZ9aXxoGIrbM2MWvrMmb8AnkgC5Tu/pqJ01q1UKrR77WAn64eVnDaPRkCNb
6G6KH610aUb/l/kF79beVhJ/zvffDXWkXxIc/ro9JIdng+6JXYnQGpt/2mOia1cBJdjER69fAQvLB8FosZksCksvzGXEpoAEeUm+9uvwn9wObEKtvtBrfJzG1+xpy+ECJrrVMxnw8cQBhwss/cXKzs7cfbJG3uEk
BAfp/uO5HDvjeIUlF2Z4RBAhKKKVyZXpOXg/a8TlnOueOQO1vyBzKB3Sk1hwwswwTqSLfIxyx+ufh8WC3KgYnI4sBJu7wrVpJ6xIGdGALSUNbO0x3K/YDRmMaCPxVKdrghgxVYEu+AQIjBDZQ3JIV/FspDozdkwl
6Lz42u4feQXYpZV1b+BSJtD2mA4YpEVJTGO46acm47n/b64lp0bZkwgtNpJwHsQ2RAZJSgerIHuE74h/I3nxzm4D2EsLkwJ2w+n+KxQG9mQOV+rCiGnTYzm67Zt3X0NB9c38UJmK0rJa/LSuXAiNhYsFAf7YEI3v
wh/QsXaTTyoVIM9uSykqOHwHATZVCAPxq0wrAdszsoz2Ufv4HPQuc27JtKV+LKgwueEJFUuAtrqUJWWx677OwbMi8QKYk/XmRzJC1rUpY5IytKFT4RrB+sneq9+qtm8Ey8NpoyCZwux9ASmx4mFlqOdHgLb5rU7L
JL16fbLzlBr5YEqKsiydMY8NZihHpnIP5UuGK2ENOsOQrV0i8lo0zdoWgPaq1qQppdgZ+ZZSqukcGZtzqOX2iXwrHUEZGju2UzdANqVzE/IoSmKXUchJysU+exM0UAp624J25Lj5mKJJSBOhfnn4aH6xj6aNbobk
fJNkqyp1rdvTvJR7KHS3g5WA/TaA5GVvm+KLuOSwaz2/CoJk1R+HZcnTWDIC1WcORcf/FPzq8g9szfh1wJWs44dRbzr/9oOifBZYb2ctVBpHRXLQsNxoXbnUU926mA92N15fEPXw99IjIiSW1LbQ95ZimsJt8ON2
jskWKJjNKMyPQhflQzLUEB6Q4j4dfC4lafKhHaj0127d+qWdur2+gch6X8vFnM24QjQFYgHZ16qS37v1bP21yVAKSIMpsYw/0uoTFk8rZhUIxeZ/XUt1lEF2/d7I9bPig8HnmUrEMQMs9hnrdaFNrFCwhDt0MFyn
oKMMQ7YeUGDO9fsi8GmQvOAxY71Ds5VVSLNn1h38FqFkveCrDGTYLmDlEbcHwJ5+cYDfOh4cwnfTFUChfLTXzDlmMHg5AA1OQFlHi+Y3LEuYFiA0QSISgrQC/SKPA2kTXKjxc2LEwIBtjtrPxZbn+p98k5ZU+azK
/gybDSc9GBPu1v5wz+vyqdzhWcPTBDf9qEYz6ahsDTA7PVsEI93mrtZgKf3CFE0sLn2Z7l/XHwpbWBhvemSK69J7tEsEpmku8krPsyf4Z+/dX8fX/RVpa7M363/ngl+TSsaUttcmZkC3S996YBb40/04G4DF7A27
1dU99wD2xXcz7Oy01wvqz5ZyMDlFoiDL/oiFO+FhwM22k108Dtv5HdqTaMuvUEfJzeftEIPAuOQbP2Ic9PEJNGGPXpdfB9IiQGExcBi9x0mfkKWd6SN2i4tZPmdAft8eygyX2YpfXQPm1DvK1JBJNU/B0i2MUa7U
6Qlpk+S8M1H5SqosRZ3fqDpeOIPnPKKtWyVWSduS94o2ddBAVLpRtxI/MeIxf2GZ65FtDU+drtnZk5kbtV28Ig+ohTvfb2cxFXet5VPXsEG+biHhejOYEjDfZz7HZHnpiTwLN4jjSPBsCibrqMoGjzBP3TuXE2Ei
Kfs9QPqM26YB3W2aJo69zWyJ04nNAQiir8r1Af2fPAATg+5uaUw2pa4EyYrhRer2BK8PXrdQm0HmtKzeOwUTeKCbNJrPSjH1EAKeWBho2lQ93wJrO24bgDAldrPTbg7pQ1yIOaO2c0TtMeP1a2S+IQKTFKeoXlH/
bdcH7Xws8wqilrUfkPwQajtmlNpv56ZJGk7CWQ/ZbgM8shvfQYK14eGDo6n1Tlvj7Qp6vLvc2gr9e0oaN/x5wyusVaX5mskL3oUj3B9UmozK0tNJES2I6kWDT7xTru5+ZgEu4U0vUMd327VtXFFt7d6OcqycHx1b
DptTbly37Hd9x923I1/e1SzuBUO6MfFJDbqLelEIuPiQYe1SOPF+rfNmAV0FBOb1Oh5OUp8d1lzLsvZaHiNvwqV1Au0zuVyGosUyx8Qk8X0KMUdlmJnkX+tc9n1ZWcXNxdtWubMMFQwu40Agm6RVT9ZR2pKKmeEO
B7k3z4rzoXmAOJPYHassdsUBJk0iZDh+3XGpiuh8ZaiYFOi3fTEqm58j5S4CUWzFSoblNjbqW7G8R0DggeH8ArJirVEXJuJvMkHDVewJkO7YUL/bn9IYeJQ7TUSDwWEi4kKRxIeH2l+jr2oJ+XDF+iJt/eslzxa6
t4DsA43QjyMNd0rSpsZuR9HyVxkqgQQlpDHghRD5FfmHBNtX6zxeQDZJTJ8gwy91YcIro6zayD4lW3+oKf5X3mnqmca9eg87FrMXNGAylVwFmeplfRm3u53h6qfbNu0DNzpZcjisWpxDPWeffOVi20YfM+aKbWsI
vJMaigJ5dKtlC4HVAh+t7kk2mRamqryefzUEt5loab5Mi6dyTF9njojt+zUK9Md4K/88OKFLSXLX1H2DjzcmN8wI0b1lmGqahx4Yl4BoNWfKpihTCq4u9PtnkkzbLJc/rj1NkQ4fRvSyx8FoMjbFUbjCjtbdzyFQ
bVdw3fRYppoNC3ulY9ugry4bjpLafmYoZM7WXOXrmQw7CasayoXHt8eDpV2GZRisC8LX2G7MZDEkzVJKtzBK+MSuD8vZ34AlidRr2VQHt1UXj+sfIfA73OZrKh7EyGd8o7WKDZruU2ZqzG7tw2RGWwy0PjRCKHxV
Cat9Nxxvn6BtdA03QDJcmixAlYCVTnBOFcSNGlAZGd8nGTw70vrqreh45EDVJXsvvGjPFQIruzCbEzJryevoT/KdSr1y8XmMYz5IcB3lZwXlURKGYT7KX+u8Ovr5hHFpJ4VO4RpDHaoif7ajh5GW325Y8gbw2gIT
fF7nw2pnEVxtS1lnLpxNEgIS2bUHAl1pmt3eKCy2K9e5SDTmzzjNuZXDe7eAj5Us9UPDOiBeYCCs04arj/etedpBYrThpq6lQ5TkZIniRPPJqkJRpJ2A9FZBx+/tRiqfTyXj9zkjteZKD5yMNh46onzFtKW8RnY4
Bwmmq8gMHhhzTPSteTgbtNWGlkqFH68o/ix3j8tFwnFafEMtuw/r+k00Aa4JvOpYqMZDqEJ0+D9N5oMZA5jGCMUgS9JZCmgKV07gSXpFNMUzqNMZW5FaggEoOh8a3UVclg4HRr2zIM2JV6fq5jUkADDkDDTbwvbd
dsbtIzq1QsKlxaUeScgk7v51fr31h1iqzrxZCLsinte6R8UnYKdFnHCR1OzVtYdjhPO031NDIUMd61TnQKuLIhkkFcqlf4Nnkw5yPuWqrY/mVcXjpzhnc26UR0FkfZR+8cnMKTJP5Mav8jQQ3cWljDTjy3bXYMFk
WZrzxvpsEnB2uWjrN14tQ4HBQTBmKoM9y5hSYrgktvlB2sgI8XWPNHApXTJIo3yNvOoxMjDSKmwmkWexYAhBiSP/RKOpiCgbKEhj/C7rPFJZ2cE+EMmGo42q0rlrWqDXE6RSDieuAf5iHlGXbfECcA06T/FRyEX7
SuK92kuRyRYu+UY/3pecC1/F1t6k2PnERTVAPbVn+lSqt0n7lGkgZD/eTtlB9xSaOw40NadGwWP/fCiZzucuzTUHIGfnfQ/ST4LW9iXV+f6ASdRVEEOjrJFApIe/DBl3i2iPwPlYWogU3rPCmnw+nCqod7MgFOxB
u/vvCdpMPCywbZuQ04UGq2FCZitDfWLa1gTr/eKzomAW8y6LJKiz+DjRhRrgIQmbICl+n+0ymxR7q8kOeplttklfk4396oPI5DnCN1c00Sy1GtTrqjSxcVDgtvU4Wdh7SwtGChED6Xri0eX5mjUAqCjisyh4qQal
ZIN3Ek+r+1asECoLcMtjY6xv2CSS4fbteYsSk3cvQnEqb0B5MRv2SwJkCFa9511AVXxZGybV8MKNY2wEw0atTCXse7QsVMvNG9wQrTATf7m3cVz79rpQTH94nDmTww2dba7Z65VDOggZjHfw7krNzOSSyPrOEuQG
58jgM8x7XfVYiZCA97WBOhtPJWChT9XefbTPqlBTU6bwuqQ0EMSXXgc0XHlqMcrzlGGZsuVax/C7qAEZBEKJzFU/qlyWPkU3vEgOWCxrZ04hoCJI5DgjD6UVW/9b154d1zpuMlaF9idnksdjV6PmcHOwvCmJ9Jgd
oTDbUsK8lSUsJa1cQpixpoRlnSX/5J00UvTq3TVi+Vm8gHAmlGsKOSY3cVykups5WyFlAxQzAtQb73qGU4KvMDe332+6dyX5nYdynmZgP6bp/YG/TOu43oF6Q41udTsys1H+SihmfbpNvQGldy6MsehEiYuwfdLh
Xe5jArmwJ1DpByi8/rQXRapcv2fQ/gn5cpC3KQzXt4VDIfDNdphAdP19qpu72CPsarc+TQuUFwAbhm36eL5I45+GjOVG2rlPptdiBrFVXy42HMPVwCNOG+tWpzyiZ1fbw+X860QtLXyay0lNepcv6d9RmbwvmfB9
xMfwt/5/TtW6qrqwt1uE/LrWuVDVSaBBwwTLlN+oUAAFgDUghqwc9vRiaWCYDIRy/wiEl3BlaGY2V/ZS3Dwkw+3SHKJrR8dkq7JV2OIEsKDxfkxV6qhsKYd9h2m+RbzbwqzzeB+7CYoWVmO5oJsi/hbAVNpAWAVX
HTtnlfEHBsLy5S4PnrZ7cddp8q6/Gvi831BH4yWwAtsZ7tDqPIjzw/AdvkyweSNGWwfR3h5EN2T9phsJbOdrx9ZnhHLyabOhsy+sM6hCuECttNLZwWN73B1nuOLy77VGeZH3jeV4G6agYqCQr9JF44UgObjOomKl
locPizNEpfi0919K/2T+ERwZXQFWFRbS/jyJFOSfBXzs99eXqrQE0QKe04i1WlyS3oNgUYPN2WyJhBEdaqfAYNovmbMtLepfkyzhpQU28tYMbkgY2By3XZYXLdn8Scr6R9YR6DBvfWBX4RZwuI7Ard/TXEFQNeuW
nILGV6tJ3nyWzO1r31doLF0a7fbU7q8mktRsk/ZrNMsZ2q/IyO71ZP7s7emuP8jjBilfdYuZm9Jo5u1jSDfQgL1mZRTYRJQLhigsae+wU/si1QSc2MpeZwixlczODGF+TWUOtfZlUDmY1XLlJHU6/ByiKfOtef1z
71SC6z837nLzmy7aODFmvFDp+xM/t0LOhomJFoZTtCewN/qAeqeczktsXxAcfEpmIr5vPKLQ8dxmzjxbWjZ9vUgm8FGRTPfuI/oDmh7nyYQm09dosWCoCUFW9MzeofC7scB6ZNXB8xRh3fFeK7JEapMGquUrbcxF
dbDi65SRQbLFE1/mVhC7Vowlw5l1Df1tl5h1HEiulb2cUhqv0fi7ACvkMJvc2gKCt36QMMQhQY1VRcaiJhdUW0hay8jcwqTRCOixXF54DFjmcIecred7Us/VZIvMRtdi1+op3439jQoXvLYKTUNB7VAbLhTI48PK
9+Fkj3FPci8w5tpIdjd5nrdohnfW1FFyvIznTs1V2L7cjABG7IM+8L23Afe0dgcVfLNqNoVFDzCvhDhH51XXPjeMFQYyNpHH7Uuf9+5p7vSyTdf2imXBWG1HYV7DpTC6+Xk82ZyzJUv1XFEg3uvRQnsxQZt3s2QE
DVccqqA9iFE6SWEA1fPsJU2A1nyzlfn5BNjyOS7MhsFx20wEJkdVpU1g6/GBfHxoHrsVUb+7mzBuWe8UkBXIOw43F8cXD5zmiE407xWP/rXjHcYXqiyT1XZSTAkIral68Jse36/m4TG9KNg0CsvmNqfWFWGA+qpn
TO+3AvhY75lEW2QhJEilkfig7+4eR45gzY8hrALBg+DCPcoWC41dpgfEVplZaNDP5wpwybRn++BnnQx1QMIM853cyS6JsmmKkNt98MFfib9+ceoIwTwLd/YT9/xT8JJc8EfTXWF1bpfbas1KkaoZYcXbabwdBOdy
QcbvF9oC3Ilv8TUB9Jw1KH+H50xyseutth7qbU2No5Mqyjdsuy0KdLMJXF+o881i3ltic07ZJhZ8wni8nm1QYjGorBtOop35xfKHSobYeDCJAY7+BTTT6D3A+qrQ5m+6CnZKNrR0Gqgq1kXrB1sgcP85XP+Z4m4R
LhGHKuFlEXhYxwkgLZmp0tahEW/areTHrcEc33kWzBm+XgubJZs5OZYOdj7O1LUKtRWr49aAdOStGzOg9rx2crsV3HCld41ku2YnKI4gan/ZRwM5ZeWcktNtFQqLZWKA3mIZ5smpBgulxfJhhMHLJpnBv7EivPqb
xyrcdDYmLaCpZK4Bb2cJgD98V0WTVcvupXTS/92kNevQb7rWLlhyf0lyesmzdmkU4b+nUp6JUP0fG2JqOe75QqU51nSS7GA/nw6MgY3hkSnmZ+gQu4WO2+Xh7u/tgKMO3fAO3qZPLvPlnEARgEV3WgKOciYZbHP+
glN20YQPeHUQah67o4vo70d312q9rf8z0cmQj73ptTZTJ2u9avuMLOAPawUxyYwjU/62wvur46ThQT+bWAtKKCAiZXK+GfmqdjmxVJuwipEEXQ9HVueYGj/A9rvcbbDJdGqsP5HHK9TsiTZdsPLhtADNMSp5xfRh
GM8sWPr7Z/ba7kJe0qmMG6TG7MPtOtPehh8xYwoXgV+INhuCgTSY5HW2RgL7jjnFpLYgxZODq6TIHuNg6/HGavVj2rT5x1xUeNxuPfWcU7LL0MAOV66XKTwssLmvWuTFGa01jH1ciGr6cfRO3COVBz0j4aNrPW7K
i2bNHGRMvXzW4hyeHmvoiYXtDd1TZOQQkaEjqvurHh0vDcKRRn4fifHGenRmrhVlyPvwmBbwPEyML0kDQsITdg06NFWfXW9PWTacOIFCIIgwkoblwzmU7mCtFZ1DwIgLNCR6JIlDBEFvzfdcQJNGfzuIHXT3tUf4
XTZrSoxxA1s5uEH89VTNIYLp62Ia0UXojr0HnqBVx2qJAOXFkn0BM4PfvDoXe2v/1Z6Ciqu4NOsNtFSn//++pCOWUy4L+ewGeS/rEejThHDqO0wu4EtZqthWtgfw+vFa9Ms6dfjxezalENOmUdHOlJzWys5IvRwN
dYY/fJzhsPXNYMlwF2c9GoDQ510uuJ7ygmuBc65X3ZoszQPBejj4hYpLTQe0xvp0kdPtO4XjS6XQey4vKaIF5zjtyqSqN2R895aLqbK6qhNCqHMJQRvfBxfI51kNxq/HfSzSjOMrR6qkJ5M599apmM84W0ngXEMi
nzCWi+LuS4Rqqdm0vhr4vMqBEgVBL0G7PvWXILFA+z0ZVkFDfY931OJg/IISf7Ev2kQW+vIx+CjK8epRNjTuXYopXOR++LqhtluRDfDjNcJlvp6PMkbcBi+E6pxCNYqhV8amARiMXMfM5Udpt4dNHZAE8ctR/ZkW
sEutM6jamcZhDyJFQbOEnVblK9qJvvijMlZG1FORXdyLUZSsJ7NxU+9k2u66722eA5smIbF6WmCMiPJaTouy+Qg/xDj+38TvBeEQfWJAiCB6MsTv7ndWmNGXnlS4w0+Y2EBMTgqgiKmTg0IOlcWWpAmEMQ6VPghI
c9AeJaFI+82ZkQ1aXA33D1IjYen7PJqG7fb/rWXzFmFs1a8r8KC4HCyRNZ2bGewhQHtBmluiWKSSsI3Ip53RKrpVs8NC5PvkdSm13UJaR/Voni8A5LL96rDMtBhVV6brqd/kM42iLz/Qy7Um5V0SAjj9WNiVaGIq
J4VzzmoXNBbmbllyOIZs2s1ZFbFbKkMQ146tP0CW7SqtN+bZqkngWAO59UsSq4unYt5/FJEcqStrYTRJ3UPzvIrnIqRjEocHUwIMRoeigdltT2+eujQbe5ZVtKUpGeimjRPK9gbRkaLLkw3kqI1ILp8fz4ha+/3t
F9DeV9Y4MzzuM7uul8JPV2kggYW0F2A+ZAd7QfR2mZsA8hxEfLrzBI+MBg2APbQYRy1wS0XhyBigco1Q27N5aavIasyGxCV/1hO28WRxciZ5kJI+3hX2cp7h3gaSIrNfzfEj5aAUGhzZrIQ0LEnOfTMe2VL5DC2N
dlGuOobN4icw9DsjnQC9hCX+8MFG7waOhnfh+9eF7TdWOGEqp7DUcZJWweAmiuYEzmZifhZNZ7/MhO34XBpdSuSmgqX3nHtQuCndIV/57e2r9F7fPikpaDjpJYAPn9aInN9wcasCE+Id9s2UyFiJMxv1Q92ROUxG
GAhY/ZoGYY5MTdFR/0DsSVLn7xGZWnNmbv+hAU0qqipnj6HQdooE3cLZhGO37WBCvr97MzFHNzZskhAViIjh3kdLd3z4IoWV3zCGmllhRCzpb8dHjkuLxDRl7Kftg6hqjSb3Z/nb6gdNzapqxPquCpuUu1oZGaax
1ovCc4eK21m8Cvg+njYRUMF4m7m2eyl4mgA76btGuThMegIe+5COs2E9MJk+MY/qAgZwLF9u28w9n4IYG2h+cdu2pLfClAIrpDOTbypXoMSDre9nbqgNx5GPNO3BPK92zCmn92P02JNzROBCryMGNC2w2KPA0Pfe
cvWEtLdXB/Pclvm0PptqwaOa+rZ8+jqbWFFdGU2U8pFJSOEichuIZTXfyLZx18Gv405BewGuXv2vSDp2jhK9lQjs0wppbzF6n1qMQnYcFLR/SNPUVVGviM8+2yNiOxsjLe0VOBIcrD5PpzOc3p6SyWox+uA97SJM
BBZ5aUMcr1KjCfY/sFDtgOBoNgtuQJ11k7SZxsajidx/qiftwU5JUMwNjqd0PPpvcDwWQO3Ebl7BE5awUFTIAopKe4wh2CaBATpX2lcujS9wSaALMR+iLzpMb3y8Gg/Qjh6knav+OeQzzUFfnXNG21arQbI4YnOw
L1PhA4OxXPUmIROKfRYe9DAzK9fZcZ9EHOrmMgBOhHU7ujZ/mxHYCBZOkwyWSXYVIMyUUmDXmbldyIv9KXCYcMa7uk35q3Wzpk6UbUavvzhjW3k9ejBn2EPFg8bm7T38gnouQOe1j+vKokauVaOwQVGKMzQ8hQc1
Zh2yQ4HkPldBJ3clQHvtexC9vF0Yan1ZUXqKypBamm81ak7wwIuzIERWM/7FkmvvNs6BMsSSYDV6AQUB662E1dEdOmPFHGrDFlLUpgpK+vhwohuaF8ihcpyWhbIxR7ZU2V1vz0phJQb0wp4eMTVZK2nqAapBmHtg
1ICE/8xb32Npl6MQKDyhOXx4Mwu0E5IKAgxM2gQXrNY4yfh1TSDl4Z7YlDOC+SV1/sdt48xP2LoCDSjgYRdZeQZcOlRlRtMz/qWA/uNJwkGexJN0JNq6yeG/wHb06DjEyXFDHtbg540d4+dt9VQiYQhNxsIMSuim
/PR3fAfhuiYbdUPaa/8TeqwKeHft59ooUi3FRBnby2exHLH+ZnultEE5DzI+KcFRp4kgu4hz4OOkrtLpPo4yahtzqY71glYhWN7f2F5ifvJ8/sbalUBOfnMKx8/E/F/1GBhNWJpxC4LPrr4WjB3kN80fVKVD9Z2L
81vaQ86tqo5BqBBUc6NAflZ+OkyCgu36KkHT34HdgGG4pkveyAKqpSjYTkpu+dHwW+l2JKHJDp0khxSf86sBSmsZAf6IyL5LCcWVAGAnQP4dmTg5cSPhbVYzNU891JObpmp/JbNeX7vylu9kzW5hSXFMYKJhWVX7
bTPRbpKQrsMpAsxzY1J0VmF59SIZrvma3fNpWNHJHpzGeLZ++5mloeGztgSwyc1l+fZXqMyZUXuIVctBG7IQn6CnIrccxZByTas8p38XFWvLiRGW30A6lW+tpDaXrrAzT41NHxYeAj9/p1yzIY/LCfwu5e5g4eU2
rLOTZIvTHsUQEK0mWz/SGvRT5jMbbI16jZwO2anX7UkPao40cjQm5QaESsVsReqHNdfL+7b9LETq5+WzDQY25/WQU0ikxcf1LFOFRsQ5YYUVmXemKWfxIoUqH5sVGXTJHs9Cp0qNABsEImI1USELiMeF6P7o9zMM
sqeS7sJsgNTFj2+ooNBaAjvHHQ2l/BsJE6I3Js0lTbKYAc8dvKv3hSyGWOHk4rrNY9l8fDhVYxfzYV4L3VbqjsarSqIS9U0cHNUqXUQ0fbelqdHeng/2DE5FoDXpVBEbpfwBwK9GiKnl9A7sbKfOU1yZuggF/5xm
QRObY1n4+yAgA15o5SkibYuvV1YQpcCulEyNG2TXV9ILD2RTnJ5HGKvtEWPsOGrAY7F+kvFcHF78inXvGGoLvJB7zwEYNv6/nXXyXlV/w3VBksqX/P/V+Ei+LlijvTlYeepAXRwzKMTGvBUtLYRHppmGT2EMkHgS
z3QzdaCZQPY6SFR/E/k8pRHsan69ddIf1OazAnEuaq297G7NZeWPujOltky2dAwYXmHMGHnOJ3Emx9lkvf6eaoHMrEJW/yiJ2NkH5Hftu1mFa4M4MM/UbeYYOF72x0Yhl7MDqS4oEoYPLmXguLntm4YsK7RsLkd4
gtRLXjP2AmY5JzOPJM8fU4Nh+0kEF3lUFVsQAUU+WEpQUXynJ45sfJ2m5qel6lcwqLc/rBdEZHKagCvtH9WrpLdgkscdTparQptqogI2kSeRPKXtVVat2+iMxsaANqidn4WT+WChOdcPtO7jUl+AUTabgb86pum5
drEiT4G5PhIg9btNZX/U58TZRyZbKGqwJbWzdN6aAeems9JbtnNcpgxsNIzhxJw+IrPAhUS2H5jEWjbW67RIIFt2zOzsclr2V9yaC/7ZjcwnEIYNnkFgYouufdaUBc1vzfnD2BFfbQufAWQKbhHEsOB26u4tc9RQ
g+5rTVDQW6qdAUNdS9fU4B73+vmDkjJ8H7QDvhQ1X49aEVA7+4QMWhkAyIjCaOrQGagCeJEAqS4EGloGyBmeAgwQesHncrmwp5IF7wkiXYpdshhT1KvAZTx+lRp5k54vBSdo3+RUjuCgai8QcCissVUf6Fyyl5Nr
vOExeh7Sa78qbSmgjNur9v4ur5znL/DH743gnGs3t8G62Qb5G+1kdkaKLuO2zYsvKP9tKD8Szlk9a/ucJ1+rLg/JrCgyXxfkgCXwnHgs825hYhiELujpLKg2XQjcpTHIZRY0A9v8icy7oYCVqiIeBcyUicx3lhCX
VGsxGEzLx6xuTIWY3CCjE2VuUKG7W5aR7lK9HIVCRknrxhDyvOKa57BZUTJXvhAkPF2udC4a8Yis2xjYmJs4rNVEfO5upZvj5XXJYX1H74QVEn29DktmJCiyCGM1CQUf+1WbQ/0yM7XWgjphKttsI70Ju9twlWON
IrStomjcjZvxyrG1wy6l6udZPcyxCHN4u+ge+kwHBXuISTKG13c/uPYSKlaT51TJJHc19nN5kzK2GS3ZjRPC1otxQBxySnq0IrikE3kkzQmzy4aiY4U8Ib51oq6UWRusf28oiOPPbghX5JvI5RT6gaPxbXtPgOdU
5R/nWAwVA+qFUMxs9AllsAwEENadt2Z2QodfpXBBZQBeZRVF1GiAY1sTCMjaAnOnsPCrCaxHpb6GZ0QvlqlptfZgZXcvF5wxCNhf7jJ92fK97iymecdFY7MmcCkCM42rcQjdlMww+/EyrzaVE3k0eRsvC/L78ss/
G9FX+HsfbgIYJzHRD6yA5hCxGrMvXowviNhEyGTua4HgKZWoTeAn+k9iyUYw2J+NUTbEmswQnxh0bA7jxZpS5TIhEBVUhuQtLhdSMWL2MgA76C0QLQXpnlyodUbC6Fhc/NkJ8rKe3mxRZm/4j+ZSqHQW9xJsPQBJ
78F2rfb/hq4+GkPNA+guA7cyWJ4CfLlNBEgt8PcUIG8Iz/LwPECp3ELNdhgkKkb0uZ19w17LqB2Wq7AYxCtWm84p6FNz+pwPgcee3pF0NINhn0prYvptMNGZnPnO5LgDFC9nXEY0HDse4hFJmBsr0mKAwhKkjRsA
+7Yze7diAY1sSUjgraacaWt6bo9vLRfi7WZHUz9va2MHgIOZkfQsJZ+53KHFecN828zcwGqYdio3WzIdqKC2Wh/bhL1GsFNBqvJjwiXJWm+cWshYivTmsDNpu0wIPUwNy9mZu0qKG42TSu2q+X0d/Tw4F4pvKCra
oUe2nJjH7sefIFMnddMaXvssYEcjBvyXyWKg6F+6FmRabPqpNrECqVkgFqmd2uYN4VLYibbLvwq8243CCVCmiC51sF4rvBFXd/cVD+3JnsKThuR2wm6HAg8ruvwDIWOXpgIAVCV8P9zZmdMXolqn3v7Q8smakce1
3EhVxu3FxNDO3P8azNr2ajOi1N7kWXIQ+T2LdgRdyt4taMtRtB9oFzo2kIDGEOHvMWPlNhOXcWj3YQ2kePD33Xal8xcDwOc/zF72qp+fVf6kgqSFL7ahmlYQhYMjLUeut4Ve5xyYo8/HR/wYBOg/c6FuPjj8IM9N
gOCzahPoTGC24l76Xrwp69bpp+t9K6F+T85dQh9kmHiBvxw30SIAPlwwErkfQXBcMp3fyyzfNKUT75OzDpDj9984vwxqxsqYBgDogxRgTRWnd6i7+n0Xhcqx/AwhLyhrlUkssPpzQZnB1T5K0/IDWrjbhiX4wv8z
tafTZrI7lBb6UBrhbAT4wAeL8HzMpdLXmYH8N/lri6H4k7qUTYL3dyMajc1SDJFrjJRwGFN+UyL+8ykTSJzItXDe5oK4KIZ9i2j5wStAcarocX/6/6G7LZehc2wsymPlozT26V1ZNkc1O+DaEflYdbn4w5ljDRoE
RDBNSzMRZAbUbxZev8kWcXPIOm7fsvNyPrWqLxRDZ0JAWyUDgXbkmjjIBzbFqpERiGmD4UHmJG9leOIFNZlXBtm4KkLUCzYa8zHvhFSI2V9p0RxsZ4P5rs1nCZTr/Do/nk0vA3NOw7FefJud7aNEO4MuB3CqbRG9
LFk+zdO8rE8YA1SCdP5/UuAatMv5cnfHnrSYX8aplq/2ubWGvtnchh7GGjkC22s4KARUSumrM4XuTHrAkrRpvFIrjj2J1Lgb6/C8VpNcUubLjnTDGYzJl9ARKe/lkEv33n+8TEqSU7noAB9Wh+IDx8t68NyGHgjv
+aJezbxaaXhLntuKp1sSYSfXlUygSh1vedVIlhk06LVeMWKy/DXm5W41VY/fWa4yG3k0wp0YlM7Kiwlqaxmwfk4eAWBIazFZenu5Z8CBVuM1OMXdE6jww0A5satgfiGY88oHrvdA1xMPPQ/iqURBYkGB7Ec+Rg/K
bg68/2YOoChUl5S7VDTmlwOse7ygXtGzKDUJjc76zgYHmtNifzcGBshdm8kgeiRJQaz8TfvLwHPLgMkLsYXHDaQXtkiEqk3aYiH2QnaFEIWPjfZprfEW7XC2nHxk/tughg3DMmCqFB4cPQr0u6gCo5NVYcUA8fRK
3OZZmIkLBiiSUIZZMDB8joqWe13nBFWMNYLDz5xBMPNAwseKkfnr8GjDXpXms57fk56WHABNnGHOf9zD5r5hYvEwzb2dXU1HiugtB+plcj12h26u7o4jBNURHn022TGvilh5iaxRtmBSY8PrwMWrplvkOYWuQFw9
gTsMnJ4YAr/NN+MvIjIInWc65bCBtOxY6k1uyDQkk+9S8aNMygjGJCpSh4KHQPKXiQiSsHhGPJYK6+2YbENxxYpZVSZVnDY+hU+FnldwbiMz6mFyyL/rBSkutLUGFFkL300CIz0iqmL+wnYMC5fnucP50BOkZ/Ng
RRSPShcnpgj0hoCOibBD5puB5IO4V8e26OCBIkA35GtKsxWEUgZQ8BLjqIjjR9WLjyAAlGM5g2DWck79RhD8jSbX0692iudehOyS3GjBdymEl2QtCx+DMF8msFwOFxVQqrwHkPfIvGT6ynqxKWqZfVkHdkaD3Uwl
WAAL3HZ6GmbfUh4A5T1epYLnL8jtRA2WsHt7KhbBgX6TgiC2MCs0aV6qWxfyeRvIyCLsAZU9q++iiQoQAreldjzFzr1vslbBkhnb7Yoi/ssnpnvKoGGGqgibd8Fi09XSAiM98SO0WjgG3powF8sAeLEDqjk8Qa2D
BVvCEUCNWCnXsOoP9vnQ7fKKdvoRbVt6vJJGjEOozl24IeAblBAbe6r+bsYRENp/xOKD/RyGEJGKSXH8XS0u8Em5NTD7HJvEd3XRDve6ylkqzrMFnlKSzAXnpjIRrj46qCK91ZG4yJTkXpcsZ0/Gyu0KVUELrqj8
xdEwKHaiFhFgCY7/vzxYFJpD1+nsnlZuxOlkRuUKOnBLt+r4WvKIlDzIYHbVmTb53SxBGh2FPQUr1yMhiZVJ0mtHsmw2iMcLLtD6pGRA6S5OhliD1+Ggpk16N6hX49KONIcoiKhesINXmnm+3QNm5Ki/zNCrOWae
wDOnROxlZTIzkgIYyLudGh5Nn2nylwpYCAcM+6IXMNNKxhqOHjEb6Tu4XRIuXWYDa8ZOVr4zJWsC5lJWY9sr0BdcsMNq1FQsjc1kVpbDPgRYSzuETBCdUO4khS0w5oaVJ3b8JujUk8SwnReuYsg3rYjra6fM5o5D
utE9N4UxrDl82+o3SXM7lH0+8ZSmOYTsUqRCfTy3KA7rd5Ci5ac0CEmxe6cSDDhT3ZaurTuF0d/FrAh8f5mXlLkCf2lv2w+Fkn7P2aoWOWP8zaWHIHxgp9Dl2cT6th64opIV7sVWxZwxWlDiRN8pPxaRZrPn32Nl
OE42BfbKL1tBDstksO2sCgCmeg6LbzpCJJIqrtTDtKhk6QV/J0MM8rvrZBJd+wMy0oHHqf8JfvB3YaOVFvcF2JS7d8PBU+BU7hAp6wrtVqQx5MTJopHtO1yHfjSfTL64XzIOnEr7u1R8SeUddKVsbOY7+946deiV
d/tntCSfxRGNf1vvqj03m5n/aefoxvKf2YbxTN/X1vzsVkJrqYrSIzRuRK8Wis5CpCc8/BmPE7sd8GnJ603WrzPcFpl4F7bfcFgPHIdM9gqZfn2DIc55pck/rMVwfNtlkDVA0qhyAy8+BQzM3S3bNMnnNkERg5QY
GP8gLveMg2w26vZ5NXTbOdjBdJ0qHGA+Gcu/YnEM4itwBB7YKgkSzmf6jXJeALH4fliYhNXce3H3rxGWmjzAREZ+FFOCS8Cnhg6nwLaCtB2fkDuJMcQJpRY2h8c/wTxmoXAP3VjjaNGS+BHG0E8TAks88Zp1gtj3
4aI42cb4cWHf/OIrYpiS01EvFDX8Vrz+R9gdfTaFnIRWi7/zi9OYO9dR1jK//cFcGEVcz5LE/fUwuTfit9eGL8/jslXc4xWPzc/PzgR5xUcZ454IPfQTbWjVyBfJf/INi83MZKUKnK+2u3ccAH+vHyB/8zW9LyBy
X8B4D+T0Vmo+sH5+/NtPA4LZmkz95IxqWQpte46OTtwpFKWlHjcCc+Kgp0jQeKPEhE8D6nLlsONhlmsFJweJj2ZAltJINkRSMucHxBkRdq6MOVWhnnG2qWzyEVqsPqktErd+R7S8k9xUMKlUnyEYjvksJkVto0lP
AxgPDh4aSypfJ6/XksLJQ9qZR+zOkzWaZCqRJ0DBx4e82/QwvdSJntYp4EgKWCow6Exte0uqYUf0ImqIjAFVHYE254tPLXaLZ6uKPWz1LC0448yUE3/r2PNPVcrIagTREsuD6afiEqXEjTjZW16kc3E9hEa9TigO
drI8RXeeLmvxUYb/IbIg/6Vtwv7uiZTniWbb+RH9sKow8qtHyXNjTOSrLFGoBOQDbd4LuNWBcB0zleSJHUGNFoLT7oaOMJouRqkWSSUg784h0ATURh1lIQcQ9OUptskAz2iQ3NfWGNkIX+etAJBP/Nqj7MV8PHr4
tUcDtouOfGTUt/v0r76DhqSYOX4J0Vmz9chgc4GJBPdJ2KrrCxrq/FJRw3wxeD7Q1I3zzA80jgjCoffNcFmIoFsTgfTDA65j1lD+P6hJQoHtLANbPe3JtrzvArzD9XaDGXbzn+JtTS+ehfSPh4OMIfzmFKbkW5XK
FAt0IwYQBO+x1doOmzMWzh+SuTrwAxYs5uvhD6RdsjFNM5alQAlFZQXxWGBlq4Mpwu8vvMBySWlQyUfuBMl/2oybLWkXkQlSHcIlPgDOA7yStPpmvcFgqdENXfQ6Pw6U/My8oEGNpCzpdc8jkJl2M3vyVRhiqIe/
8FFkP/Ulbn+b5QaOJ+ads/icJ2BxsuAVWqkSaSOQHAlh9oKp9sONxbcg5Y3n7K8Kn9fKLvE8MI5lKVLMwweP7eHRFoYdznhYebgz37V3Lj3PoAPONMNF9VAgapziuHBr82TAbs7wGDyhFe089Cb1ec8nwWxAxmge
wnaEKoH1LBnKjtqkXv+LdHJUBVXNCxJVvXXcwFCtZZt0rVLRn4KaV2t1ovbvuxFnnEWWM4MjDET7ettlOctu+oahFR4VU37HyuMEJEsrWyuwp4E9IDH4c7H8qMN4AMiowcww9ogV3eD15wKqfqy/4mESR+y0pxOV
8COxvPVogCgwb3FyJQgHHxZjClqp4kH5o4c7hKEZoLhlkgLNiPSS9iHg7DPTjBFyVhLofRfz7kXDNJWScm/QdvqLRPnbH/bIXGbQjElQPElDPo2EdiOUnPIDGkC8oWIMQC1h97OfGQZQ+9e9oM42GeF6WQ+kp6AN
hLhp0ANTSitMB2GX56b/3kx8yghCnZwyADk+qv2eP1s2RjdQumWp42VKQPX4Fq343kjyJn2MBsjhYv4o72dUie/Mau5+xiPRnxWArEs3tNqaZLT+2KbXXFlgw8dv5AyaBKFCWjR+AnYo46RTpA+vEEVnivHT/Yen
/ALhaYcRh4D41L0Ed/p8MoScLDBrRrF5TBacDwmD4EhOf4KFrDo0F8vrTFHA3CPOXhbVWtpsAaLMW8msw3aTDIt3FARWN7xPv1t9gE8x5wpsd9VIJR8zK901DrbIGzHzBIhwkc3f6jdv71FOAT0XHwwIKwYPwKVM
4AlvCxHc/fapKPZ8hthbIOyPp36el9Bo+zu8mxhJ2+lxf68o9nv72XJgbrfnVFV2UJjBeC2asKd36fp35U3tG+CNeRlv0MGgMRyzEB/YcnO8bU7LaNhMcNI0/Mb27rCAmG5V+YWENrRBsaPoBM/vmN3LuTLrGzXO
qKefjfbW82wWewqLYmnmPreOp8/5EW5imrCDmyXYfNDZF4xwQbPT/H2/QKXPiTS/D+r1jc/is+R7mwWvgnkPtb1ihVPCD7xP4QnpqMthIHrR2fouzx0Gi+3sTAtpAo5sqTIHbq0v2zx+I9XtHSFCfd6TKHk/d9tG
enbcSS0U1KVoJ+d6D5ghGfcKCX9UzEmcnwb1fg3e6dCLsmGZbMoi/f6Nam+1EQmDuxGJ4St60pOCHejyA1+uxYXd3ZyZ1u9I6oRLGIqkVPF3duPHyVF8er81gPI937jACM5T2jfMpBZbrdBvL9w1ll9xZ98MxzsQ
0PQJrS0sQ6VOetkofKkopeepC7i1exmwKLclIThvpYcJE7yaq/p4qVPfo0ONUo97+aR7sCy2VrHoIOXcHkKYUYmoQ3i2JqBZuy0F+Ag3C7Lllm17ojsEACS2nUQ8uyv5JmD2sQs4bBSdY1O3i2poXCR3KfW6VIIN
UuJ6lXYHKuHLDAqflUE0K2Yoh95hTmepsqqrpl8Q4pfi/DO20DImoX5/gC7/FJADTz8sexw1zxdi/Zi53VECYB6Gxr5OBi+aWQragRPngWRHcBZjTmjLKKrHMMKR2pkOmiRamEtsEMhQS8f5AO2FJ8iT01mDgWPj
UIQAE+8qy+4TuaHVBMsuRSg9qSMm87cIC4oLRdBeiDw3+CbKUTmBcRPbeTcQkEMGjBolTsg5Q0D2bLLrsy8+WFnjstr8/poPvS3NqB/C3Z9M0N5DFgMI0tILeN+IZHzUQf3NhTNwYHLubjGDqv0H32+Iux3sqqIy
Gn/G9rkbmQ9g7MI2Fsvg5/zfTfpFBp0FLZatn4J7uKeJKFr5+lCu0IJtgUzKagQ6va5+gjwrI2KOmVEzi6hXcwbq8VkyK4wjOB9m0DbDgPVZTyfN0Gn2EILxww5iqyHCF3Z24SwXMuYJN4FN6pkY2LFZ0KXtrQ6W
LXcSvFoO4933utJPGsuNowbLSs3GsWVfaPwkdwh1vFvmvjiE8B4Z3tytogYWRzG2UfNnOIoR0BvRkY7LqGPvZDPs4KQ1KmjcJGMsSFnZnCX7k9ayMO9t4t9sQBARFCkzmQNMfCAymEY+6rd4iSIxewqo13Cei37L
lkNT2Mzn5TtUnFpUgT5yVCpnM0QSG+UkDEBkoJrDUUteKWoWqi7fAta/UOn3LqVEgMWoKtKUwgVCmuoQWhtiHQlB+CV1KJppBopkJ0S1PloJKl68qLcBsNkfSJWLgo/syNY6NIONRRdSRdk8Un8rNRgcdY2TnrrT
RNfqvyKSh+3iHlXzqD7T5JDXbwE4MYaQ6qrAno4Vx+6p7nRxuxwuByqaCGgREGYlLCfzpsHL4NO4Q8E8CU1wjaviPHNQIzDqC3hogBxhZgUX7QnE3sNnBtnEg4HWJEtHnIiSdWg+Q21fHBMycsr6UwJwfhW3xYrM
4dlL50IzzMx7rqhzfgmVsN6a/66s8LVpcx1uFzXbQNdGyzlXbzVQyFTTr/YK6bsUOkHPBM0zSGmK4KwiyxFcytS7ulvsmwP7lGYXqX7NHU9nof+mA1qMmldpKzVsIAa572raKksVztFG3VIRiSshuk9gdM+b9r80
R1aQr2l98aguwG5l/RPM9QjedPQdtctmXbdqz5r/WmMe3l0f9PR86WK2gk03DBmK7/YiYCZfJPgm261bbXLj7Ob0x7xJc/68OS7RR9Fe0PrhblX8k73TJ3Okv/njZ5GqSuUHJivsuZ1LqvBmRFImVF6LeWn1WKVU
jD/3FjCdCnZVv/jh7qGnEaR2NfEwVUkn3K1z47hKAYhyTbpOuJK0pAafHN5MaKc/wdtO2owGlvZwJCes5beR2Wr2yMqseo/ye4ijYP7ovNjHhpnRSkte0h+F33vEdkoxOQOxANhHRSkdUXAE7A9cgKKBJ1EiHQkD
zPMex0POUOadMwDDoYi26jmPsvozqSstsspXAu6WvBX8MUgQj/k412kbigZOHjPV3BQ80kzf5HuL1lstu0/7BKip3JPA/p+FvZJyfcgYoCKRHFfM9sq1r89h+rUIhnVCZJQALKTQwLtRA55GMe1FvRUtldps2oA5
7ijpNZVmwp9A8eO+YExdwqKdIeUGMKwOxkY5JUvAXuBW2RlY9ApzKguBUXkvbOU4nzgAFTnD/DLT7IenxDv+/3jcRawD7dk/b8rOwX64CCKqLQ8z6EsS9GVIPCCSEOlGGt0frfK8fEMyZI8dI35PVdnEOWrku5xv
QzM069EU+y3o6Jj2JYh5WhzQd1QETLmUokP+EzoBrc7TW8N7/UPDpfb+NabHP/TM7HPlY8zAO/usnRrRoEGssjJEC4+ludn4QXeDzB/N9e8Z50Z/XRQneMORiBaC+TLxqP6vqFo7iO5HFMhDRwd+ybUCYnk7/Swi
Zti621uWJb2rsKzgvklFbK5QUXCp8x4H4jF+28mfOJt8npk8iissXqfxjHXpmCx2OmfJB5zsZwyk6G+EQeuc62dqfx5w47yzAH0zHgKgztl/4pF59HMEPxzqQ6oQOMy+SUgEH9s0a1pks+dflKLvhwh5PDPgvvug
uudunf6NqzdEOZuVD6/0aVfDmNSJZxLkD6tXS0j8r2CVJHObi7UNzWN/Ku8zerdFb36Q7PdTDM1/nmvU7flH9Ty/ydN/AQf1c7CHmflJGjSXIB3qV9dNdTxWLzU2AwwNcUgPEEHlhtpxkN0Wj+fQyQfNHKj+FBYl
Q1/CVLWY4h7XTm5QuInHdLGoreTzw5Q6wmObKvGny/BWm7L3bzJnouBsmCWoDSKJYgQwMaB2uUj+iZ4N6mk4ve9dx1wPDQX+VSpEWRurVqPs8EkUtkObhlO4W5A/tjWRUjz4nFs/eacffAFFHjWtTKx2jZtAI7XH
iqS0znBoI2VvWOIoJcJPJgVJescA9GkO4l5ncib2MGz/HoIp9NRM3+YsxGWX1fj6Z8hI1/mGQdQQfp7nzTB4ZprR3vy0QWXi6t6fmQtW2ze8KiPK85mPuJurWcaWA3C6KQ6Wj/aSDC4ZMUd2FA5RLMSFM++AWbvs
bq6wVPSKMGzeujpslg5Hw2T5hvmw/CJg130ww639DNJEef5w5fXPYe1isIJRdcMVa8CSlBcTUSpTbV0ZcX62bOgL6tfnjetaeLnJAMoC8wIr547V61wDLWQ2C2iKlk5Tl6lrq8T+qrZA1ABvHrwshG6rZRXV42D3
NyxQ3NXaASs1bY6F2ZPCmnLEvIXWCwB5a6I2ergW9utzwAypB+G3SHMeaJTkucI0LyYTzWtM/mwoI82yRh+xJmhQRlOUHjAWD6MSuorcVWX8BpsB+WN0ffvjqeAeHkEg5K0wfNetNSO6LxjxoJYfHyt/Skz/Gl+m
g6pgIPZTiGRP/qTWVyvLepoEN4sY/F5DdvWy/09bYRELTP9jIvp1vKSh92W/tgBW3ukz1zArHdEymUDrTIUZXGqMQXxvhd4TAeQA7yaBZzD137J1sRG5ahtKS/NAajvAIApZ/gZ34k7olNWlv6yvKusmu/htfQCo
oUSB6r6krJ/kQ3LFHOzhkR1o/b83G6x1Jb5ABwiLwLVIPWlF73eBvA8PohWGd8WBAKX4XEuEP0QpetPEVsqFSG2E3vz9UBbA15tv1c0ulrZy2dmYIEf4jQ72srfX91j81PSvPK9/NRZ/C+lJKfyRta8jZzY3Jh/c
PTYwhVLvrEzL1QZZCbiBmNYsv4cTizH7a6fcL6RQhD0zRQZhCBoPkRiBFXXW4XNXMlprQFlfMXA1lMb8vZeB6I7apzwdRmIQ1Wk0MnQ357K8hnTlf8Gm1esJL47eTjzTLC2y2kREniRzj3/fo/x9W74r+7wdQrZ/
ebszo63DMrVJ0jHSA3pa1IpxDE6AGC9QjDEYJUiGfIKALwMQzyTj4xXXrpxdbRkocXVLlbhV4+a+cFr0pEEoGCOGLtIyGvS1UcX8mlJDqZWcIRbjcyy+sLtg5CiGkgtbxC8YGi3WxA3Yf2Eo0csjAgh1Q97xVDZq
tZcmCRtDZUZlt/BAKaK0y/UHw4jJ4iXaaMzAm8oGtdSqh2n5K9x70qbl2jbkdZNisW7mx+LeuGMTQfBgGfQwecXeF1jj9O8DFGWTJTsdyGQTes1gcDKAhtzRlTBlrwxX96XWjU2Gb5RHq8Wbln8zBzh2WgffIQOe
uA76OU3ORuI4JkZTR68FxzrCi7aKcHZ1E37pC/qlV9blhz/LI4Qzm0LKMZPfkk6UHTQpV8WhgUvkIEwrCKkTkg9oaQhJMX84fhjzbcQuaiT7xGca/dn+q8QicikLOF9lG1c1KWSTG+vtBsSRhCCnGMwNVKw3bbVu
B7QcbSclQc5UGTVQ/SdD7ST2rwYEzbf+udOHRkXcqKUq5AcSJPJST4nqxPhNRh+Rr1/PnIalCu6LNBUbKtLYAGonQDpj6xuN4KHo8C2sdkopgWrpw05KeQkGffW61ib0wUoJ58SN2tviAOCcU7xwdVtpmdvTGPsg
clNhCI5cSQN0lHldeAZLENSleBwWXLD8ELA35qTId5BntGfyoybMRFpObvqS3kZeua7aCa+Hey19l4r4NJxlryXEVdqO4Ht4YNvDQPV0xru+NuP9BhOpPSUMgl4NDWEDRw/L1zBVpj1a39XTlr9Rv1HoTmJfU6y/
NAjBuwzm2KVSmne0NAVpaXjXPDKayvlAlQY2Ay18S3+B9HmZrUjTmlV0aMGqSH+DKXhDT44JmVReKDZcCBG0ematMrGSyCpTNKpBDU+W9SKOZ5BREqWJxSpLGkwHbUODE0T68sjg0eHb/TekndesVq2bEBmd/vwp
IYfh3d74bwSdJZsf859k4zwkevqutE6ooqiSDFEUUMLbNHADykSRH97LAzPgGwePXfAKkmpiMLcy2aJbQ/l6I8cuYnJt5HPx0+YBXOkNxQmMitawhAH+YMEJOf5t1ND2NOWkyNE7XF+3pe83VQUQxLVWtXJYHGiS
PrXvAkwR1M22uBiwDoVaH9Xzs1JMb0k8Iy/OmLRy4NF+2xbTkdxmcgG2tu8Ci8WGj2BXIvX8TeWA8gv6DHM38/KiW8xk0qa4vcx4d+vRvLPQMMcLGEsFVgYRFiPRq9JbgccuZbOqbhqF5VUf88WtuX279//W6/8n
Woo1GqTxe6QakE6luQT+p2GG1wXgAEyiWxdyD8rHRqcUT7wmoj/X0rMQLHkbcN/rLSwfrJPT0uqCPV1r14uMrDOfkiDZau3ZY/soyX5wQ7mAAYY04ldM1/4qlPhCMmg6o5vY4HYrw9/r4dYhDb7L/7cE1V+xLIZk
5ElFkNZT5dird9RXfEXvx8w1NOt3WT159sySd2ml3ubpJRQ7W+C4ahhsg9c/Osyj9kTwJq/I7VQbyf9YrOGwW/hzI1svDQSxssu/thqUhHPdlJ6h5XaDqWL8+xTijOOVxM9iTOTwZH9B6SbCgWtOkgUisgJhm1Xz
4CdSL0eBZ/X+rRJ2SGsfkSX/WN21wRa0/Bsdh4AjNd2VHaHsm05J6xEMv/v6WuJZfBzKZa0/ADCFXkD1jr6o7TKdMf5EuyFG7Q20laVBwqY3hTkVMAlHro9uMN+d1+0QnWIWFzH6iVr/fVhz7MXooAlGX1UfnurO
2WRw52g7RAjVo8ayRSoX8WmlAcY2ut2thyoTEittivniwf/U9UdDU0QPQinzLg2tVC6HxP8TQ5E+OSSqWXx/thElXzcRxBOp/Vb3fyMC6MmyplHbrg9C0wqDZTAgJKWZ4neami8ffF6zpFwLKnqyVR+jZ7ltEX0j
rgQZYk0/zmgW3rFVw9tskrZjbme6SMzaKxVhNdbgilR/69VAv4zi6/gtmh+P7fdF5zuTrkai/mURj5f/uxRmqKTjwNZe8I1QQRCQST4RmzSwrgcaJU2qz3FTKo2iLUepLt4MQb6x5zwhfDltfy89v3t8xyXCPNhy
DjCsXyW/1mIToC/u9obSDWynwoiSVJblC0y4zbICwsk+s/38qDTv0ddRrfJIXD/gixtzHrGrkXrHaLWMccI2Dvi54AoPUaZE52kPQySUECgJg2aiQm5yKg6eY32uelQc3SHoO9LI2SD9V7z7h+AJePAaVIHcM8rY
8xeJiKJvlugxSzN30DCNxUyVaWW2IzgQFrlvcOejv5KW53PHkeWeMPuxVwgn32+NXmILKt01RrrRj4KV1MUwHkOE6t3A6t3F2RA2qwqiSGv+5smpJeulLjko3usLO+Rd3z7k0v2GMnn6/LTzysQgfju3ocusXAa4
MNYS/hjSXKHoDdqFA4GUXGPtscfgZfZRLaCkkHOrzbkARlsaZUKwMMPYlpG3LjjzVSKqR0GnsUCN6MVRX7+IFygXSbyxC7Jkim/i0I+fBJzqBOZzIyT+IrKFzZ+js739ltkx1WUqJxfHnl2za44SZkRi/DqkBmKx
xKVxCDeewDag4FOcTISBPO/GQ3rOHs+mr+omRtKoB8NX6c2dDjx/XxpF3CXAq4bmeNGk9b+jxyo39iMJYkFwfKzCEGiL+v6CfFEuOkSZcw6W4bvCLZXuC6NOKqBLVf9ReIkB4m4SpzrFmdZgcqB6rr6LoD+uxElU
IytMHJkbU1xdXKH6hpvM1U5VKFDjzHNs96gRqyjHbpQUvcI6CKqRsHwKgAImuHcbekj71STyeCZsIBeWy1Wtu9aasp0QvGMHLxPnJePA0KrvlYKBOS2lL83oODXOz1RcxOY7HIgBB610i0d/YOLjlIPWbdJg7SV9
ZppRvBvGpAwEI3QoSf6m2VwCv+FSrGDMSzf+kGGEd13kRdxBhlPaoSa2XrD5YmOfRPlR3AxCkYi1ECw05jJPjPwAjgb4qF96hDfRBQ+XCSCy7O4gE38vQIqDnQCjVIGzJIvcJE7381d7vuLGysF+/hRsGtOdiS7f
eemKfNUJf1X08/MZwh1A4D947s5fyPr9RuveN3dFLl5evty5/LZ/DB/w1mAXX/pvahNDnYMqvMyNX9ymmd/0XmiH+T6q/9fxjr9wP9FxcqifYmhrxH/lYGTftkdtRMFQqxHjWCH+FLGoHyuaVcaJYhc2kcYvNf8H
+B3VF0TrT2b6j+Lk8PGiaLWUG6+yjGRw9WLTz5IJ85pLONCdAe/214HCidbfL2Tc9VouNflW9/ANksNRqehM1fwvCQS3g2TXaQ6gMGzi3eU3f3FvQH5VEWszLlM+rYcZV59MjKLKbsr6qCFK4HRsZ1rqev5B42RQ
i1t17vGXHiLE+Z33kF5L7kz4KGCZY0QgbJzE5imMkM3RVtKKjlvsBzonqCLWlSf7Ylsygap5snfFkAcK85esrG2NsH21/IogqVA4v1JjXIjF6xe4Q1xT8cZSZtqyOtsJ6Vc8+uQJAYODSqiLR53oCWKQTQ0MSxP+
c6tCXhOk+vdkT8nwKkPd33CLv650CeWlUX2mKubjwAZAGgIDoQkduSH4C/PFWyM+4qAuUJchWS1kufUAeRXhG2/I24Wdofo1pr6wNkdN74iUBwCwc+3J8lxTTSOa7el9htmmM+TVtVxvs0vUkigy6ygLtqWEmjO1
Urjql3Dr4iRjaOIZhmC9b2hVYEdmi3XUi5yt4zMLB6oGjun3TdBSCEQ/KUbto0oJD2Lhnd2L/tc6iQIPUtvFfAcWShrlwzNSrCba+8SgumnsAy81YdQUOPAeLVlceGM7Zwp0qFyawlsmC35PoOw6BaAo+b/UJvZJ
R3QpdQeEsQj10NZYy0oTeqbzqgmpyzFeGnXxjf3BdcLH6uUUYh7UDEKHihdOhAiclW4nBELr4RclL06uniBahOXNzz88atha00NsaGzcAqoPxoJXkxgwR9/kkcjXL46uiB4HJaEY71GBKnAW9ecByCT4IPy9jmAv
4VaEmWqYvA1JpHIzIHwZHQrMVX5VzLTPhPA8wkXfLIoh3fKMB5EXyetNuceO64KXtQUONleMBc+GaLJeQITlYmVITnDBTZ1g1W4tDEE2NMO1CUnQL+ekJAjF8F151xd417vqODOMYV3Qrv8S1R4mxgoaRgJXGsuh
sJmBIZ5V6tnA8CJMX1jUvHWSyH8mnQNihSOPGAUw2TsLuBMKRBp2BfnZ5yvnqwMwZ0sKzhveGhewAsAGHIEAKqBU5cMaszTKJ50omw7wsjR04wF4iCNNYxsQMMH6W9AWwnLzZzM6edx0e+LXwnYBLyO+/I0k9flW
1BkgoSWy279gBsuqK1xZ7QiXnlebR4BcBd4Jt60BoJos1OGkMkoK1Z/gJBavMdDwDIMKd+mUeWswHE1LHmrVe9PKMPgnLIQmFgS309lfUQQso6DqHEJPwf3SCTrd2+5nplAME/AOAk0lMmjqCztkCOnb+zuIqdTX
JASwt8oQWmvVoLST7uDbq3AsQKclcqHL+Kcz6fwQaPQYAaAk7CQBASdlJb4Wf3t79RpZ7pXGFeso3pUOkvQxGWecrQuYk5JiyPJJhirvve1vzytqBorCl7OTs31YoYA5kHIJyZlhEbQz6hGga95EsPz6ERCpvF0Z
JF6fvkh6Xt4q8WWufr8ZYPcpqzMETuWP0ZaIHBho5OAvkW8hGVzEGqprw+Bu3qs+mY/YyX8pcZkMB+/tKqTwLt/GmQnz4wZERlcN7a9Mbsf7FlBgpUN8wmI/BIym9KetLjaMC8uI7Q8R2FcVsNhFpefb91zEHUaF
3/6IrSKoPEagqYFgj3U8zGkDkw2DFx0Rjf1aCB5qfGuNTNedk/LJnQuiMeWDR0UQHnJq1meEwHzIUKtM/00KxDDpZjDAXkq/wB0yvkSbajY+QyE5jEh7uMD5wMsm+m4jEjd15PwDFdnCvfWXHHBKjoV2XACOFyex
svUwln7xYGGsCjwROhcDS/S1xkCqT18kA4dv1aw7TkwIrjRTjSFWKAvNFMPMPHtMCGpxgH5JwDazroxub5HHtcclsm9JMPhkeIUAiJCi2k6JqPISW3osJ009BkrK+w61qHif4fhRD/dyIRFhm29rY8WsvcvY7lCN
EXBFvghffu9JE6ze+a5AWrv0201ZWtfPZ+kyLrLx55nk0RobUStgI65s416hGN7MOwAC/UtqqbBsn3i2mBEg/0aGRACAtfDgJvSr96+7aFppIf8dDm7vfSAXtOnIwW2WeJkabYMJiUov4wXukPc+I53H9/lL9PA7
1hKmKIrgt08AQxWyvjhWhHQDnGgZl1550J5sfWwWlXP/MW2zJgb4mXEEFW5pCy3As1V5iTj3xQR7w4FFPyl8Riopzus1OJHXO5662aKU7iTElBwIioNnM3cCAWzTYIuJakTesgqh3m4tIfeMtNfE6eUGB3qshP8x
KVr7onNIu0zT7fQKA56ZmTXKc+hRqsVFvZd0NCFdL1zLRkvkUkZQpRNS0e8ANbe9UfehuU5DPjffjEzOkwMgkLRCQ8WW9s5jj/V6wBh+80QYzg/gozmSbC+PDIM+p7D2zFwa4uAdC3L+QhB5zGe/c2DoP9fDRd3h
xR48DmDs8mh+8eeV/gOtHXiZLOHz53B4JJYxzZMzzlxL/NMbK7RbuKb8XvbTzLIKtEKt/nq+Qq+kZx/VFlpD/18TK/ZErCMnd6WfDccKjN1KSsLtXnbLVRBbZtmZSAtjfEbqyOMznFkLL8VmNAktLjazQvne5/AG
WsmXQAacQDF48OcjReSRmIZdXwRo37IVLP5IVEKpHyn29IRVU3/DQo0mETv/D9DTrXY7lJbx1XZ3yLt/rUw2kDYXIsEKe0mqupTRbTVUZi04qXiwFaMMWdEI4PqK31RQHSvFO3bVafEqgPGGSmk8QHnhyv0ifn19
7YV4v3w94YkYV+TEcjS5nhoWac8qSI8b2FsYL9IL3oWz0cEGBjR268Qt5JMn+snsLaKl1Wu5TnEQxa7M/4SMSALDJkdLS+LzoyyJRXkELgddCxFuyUHjJLLe1F9agVsGZ+jgdU/x18kyEX5YfpJNWIqiVAsVstbD
FVrzkvya4BVBro+I/t9Yn2WKXTNwicRwPLtiOTakftIjUFE9JA/nPX02ehpS10EDMlMzy0Om180jfRkb8TpS4MQbY182T0SS219XxXp1rRj/ZWu039cfBQQVjnNW35COBgKDGVuneRURQdcRI7LfhcQaaeNgBi5R
c2unZudnwpD6A4ED+XlHkTMRhVZiDUs+LcHt63a1Mx039dtuZNKxjnScVfDhWnCa5jXWhzok6M/hKEVmRGOTUKHApEPnX61o8KlA97susPUS+cwgaQeWxzVFFsltkhaSDi50F91DnFn5lP5zWv8Rjygy0vkM8xvD
vOYgHpBP1kInsZP8MQoIFHjuo6QtJsflZsrMOpw06jMruxet09neGgz3epPchagsdWA5BxFhrv/JHB4gqVAX7uYIqZN3SOcQzsohNKJ+zucUdopHJSnf++zMNUw0yzD1FVIUWm0wLjG4JRJoALkr9oYDXDY/oJhY
LYO/fTfl3ye4jxJbXEOHCE/L1RLacDXfMM1hPQkRmpyLtzx8hsAA1kMGO/oaeVIizybtkIjzZyHS/Mm6774BDSV6SVcqw/uBhBt4ES1qt7M1czWMMan+QHqwqYQxRWhYljTzEsIWiwSgzsDQwkKaxizOUALS35Hd
3c5EENc7SPxQnkJYBQCZUaAWa+mTLhQL1rLNb1eFs/Cw2O8kII6HE3gorBpiUIN0A5ziRU2eYOynyGOjqYbT586V8y2KeacPcpZQhqc/W/z6taEWqqtVtY+31mwAWI4rPf4Du+K337AEkDqPw0997z5xUdXgUUQC
gTcE/lPXiNxwPQXyHWRydJ1MXR2Jn6xFxFfWpO66xyQWQuIeHt8RhYyMIOwKm7oXHEpiKmvXMqsQz8FY94ZSwMQoIuwk2tBfCh6Lt5bXTlx2VtRVCz3ecuGhOUv2W7hFnEALSAHN/KcMIu4BN7xKWw2cvbeFZO5j
SWQFWreG5awX8PQdSwOtgTX0Jr//lG+aTiKJv34nEirj2o+ObdQyQ0cRz0rXEBpRZ/B5JBJSl0IVySKkrP+kXrdZa8XPO+XxdGwK0Dqaz7WTLAuXeNL/DeABQkXgIhJCO8XV+sX1ghrT3W5hTF21jAleptdWN9qn
gya1RWvaP+IQTnRHKOnHc6wtcDxa+5AQxN0+npFIjk20+Y9OjgZJGRefVLN3Pj5A00zblLij+J97IA+eS3lMcvA6lTwnWjcX7Qd2hq5VK+HpbsfUpekuuoEAX4MfMfpTqI/Rzqm+2lA9xB/by2okdIrKhaQMZbbQ
HAvyGsyTGA+aW3opvjS/aX8SPGhvUaFiaCo9cCu9qfC9ihOjq5l/pJtSR0AXk9o9k/7GNRoCttPWEONpg80nzsk6fQXMvXWeA3xl9MjPLfUosA2j/AusWmxXimWOrTbHjiEmxeseYMo5YvSOeBeN97eSUcrGxBQ7
CHJNgsVPMO0LPMfKu8BJ2MgYzBd4TRZV/URbmVOwZ+3FD3PqXvOti6s9akqt12dQU+5RR/+It3/kWcWBVYS+clmwBnXqf15QTTLB+gs2yAi/IKI68td7siBtSuJvcYGcEZqkxwKsAc8ZCiOveAC+gFMvwNsMcBW+
ke7fTqswuo1Wxyu/uBGrsW30cBSbXTr/sHsq3lCGnCL2PBTt7y+5i0spwTkgkHtgXUrfVXfj6yVccYFs5CrM8dM/v2XAvN+sHWNwb/Pbpw3ecOTGC0Biqgci5Wee/iuh8AOMxbqngoc5wUQ7LydRuNxtIMLW+XTj
zJzlF2I/Giwa41g2xnf5eHPgdJF7ILXjEQhSLUJ5TIEfsc4dnz6d2HTjoMpengd4ec7crfC71FJgvcw83esrRxQAoNmAoMF/avGkX5b8TnQV5YFGEl7MYpKH/HYoeFeA0LpRgcK1QprJy29e5WjTmcyfSMwpcV4m
H3nL+Mib1cebPXs6pTG37skgiTrVGzexS62Bb1lMHDS7j4ZQAmqVTLGBXJm3nen9S3817LW/H+/yaivmC/f3FCyHPB5iLEnlrLF/NKRP/l2yBCqvyKVV0vkFmsUgyvEFFeoa/06ODz5RVKZm1+961zHPQeSbTdLf
WHfqzVnU3pazokhCFg+WpsaE9BSJjrqGcQvpYa6OqEp44ADfvlucA0Fj8Hu18qrlt1RevTywD6hYnpqrufOaG8FkYhWQyZAWpujjKocLWF2O5Qdtj1vN4aHMU3R/BSuVtN1+fDuWV4uvGl895t/d/CWKgjK3QLSL
fXvHbI4qScYB2OmUzArIy6Z4BYQCCNYF2PKs1PU3456Y0IUVQhXkParxwpEZq1KUX6XUqyXzFeE98BTogVQQ0fntGF8tuWryLST8u9IKs0DK7HtLP0WZntHoI0z5zUjUgF6WLUepJqyCD7UD7EAkkTDBdycZeV75
ts74XHnnk2Xr4XTCPTEzcRCb0USmN7UhA2UdBvcKhsb3KH7cwZHGpS5ffDxj5wF4n+TRGUZbdw2uXgy6wRj8KAxUkguCekSpt5ZS4JzdOaNt1coHsemfWCXQjURMTIcJVGjeCW2alPL6AaywAsougIyMuIQQff2u
op9oRszRmZ5mjkEWqWWo2uRiohnKTggihPO0LlBvXJJCBiwrd5zkH6GmJR6HIdTLJRgIfIKkH9xaq0pCXScQ+DIKDvTtH7vyLLhIUOOFUIW+Od5kOvDnZW6SrWycvmcjzfS3rDNiHaySyd5qM/4/uHXwTvEqrfk2
Q3OmZNN/xyfVKV45PbCZX1ZKHrvZkZU3TFsAJue01w3aSqsGLIejI1J5Omrx9/CMi0hV7C9VTxtDPJEzbP+jOF26I1JaPGePDGah0wgmay7JGVmum3+7FKdQwxTstVchSw8lE4BgvL+3AsdrJwMDD0S7T2KIffQK
4nZ3IfCuUn1aen3IOrSbdNDbzTWJ0gcl8zDpqeYb9IcRm1wSPFYwj0j2MNP/cmU45bAwXcLnyMGfhYM/WQ+wmcDOG0rkZRu+ZQ+rXfrVjch0WhrAfocorNjzcplrGlZptRsxH4bth/wWCSwZa5Bojz70gJZzjwbv
tNaQLbrFlQPeIUOsm/SY2AlNEHMpC4jAnKlAk+v95FHuImspMkuu/Nis3/YDP+oysERi6Wjm8t26b/e03n7b4Q6MdWtSCcdKfbfDOJwCjtjY/XGlIcCVsUMb7jEpliZJcJMuyCjI0ClgEDpkMKP+xaPiUasRdcyB
AsfLcm0dpiGULduNzvTLoIcTlxe7i2FFJ+5PkvfF6w54KVQDF1HPgFKz072lDLVrc2pm0wBnCkS+xewpEMkTX7dgRt9QZdM8D5q7XFQImiEDYFKy3BMj/ko3iWCH3YXPDndIyOcs4TtnLoxND3PVHsF3HD9+Ff1K
07TNYRd3OOhzbG7Pn7mnpoJ2Tl/Afwzu3pYCDHPXcCuAD0EKg9wzOAakHMHZnny4qgwHdBKI9QK6EbgOZvRlhzaJXE2M2UFvKIgIpN9JZJv7aZ1+gTvkI56Zj9iMHtP7oy2uGEFuLqcspH9hd9fxJX+Se6jZVx0G
u6cpk07Z5UWEXbAP/hhG/aDPX14GP3mjcLzIy8ixxzqOHYblUE1twuqedlDTwXJXZ2FoFEhzAb1I9Nu9dg28VA3xVWNAUK0IWOLy5OGRSvZs+jB479VoILbz2OhHexZwwLhrtUsENWsJ8Zw116xZNkLjD7XUJGCm
zmq5T0bjCAvuQxQWhfyMeXRlQDkEU6tcAxXO4dOmuAdNG6NDpb6dgkK5A+T07yiw0pywMAr95+YVufBBlYN0fRtfNbBTcAvrPPEpGZ1L0XAewXIhL9DMLiqyjIPe4yDuj4KrFjltLXONPrxVLqbIMt7CgU4UbSIr
RNwSqgOPcB8JRYxB3xHd1wr7BbyAxKYa5lOnOWekg89F2ZJkKnzRFRxJKBkQYKuGKdzCKqss6fIHIrW41auLvdebIOfquPa+vg58IPLRglIg0PNcBTVcUIjJdXM1EONJmmBiE421H6eJb2S3k4Gorcw8ltCr1g4B
JiBmTz3eD/38WmXjxtUsq2m89ezhb3JTI59+IQvvg9Cmsx7vajHtrhQJ3ZA/6hxk8whYV3jiSFOLvT1QtcFxuogFReIDk/v3tIBb8MpbgC10pXtA9ZqwWJ5DJ2VDNdjRoGrDrSgDA+fHG/+hy68IecSvjbA7ayvV
aZYdd9d2gkSL75z6I7hy58ZGIt6wlEEpVTEiPnY0OpF72dKhpZtwHoyHM1lyjlFXggwEzX9Hj8PXLkIeGYO7AV0ewSLYS2ccNNtYzX56YEEbaCzluK9MWr4gDsAMneYsBNC9vSB1tW41B/s99dV/eeWcwtWk+iNL
c5vUupXRWX6v24vLP+C/+87IIyA2kAc7QP3jU8Jxn7YdzhVTg5X4Edug43vocMfVh4N69PozeR/U+35/uAmacKjq2Qu3pp5yxOrZC7cwSq5R3min8DpKi8r8AJKVguIGb3gY87To2UBP34OwNTjqZbihty3oMCYA
BsvRZA6xM0rL+wsRs/Qdkmme9ifW3fi6qBxIegymnk2X2fXYeUIMstp1nI8ZmRN/QztxqhBorR6j8w+5jdNakJqwLZljy+LJsj05rgaUFvQhmkZJVmx7VRiCg0WBJDk8A88wjqCPu+K4P1zuhXuqD9ERT059oMtc
/53pPrVAscv219qgxgjh1fI5JAuyGCvl6tgCba0swEyn7HjcPO3aD9gu9+/YoEr7gCNzE6AovHVmiLbHp9d0Y1zhXMzeMtSq0+2aOyOVGf1t4VYinlEHQAFphq4L4Wzk/fUF59yNRLCh8bRYjLhJg3VFTPUwpD85
as0Oqecj7PbswedtT/eA9unW0byWivAIqg6FNs4Kq3O34Vdvl2XzhUkdjz2bkrZk/GBngmaiGXT8ixV92Y5QyMKMXB8W2j9cD12RZCUjxLQ99wO/zd+OgkQQBfRIhlsTIj/yfGAB2cEriVODpBU8S8gZy2ZpRCgl
XPbJoYRoXxQe4ltuGhUqj5Zh7ZO25ZWrkp6IEuGqcGPPv42IXazyEqrdqvaleZwcCtNap3nmbVAxIdCVrXliNBE7PFmqtwRE0KAyKwgj8Q7YO8Z2BpGh5xEmgqdagePKp5v/iOWnImgHyecwsUO624wFfORMCY/j
09FrbjtKNiGpqs5tbi02vsvo0X0uEljJbF4wzT4wLJhl2AN5PFpCzk9UiE7L0Ee1kTNDLh4EvE2q3aJFZAzsIQ+t1C7xpwqWI96cGRRfnJoXNwP+RfnaSrEzYpJF6hCgP9aafYItu/JaFXGpmyYRJdCge8B1gSmV
loUadMuIrQUu/Sl3v1GEiEzC0rD2w1nBNEiJaLIiVcvh1vUoqke5GkrnqY+FYYfyoHH3wYl6HBpBn2i/kZRH32Im/1iT5sFfKiHP+eUybrjcPlXnr7UyVb7stOGSuEJAUzoyfGtcMlxlFvd6XAJjd1h55wFs2je0
WniL0BXMPmuX0r/+CkW0/M6U3y4LU2vuAelSy+ltCoGJX2Utz2eGX/5pjtt9asURp3/TFaBy1/4V6e26ezbxj9wy8blN7PBNLnK91mPlFYm68Hrm5oxP6ckXaasMFkkG3n72+OqHcM8f+lDR3QPPxIyEFCtjK+jB
JI2pV9PDJV+8j9bTOLtxsHt75KbbUYVtvL/nsAia3ep27wKfhiP9zWTvp0aGH3/UHuDL22sNreay2l7qH5xKd6PUbFH0zgPAWuvULzbP6am/1m7XSmwc9MkvYi/aYvyGQM3/Ws5puGcXMq83UhRWkNfb+zeRN0Rd
Tuk/Af3HclX1cmYthmVcMZEbRz6e3iH+IXIFOERFuWHt9nR6KpAgQLfZERbgDTJZM5yy6g/fmXcHcF6go0fJTpc5RJIcMpclIxSxYw7ZprzIEEnNy9dASGczFgB4XcTk8LNEdBwduAZyQgEAYG+BA3Z9ipjMS8db
1IS8gYuDuY2HBtk4jAdC9HxzIKGwnHQlrUuL/DxE0wN80x9vbMZ94GyNfgHoN3m8FLBiypGg5GmLWWeXs603SuEmu1HMy+R1h6UAFZsT142aHMMK90huFwXSw9qLlDXyPEzbwnjt9yJgB+7QROqJaiOTM1LeP5Qn
k24t7IPGdHApsw50aY/L/Nv/8N7CD++tR7nCmI6NFGzf3UQ83qILLElhVt9t4IDr0z35dE5/8uoj0r0BKVuJlG34BDuGygFL3AySuIkBa5eBr6BVUHknjAODx8OjUaBwOBE9RktNbMX4x0AC5w+rIbhhYSQX71K8
bimsbYWbeBxqmTXJZcHu5PgimeM84YMp0ZJDyj0NDImhL5QnzucwPXNahzF1dqdvyZWQOMvzKyABkvsv4FoOZocSp7AVx1u0j/oKUhmJSfyCAxWwXi/In0DQlLK7M5xl1D5eK3XiIYLWsF9rHjkO9DlBwc7Rgzff
brwL9+L3LJYMDDh7lpfZKop7lqyH8gPn2RxqFDzcnB64hEJK8QnRrZJySxEiMikb3O+PTzjevziRHlLxK9B6Dou6LF04+L/uyBILQhrnpEVcQ0QeirWAW3rhXOaPLl9fVJWgirgSIPc8Y9mjyFw3I4QUWfLyK2kJ
EZo0l5Mlb5RkUU3VFZmGoFVM/XPowEC/0kWB0Ph6im/VUnH6sm0yRhFHKYj2I0wq+cdPVneQaBGjiglO8ncr7EDgittf4OnKFvWQlHJOqGJjDdT71SJEEmoN2t9YCglxl/LN4lBI+0UdBxl7G9Y3cgk0h2vQQ0TC
HVsxw1QtDMOudkWUEgFjsNjo8cZh09tMU1690UxEajS9Dfod/7JUI5FFOfxyDlCYjVffeNn563qFjlsf/fupmiGPSpYNXNE9kLVtKq3v/mEsxP6+AEs7YxcubA1t3Bb6Rrwge5GVpO9RinQXVcRt293cve9moje2
YzAGb+Vc3VX4dOq4bF4BVEYRslS48PZh0EBN77VdUdxIAJLi76+wM1D4KdjU/l+T/MXIt4u8ZXXiFQTswtk4RAY0kbH/fOrR0C/w0GSooe2s9uwl8czWgnKuPDNCqCBo9rQmfQz1LYDHPl85betLHqEINwgAo+fO
Q/wYpGFzKCmF39GvhnABIMbKJEMUBxgZFMKwx8q4hfpr6ILTd0hExzPzHZtRb4dxpET+IMFxqo2S8we5EKqHkhKoB5WLWLPkeYCg2+0ayoA/EsrWA/AGoBh35jHF7ejACTpw9Aa+s7Kzx1xFKK6Zxjq06TMngMzc
tDycvzNlt56yW91Lr0lAwvoevnEutOrKKn9AaGtvn4fDVTXoCC5PheA/ccR86Z9V03HjZCFbmxq/HOhsDksESZM47bZFsaIkj9stlkSPaM+ZGhrvxJOtyMvEkI19eqQykulVRB6J9Avxvv6RRl1St7DpAC3SVP0D
73gmIfuK3uEJmDMd94mcaPAKUP6kHTKY7X/Fiu2gm4mJ2fERzi6P2FAys9n8FPK0pD3LnlNmXlLKwxXjeMBmJSPtUV8yqSaaqaYaBKTzUKaexW6nBTkU9HBi8nPgl0mImus/yeZLOrDPAEGXljnXCu6/ECwEDkqA
AyRhKuUQu8WemV8aqJHMxkPUO+omRP8QdzVRyMu8JiOp1zQmX3yPeT1XbjuBPtAegwfS/fERWpMlozLYUPu4fohMkOcD3fzSUtgUqCtBggRs+9+xOL9EWlmdQNhcUgAjV40i6rl4RrGqKLz0nuYpKs0+4leLISfn
B1y1RP0K8RZ/OreMjjbmg7yhncQKDkSo5AqkhLh2pLIiugKojjzIgzIdoese5WHkMjmmrOCYMqaou/JdSEaWpg6I93n1TJC6Lq/POnxNNPiahtu9J/YzqdwyeveKXzbsQ0zEzkaSs1v1+P6qd93WPPxn8qpS6uOG
ywzI8/icVU4roispv9Xf8pTHSgFNsAw7gSyt7X+ShkLdOTunkDSxQ75yFsgrNJWUoOEHF2YxC4WKGSR1IMKPRFYeT/fNRKOEK7247UZVArL9SFPA8LOw+5LZqGGiRacFucND0WuOC/JTAby1SkExiqvuIA3gdnBB
44wDYLBvUJKqvEVecP4L5REiBG4jwG+XTNrS8TPBABi8hLkAQd46YqzLsINCDSW86e13LX1FIWcD2cod8d149hCIJ1aqD1oR3hyh9YpKPXLLsVVzicrD9Af9kcsngJ1GwRBcW+aAntFMdo029o18d47HSrB9piEU
8V4ksEOWDRETMkaiBtkzAXMiils730jCN35Xl/Ip7cDUBV4if7MW8TdrUqlHDGc06hFWxpUq5LreARgw0V8Zk85vC4DtYYoIcywKgywXcY+4YhHJam1pMFogkJi6wNUB7WVHFsL7pf3K+Uo2OeI8h4xhEbHcJaxu
BdbEOr3sIGbwEi+RWO+xju8uw3wfxwwj8U5WpJhOfCQr/NNLfEPyZZKa5WwX8b5kB6SgqkJahSpCPPnrhueZbyOtRFkamCND7U/tmvZV/8wHjboPTtIIym2S2bPNajpSfE9kCN0WIT6JAQHVAHifVItbhL/r8UgN
K8h1mqbHDQt76y3Fhxmg4PxHAF0AXUp2d5u9vRMufauBruAa58IBuhKDrgcLqv6JEhKqyUt8gcRMl4XEVY9p8ZdO6HtL8zllDnx65ZL104vQrB5OqZg742SlJ7EX3yB2Qfz/OlcJgy46BHQPPLpBz9ryPE2XV2Nt
D/9sQFWjhKBMEnAFFRAZLgAjt5XrNNS3LOBD7qr3PdC7jo/rlAqn53mJ3OisNQRB0qCEY95UfBuBAmk8SU1PeHb1RW21EBW1HFlFNktUVyvhCoIJWWoBVulT/KK2k/4xLAW0bqzMz1jgC+rJ5hhUGS1OwtHZBsjl
eFRyHggSbDjv7JUdGc+OgEg6D4N7fnXMP8TMwiLYMSMCJpIyaZycA5hCOjuTgz34txv44722WeXNXkpf7A/nYWBcC8J3XQjdQyiBJJhrGXcy9si0mwxNajIloWTpOQTOZzX5vxBO+0bclE7t41aQdzPFRl1JMgu7
/1DDdDA6bdadvRSoHXffmoI3c/WWVqAbxonVe0e2e2Nr3CLoLTNAs8+j2kFTPNueNNNQPE/aWfqZlH12s558WEthFTMtLgSG2cd5Yhrxlsj/DfKM307nh5sZKqqM0jDkHYHIC6FDQW8z4BhRJOPexBpeiBI4Yx/2
c8DMLyK3T20no4g8ah9w8VCrJgBn0LyL3C6RKE9bRfSnjcreyUBwIEgkZkCziyHKjR8TPWKmpJnHqJGYx5K3iSpMbI7HubhLJYtC5kyKhRhYaYycJ7Ydv8RhMewI8rRbtnVVHQlZdkjG9JhxR4GHquYiEQk5ehl5
oCnLhL/XcanzjBPwF/OhdcsM5uIRo87m8ulH27SAbrQ3U1iJulio3rmOW8ShKpjnBuqGaPXfEEL9WkAkoAPL7wwsln2LlNJa73ICNzIpqIgs3Xs4DqrErAemkVBHJwdzIlBs8kU68SjxrAR/aCR898eqFAlZDVXz
uUrMUKHuooK+jbWk2apEaNT7EGWpZG8aDWCCY9ihoVFXzwRjHhKayfoRzapDbETlApSPDMltuZGRZQo8WbxIVWUI/SVrc4sWK0Jd9FCi6LaCy40Pv2kKQKDJWqNF6uGwXC00hWWY12XltZvLoxAkQesGSXpLhsa2
QrwXjdsmE6wMsRHJ1ZqTANbugih2s5+w3jFBaWBPJyI8o2LThTcK++HOLIE+AGTnQW6u8Wgb84+5Be3l4E5sl/b59CJjL0oMm4+iddiN5exlBxdH1XVxtUvhx/hpgMYxF6vQUmcrDY5wB6Bge0FtgS3QGQLmtr0Y
4/JYTLfZCMK8NfU8XyARkLaI2Mib1AT4zqrzHoAY1DXdtM2cGlIc6XmvYWSZqQvb7bbiXlqJVDBljqw5wm7gn+yVmHfxpanjPjGB9i8N2sEls1ElfrjTWn8GpcCKIjgpNZUwXGctY0NCaWHl5rAs1AYeRbzQ9p6Z
RMXYB48lwRwJVDnsDk07vhN9PY7gFujl/pqRS5Tf2Ar9jY1pjfOGi/YJu9iqB0oBwKLUk9InolYiJ2jbJ6+43398M9xLKcrudVuQUGVvn//xe1k2kyfZYAnuBDiG/r5+PNnfatBzN14kDw/oMNucLnIg9LssJRo6
zWvns+0vtPatkSv0rqK5ebfIEcuaHSEd927eSPmnpZr0dDRC0ru3g+KuC3oDCxU7aLqalNRay241Rjexf7bv6impOIkSlu+yubGl9TY1F5WeWjNVGdKYtUPdSx6T3Q6H3M7imKI6NXxzxvgdmVDfezY52nlDK9n1
lNJqleKvZV4WkJxzIoeGS3BOiAcAGQfj9xrjBc4LRBLWtCCGN01tJ8x/4bMZw70a3krgE0r9CIg5dcJ8+OsGqeNZOaiRYPiRl5kXWXwz/pgiR8mQMhZYPE4+gkdBGjGzf7boCMA2+jcrFrpNDTFhY/jgW0lvCDFB
yeYcIXBuCdNHSZW+jXghDIdlRW8tcMlcLiAvpjvEVuiQMjYXquKoBthMatUh69sAQ4dTklgyK+9fPXHLSHBEERYyzxh8QzMoVD1DHCinJjd7QjVymfqMreAzaYzP72dKWK8W6ErTBP7gbbIE72j3sEosf3j3yI/7
oC+9t8DNbH//4GmZgzC1KZeQoHRmIAT9qVIjqBnF3pMW7mntfePtyttgSUq0PWukhuWKTKVoaC09MscvSH+5jXCI9J3k8Qvt/+EpeLFDmw/xAksC0X7kRFLGdwkr3ymmvBki6rLvODrTpmv2g7gbiij9NVZHV6fs
Qyzk2USKHyGr3DkXSC77E6NxUIbkxFOfiSXxmbeKzw6jsUDcgUxdkSNduu/YdaoBPVuOJOnu16QDEs89+qbLVDRgfVgEu+pSFyXEKWDBwmqYLne8kIYj5C+cX7bCzE/ScQxxga037J5ItJP9oR2jQd9hvLzmi7oV
td9hcTG9mkew3NoePlAUy0YoF1C0SPCRZt3+/ZHuPzgrmpxq+oj0tJk/DI1Grrvo4egxE6RORoE0HJrYWSmYGNm1Mryopez42oPWg/PfI45lOHQKtpEVY1ZjLT5x0wD5Q1yUaEZ1TxXHwg+ZfJEc4lk5hEa0CFNX
QujlTGZUDJk4AZEnM0KmvsPw6Kd7Tv0xyZqqUMIYwpNPIZIyOe3yDb3dUju6qj5hl5ffU0NMnLHKgyE6AsgNO7RYnUpf1cRRDytWH9NXmTgSLTkriJqcMY2bdunZ8cDCFbHo5vzKmLloaXGN9e6aeTgJ3QUpnPsE
jKXLp4W+cy1Pc/i4gyamJJORmzEMK6cY3owMPK+8ITW1lB2IgPLz2qHEJUaZQlv/Iw/LuVGi7mM85h5alqMs5cw6KV0V3xYjWznDImV3tQfusFpYykjN30iujFkD0oIKsPFYae++N0avuYpCQIw0RnbwIhIbKSuI
iZQx8UAvxVjJ8shYl+ResRTKTLApF1GBBFvKbt5067cVl2CR17Ify8fBDKzbmSIQ5dm3pueUqqdPuc9HXiqlbtn1TVMg7cdXfB0XVDEcP878BV4iMRXNrL+xGf4emywMHzKZeesYcq4RgyBRSHjtCUTVvv8AWl7v
OO5ddaZ7vliwdv/eDXgikPAXhEb98FOfQubUiQIYbAIblCJ/zaF6XMDgAHr+kMB3eK0wgqtHcoKwbTCBrkyP33cztkTrtp0lJ4u17r6IEgGXhuJfV0qlX5WCCBNeQJqADxMBQrp01F9/6vpBdFGii51Wv4uNrzuD
DUVSTr9EfkQz6xCbadckR/eBFaukFbs42qLBDViuksxlcGAnjRPRE0RADgTFgVoUNYe2SVC1o5TVlBWhQCt9rU+YrH84ZhWadq8CBFN4gqv/wCEA95BnzYsMiMPVE4dl7XO8TD7DGfmMTWhi2kyCWZhqJh99lL3K
EenrGOz09jdn1sK0tDsG8Wpkd8Q1AayALtmq0uenZuiAaFoop1z4TQqB8uuPE3PD1m5jqYiFEypYdrDJ8rxUUNgoQyc8QMygvdU82l0VJHuqTdMqtESfxLJMn71qLUFzysm/pHHktNBxNyb/3MoqxhBOfVWQ+Q6o
tpmND5EHF9wVj44D67tC6EagGO3yrid7h++HJKOAHc/KV2CEr/gMkCk+jYpGuHSl1KbRhlegSvvFVyYXAFNwnHdRprazaKpemXi0/PusUZfNgIZE0MqiVqbnh4IrIGcXkTq2Zj18BxgYfti3HBOPMTSvakJLbsQW
KH5jU/oezIhAMx9rb9M4CMECFuOwyUGzmwbrAWptX1pJhi+0yIlQngO3Nf3moMaVUWYDEEmO4ccyZFClPo/FCiZDiA/N61ahfpz918/pVhd3nP2XyO2ykEjuM92ssVc3YK2jUOxSRicedrkNeo8shuC5ASJqq9Gd
xsVs+2+xtvQLZrIvjPqK3/LqLYT6bjLM2hDxkcRyJbWlnFf92oQNVD3YZ5FYvjDcXkDRSBF2Gqw6EZCAzTDQ/zKdg/Lm93zNBUB4/6unGc/OR2hIH59DeumdRm83pHDNy9tYcle+trLYgoPt1+mz12XXM65KKHnv
TEWFk205DaU+v39JYhmLwyoYWaw03yPZMbaIrQiiQ35rtMBHnYW5JjZvE9056uRLeJFEUzgrn7GReG+gmAWxPATKpqta63YRX68v+CLGwU41Qxk+ovyDfs7BYNNHHmDIwLB4VTQcdO/YYoae40UStllrCOG0QeFs
PfTowIYKtEe3NxyXy2BO/fpkOy/VlxOxnsqww4e/2yQQtd7KpqOiyLbSp72WumaH1PVD5ylAjswppTHC+LtGA3uGiQKdNiNZuV19xOuyONdAoq62S6jI9auD1xJegLtbihbyWM42wEQ7gtxRw6JsKVdYIKYYISgG
+ZQp8bOfKCIrphmCLqwGkrhMnntMVNtCmcXYHBDMJe5f+zI/gZ6XZWwD/438GYqGpdskDxVLnEJ0yAwBSjh1MFo241vAbE2fyGAz4eMm6roM2xWoBTKL7RPcixTK2gXEmdVjOy/SHjGhIByX+vcom3eKhSXcMTiD
jw1O7RoCgdxi2RoBBU+ERmpxQFKKYhALwV4JwnNmBt4R+dIOBMEwd12rbkJqaQ5M6/RLdCEbz0z4xmbmVETCmnrSJcxTBhPX7tNps6sU6Can1TPoMnQhlANTIFdsCbXV2eLIDma6FJsLSSoeeb2nzUWwG/Jb/YZK
C3DPKb9OM85hX6kmLqKXZy62QBETm3IdvxIc72b1Gmfwpg8NvkoPWwM+ylAvlY74IrVWC2ceD2EZb/KQV3D5Ub2wR52qUYLxjHzEJvj4Qphs2GdkZcW20Hc/1bh8Rm0SkitWX99Opm1+UkEi98Cv8yG38lldAluo
GSbxJAR+iiYika5M0UItlgN0jMBwgwcSYWE2MyK7sZo0K2iQj7x14gTyhmU/Gp0jv8n0Fx5WxlEKZIYc6L8KB6N5iAXmwdiPr2FX+fsXCbzM4lZENPasYkGBTpW+HMQ4Gbx5bUREaZZCIKkEUA37RdxAZ1zxbgr5
23bL+/edmJpBrWsegF8nw2+gzgRD/tUjjqC+ez+DtVNMsd6N/Vr9nLigWTKD3WxjIqaUuBHMkLKW6byrgLsSaLTLGkor3Dyyr9kD8t3hUA7nD4GBY7is5rO95z7giQsEUtKI5sLsh9FjkJ9nqG/LflK9E4/soSUw
ZqGABg6L4RrxIaQGV6nihcixWjsdj2BnFi/hxZwi6OxyEIa1xMxVx6bI+mvqO/PgbH0Ht95bZx5MpxXBkDXC4fPASpwMBTHSvqnT3FiAkFA/aRzW7jILvHRxaNnxkRRG7rbWG9riZ7gM775/Codza2GD0+Yk+9Pg
OCIV86CGpqir0UiqIWQHOsaMkJEBjg1XPM9UQOX60tcr72GLVdy134Fqum1iaEL8hNGpKHkf+9Vd+H6hseTh8MQ3QKk7YW37EllciD+AnjXHT72NMPI/oYF+NvVC6cCk1iQVxCnpEatb1oLOoe4ATFEcJtZtj3Zp
uNH/NWdAKDZ6Fu8B5WLLmxEG4Vkm8anTELsD/5DREdXU5G/MR8f/fx9qlQDv7VnVSqkgqBv3qOq/sYEkD6hf9L1wWmbnzB6DMUopLxyBQKkcmmKBsGpbBI3XVAyHy0F3HRzPlng3saEoOSOGAyVA4ujIVPfAGS7+
rV9Z/P8H36SjswPA+PrpcxPrfcTxUPFRbwOOZROW7eHW9puPSzyC2GyUG+FPQ6fPju1n7V3LX73LIdXbjosrQV4z9QBq0AqgJIXGa3q5wj4KJ/PO2flcpRFK4QM9lzuvf6G28sBFKo9ykeBI+5oGyY4A2p2466kA
YZY1pdlysqT9P/ykFMqQhLFMVro6S64tszmurv0AxzIn75cwuFpGdg8KIvgOFcyZ50eRb4KroYczyKUpVB/AFGq7RbAX2Ai5V1D7eB3cgrLRKEy/oVOtpm7b40U86dT35npTfwdu9Szs+eF664k/dnsjOS4wnGaT
rDLMMPolM3qWwBv0nwiHYiCEPg0igo+Fo1G1lywy6tYjspop2MpP4fSuUpOsDRM0LSVDSJ42m7RmLIbPnPgpB7iPLGaI1qB5hbq0DF13AmPzLNqsWyucNWBOq2fzEAAJ6F7wXfe9zS0vBwdWKz9KE0RPtgh+6Vqx
L7bA4j2tOxfiWwyObNAokoLIK9RwgKQHSZ+b/eWNp6lJkpGoZTcO4COAg5X0t0YJm2IiEay3Rw5Ceano9pwGrREdWN3RkFp1lD6x5uw6a1x3n5l6qNvOf5P6SAXt9UCHfjyBaviVz5CwQzi1g1ElAId9QufDBJTn
QNH+f9rXTg2Z+zYreiqNTtSsHIivKdZkSwddK9uFvtyU3fa/wo+CjiDTkm9MpVSROVd65GPtX3+/NP2+byhOY/hlfVmzVxp/LKq70kWFEGKWlSRz5EvuGOUExDvr0soj0W4ByYvIIqlZBMGjzOAJP+30SMk/wVdG
qT7D7JcKrRtINnTMVpUdl7Kl9M86m65XNDxOZbOEm537NJaSv7f5C3XQy912N1J5o6vxnb6g5Fz6+bVPVeqaYULPqvd3BIURZ95avQc/qfmnQFZa2VpxFZry00c/BE/swioa1Mi0Y39CF6pV7RTaP4JSUVL09lT+
dmCDdzv1TfqnlQ0pmHf0+A25GueZlB71H6ghUnvz83i2ll6hJSBVjyjY2+6M+UvhbRFtFuD5NtkcHxCirOKgSYqEKgd1QMuaoLYaQ0EYj4XXObRXTAIyG/h2tXhNpnqaT2MKtVJkuMZT79jbGLOSzQ+jOxy0f8oA
cPPts3odHJaH3wAcEulkQZDHidgI+EhqGu+8vYmphug13Uw16YoAFUTGjF7t3LmktPr/j0LTsqYJSCG9IZMkzOBUmCczL+BCiZP54Wd/691SMfRiSUZQuNIueP83uuKGEckusExBZQhkRgiemuFF75fUu+2Cno0u
OXSZ5ClNrBUwifV+VePorIfW8sJRS/YSaoriseN2/VHMaIHwTVYX1pIyXY7vjHKskS2tFc3pYByb3mmV7goomWWrbgiO19Uma5jNW9ahfviIw8Xd3v3p8YmhFHr5spsM6w2HgQm2lgyVrTaSr7R7IdayNMot9t+i
QV+dKuD8/HMs7ByWaXr6Z5bRlO+q86TZ8NppYd4BXCzzccVadP+0GMDlWBE1xqta3mosx5ezlcc3oex+N1eTs9kITw7LCH4cc//Yw8A6tZxkP3D5bZEVcR5w4zxXNEpAOXo+T6D1U8fb8092liKL3nhSknQuZAYS
BdkxXIk6Yg2ACnJw8EP/mKmx8sYRJT4BH9B+h/I/+x0ZXPPG4ySYRB45up+Ix3SupPyEhAfJ+gPFlYtf3YieAFiqes9FuovgEj4TzWuhHnKB/nc6lpJ8V6kJ/1C46aEZy5dBg1V2G7cXWDGWJ3Rjs6qHKpkvOSjb
SG4Rtdt352BbaOMd0oz0vtHZSB4MOcvqtlKFrzli5dCkFwntA5HjqjPcal+0QPG05wiosU3uIkT+wkHISI7KMUppf1pKgrvDCjsmsqJi39Xvo1dQUogWl7T/38BWC88+SacBLh3J4ZmgC3PZhpt1cc86vxx22P8v
4Hx9f/AOWa0C1KKvzZNdvBzBWk4MvadvomqWFs4AGgxth5dkW1eNJRR1eoxjkTgF2SUsl1Be0eBpG5fO+g2XWoib+CdRV7AhyV9zenJhJd16u8/sEj2p928xYGOJNCeoGjpwe6qbpZVf7ljpjfv+DD8BeVMH7oPb
Se0e2fZVToSE3uup7hq8a7jkFegwPU342U6J6ar/99D93O9fH9a8OLPtb1jZfbtHRdrdBr18L/LYJD0FjVJeXh8jsJVJexmlvrh1d8YMCmTeTSB2ZWCMvcqAIOXtyNWgkuKFcEy5L1gFYTgJLJyiEaaZPONrQskg
KLXfkKThxJ2SLxURlSqM7ZWV1UrWDS4lyfTVGiIWpGJhteaCYLrrpRitz4+Go6/08/JSDRe6PNEuQ6s7b87SLOQqSUv/y4ADKyGAtPhugPdhMvArep1Y7kVqk+Wfwwk8CK1fLqhtTtn+rLfFN/8mbERAnVUWzuoF
4IrKn1VtVunxZQ/gC5TEl4s8zGWIIct3jnyv5iZwXwTTK3xfAAc6+LSK5CuiYxA8FsFlCAZdWuY+URwYAA/QROUCQtgj9xcnUhupjZTGhsYw2xZjhMEQClruIocBALKAREt0/VWlJJo6TBluXC8RXgoEpp2zbx1A
ZVzub32ZepG6mar5iZJwLXUQzo8HNv5QM3bT+a7Y0FHzQo+jPEZ7bxUsAs6tG86pJXREtpIew/bbipJslvPOHgmB/oqkpUqP9DKxycUkMmwNcTiRMQnOYsnC6y1ab0/pPQ+4EOrkAbi67GBrCHrQE26K23ZLe/We
QtfreTDcBdG8HNfHzbpS0uEN71GLYgysN2QYAUHYF+eSwXL1R+QUj+6Qn2m6UVB8o/Jd+aghYHPDcj2rkQvY4hBYFs0fgdoe8/iu2NCMkLEwtjNhiRgwreySOSB8yRhgXtImGnvax5XB++z5ds6QL/yqfgyZlrHn
Ia+uP4DpQ6vHLwBZHfowBFdEMOUdTpBKaTfpS6Gg4ObpuiKD5BplhtuV25nLuBQaDxl7BJcZhpEHTLZUrmntjbUXYgGDwwq3Oe9m0AiWOxjTI5a5Q4ukteg6E0e23MGYHrFMdviMaPTgERtYCnLtHyIBiJMMBR7A
MZgTYVhQRtkybwY9JacExRZ1Z+QnnmDOVLwwTOaBcbZhzFE9nDJh0H4HNswCOZ9uQ4pB95wHoT9aRvr9yef/TAKUMTJXvAw1l3f9Cc3UnF5gWky5KC+E3/jOG9GWabPyVF8s2Je6nV5ymqpPsOc1kKve+0b6bPEE
PBX8iFv/6owTccIyaNDQZM3P3jW90bSCR0D4T+xTA2poBu0gbAon/q+6gnmmrPCp3LGs817GHADYOQPdbBlmmJGNbBSjGG64EUYYVQuqDD2h/SDtOm3PW0X0jdCnfLodM5DjAVttq9HbNMeanO7NHUycufj2TaIX
XCRqq3amPmY/k5+haWfSuMVcl7dxGh9/wz3B5qiHyZfbEC8R7Cj/9WHgr9H2zezl7coZLqRe5adm6Dp0RGtCAylNfSZGLtqubiXOb2STblaK/anE4Wy/GHuUc/gVW8Mt01XL4ZcpO6s2qeHb1pmEsGjb8DYcAyx8
aL72Gsg0YOUbqZmpoXFCyej0hnv5iCfUTNTwrpGE1GB5k/ZO4ZFir6ShCVJI9DxY8JDYsey9yR7k2aJxt1unY4K793qRdZgbHlxzD1ey7Ne7yZEs6ruVX2jfLrJjSHxqQJoOxxWXUUemL9g66OK1FsczTyEh8LXR
yyK6c+zqXquSQ5AETTnzrpPMnHT2nSf9jxWLEhSGAUg5HHqCdZAc04W/+1pk7vuk7XfQD2wRjgGCtdcqpRgu5gh6WTj1WDPQBgHUJ1N3MDDQWhx/4sxq9QnHUeH4PwjuRkehdBsceuINP2NN8wWu06tAVwDUNeii
aG3RRUxAICPXE2KhlYtI8/E+t0eR54CIJTvZjK/nTz8Ix52dXmv/P9QEMi4oepItgWpZCynfElzNcMymE265sbqsiCBtk223vXYlzNOPYmM8SnWcE8AM4oz7w0bqvChMhGkkgjlEZfVZaOjCMGHB7SZL1y8qlMQU
h8Y20LuCtVgmzEk4DgXA+Qhv/NDUPvE2wtJjklzI1XWbn+ejj49ePnr76ONjvo9+Pnr66OMjGqyeG6XXCocO11VNFmnC1XaRcQ7a53AkU6HudqKKCoqv+NEgDRjyrDrmAHiTQd/va4i9nSh8MMPvEqDfb4667agc
JyCf7Mk93ofsR/Yge3MP9yETsYdWOWHnvcgtwf1AuW+s9+nHeeR+6Hbhhzdt9vCz5u4eQuZpspDGJU3grRYPcqqLNdrbOssIlvDQT6MHo8QDY7QFOn8Zu9DgmOEJOD8Qj28knn3MV5n/td72OctcA0fqpUxGUNT/
v8w93o1tpevBRwnS3LWu/O1PjvTJy/gnfLs4vn9Rw9xFgAFwTeuFjniEL2M843eAqU7RENL5JrxYQZE/84BQEmZi5tHv9EQa+FWIjIeuD6Vhri7SVDIe9a6+zuThH/frMVn743QkxO8N+3Jl5pWzd6lnE0h21HGf
qdCcaHz6gI0njg/MXxsS7Te6TwNSz/SxMd/G+Wx7nUxOgtLqdIJZueb0RmSKk/qsiSx4Ul6pONd8Ajcj+F9Q8kHK5TAFHNMxxxKIR2+gYVGlj867T0vBAmefIywWnSDYmEo+dXDFYhs7AUQKkUzQ048mtukPzrAE
0CW4sT4skvEjzMEh2hkP3dGRrEaYJ+C3gbAEJEm57W67ezqyvwlLntp+4PA4R/bwiTHqxpq2cTBrybWc5MHMvLW3Ut6NKt7ZzEAmV6CFNDIFCVb5BBv2Kgare6INYyclLtyBoRRYMopSlzU+ZY4Hqq2QsqomR9qf
T4uBjAt2QZP8LooHO2ttYSE73VtsO+o0OJ/MAW429H3HGQ4wPIt0sjUsZ31XhNxXO/SRIX2izzcLJ0svG7ZDmIdkZOQK1gA7yedBD0rJCtDJ5Kb6HQMRcFeKXvr48S1gShYFQFP6DLdaDV08Qx+jbGn6IGSzhpc6
n/AT/XMNzNTw2MR+3dlFP5kGHlHZb093ThvN27xo2us0kEZsvE4mHWug0ypbtx6RazoQFiFMiIyf/Cvn9rqLWJOGGBOpZB+/27W7SDNw9BBFzKeZeZDpxIqb/LGWgwmm1VbBAkgbvl8+Y/oh5wQR35AxBPuf4A//
1QEffjisNRDHg/LqAXb3/YckGMgpa8ILF1dSdVOaIQsHrJDtXuTJGnFdyiox5yNP9gn0BUvVdZWVBqPbYjnrm5UaUWpB2FC4F3WWjAhHiiU9DaRWBCzl6SAn9Gyh37VIOwgHGN0KTdE9RPfUJCwuLWFBKblfaXZv
0rZpD+Ztiu/BjF60LwMsH8ybWwX9dRFnd3ihVgvHIc1hvNLLNv593/Yteb4W9Cd2nGfWtTpuTrComeX6w3ALkzUPCBQn4Wxr8+TPXHAXAdCliEu8jF7kcj3sV+AU2kEI5S8NxMkpTJJRIrXo6sSjkbTMrjcjsrt/
Y5Lug0wHPtn1ZgSfDXIA1h41TH8U6ClGOJqWxi4X9vEgE/2iXw+8BWGxhoc7C08g3uuBj0DCfU5aP/fzXrhP6vi+SevOYBR0LGGPWigzm7kMMUEny7ICavvxTifrT/PNd7PUabf8bPvzNI0ZkOeMk3hXeMDkCaQr
mxi8uRr8ibAZtiEf3e8NsHLkOEw0yeoH5FNH3fdAWcSO9iKwsST0r0AWPBdc/jb39EKh1JMpfAeUSQhuEOhn+SFtA5jLqW0pfnso7fUvnaV3RDAVgpwypzoymBXMa6MM+oNUMAFkaKOA6SEz7XkXoQ6b/dHhCN47
NsPHHTH+LnDwlZCBkeAnDWqjmB+EZCjJZ7iSgQiK7XXSzWrbT4m/4nOifi6CTBkA0TdxQHIk9CkbvlaUhbsrvfnySSUO3hSDCJdnxzCDluUkQy/azqWJZNhyds/UdZx56xRy7nYzRtIY9GD/9xIYrpAILMGR5ut0
gBgkOPCcUKnj9rdIC4KlN5/lLQlIAJ8U1OBL4Ak8sSfweMdPupu7SZKrC8DlcjOhtDB5u0faL9wOJdtCHE/3r8VoffoKZE9RZt7j0ZVcpQqKWRVfHWBnzE7+jMzxmJZC3adwBZYKbCYOeW9eKz5I/7MvYXrMoneV
hy6NEppQ0C2mULyzITYH5DQ/aXo/f9jiExY9E3319eLUztK/C5sQu7admnC2O23wDtTRC8czonXTRAVscDiCkr1JbXzXaWJ4PtqiSq1rYlgUSUnK57wtYTrz9quQzzFY34aptjRVQ5U81gS9gu32JXuQDy00rGn1
qcmJ9fg/f2kqJEm/zUyGG43WEzj9JVoTW3qK76AXtJRwXi1IOHX2QnyNKYQPulbZXBDKF5aPQTwsAryS6K6eu1bQdTOgFk6wWtzNKxbwClbQ8SpYTLfNZLdKVJj4qxqP3RmyN0Wh+ukBxZhiNYYqCL3L/ceSIrYf
S3isYbHhCzhSjbrupeG7CEiVCsHmiydXuNrvpXGNy12seLLHLg9XxBPsVRAaB7MGiPelkOnAmu7tJSt2HgDYTDfjjHNInzyI+WOBf3bbpHP1JU6oDNzys+3rLDmDXugNQcnSv+OrggN/0L0CL6rr4GO3BSQ7gxhm
EgZzJo/XtTA7y+cJ5rXhZeM7jpbuT3N2N+Zlax+5HU17HJOFhppzyVkWcVM7l5m4WDSZfdmLTkWLNSBtgGD4bFXULqBnoUzopD2Qz95fPNRqO14wbwzYhFETYUckGtVq7FgIvF4rFP+o7iOD3gnX2W8JTUizQmgQ
nZHrhyGibFCc2A8QtE455pNYYg3Ws7+momIgciZuL2xa6bw3WXKnD50MHjxcTtcHS+YwWXCPZahM53sWADE4e0aGPsYW2e+mkEK0S7RNJ2zo70VOFqsN7BjRXmRul2XlGhFF/nd5hrYc5NlxOvelCLvRObePrBD5
ZneUh7cjfWWEYg2l5wopwex67QUowwgVFe9QX3/PO3cKXo5Wc0u0O4Xq1wfp716kZWw1px0qML/+XnZzB/NWIjRXu0jfr6IpfD0V1PU9kXsVQidkzpezR6AyE5n6uzmdywOCXA2dRHB2Ip72x9apjExZoxSdi7gf
QfrcfB/AszG2TwOq5FhZ5/9ZenGGVh7crV9THO4kaJs3xT+smgyRvve4qEfj/t6bOSBe/jdahhVn3oN8e688CdoBPnevn4BbP9ESbp/28C62x/af5VbnovcIV9ffVt+x2S8fCaqSjL+yZuE0n1egfdjoIx1WY8DG
/3PJlh+771pg0V5BkibF5A71/YiJbES+FzgflO6x5cYh0mVHmzsgvdgZ3Zip4MP+nu1S9oXNxFRlhP8NUov6XM0xu72EBFyYklB8dmQrBRxYtZ8YAqy+T2HbPy67bVvw+jYrZ4omeroJEiqZjUkfJWsOyol2/fXU
tj9WSerEZrhZkPb/zh7zhVhli6y1YddCKS/9zF31NTe0+bNzvsUv4jRzAqhhdKgduzmY2D9g0hpTngqYgSdPmQvW8egM4yAP1zRpygkMKhJcTvDDTNgbdv9Ii/utbJPHwfoGs8v2AU3WkAIaHKZGpyvRvILgCxla
0fy8r8zcFvJ7lyOAefoYwEcPH8nWCDRD3jVM2JSXoQRXQTAsDRLdBRcQ1lZK/iSi3vc4QBU97mxUXREKjhD2+FiccjZgE9sko4YyZT1Ds7jhAbpIU6aGWlrvCfL9346R2Va1esz+nFVVETi0H0fSfAfLLFcqT9PP
1A1ghG+gZSVdCRNJ8871GNF1VsqbkfLevI9UeAORYiD+hj9+JsB4UWiLYVldI/37FQJpz7D2SUTCIA5TNsOQLo9IkWGUkWC6rKGO07gor+w2+YgR7ck4smM1L8rCugQw3JD9iUAq18MEDsBBwB7gGcJes3Tb22be
fPOHV0qGzLZQo3OkoM2O807Dowt0aDsgkp3XmNpS4Gt8gDciFDhIeRDePrwKDk8+RPMpBPu7ZGdXjSXYRLWCaMLHDUGX+o6jUYVo9pOqNBym4XINP+Ia07KeVfHq726F+HBVPhzmw+U+/IjPmJ31q59Xf0MJ4GPV
3opDl/7Zfp3z0ervRokmkETEx4CPXWpY/br+WJtXePkqBYPUUzy1TNqMFPArIxnPNDzbZaA914UihViUgFIsDpCrNgr2pFyDV3TUt95iMpKkGM8Bp6l0rC0yGikpi7cBt03oWB9kNJJ5UGnZzRLSv8ZHrX2KIMm0
x+y60rE2/KjBH6pspM2AfmwzbL0I9Rr+or/X3yylXDAq4ajklhpXi6p/mgUErZ609BtrmsIgxq4TM8EcEAmbfSmaJ/2MNC/KbXR5f+Y63S5rpIxcJ7HfTRQ/6IqZzOG5zgQezLVMNAoF2kwKBQ6Zc+gbU46J0jGm
Dy2vFI87Tq/ARPn645jQrup+MGd9eZMbU3rqnfy1ZAYoX+1NYAf83zTE9M75D7iJaSYKuOnRpG51+ZShvIo8RcQ7NvXA+8a3gOGmcDf8h2Jfw3980DM32j0iDR119cRAQl+9rKZRlqSk08b3tlCRqxA5VNzLQBtt
JalpW5gT1XdZS3usbsb6DCRAqls8wOxxWK76qajBxNKjE1V1EAylpFNnJsyqOwJKklKBgjgFdj2Bo34Wszz2Q/5DuNUEuK1ks8Ec1puq5IOrE3YkCCA5TL0oyBe9FKcxTZ3OaCrmI0s3zy22vobhxK8QhEl/nV1s
XcRwirAvqGVM0rOtvJBPQBaEjlWCqmPlWeU8fxkEzWlPN1bJIUoeq+RyJT/CStOyLtnWBLqHK2GYG694gK5YVlG290BPVCG/YIWoKBYUTMCJ7a+EYOpyUsZBoaB7C5FdoADOCnjy9pfT4n+eFmBphYPMw4+31niC
RsKufHWLT4LvBq7JzvrI0dgNzs61r3ObtX7W+kNOB9W6M1SpDEY+WpJAMIuSu6aFhCX+opH7Qye7AqEHuLhHKwQnLGGW4Fu6nTdqH5EyjWhY8rs84Dx3s4174sBkyT9BapscNC4fTlMDOPw4VxylDWnmnKPJZ8SA
Ohk65bmFFCPsqiDWzjFSbTH1dp0JVXFEwSyA6Njl3oxehLNfzsC15Hx4cqo0h/GL5uEP9gK/ogOXbfAclDr0zFT+0Qe+Zf29mYx+Zc8Bb5a4AKe4rLH2sbsPI+Nq99dxfUC3w9kwBWGAcaBRi9Q3J/b1l3lZoc45
5y5FzfUr1StBAXbTNBfBBA0+dskfrKD4IDdmjtXagSrUsfUIwkBbR5/TEyu1xbc5AK4clHx9chbALDgpSxGldljVq5Dt1eZDV/RS8r01LG6LODoE31FD4rF5VFG07k9aTI7TyMPRPxX7ZV83jGCNlCHycax3qRZ0
TYlSnluRjej5XUtxTaqO7QrUfoiN9Z+4Jzi12iNnR6OU9w4lDhpLT4/0hOJV+IOo2MmUfA3v7jiuup1bR5WZetwUMx1vbXq4gfFzaeePmyR4gc5X/KBeV7vq1u8eg5tDMLyw0Gvhhwk5OaciFYtuzYPNxhIBrlff
IyaissxttnaCNNSHr6rcr9c5gcFSiVUWKgNhJuJKzZomSJ7MWTuwimJnkTBzPH1237BohQ0cwHZWVgIYb7DSQQGTqzlsdFuoo1+HO629IljvX1y3HQCD4W+Qk4Ug3usGFCDst5aNf3TK5eZmZ+6DePyKFsXDrlIN
eLqJPBofTAWum0Pz18O7Rr8OIgj25pxXMEK/ErNtYdYizqOaHrLWw7nrkroUsi0v2VWfCMR1gRYurUXWpiBueUASl0TFaAPbDS0OC4oF8NE7Ci4wMY9p66hqcGwQcgTIOqtheASW6m9s0zfJ543ovgdmqdUYQu8l
nhIeEgd+2ZAg5OhQbD31sJohi4MRsTdQAj5UUXLQYbXG7DTl6h6gj9RT8MAfxpftp8BQuqT6HKKRNleMgm2pd4oBkKaqkIcFAYSA4uAjM7t9C2ReHj0GCS+KXkTmAPPK6XQJkzkm4a9OgTiwGcI0r7tTBOFhNdcu
zQy8LueG0L/xy9YVLhVoXlcLk5RCFzxJlFmtsybuB5+xPIPPcx7UQHVP9LTvBMR2d6iGwtyvmRkl61fRPiEwHpZkdmqhf1J6s8CjouNdadwl3srYsowwwcLtAP0xkOAdrVEj74+GojuEtQhcC7IzPlDxNt+mo4iV
QVwtxOLiBsioAacYGnpW6o9VzLtqDgPo0P36D5SWfpm6dRv9jMGeMXdRA0jEPnWw53T7CoSLt8JZvE40D6Ajp2Bx6CVwW3/20qjdCs6rt9AWBjmCxaEn+wGgTWtbkZqj8i3FDgY5gsWhJ/tPWm2r1ySDOib3qO+n
eRRBKfIoAlBsLutsUztIM1edPrekdCF53CyPLEIii6hlQ8mJT1ki9eK0myyvsvBe7voHq+MNe1E1YQ5FMY3Mc+Zw8KXigfXi5ZakrGXrYLk5DkbMIERAA3AOHhe2Bja9Hw9gEiv9rFS1/eu/QnRJKaoUN5gN8Z7A
18OQGvnTNI3RI0L1iNwliMvVqz1iy+X92d7HqSbz3MqbeLwn8tisgJX2LVc81CRsG2w4Pk/IibPDZNy9K2dwFwZSEUSa66RjF2f/eqcG/ir5dB6/9dyFqC86LSZg+4dtgtV79oaod67HRjH2PP7IqtPplJhapU3d
/4RUAQpgCENX06lQXaA8VkeSwHQIOpIERgINjMunaBf8To0KknKXGgas98PmZjoEvR82D3kFQkXzSZdj7q6ry9TBd4oy2Zk5na6/5qTAww5/+ErYa/k4THQ8/RTqIVXffOhRScmaDR/avHsNztM7UrIIYdnhOR5r
79l++cQh9wNRLmx+LCqJgxHUWS41YyhdqjpwkC6wlUubdfJdcBJmhQMDkjICVqMgUK/YzBypmYFY+gnhFlK5351AJQnH3cFao4luWqG6a2guuUYoNMxQDYoroFpr4axST14wx/g9BJM6SXijSfeZxoXXUAVlrwWh
oDnWoGDhGMQdMSAaD2oefDVXmg/lfmNv6QBIkqWOXsJIJhIFcR1fwZs0fqcbZp0DyBsEVx/Z9Vn1+2W0MnSuO7xZV4Fk7MAsVko7X4/YQd1PD5DHBbKaQSbsCosGSbmI0Qlu5xuCbtujUcv4QQ3o256A46YbW+py
Ah1dChgg6QhkFUV8iDCRg1DocpnibtGtcsiIh6e/1I4athn7vP9ySVQjXTOWvRbrG+tqFJfnSiLy8VR5CEoDedbvcMemetEIMdwSxGMKDHn2xDv0wJeJPY2gEsVjmv7d99jwfodR7xqEYNTVmkCD1h44NYHWREhe
foVTLXj5OqE+HpRC7q1kOJ7+nQ6f349/1WVZoL+ifsEnd3xg84n9SfUFXxfX1lhuRn8BMWjLYPAHGzu6aaUt/C+IVNb4Y1Ehf+8qHgjwp336Uo1HcbU6/7wnUltP0x2bg/bmOLrpIAuh2/cIA2RHv2Q0h/hCVo99
TVlzj08976elhlnmyqs/+BvN2zFxTDOmR26il8f+js7IBf6TgbBGNpFyEw7A+nnOr2JHeTCr1r3oxQgrxhWffhxNckDYl31x7+Xzr4b9uR/HTfGTjfHzTeOHO8bPL22xO34exvY665epTP/OrhtM/9h72XasM9hx
L+UmuJTjy4lI15f7X9O7TtE+TcUFuXo+588QRm2iC4524ldjB1bDjRPvOP7dbNoXRFEJilXBesnWSxkTUfK2UN2odb4Z937YneCp/7KO9tfwlROps5jue09rSWWS7rN63TQmczxtd+Kvkc5k8nK2xfGMeroVe8Jp
Eyl/+KHk5SUizfutPgz8jeDKn3j/KvutYUn9xkefsLlSZD1Q9ih3to2F/9KhH+Ib4+iuSaS7N0trLi9FUO3F/3wQx/9KyCr6Wcistk78bIREqCPA4Cvl600vP/dv9j+PY5iiwTiSnwlRGDkV/3H5+rCshuJxDz1v
eufrj1IU4H9OAltg/rGd6YkfW9lT6QrlbxeZHC96atLPmacim3r47+7qh6kcjZde63XVl7+IHDHklk3H2tFYBC2w5NulLFjUy1prJyE17wet133656+OelEPItu+zRrmRkJnW8Y37c4DfwRe00ux1ReBmxBGyYE0
8/R3fBqGQ/bO2s47+SIbMW2mi+I9cBoG9LZxA7lneTAIIPPheDH+tpW1HULvdjIO3RQ2E2pKd5zYTBmZC/PUdcYKX7+Wh1zY9tUM7a7jouhYt6u2hK+XB85IlDaZRq19TZ+O19vZeL14ioHFAqX8ejgEDKrXg9Yl
EIPuTw/AGf7tzTfFaWVtsQN07WwQCgJ0z7o87IlDPiQutTACLqBv5l/33u6UDxDk129zLxmIS3zDueQetbi3iDsdolv6CPHi8uZTEe6pHK6XPjfHTPIxu61r/ju+z0Siktc/m6kZNWke6WOK7QVPJPdGOh2V+RRn
Ivp5qTsbDh3ucWGu8uZRS47wx+62Og+KzFLAdgum+Y7QxUeWeZ3Tp9/feJZrR5rY4thHj5eCt8tjaH5TsoMsaJ2bnZjlP1RMIcL7lO9Lz6lcPLXwvSnR31wCkn4uzsu/AJ+cACNBva8pmEADC8T/6F6YxzVB/gnz
KnEnZ379Naf//M1mWJLB4PlS4nk8OCcWwlDJbCLIlVePIpbXYSIpLlgeflk4b/fn4Fq9PsHVLiBZmUXc9AjCRojB3aXBDHvDwqxDrHxYKPjYZNn4JRMhB4zvaPprFxd74xYYdUiP9B8mqmjh83MwQ4rGp2K0aPM1
40/SY7gHYb/UY3V1riCsmajLxwnWoARBXOlNinAqJIC1v9qjIAxtcA+xE35NwB4sVhUplK8Qp0VCAwUo56SNmIHqpfjLifu8asodiELR9xVKvfI5lF0rbwroK21M0SF/QpFfRIiH8nEuziqUNCwveuoiLjoN1/wA
jomB5P2R8gU1kcKMErE6EuvY/uESl2giFH89lMYa+9JFXZIPbKouWJT3J+T47S4jPNTZurGP2/pNXVQ1hREA3FuENnTs3Ce4yvgmG7v+g6V2Eqd6CnAyBhil+UOAMbdEJF8NGoq1S2gtkA4FQ+LYYDBNlE6EYErC
BTajQsErS8Tie/QzwN7VPTsEx6Up0Ao0Rind4MxIj8zk2IAWykKtpcCwhvZV4qvbwyglUAdZDaIxVJ3nSUTnHmlFwYWNkeYX5jV8p0ZPCJFalB6VDHLDU3PXk51ycXG6NT/j0QK5KBwil3gdlq9Jl4bIosZQMOVT
1SfHUhVA2ZMBm/kE+KlH2nxYWYLdFMAtKGcgIGwYf4cnqQt8odiMuFt99SIIkdsOQigBSDMi6+/myomxbEUEdrEBiOZYQFwgEh1IAy7vdL7tI5DYTDr9miRKfWwFtdhgnqdz5k3Gvf2BqTInPTvLGbfYgafS9AsM
ybumA72s0Fs92mODqj8IPxC1ApXUdQxBXCoWCGyhGZqxxXRK8w1GRhAWfBqKmlgdR3rSu6hSF4ZchwvraEGUxCFA0iDLIjgNttqlnJMy22QqPBF0JhnqZMmuwSAgy4xyRD4Fhql8xyyrt3mAu83Vd+8jIGQTWP+5
LXEouTE2HzfE0lfTO87Wk/zriuxQaMwxJ8dpK0jLCJkfK8AkNcjaZy7PItajxDgUMt2IgS8jlDmwRmq5IuwSWquY005FXZBB6MI1USlZz6BmZrEBNYixCygf9t+S7rEQidjQ0USBghRlYpJe5TB4w6pxU2c9owJ/
POFK30VZX1lswEE5KfqaSibA844F9V5uXuKVKpzK6bcJRzDG9VAy7YM/aIw/QIDfW0gOcSHiunBc6aGseIi2/r3R4t6aFJ6oR+CcQU8FFEPnCKcyl55O6BC8g2vxkEXi5FnzveRCDpIQxQ4jGBsGac2abFUWC2w+
QvItiBJLI8TNkaxD+QR+OjDLIBFo6zpoF6dfjbzvxaaGXvfpHTvGssbI+hBJVh/yGD+Ojb5SY7ImgjosXBFV3jD6w4RaO6F5VJpWVls4uv6rbDkEMayV/tzq8BK3atY4wkmWB9uPcXWMixwjHVVnqKLCkJ3DrAMo
LE0U7MCSIHNFwihk6VwwlzhsNEhwjhRBFuZePG0kPp+5tLfBnSepDWYtLhgbPNKAXNgmLMRspkV8CA51SBsIAVMUtBjvYCi/ibAGZjm5yBCCU0x7SRadLOsUmzQI9ngeXoiKzEOgWw/Vdz2aDQkRJEsB1DDk0GKz
CgmTXpWnHyzv0ck6PpzeUiCxMBW1FBgLEnCTbmHpvDw6I6RqBOWSw/HdsRlay5qL+aeXxCA3ylHiBHGftkBRIvnBr8K0IjQEGYFqPQgYCkihspw2vPMap3qi6IJMbOXtFv5c+yeWF1oEtrNGlOM8iUYkQEja6VNg
EBdYw7MR2vEIBeMEU4clglessZB61Q/X/DOsmi4rLXLzpfK1Qnj7mO7TnoPMLYG3M8UY2iUHkPg7b2tmyccqCS/7GNWxPTkUZ3bENwl3/RokMhqkjIIzR5qDhue2cY8JR0b2JUQItpnUmYhciHzPKCt7wBWhOS+D
WYSpqHCZV3Ty2SCUJREWpkihIgOCVR1LM7AtNm0QArgfVWT/inb/yoNEk168FGYBRwjEKx0Jinq3c9HfeUI54rAlFR2uFXjdgN3QRB+zAxmPifEinXZk96bRmVVx31pZhWGTQ346R6FQu4RbkUIbG3bcBEI4F/Xt
Oi1+Sek33bPYyg7Q1rO/K4knb8FjDHvQSj9iZ09+xxqRAnss9lPiR8KIzseD/4k8FYPWSTghR2LqRRebY2Zk8F80RgKiNA+8yqCeNzbSishSrsVlPWV7T2GtsoHQS7bYpdTzVhw5A8DvN/Utq41HmEaqcnSc0awf
edM+1Z6SAKMH+hFZj3h4WX+MN5Q3OKeHAC0e3h0a9LZ2MBbCNQIJXalA9aNOUHMmGnNIiUF119JaVdCdGRH0Co3BsJUOzT8Bs2Co3aTxFkwkKgm/vrA2YZsQ/QiB9L5hTTqSm3YObH+/RcgQEd5K6to1nf5ZlhRT
e/xgfXpoPuQSeZ9wWz3OuTNYPCdXkp7Jg6cQFsiRXS/gXLC4g2WVgqQW+Rwp2cKkaN5z1flWD3N2Jt8zsJDBK8orlJaq/lwEtPElRUCiml9HTnnOpuEQ2dloREpIBdF7EdBSxBY2bSXisypWzKia83dyk8gaL4Rl
exYhsRDMEVSSvQojyLAv6FD490pa4Jg4ErdAthWKr6+kpBW0jyOJ8wFC89EK2cfBCXi8TfU9MhgiCpdL6QWOa1TGPYGwNcn55wVVLRjDHBaUlEv45lg5KcTI+Y4LrSvfsjvSOmPhrRbMDmwWikjFmbU3lS474uXX
jN9aZKnQw8hdU3CwJllCDhlqvtfX+oI5iZ/Qa1BKxR71k5ZBT1fzPxkN5125aG8PlD31SIF10neeiTlaF6rCXOVqIeVdR48yzdQQxNQ1pbbaIILRww2tqzapwVzNa/2lLPC1HlCGNqrCENLvD9Eq8TfrNRwlR8j9
VoBy1lXBNnPojbgUY5RNqRZ65PVFLaEyfvuGuyVqphCI95+ftyOKnP+Rkn0nz87yUekvNUQE5Ox2qY5xAwqiXbVV8Ak10pzVCXmQrTHTPzk2xeC2wjtFGPAEH5RE4A5G8VVkXCTjZghx/XU3AADaMLogqz8INs7Y
bszuip2FDXg0BjCqKNl0IF9iUFO2t6UHuFs6kHhJbYZLUH8xqjYiPgg0bhQRuK7WGSt1e9oh87xtZD3KBIrksrtAxTmn5LPohC2LMpmnL1UjyFHVy2FkX3VVBYTROr0y2cK/6zfQThDYKybWUF78WZA/sa8vSED0
OGVEhFta0MzUvD/cd93FnvUz7G83HF2NOpFrbdxbd5DwOl5U6MsRKpdmKlwjU/JdSLpjmNVDbyNArwVHeu8nnG80lM0rPVzlcKok+pRhpmip2j/F1ywhpwEWSOlAcPlEVoUfJHrlb1BzKaEH3vE6zW4mBFF/i086
Pl/vJMQWzvu1NldW74PXo4VcuxsT849y/yZmKj9KbLP4ZYYz35pLPbE3b2fM2W2VMGNvoUBVhrjDIZrE7/LmqFXUrmYpBefAQqhWzPzyl5Jl20I2VFSGC1b9xboGvBkCzNtqdtfBkfk9jsGKjm51grwaAR4wW5+F
Fq5VyzqHRdgdPp0d2lt37w16UNmk6WipqNfIFi/cgbetx9sbD/ipo1jJYEyYUOqPqJEZwvZZl/2JoH65xWboVisnrjJ1bvwBpZahbUbl2xJWOwupBwanQPQJtHDU9HACkGOtT9vTMr0xbWkycu4bNCiCO6vy+HlX
PLbmdacyPgrSp/JIbQkug9/2weDTwlFZoQgx082je7GIkhrih0Gw5cHqY0rCFI0CDvL2O+iFpCXmHn0Oz95L9xbP6fuMNHmANBse7Yy2+lFKP8LwEDrPjrwCvW94sspd7YyFS3je244M1vq0eVaMvogBTzbn1CwK
Rn05gOCIrOx4THtG5fz4pPpx77LSrUV5R0J5+zRl3XKtbWFWJ6dkkNoiiAxmqPuCKg6G6uiCHYp6461D9RPgdbrrHGk6IizDjJi1+iWyTLOQIN/p0E0tJOsyeAElOr4twOG78ciK6vohtMhixp6U9FD/ZfOp2Zqn
bJNUEz2aKb7Km/+3djbM9WDqNqeV1z/3bnDt3Kv6Ta3Ux2KdJnAsynojRZmhfiJfRPee0UjPkkheBf1hJd8vYVOv/0nYWEcgn+NqsIjb+NK9VllyT3V8cXGGdp0WhajDLEP3Q1BCYw/9yCR9YaENwsAvRDQbIIK5
y8XMpIfKYi/qE96u5X0gYtIztMt9UOA5p3WzD2BpX3/DIwhfXFm2FF/8nlVmi+gKMo9mgfosPGEAG8elH/FLlRxSqtlBxdOxun+xPE2OjYhK+D+Tw+qtwCiYyI56sHsEvBEtRmm7QqFLMolE9W/DBKAvcBCAkw5C
uF606ZlQ96kogxNY7IvN0mLUk+Mf1FxrAmq4qMCrZtHW1I9IVGL6mj6L31P4ysVFqKZPt6tJ36XDaQ7e+bVD6+8BYEpF+5FlkV53mXtXBnWd0a016A0vwGUDqf72OkIoX35zXd5+yEE9B299kyKgMpnpo88/AbO2
8uXLaExRTxr7ocl0jlSuuojFm//DUWycnbfQWAgi0Pqgee8I3vV7az1I8+DRW3ptzK+EdZbrDEG9k6m3qj+CXCaclUREtVv6d2Cmz4yGQFLdW5DC3mKtvx0A+vtEJ1wT6XHIb5VGtKl3XkcYdtWKXbSMUeyE5Emu
3/LR6zxd3LVn4TjLI3sPISR/UanOCSxmjrf9zUhrqwBWzqM8lorpVnsFLGFslc4/2Ji4U9mZ1ABvwJey4G5l8RyEc/ECN3jLOkX7+CdsO0ekwe279WxyVzRH+vY2auqGdmx/GI9gzlsXIA8LDtHsDqf9qCJHfMTT
TcVFFSqUiNCdMCCfpCapoSoMlLNRAc0b8twqkGsUJ8FmzK1XkZBzmE3kdTtfRceExBpnHeUFIn42N1l1y8ONzyiIKt8XmqPMMAR5WNSUNIBfaY6iPx53iSCTdszFu87rcnnjiwxTfwc/php6Eku1ZGQz4ihHkEer
qJYG/y2Qf7xoviWTDiNTGmzDIg3QogkVJi/IlheLGCTa5PnUcLGGrXvTA96J6xAiWrl/BkGB6UdCXRtnBzPbdK9jo444bdZevRDxoBoT1MIABqjZ+mcY3Gx1aGogVotI23Wrdnhskgks2hNJkv1Crr2eDCNr2P1A
iBdqI/qG+51vizrtzdZFgatr8c/zOcxQDIxQDro71cUSeQBVE//ciDsEuSg+oK61orfAq0RAGokHA1yGeRTMVTUl7kLSgCOJx+TxQzIqT2GRXY1TmQvBJBQr8BluX8HhWABy3iEc7OgF5dsGlQ1zshpoCseTUjkn
KvGVQcWw3/cJaUxfmxOOhdpAYWWLJgcALcDGKJkOhL8NpnQJaGQp8toIBICiWKXEusBDwqsW50rsxmSgDZI3C3KdspoQrosRMdGfOGZZ4lh+iWCeRxC1ZDo65ubktKJ1dsB5dI1UzjIeIX8XscKE1rjqLsM4eCKw
REzlvvlclwAVVxNB7Kd8TJMCOg2C8p6sgDQ7mlkPMyQ7i9zUCYctfPls8yWUn4oDjJ9+Ij1Kv6U/qgwkCOF0um2TwWBvoIb2Q19Cl6FjbRZoF0NxHjDww9M99gOvArgADs0VMaNeB1XIz6ECStnKFgm59b+VNe67
vmuW7edBTwfwqpJH1r8KjD6A2fV4LueoX+VQCBMURRgoXVHBoNO0rwu5HOZvfqIaF6CVC1wkbfRQ4EHb5+pOCGgKETgOZRSm7pTyDBShWcNAvAxQKKG0e1KMXOMOPInOM6dcFVsqYJcnQUNQNJryR+MGsHu0zZZe
kWJjWWGMjnmt8jW3ydsdJ2BbFAyUh1CmHVtJYQVskjoZ+VYIZG0P0GeHKUEZsgM5iscXHstd4Gu2rz5KXPYYc2e3VLUEBHVTQMwm1WnnULDbP2bfHQL9dfiepVZNPDd9WKLn/1HAQ9eu5MEH6DCuo8jHmx3Uz8zX
aRn8fL2jJLU8MF3ucdYUalYqfurKjgZACEYwWF6hUu+uwoE8VVjn+FCXLvubm4VGAXYPcrVX9wPuZk6NpmzuRLD01m02nEahLRDB49HRtqMFKCCoXZo+E+a6Lx0WHHutOO2ChWcSC11xlW5nIbZdgKL19qtwdsaS
syB+jO4MdcaoLK1iIc9/GuaZCtuOYcMydruwVwZOg1tn3tC9KU4LSHDlTYXacbyZXT9ygtyRKcu6WaBz8BG1rWty79hxrklh/llvc1fak9M4ORrrREhezKuWgUH5zR6ldXHKlceBDLaoLkA0mT92J9UHr/5+wfNg
XZNgsTxd5o114O3NX9QetPWj//mBcmLhBkfdRnF4PpTLzBH4gpOE+FudgApR+8R49jAbHeQ02w5r1xVUO3vnq9EEHZ/sDmfKHmcvRV6GjW1MTzs9wIK4Qtx6ebTJKG9OOnHTaOmdhhIGYxCxo74x+JgzMrtS5wpu
bCjWE59f8O/qXvKpSA4ROTrGS+RSW5xoWz3sDrZGMloIPEvNgfbc7pdkZo0OrUr5AEdZ1eiTSFF5j2CPy+c1RPZaPfiZq82giKXRc1dG39isuGOnLWfwfrRFPcOxJFb4ctGndg9XMkBHbZ1ofIhHcCj0/EN90ftN
vonLetiRqrkRKqlMDAza/atghpDFaBxyIhgr0p33Oxc0zJf1MMf8IIY6UmnVISaeFILcP8rs7qo8aNXbalBgX4rnxEF8RXj9eV3lTVMhUNibyrgWsCCJT5W5HAdaT5YiETgl7btwmjmnt4ssuDlKldS5ayDQMR5E
SHTNcTkMDT/QTm555lXcaZYBNl5XQS1dZOO13sjtzfVv5JHJcGYWLPu+GL1eva6XL6x45wFCdnaq9OOp5fGKy2ShJs0nQNncBSgvMXiiSW2VysT9jqOgPEx2S/3ol3UDPYLMH8C1DH8HwdRiqw/Fd4ptp3f/A2Az
ayHiamM7stG0PiECOpcEKLe+R3hR7u478YtvqrUoqfVp4Ha0TwcDoyBAVAtL0+BIW4QLrFkLOo16ZNlwAZao28RapFCvpAVLdWhoCliZRSYMQxwm1M9xKmPbBhfRxLr2V+oh96O7OrWqK7oBUIGifb0SM4UzFJaF
ibtE9lTOWQkiVG5JrPL5605CKIGsOSA4Gwki2LGZ3OpNhAJV2mE1xo5JSHRkCbxUmDkzX9G3O84OfvZw6BHxC5Rr3XrdpkoH74t5kxX/T8+xJtnZkLNh49+TCpdKdlllsg4Phwx73PSJRHE0u/CbOBkb9RZkuxD8
xtvMnahEYJv7tdwxn8IGNwFZe0PIIS+MOxUSWvE1Z700BM4dpIjF88flYKZrcvMoGogcS8CvsOWMiPEzN7zikP5pbbUqn3aAh8fj8jExCFGhupUAzCOje28fFhoq+7Qd95PpzqjDxEA+iKt6nF5bXskuYy7DNI08
DKgSlx/f1ZT0V74Uu7pSPtZWQCuSyHaOZ8bWIigiS48wup+X5wuDjijdPWMEQFO1gB4Q31IGbvGVx3WLA1Qm4qvL/4Kwl4nZbBHOsjlRZV9zLasDVFB9wcOc35onzdt7y5d192jq9G2lB60dE+oDQvkm4ZcKZH6Q
Mop598Yj6ztx9zMo5Cy8sKbIiV2HtPN6Yu2Yxv5HhfeWR626ppQAbP2tvX7OHT55d67txSg73yZ4Xa/VvDtARNVWiUP5dPMB/TFUdQPRBhLrJZTa5L2001muN39hIefBo9umtXvcT1LXnff17YK3Rr8++6HE38Pf
ONa/aeeJrQmo/DUAQjASuuiKgTFhCFNuEF9uT53GxkBRbSzc5Wvs/Trduz9RB5/pEoWfF2bctOv9GgBdzG/A3kT0NA+mG/90gmQvi0fLRxbFPhvBE2tK1O0Xw60EDlVwZbUpiqR9MdvYHD0JJ2mAjuPRsbCqMUHd
Ea74i2vyqFP1Wd5MLAzY8AdR+ieMbtwn9F00dmEgXRsadqRGPT7755XqkbqNysY0vvzMqA/r3IIcvB5jooqBwkbbE10zgEU0aNMi+gdr6uk2ckf/uVcZUmBSqX5zoYnN1uFI+hN1wVkZzdj/EZiVUnYjU0TT2TTD
XiKv5+u7wz90U4OQaRhiSCvuAdVWp8DyaYMGWQu9eS2oSDKTHXy0udZ2K+5OfAxpYOQ7SvAw05YTfsaChMaaS+ArgdDWvIafrwakJogAmA78+mh5yp5zpg1rvnB2tRvN91Ue7aQH0u3xblmXgC6AmkLD2rXKz5IE
u2rxxQqBJQInW2kkpQ4hrp/HVZput2lgA1eJacfoOh+SUyrE0BhGpojlbylTzq5pyl7/uz9a6T8RWKG4RnJLMUxLsHC7gr9z31Dsfvz0+w6frvthQU4irs6Lfs9ZRRJ2bpFuRFF0MzVq0JYv+r3hPMC9lHnYnAfJ
u54DwJenndsIBFvaeqC51Wc3PVny1sGXN48/nMaFyW8jDRxGzxTLv3k2Uoh7DokJwtadslnhIPxN1m9XfzGW5jbLWIYN2Z3O8fav7dwiF1sYSRuhKbZppb0ToJvhyd88Sl3DM/7geMHD/O6+xBY5iWNct77/bPBA
5HA7NzGNt746MvMdKTK29yH4dwO/wMCI4zHWZD7BVrqTrBuD+7SlUvi3Rk8pOxbNxdxD3llJE3TQ42gfkAlaOTqaZojWQzKwYH08mWtvrzXMCo/XxrKd1clkmWiKxoqhnSvcIhDF65tg/du6GwbQ30LTxXqFcICg
F1HFCJ+TqijlFkHI9FSN9zcIxkgNwZi0W6EdiN5uAnwBqD499bflcRvceYJH6xV9XiydeVPb30Y+HhsIBCzTQm6vx6kYvYtwllRp1hbfpy0T4XwOYAlMzgVa/+QH1WolDVQC3AP1QJ8UFptRO0ZVfLNFouDahiD9
9P27XV7ZmT1vG5EuKH4/88E2wvul/2PZtpWgahzfPMDhLOsqWvLOaqRhepCFpMow4DdTgekr1kcB4MrcCBboLUcxW/wIG53GizjFurOWeNYTKxlsnSAjLAHDuDnfDHNM6nJu92wwPGadqbaKG3d50eOVpSu7KrUO
KaHhIpjTutK7huOuQTAB7R5S0RHGdUEF1ZTCzI4TrzdKeaMzRwk6VkUxTq+paaCOrqXZ8G1O2wRrvoQ+wpZwSE9URX/k01N4J9ZKJER0trmcq+1GG+ye0zjQlhEYT+HIOkg69ZFgi6JC1torqNKha5XTlacRhwd2
T9Kb90mwVlJTEs6/fedyolNi2aOUwbPs3NZucPcKvrqNZNbBFFigg6Y8tuHCKjudqisfyHDAVmuEPpwE6fnWmbh/KAsZnIezP4tI/ZQmuszCaBWPZsi01QFOfTUTksTGsHU7nGQ1QFMYmgiI+N9SiLmqeFHz29N8
RWjtZb+MQF+kWwPUtC2sWIRC+n3kFifeEBbpziAxIbz5nLYjvgY9D6+6ClYc6g+OcdnJE11++TzjGZzhW1oa1xhFEWvWmUvXBZBXOBD/f9p/5UcvqIk0UE/kh4BQ36NbiZp0krKXNqYbcGvRrPXnW1S09VslpknK
lLSIOu2JihjIzxIJ7Ya04Z3Dv3Sfinel5GyMoxoG1BepvDPQvH5IYNIRns6KrbbKZsenMo5o5TOHlurjM6as2xonThDm4EbTtGtO687+XM7p0jJpf8txw+UZ/XGKBmKpxWCm7qHK+0vROYCF4Ez0jNI/J5rtkaK2
FswyB64hAtzUHQ3R19Ud9H8j2R9ng1UWiR1hd3O2Vu6B6brU+VEBqQHu/sL/Q7QkLVdK6oHI++TGG25b/7CGVAvnQ85AG+M4FT8ddupi588hyN52pWnwf9tm7LteO66uMaSxiryCk4UQ86oIUTCz+Q77VQNDGHH9
eNLW1aWk8LzmMKsCvLsdmB274eaB/taKboJqjXU/lpmrQuaMSFVdiloc9WFr7fr02U8zqMr87oeVIJv2jRzJKGpLdFIuAu2rq5azTZxZ3xtenlRz0X8qRpfU6NrJskDqjlFf1zRqFGgCnx/3hfd3sAu6g4y23DX9
2V1wBg2kmrAzO/fvX+iZxgQqDoDj8imWb1RvsT+iwoUOdiuHSJUhOiJT9TQpg15FbkeC8d1eYzyv12+yLzr+R+0pFVFZ++2cbOYH/qhT1zc2yg25Sb7e7+XU9tAu4xF103QuQpsOjw59AKbLU/NWEiDihcg6AHbJ
VHwzYPnE+6VIselwosXTghAKjHFoI1LudDk8eAOJ9CcnfLKhe8/OT/oWMxGlTox+m9nU1JM0At03/PCEKhoudVbLu/cFnMWmfk9VEeq103yYvVw84G3+QfH1fSZVjnT7hhtN7bl/p2PzGvwqwqvtX+rRKGDp76gz
+6sTpuLNQAefq9G0hjTd79i6lISvmkVvh6pnj1M/GVOD0tus8VOvAFQS8gDwOw8qIr0/C+3NktgLIs9fep8hvaFxRybJoSdhpcAR7wmjpp/vVxWgDnhzAaeaWWD+dxp4nJIEnjSUez+LJP4BOEpc2aUKl67VgkrJ
6SqhwNq3c1Fr2mfaMmurmdxk4rkbmyzjZuqCHx5XLfSYQJmaV3BrvW272Ae00+pUTt+lFIdgUokPSvsOF+w9K8JdOq/WTHidbJWhUS0iPplQKlbYxFYaBcTJ9TlTcSlO1zWEb8zFd0/nLGDYMMa6jPBByhO2QIC/
DfzjqIqdPTdufQ7DVv3pBzXHSsO3y2WKmlWXCLEu9HtRSkLoJIBzrcp6/9y7PvdUxPWGozMdy1WtX730wzqSFHtqw4rKeS4Wt19/yS5cF9YOSxcgvfBL6fnvLD/s/ksptX3Dcp1aLu/k3qUjDHg44wydh6xDhspQ
Z/CNW+CMSyUHehWI1+zpjZsnL/pZC3UxHytv0iDskbFReShydLruoYGCAORnV22hislR3Cg6+ohoB7qUT7oVzr769QoQug5McAfcAwEOr1KM78LTaNNkmqyOopLgkPif+qYAZ+rnbl6vnlny209RX1NvNJ/1dG5a
18nnltfQteo02qgW57H9PveVWteDZv7fjj1kiNYAbFkSgDYgkIF+/U6vf9ovU7zqsdlKcrJ1s2+SXBUlHj64+MxF1AsQ5lAIJBMSKEFYXgX9hlD13xC+3lv9dW1nP/PJJ4Uxo5rqbyc8tAOfSPugqXawCfuLDiYv
MAjFBAtTVUFvj3vrZ8bZQl2+n3oDm0pkSZvyw5VUGgiAdXUr2kGCk8Y+nVKtB6L/xnwummTD3dUBoYJ/A9dQSKH7620wbKMWP266+MPdFSj4WsW069DJv4Gn7a4TIi7OeqdJ5zfYz0Met4LFvnaPSxmFbTqcqMhI
V+V9sGhUXBZUZJ4hE6NCRmEQkeuUpn+AgI1iYJJqNAA2jf5XcA0TwZFp0WiWYuIvqQ4a2K8MBxaJ7RP0mmYnVchLK15Ms5+UOuL3hIHRKPX+/rpD0B5wg8ygarKuaYJ+dZ10/39hQ47qgwOQ4/g9q5a0nnOK1YyT
n8VZ3Hi4F6N5OBqqaB2ERdKLSeO07eXDSQw3mJDU92YxQgF1H737gITe8rM+cuGUoAwwj0VANlnlLVMApaB6TJfbqJYDt0882ARQSQFKW/N9pCnaz9a9hZ7U3xXqZv951KH3FWfEjHryZFmkhWAY5EpegA/v6Pv9
dQXC5Bm+9lRwO8uSWW1QxSQE/gZp9H+cYW8fK88DhK2c+Q938f8Jd/eYFAVWmNHhdpR3gdP6sgGGuVzz5/ZX2TulrOoti+GxGR+JxJNruBi5Up+TWDg44yah7xh/vdCGQ+kV9h+sJJvODLqHS1xJXa6pBNebvcOR
9h0R62xhn8SiuDsVrXRZylVN/PSpfS8n+CxeZWqDOcCpCA5fTiwYzKp0Q309Gr+q2KY2+58nC/ZMe6Wxj9V2Ajov5Z/4LG9UgFTSvvygBQi+fcsC98vfeMToRNVm6AfgCvV5zPwSvyrvh/Z8ELbjo2zfzo7UnjK6
azFNVc/nOeq2+XIk1h5WGeCyTYeGUadee73Tezxkipt0TalU5sumaKhUqvK5N2q1GtFoNFbjsbQD9a5uVr42F0/R1ngbHM7NUadee73bfl+seCNubWBCJOWiDj7b5JdNYatU8Kax1GpEo9GgWu3TmBQwGsQixIGE
lC8iG0A1TMOOWcs0LhTbxmDPCTq5fzUKNOhs8c6tejBSXCZn7KxJOkMuRkU6ZVrUft7QzssG0JyVRdSHznE3Q50Do0aBm0kOOkJ59v7jA5TmQN92CnVhP433ES7yf3BrJc4UwJlT4k1MgPP3OHG2B0ROq70AqDY+
MDjvUyjSRxWVZVDOkNePpa+u2N1JgKwM7QQbsSiHwmPG6D9akicHrs58ERzV9d56rJ8iOuIDkJGcrRvcPUbjvgT4z0Zuz6NufgPxx4tltY0E/FhJJVSkiHNgGovBickJPRX9l9vDjiZkLqQxP5L+oLH0bM6h57L6
HjqXNEP3d3HiiqfaBY9YQD+voXocqbnX0qfNERyeEe0ciULcsEPx+7PmHmU90I0I9dRNmR8kvKebb+1UqRxiborZfzBZvWXg20c2t9o26iFBkrIPWhndDyWq+XDAvUCshI7Uot0gX2lda8bLek+Yfve6dTqifFte
kj4I6/BOODbrohE0A4CKDCvKvoh6HOFzOzgjb48pGafqVbPU4/nHNkUFjdW9TOcvKctslnuct7LmvkhD2UYM32VAhTehffpgcneQZ/OwsD5oSt6HLJTAfBDgRv9gAGVyQSEDgQkRfz6kA5Pxv/R8OqpuHTbLJXYN
kbAmN9Oy9yRtl0ZiMsIdmMvPRHhlaefs0OT0dSsaU04mB9zveb9VO3a9P7VRZJd+7gWwYXO/B+3tZ6zMLjC47wMaSX/30attRHJzO3sDtHkdrYjvk54rPTYrwOs8Yk068NHcCge5whHsuca1M/gwPCLJx4fHi8cR
PxoL6qdJ+Y9MCekb954QdHfQM5qXqxzphr4R/M/aVptOReAUvhfJOJDZ7gRAaUW5razm348L6YioIx1ATmNvYjQ39SR8nd6uEBP1hf6VxrJt1yY6f7Ncc51WNyIPIT9EG5Cclz4JVHvAEzhGkhgD8NcHZaZZjySy
GPioIOH9nVDBPiXegAY+c/746n0s++1c5M/OEQpIv86yW4CKVp/Q0N+qB35rEDbAPotI4P6R6ylz4VRBkdWoumgGv9mhksFX9d5oNOEH3MG2GCoOhFkRGZYum6+oFEfrPAeIsCEbsyLr7YCX8/S79W5WqlgWADU1
ww5OhDKki76B8aMwUR2rKAak+EU6JjCytuGWffNo1M3CvMC4RLkED+4ucKQUqiLzFmLbJ7bY1Jtp6+ejNhFnNP3SK6Cs9EeR0+Tnd1fvIzXMC2k3YApoE9xnNx3ZUpYOuf2eF8Tz7Da7a4js1OlhXnwiuNz2qIy7
/a7B84dXhU5VNJkB7gsIM8r8hOtEQYODHnmIvPnzJYVnIDOfY4kg+enTfR37hgf1yLTezLTUjsCwCtOlBxoL+gtK0po0DZPP66OJFEVU5u2jahU4m+AkYFRL6VCZDAN6V15diqZLpLj/b7JMoY1wXk9UbQcBxMI9
Z/TTXbPqq45dDBS0FR87ew8yKDGc0DxJv8CcrGvPWNqRc4bnIe4oLA4njlArvINDKp+o4nGHTnsX9McPjjMZ4dqqerrBWQBEfz8H7tz1AXouu34pXHt08GGZY2PtTjS1JiJEcqR3pCRfqUZB71L48xezGHVQ4k80
D8drnG9Hpb9H+uFxst2mjR5akE9LaCGRULiSOyupyrEjoxUSqpl5HrzT8AWqi3GvBk12/cb8fuKBD1EzRjPYwvkxb2QfjRV7WWnHxSo5uICoX8vgEYnUekKXB7BbxKvrOCu1fe4t0L/QoV7M2QNHiXYDq/TJ4FLL
KAVqXQWA4ICR4ED8kK4/3onB+ye0y9H9hfYE/fNcZV3MOh9QsFAfcKd17kYfMaLglnjuAHDlkL8zUN74DkpkhQRARIno6QWaZ+/JcW+vHh/6vRi2BMUj6FMzD3c+vswX74rA3hWIWxQ7rt5lnCq/WNEe4A63vnsS
untMBBfQyfeh/RVmBgYYvIQ8fz/atei9mQ+bfcaEiKvX5nUDfZ0s4u+/KJmzLkcP2aCqT8bwFSQoCs0itZW7aYOU7wleGSC7uPIEMdYwXvYD/4Yt8ri5CJ9siCEihjy4VIAClg3XKu2v8ytK9GJsiKIUgat7y3ms
98qIYqqZGNA/B9360s4PPMgu7ICoF/LyGPfRgsUco7zwANU0Yb88BI5uNqK8L4UO57C4CMGIXvas89ovENafs5NjV+Q3QHe9zkNsUUmLEaAgPdrihjQqGAMcAasfVZ97FbFHvks70aN0ixyqTOhppqWDjMu1p7sE
Flh44UR07GyawrW6UAsF0gh+X4JCxffO/eD8uR9vP2Qkwc1htH21Xu6cnB4b73Z9zqtlFeYKATThhRk7nTWPOCY1MkbUGmoTwGasHOgIDzBp5p/QZGQqCMqNA5ZhmhE7dLAHd06rS5Gr1BCkdr5UlEbOSoYx+b3p
pEpNIdWT2IwTcIA1PVBydiwYJX2m0KcaJ52wjGWMQGP7GPiGg3rdetqIuWRN+2FRS2P8FJW81ffaj3qoGLLDxnceGloxiTCILC3s33TgNLhpqmHCExfKfiw/LmbjuSje35syLMZh3wjLsg+b/aVomLjLLeft1/IS
XEQPL7vx/k3thp3NIdfv/g/H0LcLAbtbUTtWfy5iC/HEzc3knz6x3MtWOTnvdBuP7ohMD5xNdNm96lhdn3h9VxjPS3Ny8lFPaLzf+nagWiQFbdH97dNcn2xjrVoumSW6C+HXZRVM6zQJSFagzLwoqPQqNOtApkNe
7I+gEz1VO7sEpYV9EUgLu0bwG6T10SzLoDfVPG8cMAqz7jfKdbMLG8kbvZpKiyVhAdjKXb6rZzWx6RLKfo3rFUZQSgF+qAR3G6LGV4OBKl5+yPwxt5F2lxrL7p59uqmyn6V0a39FgrtEpTWi8JaxZD++wGBzIlGI
OxuCQgAAmSckLwKJzZ769dI+N+ydQZ6m4/S3CG4sWoWoXKEzL6xnYQwjP0hjPj+A+2JaUGU3aiUDO/IctPgS6Oesrb7bGM8RyrKmH3cG6V09FPw5e1tk5/28ksMQ2Zvhl2Uzpzv/NYQtioJXWXJeM0JetAViE2gw
4MCX6RmtMWe43lTswr34+eOV3Jbvn2u5V2+RJRy47z/+VFsmk9JUWOuaoVSqTFt8k1QhYRxIotJ7f+BDkWTUbHYY0JvxhVO783cvqZ5mPlwAUB2DmytR/tjdkIUo4yiruYnlMmHfTsyWAScW9fYLkAcDSwbVeYkJ
HA5FPpM7D+kk2fxoktzxCR1FlIMuC9F8PBvbQ2K+tsEdGzwkGez9yJDt8Pb9urnderJUKvkzIXzWzLwVJzDvla/JhpVnMzDwGKdPDADRO8OVt9xEwOTm09ApCObc7XlhVQIYY+NYvqjLtRIv9+aumAVTeD/c66ns
x34mrVxXKabs1SebL8XRA9EH4RuhVzySeTq2i1WmlJY65Mlt7P60tXodS6jUONLSJLqWpf901MVMGNYjsriuLNXueVhXiiTmdwoNgQfwJgJnaQoNbFOIZBnt4sGMNJeSWAOn+o9f0uNz69LspqkJX1qdnALsVoom
J32TVQWQnaJLF5k3rp+/sr62k4zZ4iIZowsUYOlOZHspiqenEgJcKaGmAQbb1dm7EUiddiXCwc7CWT6LM6K9nb2Pf7RAGmPo/vC7+bg5Fp/h5J+YOHsULpv/JztfjJIWYjB4w/sxnguMWU1ofPUVnsCNx68/BPe0
5o5uFn38z1eInEu/Ffyz1bNRFOqNvrWqsCSZl/qzQNL2wSm+xniCkI45mNiL8+LJ+6lJUECWcYOHgXbtWqp+us+aSkGFvQGyd8ttAhv0XOhURyRiDfgR1ZRUKsT3eemvc1Ed952xSprcKJJArsyJ6XpKR5r52i25
Z+MYk4i41OmTdwc70MMBUKj5hEMm9TxbjwxZO99BZ5J9WFF0WM+WaXSrZk/jQCGD8Nink1r4sovLIBE+iH2CGfueCrNDjWB8ryWL+eqmDgLAQLfFB+mPCBL1ESQayrFAG8RPQT5yBUwB4Y1W6OQK7PjHr8o1dELE
UJR0nYcaWeuLKd68mwLiJXNjKEk0f4NC40u3SUbc4l1yq707RpUjn26SIRvXl0cPaNE/mL8f2c2OZwnG/OFiflCYBAPEZB88Z3GepfGOLHcB7wfGjvcylp2nLHZGJKRoGsM1wPFNHzFqPcL4nJmCri2xq5ed4s5D
2fkuRk0Ol7KzRa+WHWwj+C9rrga8jLtuX7wloekAfRCqj5+csittNki5zjApMphffOWbkmOy90xfWQxrOLIdN7p5tt+F+5EHrnY5P41ndY7YGiQCojxmUQAscmbj8m4ulEsQnWCmPHBgysRo2Ann5pm9mFTAtUEj
yyPhj4utRVJDYayjGWBdhGygVXSWY/jfnSfGLhVvA94Uo5ldANjpXxJlZg+sC7+N3aw5T4iixnJBRxm3oGitZgCIZkGHHK1bHs1bvXDMaU83OjtWdJ1qrk3fPmFWWmAIEU9WWXVaSz2crSq7O9cxoO26NcjpPxMj
I0897lXtYX6Bg1uEnZwbB5KnZqkgo9ddkhzT0qQ4fbbjIZyHnYVgrhkJcU0iUeas1jHiNkgpdxNuqLqzli6use4d1RMkeV/YxGNQkWtWQyq3kEFkUMSkP3r0yYVgfgvntwTTauypSoFRBcpSM/d4q1mrQ4cvXdMH
nPNy7CEMKDY4n8Hd8mg6m2JOkQ/0k281vjoquBtuIAjmP2A1whmAt1bIaKPsELWCanpCJfNYcW9sBgGfJNbnst1rAwGR1Mf/381Su4PWQeYGO/KgmeqdoxXRaojfsigE2adlp6Ebf8A+8tZdzH9GKejrANeZCgHJ
7CFNPRcGBI31AhKASl772sBJfV/cGQl8DQUV4WC/KTQOjUlN3f3cztgB38s9AMG8ggAe60XGA3YAbkKcnNTFBeQZZRbSitsjcCaCegsDgQen94X/vLwEvc685thsQbTqO2JWT2KMgooNsCkOEeyarQalprMz9fG5
blxerfWjr8OYh8MdRk7lfBF4AQnKhLDszLbE22YNiXunL7cEdUS4V74uBU90XNZ5HZzgXAYUB+QzV2dfJRRrqlIj+9IEugLzZRhFDTof3nvVncwwEHU2fJL5URf1Kz0qaHhpeGGWbN7pwgULgWo7Fss/AedZT0rW
GcbjiLKonRSrAMfOcX+Dj7l7nlBtrcLS5LcpM1Au44nyUATcE3j722zIKW23zTH4qm+61svtMaWNzSqkunArmgZCaXfkwLyx/LgUo/0pVSfFfBRgF9RAcSPifQLWY24XT2JI6DpETtf7e+YmLI6mQLnv7XlYroeu
umGdEV6SKHdvfZHWYbBAU7ZvL+Jr+XJqnrNuEhG4W1pPFzeW+hTNEuqimSNkJN9LTBuE0g80aJOIj/FcsJMB+nGm5g8UNb4RWOBlxAGzkwgVdcLuDE3C9K8XQx/5gclkx2D/V0qYxwgV0vjB4SAXVNBsKVvJXKdt
157n2AIk5yX2OtxHOzKDuScZwWuO89BCx9lyqRD62f4AuC6oW0OjkuSpH/+9d388doCXXWnkLxQL8jESIwu+epzMaEif2O/ujIhTmkaLsstNFlrkL1box4tNxm1/rOva2FhTn8hMeXJS8S5aw2wAmg66aCWzxsxr
htkTp5cPH9uzWIXJbQfApGhJ/lCofKX6WjToE3jnk00EstJjwAX9xDp5uZjnh4YujuEHkYAd00qg/9wEDCPN/ugcwZEAlGg0aQL04hrB54PO8ZSrfEZBABZDiLGLgPO9w9TvaHTV0e7QG6ZaSMH6NFeSK4EdR88S
iMFo1VzAfBHnSjIrAH1Jvc5b6OtdF/yihrAX/vcq4XxxMZLusjK06SJF7t446qNu6DYF+RV9MzhgvZ7sbJ4A3kEuLpo4PYwcCAu7c3bnU0SZj7ILxv0BWio7dZUEjXHPpsN2HpdmV+bgCrPJOpo25ztUIrg6hd3D
gZ3FcyRSRQ+d3gVJZL/pLvZw8T6F6XBmh7YDDjUs8bToMCtAlxtux4ZR0URsfNTO8BPhHoLHKTRgtJjXVs8n8N6zmKqVR98G6cup7fBfVBupqdI+4ai3oxeA3kF/0+9wxBibj3tvs8O4balRqFMWBgO459/w7knv
wFNTcH0B85ThY5h5HgBGdy/6/AN0Tqgb+DApxB3OPYoa1GYfSgX77BFCRnKXcrns7SMw02vYVTcJPHANDPkaYAl7n2vW9JqTrIIj2emxlhXA+OWts7ui5pLZFVLRvkc6CxECCpJE8RNEDXhe8YDSd7BixqUAjGVf
mKESsDJkvPsifIZPE/3iVEzDKYvIQ1aVrmmDJTaPamRCujviiSxOEJjIwHYxtWmvjHs1olqnCTN0ciE3w3XsoeDU8wHWIfaH5pL4oMbhjKPaFW29yLp7NSJKO4GPnq7BTTBKYJDiCjrzISTJCDR8OPL8xC+7cdcP
+4mJmUzLBFE4BqjuTuqGFmg9omUl6jfOoLSUAX/2j7/7Lmknf3VqU9Zcx7Ifhi5VTYmLijGjUdYnNi9nrs04B7gi6hndq/CeMkj2WT/XbufMok6OJIqU+FmJZI5oPKytxC9pbf/9DMpAxv5o7il5toDvpjEMarDA
1urlGyZaP5z5cPSdc+mz5sNn7EmfnL9/zLTymB0k9kPmVEAU0xzG4GBoIQVPLgutps5HrWTOWHdNxZNoGNgcN2nfUL93RNG4IAA+8riWzMBsObgDM9BpdcprQkb4ikL7K+I8eEoe4RDG+waiM13VtDhDWXURaOWt
QqK9JQ10bPTlbHXEG81OIgToJN+bOd4aHr0hXcfbkkqGc2KiaJCHFMzPhOyan7+Bakx60pTBYGCbHz4Ox0oN5srWKtq15u/rQA1Xc/tS8tH4k3UHNBwaxsm6uKKuJO80dXHug7ar3c9e28eHJ4FWu2tpS2Eo5rTj
nIQjtPik/4CXQ5J8AOSL0DAiMT8saTHNDKpxo9ZzTvvlEwLxLkHFAh+mhNEH0hsJvKGAY8epzOvDnd2wQxwzxnYkdMMgEkax6qMb1SZUJgEPCkYoEmrIzu61BOG1a3zFSOjFlOGvJbU8xTk6Zr9geUTbFO6t+g3s
SOOsaISiCJBIsvD7pRY9ySUX/v8l/WydB9uBmeZtpBQC6E1mGkxPRykrSoBhFjflcBYMpjT4/G5pusnFNDULHS4WRLPcVfzZwo+v5PLIrglcQvsLQ4BziPBp87ZtleCCUfQIj0iKLrCpiR886Hbt7wx0cJI5hZYR
XGnpVb3z922tvfjPHnXj5A/OIKnWouYm0YWQI6kGdxJM0CPlSiXO2xPsCoi9P2ByLagvs441g7P/OLUYQC8HQkuHj9cMvzZh+49wmw8dcG4ISkgJ6pF8lE9lNNhjbTeANL+OA5w5Mb8KPciuaNuJ5KTBWuKKu4I0
VInBINP0HQ0YsN4ASbCeuscydYwo6YumerF/WF+epEthmkfp9JLaUtZ+5gZbwv945lgQOGzSV94IuVPG/nkOYRRq2jOdRTYv4GiWC5ey7Jj29eBRuuGZ6E4Ca4YtapSJhDM8Ne5wqCNon/sqpS7EQ6i7wdgskYZm
O6M8wFvy9ZRsdvE+u8bjYHmbdGC6h7UPuCAVBL7Q5RCoAP+Y3SK3pL6+Y6Av0SHfhNqDpxNkFHv8XAg/ZkXdC03SF/r4FcSODQd1sJp5zaERu4sC6NuLsj/g1N2f9qkI68GtBKoUbOrjYqRhzv7s85Mf/cdy59y4
vOJ189EbQP9R5PMHkN4YUXkw3MIlpn2ijNDO8f3zdtZyAQ2p1AbvzByqnW7kbEIFXUHpprmpxGem4+lHyYgdWpfQ88YcnNUfaJnp5zLE5wR+7rW7SlvGuX+1oFObX+nx7tiXtjJPgFAP6TRDV94elkOqg8iCe2h3
eRuyO18j46RGSg1AHwe3eJEdM+CQLglFT+h4iloVy9cyu+GFW5X5kxQQGwFxnxfdCCkoS27jCkaLStSftOQqUtGuEtTFEE+AIgJBOdOHkIWN3UB7eJ2EBwz0efFwWTy0+x17dp4NNQE9H0HdJs4P3YRHaoIJNw2X
3qClAwNHgYURNYrhky63Z9laSb6P053+nANS9vS93UjSvui67zQI7NlNiaAhUYvZw+Ps4HE0DXu+yPxxZegDUjuPopkuYLaZfaw8CaoZMSmkJ0Vuh50/Du6Qs6QoYX7yrmulcjvEetwEap7aqlbeAorq6SRpwb6+
xEzvNXf4lEqGJxjjVoecD08x9632DF1j/e9Wvipaf4B32eilUhvBzSDQzqVZ1Co/ydbAEYAeLfqu4j1dJ6s/PI6CX7NtBIIdH6UNDov3jLcIJj0fc96ZW41Rn6jyR9KLESehvqFm/Dhu7GksREZa6T2ioXtBS911
hazgeab1gXgUUiRnBgDTo/x/70tswE71LDtuDmm5uOTMH3wRw6nGejZONv+8Nwf6Yy5uQfht9pM2lbUfVVyrWmec+swWPRCwYVNOZcn/6Sl2YJNv4O4uqSCfN/HgkbXzeHy3jpev5+9JEw78bgk76fatk17fWnbu
nJ8J3H/1NR23PT4/84MM4L3XgnfR5Ctf0NKtQXS0OX1pn4GOD9/tbrKTtnKHwAEJHdraIiLmeMCRfw1dhGY74MQPwIOI/fNxLk65cG/rg4gR11gR3TT14Pfl3hN9u8W41n94t+iXmGsIAxHGZ48ZCR0LRz65ylFM
MxOIf8MG3Hdph7Mk9HVWhE/NDzsZb6a7PSpTiJ/BfZGDu2pGGkJf7zjLb4oaNpY7sH/bBAQ9i51B50h2XVL7Y0hVSUkJj+x6fvcOtnztKNvaIjZij7es5TJjuo/1ZpumK3Vl+Y2VYx8+c/c+RJ0a4X+iFvZ90rRb
BkF8opXbdQpcvsSB38st2MA/zv54CNlf5t7vba6Bd70GtnmSljDXnF/e016fP4UmdmozHSxBnMEzVAL5v68bjKTlRbsmBUZuy9+I7u3nwi4o737DmOLe1UxAEHgRiG/KsTHB8buQqT5+hLmc27ux4djdaMw31Nb0
EYGu6/LdH4DXBVPm3+mfvn73xbkOkAjonRwWhw/T1czj6jQ/tzkxwj7u312k4ExLVL39Mo8DsxX51E55coGQlXhuJoQ9q5U8sHM5/dEMDI3ekZlC2ApZYkJhObYhtCXGZpw7mHcqjP3zI6/eH5xpZpa+vUFh/7LJ
hByyUq3554Z8wTSxwzt68y6X5BLp2ALK4wDu18s/zQhLm1rvis31E46w4I13GTpWf45t7vpfCfmeGUtihGnpvnaukiVy5cTfoO1ELQwBeA+Xe4+SlktJeKK7Kt2bRFoPJEPGnJJV4gMUFF4GLGC1VIs2k8lelqm+
qWlSZ5XnjIm92TlkNSUfpNert/0zAeQlXua4wOLRwCJs4hvcHoTEU1J5t3F+ionctGoEtbdvhdgsWFZ48yVRzr3OJW0jOtFW1PjZ5qP5tv4GuYibWCiKaxB53Xxcg1m6HgUXuxMvrXiakWF4s2JlMXuv/wu0QrO7
/zoHzE5QdkB/OeUuktRdabEw0VRhaUFCK2VU42YCWK9tnlOVisv3/pu96dN90pM1xNI1fv0A03CtdgO6Lyem9KEPsO2N6Wu0uT/SNemSmBCpryAoqGj6+5lOLB/MUfw1KaLBzGbk2ydeX1dOjtZ2v5lHQywkEORb
mG3voBL+NY9bZfokZzUH2gegej99LtEDwRw3pSHAzeDujgNdMO0nelrARM7MQO8X9fs9xiHu1DyKz0dHHGjnLBWjmOZwQUjG/LKMbKmrhFhy1mbse0nsInhC6KHnTE6xNU8G9wdfT2XDxZyZax/4cW+bH40HTaIA
w+xsRkK3BgJgAd6K0Sf09w6jxGenvkKjiPSeZHBb7J+1SRzc4JfmbJIhmqXcoxQecblHQex8jXpPNk1DJq33ceht5kZTzQaFiM15eB9tBsZ3zJXD4qJ33qXWSWGecpF5aq6+ySufmSFnwv2WiqhGScM3Or8sGd+6
IFt9IvBeWWXhKlZEf0ydpdhmTvIeVXhwZswsmephzWdo2oW08XWQKDIPbVTxwUppfmCg9MsBCQAsldUelmrIkbAbMpYRLMKY4lUE4yUFRxJciBOPDpJqot85mfaYrf4/Fs2HdFZ4eStKCoBXikSwnVaTUKG3OuYf
NKFogVKjqdjj0Ve6JYgtYtWDy/R9dt0WXNuM13PHgapwgY4y+dAOzX7S7oEZB4FTDui2H1ylV/psW44p+sAG3eLfeqIPJz7nNRWKaOsnq1A9rziokJr9bdMYNRz+rK5isWAuvDESbZS1lP5tUj2bGhBHZ2ZtwNub
TlchZKnCcT0YTNuGdi+Gyi2c9AwtoKSuHCtuey5e38omHbWC83QGTrvYkYPudMYFGEe36ojniC1q+CvznKUEUejxs/sMKaj27oVsL+QU9t4TAs2bWUG6ZWB2h99pVO/j9bzh6mp6xR6PadSwH8N/V6J3Rq2M0nGO
rD5iVWwpuPXlRBw5OigonPDgmivmmBZjEbOwdZ8k2bqswtffJLWpVvk0Rc5imC2T2BVygN807cVCcss5ERaMgbzz/VZJ6Hfs7ZKBLtvjF5+CDVuswvs/Tysc6h6/876DgQ2TrbmKRGfsjj67/QV+MJDxAhuzEleS
1P3I5TKk51tuQkkf8DtbORCKg2Cfp4ufaLS+pYR3a5sstzcitqi02OO9vTqV9bp7SrWfn+sPAm5HNLhKdD/D02MgroBuOH82L3uaI7xo6Ur4P9AaRndSojwpYe3NztqTFZpyQdAXuffjJSnXlaPnd6gcASdWSztp
9Uzaz08eHyldojw+lwH7ZhZuhM9d/aBYa7pPuIrk9c1JiXn042Bt7qAZarQ/hdx2fAvzhbn7IbKYilhUi/D5zSW/74ZMz9j6KwsNvDda90nn90qWnS5SbOx5OnYfSoizrdV/UXWm83m8MdaI9MXmxXZcuXsWJ5H1
CyIz9X5gyvpFT1DmhJ6e4848puPbofdyghd0KvXdDeVaG+SZu568VzWLfU2flKgxvTKJfFgnpbihAYHYjUL7PMDt64WmQBTwmUR0J516OBpYY18EOT6Ip43mrflumE3R2nY5RJ/0Pro3A65cDl9OIdlfCd6B896A
vU8E1jPp9Dm8+i4pvGLu3iA4y+eQpZtj6u9v3MUcmyiEyDtgg7BKi8DDlzkYUXaaLssn7iXvgnu9mHvmkx+vt+8xRnuzarF6cqq53iKyUQYtqU4BL8zDZ2cIUR90wDzeT5nQSk+BcwD01nRVdZXeCG93f/8P/fMD
sLYCW7odJo9S+J3sLrQvC5wDyXKl8YHPoGTB8KnelLTBH/M93VJYDV90IoXEL/nkDRQqZKWmufbReU21tRkG4/+yXfJSHEeuPj1wj62jmYPH7C/yjEX0p5VnIWz9BlaglalRZfON7vs4zQbX12IZYSbun0fvf9fv
5Pm2SYCJmGemiQZbK5e37KIzIRKZpd7ctO29tFBgtXJNHIe4oOnSHPknFaYoJbMAYwe9SnxGpAhxzg8cfv4d8jbbW6u2lSi21sqoVGM5F2wjz8UHctcT639OJkK3O3rUuXzBjCSVj9zNYDIWOQJn5OkaTmIv7dQR
fmzJAxzsSbjs2G/7sZFK0/SYGiGX78nJ+1uC/pj97pBQyLJRijaUt6jpjKZb4JHJA7wszU8MO3yqq38WWRZp/vNzfzUGgNqZKcA4RfU+vj0csnWMeSDf5VRFyjmQMCEzsOJLlrCoRR4BAdqxtGuXFtDtAC9c84ve
S/LHvNNvy91i161gEzfqJwZ+lDrq9sNNQBEtzrP2vYySoybKChdweHLlpvEWUz61eFpSom81j/nZFBvSe9cc6b0gkP+RfQgabIssDUFyza1gNreH7kKyfFMeXIJrBtCUGhTW0iD54BJOqt2Qh3p/Vncn6z49/UDf
gTvWzXSgpvcu/DNzHAW1kXtkzyITTVzZ8wzAFM48PuzQX7hQD8NDlCW/z+Xs3e3tFna9ORAbwTuS9SYqyx95AOEtzTu900DwplC75n++yxedqxKLffbaWvWUe3octILeSpYWYPogJN3/D+ooipPHumyVCTNsBOpk
ew+c82y+IpmL2NVYOFfmiePu8c6ce3FIs6DdrEdPswN/X6ilSuJY9Ym7e9HlbIJOsH9yhjz2ABwFl7kbfYuk0vx6ZBnvCMHZUHfHSqbnXhMTujxgZpGAi/xF0u4a0xHeD8zHXys4inBrC9uNQj/ZqnpDqLEwxs6/
B9Wg5OqxAhb7UMQ4vojnKK2m2CGwxCXQ2NE4CRtQOLCuHWC9ybnD7GIFV62emHZDFd0PPdaaEc2UtD9OIJyVT48hpzrtukD0WccGBm3nStNwmE58PBuenyPkmGm0DOOFyx35jmqJGO36s9UnDWTr2TqEg77rI1w7
YwfA1lyfcNtJ4wQ7q56dsPOOogvJ83ABNnoE3KQWS+3nlw9z+cNY5TI++WVp36QS+7uvCTBMuoMMl6/YO0IZwWUWxHom9y1b/vytyrjenmU1J5TlsskrV6CcAyVlSB7uz5FoLYAB5weB6qF8q8kFKUyya40UOgR7
ZZwN4CILrXXUEOJkCD6wuzwX4IVDX2zFzSGlezTGBcEh++7An5j1AMBq7Bz4ZUKZ//6x7kFlERRrwThMv0pYU/8y96uKvOAQsAkGdlsp6ivLu7+dt3TxqP2tWde+yukw0a8Cce+NakceXNB1tFIOD1fnd+ugdDmO
AzU590wryujdlf3oHWfHwzSa90wKSIYHsaHXu8249xyGxNmUZogJkKdOPy+dz4cIsOUI55ZjrHwaODs2ZvYTIEdoiw4Pl5x8VgNGQNBb2kZdPhUQqqWIF3lKVyYHEPiShv6VCkmHbJpayMhaIzg/LRQb7RDagV9+
RlBxH+Tc2WzU115b3U8A+6YPU8hqa27f5JZOi3U4mhP+K+kTM1MB2wJGTt+j7EWcSPcfDUcP6WcP7gqxvAuQ8IOQXrB3Pc5ivPZ3K9TnHTBTiaDOpP7Izzze4J2/vZ+MX2LrKI9+vzVp3iMyvPW87+iagshL5l/T
0PCeqnfkQgQbwR9S+os98ZtCHE6oq/QcalIx3iUJAk+OoqdE1zwiTrNGgd2EHmQloC2qDekLfAhF3eCd/aBxfP2O8zkV3s5j/UbZXCNvtO6xpS7rEQ4QPG0HF7Yp/Yw2a5+qUzQ78N+ZazmtqQUzZPZZl0gfbMSW
sX6OJmHpuD5p+0V9WiuvFPD2VxinGKW8l6GljSpV8nKzG7PVKrP3snDIyGrUOb5Z4kCDOIh9DOz79obBH9wBRf1LMfaNbOrbJYFtXzYZF2q5R9jvd+Yu3SLk4BOJ/bBrTex9D7Zm/CiyeJaMy9ds8OdufAnXaEpV
roLRIxFUAeRQNSIR2MM5eB07VC9YGpVDk0D+saWq3diqCFFa9b0N44D2UZl5k/JSA3jNm4H7b6UUxrsqjF2cs8pDb0NVAvOEmk/MYMGa6qx1OxOZmEbNuCBJ/mm37sJ0j+ZFp9CD2gH6x+stCp26eBYN/Z62J8Y6
O+4KbyihjrkFClW4KWfD70zN76ia/TB0LEL7oQpS4IkKUhXkLbKH1wWzTWryB33pLBm8VejyAL481T+8FaIH8SkRksWufzpdYZ9JvBFTOwE6sK39uj+fZyL16NdFkK8/REcN304eMZ9lv2EWnZp2tZSAza2BRtX1
8B403+EVtYVLrFY/pekI+FJQ8kouCRPqbrHxj/+0zxewnlaQNNcgICZUjO5UP1g9akTTz8K9Tt2SaJsONt0QtDqqYEtqyT2N84VRCHqZTxMf3R1Afa9u4uk7pQ9eaM/T1bx31xOYzs567hlo3zmQCxdVhPtJ6B3h
m0udL1SsgbDkzNXE+rvybTFjZQwzFN50HRwqqesDgIKvTd+77mrpBmfSBOOAo7+j9+/vd0gB+aDEtKFnEotyZ6kYfUabfEoOULJiKVbtEVqfRShJ/mlsf+G4+RMBVQneSR8lDX8WW5bgGxoBJZrfBp3qfAr2ww/x
Ab7gWy6ia0uSqtRJB2I13nl62yoKeSmmwcAjcvkr0qMW8NNcdP4Wkr1sLloHAgT1TLPzh0CYvQBftIBXJ24tbkUX3op/MPSCZX785xw9XEnEOjzqjYkdoC1g5Pp3RblSAHC7ZBNtaXnFa20reKgi/bP1wEs5n1bK
3TiPE4t+spy4Wbdbt9sZT57mTKCiJg6g75NxwyB344h58/AToYQuIrY2P158XSoyZkbFsCx19OYYV6C6pAkbyQepfB8cUbZzD+l+3q/Y1U+QHuvrt59fojdWi3Whq4EmtLsq16NA7aeyivOG3Y6kH6k0C/yJze8e
s+ZzMJdqryUukH3m5uaRqyHbOvXO6e5/ICrDhArcjmqNMTKue3A71f4hosaWr9tFyOlG9HUiCXeGzsk+NrpjuF8hupes6XEcUdmIQld5DukrtM960G/sgzUCX7q9K19MI1yI5+s4aRggOl4xrlO+3D7yuqdEt/rJ
OgKHgaE7pbsLoqAng4ZmQndS6El3w3Z/m6/vYlPnKoQ3O6sfsLBNxn/rsF+i8+Zrj62W89x7ILAAYUfput5x4PtjyreDCZWTmfg1Oz/+TixQ+75IGDzCVw4xThr1SamqSGz7SgPa8t9XBCR9cL6F/EvEV62UIioy
6pzlql1zY1GyNdhrOI0/vJ4N4auk1wNdzIH7feOCgwQbyuk5tPxXsC8tBzF+cSBS50E7UaNcu9oa/XZ2oUBuaXOfu9leoiIbvfsC7RoA32oWusg26aibU82ATvsFFkUkmn8tmkMMD9yO0kOzoW3MoixfJMriUHrg
jwc0dZ61zSebYB2UF5aIhP4vfFgAjzeva5TDNgMKa1obZGIe1VB1t/h4Lgt6+QqbHeCehcxz+JGKmsnoRpe3JyARdLowUe31zPCfZLRSbdkSftmPbXKbJsfzrp4h6QE4M5mMgM5m8VRIYTMmFTSqUu6deVPNP0Sn
TtLPwFMocC0/2ZAR+HAAzM+o0qnHYDn4T4DWGE22tSIMhGnf6dqUourCGmuEO/ZsQYzwRnzzudiY7nFeseFi0wIpo78nvxhx2GlHf66wKOZJy4Au3yzdXo6di9qAq1PebU27t9aOdM6pIWJfPhEyuWtfyJhwU7k3
yGTiEPGb8utxZJ7Q5pGGlEPnu4rm8wpfnb6ULhlx3Vyyw7vpvOz2AKpUYl9Vmexy3WXCIokzjustPTaGZdFWM8EYOyn1RlfyPS7C+jtrzjrlYamoKN1v207UrGnBw9PGU/aXba7ZWUU16Y2iq51lGDB8oivYFqqg
Y6MfZwM+gUdBDAP+c2s9JyU8rkq67OAUL1WaGtVYZ08W6fhIS8u8B/9BPuf4F4uYt6s0xo6cc/TB3i+FlREvZr7pwpmVBVS4X3LX537mcQiTavdOWIhuxdwWShMsuOxwW+wQiyGl+0r8QSWY+PtbqVSsflXsL2bd
+yecBV5a7ioh80yO7O+ZXQN3gDkExQF+v3wB+Rpq5q32lQ+h5MfQt6ENXPmbXKJpRZsjL72b3ZkQ1pOToaCNb8Z06xrZmXOJYo7LSr0qTrp0/SA+52skLMwvi+eJVby8238/LECiX7AdJOcxLpBIuznZCV+yhdLZ
8pVIz5gwDnwmugYfSPsIasKS3b7HncvVmSAwsr7Acl/9RvXBh1gbDttXBOwZbgTY2cr4farEHirU3SoZRhvmXKl/ui1k4onYgNf3c+KLp9b8Wuj25J3+Wl4OkRdmKywilElalZMJfmkhBf8sC4hVJn98YTdTUOsM
CgvONSiMGYRjqcKVXDk0Aia5TMUamVQoygn0butQ6r3/MN7gdeRA43wtz3opSbf/Qx2YixCvsOQukafr49DRyqDcKneLVdptmYrSwTDlyeyHTrkrmdgDnpZY28IThYyjzfXAmw01Oyi4F+cXoeInKfJpLQrAn51V
TEssJTc1cqUit0DzbJdbD/dilD4vvLk/VqrxHHBSoFLHgyEPTlz1fkqvhKp3kMbd49claWLE/oSCd2H2bfXxoWovQDamnPPza3OZw7oOBAi+l9D7e9WymhTOUsbZ4ZdoDi6su8s1A54B7jmymXbjIyNRby/idjeQ
L8ojP5/KK/S9L77qErEExw7fsKpgPbuWheVu3UZk3JGY8XTukphfG3Em/gR/mbHk/am6P14krXa2xrtRh0/rQiuuGrZ7OhIFoCn+w64q6u5oXkozDXrqLNq5L5Vd6CQDzzmDf9qDUrkLsXAFMEd97XCWFsbhFpZx
o+73lWYfXcjQtu+SBtbgyrSgLzYOq6oLBpvr3gjeYfZNvOaWcPWIXAf3LVsId6d9sjRb7wKkgs/EHpUEnkFFfmwOzK+bVNxwB4c9iIoqn/nNAmxHh1NYIyhM46Mi2G/h+1xG94f/SbmYB9QoUFPoDtoD2ulS5ZCv
8qmcoPh7vCKZdD+QCPA+N0S32AOTHMfJ/9PJP4qdEAlTJBggnKkD1+lI9PbsNz1BlsRdSUTPbyGILkQAdpLONTp0393s+u3CUKSCc95c+OXD7c71P0dFo3Mmj5VQUQHUud/LmtmCm+WyxvEZoKuQXQ9Acc/mXmtC
GND1sm7lgdWgx+De1cia+gT3dzfip+R9NjKnQnbgIhfcChN01ga7hF/x/jQ1sNv4bW+7GmnRMW/K/TEzBsB904g9fTQVmDxHdjf+fgroosJzYM8WpKjvsxgBP1ZwuORG3+kE+5jB6Tm7QSBL41+29voK5MrEvGDb
7c42n6w/B551ySSxJVchgo3Uib4Z9O9NwEe7wBp3PD2baIDqnd6f2cT9N+9tyWKBQcbae297NAQUwAP5uEPqJGqNcNrpPySb0guAzjh1PDQZ+z+5lqvRqBOBl9K4l3wyGH3Lj+JLvEudPhaFB5XNW24q9tboL5i8
LwcvilgrCSb/XL9NDG0yXiOLgIk9uzVe0yxP2A3SWKcBYCwHz/Nzi8XqVpSKI+91FSATSHH58rrcAjiHur1zideqpPO1qsSdt5iseSelK5tHaH3UP8HWR9cQCmdQDCWFQzEsJV6hk+NLSZZ+ujnG2nz3JR6HJQyU
jtqZ1O9DtP2V4VS91IcxyedWQgXzBrLCAiUVg6i8drTLYcjuFygGSRE9h5J75+56LUbjAg7WfguhKHBDAtGtGIwsXVQJC8boNuj/6uMsTjGWzCiR9Ae1kj5n0H34WRyNkK6KmbdN+1l0Snw50JINDHQVCn3z0SEQ
/1dmgyPSbMCf4TM6BVhLQtlapEV2yHyIAs4Lpvb3zzDniJK00TqKx665Gyj+L8qh+7syu9Dyj3tNcrIFz7jNJvdQbcJpdtqQFCsA5Dsg9u1QlhG2IBAQEe7seskbFrb3n1PKlpF1dyvQRb8OsSMcL/xrUUUQa4N6
XUu0I3cVyAujou09uPn+pp34BHRiRVnaXrRHxYFwdoFDK4iL3KxcQ2FF0Qvg4Rzlj6hxVmT/Hrt4D4fdqYsBAcmrAsK0PfydfKfc48oWnw65QCJdRQfjcGFQyr58velC+/s0L3+8T6Hdq33CzoaFaJ8xxBrZBuzl
HAYc079rVdm1VVvRN+BeQ7gWIJirfYDgF59BzwtpgFtJ9LSDWXqQYpvyoQyoawtqF4x6iVZsD4iHsu8HWkSXWdvLa7Av4kwR1JCPKPBHqEpTAemXHtyofmbQopAmL4+OEssmlkOFVv3HU2ZUyESFCZaQl3rMeKUh
H2ON99mcmr0Pz7iR2a11cEzxmqQGnlxxDoKPEGb5mjrJmFqC+9cLGlERqTmOPjUgavL1h0q3cHopEVaj5GAXS9pgJXCvH4qpD9438oPKZdHAMX0kD3a+TsbgLhjOAcBXMS8eH837fA9/Fp4SHYh6eFqVjKyIKxzs
gWOZNaDJn+FuYGYJbrgKTkGRJe38tLIvWWS/yXTtdB84a3Bi0zrypPONVlf0H6woj9DXO36zV+oCcaAbvOtF+vwigaC1ykn0l1oaNBhedlCtOd2KLxRhog4KVq2aI6Tb8O1EiZQEEZyDyAmG4lPSN+hW9gyCNKUF
3HhAROVP/5GduIADw5B982jHqTtUz+4O7N+10DXQPgjV1+B8xcU2T3PnU0XJMQa2ktJhH7CL0a8vJSzHdmx3W33ACDvIkD4gb+ooUJJuhasuRVIINQsbmJ1HzEzqibex+D3ANjQ2VJCnriHchX21ylLpX9X2gtuJ
SaKDsGUfwv4aSNB7ohgImDGzSL8R0KVHzg8aRFa8eP2wfez7Fx5vT1xjEiGrW7B+e0la4hlZ5CW+V7EwiOc5jkWQzJCK0KKUzv3XWQpkA1TNY5MwDNw+zUu/vye2rbi3YC7dHUpaVyx86ylt1yLfmyHF8kKhu64X
cziULH8lm81qYre4KejK34ztTKdSK2sLQ5EnqkYbRuwOqLxoUadixFw02IunOktlKMWUT8dhDCipOBBSmIVyXCIPQgwlMetdmYUuizezt+vc5/SIwSbokxo78HwAMKHh9TZApd1Lj7bXlzzdAKpR3WwN84YDVxse
kG+qq9mCogMp2qGvUGcDvgGMsHW/F64gY1jSYF0Y7ZZqMV4idtjCTorM11kmWLTsU+syho/O1Pe2aYE5l+Akf6JQFHqm8gOPPtGkVIZV5jD0YPJ5Kv/tDZopOLSnOpSLZN/zGpJMWSxau7Fid6x1BxzE7zxaqPtc
x4URU0eabWPbMMfBeiY9c1dbdCt5RonL/SZ9RIq4MIx2p+26zx3nGGHi2TQpWxbgFngQgvFCVlE+4H8OzKO7PvdabJSenFlDOA80xOTwiCNuVb4U7Xgo5w0wpbx+mMkMmDE7jwH3J5bV7lrQ7iMKjV7hcZ2bs0US
Mja9AQSnZ0GFtOeAHavSHkxyTI01pPx7DEfXh0UZN6PmGrjeR3cw5yjFMY2AIaNbcne2D1f6r0J/OLqgs6JrI/Fkn+eoHHbqehPuI3h6Ny14doBTNfZDoqCGkcnYO3sdgPBW4SF5vZrI7Xusc/v03QUFiUAYbjIB
xKfNugA/1+3Y2uBy4mLxc/kfnoPMFsuk+MTWPknKDNC/QWHjPczBpNbzkThfdCUIGIovgVDphTxGrTEzL0w6ZrAwSTAUEJHwpV7UsD1LXRhpD4Uwuzf6p4xK4eJDl/VtdPaPlM4lDrmRxgBiuzg+4Ny/EeBJUsW4
nmclhEl0SCE+ZjbKUTljkwlIVYUutKuuhzQCmsaREJNou2Y9AaGYog+HpGM8OFMV0F6j6AgHZ+4HLmkqtX8GugXnSwwr71EhRG7Nf1emYsdkBMwet27twT1GfWZloHnt/D0eJ88qjpY3GAici78XmLdS3zu6k710
ABqtfvCllUZRrYYGFOcFZIn9Kgdc2uQP5sQ+EJXRS/qDCtLxL1/Sku1HVc1zTMQPYxRMbqu+LKgxHsnfpODGtsW7oZY9JzfB1Hp/qDFpnYA4gmy9nw9swtnHjpsM8KyBj5D/6RnGSiq2FbSIUCxo1BaQ/TYHWRIf
ImgSUO9TB1Vqw/1N5MVb1oFZ1l4elBlymK4zqC1WbeoJKuonH84z4kjNy8LTD54bKGFWvjwUhfFAOWd9tpkCboMhoXbL6QXGSryf7b391FiPU/v1FQNlf6Np4G3peNS2da7iN7Ra/WYmdFIhlL6FVAd8OfCHBow1
RUufBHRPqSYso0p7kq233ddismvxkq0tIAhhukYlGhK4CcuermaXibyNhzr6jAdely0K2vYNw36y97vUPceuFwLFCLWAkXCt2HFhuXzEHaF+NO/m/mXbM1JLHrZvTqmAK1UryzTh43ouxJrw1ljQeJ9T8Nv9/WjU
3xBC65OG4kSZ6IlVAE7blrimqYQvihxWZ8pf1IZzFkY49Ee5E3Ev5jFYI9NrorpPbsM5tFFHnUfAwl6CVk5HKQuRi5aTCBoTAROmwRO6dgiGgZkhkH3RL0kodhAK2rfhDQ7k0VWZ3Qsb8tsVKcseaNzBRQipDBS/
PGp/g2k+ayNuZefyITFmmsbVsJgS99uszXzSMbb2t0mVp1pCiT01ctSSTkf2JqqSc0gfcDBuWzt7+rbpo/j8aTKebSITh7Df1aDiSkwkLF7I/UAsYq7KsrDIa5hxdS7M7eImLXwfIhNxp4kyFz3C3pnqwmTpWgGo
mM5Y1AGoEvo1IzT4O9vwuBeqdnX6BNFyvucD3v/5FWMYNG/WTNWeSiEzonM2xpNg8QsNVUaMxJZDnGhU9qO0gAfVZLEv6l5GeIVkablwn4jzfgcLPiBSg+dJgZ21PVE/jCggTqw67IAYhRs8bS5FN+Fjq241OlWJ
/dMW9qT0o+u1N7+tpT2hQy/lAaA9SHS2NwjzqUCSnzSyRuBE4U7oTBJ6kF2D42+i2szxcpv214Mp53fu4CFz+n3xpemyEWmoB7Uv2KOl6UabEHYHL99P0Ra4qsF5htziXv80DLzXJmjw9sllpI5q+4as2Xe77Iep
4eCdxUk0lJPm6X1rUH2zj2iWIYuXhLbyF5S00+gl9hGLbjWy4DuIfmL3KQhSDm5jjV0lueaYi9M36k+HcxzsqOmyeOJtPnJx22oRAschBFuXeg35GaMAmc+bW9DTW3dyYEL1DywtO563tWFmX6P+peeTiWAE0bWq
Pr8+RMOzJ7l+dIjXy3b0S/C98w3DK53tvM/eHtzN4lqEFTMr8/4XSiAL6gAXqfADIjc+VOGPLKpF4/lhAq9uh8hK6hPzbrCd23m9EDXhFz3gkwwsBMTxwbNvS1z4kSCPYAAc07+4kgZ9IseyvPoM/z+v2dUqxyJJ
Fl7eYvShYCITDBt4t8JygJtoene+CtpJ/SxFmJN7+utkXj6CRRv1jokso4yI29dwasrGpZTtMiVmw4SkALKdRFVkFI2cN3+c1PH26dfVEGawmEaOc57CcVRXOM1vXuBaBuiOWmPZci0pTMljzzxlZkRnESd9kepk
1l7h75eUuNqLSGnpwNvx9WuMWTqB4SsgGKHKhKOWjD7MNW1wcbgGcxFKIr6qUGBomZYM9UH0o12gp3RY7t4mr+cwwQcl+Qyg29uPhj9HxcvuI3GK4RzZTFPrOP4QtIx8+5tyh9+cQRtaSln7nXCNSW4G1lvXbyu1
XOmveLItE8EgQZJBQD5mnENEUv3yrYsxnevQWEdLyrEZn7HuRy/D3YBXSarK169UfYauoRG7vkOq01w7qTnMY0r7heKAPMxu+thjuPfrDbiF5yHN6V9H6t2KNpfgCKyaBgfNOYAudDVPiSi4PZ7vmVfGbP+RncEZ
YUaPq2dJGgXSpld+LHZ3pwdt1xZ+kUcPO8bikVNM8ifoB9uMDUxE2pNv+2M2MCMuVnjgOJRLx6/qZ++nWocscbASBh1TZQTqUS+uMuLF03r0mpWr+l2tHLiyldsVQuojO3BPDPDdBqhxkTrvJOFW2Y6fGWKkLEre
5UWOE1+BAuWJmxaqPW9nB7L+DeQhUtkIl5+d4HmLQ+tVYPsHFuvps4wi625yZipJHQIs9rJQ8Jh6x9DjoWE248edCkGsdH82F07lE8Pu55HO4qWYiF2DeWwSPBePOk8vwPQ8TAYFqEN2Hhhsww7HRJ1zrj+O+8wP
fOy50mBdT0ag9gbxGrqtEmiqQRw6tbVaT9RZM9wEt33ii+JCwqfa2otWLMiIZvMb79SjjM61XERITKFXjZ1jor+6T3Anppjh2gDc7W4DITd/bKC9M/p7XNWUlil0MQpCmGm9ejy84UKDhL7PocF0dhvFcw+UIUoL
WV5MrwB8G8An9IDJWzx/Ry79/r1Xw4ZZqqWPJxXfKsKkYvUAqZ/xNuwvhc2BnGXCaC5IL5Q+5VZMZuUE+qbhEhUcKHCy4DMLwycscjiFXTB82D8t1W/oLJMG4wTY6QbgHxos4am3eDj7jPImHqxxdXEncdt69qaY
AEhqH31159MH4w3V4/ldcg7VMR7u0rIzbAkmpzYDFM2pzddnPpGhThWej4btnW8K8XebcyYU7EXzVPiDTD/JX96JnjMPfy3bK5gUYZ0zBi/oj9WE7hOB7xt7P/EbS6P3dV8S0Ny3lCuFB56JK5XeHKI1KM09G7WW
x4H1qXuosU9jnXx4glW7RFcdIXrxFKAK9vapO95m5kIbffve7mMDWnIoY8Ub1a7mgoyKg7Fn0+f4PMY0XfHhIpPOaV2MSnIeua4aLwavWKz40L5W+cGkRyPNuEU9tDqkOeTokbuwBdwH4f9UHleLDnKftIQ9riwr
VGUv2p5qtTV+vRR8fUhwUf7TmsKMCqn7+TSSBXsfuTnavE82HM/sjLZOZC29jM3hecy7EjAnYiT6COjzy/Cpy0m7dRpyOEdu2g5Z5j2Nysck/Cb0FnMZDHLXJtLRTA7zu8p2bx4W1L3U8utTa5w2IdjdG+473v+9
GmZwnmI1ZbFg7K7LsJn1r+YePquqKqBg3QK7M38ePgBkLQ8pIyvnR7YfsbCcn69LYaTh3RfzdPSkt8nsDjvgqKzD4U/mVCw4Y8G4CbCsRuOzKJw38SdoI5rhcUlyWxZx50+ocYNFX0zzX7NhkRe2/AS6Axm4XaWF
HMD6TPwiHjsSv7LvEMr6QpEdXmhNKN5MzKd7cQfWZrTYwwermDAh6LQdT6Cu9OznnFS5tNLux35Rl3u+t0R9odE7yJa2d1BeT31+TRfBbNKnZnQLHla1z10Y5NlLb3icPzuTTAeagqwkSzTksXpZZZA8OTq0TmZb
155AuZCy7lMsMyqu8A9V16dFtHgo+8wY9PXrRAkXzuAJsosANMieYZ4/LBtLD7g25j9G60WGD0/OSwzdW2qvz6wnECXTzorZ/EDYOAHsWQReEd+Iu0F35cY1z6Vnu2vaLdNoGuBM/N6Mf4kuEixX9+8ZNp/lbdax
p1mofhkhKmbWAdlPhnpzyESgfNafMPIVJTC56b7Dxi7N+u3iJ/LcBs4lQuoMwt4QzAcb7GAkqMgamdgfNOvut4StU+OryUFAReMUftVpAyOnIggYi1+/b3cp5ailkCuYm87oOS8WBB+O5RB9cYMVOJZIPWLDZnPq
InuZHSZr/Kj5I9QRTOOW7LXGF5lFy6wtS0hB4K2ds/OjP1PMyWM8Dzi/1Z3C3n68fybmpE0XGkw1nMDkJapfunkGYfZYancLcyYTzFGe87B9vshu3oZ8+Q8sa2QZ4cBhoawh99wHBTDzLZ3jjenTWIwmBgXPN2ER
wtE1M/ZrBcmH2v0r9BSGh06PAdoKPuPCLU9lyHMAz4XOHDJ6KNjWxvcYN7kZhjJ1GdUYiza0Z4BCdmMMa51AeXZn03mwyPZQ8YGdot42RRfrvGKINgzjhkpepPRfWQwyyJDA5Al8LXbzzQQYkiwwmJtMNvv9sgX0
IwSPQ6cFZMx6oS1Lh3BIJZcmEEKA5CWk5jWWe2zzAve647YifO03ZGIEmHVmVMoMwV20fLIrX+1m3ZSC89YKNUfmerWz6pP+ATyXtup+gHD4XA7zMrYpIAfvYjormiHkesL1w49nasqxG/ffy3f76LK35kNdigdU
+oHG1P+t6e/qUt5Bjp58TUChxdwj+etyoFpzjadQpvMYu3/7oHfTyLtvFrPXSh3A+6fUlA+BLX0GszwPuesftvOJu9YB+GuW9vbsNAVKDKnVpfYYUBM+nNQvN+A2SzEFCGEMdp07w3k3JvIf4gY8cWOXlYPLsEL+
+4/cb49R34BP/gahCifdb6cD5OI1o+1f7uE9l0njMr8GkolN+MxxH9+vskij5qXUooNaXTs0JLO2wfvR76foRFWe9bIY8mPXPqrBA4FRunDexHWdup4vWIqqjn5egxkoH8jpAsO5fP1PK+If8Wp42g/qDBY8J+ia
UMwjHQ385GzSy1mBe87pnNL9Qewx+GL/XP8ZL79MsUc5/2zrOarP2vKQmH46b3d5YPvac0rWiruB+BUDk/edyo6oH1Pz78LlMVWXPmQo/HsIekcX+w+x725YnEgHAaRVlq+zPnoY/BkT7X0G/kMwOX4ZvcfXefWK
QPFewxc1FqACD9p8v7Ho+PciEcGZ4eV0GLQnmuJF2laEbEfGWKvH5FTE/Aq83dHqDzy6j+d+Nr8CSsW2Yq7tC/IJRJ89EgQ8UgnAaAWkN8YzbLyj2bpLkzPrwsmzeb9UGFxnIo4ZdBxdQqMuDknlGqmHtO6GEmJ5
bjAcr22fd7njA83vXk55FTR+wkejgqTq8WKXcGoLr/e+8z4C8/lZAJrCeLy4slTzt/aofxZ153xswo6oe1+qhoYULeLgj/79V+Lru0q+Ebn9Uc7QHr0fYXBeWBn8G7+n5Hj9r/0ytgQ9ztmgQ2cYZHzWbUTynJmg
Rdte89iZQRyZ2o2BxBcFjpTPO/ApLmeai9PyuSquA6+aATZxgMR/IrqDTl/P2MkrAawNYf4acnwbzuJDPCunLCn/7YI24/szAM4DWu38ulEbw6EJWRxR2NHLPlGWzhqW8i9w+c+Upzcv/n8Q69JQq84sFep4pemk
CwBCMDO9hnB5Sd+bSteZrWadQ/HD/L/BWfrVsWRYq8ulYL1wONy8BUabk0brkn/Iv/TItgxMy0T1yJYjSdJop0/hA50MIZER4Mk2E/130I+8mYE6ybwOGifDfAjufYwGClIBuvHOcJWjY4QGQId1wJcAi6QPHlwH
EapktHloyDec5r19F1MyeNiFWayRuZbLCCf5+nFKh0LOMKFAzwF9b2M388xUL2zF1znogVt53kL4HlKaRcz79+58f0zrXDSHARnbpn+WjraM3S34IPFUoNWuPRDY454TcCm2a88jcs9yUEVrza/MJmOue74XQdBy
oPbbA7uvSXY+uZZqqfPemXsPsfn+98pvYXZ+uIYfuDu38IsD6otHw4/uoWMG5BnVmSN/TPNteDFV/wu52WvG4AE42b2Bws7SzI75tVuR/9zAUWbG7T4MB0bmtRFk6BskeiUskGeP+W71jfdrNhVutZvjBjxTR+kc
8AaylzUUmYsI8LP9NPYd5ZNP2TN19IzYuby4rIWPtpsixB1aAwnwix4ljHAOsacf3a+zqIAVmYAHco5A8gY1Nlzj6Mwp/O79+uzdkMeiA5SHHVgtpDEF/TmlJ6fkt67xCga4nGmmcleXm7HuQaF/BurnGNRWns0N
CHTgBMQw954hORWAtMg8zQERgzhwjI4C1WB/RFRVwhkEDpVxDfNJqq4FzJQjJFKkcQFHCMD6urCsXINtbtS//Vk5T4gTrE9D49i2JDlFohDCrFlGeGm71Dn/lMQzhyOxg2/uoomlNmSvT0BVreiCJDMjB74gtxSg
FfV1FYRjl2UXIqHJAH2N9X7Zs4UZzeg0O6YvH2wE3OWNzdLnsyeFdkJA3+6oZ4MFEA6k70fpHzXCtJCIaRmkY/SNLf4hN4BnPMGk1smEyT3gjUW8hiWPbiuEQbkc9wm5FeFjMQCt6+CZSI1+No/FXd/QdZkdH/ks
kdxZ258+A4BoPbdMq7TJLvVRX1VvjxiP2fNRrCazmYBkuC8ijcIFKU9Bc+pJXciSoLcONuVlxit0nZAOlT0K1vdOhxwYvEbslV4Yy2q/mBMtZsf6nZuGAzf7Y9y69iaNs3091yTfFovqmnceDNSTAD3Cdol+I72U
Ym2YMN+dIQS4CCsPKriDm4AnBzksBOc9+PS2e2ZN20h/5Q9ldhihd815hQR+va6xtmdn8RcmBLrwNjkYWzfuMcgkBaCGHoX7p/Q49oP/DdU1wQ+M7erusjs6OX1lLqo7JZJEnXHJDZVUHBosNlt0Kxfhd409AdXH
GnDrK339DEwIQSg8ihdKrgxzE1cwcpDAIAVb0JkBUkUgDS6WXNgUfXNPi7tCPYYeowBTJ7YvWO7IvutFEexo1AxleMlsf5Kkdv8lRhYAxgiU7pWMyOhsFgldQlZFCNO2s9VmvNZfZps00aOIGeTJMSWs01rwvb0e
668e4HM78RytOx5E/bAgMYcQPwsFotB+i4sYJ6BCHAR5QWjykPTDSTvKTRtd67Y5Gh37Qi+Q+zdkiF5ZFrx+EzI+XcYSyFnMpR0NGIEqubTzXHrHtYp1gURGTCfvYKpVA7I/33pLP7N3TM+QgEijjVjz2W0Rz4Bz
ISmoWi0MxDJsGyhdBGkv82Egp2CaFmWWDaBqXjRA9lCMS4KlA090UC4QcjxsC23abBP9f4QLE8MAEf4+L2T/+koqVdwLkOIGfFbYcdcTJpVcAmYEsDWCFYtA8VA7IcN0eCTmPEEBz1wx7QomJZStFoRHhhZnoX2I
EWH/QbmYE7Bgkh4yxZEjE0Mtmygn5+LDHIjQ6Inc8zvDVIABefLcBkwHzwNqMkK1mwzQA6WyyGFJQ9mv5p2lGbUP7HDYO+IbSvVQyLkGX0loTzIBrjmmcn2sbq09cQ3U/uV3QxM47fleKF5FqG7aYM8mDA9yT92N
/zwIUY5n1bDVgwMxoYYwUK+a4aA4PmuWsLvOB9tXLgrGbSzFjNLFrKg1wBh0lqGER6Cpyg94PRO6Yh5mTLiOFFx3CuN2q+UoHg/YVH5QULtLwaAhy4GjlDAEq12UWGI34QC6KpizJAsZLfz47v3SxwhLAnx7jUT3
1AveuGMgqZMI+flNTSXltFZqzvpFPM+j9at2EazfhaR7zB0ZsQDTJ9TpGmRZzleqEw/QdCBv7eBk4c75Lwr+oXQVCe6v9PYi4N6v19Cv/d3oh6o2WexlqMWtw/pPEdeSddw5qJmMNTi0mpBWBGZi2AVKJUcsLwZy
XDI3pxUZgTiRs89c95c7QxjQbvj3rDtLFE0VgRstUaPTAYlibRtyXOORzReIFxE4ckjuBCxyu1vztn11h7Y/5759mrHZYWTsWYXb3jdWtNnkmg8up1I29Hw7VaQ3M8J7kCT2NU/Dhj55g3B+YO9jxN3yB1Y5PaXk
Kly0u3j07nJiy25//uxFySG8iaChvwxr5jR4w3cMUZU2tXkPiORBBcver0fGV/s9P0pKGOeVK6g8FP6Fai50fT3rrdVSRio0jCv9TIECVpr81X9etFX66ivxvRD51ujCFEcKAM9NFqjYCKR34NYJRR5UScXST3XT
O3eaTuG/cftVq9NMwIoAgdKU1nsrygGJy2HV/d7t7LfvQD1XXSrZ/4aK4/68gHGll8VQRVFzHT4Rzmsp6EllFrLpOp7EB/LONwPN4U1BBs4C0DtF5U/w32Ea9MYjFc7R8f/61Sze6hPEro9W/GRJ7NzFAHCJZSIQ
ZxKUn8l2mDwi+Wm3tm/n9P95y5JotK1/6QGw7Cua2XW6+vx0oP2E6TmvuiZN6Lp74cvR4kcBYJusFORhRdy7FRTe7pwyQ9Sg8cq8KW+tpOh8U0t0WnMgSEz739a1HNOh+gl0rWyNa2e0rKlDI2z734r5O592n64z
CH0TfkwoDIPlOkkw2X5Vrpm3Adu2e4kSBAT53Jz8B2wtwXrCaurr9GMHFZxM4ZHX408u8dDHg8zBCIKXre86UZIV5HXW03FspsjL0pjQ36muRjNrLankFUDyl63ARSQw+UAnqTZS+ANjgxPm78GdrcNGu8VTggXw
uciiLbNhOrbSo3CRGS4pKwMGRuBIIZo+5aFlm0HcooBiQxKj72ijpmMQOW6AVSsgQU1+vpo1K+g7DFVM9sKsDVvAy3edmewFjpmGcYxOvWwCpq+NZcg1IgADQYy8CpYT7UwE0uOKFbFQoM2ANaJloBvGg/ZRt7LU
I2I276msyQzYiImw85KQtJdf6oP8g972KJ8F8Ls9a8b2vK794VoTrm1HbMhzyGhKQNsGV4ixb5tNAlw9kUpssD7zDGjb5E4TCHmTJ+cy4GyBbhu2mjhJDevkv3ur2vjnVqq1gUMcJ0uQ+QQyoHnG3sbsuBhPuiWX
TcfQCw6w4VSKc8aYNqMeaLBIeWh/XQqyboVu0E3ymzX2PiZrcITiMeQ1bca6vw1B4kEC7t9TCTdeaJJtKv48rrF5+6GTYe08LtW0SuaMMY+I0iJro8TTNAfXnC9G0++v/lhgTjn03jwGtJq/DDSI9bviyrX/6lJa
sNFDxZRFOZyiyJzDUBSZG8mPPf7CewssEiHSm4Re+3dHbbxzYj4kDOmB+onsICWWclCO8rJYELf+eA2ADypm4QZvwywnZHoO8yuNvODp3JMCVWzKvCf05GCfB9R88rqRclBYInIk+7eJ2mj0aACOPEA3s+hP3b52
7hA3+AhtmLodJidk1A5OGvlUegQfwH4s4JD7ns4iEHJzkUty/jDf/jPREV7eLnlhsTpPq3Vg0F/YjxCZ0BPtmII4ZNUpeMXe3LOjtVLBNmzAhcX6CyEFnm2IivQdBLgnTmcEoUODodqqjgpowiSejvYbhgwvUWfl
2P00qIPRZ5oAJFzrsobEwCROhZ8pce6wlg50ywFQFMyTRHA3MCKEp6i7l0/0UgSPBo4N5PBIiQob0eLer72/Ro5NmScH8C4X+ezqUxqKNQ5fCH04EAkJZtBkPTxaB8yquga14Lrcmg14qeIM5l+z6yG8hpawU1Zh
aM4CDtbUeKFtoIlyNJZZAUqePB0RcPjpalqdIYmUGg64cmK2vz7IDhk7ZNPqQxuIU19B7MksHjLPGqVLpnMwHKtDaJgJsUZYdbyUwTC+IUL3ABizeR3GnzE8KC316y5FFsH+GDUyqYJO/USHSezYGUh2SdBDin6I
7fxj1nZ3mA2VZ/Q8kylxpLMWiKP2Rp4iuqXzALoUaa+G0OcMOMievmcwQnU7T3lSN71CgbWsGcSNqXYofMipzvWASjTdX6e+qJORPcZzfWDgyXfVphP7moirVHYB2trALqrMCaQ4WBTIDYnCnpzSiebiEFnNhvoV
JPZE/7qOEhjzdNvJFveNA+aZjl0u7i6eYwG2Qc8I49bAeDdGwj54YyEGx6uRjDM4gr3UEBJRMAYADTVbOrzEAOEuKN1TNj90nA/3bLk/t3YpDtVMbm9lI1MGlx1H2px7sgGd7eYjiAlTkGxHJZfIBv741d1icWsA
b3AfDR+ksIFeYlPfYESZvn6Mv6W7cwj+NtgdFRiZ6PDFsf561nmNxOcQ/RkCRpcoY3BGO9jmWOkA/7ClXUiHPYU4ghLWPrS+O1ZkryAPk0HRUQyzt0fDgG8zCjpYGRj3W7Uj6NrqC2U+qZGfK6qt8tiF/apemCcV
ntfdTwNs9jM9rj1FCzww7bmv4ZWOUV2OCxUhijqYroSwdGi5SKrmY1wcSrAIZFG8ZRHg2nSdEEo9MwATwR0lMqCyAJC9eWyWu+gxCByrgk6P4GoEnhTuV2jVcu7y4I+pj/7RhlSlDmznBd6Upd0U+CXOXBoHJvhG
P1voYurTmtkYJ8WUxuxrkZhwmALn6z7wt5YZ5wAgKVhM31C03ZH999u777S+ejMemuBDhEGSY1Cl4ggIVE+Tz8n9rY+8Zo3RsEhxIQPebwfYG0UlMi/x0N5taHd/uIaiqcbWHhEEYna8pHjY2tNxoGOj+3jKigUH
l6YOUc8GXM41IWIN3U6DBAW63PICZlzWtemD/KwNixsunQZMcUOkbRMazjLm5S+P+lBezIchaECjkOmOl1i4RRK+QAd7FPsvqABQatxUACGDxfI0mk9oR90XuifsBCmeYxFtpvlX7VV3/UmAtmm+2dpFTUrgfrC4
8W30ylr724Z9/b1sHLZbFf5WfV3EDryHWrH6T1r9Po7xlNP20xfc4Wq7pN9xc5fyjW2DIkQaSvQwjCpMZ/2G/cPqbUxoelCcus7RgDs6fyxJowcxkodo+2USIwSzFk5I6KoKzBVyAAdFNrw926JEQjtKni+nwQ9G
/MNKwBGSivBfvNFgdAYRneJDfTjDNQ6AfN8B7zSY6tkZpH+vpKKuEZPTARS0boEOHhjZDJvuCIEmgA/4il5N2LT3nRCdcFKht1HkQPLpmNTGgkQzJzzrRAz4PL9M5WFs5m1SMN2T8fH4PM8TyRN+8pIMnr8mMQeJ
LuSnjACMLFnjGSRbVWChF1JRep8bPyjXTFX33LjI3RfLAv5PW0E/s7+lMvV2IlZZ4GXmQjzz9WJfwOGy4jL53LWhLvOaT/j5yQpJk7gaeUEZe5GNOidgiFDLRxOsUl0vqtiLnh3fG4IISCPzW/W9l3jT9vVXvJN5
oGl1W8bi6ZFsTnXxxe3bQ42QW1VGb3AC7dTTF3TksiOazAt68uZOXXMr8T323yV5bjraMU6Zu+DYF132pZulj8uUy0DVHX0qisWhAWf/dmvrQ1DF5p5428KNEW0fvj22cfcIvw2/FzaoHsan+x8sp4K/VTlLLxvy
ZlAYkDJonEdAphBwtbaJfzhSQEEPHLsxit4TcfEOSK+AgRAMfFCWOv+DYU53axb9yvwMiBWPDhW4nj3y5OkjxsQnxmyOWsfu2E1P3VZiZfhikjrc7fdzdGmQDzRohJntmM2W7lfQd7Yxqxd2ljYoyswO5pRx5y/q
ShXXM3mmGjqXTdgm5ytjPCzAZTJAkZkPw7e6aX5cBR+3Pgax1/UX9jLJ36xX0ZwbGwB3vsKGyGTGhWwRKyUzoCkdidUki4lTbBjMm4ccJ3EX1exNqBQr/tXciOe6JhSHMFWgK2DCMizC9wXc4Kpwmfd/dKpCNFkp
ILbNwtwO00lQFYEJMCVBUmI/tsWSzlhVHGIS34bSlUwn7cYxA+BumRQBTG5H2zhg0IwDjDbhEXQywA1gqcbUoC7L9opstc4RFkVaWgd0KLYgX2gcbW4GIhFOtsV0cRRpb9zItJWVAPieqX/zPfnDaKDxH2SyHVwA
YjnNVxXIhgvDq4i1w7FjQsfxprTct1HIxCPFoI2LKhxDQfoCeTmwKXldHCe8FfjYYWpXE87A0q16vPgA3jYVMWb3OaONpOV1fpIRI4s9IY+bNaC/b8FSJak01nedgZk1djAn/00T4EGmjgJFvA7WU2D2SjBv5VDy
wcBjMSRCiURIYDhFfKH1PGNWWxLvnU7Fbn344OjiBEHLKvCnKJauO4Qxu43K4OiS0fBN9Yod0eg2AMtKNCWDzvazts1VJ4DUEViO964daJmO2kdybdpVTyhosCAu1CQRQTPkPU56gDoDohSBl7Dr/4xOnyngbM3d
OBwCuUv8XrYmPiYiMAoIx+GgYWswtoJ7RgdkTu44lgPXYa+2IzWEqt+i/HKgu/VpSwCvGXWlx7EQ6s3N+TgFYAAVDgSEUz/8COAC5AVaTdSS0lr5wIRsVFRF5A/klYNGR5k4v8FmSw+43n240Fue0iCekfDk3fVK
R8n0xCcA+7GA4hNjryPPscKrF85ggBsOTby2Uiwq2ewBtufT1EwRzUMdnRmbcvS0Gcp2lmXc3yfpKLqx5N3XKkDzEFMM6/Ui1t9IQ0xTDyPOlP+KQR7uB5w4ZNcmEjpIbcvus+BB3s9S3xzaXWEAy1JZfQmoCyhy
S0ShjBqNkKwYeSI7qsr/D5oUNYc0HcNLat2tWg1cOZoB29bPSirHUzXdr3/jrt/lCz4PvX37QSe12Gc/e2PM+WAT5/a+hZroesmuV0ZujqnJ38q51qKbQV7NO6b+lOFOXo2MKmUIvV2PovJ1xjsjq6jt8wZ8PPz3
sMETQutnGBgXF3tTRv/PVrNsc7ubB9wmgwjwP9fhKqdtWEXkXx1SO+pVHtclv0Y9XxFzppMRJQSyWpvcp8B8j7G8mQWGP1BRgsC0d7jzifQyG+lDgriz5Eau/a2G8SGoHFcs2w0LugXiCjALaOxbB47L7dwmeDbQ
6Zl0a/iUBozGOEWHqxEs9MRrtbmDKzAIAVmBqII/LRNd6kFc43BPdd/Qg/O5l/2B7P32aKKZONKMak4P5iq1coaziChqBR9OY8hC1V03PKfRk4tHhR9P/uTHQkSCm/2Wy3Q/Yj87UXLpN2YT0ZVLkwj0FgMP2Y6I
BqXq4jxF36u9cX9qPW40WGBxgoMEcEMebCx8I5z6rCKMhLWwW+ujI/nA5NDQ+ucVl3OLHzA0xnUEJLCu8oZV2VNk3JEfAAF/qaHbJoBVramrFiJmiGrggyHsDR7y+VAGCYOEoc0DEiw6x7i/js0xgKaW2T0HzJDH
e97Lq6m4ahOkMSZiSOvNAbqaVs21u2DBoVwdesZqxAZrZCQ0LZptJR6KtIjoRAR2PR88P4emlkbJHT14ZCkNJMF0DDhzdF21P7U2WHBwz57ZvTaF+5+9bgRdRrJxl+dyBFaRdtXtfGR3oE9T9Qs9w+tDi8hcaRoD
Q4Uv8U4uylDdIs8K4sum9dlc/kjW1ONO7581hYik7ZG9nocQlRPhdg9nACTwLxRU0uKpzn1ee3iGK9CHrXZHHqky7LBtFTNG/RGiGSUc9XFUwb2neAR3NpJP4MU6dhLNMWwS1dtJ8J+uI4Kr6BamIzYVPEf+bZbt
HM+W0ZZ9Wi1GGOyMha7YPo0kupSZBXy5S5vmTZsBvbOhpZbXif/dzBVwNe7I7zuQMsIevQrVVqWSVFABKOrCQpdAQIz7qvu6EuGCzGmMsXL2sOB9LLkcJvVHf+QBsPRfh/6gZWyHKPkkR9dTOZtBi9T2CdqvzwDH
3k9LaJcasCYA3zDMEBc8vZgk1J6GqXJLVZ142zAnCCBml1+1W8RNGUTlDdeoBIIBh4ILg4BAZxFb3Nkuw7gbOYbC90y6FiCdksgSBQhpk4uxznWUhp9WdWSnkZPwHsDui9akq8MKHVPcmmYSA+U+cmImL6MmWRPX
sPUcOnope0zpFerBIX0oaCIXhsH4zDrK8z8p70q7+R42Un6e9VdgV9uKMYP65qAgJ2g7aiXzYCVlHPF98ii4oZMlko9djySm9yG0MokOqMXtznYb9g8vflgOaQtdhcZ/BD1k+V7INQjpSD2xKZA/CACfSpENEjsc
30NDbPc28QM3HaMieSlA3RFReREIiB972js3tNyzWHouuAP8FKFdvYl7ZqqpTcC+wW+7izNo/v4rO/ED4uguODQxjJf3MCkGf+PnMXoKDI4i7OoiGxJQrcmqPhwzg+3bwaHRWglf0kgbf/vVnxkkHwHEdLEL3nzl
cLiH2YvGluJ9cEIwoJr5Ko5rI9pBbFamtUB0fMCQZlV8AOfFCkyHBfrwG+zZ4+zuY1NdlbNXMzEcULKRbTE7DUAo96Otw/d/ns0c9QzA4/VqFh6QcRxtPsC3TA475vQlB/xiIKHtW9GKcXY5qybjKOmrVVUUBOEn
fFWJr4kd+1n30a5pRgzmOYFsW/iIjzBwlIyzjI56hxNoHAJAevEPn7aTWaFimS08MUGBHTUJrMzCIRvw8H4LDHu2bl2XUpY6OyBlN3YnweGTerK5QQnqf2NK+9v6GUJU45JFczfnKkxNfkEFGSDMVQOwTyrLSk3r
r266CFtEBh1+MxVBL6MKwnQsB2UHdVTCg39k7g7nNq/dm7VNsZHDYh5Bi4+PRkOceGutUMXpApLh9Gcs8tZaBhrl0eMMEZQpLug6zVlW3c1Rc7hcJkCjfbhtXpSLIR2sb1hxAaYSUt06QA7vo7AZFbECho7a8zkx
gFD1wUjegMCznsfvuB5DaYibZBhzmRyUUvM0WwKNiEZL14atl6jpAWifQbYfgriaZYepTpaIxG0B8FHq57EXxe6Wf3gTqL8G4JEtVwBLPpQpV4Bc8PilTLTKr9C8jWbp2AouZMF4fXD41368G/Wr7nFmwBoogagc
U1nFuknWdKhEVDCyNRX1pmHMHl0iMOlnBHQZTduHZVSOn8VNLJg6BrDFH+sS1OLKfoTjN5h3v/7BDqpkLaWSPzBp1IG7LOJPs0gqfZleR9lWokphV+04QXN0d8gRicpk45JliSsfBmSKLzZ8Dw2HTyxXMrM3ejqR
1CM1WU47O65RUzSyCE5yA2nK9lp1R7IvyQ81AY11QSYWdyZNUkYkSI5ukSesUz+Owxo/F20G3CkMBhtRDsfsG0NhwkZeohGZU8rFDzMOF0qnlmLlEWA0C+S1OMcU7kC0ZGFlF5NxhJJRABzGo+rrCB+5MjuFZeYA
ADdtyLDtL0vwrjwKwjm2jGWiXF+G0+//WBM+bzzbpbp8oPPKrGPXnvP6jojC0rZzUH9CjaRnEyP9HWEwUlNoj2cjk5Ist2onFwtiArItBxVZiNcy6yXgUTK6UwABABS4kmDJfFfvYgConpZM53jq2Z/4R4n01S1q
BY+qRGnKvDQBuE7GeG6BXTiyikpqGiBEQkr5sWCAHdfbuBmUvASh1AJGn3DTTtBiZS2kI4xyldbEM4IxHzSUPhoF3apgd4tCCCB1+sMDv47cOgwRIL5iFsbP/CkBWzEYw5ZKwz/tcnNg3sDEEmnSLNuzDLIyhPGM
gqAZ/wHhHnaDcxPAevFig7PK/xJDCBlBo0hKX/uTwB8cb4OM66CIrrioHcSdKWq4KqNI6rB6a1+/mcYfhoHMbsSW35i6P8LrsUhNdBwgdGmG3zTag81uX4FDe2XmCY0vv1qFxUOUwADgA2MXIm9L3fAo4GbcA22t
/9kxbxoV64mVwkkpA+NsdtAe8Va9tcxwdVbR0/1ZhL6qZmSU9HWVfSpRmRwsaC4x6s+Yqob+2RWoOeXfI3481rltOiDaBECbTVh8rhxWaUpmB9Os83f6dJOVUg0n0to4GEtXB+uSPtg+61OpgTx+vureBUeyo1Vl
9UfG9ocNfoBM5JMzqxGHLQLHp/cCD4DgqfwfMsFldN2QiMXFTsKMEieGJObTWwON1Si7SYcuY+vBfi/OPS0C8IUXng56rfguJxc+TPnldnrv9ZNVYjcc9yoJ5y1hVTcPeTA0ns2zI+MoVE4/nNYtGti1bfev9LF1
MbksrUvDwDQSLFuvfR0N0BGPIYV+fI4259dX6Xz3cd17kk4p4S7kJZ7LceMwt68FTOx9O6DDUbRck7sT1vUf6qdovAq4SM1c1VJj9eTRou3OpX/MEpR17Ct1/dnWPQ+Bu6jbpp3P4WWEqqqjsTlEoPqKAnszTB5x
PAwKj2WJcJyfpBtQxXm/UWMzsvorUKcCkM3/TUS54nBt04H1VAosc9tVrG8WEHSiMm1cLe98Ivcq1xxfkwocE9i8bCzKz0+teMsRbV+ZfndTN3grxt4B2E40BNsZ5BsqrZXkSdV8eNHf5B3iksllmkwMtUTrRdDe
yHXFBq0EVCSWsXKte+1wl5anuL1ReQ2kywHr0unVgQnsLjcH52JthfqTgXG95darnAmDS5lxgxjQSOpoI4i0aC80R4Yhv0r78Ykqzp5yGLLmapR46zT3Z7/cMa6rgqHAiXg8LqRWfsA1XdNZTEmAoFJvlOsC0JKp
1SYzwrgrABwrwArBKAiMKHGiGNDrlDiMiwDIhBWcjBHsRU/ihVKbFed7QnDT4ZG62yAioEx6Q2o7N9uzEtomHMDxfmkpsyKQB082QrwiGx7nhlmTZLiB4jFsFWLDf+PM4ccfLWynQGyv2R1PdyR7pfkhmzT/adLz
IAE9OVXVc8sXu64FNFcCry/34sbRFGUlKOwfAfXUzKrr3B2oIgulI7xumeBqznbzcCBqtOuhHNeq+KvhXrM76kHC7rRBNzai8dzUVKdD/hG3AQTIyZfme+ReKRTPswGFTdRSkwV5fiSrNldGDpJB5sGNgwL3C+J9
yqYiKP4bMVsc72qBcL8tv/nVUDc3N+CzeHIem8Lb+CiBdS6vtEn1B04hAxgxw/ygeNmO73hfxT1JG7Vr3BqYCY8LJtkTBsN8mvTzrV+PSD6sG3WXb8UYQ5ejkWJNjkZQIR4vBwmxbSYRURoPS8+GePgfHbo0vkCL
/t4wp3we5DIqL8jh5swQ0QVgbUhDsmjzFGyRJ9EE+pWFDSwAzU03QIV7vFGN1sdPHX6KH7UHhKDn3SSAMeMrTRJr/9IDERqz/s/Re6dBIWL+0tO1ZNZ9BL1SLh/UVY8GJaEtWNg2hik9FMydhNenUTdNhA3STVHX
ihzDu74I87JepSGLCgGNN9h2wzWMLTcuRsmLyw7EIh6/pqwqpWKZK69vQnb8HcfmRu1OdbkN4OuTOoX7+1N2yQW8yW1YJQkbF7CMloaqFItcXlPZXAj+3CpzJdeYhgPf2dgFKFxCbk0+IjvwHpu9QVFgjzUfR9eb
AQw/inr19GOb3aIH4dWvZt3jNDoSy8/8MuNAOlWtVrMb8OVrbHuC27OdwOnNwda/zfcrvmKVfphelUwKNhF8a1tLgDYigt91BWJ+2auaizRZAcdeRaWSxnKA9569v6t9I4K1rfooGW+Bq3ytcT3dBJBBnQenYrjx
EKNaOqmfnvgl4Fyn/YowFf2KiPA+B8wtbWdzsxam1YdI3y78caVbM7r2z6/m4WNie2OqiVrj0Zl6A6uSGTGva2/EYwCi18NoBQfvjlbmvC12R0+/YjFwKL/ARAm34gTobpuTHR6+Dz3oeFhP/9sYXhUNeejnv5eA
ee6G5uxscYlXlT5CPlyKipfzP5FbPHMs0AY2pFVpeYeHN4r3sWnHZJVz9HGJU+T3hZVl+uwzP0VejVOskObBf1PLO7m58k96Dphx3b+rPoD6N9ZrKjh3pWtANfAvhLfMclwTwCwCwTL5+h+p1fK8zcsCoNfdR4pz
eUIIRUgAUlBDb+FedslTlU/cwh4gZfNTZ4BFVdA37MwfQW33DNcMGv9G4e9/A1Qf21TkZtpiMcmNJKXYdWSpYY+l3u8W8FNP8OMyZyY8xg0XNeKbeeQao2bsmpxOIwLHq9xjsO528Sr3GOzpHj1sMKFcjTBdIKTD
9ngtE6dO3LIn0oyATUoMIxgODCDWJ2Ifl61jz7Iv5oYzXdrShzadNVXeRE0JVx53YbHTx76OqzPtXa2dNfffG5mDzHE0ZC8NM93y9jO1gkNzdX7aAYjsvlpohqHS2vnWuIqAZQyIHO8eYw8GRafN2BOCaikZDaKN
ZSTERH477uLl1afhvZRCIcj4RXFcKQeBzyHc6lzmtVV+3QB5DUk8M/H+y/D24jwyjr9zkb8F6nt7FwAZICbMozvZckcX2wQOt6KysHEVm5aUVuB6+7MEJJ9mMlZosUL4iKx60EgzthWHQ1zZ9moauwoJXRaXLeYJ
ePt55lG+9eYW8Itzb8HJ7/XXJXbnx0a3Orzp61KT7/VDnAvftpd7w+WdKqaxFxWgYTf1TVMIHYUE6fW5Lbxqjotf/6070tzwDUEL7Spa52qlUuOnUQxwhv40S+S2IlPoO2RCJyQr8k6fbIowBJVFf8S9IoRs6ypy
r1KgQ+Tq9XtJ5qlqJsb1mRTvDHL7hTnCSdqruqmkcLedTEuMbtj0vHgX+DRmPCpIQONj+NhQd8Cvi605uLTZBbwNcy39PYAE8hYy91o8FK/ygkD8xXxFNInBHjPvMgeRl5yQwVXcAvCF6GQApoEnh+B3JiKg0y0T
f4FNOfPhgUDk5XLHzC8mL8XTdS9wu2vo/IdLWnchvfB4iQBYbJlD5m6HqtggAu22hrx4xDs8lx8h8TN+AHkvcrYS6CMyMvgDJQU2KX4RMGk1vr/Q6TMtUZlsIhDp6z2pNit6qgxBDpMJnJNGbasMOg4dR0mNEK/I
9jPfBDY+1ySASV2E1ZeoVO2VZEwSeQYZ6/wHswaat7T/gXnY8r93v+W3H48b3CO67rAfOUTkzLCs9ScDRfe1PxDBQ4ifcJI/e/Zf8THNkeXmHhViC3jShwKaLKNNjEkMvMQfiQ58mt/RPdL9k6j9GyH706RW4yWI
Js8NmoB833DN8BMK9qm3ROU1QTHxe296imFXrP+thc7DmDwhWi2JqnsJZ1pu03ePnQBzb0GMWUxJX+NxC7DtVCH7XbBZIRy3fW91HSFN8PjK4zw2nUkZMBxsFC+ttzlClpZvmqE3gDqck8kBlpB8KiR8x+MnD3IF
TcMyCs3E8mOKv/1nfQ0n0eVfwr/SnjnDxvLiOiXtxdWLaaTcv4SZF545BmanyzPlmCgiLmRLmCz3VVLZ2ORBgQCyRtijbFrdmCfrBfaeBQm8MVypUa7sz0X6P+M/aJ0KlyyOMq0l8eOvgKGqLnWMHkFQi5wvxONW
DVQqoerur6GxkYLgyAQ966/39JjuiwS6+C4priGoZSBOdNIYwe39dIYCnlpHz8GOX7U657QEE2sNX6vOJn/oDRWVVw2UDoEQSxpYFCzWPm69fCX7TFqTYeHCrrnrTEl+BMoVkYRc71+N0RyJi1yxuFdr5DnQnVYt
KdX9fbAqGJPwB/npqZXnDbzr7BGlBlvj38yvMvZVzIGybeb1F4ARF6vEQpaQyiQM17X8Gp5n2La00VXhrGtWta5tr2XcHukWoZCOFmgVsbTdatZ+CS0zxb1trhVNnbwebi2AlvE6WLOcFlZhVhbxEr8hHsMN7P3Q
ZF0DOB/LO5lsd2LXhJWtPIlXLAfCrC3OHLhnb2Gg7XS/pf/E+o9aHf1ydriOp0iVjJCroQHrA3flfM63XyR3HogPEGLm4YpyUvb1S8Sxgku4RO5HX3/hn8aTEZP3RZcknjooKcbpUR1M+lpSRX879u55/j1NDzCd
b7fkCiytaR3NjChh4OjKvTV4sOuD+cYEWWz24XV+CPF0vc87PFEqd0bLbm9kyHiITxeo3LCkJ+QTebQI4WjTN/8yiTGiFK3rAmUPho83j/VQY0aFPCU0nvs2mxsdugUIkD8QPn5gDAeZ6OUDY4lR3EiP1QHM3qyu
HMeEWEUufJrolDRDGgRDLLbo89rBuH5Cm/WXPo6F1fydEga3rkiF4xByXpIcIWTCmcnYttjfqD+oHNI1lC4T3zZ3yyQ+Go5ruEXVpQL0wqs0OuTywBCJGjzdFm3RxhaBAj6FNDiUNv1ALVXAqyG1RMWzUiqEy6rJ
taVeIIOHU3yZNDUXBEkgBtUVdwubmETcKgSUkmD8HFy9EEkDFCqXUIIX+AJFDIDQZcf6x/PRGZcOctPBsX7TiIAMIwv9ajjpgc6Qhu5ccPU/OE4k2zeSAEaD3qjXdbidBWeRRAw99419nGazs+i04BspffRvEV0Z
cZedU/CMQ9YNt1hMOU4FZHGXzvbEBZAMXJxM9Ig8rvn9rLVxcduWqZ++e5th53T/Dy8tFtOxhieelxgH6gcxtjQ6RAjxTQEGacSI8kBAMnQspX7Tn2/teWUx6EmJVYZ5Fy216+deKb2dEyobOXQhV6X84LRFfEXM
B5xfgyYx4S0dYbkR88TLdBgUq8XxLNHPIkmCkeEluB/5YA/NogClcArcsJAK5zmi1RfqvNtlMxWXpQ/S6vY8wM9edk58wgD6amzt/0HCbY1xQHA3nvcpG0GDMVPQqAxLRd4yPlrpc2zGNvVHbo9YzQ3/pLDZWaEY
Brh/CrV2NGd7ha21VEZsINzAQA+W10z4I2iSw/UVf77LTgU2xMwiLw3pmYpyYCWOblVbDOPIQsIfwz/tZQiBWwqX7bQJzhQUSGAUCEdCbHka3ZQ1cDliAM39gaxCmEOGPLvqT7+v+YIbqI2KslWE0+MFs0Vpyf90
zIqNBiuwdabCKipBjS79ExbwUIcaHJY9xDPhN1sZWFwseoiakua1p7tLTHrg0ilMwsFNiN5TKNMc7OpQMNLFDq1ow3K2XjiUsOQk+/kLi6ZVDu/hrscqqdQftd52hNkJLYEAgNntbfz13rUjBbNfGvRf/64qOyT5
iNA1PiOZatuiQzF8zq2V3WaFqyEx+zIfv/nGHVhJ8G21vasrDkvbN5muB/UV/XzRC9nSerm60aPlo/rnjOBtl5XQ3S+lWSyL8rvabJXnizkTgwVnNMRA//32aPrJCTDycsmNZ5PmoFDF5kR30PenPzo6TLeMZh9/
2Oa/IY6VJUsf2SepaRVoqP6ejPSnAj52j8CIsKXnwVaKf//gqB9Y1gHNwOIwOJyLU0hOooSZJH2zZRyQDuGjCOjt8JQ5IwXWjxxrjqKiTUS+EyjmlbuvILuolOEJraLlUWMggSX4DBKEHRFTRCxxIjXKYSrkWaQy
K3ZSTMZsI1zpEJih5L9rZPS1jBw3MgglPgLYA2nNerY5+lt0BjRVLJ7ZWCagfyGcDbFpWmip0GKVmGwYpJMBXWyftcSTt5h+mVhWqis8uLG42G4o3Sg+IDbHSHZhqkW5ZhZgvjFINoYfuSd+8f+1rLJCPGm+L8ey
4eVHeP0/rQ4nD/GJXca8jlinxQ909w5e+B8AlgFxsHi07XIAKHLt/+FkGN6KY9Oa5UZSbi7dNbHUmp1a28psHURnPJ/y0AcdK5QA7yayeU1TbiVrgTdGnvlc4DbGq4lUFmtdffsT7lPobQxBO4pZW7GshCfny7UB
Ugy4S/R0Qte1iEhAln5soFXzFGYJPxpsqwuGthshLJvA7/tVCzMTkN8SxJPJCOvrvS8uu6zC0pIjpstbGW/j/TsNgNt8sqFPIFYbEqq1uRFzYeuDJCQrKyYUTMvvFXykgyr38+crDhynhyHAk0UrWK4OlPqXjL3Y
2ezsrVDvPDTKxgfjdHSq1I2LrRuulhLQ6mGLGWhC0uIT9S7QGbP/iyrc+76LwETaHIphBiCMkEodIbb26s+f9keypdOtQ9S2pKpGQ5Q2qb9fv3BLpl3BDTLIdle2QHthpNTBsL97dRxmKjNQBnGfkqfip/QQuNk9
GZp48GZrCO2ENsME/bScbgMNNlQyWbGAGcdMATRw+tMQNATN7sY0ndn/hwPy0DkL9P+Pczswwkec7S8Hz+9KwD7G/4TSz5FOYrXVlBLQ83YJiefd1PnkWA33ePxrj+PuizLY84119ZG/Y9JWFFxCIWYKiVxBsqXJ
j2daM2qp1emtOj/3b0at2+QbU+YA4BY/pdkNM07jiE/o2GSR3/N+xLplw/yqkn+Dol1pYEPDr/7XCzhIHhPLj/ebI/SR+R7iXGcnhvNMwo3JrUV63PkEYcoUoLEkTcqeZMqhYYWNC50Czip2WhoAOogIA+Z00DN1
XIUXbakrVHs7YoVQ7K/N8d8k70A2L6k53MaRVZXBBhC2XBj2qJ25XPhL8vOGDh0PU3p13oEe0MJTsZ8kwkrtt/tgHyBpo/Z/Xt/2hMr1zuo3xkSys9358uIBcdh5THjEeefBSC9lGfnYOUUWRLZzhDxkZsicWGcu
OnU57fLp6di97e06AyUVGqBUKEknoeQCQOHpxFVhUe62Vl4vHGYpu4tbv7T+4xcf/JPUh5RZdBlEXIRo+owcN8Uu6MUmz4VlGbScwerJHbHtpyv2Na7QSKatP5hycA9wupSCtSr+CBllNx+S8ucUUrDZNiJMWcUY
ZNnueN1u2RcPv2T1oNddcOBYIV9cUpjc4sGzD4UA56gTx521Q6hu+LipprAp/B2UPfL+em9Eb5T9+6d1XM/+xmtVD30CkFrGJMGG6o7v7algCVQxlJzLmh5UMUIXrLCIhlkPTGM766XjiYDul8RBR/WbHTogsP+y
Te5Aq77RlxPz1o4XaFB13JjaIJPGTSJ/yZkOKOj+N3+hhTH1pG87ye52KXc32Di+yvorDwlE30MDYgAUdkg2FvGnPuYNEUxqsrO9va02XtjD9FVnZXaVumj4RQkgFbS6abgpf+n8Xo6LIEKAHpsOUfQqa/sh5Y7z
f0b1Uy/aPZiox5A5AIQlDtqPXRykAyHfygCTGPoCZNFezcPggCChXffcA2TTRnyPTFUr+rNKki3K2eAlBuyh4IBiCaNHpi2haINGyxEVkAfRyXNGGPbbVm4ru/vxaNP5JQfIrJnb3rR2KDGqH+ogdR9VkDjvuOEw
6weVsO1OxIX/5o2PybskCWGOcAiS9oZeL74ijCgYPnkwuC4Vvv5TIcID0y/IC7Nan100VqCpkdiu5v6KHr9uBR3KO0me9QyQvxKZoOLi3MF9IkkRbwzE2MLkjjrBeh5aLY95YsHnZU92KaSAYVWJsZM4pC4T2Qd5
GCgzbMsmTwH7Ly/dz+F7k2xdhoCwXptsKGPIA/Eihdje3u6lRSULSYJZ1ObmK8wA9v3s+F1KlwrxCiAoJsSthH1H/LJrwDPve/13sxER0Xuq1tMOZKWU3kEdMPybnndRGPa2eW4ZjqLqPigbcgDA1N/Ck9uUYOUc
VPHclKEBMX49YT8TABmRK2iBjh60mhAXnnoo/HmqoRuIoyJQQtk87vyKXVcrp4Iv2RQIXBbDyB6llUQYfFwt2ynWUpb8Wk9R67Rwf/V2cjsO0D+zeV9uO2ECrbWPnvbJJnhiVzDnCQ+fMiEB4W3/b7Hu4qg46UV6
sa7AsruorNlZeUQtZDkgJLCsBWbgsISKvpwiK+nc3W4ZEsmjYMJJjITHm7tNiTxA6IJxAInsPGZnxcSKyPLq7Z7DESx5+mmnHOaQ7YDtc2aK11Nfj0qHeAvDxBMUL50Me3CMk+g9ep6fB1mcqGMesnTcZmWfdsph
IFaH4tIKKHNl7m6g26Rdq5v3MGS6b7nqoxes8lB2YYAWHGi5SXuxutXjoyN6HlRUPBFq21MqPKz75vF8ak8PcKai2hcQc/BGpLSHfT/W5aq7VHoeOiA8MqlOGlMmNDyD3kbUVDXBGXcPeWbtEcfMLlRtJmj3keYK
LszxNYfpNGzyWDsfhivWORhV05kKznt2XKs4+ToD0Us76hikHoBEHqemOomJFJ6bP7a6w8P/ggZVLyyiF1xSscIE/C0gE6jI9m51HKKwqWYmqSl4tPUok/eh8yE3qKODXiagabR28s51FMM7+H5LQcJlW2jrYS5K
HmFtvv5u3Q36Akm9rR13IcvCaIgyxS8pEOfmpIVezuK5hl6poQ48HZh6dGwrVyfPx9NKykyiV6hmFDNS8cvXRL58jfJbuBjO69D93Ns7nv7Gu+Eu9GS6dg/O0Pt6oZuuqLekh+CfprDuXHQwRYv7RZhiGsHAODy/
oALxJDiVVXO+5ynC9V5DADlp6zn1UpjvqCYTjnjtR8PKbZHY8GMote1MO712GYE7k8MhPiQuudoVemjipRJKtI16UtL34gAnwYIpBELsAbm9qnorVxqIV3SqdEieoXA/qqQo5ueKADHiIXpWYOCyIaov9/79Cwwc
SUyILT5LTXF5Eysb9vNP34E9uFe4Xga6g/bZmJQVZJmOkGJ4JeKM/7LiAtzxL/cI3e6vbFIaZSROmakeJxGfe6tDFF/Z4DUsLldtuQgW39xWUpDpcI1EOR+ZIZ+zWOEbchvRvYLEgTMeWlAjxRKqNGtJjpbtpU0H
y8VOrSGPPreEOhVkE6lirdHIp+BkOMImUL8MYE59xDqOnva0+rpV1XgKmIVutTaKIGZuZl+MmsXNzaRTBO0pNERMtG9SCIW0qb11FlR+g1WMdoTVdlPOrBjym9EsrQWhhmQDVIVYoLf9jgII2zHts0Gk/OlR5pkG
n/+xvl0yQ46IfuQ6c0e0kXPkFjklRumPj1wib89nIl9/S3zMvFySL3x5yohOv+TeRZcW/X0/Mpf1egnO0KJx3d13TpeK/TCv7NJ4ebfBK3sg4Rc0N2jXLCTOdMsd0wZE6s3S3gPZmkeHI+p98DeTdc9hCYix20dR
1nfFnH2A1UCBMHdWQNdGssu8KChZQhwVUqHN2YEVBRczdqjWngSufd0gx6DoIs0AqfTiGStXNzqWAwECKdZA9S2s8BUiFzHv3yC4XbgyRuVHHGjMISMDthqwVF8ZuHexGGRhd1S6ABlhvAz9GMbt8tf41YtIbH82
h2I10pyGzbZg4XFB7KteLXJmlnDKxR7oOUkJAItnAMlSonpE4hyLT6g71miJCSrGZk/DfrIh8TvFhjRR1nbQWsoFr8wwLv+iV68DEq/rRxKUqx6cBskhtoM48ASCK/yylTYYhirFL8cnxmJ7M62iHeE6cU0WpZ2d
WZpvcAksfKNV/HNf3jaLwfb/cSnZU5w7OI6ZwZKzhBa9vBM4xIsgjVlgbHBpzhgbDlHZ87J9Z9f3KE+VCagbff0BT6CzLnXjLWnRdCnhHNQI64pFdXazh9nIxd1gDLoGWdj65Q0Q3GXBi3aEfUygBhZQ3lErmo6N
4p0GszYAaXaY14mphKMvZ83RPexayEZoQhdcK5B4YIl2nISJNxQrxRl4fZOJk7Ol6MPn7e33yElwVuUNjVpkOXV4wFlSiyaKB3PXBXPsS87hEJyVNR4LCLF2re5HVa5zSO759SCVof5F/0wWgO609Tft9Npl/l/f
RQl6bzHAOUR9/+1e/0nMAFEwM1CmnQptd31+WuZTH0KRqSr/B5S7gp9mqSojG6syhuKfy45s6KXYFnxAE/h/OAhI5uIXQusjRDKLEEs7T0cKMZxt8XnrI2xu6QzzP74pdc0mCpHa/n7bQgL+7mbjfN6S34gxcxO5
g14Fc+BepW/HcWYCOFhFBSIFW9dfkZenHj9itnPVEAvmnZfbk18AuNihfIPBmzJhYvDCeyu4jS1HLrSzEuT9ttLnzU+oZANASEJEoArhjouhcu9nxLPOKeI/6FUzBEhH5XkoNcGrmOUoKHUuUpTuj8BcIBsVtaLr
VkjAFGrR09CcKIi2LoF2P2w/Ho82kdpyC1+k22gthxtUnH2E37LcoVRmyKOAT3/REDU+Oy5RY1WxlaBY66htiHvRT3uouOWxOwgNDAmDSvKcvmUnpkST3zVLGj1r8+vt89+eIiCJAnJFvF2WT/pqA8+RTiD+o+i/
8N/+uu0dmrxNmjvVoPh/WRkcRfMufgYKWBKZqkBh1Xx/ohLQVcb1VcSgbWResmYJECNiCdoy4u6LHuqL5UBKoHwCkS95qPbPVmQB/ILIRGYfDnb+EyZ3qg8BLm1xWqpLuT2X2aQdGRLSj0SxgVL1AMBADMFwICic
TLviNSMdXQmo+Pbvh/ERvrhQ3OdxXGJmRArK2Frb88F2F2hLI4kw4yKZqX36KieACc+kLT+KXOY+5IsOoV/HDrMvZHooWpRp7wnz5cKkIFaefPgxCfMxN6fUsdwJZiZZtORMBprvE8mJIc0NKLPcnXfmaenzSR68
PaMwvYuPrjLgMnfGQqPEdeL8pCAfWx13gDb+3OuHYPrzPAfzZ2+asUnnyhsb1M+wXgcm+ZLmr4sv1nvn2WvpuE+2lzcJ/SNquXt8EuhfiKaTWHI65hX/cD+ZtAzFugP2evBY5n/+sirgo85dtrNzELyNgeQi6q/7
yBfCxFMmIaNzNuwEss+tOeNMsM7LpSBWMpW8RBSLVhoKaAge0iNmfqW/pmLLlLYxDuKJ9ZB8YYIAKZfoAEUZseh+jCHn6rx4qgk0/Y+jIkOxQKlOWI2evL9VPJBAjF/bVyi81oX7t/+8t2A1p1/3Y3r/dDGoayaG
CkZr3ah91E4Sx0pSAmwh9/csOrniat7nnNUnw3anNMc9dDs9PQ7O3LVRiloy0Jtk1qdj4Vn8v9X3FEu4SUf/hvU1rooOCwkGRd9kak8z04eEyHK8bTYI1oNN3+GdtRLt7cVSgHu3aTj7RYbu1PH+NBgzgHfdaXUl
WMr6yuotgBT2lRc+BJMaaGwtZP8yN5Y1vTMg5KiKzYuvO9e4/tweg4aeDDz0jLr2PUDdSsl/Ya0+Zm+vG6k/1upuKjA9nZNMdPOZXAtWKyj/zE5QgpWKtGipGuN36Q3Yj7vZkGSENwPT8pinu61bqOVikXsHEaqb
enNuGR9BdAFRE4ZNDH09HQjyIdDk2gm7d7Yd+Oo0vyNrmro/GyiWOjLSipIP3MeAm+lrDho0UzMUMBbQHly0QmmDKRgZFvGux8vn9MKinDjjsqW2vHB35a0qbVpUyC6NKAI7OM18OY53iWZHDr4JI+pkKPreRJVI
cCX7A07+8EXO4H1252xC0YZC60r36//dAZ77muXsIH3XgVm512hLOUmbPRPblKQgiNFIE/jhEfE3oG1QHdyigT9fAtf//t4W/0MsKlubp6BhgkFsnRDmeP4T3Gn1i/AgW5exDFxOsH/KqQkI/r14jAU8Bbmw7dFp
KjrDy2rF/Ce2IBGdmYCg1Q17SHd6cke2jmDoiIDo4izwn4XbIIVl1all/QnKGCt0vQPkYVD4gSTGokccyrOfUvSEyLEhYM9Ass44o3AjJTKGdLBZWNXZWwDAEjduOWRq9zs+jK0Sn/Ef+eXkx9MYUc84ozyLCouU
TQpfaTyA7je2FbSC91zu7c6NiCo4u8lylLGuogQzpRYTZOWUMafDHVLvsUUjGqT3V/n7+Mf3nNxHFxkrbcdeN3LMbRFsNDQJ2n0bhMq+jz1EJr/OI7FAxgg1+loOfvAhXuqmIGpByx4tnHw1acJq1jd36BLWRudc
i50/8oGSizuoRYCXLVNElOzYabEiuxQ8UsDiCb5xatjKb4so8DbD700pdjwdio/dK2gOU+UPrwmeBA1nsnAA4z1khkoqdAugeDGZ+PBmbyYAw60cWTVzTPmOf9+5x9HO0Sm2Mh3WgHal/CUyUnVIfh8bdOGyepIx
Ci7pqA3tBOE4Sks96Q/mB9tqqb2+66rj0mnw/ic1BQWHe0AKYwCgIBhUGsigEC/VNQ8uU4jp0w7+rz/qYPL2SGUtlLW//MZuqPvCXuWh+Pj72V+XZaulyRiY3u/jR3bLRZVduUTvt9s+O+vY0fvbdjj/7tN5QfCC
3XsfX3alJVhlPuAz/bNOyeLClcxtni5mJnWHjN3C7pKVC+M4K8sndJUQdFxPEJCOtcMUnmanumQDgnnSrWfrXQnac8Ww+7oyvSr0tjJHdHM1NKL9TVOGcNtY02lTRea7tBUnzhRMc2RXlPLBfJvWcVf7iTmbktXE
L7I6N8AsywQtxzSIMUB9/H+pcmiyetUiyCG1P1xnT8d7spmebaqTdaWM2DSnPSmg38J4X5ij9V0bDS90dHYF/LeGLtwXOv0DhYYAAduoPD1B7MtSu4//MlcPzSgeqvcxUhygId6jJVS4+ghMspL4R/z6up0jPlii
JfbNQqc4TQ5Oh4KYLuolIhZ0jUmV27p1SoYjXrajGu2gTE/DI2ZvjkMBmR65X2V6qudUnH1GYrMMn+TsBVP8Vdy9wACn7mnnlpJAw3fAuyKZjyEXHH+JegnvI6wRrfqSEOTOf/qO89O1vx42tFhMuiKMAOuTMHFO
vHdV+o9oB/isZvcdd2vHVMeARpS41V1E940Qu0bRiUHT6ceVA2vWpVXbJQeU66Ewv1k/zb/nKTre/n3Ytomv05Wpak+Z8lvGJBqzJvxPvLFY+hMuNJzpMRERqARibYwoydke4gJFuLGG6whv7QJuBfYVvBWBfni8
KZrdpj4+WMPMMRkGUpVSngGoHMtlhEj8DMt5xlfXtxfpwEeufS7EO6mXBrpUfXb/bfrfMwJRm3Zb5b35rsWnItYEdoNB+yZLL+3iAntXNVWCWBenRtBZ5PUE93Q7egGae8O7gNV56akFdzgvtqDnyopLSOzbolCO
3Z4Fym8XIjxwwys2Z7ML6tndZr6ep1oUxFiPa80FcJVNfy+D6zbTva6ZwvdUasgOykj831nM0N23AVynpmygu7l6Z+Du8dXtA7vL5q7BtTaVOvDad2+5kMUobwQlr0d7gnqrvSMByvndBcq6tNfoe+GYjZmA+zAy
4KvpyRjIPaWt8QbCXqm1GRK4rTF1V6Amw31pxrIBUx5dcNIyqnpWeEm0HV0SZCNJDkSep0eHqDm1bz2+Xk3PI6MeFsxDraDjgdNlkpGwQ6PgFITvah8b4RMfH7sfdnM3O4PrVa5HQOyU6dMCHX5hokZuChtL6z3g
mg/pJMCQjmatGvQqxsvIwLPWhNg95UL3b+XVVLi+hDcp7UBmMao5KL64fXt7HoBRV1xH0Xk0Dyzj9CMrwpTIn2l6vH2x6X78xPt4gqf4AB+io6ZchQW/q71p6wyMDH/S5mV+m+NYY4PBF29xNyKH2JMj7MtdHMg9
HMp9HMkDHOOPnXNVU9b/+osxHBvCfaM4MYxTI3hgEA+NwyMTaFuqYolsFGwP/oJcQp3ZoAC/T1Crfwu8tbi3FvvW0ry16LeW+i2+6kESGK2w15g5pJVpNxjZCSGnD/OZiy0W1c1JfiqlJE2fJmWUCOOyOsqk6OVF
V1VuMUBWXvEkYLBUAxf2eGCfJt8kanPI0++zkSwG184GhlptOMd/5dlbtmjqX06OyWfUGjo1FhdUo47vnEvs/bc2CZxjz0fihzhL3+RMS6yYsWDEDgfs29KSCWwWWvDfFvjjjESqDHz0gWcsKjti6m4618QhwEsd
/fYxBAKwq1IyRyM1XdUVxdvArEGTatsEQb5wGdPT0sMzINDBEbv1TwqnQMhgKpRN9+snzQ21QySjOoo8Ao93agre38mJeLKT0OHpzpwBH+yk9Phwp2VKHeGXiSpBFH4eeCQJLgmkIY3lgmAbGJIH6w1BaKo3k33+
9zgBbP2xwSMVOXId36iEebv8vaGboytcnLWSFpD9Cx4j1KTQkeN1IRHga7FTCiHtd9hZZM7B4lfakYsO/Z2X23/+8tbwtP2F/Y9z4vTxwVtfuMPPmWS6xNv+Yq04x/+OyR4BjBSXA3Zk7MSO4ngFabd/VFKEfW/z
JlyEipQAHqa9wBhrYrp36W0XfQFMrMm02TQfvR/Ndat4fQ0aQ6N9Pw3py41lmPp5LmRF+hGU+jjUD6QhSKfSZQs7vGik+mU+ytLeZDkF/8oZchUpRQaWDxikGqmLnjd2pJeXUxCaiGRSDd7LhjOOMj/euu41HuEe
SB5TG0l/hiW6FqdqeBFbcJf9NoYks54Fj+6uFUtDkd76+3om1IxH7UB7mKqoL2LdduLenNYXBT4p5Ai+KKdz4nX1mlxGUu2ei+1QGeMUZVI/E1M8wk1K/pBwHGQWgqIXhSZOCPxCYPnjGtSDaIgb8njPHX6aa8Ki
mUogO2NoLBoda+9fXIK19nVt8wFNVKdcEzelgGFiCE2SdgTObtA8xjY236gzxYSJanSYbSOCVTSYUQFg7WP5mIgi9ZS5HxOm6FzIvrPuj8yRNeaZwI0+s8Ad6zbyGcYWv7I8h506xd9iC/3CZeMRkl72Fqcvzm2X
72QrQeW5V1R7nJCtZifmMXM8cm3Idm72tzPBFSr4aNJIhY7erSdfeZM3/C6wFGBIJZsdkrsrVGVX4r5djqPZDxYZZk56jiQ6N2geonOV28Mi4afON0ox9p3nAaDLP/d2n5tM3gQuBdvoAbHs34HnKRaAgqrsRdww
S1xKZHO6/rxFlBG1Q92vg4Abytyaveyf3e7a6f4jRSAeZFZMfJTu58TwhnJHn81Bxtq7k76ybaIt+lLcZITaIbeyHylvhFq+O40WD2oYrdhYG2dJfAZ1lFtpcWBSmqTIWvC2iytNH41gvGi2LG+3Qp0cHYV3p1Xt
ks5K9cRCF1xztL6zQjkcSL3RcUyfagX6G823lnph8X9n1qEwxb7meDpodaaqq3d9MFpOhFvtf4nArjpVAnoRT4OonerihNK3qe3gXpZylCxWB40qE+7sduO6STS9OImoyExd8uRk2bsrPAH8lAzo5L+BAi/Jv4jc
mx9Dy/gwU01mgRr99fJrQVmu/fddN8rwT7Vm9uljaePqilyy5QhERF4OUQOEgqlzczMNneamI/QrOJ9i2c53jkruSLBazdo2bT3foEJlcqQWbC2/gQ1GiHSovIk4YvlxMfKdMEBjuLfzUxYROH4Ixmq4bWGydmeQ
xcJhz8ugKHfn6Uf8/jjtvIqgwx4DsaxgiPU2GAmhq4Mg7h6GyKNA4D4halEzZcR21CAP8w+nq808mKhThT2U3WDZKoZuR9CT57usLMnIkbZVxSfPZT9V+ZDem/BoYysnjIc5TA4jc2ZexDIVR0vZWff+CGhsJoBj
J5AyVy4+nNDHPGj8Y/s/WH3d1rjsyYQEuSlCXrjCvXiD9e1WeC25jl1MPHE50YDDyQZFkvR7UvPvDJzSd09kcdFHfTMT2Z88s8CxirnYn6hkPDW3fQQMIqlkZLmTRaKCegwWQ4zzd/3jL3t848vbPyCp1QtOWwoS
G1ScI671e4NWFfR7mm9p4RYsAoLNyGYqoR5t2NWCsYMqv5bu1FC1MAB+SRGgeY+mUJejSaFNPWIWC8x/9Tz6cyeaCCRfFIAWXnOgE7P8ubvi6hw21CaoiVgjSP02QNZmDV7aCO19NS4PXna9cnnv1VB/vIfGkB+q
g1Ht80QuHv5I6MYuu9pnh67KmYjVtL37JRsBPcdCWkQ5xmB1VLb8QHvp7evml9rRSrdUVhRWqlrD17+MZ7CV2RG8x7LSrmihXMtdVsItDbcBSfxNOzjJThsOtp2lC3FWIdqekXecrrpF0ItD/ZVrW5di6AZDFreV
SZ0NVXT+7AKbTLxUUnv+0qEJxk3Fxr82bgniZ73oO3eCpXXv0Y9RKW4TAUYEDwlUO0rsAnsNdZMg21GcW+ND9hqblvKPqQniFaqGaO8Z37tkpA1jZ8/1CnOwDTOysSui/xwP5yckfe639MNOZuiHuCx4bPXuqu07
HVIzikapCnM/gkENL5PBfC1i4z3S5Cv5C5JPFBNBoMwsQgwoqlM1BtdWnWY2Iqp3hBrXbnvuXeAhULysQimW8hCGxNa3bfWf0QXgZYqE1PTAQQV1UVuHvkeAInMjF6sQItDA8Mhxz8SvacC7viU+3Ql8GvSQEBJV
yvVpNs9hkIeQzBnR3/kRPEx2rX/JORm8mlEMGp8/EmBppucJmV9uIIhzPUqOgaoCuPKB1wHY4txIa4LQA8SF0YkduSyJSEOU1F6pFtKxoPxdMRcTBXrqaQCc++VA1o11Y5WElt059Fg7nIUR7at/3jRyllfYCmwj
P0aGSyiPDBo87qHorhY6LwIBMpan+4PKMDThB12yQmLu5X1uyC9haPQiGxywCJO/KWHfaYHC/ycGPDTRaMoYujq9+M2TPn9xLfickiKQbxEgCJ2aynotnjbnelXaqFtqTLPiLZwVVdeTfa4bQXm9f2ykKKOuNwJv
g1MyDgAE5LZZ+jclyFjovAz3Wyc9SD/iEK5nw/1Rrjaae9xhn17yPhwvDYu6fVHC2OFGPV4gymAK8YhOduCORxxoJfWI04KKWriFxmzPFPFtpwTIWt8TKwUsZpnZmfAt4UrI5q+YgCZm2yx95K5JMKEljL5hWZoc
b3LoQJHz6CaCWAnZQlct4YIA6wxX1EKhfoNm+SpVeZWYxZcdfZWNfrCrHnVYzZovHSQIQpKk7BENQzgPmrNMb5XxZSOOFhDL5X6B3sY0IBJRsZ7XuegCG9HA6Jyrrea6B3XDsBi7/g9e8R3gWlzvnozMX1lzH1s1
hgMQ13t71VwHt/wZtCz43gbLctZycPcZyV30vSy9GJhxhJH5RlbJ4Zx/g+7Awmt+Y+yvcM/vAM6En/njY6tX+/iBfxv0/U7KhAmq9P7NGOTDcLXrtatWW+j6I763+tAz5orun3yZdLmNQfuXmEfkufGj8QSBMTjm
3DjN3OsrvXHuDRdcYSegHnVorqzVVaGkPRjhXujvBmj2Y5uP7G8GRmQLlZYfDfDR41yJIqAAJkAzYT2zq/55Mz/MQlV0HLM5y/6WMdw3CXX4gv6PZjKOQwgT/4oEcEMwEkkDVNqMEHWuid1mb7pse7AhM21aJWig
igvnlrTfuel/Nfsdi5mgHC+cZKUVElXoMdtzPo8sr6g13mRF8ShzqKpajo8wk9Z8i4ocbVvF7RchVPLRt3Bz2PoiJu3RAwVh5He56391rCPFOjIKGo/YZABxaWDPYAjPBHjcgMQzSZsDnAZ7SJnFWUMcsomRJyAx
zCs1Y5ssso4K3OgzAdaDhfA3TZDaA2DjcRejEKgbN5OMvFthETGznrLYatnT56QyxXYAhiwgKcQVv4jBlMcQruIji4KyAo3q5iep94oY4SjXWfYCxQO0H2MkDJ/WKAIY4TCcaRO9a5ETGQOT555Ka4Jg25QLBShG
QsXioSMrltK2xEYbv2CBp2yMuy1NYEE3Ik1iDIs+yBneWMR0tGCMV8E/qhpHW1tHxoVJMaPV3Kit8p5lna/t4LY6k+DKGe7Hh5XLwtcvRdOXI3g/rFkff0V+XwTLX89b7z+HX2Eq+zTbO3FZhMgPvjS7dNQu9y/+
8ti3r6cffalpfW9qSUBIAP54/JE7ugp9ySdN8n8CoClvV6LWDCR35DTsvDYB7N+EM+xF6UuHnPN/ZzP5kQXQXBAo4JHY3wFDfRNb1tU6Rzz4PJ/iLePPW0zpdHpeSgCFjshuDAgpe8Gy7B7cLwM3HN76E6a0l8cM
Xoxp9j24dQX12rAuDC2c+e6xvDa+Fey84YsGIpprRuJNFO5tHFSYm9BsRJs+Kp/vkEKvm0wHhrE57S+ND64dz7Eu123vamFUQHTkoLu3n/7Sf9l3sZkPDaETHH/y+8PS9QP3h5GeRqHPFhV6IMNNMP+eD5RoSwQb
hRV2Er8TVw/0WsxKMv1/nkRLCZy9ii8Wbdr8travVCTf3MhDfs92JAuezPU0n9JQLI2ph/KBv1TSGDNGVM4qo4ov5DGDkvielrWnqdp1E41t29yB7al006aKCZJd/gojCG2mjrDqSe8/2uSOqqDY5lThupYZiFa1
H94W6FEyChvx+XA/6MdOZGk+SlyD+PQy0GsxwdmMH7XRIEC/9Ph042m5z9tqFiI82CWra1gSo5raocvXNkFDU4M71mPXyNrs/MM8m4YUYnRVDOd1AFbaORt0l/YKhRjN8r6wvE3gou5dt8Cl5EmhCtdgcFHPwpTF
BaPcUHnWfAn8gQIlrgOLfHncTKzr9Zn3M2ie8MCzwXKULxhGXqiqMBVEfQ5U0MIJgcVsXxRBQWPYyV+1jakElHdqVJxSxkDx0EiqOLyr69k4rcUo1YQOuIMZ4LUMZpiBZwduV1xpZsjwX0vnrL55xfJYt7oPdst1
DMZtFG1TzPHORFjXcYPIvUWd9wqPACUH6D8aVEyMwsyFVIQPHFkXrGM4hg0a4zGW+JoqVBiQVmWd4FCQk2IiIXAUi3jlJDQfNwFTTWWGd4uhDCGp+nv47wRoc1Dk8CtyYxEHw+h2EutfmfiuO4epfSqeaR0ABnXq
VFXl8uoxIiQrTMhfJCAWRLsK7lYzszrHi2jfqRLpWLhZ8w8XkCj8/O5nSjpm1BvWcCsUxhiFAKx7ffyzlZ36fPwzruMp/mL6sH7dK9GVP17+vn3zO/gOnhVWKBWnBZ+hFsXqoPgjuGpbaoBJb2layad1jnp8fJ3U
5eiPt70uc9LAnqr6Z3LqIA/K5+teK/+ZXldBeU/1KanT03NdrtfZaur0Git1neiI69kHMd0rHnhoUfjntPxq+b1By/cDDepd68NmKiCf83zL5eXtJ8SwdtHmD4PiFhOmEFTuwGdb3MTdjgkINtNITllHKWSKYei9
xd/pAYuFGOQJjJxxNL6FyXf6pISHW/tjpQOAHPbSBwMYTJzfrfo569PdG7T2LL8U71sUCQfmSaJDp16Z+FTigsIotPtBNtpdI+cqB7hdni25JZl8Un2RA/75Jt11p3jRM8yDVjO+eIOT7cZ6NnBcSf78ZZNia1lq
EX+DtXIHVIRi0xQdCDRPuoj2jqkV+tYE3gdYXvFMJDZCJMGxKlMcAjAbSSNp5E4QJhEtxaepBf15NlEuklq0SxwQzXwRqkTPhL6iyoBqYLVTRmm0Qy4wJOWSHDnwhKeXeTw5RdcH6cxlYCfVptFMiW0qF3sPU2xV
REJez8ewwGOlPstKEjn9XA/yGALULmVo0xxAiXmYJbCnCIWuiXgWZ9XAQC65RZxEragxF8uNP7X1l8FaSuB2qxaHSfg3sNAXlP/cw3y9CFjQY+8UUc2kI5Q727PPS/RwDFEOmefNRFpkgYpPQqpZetvOSphlOWpV
YCYORR7Qfo3yHC6y7K0ggL5gR1ApywY3cvMISxL55cAgTb6+DwW2kIH4uE/d5h1FAYEhVG3PgHN/puunF0nvDQOY6qtUBDYfyfBEUlCB252xFOynpG/C+bm85ANsagwj4irA12sLW4Tr73M1VZMwyZ6t2ogm8HLW
AEzA4ZrV6eXPW1SzRCQW1mwdM000NLwdPYC9QE1iPjkJDG4QEZhvtwqR88uK2OPUV+hSS0WUDY9wEbFwGQ7aKOLy7D6Wi5R3Bp3QM+qpPNIokXZdH9KHGKjkF/gzV3MUF0NG2ZvCuj9eJYHKa1LV+eHWL/O7qT7K
JfPno799uiQDgN6ZAbGjmsj2aFuSp5p+wxmpcE4u3PZcyUHmFU4AriM+NkB0DUpQkqSGMtINUBXF4C3vVjy5kis5Xz/P4wJdNyXTWsWskL1Kbv9jT6gMVTuUS6VwTwC2s3jTgoC+gSxjeb0+rnnPFR1FGm3ClIUi
qo4QRXG8tCgR/+5vlONyyW7FN7Cg6Tll5sIyfkoMRMlT++YMBE1gNmFHCoJUfaZZFU7d7kaowYn5faUUTTBulbT0cJYl/SIxFcQfFC58ZXE+TR2Wp0tc1mnoATMBWnEmo/bjDwfan1EqtNZmnw6KP+GQ6k2T0sBG
HTjUK5Vf0lFXtPixVUX3IdFE2XLSIIGiEwKZFNREDExn8QTBKZOnmHx5UR6WUeycmICN0uzjMfFourWNNkmqhvd+SselfX/VffSmONoK0wupJmOEY/qfHo74fEXTh1AyrjOgEin++OoL+Qd6IdI5ksxZ991N9Gdc
VXoEA9nOCCPnQYoS1zIYFb00HxWGNEyyJj3WepSS1PC0IS1dIlt2piG/ZnSuxXHLyEuSg70tSsicPC3nsstamlaVNMaKDzWl1ilLOM/Hk1ikd3dSMLjey599oVzl1TMmCxgrptgBzAwekeUH9kVXs0bb2oKScHKM
AgWjCY9QbhKkfV+s1w9XfkhzegSYND1wL/qG/SEwZ1yqctszHEMsiJ4lfKIgEOCKxQOCJH3P1+XTsSnH5o3VVL3Os4fOVUmYfgnAZHmlKknmC2wkZ7KLNknF6GWVu5hbEJRv4rblkFHbLvPOdds8Xzy1RP7VMSP0
Ume+RHZ/Demv//oMLHP+tt/evTDhiBaen/Ye5fQRXAZbnzo91bnNc+U/NdUv/i7o5yeOd4yPqQOqedMKsvdHjsqLlmntnOwF+voMawo+2aYwvBXZiKEyd4EFGL4Fv5g2b3fTb+LbGTd+5HCa0j3PvblwyMmGrF/h
I2ex6HnL1Hkm5z4YBXcfuwisP5Zo3hwAhVynVTqNX71242xnh2Q0lE2WIxWHuU6aFIkJK9Id344gTFF/2RQWl3/Li5LdSxT22QXfE143OOdd+UVjQ9MOuDvWJgOxuY9+bp634cu0pGeRrKvslcxwunZ7/LyleYgA
UsSpy+AobzU3ovsxJPgazDxD1R4S83LJwxzIZ5z6uizbFYt81zUPyO9hjQDTpr4h5MSgT/EuOPLnviKFJrX7Lri74m7pKZPATMKzi6S6OB8xs5EjItFtB+2hQjOw331dJKqDTibMZ+Kts89wbDNxgVOf+TtHcMk7
Mm1chNx2UUpWg7kaMy5wRbY9RUPGoVOUSPbpMVZKMxXQAzS1q9bn6Xhno/JhHtvtVoKa+i6HnMwhZ2TR63oDcn6T0IOhJTLDuwV7Ilug0RegZe7JOwxbEeQjMHOy2mWp/WpSLmOiv5As6XZMxjz2jCY+Rjh5xpin
HJuiHo/xSDHZPgoFLfmOCPzQU8YWqCj68ZtGiQsHmxIAfv1brxo9yDjsTNg6DryUoqOjVGbuMqvWpICcaIfTdNCblC/maD3GGTpAG+iYrNBhmNKRp9fP8bAYupo+V0LyP0vgzRK0ue48jtS7PafLlNaBCe0vGIXi
4dI2o6v2bcvAOTVv2D7J4cDGazpsutamm7mMuU8UBF/t9kF9ef5T1u3YZZb/qf7cXyuBjtlqLYEjp3Z0qeAq9wmnRkeIqHMXQMe7b04gCFkX7pXkOQmsiY4Zns41zTOYoLf+ir/o3/Q5MiBfBxVPrKAWBIWUa9AM
NNO2CDUtnJ+x2JIquZM1FGU0MTzRJeSdeDXm8Lfy7FwVgIDCmsDX7XhuMYQ/rIZJKF1aVJr0cMNGyq9W3MqUYsVIDTPh2GJvphIc5Oo7iWDov1Ye8uXdndskMZzEE69DIaR+aXfEkQZkVtc60q5q7g25J/HhbL6k
HpdWJfVxYxXXXIAseyYxUfKZtKC8sWUW26i0geB3bIXtGbDbVISPHKteca81Bzk5qc6Cf1yE2pJbdoCCzUVrUazHrgRZliCdlusie2ssykWSJydgL2P9yUcGM45c5TuvD99OV3pWzA6LYpH2zc1ZEkyXLXDYZQUu
h3/4HoguMPOO0PCM3JwwlDdPoXFAqrgwD5oxxtdpXbyBtdFM8azbxRvP4w+p0qgXeivM/MjE3bR0CTmQokvAhFMGUXZ9cJ8mryePqJ0AxztNz8wBX1Oa0HO8l0l3ajrgXuRxB6UL7r9yBwFTHh8pxnOX1336Q/eC
slh6ELTv8/lBL8wrLbFMblXUMaPfFa2LplzlrEqFt4003NgxYruaSAuBwKDTDYy/JBDJHaZcwyJNK1cgNb2ktlLaqN7NavUnl3MnNoxwzcFPSR5Xiws1ote8gfql0TgEreuPwq2hP5xut/TF/vrtKXUOmGCKbALI
yGis4ZLQp8+Nbh/BxZu4+of7+ysapoNfTiEWxQ6l05OtKw7/1IrnP/vTfm4Pnlm5oYaMu+Kc21U7SJ3BwWnvs9tbzInEkUCnN759gnZd2s5G301Yd3neh27vPWXzsrMVAH1/35lRYBlOwuxcLjFXG6sFoGaU8q/9
B9ghfwCwg6Oc5qZcWVSDmcwblUy9C/6+SnSib+KIn97EccskZg58jB8i9CXDtbjNPFhXD+iJZxbhWjNnlpbbMMMNSVJNfE4Hexduyr7Hfcpp0auaVY2T9fmhRdAfVT3FuGIimWlgDRbhkp8knsKBzfV93qHGEGfg
wHhb4/ozN38DVbp3DlrvvKQBmSLknnPLhz0twtgqLu7zDHxQHz08nlFnqWDBScyln5H8TOjT8H+O586MkXei0RdcfvzQmBbOP/5rTKNy9XtdFh5Ulit7Pm30JwXfkj01QT5cV9ITaV/yvPAOGZqqRtZxrGbVMHD+
ShDdbusmA6jpbqaV/tAbmaodYq7JkY46NkjCNo0kvzRIVPw5Nro1ksl6qcKR3/HSTEczFfxhsGyZkQY8nRYKhfVdtcoqpDYdUOxRKb2P3KUss6U16cREOEXNQqEUkRSz8s4wZJmqsznL+g88BXPzl5+xL7lqO+8+
SdFjxLVs1SEE2nGaTO2sym2tPYbncTWTIzoki9YlDF1WbckqTkeWgpKd+mwMaF3fk4Yj/FUkgIVRD17se96xYbzs7CYHH0HpDZiljkzB1RZtoatzB7O04DZg6aBRP2q5vfNTSYJGO3LuI2ocnpVuj0TnrNuUTSd3
J9iaKKhFNYOK3PhIvR71ISkbVYDjRTseOhvMEhNEtyZvLlKij92nJKR4L9q7XGPfXYS44rRmPXRqND6B8ZjWzaH6m7glB2lDcF88KFExEtygod6jxqTmrmiJHEBYBUxgtD38+Ni46u+lyFhNnJYjYZlobba/c/vb
mMRgaX63WvLEUX9REbWJQXdThGfz/UtWXun+UcjOjts8UO6nU7gFA+LuWZUirVPVuD040c1O136iePFlWbK1ekVdFZqrLVB7O9WWpYS4Mm1OuQmonOxYKEE1pExKw2iexuP4eE46fnKf0HiXVaDdtkUQbBZsvy09
m7O1hgWfpSJfuY17Kq+PFa12FNYFwUUDDRSmhMCPHNTR+REKvNWNb73lukA6dKxhRp29LSmd9hIGFdJQQvOLwcdx77b0KNj/WnSZ6i+8fZ7aL1IwPd3zV/e5i+zim84dNZOrYb6YNqQ8jhckGawQz6Zua2G/ygAZ
v70Jfsx1ckwAOR5XIFCU+fA+fqRpjlVHi3ObFh3F3D7gB7InpNw35n2V4VoIWFpMuNf7ZbTxm/RFh1Hk1eggdJMOdJM9ecpVKfeZcguUjV7eK0OuoPcLmVL0KQQo5k/jErd5rqzbWHIgwwMIfK+hFGNNBynr5bF+
bgFg2T8CAALIdzSdftBd3h8VSoccLf3xCnZJMCECLss6HnRfL3Mgs+9jcQMu1mPHDDGT+D3xfAqgycoabTD52IK5/bFI4mkpOr98wr3NIMiz8XzWOsl28e3VNrX2WsuP/gF2Bj/f07zWzjevv6a4zTrm3KlIHRbH
8Kebj02zxNeSGBtf57NJ7XaZM8i9kwjtDDtL/2gMuH3UzxL/Z3ev3HkzCFHc5e4d1/3pffZ7ncFHw/10MJJOs7U/xNeS3R3S83fRV4218H3pp2A81zp3Bp03u2COsdk5rU+u+h9kfJA9EGVNuoU797lgxXydiW6f
KjFklipE2eDpH/1PvCBsNqeSuuNA+DRcb7TOjbVeLvV1cVbOYFy7RlEOqdOL9PPjw9TGJXQOeQpcRA+q+8fuWMNORuhNsDDhZpCOSQPto1vy3iF52g3K2m1v0hB4SnSuYkOHtU+HOkGW01JPmNmsIYPnCz9PViXJ
JkXxWgMa6VM5iP3EMja30nkLqYljm+hNwOzcVpW4zwqNoR80QWsmES5cFFlpAJgdRWpH3V5v06H1Gg7Em9ybTxNvitqvRcCiQInWNLCjzNVJDADPANwUzhH3IDugIi4pCV3IYPgIHwx0rpXXJ04j8eaj4mBiqLl+
iro17heTACkpST84OJBdtoQDhh6yH2QmFR+bdX9kirklvb59lHsHrSRBiZMdz2ll50ImwvrV0Mlw1lqyCMlFbLnmBVrg+AZhdxvypnBid31vm01Ie1SUQWMjaOgacn/5AcR7aN9p0zTk2dMfFoRJFIPGrcV8n0fp
jYo9lbyNtlpJVd8RgnaSAld1wco6CNom8Gm2JbAdU47qVMRdWO9MBdrowNKNfcKOJzY17hAHgcMzsE4f0/zJTAWuhELQmGcR1UcWqWS+alVBzgKqlzfx+0qyNAKbQ37EtJ3d3LtSv+vYRsvvmdc4+iykP0KqGHIk
obdM6YyU6+t3lBICVAoGSQh5CVutnwPa/kSV+4x4h2qxsaN1SVyKLrtOe24jUk9tYih9RumXIiNpi4X1RcvrKePzNITW2BZ/oYem9uDzuEGkKNDQN/NTDuvTlbfxfA5Vr9NpTp93cnPyTgowRCuagQi/f/hthIdh
An/PlRgdvv/Z38H+odxfTMaDHUp31mRuTapvUgpc+W/yZLy4RMpbYWGvdaxHOdWpb6/bN2xJ0lupTmW7RJ4Sdb9PJcmWbyOy/59HqtD8FZs7aGsKTvFNPo5aqg0BAY7fpOD06rK/FfWXN3PVg/ADDR0Jn5oNSp7K
Fh6ONSf71Q7b0yyXwcnvGZplItdjjvqo9joqjwmhjamvMDfWC+b6zGtAs44IXV9uTc1pCMcPFpTropyi+V3lVcUYplon7dwRGrWpzO4Q2bAbcKJjr9RoLOnkVfc0fFgCqVkpvKqgAjcfe1e09fasfAnALG3D/vQ8
zbNrC11nxS2Ac2dISwrz18hJZV0JsVbeeyz7w49cZU7G48lJLFfARF6kTH/lzHsdCq8J5D8bkKEIC455gwqnvaWq5Fc9yRsEmhhFup62t0izEXRR7uIFWjXdKlnWVZpqax4Q74YtVgR1vDqEapNWi6tVZyiiNniL
UidoydrKWaCrcnl/ZVXsXZi5SVV8DEgIAgE3nyRSuB+yYNDU5vOk8reNSSuz+WafiuGwEVEzcUivUM/CjHRHQ8rJ9YvU0CxD45BtySJuCHNmjgZQJYOCwh2jRMCrZOleI0A3uFlnSGy2OB9zphug5/o1uJ5i1SFX
WrcO+soSXVRrwwHlrercqrklWsqYh9TEFEWXENq30YeW+3zTFvp9aaO1/xxjaqeWca2iipJfzd/5cfQZwgHaOHok8KFhVpyRsmIRrRIJWraC7V6cmzSrAYcZN/zFxhmDXWZG+a8ON/s1dCbjfV3aAGSPCRhDitUQ
Jwzu1WFjyM6oxC7jvsqaWyr3vB3SYY6lZqGK24tHVLRy6hi2uKmGzFdBS0em2r4w2qDbpW0g6emSgrXN8o2zCxBDOHrPl/T4+lPbgTmr0XLDjVv/DwGKcyb0DPf03V7La62y0tz5IKD5kLT7fGyqpwMGCr6uRKJd
V5N48s/t3B83PDmQIi3yVGdWU8dsmEOhJs5YWXDkPZqi7f3jUV+BZsbqfamQ1OPcCNEXaEJ/g6LDEI4zejo36gp9zR71Qu3aKsv3HwoW6cU+p8rTl3CVLZ6W8A1u7WxiTUqaPIJC5dQthnm/MjyHUPGpLpvLQD7u
IZeAtGZ3zrZk8XIDx/CIENg8CS5G1ePOl0utNf6mxj4ml8BBVNPteirW8vcrg5MIMJqBX3h0eOmgipxV3mazh3jYAJ85ozilpSwaJ1TQls7oAVDD6trI45UleTpPynhVsjrAb06kHJUUGxovsUdPpWVqkT4f5E1B
iD4a1VsJBgaOR8knDXiXkq8fuvO3t2PA9LMDqsMReuMVyE/uqTW/HDUNipGJV8gyY2y/9+02P71pwwHBbgNm/yTBp2eMGhmPMVnjgyooO4af7Oez1Zic6mqyh1DSUUdV+HtRwhmbxzaJaivua5QVVhF4D+cgN5Jl
Q5zASAclcSr4DwWd8PN6RSFxp2MaBTaFeiLRF4am+cmg5wANhpyRlsFN6o1tQ1hYNaSmMh+LDx0XVnqnikOL58ZKyvBFlqDJrlXWlL5QS6w8oRaDbDq/T77ToBc4R2DXZz1TbIgz9mOq/m4BIjOtDiPwvonn1bmv
gn+ZWBamNjscQJ5d8c+yWPmFzvtMso7r9Krt/e/PpRqOkXBV+avLVDvh3RnG5nQb+c1s7MCj5sYZIKX3RSAGOuvK23NoItT1b63E6ALb5HFa+o1QHLiCo5KR5Ecda8SQDL9C3+kf286331zMC+ESlNp5KbDX3DvQ
zPzyiEf4oFHQhFzeNHXwAVi9olfXwZK32/ZsmSyywCW21wJns1PUFmHgycVQPGojGfNH7qVaTUyp65HOoTdIYJ15ysvMAKAp/12eZrLCxt/lcnNAg4VZatYm+Z2XbZ0y6dK8+g9KB4ZXmIbV7zLmjzbNDAaE9jwW
POt2zSt9xgs0QDVsLUsbgvYihT5da0JY7YaloD/OCGuT5fVkZnLUTptFclUMTJKI3Xn5yUQgSZJAD7ntgVcTb23Bemkt8c+8lHbDMiWN/tg4KJFAidUn68ISM7quy15qtc8J2XtMV/Siw3HcSRMlVUadjlT1pn7q
GqanRwFSfesy5AVxZEhwMg6o6iPV8uoayybhFgtAwcWzl1tyvl4pr9hjKGJoFEydLfP9NnYQz/8XBJ3EpSq5RbM8swYdXJnrYhv6MZNA2uch9GyaneyxlCEm2UM3gnmETaBLWG0cZlyPOhW4BH8ZCSx7dY3GSa+m
8sJ6Yhj8TPREeDjWCdsLzr2wrqzg7bk//iBpbG3Aglb1vmtlvqeyX6tbEdWKn5fue4aGo9KKa4VpysGW4mYhgfIVbhpM9pFVE7fbeEJMDOQIH4y/kaVVF7GaMzZUOwh2CaKmfnSXRIZiKjNKsQqxO15g9DnIDX63
1Ef37Nyzjqe0HgnWjRfCAxHCP41fU7HofsoqaWh02ahvNDXqGHjFYiJBBF7KVVeX0ycTIcuTvfEPjD7ydLFTXWv3aCDj4tDuytHK9EPsZ5d4XvFi6p4RVkOMGL39+E9ZMzFn90P9CP0/j2FUlf32KWf//iL6vnju
IyPSu7+81IndYf7Oh49nXjyMyyIWhie+4rf+49hN2D1nsGU/e9e8Y/haJ/Ih+MNI6XfG9uKt76hiFkn/sBU89WlepBdoY1sRHxKl+7XJJYUEnNSQLJLcJu1y+hauR3AqaU+syoHRDOyr9biCxDqgCzl/FornObH6
IPSUXabo5VS4DYb84xmLzSlk2WDK0ues65TZeY/+2DfYfGB33ZwaNu5MF+MW/5pET5OdahqmEU87Bl15szvnk6g6a+L/TF2D/WAz2bB7gfSdQooTmPULN+8p37ENU53GCpRoznfUZt1VVlqhSfhiogZIH+oUQY/U
khmBnd0MZnGcO4ZMQWe1BAUiCldhv7ry2a+/25cS94Eu9/FYmOILzYW1KKL2hvTzRm0n3f0XVN7Y750MRZ4G+4M2g4GiNZ7a3tsz2XPWucMssTWQyJ8Db3Ou717uVbiTZdnLaVnvQKjFrp0PEM8PojUvC12ws1Zh
Xh7ad9KnRE7UlGphxraI2i+qXPdqV3EnTzXkVAFQd+3DGRQGAUeobZ01WbV+wp4CK1vxLWG3z9EBLtcpiNMzQG1H5mYkgpKTZYLjMh9x0If1D//w4vKnvPQqF+pF8cIjxPnPXJi9ifTCmsUySb5avpwcJZ7KxqV3
1hYE2VVq2qF0Fytr++P1i9bIemg8T2ju43A6Oao81WWYlualw83tLgV++8RFT77+qmnjT+k5hOqyf773iunDNpWoVeEJ0n4x+BpB+e1eaIX9mI6UMtvRn2qW7nP9e39ST3+t+96HzJIGasCljHrqjGSxC6dwDvH1
+D8T/x3XyJ8tNu5/0EHJLb9tdKAUTygGXk5bZLuQB+wAc4ey0U3NNIFAUO1xM3eungvFQUvIYCxo2uGpmA1JWRGLHmckGu1pAzrL/q+VhIZkK4nM0C5LhI07X6xUev8xBCv3F0JBKdL4784BaZalByHv6Mw5/AOB
jJPtRh+BheUlZ2obtAtzTElXCazrFFByKNEexKJq7AeqVS1F30buGJizBgW09W3hT49/LF2s1CFn1hb6u63r1o59lWRWZGL5z/JN/whfR6Za9mYO6Wff54ssCtMzqTpjCnC7+OmAKAJ5ljlxjJ3swvZ0dyzxArWJ
YrnFjnSkI9GrDs+4uLT7EPEIS/S965AGkwdtoo7zATpLsNkCG2NRwfRYYfubFuyTmjSmQP7rrj8qblBJaXcEAmWIdaJPy2JcD5sFneazXjWDH52uv5TKhEEcXM+D6kY7hyeopzQi2bm+u/JNjOzUbYkaSW6sAO6k
gvYzIJhCLX9vVxe/V6UJcMynLoJmd7fScHg69Rid4JN6rkW18o5SmW+LgQLxqW0kx/WnJ09U1wsb3tm5WNRTWOK+2+pFVtfhbhPb/5/Y9yMPKATGbT9NuKFPlMWEmdVPmj7a9nFnM03gtONmAWMY5U6VEHBPgiap
KMtzQpfWzUS/yMOK5ADJMfQnJmT7XfAz9QanyI14OHMPE+T15/dJpdW7aGIDRJ82DrC03ifgnmGphhu9NQuvBjeCDk9mua4uIVNAvznDwbqK+W88ajn0pK+vuO/T84CzmU81vI1uU24wU1PczLXJVSkp3NUALvrl
4t49F0MttnjkBFUt8a6noegjCKFVRIj8B9ymdeNWcTCuJ0LufJmW3BFlIYk+VD/PAeMRwwu1s3abINnj7bOt6bO6HcA+gx9xfCq1se9n0WdLK0PzPDphkRxhRt/Uct3tROY1mi2RJavrk7oyivMjYQ7WsR3ZUdO/
m43puBtN2IQS+28o/AEJ2hS4PZ3/nS7fqgmcovP+6pDezmERStmuWDD9RDbF1LqxmPlDRIo104E7yUvLSCmM5BY4cnYJKuW7oMaZh00m4u5Ty2H44RvvyFwsKfjynEf/rQdlOTS1k+OBT4vcTRm2K4Cb28UQyDr5
SeXQgZiIyQm/c18ElF+ahDwV5rQz1rIQSXMwtuWQdbK+SeShOz7pODgOswC5T8zsS40jxyAImSlSTa/Dpo5mgtTAzGvcB0ppN1ifjJjbf8lGYF8XNb95lI7Cxvg257TMob6MPW3WlpulWYWs0aqaGa5giowKEOSi
NZAiWI1RaCQpH5VA60Pci4sHdw0L4Qj59AQ6NPCJDuA5txLr7YdYxiEehVl72vjKxr5DcsAK2rwlztSN5Mq3/VKlRIykpDbY2KmfCDP2ZB/Y+C31AtRW+i13HgdDEparJDhxURZ8H0b8OrR8smk6setyY1rU7noZ
CrUhHwr8rI8rBoP+IknSeGI+YjAEfRKnQ8GfD2IPgIcWceU2vISNgtlpnVOONDx+e0j+98Bz1JEhsc5cRaaZYmYxM56ZRq5nlrHhseX+U6tm3CWO7vth5Mn9JM6uC/mYdHdDB2j7dsXWwHrRoqEqT3UHWzv/qR+b
0TCo3uVqySpiA0pk7JwDnoqNkcK0dz7u4u879f5QO7gEXDIp9YXrFWTja8XPv5j6jA/uItuziQnMxBIiC/2SKlUzMFOR76I6M3nmFSvMprT3Zioxe6jCJ9vUVOU8ir5LCLwAXyiUCBdSiTKHSYIWNPsE7IumGD8I
kEVXn4uMknCKa7ZxkPtePv9LMQYG5Yp7n/M65GNaoVWvpUGu1z+BaYrqTEyRgeBrXJ0bIJn9aasXuVosy/PKDK3IxM6FJ1rbsK3fqGfxow6OzWuzwriMEi8CT7ptidqR3sapW43RCqd148vpRWnM7KYBMXzy7xyR
olWbaa+h38XP78eqKPvk54w8V7tpxb2Xv7tYFKyQhRGK00Zw4NZx9Gtly1ffmZS9BbPz2zYUoDyaJP9IR7/oIbrUsSXdU1O4wDoTZpefZdn7NTHKDU7Wo5d22TOUWMUOHEojqwd69Eqi6iiQiKrUuXSzWrL1qElA
duq0DF+iydVdIZSvzv6ZTsu7XofHbY9Z5vNOb5/eNeWyBw4+vdTMMotnxWgfYVqTX7PzZjSRzGRyKco9PYyKeOGPrVRNA8t2XOIAYfeWPIXQVtO9CJvdPPqpNNKuABIHiGjE8c9mFlMkCKx+gNd/d/X75DSq/Geo
zyasfTTtF6Qv6UO0iyCwOiXSdnOptFOd0P+ejHJkCk2tsG4Oqbp1bJ6tuB8/g9+qDXrQNjm6MeOOCWTLkgsjq21fd9+nXh15qs9rLtzOGkNLV25on8pVRiwn4m3VVZF7sjkUi45yEFIWN97PbHq7c/RBeUJ/T7df
EunY0Lz+mHdJiGcdj0yrlaDbTaxyiUn7enXux5u6z8k8RhuX+TCKgn1PlbqVDnbVbNkweSzpyTgLL2cqnr3zs9f2U2RzyQy2Jcm6b/smcb4llmbg7tawjh8sAiBaeMnnfoBc3cgEJEv1Y8z+qQQUvMZdYTLgEEOv
4gaDO49JyZ6PFymjU60TyA09iQghntKOFBjslZ+a+WEYtm/28EVwoexVijolVReNezUtCtUs7Z4ndmsOXns2KNNCUlUgDxpKTDUQmF0RmqWed6PpfUl3VF07KeL2A1SKsy+2bW9tK+H7z64sTnO1QL9doV9nMShy
83fc5ke92yjrniRXa3vmGDJIg43fY2ZjW96tYQAxuyN6p38biVj6vIvL0rH2a9P7Kmv//S4G6+iKg3Smtkz6YpWSwreCvPHh+4OU9YL34PmgHwW6O96jy7tnmmU8hjOhVhTVMWQzlcBd4yfQP67D07CJMw6HRE5c
NfjKJhC+Fy35QePlo+qltXbyxmj3DaSxbNeyRRuq6FThmSGbA6UtWMFYcybM8YfupUMGx3+DDLO3RCEIcu4Qd6TqDXh7/Twn9fMZSl89eeh4jivHJNkxgwwIFgJAHwbyPsuSQHOYZLwVBOJxGORZs+nlye/u8+0D
VEGrZJDw1Kz5YPq30NfCtvI1colB0DgteUN6JyKjXPsVGvd2pg6t7iayKt4KNhjVz+jNabrFzOyhagBCdDJT4hcEDv5iSYe1xNOSK0vVaPM1SpVeOuYyPkZLafgwQkx60LV1jDGwBXxk8FrWqotvTNHWtkDbIfBd
ywIAqCTYG4RWWEc49SdCz8jXOzbU6UzgIjLrfUjFMMn0o9xgH4Q4OpcjuvDrbRUgYhOd87IRgeLB2ng+ThkGD83kxbiciN4fUqN+pH1XgiiD5pPEPLaJVE0dPUnO75TFMFyZ4kXSgulQZMmJCx2nik5pvOiK6vrL
qStm+itY3i/mQV/DEjuOKX9har3eCtZy4CTZz/8pOFi/9gdMklT9Jv6UoQxifVVPZvpOk/ShbSWXTDfpVOri1X+N4xLwNwz9kIEWbHm5YEu04BcMJ9pg9unqau/2N7WaOciwZfc3dDE4vUznqE6CUdC6Y5g25dIX
oFuiLOpGjPM0NKgxQRot3LSRhIMbPXgONXhEsevrCTyvMCrs8xYbs1YhVgxO0nMVseXhC9ZDqSxkBdUxGsARKl7tZmHBz2eg0PyuWLXCik46WIZg6vMXUnGapc26Cc7GMBHQoXVTSXs+5a+br0UArpIgIk+FHVVY
+7wyjqOO0MZ6SpZD773CxgaITHMGM0No/I8PB1bSJQxpU9SU1mBmgCHEC7wjl3v/nSysi4p/ZMa4IPqcmxU4oDm0ATxci3Jw/Jn25js8wslVQzioRGLk2EYJYa86WY/ry2S78IZzspQsDpSvZW1S3ti4rAdLl4Hk
0IyqPTYfrK7KNH5xsRachRrQnITOucBcmsOwDAfC0dYtv/ZsqebvAMA/YkBE704jcuoCqBtw1LzDLL4irXJD4R7UKjMhMiUjwR68keJ8pYlY0s1afcB+okR+xHeOerxmLImk+T9rbf/wogbP7sPiQMlHh+w4RAMF
eeMK3keZch6Q08tnxCFbeRZp5kZ5R0k3gmUs7pblEix5YRo7OClKKuRusNGq1VN6VJZggCclGHcCB3sQ2UU3Q2fUcW1B53lClLdqx8XhpyRXQk+3UEzz54SGwlWOkpTMv6q4BYxWvmp0SgKY0Waz2lS7CEwLs/pJ
1o1abNKOk81OpPo2FnB7jhX4hgLU3/LamdfI55kzzWGe7sZuOkddc1l73hXX+y+44JKfp5DIt9q/F0zvILHYw1XAeW4iYRga3R247u7Q57SzdIwaZ01vpJ1pz+70EOVZeM6Ca9xY21ujrc+H7ENItN3bUjoSnmvU
SlOz0CvSjkLk7JtqY2naJBEXu6ItDTQkH9KFWPumz2O4RalW0W8TZSnr60Rt3vazGQC2xpOVWTsWtLekKkKX3ZYFLsIanEpYFF6E8Yixf3Buiu1PusUpYv/nL+v4lkn8D8Zs3xbNXgsQbSlwW+lVgrKumPfZHAPH
SOrR/pQBpFvKGICfWq6bMLGRM4AtjF9sXl5Zf1wQylOg6TFF2Jka4VKZT1Au3WAGK5lZcVVdaYFvQcB+5TXbbG2vie+Rs/tsgjyxv+YIM0cfos3HScUQxg49JZv65n3qmtvqe4XEbj61zSXhk3yGBGekovUmfOJ5
8rbo2/vknv4p1Sk9+TpMs9UIgHlYzaB4f9nbb7Hazej93zfx2B7/uxpiJ7pHCCn3eexlvbypvifO2bOmW+ceWzxsvHmcsPJI5gFFNVP2ftrr1QG9epaV3fI4RB0ahvLy0CdGOWbtvXx8TDJmsS+62EsZMQZGyqUV
ZIK+ggMkwGaIpzuwccUNJVp0OgCQArlyby/F19mYSDly1VNlbCa3MdLQeVIOWK1myK58yiuLxTK4hHyh0uglKn07NIgau2ArgxtL4UIsWB8XXKoBblPtlxLUiV1Rq9n1WZEKrLvPcRkCja4CE0DsTTWy//emD0Z9
UD2cpT2f9J6vp6kK6Zk/SO5osobNPXkiTcu0fYWVFmddwoa6huHGBXkUMKzZYdXSO3M1rkycrlE4tvp1QIMxPazR0fhaZyAAhplmuFwrGsKUa2VXT7xGBiev62gkkeMa0k2IrlXDc/NltrhAGDXZ6ssHB4XrmLoH
xe/EkXUXjF6eYq+1m+EVSb2ZabLqhV7smhwsOadNB9jiGBp6p6qFyDTQRtCEtQhuaI5h3TSLraZaK1hUbSdMW4Va69Z69aesfif4gBdW22IOHQ1RDXLKKqnVabbGdSHH06qdbKvM83csH3Hk12x0h6xEWIyIW4ZF
i9ElTYEZKmk416qmV69qgtkp4ej9Xs/5Fi+dGvs1OH19ajGgU22JfU8tN6Uq0xZTN7f6tkUaDpM8U1wMS8ht+zhMU/Nc58F0HwlmB5ajYI7bNHstcPk6+14ZYh39p7O3zT6ze0/gy053CeMG3cYvoiG7+qpGq+ji
0d2G3jd/q+6oJp1DzxMEV+sKYzyKs9pDPbBXFbZ2nLlPVEwrvlvxMiUQWltv2lrPjOkknWUrRe1QeCcmqUxYNbL+r7LznNktIBcdtL48JI6JCNwK9Pd4YaLquu+VPaDr5nZ2uXSG55wElcCJ4uWIe5r6k4OXiJVE
jipt8u7YcEBJOVa/RFZHfLkSTdGusVfPuZoRJtkSfXOLu+T6tjU08FB3aBsT1f4Ojb3iZGxoM9IUt+qhuocp+uuNRncv4bEqDQfOKf7SGvJ36CNUKuY5lZTkxUix32I3VjbAkYI9Ar/ax207InhWcFiv31rFCTrF
Y3LzXEqEcTVx+8FKTr5Y2nTbLVtnPaOYoZZAnGG2bWZGNHAyWYGQ2CekQYH5+vgVvCy5pTEhBWtOB9pSEq2eK3RBlXpv9KZDb30/YZZDWd+ifKLV+rI4SIlHn/cyIe3YmfkR6ab0Bz9AzifVfwvBFWk/oVdNLkVP
puaNshmP4Hj8HRgR5ovYDi/INC8fET2PyKP7nr/UuB29WASPtdFaaZqx9bvbDqiEDqd7he+2RSq3J9toYO1J0E7stYBu2ooWZi/SdgpLYJtr8sccKhoXkCBEwHM2n+es0IfGmjC85W46eNLaUK8kmBIMg6YUUX9D
/YC8humSn3b76GOxn0uQm/t9Ua1xNIWB+oknqpSPO1tCouA32WuS58P2/WXTkE9SNN8VHy+NBC+kNXNpYpC0qeTVF3hTj+5vkDfxzT0P8qYpiuoqW8F6ujUfzadNHa9vqTJfpJtCm+8aFqwO4tSuvFzlUlovrkOs
HjZ8KczO7QM584jcCTnMw7xCaiNLTBW1MD04YeFCLtSDyWjkYJCEX4XIHKkd9tf6LGP53UzCRPhCyU4N8KsUXRABpUoqICzOYu6lXM7DmaJIlBv/aPqOg/DFBTH1CJcf2k5w9UiMsrEsbgwg1afTlfOIooqF/q+9
iykXvuRM50RAQCawkB3xPyEJc7A5pMMyRuT+ZYaCPuyFEv1uB+X7CJkt/ooCFcMcmGj74EA80fouZiw7Vb1GtfyRZIgVNOBHWlGslO8uCJgNBc8x38oBYNzvOPZIMx8G6cV+SRyHAbxr2rxYKQfCzMlAaJ6IL4dC
BdfYg7mF7kkVGw+4FDWCXezQanzV49UkVMfwceKyZzd6adYhcXvvuH9TN1pljIR8zrZWdibQo2NIzcwJnmXRtCkTXm5XmsFjBr4jqmR55ciS8P3y5EnhwMKb009Sj70at4qg2I3+lDTnf4fQx0hRZKc3bnQk1MPX
7nTAHSpr86XNomByKlZeZsDWBb10DCTqvrkkXU6Vzat8RAZBoGbMTYavVV14hCnVOAbK0ASnTuj1cqz7Hht7Ih6G83czp3C3zTZgqwkVZez9wNyUXL4zl/rYAnAWUhq2Cj/9nDC29212HHWATRqALNKAw82t5o27
YiuVO3mn0E3oAdlprxZ+GSoZ25CluKVOSLZtam0mk6GTtNKuvs34Lng0Yv3tBDeK3two8MxTf3ygkySIgdxPktJ903te3wA/WAy3pGROFd2tvffpP4ds/Dq3KooinBOHnXAisRszJRjIsuw3KD1zFlQVQEnvgyzG
GJQDZY503whqU3vCaiusF/Vy2morY6VdeIzrCpreF2tyxX7PLNh+nM53GzgXwE/As5bsRVvSsAUevdbGMmI++yrj8UpCP/VBY/HDEgAqW7YRWUWJoG2JRlIYWTqoTjwaT7ao0P5SRvCFaGt/4Dj8cEkRlT2XMXsp
okXHSYwg5NgWuWSms2sA1UAEyCEGQB2mW4iqQ+H/2ieXICCjg0zxdTZlLudo8RW8QZYj221jk3h95QDQ6AiLclQ7Jmea1IMh3plW4flmbFxzNPS4I8Eq6AuTSGGgglQNPNfY2J+Fpj40mjKLbAga9mddQyf6js96
n/4kH5v1bQlmgtnKwVIYJ8/OPn5q3Ph4OHgLchysLBbmF1ibG2U62Figm2PxuXgP1WF1Xj9bwsL8wTs+F/2YRQrf9AFL0THW8/pasMpeNsrI+SMXc/dgUmp27CXBIx/cT4hVTKDnJlyglxvGIZSTV7oaEUyPAt/b
dvY9HRjUYjbSNb3gxxBJVRUylTl8Ce2Oud/KmoJ7L0wGxRSX6WdERDCmO3tK4sBTigWjk1NUijm0yHTn2miK4k3leamXZiL2l5DmZXaT8cYBFTrNwYqEyZSSJf2v7VmyRAPKbvJ9HyB+o0MQqGW5Wylw23rqfpuZ
p8Mt6v+X4zWFCn3XztwxqSPdXqo4RArD516Kixs6wqJZKB9WdEo3Tb+Z06RGtWHxLuqyN/dT4DYipZjpaSY0TJlWCUdeChcT1mo7was/MDl2pJfJNG8sHsCKMv9da3/XzI0xBxHWXax7XkJFnkx0K89P4gs7Q2Uv
eoEyQNxfLMdlCR8OJMSyrQCwlKOp+YzJQ9sIHRJwIw2JO5YU6SCBTrKG56UfH3ufefmYL2Qfc4XgY3PNWXCdG5cfOkClkTKsvtJCWmtjic6+yA9RQ6Pza/f+Tggk4WfgOmS+jXuX3etQ/LF8gxf7RiSiqfQ96rhz
idrnbWpp2SGyZvoxUwroNkMjD/ht+ARJcfhqY3aPwW5evaWwywC3a91pnH75PYJkhj9ClmK656RHEMPoeHmP4nAxNqtNta0jpoQlDK16B6+59Y9ZZmcsz9HTv84C8ADcKJBCYQGldT+uWqYycS24uyL5VtWJQ+05
MR4ZYi+z/xMiu8weZD/x4WAwPsNkbHAId9VYNkcnRr9lu3jBBQn3LN5SQt3EG9FnCNUIfdGljZ8pdU7s8KiljV2N3inm1QbFzKxSyvKY0fvWEqsymls6oxigiopxYlpi9H4xG5KQrJQWCSe3PoR39dEOwRUWGfQ/
+7Rpqp0DBgwqWYy9FYWuk2jJYqx+jQm6YNunMKYZDgVgLDQ/9nHvR8I1ouusApAJBlh54iglscMEGmmuynu644Jb1RZL95xzL33MDmHqpnDMJRgh1B0BUSxwG0+VDg+MSr3omaPmLpM0xfXByXoAaD47h92LIaok
dGJrVKw9lkyF/5R0KMc8hulGH/Uc+LKPdjg3/I0rzNV4TMA/zPRmZLILs2UIY9quBWzZ9b9kcwbEd8IHH13gggOMA8/bxlk1+vcYmyMldMynEa1tN+/RZitgU59Vw38DU04U80ZELu+JgmNG4NG65iAkdb8JDmH3
WgZUW1wt72DucqGwTpllq5JFG/JuelJzJDfsdqx3jYZH5d6syOGw/TI0MQVR6MQPF2Oj0AK2TPjHDF5znpm4Avk9NFovTpexF+pXRdeNoj9mEAE5UBCvPXjdfwcMoQMhDOiEF/ZVTQbPzDuz3oBGgYI9WCIu1KrO
uliqXhY5VQjfr34YJZHF4GO+AUCzDV0nWyJRstGYUduyT7MTXAFHYbsgMcSbH5D6QEaxkxfqsFzGIOEKjjGpxTK516gnQ0S9FihiSfmAYkt7yOee/Vf8q/eBN/vg1G2s33RHuHWX7WhW9KdYdti3rtJsggV9X219
sWPJjQYR0iOKKRZj9wsOWcpl1ivSUpKI9AoQ5N+FiiCZZMs+3FP9N/jggsirWIOuHXqjHorrRacitbbdhbErLknM4TeFoIvY1IIbGw1uxKMOtrhU6eyqI90cbJRNpyXOv2G1x4efxCK3381AaTosAmoI3chJi8om
J0UoR/c1iPVjS1klik1QJ4IZHJ4AyapIP63VRQzKeNJWWQw/HKsRmz6wA512nP1Hb7qbzhQzJTkquFakDHemCFK31bWtPiNDY9Ge4YxK98TRstb6O3/2Sz64WMQc/rESQ/jRt8qFGDZR8yqxGZOOXBXuwzXdJ9AQ
tHsmFScseVVlHPewQmbIIOPuRXRs4eJyfT0H5YqxI3GoHlCBmZDBKGLswq4+DIkktmPYgvXbxlAnqv+03Gp3zRhU5f6SqzFzzlucQrD6Jn1hrmUktJWH4WKfaU/L6mDsMUYcO98Q+Pf4ghOr1RcLxYqFeLWRMJHF
fisa2DSUBhIRYgZpLPF6vSUTXI2+1P72U0GviYr3cOCw/vPQfEXeCM26/iJX/fCRQZ4ArAfxSpCPVL8R9pZuxcKsafO/Dg31YYec+KK6HlqRVYqrYHocm1D17j6SRKRmPA7654c1cXIrrmDqi8VwgYMxs+ke+0lt
qMpTQ/7cmZJCWyJwn4tA2sLe1AbqI6yv1NAr42V+Nh41sNf7vNjTNOv6X5H+h2K33dvrU4V01g4OnAdmfL/sU//IiuN0MQDPx0Dhla+Ew2EmJRhR4Xa2Azho7BO2ATeEiSgLbNN09cofYCcEc/EOBM5Yy3qvSD9S
zRe6Imsda8VIAwB1kBwJ1KIRvqZEy2junCfrucmGqVqVQQvQ3zXWTP9qkeBqgJ7shyC+jYMbfgWbccwZrGYNZ3XTsDY/BoXxbdhN9yLlfOR7OjeDYTD/mEi8+NhYuAWTT3c1+1bgBcfB4itMiU0iN37IvlIa/w0e
Ssrqk8wYSnp5MJc0QqT81JbKhNSgmScTDyWYslErW6DjndULpiCbppKS5O7ZhAi2jtT3o+7W+PXT6VZa62uFKsky7ngpVYISC5W2JUXmDn1CF6slqTsQAyI5ThxT92slm15fx+mqmAf+akOv6cXk0euXc+Vt7o9u
7KxeU3dFarCa1pFUiWxuckw6aHuTJO8m3wj+rRsJzm2xwS5aEwREPR6ASeTlf8Ol5kMv8w0CkuBCRvA5nZeVvriQBb73XIb2WQ1c9t+PjUltDUn9oo+kCLZic+JbRVQQXpDNzXWoYfVpf4QomRSXh4RXKoo1JzKm
5CADL2jF55Zb0cWz6Y86eolSda5TX65QSabr3EBxLJxWkhWUa5vIPF/u7hpJ1K2KPOdM7HLXbcICH27AzoXEz8fxStWvSjzYV7yTLNnIaKeFwXdXmHTG7hqPLko2wmCMiZRYoqY46Ryr+abnuJ8g8hnwFuaq5EKe
NObrajI6piBzrQDFCf72j0XAPavW4kqJROK6kchNnks8NiUpiVH2sNSRSllFQLYtYopPul5UxiZdoSLryr4uuCBIlhG4okAEQueCI/cwnySbm9MX4xi4oNPxr2g/0is7XQZKddh0TI/HRekcrKgI+YsA+3MlBBEh
WPZDD2PenVVb7oAan/ySWwix772ep4AZLqPsRiDyqZgdBXJmrkq8B9z0S47AOfbQ9CgdMEl0JqJnEjClCYq6GJo6msb79ayvCxJCFKXwMAbmJxjWB9gn5MDxRKgXME32wUQlSAxSP+PFh/a7K/oECZSbXo8cag9M
dtYm+SD034nyw9QY/votwEK2vLMJ/GMAhRyEnMy0ykAXIlDbzBi/Fh7rF2B0SesqSP5snQnRhcGXZhxeum67JHen+nHNXoj9Cm3ZiOxyZy0cY46StRakywPZ76RF5bc2u02wkST4OAmJSlwzmrwrdJGXZFHJUf7g
KcxPcBLpe+6XB6/dIaXeefcEBxYE5MZMxaLee9KZKw05B1+bKpBZ5pBaXFp0BOtAoRn/uczSaVEhqym6TwXgQ0LNZ9UpKQmalcYrU8MawWGWNFBLvaqjEu/MU+fUQfzeXoLbpNYFEljwZmD1c7ZCOC17t/f5Y3Xi
ZHXRP955oJn5M87x30JaQnWG3tU+LRvPLb26FovbdRr2xWlPmI+xxb44yZS/x2Oa+XYcNULOl5CmmcvI3yzxkvV40zlZhf7DZy4qmRj8ufU2NVUgjtaMR2DKDby9jWhkNJS8tnigL1AK5yI5XISKImfwO/elcvmg
HhGFGm386oqWStHDZhd4rAQ0Q6rdtld+We+qOXGv2C3Pbli9zcVMOTlgp+emus/UrGDrIZwvEzCNSVyxWDuzzDzF9CbC2HOrIxRYA002NIpQbN/MA4pXbtXaCJM/GURJKJ2OE5SsvbIs2oaR0qBqVt3+nLyYwW+7
9iY11D7huHtVnI/iVbhNjbuQTptXnyVASIybW/TC3MWY+hNbUWEszLnb/eFv0wGFRpIgKlKfLXIiVNQXUYpHJAkG1pPwAJj8Wh6RZBidvEc11F36CuV/XuzLY+k0OLIYob5NxauhaggGoiVeqtir5q434OvJ3syw
+EpDiyg+QAnGy8vpJyM9h3TWNEFobHlA0CO0ePiBjmDkMLcmGDRXMi1CLzZ7HIXpmRRiaqMSkhn+IMcEvcBLkA8zSXYVPe+pcJHuqaTs1RCfrcjZ7TGBbqMT18pDF4Ytu4lmINbkAhC76j7TNtFyIJGNIGHeEquG
DHIn4kjhsZgq7DyGAVhHKxDMRan6t9rsPbU3uh4YWOg2sqGgo6JlBxLANzzN6HY5DCr+C389m2fHCUMOEfiKGOnoGKwBpe1kmaDp0yB3PPz0Q6F7g8hTu9UL7kShVAYT5c/KM8JQsvMhOsTGbmjid0WQbQ3p6Qex
SusxaYxKfRyORttaTlOAtRIU1eiQQXrj7Poy1eDeHKhAvvaQ2/kgMGTGNq2vA0J6GsW2Jo9PsbMtSU5Jid31Ipcxwh/zB90fnOWpJ0xzCT+q58IetydPOAgT//8k8i2ZtfoDbr3SKN6UjdpQQG2T78rwYtIqFyMN
PfTP8txeW2Sjt9WBjf2cE78q2iD8z0xw1+GzQ/Yhd0vF0QE+j0lnd/rojrzJt62HgesBHz690dvdeB4Oy3oo23IDkkkASTbiqm9RDg6taBSFE8r3s43ONYAPIGvAIh3MjPMFoYAITrQzPCzxTEmtY5Pw7kiREOO5
LUsQ3IUJUaVcc8Wa3bY7LRm4WybXKbl81ziTalu7D2i/j0PPgEsDinPieL1Ikz6cMlMVge98fvt7k9GgQ9QwxGfX/nzIUFrdu/RHUvxIlvluQw4zQ93nKjdG9H/3injRfj/Xw0XcgsMROKtU5tVMjsNIj7shngLu
QmvGS8pzJapjgQMQqJuQoU6hJ8PEx47ANDYdRwhcxqJPbm5Uf+f/piu//wb+Rst8tzQfS/0z+1nXmMBjM+NM2wkuuiczegAAZzpSrKaKt+Z5XtYR7v0tngwBldF26gxRpuTQmD3/My/ynXE8XGs+ZI/5UxYZMBag
GyQsLesyB5KF18ile5N5uKuHqI4P0dsLrakmg6vXf9StFDldrqaaIV2iOddVZXBXdGGnH86CW1RCEvUzFDllcshTo6FA/EmT66epv/JsVJAEEfbsdEV1PzGdgkMHhzL82R89Yb5Bbcdl9/+cQksvgN3+EPPIK4Q3
Hxm3dCD5JjYReKC7hW9Uwt59X3cITnO3LHVpEDhmGmgTDZE3wwrAcDpWL0mMvVRF8X/PCYihPWPKK0BRK04ypzJG6iFe7FROjEZa8lPpTnuihVkomyMQ1JfMV1EFLXPeHKFIEEGGMgK0VjxXaltBqXTZKXUr92Ni
J7LSYbqm5t/UBpXHDcuy6XboX1pnsWsv3ojH8yblZZI/dmtW4IqEgqzRKm4ViB3k9Ozf/wRwK1yk300Dxf3gLZKZ7dSFq6TpvxU+HBH639DRc4l+dZz/D/3VsSPp3M+xx46yGCuXEZJj2umVImaXy8+VMnAwVSo/
JNoGed1GdoZ5o60NatE0+ATel1n9ICuddHSHCH/2Zcy+VsWTCNV7g/cvVJnAT02vLnqIlmTPkcFPaIKO4+h4KrwIcnGcO7yNbF+3t1v5PhmQx9NffA9y2A0LxWZA2jHX4a8VOX2Lo8yG2e1LQiUxFwSn44JFFiFU
NxQoSGcUA65us5LEj8Eg1oX4tjc3+RWv2rlkKR2UX3Pn9j7zbhmBjWx0M/7z/7iTP80hvc2AlGVnHkByxJ7e8AOMeRdlh4y5uxH+fMmCtDlnpeh/8bYvHLkyUGBoKYWRr4nMUKkJXZmoILxvNIQOOSQosAtm6XCH
B7z1WcOtb/L1/N1TqBk/9pwQkbpF5/nJnSd2EE3NQUSpgP66jtSpHveDU1El8/68ItQovz9V+Z66qrXIL4tEHW/cp7IAc8TzVBxP76Ww02YYyJcr1Pyma+fOemjb4ta544BjlwTnvrV952qQGiXzIBB1N1k+f0jf
Etv0QqCL1hz896oSXTls3S0LWh0CCXeMQPO3+/z62EvYKTU4yEUpKR+VHPGSDsRCSAIsE9ToF8XmPMFn4WhVeGW/o+h1APnNHeLs6E2eFSoDIVgbAG2nI5Ec0clZwhoXVf3w+lmMp3yGXcJi8ZSw/I7w9HY4aIad
EA6k5dxHeu78GCOXCVxNvTMl02rnXtdZ72V6bDvLOPYhdw5lhNREnHvDib7p0cn2UBXU305BPWTtDwc/KsbVGl0qocybxE7JW0fnfuzEsZalApOcBzXuamNICvJJ3qv8LoX5UJ7G/UJ0759elBTsI7nhqnDXXApJ
npjyXIn4ixIPVpTq/vmpwGgEOxnxFfB+cGEukZS+r4T4SFlXLZM695PKcv6MCZYaZLfojBLPMpaG72YFByMqelFG47wSY7Quq4juh809xjpuEF51wGKyQh/1ewoE0lFXICS+UmqtVyATjCJJ1hDzViamtWbXduRU
ZW/e1Am1jnImAXc/sW6UG/E/JOgZ8iUMbcJ8lV9lYgcXam4bCGv8q6rcY+DSvhmd1eAfJRCHjb5F1+e4FfqNX6iqZoQQ79ubK9t6L60FjGnFId5WZGEpG5EmBIc+8UVs+vB7KklSFTGNOWG4V3cXvDmRhDiOaYiF
1JCJ/Wy/DSqzw5sT++Kqky+VR7q4feJk3E6LVVXTqLmPLyotjxhrYqxSC686+kOG46N9DotjtSYzIGqgB+4TskjZVWYoZzsl5roj2kHiut9HK71/7a5ugQBvOr8IHg8EKv77msYCC4xWe3VyhR4H2YnRxJDnODGN
k+3ImCyhsqPU4We7zOEdSv5aVRJgkqNkUNX/G2ab4MRbABdV4rBKLbVD4dpEYIUhyVNHsCiXkmBGPHddBSpsbeeznV8d0QcX3NcKC25VSjNNpd3cYb1LRYiDsiQCewR6i9X89YSmVOfax+xM0STXrZVp49ZbhPhK
EvTZnBn0ifpepSaskE7WEWh495CDO7l6ieYG9oCSMZVizFaIfpuY8VH1I/RQdRorHXYHtHGRQEv1sVd6APTWmrrGAhDj5EJ5Hsoge1iVAjU7g8yFHHLwbssDGT/JPl+FJPzVuCdm4tEfIdMkqykF0WXN2Mca1XdS
f5Vd29+YCgzG7s2+B4TsueSeKBaVjoiXXMkXyxBY3YSFHXtLaducUuIB7rrQILkGYTkDR2Fy79nKf+HVGTgy9HXRkPbiewwvllwFGiS/d/pxeN3aAAhr4M9OgPVi7rH0rUvzK6WmP6cq+QP5YeKtq7AhzuncD7mf
y3mZEHdcOX/lnxZMEZWbY9oBffebNqY93d21gssb57XybLEJw1RW6ESvAhCG9Gy9vV1smUmd7lmytTX6GPt53BKdPm2f5iKvVMk5CN5BclRF2vl2BI9P9jNIxJo+6KKUFDFBCcMf9YYjdH7ENsrVvISVfoKMb0IV
XmRJz2sWH64LUH7sVryjtUn8gwDK5iIX3w498y460uDsBHsM53LJSca/JvQFCkkG0allmxkbY8xDjxD9lHgmiAgAfOwgWYn16MGUZb2orQ5jpkfSriuNIa4KgwdLTXZbHbptVYeqhgPOVfHJVedmfpWcq2w3LXer
H//AkuY0YQ1cJPUCV9OilOjEPmP3NOhL2ZQmUNBzPogtLhz9iucP3Hd8oYghmFeZfRug7QG58EnSPh5zxBk+Yg58PiGvDmiYvYueo9hnh19H0+7X9wCRpYkq3LlK+eKvva1ySVxxjqfqtpxtpgFcvhbQn4e4aJB1
Kzra1XVBqJ43Ngvuabt8cN4pDYgWixYdxetBlK6b8SDbOte1aUM8mUIvQYBg8NHgfGEAm0RjuNPMU1gISkGZXU0PVw7qkoMkN+PhQyqtl/fg4se6/7lBWuGfyqA2arLulKeRnKKo0pSKTByTRtjEoiLt3JRwaxbi
sIf+JOkfi3suFh0ZtA4vpLCVI4IEiqhgphwW0lP0vRKloiWPTiIKLssrkoSXV7TzBhw04NEKqL/2ASdADHMAEfj7A8YgglW7RoFTr2E821BJshH5/SBQlmSZyTr92GTfEby7OyudiX1zj5cGV7l8I6PB9W5Qc2MO
A/MDqBMIl7H4uaR6HwsHxfYxG0AoqHyUEBhObYP9n/JxjaX82iL2NuiXAUHM7pTg6IvfAQEKe9eigy7RuRsi4PTwrx6kZihgrEQJl2bEpQOsgy6+t1t8jMd8vW6+DwCquMzqnpiotN5wCXcT45eMaDnAWgvU5hUO
rwB4XB3dXlo4nnQQ6rhiwfGyOoV2gKxesUoJQhQDZNcBOGPo2TncvCCfXH0poKxThX8MOc3BLwpu+T+Opk79tCDzCRt/hrn2i24Z5OuZimzf9cpTDUH92OLr6LXEViApJhaWzd9q/IS9w+A3Peg87PgA5EjH7rsX
edAC2xwAj8cBMB5zPIhUDKQRhCHCZVXSeb7gE6jhfollK0Ax0A0CxE447PP7xB105kwdRyLuiKX+acnKcu73DfvJ7Xg/Ot9nipFRpU6b1AGMroNkLIogYoRwJgHNwWMkdmAIIjOU3G6onxKskf/62sO9u0hr5936
ilLbQIRPuIwgndQQLW0OxaUdJ/UHzFUQKshIvrchAYGRCZTCbPhfVAXEGO6EyxYJQccQSFMigb6KLHU9Pi9c4gyxQE4/9mepyb6x9uzafpNzq1Tkzars5oACsfyfhIdlCS04s1XerDmy8i0v2JFvpgnWJ67OYINR
WDGkqhVoVfzCUjuxHAJawkH2u8OASAdocn20Jk+dUp93R81cC82mOBLim+PbrI2ZRT9Ki4wh5nQm0SJmZYinkVNYd69ATciyJtxFncYd9VOd96vlujZuCyizipnisJevHhlbAhHC18DLLWQy7xCE1MdTguaNqKi/
W7kYu2XfffZb6zoFWdpP8cSmbsTU4llHABD19eDI3KClwgsndBhYf3la7PW0e2HvjAYcyG/nfqld4wkk998FxOfHX4e32VSD+az9pp2FC0LFbXDYu7fZrFSjOn7QV0c5NISDBRoeDBZkwA5K1CMjUKvQsifeh6gQ
wSi80M3R/fXbj50cXTk1E3L7Hpc1hvwO7HlGi6Io2Sv71xzxQHysqeTCimLAZkLvcOPwAvXvCG4RQSuTPfIw8tOm8M8EDH3KN5EGy2xV+7JSBZpmzA/kdIUe/glX9afCrSMQqdqzNdpmpz6zwVqM2wUQkIuNEkL/
1EuwzqEx6ZsoDR0++jBF7WIQxDNuACsAQiIaud1o/j1FRr5mS1BvQxtp6jT8T3MqoiNqvIwK81Sz0gr4KnsKXJRSlLSIBIX2uF7IqMFFzo45KA4QIpGoocFiEvs4rnuN5pMPcAcIR5NWmb6p2bFuWT6IRbypbcl8
za3qi/FZ6gK32h1Wu6oS7a3k/c6vXAS8OHnsoqusR7gHB+U0WoN1ijJO1sXN2neAPtT9Gd6dbr/aQKtHCn3AdhiQ4Et12XTf4ARiz0yEJGM/7qcmmSEWC/lRsmkZs+Ty+0woe5Q9P9q41hGjcyuauc+pIrtOlpoQ
nusaeJBE0kMUNqfljYoq2PZiun5PiHSiNfjkMZoI1/ufDsTZ0faCvSN/lnd9kYo783aKrke+afScM7heqR8wmYbCA0GyQv1GwddBI6l218kPehM4ykmxjPs2DtQMKMB7BFKvWwD1vW58VpXa6DnqCZAvwQ2oKBkj
4UauEF4UBJWd+8SeLQDjbx8WBEOuc0fi6tDZnN+qQSQlI2g/GeBNDCNtTdwBJxhsC0ErNBG3zfCrKn5BqDj5/3OzVfKUrgF2WqIf08YUfswy/QwRz0lhdnlFRc2+mYihN2welOAVPnIOvq43o6vLJHXd07ap6syV
74TYbQrbFoBx4nGzw1VEonbRwl1gMliHxfd/6R7FOQAYE9VGb0r83NyKnkPcR2pUm3pSjIxZ74/bV1Bhm+bICSFeytlRXptUlr85v3E68XvVbiW0SAFzTbFoKO/PN6vcqHXQGjgr8ehGNm5YBAq57pZkTJD7K0aI
jpG50COP1WeFdGP7jkq3v5nHdBFu2ZZIXS4Yu99I07cv/52yHlZFZ6Q6tIkiHTFWbSQVfZopkLm4T4VUjSOwHEdqvguKoa2NsOgUyqiElbDntvmXLTnwJOtKntclTaAuoQbejdnoDqZn66H7p+8yv5WK98VwRztq
yKgHSv70BP6OfCSlDtbO5EiE9+MsAwl9zFBM0m6rGTDDtakW1wSPyV5eANhPfgNgMS34Q7dUYahFFpzSE+VIjtndpM2hexcgD5ab2/jDb7PJF/o5h0w2sqAKt9FrnXXzRw6hog1YzBkJY2DiYDDZzHQJeHllRzoY
uVIqiyAl6RGWqKnrkBSjvNu9P4qqPSFhTQAXyMRIrJkShIasPgWjnbI8hrZybCHoEeJaOkn7rmTnc7hFpuH2sGf7xFhjPFZxgRZ0iRNRrIrSZ+6NCQqSYNVVVAdroCM04m4N5a7w1rofLLpsTPG6rDjRz73GVqZ6
PNmGenTZQIzJTUR97aYviFQZEq5zw4nF1BB/rN92mdkvEgpMZAcXCY13Xgd6eoigsBRezazxX3gF1lgVD1ays+aydYc4xTDT0CI26s5IWRu705wKCfuHUTmL/W6Tdn6Tfl2VTSiRdgd3VPbJcd+HzOYpViiZCNG6
79V7bjx3nlv42kw07vlXaKRi6aS97qbMPI8LecYLQgUhENDsVAwE8pixuSncU73rR/aiIS4djjIpACkA8qHkSDflMRmegZaXW0mWXlPQ/m6r079W8+nTpRHJDDxCcpa1BiDlDn6Jtv+944i9lDEfk6UxjffJpSIz
iPZhmMwMPYbGbUp8tX4S4RWeUA9GDMAbS+Kv1m6whRncz+A8X8yHOgUdtM51MKGMgckqQ/g10KTUeIqESY8SyvgCsxZ3skVkGzpZ3pbiwUr+gZc6wjQ5c8A+EyeBGv1VzFpPKrfuYnr/iaUI7IUC1VEoKQ3zNoZ9
L145l3nV7D/vmf24f4eV6gX2MTK6PYFZvN3/owGE+xnixnrVvv3LpnC2j35siT/MbdhThKznf9lGnfn7SbFcXvv6zj/P/4SM5f9jQh/nzfczDcg1lefzvyKlziL4sp5/qvf4t32+M4GQeUr4PI4v7eFfR9D8VGzl
V1n5UCInJnO6Qf1z9cc4vNlmlR0Ug5MFaFuFjsJsLO5s2eL4mX6MO63uTnb/Hz5snygoWvx28Hoty3GNgVYy2Sdf1V+EcMexTNjsJpR4okwKqmQCIyiWgOaHdunizvi1QBwPOmV57SxoJEmNxDq0grSx69fGf9N8
CZv0UVHrXO0KGwPQzQpvndMYnj48PuoWkPPqNp+KcDQ42sHE77U98HT4PHTgWcljXWAZTd6BHOYW+qph4XCriSqzTY97W7y99nqfNDuLOoUyxEyGnetffx1opxyJZwYQKaALrwH5iODx9xvCua8PCOfZ9wfCub3+
sIy/2I/Lm1v81Tq1PNXf6Dv9BW/157b32nf1ITWuFTDj50Ny8bmA3QySvOl5Mh7IqD+mfwSFm+B0O/J49FXvYlou/QyMB9N9HbUHtg6Y8R8T3plslddzexuEqB1LEc+YESg0xoyeKPX/CT0zli1dyHn7J5rJiqo2
3PC3RPjo7IOt0miri7FEkSR4wDoHXqJPshK8gaWag0U1pQIgsDJHtfkzhgoBPThHcHRJzHSQWn9RyAmUi57Ij9nlMhVqMedX3Jbxzc6FUhht9gVDMEhFR9jCLomHZwCqDr6nkQ+of0meEdEvZqkuekiwtC2asbng
YAeKHlOzU0d9ppjm79pYhLndVvyYkStJ8E/6VuAizRUS1U82NKfzkMviG+rYzKYtN+Y1ceA/kOkcwmxUqxvUAttMc77yxffzWW7O50DoP4XTxbzNgrL5bKQ0+852M876zjzQR8pJYZR68k6/ATYptqP34fGl1uCa
Gp13P+RCp1vD+9BAWnlZckUzvPS1Plqq3PlxmSsOvC306j5/RRWU/h5/Cb51VlYkIejBVRFscJhLYhmjpkUeVUj3kH34uQiVExOlLWB7nm5nXfn1mLBUewfLuuVZOLUXNLm+IK44G1hX47Fku2cDUJnFqtdpxYCM
8W5rtk5rlsbC31gMcyVawOw01CP9mMxQF16Y7W0dB41Vhf3UXtYpe7v8K0nDqCobsiDFVz198aqhLYvsM+QnSbIXNf26XC4hMW7TuRwrx26pEF8Ya8gmkYvRo5oPmjV3pZetKqm337FWJIaRu9ki6+oLemNX/tta
BSe7xLdSZQ3XS8942iZW5oTVhUGquOVrvYqp0Ch580FSwAb9d+Q4FWbkaSqdETa8UAQ9V4Fncjz055rl1X9+HZq18/Q06xXgeIgJE/bxNtSFUhooRFIaA/MbCpkmcC8q0Vwnmo5jDWRWcCy7kpXy+TKgYkLkJm4r
T5tgj+OyFB0LLaPpfAqbFw1jCmvK3OMLWGqbsAqJ9Rkkdcg9INsrYZF7gAbx5eU0C64DhkU4CccOUomJbFUiekEXuCUxBiJScTasavm9wOlKqcAvHMQbXe3u4knmsFigI0cu3rELHeaKxGMY2/fFLQSFzvA8rn2j
kOuGsutJkIDgUCSxlvdMqNr523KRSjGgc5Olg6HF3q3uzzbE/TSoLwaJbJtObPrVXWqW6lGEmM+qZZuC/WseTxUJRZjLJoycaSQpiQdWOfgujnXQapD9UBE5boGeyPDDvYmft4b4fEkD6pj1K0UfKzY5HJmHFBir
lLK07hu0Dveh/IhvLQN0l11MXJq047MJuLokCTYMja/dtK/XqMJspMuGoQn7KgTzEdrHO3zxbjn7sW4H4JSc4GYLLIMl2PYyRJUwSziOKBmG2urFksCMRQslqPFJPosI7wS3+sp+SIIo9EqRGpUJFYbe6QhnP7jK
xdkZvqerfo3oOtb0ZEEY0R1B9YzFh1H4aXnulPAmblSoJe3Wv96rNMsZhJq3J9RY0amjbxgqhbOkoThxHKulbQ6rXrGcL/JmZQzY3FScEa/TDUG2Pi7syx5N8ByYtaGaYXyh0/oqQp+0LvK+j+A+9GmJxh2OCh6N
NHZi6hYBX7exgFHcc6SLe0hlxJOmw9PK1389284BXMHSTw28nr0s+twbK7D9r09Q9d2yclZwZDdgYNw2WxpE6Uyl4pBx8VzUzwoWLXgqA4NRRPZMUxTp+feEUSdEjAdaRss3+XPFwaSqVLhRAtzkyRzkOCABNKJv
vNrQm8APq/ZGYHnL0oD+b3eskGrKaLYSsNvyuCsKOtsGgMbWngdzqN2wfw2MexWbuuFHcuGsfloqxS+utHeKsIV6WwiU7n2MfcJEDZ9sqx7YcXs7VwiYUeRMAbI59GeMffQFOl6z3wMXE1noOABMxBMwYRunU1ic
nTZOkR/pVyXhEbzEyJndBb+YNCfaoAGfAQi+mCRjl3KqFttPYLMOt5wYrMSBrMG2n99eXsVvpw8R5SHN/rPq17fNNKm6G14sqcWV8p4QcyWmM1n3bgigUdlmikyohL1hU6k+5Y1G5Zp1UU+2feKyj+T30BE/0FF/
tLKNSCTf8nlVbHU0vMfnTEwqpaC2g66ShLnTWvc3F9tSuTmsJO6k2PrqsfgjDjBu+bBuya9Izyl1SjXogegwY8f7twpetXZO55kt3P3mtNtUFCWbuHG8aPDvkco8ihlxrGadYmhhyy324t0IpViVocFDPHL7gMIY
SEssYN7jNwlQyYgkYkwj0+n6RqC5xyLTMjWVyoU6t5E0kgj2901+YQbr9ZGwKKyJnde2yI0wqU69Hs0f6uj05o8bB4YP7u5ryyRnui3f82zd9W56Ezqzqw3CXFDk0zkearlaGx4eWSI3KLOX5/jehGLEY18bMYCz
72QArgzo//vuiuRqX4BFsJ6De7soxZdF9td+u9XGP45VFlZwQNnfEDdDTI4JHjsYi5AI3YFtMMne06DgWnMJrSCptK4SpYKjpbwAA6Q114JPFUbzh5/NPOTri8370t28L7DAX6wZLo6JtSjmgkudl0Z1z8RkBTW4
/zBnilt3gZ3HUU2DdXRX96Qco1SE7Q9sPggd3njvl8hjTEIvFQCJ6Ihz3qS8NvlkkipcIfCqiC/GSBoZaC6WgtQW2rGBduP+VYB0ZeLpxFGUKTW2TdSrekfplxVHwaZOdfxik4goZJ5iApJxTe0039H9q480suGr
YH4X5iZVIUsiBpwEneIGatESD49tPae0Cry7oYErCZSW8Yol6xqUai4EFNmpnBKGSvwOsllvHTf33WsG3gxuYH0WzFZQDMZ0DBQCh9g82nYK0j5RLExZPAGD9dNi3SaJv/Ly9M54wEqr5Mr/ELvDmwc4jOhBnCpw
9y8XL0OHZmzsJmce+uwSF/vLUI8JZIBiiQogROWCSC6PeGm9pnDjTiYem0RUJlOcsBMPUtN1BKSPUoenYRmwzc87Jvhzk5TUR/jiiiFprv6vLvQhSFRMmVJ6O623SfaJcd1OfYrnynZ/r00WKmo2nALtdrY8aEK5
bl1fBrxhEluaQC4scym7KfAn5AVUcLRXKf/04WQYwyg1AFu5ix20O4vDflGwi7RdNzrOfOwARZ8Jg5d17yNWC6YGNbozRbhlcAcOwn1jSh1wwld/WcfDwZVuZJ3rl13eGDs75dRk16WkZmMgzBlHEYGaiNr77psf
ImHckIkFsK9MEX9aJ1CsNABA3i7LdM5sIwagpi8AXdSBTNdYZ9Ji5y6q9Qg8jlkvFeRSWL1MDIq4xlH9Y/Up6C/LnJGwFlW41CfYk2xSiebDOmhrhdwW6GWAIKS9VEeSvlraSDUeqfYWHRdpIm+8ltVrvYFDLnO6
3NeJ0a4uB85USdCsoFsCs8tdUpdpz6nBhyM9H/wpCl5b45RZaxbyrM0+soSLdvHoprvCQgcDKyl+w33mAI8MNSCgtcelrpivR/5ICLsOAR2kQyI3KnBlk0lsAG2jXPqQNiiSbYntxVzB7LfqedgqYs7fLz6tWKxQ
MPcpSbh+5HJwDzufNRf9Lv2YXfZdPI8IWV3fXs/hLOw30fRJJj6ry87wY7FupWymzsA50lLPj65u1tS0mDqAXmKjma2DrxmMg+t9yiLmT3nJqcxrETUBQpQ/ZBaekCIXBRET8Yrspkl+EOEun922ThB0e98UCabd
JbTgrzYRFKnhE+abk/AiW/cVun33FnLW9yE5S1yQyCsVvlsnuFulV/RDkhFFBlqLCux0OCYIaqrfsZ2di2LviIHBadw0b1oHt/alo1MP7qFcIX4nu0H8+q/PtClzneImFLgevGuvmQGttYWER7m/kdmQGycb46vw
cACnk5xqxyEhnMHrpXOH2BOLIxsJiT2BJ6HE3JXJpT4v9pdI+KDKjADhrNed2ZCsWIARdk9mJtDs+Gj9u/M4F3vSnayx5uCRq3161h6K0R33VJ9SVvbjy5mNVyiKyou3g714c9yE5tU9J9dHSzXEY4WTtMF3pdoB
Pz/vxmJuIqbxPghg/STPrZn5LjSCW8CjPLhr1b0et6nWYDzvEdk5idnpil5+YkIG4KloyCnqhAlPhcnRbk5Mk+Qmn+yOPQvAMYlqECSkgrXgNtR0P39wBJuOKfmdT2bQCi3bEi1CwJgPun8yP+5dzx+udU5XxIjE
FzsiQbrUyu5ZpSxf2uImpVYLTdN5QKjjKlSVemNHUlr1nfPg0NRP6EcJEalcD6RWEJhyaAdZFhvuus1jod5ugvC29xDOOWf5vGHBr9re+EmAyTcGENlB4MGJI2OMdt0sEPK70Xm4kbUObyDp66fj8fDlCj4WpwED
76VZiTcHIDjrQav1388deNpjFOL97mxJKSarOB34Chm6kNzsjlA6EkJ55IUCQgNz2qqM3XHxy4tDboNCHWeh2a65+ICNH4BSDktDNsk8fkm6l3iH3o+/3jUbAH64y9KlSblhrkpK8AkBfLvOoV/Zd7AI8+1ArOff
1WCspAG7KWlhvm1gOUfiqA0nmDmncttwEAuVbPDadT5/9P6rdtrSBCK6Fepmcsd+klAPEji0gLcImQMxwmHmOyXJ5uha6yk5HxCR3EesLdjDgXGSd3hfkTrbUHHoIzobqzlT0EKlkheiZXJy3YPv1NsYLNkav6pI
Tr4envtvEcm8cZBbkn+XxSZ+Ipla0ckvql/07RtCTOlg77Om4ZL9YoZN61I63Xs/yP6GhWbLSW4qSbAJF5DQjzCsnQbimlN7/c8aOS1ykr4bAg40q//5aU3W1BJu/obXdg3tJvp4QW2nlQy6Y/w9DyKDbFv9CSFc
nTSfInjGQgGzcMDrH+uAvqHeg1Yi7mOd444B7T2n5C3HTDScuiuVRk1nw52H2AprYYFjuIbynZlajKK4TC13ITKOKRLY3mT0JGkjrGBsSQtKcY/Ea6A19ZrmQwQCxk51Xv7SITZeI0uQbEpBeh1W5IGcrrBe/qxn
oTdhLxcDiUQU2ELLM6pHyMkkQ+kzGni9EAD9vraGnmcUwcyO0BEIokudn9yy8X1RJ4N3wAsmfzkj25rXgRQHJuGhuDNLzrOV4VU2h6+vIzhYjQzZc97EbIDc0e4Y4BUZBk5oGTqp2cEVujMG43BYxO6ffYTjlcAF
OnWWGlfWBA5t08FRizVNZZSrewlt5uGrtq9Obe3KMdYCdQon3PE6grT7ftUwbGt3uauitZyA5oQR1cVslpn1bnzruA9XEQXeLioYrX6zUyJJPta0p34tGN7OhZc099XBJqo+x4l4NLHNABeofIEinQ2YscSeAAfO
7t+4yDuTFPWN2Flbg22XZu0HE0QHO2Y/M+Q0xZG8Dt4RwDfUIxVFaolkpjjNBauQQgAwDUO/qjhfaBO6gzVLGIUEEzZRYypMK48rd0LNb2Irgupc9q2VgPgiyGwPhdPKLC975u3GhC6uEg4GeYvqXBzf30t2A1GN
AvxV8kN0YmQ1Yoop+BnLE2BC3qI8YqcwAlCG6+5L+B9sERy/SDVBLetuzV7SyqCHs/t4qtB4x3o4G6LJCivHjEW9g5ON2uoUmbq8wEEe4ZSH+dC82BFrQYws/uN6WRLUWdUMB7xF2mDwkvQcdXjQ987ln+2Xr9Ed
xbJOukqHDdMix68OKfdia748bF+PkPLvbFBvvpLAeUdOERCkma9rZYNKnJRXRblunbCLFyP/uTp71RVJSs6SMu5dRJzJQYUncq6uJ25FTdcDDQ2J72ZhrSG4GQH11LhdhhP81vkYqNS4+nD4joOttHyQA6yOSY3w
Dm8/Fv+/uxD7AH4N4jGKG7Q5mqQzc6nLoKXL6qRM4A2EHF47KycFu23pTNt07qswReoR4JxMmnKkQSw3CaEbVVmXT8KA/qFHYU1qk0VDnuNTXubz0tl7oJyMIRfTAhnAs2NCIW4sMTUeBrYYECfR7LQFGRowR6KV
HFvZrKS8RCPQnnNK8zCC10oF46wG6KUkWdgtMJfDkahY1H7UN1P+cJKz8BlO/RE/+AO4qkNlJCFRvchyLGMMbLfYvp0FZrhfJQzHgMrwZw1IsVLGfgWhYBdNErWp6wY/3snoYP4Bllk4OEdc76QiwS8/si4wzbMi
C4x1Y2X2CP3TYlVysqrSprKe8krJnBvZPkvsiZ4kfrwj6eHmm7vPD/QlFk4R27QXVicVWZxkly73HwdwxHKKAcGQuOxh3mZfiy8r/ihFm6F2qXB3XVrl7dynnDfU2ekhLV3wCqdAIJZetZJbqtICXTMowBtGrQMh
RngPAs8U5B+07PzkUmfxyzsaWW5s3e5Z6Y2ymwLdTyB0oVB0n3mmdzoSpXkpq/ctyYHkxEz9nBQXGwF9Yy1FdRYe0MbjfdvRr1zeYXUrFM6AU1DH244mWzNzU2dkRqMisaWXumed1X1hNYITFlJAYhT1HTkvxaOM
shqhMz5Ufyle9A7KmvKeDzzOsXelQhBtIT8gWmZOiQ6hfHS1mwpN3bK667mw9behKY5Yj6g/KYgs9y2sVMXhpq7K7IwyT4up5+82psxLyIGQG1MkF1qfTDCEY+X+Uw2vTVsGU405qVfuyr52HGyMwXr/0n8dim2I
3q1oAtdBnrEbgHkmvsmJeZBoaE0ol9arezM8IweAw6ilfz7lVDPOQDbbHkjyPWy5thL0FhQS7NwU0c4MY6iUF59gTBHg+72PkRsW4u6UWvkilurFVXH4afcOKbAJKjCpQ+hGKFOdmm5JbQ2ZdSUfCYutlXDBWWWL
L0HL1DmpF0CaWVSLhHm8qsx92wauZbOXITBxwi4/saUXTMDNEFIuPTVRlEBeDBFoGfvfQQlSlBB0zL5FLnIoBEdYg/CBhEGw7iCl8SDx8L3t38FyJnGeozkKt2GKtvQtTp7BPM4ndGjaA17CH26IrG+jRTsChKp/
P4W1Oipm549BzUHxgHlt05lgYM+q2EiNhcNgKraQyuJrypio0HaTBdl2srf00t8yxTG0DFAWOsA7ipE52akZxT7iRcLezqr9vIuWrZaQDQ4MTDytCWaZR9znl5mdnFCtLgMNEqk3VmZESdQ3Xnw3iYbXS/yQEv1o
nTCW7wCPFGYNB7ns1z7/qH2rootkPwQ+E1jpLCrpSgXxrL5x3FWEtxMi+KCvZ/XDoaoUuP99KFDih+oIS1RYdb0zd1z0iLAxMuGVY2WibIn1igboCFtNOQQNgOnwtjgqwn7QqDVKoKWmIriDKHsFr7LB3aumqoHm
UBQCd2pnC11CqkTvpxZs08GtyWNiWXSJe5l4yv7j+GqmTiZE3qNlbIx85cR2XLIUiUni17HWEHPa63ZSPmslgBJ/5HpL2OvFs60QtbksVdzsIVft8ZmGCcT+hfMDvor8O05tLzPanmkiL0kagSSNSrIrPpbT01zS
lWsViKprqtnC078lJq0MAg0O2DjKzOUQQDMogYpd6rcMqE48u7LhjVnRXzOg1HAq7juKUUK+ZNK0zOAJaSzdjVkDOUrNiuqzNLsG6khOOqDw0L5U7msZW2PxooeBdsCSyUqhttRNAaLvxOtrLmbWvLVQGZhzZrqJ
ORDQ/HrsAIEa+1Qp5o399VarILt98lN0u2sEpNZZmL1NEfPzfqnesv6I5m8g9L2zu+FHDq1Q1rXdMxPvg2c2HMONVEKcZbFRYIupr40STLPMCs7Yw7xCmTNQVC38dXjruRtlEFIv37UNM5t5zSG08u1DZBECalzS
JI/RDTyCXSZCkoy1TXlknhDMk1sa01rtLksMDJ2sy4qPk2Gi5ZAKCE2eDYIQPs94JAEl++/kyaPvrjzmA+zg6fAhAKmg6wFH+zFWkzyKHqGZgA4x9PvMNNsYW99/yjMLdi2G4K+Z5pk1mmhrHfhrZbDCKEYoEQq6
4HrVH+CzvmaukM9YLoLiPU9vGQ8opM/8o/Xjb1J3wEo+qPOY3TzeJkR43z7qYLtuOx8Qmr+WIQtPCLZTtEBrZZdWLVOiY5XIst7qcJkDZ5iaWsnu4ed3C97BN4zUUjx3j1yQS0XYwup1oQwzX6zq2ve6IK3LfS6N
YZ7VXyKygEli1vRSVYSAlNhTIiCta08A/liOBKm13K5KMH0CKYYrSB5lyMsh3TyqLhtdhvkyr5JhskzOJrRpCwwQ1b2MHje5kNNUXswiU5hw6ZUQPNHCm7rCSjOoiemIIuegZ+kyp7MDZXKHXV9trBDTQy6EAlnz
AVTTFTxhwuQDycYZ5X6dH2SuStlAJpJ5Jyt7XpP0e3aynZURMS0Nkmm4eadmTKOUqJ8+GHIpUpt2eJQEC3/F1sHAV9lP7ZZB8E1xVPgQBAMWL139Mx5XvNLbIW6d0737tQgfDDBR/2pHq4DonIdd+IQCczPd8Do4
Orv5VaULgnCwoqenCQJz1uY0CzjNOcXeFtfDYXOsE/qIu+FgGZqp2aeOXUrCe+2WOJSMoLvSYT2e8JSw31m2LMwSjQYViA6s9HuWyTZYH2BpR2R6g09Ao3301xBtz7fU+zZfMS0r3qXL7p8Fir9EUBSCV16R0l3m
Ttm16J+a7+MwZDYhcnyOLm5c5ZRGcd/ZOX6bJG8oEuYwYVnl0npIIfXiFU1Lnv2HQiYqfkzp32kWYT/biOUixr0eoRYXne3GFPkJ4+fX8Ocasb863Tqg+oKyEgDFni8UlFGnAj9ymRpwseB1slZq9cNl/G9tpom7
n/dz9DHN0EWc0PXvnDfvHAW7DbbJ43i/kyN5/QL7lNUIv3Tpcfv2CeJvuE5auhpn97uikdxhPfT5ckqZG/3Y4ZYdFNVxVyz4M1qyaxmb+hSU5JXy4mRooJdY7BkXTD3ee98qAzalJxA4N6ZZOSrDR3C47JT9KKMG
Ngn2MxheSZbJg8uG4lnf6gkqWLMYmrESO6yCMZCp6W4KKSzFFLJuyye5nQ1Cl/gc63X34QBYQedHo61yECnIPqf7URTXRGV99CzFN7vAj52o/pcZ448ga528dWhJoS9pRYDQi57cE5dzAZCrJj3Xe+FK/BhPv/3W
4QvdMBi0xWGinFePuDrLrh0tHVm5dYp+bJWGqS0dBGHk4NimimndJfIR/G6xJbyx1w1MvIpoi4eSUHzQp1Y9H44/M2C0/sFctcB8m9kOvL61cCvohmSl/yKkUmewJwud7I2yaxFIpEAY+40ZW4TueOjQXIY5xx0c
kpuPDroUKX2JrLVl9PLXA3bdriRGmedmNsZO4ShMD94FwYjrgbLHdL56wSLaSFT/Q5HYKV1V0pJ5FmSJoJgTtzzEnp0JF9p4pIQtDTj4OIAGTMr1ZMAJ2RJaNNPAr91PVhddbW8nmFTXTuwxv+EQothmUD5cllgk
1NziB2zh0duTGWM8012A5wbKGqnrG5NRkF5p66W17AxGc5wJLuNAQzW1h/p/tDQ+e3ALbTHmANLuTLNU8nwCMbQiTIycjm3/YuR/6slW7LuUyMxS5bhzqHc4vtgvX4kGElSEjDBOZdAJ5an4yZwjOgw+b7qMZ/R6
/SfG6RmPw0DUXC+e3G9kQy954el3cC8EGSV/NdvKAhx6RlF7ilXPI764H6vFcy4E+WkboI/3V0mHg/bcVkmcfvUYvP2xRFPMQMa0XZRcU3MofnVl6K4mSc7ybddCflsq7b68rTfrVUdTanQG3NZIbSuJdXD+1f0j
+R1cS+PW7DrsJzFHgh3oqaReEO85zUAr5ieUoLyOGu1w2T3sfxlqRXybAXNoPXWc9Xs+D7egtc6ujW+MLm3nsYTzQw56Hnd0ONBC42KCk5B5q8X0yM0ZgGXqJA/X7n4djc0qIs7q++crH0Z/BI0Wb2Z4Vs0I1jnH
T4ZOQXCpwKDcWdSUpy45wnIzWry9Ez4YGNjJStkQABU/1O0tJgsZ2SOC+XyJYwFdJbnOMWZXVIwHfUvhtyLqmpWBJUJdRzxv9p/AqAeS3PnJSdxrQlF/yNGIJP05UMvkqims3p7FgryKPK4Qxkxc7pJpVdWUSe8Q
ohP3Xbg9JxJrARmLQCUMwwnBUE4rS9i/vmE6s+1bX694MKyDQ5y4r/rrbOyK37aQUg3jHNekpIhcHR1S0wVbxWscZ6887re28A9Y+fPm608Hdjm0W69w4trEqhglZkJDUNdmMYm6YysoHzWWOkBI+WiUSci2l1lc
hXwEb5f68SxqFOV8df+om02LBfJWJ8RCB4412Uthpt5OimMZW1EtbFW8E84IS/ykslFvao8gerqJ64nZ9j1m4l6YQM9EW4YttrO+dOoBb708vHriLHUDTRreeRNLY5h2mX6x5GbeFXvnawGnBi1aJXQyZQ5RbmAm
eyhgrWwHY5sCpKxil8/aD1Y000zCjDMq9Su7ca3JKV263iKZ1WXUIYU1aGa5n+EAkAeIXbTX44IfUMJYaExaUkWS22cbLeH9vg8R4bRrcvKA5evUcaUJiF49m+oV/yYN6Cj/m+LwrAOZn8SVPppNb/j8ZsslbeAU
gu3N8HlzwxN95AT2Zx0nceHMfNMRLIvhWujMTnUCJkWKZPIB9R5NPPoAi8jiAkjifdF+m6TJLgysW8HIZVUZYyQywO3DQfQL2RmtlyorpVywkjkJm/caiur7IBwieULjeBYYnUyvHzGRcLxq/zTsTmP3nsZaYDCS
hxPcK1myjsvivab+uqwXbUtTG/187UCnQj24LGZTeiQRHiBo2cz7tpvXRhUgrWyQZFbHJfxD0nuN4+SM9Meed9PxPdHJdk9K05TRvFT6pDo4qRMTjinjRvYMTFnaCoXQL6NkjuwiAR9OjCEF7RrLiNWnno3E5qqm
iuUj5G861FK5dhUQXLo7sb6IWHRIdZfrvy31zDLbJ36WLk/VFL8g2jMhiy18/v0P+JSKn0GFC8y6AJrfmmOhD5iBD4rw1BrkY5ZSaYdSB6v22yq3bl53Fk/KQopHaPLxbftFy53/6gD/Uv9wxJMUAFUuSnVbtiWa
qrjG6Ri0cTzS35ruQWtjJthCXv9cshdrshyq+JC/6lCRtLNt11vKWVdAhxqgiF3x0g4PNDcXMAiZKlfwYZ/pyODwuUs/01npoeoZ6bcO1PjRe/6Nls4qWqADss/E0Qb4/me7St3YTm4zCt6QuiruGlfxRawEMpHo
WRR7o2sWqk5x5gbPDKazVn1nIg+490OAX+0d5LuF0KFM/FAp452pLdAo9CpKdvKe650TnROGz66M1illpjJcZDocD7xTlmaHmgOGscPFSt9YxuANAKL4A4tuPtTQ7mo4fnnuc5UmZJC6YDk7y/Vly0pQdKCfxiBf
fv2WGpUSdoCnGi+bdCMYfNJ0d+Kx9LZVdc5uV2BgWzGUzpDa6UPui82cVKGiveNKjjCbkSNUIeDX9SE4GAm9MuerK9cMhXtzqxBd8+8U8zZ/Y4gLL4BdPMtRYoKlkPZdTtWPDWUWwRHrTNrSCIq8GE4zV/nlT2LR
5z819foxpw/XTFUftzAe2XBSPgbzxpYgdDWm17MhC35IMmV8goveLnQB8PUelRLDlwx0htnrPO3upE34xTrtWeBTIqX8wvdEMVDBpTt1uyvcsfqRmHzLm8YG52LBQTIch/qO0982wJq6OeLGRku3mBv97u/TyFMb
yeVDccCsH/JPxBhJTocP0UBgoA4m83UjP9DziVEjRGtPivsMMwboTI5l0h/JeMgcdNP+Ym2ZjG/lZP6JdDeWxab/mtCGYEHGQvq0adGSEkyrl7GjLuNPuUdgDIuZHs0QLwrSl7+VcdaCp8Gwg05yR7KJD2pSeftM
xzMO6Pys3OVvxhnA47pANs6wqgllpKTB/owQx/16AGwNoxWKkP8MyQA1Jkia5njh5Xk1KDbcqOr8T+TqN2aX1Jisb6TYYqBSY58n8HsXUS8QBTuQaoPp3Mi2NbqZENpge5sg9SpM8AH3syEE0zFFmVw6m+o4EKHm
hnDS0V++sTfviXVEtNk3NbjvUf/1E+bpZw7ibuWOFB44wMV7k/fXuNlXYieIt86Nd1raESFkKmTN0K+0vPLpv3ieOJzNYhtLvq08MFTkXPpT3nvN2kWILnFD7/6qkY7kHZAYzYdMdZp7qTpepXIz3ijapq2oPcFi
jjk/enpXBDAB99QBFpeCBEY7mrtisJYTCYoAc+S8zhJ30MD6YJCLvOxYPqSkXdKiAMmpT3TkLj1MhFb/3C+Xbi8jjEOHEF0xB9vCjCIouUfstiyjkzGYEd18JF14d+QqSXEtUhnuvl7D+epPTvcaOhI35BihghnP
wVcGcFAgLf5OaDXzbxqSnQZh40nkNq+e12BSSxw8WS92uxIhW79SJLorLMMaPOKk9G0ulH09VEpGTCx6zbOtxmnP9T1EIzg6X8O1n52gOcWddP2bsZi4+CCQ7z2C0UyGgkptCrJNUaKbzoTcPlu6whvAPqbhhWBL
aiODv5/C12xuqc3a350kLTUsoMgQ44zM36TatDNCxrcZBQH1UGDseprjzUgyITsBaaNDo8cfXSa1D9Fmojl2335P5sde79HAHuc2ZJTuGtEg2V6gYcrjvuIKDiQL05jS85dPDmgBcyPjCtSTrrflbZuzFhw44jj9
UZmqcY1qSJEQrKucYjxbslY8nvo7CcAJLGbpekiHbWSGmDTg50w+Kh10vTxXROMOhcH1MgvneU/GxTctp9vu4URA1tUJB60Dc8eU1p5EPKq5fOqAzWeUN+IEIVLl19smT43qzdABIbMpdHvzqMyzIozAc8m0oVk1
9zZFBAFfRzptNnnyp9d2zOX9xIEM0TpZ/1atUm7n9yG3U0DKhc5Y5HdFni+pBXM664qLZ6xIi/QJBa0jbyqD7Bven9Nr6iFUprGrg1AF3mNJqiQhtV/C+/ruTtqlmUa0AQDpMrLhjIR1l6e83wG20x0sqL/KCBiY
qSwxWihlcyjkvTyY0XzCJoXz+xAcrxaLh22lOeWPSQI3LN7u6Y7V5Mc3nJNGH6iBLhbvxj9ZmCMEcJ9z7KGMpdTqg6NQKh4s9BTLpDlrQRekrTivwT9rzD3S0DxYgCDqS0zr2J26bqoM5+tQhCbbFsS0ptqjVOx5
iMzeQ/Ys1gR71u6M7uSP15PpOwYHaUqWPM045AzpnL7GfI2e4zRPx94W/rYikGHUVGm0WGoiVYzRDQpLpu5NYvlnfFhxgweKvPi5aGMNTI5K/WZ2hrSFzJS94HJ7AxYzojZuiZoDbNVe8d0ORGe5WBU/pKiLtWWZ
ljVm/QiE6P/CkY8GDGrv8Hp7FSrHC5r4ssmBQsOvqeewkTvPpX79E1UFkAH8TLOHwP9eGP9+FWIisi0dgjsdoYTLubNAGn0AH0Tst1itw9vdwOFmdCDD0UAN7V9R66wIwf/KMeJgNfLEFbgt3jreleqfTlnzYQF6
OiCSDlF3x9Macv6nvr06W7YaQzvXQditlNzisyX6l6KpOjhTE0EKwEG8jHL9rbrbpFGzxxtknlaHdpPTlxynIEwALSIpJqwIMNa8ePrJE5NQTJsd8XyUSnJ/S+uIFEwGCeL37URCcDLrFIDW0D9pg0Y3Xnm6Zu5E
97oZ6aVKgTQRt9+9kuvwLGhfeco/9LLrExCyqTLR8l/fQCivsouioXtOAG2Jjgin7lZpH/yE4I7Fbmw2DU3M1TCt6LBPiEkTjzO6YxVarLroxRq/eqNFxajLl54bfk9P3dHbtvEP7YOcOoUm3Fk3R6c8uPGa59zD
0pwRJZZIGLpNJEXdgSIL0H3+04ezIdf2pV+86c6qvm/bMvJc1HfenJYLmfMoC4d7Wse9h3qEbtifJRYHt9Tggn1YbvO2uJt44Q3NEHRMjne8HJkkd+r5EywFVCctaKQkeyIye0+axzsjMsK427TCAGCaqgEY2UT+
sCkvNn9llNj7KdRv9g6TArWh2Sz9XqzunLcSswdto/kXCjudjJN2oENnHfoFb5ui0ygBZL9yJuaouIr+v207bXFgEX+VhdSHC/IWr1KclIctRoyHG8FRUxREkvwktaH+CIto1DFc1Dv33GbrZGUykOZ2ivlLOpfC
i3knTaIq/e5fmOvtqJvesA53rWojvYGtgGk3ahdk5EaUjH3LIsX0hFmUeFO6RB2fkvs6lDgnryBIcVHHH9Hcc50fwcY/y46XKgiZkEnv8d0b8yMm4rQ8zs/Q+C40hzCg4ayGMv2hN2d2vdsFbrv/41LdPvC0tmSu
WfkXOWJs5kEdzIpiHBr8z9Wkw0X/bvVYi6s/1EBmXLzLDbc45nd7X585ZNGAryfNa9y8Roy8eqolrf6lfPdT6j0npcph/50bWJNOtwF8J/vfu6G9Pvowxjgcrn7kqqZs+00whudFDfofPmYLPPc0PKejLbUgbw0J
ulIAuT912lT3mTAQYN5DzyELhu22pgLTGlBORR9AasQMjrzCcV8nkA/3KcI7J2eYu+pcA26+N7SxbJaqb5n2EAs9bs3MA5lMpRxyWkok47f7FX6RtOqxVJXRkI5/idN6fXGY48Ha1RQ9xQaLgDzLLOo9py6Rdyf4
Pu65Zb3yAQTqzobCdy/HXVdKaapAvJ/IGmzzZPIeGULFjqHWfg0cyKIWakGX9V+JO62egz4HXdC5jWq26RcZvTklqRGL8K+cqPg2p8+pJw7o80xmyh+TookMyS6dV5Yq286j93URXjfYKnljdtFz+raAgqQsq/sy
o8o3l7Bdvsk5vhvTumQGrq+cnrGcoxPAXds2SbHPWfr75bTV4eHUOqWRbYOSy0euASoBs84vvvwzMg3ZHlk12+84pR83mh113aUvfa5X0R9CtM1iWaH5qmHf8pa801O2xxqS+be355kLkXavZrtffxF2HR8r+niG
dY3OS4VlLltuB0Ms/yahuJorC4u/a82iRwekYPL3BlftctzkAIjcZl3rZdvBSMe5aAQEX21gYfqlkc5vu1g/UXIHyuk8hs4fsJiW5/sAxGmm2UHbfKpfNp65tB8Vx9ujWBInZNpsez03i3i5w3Cl/yNMmTEUlqyh
FzR2Ngp3ts+/z0ZLP78+MtJgYs2fF52H3+T5XMCdC+zzvjLRzZvYMdomCke+CQ/JFXXouVcTc7zWCflLhHuJUyGAI5U4//wDnBWmvXkbJTlFg5t/5t3O3k3rDLiczndwUUd9xynFrqQTZwEcakdnrgyUD7Z/104/
Jt0/0pjd5ATN2xVN0qu5xJxYuveV74o1o5pu4wB5RgFarApyWPoaI37byDKRTvdfcCRMpHHdEUwwMjfohfiROE+jf8tQN2esC09RESuTyKCdOXcoskn0KXtFOLcOkDaXSp0DFKa7AyAKn4lSGbEW1UYkO+lSRtYg
ZLtDdgaKtQfWz4iUElWk3TtzU8XU2Aa9DHWzOwDb0FecbvHTUAk6h0qYhX/a3BNKfcWdUstsqDALIIcQF+zWMzNveg707D3vFngpus5yV3Ehkf96KXL3HSmDbGUbZNd3oxRSBIkkCn/+BFHJ60G4ErP7TiWrIKOI
Lsl/vmsrqs6nsmvIiHulc4jZF48xodZesEse2wzvgl1JysJ8DkDnaUt2qXsAdOTauNRhP26q0vIl8/1cCP5AiFfpF/97PFgIKMdOA56zLAFHvH2AFFdU3jGcZZ7IT+SCqpzgTG1SjHtNA9NQOIQH8xv/quraedUL
z4v4AnPamjNdFTN+Okq0uoVY6oJKXb+qbocgl/h0rEuXPFAY79rsChKldROnwf5HnBvU6gHZ0unNwKSiLMpxQAWPREWH+TVTzxFhGOeMkuQFlYMpiZZ9nKxlpeYei84WgRguzs0FNTwKnCp9Kp0+pd++Sc7BcU19
UY+L3DAph3rgFdEVkuveAsvwd0pvS4LMgS32ErN7S24J/QoQiFsv7iCxlXEwMijLCKAV3F8wemQEKXTKP5NVP4ylp3yJ0sLG2YsJvxYERXxCBHxvW3j4uwB9JShY13fZvFkz9Jnkn546B2nnkEVC/FPV98USlSxC
tgxpxtBRyY1EOf3ZVuYNz/sf26fkxwzeBSV+441XjfJQuP9Vbuy7T0D+4Yv1H360gme1hfuKJuGtr83wky7tA+8/R0x8Z/0Cvucs1OVlWkhrvSv6vrffY0tf1IsdtBnSLPWw4cAUn2VskZEBRRtTVRoidxQXRNP4
V0MrQG5XZa3jQ1V8qyfzLN7FDwII3IIbI0zbNGQfIFia3SgqDcTg6c73sG8iDxU87Fv3Xw2ulGnC7bXVDnjIPayFe5Y2dyuNAzHFyBj8ijhdvAGqvkgQay/HFK/TX8tBwQOFHtNNj9YurQgOsindI862dQsTnKbu
ePsIuILHyZJC11PgKDkWY5yeABPwESKEneHSsRtcht+yTgbvFt/yjCLOKIzy1OW16RfhJIT4T/Bag4IDuaHroBi1/NysaQjI2IV0AeVW0jxxUpSiGHmfhjmm531UlVMx9r5zd3vyf5W2gWkw/O5lG/mAvGHAYWsC
A39gzbQTvt2vYQFzAG7IKesw2dg+jRSZyRy6QOyg7tzXJ4ZzXDdzuGZMkT1Vl4aoVOSeVA2RlWZjaKWFV4DJGMBw3MA5KsDaIFlnxIi6bMY0537qltywjXClYeYCjCcHCmcmFTve3CwdhYtC48wFmM9WQqHkRUfu
IAAcVFfumlBySDlSyVT/yJQf/3yGdXwhwyLx+IrnuEjYff8qVMUGDaXRxr7BwkIOy9vXK2DB/hkl7NL8IOnH6sXvnLYI+mn5uX78uI7POTQDF7j04mAXxSCoVdws6D4/ITcocnqJj/6vLD6BYjQlZ/XP6RP4EwtB
OWpww8wog9CP/o5/nM8T/AOz9LkXhHIRW2ZPbitdKvDy3FJs7NvmBkU1Et3Y1EWCjxsYTbwURP1GTo+utHwl4d4eQfZwK6wc+ATbDtvB5x0KKShRwaQoRWDMpS4RdHtWP3sStc5oPTzIdJAPnCX8ZSUq+a9rNQbO
JNyczTXjxdzAG4zNcjAYPv+c5im3oUqDupcBpgPZvmBeOZ5Bj+q2VNhQjDvInZBVtCPmg74/PWBVcPMp9s2SvjwToxCmdcRNVE+UKBXdJhAbO0Kb7yF83/HvuJybLQfcgPi4JGPctmCIWAX38uTe2ckby1gfcU6N
PtytD4YSggNl2dNOF0kg2woLImHSTqQiY5pH9YajTOiIYquQaIUFwBkqyAao8VOfTC5ubwXiaU5+ykP8VzIk+4sjP/GWTFEO+F0D1AcQZzyGaN1IIXC0WC26FHhX3CLv1I/aMZMe25uSIXeSLMaFTjmbcC8h3T8i
WHUOLBSBtuC9fLGnktbbRviCvd+03bnJ1Cr2t4zHe4wf8ZaFQQkvNNI5JfkIPXLEWCwDuwpRlxMlT4j9Z3gHA9Nenp/3IKPqUBTyYQqSwvVfnb4wFTLK0DTz0Ec3jvnxaGXLGyoWZ4V3yDP/aDodfQniMABKlVPU
miogClM02OYySMH5xu+9ARyi7XHhQp4rveJ96gg+4BybEr0Cr+3S2pxDaVNSrsZcnp5vhYGYH7CbRMDJjAiLgucSrt1afKpMJyJY/8X3d4Nts+6E2ucUdNM0TDbaZWGyOc06XWWvIWxtxQ8GE+McsJpsV2MPJvoA
kMPtSsLXTpdC5n56kxRw6oG1kcoxW/6FDjQO0D2TbHp60MItOsK0a4do/8WVPJ3cPg0567WXfcc9qTm7bKosyo8cs+KhwcQfAHYp+EjFkdEdSfV+XczcmysNfARy3i5dusU6hTtuL1QYGeguT13qyixTv7IeC3ES
R/QkN+2Bayuq/CBNDLui5x5gf7TWmAqoXvlxKWTiahOh5HsDiZ+HsmnoxwSsvZ8qdVr3+HBVcZBwUfL2usStNmTMkCpLnapNNjIzRmg3ByVLLd9mSsvYN32IEB7q4/HHJ9XrTpS6WunYjhVWQj7omqfooVjnLblg
pCucnHc8/LFshkVUhlYkMcOImhDJ8pZuR7wlacHjgb+TFBEY4eRtmanA5s18U8LsWFwSfrZuCYbY1vqEMTntXiRmqvUhLr12iwX9H0q2rWKV3bD/PJ6/+GjeGvMmWcM9KNntY5n20xjU8qgNxCUDPyT4P5CFXnmb
ZPhsHArNW011ebq7RkubFHb9MJEoZ92//mxZ2FD8/Wqu8Fs81fHFa303hjlvS2SaDHM2GlzudeWbPmEoba8Qqqt+pJCuOGiumLUFpkvmOkGY0PJxKJJXTraBK3jULmLc3jeUKO8gh0zeOILkhCsyFvQhArDlQ6eh
0c9CACUPeGRR4KwMqyVE3as2yXQ8ZFbFSWn6Vk1HLSq+7ckxTiPm6Vj15S2NcRX90fUOJu8TWe0y1pUQfHQRxEDhpKsfh78MA1JSjezWKnkaocfAQFmJM0J1AWRM+Gm+bksmTJHdIay0PJluElbCGgxoLVGS7yzX
HLd4pijgF45LhyZKKhosE6eDAJVv48MIhfqyacybkgcIQswXMYDgr4158XTEHHSNm4lB6dV3EjQE71cHvnPHmnzeGh2JRIH68uBwmtgTly7BV7XSm+wpB3vf8Yniwg32APPAfNco6vBJj09awN8nIEAo83M8gKJF
ChiwSjbgtBBkOFFWIROGhCDepmv53h/UfzrxiIeAKEx6RKy2LLZCgtEXg8UtfpRzlbbKx9mR3hMgjmpF8AFMICCdyQBPJSxGvqTlVJFqWmoSq4dG2sY3LVGu37gngBJZDasZB1XFpCfqiFGawJNetB181LIZbuyn
fYcL6dkAW2cQ4lhTbrV3yxtuqLY5TGHa7gtICLutMetYkSQTb1HUwuS68TsFuw0feiyF+P7X+3En3te9Jcxmi2iZTS+6ElBXthVTJgNABFH5xM2Mg4DuTRU914SkjkdIgMCIGgYYnBDj0jC+0sOVVgKk7FC00LfV
0n5AzHiNOqAqoYbdVsSNmcwb0t6AjzjLpQQXCouCALEVjRoWLswzoMOru9GXWEOyDBIBW5cwD47XZhniUwIewIpFmIlh9ohv2a4eu0TKBqottdB9ZsQ8Ro/GDXDjW1yCZ6hAoLKXTIsZSEgVu+EMVpOB9ZRUV6kj
ZiReZV4yZqwwwzW40v9KZ/Z2kGiXwQSR2A3RLtp8GuaVYVG/PXnDXZWWJkxkjdw5RsUl5OZLYc3EnEO9kKMHVgWy3uUpHgwmbITSrOB84GtOZ/HWBqZY1QrK6i55B5E2RLQV/A+3srowgObDCLcRHDd6CQL/+VpR
rCMnqLqzIKUDKANVmdrOoLtf1l++og3yZBUKe4rmcsxEKzylkMsmo/qvLA/+NQLgYaRYP/rOnTWfIZekLOTIMBQOpCWmOWVsTsFa5HVJuKic1XvKLfpBMzcrjP+Y76DP56Cewv9p8V/mdOxsZ5Hoc+vcg/mvyKNd
gt6rda5FojmtsyHgkfgDQbv6de4zPJEJoX8sHsVYYlSJkIAPw9Gu/cWlCVSV9ftniRrzf9cE0a7vXBwdwaNQqFQ/pk12R6+F+OyFz7uwr8EUuiNptuO4k50doxgeEYJikeuR1ZujES9wi7s5qLru6/rSyVeLI/aC
iGcNipHQW3UDbEZOe8BC8KknDWBqg4nd06Dgw0xaGWL/bbaUImxrImFWVfctDndpK0fZkiKSanQq84TP2DsZsOWgGPmH79cq6PmcikLliqXHV9MRlmeHqfhXJnZ8juTrm0+1OuMPl305VTtlUPYGTKCyqkou9aXL
E+BgsUkVPRiKcyq6quY2rUyAGvtrD+L38fWKAd399npV3yvadOrPwblileHOPmMMlfS5QNLkGHlCVsgL9wrwIZT71MGXWfZrfrSZ4V//AW/dnG0luUpYgmCztYUacnqKQ11GH4cy/zPuOqJmIfw9SojCz/h3ZSUp
E4ezsOetzCNPQuqijpye/h8D6sMJIxIWcnQ9/U2uASFeYl9SloyYcej677y95KjdPEKuPrRPg16KMFfpZeIBaZy3I5+U4cguzk9zrFRNVwt1GRbuotj3WT55zk+ygYfJolsYEAeGUfYPi2e7vhn7h36XQ/xWSNm2
d0DQcaBO5pkd8CCEMB8u7uHa5KDjJm2fNSsuv1TeUamzylbm7bimu3vCJ4tZqtuxdeESddRW1NxWwNuqs9Bxd7lijEqrJiUbVwXDyHdgUsjQqgo+1h8IweznUdcfzdMoej+q/s2aZ4TEN1sxrbA43KWsh2ACvsxg
Xq0UHyA97W2HBK67qF8A/QSkfDvgnhXPZMzHYDrekMasSztbmQLS9LCcLSEYzcgJdJXnkxZ96PnlizdZtaiYW3LMlb0dVuGesIlM1LLtepF0TaTa7X/Z5G7zTpzULUw5t0l6nEvQkCQDJaqo1cU+9L3DIwUwGFEo
wqV42CbXY+trEzUh6epiXw2HO2HjVU5VBGZ1pzOxQS/eJYZ6AukMySKU03p6KJ9RC7lG5BCjCCm2RHrwrnznObMH9Sjpm68WsBCWaafT5tz6K5knZVNBfVC9M56hSfPNqugKq1KiPGLU/hjzVNalAsrxxOj9c2e9
BwTHHIJyXhvTHbspN8HsARnJ4T8ossw5AVrIpYgzckk48wcieJyruCiEJcjojh14cbaUIHEszBpcwS8ZMuvGD+zzmyZLjcMRzZDe9IQHHSRGc/D8bA6PXDR3DAhgXMTvrhvvIetExnEkbY5190NM1bmq6a+qR7Z8
pFE3gorh+qVzhqXhXbTTFc2HFv5aOpnYBWN3ipATlAsnipTn8dwfm5ccRtSINtGw17l3sDBHLRY8t69NauVxU7wcfgYGSsWF7PLfZiKpe21bViI6vzSiRBsG6IQwJvtY2Zo5/JAIYg7ONLg9aZrB/k7DVP98Qz48
d+etlAM7hDTBC/Oi8IOdAumdws2iGZAv40G764xSibY83u6SZ5DmVjx2Bt8tmm0cmFwR+UYNVQI+IKw2Pol3eZ9EPtrOV/JhqMmNmLqfNj8r6Uo56Nmx2fl7WNly3/JKIYlOdi2lfQ57g5OYNeT1rzR36KuM7534
3xsGbsfNOSxz75Z3kw61arzwom2i+uENLO9hLDveZi+qUmunnXZZO4SoLxozQmdGePnorZ/su9ZEPTWW+MK8+W1u9osOUXOqqEfc+mZheYrcbGroi+MpcvL9dF1ontYOzprQxuE0IWmM5LNL2chdzn7H+AYWr1G2
tvl9icWQuY63P24YjjaUTwiOsJdqq0/bRq/i6c8IOJYxj8vrTdbmp8uZtBty5aZJtF5f8KK+dEUnviySE9ljQHGd3RPbdgJWG228TKyMGwcTRyUbLV6+VovPttnkPU2mPwBdsdnZG8DPlgrVpmdX7FmrHWJU19br
oWiAz+0BdcQ2b32Bt84zKVvNqwCy0nDp+r69Pe9cwjzov158m6FAMzp0AlY6YTEKtbK4fzRu9qeeg4nZjqiwyqbmGZ28c/u9evg/v+XGPTJiFQ2pFdskh66Jo/sEjbs7Bl1h+vOh7ftAi+9sHdvE2I5vP12aLZ0m
Nsc6BQfoZ9L68OuP2HY7LTAw9kS08UCMatCLpLZBDeMFv1uZtdNJkwnPAnaOT3jErOs6ZetZUJRp1p8vnEqo49MFW8bVQ3pFrF/d06WNVrEqP3JU5NZZHzVnTArxiKnRCPefxLcPlX3ghY2DzS4H7ouWakN3/XR6
MbobioT6zEwOObN1bkPc94LBQSXyYGpkz5VuKYsmRAWkNRimVIKnJCeVTCKLJ8iaal5aoqLz1JqVgdQYRClftHNYCHEpzHULtVlz6z0PBkvFYIvbv3oCcNWgweVj5rEBHGrhApKOJHgLwTl/i1OuGXUgfLQtLGLR
C9NurLsoX7GFhs6f+4lOQu06QstxniFd/9BnaxnK06JYZRRXl3DfYuCoKv2vlfGhjsyxw0JerJC/TRaM4TedAv1pmatQ4pSj2osDAO4/6CBV1OhezPXbjWilNmZMRSvXJzZa6YorW+BnEA4gJw6pV+eaGYZ4PdIm
TNQmaerzT1mxQs8/ahx08zVrqUgulRllF8Sndf/8o0I7q3t9n/RZ4FuMUizUw8WfeLy5wRBoQFFbX08vvu6xw0IRqk2/3wANauXuDzrHgu34jmYfYZ+6FPSnv3HciUD/C3xH+d4y0UuRc80paIwX6eTAJwwOHUhK
1GtYIb6k/38mw+bSwl1UPi05kvbgjoBCwVyR8c6Nev/q4aqojZ3Vohtae632xwbaYlu/a4jFYcpiVbFJGpWC5iggdcwVSxXglwoG7e3MFKZGfq0sBjpMteEFqZraXNLyVArZFdn6oEhoz6TbZ0oR0t4ji1bOpAee
6vmeYdSx4s0BYcHM6d6ynz82IdcCsU4+f5LbzqWTssnyN4DzpPuqyjwFL4Wmtgg3f5liSDrxcVqmkZaZs/RO5s+/Z6ngrhyK6gEqq4UbtFkZPe5DhDweOSARLGAZbrvdFy+FnhzxbnpuR2pkMXPOibp5b7eTrY73
fRKZJDXzqFKhV3Z39MEd4sDb9ZkTNHzUvdNhkDXr565OWLL+o+vIfpDh4/cffEe4kvDAhXuJBPFBWWNkVelQzhD45djpwV+qPlJr0aQxdacy9UwGk+Somfewimc5cPNiLZ+OoFdHYO+eIREKjoKqbhcadXvdrSI+
rUhNVTF6ULOdNCS7LcyLB4U+ysNvY7syPfn4jHqqhly9DOSHInshbV+dSb3LXya7Sd21TNp0+1rPddtmrFrlMNU+129oUK+Ox2e7XgqixvVkm1zi3wurwX1/I2qZr6e/0TLqQ/l3hTeDPMT0HQDqaPAT8RZ/R9H/
4HvLP3pNrbKk7PjllI1yr6fmogXi0gePxRAILfIYk9RsJFREsH9UzSYPKpQ7zrKwfrfm58z+DCRUcFdybYtwnopiBVccv/kGoBXeFIfLq6lJ3vBlXyZmafrkBTKbycX8jLw5v+akMZE0pu2kVZ0/ob/gsCSbci8n
9oohOKo2YaMFOZYujR18TgqJbTUYMov/fvBlNzVjILim9BU4IIey1ZXlmJk6cgXUp2k1LdvxrPrdFcvQVUepSJ28MZjlc9Z9KNSJdm9jkVc5PD1ZCCyu7aZO2dYKe9T2kyZie8ogAaW7hTePWwpV8mnpMfaj481B
ErPYkv9M4ShowdstdmJ81Bt543KcRwv3c2TcAmSIv7bTS7//wSVmTXdL29SsiMM1+W8xJa+t+ebEWHZVcXiXtaorV/mA02JW1asWjvZJzaui2BP8pXRqzrLR9y1zypIc5aOS1Qj7k6bU6rSxPTCj+wRj0zKFSnku
ychZrS2FqvXEdUO8EwSM+6wf0SPgdMgJfR3uFj2n4sfa3PGLfUcEbeEzlYffWidquqWu5fMuJt9xver5xR6xoW6vevpO68j8hl/2bqPfBcWzSTVFRrXZG5hUGVZAqw4lQ3SfsNjJKi3hVoNKcZKxck0tGLYUKZTe
Hp9RF4j1lTxXqUvb4RmBPjZMOBSo9jreYVXOkJQO9EtkBGAEVcpYLHSp3iqSyU74uV3dhtQnCwdLkGJL0l6/EwFFzILNyPBcUCkF6MB3jDdDSRuyLgHKX2MqKuGT2Qqb7eDhyfVk8FtkiDopFhb4PZXX1gBCxKOX
5iURLWlmpVY7M9/2aKuAXZQlN6XwyKqv7yLsmmSZdcePW2l+M5C70uuh1siow7wmoxaBK/L5YPvONV92GPSML8tlXDNLXzk73D7KHYOUiY/pyvtalHu1/Yy+Q7Fk/HXTjqCulnsf2MF1hDJLLsMl++qt3nMTYXPT
XiZsoFBzVsvVOC2idGPPqBdQf8BGEZ4s+azY+WfrMDUdBc6YIzglpqW2o77pwn/9W8R/NgPesqqASiXbjd33Bdk3KBPFW/6zWAfz1/DN6dKyUXLKD99hSrBswYggwhrNggf9VMvilSnYfNC3ug6aOy97WzMPVzCy
TLFfydoTsX8ozzAeBG7pu7wYaoW80j7LV4iLUtG6BqzaAtCfWTgUncIJj5QhKIgSKVsznMa3IYfSRwytWxdflbRqWlYIZmV2F4mO57jQlFiSitILXHWu8MK2ldZHnl1F/o4ff0bh5aiMR1+TqE7U5gp+HQSo7rhZ
JbIJ2ygtdQoLxB82YwfXXyiU02tmUB5Lf+zjnBbCzfUxJAFdhYDLBXtLWk+Z61s+05RE0+4Nlj7f7mY7HotZAShxLP6NJOL2SdrJHQ2T4q/71DAK/Suff8np08EVPLoUVpqVfnZ3rLBOmtkZgXSLmnMtK+VlR1U3
Z9jB/o26f627VdT+8Cxdd65ZUgg0M0LrfYa5us4cUUSjChjhpe1KtSVqk4pVbeR5f+/VjIfeWHHNcGUJl5Gnt9bG9Tf9Cn3CtpphN4PidAsV7/+oonAN5gM+7C5eM8Y3LakL8ZTLzPKS6ho7E+1xHL5I+XreVCz4
mOL3dH+pXDe3gdFCt7zKeoyz+4bxpPmEEVzwsxwV32D/t5BfaXQHpmI9/TjAIAOZ+a/6llYPZVPuQOHGevFs/VnzjzAP7eUMG6VLjybOgH2JN/Pg7K5CnXC86hXSgwHVFVfAyCMpN7+pmH/WXSW/K6itHfxl1RBz
Hu9HEEGLSVXStbiCRfmAVwuJKlhYb190+ibclSeNQusdYH8HqO0U33oO24LS/F1qtd1mnTiHZn+p7cvspckK07KgsjepE7oMOX7roaMmKm38pn8sHoJR+Z2UkPDYseHutb3AB4vYivU7YOReBdJRQ9Olc3aIRShW
0WuId71h1IR8qxdDa2o2soaJD+MlbhMD9kdTpacgJ9jdrh5KYySMUwU0vQY7YPlcxfHdmeE/OdvZA8KxNdKx+YXyX60+u5XoYvVn3l4/uLduvo/h8q+6dLP7eCIiLdjtoUWx43jXx6xqlSpN9+LO6Up2Ieh7rHQc
voxPXiBt0RzNC06HR9OaZ632yqj9/oIMXzlH9pxDm6W5lZMmnnkfZV39CSu9tc9CnKJzAzt2sKvwWUW5pngTgLZ4nXBAMwQbEuC5ZFih+jQkozVnjLfA7cGVvQvCRJy3cYtMVtn6fe2zts2bYAmEqcluoKzeO0ET
a/12z8HR+/Q4yrq1ky2ae7tHdRo9iNuvwFe17DU4QJo9NjtnOzX9RE/VAPY1b8M6rdDc6zAIeNOQBWHRDxRBkCwGuWeBnNzbb2rtSNnbfVjO0puzBGYlkDyj/tiLYicHCskAly34LNClzX9yNIZyGW3tyoOuK97w
cI0lxQkngXM9PjtqHBktrs4eN3JT2uBDyxFnBFHf1OiW2p4ELsnItqdOIKgbp2gogpeNo97mKOyofNCbY/nVWflZ1aJs29EmApPdSSrYTRKLedW4DTULfrShvQ4Xbli0KWW2+wwzVKgOkIvVs+ZbHR8Fw9rW/wcE
audKGmRi+9BsKPC3MDGTIQ+uvgSG3f0RcrJV8vPx01sp86C/z6+KGtrySCDYcrLcvRt21EEHpOQLzt/8UBHQvGmEkJc7IdZeJ6fNctZFfLfzV/PXZcnD+FAdumw3WONDjSDFTjhPYsJFi6r5jd89hwDoKp73djF+
PiMvMkjTvjPhXl+vEWqyn0x0Evyn8l1uccZZftalY7kkmaeTtabAJG1vRgNTLzTo90WjFyGz72FkN7FBFs1QjAMfLYhX1tPH8ltPIJpSLKdxTSyte4R2nrcyWQMfnlgP561O6x47vsJa9A02xnI6eBf011X409hW
ORbn0F6l9bCxFUBDf10laPiS0uw0ddHtf/4p8YYbg3eoK0KU8TlkqgNr+vKkUp9Xo5r4WTMTNZ9gp7QXFza4n/p3SSahPSiwLY4UFSZgQcdXwn7maL1sbE8t9MR+F+i/1NjkUXLGyK3ktAQ5Ysp5EYvA1bNWLCNN
UO0Ymam7McPQFwN15BlnBQxt/e4txpS/FL6PLpoAs7Y2LNQAsNx0eaKlK+//7wcJwb4f8FWoX9de/9pC/QApNG/Q2/fUxJykfMTYkbj7eW+Hk3S2hZImjTSIt3S4b6/Li90dfPxd70HpJfjque/kYUmWCkcGrE7J
1qnPof0O9zk7QC6uXgHDxTpL4FyorqD+JiuoNlExoomYhUS1AFW+7l7vDxLZPs6bWR8/16Pn/rDmnwubQCsRKMU16qIEDTaaUmZiZ+eqzeimLD0JwqduIdetl7O0VKR3w/RCmy6I1eJvhDR1wiqMXm8zjST3bLb8
k9s/ZdJstu4KdkNamz9EKRUS0oLbMCWR7k/UVsQ13w4fN59FMHUCHDgIddICLuZkVd1/xjEqBZnqsOGkzIjvLvHvTOzn+FW0FJMXMCUOAq83/r3L9rREkestd2IJOsrTuFqPYHcCrl+I/oRbO6cv31+BkkygalVZ
PaG8LXfkpuLJd//toxuDve6xi4niOISWwlNm22HZOAm+0lgRWqM/OP4WzQ3RwyhN9xHx0BjpObkCKr/VJnsxUW/KKZVMtTNU2jTdTjlv/1UG3Qy3pTDhhVVaeMPwMCpZc81SCHIHiTMeu6ZBKTh2R8VZS9yV5dZn
WfN4XYLeCR+VnwrMCKdozsH7yEg2/G6v12i9mfgrVUH5NRjYKYDfof5Tv4SL0ZVQUGF2QRE9ljoSzxzUdyVxkoYyQSPxlHn7pEMyaYNpf2nLzhlRkDDPBg1WdNbMnjULLu2c65KLt75UAPuuFWmTqH80gqj9pJQN
Ivn//vSlNjDaeG1j+M/2wXzJrEynPceWIFJYLx1/FxpOYG3pb/Hv160uOsZwdtzlHkoMvLd+/c8y7DtrJVjRsbW4azINuIuBfZpt2SQUst05WoawrUM1oymvycnBPjKl3LB1CkDKPJPy6UzCsMCXseHmYEFgXRbh
MGxoRu5TZP3mch5Q5Sq2WV/IRyfzkOYeustx9hIMs3cWtiAaoKJRSc0E/BytCWCqRvz5uR9Z7I4MQmX1wrc9rKqzzSF+tZoPgQqly+oGlT6hsGXF+5FC164iU5Ecj+N5d38OG0X7GPjomjZUzVCIR3IDKnTC3Yv+
3OQ+cwKQU+YdXC+RygPCwlBYLXCNEarYIcKEu5U2SrZ3UvQNcO6UFBjPYcy3shTF9z80uci/vfMY883/n711dPZGVlLnVVtrrQPTXXgQz/qmf8y1QtwiMyHjtsgRCExiaiD56jcO8twEw63mwDTJFeZb1qXzDkj2
PSt9enaDE135jKPphXrPvBx+I4K9CYfm99zGomQlgUgGax6tF4E0e3riKUzm7HqdBn5lg6sqDJNebRCxB0MVI/ZitCtKG2AXu5/Y9jueb+/Risw5dIDJm8D87SS/XLMJJkTWMxjqGNOcsc+6YFelit+JhoNegdBm
Wp7q1G0jz2hrjT8ksvaqfEmhUEuCo+xmYfIM/V99R9jFGDfdmXa/G4sWcQzus/y4OlTOBRvRFB6oqC5GD/FhpvPHe+qpxGM8AU14jvrYnRQJOi1N8NOlE9MFn8zqmeiR0SePUKwzSZmsWDxb/KgaEF4obIhQEI7U
9sSBBjZoxUKZUPC0Tjbi+MVTYFoGNoNJ6kkNIpawYoDBF5TUKJoOUo1Cdmd7juMuqM231yKbIu/zXVm2Ql6hK3dPhsRqMJVKusofBAr2tzV6dmvE30kmNk9FwyldYnsG2O0m6MzhRHQBsllfWbDk/nDQKW0cBwXX
gF6SFMtSWXAKcrFvfn26kZdmw0Jhll1RT0disWWa/lybetvywfVu455B+nHDBg0tXMR2Dx14ebZDHFXqVRsJIBv5EszhErp0Akwb+ECUHP23xlhM4PjNkaKD05xIWPwKRdSwbs3mB1D1DYQROlQ4fvItEdLLmFT5
WgJr2E7DgutEsenbor26C81Ke99SHfOVQ8nZlqUeQGo15QxaaH0qJTBqUMz7LEaj4KyDcF92dklC/jKAbRcZTbGj/hlhtTJoR4IIwsoVcJfHcE2Un4ShPtP9/jj3y+p0+jVSkEos/rG1QEjt9YSgA55T1AYK+JSp
VZaFNDrb+rzS2zyScJo8nSpDVeg4MMES2Eg3BYe1AlGvLquCixhbsXUiPl6rZoJdo51IF8PnCWsTeiF7bVuSBoxqAjjOQCQ5soGKLsnLi0MMLy+mlZR5ld0+8ider9Ocx5aAsBqU8vW7gk0BwgFM1/LvttB/xPSh
MUJfYmUyDiHzRiXK7TQy5+OiI+BsGyVqYommxHKYF1vnU/KEfXA4gSg1CTHA/M8IAWYxCvAW63du/kVv4QCrEoESaW/baybMwok4joMHN119I9O0aa56Bddsx22a9NRcDaWFlk/P5a/utMRKJk8LXbE1uq9qqJVs
SNbyFHqW4kPBXcGRgPoMgkKYNYFWRptw8Xq8422QFGxkeVEXtoaNrMUnRqII5bOqoEYSiKMoqy8nltckSUffQikX+XuOug9CnsWG6Kej3261tCLYJOca2rwkfRlRod/zW3iptwR91hh1e+SeCh/J8CVXae+z4NLY
IMlktlyO4WBo9zDlEwmTDOB9EYC+sZfD5kQvT6VglEJLL06xpPvwxZ7mKbiFSqmFfqu2xWjS40AD65KG21fgegyr0nrSoJGcyVOAfRGJnpsdiV0fu817di/nNoIU60af68yOdOMl3XI0867o2H3kLffqXTEldLso
XdA/qdosIt2xrnS7qzb0tywnveNGikoyeR+2ChCIijrt/caA4qbF8wT59HrFl6YeqVNVGCPowb5KK/DqNzBiBoy5/9TeP3fZXjFfEflvbveiDjqeLZJE7HYr4yfFqBwJUBSsyEEmzi6N871GuETYm6pWY4HxPjGd
+Z7DfpX9hIBJ5d+D4ghcsKSgYn44v+G7gvi+FYjxCB7hR0COCMWH556o/5j1gi6sD5qPpOGOrvItlqTGJaqp/P36othzQpBYz0bv4AlpkLSSEYA7kiaH+9ZepWm0L4NpWNQL3nImL7rYfuf/IiVvjign5J0LxVtf
1lxvXqv0jO5izOlZYwAPNFmFxwvOdmuokW6GuVKJfqqiwLIKljubi6IUsz+uI0IQA4ZLJnWMrNPSwvIyHbj1u7wCGPZyxrwEMRfmkhks1dovI5eq8Sb1KbMIoYXu1WqqNNqwARPz+2ddog6vVofXoUP7fZYEX8hG
ogi2/u5rOrm3JWwKHiw61av5dQb5dpGr4V4CRTkbR4DMM8vgln+EmAaVhdVp6OcDq+f/QdtbkSis3DBsqTc8yAYOJ66zc795Dps+2IigdsSdeGEVWyueCyFXCNDUZaR9HI2FNeo5IPZOxCHx3fHp+govDZXO1PQq
oJ6ecjpU2cVaA+GgnIIcARd7JIco8rhjikLQXLP/1M+xyMu2pI9Sh64yyeFdyXzWvh0HIURYeo0ccIc/ijxaksTpLYVCqNb/EUadYUVJU4DUthm7TegxrhVnf19mDfR43gS+zTaDWGb0MFfg95RHfPa/nwqSmrMD
03/ss5eub2S7FWDECeSz1+C7Kv+KV1XpL0DlX2OKDrOJgcWURkBoFgaXJr/RREvU3BiPpZUYQeGh/3eojqFspYojJdmVtMnkecB/2CqPQ/HBG5P6HQgxvNTYp1OYeiXKx9h3R5wjE6/CPO03SQg5v9kTFTGXBKJ3
FK2oGcpXYRHhyQ5Vq7wPc6PVX3HtWEGMND4zuOegcZCCGG6j/l8ZbIOXbjMNbmvU+WNOOhjafQVp2iCDTBpT/6JHihA9leapKSbn0amdt4iOxv83BUxkO1uDtuIjm93WhpzXYIUXo5LHe4oB6bcwVt36Qi5SSqcs
6LoazbtkRbua7Mtn2tsIbqIwqy++bKtcBA1950o5RcQV8W+7XefxyBeh+j2CtsqOKZPPTpDvxmZAM3lzYMkYQG4AMu7b730cy9D4VhWLR+yyTwmADLWIy4atYmobL/M+TZBk1tansc6GepMoiHtKpgBse/476IUG
cptKS0BFWG2Xs52SA9EtOYLeeY32KnclNwnTN6kdLtvP7qx7Y0107Z3NGKu/azWKmg3YBwuaHPG7C+fFf66o4ZcA2wZJrnJqxMh0Ye8y8Nd3D2N7wM4ykSwah2tLIDGyyZxiM2Mh01DJr51wVBLfO7mKZVoCf83w
KHU6lhgOFc4LN6ZanLJ2AxbfTjstfsf2JhTV7qow3ZRGfCwC7WLLC5MgPRG05mJukvJ26iBonbxJx4Kx3fgyrBouKQNL+XZTLAcfy+BV2DDRzny+ojNpedqUQgRCpDoTgFaR6ULIq3ndI5VqUbdBKFZYBb8FHv9Y
K96KRq9pgN/rHLgKeL4jMHs1syjMzm7W42p+zdDCMmjRZc7e5kMxl9JTDKWKPfmz7pv8mqGjfgbuIYIEPcHcEvJLexGmeqvuWI8CiP/0GuDN1fj8LTE9AhwgvYUqKZzXzjGp6ie/yRRZlcgrNrqhZgUPVeZ1BSqx
sWumyclxP7fPNKuV6Ksh5zp32crYvrQrwpuaGWp5HjimhvhRp/QgF2Tq66itoDUQT2by9beg8G7DR3kvXua7IDVeGZ+6/1adVDhPO/pqtl+5LWrey4s1w60TO+T6PZfpvKZpk22bROuHauT99iREld5Tgkqs1Obl
bbPioFccnRPtfTERZDaza6PyQLsSjsaAlg0KdU6J6/ypS7Z4iKCsspryI1P2xo1ujynnxjLEOdmDkbzPMeEpcQiI8LEf4Q7UcLifLEuSbG7nefVOtbLZ1io1lPrHfULLvCLGDV4kVwpdLPgNvMlhqMfhM3Qh26tS
UCpFQvWcXgmvFIKsuU9O0aeLfV+7tBJjd8h3kg1w0dxbyJg9SfXNxDnhPaildglQQJeqv+GNqziEJA8nlScpeiZT2nMzFdJUAD5a84OGn49ywizpfxRh5AOLIePmDZvo/dJXrie+pOVO0jQDd9zwYIJ0yvZz/cmX
8qtrFue+EU55KU/UmIDmQP1pGl2pkTDo8dBq7VqEdofgFb47zn4ihhOA44xpJkw70TeiMWpXUsXlc6wt6iffS597vM3kPscfR0ThQItTplahNnO94xcAdYYUury/3jiHQIG2hGHiuXB/lFRO6+rlkzeHYH047Su1
JctkwQSBj1KzafjBT31qrnvtk9zjNKnJR40UuXbAsXvTdeq00IwcF7rpvC9LCBUny2g45yXFBRLFkESWcofZX5V7ywBLaB+v4t0LOgvc4msRck/nl2ZUDJ2iO6+nn+7APVMiVDWlfk+dPWdNkE6bb5kQ6e/YL+sN
+IVdLuP2Das/ODCGWSSlbO7lA9Brkpmrte+uZczblMyVEUI5HhXW/+ojcPyrEQufpeveXhCV5fi9+0e4zmfotX0C/IjQU4hexXeO5UWC/3DkFeKwhB2u+2gJriZgtJQT7iG0PCTgqynPwhqunSfYebV++AiYsnTU
4kawh5vz2OtgHritoONwlf99E2h/NJlbEQg8xpoN6u1Vt7MTKkJ46/IXdnUaWKJYx/YliXAwwLfWLgl957luRfqpjC2ueFXBXRa2mKMesowjU1HbGd/yKj6H4nbq/zxzQGMJhkjEuQF3hgGpmoZJ/eyM2mfpQpAd
kLqzfS3bWORkgYybONQWbCH4PSQNmyAAxYJqfCb5wiVQDg7zqH+1/QT5K9MwUV4EZVojrfhsSpfRccN1SEvy3gRvfogBIpGQG+WSLS6VNq/CrsFO/jys/TDSle+h87RSzFRnp5eKvke9RIef8cfhBF4Y/mwEjqwv
uUcywvyKbzwp5QD7smaoubDzfAO1KpXBcsEPdrG8tX8vChV4ZULdmt4pCL9k3fQ5HqhM3e/ZbmWiLk+0HpSOqkqmgZvmdlgo9NBcNhVyOU9ArJwLFr9eTPjR1two+5Cl+ZHXTHXNFVDrmUu5FMRZCAr/T3XBLa69
J+LWYMI1mc+dm457CCvsLRrMLHKrCgnKEGXD9S30WhuKCBSk3XJnBo57S5AfiiLs/G4WBzkUnoL5iRaP3/BwEhalJ6Hs4s3ai+ZeCo4vH2asT8/fBoV3kI/cJly+en58WPscj+rRHcKntNH4lT/EI+4KPX7fyOjw
+5YXyyBJSsuEnJ+Cp/zYGnyMktsZ3XGtmj6O3g6Zi6B5liC9qeL3X5//uMXjA2Bt3zbmW7PVJ9/FpxuPcypEPhSJFMAXfg1/wblDRJB4Oae82eOCkwB3E8TdzcC/U+TkbgtwifLr52VefGI+vDLgin2m6hj65Y47
6eiC/PvyINERxFfaYedfASdkHltzlZvbD3dXfkK9vN0eHaFUGhWhISI4K4gpupcM+RHVz0fTO7a3sMlwIO5Kj/ipH/KeIMT7F86H0k6AlZh2HLw6iifR7s8wt6zt7JXZUjSHbT6IcHRQaeMRlsEdBR//c4gc80rW
1gN21T2SR1NvPbDYB3cONvLGWlkC+ZRg5xRHAk7hSMjM18b4dY0guhALOhMSJ4eVu55BOkZwjTltYv6V0ZmKHUOd1GGtAYzzwER1m9ogplrZDMwUY/5eb2FK0E+0gNTp6TdOwsM7diSA+7WKyNp6BJ1X5Ikem5wl
Tj6opM1TwpoGJoi0qAFhqnWe7rTiUwPhLZF4o9A5Ma5oecM6z0v9lGbmSZ6Y6fSV0qYMzSxO+HZjw9RWDSxhsLaRaB+VjR1QV+7kMMptqCtrk+tw5rXxin5VV4K4oU9Qg/9rdCtK883DxxJ5fk8Co/SUID29WYJ6
T8YxmbwRDt2xXrn3yXHDnFuyRw629+a0oruj9rpdaxoVA3cz19uxF46q9Ykr4FoZV9unUosE5emCEvl7y+ytQSLtMglBMXtu7ITaygQsAgfeFiwV5srNHFcw9yLykXVXITHmeIlxgG9zmObmAmiqy1CeYen8/iyk
5pkQK/Ph1UQ2F0Vgm6+1iW45rlklm0MAVYGK8Pyxfm9K/dQHUtdciz6JJYrad01adupPT8ery/rTQsBJVMmEQ9ldDsk7kZkJxQMz6OtN107BxR22HXrZWNO7eIeoYapWUKSIpw7tcdoK9Tw6aDq88ji+fUSPSuOu
PRo/3wvoaUlpG/vSFG9Z0o+Qat9J/1wu3+wGNP9Hd/br6IuTMsTNKtQyGaAx31mLrAjonS8OFOuU8TXdOuEvqojvGVfV3VBfEh2LT94TpXWemwi/wIgO5fHPaf31KyfzpqYL6ZkSOV+6QTB4Lsfms7JTCjPd8E8o
t1ZulFo0t5+u0J5YL3Wy+evhGV/f3UDxUUUjE0AeZrHL7/llQZtfU5/RPxYoRz4rixIgeaRsn2JPw2yQlK03pw+wMsQhMlmERhsUwYw0pbRMNgeUszSraLk60xPnpNTnCy5SfX8W1k2DWsej+UOzs+z8RCSLNjqP
7dXq71NbcCdh8W+nN53nHbPauw7irbkakU9ygzzSTXtl1ygiqc8fniAoxxhbY+YcJS1G9W9LW+iSrxrY0sO7mBU6Y5WVAqgKI0gnRa/dSTIOPiMtZcTs5lerMPSqRucPVORIXn6o488MQ9CZESu7GQV48lh1ceUl
5xFGhIYDNAjDUXOmQDRw3Ffv3Mjt9Qdolxk8I0/+wE9SKOa0e4/OgF9rNxaM52TD0k5aAvAuo9urZHF7kNnlE+X1vF7YWNGGnTtkYge6Npw0moAmVWYEajb9v0Fg0iHt7BqZSOwab88jh5meG1xQpNoxNowMaXPK
QKFH2e6VhLdNOhRH3cTEdeAeAFHIw5sPX1XHEPs5bkFSbWhcKvB7vxeJFkVnXH9RRBv3YUBkk2Mk1c3pwYISnwMOnWLm3U6ZxnU0KE8He8PTavO2aH2s/j8dUceXwr3QNpRblpKISpX1UZlvOuRL2mQqMNNuWzPB
9hvyVZry57dyK+1EWvrZlWL5efC1eTycPLKmICnY1CWb3Dby5v+3z9+3MpH/Ua7BzNaq3z2K4uQk14oYW3xdp6HSaHNL+CIoVZRNiZ1kp5D1nCBTl5RTbaMLZeGf1cb4gnaSZH91Qvy5IchTxlHTa5mOrw+4IZzu
eyM0NZes0YbBd8bYU6sbELmJpv6VOsrVv7SZ/n89Rd8e2L+90SWRceOpmEr029IDGPaZgStrQpvQpjZXoc4J9H7scJe944EQJ4mcgJifNYkViLZR7sNPgdxlnE/pv0wtgCT1p7LOzyHC428+l7s1emNBwvMkdzXF
OTsC4PCNx1l/xdULzubJKeCGYPQsbD7K/HuTuc/bV/79pOilV9kmzkJfGEfDluI50IuBs2C7xjkvxuIcK50kLVqkbSUNZYMWfs6qX2V6R/iaPbswOJNzM4jc62wRe/nFz0amO5qtk9ncgv7QU4s4+K1n4AbpPfLR
d/caaTZHIGFJoXdtps0Hu9a9AKuiNLkX9DOvShcyMbC8OEEZwVaao6x2WWGkEy3OPTafCeaOsQmDg5uTnKQY3SAti5KYcm+hye+7l3lftIbUT2xBJYmdxg6MC6IpfqfeczI8d5a0rFnXsUtlCSdAX7vztf7CqUZl
JlH1H1zpdHAwJHs/QyXNt7xC/UXbRC9vph27jazLIZQ9JX0bHnkNlmFCt1cQrs19X1XZk13c+iWHpPFJ13dGo4mUsA30maIwlB9z1XvTAjMAFUzuG/N9AxnfVjsTOemG06oZK7wnW5hosQddAs4/DNf0ChIEWTJz
eqL/mHBZzQ8yW1llGdjyvdgjuSlmWl6gLFhae4UrBtaTVk7vudvqEYBXufrHcuczKfkuDRJTwmOcGbRQ8r+u2KIlE8szi9wwmBlTG6ns5oS5BwR6H80eoAKw2Nebt9GVjmIgNIw1Qc2CcrsnogAPLdN1OIiPvKHh
OqSElRz/6OOhMG1a0YYmnlHojrZ+u/4qvODywQ/wfGmQsFdhLF0ox+SH665oe7/15vKFa7LSjBLYUkGyMndRzI0h9xt69e1pMr3WejVejRP+z87/ruy+DI1SlG+8gxdERND0yWaS9JbVPrb1/qQ4Nzvdfsc8Py/9
JPOiDAhRqWVvhytVtHLzUllZ25zIye1X4wRxVO7uk2Ch0b1p8XZi5qCCElgL5J8TZCo7Es3aD8UV3SR64u6n+Mj6smB+jjt3Mab5EbC83jucjqSunZKS/n9mjAHU53/dgj9opLglq+tVmWBFoLAkI2Q4gJVapwBl
jdGF8gI+it7e/QVsgAjTJjgCORcKXDejEn7Nem8S+48g/Biqh5lbUvWeOPaXKF8g3ATrGQXq77umY6w1RpSJFbvU93WiP/OW7c/YzF0BAtMx3tDtq+/tTzi50WYxEoB5WF6uWDOvvXEDiSKR6E/jW4klfhgiStS0
IKNTC/imZvBX2cJdb2BXt4G/NxLpBO9SWPWGiMswbSRG5doZlA0f7/RrSBJ9tx/DfaPFl/RD4XVbl8VEV/idmR2dIlK963TY6qgNcp9VT6HzBJP4HJogc8pNKl6/O+jOrwXBlEAsaGI9Na8ovT8m3lTDWLWfpa1g
wGbl9zIM05/fuyLvJY/TQu4cV6nUZ7dhMVYBn/g6+KpLzrr4wf54/WoWuj6t3/OaFg0gkrIBGOWUDUKMXOxHjH7ATVlr5npr6EFZqq4CYNPxRhfa+1aKjb988eKA/r7d2SaOe3Bw0qcWcX8mkg4DY94CfzFe3A+P
hsojTdfsq0rrJ6++n9T8Rxn5hYIzt/EAaLuGpHAuuoYBwN6qq3c34bdwZxCoo4X79cpkgg20AUDSNCMiEbVcDCKLp1Dgs5obSWJxnm8/WJHyL2Pw0JauPLLjjumAXe1pJFHuMudgQvrAsvINrzdKx+SE12PKGYuN
tpJ4zwm59zU59hoE75HwuGc2ozlnYKyZpL5DtbDlw3lzh9RgQTW4ukrYveUPb/jGp5cYJa0a++SV42/jyZmQ3SROmx6vnNFkkLjuFOR4+M2vrruaD4T751uoZF/V+rHqiNLTYMOATq/48+EDNezgdFUg/bsvNG26
a0XrQUfPPHh2ovne6fVqwRaTzkCs0lnUyZF9pWPJCvi15lFnyR54iq4myy2PSD7GOlV0LCZ/q9LaRWIUGbaAbJktC3c9HmtLE1XtWzuV9cZ1BE5ZFLdBLclq35qi2GDdwLxfmHIfMd370TVNZIK5CrSLo8AGUzm1
XDeHkr3T6Z1zWrZjqH+HT9gcvp/9Qxg72dW7/503zQw2bu6V5IBOU7jZ5ConCo2p8FjzLNVh9PNewrmOLJis3bPkZf9L+24mkfA8/gcJtPij9E/429UBUnaZlY+ToEu26IgwNeG8atJ4Peo0eTzUs1zP0fSK7S/r
Fbz1Qhr0Hrk/nMTGOWeW2PlGDxfvWQi5SnJNLSR91utz5hSmj8RzA7OndzR05S6qyddsMBZHHPhJGQFKWSeaafXRhW/NWIk2F1ovNEpOrWI+sjar02UiDLvf0CPF0V9nN+NcCZRhO1++1SqNKbYZm1kAIwg29/fQ
q1TjK+vrU0ouFJampfVuU2rywc8WF5rvtl8hXd8uiScdIAw4aFWLkVdP3/Zu9kLuUiOPLqNZDUrt//D/b6w9q+XLnwj/hdxob/pdATbb3U3Pex9V47Ce2FEVUzsOr6yjc4AfBA9eA4n9BHRAyNj6ItDP+4fGdiv4
/4kg/aSNXyOzmQh9F2g1WepiG3QCbQowkHX7buQXeaF3GokMw8Ink+eYX7JDFP6jJpvqMhDtgPR5B6ruzkLad36bA1COvpj254MA+mdMTIj9tmiWEtlXd3C/jthUlCdwWvN7z5JiI7bWu2T4PbiSQM2xtDRP4YQ+
nVawWJ4dhDeyVHXcpMrW5MgeJKqTmMhOdqWQXCli3/l4whMBlqeT3S37cRF+lTrwHZtdnQyr2lJd6CE9SOW7lnIl511cF6zdE8A4CgkfymdVgrch+a/sWFGYhwT/Ec5rsgwGbCVIZaPljN/4IhH0ptvvpgltmVU5
DAOks0MSWzzDItvstkHL0f0T9jZcVwIa5SioHF8Siut/j8XYnpvI8bR/JAfjJINAD8pJ9jMab78j3c92GC0IynMk4NWn8XloL9ftJVSSa0ebH2Uee/Tw/8YrXaOjdeIaVJvJD+P5T1aNry4JLsUZZg+1HsEmJy0U
nnmmpYkTZfazxsAeH9/k5x488turK09dQzHCiy1vvlu2n+gaFBrV/kZh/3Ba6MfrEWcKFlcuaZgH6JwPBvC8ak2jMmQcCwLKgQInf/9YKCqR9pmZCbv4Apnho3As+xrU0NwezMFWEvwT6b5iyFcRikE139cLRRUQ
HAuWUjDB9BMDIWvP5XkxrsXOREKAaRT/svw1SU31brO/y+XAhJ45lq9UolJZ29Z1URPFTftsZwEZLTK+pnlf6MxjsrBza7Nosto+fzSFbD9GVdWSdpy9mUQ8KvNe4XseTMLuRcNCzdFp3HmsdNdiv2MGggKtnQ29
yp16me+19OddAmLDc3K7mpP2CySwZ8LG56b6rHOFCxGDpIsaLeU/4GY+VYXGjQaLStSgHaiI8cPN3+HmFgk53vjQrCQYFtStBbgmwZhOuOnwMUshot+I4Eh2c7LeU6DMMyzaoVCW195dsfI+XuXNURMR6fhS07pL
V2nCchMvWl8a5FQgK9kex2XnK3JjXarXwd3gkHq9DxyuTTbFUiVbt9k3dy63Gbj+YtNzLCSRmeuSJsOmY5W5pPRic1hAtJ3Lmh6XFTjFEBztqKtFkoiPd7txZdnbpmgqff5ckWvDCC9GtcCqTdK77aHwRLBNhY+z
87pZI6KVsdb30vG3J11gdd9duwCddn+m/+hubuB1MR4wDbv25nmT+SKfeYjsrDAm48qfczrZubnUMlwIxt0qu7wtubpS2MW92NStgAcd0QCmJwbVWByuusA4kXwPQe+8IrgPA31DcpO5dUawdVuO1cRQUNpu3rtM
Hlt35SfuowlglmqwG4uJo3RrKM0x3+EiEdRnJK6u93/a85Dv5ZxJ9bE0BNlZq0oOFIvVF+YrV53N8WWPpxlLFi4nqzoM1NZTn/9Ep6qd8pStr2MBrV1ys4Aj5+Pa3o9plqekQ4EMgHYUMwH4UgZ/OYOXPs2o3ao5
tq5FLFevu1I5JCJ9iQjhy9T0qyQaX7zaB9ZftldHsT12qNH6g+IPGdM9cPjzxFMeZFzmAqs9zzIL6kTpU4YsJXjAWFDtp/1PPintrRHK6wqgyzVIZeEFFKoVV5WICq1I1nI5hcLGRUhDW55mQFxNJPu9noQdt+Fb
2/pMq2HdSW2DbfS1xnvfvQJo0YXaCXs2OsPtvdj5Ku5sxNEfqiVGpJ8i7bQ+XQdVCrz93jrw+pmn93fiS+saYF4iMi07W7scgs1sKqnf559eg3qNwdp9A7SxCPnyhy5R2eNJyarLV+TNClNPTDhYl1LxfuW3ijjZ
yZNAk/K8q4wMHjuVLaOvSeJrCxaCiP+WklPtVpdQg3qtY7FnOp0faAApMTNdZHpMw2ZswaWcWhBTitOeQRf/dDN0mW7JF5DudY8Tw8GTxrrOdedc/aT5Gv8UlKR/SzNfpP9iYp5ChjD9KlNVFm5pNMm6uTBojepT
4sifmhAcN4Sq5IPknu6boz/A02Zd9Cg8EjiJQebWnCgwCUzlgJ97dV6miqI4F5S03Athq2gFWIqYeq/3y9YkW1vTB8HzKTXqt5EUvwayNecRrMHhjd3gIWY5+n0agSPhCwnx8zpnLUTdvKerEYRDS7IT/+iUqJ8f
Ar+iDWDLNJeF9GG23KUgyZ7LPPEU1T3/ReAw4yVGcOtkZp+ALROVrz34EOrl2jHoKOIKF4OJE4QDK7U1Vpxpbs+Zb8xD3zv2PK0BM4Eo5g1Lezeu0yN+0Q0T7x6Yhmt7wncqjISn2aqpZtYC+fxoSqlIZlX1SeZa
5xONlPBYo7G+8cgCUqx6UF2Bm00DtCh+Pa53kJMr9tq4DcDMpVYzOxHgjbEAXRrZSlxEmfupqOCsT+H6oPH3S6aneTWHq07RG21b/VBm1+srrSf/bTdihYIF/rG1BcpWFrEwrrPOja5ys7auEH+qlHj5pOIUHTMS
lfmm2JB0THLun9rWBCexr1WCvkSGfAEukjJ4lQK3g0qPVM//uc0tGyxmU7LdBgIhZxocGyS+ihUm+qAl2R1zkEBK+qvoy+QLHFTez8h8m+fmp93G5uvL1i0BNx7GLBqV+0tbjlO6il0oGMfdLSQjfFyrS8LGsg9X
Ra6mgHWbx5oOisr42oMlcOwRzdefwGGs3OHVJ9X+YG8eFK9xgfucsmR8qomGCzLxXK4JKrjeXhL8Vnud2Jepxnoh7msChXLx87j8HQ7OuxyVxwIpiqC0mXkCJ8B/+6z6EEgrOAXDrOLGNahV60G1kMevYCWpZW8B
v1NCOFWKdDAOzWzgjpvn2gJjDcyzrVNjMCCb+7+mIHYIYzbvpHLB5ahYlGEDLZOlI/aQhtri9co0G92QBLNxm7agqoQVY91o6Yh+L7QmQXAnPJQD93YT/6JAxNTQemT47LvtQN9HGb+qvH6igdReyR05wKOMQ+n7
Qjlohtcam0teHwmmqyfB+A6XfoBPPpdxppvD/ftexEbh/7ve2WP2OtQbdEWPWAsekjMzTPb97Jg1DUiAdcpcDw4aFflfHFic/3ILY7cI5KfiK5oesDvA4kw0B7RtKrT6JLQneHO+qI3kYjuv/Xi7oI5wG+ku7oUL
bZqUEcLqQum39wquGzs6PTbcznNf+YoqKXiCvOs+r0jZgq9xiuLgFpgLESxY35n3aEaXzlVFYDa3wRoa6E2Rp8ufklW3+EN8AVvVNrSGp711WV5Mr9DG+bIu1EjMg+tp3APf4t6XedGlg4XZ/ThjXw7sWoyrO3R2
uTlK1+XEoTDZ1pXx94da56Egr78wRPTQzoo981gfc7u+GJnrMDF/GK/NsW4gAq8Cyg5SGsOZi00uFaXrB8RH/yO+zPuifbyLgkVNlGgBqwde91U0XoJc6rbDr6S0igwEIMN3o2ZTOAaoswO1Ma444UdemmBvSDPM
IRKyIr5EOp1WNgaPdddG5v3v9ZKXFI33USFhFiYwrWpyQar334RJDOgoV4YdK+HNCUOkxoC33NBj2kPCGJP6oKLV6pISUmfAEQkgD5kAF6ftDxz/xGfMpXi5ag551AArIrd8/evPFM1TOSOUj4SwPHIJBgUzjmOS
HmumeViWe3kmhF7DCbUNkfviBDyg82hTNHiqoBKV0yG7mwEkp2ml8lTqGUDbxE9+iA491oIIS5RMVNNJFgmOAP5xe8BPrrHMRARZEHI2F9AjAOrIlK8WzpHc4cySlDbnRvBsntaXPTFnc8IAEi5L3rHBh4wh87po
TglSZJUSXR4GJKoddhYniOa+qhAQJ02UX4d8qOeFIAtalnQereQ7Hj5rXYfceOk5s4waEsPcs8xsWTDcpiAAzHCS5LRWxgusEV2X8Y9heGj1A9pgcSDoMrkY3jsVMuYrfaR6u0yoEEIzCE6wRZGQTwHYhJb7x8my
ycA80b7t/MaVY3C/4N8EleXOgUBHo1DJDpd2kAD8pi73l3ZBNpDJTHCdMbF02fBHgf4lrvMprimC4drm0oChEAKTr7uZCi1eyVAxcrIbQVSV4mTHfh8tpZT50FYfs1HoZNppMqDSQYQAlUQOE3ZPh0Ixoi1xlWFE
5GchL/AWNHBMoZP7Wss2MpB5rpQUYbRpm2D8MC7C9ed7EhmgwjlGFbmdr24ROpCLVxy8EtIjMrFEiKWygCoLAmSkZePwX+KtTuLhpUB19ci5nDdpdk6mAt+ypgU2EdR0TkZAW2Q6x8dmyXsbLJ03sV9yHzgtC+QZ
ABef+puAcin+PyxE7GRUIwivU3LiMsLY1PFAK8jw/UAK25/LJ4rTRq9NkXEJyYjeszoPlgXGqjqGAAIU8pwJ9GxBwLIGlwBXQ3kN+CtRit2RjoqjBNvwkkIgP2Cfua7o262LvKkB4dJeUkZsINE6HrGbzEVQ0MIi
TqhEWzkE3IBK4TOC0Edkb1kGlxIDuLJ9TIcv9hn7Jr8Z7Lw0MqP4ByiN8YzrlPI7NaBI82R3cbNBG5zJEieSPLyl6tz4kA1C40cyFWid7ZvI652pOirSFzxvOWZG+nSa6MFQEDHfu9nZpIb45mWdgLH2IvS8oRQV
SqgTYzIjSz06VDCx+N6l06DYl+kcoWu451CO5sWSNOoSDbVfkjVKvDs00YkJs7nLOYxuW5XeZ15T86O41OkyijEMrI7WDi5OtkZIjpteWphSWC0xDqR61kRT2wf7E0WmiljxOomswRkLxuxHINB5rDf5Y05Nk3wb
paR7fi3sk/uPmPt9oJE8sgC3WESA8DQ/nDA9UZ1c6oqlpllq15BJdqOPDaDVcYPieKx1OB0yku4i52pdnfS071MudzYKTCs86nzSH3oGhrOkJWzIAH2qOf2kMwYBDRI/UEuRBBkHRNMgerRJGXs5vcwcmKRlUfmw
Qvf8mBegfMEpAygduqAr+fgPA/B+zR4AoNfdMOO/1Jd84FNeFSaYtJXZQJzSI41rvGqJDUScbBAyzgYjOmH2m8neS2aeF98swjtKBLPcezs4l64cE2BSrrwsiG299rDaqvEnp68xbWgbVkJHEPvuvUCAUJakff6V
tBLLmabxUlaTJptx5RJaImbvppT+uSkTPELXEmlMSmaiBV/LCbcpWVo/aDY9ugG2pKvHl4m+17P3lDigMZxEKMSG/rtN0UkyO60tCp25UkMEXNTMzTvc/wJ3k1YsSvdiZEwTsfNMarN/JWZh02oEIpxrDRQhOsu6
yvFRGzBYxSec6a5tOcL3+3VocC85B0i6RRc1P4Ibw8EaQp5KMmd6m0uYSd8ZNSJzzvlH6RyB4VPzp/gtiRAH3sUbSX5DucP9vXb8Vd7I/x79oDuPB/zXUxOskaQxPg2P+y8e8sWGczpIH07zXHl7eeS+2VnRYj9F
2L3GCRMvBZn3OZhN/WB9XxKXvmvOaKinvmkLrnzeEdzpx97rK4gP86LLNdR+w1psqr2ym+36vh/S5OU7YWujz7m/6gUAoINvXXZ3HN+YqI+WCfHHoh4AtMes5NtOr7s0bmcWseA47oZuoBiBUp2quO6yiijYrO4L
xP/i7rgy+yY4DW1T4dbG+TiBPgRSn1VGvQvA4G4pRqXIl5l+eaXK/x79GjD5qTpfcJQlRqzWgZJ0/F4TUvVwvs8MsqeKFzHtJ53O3w3UX98h8Fg3s1qqa1zjwprPbr3j35AmJMrrzgKIiPMB/A2hHanFeuocPIWm
4ST40Heh0rnWKIqg1deyE5LchtrmfoXBz56HSQTS87m0Vm53Vs0tvGfHKUI7x39UlTqP640sNIaaTgmWGKuEVzAbzXq5i9h9E0Kme3XZV5Ew81lgfMlHqc+mXKZaFh91dHTzZJiy7wA12nHZBiYdlE5vNcRyhHN7
EE4oKVftM1KkYEA3dY3avFS0pzL/55W9qBu93/XzdEm5cPQRC0gIVAoZh7B5N/vgH0NKnwD94mM3tiAbMFrt95dwSr1JIZcFKrLRS6TnoDvuyl4ossWOmDxbPVHgwq/NnsYWo/VKrpg1GVzaL+9SLt8YcZWU6NzQ
pL8o8ZbYLhEieIdSjLCLf3rduxclYebajTaNx3orZ2aeRTEQl9hC4ZXkGwQv+twZyQDZ8eBXhvUC5v7FM4PsL+ASCuRJFHuwWa5AhXNyJ/fpi9NKVWn4ScqBPgXNfD5xB0uhdQ6BqbvIP6FFDUsLo/UbVkuscDaN
TnsR62J0cnK+NkEPZolW6w0m1CZoS3xeuKF1kGyzfcS3kpXU2gcylhsVGaykwnkPHtFPWQm36VYcSJtKNMi7LyBKl7LzvCphuD2DrjWHl1qPCRLDM6/LpDj58OMSD1NiLaEc2rwp/zHolIL60jGzEh820Fv2lcN9
gj2ZMMslV7bvz/i2evHXu6+CCIO/3uZPfvN4aR/fKN6Wo9yGRw0kx/W9fRfpZ66Vf8VxDLuq1M1Xw8C7y3oci2WvzVD3QlDiFKAz9daVbay/hUtQfnMeE3SYlwxMQCYtyajDx10pYMRv9ijL7U3V0d1mjuHXZOYv
sliWyGPfGm40WanHiYkm67PJRrcgUvaQdePYhI0kWQozJgpu3g4I5bQ/H6WbGn23oFgrbi342Qsf3nPGpdABog3i8AHPPF535kQMkU9kInbsjONX2LU7WwW9QIqdp6QeyljrGTIPICcEHK3gwowVY+7FV1HbpXTX
nHVBVsnTVqqb5VI/Di3utcb/Ri8zzvTm9OEY8fG1l/ldJuffj6LcXa3/B2F3BNGnHFDS9mLW27fKt4pYWIUiniKqODFlnOhxQM1GxbbtcPv+Xi74q84rNJw+Rr72Dw91vV/tGxJtx7c3A4X/uL+a2QL8CRjSrZsO
XAOkvIwKlFq+EiG6eRYgDLukW2rD+1TY4o4kAfSX2gO03sV4k8Oht+kzbsPvO/xYJ14WcutmNfbCczmAz5xlHIaJOYP2cEQuIWhmhNjwFe0pctxR1w2xuoqTBkTo0biGjFH4ERLMFH6ZpEeUzL291RUIWf251VYM
I9wYrj1jcGfhHjP8OJl+WJHz91bIOB9bkmMxDCVoPuG04syaV2GxgY7Rl90yOep3ji0ydYoZU5cfVpP+onKBRMLYoALtBPCIqo1EsCvf7mRBUWi8eZutTreuaZ0l/aNlK3NaRgKGsEJzKYwWC0LlRUQOucncQRYb
jqHREGQ0m/Tgc2Q3T7UkN4XAcrOzGHYYUobI7XVTGGD8Zxr2ulblBZVB1c3nTSZR0ArNqna/jaIgMaj8sRgX9iktwWdKF3iw4Vie7MpFdj4HeR2U4xGdzapI0e2nhdvFyAEROAzwOEiyejR4mD9Kc1UburMqLbC9
Q8Zq5oJtUciJYCRq8tUBd8K4e1wW+TQp3lg9GI3tXB6L9qeXSbNT8XxX7fRSmjDK9jvYGcH8leCnwfiohz2Z4h/c6E6n904WgUq0wL6/7yYzd+Qx//aYeSBeep/JLZRvBpX6roDibWDL23VKrYGbC92KuXRD4jy2
4cIE7sSORNMdMDc32LKXDWML0LZXzc2NHtyS6HDVMZF6iTYiJM+ZNOHGNlGKVSOyAlCadgiHT0sSUY5XtJTc8NGt0RHnyMFaaXpSoKVSyxrsRQJyPsbLbgnUb7DEa5esFPMGP7AShB+NynFUVGRl/eDG6Q5mkGSi
meVWDxmqKcfIy6BWRl+uMZD/kdYIP6UAUHFVSB75gDXdku99Ai8dEKGlkKUsh+5zcYTk07QIJSIPAaL2PzixNK5O8tEqnReeltLabJWjRM7q8rQqIwj0/k34GZCxRerrCsxQov5pjSAuvG5wFlqHLEzXshNXeGVV
hArWGi+8gdkCsTp7KBj77RwoToyn2THmbpLusOdjSUzDgeDpm6zGxzKBmREJJqHbtYyinFc/yTQGo/zRfiVaX8iGmf0Pdek1gjipAKl9Tad/hsscbtuKnH4WPH4WORsdO8Yqi/u4tg8aYuhwGsytp7u0+9MpgZZ6
wJSoiKHf5lGqMxInTDkhUl2nIonI/PqhYN2r6SzhLDxRBYBbUERprhub06pYfhKCrj3xysVYlOPD6xf+am8M5y2nEwt3dfslFgcnB0xAS5kv4SgF4VKmNQLQdseE72ZCvlAiI7G5h+61n5ibIUGskLRetd4Fcrbs
pC4GbTxNKpIRYvDCwXDk3Ul+D+BeEBnkmzUvuCGViB5Zo2/5vO1An/weEsE1FSCxW5Hn92Dig930LOEfZoe52f3qTjF8dRvZx0p5sloOND5DIbb5B4TtqaWR9DvNiajsRI8GZW7JWQGAF5f4MCC1T194fxhfhxO/
cInvTwAkjujPaCAbQDTUKa9uz6G3f1iGnW8ipkyx5ghYTrNCXg9HMF3GDnELqZ4P0YlPNyqqMlYPAIwbNK86T+Qk+GfcUM7VwKKvdIpazUJsQ9UsarPVoi5W2aFA3/7UM+oPlrihRy3GIqJaULj4qeSRBMA6iEA4
n0BHzzfDCBZEM2SYOnb9/edDk/zmgkHamjnOqCYT1HOcNm+1R1nJQTpinaED38fYYKgJtidt4T6Bg1iYrRefkg9cRV6FeMq+IYZ8A0W0+2QUrqndJ2wVZEIQ2N2h+zE8a/1x7so3pMnuTy4qO27cNmlf3AJDzqnA
oKW8L+MSBmSGLvHBViaz6NQ6/xCUlPLu3AjzTtW/3c+3BWF2eQTQYMq/UIdDvFhJst5IOcC0IIXmTbmilVAgnlIhfKmF5JnXWdJyxPBGXD1xcTPCd+l+Gc7DksnuHxYsgxTrX17K8VlpJVm859Mn3vZ0yNdu30FD
ZqUKFoRTqlsIf2HAHR1pOJx6yxgQ6wfB3kQ7M4EQyes7jNFBYHBkNcNuCGF6MAHDx7YYAp+KFFPTgZFu+meYSG0j4pG776X6timbqcKb93fElHF5hns28AbymPweEVh3/LWAyb5pRREeSJnTG+WIMLNr/7ecvzOb
Yi2movejC4jDjyIxsU3txkk/7d1qbslFLarbzjlrfpB8b0egYVdE1bCTIJAhZld3FA59Z7k5Jw96KzwGWuwiVvxTp/ypep8wbucpzGiUiGnaVwn5boxwud+YQFsOjKv5gzWbl/ZUZMF2uui4stKjv2SYRGYACXG0
66KFquL7fgw/u0jCGFDAQeCJCTK+DVwSocawj4sjM28Udntt/PjS/QxyZqf0hqytyMl4ZBb7hWejtA1Xjj9N4L6MU2/7Uzmtym7sD2F/MoyHhex9HDUzPJAhjWdQyns/fXd+BiqkM2VL3oe56tW8m82MtBna4ki9
uvu8LtDQl7R/WG0roWX8Lq/pDm7KpaCtPvbgqeSwmSvBEdC8mtK4tNKDxwhuPbc36MtDvbHdbl4D0ObdgNCHXsLcIZXgoR+lnw1k8ecEnipOKpQ9GSqW/LJwj15TCJFXGKQGi9IxJnPss96uXUa5nyjinevn5VUN
lH0qVBewmGVfT22eSx5mMP71mZRiQn8ydBxdcHY8ufYgzhsCDF6ZCmr1N1k+2V1HTpyLHNQqYX4fdl+8lFtVf08MSlYuwGUjJZ7qLV+Nld2HfjAujxmDRxS0886fHwuuFsCXnUcPnsCM0+xsoT6TbU1/kZXuCA9i
fU/oRxqSIE7F6fq6EIn3zUE/l52ok4O6PN8aADIdQaI+gE9/yzgknJjXSztWyHZ4Bp3CSRwfwXVuUaVUvo4UgJNDru2lIHChlI4Rgsq0tB9sbuya8XtORV75tjGvQ8OtT50LRIgk++vHvpjnSctktnv5T/O8252k
Q6INy3CXkPD4h2mYp0shBSawk3V5HYyBkvycmxd+PvUU1jF9bO1Z/Qy2EWegfQkFZewlLB6zy2CiNT9U9W6GVn0WhcxuncQu/h4a8bwaBOhlqabzORB6ROu1PhPWPT2SZ0UgjjF2LV2GPsv8SI/U/NVHi4lR/nKC
4HX5g0Pgt4RzfCLgbLnvd/nVEHwOoOycj/iQk/eO8j/o2KRJUM9NRFbq267ozAHZDBuEH9rRKv1ZBmtCpuc3cB5rG6H/HUqyqAAwAmQBDpa7VkPIk0CqCbWDERWm/SVjn3Mik1OH1ccbIBzD1nHvkTk2/nNm/zfH
qBFFeUjuaRdr+xGmPGPsX2HS3NkZwb1l52jnYQx8RpJRo6jTb2zeFKPFeA6sqEpOCzkxEhOhksbY/oivX1azzvKp/xdKVsjvdh3xySEmS60J+gY+mWQdBMBp/2s2SDd8AQmZB+JhVRMnxnSPxxS99u+LFNdgZ0oC
ye3LMSEE1DCgjl3RRt4QPDxlwzm1yi5AvHPqNoxhbr3UGUXb9aWPgFDliV1DjPiwNCL9psnXXSGBg04otlVf5qnu+3g7v/K0Q1rS17FTini6pC1Wtfhi0hBRl+PQNwFahFVDn62UOASniIl4EytQAQrFD6xg5VER
NyW5OYABdZsB4eukdTw/z0jXRef32zF4daPvP6guBvS5LK1YdHO5Kn+pN73vwaA2iKNPmL6X9HDw8LeguLIAaeX0t4KKJmhGJF5HjGgW+PV4ux7FaWb6fOFJy+ChTLvk+D/EpVi87OJ3NNFHwf+dKF1kj46d2kdo
5g5xyWlb9UbFGNgFljzQ+bm87ALlQBVjt362mybewCAPJcTfGczBwAEemebcrMbTAI/DAidzh7ikJCzd4hBzl7jkpJhEUYCZnngUi+egFXOXuNSokKbUiq/NXeKSM1GdSZyBoaE1UFsLi7/viYtZA+mmsTsisND4
GjDF5oQfc4+4lDx77cHng/ibpZMHz/aLTajlpcjm1r95cPVBz26aRy4y/EEnJtpwOCLqYGoS+CmNBmnd0mIgResGF9MIWre7kF3RXZtDhv6Nk+kMnb6Pv9FpCFsCqKYBF51pzjGHoiMCE+y2YkkG3Rto3chc80i/
9qvBtoeQj5fT+trrae2E9iFXAhZZUViN50jJL2yrpvNUb5fPzhxUMCtqwQZRzc/FVq1SY5iQs1dNcc31gJy5MTifAFqxWT1XkRKiB6SCI2h7qbNE/H+G0NDLsbubGuUWZ4NE17RprltzEh34q+QiXowZnu+/urL9
LJNjJrXKMtcdd52Gg3BwzwniVv+9UzW10TFHu+BJfrK6iixk60MnGL1yzh9h57t6IFHBvpi+uGWOkRIrNdhsMrSVVZGLZsaeApqDR+SjNtNsBZqhGWs3c4XegDXXlFtPXjbwUVP0HLPIBTpWxeZykIvGcZHqH7rO
o+e9Fw6t/r8K5fnFwTjHBJsJfyKvJxXgi3aJRp7ILCYEm2Mg69m/3ggIAqRKvi/0uOW294ktoU9GP42KPThTeLK46hGwJeCbSekaJDsFH8pYgmxdJqebO0/dPyjId5ptkiwCPIUHPp7+LhVIYB611fa4VrZH0jST
1I2W5nDKDWtzq+J8s4T2BLbVIza3pIByb/b76qukjhinVUfY4jowEgv9o+78bISj+qQLRKbl0wTCCUaE6e+KLyyiCl9Mh/7y5XtMjET2Tu1lbeNm+LYB/R74WbbY8Nmjx2nESG067UKEfEtGyR0xXMleePF7PxFf
9sfMXhSGgQqpFQbPW7CHkNqvQwC3VX9Gz/9vdjrJKkFzYRcCcr6y43ahtV8mh+XFW6bRL8tdqnDwPDHyk4CJu6bd+o84UqzAwZQraQgbbKhpKUC3Iwov8+crMGfRqte+yP56kaqzRoZc2dROnjQiaJhwHIytkX3M
/QBqvvyZM5KFd4o5G/zZWLo3DJ+clTHlMCQXV39BRjMVR+q4M0PK4qxaeUzui8/ZV6DSisjyf4gIbeepWLCU+UExjMflmYxHZaTE/CKA/wuKLQPrVHm/2DeMSODtStby3vrcHadzYoUv0Zz10a5OJpyR2QNVYqPz
y09O4K2HWKUfYU+ccOmrq4uzMbtebdfOvFU7D0gsxivx/S+eKI0gE3PYeC/xjODFSkvQfvGFblLhZ6vQRgwo4gxemVfhbp/MLP8pZd9ggcJqXjIr1NnVv6sKiM62chEMop4/z/OMSN9gQjOghw4GNeEwQYxJush4
32V5+Xeay8S1pEI8nLlkSM7ituL/0sYy0Lmjbs+883sv//TtzU7dE4tM2U3NoEAkEFBv8xUFSnY4LvaDIoEXJH3royQot0uiM65hRIhIvGu35jcqHvMRXCXOQSR6UrsOnz6h3tXwNd5VoygVzphehtgjdxfoQ/eE
H18WDUFQV4kWVYkELFeB/sg6btmfA9518OVwYIUmS6Y4JUpWugybVipihObjrSJc/KLr8QKRLw1Er1KonEbEpKH70monXH8MiWdzP/NY2CPrs+nM8rJ6QZDZMpDLO9kDFkqh8Oq50iw9K8p+lG5BWjcNQccydKXv
t+QmEICA5Gj9faQaUCsqKgSi7SdtUBZmJDInDI3pSHvJg1a1AYj0TCZKFzKqYeYS2iuA+S5AorNBRsaWpLhRG/bqJG2TRNrk1A8tDKTHu0i5T5EUyhGqj5us3TuoYQBoQYG2xSO5DnnkKKcaBN4S20Rst0QHvQDs
i6bPETEJDnMKuZZStLy19NgJy0vnnQhQrhOUF+7LwY8yPj+QZPS79AaPX4BD+VSJVFi8M/iIYZSev+dRWJrRoJNvssxMlIxjPSX6OiREzkUGr+6eK4beV5SF/KrM6uXCtJTiGJCMJA1QZoHEq1s+MYub5BegT150
TPvf6bVMLSKOZld80yIy71r/9fnUTdfT9GJZA6xo9U0zLaLKoVN0bWKkhG4mkGuiwRfba9Ory9fM7ca4C0jbBw56cFPS3EPIa8nY7AFvjztAvifbCLLv2sZqvPrUK1XOCCVN4fgwKMY841bmDksEku44BoqPJGCO
eQqDUkOF5iHOi9SAoJlpc+nRPXE2hdFwNiESu4kCh7sjLClvIXjhxk0DaWPexpPQbMiIN0X9lyM4fLVujMh9QGTceVz7vuo/t3ksYZzlVPc9hFs763HvFqdsvnXXankvHCRask08cCN15dCK+Rs0nKQFd/lJ9ett
/oyBdK8B3/M0tKRpNat1HBap2y5ga0WuYEEpwowMPquacXINEDCK8xVdSWuh0EkYbIPnLA8osn087owgKNLXiZ1MdXR1BBDxs9nf+idvw39Kn5ntd5/iiZkpwsoHlIh1iQWnEIgNpJOw/LvPohmpk0HNucXVGERk
icQsJfcKi/pAfQAJrbUTs+iEPVckuO1T6y5ze+hzImJJ/kvCkqZ3zabf3jV3fW7mRGjX0/TcKMY0NAlldMSbO9VlIjGm7pY/2DbVAV+jX21acDg4wUe0t7SPSjBBxwvP1NjuZF66Gg0uUmJ0ITYtuxCl0LD3Bf6L
Mgoqse/sABJHmtHuA8B+9vYV4SPrLX6moEnmsWD3zN98Ke7GgOkrFUyNhLxh4HI3FmV4Pl6F4z9ewbuaBbetsD2/7QegwH+je/5HN/4zaPno3Du07/xkPD/nZ+75t7Dl/4csk1LK2Z1u+uPA6H428YqsoXyTw6q3
E/bTELR3Dfvhvu9D63+j2NfXXacF+8aFENaEPV127Xk2harCqaedPQQSQ0PEfFZFJqAxPJAdyFV+87DEc5g7GuLSXmHI0MeuX1ldf+RvaGPiMLBIbUfu32iH8hkQRNf320V/SjvHlCT8CiZwBHN6Q6TaznYpILa0
OuctDiIq2MHFx1aFywrMKElZkFN/ONsuGoUneQVso/7P0IwShXfvIjB0/ObVeH9lVn1a6FfMlxOhjtTDcXb9tx642vbC/riV8uQ0f3u0Io1Ovll8Xo7SMTEFzVWmeldckFja+9q4kFif3/Ktq869IgJzCQFtfWI9
v8LT5gwcyBXO+Tw9egVVX3mh5zx1vrxrDF7yyfKVVVeMSw8eLlW9V7leqNQPDamgKj//tV0qhOpXL3ylKW1V2q1eNJo9LC4t+/ZdHP8Jlc5S17vNnAvD4C+QvBvwjjaNGutIwt7dOizXaynj75JY1cZ1Y0yWqUhx
1jyD6k2oqzFl4+kvMOdMrEGR1Sdcwd0UkXWkT5SNWQUfP757lTEaqWjT+YLDFBsLq4pZgESbPQodAORokXlwSRUpG2KbsPrfHBSeO4vNLAHC8JTniPqkxK30OeI5bcrQ2ljvrk6ErTGlRdESrHNHmKopW1s/c7+W
N6fEDjQBXku8yziLzXkffwnuSrEPv7Z2kuGTmgi+DfNs9xWTeuvmOpUS8ahfxiefmnbAyyuA8j+mlfC8qw8PQH9g4DggFkpx4aLSk+KxzoiK4RYJ3xtHCMyUZsNVvK5zCe32eUBe37oRrFUc25TKigymJAUL+z+B
MZF3ur1zvtXXo0Gm18YMW4O6SJ981x0xfLT7EL0eM8sCfkAfqESIb/41/s3SUYd10pgO6bVET3G8/MQmI5TncFPhaAvYY+hhSPz0+KUzmcR1+NCekL9Cm3ryDqN4yMBtFBCwt4CZK5J0o8efKlPpBQ32OphthG1G
U97vbclrCkQZdkaeX/R1LkRir8E+z3JyNTHwrTOPZOwvx2/rE4QO4tohgjk2H//F92IMZMmB9SB+6jhmwZElFRo2VD8ZHcS6gZPVXOVJKqqywZhethkVdEXR8kUA2dwlmUp2+qAsz/+hQp5DehZvqy7+9yvXB6YY
EGmS6gSdN+TPB10FuzjRXnMbAmj9w8DtaiwaphyYtHEvNQXDewwxbXKFofaLTy65tTgjaFNwrR6au3cZg9+IKvhNMv+drLy9zydNHOzECNiOz/RVxIgyNUXOtmu1Kynb/pOEWnSu0TiZYh89jxZ2XP1f4dwlbzZw
7R+T2Wzn5RxBMl1w0ECeuM2BhViXmEMHxpxasBqrHFuxMCwsd+A4/WJrvVu98z4uObegbfg9ceX/6X83Mv7dq0T/Hf5F//kjs9VcW52oSxicI+eP7UUNzqf+3+SSc8e5fBrEA/huhP0VLtnMjLtFosE+BBEj+NX4
UlP3dJ9ULzJK3usmWY6PcVeHpBOmIyoRIecGr4kLbYfV2Nz7JCvpO3s/R+8mcTe/UrIDWRwpVUlnAuLjktCg5oo9uQVmG6HE/Tt6QEoTSB/LkLRkCAEjVWjQCvvQa7WvZzHHCp4Vi5mLBCwA8x6UEIjEji1HlFb3
jWcdrVtTJ5zGBh7hqh/IKtLeozoy7Vv0c5WX8nVJ7lr9loDOsrwUYpa8E25/Zknys/6UC7s3Gjm5nb8Gtl99vSMvyWib0kUL0rWBbcvaTvkh1kRE5mE5jYG3F5+L4g9qflwSGFKSq3Z3BU1m39LogU8y+5rHGJ9c
xovBje24GiOKNNGuIro3sClzl71v6JrdbGqDqtvGPrvyJPLH31ZM2nCTlmXB4LnbkF/Uqes2jeY8eyJxNr+0Gt6IeGxsXT6u7Oun7B/6CJir2MGl5NgpepWVkmvhnb77Hii2sUwNznUmsipKX31B1c4EUVgzZLI5
kIUM7P+ldAu7MEJcAub0qJpNTHsCetK41knkPfv9mTCDJ+gJ1MLKX6FU1d8/EEOPQE+2JKRFB68q6DlRee2bz6Lp/y5ANtpXnjFJt4mEBqaMNG5cyp+g/GRIRL4GZJFpE8+ZLTsTMyWPHMf3FtBLl4rN6rKloAqM
3tZcqMyTZiQeWsNBTfPprywsI2u3CMM0ctEAfOod5r0TqKsXAJU4RPIuItDh8s98Px878lwvfQycJTsHnPHnLHsxo00Qt/bUz8BlJHsYIhSsvlD6caoA37VXP1H3Qnk5+FRYcQGcOiJAqhLqEo937fP4Uo4Qtt3Y
N2++99z47XGquipUPmjstLhN9NNCwS7fzDvc7/1Ptm9efPrBvH7hItvlaE50agdq9hIIM4VKiSTvC/fCKRHYlnsyxaktLNpdNkAoWeGqgtbdGYBcg2ieaJVkrV0fkG2z1wUIdIBx+sZAVVq8tRRGq0DWzVC4Az/G
OIoLmMTQrgdDK1vW5df9Ka3Pj3x3NzDZQfjJqvgUdXFQHO2fjgmhu9WmJf/saRkJ0WCOUEEyKTornhvr7iqmPCBaqWmZO8TqmueGdUEutFI474OVNEPM0i3YIhmcGXLhctEDrCTw1xkXXIqHNoq3hjI9lm7+0Xjp
rXGQDx5Q8kLrDLrhx2Q/IJH3dtF2nSxh5E+33dtZ1EsxnB39ent8q3lF63pgP2/ivO6g81eOZs6PckMx3AZpeM9acpDzuua+I8EC3P2he7kpw2Ad+XDFXBUWE3jcaevGm9d+yxvihi0nKo/tbKR45n4fV1RbQwq8
dj7gjwj4xzsc4BHNSPguus5znLf43ySugxhA7Z+1aA2OeFD2u2Cz+5jsw5GM6jYUy9ovIH1P+pLGVjaiufgbZ87wIY2o6tAtDZVPYs0mnTVoNSYy5BdUqRW9Sr3n1g9ejw+2nryMGVPDv9NQ4wKxS9cNIUtNRrax
j/tJuT7+KnyGlHUX74iU2x8reWHo6jB0ICUgHmsIsLEiLM9JtJzUihl3a5/xsKft/7rdsX8ZvVMmMJR+lkJVa4maRcXJK5paKOGgCxiDfrt8HebsofimFH00OL134JgSTzP8q0NSecG63p4LJyax+t5ighkdlLBq
lwK8Hr+EOkwfNW/g3PPVvYyXE7OZ5BFZtfwck5CHSlGoxcHctgi65pl89+i8YoTMjMnBw+2p2/YpMbXdD9vD2xtjz7stEsPdl4BXfNHsPuf/a2aX7WBYHPrBSjgW32J2nyV21R1vbQHaMlbPlzFq3zRBUVCKsV6u
uuO1EoxTe2yYq3Jh19y0x5IZm8LS3VGP/pjGKmxn0iQ5eXOiyyxZ89mpzf42cymt6Pvdla5yRUBtbpzz4Ume2iHgvASi5tLe4tvzQEwOzRFzPgFizSD1Y79eU+ZZ9oY0ZCLIOtMtsX+rP6ZEVNzAO7ub++TiB8Dv
ZZt7O1BK+CyF6rmE3RhVppZIPvPSzm8x9pR9mn6cdh//52TFiZKW17BAHbbX11+48TVcJNfnp8WVKciEDA5N8Iq+DrCdDUws7+Nf7P/a0Wd9pKP5zgYVGPIKloFIGplsrJus+Xb5J5uSvDbEYrqH8jCpy3sVSKft
vlpf1krmeXEJT164qBvXWCZpkJaJoU/dU5pKW16LwazuigVNR6ba2Fi3YGmb9HIPwkoRwtaNOiGlGD/82FxXal3yAxAiEFkfLmaTJjOs6lo5XM0nv9yMuvAGsUhmijHFVaBjN8EjOjoB2g9PrA5p4AY55H8PpPYX
lHN/Zlyzi3hsybQY0dwOMEw/B2RkznJ59Dk+74reVBDlXKSjLWjTUK00dU01o2HxhISH5tBO54pjKAZ7jAlJstXhny5ORunJlEeE2u5at4la6WadmPlmIyCkHvY8wq7fsOlvdgdEy4KwVQmTaul2slSzIeU9h1Q1
j5yGQjyGXzW2Qy3b/Iz0NgBQ6glsgnOAwtNycZaHSVLeuoTFGmVQykJ7sKyLJJM/VAXUuiQhvgls852HbEtgHdMBwOo8CnfbH9cAcOvNMDGHu1Eog9/2QLMdCWNovHKCO/1ZeUxib1SupvHoAgj7S7CO69wZvR5s
2KXFrTSFfjtosTn7CC6TwRibRjFhZKoBLjYnWIfAUznx4rgdQtmsuN/6vnorsz2K2cVJu+KDlcpIZy+BcP4L80q0u2EWbNSGFcg5rYmXlep+N+9kMWt5rJfX8e0yTwthXbtlGVxFcrwrrlATgszLNvN+MhgUO00d
zC6CK3AFQNmE+ml3Vjl5nVfw7gN7M3tKmFiCnIXvOTwQcctzWpKrg1nEddzGcA1wS4J8alGZF7jEQQmxkJ6BH3Bm4dXZhtjJyqeL3gIHFaZ7imxNGMIFNMAk3jQIjteBGQtSqbZQfThR53nwf1j4j511U/qizdXH
sCBGff4WD7MKF7WbIVtQ07qjbj+wRu7zzWftfdgljCnfr3kIHIBtLIbQvLETErOi3v1+flN4vlrNaZMuBPRbueC3JkT480rmTrBXBBB4EBb0oqGUOQdphabWaCFwbwch8t0WQ4QFIOcEOEhmzbhPTYrEBIVtZ5Nu
DcqEu4WXqNNZ9VKqrXwVIpjg5pQN9/AaQQRlXRmb4xqo3rXQT1gAg71xLHE9OElEHV+DApY80CAUtcdUwVqWdu4LM45CZcHk+LUjQ5LVd4jwvQern8bm+3oZ36ZVHNsOyu0C9wcdYd+Ytc0lq41A50U64+CVcX6a
RrqT1Dczir72S3oXsOFg9dhYyOm+JcJJYpY1YQ1ZAkLFpZx+yDdZu4bCMurrwx+yAPQwSkMxObUERYRrEhVs8IVyxDXdkuX4t6eoHHYRy/nUig2efZBuc/dUSe1sb1AswB82789J5LPh9piRpBNTjeyrN5HIzbf2
rAEMDPjLDAQZ190R4CTcsVs9m8NQ0okNVMWwxD3+o1Lj8FMEn67HhCZ8yncpBCbHgLBj0GUzX5CLSzBoViEApMcrB82EjyjCP+kcShNbkmLtJ+YOSBCKegPaZAFovXUm0JIFCvSzITYnVfPtcbspgvSkhUaDgvLR
FAmU0mmV1ojnTw62lCh1DQFFoYFJfWJlvgsKeQIdjQZ+6kVqvYg/kQZZuk2050JbOs+wTw2sQ2LCZXjT6usTrBYQWl7q8ZaUcbNaaA7I2LzOu1RfZjz7ER4wyvAKQHpDfcCGNSY7+cphNWg3/5Rq1Dz7lLYiZNAC
VwNlcqqJMwG1pFSsKOvCngDpRkeNTBEd1Nf/PNbz2ATXjXVS3bu4VD4xKMxwNQx2zgG2g9NUDHClXAh9fNGZjZHpj5IhPwXAF4BSaxV38EIcQX32xaN31EJOLhwNqsfbVHr89GNvUF2HqJx8NMXrYAHIXwCFPBOb
sdZHZhV8ZlQSDrtnLluDs7da9KkOd0Js7I+4Rx+MloBi70RrPP9FXE8QW6Wy81eCEVjIH9FJZ6j3GChmmJ+t4awvUlhhwSEILEPXg1bYdBx5l5t0lfbzg/BRQ81EkqhbF6sPh04PYlaeXNtC+lFWA5F1WqqlaN8L
AiAngIxjoFiv3wiczF2PcuIvFKTJ7/GGTmkwdnjmBUSLEVojDbIEFAB/rJbz55VcZ2geaJBTRShDmtLnIks1jB/tIRJJqZ1Q7MI4/H8LsliJ9d2z7ajawSYAjRgOWEuyKePMkibE7jr+IygFMJT3gI2P6VxqGSHI
/GVYxDjO01UYpEFjv0gy231fI1b3fdQ6Z32m3FR1nErcUYY0HJInzH4Z7VU3FzCT4BedVy+/dZUHsMjn9SpkrLvemzwNxk4wGq9mxd/mi/ly3g7m60EFO1uIPs3X8/nqBn/EWZY1ZtcvpXvpNuf6OeTIkarQtuC8
Ad7+Drf5Dl3HNxDKNy6uJbpE6zdWTR07k2tL0mK1tjk/WHyf4H5XOpkA6ima+zzndNbW666x6tAQ3ZXAhvd/S+hjW7zHbR/Pik8Vuz15tPE1LXhoqgXw4/XOU3S+5NsQyP/iZ6uXHzOIGm+w+2myA78MuzHgNMx1
vIHiJ8XJoB4nOZ6cwuK72jH7oPKWyKkFYpvU1uGIFALcWFW1bK+I58mYaduGTCisvlwe5OzEbnLsk4oAj6Q2A0uEhWv1Ql3JkDkgMUrZc2LgGwarYOmOGhdlrRd0vcnLVoaNQcsNhSn+s/DeW4lGAvyzKw0T+2YR
9o0izti2+ZDb5APMl0XQ3zKUaRI97Bu1uIaXS/xyocRV29kZx/9zIaNn/tfHkAuD4IY7fsD+gJPydiKOQgM/VH9allcYyr+rgP451WZ5xgK6fWqUGkjxpSevvR/4Kx6f57IMp/jkNDdMcbqYuL/WqDkx7m7dBSD3
0rsOgRX+36e4I/6vC9DWBdCtZuSCyKspY8GMqwk/C+Tnak7BQ+6OftdbHHDSo2PLees3+H5P5HlD+gORzttl9Pb1X7uBqPz+r3Y0tStfyco/wxRHNgce/3h6TfFVBHObewg+ZcbwLhmfbc6RtsRk8cddgGPxvlin
+cbv9+si7O6Ccpqc/UtDWl9DPBh1wXAcgp9po+UW8PyoySeRO4pC1L2icsD4bUDXWQl8h6Rc/EnZDcIKzNxXH1/QkG/CsPs1cfVgFpppgxJj+XloZPAg0c5zD0+y5LPhAjLFqa5VfXyZHjZLrMLFNDlbKO78/DLl
RMOpnYkTdPqMUZvzg6DDSVN9MgwXkhON1foAd53893mmc7eO+mNBcg1DfZtu7i9rUNzPv2LvBFVj42Q3vhurRGSNW0k009pk0UbUltPA/IJV05mcbjYSvbnyoNcJImg7TbxKi9a14Amt95lTWzVsgGboArglJkuL
gfJAIyYp1V4ydamVuhJr1B9TcoR8Z75/JC7koKFch7IA67E43g8gZ+HMNepZ3Ley4/eXTeA4jjZzXFBStOgF9tEFINP0TvlLn5Ycm0ZToaIFPKTQUbVKw7tYw7uuP55maMYAm55ga29ejIFMS7HSJtS2hqF0Adxy
EZTlTntvgziMaZpejikHljyul407An/pdZLeF/KyIUtnynS6SVUP0ys+bA3eznH/ZPmqZqNh1rbE/urjbQobC6ZUaEFb5KRZ6dXPyecsaykV+/Cbb5vMMum1QngmmiZl6nIPV0ehX108NyTnQdNgUrEFLyqoXm+s
9wdyOmrc6liv7hWsBAGhmXofL3TTdIYq/g8uFh/ALrX2ddaeoU7hlQu3V46Wav0rZHNqIChLgx9a1StZxxDWsaN5dJAqNWxlrl/ZDNvaLVxIbITtahMDXFgmpbMUGy2Ewup4sTb8UA2yP/jQUykArW7XNdmqkHNF
qpLo4UastYazzT97Rrc/qoloWBX3VhuWl1Lz+IhmM1UblQCsZm6EnyuPrPgpw7yknIY5rS207KbKoLwuAAFVrGgFuhPvdUzzJv0B/JqtHiPwLrVBIs38GLGphUzt21dkqZyZaVgsQVKmXl0HFQgXTtIjwQ/H0ghg
j1RB2zngAim706lBRwBXpQMCSKV7AIxBj2/JrHRFtPubLCEjjL9L9QzF43nWgWN02d1idvSK2OW0z402Xyyax7Eq7Q9kXuTfhFPbkFiMdO8Cx/jShflo5OGEHPnITPlPVDv7xrTNL9htQFfrusuXv8TXs0mFyOUC
pyYUH7ZLaLHOEF3ZiJBVbrS28LPmRkg1WkupfOwMHd6ugtmadXGJYkujnBsYhYr7yxtXJsvivrZEaAkZbJL2/oGdHjOy1r7ebDomwIh2yda+aAXeGCv1Bmykfbj7anr5J3/rIfYbnad5sCJZrwHG9gMNdm2ENaHP
uPO/SfcHyfVvpUyVCFyf67ExdP3Oxv1FHPUZDJQm2ivV1ldvjZFMMF1VHFi0fJ7XHaF7xoLqsy1WL41NY15Ed5pU7+Tkmp28JnMnR7YnxGIP2RgWDHZnOvvFn9+Owf+8RUPhsHKKRWcz+zwKwpB1NoYpNJbSKUqy
S0DmMVDo0ijE7THMYSEESUf5E2syYfXBtFN2nwcRg3aG0OwSkCmBG9zhsUSXGExcXeP+qMdGLibOISvCXTHI4JRloUfPKJiH7UGjrRSom4PUCG/gjoFCZ00Uao+BvyuRojJ4LLkbKGurWBXc+3Uv+eftr/3A2K4D
o3RIT/bW+tSF5qtnsl3no5B/DQMwr7qNrCtfvt8WqSnipx/N2/80WGedOSs0bNvbGgBcm/4szhlhnej2vK1g/eVmXQjr1dC5wWCJbwyRpMv4gnoTH7LRlzCvehRYsx2xMcmf50TdIy6Wm+dxH3UYdUclx9f6H7L1
sHy1EPrzV4GNtL34kO1Ud+9Yv7dwrp9Y72UyYI0/OB2vX+xCEWkEYZVhS9qMC4Wl1SQRu10jDJvaqaPbzs5p86mtbtqwHbafIhdncbyjZ4WGWz2j2oJM/eD2Obv8ar5YrlLVBYO1dDZE+8/VaC450V2biVh/tsgJ
rX86tVMvF7+JxGFzzvF5iFDDluxh4JFIkiuhrn6bqx48YjcdxAT1MsQzmAQmafpl3uVxcipd431oufe4S9/tplM8GNedSx+RfjzbghHhuvI4h/OTe2u2KVVjc7Z971N/wvKilbSETw9PTSbVW+JG6pd6SHCCDFh+
++QC90f+vO2nbJ0odhF0aFkMo5v1szkUm2MWyD8uPbIC0NfHESpNm2zLATbk7H5ZpXTY4DvNs92A4UPgefowVgiSoks+5ajtPUYdV5Ew3fEOebUfnP8SzPVcRdOnM2otRSolK6sMwV9S6MJd3QhYBImunp5lnwyg
b9Xy2EuGzuEZf6dtbcL7JU0bqgFR6hRFgnQBu+0gMwg9/9WwcJZb2wAZckwNJyCiCkYs3Le2TQKc78mBjRuBTWMunQ+tkvdWwZQsMDR2FcFxuXIJV/QgyIUnZGXbcmp2LODh5MzOfrjQHhoTXxbitFyUVUumySFA
HfOU1GDctQcaTqePlxflUjMuJhG4auVTcatWB7+KkS+2ZyOnDWZBFWaESrgsqNoPs7rOcHt/0vyakOaX5PFL5YSktvs4kJqcI3IIbR9HzhAh2qE3yHkiUKghvsscX17finwXAfa5JnfMwMDXTpqh2nroU9CjwMCt
kitX990cPTCCB50lzIyO8HQg+7Gl4hXM3sbKC8zEeUcllh4PJk2o9TeV8pVypYJjaaDS5HEZ+TT/s/g6Az6SPifNAxNAMC4t/7XwPd5+DDvQs1gecd7cqRuWI+19N0iC/4bQ3/rRCsNac538yHnA5+XmQIB+nswn
XAYtQSa0+osPFbYzriubfxPkNv8mZSMvW1pXLH4T8aW9mkuvwW4LsoMEh3zsvX3lmbopGe4W2gyNO9/iAN0YrJ/QpHDA0XqGbFLuG5sV1WUkdrDt7mn2Ej948OPhvJHnBsNMZATCZ8PhjjB2/RXOybBo2/J00XBV
3QvxhhObs1xs1FOjrd10sU+TN/Xle8HHGAooZy/OHszVCsAP9HhAA5OFoTQxj7+romm4PkGsTuHt3+QaiCfPLGHO0qo56HuYLP8tMn9cIwN7xBpNyZswuh8V5u55Odz49LY27dW6hb1m4v/fa6x8dbm3rd5rWH+f
9mFmJLr6n+8BL+PMb/Ljp2Ra8PKUbWdPEM7z2RAx90LnrPdZVZUP6O7X0qvjSD3+NrmHw1czVKONv4O0P831cth1XHAs30yOmqtiNv+gLO8MX+3yt4DPOBfvPt0b+btkiJtH3BGX0dJRSFT4HwRpLsaBeSVe5flz
frOHfH0b1T8fJ/P34NXNZwAn/VRWx/7Zr8A9s4nfAsdRyOXjfuXcJ/5S1xLwHEEoQLi4SAfW8GuFtaHvjL8IrNvNdRbaWPz3MWbsX+Hb/z3M/xAJUd+mwniADoHyC9bwc7VViPr6Ih7/EmCH/1DQ6l9Hmo27/K99
xIhd/f1NHtWT/63M4UYhSnpERO8ax1BAookNX2dkIwrJ719g2Dn16hmQ03ws+HbrXGCJHi4zPhPEFQTV/gR6hLe+6d9dYNc/jVwmXI2AbOTwVyN5hwgl/TEfA66PO1ivsvwXPfnP3jfh6CPxVfNqNGpjQdR9PndI
T9NufouHam8782fd5TFX7CxLJ5hAkWj63fRwfUesxQOYk9co2Ef/tD0VI4kxhrYcvfmbPZai/UU3oCSW33VzoY/F+FDmog/MDqd/y5L9XYo1xLkvfxF29YgS9PzvsrYgBqh9oe3HgdA8vN3cyjINO3W9aEV2fyh6
GBrpwFp+0muYg9H2O7OJCbaXY8JTLfcWv8Ywy8kKGI6al1A2VfYGgf63Ee5qNNXc/w5u/7nKtv7N0jD+M5K1MtYR3D7x+Q7J6TnnA/z7g+ar5nvhH2mW4e2zpcN/+Zp3Z/3YITIBECuAVQUgqQDyFBRgCnFDuqRx
bcJi7D3hNN/hlocKU6/oD0C2kBmlRFY8m+q9tSaVT35kK4oyQQJayg+kVChBXmZZoT+6t/KnJRgFFsDkOUH1g9ji3EE40nnaLBRIrLwtumc8HmeT61fjYHwb+zO3+B/JxxlfjtqWVLM46pfT4fxYcAKeZYccpk3+
fHNbcya2YCAcucSzfF8kLlwIzw7O74hS25Vq0pFi+XzgBXen6Q1w8oJLKUOZK+TdGkk4noBW5OnPCvuA646FhqCbbixs6eiScrNCCnVuWc6hJxY0n1TqS6MfnOH9MTQefmw1ILxGmmgk2LehVX5gAqu3gHyhMPpw
ER0dXkNzvVmih2YQpS/un1HBHiiDCPTlH7yMCedtcyh4rDczftwbXxtYTmlZiFkxhIwCM3brkAWTgtkiXrJY3MZlhsI6NNZEUNtUXaulBv1mqPuBHnT8U8aAJsHUNxoKFUiZZEiVTapvRaevZXTi06WmI/VJIABj
kn244x4k+xTjgfSO8zURfA7jTjEnm5cm1RpB/BwViZJAixey3U80vRYf1ZgpFGQFREEG9uabfLGnB19ib4dz918taRtyUSvuAIvFKJ0ArciW4wclHyRVwzsqlfodGcScchgipj8rkwlqMbJufzWjpYuLOmvzJS0L
Zfpt8CMn7dqaQDctrV8bHmCrd+hhh1fsJoyOUubMjOs0jWYbEaDuc6SdIQogQktG3XxX3NQj1mAIHNKOdEn0aaW370q984/lEGrcP6JJHxUslTYHhaIKMdnavsJnWEFbNEFncJqttSm3iZVukP2YVybGSGWvyoFp
JTUS4a3SVVEhkp6v7W3lTGCJTFdpBXylWtaF2rgCf8cG9516WZLwQAEh4DJ2CWnxEhNhFLBeuHAkU6sdOdt2LOMqScxmM4cLGy92zmiVsiXdLJV1oy1URiwE/4sy17gsPkQ7AAdI97d+3sE5zH034wNo08seIcu9
elxGFWvX9QhJFLoS6FD0p9F4mzSAN+lBnI0opOp2ss7dQo04AdlRdjVpNLCtwRAfG/vNZmk02/K4+3roY7jxFoWUVZkeSPCA/ADV8Kz5Un4koB4KxDTY7bXRA+oHnz0c8TSQw4KGJJaGIeli5whfwYJ9uLawa2AN
IvMuH6f65L+wv/U4jbQGsJdR5sswRbPan85eSsWsVPthnkHRnVi3YYxnbAJnLw2WP+Xf/UG2AK8QoVr90D+1DzjHaX91l0dV4Zi2eaUfuSOIeA8twx0qsn5GeCau8F1KiQPj43XAnxPhALVb0sJb3PkDREOcVqsg
ouvuhnWmY7IEC5cKZOBkY4N8VEd9tzEQYI5GMZYDv8simKWgRnoN4oeeiBZGP1icLjU1hrzTd8g1EANQRTWdTH+/TaYh378fkOFUDq0Coar5nYLkVVOuA+Lt1W5o2yMnykAl1D0ZrmkbKR2g9/8rxQCc0mE8eGVX
TwX2/+CcK4mxZfjCIozTW5zqHtcEpXj8ikicsgPOicZBMeOclHhrJd7aHAc2wTUrcEkTLtQZx4xGQaRoGVHilZTxUBrl16SY/qY8ryBx8Dg+GylfIZi/OpmU/fZ8w+3cE6HYzXrj9tLBX/2S9lK95xitkGXY6Whc
KkBNfag3tpRkQ/IKdtiflTmrLQEDW0SstAx0dk2bGaDinteMW34iNvryTdZmYNV2XnZH+8jmgcblto1P96he3xaWZqwZOhfjeNRsTWDe7BYg5F3YZ+jziMaPj9wOlq903P5WQ2xpdMvIi6nqmGo2lxyZoXZpiS3P
fU63Wj9Yc3j1AxqtMLVjhl4cBN9bRbCbD9IdckotaeQBE+4HnOkjpWA8/NbpkLmGQgKk2FiNnK1eO7Lrr7AfiLiYjX/9wzNqdjerJ7crDykuiGVlNxskEJLRv8g0TKOADDEmGmUTvWzP1tR87F61/cN0TAVXm7Kf
0J9Ud0XakVD6iRyFRb6pmcP+qMIxtvUiGe6CPoTEQKca9e4RX/jEVaHJFPWt1q2TDKPta1NpDQCuKTjlujiVD7GbEkK1LUzb5+SLnClP/jWxux2o3dJe8kJmiiS1gJI/fK8JggQYd+JdWUAhbcI9NVHhqqiuOzuQ
A5+988Bk2QFi9HocLES8zvUAsndn94I9UcpgQ7QTVrBHrU6MUDaxt2fVw0Ksw1zLihPDLv9HbEAZoS5jK/GugknRg+GLZoXIgt+8yRPrLF7+m+llR5Pdsl+8d1wGzxU7I1tpuu5LHCZJ6Bbg0mILJUjdW/QG+Dmu
7hRp1hg2CnHGuqELNTgUwWmOcYnsLh0SNYjEtKDyUGm8CGwaMCOQh621DGWStngS8H4e+LHFdYYfQTxnQ8in3ItErPgYRJbCFq/07UhjvyNECnQa7OkOkSHVLih9q5X3oQphn/uzIfgBSorSbr4pc3mL4Y5Rey3X
MNSHU6qh6cJs0rmu+uosgQfMO+OFkFnJfI6Blm1H3UTWjDgIq6FD7Ox5DA1zfuju69C2oqo61UdltOARQTYM29PoEzC/wE9AihnHRrh846iXtEn/1MFEJBM7BHMTpcLzLEQYUqL+bebQOj4oCnIbFNUg5Tm4XB7H
tk0EVK0dwNnHChluzeQH+QfWSvgiH0IhbFEy/4CKJXFThYnOrZE+t2B6snMTSJFaLcPP1HIwZqtF5pkZjCt6K3CxGiOvoX4mV6uGZimTQwHNEsKYAEc8OiU3EpZfmQs4sCZHT0no4yE6pYNWIm9k0M4C0NzkDJzf
FfCNGxC9o8lmqAxcj6fTuLII0BLIkrbSB90jrAZ9mBnwaCsKnugquD6cS5PE1QRBtxRg/ezUKx4woqA0fdXwwl/DZ/R35AkFUdTGMPYM4o9F1tBC7oEa+Qy6yeNbdbGkE5pcbOguf5fr+q39X1wDrYN4vfxL5tSz
W69PrrR+Zxl31dXkfmlrPze9/6bxVRtX8kJPG8meYpvdz4pYKOkIkjIgIvRPxBd4KpvlAou3F+vyICDrl/D6y588hsFe9Z9aUzqrQljz7HWC4CWPOayJiRTGk+B0Ps3Bq3n8X8zuWD4h+VkEYpRfWS7ey7ESZ3fj
kb8Lsus8drH54a8rtZvXYQRPKRKBVmPbxzNb0Pn5Kw5Jjo7geD9G6SJ7vRULjITbUiITAUno+Dt39oVgfP4gRkJ4Rt8DrQXs9QYaVzAKhZkFe6XKYljcMZgNlVlkYB1V76jJXa0W4RTarUiRn6yiZrGtnqYqPJKD
HoV4VEVsYkQ0D9XRaK6ZBeBmGsy43Fp366KOktUb3HDrB525BJ/lorI2v09qWJ0GIRsUtacrtYMtM4r6DqPyK+i/2933hpEN+qN82ItbJ1Kl6h5jqYxVu62bL0M8mOSTZ/RIAxiD+h+pCxOQUjUyulindcJAGbV0
p2sHIIgEfQ8l1ZEjZIwjotPicb/cLEMZqaJgThRtjtJueDrgMe1ATpuOHR0KT67XVr/rnU/gBxQFNLcVgZfUYnpzLrixUBWW9eFzFi4wJNsk80G637AbEs4Jy4cJ6w29GjV0g7jjV15oNdXScL+XSMR18H3b929q
5Ht2fMr236Wm06S2ZdnWaBTC4I6PlFugJcV5lH63QrppF2cFCb6shOMQ94EC5DlxZYoJZI/F811w5YDnK9z6/8o//+ufMFUAevUWWkwmXeHDEBFLlmIBEbXbt0W8Hm64VnZLPyEM/9ww0zeNr8eb9CLnbU5+jW/t
j0n7KS6TSXubLl8ObHeP+Qou/77eDnZuH1xxsF27y+Srg+uM9koiM2PYlCETuE0hkowR4a2oIw6hLa7KIljse9aVspUCTTmpWZZa6opm0KT80IWqe/sHO63Hv9qlTUHDXWCez0mjQTicVXVrjNrHn2/F/1YNq7QN
kLBfqoYRGaS7mQR5cEcHmWEHB84iRJD49hT4jwiAPKRQrkTWbG63WwNAtf68QOntJrGFTIkZnt8u6WFljHCmb9Mlekx0kiQyI58Z4UarEFkISlFAkEUpZSYY+G8rn3xRRkyslCJsyliD9kDUlqWY1uZ0IYt40Yg7
fvuA30loR6y2IExurWptyvPNiipXE9Kc3FXtQHGT/j/YvV/VLf8+CqCRfP8t7+rF3tYTyiOrZ391PYyyTnN4t8S0ql+K1XY+268Z8v9/+Xu7jn8/ZNDvOUULbGLu43QccmuX/NDtii+ej6Lhzzu1r/Fqv3uXeXec
6s4+be1grswuWPQsIpfyUP5iC5neRiAGMS7k4ziEqfkan0fPkIqRnO+4KBhu1y6CueMR8reDGpaR2TjfSA3v02gSrIpuJm2uzqvOZVk1uTtJDLREg8vVkFRNKC3b3CaLFpTtnuivS9e/DETw7jVXf2W3l8/w1XNc
BgifZvv61ztFptI+paVf25anj8pHNTzv5ihDk50OX/GM936At3zkydTcbrZwYNIJdNcaDayZSIylE3U2NrKGdC01gO9t+EwZ39xj/qsal42nbMcddoCnUuIjRCWxVNvfpUBCNsXLyoBgbQe7G68tnCHGPUMKAlrc
u0IbqkkM/W4W1/2s5+/wMltCH/HAJpMkinTFYk4D4nzV52pbQ6Nm81t/Cf5yw8FB8skj7Ea+rSQEB9p/kDHHDrw9uZrDlnQKE6ZPbPyLEEEeR9uprr0vRbgTKkXDiWHn9ZL7pAM15nEjZ35BR/lrqtBrWymH/OGx
W3hm/bpC5LFymLPy4UJgxAlTCDsb5ajBijItElKJ7ME5CkfvXjzKDq8tCF6TmfvPpdDpiywjXNQ7/ImSHX/GFf+DO9WhAizpQfphaMAoSdL6NCh+z6BUM3QFCwRMseQEicpdiikKgMfawEJZeJ0Q7QKQR/Gs8dFO
oaVqxncjDBStxznO3A4SqDuSJ7URdo5f+m38d68XddJiiLeVx5w7w7vwU+cN4lxVlHxn4XclWWb/NvhdcWbL6iq8acsxjrF86dvCrNkt/Ej30sRi5rhEGxzgZ3skc6XDyA396QDsXy95fMpzGiHV8YrvXMiKEhwZ
nUC+/d5OHeClAhLw7Z0+GEtqfKezWHpM6Z0ttDN9IDDB2qlE6dyrcTjUa/oZ+ofuM8OU+VFCTW3+0xFTemGLtPIWbdlY3CqqpFeM/xG8K+efYxWlbqp/vjSB3ghgnhc/IiLX/SEijraOolUy8u58T1AmiFUEFBEL
JgAWKt1NtDOfpAWatPF2+IWPA7O4zCiHQIQQonKXu9774oRvb0m5zdQzJy7usMaqXWRjmjJPV+xYRNTjpOcKiF2XUz3YD4cRlD5PtW5Nx9NMj1pAnc4kzRvVTz+NOExSmWyyY0ugaIAgRlrFCjqyZY5V6Cw5DRwl
+Ag2MsfK4vyDSazqlN4P+EA5xhdZUo7mwWy1L5ySoCoyXq+yh0UC1kvsXzo0CwDcl5Q8pDwZk2tYUUTNlkrDp0c6OgeEpbHcz1HyjCO8HVU7FgmjHn0SvJGXzRw5iRi6dFrRdKE1iTnMukmZ526SorwyKjNJDaJ+
D6SjfZskyjdVgBaDXfjJCJ9GyEUIbKZlIFuOtg40EmzeuntNAHHjHsRIlMJVPYMYf031sYcSXsVQPlzVQf4u/rEDhy+fAC3oC5k4nU3eAhxBGpaH3FPFWqnijzLoGzeRJWNvqZ3cG1I0j5iMddBp176tiZTKMkMl
DOowC3Y9wW5KzbrCQJgAx0M3hbMHBR7PwgYbJ4gIidVVxld3iMdQAUUt7NzQrRgY48gg78tTd3ZdV5ad4VGTDNbF3yKTnHvbWlPK0ZIi3zx1HftfCx90AcZVYHzXYHi7i1Yzdwy2/1jJu2Y+keoqKrtWNVDLdKpC
Kube1oqG4cH+jCTUFld2JLJNFSi1o0+bSE3qIRmgph8pANKmXHONLOzbCy7LyGLioATLx3Kko9V4ChnuWyKfylnyMkwE09d/l9DIUjf0TYTpuKUSFBhU7UvTwtSbiqZdvM/hIXpnJgTasYnfK0VfRV9bxGHq9gbG
Jc+AzEuRnm5jKCFaT0G59C5E76uMIjtXv/ed6z6MiBOB8R3gosV1Bzx5yvJyayheKI6E/0DV+B4KUSR8OC2LoigQaV+eW+ryxGmIT2axx2Ts/pFJE570ciGrT28bbWkVoaBmBr4GvVi86MI2smcf+4llvs1KYfgX
PpoSw4l+2R7cMaEa/d5plZEMEPTZdMOK6gBJQrDHp3jP5e+TBkxlEM76bUEW+NSl6pg+B3PJ7I+sTslPXUfYxTHt4/6CUNmTGiKu9vqJfb8scVwu7GtrM77Dtz6fjtplp3+5n/TVre353g5nPeHqzJ8bwjmPl8/2
XbTLOH/9/+XYE872x4lXWz8P7qaJRwHB8QOILE9JK/ymZQFWpY5cfw3KqAPyDlxVlW9sjHsWO2/2zxhxEV2Ca/kAOcFZLQw7QKm5HSvjQ5sxIUsBbowoNMCt/cwY5qWW26wJAA0mdbFM2nx+Y/DKEEI68dVxAkY8
Zba9cEJq1tfhyjwRbZPb56JEqFS9SXci+qyBpUPgPWWe8hzMqNveMk2xP+AfSQWeNiWijuMEsngu91O5EQnZ8Pkt/au7AvuYtQZdILusXHMxUBM9OfdQijxsBXQqGyraVid8LYl2Q5kRDJfhASouDEoGk3QSDShw
Aybe1hPrE8Izt3ZfYUMNeQTbUxoTiGQTYkvuoDq5G71OON7ppmOVbBv8qyMiqp9iz+gI9NVULJOGOXgV8BuRTyHKHcpTQrtnECmsrlG8lCRaDi9jHunPkmY2nMC3mfE2rKYOUVGZPz8gK79KFWLKrGDLN/RIPpMw
Fd8PoshKnYEBvLRiA0pN+j5jfMIS9Omoo1xyH46tGNbT7MMyzBIHu9XvumxVP4R0doaqnVXtQudyOTo3LSXFVvFQsEeZrLGp1jKgiRWOR8lr5gzrpOUJul3rEjsvjkFVWf5ZbgjP7cyKLAC8NxnLss2V/goCwp05
V3bM5c2qfv7IvaldczS+EtHDmalsFLkm+cuxkioLP0ZHujPaZMaaKLWw3rTRoZFESciL5h9M9gaUEnAn8LQndxOv0/IROeM3OcMaIFpSwYeyZOZlHr6d3NDZtDpDRY5rjmuOa47rYSJiZDsb+F58DBNG/HUP/wfv
fvqvPSh5wozrU1RXI2TcsGhvsRhLufdgPos1ASMeIY7tKzZ9zhFSHCg0fnudi6zDwCxh/dCsT6KLboiji360uQZQcE3lQECwE+6DyEd1bdu8llFgh0aWTsSj2ITQO3h/P/REYcV1AA0OZ3910KbvABQ5Li6wo106
LoHS0EOBXaMT9tXN23yRnqE5UwYeSTr4OPSxSpOlLOiOiIyROJNRdchtRImEpTWaCZ0RR8/Ev75lgb3fO7vaTo+uzBavdLvf08nZhljbDjZmXdVpxtB+S/dt1OIQy56I9qN8zlO1UyPlQVxL8hpKfBV3Y2m4FUFY
90wmdn+KdVAbeK6gadl0AHJ5GhHB1PYO/ziPeeXDXY3ohcKxPZQllczSTrfO6MP4EiCvq3leCC4Fxvmp7fKtk9n8qd3pEYVNAnbvjPeNb2PH2bnT9+KL3R4WgZNf9oGACEvZsPr3FSAQdhxU/BOcukc9iQTpOttU
zBn3MBuI86ScVyQ9g/r88zw/nOff/vnred4/gyLMxTEBgcV7JhBUxi6SNgVeuKFznCUZkN964foB27xIZLMLYvL6+gxwQxax348xNWkQqjQqYDdVWQMzs2J7EsyjY4O0q6fPibNVQ03IQElnFif0600G4GnEY/ue
wlTDhsSnZ16IihlDrqDhcFhNY1cEUrXkq+kcx4ZAalS5pMdiYU1gl89inyK9iO0hUMgcN3PsHVyMETRf6hp15qREjHzZB8dNmkUSxSKMUeUbtMLDrYjVOqHejaHsQHg5B2khASO1Vpd3xRHGP72WR+BtVYR6Mz/Q
QHKVsY1lubONjxeJ70HqdIOUuU2uWYlbGDNA9tDoZakSG+RvX+RnKmCAbM7iQGmzqEfFSjgtqu3i4WI5UoiXy/Ev7aCJfDbyF9zFNu5ePxCfIUXVJk9Zo8Ze3KjSPq74PbIFlyCrrHByr/sIC90rqnd/DzZpslIp
24ql8Tt8nM2V4xieOZB/3sG7Yba4c/zlU0UXyZQX7+LAjxFsZ5d7905i5arSMa8GNMnj3+JHccsDhSOONETzJHLErRO6E8oYLoR+KK3Ckz+m1owVvJlD9y83LAV0wYePM9jIACluwAO/nAgmNbX7rIhap+cAlHeT
KEZp/BCc2L5u47WCwWU5Oz+f1G75N91CXXVqLxxu/hcTbZclq/G5QMPi77oxOJQtD+GgryhLHsuok0XfW43xJqhVYjRR/PnySkvuoFvCLwHIs6YfIGNRtdZSGEgwHDqobolrY8hPuSo7WSlgEFYWI14EzzJ22bxx
bjnLC2gMw3pPmqGEsfqp9wfKnAWgvms+M9Jht72GQTOJI5FAzSqfcw5Q5p4OxdKbvDyR8bbZNfFANVB+ezCF6whFWi1eE3WhHzo9PV6cCLquWjf0SbNe3l2D0ZJbjOwFrIp+SW42yIkSOpeJ6qwQEMpoT1TaaSb9
RmVk32KbvbJgS81beVk5hluFCIN7iTrEWItjSSoon1FKm43OLA3tcqFIHXIoKvbk4yuZmyIX5OA4UuqRlq0nw2w2k3IJMPSy8uILLVbQZCw3hH+5z4B4NexE7qw7Jv8MWCkLz7ZJJVCK/SptsXrib6UM5lqWbbrR
jqHKIduZi5XqGVnHqFORPEJ6yLZwTke0y0IiC7J49JWHJS+8035FBtqdwLVxd3CKuPFuyWcRxy7uyhLLM9Hgr3Co2hZtlRlXn81Oz2MfKtReGDIKCsDi8PBj8Mdx4Wxt0pvuYMP4B2TZkWtoea5A61cVRZk9yvUB
lKCoVH/4KIWba1HyCI8XS9eExNHzNi1TfklBEkv4OZ2kj4vxWFgccnDOCz9/uKEnjLizGzRJi3TAUiopEi98wun4JpGxpZV3cSvhjSyH9MVNbrv+yc+RFWlJYXYc/V2+k47CSyyNzQhRUlLfqZdxYnNfgmEyVIri
Q2xlbWblFq45oXlrpdYAv0KiHuVEtf4+e4rI6p5ZSNlSoZR8LI5AvPzL5G2FyZixA6LGTtyfiR4ZMnGpjrP0RUM0WAUcXEqQnRiT1j2P6CoWB8nVSdK4rRkEki07r8kO3sWPy3YeksB3QMYOwnh1m/GPMig1j/ly
2lO062SBfsjI8gyTKBfQpE6l887QUubKRJZPXimiIHChIGDNBpklSEbs08Q4CCP7g6LS4Z52cFRzsQdSwdIfqNSH3lbk/6C5JzOhePQ+AOdbowxTsHLMkRQpcllKA3y1+9kTV0Xz+7yhzwzALbde4vKVg85RcvKf
rt3zVJ6p3fOcMWcvzDDiuNOnioAboEx8v4iKnkIPeJ9wx8nCFl84aaaM7YZcKy8rVVUWy8NdAzrBTB0wXmxzfavwDJ0dKAHcr4Z7Y3Iags3z95CGdUDGvcDZg9eYvVGuZN7D0pC2psTPG7tra00N/Rea4W7054vM
w5AJL0hkd57ZkuEuO5hvI+FXKonhJ5LPjKdTqL1rx+oqTv73YjlKNFlgaTEO6+TYbazlB3z3ym6xD1jLAVMfZ5I1oQVwORfjhe+5C4NSDSliZLljf7i/vwDBB17MraZ6n04GYCGiPXIwrrlbMU1q4pkrnrhJC4uI
oIMkv6pubYqRSkVBM4allXBdkCWSzY712Cj5cirVQYKdzeCvHeMhEn9wydnj+ZEK+aTiYLJw13bxPDfwJJkKJwTW8A3oO2QM7hmWKz6KpefwFuFKuhi6B0IE05O5mdUiMtorGEtmlcdafoebz+9771MkowS9/jH8
zBOI4A9cbPXAhRMI4mTi2J159EwbVVCn74gr70we71fV9W5Nyuu33q+YD1sduLPGQpMVcAlRaqPNKGFzOmJPOsrRPgreJCvevnLAwa9BsyU9lvuXZJSPa7HV/46F936wG6QswV/DJdvMczDJj1tZBUoH8LcSKzS9
HcjYXiEjlfBOVTYgqVfm5swv2MFIe1SGiZ7V28/A1ZeZplp1gbQ+irsReeExb11HFMXaViUJCJ38rEYWqqORUPwJc4AfFQMDYdb32bzZMZxNr3wPoU8g4iesK3nJdAqzXTu10QbD86kx2lsKKd6M1jFBy3XvPbrT
ecVwhWQCvL70uExB5nelxLxi8XhqsHe3Ju9xxt4fDiZu83xuum4jNZnwYx35PWXGLG5FhnVbuc2jL1TFzhXPbdbJPGAzxquQ4u3xYzg32G2vzhHJalOL6jJrQQ8tI+fVqeJng1AfIWOE5ihU96Lmzh2Sjro7fzGN
V2NdFbZpnEc5jm/z/g43ZqLmqveark2lNwapjg1Ko1W9SNry0iSc++pLV3T7fYKO94ulyw62jA4II1w2ffiu+WiX+RD7E3OUVeI3lGUfI9z4pjY4JF/O4q4ufOq9OCdQtrkM/KhnEXvJKgcDK9FWWuI8o3RszSen
NY9JHvQQ1p67uepJPMOgGChpVs1vHm/t2YDlNeVfZrqHz39VphUUGlsBq5EORFTTrpPq+xIjIVTFtEbfbpnVCNHJyhglVbslZ+UQj8KcXWtIjJTFSXIJTWOq0YSkbEw2licJDT0BEuwX5+1rAD32clqTvVREA1e5
DMF0wlpeWX9db5qaDn8aV53kObde7SZePv6pXAWJXCzXm3c+Eo+fc9mXo1EjZ8fcOJTt45l8YldLYy5d2cpcGWIWj1OL3EQnb8dqnlqP02n5ZCT32YIFlJmgkUqQKzkOh3vZrnv0yP2/Xj/ys/DMU8GiXSjNizv9
nnm3EFwyXuitKkHcFb5T96dy9/2K21svVGBFYMZTE4jeuzjp5sFt546rj+yUDwz+wciWprlTV6SFBNTi5eBCLLTLPPs0tXxTqwizkstcjSAgzUpAfdXeXUpSEZbMV8SMlJ/Cqlkjy07FwlQLCOd4H1FX+i9d1OVA
rQz7gc9jrGJHnDxwZkZRtQcCrojYKg49DymbNFaMdDn2emwek1TjkXhfMpGpRcx7QWrXJx/leRDnwFxORQH65HZgwH6OdXOSEeeAJmZR8K5e9ElhWtZpGwq0W1a0m2oEzN/tiSMl2eMIB0pJcPmOiAdXVgj0uojI
vuIeszYOtYcagC2oNzyhTflAfU4OSUPIL3rGrFIQAPvByLqRkiTXCsmjBLJWK0lBnwlsbtBH2rlmNCtnTOUPNibchB53rb6TuC61dUuFx4DqUoRB5QsYlhhdcj0EyhVryANGZ+IHgU7zd9p0ne4iSTmuhGCQa9OH
mc1qd2+v8Ns67QXyNXjbkseut83A9Q+acwLAzuDUfI2s7VxTK06GocEhNyHX///NnAkIPNezjTXl54tw8uHc8cMO3c0JmWsAFqRvW8+eu8v7teCdZ0mTaEQW9+T2rmy1yIeguhZDchjj0IrUIMh+vDhN5w00eciy
0G+DDZDu1D9VMWNIg6jDQq5nuO8K8GIOZ0RUYDjQ+7hDCiI7pNOAfUt8FS8WLhP47ORTmkTNZIcyan6kEZ3hOscuO+KYTBSpktqphVtpRzeLQOWaUnXLsln4T5Yl5Wr/ZCqhSwUN13OZZn3yxKX5zXYg4nm+YLkg
iUZImrehHhdpWyDshx+5TzbGA5cFCzhSb3/e0NCWwEyRAp70zxBgccYkCX7QwWF73/tTI02kPA+j1bBn8bhs1qjKlcUr4ZDqAdiu7EwuSImpDXsK+KaBS3fmOGU71YA2sj1D2UnwcrIHCSUrq+8p0p5FaXE0lXGk
6T1n4fxLNkT0Vz7TsR5tVISWJrmQAaXvK65YA2afn12ZCOMJ/KpvYm3JnF87R7tdvh495E5+ik/90aBC+fNIsMwrxo972lLfpOaP/vrv/OvYNfcrSNP8cF4tMV5nMhtyL/KT454DBTQITv6gmoNHFdlSbVWqnB+S
lNnXm+oohuE9Py8dO1XYZKSAe9Ak22MmNMkEfF+8c2mHDmKTaLNacjaM6ZOdIzq1dOHqg41hYQ2uM/kHiwlBZr6MP1Qb36nUwX8QJrU+mlO+pTc9R0bes+HBFutyvTa16Ww80lOa8sJUMw0FrmOKQFRwoSy5+KOU
3g3azwJfCvouJm5IhuS7kCC5H37l7/S1R+cmD9UjyekrlWu4HYi8YOq8aie7K7jG3lsVThzzhEHgLQobqyi0RaJ2uCXZUn4W3PxWudfJ0VQc+oDlwq4DVe67zXJYTPhDVQqpP0v8va9cFyXJ6Lt8rtb6o0GUpmXy
0JEMVxzAJa5YpjLwvN3examGBdW2pgCqnU7DmbkKQfIVfsN81OsinLcDEPiCrpJJ6CRNA50gaI9+g2zqvGz9sPR2/fGbYfhKWdyspiPM4GrEVBnHdG4cVxxo3xi/iYP0f6hKVI/K6aPkfnm/bvWsvXQTrf4rRcAz
DKp8AU45eveCki+6yqN7f6mA2lyxiZxGAaVU9LH4zMhbpP+RqKTUnlVw1JA45H+jHBHZFvW0yIYkn1fPUku9vGiDJHrluccLUqusXTOFY9AEEe3pr5JK+tCJlGOwGte1JQg/uNwD23NblAeXU2YH7DBs58Ucoh/b
JityJyXuTeuIX+gCW5cymb9NfN5MlIinwgFJ1dQmN/djscuGTlTbrJDPhorSgUqlEEQ6xL7+AW/gzXlv5LrxvHMlhfnuOBCWT/++KSlFfYLxHLlhhbMrai/e9YPX4p0YIGrQRc2tKyIVoCF6z542buGr4C3GZbhM
hsusRl+Em+PKNIhLmE5mJTq/18qyNV5fsNoNEzut4gK2fhrM6bZqLd2B8sayS2qfBjA+vRoDq586Ha/LWfGqxWdoVLL1+MAqNB6RKNNOAtfdDuAub4T1IkkXKSssykSkviFHViQmHZO/koTexKae9NpbFV+nLVZm
TQdxseN1AVB7brOoJy6YljnusFPxSYO2sm9oxHKTJVYxddcgAUeudVwy+h+IyFzo/hnCqdL11ob3w+Ur0g05TvrkdTVbUSNpuL0VN2TqOgUELMPTfdzzYvQc5yicTY/WIWfHOgW3uaR/WzpWv5Vz5FaORmHwjCAf
nr9TmST/u/641Xx04TIp1vTdIGUiEJ9iJwEyMF8IeKfzWQAqFbgvI2dZZ3MKRoA+mOVfiEmJIWlh5s21hvRcbzm9MjpPZKKgwbQb2LVucplX2o0lhFa3GfKuK0c2v5Tw63pFnlcgOXUNcojoroVnfANeRt1Y7qPI
lFcvKHU8Q7aNBuJ+VRzam9HARa0GVMhGocGNpBJtMeIbM1YHFOsLgAwpjCjuOrojZND2JCV4nYlxJtYao5DnQTa1I2e32RpRpeXaSo4/IqcSkAjeBUkluR9CjoVLSrCwjtQpBET1johlF8svUCW/uFt+gQneX2CN
9Yt1un9NJYA/80W0He6FqwFIMWMrxPyvhYdvW2PTOYfRU8doWPLuaR+P18DkkLKFUMVs4XL2GTyehRqKXlX61pNAehLies0uNExKam69Wc5uIX7WO/u00dl1ln+meScAFhhb0IQynHrVXBlKjY/L6yNC+ui0Bmh3
SW7eR4eyK++zXIk5b1mxNP3lssHUlSCEeRaF5jSI1dxD39JjAERpsup8mzuba1UwFP7VrsTjq3NNMy62eACcBrv8rkFteF+Ez+ik2uRSgd4og7LhmwjMlYHF+IT+yXlLlRoQSofC29GHriKW+/NBvAgkHuFvRe2K
CaZgPgTPqDlhJxVycYny4jyqK0nx+JBWkc0w60CDTbbT7/psmCskB+Jj6dWrWp2LLsS8g/ygpN2xdw5SfqsX7NpCyIdrrM8zdszh38gLMz/cF5slYB4BHwQIHz9J8NLKNkDMsHDrOe6rDHzQ8YNub5EBfoiomNz5
gMKV+Wekf+b1g2FvfhdyfuYrCVkSiZX0Zy2GTWNlzURggeT4rwTcDMVgfpSAMYYPg9gvQWs9B9KD4RIiPjQbAb/QyA67cLIh9XoTs1OGMC+XuU+8uaK5kf5mZVZiJ8jEflRyNGS+IPfEGYlRvKb6SVbffWf1BUlK
EuP9UbXjXCVDMb/31mo67mFzZw7kuYz/O/huktb/GIv/8mwBaWNfxLBFr3+Ak1+6/KEsnJ25kA9y2troYidnZ/Av4+0/HAXiEesDTZA//zURAajN0WB6tV/s90wZCJ4LRDvHcjgPPmKGaRehNA30In6ImdfxyGvN
ryjkoT7zJrAVk78b66cDnqeQbOCGebWmJQX6HXut/VUG1QyWBflAeGCxGrGtSSq6yPiFbOdCRUO6sKt7LE58vgVfwJgAjXYjdfEKgKINnxZzgf8fEXOtQUkWSpmrrQ0fahkvS6Yr9TG2c1kc0ZJjBdekD28Ai1Sf
NOuiYR9mH3Ku6NuhCd38Q4QOySVfCtHhfwCqqOuELwXWcMGTguVujFZeBl/SjEUF18dpDvmPbXhgU6UpVKLsBRF7eRde6nVlyBoAJ4xLHoaqxoh2SpE6lDXtyc5aVUSNREteo0H1wxOVnV+mko901cWyuZdJ9LGL
xymBaR5C2L5GFvwc0aH7AYCxsuTVgyed/aP0qBzaKQ72EDxpfRyTf9K7fvNBeGafffP1wFB+8Af3ap+cl5hYdxiol+GqZCnicP1j6+cqt2Sjgcsn/4mRPAv3OJvM/4c9Vq8EB5tWQKkLTumLJKMsRFdiG1K3nO+v
ObhcdY7xC/4CyYWdYcWnFR4Q6g8uoOBRoa1bxcACxY2SNiooNW6++dN3D0uOtmKEW9mptGAI5tZc5XeNQD691hL2TkI291W66dwnJxV+N2o17pvGy+3H6hDM1WvHPmK3mkN164zRuopDVrcgre1pfZOpTJGmfD3J
pQPwLviNgDTp0++a1SgYbl1aAJzBI78vcX4zxGzs0igxt4xzPExNDoM9Jz+/6/tVTVMiP2mfMiHwdPIjV6AxP4z9RpCBJf44xVfURExZD3dgfTAocWWPw5i5fQlcL4cvCuhi+weyLumcNUhzReZD5gVOsSFnpAwK
nnDDKkNEaOo3SozxnK+QZ4Qgc8YEMp82+Q/UJFvpj3sY66QnWevFP01no1e48Ix74t67ndULK0Apt8bVACfb0DkWjc2TkW6y96jx/HltoPDmiXTmO4npjbRNUmjmGkwh70zjyRAWz6Oqy3RWxbJ72ncibpGqFL7c
M1FVOM24MQlsXKuPBABwVDe7x/hY8NVqDN75wDA2EYx+tFRBjUNxTSIifYtI1UmdQx24F2dJ03y9ZApDJOdt6TMX59GftBS4egjqZ52vRI2Y7Fhn6lLU5MRaXurjUmgZoUiIznwWUCtZjd8ulrVwtXDnOLPJk1tP
FXQJYWn1M7tVLrVNd2IHuD8y3y6Vcw8EXGB4Kt6ao2sm/6HlP2PG1AvkSVdNG1kyK3muUrvUZy7M8AybS0mTF9OwKKi5BSCEYR9RwHZxiJ3NgTBC/hQXSF20mQIRNXqANtmw3A5zYG4SPiDgUtnkxUAWAsYiRx+V
dIkXl2amqOR7ORvJEJ6zmypE5vENPs2stRIVgeyj9CIqXD6w3KZs1HLHkwR6PeBFab2PtQVLlcS61M3fCbzdiYrKyG3UpdVGa1CARxSKX1IT50JIY6tEG+f7wvTCUABYOvjcliIHaovwH2brWmgpQtRHJyAsYebX
ozEl02r8b+lkGEwh8xpR2OTE7FgAvsiloqn/r3LXhJm8A0GrT+8nDXQYq+TYmGoAGJROR7RXVXs5detKVzjYjrQQFgkdxHrK+yV6YkUzvEGBfav2TqW07shBFo+1Jd6QJNlMxEBy7wFBFkW2h2Lt1VmS4kaDFi3z
5FIUuFLMiZVLdd0DK8LmUlRxioaqQYoSMT0qw6/JD6gldBDxXCrnHLxQPi7QErl+N/nJx3FiSMJbpackFgSDM+hMo4GKli7Sh9g3X04gIpEX46kKmk0Vjg6ojPJvi+JKT4uthNA4R2TFCKxDT5nq6fgmaudcGQrl
Kn9xXGGztTMiWdnAYKKMgVQgUeYKYMHpOidVNNNVNGRkt1EKvHTmHcHaRzEGXaJiXnKsL5mauoILstU5tW15P9k54hWiyNnXXFhWcHpyGymo262NqVNSY3s+vvGVF0TBiKqoBZt6jVewAtc0zWNxMHRrAIFFesYV
BeH8YuvrclX+iJI5emjMq/U704A92/gpdAAKJGog5ck6kvFeS9kXcJAzOc+xivw7U6MgW9yQ4trMSEm7U16S5OjD6nVbWkOEIvK4nklNtgaSm3c48+EofVn/TVoWxpV/pcrCwuEq7pAy9u5FfJ7+K6cCno4pzwwb
jBXoJG6GEx1gEiVH13dFvgM80nItYXNovJK8gd/sMQIHDr7ORW1T1HDshLWMxdo9nZo4NxLi9SR4973m6u0T6RUtb7+mGWW+p3EuO3ssSBMK8jvWtejV+GyaY1ppGp5Sc2hNXSFioBx08B44okL8wAzctVd7bbdH
PKDxAsWkBn0hjiurtGHOMukzN7y9U7NkVcsOHPr2dQYSzO/jwVOFQl798JoXIl0VPJnLlqcu/pGOBLlkbxVxpZXessG+h2CsRwTRlgRVSi71LVxyyCV6TkhDEndFcNm11O0KLdUoBagEF9630B8ePkPs6tImfGLt
JDR3G/YC7IQaUtp5/gkCJdEgnPF35AMewKIya3tLnwuDcd7GmnticD20veuYxUmw8z9V+4acr/3bHWVlcn07NBnZtMAuIVU+HJHumM9GXJ86GLxglGrIzHwBiz4KvYjBCqAYRfnDyb4nK8jElRsUBZt53dVycUva
wsa7hxdcjCO19PzluuT4Rp/RNAVkR1i7CdeSWV2MRRAZwcNr43Q0/w7XOC04ZqSDPFKhGQy3OBMrOhLnA22/7Z0P8rby++mZ8DpX9dvAVokkHBEDX9Z3QQ/EciJVPCIy+oI1npS4hdy7MGqE4LsyAnSI6QJ00ORC
ClCJk5pgGE0pAH8bnLKY2zmhgTAFyfLz9Y5d3k2kqap6z60SmeAG2couiUvwDefE9HCiTISXwC7s1Zp96nPR9p1yvImGrdpXuoAb5P87y+tj/jGMj2tBZK6c2ldcMmSF416z6jlgFk/4k6+WA2dQXEe8dkxHVKkD
2+pdzb1l7B4KJBBLzof5q9k2fsz9Pl+vSOhLF60mHJUJQMWMd/68/ARimTXnD1nyuh1CjGInDpaQFTljACb9V9tvKECmbOwZHskEz+FKqJhGlYwmM+jFG3fwXZvhzCmaohgEtXRS3jyJ6NrrBsMh+OszJPjGrSjY
rXHtrK+JE+CKRz7403RLPmopjzr9hlXhO27AuAFiPtqL5xH5zYrcShKpL5EId1X+e/o1OZqGpnboBZHcM4BCGweUoO+TdIwPDlMHQZ1OmUGC7UeWBogyJ2ML40Q+huQyz8f9CGvs9JBbQs4R0MtfV3qljiND9zqo
by9M1jOUyMQSDeW+D+jJpNx9l7GsRLYyzfAkaytMF/4Lzo9d825pEwKO94Te2Cs06kflYRywuwd6SjVtpOcRDc2Pg8NqYH/Dq6LQ8d6knF/fDB6r1XFs7b4bpPnCiHd8PjHl/ch5wyQpYV6w85xhBowxE9EDRZ9R
tqsFbsypny+r5zTjRJc6lmBF61eoZ/PbQ+jkil+oDFJvuXh/aab4MvCJFH1+2nydIajSrr3KOL2vHtuehKYA/3JELQhe2yR2ccnP9Idxd873StZGsDtFHYRNUthO2pVgJuWFKcVqnQ82NZsDHnbr3ndwCfpS5i2v
AC2ivoxVanWd/8r/LGha6buxMhnbpbyg4XsKup0YLUCi87L2Hc2lkKXfIu8PHr34SoIqCwHDiQazW1fqaaO37FpbFsaxawrQx/Jm4jpou5gFRpam+wDEc9AeJ+OEDAuYDgrRjQuDXoKZGug2ccrCriKCIHvhNcf5
ugk22AwmWR/nedwJ0eFkgBctf9MF8JM/QkbVUM2RWBw7MxOl/NTjPPzy+t1SoWHXSaeDuqjvhFJ6pB35aMnOsYKTC73q6n+VbHQzQWJzaO/Pal/t4zN1A0g2CtDKeY4RdJkUItP42E3jy1ITwl1OCE+0LypKctPu
7Ry2vvKuuOHfx/2LLpT2UIfNwlmcPFS+nDGwh8InRkw2y4XIrk8Hb3LmHSIcG/GokOLX8EJDEBWgK7Ymr527BT6zERkAhdLgtCFCePg+/LHFAtB0bFwpcsaUXAJIAJqtXkjyBdNymG81TDlykkFLhRmUW6BkWYMT
1I8FzcRXERp0wQKQv5FeNGcNK0ND6ZJEIqaftTQsNN9rO3nVzZBn9YSryjUnEJQLlOwDKM3EDV7WHnAEA1IKbh26BpuXcPudcOk8UDgrE/RoCnGEkdMWJlxv7BN5kWNbAlJ0iogAgIo6Axqoledt9DZ13HdfkRuj
IH7hgIq/tDUg5Z8AP9X1lzNqn0GQOebfQi1gILGbAI/LvA0KZLfIX0A3rZx8kTrmqWzwP6A/cZxsQgl71DFGDO3iehaBMurxrci5jqyXnX7BBgTA7tqrDnXTBIDiqh3Ad9cvX41hJ4tknc9Z83/lP4Emhcph2z9o
x93P+F8W3wuItzmPcxz7u5qHQRi/CxD/eNT995il24LM9dx4fu5BgR6cku2CixSUdhxuklNTmpJSUXzO+AW7PlS2Uijb0DW6QCsmSHnIG/OrcH67QCVpYYkW+LLGGcrcc11gJO0BAWzWspABgkS8dFA6/pk2D3ui
/AXBR8ivt5cOjhhfaNjKDQQf019IHd/45I+nsOxTohzyBoXZq4IdBu+ySNIdqNdSMWUCJHVBCVHMNfsp4lIspA78TSI6XBQDo0qoPbnXmdjrSkIbiLYYyRWvuMkP1rpY5pd0ZSBEhQYPWOqTlCjXbf4+qHw4/ftx
chjfpkTnl2Z9CN40ABmw5HdyGViPw+5aOhgzDZ0DCWWxglCCUIIJvXoW4ayJIGrYbjR1fWF8ojC8BrqgX9DjFakJCLiJWZcT80yagru5jTIKcpJi8pLyiibc0bRUzWJy/BxIcBB7/PfHYxru6/+3ticYN8WjGMqv
d2uXnBdzRt/CSifVb9mYbwp+u3qZx6O44RGcYc01Tped26Xplk63rN4KrwBJpbbuvpuy3ydkYx7SLOO5vcu+1d7W99FrV+jaeDnoEGqRT2sUpb1oJoe3FTJPm2KWrBZfUYINq2CuAteLOkXt9YLppXkjtSMHuTEQ
jssasMMRcoSpKPYMkiQsxZTUJp4MpEgyMrfwRdMZsAavgO+tGrWqA4Y3dIdwXV/CmwDC6xj0x7XpVE8umN10Mjxc8GCGML+hhlOw/qGtUchP6R27PRnBeNNEhVzRlyBbjyr9Q5zhJES8v7LQJLx4EMAtcDQAhBJp
pBVMyL3B52tp7DgAz2f1cHrlp1EXq38g0lmBS5fTcpGBByqXA55gAHYDy5m+4IPkbqMKLsE/8a+ltBAC72/OEAqyYOlVCJ/a8+Yx+AP0YjY3zI8YIqMTcLEtnEFcsrvg9htCOyo39jnna8L3ElnB5ZJNIrDMiYsO
0icVCJXdJKbpmY9l9ZHD+UkhbfIK26M63vr5R28p0bB6tiOx6ZE4hjDaVw7jt0dvgiE1ZZ7kfP+YPiQqcESPIZpGVSfVbpzRBzE2IJS99U3mgjGIZLQ61FX+mGu7klbQ3Uv8N/R35TfK51Zh1XvKc8F21GP7uP38
fFn1QtBWpVXfRx0JPo96RzkVfB31lDainBoYwrai4BlQyrCWOWncaXZmRGAUb43e62SjBID+ChRhYPnswAIWnw8cKB6rid1Idu6G6j4Aj3mNgYrdvXvndgNd77m68TCo2cjGIY9UJx5keU8tCYmpA9rTXFIQjwRH
j11pMz6MxjdCjTufdrVdTLt0L0Y/qc852Dcp6o6ivMthe/jDT3ZWQ6FLrAJJfda2e6WopokWYyC9DSnSxy/5zGo9x85yz46A2aZYHoaTZIe8yDn/LgDv+QI/d0NGtqAhy8Qc4OOtpxTTq99SwiIdG/0lpVXcCbkI
I+iOoRsVoz/DvsIukBDKnfXQ42VDTtfWg7OPQZ1S7AqkMfZLx13cdkPjpG7HKUNYFEcjtgbIOXifgU2w6+CvS5lVtg0Oxz1YbtrX2Ov1nY2ICsSbY4RRT1HDgm+wj+v/4fQD6u/5XZ7TRWXj8UPuJ82ixo7FBIr0
SAQYWsUbz4OVOnDDs5KSIvEpUthW3Havuzpof8faw3pPHfqMBVl5d82toDqbEB5Udy2CVUSZXVynIQpntQGoyXGnA8rzOzmO2Z4iVHtGHcIO2x0x/6kFdevtpvz8iY8oOV5LbfDIlmzYk4fdBY262j4K5h4Lr7dN
fWxJ1ulRdGDLfuXpDVTWwWIcs6n+gw9fB05sGwdfn7SPh2BYfRxYQvWNo4yvTDUQ2y/Rke54OTMA7zqGI8MunYXQuHLlQLQtWQRYpgdqqtn1hkwSvOYYkW9VUjCV+oqYw9RbpejBFNZylpT/MRI+tSJHZleApinB
FsAzCU5NYv74melwoJS1yEVE6bJEV9h9cUdEJDqNbEzge4YjbFFm/k9Gvk6sVuurJOaQjnOSIKnXWPQr2WebvMiQZWz6qcmvHdELJMruJEdEqmw6fGpBid0/Hu15UfNoKBfev/RXEj+NCdFWbquIysRSvW8ZjDE7
xVBRKcG9Jj4E0lhzkF01KnBSDB1xxBlHNjBfbf7/njraJLNw8u5l5OVYrKvCge3alcAYDP196j1SYv5tYN4F+gWTgZKI9CB594KdjqVyNdEL/CYVL+vG3pVo4p4UUNqNmD6wInK7cTPonxyYHiACok768J3JaUBu
QqKteNlGZgKTDyLqrCO2mQT/UCHZfyOudpPIKYduANdc9yFDTVNeTlGI5i43ivFfgkbIWYgzM0b4AjELv0PptTGUQz5lrHfNjTD7/P8rCZutqM9XZbu/KEcR1ZtSb8ZPZ6KunLEGJIZpYao/T+NC5S/GMzSYwK9L
qT3dvaAcrT25W7OOyppfIoS/vS94ZQNEHoLZPn42yzNqeSTy91ocoH5A6zEv7OjlYYlD47bsYfSqUCpisewDeDQgCs/Mw9C5IpWZaDIQb3+4YGNqN6ivW3FGJjNS6kimPIEQjbZdI/Ei5hs8e1IjTtPNRKWUXmJG
Qfh5w9krQ/5nEWIYfH67qTig0KISvgvWEqDLw2h8XmUciKQFEA36T8eNuXFm3pLHBO9/wJrgcWzcxwmBCMDc6LT1AoEYwBz1rDnDvXsaGiLX/E2RGbgEiCygE7nuh1wi/abaaEc7g6qjWwKw0q2YTGdtJ7NmNdgC
o47hYvCPhojMnyXArboeqUg6zqZZ0vFQwfwyMzMbOXUCTIkfGpdjPHAGwKYY2QDqW9WP71HslNA3u/kUONcXYCvA4m70p5cvYN455AwuB1Kqrcn2cVCXtryDjcKtl5+upDwOVSdQgrxHwFAI5kdMJjGS3DAXdY49
+jVBgi2M/McrS8zxHJ1XYowzJwAHkdKgFHV6RUwPgrhwpsFLYQatj4NvoE/Zxpd/gr2m978Ab3gKw+f2MrxjbttPf5OKp2XrQolop1wkbfD1CN95KOY/VrRdCZpw73SVKLrNQ79sNGI7PFK5lzCD68KeQ0r5P5b2
nPxhIgS+jJ14kW8ljaKSii/TA1YljwF7taa/YEvkvjGiJQcgyj/L8Sm5vTaiy5zUxOJkquRDWg1STI9GxBzrbo9aYgk5uXU0h1Jl/HMELUbZhReo5UKJoXcN3ROv1OclpNol2lcPg5VeGL+hnYAMwGxk3eBaDupA
kFkUc0uiw3KFkp4HuQH4kANEkaXZr/u85+JxGDArfkqiLOsLv6zJnV2He4heqc7tNDouTfxrghiJVhRrgt5i4zrbkF4eeFE8+dsK/ZfUOnvhZnQVVW0KVK+4Davwk8oINVbDKWZvCrOQHH3sLCMdfWArE37pHPoC
CLImh9/RX6QN6LNySPENOCLagufLY1DYP0EG+5jXZucqfgNZmgzgLxFA9neCwDl1XpIoN7ljV+gugDTzYvBDZoDYYQzuFolg6fVyjmmbCDfqZ7+mE9P2I4Q16g6azRNNlfpU74ed1lv7djATJBRTKEUw6wIg07jD
X73u9HEvPyeE2q6qHB9eIxTAqaT6b3cw1goQNF76+055e1SB5G9ldLYuAZbmBZ1HzqrWehEfpGb6qCSJXsFSKy20TE0yI60ygcX/bUOizEblRrbevSyBRRr0AzpUgKrXE4DwRqQFLv0JLM2CHhuhRRaRq1a1wB4B
pDKsQhA39CZtknQxgsQ5Y7lj9Cfsa1ct7CnoY44/nLtaFzKKjLYNKZGg72qJdZf7ixVcn/mxy9KWP5vUa2wUZ13nM+lpNM96R+JWaSg/nut2JWCTD+4zx2oEYtTVa1A2SuwVJiXMzG+Ce6JMvutXw2yhMJEoFWTP
B6bx2Uc9zvIQFS82B7i2GqUyqV86rXTtTYQestXE4DBVr1Six+rVR3sCvAW3JfkBIPpouFyUvTh5RZnqVz7tAlB0DO/PdWpm5wTfCJcSxdT3hiAoWZWvj/0GLrXdaaf90/9+9W5/KZYNgTb0I/VY1ClpGh49PKAn
fVfpNMls41WceisO8QNJbYZTWuoYH8C7clfwC4Xb8Ruqsv+pNKQjlx6qeUlz7UiAuJBz47Kl0Gl6l7YUpwt+okpDCTphvFCpMIq4qHnUL9QsgNKBAv50ooShGnkurh9VDG4vaDgJm3BTedCZD44MS+AtUhIagFp7
2N5ioSOBD+MI1C3Yf7T78bT/rwJV+NhULMxmng71soNZXb8i31MCB+3wwn14Hqpb4SgiW/5cQVDifYpblLiB/M5/9YNt0Nqe3WzM0cn/GL88Y3vE8nt+n6K+YSZH4RtWsahS2E+gOthfkN/TqE+6m7ADp2CpF5yh
3ztl7wmNcLmLJ1+PpbibHn0iv0+m+ppGw67d4RynxNrUqP4ZTsMtLJhvfK+ftPSAIMeU3sDAXUdfUzX7eLrpZx3uO9nMpUb7qvOlHGtU9b7Vb9AOudmrvR/hmITSb/UK4k9LaiIyj13YGjH06vF6mCR8f0To5+lB
xZRkbcFEfixMSL46rn9+aKZYD85/MOC5XUNvoidPNfdH+52M4zpFuu2MJ+hfiO9InfifAGq0nFf37njdJ3sSMg6h1LAR+1kNrmskqmpLmqbV788DOFaGKazg0Lc0rarpvzw4YGWY6q68tKlQwf8L4A0zVE7G4APq
lRtyiBIGpYil9DuY6zBQMnKIkPWBBBANiH6tH3thnFOR0UqlbEWcPiEJcAg9W8xo3JCJ6uygXl8aUbmk6QbzADZIB7shsTtyUp3Un/omWo4k23gWme/wKfrBa3MIsYFrxpr5xu1KYAxw6uhapPz0gDCqJzsG3fq5
pcKKbnYKHQKHkF3AR1oc/4/vQFyA9EceoR5DrlrFYqRf10yLPWb0Jt1rHQ4FnrASxsUvFIDWy8akGpfmdQu6Atbg1KgeBJjIEMMy2UyaFAJd4BR87pwO0WC/fKdBs9E8oWVv69whkJECPcjAJDnGXAQWNLLMRjcz
9wFBPRoqAkswkaYGTgd6kWTaoEkkLs9myB+wsuWkscFHd6esYluOH4IY6qhiFu6Q0TTzgwZeIgcBJEGRXqUgnLwDHlSlaYNoAgS2EOEZ4TEznJEmOPuUD15VYFDAjTp3xK6artDOR6vdIdNDDt0owh5SdvKqC8+C
KJdXksxtgbTY4CBdT6guOAG9HQGby0yjQ1TR0NOUvfuIgHYTmq/aZ/a0c01VYwZNBtTFdLEQ5qgalwI36+4qO2n7wakBxit5exyyg/Vuxf7luyakDazRUP3z2wLRCD+0tRFx4JNBB4n/CS5oW8HpQE0cUswChWvQ
COCgKdL0BL8DExkyQYEJg68Ig7NeW6ZsfnXTTYKYMX/m08h7NZEmW7ih32XUmi46XYgEBLKYdHZhqMKKqbELxrsXoZahJ1LJK16zP0XhzCJX+vo8Tf6/J+tIn6ccQhyj2UExX3b6Kqabh8Kl1gLM9/jhU1oHvHxF
YjhlfWA0VROh+vV9+aYzHy0LvZ/0lakWO+TsQN4bsb87hp6EJUAjOTmZzVCDORK5gyfWWvb5XAmCHtcmVDe7U+7ToIzWtyyIE/xGO6UXPdD6kHd4X6YdMkFMYBA/l31zBLZJh5abdoADfuXWooLtufb6HWtqPINq
aa0rVgyB9bx5vp0g3MXYNLqVUfOv+jDP6E58jB/7ZcM1H2zG3/NMAK/hKiHB8iGZ0JsjAkzWNplMJ6Er44MBO3Atn8gQOn2Ae553XYirRWBaGcvIWgVkDChX1AzXzWxqxdbAQFVMMpyCt8FQn5tJjxcCG+HqBTID
gtw2vjIfyobPXmae0l98todGgw3BkOmBOyWnI8ZznTlcTX+vIOuZwadiy6MQkQ0/uI1yYizcPMRVGRo/ehvQZjFxyV+2gCJLwN6AL3ZiKmQNGdiWXXukOEAk6dPZIkgZaUcx6kPLwaxoFQPw3/9y1wYVWhJ1xI+5
28pZxGgKTQcrTnDboMXGdZ0cN/zk1QzPDkQKQ4lKsgDsQ0Ytyu9PnPUdgcQDDw+S6YaX/pSF4FGAXtKNx5+qQ6nybF+dhIrQzvPRtYuazzMhHTr+2NhjayYy4Mph+4B5w1VngG2t6KTLQRkhkMh3y8EDIrc+io7M
cDPDno78HNl+kRzZj2jy/Zj5/56vpX57MP/S0Jpu1/JVq2apWCMczEYfPaIVYgn0cwwfOOf15tQWasLO+CxHQoSNh6HrV03mlPYCFjhzL5ky7SIkJn7TB7GIOhIE7p5GXXQlKg+O1ojmul1/42C4g4+8XDiQaC7D
aHLm2xRSEtZx4iIpva1oUk2FGDyPcc+LTokF8EluSZLwjXnlqgrP0kh1ZSEGUw31EmWDBisYlq779We7aEuTvy6SJnhh6F63WywIXR1ajvazmlO52iR+WtMSQzYaq4jticpLKm30UFae0jCIUPjnRw4zactnh4Js
hls0tXWpAX0TlHB3IIWmOlgpmkqSspVXO6xTxIHM5eACGMrSEmxUtBw3saybUpQHg1hFU6NMiMmjLUIr7NjCdeww1YRefNSDdoU1htHYf/BXO/xGGUu9jL/HSw4L36EumiOWQB9LUHy5GV81OSM+nIGE58gupXe7
vkKUY/C13kLbnvVgwEq3w+rr7DC0YwNrKS8kN8QSQvNn31I5kxf8KaD3Dpm9sKBCU0s2fi2wtDpfaY2rzWZaH5G422tX83KtcpL63UVTyp3z+HbilsQR36nFr7f25NueDAdfW56ytMY5KWcJdy+zWLKJcydF0n8k
dHY8ga8VVGxZSx4SP/swDHQlNQ1BfsUGSL7WW2+jegFWJt8v6M7qQFjiiyPIh8E+J8cRkh07gQw08kTh1UiNWhvo1t6RJz0HBdJN6KQ7G+KkrRrVzmRtgXt8HfGdUgKuVdgrZktaYDWFTaNIp1PbuZxgQ5bu2R01
om6ZHQW/7+McHxSi5Th0qdsQHIGpTVVyy3X5eT+bf7e3Llwlms5o+8L3bmemVPfJh05Kf0HX8ZEnOoeGROcTNVKu3CXv5qgSXN06Pf58PiuJ86xFDvM/koLkWoEthiEyLPbYIZGIcU4aJ01qO6JgivR3MlwSqajd
Mn9z4BwA7zpNOPqodnLKnoLSQT+no8MQjmYIREGI4FGlA1gcFnsoyHuhkt71I0Ju6lodT6QHuG9n1Xs0x0DB8H4IockhD4p7lswHLU8H+VqnfhNzJ479SY1FcUe8ZibQ9M2pmpP5pjRweHEiEcUoOURN8QB+PHhX
iyxu2SDXZy/mgPG5tMV8xfy+mMP3uM18H7Oou6lLHr+VGl0Ga7vBHPkLXfqmjyg4ES733uqU68HYKpra/qoE0Vc7EmBm8HUyUPdTWExyJ222EqVgujUGSle29qiyTZv8Pb8qWEU2lIAA6Bm+4lJD9lEr1MbjpUSB
J97NQkz0wVDdLnKMFCiRDVsfUS9BF9ULq6APQ4YLgukHAajQL8HEEYTaFgAwFHUiNR/C4ShzlwMAfuUjgRnyOoA/Xge2zw8GbJJreQxuNOp1rIqnqGAh3AGTykkf5qOcCqAz1vFfdx97Tx3gXVXhJe8xhr69s7Fq
Fnp3UyoBriDtXBWlnsdF4FUFwbnJ/k5YeZeoimwGuvcnLPS+e0tiKE1SiAiT5lB8ntSKF1tQJkZX8lMX00sPAPpl4/cLFjAHv4YYheKpLqVylAhQFdlQ1LowS0ICC9aslaC8quEjKsZfv/pHY8/SyxohA3AT3p3D
K6qmefEYnrykUf66rHMlbJB4HNfYjqoLjTD3j35wiaTLyehO04uPiyAhOmYwk+IuCkZLQBNAUeodquzkQSi1DYDClLg2hXq10hknxr1Oj+pFmt3CxlT9RNq4hss7TIJbzcr5yEd8LGCZpcnIvhHB96lDGHNgpoSf
F4hSWLrNLjSA5VxllQ+zxB+GcaE8yZcM9RKQS3kWul0v7v4VBCuJmBVJ5PSiaorKCPOSXtHIo2KrzNH0CNqpJUAGi4bPUCQLEYdK1DDYcE8XGpelil3bFnwgL4H7UCnFTlb+QegYi5SeGE7HWKNaAISXQGkpfaop
RZ0GdtclyqusaQl9Qmv61SfMqXi6E49qLsEJkOBPr6VGsMOKJBorwlOVJ2kidQSS1ekcf23WqKU05bsHjFYtQQ/nweygslBabmbVsF+1BD627ueodNQjtCYQrLS2JivrMPGHQzlI0wsErZaA2iOghqU1XPTyfloV
o+a32QB4iCw1eXSKcivV0JWGRgKt8XHbaaAcOFcIA7jMtbFInWPxCqsdzehpKargt2FNJMkW8FXDdvTwPpSzcNZU8JvDUvyjIs+s3LSMiUjTA4awuDvvXUqer12yAZVijVltSNM7gLFo+J6XLmL5OSjg/NUrF2YI
e1+Vw09w6++/ILelBqoPcHq6VfJweo+YqjqE1hIUm/RgJ2gPOmwG7Ejnf3U9PUVZSzWKeTc8ugMEqiOD5BM5SPt5eoPT4b0riZasOftmjFiz0THFDwsrsrgqdCId5Ks44XDXlY+sq+9GnZVjDVkrEc+hChJWWld2
5G5pHJmRbdLNTSk0rn8AB4qnzO+HWkW2GjPPEkm/mQGy//UBohfY3TBl3IxsMsh7zKQtT4oPO1FPbE5XKLw6AerU/8TRvo8foPBQ5F8MGxbMSCK2fSeAfaUp4qpuTr5ZBR+P3OptWvvBOXpXokJKS5Bcu91CDdYS
6OfrwBgXj0pXjEzZOjUZWCGztUvl0ZYPeVZn8l0PoVit4qmyEDws6kpnSSdgyfqjMkTy7wKsSImaR1dC65eY4fuIlUvdfETaNnDLqiPcuqyasgdwkK4rsGZF+eCDsVUBzLiXW3cNskhXCelZ9VjD+uQEUG7yrAEW
rSXwpq7bTj1uT+aHhjS6omrKjqO3Y0TgQgcgfxFFWhmzv993Jk2MSv562tdVcc925vrjb/YYI+xnyJIq97NPhyJ5P/9EN5k3p0HnCQ0O94+GsQtAXxdARRx0v+TtcPzMb1mReWHsc6GwXVyfxcSJZUcL6FG62wyK
Yzb5ZJUjyUpSlG7Xq9mW9s1C3nzFa7k1gwIZkiKT5R7wpEL4B6BtRTIXosiWwHskUhOI//V2G/ZmxQFrEaQdZMmwelStZJg96SAqQ3lWRD/ZCsUhgA9Nmmxk/XXaDzFPmvY4hNWbF21luy/wIJ90rdBddgL0cART
PmUAPbHsb6C0TE6VLD4sdMzsZDlhWMcklKT6GBO7+J8vpT5PWnyvQMT+THIEimARQM9JY+dshrFIUowDs8IXK4fN2gJ4C0Edkk7kKkknRs8h2I/+6nf90/8IRidPME9GxdIhxEG6lk1T6OBahqr/VEf3WnSBSDKV
dfn7kcEGI7cOciuT968eq+JIA7ixVTNzPr/oz4oFmlbnMO6uUgbl+moKfzZjADM+Qz40KhhSLaCqZVHSmHvAMxP3KXqzf8ZwxwxDS/SsR/uqjN9lkKqLNjoT2yc88oMyUorPcvDVFZFHZETgJbTborQOKcmJOmnW
VjsnCRXaRLn46huQElxSUf/PHe58LUgVTiXtAVd2pqSq5TMbepC5s+ZiaSxJve1c71TxreV4Rem8z0cyl4sonPAhyZRW9SWdD+R2PK1shyP+ULiI63h3Ny0HQBUMdnBKonpkm6EKaqUcH6Uc+IthVENWlRUqd4P7
BmWEv4lnWm9pqmC1qtU30hxSetLWwntVtCKeobGhqNB8W8NEVIs0hbixspN9OD296yF75s6tCMbuZCBi9Ag9KyzhOaNHbMpIkr+UTEs++f4fLoGIdV+VBuMPEbw9tRGkiY+v3X2OkZZnA3YuNysbUrfGAoNqB5yr
OCx3SfLdAecVct4lQVTXkFyDHfhsmPrUr+oqdu2BgIX4c9/lTOUVd2kaa3TJTHATCVsjCsu2FBgLEFkcyA0aTO2wdBqFZ7/x1xB/jQRxnYSTTvZiQv40LsZ0nO8f/8eb8XS8Hfd+wTQOItH0dTpsoEiAdSeKvIyj
/bVYslgv6Q9jbVUrnTWPFD+/slY0QRy6or/BKju6OqQ9aE7/+c3wqcOOBusrV/8i0eVCebKi7+wnXndzsURCq4qEz6I+9hbTSNNbrT/0NE6ZXUnCzHqT++ngTnGGevEjssE0gpMqlPm4eg94snr0ycssGMv7yJOt
PBCVPP/LOCefVoaYGU4zf1To1opElYS63e0J6SRzk9WViEvwdMsnm2saJRP0P+TQouM+HQP/ggw0VUfSh/Af9oMgf95icw9qZajeAaCWQEKsaXIanxTOCYHLeQVAIsius14GZSeZgvonfcN+CFWu1qqZf63a+eOn
sAnt8kynkm3H1g1n/28isgrtWus4QC22sVazCcmnc9ugyF+i6pEZQw83WY8bBHm4eHPyxssQTNka2rWZk5l1u2gfpQ5jWEmsmfWGh/AILkzoyRv6UJwfP4d+QrLljxtcBSteUzKpZDVtN/x4au5PD1cAPeRveJWL
cJ/JTk+VVJ8N1Ie5/6wf8jgUKdfYEtzkcijByooLpp98Dv5gm4L1k9OhPImQFEwneR1KdqkwfLIj8053lElJr5xBMNkInYSRw09GqJa1dffSE2Jq6mbOI1LvRuVM1wPVuaX8hV+HzSnXcrF2xfkgd2up1J0O8H5O
PoptJivGqTUzVFaInK6Q94bInB5JSGMzbxRF/y3rkYJoiJhfh4cqkoO5av3bj1+uyomqwrH9LuIuYbJKGWYiFgdnIwdlcBDX0Ut4laLgfRX4IrqslOkwz5W9m08rAmbbY7CDkRfANnxbocrICpgVQEIbVq6IOtsS
hNfnm01Iu1KiyESXYwmnV4ogjftnWlF+pURVIqfqPNRf8SN5BAW0hDIsJeCIKnCVGcXi12AwoacF4VjqbIRU5oNn7S3r/sempGVpbpXBlGNd4rPIVIgV7rec9O4OIVrELHpzR0Y5jNtlprT47VYbMTx2LpcZ2/Go
xafQIEgWdUKwFp/eqCFqLGdeSzFaKSVbfAcjK4BerrYQIL5UqkvilkoGNmF3i0+LxYpjOe1bKChfCtXgg4sPE/FooA0/FaJ5zqxsg1H+yQL5Ymq5FKJV4ZwLC9wjtTXJ6OKDthh6bMlSl8IMKaWviwAZyjofnMlr
7kN53s8sXqKWAZIu5CxCMRleSEr5orKQJS8Kh6bF7N4iCOguE+jFlfTUtDhyZr2Ungt04Jigm4Hfs179OW3RvOfhd6p6uL1n7NfmhYpkR+w6CzZwOMmYtoRRcakFONT5maTixIKkHIoopuLbq6y81uKeigtTYWSo
RUoV5ysk5FjOVhUf3iAWfMFxVsJlFUFTycxot33IyXIVJwhiSSjmv4oTDyIycmas+ABUQg51OLNSas4sfQWbVpxyEkVEwLMV9xgjSnAxcMUnnxcSqErcXHGCA0ZQ67N2xaegDmJg7rFbQuoVCfrRAJ0NkJVQh+4r
XtBBVEIxEViceD4EwS+nCIsz4FUAC8nD4jwYuxJasfhkYjwZmhOOxakrkQi8Mg7KHBuY82jgky9JnRV4VOI1Rw8ODlzjvrKFvnp28AlSHaMCnaFiq3FrYHu2tEiuBEJ7YPiitx6JWjzwVlSQq3CrhWNSAHktoVyL
heRu9qnKxBYXqiDIrPXiqfmnQ3JYR5i5b2miStPmZieD2bEds1vENlU4fJgW+9yp2WlVYIp7yN9SCBmFBYfzw6V0yMkKXjUKuRRqAaLgV2SZS+k+HeWorVL2h0+56kKhzAyI2PnZzqqTWKLIT3mX9gqhRY4tmfNS
ZJaWu2OmpMqHK1jjazX28thbDjIqDERMbTmzecrA8V8Ars56Hr8WCGH0M6KnEBTiEuqypccNnwDFsZxJPV7QFERCNZb1+LGteDAV09kc14yGPaIzvYVUax1Y3RZdktWKqj31de4mnXuKTU5sk0MZ5XtKcS0O9gW0
8Kk/NqOOT6XZVRNRTiuf8rQYHAldUM/Hf3cuFInamsz0KU7aABjke9zeFQr7mHXBD5HyBYgUSMoMqQBbQ0kCkSskq4mR/Q7T5Idv5JyvdDBprANDBiefatiNzg8CeQ2UUxnfbbd1ka/QzVTSv4+ynJnLvP2roLz5
l/gSY5dPhbhb9RxfcT0Z1tdVi6vpFz+reUyg+F3NqKN3gYmUwlz1N3XkYYKO+f27cDc4aj5I9lqDzMdG9cMEsBcrF91+5Y9KGkI55Nwnwe848ktDp6Rzs5wRDE/Y7Fel55H1J738l4yXXplD2yK4nMKKiXxE7ojw
9UkSZAEKXrrQY9Zk0u6x088bpI8JMGhjwawh1TaaMYEREanijoBkhxhlOBeYzKveCHLGyZH75zi4/Gr/ebj/fN1/nn3lc3vsj7OxOw7Gg/mhJtN+n3gq8vzXSx+M7oJyVVgnm/YJQ8YhdasY7oiiJyz9MEgsxBiH
F6iGpPeyV9pHGeyf78snYxIz11MR24mqEhv92IqFcBOb1AjNrMTH4Qu8aGk07syt/knxxrbv8sOhHDhc11mVAH/1nZoFK50j7j12UumvmRHwy3r5ntPyr/kYCuTcie7gb+2nVs7yP96VGuxNwLl5nDtMVmefnDIt
vG7NzEWTPKtOJ8B0G1aTCOt9QDeJs1T9SbA4qEjLqz50T17A3FwxYVJl3rSFXvJfGLJep8W68GokfcpU5GkJbfkgHFKPfGnBr8C4ePqhn0gVXa7QSDkYfJJaODx9RZkX6A5SMA57oWtgmyZGYONgiORaK8IHerci
Ofe5yFQuWMhQUeOkjC6CtOroD/XHK3P2gzPA8jXgYWHlR2TUE2wIHoo/LiuSVfAzxPxCyDXqDBQl0LITCQKS/pp0GISJtrTysHi3yhJICS2pM4itTpnwH/H0ERRKCBGeokZhAOzziIBWAKC5KCHIODCQKVjXZBTE
FJ2Y535s+6nth9l+YsvSgo2Tcb+6JwMHxTWh8SnZnvHh6EjL9d13Zvdiau6TyiCA/2kvVhRsgySNd8et6LWTbc3uNnDssOGSXqKAEHd0+8toMvYJCSk7lOLVJgNWjxAZNVO42CQ1mSG1witoMb6WpjPaGRf4F26P
QdlluyR7a8h48RroaFnNnB0rIkpww0EEU7GEja3HGU7jJkeYRjTVIDW5tfPwpuJFxLEX6mTQpmqR5z+SJ2/pype3iD/qEAnQ98Sl7b1uT4ZCAZRKb8jp/31QIaUQUcm+q6JEZbsqbwfL9Tj6TA8RNYBn/wse1WCS
rmXxh3zO12zoS9F/bDlL5tmLnHeAaMAUJ8gRkt12DsA74iz1vpzxU453q2PAu4JNhgLsQuMixertDvbaQcJr0CFdllCZOAAlN8LOu5FpabFCkFk+L9FUFV8C2Vb+Vc5KZJoiaPnPgyM749zi16b4Vxlu3my7rz48
f+W4tfyvXD/KQgMdVcDpXcyGXwl3BlnBSLpmyPZeAOZIqZsIYTa3WyPqqkHgO7JJBpRkIGT734bMlnOBEDsOnu8FaJ4nNZm9Duw/w562MC9ymz3dCoHfOXO+hNZqSEJtG+8K41KkcnARIXtH8zfRjZqlx6KIWCpi
c/h/MxlUYCKL97LF8+CU52cmUjeCEnhtWblrAgGcgvogCR7lCPGGGVIFY/sZv/NL3Uu8LzKCI7b8Dnvg5vY4kMab7HbE1zFycr9MvLaPGJqgpKVHgls5+ma/nUigUlBzHr4T5pKuyfAIr2q9D1YXti2wAnGCKOQ8
rIog5iVnWYn2w45kRDhLjrExPP5BjxlaQzsnPW5r3MR3xULpDNukOiipZRTwoGPR035/D5oeL8ehO/P+rvwZfVjTUA+3IYjdawlzn6NsRESigRzafmHwbjZxnohOPBt+tZa5dkyyHFDvO6qTV2Wt28U0UY7K9/YC
Pazgja4RtN932pZwU+4LJfAQdUYvdksa1VE228ar+ZZqnjE/3cl3zpcKo99zUliY7fwk3/HRguEs7bsC/CfYYnkdSvHgJ9uisE8WCBvl2nJkw3vcmCP+APvkflBSgSjaMjTEm3T51fi4EYnZfCIq199k46BT+9Yw
bAGnlI+S5YCMt/Jb44K//IyVGaGz8qYMB/L9y3sFKGqUTp4tkSfvdBv+9q/UJgfNDvYr5QzhOsGwvJoyNikylfhergx/31sMX8xbKwDC/E5JC4sZLkYUedVA0zwEoENUnRhw91szJkd9ZM6fAuXqEiGIis8uIeq4
U5tKIF09kM8zN/etZ4ZnHcqDdAMDaXpGCT2+J3xkLZFKP028n9/bVteZ6KA/4NE3bsalttG23YOZvr3OVBf3R3kwQb7Y8+/dM9MWQPUnoOcFKDjjKDz8eDu+iijl0YWQShovJus15mrD1+yD8sRF8wmV2PohXM/o
Y2q1/NUG9PW5naskYiA2G2TvBrOhAKt+R6xSTi6RtQ9A2S/AoC+OTXpA7bWVAOI1QqS9XaSKyzajxu3NqhiQqSNc21uTE5LO57rItOczdyb5qL0q/d6/jzlaYRq+LNXOnkvhW8T4UnXTK4PA3IFc/xkXZ+OTVYkU
kECcZTbqblYbiClDaj6PdIvzKyMUkE7+CzA6OKfYhNRyiKwIxPG+1IUeDWvyBXYCg5nk9VRON76qJTTTo0V45SNsk2z2FnyLuXyZFFsK/tLVBHZ6nr0su0fjywlzB1mRxAsK9XIN24JiuhBICodyJKlrBLPV3vtx
kfNmWZVAAJKbOnuoYGVAU4fu5ZDw+VxQbgCmNJnCJUsc+8DamCk38Tx5sOWYQW8/lDl95V0DRut4ykdFprvN18F4MKzEvs4dwW/CqwKE12s0oxz/8lBDSloeHWF+naKg5Svempx4ACdL6ZQIyqZpYxLxbI8p9vbi
nx3Bx/fwrwvRyp5uL/LgZAWiiHSJl4ZzM6Oa7mWiaz7i2Y3r2REa2iH+ARQwzJFGbjXSU7vlFyoVB1ZaaeF0ZuPmJGTYL9jakUubWo2osXtZHxtCgLjF9ZLKrfpoD+J24OaJDAFulUf4vBm/C9wKEO41Ahg66bfx
0TDvGD7u9Tfc+SSIJnJ2gTv3NgIljOPLD1h3THPETXKPyD4gfpU4H0pMnl2C272aTEoQa74ej138q16W6SFQzZ7Nbiafb8hYkix/kFP4dBwvuN8G7/pRt5MXm7yzmfaabSAvDw8k9kspqXJpWqJmP0YxSeGsnSUu
6xXbe6wAM8PoCU0WUicjndPYVuI+gLkPgxreLpmosYFAF2URsxTW+2US2LBglqhwKkYBP7cM0OG90DgqNINcwqoX9PC7RNLFBkjYJOEibSu48Vvu3BvOMohc60OSHwxlgpeFvuWfoS9pc8jlp7unbA86gEMg/ym+
FTMfPgrroU2TN3WQBaE/wPcZ8cX6vrDBP7iXuh8ENq7sxKOokEtaBqL+qGVDlE9u7H2KHoHuCHEz6yOv30SDigzJTmAgntMXqNn7at3ttg/s9kM67MODT0yjjljOvTai4btPKPhX3yopaK3owQdFIro0nYHPHyGn
ki20wSphjutv0LhngxDFnNm+RSxzccXn0zRbHhaiign0io3/Y0BFrN1jk342xnYaldGmbogF3SeNqNpUA9z/xwmsl0sWJS9iVITuf2zfsy4NBr4snn8URYefrJB7sgKJqBWPEIDUyfMCYSu8wZ7ULaP8rGjyWvKe
kNgKwyDJZFfFS87BE+AyYDZTLzN1KTwHo4E7zzi5EgVszo70LcZpvW8SqggzuoRJaaQijTr7BtGE9JOGo8SQr1IaIY6wRuIJj9CN3PX+c68jRVH1LiNppV0SS2eKvRiBCSkpEaMpl2pyDTvlTlI1iH4awnrFTrcf
/nODHSmYPpGidE3hwFKfr61mkyQSE+Z2A0ssyjNOGYmB9ZtjHNDzbe+NeLHDculGit1kIbEzdhbPLK1lvBwQq0cEtMCRwOOo9mAz21zbG5AW1nrETEsu4J2m2s9dv3ok9Ch/w4xN9iVnMPTOEICBc5GYoLeFn984
0VVOsWg3DQ12mzxzDUhPAa9U/0Ig8g4rywJpDF+RUQ4dl/zEngwm8+9nWTk4uxtQLQehxvBzMetezuBMpRV56Kplqi/4ujAOzUM2i/fzzglLeO8P+y7urSv430xWG4YZ+32sjRCOIWbp9/OoTDrMDyy/z0LkvdTk
WoDbk3+Ckjud7AWHPOEleMHp3yHeyy4QevJJgEURf+zHj08Wzu2B+ws4GHVtNJCyv5gP9RxNMPvagAuUJcDAMdxcS8VIVJdLSCd2Ja8nPv832H9OnyQw5b50BW2FKUscWpZpd3sjHQU1TkVg0wGmJGCjSVYCvJad
LN+IIXRL3P10pLRyq8qPmYDGMJtie+5SunzczgBOMZ9iy6MymOpsonmmDGegp6l0a4BRhQfodpTNxno0PCsilV/01B0wVnzyOgWyh7vHPmslNYewJGv2eghdiX4UcWtyceHG3vssZ6uQcsN4hVqcTQhP7QhiPnew
uL3M4QtRfNMfdf9MI9X92/jsuILTGkpkqpf8aVGZjWOzdoyLDrCVswAMI7OhmNbyZ1WhhAiECSfysbNAzbHV+xIhn9invz8XN4yztJb3V0mP6Aul8XV37ZGgs/tKUIEf5llY6dh9pYGlWfdw/6shJK4QD7FHbO0P
jzqnwL64pTl6MVRiaBvGFngR1hqCWMdWrw25fWDBZiuAd8fynO9p4EHeyvGyk93SihMx8zCnNA2GI15sfsrRtQgebBbiS029cnNqf/g3dyNVYb474O6cAnukdYxjMbF1xHaOR4KLIA0kkK/XIpDwGB+wsHgkvBwH
Al9v3aeK/CE/+/R/l1DuasCvK0xV2dnnyX22uYTQtXUlGPMsgEEIpoqE8XSuECb4Pj/mbsRxhJNugNHj8yPqNn2WXPgMio5DZsFyXtP2uOEfzr3U45P8zFdqS9aceYEg5w5Ds8dGDiCKYd9qFohyhmHBDZssL9Yi
hw+Z26q66AwHPli5YQbNXuWMV5hxOByGJeG1BEo+3F3rwhkT+sLJ7QBSHyMvskEVQ8hmZbrNAUL3go+SPKEcocLutRERQveFfR8rgNy4hdMMErzdalOSJ2zdKy4FBG+KwJ+dWMLfeXUP9x+b1Hy4FV+R2Cw8d1VB
Cl8+EhGQz5f9wQloAZiH18rv9SQvjmWKcAUp6qEUCFsyYkiXBBbriausHNBAPF4Nr7giOv9a5S6UgWDkutX1JTnjI0zfBqtX1KsLJcurU8JP3KMomWu+Yu4+DrxRh+7Otf1JXKhwo2McNO3XLK+b0AQh39aRnA9B
rkvSJgEwoa/o0DwhsZf/j+8yLM4fq5IV8Vtqgrxbh10a+YfgINT909ikeQAe4/xH0h7nH3xDNUDz0opZC/NvlRcOtYCClXYaWQa/nAnr20GX/9VL6+CR8Zcg/j8bwreI+qE2X6OL3BtRlyBgvcRT4kVGFhms46hn
P4IM5Adyq4YuoUISQiT2TG60/oIakUmE7s84u3joFQMfPwkIp8g816QDMXN6rlGQ5r6sSCpi3jin5V9+UWBHkunBoyH/rX4PkdTygDedKeRN+c69PaB/6J6qcrF1LsT+OgpjmWBUPlzBk2rkUGyyx2kNcjoUPXWs
Qjd8wHD22WXuks2HYt32Z+bsj7WuU6XTZhlY0A/o7BuoNb8DsH7vsUJdQZ1+Gv2x+7Cu4TLxuH9IAlngU7sNgVSz4UByRF2gqaxvZ8Hro8fGqaCSOaAWuGzq5Rl0Gfowhyvh0SbSWul+wtOUNsoJ8SrtTSQiRGtg
2QYEuWQ07pxN7fvx1H/mMHIDlbIKoHsXbu6cqPUhrPZLls1lgs1BdHMBGIggbmAaT5u8BViYeY6McBVZ9dVp7By6AOckHHgXVdZB882ui3ip18TK8iViUQjh6DzCuQq+apaeJEsvtVFI9QtCHE9F6qpFWUsDCllZ
xuZ7QUn7TGOXUPZlBsBbhWUsPQEnB1MwCmVaiqsGg8qTdK2gl4NYg0UH2zV9a03uyB6m9fT3BBeD/ilDVlo80S8GFtbLDPmptJJE18O9yNolGHQWwA2ypKf3tMDKPdU/3DSmKLLQFumkEKk6mNl0S+Y0NI9L4/6E
2WrhEMVzwVSCjX+z49ue2EPOBgK5KV9D3SYdr3zf4B1bgPF0fe2PzCi8JraE97JUjcgltyC+6C5Chay5IqTWtldsWSHj9/bP3vXrHqBkPU388b35BVqW2//ZPxbK1ENaNuWQ1kD6B3weOgdnEKZXUJVBjGozH92I
O9+XsvQH0bLq72az03ImzHYM7jLsJzRnForlPX3kNz/LON9bwKrHXAoYMzhEMONKLotFjiRCW/OMdEvUmYGt2I1DdLVIZu7woBCrIz/tsWpWjzGZGow0Ti4vcXhdDahdvw2cbEkuiDLlIiPKyUHwrS5ppfXAPWsp
FOD37RQY+GlJnRHGaF1tjEIYEXkHM8JCHhJw2Gy3x6Jflo/pOqWO9sIJrpyQ2sxyCr+aODL8+oCEWwDDsCeLHRp+jOoDrIsi7XNZEtqqrPrToPYqhq6iqigaTW9WbXoiJ4jBAmZnmSJAjYnJv2z6WA9c49opN1nT
DTY7M/AGZzAuXUsgyNXSyya0SMxrB3Lk0gMLnHIr7hcTcx4xqlc71q0PLXM3al+ShEQx9sK3ylIe8fMWT1kNveynpXYOVijPNvEZGcW1Mz0xrSvkbrEzBzd/sE9STqOy3r5Isz5Lhe1mmJtbAkZzfsZ4g7Ao1Y3L
mnR7nCwngx9ldDz9Bm4v/ifMWserYq+9/Ne4MV6OW+Pm+Dbuj73xYt6trsdk4weqh8/cmrkpeZ8LeGuqzfmrfybfoBTpKPLRPRR0PbXRqSe2i1cA4dRwsYHqCz2CNvCPx2qopyVMdXdUHXjroN9FDO3y4PvYFH17
oec7LmILVVQq2MKShGvjmX1WdprolJd7jpoDmR+sAap2Awu8XI9V57ocg6iCVoYffgfgUPpGP7B+WEefWZeuYQtYbVC26ZWYZbvNscTUpx5M19odIV4zrtbdBdz6j89iReGcxmaZfVpgZxMlD3uuIWSErXc0CT19
L4LhJs1aoaTwX5MFmx+2m19Pk4Vk/gssmV7Zqz3H3ow7AoaURNcCNZz+cyuV6y2pCn4FoZzy4NhVLPNRpIrY5WSi/OAfC9I/X3XZPe45y5lWNh+CuijprBQBBU1sonT0pRNcdR4DQxHoVLM47IexEY525Dl7obl+
QNzZThYdOcf4FeKPrtDheQK8XgDDq6Y7S6sVYAYehjFIbiMa1gk+hPva0PO0xV0pL8YhhrUorD26ivVxcXhb54yYexJfO0cJonuO1sNbXW7MBlZCkbkedBBPgKH5TL+Gw1E0hgxxNSt068IOsXUBpi9pvR+Y5DsO
YEQsubmqDTmEALPyXgPuiHVcMLia1vJhnbE9LT/uqpW8j982tO4OCnZhJ3+wnpuqyelXoIXQjf1f+z331IhuTK5TnmLp9ryjfmgPsmPfjaedu9635r+PDq2Clpf/Ma+5nx0Tb3r96Jvi7x/3QZJz9SJXkstj0VtL
F6OTMk7mly+cGwHHW7Yu/HApBen9wKYsJ/WPw4q1TL5KMFGZ/5BbvEdQCoI29m87PFW6ii2K0+99WPbE6VuPWn8IlSvooRillVz5dfXREuCV4ENseDMQXrZCI+BgvPjRBUgs8w3yGziNdg4lE0pQ+MpwNGAYB9UA
jOer4Nd8qT20CR3MviI+SWkZkY0RatlIoPwJYQpO/OzZHzV+kIqorRxu3PbBtRdQl7Soj/S0UhXGX9QhHAvTBR3qjJYsTXHpZSc4nqEvH27IXrIV1lVx2TzMP2XNTC0WQm6wX6Kz+uXboKlV+lUbGJiEqOirWLLE
1nzHV/X2jXeb8toR/jA5M2V1/08nYgNX7BN3ZV4oBzQmn/PKaRSCH5MG6RF5pHKLz5sNW8wLbqW1R1BmKyWUoC2zmu0ZSyKF+sjMLFzIQViJCMEeUJyZeniirxdenbfLmOLlc9YFgSYyDlfi624tQamWWCadnGlc
GWuLvDQDliaUBO0oM8Y9oZtVXEf9wFLzFNx6PTJa/iqD2SlJD1rSsrkz7BCvVo671rjZLPbh6yyCnjZb0cCO8FYff5ttk8rUJ0zaNcy63tJVxQJnzYI2saym9stLEYY4K9M6zM4THRI6UNJPJxQ5G9GOa0i1T0hV
wjBnzaZaTS0fAm72L7ZmHswxatW7yscdYc2vNK514Gy8AIaYFvbNBpto26xOfp50AdNUQ7i9MsORyCbDj3ockLKZ6tPNbeT+PTNRZ7t95k5JT6+4gMklmSjsoVQ5WY9gxiDJjC7zTcraijXyub1MIiqhSV/BgXDO
8maD+6FG6XYN6ccXsVBUaGHSr42uZMo2+ERXERzIS3DLVoSAgxXnXh/fbpURK2T8toAkMs9bKj9RPiKfaF6WqnbKoS/6TlF13ev0SZdX3sdkXFR1t85ezYf/PQUUyckckHwLEn7g7PAuczYdsdK88ZCQmWF3EZrc
/ZLkOaj6KhLhmWfpxuOzLd1eBGXaLLMLIhinnprRGFniUu8Q6GLrln3KH21G/B/82f+szX5Vfhi8x+68Ep77IeKqqM/68yeEiy/1ESV7OeBquHnbcTUm9MMaisJHb3iUtZUCRrOaiKW6ciyv6i9Gj4VZ2PPQUAul
h73ZxU/0baQTeW9BYMzO4cKesZ3WgmExe7ZdMnEt23NqNfPzvgSNxn73ITxbrk81+uWOBmEf0RlR0+2CIVqamKevwq6nCpQyp/Jwp3Cl7b/47ommrwqibx0ho5ZPnLrFNA+FDgeOcFDpA6mZErLWU1zPvh44a5Gf
yLrdYRYQKwYvz1jWgegy3a9RrVqsz9G6eyZdz8IttSXK5UGbbXi6aaBAlnKGvdBkYyToc8dRxWyXlet/Z0XyZ3T59ujkeRKLaGj2i5LJdIiQCxOhXI2I4U4Ck+0xLbz2AqPZTvaL8dXAJHPBX/fmaTL52f+r5GkU
smR2eZdNd53bGlz0BALn8nK2ystnO/hODetmZvEm91ZYieRrN0HonNt2V95zwR/ChicTdaYI2FMQABZ+QeTBIbljts5aOmaiXJrmgLG2TRwbbkRaGQ2MsXl0r2u0C5EOt60dK/2lporOo/spdfnsBq7WtjgAmHC3
XH0O0NZp9KEYcmL9Okb8hOHQ5xP7vCFs0Jmx5GX3oHRttRStMUUpkjTwtCQFrp6H41TOGqnSp7Un02ogpKwyBc/o92bMLwXXTlDJmKwKcxpr9KZgnb73gRNsVwBfHOVeOOi0YI2K7KH9OkZfPWS0MguOhmTPcS6S
9QNP7CUwyJT7Ex/h3CIl2ducmCMxCs5wPr8Dw6N0HWIe+wRYewIjrCiHkrmamOQ7z5Uj6cphlI0qUYh5PPj+wYyDFN6k30n0ZWddvuXb8Y9j0VaHznyj0TAz3F9FLMvM0ig0yIgJHbRGfHa2qB663q7BVS2kaPur
HMIfn1tKvYLljO4wIrVtO7CGiZ6kOzPtwXpCUZ8Hkq+moUS0vB9xLyHk4DW6o0fR6yGw9LPNDXuINGcTHvpGb/0ZiOS5cr2xpJqR8Cy9yuaDbQZZZugp3g3+POtlkVY+b3n47NsJJxx4uzh67N5Jx690jd536dv2
gMtNrRUaQtzTSSn9bQMgfttmW7DwgoyzmlXeoHiUhzaMlVRHZpXUiYGFWRDzhoQW1+OgGXl/XYM4P5ohColR5xgz0wnHRIArlVS8KSk4cRNmf3coR+EOc6pc+awCr34zhwU2MRs5vCnZU8yuCh77l8DQovrsuHKK
1HtRdLCIp1eODKH3w74/eph8vHAHILFBiOwEVPzTil+FG4bPhBo6GHIcz5supRWR5s+VxdPJYss3m3S8E4D6zxkjyCsmwkdBvY1MPY2ktaPOEKSEoCx/E5mS5PA94uPfSllPutI/mED3f6uIwn+7mcFPcUaeZh/O
c8HVA5Gs30ZuT0vSutj/vwAMzafNx63u5uwNv1IqwsqtcwkBOAUIL8DOYzF0voh+KqNjNKYL+jpsE13HXb7e/pHE4LHpAuXBau17wBy6fk4SPhwAicHnxddiD8oE4avdr29xCbIJdithCt4GakbLTsWiNQnYzrbs
h4Zwy0caxonhYucQDjIwPg8UXiSfxPjOHHK8360xD6+NK7ERnk+cXnWXpvxhOZr3A5R4BIkFC7XlPrhCElr6VglR8ZGOc2qWJ0OH1aqJHmEZP8UC05zUYSSsITRoK+6J1IYS1qNG3MbYLMdwIiPZvXY7A0LeLtpq
Nr8vJ1kwuTqJJXLscz/48utoai/eHr7bVvlU7iYq5XkhjHQW+0rZ8yVF9I+CAQqzmUKMW4cERHaNBs78DEk4W1tC1igfQeQOPrYCm/xX4hrVsV0mTatl1ykCU1Y0JrewrF+tNCu2zueqSUJbMTd8RGCdz8bT2Ssr
JtR5mq6Wqw2sfn9J/ciXzp2yyuw9k3QaE9vl1u+w7d8EcqNWZW/GFHrex2BuQeS9q5C89z6G/HdUBlfemt19jmF///t71cXzVSL+5cUnAwnYfyPmsy05sq41ctClchy9zoOIwQWA4SXw9NgkCPMo6OyCdWDfwWcl
1NmfEPTNLyeysLC/h7EN6jDVuXTMpm146l3KACIVBYtO9gM1Y/X1UmswbSQpW9r7WfQ92BhrDoI9DW4c+kftTI5W72H+uXx/3cVygzRi6Spk23DpOcY/sSbk6RyfDjY1zhNWPdw/mP9KYkKs1GGvYy5HzMqfWozg
GepmNsV97D5sHWT9DqMvqURAkTf1CfyL+BjNAZ8NKhy2ksiyLiJ7LUDSAxs8DGd+Vvd/kPB5tQWvuhy+72Z09xukn3x+MwtsSp+dg/2BPSQlBsDtlR2QwkMjFO3wwN2ujz8VU7VtSCC/e8YdBMu70VgsgYZLn3L9
QPQIfghLQPsS1G+QOzITp+fHp0EfjtSbLQHOVUK2fNYAW4QjgGFrViy2VF7MTZFYX7sI2ghwXDjRiPNFXRdj14bhojba2BxYSzf1P8YARgKWGV/kWPWXzTZosmF69mcFvvKyZl/ekaDL/N33mz00BtbB763zmX6c
b+H39x8g+SbtRQqsL8lG8Fmthm9anOWfbItkI3lDqvpn8g/m4WwQ75tpykdkE3xC/SovOGFe6nNGhHiElCyE+280U67ugUVhCRi6BE3HogoB+ebvlgJBI1hNUl2500Y37F2TnQAvBZPIHFv12owgU/DeMPr4nlaG
B2GrNioq0CTwJpcmyRcIwiw1/DtsEkKqI6sCjt1x4XjTgoEFYv3tDcUK2Dyboyf0N3thG+N35Wcv2HR2oC1946zoBM/YeSbbPmsQqnzsFDwsYI1lWCwRx4MZ2H0XbDAGydOc76VTHm1RcZ41aQ2iP82c5LSgPq6G
folF9vG2sUu8hfuPc7qcp6L/l1P05CV7M9QO9SX3wlvqxZqS1IVgkAn3mDISlbTmiwg6p/CUWP9SOS1zNBB7IlQ9F6w+bgwhgy3BYDZR0oAxJpIev8SbdZSw6QfBLVOyJn3kh8qIvlBNb9H6DVv+1IdTgkXvotWh
ZZooxpZb4/eurS6C73QrcB9gxBkspgLfN2AaETNb2f6GVPESuocVge1pv6VaDJMZzOfsDaKHd9aPZFQO+lGMfAK+nigeZhd8pyqvNFPBN2RSFKW5/NBvtuH0RElYGNJ9tHyBE3m9BbFZYAHQchbPYztLK3MNcvmF
G/A+N5a1rzmJiNh2AxUGWlcTI88pYmBC3irBzUD1QvbzWmG1MUfMlxbB8zf2uBItt95gb6B9CW6UKjqJqd6TabI82/LZ7DAQD9jIlrXbACKb4kZ+b84sklwGHcH/QP/z3UbiLMyiVrkTjhkUEVQs+zY1xJMlmbko
le4xjqC13FGwb1OgbyplxjaJYLNrMEuwBIw7hPBcMiRlSbHzmkiFs1RWUJetuXIK81oV+/xZSss0mHF9QiuPSgCJymd7DClA6ei7E09c8w1/F6vbnmTB0xwjjO8SzBUsgHYTBrw7Duke70RCIhHl24V6z1i2n/Nu
O/FFPN99Wpx7VYQiH5VTCnjFLbZDWHv4+bCkINkFptsmt+IZDFoiBUcUPQ89ZcxkYe0DwnfRkN/svB/TfM8YLHR0AZcfRqhz1J5f8QavKua9GWDbVobOek8KbwbPH4g1QBmxptckH7X/SCMIdIkBIHbGyEOVPnS6
G4bCfgaJLicGk6PYRaVL6ASDQGxKKuVMPgylMPhlhTO9CcVaFdQD+RREPesAZsjUDx6CMIuFJbVHLN19nATJetBJXMqk1fNYiar5rotqkVs1zAWJdGQawDA7SJhO319rTdebbyTNTDBaiDr2HHc38IywBAYcgxbE
oh6eQO8TJblwOVKxrbcNziMYXmH8qajBwU37VIK/TBtvX5qMCEQqVUElgR0NtE9r+O0bnyeqRm51YSmBkhDWHQYBuKm4VPzuhrYEHHIUhdmrhc3llFaJJbWVWXDVvOVFuVZkE7RMKO4NzCi0vT6V1rUdY/lzJqz2
EjwfYoreZETT4LJP6SxH/YpUwuyEbLas3qxWqbWpZWJ5E8xPKAk5pd3ctSA64J8gEppQuhtUlIo7JY1YgQbC+iT1c0vBAIUX7IpXR6mCHeBNCiWJab4EGJD0iBAZZ0SgPPSOkoiIVqoEdLHET+zvwjkD5dRKUSBv
LQEUxQpqxoOdCAymcsGZ8t2TcUvF8i12nJjl6DUpjs3RJGfjktKPFVYCtv07ksuKQ7ywxIYuVfVyl2GnwZgplnQHVCkLYMhFo59RzIE435d6ULZ4b76Nrp9HsmjKJhFb+SogeeyXBN8PVoO7Jz2p0VuFrWVujUUO
BO002evo2YVf0+v9aStwcoROibPwt/ilcf2wA4oMa5rYrDMMTzkFCtRTE3qmqxO4oiWmlQONBr7HpvaC5lqooPJxATRMy5htiBS1RG4NIUalJmlBOvaGcqRh847U2VJt6FKxs7BidPjz3dqIK1hlZx8O6uJUHzRV
sh4yJL23DLeZlE/NXqnDLI4Nbo/2pyfJE7HdVpgh782wW6UpU8T66lOGYmGsLoKsWNdV93upjeHH/D0dOf6Eg6vGpnzvEd5WFsBANPbmFI3ThFXs9YM3o3vks+wxgoVUGDaEr9sOTFc0M9NI/iOFJ1trJU+mUshd
MVl9ixVGNa1GXPvNGi2vTQB7BYcC2BOK2bN3vUwbtqDmXmW/pxnsSpC9DXIdsY6TxSrsnYUIjaSdmlq7IQKa2XXT9g8HEzaQkp6j6i/Z+zZsASfUyXS7oMxE6emCeikd3z8Fsx+HLX6NXBxFXA5Oe5z0iKoXOJz7
LDIRQMQAIW5ZTUOivW5EfmWrVhsg1B3KX9xyssDRYNyKUAejYkl3NrFWAfoBKgxnWcLXZu2n6TnwCSqGt87wAqNy+Q2CUr16sNtFPHt1Uvzb3xQT3T+JunE+ZmMyVmO5Py0mSTex3Tgcx2NUK3pRr7gtDuYLNU5y
M1Be7bOe3rbYCTjtrthO02bblI8/H/SwyP/f7H3V19BVkZs1T6EbIhv5l79pd0d+aWfgt0OBPj6OUbyOo9cGRIFsntAvQoPvF1eiG32YKhOwLXREmFbEgiXzdh5zeI3x9KZuIArRVgmm3swKlDDgzj6HT/4vu4zL
SFrue65LEbWUYm70b4IiOVT4w46DaiprgVrPyInnqq/Yuo/UqwazCuegz5NaOIuLA9gZ1D0EtzNCiOA6nP3zegDJK5HtKdhLMssNRiOk8KVlQCnB29SCsiQWzcqTJfycIOzlyh1LGLsO2+dOgzdr6vSw+m3y7IwU
6nAHtvOB9OajY6397cEQPdsP5ujoAJbi6uQ77Ry38cvNZooSs4Cxn7ZsOdJG3A+9jW2qok7oa/p5P81R8S8PHxeXg8pfiIr8U/RjB4HF9d6ljzLx4aCxe/Yjk1iXla2/X2RiJsyfKEBA9YhU+TdIAYCHoIjmcNSA
ioDIEngsyaHHJO0GsSB6XG3n8B+6RCVZHd5t7TijcKrSaWblvyx5u2wotl2MTrYBUVgGcpQpr0dfovSKBWKviEr1jQEVcshr1rAJJfCS3RdB74uXKF7iOTtIFWiAXp+EbWxbfcchrLf5U/fwteRdSb5carard7ZT
757FseWI5nYTrkrbY7XQ6ji/oDldz5Z7JyhFJIxVoRfVjKjonKDpTMFrbkkDxLG0I7xuJuKb81Gf2oZYDJoVWrO6bm23QSoKssWA965BPQUM8CNKFHMcvXNwROqrPVy3GepYVdwQIImaI1zSOvE/ixg/c2nSbP29
8fZOCF5n8rJRTyuCz4JYf1qEybPMVrBVFsC6hVLTIdjdAQwLdoMxP09/8mjwLXVZwfwr9nZBf1WcbgRwqCOEe77RvCVupirQYtBmTBqmeCWLLrZjq8IhopuzshxifJ8hpyGvcArxFGGzqxLIWDNhYMHhuj5i8PUn
gBrZBMUIR6t97BI2Hys1oqE0HC1Kcf9kL+9G0rIXnBslqiyTplLDHjg5SDONbo/qy7C1Wv07MUINOIkhn85dvEBH6ZwE8lVkl09LZOPK/RY0eriH/QULL0EanADPIttjX3TDIfUWV2o3A1PYiHJ0yj0Fb1aKmDfl
FkutdMeqeAoTKzoxwhlW8nAMSZ340zScCrdZ8nAHvAK0xL5uE/3pNamfopkof4EyQ/qaNIGTMvSyktdIMOV4vPcEECPkIaKsM9b2IKQsyhdBVAEKpADVd116KeMHsBYEt1iNESUWcsztz4dAOr7VFcKtulWTaAST
iCgvvzQ64LrhFWwXv+iGoI6MNemQ0nDrjMyZyJROq/20zu4SxdmdAhlr0/UOaCQhwY+uQ43Mi0Dnyrq8xmkA2XsrR41RyTtnDjiqWY2HjlHqKPmoAn30R52HZN5K+3nioGBoTldluTRPmgN0DRDkA3XQKecyz7GF
kr5Eo21yZMTdK/XvSJlCZPbBp99U5k+vE/l2pqG20+0Q1Jvfp20dRNPXMP+J6boLj64VwYEEH8KfYJ0OXX9Qpb8++5u4AnUGBvU2VuZtPd+fThQgsfwz0NciS/VWUT4zRwwI4sRqghpOkFDUnSM0WP+IW+5L+2fI
8q49xCgyhAW7xzegI9PrrkDhuEmcVBUz0apgZs6uR0ir2SoTKz9QdtoN1oNycfq0zimrS62sQNlqTxLEihWRop96eFZfdG2sDXz7aDRywpL1p5PfdWVYTdeJnZ8Xr4+jXYQyLks6KCVwrefdJykm6LZKGHzvHqAk
TP3a7NeP0jAAT37wKcasskwRSVdQpDVLfPFZBVrf1JrK7UBDiZBSiDcQqsE+Jc23B9mJBZwd3lSsDPs9/3Al3dDVawNoHR/UsYC7w9V/cIf90jlagGCii5q+aCir6y5NOJzGTHjj6czf+AOTMSCPYvOMBxlIjQ7r
h4iXHGTKlj6mP99+QAYW3kDYp7sgojcfGfFzolaBRX4Fh6ZedcZwA+Wxz/lPGjJgg7Wlk7/dAFYqLDCP9FDj3lZfqVS9HjropIb5pfx5FkvbzCG3FW5bxWtjm5UbMcDXCAFrAD441fqI9p5PaT5/CWZrwQ5GALPM
XINJq/krj9kUn5VsogS4JKw/oxTV0RaqAYtmTv5elM2ctqvhk7wgTUbFrqBOevT8OAtxG4J11OxChCXwGOfodMMI8uUV5UO0wNcgjMBV3JFSgBr9gfz9+W+2bAJlBxMZvtcmHaOPyC4pWX9tmXMQNtrE9xhkRNru
GQiK0cbkxuMe5bzLPIlqxghoeZIqlssV6gYx+oEY5vh/4tYSkcjN1OgYxfndACL0dvZmfdhsT5ng2+TMGAfYz47H5h5XR4rG31rfarZWwFYz1ZxfI5Rx/7E8vU1l1/LZGi2xTCNGK0zMzQ8tUDDOLtv03ipBWMlS
Jmw7Zq5PNkls9BKUWoW+eTgwWuFb2pDn2M5UK+h/QLTZtkpRet0oo/2C6628MRV0yLJZUCWbR1sHUU5PHsXGzisGJinZYFEqb96WYYEgcKktEvFlqdfYIADEf4goUYt7Fv79bRQXqC2c6j95yk/zbs6BwkRlj0jp
yN4I3U/AyjoG14pK1a02PuortnVEi9mBTA1uqYPLrXYnUCM48QxNcAa4GG2fnl9/Rm9yvXzITM4DrCzSDnYGCWHUkKNiKLPLuI0zCzwmfGSpoIc4cyVHU8/6EFyHq/LQIV0S36SigyZjpPGnBV81JyN+CCN3lCS2
5tRINdGe6rHu7fnOYfoVXt7Kz3okck4Vy34FoWMSzZG+g32/uJVfUT9e19y/D1JcvysZrTD7/caUEs5xlHB9lt4YWI0jEDawT0ZBIsQaJcCRjCqXTRk5um8cAqTzsyLDj/cwBgvvA3VG11LjbqjFT1jAxovxGJ4E
p56KskLnlzk5wi7QUZEAbPt4In1bJm7QzUVByRGK6oqaWdlON3VirOgF1CdLv8oG3IdnthFCtKZNq5SuK51ggC6RPpyIp6MbljjRz6t+OEExH1o6gVcdzyrIRZz5E9spO7uCfuA+AlSbfmtt/dl9VbxZWN91qrIb
0dPAj3B9PardcH8FJ038daonqveFeBBrgwBlxN50dPXDtwKpqzvtWiWIDMqgbVhIAekSlLBb/8Loj4aheAFztf6KO0zL2Q18/rEyn3hAdM/aXNxOxSdaL6n/ANqajTC87Rx1bn63DDQdG0bOlkXCtMLQVWT2vAV+
iFb8A1Gr9kFx4DaaG/6SReEfkNhOKCU2jU0xwKhahs8lTEanEhH3BqQVtXCR9vQr/fydXEqfeRgqVpnhmjs+AJ1i5W1Wa6G4rUM8/8h47iIRiSwpNm9LGR27Vjz24xxFcsZxyG6e0yqHCP+wofFtLtoAxqQ92Pl7
lTLVGYlzw5MWiaKeJ9tmbI6/NhukM36+4SWgTffmyIEtsqn+/5umwDv0JFg5Xn2SNWY2+zB2hFxL1ITWVPct+gUnKJa/n6XU/R5mIDx/GKSw7urhgAvqaN7CmTaQfpobjL+/CoHI5g30Tu5SYI2o0r1ZbFGrMiBY
A6k0EiZprAa0LFJpu3Kdqb15HY/mGqTcqxTI4JDih9y156PfYgVYj3yMoEhO4q6/pD6gIIw0KBjffmeeG9Uwe+dufi+a6ySApmqm4ZbbXYD01z8XQrRJ9XbmCBqz0f3Z/vSrVNYucANYQjGivP7XfRqSZOnd5jNj
PwEsj6SdJEFadj7xS5zIo8pLpR6gzFZsqIufr5lLTdZPSo4NABv2e6RTaKTh5tRnF2elfwKPefUhIaEfJulMPwTybPMkiZhbjSR7FcJ6Z4UqCIzjctvuwgisKKnIDxXSmIkOozA754KyZ4MSyeuCLqg43DNjgAk8
qRiJwsmDFZbRpIV5hrqFI5at9RclnraLWH19CAdENU7DM7fWMLJgvQAKlruWNaZ+tcoHW2zisA166Gom2TDjuK8XMh0yYQsHMes2EpdvdkwKUaci+OMNVv6+wt7ToX2EThAwfDW38B+tUgUPM84MAv78ncFfj7qP
Kjhf2ooNZY/xRLpvv/5ZHObp/B55Pz641IykcT0PpTxhEoT//rob9gMA8dQ4qLuNrqW11mrMdCBnh49x5VnEq9Dh9SCKCdw+p4xa1rECSmQF8Jolm111jtDfrAGipL60ON2YnGsQpV1tRvTztGGTyZ3gDRBUZiN5
s1oUtj335e1zlwPcqP17y4m0z6/bGwkRaz8eXNwrMKH0mEd5XPxhf8RlLYoYG7iaVvVqRY3R28mVW2S/XIDcciNCca27za74C2nS1JccQcdYo5T3LU7NohS5t1gSfu6oJQjLgzmUZX0VPlvcHITMTL1sBe+ba/OB
WuID3D5ZjyBpguyTT2cF8mX7/7TJz1v4esY37VJXYu5SWkyjhJP8tAOFdTGXWtdxSquIU5UrQpnIGJbYgfDG0kSe3iYo97d9kYlNyhwBMJW4Uy1Yr5puvFJVbVQvUSJC5my785da6CiDGl9oVUxr6oDvFKyJ6Swy
Qs00L18OsSCZVUYpl/beyI04Z2vUC41RYjW1Lr2qvArkUWrupaEqJdag5pkXmsC9NTWRvEiW+uSflIxSdrpLiZSPUuhEgDsVqePFEpILJwhQCfc2qk3RhQr4l7OT5yIg6kS0UY2JrgZ9/iZ9sbFhRiMOezAc7emQ
zmfPsLCCZXrBHBUIctSA9wMmst9OTY1JnyW/zBZQobeyo9YIB9lNWnFfSDhjgJDEvSiD+Hg5QdL84QSUfppq3N+0e+z7FAPaVWSfkrGfa4D6GYoJ+GloeQY0zKyYQTBeoVZKbifB2fXg4l0eLsPTjF8QgzwLpqpg
dmRxkaYF+cL5dypC7/qurcZB8eJhs22fkHiJz0G55I5zoD4P+84mX6Q5RMhBexYf0fd7tAwXL4PuyCLD2NqbLCJUNBeLAamFd1QGuqdNcpaXAMqeeQhmjgeG9T105LugOxNMEUFxJc7RCOU704Ma9mUNWY+V6qbC
pHXhpRN4mm4BA5HMl3DrfMDrX/D0fXsB8WQ3geskL0MlMcENcVEzRkpwnSuZsWk/WqtiyaqDPz17ctedzuy9UjNAsUjqp2tzKpLNoTvbGbVkDoRREygKwHfKE3ZHwVQOSyVFcWNYTsy74Ytp4lkHrlF/M9rT6nXx
TqKJOPDBqC/IBFrzBjSF+Fq0Vv+RhTv9ZAGNK45HzCpSSPMlTUbz20Kdjm4mDyxEN4lO5v6WdPdAyC99s7kayGcXS5dHAt1XPA+LqkRzuoiQ40Km8Rf205fQL+xDzZG3lbtEHpRJvC8MuaTH+V3EJrW+47tuYnaR
J6iWdE0R2nBIXoocMy46KjhcUncIVFtCGzWrHrk+OXuRV5JrV0egULMsB9CMl5hPcbtfU/MhJCp7wIEjjVd8hAiJl77FTYS9JNtZoGZVjn5StAX5+2b0adZ3Mk/KQCRzHnbjmigFQVgezbH0saZF2Kkusuj4WOAk
aTzOGs+68c0U7rzDrJAmKkNfGZNexrXgolyuXBG+Yxtta8/IqwWKSv70Mj2YAhQEG2WVpOg0jcD/bwXY4eAx2eXxD4drHNSolHMCH84Cw4QHzXIW7ka8EIYbyfMsHclzRm5k9wtknNmELtduklaEFZKjpUCFSy/3
7J26D9BNb8LUnUndh4oxbluQimU0aYozBL3r4TzBkdDSbhOUGY1fXaCpqBDrwzdmJuL7sQ0KxL5kLhNsYW5DLVmuypW7ZNDdRtdwg4HhbRTDykdYRYqz3XRtgqBHqzzsHjsesvJAQxFH2wLsSf/vDn9RFjV0Nhix
yn2517cwCrhHHITsudEcib4DsCrnGA0sv2eKaOkI2kjPB6PdlD0Cptakfcoxtz8IN6eZR0ASmmWgUvdprskeQRpIDZs6fXzrSqCoTrErpgZUnTrMYKMoaqqNFAJV1ygfRbFTHU17mT9lt0DWKBeqozg+NlWGc2kz
YKHGChw6aKJQwa8KblW7jqoNLLSJ9oxgTDiEUF/Z4vo2ID5KeShTNUiuRKDVs1qTcCoAfi1DfOeOiVSiICKTo8i44gR3nOGZRCoab/D1xXpRCpK9RgGNsBEgPWw0gAM7MNyl2QzKuJRrj7pG7bbKBBHxwDwYqxAh
Ph8iwxqa/jbV/D3Q/Jb3jnLT7BIfyW6+OAgY3xpFW5P9YGAgrE7bbB1FxBDfE0M9MGj/qtI+WN/m7qRcIPl9pVPG036nCWXV2ctml3etiBfAaplQVzmy+iAAuxbYkLXm6LOMZ35ZEaFw73Kdu/Y0KM5wvRCwlgOh
w6iMasr/q518texFQNq/G9dk1dTKqpme/RhBYvpqmj1Fb2Lv1GPozftiDGrBqVGHB8LZ7sJZdar5jvt8WY1DYCEfPFgVpLbFP5gYuxRCSF9ZFKSlU9wfjap2D6A5wOLQ6M92vET9eyWVhH42maGTtOdRIxiVzX2c
PM4jV5J5eOhh4r4IFrUTYfIYs3zFuCXSGCSJO+OV7H/wmspoo/C1L3cfHegGpMPLDE3FPHnIEG6zRb2DbTF/BHe3GdAUxzyY6NczvLN/kC0m4vGbS5BwEQp3WBf0S+LJNk+XUV6GiUo0TNOanV3w5bWsErFnfZna
DG1RhYVyUeplUQbKh+23hBWgecIz2gLn0yX9TEVc/U6ERGyqu520bexUpm+KTJ1ygKUzpPkm1+kGqxKu2ja8VsRbQXfBFdkiPapapSwttUutEgtld8Y+HRExIwYhBEljJwbJ8k4n5KzViCquIatcFaerBdS+aAg3
1TAPR9W5ve9VeqZp1QPmeqSYvLVhmqTr2jq2/13crmN/EJN4RtzC1LMWcuHXzOsWGyMRF2K5cg4U4FTcmurIaPwRoWzzF1HlQfAOjuGGaxOnpqCseQdHSiYRhtEa4sIJN2EdoeErHPK02eTbqeGRBZD8ZupKBeId
TsmQ5cZYcAdo3LtW4R+kwtVC7i5NwZzTam+ctpRLfVC9u54VxYkt37ygEJr6x2/GdJ5WWnIoCzcZPU25/HIyRoXDhytZWGUp69cDGjkL9omXD+Br3CyR9A0XDXZs3EnTpinixxcJ9+xkxOZdteaYkXYpo+HgMFAY
kyy89MSV43QEtsbdFEF4j1oGsueBZMUVuZpAwxnaBpZZ3B+bjozjHGeUS0/WZ5PqLeM2GczKFvRkRy58gMOHglkXS0JHf5eiK5Nb62HoRDcU9mMK6yQILvYKMW2sfbsn5KeCopMXpBQK5Iz33GOy7nv8rF9eTe3c
YUyXcOTXsAHvMSq7MoY+JbcRbwjR5+22hujV2h+pPPy0FHWF32XtOzIhiQBSxI2bfveGZHmmb7/dJQ4dVyqpDs+KHgJRq0EDSS1o8hlaBNZSlga6aWO/L9Jy4Vam0oyNc0gZTk8scVaaEYNRp6637VqVTR31FvHk
xM8Yi0BoRN1CVd1HPA8oHyz3cRC28lYfcaB/jNuTchQ6gUL1VFBEKno1px6ifIVL7wMlkaSWoRGCxu8ks4rN5Gb1hyA6ym0iDw7inzsrUUo4wcSowi7M+mwZdifOc5+8yNeBKyWB32YvkOVMPZDVQFBQVa5DEZh+
v+6pNYqQt/G2dsZKe/nRYc6Z1uY3wWeYxand7/Jp9tE1MgaU1f3WTDw8c+v46090npiij8aZPhSu/s5pAUahEScKbl3l1Xf1lKIouEIOpZV9ntJycRTPX9n8VKEzGKDcyu99XgYgTE47qu/Zx0Y4w8OUKk9CuoW5
XNfISCJfvjaWdB2Z28CeJt5hKHyj090eVYsbJkL/a/ka9sd/diJv2b+rSoW5NUP9MeD6k43q/dUF4/tHLC2QZNT3I9W3cO3JWUFWtJi376B3VYNvSb5Xcf0F6//3eTXL1lnxLqfSZ2TJpzWgsPCebQud79wlqFYd
rRtesvaVopJXc9lMn6SXsz+ZXR7FJLe5Djb1FB+CeJPHHHAH1csPbLIzol60w6+Y3GcjE0Xl9p/HUMU1NRn8/4nmbh28a3+9duXctbEbTuWIAv8jGlt/VGJg21BXSlXWlrD3u81dwYE44JNQl3j1qFgm7W5+jQiJ
YWdXISw+Bqo7LmIB2iedjQUltuym9zrDAM/mx6UG1FAa8+C1WA8dv68IwhPL+rJxByvF6dmmyn/ZHxMcT2wPINEfcqVDtsc87w9DTflp8rCHnQMjT5w2TkYz3v5lc0BjzmKaMmSjzsgrlXH8dL3nhAXUzos9nQMM
EdpBKrcWLJpQCMpdSgUVKjQeAqMDIfernjfaEiOxS45bj8r0VVGKhVDa/ZB91IRnnxTx1RzqgX1dChhNc57z3k1MHVM70K1N/jKS5/avImpwhMigPulkeI+JZztYK2gDQapXPbCODjdvHALLuEdyfKzNTbjJHG1Y
smDVcje66Yr/Q0JSU//W9k/FkLN/PnRgsqxbb5YU4x4/p61AAydzMfeEo2WU7QKtktoB2FbULWsFWS2uCnmk1CyLrFNX66qz2+JaPlEta2gScndSs4LdsfVceoAMWbJj+XfC864DgJJwY1B33rgIT14PYCpmkJ1i
JnSN/aGBdLSlH7rp0H/kTyyNIfNjtxqj42iB8JfOBWJ49S/P5yBJNBDvcuggtnk4TdPJ9Gz5gFNQRDR5Le+6szsJSRSi7NzOhThlVLxC4tnqsEqz3Fz8hKLy1HJs0Nhuy8F8nYqWPE/8lNbxBp2uZtnfsPUU/U2l
USCEHhOjZFSnbKpKsTIjJj90hjQfjMHZaghRkJcg0Zf1EudLlqPmymxm2AKtFX28fqeUBNiAMgi3qpU383VQcdmayjZC56rCXZhiMfoyJgbs8MrqpSvSpH9nekhupg06m6o42Ved71KlSGdo4OtJmWc2Z+k/0X6p
4aKLXJe82QnonYrGzPBYpODPKLumu2OTOM7DJfFozt9Tj2v0d/yTcBxuJoN6ZvMlM/3DfZh3p5+5JfZ9plpnERn1aKZn6SoNh4qiMrNTg3k01c3HMHzZNSgOb6TngcCDBEcSblPTcUcIi+9k58BeI5p9PAOFmA0H
QT6Pz04W85NvFIDIEx9MyNayohHKyyqe1cuM43PJAPmWV2H6hPBQSiOfA2HVKKBPpmnKKalZd18zszcqoFeilIhSHtXaTFqTlyyQhzJVtKe4aeqJOQZzDf/RHjXvq2HrQlAeYk8bfj92BYKrtk+WXQWe8Z/hEi+F
GgMygZYoJriIMZR5G6DBoABYaNDUL/IGSjqIq6/wYAcLVO9ucvBgxnphUtmMKs2iFpHsts5CtmTF7F8vygZ5cFuacpI3ScJl2jXQf3pxpbeUwnRKlaYkImVzswk+taMoXXtmXbkSMlHmh/HKfKZNzCKrl0Axf8SS
4qvA/RxYjI5sgUtMvGOXSPTRmRiBGU7A1+zyiB/IBl+A5soGjkiZ9+QdstkVD2JtugVTKv2ITXe2hYwem0yL+FHrT2dl6G+KTSL7HED2d7AeOkCQLuPIIdD7uHK/RLyRyXHVhnDskHcJxkSDaeOnpcRVpwS0+Mql
HFFbIWlQUfp9d07GYAu7QY/aDvO/l7mzYLczSJ6BZzEtN+yT1Mp30JrOfVqPWhNBcIPyqjpu/QY4JwadL16YzrntWhMxrqCxl5pYaczlDgVVMU0lIbHsFaRk6E3k0faOYTzDt3nxVf7GNcbCIIoewmvVMV/B7+la
3IcXe4IS6TlwHXyzdR8HqVdWevSys0MBRN9jTmarhUGDf+gGpufu1MgVp+pSjcN82fTFBNqcmZ1t7fLgLTyiepjzyGmODi6qyFvQGdpV2qZN/EF3Oh/BZ33jEP1KV+JhBS2YGfhWLVahouvQ1W66mbK61kvnzTc6
PxusbWXqX1POzjZoAH32/NqODEZ8EUu+qlchi6qIz+FUuCzA/RDGeWjED3AlLuBM8Bo6/qtDiQH4H+37r4xAtbBzOwem23RcQ3m9A6QvdmFqhYkdQdYfk/bpwiLOx4AscF9sWkegB/slA4QOVOd7/bl50MPZcQtJ
+VSSglni1rdYY/fuiEWXnb+DgCEHTBWgpMerv9plYHudNY2j5rJ+k4cBB1XslMjBXHXBpEJO3wPuC8OFb2sd74aNYO8X1nBov9XA26XTUFoVrAPspZ21mj9xu2yCHRcvxm/SIpt6EynX5e6E1empOlSpXelUlLZy
1zmSaCBl7UL8aLPM0VcSHaRLsLjl9TErwZsPUsYm3LKspUk2fFCql3dTSwhCXwd2lHICjlu9DhJNhzGnmsrzLvnTtiaGAPX+6I20SynF6ywxnb44znFXnvSn55hHcJ+iBc5XTM3rQjt2VV8mlYRk0kcuTwXayUvP
W1M4Ore5bsJeC9HUanK8Ggf3dJez//igvbznkkzsItXrS3UcqrTxPfFLF4KhOr1f3rKRxiiiIVjU3c0K73p+iejZQjLgTJA51WYP6hvvsPXWliW/pWWGLGzeva0snW1yjaHEsts9IAYtbAcUATvW/45pyj5hEAK4
/PUT2EihEn4oqBxBKJkr3ifgeQZ/8ebSIcfLXqZkQYaSSdOFEfSZgOidabL7icYl5BvhOJgpqY/RMbDqr2Xio4nRxIB07TBhEna8dA10ZjcXy1uSYm1KwpJIFPU5aBx9HD/2zWwqarciunmQ8upelLc4Sb+KHhuc
sn1Kuj4gV+0zOvedk3Gek2pe4n8WbEXF7UI3DDzabsA08gaiRyhn+MPTWNlTI0YbZ/la1cLHObw4e8La8Nx+UzQV/qh/ZChwBvcFh11kYenU8gViqm5tFCwkf1iYYzxqROAE6KSB3GV7HDQjLiBgM6J2kGKq8JOg
nXkcGz+y/QiqMNun+j62d3jmvUIpncCaQkao7bkIl9dpmjoze6LE+yIPeSIiF3WTKxuXhamKKkeZ+cu2a8LswpMmdHRHMF2wr/h3Od8j20E5u1qcqYJuuUFScKgG9ALHpaHrL0ZjumQUO2CNnkevq6QoLrvwBTxV
IWB1GGohbOYah02ci61dA0RrsNlaVCES404D9NFpYMWuKIxqkQS6yBz4jvplZrgfdNd6MFffTQSWW1MEqA2aZ7ks9V6kBnp9Yi2QxMQ09OYpQmmIXNMbQXk6e8ZxtWOdcHg7GdjTovwfcbxUg32TUxICBslLwqUN
9cNST0F9F5v3Ff8alG8q6JSYhdxDerYRwcoL0sCbQwQApXwRDqQSLH5K0/FNWL1rC/eIV5U7i4HO5XPr8X7MvneVrQutkhNHY2SkaqCguqWDahpPcoH2UbvZ6+WfOtGoB7gnbVuQKlqykrcIe9yvQqRE7mBtoYtO
WZYxQeaJ3/UNpRLHdwhvuCiKFyUVfxp7WnQq3IydMMKYd+uuXDTDU7EfZ7ppzdy9wtJGM3gZQ1uSj02vQrfneug/E+5QhF5706iI0NL6RrlszXHaRdBQRWx7Y4hMDl5PpYWWjcB1l3Xl2lLq1NSORp/qYJ5lfRR3
Tw8qCwQ/jpz2WylHsF4OOzxrwy++T7AzKHhapuemQ/n7syIZoUKyBTd3GiGJYE8n/A3e1NVU5o8Qx8bbS0OCu8abxfM+WCWMiLdY0z5SRzy30d7eywANSPAnVCMClaJ5rwcuBADlhquvwBVF1ASdcp/Q2FXL0zIk
2qb6rC+MkaR8U8qRTW1T/v58jxYFJssjA4eT/mO/0JtUNYspgG99yCwqNpYBVLFXGmS71O79stad4oe5FBiIanTc6Sb9yRO7pQmx70pxOrO5tVxpwXDSNGKNPjr0ZGtXSMw5MYSkOeta2yT9Q93lFliEKLaScF3B
7h6Jm6in3gNcGy7UGKQv5Ui3VBWQhwKtffiI/tm5EOBySFEAS0hXkN46UxTUYA6SdqfhlSBwOL9Ld6+JwEIRAiZD+LmaHe2vVv4Pb8cNeWJt5AZUkGT0jnbxmLtoQ26+oS3emFozSBVORnn4baYfR2Bks6Vn3tXC
s154YQ54vNPUKA0/8cbZGn2pzYscQrxiI3M8kIaHeHsPotKwahBGByOgpxsPOKNl9JcED04s/HXRluyGf5OEUsAPi7f3r8lvn8pBtR1PXOv7TIgwKPPHCApyesZEl3cPrCgOamOXIeLZHQoKhkVFJf8UAmwx9K1G
LVa8UbyHr6fg005AVPc5TOHqb7KX3rd0InN3a7eQbUnL48SDJhwQJKcKh0QU/ubo3TYFUEpPixTkaTPrgI+reNNx3PTYQxb+55fKokOUFKW8gXsZoxQ+9VItZ3MkzOPXTQMI0oJo0n6vihxikAPYICxtcFwasnKZ
bng+bfc8jPGZlq1SZw/n0UX7//ICRaqQ8HhWBENNgy8+LZOKRxZN6p88rv6a8eOuqr/cqp3pbuw/sajQfBFjb2aq57lFZl2djCvgWv21SlkwOStO24k+98f06gJ1zoiKuKrNL6m28eIqcYuG5OFEnkf0dgwZYGLw
+e07OWX734Ot0+8ShRFE3tNrc+ywgy4hmDS/Ll4ZfDNKm7Vw2xuNu5LwdXZeZZ/xcnoikSkLLLhCBL4v5FUz49WgRt14JhOa4BBuzLF7bzkndQ9uSdlRmVlG1PSWcbS0r3bxy9VaSacH6niza3iCz2v6p2hsijmE
5TGnmtWZxUKVCcyp9A0B/FKEvz5Vo1q8hWXbnHGSHUrDZ6l1cuohKt5MzOXbMUjVjr8krR/MPSbhdiQ2i5zoG7fpsR8eFr92++y9EHzpkRreTCslAfpf37Ru9OkgoGl2UGHW94Y0hU6JVW9N3MkfnlzxBWuvX1IE
pjZhx93EILXu3QKKI/h7bKRHYXh5B/pw0TPDqe629CNY2YpW7wWcG7wPxgKuzNROJAMbfhR5Wg5WaChB101TFVTbqv99S6hP4z68Fsrn+mVGfmCfbZwoXqkOVHPy5Q150hCo9RQa88IXKeZbSL1qVAm8Su6NsFyW
yBANm9AwI0G5VcYNW7NTn5Th61Xp9y32YiXduF1nxYmGuqpA+CqZtu5sg73soYi5eYIZI7x2hOb/P8ajzUJkOqNaFaSM8sYAEaFA93BXjgUTppfXmQW4fsXJpdN/L/VFZ7WHfO+vJBJUKhsi023puvdFVdvBPA6F
xoTlRmJsa2XAA1UxtIew+BOnYsfWezSH+3TMhWUEvLdQGBzlLSCeORRkf+6mrrFzNYWidfWrSt+/6fGb6PmCMT3e/oicxFPCWUSjcjx/0089Z66GznixqauhMV64+iK/SMep/lRdXdsfRk2zw+ixwNz2OsOG/gr/
NOsGlVHrsRveS6+N+gihm45pSGPIu21yrXXpORo90y3gCgXZIwVGX3BE13mF50zpTTe4a6H+XINC41iqFvA0EiOAEz74mMH2Y0cElke3aC+GEO9qi9m1iUbHPvdcG6qMXeMX54nsTNiNWoTIT3+d3bpvla0s246M
J1uxQo1dyRLIxtG7kp6ePT1BV7NVvnj/sQ1qq9ctWVheyZXbg4mxhAhX+mvnfFVBrux5XCXQq5ktQCYSqFEjADSttOs3+hqcHFFOjF2p5hxAQpk6cIbQWBalNajLBc2ZBBIAYBqb0Sv0zGoV/cNA5IDQxWH3uIvm
me1abnpXp4Ol7doNd9FeRLshCeOHte+qpy5zCT6BYtHHc3EWk54FHe1H9SZe/1RQ28m8JpCpgFsYrAJrI7bvr3hSDtXMfRNfMQyqx5E+MKN5am7hYrwh3F4uY5zMaPasoyxWlaBne6E+j7rRmRjf4vXzF4/vd1GB
P3hYhfz3L3z0UYCKYt2U5vaHxx8Y43napaKA0x8+NpX5JcypnI3VX4zQ/fL2rWKOUjqeEGo4qy9YAXoIAkQ6f6jMGy5hgb/tboxJnzE6PfFoX9OCnpCCPdmnl08fB2dmIVngr8XXVAvCT4PljkqMjKxBhtBpjfj9
LC4LRlTH1Ig3XrYUzewRXug8hvbtMp+zWcOKTrB/HK/DY5opetXs35bHWU41o6DmGkJ/i9yDN+8n6dzW3cnjaqzYoZTolwSWNCQlbrsan8NJAMeHXCKht3romxe9bXiw1Gtt8nPFyRBU2g+DoDs86qaA1XX8doLu
Z+j29CeNNQd/820NxTFbXEML1Ox254/t9Y8Nhb1t7fVjQ388WR/cUl5lB77kugh4/a/6rbo7z/PQj8sP80jTDSi3PlGucJb1lfnYTttKS2wrRM234m9IRDnett//RxOLRfwV/z+F83np0+WAd3MWLmCLSLgIiZb8
FIQH25ZOudY505Xk+g8v8YH8mTJIWngoq0VhfiRWV/LCakzE7pYRPP9nfsaaG4bMdp6o/DGXtSTm0SM9vb8e5nLOZ9I/C5HRzuy5rsLnjU0YcBk7ctZ7NL2hp8qHFNJQOGGEs+ZQI6Hw4Pn8O5wMxmxgbJgZJnzB
+6t68cm3YeXCJEFYGn8PTIkg/hNuLlA8bAiKcjGmYzUywSyTLCDxKJSxXigqrVk0PtQ4CGbopL/1xvD7VPwncLsFJ1A5/GR/7XXXXTtfnk2yVxQU1zS2vHD5WEWdFglJvkeBZiUg4QyqCS+jLgLEq4XSsKkAk2xN
j3Zpq9/DcxJiIFp2zt7B1Ktvmbig0asldLkxgybhdGgMCeG5oiL2z16kW7pJbUNc8sRLesPJ6hQRtJNGWEoi5Vld2cgyHFE8FkmDe9xq3SO67NNdguDqzBM6W3exJkhPmYEKgD3Jx+/FbVnC7NmKKMu3aewmggZu
reUMIR8Xhv9Zyu/rmeOPBMc0fKjA8eQGx+4PtYsJDqxM73+3kpZp2jJ35md+L7tjO61BbYO+iJiztziDIiRHPJFn7HSIa11RH4bKpBNm9ZVrsZuYOMeu924KK+eCVwAowrfxa7zEUUtIg2pTAjVyZ2GZhtiYBX6K
1TrS6thJ1xUQmKvKPLk8cuwM8agRA1eN1/YwYH0MrH1hjWol1zwOGY3yx5/gYKv+spxcY1T8wmtT1/naKbwoXKCJY5X3NoYErG6HGeO1gvKC5l8D+0bFgbBi++80F8qGUs4WxNw6qn99NSWgu1ingFCmNLdgoF3f
29L+5+ZYmi3kUaJslV6TQxl9mlMh7+MbCULy7kAs9X6yzghCkVTUQ+M4u04o2r/RxaBbaMczH6SNNafax9vUE1t6qM69cxZK0oZamZVmxe13jeyr+tWZbmCl9XTtb5OMMpBqS+PVsiBPUFhnKqxx3+TuH2EUA8YN
DFaCzwqgRGg91mf53HQC11m+w3KQ6VJAK5luxqgk1/Y6/scWUWFXyZi+GLodxmbmrwgnPvtYjLNRfW2uJfrJiAPyuERK93sREkHnpaLqpfvcCN8RB+kOrMF1PC1essEwkh20y3rmsw+Ax26eN1K/aW0jrIKuZK++
cuQRJtK72hVUOpz0H1bx9SqeHLZNn+rr8XhjdCnkZ6UDUZHjYHEOSFcUQgBZncs8AJzHJmteJ6gyIg48o0SH2/o1+3kVYNYHGU20lFFAFsl3DgLCL98kwP7E1WDjmGPW+ydkpe7TCTRPq8oYVYe3aLSlleqT8nPO
J5ycG+uNPoQj37BMWtpT60NruNEVd/StA83hqFduNVXuM85IombSQl2Gl8fo2lqvo/1n5xofUUGGDV1lxEF8pQPeDTYQUy3Cu9rholNZI/dq27RoKdXMJ0CEgHjzFn6Yd6gyo872s2zXIO9kyjTWO/zA1nvHrfnu
oYRXn4ttGVSlQo66v4V4j0xJElR/E+xqF+gnay39CWTOq0EFtdF74zRFbSVpOQe+arARuby7HBGyQ7cxhPeHy/JCsfQtQvIckEZ8/7YqGWmta4k5Ez8zBYuxMCKebvvgPd9ICxf27BDt5ep1RJmehbv97PvwnCbB
JNiE8NwQsILUhpyQQYaja0Uz2djINolJlTvuhUvGWDa6Q2080oX9f3hebewf4zTxQ3+Op2fd9dCulS5be5stIKKsQFlpcj+1yqSikblikp++jGm7YUKT57V/IaNqjq/3Q2yw7klWvaFltRanGo2Y6b6CHK7ygSWo
+spURn3fwS447M4eaeczwqJm1ZHDcUA/trvj3N4/J1qkw2WtlwStvqf/RpBy2lt8m4hW4ebrlOpU5nDj/qtYL27v9eJp7y2XT1+wH2ENgPefm6+yrBcaEXi1WTrF7TLJewKAc7uc/0OUs2GNwf18YBSIkWeWv+SL
7fWis/i1cgTXRGCF3vL6qRSuNwSZ3rtK6/1/VpZVXDUwHtwEZToiw2i5YjP/ZMvzy1nBEljJjv5jOCub/Gm955xpA3X1UBrXS8fS1eaUMWny5Kic3PcmgN5qQGZpygtvT707Z1LWLs57nw4rNpQjWJY2vO8Dl7IO
NhelfnxeO9Ss0JtByGyRrnleJ6jJfK5UXu4oxCnt5/lRvJ1MpXpiUV/uEUSLQCsQzoxJ3TBgMQVLtF26eEW1BjutK3fazxqeVZ8vBPpDCNMTtbQpqxkd15Hvi4KNrvWGK5kMHmAOH55KFt1RET8uYA7lvvTJ89dv
qJAfb2Bsvv2Ga1jXP+40g+7NDQ9FvM75aFELXlJZS2AawDuqHt4RgN+BR8P5vgMuxsJ9oyej9L7apBQp30bGOikzwO2rTXyf9YXBPmiAhUm2mYHCInBMtnwK7OJ4m0vcYRfR3ws0xIGDH1u1E/zgULUmg8AqS5Y/
qz7jNUlKrhC7p+yIEgmBb5FOcTSL1NYzmIKXK5+PX7qzMb6qQ3iloLrj0sTybDeZz8ZG4tVhAXeP5pcATIKtLGY1KcFhNoWNXe6SMGzfEFc9CQ1uB6jbqQ6hGrmytGJYGqNn/fPupIF3MmrncpFiPtSMw6nWyYWE
EcamvfdMq7ldbRpKpjvJEzdjO7oD9goeWG6FI8E8CGPsNra2JjjgmShu0USt0hi/ka2QSJQQzBrDrs1Gr8N3rP15lpRwfRYkqIOJIsM4EleKKP+Cid7bQDBIL4AXr0tQMdIkJmXbeoq7a3v3c5tSgJPCta/7fToH
wWnRNgPtkmWLbAr/z97wZzHtvZVlbO+5HKCRI/e+73hZPNxscKjX94Z2n+30Un+9jswPI0gc0sHXiwG8RjGiMQM3zkjonw/jcKanTamrdn4AD9fWaL/0wrpuC+gw1mA1h9O731QoxY61eFIyp9FyKNzgGuylvi8b
/1SyEVOpIUdPbdYW5/d04v7LfH2BU0iHl9CI77AhLgwS0LhT4nQG/pDrbwe1EPOtmzKVAmpjRJYafTUhu4LvO8p8jUYscA0KwoYFW6ZMN80pXPqAvopI56nUWqdg2rztWrq1grBeBY+XS6phq+tYD3r9x14w7gEs
/YegKL0pynGDeB5F8AwuF/uayFnu6oo3ufYDVRFzJTbVIoi/Tx5yEdn0Xd3oJpy9vjpZQF1+XTkwMTGVokqdDsixYnNvSQ6DgMsBJUT0Z1CyX8QsB0I5bEkQXN8OdyYgL2Ub0YdEaK/DOdwGI89C4yoe0x+Xp0Mq
+11C4j+fVHDNbjW7vfTNrJ/XwZs4oKxyNqakLT0YrH5qnuVwiylhwcXvHd5+sKNtjlesVOLMfglQsaAAcIUwfIuadjvBGSVC0nUpolyuDCqX+D6eRcWbvt+5Q1n5dn4EVWNGZ2khvgpKITdpIVCovHU/D24KgHfd
eB4SxS1aZCXqAtNTnvIeZU+AzX2Se+Y+apzL2ayzVACc6yTk/iHMS58fhxlRVavA0Ms35j6o2ztJStVUwWrP4PyvamfSYpQG1X/MS8EKdC1LFDuoRsl/IZL14h/0/glHZHRd8FRoqAu+56a0vy/FrUVIHm7jyNLP
dpr2s/pFCHwYBndZ9Lmfvb/i/+/v6TfRm0fZudTzr0+VugwIdfFQmNidxCHuenrbp/E7togcYKRl3RSxXAwcXimpgnJADFDHO7/Nggw46hPv6KXPPj5WOXrE07cBDlK/6j1pWQ6trcCp3x+0tqI4IE6ktEudCS6i
W7n1I8kzafKUaItJLRpS0veiAfQugxoKmEJVINVYuwRd4nm7ZEuiADpy6PzsCdTF1pSjS+n5JNbam4d7IswGpKXMst7lACozfegruxEu9sjEwJgCzqHvy9q7fHZOO+nzuh+gtKX4+jTaDWQEQU34W2rYcDTBHCnz
y6YhyWSfc48+6Y4ObuEpl6QseSRNgTPHiVJs23PxOPuNcktB7OFxuKX4dqh4cxL+u0iCFhxIiJFKO33L9orGYcvDrIFLFAgn9RdPIQEuQ4evKgMm1AkvAQsWzcePpMMLTXou3qEn4GjOG+U6itQRlylRFSPpGqS/
jaug1g7xK4XdiPZpSVkJ/q6pdwqLkeIS2N5XS3WxG/GVEwV1KLwY5atxCdao0SjImful/GG+ilzvFK51QIREpd71y8Khk6nY2AZXyjOQlena1lwWOZUNyzqsqJjIIrW4EX5/ku5UQf4ECdsa9xdavOfHrq2cXpSy
h7UtyJfvQ9jzt+guxqaTkE/Uo3Jllyaa+RrptHEmPWoeIsOmsRC0wZo2DCZLiKOimt1SkEkjoBJr3ajUu1nSNc2S8fZp7fCaShWpa8suwCCUWwHINj8D7L51Hi3LUUthzlOum882TJMTZxxVN3wydnJRQ47CJv4S
mjFPXQ4XUCPlxRGcXzruX1s93D1N81qyWVsLQEzv/8aZLq6uJlc/nzm/Pa2dl7EQw+JsneMydTJvUCmVM09Lt36tGw+s3LRomkGU4P7jg9TbZIFlFi5VYmxqOJ2MUSZlSc/Yw/DgPOv4hQxHYHP3sh4VVOlNUrY8
fwFlviOTqMxTOdM82Kv78TDtu+aNvaIRVCpUY4ViylAJkncqS+LaZDnaXV/rJgOBg3Sci8OFCv/JcsKyLUbGISNGKwBigTYdw4NooX1CdkvwnU84DX7Dtr7Bn3j5Onm8dxcmFzgWe1O/PGktQaGJYMp+EVi9Z6Po
QjG1UnT9OvJIApE45zR+XwUXqf6UR8wqDRgrFr8HyjLWcsfcMfBZjkDSz663SaWEQZQMgnrNU1lEy6APpSB3SAXIBs/l8XczSXBzNzvlzZHmNskyD4ddA64vC+Fog2VSH9wXFevvTVymi1A+CnZY2xyjRKRu6Pqk
S1iWndsniAdaXPZeVXvYN0ExcGqhy9fzcEPtRWLtZlml0TtDhkFRxUWrFVjuRRjh2c0hV+pa11f7VchRaBHm0uxNQkIY+eh6bZmOaatyjnbCeQ83IhHGkvu8ad7WFbAz6NN2fHDy8M+PZqtlpYFDNX8Y3QcMTTL7
rg5S5qlAzTwMxyP5yDN4fllXpdvZcR03rfluhOj7snPvqxJzjURsTphReZigAHSk2eigTiuSYMOQpLWZ6aHNc2nDCohtybha6RLLblJbosYwFqoPWyeIcliQvP//Pd+2DiZqAKcpFUUpsbUI0rHl+NBVD+hJciT+
yjlgRlfpnv5GKrigU1axHB9LWEd01zauWN6RKsAIHxNJldcvem3/0kOuPxG7DBn6Qn3IjcS2D/+a8WC7cBqizqTlHkgS2rpH41pvdZV6nUWu+UX3wIP/TkwqvGVTdaVuMPVSkH7mRTdXORHGSQe5x/cZCjYNdyZJ
uOa4OUF1x2URZHUGmlZnaXWNbOTlNLt4TGlIQo6OSiyydFaHDohiuppVkMxkbDbh/uv1LdET0uVLaEwVCLlYkn+KWDrWvKDi2uNdqwiaGw2xxeOQddtNQA483li7miniPsNI52U1rueIBZ8NeuJDnZX5IKdBHVZu
RGZHyl/Aqbidv7M4RZGeZVGLsd8CZawd87SvEV1W3yZM2AjorzIIHKxxuWRWB8mhruu63i9iXLeQgq+/Ho5Zwo3+FR2TGV1l0TOJbSMFpirQxkOgJJA15ss24PUOKdEKCCiyAY7iFhbFYu8oCkTofrad00teGX7t
MQ+bQH8PDwHgkJXXwYz8eqRn7dpHCQ83WCmMebGts3khEI3v4H2YX+oNYQNhdHSonjwEQxvJcDi6dBC9dmYC4cwK8ocX78K35apHKppvL9YhSAmEXjtiRLmjcdTgS4WRdDFPC3Em8NoYl0ZnBo4mYiM50ae85G4D
I6n0th9U4o2E9Ek/B5OSs1bQc17XdmVKPKL4yOMExy3qOOpBZ8iSvZlN7nG4yv1qdVHWIi4g3aHgJ5YyLR58dKiXj5mDiG1kCHwbSsfOFQcmIh+5wGHTem2Kc8CoRu9TE7YP4SrmyMFOIugavuKabTxvlgdiK04h
QyBWk4OqFKngyes8V6kHgvlH6mm6TrxHE/4rU8JRU2u0KdVbf2ON/OOx7oRL/KyormH55Qcs6rQZiWHQoAq/dlwVULdUY//SVvWzejuZzzi3aAD5JO3IyBUsPQoSHRuxCKqz3RwX5AyjCtltb1JhH/6ElbS6FzdD
ERAEcsbkzOjuSC/LVezLAw6iDln/J2RJhAnUGhMzgEbXgSmc/qio/+1hYAlIjJxpzRVvaQR6xMOjd85bCN24U0Wardo/ky1kmfhcfjlT/+g3ba//o8nsWQvxSlJYiaKBfJD1r2BCAYpTOxt4W7w6uBVMQi39qhxn
XiGxhjjGQkBUeiEsBqzbC1SE8YpSU0rC76yRsaGn0R3jvLdK6CpztWgMtb8CHQVmS4TuirxVuaxNgs7Q/YzJ5xJszHcaqPN95eRuM+v8MYvUMql6ul2vkR0r6aq99EgNVEn5Hw8mLPAgBRGt7JIn5vuzJtg5BcDO
LN1shpTt2wVLK90HxMIU4EiiwJ+MV7NZERUp09uAsnEonXRUUNu6lxPyCwQZb7XQzSyl3/bz1nKefvFRsU3WAQ5Nj2j2079vWa1wANFj4F+59NAtJ0KpmWht6fbGOCHXvmWmgMtGMOxRDvqRzRzyV5pJIZxFBxpP
F7aaul9U3cU8ZLiJTR+Hesl2twKOblKQRsy1venMIZcF3qlQ4cW1beqqSIR3YrCbY0N/3mO9YF/X1iv0a+n4DV46NlqtUpG7r47amw44QuFrt2egUqPsoQ+efzlax6bDxBCtdBQadUN+MIfhtsf0gOKtX7DX63Vj
A1EVX8Rg1i9dW01d4RRQ15rO4+K20HFYeWAypfFhx8as1DRHAdv2fBKlCUB11xyUOWecs7tVKD6lrEK2G6IMqmkTKIMa+S0p5WfTHLWrRaqWfw2JcgdG1hXf7PNjYlwEMNNcJ4uRk1hJ+vLkd+qlJZa/wJNAxmUK
ixikT8P4OiinyJQjmHdyT4aDc0bTe+eyBsadVxapMCaAFMN374Zy2o/vkUab3NdIhsPhpoSnQlyheOZRinta2AxTNqVITwacyW9sziwxJ8RGOukU2UCjxxeg4jPmjIx9AC4HLmG7AMk80rwflBl+ocI5a3Q+J+fR
5eu7Xa9u+yNmz+nCV7SzJTio29cwMNTJHPFkb8nwOV/+QohR2wpWElTFHD8xDGkxXGGF6gKeLYOI+rhTpEF3UzHRrEMIlmIH8Eo9jnU8OPdUBzCxPNMADZKC6I6UY8QqT0SOEkglmytNi7m43a/Djyh8zNsM+Hfs
r3hN3eadZ/G1CCGXbONn8FO6bsiQ+TZ9J6Z6AkKOhZDsu5zK/fGQGYGw76Nk0H0xlxlfiaG5lMFhb1ViXzvX9P8PbaRMSRgV4RIXcXqiUkwFNbJL3x9MFMFuFDVCg+tNXSOYkxgvq+cA9KzlfG46J13KRhnBjZaw
Q4ytC8hz6glSR1R0qh/7Fzd2U5JuiBWx5N2BYTPRHlAuk6WWA+x2Y06McT7/xrBIVsAIf5GcWf3JhwtG4FsHemFVNtXnxgfW1ewwxojFVnS8kuzCM0KhQslYQMDk4DcIffHPsVmOerVPrJTsmhom3isYSycbz6Nq
4jdaQORwQ2prlC5ggbbQC+4CnP5R3iZjT7ynKEIt6snzIEmEwt6kMy7juyHqQYL9ZOyfCOR/bA1aQ2OJw8FpFPLXLGGJuJ90HAj9pZuW87Ytj+Q4LQ5KAP/mz03qO1/j85FTLp50sSxuE+T3oDyh9LJDAMdXyucC
dWJXaRWTKb5Hsvfq3ygclt9hQ9UyKhKIyipUsexECTFfr0Lxb+/cB5Hl+gqHVk5Mxd+3WJQBkO7HBXWzm2jVW2aAI8D0dGttF8eZsE6EmHtgXYUWkxwBB5FYV71NePkB2s/i7bf++8mQnwQ5mrkMs3M7md1vSBZI
44yDybLQifJ0VYtQZN1ZqFHO7pJblTH9nsOsi1Ip4746iLL+FLS2PgLKeTXF1eXExmvqV43Rlpn8uNUysSLYj071sTwkDd8MeEw4dJoMR1fX05DvY6grbHel+hQV2yy/EfMa8NmnQBjiHCwPBJkKQvC4bRdL8b+a
S4UsQwV4/Eq+4g7jrvBOsgBxrXZWpMmRTaRvWKjzk3B3yAxGG+M4KqcYSPa6Q0ZXUIoDLIGL1FpqhJQfCjuESdQlcPdAs8uqfCbRu2i8f+VO6Ed287ggy08QjEZ+mIln5Vww/Q5XNn/o09EykE7YW4U5oSPETau7
IF4Frv5hGSeHrmJOXzmhzzL/+QlMqpD55LejsE+yf26s6/wIL5tmYxZZJai8OE8RUi4xtRELiQ1SG69y79U+9FzpPECSaqK4ERn8813s8tErLRgmvPiU7Ums958oXt5mpPKixVHPY0VFakizP6aRZkVOAsaK2vq4
3X0qSKYF1G46UvUEKlYVAI5F7wc/Ylu2IuY0TkVp+rf4wlIyfm+jFh3xfkVQkdcxkWq48C+Vq1LyVXSv1eiNNlG+S7OCZD+/ZIHjXfzyC5wtDaP5Bbk4UVAVpkLEBsCyydzhquLA02Z20d+Sidwzd8S4ysgVV0xb
cSHKtvUt1TpUap6OeLB4zUNDpVaJiTNiZ22FlFQG5NeMpigM3H2zd0S/1lldi9Z8XXpKjXhFHGG18a3V6HqzR2jWjNjsZr+ICp28t110g0mZLp7uFZGLZZQ0mOYSrRDldgeU3xye4oVJdtW6Ja+pd2HFVb6JQMJS
B2LPhwQsxDDt3l1Vxg/lPgNzs0cIzdUsOFeqzVVIbDbuMHnzVxU51P6zlj+ctCvHR7Cnj5wKSptaWc+PAhgJDY/GSuI1nLKgvca9a97Sn2OmvVhL/ZEi9kPfyUQt+fT8+9pCKJlOf74M57UJFgcjDnPivE5swrzq
toN5LMI4L+BmGf2wkSKhpKD3igORP4RThnCfPwIiLuNKn8L5r+O0oFx7Hs6zBbw/iogPxYHHt//tIO8uePw9CSIDCSQJ6Ons3vJadmUri7W/HrK3I8oc2dXRDmVhJ2YTuF1k7/+J7bRS8LFKi4mL6IHARo8dgeqL
y2evUCqzIyjPgQdYebu6v/KTssk3JY4EGfXUAVd1a8iSg/dkbHIUVoL2ouAI0bGEGbMDlG9Z1W0GW2f9YgdM07BJhxMk7v5yODSbmnSu8IC5o0Y27T55yRhkGyL7YD2RmjzuIwovlcN4c0OFJkaTyll7o98bxeJg
pSv8/STjmc/k/pTkry+u1oHvdDHuZDSKdsuM2Fh18098Jqv48RPpk145PTGOPEAdOcjia5hrj69IiviouJWy6CnuiPb+SeSkoeC79Jt8g/pSCSjT8r6aC8ANlHwRHAATeJ0Dv6aUk5X8SwvaOn2esQgbTb3ed0I9
OwbMVqnbMXPTWuVCkz+mDiZBfA6tBHu9fopfeRfjzL/jRug/iZf6OL/oanlEu0N78d+TLWrZlwpTke800kq+Oz53QBV9aR/ZrOqWLhAH4X/QKHyba4j4EtcR0ZuJd89bvC6svEMwWxXMbyxx368ZqvPr0e2Bz5wQ
gDoK7nNIoFHp/OmsQb1ysawzqV9MVDxlQakBcGUD7paolGNLNQUfUaHZr+nEFhudNbsx3DxAXPB6aCOWy8XH6mDc48f7JCrVqa7iJWsO7Ji3qJ0LGjP1sF/vMCzAIcP7ThvUgc80w2wLLXRqRH85OqHM0a6aA7G7
59LiYn8disybYrtCmo3mWJjSQz1jtCmWUSxsUPXlHMQIK3fg8T6a0wYGB0LdA6+U8KhXV9txvgAjQGyR5Nk5HVAySLnoQM+P1qD+r7G06yf2PbbuGvn2hG0Y2FHiMTjffG1wErYA03uG3V3I4UChtkaZ25+SamJf
DNJIGlEN5nJPMZP7wWxdnc8CZ5VjTC92cubj0ONiutLVFAQpTemLlcVD8ogiqLP/6S4L3DfUEQEsuGi+n/oeUaQotbXKHHaytWraQ/kmpNkUGzs+L5b6HbpX+8RQc0zQ9eUOLAwp55Fsk77Lqh7MR6wC1e+uNb6P
+2JfPs7X78QBVVeEG8FoR4URVB0k082MXkW/TK1Chq/OoXUdbIb9U9LLdIVY/Nn4DJnlrkg1tzMo8gkp1mZ5TRoGWVw7k0MFsLt4ejZ/pCtpHWrEntKMxjy1l6cMiTdjyc+C9TOg2+zAKBAEwo7CosBNBPEFJCOG
BpggSEzM5EJiE+Ou8la7gWHCnB7SPDfF8qaYjLpoq+hmFpLqgyQUjnymNHSInpTmuTZxzuv3drv2l4nnJag4ylpyAylyFfOjaygdY9g22yb9JvksTIfsyWvat4U1EGsj+835EOJbqnKTQy91poegC2uEiHv7TrUv
ShfnO3YW+GzMixYT3bo70AUeu5MTlHEt2kXz3rfBAOeQQ95+LAc8TXkV4DkfX3A5EEjamQsKp+IfjRgRrFFjNbeHCp1TcCzQWZDjiE7CftyXP8sz1KGli1JFfx6VMpMI5dP6H2lyEN2IVcdn+XbzuIF8D3qju8Dn
5lz5cAcmMcfPSogkogwj3yAn2YdzuC3IbS63+dzupBUJYCbcVkq5Eo4srlgr7yDRU8+cT1vFRyQAnQD9igR6biBxhWHAxmDu7K/X4qG+65yUhpb2VDM8duifD6iUp5DDhWZFQhhlCq7tIzYp6WWiFORYKWiXTzgr
CCG91SwEKlxtxtlV6cwWmp5Q49Ruaj+nxVMjBsxT4YSBxzRYFoPn3eTRkH6/VxpYhYQ8yJNEqua5vKuML83zmxJY13rRYUCFMqklW1bJD0L9EqBUq7OqgjkAB4rEui6Kcn63eJeTkzSJ0qBOXCmjkZIhgpT012Ct
UgYhr1RLDdbwy2BaENEnF7ohDkJz90p0Jm2+Q23h6Ts/bmaecqLAQObGWYcqTtbrw8r54nAWDtxcgFz52OQOUpCL33KlonMpGNTXTJhg8uyxRQONIgjTuYa9bRC7SXqX8yNRldEY0KpzVslaERWS9X4Jq5yFNWxz
vp0mXtsJBfd3muwPpXJZxU0kDWlHGlUKP2ylcdCAYCQZaStE7q8VNWLjPOG7vfUXUBERtT7eafyPKbDZV9KCusMGgdxrLmPQszqDtQKe5yRNK+iaLjxjOf6KCGTOQj8FsCEVD6fDnJ+TrzSJM9+sHk7MFGhCnqf1
6s6kWk5qxsFpXeZ6mrW2kJgs83H6d0Bx6pZo8M73+xNCIxA46uBGu1AioNiV60CLUfEuWWnOgJICbQtCAUBL/rYL/SIwyu60zf/XLM/VXNW2F8SZg4N5xSi7z6/b5wGOzQue1yejTsffLoyia5qmH1LPBJyi7znk
bCtIQ8nP+951GjhTtxcxVRcD3qLydXU4N2ubJdRmOa5RE/cKEhNT1Y6lyC9FudLqVZ73XQVTKptz0PJ7PQv2HTi/ENG5slGpqYxdgpX4vhZVnX+iat0VOqtAC4XX0I43+7uNblae9SfiFBtNoT8mkWnbT+RvEe07
wZISuBXg7uF032LiTei6KzcSlJbfghQUyLUHX0R2jAXFrkt+xJSvt/dEfTlZSeZCAA9KjPhDyZ+1CebRjSohTaMifdtJzHHs2d3XOC+l1kb/v+09+iPfbOGQ0nXHe/+hnvLH803FrEGh0JhiPk0ZYBcf0MpUGVTu
/Y66o9nljViEPX8C9EoqszRfGfviQlr6vv8aSOysYlkWI7ppX37BWg+g7n1XfTX1+fR/ZHiicJgFkeMsTgvFoe4wSkLqv8iiZAdPtcxvvDpapDRgRHgLgn+R8Tb1j5g8C4k96htoV2fLrE5kwE1MfVGLeSAJnkYv
L7Y729BkiqNHOdjmJCTRCY1bDea7NhHaMPcBcEPD3VmFQiwCHUwjp9YU4yQv1tltY5vfFb/ItQAJRRjpW0yaKMidqWlAxD6GyA3vwrgToog9GwtfPUzFrsDEM4nckBA/cxGXwktZd1KYlOL2nk3CFBIiXA2Nyodg
ULwZrrBPYBhtjzs0pRsNX2ONG2PpsF5y4Bnf5vk0HdWmM7t1thsbNpawwlob6Mha0ZZY0PjUZ/FASA08VUIguC5hhCQ2A3CB5q+U6pLY7ElL2ESUVdVZY2dpp8jbqtWCNaGd8NFOOCD7SBHzttkCJXobiZm5OnGr
zsChIFwmD0IqFjK0xASwP8YZKkFno5ylb6JKQomxsH77sztdGvdl7h6ia6gbcnIerlo6bNo8mulNPPHkG7PaNn4mzu4MvCqWUdQKvreG7Z3Ix4azXQFynFVyAKEzE4cyIGvytBiN6A/qgk0nAIaowDNgyRVPhAsT
j2U07XadBrtEu51+XMzi4IOFIzQTNhEKPiz1fSogPuGnFlCDZ7BPQJFhpx2D6x15G2a3LLECmyuyRj9pMlls7GalxvUfJ4K3K820I1mf3gybaDLae9P4WCU07ndkW2BTjX/cwy7DFnVI/2H5P/pumj3hCVuye5P1
wHtdLDS68xkHD7DZnYNa+Kqz9U0qmuUeUQ1zt6ZoINV/abALNieuKfVnnNXJVIRBlCiz3CKDvkaHmnhX9lBXne4OenvgUzrbMUdKC+ypqSc1VCXB+KDhbHNHY+Uvat6zAOmmrtrX+CnpOj3aRAJQGDsv9enwJmdI
/Po+V6REUlQ2CmixNMPbxl+fEDysPBAekWJ1kwuxXNJzmTZWUhxChEaKYBBKZngv0dVffSsktFQrazr/U98mAPVZkzwDtiS7YkF0Avi9CD+z6C5mxFEB5SBcuZlLEW6W7NVBnR+zDNIT5LS4s1VIi37uq6LO+OVf
dcJKeYEQMYdwb+ENgkYVpeMh8BifM9ffzAFHcuxjrVs7dREkrBelMnPMfWtfza/xFzs+yrAiZtq5OXjl3w8YudI1QdEtFawCRV7FL//T3FZMB+NxpSQP/a/eOB5Wgfo+HbV31hb96aGMNDIp7CDPvh7UU6MAHDUj
tnJsQ++/pPOKez314zpb8Kw0H6yr7mr006zTqZZUjbN95Ta7C22csEACV9OpD1qyk6OybylBac+gDjoU3TsFzwAvDDJqJIGJl7s0HWoMF9Njjw+1CoLS3FMK9G96mgVSChM9gGfmkHFMKMA3P6ERrzMQMdCuQ0Lh
15we3x1zsoR6Q77UuKKfGa4RYqLyCuog4/dRCqh5wKPKN7GWa/i2Xh6UhJUBxd6Ho+rUEwdSRiudTFrjuV7yPi+RbIFO4Aa5TcKuyabI+q79nJiDVd6kjvv/UPSeOZ8Lrjv2YCiaafm7z4nvTjoCo+KWpbe/33YQ
WfzK4F77Dfc3yICj4Z9pay/RCPLGn7bDHAa6JeutHAiMy212AnzTeIyDbwJjr39uvLFYsH6zBO3N+bNY4qu0Gs/iNbxQAy8tGJvXgOXSB79v0wJ9SX++NL7RYqPOVDbzJtDyKk9SQloQ3hPWccXg+WkTes6eLxbS
Okr0L0KshOXyJxND3FvX1uglZ2DtCPykYOo+1QzQ5/sdFiWrYwnlr4fEwJ+23Kql2CMZlxPAigFEtsIerdvSuDsEpXeI+BQdyLqs1KuTgG4sRakcWFCGKWVWpxMRez0k21ejIUnRJi+yfZXF9vNwp366HtkleTPL
5KQHebdNTbyPGWEUX+t8ZQCy6ON6CyLO2rSVfdMjSfQfMLjB6Kb5b3HX3FnPajO1S0x5twVGwvyfosp8HCbCWCjwzjxEbqfxYHR6OD3uNMFJiLdxWLbYritKMEk8uHoZh17LqW4ktuHmTadV0hZtdrFPMec7dg9Y
0fjK/inXnMgSIXrGgQIWn4m/rJQp/N294apanYwOvO9/pwyDsRHZPpBTDkEicd6joPVcJJA7p5lRnAmwiqfm1WcI3pGamGuEaJjVWX3yQvDq52ey+CWJZbSEA0T5mGb3QPZbaWIuYtzXSgLKHdFnaL4Dx6nm7V5W
Tdf6LHIJ7smqsns7y272zkF7luL2gdQU40FAKqDDPxRlS1gUiDc0W5wk882JKMG/Ed+vEnYU2izh786kRPPAypXEWy8Dhe16Te6sAt7cCWWZB6ypgsuskcPCk31Cy5s79NXFJzvppqFZUgQ+xxisAigrJ4Tz3aIx
xDRNqzv2Slj2VDNnljVfdzwX+gxo6Uczw8z6wLSqyuLmzfE0cRiMCAI2cecA/qaZvaTKSiEN2tWgMlw93yzTt2PiIkyhVCrqz36hHZ6UZE2S3muj6wM9Ovoqw84bXrNdRNQCkN9Aiq9uC+whvvQLf151fDurNnhB
rkxxQW+7AI4cdddZ3Ve/f8EbecMyo/A+chbrZMPOtEpZfMbNm3zKuCz5vj97Ir3bKYPQBMb82yGj+r9hs9NvRLH+TrX+j2wC1vvPsgESMak1yKq9o+eq7wv5toD/XJ1cEfwEtKHxVnDaKzpnNzjr+q4djG/HXPu6
WYdtE8Q2zwVxHdoEHhDxR8iegnMvMplRfVTpfrs1cSwhIRZyzl32NsI/c0EVfb2Xv+ToLA7lB3sQlQ6A1hFghvCKUd/K3LyHyduimjYCAV+cjhYdZlDUMtGW1z/yhv9suaiWUbYidFNE/aUIG7VZ2Vv/LX2HOuZw
fXYZhM/nDiq5nmoUb3fw+xvLXnYY8Lb0AeBAQsrOOwi/crrbzxeNDyO2jXaAmk1q9HefsHtQ5sw+zEFQEJemLp5dQvBnq1nqClYtg2lnuljKo1EJz53tgAldLzTt76TPo2peTs7lbAEQNX6Xy7A5EhIfsk0gA6dM
CcWxd1lfV0tfPt9hj68Qq4PIcMMfHtiBhwjI8jgJKKZ2FMUOdL6FGnfRAd92Rahy2Yl1tYkdrNTPTQEEJmfAVB4UbZXZDuBhg0pKha1TMsd0gbSFOidGt/SZsJIJmSG4u32brZmp8UclW7d75zQh026uCWkamgig
jXp2iTuxBbiFUToS1Iz+f8LfWixiYbLRIsvns8v/KfKt5tq8sPl173y5y/9Oiq1N+uZ8JKuYiRbS0RtzjkmWAnBb0ZI4oaOGZCXjfQMVTBAiF5zKyYw7+xslXGdzhNkerb1QipU160jYhpXwecicL7CLjUCJnV6E
AlASRtqt1/88IU3nX5D8vOUyd+ljolQSKBrDk4HOIYqv01cxttLFm6uNlkbnp19WMHtMb3JhcZypcxQrQsRFjmxcJKK+Yy/K4V9HOAUxbv25I4+XP+PXGzRLWvLwkVYEc2E8iYxIbOCfe/19ugGLpXcGN7mzKgvj
ACN9mKG/8v9x2Y9KCSJXXB4IXJwjTIxHOianpuB3M2i0l0tNSO7F4f/TF4nJj7vA956fbA/T82n64ihhLnzZsh9S5Pmqxr1n5lh3hiDD9u77hqd7GOfh9dFt/gJu0ls0kVEijz6qTNx4iANdJsew9HePXpP4YwOr
AWyX/qaAiVvZIQlIAGweeh+5BIiKbTmnuZr6IlFdAEOL3BNazXIVVyeMvD8eZKZ9HQ8K2a6gyjSDcIwo5kJZOUzxWCeuFBeDSzrsJdB0Ir7X7yPfQhUcdtgS0WKSh/3yAA9TRhVOx14G9AkFVF+FSpkIrqP+weT4
Fz/Wf2m5qAhQWlHs58ZGtNz8w3R2X2P2rnn6Z2ppqP0zHdh8FIrrzizJ+BFLX60krXQLELm6wzHqNCWZ1opBOtvtF0UoFQRCqtlMc7f4KjYLM/GNVnEVs1s9KGwaRpR8+P/H/dB5Igd2ANGXSkYVrlwGBhWW8SUe
ocykq1Ooj2Tcv1+qqbCAq8S4b6p8rrnmYFifTNe9LN+v5oaOXVlwVb27VG6nrFx+3tOZB5fwBeVN4iHv21W1L8nd5fhcNrV00N7j2iex2/g6C/jFml40PpuWSwqkaSYoUu7Lgk/omavLg4+2ElxvC86E5AyV+mIe
+tW5Sa1PVArJCqA2+yf1GV0tOL48nfWUif3CqE51GjhJlLP/1jaiS03IhabqYO3Lu8l6b7fcBGfAGxu3CC6t1VWudqNtkuFZ7Vnt2ewZ9irNye2cnRl0rdXMuChEQXSzujVpcppkE0Rn6qY67XNm33/Jh7uOl3Jn
ogElV0OJHCzgdyduhngewqp0y2mv0LQp6ioi+2bs1OMh9TuC+zh06uOe6r8SnBiET/NlgN3vXJFN+2WbSbTc/PuKIS4dq1eQ9jM6Wj4nbl+CUPEdUgw1SwxXA8q1yW38dtPtOvLUXSYebNpOVWSmCNV2y9lZw8rJ
dVgFR1Re8WqdvORMUUdrwh15q8v25365pYJmF0v88VuW0vIQ0xoKuV1Zw3iZhXJ8KtyaIUG/kHgzxrg2GXSmIfWRSetI0mlYMdv65QA+1GLHz3/m0F5l0VsYBtAXUUZxZ9Dgv7JIO89aLqNqFYGDeMhuavliBcmo
W2UxBCV5Kpca+Kb23bv0uGyoiqk5Z+idGPJz48zKzgI9j6wNWwZ+5Q2HqYwafEw7CMmRVj44gFMb4aVeqfwkzRNlLwyAcnBAFF2AuH865kmKLHb7mFF5+osSe1VyVr+0+84K9jf78fQrZJF6CRVcGgxlQk4//a64
I6Tbl+r2mFaQI1I8amBnMpCZiEOVGhTkooBRYr9AJsZOnqQQ6QnhVNglWrsjb+iqzeLrIAb0metEsVw26Lj6w2XbfplX5bOalAbj7Tts4N7tA4llCPcI0GD3QNw/jp3ZOEIBelEV4kNrLP/9xnAfkvMQrO85FYa+
pqPqe9ZXGi+9qVQJCEibQeqx/G5Bd2k1H9XQHJfUpi/LCJOsGNUxO3WBpi5ay1Cwp3M8s4ij9VAfQlEpyL0Yxue6wK2HqQdd18XMbsj68J+ceamDHbAqtupOiq9b4Ido+mLR6WWQ1bp8+xHFLwpxm8T+K5GvBq25
ExWrt05E6ouqha5SAq94SBvDJNE5o4ojTroTyHGgs0RJpnup/6aSeqeGnYK1MwjW6AFRr9+Rw8RqRxEFan/yh9duKhXVJdJ+3qKhTtLvGMxoY635mIJqpyW7oEhh8ObOzuic0GGk9CJe8dxl3OxDFleQtGDvwD04
vkTYnVz98UZqCK+JGhcfXG6SiO8ZuP8L8KEnzDzuuewZ9XzOfOw56ZGZs55D5K4HZ36N/By5nPk+83lmmnmLvIyc9MSZVz33Pac91ZJu5gVyiRz2nPfbfNV5m44bDN7UEdvlmJVDDwXdUHJtex7IS0pJd4FKXJpF
LXlmJNnpHH3XsBfIuZd9Do/JcMnFTTek4QHp/lonceAevzELJ7xz90fj5iTIu3sf+HXYhPOllw73laKEeshOYU6+I6Ztd4XjG0lsOD5u05aTqutpE0BohtJ2HrfYGRnbbCnvyX6I4lRou9TuNYSPYKV8he+BGFpH
/mZRe6NBSsBeINfPR7lPIABa3XQbrGfAamyoRa5e4u6xsMKDWSYowfQ8kqlqW6PV2uU9beLWVnIvtG5imNd9B3Lf9T0LZ/oMFG/kwEMEDqlufCQ8vt5pMvaSEO10b33i5+fJr21F6B6t7T+834FC5j//vNddXHk8
XRcjZkLVVJ98eMUOq6kiOwk30iH4dA6oVEZm/xs/8rC6+Vrn9xP6NfdVJKrAtQEwYGXtsTi3YUg9NPD0eGQsuwbg31JhiQT0j8JlRGY4bsYebHLoDZFO6T+ItOBkZX43J9y2vY1fu4gq9BZhmz8LmVQc3B/vb7/j
sImIsSnvMZL1ozv/UtGXef92RgiLXxry3Q4qN6HfaR2QrYmewe1GQMhlywJLPA4YO0TPEdtLfoHBlJPyb8g/hNKffSNuSQMGNJuE3sv/sKtQuQzGBtQznzM4vSLPc0I5zhrBgQ7rcflITxpDPWamWu/EztOqv/gp
+fikcbdzRxC7CewsjJhmcOSkLFzqN3fZxP7noo3kQ3eOQh4grSZmShRgDWWhZdoM2BwVJf3RMFFncqhdIqGZ3UHv9rrfVBwZ1p7o66YPWlLRUvIYcBIgZgFvRsOxgTaRHN/Mr9g7trK4aAuxnaIQNTU0T1QtbrOK
PavorZ49brMNRV7zT1GucUoxO6OYVX4XrmyrXJ/HidQp/F/K745X583u14D4CNPviz2bhttr5cXq+XeoIlblSmKNQQbr2rmCvnAYw3jhs2V/jElmIDKfuiNHVwfpoPCvaUgD0Bx41/VFDfgbL81itzWlNkRFvIfz
GlGZ19cv5nFMW686+5yYt2IIiSOg9i44CUF6PLaP61iZL/sp1a8jinM1WYL/UECiVfbludgz8+UUJOwY3e+t9u/Ni9nHEFczOLoQSbuD+CFd7NMF0jKWRKGcTRpQkvHf71dOMr4Y1V5IooDRiDFCFu+xVj7vml7c
i/PPelzGo4o6/ba1qO99KNBUB8Dr5wYMPY654fXnKA4PJq7Ymef+3A33ml5clz92iafwoE0vSWZw9a+/hAVsvxSSvBhIEFdlWPP7R0S8RNQ9FdO44gXO7UB+/CYY2ZHTUMDRaCBQL2DEm0WtT/El7GtexXfuYaV4
/ky63kO4VofXewhXNXBmk+ZuPIedtzmTdSoMz+zY1wCs17AUj0qfsCaG/xp6v+1C8ufp4fzEdiMontpFpx9DMvj8pUWRF1MFiJoGZqqYupPS6mJafUryv/EL/Zu+0L/FC+7JK8e02pTk1cLFeF9GaZml7MdocmhE
S9+gmUEOh9X5KTvdO+1fSb5mYCbZYpnsaHHCHmn3Tzg/i8CnKptNsZvJtUEINp1AU7m+kGQV9WePflomhLMimC8cqs09pHLRSMfhXZwKxkr6DZt7RMvjSaUSjWx+8WOpMxmTmiyWWDPn044BO+3PnyTAj8eELT9x
dfMb8JeXsQRu6+y1llJyherPS5rHiXGh2ZJO19auAizQeRMWvW60jc6ZHNkxzMn/rDWwc3iA1fBU4LK+bhZxpVpGJTehVbKKrDO0zOGG1cmt4/ZU91ta1WYYD/LvEHy/UiVoc4MGXny1nH4zHbREXr3/ipF5DP6W
5gG0mF8lI7ZDS691dAHiGsdOO1uP8WyH2jiAwtsDcj+HcTDdBd99i2ozCTYsZ8Chai1expqROiR5O9Mlt5DmsVbVC5PO2k5pXrQv/3Wqvwti+nC6PWJ+jqKFrb9ZMAeY3qHy3eWXYZ6newk7Kn3gw1krfFavRx9B
3bX6wQrI2SdXUM2FAcIl4fpIbeLKqoiILA+b5XDlqiaeo9asaxHJ7NrseMgjSNu5glnsw54pGYWrv4GH9nQjKaLLZFW1TLc0tarCpthEMIAC/0ZvierekIeYtGVpM6HiU0Lr5iLgI3EX6JNesxAsqfpSulBXfatM
VaLYnl7GN91UuEv+K2cd3xsvUEC3nsaETTS59KGWWyZOOYTpA2c6aVz2B5D7jwAgyvu/PYNDC6u9QeRFxeCZaeLuKyyOdGEfYt3Wjs/UqzMVJ3C9RLBq5DA0LAonlUwnNZHHE2cE969gDSS7mkJnfVdqmWZNMdAL
B0qkbfAJCmNY83m7JvPV7eWI4OEotJ5gaDJaGUmRS00175aod4uGGiGWDsRgBWVq4WsMhfUmHk2Dj3GCG1OUOOZxE7ioHtuG5eSCmygDoEytOokw2hRgIm1oqo49bIiBmGP6bPl+qvUeLOiv1B63vM6kVdpDYPXJ
DfAwPiBuyi/iy8lPDAj9ObzIQ3/D41BcWR6blqQfg1FL97OpgdWpFQwufB3LERHkjYM8tlB1Z+2BKjTDLJqLINXMhGnLqWNmK1NjWrDXrRyH6UlS4xmFN1cGrs9ooZaVHE+dA5JqlcCuY0qPPhL4bPdnzPmBN8dA
zoKz8EPsLaz3NfvQcitauywtJxHxx2H0Z5VwTOmTjR65qb6xtjh0uF2b46iKF4wxIxj6Whdx4h5n1Jp90HDvzeKKVzUQTD4SHP9Xvcm3utDbniZv18wJqqfCalqRNlrHZIRMU4FCgbUvqwm0+aYbVjNBQZGqINKn
YCxNimNOhJPapNh853dgBIbG40sc/9NIc7a4396qilFBDthSEszOkK3PRJLgabfK4FmvcURJdIC30DHW70ohnxhcmuUMs/XgLa9IbZ49qo9z9LVXczLxemZbRrJpzjwvbtTmEV1icQcPYDTHTUZJQOXwiW7jd8Mn
OEdb0XR2UECv23YoQJTQBa2e0O3I/h1269rnFTBjatbaqYe5u5U3mdCYDC8uzTkA4rcghdbpR7DMYbCZs7kj1XEMQ2xqurADq2DzgtVvaCM4CtuZvuQ1HDbrTa9r5GhAC8N9wK/b09qEv6Pam/bIbb5T5phugFFe
Ii9eqpiNREAz2Rb0yi4+5a+0HdweImN/Hr+P5XkIB5QxzjdHLJjDPA13NIZy4rwHSUHgnjO2EXGArp236YzwQP35pevZRjsePIhelXQTOCTxCzf1sbHVmHixBcRAO+YFCggTl8IEvTKrDZ1j53DiFwo+NV5xI8GV
bsdF/8illH4YBsBoDzAjOUaWehqmFlnsITcJ44xgIZJSJN5OzYi/66WKguPZUntia4OLFeGH1cXrjDeFIju4FzEmVcOEXEZjU8XhBcDC5HNwjpu5kyFL+cV3DY9lNmR0pAnahRu1D2KGV+XvJwnux7LZsnairXuy
nbxUCrbJumoC9U1E1Qb/UlfaSrGdVXFQkgWUkKTVIExbtbPygiFFSvfHjtCYyUzPaiRn+KQTxSSOgzhkl4pvJuiTBtyFaslZ530+2wAHH74dWKLx41VGCYoVKchkp+KYt1kqe6QmZ3v07XJjkiIH7MQBmot+E/GV
Pk/mcfgBCQ/pJD+pbgSyPhmoTf3IlJeIxLhH9d68Qo4QHfhWChzwaBjtT2spj778NsI+vG1J6XG/UjWRWvNbjPvV09jAqh3iHBaxuOgSUuAy8tPDnkuOqvxchgOtsim5obIBMSWIkBg9eVikyv3CxS5ngPJ8k7i9
/6GVs7KO20RqpjZt6qv1qGiRGRE2uAYwD3PjnjMIdRCDVs5LWhd8cZ6wJnMd1Y6XB7jQH8x1ZzIXs+XJtenjXgisQpvaxdmUgms6CuYpL+XBbYpp7iC8G/zKZZZaXX+Hp4MNErPhdNf2itU0aw1e/bo4twDy6owG
PouOO0hJeQCjByrF9xuoJyqePFVAlHQyE2efgEcYvf/GIR6lCkcyP00THejwOHFWnhw9bj6Xu7JtJBOAkkYNrCtJZtFB5tvG2ATwOQyAYx4LVMc4kapqxyeCUYxCY6jidXB/VylcMcsbWlVaL2ywXdpviysxC81X
ZTwiwC5KUn9VGe9btXozkkvTJuoGsY8yEbrZMcg1ToZp4dQ6w+6pcuSslCLORKNp0aPZw496LgLoNFn6vx2OJTtRj1dt5MZDrgGo+N8KSVkhxas2BVfzHqDQ95j2nhm/wDQI5NIUw0MHC5QjvSQyTvHOHj9nuTzV
PvFU2mC9ESx1/GWm/89daSLXGXJXCQHqogm2oaAFSxpbUdi/bBbxFzTznNrp6d5SmxZ8X7p07BDvrjTl02yeDkwkbCqPntP9v8wh4z4oAVxv6mqnFR1NbYC1DzOPu8bY+u6Cqyi/7fci327Um8uBSvxfI9MRQF+F
7YidGqVCMnV/S6nkFxflfnlqXtnCUvZDEtkRoTkBwnTzYmh2HAt9FB4s7v6rsT3v/3S6OApmaL9GQPyDZJYcoaJ3jitbyKHt680U/rvHoOt879xLeBi8paE57pD+bPLxDHj0IgwbHz2C2WbApWFHHk+COhULmHow
eV5Y40PaJ7sk+EOGUL+txgOXlWNeFD4liBY+zsVW+99AePa/sUZ2BLy8Kqf0kf2ARDQTfwNyPfTCKFmzdSc5tqxlUoe9FbaATOQSfpUPMksihCLnTvnMkCy4k/nlkNssroh0500PLtuPw+azUK+4S/t1QJPxhFiE
DirQfFJLjMxo4urRKjKj7yMDzZToeiui8NFPuahauYM8Peoe571WU73gZ/QdiVockMoAMivNJluTnOmt1Ir2erYfdmdZmpMCN7Xm+Uxjzhf7otiJ0/DLYTlIirVr9qn29WGVwIjkfei3Jd+A6XdsKvJhHtJKBBHQ
vkqsYFfmsIQMI11AHVuxWPOJLFUnCIhdZXGXCU00tM3BxVwiWE+kOxKrdgfG7WMylE2yhWu8OaODlYs7TfZXHdYEPrHyZYKVuXGd4/tOvC89NkohKAfT1OoQX6HavBNRL4VZY1xErWGkjRcXKiud1i0QJJWVC5er
mAMDXLKJYEifGwHdKxuHU0QsOePtMjwmFAq9ZxgMquL+8DgHG50rW+Fj29W8SqeGyWjFgudKedJZW6A0BE1h8j0S8298laQWO9ajFDGHsWvCpVI1p0c9b59/NCNg60UCcKW3EkiRo3CxTGqvkCdhc6qvamQJ+9NS
1icwjKQml3TS3MbdnerddZHlxB6xUnFlXes35HfxIcaaDauxySQFgoy0QpnLqcFu0uQqsDeWWR6tJQnFnoz78Ir0KnRubs6krWj6+glnxOMuXEYSHH5Yo+wP9avcToKBNQrPBPEQh2lFZQ89CQgH/hZeBQHoJN9n
wsA6ZfjSA/siyg2OT+ZnIi7Ffs/w3QjF3D2C7SqP4fd8MuZhjQBMXETYge/LyIYjjDOcx2d0pn+Gu+gVmqVnsRtJupZ9JX+VZR05g6zTi1IrHpxlfLro3cv5pnlNobycZmop+iDFJ2vZ1w8WvAuQhCB84m6FG0VA
BWf3dqTLBzWrc2Y1xlZSg1JIYrBVkXeGtnOSCKhFnZCBljQ8cj02DZMGrhmj8OBe/FrBOyjXKkUTZ3Q3f6BvEZfuDHvLEgV8n0TqGRZzepEs5m38p5Qb2GL3m9XG7ssNcr9V91KB1w93OzCrat9DnAMqyDgE5WOR
QDClTh0sCp1NGz12+2hoQf4z8mgcfjopV+ePnV4leosVuMhHysriUYz/z3x4cgYKEBCfdjoT+8168GqlqSsMPP1ytIM+khToIPdoRvkSQsahgujGRCyjBDHETwhopmRu421k03wofCg2uyLWUj5UMiomHIAFXn/d
A1FsnEDPkDLRZzM3fMIdLtwjkSRaN8z+8DlxIpVmazbq/dNA125wdfBCnJBa9kwlHeRbMbg9M4455TJUkZh6A6+G42hZMC+60xD2mQmZnxrkrOvkfy3xei5i+2kJvF4jCQiJCcc87ub7HrM8FRW+i9t2Gatum8si
js1zKLFQ8qm7lnYijlTEjmtMYu5GLk/bDmr3b3ISNo+Tvl1T5WZxkrMwKMscJwvKbKw0J31I8wECExRbLtdh/XJ7RzlyOEkghcyRM9o2XTCsIst0zoLngXhl9jBjEukxJBIy7bLFQScHwRdbh2quIVF5zkPPIEHI
HwRPrIYzVcpGRx8pvE1Y3OcWMbBBN2DHJA794zOfQ0vPjIJ7Pbolm7ZyPi8qXZlPTg+43+dzMmZS6mQ04DQ9llexyjPIPSK4N2is+TcC5Lif9cAFaxKjOZoleuoGDWgTa3wrXFxDyWPC3omvPs1Z4J+n1AWcymiE
Ut4Hd3OP2nSHfWCDd+8E5N7GiRLPATYGYts97rCK0oshD0eFyKQSICqx5KcmeKtpRHi38U27nhkpLWNyjt71XKGdatyiSnc0pR78kl8eoqBREJOktOFq/LHVRo+r0eUnJp3FP8JukqsQ/ce44qLTJ2evXjBKc/zV
v2MLmXQq9nhshabRosjunXrFNxDbfYFBeRyKi8fb58cYOUNMabLZJjxeBlmh4dsLDd1Y2T7UxwNFIN1YweJCuKx71TsXDtf6ujrD8NSxw5QMTvfbEVG2CgF3oHrjIAs00FJtd6uhUxEoJO9TBiYyqpvbAeX8hwdp
5prjqLdlOJbuvSQ6cHeNZPpQJ5cu3IG7ua+R2KVCwAxHTEk2IagozoRrWL8PhvqIGyDVex41TYdvdlvXLVdQ9nDMasBFQkbbK8YJy3evX2IU51IpLRCcIF0Y4shsf51WMWZgiVGm5RQ/WpMNT/3eCN/ck6Zd37jS
c7h6Xn+z/gw0Iq9wKC6JQCItnqSTszhXs/Gq7nnWkl8vwnE/f8I3DLdRVjBPDiYfYBTvHjFF3Xvys6O9I05iAz5W/YWioDNp9Xz7Zx6A7iNF/2hmaUhOkzx6aqv8FYJh6rSPPonDRLECekqosORa4Zn20PqaLrbh
zz/Y3QhZmegyEgmZpZt+5dmNb1VM5ChFy9Xb+qV1kwTeUfFUoY3OZwXM7aPJsmPgIzL4yukjWyWrXSZBZdEPqHdnoBQdjlsf94aqmS5D7TOu/xmwAlQzrT3A9YpcIfimoyhtV3yzElgNhHVHpotE+CaCSLKSTmie
gE2YBSqnzUleTkYVFv49AkMs0bQuaQPP8TK45rD56CD1RuLfcLPZujHqw1AuK5kz9cWKktKaKWrk8PQO9SxnOYbNTD6+oWssSR+A0k1dLDasST5Nv/aFDL66VpZYIg1Rhu936LCvH0VzuZ+nOrKH4EjL8pAxzrYl
z2momKIHIRsLowKWdcyjPYyj/9P75TyEH+opdzqv6Syx2SSfcQoe917oIfqZ9kGnHjt1xHGBm37oCte0wymjeQikcdEYLeRd0ak+rFyJVdM4NuxH5P+No3dQ6/4uX9+pvwslSq8Ub3G7V3m7nx9qWL+CD0qycTon
pa7Re34odG5Ffd4a3zU6ThI7f9evhW1XlbjW5eV2t59NbtxYvWLcm2/J++ZfdGArjVG7c3Lm1FjmhYKryXC5oLsAT3w++Vv1782YEreOWRDBO4BO1PU7+oGLxRZkSRbsq6rvjyX2rBRWV7/zybLGbN//glzV6fjJ
1TLY+7B58MPxHx4clMhyTU8OH9zAJ4dv9+a/zn8P3lbK58wOpHFVHRDSs2DrCZ3VL92T0aUVRF6SOaHkv53V0XPTn2b3alr29Azw7vEaBtnfN4A3dh38M6g+Z9O5HH+u2MyzwbmA0PpJPaqCo8O9e/x16o+xThrl
FOds7YAianl/c2Zkw/GF6l3Sp8v39897pn9NJ8m+qOa/Iob7PTaj9F/w6wpVqwsUFRWH5wIKtHvzx/lTfJEsyveX5CTQunbqlZ0+Jnb7GBQyJ6imd/SxiITUb/q+QBJIdfcAFfvpJ2c+jnnzQQUAvKRaZo+dN6p6
I1gLlNpAkycwRL1btwXQxGRkc5aTUiFBE8GTGv43j0IhHfh39qKoS4B1mUYtrvVc7hUqEVz7WZr9WTw3QkxPE/NLJ8FJi7cnk4dD42f+igzquaMY6pTBNCzP8x9fTvEj5e8sj9u87At2pTSCQ2CptMrKnXUfkeOM
+tGMbGmEXHNDTGWxVU29OoCF+EJar3lGf05+VMZMcbNtDRQWM+KzbMHBgSmLQABT/CIMOYnAfn4FqSHVGvCTRxOW4bp6Ozf5dJzAvfn128hE7dsfvI0jzJJI04SOqUlfDuuKeri5x87RLtZITLmRK3KfQ3B6wHQ9
ci+pSMJu0+pOEZ9H2yyW3kIpX2ln8bmjGQDCWRbEAU+nRBm4S+fB3ECr5gd/FmF8zz+W++mzIjuLPsQM0j55cWMqbOGntRv2boDTFm/s2qfEEHopxeFvy/36+Wq8fw/t5KYvYTuOah5avELZhIFimy1b/95PvouT
eAm7sYmT4j0pKFsMXm8ZoHUrC+Q4uG5yJv9Z+PCq3IN1GfIStt5t78jkwKC8pPxgUMyjoNv7xNvk/fIMApJr+ygKpHU3BpFgmQrKoRGlE9450Hc0+QNe3eFQKvr7mkZEA3I3EodRBkgi+V67mca53d5uq4rkhVfi
3rgpAghzoT9lK4Z9Ljw7Y3u0dUfbbHj8adQ2Q/UXebAfeBdF6UzvCb6JvcxH20scjOTnbcs2VF2iRxuRDwxwrBhpiyWw8LX1uqup+6yO2DmHRCgZKl7OWN11qEXUvgv3+zP6LtTurk2BWWgXHFlrQ3DFmfXEzGGT
RHwuLpHI+6RGqbDWJNQg/DN+pxVmKkSWfWm4XKjtkfwC68ns+XZf1Mmy1G5MLvICV68HjDx+ENFIL/JWE9vhy0AL4nmbETyIcir2tLRFbbAW29Q/46XPkELcTkXvF1gBEGzbik8DfFREQOScQehhf151bKTClNek
d5Cpgmk33DHSjW3eOZSP4/InZ9mDq8I8RVJUiF96sWjAPWwWXcLDaImzrfZp/5XbRJfOI0vHiRDL32tg2kOOmx8TKBdVAa13yQlolIYEW17kOTu3z//YNM22tgvO8uxNAhuJvF42285vzWIbT2SIM1S1F7wagbB7
CPonXRyQ5u1me0bu7fXBEA9HTcEHeorZLecAm/5tfWkYfNhsWGjK5NqIuWo7flStY3S3N7I7MmHsaAcJh4jD3kzguC6oz8mODYnL3hZgiOxqtjGlDBP8OS4LFVbnOWwQ/i3vGWiVayig4AvKpuYm7oBOxDk+kCMN
jo2yiv8mr/MWJL+5nZ107t0j4STkUjkreWRR5LBLVp5t0x3NOmId5KRBcn8T9MXqs1hkaLixyU8ZHk7yh2uRPp9cgdKATJsoDVA1BfeUYOIgXTaIaHTS9qeGWOl9iwvr5ThkoN8c2YgABgA9fCp160P6DYXDMjxN
noMe0bfB7WqsMENJHv95WzAAg5ZjGEdDZDU30KBzufSndA37zV8qRSwHOeJ05E8n2elsFUmiyKW86KWxsh6E9snU4DsUx0usV+1X7xqhlRCmOz/d18L8dC8VFRX/l1wYGWMYw510btRs5AxhMESRmoFCUZWR56MJ
3YQQnVbXUuDa9x4983pRg+2v+E7nGx3GE64thSzzTtoGjhRvOZT5VmVSV+v0vvtF/7c69i7t+q424eIlJea8y5Nx2vje9CfCOSxZIlzvV9AJsxdMXeHPZ//CXE6zJsPFL8OwSE/d18Lk3QEsbh4PeUAq2a1KX1MX
vbHfZffy56u7SdMHPAuoH/X6y/jndrx1Uhu9+jJJOP0dzwmWah9b9Ym79jbxIbe/bMntH9ENYZQaOYVvwaWj6ij9D73juwFSpVtxgN8a/bowg8dvwDdGjAplemhn93wrM4utzbRhawK+PGM+fjfp2+Yy9NRnPjrJ
sOPJWzl13BSwnHAd6B2aVsWu08hSCwPFN3M3EjTjVs5KvPwB+OOLp7SJCQMw0KSFv7VzyE8euYHIHT6PW+vq1TKZjyAHTepu7Xwwu8lUufNF+28GEEpGPl9ppnLV1vojxVskgDBicx72gQfndvhDaO6cQndoUrCr
8zYkjH1rcgX8rv1GAv/Rw6Q3jEYH6CWPkeqc2rh5JkbxPM37mSYT851QfX5YwF7NKqMue9DlTSx+DMa8Nd2l2VI2Q33U+9w0nsZs34Aa2370QVYgx4BxGm/WyA8dE2cpjqRwn0HGvhnve2/cxBwNFJLSIsdc/nPV
rKW8HcQRb3ENHHyH5VxQyP6tJowMkUfcozJS6gfW1A9eBJ3PpJwnrObtDg52JHoVH/Yz9AWa5YlBGG4DnaYCNBAokw+Wb4VxnNvj+ITBpLVijw9tqp6MqyoTmSCZ7kPrvGEL/mexKofmanhhJSnefyf50M6SWNLq
OnyYYdVw4qMGVyoS4QrHVBhizmfUjB/51liqZYNzcM0/3f70vsV71I+OD5GBojyoI0itSpbAerc/AqrQPcjbNlIBTJM/IUtZeKYP55zJ8dKeYzN2mp6SW0LT+IP+mwagoYiVUIRJlEIREEFDjh0FcJlgBHNWyo4Q
d4i7Nv+JG3OcC9M44U87DWUPDJbtbnSqLbM3nGZvGFLOHvGT0ubctsnWS3aCSUE98tA54u1pZoymRs87nrMshvVmNVE0zjVbuU7HWkJpRt0hkk/S4BAPN2jWb1gKBZmWSpIs1t6G0tyYpxleqcsssGWESI0H8aH8
1LRU9l2ahzW9emSlpdqSyNqgP7PtPTQAzif1YScqSvHyrBGNH9N89kLBgFI/8lGvgK5u6cbq1DGR8wrOyg2Ew59nUTGDNDVZow1+lKWznNckfWYZMrveo+x5lRMQGanpiMdoctEByzsGfpG1nSLAOmPBdMjuvbyt
XvyNzBM0l7uhzqAMFYuRoHdqECi84yY3D8joYWOsfhNhgPMz2sisy6LMqm3dPPLJMZ1wAOnizpghxp80EtgBVCgX9WO5puTGbvX8yBVaNrVojmeuVngMgmn/cLNqVkiPcEBYKJuK2bDWJKLpU5LawJbJFQX2yDno
4B8SfkwQDACpxiWOYxVRR7Ao82kyINCSl+Uiw9/EMj3jrpJS11rOtbYNdv0sjsvO1bCrz7eu0KDW4poxcAx0BmXMgOCJE4lAEVjbIbHox889EFhCdquw03/MHhzZAGOCQRfBta8DDB36AS2g54b+xITX5RUGwnku
MC2Hjn3knfbn4iZr4At1K4cO7uETxaeE6EJTh0PG4sDyjoDf/FvmD34niRlbrx0y48YAXNJ5OLUeT1P5JXtKVtdrFOvtZ+YtdOhmBR8ZGLE8kTAIGb1o5u1vA3zsZIOfuWgWQ8LYsr3gyqRbWso/zn5QSvH1sl+b
y+bTiWLhW99IPXXDDGG6/GJKbAO0wwXHJ4cIj0m5kyqGiF8z+Kyd/yFEwl6/2KW5r17xmZNZC7jCuv1ZJ8sBE488sOe8Zof5IevYxqHf1Vkg4jmlNa1E4l1L5i0s+/lbjxxIk0lEKNz0ucc/BWHVA46tQATk9Wal
qJLG3BGWtHsX7z5z4Aj6w7vP8ABJcxTH1cNQJ2XfQtxcKoHYL5gemG/Y3domXg2Yqs3jr/aoClrB1oxFOPYJoMpa3pLNM9hvs2h6UnXCMIWPR5Cm6rfeOX/zfBPht7Kz9a8m/gPwuAI697ybPC8JvWg+MAy5V9e+
6AetfREePUDZM3Pl6bUf7jilTIbvXvQssfHx0sfXfnMzUiDM+bvyaWx8zn7Md+IXAVLqYAOv4kvY08LX6pU5oH2+gnrsmHPiRC+GNzp8zsk57CsHoMc6ozl4K1Gn9zwCK15jm2y/QdYQYEcNhlEU9t9h3VJiaz0j
ehNb8rx/S97BC4/mb0li6LUvTr3cJmq0YM3uvkr0xlnQWcIovQXjRuB2GA33NDDf1vk03vqyBVXpjDGPLIOcvyfZzfGTNJDguWjHxlIlDgBmOEcWh1+z5H9hlLAHWj37G2NmAHA4PyPenL1avCCFZwghb4gGjlMe
okldXb/Z272hf8eQB8A2Op44CuPNKY17HufOq8glddDqat9+7kavoeDuQYGPXul7E/Q3S3TrmLZPDoEV2anX/t8bJvX3C24sOE47ETQmol6mXpKOfU3Sc7qoNMqBYxrB5sLF1jOpsnxH+/PEOwER52z7XYDxFXPo
Jr/llYzzatDQewAc/ruXspdwJoCh+MWsmTo977C0Rb2b7snUc5R/pO1yxkghwc6WE4clG7ZLEn+39WZ27NdYYDcD4cUqujJOyaSb41haTIoj+lSMbZ2ykr6WNFtN/TBirxKMy2T/adnIktkBQpZx3v54vNl/xMPk
JX3Nw2HkT/eiAGuuUe1DigW5fvJJqHnc3cRzEUndSqV4Q7x10BocYl3J8L2hbAJN7pWyKby3d80IGlw+YkBrGun3wSkraGqiTgd1gZD2xtWj6KjlYSK7YgJ+ptq7YaEPN2xNbHQ4/Fph2rNkp1ar8vpnzFkLP9NO
1nemDh/OYNZFEI2UebbnVhkmWExUjgm0DiIeiyXZu/QkxhrbjqEG046dTcpyU3aVnNCSPXRSK10tBy85PEQzmm1LlYbuzixxvh9PnJ358X4di/LtGMdVzFhn6Ct2ftmF4ZUDf8NxyQPnw11+fwycHf5wbIxH8SgZ
vi3mOP65RkBM2EGXfAwmnneO9QeWE0XdrjaRc+mvjEfDVn/WEO0i6Jmf5wFM1XQKKYEdrhr7UfIYXkIgGSxL1AC2auxQquNwDx6qpcZi1Ww7GMsxacQ8fcKhZcqKaEQKT5AUR0bGjdHOr9pTU+zq6A+5UXyJSczE
EbZ+8inOMLxJaDnTFmyBb4IkJF311FyQMq6mzyvvgokH988uoocxpzwuP5r779bWcpraQMff4B42wV/72s6UH0XHXy+DBawMJCHnsOdnHJ2fFbIO5vwkOgblI5hGP5qymhEyBGbGPgwXYJt6a6xiw1aL6NLyYm9Q
pXyLF9v3dIpueoVFlRx6hS/wFDWvVotFAytlqihhudGnatnMFOHk2wPZDTcaI4rQMWtYXeSNOjX1E/56WC55rBbfs/YpqD7mt67w9VAUuY5utvTHv1mz3qyZf6J6kmMxKT3Ecmcs8v0TOLbswBZZdpbUdzzPuJMk
OpC/QbeKu8A6wriMCI520awjc9AjzIDphM1gMeQ/jovN+v/KYRXgYivVorJQZYei25NxK0VIczRyuGNIMUP+zyaAJcR5ZnQzmV0YNQirCr1pkDoy8fM+jRgFKZbLkgtsUTrIkhB/2C058r1ZKz7Q8U3O2qZmI9d0
H5vXbNT1llS0Jh1Mb3Y2iinu6mpL71AcEGUo9K+QhnOrZLLxtzrhBTy6CDRnsoFY3u0pILeLrSVL9XH7k8uLDxg1MtZKRbCtzZEK+XKGi+/uneVR45t5Zcsd/yTWzWoCmvvZt9FazO5D40UXLrh2Jj5+YNz76DCa
BPtHXk3fGb/49qjyvm2N4Y0uzOFZi+tNQt8mZe7Xd1EWW+Vet47we7n+t088Fxu+sjyqJWUjyuSu971LX201mltKId6hucbPgNrilgawOkwDI2V3xknK7gZpo6WEto22t+CSLL4YjyEVME4kCWLy1k36o5VPBnK+
AX+W6+ONwP8OQa0UR/Oxs7U3mlvjcPOaTA+hrgz/kEO9qlgqwJ/EAYxyhkiASmpkLxny0R4T1fkkhnjWKSSQlPqDZ62Ojw+/M63jw4nwVXE1mJ6kms3jLVzXw6Tk0HAVtrlIQqZjFWoxaBE+wVBidCKk4LJcrRNL
hhTXSZ6AHkj2IsWq9RK4JJAh6BUqU8AnlRqphl0QsWNYt0g5DhVIM3dEaS/HGV9rN7B0H2cygN0DnUFnSsSYAuYb8knsk9MXGEPTdmxeUW4BlH0qQwAvctvkYZTzim/E9flJNSaqFfjD+ZAIf+scm9SjPHDirwsS
ghNxfQD5ZGXUD/FzidAx9WP+qGjJ1A/NVcJwOIiBkFATrJbLYcOpJsjDLcq7QoNOt3d5M3rNCfJHH8XSoZB2tv1PQZ8cJmYsPwKh2XdhuUEkC8lOd6TIRqKQFxnko5njltnxDgESz/YdX92S8IemTVR7Agmhb5FG
xylI+J9MwfcHjr+mW+OhTPqEsrX4vq7+7DoDkjy4q/uM4G+mRLXxxfB+ORVvwqAn+i6baYzwzzRzX8SERUhaC2ONUTUtWcIRUGVFJGq5zSFZNH+zwDhdZMDBBQiXO9DzOGAAZgkNAJG4byEvlVf9P+7eSHiLsWiQ
lzyaBSu8z0gcYXkU+CVPLh/AUg2t1wCZQrgpAPwscd9iPxrMLfIIkFOoTnyb8Ni3X3cRWX6PW+KIz0gAevMid9/6Hm1ubohKdf7/uP+Gq7nxH5AK5uZzSpU/5q88fdpzqDhrIhqr+Z+iR1Bf4++Ox955bMYEJFV1
AnQ6NtjVbFIgAKp1q41aVa0R6gqWVDXSmWX1IupDx2rIilra06Er48ZvuJjcFVuk9PKoegsDR9/izL/zOTxdTcdh5h8TvfK8BQZ+5+6BVH5jzH9cOCfVvARhFmmjSX2jKS9jvX8oBoDqnTDdOWaNiB6Q3X+Dtp3m
tdRtKR64G3j0OcbzPXkDRbo7IH+1LrZwhdXIm19wjBQtWVQgLWlUDOiBxTSgm1Cr5jm2hgzEIBHj2zU/P9hT84grIdKxdoxrh8Hb7fFXBq09dO0xtlzFTCsTt6NQJPaGEYFNw9aNQ9RDLjO6EP/m2CJmYEh6B8g9
etXZZt+dWa6VBOtUMzWyLxKlkAZ6tM3JZHur1kBE5chTOKsWpskCrZiuuKDILKjF9MTpBUrxdA+n0dTidfDsQHBMf3YG1p0gqsrkDIhWdlNTUIjhTvId34yr7oZaeUu1/GdqlHDOKqtRFBIEtUZtW07b8AhonAG/
zO++KqQJHRLk8abw0am+6m/QIBImnWuH0r3TEpY5UeMeuqxDkpTAGBzBgQHqSCc4//IzUDOOsElvHYksBfW0nST5nLpQUmIvbzwHDaBmyCgQmNYZKo/cBrZVVSBPZmNWbkbzpOwEHMbA6AXeazNB0L7HsEHL8OIG
ZhvizklKRD28M6s67THUqYvjx7BX7UJVc1tlVeum68EhI+D4HFz7+nXacJSLjTkfuZr7EguMbs6X4FcyzAZwRBoi8Li06gW4MTuwqGwGD2XR/vo2ihDpsl2YZNf6vLABPvBvL3+FcQxqPzs3NeuHYRTgGXLBodsc
gdbf9FWSQ9gMdN1zbbitIKoi+zkbOCglcygx4zvocWWIp3DaOI2cztwGJxR6S6m6gsyBhcvKQAYAq6XAzKIE8VL+9BLnsXLT4StQq861xSG8hnJEB3Pc+Hh5tWXDaaFE7+ivpHotlHi7L6fV7qfxl1fEZEoV5vhW
7VzU8d8Wt4jbAhq9WmBmbcCPDfuBvaRruw16Bh/XLDtpB739FmKxoG0n2zYpwYYjzTcoDaKIJobjKZtP8RzLFEeab6c6hy9wseGWYGaqBAa+Y85HhvMgxUrRwHZwiaRlF7xxfIcZVxbRJfLJyiSmFXuOVYZCTeym
6a5DGMY/MbRpIG3c/cJcjgTVJapUYMRWCEwgTGEEUNw6EtxO9pdQptfccCemRIZijVFbnL//DTKrwQn1qogo2Hjt4PNDHyjxF6HH+S5yiFQagojhKoHqAjQjTCByb0A38IKboBuO1RgrHpIRgaMvKKTpk0xPlp38
l2hFVETm5Twyo3COu8yBJjZR4T7F43m//W1bX5oiFFYWQUkRBbZhzEYUOFcMfoO10lZWo8l6gynnGsZkj8sUP5iPMUNw6JrkFyFANcvKdV78aywwGdnccZhNdEv2K0t8+AAEcoPUR1aQg7WlFoGpfTdMuQ9qK8wE
b8Xo8/q8VThWqgr0jKQXbNoj/KBkWGOqY6/auU8HUMnl+JZ6rDI+3s6GwuTtIq3WOsBiMnWpNQSalCJ1tJ/dEtHA/OkyjlA4YinMPrEJBfCzwM5IbNIZb5hEwGmk8Rqg1z453GkCOcBvscR1zhj9XKi+GzHNbjYN
PodNImkJjCcW7uyv54UEUm1RWl70ZYjsU58jUKgXEPHOuZ7i1QPORgbxQAdrUW2QuTxaXuIG52SJEiC9gFiFbJ3GpP5LAQvkqlVn1YsIsyqqtEf2w2x1l5NV307WCuwrPEUVUkU9e2Ql9jJbCcbuV4IJSUiJKGgQ
UTxsWYL89n78DBC0lsYklY8iQ2rrx7A1LJGEqY9sXjr0xi7ByFENcRLv2Fyx/tWUb9yk0WXIOnlCeWTR+U4ARyS6dYHD/EFH1GGwfGYHaEYM77GPkXjHO1rWh4ZXXO2BYsr4KXd2/ktTaRKg3T+9GC36d5zGui2k
hZlZ/XVXTKbi7uR9ew7e4NQI6ec8NlB24DFOgVmFykpecOLY7z4gQfj0cmmL39d4dHOObyPNZFszcnIRL1uAc4ulUGwiAX76pp1MDbYlcyRN08aPgn2a/czIBo93yJhotYipYodLADagrxia/PgkHiwHRx+0bm2U
H6eyRvDbsRdcLS4N1MD5BBG3oU5F6khTbZyA1ZaivrplPnAWLSGLx6tbi6zlNpGn8bhEROtzsTrC6lwkFc0J3mOAFHgVw+HHz6So9K9J2QrtOA4MGQVjbSQQkHEJ6Ql87HOkmxMRptN1B6xzfsomgnxoR+3W5xrX
NPQuv5pVrNaXRlRxjQoUnAXldstzPDISdvV98eHmw14yfEe+oJXnNoZpGnSSI5PnQ0T3jIbrt3x67HmJBfefSi7eEGdjFxId1dEzeUCZQwmAuOmLPKe79o6OocUBjOPzpHUVv5p+uoK703jhh6bkKjwcSxoYYwKW
XGgsQ9yLns/pu091fybnUnEIONDaP0Cx7Om8rwWc5uPMPQxkJT99/SAi3scGVhlipOB97Cu580R5yekjxl27e86uEmwKMz7+JjC9vfLxEwVY0zYNmxyEBXUbKKWROZllJ4clMew6DuLS4xsG7/ZHmJ07cXEzGm1c
AdJ8J7sRmNEdNMRAOPehi2d4J8GgNV9LBGE1Fs/MQjk7woDRRNON2aPHETxkVxGJHW8IS7YRfuOVoOzDa6qXBekNjfJ295iwoY/2EY9XBWZDA3zDMQmgIVZM1gEYtuLm2U9naGKB7psvK6lPXhmmdPZjxG8IMTIu
rkm6bAwArjzeKP+ELIeDDKMpxfEsgOC4QkU8yoxPHUNYqdP9q9LJ0GLelimr8ZZHoNJiLDYMxtAB3VKIXHcBZOCqsCn3o/uqNhgJl4g4x94KRRNhfpIf+NkXo38ZpGRauKR8l9hp7RUHpZm7cEMDMe8utMBgo3mS
H0tEwaB0vPswebaKlIROuvwMH4QOpVgQH9Gy/zvYhZlrMqK8tzdi0k58xy6rEyw0L+YGi9p/v2JZGbeAS+gf+wXfwFZH9NLxXd5zYdTW4WwP7fLq4nDBEijoVxz/qQaMm5YXdbHThkxuIrc6K48V64dFlJH0AkMY
EVWT1ecxMVOktO/tvduiaCd1tmyFz9h5IKmqeZ3c03yPx2wPxmT8WP9GErkwkFjlm8js77/yeU0X+/LQK9gDZ8YjQM5FUSvtuLVYDxRFLSJb22aNtr8NmGb0NImWF+NV3KF8q0UzuVgdd5r1dg5eHpqqWY+0JxJL
KhTTlmIQ1mVN3W+olnZD+XSDeCoVqubZjp4cFgsEJIrNnrywi/I4+WTzIiw+58O+D3sws0n4IYoAWmz8rPd/hcOrdsH+6UaKgBiWx4+lKTgCQx8KmsabF61zOUTYnSaUVCwdmtUC9KftNn62MWu/Aw6bikBQuUeu
WNCykTalfta/yutoGVskosoOGCdleilacG+UCxVS4TEZLEccE4Bgxi11BLsY3ktSjV9jLfMCEViOtAIJ8WBG5ux1eHxl6DWPOW5Fcdn6lzNMo9S2TC4uZwPvt4NuxUK4tEorVlKZne2Xag4UFRi8XmFYYCptm9fX
l6JJHSYlUqPIqcrxrIf74mI6SUq47f6zu2ByPlsvqVjuU2gytXXaVJ/9T8/s0XjT0OpY8z9aP3fq8vXTvVSnPv8Mcavf9OpfeeHLi0I+tWm4C9nLeOlyv41Ln1573rUrPfCom1wQsmMJFews9BQt6+stqPHG558K
JTNoybv5Ib3eqt1Ep56Dw5q6mDvlxXUKFI38Zm57XSYLuVcadotgTJ3xW6YYlMXKD329K/rPJXEbidZ392c5ArQS3DSrNlXJiwv+Nc4RlaYPAw4/osm01bg9ZhpXkPdocONGC6EM76e6wfT9vM6uNlWJHrCB2Kpu
kRqoAhkC/eOrmYrkx4+BM8Wk7xge5hzaSvb3CCdSm0+G7fFRUrUmOt0euIj0UQtmZgZ90KvcTRuAoQdLCIhotVg84uPr4emJOCx5IvfnYufoeeHZG+t30vxob22C9XEPWv/Y7hHUdDzLgyKGOTYXuaLuTD52gzQa
pa68mdtaHiMOJn9cSZOioTmxjQ/J6l7NFey/VylQ+YMQmzAOQa1JmvnOSh3PwMGyu4+Qm8/uQT9d5QaHtkl0ci0MwnARRGubXaWup8uBF852m4+u6yq+Emxvv/Et67PoVJUekrfPC/LUwdC/IHCM2E74iwwRCfwA
N35v67cjNnaFCCpEhdDFY0ZO3BeJtkhuMK9+o3GvHhYS7Pa7H6cYZjjnzV1iEqgIW/XW4NHIze39/cfG9oBrD+FIkD2TTK5VnVHz8VwW42biSkU4HuStZJNVrrOQUnTq6sWgOZfAmIFcDgvkTd3ZVYmeoVw12fn5
UoLKDOrpe9CMfBtjpYrvX1pR6y27bNWYnP29epvLKwWt1ReAqItcIhwfA22e4jHM2bHV51eXuArVvhSt9XJhTa8wPWw6Ll/PurskatgmJ4FTHKZQepI1OG5ihiFyXcSThChAKec6dtpyJ6RpkEQuh35psPIXXKmX
TsM3jKYyK76NtcY2kpx0jCoUZf3C2kF5oSzPkL8bY5hDnorjNfklVujsRbju0W4pPePPK0DzZwBqqSyJ2C8urQa51oEj2s6ROq8Y5Yi66R/GmBmU4lwDs0sDK4l1E66Q82fS/pxYlYag5FHXpRgGt9pOTpxk0uiW
i7CE/bF67ed7x+sCbdOvanptZjXegurjomVk8Ko1xsplNSdwP169fsXW1rkwV62YqSxtlq6irQnSUZVCj0ZOifd9KwZJNIqMgY4ffa7wWWWcRFu18s67r1AE5gmu/+nyzUK8dbomYQfx4kjEuoccLfPpDfItv3Mi
GcD/OLSOwsWhjRf+H3I80ptwkan1Fsx4912nTP+6240RntGBz0tbwrNDba1x/J4/QZzrUwkvZCGQp2j/XGm6QNk8ZW9vzifw93ctNoGuySKJFFrINAHGLl1ks3a8cJfxNDSyHhuVcyQnnfe2Rd4KL1W0EtbVTriW
iE2QX1Nn5/1Bryhwx4y//gkGMbnHoVaRLyLEzGZjTaHuYHzJnbEMzzkHwxuqbOswb5avVPOUaWCLTBVte1yehLdoLPwby2KdGM9jT9BbKEl+KsyXyGj5Lwakou8R4tefN+s+pekAQqhtvozlSk5t4oQvu24Tr3Kn
tyyYR+Bi6juhtNsklAae+fnqjpMeu6P8uJTjumAvMjbyW+6Ttj95oyzjuflkmFB4bYF3xM4Kg3Nb7R/6dSWYWzM78Tsh3IgpQ7WCAB6yVEXfTqOFMreA2JpU1fJsMcod2Yp33H4WMlEcVXgjcRDub1TrZg/BMHCS
F+qO/FEfX/ds3OezjgL0DzzBrtGE4AJM0HNWimyVTuLh9LCHsojvbFLcz2RSf66DregkB3BYS/JoahduwjvYNM8dUP8SWkl3Z3LWNBBPoYk8HHg0MxB7kq7OnrpUqkBQkjLcymiCwz3OKBP580EFd34DBorxiY6n
3iIpIVc4UAnNu7VD5K+bINdytMKsh1y4IW+jAowFrXm7vKoYEEVzxBjt0R/64Hn7kH65qCwEjZvpm70iATmnkG8xTNi3stNO72KiPQ0u1h9rL16n4fNMByKsA5gYO6BX9AFCPqcQr6XkKhMiINpyQGQqzTm3JppH
hsq7bt1T0oRzV7FN7j4MLHUmZY5yGaxAqeKuSnw55UkJ3nV4nDvNarZkabYmrUfBZBstOiE9I4bayERshhW4ltYX0zyEOv1edn94/i5MbNWFq2s/Pf4Ykgh74+3lS1L96l1u0knutA2i5ObUY/jJ4/vDpF1E1iOm
Hr38HJ4/Xyt6rNb7+IUW3EN+hM69LWUq8R6WIg/ZvBQ5w2Tp1HxJfpjH9SidMd0o24Zbm3RukdEGOHlFODVDixZLHsr7x6K9PfVH11U8q7MvmukFEySmwPQvxlf/iu1Ya2k2FHY4A3n5/CCSa1jSknnykZzjgZLZ
bXpEyQosOibITRUx96Xov2dI3FFOYqZ3L0gDAiZGzHhfl3qFkxKXxKYeUQctfgfEqUut6sZUVQHt76DW+ZhS+f4wdhB8J9vHofV+YAesGvjD6e5/2uHtvINl9fL7P05EpZok/CJrKq6thqSaK1VV+b0Kht2qpZy9
UwOGPmSInt7rk1Izs05C0hyGbAD+0vG73B1R3C7gr9HO8rl0GAp9/A3jOzJJSDs/9jSCnLAWLzQ8+aCcpmIxu51we749r718crCMUWDbAYVTJ2v1+pJLI6+LuhiwQSw3EYopaNGDiaJ3Ge59bCdnOB6XxZPQKWXR
QdhEWHaoDjxaQYITz+5rLAtMIiJguMjC49nZ4QsNOlrMwzrwARr+Rd09KjoMCe8x4ZkvrZWmQw0whMi7iR2xKFdp0OUMgua5ETTTDJbAujHEd9UmcftZRMYq9YbYcdMh4v/swVwRYftDxEbFuKnTMTCTeZzmTJ7A
NPiKZiwnVzqUKtdeP0oWWkoKU+czqTMx/ZIYS2rwMEvd9yt7/9KzcvsuvxP8x+Tk1/byrPicbDfsxGCGf5Ii0V40lcKEyduvRkfCQJztXjqGj0hUrI9V1Wfpgz8azR6WKxfRTmIqiwru3h8sRQBGkgQ6TQMKjU0d
5CB+iA8bNFQvpNh/q8IzUhWK/+VWnJMmFElFatX1p9I57HA/U1+GqF69N2DFztw/yu+UFTxLaQwyAF+kiW1tulotM1t7X+c77h/nIoC6UABKZbTRWvv+z06/oTIN6t5WMBfJffKilwclUk4wRPK1asaIEWProz8b
ftWnJAXgaq6BUYPYixAAYNOyoTvSctSQQQtlqhPvBl9V9m/l8tIJ8XgpAKWyxUmQqU4Ivalu7RgfPge920bJ9964L8cHu/f7FBURbiBYxbnztEu8/Zk+4AYEcad6eAQVBDhrJAge3P96XuSOfi/YwqdtOgeXtBRN
EopJSb0wGf03NZET/52Y2HrmVPgxvJzP+omIpBBgMxQtTCJElM9+KCaaGB1sRKqndTxY9zoNn4xtMoa5WYVnzvOTmp9yLiCxcxiGlQTzrx/93tDt4sKI2fOEKJSP/Dwn1kwmBe5pNEiGc8y/v6NH7VJU8WWQiLB5
zniIPn+hlHGxDBzXO5318vNghfP1DB9+ITsS73D7rs15UBDRtFSIh82ZAJoEpmPaJy1QJ6TeOQMizmHrrlAEesGZeq3snPfHbMexuQ6wnviDkVBktrG/cHEZVyLLD39HI+NipL6MwrFw2Ky4AZAY6zGTehCG4zH5
OscXTVp0uCRgTezBg64zBOzD9XnolnN3Y9cE5oLAN9uDwNXAu/rAsfB9dxzbdPslKO1hvhmrwAtU734KTAf18haHcKRESdP/wWtT3fsqLmaP/PQZSkGWGikQfVcnnb/WM3ZYeLECXTeJWZxN+ZdBwmDp3DYE+nTz
2rFnryUg79sLqQsa6b+ZqzkEaooeuDAXclcvpwc3/tJRzrrMZn1EOVjYfL/td3azcJ+sqyWgqy+9rrrLbpBdqiGWceddGzUENk7/eSj/w27C9wM7O7v286/fZR3FEBpumiDgSJ/w2POK3r8DsFrS1g+7+X+WdOcw
st79FX5i332/1wibqTrYgnNRUbDcHzHLF5sOEqZjdzFqHFYdA/HhphVSpOW+1XHrU2LWJtqPU1VMGTAJPZS0ZSPei+wvlMJefDn39WVH2443jOYnABJhr4pWKtlbvB8n6e08+cUpBI7a4lJNtRzDybmo58Jr5+K4
chCK8mfjuas5tFloD995BahGnbhZyxWWFi/zqZmhthQYIEQEHEZi6MdAyhyaEcq6HeBubPxv5mCkRO1uDFxyjoPkfpcJboLIQDhnbIlI11LzoZC2AuSYJY9lmycCstVzU4hzsRlIYzZDnA4zgB/3f51lwnl8Yeki
lXsQykIA1ToxYHdb7Dhxr85IxoSiAkySd3K9gj8RWu+6AKg11QpQNLGSRxX8i8ycapG/Jek4Hl26reCUpmPj5jU5b1qlmp4nabpYhBmJb7BEHh2JNQJTwsHAuRB/u/EOy/gSeFMdRfZuIejId7HnQFuN7uXE15l+
jf7UPg7zcBC86BOHxwBcdp2c2sNHiWVXwcMrwkNKIUAsHyevjfnleNApzV2h9C9YeWVy+Hj6f2iJ2RSL8jCUITxKz2k6tE5YymWCDGXPRJrfifHi4ZM8iKypLjnQPzqd3OltLPqOhVc6YghEmRGCaHCgMLQ54dwm
dKUFZyIVs7v/F5fTqWstJFtLLA1WpcYsSibcH5YmmRCf8NiGLE3ujlASsZGuyVeisKugI8ZXYMIpAvB3bBTQSenLJo/upd26ho0y1y+dYG6IkuiiqW3UfbwOva7qLTIueRNIMxK+OWedzIlFEQJf4x7GTvVk+lCR
9fRiEkSBvQF6IQqpfbQh6kBAPtC/IpHL/UZBK5FEAR1rUmJv6Gt2/CMTTK7AX1/AlkFNgds/mYmJdFF/23RKNLI89TGvUsfqpuQg4TVMWDoaRiqZ33QkEjdwgH+lJH8P7utXhAfSEbcN4YBfvZVVgZm6KGDV8PUr
zD8wK60OHeUUqXUghbt+Kl7UgMybzd4lB+GyP4m4XESJS4NH/RIq5KExN30XX8SPi+9hjpvH03pgQWJbRc0SRcCwU5eC27YSHvIO3W2R0Ejy3ZA5WDrsVXR7nhPEAz877fhh4y4d1epqg/X8KM8d15Q5+ifWBGYk
G6xS5A8Awq+UA51OYF0CR0viXeToOC0xgzWwk5BGqdkTDgxkbFoFCvK4BsMaRZxmJbiQvoboi5BxPA/AMyTaoBF2fzDwDTSlrJTf+EXubjSFLKTyZQ5k1gQoZovltq3Nd9mEBmdQOgBS0lZBlGJ4dC/IFInIzzOm
GJoWlDcqrSTukvr5s2aCPaYOE4ZvqTiusSI8ZIGjUhK6+ljp764npKAgt3Y4JVNDRXWpz/ltJGQPY2bygdJpz+GC6JkXMf8/77JO2NCrcv2+Gh+MTnF3d7PurBrYWbvOJPkb4qCY44QsBZ7XcPRQfkwH5sBj50HC
TUZeeGO7Su+5fNUCWtFT9te9OR3yGMrXK/vHsxLsEmKs7VgCoMOnJUlZVLYn1McAir9GRjhAwUO+CNpLoL1gPLlyT2KyxW5qJ9fAdsrjkOPi1SL40WSvq7tHuBt9Spa/8vfZVqPCTnrEH88QNTA1acPDrwN5suwf
z24zPcbjLanpDBD5Djsou9feRxyhiCNbMbSAIoencsvRLaASdYbwlER25rc6lyy7qdBipF9dErrCLwktoLZzXJGkUgXDmiMFKKS6YXfrAfRW4ee1HDrhkW4jCpPWdEvLjc8xBAFY1fwIhWsgzCiL/ahlbk7qD+bW
oSdO0fhJjkt23Y7orEKtlpmZPRKYsLDf89auilj1iljeqs5UOyHRSfiN9cKLw14VHSwwD9qEf65N88rop4l1GJIOgVfxpY3Jqy9YI9SW+DiCpn5KuSysaXu4QRJi4OCH1yksOVQbXOdp9xjRK5Azf8OR56r8Wqte
LKkClW9W58Tb21otwRMc2g3u16B4y7XnnMmbwcJT6eNfXhYOLziHa52aIJ2nJsON918XWgesMh2WqmNXDky6UnpU1ElN8fiqcIMAaS8xKpds6XD5HQSuuBWrrUIF3sN6Nrv3JtXZu6wtdpOSF+/ZrYCWMRHz9APc
WrBFWxVbc+Edk2kfMbuqySXPea/Q9KsTJhMLeydlPVJmy750UijFR2JZIBjPC85iH7Fjori/6MNM2HB0a8+xDhTrgzEqhLSb6ea4kPgeIeviL5Sya7UIP7vVKn3CxlWOFn6EjJZWjZR9rruaRmyRSGf2sNp9+5BT
vGHC+fTCCvdOXXZS4Z8An+rq6ms2pHBtIyIsHNVswVNMkguKFo53ZwXtW4VOBug+UDS1d8VysRODKpAki0UCp67svd1W7p4KMsmn42UnduEPS5Ds7rHsguPpTK7ZZLeOBd2WtxfjEh2omM5vmtAvNp7fb2sk/XE7
poiXoa6Nfl9cfBCI2CvpTNz1UB534+Cd/PifVmUkeo5dRwX7A23wFE+ApFUMjh8iNebuNzk7alQu6912DKuiROmu1sxDLqfC7ILPB4wkLhE09M0BnnUk2P+N68x91ficPJBVe+Sv2r5JIpy69FGBfNFYMfHK70V/
wwir1ZFwx/H+UUGooHWEcewfp/r6YtYS0v3jFGi/0+funQyEHXTC2lu3lRvu8l/WGiEgk/lQVxlByWeZP1A4PthRib8O1W9xtXJPqBgS4L7xaD72i/0+TXiGQKqjOAAeSRQlDkjferUF8MyT9G0MuioDlHT7dVet
gCgnPYwNNe+EG7AYkr/Xev/PBZ3m9Dy6TWGpPHwcnUdcy8v3hx42q/6xl16DGCJYs5Fi4jxmi9ddWfzK7vj0uRFi5Dw2inX5wNHABmflHUpY/T/h+z3kYIVToK8sEMU95WPp8OvuqSUMhlfUxiIgOHO6tQSnjpqX
JRJxyZxn7LsndxBjJ+xtj1VMuMqqpzhFIVBew2/50qSyrig5c+hOCdDYW0VBvFSknpZuG4bWtZ+sKQYiMaKU34EubOQIzfk1JWt72faH/CeBGR1FOrsk2B2RKeVfKQPeKEhLOegnYCOmP87EU3obxPM7S3QaokrL
FX47QnCSujMZ01p1owEVVgC0ZU0lqNy+sxfVHFPmpr3yAxia3EJuDrz+KDANS/nzRiEcn5cpbvzsc9YC/zTkMUsRJsPAtpcrw65y3FFkR6G69vhNTuSPA9zBbrDJV+kwOcTmfNdVaKowWqR0QADPQTEvPuBqvGqq
V9pHrveGDVzcr+JO1Sn8zgjK2w8R5r98R0ESiuSQswrN3rBTfLITMkIVb4s2s1WeH6kdF8mX4Bw/ONILAaAuKsWVZR/9P9Yh7E5N4HdBFPRSXJlzrGK3VrnM+lKTkD1yjUAw6nIHdYTf//zyYUrMrdrho587+5CM
0uhDwBSt5hWI+yvx3JsJkfPLfX46VWWfjzf7qBYc2YcQgLOsRNav0oCEmLKPmsXQOan4sA+/k6TuIf0VDwzdHTonB3Xbf4rsCCSImzmwQHbmoeQg/ed0kSJ1OsqYXxAEJ4MoxF6EM08uvjHIyGNuycZ6ULSK++7v
BRdqjl+YJEAYKzfYe0hGaQik5Jt7bEF7aVzH7clt1xZ1SmK/CxPRfqFcuOyD2okjzRKnpWVNRm+E1L+wTneHFopTJQpNwzqsXBMSd6nSl52brIR3Lf4sq3DoJzUnauZ1qjKfYl7rzFVo3Ng0jsjttaOXmUbOaokp
7/RqrYY5TNZduJNBasWfvvDaPH4QTvN8A0FfrfsRP8YkIyZcyneoGaHTBEMT44I7TgRJznfBCu4prchwOdzlVLa8PBphnScEatIcEh10a+CNa5GCHJFNQeGbo5/gNh+k6IVzbXfYoqz0DU82iX1zHCrlD8yF0LmP
+GuuDaYg5zdY8/I5jqY75RVaVx3ocfG0Z5xLjeJeUBXUjq2AgmrdjGdjwEoimDLgXHcg4f4aKaj/RnJsIpRNx0netqlMBJdwwl639wQGjfnf2SqxPPWwJ+c7dVBFSGJ0VqtF/fIU8Fxc5jlTiY+NnwAIg85cdhG9
Ox3VFrpkOBtzM16HYKlJnIVt8rNVCek4stXpuIjoxGC7ed5H5ocUUBFf8+JNIzN2Lo7YgvLgLCxp+nyDoeOwLEF5SjNUQ1zF0oqhNVssriiH+HM1oQpumaODV+vK3l1gA0KM5oN2pMtdCVgZ7UnEQYKjgaFNi8Mx
gM/TOI4e0dw5HDfORBosMvO5qe8cXKgv1kNtH9ZsKpog3XHIOpvrX8vNU0dZ2IqCj/kKUHWGXY2fPXoN50V7NZzvg0gj3sPafOmZyOjhhqlG6T874X1YB1oIgRGZ/4DA0DLusczhBPANBqbuLL8kVq7LzvAl+3iv
97/UwvwWwMLlRiz7KpnX9tpKC9seWPe5drGN4uD64iGCCBDPXMBuoDNfTtHld5l7qXqAKeeTVi5Xlc+qhoBo5ZPLr8t//HuSP1bJpe6kuCoK812omSvDcFJPB3uzhj/yP7RzXuJ4ogFvuGr+REiJ6Sf9hCXsaUu3
DBKP1VNyPu90aryc1eBk/TnCTtK2ts6qBG33yKu4QU/URqba8oQH3f9ZN62RrchQD7Fc6PHF5Mg/HoMJDpCYHk/NA3pMiuqT+AQVH3aoscV7MHRnP9Xo2HrNlXirjxFpofaMVAG+4Fm4oSm9YxMcpoYqvIXWrKZT
VvjkLR9nBk4pL6B/Q23jMRq7pipuJChiPh9LedzaRVuGH0PhNR6DSZuQhR9pi/HJQF5obXo0iAFPFytyEiLvSLcckpXcCvmsFMrlyoxoBK9siSazecXXTWPTtyPIGHQY/8XvN6C0JTE3kDHWrDPEDvKXwqkbU+W+
OTwwuybVLBq8tpLccmm01J1Ge3cykU8BATyenDN+nNfR+Ni6Bj+zeODPjSkvq7TlrCuZ5vuyVwpzeJchUi5sKHZPewaTOphg+KjoxhnM4Ydaefc03Z1qLHL8SaiIsbEZRQUCEKSfd3KoYBaSvrmtLDSezCiuBKoc
5n8Rg/ws/ALVerzXCVXJsNQSz+nSmLwZz+Jin+aFMutmZtunsbwsIvBmNFZ6tDyiQfW/HdmNMq9ToUZTAzjnniS/pxg9AH3UiKPHrAnka0rOcPx7zyNAAi5wMmBJh/NtN1nwFr2aq85ok/wIxQpJDa4MobyLqssl
bzUofJsSbRL8VxVQQ/YuYyanny7zDICf2iXz2ZzY7DvJAZOY2ySj6b9OVuEhM/XlJ2cPZkY4WAmvB2WhP/kfYSdlmFKQT/NVCMjL4Up728YDXWCmJfawpSNagEvrGschd+VhvlF/ZJvx99gcD9ZPrkimsTmLMBBI
fp3u/8cIuJT1dkL4PR3OtCv9yOWRErW6702AKhQRwwuO5WOc3TsQFO+/bDh+LFTJDo1IZHdyqo3iqHP5M+3KzwMq++KkyndboKYH4AirDOqncCRGdc7xqecZeuDYaZLha8GSIalCIOXeDVlcopkSbX700WGVu0wo
1Dyk/uUA7uP6uiBhceWESuxK16G3IeYhQpCjwWyryOebMUvjSv2bnKCiYHlsBNadu69aj1w7p2M7HkXH9o+C5w7MHW1P6I8Dvvth7hw0D7HEZdNHx/zzpjy2f7wl+Zmefc1eoZnrpy7MVo3G0DZ2CbamEfhIWrG6
/P2GxXov0/Ai4j1axZ5ph91HCZPjlB1h3XyO2WUYSDpqUPax5LLTrp8zZVSlSX4Szb0bkFPeP5LJ+a/MnxZBu9xeKFbrfhx7uxk26w3QDDY0xbbUS/4frTzr+N/V5dAAzdn3G6EubyRGCCvQJwJWP/XQpMxKZc/t
xEdTNiMQrppFms0YJoEsjaMMFNWW6BBTRmNT/4JurPcCjjsSbxglBht3YZ4q7JO8RsgL9gfIlT8nqbVd0pwTgn0xB52qIY0Wl93OF/jfe8z8ElRY5HYZ9+crDfNBlAuM7VDyM/5IfuHFMYIxVTNl+Mt+wAdxxV5R
K194R+nVrLeavSIdTImoODMIg5AOXIJoRtKhMgyA/dqWDbqif1jVCjGvJU+b1wcrDF0xspUuGMWlFfhKTl8XVr5dGCBynyZU8axh4Qk/hTkvSAYFeupmNWe2fed/VVx20F/hhImVtSjYX5IwUHmndj/7ciu3zuYj
lp3nX8Vm+rNWuY2qzXfyi2qKYOdQJB9OW6PFnFNn35CeHWX0/TQ53jN+ZQ9L2bttJxikVQKtBkfGDq48/DbEExDSfRrWs+7b9SzqQSagoRfr3+VOxlxM7ArEWKzS1UvjnedqsmAvWukzsTpmQX+8j68/JANfDEt9
9H3oiCXk+n5wyD/nELNrmLS+/5JBGDfuDTJqdZf/thPM1UQAU9K1MRrlUvZjy6DqbPkKFwXX/TPuGcHdm0uckWXhcrjJgU3Xb3uj4CL9deKFeLgs471I6LmMK/iNA1ILmBLnpSEGVJg9YMcFy9eEHvRSblHPNPT4
LAdd6H2CXWUPxgtb3n8ThDmIpX2t3A+nOO8PYOkmA9WQH0xPYd/HaW+z9AD8gh2XJJKQk0f7VqYP2tNXKWrLdz75IB0uDe5fKZ3V3XfdS/GzxLn4LJt6CkVW1ivqwqdfpNpWuHbSVLyWJGhg5bw5PFR8+JQ/Yqof
XEfGFPcj/ZjQjvSVbWgDfTLWe/97WdYlf5snlkxHwpggdfn5K0Axtb90UwAUEYcL08kxClokK+g5h/vV5vSNol123Rtwxn1vxML3lgm2THAkngJ0U1FWUV5p78WVmc7cyapRX9x1f1FNP5lyRSrF/fTGI9LrqccM
fK/vY8JQl3t2Diy7C/p4Ut+8Smyx7JPFmPwM+hmwsUmJ7NlRhNuVAviAmIf9qsFqP930rigt9os3n1qKy+lne2VvMuwuTU0IirgvjiKC+/KPU62vP2P9dd/Nc31b1FWrZ8+yWkn715WK1IK/0nujnWkagUzhB+Uf
/cQGUuqv7moojmNJS+t/XHOFpLCljC/z6NiClvl5mWXI6q0qC6fxfwO+eidude6wL+2p6PvdIHMNJ+mbL4V72kPTgY62aDatFU7TQLYTKIfmQYRG+twBmgUD2v+rWqyUGpvRoDh78ppxg6vFcjlNIbCMuzZEov4d
yD34hMSpUe/c+cDdVpOat7voPr84LlGfLd2BHPyqZcbuhvq1ISf3r6PLK4G+FiFs9W7p7vXYWxnUZh9+ygi6+8FH4Bs+bHdQFUtm7b0N9raBxAMrZaBxw0D5TdnoBDDKQO878rQe9OHE3Qq4lWQCk2sU4z3tpYyQ
ursPVKLA9D7ESeoV0+UwIFW2PLLCrtBrgfaNueNS5XqhHL7V/ILAlEBQKPg8sVgs3RSzJVtrYbbJFvclFUe8HLdwktLQoNxXZ0uFffdzaT7HN8wJGXXl0MUPyt4zyFNospdOX0ARDlIdDVNnnS3Rn/k6NoiaBF+h
LEijGiNwFBO0Srf06Fi9w6jeQcG/3ptJiqoVlcoDPQjQyzfmMHxutONw09K7Z5IC82ia71cCM5hC7KIYCrQyRLeii0ufnTRe/9+vHQoXA6xH2ZLdSt27fcURsjJ8aeuTb/NHZnO/dvxrSIvRgQr/aPM9MlHCG4dL
63Bx69WPpvb9Mxmog0rsXhPI+UZTNVBzHsRQFD5AOwmmjR9vMfzRCUHW7+XTOgtnEnX3ryzJtPvPy7wR1Gy5r1QL3xV/VRYEJwPaqaeY8GB7PuNusc+uvwAiqWXfyZuw2+P630n/ammM4178aCHKP4olvfOVGlhm
2kQ2Sy6ZCbB+Z6tMKKeI9ny17tA7cLdzAnHPjgLzIPJO5o3SCSGOSpYB3p09bdQH28aDWZXyDnNRQN/229x/S9oEi4SoD7QX9RrffvZV/yoGMXsFbAfj2A7hT9kTlIVH8PGfYejhBK5/yCLMab5W/hiUGGX/qSbc
//3WqVhHZ9PDW9Rm62nXXDqWxnb5nyXLSrjn2+1Lp0F7uMWkZtNJgVeZM2un2duK2Kc+4RyIpTbGaxNDJwGf+KcSlGbLIi43tlfWd9xzOsk4VduLvIB22hgxaMPx65NbhddJSpnExTcKMvnHtEHMCSDMDwc4mjJ6
CJC75acBJann/pa0rjo2KlBqmjJT6cb3Ks73mHTfsAUcITd9kPjPk0rFozOd1qSJanhpP21woYtHGo1GGn+ljhg4IsrNV3sSboKS0vDmPXLiHmMoow2OYeho1JBweaRQ9m7Jy8g0eYeT2t7BfO18MzFkfXSAeYJ0
NTXm/RboXy5lJAeZSpGZinvyXOVnRz6J7u43FRxQD/czG+eEGTJdnbQEYXezIaswaIsjzrvQG7FpdHhmDU0+jKXYUXnvyjFHLDZMy+S/YZczEV+r/s8TZj8bvVHmToeAi2Ol4eHh55pQxjGSUbhWm0IRWamMaI5Y
QocV/vCGZ1/imCsupOXtoRdqNsrAKgdAuTYTG1xawncLMrqExHVAE8y+J3RodvGw5mnEnPIeATd4icEMwIxdPF7Jpfgk2V567IZxABcMsxWrDDO9Bg6Uw53nmbUOg98UOnRoQ5Ic2d3WExnO9OV71WX1Pt1fgk3q
65+4c1VBbvUpjgad3g2pEQMLJwuBY288IqJ6szjhplV5IQhlgDGSM+8GdTAFU8UCGRAeMM4u79YrH0J19TIl9eXSIKd6ulH0wEv2cmFRo0vG8viKZFFb67XYvVw0YB63U4RAqs6+6X1viSWunrVjSSNnsCO5hglH
FfYMHHvic6B5jzfr32eeU05+1xzf6qguwux/nga+iQ+yp2Rf+f3UfZdKiWo8ParAv9aG7epxjd1pgBXply/cRpfps/klqIEzppw/1WCj2wgP9gZtttA3XGWzQZ1zVOPWPDsEo89K4Zl7srCXuh6zJKTadytzS3Cr
+JNHJ6UrSSfj2vH+EDGaQ3L82iwM5ibDJS3lQTGihHr5mEXwg09ZYpsxD/z9G2VeV5ERzBJXWZTDU5wgvdvg6AxJc/rRtCZX9gkgdfCG8XzA3ZpqsAf41YDtuiqFTeIcuEdNTfhQCguqdr1dkJFgNgNQMEi7NT8O
DsCNPTotzKVP6sS1t1mI0ZiwGeA7ZI1kkZc37akSXc7nz5haLUXA+MR6XHkpM7sKyL9JAB7ol2+IEi5GnAJa01IFgDi4jPrkJZlnq8iXUo5I9wZ/sWTaP6bFL7nz6Pgu42mT1VhLadXAOZN07tZuXz5O9iFbQDh1
XvC8vs6IiB2crG5ZdmC3pFuM9fW8+E908vHerrc/0iVTgppqrlDRDZ3lvrq1DD+W3xPnyZjgsicNqVCFvObKd3kOZniyCOt+Ym9FCszxS0QUy8FdkhjuKmIZMNqUpCsU9r61Bz4GIWBYGeao+9f+7a6tRpXZEwKQ
9YJ3BIH22HYIH9xDUWLbJFoUapAaGivqlvAyflePxh7e0jHISlEpGSwbRoQdbi+bvk39xvFfNAMYzpJ+MWlv6wjnrcFM478QDi1yZsHSLXnWnuLO3bvXeC/zF+yDXnJZuAFaJGv9H+x2+acUcNSPLvFtfC/9R68n
yLmBTPWGJ7YlKxxPmyl+jL1pL0xRFVOFP8BoiFHMJmwuOI0tRUr+iMFY+moCOR6I5qMFkHGpNOaZyEa9LT9iinyF+YOCdzNOfVhK00+2/uz/XR8EzDvxUPb81a+f55B+RH5Ab/Hku1sVZ8cgb4VaYuQnQ9+D0/bd
snAi4Mi+RW2x6oufFF7P0vrk4onIv8/w7feruz/2vdqy697O/fQ5xOIPeczXp09JSLsW+fGSvwIwgTLMS3q93gPmTPWbRhjz7zqIe278BIqfcwdpX8jfvkSJLnk9QdQmxZaoX4TcOyYzCO4r2o/XwdpSho6ZYqUS
ETruO9eHIysbZizmseeTTqac5iExjB0rrza+DzUkMi2UR9fOrK2XV9x2N8mho0ABpmzmQJEYoxVJepIZwUcjF4WDLx1QLtnWDhekZRgAzFjB0sEVS4qmh2KPRxKQeczEEDFCTh0AGwKEzfc1NUrEVHpSTaJqdnvn
jFOk809cshXJhTlHbf1V8UfqJA+ZUn3NX2vqZaVSoNdUDcL5LOFcEm8/ujVIxgSLCx0mBXlN1xqXLePtrxjOczXELflpfbQODqWzMIYe2w1xsNuC+Liy85Vjqu3XZ+jZ4eFP2Evw3MeJ2UeYvghiA54UR5h9bmHk
SN1cg2IzCsCr2XD2mn+N6EWA8jni20AHd0ewM6hcMyLh+jPM7NtdXI13XFbAlaxZ6XqzfmxYxcnKSvYxp91PeBdiUtLA7Bn2hENQVyOuCWVXeOl6eEfCSrMYZD1vu4ACYvVObH6agcVnZY+yWNPDoZ6/riqzN2p2
GCuEbm7tfFx9N6q7H6xyaUuZfldfm7tvtfPDQqJ0wmQL9kn7ibmDZcoi+2nt98BVGjnxP1otaCrXXT6/+0w6Ong07Sjz5cUBWZHkPika5Ab58P+4uaEH0EnmKZWgNyIAnW11EszRhoQG5shfUvxTDjCf6IAOIDVg
h0yeqHe67zFDIjiR+DfaOpN+/jmtfB2IATMndVBYMvzwPHh15QH9AIGG+/8x/j+68ZS/y3bx5flyvDDvXlJaYn+9chCkBkVK2oXi/g9O1+GayHSi99QkDZsBuiJZ/ig+Zmc8TP98CmfB3YNfKYB+P3nKtJhGc8j/
wYaJamk1t7F9PbkSMJ7beIKGjPOh6ZMJ4sLo/EbCwi+eizSZbVP184jjcHIqVLiNZZxkSiS/kjg3R4W286gkhziy0A36xYc3//t0cCNuixf/jHRPx+4fmfCXzZINPaU/0zH00WL/aB5eaTfffq9RwYX/47sXhl1Q
s9SAfoh5QrFO1VHauaZVywFnRcSTEbHyFfSjjfidd4HN1kLsr3BBtzIAP+mY+5B4lz3SIHTyIVY/hS/iRs4bDd7rbqGQcMRIDX+1D97uo02YbbechGC/fbBM8t0l8ybiuv0LKFxc47cXAUgdzA1yzm/Q1pk8hWCi
MDQMFzPH2Aav2NtWU0gjqJM8Yp2qp3rNaadBwNlvtXNw5D/mdPfgXjp35p+MIEfu8t3CFdAVDqp+HrcS+YaChxWr5v3agbLj97XjanbtPuwsNzmRFOc/eQcmpp8KlAHc4V0oFsrAj63jcZdcEZTNao4S4EdwHx5f
B5W97TiHWXvUjAntTM7uPqASzjK7vDKI+eS4tYakqWYn6eGlv7YdZYW4WBrG/Vtil8PGSP/7tL4uxhd3oHY6S0dekw9Roy8deOQG8ybXQnP0M6j2r/4eNfezs4h3UeXpL31VjCvivtU/uJYDLor7St0S5/1KXdDr
versWZTLQ78OmnMFeXnGR+tsT1WdDqQyZj8lljeMTnOYUy41dRTgP3Ouj7cDf1RlmXz19rHlcuVEJRgqwBRfHSw/D/a9UdeM7l9F+UXz2FZ/2OJbwGI621upvN16Hy6EA7Kfz89HLBhr+T0a2KDoq011mtx+CQx1
9XpJ3kWyzlcB8wxQXraZw8bX2JtAjwoufKapZxSfLsxjq2uewz8DpOuXH6D44ct4pbvpYMyu6yQgDZfjGYIUR3taJB+Ur4AIQqztG4B5au71Dj/fasexIHBG2eDtJ4SIk8hizXy9BseWd88OuCkRdH45xjjV2JAX
KR/13B/ifa0/4B9xS6eHXSdRqKleli6sp5ey8YYJnMj5D8vB7x3NHjyJMJ3aQzcmyzkzIEBwD4sG90W+3CH8Hh0ldborToGROZMOj8s4HHZfw1sETBJEld3u9wVXG+MotJqRS2RhK+2TYjas6A17W27qhpsk8mfW
qVTa2vMwcWzWWM925m0jlqT9ikTbrjbeTALPCqU+pcoIgtp6pV2+Xxrbxb33Sb39j/VIv6r8utTd3W8CVELDGsYx5vcN1tAZdmEFrpk0jVy+SWWAYGO18bFuy633ntfDc5mZ8kdsM9jAk0O/u7j+XXgU7vC+ugzO
6sq5KUNkSFFJqxWni4gHA1dFC4GjritjMv2HkG8itHiSwYHxNYVTStpneYXjCcgtpSthQKLwekpUU/5BhVHos2aR2HzedBSOShTNDE7yrgmHbbvcGbl8Dp0f4nEapy6KvtXwKXst9dElPHZY+0zHpzjkT0jCQ9lc
7Dcv2lLUTDlOX6a7PqIfYcT2CYP002ktUTcX+5PsF1SfbDwlVnHEnN1BNTvqA24hK2JyDr0tv96xXdcdTq7P63rY51kb308WWU5l9naBX7rziFpoZiqz0xf09BRZ2IR2DHByOVlNzVPm+y+Jfnffj9wf3Vn79TJR
GxmJ3uJyWdp81/fcKP9tYXIrgf77e+H9eO27n7koRm29F7QEPhcsB3GQN4Illo6eUrnVPkNrNyunSLqN/r4HYdmjFAIB0POVIcxEbnOJ+6lrOI18HFfQcSTMYwn5pO7zI//YnB5xj/b41t1Wppqj/vG6w+jPmxMX
6BS/mKm8FPRBUHwhsTkB36JMTrxAdGGWLKfcGXoyKOiIWPq00kpdotLu8ZW6SD/D3hHcn3vnEkjlvjwo5dz4z5CxZol2P5owzChaeupDm3BtttOR7tB+jN/K2wz9Tnix6TuK4K/Uhb3hXd95aXGluiGWSk6YwGOr
Nh/gtYkS7yZzmdXojmGmc/D6dBA2YqfYgXSzmpCpaK63gYbShPRD3lXs+15hdbw2Sc3j5JI3p77kRTrTLsw1lHQsDgDH1ORUr7UPxCAY8eySxEpxAX8cSqxbZejQQnAOe2ALIupGbaPo52rlwkFQXkvd9VNR+tqG
WeDg7R45afIk6YmaGmA6JV7RRx+2qJbvHcHYweUcOIsEQMdV31aVcXN47EOfuS5q8mwV1zC7IOcPDocC0RZNjg1dK7jNatthZ/xbA6NOiCwe0PQ5a6POMjFW7//7d9m5S5jD/gub4gPJVpio3g2tPwTNxYZ7B98q
BH6TjfXvq9VcTHiMTvTs5bXNXiqlg+x14MtT/BY37isA4OIuRm8U7TVtmUdhiaQQIGGkE72A9icRCtU8aB07cuf1JYWE4mgbeKza8Rr5hpmz3cHYzXAIh3dwc7OpwcfXhBuIvspBXSjeoYTjoTq/7xYj1ikh6PXv
yT1IaBrIIuk+ojxg3allbLDwcJ+xg2pQTS+iQ+om1Lw/n6Xurb4NZ7d7q8AaARQ1AbiytKQ/H0GKXJTnYkhO9Pr9Eu7vdqaUt6ttroFi4n6B39PMrhwrYesJWRLoI+XTh9HDNuNFYS4SbhkHeHFtT+tswcw9Ft+u
jc+7nQsewDI3urTwmIWtaadX1dXoyrim6CwcKMQxoRaVntOk7GXcA9A85ZYlB3fIOLQWaEoVv4JMP3gGjzVlc+FaxXBFkiYExbtWxXu59LTMlJLzXjRW5FlLj6I8THM4jTo8ynIqcAiZVDqQ8mxhgen3fpDWN+F4
vyKJa2glrHQbVwqDdFwZzuYrEr7ijfBzcm0jvY0OxXVmCEgGAs+VUvwVAiXS0YZFeD354YYiMLGDX6JrzW7cZPDmpq1SD2s+hDc3Nt5xw4gWNrH36GGp90DkbpM+EN4N+ZHZuNMZEJkirpRFLzuuCiMN8P5kCtFu
xBpb59SuLfzG8yojLtJQL7mpvZpeWVgSEahxOvfPiQLKQlNmP4KJVfIHqc0HlhKfW9QGIO5hy7nkPVnCUKtEJ61gZgmy0anLe8G2IH1NQfTmn9vbCmB+H4FF5lnOPVjYk1kuVP7kN3IAAtQJY5NoIDdBLs0ALZ1L
1il9htlyW+GSDF3SUbP3kgf10rEWH1z+SKfFLCOjTA8MfVM0zATQiEVcrSFwGMdLDgyB0GEHFof/Hg1ykD9rpfotREY4n8akjO45vcGJqFziG7XtPb1av6Ycw5/cDQm7GQqLq+XtLf+M37edvJmLYiedMf74HXtw
Tc5h5zJNN268GsrTML138d3wpFz8fTgtPB6Xl9+UvnFqA+ij7PYtMB0XGkbMP2kIj8+fX+GBb8bJif9zyRjNbwfYJXMoH8N2YsqlkHIwKswkUoMwuKPXztiIzOmxJ5z7rY53Gg6Au5kG9oawW04cI+xIQ2QvhC8g
qa2Jdmeju74wZtZXFNO3CMHj1O0QbWW2QawUBulf6OC/ykxc1frNiR7qvkmcvqk7zms+2My3ZPDalWzlMqYf5udXGLkOtcOvqiaz8bDF2uJf700m0zRJpHE1txuqjwYzFhJYRVBEj2L+QSXhlHzuDx16g+w3p98x
aedP532a9jYnnXhEJ9pzc0oJ6LOGn25IlZKDFZCNMsuTvA2Lyskb1o6Q2IXxvEcCYZeTuSlvIC58GU5zgzqHiYn+02AntfX7qIQRB5vATpvkrIE2UZvEKDL2KQLEBeb9NElia3ZqNsEfvk9JcG0MTnY74yducrTe
2Uke5NxtSU1jr8T1Bs37jnBqMYciYKN3YnlhFiUa+53SsOTjEC8GV5eTktPESOlIt6YKUuAIpCWXhkGF3XU4glVnAKOcIJQEmAS2od3dJj5BSty+f0eWlsbuYUuySB1HBwrY6D5p6bjiXF7s1S2zCpv1QFw1zdnl
a2Ye0DHkMbMeg4jN49MMy1+cKjCEzLIH+vLrj9nlpLocWtPoZb9Z+Bi4s9t4SiFuJezcFc7lppplaQaXLoMcvldZRTuIMPmr7Z0NK30NGeiobDYALRmsiGl9HHjX60ocf0ebz5NEBjIm5qIkqFVtymRdhXqz0UTz
ASsPwMyO3ommrYufU78Z4qONM6rg1K4jLRVstt4Xo3Xt1WQyoztYpYtvVy94XrLS+yTAG8RnIh2gD0MW1nT7zItZbLU4BxvunojrmJl5MY3GaAj1qPeILT2H7896l0Sau2YV4rq0pA7jRKHmqmxVXxwqyWwxuctB
9Kdm+zXMFucmqnTAvGA1X7sbQ/A3DCbmStyyyJoO0B2Gcal/730TXm6psOdw25x8x2Xr+8M+w0mpqrTR4bzSW1GdpSXViUuLRsZzx0wgR6Y7GirUGndm4QCblI55ryNWTs4QaAobEyCnPeUGjpzwNwcY8+Y8QEIC
2OCoWt5CYZjOHVLsjfhpLaslndG2ttQ/9jZ9+r134QUjNab4dgzoRnUZVnEYaiUK38Af4yRETYaZQCq9CkASZPsWv5fPX/A1mvT1Kl0ZilOAwzxDcOMINWbT1inbB0u3wzLv32eAkJuEOia4/QqYdEzgqWnnNUPo
P/VsrgJp/SJro9jBJrje46IO02Xyn7Hg+yf7albsnCgs0kxC353/+ov4w06D4rliqgaDTjOpOXyT3kvXpsAQXB7GzeFZPvirJjMpqlCWi66VPktD9cY0mvdeXUx+MeFp9yAwGGV/PsPI2SqFLiutjp9sPuFVwRYp
tPeZ6KAIDTfRZ3I/o7tKm9zdXZVQ5IxIhKSke3Gq/aPGa5UO2hbVWD/DxEcM4qpHDPkSab1s6U2Hfi6+DW+ik5jAoLX3M7JXC2pUtEEITHH0k0h6F2m5Ug9QkW8gQgffVBxsOOkyQaGUQQInnSI+PM+xz98SR9WQ
fSlb4OlHDQvVpJwQE+8/FrU6RQuBIx4wX0MTuGOfv0WRicrEgkLAtV6fm1PM3XAzEfKgRYTA3J3bh6m/9e+1PHl6YHg8qgZ/oh+6dpWwkRx7Kh07aVphgIrHCpylHsbkZJVcc+Z85AqfjKI5pI9QgL/KnfP63OEb
NZmsVuXLmERcmkYUXBSTKUf3O+rcdlYaXDIjDeK5/WaeTO8eLzP/UYVPhfdFZ74rtzOTGnr4szcWB3YRa8jmCjqt/kOhtdXorFI3/PfnDXgvL/TfkJwX5nmsXmMGBzk4JILIljtT/mgWpB7ucthkk85XtV8FsGms
CTuClRwm67cLDqhVhvGh9oVclxc6/xpiYJqzwp5RX/Sn7ddrVeI/+giDuFJ2+M7h6puoU01rdcm0whPK8YUj+xfX7k94UdQX1IYgfa0/ljJwDUHhiobZjuHKm1e2Z3npwfErnlj9xrDDgXqeqTaoPyB7bR0zR46a
dAFnpbYOfMQdJ5ijGVMskPDIqR75B9HvCCWiS6S65nD5CmIXvuAs9SYe1534rX3JQlbskIA5gPQqNTuxQqVcqFDKbSSTHwx6p+FMGhconzweCDkvlysKZc37064buT6cKJoqT3SPuOQhCKj7ANx3nAqwqgslTEXW
TcDG97oHlVyuMpq4ZIuW01Z1rBsOfWzqx9tcrFuLxLmiwykkIeFbYXEI70kReOxu5g49JgU357GKTIR51UOSQKHG7kcTRQRC1hOIcYkurNivzmrmLntYuwPZ3LJx8aGQdfzJdjszLMVp13W+fSKsGn7+/yD6HjsP
I68VUyQoaVdwqmtPLNNC7hmeTZGAeteMSlo/p6WVPQopZkD6ke1NNkwDR8rfNAVMRSK85VqiyLNQOxsvzNM2rxNOr9Pl093PrbiEUUBOkbIMOYlDAq4TEXfc+TW54ohTvw1i57uWq7dayhpKYVd90VXK0flsCbhZ
rvxU1GkqpshiHc+TG+LbOMPscWgr5y+hBcg1XHQn1qTbKgeC19tgK1G9C4YY6hPG9XhKfguo+3wLhDVkLcdgV5uh9PFAhOy9ExcsnH/aHhmciFzErJ7kHi9ZBX9k7aclxitkWCd6UyxEGrnVgBfFbvIwylwe97O8
rqm3xIOQ8l0mY/+IVSfh73gAvR1XLj2h8oNeEo9Klajur2w9CLHHbKiHpr5E4Rfeg+1johtVsj1aFmmDSRpF/EwdCo3D1Yf4pGbBOUjDZMM5PNbSsAV4DE9Jp8GcZAyJxHvFSsvxN79SkQnHO9F1icRvClgW+MtU
+fvKu6YmdlReyaotYiaTRRIuqT48+Ga5ktVHNB4/VppDgsCjjOuAQx4deuwdlcHSk+tYqkfPit15fddyMYt06z/hEmNypVFfmgRhFGNmLNPHfFtjDzTO5Dm/jmYtcei0FzcbXfpSau7c7c+NSI1u/6ND0S5oilc+
2bOlaR2WJ+7K3Ro4EV6lyLeP6Kf1mlusE+gi+vlH2+KiM8w8hUfEkzZPy0FCzHTPlT3qo9LWqK2sXd1yAbxA+4ghF2gLkFQOhiyuNRwZHuzRwM/cXdHdv9+QwFcmulaX7jiQu8K1PHjFrf/8Ny8Mr30aZy8ZIGNz
H6qlbnxWs88LXz1+XnEFWvKtLiYvjrZBsfbYD72f0bH8s2fyOa/uj7tQOLR1qJkocQvOovWEfq9Fz6K8+99l9OV01ypb7JPZZHuDSTKL20xpGE5lTvCm/4qaQW0SEgSly8ZFq84EcvW7QZjzliqtJ+J11pKV80mq
LD8fcErLaoZuBYetn1wPgUg+MySjNj5q/+PkZISrbM6hlN9GG6+MsXJH+0iJ1HVQZkmTR1kpSo4HA7K6j8bDb593qIOYm+ZsxEna8cb2yO2ZbqKsJc2rGoYigCC7Z3A73J+MZmNwocgbvPa+7kCuhk7PMBo5Aik8
gAL2WX3JY+QXfi0OZzrpEcHvXXuBjN1HN80ABp9Oty6F3MNitGiMGQHbYBWc0gP1jppqoMCRZGG3EliajNfQAKDkhms5AItEJ3w4CxlC67tRhfAFwOsap9Q+Y5k16UnjBzHlTBoC7WUDZvOwcl0z54wxnLhtlIKR
TPGSEy+PvOxaCvNny1lW2AWR9HAV47EO2auBkjyufvmrzVTkTMgc38wpkQG3S59SxGWl/QiIOsrUpU2kerrQ0niaRpBMzACa6Diuiusciub6WRUCrKfNLdL87XD7d4OurKYN2QZZ4Yoummbhdwf5UcOvys1xhkih
POsUU/I1WTWlQYXsqSH64UrSu+VUFJDBxIAnOzAAFM2iM5Vu9FnP2Nd2aYGLjr44YCDZemhWe6ARxiQATW3kQEVdMlV9TIIPCBWpbbforRn82rwIUDXEEzOqjj0AcvRu2d2Rf0QceT/OTTEnWBjvU0TrGEW+ZTp0
FnKahqMX2HbJziYaOHyEZs8oMt1JHhNcac+eTICL/cK3myANG2wa8k5i06E5jb8wCbuDOC4j8FnsCjQZTRV8Sp8D7hyWsAnMl+vUzpwH0MhsnZeCrQTqE5QMo/ghz0oDJQk5wdeOSIMeJlBgmqeDjYCa32hFSETW
gRGiko7MBmTJVF4LDaxZxta+JK1erU7Mnr0cC8eoLG5TNVakKEL8mv7XHxf16li7tqD+7AHqYxQBTpiFiVkwS29R6p9eFsH1FbYw8jauPAVeZl+fdp9QlqYbSc7cFSrlZCgDzN+sGmcm9YmsrVZtoLTJ8oONQ9Go
/ygWv2UjKF8BciOd19pH7iJcteoBri+oTn4gNUJuQvryma03NmzD4rbZbGMoXURiPdeiKsw2RN1vzsb2jWB00eYW6aBwj7jQKy/g7ZnLGYH0x1eSxMkW++oIO4BoV3XHYw3AZ+CdS+vf/781p+Soz6sNhC460Wo7
2VNas9iNENXPZtHj7GrbdB8AL5XENRZd1DcKFp8IgcpigJwxLlvgvlhjlc06ybnB0PQ4YxZPz2ACHVzwusaZ6edhomGB1GeZiPNoSghMYsPDoKAwtrek8vSwyjkyypEMINN4zjXoNFn2lKRs4mFrQaUF1dj1U6jG
5IULN+9/vE0TwXzu660tw8q4iCOoyDM1yPyCaGubKP85hiu/PxcC/Xdi6waSFHqnnmHrHQfOpBQiGsjZOL7CVal5xDDfmPvT9WPVlr7tz6p89kNjeAtnz36tKAA/e6hQmSrJaS1Dug1s21sL0X5ivm5UGAHdZQGN
KPQt7PCFSkNvumMcR4xD+MQ+cfVn8+/TUNdBFX8IQvR69xwD8zZkoU8TeuXF3Oh5pHKIYrsVohI315IeMBhJOimdaDbp6GNbFUjbiA8SjaOLzz1l7q1fxm9c9DllnQ7gPRsFFdfnXnxWrPYbj0FwCnJb/6YnNKpl
POt2v6iS39xcfF2U0yyc9xN5hI1sUNNBqWiXpQaM70X1YdAzNdog5no3qNT7iTtNEmuaaHY+HhblmyBwA7dzVyTUoQl67dDnQI/fKHrHozdGQgPbn4217DOXOy3FTmpfGMfamXUOi8Qh7x5R/9AlqEpH0170Im09
QwFGadxTY3f9U+/DZ8xBgmWc7cOd2Raf4bq+ZhgXsOsSOdnvjNaNN9PYpbV0bNZiEtCI8+QQ0b1UdTeGc2Gcf/SeO9gU2G2d60iok/9ap/Nh8+5RCZtog8F6FoqQLonddJ6dDHrlv2ef5dhmmTkLzqWmuTe5Jo4P
lCHrEWODsa3uJ1cqsMJLuDoPdaj56h4d4FepHYMM4TByF31TX/F4wblmJ226n+NqCU0SCJnG9M93jVrZWRBc0b7ZrJUR0E431h1tMqFAgVpKVAZTFFH+BwuLZLhbmK4SyEUoFxbEp4llC9Gppl9fT4CofACjQrwG
6TuOrqAkMj0D8lmnhK4ZKjooOZgNHzXd6H1pREss8rJkuHW4BBinrPlcJSTWjQCtT3rtS0bI1V1aEpOUJItaTFfjYs10DgPX3a/dalVDt3CYhBOSDaISnZV+gdifoevNvIro7ZERDmItiA9zZpCr2APw3Ek7I8R7
eg5z+qDrCnwwxYLJlySxGFpKmqfH5RSwkT/IRu7GnQ/k/GrfsjrpDZ2auS4ozMSEPxufic57CBbCss/A948G1vKV+bx0L8WYE7TPMlJRxYzottdC2fAPLj4neTBd5j/XH2j2pRvrk+E1xYiMwUEbHXdDLHF/S2G0
9Ru8MaD+vZZ0tEV/HKKA5jKtu/Heap5bpEu47saf1vq51TAf4Lvxp7WaqwwRtVIc2wsqZAx9kxODA6sLrdu8bXHhPS0YGhrh18Z9mYOrPIsrifANisfS16L+CDF8pwxIHrxW6PIhLU4LIWxkTdN12mMFhimQCYQc
sniwbGwS4QZJepw6LdxiwRZvjfJFTNXCPDpr4Tj71vL3YRF4x4WULK9nD9wlXsdER3thIeqf7yKc5zzzijDjE08FdVysgN1nhd2UkmzNYnm0IPmacE9ad3+YxaQc4vIghQ2eEy7ZH42eVOvY2Lqk0pWvK6zjJ5iX
hSZPn7S6PdD34AA9Fceu1X7j7uEQTp1AUKRBGTCiac8tkUhmqV3TFJD1OMBSI5cdptQ6xU77pxFSytLXUVPV0utnfmc7xF7cV0Lmty+XmDqQKjTBcCiBVsI9CT8sEWLjMpy15CnQfKZNGlF4zg6QdydkqHCgF9Qw
lYF0EqZgaWUOyYLXVIiFTtemHQzDSm/OUGNsgiMu9AIO7cbhk6A0+tSUsEH5DMquR3kjVdH7M5RHrvqgL5zozzRD7CAwCs2+ADkpxVOvJay2OiJgeEjg7dvUPetNHuKsGiyLj0S9dl6z70AYGiVXH7i+lMFrVJx8
8UIP24ymoI0eT6IQyBGfLedvYkV6y5ylcA5jk2LAHtIzMT7zrG8CPtEe4iF92FZQbc54hgvwQxf00IFtt78mXXo+hX4ogs/AewuHT6K6m6N/Ifdp+jpQFYC9xmTDvmWIneXH8bwhGVP2MxbmpdED5wxLUsXsKjZx
wsC8ix98PPJC1HPR5Y+fC1N8qkCjpqTtDbNlJouirIzV75Ah3Yvwy/b0DobIejPGsonL4GcsGzXHNgRFPhRe+YfzGWilTdgCTwzWm1oh8ekuDE4x+e5orWpn1k9/DbNUReGPljl+D3ajqUB5+80T497gez/7hXoc
hviO0sfU3bC/RumfSnZOtGA+2YeJ9PWODWcrxFp8rWJGMufqJjTFtmXaROF4k9NunlhlQrVpFwkt0AC4tYV+m0KSkZscNnBnrb4zasSfu8RVwPP7uJjB6ThR2gO6wmrsCStcpEn0rbGv+uf7j5XsfhXh8/bAZTq5
U9aO+Sa8nLkl9CaHfSX0i0XotPdF53g/P6Utr/rnMeZiq8rmpcUOhllsThiDpeb8pY5vFwDWpPvn2Tq0w9NfFIi+Cj+PlPosG5ukJdGrocj4di3nIPHXeQfPh7EboKRxAYimv8W3bO9ZSkrLUExluQzZgTyqsYAg
30YzNvUQxjfFEyBJw1ClYamtye6cmLaYwE7D4JhhNnzFhtMMM4EgxImO8YEVwvdv3ZVhnMoOFpN+kgocaQwMagSgOBpsNdADNfG1YMjk+lhsys/7Y1mDwN7Wa+PVeL5lK7rAu/oaFctn8+9PxLNlgw6NDc+aF2jk
cgP2NSEGyUIJw8eHMJMj8qorPOcyxvSCxIGCRrRNMJ+79F/YXUoSg6ExXsHKwBAyZn7KieHepJgAXFqIDLlczfudkiii7KbICEkbPIhFgfhCyFJqsxvti4cz7ezo/WzaapNbzwiW1tAPSESyBBSxfERdL6w8cyas
7g/z7YcEKwlJgju9sBPivqW6JsYd03CHGwV3BaqoC90bTG0J10WwXeVVWamVl3tRmLEW7owkApvkruegKIAlUf1tJ1OkOiFGzEt47y4EIoJdtWqobQXDRBlitWxp6IeOBDYUOCHgBgCEBQQOKIcmnl2cpWHoUzs7
KUKC8M1OeyPKjmasvp5Az70193RDabJDkxsA+Ju9rGI5G/tprT2JV64+rVyPuaFH3MPCGQr4HUGigBLLuOVpcrnzuS25SbH0+zdKLA8bVcxE0qRw81LC+I8WgzmgSBdatm0Q5t87HQky0JxRhM4CwferjXz8lpeN
aUTz1Mhm0awbBUZes2oK8K1WG4hVE4NnIJCm6ysz+NaewdiqOlmargxUQP6Jq+6Qcezo1rPEyBj8modoIFazERxF5rEivXlM3sSOKecBfKIvSMtgY499dsK+VKXSHhzsKY4erRNb/l/XGKnEoCzE9tqTazpUcBnw
fU2HtO2XCZLni9U5mqGjsoDxlw+rEMAup+z1fcqb9TzW/z9Fh3Osw53e4U6iUkr+Zyy3mgZjcUjHOGjOcZBnHZJ80CFvar2NPoDjIOxGmnKldiS/Wa9ED6t65PYw41yUOzKeppIi/lsq20NuUd4Y+6RHnx6emf5x
Vxjf3vJB2C1y0Kh+l2h02GmhWg+O8V8ODDjaga46Brl2mp6CxYUriven3wGnAYSWdLR6F4gDhgIsCRxy1nVDq9mkoR0wVUpjQODpg3c6k+fAOkS4j5k6hSNcswWSAh+8VaHvH7lzVp6xj9lhywMA0radLanwF/LT
0BvIsR5UeekNbUWOLnROUgnqhnYV0OFWgEjthT8ixI5BAqXNDGaLjD+JgONAMBInzWa9gt0ynXYWiWTZ8IoA74C6A59CTB1G0K1kqqOyaWDTXhsU/jC6Am/77IEpIZuqo76c8Byc/nrFOeBAqOfFslhK1EuODTJ5
Ln70DWijMk77CfCWbkg71/p5WI8WXuvnO7Eti4WYmwnI5zXpHpcwWMNEAP/kwtPYJZOmWKliSPlmJ6DKOheAOmZ9iLMZjI6vlNapt4/tochHH48j5Z0iyOsvASCQ4vlfCdLjLatBp/qtfrds5u+EbzYG3868S294
UnTcgL6WCmIDr6x3K9SBNhANODm68F/zDRxFwwWQZG+cD41doaXGRzcZVpvDHXNcHAMv8JCE0eyTRX3owflJa03tv1MQM0peqgvvrYBhF/jms9CBDSaby9bY+fGH9uktInPCM3HbfsRi63GnUcLCujZzzmithvxo
HmOftMwOuwaLgAquBPw3efswZbShrPSoAt/qZnbvJZtsC8MNZCUYDsRPYn0rNdHjyePIaQo+DGxZwjDDfbLQRWnEP7tWxcITYkLjr5lu90Q8Sw6pQ9JTHDckvvbEycOVPmTTUaM35zr5kYTNxMiu1NNq4w9bA5nT
hVuBnC+MrPfQqD96OBjkQoUmputG/QdjisyBegaM52Fpd8bnXWcruZ3oZMAZQA7Up2VwJ2Aexq/P5ZSt9RtR1+z4uUvGpneUtfEFBsdKqRacgM/JLgV36A2D/l6Yrm/lYkpk8d7rhG7J0h8xH+i4DOc2YotY3qgx
KZ1VI6Z+fUvWe8+4ho3pwnMt22pVloD6Es9qYU9HV/RVecWGy5pe4BGnwvwVuTbtU0MmgP8lUw0O3/D5qlZEFjsdCxHkJuCDWPGX+3cARgSDQC1TB2Fkt59hGbqOgujiGdXiNaWW2sOLuU0UXtfcbeJhitSjXMQX
43e8DRtLFchA6XkSGYySdPwJ2dhPbzumz95D3avc2ftVpRLgM7x962+EAzhksUfkQQCArL6IsfIbWtZpIMgjMLna5X+9w0jM5NvXqJvQaPGnuxqgCHRGvC3VPnqoM+0DI98XuHTUMhKg74skv+bW5C33TDIYfx6T
bV4koeQgZQW/biF9uPmVq22x3at7ct6En1dvr0vSnl3jgTWCyNZ1/lGx+J0INyuLhNIBdVnCoHMDLiBebWqPJUn2Jm+7d9x09HAYSv0FtC78Sw06MwWbve5fM+wgpYpeYmeLOvbzqy40MP0wnZgecVQf0L6LKiWX
wA6RcGPcFZpWB0w3Gunp6AR+WL4UAO8PDKwdCuP1yYr66dni8FYFDwXVpgxxVtoWxoIE9oYNArXN4ofe4p+Q9C0Xhe3IClKFJGjxlHDfKHyO8XYI2pnn9xWo4Ht9SoXALN32h9a8qvRN3VxZWxA4ZwHfCgrXEgV7
sxbRgv4lGP4JJoVPl32oDQWl2zREit0QRpeNjzSHlvdSKxsWZ85k1bucTlEn/y/9+DenZk9ISRSrHv9/f8Jh2jpjNvph8WJXlP2JEJLhhcIfXgv9G6Un88fyptGRiIcDkRtgot/H6ty3+LdddDVvt10nHrwsmYZx
OGf7iyQFEMmJaN2tcZM3yjDjdhaYIbUZDx5WZUC7HwmLOHxZbDtHMc9Izu/ngKSz3VpVDt1lySiTxRdl6UGHe5yQO2ba72vGTqdpeDJUPWUUwU4BEBQs4cIIRGHhCvfNYu6z+zMFhycUpoUIQt7vCFjes00xzP2t
5mVoDz95A5HjExXKIiIIDDLBJ0oZ+Rsq1JrCK81M7ANeR0cGiWqv+991Wep81nZ31S/uW9lddk/mcRq5sDnFHuBhf9+mJReQY4UJTfjnIqpqg03n3hx9WRmlOw3LwfvnbqBna89UGNiXqtvYggSwG9LuhgcbW535
zV8aLTxqlnLD4Z+onYxl+ZAPktDAgXNcHNESMElqwHxCpp8B/8jnp2G6gOQxdnNIMLYaO804u48ORecyegEQHR+WzHryuZiRQTZuVMoRrPvkBmX+cP11pYJGIKlWyI4ShrnXgEwq0CIlZjQN2TScssNUzKzLEaik
9MHZd73N+cpMHEzau0ShTRWw1L1REhP7UGgf+p2xC5iWE7QyGpX2IYU79zZs9DSos15NsETJBnyIEzAUpSQBrZ/lt/ulFClNDwSEeDRKAWoIE6kAt5QUJSMwTiKit+yM1O/zIb+giVEZwdMUZ5TWcdPdqoKFyBBX
/nZq5E2jBgpW1kVzl8+TL14E5wviDTUjutDbdUY/HG6VR+VLajauAdLkwDEfuV41N1h19fvhul7rHKNXlV4bxzUFlopMRoEIXSczAGAhYnlz2Qh5os2cdhIkowhgQz/yy9Xs8Pvpj9TPt7rfUUOzE6mkdZtvRXlQ
Pzt8VDsSfJvt31eAaYMsj9O0qYKQ6Dh45a2IeViz9Yrvs/KYRfsX/XX8/spRZKvubLQst4238jnkGlMVwUn7Qz4EniWN8DPztdmq/zR/43kL7WJIL2Ie3TvC0+/GiE0sSnq1h7nTBphG1NkwIXt4cgBgnTTQQJ6G
Je6PZMbfq16W6lP7YMJrGVMdSXozJdJztJFSsjDMwvBqUJP24XuFMk+xMAEIBH3g9gsdtsRbEybZ/aomAiZlj7aPz0tVF/7rZK14FDCHFI+0p6vXDCPgzDyMb4sJnPCLWS54Wb/DiAYQAAaVJaH3u+X1qqUu4IT9
pFod5TTl/Pk2suGtih873NFjSECRH0WhEpSaKyi6ombxo76e8gRreGUaySFi9o89VDGsyoAxfVaihlJGRdVpiFQ+EEoiKH/R5FE6VuksO48nx6fHPSMyG1YzHV+MuJ97xYjjnURHKF3GFhX/kU25LfIc1AXml4/9
g+L73YS4yrcVz6/crnvRpe0G7rw0TF1o7lu8TE8OfsI6Ns1s0SzRAoUHXfWbVsq+NFNNtcsQU47tRsuH2MEYk0j09IaZgw0IogQiacfDeIAeaVWCZ6vJ6ApAXFXN+trlbiIptG8AziU5oKoSmB3MCAOyCle27/AO
jxpWXSv075YeNoXQcOZC1lSxdJ+wLGB4yT9fTF8StSqbSEl8Rw+nn5dkHL9E6w9dtxBtNQS7xGidjEInWbEwjceqe2DSeBBonqJUpTLYVGlTQgGLcga5Skal0p9+bhIxluLtp6+CB5cxrFTLiklt4e9SqXSkXnSF
0d+m8BDiTNfRkYdqowR4b1izzEZDTquN3Wpv8qjnuH+tS41oVO1FiHShk31r5oTtpl39MJ8CITMcY5In+v8gKm5pcUE7UcoKUFebahUJnzqkTqwkvgCeLiPgi/P01fnNxbX65uGZzFe1d4Ye1w8cteXMOj/gyf3t
U8F9QaS5Z9bqYETi589Q7QM71j/TybjKxdlWiWEsIxLRvmYUiSN1rq6yOq6SPKYPEIaZmOI2ZMREsRc4jrrknsykUR3M5EIa8Nu70JVMYw7U2tbBOPWp7+1KCAElBOwnGzxb4ltv6mEVBz/8FEe14Qvw2wQPZu59
VOWebXLCpvI+EU7N5QkEkPQ/fajPmcHzzR4+ZV6SPzDSvOj5/ofajXauJQL+zzYlzYotZ6Ox4Nts84hWDiYPV/GU/kS92nZrYJk9Y48LaPuig/gTKiVLVZ3JBjtafcEznvFdxxoufw4mIhqaFEtpaLT1wMhdK8wb
7HkNIE5YUFU74Z7aWcusivXd1Xa1DMhr1QXSf+4xygr78WZxv4mCwpjCNEmaQUwtzbLVOU+lpYxYHqooSsWn4bDkX5O4uzqaW74+7VT7czB1fWf1dSRZfjYeay2fKmZ8Kjn0HGgRzBrbnx3+Z4SkDD2nV2A4ompt
F76x5faamJduNH+6zqc+PzpYqzpUEdu9CxhqOM9a/VMK7+WBnuZbcGE+G0RxMMJGxfyDnE1MchZxzyHdPM58Z6T+uezrI6lL8HKw1vePu7ft8PF9723RW6cXD/DyHPsUl7aJ+nXZy0fBd959dB3m/pj++UX9tAyv
XZEr01cT0HSzn1SW+Hv6SxP192XNtbvxuvt1OQ8vI18YqF+XXeaCLzzLRtVAxblctKy5vWacs99CyVCkgoc887mR+uey9S1+YaOEAsw2da15pPoYjUBMTqbOODR45U1NlO/mI6e5oWA89e0KFsE0IVmGC7VQOFHX
huUE375Lkd5kJpOhF5mWdaCHR7nrLHeFy1EEFN09fa8BPsezNMGYvesQz9joIEDkiazWbpA3xm/47Vpb/7gFWQimthG79pA82gxuFRXZrp8wAIgAyXScu0syBuatqOzTmEH225q4idEDQCiv9Si+FSnKkEDUlbcf
/IKnqg9DSZHzUuy2f1UMqTncP0ofd6EFBM/gezJ2KlhGMzPk0eHLFRSvY6chh1otEpkJXSx2AwlND+cqfHhDeimCbPAryEGfHhnO14Hp7y04lm2d2jACvwlqTze4H8WDe9kwboR9mp2wN+ZEC7vYbCtddR3FzjdR
OQ2pPQ6Gj5F0mkHUHUilFM0ld/tKdhj1MH7j9p+oTVS+Rlj2pkx+qNTH0zairduV31LbdZeXOv6YpbUwTuJRhvO1UvvuMnU1soGRlchrUe+v7qo+A7VYy09NPAXhKBJssE+fFLzLFFE7tb8Hd4r60cJn5zN94ge/
UfMjvnYDzVa+izH+X7ELH5OtG8y+3VHoi0vt8Pg2dCFKndT3YyhKFDc1iWJRkij92V4AxWfOJZCt+pYfP7ZR9/fwc/7pwLKBD5LVIC84lUhs6XrIXX25cv/e1YWk/3+vf5QfGAtSzjQzDd1NjTdazWqjycxu1+zj
MC+v3cq6/y8d6KDiTbhDwBL7lp6iZw==`;
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
