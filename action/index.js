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
  const { default: glob2 } = await Promise.resolve().then(() => (init_node_glob(), node_glob_exports));
  const found = await glob2(given2.replaceAll("\\", "/"), { onlyFiles: true, unique: true, dot: false, followSymbolicLinks: false });
  return found.length > 0 ? found.toSorted() : new Problem(`${given2}: no file has such a name`, "Put the glob in quotes, so that oomdoctor expands it, and check the folder.");
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
var packed = `n94xEmkQawwfRBHXsFNr0zm2LVUNJPlPl70QjcN7sWLPw50gFVT1O6RD/46xezjmCD5NJAmUSE8xSfYB3xx1fUBVVVVVVd1c/Ii1/ZtxZne5BBU5NQjs41GhkKW/IEqUGAtnlHgqxEdgHbFOEJpIlhInxqycv8Ym
hUCwzXIoBFYXsUhR0BIVZ1BjZ8gelgj7wgYN23qvrmv5BkWvpGwP+ibU/mtgSBgy6QC/hdeSHY6dQvXt1OUKPXOOay9HvOPUtFxP048jPnXE2/7KJQsfE6XjjaYYyXKCT9eMnXHCV+bgh6+CNGLuKG0PD0mg2O7i
zYhI78hyZhWT+Iblt71ycsU5sZOHoSAxNkSJQuKxKDZQ0Q3J8YN35AUTL6/xeLU2mwu6RBWuB3g9iZcW8+kAO3gp4vUn7d0VD8jojDGkYu+ITrsV6Xbcw5C5soIpFKvlEf6zciScQg9HgaKf86M7i/APpbH2MLDc
CEVyb5B4RLIjcza0xu7wH+bztAtr033P+DcyQ0L2AUlMSSt4jE4z5pqUtTI5EUUFG+lniRl9Cl1o8GE2sjVpyGkmmGyHld1ANzO9GbKKW6m7qEi7Mpfavi5mSSFknbF3piFPV9CQaUh0cNkFufvdbw22YmSR+/YS
X0jfT0xpPfqwRLkDxIqJcMf01PrZr2PfmxVqonAcuZ8sVarifeCEXKwHx4jJYBFtFO6e4+f26W8VQRZBQyVCtqQjL7T9WfY7ncmK+IilpuElEsgkZPTUE4lK6Y9QuW5IZRBwRxpPWMslQIQbcUyOd5TkL8R446Kb
vWYZzRIs81ADJMo7CIbVC66TXsgfVvDJa+qIYT4EbSf2Hd1taCAY8IEcAtVF0mcyGhQQJPCpOmLoamfw+JKLD+tvyX06fytUQsQ3xUrJ7c7NQbIOabvm5tTCMFL4UAikVZvdkXlx+mbM33faHIwJSjxRcQNS90qT
OuMcfShRK5D5ClOLq7D9JZ4gxvCrsUI1RdoxSTOv/ewgaVUo8+VT3xClZfkB8xRXI8OHQCAlafYKo4tNi0acw4iELVjHBRDSy/Bozi0bYPsuewTxXHCO1kqU+RIamopsLL4UFWLVSqHRDQEKhtz5iwbNMAHAQgiW
ZVkRKzqga3SzLWVHbKPsCdNBpqOcCPNZOml9LFTChXAl5DaUdpcHoROehBehzuJb/Ihf8Sf+w/NkziqeSaJSiYH+4mF2wwJUGmNs81eFac20TMPSzTj4GyWbZRuFdz66g7d+b5+I3nq76xiKL3JILOQxM8vwA0IM
6IyOpEZ9rLUe7y/WImgi5GqJRx5hh7uKdStj0UM/bcq+WfMvEptBRVFKV4fClfpj5vz//d2sEmGMBPKgQCcVo9KZ/8oY7qgjJw42wQxSaimkxSfsF2+17B93/yrf9f3v72YFCuK2iDkNFv2ZnjPX3WFjsPl+jA5j
ylUpKcGVKTKzMEanF7vNfe+tH/zHZ5r+vjcrmJHRvMQhn+T4TwU+VoZhJuo35FkeKLulju2wKovdIn869aeVKAWcC6D3JEiT49Irbg2XPmzDrzbUrLLce75WFor2gRE3YFtJg71q5ldtcnN2R0zveMySqV6ZSxAE
AVbIBQTKIJn8kz/+Wv5//WrqncbO4tru6kNx23HF1olw1IicaBIGUZ7/LvP91bpTxIGD3YlN6gtd/olNxC6KLEePDBK184nTMWyq2rS3xkMhQNIZf67Tjzqw2U5jTpLT/736lV1/l894dvJt8677VanzkIQk1kJg
AfY6/n+v075+BfFZLm6S2dIs9tDc6Q4pLwWVQUywNLJmhHGuz8J/qdn7UTqlcrFwwUOpCQEQBzQN70kyA+98QeL/dzZPlK3XKBe+WbWI1tVmzuYDi+gk4/ma+a1qjzx70YVbyEtIJkZz1tdI1hx6f7bwE/i9r5r/
758vaNLu2AMpa+e10UJMKZ3LI3FFiOEzCSoEXBQSfm+qebomfbbIS8reViiXSktuckr7JEFh1iQGjwBUIjmH2yFPVPE/W1adrpWzOPSSh5Lq0WyUvzXrmVmOlCIaJbitsBM5AKdbRH1birqtTtev2lJqBaLDRXLB
cPJrVhXGd3+KKMIiikLbU0uhHmlTqTzQqW4a2rKytaSxNS4dfsQuBN7AXtCce3zlpzo2dRBZ4U78zwkV0cBEXwKpqGkrpixCXXbetkoShMcNZywEBJz61A+lGbNqXbfAyxLSMX8Z74UEvpetSlmy7rzdKlkzUzTV
1/sBPixJC+c2WOD5t6Vfq60/f9I7keOq7pkKpod59fdWjkpGsk0MgkgiNukb+FLztWoHq8B7wIq/Uloq2Lk0emocS5V2PvoT/dyTyoaKOx7MFZ9Co0RZo2K7QurPP//eyHeSpH8fUgt4Xf4y+6/fxZWn1654MCLX
7FRRneO48YTIQoAmpptRC3sOZf/Wsu90/X+WVJ6+GOXvTmhqTtt6G2N1EYWWmsijAeNSOJeqWdXuwBHnlWX78+rpGRCEIPq4FEQAOp0SHFJYueiam1722dLvdHVSMy491Jb/wmyEZxVTxWwL5EZUKeLIMYVBHoNC
Fulwu/zb+L0ts9P1p7JYSoScZa2kwizLDjw1sWXMNDaMBZ3xuOBwOw8Bud+bsvtjUgo+VBWSHKmo8t34+H6qVVFaj2u6tU+lXmPZp6c1zvPIAsnhqfALA4AiOW2CIL4oG9/UV3ct01t15evvY09zT6VDWGFNggoA
OVYvwzZVKx1VlN529OQ5SQ3TEx4Aurb85GfMkRYb+H9/4pT9eX7ptiAMSlECBzLR22T39LC5/g/na+gTSKKuFJ3gin6fYEHgr2hIKOvK7PUd5dX6szkrQtANBrFpbU4Hwdu8DdbSjW+mvp2uGCbZTXvSmlRqPW3t
GFjCtxiTIr9Aeewt/r+v6/2vX9tpZ+OtcV5px8hKKd3RAi4IhimG2GYmE3SeFf6yN0pfrVHlt309PawzrgFQhq2SGU955CBykJqzj6Uc6eIH9GOun2r6Ve2DG4cf87THPYT3vvsJY01sIrLpr6FyAKu+2qr8u7UN
dVVF8X7I1RTu535E4ZDEGSGHRr4do2npAGua3vE9Nprav1XtpGE/i3y0eiw40VQafkK6GTmIl4TTYaa+n1WbSf2V7EucEhbXFkakgCMIPiu/LcqYZraqp7oP1esMuSiHYLkfeaVFJhm0XkJqMzQWuP+ns2xnbB+y
7rq7EHiLNlCUeT1xP/NHIxjzSPKuJa8X0fIRyA7pEu72pQPEA+AqwDXB64GqFF2b/7/3S/ts+fteuARdAfWrq1ht68uyZexgEpkAS2zKGDfS3OXd5uyMaxnvPkPEexFBRERmimmQn2kAEQDJs8+5kbj3vgDrvRdJ
9otIkCsygColkuy1EiCrGySrTdGuLtemnLwbuinJ+tLiNzKl/2XNmtuRRiVjRxr2UMM/mAzl/7/fp1bdcwCBIJQ1jINhtscIIJWZyh5nx0bcu8/bYvz/40sxrkIEgEyCFFeLZKkXBUlV893nnPci/gAmYqASk1QE
yawlSjmMVbM1meW215ad5VW33aYBlZVVVhl+G07x8HbT239bQJJga7c6yJIoCCRJ7zBILJAAg///9/20r/oemZk1RmapFtpT0mrD02L4wvH+3WeeuwYjXiCaEQ+IAnAzoz+J/BwDGfkFyawsgax/99nn3BOBCJAI
AMkkSGYpKVyrhfTbc288lFL5rSqv2uv2lGFY7f8npvWGv9kgx2B3v6wNYgUR7ezKOBfkw6r36u6iDXaBbkB/MOQaDr9z8/OtZ6oK6G7wgwBIkZz5XOu/M6GMC2JFuY6STFlSDcpmq0yhlMn/f1/Nr7RUau+zGR+5
IJM0zmah3jl7392F9wB8gQA5KpLFHqlUWuvL/Xb+nHsfKABkqUFW/R5WqY1Me7V10djImSw1cfR/NhPO/5lqtguFC51jKMorSgu7OMnWMtwZCs+P0tHORSvuzvA/EsAl8lLImP9nZondJUAsQOAEhUjxcuxsd24L
X+nOZcfZCgcnSk50luTE2vZ7pyXVPfuPryad8ftbIb0mTZq1KEF5gSHYo7G9parsQKLsmBVgYK3oB7CEoiALO9YpM98VXzkjGePxRtCdh3f8TfejZt/LHzWHcdy1aZrrKKAocBL5f0zt2YyOJM0dwv5MARFxJfVj
7LUcZWxXQnMf1DQ+kJ8ImOtmz4ZsaWPOgMPIuY98iCn2pW+SdruLLYR+BAhL7vwalvbfuTe+qtaeEUISRwPN64PJ/iwjV3RF94pbvqjDQE8jCXibmFrj7XNpnNYz18SmJIriA4IACIBdxrK6x85+Ty0oomDIg22S
th6ylZVrnd1XAoEMMWPk9scs/v+45b59U38ZsSWISElCBO42LHM2t7lvc+2PMMYYhBAgyXGL74suX3rctYWOKTlOvOQRwN8Isz98rZ7bZKYbt5P9RcJ8hBACJ1OjhLs9xsr+WzOdTF4fyf6JQlEcInKpVNGxfX+Y
Vc91t3PMzG5iQJITfHJYwE+1X2Paz/X/+0wERKotRmGBt1xsjd83vLgKEwX0KvTH/gxV/7/Dafwy/48FQggxzob4tjJ+PyylXjvtJL7imdkNHyTEWdRBy3Iks6FVafbS7F1+GmOiJIQHV/lXwH8/Zv4x2ZRf6qrA
CIiuMeUX7jy/H776Had2msZJu2vxFwwDDEjxV7pvG5Y2SXdzvSRNZmJbiMcY8wiBt16j+jmmH/+aSQVkKEuk1uq7s/j9qPnfMcvWGmdiC0UBxa4mudR/dh5jUnc/Z6mVIiI2EG2clcys8oXkv3fVeRcEKGQWMRJo
Wn6N/evP7U3ST/qamaqICAjL8lE2h7x6jWVV2e/mkslO1YgIiIjQNI8GmrC+jGX03zn2qD1297eQBKSKKIKY1+ncj2X1r3fTPdf25P+IiIjI5QUFFBWWoWq3tVl2rjnPgG9AUoxlsoOMbrrCu35wlUNM0AKzH+SW
dkK61q/dev4v/2b1RrepOyaa34bJNMkRJqiahFYNiXGYfO3nalP67q+XQSzn1jhxvTCnrFIT4zXmQ0dz2NSHyJ/LuQ4cHUi5kfKOZaMk0FuY8QyC/a+fzObILtP4ZGh66hrZRlY5oo1yMjgW1j9/hKb3ukamgBJ/
6eObABoJzcyeiZ3QXDxwQ422XAAUO4NDTE3AgGQlLAJIae55JRJbA6pX62U6g7CazQtSxUEZPkkAErt6Smo9BaBjoI2+7r2u5y7jzBXmUC+Ndoij9XaTUkaD2j0T2TUUckJSli2mZPhLevlTZ9DBU5xhjvcCMsbY
vRR9MpliYgz6v4+mZwWVUxXLGe8x2qO3uzPZcyRBx3LXbWkHz12T0P0mO500qx14ROc0mfZsIKRpfo1y9Jg656Ty8phPrtfMv9olEtweO7vM3vQPv0P6wLuuepqZ95eJ9eXGk1rlI2bFbHOLySUfU0Bv0P0rERpW
QanrvN7bUhjQ9O8PE+kxLNdcGX2r+05+D/mQDNCp++S7i+FKk/nrGDORGxpfETksRJ9G/TEsSKLNqoFz7komy77+ga0NrxDtIa5rWpKvvZVjBWHWGxXdZOCNKGQMI3akUORXQZqdo4wTL0y0sBFuet7e3tD0lFUe
CENqmljRPQsT6gTeD7CgUL9/cU1UDaEmtTkIRN6BFAkmgl1lVW96AXoWz9nR8S1w8PHUHZh8/eM/Vs7DNs5dvzJ5ctlstRLqaUBGLnl9jDgzTFu0+6XERIo66yS0S5s9kxf9z59jIk7tncmj3ZXi+PnM5Pby11/n
IJdDVgpmxvoEjh1cpjDhjzl4miKTvpeKnkFx1b/iwxlXTbSRwybHKp4fyH0IKd5dSDmJ+6L+4N6tJ8sBljKKCHD7zznp4lGLWm0M3Eh67FrNl94lywpzazC2e+rndet9YuMJTVN9Ca8rlzCKRbqyI/V1Fu97k1cv
rc1aetTzBrK9FqwSH5YfbP1jR+t8ebP/3T1s5zinTE12T+oWhaRi+cnsj6ssvnRetYVElkn5aVe1JVyiLDWPbrLllH2dZaEo46micZrsUIUoSkByE/RzIAtnW1Y+2F2kCGbASkpXGeqF9CyL79PjLEnko3auNEp5
y+1zaW0pfwv7k7vesr3ZfcDzkwsdD3t/2lx3l7aoyP+Eh3FiqhtZ8EBdXzgqL3t3Tdhsswmbi3a5Odrc6+stBNxBcvzO/nFfIBDK/imarW1h8VcnU9V0ZPDhW9fPZXree5c/fDnb6R2bWzzsnmEYaee/usVvhDcZ
OK3VyWn/bp1hQa5x4oh1H5zxEt0HBwBBqDp+sCe8xoernlzlgC29++9SnqVPYXa+b/Th1V/xF1VVqySsKdoOl9ZfV63vK2R4G3dr/Pkp9aHLsiF95em3JP04nHGwOBaASacm0Nf2VFx/fQdAe6clf70+5ogNWFUU
+jb5vsHAAjveFGL9aX2wYcAH0v8h3Mw8FM/FlxM2RzezzQX70ipNWOhOlwT0L81eviqiEeFqZ0+/pWjbcmtra/IOhIoQsif/zu7t6IJ/Gbu3E5lFbmasV1q3Li0vay7GO3mXMGCqVrBILZEZa82sbgGBabmoaQYb
dA2I+V3mMPz33ujDwsVY79rCag6REHa/RSRqPc5hi625wnRvCXhRooli0ls6LLgNJxcAj79My1TcMftFOYROCeC8Zog/oi04WDcbl1AOMbduVYiqcrhwUSUZsJtOcFC3yPj0otvOyRuT/6EOPH7kWPumg4K6BtSN
8CcLH5EOUz9mX0Mg77Xal25GddkxQAXHLUoUV52UcHXAQd7HH0cEdhj6fhHpYkL1As699qpy8b4P4aNclvTnOxx/9WOcvnxRRJ9Rh6YqItw5itvbAemrb8bd3T0famz5WcZg1CnkaLE0jQYgZp4YC6yDBadyrR1D
vvz2zuspxEQzo+5JGvRv5tdK8aFP6DtnPx7x9XLbwVdhH2F3/Pn5S0+TeMCTp+Ydn13L+QmSUqzGroKV6zKPHt6d+eWQkQKW/i9AUvpMRrLO7GbaFkv7xdwgj4rSn4Zp4pUTem6eHQ7DoLIvgq8UEOR37wcbSpX5
NuTECa/bx4PMJiGepadeHvz/rIGugZGNqpQEL4rvH2zqs6f3W+1sTdrfu2LiD5LeIq45ohutDhT0UEQsHlP+VO7EKRbFc2rkafsTQCDRC+gtiEhOTfUMS/YsXtZK2C+PfLE0bAO18EjsFMbF69Y9cn6VjpT10lG5
stpO2BIWZbVRVGZhSasbCMlhlQYomxj0WRPAkp5l86hpTey78lX+m1uBEHBh9vCN/LwyBdR/hNlqqZl2q0B7AbSkOislhux04kped6t+9D8FZuHyBJFd1n5Rw4+IuJwoHB5vTz8kvbGLqYkx+XNosdXndZv5LsZL
zLmvPC2tYwvLrIbL+IQ558gdvNZosIJvVIsdAzMNpzLb4kvd2ve78CiDMAi0slfLnEZEG/RszKJgz2N6OWa3sBb4mG4AmABwQKe1TQ0b2Kq53RPe5RMYKtVRR5oUhznghaVLsN9RuveDDN6RnmL6EwypbJOl8Enp
DcsyK5QiVdrjVEY5IJ9GNR1vYLG2dYDhVqWyX0uxMGSC5eb7H7aEQJBbhpqbmEBri8LHi6pDAhwz2bQ46uxv7G8MXwOPBiwD7ZfNrT6szhLSo+Q4NjKVg25mVtnmRN6A8T+XtS3B13U8terJ1VWuIauc8gTQ+wPU
QDoXGty238ay54eQd1WiaXsl8UGMeGToeIWgUco2MQmvUhj6zUUvFMkNYt4CZoqDH0R8PSZQUqKQiU5RurAVikOrwo7j/jCGLKH3wvkwB9QYVZTfJh5JGNdN+bIP+qBxfk+AL0peSmtZhsll4bGteIIh4YJKZrvK
9enWOMJLMqI6EaCWMmoZFWnv7cxY++XXAmr/rjFnhOgzotmFqrUQFGV2xYEgi7bSXasmnFQa57YP6i2xi4WK49DQ5cKEWNrJihxqFYKEd51kSj8AHveypcZet4ZNcNBByH7Vg02lhRBSMqKBFmOahmEFfVhg4XTe
Sr3EuqxuLgh47tlpWrm4ie9X29JzYA5jjjCBXUG85q1aNe6hDH2Xz1ZA5+Y3gPa6M9pRwfbaX5nVpAMhPBoW7TZdv+3Q8Ug4pcAwIC65GTCOgKw5IAHwHdvzxpyIK4QEr8MwohiF5VWW/V/fpDDvge6ogs4dT80W
SmgnAU14WIWpVfKp0cZNiLyylqIiXM8gfm/qbEBY3xRBKzuETwdPk4EZ439cxZh4pVhAT5sqPdi5RDD+IzMrQN3Kg151QvGzTP1d0y4nEC2WvBWNhS3WuIpo2bKKhEvryvPWzuwq18cn6i2EQ/KsHPdS4MwrwCy3
jaeLdHZmTEFPQFKzKtzdPg9euRyFeC1mex9KWTaDVzgJ3DQDghbJNr6Aa1RsRGBqT2BCKX8TMRKR1luA+P+MYzEoIIbq0ETwxp7aOF9Zia0c38RwVSMVuikJEpmONJIaZw9zbqmrTmhJjbsAFIf77Ppxn+DUIPHJ
SnSseR5I6s71xemaghlYVMT2OE1Dql4rgMv0CfOBQ4N2aKDtquLdUzipp38b4oOlHqsg7GiOBXadyFZVgamhSeD13zDVyZACBCOOYgqagdsix0QzI0PJOm9vIrPXT5ET4JhMpvnD5zEUNmoQK2CgZ7O3FT2eVFZ4
UhZNfHVoNPGsUPgxKHZkCLCovqHDYnFH2GiBKU/uA5XVfwS7f+eBYC8IoNop5bRY2QgltM8hkoQY35EWw6HXTX5gi8pjvJiWcdlw5CBas+6KHA7VJIfciIG+DAjuObXM+CXaXA6+0r1r1EU/pkwE9U2fTH9tRKUA
PtuIBc2atjsT7T10W3AZZ22D5Pgnu9y3XRQhBjX3I1a761g+tk+q4ceVnZ2H/1cKT96Dk417wEo/e2ifyJ06bvQHuV8KPwuGlx53/xOZFHNPKDFB9j31iy5XpTKCgt+UAILWnJtVnlNPZyzwuieI/YA5va3Xau8x
aqoBN0iYq2dJt+rJGRC93/a3yvGPToFK8WUTkqLZMOI7HdJUoDrz1RF8F+xZ6S/IY2xIg8zOghFafsd/HILXTsIig40pc47otzaottUA5igTBWIpRQLVsG0VWCVlMlEPBdlZToPFY0rbiXbYQombbQGcsncjRanU
R1LMMoWK/kJtlZeEb+NUMXS2rNDHCxjtiILWL6NFNbJJn64wQu4SxzchsK6K4AxYZXXz36jSEsWKDPVT2KkYFknhVrdr7UwSz8CVoleG+9iEjE4D8cnpdKcdiqSqMzKgXDC8qGo663McLjeuCl7nkppdwfeNLFTw
MeQpm2AS9n/l/iznGbC2oVNGJLv5v3CEhzxKlWLgjYk+Q0rl+vj070ECw4QctviX+TlqVuCUWBkP+4nWdAuqxksxvp82URJCKYIKsl9jdLRvjGrCkfjvW7RAMTmZ2P5CbULKlWsKkum0Wx6Z528dHcAsbk4q2JOg
BJBvU7JHDM4H1ySDOek4D16X6qCeCBgsOeyfgoo9Jhwu5MWFFOWSvjlS7i7gwXqlaAG5XMSUpqL0ksFWC8WRVP1HsGyA/67YMYPEBZkqCib9AR/brdShnnvmBJ42Q5XMyRsJpNvFsvqsOiyy+F/qvb7fxWX/H5SI
cpyrthQjX+c9K9EFVn3SJx3MWw+jtPmR6qlHCXydDkeL+N4xZ2PfStVa+flSwcxlphztaQexvpXyrjJETnMSPP4ziK2Dvuw0Xv5bk/DSCz1tG8GSa/Brf64bWeL6GDWGZpekmCS3B6sOR6kRcp9lp6R3R/+jA8jb
Dswpspj+bEdO1QKQ8wR0EMFTMb1UCuzZoVBZuu1wTHtBr+1IEH+TqXP+NeCfmyAjsGaHqg6oAQuLZMzYK4ZEmDR7ubXfFgwwM23PaWoGt0zvFGCOrkJL5FMHY/mtcVxixtyIwciEGOA4a1MmU4WsPpwl+3OAihiz
09i5nwBlcZc1/ZcpNV5v3horvLQSsYBtNn/jKO/leIsD4Iuliy4WfI7dsAV1GdZmPcxheN7WKmPHLyqRpdbBhrU6IyJ4vJijY2Yto84pNyZehALKKXktp7QCWSZztZm2sUaNfs0KViSqcgCTO72S3kS6ao/37b0U
iP7iIcsAOeXP4vgT59oJIJI4XZZBnx4QsxkylhG6Ttmz7qPhhmNXG3UYXRsE6wAdbuh36KuEakJNG+rIjEs5XZl8hFb1BrWOUyS8dmwn6g4npilzsU6P1zcDVBvXWLDxK0WUattLdJbamuYol8ZCfMFQ1ajxI5Xw
Kwq3jlEk8HUGJRg4y1d7SBOd+5eBls2Fg6+xLXZXyHvn9/7u48MguPxz+XyLJf25mH/eEz4yl0bVk/fm4Yw7jEulGzzEBjVyBIGDr+xadqCc/vFNMBnP4mb3BIBqx8zUX0qVjXW4lRkP86Rl11NYhgGs8Ac6uzw9
co+ZyUxPAbeiEGojMADw9WkM6Kpl0YEGhMkqGNLZP/7WO/wu1j5L7nsuOfHZjCvmlQ9D4g3mAa/JLFYrmLepNr57TOYRs6eoRy13+pc31fCEXJun1PoJXX4bSA1B247Oh3EancFdaQV/fg/K+mmmcEUG2geFbuh2
H97TaZRyIW9EmXMnwQFgDK1K4+exODH2ukGZvp9vW/EtCEjlBJd1aW+zqgZGcjhZmSBrlR/A7SKmYIZZ8GNOfud/6VmSEIv/1VpAaREJsKXB6vMpj1MyBcxGxQhBSHoCfOI0PDsxviVwwTijLPgS220t2yh81ATy
6tnA8Tyihy3X0HvAEzp3dQEDhMSBThCOoteXc0+zBx4BnmXnHE5kK92WMye/kR8nkZVDaOfjqgvSbQfjJeYW9UOy2reIIQec67wvIHXCq5mXSHyM2BD7RdJkpubBis7bfZTclnHAOww6UV+j7kFap9NzHEMOVFcU
RGJNM4p6FpOQBF/YJuWQ1dsiSpD57u54GI52aSv1omI/jx4dyQBzu2V24AgpfO0BuRqf+I9bNTxYuci7/1+GudS6MTXMaeXyJn5eQXT1RW0KU5i8JiT89Q53droNVU5kk4B+SuNMkoS0CuVhpd4vaVP1fxI+VpMk
mledNSjYmceqJLmVOlUuzsCullI8gVkG7gfgxMY2w6gg7e+ip3FgJoMpNSnE1bOcKpEOv9D1vEhLfwJ8LZOB3PH7MJv9XE1r6G1d9OeJ/WD7MYaR/g2bOTgovpw3jF9tzKqSRa0GGblJj4CFqXTmB7aSgpgHthqM
kZ5dZ9yJJyfFbPCW47y/Ppj9Z9Awf1DpHKD/kQvoGg11IxNKaSM5l05bmp1XlyxUK/2bsFfc35Oze978eajCVqVNq4S6vfwKjs5L239PPH5RFj1Jju0YUK0RtBEN6EiDV92S19QPiNdimklS/UKu7qz2oAfbSvgA
JYQvw9Wi0OXjaQFHfo348CFlcz2IQTKMZkMqFplDlKFqWDqGESUP7VfpIJVPZ+0j+LXBdf3832K+0+itD0oGjFxmZPT9rjDmFH3ZLMDL7Ep2srnSGcURW1rlvz03iaT6+TibODSIQUba7GnAh7UHFYNK/U/o0XNn
xiq2QqY9uDi1f7xngGzKTMOp+EXiBDB1qPoWKRS8NQ9iRsWQ/hEZvQKMCU9goaP9twi95eZwm/26XtmJOpHIQzZUmtlmC+vd65hwtT42hFI5iigkE7le8tnrIruM2kM8WtcSUYtYLdCLYa0kWj5xvJXVSCtXgAt/
9PVkEPcYz5Lh2iviXjWyfK4/4CwYqVz8Req3h8AvGCAtRYUmG4ULqeDGYEEo2ic8Pu+cmcaG76K0qihaM307jFq1aHZUrLCaieE6fyJER8B2J2q/WHXhO5dBxeVITiUjWIIZD6TsnwT5bE1TOMtmBbI38mkL4Iha
NxFGRyT1ahJyiG3hbBpY8O8Cc5SZLFLWIPKnGWTVrW6BU2sN2/dTE43yrpKmav0YhTOJw/mBw+gkKAp8HxgqUguyHJJJoyznx0KOOq+rfbA10vZH+CR66EmYOnqWS6Jo2hGkQa8q5M3FK0tgl5P53owKqGB5aL26
nopmtCzNJlezm9miAxuL9I02Zg/DKLXxEElYHgFGbJecE4gmIy8mNMzZhMoeRMEk8FQMEVbOBkHZpx+ISDcOGzPfh2dYIcI73hrP/OpllQYF1Mo0NmuS/MD5rC9Vj602zUS9+dgkbNj89C7QW8VmTnfEPELZ/pVz
a+6blCtAnXWK3rGBx8orp+mjshU53nlTRmfSFSKKTruW9nx2R5SKKe0g8AyUJQLcbGfvSn3WAwaclx/Y11oZ3ER71dccbaeHls8QS9tZIyRxVV0Fo5AADfpOlcP9qNWR8YfYKkTAdgMym2jOkMSkVaigPYVH0Map
xEVAJJRNpDPgX/VKcwHBmUAY90AKKsMGIx+eZ0REBSzE5ptoxC078YVMkikkP4zEdDsRZO0co+ICRVziEX9+zmpkLQNu11ZJPD/N2r8tGaYkH6DAE+a/4m+QSsUK2jv1Kft7v5xcxYOB1SWnWNcCcgEf2256moWw
Tw0WZJ+yuoiwIyToGnV3bsMxjFjWwUadEB0BUBRTnEBXRa0smoWUhx3BqB5uv/4/hxQm4GqlORhl6EUPnZSKsjhL1b7ZWpdwwOAIf5j7pR5LgapyC8nStFkBkAaJA60xGYE8tSyfi7F+NenrfBqfLLzZnKf/EreY
hBX3qEX7ByZh+vY2KIkZmnr6RurrsESgrOov/KwkvDizpFoCTuspMk98XGIOFfj7L/Whh55qWKmTmdiyXtZtjvACM/ySbd+MbBYl720OiPvxM09sx4+XEIM1aOE2XrwpoXi9CL57Wa5RwNiWIBTC7+QkkgBOKYS1
ZhBmXEVaBBDCFHSKf9mH5bm5KSMAFyND5t0phisE2B643dOudpDVhGUKdq+FKEym0QwYzL+CK669GKGTdfAZGc2PHZEh0XWcgFsUfNdody+8jYkUevoBV1FPQyLMBFZ7xXY9zcF1XlMNm3s7Ll3wY+qrl8BXJhy5
cxkh49rQuiMje0iOALBb9mMI9A7zRdK8yuXOI5Tk+Y/XTu9OF4NruHzmHTK0+y3maqcfZPftI5OF9/WO0yPKoNVhgGqjI1wMFRP9R2M87ZQRDURj3PEESScnAroQ+xwEHUNhRY/4UTLlGVJZQhD0f89ujytTnCfu
J1lN9GW6Mt6cDiaNd8i3tLdxt5gstt9tr8jnuu6nERHqkpDJd9Syh7Q4jDAdfIpERQJYGBYfUd0SEkpEQWjzawHOEPtXtqrr+18SVwrAtnfN8ZCP3rrJcFS/hwUwpBa3lNYCXUBREJ+Ces9y1kzOQW+ev28/+twH
svvLERDmbVJcIzrg7ZOwpndAG7rXF56PSsoLSCCUW26xCBFXbcij1Zk04W6iEg6xAUwE7qjaK7N1md1wsc7HOKk/DNHZUklmxnWE06eGHd/5MW8h+KzlZ0B51QifTTlg9a5hU0xbAYwACPq2fjzjy1Z5oDDjUV5j
AgZZ7kIyqWW+w/AsAt4MQcAp+PqlzOZLfGnSa7kfVuOgGjVJ3A21StKz37yhrsW+8bq7X0FMQYu7vN2VyKI7rl9ncNV1cTTPqC2bUqwDkJpY/zPGXAH0EVQ0f0Izj0oPahp0csBTsNq7UwuU4YsnHd8ZwhkXW/x0
32nmOS6XtNrboERbJ2Fl7EOc63c1X/t7M4S48wC9Mpyy59Upa0k9GHhwpVz1bhQHDhi+O5Dj7dLLtG3eRD7KCtMldkdGCAnEobygTuuPREo7ucOqJO6J3uYBOVJ1ZiNUum953WGzd3nXoBjCzbP8Va+tzBJRvFSq
wrzejD7lSo/dNCgx2lyqmShpZM8FivUvvtJu6QTSlBbyJFVH0j8jeP9fbN5D/fHPkJmez8/TXUWYzKuMuqQ7yveVWJmwevatj41d1sFaToUwXkM5TMVqVju3Owt7feC71b1cyu7QUGaczUgmQNIXTWZfEVVPzGWb
wwpPZt4rxZ/svrjGKRjcZoZhqDQCmiAiVDcr8JuuQKXq+71R/Bo2r1lKJ46CxQ9sjTG7LJQ9uO4p8FqCaK+W77gbbzIHfQp7BZQ61wPkHhd1E2S5B8Mg2zyvSOLCqsvguL8BjTC2cj0mWBVATf/paEYgoSsOZ2Fs
1YFOaYW4sh+v9v4Yc+3qEr5tg106mntyZBJYljFthnY2cNerL8BdqsJcifGMwf7MX8U2Z2I++ho3YMNFxHga3x3RZeN60sCWIknLK8m58tmMuI0lNnMLqNZqtn16Icr2uEu/bQ23FJ3BqdsWmCFN/itJPyy5lDBS
NLcAwXzzb5DFu3QyVB9Z7QIZk9USDb3tHV7o3GRNiWw+3dbmx/2qqxxdPBWsfsQu643Q9/RbgHZndsS7RzR2c7c+s9PcJcjahPYgBJ1augHdPj+X83fzqwjf2dP53QAWGdu6yd0CDTn3igX5bXp+GFPT4HY1VeVJ
kn7d7Pg/xlwgvzbA3Ox7akc+TZyoR5QpYkcgHXVi44if5ZQCMil1U191zDK+3d28F4h3svugtSmCMFrA6NN6aGCEJ4Nen9Jlx/sqDtVG0r51s2fpHRAMfV0oWvZ9SD8gtZmqmka6PIPRpI84pU1B45f15wccbgn6
3th7T1RFtF8wvUzr+n9H4Pvd7OFcVk8I4vyTggdg9YMwy1xJ3Tm1N+hHIFuejB9BFoieRuxutmwF4cZPr/Gr6129GvsQ+wzej6rod2tTTswVM8aTCdK55CUryhe4povtA+i5a6nV8RoesfrLtJF/trulXiDrX7FZ
PrvVevS5Sf133RdVFwqbU/T/JvkFMGWpkkNDZd3Y/fLhSq/+hwCZZDNNXQjUp75VzRqkGZxo1xbtVVI/G1Hgl2y4i4MWkd3LYyjZMqQONLTPEFxP+1k5yGn/uLkA4Rx9g6yrxoRe/Vwtjw52EHbciuA6kqKHRwZF
5CWwaxkOSiSzG8yv+7lvMWZP1dhehxe44DXCnN+BWeehpRAGTQYvh98dfCnGWfNr4nh3JdchRHEaY23SOOC06uz91RwcTmR3pSG+r4Sw8pwE8VhXKKOlutuOHGUxlKYX25hsGh9Ag72UYTIiRc3jxbUwDldesl1N
qKCiCyeikkRBcngOidVRzeYCu5esOguB/s4PRCOSyCIqbRfmK3bRAoO3NZv2IHMdjdpyZjyKlvK0x71rqr0LjWAj8hIJjl1XjwAVASafIrOXeanvd6AeE4hwf1CDHzhkO4r60uvjHgnAzmwd8RSc/3u2LPLzhMMQ
G3ymWAjqbtfOPAHIRNRHB21v6Uxa2vetb1RerrqZ7IQLk1i1zkAInnaBpFT8QksaAaY3gUbHM/3zkyp6IJsmJsFtAJq/Pq2gGc24GzDY/zYGjX7Dhwq6+79QINWrTry7ir5qhSUzASl7lUEDVgzwSiQ4P88LkMU9
qivO/kUCHgBZLSJbOY63h6/QuCwNKEIwysSoTO7cCYRorxu+HoTpQXb8+zLVh5yrDsJKGLMsT4rIu0U53rOiuwruarYKMvIQ6yXTyZqiKxxJquf1TSZK7qymJNEr/X3LN4FO+rvf2UGVC3hsmTeVH3ec/zYq7sGw
sc90o7fdFtIoMk9EJZHxr6dtVKCAPdVI7bXudSQb6Tv0FTrZoR5Y+n4fro/ZbLpvTkNvu2P6xvqAVJw1bJXP1xFYa6+4/g6o/hxe3qa+84l7MxV1n57pXw9DTbBNYR0Kptg7Yp/nvuyCDiWKBp/jrF8dIlbzluCT
bUGV5aXRLEsRzRh4KXT7zpllW+g0bHN9gc+zCxhpA+Dm1nSYizVOIxSsUTCcllpraNRMB4U2oX5XOyZM5H00YmKV4gVAFAv/d7glpsReEqkK/tlG9bYXbPQB6GM+/bHOkkVulzwh4WkhEVnB03W2cXCCLPBErP45
MTPlHN2eGcXMmCpFXBmtx2pKvDmfYNtcebjWe0vvcdNTvVjyPmO1mz9ok88a59eZOIrG98Ddkt5epX3yAxpUN/iynggTGiq6nAJGVxMDRkBYR84rg1nHczhLbHb/M7HaJ4bO3wlAmI6cd8vPavKMJQvw0kC0OFoF
g2NPIMBdAFFe5aT1CRiQpqR3BuAvSS7UilwgW5V2d+SpOwS1jJSFyUX98FFwWeD1HWQquoyaAdpXK3gRq+o4nw2OyrajyJAknL3e/Z9BGK8rbtFpXmDSJSYe9uNGtxBCOPyhmeYFokbKTBeRU0iyIhDF/l56573/
zp9wTbo5jNJdT7Dvk+C5oUEoqLZ0kfS/LyNiaBIbz7UVfuJA/3Cn/gfADWeFdFTV005wdH2SyjLuVMT8kmZ7k5y3osntoTThI5B46/f88G3lfWQVgm1o8J6RUfhMUmHsvT2MSkyoOu4ynkG/6QJNn1VWMyiH29mz
gj2PbwMwiZH/VqXCkSLT1YeCUC2RiNxQb9rfeuJvu+zGt7snFuFlIU598gWEHJ9R8DplSuJi7yDztYISZfmIM+qTb/+E2XUrxxYA+slDbEIZPC3IKOFsS5UsRUfCetZM/T5OqE46zEIE9YNLQ3Ql+3P+kk3PZdN1
2WIdSZ02392xbIXyQxU5DfL8jzRt4Y2PP7Oc3Y/BiR1PQUoe1WrmSBZlSvJ92fmkT0zpQ/scm+2MeVQGH5RyznkFZXb/e/L+sDXxrod5f4w9BV/zGJ/WMr6Xp/7Ytm087Zh0ck2msIrmPBrx5oZgM1+DQXjqPZAy
8hP9aam4P1351wa98F13pVsVfsVMC8yjH2UhTlGRjvsXyHqbLpDtCtDUZbfhyj/bYpjlHCNPs0cqOg7a2Oe7WeVa4QzQL9lULIF2oYxaJs1OkKJuJzDL9mJVmLniGLGKih7JNfehx5HfDX8zV7NuBL06hIBoWIe/
2KNdVq5aYGl8bDV/wWdqf3JinESnkq4FNBmyAJvsV5kWlu72mhlue9wQtP2nlaRZyd5V6pz2xV73J83saMi3etfMIfXzJLK6bRokC/TEfggEeWPo39yhXHomoKag0NqrUSjs8D5Pr5vb8gKBb05+dMln10yfMB/5
iLktxgtsdjU34IzRK0lztG47bR1cAo8li4XK6RD+rinnfoGkS2XnBFf3J8aFi8nb7Fdkdp59DP9plnW23ao6er9pjK8Wlsiu/AzyboMgwl3ndysRn8OVFYNXxq/ObM+F2r/tjyjcZ3TvzlXZWoceXClodWg++rbh
D1TIgltQwCV78psHMrSQVANpoCEnyQ9yCE+zhp0ax66ADyTnMYZkGAWb7f3rADPkKSNDVVn1RKbnbWdorBRr+UwtamlKiheeO5+f4/gB0EaGzY7Fccz6KwBTDcaV/bN3xmbcdg9cICuSM1XjP5gGZUpkj930Hedu
b1SXI7t5nh07QNw5QdUH5aU+PygvWjqJy0jvkcP+fLFf3jLONaliHg180mIEmBbQfbN/mV9RIglmNNTxyVgtRwJSN1ep/0BmiBjFwkHVIKLHEC/y8MYqZ/Bfn+EQYwpfjx3Th/wLe/ooSTVf7QkCUwaBfevB7SZW
O0X2lERGNN53Y9h8wHUYhzFpwUyi7IOlChz1V85bjYzt3dusGsrfOLziD9j3/SibStrPKIofJaWZtsT+h2+na5qMGvrrdo442JGnHIctwTD9bb4drqxunGGKldBhJ4bVZKbfBA2x/6KS3MB9TlvHuhdNy/KRJ1xD
Cb/VEzUMm6IG9O8/dNXgvfY/NtEypVTwhmgvYOv801tN+jSd3UQasy3e1gwbuMrSP/X8QHWHEMipgM+esnQ0/oLkF0KqWBUyLUnY9vPmLecm2DeuB9I28/li6tIIformc9hHKjJzeXzUubGxkKGDzvDUd5lHFV8C
2fbIpMUM8fxTwBb7fzw9y1kj1syjrMIoH85BlxhFPTpaY80jXSlVP5CdEwOOEP95zp4l2WaqiUYA3jZztuHA26DMprHvMWwXb+F6z+K9GpJHPXo6qy5/aQeOuvslKIRhdzhDrqvK9jbUOjI020tkgaDav8dC7f1T
XY+nyHhF5txu0Cc5d6hpwmp06oAGV09wEsF03TO0Gj1wvZZ4LOUTferKQ1cjp1CdDF1qGEDALKw9i/Kka82ozg/PSaq3jVcle5eWoTV7ggF/Br7+g7P3EX/ph0zVzx/7+EmQuwrsVj6Lz6OdPic4txSjGKMJVOyD
tNSwubZSADxsb+QNW2AAPkdQFxVkzx7aGN5bYDZsx6dEIO3RwOJxLJ1k/D2mf1OVArxP/L5B5y744raLR4i/hd2VC3BGx35QVpIekOtc98beYpaH20lGZ5LidB91FsBqrcOih8s30d9Q25jtDJfOX4CdQ4+IvVpy
eV8EkjVF7Nagpas4rXnmPyebI/JzM7jVLXB8sk+4yB8yFEyYRUAQxVS+HZdvnu1W8wvxGaSW4IrofPoD7Gc+kLgMQHuf2sH3PPI3Co+H8D95SvbzGFlDVLpRiJVCgfNmsPeWx8y19lKo4+14CGghro75hiy1mHj0
fJFC9Gzh33lqEYfgpXBtJiQAzKp1SmqHLm3chJbbBjzCvF7Hb9iMAoPlPovjEyW+NuZ9vKCdEnUgWUUnz3x9Ie1HyYhK2/PDQUyQGFqGYHmT/j1zC6mwpwQ8vWdi1Ds8/Pyhju16O9l74vDLaBfT8VB2AoPEhxBb
rq7v4WMwsz9YVC24XlGkaTJ15FXB3Nj2knXEzYMrMiQPMbunJgTqeaFpqI1FEMFLBocK3KrdLsI/5jIqqglDm1uUT6XC83/TNn062U9lrImzsQZPFimOdSrD5hdR0wfzLlgp7WNvR3w/jO199Ju8JEXwtp1SU2Ma
bmwvvRLu/Usi5bB3G9YXN8k49M7QYSCMnRykzW6mXhp1/auo0jfoxYSw64zyv9CtmBS28z/D6Ba1/t96KNun3GX1HAiofmQauWOobJlwWU7+qtN8Bbv8dzy9prkmpvajZIkhS0WnXI/6WLAlR2CKKabur+PvlbZ8
f8TGVuvZ8OODSsHj7n1HHZmgflC8lNX0WIhnX0zjZ8kNEUaXqoHjHKDcdWeEASo1KrwuDxpawTX759SZnX9acyxEzOvfqzPhSrfyzh+z+rU6qy5Z6U9c9tdliwC0MqnfKPZtNGTMSF5WEnzQQ5Wcy60hgJ8u3xos
qAzltEU8PX1maS6kGO4lwafv1EmtO6VvyEVEz5W85R6p8d+7+VZ4FzZTmwwvLPIukrw9YJOWz5lJrMS6o8/nH1pG9riYNCC4a2Stn23ozOjUrtKNxCsjYVU82I35r+KJMxffzpY9SJ4tuya7V5zcLqfiZmbdSX9j
idNojcD2kJ65RJXlz/zqF9hYXzAjnegRNw5Vru37j2k8YoHAEf+bPyKx2p8jfQ3jtpO0gFTMf4OGF/WLfGkEV4+TT6pjYvZ1iVwLctkEmfcERgWFWsGvT5orBt7zRpxuBblhtsc/Zx1R1ZI5O/ehu5MZPtMRfCQW
XBYNq6LIeLusYqEspNJsc3/U3Gzr/uPiZqQuAgzxGcZTLb4i0xx0eMy54DUYeXjU+ZqeuDgxu95W7B8Zx+kCqHi/duO2ae3UMERtUSO25tn5fhjJ9iohOz/ofykEP0TauIh/RF4b1sf2YzkxX8SP4FJovPofR8xF
WB8hDIVOBgfMpyyG/sJ6cQ5dSqI1Vbp33gJRuZlaj29gWVXjHg/ZEP7sQ76p55/V2PddckptbNa3gc/VlbEXsw2zK+Np9tHr7XVPOtKV53GDL3qhWXfKsPC6Sad+SKgWd1CEA8HRruXc/NdWNJ72CT03L1odrtCb
ruw3E3oiQ8sRTczaTn6+wICudaoe7iwpQ72IxXyKh5FSJK979D6CQW6u6hYvU1kMmZeK5YgFQ7Sl1MhZhSNZQ+5v4pi4r0sm9G4ADV8Fb1Qzk7dmth1fEq+gu6QblZBFE8awDEJ15dbBXONcV4LrZkhAPdZZmuMk
DWs2UfB5rMQry2+7n0vpAVcByAywBY/1mM5CE/9DUFxHFs/+GYQf3AZh3psaz35Wl0/f2R+gWSBqFhqgQfNdDdrqhwhPbh8bGDyPFpTq4/y+wtsc8n2WMjtzoF04v7ZEinnCoomw9ITlAVoR8YKBgob3isQC+9o+
S7QMxQC5XfCWIY7KI9v2bbkpl5mk9UWfvo3fT17vurzL6a+5KbDy15etDOXZt9hsjrxY1SNThDfWz0+URyH2UfYyWZ7TakgQhEZr24FfPnFt5PG/pFiOxemzhrz8kWxNbGQ3+k0Igc3PblIkR9lTzPdvtX1SWu3T
91Q0/fXIVqEp5q4wflQmi35Y79TXUuZNCtpB5r6Mki4yR9KRrquMvi7r97qY7ByHHNtx7ZcFVyclghzUqrKojfWWx2CJZwQ1Tk18IIFi2GHZGrUxNsZwQYUUL/TN9jxNJ3ZyOA4J6SCQ2Aen6D0ytgTTpE7iyVKY
LzBEXRXiz9QtOsbryc/+8HkQxR4YyO2AxToc0qWZ6iA/VloYZevASdooNb0m7+sEPz8NrlkalqbdnoSmaEm9v+9mJC+Kcus13hWMWifZk1m/MiqwNx2/qP+F9KcewvdVhWWBVYQKWcQIs6PfK6+JLCcWjCPnHcXC
l0qEu0cK+wPuupYPi2NmYmR/POE2aDUf2m8EWE41Yh/GwXyfDKnstuPZBx1I57Yh18r+WybF+qK1I7eKmnunmav6gbmeIL53IuFl6eguZY0UTis5QcgwV6lUBbfdZsvn0xrWlJ39JAXRco7WQCwlaXDEi20QnN6a
59JpYYce5q1aStHW2pZcVbYuqpbhhLhdrVSnq38rp6BioqD89+AtRNpl/bFP5KcOgZNiGrReUU4iPKdxie2Pubsie9c7E2sqFHPa6Pbn482zZjSMwoQt0EifblOiD+gx+xvCTMtM36tMjDgNwBbdbXP8K5EsJI/f
DL7e3Gb5UcbSvxyt1U2aU5qbaoayZfrbq4gCCiFE8oooXtJ9yeJx1J0nuv+X29ghXaREnvqh1TQ1+HIp5iTTSx41o9lWoX3GQYpkjy9gJL97hML04sIHA3A+leoaSDl4nvncJw1J/qG0mhc+a7vqW8nZXxo5Gr5j
aOJrolRRBOR2fRwoivh2+4H54sisYFFgWsCCZRlL9xyGUqK/Es2kdOXfUUX4d6INFd8vRdPYOvORNn+B7ikbiFhtcbq7RLPkdEca7AayFWtmLjDNCX2Qwl+rs9pRZfx3nHa+SseFxeEOKq+Dc5Mcm+x6y/Mao61z
gLonEejEJ3vpun6cGjZlmBxSubE37eqgXHCV8yDo01l/e2RFbXe7xGh0whHoaF70r1BYhnbUTfsb+y+z2iK7S+8IgGpEqFHRrIayWA/I4iCKKOUZNT/RWjr0p0V53YzkblGjLtJqGNCNdNuR0WiUOkw8XJiLCEje
B4poMGMqU6L+acWhLbiERWR6C6CXGnicjj3pM1Ul0LYgqLeiF/1zNgxSa9ioVv0ZH6y1dNTe2lUsEQcklCk0SiBPCtbJJJE8LmuZC3pdglm+BJyGhv+Wjs5lgxvD5m9HUYjsckkgElFryJh/ILxudXQaP6W0PM94
B1iBlWeyHGf0wNAxaH5eSvvVx6rigiQ2t6aE+OiExSJV1KrcNkWC9pjXQZhGIvIFH3CcAAV6bNUZTUlcjbe0KSm61WeoDKC/3XJM3jTL/8YmYKTNJ/+rKUazR+xIwJv5c61bSZ+BzVuZ1w6lKv4BhbHAnmS+aVai
lHUGdRyDiCmKkzQM8DUEk3ldDFKRhIafjoNRgTWtlJrnQW9DMd7SCv2IoKLGahgRQSbWvKpyP7xYORpmQDvsEHdr3y89i6DGE2vdKkkPv+XJLuikCsep22Jc46/9+fBSSdafuZ7AkYhsTj2XTTceTHOSUN0F/MG6
E9OIucra0QPGbGd01KS0fggtGM1OTImDVlWuxmrWUJ9X8pp8r9xJdcEGG69+rax4jYrbdKN4Mqz+LOKV81TCmGcvdd4j/YA8YXvG6s4infhTLjAQti8zdBfmoxUUkO3VJ1n8a0MWAeYxBcwA9vFQN22lotPFPObC
e/7TVTeqf0gIA8dgsc66GB7jpsOCVWNi14iRjnGXaO2ms9h9pkQfkjjp5JP0773AOFdNbojFf7djqUla+qe0JeY1VUkdCFDA2TRl0hppsV7T7z215dYc0YFDVUe/vSA8DpsuZ8Lh55puOfzuHyCdeppQKE+9Yg7V
Hu70ddu3/RluPHaQDnuQIbtvyTQfEBw124/hoS8HedYu/HztEBJ9ZsCteSa8G5vrI6n438bVyShWOhqoUhDx+gUrexnJ0hOpUrmfp2qb/2N4yZiNx3FVSk6+O2jdzzokmoTIBwx8ydWlMCsPvahTVRU9UH3sHhP2
RAs9rYAZG+Xj7OucMiosq+/4u1Eu0AW0DYbZoRxg1/bVWLwuKokou4BFCt2GhV+tpidMbnzcKcFqGlhmFq/uXixY2Wt+hpuXtGauM8o0B7XzVLepHT1mmv19rd8OETAtHpPUI3wulFp3OSsT77+nhBjiOp5POfwP
Solhs8RqXSGjsPSOR7SNwnQEKcua7q1HNeJIAf3U+qGklNsI6256wP5DyjY/Syx7ahyPzF33zoDGDcQPagu7hRGO1EXUR7U+Dkux9u5fBCJTCUeroSOBsJNJqYAPVu5iP6/17xGTNh2FIN7Z4JZaHebNlUOTKnTR
QnVgzVHMarVBmae6U9oLlcKZDH5PyW2vU1coR+j+FfD7W1glgxJC7/l/w3o69QZv4pWr/LnOj07/hnWUJIr78Hyf6S40CwRPFKWwNkI0Oxv835azEnzTYUjc/3+3v1475EGXUlDSk2VgIhovrFgjovrJiY+BiGPb
ZTPTbsrk53acBBAwXvPwhN1k8eJIZ6VxUc2lO3epylze4AZZO/cXjgWLyqAzOkrV4IqaTDbLxgVB/uPUHopr+jFHyVL78ArDYVUAzkw6vj1p6XROSxpvPWSx1LrNfmkf9Gt7yY3w6BBnS2aVMcSJU4xLwXEUoEhu
5UOQaynM7QvmSkJNVUHsFevGeZv6Eom2+GkPPeUehXguCn2Zdve/OckIxReN97rEgT20efqsL+FpM5eOul7fMAh5K96nE/q4cAOr5milTdFwhsa+72G1Ewio/dAzVD51YGR95jqdY0JuXw1PCGRHSf6uz8wSI/m+
wu6pi3sjyA6KWfWVXFQ/9SWwQHWxMR4BTjhxd5Vh/BUi+gzUf1PeqvsqadIc2erh37Kf7yQ9I+N7kogQ3pCLS7vryauVszdn5bnxx2sUZ0wOiOUY/xGeuCZ3K+P7PBWDRhYYQ/tRPQ928ZKRnMkXNNdAlbIrT8sl
1LTEYISx8dS1M6kDwZujN4IKZOm9slhWvQA74zwKgq9XwqpnW+9Pqi8s0oxWMZ2wWcFIQu6godoWUoc8ENAKNVP7D5zZDBSn9nO7+OudDHRw0yHSGnDQiOTqG0btmWlhRSx8w8+x9kfsJo3p9BOgN3zmBiNspfvv
SuUn3UJWhNFw4pzHu8APZMhAReA3o4xRS2PDRltOXTdiUrlefUcJFoKny9zZmf7Du3FZJWjmFGmkONu+knkMYX9HcBO+QEB265Sw61DEUwo4+qBaYrNapeHvzUanIZvsSTPub8lkkNzsu47aFVjzx8BVHg21KR7G
l+omJ4Sa5wNIq2fzb93WLtUfGKPm68BMTPPbaLbDmJxs1xxkjlXWHf8+2xidJaJ9BbVi+hY2MD+NG8jgtqSnu+VIpwW8cjnpW/i4vo97gnT286sn76x8Sz4teHCyLeKLznXxvynWwB848tavVXgUVe2jcG+Vk5A8
q1AK6B5GU+54ac42fOyLfUsNm5rBR63YHwUk7okDXa+aU7YbrsrTsMddmOvwteaHvsqfIcoJq0NID9T5Da0mQp0HeqC9D8huOydpPOywxIFMbwETIg7lUk4M9prjdrTpNZMBmgrEElMO4lffOpr8qN5tP6RlIrRf
JKHS21zR8A+uo2Y0sudwTpG+l4iFRbj/XqBCMZ8/tvx++E7nSpcKM2bVcFXQNGPOW+aviA3d8pY5DVzndtfsnkKahSVCTMvOlz2FZZ5nTKnzMHg+JvimVnGVzgEMXXxi9jw7u/0WMNzosklBrtJJ9v6n8Gzn7Bbf
TIzc4etHeDnD836iQLnFAF1OLtkOIe842AOEyeHh6QvJh5PIAN/pKvPHcF7HA6yJUlhAPQjkuG/AxFqUfDpzqdBcxLtMjPJ1OLCyOODbK5mc/yii29KapaAmLarYxTNv/4IM93wwNoj4OwlaetTgvOKzigmxka8K
WU/BzhHNhL0zk+BTyKrfEwEjFQC8Na7mN21P5+9DIS6ntkYDC3W8FXAFhqcrQrNLJO8RFjwqkhxvu7ymjuNKQF7OuX7SiJK5ETXDYeYhkV8paoP6LYmmEi8QpnookKVE71kq5c3ZP0skuO3LCXiJYrdIja/vbdUh
tvyWbc51AVkWvCHi5ttFTxPMQbO0VajUlTL46/YFe+OVIrm0wn8+FqTX8zQv1/1wB2spHS1bj2YVBPLR011w155Gh9UiWVpg/uU0spWSte8stj4hLog/BqheQxTCtNo18rILZbXRHAyV6Hg6tT7VQ1XbN+IcN9Lc
UVLi0kRIT20HSZdZHc39OYRzfWVb9BbIFjr1/t4q903rjG+j+E69ECldwT1ajdZSewgVAQLy37BTunqqQjGAvNbnmtatfJYSp+lEewjir5RwaVdTp62RT/c3/u7QpNHrqYb6aGV8vBpoWc/EK3E46KO5elSyh8fL
3/p+3TEXD0l91t5PNrKwaFX71j33O533iojCWfVVESx25SlPtE4WZb4BQzNaVpcuxtQ0/qBvG70lUeDJ9ZODAiNps7p4f0c0m3edLHg49WhN3ZFQp/BLLSpuXMx5Nv/w6UgKMH+AYOpVFhLKpyxAtN9BK4RY8vm7
abx0zeZ6SGg6xMKi3OHqG4/15kk7X782vOYtqJxdle2Oaa+9dSc7OkayPpIZAPcN1Rplpo7rNJyIop+hJGBVkmu3uK3WE4PQU2X8Ly8AqHbaFa3pifHZM/a7OwjH+l3AMON+L1/0uAZosesrhfqW93E6XSPFBIWb
fT/S2vqo46Y8E/dKZ66ccobp4+Oz2JlevKmwzVu3doMALZB9RTFbzyXZID06eoWjHfTwDyUK0tDe1MOeYvtaEqFvdGfnsmWSQdncvF+WjbfXtKjZnm+RG1zYxDxW+WAwaJ94ETKvFsHoNpf9xIFpCS27GjQd5qgQ
z22OxWlHhhvH3Wne/n7wHFx2xs1pGV2c4YNqtvdLPTjc4OkbZlGxwOJWBGzArzistPkZqx7ImsZDtHGAzSD4Ud0njgrN+wsUvvUNVJg0YvIZhXha4aJfk4Zisr+msZtQ5W3i+tTGNabrWrXZvzFv2bEVcilou65d
KEu94rSnVfDjRfjMYcP3hdV2/bghZpz0HrT8OkSqkjWe+XvmxLnJakKptzRJqoJ3zECaLTkO3Ucx9Mkk7XfGik7vftwtEZ73FWK140nYM93NHT2Gkuo0kf3ZHc+AI+03Sr/0vuJXHQrUGqo7r0sx2W8/f5y8yiOn
s2tmeaIA0jqZZWvtvkY24oYxjNZLnE/+JJq7n3JiUF05u/c4MLYRX+Bvft+CbNSsxPrbKzFIiu7RuCMOtiwCNLVJt38oRrksoAHUz+r/eG+5fb+9MD5hN2ZKqtpdT2zvHypofVlUGY36fFxZR0BufIEmWWYxAO1W
IzjbdcT6sdBWky8tQPs4815JLF9ZhLZnOmi7NDbibdacOMOKqMh3Y7ISqYUEuy/Q37rd3tC3qXBqjfm8I94tP+QJ3INL485xAzCOaWz539dPgF/sqhEU6qiC1Us6U2+aU/SooyAml/YNCOAGIHfQm4WM+F0swEGa
IsDqiv1RI8XUhyrf8D+DVdAgDlmAr4wfYmB1CN6YFZJyWm9sQXZAg6o9p0A6a0TRivveCkc+szr2lnlS3ON7LePUAmdqaTVLSVj/KFoLY/+S4mu/pPRdO4O9sdMy78YbP2xSDLWHa6saYoqRnZWsZP1Jj7qh0Wfj
NrRor/40WDZeHDyHCdI9X9BjAbmPOULqamQyeFHzQgrOwiamFfOLL7GSDN2Qo+vTQcGE2blDrmbjYvOymSNhBAqpRlMSNxzTUWks4njvnRB0NN0zQkwiUbYLEkfr1+uTtfCOgFUYtn/K03U+pfKuOu33OnDJ0Uim
Hp2mxleOha8zoONiSndoZxlG7rlZlcTtZMGL5d/Sjqms0I4vJC6TR6mOxRaebGRMSyW+VI/Mi4o7WMKvEYqJgX557HYcxSEKnAIcC2UV7Bnf+AMFIqpBNEePyrwmAgdglkFtAFTuIgaEqQlVEClw4Y1jy2jCtAUz
2hNUnWPAdL1Q9K3oqbUKV3dUt9I/5ua4hSnl5OE9ImMOaogTU8rCyJD3szNEfHSRnhabLKRukTOzeC6sl0WXOCxz+7QAxNIbqGxfo12aAKDis/UrDjIySNcrA2ZK+MRbpyLWn+qU6fRGAeEQbx6tM6IzOVVBb3ZW
t1/Fzqtxp5yE1ZMI1ThkIJx/i7X8cTGeQrjqiCHdqJxTmYjAo2zgmpEnTztPPf/F9BzRmz1ObAqgpqc04eI8s4w/IV6qOSWUox/nxapZyviZHGEOcRpke0NrTLVPgGolDyxEfViTduulov6i/lH67dVtnb1I5dg/
KY94nBUcTVfOr71cJ/RfopHsYh6y8cvfp95Oq2Sf5Sm7C0us5M4eOvLSzAIpB2LHOcpvAt66xi5fR6gUtWHrd3raNDR3KyuHKfnPbGBrZr9NpD8ZvLfItqvz8uPRvbqqLki4hA4UfbJWU+UYrp979Oo+Q6wycUef
LhnG8ig3zlUhoA8mG4UlZ3fcyY5GwK9EvlK64OXUO+9cTUsDasdo3oA0z+k3QAdKO8XgnVaqukjVAcM4D4SEda+icNjX5WkBTqRVpbPngcFzUkx+TweRry+bO+i1aUG61Ats/OHNR5EnfLogfU8lnhCc9/nXxUwh
DbVVvduT1z80QVt4grTLIceZZbBcWZwPaqBii2l8EoDWO2X74dBtbGq8+V+meXFWUuy7Znprc7vJ6Il2ZivdjQHdZGI047E20P2Fm30atlho3Wvr/3Pw9V0XZNxN+dNg+8gytQWDqTO6sJpF+S9riKFtIi+a0Ztj
uWGx0x7qT0nQdd/nMrfxP1WZ4Ha6Wh97vV8lX4sylbLWvd65ZSSsK1rTa+HJ6UsHx1FthFRKjTNW3rgTpU+hXDmUMaB75r5G1MFtg6NblE1ql/bMAvWnuIMld+iZ4E3Nsxc+yu+cBI4a363BeSoIaDs/Z02Iw0rm
IwaLY4KQFRAT9XYLdK9ObCujmCzVBD7iAH0C5zv+9h7wj4HFAEpcOQQjh5D5HChk2bcQbDnsMFhyR7Ulo5pXGJirmTYvAxzTPOB8DH6wdZwtXyKraBcYRur2rFPXu7BcUKTOC83nuxmx5LRohc53beMiYUvaYEnQ
Dg4WrNyXP3Nb/nrMS5wsjNQPB8Ve2REERPc9DtazMLkA7/ifuUHCP8NtEPEPuXHtdi9DSTT3A+Vrbs3Y72co39keW/BLsnu+Bd1kLbXTGLASv3u46T8T45jU4XbDzo+Avb0tjTj8GEH11NnnchVG24aLZHx3ZwmS
Q0zdCuPvTMVCXcPmb4wLRrOKMN5gsX8vYRcbXHA3wPE3nSHNHTlzObolEyjUwJoQV22hh4CBU0d2H+FII0gmfXxBz3f4FfZfaaW1MQYcqG5deSYvxedi8aFTUZUlJ8i//Ti9m+wRQ5/LEtFJC74fk4N/z54o5OET
muHk9mmtdAeCbCiVTnDJpUlHJwYFgXPRfS4yvGTz4WbohJVohzw8/A6Fku3i/k4clj8tJYquaTkvpskNQyBAe4UHTjr8xixPc1fQcmTEprT/Ig/U6AHqvYaNAGff5W5KJiLvgbwQTvr7/0Jfs06/5MSWzuWBmaKd
zumvcbDJm39WM2NuL2JTMP2aM5K5RpyuoSlTZx9ql/vj+QNHkDyFt2fBYJtMXCCes7gAmUHwnVpiK13xVl5LVTpLNINT/QOt3KxOnusalwenrhk5OwoNHWjEC129LerZcMBvr+EFGm37rDGDxLJ//7GYBQf15O/i
rz8rZwUPZ1XP3Gjv5q8T2lpcg83RO5xpQ01htRqU31iPhfcG4zl8Cia2KXrUCeMbcbwsVHuVT8oAZqOUfnmN4yTp22U0+b0FzGPdwPejbemNC5DmQGokSWchFzCiM4tfLZvKOpsLw/FCF6bxrw0HJ6B/1ebQvfvc
MF2ltEVngwHKPXB1IXi26QBUoY6z+g+4MV1vqosAu3pyjO8dq0zJv0fPaLttQztRovE9kGm5An+LtnBLb/5vTGPhnxoH0k0ipbdHCUsmqplrAxOHGHcynwuumrdjF+qqmc5XP8CPzSijpAj+7ov0yvWZa6gl21nr
m/4N18Lbz7pGmzweTHR2SMy12Meok7QwvFD2qriCSiPFFIULggwxj874FM+8FHkqL1swhrqmkm6YSjmcHmBKlIMth9g1E9Xz8bJGjLfg3EwCz5Qj5bPhxBy1F6GyfpJdn+xUH7d6L2gppv9QRcknd1sA6zqxxtYu
RXZX5N16RaULRMAdTlbyluFHvkLbj5rYKXRl6KBbvnmwjBwkxheYpoHXckqJ+FP053BsgTgZHjME2E3YwTyIJNhyQx1jOTm/Q7XXdC0Zbcj0I0flHWrhds6aGm9XHHYuo50vFnpuLew3Cfec4R1tj60fSOGMaz3+
VV5ygVHZuqzoAHI+PZQPNNrcTI+rYnzocPku+prjZGP+Z+mbKWZXqo5doUnL3MARMtPjunxpur5PikL95XD+oFCB1bPUuhYypbZs2jPXeeZW05+NLvhHQFf/Cve3+vNUl1vlsPfGQaj7dMMffBdAhZ+su9/Zu9l2
M+1PLp9oeWj1ewuwg/sXyNqR+LBzS3VvdHdRdT8oVOxlUC20FSt4MHDFp+O72EXXZBOcninpDHr4Z9hKJyYf5P5sv8Uf3QhfsXu+czRsgn7i2a1h96Tv3ZmtC0bW1EWey3ngLNEpao35X2n9bD/UBUl73UurOAwq
PDO0z6Ba5ro7CcMreEcKce2IvTW9QcBDIT9510gLjtI5r+XjQBDviDv+FWV+GnsH7WuSErPU8py9X2X06vtw4eNmVtDyr2YRWKQLQM10Z6FcwABNnzOtXR6WKqbS6l5a0BfVHmnXWAoSPKUo1t4Pjs3NhrAzTkw6
CrNqlXnxXPD3Xo0NAyI27s/saGBbw7Tx7Jffe7nwiFdz1ZRIeOMGDXWm4gJyA34zNeV/tlnJ18HMdesdeLNWarFJBHRQilEEr6Eyh50kSO8R7jsNpg82gw2sg0djbdMx+uuGFvYD9DezYT2q2Pwl7RS245730W2t
J0x7T53CPrQRa3Fp/eqrv27wvVVD7noRqD7EThC4cZJbtX50sW+maq/pX64ZT++Qotrssrqc2z/zhU6FaeHEahKcksODKzQ78FZVpzfF6YyV+IZxG5WnmDpfpxriVMYVEgabBGo3+9na1snUnExPV34mCBOtLpQX
dLmDDiAku7/TBNEUDv5H+GSZQ3w7yQgOTuQDAgurjdt05OvE+7KfO6Lk7fPPGlYa7g0nddBo2Eq1+/fWpeqMy4n+Van6vSlEVpMlb6PPMvCAfxZDnRF7li2vdfCjUwZSoPURW9JQmY5F019yVKPi/vYM1svoME/2
/kbKDP0YpUsejcP9mZn48mON9br8tustFKa+wBFh/116Pm0bXe3lZ7An9Eoh1fmNp4eddLGkhxToshH0Ui1QvjNfhxtwmp2CxFfj0webmiA7AQRUYaN0dqmau/YL0MG6vvqp5f3VcGyvI9pnme8sJR5v/qm7OkzR
7f8yc8bw3Gw6CKXO55TZOUySTNSS9BDpTO/Xn5siBapo5luGIZRfdIYqKdUgrMjIhzhkvXVtRLRxRNc5UmxEIAi9OYbUDTrEyj4VS3qBOZ+u5bG3i/Cml3ojXfdVzS5BMzAQ9M/unE+0pwfQv833oD/zvk6WM18Q
vVrJyJONENLBmLHe+hFqV91EVlsx78uIZDH9xR5jgs/chraYsDd3vNacJXvsYx2Z9KeVR/tHcb6ziQZ+s8/cDfllc+tPGs4p/VknI1Egh5J8QScI9tuTg6BS7dR2lok8AqCTujyvRO7P3y7iNHX44tCxex1xPa6y
13xY5WklnDLzIDmyNhTl2LOArXO36lGJw3ApTlBQqGT/XNl3gRsKPq9JjzwV/bhUATmAeiteTlQ6myKMCJpsHL2u0pBPeM03V3utS653qqJlak/J6A9bIKBsdknszSeK4uIdxizOsIBNXHrR/2col7z4xqylY+or
fd2xFKSf85KSUNSjGER0RnVZeFkXQL6IZPBfIzNZYW+Vm0uXj98VvP1nA0/hL5gIUM7RFFq85px1AX9l5BqJe8K7HHiV4wCrPRN4FbUwgiPPhqdfy++GdsSWy9SEtH4rM5lIurStmcwBbbc4s6MExudqEWnWXtMb
64NEuTTV6GwhaF9FvouCWfNuhIZDEMRCrFVem0o+JTVu6tXpifmQgML03gXzvdzjlLtNWOIFfdIlZgNtvJ+L1xDUGGFBCsRUUYDVIKMd/5eATEhIJweGt+mFfHEE6iNeCtT+x9E6D1eoo96th9J0BWMZbXJBcuna
/Ve18qPfyQ6MGisSQCdh5s6h4HidA4yN03D4Z6VksUDHPnX9Qkf+3wfiicexkiHU2NgL78Z3tWUuYwXIQtxJc2+G4Ee9LC0ukDVU+9ehSKRiI0NVBGKjk0jskeXAzCzzU9rM3xSRoLP9UL1/vYpFv2JfmAcG6XtL
ql/P1DqxwGk2sfd0juB4fIGBfgMQwSNi8S/s83awZopzabeOP1cNzh9uyYs8+yztneZSsjfmO1pp8tb3b2Gm3BDe1Xx42x083CF0zsfaIP1gtuc6tCDor/lAWdbFIsl8702eONuTxRlDNbTMVeJstafuxONpPIR7
8YE4QDVqzDXtk/qVvhebHr12NbCvZvb0XnwECmRu5Qcs2akP/qzFxh9IDKdLwjn/eIbQbJLVddPYcEAZBX90sMchMFXVUyInO8HfmdGeSjy3gA0UEcufEvlMBnUX8MQvsFy1AxTyTnhN2XFIdip/kB6e5CnquvLd
VgHi8bWKTePGp/B87NkjEabyq2NWTKdwU8kGSt74HVDg3AP4Cr8eOtw1dLLTycoLSmbpF560skNMvY+1jmqyjq9x88cnJz/BNmrFYrT/0MUE+U9WYH4UdqVVH5LX5UZLEC20pJF6/lP5n9cXfGN85itvGqZlW8l+
eXI7h+V4w99sUdk3yZdQR6myx0iIy960w602dpr6K3e7zfAopDAPoyi1l8iA4h5pjJNBqn70W30xfe+t516Nkz5MSk/95Ur9NyQxwJVK9w+HdeLrhicOsoUYG6tDlnGJgbD8jCcM35NaRsbPvPfi00aQB/ti4QOY
JvEeQzrJSu7QL5Bp4hsfD8U/ZhcxO6vV5mp4lC/WZ4DnQSgvJXF5flNWt9FvcXL3cmLJLZ6oDhN0w9Ncbxp808TOqoRUF27DsOKM536ZYgQJNwdhaGyBpP2eQetMJVjQB0BGpGv9XFV3uFkKUUhD1fuzqv6SVA8W
VMYzlZ58eEntGastc7rrojUMIn9KCGCszkXDjo16/bW0eReyD8LMWXVr701t7X5x2nkzKx15VX9VGr+112dNr3HEXDawKlhXRym9qZTmClmzpXF3Cji8St01EK8f9Zmtly9YD5EB3pAOfrfjmEeFU+g0qsnqJlB2
H0FxP3WEYNYFQV/1xbdKp5FMzj2BkCdVBpMyr6rKdd2SX8hru4VDsqA3nO5yDvwl96ZvFoMNR7zy/EdFCYmAcxxZe/wo22VMjzITp9wgsz1lQd2ogOJjUK05q9CrdPEaengaTuBIVf959UB2rM0wo60AYpZ4HSEt
NDLh3HuTzqkswQNt5O7m6KrOXUIRhk+v7IqMpWWJwQ17n4yj3Jg8LA7csGviOt3EUD5WlB1kiEmuecEetRUraUabqM+L3XPJzpzm+F1UESvi0C7UrDnXV2d2HxDSIf4MI2UBmnRSB+o8xY7Oc7V+jS2OwnaOxTN6
0e28FGMhp87aAVIKBR6RG2dVI3A+FxgUYFmCTf5zK8zXyugZouaoUK0UyvN3TgOq3A/EuCudiCFdiAcv2J6hvwWfiI4av0XBJ02/09bUt6EeDa51N7KUWLYrMd7OT+/98l7ZYLdx80rLE5dNMvj+rua131VW8F1S
M2H0fkUno3rcz7+9PSXVc0wLvdLxxzJnsHwZJbhRhg0XyBsLpm6i2/zaH896bbkknh2QOf/jVCDpCl8uoy8kiJmySuVz9N/2Ln1XestuxtN9V3pe5/uvS/K/7DqqVJyzj4yY7d0BltWVqD6O97/nNy9mIq78vZ45
vW+BW99gr6kqPxsKKCBfN2X7qsptdWDHMQ+CK9p8ovZCYbIfByWCKy5NHnY9kRnYDwMIS//xaMv9ELeLXOyRpgbDx9QKRsXsTL0v1/BIrzwHSM5z4pf1tPyP+1jRF5jGHFJjnqQvxiWHieiofh0B2ML6gvptkPOD
BR/UzrEQ3ViexrpHFX58xp2cljGWwcgyK79bO3Eav6HDb0Eavp42qSJTfb9c8For1Xk/eQ6W8HNuVHyJCj0jpQbfcvjqp1xV+veFm7WXuV2d33Weinw6kGw54BmPUCuQDlb+KFuzyUB6GG6WbDfTGUyzAwiGPP3z
xRL3oFLVj+A7QxA9iaQ9qiXBmevQmrV3P0dXK/ib/e10J8ivQCXWvkdx9akSRs1XKbOEuSuSM7ygWWajUSRjq25rc35AXFxSu+FxO0hXAAhu/b1RDVnMzgHwJrlTRb4k5eiclDAm+NQm8QbZzpNgQUZK0yULG51l
jceBvON8CkbRGCNzJwou0gPh9S/fpq9+jp3XLXdWOaZYqiNO9u1PCbueCmkzk+BNH+y57FZL5v4CROY/sVRC/RiDzgQr37KhVm+K6yCoi4wX/+y3lZb1DKZTm6JfC/gdoF9vhveoItss1KtxmKaGhTzPqNpE9kjR
m8Ek+cwd/MN6ZIrpjeoKxh9DrmVeSHavwRBb1uEpK8x9MWItbmgbvvRcm7bKfXm1gtIDge122AvjL7mecx9f2n6zazJZhYHzWT3qkvrWKT62Cy2JAL7xaj5+9XnHT5z27JCO7Rxw9pxCswYi8qEtTT7yug4ikMm6
08nK8zGIc58BtCEiSgerEp9iTWgskZ9klULY7nindRYp0A8LePN4YiwzzwLsWL/5M9S1Davw2o2fXeZ3da3ZVyXSOMz+Rh7VemyybsJIs+eF6h022TL9P6Ia+odfSzp09h2lF4K8NUxUJYzgLNKO9fm8+bruVWCD
KZuKbuh5ddplwajYCYP2YnQoajl+ikNpJjWrSpypBxRSTTuBL55JxrzbJK93B4xhJd1MCby8cTPLifb8UD/82lbB5cdjgFIbvx+XqxqS36ig6wVRKl6rxcbl4CTGF0JmhVN7k0ixP52rUqoO5kTT45ia+BN0L4Sx
1g0VRS+a7kNVm6dda5msIMx+WetuO3VJA7jL/isIfi8vbbjhKrdOqvgKsa8u3eQpvJrZkf7+BydUeMKcudIhGvOgxTeruY/uMPO420l5AZs/IZin+Pypz0G6tuIQOoEnOnGD+EKNeXormmyCY9y4OgVac1yEIJzu
msCheUrq1Y98iDYjThI3GanCQLOzGOra+vvK+jtwhcWRYVV/dCLddf2tEjrLoUP0jxXbc36Dr16T77uZvrkad604Rc/Dr+Abf52V0poCTeJXnHUZho6Y+JGXjMqwKqHvOd0kgXyKPS+QhMiq703nl7gw4gzvNacY
X0Us8QQ91J3UCFoPlgHP3iqFuYwDS8nUZcmp/fqmWICl5V5AhM3jSt1YBvl0BMr29rve88MH5NqAfOGWkcdIHh21s0hkeVrPuq89Vmu6wFVOTn1eCyOi9pVrYHDQ/aHjK4NzCn2UtbGydSvnF44bGSzF5C4EpJu8
4rN0nf6UJ0vHx2GRn0+lfZLcelNRNUTQmyhTXdkPlNZCyRpzh3vtJbhkSws7DVZ8oZ4U6o9Lx27j93hdEbq5NyI+zD4SKb22LveOz3euXQQHG4wMlrpB7Ds8YgW3aaAYD76tQVUba5+NeaIikGXkTbola1ioWVBa
Koc+ik0Ugtqu5t3ODit9/o6f+phYgrNoWwrx0msVCezX3GF5Bez9mlpozwXNHcj3YGL4++ita/puxBHgbWZ4ruQ1pt3UrLCD5FEcNUaswVaV60ll9eE2K1XKofCtIdNs8HAUO0//qBWiF6lX5OxmsujpNEJU8QPo
dMCqvY6g0n1BYtXJBKMuKhsoawdbEsGL3nFOEpKYayQM1lhBKi4maZTN8E6hx83TLmm2yZ57VATxwbhk2jPdX3j4JWSPncwni7xfVCyWNDjbt1WVPn871yIXC9MWrfEZeBfUw+hgk3OwF+NLmz2/dAUWpI1JBTtO
RcfO0gESwuOLKrecV0uRH489oTWcX2fKiCkx/eH8YVN+szhKfxH2xfQdcTCOBnAfIM+hlYFlk5mTVd7ZMCLxCGALstH3R8pl2QdMNkt03h1k9gRakjhT4HVoJcH38g4EMyyT6uR7tCjY4mYDY6g9WT+TnERFkxRn
ovb3RCOcuYSOVGkT3PWgy8iHItEHjZLpr98ie9nQyuj0td/aQsyvGwVLXY2iiP9FaaxnoQXPuXbf7LZ3YP2nS1unYku/eOvk1rtb5C2NHh/ZgjnHehdsXVA3U6f1e9yLZ5OUeB65fovrmRCYxf++Ca2pHscp0+94
TCke0zZEa85l67IvqXKQzslKkkn7NaVMlW9/aKcIn1Qed0wh+wU2mq+p5EU1Sd8YFw7IoQkfjVUl47NTEncAq7eCjf/jufoOo9LMGMpHO19pdNZAukZEfgd9G5cW/78vv+jLcAV6H2H+rkDuevX+vYKFtXKmX7Ho
gPovK/jU/UhrmT7TQphV6998uvl4XY3kSwosMnPitdpzW0uPzHXcT/rMh0KiWpen4cpUE3KaPDk3p8KkfV4mbzO3VdqnI3GbibuK3Xs6b2DMIyD19BwdTNgaJSjrp7xF+EmSdAlP4oMXqsdjTSK7V3m94cVXbq1N
SZb3vQA7O6/z/CVbiHWBsUc5zoDOU0P2dyuweMQsbh6ryHY/skWvTI/gtEJ9uaVw42+4M3nnfthltrH/yrt2pVQPovUg8oUMfv5r+mJeqz+4YW8jJAfiwEpRnp6DbK4R8qij0CFE6+5/ZMWHkGERclzheC4vucjz
ZCCESJlEKZRU15tEGeKmhu0ldDVglHHtXbSrsW0pELbOSgWgpcRx5/eG8QSdq26fviYTyuTU8HFFHadbLWAesxqHqJIRZcCgph3+J5dKMBIBjUP4uMWxU9u4tjOypkGXdUnJrCq/7fXrsczWu5Tn61UjXsX5LRGD
4mMHutVYbMaFBCXHjYIwx7CSToh3eLLw6LISSwvOlrstvVJBsjDWFmgkmQmzyVPCTD3It26bilJfUYRd7mj22s6o5qNAZ5kPdfBkXrItBrxYlfiQRVn9I+FuyTQJwPL7Sb5t6JKesp6T5+s7K4qH1sW4+aKkAt/y
GiSeooc1quFeeeX0bky77/8objptOrC1LjlVAf1W1J5nelfbWEu508j410XpRS4fzAn7fPwdyAuewc9eF2Fh2cAycMGvmFCM/jcQLQIWb5AE34EiXgLJ9RbccrGEU/FKrVMX18mvviu5ti3TQfG45X5IzTi1H9Ut
z7yjFpXieiXg+sjeLkZ1OlT4PWM+D945xco2gb9fz+LtLm6q6HfNzLVpxY08pkfa0ntQWRvynOy6KKzOEPSHN56WR/zmGTGZluVFZDzxdIFtxtRv681/s96fD1gRxKY3VWSJ9jmunSPT4fF+vP+IPjXyc18Bv94g
+eftDvO47fhFNvPd2oNRV5qWOsd7//mXMl6poLQytDJof/qa9LTwB/1q9AvUCXI6ZKUA9RerVijFv3TXj18B42u36nBQKcSO6stXgMgbvLzdMB7XbFzhePDjz4bpMD5+BfmDR6fJuepq/SatmN1pfrJI6CjLLqk9
4iEu0nKp2yw15k/P3H0jjQ80Iogb3TDQYEDwwXf2UhsHk8B9m8TiRRNXDizfI6sF8ieOd5WAvz6/NDtcY8JOBhtsIMv2Plx3Pl+PTlg1zQRcUscOCJrRK98s6GW4vR0v3+S4V39CUKj7pGCo7TZHp9x35+65+E3U
nf+kapqTsQ2+KoILB51xS18bX6QLbYbwywzCUi+Wk7BMIlCTvXu3WEDwZ8Q91H1IOc/p+dBM8GugxbsbL4XpnV86Tu2RGUu5zsznCY82SEO14WIGs4+w4eI3WsJaET+ZaucysgmGKGEp5kdUUooRbYt9u9KR2eSJ
7QDDw8oqXsidpjXWN6V2weHmuvHD0g/RzjMPqOLk3KFK88/QzOc2Lb2rp2ZmYRjAGR0fyP5p7UIkgJft+3Lbz2z7Ug+xI/qbPaUbu5r6RhsC1t9mJlHp3QYD5rnjcDCf5GbLto0tY8orWrfqnrR2d9p17xCsYw/v
fzXbmzezB3XObG0lQAfKy9FqUrUpAZRX8eswq3F5PBIl5oe1P+mTfu1m/VM98T0LBOU1g8Dhh/H3pjUTPeu5n7FT9Yw7KsTx0ZyF94mYz3eB0Ig8O9rXHpS32bOABxmazGj6yyZce8440J7Q+NWeV+3g5Un2CbBm
yZezrfJxEOHlnDJL/bBG84T+imbfdr/kjXarbdbvYkcUHF/Yz475P3oxBSrKeQ3aUTWFSKftdLwY3DKTS4Ncs22W9ebub9RRAo1J6H92GZ/XQXNpuDutF9zLzfQ6HtNr3sybZNchR/8LrNzCXK4kptN6jY7w2Lfo
5vg2HQpCvzOKlQgZIZC2ue9hvqzTIBPHjl+kOYeoEKhQuIv4GHYx0Io9ZW3L9iuM7yM7LQbtJHiHhz1MCWF/Atc2eajCPkQdq7z2yQAkp4cwAZqEvpTBq/NOgqtTzk0GTRbcSn+Nh5Yl6leXJABZDrLhdXf0Rhsz
cjOOTx222MyCap76HxYMrb6K8cxtpMrYorQnhs6oS05hNe83qSPBG147ORp3/VjtulQuKPncvr7O7k3B8WvF0br5MulvPuC9WDT7X8CKoPxia1Rer3V7EWT9qjqIKHeiDnqKxI61A2oP8IYrqBi1x/rk6DZJp4XA
XlqtdQGAlqT2yzp/INPCYUNsD1b1d9kJUHWDakUpuieOrJt70tm6fqpGu9Eodm4K6jzafbUqElTZjdpBPierAppaKDyyIO2KKgxQ6V8D9NcJo01OtSSynGI1VJNqUcuwGHhnymbK42DwsaG8XFkb1g2Tm8wxxtKT
3dtj8AMOdJ6Am6qXi/zq2GhLRCxspNDPAxVsmNijTmhGFKwVURC1NqqJdJgkAv0jbjhEqBdgYiM22/Gp8tG9kcyMryDk8uBN9VwfeBXpztZ8HQaO+omJq6eSuwrFqpe75EUt5QcqkdMs897kZnG7cKvG8bl/NAzO
T5fcKm0531xTOcLfGYrIaqGClKcdI99p2au2Q0jjIvfnfrzm6Xzlx6tLrYQiJsXZIpvnH48jnZGO2akuEkPs4+Oh7TUEyjcDlPVclH1G3aKew1uNlU3FzueYJqbZqVUMi+fSIWvu+ViI7vDqa/Y8FE5e2+AcwraW
1QH/ziBaAzOOa1lDqYYEmU5PJMgwSJNEzUkz7MzsvNKWFgm7Xr+Puq4jbx7Z3wt8As3BMQsZd1FiKK5bI1ZJZiqqjfTmWJxJuO6+S8jWfnzugX7142Y4kvISCabNLdFnIXpaGlRjsN4XtNv3Xjx3iEXx/vwopSFu
832h+zzcyJOUiF3Jq1RWsD1UpMH9Vzqg4aGwdPIZ9OdRBJOHjiDVsvHX4dVPurFMTSaH5s+lkuNoEThA9XsGFu3Xm7XW5OWt9Y6VKvX2b53Xj7NWrg/sUtPagwWRrX0PmqidIxU3GuoN3zJJYPGqy8YeS66L17UH
i/FUbSfXdAWcFFa7c82Zq9+tyPZOl6KpIaKFBGIFF4mRD327YscuDA5uMcpZc76HFaLPW+tZRjlDmVhTETZYhgwZqtSz7XgKyXe0YHXl34iy/T8hV/qY4C/m9C5zct8hY/N6tpDhO/xJILBIBHMuQoCFn/w4Zvqd
Q74s6rNDM4ujAdaPpwYupKgQxL2xusHU1t0zcEsMmXAF66rCpJGHoezYSctdeVi7OyTC6NR4pmHoTQj9WpA5soz21yfdeTfv2e+HtSoUepRkda3Mr1FESuj0YPToOR1R8kcsfSxgFvXac+b2Qf+pYMNkb7s8q/N9
PUJf+Xts6wMqNez2ibTfNJY0Cq05Mslih9zGdt9ysE85OWSXWikjnMIxOEAn6F3EHa1xQ5NdSY03Gia4PXrM/CsTcUiYFVW/4jizpqOmW1KrSLR87a1C0DcHnA2jcMjBW2ifo0crDs0oq9EQ2q39blW5PWcHcsQ1
UoYE+3oxqzbPBtQTOzemNep/Wgm7q6MAJtiJHD9+Vix0HgyiBWtosy49sYcRSwAJnEuc1zIO/068sxm2+sSM8UkSX8Mo28cLGOm6zqzBhxtecLzA4t9m2dmJMbPGrgYlIVCQLo/XS9yC4pVmcoFpHDgLQWOtjLNy
sgluP7jjts2FYcpALQckhdKBexIGnKBnGEqkCzpG+RF/Px5XC9LS3lA6siFsHgh3Tjs+ImWJRmgp4kBjj0H9Cub8xiTaEHmQ6ZpBLDEVgU4mxtXAApY9IYX0Fs1GthNjL4kEfaE+94t+I5vVrps1u7eS0aFqfotb
VEU3Rk89Nb3G/gHPZ3L6WnHztcU1MecpzA2RmmR1sC28RywztdtqojjlAZsLdfQdFgMp49S9f2Lg9m/AelwLez5Pf513+Pzmu0so2G7Mj5auqBt5Wfy5unThMouOCUEfqUZz6YU+4GL5Zu5UegL70ZtL0ROH7qDq
pt4cyFTbA15GJ9ARfcyDKwrWNU5OoiW+4QURS6htDT5Dyuaq+7oEtwrHC+qcjDc/lRa8riWMSWmiDQML1Qi2d/be/Fy1fyZYH04fAcnGOntOIDWzeDjU1PMtQGfSJCdlUj76ohpKmyb5YL0HDEunzaPGDOlIIveQ
vqy5ksag0wzZ3SmiXoqm9rxAYK9mSZoKgp1x3kpCNV2ibXNeqrN9LvuCZ8YMnVu3FoGeizO4gx9Fzd4FAjlZujhhN4QGUsE4t6AD2W4+o2gykkVkvTx8iR/06JrpBijna+KtmrFrnQWCi+qhyO56kxHY3xNI8Z17
dQ3skpPVev4SSJxV/wgs0zWdIy1AfVIoOvqn4G0If2wbxsMDN7yOX0K98fy7N4riU6DSTjlUGUZFdJCx3G3TZKVb27iYjz6K1ldg3SbASxbbCv32CtKU/LjSmT5fAxQ0ZxT6R8GL8iEJNIQGpHA07a/mJN156Flf
vqSqSk3jlw6rgehAsj5xUDHHmwRgTQFbQBwzoObXcRDfFRIPpQQ0mA5x8kfj5ZPsKH6u1w2K+n99TnWagVy/n+T64+TJwPMkEvGcABaOMmCDe0p7hYAluJh2Ok4DRwlCdjQiw5w754nh00bSgmca6wMaXwyAmz29
7sC3CCXUgm8mIIO/22QacbdB0NNf0AiO40EhfG8lQCbKl3fPUI4ZBF7ugUYloBwlq+w3DUuYFiA0AyISguUC4yCPe1I6uHTFLwkRAwK2HrGfq2ee63/yRXLSTGfVHAxHczgZqzFpuVElp43NfzUXhd3cj3DJR7X1
hUelMcC4KkxVHek9SWkBotAvdNHM2aXvlw5Y8BOSD2bMvfajRHVpWk6Rk5RdVu18xue5LfjfvrFfzce9AW3Ve3P0Xw34FVcyurS9NDEbKHYpW++ZBfp0PytGYNV7g7sVDM89wPziBws7rmLwdZm9JR9MNlFIyObg
B8mVyzbwFpmEI5W80YapYDr7YiOOkuvPO2ACgfOUL3rEKOjjH6SLR/C6vRnlKyswzKZBx2YNkz4nUzvdR7g7Ab18bgL5Y35oPVyaK37zFbCk3FESQ6aUPaWZbjEZ5UaZnuA2yZl3U1S+kSJLcc2v6hqv7MFzGtHO
vn7QiNsSa0Wba7BkN1E3Er/Q4pG+sKR6ZI3haZU1O9iY1Kjt9mumAbXkutUHd11xtyp95jFsoK8rJFRvBlEC+vukc0yGl57LvXAbpzhimk2hwjna/e8lznLtXYpIGG7BotyjSh+obZqqu7pp5nuvni1TOrEUgGDy
qtwZUf/JGyBiMNwtjc6m0pHAWTG927U9wdsXH7UUm8H6tHTdOwETeKLrNFpulmJZQwhoYiFb6bWdboHyjvfUkRGfnox6p10f0t/mCtxn1LePqD9kvH2MzK8Ntm2zUlRvqv6224OWjmX43i6WddQg+f3ogBCjeum3
o26Sjp1wKiH7GcAjNHwHEdaHhg+Kpn6g8fz8+wZqvLt+thV5oe3PM/544hXKVcm+FtKCd2UL9/chjZ7Fi968+ZyvSomUdOLtVN2NGrDHQzApimoV361jW11S7a7ejnqonGsd6wxLKTeuWPZW33GOp/dLureaesHg
bsz+lBrdVaUoCFw8rFm7L0q8v8pxsYCqAgLyegc/N9J+OpRd27D2Vhojn6FpCoH+J7meh6L2MiJiUvg6iZhXxcRM4nuDyr6vGy5xqXhbF3dIUEH1Ml5IzaY4qycVlBpSsXC9w9Xcu5+Ky4F5qHEWoTu6WHTEqU5a
BMjw+qOWc1VE5iuBYkpVv90LUVn/GalXEUiGVhxCsFxtozEXizUCAg0MpxeQQ5YbDWYi/UQTOFzVmgAZxob43X6TIuBRrzSRHAwKEzEVihQevtb+bcbmKuE83LCyKOf+7ZxnK9VbwOkDjDC3abBTTkGp7XYaI9/q
QAlEKCFtCe+EyNtMPyTMfbVN4wWcJtvTL5DmV1ZhwgejU7XKMiW8frhS/FusNPUgc2+2YcfeqAUNiEwVR0GWSlmfxmemor/58bZLy8BVR0sIw2qEObRT9okvLvwO5TUvVWwrI/BKaqgK5OW1kTkEsxb4kroXyWQq
zCzyenwXgFtTtJQu0+ZdOZLXmVfM5/crDPTX9OChHz28lDJ1zez5HnPPmkk9QhRvAVFNaeiBdgmAVilTtoSZUnF0qdx/rNC0NXP5sybUHMnwIaSX2wSTJsOrO4wq7NY56zkErO0GqpseytRisLAPPnMbdJfL6kFS
O24aCsHW+ot83R64THNczzy+PxysrDIsQbCuCF4ja8yEEJJuMZVNGGV0Yo/O29Y/hZJZ6vXMqpPaqqvb9S8x8Cv5qfCzAhuw0mVaBeN7p6vFt9mVP0xmNMdA6kMhQqGrSkjt++Z49wjtI2u4KpLp0GwAqgWc8QSX
FEFc2ICZkPFzsqdmR3ofvZKOBw40HbLXwksuuVJgdQemPiHNlrwN/yQuVNqFi48hjnGQwDrqtwrIoyoMQT6q721aHf0OeRjaSaLL9RqBDrMgf7Lo4UzKb9cs+RR4OwMTdF7nw+o3I7jWnLJtunDqJFSViGNPCLrM
60eNN2PP+FPmHon5A6U591J47w7QsVK1k0j0oerjdWteVpAYebjEtXSAkoiXKEo0n1w3IIqyEpBeEWT83nGo8nEsid7ngtiah67hJNx48IjiC1NDeYV2uAQKpruQaTzQ5pgYuunhrMjUhoqlyscHip/16nG5StZO
+0XUqD9U9Is1AaoJvPFQqL5NqEpw+H9a0Au6VjDL5qkmni2BlmDlBF7EV0RSPNU63WQrSkMwqIouB0Z3O25DhxOh3kWA5uzXwBrsGhYAEHIamn3r9kO8oPmILmyAcGV2qaeVrRP35LLcH/wi1qIzrwxgV0PzWvYG
P0eWFnHMRQq7cCdMX2OUp71NDQ0NddvkMgfqWjTOIIVQjD3I/K73yylV7fxs7pk9folyNttGeBRY1s/ib74xKUXmC7n6UZ6qort9qSqRzA9FLi8STDqlkTbWF+OAc8xFWr+Xz59GpmD9lDIOPQumUiJYEmZ+sDxy
Bvh6Rr5VKV0xyBHzlTzb2wz+MBmTyJNYEEDQ9pH/Zq2pGVI2taCRtcU7+5Fqlh3YgcgMjratG5m7pgV6PIkr5WZHNcAfzEsaChMvUK9B5iketVS0byLcqz8XmTBx2RfG9r6dufRZ5tpbZDtfOKgOoKf+RJ9q5Tbp
HzMdmOzP/QHmwK114fw6otSnRsLDfj6kTKdzl+6SA3BmF/0jaxG/yKNfzs8HdaIeJjY0mTQSgPS0mt+ejvf8SDAf4sK48D4uvJIvh00l8W72CAZ7ku7+dwZtJ30uMLNN2OZShtUxIoOLoT0y5Vl72eEpD8mYRdpl
sQh1Mz4uFKGqeFjEFlCKv2k9LSalbTWxoJfmZut0TQaiOzqILG4jffGQRppiq8N13RAnJH154d7JfB72tFp/KQFiQF0vPLv+vIYTAKra8UUEvMwTSgmDdxxPm8tWZiFUF+COh8aobOiOMryq/LxHignVi1AfyytI
L5rDfk2ANMGabd5FrYpP54wpS3jh2jFqwWColamEfY2chctyfY0bdiv1xF/fox3XP7+uZNOfnucU9qGms/qavVw5xIOhwXgF7x7WPTNBFKnsrAJusI0AniHtdbVDJVIEPjdPrbNzVwIz9Gmy3Uf/U5Wu1NJUeF1U
qgriU6+rNNx4bDHS89QZJ2XH5Y7pV1UGstEaiqarni1h/fmeeWxeVFmsy2cuYEXFgMjzE2m8kY2s/4NLT55qHdcMVSH/iabk8do2iDncv1reFUV62xOgsNhQwniWJQwlbRxCGMymhGGdNf/FShqpunt1jeh8Vg8g
XAjkWgKOmRciz0R3k7IVSnOAokeA68arnuGCwiuk5vbnTS9FSWx5KKdpBhwKiNKf+pekjhsVqLdpwa3OIjOr0ldCNenTXaoNqOx6hyLRmRix43oV9G8hXJwd2BfQqAcotP60zcVVbvR5K3+DvxzobbkON+aFm4rh
myxMYLL+vqnHLpxcqFmtT9MCpQWAxwtJHs93afpqLEhulJX7JLkWA8BWe7pYOYSrg0acVqtWpxjQc+wo4SL9OnGVVt6WUlJTdlPRvMgSY10yofuIv5fv/P9jmjZN6wNrN0eIx7UuBqouVhpymECZYkOFUlGgskaN
IeTDXh4sTR0mqKE8X9TwCqoMDXpzzRmQpCEZ1vtI2t35q2eWL78nvCgBLEm8P8cqjVwHIheY0i3i0069ztuJ5k1QNbCamQuqixgLZ70kpWtYNUc9U84q7Q8mCMunhzBp2u7duvPsZDga6Lzf1UC3S+oK+OORA6vz
JLYPwXfoMkHmjT3aOYD2/lV0AevXPklgba8fWZ+tOSWfPgad/frfQ7vVcKm1kkuHjcf+sDu2cMP53+cryrO878zHW5CChoZCfElXtRcS5+C2GRVnbHnosLiJqFRv9vkr/CfpR3DL6AiwprDg9udRpED/rKBjf7K9
WKU1gBbgnELW6nFI2YluPfEeeeWFQzrMhQKNaT9kTiYtGu9FkvCWAwu9NYANGQGbs37I9IdLtnyUMv6RcQS5mXcUsKNwAzhcQeDG7+WzAqNqxi05AY3XlSXffJLM/a++X6rTVpl2f2z3DxNKapil/WWa4Qz9R2QE
tp4Mt94dYAr7yw4TUr7hM2buh6MZz4+hnEFT7dUso4AmIlwwSGHl+Q4rVwhcIWF2sbdMhNh7AQ6Xy5O4mNNV+wRnOlh05spF7HToOcy6zHfm8S9tqQRXfq7vcEOji3aOjAUP1Mr+ws+dcGZTx0SHiVP0R7AXfsCi
SjltR7avCg46JYsg33dvUeT23Dp7nhWXXe9XyQg+mSXTs/se/AFOj9NkQpfua6RYEGjCgBUjsXcw/O4usB4bdfCQIpwz3OuQDJFaU0O1fqSNVFQHKb5rHOe6qO34klpBdKxMlgxl1nXUt12h13FDdK3wcGpxvLae
XxVQIQfZxDezDG79ImEIQwIbqwmNJU+5oHmGpK2EzBUmmUYCj0XnwkPAgpc74Gw73ZN2qiY7pDe6FbrWjvku8jeZueCtjWkaAmqnq+FKCT0+jXzfLO8xFtXMHoZcC2V3zf28VT28i8ZORseLNHcae1TTFkSIfWNP
/MZdRJ62XIDrN2hSUxp4gH4l2Dk6rbqOZ0OkMOCxCT9un/q8dk+jzZuZrnVnZsHM2o7EfATnwuj659FkczSXrCznSq7EezlayC8maPtHMxlBwhUHKuhfxajtpFCF6iEH5amitVxvZdyfAFk+R4VZEBxnZiIgOVlU
2gK0Hh3Iz18aQ7eE/Z59VnHudx8nIH7HyTvmfsEUHEV0dvNZid2/dXCR6XTJ0lmtjTKVgJSbZg1+U+L70Tw8Z2QFWwZhqW9zatMgBqCrHpv18BmkbdZEorWzIBKU4sh00Pe0wTtHsNJjCKNA0CC4UY/SYKHtUMgB
sVN6FjqU81ECruj27B/8sp2hrpKwQH8nrlhYuqwkCLlcuoU1XT3+2tKgnwXXNMVp/W4zvn/xVJrM7eYXwkpFWcwIJW8n8XZinMsBid4vuAWoE1/7Kwb0bDUJf4fmTKK9G2dtvWnNmjrfnVJSvmvbbZGgu3Xg+kQd
Z4uxtsQW7LItDfiE8Hg72aDCYFAbN1wEO/PG8IdGgthoMIkGTl5BvXn3XmB7RWjzXkM2+WSNrY+BZsG6yP0yWaDIa1kA4RTVLcIholAltCwCDet5BFhOJlHaBjTsTQdHftQazOuHmgFzgtfnxKZok5JjKWCXo0zd
KlBbtThuHVBHXt2IAfWntRNZK7jjSO8WznbdNlC9g94XlrrwKaunlBzkVQgsVt4D5BYLiCe7axZVyFSFMVTrmgb/all4jd7PmrymUdwCunLm2qA/plH5Q3dVZFmt5F5qO/1/hGZiqb/+Zp7ja9RfipReYtIunXb4
P1AAEaFFCdV4LynJdKHKFGsGKhaw36GAEbARHJlk/hhrYveQcbs+3JMHBfCsQBfcwc/pk8N8khMoDLAoTmuqo2zJGttsv2KTw2bCA1odhBpDd/Ig+ufhRbVa91GIQlX4E++95FpbqJBVqdr/RFbQh1VCLBLjCNLf
Tvjz4ThqeHJ3v1RBRMvk/Gbka3YstX1zatY5kaA76XR1zlqZAtn+mBcnIpVNjfM39PEKN3uSzWBUP5wWAByTNa9Y3o2Z1KkP9ShjxoU+Qv3OVfwgN2YbbtNleBvHiBtuugT89Ri7IRpIh0lehy0SxHeMDJPagxVP
jFcpV5jhmEa6sbn5Ma268m0pLjxus557zgXdZAKwI5XrdY4MC7zcNy1idUbnFsYJjlQ1/TrHIJ5RIoOeWPjkxYp8ouObYXgHzejIKNsAP7H0epF7mjk5xMxTv3P4h7fkeAEIzyzy+wsWbtW5iIqtooC9z8jZdYPn
YeJ11TQgLDwR12BA0/Q5dnzKwnjiBBqDIOLIAMv3l1i2gxUUnV3AiQtyTIxEEjcRBr3A91xAk6bodTA7GO5rj/K7NGtKvEkOXzm4S/qpaZrDBNO3xXJCN6U7jgfwBao51soEKFZL9hXMDH59bS621v+jPwcV13Dp
1huoXGf82y/cFHhJuU/62U36Xs57kD9NDJd+p8kF/CKWav4qbQG6fnxt9l2dOvz3PZtyiOkDVNSZstPa2BmZL0dPOkO7TzDsdn4yVDLcxVlZT4+9K6iqqVlfca0IzvWqC2SpA0juL8d3TFwqG9BK9OmqoPt3Cs8u
ldrD82VJDS84J2lXkKvelfazVy6hytqaTiihzmUEfY4+hUA5zz9nDp8kfV+l2b6uJVIjP5ng3KtTMS44e2ngPMdEnDHWq+LuFyp3a9n0vhp4v8mRMouCUYN2Y+5vUaJI+56kTdTQ3uMZrTQYv1vSD/VFTWRhrB9D
j6Kerh51Q0nvUs3hIvrPtw1HuJVtPf/3bTJ1vh4nGTG34RBScy5jNZqnss992xznRpPDR4p3u73UIUmQvhzXn2SF5I2UvT+bnWk77lCkqGjWiNOa5Yp2qi/+IuPQmXpmYhfPEgwl69lsvGVW0rC74XubZ8emyUiq
Hq4zEUSUr0VWlI0T/GZJ4/+7+Hd96t7Zu/PmTryfdvuT+t39xioL+tqTinT4BRcbmLOTAili6uyQkMNksTV5AnFMQLUPIlIB6lETi8BvHruIQUuo6f4RLYpL3+fRNW53/49cN+8Rx2p+3YBHri4nX7otl2bCPQRp
L2lzywyLVBO3M/ZpF9pEt/JlnWzvJ8q6ktluYa2T7WgeVwCiYr81LiOIUXNjup37TVxoVH34gV4OmhSHZAxwxrGwhwLEVM8K55L7TQAsjG4hOxwRm3ZzVkXtllkgiFsH6A+YZccG90P8BZqG+kTZNZPm4gUp+09F
JZF6Fi0MkNQz/GFexUsx0pHG4aGUgIDRqWogx6Mc11cEYGMvskqGNBUjXdY4oW4vjI4iX54okmcwIrt8/khW0ibqd72ADit4hDfD47GwG3qp/AxljiSokI4KzIft4KiI3iFwE0BegonPME/IyChsABx6UBK1IC0V
lSMJQOWAULsTvLRTdDWmIXHFb+2MbTxbnMglD0rax7vBhxwL3NtBU2T63p0+UoSl0GHPFmWkoSw5+s14ZOXyAS+NfkmuOYUtckxQ6HdOOgF5CWX+yMFWdqsyjv4Trf4DL5yQySmUO05SdTS4iaI5hbNJzc9m6ewn
zMSOj/LoWiY3DSK9R+HB4aZ2g3zEr+ej+t724R2yqg7x4acv0vi1V0YLJ8QH7MGU6FiJMzvrh3oke8kT3ihY/ZaDMLdCS9Fx/0DtSdbmHwmZCpwZbT8B0KyhmvXssamsnWJRt5diwrHZfjghv6f3CEVyQwybIkYF
KmJ49vHaHW++SqH6G968uCiOiLL+fnLkuLzoHU85f9M2SKoCmjyXlU9bdtBUu6kR27sqNCn37Ca7+HbwqArPg7vqdkhXgaOfT5sIrGAOm7m2ey14SoGd9F1jXBwmPYGMfWjHWVQPpNMn5lFdIQCOyuWeYO4lDcTY
wfKLOxiS3oVSCqKQLs6+qdaAEi+2ve/RUBv2I040/dE8b3jKqeb3I37sxTkicKG3MQOaFljqycjQz15y84T091cHHdyOeVefTbPiUWW+LZ+/LqZWVFdHM6N8BBkpUkTeZLWs1gPZVncd/BXcKeivwNWb/zHTjp3j
RK8agd5VSXvF6H3qMQrZSVDQ/2GgqZtiXhFffPYnxPZ4grT0N+BICrD5PB3kr2TvdYYuM+4McNuxisDTz2OelaTTZEYT/H9gT8EBodEsD27AnHU2kPdaTuaboeTQOGkPNkqGojDYn9rx6H+VE6kAbif+JgNPeGdk
vByIogaPEYFtMhiwcw2+cu11RZcEuxD/1/z5h+2Nj8/eb3lgO6lzNX4O/Uyz0zfnnAHb6jVIlkA0B/s6Ez4wGMs1bwo6oTgR6aCnmVm5zo7nHCyhblQAcCLU7ehg/poR2BasnCYbLFPsKkCZKbXIrgtLuxCr/SlJ
mPCY922b8q/2dU2dKASjt1+c88VecHrxxjM1qweNLdt7+N1lFqTz9scdQ1UjgmpUAhStOgPgKT1oMechO1RInnNBnTyujLTXvwfR69uFodbXDdpTzAKpleVWo+WEDLwEmwkiZ0c0ZyWSPu2ZA2VKJcntoRMJAhYM
H/+8Z6TOWFvPC+kVVtWmCUr++HHlTOYFdqjsp4pQXsye7ZvibnTI0LSUsLKyp5t8Qu3igIyaiPA/9tb3WNvlaAwKzykJHz7LAu2EpIGAAJOa4IJajZO039YEUx7piWWcEfwH1DoEH7bO/MWyMW7RSAIecZGzzID7
HleZre15r2gi//EG0UGfxJNUpNq6yeG/yHb86NjFyWnLHlb48xLH+KGtgUYlDAlkbMKgpG7KH3gn8hCua7JTN6S+9nf7m+7slOxP/qs/vedKpoz99bNYT1h/7YcSAZTrUcblQorOEkG6iCP0cXJX63TfTjJpO+FS
JXpBrxis72/srzE/+3x8Y/GloSe/JZXjJzX/Nz02jCcsYNyK6NPV10Owg/il8U41B9Taubi8pz1EYTV1DMKFoFkaBcqz+tMhDQr266uETP8AdgOGkZqueKMIaNaiYC8tucWj4XfU7SuVPdsBB0ouPydE6VxHQD4i
iu9aRnE1CNgFlH/HJs5O3JZwmNVC4KmPDShoqvV7sej1rSvvuqe5+f85nIVCkmFdU/sZD+AmBe06XGDEPDcmJc8qLDYvkmjNt2yed1FFp3hwFuN5BYCfObeia60BrBlcFsNf4TInp/Ywt0yGN2QlPUHPRW5/DEPK
NZ31Of23UDlDTsRYfoV8Kl+ttDZXbrAzT421DwtPkR/fqdes5HF9gLxL0R0qvNw22+KkCHG6zfFkb7Vk20daQ35KR6bB1pjXaG5Ddtp1Q5AHNc8scrTNqhcQKw2zFWkf1tyu79v+sxBpn5fPLhjYHNshp5JJi0/r
oVCFYuJc8MKK4Jllzll8kUqVT82ZGHTNFh+HT1VexS4QEDGviUpFwHxcSN4e/X6iIHthsF2YBkhd/RwNDRSgJYhzPKhhlH+xMCF545OzBpLFDXge4breBzI5YoXTi+suT2XLyeHUTF3MxXkPLS7V+FdgR1NJVjm1
W2XIN8WfD+SPm/gN4SF8mNi7omC7ElNjfgc626XzNG9MXeWM/iXdgmbuT7zpz4uAHXih10GRaHt8fLDAlAK/UpIZNyiub+QhvBA90/QyyljtTxjjoOEGvKW/P8l4LnZv/hV174i0BYcQPedej/HF/2+nZa3VraF1
QZbKh/29mR7Jr06kgz85LVOADXNxtBrExh3WbG18vTQuGD6FN5tzkBzMYKmDzAS610Gj+uuT8xQg2E39eHWyH9T6RYG4FFZrr7oLXFb9aD1T2Rl39xsBDG8wZYxY8kmCaZVsMrbfUyuSmRpkrY+qlBQ/YL+r390a
XOuRwDxo2ywycLzup0Yh14sDmUPIRBg+Ws7AcYXtQUMqClXMRYwnyL3saxIvYJFzsvBI8nifOgzbLxK4iElV7DoCFHG0VJKi+G389Gp9itPU/7Q0fU8eYfx9+YKY+Uw86Eonr46rZPRgktcdTpZrQss0UYmayBuo
PB3ro65ad9EZnXuz78Y8UzCdzBeL83P9Qhtv1/6/EaM0m4F/dcrSc/1SRcyBuT0RoPW7tYo/6kvi8BEUC1UAW3I75fMCAy7NZ0V/WZolsU7pYjQspZk5+ojkgQuVYt+FxOpb73WaZJgtUz07u5aV/Ulbc6Kfvbg4
JQU2uAfgI+IJPovzXfWGPx87kptt/u4oU5AWwTzjeBq6txSoSIMeOXwoO7tas5ChZsM1Nfj7vdj0JCn9993liF8K4Oulqhmo7T4xI5mAVQZAMqIyWtp1BqqAXmRIqnuCDC0D5ESngBV0ssfncrnnTiUL2RNMuxTH
ZHKmqA+B63j8JgF5iwdfi07QGeS0LIGD2BEEl5uPao2LCi4iIV/PffQypLd+NPpSQJ20V/2Pu75xHl/gr0/EcM7BzTVYNwTI312+dSJWdEHYmhdfMv7bpnorBKd21u45T75VXR+ToSoyPxE8EUvkOfVYxmHhYhjE
LuTpFFXrVgJ3fQoKXEdT8yfS4aYKVqmJeBrQUybS0SkjrmnW4vHuKsfUNqZBTGkQ2ESZG1zonq6yyiRoXm5VJaOiXeq90jTXyHC6fApXdgRFwtPlSueimEeEYeNgY27isGqJ+NJdtZuzYdtx+QeK4qD8Ez9xZyhr
Pi8ZsghnNUkVH31vLaH+AjOt1oo2YanY7KK9Cd2dMwJPjsy3imbjbtyMV86cFW6lVT8v6mEkIsz9h822MBY6GNjDfGo8ff346jr8vbn9szMlk93zavWxJ2XBNmdrTu5QxXohWLnJJz1aM7ykczyS5pz7ZUPVvsKe
kKN1qq60WRscfW9YEGf9agg35Jvp5RT+gVvtO6e0Ic9lk39cYglUDKoXSjHT6BPqYAEGEO4JfaTshE7fa/GC6hC86hqKmNGAwHYmEpBggdEprPzoguuxlL2G28mLBS2t3gfY2N3LBScBAcfL3aYvW7/Vg9W3nLlo
NGsClyMw07iWgLBNyQKzH6871K56Ip9N3sbrgvy5/PBrFX2F3/tMF8A4j0w/iQIaEWKVsC9ejS+o2MTYZJ4oQeCplKlN4Av5T1LJKgTsr7kQ6A+iMORIhB0bUbzAPzKlBKKKxpA9xZVCWY2Yow7A7hkLQktJuydX
6oKxODoTZ/crRV6285utKuxF/2gpg0qHtJcQ6wFMeo+2q9b/p/rVWww1RtDdH4QVUHlK+OWaCFBeQhYb2nqDnxhnvYV6N0md8ed2C/TgFpN2+NqGuu1Q1JqODPSZS/roCMHHnu4kH83Asy47lpj+/mU2k9PRSY87
YPFyxm1Ew5nnIR6JhLmxoi0GOCzB2rgDsm8/t3erVtDIjsQE3mnGmRbouT+9tUKMd50dTdt+xm7uvCTr2dhtm5t4467taDu5G1ib0E71bkvGQIW81sjni5pJjpc516r8NuOaZG13Ti10LEV+w7K4NdhlQelh2TP6
5+6uUpJG47wxu2q8rdPv41ApvqmqqF2fOSN4TN2Pn0mnTjlMAV7HIuDAEgbyl9lqVhu/dCvptFj2qZZagbJfe1eZnVrzhnA57EQ/lF8VhzscwolQpohubbDRKrwzqe6eKx7Wk72AJw3N7aTNbko6rNjyD4KMg1+K
AEiV8PvjrVsEfSVqderdjy1fbBl5WsudTGXcX00Mvdz9r8OsbW+4IErdXZ4lxsgfRbQj6kr+bgEsJ5P9wLrQcwcJ6IwRHhu3WbSMQ78Pm2GKB38+bfs8fzECfP1b9pe9dMy76jhlIGknF9uillZwBgcnL6fUW+Gh
aw7M0fuLs/5bCNG/c6WuHx5+UOZWoOCraVOwmUDX6l713Q7TLbzSH65PWqH2fUlyl3aXyOa4CmECEUAOF0YitxIIjmum/Q859j3sUgmvWQe4/S8/sb8OapbVMQ0I6AsZwFomTm8wd/UrF4fKZeUZoiywxTbqlhDL
R8GZwdUBatPyTSWye4Y1+sL3TBPatFniDlUrfaia4GyE+KCHqvB69DLpa2ck/4v2fcVY/HW2lK1F728mNBq7pRiJq11LOD6l/BKZn4bwR9Vpog7CeU9LpEWx2G+nWn5kBbCgzI7749+x3VZRoHNe7IzHqocB+/zd
i2xOMzuQ2pFyLIVsx1GYYw0AAaeYps0IEZRXAFVeokwX1CNu8MLPwLPz6o40N30xDF1WAto2ezJop9RkJ++vylll0UzvRtEw1A/KvrRMvHCTuTvIxiUVor5uA8xn3glVMZb/OIjmwn42WN+1uUuwXPvb/LibXQZ6
TsMxXXyX3fg+it8YthzgVL/GYLLj+TSflLV9IgtA5YjOf41Ao3lPdgonfzKnfBunah/zz03O/uQcNnYYm+kROH+NnSKiKoy+2i12O9kBy+VNyxu14nEnk1rwpja8rtVKKSnr644KQ4MxfdC5I9I9V0Mui/f2/VVW
UjmViwb0YR9QvON8WTvvXxMfgO7VVb1UeM214e3K3Ll6ul0mXCh1fSGQfUMXMjQHagpuglW2/Pea13vNVD1+5XqT0SqjiXdRULqurCZ4X8vAfee1B+CQpmqy6+3VlsEDTc5rcIXzQdDgx8Pm2VQwvxDmvPLm8WwU
esXDnwd3UBUViUEF3Y98ldkobg6j/6YHUhTNJS9dKsB828G0xdetVPU0oyYBdPbPnNFAK0DszyF3lK00mAzVI5GDRE74LVJum0TJi9Si/YboRV7l8Mmr6vmXRAHdFaIKn3G0z9yf7IHD5fVQ6ea/DTdsHMtAuVK4
czpQyO/SBKaT1eOKgfF0N377LMyiBQOJJOowgwbD52RouW/qkqHKsUYEvHMGwXTBhI8NI5NUu/IrxCFO/6+v3ZI/LdXjbeICs/9+Lzb3jawWj2y5t+t7s5EiveWQXpbUY/fRY3N3OUZQDfHR5pMdfU3Eqktkgr7i
/2PH6+Di9a5bVAqKrkCunmI4leVt7HnjHWf8JUIGYfDKpwpiIG20SL2VL1QeUlPuyvCjysqExuRMpI6Bh2D5q0yELCyeEU/Ohf3tMdmH4mwZDnidVGna+FI+FT2vSG7jZtSj7FB/pgWpLrRJI6qsRc8Wg5EmFVWp
fBEiFPHyOX6eHckTVM/mIVdRSly6NDFFyBuCHRNRh6wHA7k30V5dFqLDgypAM+ZrlWUrhKUMUvAGadSp48ebF58oAMvRziDCWva0b4TQ3+RyPe1mp3iNEbFLSaPF0VURvJRoWbwtRPmygsrl4qoCqqrvgfIeuZdM
Y10vdkWt7CH9ld6RzmGBLHDP+XGY/ZzzAJz3dJU6On9BaRf4h3o6HTIsQgH7zVUEeUX2QpPZl9KrjX3eBQiyiEP7q2f1U5x7AwghbSn7Y+s08I64jEPl099bjvovX5pehgKadRRA3HwKDpuulq8w6iD+c5ZKIFsT
7mKZEC8OwDSH56h3sOBLOIaoMTfKNaL6Q30+dbt8oNo+on1rjzfSiXGI1aUrN0R8hxpi54Nqv8s5AhL85xeBMjqHIVSkIi2O/3DLA3xSbh3cPkeT+G6u2hHeUDpPxXm7doucJLjg3FQm0tVHB9XMbnVkLjYluU8k
09mSRLk9RFPQQisqvjg6RsVBsiICIsHx9/poGbE5cl6akHPRG3E5m8l6Bd0opDvb+Fr+Cqs8DGFXS670/bSoSKPTrMdo5XokJvEySXrtyJblg3h8wUXamJVsULuLkyG14HXaqWmV31eEgaS0I88hCaKqFxZyAWCe
3+IBPfJlv8zUq7nNPsHBXDC1l9XpzMgqYBDvdmZ4lD3T7A8NsBQPOPbFqGCmQ5lq2HvUbMQz8u2acPkyC60ZP1n5bSlFF9CXsRr7XoG+4sJCYsFMxVtt1G3nZfXHCGFt4lEIYhPKA1XZgmJuWjq5Z7/4rEcWw+u8
chVTuakqrm+dMps7dulue1nkElhz8z3Ub5LiCynhYdJ3OnAIxaVphfps6VEc1+9uqv79lKIkxeGdSjDgLNu29Mg5cxj9W5hVke8v86o6l9xieFbvWhKqNgtG8s2VhyD82Fahq5OJ9Vs9cFU1K8KbL4uRwGlBSRNj
p/y2ljabvfweh3uJk2XAXvuuJVCWOuOuTerZu0z1HBHf8giRmVZxrR2Wq0rKL/gzGVKU32Nnk+g6GVGQDg6c9p/RB/9hbPWl1H0BNeXh3XDwKWgqD4iSd4UODmkMOXG6aOT1A25Av5x7oV/cXzgNnGv7u1Z9SfUd
dLVibMadfa9OHXr13f6BleRDGtEcb+9N9Zdms/y/joGuVv7MPoJn+r627me3EVtLByLnRiy1QuksJD/R7nfcTzbb/O4cTJk1wiSEOGj1sOcE7N/ZZYlXqPzrHzSkVYcSuKHy8rDLoGhA06juhiw+hgZW3KxgmpJz
W6iIQU4MxT/U5V4ToMBGrUeOly/3EAezGJRJgPlynL/H6hjkIwiEA1iVBgn7uX6jOy9gLL4KK5MwrVcK7uVrRLWmEmKiEj/VlOASKHNDJyjEVnCw40u4k5ghTtRaBA6PvyE8pnG4xzbW7C2QxLcFHo9pJGDJJ96z
Ed/57giH/PKI4sfr88GXXpHiVJKOlmLRx9+Wt7+cuKO7KeZcbM3pd/7lGZQ7p7y9zp9/MhdGp65nl8X9julq4+CvLcnl+bi8rJv4SknMz2/MBrnGNwrGfVV66A+muYnOp1WkTThsZiaDvRyar3lzHzsC/piuIH/o
a/4+QNx9gOke6OnNWj4s3yn++S5CMVujq59cU51IofOeo/M36RTMaKmPOyBzstNjIpgdhqWEh5WeunLU8dDlWuHk5MzHF0DkNK4YEiuZm4PiTILtVTBXNag7zjZVIB/Hi7XMakvMrT8WI+9iNxVMKtWRfgjcJn3e
R/ciIIoHh1NgSZLr5Ju95HRarJ21x8V5skaTTBXxBAx8fMQNpsf0Ukd+WleAPTG0VCjojLC9DbWwI72IPkaWQVVdgmzOX35asSuerSpbWPUsLTTjzKog/kpTzD/Vc0Z2a7nPpfJg+qlcotK4kSZ7q4u0l9RDAPUa
sTjUyfIJrnm6rHZENfIPSQT5L/WZ+rtHVp6X6tf2J/SjpsKSHy1GnlvGRb5sjZ1WYD7I572grQ7BdWYqqRO7BDdaFKfdjB2RebpkTrVklWDe3UCkCcxGHRUhhxT19inBZKAzGmT3CRrjXsTHTasA1Gd+871spXy8
9PDrEg/YJj7ykVPfHuDfbpkZS7Ec+E9EdNbyghrLc4GJFPcp3KrjBQt1fkk0uC+Gzgegbs6z3gCOOIJDr8x4WSTQ1SQg/1ZCrlPRYH/DTBIe2S4XYNuLO9mWVy7EO66328q463+K15pf7EL+x4ujjBF/PZUp+WGl
McUC24iBglB6rNraYT1TYf+YrGsDz5bbxaK8Sw6v84yG5XjhxwJ7sTqUI/yahWdYqSkNGfmoOEHyH/bT7EveJWKCMoewpQfwPJCVZG5v1tuMSw1xzhc9zY+Dml9eHy9wI7FFaVc6EHSmPZs9+TYMKdRzXLyZ7qe+
6Jt7LCd0POfeOcPnPEHESaMrtK1roo0QOXKM2Y1S7Vudw6ciVRrP2d4UvrGN3WA5Z1TWzfrIwZO38HynYYcdd6se76wc2sdX6zN0wGXLcMk8FCSNK5wQTlZPAex6xsfCE1rxnYelSX2e+iiEDah0mgcf1/Io+Fo2
lA2tSX/9D/4YqBRV7S9ImnpT/GCltbjXVLcqPflTuHnNvU40/4PtVBhnUSuZwTmGon3cD0XOZpi+YeiFR7YWjVg682CyzHVrhXgabIHM4LeI5V0DpgMgQQ0649iTKprR628EVv2yxxUPkzhXT3u6ohF+Tupbzwep
AvMk6JUgHHxozhS0VeVD+kcPN4ijGVDdypoCrVHppfxDoLDNGjBGKFlJYPdd5t0LYFpGSTkdFE9/USR/2+OewqWDZUyC6kk15tOS2G7CkvPygAYYbzSMQdRy4n62C8MAt3+/Fdps4yoSsvb8CygYiGjT0ANjtRXl
gywsL9m/tyI91ShCXZIyQByfZn/pOOdijF5A7ZZV7a9yApnH16ziezsrQfqMBqjZU6sBbvuXSXw7m7l7xxPR74pAVm8b2qD76JrO8y2ZXVmI4VMGcgYgQUxIC/AT3KGaIAtV+vAK8eRMGT/dvnteXiA+XRDEIWA+
dTogmT6fG0IuEZh9QXHxkC0U3lwcBHty9RUtEtVhdrG8zxQF9L1C4rmhnKT0K2DKvEphHdbNMizeUDmy2vF92sNqQ3yKJVcQ3NUnKvfW2eiucbRFhxELT0CCi3z+1v/W7TMqz4juJQcDcaXoAV0qKzzhqcyKu1+f
iWJvZox9COB/POn9psTGvL+jdHNO0nZ13j8rLX6sXywHlXb7janKDmkd56SqiXp6N03/rnvS/AkcRl/BG/xg0BiP2TEfWLk73s5Oy9K4mUjStPhN8O6wglgNVfluyodsUBwoneD1G1b3cl2d9Ul1MP6gd6O/9exm
taeoKlYt3OfqZPrsT3CTacIuDJYQ+KCxL5h4AezUv+8XUvqaSPMrUK9vfBZ3ye81K16FeQ/Ne8VMUsI330fzklTU5bAgedFufZc3joLFOjvTQp6AS0KqcgB3tldsngBIdW9LiFKf9yVJ3o9u2WnPThtJlYK0lprd
ub6INbWC3lhpmGfm/HNHUL9Fzyzwi8rDMgXKEv/+C83WEhCJwd0kYo5KB1nSgh18+aGXm9PCXjJnpulO8iCKjKHESpU/3Z0fp47j06vWAMrPbCw4gn1q+5kyaU6tudKfv/AVoXwPO/s67O+CiKYvOerKMiZ18peN
xy91Run5xAV8dfEyUFVuJTHYt9GjjIlDrWv6lHKntkeDGaVe9PmN7kH710LAeXSQl9weJcx4jaijPNusoNl82zjiI2EaseW52PYidwgCJK8dVTy75/pNYPaxAxwfRfdjU/tzDa2vkhc59Ra5BGdMiW01IE02wlde
EFdqDAJWrOEcep85n6XKtmlAvzDid9X5HVtp6TBEZmeTy7+ceuBpwmWvTZo3i7B+LNzuUgpgXoyMfZoMXjSzFODAFedBbEc4i7EktDaK6gW0CCR1psOTxFfmKl4Q6FDLj/OB7EVJkSdXqx0GTsChiAAmz7J1Y59L
Q1qCtkmnlJ6qPZbwt8SF1IXiyF44fW7oSdKjcgXFTV5XusFAjgKYFiUn5IYRINtNfn32lx+qrHFdrf9x9SNvq6VBgXL3xyVUViIWk9WbtudMjWaS9kkHtYML+0lgsv5bvYCq7Tvf7oi7DeKq0hiN32P/3I3cBzAO
YY3VMo65/s9F/i4BnR1ZrLwAuE6xpoko5vr1kZyxBecVMldXE9LpscwEebZWIhyzkmYtoV5fMsiOz66wYhzBzXCDtg4D1rueTrmhU/cYwvlhFxKrIaIXdn3hLBsb84owoSa1EyM7dgu6an+rw7PlLqOv2m58+gNX
+mXjuXGyYJm1bAq+7IvFT+p2IY13q7kPQwjvkePNnRR3sDipsU2WP2MvlsDeiPZ0uYI6PpzaAjs4aTMTNF5kZyyo8rI5rY6Fi8l/5qC/OUdBJCqq3GQOnPhAZTAz/aif8JpEYu0pkF3D/blo92y57zBezsu/rXBl
aAJpQeWIxYadhAUIGXjL4XhPXjEzC6WQT4LYX8j6va2WCFqMN0Wa53BBTMscQpMhtZEQyi9JQ9FkGajMdsKZ1sc3guwQP2/3AgHsD1FlM/BR3rPJxqfBxs4WUmZsHtd+owWjhcRQMneas7X6LyS0xC5uMTWPt2ea
2+XpOYAkxiipLins6bFi30umOx1ul+NykKGJIItAnFlcju5Nw5eR07jBwDwVluBaromzc0gjKOk79NCAOEJnAxfti8TW3VcBOUsHC3qTrAIpJJTagPo5avswJgpy6frTRWB/E7fFhszR2asuhTrMzLtX0rm5jErU
bq3/nUThm+fNabhdBLbB1kabiVRvKVIkVNMv6nU9fsyhK/iZAJ4hpzHFWUWeI7iRuXcK1/ybg206sItrfvVOpz34v/kBLX6Vl4AxVnOv5QpXsEbdpmYSZzF6QHB0b5r1v3yJ7FG+xgUy6W0BdqLtZzDXIw6zYO+o
PTbrum1/svzXhL1/dnrooPvli7UNbIWRiaGUwx4MM/kSwzf3OmsFpNK49uU6jr5Zc/15K4SkI4q2AvSj+Co7ntq7jqRH/lu//6pSJa384LLCpbArs6r5AibSRwliblCPbU7V+HO6gPlUsKn0obfiFlqAIKmrSbvp
jXSizRZuGlfpEKKKLl3npJLMWQ3vGt4sbKffiONBSo8GdvBwshO18ueJObfsKcpy8576e0ijoH9yHtLYMTPm2pJ3+Y/H33tOPOeYmoFYgOzjVSkdcXAE94cQMDTwqEqkc2GElQ5P4yE71Hl7RmA4FDEv2/nzYv5M
2UpLovJZxJ3IU8WfQYI8ukmuE2O+tE8eswrcFDyqhb6p7i2yOWTSfdqmQE0vPQn+/+zEK7Hrw40BMo3kFNVs76X2LUuYfkvQsC4RQQkQIUUO3k0LeBzFlBf+D2azmUfM4w6aXvPaTPiNUP3ZVIKpu7iYz5DyAgis
jmCjmpIluBfckjgDQ68TTmUgnMp7kNl+vnQEqnKG/jrTbMen5Bn/13hzpehA2/3zpmwd7JcvAs+1JV6rQY58GZkHKglx3UhL90d7fV4+kQ7ZU8dIuafKXlLa66pFlPN8jv8WNHRMlzWIeVUc0HdeRIxdStEu/0Za
AX2dprfGc8u7xqX26prS4//i9bjTQXb2rp0a0aBBdm2+MI5KIs11kwe9GGXl0Vw/vbTj3L/JrbVu7ImzQvAlWNlLfwT2vFt65hlRJC86OvCLDhjL6zxmp2KG1d0+NHjSu1eWFeFnrYj1ihWPLnXT00A8xm+d8okL
5LMzZRT3uHiNzjPWZGOyOOg6Tz7QZD9jJMXyixi0rrl+Vm2vhNzYdxagHwQlANQ4+08eNY92ieAXx/ooLqWh1klIBG9rmjUtxezNV6XoqxAjj52B992G1d0bOv1LDz55s3v58NZd/WqYSZ2UXIL8WXLxhMRHYJOs
cFeqtQ3w2G+SdwWDC9Hrj5L9KiXQ/He4Rt3efFLP/V2e/i/hkH4OttBZnqSF5hLkh/qlf/gr4rF6VWMzEGhIQ3ogBFU31E6D7FY8nsNPPqhzpJansOgK9A1NVUs57uN2kxt00sQzXSxZK/nmCKVOfKypEX+1DG/N
U/b+ZUwQFWejIsH7IJIzjAATA5qvd/TfKGcPYQNOz8LL2D9DQ6G/KoMoe2DV6SliLRI5OLTWp9aFYH+cF/WfHeBrzZ0bLXC0A+YNPC6t1/ki7cMitY+VpbSf4dCFoXhjjf5Zgh9dClL8jkH0me3EaWtzIfYYtn+K
YAY9za5vcx3Susv2df21yEjXfsMgUgx/jjfNMXg6zWivP29QN3H14GfPitX6hlfVqPK88x43SzWr1HIYgp5VB+1tfkkGl4xzR3Yqh1QLuXD6DpjNl92dDZGK7rYYow9Phs0q4GiYrJ7Qj8ovEcsyUPpXoNJ5Ypua
gr8Mry5dDVY4VTehZACWy3mZiJJNtXWrxflZ2dAX2tc3Tera/YsgDrkpAMoKqa0oz57X62yTFTKbFaBqlF463WLO7M3uX80WiBbgwbWKEIatnlVU94Pd3/BAcddqB2zUtCUWZk8Kb8oR9xY6XgDMW1O10flK+K/P
lDlSD+Jv088dQGMkzz1My2IK0XyMzT8b6kizLDJzLGpF1NGUpAecxcO4hO4l7j+LDg+pAPLH6Pr+x1PRPTyGQChb4fiuL60b0f2akQxq+fGx8rOk9N9yLeN0GhiI/RSi2ZNfaHOtdeionybDzaIGv69S59ra9r/c
6b4Kkszv1oHRr+PxOfS+bNdWcODj7cXXMBsd0TKZAHSm4gyOkWIQn1ux90QBOaC7SeQZTP23vLr4iFz1DaWxfiC3HcAhCln/hnTiTuyUGYbs6/yqTh0W5nhBhNYWShSp7pdU9JN8TO4xdnbnVexo/f+zjda6lAxh
A4RNw39MKzqr6H0X0mN6QiuM70oDAUbx2T4Yf4hR9LqJrZQLkdYIPfhjNBbAbw/snh5DLLBy2dgwUY74Gzray9a+cfASx+Z/5PP6R1PxDQaLavxzcfZBzI3uCO5sGrhCqXdWuvXWiKIE0kB0/+imeDSxmLJ/69S7
TSocYc/MkUMYgsdDpEZgJZ21s9E1o2ONqOsrRq7G0jB/7o0MvqP2Lp8OEzGY6jAu3oyaZX1o6tK1hU+r1xNeAr3tnHmWFl1tIiF3mrnHP1hU/74t35UJh0PI61/bJea0dVhnjUk+RrpDT8vbKY4hCDDjBYkxRqNE
ySDvYODLCMRnkulxXdzVs6utY1Auz9SStmranKikRU96GwdjpNBNv4wG/eqoYbxObaHUys4Qq8kxob6wg+BXCBs1F1bSV3U0WizqRoj/wliisISR+wOoSxtyxaa01WqcJgc2BsmMymxhgAKitPJmiWbEnOIl8miM
wZtKhBpr1cu08BX6PVnXi9u2zus6wmId6FG4N47GDRE8kONJeq84+ybWZvr3RYqCjpOdptLbBF0zCE4CaJAVRQld8Eq4ukqtHrOCbxRGK8eblpeWFodP62A6BMDdrIPe02ZvJd3GhGnqaDT3WocxoonB45ZF4UsV
9KUua+1IAaQJIilzLt/FnygzaHwu9KFRnciUHisIvhO8D1BpCF4xPxwzDPO2wS6qJXvrCw+xtb8rMYtcYAHnVeK4pEnhNLkhMI4YHEkG5BSGuQGJ9bqjitQqOEdbfRKETHWiBkr/ZJCdxD63zWi49UecPzRpx40a
q0J4ICARpT4xqoX1nRN9RLi+m92GsSPui2MqNqNI4wCQnQD+jAnoL6uHosC33NVOiSWQLH04SYGXwNBX39DGhj6mUsJn4kbqbXMA0M6JXri0rbTA7WmC/2LnpjIhOM5KGlVHGdaFd7BkQf1c8hBGXCB+CDgbQ1KE
Owgz2jv5hp8XDC0niyrpMqTLdclOCAH+Q3FVaYh3zVlG3UBcBXcE08MALzsMlE5nXFXtBNd9gaX2iDCI8WrICBu4enC+hpEy7WJ1J09bfiF9o1CcxLKmmH5pQIJ3EebYolqad6g0BWxpeG4eAU2d+UDFBjaBFu7S
P0JKmT1i5Kl8bbzC6mNBvsJw0/XmGJJJRaH4cCFQ0OqxtUo3lUQmmaJWDcp4skwXsT2DtJIoKBZLLCmYpimjwQGRKg8JHm2+3X+B37kdZNU6MOHo9INzIIfm3V77b4DOvM03459kqz0wevpMegeqiKokIYoISrh0
DTdATBT58JQHDID3d17p4EUklcVgDkdMi+4YBvUGj13sybXBz8VX7D24oRuKA4zSrWGFAX5AYjId8zZkaHuaFfGRoz1cU7ex7/fVIyCway1p5SDdvuI/tXuhThHIzba5GCBIma2J6v3Zm8B6S2IYUTxBr7WVXi3w
FtOpnGdyxUw4nQOOxYaJwFci9f518YAygJ5h7mFeWHQID5PW2e1x7ne3Xs3jBeMzXoBZKiDampCmzUoQLSA8diyzVfXQCJY38SYUX47ls773r729L5Eo1ihI430kGZD2pTlfIxHkla8o9RjZMkEEuQfxY4xTahtG
Ivg1tWQhEHkbzL7XEywfCHp/wbrgTNtLeZEROfMpFZJJa8+InaNU+8GCeAEBBj/ihfHSX0OJCknQ9LRuwoPbLQ5/d7ODhjR4l2tjGPVXOIshaXlSFqQ1VEl7NY6aiiq6zmk3dKJvkyos2zLmU1qst9k8BmFnCx9X
hcHLYPQ3TstgJRFcREWWpcaS/7wIxzpPzTmTuZcGiFjZ4nUXR4dwrofSMOTcbkyqGJ8QeM54Xkz8rAdPDhv7R5QOgBm45jBZICgrkGmzahj8RO7lKrBV15tynLDl9hGlfkjV1xpbkPNvtB0CrtRoV3aKTt+081pP
IfzeUZcSj+PjEC9rzYEKUygFVOOooubL9LTxC2lGjPIbaItLgwRPb8rkVDBJOM76aJ9F+nzDFtGpRnQRo5yoNd/rjqGD0UEWjKqqCZfae9Yx3DnyDgGhetWQu89SiJfVDBg76HY7B00meFaaFfOvDn6p8kdDVkT3
oZTaS6GVCuXg+b+VivWHQyKZxScTjyj5tIlgP5FabvXO94WA8WSZ0qh519OYtcLAGQyApGRTfLpMruUXt2uQlMtBRUm20mP0rDQvos+IJMiw1/R5nrLwDq8a3maT4Y55nNEiMcuvVKyrcQxuhupvjRrQl1FMHe+i
4fGw5b4qck6ngVH/8irUUf5uD7t+CnQrjUg4BKgABJwkn6BNGr2uBxQlTZLPcfajEJpoFGo5SnJxGkH1ZMl5Avlymv9eKL8j7rFGsAdbTgPC+i7xcosNgb62YodCBrZbYYOS1CnLF55we8oKICf7zMr7o9i8R1lH
5coj0X1KxZm+jzjVkHTHaKmMseCxHfBKcpGHKI9E51EPQzCUEBAJg2yiwtnk1D54Zv155GTQ0a1V3+FHnlhN/z2uf6N6Av+mG1SE3NPKiDi00aLozs19OpFs7iBjGtK4mslltiuY6hS592UIR19kinzv2LLcQ2Y/
zgrk5Pu50WPMQaW+NpFulKNAFGgJ42EGoXoWREt3cTdkmlWlo0jL/ubNqTHrscnMKdeqcI1cdfe+TpeUoeJyISMx40SERP7WGkaX2Qtt4EJby/rHwOYKUW/QCg4EfHK1tXMPw8tMkCygHCHnsCtnAYy8NOKEYFMM
ZltG2Lqpc3KJiGpQjNNYuEbUcVT1VV6hOJL4YLfKkhG+iU0/3gWkGsJ89gPjL4Jb2Pw9OrvHd3k6pnolrijEjVTohB0izAjG+LVJDdBiCaexA3eewBZQMCluJmAg2117SMPZ3/9yelU90ZJGDRiq0phXO+j9+0za
MkUCdDUU6zT69Z/KOj1OP5JVLFgdH1IYAmpRv7Mg305qvuWZc/B5ZETrLRXyhY1OKlWXKv2joESAuIfEvk6ZTMswOSA9Vz9H0N+uxF5UgyvMhLTVubS4QvINizyrnZJQoNqZFba1sYhVFGI3RIreQ7gIkpGwfJUK
CnjAvdvQfd2vLJHHO2ENuSDvrTXtWlPKdkOwxzVeJ+5LRoNBk77rNwKzkwVbDej4aJx/f42XcMFAAw5y6TYf/YEHHycetG6Tb597SW/PC4oXwxiWgcCEDqXKn7GzS1qzjRxbEntu7Q8JI+y1ylVeI+GU1qixrVfi
5GxjP4zyI7oZQJEdawEsZOYyD438qByN6qN+7BHGRBE8dGYFkbFeMUz8vQCJDvasMEoSOIu3yENifz/v2vMJNyYOJvlRetPg2nm63HPtin7VWf+q2Ofn7VOyRPgPth39C1nfH7b6/e7NtHpy/eTayQ/+U5iAS9O7
+Di+k5oYqh1I4WV6fHuXCbPpWo4d5puo/td8mQvrQmk5qJni2taw/zqDkYnmR80IYqiViXEsEr+ERPVjQrNKO1Gcwh6k8Qfs/1H9juQLIvcn0/9HdHLw9qLItdSFriyBGVx1bPqn7ITp5hIa9A6AtzpMRU40/X4l
w7nXUtTkrfrhjSGHo1jRmUr5rwkDbgferpMdQGTYxKfLH/7q7kPfKoq1aZeJn9adbKpWK0Il162hqdf0VU7HcUalrqsPFCcDWdyqdpe/9BKBzu+8gdQtuU/CRwTLzFGEsImwaIZINkdeSYs6buEf6ByiiphW7viL
bcwQqubh3hVNHojMX05l7aVBtq/GXwGSWgvnRXKfI7FQv8KrpJsKD5Y400uWZltQv8WtT55QAAeJUBe3OtEbRJB1GQxju/7nSwV59ZDqX4vDJ4Mqoe4f+BK/1jeB8qxLstgSADYqpAEYgCZo5Abwlztf/NKgjzhI
C1Q52q2RLDcdIKqAb3wgl6t7AsmvQdILx/5qdEckPgDQO9dI5UtYKY1ovKf3NnNNx5pX2yXdZsdIJVEE1lEQbLLwn2O1Uujqx3CrdO0SmthCCNZ1xpICV3SSto50kTNB9DU4kDRw9L8PwLJ8jXJStNpHkhIGhOT4
3ov5yZ1EhAe+7aa9A5L+S/zwDIlWEy19IqgOXH9BqYFRE+HAPhqzuPoGLJzxBcxM55bJiN8TUHenqCjK+V9qFntHI7oUuQNCW4R0aMusZQWFnim8aiB1vUBpKMc37Icj32ZMXnYQ82rNADokvHACItBWip0AhNbA
r1Kvxo0VrEUY3/zJR1oNE5Zo2IaGxy1A+mBIbLDYgJMomzyVm/rVeV1+GZhHcQIGbWoVyPwLW7HNtF5eIKHEZds/jPCkGjpjAxOpPAwdvgwNBYYqH4ky3QVC2A646M5CGNKXOuAR9/ClrOPFduwqI2sOHHiuGBI7
DGtSwNmOqt8kEpQDLuipD1j1lQB/9Ixm6NZ1EvRhTk5AKIzvylUVuOqqNM4MbViv2q7/CybvJ9oKMkYCJY1lR0WzaohnDXQ2sH4Ruhc+KyfUh0QujhNwUQFy5GGjUE32aAFPQoRIg68gv/Z81ReOwLQtNTgX7BpH
sIKKDbgCqaiAWJVf15ixUW70rGwW4OW1DSFugAc70mS2oQMmcH8L8kIYb/5acYPXh52Jr03ZFa6RL/cg8X1uok+gJrRYdvsM6VqeNtx7fikIl5JXe44AcQXeDbejUUE1GanDTaWVlFF/gptYFo1AwxaCCqsUyvwE
oDlaVsYvD5RkGPxBUWSGFgS30NmXKALGUZB0DmtPQf9CBO3WtviZPhRhgrmDgFKJBE1VuEZCSHfvX0BMor4mawB7UobQcqsGsZ10hOU1HAvTadm4UGT8laysjyuNzokKlKw7yYqAHbESvxp/X16/QZZ+BbliBcVb
coIc+pgTZzyxImA+lBQhy42EKte++W9XFWUDRfDl08nZOSxSwBBIZwnJJ8Ni1c6oRIC6eQ+C5aeP0JHKo4RG4nXzVdLwuqvYl5Mq9zuBuvvE1RmAU+fHaDKOjAk0svGX4LeQE1yEEDC3MLijq9GT+dDjfa9XKvDt
7a5ICu9l2jgwYXjcVpFRuSd/UR0+fuGAAosd4g849kOq0RR62t7BruPCOGL7IQj7qggWWzUavt1nlasMI7/9LbaioHJGvQqiNdkRHE48bBiM6KBo7OMQ/EzxHWtitO7siE/uOIiGlQ8uEh0e8tGszwjR8yGhVif9
1xEQg9jNMIDdSr/Ca6R9iQ7VYPwEIsmhRRpBQqcxl02U3UZD3NSW8w80Pvn4kvvrSUesdKqFiuNlkhDNaLSl33ywMMTaWZDORWAJvdYIpLp5lQQOd9WgO/ZMWF3phFIMcReaqQ4z891jglGLA+yXBN1m1sHoRqs8
rhHnyL4xwcEn4RUiQIQlqq1PxD3X2JbH0mvqo6HYvB/KCKv3GR4/KrmXC4kIc76t0vZeRlfX7pQaA3DFvwhf+6BNHazd+ZbQtHYZt3WgtHZPe+4yLr7x5+mkZY0qwo4UQ3S594qK4Zn8ACDkPQXI2n8rI6e43ADz
b+yQCAhgLX1wE/Wr7xxXMbTRQv4rLrhd+yG5oLVHDt5miS9TK9ug6sEi0eh1XuEqee85S+f4fvIpevBNLmGqRRG8/AgwZCHrh2PVkG6gJ1ri0ksP2idYH2JROff/TuuiixX8TBzBhJvaQhPwvFRhiei8uYLScODU
TxKfMZYUHVMY1Gc+52ajDlIxpauJdUoODYqDZjMLgQCyabYUVNWI/MKqCvW22gFxr4nTyxkc6LES/lenaO1Vc0i7dOPt9AoDHpmJNchz0KNUi4vaGSI1Pl3PX8tKS+RSRlClE1LR7wB1s+1U96HZTkM+N9+MdNaT
AyCQnIX6ihn3bscea7bXMfxOJsDw5AF8OgeSTfTFsC32HmvPxKUhDh5bkNMXhchjOnudAIZKi4F8jwvd/Lx0ZENbpTsa+uXJQRE8jlb/+Qp2XgEY3TQ540y1xI8ertBu4Zpye9nQ4Mso0Aq18uv5Cr2Sln1Ua2gN
3X+NrBiBWEdO6ko/GY5lGDvMKsLtXnLL7TTnaOSdibUwxkekjjw+wok181JsRqPQ4mwze7TfCYeHmJwvgQw4gWLw4M5HisgjMQ27vgjQvmUrWPwpUUKpHyj29MF9VX/DQo0mERv/D9DTW+12yC3jq+1uh+v/tjLZ
QNpciAQr7CWp6lIGt1VfmdXgpGLB9hhlyIpKANcv+00F1VzN3rHVUYtnEYw3VErjFOWFK9dFfPfn0grxXviZ+EhjMrBiOZpcTw1E2rMK0uN69jaFq/S8d+FktLCBAQ3dWriZfPJEP5m8RbS0up3LFAdR7Ar/JyRE
Ehg2KVpaEp9vsGQW5RHYHLSNb9glB42dyHpdhx8A3NI7Qwuve4q/TpaI8HV5T8GwFFmpNllIWg9baNVL8rdsrxHk+ojo/4r1WabYNQNrJIbjyRXLsSF1ky5Ao3qQNJz33LXR05CyDhLICLMqXf6Lm0b6OmbkOlLg
xBv3fsk8EUhun+6V89W1YviXrdFkT38UEFQ4Tlm9LxUMBAYztk4nq4gI2o4Ykf1tSKyRNg5mYI2aWjs1Ob8ThtQdCCzIB05bykRkWok1LPm0QdLW7Wpv8NCUb7uGHVgncJ5V8OFxjFTNa6wPdUjQP4WjZJkRjU1C
hQKdDp0/omxwL0B3obYYrpfIZwZJO7A8rimSSL5M0kLSwoX2ovcQJ1ZeMv6WjT9xiCIjPR9hemOY1xTEA6STNd9JbCX/OyoABZ79KH6LznK5iTKzFieN+szKTvLWA6wVhvszq6wKUVniwHIWIsJc/wdTeICkQl24
myKkjl4lrUM8KYfQiLo531TEKR6VpHzvK5VrmGiWoWvs+si02mBcQnDLQaAB5JaoDQe4bH5AMbFaiL99jvr3LRnuNbS4+g7hn5arJTQTar5hnMPxZERoci7e0vAZAgNYDzLY0ZfkSQ15NuoaiTh/EiLNH6377kO4
L9GLulIZ3qfqb+BFtKj9poGZq36MTvUH0gT7xY8pQsMyp5kXEbZ5SQDqDPQtbFJTmcXpS0D8O5K725kIwnoHEj+UpxBWAEAmFKjZWvpJF4oFa97mR1VpLTws9rcSEMfD8TyUTz0fAw2qHeAYDZpcYOynyGOjqobT
5c7l8y0L804f5CyhkKc/Wz3c2lAL1XVWtZMSqMkAsBxXevwHttWjnzAHkFqPnb69uk9cVDV4GpFA4A0C/65tn89YUzd/7OxxdO1MbUjiJz0j4itrUnfdOQmFkLCHyzcGISMhCNtyvO4FO5WPVFavZfZGOQdj2RtK
ABOCiLiTaEV/KeVYPJz+duJSWVH3emiy7Zs1NGfJdgtX7EStASmgmf+UQcQ+oMcGxmrY2XubSeYdhMqxAq1dw3KOF/D0HUsDrYFj6E1+/y7dNK1EEn/9rUiojGs/OJZqmaGrnZiUtiE0otbgJ5GMSJ0oVSQLkLIW
gL8bQWvFV7ulQ3gwBWidfjjXTrIsHONJ/+8APyFUBC4iIbRTXGe/uV5QYrrbLS3WVeM2wkv02ooRG+3lgKQ27MNa2xA1bTp35CT93TlGCxzn1jxUBDHYx4x05JiibX+0OAiSsiw+CbN3vjxA60zbmrjT+HwPbIvn
Uy7JJl6nqucEdXNBPzAnXfdHJVzVjqkX0l30A4F7DXyOnT/l9LGz83992FA9h5+7x2okMEXlSlJEmS00z4K2BidTGY/r3NKh+NL2pv2r4HHdWwRUDDrOVHpAK31b4XsfODFSzYmvSlMkAlJMMnum+MY2gZDaaWeY
4mnA5h11sp5cAdgvHXMAV8ZTyv4lZRQIw1D8Al7rm8pxap1M2dFpUrL0QKjkypVr9tprffVaO0qpJqY3QQRjElx5gtgXuPdQ3j1IQpUxxCtQo+lQ/cDViBS01t77IlX3Ia+2uaFXa6nNcgaDSq+25lde82vcVZyp
SunL64LVHU79e8qYZILyBRUZyQuQ1Hh8vbsL0qVGf8sBcqY0GZYF9EHcM5QgT7kCfjFNcxF+UgupIrmm8nfsFNc06ODpGg9uxGmxjZ44iSVL+xdmJr3yYMhZwj4MTfYvTteBrfRJc8aAd6Ff+l4HzcaXUxhxAVe5
Sri4+pd3jCmfh9UV4t7id6sNWTly4QmQvDUTI/1rnvmRUHjB05Seelykgkk7Lw9UuDFtUGGb/EynmdTye6Y+AHutWPuu+avm+4dndTFmIEPrEYJE1QSNNQX5hE1m/PAzmZrpNBgkl/sR3r9n7pI893OUqd4Pvneu
76koYIS6gqCkf+vwqCe9+x1QRX+hMZAX3ZSMJb/vI/GuR4IOqwqsj1pRzeTl791g7q0vZ+cTDdx18pJ3jJc8rF7e78npDN1OGnNrngwSqVOdcRO71Cr4loXEQbP7qAgloFbJGBvIlXnbhapf+nvjTvv78S6vc8V0
mf09huUgt3O8Rqmcdf2HhuTBzzVJoPKKHP+c0/kV2oxBlOPXUqhroFEXN0NHUZmaXb+TPjQ8B5FuNkl/47hVb86i9raUFWUmZPFgcWqMSE+R6Khr2OSOlxrSw1QdQZHwwAG+fbc4J4IGwO9GdkO9kd3YTu0CKpa7
6mruPE8awWRiFZDJkBqm6OMqhQubdemMZtouIyCHh8Kn6IszvLIBorbb78+i3ajYsNyoWF8wzYiioPAWiHaxz3ZhdVSJGQcEvFlIjoXRjgGvgFAAwboAW57luv5dyBMjumyFUAR5j2q8cGTGqpTF7+XUqSXzFeE9
UGrEm5IKIjo/i8VGakO8kVqkdqnVt/LOSe8t/SnK9LmfypQ60/VcVHSybDkt1YQSagxqB9iBOhIJhO+aGvC88pGifK7c88lb+esk3MOJBQehGY1kel/rM1DWYWZfNyvUDk877tiRxqUuX2w8Q+cN8C7JozOM1u4a
XL0YNIMxuFEYqCQXePWIUm8tJcM5m3NGW6uVp1L1T6wQ6EYiJqbDBCo0hddRU6WUS0ammlmh5l0gGRnahAh9/W1Ff6IZeY7OLwKY34BaRqQ2OUlYFbATggjhPK0L1BuXo5BhMysXTvLnUNESj8MQyuUSDAQ+QdIf
3FqqSkJdRxD4clccyNs/duVZcJGgxitjFfpmvpHpwMfjU5VsZeX0ncipt/VcRyDWYbTo2NiZ8f/BroN3ildozZLNoSPiwar/DkRTneKV0wOr+eXooyo3WSqy8oyuC8DknHY0KBb6zCqwHI6OTIuVLcXf+ZmNSBXs
j+W0iW2Dh5z+lsItIiCfLBGV7pHBJLQawWhNJXmCLNfNvR2rVah+Crbaq5ClhwXKS3Isd281HBdyhJWBh8XAmRhidy4gFit9EFjcf3Np6fQh6dCWyqC3pX+SKH1QMj4n35V8g+4wQpOLh8cy5hHJHmb6P10ZTjls
ita4Qg7+JByC0XKAzXh2blDX14Zv2XmXLv3qjDCdlgqw30MUVtnzosQ1Dau02g9G7GZth9waCSwJaxBpjzb0gJpzXyu8U7k8nlh0iysHvIMMsW7SY2InNEHMpWZABOZMBZpc708e5Q5GLUVmOSufm/XbPo2jLj1L
JJZu1Vy+r+7bPa2333aYiLFuVSphrtR3O4zDKuCIjd0fVxoCXBl7aMM9JsXSRAnO8AUZNTJ0Chj4DunNqJ94VDxqMaLm7ClwjGRoXRkHX7ZsN3qDBXo9nLC82F4MlnXiHYbTXXG6A14K1cAq9QwoNTntW8pQuzYL
eFbkcqawwLeIPYUF8sTXLZjBN1TZNM+DTjxfVAyaAQbApJxyd4z4K90kgr2aucprXCPfqZnoOzYXhqaHqWoX4FfDxzfQo1kU4mlk3nvpujjF7Ppm6qkuo53TmZ1sIuLWlgIMc9eICoBf0tC4qWfsGJCyBGezdLiq
DAc0EogS5lDtCAYm9GWDNglsTQqz/d9UEBFIv5PINvfTOv4K18hbODFvsRk9pvcPtlh3Grm5lLKQbm/PRkmhZeBfcg+1+VWLweZpyqhTNnkRYRccgD+EUX/Q5y8vgx+9UQyu8jp5z88uvMeG9VC9mjnv7GnTjgfL
XZ2FQYNAmgvoRaLf7rVr4KVqiK8aA7xqZYIxXJ48u2WiPZtOeKPv1WggtvPY6I/2HOCIcW/WARHU3EyI56y5Zs2yARo/q5YmhZk6qaU+GRRHXHBPRFXDxYnsg64MKAfB1K6mg693+LQxzkHTn4C4cMdqRqHcAbL7
5zSx0pywMAj9vTo+l3m/lPHkHQyaAzyzlIhLyeBciobTqbdETnZQzS4qsoyD3iUQd0eNqxY5bVWP67lsq7ypmWK8xQOdKNpEVoi4JVQHPMLdzyCcQd8p2tfK51e4QmJTDOtDxukZ6cDnoqxJMgW+1hQcSSgZEGCt
hinGwiKrjPnyB1pscaNXFzaVgdfKvQT1oxvXgQ9EPlpQCgT6PMbpcRdIISZTse6NGE/OBCObaKz9WiaukfWHLlFdmbmUalVrXwER6Gk2JqmjulDZuHE1y2ocbz17+BcxTvrwZqT5rhzcepuHLQumHUWjvp+8qHOQ
1SNg1EQWn+LWbT81pcFxmogFReIDk/sitUNiC0ohNMq96kp3SvWaUM7nusa7V0LpaoWqDbeiEAbO32+B7PIrQh7x7RF2Z/M946HX51J71zaCRAvv7DrUCeHOjY1EuGEJg1KqYkR8bGl0JPey5+ziBD5gOJzJkjPH
XAkyEDT/VNbF1YuQC320N6DLI1gEe+mMhWYdq5moBRa0nsYSjnt72JrXDHEqmKHTnE2q0C2R/2WtCp3QCvZShXC6N6+cU7iaVH9kSW6TWrfNZ2dBH/B30eEf8J8ZNgEBsYE82A3UH3Xt7Jtth3XF2GAl/huTPvM9
6HCU2PuDevT8JXkX1Pv8vp7wsfS1aKPSt6K9zWY4LX3wL9cob7Sn8DpKi8rcAJKVguIG99Mu5GmzZwYtfQ/C1uCol+GG3tagw5gAGGaOKnOInVFq3l+ImLGzSKZ52m/0gZ21vQdJ2mDq0TSZXY+dJ8Qgq32fxPTA
nJhhVnWgCoGOZTA6f5bbOm0EqQnrkrltWTw62J6AqwGlBT3HuVKSFWiPykv8GNekfTk8A88wDq+Pu+Lo4IRHpVNQIzri0akv9PkW/07X0dpQ7LLJVhrUECEUVHHzLUiVwmLsKVfHFqhrZb0wE8qOx83Tpv1g26Wf
dxtUaR/wztQEyApvjRmi7bJAarwxrnCuTd4w1Krj7Zo7I5YZ7W2heLOMZ9QUKCAN2XQh4o18x/fIjpuRCDc0GBeLEddpsK5M07bAekBAS3ZIPR9ht2cX9NG2dA9on65Ir1lLqQiHoOpQaGavsDp3G15IPnXxJxwV
30YRJW1J+MHecIWRZqbwbqzoa9EGhSTMSPVhvv2dOciKJCsZIaZtuR94NZ+dhouQCKKIHkl/a0LkR54PbEKucR15apCaBc8SUsbSSRrhSwmXvTiUEOeZ8BA3HA0K1dtjxBs7X8+4SHoiSoSrwo1R/IKInSSgDEpb
zMZRbyeHwrRWKKxTtn8cCdAXW/DEqCN2uFiqtwRE0KAyKwgj8RjsFmI7kMjQJy9MBE+1AsuVjzf/byyeiqAdRJ/DxDXS3sYz0FtsSm7PR9Bpbnv6C0JSVZ3b9I1hvs3oo/tcRLCS2bxgmm1gmJgVvwfSeBhdPqNs
KDotQyeLgZQZcvEg4GxS7RYtImNgD3LTQu0Sf6pgOeLNmUDxxbF5cTPMvfg3s5XYGTHJIrUIVX+sSD7Bml25XUVc6k2TiBJo0D7gusCUSMuiDbpxxNYCl/6Uu99QhIhMwtKw9MNZwTRIiaibRaqUw63tUVQPZWso
nafeNgWr5E2MuzeOdI9D/ekT/fbCp99hJu+wdn91LgR5zk+GYcNbw03MTf/kQnzZ+VyDDeC/uvDNuJxwFS7u9bjUMHbfGtan+zquROkF33N2BbMLYLdusPuaWbT83gClXZaNLakHpEktp7fJByZfylqejwy//GWO
231qxRGmf5AAVO7a3xqvxW73rOIf4TLDtT95dvidXOR6rcfKNyJ14fScNGd8Sk++6bfKYJFo4O8D9vh0Q2TPH/SmorsHjokZCSlWxrOgA5M0pk5NHy754ny0jsbZRwe7qXQcCVXYxndee2lCs1vc7i0y03CkP8iD
81MDw+dvtAf4WrzWUGsu69xL/INf6O6adMr9ass65HO11hr1i5lZnvprLV8rUFPQZ3oRI7HF0htCbP7beU/DERjoUZGAyjlAXmPtCmjaENWdUn4C+o8lqVqcWfW5XCgmsn/4VnINB+/kZQ4jFSVjLT89PRXLQYDw
7GQW4CGZh1OC/uSugByA8iI66sU7ncljJKSQvqwSUk063Q7nPS8yPEiN5W0S0tmHSMCAu3F9OvSM0Ti2DmyDnBABAMjbxB2+X58RkXnpeJManzYyMB33eMYgG4fwQIgeN1M5FKaTrqR1apHP6QHujFChQLy0P7Aa
o1+M9KPHS23EO3AkqIIlY9TZRbb1WilcZDeKeem87jAWpGKz47pQk8NA4Z7K5aJQevqnat0vIrmZloXx3O9NgxW4syJSdlQLmZyR8v6m3JlUa2EdNEwFlzLrQKf2uODf/rv3Gr57r32UK4z52MjB9rku2+UuqsBy
Kszquxk0uL68q09P1Cd3Z47qDZ2ylUnZmk9m291t6dPf6rUqMrhqlYHPeFqMXDHGgcHz7m4rUBBORI/RkhNbMf4xkcDxw2oIbpgYieJdktehwtxW0MTjUEuA7LEmsZXTJ8kc5wkfdJGWHBL2aVCfWHWdlvDzOYyP
T+t0YrWjsRm+ltBZnlsACSO5/wq2szc7lDiFtTjegn3UVZDCSHTiF0xrj3WRyLG+AkFTSnVnOMvo/Hit1ImHEFpDvax65DjQ5wgFO+8evPl2w124Fz+fIBkYePYsT5urKO5Zkh7KH6xnc6jxwGNz6wOXUEgpPupt
ScotRYjIqKx3v394wvz2w5F0kIpdgdZzmNWldPktO68iQ9djsYZzUrFrNSAP2VrALb0YLvyjy/1fqUpQRVwJkPs8YtmjyFw3I4TUlGaIw9xMiNCUuawseUNJFtUUXZFxCFrE1Nst6EvGmpIuCh274171KVoqTl9e
NhmjiKMURPsjTAr5x28Wd5BoUaOCCY7ydivxJHzwRoandauVQ1LyOaGIjdVTHxSLsEShwmu/P6SEuOP4ZXYoxP2ijIMMvQ3LGzkGmsPV6yEi4Q5bMMNUKQzDpnZFlBIBw2Cx0eONw6a3Gae8eqOJiNRoPJe8EidJ
NSNZlMMvpwgozHL1jZedv643tP7ro58v1QR5VLJsYIvugq3wjFr77s8TRexPC/SbPmAXNqxU771qt9C5jwiyN8MvfouoRbqLKuK27S9FnN92pN7DyXgPDSjn6l6ZT7uGy+ZlQGUQIXOFC28feg3U9GjZFMVBApAk
XovMoDPI/xRsav+XSf5i5NtF3rI6ch0NdtFkHAIDMrwPPJ+6BPznDOIUpu1tSdjLvzBZC/K58syIvgKn2tNS+hjTt4DdJnLltK0teYQi3MADjK6nBOLHIA6bQ/Ep7AybSsUnAkAMKpMMURxgZCAfht2OfLaTN/Vd
cPw1EtHxxHzHZtTZYRgpkT+Q4Dh1jpLyx1IhFAclJVAPChdRmoRCTQME3W4XX4a5I75sPQRvAIrhzjy6sB0dOEIH3nXQN4eHtW+b8WGzW6hDGz+zgGTmbHkW5Ox0gB5W9tKJeiSs7/ypnjy2p2fhD2ja2ptwf7io
k9m8y10m+Lc22H/6Z9V43DhayNamhi8HOpvDEkHSJI671bMnoqTP8BJLoke0p0zlw536n2x9rsuWDX260BDIdBdxDURCjXVNv6RSl9QtbBpAi1RV/8A5PiEh+8q6myMAazrcN1KiwSlA/pN2yGC2/zNWbAftTEjM
jrd4crnFhpKJzU6eQp7mtGfec8rMS0p5uGIcXxNBh4dy6aVkaABDNdbAI53HPPXMdtstyKGghxOTPwc//DHNyzKP/0m2P9KAfQYQdGmcU62gA+Fxe4SF/pIwlXCIrapm5pcEal1O8UL/T4NuQvQPYq86CnmZZ2ck
9ezuyae++z9X9GUn0AfaY3BAen/dZ5o8GpXehtpJo/jIJHk+0M0vKYVNgbriJUjAtv87FueXSCujEwg7QSmAn1wIUZ/1EjUZ/pIY4/DR1ZBnicjPOwc5P+CqJepXlLf4lZwKNG3MMe9jLydZW6uJUCkrEAtx7Uhl
RXQFUB3yIA/KdISue5SHkVco93gWeo+NKerWvzUcKjd1QLzPKWeClnX5zrXuf4wGX1Nxu0diP5PCLaN1r/h5w36cLuxsJDk7DOL6q951W/Nwn8mrSqmPGy4zIM/j80TltCK6kvJb/Wue8lgpoAmWwU4gX1vJu+ex
nLt1dk4haeIV8hnPQJ+xqaQEDf9lA8u2UKiYgaQOhP+RyMrj6R070yThSifu5UZVArL9kaaA4Xf53JfMRg0TLTouSB0eil4zL8pPVcGLIgXFKK66gzSA28EFlTMOgMG+QUmq8jPyvPO/Vl5FhMBtCPDbJZO2ePyM
NwAG15jzEORnR4z1MqwodHwJ73v+rbmvKORsIFu5I74bzx4C8cRK9EErwpsjtF5ZUh+55ViruUTlYfqH9sjlE8BOo2AQXFvigD53M9nrbvd+d7573ufK235CQyjivUhghyQbIiZkjET1smc85kQUt/bk7iR84zd1
KZ/SDkxd4Rr5ys6Ir6xJpR4xOKNRj7AyrlQh1/UIlEz09zxR57dj8rPzSIQ5ZoVBkou4RVwxi2SdbUkwWiSQ6JrA1ZS2siPz4f2N/aovyCZHnOeQMVhALHcJK1tBV8U6NWC2M7jGNRLrfWbHdy/DfM9jgpF4Jyuz
6E58JCn8061LRfK1KDWmbBfxvrgDiqCqQlqFKkJkxJpiMV9HWomyNDCH9LU/taT2Uz/mjUbdG0dpAOXLJLNnm9R0SPE9kSD0ZRHikxgQUA0A70VB3CJ8rscjNawg13EaHzeY39u60w0mgIL1HwLoAugSsrvV1fZO
2PSXGugCrgFtOEBXjqDHo4+q/okiEqrJNb5CYqbXDImrPqbFXZq/e0v73SUOfHrDU9JPL0CzOjglYu4MPig9ia34BqEL4v7XqYobtCoCugc8+oOepeV5GlEUY23Ejw2oapQQlFECrqAAIoMLwMht5ToN6loW8SG3
zPpOrdtMc61SMXSVa+RGZ2dDECQNij/mfeWvESiQypPUtIRnV1/UVgpRUcuRFWSzHOpqIVxBMCFLLcAKfYoXSjvpH8NSQOuNlZNnLPBr6snmGBQZLY7C0ckGkMvxtOQ8EETYcNoTL+zI8OwIiKTvh8E9v5pzEDML
s2DHjAgYScqo8bbsN8T+CTM5GNE/5Tr/2/s4gvKb3UqvxuA8DIxrQfiuC6F9CCWQBHMt407GFpl24H2VmkxJKFlyDoHzWY3+L4rT3k/b3Kn9uBXk7UyBqCtJZvncv6lhWhgdd1I7O4lLzZvUpuDZXLylPXCPJ2Xl
3pHtntkZJ/30J4rs8yh2UBfONpJmGorn2XkWAVv2KnPyYTWFVcy0uBAYZm/fT0wjfkLk/gZpxm+X9fFuhoIqIzcMeUcg8ELoUNDZDDhGlJlxb2IJL0QJnLEL+02QE7+I3D51sowihkftA2Z7vVgEcAbNWzS2RqI8
PSuiP21U9k56ggNBIjEBql0MUW78mOgQMybNHEYNxJxL2iaqMLE5HufCLpUsCpkzxVhQYKUx8v3EtuNvcCCGHUGadku2rqojIcsOSZgeM+4o8lDVVCQiIUdfRh6oyjLhaxfXOs9YgC9Mh9otMzAXjxh1NpVPP9rG
BXSjvYnCQtTFQvWe1HGLOFQF8+xDe/TAv4qhwqVAJKCpp3cGFkvdIqW01ltcwY2MCipTluw9vA9UiFkPTENCHY0czAlAsdGrdMJR4kkJ/tBI+O4fqlJmyGKomstVjgwV6i4q6NpYTZqtSoRGuQ+Rl0r2pqEBTHAM
dmho1NXTwZiHhGa0fkWT6hAbUbkA5StDclt64sdMhicLF6mqDKG7ZHVu0UJFqIseShTdFnC5ceFndQYIVFlr1Eg9HJbrDE1hGeZ0WX7t5vIoaBR0sEES35Khsa0Q74vGl00mWBliI5KqNScBrHXjU9Zb/VjrmKA0
sMupCM8o2HQxjcx+6Fp80AaA7DzITTUebWP+dtKC9nJwRiqAVnyCMvYix7C5KFqG3VjOXjZwcRRdF1e7FG6MHwdoHHOxCi11tpLgCF3YD+sLagtsgc4gYG7rizEuj0XXT/QQ5q2pq3yFREB6RsRG3qRGwPcsOu8U
xKC2Q68j6ZSQ4tSmvYaRcaYubP1F0N0yE6ngSvaVp49gpFUgjmk3vzR1dHQ+qP/SoB1cTjaqxA9Hbcx3kAusLAQnpaYShl3RZWhH8BIWbg7LQmngkcULde+ZUVQMffBYEpxEBFUOu4PGHR/ZqMcR9OGJ7suMrFFe
8Sz0FRvTEucNLton5sVaPVACADYLPSl9Iu9O5AR1++TP2aw/vhk6A6BSvW5LIVTZ2uc/fy/jdjRlg+3AnQDHoK9v7PfdXEc7d+NF8vCADrPN6SIHQr/XTImGnua18dn2z7R2M1rnd4xI75MlRyyrdoS03KVYuN8w
Uk2+Oxqxbf0tyOmq1a1fQ8U1gAS5+F14fSzuCrzMWrbv6impWInilm8x3thSe5uai0pPrZmqDGlM2qH2JY/J3haH3M7ikKI6NnzHE/IdmVDX+8TkaGePDLWVLkqLVYpPC18WkJxzAocGl+CcEA8AMhyMn9fsBOdN
RBbWnEEMb5p6KWH+rd+8YLhXwy8l8Aml/giIOXXCfPjyvdThpBzUSDD8Ny+YF1l8Vv5MkaNkSBkLLB5HH8GhII2YE/9u0RGAbehXVix0Gxtiwu68hW8lvSHEBCWZc4TAk5YwfSip0l9GvBCGgyVFb2fgkrnchLya
7hDPQoeUsZNFlQY1+J1+SMj6NsDQztQqlhQiNCFjrowERxRhIfOIwTdoAoWqZ4ipcWpykydUI9epj3gWfCSN8fGfMxWWqwW60jSBP9jPQ+Ed7R5WiOXXV//5ww/a0nsL3Mz29x88LXMQpjZmjQSlMwEh6I+VEkGd
oNh7UsM9rb5vbILay1+ZEm0PldSw/oNEpahoLX1kjh/FmkD8m/2Sx4+Sx29yf5UHfMcvtP2Y78CSQLQ/cmKR5XsJK99TTHkzRNRl33Fwpo3X5AdxMxRR+mssjq6OmUAs5BMTKX4IWeW+zwWSy/3FaBwsQXLioY/E
kvjIz4qPHkZjgbgDmboiSzq239h2qgE5Ww4l6e6vSQdEnotVZHfaUkgyA7tqUzcLiFPAjIXVMG3u8EIaDiF/4cnLVpj5S1qOQWxg6wy7JxLtaH9o79Eg7zhcXtNFHeb8G2YX06t5hJmj7uEbimLZCOUCipYZ/LM2
G995xFl31kanavpUtLSZnw3nLq676M6TTn+pjkaGNBya2FgpGBnZa2V4UUvZ8LUHWg9Of480leHQydhGVoxZjbX4xE0D5A9io0QzqiNTHAu/ZPQqOcSTcgiNaBamXhGh1zuZUdFn4nhEnsximfp2NFM/HXXLj0nW
VEUTxhCevPORFOa04/fp7ZbY0b1X73d57QM2xMQZVnkwREcAucEOLVam0rvmctfDipXH9C5d7kRLbhZETc6Yhk279Ox4YOGKWHBzfmXMXLS0uMR6xwYPJ7G9IIVzn4CxNPm00HWu+Wl2Hr3+sESTkZsxDCunGHZG
Bp5T3pCaGssGRED5ee1Q4hKjTKGt/y0Py5NGidqP4TF3biFHWcqa9aR0VWybIjvmDIuY3XHuNEqczFJGan4/OzJmDUgLKsCGx0rbfYwZveYqCgEx0hi5xlUSG6lZEBMpY+KArtWwkuWRsS7JvWIplJlgVi+iAgm2
lGredPhdikuwGda8H+PHwQys2xkjEKXZt6rnlCqnT7nmI7dKiVt2XdMUSPvjK76OC6oYjs8zf4VrJKaiifUVm+FrbpIw/PgGdY4dQ841YhAkCgmvUYyo2vYfQMvrsbe7qjMd+WLBWgd0HvBEIOEvCI36+sUcqDm1
owCGOYENSpl/TaE6b8vgAHr+EM93eK0wgqtHskDZNphAV6bH7ztZJNG6bWc5k8Va976IEgGXhmJf92oVf1UCIkx4AakCPowECOnSUX/9qesH0YsSXWy1+tvY+Loz2FBmyvFr5Fc0sQ6xGQ5Llu4DC1bJWWyhu6CE
HbBUJZnL4MBGGieiJ4iAHPCKA7XIag5tk6BoR6lZU1aEIq309hAxWT+Ys/FNu1cBgjE8wdV/4BCAe5BHTYsMiMPWE4dl7Aqvk49wQj4iE2Fk2vCCWZhqJi+eO3uVU9rWMdjo7Q/qrIVpqXcM4tTI7ohrAtjVfInX
8DE/SNAB0bSQT7mY6xQC5ZcfJ+aGrc3GUhELK1RK2cEqy3OrILNRhk54gJiB9lZzaLdsItlTbZwWoSX6JpZl/IkXrSWoTjn5p1SOnBY67sbkHy9lEWMIp35FkPnsNw+WdCHy4IK94tFxwPKuELoRKIa2ebuu7/B9
jisF7HhSPgMjfMZngIzxaVQ0wqUrpTYNNlyHKu0Xn5lUAIzBcd5lMUW6cqpeucGjpd9nibpsAlQkglYWtcKeHwqugJxdROqwJevhO8DA4Id9SzFxiZae1YTm3IhnoPiNTel7cEYEbqcwZP8eKzFvAbNxdKODajcN
1gPU2r7UkgxfaJGFkJ8D/14uaQ5qXBllNgCR5Oh/LCSDKvV5LFYwGUJ80LRuFerz/L9uSjcgd57/l0OvGRLJ/Uw3a+yVDVjLKBTblKEjD3vZDTqPzIbg2QEi6qVGdxoXJ7b/FrClnzCTfeKuz/gtz76ZUJ9VrUUb
Ij6SmK+k1pTzql+bsIKqB/ssIss3BbcXcGrECDsVVp0ISMBmMNB/iGRvvPk9V3MTILz/xdGMJ9dbbIi3byIz906jtxtSuOblbSxnV762sliDg+3ltNnrUvWMqxJKnp93WeBkW05Dqc9vX5JYxuawSoks9gzfI9kw
toitCKKDvGqwwBumaymJzSPQd446eo2rJJrCSfmIjcR7A8UsiOUhUDZddbZuE/H12oIvQhzsVDOU4SNKP+inHAw2fcgDDBkYFqtaVJ3oH1vM0ApXSdhmZ0MIpw0KZ+tBjw6sqEAj7p/HXC6DOfXrk+28FF9OxHoq
ZIe/+D29CATKrWw6KormVvK011zXbJC6vu88BcghU0ppiDA+94KB1TBRoONOkKzcluuyES3MNZCoq20SKnL96uC0hBfg7tDIDHksZx1g4jyC1FGDBdlSrrBATDFCUAzyIWPiR3+iiCyYZgi6sBhIYjN57tFRbQtl
FmN1QDCbODm2ZX4CPS/L2Az+GfJvUDSMbZM8VIw5huiQCQKUcOzAaJmtXwGzVX0ig02HjwPodRm2K1ALZBboE9ybPpS1C4gzqcfLeZH2iAkF4XCxfxfpslNsSsIdgxP42ODYXkMgkFssWyOg4InQSC0OSExRDGIh
2CteeE5MzzsCX9qBIBjMXteim5BamgPTOn6NLmTjiQnf2MxJKiLhWPpRlzAlPlttu0+nza5SoBudVs6gK+lCKAemSK7YEmqrk8WBHUx0KXMuKqm48HiOm4tgN8irug2VFuDIlF/nJJwrJla5Si/NXDwDRUxsyrX8
SnC8N6vXOIE3XWjwVTqPRnwUUi+VjvimDwXd0eHpYBlv8iDP4PKjen6POlaDBOMJeYtN8PZrYZJhn6mSFNt83/2pxuUTapOQXAF9fTPRtvNNBYncI17jQ27ls1qDLdQMk3gSPD9lJSKRrkzRQi2WA3QMgeEGDyTC
wmRmRHYza9KsoEHe8rMTK5A3LPvR0Cnym0R/4WFlOEqBTJAD/VfhYHQyxALzYOyPr8Gu8ve3SfA4iVsQ0dixigUFWqr+OIhxEnjz2oiI0iyFQFJxoBr2i+gBvlzxbor627bq6/tOTJ2AWtc8AH/DMH0CdRcY8lOP
OIK67v0ZrC0x2Xpn9me/uHBBQzSD/dsiw2NKiZ7Mi5S1TOdd5904+QQ7Rh23U9TBnCDfHQ7lsP4QGDiGy9561PfcB07iBIGUNKKpMPvD6BLk9xnq15KfVOfEI3toEYxZKKCCw2Loukyh5hpUUMULkWW1ejoewc5m
PKYnU4qgsctBGNZyZK46NkXSX1PfmQdnazu4tXP4ejCdXgVD1giHnwRW5GQoiJG2TZ2mZ1xDRH2ncVjrZRZ46eJQs+MjKYy8ba2Cuv2Wm+PdN022xTkc2OC0OUn+NHAYkYp5UH1T1NVoJNUQkgPNMSFkZIBlwxXP
MxVQua70bmMnbFvFXfsUquuxiaEJcROGjkXJu9h3d+D3lZM5DwePfAOUekesvXyRLC7EH0DP0vlX/z3YwP9EBvqzqRdKBya1JqkgdlGPWN0yFnQOdQdgjOJgYt320S4NN/qvpAwIzUbL4p1SLra8GWEQnmUSnzoN
sS5kjYyOqKYmf2PeSPz/UVCrBHhvn6haKRUEdeMuqv6KDSR5QH3b18BpmZ0zewzGKKW8cAQCpXJoigXCqr1E0PiqiuFwOeh2wfvZMucmNhRFZ8RwoARIvDsy1T3gV8/yIaws/v/pD9LR2QFg+PLpcxNrR5i7o/ir
/Vhu2YVle7i1/c3HOR5BbDZKjfCLodN7xfaz9K7lXbvpudrtuLgS5DVjpx4AJWgFUJJC4zWtXGEC4WQebxLnKo1QCl8cVnSk6etrKw0XqbRykeBI+1WDa7J1HrSj3CufChBmWVOaLCdL2v/143TyMCRhLJOWrs6i
a/+EHnMcYFlOkvdL6F0tlN2j7Y4N6N4wPEV6SyUBIJTlry+XJlN9QAO+l1sEoxy4744KVuzuumEOylqjMP2GfsNq7La9vIgnN9NHc7ypn3JVNNLD9aYT37A+kWxWsQHBo2wmGWYZ/ZIT9CzxgjnxhZISexWd6BoR
wZslbfqlZJFRbzMiqxNabeXHcHrH4FHWhhGalpghRE+bjVozFsPbWWe54FVv0UM0Bc0PqM+WQaedAIlSCzbraoWzrphT9WzugPYEdJR810k6u+Wl4EC18iM3QfRki+Rb9x77ag4sXtI6Kp58D0R6m5dTCQoiPaCu
B0h6kPS5WV/euJuaRBkJLbuxAR8B3QIReiE4gnxGEkG9PbIRyoui20tuRAerO+ZEq46sE2tu1Vkz3X0SWYXu//euPxkCSz2lQH/dger4mxRjmhmA1qwUlajHsA94mR2HRWUlav//9qVzS+G/HBY/lspW7nXoUnml
daVxqaBr6Sr05VL2wP8KP/GZoK4k34xKqsjclB75Hf1vvw+a/l9fUZzO8p/zddGoOHyuua90URICZm2Q8RL40ipGOZDk7LZU7ZCwWAB5gSxIrSGo9DKD7/I1zg+U/OG8YqXqDHMsFUwbIBtss5W84yJZynjUtXT9
FR2P97Je46XZJV2lFNc2f1JXSrm3jxsqb/S1fPdMRcmfZfHjY+ONMNLz+fC7FdU48+nmNvhy+VPXZaCNkdWKK2ma+u79DZSgW1VFgwqtZu0/pQjVa1oFrnaLUludog92bLpB9IBtNtvHf3qqJ+Uaz+/J1TDPpPR0
6o66RmqU34/npaVXaAlI1S0Kdt7Kjf4BSrxEtNkKz0es3z4gRJnioEmKrFUOdEBLTVCbxlAUx4kc2iuorpkLPG9UX2hUdreuTaFWigyYz+oNo96aPes/je6w0f4pAwB+za9pMRmpHn6D0HOkkxlBHk7ERsD9Tujh
xtu9eQrRV91McbWqCFBR0NHo1cqdS0qr/39RfGqagBTSGzJJwg72v5yxARtSnPDD7375bUxF91aABRT+sLXo/T+w5XUYRLuAREEzBMIK8dRW+L7Ptx99rbVizUZPNl2mPKUb1w9Bb1x/+C0ntrM1tNYyR52sJdQR
xY+u9uOPgtVC+P9uuWEVkKPeKiNbSiua/TQRmt4ple6KiMRlrm4IjqfVJmvYzS77QH39y0Rne3v2m9M3Syn0crNOmvWGw0CHu3YGK4IzyVfaisu1JI1yT/sbBszVviKm2h9Bi4nGOT79M+ezz1fVedJsgKO3mb5G
OFjmefOp6CScDeDyZMc3jFc17gbLE6TkniNnoeydPtHILhvhyWYZweuc/H3nkbprOcl+IFlspW1pwA3nubZNy7W0ykiHumq1vT2/24epit54UpJkLKQaEgXZMWDkO6U2gApyMI2ZH6ZvnNzvuMQ75F6b9DC1Nrkh
g1PeuJ0Ek8hTgdsJ2XffV1L+PDJEsn5DceXTr85EdwjiV73nAm6VXMJPiOZjcMEMtl9N72hJbphG/KFw000zlm8DNVbZl3F+gYqxnN+3zapeVMl4yUHZRnKOqJ2/+z6YF5q5QZqR3q91NpIHg37IOq9U8deTYO/W
mUVE+4CUzvowfKl90bIXTyMmoIY2uSNQ/sJGyEiOypNs3SSbS4I744UWTGRCxbqr349egfk2OlzC/ltOYLYvxzZbjwCfHcnmmaBP5jIPN9PiXtP8fwtk0YTd9H56g6x2AGjR18bJFt5PRS0nht7T7zKOUsIZgDO3
l8NLsrmrxhGKOt3GsUicosQdnpcYvMKZ3sv47KzvONRCdOKfRFXBhiT/lvCpUkm33uIzq0RP6nLDgotlodlhrduUl1Rnu5O/nj2mV+v+DP8BZvtNPXe+nNQir51TJiMk9N7LfdHgmTG5PAIdxqcJP9vJMV31/84l
qPev57nGmc1/w8ne3T1raXEb9PJS4FgvNQWNUh6ntxHYxKQ9jFJf3Lo4YxYFMu9NIBZlYI2dpEGQsjuValRSPBCOLvUFUxCGE8HCEk6YZvMJnmBRibW/g2jrifcavNbxnJrCeH0DNyO5/ZssMcl4ueEZBUwgrGrN
LZJx05fjc/PnbVJd7vj68p7ShvfvinNzuvG9sfA9bkCuzv5L8vuCeLyKyttEz9vQG3rDfYM9LSbyP4cdeLC2fvxEbbPL9gNPpedw39sZnwxnysK5tQF/U+Vmqs0qJb7sDrzC9vx6iZu5DPK6eWHL92o6was42H7z
B1fDSNqPK23QFdEZcJ4J5zo4gy4tyx8oiyyCO2iichnB8cRDxUR30910NbfUR7HyaYY4WEJBK19kFQEgy0hCvBuqlZVD3SPXaOt6xeSWIDDtsn3rKEpweai1lfvSveHW+F4pWp1kEs5PCDf+eDO46SJXbOlU69qB
THqf6t4rWASc2yCcUw/oiOwlMcP2+4qSbBbt7OmHwHxF0UmKEL1ianIxiQxbQxwm3ZHgLNbMvd6qxXvK4HnAhVCnEMLVZ5OtIehBT7gpAdst89UXHnm5XAXgVhDNm7GtRwuUrPHGHGpFypD3RIZxDIR9cTEBlmso
MqZ6dIeiTAebcokPatnXNwSIucFyN1uSrESKQ+ARdL8HagfME7liS8O9rCfrdCmQiAHTKj4xAwSWzBDmJZ1Bg1eHeUXwvnS+nDPkE78tSbHyMv485NkNBSoiaPX4BSCrQ58E54ZwprzDNimVcZO5lEgKbl6sazqQ
XKMO+Lh1P8g6LYXGQ2YeyXXAMH7Oki1VblqHYvFcLGNolOE2/W4GjWC9yZgescwjPqtc2lqWmTiy9SZjesQypeUR0ejBizZEEnLj7yIBiNsFEzyAYyQnwrC8zMQybwY9IXcIFXu865Hfe1wxO+IVw/Y8MM43wBjV
wyltQ+13YMM8KlfzScwm6OJN1PpGXTDxz08+/28SoIyRs7JlqbusG0psuXMGgeFJKkB5LeyGV96ItkzblKf6YsE+93Yh5wJXn+DPW0Cu+uCbhbPFE/BQ8C0e/OczT/gJy6JFSzunefKuYaNpBfeY9J/Y297e6Aza
QTgjTHxputM8XTt/kDvI6vcyFgHI+gx0m2WFFVa1qtWsZtmylVZavQd1Q7eNn2Vcf+T/twb0DaiP8sVxrFTOJQy1raeeD3LQ4MJg7mDizMX3P2R6wUUitmpvnqn6mfwMTT+TxgM25fgUp/HxF9wTbI56mHytDfEU
wY7yHx8G/hx938xf3q+c4VqeRb9rka9DR7QmNJDSlDc4ctF2dStx9SecdD/hx3410nBpLsbu9Rr+v61pyHTNavhDys5bmtTw5etsByDaNvYczhAWPnRefw1kGra0dXeGO2qWqGR0esPDPOIJNe0a3QySkBosb9Lh
IUJCHJIAmiCFxMyDBc+L7as+XBwini+Bu90mHRPcv9eSvGRuuHPNA1wLsl/vJ0dB1HcnP9e+XWXPkPi0AOlgOFZxGXVk8gGr0cXrLZ7nnmRAEBljWER0F9nlrVVZDkEOdOTcuyZyMu3sayfzjxWDFBWGAUg5HAaC
eYycwkS0+1ZE7Puk7dfoB/YIzwDBxteWq5Qs5Qj6UBgNWCPeBgGUJ0drDAz0Fs/fOyO78sJ4ehj/B4IZaCjUboNDr/6TfGgQvsC5c1Q+bQSAugZ9lLwhupQJCBTL9YRYaOMy0nyuz+FR5DEgYslONuPrxeEYJSbY
6bX+v6EmUPRB0fMsgWp5nlTkGlwtcizpJCMfrC4rIkjbZdvtrt0SzhFFsTWeCnWcbeAEccYz4RPavChMhGnYwRmi8na6k+jCMGHB7S5LNyTSK4epjoxtuHeLnrdMmJNwHAqAixDe+KGpw+JthGXAVHIh18BtfoXH
CI9hHsM9Rnis9BjlMdRjuEc8WL04Kq8VDh1uqpyo0oSr/SLjNNrnZARToe7VRBUVFF/3Y0AaMORZ1eYAhItBP+o5xL6aKHwwI+o6QH/EnOp2Y8U4AZXiUO3xEeIocYg4XHt4uJiKPfTKCTsfQm4W3M9W+4axT7/C
o/bd4S78wqZhCz8b7u4h5BwOC2lc0gTeavUod/T7Ava2w1MjS3j8J2jBKPHAGG2Bzn5K4jGDY4YTPN/R5e8lnTPVq8z3Gp3px1VpURJPXQ9GUNWXT2dn29peuh58miDNXevGw+8c6fOf2q/k07Xj+2fV4S4FDIBr
eg864pH81OIZvwVMdoqGUKgfwpMVFPk9jwqFaCZOTn+nJ9XAb0JiPHR9PHU4u1RTuTjtXX2TKSTcnzGgoP05OhLi15Z92XIKytm71LMJ5DrquM9VbE00PnmACcXxgaWLEdF+Y/A0LLWIiBgrY1yaxuvkcxLUVqcT
zMu1preyWJzUj+x6xPf4WlJznU/gZiX/DUo+QrmZHoDjctaxBOLRW1iwqNJH54Onk6Bpzj4XFUI9QTBIUk8dXLfcxQ4C4SKRCXrmUXsb/uAcs0i6gTeMwyLFMMIcHKK9eXd4dKSkEeYJ+G0hEYckqaDd7WBPR442
YclTuw8anuWUPXx19Lxh0DaOZD241lM8klmyeCvl3ajqnc2MZQoEWkgjU5BglSdiOCwZrO5kDGMnJS7fIZAKLBlF7lWLrzLHA7W2mLKqJsc/10+LgYwLdkGT/CaK5zqLtvAY6+49aWt1GvQnc4CbDX3+mJJBhkeR
TraG5bypIpQ/29H3vP5Jny8WTomfNmyHMA/JyMgVrAF2ks+DHpSSFaCTyR31WwY84K4UvYwI4yeokCwKgKbCGW71VnTxIr8PYBb4nfzS+3i/+4Sd6CcG5hh4bOKI7ujSnxwTj6gcsac73UbzKUs59iZ1hrVbXyeD
jjXQaZW9W/fUNR0IixAmRMZP/pkzvO5S1qQhxkQq2ftvd+0u1QwcPUSRCQVmHmQ6K4uZ/NnIxQTTWlnBAkgbflQ9Y/p5x7gY35AxBP+/4A//0QEfO7+8EIj2oLx6gD14/yEHxnLKmvDExZVU3ZRuqEKDFfLdi6my
RqBLWCXmfFTIPoG+YKn6rvTsYHpbLL2+Wa0ZpRaED0VwUWfJiHCqWNKLIGlD0FJeDOmCni30W5ZkB+EAY1ChKbqH6J6ihMWlJSwoJY8oje5j2nbskbxP2T2SMYsOZ5Dlg3mLq6S/LGLqTjlma6ukUc0x3D/npy86
XPzUOl9W+J4Oc51FenseZLCoxXz9MfoKk4cHBIqTcLa1c/BHnraLAJhSxCVeRi9yuR7+M9CFdhxC+QsDcdKFSS6yU4/OTjwaScvS8mFl6d3vmKSngWHEp7R8WMlngxyGxZOB6Y8Cvc5wY8vS+OXCvhIw2Bf9TtBN
EBZrbDklegDx1gm6CyTcp9P6BZ/3InhSx/djMz4zGAUdD9hTFspiOZchJuiULCugdgTvdLL+NN/8IEudDsrP9t9P05gBhc44T7cKD5icoFxZe/DmavAHwmb4hnxm0lvkuchZaDfF6gfk3VP990BZxFp7EdhMEPq3
gEnLBVd5mntxMpl0wiF+xSyTADdI0C/5JitTmMtpZS5+hVTa6587pHdEMBWCdJlTBwFmBfNWUgb9ESqYADKspIDpcTPwrEtRh81/78sF7x2bEWGOGH8VOPhKyMBI8JNGdKGYH4RkKMlnBJGBCIrt1epmrTxfkH+O
z4n65QgyZRFE35BBzJGQtzB8rTQLdzd6DuWTShy8qQYRru+eYQYt6ymGXrSdJwVzUc85e6aB48xbp1B285sxUkDQg/3rDQCuIRFYgiPN11mDMmRz4Dmh3GP+l0jLglnPIctbDpAAPieowWdjG9vbxtnGT7pbnAmS
rwsg4HIzobQwebtH2i/cDuXa6Xg+2P8tJeuTzxkDxXLygU5WyVXKoDj17H6UHRid/BmZs7EshbpPEQgsDdhMHPLette50/5nvuIMmIveVZ6/aiqgSSR9ZJTIX7AlNgfkQX6s6aPCYYvvuWQR6LPvFJN2if8wx0Ps
2m5q0Nk+1QbvQB29ZNxHtG6atIANDkdQcjBZW981OQSej7aqUptaHBZFkpLqOW9rGM68/yzkcwx2tvFQW5qqoUoea4JewXZHikPExxcBa1p5NdFej//z5ya9JOm3OWnR2WkzQTNUvKu9laf4GVrSSAnn1YKEU2ev
xU3KIXzQ9crmglC+sHyGsmkF4ZVE9/UssIKuu4G1cHKrBW5etYhXvIZOWMNibg2L9Zeo0P7LGo+DGUrHRaFG6Q7FmGI1hioIs8v9x5Iidp+y8NjAhuELaKlG3fTS8AMEpEm5YPPFkysC7Q/RWI3LXa14smevrkDE
q5xFgRpHsqsIbiehHAfWDG4vWbfzLOBGuBmXnAu/dc5WTgX++W2TLteXOKEydsvP9q+z5BK+5hcEpcR/SAXGB/6gewt+d68f33ZbQLIziGEmYTCX8rhZC7GzfJ5oXlueGNtz/OR/dWd3M65P7SP3o2mv4P7IS6m5
5DyCrAc/l5m4WDqZfd1FpyFiDUgbIBg+WxW1C+hZKG2dsAfy2furx1ptZwvljQGbMOVe+BGJhWo19iyKvFnTK3u34y6gN3H9+VNCk7BZITRYkTReZYgoG5Ql9g0ErQuOzSSWWIP17LepqBiInIvhuU2rXfAma270
jROuY0er6fIwyxkOC+6xDNXpfM0CIAbnzyjy+7At+9kUUoh2ibZpYod/LnJKqDZwzYj2oniyLCvXiCjyv88ztOWgzo4zuq9F2E3bI1WIfFA3KA/PlF4zQqyG0mml9IPZ+toLoIYRVFRsUK9/z5t2CLocrcAtkTmF
6usHqd8SXcZW4GRQgfn697LZm0y3EiFwZSLtdc85fl4zlrK8JnKdgDoh88x8tkVcIpGp/lxNKwACuRoWSATHiHjaMWuqiEyJRunrzMSHCNLY7ozTXTC2naGq5Fh/nT9ZvvaGph7c1V9THNyIoC1uiktVEyHStY+Z
M23c9y7nCFz+GVqGxWauJry9VzIJ2h597KY/AVd/oiW4fdBz7yI+t7+SW41F7yFcrXdb5Y/N1k4ESpNkP7Jm3mg+HRA/2+hzdRCtJNj4LRJWLQ+uBRbBK5BEk2KwQ31zJqMRuRc0Pwu6E8gHDRFblg3biq/SGzMV
fNjvs13KvrCZmGoI979BmlGfqzPmt1eUgAtTEorPTm2lgAOr9hNDgNX3KWz7d2XDtkff3Gbl7KDBnm6ChEJmY9pHKYWDMhnX357a/tsqSYe0GW4eTf+fS8d8IVbZI2tt2LVQysuocFcjww3t/uj0t/hFnOZOkjWM
jrZjtwwT/xtst6ScpwJm4MlTzoJ1QpxhHONuNU2a0oFBQ5LrSX6BSbzh4I+0BN/KNnkcrvEAiq0HTdaQAhocpqbqSjSvIP5ChlY0v+QzIreF/N6lBbBQjzE8hngkWyPQDXEzMGFTXiaS3ATJsDRIdBdcRlhsKfmT
iAbfo4EaBuxsVF0RCo4Qdv8uNGlaaE1sk4waypT1DM3ihjvoIk2ZGm1pfSjJL3/nI7OtavWY/SlXZkXgku3HAfMdKfPcuN2bfqZuAON8gpZndSVMpMAb12NE1lmpbkbye/Nhku4NpIqBRAf++JkArUCiDWFZUyP9
RxQR6dC09jmkbRKHKbthyJR7qsgklpFguqyhjgfxO75Wtym0GNXeHkd1rJZEImxKACMIOZREujlfIGhIjkMOIc+NeM3ybW+be+M5HF6pGTPbQo3OqYI2O857EAEu0KHtgEh2XmtaywLf4AO8KaHAQaqACA/hVXB4
KiG6TyHY3yY7umaQYBPVCqK2jxmCMfUdp6JK0OwnTWk4ScP1Gn7RNdCymVXxmu9uJXg4ng3F1ja2ZtBt5tXPaz7FCLHqcMWha/9sv8n5aM13o0QTyCGzc9gHFyZWv2481s4dL19l2iD1FE8jkzZTBfzGCMYzDc93
ArLnplCqEIsSUIrFAcrVVgGvlGvwSo/61ntMRpITsznshNLI2iJTkXKK7Bh2Y9zE+iDTkZyTSsvulpD5NT4a7VPECQ7cY6aVibXhpw3+UGUjbQb0fZeJ9SLUa/hL/958s5RywaiEo5pbGlwtqvlpFhC0es3Cbhg0
hRGMXyemzRwVQcy+lM6TeUZacZ3b6OZklnbIlzXezlzHPuwnST/TFTOZw2NdSjyYazloCgXaTAoFDjlz9AtT2kTtGNOHlleKxx0PLqlA+e5Zyohr/xrJeb33uaGEhd75/2NmgPLVPkZxwL8WENO74g34ENNMFHAz
o0nd6vJ1Q1qmeAcJv8CmE/xi43vA8Gp/Zcf+qNjn2B8/6Jkbqy0lDR119cRAQr5eNVMvS1LSaeN7W6LETUicKO1loI22ktSxPZbtGlzW0gGrObEznQmQ6hYPMHsFyHVcrmokcdJxKKrmWDDUkk+daZur7ggoSUoF
CuIU2M0JjfxZzErYj/oPyagJcFvJZoM5bDZlygdX23YiCCBppsEtSha9lKUZn3i65BMjH1nh07nFXj8Mk68xCFN4PbvYO4nhFGFfUMuYZGZbeSGfgCwIa3abvmYP7TnPPwROi9rTzVRwgoJnKrhewS+yAlo2Jdua
QE/oI47zJgseoCuWVVSK7+iJKuQnrJAWxYKCCejY/kZwpi4nZRYsFExvIXIAFMNbgVB+/PlE7NcbAsrawkHmHsWP3niCRsKvfPVJ726/GrgmO+ujTGM/WK9a3+GklvpZO481H1Trz0ilMhj5aIlNwSxK7psuJizx
J43cnr/U6Qg9y+8OUQgmnjBL8C2Dzht1mFRlGjGw5Hd5wHnuZh93+8Dkwd8mrU0MBpcPZ6gBnDKrDbdmo5pl52jyGRmiToZ2PfMYZRi7KoiNM45UW0zDXWdCUxoxbRZAdHZ+btYgwjkkZxhYcj48OFWaw+wl84gG
h4H/rwMrrPMiVHXoman8z+6FJ48ayei3DhJxvMQ1eMBTjbUvH20C+rXdX+ckhF5Nl9MDhEXWgUYt3G8mk/LDvKxQ55y+S1EL/Er1apCA3bfMlVSABn9uQDxXhXRHbsYcq60mqlDH3iMIY20dfbonVmpL5BwAVw5K
vj45C2AWnJST6LU2WNWrkB3UxvOX90ryvTUpbxZxagq+oybk3eZRRdEGPxkxaafxR6l/KvbLv24YwRopQxTh2exSLeiaEqU8tyob0asPY/FrTnn2IdDqQ2ysf/tewWnUHjk/NRXyqVdIY4mlFzZ6QvEq/E5U7OQo
vka4O46rbuc2UUa4jzlirmNdm54cZPxc2qVjkAQvUH/FD+p1tatu/f4xvHEChpcXehF+gRATcypStejWPNesrxDgep0DMBGVZe4y2gnSUB++qgq+Xmc7g6USqixUBsJJxJWadY2TPDmrdVAVxXqRcDKePnt4uGid
DRzA1isbgYw3WOmYIGRqEZvdk6ZffxweZaQByl98ct3VBBgc8INSeAzEW8dQAoT/0rLxt0658tzszH0Qj1/RonrYVZqBTjeRR+PrKcl1y2jpyq0z4DqIWOCp7LyCcZ4lZt/CbERMp4fuZK2Hi9dKmlLItrxkV30i
ENcFWr5EU2xMQdzygNg3u2a1e0sYcVhQLICP3lFwgYklLKyjasCxQcgRIOusJvEusFR/a7u+ST5vRP89MEutxhB6LwktEVLi6E+MCEKOmmLr7qNmRiwO1jV7ASXgTRWlDB1Wa8xeh9r8HfSRegqe/Xtjy/5DYCjd
kH0uaBTMFaNgOyl4xQBIV1XIw4IAQkBx7EER3eEFMS+PHoOEF0UvInO0KWM6Q8Jk+qTfRht0YDOEaUlPh4ijw2qBXZoZeF36hsSX9OnrCpcKtKSzCxPXYh88OaRTbrIGnwFXaPch4ioPaqy82X3KH6TY7g7VUFjw
NTMjxP4jSU1EwcODzF6fVfmVCuUCLwnzF0HjMelEp63qBBMsvJqgPwsJ3tEGNeOZeNFyhrAVzmtB1uMDVW/zbWpFrA7FzaJYXNwiGTXsKLmBnpX6/WvC+hoGA+jQ/eY300i/TN26Tb2P8e5j+aIWkYj94IBnCvoK
hKu3Qi9ek/AAOnIKFodeArfNZ0uD2q2gX32CWBjkCBaHnuyHgZg2tiI1rfITDQeDHMHi0JP9963Y7A0Il5HJPer7aYVEXIkKiRgS28om26g9VDNXnb64VOlC8rh5ClkBIouoR0LJ9ictkXpx2l0WV1n4lP7FN8vG
e8aplIwaimIahX+YwQFLZRPrxcstcc1l62C5OY5FzjBEQANwBe5N+BrY9GXcgUms9LNa5fZv/vSiS0pRpazD6ci2jTfPSKb40zTN0F0k6i7KlyAuV6/19C2X92cHn6earLCVd3C27ZyZtb/yvuW6p5qEbYMNR+eJ
OXH2WIG7d+Nw7sNQKoJIc4e07+Ls/08AgH/Csv6fvoS/wvOzTosJ2P4xm2D1nn3E8xdcj41i7Hn2HlWn0ykxrUqbevQJqQIURg0BrqZTobpAeaxOoyLTIeg0KjISaHhUNlW74Lc7Mk7KXVowYH0ZmBvTIejLwNzJ
KxCqmk2mHHMPXP20049fFfAKU+R0urvJuRAPMvweKeGvFeExMfH0U6iHVH3zoUclJVs3upvy6jXop8+UUBLCI8NzPLbes/3yiUPBB6IC2PyMN5IGy6mzXFpGV6ZUdaCRvEa589usU+mDkzArmRiQlBGwGgWBesVm
znRnxGLpJ4RbSOV+14FKDsbdwXahSWxaobpr6FxyjVBYMEMzSG6AbK2FXqWevODM2XsIJnWS8EZz7odlqyyxKYTXglDQnAkoWDhDWUeGiMaDOjtfLZDmQwXf2Fs6ALKWU0TPNnNJuySu4yt+k8GvdMO8a0h5D+AN
vJgFV/1+HUcZOveyVinQ0kCThi2Wq8nXI3bQ4NMD5HGBrGaQCbvBiQZJBYjRhMf5hqC78tGoFcNBDehXPgHHM/AYK1NOoKNLAQMkdUDWUMKHCBNphMKUyxQPih6Us04JP4axrlljdsY/77+elWhmqWvG8tdi/cK6
GsW1eUoi8t1k0gtKA3nLb+AF39BoJAx82CRkCgx5a5aV5kAzsYcRlF1Cpunf+XsM7/cY87NBCNYeaE2gcdOexcAddyA1EZLZr9CVgpdVM7TBQRXt/YP1mv/iQR0fWqeZ5Ej0v8n1BW+j7/F63e5PdKOGR/4uwlH/
HGAsG0AK54ACQfgq1JgyWvqdRKHUfoXGAAjBCAYrVwoQXfL7yjEB85FDeuSWUMoFGDgk6s/8UiDiolgz5lgoW7XXjPTWi+0yRGhjvoACETw+OawQT4ACAgvb/mv3XO//GxaMeU2FJ3Kr+egXd2WrlHxyaw9w0br+
ZJp5BThgMmiThfxXWbeKgqYfOuIIsojny7DOW1jB500r33Zp6DTePz5I8RUbtR7jsEH47TIYH7cqepm51hHaLETaCvzU9gZGfpSMzB+1V+7R8ZCR3ThLComfQDD+OCAosjo+/82wKZ6nC7zJ5jpqbX5ndhhdDtyX
/DrgBRBZlo6W+VF1NzuC/fTPZbmA/gt/oxwlo0Xbm56QuBV4Z7zUzgEo1BTirUY/AXn8DfmZ0ywVnCbmYpBeNf/rL0OV7ujyN+nlZjZ7WfidN21obDmqPOWqCK0o3+JhXStN8um+TTMh6jSUNJiAoh2ndoIP8kJ2
5c5V3AzTI5rsj/h3dKLui3GIyKZzLomX2uJE10DmOLw1lmQh8BxrDrRndt/Siq6NzB7LB/iHVY3/QhSVrwj2aeVbDcRegze/52oJirw0Pm9lfL3lLMZNW5vBj/GCepZxTKzycuRTO+FKJui4axONH3QU20EkfPGM
J9xl9IghyiKupDoz8C0HnpgxQ0gxGoNPBGPVY/djapbJvMv6o8VcUKjKpTqZcgVSHORX8oK9FFxNYLbVMld4KT8nhviKcuBh7yIeuk583S9wFbAQEx/7pspx5PVTKRLBpzTRKTyx5Lze/hlNnMQOnrAjQnMBlJQw
hiPnSA0xrRu1LWZesB2rDKBTW4AKL+ZgrVfKRzGTRc4yDKdmWCTB7esXj0rGPZMCamEHc7+cbBpHC4LzsEmSCSRsLALAD7eZ3ym2BZEpS2wUCY8GO698nGbNnHrg9Z+YgZzIO3KzSrGFJ8FniIj57q+Cr+gFwFjG
GrB0Ul/Zrl05JwTymf+pLBvOLCb7uV9UXJRTZz8cYod9KioglOnueUoay+IBPbd7rKLPB+e1zzdvwjmsXs92zLZpvcC2We85CxowqzmPJ2i0CylT34eJyNay4DtFurTzlxI/zEu/PvIKM9ckKLSdOUy4XRttnKeI
O/J7dOGsKyMKywXHkM73GDGFwBtzYmuA4qDczFYEZ/NNuVXsH9AZjW7BxAl0vvIw28vGNfEBv42tKpphlgfhF795P29tm1hp4xzMFeJItd8nNJWzTsqWMv62L6DJqCKr11keyLQy5LHizbOYoGluXxmaYBS86aIM
RdH23KayAOhgo9rUMZ6ZTcQE8Rqo3RkcCLcSHQrccs2XmkC5jQQRJH95zW6vNufGMWsIsjsH/It4pIJYAUgMR4vZnC+zR+W8AzScU/1YEYiCkuj2ZYBxXOgOt3SGUWGv2hGqq1aFuhQxkj8UVdljwOd8qfOL6W1h
kyd5OI2SmH/eDoOaK68sYqt18wfWMQIcA/ZzO1srkFGIUkmvt5lln25XC3RFSYsdzSYfqjv0VO6vHgXc4ZsfafVQyjr43iGHU8BBRcy01dtt3hyV2b/62o0OhVLWV3jb/Ufy9KftdunybdjBvc+zUoL2BROrA9Lw
jSCXOmPIaJhRmXblmdJ3dPGzEMhtSGGdIPcYT/Huti7Gwnwj/98qel2TqlCvDDD7wxsm3OlvM9HG9mHMO2eC1DWvreJaUf1Syd5qP5un4xRrom5HpIE7KpnGtfGltOOcr6e/YiD3QaL7y0ZOaR56fUbiDZXtVvYa
BJ7Dev1JYbkZPE2JPfHQSZZWxFKAIAiC4AeiQxsG2tyGSPSlW+Dts1JbDBTlNoWr/Bu8v4+L+TeMYAkuQthtYdp1e3V/D4AG8z+ItwpqZrtZLOvfPpKwVvb3HO+SUtJXoy0l3jPt9ykRDw915DwbzJJv33adLY4u
YSCdIflV9FhZ9a1XLwEG34zpbx9RcZNNzJAqA5hpHkw/Abh5T9JdhHJhR1QbbQNZAvT8yj9GKpHKC7fPnMg8lfdsFRmW1CIf3B8pc8SIYSvtE1yYKyCCXQQk+Huj89Qh+2KY/BjT1lGufjqQxco6jflSgjaLYEgb
5tOVwUJZJgGIoGzaopaI8Xx7e/7L7SxY1Ngtc1AQ/1c6QKOiMgjWTxu7xcKt168d/srMisNku9DSboUmxPvGd0Z/ew4eKWOWsC9WJOJRUaWs5ADakwLZe2Q15hoHgQNK9eek+8ReMMC6MV8ou5YbzXWV+xvUQFp5
PC7pypBMMaaYsDjUm7Ocg421WLUiGPUqA1uZdCoa7AL7mmZouoFuJRkYS0wLRld5j+pQESO2tjdBLPvTlC/jNKV/WvevVvp7AqsYXIDcUs6IEZq5jcEfiATE+O3pL+vMeHwdWUWd5/1xVBYpVt5Fdz2IwpslUSUt
C9yy/TZIveJ5ljl35+o0Bxxo43ZrEwDcVOthd1S2udPtJUsdfiOOejEYy0x8Ns/C4OsEy37BGynbsHOBxdj6OmazwrmQN5W/vfibZE1ulIxlhoYdtUaGqaZza2N/QSGJyXBiixvtDYBqhkf/UJTawjN9MbI9LH5H
fTs3kewYxK319CANeAK3UZPCWOpHYwjUgdJj2y/NVMyRCzBsvoaxJsgEN5MNZF2Zu6eb8shS+6gpVcGiGV48l3ZWEhmd8DwuVVIErWwdTDMb5tEZlmB9JJkrbzs5zAoPRmPZSHuEzirQKZ6Wg0aXgYEjisW3GKBZ
K27AlMwKTId1jRSAyBcZxbx9nrGirFjETBavtfD+EgNN0MwYQ4sVsQDRW0ygLEDWF6/9y3I/DQ6+xuPKT52X5s58Udu/jDyZMpC2GieV3F7vp1LoXWbUnBoWa8vv6abJ2/XLMaAzES6Y+sc/zRKtyoHKDZBAeSPW
yGroGDuAKrLZMhrwuAyh++nlvaKNZcmSNyb/CsHvV3xoGWF66S8PGRdmlry96x6Aw4bWseiQdlYTFkx3MuBU1c/VvnI8Sv5BexRNMU4TATdayglma+logIstG1GwDkYDz4pjxYOtEATAcsN8dOeboY+FXS50ZxiM
m/LMqFfctPVFwyu1KxuibtTp5rqzwRrTu4KpSxCuHJfFkNGJNYYRiqwpNbrDBrzeDOUrMzOeHT4r8i3Kj0kj7OhKmo5vC2IXrMXK9J4VpLnwAlX4R969yDLXYibi2h4gRM7V+Eqc685piwUMEdTyD+l1gnTsI0EW
hYWsxWsI3FGzT4wjL7aND5J7Eh7SpwzAeLQmDc+s51ZKV0XDAn8O8+BZV2prO9xdw6vjRMU6iYIVOnLKQ+u9sLaPHKsrF3rYIas1kh8OAXqxuSLut2UgY5GIKs8SqR/TpMrMRauW00BPIw742Zcz0Ul2hq39cJLR
QE6Bca8S4P9FIfrFiQsnP06LhdCWl/08Qn6RTg1CS1/YoApF9/vkW35qR1i6OwPHgsyb92k7uWbIef6IK6fhML4oxpPC6uj5K88z6sEZfqRz43UqStCyrlS67sH8SgHi36z6P/9EFbXADcaTyiEEDBeqlSRJB8x7
+cJ0A944edJ6ebNKXPqtkuuAeSouEWO3B81iBD/LlGk3JGbSDfsmswPajXPOBqikbTMu+jKTdubUrx8QWGOEx60h1VbZTNIOIU6Qyme0q19cs2Kr77gMtqEmWgy7NnLkmHf2p3J1V+qk/UuOVzhP6CeZNYgVVYMV
uh8r75mLLgBKCPVET5TYJ/3Jni7GpYU2XDMK2NWdJlNmM8vzX0jyx9FhLfiayD7KNmdLuCemTVvN9yvIybbu3/kXREu27UpJXSDeRxeu7Ft/r4YcwPR7lIE2RTuVrnuD017z9yBI6aq0GPx/tRvH2I/jvk3O0BSR
V3BnIKJ5VYIYeObGO99/xMCMDP9Irkvt6omk8OwYl9e5xm4zMDvVcItAf21FN0HZDccvycxVEeeKKAdlnscb3t5ubtrU5Wy7GdR50+4XKkN27ZWc0KM8ru9DbZFoXxitnG2ymfW96fXJGQX6V8UYkhpDOykumLt9
1DdmGidvZwFfHB/F7++iCMYGFe181/mf/wiOoIOcJt6Z7Y+v3+iZxgwaNIDz/TtIvlCva84Tzm3PjlrZRaoekhaZOiWOKuiHkdueYaj2muJzvX6c/Kbrn2pPqYjGOi73yY181x9Hf//NhXpB3iDf4Ot2TKzPFscT
TgPSOYLGdAnthoCeLmtzLRmQdBGwDoI94SqhmWN84uutSpHp2x0N7hbEVFCMPRtEOerxcPcJZNJfPuHOhhE87J/0NWYiyukH+h1mV5sJopnoVvHjysGEKKMroOr9AA7U1G+tc05ee16MZTuLB14Xby6+sc7k7A7d
XtlpapufUQqLMvwahS/2v9TJyPHS/6PBHK9BmIo3Ax18oU6YoKHlY2SyVAhfJ3G8EWf5PM39smDGid7isam3Q1UvkTwH+MGTcz7ePw/9zZIoFcHzz91Pkd6ccQWTDFNPYaMIJ90rRs0/P0VVwHXCIzm5q5l9vr6B
jbu5v50j9DCWUOrEb4Gj0MqYs2V0PYD1kp1eJBRYO3YWtZjoo8GsMYYGycxzOzYp42Zbwc+AB7bkJqDqmh2K/ZrtHdlptaum74mcJJiS453cPuLcqIcs3KXzas3o87AsI0ZFRHwyoTUst4itMgqFk6t9puJUnK7T
td6U85xeTFnEwG6MdcbWYyuPWwIRfhP416MpCjkPbX0OAxOs9N3SOanrjTkjTGvXJUGsc6qel5JsdAqAc6XKev+e7/3a9xKuN+yY6LRdFfXqc1+2PUnpU+xWVO6Rqbj9RoNrWK5VO2xd0FYc3uXCUY7dsCydNa33
vWsr37uzVXJv0znu8HDGH6Fzl3VtQ1WoM/hUW2CKy6gd6FUQXbOlN28evulnLVLFPFHdJCBgw8FVhxLunR7X0ChBEPLT18+JPCYncWNQ0WdEG9ATdudb6eyr/7sGhq4DC7QDtoEAnJtKKb6LTqNNk9NUdZQuCQbJ
f9U3BZSon9m0nY1YXrn/sqTOVWl/0vOpiTo+tcxR1E+jSb0TWJzjlman2mrtD/X+B468lBQtttlIEgDZDoEi0IU7ef0IV9bxSmFhk3ZJ7sa+nT+/KXHyxjwfh0kvgBDOIaCVkICChGUN0BcIlfoC4VNe/BcWJXZ0
wmeyYIZlMl0sMd4jFERatdntwIHqTQf6GwzQZoLY7KpAL0EvagYHSHWXV+reIBr1jZc23mEA33RRDwTCWncr8aDAhWapl+paT0R7bRctPcnmuzMBrQv+K1hD0Ardv9+Gwjbd4qexL/58dyYKr6tIu84++a/gYd15
IOHirLqedHYDRu6Ht1LFvnYn1RlFrQ9RpEivr8rXQVe0YQZGiWhGB8OehBKACNWFPf0dBC4SA0N2oyEwevRfwxoSwQnToulZyjv+CruDOiMtq4FlYturjhp6dgpDPrfiAz37pVOHvyaGwjbq3t+/7xB7D9jQAQqb
rNNHoJ2tT7r9D14hQ7WdA0hxuma7Ja3ngmI1+8nP4l7cdHcvRbNwNFLROgS2sxncaVxsJaB0krsbDNTqe73cQ4G8T1bbIaHJS9vPitqFXQ1lgGnSQFa38xZ1ABVB5ZgOt4HLCW2fYRapYFKAsu3OU+spWmaVhUY/
qbXobvaboausF4QmQr1ziGVpo2EY4oq/AR+bE9+Z1meAmr5jq4Ud3B7OSqy0U0WNBn+CJPlfJ9jbV/zzUVv+JhVtH5FP5kHwn8BSCR1ua7QLnHwr10F5z5+Lv8vevhmrlyqGN6TkqukqiWrsZuQ6dU7DFg9NbRLq
jvRCeDgtNXV//UG2ZJv3DDrEKa6kLu+pBNebrXCkfUVEOltYJ5Eo3kpFs74s5V1N/PKpXMsFPolXWdqwHLClCBu+XFgQmFXlhvr9aPxdxZa12P8oi6pn2ncae7zlTbDPS/kXvooLFSCVlC+fteSDb1+ywP3yix0x
NKBoctcPwBX25xGZ8PMlHqlMJl0JQ7z5pfjbT0cq/8joqnogirIhrF3+ORIbL5cuUIqpUCAWm8PND5M4brM0JpOZ1m3xYLFYMJvNZiMcDifqwlqNTdYQTvFHf28Px7xuG4PDmRAWm8O9+/1Y8ULb2sKOUHRlwSkm
3W8rN4sFbzsXm41wOByUy/01FA3DQXKUOCEh6mlUSLQyFeIkq6bCKk8mL+HekVKinUkIflq80dW0VXeRUwFmJBk8B7c7k2MjIz1lWRQj42G6bAIt2LaI+iRv6+6hzoDJUehmUoPOUJ7dG5+UNOf0MlqlC4wbzwTz
qR/dWvEzBXDVlFgR4+D8BhcfDIHidOALBY3N5IDO210oymdtKsugnKHOH7sgq5MEWSmxE2puSRoKixnIfzL7Sc65OPMD4KTOR3Wn413D+CCk187W7dw9hRn6EPxzkX9tpKM68PWmstqCAD+FqERGyjgnJlQMJkwO
9Fb6v2xOzHwIcCGN+aG8UdskoFLohay6R0wlza77Y9xxxWPxgufWic3BHKM4E2ZFuS82nENuTGRnrynETBCpU//UlwC58qgJQahPXXTmpwhv6WZLe1epGmItinX7VLJayaC3T+y+1bbQD4ktKTsAZnQcXbvm0wHb
BGPFdaRm7Qb5hZhnI7zs5gXTfiN4cToyf4OWwi0EdkyYcGxWm0ZYDBDKGwJ4XEV6nOBra2lG3inBFXfVG91LPd9/CQJMQKwy8XGH1mmDrQt9nLcHur5I86yMmP+AACO8gfz0/ph3SLN5WNrJnSTvPRZyYD4IdKN/
MIgyWFBk9GF9xP80pAHLMLX2fLvjGWOGO1+9xkhYkxkUwwNG4/U2NZMJ7pw5/UiEMcsXMKSl9HUbFKaaTAa4k6u/o3Ls6vyOkZe59OMmDJvWYbYbj9HAEBcE3C2s95Fn23u1jUgtbmcvAHG/jsjiO4Shx+CCDLwu
MNZCBz5cN8dOrnSEPo9x8cBQwBORfLptePk4Yo/GQv401PZJlGx909oTg24OGqFZvsqJbqwbcftZK6CIU5E4Re/FNg4htoMAqEzetVXV/JcjESYgJjlAnKZvfDQblHBeH97ObCbqC/1flaxbdm6i88fXS20LvJE0
RHrg4iGZLn0IVJjmqmHEwpgCF2GhPs249lVJjHpUivC2CirVp6IbiIHPnM8/rI6FSZLQ3qARckS/bgxSicpSX9BY36oPpdYgbICdrE0Cd/banh/N3Siuk9SEXXBvNrP7B+pVrTbq3eEH3eGyHFIcBbPSZFiqbPba
f75fY76ycAuyKRlZbwcsn6dX1G5WvIyBkxQ18x2cgrK0LtpCxU+ESXYcRHEI2dn9TIyRMp6J7MWiMS4WFgXGE2TH4NHdJTxSirDIvC1z9YktNUo6WfptMTZmOhb93FSIspI3AyNrP79ddYhUlxbSbtBoHQb0sxk5
VslLexJfkaz4PrvF7hq8EVW/Y5eMC4xX9kSEO3oX4GEIvHGqssh0cJ+Dh6AsTLiK9G/BYY3cRb7xs9lbZ44Rn2EFQTLbjngdueFBPTKltyotY0doAizp3MMeC/GVnaRj0dRNPuNHg2RFMvP2+R9FnBugNMySLSVD
hW9DYQ3GLoOiK0hx+3dhnmIZYboej207AeQcKQf56bYUr6tOpRnIKSs+ttdqZEpitFwsaf2icrJO82FpRy4oSkNaUVgeTuwjGN7uWZmPx3jMoYe9E+vjZ/YzGX9HhvJuxCRAoT/vwOHankqOiapfjIvnsQhnlDXt
3cmiFk2ETI60R0ryFTZKeVfCnz/BtiEpiT+ySTh+kP0T4elvkb63n2q30yYPLcm3c6gTkZi5kp4NpcqpF6MjJLKZRRq8h+EHuy6yVuMX2fUQMnziUc7azZjFYAtnj3kT1tG0Y6922rFmlRycI9SvZe4OSbr1uC7P
wW4RX6zlqkjbF148+l/EoV5O1QP7Bgu3ivqT0aVWUUrUOuH60AGI4ET8gK4frMTY+gltvbuf7D0hv56prBPGkY0Zi/xAK60LF/pEEANtiVEHgauG/F0CH/J6G5FtJCAic0TPTbB4tpqc1vaqqfg8iCVdBKwwWIp5
uvPxLnLcXGmwtw7ELQoeV+9JBNovVrQNuL3TUD1x3T0kgkvo5DpvXV1iUIC5VyPPb8a0XvRWzLvFvmKyiavXYrxBrncG8POPYhZr56OEbK7Yp2LYZP3jhWaZWu68y8Rt+/+qCpAxJvkfxZqPj52FP90Seaq4cN+w
iyEjRjbwRAEdsLC7Vil/q74C0ct9QyJJkbhxbTmP9SBPYEEhYkL/KHSrS0MfuGu5sYNNvWwvd3HrkeerGqN84wHZtGB/9NL2XM1mlPeV0Okc53EgDvfqtlVe+wUC9Tkz1XtmrwB0rDyPsSU5zUdgB+lJixvpUaEY
1AiAP0Z17lUEG4KXRlqjtLGjrkro0yJLO4Rr3FNdogpMTn4iGnY2TelanRODnNYIXc9BofIo7+yer3o8DodloM1RtB1YLXdBTY+NVzsV4tW8yoF1I1qwCZjlBopHPiY1CcMrDWNj9VOsHOgEDzCJgQprCFkyQuTG
7uDdND116NwBHJpWtiKXVkOK2vlcUQo55Awo+a3oFKYWIdVBVfUTcA45PVFyFpfiJX0m06cKpzhhFQuKQKh9AL7hkK+jps2YS3LaD4rIjf6bl/NW32dvx13FlBw2fmChkclpiDuRpRv7b9h0mtq0qGDim2bKfio/
zWbTOUW6v7eULMVh3wjLqg8b/0o0DO5yq3n7b/IQXWQNL7uo/07tQs/mkOv3qaEx9BOFgP1bw1dLKccW40mLm+HfPrGuxxNzMt3pFh7dkURPnBvoSQ3EY2N+YvyuKJ7PtdDkx3yCeF997JiiuYN2UP3tU1zfaWVh
LU+YZbmL4Y/zKpXWaRFQ7BVOdVHs0huhoQKZDnkZKauu6alahA8lrcAvRFraF4JfIrTHBsTAflPN+8ZB82XoXvtUGy9sJCv0aiotZ4IFYat2+fY8mzHolVD2K1xfGNhCUuA2ogQ3a9fjtcEgi48+Y/pYOJHGR46F
30hkuqjCqH+0I4UdaJckt3oS3nmDyY8nHVVhrynEnHVB2QDANk+2vARIaqB7b3hJc8HemY5TOk6/inEULiwkooqYeDnOY1PY80N6zOd34L6cBlTxRmUytHiiuRZfAfoFdeN3G+MZTJbXYgtpTXt1jzEiLIjs/DZf
sHFM6k33CjJDpJd9mi6ZVE4LSXJRCSHftEVhk2g0NZSPmmeywlzhekuxS/dkw4ZWqC1fP4/bvXo3WdKBY32+cMtkUqILa52ekQrLxDyHFGUSxWFLVNr3u1o6kkyidakR+kZ87ryt9N2rVS9WPlwC6DpGN1dW+YHf
MBObMvZrMYyEHBH2rcTcLFq9Zbb8IuRuwZwhPC9xBw57zF9Jz7N1UqxTKSnu2B06BlFOucxFs/3Z1HJf0tyGfbuPnXhn7/uGIQ9v36+a203dSYXJn1HVs2but+IOzOskw4TdyrMETDzF6RMDRLTKcNUtNxEw3P1p
xClI5dzmunSBAMx94+L2Rc3XUfNyb+0KxtrO6uHGp7KfO2aycp0QlrJnu7P5kh0tEH0QvhRTwyOZp2O7jB9oKaldndzG/lfrNdA2wfOWIy0tosdt6T8csZwFw/qILNZXVrh7HtY6RYryO4XGwBP4BqJm6RRMQSho
klW0yy9RpFkrCQq4qP74Wd09069CbrE0YbNYk0mA3aS8ZKJvklUQ2SS6dJb50vWyqGtDZMxml1AxukQBlupEtpYS6fSihKBWKuimQQXbi73WRJDutCsJHOzG4vTTCE12Obs3fsRvjDAgTRm6v1oE0M7FsSj/pOLs
STlD+R9vXEpJR8NgDEaXYzp3HnYRAcdX38ET+nHy/EP0L+bciatFk/95jci57beCP1izF7NC/Uu7taywMjIf8s8SFB/JQsHnFE8cpFMKJpfiorQP/tRsULoseoN7C4/AqlL1t5NKCBlUNBiCrVsOBTbsuchUR0Jg
XfF9cpVU0Rof89Qvo6Ia9l1a1GzcyBuBXOnyF+3EVjIkvnZnN7OpyiQyLoPt088fLkDeA7ZQ8xuOidTSbLUMWTvfTmdSQ1gp7LCedeHojqq9GEOGDMFpSHfaKvcxTtgXfBfyCTX2PbakmBqhfC82C0K1L8ojHTq8
LSakP2GXLI84ohF55nCD2NeRz/OFRIEgmJihUwuww9ctX5MnJBBFSZd5LJFjfrGINm8HrcsTIkZQCmH2SobGjxwPSnHLt5Babd0xKRx1ukkAg+qr0gPx0D+Jvx/qUs4/xFlMHy7/odypBIONyT44I3GeJXpjkruE
DoKx071PSc6nLHYmPEjRVIZroOc3fEypdQ/xPcK0F26JsX6P2reJL/6ZDvOqHM1lZ1suls3ZRrB/VmAa50Xvuv1tNYmoAzQhVJOfPGXPcoOQctUwGSQwu9tJRiqUyd42fuVArGHfjljvr2eHRThedaRql/FpPC2J
xtZcAhjlPomCzjxvNi7r5pK5xInOfXICOqYyUcVOmJoDOqmNCoAb1PsaWer75UaDIlEYdDQd1GWoCFp5sxzj/99oYupT2azQpjwYvoJN+Df6SlpmOAR87e/Uz5rygqGoqXyIo0xrUNZWM3DIaiFec9ZueZjVeq7M
aU8/uiMuxuWprrO/fgOt8bnc899pC6uOa6mHt5Vld3SRAW1PEYK6/WdCMvKh27/KPczf6uFNApNz05VU1SzVyaT5SulP+SyQePpSj7vubN11EMw4Izlck9goC5brmHHrbCnzk35EZWfNXVpiHYGmgiTrC2N4jCxy
zYlnyo7lFCZQxqR9n4OKD45+C6O3OGo1tlWk8PA/CXPNwqOtZo+PR4bSVX3EXFRTD2EO2YbzGRyv3/cNpzKlyAT9wtcaX10ruBM3CBrMf4VtV7zENt/aQUZI2TFqg1bTI2TE44h6Y7oHoCTWdNluR0FAburDy01L
7ag/jhXsS0t5Nwr4zlmLxGyIX7M7gM9q2UV0468wj121SH9GKdvXDtaICk6T2dY09aMQICjrJSA6KnntiwWX9H154rTh57xAuR4atqyNuaZSU/M/tzAw+F7+E6VTryAdT/U7jAcuAP3kcHKSF5cuz0BISCuOY0Xb
c1WMeoyycHpf99/LLu2lzLzivOHcU9VXYjZWYsyMyhvdpihEPAIn6qrU7WxEfX6sGxuvjvmjrwLEw/kOkWM5X4P7yRGUgd4ws63gx40mR9w7frlzEBLhVvjaKHii47LOq3CCURmYHZjOjJ19lZmtpUj1joQgwiNn
9g8GfyR0vrbonl+6UALjZPgo872eP61iqaD5g8OLWrJ1oQsVzHVU6zF//JPuLOmFI+vqRuLIkigOuYPAORdO+xtqc/ciguK0cBU3v8HMIKlMFeUxC1ggDPYbrGeHfPq7BXa+6uu+DXKrmLSBVqGoC7ei0wCUdicU
zGMfph6ICA2oFp0S894K20ANGTc82ifdWsyNMYmhgNfB9frNMI0HWyKrgsh/q8/dfD3vihvlGdGzv+R45RdpPSYJNHWUdgbxdf7Q1rxgLCUi9Le0nhhuRJ1Z0lfLopltzWR8L6E2iLmfMHKTBO/TuXMhHfih5eqP
LWo+ZCXSMvwVwyRCgzJhPKJJVP96ORTJDyqTnbZfqf5oME8B1SXowa6QCwtoPaYDkqkuPso6VccWXWpa0qDdZYRlBvgXEoLXvKahpXbaciUT2mx/6Lieu7TmUSGpqh//D2Hf1sFLVJrxF4mF8Gi+DjN+dERnxy5N
sd/t0LROaRoRZU9GTm2R31ARHXraGb/tuzIMsrFgn8ioPLnD4zy0Rm0AcTvossxaYxY1wWyz1+cXle1ZroPJbQcAo2hJ+pDLfBX1tUTok7iLqSgCWZlTuHP6iVV5eaDnR0QXpwhDmoAd0SqA/+gED+EH/IxThEYC
IZ40acLp5YuuvhqdU5WrOqMgOg5EiLmIdGdLR9XvrHQja3fsDUspFLk1NVchVYILzp4lgY60am7F7Hy5lSRW0PUTRZreQju1cDEsqQh74b9dBpffNowUd1nVNXiRPH9f2cVWN+I6hemVfTN6gF5PVpsnHY+Qissq
LhYjJ2Bp9Q5fZOkgz3vJhXJ/dB0yO3WFhMi4Z7fDlvVLM1YdXG4yWUdwc75LrowTAdgRCnYWL1DdKrHo9HiORPZTd7GNu/UpwMOZFW2nO5awQtMSMyuEhzf+PW+UipbGxodtAG803F3n/haaY5hPa6vzCTzq6KFY
uX+YFvzMVTv/bqtN2FRlmWj1dtI4iBfQXuM3egLC5kkvbVaMG/8odleVhY4A9+IT7x56AR4Lxqncy7aM2TDTNEBE9481qr2znePyBt5LCjiS1BO1BuMDFEky9tltc+mNu5TLk7pVzsDXMIaf4tzxjQT5usKh2+Pc
KqfXAiMV7Mumx1oebIk/enXOrih8wlfAu0jfczsHQwjMSCHEJojq0Lx8gdJ3xVPFWdeLY1+qoZJuwzXTxQ/WD3hR9MupmLoqiyRAZZWu24ZnMzwpkQV0u6Q9WJxoYDIB4w62aSuMe1WiMU8TNXRqJschVtODwann
oUAcLI/okni/xuOMp7Ev8XH2FnevJoS0CnxidQ32xYIPEGRckc6861LGCGL3ruT5HT/jL8dq9pOKmcBlwiicwmncnYwrWsJ6RMvKqt/ERqWldOizf70YG3eS247SVDnXeYYFY5eqbonLshGjmdcH08uZqzMuAJ4Z
9Qq3IrznGKSGHP+o3c6ZxE7OTeQx8SsTyQLleFjbEF+ONf7vGYzaPbxgFqgEtoQvJggGdbVI1uoVGhWt74V945QtWPhZ8+sH8qQp5+8fM+14zAgb+y5xymkUiw5jUjDiQQpVLttxNTHEmMlcUbcFuhFPDGyBV9o3
b1g6adHYQABDVLmWjGB2KNxBDXQxO+UVMSG8VqD9GXHuHiYSDm68byCZ6WrcFldXKC4crrxVhLBiDH40VfqhtjqhjWaVCNF1ku6tFO/YPXtDcRmPs9cY58Qk0RCaFMxrQjbOzx/DlFxipSlzH4JtZj6OtlIdXdkx
i3Yt+ft6UNer+ftzSaTxh/WHbThWjMP6uAJjkrc2dQnu/bfnN1y0LeO9k1quduPSDgdDqdNOUxIttJjSf7oPRZJMAPJ5iKyRmBdLWk6aQWOsV3sumGGZQiBdJLJY8B1MGH1cWiXBV2ZwLrjk+djc2Ss2F4cDse0N
ulGIRCEoPjqptoBlku7ZggkYCWOX3REaEDS8xkZX9DCl++uwtXyKc3TMHlrjQd+U7lH9OnqkeQbXCQRFiGSSpd8faTPNfMkF//+IfGXOgy2tmRadmlJcQOsyizG9OEpVUIIEM78rx0fBAKHBZ2cx1U3GphmT0Oli
SajlBvtzXX5+zzF6ek3oktJfNAGuS8QDvGJLCsElk8oR7hsXXSRTCz14ruu1P9DQuQeeU0oZ0VWae3VdlWG/YxT/6VMZKflzx0gqetTaJboU0pIqvkuRm/ZIWRix8/YEmwBi70+qXHPqy6zjmMDZ304tDejlQOzp
6Paa4XfRVX8Lt/mlI84UQQVcgrEln8in0hvsYYnn2jM7x2No5uT8KmIju0HfLkhOMTjmuNKhoBgascEw0/S1BkxYb0DYYH3YAatt395RQrTUi72XtRSVJY+Fqb6l00sqpKz+zA1WCP/rq+gRkOPIfWWdkAMX8s8z
qNdCLfYsziI3LuJklgtPmNs27evB26YG7yIOgIViixplQcKZ3zXu/BBHiH3uK5S6FDdhPAwWa+RVaHYwyhb4pkJ9SDZjnNLUzA6W9klne3g49oHfqrwKvtRpCEWAf4lZtG7W+vqmgb54m/wGjD143ICt2PN1Kfye
ZXEvdkmfyxuMsQNzULvV1GvOo9hdFkALz8v+hMtwf9qnQqwntZKocmBTn5cjLHP2tc+r3vvbctfceH7F8407DoDjR57P70N6g0blblENl5z2SaSEdoGvn/WzzmeQkEoFeBBmql3OmWuBCHoElfOTZsQ+cz2q4oeP
yBAzh5515uis/mbPLH4qXXwO8LodT+BrGef2fe0off5IjndkfxPG6QQIY5NOM3Rl/eHQpDobWXRP6S7rQ3aP1wiUVE+ogejDKBovsjYD9u3iUERC583rVZw/mthNL0yrzE/HYcrWgDj2VAIRAeWQ2riCyWglxofX
YhSp7FcFrYt5fAAUHojCmWZCljp2HenhdQo8UKDNi0fL4jlHZ8GSXCQkJhDPRzDuE+dNN/GemmDCddOldWhlw9CRo2EksmL4qMvtWSm9JFvH00R+zgApffrWbxRuXw7ddxIEeDJVIuxI1GJ2bz8HeAwtZs+X6T8m
DL1L0PMYdNMDGILZgaeJU80Ek0LaY9YFtYLybYbJai3bU43SRZn3qHlcrMWNinnGxrV6aECJRjqFW7CvLz7Re80NfqpwhicI46hDLoatmPvauMRUdPlXAKqy1u/hWjaiVGojuDECbVSaZa3yC8ka3AKUo+XYlb+m
64T6w+LIeZudSiDU8b6JcVh+ZLzlYsrTIftDqdW0+iSVP5OejzheRQJq7cdpZy/GkmWk5d6TNnQvaCm7JpDlPM3EvYAiOTUAFACaHmWx+fM3dOFBbEDh9CzfL4pwLqw588qbGM5pbGfjRPPP2xOMx1zc3OGn2U/S
VNbeqbhWtS445ZktciDkGDZgNZC/eZotbPIF3MaW8vJ+iqeMzJ7H481zvvx+/J40YcPvR8Iu6fbq0X49uu3cIT8T2Ln7mo5bxpdjP8gADu8FDRbyA1/Q2q2h6GhyeiqvQMcH77aZ7CQtkiAkQZwOaRkH4ZF4iCO6
2nudh+0QJ5wAWxHlytFw51xxT0sxiJTLWQgzTT3x+yj/2r+eZ7T627PFOMVcizKQwvDsMV1Kxx5HPLnKNKaZKYh/lQU471LMWRLykhaCpuYnO+nZjLFEySrEx2xz1YN7cFOyhB6Ne/JlUcPGyiXsYxMQjCI2hVki
tWvY269BqkpKTti19PrUWCi3dsDSeiEio3VQhhnTvaF3O0a6qq4s/hAA34GP2B1BtKkRfkOt5LKo+ZZGEJ5o5TcoNL8oeJ9tdAM/R/7YhhyvY+89ohK4cVrUNpP0jLnk+vW2/vr8GZrYKc10ELyYxmMXztkflA1G
tu1VuyYNRurS5/CHm3y6BVXeqGNMce/BTEAR+CAQV2zfmNnxS7Clfr4DvR3Lx8GGs8J3N5nzDcXyKcIZ63p+nxLgDcOU+XfahVZyLM4lV4RD7+SwTD5OVzOPq9P83OLECPu4f2+VgjNtp6qlW54G5mZkUzvl5AJV
V+KZlh3sab1mwi7k9BfnYGiMjswUAosRiYHCco4NpS19bMaFg3m3wjiu5I9qipltZpayvbnC/nmXCUmyUqz124ZsbSoxovFkHnP1I5GOLaIsDuh+veyCWCltajVAzPXSWCn1xnsMA3s8B8fcxT8F+j0z1sRw89Kx
Di5IJHL1xM/QClErQwIeoHqVqHm5pIRluhdteNdI64FUyJRTskr8JAXF1zkWsFqreZvJFC8Uqn8wM02qKMoh9mY7yeyOOblIb1dDfyqAnOcZjjEv9gTrXYlLXB6ExJw1GnbmOSZKU8WZ/q74BsQm1LIeb35RgJlr
hn1L6cR/FDX9QvPRvKYvkOtliQNFdS1EnpmPq2OWrr3gumLi1IqnHWRYvAkMTmZv7y/QKk1j6podwk6h7AR9IWUDSeoOWiyZaKrnSAteKFJGGDd3AcutzX2qcuDy8D4P62MuzwWLWGpxR7B1XCvZ+nqwAehNMiz6
XPXVtbnPYk0eSUyIlBdrE6pq+ikmE8uFzurPyhEWpp6RT5cIiakn073dK7l3xIkECvnmLLZ9VMIfyzg1ppOUzZzQPgJC0+UMwROC2c1KiwK3Bhvj7gw17Zt6WuAQObWGjqr6Ryb2Lu7cnMaVU8MJLZIlUIqxkouU
ZMQvKsiUu8BHiFmase8Rs4vgcUJ7nhOxla1RNhgl3U5lg9WctdTe4cdwmafGVpOowGR2NmlnbI0ogDnwVI329LXDqsbXTnkxPOEa9+QNro39UbvEzgV+ac4mWVSzfO6lFk65sp5Q4nw/6rbsmoZCiibzOWJsWM2s
oxKhOQ930GZg3Dd3eNC7JVzgT9BGdZP5mqGu8JWPLJC1wD+jUrUGpOFF/eda8OlimcD/ZcUe2Lgai+Wqf2jlQBGxJPG1v1LcNWdCodoufYbGHqQtP4tEk9m1weILKeWnBxpaf7FHHg+0VNa/QWBDesILZgb+QYsw
Kjbl8uMNClZWuDHHCaQNm8gnJ2Obx/Tvp7flXrg2TrwmFQ8fqBJBdhIn4Qs98ZivdKFohXLxSJHR0EXbFaKdsdCOR4/IOhdcmsbrobKyqiDkks7ZtqXFz+u2cKMg5Lmcpx9ycIEjqd/ZPo7Je+eEbvljPXm1wTzj
tVQWiZ3fGZUroYrdCqnZz5vGaAH8nK7isORcbgZVNGrW0vq3SfV0qr3YvytpQ9oey2eKQJYagKvdjcZEu5cDc0tIz9DSl9zdYkVcL8Snt7NLB1dwkc7AxYiR2TfpDIKEozm1jGcZO+DwV/oZQ+lFqY+fziukoPHm
nstLrU7p7oEQaF7ECtMt42dn6aTJ3vvHeePdVkQV2zQf03Tv+/+eRB8MrkzScYGc3mdTzBQcVx0MP8bBS1A04Uk115yDBWOFT8LWj55lLbIKX3+crU0F84k1c8V8aiYpiiXA/oiFYkU4ERY+BvLIb5UGzThqlwg0
3R67xsX0wBar9PXP7DB1a/Twdacu5OU41lxFsjN2dP/Do+YS8gEynuPzbDVuSFL3I5fLQ3q+zTVy/km/s42DoDQIuKJkPtHsY8sJ79U2WS5vRLB+r9imGaVOFb3OfE/b+bl+N+C2B8NVgvupGJKUuCK6kfxhXvYy
R/iA0w3hv6V3TK6sJGUyhLV2pdqyFVk5J+jLeD8+IuU8S/TiPlROABdRSztp9Uzez08enzk9RFl8ngfsm1l6Imzu6rvVuOk+4SqS17cWJebRz8S6sZNmqNH+GHLb8Zvou1okiRBTnohqGb68NeR1MTI9Y+srAw00
Q9V98vlR2W2nixSbe56O3XsW4uzm6h9W3eXYjwfzHpG2rrfYin8cH9WJd/QLITPj/eCU9Us/QZkTenqOO4uYjzdDD1LBEzqV+s52V8cH5Fm4njyomkV+z5+SqTm9shB5ry3KcfMmhGo3EdrmAY4rW7vkKOIzmegg
nXrYFyxnLpwS78TTRv32fHdMVrTyLnvok95n96Yjlcvhi7W+fi14u04zbL1DzKxn0ulzevUtUnjj3L1JcJZv8450c0j9+yt3OccmCiHyLtghotIi8LAV5YVXnE7X5YN7qbtgXi/nntnkx6uhuVG0sVXL1bNRzdUa
X7MOOqc6Bbw0kw9nCFFvkmAW7w+Z0EpPUXJA9M3pw1N37Y0g3/1TL/TPj8DKBbZ0Ow95lMKPsrsQF7D3rmS90vigZ1CyZPhU7T+2yce4pzcVaOGPFG8Sv8YTGBSpZMOR5rGPJmuq3KYbjP/LfaQ59u8BR3jGxymN
t4Q7Jt8yT0T0q+VB9wcfD3hA7cmossVG9709zAbXlr0YkpeHKaPH3+07eb5lEmAh5lVoEoPB5bplb2XO5Y2FpdqRbGBLC0VRq7bEfohLNV2aI7v8fYJaMguAOOhVxhmRWohzfjD59d2VbbZWLBs1Cpa1GJVqLGY3
m2XOT8ixZ9Z/QC7CY3f0qGv9whlJRj5qNwN0LHIEztjzNZ0EXuLUEX7Jkjs4xZN02YnfvjM2yZFCs8mEPNmQkPe3hP0xO8NzQiHLJqnaUG4e60zWzfEI+gAfleYHRh0+xurXO0+R5j87Hy9mgKiR5gBIiqrJ1J4f
unWKuWvf5VRFPgF1DJ2BFT9nCMtW5D4QoB1Lu/b4ALod6IWN/JLvdfenNKra4W6p61axSZn6wcD3U0dZem0BBtFiMmvbSy87xkRZ4QL2Di6SM95myodWT2dL9K32wHwuxYa03jVDWi8I9X/CPoQYjPVsRkByLaxg
NpZ4u5AsX5Ynh9Q1c8BKzRUWeVB8MA2niG/IQ60/qzMa3A9PP6zvgI5jNp2o048u/DM6UyHayFGzZ5VJFjfseSbgFM483u3QX7pQ98JDlSW/z8VQchvfoq5vjMSG853ZemPV0x+5C6H16E7vNBHclLau+W/v8ZuO
0YjFPnsNrl5KT49EK9VbjdItb2UGyPf/xDmr4uC1LkdjogKbAHVn+QicyWxes8xl7GIWLpR5YrgjvqvkPkjSLGic7ejDFOBfFmqpkkirPnF3FEPOJugYx6dkxGlPwH5wRbHRt0oqza9FFmRHDM6Guj3vZHr+7C5G
toB0g1JkapbAQEd7eEuYj3+tIBXpFmuIjUI/YQGzEQxjUQzOv4fNYCjV0wFY6kMR49h6iaO2msEOUSQeASGO5knYkMLh0bUdrLGcIxYXVFy1eVLajU10P/RUW0ayKWl/jEA4a58eQ811seuSo886NjDXdq40DXvp
xMfT4cc1Qk6FRuehvTC9I9vRWCMmdv3p4kUNufmw5NuQz3EK187YORBrrk+67bRxnJ2NXoyws46iS9kzuQibPAIOrcVS+vX1g5x5g6g8jE99PZc3rcT+7msGdLPuXIbLFkcdro7geUZjPVP6ztu/PlUd181VzuZE
ilw2e+UqlAugrEzNwx2dOx0rYND5bqB5KPeaXZjDQnEtSKF9sFcGYgBTWWiPjupCjAzhT+6uzgV4afAFixuOULsnxpgiuOq+j1ah5/kAHDV2AfyCUuZPHukeFBFB1Rb0w/RfA9X1H3P3qvLCJNBDMKjbSlG/cHv6
7bCe4R7/HYuubUHJAdWvkuMejGYrd66dOVoth3tj5md0UJoex+40PfcMFwV6d6Xsv+PseJRGs57JAJKRQWzo1bCHQ6DiE2enNENMgix32nnpfG+IADlHOkeJQf005+jYmFnPhOyjre86THPyaR14BIR4S1vYly8V
RMQp8jU8pSvoATi+pKFfqZB0yA0zVjICN8Lz02K10T6EtuOXnRGU3we5sDfr9bVXrvsRYN/iZHJFbY2lHLd8+oSbshOXpnxSYSphN4GJ0/esexknofsPh6OH9NOLRaGWdwkSvhvSC/aex1GM5/Zuhfp8JwxDIqQz
qT/yU9s7vPO39zPkJViydvR7j0nzHpFh3PPOwdAURl6y/GKEhvVUvSsnIsQIdgu1v9QTM19EPKGuMnKoycX8HpIg9GQ/Rk60kUciaY5RFDexBzlS0A6ajdAX+uCqutE7fJHH8TXj3nmqazlhzSYx18ibDHNGaroe
7gMEn37x4MKY0s/k82Um1UNUO/CPzH07vKsFM3T2dSxRnNiMLYh+9idh6bi+08tJfYLLKwm89enHQ8xa3urQ0kaVIvlktxtzs1Vh7/MJp44sURf4diQOMsRO7POBfd/53JaDsQm1/2mw3hwG3y7O8fb1Bm1KLUcN
xbSUm3ZLoAefyOx7rC2x9T1gee5RZPGqGZdv2ejP7fgSrhGDqmwIRo9MUBWQ3aERicDu6ZR1jDi84NxoEpoE8q8bqtqNvYkIaqu+BoOBtE9UmG9QVmsQH8tm6P5rKYXxbgPGLk9t8tjbUAeBWUbNZ2aKYDF0Ft3O
QiamUTOuSJJ/HrddOD2iedmp9DjsgP3j1RqcSxfPsjG+p+2JQWfHbeGVS6RjbolCFW7KxPCjOfLba2Y/CB3L0H6gghx4ZwpyFfUtsslritnQmvxuXzprBm8VcX1AXx4bH1qdcy8+YwRF7D2+cVzQa57whNoJ0K5v
/Osvaj1qNr1fBvn2C+go8e3kEfNF9ktuMahpG5biiLljIKi6Ht6T5tt7ZdjCE6zWPqXpCPpSquSVPCdMqbvF+l/+XvcXcD+8ImtuCEKgVMzuVEusHi0ixmfRrKQji7b54IaLilb7FWLJWHMvxtkaFIS9zA8TPztj
i75d9hJ9VOPBC+35cK3s3T6Jmg5nPfcUtK8SqJVLVIXbSejt41tKna9UwCCcc9dmYv2u3JfzWBnzGQpjXefOIanrg4BSX9fx3tjVMgwO2gTTgLO/o/f7T1WkgnyI1LQ5zsRX5c5SMfEZbeopOXCQlWqxxh6R+6xC
SfEvxPZXjltiIuC4YwgxYm34s1i6BF+ypb1G8zuA6JdTsJ//Mj4oF3z7iOjeUnpykYqnWo11nm5apUM+VNNQ4D650hDp0QrYaS6afIvZPmQX0YFART2M7PwFIMxRgc9bwJsRt4jboAtvxd8feqE6P/ZtgW42SAQd
HtUGrBN0E5j4+LvSuVIy4FaNJtnS+RVvlVewUHnjz9aDr8V0UYa7cRE7Fu1kOWkX2dHtdsZTpjlDh6gFCWj7BGmY6d0QsahvdiKUHIvIrS2OV1sCiExZUPmwLPXRm31cydVln7iRfJDK+9wZZaO7he4X/Y/d+Jna
Y339tvNLNGa1aBfaMNDE6K4q9Si59juyidM2sjPre0OaA/yxr0/TDJyHk3J2bDYB4RoDyyNXI+R1qpFqtx9UlSGhom4ntZwTmZa5Y5fW30XU2LIlkog43Yi2JB/RztAF2ccmxpn9BaJ7zZp+HEc2NkGlG3lO7Svy
Zz3oN/UBTOBHLh8qF4sRpsTzOi5qBkjSy8d1gy+3rrzuMdOjfUJH4HxgxCi1myIKezLkoZnYneR60tnG9nf4eJFj6rwI4SXO6gcsbBPkbx32s3TGvvbYajEp7o7CApUdQ9fVuLv3x5T77sSQk5m4z/aX91ig1q3S
/anJK7xriHnSqI9aG4qkx76KAW39b4uvkT4420L+1ZOrVkqRDZl0zmrTHktjWbM12Ct4GL9ZO+vCVylvu7qFA8e8cW03wg3lxjm08leKL1GCFL88EIfzCJ8Yo2x0NZh+nF0okTe1tM8dTAx0L0mRzdH9AG0SAF/r
FrpJOulkmDOaAV3sF0kUHmv+lcQUYnpgepTumQ1pY7KyUCq8fHMoPfCHAkmdp23rQSZYh8gLJKJA/pc+LIH7W+c562abAYG1WBpkMI/qUnVnU3gtC3r5Sp0dpJ65xHP6kYqaYWSjy+UeFBtZdkxUuz8z7FWUVkYh
I+GX7SDILYocL7pGhkIPSJnJZAQONge3AgpDmZTTqUq5N+JNVf/gPXSSfgqeXIbr8LB448K7BjA/pUqnHANy8E8DrTG6bGslGDLTvju0KVnVA22sHu4WkD2ICV6Ebr4YgYUjzis+v+q0YMro78l/HrHjYUd/T2FV
zJNWAV2+OXd5OXYhKgATp7zdu6q31oF0zakuYsc+EQLftV0zlmhXuTcIPHGM+Bvylxp7ZrFbMQwdGt016D6v8NVpVy0lE16ilIx44pIPhz2IKoXYLmBLxrzELVGWxBni+qYeGwNZtJVMAGEnJd5oQr6HVUh/Z81J
p2qWSorSnb5tJJo1LWl4sfKUnWGrx+Sswpq0TtGLzDIVGD7CBLuJKtUx2o+zAR/gXiqGOf56c9yaEhZXZb+wcYqVqrg1GmONPFmo4xMtLfMe/EruY/7FIurtahtjJI85enc9doUVGi9Q33T5zMrCRLgLVDX3Xx4n
M2nk3hoWwbBiLoTSBAdUdrotcohFkNJ8FfpgxJj4l/faOLHHWbE/nw8fnzASOPRYbZkI8twc75ldBXeEGYTFAd8/egD57ErmrfbaQCE/hb4DbeBFlskTdK1oc81LjGAaEcJGcjItaNDNtN26RnVmVCKf4rJSr4o7
LF0+SB/zNRMW55el88QqVt7xncxLjv6A7BBSHv0CSaSbk4PwJVkknZ0/EmkZk8qBz8SQ4GPT3oOCWbJbd39wuToLGxg5X6i5r/6U+uADjAWn7isB9lxuLrCRlfn+UIndU4i71WaYBKy5Mn41XchCE4HB6+OO8s5T
a96WujV5l1+328HyomSFZYQCp9XrnBMtZIp+FgN8kclfurAmU1AMBrkF53ooBgrhlKtwJVe2GEGVXBCxZiYNBOUC9LgPKPVefypvsDpyTqd8nZ/1o+w6/o9ow1yGeKYm9xD5cL3vHfQyJLeGq6Ui7bgiQOlgnPJk
9jNOuSsZ7E5PS6xxjX8iytEW+sJDhxo2Ck97+IWo+EmqfFiPgvCnZxPVEueSQU1cqMg00Dz9yC2HezlKnpfeHM87xXh2qS3QUMZDIXcPvMv9FK2EKneQxh3R6+Q0QWN/oMW7NHlYfXyo0gvkjSkPr/i1u6zLug4Z
CL6d0MdHlbIaCoeUcVZ8F83RBYa7TDLgKeCeI5tpN97vbLUzOThOvPCFeWSPp/KFp0Orr3GJWIJTh29aU5CeTcoCuTvuIypu30x5ug5JLK5AjIg/4BuUJe8spf54mbTaGZ13tA4f141eXFVs93gkCkAI/lOvKutu
b15KMxP02FF1cD8UdpEHGXjBGfw7T9AadcFnriBmf9wHnEMN43RLzbje8PvKVB+NyRDhG6cBOlyZHvTlZGlVXTLIXEcSPJnng73mlmj1yFxH9y1ZiCcCfdE0W0+4ogGdST0qO3gGFVnPgLrh8w0qZridze5EReXP
/HIBtl3hlNoICtJ4vwjK2VJfy+j+8J8uVfOAogUKge6gP+A7PVdp8jW8/RQUw5+ZTLrfTAT8WBisW+oBOMf54P/lwT8GKxEkzCDBEGFEHbpOR6L1Z798EiRK3AuJGPnNBcmOCOBKymONdt135xV+7BiK1OJcpDd6
+fzpzuQ/J1Wicya3VSCiQqhRv8/rpgtulssax2eArlxyPQHFPJt5HTeECV0vDCvPuSv0mLtW1dOmPuD6jiN+StpnI/NU8A5c5oLbQAUd+mBP4H98PE41bBO/5W1Xwy065fmP3yfGELhjGrHHr6YAk+XI7hzLLwu6
tPCysGcrUtRPsRgBP1RQuMJA3x0E+6jB6Tm7QSJL41/WtvqKzZXBvFDd7UY2H9afXc+6ZEhsSVWyYDN1cmyG43sD+IgdrHHg6dmgC1RPqv1KJu4fvPUliwSGKGvvHfZkMiiQBvJxu9RN1DHC2k5/iyxKrwAa4dTw
lGTsfzMpV7RRB4GXo3GUfBIYLeT78SU+pC6fy8KDSuYtTkXemuMFw/uy+6CIRUkw/FP9ORgaPF4Ti4DBnkwbLyTLA71BOay1Aagsh0+LM8QidRuUihMfdQ1AYEgx/vJ6Zvu/gDO8C4nnKqTzxarE0ZtNFt6F3JXN
3dU+aoeC5OQyoXAGRVGSa4rhXOKZMjl21b7STzYHpM33nuKxW+aBoqidSf1mou0r4py6qw/9Jp9pCQ2IN+QVDlChYJCU14Y2Poxw+IWCQSGLnkHFvVF3rRYTu4Bza70DpihSQxzWLR/MLF1YCUuGdRuOf/Vx5qcY
JDNJJP1BLafPGXQfPoejYdKNYuYd135UmRK78mLJLgxlFQp88+EhEP9XZoPNk2zgn/mndIqwtgmFyz6WcEDmAxRwVjC17z/CyD4labN35NuuuU2kE9aG7v9XRhdabhzdbr1kwTOzWyf3vArC2uwSUMhWQMg3wezn
nt0sbJEhwGu4q+tzntCwvbMPKluG1920QBf+OtmOuL24X0M9CPqgVtdK21GHCsIdoxLrezD1/U0/8RHojZVI0/ay0yoOmbOritJ9Oot4WSLLyqKXwH2d5Y9f46wIXzkEfrhmd+p1V0BIqyIC0h72Ib5L7jFhi+8M
ucBGehQdiuOOQSnbskv7Flnfx3nm/esU2r3pJ+x0WAT9M4Wgkw1gL+dU4Jh+r1Vl11dtWd+I+0GESQGSuNoHSHrxGfS8kAaYlkRLO5ylhwi2BT5Ug7q4dnGh1Uv2YntAbCn7frJH9CRp+/GDsGNiTHHsz7Qo8NeI
r7fnMOGb5GLSHsNaLKTFy/2rjWWw5UihVb/MF4pyiahUweLSUg8Zz2Ly0Zd4n80p9H1YxvXUbq1BMFVrUmB4csV1EcxCGPK1DJKxtaTu36hoRHlNzWmMqRFRk6/do3RLp08kQmtUaOzinGmwEjjqh8rqw4+NfLfx
ClTgkMeShzpfJ6NwlwRnB2AXjC4WH83HYps/cx8SHRv19LQKGaGIKxjs7sEVrUDc/JnfAGYG44aJ4JQqsuy73saLk6h1L6prT7PhrLkTmxjIC51vtHFF//6q5eH6euAXeaVeiwt0xrueh9ebDYRYqlxYf6WnIcbw
ska1FjQUuyZ/8QYoVLRqgZCmw7djJYo4iOicjRzHFF/EfcNhZcsgTFMxg5saRIz86W/ZSQs4EgzVN4t2PnSH6tltQXmLma6JNiNUX4TzFZfbPM1dTGUlpw3siEtHfeAqem+fTSDHdmR3XOi9BHqQyX0g3lQrUGG7
la66FClLGJOwiRk9Ymaom4ax/N1JNgQZyslTV+Cuws60wlLbv1Hfi24H40Rnw1Z9cMdryEFviWJOwEDMEvlGQs/dcr7XwbKC4vWD9rnun9nePnCNIZashoBx+7BpySdmkY84pYmGQT4tcCwXCYpUAinK0Lm9naVB
NkCVPAaHoeP2cZ7+64HYtureg3niGhDSesHg0ZPbrkU+mCFF8rOFbrJeQuEIeflrsxlaE7vrSIKu/M3ozrRWaiVt0RR5omqEGbEDUH7RexRox2CHvRoKRyqLSjH6dDaMAOWyG7ktzAI5niPPhhhLYpW7goYuxBv0
7Rr1OW0xGIw+KduBFwOAgczrbYACu1eJtjdueRwFqGh1qzbMV5y42vEgf1O9cCgoPJDCHXqNOhvwDdDC1nGvvFiHUU6DDUO0aaqlvUSuMJZdBJmvsgyw6LzHNmRMH42ob33TkueMg1P88ZaiwDOVHrj/gS5lpFhl
AZeeRD5L5d/YoZmCTftQhzKW7KPTgpMpi2Vv1xfsdqXuiCP7nUWLDp/HcYHG1L5m3xgBaxysB+6Z29pCreQpJU73N+hDVsWZYWJ3sV73heOcFiaeTpeyZQmGoEYIphtZWfmI/1HQ99/7tV/FRtHkzCrCuTtDVA5P
aHGr0qVkxT0+b4Il5fXEDGMwY3buc9wfn1e760Gbjyw0ei2PydycrZKQGfQGCCg9S2tJexnsWFXswZA2NdaQ8u8Etq6ZRZk2peYxcL33ryDOSYrTNgJNRrfN3dneTei/Mv1x67Kd5e0biUcNPkZld1DXunAfwsOH
asGzAkrV1PcQRTGMTMYerUuug7cLd8n91SRuHzD903izQ0E8EM1NJoA8wCMD8DOPrdDmrgcu5j+VuaVBJsQyKL4gtE+SMgP0PzEYbRtzMKn1vMfO5+0JAoXym/Uo8iLeRq0yMytMOmJwoJJgHm1E0pe6U8O2LXXR
0h4LYXWP9k/plcLYh57Ut7Wzf1G96JJYII0CxPY65EBz/waIV04VUD3PSjCTxEtK9jHoKGflzCATkCoKXWDXuB6KEZQ09piYgr5r1hM2FFPtw3mSMZ7bUxWIvWbR4Rpn7gcu+1RK/wwMCy4WG1beowKI3Fr/u6ii
cDIC0Mcd9/bonlafVRho0XT+gMfBe2dHyysMJA7s7zXNo9S3ge7kKB2BaKvvfmmlUVirrgLFhQGFY7/yAZc2+f05sHdNxXpJf1CpdOwbbakk+35T9RyD+AFCwXCh2hUYDWgkP0vBhS3E26GWPHdugqr1/lAQaa0B
sQ8JvZ8PqsLZbMcNAzzroCPkXy3DoKRSXUFLCSWMRm0B2S848pKYiaAhoDamzlYpzP0N8sN61o5a1l4elBFyQNaZrS0RbeoLKuwnM+fpUaQWZeFpG88UlAgpP94UBfFgOYcx20wBt0ELUztyOoQ9vjuKj/4RYy1O
8faag7Lv7BpYX9q32rbOo/h1tVa/lQmdVIim75irY7wajpCAQf/3ccEcnmIXNkaV9iRbb8PXyrKLeMnWFmSEgKxRiUYIvAFkTxOzy0Texi0DfaCB1yvEhFj3jcJ+ed/vUu8xV70AKGioOYSEK6WOa5fLLO744keL
Ltx/kuUZqSWG7ZhDKqRK1coy3fAxORchTVhvzOm8Lyj4Zv96NOoL0tD6pKE4UGA9QQVgbdsS13Qr4QdM9qoT5S9rw7kyI+z5o9zxqBeLuFgTk2uSui8Mwyi03kCdRcDyXoIeTc9tEeSi80mE2ETghGl449COwGiY
mQzZl/2ShIKNUKp9mDfYledQZXYtzOQ3BCnLFsTu4FKE3LXhu0ftZ5jmqwIxLTtP7hI202JcXRYIcb/D2s0nHYPLLJtUeRpzKKmnaI4i6XTN3kRVcgHpAzfGpjV6pG9MH8XmT5Px7AYCOwTeq0LFlRhkWayQ+65Y
xVyUZWk1r6nG1agwm8VUWtg6eCriHibKXI4I22CqMZOlawWi/HbGsg5gldCvGxGDv7kd96NQ1avTZxGR8y0f6Povrhij0bxZU1X7UFoyNDpnw56Esl/E0EiJURCyiws6lf1aWsSz1YTYD+peRaBCsrRcsE/Geb+N
RR8Yqc7TUGAjbQ/qBxoFpMQGm10haOE6txsrajfx82YdNbpUif3TFtek6NH1Wptv6GlPqOmlPIBtD2Gd7Q3ifCqY5IdG1ggcFG4NnSGhuzkkOH4W1WaOH5u0vxlMOX/pAI+o0++LL00XLNLICGpfsEVLM4w2EHaE
Hz+Foi1wsLZyprnGvf5pmHirTdjh7ZPLRBwV68as2Tdc9YPGHflBdpIY6iTNh/fQKPqGT2+WIcsWh3bsL1vSHNU4zw8S3WpkwQeIcWLzyVmkHBy2xl5kc80xl6cHarc9nRvb67osn3jMR87vWy1D4DSYYOtVNUN+
xihE5vPmTejxpaU5MFD9Q03LhtewNgz6Ner/0/LJIJig0bWqPm8foOPJkly/dojVy9j6Jfje+UbhtZ1ttM/eHtzO6lyEFTMt8/h/RAxZFAe4TIUfZLkxU4W/aFOtGk/3Eng2PUQoqe+YD4Xt2s/rhagJv/ABH2Vg
ySDOT519W2LHjzh5hAZwIH/xQhr0Jo7D8upT/H9dc6g1tEWSLLysx2imYDwVDBt4dzHbQDfe9O7sglMn9VoOYY7v6W+Se/0wFm00R86yzDLC71/TKYSNy1HGbkrMLhOTApvtyqoSRdHEafOHSRlvm35dXcIMltPI
McqTa0d1haf50wpcZIBuqzWaLdeSwpQ0tsxTRkZ0FvGgL4JB5qxX/P+fU2JvLzKlpRce29f2MWZRAuP36hmXKrMctWQ0M9cS4PJwTeIihUTsAi5BoWVYMjIG0a/tQjmlvXKNNlk9xwk+RJzPBJq+fc/8OStede+x
U8zPUZ1pKuz4k9HS8+1n5Qq/OIM29pSy+jvpmpPcdLS3rl8otUzor1iyLQPBEEaSuYB8zDiHsKTa7lsPbDpX01j7t+RjA52xrkcvxd2EV06qStevrfpMu0Ysdn2TVKe5dmc1dB5TsV8sDsTDbNCHJ8y9r3Xglu57
qE7/KlIfKNqMg8PRaupsNKMAGtPVIm1E0e3hfM+80if7T+wRnAlm8tx7liJREOr0yttiN3ex0fZYwy/z6N6ALZ5wikl2o3wwZmwAFmlLvu3v2cBMeF244zomXzrfqp+9b7UOOeeAlDDXMVV6oJ6M4irDXnxa916z
co3eq5YDE7YyvUJMfaIH7hETv2CgxljqbJBEe2UjPykETVmWvOdX2U66BwoiT0y1UB15OyvI+q8gDwmFjbj72QWe1zi0XiVvf9dhPT/JKMJwkxFTleuQYHctawueU++Y97jHMMz4cdQgGisbO//oVD5pdr8P0ki8
EhO+axKPwcFz+Wjz9CIsnofJXAGqyc5dg27Y+TFR55zrj+M685Of2y40WC/dIVh7s/Hquq0caEGH2HeKy2Ieb7BmfhPc1llfFBMSNtXWXm3FUhnJbH79lbqfMXjZDOE2pjiqps450d94THAUU8wwaQAddoch5OYP
DO2d0Zdd1ZSUKWUxSoUw00f11LzhUoOkvM+eQ3V2G8ULNxQQpYUsvyBXQLoN4QPdqfKWT9+U0399+6chYOVq6eNJxbeCMKlY3UXKZ7wLj5dC50BKM6E3F6TnSl9yKyezcgf6JuHiFRwscLLgMwPmE5bZnFIvGD/x
Lx3Qj6FwVMdOAB5uAM/7XQlPrcej2WeSp5vKGFevoyN+0Tx2KCYAklpHu5Du6YOxjurh+rQ5x+qYd3OJ7ExdgsmpzRAlc2qzS+EeT1FntDwfDnsMuinZ3zHnTArYB93TwB9m+iHfbBA9px7+SrZ7MMnDGmWMXsgf
1ITmk4CPjWOc+M2hMca6nzBQ3XfIV0oPLBPXVnqzidYQSe7Baq3agbWpe0S2T32ZfHrCCySJrjpi9PLmoErtbVN33GTmltb7+e1d6wAiOZS+4tFqj+aCzIpDsWfT5/g8xTRd+Wksk0ZpXY5Ccha5JhofGK9YrujQ
dlnow0mPepJxS9q0Ork5YuuRY+gC7oOwL5XHi1UHqU8xhz33LCtFZS/bn2K1NX6tFHxDJHj989OqwvQKqeN8WpOFa++52d98TNa1Z3ZGSyayll4gc1ges6EEzomYid4F2vwybOpysQ65CLKnMzdtBS3zSKPRMQV/
A1qPuXQGObaJdDSTw/yWsl/BU4O6lVq2f2pBaQsYu3vDbcX7f1TFDEZTrKoslozVNR42aP9qzjaHUVVFFLVbcHUWz90MQNbykPfFy/m+ly3mlvOLtSuMYnj3bafn3eIwldyBDc7K2jV/sqBiwQgLoCZQs5rYZ4lw
1sUfUEe0wv2SZFOWceePTKMGB2MxzT8INZ4XuNL/OYAYbg/SQhKAMRPuxGND2lv2g0xZnyky4o7WpODNYD4dxRVYzGixhw+omDgh6LQeT6JeGNmPOanGpZW6n/pOXe750TbqC4zeQW5qey/KG6k/7skiQCd9aka3
pGFV/dwFQZ695Ian+dqpZNrVZGQVXqJ5ttWrIoPiyf7SOll1XVsC1UIKw6e8oqN4g3+our4ni5aass/YoK9HNDx3nMEjJDsBaK55xnn+KG8s7+IaxH9a62WGDx6cl2u6t5Rem1mPw0oWOyti83NCxwlhTyPwzPhm
3M11V6Zc88L2Q+9a7FbbaDHAiPi9Cf8hulCwTNy/57LZLG+zji3NUvQLDdFgZh3k/VSodYfAAmWz/qSSLy+BhUH3NRt7bta7sZ+Ej23gQmJJjUDYG8L5YJMczATlaSML1ofduuOe0HUKulpoBDTonNKvOm1g5lQu
Am3xxx9bg0o56SnkBcxDZ/ScZwuiD4e2s76YwgpuS6aeIGDonLq41NlhehI/0fwRqgVTvyd7ZfJw6G2JteVbSOHCo58z+jGeGczJYzp3Or/VrYW9ta1/JuakLTsaLOo4kcgbtfrVzVMIc8Qydrc0ZzKhFOUFD93n
y2zwMPnyK5YlWedycLNI1gjX3IwCQH1L53hj2jQWvYlB0fONWYlwss+MbV9B6qY2/wo8RfPQaRugLeMzd9zyqVzyHMByoRGH0B5ywtrY025yY4YytRvVFMs+tGWAAnbThnWcQHV2Z6dzV5btecUHdcp6G4IuGLxS
SKwYxhSVPE/Nv7IYeZDJgakT+Fru5ptJMDlZqDA3mWx2+JQF1C10PtJpyTLQXogrgCFu0pBK4zAhkPOSXPMxVkds8wz38cBtRdhlthDYCDjrTK+U2cDzWv1kV93bzXFXis5bLdQamevVwapP+gdwLW3V9WDD4XtS
zKttU0J231V1ljdDyPWk63sfz9SUIzd+7XNpN5761szUZXCnSD/RnPo/uv4mLmUD5BzJjxtQ7DH3SP5xOVCsuQZTKIvzmLp/56IPk8g7dovDj/RaqQN4fGtL+WTYijWYVTnkrg6tPHFXOgf+YqS9bVNToKhQal3R
HhMUzIdDvWwAt1myKZAJYy5zbgTncQjy78LNseDGxitHl26B/Ju3zG/EKDZA4W8YKlfofqgDZOw1k+7KPTyQYqL/rQ0kE5swyXFP7lUGadR8Kb5ot0bTjkzJHI/B++Hvp6igKk97WAfyU9c2q8GRwZKZOG/iuoqu
Z2tDotpHP9+DmVA2kdMlxKl8/dWK+B0eddV+iDRYsDMhLgkDOdJZwU9Kk15egLUXyDKl21PIY/QF/++gznj5eYJneanPjmVUn/XIQ4H46brdBXQYuJ4iWUfUDcZvMDF5X1F2gvIxJX8XzWMamT5kHvxzMnp7xv5j
7JsbZSeKg0DUKkvXWZ94GvwZI+19Jv5jMDV+FXqb74vqnYHSvaYv0VyAEfBcm+83F51+LBMRnJ9ejn5kXyouFEu89NuRINuJMcj1oJ1KcP8KLN/RHj9w/31ca5P/Zr8cSQVrATUeOvYU+nBKCPD0JWRmLiC9MgYQ
AM/f6YDvHZkfg1pmYyZimEH70SVH1MUgqVxbopu07pTepVwbDMNr26a4bf9A89tRlryKI36iR6OSpI7jxXjBqc09HaX6GoHZM4k1RwrjZHFlqebf8GfyZxF3zrToarJ07yuqoZGBFjHwR3/zsejpPWt5t5b7t3KE
tpeXbAUXmZfBv1lMXLNMa7+MkaD7ORt26IzqMIJuI4rjzJzTsm0vHHamEHumdtr68ryQG+Wzdh/F5Upz6SV9rvfFo52CuYV+zsmXn1YeVddMoTOxeuQA1j5k+caksvw0fLz5YhPSE9cSe/eVmPa5AbDPoNX2nxu1
Njk4IcNHFLY1HZLJ0tkAaQgwuUU2fTbZGCSXCtOq402hjp00nbgCIARLuiWESxTvi5Ou40+zzrF4yBYNefOrkyPDRq4zITfJyMgmCTJrLsysrvCC8tRItQyM9ChrpMoJhcLMOv0RFzFRcBnFAJwBnmwzp3o7/cib
GaiT4HQccTJOPd/Wx2iiIOWjGw9oZM/iRVhDaIB0XAddibBImpp7GYhQJaPNQ0O+4TQvrFyq5tv6XZjlGpXrfCU4ydcNKQGFHDChYM8BLbTpPrPMVC9sxdeR9MStPG8hfncpYRE4P5Gn/evQ5rVITMjYNv2zBNoy
doH3YeIZgVa79kiA2z0X4FIQtBcRuedQ/e/ikV+ZDcZc93wvA6c1T63nuyY8JKN3J8uWFtiDee0htl5+o3gLM/rm5H7S7tzSLfZYXxAN3xdQV+bqh4lP0vdTntrAi6r6n9ENz6w1d0Gd3ZtT2FmaiQi/divyD2XJ
OjP77oOwYWRem4CMfYNkr4QD5Nl9vlu08XrFGMKtdnPMgKcKaeeANxAG4F3MZQT46R5PwxHlI2Q9U2fPiMmF4rIWPtpuNgY3aA1CgF9ifZbh7ghC+r7wsQQeyzWBN+TsgeRNam54jKOzpvBjsb7RR6a3O+Mx536H
VgtoMJnQgpLJqbgtRrxCAS5XmlPa1eXmUVksvn8Gw88xV1t5Vjcg0IkTkMLce4bijACkZeZpAYgUxIFDzCgwUksbRlXFHSBwqIxrWExSdcVpZqjLN0Ea53C4AKyvc2TlGmxzvf7tz2r3uDjB2owfzm1LkkskSiEM
zTLct7ZLnYtTEq8chsSOfeMeTSy1IXu9A6rRii5JMSty4EtySwlaUd+9Qn9ssuxSJIQM0NdY65e9WljRjE6zc6KN4EZwv7y5lPX5bCrQTgTQtxvq2WQhhAPpy37yPUSYlhKxLnO5M/rGFr+NA+SZHpjUGllgch94
Yxmvccmj2xrJGVwOmZFbCVzMB6B1HSwTGaOfrVojZhu6PpKa/KkSycFY7vQpGq42S6tik03qk76qbk4fj9mLUayQ2SAgAfdFplF8Y8pT0JytRFGMJOjtLjBtzLjGV5npUNkjZ33vZrBRwGtkqLTCWB32iwWixaxW
ephpPHCzP8ata29onO3rsyLnpiCqa16nFUR3AnQfa0/000kmibVpwmLfDS7ARVy5U8HtnAN4cpjDonfehktveY4sRhvpKx80B+t0yaPRgHe69brJtT3dXL4oIdGFxzSWiW7cUx1yAkANLQq3j7TGldD95nVvkp8Y
29XgMi6dnH5hXgsCJZPEMOOSU+qnALA7UkfdyqX/XWNPQPW5Bp77Sl8/Au1CEEqH0kWSK2BuYk9kJE4CwxRsSWcmSBWONLhccnFT4rM5mt8V6inGMYowdXL7nOUAU9DzIthJDzMU8JLZepekxt8QMwtAYwKU7iMZ
UdHZLBy6gqxKIEwjsNVmvOgvM+ancy9iJnlS+9HitJZ879Sd/hMAnxvpfbTueBj104LC7EL8HAwgioRbvgUabRSIgyQvCE0ekn7u0o7yhpNd68Z0eM6w0Avk/g3poleWBa8fQsZ3umRV5CwW0o4ARqBKLu2Ugt5x
rWL9I0JGLE7eyVSrBsL+fMdb+kjP2BLOymlitBFrPrst4pnjXEwK6qgWOmIZt42UJoK0b4thoKZgMS3LLBtA1axoQOwRMZ6jIh1YosNyAZfjXky0abNN9H8HBwbDAJHuvmhjf70StIp7iQm4AZ8VAu460qQaS9AM
B7ZGsnIJUDyMd6HCdLjPsnucAp6FYhozJiWSrQ4I96W3uArt8xgR9lcfmZyARZNi5V7r9s8NUMsmysG5fJEdpGj0OPvzm8McAANx5IX1mAaeB4fJiNVuoYeeUyrLHFZoqLrV4rO0oPbBAMfQ4Z5ZqsdCzjXYSlx7
igncm1Mq1+fq1toT18DYvewCNIHTjm+F4lWE6mZo9WzCcNd67m789wBVSDwbKlgId5ASxhAGxqtWOCjOvSoww1wMsL22UKhhWBIzhnsMRa0OxqCz9CWqK01RfsDqmdgVczdjonWk5DpcBbfbUI5SzfWT8oOC2j3u
u1qWI0dNYQRWOy+xZDBRD7oqmnOOOTJa/PGt+6l3D0sCfvtBkt1Trw9Mf4Ck3oqQ3ztOgaacaKVmrD+Alwtp+BruEVs/haSjIQkZMQfTJ9bpArIs4yvVibsQqJzACPMyu+a/xPu70pUnuF+bW0GH2z+eXLe2VywP
9XnRk6GMtbhVAU0i4lqyzot6NchYc2lUE9IDgZlQEJRwkCPObwU5rjA3Fw9kBONEzT5r3V9Ol2UlGP6Gsc4SRVOF4SaWqNnpgESxNpRjYErZ/ADxIgFHjsldAIvceGvetuQd2rpqfftOi5N1OhyCCrdtmZVtNqXm
Q8qpYhtavl0q0pvJt91LEvubF8CGPrxBfCb77WPEUd8wy4mUUqtw2e7ivggDW3bjnqbUOznEqwiad9ewZvp4B75jjKpiU5sXmyN3a/ep9+ue8dV+z05qEsZFvYLKI/4/GJqLuL5ex60VKaMUGvqVfhhAAZQmf+EP
WW2Vv/C5++211A9xQdRIgeC5hQUq0JVNA25dUORhlZQv/dR9erCTmev9S/2nT782E0ARIFGaise9leWAwmWw6n77usj5m+D3KS6V7H9mxXF/XsK40stirKKouQ6bc+RjKehRKhbCzAgv4oM451sKEXhTmIGDB3o3
svzGfvvfbhr05js5pkP4/+RqFmv1BcQ2Hq38qZLYhXsBcEllIhJnEpTPwYl7punJT+PavlHs/3XLkmi0rXt5VY2zFc2sOt1Yk2pjN1F6zauuKSa0sXvRt/2B9wDAtrBSUBVgrXcrKF7vXGRGUIOmK7OmvLWSonPN
WKKLRw6EiWn/87oZah9SfAe6VrbGtTO0rKlKfLD1TcX83fcx8+XF2hr9D4RC11uuUwAmGwt0ZVk0Ats2vkSJAkJ435zsB20dgfXE1WC6nxjhEbMq/lHXY3cucW8ncCNzNELgZeu7TpZkOXmd9TQcmyXyQhrjurvU
1cTM8Sip5AeA5M/bBhYmocm7OEi13oA/CDY4Qf6e3Mk6bLZbfEiwED6XsGgLNszHVqECxSjDE8rKgJGROFIETZ/y0LLNIG6JgGJjEhNf2EYtjkFCDTeLWgEF1OLmq1mzghZgpGKyF2Zt3AJdvmWzbC9yzGwYx8Sp
F+a6+dpYRvaGB2AgiZlX4XKslYlAXgOmGAs5oxmwRrYMNMNUvWziVpax7mblHVVHMoM2UiIGXhGStvNLvZF/0iNE2YRr34WsGQt5XfvDtSm4tu0PQ54jjKYCaNu4F3zs22aNgCdLpBIbHOtIa2ybnELb5k0ebs+Q
swW6bb7VxIXUtE7+u7Wq9X/eTLU2MIjjwhJkVXXWmGfqbcxqcGJyX2rZtA+94Bw2nEpxzhjTjRirxBVTHgmv54KsN8Ov0EyyMxp7H1JpcMTiMeY1MTnYb0KYeIiA+xuYtfFCk2xL8edhjc3aDx0Xic84Jm2rZMkY
q+4u1bY2sXia5NCa8+Vo+nHVxwXmkkPvzQOg1WwS+xTWb4kjp/6ry42CTaTUTCrKUUOYyFFRFFmoyQ9uf+HBhs7MTHqdu17786iNd7tDzuqHYpUyYnaQiWVGWZd0WS6IW3e8AsIH5bNog7f5LCdUevXzV6pOUKs6
mgFUwexkL+jJ0T53qf6wupESKSoRGZL9W0xtBD0bgDMP0E3i+Kf6R3kH4wZ7LNGe6h/QzWLUCPPzvZQe0QUYjgM45L6tMwiE3ELkkozfzbf/SEwPL29KXragzhO1Dgr6i7oRIxO5ox2nIA6hOoXPzYVH5by1UuE2
bMClxfqfhUA82xgVxRcS8JJQvFd3R5Oh2qrqr51gEi9H+82HDB+izqqx+8OgDibWiVQmXOuyhoQKraX8zylxjmSUDuKWA6QomKeI4GagR0hHiS5WPtFrIHhi4NhITodMoMJGWl56tvePkWMLzItVTUyLfMb6SEOx
pv6Lvo8HIjHBdJqsu0frkDmqrmEteFxurQZ85MRZmf8bOx79q2sJPLliueYsYW8tjRfaBposR1OZlaDkhYrzqv6nq2k1hiRSajzgyojV/vFBdszYMZtWb9ogUNJY35FVPFSeNU6XTOdgOI4OoVEmxhpu1fG5DIbp
ChG6eUCfzeow/jlb/85M/ce7qizC8Og1MqmCTv2QwyRG9lxZeE7EIUW/gN3ldant7jAb+iSB6JkSQzprCT1qb5Km8M7pPEBcirStEPqcAQHZ00KGIlQ3OvKkMB0DTXNOFIgbc+1Q9JDTONdDqqDp/nr1RJ1M7DGd
090FW76rNp3YmYa4hoNdwLY2tEtU5kRSHixK5IaCwp7coBMtxCGyMRvrV5jYC/0bmFQx5um2Uy1uG0fMMw27XLtQPOdCbIOesiS3BuYrxgh8ssZCCo5XIxlncAT7aAMYomAKABprtkL/4gOEu6TGnrL5Ecf53J8t
9/f0ri6+WslxLRupMrikxgNq7gmqB2jm04v5pjDZdksumQ38pdecUyzuGMAbXibNRylsTi6xqVcYUVYKH9MD3UE3/dtcd1SgZ6LBF6fj17POaxQ+g+gPCBg9QZa8M9vBNsdKO/iHnduBdNhj2JNX4trnretOFdlH
kIeFXtFQDMP10Sjg24qCDldGxp3N+xF0bfWDwXyKdBQsqLbKYxf2X+uBRVzhedXtCesHP9MaWBS0wCPTtroa1f2j7jkpVKQoauC8KsLSfWpi9RgXgxLMA1mU1yxCXJtWmb4UmQGaqNwXUOuEB8gSWWwWXpLKh+YP
BV2sa3z0PGt0admq5aJ0448ZHP2TNOSYD5kBNJqytFcU8xNnrhgHJrpGP1vExdQPa2YwDsaUxexrmZiwZwrn6w7k32OZcQEAkqLF4nNXtE2yf7yJMdpt21JXC/AmwijJKahSfgREqsdJ5uT+VhieQmPSsEhpIQNf
IgFsU1FJmJe4ZyJHO/7m5ImmIbb2WtV47UHt8lVrn44DHZuxj5esmHNwaeoQdXrcPrkmRqzBvotBgiJdvNRMWKKs64aP8nNsmN9w6WHA5DdE2jKm4SxjXv6yqI/lxXoYQgxoFDPd/uILt0zClyCwR6n7kooApfpN
BegzVCxPo/nEdtR9oXtiIEjx7DMX/8a16vZSNUDSNEu2xnjRGnAciz5MhHtFrf1NY11/LxPnR6qiQ/V1maB2DzVj9Xer+tBv58H79NM23OhquaQ9xcAW/AZpkNeQRgI9mZmF6YzfcP5CfkwZAlCcuoOjSbd/PiVp
HkHM4BGU/epVjAjNWjQg8VBVabnCFRAUWVfzuiiRSEXJs62L0c9b/o+OQISk3PYvVmgwKVF4iw/14QxdnAT5QtUdMKXBlGanU/4NSSWu4ZvToS9OcAQ6/5TIVr9pRQiSAN7vH/ZqPNLeNwOS4aRvEWw0+TTNIT6U
bOacX7IRA3NbVK08PFqUJsXlc0Uez9zm7k2e2M95WsHby03My6QtzOaKgKtcX9ZzmRrUQ672Qi5E0blZNOGaZ2muxEXbvsICi49WcNHit1xsmU4EZMFg5ofRAypmvvM8FDSXlcnk81cP2mVe6wH/3txdxkNcbd1Y
97rYTMAUoVatCVZHXX8Wm/3r8L49D1ximN+6tHbxi7bX7/hg54FYQGthiqf7tjlX5i7m3zZqhEpVmTyYCbRbCbywIxcsmqw7eudh4bJeK3GN/ceG5xZrx9jI3KWOfVk2vHT/KrbLlMlA1VmfSlKxC2DTv906sQmq
FO6RxxZvymh77/Hc9O4Jwjb/Wdyweug/jl/cjrXUVp1Z+jyRF1xRIWWOce45wtprq/Ut+E5LATk9cHDbJB2JuHgHsoR7oRAMapSlLvycMKe775JeW9vOYMWTYwWuT0s8+fER/cEnpiyO2o0d2D2eej2ImCcJkjrc
5us5ujTKB+oQYWY7ZqunOxX4naGzeunOEkpRZhqYU+A2v6itX7eeyrvU0BU3UZ9sXhnMYcFZJh0WmcUAvtWxyN4q9XEPtC0XYNxeJvkbUIrkXB+As/OVboggMy5li1ipwHBMaU+sphBNPEXCYB6ecpz4XVSzN/sS
D/yruREvdD1RzAVWXVzOJCzzNfB94Q53VbjM45/IqzUmYAG+b4hzmOnEqYoQgpOS6KnEMLZoCcGefopedkumn9M5duOUEXC7LHIAkNsRhQOVZpzHZONZ0AkONwDOGqw4uZDtFdpqbUZYQWl5DMQUW5Qv1E8214OJ
iA+UmCaOorTGTWxhqOI4LsuhmNKFkP7CGGj6hZls585xgpzmCxPIZhaGV5FHR1PHQHa8KZD7NglBPFIqbVxWHTESpc+RZzrGeppL04RRgQ8dUGM9cebculVPd5+Ot2w1DjP+kdF60vLafJLeRBZTMY+bNzZuPqKl
SqxvMgNr09hul+w3LYC7mTIKFPI6VE6B2SvBrJdDCQcdi8UIC6UkQoLxEOmJ1vOIobYUvDqZik378LlziBM6LVbASxQr5525gd5GZXB0SW/09q/ijsToNgGLJULIoLP9qG1r1YkgdQaWw/WQDrSws/aR3FpsqicW
NHzQL9Yk6UEz5T0PuoM6E6Ikgc/hkP+Zgz6Lw9laJm8YBHMX/1ViE5sTkRgFmeMYaQwN51agZXSMzKkDx6rjOu3VVvgGV/Rbll8GdLs+TQe0mlFXehwKrt7anNsoAHNQ4aBDGvWDMWAnoD4o1UQtKdHLhypks6Ia
eH7XXjlptJeJ6xt1tjSH692mC73lRRLEKxKevA+sJJYgJ74A4Aa2tzWI177nXOHVCmdUwI1R42+tJItKMLuL7XqaQhXRPNT+XbEpQ0+bqWxnWcb9Jin2optL3mytQjSPPvmwVi9S+Y1iiHmUw4iZ8lc2mGV90ohD
ODeZ0ElqO28/de7k/cr1ra7NFAbULFXFl6C4gMwtAy8ipUY9JMtHnkSPqvL/c42LWl1CxvDiW8dVqoEX9m7AtuOrkqr+VEn360/en2J6wuehty41xEnNt9nPtsw57wRx4dw3VxJdK9njjYmZY2ryRznXanQzl2fz
yMSfAu5k1UivUkbXW/V6X1wXFzNhFbW9bsCH4l/dDk90HV9hYJ5cak2Z+F+jZtnmdtc3mk2GHvBf1+kqT9u0isy/OqR20rPcr0t+sfVwRWBMJxAlAmS1drlPgXGP7fFWFuh+V0UIAkjvcPCB9DIb6SMEMWPJTVz6
2xjGpqAyXLHEGxaWhFOeAdCABr/Hjv1yOxcEywY6OZNuTVs9fukcpxxw1YGlnHitNHc0BYYgICvolfMdmei5J4hr6u4x9g09uJjrsSMI3jcPE80afWZSyycwE6lVM5xleFEr+DQaQxYKu17xnEZOLp0Vfjr5k8VF
4AlvSy8t0y3GPjdRQuk3ZxeRlSsmEcQhJh6yFQ6NQtX5eUp8V5H546n1uCWuiMUFLUgEB/KAufBBOLUFHBiZtWS31kdH8qHKoa72zysupxY/UGjO60hIYl3lyk3hEhl35AdC0F5qHLaJYFVq6iqFCBRRdWwwxL3h
M7weykLCIDM0LCChrHOK+8e+GQbQ1DJ5DZg7frxnXf5+VVxDjaI5J6JL600CmphWzbm7ZMGxXJ2352pkgGNkxFctWnQlnhdpkd4FHuB83v1xDU0tQMmRRh41pRFOsNgHHjk5r9r7q1sZB7ftyu61Kdy+97plwRTJ
5v0Iph6gIm2i29nM7kSfTtc7R4YPo5aemdA0AGOFL/ESE2VEwyLPCuLzpvVqLn8oW2q8y+vTNsa+J23jvzMebWluRLjxMgZAAv9iQRVqPGXm8+KVkewE6GOozZBHURm217eKmaL+dNHMEs76OKvgNlI8nVszkq2V
xLrmJFnO1SSqt0O0P12FB1fRLa78aip4jvzbPLZyPFugLdsKRkww2BlzXbF9mUn0XGYW8HmWNs1DmoF4Z11NLa+S/97UFYAYd2L3HXIZcY9ehaqrUvEqrACUlZlCl0BIjPuC+34hwgWZkxhj5fCE8z6aXM4n9Sf+
yAPw0X8b8Yc8phZFyYscXQ/lbDotVNsnaL+22Bb7enpCu9SAYwLwK6Ya4kGbnk8Sag/DqTJLVV3j2GhLEEGgl1/VW8RUGWTljedoCEQFDoNWGDokOkvf/MF2FcbMyDEvbM8U1wJCoyQqRwFdYh0n1pmOEvhpFUf2
NHIS3QPqfdGqdLVXIWPK1HaJbKA6Ro428vqoSVbFNQ09XXufyh6n9BnqoS5tKmghF7rO7MgqyvPPtD7a0zLnts58KrP/8PRqWzFtoL4+LMgFGrFWAg8VUsYQ30e3nAOdLI586nIkKb2PriOV6IhabHa2YdhZnvxA
DomHnIVofyQ95PxSyTV0aUi9NFMwfwgAbNU6NpfY4fSeMcQWw8R33WSMsuD4qOGBiciLREAs7mXvTNFyy2LlWnATP3Vcm3gTR2YqqY3TfMMv490yCHv/lUJ8hzg6RguND2PlPVWK4U/+l4M3BUZDEXZ1kQ1JqFZl
VZuOWcF2TEyN1gp8xJxw295+9e52/xBCaHSxE35LRNsrofYimqV0H4wQTKhmaYBj0oh2EDcqSC3gxQ8bpFUUH8JZsULVYYk+/Bhnr3l2zbippsrZrkXvDSnZzLa0OY1ALPe90PH3f5CT2ZrdAI+36zfhERlnbGsE
3zLV7ZQrRRy2FxMJbd/KAgRnzAUMmXopv7WiipIg/IjfReJrfOd+1n3EOa2IwSLiCGHRGJ9g4qjQzzI66hHXKjgCYOmFH7ZCIkOhYpmtWWJCHRtqQi2znCib4+7tZk2zbB1Dl0qWOtsgpRi74+Cw9RPZwqAE9b+F
8uxtfc+DV9OaResw55GbmvycCjJBtFWNwLZ+Jys5rf9z1004IjLX4W+kIuhlVEFc+eKw7JCBSnTyj8x9TNfmtdu9tVPs5LCce9Di45OREMcPLQpVHi4iGUZ/5iO8CeSIRtF7O0ICZYILQqY5ZNXdciBHy2UBBO3D
dPOSXIzpYP2kFhdsVGKqWwfy4X0YDqMgVsTQWXu+IBqQoj6A5E0IXvU8ffF8dLkhrlNhYDI5CqVmabYYmhCNzh0Ltp6ikAMQv5xs3wUxMcv2Uo0s4bHbEuDD1I+1F0Xstv3wOlh/dcA9Xa4IlnxGqlwRcsntPVLR
Kr9BWBsN6RgFF7Ngfn5w2G878QbqV9njoMAaKYGsHEtZpbJJ1nQYsqjYzNZS1JuEMdvtFKFKPxOgy8S0fWpGZfiZ38VCqWMEW/qxrYhaXJsfafgNbbtf/6gHVbKWUskfXJ/n0FwW/i9oJJU+Ta+ixJWsUuCsxX6/
SlRuyhCJ2simJcs5rnyYkKl2sfn3jOH4i48PZeYMdG0na2J6YrycODomUZM3swgPcgMJYXtR3QmbL8UONQ6NdUkmFjMmTZJHxEmOppEntVM/jF0bP7I2d9WPHjAMRJmO2TenwpiNrEQTMmfIFz+ffhhTuvQUK69V
dlkgq8UZpnAAkZJFhV1M+uFyRhFwPp5VXkfayFWbU5RnjgA000botn1HgqfwKOaO2LI9Bm31Vbj49bsmYUt0szHF5SOdN8w6xn7N6zsiinLbLkD9cSWSno2P8tPDYEJJoc2fDaxCstyqHV8siQnMtgw0yEKslllP
AfNS0Z3CkQBEgSsJVtR3tSEGiOrFnOnqTz36g38UR1/NolbqURUnLZlXTACu696dW2BjjqyskjENkCwhJf1YaoCdbZdyM3MOYY/FAuaYcKeJ0yJkLaQ9jHKV6OLpwcAGDaWNRqluVWp3B4UQQepKc4d2Hbl1ARFg
u2IPGDvyDwnYisEAWyqAf9nlJmLexMRmaYqbbM8yyMpkxgMFIW74dwj31BtcuwDWk5cB7iH8LxuEmBE0gqT01T+J7YPTMIR+7VaRFZe1A38wxRiu8iiaOKzS29du+8R7Sq6xm77lA1P3J7B6LFOTxAOZLqH4TSM9
2OyOFThvbQyW0Pj8q1VYPoMSmAAaMTgRNSw14J7DG3EbtLX+RwfWNCrCS1OKJqUMjDWzk/bIt2qtZYWrCzie7nsh+qqqkVH814vkS7HK5GBJc/FRf8VUY+jPrWDNKf/y2uO5zS1bbp8NANoEYXndOLXSDBs7lGad
vyf1mqxUajie1MbOXLqxsy7ps9lnfUZiIE+vV90750x2sqms/MgMv9vhh8hEPjmrGHEMEVt8ej9oARBeyv95xrjMoRsSvhjbiZ9R8sAIx3w2NJRYTbKbtOsyth7u9/Lc00IAn3vixU6vVNvl5EOjKf/Y9I9+vblz
7LrzXiXhrCdsNMxDHoydZ/PNkb4XUU4/P71bYmCTtt1+S8etsclFtK48DFUj4ePmaz+PBiTGHchYPj5Dm/tsryz5e/bPa0+yKUV3oRfHc5k3Dph9zWnE3jGBh6MsKExuj+jbv+AU9bbjF7hQzVzFUlPx5Nmj7eD0
b7MEVRn7Sl5/dsqeR8ed123XzmfwDEJVldEYBhGotqLg3sxnG7E/DYrOZUl3mp+kO1D5eT+osRle/RVEh4KQzf/QSExwuLbrwHqGAixL31VubxYQZaKCNK7IOx/JR5VrgW/JcxwT2KxsLOtMn1rxDme0vdb97vtB
tq2geYdgo+gINprkGymtI86TKvnwst/4HfySyXiawIZanPUy6G9ksmKTVkIqkvJYQR5Ui+4CefL7G5Uvh7ucsMadXg2YoOZyM3At1lYY/1Jgnm/J7frGhOGprLhBAAiSOvsIMi1iUdygMGJXaYsfr+JsKUcha64m
ibeuKH526uXiuioYCxyvjceY1MpqG8IkneXq74ci9Xq5LgGRTFGbzDDjroBwKgArGaPIMOKxE8WAVqdkNC4DIDArGBnD2YuexItIbFYe74HgTodF6jZBQkAZOiDo51Z0VmMbzAHq72dXpFYE8+BhPeRnZMNJBgxd
kmkGihMIFX3jP7HG4ZP3lrpT0LcftANPcyRbpfkeu3T/adLzXAJacqqi55YHY5cCWiuBV1dHcVNvyroQyB0fgfXUzKbrMgmoIgulIXzcM8HEnO2WPEDSaddcGa5V8VfgXrMF9RBmdwnQK4veIDc10emYf/h9AAly
50vz5ZlXisXzbEAxiDHXZKk8P5FNw5SR89lAZs6tBYXmF7TXKVv1ndgXaWwxvKsF4p0h99Zx8dtwkPBZPDmPTfFtukrgOJePpEnl0w6hAoCYATsoPmnry99XMUvSev0abw7aCM8TJjkShsJ8J9u/R7/FSN6tKXXX
rxejQpfZSEGXowlEiOeng0QQNnBEFOBhadkQTP8Tuz7UKUV/f5iH3E8xGZUV5DRzpovoErB2pBFetEVytsyTaEL5ytwOFoTWrhukwp2sV5P784cOP8SPOgKCM/JuEgCN8ZUmya1/9kEP0Vj/Er06CQrp82efJiVz
PEbQWqV8iM56dihxdcFi2BSmtFCAOQmvTlA3wcJG7iZvaEX14T1fhHlaq1K3iYoO0TbYDsM1HyFHK0YJi0sBYiGPP6asRkLFaqt8fLtM8qfvmym1e2rwbRBfH+oQ7qwP2iWX8C63bpXE7VygPFoxVKVY5PKa2sxF
58+sMjdyhWk4tjtbc4EVLn5rTd4jRLz5hjcKCmy+5v3oRjOg4kfeqJ4Wt9kQ3Q1vdjXrng+jmDj/rp9mHEynUa/VbAA+/xpb7uG2fSd4eHOw9Sdsv2IbjtKP0quSSQFrbre2twRpI4Hz266omF9KVXOeJivg3KuY
WOid28R7z97fxb4JnLW9+iQZ3wQT+TrG9eIugApqbXCRD9ef+Rg+Oq6fnvgl4Uym/YowlaXskOB9Bph7tIPNzZqZNo6i+MYW9SvdcUPXzv3teNqYGG9KNYm2uH+X0cAqZ4bf1rU97DEEibejaIU672Irc9yWu9iL
P2MxGJWfYbKEW3EBNLPNhQMeft1SFeNpO/1vuMuoaMhDP/u5BMxyN3ZnV41LrKr0IVtlEVS8nH7PQPSovlAa2JBWRX4Hwu1HtT627lhc5Zx8TOLk2X1hZZU++9RPlc/GKRVIc/c+tbx3+vchzeBp3K3eQ/URlL/b
diGCc1e6elQD+83cW2Y5bQlgFo6omXz9W+m1vGi1ZRHQ6u6TiXNZQnBZSAhSqobewn3UKd+rfNIe9gQp0U9dbBNVRl93MH86xe4B13Q6/3ruj74Bqo8FlWGPtphPciNJKXYdVWrYQzdbZi//6gm+n+cMwmO8wl4l
vllErjHRhF2V02lE4Gj4Vdxgdrfzq7jBfNKtYA4klCsRplOEdNh6M1YSp3Y0Lmc3I2CSEoMIhgMDCPXR2Md5f8xaA6ZGuuRHHyE6azF9E4osrbKX/cBtgSfmtw1aXWyvyVn+AlsT66V4iwyQ5S3vSWuq4KzAn+MH
z58ju0HIbmC5KaYz7faPQn/cePotUfDdBtcv2Z3SNCBzFLaPwr4rMgoKftjiZYHhGAxuBVIFBhkMtj87Bjia8/fyDc7IS6YETX5uoLVAJ9H/+8h81I+hfIp61r7RX78EJBR4gUCWDCrC+NyD/HOjB73poVtJSL+5
14kPT4NwfGn5bEZGi9apd6xB/i6Diob1hUn+qdt4PqxyxjHpp+qL1g4shnZ+4/SXZq5IbNqn4tIX3EIrdMk4b+ISebfJrEvgfIH+4zeMvvhkqeTQXAoaApT824how1TMqpHotOt+zWncT0jEchmXQFR0jtEgKCQj
oVnmD2EXw6VL/u/jCtRr6KJwGMM0z6/HKXKZOZEsen/MT8X74V4lYOYxcJkNgLHLwBZI6Y/NLNzmig23oxW0uhE1XyBCGoiVXawsPqBQfQFJGTuNlPp96nsXTXsJwFzJyNlmluArD0POcNUfRs0vFr2FLH/UdZPD
LstNdM14U920mJ4gC86z3+D83XS0Qwcal6ICQV/TwNTYmCkkCGjCaOM180o/2njDCX7VwCbQcrvGs/MVztH4OMIAZ9nHpURu2zLlPhIW1RV5B3GaIqxBpUT0F1cFEZHqGko5U6Yj5lr0u8FVrkmIsL5Q10pM3pCy
7sDPOymp3h0HWWLgStNz0rvwoZDJqCzfmUuM5dYLikOTqgWX5zug2DDXXn4IEqDegquipUApKi9ekP6lvGqyazI9xkl2kevM82TIYBWTQa7Ps1l1NddHe0+Scw/RSOf58gCsDNnL4V97fqtx6v+byuRjsfm6H3Sk
PxzsnXBiuFQ5E/ZDkJaJwC5FX11TMEnQ+Rpj29YjGJPF70Fuzv/CvnSd078KlhBYH83OIWuLgnuHMn/+50sdfeAfn/ZVdkZp+weh2WroQ03dGhxxEtB4Xt0qkw59Q0Y8MF+QwT7XvVci0qWQimdRoLyCQo39jAFi
El9fgMHega1jOfk94RH/gB22FOHxboSdzxR8HXjXTNIXthG0vgcl73MdT+g/SKd9NjaPWvD/yvs4eWocY98IXgRDr0iFuMCPAsTo+H0pidrxUlL7Q+T1nHB40oPwHGKt/8kLvMWr48/4xptd1gC/TMa8KRkJiYh8
hkdeb8aKbKG2GxlP0bfx1JyotheFzbJJH6+HALWRBRo6PvckQdgAglikYHO2oiovcMXKvc01KITQh3tOPUktl2aS7swTAjo1azdcG0BLLDfXv4/sLdniEDQcthQhTm/9b6a7BGFhSSKmXO4BRxaNib0VEKUF6zDg
N2iGdrnFGZrhh5nn88Wzfw4rAeRyVGtN52cKNege6VlDPHz2NTLSTQ+7JWiamkBjXKTN9QnxW/AtVyD/6OMSlfmqhLbv/519YlIyV5x0Q9pKIcJUQT1KbXXAgwqaJTglP2nT2M/kpbj7W2hoAGxxB9LYWV5L74Q+
lxjk/lvkhIXsh7TBndzFYGDs/e0MByWJ1plsR/HQ2pyzkpRLBJD+jDbStJsmRn6yKnTxV2xp6GNIuPUx1HmU4DPDloyNizrbmDPGM5CYISHzfvsXo7dG8j6XLeanwnQNFDeUaEZ1/45aFXUd/IcL6mmVhXX85eEe
pwSFI4j5TcaOSsmOs8U4/k0wCKAQS19Rr70M22wtH67omTL8n+PoinA28QCLZm2vNm6bbfPghiQNWoUmYreZxQfrhe4rvsWtIszJ21Hy5DQrmhKxLGcFCgx54bf4TR8GfiX2/tIEXQt0J2oHI2gtos6GJVl4MTBZ
DPGGaM4MoTtvY6AfbL+lv+fnyxn2fzs3uA6vu36i7ZKyzqF31VjIZ3zPFjrfxY0ZCdQGIfMp0EwawhAVOnk1hr7/Lesv6WSiyXuXNYmegxgZpGlCAyb9GHLCebb/y7RhMr00l0fgbcZzcu5pqFqrIyIHRq4rl7WB
+stH6w0iglz4YJkvIV2u7+MET5LHu+V5Nzt1JjbyOOs539jSJ4hj0P/TE1bO8hhnSpG5iKFoN4+ME9mcau/2xa9WW5KUjq2N3o1modk+oGg+kMLeBEHtgVSisBjpURwA58LyZmkNYgU5j2Wim3EL80Cfr1jT56WD
tL7Xpv23vk+FxWwHPFuK2UEOtl7uyIwJIk64JwPbF/vS5o7CIS/r6ASZbXe3LOKt8bDSM4ouZaBnXqXSIZRrFSRacHdd9VkbawQy+BjSAc7U7AOH/NAdhVNNlMSSUiacNQ1n1XcPjD7L60nnqbpAt39YN/l3R++G
RcSzVImUIsb7C9YPSqcjRCrI4+MHvHsXJiDSxZbyx/eDA84dhKbLAnzJSoBUNoX+MPRGYDBI8TrpA/0fZieyahazQG8YWaVe1fQ8GVzFvai46zv7uJvcXMWghm/axz7tP0PwF/EmO5fgXRahBa5CIYRCbwRxJw10
xwVQkRZiMTEiEjbhl7M21kViRc599xxthZ3h89cdWs4PxxrupF6iFp0fxNhwf08ePJY3JilhCA8QsIkXrdQH/s7+UWFRh6PEIsO6i5ra9dMumN+uCX5hnDq3h5J/wLC9b4j5BddX4EVMwOqFUjRimHhJh0GxWZw+
xOhXMUvCi9aZtR/54AjMiBWvu5OWwMIF15nQ8gNl3p2ym4pLGYN59Vwq2Ty5Xb3gmvQ4bIJZAmz9Lx19nLL7gz6lh2PMTlBirRQsqwu5IKdcj1biGqtBjHrVN4jN2vBXF3W4KnAlIICPWKVW3LIGtXDVVBYRILyD
QSM4vyLhYUiZBYL3+ZvYTRBaMk7kyDF9aKIgKR9h7AfNMB1ZUB0a+Gd3SpaWSOG2nXVehHLz95QEKWQQaE9tx6NKHeAdkNj4saJBgIslG138E/nLesE7qJ6Cgk0E8mCAVgtTk3/2kp12GiDDeo3MMiaRGWH6jhvr
WFMJJsMRQijLZ/vSMLtZRNWUota1je0hZTelGUS539CTJShTOE5wmX9JRT0BOLQiO5bR342DUcommtzrIPBUJifuSeXdYYn1pr//a8LoVj6I6VMaZO9njA9HCqLfKvSZj5fmBok+IjSmTz0Q175oQtMz7q3Uqw2u
TLGDd3L3hEN8A1ZiwH21xs0DT1P7N7q/3Lo39NndKAqmtsvOnR5pH2W8DkgEjYEcmv3LROp0CLcfZbdVfFnByDw0nNJBzEW4aIzWgsMAJlPEyYYNJy/R38e7TuHF3rw3OCAeX6B/mn+FxX9DPOXMIfYIX9/QKotv
vnuVrH8zKANGUUBEe3qo/1Hw7Szb9lHvFCfLiK41hJD1IaTsW7qRZHcoBExgPlI0ItQfi2VF8itaDo/llFUCosl5YpfMGKm6rwjycMzOUPiqvRp2AhTAJ0dib3xc/ngqtDbEIAe/BaVgjWEqZU6wq0IE1gnRBX1C
/kK0YEEZKGJWqCOj245H2jr6CzZTN+hnhVKQRGO+CG61aNcU+j+vDUpMob2VuA268LjpiWn8v+kasThXu/jpmIr8WvDB6Zev/RLbQQbvXGHJfAPmFPgONj0LY/V007dysCH5rb5rUmqRf4Kj6eNqOvp8ObrJWN5G
2qb5vwjAxV0O/ZroRCGTlY96hQNAPmc97V8MUnlIXrl0ITtJ5dbSiOS9Gt/ZehnCdvlw/vVUDn2IqyTR3Onx6JgINq6rLcMt4Q4RhBzBLcI9E6DSNfk6h2gxwagjUbirNKuNsHGnMDWIhRH6Ib7LolBCYygkkVzN
wjBAIcvDwVbSGmRtLTpaffq4yDAzf19U3NwO6Dw0i2Y0u6BDIR5zXGJiM/5D9kcl0EN3nvoEgR5U262NuBa2r5JYrOxq+Lktf62QIrlJ2OfOF5g4zgRDgGcVzV89I+Ev/d8o54+jXea7nGbedjkJkU2mIXvzvIS9
o73N3zQ9nCkBZz1sC/GnkLT5xNsOOH/qP6ki5R87hAZJ/VL0M9+OI6qYIsrWl2745OUJNuW48ZTOLanqpBEqc5I+A3nhpgStCj4hg+buYTNqbxwpnXX1g3e33bZl5tVY7UvyWDxjg0KYvXHfkMCbLSHMC9oMC/Rx
nJpAg7NKFitGNJPCEvwDKLe2togaivnuMqX+/+BiL85boOgTzp/ACh9xQcCrC6sSsA/yO8o/Tf7S+Gk2QwnoBbeExAt+6kJ2rcVn8m2X7CAD+9HsBWL5OPKTbev/gA8T+FcEX2VznPLjWdaMzvX6D2aQ13yKCWph
w2chV8TLCM+Y7xMzLuMoLuhEa5nfD/2IDSvG9Gsq4htov0oT94sYid/X6KB4TC4/POwOccjMd5HeV65lBs90cGN6a5keW0pgU6YRykzmhLJHmXIStcKuC10DF5U7bQ0AA0RUA1o6rIX+gy+8aEtVoapgGSpUxf7O
bH9Dh2TIliTUmOsQDpZVbA1U2HI2XBJV2Ydnf6HDgDMKPzCNa0VFHBGGYyQRReCN/+/00LVBco7a/7FwPEJZlrvsMXuCt8s58tLEYN6ahE2mzHBmINxvcsy873IlNJlL5gA5YUbI5ZBQIRH+5om9uTcefcgJRbi+
zTCZmyT/ncf2P3llP2vJqwI0o017QwSvgWiSmz/8aNG8I71EmVGP6fPVHRon5NS7pTV+xK5kHeA2wQBhJAfAamJ51f9Yxsw6nOx+6hGCI8yLoolTKXwBGYKXl0i1Qwr9P0dpTgZBpe8t5BTnq35WsmPay11xOQeP
zNLx5WNq9OzHzr7Ce7uGQZ645VUou+n7VVY3EQLqlVh9h/xouTeij8v+el2t4+3sb5vAm95CblFZ2ZPc+qUxcROlAAcaBsmpa9wmNdILULBGFY0yR2TsZC4dCwH0LUVi7LGPCgUC+y+8mRrAeTf6dGJR6nCC8VTH
hVQHmTCgEv9hazqggEZJIBwdOe442XeKt7sio8HAV9sAwB5owAWAtY7Qctl+5g5uQLCwkd2trS018cINRk/TqLCu0nDqixJA9mcNqTYFLx2/k5P7DQKCaBhLdMm6erfohHHTN08D2mMoh34gjGr1x+QoW6DI30QC
DZX41tbWQxvrh8EhAQHc8FJ2yOaD+BkZUij6AyVkyzQQHpWYmhgvTcRgjMjsJBRTMDo5osLwIDpHrjhCRE/E42L3lpc6HV/SombdjMcw2pEISgPKkwT/KUC6DKOt47OHzrM/Kw/O5U2+ataPxvJLRSjSMWBGk0F8
RRhRMH1yODm4K7LxQyWuA93PyQuzWL35aKwwUCCxbbW+RZvvc0HXss0kz0bm+SORCQgL5zZGQEgRfwzEvNbNXXVC9DyMUK56Cvis0YadQg9EVZUYO4ljgrwOfR/CwJR/k2w4aE9B+0/zHAb/3Zlka+o9V9jokx0p
+LwyPCQmbG1tDSQoXEsqzKM2916RzIsO9/08SdJUiFpwgiJD7Erwd/VjeHB47orzz1Yl4qL/QoOlHfRKib2HurKZCNihEXCHwUBwlEwPQGsdBwBivXl2mxJNvnuncl6UicEXv5FI1jsQJSZX0SKddyQb8BIOa1Q/
S5XWiTuBoiSUueOHX7FbGIIKumSDsLcsdZFNQiBJLHjHmLN7DHyVHb/dU9Q7HfyXjZ2cbjuB2CC8MVaconKtfYieXlT1eGBb0NGE+z+DkIDuvfJ/j0EyFrktm2TDzSdu2SjjwrzayKOLy7JF52bRCvTXsECK/jkl
VILPQ9wiIxI/wYyj1Ih2GEtbviwbDB/awW+MBUhm5263JRa6iCzD3t5zOMCcY4C2qzUOYQ6YPm+myfnMx2ViLbRX3eWdhw7ilmEP3nAuvXvAXSik2Yjab3HKJgBGmacNa03Iiq5KSCukXBFz78t8mxQgh/BWAkcj
BAu9ByJUHspmiMpyB8Zq0pYoaY1H1zfVToFpDDSap1R4GIDlcc+0B8d3UOnsC4jZAXNR8sP2m+VKP7Z/95oDzWO91MlmyoSGu+RtWk0Vjsy4d+RbDGFwTAehGiVBm4AeV3Chj9fsantwkGOt2pSmbzCcjdG5DN62
zoxWofINdsRADnR1oj6QSx6npsC4RIrQre85brSYP6cuMYCPG5aBoMKFefhbAGPccO693W3XRU4100mp+NHGo8zhR8qxpKBOmAWRANxl7ead7SiGd3h16kHCpVnoetVcRB5pbKH5QdUNewIFa9ce7sGWftEuyhy/
pMB/615bsMx5/la5XmlcHXphztSjZRvhmzwXX2uUuSQOqpdRVZKKX6Im8qVslF/CBW9eR1tfeXvb069N9HwXetZd/747I983i9n0oMXaQnC4z1uf4DcDlrpCfwlmmEYwVB+eu5IA8aTqK2vm/NBTRMK9hADKrG3k
VMtdvq8GI+GEH3u9q9BtE2z6IcTkKt1O3drEWIWCUNND4oVXx+oemniphEJts2qV9b040KG4qhoCJ/Y4uWOzjiVJQzEmp0pH5BnL96NKSmL+uhEQRpyiZxUGLktRfcX9+3VQ4Fish9gCs9SUmDexsubOv8PCbPg7
mswyb61+bgyFBRmmvZwNnok549/MnaCO/Gt9yb71VtqQPxkZU6bxr0nEx/7qJYqvjvExLSBXHVUkWGBzW0lBQafrJLxZZl7UssI35KbQeztmDtbCl3VTFEOIq9WSnCw7lU0Hy8ZuqcGVz2/hTgXZRKpYY6T4GD72
L7kE6hRmBBRw8j1L6HvD0/r+ICBSQxUhvQoEeaPo04GBCOtNIpnIRW5Z1Bir2vcL+9MiVjMUBU/sx0gJqV9jcdN47cSinlVvPg657ugUHaP78LFQy9wcdImGxm5Rzpn307eZ88zo9GeZg8wNHt4wgpxllOOep/zl
kPj89cfhiBsUrtlcYsAW6MkhG0fI+A3ZzkDytvxRNguWLwg+dvcY2RFniGXHDOOQtq8M2cB6yunFWJb5vRkt3PoFU3qvhxBx3VVz9RUsrgHC7FYBBIdkF2JRsaYEq0jIVgb7b4lycYSNYOkkcFBVa1EMAAoJWmk5
mrN4xGbTjUr4yt3pcAVIt6SwKVcITqI/+NhD3IObWVQmxIFvHHIcjq0FLDVDhv5DLsxY2CXnLUhaGDWj4ozanfJRfe0gEttHIlGMRpp7cPAVLCovefmadzOu9BKZdTEHABopYYfFM3DJQuc8IjeO9Te0CmtiiMka
o7Ov4fUrnPgXq3CauGUnaOPjWa+sMC5/o9H7kBCt+AhBuabGbrIRqkqYinUCAbaqwVbyYDCqFMUcpRiRnfW88TXNzRLmskzs/FWkDoDLYPGTuDo/yaKVZnnWwRMpsFPs5pvkvcays5dTzzppQlwGacJCfQUXy4xx
BBAVKS878LYPEU+NBGj1fOOVtWNvYWzULenPbEQ4h12KrcBid3+xz3vFpZfDxLZtWNjqDUoLT0a8qA/xkBhopAQUYzQcpusW1KVBHwXQzS7LDMRKZPpykZr2J1wLwQfN6KJrB9P2X6ZdhwrSixqrJHFO3tiMVEez
JeKjt62tz8hJaNbkFY1a/Dh1pMAZU4seimnY64H59qW7dEYHzYGmJOyecpHXnm3rvfbUeTCtJAH7dGkJ/yezPdGrTbhpe9CP+D+iQgncWwJwlwK8/1Iv/yAhHiUL8TrZLulW16No7p97702mrPwP0V1B0cyVZazd
p+DNX8uKr7Wz2dKslaXwqz8C4Eo/IqLriBL2EWXMXTR8po6wzz5tDnF36tfszvi2VHUblILJffvYRgEq3sve4MnAfCOWzCl+hxsZdKh9Rnu67ccBoMQqQlQUHCx/DZavA7VLC6Z2H5a6u69Wr2F53o1tsn5hmLwp
EwZzL/xuF+ex5ciLdoYCFtBR+r71eyPrEgRC4FQh7HGRVO7zrN688k7+yGi8NJDsMRheZ4BFXTGLSlCQDOVSpFQ844D5qSiVaLdDh0qfli6NzOtyaXtEfPxBe10uJpHz8phd5OFoLGc7iM58pIJi2UPBy1DO033+
g5oIK+y4gI0VxynFvDoMGlp7sZgOaOnLqjtckiqaaXIqybP8tmuZJU3n1cmMnnXG8vHZZ0lIKOdyRbxdkY/6dg2PkRxAwkfR/+x/7KDtnQTOZs2XalAbeJkxzrO0i5+hApctpiZOWHW9PlE55xrjBirCzg5KdrKk
/FQvsWRpGdXeiwHdQn6E8+WXzaxnLueh2oaqsAHwCyITK/OwQ5Kemg5W9W46oOMXy2kpu+czkbPmEKsfkwSugVL1H5yBGILpQFD+mK6L2oyAoBKw852fF/K9cGbhreZ5LCNCCgpG/GqdQk12Gv/VSFLK2CQzjThf
kwXOhCOZC5KCSrdCXq6VpY4YEkWYdSRzEB+0n7Dr4qQEQ6Gs/PnAEEj8mKe7ZMWK5GwmubRkbwL15kRyYJdaXcovd+eTarn8/Ug1zrKfhqPkokq7BV3YqRWZO+7bpwgIKHF8JFiLc5tvOe+F6s8qFFncOoqqTlpA
BTZoiGEDDnTyiv9/TPDj3hLguPw7IHtJ1of+kWJ+vIsW6G+IpoMYclrmdR/xU4XS0hTjDrc3jGEt4LNDVuAyT03+s7MSfEwAshOtPQcrizDzlFtI67wNW2zW87tlnBsKTtZapIQneUkuFtM0rNBwPmRMXCMWeE2B
g046xioUj+zuIudqEZDmMh3MlBdL/ueYcr4uiKf5QFHwMAoFWmtrxLUOG1elbJtrEX7xe6fKsmxDpHH5j30Ga1P65UlId7eCUX3XMhVorVd77SnXSlyru/kY84KtnMq/ZFjJ+cTbKG5T9q6chtoDp9PxMDitjz6u
DWMD1GM2xpPxLP7v2nmKBS/S1jp8Y00rsl4hIaAAHKbOONUDkSlZlndojMnawOnn3DMMzt55mA3Yd+uGa1B46M5s/HwcTYiXHQCqWA0WOlxZuwYQQlx54U0yTAQitJD5K7I2z+mTHcIKVrF+8u/ONa0/4eQhYTJU
rOeaY88DBPNJ/hPDyJhLP/ta7o+1MpsKzE93H4luvpMPIeoktTVe2VKJCcN4lZrVA7efjD3oz4Y9o3tzsBie8OlmZpFFG6/IPCLKTzUCZ3wEgQZETRg2MfSNdOUos0SzayfspclV5F+3+xZZs9T/3kRY6oiiFSXv
GeZQkvl7DpCNqZkR/wrA1RaNYGwwBSOjIt5UyPisPrtMLWcSmzjZhQFmhh2Y9+xKgWsaUQR2IYN4OY73SLRVHH6tAulkNPrexK4TaCX75E4+/CNr8Hlya7Kg9GjD7kqjLJW9HVb0zc35Hj3bwa2Vew08x0nq7JnY
kSKFgMiMoKcPK8RfO2071cUtGvj7JXD8ny9pCT+YRaUxeeZcMMEgtrbBaysEWtd7n6tnxFjNBlY9RJLdcW5a9AOaqjjihJ6CMM726InXRWd4WWuY/8AGJKIzCgga3YzndNMvd7HZh6kjAIA/Fvhl0TZIXBmrs2zM
G52KFbr+hHkYECaQxFh0RkN59lhNT4kc+8SpbBJYWZtBeEgJVAj0y8KKzB5mgJYq7zmQY+XxOz6MqRLf8af8cvIjCZH0jDXKs4iQo2xW+EqTFnW/seuCK3TP5d5eYQTYY3aLcchY11ABM6dWVcjKKRNOTXeFNkrO
qEWT9PkZeQi/97929qsnGCsdJ7xu5JjbJpoyjPjZ+8eDyr4P3mRuf4cz4brLETMSVC4H33uTG35K1trX2TheOD26HaBq1iZ36ILrmnOupM4f+cDJxR60KMDLtikmSmbstFhFLhdnErD4lt44NWy01SKI0Wb03ZlS
7Hh6Kb723o7ty1z5w2uCJ0HDDhUOYHxwmVxlzNYyD+B6Bw8q7lYORk3vKN/88dsPzEavu5tjO9Nha2gP5aOwkaoj8nsYYxsuoyc5Yp1LOm5DGy0ijtJSmHhlYWdHRiN5f8dZx6nR4P0PS3pMHO4BDkYAwIJgEJkI
FBnqUulNtc5ipo9/M378z01U8nmNhbL7MU5Ezi8+WtlPbFTjbj5NYbPVNjy8mPeWjmTXXFRpyyX6vL3K9N5+afj9bS2+fbHeFAQvaN8O/9SWlmCU6wGf7O1tixYXrqRv1+liqaTuknFdlF2ycmFUs7J8QmcJQdfr
AQLSZZ6m8DR7rksmIJgn/e2c8R6K91w1XIdj3Wtgfy5zRFdbIyWa31JlCHeURz9sUTQqukOcOVMwtdyeC/JU+U6DRPLaEYTdnKw1fuFMbgBpacKGYx/EGE596L859MWZNYsgizS8cEM8LV/SerGPmE7yKhdxJE5n
Uo5+B0lxsVldrzfR8EJHZ1vgvzX1bF2F9E9VAQIE1Ubl6QliT4Y6PfyXHjzUo3io1jFSTEoTb9cTInw+ciYxFv/gpy83p4g/s5vQEPtmkVNcJAenQ0FMF/UWkQp6maTKbV3boqLCy1pa0d489U+bd67eHAeCmE7t
Hp2f65aKtU9KvE7hk+yOmeOvYXGMAKvueefhkMDDdynJkszHEETjL6FX+PE2SYtWbEkEcucPuZKNb/z1VEOL8gQnMOLYoBIltuK7x+Cfor253LTsvu/XODKtsSCoErd6jeiB0cWeUnRi0HT6ceOgav0LtZkuONdD
YX7zeGX/PIVkeeeb2GwSX6crc9W+MuW3lck05lX4S7yxqvQnvNBops8kROASSLUxkiRne4gLlOjGI1xHsHkNuBXYV2DTjPvpiDfFs23zdYV5MHO0h4YqKUczAMvHKAJnnOU8Ae7bc9WBj1zpFEQ7znMDnUqf1P+I
/d2W2AHB9TQubLFfNvPErAnsRoP2fa56boUL7F0ySUHMWc4UdCryeox7dTv1DDT3hncG037uyYI7nGepoKd4i0uo2LdhoRypNQtEb9fFrQKn5qx3wXpyp4qv5VUWBTHWoqy44Fxh3b/L4DzVVI8yE3xLnCEXUUbi
/85ihuq+NaBcNUsCuptb7wTcPb7cPrA7EncFrmod58Br3b3lQiq6/KYg+/XUXkG9ae1UAeXTuzPkVWqv0ffMERszdm5fSoAu0+MR4HuVtvQNhP1+XeshgdtqVG8tsGaj9bkZyxQ29rEVHI+Cck8VXhKtQ6UKEk2S
C1H46UwsM4e6XY+vt6blkdYyBuah3qeOB05HJJrwTJHgUgjfZR8b4YM7PnY/7PpudgbXW76eAiytpFqgwy9F0shNsIZbzwHXfEgnCYa0ktlq0CuDN83As8yZ2C1R0P0bv0zC9TG8cWoHEkNX5iDrrNYt/BiiO4tr
nZwr5XsW++OqCEctP8scrf8GKvbhE+/iEd7D+3iMJjVrFRauOCttA98zxh+sa32sZIjW3sjiw6xGxhS4NmYHm2O+4PqYr7gx5htujvmOW/ifJf9456z/9WAxDjNxNytHmbm3CPczcpwdJznwtlRfJfIoHAH+gkpN
exINB9cZCsePwEdIPkL8EQofIf8RMh9m24MsUG+wt4k9Uloxs8HIToCdQje1XmzxqK7N8lNVSqrpU6OMkkU9rXtFtvqq+7OPpZuDvLwSlIDBUg1seOF7/mb1JtnIonA/bSRZTa6/HLTCd2n4T/3/R7bY1D/EU/cP
as1ixeKEKvSOu+LfbPffqq077ffGNE0Jnb5JT0usmLFgxA4H7EelqhmsFVrw33P8fkQutU7s/04RlZId7JdbcAz0mL6tZiyBoL2FWjkaKbPVoSyeExU7SaofVlC+Agqy2JM8vQKDHJ3Qdo8ClFDEZClVle0fhT9J
LSHRWmSxAq7OFAmuzUQhNmc6OVyfGRRwY6aXx82ZSSnVoi9GKkESfh56JlQtCaQhne5EVRs4kQfbDUHXYpXTPf73OLFRrT/WuMFFjuyP/7iE+bjyJbGfLF2dzHtwK2mB2F+8kRylUJTk69B94vk/TvubuJvnVUaq
fztunIPnX29701r4dVJu/fHorS8X7b+z/5JUH136tHtIDz+28HXP6ar3hPP878vscCG8mzcHng1YEzvrMhU0pACiUuDuh/smhcnc66uUQDbCXtBUaWL66vJ0ReckL+vTotmCIIMvae/+bfHK28TrLUft1/PAu22E
foELPMqDBKU+b0SjvAgIr/R4Dju8yQ79CqcMZTqDx34cwp1DRwZ8uYb+bs5sfMAwjY66WGCY7bi8nMLXG4GLbqDm6xadbMhPzo7JxvbrQbwxVTv5c4ziMc7U0qsEs+93sHQpelZ49OW6QRpAeuvl9WQyqkadoO2w
qNFAZHM7ST+TXC/OMKRQ3/ciIrtdfF796K4hqXbfke5ImVaIMsHPZC22X5NSOqTM4jBZyqjzehN9kYNfCDf+sIYRJknEhDyea2087jZpyRcY6i0JZHePnY1G17qvLy7o7PZ6tnsHElXrVvYphRgmFqFpUl7g/Bjb
20hj89mUKRIdle2XHRKvmyJTRQVQc48nZESUqWcUvcWXIiKQDdKem4oaMc8c3OjRBO5a2ESNMLb8leUS9k93z0yRxfz1FMYMZwnLJ15yG/u6ylqef0W15/XCavZAemPOH4KiBcpiwm9UTCHxHplEKtzpvXL03e/4
hx+DlEIMvWQzhQzpiaUy+Qu5XYoTbd95jipzslBUsnNDqzJ0vpoeVEBbOv9dFCMTPQ8ButLzkn08OW8xrgbbdEQK+XfgZckZoBVV813UQJG4nESYh9e5W0QZ2eyo+xznekNROTMvUuF9d02TVCJlIDYhK2s8NYch
CfEGuGMgzElB1ftXFZa3Jt6i+8ItwYVaOYjCb4SJgcxupcMPkYx2bGx0sSQ9gyaKSlkcmZQOJ7LaNNvFlfZlFxcvGtx8Pd110XH0FH67tUqadFcqNha6kJuj9SsLj8MDnyx6jrNLbbDtRu7WWi8c/q/ykkmcRqHo
yor6W2HxvecHk5svzK3Od3tlV10KBL2Ip52oX8rlhNIPS6T/0kErJ7libacRLOGubTd7Uyq9OEG0HIhQnhzd7N7hncDtGZkXv38DMRa8/ItcykURWsEHWZSpK1B4v25P3jnkVL3c807u/bHWzbyZaxtfV6UiYT2y
ECIvh6ixcoKZc2s979LOTad2XSH3JEf9D1WkJzHEara2tcrDFUQskwtpYWv9TRZgRkKHAp1oJCw/rUahk4HPmP3b1SlzCBy/xIBqeGxesvZnzIaF03bLoCV3V+lHfHy67IKKmH49hsW6YiCsP8aJELo6CuLvQRZ5
EshU6Wg60VFmCEcNCjD/6nWtWgcTyaqwh7JpHPWo5fYEZjrfoWX9jAvBq4qTPVf8TJVH4MiEBwdFM5u442JyGJmzO2osdXDUi53341NrxWYBZHayQOaqxEdRM91Az8cKH7QiEOCyF5OZxy0RqsJV7sVjXJ3uehCY
67pZoRPXE2E4XGxMRJKETxrCOwtnDP2F9CoGqG9mIYeTZ8o2VisX+yeKHc+UdozAQyRiRpY/WSUanEFpU4z2/EXBnIxMhA4DXRZirKeVfc6qFueJ6y000Leg51kTyQvxiWeO/Xxt9RLAaEOtFgM6KABsSU/FKoiK
+ilgoqxD9tWVSOXaVI/YxyLz999HXxeREpBDUdax8BRBmkzrn/9WfsQPG0pt00SUFAS8DZAFW4PDGJnVX0uIGoeUNZcd7JcAPr6GSnMfBMII+DyRhx8/M+gmToYEaJcO4kxER9o+/FKNwD7HgllEucVgyVTWCEHt
6J11W8yy0krMVDYUVhJrh5d/IS+uLd6OlnksneyKtsk16bMSrmm4DnmSZzrASTbPi2E1WTpvthS+BD8jnzldoEUwiAP4ysDWZUvrpN/iVj6ps/6Krp9dliQTXyuxI3/5JIBpU3Hpb3ReRAfyk+PKA7C0MD6GMS6l
bSILEXvQAaijxCGwt1C3GbITkd1mQVesYi2w/HNNC/HacoYI75nQe8LWNIxWPcMVprCNMtYORfT3h6/jKRHR7rf0umtNpw+trmDZ6j9kTXcqUnOdc2SqsPYjG6fhLX+x776eTXSXlaAa+bOxnugZEYK4ZtGqgMI8
VXdvRu+sIsx3jCrT7ngpL25DzXhFQSlH5gEMnbVtO+qv0QL6Mu1CquXCUXZXi7GDkRFwyPx0uSqEiPFf+Mzx8MS5jODd3rI8XgnyvjMwfpCohK5P0rmVBCGEZE5p/gVNx9O0Yv1rttJ4pJWnBD+DsGTpSNwTaGBu
8w/ne5Z6lCwyt/2h19WcxaZ1VUzoA5PDSMeOrVokEhQlAViCRroW5MErwceUo5dMOpj8I6YuY2EprLOSbe7pDHWWdYUxZdp2Ynoyy3uLCqwWP4FAwuSDEK1/8BqMtDqRCIENak8YqQKMqHhHk2yQ6PSRnqzFX0oh
nkjcwE17BnZI4r11BZKdT8xlUoLIiVEoJfTDrytP8ncehXonkgXyVgGEfCczudiap/tr/VZ27pYrU7N4T2dV2/PFTa8XFCrY3Uw2sSg1fmIivI2DknkcICC32Dx5U4KMtDqR6X5ZeQKxH3EMj/NjuMSr1Q4K3m6f
bfNtOW4Vi3t5PYWJ9wfmccMok0laEJ1MhjsscaA61iNOB5i54J4aI7lNou84BTfLxt+RNQc0t4zaNni7byXi5leiUNzM6fKMjxqKmIhQQ2+WLD0h3mRag1EuoBvkNf64Q4vnECC7RTPcUBsFCw6qlbNU7VbiemB2
8lWWYsIueOqwRiBgKiRoeCRJNSTqinAd1LJMr5XLsz0RrSCKzANH3zKpQhks3H5ozeeiGFMZzwHqSby25oby92K24h7n/+xVbAKOxfniRh+1HIVOORSWd2BC/CYAeRB+2Y6WBfk0CGnQcufmVJka8YWlbg3UOmgk
mlS9ZbqiTzD6Re9o5ha+6IkWAGvoJ1qVeqkv4/5lsBMRFAtPgd99SPDj6+flRn8oHxbOvVFX+qrVDrhwfpbrpKp9LIci2kVbpCvcRSJuon8HC4xwb12Rj+WguJyhuq+ipNN0cTaIVwWt9lgD9xr5bgCBPy3QUgfO
yQ4OQ03mU4F+bZUcMrAhJgtmQoZmX4OmaCZmAS6d5L3Lir8l0RYEgL4Q/6VZjJPgwcS/Ijbc4OqMpME22pwgol1TX5M26opdgg2pctMmYQequHJu+fvturop1nerZQ8jFfGqzY7R0g6JyveYXbqQR1Yadb2b1BiQ
UpOqqoL5GNN5ndiw+QGo/yrePw8B7scAw8PRGwiU36OpA9nE78rXtzPYSYLE7XMhRjU2dUFcauNTxlgrtQjah8STTZuDMQ0OkOqNc4Y41BiHcUc0Z+qpmV5jkcpU4MbPWFr3F0LxNFHqdMlxjx9JCvW78TPNML5V
FvE06yszslYCfU4rI3EHYPsGxJe4uphhVO4xuKyEyMyhrDBHdfMs+UmR9/yUaypkAwwDOo4x4oqPq2SGdMZCnNkTg1ugCVXbIQFjDr2kmI01bOt3IUvF8KyYYXTkRjj/LbEJry8cwBbG3Z4msKLbHk2iaRgDH0jg
2Np0dSCVV5mkVDUat9ad/ExzEjhoAMzV3Og6hequC107OK3tJThy9fuhvMoFIl/IXc4qRQa81oE8sRK5CFbu/9u+v/V/wlR2Vuc78RIIH+Hzq0BXo/X+eZ8vA7dcfvaS08bBZvZASID1sQiSPzqVzMgnLfJ/Athp
3qCCKQzkeKQ/7EoBmPtNxMFelWaAI9wQODuqjyy4lnLh/6uVnGq4Q6aGJsqua1WOKPN5nqnXTL7Zm5FOpyddHXDQCZmY1nK0Bs+Xgcdl6Er96yBxSWe+kH0xpTn04O5JutHDyqgCzTePRQo1C+bgIksGIZoTP9dN
IqVcexgxN07amDl/VB4OSNGuu0xlw2ikDioTguvAc6rLyVe2atYsoF1yIOI7T7+chqgXG3fQlE7w/NGH52X1nuF5rOZRsPGiYg/LcBfMXR1BmbZEtJGFYWfxO2ktSLkapyRTCuBFtJZYsFfpxfxOmwrXCdmJmJ6b
eZW3bE+y4sk8TeWShmFtzD1UD/xl1nU5d5FZXBEs8oCELmf4q20fuMubXFeuJqO1Z7LfDuUbwXaP7z4Yns0WnhAQpfef3UwNAaQh9oxk7IyBMFf7HPVNk7SwTkGZZy/6AZBTeowS3xA+vQzL1Sxw9txH3TKIcV96
kFnwdNbn7SgLrUDYjatrbrGhetehc9ArmYOmPnasE9D9+nf5n8itNLENo1NbLW8DbkrXZsOxl9MM11VXHO2a3ATOzLJ1i1xKgRSq9hyMedRzMFVxAW4Z2WbtGgJ/TYGAq2BRKA+7kbzennk/ixYIC55tWUeFgnHk
lapqyoJw0aEKOzUhszI7nwADjalIf83WpiKW8s5g4ZwyAWoQjXiNoy6vnXFZW1CuCR3IB3PMg+jBnBD/P4fhrngnriGTUC1ds/rcivkCXt2D8OtF/tUVw2cy7/g5xes2bghKuYR8o4BEYMsB+x+tMSbKYeZjKiwJ
TqxnrRI4tjE0EbpU4hOjRWG0tirbhIyCdBWTCIGjVMTTH5b5uIlUmSxLvFuIMoQu/++hyhvTNwdFyr82grOEwS7yBJTq7463cgddsYXmzUQrUwKXIEPbY7Q1cSIKcdrlLxLQCLeRFcS1kVn1ZiU6UaNJJeLmRTdd
wH2Fnwg8vZgxLdnAqyAbVW+/rBfK3Xqmf2woZ22H1n8qk/sIWdT33dnvITzLIgHI7BtuZctQBfIVZq/sF2qkZdVM9uaUeSPr9F2CLjxL7BIusZR9l6MCSWbKoUuEdopO8oYQLZG6o05sZ7Kt+TOgz/mTJLSL0a38
naDU+akYTxMPv8ZNchyX/KJU+si/sd8Iuv4Kz4jx2AE2zIMFlQ4YyfaEFs0woR5GakN2s7pbaC7jnG4LchwISwlKLUUx1xHE+UtOIAW1PBSxu1mNiVpO73pipUlYvO1hYhyxBbsMNRHXBgOYmVCdxAfH0WAfB1mJ
bI1dChLgfnn25Jbuu0vxkIeAX980pqb10z5Dt7FuMhaU/rjsoecyJyLq1y+aa/eW2RBrn6WGycSMouWuyXkQ2ztpm+zdIBv0bmlj8vPU57XESDUlCtWpHe9preitbSYyQW4StC6EDvFsAYa+no9UZyoXOiQOM8t8
JkjDwARFosZc9YnaTdaa7OIFJzZcSnYReCEQryxZZFtUYcw11le7kslL/mCQKtsDiJm2GtIhD+4YHfhc7c/hJZ/T04YRK3mIvjSDTYWRJCZKek1M0X7Sh4v4cE4N9IQohyhG1AUcc7VcyU3b3wxKUQLXW6WoJhHe
UO/R3P3T9+PDxFhLD90KEEVIukzbcWWtOsZLClqXlbxxUJm0yTIQPgkJXjl375xECaDBI0gXh5wOpECtoh9cFFJeGfv5nG29DWAGrIOaUxxJOJNDg+T0LrlSH0pYoA/7vB27QZ5AwAAtdHok3z/ZdOFF5INhmKD6
hKKgeSfGOxEEKoZz55hi5SnJKmh+Oh75EHc9hhmZgO/zm2VVFNsfoCqiSZzk4FZtggx4JRsQtAZxOXWn8HSzusKBdPRYbnXCNN/QbGn0APYCcsI8WVwxhoEIU3zDLGa0rwKS0fk+3euEiijhERTJ8C1DDRvnfJ7b
TQTh384JC2JE/aBLNMqnvSli+gADzn6BP3vV8rgaEr3eJPa98SoZdP2gHXy6+NwwgH0w726mobgL45argc5YlgFwjl4r7pU95W7lzBe55Alqb7gC+89LV5OtqM5B85J6oRJiixB9OiwzOHNBktT9RZqsUlE63vIh
eTLMKrXgYNWlCPpuelvWXiZy5aCS8+TgQGJoUtVh5UYqPFOEXS1mJQoYGmxlwufbY0C6VXeBKNeUKUVE5BmhxeKkaVNS3sNxVPtyQ28lOfig5TlV7EIEfowlzvLeQzkbdiaDNWEHsIDleWaxcp5uzzeo4EjPVwst
wYhP0nnDOSr6g1Tl1irp4oWNCfPqaemouGtsss4ybykTiEnOnNQ5xwp0PKN50FpifTaojQkHy242SbcZdaA6r4IDMCZGk/hxyrCqU7Yh0XzZVuljQAH9bLaMSKpIS5ZwyCpl8sISX99SY1VGhnMq0QpKc0jNJNjT
ra1kRtJm5uinJFk6b9Io9JZeLvzygreLMdmxFBzy1omhxSmGUomdhZW8jI8PgsifbBYi3iKZnaXc3Zh8wrBFi1rcQH2IsMk8gPRwQ0PiBpk/shskR5JKxpyiZJIkNUPZgCOXqKWdmckvB51r69w2CpIYXV8RFjRz
6Inz2RWRXlIlp7F4Q42FOGUN58MWciyUujfFhnC95yblQhEU1g7TJp/ITdgRzNQuIrMG7DOiW432mwX8bvKMvAIj9o522yRK+z6T/h6u+Hgjckpuc3hU/fLNyRegk1sCxW0Hx+Mffd+54idiAAGuKu9TLLP4ApbP
yqZNWyCr13ldeY/Uci7mHCwy0KWlpySbL4qxXNsucaGJWV5WiosJADrR3kNwiiQCLAGAYV05Fyg5Irck3tGaApN02t8K3qOUZbyr5K/NKlETRamSVEnT45nHS4+fnJbBGX58EtkWW2o5UWxiNxllXEtfIujcNfu7
TOlMxnRKjlI9mjF0GtRy4XFOVxQRXLF2i72VNkk6q22PX7pXDkM3LTovcS66YIhTJ4ZFJrk6vbdJLHKs3Lpc0BhNlL7FUkSS0ztwYlWNfdgn5CJ55H4q9OnsJdOMJCnqn+JmAqSJZB2Eoru+n42WgmyyNBDXXhsl
remm0P02dnCvGwysKiyaZ5h2wd6wdhkWm9uEOPYLhzJLEslkQ0mZv8K52B0wzPrlOmC/FL7oCjiaWU2T6L0d43wNxs0YRT9kSOslaxegFs582dbtwcaodbnB8teQE8B0hm/QOEtXT4lQUOK3viN6JqB9D+xN8bf8
lLFgRuTZR5KdJzeYWsgJkei+w+6hsDL4j16wzVxgR1V/PNf/Dl04Vkdc4cy1wUhKALpRWotLkNshSkkhMFc9xUWuyL6nqKM4copMyD4DRlg0U047AFF7YiktxxubpQ9urJJbCSLoexw8dSFvpKzreoPl/Caxh0RL
xMG7B5fEy2YKfRHa5l68SyzOYnwEaU4Kucx+X4vKLUr045Jl3fFReQ0wmWPKCGfPGG7Ks2nYsYxH6OXmY4MokQAIjjlnbIMKnZ90ChouRGjKAPgX/HrN6ME7x52xWkfBSyk5ukoZ5R4Toia54kRHiqaj3oShmNJ6
jDNUQBuoTFaoGKZU8vT2OR2WQi8w5ErI/ucIvFtiSK43DrO+bs/Q9LQwS2h/zth4hMg+o6+iLQScoGAvIIcD+6Dpsh0Tm+6gMubBTJCVancIaq6kQlW345BZ4af6tL8u/xzOaiuBI692cqnoKv8J50ZHjHBnsK3h
w9cSqEI2hPETcWVi2BKXGV7OcOVZIIZZf91POXTJA+AXphKIFdWCy0bKNQEDmku5x5pWzk9IbEmW3UnTiSqaGC50NhcmQo0p/ladnYskDzhYC/gUWsydhPCH1RkJ5UsLM5Ohadg28atMsEzJHIw0MRNOLQ5mJsFD
LoMeEWv5r1aAfKYV5m5IDBnxxDNDNvmlqxFHHhCnnna4XFX9G/xO0sPZY0m9znIe6uNGFtfGBpYjkxhD+GxaUt7ZEqttcoKlfcde2IGBvy1Fhcip6mXaWi4Qao9TFfzzAieL+9gFsieXrE2xll2JsqxBkilgcz/D
qtwkeWoCDjLWJ1MyMD7O9p23h29PcJoXTotFEfKx+acvmdEpKYymJGbJ4RffgtDFmrwjNuyQqxc21M1LaE6JKj7M41eBCXVW469w2MhRAus1/spu/CEgjXqht8LMr4z9zcpTzGEp+oQb4ZIJed0A7Kep6ykg6g7A
8U7LM/XAp3cQDBxvZTwOmi7YFzkF8PfA/i5XCBjz+IBpWs3zlr8tnmIWyz+Dj3vc/sQX2s/1D22qZAZRJ5SeKwqLpgxyVgXg7SATN3Yk2KPaBSPtlt2//AP+O49I/jDnGspomvmCTdNLmoDSRnw3m9Wfiu0nvjn6
GXHl1EqNHDTvoH5pFI+w6/qjyJ1VD6ff7W+XyyVVD4wwRQkBMhyagZf5V0xgvxaWkeVQZHW8ojOs9+XgX3X/H5C8m2UExUdftU8WXvyGtzdGlvqv8L37bkPju6td0/9ITDRx0/kr/fOWGGX8nJvTH9rUJOjyGA8/
LNjw6ZZ53P4q9Vh2Nzoj9O+aJfgf4H+H5dZgjZYFpGaY8m/+yXf45H1HzCdpSo1fM0uI5Jjx9vy5jYF4Tk27NOLLm5gXeUuZ89mypkEEv2RLLG7VDZa4A3eikEX8VDPTfCC3soXb2kh1Qth0UHXhj9LZcc//gehV
OTXFxTJZByKrHhWlEV5ksGUahByKEMdPci+S5Jq3t/mAGuWaoSdv9jW2r7mXG5DN3r3pvQ+SJveJQDTnDgz7OsSxbS4eZOY/aHAdnsBolFMw4hFzFgajMJPsMvqfvBqFGAUncnnBwYdaIWGW5YeOLPXKzZ8NPMlL
EVllfwrsZkXCIx+pZnddFulggY/OgfWAN8sKWsSlDnT0qXk1TsK+Eli3O7ouAGp66znQH3qHOXxZ0cLkREchGURhmwLKL/0OFXesk62xjNYLCEdhx5XqjSYq+ONg6SkjDvhEmCkW1k/Vuaqg2lSgOKBS0h+5z1lm
T2sYfUS4RNhCGSAiFmblm57HClX3LisKdM8/edosv2Qjpmon764sKONhrDp4P7tOuwmPVblvtYfwsitd4YgkyZL1iNNgVZutisuRpKAYpz5lAdrWD6XhELcJgQxm0HdDf4i5lykOdpMzDUH5DbylDk3BzRaY8Orc
WVBadJswRlY0iNpu794tib9oJ849RE3Dc4o7IBEa61nadfJ3gq1DwiwiDxW5ckl9PuoBiBxVWNSFDjzYEcwSEUT3C2/OF3YPjSABFe9He5Mh9r2PG+KG04b00G3YrwSmY9r0aurvqZY8pBXCffGlIIo3Qh402HtU
pVTrjNbI2cZVASMYHbUyPrFX8HspNFYjp+VQWEZam+1zbp+Nbgu25ner/06cQRYVUbsUdHc9eK4wODDJlV6Z0M6u2wJQ/mdT+IUE4nFVlUKtU5WbPTDhzW7ffqR46W1ZtLV6g10VOoEtIIOdat9RglyZfqXcCFQu
5FhgmRpUJqX/M08fcVyek1GYPJgzPmQV6J5tCcTuCnbTll65bK9xtr1SSV+5r3pqr08TMElHISwIORpcgJkCdFLJokeLQ8zltq+iUZWtK6RplAxzzVvQD6U5yAvDCdkVJrRwNfzIfbgu3wuGX4+Gxagcf55ZFRIS
fWJ/nqeMKtl5sJdHWCYnpmZRUEg5pWYnmckgcubxZuGAyODL+BFMcNFqpEzAcixXEFA0rcPH+FQK9s1aFFYsiw4tt8+eA+kGUu0by21V4VrWrTRT8NKgaL82b8kqAnOn0UPoJpU9TQ7kMXVBOTTMLVDK/i85WKRi
DIBxoZA1KQP+U33qtkI11o6UHJZh+YHCaxDFWLNBKmB5rJ/bDFDsTyEesGlHy+kX3eTDURHmkKM/P97AHgHjIeC6LNlBt/U6BzI9PeY24Gp99rQQs4jfk4JMAS6ZArTBxtp8fF1Hppl33ZKXb5zeZNYmIZsVZm2Q
jW937rdL+7g9f+qT7wy/P0a3dufbV/cxbjPj1uprvLA4+a9uPlVtzuuBhlUfDtn6ArB70VKephGdZefoHa3EukC9Sf/3/k/fCRh6VotPB2T8lQOY5iySaOp6PPGoqE25XbiMvtSrwvfl34PXoHuhNYLmm72z9NOs
+14+Gb4/yGtJui8q4HIbdx8bhL43WHgGJ0iFlEgF8xo+/eb+T7yJvWxNRQQahyLv87tGa7DZ/bwRzUWnnK1p7ZHMz8HSi+Ht8dhk8+wbj7wEfoqMU+/TeHJaJ1O6pku/3OE2q8OkmdnRLX7Q4Wk/KusPnUlzpimR
p4oJ2eqckrCP5bXUBWuUdWbwPHs6uduQLYriU80Ln8/myCwP115O+fI2Ur/FNmabgKq4Lf1wjxmqLt8vsZU3IsNu0ddDGgBWOpEeo95gsOugaIYztyb37tPCm1r99QAHCqJoLYNjlHnAwxjPGYKfmmPEI8geqB1L
NtgsUBE+wC/G9K1VoSdO4PDmcXE0JGouTyJWjcfFZEDKSjJsDY5kjy12gLEHGoM4UhuxVfZG1Zc7/Op7lz9u9dOEqPF24LSx8yGTYIPdOgBwFkSysMUlbLvm0tzf5BibzW3wXeHM7vrZMYste4SQYcfGZLFrkOHy
A3bsyD3SrmmbZY+/X5CGJIYdt1bzfR5lYo2byt5GBq2kMO8YMcskraoaIJVVCDoGIDTbMtiuKWPAiUgIG51pQJs5WORwIHDgiRaNB8SBxbADAu6xaCqZpbAqGQ1ozE6E2pHyKGmaWnDGOUCNyyZ+DwlLb645M4kY
gbP7cFdCdd2w1p17qmDFgDsOj6AjBuVI6C1TXCJlmPyOUkKBIr+wDbKYhJ3Rt4B2P1GJPcPCIUg1dvgssUTRZ8/pUGuEs6mVAWV8J4NS+CAdsfC8yG09Zngx9r5Wi8U/GKABEXwBNwinBFRyzRjUv+XrynOXQV3P
A/Rk0UiP474Fdw6IQKJbZliEP9/33OGnIfT+0KUenPzz2z4F+yuj8GIuHm5n2bGaltZB+tYgI778V7mYIC6T8txW2Fud2Mio0Wnoets3zUXSe6mmaUfJdL5v9OdpQ/b5QSL733e+BLv8o9e3ss0jyIlvcvOpJ8AH
FuB8Pwqm45YABpnRz7+OkfvrjNNhyJ56/UnmpoWn78zJfHJh9fSqZczc9429KpHvSw61GDr/UhQ5i+95OU7zLEQEYHoC6m1ElPty6ylOm2B8r6FcV+Ucze+qqioSl1qD4D+SRX0us0crNrLEMh0HpWbvSCdPh6fp
phJsmuW9q6r+P/zYm0kEwk6c6lCSHdrmj49Tmb0OP65V3AOYa0FanJZf2K0scllQsn32hK39t0VPMJ9oeCe7CVwhjXiJMv2TM2l1JHLHf/8goCyBgRNasUX/Wck9fs2LtmIQDaLvpCySSb09nFV53Bast7S+yHF4
zYONulHNFbocrwpPbdHdcLUd3URUV2xRMluWbDSRxdhUjvdXtlJemGGgbTeGBGJAJpdPEkXSNmTFoKoVbgL17eCobdKAfuOtFUQjgWUrtlMWZmSIGUqLrII6H3tiaXzmBOgPw5AnRBATQwxNybr9CpZocIfOkpiz
eJ9wZlye5/t1qv616UbISpvWkV69Qh/VRg9ABatGm2quidYy2h41US7RrYIObfwtvXq+av35gWSndficYupwlvGtkoryXU3f+aFqFMo+7Rw92EbQVByOuaeE4qvsEeXbAxHk8KTVZiBLxhXdsHEymy6OUf7Q8eaw
Rs5kNK3La4TstLs+8rLNEIULXqtpZ0hntsQh48HDmmsq/7wfMvaN5WqxjevzM0m0yuQYt7gCPRbaoKYyqfYvjDbofmn1RnPJFzrFN27tAJTbeJgsgsRvPPUdZLNWLTcTbxv/iajDeROMuD1+f6OHtVQWaO5DEDP3
gMx9tgTVU2JAW5fto+kL+/+YnzB1p+WPHzqqHFSmH1xaxv8TcW3pWFiSm4rPMqyAi3ZBl5QYAtW/7dP4tcJtoXtelbBC7TdHVbO/cYZB5ySFMNDscaXOhk+Zbf9AcVAY4oCpTPRlXLFJqxJKwa2dtaxdkZFTREQR
4JbCgl8dnkGwlVqzK9bGh3wwgWk9XDg7cP3wB/IC0FMdHYrgagQRd784AVSR3DQnoow1aGJ6jw3Jafm+0GCe+UUOODP5uiJLu/GH8jY7uuMdbHHmzJNoln+NwgXlrmV0eADHsBQ2km5lTV7OizI576cc4Fcv0n5K
jg2Nl9gPL8myYt583rORgvAjFk4g0ci23pGhSXOipeSrB8fmne304h4gh5O4xqu4JXX4mZ89mgZ5x8TLWZlpmN937dLS6U0JKA4bePvHCjg/YtLIlH3JmkJSAUsY3rNPnNW0jepa1EOTj7qiPN2LXMr0LbZJJFbx
WCMLsIrm8dCFDj2xfKzWMr7pk4pqjvo9Ceb5kkK34cM0ik0TGkfEoCQ05heDngE1EAYjfXmb3BvbjjAPajSqqQYWVwMJVuKkivKK84+alBluLJkOu+4zSmvTEmtOqI8fG7MfsDhoYKXNEdkNl+CwycH0gKn69QqE
WVpDPOBjE/K+FQY4qlQiTgkrx0WVYfjuZKx8Kso+F7WjM33G5vHrORuWFAl3lW+5ptrx5M4yVovbTBfVlYOCmistgGTZl4AI4ywCb7vQQrSVVbOee7AXHafG3piG5lbwIDsk9VFxUNxFto3CP+lOwvMdNxe5QugC
pQ5eCgQ19wE0jl8UjgTfPaiAgOPKYVNuGAChK3p1FZa827enS6RWBTmxk4dbNgFF7RFGnnyMOAwYyYwi8lqyzcSUu05VXNIzYFF4qsvMHJEp/7pOM1Vh49e1XAtoPilLHdEkXwfZ0Zksl6bNxwcXSLvkRoDLpZ8f
XQe2gc/uMy9/+U5w1jXTJ9XRgiH2ZMs40EGkyKfv5Rusjr5SjDPuMuBWppYhsoSjjtUsTKuibT0SersAH00EUJEEBqxtT82ZeGcL1n+78n5HmHD/mSVpjafGgYcEKrQ92hY2mF+VOYDNPiPk4DFb0YuOx3G7JUmq
gJSOVaGlgesk4aTniVED7erjRXHURzBdA1TgSLU8fRWyfreF9Cvb7hzktpS/ZpVXlRxRH5ptBkLald4fZJsq+Q91NkmMtrCiNodxXAcd5nmB6VFkEsj6PMmaTcm/piyqDxNybuQ200bAiNCu48zhUunc0Nb+cqpS
zp2e9zijG26KlGC0tvtLkHLmcCIM9qBx7nhwfn7aB57S9867LclXZCVwdz2XmwwGk7odZa3Q5uX7TkF/TqlDjcKc4yA3cW+N4BiJek8opJHE3Sk+4IwGcI4OxPNvLV0aYsMbMTR5EuJQagxHjxRk5Ix5bSgaHfZ4
CIwsBvnBn5bo5yU7d0o+Uzp1/N8IZApPYSnnlBPY7O6jC5y+vrpuT6tn0TMmzPWDEc/oyJQz+u1huj3RYI4H+RxHz12eapT+x8He2IGkOLCkSajfC376OU3HVhXgQ8TUOAvjk8Pk2UzM1vlj7/ATTf1dDJ83x6g0
yyrA7Oe/RlCHdRRGPrm8f1+m9qb4JcWIs0/lxzAM1sIA1ph+4t+vXpvrK75lX2bbFqeM3PgmdD2KHPSA9uKl1wR5WCRX0lrRMuTNi1wqPcnGvYcE2efZ7n3qQwJOKl4qkvzrSVrg/lLv29sVRPHU034lyQUMVd9A
JeIBCUOAmKNn8dEMRYKBx7wK1QJz4X24yvf/cd84g80WpoC7ZT3iA+0+bTrkmqfMrJvvOkNmet1p8diEHsd+OcVplFcdk9602f3nSSIpahx+5v64vvc+2ozvAvQIPkxTKO0lp+4xX1h0FG+xzCRE712V4fM0VPno
ewPXBTYL+sC5AZCAWiVBkGQ3k16SSBIupqRfWcK0IcKT5Kq6AtNvvD8EYAtm81U8gVPGQC1cp6oxF7Utkr9mHvfS/qO7vLl7MZZInYa7mz58gQ4zntt5cT1iz1vnL6Nie+VHeA7cBFw/+Pgz28z/Mn4KU9NdfzAA
XYMP6S+5Da1vRqHLXsvaYl7p69e8tDZOvMqytoxiR2/0z6Hc0Ox/AnfyJEnG/EG7Z09g0MeTbJ2t600qUNY37JyvquW9LdxZz9FPLZckh9M3cLuO6F3aspHmW02mysIziv5X/7D3L9z/RAhJgst5E+/iJEkuvsvF
Ze+yykWZvsjmKKcvR7bJZkgu8woYdpXXfZnhDBab8QssCyALm3h/G4f2dxKYproMYNGjc0hodlcKKecJSjdfzdUlbc5urAMvCNOoNQV4LykJHfmuSL4Bgy/42b1VRnBSiJMnl4+S2O6HJT3c2srWai00bOoC4hbl
qqldYO1xEMkhfhX/L8SfxzXaiy3EhSHBmBfc9MRFGQ1oDl7d3OVh3T5hBshvUHqK8AHGxcipFZ/lN64iEcNBOB2D3HrGY4yKMnGUUlE4yItKxzklFwPpNDDxvltTEhvgUUJ4kc0H2hzTIVvYDud5IrbyXehvd+dg
uPa0G+3xhrb/GzRXUvbNS1GO7Vs9eybuFKBjlsucHJ2AjlYCghmUbYIvbXudPNBLk5pttMqm1sDtA0HANnc/vy5GAtFatQZgFvY3gkFdV9fx+SBrBYzjeenWWegmieRiRVn6uU2HWdEcypABSmesjVox4O6Hq2kx
7Fxp8aZp2SL0jFW+IOBCwd4WRhy7RuVANrLcvcUjdoiCKlM+oA27juJ+Se6F82Hk9sCQ8C1R1cexx6uetC4lUSYsAwQemvZ0CChJNvfhEQB4wU34VhCTerXMgzXf6ckyEFwZne2dpJjQgANdIJQh2g0zCEppZNRy
47Cx0SA7BVaiaiMHz8bwpzLJx0YsBSP+4UQ70wn1CcK+cLcn/f6/9B4jzXvSdVOkIm9TiapOqgVMiraZaBtP29ux6y+2Lu/Ox6JBxBL305YZsob3dpve+j9oofPPJ7RK23marIYhURUTZtZONd3Y90lnK01YaTc5
oMai/KkWAl6TIAQqYu6c0aW7MREa8lAbOUJShv62yQofM0KYaaEqihSHB7P6QlHeSI82ptXnZGLVQZ+IDfi03qc4AsNWDd4vR4c3gztBxZOpqmstZAbpmSsceM2q35NRT4QnSXtFYJ+dVyOZuZfNNgJLuZmDmpEc
ZSZXSaPwVIo18mfRUcqLBGMDLTrygvKTeNPTe/MRRIyiCIP4r3GbNo2NNGDcLAQCvL97dR5fZRJDqH5xgeQRlQl1sPaqINGk22cH0Of0u+SXG5Yfju+l9sD9NPp0aXVovkpOGD8j9L5N/cjdThTasNoTWbN6/a0P
RgnJEbqVjkPJjipTbLYpxr1oFhvfYf+9d98nUfvntpfzXYj5VrXjKZ0+AR2ysfNYmORsVyqYsRqbZmqDXHe+EFFkzXJYnTiiZRgRhjcLK3J1CTHlmxDHuW/TQjx8aj2MP7zhDXHFloLPcU30e6MoOc3UVY3HzFnk
5sTQrj/ubg9DJOs8UTt0IMnE5IXfeYAAKiyNQUaR+MVqVpYh0Zy0aymyTuo2cTX0ECUdheMwCybviV59uQqkDEKQmdqY6eXY9dIJDJI+Xl7l0UpKb776W3bc+Rv6vSr7ugjvLaCM1DXGt5bTbIV6m3paIS03HbEK
6ZFVtTJcxZQYFcDHRS4gRTMzRkyRGHnUAm2kZNAWD58NNsIRLekJaGjgEynALbea6f2HVsbBAYW+Nm3jyEYzQ2rACmqrJU5JjVjHt20zSuR8OmqTDT1gJUBPmxwCq62lnkfaTr/v3HM4JSArEh1CKAvyQ/1ex5a/
JUunjbk80Cxqz0MCBRnHB4zKCdmKqp+/SZI8nliIGA0xFInLgbfnM4UHwEObGLgNb6GiYHVa55wj3T//b4CV+8pDpprksNK4bPc4uEQu48rcBSLZsY3/AT5UiyyrhWqssz/YT+6xmE5Jv2akqZDvVeSEzmctEhOm
qd5OpuWf+Z7NPHPq0as5hzJ+khm7g5dEsWVO2GrOh3z//e078zfOES1BTkygvnC/guzNZdmnX+L3LOTtMrizxWNciSVkzfklu/5QYTmCfBfV2zYyGysO9IiSBWL2WHUX8+2WK7gwip7ABNbA54IS6UIva8OhlyCN
Zu8cBwIU4+WCfceq+xIjtZoim3040Fov92+7R4EjkZTPprVt/X5u6Kpu0air2x8otKPVhPSQOcFjtM5NJh37cc9nuVYsP9/qY8giE7sX/iPbhrh+M3LUqI1je2tWJOqCEqFnuB0JjST92i+6GZFe9M0v/vguNWaK
Ym4UK7n3HomiFcS0X4naRc3fTVqxe7hvI9xQ7aaVlJ//2q8owctyMKrE1Av+V4X4b2vZ56VrqLyrhTy92psCpEePJrNqorf2AHGqbgYHi9UtEM6Y2ZWXvnE/GaP8wOlp77Pj3UGJXd5/Q2pk7YQevyJpOgrInSpx
L61OeuzVtCTUZ5qvRVDj21vRlK8N/rOEfjdyf4l7jJ4v1Hr78vev3G4cd1Dp5doZuLNicuxg2qPfNvdmspDMaAkR88er8SnqoX5ipYv1r2xbJjYQlm+5YRMaVK/N5pvOY78MrvIvkYDQPRw/NwOXIkYg8ekLzn7t
62crNS78zvBF4Xz9QzkvGL7lQ7RzIGCd4mh7ebN0ozpRfrS0RC4FSCvYzSGt2rG5WG4/fsl/uzGoQHWk/xi3SyBRll0YWav7hv9sm2rkTX5ed4vtzDG0dXVNJSrXmDG1aNdqq5HG1l+SRUc5qN4Vw+5P1LVDn+OH
5Wip6VZLIs0Vmje3BZcEd9b1DLTaCdrSxEosmIDXq1dqvKl7b61HZ+M6PozGjh25URqEDl8+lN7QeyzrydleYH2motg7P+rWfkAilwxg25JsWqVfZ7Z3KITXRt5j+vc14orEQuvLeep6nmsbmYKImX6IJbsLqgGv
c1UYxvhhME3cYHIVKkuy4uPSZ3R3rz3IjbYVqJo7+R1JMNiWn9r9YRjiN2vEIHGtKdtKka7oHur2apoUqpnf/Q5s9Dn0WouBUxa8quJyv2Q4qoG42RmheVauEE0XJd2RdatW6bbvoxI3+2J7187eMN9/apXcro4W
6Pcq9J5jVOam7ngVHvXPiwA9y7tKfOYYpUeDDZljrrZ3J6phAOtuR6KcwXmhn/QpF/XSte6xaVKVrT4+Vrzha2iusnO99YVSmynlrVBlvH94lrTe15eiWBRN0N1B0dFujm2Mh00meIai0oVs9RI6xfgF+pev2CyM
cU5hkzAlRNLYYYuR7ira8tO2l6e0l/bG2aVFp+54GsH2rFjagyrKKl1dSHSg1oxVMLybKTr9oR919Y3T32gFwVstgigMuUPckd1iuXfWt1PSvZyl9OjR6xqLlmO87ISRMgOr+H8Ac/JeRCcADpOAt6I58VgI8gxs
emX4a39+usGCwCpZyS41Nh/wn6UpScwiUQ7rD8zimPIG/87oQSn3K+jo7UAdoO7GsarOEGxulD+jq/PoNnPvDFXjIOgiM0VbQdxBXUyKsKZNWkJlyRptSUSWXlrbcm2MttKIXQQN9DCPeVgvEAOeaqRkq67uXoqY
YYG2RKC6tgUAvJIgbhDaYQMR1l8ItcDdqMRYVGVC5x/zvQ++GJhM48hN7gNlRedzhL99I2Zwov6ac6E3Qi083BjfIXPGjYd2sjZ+UBLe+1oMooh3NUCRgE8S+gVhX6U8epKk310V/bAxo9BeC9ghyZJTH3DsK7om
tA8udm8ezrwRR38Vn4czDav2KxHjmPKRozZmm+nUDaQk8fmv4gf2a9+ASXz1m/jZmAQQG5e5PWbg1EsfGjOiYxr4NHfSkceBAfgBQ3/KSIu2clm0ZVoMi5Y9beD+LHtz4VGWLucAm4u/1zUaTxzmTBdRPQF0x3S3
lEt1/16JtKMbmsvTAFBjVDKaAGnTFRYDPXgPATyi2J71BF6GFSrs0zYbElbVqxge082KWPDwBRuLtBOQlymO0codecXLYham0nyOZet/K15gX0XjZpMhmFryhVRks9Y0blJlY5QEajxrUEnnqg1ft1ICh2tCFFA3
YTsVs4a9YslxpcjGq1Usx+rnCoEN4JhaBjtDaPwHFQ49pXMY0kcRKK2BdsBBWPfvjrw5/tuWCxcNH3SMkUFW9W2W4cD6kQ34w1aUjeM3etHa4SF+dJCOCkdMnU+TR7i0OzbOvkywC1fckyVvcSBpy/pIufLhYg/W
ivaRTTPaldi8982VAX5xshakhRxQS0LnfKA1tjAso5Wzs3UTmD1fqnkfMvBBPQbRt/MQeesxvG5woOYbdvGGQOVGImVea4MJjilBMhu8juJCpokI0suyPugmokR4RIvdQLIZi15o/mvZ9s8ss/cUHxZtRPwcsmPv
DBTPG2/HNoLlAkOeCLeITbZyS9K0MO9w4EYUjGnQsmQCnRemroO9ovhCbtwaLaGe0lqyRO91koJxe3AQByu7aDB0Rk3TFnWBp0T7Nu3OawgooEqiwDlWcPQaH5W4ypGukYVRxWkwqlXV6JaKX2ZNk9Wh3Apglp8W
IWS9Vl+XtOsQ7US66sKC3pZjMXyDu+nPvj3FjfLi4kRJYbq7dtN56vrRac+53Hn3gmd7/mMIcnsL/r1kqoDE6tWtwg7jphLHgXFtWz2w1yOOHiTG2emb2VOCN/9aR8ISHlvgxo0TvRpFfTuULEwQK/tSyiLKuEuN
UuUsnmpZ34LMua+yjYNd50V2sCrq1MAlmY7p3DmrwxiGKNVazGuyZMb6Bq0+r+s7NzjY616szOBYAG9Jla4tG5YFMoINziRohbUwGTn4Dg5NEf6kIU6R+D9/WsenJ1E/HGartmgHECCKKTCu9C6FsTaqx+AK94ZT
M+ieMhzpF8sRcD8j6xYNInIAsM3w2mb9iv1xQihPhlZLA36wAzWqS2XusMRwgx281MiKd9mVNvg1MjU3SrOPrb0A8Z06HyYy8sTezeQ3Rx9UjY/TQjMY2+yUBPUt+NSB2+ovEom9qYXNJeFOKkMsMpLRWqIfAowS
vfeOYXTvv4WaxzT73I+TXRf+ioU1w/Lry6sp3HW7+GIs11O3HkSJzV96a2uu9t6wf36oPuzYMBPnpEuZmgaFAYFHss7QpGGNyhssuzP0V8dmDRnqdZaUqROMnZ97o0kFLGUro5K5gmYvd5NNEWOQSENLLciF+gzO
EAsZFvkyqC3UtFOLWnw6A7EU1sITzMXXS+fKPGtXGtWAO1PYWWuJPCln8D2ZMb/aqHLRa7QarCKf8lfsrCRV+oSSivDGL5KKco0qInIWrDcLTm6hTOL21QA1v7fSfK1roiLf3vzmjWvBOqqvvBKcUOpfJt7/6ev9
ZB8ECbPqk7L03sttqkJ62pdzcuvJGocBFVlNy7T9i2upaW0XM0g5xXFgT/VcpOSxx7Uee6i5BnemHK42agkpXws2Asxx/S2z6TViYSKOs1RLjtfIxoTxGjWnXPlqlbLkdi1NYqlwNTVZFLnGVHINeqk95khx0sV8
v2zKlOha1r8CSPmH5DdNof3PL/T020rWzPhZi4ZBZp6xJgdiPXQXJKglstCot2NatoRDGgEPaRHcYIPOF3ypVRO7gOngjTDNsErrtm5BMFnHO9TQhWUH5ajKENUgp3QxMrLVWmT9Ws9LrK/Jm6f9S4vMjlHxU3ai
Gvs+vG9VJ9L13u/14n1YAokSGM1nQIPlvgr683rOT/hcTZX5NgzOTg0GkLWWFM7kK3BmqgJnLQ46tnqL9UfM8vI2rjLw9i6iVvVzksH0NhLYc2tOdWatGd9pgU2Sep4ZiXbIrW3FlqUO5vcqCBbMof8cCWk/qtmx
JRdXdgj9y1ceRUGbutDzGYJz4AwqNwKf1O6nhDvAqNWK4OtEVdOK35J3fU4gtEH0rOUSMJ8qctVKWYwg3Hbris1YmIxfZMScly3oVB20emVIaswEykCgf+XL7FO65KvZO+o6x7GWzZrhIYI6Z5FzAr8bcXONfPJY
R0+VxI4qnLy7EJwk5UT9iqyuzLYEL9g1bkEaV7N1k0wJ6tjiZwv7jjqM89B26IgT1f6I4m5GK245DERTHOhexIc5+rv1chSP/AQjOXBMLXRp+8nkp0I/yg9BHPs6yhG822I7VjZARaEecb+6jdtOVvCs4DC621qz
C5ClY7JulPRBrRbtvrfr5HwIM8LZspHLGcUMjQTiDLOjBEY01GQydSHR18pBUeqa9JV7GdgllZCCLacDzSmJRs8XOiGw2hs/I6mtP0mU5YBsW5RPNLgri5OVeFCdlwlpVzf9EekM/YLvc6QmAHALnSvg9YxeCzXe
sqkFR9mMFTgefwS1pnuIKjxl07x8RPRRRB7NV92C4Xb0YhE8wXm00ixxa2a3LVAJHS73qtq1wQ9ux9joAdaeBO3maQR001y0cPUi5TksQW2u2Z9AAvUtYEFIgOdtPrasyIdUTRjesru+vvoyod5JMCUUBkMpou0F
64GNYkgpPETUx2KwEuTm7dbO6qhMYaCnsCcCi8fdbNELfpOrIXk+at9fNg35JEXznfGu3EjsibATl2YGycwlr6HAm3p0+4C8iW9uKZA3TVFUV5kL1id8+Hg+Xf/w+pwqC0W+Kbz5rlHBWhAnxu5ylUtpvXje1P3j
TC+Fi2PHxSMr5BRy6MO8GpLeYmKqqIX5wRkLN9ZCPZSMWo4KktRXITLHPloEHfkUVfrkWZjKX5zsTKAfWHJBBJQqqYCxOIu5l/quO94HH2OUG/9o/o4z+csGVerRXb7XPcHWqcPHucripgACwJyunEccVQwM/vIn
Uy58wdNjTgQCZAYL2RF/CUtowa4hHTathDwolQR91Asl+t0Oyp8gYrbqVxSo2PTARPMXB2Ie/isqvgqr7Gh6XcT1I2WI57A4f6EVxQmCdVnAoit+7PXSnBzst1tfJ+CzYZNerMviGAbzbtfsxXPjpThz0hH0ibRy
qDVwiznrLazPqky8z9bOEVyrDt2p97Y/l4RaOnx94GHaevLKVYcBzf2Wud/f5H3GGFjPeSXtdRPoi31IS+cEuyx2zZCyq24rV/BYgV/GBLW75rZKwtvCyVlhYO2j6idAktfOuSEos5NS0jyvQtiqSCGypzd2ciRs
p6+r6+vaYTL2bFs0K5iq8LqrTERE4JVjYHD7u3esqwrcu8ZH5K2EUzdkrfS6qRMVSqnGGBjDE6rIwOuHj3O+arM+2j2E/tvp+maX6uzYHUBNavX+WNZdLb+aS1vVArPWUXbMDX48hBmv5FTXSpeYpQFeRTqemptL
u+faFY1s7OSd4pv25MyebsHBV+GSvYZsaq8pk7PtyK3LbNJ1SCtj8+1Gl62Ohqp/TPAC9+UuQp352l8/+CQEMZb7ISldm99zdQO8fxa+W9/L0z7crrx/zc4yCP7QmIuiHhWM/vC7SsR1ylQwvMqyblAOnaugqQAa
+AsGexuUS9Ua6doEGrk9qDqE9bXltZ1bK3ttTlSpnQ3vexHPE7c9C263aXqeTXgvQJuBz7pkbzInDQ1Q+SXOu4j54lnqfobQL31B1b+CADCZilpuFBLBaAiKCCOlg+lAZT9EUWH8l7Tsn5Nt/HI1/6pJEZO5mja9
lGixcpCWhdzHIo/MdLEFsFmEYDmkOLBt5ltMtQL7vtasJcjJicsUf8T81mm890qv7o1VOWbZtA+J5zkHAMoTW5Q7+JS8wQe7Ie/KqPD5rF1sMxoOUUUzaqhR0jmMNZA2wfNMjasVddtktLeSiUyGV1bWzOS7v/rv
dpLvrWJKlGl6z9VMk1fX8N2mjY83boUcJyOXw/wiYxdSppOJS3CO1fflPanL6EWSLWXgYv3U92VDFrF603sci455Oj6/jarw9kKZYv2IYu41KimeHdeS4CUf6KfEKhDoUScX6HYBNQQ7sNEVRDBrFPjLfIWEQENl
o1/5hXqqNi+YyjP8LHgW7t/Wriy9l5AhCcWl/jxCg3GaxVOKg0YpditWJUWjhENfyGmW2uQWxc+JXsqjbTZi/wTwUuoNrbMEVO20iijSjqWUHOn+VmbJigbvu5nnNPBVNFY6AnNf7hkQPs4k5eNGKcePifwv43Vq
KvQr3UwU6pjOn5sWKIP5n8PeWy/tiNBmAR9O7ZQVvLhNSVPCNmF97uqKs/spunZBUMz18EJoTpmhhIOTkmLaDcke7CaUEoYr9HIVXj4gc/cAVpT59s7+2GSdZUfEyFzz2UkYyJNl/cS5wsZwsBd9Qh8gphf343IP
H8LJsGzbAVjK0Mx8L+SheYQVEvB15Vg+BseOLchUDU+9m6uhTwyUq0dwHLwH4+DyQ9ujnKxcfyHN0XPp899PM4j/tN6xkNbh6HcWx7sJa2gUP3rtAyCQhH+AKCGzwnxXpB5V/c2n4xu+M68lIvosLZ/HnUvUz7ex
RrJDZs30I1ETMG2GzAFAMOMrYp3RGu182S6XLlAYMsB6rTeGz19ZOYqQ4iOwFLMLBT2CHEbb6xHmAKTuA+ZmtTHbuvoYWMKg0TukxG1cabg5YzWMHv/dAXrecVSAr5HDUvfzqmWq09aSc/3z0Fxr0ykp3XgiH5lz
LzP+1GCLEWSc6IGFAkfIPBuXMYT31dBkDwcOv6VbnHENwn0BH6CIm4IxuY6hLRq+WMNkZwnUhz261a/+erPQh1gTE4gVrVGQaaygf7XBAgfzgBzEbKiorONHkRT0JxZNYpBVwhJwfOaH46G5uc7lHCrD/+LhXpWt
jlkoQ8l6XFpR63USVhIjCBfTcMEFjHEMjQoMFOvMb3kYuoCxRpgmEBxTuUYCbLxxlJHSYfLtdlX1Nt3eQn3CJTZNfd6+fqUHJHWncDdHUCC0ngF9sN5RThX3yEsqvR6ZJ80uijTy+vGx+eph99Wl600J0TSkJgaT
cu1T+bF2KiWFcq9jaBr6yUKRWB6hCuelZ+IN7o94T9gpWNFmpNmFm2UI31r2liste/cX+r2Y4DvkwS8eZMHNT0XOO8qsllnYGNfDVGSsNS9We6V7BFut9BuRXs3z3mytqoj5ThQuPxT17hVBY+4tZymZ9SaYwvWj
bKK2flh+C7OLSeGYsrPVNEJsq7vxK7moNlwlO+5ZDA9w78zUcE6/7EwvQUid/rJFWGixUK6EiwOPXMPRDyDfOuP2wnLZhyfoVeF2me6NFUFAJorLtd96X18BQ3Yg1KucerF+U7vRd8M9M23AMo1+vVwyLnS7fcHy
i9p/dRQRgfSgkU5P07bvvJs1zNPNSpiSLUyUnFZm1rbiz5tTXHuehHZBOaRZH2ASOYbcyZ16VN7kIPXn7TnpNmvxYSVNhglpLSBjCT5Ablms0vWFf+p/0j5oVh8s3SX4e+4Qt+5qR2dGn+KLnevWbVRNsMT3U+vr
iiXvVIwUjSjaK3b1C6Ysapm7LWut50m8sazEKPrgkyZb1the0t/g/fmhFwWDlv7CGKG+2XWA1Dn0msSutqScw9ckoOvS1JKNnazb6McKtr5X08ublXJzuXE1PbVl/kv/ebzHR4JF/VXGV7bDIq/F0I1+5uGt6Wcy
lJN1DXp9P1PWEb0OVIngBjMtgAhqop/hcKHbMS46WxX998phdNKHK9DljTN+eM1qOteYgeQAuG4IDPd8kVB3UG3bvjRDE2zPsKLKmjjZ50DX2fbkz6OSXW0Fse6/pMRQ6vGquUBhA81rRDWmiVwbPIfr+jDetQPd
P9HAGUu/E41Tt/XjBhkUud2TrqBSw43M9boJ5YaxkjnEDKiBpTMTk0gKK0714Xsa9RhqsLI6Rkyi+vXSRlc0o9+U24RsSNzc+TLCVb9Mr1xisFY2SiZc7Trv2Vo2kASMCafO+0L/sATYcVn5sEBWrMSXDQTCgegQ
fiQN6HOgBhwJ4ghiLMnr+rpUvIx81Pz8/qBbokhQJUdr/WcQZTbjqRLF/5nz8EUBWVHAJtBmEAehuoT1lmnFIo9p6/+qDHDYIa9n08PW6IqsUVyFrSexT1R1uo9kEWkZTzLz88Mk8eomrmKai8X3CxwYsqZn7CfV
RlX+bKjfmildsCUBDzjUwhahpfadBsjgK9W9Vycr/HQ8bidc74+lgcasG8xm+B9KhnY/ybs609nIenE2nvheJYv+kRWusRhCz65IiEcuIRtNgZg5uJN1fLxr3D6x46OV+0RUBHao/XDzk++4kSzu3ANv6GROzyTG
zBdckfVKpMWerPJ0QI4EamGEr6ugxcQ655P1o8lsR62KCQH0c51VMjhaIrilEwdTIkx6hxmn0gq2kkSJTc3aZDrTsbawB39teBs145MyOB+oxvMrGAa1D+Io5x9sK2Yw+8QuytAKPoL9IPwqbRQd4cYPWUWk8X8A
H66duD0yhnr8XanpsSMsT219SujvEh2PJrm7rdw16mULdLKzdsEMlK6ppITcPZcQYOtYfTmqGjq/Pt53tbVHq1TphHHHWw2JChYqfUsK5g5jQt+tnqRe4huIzjdxgu7XTjZeX1eZqpgHEWojr/0fMZymoyHaPB/d
rUgpfmc1SwV9QZpEtsA4hg7a2ZDwYsqN4IfuJDh/JASbtKZ7QNJjs0hir7kbHDV7O+abZAjFuZrVOVsOGn2xUcq9/0Lt7awG0fnfSxjD5Axhej1HUlRSsYTtrXFUEF4wmrtjX8/VJ/whpsmk+P6A8IqiWHNqXkoJ
Miw0Xfi6YeUewqjqj3K8RGk612kvV2gk08fcQXEsB70kqyjXPpEFvpI/G0LSrUKlcga73HMbWDHDTdjvISluRyOi6jcUD84V73bLNmKOtEjt7olknYlnI4aLso3IEGOQEktJFCfOsbrdzBz3AyKfBW9hGVGKFk+q
7eu6ZTRHkLleoBGAv4N9VU3ParW4ciJBXDcS3OT5xENTbiM25QhLG6lUUHQnOxTZip90u6hMSLpBRcGV/b3ogiBFRuAKRwFCW8FRevA7W+rhjMUkBtnm5IaKzjx+sFuN0NoXNs3xeFxI5xBEReAvAhwsIxBExKdl
P3gYC+6c2nYHFGPil91iiP3s9TydmOFRGUZg+FQsjgI5C1elswNW/VIicIk9Mj3kA4ZEZxA9k4EpT1DSxbOpk2k8bGd1SMJSpqEIDxNgeYLn+gBDIAdOJ4JewJjsw7eIDImn1C9b8YGPGTU+QQJy0+uRgvbAsLM2
5IPgvxPyw8xKP/0BIJEtL7wFfjV3FDgIeTKfqyRciEDtbSbGcvDYvoBNl7UuhOSXqryBLgxvjQl46bnte/L8VN9v2QvYr2DLRhSWu2jhFHOUrPcgXUn8Y4Z6p/wcicgOIwL8tDN16TlcM0zeVbrEy7KktFN+5c+w
yMBpZO65X5O7To5IvQvuEY4MFNTGQsVC7z2pLCOGnEOuTR1glqdJhdn4HGWAOznuY8a2FYJKsUk6RfOJ6noI1HxOnWGjilhp4nCjZWq+huSXZQ/cWmTTUYp37iwJ6zB+d/YZXNHiHpC4Beuh5c96FUK27F3p8wd5
lI1gHnL+MvESpU1SJXl16SqGZ6LItHF72Xc5WdzhcfwVT6T2uKtiq4fiJFsCPB4T3MbjuC7gfAlpbxNiulqEIesBobO3Cv0HqwSlKQz+3DoAzAA3WrN+ABPWyWU0wX1ZxOQ1J1783HRnJMnhLFgUOYDffazBhYN6
XBJqOPBrK1oqSQ+7S8BjJfBmnqrY9upjmGiQ4rUitlzcfHWci4Fy/OLemwus+4zNCmIP6d0y8WyM4ooJ0pmnTT6mn9rru3M7JyZYA01qHEVIZ69MQSBbbtVghMkfHUSJKT0hRkhZe6lQtA9GTIMKrLrzOBZ6h5T4
d8cK2+dDZlSpr8RrdJta70Lab167WAA0iUnzWi/Mn81Rf9tWFLy6/rc73fG96QhDI9H+FKnKljgRLOpLKMkjou8C80k4DyW/g2cUNMxOHkGNLrmBQvqftX3l1U0NkixFyG9T8mqkSsZAuMRLJXvV3o0K/Do5cEx4
0sgxEghQom/llfSLkZ5BOmeaIgBb7mMMEC0e7kWyLrcTLe0qmaLQi62NIzNtCRJTmz6QzIgCOWpMAi+bbDAusqtovqfCKN1TKdmrISVakbPb44Kwbn5p6IUusln2kmgDsSYX0AEtxssDPdF+YBFNEDPrxOohg9yJ
OFK4L6UKO49RIPbDCgytKL37VivbU7bRU6OrQo9cDRkdfSk7iPW94UUb1ZdDoeK/8Pp0nh3nuyiVHoiSjtmjUyBHdL0LjUDPO44nY/yJD0pPWyIv8FWfdTWH0rGXcXU2sUp9spU4R4W6LeqTrW7tKqyjzyzymR4K
zr29yVovpgT2i4eCWq1qmCf/6RbBjY4it6VVLvSwfGSJ4ClTXVh8euLc+NezWtRsY3PF4W+4vEX3R6zqpIkRe4sxWBfY4xuyEZszzZMpnVpMivvuGH90UgzMEEliLAIEzMFGEevFESqxSl5j5dnxEXYJ/uWvq85W
j6Uo4UWCQOZkhHqrBjXKEuErQU1dy99GxUFMSNIz1Cj7moJxSHblDYXgZs3hN0oM66BV2KW6x8M+OIdhdCO3asNeYVeOS0c3X32xeHmPfQe+BcNRGfkYu2Nrk0wbuhQz9QBGutLc4DFu1w7xYzt2no99dtvRGSzF
nqMgZPFIcF6m7bHDAFaboLBM5dpb5dijmRMN2+bICEsZk0NDkX+d020figY27oFyKj4Rh3lDVYy8Yx11g3HEwwWtCZ1e3PjYU7QDGRmwRx5yCFOOb5S8bGMwnvNKMxiEx5q1q19m/ewoRRZnjiZVdkesYtH7UZfM
xcPpwcMtnDQzvvFTxNwls5KQqE7y0shjLGyvWK9WiRkCoaTh4RaWEc/qV7Ji1n51wcJsSkb0po4bvrmT1cEoVi27cAlOk3mFm7zejxxrB5hQFlkeyoVbA0L/hNKVnOa5NCiQqUSUX2Tdqt8zASKJE5tFmow6wCP9
7XK4P4Scc5KfTtKcAfbSSkh6J5vF6MOxNBODyvoHjYQs4yIt6jInIlkVhc/ciUdRl/DCuKQJMpInm91roJjTsPb9dJuS0cXrCoQd/cwrTE3o6jr1igXDdta56aZkb+gwJCmizM3NloVN1zdtbW29m0zvFwkGE5nB
RULwzvtATQ8QHobCu5k1/pFXkIxRMSxo95GK3h7inPRmE4dEXWnqTO1eisklNZ7E6WuLp971t41hMVxlHQn/7s6FjXlKvwO3GNOja8ZNPoyqnRAQBapAZerjvPJeOSTI+pJxvf6LNVJSBS7PO628Ox4XVcHPlhAE
XXMwk3gYeuHGjrd/olxxTb2nv+RJL94vPhsaiD3fR6swPZSVg1WGuYq56LRZIbor9Z3m9G7Un17SAWQS6hTgYCoN+usefnf18+fbfuWHKzAfs+PGNLmk54r0IMqHWghZvtKzskcf344PfdDQkh5Rw6eu/d/LkNFq
t9NSOwpthMLnLbrH2DrPzlpQLELAwmPJJKKECOcPrkMW6edDLH5g1sc9EPGladhdRW6UoJfUVu+RXmGXkduXxUWP6cdiCctYH/jgySkal4mKoUjXdoI0P5SuzlzK5tvdSYnh97gKs7DI73T1rig2GD7eal4cTcf1
e2RXuJ/FG22Ze/oXzuS5PD+34j+X3fBvBMJ6+xcuz7OLJ11p4tqXt8++LEuVy//nin1cbLyfHTBE7Tze/sV51DkEV+vtI60n48F3zukiz0i9TfLL5vCvVKz5SG4lLyr/umMRnTntoP5x+Sc0vNlklRkUwxW5sC1D
t1xvfNy5os3Jn/QxaTK6O9X9El6nkoWupT8MuQlcdGJWQvqd9E35i1yplJrJDepBk2t50UaJb5TJBEY775Nzm1Ky8+LRH5n0biKB3kZce/owYFgkrEIrSJv4ou/5b4Jxzx05+vnas9MzwFjB8dF5jU9HH15PKQ2G
MH5brAVPS4OfyOq4/nT6dHT4NpKfjpUc1rMKock5kMXcIm3kaeDw6An6k1b8YBr3g9Lo5816bqctmQ+RGp9c9WNFzHUVizGASKFBUAj5XWaPfgciuxeviezp74nIbv59u926DB9t4VHU73tia596Heennv/ZPPXs
4vHd78SRgiq7bu/fjv5Vf69hD+1hPr9NZInf+SKfzT4cKZIYwcflevH8OTNb/03g+kAu3aivcl4Zz3c+fGtrzVye6XQtB6YjjOG2PRGTfcz4KXnXvzI68ootc2Ie/F4xn6X/A7X9+1GOuGmxunyO41Lf5jJGkeeD
f5N1Dpy1V4R47EGLrJEiF4ADK3NUm79kqFCfci2C/kh4D/W9057ENX4GC4/de+p2m4lBYM6vmMNw0XaEVBhtDgRDsJPKVCkNddYObJxzuDCiHs4K1leC55Rvn+wLoohY2DZth2rMIQHPU9QVu4oGzGOavyhjiVpf
2/ZzKkvpb2ja9wcuaauwovqGyDEfKcNlEA2KTfLPuCe2/Ie8uyffAeXq2WaDTaaZ7nzxzf3Kb8/WQOg/jNPn62bUbX2/KikX3lwxY+3NOaClWZPafR48eSlmO3rsP5xrNRHet76JzUy7R8Nj3wKFJw6dfq9CH43E
L93VJKtJhtCkaszrDvW/w5kFfjiZFN1HWeCcMQzmsGYwLMRT3d21qDinM7d1ZunY829X7C9vOOeTTnYfkfa5KJNdzBTv/xOYnK9mZ4lfD2pySMhE3iUcJ6BIHbRAIqP+bgfRdju980Mfr/sUROk8Jai13YMaiHug
aDjqG4FwZTH7wwuVoXluvLj/xT8Jzkv7owcEg8rnNahoz7iQrf4LQJyXn6pXSVWLut8YWb1jOagh2ck6U3+az7ykOHn1lhVJajyGNRoPJj4lYARL598EzQowPqDoA8PKZwu+CZnu79z0WY6N13sNq/ORmRjpETFi
cLdgcoNxyVLkY+ggD7US6vwoE2K8MYLxHmsHF3b4S/1lZk88jPiMrh5zfuTgbqK9SAWj2peRKgJoOlzkOdVwIU8UozkHuSdh3CzSVmgnFPIzG+zFrj8lW3ix2rn0P50vkvLR2pL0dVh045MEJOlLQYiWvQEEHEgY
QS3fWe2PehOgQnwtUfl+G13yqkkV0MeniON+kYeeElhq1f23jYQdhRQprbnjQHPcqThUzX/EMofVQfWJF1UzcZXEUvYNv1c++j7+oHpy1jLTN/WRWrtT+7Dh4kxtQ+ZLvpR9qTlHswFUTgN26xG86zzZdzs2fkRV
8cXnkR+R/Uh4x9Dsoj0nUNxaamDOn7qaqouVJlxtk4a/Bto9VgPN6IhOYKTEXh84kiiXHTMQgipu3D/hMGYM8eRGyaSl1uyVm3AUFB1n7QhN3Kmij+1vq3zc4zKOeJAMNaHBDmrQ/yKBd1r5pKIKNr0YbT+TnETF
N388Zu9+zI8fb3o1uno+U/n8F1gFoag6CQGbL0GpLkI8EtVEId1QeCAEuqq/kfN1TJ1Hp1uLj2ozfSGTZBmXrg93U/RmXeLYN063AFR3bOCihOiRdLQxQb5EuYYa4L4umqA6Whvoyob2OfKCAEgAKD9v6+ozSKqg
adHZh/ykNKPVCJzMdB/IjEJ3DiY8zlC1obNyQCE7tIlLKkOQKht+WW5ZI0+EegA7bdHNUPkBN7NNt9VcpEpOkkwvU7QJFVD+z7jYK8Qlw8XPbjzMElNA2sroeq78GfprpZ/iBjDe60t6NvKFyG1Vdn7oPVUd3x/f
Sb45iHxgXPPr4Nv0IFPv/NEzUS7nFDJB+T4/WYUrMVI8T56FaVyKVZqcxIqyL99Znvm+OVwHFz29ncYQi1LZMN7NfWS6uzw6FpcB9R7PLT3Totc+hAKK9vf1SLh4tjJfeJhXCuWC8k7NqH28hN9cN7HMnmmYCdNx
xXY//wc4S38I7Hrs3cUzfdcRplw6rEzniZ7YyvcwYE3XQY+uY4p3lwlhjR1RJnpTGGUZ3JGP/e009I5zNS50epzDGb4PbnTcEkIYvdGzL8zGQ0/e0hXZqqGucL+rxqPKIP1LNZlS5CIpddCZ1dl4glROsS1iNAVv
UtLUDEOKsie2pwke0wDngaZ+SwFUZtG/s93UNiyVEfN1MOzPhUl51iXiK5M7cnOblEpvckU35xDJHlaOGgjP9bMrbisZCAPN3lJKmHruOJgxz2Q6B7zyaEc6UlzYvbAMoE+wxS9k6Aw2fLmPTZGMUT38p9v2zXcz
PlrFgf/GC735OhIDuj9wKZxJhhfDICHuuiAhCtPxa6BVqY+yHTdEgsNxpBTodi/irMx0pHqcPmLG7VrwBFmP+IznGrsHiIFnECtfGIwhSCJuBdubrsHAfK2sTzsGZLR3W2t83WCCBe4TsUBoZfU41HBTHcMUqfQQ
GxMx8zqRuODmU5vvU+Z25Y+1CgFe2bIgo1jrhZpPDWVZI2WmiJcEe9HNU//Zt4NCUvN/+efOYl0uBM4xFjI+lyqlGTV8UK+5i+DbbdDA9kTNR2Us84+cPSSp+9Enkdqr4Fs7UVRpC5g2tiLnaetY6RN2J1WkGdd8
rT+iK9RKfv2Rvynq/0lkirYXGJk8zwjXvMyUZq40QbJXPztOg+HKt/rzXe9Rk+zCKNEtu3i7a2yJMGV8+RNgbkORMQv2RZH+BtFUHKu2WUEUXYlKpYVS6zWhebjrKFc4psfx6JIO4sIopb/9UZX2wp4yM+GLCZvE
ZEjstQyH5CH7gMIzgWjY7tNV57mcYsF2QLPYmfWE87lY8VVy9KIucltiDEQkb7m18GNel+uWbwv80lZ69t57E88JogCvvlG6C3/tostWkSQ4le364rabaydUKO5do4xwmlJyDOSizsLpWHGeFAb+NiUyeMaAsGjC
/TgfjQvfuxn/tmKZi0Eg26QTBwV3RyypHpwg81lzbJP2vR7wkRhnKnPZgiNnolpVoElrHHwHp5teilH0Q0WTlgYTrQc3pi/hOXPE50scaML8W5wLoYph8CH9kAQTk5KW9n2TzuPYl0c6tc0eisG1ZCiT3gt5CbYu
1S56CHq4Z823qMJ40hXD0IRdFfbFfsqxxdkV75UzNvt2ARagZKIqPiyCdbCqa4KxmXU4VvsNQx1NMTcwYwFliTmNIpdFcxYAjwbKbkiCKHRKkWqVp3gCndMRzphK7DhbjFO6sqAg+3F4b0AY0R1B9YaVEKJwa3uu
LPgm3ncEQEKvf3yvUhEyhJq3J9i+oFUebRgqRRK+mZq7OEJubA5rXrG2QOT1yrRHu8e8LE6nF2bRBtizr3jUwTNgVoaCVH6uU3uK0L8rXcT9LoJj37/nZJLFUfUFI4wNkr1FwEcL1RTEPse6uIdkRno1u0zwiX8V
O4YEtmCppwZOz94WdV7aF2D635ig7rAZV8XPNoyPhw7Q1myKSSholzhkUlw20lnBotXpfWAviL23q2tQ3OJIm3hXmQLnjLZvKi528KxTVbekUQLc5KoPshwQ4JFWxjeP3ghuOBfDa+OKNKD729sXOL18qLcSBHZQ
s3ZNQkcDkcxhIyvraKgH8zKOvdeLpuCTU3lQg3AEbnR5pZ8vETbXvQJv+Tpo7c3pwOhqRyWjXfe8maoVyeA0uRqK+YWEPfFekTBi/t1sFplY6DceII1EzYRtnE7h4+y0cYr8SL0qCY99gEeJ2V19BJPmNKsawGcI
gismwdimnLIl7ibug5eYGKxEAQCq4Og70ynenz5AlCcH6A8U+2f2l5QN/XpjI55USAkxV2I6k33vhAAqlcUKpEN12BsOk+pS3qhVBj6JfOL3ics+kt8jR/xAS/3ZVpUIJN/ydYtYK3r39WmZsmlS0NjBWMnC3Fl1
cjcX62G5Pqwk7rRYQHEjPtIM7e4jrFv2q9IzSt1SNXogWszE5XGq4I9WzhPVFzZw98lptqlISiZxY29T4fNUGWPMiA1qdIqhjW23dBTnRiO2UBka/GWW2FEKYyAtsYh5zE2DUP6C5Lk/gowhsuRqYKO0TaUJuUx2
Wixj+Hjt2yTVMe0Vp8KisCb2vLY1drtpTaP81vyhpp/2/ug5Joki86szCySGzAxVyZq+4YeenD+fTvepqWY1QUDYQS6d46G2q23CwyM5cZmLvd3i1ybzajcxP2ZYLvsyt3KVnUmVe2eF83Y46DC6XtDksQTiyiK7
d14dAKuHUedFpNmA3Q1xMwP1nJI9C+MjJEJ3DOaERO/rLOF63IdWkcB1qjT9c/EuZIAAad1/KzS5hNuWrSf7i+117s3XGTb4yophcEysoJhn2bbz0oIA1U/hbwotHOAvZv/xa1e+Zg4i8eLT26paz5AirfaN1Ij0
geUBIv297yhyO9CeKLZ0UfdtIMaO4qP9ghR7P+cwsZZeOmFYtDjojl0l3ijkQ48w7l0lzTsRtmupyWSdG5URzQq28tJ5q2sR2iv6GkRK8gvi49gIQB0ebZQ1CN24ULVmf9HzgdJR3QuBqVB6R1iKrW/QAQ9aau6k
lBVOBMZnEl6t7ceJU9TPeY3F0QZmPHLF5xodCNQBUwm3rxoQLp8nHcwSqjw9g6ONaZLzKnt8tQ09XQXoZ6q9L1iEKJAQM1rFgfRJE8BuzSQStSL6NXjzbA2FY6N2/3Pdk0zQcOYtli6D5DOokHfaWDVwvlVvqjn2
XrgXP4MyHptYiHUutXCqKbCyEtB8HOkRQrlDKj8+Sx2wtuWs8Uo4bGIgpzL+MOvd4vbLJnOk+cKnA+FNRLc/EQ0CAj7YAAm4zxUITDyia+D+i8JuhiQK4uVDQ/wI5MV0etkEcRxQB+GooI0IORxRQyGkYgOjdxpz
dN1ndHAnifDDlSMsMMklBF9JYddjZi+9kBZ4IRE+B9VIKGPiJDeE+C7+d7wYR4AQc5/1ouMZC+INEb8Eo7zOrpsylA9XHfhDimcbB1fJ2gvdOeQVyYHc7PTze+Zu8VWZxDDU2N71KFVTzVqz8YwkxwoirMBAPuuv
TWyV4haHUE4pUqmxyiMu1TaTrhqqhZZp6FyZjQXiK1m44y3RwWKcLsfikBZLFFwelymmboRZJ2NW4vrZq9qvqSSR7IcSZYFVeuFTXkmizd+Mlr38rSafhGStQnqpQoU3aiV2Tn84P3TJqa19aVAa76g9rFBh1WBj
d0OhB8TGtzoUUWMUIdqWJkliADlCnx7ge4pI0k862OIEBYdB48ZCr+VQkdIxntq3QFaPVYUUaAFFI3Cl+fBFn5Cy7IOzLdWlhZU20qyKHnHV8E1pKW4wlqkhb/Th0TKWIKzCsZPOCV1iksZPsX7ZWdKqcpGaVldK
TuADtz7hquqbXYXozeWo4rBay7RpYAwTWL6NTw/VWs5fC5uO96WfMmx+brNHVN4R5XddsDC3p7miK1sdiK5rAEzxrDaLTSuLQIsDPg7IjOzajAJ5k+pQn2NAfSJvG3Mws2K4ZnJCsOhlHceVnopyPOrC6PND4+hu
uADFSmNVNWcz1VygjmTcyPeB3UYCPkt2xhJEj4pjDyzUTFCsLaAlYPp+FI9CrJrLOweVgT1nZpogdpRKTyG3ZcpwB8yysv2yBwpk242P+Mh7RkBTSpbmUln1bXsQ3CXLCMO+kVMWZ7cbfmTXKmcd2982FcRNvlGm
S6WEOMtho8QW0wRrQD97ZTuNNyYyr3KGB8qqpe9wWdeG/ghdID6xaytmtnPhCuaVr+8ihxCQXUc8ehqxddigmg5v9tfLdRjeCXHetEf2CcE8+aUJrvTucsTA0cm64ng/WSY6DoEfNEU2CEKYnwlIAkrLO5f8HxHP
AuYDbFfW97UCyNAgCwF4upTjqCWoaw614vV9blFmxvaXj7hrwVeLIfh2oQFIeqc6Nzrw18pihVGsUBIUdMDzfW9gWwM5X8g8VoqgeNfub8bycJDL8lNExv9J1t/KMSh+zG5uewW+aUZTPjVcf8OD9gjN727w2gjF
SqDNV0hYL18zynSsEVlSQvo2XB4QDPNKq9lNxnevQCSqoDHGWXaJIBRSTdZJ9UL7FjMX4kaH+myhvbeQLmeyDvxIgyaVLKnpCUSkCN8AGDfOnLAYTwD+VI5EqbVrtyrR9AlI1mBIbmUG5iGotCpDOvwmSlig+mDA
x9m7TjhCj4g/IdKv2kPNP8NLdD/Jo6JndGqz+nlEEM4kHlb4vbH0FNK4CajvMjsuvi5DoEiYx3jP0jNCAr8hDgO6iTwCmUix3cwjqkl6iDB2Mm8WaRIqVKgI95PuU/GZF5952B+b1d5hNMlbPonbmXjMevT01sKi
W/uLv6T2bQXma7AKTA58Mw7gLs9HwvbgLd845Isfb+gWA98IZrDnW3nposjYVBxBm6Ti9/zhpvw6+ZyN8P4df0HYH3Oo2Ty2Ffpi8NgKyxCycRUw0qNniNk8OZFrQ8VHC7wgG0j3/pbwxjAhTp2iMUSZlKPK9ds/
+XJ/rPzo1vqmyiXdPpcAHNNARlrr5Lq1woFk4f1rcAjjTejyVLl3rGHNNFADV/+ODLiT0xm9d6pbppBObFiexIjdXnFZDwylkPzjJG3b+kO+k5n4i78ocuPkezvPRc8Rjn1X1cuO99WuFcAdae/50g9PS77BxBjP
go2MUuTKJYAemkuEWWDp2aMkaP0I8czl8rwfmFim0mV2IKcwlVK0F/dhubigvdI7RVOKNitn7UFwnQAYTFXXHdIBwG0FmAFHFGjNNAcDPtq7vuaNNIDduocChlGg5ewmlw6nlleNS/160cNRFYPc7Qq7LLyT7xXB
nHzwDyyhdjfu/6TVTKTQsN/+kQnIJHv1+o6Z9V5STY7r6zuFQ08GNb6Hp0RG/OdnQHZ6oC7tqBqBvejLp4NNrYeeiIQqikfYJpaYtFj2pA5LfRpwmZ1PVETIow8Hw9GkcZx3rz7cJiFXRn46TEnBu6x7FFJne8WI
7ze5B0rmc/tmDB8Si1R0NxOoMcIo4nSbQ/ql1o38EsQfr+vLFJhpV27fZO0KZSMAkb1QKESj7mz41MpZsrIoH1qnPM7DZeFvJ3PXnuKZvXiM955jnBSmdm8fDxYKLhuckyf1+WJgifreuMBWsubil5eesG8rkHjD
pWh5PQln9oIvrApaqxclZc6YFYczkRTX8TEvYYJ76tVETFHIUxykcefk6zVFJttqgDiOR7ePH2Vho2dXPRDiaDSLGlWBpFQR3M17XWdd7X0jlyGwQVJ4Ummzkr3mmbYVJanqZghFG8Y+G6KzKTg5LOUIl+zIK1iN
iNbjE401WXAfQFlR6Xhlz+XAU9D/NN5lufM2vvXUPQ7f7iHdnI/bwuh7xZ/BqN186645o/OSFk7AuKidXuScZ4E80Yajvhvb6ruh+Tp6UIuhkdEY0I/qc3tl9Dv1qAbfhTa4dUeP8SFmRTmGxYx4PbaViaWqEh+Z
hBxbxxD+BSmKbdSImo8BRglf6U9+LN8cn30Cm53bqPJ8ZJ2bBzsikSC2CDx7FKkWSCLA5ow4g9rCPLmxyXtKekuhjP3mrCxEI1q6qbXBkY0uxBde43OxAiJPoDYDfMmL7dOhRe4UUqMscOME7TMQxUjkXToTKpiW
5IXZC5bQpk6+I9VbXrVNv7BFAH0EIzI3sotF4NpuU3RN3EGHtJDSsccBSWnKMEkvJKodoSXN3NlVlJXjcm/L7USGMfR38r78wqJKraGgcVIMAUUn6oHBwmrcnlnDb6+617OPji1tPd+4EEqGE25/5rW7jbF4Mgm4
E6gwHsG4tTwxYP55f0M7Z/cAMvO3WaYN63sCJXTNrH5B0Ff+jfiVSROJrzl5M3Nt9lsuf7vyL/en4OmpaOUDYA2AUeYCpoSxyTb26ujpW5Qt+hT/nk+K8UY3aUCEc8enq6Us7QILr3+IW0CIktvjtGvSUadRf6hb
batSeCWUo8g1KdQT9Sv3YXv67QuXpxNNGXclqiuFwJxoH/PtM8fcNdMkL4OQpZYwKHduMdpa4MJrIQfMKCkPuFS4clKm0Cuf0i/M78GwNK6HnqdFxOFYat2F7kKz7p5RDTRhPiCj+jpKuiVk7+X00wxN4nusjFTN
tVVZN8f59mWbo2v3SYuD2A3HyzVAH0Mc4wtSAe2Hp7IJUcil7A5emjPBIAWmOHmEdueKJyZADFF92l59uvJBAHgqRBmdIUzC8+EjTBaFIFzQ7RLdpSWMaYss2HoB57n1oYMxaiETE8S3uqKSsDpfYkozkP0rUxVz
OA3VpWG1thghZxUbFt9SpF+izLfhhQ5gNqiSdcoTteqhdDplsIk/J5TKB+BaVMFPhiqFWvU0h3V6iSCfQf4RwZMxk5B7lWfllCzzQBtCdNIEJNx4nuRaRB6qqdUjphunejmjLOH+BqQHhLxvc70aRRu04E2ZMF8n
ZgG6EOyNM/39nyPTRCNQ6fK0Kdg6Xlcse/Vls5JFeMDaXzRJ9tgFOdetsUyJo8UemcY4PRuRgkolq6cpZuKRtI8GS5METCBdglez62UWZ3kzFi2n3SQVtUC9UHx/VrW74lhr8k3586BP1rmbQvjybi+KJmGi0BlU
ghfOCGvZtNyqt0XL4+pLp4V12s4vmYk7GuOAbQWy/lAsQObSbXZE6/vu0aNhbeUCFEJaOUOtwxKznzq4zID1u+LufM2Na4A+IEHOBNwkwHQmdyjob9kNRtoQ+zNgO8v6Vdkso+2bC2YF0GUXew45BZ3Ph/AnfRl9
SLkh2lmuZxkP5AFm1yDJuQwSlDCxH21aMkACeLatlvBQ3YNo1qJq+PzcyNusKtCqO1ZxCHVLapMBdOWPKbnOJpD5RmxZofnjQX/SUnLJBjilYHczauCwPDFHzkt/yrCKs8kshK5gWcquB5PZLjlgrqPYTv5pr0YT
jz5kIl24CJJPX9JXMPblPL0rEZ8/p4/QjcZAU/zIIs3spdq8yDLXECkjwKsA1+HybnPNvBxG+E+RgInEAqMjGN9ifuBwyNeG22mseIXYCQ+s5GaiP5Mlm7gc3m3l58Vl1rYMtdGtTweayRS1TCZTuiWxakowskng
PpkJJH9QVrbI4nu8FLL8pK2uIF7OWL/73MbNnuhT13PNtGW05U//vIePytSGYya4AYmBLctYoRGGZVTMgftEwOvXoyENbRvLFKdPM5sSm+uaOlaIkP/TrpbO9UoczV93T/hNB2DRIfVdjv9JKWeO2T7wIdr/K5pn
m4oZ49YJPwm8g/5wt05Q4VxnPg+4Dmb6Iwc80WNQmizUO8+wtBrckF5KMXa7U2694KNYPCkHKRFhyIcNfNJx52/u0DfND3s8MwGUxkWr7so2rKEqrXG865QxTg/mWzM9GG2Ed80V9M+kerEmxyEE6flNu4qinW2z
XEeIugY61KCa2LZB2v4fVZh7AEmZkLDzZh9pz0DE3KKPxCvfhNcifWlHTRzd8xfQSlSMQDsGYgz2/VesnT/UsW5HHFxwSKBmlmtaUOL3UyUAL6KtKPFG1103TUozNyjcl3ityck0uLf/XXUQOz713TL/GDwnGVLd
oGhMVEYOsSfYl+V+50UDvXDramXh8shURohMxuOBd6rSrOokwDB2Obs8NBaSmyGBKOHAEltw61j5WjVckG2frzQxg/RmmAtvuTFnSlCTsTZL0xzC1femjUHiDvBUk2WXbwSDT7o+PC50mWgaIG5PyMKQPm7WHpXj
jaJQEYsnVIVY08fliuqxUiFULeA39LtOObJ9M9Z6Za5WV6UZmNOtOkTX4jdB3uYtBlh4EWxJAQaJjyQGe6Nn3LopF++SnSlZGmEnwWYpE5Bf/qprU358TogfrsuxPlxcd2GWMfgQMa7MAx/XfHqjL2wF/3IkZPxT
+4L75XpEtJ2YDGL7kqEYk23J171M7KXEBe5Z8BuSUn4qEEgQqGhlzly3fByLC9+/PRFHGibSAJJyR9HbZpIb1rbfGh+SdDuxTe+J773Zt0jlfKD8z4farqh7REWHnWjcHyAOzGHd8EVQ5aFG4eq+LPiMCQPkk6FM
ehXCQxaCdvuD2jKAt3I9/gmUGytj00cj55B/bBTX/nGb8S5kzE0MxeZuIPiIOoNn6FU2+vziRcfLm1/NjrTgMWB90Jo6kjU1qMHy9o3Hd8yOsrBY/gG8QXRZZmTyE9GMgWik4GC/KRL9cTlB0+i6MsAt/k1CgUwX
EFVy71e8Mi0FaQ03R9d/iUH97uYHE4WSVixF7xhNl6b/lFh7GDfbYdlFTBw742ZfVgtHCa0NGjeCTa/RghJwL5egqhwryORK2bSAgVjJe9ouls9OEH+tkHVU2ar4vQ1+tK3f6TA/eenb1bnwCRyaC/0NeIplMnEc
cwSaUYNZLNKQHQbKZlhXWlX57AUqcZjCHEtv0huAqBWZIH/m6KSm8yI0lziL6/6MX8UAn1jjYD7Qz+kuUK6zlqJmvNEgmb8B7UkseMLk4Old2YBpuGdu8n/mxgkLbTB31cb6hw1OADAD53X+sS038C8VOZd42VA+
YNKuaFGD5EwncrlL7wag1df9BumuMsL4HYluiuIBPLdVw0HZOgem2IRRZsje6JtkE7zw7sRVUHG9pTLBfaPICY5jxqryJbAhQ4RKfSGHWhnAQRGq+HNQXbbPGpKFne7gJCqb12LfmdRpQZSyF5ddAcjOI5AI7GrL
UFVMipR+aJjiWg93JQMS60xYA9Qu2q2eZ4z4RydQaT83gWbPnXTl8V4c+RwFiY+o9K6wFzktGwJ4YportilGdMuZ0NtnR1dCA9rHQHgETqQWQb6f4qSbW8g14mrhakSzpUoMkWbk8KbVFnsAOr6N0HOCg51crHu8
e71hPk1sppCRsWVjN+ceYNkWx+vYu/7tUMtLUwT4i21pQT05LldZysfD7MyzNqqC+6rzvFIsDCzXc4PGAa15BfjJVaidHL/tU9uz1vg8wXtwx4uhpVXOV0bB9pQufbcjq+j4tS8oIE6ASW2jy/JhI14a1jzIc/kd
szdeuTFE2/zjKub0Onfl0xgX30lPtyVXCq6ctXXCjdYNrdOMUNjm+wQD5FAJcyMv9TjheChcL7qTPR1X+ve5fw26rx9VxinvRli3xI3f1tzQLRFNxqijQyWagrfBavMc+EHmuYPovy2nb9UhZbkz4L1cZblBd3Q/
mWDIl9VWyzobin1mrAj8Z5eGIDfvvKR9Tz3h9pp6FaOy7JlJ2Lyl1rPMJXFNxNoY1Uf8Ax4VtHgpaT6SPzbckbDh9Xjrt2Gvhyf4Tv2zl+CEmXk7Y8UwrvsKVLzcnxFhvrGKDyUE09WS8HAyqzP+2CRws93tjhUf
EyYX911yOtEHqhjdpbjxr8rDGJlDwj32MMZS7u9sdTbKvfue4lhA0+ashbMgk3m9F/5pY+4BrJYDBKI3MdKaun0Deof+8ZddU2oLYtq710DmmD1Atn2u2bM4KfFpx7PGk/X2REDdXKWpWJKrXzkb0n0GGvs1+o4L
qZR46xB+ciBfgqZBpXuEhoj+OLZyH4R5aCYkLnz+z0pqXAF+xL6Ib8WIzwmx17znUk/I9nz+vQFR/gKg21kLmM61pWQkrrCV/Jy7XYnO8x5zkGSoi0/LCq1ozOcjEDL3iYmPBqxq7/C6QKBxvKDC/1dNiMPFD0Mh
h9ERivHxN3ZOdnbMrf9RvXY5xO5frQESlYnBvZo1B37G8yZIo6/g40ioDa70FQruBq43934iEM6CxvG+bcrC6iv8HAkHCy6MkQKs0Dr+8luQfgM2pC5ATwdkpyMYHEavQbG+enNipE2g8zcuYvjnRs+WAPPn8SGR
VWyxFECCeBm18nNz2qxIsyiWivbMfLffayhziiPn4BDR8gqLAEaG+eJBUyrMKmy3OcS3Op1yRW+ZVJNBgvp9J5FQnMw7qZWq/eOuaqT7VbfXibZpHfWcBXRsCFXS5Es6t13b/7Xjcoa6epBP7cYpbYW+IUwjuNe3
cq+r9DwaCKdlqRsBQkXcsp3Ckz4huOswMEBvuFFdJEwrsscNjeUgj+mF6toa0URchB2J334Sp0Lq4VaIaRuHdX/hEDz01/k1nOkvItpZDAUgDCVQxBBjvPbQdo6Y8UKaDEGrfnQ7rm3xBN77/+XjayNA5QgxcEeF
4qZ5HRqz+RZ0d+6RUEu+xWkXDpdAFTMBoFNkzS2dOynsRz3TOyyxJcMa0bAHfsCdAA5YcDOIEutSDGVUajawbBy6eZUlQulH9Nj9OCnuTfRQTgSn4PNkFHLyNHzMnVn5w5PCsf8rr4Q6HJDX8ewQHbpvaz3k1osb
O/VBYv6mF8d/1rl5kPfviq7r4HDR4LYmEWO3UxOQPv6P+KPSKpouTAp7OrAvJlYBUksX5Da9yqAosVBMvaMg0OTUHEUdkSQ/yG7oPiIiDnUMipqde1jTibSRZDlxU6f4MpzLy4sFJyfXVe49OLmIvV0+uw27cI/V
GekTdAWg3YgxyJiNSI7y9nX28bDux5kGdiUqty7hhQISnbwTQdJoOH6L457v/DcgfyEYXL7/nhbqn8d8C75L1dZv+w9YXpSujov70+c5MO3hDmFAwrsahBT8evGYWZW9z9b1T/ask9J0B2qvrGMfmWanP6gRLZre
8K74SIAYjUm8A5XZaZBe88pD4fmXejXIH0b/zz1f/HPv92HFH3b/Rpnwq383gyr+g8DSD0qYqaZq7fvm3HmzpaPHNv4Sb8ISP+SpfsU420EqQ5rF64kPyu5ZShVJGa3oqqP70fEXHgWqPzFUhrUM5B6rrHIkdset
W55fQMF9UIMgLIYJzm6ziHrgwepnOGIX1hUE3f1M+SeOh92N4Vvbe6Vs5GvNh8erqhMoIBdCLVe+Qy55xwORLDrG8BvF9mKKxvgcQZS9nJJO7BequxuK8BKsG88JSidLgGh0SplT50gUejjZ7njpSHOlH3tLGkqd
jZ3kWHQY9QSiYIoAEB4ND9vd5K58zx8xDAUJwyCHM92XbqoViPRtGQ1W1Ozi32jZo3IHckPPIsoR+PJ0FThkzEK6AFI9M88ta4X6zO6RSL+rephX/VZF2/vJj0i+/19pE5gGW58epaxzHh8GHKam0PAH1sw70du9
EhnAHID3Yigj6mEUnBMqQcsBmW4Oq8bD/Dfs88Q0plDppG5Vr11UeFciBa9cUv1KQ2hTcUxUgMLxx1wgnMyMJOuM2ZEu6zHPuZchsRs2Ee50mrmA4smCoplptSxvrZYshZtC48wFmM9Wh0KTFx25gxzgoLpy15Qm
h5Rjlcz1j7Rofn9ynz98lGGxeHzHY1ws7J6/AVexnYbSaHMQYRSTw/DO8ggYsO/TsD1Gp/rHYq3Nfnc+FUEf1696j5/nDxccmoEPfPq45dpnJ0hcPx/N94dlhrnWt3jxf3X+YeTjKTmrh8OHcYhFoBw1+BOMKYPQ
/QLNj+vJFA9ulj72g1y5SJ1PXv8DulTggeZSbOzb5KYKUGcc9UILdOdtZap7QdRvJkLkSgM/ifYuEcQc/rhSBz19QtM5fzZegI+wDn1MEVS5PMUD0rz0V0+i3BotC4iVDvKBs4S/rETIqble2cDWy1ZWU8aL+TMM
MDbLucHu80O0RLkNAbbkpdgheo6NvaCfrTsD1R9bgIoR4w5yJ2QVbYnrQX8yPWBcB/cYuWQhVJ6JVgjTgA8OscYHpaJbB2JjF1h9D39HFM3D2bRlwKNC2shwG7ttjAijYF+e/+i7bjkz6Bg3JXSGLCTMWzZe0cDY
6ulyihwj7JexnAiH00wmNpbrqM1wjAkdOHYKSdr7qNZDZdnA8efvB5fHV08C8ZsZty3q/HdESNaPozbzVqYY5/i5OXQEMGcTcXy/jZSjsoweFAInMxfWYwP4tbVk0qdWpmSYmyTrccJhzt77SyFdnxBCm8MLReMt
dv9WpbnEsuOgF3+CUC3+4kVyq9634sWvueqElwIF9TxRsTon86fkMUeM9fcT9y0ismiEJ6j+073LVWkfX59vEGN6LAHLlwqSA9N/cvraXEiJPE2PL87OTn188u9997pR0azqDvPBP8xn5WHEexRAUuNQl8gGF1Up
Oh4IBenW9PT7mjrcoaNat73ONV3UfbYRfKM56oJfmdextC7HThb1Uq72XJ5+exI6Uu5+Y0XABzORKoofR9iuY0pKzacT2NFX78P9aJpIXvKIG6d3bcIUyW4WZ5tptvxLyt7C2BZq3Sgl0pxVNWk2U48n+jGQuLtS
ptfllELmcSqzFLPacOt0i8Xs+DdsNXDtEWyP/PSyuV235Gm3yJ35719i7RqGNGTWW/7jfs1iy7lmMmVR3i8lqQ5tOu0AwKbokcVRQTKPeSMMWx7Lv+z4Bch595lyWqwj3H1+QmFUXK95WgPPneR+Yz0Wc5IlvA6o
DkFjZ0peWeyTQryXZ8vRzhiG0kh949PpQFFc3VO95vviEl+qX9P+IQwjlpRM4K706bIRr3T4GPfFJHGbNUkZarJsc7MpEjMpItu5LBu6PYqV0jHmy9Msxu5UkP1xj6OYBDFA9dzf2WCk4xvykTS3YFx7+CUR54HR
+pLwO5jsigDspbOYk9SeEMM/m0ziCS8pLahu9TuliNzoFlfXv4E1+P9LuWwcAsOuhZdEIdHYEVSZ8ysw+sYo/JLNptmDJoL5Et0DfP4j0lj9pzr/cdd81fMijDkgPvxh6dQObYoBcYbq4Tmj44+I9Nuy0I983zbA
2qLyvDupNU/vb2jrp2a9fan511pbTXQMBk4ndqBY/1+wyx8+PveeI6JHpi7xzxS1jv/77Rrf+LZf09PZQvWmnQ6Rzz5Zzp615WZN5rriZnTNOJTklcl2HFRde/C+y2u78k5WsMzePnGp6q5kLO7DBM6OD112Dfem
lksefDNBy6xsq0ZwJAA6xIhjlsDwEfN3x3fH9NsL6xxT1WKdjkDsdDTFbejHteJY/bVsdYVqLSG4q2DxQPmsp4fCStNGlGiRffdSaBPOKjBWVj6tRVMAFR2+EjKjZKIU2cu6tQH2PxdJlbZoBRZfVb4Lthm3fkQU
8I1xWcFFj4KjIUwHOapVXZOgHL1F9ryoPAAXer5Jw4L/0ua4OR+9BT3T5rAn6Tt3EpiyzzcL/pCuavJjNpxophbSLzdSXbEnmzXB12alN8wlC/d/uj3HRcvZS7wKzL/T8068OfOmjftrOmQEVe4JMCtaVMCYUZiw
wxe4GQ7IKtChS+7EJ/wl/9z7C08xJd98yToJA9VuZsMy1REKemGVXf8aZ2u6Kx9vXjx5IUC8aBfBl9gHwtIZGn4YYXDi03QzVwBK9oznQ6IYtb/L3w7LU/8cuYfRrlLNzkuzE3X0KE2+S9o8RIpa6vm14oh3lyJe
MF3bNDoccZtoREWWdVejvs3h9JeXSz2oO6jcpQZLKvE2CaTQblOfjAT6wyxh4JvuwUewnI/QpXGgd/O7QEaR73czqCnbSpdswJigjxY7JGoW0AeXUqjW5KyOCgqQaWG4SqEJaY9241d7+5adHUpmEC1Y9Xz2w2Km
qbVEwF2y6xEWxpLNF9a+o68+y6W+E8OSXLDYmmi8L2p9BthXYhb0btmRNQkGdld7uZFu97TOr5pOc1YGrROjAJzG2QiUggD6SkapRX64PMtthS52rDZ+JgTPHM5K0kvyYjrSUWW2W7feXo2GmidrpY70IF5lXbJn
rLDCdXzzBQIRv/Ko2ZzBREiwA97lYVhFqivbGMQH+j/pmrSYMcka+fyBkk3Lza83E7hybu1CRo8to3S3EMvxbHJIWi7NujXdMe7iPW/HSFXvliubI/YuJp2Y6Lvl/kk/mI3k0OxJhOcIxg3xlsB/1i2KqdgDvDwL
K5VTyVVWaj/HXB/9tvvh/TgRAL3wNTqnpzxndy/Bw85hA0ZrdT/DuAOcdo71TT+kC/0Mc0nKOo6mrXAA5POpytiqgrWJfdZ2TLqu3i/ppSPHmZvwRd3znT0szo6azb9DwrWj+/ORYiLowppP8tQ35F6/hif4wYtt
Iji+mppGR/KnO/bI4i8beK3H2FMI5wmY9hQ1JiTmw8mkn/4zesdwMznxm3rX5KKdXzm5fx8ehUKl+jVutjt6LcQn96TbDQAMUaE7ZZzljO1ne8comgcwKBa5Hlk97VrMQFvcDOvWkVjmEw83081vrZhnzRVjoVd6
0bEJW7Xa6zLS8SgDpTYqsTsyErw5YJMheh1ozrAs1ETCbKruOtt3TSwNZUuKSII6SuYJ79g78v1wbCh+8nVPB3k+UxQqVyxY3g2x1k5uU/ELJT7mkcnXl9/39IgPRNGidTNlUuYGzKCyqkouPd2IjsDJYpKAkRUw
jhLP5qMZH7pF/Kg5gfZflpZH+PwKSLbbewXbUf57MB2yzpg0te1jI30mJ6lzSDxhVcgL94rjgyv3iQhtWfarP5p63CYl+Gq5cb9fnKdbcsG6tUUasnqM21EZfRi1/zNu//0nLvw9SohSn/GfXERWphrOXI4bmUfu
xNS9yqX09F8MqE8nikhUSOV6+ptcA0K8VH1JWTJSxr7pP7P8lKN2/Qg5/9DeDfJWhLlKLxMPCP+ITvm6dUR28fo0VQV8Mi3UZVq0i2Lfu3xyz08ygavr3W1MqAYGJfuLceOOfjg/8dOQu0+FlG1zexCwlBxt1R1w
o4l9P1wELIyy0HET9rzMMDqVUHKSCKqz0rfjuMv0Kt/dJPjjrAuXiJgw0XJbgpfVZqHl7naYNkmjJiWbTmhhw/GoHzK0moLPuAeMCX4eFPJbfRoFhU7q7+T0SfP7UhLTCov9Q8p66Eyglwn0q43iPQS6iLZY4LqN
9gXIT46UH5nVJxhEi34MpuMlSZttaa9WpoA0PSxHSwhGM3ICbeV+0oLOc5+cnTbNoqJvyTHj6u1w6e5R8pGJVrad79U5Rqpd/rbo/PIVUw/JTVm3WXrmUwkakmSgRBUxBudN2x0dKYBBi0KRIYWRY3g9tp4baghJ
V+efm+GwJ2o8z7mKjlnb6QReozRTUqgnkI6QLAIqgdND+YxWyAUqh5iqkGJDpQev6qeVdPagHSX0o2kBC2EZdzg29skfyTwpmwpglvLa7uyaYKxLBblWao9oHqP2u0XP0ySjQzmeGL2/5fXkFUEq+wgqgsZ0B+pk
lJs9iJE1/Bu5pOcEZCGbYs7IJeHIO0b7EKO4KIQlyOgODXRx8jeQOBZmTS7Rf/JyrPq/Vp9fJvzdOB3JDOlNT7gFkWc0B8+PJ4T3oIqAmAIrLqzvrurBXili49gt3sW2+34VbmGpoanKgzQ+UqubAfBifuTWrQy8
i2a6on5o0a+lk4ldoLqlQk5wLhwoUp61en+sLzko1Jg2ybB3uXc4ujl1YsFT+fuQWlltjJfDPDFwKs4VZJVM7iV1t2NZu8lsHkSJMQwAeAUm+1jaKXP49k3ZLJzs4xXAUAf7KzVa//2ivL7wiyTlAL5PlHuhLwp3
DStY75jaLIYB+UJpNLuKXSrRlMfbdXrtpNlVHTs7323qrR2Y3BB5sYYmAe+YAlNP4l1eM503slJ4G4aa3Iip+7ZRZgV8HPDk98rW71PjU7lveaWwRGe7ltLew96oSUxq9vqF9TVqyvg+Hb8Xrmcp9RyW3rvFqkb0
lVYXnudDVF//mU91D6uy42Nyqynld8i2qbdDiPaiVUZozRgv7ymio0EeTdTzYImnYvXH3OxWQKBwbKl7/uVybnmKPGxqOBfHU+TksAsyDE9rB2cFxzgcs2L88jz5BfqOLrK/Kn4dIlYVo21+WSgIfK3jn+8XBLPt
ylvQZexT8uvztta76vQnCncsYx7GD4eszcbLmbQHcuWhSTReX/CivnQFn6Q0/cJkDwGM8tzRMu0MrKZsdZnYGLcaTFRKJlp1+VorPpvmkPc0m35D2OKws+cFP1oqVIeenbNnrXGIETxY10PRcD6PB9TuF7L1D3Xr
3EnZGF5VHQeOtXW2ze24cwp90F+S35qhwDA6PE+yaIXFKEAObN9oNx9K6b3Wqh0RPnWm4RmdvHLrz370Px969IIoLIPXL/EYJuBRSbbFLP2xd8U9egnk2vveqOlHCUgu19pRMXAc3+761BzpNHI41jEMTr8row9f
+CnHbqcFBqY9E206UEU1gJyTTYCCU9R3K107nTQr4VnATvVER8y6jnAwTxz30O7yR96bP0Xf7GdqmV5un39j++oRU8ZoFaPyI0dFHp31hrH6YAmPlBq1cEVD8RBL25Xe1uBgM8uJRwVyLtBev5lfKHdTkVDvzOSU
V7ZOvc57swlYqEQedI3tOYI+sWhCVFBag2lIJXhIclLJJLJ4glVT9aUlLjpLDFcLosYkSvmCFTchxKUw1w3UuuZWn2XLTl80Nmz8qycA11kSbD5j3NEnYh8PjKQjC95AcE7Xas01UxcIKN/NtUYvdLu5egAowFl4
6Oz1EDEn0q4TtCznDun6l75by1Ae5zEA06xnzeYGDSdVoRFMxoce1MgtBvJihcQ28NOCu9/1u6WvQolzjmYv9uZhX5uhUFGj67LoL4fJacAGsYT9oz6z0UhXHPorHyecYE4cEuWRmh6meF6o5yZbk9T1/lM2rPCg
nzf2oKPqWiqSSwSk1kBjTqwhs8xyrxmVx7QloavVKygpFurh4sOhZHYwBR5QQJTm3dntijq0JUgX0gO5WgNyTN+k5M3+qqpEvTeoNUtBf/ydfPg8a/pT+Ez0cxtqb0XONeOgMV6EEFePmBzaKjzriZUF8SX9/z4J
vTc27nQ2l8adtvg+sUeHQsFckfHOIrCp6eGqYEC5atENDAmql6yuHg1tv+GLxWLKYlWxSVJKQXMSEDjIxFIFgLj2glI6ClMjv1YWAx1+IVV/AZ9iLml5LO3g2ZrRF1hLPJFnxpFgOfEOWbRyIk9SKj0ljo07VrxZ
KVwwcy1v+VToabpcC8SqTl4HZDN5HmfI8IvAWf0Mv0r6Cl4KTW0RbkJ7+4TQZNMyjTTMnKVPVv78h6nI3aVhr5OLxmqpDVpXRo+rySWPp5yQCBZuGW272ccvcD1Z4ra/fXMEamCBf+7L8F5EhkyhLmCqyCRpmEfm
QlhEs+mDW8Re9OAdI2q+6t5pn2aV0WKmM5aMxkmd2PeAr19+c6+wJeGBC/cSC+KNQ2RkVflQzhD4T7WcG692dPxp0SSVulXpIl+6TrLUzHtY95QsuH4xlg8HOGsj8IH9JRMKlgLuXgqDur3tVhGfVqSmahjdqBxn
DcluC/PizmmK8vCrmK7MT97ZSh3rQa5exNoPRfZcx756JfU6mme7yd21TNp481oBV9tkbFrlMNW+V1+A5zOdjk9G1jpRq/Vkk1zi3wurIax4mZhH8/g78Yx6U39Buhn0rm7qAABHrHfUm/8cRf+Gz2z4wi7ERl1S
dvrhnE316kHPFJOM0gePxRAILfIYk9RMJFJEsL/LwISPLJQ7jIOwfrv6cya7hoQKbku2bRHO4zwGt5qBw9gxCm+MxcWiHpI3fPh0j2NpeucWMuvJxmzC3ry+5qwxsTSm7ah1sN2hP09hSSZlX1bsHVOwVB3CRgOy
LGQ3HHxO8Bi0Ggzpxb//7POubVaB4CrclnFCFmWqK4tnkqljrYDo7lPzstnqqt9uVYauOklF7uSDwSyfs+1DoU40e5WKvMq2Jt9CYHFtF3XIppbUvUeVcDHosUECSnu94y1nSw/WywXLlS2v7yQpiyP5TzQpClru
baddLgBRzKeW48TuGWC1FfQhgPhrc33qP9/R4Rm2wujOwVLEgW8n/7sZvLbhmyNj2YGL6zZjVVsOQFbTYlbVsxaO9lnNq6LYEf2ldGrGstGPkj5lyY7yLgYAOOl0i0edNn4m+bR+DWZomUKlPJdkZFdrCx0J7pl+
PFTnHONmvUL8CDQdckJf+64az6l4sEs6fjHvhDDlNJ6uoGxq7fGTv6Knlc+HFPGa5RF1wnrEhra92ulbuSXzG37Zpym/Cs22mlRDJX/NBwJejWEFtGpRMkT3CYudLHkItwZUqiYZG9fEZJulSKH09nAiyHTT1z5V
5S5tiycQOnClOxSo9lrd3aocISkd6JfYiJyBq4IGnED2p1Uik5lwz79exdonCwdLkGIqSHtt5eFFzIIfZeu5oFIK0IJvOxyGjjdkYFBHUP1fCZ/0llS3g4cnt5NR32KFqJNiYE4/7GklnECIuCsiOmNkSJ2VWu3M
bODRhjo71yU3Bb859XRIQ9g1y9Lrru/xlvF3XdsrD3j+imh1mNt9xLSiYp83Bs9u+LKVnJ6k02K8WTNL7zU7XD7I1UOVjqt05bUAS0/80Qn/6CTJ+Ou6HUHPRrNHgdpSNlNmyWW4ZF5P6MWZj7CZHy8TriRBs6vl
fKwWUbpVz4hSfR+w1s49GfKu2Pk6OoxjQ0kzZglWSWlp7KiD0NIbn05f/2wGvGVUARVAMI0P5S2yb4C2rxt+Wayj8tfwzfnSojY55Ye/pqRZtkAhiLCm0YIH/Qbzm0oX1XzwtzoiIp0pWK/xcAUtyxS7ma2RvCb2
lWMfOhWDw0fyB8u7gREKjY64VlEqvM7jlmsB6BupLSpAGKFb7EscRBJJGwOapp+PRhDklTBgKf1zpJXXsIQgKrK7sGj7aC80JVUSBwRbdVqX8JJpKK1BsvmIFs2XP6Jw++JRtSmFtsHtp27gu50grpuuVkwKwjaW
liKHJcJP3qsm4cEElJzu0iMkqHdr0/PAPZ5bUAI6BwMXG/yEsog5c33BZ54TWzd8A6TPF9u0LaepK4BKHIh/YIl0eZBxckUAGFq6EbER+ju+f8gX3U1QNQZuVpql7v1nbrCW6uy0HQk34zhQbpQbYGuT0Qxhz+jB
yoNKav3RCxkTa80ihaBhRjR6n8PsXGeOcETgCqSApW2XbSSql4s5Tei+v73K6eahGhwTrCxh21fiLYxxPfGtsj21uTTDZcH4UAIc6kXpwtXSL6htGjW2jGltqh4hHucyNNxRPSzOJc2xGv1jzhfzosQCqhi/y/vL
UA/X7xgbCDc2WRHZ8EJf3tr1x1LgBT/NLi6DzD9ANklrBoWXSG4DImjLZr4t5fVFpMt4Bik/4Sa+eLD+rGxv5iS/j7C9tDnp4zRirPEGHoxWXaQJ08WJ85eYkLRiF5hZqP64blmPW3X1axdSaxOvZg2R8eLdTA6U
D8GdFOKKAEUHeoOQSAKL+Pax/qj05bCKBxcF6h2HuIPUZJzGnjGYRWL8QC2120wTZ9PsjkX3g51srWCXOe97k3BLSpPj3+BelIt6rb7pn/MIjfbfSSRejud+xyOlV+hgEVsBv8Zw5k4Z0r2G7KVbVogqFMtuK+4x
9ZxGSsh7hhWoqUlkjSU+jdfYWCcu2SnlZKpLuLtT5YRxrAHQbWwFzWdaODSdRMufnAwHgOEwtaRjs9nsLyrfuRVvtv//LL8/uLceX6bu9hennDZ6RolIC3r72qIQHLtNPquapErLPbpzjOjWoJ/Uf5F9GY9bLo37
gNoWnA6PqrXNWuuVXvu1JwOPvTlLzgFmPLcyAopY9FHyKh/R8Y5dgnEM5Bp6bOFsSrGGcm3mZRC10XUyA7IhmJEAx2WFFc4fZ8iozYmpp8ht4tw+hWGkmTfxFitZZe13HV+CwV8GCyBUjbYDJUfUEUBM9dslR0fn
03SUvEBHazSzZ5Bg4h7EgdrEu3tyG3sVYPfNXrOdQN/b2l3A6bhooU6dqnkWg6I3A1mqvXuwIwglo0HuWCAn9/ybWj5SdnZny1lKcxZAVgLJM9KPvc7sZE8jp4oyB58RunjWWLjwNrtJUOq78cBGc8PBxUuKC46c
bPX46qiRM1rsUg+FDxaJQLIGzaY3wY31binvSeiSxBZ6bITYGJu9oQhe1vV66xthS0urp9mXn5+W72SlNMtHG4lMeicZtTTJz9BV5baqWdRHG0734d4O8zykzHqfUFiF6nJfXx0CM+rm0WpYpZFO2WsXPm/sxHYh
21Dor1BjxnBmrr4AVrv7ne5XO93j+cyT7+Bgtf6yatpRrC0PBIItJ8vdeaiOOjBDSj4nVy0O5QEtmqYQOUhH+NqLdAx8ZFrEz8xVZX/t6VGIsbq1Ko9fgi2HGlGqOuEsiQnnuVEtbuyisRgiXXbnE92BX++SE5lL
414YcK+WRw812k1GWgnuU3mRXbziLL/qou5RkhOpWbWm4CRtbzYGlt5z0e0LoEchs+uBs5uqQRZgzIyMj+ZcV9bDx/Jbhw9AkTTOlppYCC8R22neymIxPjwSTs5ySOseO5xjT34G8bFcjroLevc5/GWLrZIX53C6
C3S/Ni1gDL37nADwEQUIQF1085dvBN6yo5wjFEWIMj6vmSpjTT+qpVTm1UgmvtO9JwI+oq5P2S76Gt+1zyc2CfAwg3lxpKgwuK8bnyyouUbrWcdgaaEn9h9h/Cc6enWUvGLkBlstYY4m5baItnnUMevCaYLzDoma
uh0zDv11AkzThrMEWFu/+oR12b+Ueh9dNCFmam14mgeE5U23O1y68tpxKWQN9hXDVxn9ovz+xa9VDpDW5iXOTjsLVU7SfsQWR+IZurgZR9xBSyUtmjITb0G4a682szPCcfo9QZrd0wpPAs+ok4c1WSoceHid2Nax
1UV+h8vMDkBpwEtgdbG+SOBMR11B/eVkoZqmKKIZMEuJagWq3MW3r92Kl/ZxXk5i/NTdO/eHax82FwYtJlCqazRFOFwzpU7JxL44Vy2jm7LMJBfebkRs3IaSLI5Ukdk1+YV2a5xsFr8Yku6Iq1F2sRQaCcTAteKT
ez+ZUdlsVUiyW6D18HuJU4GRlrANg0V6PNFYAQ+pHT7elRjB1gIQRsEux5PJnryqx890rZWiLKA3AU8zK/6M8nxlwq6nr2Kk2LwHgznIeZ35eZ0daWlErkvutEjQQSLhap3ArgVOT0eHdGuW9OXwPigsBKpeletN
UNuL5FKlRPL1/wu5MdnrETsfI45Daik9Zbedlo09WhatFQjF++B+CINn6wVJmvPHgAdhpJfkSqh8rml7NVFnlZRiU+0ClT6N91Ozt3tRQDfTbSFoPLZNDy85RcWetblZCEnuTmL3ZSk9KIWZ3bI0e4dVRW49y1rE
h6PMjviu/FJiRneK4Zy8tyIhFeX2dSuri4k/rxooPw2PYQX8Gj1/6sdwtHElhM22DlumY60jLTMH9W1lTjJQNLQmnpK3j06wSVuZ9ke27cyIcgl5NhiwqrMyezYsd+nnzNVcXPpScdiffT6mRfNTD4vCR3E2AET1
3etnI+xU6NrW4T/5nMxnjGM+7SW2UIVWvXbsP9mw7ewHdZ/j8QW79zp36exh1/wQv5pe2W1Zhn1nLYYVZ7ZGu4awlR3TSSnbUiQUit0ZJEO4zfXKaCprMjvYRaGUBVvHAeDME62fTjQNi/uyNqxfT7XWZRF2CpVm
5VGWot/mnPjYseKb9YW8MTM19z10Z6knPG3rnYUtF82hYlCsZkT4PFgjnKla8RuydmC77sgAcYDnJHtYlleZQ3y8S/ZBhdJldYniT6hsWfV+SghgKmIqOEY27kRLZ7hzZg4Dpy44papZCnSkeUCDTmH3qj//+21B
DiTOvIXTGdLolFUaXZpQpprjHj1U0UOECddr8iiZ38lxrNVrp6SV8RBefWuXIv/+ictj/i/Wo8+3+H/3taO119KSkOetrUkHxttw1Z3h1vozCzPS6EigHbcRRyAwiaGBpP3UyOS5iYaHl8kwyWfMsqpLpycQ7Puu
9O7FI/ZajxOuTS+ke2b6DIUO+iYzNF9yHouClYSiojA7tJ4nf5Tf41lgfbI8Xhi/MsNVCYZRJ2RvLMFQwoilGO2E0hqmi8VPzPudnt/u0wvZcmgBQz+r/O0kv2xylQGR9QzGNMYoa+wSG2xrGTd1pOIAKxR6uEjG
WnXTS9fEaopYAhSq4peU8F4kBR5+hbZ10tH9VXbEWZjTer6h/ZJU6B7H3O35ZzmjCJJOCR3MPxxQXl0VPVQPMw0GmamkEtO9i67BcVTG7qRIgDSe4Nc+fHg1USlR8MfnBRMea7FeSWoS70N8i6PqivBIYWM8VHZD
bSoLmrMBFI0yIeJpnWw049Pb3mgZmA0mEcYvCPys8gHmvrCkTNEkc3DKsFtxwDIsRpvFe5GUZndRUZZdU5BQlLsj18TSL6Gkz/mVQI7ytkbJbo34O0lo0SlqOKZIbIdvuu3QODNqIro4g6tHODfZP1xBnhpireUq
oJQk+bIUFxxjuFg2vxqnwg9iaBRm0R70dLHKWXD9ZyeXcNWF5oG1Swbpxg0dxFq4jMHnujZNbEY/qtCrxgkgK/kIyqUWujSaTQycECVH/y4zFgvIvzlSdHCZEwmrvkIRfIFbm/keyrKBwKFDkeM7fyRiepISKl9Y
o7XQjjMFD6Rv3Y95fncbmpf2tTEvmK9cbXs2hHoAodWY4fDF+lTKyqhhsegzikbEWVd//GztEoT8rwBpPmiylk/UP8vAU4+UeiSMIKxcgn8Rig5EaZ4V8yeu3x8DOZfGxoQppSKv4h4bZwZSfj0x6JpQEsFAAZ92
apW2kKbmMQeqlDZPWVSiHU+VoSR0ZEywAG6qYTHDaodBPbmsBC58bEXXkebxVDUD7BrtRLpZeO4kbWIvZK9tTRLDqCaCw0ERSU6ZQUWb5Pbi4MPL+Yaddl7lzPj5vsvjZStLTkBYW5Vy9escWQEyAypdy73bEjwH
w4cGh75UlcmWELJoVKDcDiPzflx0BNxso3z3KkHpVRbzaOtsQ56wixpOIEpNIrUqRWN3bGL+/lpavYX6x32CBaxJBEqknXmpmUwWRtUNMg9u2vpSUdamzdX7yAw9rtJl+dvqWpo7aUla7upWS1XJ5GihKLZK91Vb
a2U3JG05HkYk/1DMrtWRkPoGgkiYiUAr3CZc2HPueGsEBWtpXubLtBYaaYsvcKKI8bPaqCsfiaMoOqqmKq9JruO9yqwU5e+T173hdBZid+9eLH9IWrHaJLRuWV4SXDaojN+nj3A2bAc4E0Zd3X9z5PAkw5eUT7wr
RZd4gySVWXNZhszQHmG8n8gmSQheEwHoG3t9ZlH39905nmqkpVerGOve/2pH8xDcUqWkQj9bW2Nk6ZHRwEoP7Pa1ct2HVWk9qdCGnMFRZPoioOc2CxK7Pj3N3rNLeW8jTDFt9J5meqQ33tJb9mZeFB2LjzznXqUr
mGXdLgoX9K25lkUEHdNKVwtJDX156iuV/Ya8klQ+iuoCBLyixrC0uKJ4No96gHy8POIvtwmhU3Vkle3hPk8tcILQ2mAG8Ny/K61fF5lfMWtE/uvrPT9DHS/98iJ2uwL6okzkoNFQmgk5SGjEJXO+3xu4eNjL2lxj
ofEyMQ1jeeHUM7zDwDTnn0LpIDYsKazYHk7X9lwsNLcKMabgEP4kMY9YnD33SPjD5Bq6sD5oTgngmkLit2hJjS2qKf797FnR5wiKnzxTsvCIMEigrAjAc+2I7L514h0ZXM9HxqKeE0QTeV169Qf3Fyl5k6OcDO+1
UDz3ZWXjm6cqfUd3LwXuuTbMgSyrMD1Pu92a0Ug3w71S8X5KokCziim3rm7yUtz9sY8IQShtLTupw4p2ai2s8JGiZNTvCcBwguPkFsRctKDlaqmmfum5lIw3DFLLKIQa3aulVKm0oQMW5s93pngnTujdZ9Gh/WfG
BB/LNkQRs9Ld1TRSXyTTFHMw6tRI5tcryLejXHX7Eini2RDoQ0/Q2i5fT5gBxYVVaOgX9/+H/0TbWxEPVlwxdKlnPEgHshPXUHtqkcOsD2YiKB9xq9VYxUarcyHDFQI0FRnpZKdgZI0we4q+I82Q6t1xNKOVucQq
naHpeWA9HssnrMruTR4JB2UV7BFwsylZRJ7HLVNmBOCa/sdN4Cgv85LekNd/SZxkfxVXPmu/HQZhiLh0GtHybwM91tGSXPhtHAprtf5NHPUKKwqaAqa2zjiznA5bzpz8fJwY1+MgqHY1yQ5ikZnhXoEvaR/xznG5
5EJqzgJMf911vHV9Ld2tAqOaQL55DVRU+YWkpNJvgxq/mloiqUkzVDGlEhCaBebSrG80UhNlN0bRCBQcFG7Sr0p1jNlWqzjQBLsSHUN8H/CHp2ybWreRlGn+NcRgxj8fQlOYeiLKeey7JU6JheehnvobLpfNH3Zl
yW1OAtE7olYExuzz0Ij4pIeSVV6GuVb3VxwcHcRI/JlRe47ZnpihCrcR3mrurZOO530jI2vLLOKUbFKN2tZI88c96XCg3dcqTWPiAoPGVL7onkLeM4R5yorJ++iUz1sEmdj/l5xJpDtzgzZaF3+mjStyXnMrnK/3
7u8plE5fQVn1YQpwAac37YIuKm7eZVe07ci+fKO9WsGbKMzqzZdtFE3Q0HXOtaaIakX8rQ7qdTzyTUb9HDG24o5pJ5+tINeN2YBm8/IwJX0AawOw4r597DJfhsy36hgXb8ddu9FcuOZxGU1t02U+SsdJctPWxzP+
qbv5iYO4b8kcOzl2/K+hRxrY2lSyAaXan23d7JQ0iHpJE9TOa+RXuS45S5imSflwGT+rs+5siZVAr1xNNFgWqMZRswF7Y5Fc8frqE0XM52LDeHGwTZBsVU6ZGJkv7HUe/3nxMPYHrCwT2aLx8aYgkBqyyS3F5oaF
DC89X6haVFK7d9IVdloAv83yVNN0jDHsW7QXbUw1OmVyA0bfjpsHs2N/E6Jq11WNbko+kxWDdjXLC5VkPRFOEPiyS8r7qb0gdDImNQvKtlv3oWVcsg8s5WFvW7REZTAqMIzEmW/ndCMvT1MpTCDEqjMBaBUZMpdd
biO8+siqmyDkK6yB3wKPv0yKtxTn1zRAysjnKuDtmmjNq5lDYXHWs+5X83uGFpVBiy9zNjbHVQNtT9GVKnjyd900+T1DR2lh2V0EG/QIdYuQnNpWWMdYWbMecWT87lL1wVym64fm/yDg5LqZ72IKpxXFJ1XN5GeV
vDWJPGGj57JBMFBlWVcgoMW6nESbNPdb+0a1XIn0HTnUuS5NwPaRhXj4UDZDLcxDi6nBf9Q5PUgHqXoBtRW0AvzJRC9/FhbjNkyUS/FyuwsSKmvxLXFcdVTkPBX01bCfOxZl72VrTfACLgyhfs99fFvTxGRlk3j9
UKgR31Ququ09bVCpKbXZ5vQV3qvkR2c17301IshgZlu88lAXJRykSJYNDnXOiet0HYdgcZ9AWWM1hUcGPZxtvT0GFWOliEuyASN7n0PuNbUQEOFjPcItyNRF31fFK2woPK/KSKDNvFYJRb/f4w1TwYqYHugiuVKo
Y6Fv4FlZrBqH76IOGa9iQSkWCUHIdymcKAxZc52cIt3Belm7ZGRY18gLyYZw19IrRJm9SY51wy3RPSindgGsAV3jdrhnruI0m7IrmxJYip7o5Pm5mQtpigAf7P0IgOLdrzZH+k9RGJnAKGTaO/fjX9Oqmk7tkhaZ
FzUDd9xwZZA/TrKcvvOh/NRMk5Y+H53zUp6pgxWYgfvTOL5SU6agxzgJ6DItcYfABD9RAy8xwwnAccE4FYaVyW2lMcpXUsLlPewh6tVjevkIkkDuPXyniTgcyDplbhVqPd07fgFQZUiRy/v7peECBdoyhl09F5ZH
SQAKrt7f+v4NnK3DaZeUlyyVhRIEJkrZpuGcr7rrlwULPbufJjf5KB/N1k4Nm95XnTrOGcRxoZrOaypNTDgZo+GSJyz3RBRDMlnKFWZ/SmY5AvzWOBb4dc9ngXt8WSHXdH4is1PoFEnOOp3nLTs2TKhqEjqUKntO
rqN03HJjQuS/Y9ARH/987Mq0fUP7hYdHIndJKat7UiEpe5ahWvuKlmDBZid56SEU4lF8Uq8Op5vvTyB8N3X3/IIounHv3A1XR++i0XYx+AFXU4hGxSNY+DiR/jjxCmlYQoHrrtoG5+MwsuWIiyiMuwRMNeZNVMO1
2wic52uGN4CNaEUt7gT78IyHeBYWgKsWPg7n+fUS0H51WgaLI0hSy83c26t6Zy0UhfDc5afeButY4ljH/CV14WAID/Fz6vSdh7qV3k9lanH5qwrtsqjFnPSQcRypirJ384Ydr8flt1P950kwNFVniEycG3AnFJC6
aqrsXV6Uf5cqBFkDCd/FF8LGKCcjZNzFIbVgM8HHsj/sggAUI6rxjewLF0A9OCyjMCX0vfTHgHrivAjOtLZqxXcndhk1t7EOySb3FVv/N6QVmYRcKm02vxzbPA9cQzr7vUjxQ0lXPodu42IxY7UdHyv6HDUSNX6X
/+yvYIThrRmBA+GPLJGMMP/C2xhSoqrwWeU25cLK8w3SKsXBqhE/4GJ8a/egK1RoKxPCf+9WzvglS0q6WV6LohgLu3Fk6nLH6d7GcFXJPHDT0g4L8XKXdlMkl8sExMS5YCHs9rsINLNW8CGkeRiFUFpzCaR6Zhov
BXMWgsL8Y3VwxLXPxNwajXCNbufOVccSwkrzFo3GLHKuChnKkGTDpX/pWh6KGBSkYrkTj/vaEmwPRR52tlqELqHH16B+JOLpOzqcREXpm1DW8XL5XUvPBO7vr8fi+7efBI1xEI5crbt//pnx5jKBIXqvQ/icNhm/
woc40CpAqjS31ejw8ZNOcZDYS8sacb6cp/ydmL2JQmIhd1zZLh1Ot13mXpBlliE9q+KXLxefnjDYp9TKtrHcxFZv3ZvTZaA5FSEfokRy4Ht2r/8DRqwSj+eUD5suZhLiboG4u7nyHykyUoNdqaP8+hHZV38T3Dx5
Oop+puom9Ns1ywGiC/L9yY32LgdoAoeeXxickHmaq6u8uf6wd+UX5pePqzt7KMVGRWgID84EYvLuZYd8q64PLn1bUlrYrHCg2pXu8VM55COCMD66iYMbnxNgpUo7jl4FxaNo9yfILau0SmWmtoxkVD2IcAEFaJsj
tMEdxXD000SeFvgr4QSL6m7JvannHhj1wZ6DeN6YKkso70LP30cE4JR0Lsx+jcevA4LoQlXQGZA4Oazs9S6EY0TX2NJG7r+yccaajmud1GEtBsaZMVFdpzaKsVo2V2byMV99dj9m1Y/UgNTp6TdG1LYt4QTwaF0a
ZCWcAuQ5OaL7Jq8SJxdU0OYhYQ2AASI1amAYq52HOy3/1DDwBgfeiHSO9Ctqb1gXbf7vZ7D1+qQynf7GZijR3aomfDuzYWyuBloYrAlhLPlcQ6ufY2hko9zGeiA8YQDKxmvrK/opLTCZDWWCYv4v7laULXGHfYs8
vyTEBc4CpLs30qj3rDgmlZfColvilDv3lhu2tSV77MF23owRZFv2hDsz0agqcDf3elvHG7lqvRVU2ZgYV96nQouE5a4oJf5eKnuLSaQdRxlQlT3XtkKtMwFzVwNvgyoVNpfrWa6Y3KPIB0f+qDUxTX6JkcG3zZi2
5oJorM0Qn2Hs/NESUnMRYtXr4dXkrwF5YMvXGkTMyNesspvDCqoiFeH5M+7+C4wvXSAVzbXokxijqL1o0eKm99fD8Wpbf2oEnESVCji4u8tr8lqiZkT0wCx6v+naIbhqh23GUjam9O7dIQIYCwqKFNWpQ36chiVn
ipBXjq9Mx483aJUz37Vb6b19QD0uKG2bvmTFW5H0naQfZFk9F7PTBxD4/+qsvy5QD2mHuF6CWioDNu53ViIdAb32q1eKdcp4T7eOuKOK+JyxVd0O9ZboGH3ykij1eW4k/oIjWpSXiJLVR8dW5puyLgQzxnM+sUBM
8FD2zSdFcwgzXvH32vT3/U7zorrdfAd4qnqpkSOlh2P04PXDCroeVa7EgfJk7Ir8ji8N7Pqa+MrdYxvxyFYaCURwSOju0cdQm8ltweX0AaEOcbKiMkmACxQFC0NTUs6kyVAu8KwEUk+1c0sSZb5UixQvLbTzYTXN
ob9ic4aePyYSO/HOk/we2u+Fhey6KW4NS7f58HOT1T415hrmZEQesVoepKaJMtRGRBLOJ48IlkOqWmOuOUpajOp7CywUyVcVbAT2LuaFhp+HEgFVZAThpOi1O0nKUc9IrYyY33zUvEOparT+wFGO5OT7/OFXxiHs
3BFrdzO9R54cVkVcueU84ojY8Bx253rUlikUDTPu6p3XdO3+A7TjDL4jT+7AL1Io5rB7R9gB375uNIznZMMCJy0B6i6j2Kvs4na0s8ujXuCsamysgOGvh3NkAboGQwtkAY1KzAjV5IJi2Udd9XsuuF9I0zU+Hkav
xBOXmI3IeYcUGxnS5hRGoQfxUSoJZxt1tUK5jIWr4N0DvJCvb06+n+vo+8m3IM1tAC4s4XvtLBFpFK1x8SyKNj2eKfHrXEZWLg8GDSU+BK4uORbdTpnGPhqU49Rcc4y82+StD/X8C+Ol42vGIw3zhnLOUpI3UzIc
Z/NDV8U00+YM7rQDo7WR0D1mugOQ+DWbW8kngtbPtJqyGulOXjLUJo5cwoICVZuovCk5c28//ZySgfzdmmtkdmr6NdgRnZSyrdBMxNiq13XswtzmFrBVUM7RbkrVSbaS4DaCAbK+jJs3LiIwv1ORu1u0kyT7qxPi
zzxBnnYcNVgrdNzdEE/3rREztZR3vdnb0ARjfOWsbuJWqV9ZRCD6H4dzdRN6N0oneqZLYuPGl6JK/Ntqo5HgiccCTcgTWhdzFeoUkkKHw1VNwh0hzhI7ATV+1mRWIN5GuQ4/O+Qu5XxNX5lbAFnqj206P7kIc1oO
jfrW+I2FHp6nflezO2cHAA3f9P2iLwz1iLMFcgy419l9FzAfZL9fTjLk7dKCz24r++1P19EW0mszMrbkz0FeDJoF6xrnsuiLs690lrTIkbZEGnSHFk6xwPc7VPbwNTzbODiT030h/V5njtiTX/1ByXhNMzqpzTno
N609igMZvP0S64uWx8/tqiKLeQQSlhX6kGfaHLmudgKsdqXJjaCT34o6ZGZg2TpBNBbWNse+2mXpL0m8OHek4UxQd0jNGALcrO4nKQ+7CMhiT0xZWmjX33cn9W61Rq+fmINKFjuNAox7ROb4dY/iqD1XljTWrGkU
qSzwYOi5w+c2c5OMyo1E1c9Zv3SA8up7P10lLTdeofqibaaXl3OaXSXosgslWAl/8AhrYIcR1V7BuDbXfVViT7i490saSf7orRdGI4uUsA3ymSK+Ph8y6bVpQRmABCbLxrxsINPbqjCRsy45Vs20pHuymYmI3ekE
XD0PBmkUbBBskpnzE//HRMtqYZDayirLwMb3Yo3kZjfTsoVyx9LaK1w+sL5p5e09V1s9AOgql7/Y0PlENVz1zTAnDFgQkImev2THBiEZGZ+ZJ4rRmDFFC7VujVi6B/l9NGuACsCor7fGRlU6dgOhoawJag6UU0Oe
HXhoqa7DofvIayquQ6qzktPv63jITZso2tCkMwrV0Vb/TIKZvfcPfsDbmSeCPQ9l6c5+TL6+yG2q/db7+1Mnlt6MEthyQUKZqyjmzJBHR9Tq29H79Fqr1Xg+WvhvO/7tOu4ayCjF+cYreKGLCJo/Wk3qvWW1jm29
PiluzUq3HxtDN9STzFYZ6ETl6JqS0y4v6FuQysrapEXe3H4qRvhR6btLHQuN+o3ztyMDB0WU0LRAPkXoBiu/b6Z+2F3RdbwnxkCUgyN/LJSf0+Fg/JCHs8d67XBqkqp2qpf0/zbvPYBq8eMT2geNHLeEup6UCSgC
hyUpYYMDWKl1DlAmjC6cF/CnSJHIT2ENiDBvhCbo50KB61YUCYWZ7k3d/iMI/wz5wUZTr3qPDOUlChcINwI9vUD9c3tfMdaEEWVmBZfqvo40Z96z/Sa96FuIYDrG8x70o+7t9xjf7ozpARhW3FmjsfDCO24gcSQS
/2k8pLFqD0NMiZoIMjm1gB92f/BXDrY9PLCrq8B/l9LeCV6nQfW8lHYYdyRGZeoEbTI+Xvlng2TRV6tVfMi0+IhqWYxuaVlUdIV/QwzTIBb/bgeJCjjKJsfH5Xri80SVhT2F6BLcO1WMfn2QPj+dCqkSiEVNTKfm
FaXPZ5jPZgcm7SeSFQzYrfzShACXgk+O15LHy1xlViyKmMRtWByrgM98Fr7qkrbe/WAffLPMQZfuyntOyWoAUS8bQFHOvkGoIRd7Fob6AUZ1JJtuHXpQ7lVXATB1fFCHdtlKwfgT190d0D837+8Tp5/B0ZI+Zdrw
E5H1YWDMcuCn46vr4VFRGTYOJh82Wt968/ip5rOY7rGCFm7iaAa2CmHkXHwNA4Cdq6t3O2xv4dogoI4WLn1sSQUzaAOAetMMj0TScjUQWQyFCJ+13MASS8vuRWwTUv5jdB5i6cqtT0NnnAknez6SKNeZSzAj/qFd
+YH3S6Vm0sLTMeUGayOvJF5cznZesWOvQfCi7cSS2UzmnIGxZpIsXtKilg+39TVShgWFMuAqY/eWOTzjG98eY1Rv1VgnrzwGGL45E7JbpGnT4IOHLIPU6k4hjofZfHJVSPaBaP98D5XwVdFPy4ooPR9sGMjp5X9e
P1G5OThNCqQPTaF543UrMrg0aubBsCPV96bWq0Vb3HQGbiqdUZ3s2ZcIJEvwZy2jBD088CXqmpAbj0gmxjqVdywqP6zVvd8YxYYtEFtmZOHZmb5MnSlVlVBpshRjDccpVnEMyklW/tYYKaXlEpb96GyuFR8ee6ic
EJtgrgIVcRTYoCpvLRedQgnveH7nnJdxDGenPyazw3cn8xDGDjZ5/a/6oYUB4/pGSRroZUxrNjnJiUhjijzWDEvhbPq0krRcxyaYTO5ZwrL/YPpsEGp45/5DiDY7p3/CXy1HkFJkVv4cBelksw4PU+ucV603XrdO
mm081INcD9H0jv0v0xV8gveY6R16yVDDzjkHlih8o4GL8SyGXEAOpkw8PfkHXUSzM31knhsae3rFpS/uopR8DYP9iCMe+Ek5AhStk7LQ2qNzE820Ntocab3nKlpqVeMjq+iqdJkYw+7e8yPlY1+IasY5ESjFdjzb
s/fGFPuM9RBACZzNzT38I+A3L4U/H/PyKH2ILI78MpVa/+AnZyeq745PkK9vl8SrjlweGlrTYsrJ43UZFs/1qoN28LCy1SBiqQ+Xfz+hLLeOTprVuZzX5P0hAptxd8vD3lvltF5PrKiKuR2HE6tIwMp7jqPqJrOf
QA6IPrY+DtTz/vQqS8X/jwTpL7JhvQc2I6GvAxHFRVVsg4RKzA4MZEkTGeFFtvRW3SPDYPmk8pTyTz4Guf90zzbV+0C0hd7n7al8xr+3rw9yAzhH32uH8ykW85u0aCvw26xZTmRd3aH5xzFIRZRXJppfegZ3ptta
r5JReq5nh5pTbGmWnRN6u4TO+vKsIYyRe1XHXaqwJk120KM6dRPZ2a4Uliul23d+oKOJAcvd1sKLn2ceBPt4L9js6mhYpZYasgrLNNbRRQ4Wae/ddcHaPQKMRyHhx3Fb7cHbkO2vbB27wjwk+HcKxCw06LAVJxVG
44wv/lAX9Mbjd9WENmZVjg+ZfHbIYos3ILJitw1aHp5cUW9Dd21AU314Fg7nhOL63yEU27O957hbNuxhnGUmUINyFH56480Xe/ezOfUWBOUtMvDq1/55yO8Xfe6hknQ7uPolWg5PCf5vummKmtaZa1CIe97vzr+y
nMtyRpAtTigl1BqOekZZCm+8EWlqiTKbWQfnGgcrTgp9Apek1aW5KxSN8GjLyy1JP9J0UGiU4cVE/cN5oR6ve5wxVFw5pmEBoHZ+MICnfaJMZfRxLHRQDhw4KQ3XFwGd+CTaLXXxvYoFfhSOKmsoGc3tgznYSIZ/
Yt1XFPkqQjSoZvp6pKgCggepoURMMP/Iw2XtvbzN11SsTCQCmEb0L/e/JglNye3m73I8MJFnToepFKNSXNvSuggtzYaFsBlBRo6Mr2lK9lo8WOytW5tFrir25VMfyfbHyaYa046L1+sRj+K85/iZDyZh+z5joabp
uNZ5rHbXan7HLARxrjgrej8z+312ldOfiwTUDM/R+7dLVC5QA3tXmvG5rLvpVmmFiE7SRf84gMa6zG5d41K+VUkatAWBhXtY//fSWjmdSROakwSDRR0twDULyvSCZ1cKgxQS+k3hHAk3Z+szOcos3aLtCsW+9uVi
PvLhJZ+xR/BIhw+a192apArjJh61PvNEc0GsZD2Oi4KX2BrrQmcLuJs5bL1eBw5To1UxVsncbdbNnenTqqOfMT3E657IzFxMk27TscpScnoxHUYQrXNZ86NdQVOMjqMdFJIjScLH683WZVHZpagqff9wkaVVCV9N
aoFVm3rvtoPdE842Fj4uzutmpZisjKm+J+6H4yqwEsVg56BT8Wf6or45g9e78YB5KNqbJVnm82ThPsFZaZiMK39G89mcm/dahpag3602l7ehk0sLLpZiU1CqHPQRDWB+aqAa1uGqCw0nst1D8DuvdNyHjr4mu8mc
OyPYOpZDPcxQENtuXoDTDivPdn430QgwyzUoxuLGUao1lOyYj5klQvqMjavr/S4KY3gp50SbjyUjyI5aVdKgIFZdmM+75Gz2LzusmHtWWjlZen2gtr71+elepXzK4yT8OUbQ2jE3izi2fFwr/RiHPG067JAByI5i
IABTSuFPZDTS25mesGoOhVORytXTrpT0MshfIkK4nZpmVY/G5/8pA+sf8qtjtz22ONP6Qf5ElOlyuvgw+SUfZFxuBVYlz1IL7kTpW4osJ7jDWFTt5vInn5VKa0TyugT4cg33iYXH2CEnxVSZqBBFQkt7ioSNVkiH
tjxOgVo1Ud/v9SrquDU/2ugzr4ZVIakN5tHXMu+9eAXQ4gu1HUs2XpyO997wxlQ24tEfKidGrJ8i77R+vQ6qHHj7z+jQ1s9sffFiXAinAPMEEdXC2SpyCJiZVVK/LPpdQIOU7cr/GdD2I0I++u0UL+5xp2Q55Se2
zQpVd3w4oEtb8W6Ft/I4WcujwCzl2V+JkcHHTmXz6GuS9NqCRUfEP1R4HavVJdKg3kn81plP5wMXsCXmRhe5PabDZmzBpZBaEGOi0x5AF/N0K1SZbvUvIAlRuanBwaOOdZ3Tzjn5SfW19lMQk/6QQUPrL6bGU9gg
TH/ZqCojt1Sa+ro535M1qk6JE39qRtDcBlQlEyT9JGr5PsDndBH1KG0kcBadzNEcWSgJDABrz7x7W6byorgVkrRcC2Ej5QIsRGzdr/xUqmRua/pD8PySMvXbRIrPCRnNqVee4fD8YvAhZjn5fToCR8IXFuKnlTaZ
mNqCp8kIwkNLsgN/6SVxP98HBAZ37Jlm95b0w2y5zsKSPcd54ksUPtLnroUZjzGitU4G9gnYmKhM7c4HVy9Th0hiZpa7mJk4QzSwkkEN1TLN1YJ2Y27a7prnaR0wE5hiXnKI4pt1fsSPu6Li1UP7jGt747lzS8bT
yHlQNmuBfHhSpa1IapX0SepatyPXlvCMQ2Z94zKhTFTGQkNrNg3QIsVJuBTszFaxVz7sACYht5rdkQDPjxHokslW/CLi3HdFbZzpKUwPjn6/BHpaVtO4qhWNMQLrRyfYmF5pvbjsxb8sbwL/ULgHyigZf71FDe2m
IXGzEk6QfqrEePmq6BQ169b28izMTRLPM8unNh3DSZS1qqMvsUG+ABdZGbyfBk8VIfdUD3+LuYXBKJs9220QEHKhmWOGxOdjgokmaPXsjiFIYCX9+WjKZAo8Kvbv8PwTpeyn7d7M10dtbYE2HsqMjMolpZHHKV2l
LhSM0+4WlhF+XKsLrrDs3aTY1RSw7vBBsILY3LyyphI4tMqbr97A4Vi5w7vPqv1CaR7EAGeB+5JiM77WuoYLNvG01wh5+mknd/xWpU6sy1RreiGWNYFDudrzOHuROed1BonHAimOoMTMMIEzYL5dqSxgRRScg8Os
4s41CPnVQdDlxj8IIFLO3hwSzr5zpUgPCJrZDa3j5qU2w1gDs3jv1DgYkPXNXxvtyUUxmwupvONylBJ0sIOWylIRe1i72vy/K9NcdEXqmI1jKkVa3V2UdXdL4Jt6rK46gjtiXFbrZRf/uEDEraE1zCP1xX6g/8fL
+KTC+pEKUn4lC3JARxkPpe+pMvAMr2U2l7A+MkxXTYLpnVb6AT76Vo4z3TzuHxgRO4X/7yoHj9noELal5T1iKngIbwwwWfezY9aGM1emKXM6OMj3zr994Gnx9ROUXaljPxXfkfWA4gCjmagOZNsUr8rJaE/w5n0R
Yp7V7LzK8bbBHeEqkqSxSyu0aVYmCKt3Sr9dKrjqKOh033A1CXXlK3Lh1RExrpu80ssW/IyX2B3cAnNPBBbrT5bdyqjTqa06zOYYTNBAY4o9Xf5WX3WLOdQuYCvZhtzwVFqX+4vpCdq4XOhCisQCuGxTCXyz9b7c
Fl16wPK6P2fs4pB0i351q755vzlK1eXUQmHC1pWp/OU639SKph8befSQz4qSeayPmawveuY6TAwfpsunTw0GSRXFQcr1QuHe0slzSeFTEqKL0MEm/Cvnhy5Y1LDECFi98brPx+AlmKUeO/y8NFYxgR65s1dHMW0T
A/TZQfZtVp/wo2T3vtMdM8w+QVnBL0zHmyAYPOTuMgL1f7ZSjA+d31adRWjm+8a0qocLUq1/E0Cs0lEoww417c1puJeKDW95oMdjDwlLzOu97yRqdWaNR2fABekBecjiYDNjf5A//Sf80fgyq1QU6bBqiFzQG815
c5mhnB3KR7GsG2VW+AKFk5ShJ64h7etKXZ4pracBHS+Q8NlMDTCgGnIBbcLVM4WQqFxbs3c1AHN6y/05VsBEYNuJC/SetwupAvRaRDWdZJHgOGN+h/G7jckH4S/XTEfX3P27OxofFgLcOG6OclflH49He5N+eeSu
M7zykuw5zp6jJJh9ee3mLWcD0u3fIfav26Rc6H97IR1xsO6XhPBd8q/HXmHPj6wGVICYrj3lsBJ4S1uLfTpddBcYHm7bqtBXNpqTnaMbzmyoKo8IsinI3X0sPlW3SZj8ee9Zz6AMbnXaTQ4MqNa5AuAEa42brb7f
uQj8Ig23EaYuMCszuWoRADff/dbJ6tmpgdXBQ2vocHPUrScjfu7D8cJIxi/3Kn4SxHKO5VaihkL8C5Ruv1O9xX1dsBMpbmXd42FBFQNgpsWXNUlEeS0Odyls02Ro8Aj2ajbsem5Nhb7qBQuH6d074lHE7ov8VqE0
RMYwaL8OjchSgVrUFb31PBIfc9AcdJVmJgGq5deZE8UOAbEa8hPVf8loTg4S0OPUUfg+qTXUNACa0UoV8jGrLJ1HuffOawCYs+gfG4As89NxpczVPZn68vUWiyi7UQVIap2SUeorF2bM80nXBaRNYbjTYtp/MZ1D
eLTg2Wv48s3xDOfOisELhIzUTu8/wycW4dnfr3aj+zl9iDMPG83eRst7QAn7oKI3nOiYPckezS3Arly1dlib6XX+ij7fs3qTQjT7s4ae119cdA7PK470FIJLeEEqa1rlyrh1C2qz5BSDdcnO4sc7tOp/QJk2q3UT
sD2v5GkgasknJFg1BAmlNWRAcwQvjJKEqRTC7OFxPdln3QzG/TRpoBM2DbpOOEgxNEwXQ+ZBRKoSUFRh4H0iH/NHjIghfMXhEmis/A6u1YSVIwutdjr3GXjcV9a738jNE+VZRseG4VxZYYYrH4eoRcTYSVK3BKNx
iBu6fTJ9tbb5J5ctFKMKDhSrHPNJlIKM+cZRqWr4boVkEPGgtSmGIfyHKHzyRMG82dK6fj4qIj0KfOPeMaj63G/glboEAh2NQomUg+MgPZB3ehiuPIlsIJOZSK6xpcOGPwtMr4mdT9JvBL87B2lAU8NRgVYEvhWR
H2QoGNnZzWKKSlHoPL/qX5HLvOtwuxqFTpZdrQJUuggT0MKV3VTb3WFTuIkqHlsYRk5+FkMh7kZzl+K7IcVatpKBzNdKSBHsiPbMIh3Gi7nB2J3IkBkew0sOHvwtQgeCeMXFK22fPMszS4TAHw9UWRDAI+0Uh7fE
43Tt4aUAFz1yLvtNkp2TqcC3k0mBTa5cOFnGmCJpqsskZwCBEGT43vBCrQAh4Sb1OyoML6ooG1dFBkbi/zNCxExGJYLwPiORwwhtU8YDqSDjw4G49nJlZrmR6DV4y5eRDOv92vvBgnW/6m1IlSfkOR3o24qACUL2
MEDwQ34N+KvhQdsR/YkrCbYRkwRDfgwaK77EvM0vuawA2mSv46zUJyhax7PqIIML2kcYxEkVou0ABkd4BT6jC/RA0s8hDOYSQwlpwQdtisrYv20Ha98Mxb9GtSGddUnJvzMDgjQvdpfKzWpUK1niRJJHVzLPjaM3
qL4hngpEe/umyocuFB0V0mDDW7iKkY4ObcUzDttifqnZG5Ma4pvLOgEd60WYMFCCCiXUiaWUkaU+HfqFGHyPdKPY1F6khpJisygaMYu3Kioa9atrlgaztp4ziU5lWs1ZzmFwWpXcZ0Eo+ZFdynRZUWcZEzFdO7h4
2UVITpqUFiYU+nUnx7nzutexjXu0r8gyRcSqb6aAE8AwMFafgkD8WA/+Y05NkvwKbNTdvxbcvINT5X4fAPCOLfDEFRGg+WU5nCv3pOrkqq5Y1TSr2jVi0nRoxYIhchxmNSX2dThtMpLsIsdqXd3ltN8lbLsYBSYV
HnU+1R8GAn1gLLSyHUl9qrlvB+mCgAZzf1M0ItyuQDRNm2WLnH59YnAO7K0+UqoD6MDETH5DHtyGoS1uYeCo1q5PoY1Q/DuwSRqBdncHRFJV0OremDlbYQweOwqGsAzYXMcuMUiG4lYwxK2narWx5E58mh/bFFIC
aWyv2VSbhgopf0Oi9J8aHRipYWaNXvLkqHYPWaMCipOX8D8x+F6E5JpANDaQjBKIaAP545koliqv7i6CUaFyaJHuXufO7D8DyZ/GNsqlGEkniBeEY5szZXSmembnm+np58B/lZaO4ib4cE/G3gjEZVBynq+F/DV0
alFz3mYFO0XdJXHbMmD26115G8FkYpWJ81kyfTFhsOxLMW2b3HqbABRlA75H9u6s14UDVxGEZOGg48o6wEKW1EYuFWKuSy/a6EvrrmNnej0peD+53jCnrKV2cyQzdFlRJ9CFjrzifEnA9JMipcwXqT4ymSqxxvni
y4hDfU0UpGHAyrhFp4E62jKUM4vPijzmxIqc8su8UMUFrIf2PMStRwMXta5D2tuieiD3ZM8S/njDyH++Ih/PTQYAoYceYb2sEzRoBAoUn59RlzBu3Hj43GRKKBGiKJtj7+EH9rpcxw7WLVm4cnUmVmbv+xYUtGAz
Nbnscxsxt9cHmMiCt5kvAehMXyDZ8sypWDVvtu0nTVVaWqK1u4VgabKmuTsXhNxsYhcI8FakhZEkpG1Y5a18YjhHSuQNSRCslREXZdSfux6AaagSwv1xL+9V2F3AfrFbYgvG2LqYrqBM61hVSXI7sZwHmbK/xl+H
I5c53srqsgYCtYPU2SBX2rMkDc4/4jyi1lpkK6S3nJaPsqo4AAen2+Cl6FP+OSLUlUFg3H5/Zw29K0m8pNqYedWyhv9kgZoVsarbFwHtDpbiDKbGuQ0i1IcGdlJPStyklookSIKY+ihVb5HVYHNL+tjK4qIkxB/u
KLtqOWEeAYQYY/MuEpRnLj6G5aOVngpTwGDv4WjzxrXcUplsh0Ezeyp3KO0st03YcUm4wf4RZhx0BMxHoRkPaywtL5atIM1RPnpGUKC93lUCVqg4ohJFsiuTJSN3UkXevKvhcJctKnXcC1X4ukEcfXWuAsDBlAt6
mm97WMBTF08V4Pq7qca/nXR8yFBeq6kYzRrEUHx1j7qJJqUjNoxfAtTkczzV8JAa1h+vfg5VLGElVQAQiu/vTU4n55yxoANMyuWXRbFnkmzKhP68j+6/ST0m3mmQ8ti3SQsiQmSpB+Bt12h0pskMyatJ5c24Vc4K
qRu/k1q9vQ6pXnF9pcokZ6Zq8LWy4kQvXQz3G3CpDujp6vFl0OM6KL3V0EA4iTiFjZbFlujgzG5tq1VHX6WBkrho6Ju3qXuwPjU9pKdwKTLgiNjiS5o54mEc56OqhSxprFNB6El0VnSN4+PuQVkVpUmkjQ3qtWl8
I9FXf8hJ1e3EiYZbF4QLw0jayVBFVY54ri9qdcucc225qG8q86kpIus2QBMH/lqblrvcT9gC38b7ph/+C8GB7g2B+Uc0lZq0tCAex6L6fxKeeZZVGnp+ErVry5W3l/eiXTnFPCRHGLomHY8xG1rx2lUuc7CesnVK
kRyoYwTupjnXcOw5f+ebXqRQ/Yo/pJ1oqP2uWWRNcVAee9577OW/XhQpjTwnjj51I/M5vB9kG0fnZqJOBMrbzQdjaoEC4qHuPdE5n4X+vphCSVJCVkYQHA1a0fy1W8P/fP0lYtwqki4YhwwjN+tAs7pzridUOFzo
MYPysaInzvIpp3ZiAvXtKiZswBmJZlWbezoLN4Z8ds2dXjE6E3Xp0KObOvdvh0R7W7OtY+cQQ2b9IK1K38Or0w4vFAErr+MJ+b0NxxxSW4hc8jDCez330lK5br5TW7jHTlKEpoU/i0EXcEPUdjPUdEkwxLgf6Sq6
27MubhFjcYKP9JIJPQUJM58Fxpd9lPJM8mWqYfGUoyPtOJ5RSk3wXZybkYlTprMWYnvAif0ehBOsMqSPiElBL/DMjyM2Lxdpk+f/WKHgfXW/d2MYp7nI+OsoQUIgUlDiZl+eE9Dy1ff4Rg8FYhgCdZIN+I8mYAHH
/nVSoM5Q4W6/RnoOvkxKyAUiDnbETlpygjOcPLJIVBUR90rem9NksHa/fI9zeN3IHEkJ14Ym/bD+27DSESJ4Gw9U3KYZa4qHh5Iw99l1URuVylTqdjhvstYHz9aVDBN/jvMfXZCMHh33mMtYgGDCf/G4QfYXcRml
rk62h/X7BVBydu5k10+cVoah4SfJOz7KBGjwiTu0izLWEKi4S/wLIjUsKYwGRayUWBFvmo6wEa4FUGb2+Rrpf/QSjQUOM5n5QuKaIye0LpJtnius7UlLap0Kj+VKRXo4UzeRhaf0XBrCL6IjQ2kqEbBzX0CUPc46
nKaEAVSNKmgEA7buSEwM7LueUMXFN6wu2lbApXQ51HVT/nnMk0L1AeqXgE1v228q3SyEsEuE/5hRwyXVix2sS1WR/rvdUNS48yu0/5N0j5cOu40iMgkr81gDyLnN8R8gy0wlMk6SBJNUiZuvhUHlIufObwx7PSEe
LyaEkwFxv+2DspNBwZrJv7mok3cZt06TgExaklEnfU0jgxHv7a5Zt7o/Rt8kczS/Lnt/ScgEHnim+oETTbarp4myJoPgMFYXN+nE7ue++MMpRR6cJTMTIuNmf0Aop8P1KN2U6HubBmulmTmzNNlNQkHGodAlRBvE
4T0359E/ESechnwiE7FjbfG8Ks4XpqkgF7Rh50V5AxmkHujuIAVugg4guEGdyjbxNJ9B+prDVl/1rCyRp0tK3iyX0Q+O7fjv322a+BI/t64LXDz8hYf2I150dZC7n6z5R1lcc0zzm4zXKgO6O5CJX1e4kAmKeIqo
4sKUcaHHYRUu2Nqpt7m9MPtPjMdJJrJ1cNw3gVVke8RZX7fzDSu1Cv5uBhXu494xgxn7Edr004pKtgYKeUUrxGb5hmxJV4ARo1yq9en5DaiEub8hCaDL26DWnWWxkR3cr5z0w/EPSNnhZFLmGlbKTFTJjU/+H0BY
XnN7rbgSZM6gHhyxW6kxK0Js+IrOjiqbl+u/l8gqJw2YzuO5lcZx/EvvyRReJAvNeJttd251FQ3ls9JADyPW/Ng/7JGPhW2I70k2bv8s8+/3y3gXW5JjMQwhaI5wWnFmrasosYGM0efdMj7qrwNjY84UM6guP6iN
s0XlIomEkfobD2O32IHalyyBq5PtxTpEiBZvft7Uu7tzt8+X/oxLylgtI4H5xsA5BxsvEzWRbyyyyS3adXRglNjVEKQ1mexhy8jaSWZJbkoNi9ZDj7ZXAkZC5PZ5iwBNmgDTsAdolS4/BbTnZ0kmUYgOmvF5/1RQ
gGMQ+RMhFPYpleBzpTc82LAkT59NkZ1/CMY7VI7HbC+LhRTdigi0szGrQOlv2GloXqRQPRo+PryG5ppuqIVlVGB7G3PVTBlRoq1PBEBQ468uqBNGu1my8qdx8cZHFGbbzqW9I78xpLhFlbTLLQCwJiH9DreQrF9N
Pk5wo4c92YED3Bg6VvM4SQnVPYmrSPVvh+CGWh8lF5ntkVUynSaqfONY010Bh9tgerdHCHt9edbQrcjpjUz87EVuxPHWWOLUdAvpzFT0iyMG0Qxe9pq5eVcP5imPHCF2pF7CnliCtGLSmJtIUherVmRlZE1PjiQM
D4VE83KVXZhaPnoTfcE1srNGWi9L0iVFyThDC3k994GzA/UNlrh3x3Ix7zq+SxA+XUeiVlGfkHHIvaRg00gy1ky51QdNNXkbeQXUCPaVhhvcL2kY+TEDkg6zKKTZqaQLoNKQVfT7iNtjkXRhnLOfkb+rX8D5NA9C
schNgOjtG5xYxm5MpiL1xeRgw/RajCOI5awKTysyApcOGxxwEGHjSlcRmHGJ+psao3pftw2NhfYWC9N198wyDYWIaMBa7QUYiPAMMj1QzKqa7ced8VQpgstN4NcHkSExi24ET2tM9QdHQmdGJIhDtycFRTmvvu9p
NEb+I+Vg0vWFbLOdKLwOLE5VgFR/pO++htu92TmXYOpnwcenLOYcbRjGGor7ZX3jNcTQ7gn5rZu/cv3lN4dYepiwU0UM/Q4OXZ1rvMGUEz/UDRjvWWR+/TipXmrGNzFngW0q6NRCRZTWuoErrcoc9IDR9VfcuUxb
z+Tm9ZW/4zhjXcvuxFRzU77F8f8caOZojzJfwlEK/KNMawyI5k5IbrekvVAGlfHUI66tgz2pNr+RjIF10N63AXMGLxOzY+bCGEcko5TigyTlyJFLODR4gUwRwCAK7kglUo+sAewQHcPqkz+EpKqA8U7j84i8sAET
H6yyIgXfwm+gKlcBulMcrwbP9XyUVpfkovFJ8ImWHxC2x05V1uJVVHajjR3jW5q4O+DFJT6M1uzjupW/GeHmBBSinz+NrvCaww3ZAKI1Trm7O4fe/jELdu5FTJlijQhYXq0KeX1OBNM1Y3huIdXrwTrx6YYMVdrq
LSCYHq91Pv7KT4KqsowUfCsS1PgrqVazENs4Lku12UpRVw9ki0V28i37ECEAa/QoxVhEVAoKNz+VfCEBsHYiEE7lcgAYPd81I3hDNE2GmZMKv/9yjAXUDPeVJmjNfFxWsTfUSY7T4QQ9CpKDYMS6UKH3PtoGo9gt
PWeblqPMVCE2P/mAfEhVX9b0W9sPuL+JIdq/NErOUznggIJMCAI8kr1v8U3DN0euFtxM8GlmzyA7Me+beV+sKdbHptKULC37Ci7zAE3TJf5A5TG7Tg3z92jDMrbXbCTxTtC/k/Xvi8LJ5RZAgwb+Zerwb9xEkoAZ
CCZ9onJzmqPFnEKBGCxJ/Y0vtZA88nnhLJzVZcz+wNnNrCnpUR4uwLIJT5wlrUKx/kWRV+ek1WSlPZ8OLOx3SN+N8WUms1otpaw2POu3N1qRaWEaLn/wpoR2B2rooTdRToY09Ej4DvGndmgcWcWwV4QwNZgoZMu2
7AJfi5zCSYeMkfTOOhS1bbVD/guSyvctbuQAbx6wAkm7POPskEygjtlZYPaGx98dTPYZKopYQ8pc39zsqaxX596M3213TLupqPThkk96CsETI3UbV9OyeXFvcdlKWpWd89bCTvKlHAGEXalWDRvMkEzCtZYr/Dvw
MjXn5X5JwRLQFhcJOBm6+V+g9wnj8moOc87niGnA4IzpboxqY78xxi7fsYTdTzfYv3QtInIk813H1Toe3nkziYwuEuJI3sESNnvuXvy3s1DXwRRwGDAyFcf3gHMNaNC8JS5oEs8Au42Nn1y5Jy3NbXktyNrkd6ys
y+KtwsrHHdPI8cdptpg6RdmfyRKV3Rg0YX8xHDcL2RKvNdk8kCaNp1HKLNM/XAiYafCi7HlJyhJmzJs7Jz01bbGlXt2/bAip6UvQP6BtJbS03+VrepXCXc474jPbb8WbzbwSHAHNV5Mbl2dG6iE928/aSy3Ew3rr
kP/t1VBevFsx8qEXg1OPsZrkx7UXo7r38wJDxW8VwsZ14lXIULhHz9vdoTLCIPnLeLdAN6XzXj59GtzvPKLO+4jBh7sr+966KZpUlscbbvf76+mQ1H9MzVIHQjtZrF313px4Su1ByOUxFOI4MkoNGgJPdtfVCs4s
BzXf21RH5/9w1viq/D/RelZlBipbjeCpGvJOqez9wy0nd0xiULdnce6sUchQkyz9xOLrDGlK3qki57znMF68+DJiAbHPIRhHEZLMIwBTf6IRwo8PSb84YqvzDWd5Ab8F7egEicY8TMWkMV64dT9vOFCyha/Q6V9/
cV+X5RZVSuF1hAFNXHHFS0FgdpFQSD/pJHYaL7YC7uMCqciplBH3t296jFcAkcjMfPDTqY86JqPdy38zZyLdFB0abdiPWIkID7/vhj5+FKCtkzVtzK9hYpbkZxxe+DC2VfEB6aMqZPUpkRk2oH2EgjL5EhbPssvN
lNa1Z0+nbpJoE4WW3fpX8uK/SVMlU6jJFIzaOlog9BbpZn1LcPyjsaIpAvsYk9fi065ZVkb6JN1QTx9HB+bIsET/qRbsE34xWNssJ2ds8E61dr/jSUMULYDyLR/ulWJ+McT/oKFJQ1DPBSArx3yqqMYB5QwvCL9X
aFSyTQZrR6bbG9jGehfFoVsMIBUARsBcIIK1XatbqJBAqwlnB+oGJkef3mdLZFottqn0VgjHIBZz2EmLja/OvX1eTAGFoTxJntRVn/8MtT1pyF4V0ocqzxAUq7IYHN/GBupIHDSKuLwxF1MEi3EIQlEaTAttYhQm
opTG2K7E4//WXOf52H4OJSvi99bnxCfPkCx1svAGOrVH/qvmzP91t0i3Gv8T3gbi26oWThbTvR5Tehk8KCiuwc7wm8v4FZuyVNSg+eht3RuJm6kxzuGcVJYLEG9L3QtjkFsvJXvdrxcTCQhVgg0XYuBh0bD8luGV
rw5z1QlkW/XdnPx3TzbtwvsOUTOvw0O6PY4Vh939vxhjibPlOPTtgJZgTaPPFQkMwRQxCW+gArtCYfjAqlZOK3GfJOvKF/4GIED3sZl13B/mmGtwPvz6uredakT/WU0xjDBm0co9MH3CEPF4hvS+Z0O0mxpmzvsF
2F5eEvoFlxygDtA/DVHUTM+J8AoZQV7veRbhaclTVZywe5aj0yB/Wm+TA7yrwsxUj7Ov6CXQ8btD8Aj8OvLcEUlV94iLzXu1oZ8Vr8OKGaYMMT9TvQ4tfBqpN+9gXHum8FGgGesHrun0VWFLTHkUqd1I2NJoAKe6
R1wwi8Xe8EJ1n7jYrHUWoXUqvlkSa+dQRXWfuCjSXzG3cHB1n1wsEMqMnitcO5fwjGWWvfFNr28JT8Ji38d0azcT7rLNhZTqAbkwzJcSxQkhcbV0uc3a/mhJkhpWt/7VQ4uPdnbLPHGW8V82YtCKoz52XXs3sd2l
Ef4a1zQfHK9xhfOp4RrXO5cxr12dY4D+lVMp6pr+7L+3DbdTFNO0GESvmers8+LV6ynFE2VLDtetrN0MXMOEnhIuXiFCD0wY/+jlKLFjMlNCnlSojAOZYetN4UipLHwP1S7PEgKdZfMLZm+hwFg/wGdnF5ZoG1Jy
JrZPjhsOqLkJEFEAsu+WGxcRJXrI1xiEdmmyPUcDoPOHH7oLCGSnrTlinOp6rinFVbc9hQ78NYJIH8bcnh9cXHw/VceC4bIJ7eZJyx6laWFveqkU5Y17X0VmSYPFDHeBo4qvhcjiTpHWTvlZeTJI2IxX9yWq1Stm
l2fuGBEZqYFnk1vbddXQaGbtKYtr8Io8bT33OaC5NRUSbbVd2wZYzaZcu5+hsWQfs8wKG2jOcmvlTFvmhkWwPBhPqmFXXhGd+C/AA2rssZg0ZHRVsQnjo6OwebT2LEyRZS0m8PTmiHX8lzOZSUDIki8oXt6d/QBw
Peq4KAl/UioyUFNy+kHIANgM7BNFMeq6LmVHk1yB6A41V/cvcpivFO4WR90dGSFIha0wtNeDUzhIuDyR6jD4q+I9kksz5NzkkIIPuZZtllXKOCu2kOADxvKXO0yBsG/2+953kjFgnJ466xabg9opoT/oLodZr4Sr
5zjoSMt3EoZIMAGm74vvPE4yv2s64u92kMnBkqjFqf1YW9ky/IRB+q3yA1+s+37k/hDCpFaEsQV3TMCSmeRIMK6SL3oM+F8W56ZjQhHlwnAKqUetkc9gqyHjss4Aqsn9zDx/bT7mFB6XIld3sSL3f3Hjdp/1L7PD
8eI9rNG3vJ6rFPfcGZVJAlJ3Rav7awt+mcDctUUIbIU/sxz0r30ZBwL/YNEwcM5uBPO1ra2tl3d4irOEt/57AVnzxc8UKyyIUGRT8POk9MJ38zlaXCaHQShZ/R2wxiRb1K2f2CULTWoxjNyTf/KiAAeKxPJ/lRD2
/mLTvOBTiZNBYX+bF2k5zSlIJkgARgEHxbbCXIbmV3f5DiIBW5svmcX726ebOOaE3F6mlg1IgKXsCSNbGdSXneaAn27HYw8Ja94sOeW9y1Ndu3qC6S1wPfbEltpcHbFeuYTJv/gQUIiX0L2mvEjpgjKzrwhSuF4U
gZSIkNaLGFBkKFtpfLA7EjISv/no5rrxure3rArq9D/NKls8sdPYPcb1Is2N9gizqRV7TLAVSOhg3RFOU2cYYkTMVzpg64+iSOmRIJbD7CKj9unwp/g7PQQjGrp8PrtA7/e+8Vur7jQIi2jWrZbVBCL9F+DEfIWj
6T8Uc+/qFrGmR/qnQYMwbo83A95vpRCRjH71Nv0TCbysXAkQQUn00K8OP9pOvUudUt473FSqsjE+NNRfv3nt4aCnoP4XRbAe6intdFWCJOUSk4/qjVt8iPfraMOx/93EIN00pESTlTYVw4qC0MmhqSBL0cxBMtfj
mTa+6ENe0Zyci4jEnnsSzRPuRo7C83I/+bKwUycro63fFX6BW7MZ8rjs18koZkL11TOl+dlKYPCjdJuJ+tJ91bECPfLe9GkqAahIjvZfBh2AdHOqDMBqn9ejWCYSkaYtiMfR7IWrrFpXIOJ3B0TpMVNDdhF6Ou7x
c++7O8aYiW3ImKpULr1K/TuRo0M2/SAzIPacFklOiRTKEbKnUZYD8Tes9khQ5vLilVwHrjfiPYPKW8BHtKqXzEHfrZKLmpI3EIQxbAnJHVrFWs5gDKwinechILlOG7Swj/E9aJwXH485AG7pDUFd/47Jp0J2QoHN
4DvWUbrBzquwNOZAE2SybJmIMGOdNd8cUkDbEoPvRK0L5B4opBu/pvd3Zy+M/k0nyAlDotZAy7p+Wp+mWaXobQAn+YCknX950TJ9cziaCZinb1pYmHft/kYxN0/PN/lJM1iPNH0D/ilS/kiqjl28VHBNBjkWYETt
78xIl/3CaKQek1s7AZ714qasuXsZsJrYHOcbea5hs55tMaRDKwSqN5/7zJXzQg3Aqh/PgTXP+c3pp+8zazewsaH6SGFWX95EUdlTCXTw2GTOCLr5NhphHplTCZPz2YJJwmaWOTxtFkhxgJCEOwPOqphXPNk5K4l4
EfV7x3Da94a49YTc5Fz70UZlyF3aPxrq5qcfGTXXMiuR4CiLU1Z8qhGk/b3/Yl7SLw50oYJAvPLZAY5XZXdxUf1J9WXIpEcHOCwD36ucWjQ47re5+W3zhU1eCqASY2KDpQkc2CPyFURxLN+dSpn8TzoLdNPDaBVX
J7E9HPeYSpAzrfmmWSdU3UmAaGGcv/VLaOev/MI+v/e6feCNIuxOQIXYyPguUghEtVslHFX9U2gPNCeDlITHHRNE4EVi+gG8Sm1PSPgn6AAr5oB8lzbjvcG4j7kkrRX0IhGFmfynBE451H+Hy1r/vbj0sRiK9+58
VhUJF9rxLEuKZia/M5uUNf6Ruls+oe4eTpYj+q38TLamZquGsGo2q5VMEnSl8GQ69a5qwPRRcBF2VCGWpmMX1AQN+4Cya8T6p8K+vZEaty4x5z77Q89HizbcWX+3sPlMJ64F25v08sdwN4pwaURNIzHfMHCl3R+9
f36CR4Tz318/PFrqcH+S1MdT8y0tPvwP3YT/06//t32+gbuN3Fs44UDP8+wE/ZbU6v/hyHaUIgPTTZ96gelCW5HOlG/z/q9584T+vZjFu44+X5iTgoLfLfprNh+eZvQRmadpCejPyXxYeLZkmYmbPoH5ATVeX4g4
HpQQBIi3w7gDfXZn8+CWH6fW0YiXeIEupidWS9YNhp9GdPA2DBSS7cLqE7k0/nBhw6/vZke/cm0SdnbwAjlwxPx7IyKThu2Bt0XSmq9bjAYY9xtcvJFVeAT6DNnIYjHTH02KnVE4qCigSvY/SXuQIbyWBFA6fu/N
4f3Z55cw0z1RLVe89TT7y7T1f+8TVz4N1EPIZ07Az3e6MogYybdLtghmJgHBL1zFp3fV+C038n19v5CYh7d81uWW6VrAfISAThGtnl/n5u+YhdocV3zeH70CZn//wjALe+fdXYsx6TD/LKsrvqUHxmXj8h+3XmDT
B9EoYM7na7/TKjUZ4HjDmakup3mrD7ht3xavmX27nWz/QufI1I12CqdLCfgXaN4NOZop3AB7PULPRRtFbpEb/gGBuS3cdIXdMgkJZ+1JdmVC74cp0lHJxbNUl0ycUZHV39EAbopBA+kjW4uZj/GTv9qs6oxz0XFa
cdSKlUMgxxyWsMPqXwgAwNGi5cHjH6ZU7z2hUhmMCs+PYp4sAA5PeQ5GJyduHdsBVuPqDNXxYe/UMXpjip4KE7xzVxJmKVsnt9aheR5TOm0zRC2JLpPaHrcs/lNbphQT/8/2jazCSf1b8lfJBW24eyEl9db6zfc9
4VEX9ORjoYjDR/tQf9BfqBewPjjE9cigwIgie8wpiqwgHXsV9wJRQW6RML8xQO587Xzz6va/BK3Jog3eA16leB2zyKrKPqVWLgZfkk0FB81Jkwp50+3d+TPaYJD02izDdoWD9emj1bCcA0heT1i27nvPIqFtPHz5
1/ibp+MUNihmdAT+2kanUN9MRlxu4XaFrS3aJYhnzxKLQAbS7JwoGDftmwhAMlNt6umHS8VDNNxqwcu8D1bOKKSzevxKxZVSKJp3YTUT5hVZeL+7h79cAHbNDXm+6qIVzs1T2MdZiq8SAzenHx/nTyd7oD9B0CG7
vLPAc/bbv/qujawzOOAcRHedXryQO4MK5vteHmGdiBXD8Sx95ScpsXo22vRizChg9kspXwggkrtwJpJNn5Dl9p9SyH34QdN+1vi3z3yVIBjIUpJqB51jxfN2HsEq+tATvc+H30zPuZrVsDVafBBF27lUMkYHG7ho
Z4ehzBeffnhOcUyQF+N2OqTv3iExjKQKVGDh/0JWTr77k3Sc2LFxla7v6eskJgrXJB7TRd2uoEzKR4mnRec6jbKo2EfnrYVdn/q/8p5u2K3zZ6xmO8cKyyqfzKBKJH49JJu/eR0SU0le/LIrtE9qy15TipkA2D8J
vOpj1p68D0nJLWgHvl2a6m/8WEj7Tzr6v8//7P/8v1iYgY0VCp2ZHDn/WOI1k4/9v8gl+6/ZlfP51ARUOtAI+yv60Y4ZVktouEE07Phvxecy88HfZe1sE9Som8Dkps7CIF2zK59Ee2wNXpUU2gmrMd17tIjinZ0A
8m7KdvOCgB1gcSTEJI37w92RkJ5axSWFWdNmdMVP/Pk4hsY421ww/QKIGSOyMDgL28BYnfviuxPByyKauoOAdi8/HC/SSLjjbgjLs1wTX+VvbrVenBuDrr2rYq4pit4ns+TrNtdZdqW8UMhdE1QJ6ByXyyWGW3Wi
5p9xL0Cf8gdqeZBGzocLY2Dnbfwp7NDTI/6VoyA5G/pf6eZGnGiIoFvj0c6QiFH2Fx4Vm2ijjA/guLuikHTfrue+X83GCqkxJjqVxmFwZlvAe4ybJ9oMRBd9e8pcP98F7aeXQ6U3VTZlXJcvvdNFqwGx1bzg0kP+
xq01dG40VZkT32426lhYA3VS7rJi7I60qG9lse9KyUZSFG0dJdHtTudRDRRLVaYMqXW2YJiTDlyg1swUkVFzKLIxsAgZ4dxSQITd3AREiEvImj5ZQolJQUBPktMGCb9n354JK3iBtI+BKJXsyKRo7geh9iVUiDPp
GOLq2wi6KfJXs/ksWl4IgHG3wnME0jsIQge1gqWTLEL5FuVrIVvg6wAlnT3G182hU0IePqZDC+TeS8Xm8CWlIApEBa25UIkn9gjtWqMJb/rTH1koFWunCME0fNEAu/g15r0TpORnUCrUFvIWEchw7aOez1NGruXS
u4BV8VIAR+JZZY882gSweU/8JC6J7HZmoaCfgunTUgH9eW/dhJVn7eksuMCiAjifquG8Esglnp21T+NrOcD0clRv2n51efrtqrmCGqm8EdxY3GY10kLBLh/PTRvx+flA5sn3O+b5e/7ILId9wks7TOznUDNjiBQi
edX2SnaiwrDgJ1vo0BZV+x4ToKxkLSRNDv7QkydSpd491wni9zbsQQl0AffL5Qw0BFVx8dZWMHwKtRi6Q++GOFoMOC2hU+6QVta1jj8fdv1pWfLdXcNkhOhKorgTqB8UpP3+mKRot2u0Kp+9rhVhY6JHjNqY4MdK
qEh17T5Dl+ieTlvdIZZpMQLWIzF3SuFyDBavDDHLbRBFYjIzottykQOlQODjLNOc4bzRztirzDuWbP5onGlrkkSi+CSrRM2gEH5MhAOm5t6u+/UZDHXw02WvGvW1FCvaUeXy8K5FIzbTwHregrz6gZ4hLux69Zk/
A0YrIwnvWoIiUWbainPEWLh19SdQ+1mmPfnSpqeuG2cMj3+0ZePFq76lDcFhO7hnvHZ2bxlzO7QRZTPsnK29G/jmggtQm5AjK0FMTtDzurJ4q+qaRP1AdTftv1bQGlDyp/8+Zi1nBuRNMdBJ6gd1fRZpR8zYZfRu
XQG/QXPO7MaMqkiSNGp0amt2GllDK8ZYhjxgZFiRq8R7LgN3m+DBfjeTAZga+p1FOwxELV0IhBRN+CPjk8dJBj4epIogpdzFRNrgDpNorADrMHSglhEX1pHARomwPKOq7aQMzCStdMbTHvf2nXzh8HfrnTHGpvQl
ClF+JUrlCSet6GRBMQedkxjY2xnpaONm0TDTMzo6Tkw4v5KQOJjofrczBtbV5ZnoRLNMrTc/YIbE9qrOk3o3kjckA9Nn7Tqx9WqtlMmtrScm+Uv6afkQk6QDlUqKFoSZuX17doV89xJ0BYQExoQ+u31x2L1Bc04+
9YJiSGXSw+j1DYSEffhFen3F+3V6FQUIxEM/WAkG8Vvo9aVT67ZjtC0wP0c/fBmjcs8OUgWlFCr0qpewZoK0tIcWvSoXsuemPRTpGPPKL3e688q2VaxLjWbO0d4FTjp5zTf/anIz8r00oq8Ol7vMlY6Jemufpyd6
agag+hxqVXN7hc/PiRjtWgOuvge1NQHXx2ff+/eo2MMNWlRg1u0h1z/VK5uJihu3dXdyj1vAi+G6HlpKBCU6liK9XsIuWaWlMRDsemjrQ8OesM/dp2X94WPPOk6INH2EAjUNzLcp3PQeLsPXx6fiSgRkRga7JnC3
nwc6sgYm5o/t74Vz7tKxPlDu9qUKKjDkFSyBsDs82bhusuD1ik7SpfjREMr3HsJDuE6HGojAywtl/axuZd4OLuLJiTZ84xhTnAbpuFjgxffkJtOmj1Is5Ltigd2hpTK08i1YWiW/ggOxUgLQfKNMiCnSpx/a+Uqp
K/4nxh2ILM6uT5M7k7q6Du9uodO+ggxPcr4+05Y5RDFnQmy7ffxyOvY9zELoJfK5QYi1lBwCqc1uaFp8iNtkCR0XM9otmosBxfeHoB4ZwQDPRvrIBr2IIJNzko6mmL+jasWus6tKDct2iHhojQy8FhwpGOQLOUTO
1kYPvtgZpkeLCii8vAzdsmySpxbJLFEtVQTiuWcbl8FDil24u6ShZIHYqgJpPGU7KlXVJB0UoONty7kp2LPgj8c41Lwuz3BvieIRP2JKqbY08DhcnOEhnKR9j6jKIwxKWWiPtXyxZOoPVfGYL3Yoo8epzH5UU4KV
MW0p1rk7+DD+uEDxml+uM5TjThTM4I91wzag4Eu3QnDp69i85LaXylfj+OLCl/4TaKvi3Gm9Hur0pcFNNJl+M2TqbfZhnBYBUb1lJTdDSw1s6m2CdQi8pcAsjpsBXG8F9yu/I29ktgfBvthpl32wUhko+zkUCCLO
XWqXpF3OJhnt1RCBrIWabLPisN+jd63g1dObdv2Y5qWtzt1vWVqjZOrs5qxDoHnqcupvPW+VmDmYdaTNxxlQzEZQjxl+Ye9ftn+wb9eJ3QozQ4iXEO+JU5WE+PtN/+yiF3IdFzC1P2xDgnzToJQ3uMQEggykY7qB
OLPv0moDswrouKYhNiCMNxjJKi9iLCASblFkriTGa8vAglSqFVTxDak8zeY/bLdHrroxfmRy9UkgQkGfP8UvjYUT7FaEEalp3KTaZ5bU3/31GXsfZglt0uPFjoAjiDYmTVDe2BGQOaRm96vFy9LOV8s5bfLtd/6o
y0TS+Qi/WyFMJ9grAUlsLyyohX0pcQnCEk6NiU1iz3YshB9tSVAyg8rZA0yKq2b2nJoVggkSW80W3eyVUewWv7FKR+MsxcrSvYwAJu6YstSH4gMPHHUlTM5WgNWuRTyTGXSyN4wVXQ+GGFDHPQGQ6AEHwqg9SU6k
YdH5VpSwo5BZMDsZx9dMS6qbAnyvQevrqE9TOvwdWCH+bSuv6egnam+SOu/ea4Bq7N7onCVEkLvm+GoZ6U5SX44VvXXujhlpcawKa+ROtP5oVdAIWVakis+ExQ25lP2f2Shp1gBMVl+dej4zqBoCNAPjoSVNfWxF
CGCDOwoM13RLMsa/HKP2VPuRMZ9cg8GD76jL3D1VUjvbaxTb3ofJ+3MS+Uy4PcmB8oUpB/Z5NomBmx+1GqCJof80I4SE6+6IXkHSsdtqNqdiUCcmUJUEQm77J1Ab2dfIglu6hCbc6FFIQaFdVNguxM0qn4D6IwDa
KvkP6fRt01zItigj/qRzSgzJkhQLfxC5AxQIo87oNDRDlV45EyjRAgZ8a0jaoer59nSzKaIIUQuFEkC6tiQkUemyiqu+8ycHS0wYu4b0KDI9k/rIxvUuAPJ4OhwMfNej2goQv5JW1D+k9mNpU6xP4P7eRZqYkKhr
sAf2HvfoBw339uaOp8JmdYgBQrZ5nt/VijHp4icQiABj1/TRG9FApF8jspMf+lrf2aOf1aozF7ynrQQKZoGrhBkNFckUYhpSLpbAekgXgnSjnQZDRFvl5V+si+kQ0NuxTP0zn5zoiUFhWqmhray2dDGqjUUDZ0It
9OByEE3MWP4QGvRVQDcRYCqN4pI+EUfFXn3zqE1K0OAhw0j1cBtLp5ufdCPVVSBwdG1J7pEZVP4MIOSB6BVrPk9zx02BFGPYPWvZ7J29soh39T7nyDu/g4Xe2qu8xHDhqs1/HuMNxSxRq/mpmHvm+jrt52SMKjgG
EWzE18pw4bdYWGHG3AssI86OFbP6i/cjtZ6jK+Ly03CnBsxMEsGtSeodj0rXE1IefTelCE9ZVUPSabGSpHwnBOTZg8rYBYj1zhuBkTy3OcF8wR0D620J/TOmRYcrb4w0a6E1oXrmUACIHyt1/v7arBWcEw401KOE
T1P8XGixgnRtT2GfHNsRxM40pv9PgQYbQ31X9GpYv2AT+v6IGLCWaJsRZwI1QnbdyQeEUgCpvAdMfAOPpQwjOJm/CHUbxj5+xwjSoLCfpzqitJ8KWZXck9Ka8YlyU9XJHOQOMuT+UDx5ulKUZ9XSIvgALte9yF+D
ygNGkfuABpnqya1iSZNn+/XseVC5/UvDTG2b0y6EOltIO2gzpxS+DjoSrMoas+uX0r00zrlrDTlypPKzbZC/0G8/wmMeoet4AKY8cLssP6BLlae9C6xyJs+vIhbFwdNS/08I2ShLJxNAPkXzrMKazkiF4LJVh4Lk
rjxUp/w/f/zYFF9jh5eO4mVVbo/ey7TrFoZmmiHqu+bV/ws53ybt+6/+gio/ZkPh1BvY30X2KvbAbktGTSVJ/Hxu3ggEq6GyJceTSxgfgC9HH1R+JXIqgdSk0XV6eu0PZqyqG0ZbxPNizDSNSmYxrN4+7hfYYrco
5klFgMdmJgOVucKqD4k3djkGJNZS9pwY+IZYCSYd51TZVS3ZYQVdQfJKLBONQVv8hHPc2ezurRXtCvBjT5om5s0i7JEizpi2uco4uQJ8WQT9LFMZJ1HDHqnFNdw+4tsHJa7azs44/i/HTJv5X59PkI+Kk7/jp/fm
EWY624k48g38lN7UsrzCSP7dpAenEzbLMwbQG0ebRsEQX7r33u/qT3H/0hplOsTNobWb6AArH8XSpGNi3OyzBEHu5fMuKyP8v07JVvq/KNC+ygDM1xoiQwhfK/iZgO9riVvGcfM1i0Qx7sXTcQpAnzAmW7nZ+g2u
zolm3pB+XwSb7TJnPLRz/esnnE5VctSR9VzJ4J9kSEc2B7Z/Gl5N8pwC3Fo/gpusGN4l7bPJOdKWGC2+3gVqnt6Ttopvfj9P26q7C+A0OvuXRri+euRE1QXDcQre0qbkNlXyJSBLLB1vm1Sv6BwwfhPQdVYC25Ea
L/6kzIbI5Uuxr754QYO+8cPutap79rI4aFzufOQvo69gBokyG7aMZMlnzQVkilNdt8zliX0NELCmLqbJWUKpe+HKkhM1p/qqFaj0SRutFYbFOiZN8esEbg0nymx90Pc8//32V5feFPEZQTL2Q/s+Vss/2GUNdm+m
f0Ym2xK28en55eWuSkTbSEhPCyuLNoK2Ng5iXjBhOpPTRRtDNAcPfJ006G2niBc0KV2Hur0VbxpsVrA+MXx5k2Wp4FHUkE6n0iyl2osmb56S9z/NnI9NdAh9X75/JC5olIVdpGUBFut2d99QmLkz5yhnYd/Kjt9f
NsEgA3BLxwWQpEQnVAOeQWUKJms99W+UY1MoypqsT11gqMhK5f4dbf+Qd/2OMzRjgkxPkLU3zxLRlBgzboRtYyoGz6BjTkKMcre4koEc79iml2PJgU2M88dSX+AvZZk654F8I5D2SllabprQw/kZd3pLR2ZinvPX
mwyGSdMi86tOrmGYWIBSoQGt4EmzkTkVs9tJMmuyYlrF0VpcNusKMjgrEYpl6rSTV/5Qri7OE3ptrynplEzBSVRi72zMz7hPbDVuOHJW9wpmhEDgp3rXJ/zxeAEU/xVi7StIX1z7e1JfAKfw2xYuv21iG9f/hmwb
GwhScfBT5vhMbSOE2XZSHh2kSvFByvvBKtHWbuGEYhvSIDfRwInKgVYxFkpEDKuTG7nhlRVQv/iKoZR+yW7XNWogaK6IIZEaXoInV3G26plUsPxiRUjBmmRTln55KTYH67BStVQJwKznRuRXtgMrfsywLhmHtKa1
gjbSVJmmyzOogCpGdAi44u48pnWT/ujDrFaPEViXmqAhTXzl2IZI7Z/ZifowE8uwkXhJU/2unWCC/4LHHErxqXm2RElXdkibXiVueXK+m2p0iZLlbEWlw9kxoILXl6/5mroP2fsNkZBxO/7zbAIWTbnqwCG66d2G
deQ+1G1Tf+5afLkxHmUv2N8Rgs6/yaYRQzGRbQkc9sWb7+HAw546gQ9lyb+nIr9qjDvxBetND+S67vLp8/Z+EakQWi5wU4c0h60RsZEniK6sRcgq11pb6iVrFlIN11Is7wXgHd6a0kJZdXEZsD2NuP1joK+4OZ9t
MGoUt757RvIt93QpfAZOpt8fCtee5/aDFzgGURFv/Umy4V0+Tj+fSdHGF+EZ4Pn2j/vvWpB+jPM29lo4lI+95pvM0woq2In5jJmsSzj4I8fnakqdCNwV694+HZ1YwI3lJo4GjAiUJu0TJRunDwEkR6h5p6Vgr47H
laV7OD5BscWLxZ5cqeZFdKdJ9cd739nee2JODlJPBG/e5jhSMNmd6eznP79vXXx9CYbCYWnAyNlMupd0BnF3i6ELDqV0SmTnObnMXaDQmVGIf8YQpwjpRjrKeykLv/rr04wwg5BG+yLw85xcZvTc4A53N/BB3sTZ
vy/5/syyXCycQ1SEu2KQ5JTjRo8ekEUetqc5dCVPXZywqHs9d0wkPCsSMXqX/OdKqLAMO5TcDSWkqxgV3Pt5x/nr2ld+ukov4qgrIT3r56+5C9WrZ5Is4VEYfw0NmLOqp678+LjGcl3QzU8ManO+NGw3TpcRqmjb
/0tNP2qd/ozOeYPoVkC81vVrXC3C6lJ0btDW/psPiaSLfUG+ifftqy9hvq7HCeq02FjlL3AiBpKKZfQC7qMOox5dOb42ODcflrcWQm/+KtCRjtSf0swR7j6cd5vk+FjivxIZsCbv79vr53sAIm3orTJsSZPjobA0
WyTCuhuGrW545s1F99l+6xuuPbZhMd4/Jnw6MEXEp3lW01VbEMF3jB/T5lcLnm2Wq2R14eRYumqi/TQYzUdOdNfkPuDTipzQ+qNhe+rpw0aJOLYGBG97AdpFaDtP3IckGYjouxsHwUKUnWrnoCGPiVdahEDS6Rd5
l6eTU+nafieWe8R68R9GPcRau+Zc+oi0F+cbtAhTVe2czi/s6JMAVUNzaB6KU9+QgqaVdA4OJ6v/kGoNORWql3qBAEAZNPz2RBPyF90NR5j11C5gmXzeD8BpMjo+sweoWSB/ViS3zvA7JBPKljFv5RQ6cHZIfk2x
UWLuunXvG/L0UY4n6cNYIUi68IRtnmt7j3MdVxGo7iaB79+D8zPJaz3XlnDEe6InFTHsGwT/k9Yu3PsVAXWN6PnzJYPFMPv7/ndcyv/MOru7MetgE94ve7q8vw+lNlEkHBxgH/bHHEIv5hHy2cOuldxQNoF5A0S0
JxGLQ7vRqZiPZ7/IjIrAmhUgbdeukvfWFkuywFAvKALD5colXJEONgcb+lOHeW7OHOBhlWd2ZgXWHGPBtd3rpdIPb2+C5aqs2tK4WKGO+SfZ+XCXDlQe53+aEOgqQqHix6vyqbhV23u+isKLfWHDmw0WQRWwQiVc
JlT1j5GuM9zeG5nPKTKfkscvpR8ktd0XAqnRGIEhfvskNEKE6Bm9gcaJQPEN8S5jfHl9K3QXAfa2JvdCBv0SQ8VH0J53J7H/APfT364c5svRjJGdbu+gZ3Ly0VNYDPYgG/LoxIhQ7xjo4lUzBMIkW4Mvwg57Uy1f
E94f4JEcW9LDd8a/7/8l/vkuQM6RHJcRMKCXK+8MwxQ8gzJrmDpDnJk79U6kJ7zfDPoh/Pbh8jp4z9F8V8MjHwR8o/QQSCDfIIcTfhhCHA9+9YNHDHeSl6s//R3IMH9HFdSPRKALi24Q717U/IBjeNcF5asEZ7zf
L/bFwlT3yaK2osuQnQ5mV0MreMtXZxe84pi93KfwneQOiBYHylfb6hn2S3rP+DFC3jHMHYA5lhUgnB0OfTUjM1+EnFIQ7Z5bGLTAVBKxIYXEXMGoeyGs23QFn0Zv5vIzzAZ0BMqDF0c1e5UC8AcN5tHAZmEpTezj
z6pqPH6/a74mhds/rAWEVwIbYcrSbDhouiY1/B0hP64pC7vNGkzJLQZ075RCe94QLr1WH80bRXJmO2z8/3sfVBfX/LaSs102+nQPk/Ciq1/fZpbgjG/y52sqEL7dY+PcCdbzfC6E7L1sdmaSx1X5gum+FdrY7wWC
PxbvPe3LEWzQynIHca30u/4f7d5N9ZvFUnNV7OYvdOTm8MGWPwVsorG4+0xv0LfI4DcPtCZzRsuZIkaF/4ekMlf0A/MoPrrlz/n1rofTF7Of1izz50CRn4OZ/E8EdfLr5tJemI36IzAcxBge90oviT9BOxGeMxjc
IXQurwMy/EYhXejN8edha7h5n4wxFj8ObMb9Fd7+92H8HyIh6rtUWA+YC6J8gAx/qLaKp744PY+/B4bjP60JtfsSbN3lD/mc7Hj4+yf8LOPDviFEAUHQ20Q0zjitBWSG2PAyUTCi0Pv9Q3Kc06wegEKaB05Tt84A
R3TjXlkyQVzBqtp70QO8Iukf34jrr6MmxHchQI0c/iCSl4S1pP/HB+D7AaE1StJ/FM3eAzT2UfTo8xgCa30pJskgt1uvOUt+g9pof0XEk+naMVfWVpb2bFaKoqFfLjeun8hFbAVzxD7Ynb/w8LpSgmIMZT16E2nw
Im5uSH5pPmFT/jGUschPFgzU9bH3nT5uE9mfJccB517+sOHyNiWE+R8XjZAq1L7a9kHSIw/ro0cSUwrU+byP7X6u1rC3Yx3A8rPeTDiISKvFMgpgueyKhWp5sfjh4CpnKxA4ai6hbapsBaB/HdjlGkxO9z+D27+j
xOY/3JrgX6NCK5vKhbskPt4XdnrM+QX5/Xrz+not/IVmAevzlbF8OXkQxH5mMIC+IAxkENQxCNEYBFwMxidG3geuMHKt4jGmv/ZwdsxlqHoFDwSKhUygJYriyVzvlTWrfPS1WBHpBA3MVn6gJYMt7jTbNPrDe0u/
GmIZYgadPCaYPqktLh2Ems67eDUKFL28bLpnU/mNxWj8t43VpvCj1vT41PwPleOk527HmUtFHPmvu+DnU8MJuGWA2M6b3Nn6VLxDvmEg1Fyyi3yfVDxsJXZxcPvzGCwlcRjl8KeXAy/4bAw/AqQseGxlaI/5K5KQ
/xhx3wvp1weIf4c31ij9E6V3D460DiKGzOAEL86dwjm058HJSK2+NOpxwDnIWFgIg/fLS9ezOsgtmK6hVX5qfKre9fBe9Q/7IinOsBFqsfmXoOzBUPr80/vLGG8UsDY+995s2Cze1BCNvVYL/PJC+GsDzRmBx9oU
Q6MoUBNDQMxLChaJeMlSruDcc120oYkUB2tNVXU4apgMyms/0MPV9kjG/FotejT09wkNSIVkyJRNcr0V3aSvoxN3LTUdbgoCbReT7cNyX5HiU4y7yDvmPlXwOYzMtZxtXnpDaxTxDbcNZYEWz7HLTjS9vj9T46aQ
kBVcFO4Ib347B5uMEfO9E/eN1Zi0DXtVq34INJaO6QhARLYeP72pPCe+4x3lGfyMFKIlHI6I+c/KZYKLOFkvuZ/RVkvHurDmy6JT4fod9GdO1rXdflLT0nG10fT0sDuMsMM7VhPGRqlwZsZtmkAZLwrUp6xsd6IB
6LZkALf2RE2tfxRCY9emu1FZ9OnWbt+RFqX/a2P4aP/IkTytGAhrDjYqVIjR1w5Eul182a4ythmaJm9t2m1ioxvsw+UHF2PAnVZxDEXIFYnwVulVhUKkPb92dv+MCVTPbS0j0F9JtXWhNq7E2bGJ2r4AS1IeKECw
sll0lLTFsqCAUTqI78JHTI0d5OzbsY2r5M1ttjwe+Hjxc8aqlC/pXVxbN9pDbTNit6KsnWvwxQJcB4DGmu128YoPh1bBwFx/y+GfAVnumMflVLE8uk5BIIcrgRr5XTPU45IG5JI+7LARg1TZTtb5sVBjh4DsKB81
afWNrcFgYxj7zWZplMTxCNE4+u0puL5pMlblvSLBfcL0ZIandZfdI8U2QgGfBqUmHT2jfvrpc42nAf9aiLMPwzDo4sMRfgKXY7gO2CU4GKxXrn1K9PYvOJBOJ9XjMFW5LyNBzeq6OUcpFVypVnDPYNNb+GPDOM/E
+DR7Ob/i5oV4kD3AK4SpUbrQPnQM2BJpcnVXRFVBrNa8UhcbCsazCC3jO1Q4v72tkqPwHfZ5VeIjvfcvCnf9xFXrBpUmqddPdNy8aRNEfrbb6CrpKFiCWqQCHhjZ2CLM0nFh25gIMLVRjOfA/+PmzjvENeg1yDj0
hDsrHgfLoUudhKHo9G3cWEQlICB1OJn+/326Lsv9+2HaRe3QKrBfmp8pxGSadh0QtIN2H9lO3YKAq033FLimbaRUQe//W+YZoJKjj7JXtXpmGvxvnb4IWIHXBTRYx/fakE90ypIMYocFGvCaPpswLm/pswudINAJ
eoygZQpnhs6GgXjEhOOERYYeQMeFJONOMpfXqocAzXkprR168+sdOQY489f2ErOszjfc8QEPRdEvELcflvHqF/Th5j3PaNdZh91zlhgDqKn3DS4tI1n9mUPwWqkIPfvwBCzxCPHSMqZOddjMsPXyvGSuzybio/fe
hjRL3eCbO7PERWpUY75SjT6TqJpTFtZmYlcKE+V4msSaQL3ZLyAot1DMMJiTBBg+sCqtWOm4/V1CxuRkf10HSw+mCbRsbjkyo13KEl9eCRBcVMmaw+sKgppw7tQevZQPCu0hKOardofcXScYeTBu+sG7eCrynKrf
Og9kvkIhAawniemAvV4H7fLrbHZ0Upj8FQXPqFtjqh6dTsOA5oJYVz5mAw9cMvp/ngSHUYCHKByMsjN925n5bD/3Fvv+cTquGq42bT9hPKk+k4VHihEn0pLkMTY1cygelXcqxue+sTeAOvmM6RKdaoClRqq6ibF+
RXRtWm9drxweGlsRcxRbzOCkXRen8cF3U0roagvT/gZDjwvlyf9ZTvqAWxUQyAuZRbCuBZh8P/aaQtIAeSf+lTlGy3Lpnpq+4Kooozo7kQNf/Z4isuwEMUY9moQoAj/Xg+rI3etrPlQphw3RTvh2HrUMd0LZxKXi
2wHmPB3uWladOHb5X+IDyih1OVuJ3yqZFD0CXywrRBZq803uEpB4+e+F+zlLE7PU2zW3srRB52SrTV/7EqdJEnwL+PLDNoKRaroUDKBxXOKTaZbYLApxxrvhEWpkH4HTzHGJXDNCRB0isZ2fPJQJ9rxbG2JGIB+Q
Tgq4R1ZRjwoQvV23q0qce0wl8Zx9GD+PcARixa1UWQqgkCLLmcas4GMKrSzYI/6YETYsKX1rwD21cc0+D8Yq+QFSioIVoU/m8hbDE9OuVhYoENdNx7J0ITbpXFcDVZ7ATdzMj7xSMi+u5hgIj3ZVTWQWOMtWF4X4
sOex2cfloXuXqldE1fZUH/nJAhheX612BJdfBeYXxSNA1uJgI+jDMesltfmfOpmIwcRuBdREqfQ8KxGClEL/Dii05gdFRmyDCjXIeA4ql4dDXBMJVWsHcPaxA6ZbM/xD8YG1En6TPxJC2Kpk/gGHS+IOFabiHYk+
v+H8aLJJmJhabcW3nSfI2Wrb5jbTw8XeCvp4GSOvon0mi1VDs5TLoYJmSWFMgQo8uq1yEtHfchcwYE0qPCWlD5fYLgWyEwWQ7XyLaYPmvmXg/J6AI9Ngot/ospk2Bq7H02lYWRRoDWRJR9Mn3WiIAp2takCgW1GE
iZ6Gow/n0iRRNYHV0xrOgN1MSQNGWVCa/tawoq/hK3r3PCEhinoHxpFB/N5kDS1kAUbJR8CSzbdqu6QLphc7uive5Yv6tuJfXoO8g0S9/EPm1Edv/SV9pfW7tt1VV2/5pZv83Gv+my5NOuxxVyoZ4Ro5ml23eBqU
dQSDMsAjlE/ED9geQ3KNedKLxtwgPCcJ9JP8wUNxY/hnuo1Mew5Y8+xlqkJLHrPzmYi0Cc93VCLfQFTz8HfNLmyfkOIsFJzH34OGemuy1F+sOaSJ89DJw5fzw8uY12kETysSgao+dVs80wu6f1I8JKkdYfh+hPse
jnorITESHsuIhq/Ar38Mm4G6nigQHK8yI6F4Gr4HWksAjgw0qSAUCjMe7JUqq35xpWh8qMwiByvU/SZL7qlehFPotyJ5ftYqMkt89Sx16ZEc7CjEoyliD4wozENzNDrVTApoMw1OuNxq9VVqQs0ohJPO0bfmmyx+
ZFbW1pdJjeKwIGQ7Q13Sm2qERxmxvsOo/Ah673T5JaGysSuQ7/bi1kw0KRtRqMhwwNs+y2K88JF+cntyM4Q1mP9UChPUFDXit9imdcZAGbP0ylN2B6LBwMNINaQIcf9b33D98th5WdGx8QpJv9xbM/zudl7TDuRh
07GzQ2HTTmv3ej7RCTwWndHdVgVeUivXa7n8zEcHfdZDgFkyLuPYdsl8J99vFPqE89fyacI0vjnHo3LPKOidF5olK47lXCOM6+DLToiPFvmugT/k/3pJfaRJbcuyrWYMItRGOIFZoCXVeYx+t1K6afTNDQb4shpm
Qiy+BDxFRvK1IwM/X1AkGoRSJVe49e/6j3//FcslP68dQIujI0lqMfTB0uVzOA6rgP1tE879tdFBbhHxweiPtT4dLWepPRrFvLXkt/m8exzt/pry0dGujee/Dt34xvkKbv7bnvcKw0PWlb2rX9k/5PK8k5erJTIe
RGEI+DYSBxLgTDjhiKgrCRpafCmLoLGwnQPj+FOwck5qjqSWa0UzkPR84FQ0wuJCITX5V7s8KqioCyzzOV1pOPdl7bU1RvXzj1vxajYVW9Yze8f8saNiRI31ukySPLijQ2PYwaEzEfpG/PYC8JEAVL+i6JVHNsj1
R8gijkCN/byA9dEQu8KUOMHzhyXNLxgjPF+08TwFzLSTNDLD6RABWWmzwB7zSkX0efGopbwDwH+f+WumjMg0TYowKmMqQKyhtSzHtHGnZ03Ei0Xc8YNDupKwjVmtkdzZXtXqnOebNalcFYQ5Oavq0Y4iojvYe7vQ
dNr7KIDu7f1X0/2kWX1+ILEXDTFZLrX1E+h86f++DmOchteUy3Jzu6/v/7a0MLwhOKcpBQ5o27GPxy5wznr5QRcavfDFo5F/wkx1ZpKjWG7P32hVT3V33+vBaILqnWoZSnQjlhJ6/9lDpgcMxMCP9/oxD2Fmfo07
oydfEhqD891rZ3HcXj1K5k76pH+nyGEZsY7zG5nhu1Sx+2j5tn69u9T5RS4r38v4aNEQkqPD5dqR1JVQWr65w8lbUL57KrlvXf8KEYyS1VybZ3eiEH9YjitAIiTZNSpDMc/O+5R+fe0kE0L6aIbnJnJUR5OfDl/x
pFm6wbd8EslUJ27QYGKtCVTXngwDYWrcUbVWUNubK/FLDUN9m3oDztd6yovLuGx+amzs+vrJRPwIMUlMZvsLCiByzFbeABUqJm+PIZvCawtliLxnGIKAMe5dqQ3V94XB7crrftqzt/nJ+j8OKQ1sCkmiShcXcxYR
yld9rI1qaNTC/Pa14NqNjAyik8fYG8W2khEcaH67RESDcOTkAjBakhtMiD7x8S8yFEd9uIfpq/clhjsM3iKHHdPOG4UKgw7UDcdNCX5Bt/GvaYPvy0oxHoWO3eTVrV9Xt2MgB+XQPlwIjHjAFNzORhr8EpGTYkAq
zB6cY3uIsR6xk6PlA4o/hferB3Sfebt+YPl4u/IPEzK8oQ3v/jHZhmSr5AfpEQ9sjCR5fRp8rGdRTwE1K8y7quiSIJFZVZYiDHis/7BQhi9TufSAkEfx63t/Oj1I6cLiexEDQNbDnKz14YTaBZXVRhilfemn/b8H
+eEZv6OIb6t/cukM78KPHd8jtp7FyLc4dUPnU445bCUtu2YzbJvwpuyZJEy89M+F2WC38E/6lzZxbuYk0A1usKffIteDexo6XB//3zB7fCxUXUMRs+I7GCDb5leETiDfv7yDQ/w0AUggtnfFYKypiZ3OYekwpHf2
x86IL2CKVYhUaTeqcRyo19sfOPx6fGaYMz9OcGWZ/3UQU35h27VD27dTHN8q2NIr8n8EV7j5F66iXJvqH5facTACwKviYkXkvjcE42j7YbXKgDDoPX8IJojDFVBFHIkA2Ppy3IF25rO0QJE2pBE/9+WOWT+eqIRA
JEKI6rjcCz60J3x7S0x1IqGauKjDGqv2KHOaMpev2K1ooB6lFZ9ncl1O9WAPpG6+TNo7YGWwnWZ6XI3WOZM1b0w/e73iC0kVssnuPIEKAwR2poor6CiWOZHlZ8lp0CzBUwYbmCuL8w8mXNUZz/+GxZNjmHwkftz5
ZIf7wjkJ6kLG61nxsIiD9cL9S0tuAQH3ZZAv2izG5RoyFFHZU2mRHYmMcIBbGie4zJJnKNxdUzW4CsctZ2f3Mi+bmTkJipwFVy+arqwmsQOzbnPmWSxiVFZGFSapAev3QML2bRKWb8pADYNV08kon6VQihDozIpE
txx9HSgksLcWz7v0AjcW/kWiQrhqIBA79qpse0DMVDTkw1Udwd/FT7us8+3DoEV9IRPne5X3AMe4HuQh9VRxXqr45JO+8Z5ZMvFSuri9CaLKiMlg25q19T1LpFyWbS9uosXCteyz2S4ThxQLhAhwDPpxp/AD3hI1
BxuifZ/c2tryjK+ViIfgAIcWdmnotg2tccEg78tjt3a/80cvx46aFLAunq9Ecm6+tcbG0Zoi3TyTrvJWwwG9O6mCRLsGg4xdlGHuGMi5sQbvmvjEUFeFsus3A2q5TpWDitabmusBHrTQnIS2uLIjk20mE1I7ZNhF
ZlLDfbcmo1A37do11/Bkvd2gtDrExUEKVozlyEerYQ4Z7lsiH+qwpGWUCaZf/61y1yF9Q7yJMs1bKhECg6x9eVqYe1ORsIv3ObzE7mQiLYVjif+uWPgq9tp2Dle3NzDJPgMiL0V7epuAlWg7BenSbw70cJ/u66za
58BZyV9ECgvAd4DJiiMHCP3ZfgaYXLWfE5gJf+Zm+L+KFkj6cFarq6JEpP14ZgtXJE7jpSe7CjvGFm1MmtKkVxxkN++X+dkaRUHODHwJirFo0ffyNapeiU4nKfFtVgrDv/I24++U6Bft/gsiVENoNi0LkgGCPmbo
lRTVCZLEwWdP0Z4fcNdpy4nKIJxzuSiLfOY0NKfPQVwy+SOrU/ZT3xFOcBz2ocsEYhVPunn9nIjsc91FoOO/F/XHb7j/RSrmo19OdH5vaXWu+9V7f69unZ9FIpsP04uweD8P8+bX87EjsuaZ1p/d2Mc6+uNRJhE9
P8T4p1dcoiWYzpiRvNRf85iryjtwTVRexfjLKnbm9k8acclcims+3MK5qIUhByg3t5tkpFHiKEaEQWwzHK+SvOf/v2VC4tVRMcbOBGAOkzkuk+bC/vHGKxCCLIwNElBxiPnZRJr9CFGcKzwRc2/ZW1EYKtXg0t0I
cTOQdiRKwCyEPAfTodulKgf/6WQ4lSy3sClJ5jhOGInnOn4qh0zIhtt7+utxBfoxzwaPQD6ycqRiICd6ci9cFLKHJ70wGnSUltDdlkUfQ9m9YuhGh7ihwtY2UYmfRAcK3BDE8fVE+oTwrF57ILChhsBge4yYQCSZ
ED8Hd5Cd3CmPPxpYMLPdNds2eNfBiBqcklBzBNJpisuksVJbReBaFFOIcWOSjVpggx2FQTXiS0mm5cXlkDwq5zjPbLcdd1cfvGk9yTJFFf58z+LqN6lCApmVbHmnD8//JhHofuBFVoq/idDCwucnyIgjsiOUuASe
JOOW3KdjK4ZhNLtahlmiyS31xS/hp5GuagWqdle9C8JkcwgzL7WGrWJVsNMC9djJahk/fwrHzhQ1c4F1svIE265Fi52biW1on7Le4J7bhRVZAVhvcpYVl3v7FRjVOkuu7JqtcVU/feTe1J5Z+3ihQA9nprxRCDXl
6T/hSlpF+JEd6S5okxlposzCdtMxi8YgSlJeNP9gvDcglSA6AX48/dVxESx/Igt+UzKsAdiSCqGVJQsv89jColgxaOkMFXl/zftr3l/z/nrYtGMROfsWe3EdJmT89Yb/BoZt+o89KHnCjOePaHstodCGTXuLx1is
DDHiL98uA1nbXb2pWA8lR9hwED9oagBUYjUwUsZPs2hRn9e7j36vfrS41o69IU5gVlnGfRC5VtdOJTcjCvTQ6NKNGA3hEt7BmxWZR4okTHYzOFRyVaVNXwUUqRcXh+7s6G+BEoLGYe3zhNWh87auTT+wO1MG1iQd
frjsdZWmjT3o7rQDmTjTzbXKbTTDEpLWWCYURhxtYf/O5gPzd4MvT3ayD0/WhMpsezDNJucHvPbtoGPWqzrNGPpvkbxGpdcXAxka/1G+5KnaqbFUiWuZLsKyJWgrZuEWg7DBE5kRm1mp1BYeeEZsudKEBt20CQRT
2zv85azzytVdjerFwrE91CWVztIht+7mBpwUhLyupfFMUCnQRE8d74+dyOaPJbtHFI8SsLeX3DLAAh1n505r6otkDfe/+gJDwJFSy4a1v1cARyjzp/gX2CqPe49KEK4b52rOehNmA3GBlAtqBO2F57gwjgtv/8Jx
XIhGUIW5ODVA0GGA7UNm7OLIflyp3ND99JoMyG99dvqctvmUyGawTPH1+gzT7eUU+4Mpz00aVr2WSWe37gO5/tvbhe1JMA+GDdOuHmw/G6t+SNSEAw00gSfBFACeRbhRYSlq3WBD5tMzL0RRxhAraDgcligMCxem
WvbV9BJHGR41cinpiUasiW3FfdyfCzrWHhB7TnEzx97BxRjjlEtdd5Q5LUWRrzjBbRNnkURHHiacyDdot7MT1Hq2BLiNl7WD6OUcJPsViKi1xqI5OhiN8SoALxPwti5iepMeaGClytjGMgc19KQxeg+GTjdJzm1y
JSW63Ec5+BsWVYTNc66nfcTPTKAF0m/FYRPbqR4VK6G92ik9D+YNTXql63x1MmdeWcBfcFfbuHt4e5572fXidMqqLfZi70kHOuL3SFctQVS54OT+QVEWulf1ot7zfZesJOq2xrLiGtd3lZsylZweTO/S7TenO8e/
fAxyJNOHeA/jGKPP+iDMW2T0IV1VO+Yz86m9vfy3+/QqNKBwxvcN4v4kcvuQErpT2ncuhL4v7MPBv2ZuuhW8maox3LYUUAXfC4egeABSnYF3sScRkJqZ04qow+gHGPJuEmCUxo/BiX3UbdYEFpfl7PxyJs1G+K6F
y9VAor5BSimLyHY5sxq/FGZY/L3rIDiUnodw0FeUhscybmfR9waBvlA3r2y3Ec2fL6+1YDYXEh1iTpq+xwqKbW8tRQ0rGA4dZLfEqzHkf363dTMfsLIaiSJ4lvHL5p1Ly1lRQGM9rfeogTYILj/13ogvWQDyu968
TeoBAOEaDs1BHKkEYjZ5q+EEZS75UKy9KcsTqbXNpoEHmoHK2wMUnicuhf3idVEXk6HT7wcPJ8ZwqyZ2RunWyztraSTnDvt5wVI1/ZJ8bJAzJXQpEyVnEODKWE800NNMRD5ldN8WMv/Cii0zb7vXHwy3CpCMftOo
C+RaHIvXQ9SMctpsiQBqCE1LiNStPBUVS/bxVa9glityUBw81r0vk8f9ZjYH5ZJg6DtE8YVmK+hgLD8X8K9wBoS2ISfyhnTH7J8hI+Hh2TepDErxX6U9Vl/8VzGSuZZnm23wY2hyiHbmZqX6Tr1j1MlIhti9bAvn
dK12WYLIonL1GCuP2kopOh3Y3UF749PauDs4RdR4r63MIopdjitLLc9Eh7/K1GvXtFVWU/XZ5PQ8dlWhzkzhUVIAqsPDwzf/uKLnbdL/2w52g38I5h25juQrD4x9VWkos0e5GpzDxQxE2aMMbl6LvMLweLE9d6Zz
EppNW6u4pCCpJYiiTtPNw0QsrA4pOOeDb4ZK6O7XdH58wqxFqrCUSoskKJ9qqH6T6NhWlbe8lfCLJIeI0SbXu/7RLzUb0tLC7DjGu/w5Hgtv8TQ2IURZSYOGBIQTO/UlUllFoyg6xDbWloNauC6E5q2VWgPsCqk6
TQjq/X3+FLHnOzdEWyocZR/LQSBR/hXlt15RmTCoEDXR9L53tQnur9bXs/SxIRr0BTi4jCA7MWHn43lMd2FxMLg6TZG3NUeFZivCa/IB76LHZTvhC2rNA8j4QWjufAPj8aGXDzlfTn9Kft2gKB090FkqaY6AJj1U
um9VWMpUmejy0WdAIQh0XNpeJZklSUbk09T+OY3sT4qKvHbt5KimYg+kk6UfMYNFj/QfjO5JRCjV3ofA+XZu4imYC+Zow1PUpyk97dXHzyX77LL780KNPtsCs9x+jMtXD7qmU/Kf2KrQkCeNCueNlnx2R4ljeU0V
cbqnyUT3i6oocD3k72/UcfIhi5+t1yxjp73ceysrl6osnoclyzvF0BzQ1GutrNV4hi4OlIAWs5EUeklD0Hn+98RXHWhuFzS/PATZG+WLzHtQ2kvNUuLf9GrXtpoa4u/NFIUN/JB5mDLhBYnszpO7l9FeUUW2kVRe
qSWGX3h7jLidQddrq54nu80emOPhlE4WaVkxjNZRmF73LN9T8K7+KTZx2sqhp54zyZvQAujOx3jhu9r4/FftZcmRZZn8sKi+AMEVL1qrmUHnk8EqmIcohiy8H0fgGbmJZ6944iabmYU5HTruq5JIU2yhVDQYjWE5
EqoLokQyo67HZluJplI9SiWzAUB4Y11F4k//xODlcGRLQ1ZxYC7+yD7ieW7QJNFUuMCxhjug75CMVYiX23SUaM/8k1srWZ36yKsIEYQnXWGkGRmdiMBSCYyXXMu0X1yVun/JkYwi9Ma3pzlLwIIP6GzzQMcZBHE0
sf3adDjLO5q2TEHy2pGjPBkBUnzH27lLbzCbP2IHffVwY4uFUVbAJERZHW2mGZuz8fekq1TYR8mbJKLtKy0Kfl3pjuTHsmRIxmlei23+t92M5MbO5yzBr6GSbeI5MHOzl1UgdQj+Vo4GTX+dyNiNyKlJaKcqn8Ao
rtzNWV6wi9L2qExnelazH4GvR4Wm2t2CtvYox43oC8+2cNYoirWtSpQQOnnvxZVqNhKqP6HWT0PDQBuWDVp+3nzGtenVA3B9AjsJcKWkJbPZu+167aMNBplU47SwcRV3RIsNyJxdLcoZ0XnFcIXEBBRfarYpyPSu
tJgX3/Kmvyk7d/MlAG6ogd+mK454rDdSUxk/Vs3vGXXwuBVM67Z9x+/SyooOVzq3WdcrCZuBirSFcNqeIxy7vboD+lYFP1+7aEGf/mTOq1PFbxkXe6QALvXnWBhuJsttJWSjbmncps1qbKtCNk2qVonj20aHp0CY
Zq6aL+neVfoZa3VscXBaJTXa9ihdpXM/c+YN/axUCnO/WLustWU8gJDhstX0S5aPfpmr2J/oa1HmN6RlHyNa/KYOKCQ/zuGuPehsYzwnkLZ5DJeCW6K0JCrBwEa0jZaoyChte/PpkCImGVDL6z/yctUVn2Hoglqa
VfOb92+d3jPN6/KDCPfwuaonrCDR2BpYXf+DB1UfrpN//0b1kICqCCl8u8VIcxHhysiSqlWzs3LgozBl194lQsqiJLmFpgndLCEJvcbG9iRhRE8ICQ4GuX0NDMe+Z69kLz1nA1evtyGYNkjLq8t4uopXOvwJGbXq
Z2u51k68fGhlNK1lMF9vAT9gBp827EptEKV5taxQdsyJzOjVZpxLV7EyV4GYpdvUmJt0yFtczTPtYDasnIyUPlu0gDKVNLJLjuN4k7LrHp26f/e842ddPwMgQZZQxrdl+jvm3aLrwi6ht6oEta7w/dpW/NOd46G3
ucB2BjNmB9Z77+Jkmhd3yG1ZH7k22jL4jSVZmwajrgoWA0gtXgkuCcX2QOzT1PimVhFmBX1dLfw/IiW2SlPh7LYTN8l8FWba6BBWkUbWNlUTphr4mpNJmrsy+IknMDmgK8t+6kdBrGJH5D2ImFG52kNJ3N5pVZyY
PKRs0kQ7yJfjXY9tx8TXeKABTDpybhG3vSC165MPOBUkCsxhVASGJ4NJm/c51peTjAINaOImCt7R865S2Soden4/pGVtotP+WcB8u524fJJ9jLCllJQL3xHR5F/Z4PRvZA779kHKujjUPkYLbENdtgltygcqfGf3
ONj8si9SfGd1ONSkw2Cjz5Jcr5RHEK1WWywlz7moXgBHhmsVrN2IybH8wWbGR9vjqbW3ErNSW7dcKGNalSIMLj6LYVDukukBKFfrCtyL10z2IRMb4EfdeObtPxQylfQW3IFcmz7MbJV/Drp/39EJC9YbwdsOuPXa
DVu0Px3ImICTwbF5RGHjjaTBRAik7c4GG+b+/3+tTYxr3+xk3pyfz8P4h7Pjh93MH05IK0CDHn1Pswt/5ucFuDWZ16Q8Iqv15M4f2KIGD+HfjaWNQxvHqpgbBNGPF3G8fpIqHjZZ6N+CLRDlWS+imDEYOVrDkjnP
KOWRzMQcxoiqDMOBuockVRAJku6A9C3xMyqlrgeJX924yJOoGSYmo8E1PeUzPI+Jh2WOSaBIldTOdL1Kf7hZGVSukKpXmtGFO12anKv9Z1NJvlTQaoBWDGvt4bb/v+pN5omqX+eZw8zV9yPsPCXYMMucOcD451+8
qY1XNBngzmuCBSSprz9vpGkugZlSBRz0zxHRxBlnSXCkg8suXXWNRcko0zCiRrVwh+OlXVW5stpKOOTUC9eXjUkFKcm3KaN9/Onab5rLLU7ZRjXSGdkZaBkDb40r/q1qU31PZe1ZOS2OsdqJeXrPWJh/yZrI+pVV
PtbpBiXb0lkupEHp91VrWoHY5+dWzoTxWH7VX2SzJTm/Nke7066th7zTPsXL+ahRofnXkWLFK8Yfr6nJfZOaP/rxb/li8PZjFeo8P6TVEtx1ymaj1ov82XHPAAMcFsv9oJqDRyM4qOKUr1woEA6v6w/VUUyD9/z/
KDynCjsbKRB92nnbYzKW3gRUX4y9vENHZpOsZg0lSrDp02ef6dRWi+v3WmQ8DNc5+weLCUFkvhw/VBvfqdTR/iA4tb48p/w5v+kZMrY9G168YV2u185tOpcYG3KacuhqwlAodUxlEBWcKUsWH0rp3cj7WeTLxdgT
Z9v1xo2ue5UsSJ5HD3rSo8/6RaLqsWj01crV3g6Eu2DqvGojuyu4xmG3Kuw5FhCtwFsUNlZRaCuL2mGWpMn5WVTtZ21eZ4umYtD7hFmZDmi53+0mh0WHf04zAMrQ8SVDBdd3NzQC9xWrOOuPlsE7pclDRxiuuIBL
XDEkT/Ar43IPUg0LRtuaQah2OgtCXIUgecAvhKNeVwV5PUAlN0FXySQyksrVnFLkPfo1snPn5eqHZbbrw6+HaVfKas1qdkZjcDVcqoxhuodmxYHOoXURA31Ln96+HM7Lmq83SI/n/UpfBF5oq9wKUmc8Erwey7mO
ZkMhXM1f956jFjCaywZ+a3LTzZs0M0R72G62vfa0nccct4bjohRj296D5/AkJ9KzNNKkrqUiQMKwuZfxo1ZZu7QGZ0bdFZSb+zUi6oGjc35tn3yZTr4huNyLrue2KPtZ4nLAnMJ2160kfuwtWa46LWi2acPwbYLA
9hRywjbxTJkopZpK00eqijaZedBoW7a4Q/WWlcTsYQzpAFJC9aMDEdfHj2pgz9wWjOfhaHtfnEoGhAHT//Y8spam3L7cJ1Rs4bI0CfnWw2+qfi6AqEETNdemiBigIfoSx6c51VVgs8UyTIxhYtWsFyHnuNUN9BIc
yKyWaO/18rHVtF6w2mvn4Dy3BWzPtsBPrx6bpfeLxSAwjtpjS/0T+8urun4s3u4rrir08BMaFXcCH5h2xindM/UOuO56frsySZuLBJdRVnhzyHOBY1QsC8hTBnRgwyOE3jcNb3ar4rnziHPMe7Gfmy3eui7QaM8f
Rq1+kdp0XLXd8EmDZhjfjZ5pUq7fI4lafOsImPHkSXF8PxBFudD9TfAzd2Yl8Zv92lT+nONkSTeuigpDNbkWBvOHRTMMvzLuSZ+e03vbGOP4h6pkA5jNkRH+sCWDw3xi7U9yntwuf7w5P5dXquUVSOdPy2nXggtA
TIrd/tVgYSKwnOJJwl5goRDATRdcQCUViC4j0sjZ2hGE4INv6y/EpJxIWtC8mTUui/Y38cqAOhFFAXBpr/DiSsllNrfMSihcbjO6misasVBKcXO96rorMJq6znKol641Dw4NbEs/WPxRZMomLECdO5+l8aDkV2VK
qMYDZVoNIMfGcU/OlEq0xfQGYyYmnP2IAtITRRFFp45uMZSq9kjGWe3FKaw1hRyeB43ULsye5g3NjJaIxvtXyOvMCoyBd0HDZe6looPBJbUvWEfqjMrURjgiljmWA5iSg5zmA1DwHsAZ6xAu/2FmBaszX0Tb4V74
BmIUk1oh5m+63rq8M00PTa+XIrAKwUreueelfTwrohGHFCvcIW5alfMBgw4Ktfp4FdqtJ4FkDFVqNhbKX1JuYOuFNbsdJFrP8umir7VoIhigCej3izfQpJ0S9dp9QRO6eO1cIqRi1xrADYvdRI+y9rlyEwetfQ3E
dWqRDMtXVZBU3imLXmAa1FquXG/5J1KAZiWrQbC5+0ExBgy9WbUH7Hp1sphx0cMD1Wjwnt819RjeE9L7hBQOZFq4OowymjF8E4VbUK6Y/MfPJ7OV1jCsOK/w6MhRa0QREf58almEvh0hbIWFchCM1Uo3o0UumZTK
hkuajOpaunj9kvl85vn8oqxj+qSyzEn1xmYEgxAa40mvJ1g056OLvuAgP62qvcE7kepl9TrcbCHk/TnWetZO4OcmYmwWhk/miBImj+APHNjHrxCkdhRgMA1fW995u8bAe40/bXhLCvCnyEyUnc6rczJbI60L9dOO
t7CLsTAL+V5nUrySXmqOnXfK2kRG+8jxUGKsC8UwP4ukMcP7KTzJb9U6h9CDkULE+2Yj+Beb0oXXT0sF4rDttBHa5bT7lEO5kR6ytJW0CbLYz6oMjUxE2RNLJKZ4VfVJTd99y/ULQqpE5v1ZtaFUyUQs7GvrOh03
68R+5ph0pcm6dt9Uqv85pv5F2QWhjU1ibNH1T3Hyq5Y/EBkGzvjKQl1bmy7xcOoG/0Le9jORpBxxLWRBWv/lEU74Mo4GW1f7nTWtGdDzIyLqnDC8e/CZ0Y/uEUppIIu8DDGyTkZsNduQ5aE+sslwiMnNJnXJMTiF
dxv4iCWxvpxSIO+Ewy/LTFGK1UDe4xZYmkbsZpJWXGT/YnRydUUTurhrey1Nci8tiEBN4Ma2kRq/AozowLalWNT/S7jUevTHQimz2Wp4X5d5kSX+Si4TO7Q0opJjRVPS+9chRVqriE4Ke7/6kPPQ26FBbf5z8Dok
NnzZRcP/P0gprdM8m7DCZX5NrH5jVHkFukgdSw2e57jALzoXGs7GTMDZJEr2h0hJGNjX6yqJNQSc0C15GKIKhHZ3BXQo4+0hxgojokZOIZEzqMJzorLzA3h8bLTNmW9o7lyScOyxOiUw5OFUGtQuDT9HdeheCIee
suSTZ36t9j8VZOWmK+ZgFQppA05i/lH1t62MlWe/zz+eXw3KEY/47eyTa4uJQ4eBuAx3Ja2Iw/3iv96Lci0bjQeffEqUPI31TZ3MP9DF6u+LP+9d4Cu1o1NqJ48pG2XxuJdoTNBd7IfCLVXD6BXFlz2NCHGefdSo
WJ7wgAwQt4CCZwXoS8ekAvWNdkZOMeJo+TMQF69zH23tkmTKzswOWeq4NYPm1gjk48dxcEeTSSP3M/Kap3Q2mcHvBkxv3zTvlgLfvwzLJPse6cXcHL3MhcNRcchREUNtvxdvMpXZ3BRfTubUSK4LficgS/pEqUA5
C2RvXaglzeDbvo85v1WYD8hG3DAP11C8WxUZuaLmX3js+zVNk9w+WZ9yIbB08iEvQGI++IWEApa0jim+L5jhLPXwBAefoJO4lsdhAZv5Esm8HH4sxA07GNNJpHN+6miuwXzI9lC2sCFnbMYqOOCGaYVgY8Okq/Ad
iK+QLzKCzBfZDvPLzvcDOuma/6MZZnMykzbrlXCaZqNXrNSMO3Dv62WFsF/KtWP1ANHFc06itnwUtMHeY8dEAVRqs5sp965EeFN6S6UkkBtYSWk5i+mo/e5z0ZvZFxPs2hLscNilFB337KqV2rN4MZ3NNgW2do2r
DrdsyIV10UyAB+/rj/oKOfTaVgWg+8M9ichEF0SqTuD7c7CUJ0ua1uslNRgiuWBLn1acpQZrKXCNENTff4IRNTJlxz5Tl6ImEmuzkNBSYEJMJERnrsHSSlazRgbLWMS9hpMzfTz5MlIFQ4LZiv4ej4tLbZOIHUBL
dN+lshWIJ/hg3bI1pTIob2j4T8p4nFKBOOnqoo1smZWsZ9Mu9RmFGV5hcylpYjHNccB0lxFjG+ejs0locoidi4AbQRa0xUm96GkK95XQHtrkieW2mIOdneAdAi6VTSwGohDPGXGMUcmQOHHpHjWL/F/JJkvj0YpN
HiLzuAZXkWqtREUgu3SXRIXLBVbapJNa6SRzoBeP10rrPtYWmckI61K3IMI5qkRFZeQ2/RqknjUMNkMUilsS5/BHbqFUeTRxvr0TeAOujVRo+ZYiB0ME4D/cty+grQhRv3ZITFrm8xPF00unsUlUGN3ED2ZMw2lE
YROJ2bEAbJFLRcW/iaPxnTVeT9DqU100UPHHSZkKa94KJoOOaK+ocTlzzEpXESx/aHCLBGJsHvPmAkd5MoymFaJKKNWplNYJaW14ri3xhiTJZCIGgnsLklwU2Q6K9KmzJMWOhhErLEwuRQGV6qG6uFTXGbPMt3af
aJ1oAMNNlMjUo9VimnyHWjIVPqVLZYtgH9S2OC1Nzt9NvPg4jqWh46KMlMSAADjD+CQ0tyqjFxlDzJvvFU9K5GXyRDZmQ3XR4eQCqrmiuNLqlJZMjO5CZGUSSPZOWepJfNNqW1QG/BflL80rrL4Ng0hWNjCYKGO4
lYcocwWw4DSZSBUcMYqGwl1ELAVeCGdGPsiheoc1omKBpIxoGagYwQTZ6pz3zAhsmwdm2hGjEEFOWS1voeA05A6EU7deGwVSor4988VBZfrt3yCiWuHYclVooAWuZZoHcQC6ZUGgkR6/oiBov3j1za8qdxHSQs/T
N6N1y8hiz0UfQYZAQaXOvG8D94OoaNbWj3NUyeaFvGIoQp9p8G2Kjox90u6MNneZEpiublvqtkERXmfPUJItgXgSfsbumTPws6FEYbr8q0estVk5XMMd4Ub8Va007+k8jLF/BspI8s4Fz837Oc0pwokIE6QYw/qu
8AWEh/2rxWzGR0neUNDsMZpV2/U6V7VNVsOJdezZRbWHdGqqspFaqZ560kR/V2j7xL6A69uvakSZ7zekjh09FoRxdiifVMiiP7FnbAvDtOX4tG1Bm+gKEUM5yuBDb0SB/PlJWKn8QPcWqrAZXiCb1NAMrKqVtaxh
zDLJMxe8vF2b45CKTBPm26+WbCC8j0Q3hkxeQd1UgkivbXrMi6+enj5y1YW88OAU/puV0bKnvodwKUc4q5YYHEzO995d/Ksmck5I4x5eEX3zmNNr31uQaowMVIyLbtv0WZnPiP02twk/Z+1RC+w2HBjYCTVuqHnh
FQI50QDO+BVpwEO7UJnNvKVXmcE4bmPdBwxugLY/LlGc1FT8H5Mm/pE96MQQlckF7RAy1s8C84JUeUcitWudjXJE6mAn2is2OFvDlwaejxCLalaBBoui+OFkP5IFZPr1pw8Zmzn5Lri4452i4t1rEbgYCp89l5a5
xDe7QnclliNg7WVeER/1uOSpY2wevA6frfn3Ga/dzMdYefhYDGFwE4lzYkUXWDzQzq+N1yDvyD+fmBYvumrcJrOEJVHz7aokBGtWKHH5MlSI6w/Bd8WNdyuzPvSQjyB5pASlJoCRZwBta4Oeh7mcF5oIjkQmn/Yx
7Cxtwmhj1U+4in2BHGQPusS6Qp8sCugYW2Hh6hgB9+sivI6B4e/LvuEM8frODPjU6ji/AD5ouHqyODEVrMJikEpDJDX750l8YvVo2hbvFSTMNCgAlRlpqhsKuQtDFKlqrEa+3eMYGiBffqJNfKMwaRdibmb8BfkF
TZdNd6HKcgiE3e/mfU8oCSErUtxA6+R/dridFYAh3DYMExXyUAmhYvv1IELmtibevDD8tNW96NbjxSWUsEl51yKiE6wbTAFr9nxuiXuDKxICJa7Q+ro0SPDYDPigTvOzRIWW0qhTbx1V+V9LcNFLPMiNu39LfQlQ
di7l353mJgdvMJVTn9XpNiOqFLkbwJ8YJ4v++0wLymNKGAfqfizdK6FlY23Gifwc4XKwjcdRE1+nhzUd5MIC+u7VBqtq1XZUOZvhstt36shEEdWC+t7WmEzKQ2+ZyEjzU6ZZo491nEKC9GPXeR06AOD4KOaNupLM
fFpeN/mq6iFJpFr9SOWBkFE9/HmmlWqfwkMhdHpnitGvJ43H6hsE208Fa0l8qUR38gIq1P3APwWdpJh5oTvNmYp80WYiKKDoMcv2NLYJ5swBbFrTzBNdrXMJFZJ+hdLpzN2DZ7t+SSiQMsdFDzrDrEx8pBYel13P
GcE5w2q/Q6gP9NAuPYn3Af5FCFoAWttCdHbJvwfLYv8kvJMc+2HdDNUtpUkzac8rMammSTAekvlwXaCdbi3mEfSknFpeN2DZPZeJdYym86P856IgZPeDRAabzoux/9G4PILrAqbaWTuq5Kj+4G72VCt58u5gm5hV
eztlGfgosbLJ7W/xD81ue5tBWfwQO3Z0PpZ7sYVA24UsMm5+dB8G8AyEz4mwicCTzDZRXVudlBCbqNmGRpyxONuPhJGtaK3ZOnUTm6pm4xE8nKtcJyQPQQArLeN0Ifnkcwin2g5FJJGOmjb4SVmfJxlevH60HHSw
a/3QUQOob91PeEmefK5ke5nAKXve1uDvLDbVaOqBu7ahvTmLjdcnR+pxSiQUn0lfPMsCokJCFCQ+sS7bTqn5yrWcJjxlQDMiuevX7f5VOmWq2mL9PYyhvZL6nBcoDyuCscfJJAaCFeE9qXZlzXIhMqvTQpqcd5dg
jo3o+6d4Sdf7uqPBbX2LrWsctbOiLwyIWf3bQF6Q6YKywE1vtIWWKoITaj9Q8jMbmH5/zuWVeAqCg96GfxRGxxvb6vCcYXVoMFlSH8OY5U6naX2vz9jM+Ozwg4trlxO75JW2pA+kDBPrlqydKNkCQgoFGnqaHFAi
esiyy+SBwMmPzuPtAkIEOR1TIljnPpFihR1RSDEpGgXhnagD0LC2mFOivy6CqvsKixiEOKu+Cm50VCHlLg2K6rryPtFndgk30fYLG6AggZEAjytGPrlsgfhz4EynVt/FR3lY0/2n1BUFobhLUdk7vSYBqosPRGXL
nR4fxiXXUfQK00UkwB11M0A65AaTZgZXPUe1Fxbvje72DMk5n7cWvuY/2ieK0CHXP6yb4p/4u8P3tnlby0Edx/6m9DB0mwKA+Nu/ej+HlqJaLZBbBO7dfhroG9fRg3ZKDiwcrrJTpPSTHIDEp/F4cSPLqdAeOtd4
nprhEWmeaSj8FqmHhlCAutlAjYKEc5BC7hJob3pAAJ11ZTKAkdDCevL8DdHp9XoL/+xWDZHfaLU12nATqiaMG1K1P/3ZjckvZrd4DNeXEDjkd0Ns+jXBjvy92RuR3ibmQLA4Pvw+wgvSZGLkwa4I041wcmBhy93v
wIFSZWs8+cRk4ompJFAXsyVILnjB2jXY6GLRL5nKkOqSWBxQwZIYJkJj7UWlC/68E/Vh2OR838m8W6phZgAogBW/k0+b2B02W0bp4nYaOgeiaDFCqEAoWbW8KrZdJrYGw047h6QuDBYUjmm+Bd16GSddJpCJJib1
JCbvSsFCt9GAgoidmN02eUX7eKelZabFZCPXIRiIS/m//8+f4fbs/839/657gG0fH15BEffuEYEWK0Hf4Qymyb+txT7CX8nOU3eBG17BBpK9LZ1uRy6df6TDj2z7UcyhmSe1c/d8aPcNS/FgpYgtd5ddGG/7dyjc
v4l6wkGFkG97VhcOrKKZnamtsJ+ydXaJexxH7WtEBaIaN6FFnaPa9baIS3NQ2rGztjGNCZf93cJvRMZuOup5bv0jPGAo4fukDPK1MtntsJhyRoN8V6DMXQ3+V4EmA93FH8dCswntXB1DqMZObGVPczDP08nmn4sW
YAiT9mnYbDM/dDWKRCj975iNBkHTzkRjsaKTkFd/mZkfUrcmIfz81R3a4wYTo1EAx0MjS+IU6XA9cmvQu5A0MTeavLPa/Xn1dZyV4AKeziq9bM6iel8Z6BAY8IWJWy/gkM4XfZDcPW7BBfzDny2nxRB4bxeL0I34
lQ3LfHJOdVz8AXpp1NrNGwJR0Ak4W2Vi4Jfsutj6RfYNmGStTPZ0+lgJrODqxRZjWGXENQDpp8Qyye5EjZTXsKw58nJ+OqoPrWAPJsWPwa/3nvHdUOcvJDH9l2MIYbxDWbavTCPDDvpVRzLfFKWP1Agc0OPGQyMm
t7W78+JBTAxwZVd0yVIwBFHgkADpOtSXa7ahZYQa/gurfzXlbK83XAycvO01DHojgPNu6+2t64QGfeXk2Mmrd8/e3QZS7/UkkLtAmj1Bn6GcCSeii6lQhFMOFy0jsc9pRitfHBtdVLJZEk6eZSAIA/SCxFNuWy6A
u2FKx2MbuwadJ8gvcDUHRPNUtRfZ0HXWwHVPE5iWbHmpBGTEC1rMUzNOZGiCNYytAMqvNZJXHTRpX7QmIzWM/tzWL1FtpHPB9bt1G8PNW4BajgLeHWlt//U7uvimiipuCErqccHeMcJUSACDUpto+vvqS55y/uJ2
lln9ylmrouTJdCWZm4+AI+r/Hty2uHqNOfQk46dEi/DrtJ6U5dXvK1O7zraPspEJpTXUJgnjvG4mFJnPkN3UhXif8pwL8vAm4ytoqDf7tStPSufxiunJSHvc2KHBT3dDLIAFemSxNQizwb1MLaGzyW7IRslsh2zh
QVguvddbNgYyPO8PxZ43n+p/X+Fr8KKcVw5GkxxBj88UjCRg9bwYGkJf26chQVmxZYx3jfCxtlL6Mvq155KoUo6vSNjULgm0kBgfrKEmGoPNkN9hMpy6CBZlpnBVG3NFgg/Bh+L1EJ3uFLI5xqttKzCgzOw/I1tP
FLQiSpdjRyCnkXZKaqIPjyfOFnlRkCwrx0emald0YOeZu1Zt+CpjAgftKBnw56ODGKbYcDSHcZZAUBLNh+l2Vv6SiOIkUu1MxBOMHhJSbJt9lJo6hx1P5iCT4gtuagM32vjHJHWBqWr3c7+pIYkUTg27QgPzgazK
xqaui0ESBf1xBE0b1vo/gKqgZycpZDn0oKkfA9RCwOlWSnBj2vhM1H9Kyb7EH1X1It3SbsR0I3XZRTHmZPzp5drZk4DVSVfqwybpyU2YRb5R22we3iQLRx04YpUk9g/pN4P2gyZHsktm6AZcrR41I5Fn7CWISNWL
Ml97fwtaJsriI2TMFr5IvLWyQ/GFn8EhnDhxd3fDa9ntz2pngq2op1uz3f+ig22i4nEbF9VpSLnyl3z/OwwdS0jQQSetXlf0GrLcIvGGoR0HT3so8+65LI9Wxjc6SHC9RzMDB8YOL+z/1E9TRKA5xXzTovm5qIX9
/yOghbkz8wf0fl2KBpqsNarfb2BCVVWC665+kdGuYDpif04gRO8p1RSEiMUHbMZgEQeVeWKvoydPB+qmC4+4L5vSP4+iajfMHzcVNf0eKjW2/0JqZO9fUAkvq2vN5diUBnzns6BI0swr9P+M8JUgG+au3zv7PYIS
ltq5VuEJgjKW2uTJ/gVH2f0ifOz3e0NqXs7JR8mmGrRNPwx888M0RnnursUmuiI0lLiEaZmsfII1kgYsm9PNIkbm/x3Cwvw3J5dW3YwYEp81Mszp/68ye57mZdWGhmfaffi3BvtSkl9OoLkcBpZaJZbN420Gp26+
/6vm7Qj9JIdB1K/AcHxZEnPtqJM5T/y4nEbNv4O8aB1v4C0TLX/xDXBQpFmgiHqlM/JpsD/DZjIr0U7aAKe4o18RJA47KRTql57pscdj5F6JsE4NgN3IQwkVnvWKhG5ZfjGbBisFDUofBw/Fj+n68TfyHQz+p+Ab
j75ik98aY6P8+sQ9lz42Yd4A7Yxm+Culj9yF+dfBPMyAhWfXaKSDT3ng7+vmgM3vKh4pbg47+HFdUlJJ/A8r+7r8GUIpbuJJXhzsZfRleiAr6gzEkzP9js4q/xsojZoacP1Bjk9pu2sBPeqkJhlTc5S36RkmFM3H
s6/o8y4fWnX5X+cozlmbcXcsWgTahQNwOVGIpXcN04teqc9LyI2LjK8aCVe9rZSGzuSRmuPQego40tpNByoTMhcjPVgPQelhqDaabmOLvMSV1PtnB0bGtiUt/j4Jsiyu5ak2d3Rn3G3Mik1urenRKsJfI8LIjKLY
EPiDumHUkny47hE8ujaif6vpnL0t/3MWFTduFiyqjCc8chWBYzWiuvaGmGyLzgMlD3T0Qa5X+KVTTi9oA9PsV/Tfz1OXcpO4pPgB5wStivDpxIb0INhFOMtrk7qiB6gFazVZCrXl+yWMLTU6LcawtHjDxpxdbWds
H8g7VE5h4B2l+AB/XyGQ03k4xvQagkdaZn/HK9v2U0SYTAddo8WMbHpX51MbvXRvW3OGgmQLhRQWnoFxHHb44/XO3xG/98hkmQK00TmHyQKOFeX7+pBsGI1oeOrdRm9IBkTXuvQcngGRsmTajh0zHnqprsN2ertk
cVlBUyuttEyMCdP7S4EV/pdPFFBqUG4QFquXFVtTDOYBEyqgVfEeGPlIFAdcqlnAs2boiAvhVYkuxjsAN9pVcOKStHjL6mBFkFgzlkuGPFK+Mm2N90HGlOWwdu6pIQQJbQtQEYO+6XLsbrkUiTjf9blLwqY/LQh7
TOgsypdM/FRbJRdH0a/iUD49H17GgI0e3Lc8qwEMo65OQmTC2ItMDtgyvxHeM2H0VZ0OyYXIEFATkaEnReneByGT7RCV3fAH8G05SmU0rwGIuIwaQg8qWQscpurFivRYm37Ke2AU/Jbsl4Tf7enyUYZxqkU41ae+
8gwI2oXjp3o1kznAl+ypRLC59AYiKej04/vtPsKnlocdtNmum2ndjOs8rL0GbEeMKZixcradP3v0aOgr3Y2ccS6Hl24uvr380jKaLE97hRvLweLjpgWy13dbu5eFlxPuceNbvLjHKmXDuc+GEy00P05tR0shnW6F
jGrhB8owGKCTjy0qNaePjarK9hZVm9AzQcAfJ5tcVANvo+tnqwv3Iig9jwnYpnK9mY8fL+ZglNGWEyB/bVjYW2GM6DdVjxA265OuhfP9RU6hNtdYSogd1UxEoUFS1y9J3w1a147dPAkPQ8oQ7JhFyx+LA4zxPsU3
tBlAfAlW9NlesRuPTWVpjE7+y8TpEXtUpR+7es72GBPxFH5gmwtcEbAH+SHgCXmto97N70Y5qBQ09UQE7yOP1bjARxwuu72LH+1Qm3cBj39HTtXzbZp4vkuQrYm1YSmEIzyTJZjBfCy9wuOzqgjCHGMuB5LyPP8K
5kTA3a2A6nNfynJnzsSHm/BZxRrMjiA1HPWjX1hdVDh+pOH0C51HEvLWZiDF6RGWhYp5NvSaVgo/2YlQhIqgi4fqDkZazMKI6K1fHkyAboo14f2E1dvODdKipjy8nkBOPJvPea101ZlVIJ+ArwdjKMyBGG6t0s2f
214/Sj5ZiQaXKu2Ku6rBRY1IZW3R0JIHFexAjsRhDDeYZNPQiFcVyoMEEoex3mVDrtbgcoUZGCFsZe8YS0E+FwEN3kISiphKv5+5CJai4EFIVuemBTIg823xuAvhoUYcJVasLKHTJV8ubANPNpaYbciGaNWqF5dG
GK84dMP4CwjWSbcRY3jo+aGOfjsMcGt4rHKSyXydoO2zN4wRaoOqijPzzduVOJLBqaNzgeFvduu2erjD6hbPJUeWdLNOLNKwDdgZnMSth39wG/AB8l+NYPxcTsU03jLkuhIuhlT0Ro8XOWZsuMv3B+OyT30vFsvF
5Bqn4QWLfxukwbFRXQ8wEdBzgVZPyri9YR+mO9dFOORPX3nYbDDOgMnLIvUJ4lwBCWSb+vYvTgLCRopqg58iDQKBPYSLTDWhCg0V2NWhG1TGDZ0QdLq34oAHiZyGjQxBuh+sFN3K+eiBAh51DMMdOhonXSgpRogY
nPlQotnYpEdeqwdUGpqw9gMCXIj4JD7xSV3E21Y+VwffNfgBwmPW2hNDl3gUOnty3T2quk37JRyGyNWj76qcCkGIeTFRLjOk24YK9OiIwSH2QNoOpHOqxewQa5RkjdXY2wzcljkDZidt3WUCKutMcFaE6W+6lIiK
g6AnBf7W5WXl6NYNz0Zg1oqjh1a318tF8umrIntHSKMx9W9fdhEDqYdbbe6Q8OHAVuK/QxXcWrGWBEycsZhYCOegQcABk7DpiBUlRJzIiAJEUPyQNji5eFMaGpf3QyPwSduc3T9HqSLuZAU19MtGWuNc1IVcMaHm
mDbyRRWS00XmkXfnpo62F7GK33QyekLIidxX/P1Rmvjj3m5ir0MOLo7QbBJsZ6M+C3TxQDg1lJf5Ct82YG1Z9yq1cCx2tmCyJkJO7KvyZW/Ks0VvUr2H1mwHnLTk4UT3u2acRDEDMPJn9KAJxSBxQnuSBpOOfToW
gtDHuQnU5eqV+zRIs/XFytAUfqMdUwr3qy1sD7kv0w5xISI8iDPdUg3AKsWjtU07hAM+Ea9OHKIiTk6w7og4Lcu4dcZnA1jMyOMJIraPsYxfyqD5S0FMEe7I5/gNP22sEITcmPGk68GnmELIDmQV0YJvjoiwWPJk
vF+VrsssFzgc5TglWtH+fXccbeclcbYITrPCNLfW4LgLtJKooupytcYi25O/KoNe7MNoKMj35aTHE0UZUtXJ1RcIdMt4Sz2YjUV7mXlGeXRvzycYMghjrRFcerUBRfM5zxgnireHwPUk9THedC3jT4zPbmg8Q4Qt
H+AsDIOflzFwUzlE1P6W7a1YwvoYeLOeocGswbBtqVx7vskASlGm84ZAJcEmNOozWoYodUVB+E9fPmorghvWzVjKXG5WmdBoyagZEp1gtgHLmtl5jVyoR9+tuDvDwEJCsjCZge5BE8uLhnHor68Hg2jYIUJjzeGp
n2YLIIXwS74v7OOmB/4dHYqL4SLc9pz8JvVJPowI65jzj4xGlmZCFlfMxBpIJK6aErayxCidDsMRCBF+FxuzbGiFU3hmhp8Z1vvph8heWWhg79DE913sv6e5EWO37A+H13g3fc/KSluRRpjMhq898u7GHMjZhROc
ib6q2DJNyBTQcr7gkDExZmGrUQFpaJH7zJ1FZdy8JCKK08lwHFUwCMw9A/voBJSuNu9yNNft4psHww3q0LeHKzqa4zAYzXybMliH9JxslBjeSrSyxkikhcdG3curHTMwRctSEu5INGdRuJfGq7MSZDC1eMCjzGpQ
2rC0INjvKCgbx74uX3nYbTt73u7errNsW47b87o1pQwlfr1D6oYsNVaR0z0qZ1laaltmNWkwGOajJFmSk2vLk0UBV1GOjG1RHABfhCXcD4DCUJ13P5pikitL381Y/4Ns2cbDRkBAppvBKiANZ07kemOIdDU4DqSp
UWbA6NqUYUHk7GLr2GGqGTy61uN0EGkMg2OrpW6m9qTHZIVZOMbZ1Kvwj7xF2S0eKjM3xxzImEPBp1uirEYJ4Ok5y3MK7FxKl6UXCI+02LpkcKezyncv6X5c52cftJp/LWSNfoaIQmj+6MufM3rhnwJ4Nyn1pHkF
Qy3c7PNckSPzltGGbNJh3aH4Ls/LfMu1aoPkry6GW7Nrewv3/vfvuaXVzyWm/Lc/l25YbPshuzXOoOoC/rOLeFByid89USCXD4Z15xO8vZ+Scl1yUPxul0e4Tk0jzF84AOT7vM8sSzm56HHLhe5CKa2ON2aoJOKC
oswT8s6dAIPBDxTfPQ1lt5WuKI8f9HehCHpg3YG+VZfrtmVQbyUeL/g+yK7A3lJdR39VjvcgG9Nj5nC8GQrh3NLeWvxzNnH5s7NVNaI/K+vqwmtZiB1lFy3z6P70bQRHsLpZCu41XX6msOWvK9ufweX15lb0XGH7
ThuXf+aljA+X/lZfz8cL9LtoBDRsq5YdYfmBnaV+jh/gB6755p8PW5WfX53Lql3/sBGB3FDHjkzBBz1uSAIZXFXjNEE9RyRN0f66Gb3s0i+zh5XDAn7ex10ga3F1ynJ7DUoH/ZyeDnM0N79ukz/M70XpABaHxR4o
pn4jed71TgQ3cyY6SeAB/N1HehdZz2jM8HudmXRyPzxSXu5cOF3y83jmLXo+cJQnNFfiB6l1nr0KuepyMt+ULIdzFAkqRsgh0QQP4XV3TSysdoftmLS2uJmBT3f2OF6d82wO9xy3KU7bAbvpnL589tJaBtbuUDk2
4nL5lddoCA4u4lE793K90pra/mgZ6KP2AsAMfk4Wt+F5pSH5YU1tJVr1czvjDFzZiZ3Krnbyd50JQGs0HdE9qBl+Eq8hq3f5dDp1V6IBB+9mowz6uLLebkKJlAiRHfUek2kRFCWFRdDEkOHiSPqDKI/NXwbbA0+W
W/wwoqATqIVtOB1tiHIAuBF+rLLQex0+eK/D6vIHg1XfNT6GjUrqGdZtT5VgPHhAGZWxDDMppwa1TJrxX6y1OitqzaBjBQE/Pjnj5G1QGhAHtncaawxQg7RoxTkbBZv0CbZqoXr5Et85/5qgBbr3VzP0EVejuIIh
A5l8a67HiVrxstqWiNGN25iOpoc56b5HoxpfkMcc6jVk2S27DqYcjxIEqjL6lulcLEdiBBakWTNA+q7FLlwUf/3sb0e1sPQqjZABVCO1O+c2rormZcfw6JgS/nWV1loMIFtwnGNH6BxmKO6f/eAT0UPB0V3Dlz0v
AgTp2OC6LttHwWwJKukz06aHPDs6T3atAt9cZb5NoV4ldsKLcRfrYb3QsFas4lW/yjZbw+UPrIJLzUaakdESC6x902JmX9r9I/g+bgJGCsy4r56XL7uQvU3mGkBO11jqQ2T5gx0X4pO9ka0X8HyXJ9vtYv3uLyRY
CUUVJcLTy2RewNEyrygVA10r3lhxDB3ysNccgEHm8AkFxWzErzRdZrBPKpBtnLIVe3aZ9s0CGEYij69TKb8VOuYihkeG0y/rfc0A4DmENJcy2ZRIp4HeeYnwKoUtoU/WGt765PovuwaK21WregIg7LvXUSPYIVEi
jZWwF5inkiL2BLISdY6P5Zq1GCZ9dcCyYHOQcBzMDiILsbXNrBorhM3BZOl/XopsiiZzdcEMa2Vysg4TvzFZBRo64ciwORC7A4nhaIUqfOq6CsFMhGrLAm4gCY2ufTJ9GGvoTEUjgVQscdtpoJyPxBAGcJlrY5Q6
Z00xFDyaUNJcisKyDWWR4rb/ntU/uwXem0UTOzOz3xxmcnlUtjArNy1hIjR0wFJjtj/vzSZvFy9ZAkqxxqQ2aOicn8fs8L3dWoKRY/GU34yGMZY57mIN/749On71aiOTwt5nnfX6dOjTN1jVtHDe0ud7DXgMp/fI
YmDbwJpBwbJ22K8GcCIwjwxfHiqhLiuVVI3ITC3PhUUms6O5gY7IIKG7T4drBVbaNbWoBu1LGZGGw7OKn03CrAyr0Ep8AMGKqw6XnRWiAvteNgxzFJPVUTKKzQLFSiVmB+FGx7F1smW6uCGFUeyvYwniPvj7tgrK
fuEJGei/EGj2//xxvA8+3v7WmDVuyoy5MbIbdLCnuuVFt9MVX4rNQRwWoezYt+3L8wEI8mfFhgsTmJB7XwdWF+Maclk3e5cjcYIHrvS08v1gHL0FqVDlEjDnx3rx0dgcyLkPTTPjMBqllVunJgMtbH3tVGnM5Q2e
1Bl9VePZsVZRVSpTShY9SlOlp020STN9cBAZR3QNYtpNewaEN/NskhsFTN3qELZNGJCsDnKLUjxlCKhAj57Yl4zwwyLMKg0g5j2t/BpwoUcd3ierpzScj4YAqcb3CuxTNgcjuYC7ueT2bA1RgMajiGbSNHs7ZgQb
6RDOn0xqzJj89r42NWNUWq7nss5KX9hO/OX4y73BAd+HlKDKl9n7TCCvtvd2jeQ5Dj2P7fP3EHH3/OF2AirrBEAEb/Xpa+9u+5MozDwzmB4hrBaLtIhoMXW2gB7pcYExp5usS5nxyLYtGYWuporalsq2gt524Wu6
tGKON1RItlVyg7uJhN8C5Y0w8/DY2xw6zojXBA8sex9L9iLRgdKESDMmfkMJqVp1MnuqQ2QF6V6PH+AOcYT3mChqZjPKsJtyDPM0KyIHsnzx8h/c+iOc8KNHI36H24NK2AGc9doB+NnoeglCy/BkzOgqmSlOrpgb
CtYxCQbJS4zRMAegr74+T418T1GbZGDz8MMHcgF6ns4tjvheHuS9MnMyWoqVM5LdDDoKQR2jtsjDVKBIC4egP/zSnPjrr00ArZ4gWYbRYhuy2dZOrVho67ciVP2szu925AMZlVXWVd/PK3cwcukhtzJ5fwlZRocG
cOZdLTO3k4x+R7oLMKXOYdxd1Q9q66spQ+AJA5hgGm+WBoih5gJTdMxNSpsSeGD6fQy8ye+R3LQFUb+ek58zbs/fRUwGSC46j+7Dl26XBIru5fwIWAYf0RGBGQFvyrmAqFAuiovDwu0RF0IED4SXXYYDWEKVHNX/
dbt3uygkI8eY9sBrgaL5nWmaCD/EJFpxNrCT1eF2PK8kX7qOZ0RWHdBOTOuyRI5gqrGlWtYZPVysH2hXm+3wyG8IF3Ce9y6b5WwBBqNN3gmJx3Y0WECtauQJy6Q+GUYtfgOTSGkX+HEQZqgv4poWG5sqHAzW6gt1
DzE8ulXigjByIh7bWEKgmBtzDWdDNGFTxk1hctUPz2vL3MPG3JsvgrE7FSA0OmTIMGT0nEAi9m8k2+BUXJ+8ezVkZ/mbfCQ+yfiDJy+fyBjzasgX2tMx09rbBTtWmJUMrUtjgUG1Yycxsst1wnx9WFYMm+M1gqku
m1yAG3g+QLEGzLqiR3v2GEMcuu+Mne2MZF7XmplBE7+BFzeSsLGejcne1NQDXI1EDYttmjodcJrdP8JNMP/foURhTW39MurdWQ4iH0L1T3OyK6qcDpdYFuAwNKUXmxjYdd6LlVWVRDvwtAPs9RJctS1ii45+vRbR
IM6IeuXHu784+ykHNoqqN9b3uHGPmIfSv6u/HJPNMOU2mGPkZNA2v7l64lWKh9mIbF/1694VHJYKU26b6kftsyhAPfl3I4PYFk7OkMJxbb3Qkny4TSYL+nLN0ZJ5CIjJw6HG43CeJ2Ji3b6rnd2WUmSsqKuqhFpw
pxGaJK/MOnUOZdWSvsZGlI4foGsDddbahd4DDxQ5SPI9kw9TRIj/vYL5HtjGU3W12JpBbZA0TZ7jI0JnjyCnNXZ+NBDPnenelhxkTNQ/6Btq51Y5W8lmuinv+fE7dQXBYwOOGtVq5mqBj2y92f4TBLV0smFZN9oq
atu7n9SVN/wFCobXQedGFuvKF+4FdVqmvR7BGGqeujA9WsZcB9Xbqe06HUJTE3eQL8JmvxZ7NMgS72HwwZ8G0s7S8T+X+HxWdobJLK/V2Kor71j7/jg1A+iBRMazqA8QgSWHJ9vkpuivT+bqWT+Qyihizqap80Iu
o4SWap1ouiGZ4e/kJmH9kM0odyJsEk0fpDNKzrnlFD0bz8NOb0CiyWfOYDGrmc4eCrSldy2T2VoexaK7hMqwq4wj8oO2pInOV5Pnijre8XUwTnMu6tIeIu/jZuaiqgMB3iVckbXlJMVGbo2XmkMYzkvofUTQpwcI
26j7DVPh+9SG9idBSPwq6KyJPqjl7l9ZhxuqFL415bRz+9QV4LumjGZmjU7ObR2UkYN17r0wsCnqvJ9EvgRENmU8RBPAu1FmE4nJzTLIk7BPBJug0MZkZpTIzASoa4JVm8hObhDCeygrm0DZpoSRME63AqTbFJEU
R7WlFRBuSlhl9pidBxA3fkoei0S0AEg3JcRhNJKrjLMbPwdBE3xawPCmTs2klPeHsivWUU1sCuWb5lIJmnSrCgecOBQo3/2Kcu/6wAQnimUmdyjMIdw64wfHLzfLiNNBcI0ztkMXjo+hoEBe1AfscHx8iQNxLMcj
TjG1UqDi+K7CLhF0IhjHIGRPlepCG6eSgE0wj+PjImlRXw6GHJOoPRWqgZIcH02YMztz+0+F1DwjK7ndKP9ggf1iwOUUUquCxByrsw+0a02I5vhISxp8a4ndnEIPKQV1TiQkkGi/NbOv2rtVyucWU+SSSJoTOUmh
GCI6hkvtSWUhdnSYHLYwJi+SAhFdY1jpuJyei0a9jTed0rFAB8db59HQf6oHK2ffMvEeRv9psk7pPRvd2mipid5Bqn8gO5sceUxTGNW42II42PnxVeOkBZt0LQFeje/CdumzEiJrXDSZDJ0qQbXG+QkbdCvGcI2P
XrIWwoIbrRKE10RqbFP0Wn2InNivcRKBqdgVo8LGSQ9WqDfxYuMjwDboWgVJNqXiTNI3MGbjtEdGohWgz8bbk0HqPLi08dnXLRGpOoi1cRIHGaJaHcs2PgZ1KAbDvbEogbpN7PgN75LsYJe6KiC48RJNVqkrhceN
k56PAtEvBs6Ns8MnESyD1I3zKuTKwHbjs0Pm6NQahjdOXpmNYFaGp8LjtacdqL27MWTHYG9HYgHS6bjtLWi/rYk+H7C+uxpEsSOgzBGr6Gjt9YAhnDl1AbTF3vbUvx60cDzkpVWiXANxODZNkwB9FgARR5K0jx5O
VXziuKhGCjFoPdmo/Y0/CUWFiWVLI8c03+rseBUcm+EdJ8rGDNM7kcSHGlVOyQJD3AOJnEKSZJnomKjJKT1pdoleLWDlFHIBRaJfD3s5pZe8pxtvnLI7+iaCc0xSIgDCtB7sJLtoihh5gaDTnqFWh6yWeNIpEovX
u7NEyZmnGayNZTVMH8mUA4WFIEGuLcf7URlxPATC1bGA5OcCS+j9OEEqJArr1FXFEJKbfEaI+nJ8IXmJ5kSoq4U9JD9taT14FeNxiGsGTqTIM08h5VwHkrekTs5qBGCk+jzXE+RIxSJnstG1CAhJpXQlHVwKwJJU
v28GqKRKwZUdUQ62pHK3CDrU9QDIJP/iXDAithXxmlTstEQw2O+N9boAO0mUCZ8M6SsQMaG4zhBbsAoqyUhoK8myY+iyvuBRsms951s72NhgB04KHd3VkDvFEv6Wwa+FZfDjS7t9wt9KN1aq+zfZa1l51UZA1/dg
VtN60sHxEwb6huqbh0I/HOGxUrjCVKmvFxWlHI9Ans2zD9Dj+33lbofi+LOvUpRxYHzUtB8DIE5W7u9/6ZM1DbEect62dx/h/+mpZ66cKQfF3RO7Kmil5GFyD7jUn7oej9MZEadnWBG8pewFET6dCoEXYMVLF3Xy
GsXtHjn9aJp6TECgpUNmAbGWxoQIFjynKp4NIuqJjKSxwH1I7mO0WDl2i5u3+dYranPrcHPr/j1bFxsPG0cbk427jeeN6XQjJ9NmqrBdoaPCMN/V1hmuRKy95faeGH7bOVpcWBDleGKFqCzS+WrieKKBEi9lr3Qh
O7g8fGTbmBGB657YjE+qShhNNMoXQhIb5QhVyvJxHOI4kpSEO7LzH5kXsazTX6b1wHFELqvCQrH+sZqClM4eS4+dAFNsJgQON3n5xQarYvM+KMh5jrxDeGtzO5ZjX9HWEAWZBKyFcfs4sHLw0ZjxyutSTM0Y+Vlt
kC3m1VrNDCx2522yY0Dqd4Kkg4y0dtaH7iG9qIWKEQeV8mrQd8qb60k9mK4oEq+G08cMRdstQS+vp5Pr4S8tUMdIk6fP3bJmjMcZGloPBr9JyKVW+VE+wDvYgo3vvYCYsc1GRiBjEoR8rREMGr1VS9Z+3VbROkky
AGojKwJRo5119HM1AYx+MAIsLwgPEysvRRuQjQ2JB+VvvFaEcONz5GIk5OyZEc3WQFMHEiyQ+yuCxBEiyrWV0+RdMstIUtcQUI6ofcqYD8TnR3BQAkmEFWm0HEcklGWXjmue+A3gRBnBQKagXSMXxYwuEefNahw1
/7Ux26jnqzHaOEK7vHsDW+YCGqjsmK01mY7tud56LvY5puaOqiQB/Gf5WxiG7NxaoPkupOpNt05WVR27zF7ul301iNetiZlNptDw5YIkZVK8lysglAiRqLuPCpVTKzOk/tmeSe/iC4pOfA9d5G/5ehtLD9x107eB
go/3QZm8/jRYX672qbi7OhVFGzeG51Dpf3kIl9axqJD6DOd3X+GiaOcjfgWq7JQt6v9D7v+XX7nKV8SIP+kQCdB1Kt52+LUP2NZ5ciwP8uz/3s/VpW1EKbyrFhLlsCp3B8+6qQnlIf4awPNvrkHPumTbln+7+/bw
Z46hLw2bsa08M8+eFcADWEM+uhlyVFR0uyDgXf1h5n5TS77TR4OvGemVpepQ0Lu4d5Fi8/YFfBZ+lPTN54zc21AZRgDO2tiZlU3jnYLbQy/uZXyv5y8F9f07tDeCeYrBFfnd2D5M+9geZH+ATdGUukqYbtX/6s0q
IG1N/63igllwpKOKyqYXs7Hf7NUFUcGILq30PX0GzLG1bkMIUf9uTqirphjqxCYbUFSOkLC/CvmtzQVCrLlKqc+ge5jiSDaIMHxEOVE2VYRWD+o2eqmu+/MpdjejnrfZrAwyfA3DwYWE7FzH1Q3XsF96AgqJxSK2
Vop1SwYWWJXF/868buuk52dGUrdRsPXastpjE6cAENSnqOskR/A3xJAqeLYf0W/73dwb7o8ygiMOSyt2y8094cA23mIK+v0I+XrwmU3a7rC0UUlJz4huafTFzjwZkcqoS/LhnjGP2zXJT6f3zc5gn4i3yArECbwY
L12GiGKe8mEy0b7ZkPIIJyk4luLjb9QVaI7t7NXVOW5LhZgO6XDtVJORWl6BCTS1qOunh1FNeG3tzLcmf2e+dFNY0ZkT3IaqnV9LmKscLb8RJUrk0PerHPqizvOG6MbExn5DErdwfLJczfTX1CXPCnbcZTmiXFf1
2wt0o4I3Luun8PrtQ4nty33pzj5EndCKrFEjj5RFLXm5+FIuN+brnfgQ8W5Y719iErbZw33RtOHvw0GYDFptoDQ2amrfgK+8cMLdtEDUSO/L1X3fM4rZYcP6xnesZimIUlesIvxi0/zse7YPRa95R6CRvyjJgWf2
pWfI1hspf0aWaym/lF96FybLD1iZETkr78qUo79/ec+AiUrS0bmhOvY7Rw1/+ltmmWNmW/uTc4ZwnSh2P/syahaZS3wlZ4Z/XlkMXyxaK9AO/7WSFgEzdEIUulVQMX8IYA5RHsWAuzeY2XLUV1f/fTDOYyLEUPHY
KcScParNJaBLNc33t8a5r7y2dumhdowuMaCuY9X5x3XEh/RA9Opr+3OBTrV57Gy4oD9t/G/cbdQMjbLvXsP/27uMXXF1lEcT4od1/nP32rZFFcAeWJ5BA0d8Cqcfi6NnEaN2aiGkos4JVABOuFpyUYKQTjw6PqNC
vR/XABZ9zKyW39ogIUDb4UpDDCRmg+xlK6oLcES/kaikyEWydoGygBkM+uLEpOvUsKUEEK8RTAPkGlW2bBNm3JNZFgMydQT2AOlzkaTzvChK7fliKyYVpfasqPv3AYLDQOErVe0hG5adRTE+UX4NGk6ghrD45+xC
vZc6DTrQ01TWzDurqmpixiE1fUhzo8WVpMlEe2+uykHwgGs1SbUV/yTqXN0nTEWLhox8gV5U7pfsdk+KTq5qqa/0FBCeeUepmqz6FWyLeIOuFkMp+NOlorbT6+zjqntmcrnB3EGWJHFqSn25g2UrGJ0oJIlDsXrV
c/qydN5H/FmOuyupBAIYBapbJxasTPvq4fqIk6TPbdXW3ERTGYVOJY79Ym3M1PZxkNfZ2oo0334o2/SZdw3dssc5PlTku6v8OxoPhpXY1/lG9FvnVUOv7Wt0g+z+9thBTJpO/SjCvanbKa8+sZp4ULmU0jkRNLzR
0m7Ds72i3bcX/+gIvnE3/nehCt/n1UZOo6yARfr78NSw7yZMm3ue6FqMeLQee3akIvgQf4sE8MyBQm720n3d+YU8xYEWH4ptc1nj8m7HsF8NxOdC2hA0yGFXsjghxNAjLNstudzsjvaajQ+1XzKGgB2UB/gmM/4x
cCstya8RweBZvyUPh3nXOpVfv/7Oe0U0krMHZcxvI1DGmG5+Lc7HPAfVzJ30lUCfVtHog4nRuUeNz68mExNExtfdgV/7q16p6cFRvbP6CD+AIuNWjnbxjvgsyVY/0AzeGyWK7rcBgQG5dvSs4jvLaS/aEnk6OXBi
UEqJjVPXEEoGlMQUW57sKNOyntH8nw7rl2B0lyYKybORznlsKXEfaDWAR6W7S2ZqZCTQRZnELMS6QZkEMi6oEiVOpdA4sAMDXHglOI0KXZKLWHUCqQOXSLzWgBE3ybhQ3wiDB5K7PRlWGRDX+jg9AMM4w2vFvuNf
yRb1CpwPzF1Wlkhc2F40mInuotKHd+LebmPxTh5kges3lusM++SrWxNqv/Fo5rZl6bhKFCdRIRf1BrIQyMmCqD27MXwXFlEPIxpnVocjgkgGjTJk+4KBdE5fpGb4rwU3+04AjQDpsCsPPjGFOSNwDluIhmuf+Eio
XjcpOK3oZA+KTHTq+kJkAmJOJZW0QY4wxztMPNrTQYgiXul1o1ji7QOVz9HW6rAQNfpAr4BR2AUqMdgdqLSzLKFTmqSQuiQBdJMmROWuGgoVHicEL5csTJ7EqIdnBepfszyPBj4dYvoR1hoeqpBDSYFI1HqwWchH
eV49vgrvgQL5V7/TxzUxk7wnJnaIcZBstqsiZhdOA8GMo8zmlMKzTxppknHohhv/5d5ev9EqrVd9CrWEGSRhMjbrD685+xJkIvbjdKJkwMGmdH04QzRjNeEBPJO7WL+HTRzJq9cYXjbNclh6M+zRCkzISIk1mrRM
kwuUIpHk3kD+0w7rNnK4ff7fH2BBCoYPcaSuJUZu6su10sySEDMSbi0AdsMyQxEekuiPTlcBPd723hUv1tddPJNizLLItTPWFeQ37d14OuisHmGBg4kEfv7aJsrW7NpwwJpE6xBIOFrCu7XImfo7dk8jLko9Uh+Y
oCQ/NIPh5kwBSJKTiy1I41haW0NT5RyggeO31ojNfuJ956qslft/ZECyg2RZIo2QiwS18ZSjD+zRZFI/H2X94ORiQCYORo0xmSPGvbaAE1VXtFNXpVA9YTrHllD8qEfwXi9dFAnn/gCh4567QvxNbGlDCCN/U3OI
jCnFLP+Vy9JyHcKDtbnPQjjq1JOa1OtZ3gheVETXknCD+po4VEA5RS97gK3MOwGsIn7wtuHrnWNEY8d+B/HIMTZKrOQfVgz1GM0v+8IAlpk5EGAXPlzLi5GnTstHF2lln3v4fwP/x9RBIicfizojE7swbSWXs8Th
yzTsLmz4z6DeqUhs2iItSthosSUBu66d1mYjUupWnO7nlrIqrkKefAAKw9YQG7rL0+lyIaOaRlwjldslmepsoHmGjClAX0PpwkBojZmg29FWNhbj4RkRsfvJn3pDi43PvU4Hyb3es661cprDscaW2evB1objyadv
WBduw8MXGlVi5cW2jUlYzQdv0oh7HHlkXLfXmvCFLL75V92/+MWs4Yhkuj96Ws1pTiUSlUx+tw4EY2rqjmHqAXBEMzAs2uPm909+7pnHWscVCDNJ6LKu6CWSNfyKjryrgj8/FDewmWvd+8ukToTaZvG1u27gUbT+
nsAOvpGrWCuSy0qDlCbNjwlOTiFxpXhEOkS1O5AW7QM9mtMcPEt1GFpFiQVZSLR2yC6SNWzDxj7wxLZGALemdMmHSjLQqRxERtqcFg1E5cejydgaJhAFfc0rQYIkaCbc2NQz64/6yz+7S1xJ+N7QbLQPlkizjV1p
YuU422nPSC6Ca+ACur0IIedIxICjiDtSLrshg+/XKvDIz3kqeJkSxgOod78mTsWdfZHcB1ueIebYuhK2j2bgLiRTIZZINXSFCXuZnzXdIDskSS9oQfLFEXmeXmUXfgOg6Z6JJW7Xt51m/MPKYLq73771Om3FMafu
ILhzjfGKJFcOUD3GfjPVHT0n3Rf8sNH5QxDyxJBtquwXnYEjCSM3BFD1BUH0EDOOCYcQiWQtwleSNV3rYjIW+ZMkFwJyk4R7sRXUaGga50/2twBBS8EHyd44rZuOHbZwIhzdFyCUpAPigys4zOCCa602JO2MrcOy
XQGHt4Wl0jo8w2++usfAksxqnh7FjZhN7PuPcuTwtS1ZDrTDZXcYW5oB84haFUY95YfjOWVIBVfUg+4S5mSiIX4mWGs92V5mo3ypfL0au96K6PxjlcvYTEyAQuWydXqtvDjCqoFJceBJXQVkn6YFsdpmOOwSOpwX
ZDPvyO19oLk5SGW/bpUeyfRMx2rYil8THzexWULeXRW099hWl9hIIWbCPtmxyULQ1/+Pc70P4eM0b4n4M80nbrq1W6Th/+juYPU/hZJtAnDX7FfT2OC3X3GDYZvSwpaF4zeD41MtoqCuHdcWg5/cGca3nV/+C+/H
zoaNTzbEv3Vd362oXyrztfJSj7HSOQfQpgNFX6mWqxt04mg6XVDvjPfn1gydg8eSjmjojA5bg8GM1EHE7rcogh2w6OT4LsSUadu5kg9EQrrXUEjbI7cyq4icYkn73/JOIY1mowebE/+NuAdcKjLwZIECJ8jtnTbo
jz9yUlNsC4VcXhdiu6dQrZdU8qQZmTIl3V1rsrN72YcTq9J1Fxp23z9F7it7L8dtv8WOeCSzzZXuEWb7DMzYJHT2jV6g3wKUui1nqCqoM07DX+uPdSDbTfa6f8gCWRBTuwjRBbTkxuVYdcHMZX0xO7w+pIKcHlQS
AmohLqjeNoNOQ+/tcCWQBhGvQ/k3Ik15I50YUaXhEBNiWgHgQWBou8xcd07m9n1M1W8FOELwUqsO6N4ntz05YfIhrvYTYwISsDmyhE6AO5HEDaAPchu4ACA+DxELZ7Grwbq5do75BNZcmGQnr6wCcaF1d+KpxsBS
5SJnWbga4jBiSxVC1UZ+Ep1fTpFY9YrMIVc96qqtspYnFFpFGYvfdtTke2lJg7NvYwB2K7FscE9oIsIQZEflu+5TQ0CWibo2eCTCWoNlu9zFdYfUdu5hPG88KPHiiD0GuNGR+lIkERZzgHxXQrLoeqQnt/aIkKJd
8AA90/Nm5D/0yPX/bJrgUfqTtshPSuFbhMDGczL7Vv88+/VnzGaCqM3iWAqw8c92/NiZeGBvIAh3QMupKNBh6hvRbjOwx+Nr/8qMUdaMSriX5WrEVnIL1hddP/y8tfcISiw5w/CQjXfti1t+3aP2raeBv3Ev36HZ
rP3X/gECxxHSsiGHvAaxv85t6BySwTG9Ig0OzqgW+MyZuOO855b+cAtX/yxnO6VkJGy/iIfDckKhLyVS9vwnxvBRxu2lBVbtmEtRFIcJEcy4ssviKWdkQlv0lHVDKMZBLOo2LE21jI25I4JikCZ5mgM4rqJgcWhY
rNNEe7yd8Ppah7p2szjJglywypSLDXmOgku9uqyZ13V3Qg4FoNbbB3e+W4o0VBhNRw0rhiDRvckMiaDiZA+z7XKP9Mu2Y7pIuaO9GNsrZ8SUrS2Fn03uH359lO7N4D4sybJ2EJ9W9QEAXJH3uSwLbVVR/XlQe3UG
j6KqeDSa46za8MSWIBIBi2aZR4Cb5Uz7JvPHejDM185zszFdouzcgDckg/HYNUVHXyV/WYamiXnhgFNfvnuBYz6Kg/4htCORo9pUtT601t2gviwJmcfIV55DK+eRrY11LGq40XJai2YiwTLLzGe6Fd/C9Mw0j5C7
BZQfpvmJXsw5jbp6+1aa9RElsVsB0Q+NK6fFGemBKGKsbZxq0h1xkpKkOMrgsP8R0178ny2ZlPpwMWqu51sQeUJVnIXwcI6pjOtxFAeqBlrimltT8r7breVcm9NcfEZvV4rcCl16x0expzI69ZztkRXokJVSLKHq
Qg8wW/rHQxre0xK7xWvqHTh10K8jsIzt5Htqnr5hTHWtxdpC9TwVYuXPpFBYg/6+4y/zU7vYc1QcSHxZDVK1HgA5Nv2xbqjTBEQNtAx59KMbY/IX/gPy0Ks+UbqGLF+1QdGmZ1op223qCky9F8Z+rN0RDExptO4u
39a/exaHlM4pKFPwaQAoUxQ8HGopwCJtWeaInKhi3dRk/PhchE1Tc9MKJWX/ik2w+bFsep8mapdxltJ8OhcXPIgC8VfSPXDGUU7RS6JrAqVTv2qY2v6W1QS/gqOc7sGuq0jhyUkVAX1qOeWzzxPkf8z6Ze9gQC0X
msW8AepCB7XSCihoaRPmwx+dgA11F9yLRKeapWHfCAY42pPn6MLn+kE2aju3sGVN8DNkX11BJnUPfJ6Ahg+b7yyvVYC4c9vaMLY2wmmdkIOkr4zHVFncFcsiJsQgi5a62aj6YJG8qLeMqL1NbZziCeT3JoQlL3R3
IxhIF5Kbq+Fpcg/cq2/0K+2RojAkmLNZ4lsVi5OtCzB9SnhfGORrjupJPHO1mg05HAFh6VwBA5TlUzA51ZTE0zhjdbf8uLOetyOXtoTTHRTsYumuL2vcaaZUAlwIXeh66IYOeeAuzVanPMXSDb3En1uN3R7wkh6s
8xED/3eoEzxlefMG/KVltme8+Ys71tj9+WW/b5AaSKGV5HIgjMbSxZD9pMH89DKiLXC8ZesiDpdzoN6N9s9yVn85IJIY3QqAAqpf6BE9Xnp9yrV/24EM1FVsEQ2/r4ThqIPeYufrNyBLBX8ohi6o7fl1/aMl6kEh
R6TwsjVkWQltgQN7dOkCOaF6I/0GmRLNVDJhTAo/1O8MGOygFoCkhX/3/2wvfzakg1hWZA9Ss4zIxrANbeQgXc1FIYlfPPlV48uoh9qhzsxtH1J7USZqFvWRK8tpFPxJWdddYTohq8po2bOJnr2W2tYJ/nTx4ljU
GmGd6c+zh+qbsricMDHyImAUnfRfex40J8W32mgZ1Zmyf5W6LKOqd/aoXp7sblk+OwLlqC1MUdX/ZcioPxV7x0XCQjnKR+2QV86jEBGkZpKe4Z64J14Pj2ZsERZsT+sHVqSNPKEIgqS1qCtEiEN9uJIWPsnBmJkQ
wx6gTZpFeCjWi6jOtVpC2eVz1kVGKTYczswX7URQqiWek07JeF0ZSYU+WqGtFJ4E32FhxPTEnq2y/agbrJbuw6Pno6yWf4RBbUjaey0pxFwbcYyoliZdYzCZlsfwOYiYPRqvKIlDslUHpWnbrDL1GRvNGyan3tTV
BMhpzYI28VzN6dNHCbBOK/PazsITvid04MRXJz5PG/GmMSTTI1Z1gH1as/lWc+Ip4WZTBEWD47E0DRvNtm9IuKakxPEuQaIOxqNn4B7R6r5qsgm31+qoeCj5x5MKwg3NCXZGNrt/Z8oiUpZTe7qp7Yk/tGOjfvNy
x//zV5ee7LV8KKRQsjutHsmMQSUTei0fY9EW6KvhGNTpgRmN+tL/A03MVZP74Y3UrRn8pU9SqajwhZEbG52pIDbkRFcRMdNzeGQlUsAhinOpj2+xykCVCn5B4HTa3raUPlDuEELcOta0M1aCyKcy57zU6Z04YBmT
mKLydOvoOhz+1xSkUGchIPst0XlL43CLOZpbrBQ2bhQjMKwrbKm7fya59qu+iovw3qpv6VD7y+VLFkyb5+yMTMap581okiyaUq8PEnnrln1qv/r6+y/2+9tFuflV+hIg6F13T3joq3EuO/VB8xuOo4/6MOs9HaRK
D686U40R47CCI8nRGUh7ZZ2A0bgmRJRGjuU1/YV1KsxC7DVfKpQedNWnX/Rv4Tpy78WHFt8pUkg91JQE0tPswbZk4lrUNW8V4XlTgo9Sv/649i33Tzb6sx4fBD3Dz3RvumCA9atn5umtsOuxEqWEggL3iuHf7ovv
Hmn4skP41BFcgO2BU7eY5lTocJAR9is9sZroQqsRFRdbXw+xwNieyKLHXhYYJFKUZ2NaB7fW5nKNarVifYirY8/oep/pxq1THn/YI6UfU+mM7i5n2ouZbcxI+lxzqF3L58r578kj7fcs0XIH5e0sFmRo8mnJZHxP
ZBc0odwbsYa7kZgsd2nhxRct2GKwn0wcDYwSCt7vtfNk2jrNy+zNVciy4PIaFovOZQ0uOkJGdnk5W+Xls21diYZxs0V4qUYrhIvotp7IzFbm3Vl2LfkjiuHZiLrlEaBTkAAWrnBympBc6q3stXfM+DClaY2icNnY
sYEQeWU4MUZuo3vRsHWI+H7Z7LGxP/W4dLq9uh9zp2svGA6XxQHAhL816xWUh+erD1HKiYzrCOdnAoebntnnijBDJ2zRx/rhS1z6EpGRRSnqeeDNkhRs77mhw8tBe+bp424kU/pAGLNKFDzDvz7nPmXNpnaPlK0K
Ic1q+qbAHZ/7AM+4K4GPrFyxz2x8GD8EyYYm7BhkPGy4MguOxmXXJCeXdYPZ8Tm4S5T7Qz8ZlYhTXNqcmdPXKMB6iBi9Cxnpoz8gkO8B2T1o4ZDuYDZnE5P2wnOWiLpibJGjShTRPH5ob8GMgxVOsV9PSJJrU77X
83x1PLV5QifeSpNPpPRnEWJKkEahQcKZ8IPWMChXi+oxx9s1pKoFn3J/lUPsn1cJpVHBckHXGKblsj1Yg6Zn+c5Eu7DucbhPLctn01Aimh5HHCYcmaJGl5qD84thih9tBVS1w26Tm6NZH/pSVz5XInkQy8sKqkkO
T8qssrhYi0GSGLPiaoM+j78cuY3XCx5TBuSIixR4OzJO3c3k9ivQgvfMAm95QvudqeahYY17NirpdMGg6oDU3BYsPCHNHI6XlwSP9NCSqSw7MocJnRhQmFg2H5G4ZcsxSYbOL2q4PzDBO0dg1CkHE+MJh0QAiIui
u7KEE5e56O+2CyP2hDkXLl1rYA6BeIQFNPEwcsymqBVnrgpIEczArWX52XHEFImmmZAsssMrgyA6+bGQgGaYfLTYE4DMBnJkLfCTIMv4VZiQrplr6DCQ43De+FlaEX4JbGHZ4WSx5KsHHe8DtQmmmAj6jUOER0G+
jUQ+jaLOo46ySgmrstyaMjWCw3cJGgWCy3rclf5gBF19WRGaCuRihl1xE+0w++cvMbpgWN1/G7isbKF1AbHgBLhVD5uPe91a7Q0fuStEykWDqwX7wOEZtHNXDnS8sL4vjcOYJQvzHbtXrSIoQjMCg5MCA+OL3NHb
FvlsujFIeDr+EdFeKN5yavoA4Yfzrx8JERaLYBdSQ9uXKzXJsn1p0aKs2NYU+8FruOMF6zjz26OdaT1IInxqXXiS0DF7Y45xuN/NGwL/DFZ2WL8x+53VyEP+WDGa99N6+LFKLABkxX3YAsnc4r5SM+Mnd5xjszwY
OlsNSfTYVvnHLBB6pQ6S4EPwqi3aEsn6EuaDRlyFaSvGcI1He/PaxdxK+uVTm4fVt+VkT0xbnIYlYe7+6gMBQnvZavFdOYunck2bar8Vz2JfMXs+JTbvHwUNFCYzhRC3DgmQ7Nq0Jv8JknCWwEScotyhXT7gqcDN
4v/KHo38YDuNW5FM18kCkyoakVqY6lczzQxZz5qWJLiIZsMn4dWzGk5nWFJM0Djg0FZEGwJ/Tv2Ml5KLMp32Hkk8jZnr1HWLZQRLgVXCmuxN2GLu95HsLQi8dxaS9+6BlWA9ZXDmYXT3CewE/strldP+KoR7aPQi
4o7lN8N+c07OmNZmfKZn5Yb1Io+sCycAw3PI04HKVZg7IWYntCv7ts5EqKPvNejLXzuyWOv+bqSWmM1Ux6pCNq2iY+9iBhCoKBh0thzICasvJqNBt0SSmtv7ScxdX4UzW9ac0mMc5gd1RkfLt1j+OX284AIcQx6w
9DDJlt0rX3pK5+9qyXk6xgmwuXMeXnUantx/JrEcKwbsRQA55Ja6ajHYMybMLAt8rP+1nEHFHcJepkrA6N8mJvBH8YHTCnyWwHOsREJddPKyF4HLS4NkDwPMjwr/W8HPh+vxbMuBfZc7uF9S4OTj2yCQe/rs/ArY
IIukyAHAXlGBFEZBLpGEELzQB5pMvsrGJKAvHV+MG+SyC4vlPtAu9vFSXxc9XhEc5sD6HJpf4tIZgTjejx9beyipF5SAvVTZbNPvClcghx0wYGUSFimVlwVTxlZf63glcwBwYUUje7ls6DIWV/JwoZA2KwQWEqb+
25irqAPijG/jWMbLggbNCNOj7wT80Ctln39zhy7TX+w3+WkgrK0rdj7gY30LL96/TmGTtCc4b5n9GkTw0cqMTVos078lRbI0+oG96h9Jf1kIZ0n+c7nf85FBgo8SXKWNOmxdPBUDIqQjhmQhNn4zD8rV/dX2YQ4c
nUNLu9IUGPni6Uk7zAiSSdOWttroks2arAUVgugPMpI5YzIlE4LMES1EmLOXtBQeiK3KUAFhRoE3WtpELyxgGjX2B1wiQmrDDQS23dnC8cYFAwfI+QsbnyAwezalmVDe7Il37z+Yn6GV8ezkxnC2WeEenrFzT7ZN
VhIqXdcJMyEwxRIslojj+gLs3oJK1qBm/B4rc3K0kTTKlzwvIaKX2ctcRn1cBf9CWfbxlrkLdYFUl+Pzfir8/7SB7r5QL9ufJL9pb3bJvUhbMnUIBki4ReSRqKR0X6KgtQH3ifNPjVJaR4nYPUnVQ6HTu6UlRhMy
EK2gLSvQGBFIzz7Em0XksOmzPO8gZ018z+eKEyFTTd83KQH2T3zlBEezs+KBphRZjMy3xo/8TE6mOVBpioEHQpzBYCrw/QgKATFVnfsLUslL6B1rD1anTJeqMayO4OVuzD5CsHln8UiG5cDXYjhA8NWv77B1wZuV
eTUTFXyJsqwoTYsrv8vC1IuDhB9SvI+SL3BCp4sPsBBmgJajeB6rmVuZsynPX4Q4cv/2pygFpkmExLYeUInQWFOMdkoRiQk618FghOqZ7Ld1wypDjoiXJK9jN/S4bFwVvWFBQvsc3DBVZh9t9e5Mo/Ms82ezxuiU
IANbVi4KCDXGDX1pTjwlbRl0hIkJ/Y93GYizMIla5o44NvA5oWbety1LPEmSiYNS6R74E1rLHRn7lhn6tqRssW0EsFk37FGYg3XbEK5FQ1IYFbutjFQ8LJmV7ZA9mU9hW6liH92bMTK2dpyf0GoHJYBE6Z/mwKqA
3NF3Jx6a8qW/bTStTrKw4xwzGF8n7FeYgXGxDnh9HkhXuBkNEg1RXiuoH3Ne3edd1lAK2t99PNj3qghaSSrHFPCMA0smrD0mk0hSEO2CZVpGt+JpnVZRCo4geh56yphRsZ4EwnfRoM92Xo1xPhSLiY4eMKRECHXK
YY+veINTjfa9bOHaSq6d9e4U3gyzShBqwGRE2l6TfCj/0Qwg0CUwlsgRE++qdOX+sk2Z/QyATicWG1uxi3KX0Akwl8iYVMqZvJGjzOAXZc70USjWqkCByTub1l4HmR3UdwMSJpbDkSV2hxxde/AwUT3oLCxlVhJ6
Vo6q7UUXNkJdLSAyITqUQjFUGy3S/jlXnK433UgzMUFyEFVNnCaf3WCWwxws2IVGEIo6/Yo4bQxirJfTdNt60YCfg+AV1u/LYbBxU/6yPF1mzC5mGkUEJJWaSOtgbQ2Uv7hP22c5TngY6qpitYNJQpi2bQXgpuJU
2Ycb7x2wyTEOqB4trJZSWiWW2FXLgbOKLS3KhSK7DEIe7DqOjEzb578sSqK6H39Iu6W8BM812sJdbJAxOOxTc5RDvSKVgOxBTZbVm9Sq6WzuGDneAggfStacmpV31R0cEOlg5DRBGV7Qk4o7Jg3Sn0FkfXzr5xYi
ZIudsStbH6UMYZSPUijJbPNFwICoRyKRNCJC40OvKYkIaMWDgC4r8hP5UzhmMLjpZByAzg1RxUUKasI7OxEYbLUFJ/J3b7SjKCvdYseOWY4qYeKYHc1SNi7J/VihIrDl3wIMDjWJJ5aMphRVPd9lWGgQdpIjvaG3
ywwsOalUoogp+KP5lJq+FHz14pB+mGLWlEUktvHVw21X/4nwfetauXtWPxS9Omwte6xZgQNBuxntNXl24UvU5X2zZDht2HrhWpj/Cy3M11tMYFhR3GadAdvLPgzAnlqkZ3zdgYscEcUeKAzYS2zsLmiuBZUvjwto
GI81qxAp7Ah17XD3pSZpAZx1Rj7SMHtnqGypNp6/yFFYMTj88XYXrSNYxd6HaTjq6yMJjOohQ9LDS/i3JeV9ta7dWA5T2cajqN+N6ImsxVbYQZdWgAbTlCnD+eq9QjExVhVWYeSjq+5HqYvhIf4qZUtfeMBVY5M+
OsR8mBlYiALgHNPgOOsqhr1+PXhEOsseK6w1FYIN4uuCQ5gYTsyUyL8d8CRrzeRRX4hDMSKp7+iEGNrUIq58l1bTqQWKxWBTgPUrs+LRRt25hitQKe/QNsMiDONCCXMbxv2IdVQWqzB3Fjw0Y92pubHLq6BZ3m/a
teCRGLKQ0qyj6t+y91XIAWe2o68LhfVilFYX5LvS8enRPoJgDupS8Q9oj44iVyavvXHTI6vpwOLcB1FWAohrgFh+mXVT1wwY0nHeveP3Nfcu2gKh7lhfxwU3LrA0GF0RK+6ouKU7y7hXAfrh3h3ObQlf+HI8NT0L
PmEL4GU8btggRaV0keDfPizVUvsSabL0eSZupj7M3JlGjDLLF9VrV9w332o4gZyyn49pf0hl4TYSboy7eLv8SdPnP+Trd0LisLJfqROblTc7w51qJSXu7xvjqQqmcjwH7Wj8uGhmJFhsu8s4em3sCcjmCf0qBLgx
icQUfUgRE1gidEVIPURyeflKAQv4iVTlTY01oAGsEhxaMS9wlLC7CNP8Rie9sJsUSfG553kpopJN5Wb/aBXJUZkfdWxVE/H3aT0jh5+rvmLrAVKvGswqnIOynZyVapikuc6i3mvxtEdwEdzQqHZxcmNFhludk5WX
FJYb9DoIMZhlwD779qgFdJiDniEzmVcewqpX7qhh7DqMn7ApG+GaOoWyUXG/8MAtuXBGCqxRne18IJ18RMWVG8p8nieOqnz8VDtb5zf7qE+wOvsZ97Czn/0i3O7PgFlUVd8xxVBbmQgdgxE1ij8ijG3BdpzbAvP3
22xMZpMot8omnRBJspwuxULDWf2G0QJIC2oNjA99R5A/cgI8QOTQY/Jmw6YgepzfHyNw6BKVZHW43NnxjcKpSqfGxP2yGG6ykWy0mNe9DxlEKKsOmtb6SteSwG/PaLxlLXvtvmhatq3dfXZfjGhuU1oaysTxN6wU
wy4J25Cb+r6jrfv4IRzfSt7RBuVyu1MXVsbvummm1ZzT77QWmbFV4R7Xh+sFzem5vOI6n0oBDJJ+LjewxjlB2x1t2NqWFnhIeWGDAr04P7EMkjegStx0polbFYisClrZDT0PxrliwNtXoJoL6JFIE/rq0HbHTZLC
7m8QtVglgUbBqGU1IZE9XJJZSeUxiWA9R4zrR9YOMTnX8EvIB8wyPOSYmhU1WGZN6C7EXtaHvb13tCIMKiALgj/0YjELxW7e2YfBI+RUrGEpAaoKY8fIJnh3qjO8EUcOT6L6LtOnjFhk2nAXT1QleU6gOEB2VLTE
ka5CW0GIhnvYX7HitXicIqwyQbZ3vuj7feot3lQ7x5diBJSj5zxwDMWK8RFFmRypMb9EFb1SGqvSUC5nkWsRSKLqT4o582hzBcNd8GPEedc3HKrGeVuuCfFU+YiyCulr0nQ5ZRxUJW/j7pSTn/4V8P7HQ0TGM7L8
fVIW2UMwF4ACBRxB10EFkHEL54Agi+erj8TQwzE4ExdZ24OHVldwget2thsiDPJE9vjW6IDr+h+j7eKLbjF6bkzxUhpug1EBavGytLZKHy9UFkxeU5zadeFyFzwmsIEprqFGpnm5O5w118+J5ngvq6wfl73yPK2D
6dY/sCt2iHcUPQ39Lc4xe64kxIodVAxl0XWqNFmkQCXnZlDZHqiD+yuucIstyOIlGm2XJtWcjm8sxnV/oEK6Ye+9/ibaFX2eyPsjr1N7YvMQVFtfx+Zs8zBQO9uE2ZFnn7uNCFIc+PjzBC/o4OoHbfrNnZaJW5RW
0A5wsYDrbuv53elEFg6WfwT6s4dJ/QsBjZnD3fOwWrvP8J8JEoq6CzL2ZikwVchSd+zkhocYY4+apHTJGQFgapULKNyJ8mSqCmBmReCU8/U95VBslYmTfyfKLg/DMCiTpab1nbK61MkKNNouSSxbsQIZ0Znjcdq/
2ZwBhPbxaLv5JbMfZ8siV4bV7Amx+6qCPo52EcqYsGtQSrATzzv9UZsgjaAfeO6NRDGj12GHPkrDAOz94C7GrLHMYIeuQElrlgQyMIUDz4LWVKYDDSVCSiFOIFSDfUqapwfZiQWcHU0qUkb97i9ctzR09cYAWjUF
dSzg7nCtFdRRv3SOpq6i6KL8Fw1ldb0GhMNlzIQz+zN/uwxXxoC68pVYxDWQGh3WbV+XHGTGfX6b/WTzBvEuOIGwT3fBiu6vGfEjRK0C6e+EhsZe9Y3xBspjn3w522MpwxmkZ3+T/rZUXGCuoKDGva2+0ql6PXTQ
SQ3zrfxZnzSwXsCmFW4SxKtjm1WN1wBpH+A2APuq1PqI9p4fadneCoBiQQ5GADdLWQZzNWhv45iJwWGoV/+8S8l4ruq3pZ/nh9nmUV45MsMIIHHXO8HqUz+UXyefWd5qxi4yIXq3ZnWgcrqVi/SfkygOwnZ++Bt0
UqeCI0Fzozox12zhQ2+TAeW81WRENYNl05MP+in6JL971O30Vu6WOXacuIE9JHIzNbovzuFikMF5O29UlmzniuDLxF3xGHvJPzi48JsQbZwjN+F/BA/fbA/3xZvp5KMzRjmoNlKQ2kx2DfCI8RLDN2KUzowW9YGh
QHpZ9mFCvGYaqe6cw2gL5vqiocvoLSmnCH0LeGA8zIjXhjzDdq7rQf8DopUhUYpny40z2i+6fh2MqaBDVuQiL/lAany8jqb7ZWJjFxXh5sg2WJLK48sKLirk4qQqAz0TpiyCDhoAWP/BhRS8VBsXGVWihRRCOl2g
Nopp8Brorda7BQAKHJARXfB061IiMRXD61Qlqaf+KnfmihCFWXSDrSNZzIpkajClDi5T7U5KjWDHMxPBM6wgnp2G3lX6brGqNzODIeCOGJij9d6ZYo8SwqhhxIihzHfjZrEs8oTwyogCo9/MUT+lnu0g3PpWFaBD
umR8SUUXzUJIO9AOfmtORsIQJqwoSeylUsM+RAeqh7p9LR7cqvCm9Xs+IPHxS7HsV5F2TOKIkm/joe/cyq+yD9ua+3u0zvpdyehd2e8/5lIwt1/C9Vl6YYQhNqOXeMepTwOIWEOUCEcKiVw2ZQjVvnGwcHw/LTIO
bw9jsPA+UBh0fQvc9bX4BQfYBDEe45Ngw8PN4HVZlZMJzAU6bmKnnQNcWagnc4r+rU5WyRGKTr8P83w/TOrEWNGLLE2W/gwXcew/p4UQwiphVqV0Xe0FDG+J9KEnno3OsMSLflb3fIJiPkv5BF7bOKtAFwlVBeHO
g191rxonMEIX6eAafbITjjDlNwhl4kZ0HDmLa673IrsFnID439gekZfYzPPFILCPKvV9DSmpkah/Ba5VAo6XgLZBDwspIF0CgIbgC6M/60BxgWpo/Rd3mLbZS37cq8wnHhDds47JLcp/yHrJ+IDVDtkIw3n3GHX8
tw37BdMwcq4o4qYVwa4isxci8EO04u9JtZfvlYaG0dwwTFMU/ikV2wmlxKZxKIb1CVqGzyVMRqcuIu4NRCtq86Lw6in9+Cu5lH5yN1SsMseFO96DOsPM2yygTuK2Dsl8kfHURbXnMiXF4mD+IseuJ+7HMYrkm8Yh
uVkRl8mpC88MNnvBvhEckzqJs9cwZcIzEvHEHshrsSjqeXJixub4tFUnqXGTeJeBNi8WkyMiZLNu7W/rAl/HatmVLvKRllgWLTdXVGKImtDKzf7MvsMJikU1HuQmfJiBgWUDk8L5i4cDZh9H8xbOvIH005xY/HQR
HJGt83G8krsUlB8UP+5mi1rM3Xs9MUojYZqm8yqNRdG7V1upCOZ1A5rL0VLtIgcy3M7TmyxMap5mHmoBJ418SqBITtKuP86JABxfisHx+rfxYdbHdQad8c7djIING/I8RDXTcNukAenTOxdC7CfrK5lD0JSNFrz6
869yzkwADbCEYiR5E5fth3S2dD+PY8xV9tN5sv8Raa+dJENadj5xMpMd/CufVNNNDVBqwyfk1z877M7uSv9xmVvg5fpDi+gUG2m4edOzi/PS36IovDbJSKhr1jnzD4E83ThN4uGbRpKDCoEes8KZXYfTctvuwjw0
KfGOBbqKPSx4vEl0GAVeNxemMxuU53Qu6qKKw90zBpTBk7PPR7h4sMIxuqqovE41/HOzmf6ixNOkz63Pdvq/qEY/PHdYjSNvZaFiqQSIss7Jr0b5YIWP+4aGS1VNw3jGcV+P7ujFY4M9oTfVdKD1zY7ZhIApPn8b
VlOEdUXv6rGdauwgYvhavmktpEjn2YVJZhTwx3c2rrkav2sRTC9ry4MK97fRcd9+w7M4zNP5A/J+QnCpGUnjehnKCoRJFP4H67LfiwAkUOOg7sfQ/Vprrcb4A/l2hBhXmUVcxw6vB1FK4A45ZdSyjhVQIusMt2fb
mwqOmhd98Kt+nyb1y4rTfcm5BnFYSM2Ifo4PWjK5F7wBgspiJG9RiwJ55r6Cfe5KYRvd8N52Iu0L6/Z2JcRuGJ+CxTeXY9F5EwHlseqB/NgFH7oYUToGyazmm3eZUbPjK+h8zzlpqmsu1QqYEP2oRoxHcW03za62
LMdDU192BB1jjVKqHThlS5IiS2ol4+dOWoKwsjPHQGxChZ6UCtFgI9ZKYubbn4c4Z2vGR2qJj3AHZD2CpDmgnvw4z8g5dvhPh/K8xS+uhaGNlLfNXU5LaZwwnT1xoObwlsut6wCXgQ3huGdJhlPI4xI7Et5sQOTp
ZYqyrOvzzGxS5tBxqcydatjZ1nR7h6pqutmKEiMk37Y7v1VDh+4Gmx59ss8K6kCvGK2J6SwyRq0XW18JsUD6VEYpUyxu5ADnbKTZojFKrKZGl22V15o7Tq2gYFSlxOpqtdiSI7i3ppaDLclSn3wxdX+K011KhMY/
oRMB6axEHX8tIf6VDAEq4d5GNbVpUQE/OTvZfH1RJ6KNamPTNuhd/hiIbfBeGnHYQ/FotjnL8vkcGBZBV4pRkSAlDbRMLWn67dzUxCMUya+oxahgDNk1hn+Pve29fKdzyxhgEFEvySB6VU6IKvY49Ek/+Rr3P+1Q
+QH9gPbZGEvJ2Junr252LwGGC23LcGOZF0c0eFc4AZLCnhDyKkd2ZMdZ8AlNn+OdLBRhRqEYWUWWr0BemHyhIvRu7FYKBsWHxy19fcQ0yThG5VI6zpH6Au27mHxJW4zYW/ZU3dDLPdrCdBbQSxQZ+RhfpHpO4VkV
HFVxRhWge5rqvvkWSdRzFaJwPBDW99DExb/dRFNEUFyJczTmHCzC9eD3ZQ1Z9ZHqZlLTyhHVGTzNT/sCl9zXLus+8eXP+aY6FhzIboJbR66/JCnBDWZyJSUAp5XC2PQyWquuVtPB52936brbmX2NM0CFYLcrwObk
QB+FIxnjM47EcKukB0UBeKbcx3MUTNuwRBuFm4mZZ957/vCRBtYhKPmZyb45r0twEk3EgUeRrBK67O3MiURxivH1T919sLfR4mAwmPQ+C4pZ3+QU03xBque3hTcuulm1X0GtF53u00til0DIk55srnbj78UtDUKg
q20ellSJ5vQrQo5fMo3+qJ//eiWyMg+0YtbteY8K5zoFb77zBzs0hvLf+sXhrExQ1TJNcyzQkLyQzTFW2xRcGqlKIdWas9matVU8P8ZOHyTXn0+BAtsiB+CM62invKmoqbwJvwU9YHEc11UNeEhc8xW3KnVDxrgf
uM/00uCUbUHhvhl9mvMrmSdUv8hnEYtGxwn/AFsRgqKDiK9NgSXuZSoisUYaj/MCrhtPpvDkFgA+mhMN+uiUeYXXn46oaMtz5fViReQi23ZGXirzJG/wSgcTXDqYUQ01Lk9YAv4vC/CvldF483hgqyupU5S2uUBg
azAVEaC7rYFvSAjptYXcNc+F3M3gudxj/22+zYT96NzEB6xDJahxIGXo1TrHoe9ewvo3cgXOcdNXsJG2XQPhveLwcR0vTw2Y2t9COr9wNZANOs2gCbRL3UH/6jzxZVxHBbQvzDUOKjg9x1qsV+WVLnVoR8Oluo25
5bxIQa5js1LKit2UO4zraOU1tWtnQ576pCHFq23/f0cIN1xkUfTWgnMq9+dfRX8RqIFYhuK5xSyLLMxbgqv/jhCg2fa6Wga6AMLRdDmISdgFYN1LgCHjymoZpDFIF4DwLTNFB+7HoqN9rNgVp8UITjNGLlOq4Jo6
JeoUMDjJnK5F1JbSudRjUk/JF1FzShdDRFBPgCTjDFWbdBE5KnOa6TxhjqLMs2Wp2oCmEONXjFshIYS+CnJp6uT5UUQ+MFVxGUn3HQh/UcYplkL7EpHh6u2GxD4SA/gkTXwXlo3CWnCoHTnGsxN8OyPQIqeyvWGv
16Y1x5KdtYiiwrWAks+1mAK4tTR46HI+pe5KlvZJUBLQkRNYuAFjMuNBJvtzgSQGuIwJTeWHgCZRDpW8o0VzFwIZimUo81aLIMCHl6NMcM1CsApXFs4kSkvo0pR+rdMQTcKv80l3GZL/sei1T2CVJz+MIofoinKw
ug5QSvKpojJX7gtGaYze0lPdJHHAs9Fa6DLhevVp+fMLFgw9XF8vCI4sMF2olQaTWlTEeowGmVAdNdEsGQ9sXx+4Ma4ktP3b7SfwZu0eMDr6obwWV25YuTwdB4Tb4MhNddJuzSNX1tylZ2G6dGCdasl77m9LGPep
8CH99LJCtHCKdrbtAbwdiV57WJwV/VZZ4vqHkjKg33Tm2HFpkp6dYEjO+WlyNc9sSfCICJ4h9Uwh30stqauoVbFcajeBxkWQkddeRr0rO83Eti5LRzHrUDaKMhyeGbHp+vG3gLd5tYRjUN0YwH1wxQhmqH0ZEYcG
jDM39tTVipjkCbLfi1GRVCNTdUvWyzM+4ruD3yZQYsd03rVjZ8VRzSpxVGS/fy5rlCUmlEf3ZqmMKl9tyCCmAOVZNu2IOh83axfGi50VQcCmPNug7c5Mza0N10o7+dLDste387sYn3cEb4WbqdsOKimtqqR1sP0z
POr0ImTplfkrtYhVZXehT08IHhED9UpkbgQGcXnXCtlwsWABa9he2CqurVWIIzCETwWCN+dpZ/f+newrTG1fssA86xNX1ZnlNKTb31po/y/i7ny9y46GJ9Y9TE50x6umMc8t9lpCG+L6wh32RghsTbqUhxgQaiZ/
DSUOQjhmRD7e0s6q2dWy5R2OCCYhw2KN/JDJjawLNO5krDxbNn66K7zQEJKfdnNQJoCp2SEYMjf0QF5ib99d7fHYDXnGjVml9MB20h6NJzUlKj5a7L0XHHCrjbYtSMIB/Z1fAkyElSZHeMhnfRGmnF+OwwApfDnB
whKt6zBg9SmZ1bA778HXKj7C8A2PyC7OnWkPZpcqTASEu7HtxLZDtXLc1sTStwCnlsvfKmt5RFiCDaZD3Bq/TW7YETWD2fNMzRxW5LUFhHW6Q53IYv9A9t0xnuOCXA7k6zlP122b2xWvKZv19BxcUCbeC4FZb75l
Iar2dYpwQN6LTGuiLeT9KTt+EISllCRjhzXPq0M3TD57EB28IClAIGd85m2Vrh3+K0YDQB6remEJR37VE/AZE2W/N2iJJ0/op4TR5+s9POh1vh+rePjptukqvyf49aqqDxkBhHBPekj9akiWk0P7w5KWFz6o4YIF
Qw8SnFcsNAnSTmhDhtLE0O2lgWxW0+vwaVyVjFKtjF0jiLJ2eoo0KybuzGZc6x1vaxVNFZSKeHLgZ4zJDzTi2kJW3VO2o4BxUJlmrdvKW/sEB+pH2J6kYdANKFS/lgrcFL3BqY+QtsHlmgWi4aKWplFNZd+t4gLN
pPalRyg6ym4iB862HZRtIqmLYGBUQZpZX2DBXuI89/Vu/BI0xhJok71oLWvqvuwZ8TJVsQ5FYPr++ZZqQxHyI9zWjlhpLz8+zDm7sfnN69lod5/ZrdOG2UdnbxZQdu5BHOLqZJ/j9W80npk6g8ZkPVSl1W1pQUPj
658qXAsBrx3U4+//bYT6OdbZPM9QLimI5+51/VShIBYg3P5Y5TIQwuSwo/ocfazeapNEzvcFpFvVAOs6MtQzRc21qxzW0YWWuo0kaayY9a1Tv/LS5oZHmuBquRr2x38+0e3ZP1bDnbNuMsIjVhOX7DqPX6Xq44+h
KX6Mk8LNWzVhyZmnUgS8feWkVS0fJZHBan2eNVCIdzhnx0teA05rQCuXPXsVWty5C0qtOoIYuxw63xSRvADIZvqk9tyZnCzcTtOJux11OMY/ISFYg+iYAx6a+h8DmxyGiB7i+xWTtxHIRFH59s9DYrmz0Er2/4da
tIOAK6Ebnl81PdTx0p+xKaZXKVXm/ShiYNtkY6wqax+4hAbesXlMZc4MEPT/UfHWiWLptLsFIiIOhh1R5SnHAER37MUE6Gh0DhYnUkukHdVPgKrmPik1ioZaMU/18OpjqHdThNuJ6TradXoqEdOQRKSe5IIJTqe2
vuGgPxDeHGN76P7w3612ts/qpjns+oXyZDYAtbG9RNYZijFHLk0Zp1FH4ZWcGz5ev23CImqLxZ7OAXsIzSAlcgoaTVV7yaCoalCaTsLGVWfPJr2LFW2JkbglJ12oze9VUYpVp6oHXY5OU57Uhf1r2dYze9qnRpnm
PBe8m04uplYqqi3+GAgt8jufNDgEp2sD1snwLh8PbmXXCKuByNRrAVhHd0U1CZZlMiDNrtX6JtxkjtYsWbDquJu16YmeSmtK1aW1+6nqM+BncZFl3etmSTEZ8PesGlYAtu70VY2GUfYLNErK6reNqFvWima1uKpK
3aRmWeSRt2p3HdEWt/KJrltDuGx7k5oVLI+tDzdaPi9Ldh1/T/Uv6wCgJNwZ1JN3LqoqqgcwFTOyzo+yh0P7WfBuju/ph7YevD9yIZauJO4T5wuW42g/65ffb4BKDv2KAYKSaOmtnvPTO+ZWHOCSPifNpdUBo6Ao
7e163nUnYeBP5Jfs7o9JJ2WUsEIS2OqwSbNCX/w0QPJMKm7S2OrAAb5ORUtsJz7/cXxAAZ9ZNiYVJ8A3pUOBuHlMsW5RnbKrKsXKjJj80BrSfBB2sx0JwMfLcNCn8pLkS5Yi+bisZ9h+ohWd+b0tHQKs0jcj3gw4
UXH6ud6DxtKVejKNsIJCCXdhikXry+gY0MO78SlwAEkQnCEhuZk2NTpUQWNfsX1IS6TTNNzrSZlnV+foPtxuueIEg1y3vDoI6IOKrpzcsUjBvyMzTXfHJDG0wyXxeI7ZU49b9Ef+HqHCye9BNDOb99HoH+xsPKx+
5pa4n3NdfwFh1KOenmOsDBwqWpuPnSuYRV2FNAnz185ub/MKx0UDcNeiIvGxqem4o5azd8I5Mi2esNduQgGm4Sbo9fHVlUXee48CMYRLRP9y1tdTRUhwV1Qcq1cYpy8QT/HkJvxtDxSPcZhm3BREqlHonkz4cFNS
s+5jHObfo3jxSqQPUcqhWlvp7+2yBTIyamXmTif/kIum3g/HGv6nI6oVy+XmS4T7ZQyxMWqB6sfWINU19tFyN4Fn/EeY0zMEMgzICJSTGMFeDEPGsYcGvQKgoUFTu/TZKrJhqak+PltYIHt3g1kHGOuFSWVzqtSL
2lTPZOssZFtWjf7tokyQp3o3UxzyJqBJoz0DJX8WW3pbyU6nVGlKIlIEN5u2JDsSsLVn1pQr5TI2mKT2qvnbIbfZxiYqpvsBOBRfhejnqMjjyBb4xMQ7NiciorzECNRwAn7m03P6hWzwA2geZg4fwQHOk7fhwRf3
sDZZ3pTKHqTpjrCQ0WGTaeI+avvpSAyDUbEJmM+BXn8Hy+QBFRfLWHKI7j6p3C3xA65uABgcwhy75EOC0dFg2fRM4m8HsNwdbz35E0zq4JMGGaXN3vKHERb2gi5WK6L/Yc6aWdkfQXIMPI1puWG1fFaug/ay9VyP
qyaC4A7lVTURgGOccztG9fVYYkDHLk3Rzi7AFVT259S86MsdClotw0dILHsDKRn6mXgU3jFSVZu3efFdhvydmAxE0UF4W3XCV6q4cy0ew4t3qBXkOXAdfnnf/TpIs7HSWyc7WxSABfVVfWytuAhq/ANns4Q9NXbF
qdpV49Bf1n3RgQ4HsLONXR6dhUd0kvo8dhmXgxMp8iZxhmaV9mkDP+idHot7WT9YRL/eKULN1tRgYOCParQJFfH3rY7TzRTJtV5ab77h6u9wBitd/7pyMFbQiPL3uRk0C4z4Yu3Vqp76LKoiPvtToVuEeyEMfICJ
H/SVuIExwXvo+O8OJQbg/+ps/6GUWCOXOaZZfLNmayjXxl/61AQiRJXUq878rdJ6FReQ+QSQAR6ITWvQefBR0kPoqPR3rz835/Vwdp4dkjKVhF2WeAxcjLH7cMSiuw7+FISKDgzKLSM92/zVLura6+xpGgiIDYI8
DCKoYqfgDebqSA50ELHiXQ2EMcL/2LROf9OopkUAvd9vFzHQLj7zsjXBOhBeivxLxKck12ay3fblFN9Jo0Tq7yJFl7vjV6fzOpggwoIqSqOI6wwkGkrphxB/zTFm8JWAg3TaFbfk7ogEZz4IObOqzm3qYA61LASq
lwJTSwhcPw/sUFIIOK7+DIlmwxRHTcV2l5hp25mih3p/RAnYpZQCg8R0rdtMXDtLcowPqOMz5hg7cJ+iBc6XQM3rQjd1ATomfIRk0sVcp6Ts5KXKrckfnbu+brHE5DO1mhyv3MBrmsXpPz7oZ6xzCSDWcesgIkGi
4L8RKjpLSFdVG3U6v7ypIk1QREOEqLsbCd51MoLo2CJi94s4ObV4BPUMAIj7M4iM39YyY/hh79FWls6a+GIosRx2D4hR/PABRcCuC99jaPJBMGIfLi/Kh9FIchJ+/KcckSeJKz2n4LEFf/XOcTAOy1GmZBKGEj3T
VSneM0HOO9vk8BMdpI1vFg+8mRLuGJmBVW/eDpz9i4GA9Nw8YQJ2vCSrc255DsNbkhhhSsCSSBT1QWQGH8fbru9IgXarIhUJvLmX5C1O0vdEx4a7/GevX3UFV2xlo+LdORkXOOnmJeHvoquouD2cHQOLZg09jbyD
6CG7L/2laSzoYSOG3775TNXCxzne9n3EDPDcfhKYCv/KHzVm/4PbooMQ4IFH4eSLxKSf2CiYAqKrjZlyZahR8/ynK8xx98yxAOM8yF+YCxUvV2uTPQnqucNUuZHtr6ANswPaz2NvEJxXJKWgSrlojbA9FzHyhjGA
quPetberCLHHExa56Kv42LgsnKuocpKZPmyzJsyuiraEli67mxQ2VyUwy8UB2QnK2dTiTOV1y0093YYMQC9w2AC69YtRmy47iindRD+g01VCFFd8+AKequCxOgy2ELb0isMyzcUGXwG8NdhsLSoreiZeA32kelqx
a+JxGgtpkTnQk9aXmeF20K/Gg7n6HiKwPBriEZbEcR9dlztvlfh5fWIjkEBiGjr9FKE0Lq7pEVY8PeXZpJqCMTicnYzmadFOkjjeqsG8yfXrAEDyktB1oHla6ilonmLyvuqnCOZ2FbRKzELuMS7xmGDkeR8ENRFP
kMrn4YZUUg2c0lQYBqufROAuSabyajDQunxmN3wcs589ZQMbS/K/uwrPGSnzJchoac1cY32aC56POsw+X/6hM/XanzsqpEWpojEXeROvB38VD0pkD9aGa9Ety9QlSD/xs95Q/GT8Ce4NJ0LxoqzhdTiSGVLhZsyE
Ecb8tJ7KRjM8FftxVcSmeD0ojNSTmpe8sy350PogdGuEh5Iz4YZdopNaURGhrfVGuWzMcdpFq0pFbHtniEwM3k6lhZadwPWUbeXaU+rU2oTGb6zBAsv2KJ6uX5QKCP46ckgXKcfwukx/3FajrPg+wc6i4LpCz0xH
8utEkVwJP7Jcr3MaIYnUI0z4DS511ZWFW6xm3p0GkGCu8WHxvBeuASPaWUxADfJIndOeL44QQIOkJnHqmiSlyBnrga0qbHKzq1eIiiJqgm4PS8gnquVoGRFtV33aI66bn/xQypFdbUt+nTyjLMEkf2XgcNL/fcyk
xFTNYjrDW08KWor1xR9V7JUG2S5v0jFvdaf4YS5FXRw1a9yNGP7kgW5pcs+7WpzWbG6ttFnq+mcymacYLXoytask4TgYpqFL1Je80tiF6n0ScjnETVpBuC5vd5/ETdRTP6JaGy7U8Jkv50i3VBWYh4KnffiE7tlW
CHAlpCiAJaTLS29dVghqMwJJe9DwShA4nN+je9ZEYGnP/NN2ubmaPYEgVu4Pb6+3dmIG5DSoIMnoHf5BM3dZDXn4xnrQE2paAqlwMsrDTzP9MAJHNlt65l2VPOuSF8Z9xydNjdN4DHqSTbsHtXmRRYh3bGeJB9J4
CfrSBMHCsGrgRwcQ0LmpQ59ZZXSXBBNnRdR1EaDjhn9R+1DoHxXP18f0539TQLUtT9zqAjCAKWM4knA6JpOPtSeskhDUuX0ZSn9sapaaM5GoUuPyH2W1dtgyoBxWi9eD9wlCpMdn4kiFfeDfJt2+qUzM6mHvIamk
qUOXG6SEBSLBqR6LxJPsG1f7tQpgKc2LFOXp6RwjPi7gitOw6dxjFv7apdKPkpJAyufwpzFK8VOPNHImx4vzuGMawCCtXL++L5dygCA7cINkacLj8mNWzpINz3n3tv0Yb2lZK3WmSwwu6vzrkaCosgEcDKZgkr/f
61+qzXLkoALkKtfHgfMzvtabyffVdrB2efFbFvWsPPCRDyq1/Lgrmf0ZybACWnZ9oyzROUpImynD8hsU44rcZjxZcKHJvwHHV91WUo0kzTO+ht6agTKUQSYWPi9+KTr/+d7ZzPrOYAypoedn4NjFDLKEwuTnZ+DK
wreM0uouXLRROCtJPqa3Wfaal5MCiVhZwiJ3EUE/D+RVM8arQQ+iWEgmaYU+8tAczU+bc8m1F24lZZdszMqIWnrP6D3Dh7340V1fSecfuULXZ/gEMOLKuMGkkEUIzzHtLKMXB2p1YEy73iIA34D79tI3zIM+sOyb
NS9ZVyyfmdbL6R+zQddi/F7D4FVt/iNovTgrSEIYcetFOdHPXZceDEHL4q27t94dQsSHf+gCXaulVIj+7YNtR782FpBWtlFx1rM5TMEoEdfNgp3sjPY+j0WQ5hCBymPccdYxkbrU6Pt1cwYTffWOwF/LW9DdS89s
rGrZ03uwMhX2ukNwrvHOGyt4ZXwss7NIEDeK9xoOBNQ0Y9dVKfOpSNXfsYSCyU9VPxK11QuMPLKVOSJjG35PtQ6+XJZJg6eWQ2jYCf/GxbeTT51W1CPwArEzguJXSlRoMQnCbAUo28pYtiV7zXup93IG9vtN8CJI
y5ezDIyoc60QCd8XTIsHW8dRtivCbJ2NRIp3SlsfIjuDD3NEJiGnpCCPVi7PIiIrUBzcyBF6nOHlQIiO60XnXbr08JHKdQl0lOt9MSlBvcoWkdVjpr/1BzDRv/DoCrVJlkvFaOfHIF+SCYNd3sGvuxcO2DqPxnCH
OHdgGRJOHygMMwkPII45ScL+0I3Nq3PBEUX7M151rzcYmODHGysFg1zojpsYec4f5iAapkLzD/95yozVWBLareu+sSK0c/O53CKGE/7FtWp9b0Yes83osJC59r3Gmr7IH2F9I9dq/2AG+tS3E9RFKGtjmJo0qHqO
Dk0rLj1Gw0nmA7jkQDKXVPQ9usl2DnjMKbxpmU37ytd5J1iWpa8RKKWiBWKFN04j2L6hmwCGx9+oszSGuMknJrEJa4157qE2Zha7pL803h8OJmJH5WS7aQsJHmcRskFFaLxwssCAWA4lTRfase/seYyIB4GkYqw2
/18+Yf/cNeoZXwsMPXiIP+C2ZRvThmClf/hcPpMgVvY4zgxoNWsDUAYIZKlREDQpneuLRwNODldMjEQyFxckoTK53zQJbTno4Rb0pwhaTickAEB04+lokY7serHWkQrtsEBUBjOMu6c724t65G+z74x0ZGm6wxRx
2gyWRj1++kC8N5Pc7jB94E0olvW4L0+i0xM8k9DUSdjniQLJNa58TsYF1fsQvIXGnWctZfO+GJRyVJ7cK2JRalS99ywmcx5neCKt7RorImv4NW+ZqrrKBFUJe7afzEW3jQIf3+Hl++f5SxMV+BfL4Mfj2e7oQwcV
xbopTfX3+ZUyXtRbSgQ4/f7XljI/hDmVS3f6q+Gbn5emGKOUSvFBbcf0BTeAIXYCRDplqCxoLlWEfNvemAg+YnSqeXSuqXolpGBP9OkV/SHQMwvJAn8nviYjKHqN5c6ih7SsQd6nXTXi59O4LGhRHUMj3tivKerZ
KV4w8Bi53y7zaZtjkpCG8/Ni7i9ppug1On8oj0m0ZRQwbCD4u1427813Q+pbM+qAZozYPdhKfR+2R+XS2na1v4STAM4LOiK+t3rq/cy8zdiv1Asz8uXiYQoqTehAavw6rk3xcrIdv5fA8KNXaWufdS0r+AeuDBR1
VmhxC4T/JOZ36fExY723fX68S9CvR1eVjzWusqPm0LoIYfdv+bk5fZymvuNHwpB/med8WqFy66uq+jz7+KPygoB2lJo41JeFsI1fBVHK8bZ9+i+tlCDir/vXIT0+5uk4b/EqZ1WHaREJFyHR0h+C0HsPN6dcG+Zj
SnL9w0u8B39QBEmrRrZqUZgfidUjv7B6izjskTFEffJHP27AkNnOq1o/IX6VRD/6pHPB66tP4Xx+/iMPPuy30s5dGCk8yWiqmZKxp1S6R1cpOKp81aMZEieMcNYcqqP/nqruvvYQNjUvmVYkq5jw9dGv6oUK34GV
c5NYYamTF58xgXRFuLlA8rD0fVLBsQW33iy2/iVWV2IR64VYxppF421egwBDJx3rNpo/oOI+getVMYMqHRBm4GmqffhwJLJX5BXXhHi6YF+wTadBQioHUqAxEjDgDLIJb6MuQsSr2XSwKQGT7Hgd7XRWf4j7IcRA
NNkFXgeoV1+YOInRa6XIvj1vJvbaWYwI9sRCsR68XqR9XoW2YR3PxFu64sQxOQLTVhpVbBFJyepqI/FhX9lZkQqJx18auIdO9XSLIIpvnEeGCXcxD0hvaoHi9ekGX9grbs4N5shWcC/flmM7EcxwbY9ziC8Rhv+U
1vd1mvFjqZYYvtqj8egAd9sdaicQHFiZXlVqNa3QLPTdp5Dfye7YT8dAPoMaEHPuFmcQQHL2rci9dbqDta6yh6Ey6YBZudv5101lmmPneDeDFXPBKwAk4dtVzLtEeSWkTaEpgRq534VLAzRmkd/GaZ3eDcuOu6it
mTZllme23yO526wKPmNFNjVO28OA12Poui2sa+fI9YA7P9qljj/AwVb9FTn5xsj4hYupjV+8wovCeZoYqnyxMSRkdUWsoOPImrxg/tvg/MuBimvExC/kMmYHNV/KuaLoW1f1ny+PBLQX6+QRyohgDAxZ9pwtnW/Z
sDSbz6NE2ip9730ZA5pVIT8nG/FC8uFADPV+os5IHRSpqK+dcPZzK3R8o5upBp1dl7sg7Uopql28TT1dR4fs3LtnoQRtqI1Z8Rtuv1tkXxmvzg07llpPz32b5KrkqPY03iyL+1YVk6chGJI1uR+wdljQY9xAbyXY
rABK+NYT/S4dm07wOr2wCX+hOfwwi0x3Y1KSY3+dvJsBFXZmjOlF020/NjN/VdjxOUAxzqXqUV9JT12lF7rHYIlEUJ/0+vsAdF5Si20L6y67iK+cP8LltIioJC1eopcwli20K3rmc3CAJ85+J/Xr1g6KrdOVlPLM
jE0/kT7UrqLS/qR/j4rLTTwpsM2Ax64ejzNGpz9+TjoQJTYOGufAdEUhBJHVucx9QAtN1rxOUGX0uXdOiMpmSt0hWrneJGSqpYgCskieOAgKv3ySAPsTV6ONY4xZ74iaTXZ21DfF08osRuXeLSsaSIfqk/p3y004
2XLqcT2EIz8wNVo6UutCNdzoiiuFBjLmsNQrd3lU7hNmJKCZtFCX4eXRuljTxvjm4CFfv8uoVJ4MnVnEQUJ2A94dNhCTIcI7GkOvsxkj92bbctFSqqU7AA8B8e4t/DDuUKW09eaD79qknEyZ9iqHv7ABy3GDlnvA
eV9cLrZhUNkJ6Vy/xWlwzMchXvU3wVfNAv1iHac/kMx5MyivNjpvnLqojSQt56jfGKxFLucuA0J2aR+Sf3+Uh4Xyh1vkgDkgXffzAwUC2dYCORM3M3mLMTEinu6EaD3fQAuNOYMUKTdg0QEyPQdP9LwXmdI6wVQH
hSpKIfRKrSikgAzWUJ0fmonGRqZJdKpciRcuK8My0V1q4UjPpv8uz2t79/Nwe+JP/TLcmvfbtmkXXXHd/DAGRGQSlI0mzzOVJxWNLRST/HBlzPradWj6fPwfRFS1+PleF7Oz7UlWvaNlthVnGhpCMoOLcABfpASV
U5mKqO8r5oLD7FwibZ9UJNKsK68be/RjezouBP0zoiU6wDhHEjT6WHu//tr7Uxp0Cu1tvk10FbgFJ6XHU5tO3PJJ1qKOiY72/hB/+7z9iGsArP/iXL0eTaQRgVfjdYrbY5J3BADjTnk4Ed1XiIhdgMTH+ow8s/zl
Qew0UWXxrXKkboLA3J/lzXn3bVQEkd69ZZX+q4fSE6oGysMrUqYDGEbLFevFbzY8v5YWTAIrWbk/RoO5i5/Wf8BIG7hWD8xTE/v9mw6XlGklT07mwfXSWr4g7ZOLIEte1I/0PfxmNAc2zru/O1as+Lx7y9KK9z34
mNbB1u3sfH1Wjxq2LuhByGyrznNeB6jJfMlO3nreSn1VY+giNvqWcog9PSDIKko19NCRMVl4UzyGYm+56mfGoCh72wO2qoZbDbOaBxXnex7oMxCWlWpgqUvQ6drxZVXRsyaSahJk5C7arjsfJRPlqo9fSLSd3/vI
B09e9FIVv/Siad1YyuSs5V+UmqGUJeXuBZANrqtVMRigv5bQNIB15D+9Q+LqA0/Gt9UHvB0cVo8fDVura6NUpHw7WVKvSZlhYmNthHpUjwx2cQEWR1kzA4VFQHdD9Iw+LGPjU9xhG3HRXHVzEzn46211on+xr1pT
uF4VJcsfVZ/rwUhKthDbp2yJEp3xbpMOcTSL1G5mdCyUqSGFfunOxfgSAOGdvOqOWxPLsxONM7CReHVYwN09ZCWAk2Ari1lNSHCYTWFnl6cEDNuPmyhqg/C/C6qa6hIykCtLBoClPWbWfxxOGvggow4uF7mEbZ44
HGqdNBJG6Jv2a08Rtl3Nekmmu9klN8lPLg30HR/TrXAEmAdhkt1FH4hSOODJqPc2TTVKjfGb2XqJRLHerAnMq9no1/BtG2eDpIDrcyBhHUwVacbcsVL2BbXhjte2IxgML4AVryOoaGkSg7LtdYrHe2f5ozg9MFK4
9XWX++SgsS7aZKBZskyRTSnP2Rn+NKadt7KM7TyXohk5Yu/7Ssri4WajQ72+Cw2X7exSf7wO40oLEofp4KMG6K8SRDSm58YJhP7lME5e97Qu9dRcTL7DaLVWtNEfeUtDMPtiasGG07nfVCjFhlrAZlfT5BvPgxtd
g53U92TTyLFBdKWGHD35WFuc39WJ+3/6ZVcNjQ4voR3LYVs0GGagsFPidBb+Kd/fHdR8zLeOylQKqJn9WGr05YHs8r5DTnUEIxaEGgVuw6KtUKa75gwuvelVRaTzZGetQzBt3nb+3FpBmK+Cx8klGbDVldhov//Q
CcYdLJy/8Inyonsed4jjUQTP4Haxp0yc5anu+JD7IFAVMTdikxVB3H3yJTctmzzVgx7C2euqkwXULX5utVLfx1SKKvXuQI4Vm3tL9scTcDmg+Ig+VcnuCVfmWtHRlAT157VcYYjyUrYdaQhAewPO8Toc+OIbV3BM
PyxP+1T2u4TAPx9VYLCb2e2kb2b7vA5esShZ5UxMSVN6MNj8vUjwadEGCQua77usfrGlbUoqVipwZr+0RVgqoHwl4PAtadodBMFyCyZdjwvI5epO5FKuj3NzHsicV4+tUtthWos5ZiRN0MEEIhVyExYCicrbx3fP
TSHwbhjfXaIkFeG6VNk4Up7ylq8nwOZjkHvmf9U4lrPZZqkgONdJyP1jmJe+mApzoqpWoaGXb894kLd3mhSqqbzVntHqddUuu8RssdxPwotZKKo/B4odVMPG6xDJ6+IfBV4LR2R03f5V4bk74i2vUvt7TSdJSB5u
07h60Laa9rP5RQj8MgzutOjzMNsJTS6Z4mSzJj1LslOq57dTpZ4RthkVTRmeu9+xYLmeflNl8kqNggYoaVm3RCwXI4dXSoJvHDCD1PF2PxAyoLwn/jFzrV0qVSk34hNjgoHUL5FOWqZDaytwZvPV4IDiWPMepWnW
THEJbuUGQCSnXeRJ0RaDWjSmpO8K8/dP2PL/TaIqWP3vFOoSz9sjuxw01EfKWc+OQJ1sTTnSxJ9zsdZPT/dEGitqvWSWUWl3yMz0vmu6K+LrkUyRMYXOHWhfxt7lsnOaSZ/T/QClKe2pyq5NHKgA28wgOWw4WiGN
pPllkwdjMs95qEjkDkIx/5iZMcqSRxITnDlOlGTbnknA2W9k9zmJPTqjR4pPh4q3dun/iyRowULsoCs9mf7I/oraYcvDrIFPFAknDTdPIgEuTYefKiMm1PEvAQ0WzcePpKMbTrpv/rEY9niOG+UqP+qYWUhUxQgS
Bq3f5imptUv8SGE2og9SUlaC32vac8JiJLgE1WhXd/FbBQtmiHSxLLw1PVdXRlejRqMgZ+yX8gV8FbnervvWARESlXrXb4snHUzF2jZ8UwUGMjI91+rLEqeyY1kFinoRzWU8tSP87iRNbbj/NtJda/xYaOmYn9m2
ci1K/IXJ1tWQ3l91xd9yvBlbD0G+qx4VK7s0ZT3X1a8aZ9JXLWBk2PTEgXZY04y3ZAmxVFTLMwoyaQdPYqwblTArS7imWTJ+PQca3lJYqPh9LMAolNsF0HZ1Rti9eM7WxnAKyzcyfFMgxl6QE0ccVQ88cze5qTE4
dxMDQwVznmu4gBo6jo/hYsRxV4Xo4e5undJ2NGtZAHx6/yfOdHF1tTr4hcz56Wnwt1xjLSzO1gURU1d+BpVSeeRpra1/1Y0DVh5aNM0gSnCPxfa8rXZXZuFSJQZr3rPJGGVSlvQMxrsPzimqL2SYUtxrOi0PVOld
UvY8fwJlvjJJVM5DOdPc26t7XR7tuuadvaIAKuWrsXwxZWhcyNuVJXEGshwdrq9HNMBzkB7E4nBVCv0kX91qi5GrHRG/BP3Egu2CIiA6LYVojOBPvjox+AkLhgb/xvnj5P6xOzO50LHYmfp5OktBoYlwyn4VWDdE
4ELRtVIkmzryEIlzkF/9NXCR6iccMSs1YMxS/DUQyljbD66UfKzQguX0g/g2qaQwiJyBU696KkNnGZR6G7BLSkA2YPmSu5kguNadHfLmCHObporDYeWA60UhHG/KlzQA91u5+vuZ5ukklI+CXXltjlFicW4oftJl
Ubr57RMsAVpcNuBSm2iRIBsYtdDl+Dx8Vu/CsbaaV4mCneGbU/MqIq1WYL63qAhPbxRYTvC0PmcRcig0B3MNI5VrScSGyYw94KqcpBNqRc5RTxj3cHMiwljyD9w07zkNsDEY0DZ80PDQi/Bmy2UlJbMUqHxswNB8
yL5rOykzmcuZ6tgZAl76NOcSqvEOIbHSCZbli4P7+di10fel594qbblOIjbPZaLyUEp4KEiz0UGdViUpB0OSluYeamiBSytWQGzLxnVKJ7H0JjVzFAVOofywdYAo2wXJ/feXQts6mKgBnKaUFKW41iJwJ+L+l856
QI8a0/GRs8WMptI9Hkx3wQU1ryLufy1jHQu6trkKvnceFGCEr5selJo8XptHPeT8E7HVfOFeqA+5kej24XUoAduzG69H1Bm03AcJQtsIaEzrra5SfRCJ84vmoQsiT6IIbxmVrdSLEb0cpKll0QtxfE2oKVVCoHsM
pRwN75JE7BWmUKiS61GQrQ80bX1pddGn8HKSXXwLkuiMT3SbYpFVs03oggim0vtHyQxis7m/vpwCjUS+rA2Txw1QqSk5RSwTtwQxzEbjXSCC5kpAavQzqNxOZZHDgOfKljrBHbtXrKRVvVyNTZiUGBv0xLu26nux
XdrUYeV2FDaqH7Gjcw+NsEBq6Tjphi2579O4WH8Lw/4dUbd2SBizEdCtBoF1ELhsNqvD7OOCdT0/RTHCFlLQ9a/MW/CgqMEqrExmVEFFOxI7RgLMVSCZtshqoljJV5zF7QkpuxVg0M4Gvya27u6CvNw6FqhvjZjf
hXkEoMBDMeVoPcitbSXogxllWEDGwzOK9bKNUmcpx1yhgYRtkc24CBX/Rb7C3NUAT1/eTZ/QRdWQ3giNJYc3xh1IipeR9isLh2RQFGy4v1dKM/vLAfXNVg7VeYNauoj6Ljc/DSFVGAkX85yNzBGx+Rbm5OxW0YzD
RjDRZxyx5axIKL29Dyr2RiruySAHlZKxVtBzXtY2ZYodz8HHYwQnXcRx5IPOkCV7NZv8r8Nl5leLi7yWcBHp5ex9ZClzZ3q7Qw3dyxxEbCWD49tQGnbOOJA9REgvPJoiboqLgMEI5YJhNQbsSubIQZbxKQ5fcQUd
z+P8QJTgaDMEYp3ejmqCHvxeXpmz1APO/EQYuldaCjtpLMB0Q+bUGrVS9TaeLJC/ImthVjIrymtYHn7Aog6bERfGUy3rK5+GGqhbWnjftvmzettZziS3BQDycdqVI2ewdAocdOS4nxZz3I4LcopRiex2DkFi738O
FWb3MsOmfDgluGsuyanR3ZZUVqbYpwccRG2zYhk78FSBrr4EYR7qimd/oDnS7JJR/1eGgQUgcbFMay55S8PQJx4evYPAbkzGHTPSbDf+8cMi88RpeThD/+iT1td/M8ieOq9YElixooJ8kPWvYhkkQHA6wwZeF48M
PgGTkEu/SseZF0icIo5xEIoovRiWAhT5hCpCd0WpMRb394cszIqexvsk4dsqoKtMbFE+VaI3kUUwfOB2Z+St0mVtkoIM3ctLIIb3dpl3Gqj9aeVkbjNr/yxL1DbJejo+SDyThXTlXnqkBsqkvMvSXb1vQoUvrJVl
8MRCb94EG6cA2JilT5ghhW276Gihe4DoHD7sbvD5h9nV7E7lhYTpNyBsHFMnHecvzXQ/p8IvEGS8XUMxsxR+O8hrzXn8nrIY62AdYNB0KGA/fX3Hrl/kQDQlfuTSSK2cRUnNRGpLtjfGCTtASe5fJVkJphNrgnJk
M1fsK03J7M/hBi56F7Yb28+qfi15yKjFpZkvXd0qRMBW2DYopGZ8RAKHXGZ4xwbdF2ewrrMikT4IgM0cK/qzDvUle2rtrjBoJOM3uR9ZaRgycvflUbsqvoGPorANnslAfdOtXfXB01gsPIqfY3a8XI5Co67IjAIA
ruUhlf4Oo8Ppg1gGHRCtfxHjj0GtX7haSV32FBBXq/PLau40dBJWOzCpUtqx20y2YpqjgK17Po5y4j11dyIoLWeMs/t8UHxCWYlsN0QemNMmzmw1sKuxJnw23TfitEnl8q8hUW7LyIrxzXv+j5Fw7G9l10joD5rE
VZJeJmAc4ZhEfbrOwrjMGLPs6LPWrJ/g5JhyWPNOEqt/cEY0fe2c1sCkF5lFqhITwBDD9+/6cvrO/xNNNntz+0DYGnJ4ywW3HPo8SlEhf7tvakzJ0ZNB75A1secoMSfEJvJ0Cm8g0RTWp3jXMSOpRVQpEAOVYirZ
czTvp8gMv1LFPc/R+camxdLm5fxNjaJb34G85XTiK9rYEhzUvdcwMNTZd03J1hIiHV8+IsS4NoMVDv0xx0+0Q9qAC6ySLT8q6gBlCn+2o0G31C6RrEuwlmIH8EqdG+t4cG6nOoBx5ZlTzyAuWNyRUqlxvMOAMYsC
qWR15aRiLm59jfP/UfhcCDKUv2N/yWvqs915Gl+LEHJBGz+LHzN2fYbUt+U7UdUjULScCMm+06n8QghqFwj7flIGVTB3z/qN0xRDc0mDw16rxP50F/T9+xopkxLGgLJ7ND4mVIipFIrscvO1Egu2JKYxkIaaujow
pzVHq2cL9JzlQmHa51vKShnDpyth2xjbe5BpyLPAHnrLqx+73+5yTUm4IWbEkncHhq1MN4tyhUQsV0Sy7p5fVWE6hba39gtnmICAbEp3EzrwlQUj8O0tVcbJJus3PrAuZtsxhi22pOMVZ1c5I1QhKLkUENSccSYh
FWZgxUOZkY7FPrxSo2tWOyLiwoi9Ynaw9GriSgUsbYZquDZKFtBAm+kFRwFOX4jbJPrEW4oc1CKeTAdJHBT2Kp21n1z2ix4k5Z6M/YRA/if7Ts1tF/adSZk+fs26i8P9E447Sq5I17nKrL078AIiKe5vfmxSn3+N
/SNnOJ/k7Au3TSLttLI7oTQ0QQiOr4ZnAlMkaFbFeMreI+i9+hOZw/IjRqowi5FAVFaiimVHgZD5bBFyf3sHA+DM15c4tDJiyv2+zUIIgPTiTVBLk4mGpWUGOAYdTWVt08pnppxnoQ6Wq65Ei5mPgNCQratOJ/w9
u9CXcP1bv34x5BdBjhrRzs7NM7tfmyyQxrEMJitCHuXZqnNBkWXnoSic3SqtKkP4PdtZF6VSxnx1EWn9KWhtfQCU82J2vRW3sxFV+6pR2grTPk5WCNG9e9xHZ7qcHpKGbwY8IWw7TV9ka6/TkO9jqCt092lVBBXd
3MdKLGjA5z4FwhDn4OFAgFQQgiddO1uS/9W9PcIKBGCaXNtdKh+o5WZyYIkMKmZqdBJuEJTBcmuelskUB8tLv6VlBErrgO+POn55Cw/5R2ETT4tiwL0GzresCn9ivYvK+5cCJatlSerCh0qhY7zP6gGHR4r4He7s
8Ev7RssAOmGGp0klaxNulk6MGAlcfcFQxn33gzp9yYQ+zeGXJ9CLQuqTT0dan6z/dF6oC0uMNc3KTIySch8wj+WKR6f5QL/1as/7Vnqwj16RT77mu//8IPpJ+rwEYqfky2lUuoT77PIf+bvvT1sk46KlZT9gJkWK
aNIf14jI0guVU1HrHZ/pnrKOaUZ3f3BTcDEcK1XmfxPJNQOdDKQPX5r7wV3FZPEl7hnmkvHj6w3riVbRbmdnegoiX8kNNqB26rUbvdLGuTe5UsFRWv0nMOZq7CMScOvy82HZYB7NNNMVhukcy6miuDycqe/vgojc
w1jwuELiiqtOs2wxyboN4MhxqNSgFfxgKb5DQyBWiVEkeGcGnMx5Zwu+ZiRFZmDuG8qC+6XOYg5aC7H0+BL8KjuEeuXb9fjjao/REBK8GYeC4DUGyr9htzMp1cWDrSJ8MfWWBnGSRKt4uc0BaTfT+9GlJnDQClhM
BZpMLYHj0wAmKntGY8fxOnZ5NiHN1/rEdo45bb6oTt/onP3zVueF15xPzHfWFELO5Ob/fMzPOKKRoBGyozkjR02Zy6/sYKHoXIwAtxVk+V+VBAQLWPBuGYgOEweH4EY9BSLO45yOwvWv4nTsciVDZzE8oBRtPKrc
M01jACeIsAqaPxIhMpBAksBbzu0tM2XnMLJk/ZlvdYjw85TtdLwvoa+zOA+0Xqjv/4EttVLwukiNTFOWGgIrTR8E2t8Hk0ZaYfiB9ByF3yqvV/dmfmiu/qbEIYEDPRmfVd0SMufgMSRXH4c5f0EC4yC6orHMdHM+
XBZQUSwSV6ZaB0yDcXVtBHkUWno4NKZWdy5wn0jIhkybT54zAemG8D5YDKfVZ9bZdaQMRrevMvtiXfjP/FDbi5vF4gGEq8I9XDD+Vd+nkPznM7t+3ld2+U0lsJEoWlaUsDHK5h/+qlfx9uF0aSecGh6lH6A5KmbH
iLu1aZWNiC/TGClbJsNd0c8/Q/aIqFGVHvZp6fgBkJDjre8CYAZK1hICoPKZuhpCOZnkbmlGR7uv1RdxWLzgeatjXR4D5qPUp+1y03HkQogUUgeTwDmPVoz5smlzVf5WzMqf3Aj9+zm0WXtqjpeud6gv/letCvGs
HbGdYZw8Wsj3mrgdUOk92kc2K4+hZ4k74b9iVHwP2SJ8gSmXbmbqi3xO4NLJLUhxTqW4Mxa77zFHzJGwbUIuDlYBs3uoHXL/Pm72OJwzqqpdZXkhdkma4+22L6GGwFYH3CdeciCXIV7Bq1No/mPnncNzrDrx6Mgs
VpzxeqhyoY6L18XAuOnh+jTK1Smu6gqLHIVBnqC2hqMJVZMxeYdiIRwyuntIgzLgj06lTyC1yhAj8svRCXmOd2n7i949kxZn+zMO5P5usSe8qp05piD0wJWjVbGUYhWBVMdhIP/sLgIOzpwOABxw9Rp4oYRHvbrq
jrOGOgDfwsmzcbogZxByyYGaT9eg3mMiJflEvyeCJJFvS9iK2TXjnXW+tQLwfSzC7Csns0lyOFDlOSOMblhIm0FP+ocCOV9nyFD2mjJm98FcBpVPA+eECY5i+DiRF5QfvkayGkCWnDleLLwGoS3jCN8bfB54X99U
RwRw7LMW+pmzi3JBlFpbpQ47rFadyUL5Myazr2nX8XmxZGrQa27CXO8uKaMuN1xeGGQcyzrpi0t0f+qc76ffXM8klWfCE7Fo2TsrOESzMkgoWZ5mRy4JlAci2eMptLWKmxaQkEacyhD5M8d2ycgBwiokmNmfjs+S
ee6KoGIbK489pJiF43VpGK1hIlSoSBPB5OTWtu25Ku2pw/7X62WNXsygLZ9yEqOZCPZKOHrsYsY6XeK/4NR1CBJeLg4/mWBQWMit4cJQpk8wG4pXmf6iflECTV5KXXIsyx8q7kJR4MULw/gZFkoje0saj8hXpzXe
d9Hvrfqk3WqRCkDPQbS0DgQ48g7m1y5uWBYu3RQX2DvsC88FRy+Hf6XvB3Oatgl3D29TCT0NHtqL/5oCwgXi4/fceZymlt2dpkBbGPWb9FGauZHdsn6qIJmPSEyEvpv+DrqQGmwykDusjO2zcR7Ng9D9FUvLKBEa
JvwczKgRYrTu5thhZnkIbpfkNiJq2AjS3kHVuHaSXPS56JStxigOt3+mQK7MadRdlzv5TRdxk/gMecg9Rpu6yl49SuoaT5z1psmU3di3kz621wXcLsntQm4Xc1vSUK3BY6WcK+Oo4pyDkt5UmDowOm0XH9BQuwHy
SxrSokHEHQYuOG/mzNucyZV6u0+Kx5b0MnxJ6O+NXMoepGaRWdIIRptCansj+hDyp5FWUGMFpSwfcFUwQmErLwQpf/eKoqvWmS40M6FGz05lN71ilSkjmFfC4AP/54glwjevBste9NTOboRVRKiDOimkQ+GWP4TN
SvPyhh/RtY4kC6SAfVmKZRX4B+qfAglfdVHFPYMaO1FY76e9Wz61dJe+CVDDFEknrbTRcKkQk5T03YJZBdseP+CQGqqRl2FswUQfnOeCJ0jq2nMJmVRchZo/0sd/SeVEcqzB5mTYVvIDTVbKwdLk5tALL6ZlQOXA
TFM6SJNc3JVKJedWcCpfG8OkIWZPLBpoDjsYzkcf2xozNinsMvwNVRuNAqM6vUrVmkehWG8XrspFGPkm3W0g6dpqJFi/Z4obsMptlTaJNKyd0pxG+NlmjwZNR0WWUbYi5PlacSMKo9GvEaWdQIrP0qtfROr9Ud6W
yY6qOHeHAnA8ay4X9lR1BStvdZ6KKkHB1HTPRsJYr5hA5URvKdBUqGQ4Heb0LdiDynBiRyP3JOYONC5PrVvSmVzLQXkcmlaDDtMctEXERJl1P38BfAwpEg2T5Ps+TZRNBA4u9sa4UGZAUXXpQFsh8RPo0Yyr9AC0
cQVNAFr2t1Mo5qtS3GmP/28X5tq+qpWPQ88hwbzPMM3gU3svlNjMn/sSmt/beViJJKGmYeYhdaDXNPuep5xtB6kvcf9iaTVtox+HMPu15S3FJOu+gTSLUyeg5MAVUk9QE75PZoLlXuJOdjDKMXFWvPs/EUkWihNr
Te6kN5C1znO7s7u+zz3lbPLOaWvBqcqCCMZq1053zmxDELpO/1PTVB8fRn5EY9PEnlNmlWTfciVkpmgWojvbrDIlbCrRBS0iOW18MUlyYD7G6htzOFCRZqkt/mHDHt30SfrJZq6UNwzg9APCn5XcBJPGR7lMO0ZA
1cKtb8bjzKrziZMvlXrjzp9Y2/2qTUvLAW9WdvlbR3N+w98JixjhPJYlLuaA7x/I9oAyZOUQyC/SRWag9+A/s50ew+QyrONtznJlHCRZwV2gTc2zAC6vJLdp0fPzA6Pp+O/sH7c7tjIkbIL7pCHGaW50BXPl7sZ8
iNyv5dG6OuWkNlFtT7Ras6CrQEcJ/JlIt5A+UGShFnN+txJcJZbhKLFQmti4cwvyjhE6Id/85A8arY8ZM/RC8+yCRqTWiSnyaXtp+5pBOVmJfdBOVVUjLoOcxsY4t3IVF0LWj8gIWze5PLW4COYS8UtjGhJIZ2nY
EL2dLWSrjyjpBBKucMM+gzeUYiooM5cuLhHXp09KKVy0+t70PgS/djT+r6ER8s3O7nxzBpXN8AhmMmAsLELpnWC3NKPbZ81tttvMMn7ClzX/WJpI69k0jdJ7Na0IW/8q8AOdbUMR8NMWjgGJFmp5dEAzXVLkIlGB
mUB9F9KSruaBzG7KQQqHgGovVMY18NG12bBd0h7sUNOExRklYRZAtuWtKOQDz7yY+HPxwJ5kXAbQnmjWYx6Tf1Y6OEMIYjbOOfe9xSWuxVxC3/yMs0VwW9DuYXq8uuQiaVbaumgkNNgt3KHiS+HSdDNlwSIdVqcG
cjI/xdRb8/ZO5GOLky4lTfcJPBe9w2K7IyIwevY3WR+9LQeQMbmWkLVUOqwH5ZEw8/xFhUXuyJsiPOZ0I/3QBBNUdiQnWBaEhCt4z5QYp8FqHvdzu3aGQwxPrjpmmHZc8nLifpj9hfWf0LvBDsCPunWZ7+xGUxP7
D4ceOFXpX6VH9nAn4bOJMshah7HeML9Tk4i77sRDQV01fTOGTQWkOsj2KP87uynZhib6ZDzY1cBa1yotOvCWk0LY7MwpUkzr7OFp+5nlWXOay/PXpCeC+48sSIt3/OpAf1hdhoIlSGnzVTf4zxU6Ovi7uwJ2ujpj
R9Kq9x7j08Sh3ZDZCz4jNVcVQX+iMaaSB2PQ84PHCSBDuq6r9kU8SVdc0W4Z6CCkzist283sq8Q/Asoj4gpFdAdyqFM0Q3/Y5hOKqXBJZc4UR0/7H+VDCheLZ0OCOgS5UUQPh0il++yKR7/jJ4chVooClfPfQ8Lp
h19iil4wlMIGK+AtAH5biiUCwDm6m5AwDvOZakkqd75EEanLB03+CYogTWAet/NCuL3tp1o1yIWov8Y4HtQuECJaCLc23sDlb0u5hUeCU6xx7l/scloQcGxLp9ufZDJS0Q4lx27EtrWjrOtCeh3vcyv6L19NNEfX
nvVTFXcFZoKk2ypF5xN+FT//N7gtKqADV18EIX7of+2VwE9CynePlirhuEOv3J3joX3CqBfJPcnmwwHoYTvncB7zX1BPChhP7fXNZjynXQhW1LKavZtluvvOVRdMvnJDb6GVky4cwHVm0AfV45uTsqOjE70zqIMO
OffOiM8BjhUyrrm6IgqvUpwCYx0YponJDuWFRGHs6b9ANAukFCb6aKesf5kJaACo+WENeZmhKCF1XZprnprTsq9jPEsoN8RLTWbkM2S5IMYpr6AOQmGJUuDLQ84MnsR6P4af7dTJondQ1rHdw1F0aq8AKeTnJpOT
zdwY+mMEIukCeeCGfTwzu962P2zsVv2BOZijS2qg+Q94u3T/XGB1y15R9O6q2u0nvjuBB1zetCyMuY12Mb3/wzBee7BuBBFwRKGTtn84SpABX6xDHQa6Jcut/i4wLrfaCdpNBLYGh72vG22agMUC8Js5qG/Oe3FN
1VcaffEaXqiBlxaMzavAcoGCf2IDAH3hfb6AvfGio86gNTPsEV3jSULICXL3ZWmnXM/ZVBvP2dC5Qlo34/yL4CthvjwzUcRr+6JrVAkHrA2BPxQg3SeaAfr8SYdFyeKYDPfroVHwp21zyAQ7PdJ8BVgRgMgW2CN1
RxXmDkZpmhw+QYdqnBfqT88W3SB4rhKGh45OpVanERF9PaQvf4yExEWrvOjLH5ltT4cntW98/no0b636T1pS93VqYlyJPo4/df4wAFnkcY0akKxVW/3NNIcP/QTADfEufVss0muNWU1vku1S/q3NIeGdlECVdzYe
EWAhyzuzELndNGEu04Phy7q1TkK8XVBjqzdHRA7FIVuwjBGv9YFsxLZptql1EmktNhvXJ5h7GGdOgsZXOk/4ccJLmGiKrQNMHRIfkBCF9kDvlSijOrwc2N37zisDXSCyZiCaHHaE44JFRpm2OJDZpveVXsaSKq6p
Cg6CFaSzpjVMRCtv1l69ELx2/5n+eQgj2X94S9PXf/U75cBWen8cR4JKdr1tyeaAEII6T9vrJuZl1BdWRiwMkcetWIEH/aob7t2NTitYuAoo+I2kn90swB4TtS9u3qYDEIfS6wGwrFyYxotl29C1CWu2bSZXIG49
FAnZrI7cyAAl+Ad+9ACpqmAka+BQeBAkOAW1bZsBeraRHrUwTSJIMzlXGRpZOajb3izsHOTO7ACs4VwWBFTEvSqmlyaOQlNASjdEifnels1sHGazTU8/UoNBJ/QP4eldH7xV86eKGRZ6ZVAzUnouXXc/z6nfXO88
Lyp5P/uVDtbp8hhJO4nROVwefetCypsN22WjsFrQ8Bsofi1J0FC3lQkfn3EgEAmquGCqL8VVyV2I7BqPfe2HL3gjSMxQgcvjDjvCCLubWTDik2ab8jNWsiB1f2qdTcw/TYHQO5Tej1Mlxx3MH++PmWCDnT+fPdIJ
mJM9SweIxQTNYIePG53JfiCIzL/fY06mCB6B3/R0Y5yl1YNuSmHrixj49ueJAHIZ1k3g20xLUWxoFZiyoo2BNinzWuTfqwFO29ITUXEMYA+ruMk9g5XwD/iaRF5v3JbcGYtDGfogIh1AaEfAmQBOBAN3KpKvoRls
xtlZ4n9+7HXVMETqyrhUHHFOPHEdXFfgomzW3ibR9cs7+JE/k7323zGc5Rye+u5ZnOLp1qXyNedlZO+c+b6RlqUal0FyUPUBsSm7Ndlfub7YyReJ8qJLGWpseoJJvl4E+aiD2eNuTSYk9RRpQlY9fo8f8Pu/s7+P
8Bh7uEts6odsldzCqjHrJW67PtviGemzYHYbrgYQBwC8xh9wKNJYaMZrsgqk4NQuBOHEv5Z2TJaeTu8aMAJPHaTZG377wLY8hEHmAzdSpUDsq0+gkRRqvIgI+Ob0u0qcEisqiW2t1BvL5KxmJu3EmjLbAEzGoSSd
0zqFaczeNgEJdQ55bouzm9VMxfOBm3tvsyUzedioMOrOSEhCpn0CIiRpLFtm4wNTL3EjtoEij8H+3WW8/AOaQHEjyaNGs/idT9VlQVnszGeH+wfj5Z2qYcEarxofQQkzzkI6eiOGmOAPgNmKGBKho4agjPG2gdwk
CH4L9sXn4kZwo1DqKAVtrFzFcK6FgnUk+oE/TkNmBGxrIJAoZ1jxe0jnIvEvnMNwTSaH4IET0pY+/FEOdywRbM5twoBVkVUUp8T24qjR3OiLbWcqSFqhBp2K3UPd1I9s+3CWAx+LWNQHtsUZfhxlG9joLMUdyFp+
DK436EwBGY+kIuAJl+rHsMQGkHlpcpOFb6VzhRs0qwoUHMPSIXuYBSjy/6VDT8tiolZiFXBcdFJ+Fxs2Ju9dwS9yQXT4rAjIgTj62EVqkl/Pbd1z/yCn0KvXuAaTi8sI/UyuJd/tcWauOMkMmXntkfZNP7oQ03A5
xbtfwcZhwOVQ5gl9hIO4cSQDJSeTpvQv6bcms4UNwgygu/wV5TeMDoZsBIIw5KETYZodaibK2UGR1w/s1IUmtJ/dXRH5cjUsx2PuIe5OO2b9RPL6LBJUO77gGoki5+VmEzlxEiYRFKXBEB1mgOwQccu+9/8i6VKu
DkuE30je7UOfO0wZU3hb9Ap4ASaCAqpYQW1dCO7+68e31Thlv5VN6Lca6wJ/kC37bSF58we3lfuwrrvu6Z8zSpz29+78qUJKFNcNj5EB+ZV29UhWaVQFuV6+CWotJZWWxiCd6/J5Ud3/gZBpNmOtLH69+EsmHrsS
V3mw1a3BBoOf5P3/Pxzm1hOKrQOIvVSEpzACIABUWCa7JIQyfbhQIZCRif9+paZkfa674Z6p6rmKlYNhxSc9d5bfr+WGzFmCbEP/xAuYFM3le6z0eYgJn1O+cR4KqV3VT5KcPISeC1GWxnR73Mv0NvFbZ0m0WCWJ
BrzSikmBNI00L8pDoeUJDbmap/Z4K2r0tl8uIUVD23xxj8DRQWgSKoNEA8jN/k7te1YLTqZntJ6RqWEB1anwfScVbfaPFiLG1IRiaKoR1n5INgXv7Y6bDxew47MJ3m8vdRUA3ehwBzynO6c7lzvLdXgR1CTGMmma
QWlmnJyhIMZZjfaYLP3YNLuZOaoGlpzZ/Vs++bv7SdEEXXuS2mle7jYFPMuL03EO5rzBQ/6joLMZnVtj1reDoZyB9wu670NwqIF6rJZDDGV3K82YYQ/GoZil/fJJGJI3f75qiDKwmwNB9NCBopvEfclCJXVIecms
MNwNKIsmt9PUmkZAyFPJliSwWZWqcUvRMe2Wh0HFNsp12WZHVLDu5/hBGCgqE0247VX12H3fP8c2UPxBhj4VpVDID8HJRASoRvv7KJTjoHCMhATTQhLcGKNucuhcJLVnRmtK0q1Yg9jGvgZFW3w59Tfvul1s+UgP
D6Anopzi3smCf4uUjp41qqLqDIFj2sceR/miAMmp22XVX0PkqQXpFqfxA5gUJnuPqjk1Z7dMFXN+wiKsdP+9/sgMODDwxh6HcxkzeJp2EFIj6Cg41jlthrPVVL57XY+qF2dAadi46l1J1/6+rCoZsjTupy9cP7aZ
yN45aM7taQyC/fVb6/0GWdRIQgOX5z5s7uOEEYcppDuVasRBK9irURJqYGcz4JkZhyphvuMi0lDiPiBuYrdwXI70iNQV1imIvmbioCr6JbAY+BYlGGMGKGtCva+v1fjl29OalODibe5lYN7tCYnlCM/ZOkF2+MW2
bfd5HOjI54WphyetsfwXDsE3j7qfxMkaL1KhmGq6qqlnWGuojNinQl8+8gaZx+r7Bfy/hz+pM5Bb4l1fljn0WHNUc8vDm2lKTHJyz5Pubc82dTampnZFpcTxoh+HdSFZD1JrXSnD5WUfBnv4V878XEFlrDYrRSbD
NxzwUyx9seh07bT1eP0WxR/KcZvEceA+lePYt2GhYj3MiSh9UddpuKQEXnHqi2GS2JxSDQcP67CATAe6OSkyTYH8SmYrNU+a4rsNYLJGD4h2/UgOmcYBUSBEid+fhplUmIzI+gWHjjpJ/6foRhu8yocUiAPKtSBJ
4fXAzoaDnNBkpLQUazx/mzj7gEMDRYvuDhx5iDXD7mQkajfmhvAzXlvzWhQXAAktwf6fSo8ixULSWrckVKfJ4tZsbQJa3YA5KRsCHTA1lJ29GX102PjWD1/rX9MUs+0m0oPlmEcRk9GaNDeVXC2cZ81LSlvkApV5
aRa11KUDNb5u72sSVSDmpex/1i4NJi4245bO2UT3VkWFQ99+4g41+HzEH7XqFcjrDAZ8dCnh1SNHl4/aO0I95IMC8XtXhDq6wvnNrcN83ndZ9TqCL1UB5GaobG+7yc7JNxpl6kurH8gJmFDWbuh9p7BSUjN5IIYA
jL9PVHdwSJlxEcjj4Zd8bCCSy9q622CtOFWD7SxqtYzWRi7fkUcyoibZ9AKSq2qbJwW07z9DFYfxv91cxV3OGTtwoAbdILBwpkMgeaMGniJwSHfHT3aT0UgzRx8BUYQ2emruy8IPX4Tz6OZ67QUvBbluseax7uLO
velN0V8mV0114P01O4Kmimxl1ygH59N5losyKgef+T0P2s2tzvsJ/SiaFplV4HLrecXK+kt3bsM5LdBJQsejYsU15Aw7JyyRBP2j0I0xHodUNY6lzEb/DNL9aaTNTjTz6+tmO/zX8LmJqELL3rW5DYzZOIPjY2j/
p6V/aHeWRBJGcvPem36okcq8sAIRwuIVxtmdWcXG3KAiE2ROHgU2XLhHRS0PFmjidMCEISaO2JPk53huAglfkRu+pN+nRvRJA04+Mwm9vGSwp1ApBy2e6WHb5p9+oIBaYI6z6mogwwpHPnCgjanCLVP/dGLLabVH
vuob7Ifjekrg2wR2AUbEWOzcRiELV5o6XDZyHKeo4rxvNaacB3DtmcJXcBaAcQ5MmxEDo6FkPzom6iCH1iWSm8Fd+Pl5nwrMwfqV9H5dxjEg8hBoEcjMAt6aHK8NtDPJyfXeB9L8VaSLVc9sZyhUzSyOT3Qt2lkl
nlX0Vi8fd2R3RV71P+Jck5RiTkYxu/wufHCscv05jpWdw/8FPdOkna3d7wiiR4n+yfDZLFHfK9Oo5/dQRaLK1XVwBhOsjy4P4cLLGGYSPl/3RvsxBizzRxPFc20nHRR+nSZrAJIDz6G+pAF/86UFtBpNY4ha8R6u
60RlDlhezG3OtT5C9hkx22IyEseC2jvQIgSF8YTkj8myiFATa3f3VCpkKX7aQwkq+9M/F0BP7l7aYEaoZ374r70BUycZ4kiAsCxoF0fmh/nigA4CIorlxqaiSP53U05ynHpIj/qsU7DyhgEBFvmY2kXdXYtSbhGK
+3MUX8LsQgyr7US9e1KTJzEIXl8ecIE44cPzlyluz1tctTT779yN8BoU1/K3XvY2PTvTX18XcPXlL2MF3tzWikzdYR9i3dOa/8OlDteIeoe+NT5CAOdPIMGqJbt67ctUPzMUCAWieK6rYUosLa3ya+y8hhp44Uau
voZ0rvbPryGdVeLMz5qH8Tx2wVomOhWepo0RawhWGpZ9YYomhi7mP/Q2lPy5Ybdb2H8daG837eunGDj8WszO1M3s7bZXpSSm21D6k8r6hrL+VOSB8YVe8UV+hQWP5K8eynpTkYeFxdo/mcrJUEobbHKU0dIf8MxQ
HCvWqb9lNqzpX3J8LYKQ7EHmenRC5gXEp1BjfvzGMBwd/JqQZlOwSUMH5GCFI9KsofdIbrAPx+xpmVAO9V5eOHygOE0rHaeXDxeYkTpvWj4y0SmeVCrRx7lR3N06kzFdAAuINXM+Cwf2c/zc+Qb4xajVFuLr5msG
AFzGEbgLs9dZSsnVYnz9kuZxYltotqTTtbOrYBrCvAuLXjfaQSehjRenhdOfreWWc3yA+cVUTKZ4w1nYFWvMjtzcSckpss7QsofbwiW3ZNgz/C0NoTKMB73vM/ulp0FQY4cGWny1vX4zHZT/5vnQrziZh+C72zqC
lnpXyUmIzyfRD4noZ6vR8GKcbcZktWNtEkDh7QH1nFMYTXchdN+iaqybC8tZcKgGh5dxZqQGSV5HJ8ktpnmcVQ3CZLJ2U1qdbdG/Sx0fE0xZNO2U8XcQI2zzzYI5hOkdKt+ZXbZpPD1J2EnpPXW0Vvisnc3rqOOO
47pWr4Ccv7rO5FeYya4kTK7SJkNVCTqQ42W3HKa9aeKvLxDrisuXTXaNBzwKlRBXEBY81ExVH1x7zOJhPN1Jis5+YVXrmF7pCH/CtuQcTQxVdXoZdMmQTUzasbSbUPESmfppEfCevC3QM2/KCTJR2KQLY9W3hv4R
8OjgB6RhxkKSf8mhlDcZMxOLYTPb1jiz6phc5lDT/xKvHMJqw5muw5XDAcT+0QGIELMY3O5trB4toiAq6hO6397B8GYuQhPrhQ7cafNIaeMlx1H+jYDzfxT9/B+uf2MGqVUjntgbwzISrJFkU7FzPlxKI9Os9ex5
mdsNGRu8bBDtE7QpbIfNY0lFxCV9QmvTEFWupbRulUuxanmKQwcAgSgaen6HcyBmvT2GUFwTKJPa4WwabIyTVedEiWEed4GLmkZYWEku5ulj2IFOu0kiU9gJEHz1B3HSGoTnkma5zrbPE4ttyRIvw4Hj1M6mJ37t
o5hEj5vfufjYyk6+F19J/hM1YTUM+1jWzui07b4sz2lxRI/huDj3sl6wCZ52AJOG8eLst6+mIN2UPVTdMCgQ5S3MorkIEgkhTLsbnXCB6hezLHxs93Ac6kZIc1G4Wxm4sYyTWFZyPHaRBUnkD7DJIOkxRyKf7f+M
IAp4QdtxYnhCm9g5M9AkaGi7VRsb6ZOTiMz7YfSadhkzesB7I3elG8maoePt+iJfVQmCCWYCw1DrIV68xGUsCRo0v8dlccWRzqX3UizsO1tpkz/qE73ezvGVanSZjhJWa1i0+SzQMgUKCdY+mAho9003J58DCUUq
g2s6iotJccyJcDLapJnvoPWLAGicX2L+T5nm/OFxuVf0chM8e2JNufSEtAvfsJC9z0SS+Fxllfnos+JduZYJ8NYXwfpRMfKJMf3bnDnu84gwa/mGjODeVn2fo986zMn0NzPbymSHOp622ADB+Sy6uj84gt2e+ikv
xGRuX+43vgyjQNCrJuoYQI7+lgQixAhT3OkD3Z9Y/4bbVsHvD+vZU3PWq36bdvfxNmNwIiMGf6sJTg3oH+o9m+at8mDVEeTeojiuDbCPUcWufZdurgM5Aabywq5sWCPDYwacS9jrlWIDjyRBodWtphNvAy0IR0JS
1/1f1/zV4xLTL/skSYlABws7i3VfJtaCiAx5yjnk8rqEyPan/b5XOGH602Kqo3IMxAb/3flu4QJDDX4roK+72VtLeCn75Y+xnWu4+IScPqd1OEoQ0AStYeiwlWCAK3jv1QuMHhfeOomL0uOPgzsn7xJAVIwdSXae
OsGRK5B/6nXEXQi+rHtuchYrKf3KcbKeHAAlkyOHecY4DacwHfhJ7HE99MCoJuJtkILCPS9VHDDMlsaJbWS4SeCpSa+1klahZI+PRc9J0ziBz5CbJsbObbWeZ3Tuae7kBObcaWZgLnMqkyMNPtC5U3XgAqNcv/4+
2/NTUQxShUEkO/eDyXotuCArbsnkdyWq9tY/Kx9968P0mh80ZBGlI2U1zrqUFtmx85giYSNo6LEnNIM1lQcrjs/SgULJeQeJfAooPkzQpw1cxKct5xz3+WgDHH34OvSGZlmJkiUohkOegfvhmDILVUJq8rbH3B7X
JinyNIQ4+HSZ30bsoU9kMWPvTnhM034qh1QZRsdA7VNSmAoSkZgsUL0XqMVxagLdS7F3GRpH+zNaEKeXH0bYx/NTUtruV4pYprWwx7hPvSzSCfGAc1jEYhwbBDMwxth6XAf9yc9L7GmVTckdlYkdzhAQ1MxMdFik
yrLdYg/CnjzeJPb/f1/tLRhnmxzxZNNIUtWjoiHUHGxxDdwbyc0kUYGrgyhrQ13WujAj1CmboMCodvx7+9njs7nvLOOoVY4YTB+TErewC7XxrhQMKx0YZEoX/NY+Oao7TpIY3ONQpBZy3+XRaIOB2XC5yZJiNaNX
w/gyXdyam4K6TwMrmDJK7sMewfx7rzM1HsKTRw4IO82CwtjgtZJH7x+LwaNUAfPlJ7uhA24bJ3DF03vlKbXyVJANM2GslBEmcOUoAQoVDW2rTamdwwDYa6is1TFRpKoa7YmyEeMy1k5xk93fVVJMHOFgrFVQ92Ww
jPaLGmQxL2D7vtFxBCwrJJVHlfG4VdqbkaKXNiAJxC+YROhmZFA0eRFmhSsagb17F8nZKEVFiEZFPdGM4dPmXQDuI8v+r4RjyVHUk1QbGcvFdQCV9FshJatIkmpTiDXvAgr9glnv4fLfs2Cm6KU4fo+Lgz3SS0KN
FF+N8fOWO1HtC6CiTWqlqelklgnVc1dwuTpL7yqtOl0kozaknmBFEzeU96/okv2KGo8jQplun9rkyrtHuXj7bLd/nDON93RmInlTeTiS7r3OOeM+iNVbj/Wrk0YHTggwm1z7Ih6Mt27UuxAryvv9tcjXRBncsnka
Db8qbbNA81Ltii22JCGV7sZkcor57jfT7fBg7rl/opPuh2qvYwzu/c0bp+dpN8SPjYWe6vdd4v3XYk/8dK/Rg6NgIvTrBMRfKaXT5MrZiQzwFhRj++peTN+9rt+0r1Oe/iD4Hk+AbocMG27Cc+D+oeUFvrM4xfrO
wvATX2Z1ai5g1rDxgaqZF0XZR3uP8EGOUD8tLHfLqjGHuk4JmnZPMva1v2Nf6u9k7RwBLx+VU3rKfkCi7ogf01k3YSvKgsfVXR8H1gqpyd4qWzSKVcEGzjozF/SCJOdu/8iRLLhrPIlQWBbXkbLjTauY7Qe28mmo
X2xs+3WsTcYFYhE6qKzNJ7PEyQzPrD6TSGZ0H5sS94geb0WkKPqIvaptPMjTe90DZ9euqntAgr4vUUfmkMoAeiDNp2Bpo/RWGuXh8Ww/42NgZU5S0dSa4bnJ3B7si2Inrv2TCI4fGfbn2lDOJz1wAiPKxqE/lHzn
pb3jUoVTcKS9EURW7auNFRzLHIGQcavkn8aclm5qI0vVNwhIWGVxlAnxLnTIQWceIlhPNCaSoHZnxp2PCJQtcliv8SaNDkEupzAC0jpqCLzq5It04Fh10nm+b8H78nynpGxysACkLvGwu+aRiHYpuLPiLmqd29NY
ulDR9MTkDARpOuUCOirmzABltlA4ccKNgaYwjWetQiw54yt58SPC+uddwuBVVdz+EVuwTdd94ebxr6ylO4plHsUCm0p56k5bq9Jw1RRuvkd68032khpgxwbUkuNw7pqAflR436jhzu0NjICuF1q91d7aQIr8MYlV
EmI9ng2bM/0wI1tn5kcq+GQdRtJQ9Dmpnpza3Xb0bmY54feYTVzdVKvhH6dvYmxYsYXLZAsEOWmVMtxTg+Ok2avA9ixzWUdLEYo9ko/962gXrnqCOJP6Bk+un8JDfEZsy0iBIw1r2PIhf5U7SvDKGgUbgiSIw3TA
XIeJBLgDe7trxduFfK8LA+uW9tHP7UOMG57+al9ovdp+l/DdQMDcPZriqoThT3xyfqoaA9CziLADRpex0b+EjzDJkI/PKKd/lrvolU5jz2E3k6wte0v+Kps6MuVipx/lVjyDZXzd6N17m2xlm6IcOH1jLdGJFGfW
si8+8MC7wEkIwofvVrlxjlVwbq+ILg/XrE7OaoKDoQZ2SCjYqpg7S+w1SYTVojJksEiaHzmM08B6dU2MxG5wj361+B108qkTmTinI/2KsUUg3Yl7y+qte5/a1BkVu7HrH+ae/ikFA9vS/b67L+4LBvkcI/cqKtfP
dzswu2q3jMwBhTIOQcVY1GRLqayDpUqyWSMK9vFQ1fknFX7JrcMQ976BwiJ94YLRYhUu4VixLBHFxP8s4JOzUJiA+N/ufhPTsh6iWmkFAINNvxkN0NNJqno7nVHJHkImoeXoxhCWUU0xxLeSUqY03ybayKL5xO5Q
t/oT8ZbyWMm4mMjJ8v/6mwWOYuMZ9wyV53wuc/Mn3HjhNZLWnHUN4g/fjXdDk2ar3+i901jXbnb1aNXcNl0lZCopkW/H4HJ2nHBay1ARMfWJX72rZf/0umLZ60OYGcz82KAo+Iv5rydecRcLp2XwRg3aLU0e7sOh
/fPpxg3caPhdYNs1W1O2TS4E2DxJiSVGT91VCRPlmqJbgowpzN0080rYiHPNdJM93DxJ+nxdBQsCtFnifqVOLGDKCuISyjlDeR+BBYptl+klevLKMHK0cJJAwsyR89q3iIPaLEuy/hHzgbhl9kj3NKQvoZCQ1Wst
AJ0coC/2DlWvQFJHnEfxPiI5Pjie2AnOWSkLHX0z41iFkfecR2Y26JrWmMKhv0HPIbX17EmEhEdYspUA54uictLmSfaAz9F5LsZMyimZCXCZHpurOOeZ5R4R3RtE6567Dhz3cx64eE0ya476c56ZNQ2ovGk8H1y8
ZSePKY4yvjqbs8i/TBkdbtxDY7RyLRjM21QUTZUWXe61E5N7B6f7zHOAjUErdA/7440qNiFPU4XI5RLmmWQ+NeitpoTw3hSm1p65IEzGLo/e87TQSSNtUXt3NHs9+JZvGwWVUEySyoarzWu7jg71vfJrPc66Gzrd
dOMQ/edJxVFPDKNtvWA0pn65fsSGmXQp9mT0g2bRSGR3oF71E0QfFojK47AXeGwUPBYdGVJKs5ptwp2g1cKGX1loiFq1TubNpVNBZS4hFJIWLa7oae3gJjWjHo8ea9axyzQMoPu9iKjhhoBLqN44yM3KulKVTKtp
UBEuJIcpMxNZJsvdAHPJo1sY3UlUnr/MTZLytSRVZff8lz45bLebVMjdXtFsJG6saNrCQSnJIgQt0Uxow/pxMD0dgQFyvV/gRNP5s10pcwsKyibH7Aa8Cma0o2KcxFH3xiUWSy6NewsEEKQNQxwr2z9/4xhXYInR
pAWKTzVkcwPO3SwO4UkrWW9SGTlcZ8l9s/0WaERR4VBcEYEQLZ6ik3M4V/3mqvj/LOgJL0LVlD/ikOGBZAX/NFrbOYQS3SO2PkRQ95H83Gh7xAM4gU/xX0Hh4ETu/CaVs3UJiuMM9tshDcn+XR59DZftFZpW6vs+
BiS26cQaaDbwvuza4cnNc+vLY9em3J7dboycTKYyFilupfMo5fHGtyryb16laLv65hrROu38b8s8chhW5zMzj0a/xSBEBPjq/j1bpe4wNLWQd6g11SuD2TZuKdablvYhg8wWN/4gTzDEcVs3019oc7wcByW0M24E
Jsho58qNNrUUuAnYkPG5ENIm/e2G81/ZbO7rUq1OWPjFcsCMV1Po7mjxILO9aUOVp/ttO0v8q2/nnZ+ALtxkQPvMnnfM85JkJUyhxcLjM9AFKI9558v09WfcSUleB5o0EAqxwUFyzODumAPePZeZTA7sQQxHv+8a
mXiH5uVeZhnBQ3DERXmg075pgJizXMbu8Kue6Wm7OSIXc1/8SSP/6c+1g/DdO+UqJppOupqNpokzuJ6x0IdnlnZD5658AS8Ebvabq3zTL6xQaAEDNDaawBw5D53qw5rqKpPW1HHLIHxi3CH6HrVRfsDL273/wFY+
zUrxR7y9Vb4b509ttnwVP095V+ucGF2jH+1N6Nxqr6/6cY4t1ZLELlz69fjcrbXyli4v16OXcnJnUusV262FLflp+heNzqXGqN15OXthDPPCrZKj903dLvYf+crzYuffm/EpP1lmUQffwyl52n73+bPZiS2m5bSY
v6bXT7uVr4wUVte4C9PKM07z/ifkLCSXb1eHrftvu3xtysdnXIdWvtTFNOr/1OuM+n/dWvi6cBv8XVkfJztMVYKOBIT+nNjkNud7v34AujR1y8tLza1s6Xbn149Hf9xYF1El0noG87vHZ8yz92cbJPbYajNVXZhp
pXQPYzbjPD//FRiF1LMqOCREu+dfZ/6d6qucnBlrNnawjjLN+wdSgsaN/Pm8AH583O9+LAnfZpBkX9SEX0LS00IPZjYOmxPrXdfqloxDpcw/F62w7dbCHwt/xqdksf7+kvwp0P6y9ipPHcJp7RMLJJLbM1cP2X0s
IiH1m/4/eweMVH+9U4rd9KMrfVxieKfc6V2ed1Q77Ht0pWnvQFqg1CYdfa0gGt368d611mD/sVUebykViIAIRjXeYpimC8EW+uWHfBhBr2tq1KpOz+desTNRVaSsTftTsDKayvQ0oL30IDhp8c7p9HRo/GR5UKjn
rgGOlwymNWJeeP9xBp85HWbSNFlfsA+ZoorT/klTftxdXAIpxaifWvsr1UxB58H/ko5mtfQaMDJVibzhu3HAPqlZSlDc7DQy5BUHFOjc1tUDLKdwGaT4Igyxh0B/oQcbA6UX8MhHC5bRru+d0OQTSZoXb8F9hZHT
zO1DXZiVqX29pSkuwXpejvuH+lg/S+d4FWskptwwjU9y8rXpTtKNUSmpE0luOM1rMsgG/Dqi1rpCKV+dz1FafxgPEK5SHmd7tTeU0Lqur/zMcHC69/5jh2Yn/2Dp48/FoRZ9QGmS9snrH4ySE34sxLBP/Zt+wHfT
Ol+rhxikUdz/2/a/s1LnPy+sd3fPKa7z/Eu+xTuRTRgodqPt6T/63eskfTnFNpdJKpwnRWUr3uMsQ86Ukh3HUQvJZv8UvjuIC60reZpiZ90unQ6j3kXjSLcbDAsRBd3OJ84mT85AEBeKtYn7nzbDGEQCmWpkt4j2
Z7xxoFvM5IB9bRtKRb8u6QqPGfcG1DVMuEgk9/Xtuzg3r9gdS2R8x/jw2tRUhDGahf6MdT+xT6fFuB5AMFdHzSx+H8IXmkuSQQe9GVBDjccB3+Z8qnbnwY6RC35Btyyg7kN/CSLvQTtWVAqDJTDw9YXzJrOfNRAb
65AIYY4Cb2escQfmJvKbuKvN9SUswQ5dZ/HUQrvAgbE2qZJ9U5UY+xgSER5l/xN5Up4nlc6FRIKVet08rW8ykw2Gfem6qbMtM/3TaE+mKw5936Sg0BYNV7fXHnDl8MMBIHDXre3YDlcGUuDP28zTgZczyYS2tqhN
vWKbx2c+rTMCnzRuzntlqQAwdnSJmw4+KiJuh5op9LA7rxk2Alzk9X7Qo6tgNG07BszR5N2TuThuc3JSO5hC4ymXn0ImFRaLBjzC1vix7sUdkbV1+4H/6rUEtXHI0nEixPL/dXk7auiuTrgAk7NeQErOiLsE295V
yQ63a7Jrmieq2sWzwOzDABsVclE22wlvzWYbL2Sob3xpb3g1WsC7IVzH6GLBq+ZNPQer5uP+9DPHSwo+08PKbtlier6s+0jD4IO1xc6wkVwHLlf1yR5Vk+rc6zTYMtZiSzsgtuFSzd3VGWvwiUWIIe6YtGhBDyHa
ZYcHhGECricP2zBWYA2ehwb+lZfGqlo+I2+OfGbgOXODbJ+Tr4UeyICuYiOQn296WTXw9a0xjgYvHSPqJeSlMik5tVhUMEtWqzXQXVUDsfZx0iB5+CH8x2qgxRZDw5VJPiJx9FClHUefTcZowwhGfUjl/PHe+RZH
ay1zyLA67nfiVO0/+uRrA+zZSuexe0Ps/CaRGJ/BOO53PXUq/85vI9V/CChGg00f946GmsbD8YzofwpS87e3v9KLqZfEqPFB5rdRIRCKdDczrSRKtCBO7WaSNBSAP2TNoHHOHEbDM4v51wZ+hoWgWCyzleQ48elu
8x9l7xBRlcSzsVZ+95xkcskGPSOrsXT4M0tvhVG6ZP3a1d+8tDj3Ctcn9dHzp+kLUhrC2XvDACibDN2YrrZn621CuRGKvRsV8Z9r3H8oPzJCT1BHGwexePTaJCiWOD+ukX6SmBl0WnPVEHpzsb0By08uDBqandcX
rfTK4Or+Fei23NCcadJr8KbEbdIf7ugKLs/m7cmkS7k5MrYkeysBi/e7/hgw31cPtLtPqktg2XlhGtqANy9txBT3RgEUAyU0z39D7CpoDleFcD8jDhHpIVlAMUYKCfYOpNjLbLqe00gX2mD5zrfGgUJzgdSFNe4K
4pkwhZaDA3Fy+gGMAS5SRtJHOqaHfXIFDTpB87blM/GXTl4ijK69bP84t/Y3sdhdNodL0fVSbORPdKqG1WpVMvtjR/WMTd/FzyPXb8Np8yBpk77q0uxiD6Nc6XcDr77BfHelWbS5yesmCqFDJ859r5EBSZsOvRqE
x+PTrMMvGbWgPgHXyUpj8itypb7IZ2+1ezTD+TNabNQucuCFRn+6R+uxMm6qpQQtSN1kVCPn7QXHvWlqBKP1SaKIq0kp7I3Yba3W0edKTWiJN5yUSgJ5sG2jPzu+BLaVGmufaIa+71nn98T14HkTT9SKc1zpUel6
//LS6W2AxKcLdRjfc7+ctxysCGuwk/dqqNIwEjWXv4njKU18310bGS2y9BV4P/V9V58z2WMb68X2GDvBD+YRAowZCmc+ZTXCLATdGN9ZCjI9s+SMJuflrBl8xGkCVj/EH7OyTUocO8VnDk+1ujr8puwrF3EUk8sc
bL/shtHNMvtsW7RFvgkSSVJTX9XhDJNKtZzZPTARCDzZQ7RP2i4fFtSmcI86tB7s2GlhGIxuKpgx1qU9MeRSr+wGhMFQgHVU9kDcEZ7peqn4OBrrVmn7KByDbJjOEo98oAYSK2CKXiMrcJKvddrYqJb5mmN26yrP
9/PRrj/jW2u+WLObhduf05pH+JxCsuatqaSGllYeTm0F1MfSuilVwsnn96uJGStjXIqmyk2wOt/Zdga6qfgHDmc8ZLf7vf4a7D5YfAnfiE2zNNnVZU/9HfV7RkE+dU9y2jwDubdCOdUanSzu7oXXSZ+IfA6GxVYd
2CLLZZOmYKVMoEpiaPpJXiechCazq5vMdc9TNBizGCABZf2eCHl+C/mDkxLuZX7lVwfwdmM6icqtLruaXVnF7ZpZIUcjD283kKeBoqpNFDjwwAzoaczfXmlY9RQaPCDFGOKRz0fvKIiouSLNsEnoyKpx3PYBihGX
9sLxdwyi4UdZtT1Jd379AE3mazOtNW+3JTkozQBoQrPviurUWiUjW93qZBI8mhku77QBv9gdJy7CQfbNkum4o8mV2398luHETHRELpXXX8J+ntHtvnumv2hyPb9gT9c/KBOxNgNNeVhtzgLuPiJ8iEKJh66I9+85
RfNxG+VTgcSj6ZK1ireLhe/KNft7vb3qXsn8mAWQrl2KMt8g43ZjuZdDTH6o/sf5qfK83eBPuI7bESEnHRWr1Ttcqk0NuaMU8CHI1WzWa7eU22Z9mOAfyu2ssMbejRVsG862i3Y2xYhYjFgYZ1RAuaP5EqZN6yjf
Xam9btykKeErO1iRJfDmKNegxJFXxqyJH60GkWE0uVmMuu5AjuKeiihwOgkciUPQyDlDAlRiSJ5xhBPHbg1p+f8a6DZS3cR/mFvvOok59oYOtmXknYdjFcrKVPeNAhIseidpuCLX7EQJUod2OVnI60kv0YIug0sB
GYLqWUdyrVMj9bBPPOOAXIWUV1hO/xa4Aep6+Rbt+p2Dpb3ZkgHsJmsLKlMiYoqrYdz5Llhr6fNWMz5x26YoemMUV+/aLF7e11/UanaiTHPqXLMMhXyZSPMNb6CmkiEYARjoG5VvMnSH9Jh43F2NubI5/3c+uGD8
CEcLScpDAuu6Z9y1oq+P4njsHfrB3y4dum6feJ1Rl7OuL5qk/qif74IwCCUMWJHPKa5gRsKtS4cjJ5Tr3VuGRU6apvn6swWKv6zar8nTBoaR5UPnm/3onWbOOQCqcX+3Lu11yIsEcS5P7jbZ8R72pEa1jxTqmZy3
dlai2xPNu3yTNCFOEfn6ZLP3h4XFRq28xQ8+9slunERqXw+UlwGBQ+gajOD/jDxa0TPaXtsD+1twIzy/yphy9pPtpTMxYQGHVAFS61U6turPC2e1YiyNbiNi9GYDlNMzg9inBdVY9++AeKYZAmSDI7ndQ17qfYPH
shF7C0h+i5ejmVlxB5fwIYjLzV5OLo+QUoXWXwRICkHP0uhKbvf4Lhr0Ft05oExBGcs20Gy2/b1PgGHKaIkjfI+Qz9h48tt9cAcslmtARC8/j9/bUczN6YOBhrjGTf92LM42Mjn7t0DtqIwqUGkp3gOAUsWb7h3g
PPxWPxgIfZoYXLYKtpofRgP4TvWJKme1aBqhrtotqTVqmWXbIrZDhxgiqNU8Ha0y5tVirjw4aN0g08veqQ4e5TZGd3z0oqEZ2bPb/Oiui8doSeNgGwAFuxmpNHOYv1xU/dS0BEIDQaGYvtGUs4fe/yhCOPJH3hXS
INT3NUN2+wl5As2w1PceZtwsDgJw8fCsfA8mpzsW+VHvExbLqyZaTJ0jKGTJorJIy4DDiTO2gBh6calA2xx5H4bShojxvfZ/Rvf/fo/GR9KxNozr+53nyF+Zau3RfneNYEVxFE4vxpVEJPamEqHpwM6W2XjKvDJp
2YR+OjFOPFTY7KcPkKqioW5SfDlzkyaZOcuaCZGOyK1oG+iUqBOBlFd+0BoyG+WklEoB0EYFHAtdUbqoIrAs9EXpBUrSYR+70YTVInhywDhm6Co0oqRFm0vOoQRj1yr5QrA7ybVlM676yGplm8vKq/SjErasoT5/
qYvEOGHbzrTXsaNxBr4ML1EDPqBHmLxZDyYeH1RN8U1q3Ly3u1WtD2xqA2si2puHXhSWJMYoHUfwReT1zQqd37VryGEQ+y+0dS5XZ2klKQTU1TC39X0Zomcg0UBGgQDtyVD1tjY0YaoCWh+7EXDltr+QvX2jbaL0
Am+1mUAE3WdYoWVor2yzDnHjJCWiLumTNQ17DPVCs/hbh6WOUdncliWj9bYvxCEjYPgMXGf7bnjQLLBClD/QTF9OsQB0LV+CPl03K8Bxs8nA49yqC3jKdeGishk8Uhhur5E2/KZHl+1BR4vW55kN8YTfXnpa/RjS
QS7RaVJf3SjAk6SCQ7c5bnZ20wdB9uEA0I2WB+C2naiKbOds4KCUjFVixneRcWWI5VlaOY2ckLaGvVAYxqQqySzfZEoWBgb6WS0lUeAliNXbxxf4WacddPgq1KpzvdyHd1EOAMRF8u3IF1tWnBZK9I7+INVrpxKP
e3Ky2IO8f/OCmPx2wcysqe2zOn45uFncZuxr6YCZ5x1+bOp33CU9/no9JrbXLDdpd5nct+CLtSeSLrWkhIuEIFdKYqJ4B4XzMWHq7/3E40j7ra1e4AL4h6TB9iYzJXCuOubtGgHZRZEUMsDrWibB3nY3Rgsxo8LH
e0QWwJjkgmFXt8dIMGc3DZ8awjA6QqFNjLRy9wtUJhJUly9IAYJRoYGDEAHkQHDrnkBZz19Ciagycu5LnQzFGaPWOH/9vYKNwY5+jV6LgY2LNr/uud22o8RfggHTH4qIVBqKW70eL8guAE34XIvcG+hBoGAm6KBV
NcaKllJBav/OL+loe6Qny3L/Fp0WI1q28zk10mK+5/WBOrKg+x7Zx/N2+4fWnnREWbNhLTDSYsCkVCIbr50LBn9y++goytHAFnzGXRjG5I7LtCm7nWB2nbykkhVeEKpZUcZ5Hkkg1duyELw/THd06uorC/x+gYJg
kPrISFvQttS1s13fTYSi7cRaM9MGDQMqZ9RVF89KlWFrRnrBpjVnD0qGNSat7Jrb9uggxrYS39K03tLTom0ws90uujXWzMBmS13KfIAkpUhdcz65JSIDNQUrkO17X3fsbl4wCD8LcEDEJZ3xikkFXiAT2AB94nVP
jsrAVNz6HZa4zBmjnwnVH0fMcgeXBuedAomkJTC5kouz/U6dJg3etDDRvelZZJv6NA0rEzS4eHeqeHzmjMnqWQe0Wl5RF5C5XJJM4pTiJIG3YXgBW8SrDSoR+i8HrKExWtModlo0sxU/nUmDsHW6y56nvxR0Z8Ds
hB2NAXMVR3rHJFJiL3G9bdx+JYjO7ZRak3URxUOGb8tv7/OXgMBRMiGpfLQDpI655baGBQJn0XMcoZNqHyUgoCkWJ7G2ynXoXPF842CiPkPWyVNKm0UD1vtmX8rvgrn5w5Gow2DNnj/AZMTwFvsQ6aB4Q8t64L6J
F1ugmDJ+Su2Xv4mXJvl+/fzFaNG/4zjW7SAtXJjV36BmEqX9F3nDgk4LTNIJ6ac021F2YDHOgKxBZSGfddqz45BInWa9BoFF37Wf3lX/d2QLbGdGTj7iFQuwVS7nxCUSgJ+e/SVTg13JHGevdB9GwSHNfuKzncc7
ZExt/fxMEesSAhswvhFxPz6yM4vl6ANHpN1ymqlc3/o+ZgXNYd8hu9mGu3IdHqYdKdLqJt2LS5F77aWebpJ8OyXg9dWa5RczP8kRYrdEtPP589YR0rmawK9205rVsN/34IMnKtlHYtfMMHYDQ0TBRBkYBCY2wnrC
Ll1wdHMgwmxbb9zRCpXVwZ+sc7/B6QKiGQ2euK/leTcfJnWo4h4VSIALpt/jN+61nfPOSdZ/vQ/xDis0RoR8gePiPm6Hici4RS7PxQ/XwzNaXr7jaujzHBJbmUrU9jlWczDQUV0dwQPSHAEApTqf4zm1K1o02hYH
MDc+D1oPMavp2RWTu1cvPGhIHjKFw6eBLiagyamEMMz94Kd5YiHr/p07QJUwkKV1FyEms504VAIO83HedRpSdB7/9LcgeB5qHWCIkZTWsKnkjkvTZccfgtv16d0w8MMj0H+fqjszeg4fgiGhAAE/3za7aYTPrbpl
StUxt8IrbiUoF/YIdxpBJ7Tw/A5m58U/3ZzG15P+KB/Fnh9lhnE7aBgt4czbLr6UFzLsgNcTgrBQN2e1hnLWefXx1ZheiAY90sF5PZUjdrJCYBk1+zlH/6R9eIPyZUH6u2gl0ksBoT3Q8JR/rLVwBDPQBZuQUmxv
uWQdkC+KU8ws1pSJKVZtXFuwMGRfLcLZjxE/Y0THuGxNgpYZIHDlNkbNM2Q5NsgwmlZuPAviES5bERtE2pmJdqUO968KDkDFqA5SlFMtg0CFxdh8CE57Q5pGG7nWBJDEYMOMtprtq2rz51Yc4ux6KwJUottHhZ1O
uIa/3w9SMixcQr5L3Ozkqoec6sllMlwhpjsk5NEq4EPwYwknGKSO93Q0bBUrCZ3YKPAdpGoGmMA/Ir//27g/l20JRpTOyAsTduLDuMInXEa1NzeY114+Y3bGLXKZaeg9voGt7dFLu3c5rVVR1A53Raz+tOp0VS5v
hho2280TW8X+D3hl6A+H7ttQTyLNqJJsKpN4Yxi+X0QZTr/gCE0+aGJ+OCHOFUfafzqr48ISOqn7qvLzgIpQT3Xyh+4/TzHf2sJl8tr9RBb5YCgYyjex2d8f5WGhD+vjgZk9AkizI5CeRI1WynHry3KifxlTRtIJ
+rHHvoe8FefNzvJ6nE6GcbJ9eZ2vI+2dC6R58fKnNKYLsQOxWLNCMe1ZDJtl2FP3u2pUeWV4fcW8DiMyTlO5GHIYJWwQKPYrQCMakrh8PvWzsCbt7fIHwErrJsmXKAIosbFV+390sMxl83QzeGCoyFSYY0r256AJ
tcukkngjquTaTdlOE1KpkeaYtR70GxbS9TJfIm1Kv44YBMV5++r8Ku0c+zH0s35xwsQ2iZjjBZSTsny51R7O3M1oK1xrWWWPYwJoFnBbAyK0EvYlqdx9sLZ5QQNM+nzzgrnTe6xdlpUrG4HD5iFeccl8+9/3gYo5
apsiF/fxedBWLAS8oWCqjAG5vf1S51ci04PHK4wMrmXP8PnmZNq1hyeDe1KSkrb7IwOC7KZXJ4Px85zdZ9TyI+spmXAbTcypruqReu//QB369Xn2q6e18L39Y9fUL99OaTrDLsStfdZr33zPp4FCIaUhuAnZ83jp
sr2GZVr/KljXHvTAaeIA6HoSKtg56LHa+kVYc30XMAC9YLv+zz9n/z+pr4l2Pa+jC6to2PbI5UkpXQTJiV9Fpo3kdzWsJKyYEr+3jNErixUIh3pX9NclcbtNN+4fhhzfeRnF9cSbPt7GCFo3ToCC5RjgOAWYrJG6
6jHrdKOVDwy27vbjjwGaUldNzTMvswtv+hAUvrBRRVuiBqpUcUD+cF3KSH58KrEpNGjHEF3m0ySHW4Sz+SVO+jh3J5lhDJfehEZL8LSemZpAW3qVJ77BylALDgQloVoqLNzxgj3dkQ4Oj+RhdNv2fHYeOutHaZ+7
pU7sul5MG7fS1UR02nalSI3OwVjlEbAzqZANwACZrmxn2s6X2FzYPqykg6IvNXUNZ1r2HiLjbPsbBQts4GKLHVlQa5JmvnOjfgTuHLv7uOPPuUMyX/aPAAt2DpnSjgmvpyda22wqdeEXc5umJVEw+MBbthpS5d3M
332TC6+pLok94Mel/JccZuN0GBEOHaM+tg8SS3mJa5zQfiqkzC1oQ2BHuqaRkgc5Ni7ytFS2aI9wLuf/rjd29eq1MiFOMOPNSQbNYDv9+EfG07vCKLRzsfldFODTD6unFrPcDgRToBsgylQb68QR7l4sim4224IN
oWR6WYHn4Lmk239SXc7tDl69QAR1l0DD9A9hoV70D08i4ux5dDMFM9lDm4N2ooVc6wOtk6F5waC7MxfOwxV4Lz2j7CU6IXLiKip0na2t1s9UwAegCADnLXy5diRqQY5TIg0rLhQIoQNcYwWhoAaX6IdlfqYFOM+q
LdV2ADqYel1j/PxprLpLHmxqfeJkgi/pTSXK+CF9zFQHxbFfmf89XXEwOZeFGzL2j6+jxmqSyLituZ6s3n+rZ4KuHuRM4tcI8ptpO/jQmnqLCpGbPpr5fhy60tWeW6Q2NE4xjXGrDs0/DkVOQM1zTfUA0NAneUYF
WLaWhxVNS+YtJP5JiGUFg7EEhPcoR4m73DRAT1Cee4bAtltYh5Jf4M1WWarpoe1g9tetXr01iRD7WG6P1vXGWnGd72QiKe0iolR9fLe8jRBH+HTEZVQONl80vhJYFgSlofc2VTc/edmDp6gItIDw9YdAZVOEuZeo
uz0m0NP8K2IB7yRf+uvsE4fLNr7aUxlFRFnDK1HOkiKiik5d03+RKh6XRxy0qURWgw9XiKjyBh+7ip51y65NP8kyNHymoHX2e9jKQ0dFvoUN9ndOpNw2DGa/8wQtOOszsOW1Kc/S5ZtBTh8so4QNbjsvQxuIi4VA
cIARI4Ex56QpCKlJAJrtZGjCEoNAjEBYbGVuSgZPHd60TMVNhdszoZ7Goqzo2Ob6YXzuL9FxTG98yXZzq3WoGJLY71bU/mX1FQw04KNBqO9LNqQDuzp5Uu52ROW5NUXQ1EXNKLB9LTeh596shM/78fk0fkDHxbyF
UkWr4d+ol3T5/hSy4LM6um5b907v/Y3ojiawTOuBwg/3mCl871+zkrE3Ka64yD5HjolbbJFLTtzYr4c34Zwf/k5K06MbyMOnKNH23Xtn48hjeu+7oxcJ/IIwwmy6u3tHTrt94zlTpWhh9VHed77RqmxGZwLodhTP
bw7RNsZQ0UexTSPvTn4P2nz+4qv0TgIcasASYXsdEJSiVsunYAD0zzAaD+HExRMyV68M3bzOg+NLXU6+bfn9wMeeK0UQDwQRLkzpQbXRLWZ9TBdz9ow+Kg1woehfCg9/RusZXdEqNFhuh/rrey2NlcvNt5QGCZ6z
QKkBzEyNtcyaC8X7XsSOcJ7uLmp96+X15wNNNliYvVVQCoGMQ5+zcVl6g9JEJx1KJoS8mmbF99M6jjOB218Y94NJD681gy7I55Das44kfQkp1n08PaEBwkfKml0YsAkPBqRggJUjYX/B8TB4UhIvj5qxxWpYW9wA
XiZZiTsxEGbjY0UZva79jimr57BzQtgwXk9dB45nZqUrP0ODomRdako47wADDU5Z+Ldy3E7R1vGhb6EDRikF85M+1AEeaujj22lfCZh0IFABgyUJXJbSemKuzky21afKKM2A+kvjQ6yr/+ctVGzCRaeT0p7PZ/11
Wr7HFZlkYuytnHrEOL+MCOvDl9zFojYHy+l7h8dFeivznG0UAet3DgYHaKm+QTBmgCq4Dop3qIjwJ1ZUcDsbFUlYjhnaVBtAmcdyHHXDwH8xIxO4fq3anqqTIFzEiTbn/qHk+er2RKdobwS4ih6OVHyho9z1Akf3
2YFO7Gyh6o6Q5zHOw31zgblTHL8vzt2LZ7xEhj423ae38HvtfK6wir1oKvw4WVvgGoOxl1+e7nEgRrjCMfaPFHF0l7w6ghbvKIru0YQ5QvT55Q1RZTxZLAkTwB+8Bk/m+igHxgMozE2o5YI3V6sfIaEhUy5JWGe9
TibeBRmkXzwxBLaoVRTldZHng1fMahwS+dgKlGC1PT6XCM2l1HUmta0/xNiFKtL0yE37WL+p+/WLE6VWFGBONCPl9ttq94hnaZhsPhSYRCimi7A9rBMevT+91D2ITgPULyEI0hJgU/qs51dXTqJrrgB7Kw9bOcGD
HGAZXfRTzxC3+JBXli1v81E/mbmxwypo1meF9fyLdSac1YhcoQeGVWyuqs7EHzXZjkmlX7Wxu+9m74ounmfUqEsa8ldWTjWj3WffUzJGc0X5RHGhK8kF+G+4PrHGT4ot6ls+XM2xjapOXLJC1TNQr2dRoCspVs4Y
/ZY2aSUkHU06Xixd6aNLV91l2cgnbvStXFIr3v/TsoPbKfvzZ/8HhM5ubKdD9Vf0qre5NH3VDhT+M4VOZ2UkXjpqdTvYMpeM5w0FrIS7Y9zplGiXPiXlcZBXouQcsOo2OQGAjnxb5p7pboJmiIaFDMBXFUUHJQw/
5RVHeD7iNboAz7c7bfJbV8Esy2EhMIvP4YJxT3aHnY6rTWSuAig0KrxrR5fuh+s5CDeZENiwOZ9Ldnx4h9F9ASK0nz8zxZleY7R56B2snxJ/CZjBACr1Ie5Gok/3onTfy+FKyHp4/wFmaHrG4y0QyDfONdkvYtGN
VdfqrrQ4t/TFuVQkMfne5PsflCrtsdm6oLA+J7AK9ChzJwJpPfUP1uL7cFyN98lotyvM8q9FLQBAFwfS8B6Z1Wu1fBUVR2C+ZhsZKZSqXhRoOCgTI0wetVC+1PXwzW1Jzc5pRN2OW5vrTD7/FmMuJyDA+PAmZHRQ
m9Gi58ua3drjnXHJsk5iBP1pTEONj8VPq7EQGQJ10DYuDYJbmARhY54LQ55X4BqpuEUHnt0MyrYv24Pk+PWBchAfgQGZbyG9GxH3xY6KxV4QBo1YxfDVtvjQ0E4QaYogE2xSb0ZRx+36l5wCLSaaHfahXyT/c3Nf
jE0OuFWdGymMcA8gnjMp8SBzwFc6R2GFDTHlRwcb4TEWzeMLDRffza2wU5dTjBpbDJ3/FLz+LND5Zjg92qN2C2zSeAnjtYDyfhOAnM+AQnnkazikxu1LMmOA+wfYrXf8oCrKRw5o2hMjOkZqQGrzPE6guY2m5snV
6znJkMNENr4XRbidrwE5aaIvIFMBtEdw4hsJJ3eCMGMFOqxdEiS9+ycgMPLpETE5ozCxJ9i0jBrqVAWUmG/gRPqaTI9vm9yScRUOqEFvjJx834CFkraos+gjkHRobuFkPVDE0gLDsMJtsfCAQuIz7Jx0Sef/EQTn
VXDhJBDYJH411wH89AaMVMJlkoC2pYB5YWDMCCDnJ6Dxl0GhJmfQPcBZUUAtDC28PsJQqR7fwLvP7eM5Tlren8x48tP8jhdHKD0J+7r1YbYVoIE19TLVze0nZKSB2qyDiSMrKiDgL0OopbfaNXhgB6B0sgFHJ81S
KUBCpgsBDRUCaTyYSngZ6IBtdS0YWIfekQmEutVVot1Cy+sWy3YIWQXpXn66vmt8Waujh428qh+oGaGClf1eb6bGtE0awbx8XVhB97WMT8A/rAzkepzoWmtrgVrtJmLFPljfkN6zLyhfG7PwgYZo1B+9CxuNWHDp
FS93D6GKANDDwINzdASHI1YGxRK6/x9Ti4EmDyHIesFiZAmk0hhCUj8UuRiLqMhdQfbvXVEzKe0zld+BpVJ9RONYeuxh9vR2sRbw8nKRLirHmfgmA/sspV4sbaqr4kW2ZGktS5eVvTU2U+2jnpQWZTA+/VSwVrY8
xK1XDwZc3a2yTvyyjfJ5L8HjcOgXL6tU5lFdZLl05ZOTKLHC1dYjkKqSeetIbV6XiditW9YLVJbkyot30Nvz1kzeqtk3xNKQC/EoIH+cS/vIiKhphomkmxeePQBz8YIT7MUcC5uv2dBAjA8rjITl+XNnZUzQkqPe
EedttGPHRLYJdUZnkR3baBUuUitsdlSliJFn/LaQ2NcRJpD179caXx54MTFhK2K4PQyDsR4YfB7oUkEkm+CuV4GXC2/CvBzI5jB6S7znNXMdGwiHPVW9e8wrean1yx3rTZRCta6XdKJCKARCIJKW693UPVFGfZzo
Aqo6MyvCxLdn6VaShh5JWFBRqklC5PdIZBmvZasvSMhZHQvxsPEjqqdNtZ8Zb/oi3X9clR53YHGcbCBK12+rRA9cUV3d4+Hr+vThSu5O2U9k4LqNxtpm7wri6YVlc70t3i//8IeJrQpc4mE4inH0en0obZ2DJjKa
bvTkaDKAkmdkUAiA6jBhWWd0QqrXiGbZ9IGYiQslAcDUFrGOwtI/aNNPIfA8oqEjggu6MnyqQKSJIdzocsVQTGCdwHBq1BFVGhIUxNtsxDmnmD1kSbpH0eWZE4NfL08euitNHNSGm6jLqaxBZpRB8Bqc5cgMTkH+
zpq13Jl/ptlDtb0c1KA4Cle29YNStCkjSBWbDL4MpT6UwSgVwhqf6jC1Ib0IAuItSCMCdPCc4vmwmgFWWW8ruUE5NIHZuAEVvQ3+JrtaWaxrgc7wyaRGSzOnalUmOvKH+ZQvXsvO2j4TEppamEMyCdEOcDQ+RRBP
Uhz9fnp4hYY/cto5KMeBammDxXWjRUV7A6VN/Uck0YY+hKxoOQl3eQ1e1rVEvZ0DHtb0hsCpLTSR+NgBnCR6rrKktVeY+fDX6CoEcHMiTHOsKPoYtOh7wRGMQfPFkp5vswBpxOQw7dShFY9QrivDkM8smJKByoQS
SXRDcup2IqZ/O8LrDQ7EB5Y1BEF94Csb/xxqjJGNh7UCcNnc/KvUpHFLqs81692UWQujcwzNhhz1CZYOydng8tAAZcN36oDzWx1jUDCMWLJRQVpwhvwO+5TqEeLzXQyTMbV+mE1a0rMyJduH0whILcW7O4FAR4yX
mN36JI5/OU4xUe0Yw1F2LjDqixFL0tuvCdIBFmS1xVHrHgFgwHRFQZJbEQwAFUMX2XyKiCCN20tXkXnaj3QOAErUA/YFvyIGhbvAtxJpsD1yDON4xZL0+vIQbOzkefxvdyLBPum5ow84uKQQqo+KzmPDH0kTL9oa
hVrv5iD2ReWdHwd754cDpXoqUBro49oQMMkdeT4Phq1/Q55/uGblZpcQGCiVbhRpIl4YptogRmTPCaz9ej1uVamhStA7Gjzxpeld50vVYGPjY5hISLRG52xO5zzQy+mhaeHOD8/b3CVoqSYu18Rj34atv7spEPZe
bNS9TJoU0BVbpiVIuTKZ989XNFway4freWBdnhxavugRcZ4lAqlvCy+rkM7ZKKlHdjXdgis8qP0dFOuzeSc5d6xw3gPsOko5JSnPpMwPj1rOmd19wV28cHXDI1Ni3Ky96eVWQMnTjQzXiCk89AAjhxoZYnSAodGR
GPW6QRAee1HgdieeRISZuVGQ4xs+MLHIVXgg2I5KMEvxgUzUSKR3PQmZdv/r/Sbny/B6FZPafwamQrplb2nkVbg64kJ51gsXCHFhNJZBcEf9qg7CSUbdJZdsF2vvgczUBrGpHxPMzsO83Eq6IchC//u790Iw8Avc
5dUlHj+EhSq5gqcZr4UCie/gwkE7koxpq/OPYnVa3nwxU+aKiIw4pSaRqDpMuN6JF49DVskOwVbn6ceX38Vo6365mot6O7Jmaa4b2obACrWQGWGsFtDDYdgnkKSG/5G0nFp9iBuZj1h751pAzm48BCQQ1XDk2SGP
aGyIrtZSADhrvTAF2Sl0/1pCYhMwR1H8lgLP75cC30oQOAYDuQ3Er4JGO6YSReAkj30R/+GncpDY3NHDLzmgnQgCrhkEzmlI/4aFmG8SgskQhC+XiLNoGLPdOrhnu/qtqxeSNehfUpPeDlZ+Tx+uZw8UTyUg7g2C
Og1d7Y/qhfDdYEiztQsEc8DAAYMpFgvY2wznh16AvOK6nNMglfD7WNO4fUBw2+JaGkXC6Z5ckUZJZ8VdgNheFeBirXu/w8qdmZ1JVsymR0Q2uErqHHjTjlLULr/kc9IlbSglPHap+QS6IYi9+gCLsfs64eMMcI3X
0RokqLW4fzMt8iWyGUlFZLMAA9Lp8lI/iI659YVVQKD2lclBHkcdTwkngnFva8UuIFD5W3XM6XgVyf7gZecGyZlDuG6q9Ze9ByqItVqaDKNCDvCPws3qKF9HDdT1Erjgss9ATTu1yYR1dPJK/1HISa7S3ZzI7m6P
5eYgJ/mK0wKjOhstEYcGBtAoRCZ/EcFD0j0HOyVM8nzzc/71W4ebSpE3nudFj9vAdAEy4LC7nPAXv1EzgAcw498d/XwQTK6QAN+o4Lp4jvye+SLufXoi7GLtM42fLqMabRUKvsvQCOe91jmGiB6wYh1w4tFDPyt8
r3Jz6xvXyIGDa/JlZ/XyMI1tPfhPwynkKy0X/c9rwyar4h8kp+j27UARp9TzY/njWbQn7Q++fNs/WjLcffcj1mWG/XJOep5cCFfyM5O2fQ6TPTYtOi+413YttKRx6+eAqHMLEpDkkrSxHbPrptudnOrcg5pGN2p5
9oZeYVpsNvYv51xeFtX6CVFdURbJaDwpo0d3t44gck4zGYgSzOW0I1ehjewFHGuuhL6r1XJoka6+2t+YDT9yfHvZfxpJ7qK3RWkH1GoBTZTMGfL3pimNKeuK426+EhY6t4QqYOV9So+Iy839+NMQNEZZZrGfXOoL
Oe1AR/DxkW0V4xxXg5WaHAGCVJw2EDon2uShp5RBuf2ErDK1KqCEc9pgOvvJSexkL4xkUoWWi3Cx8bG6eDTSHbkF6qazatqQv+UtsB4tTpcLVlU15vn1M0tgPF5bvGL7AD22xyy8xdhkXMVo9NMJ5iNEE6PEcd9K
IT9J0WygGxa3FffJxEL6i8/WYHb/9oDikVVg+h8vnx3E3VOsJSmCeGfNdRc5YubUCzfSLzKltZjfGmw8e5FzL+fGxznr4IVLHMmj33P03aDM324Ms+ERHQxqtC08OkxVZBLXgsLkgldNGJCJvC5E+5DEHlBJq9r+
zdVk4zv4FptI1+T5+cs7gtedCFjQ6BIb2/HEXbOnkSOHsXFWNJDpGNuWeLt44KKVZFd7oS16U+odzYKhVHZlawXdESe/GD1y5Vp8NUtcPjG/P5sBdHUfqp2E7uyu5lyBNxq68qMz72P0wUBSbrdtpn/U/MCtvspD
ox2hzHqdGJm85/KgDDksjiKF/8El+6f0xSnijV1MurD6vi9hWoC+sp3tP7QWEvZKWSAO7dDvXTbJfUAKoeB6DO/4P9F4vi3JL5HZLeUnpSzXhUPc8Sy/7T7q5pM3SeaeiySOMrLDFp317DLpOn8O5A9hrtj51txS
3BX7PKbOY2cSTFA0Otci+bKPWatyZ3wMpAmvAzQrr5Ts89P2Taw5+CLjdf7HxX1PzavGoFSbVoUr1QNkP0iV7wRnxxb57bhanVaeEd6eAMsNBpk2hiRFukupuHhhJP/bzFJuu+Bvv9jKqaY3giSlgVFK3ffW13Kd
+/iGLbPdvrRhrwN5wZ7MUeF6nbckKlnNcPJR1AUlN6TEQ4lvPTrgiLl0lsOUF+V5VDM41/alpE5G7A7TN3wSyOILUbT/b1+qCTyu/7VDn06/eWyeubHrNVCYvj+G8N+4/JvC/pqRapVkyXj7YvQ8s7NcguUvEtXv
DOI8gkeyhg9pDvtFFscw6kpIcsb3tjX4F4d5cILfdnHjzqEXpPCQ0ck0pONh9gi4L5HAB0Ahp4NuB7EY4uA0iuCJqpX73zx5nRSHtgH41nen79Ksw4Pz6vxpnwfqt9msbu3QoeaU4Blz8sHpoZiQaztLXPvm/8fJ
x78v6mJ1+P1iTzUZFomZeLhcyWQfItcB3d25Dr4O+Ym4leGbcWrpoNjTtcr+etasXtcRFFVVbBj1wHCbvrCkKOPHF9onc+jtGuKfOlUnUJA4FAcg/vZ4dvbteG7er+rc8oATIW6Eqb3i5Bbx+C01ob8z2sebiiST
XYDK9cCPigjPHwKy7ydAtJHwc+ex7yLfChxhoNNEZmT9B2R1AkH/WvwmMrnucilrVWUBt1lLbfMh54JExbODZrbu5dE69PvHpgES1hpOl34p3/37EDBmLyKm1iNlbrY1HpEXd6cLDBhrukQ8dqWWCw+DGnAueQp7
RlxHypUqeCSs5nCM/LMXToFtBzIcIxugZbn86+5nIOknxJqkLkY9Di5GHIqLZ8Iac4iqnXBvDj2Rul3nhz45UOIMkLqYUslqlzswl0Z4qzgfs6JSieaRKGqiJpbfZLiPC42c4HnAyiMlkBYdBCXCstX+csIGkmTO
9r5C+Q0Sl4HCRRZYh2W9rx50tPBCM7ozPXzFtQxXdBhOxd2EZ6sLYCpQvtJVszGxNMhlvh1ljkCGFjBVK1gCrxU2vuuWW2B/57m1Sr1BoTGa82LZ/IGnTKD+ELFxoYDVGR2U0bDmNfMvKA0o8Yrl5IswqgrUr6cV
aqaRxNShpW3mtk8SlrQFbGnpfl8ZZPlY+maYagT/k4RUNVOeJZ+TbZMhBv4NSZJEH8xYFhQlqx/2cqhpio3d6iiZkGNGMebj7dvXUpruTVi+2Nq2Bhx5Unoa9sGSBKQxoDfgQ/7dNCYe4U58UNBwucXFMUcSvChx
4vNOLE07MTIMSUZqly9aBQ/+P1q4ftgoX31rwQrBZPunIig7NhSxNWlaA4JCfKTWsFXdaUGy2W6okd0qRgBBTeLm4vySrUbzzwNVP2YauhYJbXuRIF8PjUyQ2KwVCkXR5wnwBGiuKbOHxYy11k3G1dY+oBtDnVoi
Vr9HFN2LQx9Gms4jSptTvL9nqLL/Uy5JTiEecxFbKnVNCaXNKYTetDi5Lux/hos3UEJwiS0mJXu/8WnbQXAZYRXnxxNe8/pnukeJEbKdrvI6EM3bNyJWTw8vLdhFBAaLthb2f2UOLqnaMYnZSYzpxZLRew2n3DAf
Roatu03FPsYuF1w/nETOuGdbKKpVIoYon4qpGKCRdbAEJLENGhL9esK2ZmoC8wKkwufz3Du8KRcCksSHoYI/oP6Nzu8V3RkWmJjKpxCF7iOf58XyZFLg/jUeXIYT23pvnYdjXFTxRZBywuYs/VL0/1dKzoY4cNzi
pdfL58GG4OvBWAkxdqQ/AX3XfB4ERJjEFcNTbVCImCX4Eo0lzALJLfovpWOKE+p1V0wEckFPhWy32R6hsqsWOgA88UBLiI3a3O+Vc5lQIvGH31HLuGi5WGMJLLTbU8IAcIy0eqcqFeSQEzbtGCkpOkIS4Ca15EE/
PATg4fp/eNoTiUahCdQFjm+2x/q04beZzh0u9r47gW22VRxKzzDfjCWYR6jezy7yWkIEexcbwm5xJ+UDSJqWS4/ihffIp09T2huoAWHT5+avdsAOC0crgHWjDuKkyh8HqWk6t1Yh0Oc2r57x7LkE1EJq1xoNYbtX
S1O1KIAp2svCAHOw16QHN/OlKo1TbMy6mnIwtc39sQJt7LB8skBx0vW79Lzqbi+DVAPauS/gYG7UgMZ4Ij+QAV4m/Ekwzq7N38xX2YViCA0PeQh40ic2aqAcev8LgDVD29CJRJZczuH1Wg4flGe/OuteYyxQfT2Z
xeAl+5Rp+WLTQXA5dhejxmEHJ098MGhdIE6b+0edX4CI+oILnS3IwiDV7hJIEhWjsFl9PEuEvfSxdXYlkJyxhpH1AkMh7BWGdEbqomfHdbqvOOi4hMBZW1yqqeo5nKmco072LFx89JmPQvlzraKHW2cttnvhFr6K
lqpmnXhlg6vssXispyYAbqUgAoSIgMFIdAM5UtbQjFB2MADmxuZWvhyMlKg9zKzTz7SiQxkywU34thauGVsiMrS8+0ABJe/pZstjxRaIOLrr+SXwiW08acKtj1NRWvlPOuTMTvq1OnXOR5Qo2EWKNcuNGLB7BQ6c
uHVO0MVEgb2XZLtS7+BPnNZ7TgKeo6oVoGjiJI8y+JOmOdPxLjJH17EElS8bL2Nya51pw0u2Wpyzhm0uDX9YmAfRBksrniPNd0CV2PhkK8TLH5xmFX4JvKE+p50yACrdWemAkVzMHu5tB9nz6/T94aUf64KepU/0
jyGp7GM61IWjjifKxiLEI5/SDFWXy4J2s7ofi1Td3BRAF0IC7UoRSQ6+PcQsMxZlPxQfHqeVvBONE5Zy+adA2bOR1ndifPH0tSwIvXqXHagfrU729CJqhGPjFRjz5vusO0kU7KuYVsgoKamUG6aJy0hw7MKlVBwe
3D++Kpb4gMz/8jPpRn8nLoc1fRqiNB7W2cebfGJcaXXoLwn7vtxkoYppDb5Tb9YXHyyE22Ek4rIRpRcSYhq+gJI6aMwrUYkr4jscVnL5alW0T044qKwCkE0RMH2ER+G3shYLlhWuLIvYPso3IWW3aJaj7WEafsAf
om9bE49hcZT6pr5+VH/AeeaLFBWdyqX/jGSDFcLQAYC1XDnSdpN1CRxtFfWQUSM1McNGcachBO9s1KO+mMjKQEEO16AcahPnHwleSF8DtzQ0OZ4f88JBT2iMTp4B3IGklJHysVvkPoxTIQOp7DUCnjUziNlguQOH
hh7T0OAMSgf4P3GUKogmc2p34GQGULAGT/4EixECu7F0LcmDqavckSbYY5oJTc+IIZYID9GRpBSFrv2x1t2cnhCahZiz0ZpfTFRUl/pceIi06GDXaN0vDtLpocWFiQRfXB68PRmyahPyteXr8/PhjsF0ubn3+PaL
V42/sZNGnPwPPN7Ml9rCDCyvL2+8C/vXH+LGrRzC4AZwID6mqFK8tGY1co/QWT/XQj5zH8A+oJBcFSu5ywJd7I61MSquVauinciDnHYFYrso6geIrLUxYpMvQ3NBy/XnAZDVxWwqBc9Ad8aksOt6zQSfqnNamz1i
gKFnIP7Nv9aOCkZ61ohtxSynH2mQCQ8fCzfXZfd4WqMtfMkSpoL2KHIdtlC21N6HR2LU3xYxmGCS45WVpTStiDAiITwlkd3qkUa6/zRN8Kf1Y5EBfYQBHWYbHEB/VPjicYdOVFTajHDSjLtpzfwZhiAArYO5PY+J
+zV5KHWVou5mSRYVUcqsAhwx1Nf2W/05q7QD1RCPeKsqPKfg1xb+31TyY2QVrQYC83AU6E+37vr2ExW6c+swChZZJyEGo9tCad+E47xxU/+iKVSNdEn+TpMqGs/zF6hwmi75/1vD5oC/H8Ekjk6wvvKFcHxEigRT
nH0vhCTgQnQ81hx3EWv84sqBhCed9SFO0V6hYq4bSY54jHdn2SNG2QXwuaM7kUtVfq3VKJZUwcXLqwVywttbnLT8wgXHO8HY3zhhKkvfDIs2k056xY2IDog4VKr5rnnzIOcIRdIq+wlAZLy5oNSGVj8kI2hEuQjE
S+vXHoB9s8sli3QLDFy0Uauk1Can4y8+5LpN25lJmxavAOl/r5nR5JLnvVdod8FEyMTC3uUwIuWa4QtfRJSGSULCVg8PETjeGafpBRefBEboX4jxo9pUuc+eLjhT3rhKZuxfTYLLq0aI0NBbdTOxiIUzSRbqeWOW
PUYBr+b4VlBz6rKbIgljqRC4uTkwIFgqXcv3Or4NhsAralC0cPzmEUbyNUSHyusxUDR1N8VwcSsGGcpIFkkuREPZmg6c7m3sGmjM8BOawrMhLEEytceYPYbFQ64yKWkVGfG2l940EvHJO5gkPHDS2fjqdkci7s/b
dfD4MpJG4Dfl4phUYZGrPjti1sQX+sV3oWhVRqLv+NBRJr3SPRBJYIuokojsiThh2QpzLb0MnVsZQTIJ8V9Os11Q0TAHV9aL2OVu3OSRoMa170V2c7ADKaMlrXDqpNGOuMWsFZJw1/HbR5mognaJxP74uAjWL2an
CN0+jjEjPFGbt9egbfg1rKQkisGXGvpagbc6WdVzUVMkDjMs7qAFHF+kuC5m0ZfFPBNKTDNsC8YQC+g7dydsTlmSSwlTBMixOFzgX/t2IyyCZ2ViYM13qnwxqPjq7nzhoa74Dw80kk5Ww4h8O8f8l4O73g2u6LWx
v1nh6+5WxJW8/H/f+86qf+6ypCCGCNZsrHq4FfPmqiuLD2bHB+KMUS+3YtM08R2j7GZM0tviYPV/41P2IahxFv/VGTHWUT44Kb/uHpqo8fkhmtqA4M4fwDKcWXReXU/EJi2Xif9b8oVAOZ+3jitIUIXKaqQ45y3H
vEPTcqVpJfnHORuNTglQ2FtZRhU11IWY7Ymhce2HfckEEWJL5Xegi7UUurBfUzK2t6N0kI9hk3Yc6eyUIHtEQSr/EgXwRkYTCcE0BQeIiHKdHJ1YXmt0I7REZ1EthwTpxyTINem6k2OOAWA0oGydgrKsOTpROGb+
Lpq3nDxor9wAljZCAQcLPn9NapxYyp83KmbHFRzKze0cnQW7NAsqhjzhAPu2uVxZm3IVJR5lolwedSOkkz4OcGRNlE2hlCZSVc32nDKEpopA2K0DAqujlOnFJ14iXdWqV7tTFxk8waX5Gm5UFcLvnMCc/RDhefJ3
xahDkZQiv8Bji32ZAzvpjqgC5v5wrFWUG1I7yZIv0622oEgvp/CJs++h1B+UZ6pC2J1qx5ekjiQeYsucYxXbtcpEexLigPfdGoG+WhXXnOEPHu7vhrZA6kHW/q6rhSQvW1+pI/LwCuK9FVj3skLkwnCP0zOhnn0d
V4uK6a5ayDHjgx/x6pFfERDUY7WoWQxtgb+TaiFWUuQE95clxKllrBYHdZ1iALn0fbDdTFlB6iTX/7QQV0iID+IgslNBEJzOdnI/3IrwvH0W4NvPvccW6z6gKqZWrW99qDm+iyAB3Fj55ruEZOQbVWgEconFNaM0
5nl7cncxd6M3Q9NyOiJSEJHuaR/wO48gOk9bkxojkgTHglinuwPO80QyysazfeOuBYn70hMr3o1z8jNcLxaqsU/zUVOUva8TgSCLnyMZ/AW56WYpiv/ojlHmBjAjhGe+Paq1/+SwXV7qkCakd9s56fovaZSoO4Zc
H/TUThtxY0wk3RTVHBqZGTotMDRAY9xxSgrkjIGs4r5QRgBcFndZlQ0vO/ytSr+iFs0h0YFjFm/8SnQFsnUzULjRpx8Avg9i+PVdmy22JKtDw5NJYnf0AeWHHFqm6xzE0gFJlRkhdPtubXQSAUL7Cu0ODgr7UWRc
o/baKYiOgx6CckPaAgakktWMxLDZii68UoIPOyPM9wNrH9iz08lWL2NnyzlfiHV35u+rVWJ4GuEST0tjoYpAtHg2qUX98iKFkdjMU1PVYQ/vOisBKQRV4TeuuGYZ6LJhstPNeHv/sRmw6i/fHUORcRJnAcybDwc5
7H0ORE9HqW8Dt+JjE0SexM5SCZcpnaAmTZ9vkNbMNxcosw0GqeZVRKxYkGRjcYVW889UoznJbRjA0TZQPgyZ4i+1GrjnA2ckgW2ipx1woL44ULTxXx7D8AJNYhsRp9vik6KmSC4v65db7RfHrrGXqlEroTGbDIbG
uw55inD9a7sF7bIEnyhYiq8CjfYyq3GzryoXb7FZlGA/KOcAxswIwtq8HJnwH3NTG80wE+x0nkODsIAji0wyATAMfrZPjBpnT3ijxjkv5lqWV2nzxdUkXx2v9988MB99mNOuiEVfU+b1eXNlKtMeWMZc37tG0Wxj
6cCDCBDP0mc7UOXGVAykQFZQqoHBT3O9xMxV5dOqOYAhr+wPXPn6v0r+kcmQhpPiQ6EafNFs+7MPTtAMsQ8O+DP/D1tbU2ZPnMAbUnHvUF9NX/QF+9DjDvj67Z/sTvmiO4UxaT+SoLz+GGEf8KVzYlJ0Ke75UzGG
nqiNLJjlEG49/jlX7YGtyMDenPpWLvwultf3MUi0gMT0eG96QI7pq/woewhKLizQya6T5eLMi5PRsf2S6bJ/zlbi7/rciIwzJs+Dws3GHQeyEJrvSL+tYP5oKkGb64EK4MLwWfofrB1sfapryvoxHNT4XYYJwMfN
TU+lh40S8RnHeQx5+YdjL2aj49oXzc3tlLcMLbFFn925hZHnhVIOeYlgNukz0nm5aUTKKIXgBxuiSQ9S+IZJYhe7YJEpYMbfelsFKG1JtHZkjjWvDLGD3KVQaseU7dfiA5tt0tG9XNpI8iOHSZPHU7mmZgNfBAwA
FpJfyr0bxtetJvAz635/NpV4c6TDk6pkse7LdxJUtVx8pFzYUD0B6bnlqAomGD5y/RBGFUB3g/K5LHqZci5yfIQlXGCbWVQgEEj091wLWsx9q5Rvf0QqNN7VMDQYiihFfwljfI8Q6rZtXQsHxA+yZd0qSvND1vgq
Lg5oTihrZ2bNfBaLk0U8SBktpR51i2hYIMEurPeAAXmhxkcUKXv4P/zxiLFaAh8AYveZ5Xdx3ZAy1FqDCwjggAmcvsLGDGdoY9rwMYq6PxLRAfgMxQpJTYqgInQ+myulHew4AWxGyUGO/y4DrcjeZX7V6scVpyHw
XbukWM2J1YlWHHwrdQcgmn47O2oGWVBffnF2f8YIB6vx9cAS+pMnyyMVP6Ugn8YPAUCgww0lIQuLp8osS2y/pXKowg1yzVhD8RyMWMDqdgfJYqsNlj4lcYgWYSAAPj/6/8tU6pjXL/d1v6b9twt3/iJhFPKiuH83
QgHfiR7uQtSgIr/TBUex/6Rr+MuOVFLpSDq795jaBRN6Pn+2W80HVF4OyZTv1KA4FVCyp2UKbBQ76UvnHbd5qPYfzul4MoWvh3BOUFJZ77VrEa+KY8pq8+m+wurvokgoO6T64aBO+IbvOGBx/RIMqW9R9gkxDygU
02jQ0CrT81nMcrhSf6YTTRQMUNXByj26+6rh0vVjTDhc3if2+VHwylHeljuJw0uH7164jg56DAnEZXeBToRXjTVx/6WN6Vd67mP7Psuc33TO/mvUiXCxs/M/CzeO7A5WL/+gYTRnLzMfco/vPq9R/IDLgNJ/nhWd
4IxAPKO6mp1o8OJcqequMyWaXzYWrIJMv4j2tVuamd87kuPLr84/TlRGNfZGsbp7x5GEw1Hn76juZZOH9pIJOmbLKi9JA/A/NdWgiba472dzPt5IOIW2Qk5LoPWRXCR9DmW/QR0eT0bVgbtqWmk2fUgACjSODOFW
e6FDlBVNHIWHqGKKfRy/UXhTKSjYvI7bIexIKRw4y2zKe/9Or/FNT2sQ+tztjr/Zq1G6MPtOHU0w/37DqJ5iAZbZvI1hR2mo3Gu5hTEuJb/7R/LXragqPmIzpxPaD96b3RVOs7J5eEr99734u5o4VXoxpQvQNlAX
FRjl5SB6QX+pvComfEGKxD7yQRyiGofzmpqkGU2CsHQkI1qocNZNfysnk6K8KQAR5jQzFcfe6sIZ2d8sqEzBJdeY3w6c/aq4vDG+wmnmDanSxecLilLALanHn33FlVt7V61CqvbXpaadl4rgVu2kFv0MQYonaXo4
bHWXYc68zCN6Qrn4vZyDAXd+daNJCajsCR5pZce/wYlxhCtPzDaZCYjoPnteAutpD+yudHc/0+ChF7unWKaYc4hdxYnQoHR131lvrUp9NMUrfSFWx/p4TvbA+iPXwGJ/Bfa8OIjEknL9SYjIX3acwBqy1vdfTVoT
x71JRloBCxd/vKhKClS1H0xQU9KNv42rqg7KV7koQPcv+SgI7t5S4oKsCCslQQ6+4ofeqAGR/j5sRTZcwPhaJPVcwVX8xsaQtW2OVTU0hVZ/OVjQgvvouWSIUj5NLdNg3Tjojd8nwCojGG/jOPxrIXQvQPuqxR/i
OO+nmXFEbH3wpoSrge/jbXdXuVVFSJv2JcZCTqbwVubiyag/yGEOi/vUtQAc7LA/RFX1737sXm6eJrbi0yzrKRVZ3axqCh8+09y2w/VdS8V2HsEQO9PX4ftsxcbyAqgdXIgxZf3I8hQbC/OrOyAC/mTA+662YuPm
8AQ4DxhooPfMHj8+Byih9u9GPbAW7Vsg/qzexyj20fOCjehwryJR38y0C9a9CWc8RCMDAW7kYDPJkSAFqLt+2ZnyTva1eAUymO8EanQRebu3jQn/ZMYuuBT3snH8sPI88wDPRM/3MMJTEPX8DWKye4sc17jXZRVq
sfT6YDT8rLcUpF8CpiaF2LNJhNvZANkIymOirEW7VuGuzFocszcfG4rbibP9U3eZu7ygPs7EPTEhBPeFj1Px11+y+HjP4ZW/LUmV/exp7lbT/n2lQl7wN5NCEuIah4zsOvKDBsbaGCRfW78oTm9PtLT/x7VVyApb
s/FFjhUK2vTLoqFv81tlE87g/yZuyTv3SOOVJtX+X3T7bppgF/9LP/m1MPPhXA70DEXbt2xkZeOW4J1T5Jj7EaKphg8QMgYk1LDKVkoPC2oAzZ78lkb+2qQ5dP/D1r7ocU9E/ZsZ2TcRB6c6euc69JyeVabLdlfj
5+dHmPoMdAcRkQArvmD7n39HICf326Ll4tDXw8DXsepyd69HX+PzTvThR3i4qr7/BMGGD+od0nWa5lXKc8A0DPE09gaMcTfixpvSWKVlN2C8767fe9D1Wx84YK2kEfjgesCtnvUcH56pe1P0k9PePdYLabNkzy0r
q5wVMVfIs0P77m8LpeQr4kfVlKZyfIpzvjrxPALhCZ7cDLWcrZWZbbLsvnBxBOW4nRNOQwNbX3NbpX33ggVzRCYR+/F3PKYu/rZ4OIs8BxX/c3YFQNHcExXFi2idDo2WTlWh9Z70oYWCI40ajGBRQtCq6vvpR+Rd
OygflFZTfjPOhF5ROUKgB0GjME9EGnxmtBuJ4qV371awaj5d7ZlBPGIPtaFDq0N05rq08ihnabz8368fFIsEiVG27LaL5vO+kglZ7X5h/pbb/AFn/eD4d5DXxsxU8KPNp9gkCfcn7+6DvtewiN3+JQO1/K+jCwSl
9Cd8Lt3mQdw69gcohWAa/Xi7zZnWio3+Xl7xK/CQyXbvLPpj2X8LJI+hS+X/arUO+v01WS/YkZ5LH2OaGw/lGXfrbQDIXwHwnn3VzqvlluOyn1AGSmkBDotdEZP8NO0clldqheBqjGymXLLp/v3ZVjEoRUSXXLdt
dSI7tdJsn016w7JtN7k8FQhx/YiMTpJts9Edsm2yrYtSPmMuHugLv62XoKiJAtIhuReuC6nW6nBLrICdtsLCEP5VtoDy2AILaTjvx/62JMEQwpBZsVi40iEK/UVNGP/95FSsozOZvEUXbD1N16dtakzLf4m84OMF
kX1hdDW3ROXiZHDTScHed6kAW4FBVi0VdYFz4JY3Ma+bGDoJceIfS5hkaw276pYuQ2/1zoeqZRX/LPEi2orCwOOgTQ4yryLLxH1D5+JGUXriHdrEkjYo8ocEjkxG7yLkXtkhKFEl0HekLaotyICApowpfdVIi9Nm
JHxZYUKvUHCQhH8nptIM5xGwCYhquPY+B7g8UWw4AWnSJUQMHbFpt1VMwiAoORveHsOQ5GkMNY/VMRHTaARIeD11J8nmJa/AqKmD6O0UOH3s7mtFLU/vwXNTnZB6YgfyYNFB8HKCLzqRNbJT0SS3xIupAAnzJssl
bKof9yMmZOqkRVxIUz3sbizFCFToHnNohN4Iut1C3NWRpP2zVKhP7443xsViy7RMrVn3WCbivOr/DH35TdeN4jsVQ77flxp+PPxsSWVP/HDHvHnqqx0vlRFNLQRPBhu+sMJzLHHMl6atFe2hF2oUZeg+Ha1u3ZwN
Oi1BY0FWV2JaUfo/C4nkGnFGhDVPI/aU1wXcjEO/SBqMTqUxJ5cCe5P96ool+0EHw4GSKpdVVQgH8+0+T/hgCOCOf5e2XJiPPfZGkOFMX7y/uqx+tP6WwvnWI4jBKGUFTvlp2NK7sWqEwqNkIVCUUSzXr1mcQAJG
sxAsQkQlVbkh6mD6wgIxPbNMEYh66b4+VHJgmZJGVGAQbiPulTdDniLJWNQYmPwZXxNq62D9Xix7mQbM0caLAmoc2/u1Xxr6gNyzdsnSJAU7An6X6ajasYVjT3wetGBxf/x7XCQyEt21wLdy1UWY/c/TIN8kBtlT
PlB/nLovq5TIxmN2ouW3tSa/C8IWewiiIqtfumxyV8Qn2U8L5H/Ei7TxPfMlUVR+DFKSysQk4wdtqge1WxdJAQj/KlVs59dbwYVKLlnVPnsioTApIn5aMVBriHPTtEe/P+jEp272+etiIAgdxLBUBMWYVXkgE69K
QhL4oX5KsAdfOui2IJJBQ+bTYtIm4GlsW3AAcGPbvh3+xSehR5C2fbCM24EsJyoJM5jVINiXIx7eywlBP7rYrZqHpd1cp+12kYmMsVKYFMhPzU+FinZ3561WmblJnvj6nBfWHCVshhJhWbuyCEgQ+3Vd+th8QOY7
isOrieW58qvMmDuM/5AA/KB/fUOUQLFhOnSUXlXwEA/g7I/QfNPbZJuyUo6pTIO/GdHtv+DaJQ2PLrIhJpus9bWUVg2cs/iqbu32xWNp9AsWVfGdGZ43mgSH2AHHN8tiGs6SYTHW1wviT+hk996+NMtkXLkCNVXL
QNIFb0GubS0DKrX7RZuMxw1YSEOqkpdqaNHJczBq06FuEBaHXDPgGEYiongO7tKKoVERz4DRprS6AthOLRP4EPUR5WVoae8lf79rm1Fl/oSAZLsA1ojZzya9H4IgWrztk2hrqEFj2G+kW2afr/Zy+9zMcJeO4Vf5
+UEM92V5Iuzw42Wnb6HbeP6TnbzCWdK7SQcbz5EpFlkmMv3QOlXxP+2SZ5kUd50cv8qmzN8cX/qzz00Spe2yTfyDfbOKKlW7O0eH/tVJDPpdr0foT3mdbPWGJ+ylE87HXeUSWq1te0F2Nsw228BEI1Qxm2D1YHq2
FK9tIxZj6dwE4h6I5qMFkHWpNObZzFa9vX6E7D4FwcYAJHsZwHo1/Xy9zf7ftSNg3gkIXvObXz+3mH5GZtFbwKJz26oUGGRVqNVWfnIce/CE7FgeTqSi7XeIWTT6dP+qfT7PaU0ukYj85yzbeVv1/bF/j5lf9/Zc
2luAxR+ySkQKmxGQhefxl4hfUdtKWeYlo15fA7YniTeNE4jvOgikjedUPFTwf+2rLM0l2mHT6+nF+KSMJ+pvhfVMYhHcU5Sfr0MaIZMRVmWpoqjIpB1DH466+JpLsGcvZHW64zQPiFYCK5+ptustdqVpobzMOxO1
BAa/7UqT7/rSqjPWBwqRTYjvr1DYjiDXyDVQzyKj6B7Z1g8X+DIoJi+R8p3QtYNH00Oyx6kBMqCsFiLG0NSBZUuACkev2fEdZkyCarLke7bhjP3pDhDUv6F1Yfi7q98UyFum9VBTylv/r3krKq0EvapyEK6naVsu
bj+6FVh2ABtKk5KEvKpbjcuW5+03PHJtNS6qd1q51sG8dMUD0otfgxvs9iC+mORthfXV1ufXZxjZ4QFZzSWAQ2qi/hFmwHDYgifJEcTiK2i00A191ppRAN7Mhreo+bt8phL7P/+IBnHcHQfSQOma09LnP8MmOrDH
vpvBZQlczRoPXJvtI8uKS4JM/jGn308AWClJacD2DJc091Fejbhy3FBB1l6ASs1YfCq6lx0CCpTlO+H5eQYSn6U9IlfTA7ORX5etUjRqNn9WeKDY2pu7+k7uq19YpjYSNduXWJu777XzE4asNJVWOmZlvtizPVhm
vKQ4rf06XKXLen+6ii8kP3LF/O6PjkYS3JNAma+U0uRFkv2k6CF3HVb8DxrFLOQSZLtnS8B0NnMjOpkmAKF/O9GUrfvLij2k3m7vE9FB9JLDvpbK6kEEJ6xRMaaY043jJOHXX9RobU8MMOR9DaInw0/crM+MFszO
2FFnEfGQPRM0U/6Yp2Gr0JrhvIZ995JKVvLzlSIrNVhT8o4L9z5Xug63RE0nek8maQgLdFWy4lF8iI04TP9yKpUAUYSvmpzlafLUeOGI5hbERoaJau01twtPTKGETcrPBcYn63xky2iDuArIb1ZYQC+yrCZjz0U/
0CUG7j2n8FvPOK0pcTlCEtwc1/rOo/pxcCML05VmGxBMNzluBBk78b+xg+TY/ZfNvmydsukp/bWmpl2L/ZeaU2m3kuaeGiGe/+MlUaaFTd6mG+3OUvcUf/hZWyfhrHFwcFZFTIyIOVbQXwrP3eDwkq+FMPxogevl
Xv6oU+p8AmBcpEEo8SHmXwLuehE+KAFg50EhoQvPDf9uH2AWpSkdjy0MSGHiQTEpdpfsmwi39jsUy1Ht+xqNLILjguT13Tw8TjZPIZgoDI2Kxc8xEYiKvc13hCMJ7k7xh5+bfLVap0XAlWa6O1dqP1p9b64+dRrm
X4wgLnf5sS0DeCkcKgG3qBLFhoKBFa/mvaZWAtJ9GVyNObHDzusmCUlx+MUGmJCLDawGzA5QOgfXwF/4UTSSq67K1pVbCVpsuZ3H1wHLt12PfXkj9UYKhCRnex9Qu6Saf1tBb2dxt9aZNHUv1npw+LYmg7JKXLis
bf+e2BWxT/Bhn97XJfn8HsudrpO6V+VD5OgLJ7rcIN8UWmje+RXI/uXfI+d+TJ52F2We/tKbQt9p+5b/4L0cpfXcOXVLpPuVytDrzXX2NOSK0K+T5lxFXuALZ6X2VCnoQDJjzCnhdiFK5jBJLjUKFOCXlvoAavBp
9pIIDnqPtYHlnKhePSr1mhduP5AE3rT31CoXRPpF89hef6inVZhiNpeqVN5vvY8QwgE5zueXI9JWb/lrDITS07lNdTuz+RYYE4h/CtFFss2fYWFjQ6y1wDuTWdPTqwF3tvJUXjmsW3Jh3nhd84EYbLC4Qf1El0jO
xiuY+X1ibvDfeGqz4xn2/EVHWiRPJxIkghA+hwJvnpp74//hC16YYkGAoyfwDnYExFFk8Wa+XiLz5b3my8FNWd7xcuhe0fiQVzy5xs4Pd/S1CXLnKSydzo1OUpf0V5Yu+PlH+XjDBE7k/kLr4I+O5gieNNpO8Xwq
T8WJNQiA6Doo+mUGpwbCH9Gxf4qqdQzrw2NytRGXcXN2X8VdBAxxRpTf7s8L+X5iK2vyXfRnGx620jEpRmFFb9hquaVrmCQ6Y7pC6YKayP2J49Ab61ZnURvjSdqvSKR2tQ9lEuKeKfkp1bJflOqVDvl+QSyZe0mR
Sp57i+/MS+XzUnt3v4mcA1rWQNTBK3KBzvv+zswAmrygaST7JrXclU3f3926bee/ibwevc/SBEKO6HqhwNPv8w8XdOmEjyJ/368uo1RdSZsyfFUSNaZtCbqIeFC+PVoIdIO/XDD0B5BPJrREkkFPBZxCkpKOWV7l
eAIKS+nr7CTRUoAmJ5ryTyOqOHlaLTkbrNJGMYlGaWbQkndJONKZwZkvh7S/XW0cUuA0Tl0Uvc/hUzYv9dGhqAbWTun4mPX5E9rpKm0uDOGJvhQ1U47ky3Q7UqsjaJKbCuRPyVoiby4Mp+oXVCc2nhGbOEKYWJDN
jgayPCiZO6lHQMt3DbYr3+F0U7f1sKZq43vKWty8StEuMPSFI3KhEaFe11QsxBJ52ORUXJxQTafxPAvK/luO6d2PI/d5Xkucyg7d3EUxWlyypS0c+F43yr9bmN6VQP7+UYT8x+ND2/pKKp3bzWsxT+AzsXLkl3sj
GvoQ6CnVxjzmxD/alTOAYSM4oek/9xfG0ASCvq2gvmTbfyoQfuoJp5GP4wz6QMICllif1GN+5IsNV0v7eHffeu3aVC0c6DUcRv+9Se17SuIXO5WWgjEICtyWmgT4tmZy4kWkjFmynHIp9GRRSCixXPhwNa1g2fD4
alrCX+KRC+5vcxtynMZ9RVBK2vgvkXqzRLsfDaibdwC96kOHgsw/ySCL+vbQ59ekL+8z9AfhxafvQl3p5PYS8q+K43e6broIF04JkkW1LtgWzJsoJQky2azGa9Rf5QAsVmA3IrJ/l7GiC7IVTX4b2FGaeqebd9Tf
+l6i3RyvT1IDNU2K5tRZXmREAMHkoSS3OCB8psZJvZYZiEEwAh50hAd7YH58lPCnXejQQnAO+8E2RVSP2lbRlytzEyAor6XuelKUztswb7nz7TWSaPKo3W0h7NDQGbGKP7WwRbVi74jgYK7gwDkkIHJXfaoqzwWM
XjQXdKylyFYJDXMIcmHuCCgQc0XkUOhaAZlt7YCdiW8NRCWILM3R9jnnsA5ND0Cb//2H7Nwnc7b/xiF7X2Fp/HvvRPxdD9tC4d5mqxhtz99Esf5t5XtuAZ/aOHHb3n702ct1RyOmDkx5CjT2olkBDy4aMfpGBfnS
nnkUls7QhoQRJNBO5kmEQjkP9o8NOOpLmvbO0UsLULSctNPYMJPaHXy4UdNo+A3O3Fhb9HjbtR2IvsZUUIg9lPB5yM7v28WIdUoIev0/tH0hoVkA522eYiML/rCVZ4MbD4SWHNrQdimOzv9a0AvYU+cbJ2f9vLu3
cW/aPDC2rD9eLQEl89JE8jyZIZkaSPdK2L/budoEtvbsaZfX71cwheweZ+HG50WI9kNLQsCuPNAD+thllzxMRcIt4wAvlrpdZ+Z5Usj/gSA/h+vdBsFXAJ8aHYAnzMzWtdNr6lrpwrh4dG8tu2cQ+gCVDa9J2cO4
h3BRPNfcNnc05EbNGEhKFZqWTJ88gceZsnVrrUTeIklzk8S7VonHucxTzZUfKsfkY40TNF2K8p4v6laMb86okAocIpzyRCmFPlaeRdwL0vImMt6vSOIbWg2r/eaXBe/auDqeK1TkFoo3inh2rXeBHWVrnbtTUuwP
WisptDKBEpXdwiK8rjysKbIO8WsBozUFPwnQaKdSF2s+Xtz52NPb2gKixQvbb3tY6r0ncv+K37nKnA35AT7f6TklMkVcLUtBNlx1GzTo90eokDYj3TByN2NymTbHghEXxWCDjH/SZs9FWBIRiJGf++eUgRJMZ4K5
jsSCDM7ssKEpkT9FbQD8HnYdysudJQyh00JB36ol6OaiHmvBtlk6zHfhlfVt3aR9H/eDzDOf12C3l8xyoPJHn40HIqjlWdREkUnL1gQNeBvWLn3OwI4bChFLCHItnEseNMu39XjhcgVF3yRJi4kknW+LipkAKgnY
Z0UeFjjCQw6YQKOgs7fbMW7AkX0kiAODrp2sBQm55YymlTI16gwGJ6pbiE/Utrf0qh2OW6N0+mWfJFahe3G1vb3mn/S67S6bqSjJve9/qIk7w5WY3XENk6j45l2eOqtnYt3Cg/9ul8scF1oWnhc+nZbLJz3p0fcx
VkkCvsL7DjifFpoC53+Ef8t7wtkD+LWTmb4ZCgTMzxjs8rSW3wC9rKkmD2LUPZNIDcLgrk7N2ESiDYCcKYcxHU9ih4C74QNrL+ItF8YIG9KIay2E70ZS25ncxkZnfaG4wpmewgTPM/4swoqzQaQUBulv6MDvxF3d
P1X+cFTeHVMTOz1pmJL1yPN8i4FTA9fCFZy/n44LNOmbuuBXVW+z0XeBkpu0asz99eqWSJNqy26wlh5MWEha8gyF3U4WWnULp+RkOlzQGxS+m2knpIMft/Uq7a0xYPECwfnnVUFQ0RVDhH5iFL+Tfn8TnnuAaXq9
qBZ504VFC3TE7ZiVaMIeF64pryYu3OrT3JrXj6lM6tPgrNr6dlPCDQdrORg1zDNAmqhMYjgZ+RSFJjCar9MkN1uz72YTfPJ9yQ3XJh7ssjN+5DxI4c5O9Dbori6Qqr0fwZr3LqojNC7KoQhErQCRFhfVibX4aRel
4ZEPs5jOZDBMSkr/IaX86U+VuhwYKrOaNuZCbhgcwaYSOysFepea9Ap7pr1vnX1K6P71gysRAyz2BOji5FHHiUOqQt2FjJOhCPhCL11YVMhcA6ZHWM4tX7dD++s/oCNlUuYDGotNHbGMykfaCtzu3rAC+hKhjhGA
JMBWruvuZb+JnxS48bKxTSHLSo0Zs9B8LtVzLDlw6WNoxR6DKLpARFaFzyBLUvo6MtBRG5l+8hmsimlTegtGoyfElPojJIkMZOTfMRwJGgVawizmLgzPmpCVZOU5ISg4pqO3jzM/iabRqzNqw6k9x7EEoKf6EdBL
67+tJnO6Q1re0pXmseFKd1dH+fQkwEgH6KO7Jrzp65O1u4VtjkWGGz23HTNQtzYa40qoR7XHTOl3mP6sdknN5q5phbhJRI5jdaJQrTZblfKayvpiMbtrgxgsdf0a5otLE7Uq4KmgIZp6tWN4khn9wCqzhYts6MC4
w/zu67+0qML+lgox39/WiNFvfW+YFzgpZZVWKpy3aiuys5SkOtrSogl47piJQ04wbG7Ne7OQwaZCUt5tOKQcLRCosRZzQ06b5yZm5P6bQ7/n1XmAFfHUgqNqtobCMO07pDgQ8dVa1ky6Eywt9VKrzV5y68J9ldWD
UJaR5ALqkiflMNT8eZ/9q3g2A6LCFkWybaeqIEbN7i3+U75UYKzvrvp6la7MYyooqp8luHKEjm2Jz4tiWNi7nPlr7k7IADWoI8pOcIcVcEpcmTdtvIaF/qprcxVG5xc5G8UNVuNkAk/CW2u6TLZxF/rxYl9o8dDZ
dKcaLvTl+tdfMG/Qfg8aWHCOFb6y0FOzvknvpWtTYASiNW6sZ3nyhybzF6qqBLZdLw+bipRIabTgvbqa/GLC0+ZBMMHMX1/DyFXgci2vHS2On2z54EWJK/z7G9BpFBIQ6Z8sWkVnlTa5s7sqoaC4kQgY3bh5Vsul
xqutAl6pqrRQz8jxZS/tmiGGyMRZg23dcojr4tvAtzwJBTCtf2RkvxEITWmFEMyG6ScRTSaCcnUP0JLPF0JBvFRc+groMEGhVDACJ12TOTzNsa9fJ7rvKvt39TFIl0nN0IRtDhMvNxa9rkQzgUNQNB9DE7hjX++i
yERYP0Ei4LoxY2tOQ18CSYQsaBYhsOLM7XF26t+rufP0wHB5VA0Lbj+okSu2khxbKtmdxFfexZlOQLoqwpjsrJJjztyXXKGdUTSFvNEx5w85c17vO3yjaCS1Kl8ydOLSNJoY9YLW83qLYfu2s9LgkgmJiaf2m3nC
3z1eJv5bFN4VPhDt+a6MIiABJfzZKyuh9ROp1tQQVP9eq1CnhCOWvVW8zt6An+QTNawj+4V5Guutr76DONYRQWTNna1/SxakHu7SU2dTC0+1x2JT15/ihqBLHY38dgFFv8oAz9ahkBvyiV6N6nDO4rDCntVflOtW
caxK/Kqnnofr3ZBvH64+iTpV5CWV8JU3tlN84Mj+xbU7RT8UeXoEWsldHjqWMnAlcOK65NuJ6cKrV9ZneenB/DLR+5W3sMOMgTFZexQJnMLS1Ut0j1kX0NWF8qQTvNF+Oap7io8R2pzqkn/g/Y5RIqZDauQXl4o0
9uFLuiqaeJykxKKzOrisOJaA+QbpVcKXwkIlOqi7lNvtx37Q6V/7E+nGWfvk99pRa8ldrgAzNjd8N/wXh4hF0VT53zxldUCJ8PBB+/k4lWr+hwjaCrJsclGY1107lVyuMppaHQ4tp6vqWB/2Q2zqs3Uuzq1l4mxe
zJWLwGA8UhYeozehYYV8M1/YMAkYDw0rSvzkM94lgUKNwI8mCQQsolaA5UyxP4i8mOt3jbvioSr4srpl5eJFIev4k912hi3Fa9cTQ6yVVSPgB97L1mcXYOR1YooEJaL7TnXtiyVRzT3B0ymSoN51o5KWz+lo5YBC
ivyPvmR7U7ingQOcLZoEYCIR3rLgHXIt1G4jwjyumRJ2bTp8utfUQo5IN3KKWDNkJw4JuEGE33Fnm/xFRdRvk9iFruUarJayhnIljE90lXg6ny4BM8uXn4o6zcQUWZzjefJDfA/fsrPA5O3MIGsLqr3A1JTd8drF
g+ANNthO1OCCEc7NDuN63CW/DdR/vg3CErKWYxj0zlN6vAv7uHBqfUjY/7QTTuaFoEPM6Un+8ZK1rEyWXu8uIlqYIWEwxWKkkdsBBFHsBYNeA4//WYZrGixxP6R8CTcOj4hchF4nv6jtuNIZcWeDQRKnpUFU91ei
gTkumAv10LRUGo9vtDCehoiqZAe0LNEmkzSKhJk6FBrZ1VNCUrPgHSQ2WXGOgLU0rAEewzxpN5iTjNyQqK1YAMr69jd5ZMLp7T5eErHfFLBT4C+SnV+rj9UKDdYlXVmtEcNNZkmNe/nhaPjklNVHNB5fVprvBIG2
jMvCoYAOPfYOOxlnJAqU6lePYn/ewO3eirHRqf+UHk3ypVGHwADMmKaZ8qNj5bmFlebGoHUm6fw66LHmKFK3+DW6zkTVXNjtl0dkrW5/0qHoFjQt6IPc2UITqiXFXYmtgZwQS5Gjj+jUek0U6wT+oVbnH2WLC+F3
OVl+ES9fV+4InVxZ79K5o54Sb+NaVTvHFuQkoX3EMAjaUsqFe8vEOP0Wjl0g9mxgZ2JX9NZ/IyQwZqJrdSnGgcQK1+rgFbf++iMvjK79NM+WGULGJh6qrW8UqjlgDdXj9IorQJfdulBAHHQFB9Xc931k9Cx/6QxW
Xzr8xRMKp3YONdM7IQeuWB0J3de9sajGnezRW4frTJXEGPBo+mVtpHeUvIyshYCWCeBN/6toBtN1KjQYJJm5aCTUwEog1y5JhFmHrhKGIUFnbVk9WimrD6QyehVoQ4dbg7j6yfcQiLF7iypl5I8j/DgZR7hK1CZK
+StoMmUcfLu6REqkLkuZJS2EY4OfBp7BG1ndQ7LMbJL0IJXw05yL+IJ649Lt9dyB6SZWWoJb+PAuAph/SQw2wnuTSwK3qy1nwmPv6w7+vOj1DKORwzAJSpd0hzgOeYx8/dbisKeTLhH87rkJZMw+Rmkml5Rod+ty
yD1g6ot5mhB6G5KCU+KB3lbTKCikyFnY7QTmJuM1iOsIhmZaDkAjUY4PmmDZ1bMXVQg0OzyucUa04uCgifsVP7zNt9NDomhbmBShmR594pyRghO/jVIwkikecuJ9o8/qmgu/yWTNTGEXRRLPVMzTMmQHRklL06B8
RPabnIvqE+s9307z3KdPyWeyEooDWENl9hxTgZqe9fhrGJRiJ2YAcTqOh6Izh6K5flaFdKXpsEea7y777026vpg2iAZlgSs6a5qE/zgIPBYeKjfFWSKF8ixTTMnXZNGUBhXCkoXoLSdJHJNTUUAEEwOe7M0AUNRe
zEy8U7Y0E6t6aIGLjnk4YCJ2aWhSm9EIY1KLpVZyoKIumao+ptcFuIpUt9v0VgNXNYgAVUMCMaNh2AMgT+82Pzztu8Px8+PsoXXCyPseRbReT+TXTFnn8Ux8OAaBHS/p2UTbhI9EpxlHpjvJY4oH1U6TSU6rvPCl
CtKwwhrnERaxKXiYxsdWxt9BD3QRgBcvC3Rq/P0l8oY6Wp6WsImaLlfezmyY0g1dP88F0Vvu2yo5RpW5939hcpDYsCPinYcJlO/32bmNgCE6dCIkIuvAqOUYj0wHrDn3Ho2IrzgzP0jDXzq8O3eHbnD8Zd7Trrwd
NsDsYyaDIKix925N66DHihWX6WuN9YcNxhvbjbTNPieSFTYtz24/n4Ce5qhcrrt6NM9Fo7jK/11iLlPBvrsyQTzhgiBOfcvzQzbpd7dpBOCaOPXdraCph7FrraVQmZL/di2KSQGRjUFQqzOpLJHL6bmqmiccd2Bd
FsXn40Vu1LdeWVQwwl0rL/f6gsauQpqE3IJ08MnWOxtEtHGNef4YOI2RaOb1qDLkq63uV37j5kGgaeywRzpIgh8uK/KLeLsxbhFIf3IlSZysMa/s42Eew6LuBvSA9yOe57TxXW/glNxuFdUKMI3dGDSpbFftQep0
Mat+NogMZ8/6JIziVLabYbER9Y1SnU+EnCAxPalY1U0oN66zymaeQJhg6FCeNYiX+zuZaCeKB0dBzi3HwGlUIPUzFOI0mlS8qq6ha1PtQRaRtEEkVgmCRzmScWVQRWGD8sksCJNSZciOiEoN8dpOlc0sF1JTRmaR
vE7BzK//ToSodlkx6Ym5yjOpCg5qsqJ1XKL6Z46zU8+BEz442PQnbcIKR6XmU5P/HmFi2Ysp7sbzpYUKlaGRHKQ1L/7OWIRbC1G8wQLVqISgutN4RkRABfaqMKWpy0oxqymDCithpolLPen/SITR0wq7dwjRKzOO
RgJJ2jNQtFwzeU3v7cStUkVlX8vTirpe70nqBjiFir6UE26lnSfr4aIxFVSuOcE9PxOkEe5FHHyUoio232LPEtdFCcNJ2le4iG6cpCB2GChZgzZ1FCM1bWH4dtDs7ar9FNq/oqGiwWrGViRbTEMF/UQ6z67EMioB
HdCTYgzvB0hFhdjYbifaMlg0GscF1cBXdDD7Zf2JtpFFWNMMErWDX5o2eY7zfL1CZODYas+ihCxcP3urWd6GTga1EPo0YEjuoVmn5TxBy+tUhfZXgx7kie86JWBKk1y8Mu2uEPgM2vsmkI8+g5bGQlKn7Dg/JJMy
rkQ6g8Ctbd/SkvTIUQLNHMTfS3tpRwpysESpY3jBU5IlB8d/Ldfd1g8Y3+vZqxwuq0Nqa2Kr6JhcZQaQsfIinZ06A4gkGue0rD3/yqws27b+SoNxPxEcNSjzc63cGbz2SR5dM4yLqn+JYn7ijD2Pt0R9CDYFbdYy
pNL4a5ocIrrnqk56kZk5SrS850RBldULzmWkVLReb3SVRNNcohJW/CaD5SwUIeMZIz/PpgsFhIvFIvNcshVa1pwF54Jc339dEywH0pDliHH72T6kk4cVrGS3xnGsS6nQgUT7/jVqxyDD7S6HsoWoYIhFy7mtLKgf
0nWoNplommRCOZgeCuifBLPIxDeZtTCSnSiNduKgcJScR5HiJsTULJL/+s0iGe4Dg8uDhXAOnzjOsoZoj97vrHsNonKVxagQD/X6vvuZksj0DI2GP0VP2JB5OYmfDC+i3miBYaIllnhFMlw7XDDeU6P5fHCF0A3/
+Umvl5qBxnWXvr8kpeWhFtM6uNQwMaXAteBwt33W+NizlJg9cnpVou/dLxAH53S9m1ZRZTUywklN5MRlmhgNk6tMqPDUST0hhEX0FGYvTc91mLSLy5yP/GIxtJRc7/80Q343+eCmTYsYnAL4PLRvWZ2sk3Rq5jpu
MxN741x8NjpP1VgMKz6DQFZirNsJELyYFqtyU1SHcZpOLojweqmGDLxvv8mlFe/SZW9b21tb22Zf2jhjzfsSIiLIX9A7w32uRty5DBht/rniC4gLOUIJw2+cIApojoa7G3/ad89sQkfK3Y3/2tNn9gyTW74b/7Uv
WveGFEMpUrt8fIyhb3Lwemijt9hIX7G4NE8zhvG58KNxXSAzK4fiSvTl73MHTsk22dEc9+2ZIXnwUqGXkbQ4zYRa4XPiFz9EtyGC0ejvySHWSSEbm9p1QeIUpk6Pj3h0JPSofMmbthoVpvWjeg3MvxccisA6btsg
JSuE3wOzxdeRPdH9T0h9DfRoF8TBE68q5twisU9x0f69ngOwjGc8M6DSxiNnlw/Fw9Ky+28NTcohPkBS2OCMMuhzpkWKpKJ//haUVLk8kP367qhXFIMutWTF9PbDrFs7V6ChST3dDhCJhaAAvy7g1wx2UwGZYEom
GW7IWdJrrVSqG01i5wQgEhdPYkmp7c3U0ovJH6h+sBWX6jz/oIhHZ4MBU5oGJSAgF8z9UOq1lmk7h3Gxbbzy3sKgE+1cvfJ4Ay636O00jNoEgVQ0CM5eDlI4Jl/Le5iSpt5cMhRzBnWvyz3T3uXxc1DrxZ7HW/01
X6F4Baqkhu+jF03tvvMeCXcv1fzhnpX3hgY5/rRAxp3i4uLmVqu2paidongwjzJ1nf1g5yXe3n6Y16vdx6W31GfZUBEvS329YIynckV98HUG/PWH7h0gv5cUXvX2aVrEMxOVNDYYm4D0hSe+Yjm5pDruL8PusB9e
08xVGzuW/TwH72/7uevn/W9CR58OqQ3Op79PI/UXoRaE8RtULYv/uxR7R8Vvx4Y/mGN43qzBD7tnyZiyL2URdO7kNCfjssNwcjRmnDfwwr+Lf/0VXb8Q9UzUym+fiaBoa4FCTTEkHS67hOd67VJn0oW0vinhj53M
aINlPYyxbKKM+EnthIqrQ4rQbsnU/a9rICZkXW6TN3OBmaI/kumy2fLqkuNlZgR3sA+bHc/1120Yplxb0cCAkZHQvuBRxlF+Eps549bg+3Pue+pe9eETdx8qz8RwidIrJTsvWjCf7MNEenJijBNL+fbqY8QFhYAE
2zrc+ufXxgYkcDxk76Yn8p6QO92VmvoGSGc8/TYlSChXIB5wlzsTZySTP11xh7a7e9qbQX6skEjMMI6RVKy48t6kz0D+SxCgjNIvO4qyM5jrOrPkhOSayG4HyvyjKmkqcpTQL1YCxl0Qmggog6wjwgRsO+bi1JHN
S+utw5D1lliIQdp64aVObi/Ab00frzNl7Wr9RoHoQ977qaR2ks2R+5xoaFS7PK67qUr7dcGCF+rEBAytLuCyDu7tkT260YlSY2VACDLLLtxndf8UxNvcPZt6CB/YYhYotDJEWllq6/JwLq/31kHWakC5ykMCsjXY
NF5lwCBAqKWIHVaw37/z+M8onuwBWX38IxUatBr6tQoxYjXJW+GFvgkDCSEgArEgLch3V2oV6NZjz2o93zKaxw1fr3y8uP7Xwr8nmv12pyyrTQvXF9CyTejmGmKQmCEG8w0wIB74jEn+ZSutf0LiQHou+iYYE7X8
J1bbujgKWjsgPmU0Llv+m3vGdBNzAX722jLc5bDvd72biLLnLIUKr+iIRc0/PhdbLHaf3KhjnHR3w3h7c9PTuXV8hXy0DnoA0VrCvwgemPTsDPtcM4FFIYzx0ojOikK+N/rEJuLbtkEJ+YYn/4aKgkaBiAnSmwCg
A76qD/eMdMBuhpfbeSCssDzyAgQqycOUMtHbWxLF0A5SZLaEQPuP4LQfBLQAINCupFyEuegwNX9YwakWdJ+bG+RlGA/NMB1QqrKhHh4Gb9Dk98VYUmPaab8WewMw6VgPpZDaed2z7vsFZvyqrK/Mhhpf/4Mxm2DZ
6hYmG415THwl8cLk29DC5Ndwo7/wN6gDo8QbBInCKWECw4mEYVbHtbJSQFo3mEA7DhbkrXGkCWDkBDpxT5mjBXJ0oWbbQa38R3YhyWFepxOh6/FaKr/v+lgPuD8eeL8/Ph6EeKv1dj1algFUTxD/ByvMbRbgpvJg
Dt/5te+E9/3tFrL+9kI5wM/EsaZn5ZNhiY4x+Jv2z7C+h45gJzJTa+zmNRkTO26+w7l9ob9tCGOuz24uyfGUmlVjD7HzaAN7+7/uLlJxQVmlIMEeXHdUMBlwv+7QffETJDsfNurRk3cVnNjPACQ7JkAvZ1y8Twsl
/Gst+P+80xpbWdpP3XlFlLzF/4jN1gVuKdAvBY1qgRkdo7o6qvaw2m4DhoNyxdwkSLRr1DNpRC+r3oTDGHIOZONBqxNODv9tOfGScbMAuj7p1SewY6d/yH/I/0ARqL3GV3fq9/B2Djs1VHuj2XYQOTGwGj4dCEkp
gE6S/N0Db+OXLK1m6EO+8SBcZ6oRgEs27JnVCWgOt6BGmcbaZbOQfwfN2CHCTGrht1XoRmuf/+biHSLczSHTrpHrAVrtPdc0+FVlSPTmztbSrp/T9gsGAqSdc1kh5M/lv3+lazFZ0PdV+npmUaYKHWFXbqeipHyM
cX16ZdxSGOFix2Qeus0Npj6Nz0RA+SeZWywIKKGC3jK4sI1EsnR4RQD/R+g1qpBnBEx1K61J+H4Y6HQePQqfnPPVt7VL+ZTFBvYQWXaP0rx3hCNkiKNzAVkamggH3Q1d9ZYk5BvImoXIuAn4Fltr/ud+uNuxwouI
g0VcqQCfsXkeqzghZsvAwZkATs8pvbFTi0yuUsWRYiBPmXrg9ACN3NVN8VPxBaXWteprdi5SW+a0jN2HMkrF160grdz5Xw0AVHkNa5O+6txv5kdqS5sbLeNI008cFBU3Wa/ANVXmROIRohOrAwVo6J0c5m2NnnE0
aGq8JO0l/JloDOcxFI8lTCMzyx29Y2AFGLh5wj/mwmIWi+VJP1TUwQeEtm9yJi+4xYwfZ138m0+fjXQw6VzWxs5//jlPkltEHmEpbscije0v61YKi+dauTmjthrls3qNOKubN+yavIAKJn38O3kH3MubWGUGVVBY
aKj5taSDna1iBqIS/PfiDbG+k7SL/YN/D00Hb8LAQsoOM7RL5zrOiz/3zrJEDSFmNOaawV87YliyTR2SHmOyDeKPPjXzYUBKbBlJanO+kxlJGeMdTXMgtZb8UYyU/AnMpul19shGcpH4qdOpQCxUaGK4bpQe6FI0
E0D0z3njqUe53/nSl6GPV5AbpqkggzMV7sBIAj+MPz8N177UIzfC4KCfPvfM3Z3BGS8P1I0MZhZ7gpBs7rUz+OOfxjCo74Xd8vNnfRW2eGV0Qulv6a3LB8qHw6WNWJLqNxyhA6d9YujXd+Tic70qu7KpYWvZkeEw
ONSXuTIzf2pV9NfkFZumTcgiFIfC/FVpLb6uZCIQZpJ3Chy+4WXeZUzv04t/lpAzA+US53Jv8FsRCRNhy6RCIvwxwU4jYu+h46138aSJ/rrJJcSX0AbtnOpZ89pmHgVP8RLHrAf/vje3sjeO1mYQ1GZCWB41RDOb
qyshGkdUvcqRvl+rVSx8zu+J+i/Goa4j1yNO8fhHtbnREzFWf0bNOotq9kiQq4m//euemMnnz3HBNlrad5eRKIHsphfnO0R3WdN9uEbyc+x0exMMxg9cHi12a/CWB50kN+cx2OZFCIa7pBUcXX3mP3+BYFCvZlgf
lqOA/Jz8lbsl7cU1BlgjiWw9FiaKx48iFlhR3fCYd6I0alC5ATUu7za1SSaOSz/vZGI7RHo5AvUPIHXl+elwSgle+V6+2B0kVVFLRMa6E08naHsy/WM42WDMWt2EpxWtNGAg0rXcFExj2gs9vRrWJ2op+wv4oyCn
fo8ZHRDljX3HsQG3uX6XwQPFzyXBc1bYFrqCjPGRFsZKJrYAhv6C5ipRcG9OKz85YbswQ2bUJGgxp5NvYXFKZgaChx87329ABK9BqDa+x7wS4e9zcc3om1phpVMt50yNXLH4R4lUyFletCB9AY7PoCkK3LIPNU/V
3ZazQbJ7W1UM0lxHikP+vVTPDdNeZ2JEXk6lqBGQEDwfz6HZU2IzimWLILE/4TBsnUvExIPi9UmU/YkQkuFAAgHHSohGaekgMHFs1Mg4sSVyQz44hTz3Lf5tbR54u2q4a2C3hRvG4VXTXSRDAJG8FGy71UQXtSPn
TlOo4WhDkf1VhaScj4RGXD4tvl1lpozkFfYa4HS3K63Ktrv4jDLyvihNDyq8hDYYsoBgXwv2RJKEg6yEHDp+nCwgSFhCzwh4YeEOz83i2PXvbwRinyRDBZSgQp8whvn37LUY5v5rBjz++TtdC5iMZCheROAYRIIv
nGVkryhRawgftDCxtXgd+E4U5V63P+vi63za+KrIf+oX1bu8PZnX6bCFtRhRqcj+vk2daKGNFc64hr8cQyAdnJaL+cnfsBtqJX/w/ic3ubdgL1QY2JesOxSdBNAbUu6GQcdWW7P5C1xqg5pmuRksnXZCTdLhNMhC
pPvklLhDa0QUL3mq2hkliPQzoOP8bFvZX/+72Hm0wQXtMrmb9tPMORRdiOjNAJP46jMbrbHy8XQgvdohR3eavCMG/XJjOxqnEXAmRgKUqGRirFsyXUlKmIa40TBE03DIDo9ibh1D597gpuBY0t5mcvJnGlH/njTZ
7Q+9hAVNiYtNAhCEfrdLAqbDAO2MRqm9j9Pu98mt44mscl4LsCSzDePJD8AO2pRmQPtnuW/TSbHS8NBY547GWYAcwkQqBTKWJCU0ECUxUf+EkPp5weUXcxpkhu/GAnBBaR83/ZHy6UrSxZ2/3dFPTaSJBEvror/3
b4Mv/s+ZfAz0HgjRB/VNCP2Mu2UmG4fUYlyHVBGCSSAyhZducnin3g+68SUvMRpV6cvquO5tCcOcjAQRMseGzh0hZulJE8IpUWc2ejq1SYqQVvo3l9HDCInnwyv/3O5d7mvJHZVUETAe5IDCw9VHZSbLXY7O8+8B
0wZI2dSLpqifuPJbY7GTtRF3juF8xZ9Dd5Nk/JHlytyZLBTprDub0abHyNS2wuQQE0QLwPDzS25hAZPI+MnbEsuif5NbeltdvNh0v1mm6D0GQKVtWopiUdCrTWguG0D8EvL+Qv7wt9alt4YwJu7InRIgi/j7DJjK
3y9/DnIvY9odSW9m5XpzNlJIFtpZaF8Nx5Dx1WORWaZYuEAIBE3gzuHEbYkSPRLsfrUAYMkqBm2++aqe/X+dtuLfNKcRxCDt82o0X2pz1CnYtMUATvgrFBbsNBfRoQEY0IPSEts7xs4+IYe9uIpX+CgmycSfrQeF
c2l8g5Brj1koS5+kSFSsUvMASVd4EZ8q8k0eYAWvfM+RQ8xsHntGxdqV8UCbo4gaShkZVb9nI5W3hBK1yl9kP2cmZTjL7nO0sdmkYdG6YTlT04HFeDAYHY53qnBBupmAmfjbt+gyy+LlBfDLk3lQ/Go5YO3OfsNN
5xb9MDPl2/WjLWlKHRrU96LeTNgQKU19zhItYGxs+G+am/KX9E5RncH5lBOPwn+ICAibRKLDG+ZAECVQCTsePeWAsXrFepbKF25hZEtV7BD3XH21DKF9A9FbBgdUbQbmPj7CgbTC1fStMnrVMKFe8R+X5p+WBA0m
l1ydqvjuE5oLAC95/oQvmCFVIyUJHT282Q7JCJPOcGgJMiZDjG83cHgsK8CLE8I8I9a1rHR1KlkYct5acpVpKLm2pCnyP4fBNZoRBHrSNf2XGUYGvfO0z3mwP9Lup+T+gBA/Liw9OqRWsPpxYgP7hD73cGvKS9EP
j9pSDgS77M82uNc6FOWm68j4n64bh/cBOXwpfsUueh/WFY/p61aM6FcbslZ3mKHSNgDxabc+Otd1hSMDvwHs2WnZT6dEDfvNxp/WyOEQ8YQOT5jmiTCPECu6JdwZWKO5QTkFL+nxfV4uB3ZLTs+vnpoLOeCgRb3n
7WY1KhnCuj9G+2iH/9Qk7K0wxUIXEXIF8xJigWXGj4VOd0XwsLSItLZIIRbVOz0rN/NBtE66YfIw1WF0WmAABh/pFmfIXsSnE2Axa0Zq58kvfq8/D02fzNjf0ep+8/6Zzucd/uBsDKu5P9K+ubkfEe6bDuFK+BxO
Infcb2j31za1NNt9ddXdNQFrprxawbLMk65fkWrs9pi3gWwTr314ZW/tlDRTQPj1tO2D36/keHPT+vz82fOgBiTdfRVR5SJr9sQ/epuqkFtdttX6P1YxxwV5fpClD7Sj5B/qDhsCodJmG+B+o8NnVZ2/AXuN2wrt
E3TSjG2llNj6nDVEUqJXWtjWQPryXLm0bzRJatyDr/3qtOg/qixR2ECwG/UdgjEqxyS68wrsMTTxqux5jRmmHL35q5f8d3ox/ntx3du2NoxePDHQjPhdON+7+wffk8sZFd81l2Pkq+PvMnONJt3ezYuR8kIMKAAW
nPHgGB30l4LH7FNIOo/bcLZLK4gmuEtziAMGuCkfIeMAlUQC3elQz0xmFXYcvNL24phndUP9kt8XOfT0xT5R/sjQPmx0Z619mWZJ2STwZb9NqEyxd8SH2LH4SVKghQFwGmXW9BBOzDZL20gKvRhp5JvRKTh0C1sq
sJCW75K9Vil95UPxuq2Bge+yz7WTkB0Hb91vwBkd8T02pBMXCFIiSAs1OyNMX/AQLyQqFV2lSfbirxWKzHAdFUnCAJpAQLewVSuMKzjFojZpB1b40Kaz0q75XuRaMp3q1gVP4aTEVk3dXC0+mEvK6yvtJ7blojIy
OWEUeLisOScm6beREZjMmWMJ81bgx/Dpb1RT9OUcG7wE0/xx/PdTS6e+BuB8QYA8ggrdPyt4OpmBmxxRcVBIKLogiGJLclAojziTMjL2OeX0KoN8yf6LBlHBBw4yY3xgkBljPezpKOEtcQhEgjUHUy5ITEhMwvwH
XNjSNLDZ3sEfeYI0R70fberNIcMkzdAX+tHGy4z3U/CRuK9AAIr7DcDhyrM4v9h0wVZrfHAZOYpGX7ovJAQE667l/p/o9ut7/RiJxCNCfW8qR2pXVsyLq4FdCJTm7NEh0mmYC9cHvjdlyHfZhXXwUemNXnMVRG2Q
r/ij4YaUn5Nd6pyvtJtS/JzlbEoopJGInxzQWQWbV5Nxm+RGvekk73sHd/hzNC2M9onyRdyreZPrdX0+3c2iciDe5d2rsGlAckHHHb/6zrDNjgx20ZeAMNoPZ4mQPSh5R3v+n2jLOJxif/mgMr8HP2Hl1JQpxh3L
TXnkFnDNSP0mxQDTA2lk2mW17HAdvf5aU0LwDvTQq22TIeY/yBAYASo8eR9yueaD3OpNWqgtmVp3N85zKZyE4nYjOYXWz05pCCETYWYSrGvd5DzAvAuNtJmegHEJTGiA/xH9Y7RgQNiAZKEZq5DEcsUe+i6Hi0/g
fz8Kguw8zX1pOTwlLW3LEM2y8zXs6ustczSw5chpUDniLfUJxRgHN9lOWvT4gUY/NHXARRL2xo4Z+uCQBngmOAoGv9mtgxoa5r6YDlQhFjO+LlfhQqKmNIhibDW5ALt6XmGm+I+FCWdygOWimT4sFmrTOUxbeX4/
BWnm9YgwjXl/4tdIFGjZpP8eazj/fgbgLA9Eo0q5hqAzOOxL+0w1W75rZMZIxKcVeJY8XeMhMtfUnKlL0KCCkVAZI0zxiSVkJXPHthEktMlZR+q042ZzErK5+QK/uZDuPrpGjuOoXYeeoAg8avlFreHbld7NIjmd
kvsKmLCCUh7rH+kow0pzGKkQa0OE9MuRhSoNT/WZH+fTAmMQFUOhjnE10zPYwBqOjTKt3A9uKiaKQAT5Xfea94mzkGSbbQ9G6Tq95NsgBBiiMlcuE5bEdx7jb88c/OY3HPmGL8Anaw+2JmsR4vlbHD/Pla+pd6Y3
HkEASfwnqvfnzeD+Vg+/K/CSCSPwFDE/1b834b1Jj58hwJ5LapytxcbZQjSCPT/CXJzJ8CmKMkgUq+Ott5lcp9+d0kS8Xx3EF6OvNMUaKhEzVtC0AZY/ZkYQW9H8Xk2ENGUn3t+ujY4aSu7s1ulxYjgL2q3mNerJ
sW0js9TyK80Dy/QVMK2x3M+Vnw6cyJtGmiarFyYUs5N7+8lsS5M5cM4SFJghwfAURaG43OVLBKiJIoIjx8rzq426/r2eet1W6htI0v3sxNha+YifTU8BSsnp30AbKVoa/4xAtGyLpOgnTlpr9kVnvN7ZnJRPnnWf
DvyqW14Jv2bSJxOetmSMXghDpwQzQa00gd9+QV99LoMqfS8AUQ8UT5fk0g4xVqvzcxf0MuPxt6PKv1+d/bypBrO8XZ/t748/n8NH7z78HB7f8tXXeH6ELqllHFP+59WT72Nfzi5SnT/6x+inMeUfw42b2qeLEqnr
LVY8Zf336Isx5b+H01t+/uzNOvT/bH1OUP7n1eb4Z1sdJ5G2J6m3Fb2qL+/da5NvRBlLSIIu8/Fno8q/X5UX0s6+SkjCDP0pwtkCGNySjH2qZbDPEU5U6IEj70d3G8XHHrfB3WqakCzDjVooXKhrw3KC58+iSNDm
VSVJtaMVEYjRuHWZBSGKiDWC0HlPP9cSueNZVKKi+3+uEVWPnhxE5pQzhYTEK2N43GY2yn8su0a2+GWSm/qYCnQaRDKc0Qh0nZEisnvT9tpl6yN7Gz9VWPYyhsl+rMcXMXoAMGVYj+KLLEQZErB69PKDB5hXvWcl
Rc5NsTvpu2RIzeH2lL8/hhacYmtrAfknVPLTsJxenLSsA5qYruW9gSEAZmIQbqOGdLq6c9FOD6SlK2jfxCpykI1C/K46AeNwidMmucOQhUGawii3hnsTIbivWeGGP6yyL2/ylYmYTbHfvGVNrbNi7HQP0zXR/YF8
CJLbMfOXAlGpCXXJ3T5HF9qCnh+MJr46ROlrEuTAlEorBZAHWke0dnuKa2rHLtscDsMCIgFLICpK+3zt84S7KDWOVYhRi7yW9N7arOpz0OwNFqGmfnhwFAk2PKyeFLzHc0xf1fYeXCpiogpvvsa0Tx78YXSP+veA
0Gzl67OMnpiRWSNy6Yzvdb8edHPdX/7xPcFPJxXeO5JwxE0Ojlik4MigvdY4jLmXKlA263z0vm7pt7jwY/rRYtmku4C59QUfVSTXNAPjnp60bN97ej3SjZM3GLc7joCQc+f3MXS3lF7onKhNXKTwOmQfRZrg+mBs
5//SgQ4yPIT7dSaxi5Apug4=`;
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
var linesOf = (content) => content.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, ""));

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
  const { shown, left } = core_default.chosen(all);
  for (const each of shown) runner.print(`${core_default.annotation(each)}
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
