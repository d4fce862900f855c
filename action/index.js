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
var packed = `n1xVEklQYwzvQVWSxmbN6RCT/Dp1VQuU5XpCVBl60WgJv9oh3YZB00JT/3YWQOEh3tMsioUQ6UDXTTcZEC1N/d/dqmqAqqqqqqp7jx8xrn+z/ZnZtiJVioqSiDjcOe7ug0VhiYXvVAgrIwijmZsT60gcwZJFkmrG
QYh8iUIEjBKcC0RIsTStaM5kXdWG0jZNkW8YW9f4rXRkl1rSI6j2PBzscVR64jM2Z0MckYDBpTBNIBOGjU9dTEoIOemMFOO5LBIICyK0uHg6IUBjykwJLrj2ZIsLgtIYIDR90AQSE7vycKPhPcWExsT0elGcpwck
zwy90k902y9oVw1R/9VcyMO4PrpbAEsHA4/3GWpmWMxRDREWeELrEN/1MMwb1GS9GV8rbw1KFO0hN2bpBYoD9rsaA0LD4KNFslhBXKmY1ljy9X36NH3Uu8XiYR/TD29IjNENxCeJQjFvMujGz/B5R7vsBZOMeDuB
iOll3tPR4yUhbL3Yf1K4786gLYpcCq70LobCkUxpDX3wQJhs4SD3Z7RQv/2BFAKR7F2ahDwYlnNmwoYFWOh8snDCb+s4I7/fqwP8UNJ9jtNFrOZ4mf5wjdvczaa+qNDjE67hLHAktuQEWagGM4Tx8/8BteT4TTup
025ummiMrtPLE7r5IQuyhaK6MNxjhvHL5Ct2u/4GkYjdrJefKNc9HsZuGR+14rFfkjO1KQpLo5NFhCVEOEF3wsg4uFoxcJpBxHMbe+tMoVdrUsOb0d7ForkZ3gj5kCKP30xS4sh3S8MtIqhcoS/nQ5sWckhT5TX8
2Xql+iSlqYdteuoS36Q9o1USUB3nkI/AhYhm5MXYYA8+CERQ9bnp+LkUUoH3KWZYpP45h6Phiol9TAG6ICI/4e4lCJJao0ngyw7rtenqdyWTPMpyw+A7BJbWUNidQlP2Q7T/wYWAEVV3X2BlQkFeEPwhOeUZ7xUZ
jnRJhQY0wAS7Zr/M8LsSMLhZcwlZ2dRcnHcTbiXEy0gtp9Cn89Z40AMYDL4hgAWMW7evCgIoABohSKpFJXSU/VA1IiuKNcVmK06yIwx76Q5yJJzOImEkXAjDVZxlIdwI7V18iLP4FF9TvT9iI92XxV+L/36Yan3n
vdygmh77lVWQOvxYFohOeVKguJIswmqOKVKfgNMK3MPtsPn2lyKbTNnNmAOJxSEcBkzT5IMCoUkqnIbD5v47nK8BKRNIYged4BNdP2BBYG1DaMda6/H+Yi2CJkKtlijmEXZtHl2aMrbwH5+p9ntvVhC/QuMSh4SU
7j8V+FgZhpmoLygO7VbHJh2Rcjrhq17sFn/6Md9Z97mcEmOERGQrCszPg1H5/NpCmQbazkhy4sQm1ZBIqaWQtn7hftjDafdwZb+3vTfV6u97Odlc/Tea4G6pZzYFSaRydC8NgSAJEaiiqgAqeH4CgmX6qav6KB2h
FepnHj1FYRso1L/2TpIZ783EP7xcao4U8e550Xiu0MRIdEggOvdLgQO0x6xVTNkryi/TbxKlEZ6r/Gb/v9rSdYln9TljWmqwPTNn1IT5fw0yoy6KVJNQyhSZWc1H9mK3ev7MV7e1tNs8eWYKuLDa/fywhEj07qc0
/We/R5XvgHJek1wefWOHsnrgSpuqfd9vU7G9kHZ8KU4fq7ufQRKU8EwQMABK1n4a2urfTtdkd9llyEYWQuGsM6eGCzeEEEnzeUge/NTw5mdp/19r9r/aEtrfuT1oido9mxyccYIojmW+j+FqEKnKsy5O8Be7/Yce
P9U8XRMdhPn00E32Fi0emFL6N4FIblDgkC6yt4m+2querumW7awP8NQ1bhkEPnrKJsUGz0MMZFkCUT9NzT9dHybN3MhphQYDUOpZUZJFcpssTH4pVSMfbhfjbv+rvX612j73R5HHeUhZLuaHucrwKDQzOxPhJS+7
CwQqZ1giFQKk5pXuYrcZC3Pa65vmdceamZV2dewDLuGrLrAdcIr/+2v+/9dvL2cCRZROq8tinY7SvpbWjmcQb26AIKkkOybBgcZ+/H28YKHnt5mq/GJ5MFi8WrWNwVc/0xB1LT5x2F4HIW2lFXWtlDeSPVZ9wPDy
1H6Syn4qel14BL8RMb4wRkWPkPq00v1XlO7r+DwrqWF6wgVA1y8f+RjNsNW/UTq133RVM3KrJbWk+9kaAM+w/oCp+fLIUWbO3mZq9vpiccXiheaVjgui9PrSaBhZ5NrKUiUEteUCm55vF3mW3N+HdBNw+f3K1enO
hvgNdKtz2pCu+Zb+K6VUVhDGgn7TOdIC5H81LU93x++Ah0bRzox2R1Kt0iRtiI8k/g70x3SjUJTvJ59uNihc+9Xbvz9fXe415tlOAu8K7nHevZR2HHZACOCUEwr4elcmogJkNwcgQThjpXPJX/2qSh7vq/o2rTxd
/XmGf0q1r7SxtZEnERSjZwBEANiSktwwziFIJ4ro9YlL3vU7SVpUACeNTRoK31Rxw1e/X1/K3nhDuGRJAVpgt+FHfuXWu+48mVmq7s13/q+2NYfjo/QlqWX43+fqQAnQzzfQX0r9hJAdEXnGnRmlcHEWu+XzS2t9
We4LxuBrIp9qjjMVzHXv3n6iprJB0QXik1W9i1GG58xh43+5zGJPEjXULO4PTzAj3y19tc9bvhE1wlLjwQMCC4Qvfp5sFG7lC+Va6GxK3ci61r8RpdzBi+QCu4H6nzntdPWiXwBvBadA8AuWLYPaCMaSC/sz+5pV
hfHdnyJ+LIIItD21m6o5rX9K6QwKwfIeM2eYMoEkYPmbdLKcLh1qVVnvf61jHO8DCidI4pkGMzX/rdpM6lNHEqeEpbWFESngEwSflWuLLiH+55b6gvtLwtAgWJq2lw1p8YSsLjJdOAiM2XPgqlIH+ZFteGr2alW7
Y3XPjH3ljRBN4fJPEsiHCO1w4P/C82979X80JeqPswrmtqO3SFTe/zOMslRiZJsYBJWO7Tjdno8e9PS6VvUJFlikfuiJaCb/xBx7a/V6OjsLekUXTZaVUDz901z61HNEKEIOX3w5s4hh7PYCVGa2KG3Nm/uShsFl
ezgTonxpbEho7Oqh/zlR2VKVQO2ZBxHFfz2zccJFdN/2/y8/9fu+6+64Nx1AmUfqOb5q51Tdfu4SEF8tfVVbN5j03GVsczZuxIkIZsQ1wjWZZDoUkQBRzIQpESB5zokLKCIy+frem5D+zQRfdSLJVwuk9HsBkKqa
lL4TjbS+7DPSd76NmzknvVKvVcapjZ/9waQHwxoMezDsYQ8mw4b///f9ss/upgKqwdFVXgtlUknDE0J5tEjHq7vPPHc13nuRQby4kfEz4yaCP5H1MT4QIFjILKJF/v53H3FPKIjIzEJlJlCy5RdauAaV8um5L162
qqKstn57TY/0lGFY9Hvm1BZYJS6tiytv8+7ul/iK4AaAwu1N2CmTSUA3CWyM3P+ZmrYLkqfQySkXpYr2sAvpbC2DZFx4frwT7Vy0x90Z/keCUOIphYz5f2aW3EVcgIAOFxJ5VI6dXdptkULtrsZsBcHpQkM73zmx
tvz/9/vUyg0gEESqh3E0rPYYAUiqYZgcE3HvOW+LEf/HT8WAWAkEgEqClFaLZA0Slaqa7z773BfxBzARA5UASKkISllLTOU01GT1YLdhteVXt9muBbWVVVb5/+9b2ZubBbSk1COkYzeawh7PxDtn77t/xXsvgoiM
yCQqFQclsOYD3ejWpD7n3pdZEZEJMEV1M6tAAfFVf4zoT2uUpbQ1azz3k7aF9mbGGytXzYba7Y7D4fx1Cmvum6hMHBKJ0Uzue++/N7Wv7QMSIKRv29rVLgGyqrvHGLvYOuWNiBtivvcyP9MALQIgq2jEGVGkfkuU
qp1KNyLug55JSGnAOgmAVQOaqqEo/XPkvjF2Ncau9lVjjNntjF0seznL7/+/b/plWkSRzT8jY3wSN+1YF8nYIG/cc87b/VGvCv2BKmAN8ck2bDPG/5GL+p57zr23UFXggCjwi05s68fZSMYFsaJckYLcR+EtUD5q
ZQqlTPC9O7X/UFvJ3QduK6q1JZqYREU7XcEH0uxmIok5M98VfTkjGePxRtCdg0fwSdswrcmm/TfXmRhjfvMKIeQ06/N7sWmPFto0kHYX6xhdo9HhA2MM/KiMqf4CKp42dY9tyM5dpZqJlu2VXzpgJ5P8juM3Q08x
9T+k189r2hjYxjYlURSP4XBu7zWW9V/Zlzl2Msf/G+VoEBBpQO1uneSQ7fVHN+e1+0IgkCNmnHR/zHr+j1vu2zf1lxFRE0SkJCGC+6Kuf4H2BoHrH0TylCV5pOkRUVvJzKp1ev86fQAkzQxCgEABhfbeX+j2DRrQ
ryh3W+rbVpIsgQT9GMvqLUOZHgnjP1DT8YFcImC2O+v3Y2qyu9K8V/UYHphhDOLnBAphoqsx5VoNsazIpnwD5tGt5PtDxV46bjh1cyMOYiyB7RsgfbZh6p6k67O1d43NIzAGDJJwHAe0/WFp/Jtk0nYzyeYfLRIY
cwghCTx1Fu8PU/+ly8522z8ahDHmEEKAkOsU3x9qPvfSlXRMCWPAIIYv4ROZvIZWs3+tfEmixiAKEnPfGMRo7LWf9PfumuY6UwH5qYiIxsRloe9nzOzbkrYlm38ZRQSkvU5y0cFi6LDddmyNSFiBTHjK36nIRrnN
sDm3pOVeuB/7t76TmSSd6XS/7F4VEREQ8QcFVBWaybRKf67MfMBFNi4yOOSyEinXMK3KM85sLk4uVRHiE0KYt7tRxGPLIVpK1eTuPlUr1TbGGDAsCyFAZ93P/thbPeZ3e7Wd7kchhKCIqB1NgrV+jWX/X87NvGWc
5S8GobtBQWSTeEzGf8ba99/3a5bKN1vhvQdEQRJwOTkN/PuxVX9q5Qu0fCUvKaAd2wl35Borq7J5LpfsUxX55RMRpekRG+f7AA8b1zbHzjZ1MdUWNP4VZE/7J6QLx00znn+YPYzB8DQ020RD1QxmjRAmSC6hwJBQ
wifF5t9h69M3rwcTy3nWD1KfiUGgJpS1kAiaw9W9ifJZz/eJckAmJ5mcRT4SBGoLgz6C4P/fA8xwcF9Df2ugvzW8kdMOOIJprkccC42zfXMbdIG6gFT/T71LBjQSWqN9hmelWT0IQwN3va+g+EFqhbAJGJAcwiUA
kZaebwGpNMD6nUX2Csoqnw/AFD+RwzcASOxnfVKrKaAGBvrIizbooB9K5MZgLerbwFYoWd9wUjoa1EYriCsUcoG0fEnsk8Ef6ZebDQZdVBsOc/wDARlz5J7ykkw0zCyD/Y841Wygl2IVv8F4D6iCd6uTcefQysap
3/jS93my4QL0vwlWo3r0gx7xGTTRek1UTPMHsBvLjQ82GyfHondvxv3tkPiPwG7CK/cjPpmhRmK33MXu1ovMbPiyjk4f5sds1M8pabO3PuAi5wTlJkRodAsfRn3fc+xTaaRQ2g0jPf6krPqDg7722Mn/FKCNAGyK
Pi83xYV0F0sKkWg2i98MUpaFj+N2G4yS/JZlI3l5nSVf0myAtQ0vubtMpw2pG5VbPW4qRLx2kZiBN1XABKbGUCzyU6k0n2JGA2ImVvgIcSRflpYolJxVG4AhNXZeNFqaUv+Ax2k1z35Wfy6HOvdcV26F+hmdBKwY
kCKBKjQzverF+MgteNBm7aU/+jipe0g2RchMhb5T1WOnbjvXm3kMFdiUCfuudbfEDI1Chz4yZKJCsUPgGDKboSs9DOrqNzHpADgRiBLpAdNElNBd4vmlLgPyY7cYuDrZZaLPxPMJ/5kyxqejliLEtNIN0q31kBL0
xbzUN6fm2b21TZ9KGOj7kAicQC5/SVsR29xfpmSDOUIg0CC4ybmJSligxJThUoCTTX9rq5u+/yV2MlGr3lX2oSkONredrX6MBTBEVtfk1gJfwJz0S9DvWc5MfSw9OP/YLb32juz+SQSoeZVIqsf5C74AC5oZqMvr
lEwcSVceGEzitC3rrjYl37Yh9RblpEaa9KhDlJ4jwWyevl/lDkvqh+0XW6VttIno34pzVdKOCr6AOTN9j54v6janlsCjViKA+zNgykuRo64TUHsGyKt4J1vrzUgIFHDxpj7tKTLR5ZvoQpLDHaH28O8ZFNLalrl+
KgwKVnCCT7+dzXDv34P+gxZ9F/vhMMkccNT7CWXjKoWnNm5ChcCd4moL3oeNnRb3+jWLZ8PSTH+Q0aMOuO3rcLqJktKQBh6w0Czjv0tqeyYjSJoNjTxS70DdLcI8fhMov/8Tk7WzEjf1/HqIBq9Z+rz4db3tfRkq
c08bU7n2HtTVepagaCvptolS2Xd6OBso3v4CvyKc6GmT1gq91Y9TIXfSDT9EwnboRanVbO8pEq9IjP3AffAkKnqRGPVGSCHZXg3yE17otP5zERlvX7AisXOi7+MLeqTuzEZ05Pbl0C1dvzyGdAif3f62d5ZnybhA
6L6ownzUzH35uMWBaTWWfnCFUTvhypLGdNiK9X94ud3cCUTJLeRZVEYSg2EB5VecKs3wFGdH7imEJHSm4QMu1/V5hrURZnY6dkoc8vyOWJ6guPcr/zQYjq0x6lQB3DojGaaWSpW0a1/cs8cD393m+VrvDhrKAy62
xmiTkk+ZHq5Q3gbLJRYLv26jjgGQrjfOYIk/0+bUOGWD2wODIFRGwD6IBarbJPC3PICLyq9no/gDOD9HkUkcwYa30BqXprVkT1Abb0Tf0gg1Eb37tw3tHQlh/y6QutQ3kC5ANwHiI4QBauO+xA6suDo41g1oTFrL
ekwA3227TueNIdtG16nv78HLnBhucDPqwA2JVzdsZ4C5vRhcu5qEe73a5CO2zJFJMDFXbYYcQ113y6vAnWcISAQmvTrgvlsUU/aQ332dG7Bh08Dcjb8cUOJ1OWnghTb2J6R3naPi8eIACdgnvPo25doMNZKFEPo1
PT1cdYJrshpfd9WCMETJv5Xky5KLFI5nagGC+cb/QBaf3Nuu+gD9P8zSEUfPqFw6I0FuhGXr93zHhPnBgLBJ5GbqpW551TgE06Ywpd0N/c0BAbUBK4GyDSJiC+7U33iavwRbq9A2IagCVWw7FwOQEzhy3D/MLyI8
x72TGwaRsJU73CxoIe9umZDfXc93bLQNcBM/BWBzsSL0EYxP1HoLX1wJvi5VEZfGVZwC0EcpbW6Q4VbUAestiiooBYST29FnGbOMb3M3OlN7LXsNWphPEfoLGH1CKPuxcsKIvqTTnk8m9tX6Mh56+DzNDASDXxPS
tn0Pki9Q3bs8iFnSgDhSgDQKhBhEcFFGCbb/rQGJM6yq6WzqSkXilg57VAPqJe3rqxEAP2sfNxVm8qI5YM5NmQmE6mdhltxozLS3oC9gwWG/xULg8duE8O9ADVq4y+9vy3dvs956xM5MwWuykn6dWDXf30LGZDJB
nctuz4ryAqdyW8Z+HiPewZ7ZUuvjdXgjxnD8Fvpt3v7iRR/Qp0tDHd9tlfnWtf6nvrbIHgk7puirJP8ZVFlUcgHTO8Tuv9xsqf2bwEyQzu4RYJ++NW41r1G2B76gsOBHP7ugwL/J5lehcF/YV+MoymIQHWh3dQZk
j0PQBwnvH28tQDhP/oGsm58Ltc/V8gnhGsNlqQjZBdTwAnQY/WJA6FoOsxDJa2/mfsP35qP1PpXzvbXMZoPHTDi5gbPJQ5W0kooWVnrKZngX34pxv34K6LbaGNjNtccc2FuCj7Fri+3wNqt1Z++04sLEtQSfAPN9
RwjLz0nCTDYVytjQbfFtzKItzex84/1lzwgCxQMZphFpkb+/9wXmHKm8jAuTVkH7pfMFlaSZbBbu87ImprCxwB5FFWcB+E++hYnEKlxSxt/q+/bhgoBfazZOXL+Eem2dORyFLvQ70ruq2qcmEpEKT5GIsRvaEaAC
MPk0dQd1g3rtQH12IMJKqCEPHMaFKP+4vwQjU821rScsfdb/S7Ys9OOEwxDLGc3eRCbv09p50gfIvqIUJOghYlUmEkic3vG8sepeE1cCIpLVKoJtiglmtBfFr4ukAZi+BdR7M2JAv5nCO7LpfRPPbgyef2OaQ2Os
8bAR0P89dIb2Ax866G5LgVTN0XevGz5rgyWvKUi5Pxg0TOXS/Qbh8v/bItPFO0NecXYPgGzsVLZwHK8PX6HxODegCMoooqMiwnM7oKJZUV8QfVEBwrRAPP6e/tgGoasOIsBoe62ltBLNOxhyvGVFdxXc1WwVZI7F
/gnXtThFV9gjVU/qn/jlb+249iCQzh7H2YfHCVP6E+84Q+cLeGx6dSru7gPkFHV43J28MyJ0o/vulsgI0ZPFk+z55YK0CA+UWaCqxPda99ojjvQAhoVOths6lh4O4e0xq2X3zWnobbdM31gekIqzZGHleXdje8XN
74DKz8H9u+7PoJYX73zyvZmKuk3P9ILncfP7V359Xo4Ma1ddNVNsHbHno/WCQYMSDcoR9xr3q12FORSWLJsbLf45b2o02w0FEiemIXR74MxGy+gNgTMyTQiggM8jDX3woDBQVi7SthVcJl71V1tPsIZvw0ut9bya
pg7Ktbj/rMSezpmLYrFK8VQWKgEH/pHSH4yLrDMqCYG8tc8gaXcVoK+3I2lPQ+fjfuVJTHhE9Ua7XZ5MYA0nkwUeidU+Jya0MLmXF7PwVWZ3K0W+MlqPVZV4o941P6F3GcxF73HVUz1b8j6iJj1BiRmJ8jbzlaLx
PXCDpM9ZpZX8DA6qGXxZuyIf0xWYNc4nwOjxOSyapgd2IoS1NnjxeApn+YV2/Q6L7SNdQzAOCNNw7d3ysxg9Y8kCvDQQLR+t0JOqm3wHAtxlIMqLnLS+AwGkKemNAfizkwvFRBdQVwXz2N/3XoKah87CKKPePAru
i3l9A6qKJqNmZtpXTnrB902YD5TJRwVq/t5OUoN6NCQJZ7Mc/lsQxvDATTvMC4K+xAjE/qrRLMgQdm+cabSw6UT4tsYkkbh6SoVALQJS7HfTzO6+OXnAW9TNbpjucoR9mwTD7WW+Jpjux/D/5xEyNKzwxtrKemJH
f7BD843girOyeFTV02ZwdHmSIjsgI1WsiPGasIg/IdDr901ugfSE98HWa7/nO3PQPagCIXaEYmGoFD4vUVABIxtB2UyoPO5LiOCh33SBhvdoMLpTHU457KtHBXsY3wVgNCP/uYqCkSJT5kOGqBZRRGyoV+25HPlb
T73x2R4QRnhqiCMbemRCDtMNbDtjYmf2zmS+lFQiTSFxTD3S3VM2u66V2AJA27rTSgQYdEsT3w52Xpo8l8Hjgo4StBSw9cB8dE+rH39WRGcNEeuRBeMeLrQgHmYmhPrthQRsNnxj9JhbBGhFsgOZDjC4etMzjNWD
pI7n//2x7CXHaxQ68vP8F5vW8MrHn1nO/FtwAXoMUhBJEblBIzFToPCL3Lu35vy9GI+bq8N/4dG3bN+L3BezwncSSudogoJ9/a6wv59Z/6XXw/5x0WHwETvinJYzOzXXFru3DwzQDBPIW03TI805urLkiGRo0uMs
Z/KpuyB55Df6Y0NSIEH8b4Ve+IabPK0KxqxxQbBEKgvhKicdhydk/RlPyOalHDvtd6zjj1u0s5xj5GkWpKLD4Wbvb2WFS40zQD/hrlgSqCXKKF+k2Qp01PUI5p53rewtVhxDVlHRc5TNbfBx5HfFc1zVLBtBL65C
gDisxbNxXs1MWS2wNH9s8fqCz9T26MR8EmP1ZoPdykGTzmRmk+0q08z03Qkrw4L266PK3gftKxW+jgM5pX3XwNinHRzTkG/pXTXHyI8T0epQVZMspif2SyDIi93y6gbl0jMBNWUKrboa5Ykd7vHHbZ/xFZZZXfxq
ks+umb7DvMUjJJrigCMZIzbgOKNXkqbTumFacwgzjyWLNZXTITxvUs59yWIZ2PXUjXvKz4WTyVvtJS2YZl8c/pfnexxmNLkSP7YmPdkuTktBjJ5kayb7Vggl3HByixXx3m1cwSo/isqBLM61jm3XKW2GywcR7DO9
fUerLC6cKlw8U+yo4CrMTENWEScwkgkea2CUhfzlGxFyMGEJGnTIUvKDHIJtvzuDwyUPrCCajz4km12wczHfHZghzxl527xWtUDGgKHPy31elVhfh10X0he+1ZKpv4R+NGwj+Naq3g9wvIqo63Ps/V8AjgybHIsU
vvIbwFPJ7CsKuxGsKBAx2Ddxkk65Fvwr/Iy0KWYUSxjY7qU+bc98BsTW6Jh0hEEgfQ4Q9g5fN50dvgI8JC5OgNcOe/p4M93unBi0xTQaMPgzGowLKAvjH+JnmFAyS+qG/MlQPRgA1tWDByBDP0SMsoRC5eCiny2e
5qEOlbEoA2JoDJI43lDHmL9fy7C791RVU9WZEE8ZNPYtj+4wtdkpVhaPk2az211vxK6e5j2MyUxHI19RVGjnCpw1lQMsDvs4JVqvKixgP9QiXOG3f5q7QsYzFMWniQzTmthMmmHK0mSY0e/eMeRoR55y7EKCzfqH
dDd0Wd04xhQrxsmOdHPWpu+H2sivsCRXkEVoRkF6MrVIK3nAW4hhTFixAFQWNdOA9sNYyRzY/mcJJKA7FH5QMAUGhJ2+h8lrONgEmlsTDVBWFPzAn7/fCQzdkvSPPd+nvV2iAlCUn9ua1MMYlxVSgUGwGvd0556e
n92CmDNKTjAhWfFnQjis4NjOiESuhM7bfBilj5yDviMUmemPkBrQlYcMTnQyZz05ayzDqh+yrHZilGOYhF4Da+z/8cwsZ/VYM0UVs8u5edMpmq7KyRprDjS5qLwjOycYFw/Rz3FfFueHmghkcK2asy0uDYWV4zvw
k2UzXxMjeqU1T+/FoD/Kp6qT6vJXesxXtz01hWbbDc4Q66qyvWqaLSQtTdrqcR0txD1x/mtTbuLiEOvXG/J07u0TXz512WXIOdhwHQ52IuZpyWp76oe6hFCmKQLtWudr+cqZ67y07JI+0Yeu9a2LcfFQfQ09az7c
zPph4VmUJy1rRnl++MUlt2qcXmUqIscLqv0ndzAY0KDY3394zS05/Ydd0e9rRfmd4IIrIFz6LD6PtjqjcBR7yLLDERhXFIL4pqlq9GBxQIeJOvDDOHyCgC8qyMK+tbKpcGL9YRh7IkHao0HH/ZA6qvP37eglnQuQ
6PXbO50b4HtyL1K2fpDd5AtwRr8ioawkPa+ibBEYGo6f5OEwyOiMIokKUmcByFY7OnrwfNVkONpmt0TwdLqpjbseEduB4mhr6gLGdjP8aklXRYrXeSKSFIPT/2QGD+MGHD03YUry847v7FB7IHA/n8pXWvOR2W41
PxGfTmoJLojOh39B/ObAGJcOaK9j23nS3L5PeDSEP0U+7Yfh86tFVLqerpVCYTHOQPCBR+ttc5RCCbjrAaGZFnpM3ja+wiAm9TSF6FeKf+yUKg7Bi8DbiE8AplXrFCEPXVpv2P++ZjphmkSQxRpnwkx2H8SRM4f8
smgbNe2UqAPQKjqRGfaRjBclQzIN57vQPeYytAyB9EYQfOymoqCnBEq9adbJfHjt+0If2/Uw2HYG/9nZx9TLKtthzSTfwVMPTtMg3vKX9tBmHiwqpmUvKNLAX927jtnXhbhLWAssUJuxjjjWuOQa5a4w/JSEQD1P
NA21sRxE8IQmoAJnCcVpyBxPz0jFQ7R6RvlIFJz/bZek9/bA3ZiNM/AAu0nVU2gdqWMsR9T0zr8Flst4k7hjfkjsWL78ZbmITd+2Sk19pyocxCYWwr1/RYQ0e6tN/vJNMh96a+gwQ58dhM5G0Z1PMjLq+vXIUhu0
LrpsmYqzgP3IB/CzPizA6Ka+/nUPVscogq53ETSrTeOQInNkG8Nf4snv6DQX4Y8/5hmaxjqR2mZClMn+KGlsga3LM1mk4MI4UTLF1P3NeL7Qlu9PweaquXp4l4oWuX3fUYYmKB8Uz1Vtoe9l59mn0/jp4Kv9ynPN
ooHjFEy5S87Imqgkq7DXYRpamWu2z6mVI3x8jjExr3wtzoQLnUmgH7P5rTirzjnpDwvvz+sammhlUrtR7LMoy5gey6wk+KC7PgjsLcGDHzUfAxYUhnLUIpmeNoybM0mLe0Jwjp4yQnYnCQ5Sidx9RYK5YDX+6zfd
0fOy2lRH1stKeRPi3hawSfk75URQYQWPPp+LVxilWJMGaHkNrfXHdY0Fn9KRwxGWzEhY0VLsysuwWhqHPd/OFqVyT1TZRpHVQZUFFTeu2R0015VxGq0h2AZ+2Sa3vy12/Pz84mKsfzAjmWhwbpyVw7a0b6NnCByK
wOl3RGn7J6xeh37MakYtQCjzH4yWXUn9eID4bMOBXMuJWarZATMutgkybwmMCgq1gt88Aq888B6dm0ds2DKLtQ9yMVpOVYlU3Jdc96YvB0nrJjh4TRRcpBYrwsi82jTRVvWu1krKTFLOsJwyzBsxTf/wQ/+sMFYS
JJghPkCb++JlddVBuwcbBvta9/qpzb/piRO82mL22MXj9MS/uf2mAhhKV5CAHdf/WBc1RZFmR9bUxvigGxaVL5cg0zL/DAQ/RtoWE79ZloZFeedoBqbfYQ0nTGNH5dbMnbDexwQave2UWoxZtP2F9eIcOheRa6h0
rw4CyDtT6/ENLMpvXPCQFeHPdugbLaOVES0m6lJlRc8HZEUXlCr8GbCfWOdqur6XXz2M6iECQ9Lz/XkPMr2V51Xs6YtZelbZKbOF14xg9T2CtbhuiHCGlrRpOVc/m5WIYe91YvOi1aFexgRor7d0IEPwUWhi1nbi
/QUGNK1T5XBnSkLqaRhIpDWMkKKpGo74pweDHPvqgF4qkyGz/X5r4Q/RllJDZyWOxC6v7+eYqM9LJrRuABUfp3MqjrjIW8KAx4eoLOgu6UZFa1E1Y5hnQnXxEcwMEVCSBjnAdZNJQPmsM8X2JKFrxjv4MJbPKxN/
nilWKQFcBSCbDuXJYAqHC0385yGlI0gUnwbhO/sksMKp8SyDunz0/vYJmgWiRnmTBs231L/W3Cl5YvtYweC5XpC0j0Ihhbc6yPwsZXbmjMjhuF+XinmYRRNhiQ6LA7Qi4ukDBQ0vosQC+5rtyjVDMUBuk3lLV+fK
44cmlV3c46Zchm/r4z59Fn/fvN52eRfTX/KiwNIftwr5lGdpsVl9tRaremSy8fr62WGTUrLXxdajn4CGSeihEeS2E49PPRl5/J8umj49fRSap6/c4Qu6G30bQmHLsxsVyTruqX3/97aPS6ueo09F0160bNE0ZWy1
dKhrZOexZD+1w/5uNp0nCYEhULVz9cnIHBFJuq4y93Hustc1wS0acmwXW6xQHGuBEHJgq9KkNtZb7gGzGQiq51a8I4F02EEVYGmMbWE4IVWKzVMcLhOHsaPDcZOQBnSJbeYUrUfGimCqgIiPYRZGgqgcrizEX2R6
dk4o56U9fJ6JYosZyH6FArRdfKzGOgxPjx3srlko24w5SR2mphU/v07wxdSEsGmWNO3lnRAeLeL39Wba4uywYuIB9VaSFmwqLNWv9NozTOwvEoFB/amH8H1VwtSCglBBixhiNtjtEVj02JdXKeWLoMaeiMibxx7D
fke6LOnD8jEzMrJfSTj1rxoP/WwJWI7UYx/GwTyMhoiEO71mrw6kfduI8/3/cjQ5EuPzYk+OU3NDehcuY0h0EME0QuEt77GukdpKeEUbW2xZlqqlcufbbD2LrbrJXsFi4Y0gWrJqPVdZuWlU25Qtx5BnTaarZH9v
LEvJ4m2ylIICtkXdksu6qlrpynb+Vqsz1KH/Eu6Lcvmytf7unWfud65pBd5+OoSYlFwxfJR9fOaurS6/S7vsL3Zel71XOxNnlTF2DR/RNpWoffQf+T+Xj8qjkSlM2+oAw0+3KdF3qYv9DWGm84TfmxkZ8aBDX86v
+M+EsvBr/Nng52N39m91S/ovZGsJlFku56bCovI0/e2lRmkK4UjyqjBekYKdeVz1OFqaJ55FOShB164zKCX+1JfXcqsNdlmKd6zJbCPpQGP3677sKGLZUxawkr/RE4p8UB+N04ABYj7Vih/oc/DBdX0O8N57a2te
9l7D2r6VnH1DjoVexkOVVlCyvstyPKOacYqA3C6PA0WRf9n/Ats4NCsoGRgXsGBRDX7TQUAl+m1oLDKVf0sV4V+LRbD4xrIFjTjteAZo5y4OLd2gXrqnqDNiY4vTfUk4S063VqtMEPX2h6KSNfROBB803m+pMv5r
MDXdVo0Vx+JgOylwPRhNsm+ym1uelwRvnR3U3YlAR76xrrYtVYZBq/2Vvb0cSijzKdBo7wkidja/PWKlxI1OERoxcQTa6xz9GoVlaEddtecV68FOoHs2tshu0MwEQDVC1KhoNgizWC601wSYCFMep+YHqcyxG127
O8WZPD4iTLFRC/rcfM620xzBkNEvQrtpDZfFRQgkD4E0GnBMRUzU30USWjOXsIiMbwB6qY7H6fDz0ySWgNsCoV47vWifs2VBBqsLanQi5A+WL4CFt3qpS8QBCmUKjRIQU3A8mSiSe1PheES8S4bLl4DD0PCf09GJ
rv+kWz43JIVAZMCZSCLKtRvzQ1fmLM7Q+Ck55pHjHWCFpTyj5TimB7pmgeYLKeNVH6uKM6LYdPiHt1oewywWqqJaebchErTHaFtKGIm4EN2XBAIKRNuqMxoTO0JwaVOSfav3rDCA9srM0YJTTf+b1wojoT7xJ9EN
AR956wJeSh6nupX0Mdh8SOd2lqri98WMieVJ+E2jLKUoOqjhGERMkZ+kYYCPrhgty2KQpCQE/TQcjBJL05OU3v2ZCTHjLVg9QgQVNSyMgQSZWLNTxW9OVk5mMaAedsh3a5+UhkWQRwEcUfNSiHr4wafiBmeucJzU
LcY1nu3pPUwlWXzmcgRHQLI5KV03RcFTdZKQ4AX8gS0vYcTcyNrRAsasX+goSmnxEJrQpB0WJXZ6VbkYS1u7Jpw9uzAxcZ3kTqgLNth4KWxp+WtU3KoXiifC6g9ibjmPZWL7mO9rWuQZ2zUAbBLpQJ9ySshiu0XX
FMwHq7hctmefavFPraJWMC9TwIyK7JO6ug4qyi74mBMf8V+sx/BiLbSCEDqOScc6riN4JEo9kmC9vKlFFFtvub899WLTMZhnxYUe5WJrTok2ILFFZwnm2pxinMuYG7IawetFqkmB+of0NfiaihQRZASDh0NopGUK
ZGn0DDFmH5cZ942T+r0vBOiTw06eib54AgkzKifS+xtZh4ZGNKpYL+ChWuBJn7elnc9EyWNbUncOMmHvA5n4ARGnZucxEenzST6r14e+6SIk2nDAbTInvFuba6O8+J/H3aktVj3qqFA38SbrWs6rTTYvLFI6ikIa
+MFQOeHwP0xUCiNoL0K1UJnyjUGLZfZ225RG3hHge6tOhVmadI0gHFMEDxSn3YuGPdAKTytg1kb5PPqPkRYOy46G/wTyBW0GrYOBO5QENp1f9d3rrMqJoln9wQbobOdXav4JzI1nnR6sZIJlpobp7smOlbPGF6h5
qWvmjkyEORidza4x80zM0vD20SruAJ3TojEJGOEwXySdrmVF4P0nS6ghrjfj6Yd/v0h1wRJLwCQZhe0MX9M6CuMZtHpr0Fv3q8eRAvod9bPKU/Yx9jJ/h32yiXbUSVN7mBz3xF03z4ARDsQPaAtb0NCX1ET7R7GJ
DnOR9i5ngYyQsgmot8QupyN2NMut8sFyMGwSM/weMakzXAjgnQOWajnvY4H9NtO4K3VyiLZVsimP4opACyDzMHbKpKFUOKMm7ilV7mU2DMUIHT4Ab7dx3HaWCd31/4r1dMYGrza7gf4nne8dboZFlKSde/fcJgYN
TQLBu5cQ1kppa+eA/9tynIOfhg2J+v+v98faAQ+a9IJkPHglv+UxfPq/Yw8zicqZE88kEWdtMA/ttyivzfzcQLk1EjCei2yGXWWN4yhsZXJRTKU7NVN/qoJwhaYd8YV9x6I+6E0+ikrhijCTTZpxQrd/z9pDdw0e
s1c2tYSlvbtZBzgxk21/sd5pV3uaaGAmgSR7rX0O2yWmv8NCJuG5JE62ITWKEidOebkUpCMhikQ6GGSus5nSa+65ilUFTVjsxfs+9ZQUDbi3MZN+j048doW+T7vx34QZQvFd481OUWD/SW2ZJhYxdfOHyuszBiEf
on06oPeC61glqZWJRU4ZBIEgvB94hsGnTBhZG16nPYMpcuHzpkafEMiWUgZe3pilWfKeyOFl1gBHkA2stWqszKic9cVcDWYAZT1vtjUeCZxwGvAKw/gaERMHyh/Vtsp+S8E0Kdt48W/Rd0op0YjyPalE6HCI3aXd
9aCflL2xKZ/QNruJGo5pAXnVxv8JnwSndlV5oxYjjSxdHb9g+zzJxVOuxq2L20UZ/Gu4BIaUbZktz7mpbuK8XWHMZ928ROqI4I3Ri0IFeoW+Nn4u4lFYgK2RjxLB16pilZOttwfVZ9ZyxqwYJKx2b4SQG5itNkBk
5DABbaC5av+K+6sWFKf5c71G7K0s6OCqi0irkINGJDd+YlTfmGa2zcJP/Bxpf47cpLKePg3yic8o+DxAloCl+k/QQtaFMXEiz/OnwLc21KKiA5xVxtxMYyVWW45cVppTKa+2qwQziaeL1NkR/sNjxDFlJQC1PVO2
3ckwlhDyAPJ39DdhXy3qXMcEDUIR63MxnrZYibNmpdnn1dLMIWP2ZBr3v8ttp8zZo47qrVrzaeixeUvUlmQyPlFWsSKUvOxAgT2Hf8tL6VD8gbHUfCXMNDe/Is2WjNHRTk0iY6xW/Pohx4/ozBHthdbOk3TdbWgV
7uoPsL2vMSGDQwKmuyal4wKWXKz6Fj7uhHJPJJ19sXrycuVbhMsiL452RL7QKRf/TLeG/IH96I23ljyKovlR9myFTEieVCgEdBPjr6sf25274s8Tw7eoZVMz+JPA8EuAxCNxYhqMNrqlolTeD2HcJXMdutZ4OVF/
E9di0CGkO2Hk71FuVqG2MounsfABDLT3q23fVKWxWniOhIxvQOgVB3JJVwZ7i3Fbnz/GyiCaCoklZi/Ed1zPNPhRvdF+2cS0aj/Klipxc13D7z+FVfwZRtpdLNI3Y96srcMPHdN0+foe6rb7PnKlyYCZJ9VwQ9B4
4Nq2zAbkFX3ntgVZXOd6V9ZqT3fyYpRjItSh2ENY5s1vqJ27QfMxwrejiht0dmDp4qlxf062/wYIblRsspkrlcnepmdPds5psXe5pw7ffAkvb8h0mKhXbq6Vn2EhgxwF4/1ximGSPKynlpo4qQzwSNdXFqOsXRPE
IPA7WBO1sCD1IKPafQUi1rQC1ImdylOt7+ZFmh/D2Q8hfqwhJxqV4z/vSNuu3BDUmAoHdtHMh04HrCmJsUXEH8O/0qBa5w07oEfEUs0qYD0dOyma6H+Hk+BDUMXzyEaACgi8Narml2xX5/egkW08sUkDFz9jEFAC
o+Pe3EsU8BEWNCpSJm+nvKSP60qIvJxS/YQVJXPNPorDjEsi3washSYvCaaa0AIt7NsKZC4NfFZLeZ86fE8k+N6tgljevF0UyZdjW5XEmudXEg7Ln2UBWRO8Ihro67VRE8xO3i5UrOwKDfx5e8FefOCCmdD+63lF
ei2zeT70w3Ws7Qm3Zh3UKItV1qlMD3fBBU6tDmtGMrcO/Qu6kc0r29477H9RviMO4I4sbsiEMB53lf7sRF9tMAdLJUpPo9mnMFSluBFnDHs1oiRFpYmSnlIESROujmp8DuEMaxk0xKNCs1DW+3ur3zdDND6L9Md6
IVC6gHq0WFpLaRIKAkTIf8VJQfUUhWIC8mpfSma3sgM/X6cD7CERf6mKy7yaMW0T6XRvT0NTa6gfp8rHow2j49VCy+YwXonCQZ9NLabqLW13Cn9CnLZL4aGpz+b7wUh1NgJ16VoyfK77lYggnI0uFYnFLszyAOtE
jeYrEDRjenWqMMZu8Y+n0OAtaQQPl9PaDmAlbTIWL++AZvNYyIKHUo/Z1IEUOoVeak6t4yLOM/7D94dSj/kdBFNL/akoH7IA0X4VrVDayacfZgTTJVuaJiF2iJk1ukPV16f16ik933wTec0Do9hc1ez2qDvfuh4M
xEg0UTIKwH3RtHqdqf21rwhA0X+M5/4NL/bDezCZMSg9VcO/tQBCtcOpmE2PjD1m7Cc6CMf6XcAw83gv3/W4CWgS9RVCvX39WJb7zh1E4UZ72mtnH2XUlMfqajSQ/4hXzNLvbyJnevRuyjZXD2wFO3+IFggSyW5+
TPbIE4e9e+P5SW2nh8/N2EzDfFOXkm94TpXQT7qjw34RZFAzN4/iorn+YouanPkauRbAIeYF9J3VqPnKM+O4A1e9KwLLRIFpFS26bx6S2dvIs8dxO2St+WZ/OvHtL5M3htHBiaPaXJ3hnWJ2r6LuEm7wngIuqkNs
twtYga8WXL2cY1bckcXGQ7RxKqITfFr3scNM83CBi299ERVG9Vh9eiWe1rno76g2Y/YXG7spVR5ix08JN5kum9VGnxFu+6l3cCkzd910pSzlttQeZZE/j4D/KWy4zW3J6+MaaDjhIzPzaxCpQtJ4+PfMMcax0CKl
3uoktQrasUPasTp28+sY+GSU8ZCxgtObp7smwlNcofneclA1p7u5+GFSUp1xsn+8NyMwk/EmpZ/4ZPiqQYdaAnXHa31B81uWz4OnHtrIH3GWBwgg7D0urtm8RkXUvfOYbgvQyeSjy9Sl55FBY+Xk3v3C2Er9gr75
ngXdsLq6Pa/MxSAtuut+BxwMLBRoaky3P5/g3BdQH+o19b/tY7l+vzIx9mI3Jnar2l0PbPeJAVq/ZrVJo7wdF44RgBsv0DTLzCZAOxqNJW+3KQ/DTKDnZx6zsb41tNbgyyihfeS8txvLDxbxfAH36fG+cZ49Fohg
9CBu5ORd5pM/bH11ficEgt0WGBv/unpDH5JwlvBG0FOA3aH5tELwx7vFy8jlLtjhcMIpsF+Stj9WMTHx3Xd3wwh2dRSJ1QtmVK+qLLrf4SYmlfG8CuAbiNzBfBYa4uexAIk024CFiv20kWLKQx+/8d+CFVA/DlmA
H6fVEgM7bvXirBDs1XpxDbIEdar2EgJpbBhFrdz3WnHkSyaWQOGTivf4OktjLUBML2v0F3aSkuz4o2jNLPuXGl/6K9TvUg72SqRlPA2enkUpGQd1fYZLa0eIMUYiK7k6SAcNmosGzsYdaNHe+GywZjy78BwYpFu+
YscCeh9jhIRqhBk8aYwhHWfiEDOU+dGnyEiGRpKj64x8tl5A3d7Uy0HWxaZ9MylhBQqtRmNiJ5yjdlp3cfR+rSuCUtO8IeRBJPp2icTRNYHw1VryjhCr0IV/+tPNfAj9XXHdb5Vw6dFIbI3m0XxaDY6JXxNBx8ma
7qSdRTFyD1VFFbfMghbLv4cTM1hhMF8WuAxeOg2iddzowVe4/DRzYWQeVdzBKn6JUsxlcvq4dtuv4hAFsgBnjWyAPeZbf6FDxDSI6ugxmJdEYAe+GpQGwOAuYEAyNYEKcgZcjAFZcO6hstUNBSVpT0B1jgDTYaHA
reihdggXOqpZ75+n5rgGlnLa8ILAmJ2TiBMzysLAkHvZGSJ8dpreq40FaHVR8G102lfTibGRZbt5ax8XAFh6EZWtbudOaQqAki+GV+xkNJCmJYPMlOwD7426WJ/VodHpnQ7CSby5P0+DQy9NpTfHn5+Mi3i+GnXK
QVA8CFDNh4wI5x+05j9O+yyEqo4YgkYlT+Pza7yFehPwaebp5AHzn6zPGXizScaGAEowpUEuzk7idd/IiXr8xImxSzn357LY5zMbj+njJ3qESeI4yPYwq6+17wAtTe5YqPqwKe3gRar+cvhR8PZCW0fPnBz5J/0R
165rPWWUX0PCr73YR5LsIh6y9cufVu+hCPlVH6ILdnJhehAydmK1ZcCDOiF25FF8l+CtS+LyuxeVojls+UmPyhZj3tL2Ykr/MwfYdUgafO1fWxnGvnyb2yJis8U+zQ/yavxVkkvohKLfLGxRXO2W66dO0i7Yj9nT
kfpQZHjQo9Y4NYUAHIy5QbyPhVG9HoxJwLchW4l5eLH2TpGrYbvlLY3mYbHtRlOF6EAZrJj5YJYqFKkQMKzzAEgYehW7w96Q5wXISBtKJy8dg5dgq/zCBBHLl8Od6LVxQbsphmz87j1I0SZ8vaB+j2WuEpx7/Odg
ppC6wYbe4eThh0ZoLZ4gnLKzOAgHyZXFeacWKgZM42N3e5Pl/XRJt7Wp/tv/EI2T45xu303Ta6fbVX5Q1BNb6W4s6OoSAbAeawvdL9x/e/R/vs7udfT/Ofh4NxQZN7MHteR4qPlMYcTyhiOeMRjp+zDKjV12FsUk
yl/VJIbWqbyol958wYTU7+FFdZZkUPdtirmO/onA6IpdgR2tPZ97U2ClX4s+lb7Wvb1+NpvnVd13rfZJ4sGZTQfFUWmE1Ev1HCsv3ojeJ9Gv7OoYgJ45VI+muK1wdYu+SfPStk2gPItDVpEzeJLGAreTA52TAHU9
UW5wuGVB/Gyy0i+za+UJjBMBbflzXAU4rGde07khkwlZAcGot11E9ypjqwnF0Ogc7Yh6TjArcHriz+7/0o8hiwEpcekQDBxC53PGRsumnWBVsl2wRU3VyxQnY+ArTAdxOI358LSAY6YH5EeXZ47ON8snUAXsAsFI
2ZmVdY07yzlV6jxSXZ+mlyWnjcB2/gD2F15F2gZTinZwWrH0XD7nBj5cR7yDRaf1w4liL0QEIaL7Jgd7hB3cqvzlP+mYT132SYRP4Mal/UGHkmDuO8oWb02P97O9lkGdGBY9Rp+HJbrJZmpHkdPVjViw9VERGMfL
DncaTr4GzvaKFFT4eQmqR8bBy5VYbes2kvGH0iokSQxohf45QrFA15D5G+GCwawCjFfY7d9M0MQGtyY7OD48mqS59WzuRwcyCYXqWCMiMyC6K1g4dWD3GkcbQfDy44V2esKXxYeySmvlBDhA3Sp5mJfyeTH70qmg
ytTGEr3yOn0AJ8Uw6zIFdDKDb0fk4D+id6/8SCpFcXJLff0ZOgJsSPVOgUoOpqMDjc3Ases+4fpisvrSNHTEig1G7h5+h43JVrg/hsPy14pU1zU24+SvXLcGArQ3aOBk1m+e5Gm6vQakjNikzp+kgep31WSRyQhw
oDKiKWFEXiB5Icv09/+FPvKuuCVjU3m5Y9ducE/GPP1ORxHaPG0Mx9yiyaaA/ZociVQjzuTQ0KjjvrSk8fH8ELcG7ysXFgzuyuQ7xBOFXIBIIPhqLrXdQ7sd1jL0zlLN4Ez/wCo3G5OntsbFxalLRnJHYaEDk3hJ
V6+LevQm8LOreIfG3D5azCC17J88FrNMot75p/trT8pZQMNZhJnrnedckOdzFkM2e4+7w4FiYbURlGccysIj1jwPn4KJYhrl7XxvE8ZnpnFZsVWTT9ICzKKW/v6QV4Ufumo02rMHzPUD83i0gYZOSU4FqVElndNc
iBGVv7HWTOWwzamcXuDCsP61ksIJwK8aD91bzxVTJjIgnQM6KPfAfVjk2YYEaEDtufp3pH9da7p8I7jaE2N88zjGRv7df+Zo610Du1JiBD4i0+IAfpvWcOdv/m9LfepVKQfSM5GC7VHFkt9q5i5qoBDjTubH6kbT
dmxDkzVDfrUT+LHaNJQQwZ8M6blxe+sWal84tp/WFVP/mrJQaL8VJ7ubHnd2urhIzE1xmlGZNLN4obhTNQoqrBTTFc4oZAg+OqNTPPYi5Lm/rJEx1LSWNJOppHDmF6ZEP1iVxJaNqJyOl333vgaHsQk8Qo70zyYn
Zn29KJX1THbNmlNh3Lz8NVtkEjG9i+kfyOgxc4cUSNeJNe53KbLbou2W2yudAAIGTlPydFSsX4kNP2zqnGWYM+jKpIMOfHsBMndifwzM0sBLCYdEfBb9BRz3IA42XYctXCls4DFEUGy5w11EHJKbqPYS1JLBhrAf
OShvVzu3EzbVeKXJcbcNB9MLsBNnC8tccU+YvKPhq8IDKZz++tl8iheqYlQG112yQs+nF+UDjDb13OOiGB8QLp9Hn2OcbM3/OPkwbciVimOXmNLCG9iLzPRyXT4xZfeIONS7xCDvUqHAci61pp1Mai4bzkw5T1yV
/+NoJn/4idv/hfpb+DyN5TY4LIZO1y/pG+tdeJ396f+z6fXJXpphM/NPik+wPLD6zQU4weEJWScSHXacqS7GdhcN951CwVk61cRcsYAGA/fGHd3FNiqTVTiSLe0MuqSGtnvcYV8X/rg38R/LrffFzj2/6eY+H8wU
h7Gt8+t63iIWFRhNU4U81fNALoEUtcn8t1k8+unGgmC97rlFHDoVXljaZ1GNojxyEJTgdZHEtTX7WHqDgodEe/KXm0PiKBVZuwTOE4l3xB2f1eFP4+xI+xpFikst8ux9u+HQ96Hg89OszMy/mERgFhSApunOabkM
ATQ4Z2a7XOpTM2l1kXT0SbNH6i2WAgQPNYr9jIZic7VL2OkZk9aVdwJ95TOAY+sPzMgu4CD865Ym7Wpc3EME2zZINywJZDfqz6yNVBQY38D3eDP2Z4hzOg441W/ckf1gVkJ09x7NGTHMuCAcruedmgaSCM/nM1yC
1TIFNoMUY9O4LtqbgJad7rd3sGETLK6pDSxrNHUZxXe4bUKBXC0P9VpaEYbV/+9VBLy3MeKtkTz65kl/z1Z/x4X0t94E2s2v2ZkQW8n6zTaTTTYET8mNXVRdmX61VjyD1eK9j/ylzWXzepv2jQ9FS7X5LZKzKg0x
MTzIX+PuL3iYRm5IHbMcv6NQx7YrZASU2cA4JgnLixHCAlgfN2nFNlnUNiieNYsI+YZJicTZYLQeAA8h2f2dyYtmWfEf4htHUvhhkBHsbgvoEPiXbWS1PQErW3fwN2jKEmx4OGtuyl8Xm0HsDkcJrPk6uwo8ZPuJ
9sCEEPx0IhvTJPcNX2WFJWxWZ9Y4xpZ9y3OT+dOqASnQ4ojN6aRNw67przjXdOT2vhyWKyOxbZCI1xLw0il6l7jsGLQ+iajBLaqWGy1cb6BRtvadqRT/M93n077Z6tAdZLlQpfVL7CXHvhyJyKKuauEjXl6lRQh0
3gh69R1YGRrL4Qpks7ME+WJ4eHdj8rLTtMAQ1quhl029m14ADTwLLOehb29vZP0YUc9Ov7Wslbz6Wfe82lwDLyf7eOccxgNMapyjMCHBCxpgJZlb0hbar1sG9PCnohm/060h/aocKoRTM2HlfJnIh6z3plOIWSzM
DhrjA5Kuh8tIXepOe+EYjHIR8H6TXQPh6GD+2ITN/xqrgd2FVG+vOMLh4kpOidAGk/X+0Z3Lifb4BdwakZvQFVbvYDmTP/EQXFpZKV0kLI3rvR2YdtGrZKXD8lIWXpP1z5+8t/0EcnpbwYMv8YSV8zOlPO9RyT0v
wnj0OBqYfRsxDcjrJkaXhr+GCj2oOEH4Rx3FokALpfoihCFz3paEEoXWtdZThsSFDmXq/CQhcdlimEQ2NfjlhIC3SnG5+Ghv4LH600Kp0WC5SVmlsOhYvlE6/xIQ2LUsauXCl7Ph0p1gh5H3/A5H/P1YtaLg43ZG
apNLzkoDkJPDb93LgY6YRrIRwWCP9fBQ+nwgS/LA4rKO0Qm4P8o5C8mUm0WDo517QTBdlwh2xVUWuuLkHfomzmqI8Wc96u0RyjlXjzBn7VHPtu2GvSBYznOqiKlFN4iGkOK+8LzqgHwX6WgcbsUr7BJXvzl3//h5
wa9PK3jI/oVWAhskzW7HS87F5PFnRuKYPB68UcLxKWFiAj5ncOmyjYyS+9QFxt6Tct46cv6E5B20KQlp8/3rhF92bi87YXWt97WzoaLJh1rV3FY/0huFhzTWVI3oHCEJxop8Ezu6pkiEiiRIkkTeeL46y4NS1uqU
Ww2UJ7dC4qeb3ZwWHHfPWbgKerwMRjpFU6GDl6V7zcpuRieSAjGLG6CoiEKd/13AJmDUkx0TK+p1mZECYYjnkt3/V9HKhwtUqrdrUqpKMK+KTrtEkyq7f28qevXrwRDFY10CQlhgUNoVcWUnIK3HGXL8x5K/2yfG
qzD3ZTerd0/AE5dA3QTx2MoLH0ZeNjCXngQBStxJLEZd8WlfLfYnZK3V/rdzAVSspBvLyepRJhJ7VFbAgPa7k/pMO22R0+e2sLmrG2w/9TN2wdyBkbeaWr9BHISi9DvJhkPDVO2lDqnDwIwDgOBeMPOXe3xmInWS
LMND4Efylh/vM6ObD2eHxksso5wNtk7rTW7//y0wBHblDY2HdxfClbJTnvejQfgDU+tmGHvQ3sCDtEqPWar5YtgmjrtHkKB/1cIypURu1dfuQMpqpJKL/ESErlozpkzb1H7V79m4wDfd2u2LYRJftIuXFYmy77B0
ZyX5gw77uCBto64Kx/bj6V6j51mXTeWqAn0UZOCZM3aFWeQeKnlsTpCxItQqRVqMTIWkYPb3iXYmV8ITYtNPiVa1BewOD2KpIA4K/nd9EyPMyyrouvDDNpDs7NySqP7gI1g+91Sh6Iz5joQVU9sVlfL4kneegcAz
90BKh99Kx0xAcdOUDJESt7/otRDM7lbBdXAOHWmcE/EQQ3z1hz+X6DwjC87KcEOBzDR3/vzmGsSfyvn4A3wQNgwz/mSwogoq5HMwvD3+g06Nl6Zm1BiacVUt+Ak7/vd9YVjLfDr5EURmvNt25InqN2uKVXqvTIjL
YjnhoJ2Yprzk9lsldkN2AbGKUlpEJg/vvsp424nKH5yAjyefxZrFrOdtMWVE5cUV8DdUMWRIpe6fXdbJlxt7kBAd4VhZCFnWJTrCwTUe8O9P1icZ2fbiSY6OvhLOxZ5ZwQ1ylyGaeK5e6UuUBn7w0GZPonwuNVqr
ezAzTnYgtoRQnkjs0DyHpm5r3yJYb7V9J9eYUQ34kPPZXOwUfRX/alFFKgu3YllxwlowTzeCIp+damlshqp916BFplwm0rtB1qOz9Z0tkSpLblS2ZOeoCpHQlu5FRkWRFC8WFMYz9J58Chxq1z3ZthxaAeSj1fXx
SxJ0xsauVZzYoNfvoi07kXMQZmyqg713LLZp4dRTZuZDijWsplRmfsyPZ1Vv+Yi5ZmBDsEpHNb2ql6aEbNpSeToFnC+l1oaWl6/6TC61BCItcq6HAzr40/ZrHunoREvL4vyZjfGi715DxZsqhYjmywR90avHwu0y
GY0rgBB5RzO8pxdVG8KuyV/U0g24YfUR3nAm2jkZNxGbvsp+KfZi2eNPGT2KD6ficu1Hj86KMVygUGfDIUytchSvt7PxDLTezgb0IpPDugUeuitwlMd/oe7IjrX5nzQIAGaJ1xrpiJLpIF8MprWye2PMkZs736sx
dw57Hz48c9hrFtZSJgiGYJdt0oazuH+DSFV2U1xnghk21gqyAwwxBT2P2KBRZikDcAP0eboxl5zMGcjfxuKypLjdeaY1J5ZW2y4hKTsrZoeVsozQ7GD11EkuIjuadvydtjga5zkWz9yrvs9rOhZQ6tguZZ5JYXK/
nnkcvfqxw6ADi4p64j95Nn4XRs8Eh/Z248puPn/nsKDK/RCMd6ETMZQo8XOvsOjgb0mJxBSPH1TwWcMv255wG8JoUNbNwFJiWWur+WzU9BY7m98VTtht3bzQwcZ5q4xxpj6Kx1u7UlbwTWozYbR+w/SkcvGmv7Ut
vdaTppneQPyxQ27sfFtKqirLhjO0jRlrN9GtfmsvtnvTWkmeNyDS/edrgZRI3Epir1SIiU1O6Tz6z37VUeVeVjExrhRPHek7sWl9g0LyP+wqrczn2QdGpPYugWmrLIrTcW939HR6w7jpH8Wk6c073MIJe8lQ+dGo
tgLadVWzLxrcNlCmc44GwXdtrlI73Tdx+6ilaSzfmxx3MaC2FsAIQNg1uvubH4a4neQ+4VVNGB6LVxAqrlwX9a0T/JAAnYDkUfsCqg/CheNbYjMIIRrzfqhB5ybCJSf60UH9SgEilPULK+MA57sIPsJJ+050Ze2y
1k2K4PNj6eQ8rbF0Xg5o+dNaxmn9BoTfjDB8OWxSBKZ6vFz2rUx59dJ/yez+/NSF+hQUekxytb6f9MUPcaj0HzNPa8/z/Snym1oVJwFB7zbUXCdJhR5SKNcYF68HlQC9CtEqd/AhuJlz3gwymGkHkici8+ejxU6i
wtAfHfhf+9cpae92a0o/6GYYB9saz9HU5//qnYa6XvXfjOWvbVNx8RkSegNf6bMkWlggZ7ZAo2pKg0j6Wd1gS3pANvek9MC9tlMigby7zcdGVTQxywOkuMiBZIhzY6/qlKHB4FNaxStUWI+C5b6oTqcciXQORN6V
aPt35hA+0sERiTux4xEMhDczfUj38LNnfMkbJoNjiKUQcfLmf0zQYCpktE2Q4npnz32/0YaHCxCZf0NDSniMTmeE5e/RH62XRLYKxiKjxT/+vcrocQYPsc2esRl2WaAdNuPBVzbzNR4zE1Zjd14b8J5Uvj5H5yZi
1ro9pNVoIrerwGbAIh+pg99sR6YNvFE8wPg0xFHmkeT36jyxZQtHo13gpyPWooY2fQ05femxNs1A0tHQlSGGLPar9qnUhH3pddEdtl0rjktJ+0vBKVJgp6TUjowjztR208UqYNXHL5h3/o1sj6b4GOYNZs8RNB4g
wgbbyuR9w2MQg0xKrI4m17oizlgI9A3hxNpFlfgS5kS0Qn6gCrm33fGOJxXqCQAKePV8Yp41oCXYsH3zOdR0DKv05tMNufJ3aavZXPLTbJrtdVnKH9BHNFYmPNlbYdqfMlb28fuxUc3i/2yvoX365V0H9UDT2tUE
F85NDO0oS+0GQ/96Xs9DxzhyggiOfR8N5rMeHldVIGKmy1T9hpZnp57lTbbaUdKeWxBVLcdPdSgBrCZNidNogUqqaiPgxbPImJst8nrrRtDNZYYpWft2XMl6ovp6KJ9+rWvgoiuvVNr4fVZpaih+vRyyp0R2ehka
mNNBJuZPhLQnp/WmkKJmO2cl1RxMO01nCWn4R+ie12Sx0S2YXJSM90tIpPP+0FYmykGzTFrd+5zb5Qp9Gx6yfECo8Mlbn++4yNkkFy8TxzDJo6Xjau6Vtl9uIkNFNpmcSx2iIQ/a/kZp/hGRZrrvlimPYMs3+A8l
Pz70A2hDXuwCEHikFncIL9SQpwdRXSaYBI6zk+hr9varDLYehQY2LE9fZgw8RFsRJ8aizFShh9pxDHWp5H5h+50x/MVaYxBKZaQ7rz8kybGLs/R/rNqe4ht8ak5+ADO9fZSeeo8ePZ77+sw/x7mM6YEGLjNOiY7R
cY+PPOeudCcl/XuymyLgszjiAolXrmBvyl8Bp7oB3GuyGMtMzPFGf6h5VyMzerAL8Hjom2l8zLlYB2Ot7FsJZvNcS1CCybx85zvk/wcluQgwnXw8A0d7+/H3fPcBuTQkvjBByRlyjfZCaIRueTCF8uuvzbvZRtWx
449m1GTXXr7zHQ3UZQZ8RdKkIrKKWVXN5Tm8Y6aSLlLM1QUfeGPLfJys05yuydTxcVhcz0cyXpfcoKlIVCLSo8iMXQgHCmb0tMHc7kFIC07Z7DxdOcO2tEzDw9KuUHuqdGw2e9MuBVq0O8CIqJkVJ/KH2YbxphdK
Zu+ERwv5tHEjAXppk5FxB7CqZ2BWKPQdgp1liHz5f7DqDRLp2PisvyYKEpmJrWb/eeHbcvWiZ8ZLpo38FomkhrXrbieHFb5urTl5gvV2c8+lEk/9VS4UHEGNwBJVv0IK4Zxqy15ACa57aGL4x+izafmupCPA50S/
XrGlDJuBaZMB1eJy4IByN2G7sa4M94ZB56ZItfZwiHPJeah8S7ppNnnYc9cHPmqV6GmCihzfZ4uds5FOFb+gEA9Nbi8KqUR8EPd4LoJe5JYV1LVdLInk1d9x5iESN28YKZYoeyosJgnOzfROAuLm+y5htcnCONSa
f/TedpmIOIPnzqJ9UqaLRe4VGasVQdWW5pCTkw9rLWK1MF7Qgj4DN5F66M2JcgK2Ynhpk48nHiCStDmpzIZD1bG1RJ2k4/Fxk7ME61zdjzMnfQ1n0Zo0xZR8/8NZAif9afsoMU3YFst3hMHY6/m9g2sO4RPsMpmY
lOXVHRsKjwhs0W308EgrfWZOcbrN4hB4HV09gTAoTuN5HVqKv7+MIMEKyyAh+oJWBQOunmAItQeLR5ETR2yK4kSigIUYhLOW0HVV6viT3ZnS6MXud1tPpr0Yj2zlR+5QRC6OampbivHvykilZrokDfe3lTyMkTfD
Qx69n3bfqzj9tbWtkySm3X4rc8utSnJbzSEoWuIV643PtaOxAhpMP76In8YQkp6/JqkELDCOYBnt/++ZwJrifZzScI9wpNmjdYo2nItKdJ9TXEHKkw0pJvXnlDpVVg1inCLqpLI1JFNfz7EycGqO89Omeb8hLuyQ
QxN9NAySy1fHxM4EVms5Iv/rc48dpMrdkTJWO5NwNBa0ukQSgJnEimwp5cBauMnZVehtZBZwFXLTs/cvFZlZ+Gjgiroo47V6qGBh5HUqC88HG+oWixl9dP66oEauSyosLuaAa7VwR0v3zWXcb5rYYkTqtc7fh0v3
mmBH5btz016YhOyL3duIbRW2qS7uHJ27gs37fl7HmO6ApPBz/WDS1ixBWgznAeN/FElX8MQleaZ2PC8wZfMmrzVx8Q1XSifFsvxmBBs7qev8xULpLYI5qzrIuEPHpSHLnfG+14xdnDFA8GEU9lIPwT+RaC8Hqu78
3h166+V9e7H18CtvwZZUO4hwh7BRMuLzr5uLZSnl4Up89iQ54HqW2uXxA+jhGin3ohjtwm7d+I+sehcXLLycC0zu5Rk0eZwMeC3pIlEJpdS17qJ0ddXA9hx9NkCUceNdhMix51IhDMayEyCMxZ7T7ugz6NoNIcHq
Qsd7ykkb5Ko6slsjYNyduIuSJ1EHdGra4L+xIcVMBH0c0scgkI3GxqXAyJIBXRSZJaKq/PCr71O9+gxSDlMiL/tyXl7ITuqeHILimSsRcmxvehvUc8X1/D77tILoizvsz5xomRMrC05lvYH6klYm5toyglfGjtlo
6WkGCPK181BRUjrGjp0AzV6oG1o+VehYiFsHz8XLZYueMtYkvsbCrG6UcAcyLQKw631Id6VK0JQozuVJ/cQYzQiXjDUzUpL+zS8o4y9leOrJ7eLhjUg0uvOVGff9H8Us5w0A2wzw/KgsNoz4IdNRZw6kUyZ7/gyz
L2fEvyayPXL6QE5Y0nVjsv9n5n+tTsLMLJClxwPVyAvIU//riBEBdr+mwDfoEc9ByXUH5oCfwZx6qdGp29fRzw8ouXQs00C+uvl+SZo6jR8FlmfdUY3kdK0KcPnO7kez1CCq/B5Q18k7E2DZU8Dv14dwu5NP1e43
vZhLy4qbeQxOWr8LI2jHNSf1NcKBaM/pf3gdcQkWo2PWZZos08184tGCeBpLvw2a/1J5uD7AmNxVn2rIQt9nfZJHQVTJQ6X3+6fW/Vwawa8XSf477Trj8sexu8P4p4AY2koTxmevD18PiCm7L1qC4FQE6e0/fseW
LbxGBHorSB0g2SFlDGi/MHi25BvTQx9/AO6v3avDQXISO6pbD4CdN/Lydkd/XJN5hb3O23+eGA7j8QfoXzg29ERxtr5fR2F3mN9sJ3SUvt/FRKJ1LoKnfWyVGuunJ1bNkWALmhHEgHDoodAh+Mfn9mprnFkE7sck
tl8McaMB8heknEH8wt5udOAvH/dhhxtMWGbwhBVY9h7CW+Dz5fCkVTJMwBh3bICkmb3yw4JW+unb8fJDJov1GYLc4AcRU237HNF533o/cfxs6lUEODASEI3nYJIjsHCiaLz++zvUH4l8G0n4RQRhSVFLJsxTCDRk
bw4Wy3T4I8U9pJoIV54TZ6K6w6+JFm9ovZCmN/tpv7RH2jrFNjPmE4Z7kCBu3cYM2i2hqsb3WSZaMAuhauPSJQqEKNFSjM44D3vE2GJZGMk8anYx5KRfWVqSDRkStUTJqFWZFOrNC76b2GDaGSACiaOcIVgZ/j1h
wVV3ektP1cxC/4FjPt6R/T8bF8LoPK3GmHv+RIUxQYhdp7/aRrx5M1tfaX3H2qsGpV56s8mA6dWxO2uJcrV5++YVgFqxOuNGQ9LqDYnXHCBYhh7e/mzWD28m/kAOiXwMUAeKngww5uHUALpWsWgxhlzfG0kl5k3j
TdL3X5spOVXe+Z4kgoyemcTBh/GPZjST+9BHO52uyhF3VIkHEXhDek9FXW8CphFxdbRvPahvo00FdxQ1mV7DmVVgtvh8oi1J4xfbnLWBfSvZJoQ1U1asreWPAwsvZ45a2odN1MLoaxp+bH/OG/XK6Wy+cSGR43xm
C0PG/39pkOhFOYtJu15NYqfD83S86BXj+NJAKi8eEnQwSeq/C3U+w1Fjbrg5KrXUCWopclRfsmNFS7mwkxxMeN+Tvf6po1mnVqqLgJC1pKNQhOD9QZc1whSmnj6B4nDelI0M02ABQu8SrCH+DRoYVIh9j9k8OSHa
3Ws/+wdhFByQYZHrAloT9GrNwBbhn0iTFd3hAeHj4NUuBCE1UaWDX7kdX9apbHHoY6ljFDXnS5xHjEiPneLsY1eGTZu7o7c+LzMy/bzT7pXmskgwj/0Ps3sWDKLPuZWWeFs96JGu0UmTLCyFoMfSEcgWXjo7le3y
OdgNEyWhL5DBI/nlbXHrnhnvG7tbV5/T/NUnZO9RL9ufwPKVcJLEMH++NtsIIpsvgoQ6246FQUtG13nhhuoTvOLyNebGWW2u6DoOponE9tc2gmAU0Eek9Ysii8CrwtF8GI5W83feSVBtg1pFyeknTKurm+k8u3wJ
Rr3OK5Y3CWkk7bHy/wBNdqVwkw9RRUJjC6lBGSQcUoH+LO1bgPaSXtRxnxanlSOsTq2kmIUyqAPePLSx57HTWQpRdrssTeuK8UPmGPNckd3nGfgFZjlvkJEq53f87DgYC51Y0EPpP3eUUMFiQcBlZgpsFJFgodZL
ubSbOP38IVecTqhnTGIzMcPYS6x0cyTTQiyTcnpSpngNDziIgKm1DocJoXbs38p7yU2ZXZXzU/IslKLvup1gnDdps307tZdC+cQnAYnj2zl7mTOnT9cSjezvSGLIWqEE96Ytw7dpxrO2XbrGSazOZTvnIb+iC2NL
OQ+x2M38rhN/nUUiL+11TmmXmDrvQ+TiOWRkh4YA1kMTl08vGtVD+FXgZpMQ9CFdtafRJldMd8faIQoeeibsrnFV61znHB+2YMTPlU/jTgI3246Gae/sLS1gVUWBDNmTY1CYKZPsmuNS2BiJeUNHWhTscqk9ykBH
Xruz3y3EiHT7zMykm0YKUVgTj8E9QRyvOC4lxWE67lNofd49SMjcAeas6i/4bCQzAuprYnULNoOLzPHAmDSg3CtSz0LF9u6r0wxRVby8Oa6XfZtuC9HtwTIeRWrvUkaxsortNWL1X+/hgLqHuALPM5Ke6xAWBa0h
EhLyuzHzkmwVa5PGpPFroeZYL0rmT/DMjEL+5Vq5VRmpa4PnQCm97Ufn9cr8ugw+XKCds+Zark5CsVB/50j4nEAGqbH5TuX/luvtZRy+0lsLV03WBstF+4VUADINV7GaX+MDcLFX6ca1Fq58s+q2NzoVVQOR6NvB
4OQZ9sinPqxFs05M+g0y8k9z1pQVpZ7b61mdbInSEKcgbWgUMhWoWs+ex1u2+44Qr67+M+9KLvAP84PsLnl029i3Hp3Rf1f2IAgnRsTxGJeqa7u49nbnCx/NrtvbQ7v1H8tg/Tx0wl2UDsF0b6xvsGNbIxqcEUMS
3IdFV2FRybnQ79jYclec1+6OhvghhUca5t2C0KWFfJFVtN89yd67cc9+OJxjSrSjIK5VlV+miZTM7BM/mOwyNnnuWyp0SKJKOzMXj+hSvzgwed/2BNvRh1qUbvI9l/KAjnz9Msp4Q2NJmZBV8el2ZU/d7UZs49S8
5YnHwiLn675XGjM8Cr0QADoTs5GE2Ls5ocWuL42PjUHufGbCwj1rmlNB4fDHcXpDTe1sSahSaONznytJP772lHkUbjg8g97PMQNWXHLRv0BhsNftXSPzeCkxhcM10i/1DS8hiOTwbIWRZXedGY3mn/aF3dVRgOE1
yonjjx0LnQeDaOEgl9iXXtjLgyVYBOeS89qvr19sLrbbqohZu+ME1sZPL4cLmOm6zmzAxxtPOFwQ+W9Kgnbi7oNB8gmFIChD97dXc9yUkhWKaEhvisAa0Fgmc1bGs//8GXfctvlmx3q+H5DsYQdXJBaSMOOLDewm
JlK57/Xjfr6gnS+DGZUNEXNPOCr5hJUmA+qhpeSB1hRD1QoPz6ADHJkXRdImiQFTie5cDyzDiidL+bzGMJP1RNZTEk2f0te+8pNqdLuulHJysoiThFXOJywuUAXTGC3N7PTca/99qojqc+XN9xY3ielOQrVFepLF
yVbwFIle/t8kI+SFOoDfX8PkQKg49dG+MPD2T48m18LC1unP8/ZWz7695IX1DgqpmYq6kpfFX6grF66yaFgQ9Cf0aM690f2brd6Mk0rvwH+25j70jkNPUH1TAL+RGCXd9gyPogPIN9FBmjJnVU0t4WOhhPiBJ0Qn
obfV5SwVm1oe7BzcKpws6HOyjvxIRvGwlpAlKT0hOhaWHayf7L36tWr7SrA8nTZij8U+e19ASpSQ2DXU8yNAOfTVSY8Ujz6+aTtVOkrY7AHLzRnzaDBDOZIoPZQvG66EteUMQ7Z2ichLxzRrXQDYq1pCppTAZpy3
lLBM5+jYnKfqbJ8o4YEEZujULp/RulRJBfTgM1GydxlBm6xcHLAnQgOloFeNaEePm485GsWqiGhWiE/wo25NK90MKvkm8UyN2LXOT3sp61ZEDw5HxPS7EsXPJ3f0L2yQgyd+/gpIHFN/EZEpS+3IKFCfTKSO+Sx4
78pv3Yrx9sAVD+PH0W/8/faDovwpUGunGioNoyI7qFhutKpM6q1uvcsHHUXDC6QeXmsfE0Riy22lvr8W0hRC+8d5w0kLD6TyCvOj4EX5lAQawoBTxB7hqylJfR7adZX+qVu3LmmnuQw4IFkfGKiT42AsWE7A7g9f
XZX8t1e1O7PFGykADcZDpLtSvHzCougIWaWHovlfV1MdFSDD73V0P0seDDxPEh1PCVvhO62nQuu9QnASoo4wHKeBowQhW/fICOf6ZWLktNI03tHCvUPjniu41DPrDnyLVLJG/I2EYXCBcKT9tg+Cnn4pYG99Dvbs
u+0bQKF8sjNp2zMIt9wE9TZMOY7nalee5xoXIDUDIpKC1QL94o2bIpNcuOLnhIgBAdscqaWLFef1v7iTmjTSTzWfE0sFlb4bEyLQP8TxLv+0qNVafcpwyT012MKj0tpevFdb1Ee6y1/sIRLmhSmaKRv0ZeKTr98W
3HI4deRkiprSpzVTCKZ5bucjPs++kP/6zP5avs4/QFvN3qw/1EJecRtjSttLCbNCs0vbetPCtxD8cdoD89kbPPDVPacA6tF3EXa8B/aGuoM1f0s2kSjI5vOxEN0PKzgQzzyTHFwUHuqTiRuzEDPJzeftMOG/ackX
nWHsC/L7qaMevG7vo0iJyPr6totZw6RP6NLO9BEe8GKWz+m/39eHNsMlVferr4A55YmSeDGp6iko6oUuzZWyOsFFkjPvNGy+kqJIcc1v1DVeOIPn7Lod3T9WiduSt+0216C6qDSjboV9YsQjc2fJcspaw1MnKnd2
YzIG93S/nAHXQjiv7DxOxV1r+Yxr00BfV0pYDg1iA8z3yWSaLBs9UWbhVqIkEgyzgsY9URSDJ3jta+9cy4QRVbR7dOkzVqem665pmunea2bLbGYs+yWYHCrXezTf8gqIE3R3S2OyKXUkcEwMv+3aHuHXJ6+bi8Ng
c1q67p3gCDzQTRrNp2RZNHAChmRYUTOrenoEqjvuauZz9RYxO+3mkH6LCzFn1HaOqD1kvH6NzHcljgtHm65eUSt01yftTETzLiJstR+Q/AxqO2aUMm3npkkaTsKphWzn0o+sKz/IsDa0ebCTdYweNv5eQYN9lyuL
EV97pdOKP683hmpVqq+ZjPhdOML9aaXJqCy9nZTvol29aDLpt7PUN1bM7g/hIy9wu33r2DauqLa2zkc5VM6PjnWGZVMc1yx7P/a4WCT50z37iXXE4FrM/qQG3UWtKAhc3GxYuySF3W93XCygpYOAvF7H/UbqT4eq
a1vWXks75CMUpxFof5LLeSNqL3PESRL3U4h5VoZISf6jzuLglzWXuCzUrYs7SyhB/TKeSM8mqZSUGkotqZi53+F67s1PxfnAPPQ4k9AdXSw64tAnTQJkeP665dwSkeVKoJhU12/7QlQ2/4yUWzgkQit2IUSusVFf
i+UNGgK5C2fWkF1RG3V+JPlmEzhcxYYM6XYNobr9JkWYo9zmIzEZ7D1iFiBJ3Hyv/bOMzVXCebhibVGs/es5yhZa54DTBxihH0cKdkrWpsZuRzHyvQyUQIaS0oD4TYq8T8xbguqudQY74DTZnr5Ahl/RAgvvDk/V
RrYp2euHK8W/522+nqncq73ysRiNuAHxqOQqyFQr68u4Irjh6ufbNm0DNzpbcjCsWphDPWWf/MWFK0qfs7IktyoCb2OHokSePBlZQ6CLwCf0LUn+UmlGQdbzHwJwS8NMmWIto+fJAHrGVD1hYaA/xztP1+8aLyVJ
NTP6Qn7qbN0wI0TzliGWKQNDMC4B0Cpb0KYwUwqOLrT7ZxJNW4rXH1eBxlA2DyG97LPR+QxHPxq118G5mGkErO0KapoeylTjgrF3O6oZ+stlw0FS20+5hMzWmotyPZPCKmFVQzlT+PZwsLTFswTBuiB4jfxLk4WQ
NMup6JQpo/+6vjy2/iF0YpXXsqoOVrcuHtc/weC/ELpske2H0Gd8pbUrFVr0vWZqzK76YbTgNQbSHAoRClNbQkLfDcfbZ2gbGcLVkQyHZgtQLeGIJzinaOHCBowEih8S94YpaX30KjoeOFB1yN6IMLHlComVHZjm
hKTseR3+Sb5RqRcaPg9xzCcJrKN8q4A8StIQ5KP8o84opZ8jz0s7KXSxXyPQYRTQT15KnEjv7YYlHwK/6lWCye58Wu0UmqutKeu0ndMkIV0iHXtA0LWq2bl2YbFZuc5BIgl/xubPrez1uwVMxKTcDxXrCuACK/Z1
2lD18aZBT9t3jDpcYlg6QEmORyg2QB9dViCKtA2TnhFk9956qPK5XBK9zxmxNXfNwEm48eAR5S9MLeUV2uEcKJjJC3lw2JhjpGuUvtkg9yEqlwpv7y5+FVv35SLBOG0aJMzupqZfLAewrOBVh0I1HkIVgsP/zTQ+
mlsHU4RQ1LMkn62ApmDlJJ7EV0QCPPU6nRIVqSUYdEXnA6O7Hbelw4FQ7yxAc/arY3VxDUsACDkDzbZ9+66e0SFGp5ZAuDQb1KPMPol7cF0+7vwhFiIxbxbAroiWdfS78QnyF4ljGpKavbq2f45RnvZ+QjQ01KFK
ZQnUtWgcP1KpXPp391NcP87n1LLjo/mIbO9TRLLZNkKhwIp+kn/TjcmmMy9k41d5qovu9qUMNeNPXRUiwaRTmjMm+2ycbfakS+E3vFinAoGDoKJUBnqWUZFEsCS8FGF15ATw9YB0ZxG7ZJITzFcZBWQQ+ki7yT1G
nsSCAIK2j3ybjKYmSNn0guIev+kcRmrtOfBskblQbSgrWbrGBX48gdvkak81wB/ME2ozDzXQr0GWKW6FVLSvJNyrPXeYbOGyO/rxvp258FVUBU6yk08cVAPQU3uiT6XymLTPmQbM86cuol2Fn6SJotDUnBoFD48A
UTKdyWCaSwTAmZ33M3A1CdLYl1zODwdNou4m9jKRNBKA9PACz3i/Un0kmA95Ydx1zwqu5PNhU0FsmwXDYA9S2/9Y0HqSfkF4ncI2FyqshhmZuxjqM1PeVo4x8LNLhisyjotlqFNYOdGEquNhGZtAKX7baZrMcn9x
4hMwqZabNJXZ0M0mlExuI9y5yzNNudXguq7KE42DArWt50Vp768tGClADKjriUeXn9esYj9FOz6L4JZRUZRs8o6TaXXbinZBZQlueWiM2oZNQhluX583KjEZ6ygU5/IGlBep4F+SIEOwai9+0aviy7FiipJbuHGM
RjD4mWUsE/dRs3BZbt7ght0KM/GXzxzHta+vC9nvh8fJFh5u6Ky5Zi8vjrT6TNind7ecmcllkdrOEuAG28jAM2R8r3qoRMjAh/btdTaeSpALdMrnHdufqnClpjT5VVa6Logvva7TcOWxxSjP40SelC1XO144UI+V
9lAm2rYflaxLnyZBPJLrLJbVM6ewo2JA5OmJPBSVZP3vXHryLAO5yVAV6p+cqh3PXZ34wo275U1RpIdZAIXZlhLmtSdhKWnlEsKMliQs6yz5VmRjkvyHtzaJzmfxAsKZQK4p4JgFptxEJDfZiiGl2xMzAlw33nIO
pxReISu9P2y6NyV5/0k5QzngY2paf/pfkiaut//e6gpudQ6l2ShzKxSTPt2mxoyK0RgjEp0IZxFcQh0+LTYL7MBeQKUZozBa1H4ornK9H6T9G/zlQG+Lfbi+LlwVDN/kIAOT4feldpzD79nVVokaFzgtAJygLTk7
36LhX31KciNtmyjJq5gBbNWXiw2HcDUw6NPGWgUqD+jZM7RwOfNAcZUWvs1lY6cYuUzxdTeTN4UTppv43fzP/z+malW1PLJ2a4T8utbZQNXJTkNMEyhT3vWidBTorNFjyPNXTy6Wpg+T6aE8XPTwEpYYzczmmn/I
ZeAZQsA57K6ePUVbNfdnmw3DgiT7U6xSh2VLOewbTJlG8f2Os87DTvoQFC2sRiNBN0X8fYCpyPSwCo56altWxh+o/cqXuzIYCu+tbcfR2+5ooPN+Qy0Nl/QVcNG4A6vzILYPwXfoMkHmjT3aOoD29l10Aes3XfVf
ba8dWZ8BQcmnjYtq3/i4cVgPl14rtXR28NgedscWrjhf+3hFeVb2jflzC1JQMVDIX9JF44XAObhOT+KILQ8dFqdgSvFmH74W/0nmHRwEXwFWlRbc/jyKFOifBXTsD7YvVmkJoAU4p5C1GhwSyveksCrYmpZICOkw
NgoMpv2SOXnkqP9IkoS3GjiD3irYkBGwOW7aTC9csvmzlPWPrCOIw7z1RhyFW8DhGgK3fm+ybG+Et+uWnODFG1YlX32SzM2vvj+jly8r7fbY7u8llNRslfZVmuUM7VdkZL1Xmd96e7zrD3hLzeSrrgdzUxzNvN4L
6Qqabq+0hwKaiNDAIIUltRh24lykqoATe7HXqTesktmJQcyvuZjDVfsOznIwqz7KSex06DlMpsy36fHP6mgF135u3OHm3UjaODNmPFBr+xO/tsKZDRMTDRSiaI9gL/yAWW2KWo9sX5QcdEpmQb5vPqKI47nNnHlW
Xjb9uEhB8IksmR5cz+APcHqcIRaaTF8jxYJAEwas6Im9g+F3Y0Es2KqD1zjCucC9dskSqU0aqJavtJGF7SDF1zEnisYWT3zJKiI6VpQgwxZ3Dc2Fl5h1XBFdq/Bw8jheg+W/AqiQg2wSrgMGt36UIIAhgY1VhcYS
VSmo1ny0lpC50qTSCOCx3LnwELDM0z1wtpruST1Vky0yG10LXavHfBf5m8hc8NrONA3Bs8PVcKGEHh9Wvq+O9xhx1r3AkGuh7G7yPG/RDO+suRPR8TKGR5Wls325GUCE2Ff2wM/cNaxpKyoMvlfTmtKCB5hXgp2j
MwpsfzZECgMem/Dj9qXPGyc1t3lzPLY+0BgYbewozGs4F0Y3P48hnnM6YkXjR8dOvJePhfpihNaf0lBEHikVqKB9F6N0kkIdqtc4i6aO1nyzlfn5BMjyOSrMguA4LxkByYki0Cag9ZhwfvrUPHRrgv3uAktu2aIf
ZJf4HYeA6fjSJBmK6OzmgxK7f+0YNX3hkmWyWhtFRYBQm0YDhNPi+9U8PKZnBZsGYWluc2xVIQZEU/sMyS28wYdqTSRaOwsiQSqPzIR+7+/wzpGszDDCKhAMIG7Uo7RYaGgzOSC2ysxCg3Y+V4ALpj3bJz/vZKjr
JMww30l0viTKpgQcV2x/8DL/6xenDrSaZyFaoYhjqGDkuWBOp/ellaXdQoVNpSiKGaHi7STZDoxzOSDR+wW3AGvoa3/FgJ6tBqHuMPxJbu96baxXV0etTncnVZRv2HYmFOhmE7i+UOerxbyxx2acsk0t+ITweD3Z
oMRiUFs3nAQ7887yh0qC2BhgiQFOfFGdxd17hO0rGpsPJAt8PxtquphoFJiL2g+yQMD+c7D+M916JBwi9mDCaCTQsJ5mgNVkEpGtQ8PetEvkxyrDPL8bWDAneH0sbMo22WiWBnY+ytS1grIVi9nWAHXk2Y0YUHta
Ozn/Czdc6V3D2a7dBkp3EHG+dCvjU9aMUnKqrkIQscweII9YhnhyqsJCGLF8GmHwsknq7W8sC68+IK5CIN2IW0BTzlwrDNEJOn+Y3ooqq5bcS+mk/3+EM7mov+dm3oVH1F+SlF7ypF0a7fC/ZCRPRKj+j4aYsRz3
dKHSFGs6Sjawn6ONIGAjODLF/AwbYreQXbs83YP/2wBPGnTBHbyunhzmOzmJwgCL5rSkO8qWbLDN9gs22QUTbtDqINU8dCcuon+Y3C3D9Un6d0THfX7vJa/aTI2sWtX2J7KAPqwKYpIYR6b8bYXP90ao4SECUkIH
ESOZ85eVrzHWKJYW51ZTIkHX0zE1OuHTD7L9Hve4cpKXkON3zAkLN3uKTefVPxwXABwTDceY3g3JzEL0wn9zZ+zM6Z6ORXy/NmYbbtMZeBvHSGhWuAL8RozdAA2kgfLW2REJYjlm3avagBVPDq+SLvuUBltPNzYO
P8Zjk7/PxYXHbdZzzzmlmwwAdqRtvcyRYYGn+6FF3hrTcYRxkG4sTf08+iQekCBbnlj4xNev3JhGtGEOJrJefgZxDl8eKviJheeL3NMkcCMmwZsY0989k+MFIDzxMfATkccARDqTR0UZ9j7cxgU8DyPDw1CCsPBE
XIMOzdBnz5tTls0nTqAxCCKPDLB8OEXygKyg6OwCYWkQc6InkrgKMegFvucCGjWEz4PZQXdfe2z3JW0oCTAOov/gBsl3YGgOE0w/FosF3WwG2R/AC9RwrJoJUNaq2heg8fvmjbnYWvs/7TmouIFLs9lA1Tr9v748
d7ylXA7m5Q3mao57EL9MDqf+BqUBvsLa3J+lLUDXj/smPzSpw7ev25RDTBugos6UndbKych4OYp0ht99kmG344OhkuEuznoyAGHOu9wcPeUd14Lk3Ky6QJY6gBARHfzAQ6fyZK1Emi5Kuv2k8ORSKT0815YU8YJz
knZlatUbMp555hKqrG7ohA3tXEXQ5uhDCrTzvMKNnyb13KUZhkeLVMlPJnPuNamYbzhbGRA95kS+Yiy3JN6XKcJHNq2vBn5f5UyZZEFvALy+9rcsUaZ9XeImaxjv8YhaGoyfL8mX+qIUVOj7x9CjKKerR99Q0rsU
c7jIffNjwwi3ohng22f5ymTt+SIj5jYcQhjORaxGC17LabgDhsDdUQgARd7t4akOSYLy5bj+jAs4pdYJotechn6HIkVHs0RM1igvtLPc8ccZu87UMxK7eJDg51nPZuO2WcnA7rqvnZ4dG0exUj0uCEFEuS/vBNpc
gV/dyvj/KH6rT96pexqelE4dvlgP3m+ssKEvPalIfZ8IGoIpOymQIsaOMxJyeFy2pE4gj0mo9KaMJEHdSnIR+M2ZN/FmSTV8fFAb89LPebTM2+3/M/bNW+Sxhl9X4EZ3OURXa7o1E+4hSHvBOF3mF6WSvJ2wTzuj
PIwbQykLi/XT1qW8jgtrnegZ9HwHINfs1+ZlDmJUP5iu536TbTSK/viFXg6alE/JGOD0a2F3FYipnBXOOS83AbAw95ZjhyNi014XVayGGQWCuHaE/oBZtqeJSCG7iJaKxxrYrV9yGS6ekrb/SGSSpkfRwgBJPSCe
9CWei5GODCYPpQQEhw5dA8WiTx9yu4CNvcgqEdKUzHQ5E4W+vTA6Unx5spk8gRHZ5fOLWXGrsL/1AsYwyxpPc+O+sesW6fx0XcwkqJD29teH7WBvR9+ucIodz8HEpztMyMgobABivEUStSAtFZ0jCUDlgFDbE7y0
VWxQpiVxye/1jG08W5xckCGkjKd3hQ85L3BvAwuY6YCa00fKYSk02LNZGWmoSs79ZT2yavkcL412Ra62hM1yTFDod2FHAXkJVf7IwcbsBomGR3H0T7X5T+KKQh6zUO04ispscAqgOfu5yUrR5q/tdxiLE5+ro0uZ
3FSI6p5LDw43pRvkT/75+lP6UQ+ftBo0nPQSxIdv2EjzXWdlEyfEJ+zBlNhOiTM7mYe6r+gdljS0D/s1LcIchJGi4/6BOZNszN8TMs2BM7X9AECzgWq0n8eqcNaKZd2ixIRjs+1wQn4qzkxmYVPdL4/xEE2/8OAT
vTvefZdC/TcCvGZWHBFV/e3kyHF1kYXbjL5rGxRVAU0eyvKHzbtoqt5TivVTFVK2PUZOGeG+1lvyc+fsbmfpKnD0U3WIwArmsNGh3RvxU/b3ZO4a3+igzAQy9mHcZ1E9kK2e0I+6QAActcstwdxz+rexgeMaty0k
vRWlFEQhnZl9U7n/Jx5t+/7OLrVhP7KFpj2a59UuOeX8fsSPPan7ARd6HTOgcUGUnogM/eAl965I+wh80MFtmd+as6m2m6q8z+Xr19msour6aOZTkExFihSR28CqrHkg28ZdB1/DnYL29me9+n8mNq9znOjVI9Bv
ddKeMWafWqxCdhIUtL8ZaOqqeIfEN5/tCbGdTZCW9v4nCQlWn6fTBU9vXyNktQWy8L7hhaUILvLSwUVe5wWUhRZwdKHhgNBoVkw64I27UWTU03gysfNftTIebJQKRWmwP6Xr0f8nTpQCuJ3ozfunQhULXYUsoqjB
Y0RgmwoG7FyDr1waHuiSYBcSEkVfPGx3fXwMiKAd20mdq/5rmJeanb465wzYVqtFsiQi3erLPBDBYiw3vEnYeuJARAc9aFzlJjsecrCEurkGgBOhaUcH85emXwPY6Ey2WCY5VYCRUkqRXWeWdiFvzqcgYcIZH7lm
5Z8cm6USURaMXn9xTuP/9ejmOViJiheNzTt7+HkSK9J59e26pquRg2oUAhRlIkzOMyPmuGSHDslDrqJO7mVG2ms/g+jt6MJS68samyhGgdTScqsxckIGXpKFIHIMTWCi0/b9Ft0mQykJkbAXSBDwGjLhFd8dJmMt
xGvDM6yrzRCU+vHxWDcyL7BDZT/VhPJk9mypm7s+RpfCq0ugt1X1gIxk1dOMOxiD3NwjowYi/Gde5x5LpxyNQeEJkvDhoyzwSUgGCAgwKQUXNGocZbyxJpjySE8s35IQUkrd8Iu2ns1f1KoC9STgERc5ygy49LjK
DLYb0EyB/MeLRAdzGI+i0GR1o4N/me340bGLo6OaPazw5yWO8Wu2OipTLwSQsQmDEqYpv/Gd0EO4qclG05C676//pxGYlGxP/qs9m8Zypoztra5YTlhfuXpVDqwctVstTINFxDk89FGTtuS8M6SaIYeTTpVtM/nD
IK8XSazq5DnYxrl4nhJd6ur9aVWsyyeB25sn0L6ef+NFUoFRAue0RKBcR1B1WwlGvcDWa4pfA2kb2l+R764Z31mDOCKXVtVsLawhqkWEoJNRfjpkrsJ2E8jwTujAbhU3ouwl32iXq01W2MokcXkSBVvq7ShzVDvM
XB1yQsFaYa/HjhtCK9GnKuXeV4IVn1iH4Xj32YkbCAckzgQzfGzG4IW1P5L9IT/k9SEWJVhoeO16jJBiWAb/+KRLALMSpow4xdiSbqFQVOEs77ImMQCo2Ty/Raqe5sF5IWjrAzVVh4bftd2yTYZh5oHisP5T7IRY
+NTBsLOQyKNn7bccZ6NyTUcbYf/vKJ/BWeL2v4HMQ5+tTGSXhqKgPMimr9UPmZ//oF+zIbfLOQkhlfuANDJvq21zkgQD7nMiTlHghfrl79AE05FpBTwuW3J+iWewvS9aaT7x8tKgiieQKzUqpNSvNa82Lm971VDq
lSXaBqvN877tKeSc48t6VtJFcdZOBPhF5pFpdmbcSafKl+ZIobtki2dhHhajTRuqLhaeU6EJmC7WidtjMlZkfU9lf5hp1drFz9EwQAGEhYzNnRqBHiC+MhRvYufL4OREm899vK37hUwxfuFMELvNS9l8wlFVk3zz
eV6LcliaTixXtZw+quFO7NVuvoiYj2jL6KR9jCjsezoVgQGoc2/tpOYPWJcl9mKtZ0Khs506T9PB1EXO7J8z+mymcX8WPh8FHBQOrQ6KQtviz7urOIUQvkxyDQjN9ZU8hEdyzzI9j91b21Mr2cksmofh4xdZZMfu
Te/RnJvojXAIucfcrIxP/n87H+N3C8sESKhS+WP/riYS8x2p8+gPDuHEuuKCkBmcrKPDmryGFZ5oi6xpI+okOUgOpovUQfsDQ/dgpf/NE74VINhV/fPs5JOqzZfP4lx4Qr7oQ+Cyylv5mYpBc7bMUjFeYXIleXE0
J7C7PqnZfEJVi/mnAVntragk5W/wRNbfZgOuzRGLPTO2mWU1f9kvLQ0vl9EyphApY3ywnNX8StuDhtQUqpnLcQOh9rL7JPPBLOdk5uX9+X2qW+hfT3UkTz9kC1IFyWdLCX2QH+anfr78nKb2p6XqR4jcuN8eL4hJ
bHOCQ3bQ76ukD46T52ecLDeElrurAomXF1F5PE4nw8BuozM6jTq1lQWUWjiZj9bqc/1Im94v9YOtJhUT/smR9/CalooMW+z6QoCJ9TZVJlXfEmdvmWahCGBLbad6XmDAuZnf9CEUPe1TBtkmBlllzhyRoroh0ewH
yb2WdZBELRS60Y5RmS8XuQGR4OmCv/aEkodI0fAyQCw3OvisHFDNz9jyhwU9ftgWfgc8NkR4sAiW26mmt5So6LUeGGKd0IdEnjDUruVrauXv9/r8oRMa/t5serxrAr4eqORqd/bJGTx9AOYXndHUrrN6CJwvwxxe
CNrArFoU8QgiXXohFexcuPp9IRCEmfJij0wxO/UeSIOiXyUgb/LgS9EJGoOcaqlOlG8FrhqFI7bqHZ3L0HV2jTfcR4/dU/unMj4HykTwan/c5YPz/AX+/E5cAB3cXCuoswD5G83HNOIPmElbygoGh9Ktivdkchpn
bZvz5EfV5TmZtfvmU8HOWDLP2SIznxZhq0HuQjNQWbXZ9vYuL0GusQAMLKWWdLihg5UaIh4FjB5LOjpVxCXDWiJTU+2YxsYMiGkNMn525g3WgO/PEg2+DC8H1ckogW6sAkFkPHiO6KijcdXEjmFwHCTfyUVx9Mim
TSSXOW1uNRLxrbt6N8frWev4hUS9wy/F6esjvzZLgnOUCICU0PHRj9oW6i8xM2otGBOmms02prLQh9YQHRsHghA+miyGcmrIHDsr3MKEgV7+xpzcNodPD9tC3+jgtBGLfcdw/97nb2COWnjuOfdE2UeMKnV7UJQ2
dPLa8DihstZILOXQUjKjNcFLOsHLm054rD8U7Ss8IzlaZ1dMU6Vh/XtiQRx/VkO4c+jMCKowdRyMF0R+hjwX3UhyjiXlMqheWCBNS4Log2UwgAgjvrVxEjr8KMULKkPwKhso4poFEtuaSECCBeZOYeGfJrgelT5A
npHmW2ak1foAK6d7ueAktWF/uZtOueVb3VljQI+LRqosuBoB9e9qEsLfKTOopF52qE2Ncj7RqMcb3vyh/PjfRswVfv2/CiuNk6j0g3ymOeq4ksDG20wGe6YY79IDUlS3UpXaCL7TZKWUbITWA9kSpXXvNIYcibBj
c2RI1pwhlyxuVDAYsoe4VijabLM3uNjNzor6VTClyoWaZCyPjtXZn5XVNOuZABc19iJKNZeTrrMEsZC1Akx6j7ar0f+H+vnxQmseQXe5SitDeivgl0s7oxjqwaeIokb4KjcvmFU0Eqni0cGK4oRpuguk2WtMb+P1
HXn7oWg0nXP6aGzpc0cIPvZ4Y8lqBpEES3v3+pMw88Odjk5G8wGLlzNuKxqOPRdxLyQoLIsJH2B7Bb/pBsi+7aIrrtgaJlsSE3irOfxaoOf2RPAyOd5QZZ16ZbolowE7MyM/YHo+c6UDxHnDjrZRVIvVSVJVHh1n
caFCDAr8afDhxwJ2Ck1YPyhpttf6GOjCoFXUN4edCOwyYWGyGMHQLoRaUiKCnNSufM1v6+j6PbdAcOgqatcnQcOYJ7nIr2DAqJimAK99E7BjBQOh2OxVZ9HftZsMiCyfZ0cbDsXw0y1yZbaUuXA17EjTtl8Fh9td
hJOh6O1uY7De08ATUfseKu4euT2FJw0z+YTNrnLiuPiHECqZXZ7KAOjH8Pfx1k2TvhD3ZPb2x5ZPjow8AexG7ldub7uHVnEl2ECV3isuHVTzMHrJY+T3cvORdakYygCWE2mx4LHqadANNMYIzztMWgSms+FFNsEU
z3x+2PV5/vII8OXvMTD7wjFvq+OU062dsHKzOrXBObGcupxWbwMPXYpJ534/OvRtJkT/xp26dnj4mTa3AAVfQ5usgwoadfeKP+ww3Qsk6s32uncc30ucmuwRlEhWw3El0gQigHA0rESup9qc75m2P2T1bya9k9Rv
qYLg9j/9wPYGv5nXoDcgoM/kVG25zb3GhdrPWmxD5xUyibbAXhRPLtSvPwiOWl07aLrMl0iZm4YF+sLXTRX4SVoyKBVb2KiYCnAO8UE3deF1a+Um2sZI/qfxY4Ox+Mv8c1uK3l9N/TUf/WQUrnlMsqOS8mfD/Sb0
WPBlogzCedMq0KKY7a+z4z8CHFhSFhsA/b/xB1hSynae7BwSq5sB+/yHl6OdYXZGlErasZCyHUdC8R0AAs4KUCtLdhQj9T+GEv5pi7KctWi/0wHEV3akceiLs/GixdWGuOeaT6vJTr5xzGcNzuqZZsO9wnHepxFU
GBY/NwbZuGCv1edtgPkoA1GUY/HTQTRnDufC8qnNbYLl2t5ZO82cYNBSN8pw8Z13H08rfmM4zoBTHV+tMSvRdPM00v6FKJWW4wTwCwyYo2Hz+Z5O/GIs+bZO1f5MvzYax4Nj2vj2bGK04XgfO0VGFTgStlnuNvIt
l6ub5vcgxlmnkprxTWN4XauFomuW9x2VRmIxpu5iItI9Vksukx/1+6uqpFC/jgr0YZ9Qfse5Wzvvn6MDyH6Ud/VC4zU1Pbhrc50twKeVcKLVdY1AMPHe6urlrhg5o9fmgZGq5d9tWS4q/Um+bbnMaLXR5LsoKF1m
dRN8/G4QZp/aA3BIQzfZzfZqy+CBhoBIOP9yEEzqEQjPbCqj9AmKyLx0unilXnDz58EdVEFHolPBICefIlmam92Yv2mBFMVwyYv8CjDfdjBs8XlLdT3NUU4Anf0jJzTQEhD7W+Ap0r0DmAx7MLkaJPa/FdMbfG2V
KHlRWrTfEL2Ir0aiEPy4vOJ/MRQi9gmKq32mYZ8LHC6+boGcUuKwKCdYEVQrZXdOBwpNZIbATLJ6XDEwnm7Er58aW7RgIJFEH6bTYPmcnHf3tk4Kna81IuGtswimDSZ83gc1PxpOdJgTjNP28i3501JKc7O9iiWF
iPr1b9FWIdEbdJfP7ndHZsuhhy1R1A5px+HufDR4K/KjLs4/2rodVpfICPkrczUfzB9cvD4ckFJJMRXI1ZNJR5lTU0I4tnZqmImQQTZ51VMJ2ZxWrZzDhU9UHVLS7sqZqKrKhMbk3O6OL43gw6xKhCosr6ZQrIX9
2xklVOcsXF4TBsCKrNJceM89mBPSczBsoTpUYzcuaNusjerRjjB6tLi+IFkhK//Qksk3kWpfBMeI+fIxvsB25AmKVayIXZQU6zRpCwl5Q7BjctQhy8FA7l20V+eF6HCjC1CN+VrkRgxhKYMUvEIZdTYS8i7rJwvA
crQziASdLZ1JIfQ3hfFPvY8vnns5YpcSEYyjKyJ4KXm/eJ+J8mUBlcvZ7TdU1N8D5T0XsjR1fb18eHPFQMbOxK4Nm+l7sCAL3HRyXGY/ZQcBO0RdpY7OX6a1c67VJMDy5cWFBPab6wjyjBjZKJO7wrONp+FJSBdJ
3GlrZvVDjKuviRCBNe6PBVT4ddHLrSlGde7AsbXmE9M9N9DEOyt58yE4TIcwdRj9QfzbNKQQeIqoxAyIFzvg7sUTNOJciE8dQ9SYOnob/QmgPh+mXd7V1uembXuPVzIwdsjVuTs3ZHyDHmLjg6r/UMANBPiPhRax
VywJu7XIZOZvNj/CNaVrEEo80qy8umtHel3nol/nldyj1CSZC87plxGuPiaoJr7Qo3IxPfGeSqazJcnXu4vuxYVWVP7iaJgVO+myBeS049/l2RKxOeILwnbfYKTjdDUTjTi6Mkh39Bu3tREpI50hgayLofP3i6yb
dBR0y1auR3KSYKZk1o5qWaGuxx0u0/qqZIWmdBwNkVe4w06Nx+QWubESnY86hyKI/WQIuFjAPD/oATNy8IlnmNUcii9ERQ2dLdLKDJlkHTCIdzvXTu7k1+unvTMAC/lAsGj0Vn/a1aWGvcf2STwivl0SDrNsoTUT
ey0/nJLVAXM5QLLtFeg7LgT8Na5PHrRTt5221Y8RxmuIhEYQP2PuxJ0tKOaGlzjZ8atVVHcVw/O8JRtDu6kurh+domIfu3SjvS+spAhd/QL1G0Uy4GlfS/JJDQ6huTQTXB9PDVri+t1M0Qi5GizS2L19DBacRX+p
rp0L29f/HbMi8/1lXtLnCkK/fdI/hpV+zglVmyQjofPSSxC+davRxcnM+qsZuKKeFelNw9c5Ex2jlIl+Un7IZTpoL1TJ7kEMaDlF2H7opQqxzJEBz8tPAP3bkbsurhCZmHDXxmGxq6T6gs/REKH87jnWbOygR+lG
OHDGf0Yf/E1s9Uk22ICacvcWRfgSNJU7RCqMR7uENJacOMM/8vwO16GfzCs15u6XR74T04qX2pSpfIKuVLbQ/GTfs9OEXvm0f8bz9lka0Rxv6021FzE0/b+GiW6sUKBtpAH1c23Nz24ltpYORDG0mBqFMllIfaLd
b7ifbHaG37F6vS76cUkq8Bdv2fwnCfsdZ5cl86Lqr99viMoOZdJ+RIjh/LDLTNOAWVfdGwISGRpYcrOCaUr4cKEiZmpiKP5hm/iSBAU2qj7yEFG5LWT0TCZlYnk+GecfedsX8ieTCAewUeY6bBdhkO68gLH4LGy5
wxBXwHykrxH1mlKIiSr8dFMyl0CaRT1JIUuEgx2fw5PELHGi1yJweP47En2OxpuzttnbCEl8RXA4pp6AJV+4a5M6fXGEnT3fpfjx/L77pVekPJX4qalc9Pk38Ot/TgbV7ZRzLrem9Du/Ok25cww7+vzxFwpKOttI
uyruR6fbnQv/mWlhSc8q4ZfPPSnZSz+zWKUNnjSMS7Uw6avl6BpLjhIKet9h6rIMOqf5Gjf32Bnw5/gA/VP3+Y8O4j46mD4yxpOzkQ9h9s//m93AWl59+Khc0o2cp9OZo5ObyBDmCNezjsic7HRfCCaHYSXhNSCK
V44mHppcK5wcKh/fAMWaxjVDYiVzdVCcKbCtGuaiAXVDFWAF8nG8WNOstsRx/LEY+SF2UxlNX9NS2mjNp8WudVxNehGieLC7B5YEYVveHpXSScVvW3ucVF42p/mriCfE0JFdPGF66Pza89O6AOyJoaVCQaeH7a24
FyeZRfQ5Mg+q6hxkc776jGI3WIVYtrDRqnNIDdCiJL7mFErBes7IPtqmXSnP6ATLJSozKEkDX12krURRAqhXicWhSZanmGYdZu2ISoRSklz4n2hizXf3rDzPNc9tT+hHQ4U5/9R41G6esAuz18JUAeaD4igM2uoQ
XEd9TJ3YObjRYqXuauyIyNMlcqqlqgTz7goiTeCK7FwTsktZb18STAY6o5nqPkBj3JP4c9U6AOWV33Qvaykfz738OsUDtoq5fy56dHfk/8ciTFiKxcT/VuTOWnzhO0QFbXJWEhVu1d5CXEh+QlSExIbOB6BuzrPe
AY44gkPPzHhZFNCNKUD+PYVcp6bB/oVPKjyyXWzAhrurAc0zF+Id19u+Me/an+JNrS+2If/j2VHGyL+WFq58r+K5sowjykBBSN022rVkLUth+5wsGwPfo4dXvu7+jLxLTt3VGavCyofOPwj5tcBe1hHVCN+54AzL
zdchjyoltVZ/0y43X+suEROUi42tPIDngQArwtEI0q7EyA0UX/SgtAg9vxjH0nAjsdeOe+pAMFD3RKX1IQgo1HNcvJtBrj7udzdFzuh4LmR4ug/fgtyZIUwuVyXRRogcOcbsRqn2du3w7Uil1nPWD4Wv6mBXdB5U
xko5UrQRTihu4eGOyw4b7lY53lk6tcfXnq8wARfd8CVfXFA0LnBSODg+pOJrmR8zaxnjJw9TmpYe+SiEDSgJxIgsHCGYu72UDWXFaNJf/13eJ+qtgq0LkqHeGN+PiGz3nOJRpSd/CjevaXCTxv/HSpJYZ1EqmcEJ
gaK917RNzqrVqTEb2UkWM/K8xD3BZJkaPAvxNNgClcEPivVLLaYDIEENGuPYUyqq0euvBFb9vMeVXyZx4qSLdsEg/IT0tx4Oss/mgWTsg+ziQwvQoUHnNxl7PbtBgheB7lY032iJnTUVcwSJbZaAMbKSlWR8CYwy
xACm5QGWo0EbnSRF8rc+72lcGrghpax7ksd8mhPbTVhyXkjTDMYbA2MQtZwMpvXCMMDt32+FMVsf7e32wjO9ABiIaNMwA2O9FdWDBID64cHRCyooTyVWZ5ekDBDHZ9ifOs6pbKmn0ORoRfurmsCwU+Fs80aHjnOQ
PqsBSvbUeoDDZ/C/cGPXiW95IvpNEciq3HDroUmR159gepMrCzF80kDODEgQb90C/AR3qCTJRJc+e4V4cqasn67fPS8vEF9OCOKQYT51lJOv06BbQi65pH1DcfpYLSTeXR5k9uTiJ1skqsPkYrnHHAXMR4EYel03
iswzYMq8kcI6bDbLsPyGMplVje9Tn1Yd4lNecgXBXX2hcu+N/Rubz7bcYeSFJ6DA5UJL1//V20dknRndSg4G8krZE9GlsELD+wJbSX/zvEF7NXPsPVAx7RN+X5XcmM53pN5c4L1dHB8f9Xn+3HyxHNTaLbNf0HaH
eCsPXRPN9K7y/K570PQBHEZbwRv8YtA8HrNjPrDhUZ87OS1z42YiSdPsb4J3ZzuIxVCVz0cxZIPyiTIJXr5hTS+X9VnfqUnGH/R2jOGf7WyLFnXFiiUu3ThBS9sT3ER325nBEgIfVM4Fky+AndrP/UJKX9pNPwPN
+ubP4jb5u8nWcEEZpemsmImv+NL76J8QhVMOM5IXbTZ3eeUoWGzmZFqWJ+CckKqYwMH2FZsnDaS6eSHE0tJLSZL3g1vWJs3TRkKnILzm8dy5XoIypMqesfBnYC7m/Irc+Gv0yAS/qLgsU6As8e8/VW0tAJFY3E0h
5qh0kCnT5MGXH3q5sSwstopMjTeWJJFkDCVWqnw2D6idMo5Pz1oLKD+yseIItuntR8qksbTGTn+845bSf+Qn+xrs74yIpk8YTp1l/BflLxuPX+o8APTUBXx28jJQV25DcrDtoEcVE4daNvRJ1U51twqfVT3qu0+m
B+1V/eqihMiL049lbLyZ2rFobrSabXxbCfGRNI3Y8lSWfpE7BAGS5/Z2t13I6AyohNvBCYZ1rU3dLK6h+S55klNvkktwxJTYaw53kMfDYuTqazAIWLGEc+ihcKI6zFBVoF8Y8bvu/JbttMxTUT8bkMu/wDPOTz0u
e75oXi3C+nmJg+eyyvNsZOyDhn45dV+AAxecB7Ed4SzmxdO1VVSPYFQiYTIdniS+M1fwhIxhu/w6H8hepKyrcrFTEMoJOJQjgMmj7PUdSmsYR4K2SWcpoKI9lkS+5IVsuOLIXjgje+hBMm5zAcVNnpd6g4EcDTAj
Sk7IFSNAtp1iRe2rD1XWfF+t/XG1I2+reP3H4v59rOOniMWAQWqzgMdWLOORDqoHFzaQwOTKveUFVK3f+foY760QV5XBaP53PvR7cyEpmE9hE7tlHHP552n+IampHVms+EI9OMKatIOM/eu1nLEFpx0y11cT0ume
Oq2FBiuWWFpFs5RQr28Z5DRp11ixjuBqhNZbgwXrTU+nQhuqeQ4RULMzidWQoxd2eeEsGxvzgjShJrUVMzsfanbFMXxHtNSdR/fabhiSR/ZKP2+igU7uQrORTSJMgnGvStkuhPVuJR/dGrIfuWCuO6gRtHOyLZzc
rMZezIG9kdvT+Rrq/OGUNtiZkzbx9+MlNiJhUeTWxWq/dxEXyoiL/uYEBZGsKAq9OnDiM3acmRit/UCWJBJLT4GcSK5zUR8tdYDCGp+Xf17VhdUQ6JWzKlVMEosNOwkzEDLwbtrx0eFiPi0KKR8kcXaRzXtbLxG0
GO/3Nc/hgpyW74lGQ+SQIiySEpaiyQ1Tke2E82OQHwTZIf5Ou5kIYH+IKps3leKejdaui42d46nMsz9u/MYIxvY6lMmUb9mcY9u/TKQSu7jGrz/eeWxul8cPAJIYYzm8YEWpM9W+p/yk2t0ux+Ugrx5BFoE8s7zs
Q+aGu5HTuMKbPwVu95pviLN1SCOo6Dv00AxxhMbeRFrKxNrdVwM5KQczRiitEkkUlNKE2sUDfLdLNOQywKjLwPb+hMt7jUdnr7gVaqAueauic3UZlWjcWv43iMI3rZvDcrsc2AbHJq12Ur2FTJFQTV9pgOPrGrqA
nwngGWoas2ZWLhoJV7r2DulazHywTQd2ccOv1uW0Cf83v6AlcvMyWGmkBhIx95NuzSrlCpdw/d2qZBJnObpDcHSvmqvFfIvsUb76F7KPd7zYgfZfGQWcOMyEc6kWQhW+oTm5WWzE3j863HTQ7erF0gG20ojEUNJp
dx71ysTwzT1vbMi0xqVP13G0rZrLz1siJR1RbitAP5LPsuMp/dCRtKh/y/dfXapgKiHCoDiVdllVxYMppKqoUhBzg3oMCbet0NEC1lOZTYU/ek9uoQYIEqaatJveIyrabOJN6yodQlQyTPCcVJKxquG3ljcL2+n7
8KYVmdXADh5OdaJR/rQwx5E9TVkc3tN/z9IoaF+cuzYf7BtTE9a7+sfj7z1kM9aYUgstg+zj7Vud4+AI7g8p4NXh3r5LJ4IMSx2e1kM26PO2zMDsUsT48vo8Kb7mlGO6JCqfZdyBPHf8WSTIrZ3kOlNA0YwafRaB
mzK3YqFvymeLxpOR06d1Vu300pMQWtJOvBK7PtwaIDMTT9L2+V5q37SE6dcEDescEZQAEVIUR+CMgPtVTEtxEtJK+ShnmjFnHc3v5k3M8H1Q/LkrBFN3eTFVW/MUCKyOYKPSkxPcC96COAPdohNOpSNiF7yT2X4+
cQZuB4j2huysx6fkEf/XeLpkTqBtf2U2Kxf7cRHkuLY8yNNckiNfRuWBnUjcNNLc89HeyJrvSJfsaWIkPVNlT0nsNe2u9G2YLM16OCdYDiomptNm3bwoLug7qTLGLqXcLn8frYA+TzrH8dj0rnGpPbuW9Pw3f2Z2
+BLbaCA7e9NJjdyiQV7OZxSLlEhzzeRBT2ZZejXXN+h/XNDborzhN/bEuXxYd4uO6i+GNX3LmLnlMnnW1YEfFwdjeTOP2dn9YePe3rMCNt5bMIv0o6nKWuWKR5e66mUgv8ZvM+UTF8hna8oo7nHxKgOyrMqhZ/mk
y8ImQRqY5pEU009i0boUMC3aXgq5sa1qpu9GTgCoUiVTbjW3congZ8f6cEMIdrNOCYnM+yapsksze/XtW/osxMhja+B912F1t4ZO/5njecNmjxzjwayxWoxSJ6nIM3+QXqNr8T5YRqVuclvDAR77fnmX0jkQvfYo
2c9SAs1/jmvV7dUn9dw+su7/Cg7p58wWGsuTNJMuQX6pX3iBXufX6hWtzUCgIS3pgRBU2VI7LbLb4PUcXvmgxpma1ivSNegrUlVLNe5ZdxonOmniURdLrmG+OkKpkx+bNIi/WJa3Rj3K/yxTAGvmqEnwca3kvFWA
YkDT1yXl98nFU9WA0+PgMvZqaSj0V+V9Zg+sGqawwSeRA4fG7Sxxs2J/HF98K3aAz+XxDc48eAeljepfAlvTF1MK7r89UyylvYZDp3LzxmtpxQp8H6aS4ncMos9kJ45aWwqxx7L9I4TwnmoMp5zLEPVdhuHx3ywr
Xdstgwg5/DFetWDzaaRmYHveoE6b+Myvlh2rzVteVWJf9cZ7XC3VrErLbkp60h209+klmblkXKS70zmkW8iF03bBbLzsrm+IVHRjZKzeO102q4Rzy2T1gHZUfsnYcT48GHBfN00cv77euP8D1Nk2WQTqN6lEAJar
eVFEyfSfHYw6Pxu29IXx9VWTupZDnjQA9koGQ5TzRCT1XCOXb05eqVWKnpvweoidRgxA8BEhI8DrX6AJUdo+Wo/Cfmj6m6gmT7pSQYOaaYuFSqtE6I4LmaJxATBvo/2THkwqJoJ2RXD+kH9dXnYAE4+EDpi2xRKi
ecSWX80artNeDJK8+Gzoo3mSHkTmR+QSOsTOyxf5HbYBSq/RTce0T0D3SDEEom0lmGI3NjTt/oqhDGrl62PdLyvpv3utbXd5fUjzFM7cKt9XWdspHOfLYrhptgm8y7ja6Nt/zQnexCuZ/1PBzNfx6lx6b9uNr7SW
x+s117AGHblXYwXQmYAzuEooBumxAXvPWYUHuptCnkEfY3u2xR1diDemlblR284QZIfqfyOdeCJ37GXMv1r3etFNFvgZ5wAYoeQyNXmXF/2kPCcHZGfX/dzR8H+fbraGl3wMjlnovF701r0L+r4dSud0E1pRfgca
CHgq6NrB+MN5oK9XbMUuRLl+9Pp/swcHfp/thnZM0WDlToLkZPOAHPjNDXaz7e2z1zj1+HDb/Ye3xf80yXkD/gTto/xlmhu9CW5t67PXaequ9HKRQ1DCbCB64fhP9Yklm/17ptx1ZGuEvTSGTIbIGA853A77rrPW
5zZnNKpHBGwJuB5K83wcbSzjjsY/bnPWEjOozoRMRrdSVjku8iImBp+0hxtuht4MLussNQJ6YpF7dOnziUXlb4hy4rLD8yHc8S/umsgIeMhDTuE4Rv6CHhg27e/QgsF46WJMYHQgmeUPA/gKgGwptI//pFkS+bFR
3thkkyTXJcFu7uhMi5609hGMsaFdbq1B7w4rxseU5GANwxki9dF5nJLdSpYZxQidZF34gnltEb4cpv8iKMnIcwCItKFWNpVaranT1MDG0DHJrMUAlkWZyoUQzYg1xUvyaCLTQJmGEGv1lxnDV/R78jRubjt2XtdT
e+t6OsuQx6HdsfODvP3Ie+XsHTbO9O8ljoqeO6J2tbcJsTkETgFolpWihD54FVyTSlM9ThO+uTDac1GqnQIGErx/h+kIgPtZB72lzsFKEsYcI97JaMlrnceIUVx1FqZFL6/gX95l/a79D+RgpzBEUs64fXf+hFkw
8bnoQyM4kV18rCB8J7wPSGeEV6y3hBnmeY+DXQRL9urXOsbWelcSLbLlBRIv05OkF4umyY1g5zA4khuQ0/EmDnTv648amx65kTvhkxAyhYkaeGIzQwuU+DkowYdbf5uTuwbfcaOPVREeOJA4pZoY1bn6rok+Eq7v
FbdhFdgU05iKk1GkOQBaIODPREFaU/VQCnxtUztdLEG0AuQkll+CSbTe1sqG3qdSogcVJ/XWrQDtEtGLJCExY+D2NMF/qXNTNyE4zUqaqqMK67J30LwgyHxyNuKClCtwNoWkhDuEGdM7ecceiwwt5xav5Jc5XW6S
xod7wRDacFsQ75uzLJuBuKzsCNNjgE2HgSeemlav1nDdFyx1ijKGjFcjruPg6mEzjkhftofTjWZw5YuITkVxksqa8kRlAzPh1phjQUlnnyCdFSjsSLl5Apow84GAom0BLbtLfYT0YxH5j1qsw+KbFgy5yhsi1T38
zYmYP3UKJheI4AU2xUMsmkpin2TKtWrwzEyrdJHaM7hWElbEEhNLHky7JaMhASKvPCd4fPPt+gW/85pp3XUdRJzqZ8+BHM27U+2/AV30Nj/lf7K19qBZ9UNpZlAlqlIIUSIo2aVvuAGFV9xbSnnGAHj/p786pCKS
np9jDjZMi26ERn2CXDD15DpBmsab9h5cEXMlAQzr1jDAgB9INlHCvBPawD3NevvIuT2Spp7Gvt9VRUCwa1N61yGFas5/mu5FnSJoANcdDQg80dRE4f4MC+zc5AzjFBt6rWp4tFP86nSi5Jk8jyhEehku2MZEgYlH
uH99PMCuEJkseVgqLDqAh0nr7faq9LsbrubxKuMzXsCZFoigEVJvNAHTQ9EGC7UTna3KhypYbvkUiq/M8gXv/nOv+0XJ/A2DVO9DyYC0L435GpG8uByoygH2EN0sMUAWP/ZxSm3DNwjzfK0lC0K2cmz2vZEEA5lA
Jp0s4Jn2GrGkIYEGKgmSiwXQrjhHSfbFYvECAMz8iJfadX4LJSgkQdNp3Zivu4FY4ZINKmyzsVe5N8Gov8TGDUnLk7IgraEK7NU4bCqo8Lpg3NCpvpfDdM+3TNwpPdbbbJ6AiralHleFwatg9LdeltlKIrCQCi0r
rSX/ZTHG41iac66wio1hx2WH86MDD+FcD4VhwA3gNqli+8Qdcc5zY+LnPXtytrE/onQXzMA1h14EwiMCTZuVw+DnaK5XYVt5vS3ZCcFaJSRbklVfb2wBNsvhdgh2pU5QtDN0+qaD13oG4fcuXcpcLqKzeFlrDqsw
ZaWAbBxW5HyZThu/1M2IYR4WbRGckOATT5qcik0SDrM+OmKhPt9yQXyKEYfHVk7Umu9Nwzxno0UWDKuyCVe6ezYwcbrlHRqE6lWbfCyVSLyqZsD4QffaebPIZJ4VZ8X8s4NfqpjbgL3VYyil9mJopUI58/y/WqrP
D4cEmpZPF3ZciglGgX4iudzq3d+AgPFkkdKoedeziF3HjA0bDJKUTfHZMl3rL2znICmXg2ol2Uwk0/NS/K0+JwJHg17TF1kyzgf8j3hPjCo7xnFOIMYsD1yhrsYJuBqqvzWqIPojmVrvwuHxuOW+VvjeeF1Ac0Q5
WszLv0tmBhRRFowNY+8GFQMBJslHuKy2XtcFmU+TNI2c10QjkTCSkot3A7tyKDlPYMSO898L5neXe2zQWM4tpwFg/ZD2cosdq8G+2g4FDey3wgclqVOWL3XC/SkrDGPc567uD6NY38o6KgMkke4zKs7tfbRTjUkM
jpb0G0ue2wGvpRCji/RIdBFJNwhDCYJyG+DJFcwmp/bBM+/NIyeDI3Cu+m5+5KnV9D/k7W+rnoC/cIOMJX1YGd++TrMovDNZj1PJ5hYZ0yY1V5lcZr+CmU6R+0gqHH2ZZ5R7h5blEYUB7KyGMf44N3qCOajQ1yfS
beUoJrJfgPE4g1B9FESlu3Y3aJpVpaNIz/7Gzakx64nJthTWqnCDWHn3fqdrdCWxBbcv9js3D4D4aSmuojkMbeACW4v6x4ZiF6DeoJVJCfPJ2dYuPNxFM0VajWKEnOMmnwWw5aUBJwTbYmPgZgtbt3VOLxFRDWrj
NJZaI+w4qvo6XCM5En1wWGXJqRGFph/vJXTLWAw6CjTMEMJn8/fo/Jnf6emYqjzUkePYPQmHW0AZG0LjPzepMVxlmtPYhwvkYAsoM6ndTIMBbQ/tIQznf///6VX1tJY0bECpCmNe67j373OpdJEAXA14H6Px6z9z
5jx6nn4kqligOr4J+4iR5vrdBf3mkXQr0jPnmLzHc72lgr7w0Ump6lIlSpUpASDhIdrXKca03Klj9ADrcwTarvR7UQ0CN+3KQpsSEkjLkm+20LPaMV0Lqp1ZEztbNmWpELuhCPUhxkWAtoflgyoo2APu3YPu035m
sz3cCW/IZXKZVdOuNaXsN8T2uAE3afclo8GoSd/NCsAcZDaMAzo8Guc7pa/uzzsscLNjuXTbj/6wBx8Hcrruke4O8qV3xgkti2Ec9UPG8Q8lyZ+3s0vMbOYUazXmSW5/CBjZXutchxsAOKU1amzrtTw929iH5n+L
bgooomMtAwsYBC3C7b9Vjo6rj1r80IxpRfCmMyqITNrVhol/FGDRwc4Ko6A3NHmLOET7+3nXnk+4IXEwzY/Sm8awwtPFnhtXiN6O+leFaULvnPyfwMKQbbv/L2R9f9Lq9+8fzvXJzcmNyef/jZkAS9O7+CS+g8Qb
rJ3RJ8z1+O5uk2bjtaw7LDZR/a/FnrlsXeppOaqZdG1rs/88g5HpKT9qTrB1zRyj45H4FSSqr6n/Su1E7RT+II2fs/+36negKRE4ihn+v0UnR28varmWtMCVZdC1y46N/5SZMNxcQoPuAHin15nICaffr2U891qi
Gr2zfvZuQw6rWNG5SvlvyAbcFt5ukB0ADOXo0+UPf32PwG8V792wy0Aa7H5h6vOHQD20u1l+VYiicrod56QDu/6MDGhGq7iq3dVvvUTDsXjeQOyWwifhA9ZrFiiW3vAQmytYzKdbXkmLz2/iSekc9pCQVh541m0i
sNwWIUTWmjwAw8KYytorgwFhjr8aSGotnJeXuEViTf0ab9DclD6Y4kyvWJptyfimW588pwAOUAZPtzrhGwSQDRkME7v+5ysFefaQ6sfy8MlMFVCPD3yFX5uLoDzxUZ9B93oNbKuQZsAwaBrh4gz8ZeOLXxmcHou0
QJV3sxrJCtMBpGrw1QdiubankPwaJ71wYs9ODEbgA8B659pVOXBj8i86P/O9w1zzsebVXk5M2wmSrtQCaxUEu8yq5tj31HSNY7hVCs4ATdsCCNZ1zpIC13iatg7EqnOBUXM4gF5z8L/vgmVu0MpJrdW+JSnNgCbh
aY9ifnInLcJjvu12vMMkcg1I+xkTrSZc+gRQ3bX1y5QaGDURDtuHYxbX3riFM6V2KDlNmlsmIn7PQe5OraIo5n/JWewD4e5SNCiQtsjSoS1fnJUi9EzhVQOpm5EpjeX4xn2DQPoheTlALKo1Y9ABNYwTEDFtqdjJ
gNAa+HXx6+OtY7MWMr75M4+yGi7UfGYbGobCMHoUm2S1kQ04jbLJM6GpXx9uCq8C9yjGNyjVKgikR3RGiCKepY8DxPQSjkM8qYbB2IYeVhxmHb6MDQWEKp9ae3oKhGy7wYV3JmqdvuIBj1le817v+t12HCgjcw6c
8fGxSdabWZOTBeywnFg6KQCX6ckPWLVTUagQGc2m29BJ0CclKQEhMVMsVlbAyisTnlPasK7arn8aPR0m2ApwoQKE2GVfafNqiOc1xE/wfhGGl0nPb31I5F/T0gdEYKzebJRVk72/gCcBlqqNVyW/+Xzf+/4ZhLYl
Bcdiu+oIlqjYYFdAFRXiWJXVJkZsFBsDK5sGeDkGeXUDPLMjTWabdcBkrPZieSGIN38zNY/fJZ8Jr23ZNbgJ9ooPIt/nNvoUakKTZffPZITl8D48dC0Ip5JXf44AcgXRDfejrYJqMlJnNxVWkkb9ETexOA1Asy0A
la1UKPPTg+ZoHPNgTvEbpA3hPxUhcLQghIXOsZQaII5iSWdZe8r0L0jQYW2Ln+FDASY2dxAjHyNAUxVuEBDi3fsLiEFp2WQN4EhyFVrW4AC2k+7jfgvHUum0BC4rMv7LRVKfVRpd4BUoUXcSFQEHCjJ+I/57v/0D
WfqVwhUvKN7RBmLoY0yc8dSKgPFQUoAsNgKqWHvz365LZQMp+OLp5PwcHilACMSzhMSTYaFqpyoRgG7Rg2DF6SPrSOXphUbidfM6YXjalezLaZX7nULdfSBQzYBT58foskhnE2hE4y9COiImuGjCetfC4EE6G5Gf
z/jNv5O4ScAh2p0xR95lWh2YIDxuqsiweNq+HH+29+xm4LFD+2PsEULVaAo+7fBo13FBHLF9IyyKVayXrRsM3+6zDjeoIr/9FpvxgrlAa1NbB3tI49kzbdjDhpkRA7yZfS8E9ym+Ew2MAKEDRdADB9HwTcJlosND
PJr1OaF6PgTU6qT/BqpuOHYzALA76dd4g7Av6lAOxk8hkiwt0i4k6c/msmllt2qIm9py/n2l2fGe+4sZcFKIZfm4VnG8GGki1Gdt6bcfLGzip0eYAAOwiIhuAFLdvE4AB7ty0K09E1RXOqUUg+5CM9VhZr57TGP+
Y4H9EtFtZh2Mbneex7XLRQNtwhAjCnhJBIigRLX1ibDnBtvyWHhNPRqSzfuipqre53j8qDR4Ligim/NtlYrNurnE9qDU2ABXZNbwjY+n0MHbne8I8neXYTtHkdbB6cCxyEX+AiOdorLGhq8NoCbrLZgt7lk/xvOl
AiA2/YS7xCw6wp4fZgh1zIEgkWnltdDghj5e3z2tYmihhfy3LXB771NyQeuOAmXaQompnrYBhwSjN+EabxD3PiuD/fvp5+jBt3EJYy2K2CtOALMiZH04ZrX1CuXdApdRftCeaH0Tiyq4/1GdslprXRo4MhNhbgvO
wPNKxSXaRVZG1IbDDv0o8xlSSe0CcmNXjPtgpe7eSSm9Eanoc1NrudFsRiUQjGyazcXbxUR+ZlWvfTvXwdJeE4eXc+zobSHir0H73es5IO0yjPfDKxvskZmYozxH3Uu1uKgXLY8mpBuFa9FCjELKCKwJRGhf3kCN
dW90sOiu05GP1Xcjg/PEYBBIWsGhYk97x77Hu9eght/pRBiePoDPlkiy3TQyzPQ5ZUuPzKUSB88s6OmLluptOn+dBob+xtk8L4a2v+ULTsYOXzYyfn3iQCqvozl8vob9VcAYpskZR64lfPRkhXYL15Tfiw7BWUYZ
rVCvv16s0CvqQEq1OdzA/+fEil2JdRTkroyz4XiBsWNVEG6PslseBrFllJ1RWhjDQ+mIDw85MRde0mY4CU0XmzmE/04xPMGUfBEy4Aht7Zk/r7TDB2IaftIXTCWarWDxZ0QzqHGk2Itzetmu4mymTpMI/UrI0NOt
Cz0rLRPrUm+ft/9tZbIxaXNNJFhiLwn9oyK6rYbKvLksFQd2KDhDVmtxcX3FbyqoFmrxjp1ArT2LYLxSU5AzlBeunKzyg9Wlu+t9cjXRkRiXdGIpmlwvjIm0ZxWkJwzsbQvXGQXv5GRwsMIAx24t3UI+eaKfyN5C
qnPdK3WKM1HsCv8ny4hEMGxytLQkPt8SURblEXM51ocVzS0FaBxE1hs65qvhFsEZOHjeUuJl8kyEb+pXMoalVpRqm2VZ680VepOl/Dd2jxByY0T0v7Q+yxi7buAmgWE1OWNZG2I/6RI0qkfJw/nIrJ2eBtV10IGM
1MzSN3/DPNI3MScn98IOvO3el83TIsn908N8PuVZiP/yJZp29UdhggrrnNVHomggYzDjy3S6ioiA69CI7HchWiNtGNzABjm3dmpyfCcMsT8gHMiHTpUz0QqtaLVXvignv0vl1V6b3NRvu5FJx3tsclbriifK0tyz
bXmgQ4L+HI5UZIbUaGkqFBgUG/0pef1XBboLtUW5XCSfmUnaYfPDkloWyVdJWkg4OOkuugedWXnF+Fs1/sgjUkY6HzK/sZnnHMQj5JP10Il2kn+UCoaCyH2UsMXguMJMmVmHk0Z9ZmF3w2U6P/dG6H1yVDchKksa
WM5BKMz1P5DDw0gq1JmHOULq6BuEc5CTYpBG2M/5tiIP8aC55kefWbiGkWYZhk5paoVWG4xTDG7ZCTSA3BFNFMHOZaChGFgtxN9+F+XfV6WeNba4hg4tPE2nsGgu1HyDNIeTUUxocsze8/A5AgWsRxl87+vkSYE8
H3WDQFw8CZAWj+Zt9wkilBglXbEM7zMNN+DMZtT+jevmahhjUP0BdZVUCmOS0LAoaRYlhG1vEhh1BoQWtqlpIOUIJVj6u2V39yMRi+sdSfxQHEJ4BQCRUaAWa+mTLtRmzGWbn9a5s4iw2O8kTByPIPBQPuUQAxuE
G8CYKGpyibGfIo9tzX8cPneunG+ZWXT4QEcJhTz9+eLt10rVYFerameCrdkAbD6h9PjvuxTvfoMSQOw89j/XUy6FWVWDZxEJAN4o8B/64ORc7pKSz4j73nUwtSUAP2mLgK+sSd50FyQWguIerl6IQtaBjCDqc51+
K1hn3lPFRkQzoByDqe4NFsGkKCI2Et+qYqweiwfTayO2BrA6NNC1MrsBdWaqe8x1YYLmpgLN/KcMYu6BK6tlXAyO3qeFZI4xMvsCTN0a8xkX8PCduUFrYIRe5ffv803LSRTir96JZDWknY6OlVpm5GsXTCrXkDXi
ncHnkEhIXSlVpBghFTvq6p5rqkT+mGcdNzkqQOvk07F2IcvCFR70/35wj1ARnNlDVIYcrO9OF2pMd7O5xbpqpRG4JMr02iqsezWot5tU2f2HHcKBboWSfjxrFY7brbXPEoKw2esJgWRtos1/tDxqPUVcfFL34fn4
AE4zbVPizuI/j8AeIpdyRXbwOpU8R6pQJ+0HdoauWVXk6a7s1KXpLrgBga+Rbxr9KdRrtGNsrMvVCPELt6xGQtGrmEnKUGYN3bFYXoPTSYw3mlt8fsQ4v2l/ErzR3oJCxaxd+phb6U2F71WcGFzN6d/ZTcERwMWk
lLt4JvnGHoEst9POIMfTgM2r1ck6uYJhv3LMwbiyfeuHvqKMwuIwFr+woPXmss6t05EdQ0tKlh4AlVyxZlfcutbX73WgFLfEdBOEOFHElSeQzYpHh/LuIAlujAFegdqdvlQ/5qoiBa61d79R1X3Mm3s39uo9tVnO
4FDp1df8ilt+1UPFkavQvqIhWMPXuP+R0naywHyBVUbwAstqO77ewwXtUtN+i7MWDW1SygKEQI8MBcgLHoAfyNNkgp/SAqrIrap8Z53CmgYdPV/1Gac4K4boo7OYinT8xiUVN3wx5Dxjn4Rn+5enbJgvPXmOFIje
EJbe26jF+Goxp8EgbFwFnK7+5R1DzudheTV1b/kH1YasHrn0FEhszaRIf80zf3oaXrL0Ez11vFEFE7aDrppwJW2gwTb5ns4zquV35r4Bdq229q12618/PFBd1AxkbJgwHkEglRGqYwryiE1u+PKRxGYaB6Ns5THA
+3PmrgS/vZYC633m5VY/ckQBABoGBAn/rcW7/WHyO+Yq+gONIrwYYlKH/H6EgncdCB03KrByrahtEuYf3cYTPRZxf6Ixd5O45S3DLW+Wbx/0bOmQxty7vAMl6lRv3MUu9dbU5TFxpm5/a50mRq0SKTYmV+Y9p9Rm
+Q/7nUr+9SbPttp0YntPw3KE2wW2klTO2/oHQ/TA55wlkHlFTpySzq/RLTaiHL+tQl3jL0g9YoCi8qBu9wfzmeU5aPlmk/Q3Tlr95izqb89ZUSwBiwdPU0NCeopER11C3Rx9kKtDVQnPOMC37xbnhqBx8LtVsWVx
q2LrYmYfkLE8NIH06HnKCAYTK0Emg5rzYoyrHC7M6nLRSGi7dmsOD4VP0bszuNRJ2+3XF7DYKtoy2jrC52H+EkZB4S2gNrEvdIQ2wpJkHGAbHZNZMfKyKV4BUgDBOgOfn5e6/vexJiR02QJZFeQjqvHEkdkWpcz+
MOFeLZivEO+BF0D3pIKAzi9gtFW8ZXyLGJ8zrTAPpJz61tJPUabn7vQRhvxmIGoAL8vnw1QTDncvage2AYFEwgDfG/GYx5VPYfG5io4ny9aD8YB7YmLgQJvhRKYPtCEDZh1m7tUYGj/ixH7H9jQhdfni4hE7b4CP
SR6dE7zJ3dgppbGuVWZ+lA1QkosF9YDSaCmpwDm6CEfbUppn0h5TvBLoTiJG02EyKjTPQutmynzyAFFYwcouGBkZcgkSff2uop9ohuboDE8zxyAL1DJYbXKaaAazEzIRwnFYJ9Qbl6SQYZaVs1n5S0i8zOUwZPVy
EQOAD5D0g5trVQmo8wgAn+6EA37H+648Cy4Q1HgNq9A3i02mwz6ecOt3RYMHPi+afnAZ58Q6UCWT3d1m+//MrRvvlKjSmk8Z2o4lmpO8fUPH5ZXTA9pUZqXksZPG0Txn2pcwOKf9xKDNi6egtdDZ3tFSeTpq8Xdx
4SJSFftL1dPGEQ/kjLb9QZwu3hAhLV6wRYpJ4DTEaM4leYos192/nahTqGEK9AQtydKDyQRYMD7eWg3HJ457Bh4W7T6IIfbWBSTt7kLgA034tPD6LOvQTlxAb0f/kih9v2bsJ93XfAP+sMUmlwCPF8wDkiPM9D9D
GU4xbIs2YI0Y4kkwiNG0g80Edp5okJdt+JZdpLP0q3PCdJoaVX+HKKy25eUy1zSs0mp/dT4I2g2FrVyYMtZYor31ywhrjfnWuqBO1KezbnEVgHeUQSuMXRM7gQlgLmUBEJgzJdXr3kse5QE2LUVmOSpfWJQOP4u9
LgJLIJZuTae+WyHxkSri7znYirHu7VxhoVZCvBk3p2B7bNv87fRPGFfGDhXFa1IsTZLgPJ8lUyNDx4Cx0CGCGfWTiIpHrUbUgj0Fjjd0ap2Ns1A2rbf12mAEPYK4PO0uRis68S6Ln6rXLXgpVAPrwEdAqcnh3lKG
2qVZmdk0jDOFRb5p9hQWyaNPJjGib6CyaRwHnXa5KAmaUQaDSTnkHhjxV7pJALvZXczc4A0C8jlL8M6Zk7HpMlft7P0m4se30Mudr9ZZdpuI2U4xf54/ck8NBe2CTqd/BakevGIYxqYRVgDfBCkUuWdsH5ByBOfP
8uGyMhys40mcLKAbMdeBjL7oJCnK1WjMjvQ2BREZ6XcQ2cZ2Wsdf4w3ipifGTZvhfXp/tMWml5GbyykL6X92uZiEEn/JLdTtqw4DvSAVSafoRiXELjgGv4ZRP+jz5/whTt4oBtd5E3DvsQ73DsO0q4Y2YXlLm3U6
WO6UOYwaBdKe1TAQ/Y5OKATOH4Q+lQ8WVCsTTHDO+OyWSvZsOst47ymCALbz2OhHexZwhvHQ6pAIatYS4DlrrlmybITGL2oRUpipk3ruk7FxZDPuQ5TNyvIz5tGVAeUomDpME6gIdp8+Jtxp+l3sKqM3FxTK7SCH
f2eBleaABVHoX5+mWrXDXGZ00iEfGuh93sQ6j3xKROdCNJxLWC7khbV9jIos56B3FST9UeOqBU5bk1Kjj2iRy1pkGW/Zjo4UbUILBNwCqiPu4R4HcmfQd2bZ1srn1+AaAJtsGA8eFxyRjnwsiuY9U+FrPQ4ShJIN
AmhqMsWYrLLKhM9JoaUWt3p18ffJcZdzdTzxrjo5f0bkowUlQaDncRjUcI1CTLLrtBkxnpwJJDbBWPu1Snwjv24RqAZMcyXVU9tM+WYiz9AjxHdSh9L2snFzitFCGm84evj5Ml/160cb2ZMXOukVyguLpl14lNC+
/qhzUG1WYCw9Ekfqm0furq4NTqLbYUgkPpjcf6QFXIMbHwBqdKW7y/Wa0G3P0fHdqAY7rdc2uxZGGLj8vv8/OieOyCN+bYTdGV3q3tmccHfT/rUY4zv7ji/uuXOzksQbWhyUpyomxOcdjR+prWzl0dItcB6Kh4uy
5JyhT88ZBM2/zZln11hFHlrR3UCXx2ER9tIlDloN32ZHvfpgGmi0eNwbk5YviAOY0WlOR0D35oJeqrEhCfYjddV/dTqjsosp9UdadpuiZTPqLN/R+cXxH/A/fDIdEJA3UA52QP1H7ghn/bTuOFfGZhbi33axinrP
Ohz66rBTzz1/QN75db+/t+crz9dEnyVfA33s0uiz5GtlpZao3Gil8DqeFlX0A0RWCsUN7s8R89QtnELv8UPYGvZ6JdzQp80VMU8ADMtpn4hsjK6ZA2YRs1o6pKh52n9/5MfHpqtAUmOw6DHpmb0pdp6IQRb6KPTu
kTmx4qzCIBUCjeowOr+bW89aCVKTb2ztrFl2tF+fIq4Gkhb0AcYtwMygPeSW4GC5QJLbPYNnjBP0SS44FyLMJV+8f4SO/OiiL/pm9m/rL4gMErtsZ68Nah4hOoVBazJVFmPQjo4taNhmGcxUyo6n1fPdRYL1Sn7O
CgXaB7orNwFF4WMHmZh2LfaQbsxp52XyKUOtMD6eCGlSmenDDQeJeUbtAgWkBt1hIrGSx6NHV7iuScKK5sflxYjrNVhn0wQPw3VVSF+zQ+n5iM1eXUV92ntC0D7dGMNrqYhHEHQodOqgsLrkOnzFxbr1PxpVfFu6
lLRdxg/1WmklmqHjXxb0RTdAkYWZXB8xtL+eN0WR3ELmEDPtDSK8Jp+dTBJBmOiRzCLcmhD5EccD25AbsJl2aJC0AkcJKWPpLI0WSpHzXh5KiP4D4SFuORwVyreWYe3z/fjMVUmPRIkIVbixG79OxE6rvARqt6qd
tt4ODolpbdAW9ua4mBDWZ7KHAyMQO1yu1VtiRNBMZVYmjMQzsGeM7SmIDH06wkTgUEs4rny6+R+29lgEbZF8biZuEO42YwFuOVPE43g1es1tj9wGJFnVuc017CZ2GT26z7UEVjCbJ0yjqxUDsxT2sDweLSHn50q7
TsusM3Rbzgw6eRDmbULtFi0iNbBHuXGldoE/VrAc8BZMwPjC2Ly4GeZflPsrKXaGJlnEDsH0x1qzT6AZXe41EZe6aRJBAg24BztZMyXRsmiDbhKytbDzsYrNbyxCRC5hqaz9cFYwDVAiGqxI1XK4dT2M6rFcDaTz
5Nu24AZxY+O4RSN5PzQGfaJpIynPvs9M/kqvNA9+p0ie85N13HD5v1fq9LVWpsyXHTZsqE3KNKVDw+24HHAVLu51v2SM3c3K+29AjPt3GlLRLHgBs4/ad/kPBiiiFffa/XZeNrbmHqC+25xeJwlMezFreTwy/PJX
OW73qQW3OP27vgGqcOl/QrRJu0e7C8nN075fJXb4Lhc5n4Cz8m2Juub1nDZnfEhPvp23ymChZOBXnz0++yHY8ke9sejuwjNxI5JipbYCHkzSGHs1PVzyyfs4I6KncfPZzu66uLp7uLCN77+t50RztbrdMzITONIf
5Mn78cjw3VvtAT7cnGpoophuu6U/VCrdDe8fatYMPXoDoC07igzVXJ27a5GvlXpOQV/pRfSiC9MbQmz+83KmYU9fRXfETtEF8taW/m1MG8LNsfATKP9YkZrrmKs7L6PGRNaHT69ukXxK+QqoRCoqxiI/53RUkIOA
zHMlswAfUjg4tukP7sjuBVBuU7fuyTkdyhyZSKFcWREiEVduS87rdJHBkpLlOQnp5hMSMOG+0muFngGV4+jAHOSECABAXoeDav9w0aSIzEsnWtVI2oyK2a9jImUmm4BwIcSIm5meytaToaT5laO1yEt6YHfG4415
cc5nq/SLdf0Gi5daXzFlSFDQtLVZ55CybTRKgefjwOZlsLrDRHUVmw1X71mOQwr3TKkXqadnay9S2sjjaVwX6rXf297comdVJG+oVjI5JeXjp2Jj1KzJNmicBi6l1gEv7QmJf8e36K+8RX97hCvUeGzAYPtd3dTV
bprAkhWu9d0cBlxf6/BbO+3Jw4O9eTOgbEVS9uGT6TFUnjBB5E1axAjWJsO+YrUC8zvBPiB5e7gaBRKFE5JjtFyJLRt/3UnA/GFVBFcWRlDxLsXrWOPVVqiJ61TLrEmuyOEvyBznCR8Mk5Z4S5SnUXti9qI7T4zn
7P7MsM4+UqM7vhFWQmKUFysgYST3X8Ne6WZLiVMQGfQO9uFagZSRGMQvmJUd65MF/S4ETSkx6HBe8PTgwHY4JY8HBa3RXt5mdQLoYwSDHfcI3niH8S7Yij+2TDIw2NEzPd1WUtwzZT2kP3Oeza6GwYPV6YGLFFIK
DxPdKim3FCBCo7LB/f74hMX1g5HwkIpbMa3noKjLJISD/wf18xBBcTgnbYc1i8izYi3GLb0Yvn+E6PefqUpQBVwRkHseWvYoMNfNCCEFlrz4SVoChKbMZWXJG0uyqKbqikhD4Cqm/jq0YKBf6aKM0PjJFN+qpdrh
y6smYxRwlIJoP8Kokn/4RnUHgRYyypjAqHizsg3IuOL2F3javFs9JKmck1WxsQbq42oR1iRUC9ofrZWEuBP/RXEoS/u1Og4i9lbWN3ICNIdr0INEwh23YoapWhjK7psFlAIB42Cx0eNNwKa3Gce8etVEQKoa3wb9
Fr8s1ZbIwhx+MYVRmNWL77zs4mXdZOMtD3++UjPkQcmywhU9AlvbptSi8y8SIfbnBVq7T9g1F3YCrd2WdcJ5QvZ2UYK+ZznSQ1QBt22/hg9+25HRvb2Lu3gz5+quwqdDZ3iLCqAiihClwom3D4IGbHq36fPkTgIQ
FH9fclNQ+Emsav/LJX9x8u0kb1kduYkGOzkZBmWAExn7j6cuR/wYD02EGtpekY/uOI9sLVbOFUdGFioQbczWpY+BvgXsNpXT2e39E0SKcGMBYOsi9iZ+jKVhYyghhc90yyFcAIhxZZIBigVGRgph+O3QrdcDcOgC
428QiNYT463NkLeDOFIgfyzBcaqNlPPHciFUDyUlUI9VLuKEKcsDZLrdrqEM80ekbD0GXgGK8Y48hrgdHjCCB9yjAe+s7OyaqwjENeNYhzZ9ZgnIzA3zs+N3pOzWQ3ave+meBiS8k+s750KvrizzBzRt7U15OJxV
g27B5aEQ/Fe32C/9s3I6rk4W8qWp8ctCZ3M2RyNpotNuWxQzSvK4fYUl0QPaM6ZGjnfCwZbyMm3Ixj5dqolkeojIIpG+E++qP2ppJ3UNm071Qt0fQHjHpyRkX1l28wTcmY73bTnRzCuw8iftkMFs/1MrtgNuRhKz
w01PTjdtKJvZ7NQp5HFJe5Q9h8y8oJRnZ4zjm1zTYaFceiWpTlVUUw0E6TwrU49it8OMAgp6dmDydfDjKDbPk3+y9Q91iqARBF2alFwrdqGPQCFwowQ4giRMJR5ip2gE+yWDGshsXKDfUTcS/aO4q4FCXuY5GEk9
h3vyifc4z7XiVSfQZ7THzAPp/nrMc/JkVAQbamfql8g08nxGN7/kFHYF6lKQIAHb/rcW5xdIK6MTCDstKYAtVw0jai06RbGqILz0ruEpSm1x4tMiS5DzM1y1RP2K8hb/cs4pLW3M98sGdpQVHFCoxAKkhLgOpLIC
ugRUx9zJG2U6QDfcy5uRm8Q9ZQXuKWOMus3vWjxmaWpBvC+oZwLXdflkbeVnoMGHxot3gNjOqHLL1mNc4rJhP8kAZhtJzo6r9v1Z77qtefOfwauKqY87LjMgz+PzVOW0ArqS8lv9c57yWDGgAZbRDiDfsOY9GavM
zjk4hISJ14intoCf2lRSgoY/0I1lXSBUzEhSB1r4EcjK4+ldO9Yg4Qov7tVGVQKy/UhjwOC7fB5LZsOGgRYeJ3KHS9FrFjX5qQy8tUpBGsVVd5AOcN+5WIuZM8DYtgFJqvIWRcH53y7PEEFwGwP8fh6rPR0/Ewww
gxuQCxDkrQPGugwzCoNQwgc+/dbSVxByVshWHojvhqMHIZ5YST5oRXgLhNYrc+qRWw5NzYtUHsZ/1se9YgLYeRSMgWvPHNBzd5Ndd7/33fHuvC9ksP2UBiniPUlgZ1k2SExIRqIOsmcC5kAU1vb07iB8E3efqpjS
jpm6xg3ilbUIr6xJph4xOqPRiLCynT5ELOv9REMm+oeWpPN7Cvjsou+IMIeiMJblQveyLBSRrNaWDKNFAomhW2XNeM9N8hDe39vve9+XTQ44zyFjtIhYbBJetwJvz55RdhA3uMENAus91uHdZRjvRcwwojeyYsVw
4ENZ4V9ceGy1v56khpztJN4XNkASVJVIq0BFiEhYYyzmG6QrUJYG5pih9hfitf/Uj3GD0fCGURxB+SrJ7NlmNR1TfE/LEPqqCPEJDBCoRoD3skrcIvuc90dsmEHO4zg9brSwN1+7fpABypz/GEAnQJeY3Z26aX2a
S3+lgU7gGtGFG+jKHvRkdFT1j0pIqCY3+BqBmS4Lgase0+QvLd6tpf0eMge+uGTN+hlFaFYPpyTMnfOelJ6EnqFjsQvk/9epih+07gHQHfDoBz1qy/OiZUY11nbhYwcqGwUEaRSBS1RAZHQBGLGuWKZRfcsiPuSO
Od+ZXd5+QqdUDF3nBrHSWWsAgqRBCsd8oPh1AgXUopWaThYd6ovaayFKajnyimyWXV2thKsRTMhSC/BKn9rLajsZ78NSQOvGyukzFvht9WRzFFVG00k4PNkIcjme1ZwHRIINpj31yo6Mz44ASPpRGMLjqwV/EzOT
RbA1IwIkkiJpHJwDkEJ66kwOdunfTjJv7xPXVN7sTnq9OzoPA+daIN91JnAPUgJJY67l3MnQy9fuurRzypSEkqXkUOViZsn/RXHaR1FdOrWPW0HezRSIhpJkls/jGxuGg+Fxp7qxlwi1RbumKzxfqrd0CL4yoXi9
d2i953bGPYLeMwM027xVO2iIZ9vVZhqK50k7SzmT0pA668GHN8tWMtPigmCYvf0oMY34aZH/K/KM30vqs83MKqpspWHAO8IiL4gOBbxNwTGiWIatCTW8ICVwah/22wDzi8htU68mo4g8at+X/V9TSwDOoHkHjG0Q
KE9bBfSnjdLWiUCwECTSJrC2MAOUOz8meMRISXOPkSMxF5K3CSpMbPbHubhLJosC5kyMBQ2sNEZ+lNh2/D2OiWGHyNPu2dZZdSTEsgMZ0zXjjiIPVc1FQhJy9DLysPZFI18HuNR5xhJ82XTW5GhG5uKhUedTxfSj
fZygGx1NpCtRp4XqPaX9FnDICuY5gq68V38bo6pXTSIBzTy/s2GxtO1SSGu9wxXciKSgMmUp3oP7SJWYjcA0JtSt44wFESg+ep1RPIqcFODXRtS7P1alWIhqqLrPVfYMFeohKuDbeLOlrUqEtnofWlkq2prGBjDA
MdquoVFXzwBj7BKa0fylJuVBG2G5AOkrQ3KbrphlmQJPHi9SVRkCf8kbQqPHikAXPZAouq3gcuPDz5sCENY+sK2Z8NluuVroCstwr8vLazenR4GToMUKUXpLhsY2Q7wXja+aTLA0aCOUqzUpAaxfbyP8qlLhXZEC
0sCupiI8W8Wmi2kr7GeXAArrV0J+HBTmGlfrmL+dtqC9GMKR7dx+Jn2TsddKDLuPwnXY1XL2ou+UW9V17WyXmh8TpwE6x1xbhJY6W8lwZJeaCjTi1BbYBJ1RwNw2zmM7PRbD9VwCMG9NXedrBALSFgEbeZOcAN9Z
dd4ZiEHtxdUBLaghxZnNe21GJoW6sF/XLR4lIVLBkDmy5gg7wp/slTbt9pembhckCmts1EY7uBxsVIkf7rcy36IUWJmJHZS6ShgORPOY01CarNyczctqA29FvKyhQyOJCrEPEUuC00igymF31LTj+762/Yhda7/C
lxvZIL20FfzSxrjGeaOL9ml2oakVlAiAbccHpc+FHUROrMGl/IS79cc3s4t2RWnLuKUSquhU9l+6lUk9GrLBDuBOgGPU17e+Hk+3hnbshpPkEQHdzDaHixgA/S5LgYZO89yhcfsLrd0ON8UDzeEq8UJ7LG8LhnDc
O1km5b8s9aT7vZElvUcbqF3eQ48wUHEDTfelolpr+TXt6C7+z7ddPiQlJ1H88h3BG5ua1FNzpu+hNVOWIQ1ZO9i95DHZ7XDA7UzHFNWx8q0nxFuZYN/71ORox5XTZGc+K65WqX1a+LIYybkgcmh0Cc4BcQGQ8WD8
cf12hvM2IglrWKDhDVOvJsy/8/t7B/dq+JUEPqDUjwDNqdPMy1cYpNaTYmAjYvjDrzEvsvi8/LkiR8GQUgssrpOPzKMAjZhT/27RIcA29isrFrqPlZjwu7zhzaQ3iJggZXNWCDxtCdPHkir9VcQLYDhaVvTWgpDM
5Tbk9QwHbQUPOWOnhCod1WA2g1q1ZH0rMLQ/pYols/L+1QO3jARHEGEh89DgGzWDQtUzxMw4NYXZE6qRm+SHtgKPpDE8fh+Tsl4tpitNF/gD12MTe6vNwyux/Obqlj/8WDeNb4GbWf/+IdIyB2DqYzYAoAwmAATj
sVQjqFMUe4+aHag3wo6nNddbk5Roe95yEMs/y1Rqrd+lR+b4baXf3JbUw/G15PHb3H/K4/jsC1p/hs9iiSDajxwtsnyXsPKdYsq7IaAu+9bRmT6esx/oPj/C9NdQHV0eM4VYyKcmUvwYssr9iAskl/vTaBwtQ3Li
wY/EnPDIW4VHh1EtELeQqUs50kn+1a6TDdDRspSku1+TDpZ4HtE3naSiASc9J3bZpW47E6cABQurYbjc8YU0HEP+wtOXrTDzl3Qco7jA1hsODyTa0fHQ3tXAbxkvz/mijsPpVxYX47N5ZJZ7Q883FGnZCOkEihYL
Hg+bvrgQ1/2U68YXVNNnvFPT/GIYhzjvovsvvTiH1NFWIM12TegZFkiM7FoYnNRSdKbukZYD0z8iSWQ4DAq2gRVjVmMtMXFTgfxRXBRpRnXXFMeCLxq9Tgx6UgzSCBdh6koIvTnBjAohkyAg8nyhZOrbl1E/3fXq
jwnWVEUTxiY8+RAiKcxpJx/R2y2po4fPT9jljY/ZJibOuMqDAToU5MbatXidSh9acOfditfH9CGDO9CSswKoyRnjuOmQnh12LFgQj27OL4ybU3PTNdZ7YOPuRLoLUDiPCRhTN2KTvnMtT7N/p6tzJiWTgZuxGWZO
MbjmHUReeUNqaqJ7awHk5/VdSUiMMoW2/lselqeNEnYf42PuwpocZSln1knpqrg2RrbmDGspu4dr5A7LhaWc1PxRfGLMKkgLMsDGx0p7mcdxes1VFAJgpDFyA9YB2EhZAUykjJEHuqFxJcsDY12Qe7W5QGaCeT2J
CiDYUtre0/FvKS7BdlnLfkzuOzNj3Y4UAZVn39sDVKqePuWcj9wpJW059E1TIO3Hlz6PC6wYji8xf40bBKbUxPzSZvBamCwMP6larA4MBeeIgZBIJLx2FaJqR4swWl7P/LyrOtNdnyxYv1D0Cp4IIPxlQqO+eTfH
1Zw6UAAzm4wNSrG/5lBdtGNwYHr+oMC3PFcY4uyRLFG2DS7Qlevx+0HhSrTu61mOZG2pu0+ihODSUNzrYanTr0pEhAsvQO3yB4kAki4d9NefOn8QXZTotNPqd7H6vDP4UCzF+A3iS03MgzbTLkmO7gMqVgkrdnBZ
TzM34LlKMqfBAR1/jkRPIAE5LChuqLWi5qZtEqvaUcpqyIpQpJXe6xIm6wcLlqHp8CxAIIVHnP0HDArcYzxqXmSDuLl64LCMXeNN4iEnxEOb4MS0UxLMwlUzefkJ9ipntGNpoCPl311MC9PUGBzIq6HN0c4JYAV0
OawqZX5qhg4TTcvKKRdzg0Kg4vrjaG7Y3BUxGbHmhEotO9COfO4UK2yUoRMuEDPS1uoe7Y5NRFuqj+MqtKhvYJnGn3rVWkQb18k/qcXqtNAJVyb/eCWrGAM49VVB5ovQvpqND5EHl7kr7B1HrO8KoKtAMbbLO4h6
y/cFURSw9aR4CiN46iNApPg0KhrB3JlSG0cbbkKV9gvPTC4ApOAE7zKb2viloXpl4NHz76NGXT6Bte6CVha1wp7fFFxhcnYBqePWrAdvgYHRd/ueY+IK7fqsJrjkhraA8atN8XtkRgSc+Zi79sYMgwUoxuGjRVuo
NtYD0No+NV2NWGiRpVCew66f+81ODQvDzAZMJDmEHwvJoEp93mZLmJQQHzWvW4X6Iv9vnNOtzm6R/xfI7bIQSO4z3SxxVDdgrqOQdiljJx52uQ14jyiGELkBIOqVRncaF6e2/RawpZ9mJvu0u37ym569hVA/KjsW
bYjESEK5ktos0at+bWRrYBfbrCWWbwvuLeDUliIctA52ICABm9FA/4mlD8abP/I1twHE+588TT0537Qh3L6NrNI7bX+dBIXrh8lR2YAKbWWhWQ37K+gH2qU9IFcllHx8PnmFk30+DaW+uM9S2jy211VqZHFo+BaJ
ztYFbCmIjvKq0QJvZT2Wmtg8pdg46ugNWCfQJCfFQxvRWwPELNDyEDCbrmpt2O2Ao/4FbDEOfqgpZfhQ+QfjnINi1cfcwYCBYXGq1krTo32LG1rjOgHbrDWAcNogcbYede+A1iO0y9fRnJDLYE79+mA7T9WXI7Ge
Ctnh/d+ZCUStt7LrqEjZVsq011LX6OS8ceg8Bcgxc0pxjLB9ztHAkWGggMedIlm5HXNp9fI4VyFRV9v/Vuj81ZnXIk/A3bHGQuzL0TCbYIfIHTValC3kChNiigGCZBAPGqMf/UQRUTFNCTpZDSRymcOxB6i2SZnF
0BwQ3CVOT/3jH0DPyzI2h39j/o2KhklepQgVExhD6MAEAiUYOzJa5vVLYPb2aOSwGfBxFzovw34Gag2ZBfoA93Zuyto1iCOrx6t5kvYYEwDheKl/l9WyUWxL5IaBCWJsYGzXIARy07I1GhQiERqhxQFKKdIgJoK9
FITHxAi8W+RLOwAEo7nrWnUTUEsLYFrHbzCErJ4Y8NVmTlMRCSfESZcwLyjurj2m0+ZnKTBMTitH0JV0oSkHpkiu2BJqq5PpyA5kuiSbi0oqLj1d0uYU7EZ5Vb+h0gLczcqv44xztq1UE+sQ5ZnTFjBitKnQ8TPB
8W5WrzqDN3xo46t00RzxUUi9VDri27k3JTn3eABLvcqjPMXpR43CHnUsRwnqCXHTJnD77TDZsM9lyYrtoe9+qnH5jNogJFdAX99Bpm18Q0Eij2CvQyu38lltJJ+pGwbxJAv8lIVQIl25ooVaLAt0jIHhBg8gwoJs
ZkB2YzVoVsAgbnnryAnkDdN2NHaO/CbTn9ytjEcpEBlyTP9VtjM6HWKBeTD242u0s/z9Xaq8ThJXRFR6VlpQoJXGT4CYIIM3zo0IKc2SCCQVD6phv2hXappQvJui/rad8vy+A1OnoNa1CMDfMl57AnUnGOLTiDgC
++79DNZWmGK9c/tz+DZxQfNkBr+qyyimlHbFoQFlLdd5VxF3RWi0y1uvq7l5y77mN5Pvznbl5vxNYGANl8P5aIS77/PEBQIpaYRzYfbD6Ark9znq17OfVO8kInvoCYxZKFirk7VhT/EhhAZXoeIF5Vi98ZQr2LnF
E3gip4h1oDoThrXsmauOTS3rr6vvLIKz90fdehGneX86rQiGrBEMPwOsxEkpiBF3BJ7mChZkCfWDxmH9ysWAUxdnzWheSWEUrmu9cjK+w2V49ydVczjHCyucNkfZn0aOI2IxD2poCroaVVINWXagBSY0GRnMsdkZ
z3MVUIW+9EHlxZKxirv2GdTQbRWlCfITxk5FyfvYD3fg97WCkoejJ74ZlLoT1l69RJYQ4u9Dz+LxV69XjfiPNtDNpp4oHbjUmqCCOCQ92uKWsUbnkDcApCiOJtZtj3ZpsNJ/a8+AUGz0Vt8Z5WLLmyEG4Vkm8anD
EL/UA4HREdTUFK/MW9H/X4FaJYz39qmqlZJBUFfusuovbSDJA+q7vgYOy/yYOWIwBinliSOQUSo3TbGYsGqvEDS+oWI4XA66A/B+vsS70YZUcoaGAyRAwj2Qqe59235XPxkW1v7/2XfS0fkOYPz66WMV6wXrcV/x
Vy40j3UTpvXB2vab1yUejdisyo3wq6HTe8X6o/au5V0vp0n16vYSSpDXjJ1xCmrQakBJCo3XdCmGKYSTebZrHKs0Qil8uZvTfQ3/obbSS5RKlyIRe9pvGIs8ZkUA7f79a3coAJhlTXG2nCxp/zfH+exxSMRYJitd
nSfXFm6Oh6duMMdymrxfZHC1UHYX6y0NnCbPj2LfcF0kujgAl0aoPrtqR73aINi9vwhH7vI1HfKgGENQ3sOJ4Tf0miVqYT1exPOH86epb+pnTFULfrjRfuKXPZ1ZtvOLhc0822W4ZfBLTtGztAtb+o/zUvxqlz70
2IK3eTXtjpIJRt3TEKxOKdoqpnD6QBMkayVB0xIzZORps6Q1NRjeuVtmjq8rk2Ud1B40b5C3llH3nXYx1/Nis6FWOGvEHKtncx8kCehu8l2n8+BWxMEBauU3aYLgt9WRLYrvdIfixy0wvad1f61+C/aSDexJQhD5
CdkfIOlAwuVGI4bDaWoUZaSVsht6S5Kh0BU1gkfym0IkESi3R3Rseiro9nI2YgAJHwtSqo5oqGxhe2bzsvvci2YD9/jPT/n1FLbXUwL01xOoTn62HfbwGCDylKAS9Rr2DQYSJzBjp3jt/9++dKzJ/K/2NU51gAo/
hQfW5epy81bOoOl2DRZT9r6/NH69igQNNfnmVKKIzL3QI3+g+evvTdP/50eKU1t+OT9VFk2OrxsRF7ooCDFmfZLJEvjSW6u5IT7PPVFpkWy3wORlZJnUGoJKlz74OX7GyYGS/7wuT6mG3KylYusGk40ds6W841qy
lHrWtXT9LTWP97RZ4BrPFd2kpJv2P6grodxbe4PCG30jw2FXUHJH/JMrH6s8mmGg543gPyJaYpz5bPUcfKfmv1O8vMyWiitomo3G/iuYI+YwqxbRIEMgT/tTglC9oYZgJbIYtZMNfX+Gv/eKAVh55of4T88MpNyw
xQO5HOYZlJ6djag+UrsP5/G8svQSLYJUPqLgnzurwZ/D/BWizT08n/Lh+AAR5QUHDVLIV1mUAS1KgtpLDMX8eNy/LqK9ot+Pm4DPreo3bBinZeqnqpUiB9CeOmB30ObQh1enW/YQQWbAABrum+ZWAo6D3yBpEuhE
RpDHE7ET8DiLjgPvDWxHiL7hHjjcmyJARSsyp5db3C4ore7/Zd6NLGkCUAhnyCVpeuD+65kXcKHEaW74w6+Xj1QMT0UzQeHvsAvn/31X3GFCtAuWKGiGQNOCHLU1/8D76Xe/uyE0N/VkP3HKU7q1vgiztf5zVWPv
qdnceuaok023WlH89HS7/ijTmgj/c1YXtmi5y+JBKyebaisa99kkNH1QK90VuTTLUt0QrNfVLmvTG7esRX0zSr7Ot4/++uCpphB6+fAb9aGOgIEBH5kc/q/mJldpZ6zWkzTKLfa3zKau3iuyAf0XzNKCExmf/rlq
fM+3n3rQ7MAAtS2+AbtY5kX5WnTazwZwASWpcZyqya6wABnaYeFPouzd4YzNTHbCk31gAt8L1uMugnNqOch+3/RXzdWmATee42qVElBgGnpAR6Dah6PfG7zdRO88MUk0F1K9tgLsOIBJnXF6mwU4mI3Uj3NvjDzK
JPEBYYOmA5wETe/JwJpX971hEHkmGg5obfqRkvJzilfJxp0PFotf3YgekH6qOs9Fu3WEhJ8SzSc+KrYH/dMMDnyq9xYb/4Zw0919Fk8jdYDaV3F7AQVjuXjoCFddVNF8ycEjR3KLqN2++xHYFpp7hzQnva/HP4IH
h2izuq1UcZIOoEw0qLWI9g365ao1fKVd0ZKLp10joIY2eYA4f7JjO4KjAoZL07tcEjw43LFjQisqNCj+PnoJjodgcNn2/99wKbq1kWIgAEtHss8s8MJcluFmXdyzzi/41v4vQMX6fvYOWe0EVoq+Pk92NBOvZ6CU
E6Xz9O85R6rhDIMdolfDSfKtq8YQiDrdobRAHKM5ky2XNnmFHahXcemsz3aphXYj90Q1BRuQ/G9cPxSFdBvtPqNJ9KS+bllmYllpDphINOOe6vxu5L/MYHp125/Bj2Er1cwc+WpSu+um/WsESeijm/uuwUf2e7wC
HcSnaW52kGO66v5dqKMxxl7kPpz59rcZ2X175Fva3TZ68VX08Ts13zRIeTI7RuArk/YySmNx8+6MayRk3k2g7cqYNv5BncwUtzMPPXgKF8IxpL7gBYQRRLCwghOm63yKH6ZR8bV/gNL8iQ9nv5MkzhDGm1uTm0ju
/SarT7L9WpDYbdidVYs1tyi2QX8jvG5/+Xxg5Zu9fW1DpcvrzwnHZ0EDvz4W3+OuyfXyD/CPJcDj9bAGUy8YZndHWaNvSao2mf85O4HHfOsnJbXNKdvfpMR35WsokrDpvLBwDm9IalR+vGizSogvH2G/CSf+ZRGH
uRyaZvGFbgbW3AhXjkz35wbhajjQ6qpVJF4RrUJwNYJrEAy6tCx8ojSwACbQROUKQtgjjxYn3A13w9XY2Bhmf1kl3CyhoBUuMgAAyAoSLdGNVpUyqHvoGm5aLxFfCgSmXbBv/ROVcXm09aX7wr3p1vxWSbiOcxDO
Twg2/mgzdtNFrtjYUfOascw8zfbe61gEnNsgnFMP6IjsJQnD9vuKkmwW4ewFCIH5SqTjlCHpTWeTi0lk2BribYspCc5ixcLrLVuyp4ycB1wIdQoBXIN2sDUEPaIHNyVgu2W++uwLr9crYbgXRPMm/JZeOVKy2pvU
qD6bAu+G3KZwEPbFA8lguUYjcspHdyjKtNAoKH5Yz8v2gxEBmzssd1He6gi0OAQeRfdHoHbYPJErNjYjZJXW5RJYIgZMK3/HHBC+ZAowL+l0Gns6yJXB+/z5ds6QL/zW1JpAy/jzkFc3GsCMoNXjF4CsDn0cgusi
mPIOW6RSxo3mUiwouHmRrvAguUaN4X7Lr0rHeSk0HlJ9BNcYblPnPNlShaa1P9ZeiBUMDivcpt/NoBGsdTCmRyzzsJXY+Rz9OhNHttbBmB6xTL5/RjR68IINLAW58ZNIAOJWhgIP4BjPiTCsKKNsmTeDnpLbBMWe
6Hrkt55gzrZ44bY1DwxLDWMO6uGUlkH7Hdgwj8lVdGKcDXr8wjDd+zjTD7U+/2cSoIyRs9Jlqbu8G01ounNGgOkpKkB5DfyO77wRbZk2K0/1xYJ97u0c4xxVn+DP6yBXfeSN3NniCXgq+BYP/KczTsQJy6JFS1tr
XrxreqNpBVOR8J/Yx1PUxAzaQTg9nHhtuMI8XSu+kzuW1e9lHAAA6zPQzZZlllnZylaxiuWWW2GFVXtQNXRb+2XatRl+tozoO0Jf4YvsGJicA0i1nYLeXeBYk3O35g4mzlx8/y7RCy4StVW7U2eDn8nP0PQzadxv
4c8Kp/HxN9wTbI56mPxkG+Ilgh3lPz4M/DX6vpm/vF85wzXUef6u03QdOqI1oYGUpqyJkYu2q1uJq5Zx4efzKfanHofz3WJsquXwB7aGW6ZrlMPvU3bevUkNf32drRAWbZtch1OAhQ+d118DGcesfMOd6Q7NE0pG
pzc8zAc8oaZVw4dBElKD5U06PEVIiv2ShiZIITHzYMFzYseyDyeHkJeKxt1uk44J7t3rRV4xN0xccx9XsuzXe8mRLOq7nV9q3y6zYEh86kBaCMcVl1FHJhtsNbp4vUXw4lNICCJtCLOI7gF29WhWySHIgI5cfNdJ
Tk46+/rJ/GPFIEWFYQBSDofhYB0hx3QR7b4Zmfs+afs1+oE9QjBAsO5auYrxYo6g94XTsDWL2iCA+ujoGgMDvUXwt86sVlY4TgvH/0FwNzoKldvg0Ctflk9qaL7AnTrP0A4A6hoMUvRSdAkTEJiW6wmx0PpFpPkc
n+lR5DkgYslONuPrRdM3wnFnp9f6/w81gWkRFD3XlkC1vEAqMgZXpznk04m33FldVkSQtsu221m7Es4ZRbEpHqU6zjZwgjjj6bCMfFoURsI07OAMUXlPjmnowjBiwe0uSzcqKpTBlIfGNta7ghcsE+YkHIcC4CKE
N35o6qB4G2EZNkku5Bq4zZ/jQ4QPYT6E+xDhw1wfonwI9SHcBzxYfWCUXiscOlxfNVmmCVf7RcZptM/xSKZC3auIKioovubHgDRgyLOqzQEIJ4N+1HeIfRVR+GBG1MsA/SFz1O1E5TgBc8mh3OMjyFHkEHI49/Bw
MhV76JUTdt6P3BLcz5T7js0+/TKP3A/tLvz8ps0efjbc3UPIOR0W0rikCbzV8kFua2eG9rbNnQVLePSn0YNR4oEx2gJddWfbuMExwxmcn7zI9xDPzoarzP9ByucQdDbaUsdxMYKyvn45e7pb20vXg08SpLlrXX/9
gyN93p39E3956fj+WQ1zlwAGwDW9HzriEX9n4xmHAVOdoiHk8l14sYIiv+c/hZIwEydPfqcn0cBvQGQ8dH00DXN1iaYy8aR39U2mEDk9rUSy9mfrSIh/N+6rlZNUzt6lnk0g01HHfbFCc6TxyQKbUBwfWMY2JNpv
DJzGpJ4ZYcNcG5an7XXyOQkqq9MJluSa01sxXZzU9zzlM26oKxXnmk/gZgX/pTcfp9wEc8BxPvNYAvHoLXQsqvTR+eDpOLDE2ecIi0UnCHamkk8dXLPYwU4A4SKSCXrmUWub/uAiSwBdjzs2h0XycuBzCIh2x0N7
dCSvAeYJ+G0kLAFJUkG728GejhxtwpKndh44PM+RPXxljLpjQ9s4nvXgWkvyeGbZ2lsp70aV72xmUaZAoIU0MgUJVnnGhsOKwepusWHspMSVOzCUAktGkXvZ5FPmeKDmCimranJqZfm0GMi4YBc0yR+ieLaz1hYe
Z929p2ytToP+ZA5ws6HPHmc8wPAs0snWsJw3V4TCVzvx2TS9xeebhZOnlw3bIcxDMjJyBWuAneTzoAelZAXoZHJHHWYgAu5K0csIOXwUTMmiAGjKneHWW7KezvR53ZajT9w27/Re5xN+ol9qYI6GxyYO6c4u+ckx
8IjKIXu60200H/eiY6/XQFqx6TqZdKyBTqvs3ZoS13QgLEKYEBk/+VfO7XWXsCYNMSZSyU6Hd+0u0QwcPUSRkjlmHmQ6/cVM/izLxQTT6q9gAaQNPyqfMf2cc4KIb8gYgv9P8If/PIdPnl9eDER/UF49wB64/5AB
i3LKmvDCxZVU3ZRuyEKDFfLdi9myRqBLWCXmfMyRfQJ9wVINXuW5weS2WHp9s0ojSi0IH4rgos6SEeFEsaQXgtS6gKW8COQZPVvoMIu0g3CAMajQFN1DdE9RwuLSEhaUkoeUZvdhbTv2eN6n9B7PmEUHM8DywbwD
q6C/LOLsThxxylHbCc1JvHN3bfz7ha3mcLpG9Ee2FE5a13uG8ASLOs3Wn4SvMHpkQKA4CWdbOyd/5pLbCIApRVziZfQil+vhvwJdaBdDKH9rIE66MMlEdurR1YlHI2mZX+9W5P/8Gis9BZkOfPLr3Qo+G+QYrD0a
mP4o0GuMcDQtjV8u7MtBJvqm3w68C8JiTfYnD08gPtqBD4GE+4K3fup5L4Innfh+eMY7g1HQ8YA9a6GcFnMZYoJO3rICaofwTifrT/PND7LU6aD8bP9jW40ZUOiMc3mv8IDJGdKVtQdvrgZ/ImyGb8hnpL0Fno+c
hlaTrH5A3j0augfKItbai8CmktC/GVnwXHCzL3M9mlTtLcJiuEiZBLhBgn7eN+nPYC6nfib+DVHa6587S++IYCoE6TKnNjKYFczrpwz641TEBODWTwHTo2fa8y45HTb/M+oR895hRoQ7Yvxd4OArITdGgp80rp1i
fhCSoSSfEUQGIii2V6ub1b+fH3+Oz4n6hQgyZQFE35CbmCMhu2z4WgkW7q73riyfVOLgTTmIcO30DDNoWUsy9KLtPC6RCXvO7pkGjjNvnULBw2/GSA6DHuz/Xg/DFRKBJTjSfJ3VIAU2B54Tyj3u/xVpRbD0rszy
lgEkgM8IavDZuI3bu42nO37S3YGZJPm6AAIuNxNKC5O3e6T9wu1Qpi1F8EL/b9Zan2yBHC7Kyfs6upKrlEFxqun1zEujCp6Uz8icj2kp1H2KQGCpw2bikPfmvcaD9j+zCTNsFr2rPHdplNDEgu4pxeJTtsTmgFzg
R00fJQ9bfMuiZ6Kvvl2c2nn6l64TYtd2UhPO9kk2eAfq6MXjMaB10yQFbHA4gpIjSW161+lgeD7askqtb2JYFElJyue8rWA68/6rkM8x2F6ZpbY0VUOVPNYEvYLtjiSHkI8uNKxpZdVkaz3+z5+bCknSb3OS5U6j
DQTOaIlWa0tP8ZP0gpESzqsFCafOXoM31oXwQdfrmwtC+cLyKUiHPsAriR7seWAFXXcDauEEq8XdvHIBr+IKOmEFi4W2mRxUiQqtv6rxOJhb/rgo1ChNUIwpVmOoijC63H8sKWLnsYTHWhYbvoCWatRNLw0/QEAa
VAg2Xzy5ItB+P41rXO5yxZM9a3kFIl5h5xmhYTxrgfg4DnIcWDO4vWTNzjMAm+lmXHz29BGXOHcu8M9vm3ShvsQJlUW3/Gz/Oksupmt6Q1Dy9C+Tq+KBP+jejDve9f+j3AUkO4MYZhIGcwmPm7UQO8vniea18WXj
u47uxJ/u7K7q+tI+cj+a9jJmZ+p9yCXnUaTN/Vxm4mLJZPY1N526FmtA2gDB8NmqqF1Az0Jp6aQ9kM/eXz7UajtfMG8M2IRZM+FHJDrVauxaCLxBK5Teadsx6M1cWz8lNDFbKoQG0Zm6FoaIskFpYt9A0Dr/WIxi
iTVYz34nSMVA5GLcXti0yklvsuJOXzkZPHK4nC4LS85wWHCPZahG53sWADE4f8Y0fV4ysp9NIYVol2ibZr7zz0VOHqsNXD2ivZg+WZaVa0QU+T/oGdpyUGfHGd1XgmNXsg9UIfJBPaA8PFN6zQixGkpLCukHs/W1
F0ANI6io2KBe/55Xcgq6HK3ALZE5herrB2nIIl3GVuBkUIH5+vey+TuYbiVC4MpE2u2Wnfm6OhK/vidy7RA6IfMMNtsCLpHI1FBOJUlAIFdDh0RwjIinHbFOZWRKNEpfpxr/RZAmV2cKroKxbQ+okmP9df6U6VoY
mnpwV3NNcfAggra4KS5XTYZIT35Uz1Ljvqc4GcTtf0PLsNjMVYC390omQdtjjz30J+DqT7QEt4/34F0Uj+2fy63GovcQrta7rfLHZitHAqVJsh9ZM6+ZTxu0jzf6HB1U/QAbv1GyZdOla4FF8Aok0aQY7FDfools
RO4BzseR7ozlTkPEl7VECvw+uTFTwYf9UvNS9oXNxFRdhP8N0oz6XJ2xtL2EBFyYklB8dmIrBRxYtZ8YAqy+T2Hbvym7bXvszW1Wzjaa6OkmSChkNqZ9lLw5KFvs+l3g9j+qS9rYLeHmsfT/d/6YL8Qqe2StDbsW
SnkZZe5qpLmh3Z+d/ha/iOPiCaCG0Yl27BZg4n+DrVbr8lTADDx5ylmwTkhrGEd4uKZJUzowqEtwLcHPM2FvOPgjLcG3sk0eB28Gs8fvAzRZQwpocJiana5E8wqKX8jQiuaXfWXmtpDfu7QAFupDET6E+EC2RqAb
8mFiwqa0jCW4AYJhaZDoLriCsLZS8icRjbxHA9WX2NmIuiIUHCFs+iY45ey0JrZJRg1lynqGZnHDBLpIU6YmWlofCvIL38bIbKtaPWZ/yqqqCFy6/TgcgPGyxJnKo+ln6gYwxRtoeU5XwkRyfHA9RmSdlepmJL83
HyQV3kCiGEi04Y+fCdAcFNoQljUz0n9IIZAODWufQdgGcZiyG4ZMmRJFxlFGgumyhjouYEdd2W0KFaPaW+PIjtWyKAubEsAIQo4mAm6u5wkcgIsBh4AXB3vN8m1vW3zzXXl4pWLIbAs1OicK2uw47wIkXKBD2wGR
7LzWNJkC39wDvAmhwEGaAxEuw6vg8MyF6D6FYA8nO7tGLMEmqhVELR83BFPqO05GFaPZTxrScJyGazX8gmtMy2ZWxWu+uxXjw8W5odi6jVsz4nbz6uc1n4qQsepwxaEr/2y/yflozXejRBPIINJjzMcuDax+3Xys
nStevkrJIPUUTyOTNhMF/PpIxjMNL3UZaM9NoUQhFiWgFIsDFKpNgj0p1+CVHPWt9xhuJBkxnWNOU5lYW2QyUkaWbmNumzCxPshkJOeg0rK7JWR+jY9G+xTFJNMec+DKxNrwkwZ/qLKRNgN62mHYehHqNfwlf2++
WUq5YFTCUcUtDa4W1fw0CwhavWrpd2xoCuMYv05Mm/mnSNjsS8k8mmekc8LcRjelJ52XellTZeI69nIvKX6sK2Yyh+e6BHgw13LQLAq0mRQKHHLmxF9MaROVY0wfWl4pHndcWIGJ8p2X1qFdtXt0HvZed0zpqXfe
gWIOKFvtw2AH/N8cYnqXPwHuYpqJAm5mNKlbXb5mKK8ibyPxKTbt4NON7wHDXeFu8o+KfU3+8YOeubHKE9LQUVdPDCRk62UjjbIkJZ02vrfFityAyLHiXgbaaCtJHdvj2apbl7V02OpObM9AAqS6xQPMXoblai6j
Gk8cd7SiagyCoZI8daZlVt0RUJKUChTEKbAbEhz5s5iVsJ/wH+KtJsBtJZsN5rDBVCUfXG3ZkSCApJlGUJAveilNVX94vPgPYz6y3J9ziz083LbsTRAmtz+72HsXwynCvqCWMcnMtvJCPgFZEFavNnX1Glpznr8P
gg5oT1et5BglVyu5VskvsNK0bEq2NYEeN4KZTpte8QBdsayifDKhJ6qQX7BCUhQLCiagY/vrIZi6nJR5UCiY3kLkAKgIYQVCeYccskk4vS7A0goHmSmK9954gkbCr3z1CR+tfXPjmuysjwKNveDwIvdtToKvn7X9
FNxBtaEMVSqDkY+W2AhmUXLPtJCwxF808njuZFcg9Aw7Dq0QzNzBLMG3DDpv1EEiZRoxsOR3ecB57mYfd/vA6MHfJs1N3gwuH85QAzjxMmSceJrQLDhHk89IAXUytOu5xylF2FVBrJtjpNpiGu46ExriiJJZANFZ
bG/WrQjnqJxBYMn58ORUaQ7zF80jGhwG/kAHLtvgA1Dq0DNT+Wds+BOb+UpGv+VWDB4vcTXO8a7G2pfGu0bG1e6vs1NAr4LLYA7CAutAoxbuN1tS/8O8rFDnnL5LUQv8SvUqUIDdO81FMEGDz/fyZ8soPpCrmmO1
VUAV6th7BGFRW0ef7pGV2hLZHABXDkq+PjkLYBaclOMQlXZY1auQHdHmc1f0UvK9NS7uFnF2CL6jxsTD5lFF0QY/GjFqp6mH0j8V++VfN4xgjZQhihBsdqkWdE2JUp5bmY3oVS2kuGRUZ7UDtOoQG+vfuic4jdoj
l0ajlE+ewk4+lp7L9YTiVfhEVOzkSL5GeHscV93OrafKdB93xGLHW5seb2D8XNrl4yYJXqD+ih/U62pX3fq9Y3DnGAyvLPRa+HlCTs6pSOWiW/Nss7FEgOu1l8BIVJa5w9ZOkIb68FVV8PU62xgslVhloTIQTiKu
1KxrguTJmc0DqyjWi4ST4+mzB4dFa2zgALZeWQ9gvMFKRwRMrg5go3vCw9rPt0eAZgTr0y+uuwoAg8lvkqPHQXy0DShA+G8tG/84nivMzc7cB/H4FS3Kh12lEfB0E3k0vpwKXLeAlm+Ed51+HUQQ7C04r2CKVonZ
tzDrEOdpTQ+y1sMD1yVNKWRbXrKrPhGI6wKtXFqLbExB3PKA2Be7YtUAu9HRhwXFAvjoHQUXmFjGtHVUDTg2CDkCZJ3VODwElupvbdc3yeeNGLoHZqnVGELvJaESIRL//GVDgpCjpti6+7CRIYs3K2RvoAR8gqUU
oMNqjdltCVlMoI/UU/DMH8aX/afAULq++uzRyCVXjILtOOkVAyBdVSEPCwIIAcWR58zsDi6QeXn0GCS8KHoRmX+yqJzOlDCZNgm/OgXijc0QxmXdnaIYHlYL7NLMwOvSd4t9sF++rnCpQMu6Wpi4CoPwZFBOtd6a
eBq8wvK4RVzlQS2qHnb/Z09AbHeHaigs+JqZUfJWRXvGaDw8yOy2EvvfKScWeFF0fBppPCpPeN4CzzDBwqsA+jOR4B2tVSOfjnr2O4TNCFwLsh4fqHybb1MrYjUQNwqxuLgFMmrMXQwTPSvl6UvMB2sON9Ch+w2f
KCP9MnXrNvsxFPcYChe1gETsOwd7zqCvQLh8K/TitcV8Ax05BYtDL4HbhrOXQe1W0K8+Slu4yREsDj3ZjwFt2tiK1LTKjxY7uMkRLA492X/balu9Fhk0MrlHfT+dQ1EsxRyKIig2l/W2qV2kmatOP7CkdCF53DyN
9CGRRdSjoWTrU5ZIvTjtLsurLHzSaPZd74a7J9Z7hzkUxTRyr5jBAUulA+vFyy1xrWXrYLk5jkTMIERAA3A5HiV8DWz8Ah7AJFb6WaVq+zd8heiSUlQp7en0THcb3wBDGuRP01Slh4jVQxQuQVyuXvMRWy7vz448
TjU5x628g6e7nadmDay0b7nmoSZh22DD0XliTpxdJuPuXT+DBzGQiiDS3CYduzj794g18Pd5zj/262VxIeo7rRYTsP2TKsHqPTsh6lOuxwYx9tx4ZNXp8ikxzUqbevQJqQIUJgwBrqZTobpAeaxOJYHpEHQqCYwE
GpuQT9ku+O2OKiblLnUMWF+AzZ3pEPQF2DzIKxAqm4+mHHMPXN348P8bj7K1M3M63RXIeeBBh0+REv5aEQITE08/hXpI1TcfelRSsmnDyZh3r0E/fTIlixAeHZ7jsfme7ZdPHAo+EBXA5qeinnizgjrLpWkMZUpV
BxrpapV1bLPOXBGchFnxwICkjIDVKAjUKzZzhjuzKJZ+QriFVO53Hahk4Lg72Gw00U0rVHcNnSXXCIWOuTWC4jqo1lroVerJC86Yv4dgVCcJbzRj/t2WUa8mM8peC0JBs9qgYOEUpB0pIBoP6hx8tUCaDxV8Y2/p
AEiGpY6ebWQSdkFcx1fxTQa/0w1LzgHk3SZ7H/TdJ9Xv19DK0Lkz2bRfGZKpA7NYrna+HrGDBp8eII8LZDWDTNh1Fg2SChCjGbfzDUG3/9GoTftBDej7n4Dj6Te2NOUEOroUMEBSC2R1RXyIMJFGKEy5TPGg6AHP
Mc+4uvlTXV2TKuOf918riUaka8by12J9Z12N4sm5koh8M1UegtJA3vSbdsdl76YRY7jbJGQKDHlzp3fogLeRPY2g7BIyTf/OPja832XUiQYhWA20JtBiaw/cNoHWREhefoWuFrxkin+IkXyj00n9yZ+H8r+fpP/D
McRkXwcZY/U37d7kzJ6cjMt6nd5clmK52iEgJrIMJoCNxSSlLYwg0hgBi8qBdxU7gkD79N3IId2pi79vhmAemumOzk9K7G+ORYKuoTD2Y+nItyzzxeG6U/e0TWVixF5f+1bCo4t6Uf9KGMqLq/GVfVWguMhLwI2I
fBvMoj4Izt2olR4hAnz5ellcemRl0joDW0kjljWN3YvuFX5jZOWm19UfcXX/uPHHLH3c4Zc9wZw9Z8l00Nf2Hss/N3fjH82Kt+r/qMeZBNd/EevLMLV6OVx+nckqn389vy8W6xmPUg1J7h6W6SvPdq1eD+VXuw3e
Sq/KXIKsyUsvL6t+xWNiWkiJXZV5/ex2latiRms58Pq6eXyJ2ewVgEB5LWCQPx/7tNr5ienrOiSK09YfenFpQKyTzff2cm4k+MCmlxM2+9Y8BcduUP7ln29NH+pe2g9n1WvrruZ8u7yn1tW36v8+drsNX6bW94w6
7V2rq+ehH/6nQ38fJ34RVre+6dIY/WyW9GGC7oL952P667mFsmX9aiZn+7wN/pRUa697Aqsdy/K6yi9ftlf/dXV12afekX/pPxsx1f22/fDxNuV1YZ5/PCdbTSYnKUv3LzOPDJn9wCDsh+3Juim4Xxehxq95tiWH
i77J/tTtv5WyFh+rufXnYmtBEWxnUZE5ZTs6N+urrqnDDdOOFQYPB+H8+olZjXbAvf7Q6Q+TVm1zAPYM0WuYyk//x959tvvweZWTKo7SfNipxqGPlvAkmhf6L/LZzQ3c14MEX2sZtEu6bLZ/Z/kMTcPK++B/QdwJ
7z0DlQPdTFo/iAylIe/TCs8rD7PZqBETOpuj3nlqiAsb3+LT6hZZxZSAXruXsiQ4d7dR4ft/YEde3tlpGres5TPoPtj8CYFyYnGnfH6d/R1wGfSy1T2IT9+Ze0T60ZmO5sycmB3mXroyqAu8ObM1+/op+ztP/eHM
CII463czfXR5BodDHX/ZbL9YBsZSMG1OP5LWMGvJ/UL06EZbeDW/X5q9y19PY3+thX6zd8fMpQ/yETtoxvvLcfWvGt7an83mCd1fokdbEHvBb+fvH6ucwVnWx4wKBE3POf17wC3B1FNfbRVceinBbzQf1qMi2Qdw
z6NluZOuQ4wy0ncurj//Jca1lYgtXn32+QPAuYyh8qbjyiLoQ8zmBSbPgZXGBL/DP8tjtVKefhfy93aSP5D1W7h+6Prg2R3v87cho93O0QRT/UB46J5v8z1B/vHzVubWq19/YC/V4++/cgjzMY5h0sGSGAb6sLjy
Uja/7sNEctxXYT+CvGb2ctLrE1xWBbTJLOLEShA2QgzuLg1m2NueFkOsfJgo+Nhk2fglEyFHJvBo+mtX1964BUYdJib9h4kqWvj8IUxY3PiZCIHcfHEClPQYW0PYL/VYXQYuCAAo6jqFgsVOQRBXepMinAoJYO1X
exSEoQ3uIXYCFQrYg1XRIgW9FiJaJF5TgHJO2ogZFWBKvJy4z6um3AHzFL2vUOqVL+HsWnlTQF9pY4oO+Qec+EWEuJDT8zBWoaRhedFTF2nRabjmB3BKDCTvj5QvqEkUZpSI1ZFYx/Zv57xGE6H4E4EPfzT2NbK6
FB/YVF2wqu1PwfztnuP0u87WjX3cFgrrMidYGAFg8EVow8DOfR/mIyzGrjNL7SSi+gygJAPc2/wVCDcnCcmXHYey2SW0FrCSgiFxbACvJsonQjAl4QKbUaHglSVi6T36GeA5654OwXExBVoBfSnlOYdm+sPITM4E
IVJWSpYCWBzaV6FXt4ehY6AOshpEY6g6z7OILj3S2psLGyN1PMxr+E5NnhAitSg/KhnkhqeW3iM75eLidWt+roJScpnZilzidVi+Jl0aIst8mYIpn6o+Oc5SAWUjAzZzBHjUI28+KlswTgUQHsoFCAgbbuThSToc
X1xsRtytvroIQuS2gxBKoP+MKPqHuXJi4GARgV22ALF0LCCu4EIH0oDLO8W3fQQSm0nRr0mi1sdWUMsWzPN0zrzJuLc/MFXmpGdnOeOWOvBUmn6BIXnXdKCXFXqrRzs2qPqD8ANRK1BJXccQxKVigcAWmqEZW7Wp
NN9gZARhwaehqonVcaST3lUxXBhyHS6sowVREocASYMsi+A02GqXck4qbJO58IGXF5KhTpZMLOADWWGUI/IDqNulf8csq7dlgLvNdarvE9R8TWD9lybi0DxkbD5uiOVJwd4B3Z7kX1cUh0KNkTk7nrWCtEzB/FgF
JqlB1j5zZRaxHoXiUMkMIwZ+EWOdA2uk6jHCLqFKjDmVYdQVGYQuXBOVkvUMamYWGwCpGLtAiWL/LekeC5GIDZ02ChSkqBOT9CqHwRuWJ5w66xkVYeYJq/yuKvrKYgMOyknR11QyAZ53LKh3ufm4BlXhVOTfJhzB
GNdDybwP/qAx/hDB7y1OirgQcV3Zd3qoKx7R9++Nav3WrPBU1QLnTPRkQAHPSDiXufR0QrHjHcONF50AX3levhcu5MgVUbZhBGPDIK1Fky3/Y4HNR6DcgiixNELcHMk6lE/gp6PgDDKBtm7AEHL61cnbXrbU0Bs+
vatjLOuMrA13ZPUhj/HjTJTIGpM1EbRh4Yqo8YbRHyaI4AnNo9G0Vt6Gvk6l5hCksFb6c0vAa9qqReMUkywPth/j6hhXOUY6as5QQ4XxUYdZB1C4cDrYAdxB5oqEUcjSuWAucdhokOAcKYIszL142kh8vnDOBnee
pDaYtbhgJiCxAbmwTViI2UyL+BAcAnoLDgKmKGgxuMRQeRMBO8yF7CpDCE4x76VYDLKsU7akEcfHy/DiqCg8BJT4UHvXk9miIIJsKVAxhhxatqwjYdKb8vSD5T062caH01sKJBamopUCY0EGRr5tLF2WJmeEVE2g
XHM4ZkA2Q2tZSzH/9AWOcqMcZU4Q92kLFDWSH/xx3FWEhiAjIMQHAUMBKfTI04Z3XoOCT5RcUIit4TbMNRHLCy0C21kjKnGehlEuEJJ2+gwsWNMaxkZox2OKcIKpwxrBG9ZYsb/qh2v5GTZNLyoaDfxS5VpxeCeX
+7TnIHNL4O1MMYYm7AASf+cdfbLwsUrC6z4GD23PDsWb3fBNwl1/mOEZHVJGwZkjzUHDczvQYsKJkX0JEYJtJnUmIhcCLDTqyg4ILDTnZXCwMJUUnpf7EvlsEBqsCAtTpNCQAcGqI6cZjBw7K6gT3EcVxb+i3d94
kAjli5fCweAI1XqlI0FR7xYX/c4TyhGHLanocK3A6wp2IyZ6yg5kjC/GixQNkt2bRvxWxX1rDSKGTY4t65yEQpUfbkUKbSbsuAmEcC7p23Va/JLSb3pXoaxsgIDP/q4UnrwFpxj2oJV+xM4ef8dipAJ7LPVT5kfG
iOLj4e+OioXqJETIUUi76GqtFkaGtUYzEhC1OXk1Aoq9mUgrIku5Ftf1VOw9wxKLgdBLtqqqlHyrlpwD8ftNe8ta4xFOlqoSHTGa9SNv2qfSUxq09kA/IusJDy87H+Md5Q127iFAS4SnTwatrx2MhXCNQNdXqlD9
qBPUnInGsVJiUN21tCgaDDGjgl5AXxi28sz5n8C0MLRu0uAWJjKVhPRfWJuwTYh+hEAP4LAlHclNOwe2v9/ClogIbyV17ZpOf5ElxdQeP1ifHpoPuUTeJ9xWj3PpDBbPyZWiZ/LgKYQFcqoLU5wLFnewfleQ1CJf
kpktTIrmPTed7/SwZGfynYGFAl5RXuO0VPXnEqCNLykCEs38OnLKS2g4RHY2GpETUkH0foLeDj1s2kqkZ1WtmFE15+/kJlE0Xom+vWiwsBDMEVSSXZURZNgXdCj8u7IWOCZOxC1qcIXi6yspaQXt40TifIDQfLTi
7GlwAp5uU+ceGWAThcul9ALHLSrjnkDYuuT884KqFoxhDgvKyiV/c6ycFGLk/IkLrcDg8nSknYyFt1qEQbBZKCK9c1be1LrsiJdfM35nk6VCDyMnUnGwel9CDhlquddrfcEc4yeUTZRysSf9pGVQntb8T4Zdetf4
2u0PFU8dObBO+s4Lmd26UBXmKlcLKe86OjjP1BDE1DWlttohgtHDDa2rNqnBXM2rYqas8LUeUIY2qsoQ0u8P0SrxN+s1HIUj5H4rQDnrqmCbOR5KPBtRZVOqhbh6fVFLqCHhvuFuiVooBOL95/F2xJHzP9J88GTs
XDzP9C8USAgo2e1SHeMGFOy/aqvgE+qkOb8mNEu2zkz/5EyqwR3ld4owcDAeNVHAHUz9VdK4pIybIWj/16cBAPqH0QVZ/cDqOKenMYcrdlYWQHIMoHlRsulAU8WgpWxvSw/waelA4iW1Ga9B+cVI7Yj0IBDeUSTg
uixsrLU22iHzvG1iPdoImXTZXaDinFPyWSYfLksymaeviSQoUeXLAQtfnaoKCKN3ei26DXk9gXaCwF4xsYby4s+C/P2XbgEC4oxTQkS4pQXNTM37w303XOxZP8P+dsPR1aijXGvj3rrLAgzzokFfeqhcmqlwjUzh
u5B0x7Coh95GgF6LwvV+nnC51VA2b/Rwk8OpkuhThoWi5Wr/FF+zhJIGwCulA8HlE1lVfpDolV+gufeOZ+AdHNXsZkIQ9bc40vH5eichtnDer7W5ot4Hr8cF7MONiflH+fVVJsiPQm2Wvsxw5ltzqSf25u2MObut
EmbsLVSoyhCfcIgm8bvcHCKM2mVTpeAcKBCqDTO//KWwbFsxicrc9ILlpbEuNnAGNfS2bOINqHd+/+ZoxUC3OkFejQAPmK0voudataxzWITd4dP5J3vr7meDHpZNmo6WSnqNbPHCHXjbz3hb5wE/dRIrDMaECaX+
iDqZIWyfdX2pCNqXt1mMk2tlx1Wmzp0/oNQytM2ofFvGamch9cAyBaJPeRaOmg4nAKbXevqeLkpepi1NJs79A0zVCe6syuPnXXFq3etOZZYF6VN5pPYElxe/7YMRwYWTskKmYqabR4xjkSQ1bBSDYMuD1ceZCFN0
Cjia4O/CC0lLzD06Ds/v7N4SOX2fkSYPRGzDo53RVj9K+UcYXkTn2ZEb6L7hyRp39WQsXMLz3nZkafVp86wYfREDnuzOqUUUjPq6E8EJWdlxSntG5fw4Uv24n7LSvUV5R0J5+zRl3XOtbWFWJ6dkkNoiiAxmqPuC
Ig3G6uiCHYp6471D9RPgdYbrHGk6IqzAjJi1+iWyTLOQID/o0E2tJOt6iwHNRt4WcPhuPLKiun4RWGQpY89reuhks/nUbM1TtkmqiR7NFF/lzf/p4WCrB1O3Oa1Vt2GveW/qN61SH4t1msCxqOiNFGWGzhP5as33
AvLIkkheBefDCt8veVOv/0nYWEcgn9NqsFrg+BrRVllyz3V8cXGGdp0WheiEWYbuh+CExh79yCR9BasNwsAvRDQbIIK5F2th0oUG34ftCe/X8nMgYtIztMt9UOC5pHWzD9Pa9Tc8gvDFl4vWffF7VpktoivIPJkF
6rPwlACAPV64PF+q5JBSyw56t45lJIzlaXJ2EFEJ/2dyWLsVwBET2VEPDo+AN6JVT20iZMMkk8hUa8VtpNfKADF2EML1ok0vhIZPRQWcwPdfbJYXozM5/kHNtSZwnYsqvGoWfU19RKIa0xePWvyeArMurkI1fbpd
TfkuH05LeOfXLi/0CMCOFe1HlkV6fcrcT2XQqTO6tQZnwwtwqSDV394iBX75zXV5+yEH9Ry89U1KgMpk5hx9/gnovpUvX69lyjy4sR8cTOco4qqLWLz5PxzHxvlzD42FIAKtByF+p/Su31vrQZoHJN/yTKD5BnIu
1hmCeidTb1V/TDkQdk8iodot/bs002dGQ6Dz7h1ICd5qd/52pPHvSU64JtLTkN8qjWRT77yOAAOrFbtoTlHSCclIrt/yyesyf75rz8JxXkb2HkJI/nGzXDJYzBzv1GGktVcASzRSHrjGdK+9QvEwtkqXH2xM3Kns
TGoAa+EXijCIZXUOwqW8wA3espOiPf4J+86RaHD7bo1NPhXNib69jZpOQzvgQsyeAcK3rnQfFhyi2x1O+9V6drjwdFNxmXMXCiEMEQY0ndQkNS6IgXI2KaB7Q8atAk5HEQk2Y25dVULOYTaR1+18FR1HSKxx1lFe
IeJnc5PVsA7h+IyCqPp9pR1yEUOQh0VLSaMlluYo+sHPSwWZsmMp7zqv6zKOr2ZN/Q4+rRZ6Dri2ZGIz4qhHLA7yRYhGWi6QP2Xo5FJZh2FADbZhNRBooZsKkxdk69hFjMhtMj41Nq9hG970gHfiHEKSVu6fQVBg
+kioa+PsYGY7W3Rs1OG9zfqrVxIeVAOwWhjAAMpb/wwD5q0OTY16axFpu27VDs8O2QQW7YUkyf4YX7uejNlr2P1ACM5qU/6G+523pU57s52iwNW1+Of5HG4QAyPUg+5OdbFEHq3WxD834i5DLkoPaGutpbcRr+cE
zpJ4MOpomEfBXFVT4i4kDWKTeIyPSZNhfQqLCuouMBeCSSibwGe4fQWHUwHI+Qlh7MFZUL5tUNmwZNMCTYGmUqrkRCO+MqgY9vuekMb0tTnhWKgNFIC5ZMhV1uA55nBlAjMijDw9ZcCl5zfC6cKyd5O7AeFn7fXV
8wWoagD7AzBYB2rlBlPKBIS9FGV9hAxBUapWYmXgMeFNm0szTqMy+grJmxW5TVtNCNfFKK/oTxyzInnmv0TY3yOIOvIOem3CbSbEGjifoZPMWdYj8HcRK04IpKvucoyDJwIAxVTpny/1CSR0NRHkPipHNSkAESGe
Jn8GbVabWqs5kh2gbo7g0aj//JZfugPyP9yIqOu6qcu6raf1+FsI7+QQbl/pzHVGZ7aZMTPP7O01B+Av/+GjdmTJnXN+H6wCc3rT0+LXPwniP17CVPuzzaqfa/eR7si4GTf9jGt1QBoI2juZ5MNnL5jDQQA8v6ac
fvt6MUX2wgrR4O546v1lhahMNq+gWK1Di0ARGT4utd3qE5Q8rg+BmOn5RXLoIzGC0acGuvBcf38pwYMUekh9ri6a10vE+GQ9f66B+LGD3yA1miUUBdNg2LUM8Kv3xKmnYlvLzCD7hmGUQe8RzvUUvEXDSoMHK5zH
mSRm8LlUb8zsmYtgWBO4aNuyVPRhewnZfJ0+jl0Az3UFYvjChIE7m9EYKmAOwgLnbNHgjQ4dy8XfVsFeg2VIw3gI7XShBM9vH50/st9DZGye81MHWJHWB9eqLvSvkyIP8OzONYXHnwKT7/L7bkPimlcPPNXSzis3
AyAEIxgsT72YktyfBBaoa4LZfbfwHudTOJilRkatTrbrZ5ZdgvPFysruU5DefmlehVFqC4T3+OKwLWkB8gjzi01nD1zz/xUL+34LnEazcE9mcVd8pXEesrUJuGjevo9l2hROTGbNe8gzRmHdyhLc/6rPUe7sOxwV
25BN6OK1hJYDz+hkCtQ5kBIqNlVqxmEzv14nmD1jxLq7LZmg9WIkbfta+Ldj1o/IxPxO88Z9TuzS6MYmCSS6m1k7DRCKhl2am51XNEsi6NlmGNq27cw7LIaghPya8CIImoRMluWiuc1KtM//NHvUtt/oyx8UmSzS
iqiZxIPIq+lSOQeeYxSIb7TOJ0oe/0FhxjzLA07TJVbGO8qtvolVvqPzf2RX3rgWb7oXezNvsDJf5oTXwrQiQkv3hxtJ8vnup5+Oemp6HkxByQ4T68EfoSFrpbON+956nvrshP9UFdq+OIfo2mT6xelSWZxn3EDC
PliNJAuGp1RT0C7sflIWQ7OcSOUJOqyqOSKK0hghvGxMKiD2inixA1c5Q2GQmqUvzemWNkteB97Ar2ZE3cSUEm0ujnwqFVxkhjbdvKi905Hrin1xql/RTorL6nng4VODw67kuhKwm8bChs5BsBhN/ZAwRlvj+ng2
eSoFC36vsB9QqFJKy+YYR5IdpCfNmRszFDV95JZ5pgYTYc4M8a/jfotdEf6ERMFT7IwmYF1K/MA3TU6ixk9SpIuQ4jTT8LzkBb33sxmYxU+JnZKgfRHknPDmwKzmBnX0C7+IeTl/AhmAl1U5VPe077hyy9maTAcS
iWE4FcPC43IU+kPnmvnIZIBS2YHSz5eQxsEulA02iToBx41UAPdDN95owbZcYvKSGoXjI8FeUDr7Zn5GUzDDx8a9zPoObxY51nocfYLoku/+MITFKAIMMtaD5ZP7wiKh45xgyAv/Stirsl988dOfl7eEU5sbitoR
XoYVEMIgqw1JE9ixtrHdsHVrA862umQz4xRbpg4dCy2VOklorNWqoHHG0mwEAm2YAwv1KaRJtoFdRgvSxYf0I9QPf3duwCv8TL8g0K4xWGS7NMVlQ8Qd+31O8ayqIDLLdY4Bnd8gEmJgphxbkDY7yJvJNpRDvslb
2aq11WTUFRMVaPynjaeKPZfE5/htagcY6mGOHaEd2m3eumpkpbXnaG4Q7A/qlKkkZ1XKZhl/zxeQC5rKajpL5ukQQx4b3j+3K5p++4YHHZzeGcx8EeY/HgZuXyUAHG4YUkczCxurCRy0m0IOuCPcknEo8YpLvlQH
yq0lik7z5/1wytm5JhYNRtZLwN/Jlhlm4YdqONhB/bLfclIuO0DD/bl+LAhEQHFyWwWgiYTurjZnGBH3sp13lHIr1FnEcPkQVFXg/QvLWjImF4cyTbENMxxJ4uXHD3Ul9ZUvxK6vLB8bK0w7ksB2tyvb9iIgIkmP
bbQsC/5CoANlWNhGATRUa1AE4k9KwK2+5XHT4gSZCXy1/zEAu0TMrRfbqWyOyexLqEVqMdSlU51xi//Injxt7y1d1sOzqfefVmrQWjGhNiDEbwy9VFgGCDGjmHZfeyR9R1c/g0jOQwtropw4dEnr11NjMY38j6I+
Wh/l6oZSBeD238brU+7wl4fn1F6NZeenCVrX52s+HCFQtVTirfx+88H6ZCjpFkQeSFszIdfG19KezOX61i+M5DJodDvUu8ftJLXvvle3e9v2bNdnU7rx7+kqb+rV9uCNoxXo/G8AhGAk9dCOgZZtCFOfJWE275Na
MVBUmwtP+R17/71dwmdUQBrcFiL6hWnrdr//BsCA+QfYW4mZ7pvpzs8ukJzl8er5yqLYH8Nt0FOintQa7iRwqoQrqZ1hkbQvphuLo6fhII2h5Tg6KqvaJqkHwDV/bkze6lXdy5uJyoDN8xGlfcLgZr2g7aKRCwvS
tKHNntSgZyf/PFEdaRjUNuMKTqRAc0WHdWpBCN7qKTNhwLCR9wTXzNQSjbVrEfzDsXnZRu6Wbzcrs1SYlKtfm2RxWYcz+U/Qxc7LyGP/JjQrsRymYImmsWmOrUSeztd3l590UYMtZyGIUVqxwFRcHQL108YaZW3r
zWuNmiSz2slPW2p5t0ZX4mOTCka4IwcPlSMn/AMVCW3rLtCVAkDreQ3/vhwoNQECzITgJ+T6z14yw4YpXyi7yo3mts4jiS2QLo8nJV0ytAGkFDLW7tV+niXYWYtXK4QtEzjY2oRT6hTm+scsYzMctg1k4CwxrRhd
5yOqYwUMbUPJhFgeJU35cE7zlebSp9b6HwRWIboGckcxH1Fw4XYGfzdwEJMPl79pkY/9jwurqvNxf+yVRZLt3sLdCKLwZsrUIC8/7o9S/QD1UuAhcx4ydS0HMJ+e1rcpAG5r67AmV/fubAfJcwdfXj1+cxgvTP7E
eeBm/ExY/seDkbL45xCYTOh6YDZrXAh9k/nby78JaXabZCzz4+xufb7/az63lpMthKRNRRY77LR3ADQzPP2HotQentmr8xUP8bv7pfUCiuJIaevH7wYNRAq3UxPDlC2JM0M/gCJge6+NjzfQC8wYchxjQ6YT3E5x
kE114V5uK5T9XaOllBWLZjf7kHbW0go64HG2EUgErW0DTDMX8cEZSLAeTeba2wuHWePxWCw7WJ50loHOcFIk2p3NPQIont5kVsCtumEGAlxgBqwbhAIEvogkxvZFzoqyahEKmV6r8P4KYQZoFIyx1QqtQHSrCdAF
wPr02i/L4zy4+zWeLVi0eXHpzIvafhl5OjIQFrhMldyu1zMRelfptaRKsbb6Xm6X2M4fkVkEk3KB3H/w0yjJShyobHAN1Df6qmzBGaljUEU3W8UirmUI3E8vX6+avQhp3jb1YhB+n/hgGeHt0v/ALu1KSMPx4QFu
TrPOoiXtrEcKpocZcKrMd39zDONX9EfBwJY5E2yj5xxhtvYrbHDaXsUJ6+5Y4Hl1rASwVYIMsGxYjOF8cwwxscul7mpmgMw8U42Km7W+6HildmV35TZYamhYBXNYZ3rXMHMZghXW9iEZHdnYLqDAmlI2u+PAm41Y
vjYzZyk6ZkWxnWAja4gdXUsz8G0JDMFarkIf2bZwCE9QhX/k3VP2VqyZSGhR2qZyrsNrsNBd03aoLRHYnsMRdIAM7CNBFoWFbMANKHfoXu104mmLxwO5J+FN+ySzWlJr0pyAe315MCZj2assg+edUls74O4GXg9T
iXUQBSp04JTHlu4ss+tYXXlDgAOy2iD44Rigl5sTcf9WBjJ2Js76LJD6mCaazEK0ag9nCLSlAd57OROcxGDYOg4nmQzgFGbNBAT8pxWiXx64MvvtslwIrbzsCwj4RTo3AE1jYUUVCu73lFu880BYuDsHx0ThzYe0
ndo46Lp4pFXQcajfGON5pTp68eV1TgM4x1/p0rjBCEX0rDOVbmqgvEKB+Bdp/y8/uqIm3EA6kR4CQL2gWYmydMSylxemW/D2oknr1S4qWvqtE+uIZUpLRO32qEUM4OdJhXZL2jzm4V86UEG7uuRsjaOa79ZXQTsL
GtYPCawa4VlvyLV1NgdelTgil895A+r1D6xZtTV2nEyogzNNw26Q5p39VM7uUp20X3K8RnlCP82iASxVDWboDlbeX4ouASQEB6ITpT8kmuzhopYW3HGNJMBQdxjCr8/r0cn/luz+OAasskishd3Pcin3gsmTBvR6
ATnV4f0tf4FoybZcKakHiHd04SZj61dryGnpXO0ZaAn6qey12TnpQH8FguytKS0f/L9gM3btZ+eVp8ZpUZE9DAYimWdUqwLRCMz5t95/2MCcGPr5+RS1q2NJ4dGZy4SZHq8TqI5muCbQb67oJihrsPtczFwVac6I
4lSb8lkkpZcLmzRxRNNuBjBr5X1SCbJpr+SYAeWzNXpQPjLaD6xaZpt4s7mbXp6cz6W/LUaX1Oja2dOCS7eOekPTOHVGC/Dm+OXCfge7oHso0ea7rt+5C86ggVST4FT711sXeqaxgBod4Pz6VJc/1DMgf86ZRVpp
VlaRIECiRwYmJFMJeha5HQWGm736eN+sL3dfdP2K9pSKqKz99pCcz4f+OKevNzfKDXmevDHv5ZjWpCmNc07C1HEEjZPVtBoDDrRbg5srgEwXButgsGOmEpsa4xNvlSLVTV/2NbhbEOeCxBjZIMq0p8OVJ1BIPz/h
yYYePdw/6U1mIsrJX/pVZlObh6c506nixyufImJ3zmxl874Bh9RUbIUZfy+8NmPppXjgW/Pm4o19JufW6fDGg6Z69H1C1hTgQxI+PP5UJyMlSP+pOrO/OmEq3gx08EZdcHqcFr9S06VMeJhC91LOsXyy9IsF5/vp
Ls84Kp2AVJHINcC3H5xx974T2pslsRcEz5+7L5BuatzBJGXumbBWgjPdSwwoP9+sKuA6w6MPuKsZZ+YvKmEnR8xkhO93v9o68XvgcLSSca6ihtOSKorTw4QCa2CnqMVplhqZNZ4Z3cjCczk2kXGVKvg54paFIAtQ
6RqdYFco9oru1Gpo6TvmrI6mKPFKaU85M/VhEfb53KqKfz1YlmGjYkI8mVAqlipiQUdh5WS1ZyouzmmYLPv6nGX6bMpiDNyNEebLPu7lYQmkwneA70RV7Jy5tdbPonMYNr1VPyweU2rfhPNxNQ9dIsQ6o/VFOYlO
JwGckyqb/Ye+642XUq63bE103K9q9eoLX9c9SRFS262oPM7G4vZbmbhw3zftcO8Cei/8Umr+u9PJ9n/ONZavmIi95PJK7j26xB0ezvkJHbuscx8qQ53HN60F3nAp+oFeB2pr9vzG5vG7fjZCVcxTbZs0CPvO3Kht
KHLvdF1DgwYByM/ePsoUKTmNjaKij4R2oOf8ylvh7Ov/ewOI3QAmWgfcAwEOr1IN36VNo82Ts2zqKEMSHBKf6s0BJuqP3LRdnVjyyxepn1dfa570NDVt6vjU8nl0ozqPtqqleWw/0L291vWgnf+vo5iiSosjGUkC
0HYIZKCf2KnxaW828KpjsSkT5fbNvkhztSvx8MIsSxdpL0BYzBjoRkigBHF5HfQbYtW/IH7dS31uvrNzTvk0C2bEqX450RHuuCfaB81hB7dgf9fB+B0GYTfByhyqoJfTXvrMSFsMl+8c3kAGAlnyppzcSTUCAbA+
3IoCSHDS2KhTQ+uB6M8C0WUk2WJ3dUAMwX8NGxC90P3jNhi2GRY/g7H4i90VKLitI+06xuS/hid115GUi/PqRtL5Bjsf89iKJvaNO63BKGxT4qRFRmNVfgpcxRrmvxVFM2ziVCAUBhFUp3JRSf8AADeKgTHFaODY
JPpvYAOJzZH7opEsheEvKQ4anD8zvLHY2W4g2CQ7qUC+sOKXSfaTUEf8SJzgNEq8v192CNIDfkJoUDFZF+9Bf3OZdL/cIHJQVw5AiuNHVixpM5cUqtGTn4cVN1b3YjDfjoYq2gRxRtQLo3H63M8HSqgbjNTre7PQ
UKCyDw9XSOjtP+vqF051lMHNqXSQjSu8ZQKgtKke0+XPqJQDt098swugkIIrfTbhR5Kifefat5CT+pEQN/snUVrZZkylhPrgKp6lRccwyJV8Bz68o+cb7CUw01f42ingdp40sZpSxRgd/ubS6P84wW5fa883CLcy
8yBu4v8H7u4xKQqoMKEDd5R2AfM1j325AfIlfy5+kb1D9qJesxiOpNNIKJ5UY3cjl2lzGmdYuMlNQtuR/5NZG4byy2w/6J5s0zLoFs5w7ep8SSVgr/YAkvoNEY02s02iQbyNioqyLPmiJm76VD/yCT4FV5jaMBHY
VITtPp9Y0JAF6YbycjR+UbFlrfbfSRF7pr7Q2JvbF4IyL9mf+MyvVACUU7989EK2+/o1C/Dnv5sRI4aqleoH3GXK8yj7Eq8ox6Xkp7TPD/LbxjrS2GT01HpqrMY3PkV9Lc5H4uzVqivYdpkwKGoNTS1tjEm8ZGtK
pdLWl5KhUqnq17Go1WpEo9F4S6ylLTS2eln7+qyjRN8Sd8HhwhS1hqbW9T5b8cHYusAWkdS1GmG72OulaqtU8KVrqdWIRqNBtdo2ZdMxGsRjxEJS6jfZg5l6lMFuzF5lsGZzfAvuk6TouT4Q5xbvJ4u0Vj2k1gqY
D2rsUZsMhmQMRnrGuqid72hvywbQku2LqN+6x8M91DkwOArcTLagI5bn9/kdmuaCvu3etAs7G/BTzGaBcGvNzxXAuaXERUyA86+48GgTSJ1WoQCoNn4wOO93oUjvtassg3KOun7PK4o6CZC1qp1gIxrlWHjKmP5H
c0/lgtmZz4HTut5v63QW05EegIz62Yadu2cwLkyA/67InXnUz68Av1uT1Q4U+JmoSmCkSHNgWhODK5MjvZTxL9vTjmZkLqQxPyE/o7Y0babQS1l1D00lza77E9xxxTNwwndMoD+uonocq6Vz6dPmEA7PSHeOukLc
sETxpGpzn7wd6EbE+sxlMD9UeM83X9q7SuUYsyhm/9HI6pKBt0/tvtV2MA4JPSn7ADM6iaFD8+GAe4FUCR2pRbtBfgnKaISX9Z4w/a/3rfMR5dtoSfogrNM74di8do1ADAAqMuwou5H2OMXHjrWMvFsnV9xVr7qX
erz+mgUMkFTdQ3T+K2UZzjLEeStv7kVa5DJi8YYAFd5IYfpgPDig2TwsrB+asvcRCyUwHwW40R8NoIwWFbIpmRjx94R0YDI+mM6XB1FgCTaLLWhIhA25mZi9z6nd96WbjHAXzOV3RjiztMcM0VD6phXClLPJAfdL
DbeSY9fnD/ymucs/9wLYsPnfA3ic42VygcBDYX2EvPreq21CsridvwDa/TpaEd8nHqs9FivAmwakmnTgk7UHdnKFIwi5xrVHEGJ4pJLPNo9XjyN+NBbwp7H8B1Gi941rT4i6O+iE5uUqp7qhbgT/s7bdpnMROKXd
i/o4QGx3A6A0deLWpua/GZkkAAl6ADuN0IRobmpKuD25XdFN1Av9Bwvpjl2b5PzJ21zbMt4IGgI9YImQvC19DFT7hitwjKQyBuA3K3nVWY/USAztqFDhfSVUNJ9S24AGPne8/vY6lj1lG/mrtwgFqt9gWS5AhdQn
NNS36oHfGoQtsE/aJXByr+0he+GhioLUiF00O7/ZoZrRruq10egOP+AOltVocVDMSpdhqbL5LGFx1OZjkAgF2YyMrNsBL+fp1Wo3a1EsG4BEzWIHJ0UZvYu+oOFHYYIdiyRWkHh2JRMYWdt0y755MmqxsCwwniO/
RA/uruBIKcQi8xZq25NabGrOtPT5qE3UGaJfegWUtfI4iVv/+b2mY6KGtJB2A6aINmKY3XRlS1k6FHhSH8Tr/IrdDUR28vTIT3kguix7FOHuvBN4/u1doXMVIjPA/RjcBWV54vVggEQHNfIQ+dbP586eBU58jiWi
5A/f7k2UDQf1yEhvbrTUjsCwC9OlByMW9A2DpLVqGmaf86NRiiKYeftdvQqcW+CBAbKldKysDwPjrpxdCtElctw/J8sUZIS39URsO4ggZqg605/uSY+66ky7gQJZ8T17rUaGJoYHVE+9X2icrJMsWdqRS6rSEFcU
VocTRwjDO7go84kYjzv0pHdBffzgfmQjXFtXpxtMAlD6+xy4+27fIOiijpXEte9OPsznbTy6E6LWugiRHemAlOwrbJT0XcQ/fzGLVYcm/lTXeHye/dMR+e+Jfng/mt3Omj60Il8uoEtFQuFKBlZqlTOvRisksJll
Gr0n4S8MXUStJhbZ9QsD/H0f5KLDjCEGWzg/5o2so/HAXh60490qObhAqd/IwjUSDesJXV6A3SK+3OqxaNuXXhrjL3SsV9PmgSOH3cKq8WRwqW0oBWqd7oLggKngQPyQrh9eicH6/dn67n7y6An8+UhlXcw6IFCw
mB+g0rp0oU8FUbSWOHUAuLaQv4fgh/wFKbKdBEBEiej0AuKZa3Je26vHh34/TKYoOII+iXm4871D9OJd6bD3AcQtih1X73lM+i/WtAe4w2msnoTuHhPRBXRyXbRuITEwwMKzk+dfx/RR9C7mQ7HPmOji6lmYN/jt
wXj4+V+qJd4uxo7ZQrFPxvCpUiiKzSq1lL8mDnK+E7w2gEwwxQox1mL82jf8GUrkGXERvtguhkgY8uC5AgZg2e5aRf56e0VJXuwbojRF4Orach7r/c8AFilEDOjfDd3r0tYeeOClswNdvegvj3EfZwxpMcp3HhCb
Bvanm46XajaSvFdDh3OYRYdgxC97Vnnti4TV5+zBuSv1G6AT5XlILSppMQIGSE+3tKERFYyBFgHjj6rOvY7YIw/SrtUo3SKIaiP0WdGlA8Jl7ukuoQmMLnEmOnY2T+FanZGIgt4IXi9AoeJr935w3OrxdpKTRGsO
o+2L1XKX1PzYerUT0V4tqzCXCKAJL8zY6kw84pjUIIxIGmoTxGasHOgUB5g081NoCJkKgnLjoPNumlFz6MIR3Fpa0Ytceg2haudLRRFyVjKskd9FJzE1hVQfRGecgQvI6YGSs6PBMOsThT4lnHTGMpY1BFqzj4Fv
OeDrVtNGyiU57YdFSmP8EpW89ff5r/WuYiCHrTceG5oajLATWbqz/9YNp9GaJgQTXrhQ9jX5cTGbzUW1/X1V0VIa9iZYtvmwCS8lw+guty1vfzgPwUXU8LILh+/sLghsCrl+9YE4hX66ELF7Ya1i9UqkFtKJxc34
L9+3bpeJOXnb6Q6O7giiB84t9LwOxGM1P3F+VxqeL/TZkq/5BPC+8XHHEMsDtEX1t0dcP9jqlbU8Z5b1LsRfl1U0WqdVQLJCZW6LwpBehWYVyHTMi/0TDF1P1c4voWkhLAJpZS8Ev0K0O7Mww7ip5nXrgFGaDc+S
2E0QtpILvZpLq7liAdjaunxvHM3Ep0ss+4TrSx1H0RTgh8pwt2Fq3BoMsHj9ruhj6USaXDiW/fXw06LKzuV0a/9FonWJSmuk4V3Umfz4AoPRibpC3NkQFB0A6PNEz4tAYrOrfitKOQv2wSBQ02n6DYxNuLAQRRWa
eGG9CzPY84NGzOd34L6aBlQJRmUysGPPhZZeAv2S1vnd1vgIJi9r+vveIB3UQ8Z5/rbEzvv5kh8OqXkzvBmZud753+HPllTAS5JcVkLId21B2QQaDEjw08aRTJgzXHf+zoiKXbl3n79eSW359rnu9+rusgSCE31d
S8vkrjQR1ro4LpUi01aZJcokEgY9UenQH2gVJJnCOUMM17fix859S99dvXqa+XAFQHQMONes/LDDoEVXxlEtp7tYLhH2NmJuG0CxqtZfcHlQMWdQmZcw4HDI/JkMPHon6ZwjTZI7btBRRDnoshDM9dn4fEzMlzY4
sMJDYmXvx4Yuw9v3NXOHhZOpFPLnTPmsGbsVD+BsS7yTqZUnEzDgJIyOAQb0xnDlLTcRMJ49Db0HwZzbXlcuQgBDN477F3W+Vt3L3dwVO4MqvB3u5VT2Y9+dVq7LcVP2zY3Nl+zoG9ED8JVYGkYyT8d2OStUSk0d
8uS29v+00QbaLETuFGlpEl33pf+OyGomDOuILC4rS6V73q0LRRLzOwWGjYfjWwicpTM4wTdFlyyDXd2Ekea9JFbBqfbjF3T9kXGW5KapCV9DoJwCHJZEJyd9k0UFgJ2iS2eZt8+bWlvbScZsdpGM0RXKYWlOZFsp
iqendgS4UkJMAwy2l3utCUDitGsRCIczrOWzmEr2fn6ff+gOaejQ/e1BMc16KcjGP2E4e8rXhwAPJlda0qIbDN5wOGZzx8m0JiS+ejtPgOP05YeAT0vu6GrR9X/eIHJu/63hP63ZC1mh/qHfWlFY6pmX8rMA0ucn
p/ia4QWddMzBRCguS3vvz8wOhcuiN3hoeF69lqKfjplTCaiwNwD2ZrkZsKGWC6Y6IgHrhh9RTFKpLT7hqZ/ORXXY9/Cqbv1GUQ/kWj8wqCkdaebrsLakzUwnEXGp908eDwLQgQAUan7HIZF6mq0jQ9bGd9CYZB/W
Chqs50MkulW1p2EgkEFw7NODdpP7BKt9ET6IfQKLfc+Y9KFGoN9ru8V89VMtBA4D2RZX0p/SJcoj9GgoZIE0iE+BPsICpoDwRgt0cgF2/F3zNWRChCpKusxDiazlxRRv3k9FxOekjaEkwfwdAo2f2k6KcYuH5FZ7
c4wKR55ukgEb15e1B3TXP5i/n9ilX16lM+YPl9MfCkYwQEz2wDmL8zzNB5LcFXRUjJ3tfSY5n7HYmbKToqkMNwDkt7yD1noE8UOma1VpiYl+7WYHL2XzbYyqHM5l57NSLLuzreD/Be9qnBe96/aX1yRkDtCVUF1/
8oy90c2UlKuFSZHA/O5LPJXUyd4zeWWh1nBkO9joj+fHIJxYPXC1y/w0XlTEYmshARDlMYsCziI0W5c3cyFcgugEM+WhAyYTI7UTTs1ze/deAZMGjc58Ev642lggpQpjDc0A6iq0Fa2iWY7h950nxpiKtwFvisHs
vASw6WcSZWbf2Bf+Z4yzpjzRFTUTBh1lXIOitpqDQ1QLestRu+XBvNYLdU47cQzn0SLLVHtp+m6C3riSFlo8obAapJY60FaR3d1ZB7RdoAl5/8+FZuQTN74qPYxfjPA2YZNz441k0yzVyTQfEuWMa/Di2Vs9Hrrz
bedOMJeMRHdNYqcsWaljxG2wpxwncKiys+YuLrHu+5oGkrwtbN1jEJFrlv0qP0MHkUARk/7dq08YAvsWzm8JzGrsqUjBSR0oc83S461mz3p0+DJUfYC5rKYWwgLZBvMZnNy+m8/OEKfIFf3ke42vgQoe1A0Ewfy3
mLZ4iyPd2k5G07JD1Aqq6Slt5rHi3pgFATcS67Zs90ARELv6+GO1Urtbz04yP2FIHoIgd45aRIshflMRgOeDWXZS3fhbbDi5aRBeRSno6wDWmQoByexbmnotDAjoehEQHJW09uWKi9q+OBgKfC0KKG8H/Katcdcw
aur4c4GxAd/LEYjAriAcz/RLxgMCAJzoTk7K4sLlOREW0prbdwBN5OodGI6knN7r/of5qVXLzGuOm638V70as9qIMTIqbnCb4hDhvGqrm1L3szP18blpvL9ay0dfhzEPFzuInMj5KvACPSgjQdnMtsT7rSZ63Ad5
uQtQNMK98PVe8ETDZZNX5QTnMiA7IJ25OPs6ka2pSI3Ob02AK2e+tKgopfPFK1TDZIoBqJPh08yPunplaa2gxUPCC1ayOdCFCxY6qvVY3P8Jd570ZM86u6E48iRqk2IVzhE4bm/wmLuXEagtylma/DZhBkplbCgP
WcA9gbffYqmf8vRnS+x83Td96+VONWljVoVUE25NZwFQ6h2pmDeTH8+W1n/UopNiPtpg76iB4EbE+4Rbj7kJJjEkZB0i1PV40/wUGkdVoPB7fR7m60VX3LDMCK+9lZNNXqRFDBZo6ty7F/F18eDevGScERHgLbWn
dzeW8hTVEsqiuW3LqH8vYTYIuR9gkCYRH7O5I5AB+LHn6g8UNZ6ILPAy4g2zSYSKMmEyqkkw/3o1bM0PGJOdjecflurMY4Dq0vjBoZILCmg+U7eSqU6fO/dsYwsuOS2x12EYbWQGwycZwRue09BKa2u5lAl9tj9w
XFeOrkVYSLLpx/81+OOyBbwEpel/oViQ36MxMuOr79MZ7dIN+92bSjClarQoex440yL/SoX6hqLJ4PbvtV3TjTXxiYzJkwe2P3StwRqApoOuatlqzLImmD1GfXFV3Z7V2pncNgCsFy3JHwqFr1Rbi5Q+AXc5bUMg
a3MGd0E7sRovF3Z+SHVxBj+IBIQ2VAz+uydwYqbZD50iOBIAEmmTJpxevdjm86BzbHKVZxQEx0KFGEGEOw8dTL+j0lWj3aE1TKWQcutmriRXAgFHyxKAgbZqbsN8tfJKMivg+rmizW6hL+xe8Isqwi7475bD7Zd3
I+kmK7s2WaQI72trPeqGrlOQXtE2AwJr9WStecLxLnJxUcVpNXIArKzo7OBXRJ6Pkgv0/uBaCjsNhQTpuGf3w46PSzNRG1xhMtlEk+Z8j6KMZVjsPio2Fi9R2ytadXoCPZF95i72cPc2hclwZlXb4Q4lLPG0aJgV
gMsb/hw3aEUTsfFJy+EJ4R46j/fQAoPFvLY6n8D7n+lUrDw++o2vG7iLP1BtJKZKYcKot9PsQAfQ3/UDSIyxedqhzapx2/K5UE0WBgrcy0+9e+wAPDMZC2mY7xmMYcZpwCGGo/jzD9A5oWzgo6QAdyX1KGpQn3ai
lLHPb02XUb9LuT+vfXBmcg0TcJLzABsY8mWDtduT1aqk1xJnFRzJpsdalrrjTz+csylqmOy8RirS99jPogsBGUmC+ARRA55XrFD6HiZVrHlh3PcFC5VwK7eMgy+2z+DJ0C+mYhqaLCIPWVS67husJXtUIhPQvZr2
ZHGCwEQCtruJTXth3FWJapkmWOjkTG4nzmOHgFPnN3iHCA/ZkvigBnEGqcaiz55k3byaEqQ14KPNNfgpICUgSHAFjfnQJfURaPeh5vkDP+0PJzrsJwwzmZQJonAGp7o5qStagHVEy5qVJ+6g1pQBf/bvDr4zd9Ln
b6UpS65jfRtDk6ruiauyMaOR10ezy5mrMy4B3hD1DO5FeGcfJPusX2uzcy6Lk2MXRUL8LESyRCUeNlbCl31t//85sCJjP5h7Sp6t4ME0hkHZLLC1+nyDofXD6W+H3yWrPGt++4w96cb5+2Om7Y/ZRWI/ZE4FRDHZ
MAYHQ3dSsHHZQaoJPmohc4a6J6gnkRrYEm+0b9EYOqJovCMAPrJeS0YxWyp3wAKdFqe8JiSENwq0XxDn4dVFwyGM9y1EM13VtDi7suLC6zKOQAn2jgIQKn1prY54o1kjQnCd5Hszx1u7R2tIl/G2dpjRnJgQDekh
BbWlLZf8/DVjCBUzmrKwodjmw8dhrNTAVrYW0a4lfy+Cul3Nn19IrY0/Lh7QcKgYx8W4Ji4k7zR1QfdB25sd56+F8dFBo1S7S2nLzlDYtOOUhBFa3Og/3EuVJFeA/Dg0jUjMqyWtJsugGjaqPZdMv9wgEAcJIhb4
MCGMHpdeSeAdGZwCjjyvhzt7ze7iuCO2o043KJEwiBUfg1abEJmEe1AwQpBQuxzOuy1BeE2MrxjBlOGvJbV8hnN0zH7D9Ii2Kdxb9RvYkcZR2QhFEUAiyQL3p1qpWS65tP8/pRzNIdixkmnZREohgN5kpsH0dJSy
ogQYZnFTDkfBYEqDH13ETTe5mKZmocPFijDLbeLPJfz4TjIP7ZrAJbS/MAQ4hwin7duOZIIrJtUjPGIuusCmJn7wQrdrf1eDLjzJnELLCK609Kre+BOZWy/+i0NpnPyFM0iqtai5SXQl5EiqwZKZCXqk/KYS5+0E
dgXE7i+YXAvqy6xjzeDsH6cWA+jlgNDS4f01x++N2P4RbvOhA5wbghJSgnokH4WpjAZ7XGClU/PnkYAzJ+ZXoQfZFW07kZw0sJa44q4gDarEYJBpekcDBlg3gCRYn3iEZeoYUdILTfVif1i/Pye5FKYaSqeXlE9Z
+5m3WCH4313FLoAVm/SVN0LuhrB/PoKqFWoamc4ity7A0SwXnvOwfdqL4LGr4Uh4x4A1wxY1ykTCWdw17uJQR9CYe5VSV+Iu1N1gbJZIg2Y7ozzAtzXUQ7KZYEFp83GwuE26oLuHNQY8IRYEfKXTQaAC/GssYrU7
9fVtA7FEu3yDXQiedeBR7PG+En7Ns7oXmqQfa9T1sWPDQR00M6+5CGN3VQC6f1H2Bzh196cxFWY9uJWAKjs29XU1kjBn33ve+d4/ljvnxosr3m7d2gP0H0WYP4BEY0TlQVULl4UHnDJCu8S3z9tZFzNoSKU8vDs9
VDutWG5CBV2B0urQqcRnzsbtV+MJBaBI6HljDs7qL7TM9EsZ4nOE9z1YPt0yzv27FZ3a/EqPd1d9ay3zBAj1kE5zdOXtYTmkOogsuId2l7chh+M1Mk5qpNQA6OOoFi+yYwYc8imh6Ak9VOCAOOLWCxRuVebnE7CQ
ERAnLhdPSEFZchvXMB1Uoj5pylWkol0lqItFPACKCAjKmT6ELGzsBtrDmyQQMKDPi4fL4kU73DGyywTVBPR8BHWbOD90E+6pCSbcNFx6g5Z2DBwFFkbUKIZPu9yel95K8m08a+nPOUDKnr63G0naF133gwaBvbgp
ETQkajF7eD86eByahj1fpf91ZegDws6jaKYLMPNmHxEnQTUjJoX0NPO67/lrwQ5+VhclzE/edaNUboewHjes5qkH1+qwgKJ6OklasBdLzPTecAc/UyTDE4xxq0Muh72Y+2b/iqXY9T+4fVW0/gDfZaOXSm0EN4NA
O5dmVav8JFsDewB6tOi7ird0k7z+sDgKHvPTCAQ7PnIZHBafGbQUTLwcsz+ZW41Rn6jyR9KLIR5YUY+a8eO4sadhITLSSu8RDd0FWvKuK2QFL3NxL6RIzgwApkcZvL90owgMYwN2qmfZcZOk5cKSM7fexnCqsR6N
E80/7xihP+biZoefZj9JU1l7XHGtap1xyjNb5ECIDRtYs5W/cYod2OQPcN0lhfJejAePzJzH404dL1+P35MmrPjNEvaQbreP9v5k2bgDfiZgev81HbeYL0d+kAHsPQguF8v3fUFLt4ZFR5PTE+cMdHyozebJTtIl
aoTsEKdDuoiOcHM8xBF/D184zXaIE94BKxH7+UDnTrnini6EIyJeTEioaeoJ7sOnX8s/S4xaf/S06JeYaxEGsmB49pg5QscuRzy5yiimmSkQ/1kLcN6kkLMk5AsKCZ6an2yk2xu1DjBbIT5ClyAHd7+sTocel1bm
C6IGz4bbsQ9NQNCz2BhmjrRdw9Z+DVJVUlLCus3m50s1c+0AWLpak4i5NjPDjOne1Jttmq5WVxYvFh4p/MRuH6JOjfA9tXDuk7rdUgmEJ1oZ1FrPfIiEj8nW8eDXuz9WIfvrnvcR9BzY9RqlzSgtYc65/XrVeH3+
CE3slGY6CCjG8AxVDuSPNw1GtuVFuyYFxt6u8yTUP388LCjy+g1jinv3ZwKCwPsBcVGOjZkcfxsy1ddj8HJs78aG3e6iMd9QuniVcOi6Tt7nHbAhmDL/Tj59/vrivOCVqIMq9E4cLO8+nq5mPBxM87PLiREWcf/6
IgVn2kbBOuPcD5gLEU3tVE4ukGUlTpVrwU4aJXdsI6efzsDQ6B2ZURB4KThxQGHZsSG0ZYzN2DgwdyqM/fzMg4XwWczMkvyrFexdkwnZZS5by/ct0ZUBRcql6znjtedEdGwxFMUBu98sOs0JXZ0Ky78znPCErtx4
naFj9Ztuc5d+y5DvqVgSQ01Le9p5OTgRV078EG0namHIAPf0cu9R0rLbE5ToHpbuTSKtAKQE6XNKVhFfTEHxa40FDEo1zZuY7IWZ6hVNk1o+oWNM7FV7l0FKHqbXqx1/JgC5zDMdQ1ocE642KF7m9iAklqRyWX1e
YiI3tcxBLYzNEZuulDXQfFG4RQbabVtOJ7YVNfmC89F8VZ8gr1YoJorimok8Px9XZZau4+BVHcUjK55mZJjRJOYOZu/Gn6AVmn6hgVaYnUzZMfSLKZeRpO5cjcUTTTUsLZigQBlB3BwALNU2p1Sl4vLu53xNH3/S
lQXE0gqvBaCh1YorLb5bgdXrfoB13xJ91bz7qqlJl8SESOlSmUIUTd/PJGJ5yKP4C1JEAFPNyMcTv8+Xk/ny95U8GuJAApl8U7PtNirhD3kcK9PpntUc0z4MBAtHtAseE8x6U5oFuCWwX1qjXUn7RE8LmMipNOhe
UV/DNEa4U3Me58Mj7WjmLDmhmGB3oZAM48KMjKnLYXQxizP2XRa7CB4ddOQ5k1P2jZLBXtHtUDZIzFly7RUcu9t8b1xpEgUYz84mx7o1LACmwGMxuqPPDeYSX3FKlyIVmt6TGdwQ9jttEgc3+KU5m2QWzbLccymc
87qmQrDzbah7smkaMiksWNJdxkZQzSqFCM55eIA2A+Ntc4eT3j3j5VUFeiqrzEODeoWv/GSGrAT8BZUoNdw+vNl+HDI+ngJt8I3I+9DGITWxtPIHr9squsxJdEYXDu+cMl2mulr8DE2opM1fw0SVObLRxGdSyqYH
alp+ESIDgeTK2h66ZshIeBo0wm9IFkaJVxqOxxQcWeCm1BPIUTORDk4mXJzYfyU7/EhncBYnSlJG+FCRCLITWxJW6LGN+debULRAeele0eMyQx0WiGHCglWUeo9T54KL03hdSEdSZQg+USev2qHZz3Q7NKMg+BaH
tOurCHXSq02PSfvgCd3yv5vJ55DiKa+pkojtfH8VXodaDCu4Zh+bxqgB+Dfpcg5dymVvsIjGktXV/uGuOplqFOM7kzZM2+PFi4XBSzWAYdWjxol2T4bGLYMUDC1jiXtQrAjXjfhxO5t0tAoW6QycDZHK6lIdA8GE
IzmlhEcJ22jhJ33aUKIYbLDndC6o7d0D2V6KU3Z3Twg0b2KF91sMTr/OVHPzXrfzxg+6HrXocfGuZvc6/tcleme0ysR+bJDT66yKmYLjuaTIq6GHCIrc8Uw1Q8rBy3ULnYSF/1BNhpDAfP0yW5uKjU+8Yrmop2SS
hOIcQP8nXqZbmBNh4TGQ059rgiEtTd0uAkm2h578CmnYogVvHe9aEse61fOWy5CuOWzNASR3xqb90fVPEBvIeIC3LitxTZK6GLnshvS8TRmy+2LcsZWDgJJBwPOE8YlG61tKeL22yXJ7JYJXTxc9LmLXUVnPL57W
dHyuzwJuRzS4XHA/oKdaJq4YOuD84bzsxRzhjZauCf57RkN+JyWRJ02wcFW/pmTFTTkl6JMIHI9Iua4c3dyhcgxwwWoJJ60ek/bjJ4/PKd2EovicB+ybmXhC0NzVh8Va00XC5TivtyYl5tHPO+v8zjQDRPsSctvw
C+jneKddhDGlsagm4cutJc+7IVMwtl5baOAigF0kne+WLBvtuNi85dGxe1VCnF1Y/XTVnY7zeDTWiKSrKoxu/GZ2Fiea9QtBZtrbwVPWd/0Ebk7o0XPcaWI67oTuJYMXdCr1fuXEtg3yNC6Se1Wzuq/pUyRqnl6Z
CXm1TkpxdQOExW4saJoHOH6/0rgUxfAxiWg7nXoYEy4mMZQcr8TTVn17vhtmUxTaLiP0Se9z96bClYuDd2ul9sXgDZ2LYPaAmFhn0ulzRvV1UnjjuXszwene6yzd7FC/f+6O5vDCESJ3wAZhlTqGB13PY2jZqVyW
HzhKuQmEejJHRpMfh1WqTEJTs2qyuhHVDGuhNpdBc6pTwBNz9+ERQsBd7DCK90MmKNBTzDlg6AvTw6qr9EZQu/ubf+2f7wGhFRjS7WzyKAo+ze5C/LbEGUqWKwEGeQQlEwYmWH23iT/GW3pBgTW86xNxJL6LJ2qg
iELW1DS3MRKvCVqbajD+dUeP/pX87dCmO6xAi1pC/kypLlhE3y437Gnn53doBmZSqbJmQxe9H2aDSxcdGmomLp5H977rN/K8axxgQcxLpokNjK1c8lmKzqiQnFlgFd/GT1dDMatV1sR6iF0x7aojOqkxjVIyFgDZ
QW1CMyLlEMfh4N0vP1TeZriGcGOJghcVGkA1ukWPm/OcviMzT6w/RSZCtzt61GX5wjOStDDKbgaUsYgjcHJP1+xER4mHjvCZJQ9wsCfZpWe/DWIjlcpELBohx3NS8v4F4f6YQfeU4MiyPEUb3F1rOnPTTUGE8gCP
SvMTRjpcmupnsaXj5p+e+6sxwFAppwDkFMGC1V0fsnUS5op8k0MVcYt9YYTMQOJzM3nBECxqkcdAgHYs9dqzC+h2AArX/KLPuvkzLmndcrPYdSvYxI360YAfp45aZ7sJUESL86x9K6PkqImy0go4PHmJsvEOU360
eLqgRN9qHuZ3pdiS3rvmkN4LAvkf2Yegge1qYkOQXEsrmM066F1Ilq/Jg0vKmgVoSi0UrKVBwuASTqrdkAf1/qxhyfZ+cuLwvgM41s10QJ3du/DP8dgLypP7zZ5FJpq4sucZAGdw5PFhh/7KBfUoPERZ8ttclqlv
b7ew61sDsRF8IlnfQuXwRx5CuHZ/pzcaEOwVatf8+9f5omNVYrFnq61VT7mnY6eV4q1EaUlMH4Sk+/9THUVx8lqXrTJhho2AerC9B855Nm9I5ip2NRYulSFxuPt8Z8692KVZoEnWo0+yA34t1FKLjbKveuLufnQ5
mqAH2D85Q+57ABwFr+c4eoukUv16ZBnvCMHZUvfGykbP/SYmdHnAzCIBF/lzpC2P1BG875jv/VrBXoRbu4LjKPSTXT5yCDUWhrHj70E1KLl6rIDFGAobx69WO2qtKTYILHEFaOxoHIQNKBxY1w5gvcm5y+xiBVet
nph2QxXdBz3TmhHNlDQeJxDOy6fHkFOddl1S9HmHBwtt40rVcJhOfLwYXm8Qcsw0ugiNwuWOfEO1RIx2/dmakxrk9rMLbg76qfdw7YxdALbm5oTbQRon2Fj14oSddxRdSZ67C2DTR8BNarHkfn79MGfdjVUu45Nf
L5ybVGK/+5oAw6S7kOHyS1OPUEbwIuvEeib3XbS5/agyrturHM0JZbls8soVKJdASRmSh/s8NloLYMD5QaB6KI+aXJDCJLvWSKFDsFfG2QAustBaRw1BnAzBFzaX5wK8so/FLi07pHSPhnFBcMi+O+Cvm50CgNXY
JcBlQpk/c123oLAIqrRgHKY/hF9dfzP3qCIv2AVsgoHdVor6peX5r8faRR61vzXr2i/nO0z0q6S490e1Iw9euXi0Ug6Pxsyf1kHpchwHanLumVaU0btr+9E7jo6HaTTvmRQgGR7Ell6XVXLvOQyJszOaISaAPHX6
cen8cIgAW45wbjnGyqcFZ8fG3LoB5Ajt6trDJCdLH2E0AgJuDFr68qmAUC1FgMhDujI5gABLGvQvV0g6yC1TCxlZawTHp4Viox1CO8DlRwQV90EubW+jvvba6n4K2Da9m0JWW7NOmXs6fc5MmxNXpjAxMxVgt4Gp
0/coexEn0v0nw9FD+tmDu0Is7wok+EFIL9jXPY5ivPy7E+r5BJipRFBnUj/kZ443eOdv9834JXbB8NH3oUnzjsjw1vO+QzUFkZfMv6ah4T1V78mFCDaC36X0FyPxtU8OB9RVNIeaVIxPSYIAyVH0lOiaR8Rp1lBg
N6EHWQloi2pDYgGGUNQN6OwXjePrSyvomWzdmvUV4blG3nQsJqcu6xEOEHz2ncGFbUo/07cu8queYNiA/91cy2FNLZghs8+6RHpnI7aM9XM4CZaP6wdjv6hPa+WVHbzzi+MJRinvZWipo0qWfL7ZDXO7VWbv88Ih
I6uhLvHNEgcaxEHsY2Dfd986QdJSP+rfCrJvV3e+PSWx7est2oVa7jfsC/u5S7cIOfhEYj+cWhN734NdHIEUXjxLxuVrNuC5F1/SajSlKlfB6EgERQA5Vo1IBPaQB69jl+oFF0bl0CQg/66lqt3YqghRWvUuLTqg
fVRmvkV5qQF4zZuB+2+mFMa7KoxdnVzlobehKoF5Qs0nZrBgTXXWup2JTExDzbkgSf42qZtwtkfzqlPoQe0A/eN1LU6nLp5VQ7+n7Ymxzo57wjuVUMfcCgVVWlPOht+dmt9RNfth6LAI7YcqSIEPVJCqIG+R3b0u
mG1Skz/Xl86SwVuHLg+A5Zn+4ZqfHsWnhgCLvePd6Qo7k3kjpnYC6MC29uv+fCy569HjKsi3X0FHkW8Hj5jPsl8xi05Nu1pKwObWgEbVdaAHzXf4itrCc6xWP6XpCGApRfJaXhAm1N3Cxr/+Uc8XsB5WkDQ3IEBM
qBjdqb6zOmpE08/Cor5uSbRNB7dcELQ6qmBLask9DedXACLoZX6S+BqWuvW9Wq3Wd0sfvNCeT1bz3j1PlHR21HMvQPvLgVy4qCLcD0LvCN9c6nyhYg2EC+5cTWx+Vh6rGStjMUPhTdeFQyV1cwCglNdV37tsqqnB
mTTBLMDR39H98bMlKSAflJg29ExiUe4sFaOPaJMPyQFKVizFqhGh9VmYkoRPw/YLxy2fCKhK8E76KGn481iyBF9xxlWi+V0QE9dDsF/8bnyAL/iOi+jySVKVOulArMY7T7et0iEvxTQY8Ii8zhvpqAX8MBedv4Vk
L5uL1oEAQT3T7PwVIMxeAD9uAW9O3Frcii68Nf9giIJlfvx9ie6uJGIdHnUFbgfQbWDq+nelc6UkwJ0STeTTxRVvta3goYr0zzYDr2XhuJSbcRk7Fv1gObEqvVu32zlPnuZcR0VN7EDbJueGQe7GIZb13Q+EErqI
8G15vPoF2MiMGRXDstTRm2O4kqrLNsGTfJDKx8IRZbt3l+6X/Y9dfYP0WC9uP75Eb6wW6UJXA01od1WuR0m1P5BVnCvTO5J+pNIs4E9sfr7PrOUR7Dm3zUZAdubo5iHXQ7Z16hIB7/9CVIYJFbid1sX0yKwWm3eq
/UOIGlt+gTpCTreiXxCVcGfokuxjo6Xx/SWie8maHscRlY0odBVySF+hfdZBvzEGawR+6vaufDEN4UI8b+KkbgDR/orhBuXLncuve0Z0q5+sI3AxYGhJgHdBFOrJwNBM6E4KkQwrE/y7fHwXmzovQ3izs/oAS7PJ
+G8D7BfovPna4WtZ0OEDgQUIO0rXdWmN74cpj4MJlZO5eMz3r6+zQO1bpPszg1f44BDjoFGflqqKxLavNEBb/vulL0kPnPuQf434qpVSREVGnbNctWtuLEq2BvYansTvXs+G4OuktwNdzIGTufHKmgQe5fQcWv4r
2JeWgxh+dUBQ56F2ooZy7Wpr9NvRhQLythb3uZvtJSqy0bsvoF0D4JvNQhe7TTrq5lQzoNO4wKKIRPOvRXOIgcDtKD0yG9rGLMryOaIcHEoH/DFBU+dF23ywCTZBobBEJPR/gWEF3L96XaPstjlQWNPaIKMhqqEa
1rJ5Lgu6sMJmB7hnIfMcOFJRM45udLk/gmIn0xMT1T6fGf5ORiuVz5bwiz/m5Q5FjpddPUMSATgzmYyAzmZxK6SwGZMKGlUp9868qeYfokMn6TPwFApcy5MdGYEPB8D8jCqdegyWg38eaI3RZNsogoEw7Xtdm1JU
XVhjjeCOPVsQU/xDfPOl8Ez3OK/Z4mLTAimjH8nvizjssKN/mLAo5kkbAXi+uXB7OXYpygNXp7w3mqq31o50zqkhxL58AmRy137FbsJN5W4gk4lDxN+Sb8aRuXLTIw0ph853Fc3nNb4+/ZrRZMoLRJNdLhv1stsD
UCUT++XDyYQXGCcskjhnub6tx9awLNpqJhhjJ6Xe6Eq+x0VYf+fNWac8LBUVpftj80TNmhY8PG08ZX8ZuGZnla5JbxS9PFmGAcOnTgR2G1WKY6Mf5wN8hHspGBb4++2dOinhcVW2y3ZOsVKlqVEN6+zJwh2fammZ
R/Abec7xJ4uYt6s0xq4cc/TB3p8KKyNezHzT1TMrC1fhLlTVgn95HMKk2r0TFqJbMedDqYIFlx1uixxiEaR0rMQfVIKJf/MolYrVr4r941n3/glngZeau0rIvJCU/T3za+AOYA6C4gAfnz6AfAs189Z745Y1oQH6
LrSBl7gnz9K0ok2Sl9aD6UwI78nJUNDGN2O6dYPszLlEMcdlrV4XD6Z0/SA+5mskLMwvi+eJVay823+fFiDRL9gOkvMYF0ik3ZzshC/RQuns4pGQnjFhHPhcdA0+kPYRqAlLDtsedy5XZ4LAyGKB5b76g+qDDzEW
OGxfEWBnuBFgZyvj44kS9lCh7lbJMPKYc6V+d1vIxBOxAa9PcqInT615rHRb8t58LXdD5IXZCqsIyiStyqqZX2pIwT/LAsQqk792YU2mQK0zKCw4N6BgzCAcSxWu5dqmIWCSy1SskUmFopyAnrQOpe7th/EGryMX
DM7XxVmvZdPt/1E75irEGyy5S8gn6/3Q0cqg3Co3i1Xa7XosZQDDlCezXzrlrmW0O5CWUNsVVgoZR1vqgTcbarZTsOjsF6bi91Pkx1oUAH9xVjEtcSHp1dSVitwCzYtdbj3cq1H6vEBzMlaq8RyQKVCp48EgDw9c
9X6KVkLVO0jD3e+vS9LEiP2Rgnfl7n71YKjaC5CNKYvbfm0uc1g3gQDBdxN6/6xaVmPBWco4T/4UzcGFdXe5ZsALwD1HNtNufDy45XV03Ja9+dJ55MdT+ZLSDlh1iVjQscO3rSpYz65lYblbtxEZ7kjMeDp3SSwv
T5yJP+LDjCXvT6X+eJW02tka70YdPqsLrbhq2O7ZSBSApvgPu6qou6N5Kc1NoGfOop37UtmFDjLwkjPwH/SgVO5CLFwBmKO+djhLC+NwC8u4Uff72mSMLmRo/rukgTW4Mi3oq9FhVXXFYHPdp+BSym/iNXeEq0fk
Orhv2UJYhvnJ0mxd7koFn4kRlQ08hwr5PXOg9HaLihnuYLcHUVHlM79WgO1QOIU1gtJofFwE+1rVz2V0P/jPtxfzADUK1BS6g/aAdnqhcshXeSsrcX/HG5LJ8AuJAJ9LQ3SLEZjkOA7+nw7+UWyESJgiwQDCmTpw
nY5Eb89+zRPsnLiXEtHzWwhET0QANpKONTp0P6zq/vbEUKSCcxkv/PLF053rf06LRudc7iuhogJQ535f1MwW3DyXNY7PAV2F7HoAFPNsjloTwgDdLOtWXrAa9Fi4NjWypj7i9k4ifkrcZyPzTMgOXOWCW2GCztpg
z+F/fD5LNdg2fsfrrkZadMbV5z9mxgBw3zRgz15NBSbPkcMK908BXVXwHNjzBSnqZ1mMAD9WcLikp+91gn3M4HTObhCQpfIv0F5fgVwZDQXbbne2+bh4DjzrkjFhS6xCBBupE30z6N8bAaM9wRp3PZGNGqB6SQPA
bOJ+770tWSQwyFh7t9/TIaAAHsj3OqRuotYQTjv9JtmUXgDojFOHhyZj/821XI1GHQW87I37ySeD0X1+HF/iXer0tSoQVDZv+aMib43+gvGxHDwoYq0kGP+l/hgN2mS8phYBo724NV7TLE/YDdKwTgPAWA5elqeP
RepWlIpT73UVQCaQ4vLl9boi4BKqf5cSb1VJ58tVibtvMVlDJ6Urm3tofdRP8PXpNYTCORRDSeFQDBcSb9DJ8Wumlj7dHGNtfv0lHodlGiiK2pnU70O0/WVyqj7VhzHJ51ZCBfMGssICSioGUXnt0C6HIbtfoBgk
RfQclNw7d9drMRoXcGFttxCKAjckEN2KgZGlS1fCijG6Dfq/epzFKcaSGSWSfqBW0uccOobfhWMm+FXMvGvaz6JT4te9LdnAQFeh0DefHALBvzZbbJFmA/5dfEanANaSUHbR3SI7ZD5EAc4LpvbjdzLriJK00TqK
x665h2SXCw/D75XZhZb/5/4B/WzBc/G2yb2ovHCanTySYgUA+TaI/TiUZYQtCAREhDu7vuAJC9v75+SyZWTd3Qp06V+H2BH2F/62qiIQa4N6XUu0I3cVyCdGRdt7cPP9TTvxKejEirK0veocFQfC2SUdWkFc+Gbl
dyisKHoBeMij/BE1zprs74MXn+GwO/WqV0DyqgBh2h7+Sdgp97iyxQ+GXCCRrqKD4fDEoBS//MLqhbb3WZ51/ykK7V7tEw42LET7jEGskW2AXc5hwDH9UavKoa3air4B7vMJ1wIEc7UDEPzic+h5IQ3gVhKRdnyW
HqTYJjDUAXXtyvGlNky5FdsB4qHs/UKL6Pmu7fXzsC9iTBHUkI8o8HeoiAcGi3zrw03LM5MWhTShPLpKLJtYDhVa9S9vmaFCJipMsIS81GPGGw35GGu8z+fU7H14xo3Mbm2CwxSrSWrgyTXnIPgIYZavqZMM1BK7
f6ugESoiNWfRpwaImnz9rtItnD6XCKtRcrCLC6aBFeRePxRRH3xu5QeV1/8Dx/SRPNj5JhmDu2A4BwB+uf7i8dF8LvfwZ/Eh0YGoB9KiZGRFXGnBHjiuJwg0+bO4HswNwQ1XwSlFZNl2vq2t5+zYPsh07dk5cNbC
iU3ryJPOt1pd0X+wojxCrHf9Zq/UKyGCYfCujzXn2wSC1Con0V9qadBgeNlBtZbUF78iigk7KEi1aokg3YbvIEqkJIjgHEROMBSfkr5Bt7JnEKQpLeDGAyIqPP0jO3EBxwxDYPNox6E7VGT3CPuHFroGtA9C9WU4
X3G1zdPc5VRRcoyBraR0GAM2MXp8IWE5dmC722U2jLCDDOkDQlNHgZJ0K1wNKZJCqFnYgNl9xMxYN/Zj9buDbWhsqCBPXUO4CftqmaXSv6rtBbejSaKDsGUMYX8NJOg9USwIMGNmkX4jQC/ccn7QILLixeuH7WPb
f+x4e+AaY4TMfKj99pK0xAuyyKf4XsXCIF6WOCyCZIZUlBalcu6P8xSQLVA1j03CMHD7LM/4+b7YtuLegnnu7lDSesn8J09puxby/RlSXd4odNf1Ig6HlOWvZLNZTRyu4guG8jdjO9Op1MrawlDkiarRhhG7Cyov
+ogE6xhosNeBwi2VoRRTmM6HMaBCcaOQwiyU4wXyIMRQErPelVnosnhze7vGfU6PGGyCPqmxAy8HAEYaXm8LVNq9aLS9teThBlCN6mZrmK854GrDA/JN9bLNoPSBlN6hN6jzAb4FjLB10gsvlWRY0mBTGNot1WK8
RGywhZ0Uma+zTLDookfrMgZGZ+p727SkOZfgJDxRKAo9U/mBhz9oUkrDKksYejD5PJV/64BmCnbtEx2Ui2Tf9xqSTGlYtHZDxe5Q6w5wEL/zaOHucx0XRkwdabaNzWOOg81MeuaetlAreUGJy/0t+oQUcWEY7U7b
dV86zjHCxItpUrasQB94EILZgqyifID/3aAfv+uN92KjaHJmDeE81BCTw1OOuFX5UrThoZw3gCnldcKMMmDG/NwXOJ5YVntoQTtGFBpd4XGdm/NFEjK83gKC07OiQto5YMe6NIIxx9TYQArfKexdHxZl1oyaa8DN
PrqDOUcpjmkEDBndkrvzvbvSfxX6w94FnRU9NxJPn/EYlcNOXW/CfQJP76YFzxM4VTPfJRTUMDIZe3df8CK8U3hIPl9N5PZ91j5t7p9QkAgIw00mAHHargvgj3Q7fFu4DlwsfilX9gcZH8uk+IRv30/KDKA/yUFL
e5iDSa3nI3G+6JkgYFB8C4ZKFHofNcbMhsLEmcHCJMGiDhEJLPVJDduz1IWR9lAIs3ujf8qoFC4+9Ly+jc7+VaVzsto9aQwgtleBCJz7twJ4klQxrud5CWESHVKIj5mNclTO8DIBUlWhC+2q6yENAU3jSIgp1XbV
SEAopujDRdIxXthTFdCoUXSEgzP3AZdtKrl/DroFl0sMK4+oECJ31p8TVuyYjIDZ49atPbjHqM+sDLRsOn+fx8m7iqPlDQYCzsXfS5q3Ut87upO9dAA0Wv3gSyuN0rUaGlBcFiBL7Fc54FInfzAn7ENRGb2kH6gU
Ov7tU1qi/aiqeY5RcBijYDxf/fq3xngkv0jBjc3He6EWPQ9ugqn1flBj0joBcQTxvQ8Dm3D2sePGATxv4CPk3z3DWEnFtoJWERQLGrUFZJ93kCXxIYLGAPU+dVClNtzfKK/esg7MsnYhKDPkMF1norag2tQLVLqf
fDjPiCO1LAtP33luoIRY+XpXlIYHyjnrs80UcFs0CbVbTi9prIT7xd7bu4b1OLXHGwZKf6Bp4G3pcNS2Ta7iN7Ra/dVM6KRCKH0LqQ5gOfCHBow1RYtOAnVPoQkroUp9kq23DWsR2fV4ydYWEIQwXaMSDAl4C5Y9
Xc0uE3lbN3X0GQ+8Xp8raNs3DPbr+36Tes+x6YVAMUItYCRcK3Zcmlw+4o5QP1p2cf/9bM9ILRps35xSAVeqVpZpwsf1XIg14a2xoPG+pMC3+09Foz4hhNb3G4oTykRPrAJw2raENU0lfE7ksDpT/qo2nLMwwqE/
yp2Ie7GMwZqaXhPVfdIP59BGHXUeASt7CVo5HWVfiFx0MQlBYyJgwjS4UdcOwDAwsyeSQtZnE4rthFLs2/AGB/LoqsxuhQ357YqUxQcad3AVglQGij89ar/ANJ/liVvZef6QGDNNw9WwmBL3u6zNfNIxdpF7kypP
tYQSIzVy1JLOQPYmqpJLSAzYGdvW7p6+bfooPn+aDLJbyMQh7KMaVFyLUcLihdzPiUXMVVlWFnkNM67OhdkubtLCtyEyEfckUeaiR9g7U12YLF0rACqmM1Z1AFQJfc0IDfztbbjfD1W7Oj1BtJzv+YC3f3nFGAbN
mzdTtU+kkBnROR/jSbD4hQZVRoyEzyGcaFT2UVqAB9VksZ+ue8vdKiRLy6X1iTjv21nAgEgNXsYCdtb2qDiMKCBOrNrtADEKN7jdWopuwtftutXoVCX2py1sSdGj69qabxlpT+jQS3kA0B4kOtsNhPlUIMmPDVkj
cFRwJ3TGBD3IrsHxi6g2c7xu0/5+MOX8yR08ZE6/F75UXTYiDfWg9gJ7tDTdaCPB7uL1Z1O0BVzV4DzX3OJefxoGvNcmaPD25DJSR7VtQ9bs9ZdxmBoOf0KcRINy0nxy9w2qb/YVzTJk1ZLQ1nhBSTuNXkIfsejW
Iwt8F9FP7JiCIOXAbayxl9lcc8zV6Z767ZDHzo6aLqsnvM1HLm5brULAWQjB1msah/yMUQCZz5u3oWe37uTASPUPLC07PPu1ZWZfo/6m55NRYATRta6ex4doePEk10eHeL1se7+g7843DF7pbOd9diO4l8V7EdbM
rMz7byiBLKgDXKUCB0RufKjCX7WoFo2XRwm8uR0iK6kfmHeD7dzO64KoCb/0A55jwEYC4gts9m2JJ34kyCMYAMf0L15Kg97IsSyvPsP/NzW7WuVYJMnCy1uMPhRMZIJhCx8uJR7gJprenV/u76Teyy7MyT39fTIv
H8GireauiSyjjIjb13BqysZlL9vTlJgNE5ICyHYSVZFRNHXe/HFSx9unX1dDmIHFNHKc8xSOo7rGs/zhBa5lgGGvNZYtN5KCKXHsmafMjOg84qAvcp3MEhV+/4ISz/YiUlo68LZ//TnGLEpg+A4MRqgy4aglow9z
TR6uDtdgLkJJxC+fFRi0TEuG+iD6aBfoKR2Wu7fJ6zlM8EFJPgPQ7e1Hw5+j4mX3kTjF4hzZTFPrOP4QtIyw/aLc4Tdn0IaWUtZ+J1xjkpuB9dbNy0otV/orlmzLRDBIkGQhQL7HOIeIpPrTty7GdK5DYx0tKcdm
fMa6HX2GuwFeJKkqX79S9Rm6hkbs+japTnPtgeg8jymNC8UBIcx6fewx3Pv1AbiV+y7N6V9H6tOKNpfgCKyaBjvNOYAudLVMiSi4PZ7vmVfGbP+pHcEZwUwfz54laRRIm175sdjdnR60XVv4RR497BiLR04xCTfX
D7YZG5iItCff9td8wEx5Vc4Dx6FcOh4VZ/et1iEXOFgJCx1TZQTqaS+uMuLFZ3XvmpWr+qhWDlzZyu0KIfWRHbinzvHTBqhxkTrvJOFW2a5fGMRIWZS8FxfZT/wMFCgkblqo9rydJ2T915AHkcpGePrZCTxvcWiz
Str+OZdtf55RZN1NzkwlqUMAi60sFDym3rHocddgNuPH3QqCWBn+vbVwKp8Ydj8P6SxeionYNZjHJsFz9ajz9AKYnofJQgHUITsPDLZhF8dEnXOuvxf3mV/42nOlwXrhJIHaG8Rr6LZKoAUNYu3ULkp8os6axU1w
O2d5UUxI+FRbu2jFUhjRbH7jjXqc0XnRIhESU9yrBueY6K/uE9yNKWa4NgB3u9tAyM2/NtDeOX2Oq5rSMoUuRikQ5lqvHg9vuNJAQt/n0GA6u43ipRuUQZQasryYXgH4NgAf6Q6Tt3j5tpzx87uvBo9ZqqUHSYVv
FWFSsXqA1M94F/aXwuZAzjJhNBekj5M+5VZMZqUI+7iGS1RwoMDJAp9bGD5hlc0p7ILhy/5qq/6ieDYajBNghxuAv+iwBFJv8XD2meZaNazh6lXMxLb14k0xAZDUNvplzE8PjDdUj+fn5ByqY7/DpWVn2BJMTm0G
UDSnNr8Q+YkMdarwfDJs73xTiL/bnDOhYC+apwIPMv2YD+9Ez5mHv5btM5gUwYKp5ijo3WpCx0TAJ8beT/z20uh93c8LaO5byZUCgWfiSqU3u2gDSnPPRq3lcWB96h5q7NNYJx9IcHk6MVRHiF7cAqhSevvUHbeZ
udBGP767+9gALTmUseKNaldzQUbFwbDn0+f4PMM0XfHlIpPOaV2NSnIeua4aLwavWK340H5R/oNJj0aacSt6aHVIc+jRIyewBdwD4X9VHi8XHeQ+aQl7PLOsUJW96niq1db49VLwLZLg1SdQawozKqRO8mkkC7Y+
cnO0eZ9sOJ7ZOS2dyFp6GZvD85h3JWBOxEj0IaDPL8OnLqdsyGmQQx65aSd4mfc1Kh+T4G9BbzGXwSAnNpGOZnKY31G223tYUPdSy5+fWuO0CcHubnDf8P7PapjBeYrVlMWKsbkuw2bWv5qlqlZVVYCCdQtszvK5
+wCQtTzEfflyfmT7HgvL+eV6Kow0+PDNRB3dtJ/M7vAd7pV1PPzJkooFZywYNwGW1Wh8FgXnTfwRbUQzeFySbMsq7vwpNW6w6Itp/jMfFqGw66ygu5CB2zNpQQNYnwmexGOH9Ef2E0JZP1Zkl0+0JhRvRsNU1OAK
rM1osQODVUyYEHTajiegXurZzzmpcmml3c/8SV3u/GyJ+kKjDyC3td1BeSv19YEugtmkT83oFjysap+7NJDnL73hWb4PJpkONAVZSZZokcfqZZVBQnJ0aJ3stq45gXIhZd2nuJ6ueIl/qLo+LaLFQ9lnxqCv36dK
eOIMngGB/0qRhsgwzx+WjcWdXBvzH6P1IsOHB+clhu4tuddn1hOIkmlnRWx+Qdg4AdiLCLwhvhF3C92VG9e8tL3aXdNumUbTAM7E72b8S+jCwXJ1/86w+Sxvs449zUL1ywhRMbMOyH4yqDeHTATKZ/0JI19RApNe
9w4be2HWh4ufyGMbuJQIqTMIu0EwH2ywg5GgImtkYnvQrDtpCVunxleTg4CKxilw1WkDI6ciCBiLX3/udC7ldKSQlzA3ndFzXiwIGI7lEH1xgxXYl0g9wmOzOXX5XmaHGWn8qPkj1BFM45bstYlvcouWWVsOIQWB
t3bO7o/+TDEnj9nc4fxOdwp751j/TMxJm55oMNVwApOXqH7p5gWE2WOp3a3MmUwwR3nJw/b5Kuu9DfnyG5ZFWUY4sFsoa8gt90EBzHzL4Hhr+jQWo4lBAfnWLEw4fs6M/bmC5F3t+Ao9heGh02OAtoLPeOKWz2TI
cwCeC505ZPRQ4NfWAuMmN8NQpp5GNYZFG9ozQCG7MYa1TqA8u7OzubPI9qKCgZ2i3jZFF+u8YhBtGMYNlXyc0j+zGGSQIYHJE/ha7eabCWBIssBgbjLZ7M9LFtD3EBCHTkuSMeuFdv1FhF0quTSBEAIkLyE1r2G5
xzYvcK87biuEX+QQmRgBZp0ZlTKLwF25fLIrP9vNuikF540Vao7MzWpn1ff7O3AjbdXtAOHwQ0nmZWxTgBy8i+msaIaQmwnXjz6eqSnHbtx/Ltvt08vemg91Ke5Q6Qc0pv5vTX9Xl/IOcvTkawIKLeaO5K/LgWrN
NZ5CGecx7f7di95NI+/ELGavldqBJ7fUlA+BLX0EszwPueu37XzirnUB8JqlvT07TIESQmp1qS0GqAkfjvVwA24Xs+/JtbrQTpw7w3kSE/kP4RZ44sYuKweXYYX8r285bo9R98Anf4NQhZPut8MBcvGa6eff3MP7
/CxYr+dAMuGFzxz39B7lII2a15KLDmp17dCQzNoG7ye/n6ITVXnRw2LIj137qAb3BZbMyHkb12Xqen5lXlR19PMazIDygZyuQM7l6z+siH/Ho+FhP6gjWPCcoGtCMY90NPCTs0kvy1/3knhO6X4n9hiw2OkCkEH5
JRG7l4WWW89Rfd6Wh8T009nfizu2rZ1TslbcDcSvGJi8dyo7on7U8+9yrxH2iHexyP99CHpHT/YfYt/dsDiRDgJIqyxfZ3P0MPhzJtp7Bv5DMDl+GXqPb8vqDYHirQYWNRagAl7I+76x6PhjlYjg/PBywJHdQ5ri
RdpWhOxAxlirx+RUxPwKvN3R6g88fh83/jW/AkrFfDHX9g0BBaLP7gkCHqkEwGgFpD3jGTbeXaNKqubMvvDgs7M9VRl8zEQcM+g4usSIujgklRtUd2k9qDJiOTcYjte2TzDe8YHm985mWoURP+GjUUFSx/FiQpza
wsv9r3SMwHzSHsBIYZwurizV/Nu70z+LuHOuG7FTdu9L1dDQQIs4+KP/+ky+fJ30V+bT93KE9viC2eAyszL4t/+0+vkCoPbL2BL0OGeDDp1Byfms24jkOXNBi7a95rFzSByZOuhg4seFlSg/6o57cTnTXJ35cx24
DjxrB9jEBST+edEW5fT13AiAtW9nTkrgf1rncb6rp0yp+O2rj+Ez7f0ZAPcBrXb/sVFr4dCkHI4obPNyTwZL5wxL/RfY/kxFevcS/wfxLoNh1dk1hDpx0HS2bwAIwcz/NaSzZft9OOg6u4dZ51H8cP03vGt8dTwZ
zurtW/BZuFyebYHT5qTTuuQb/ZcZZsvE7bJQM8xyJEk67fQjfqDoFGIZAZ5sM6OFUz/y3Mc99+hehxEnw8Qf7n2MBgpSAbrxzvAyWl3JK0IDoMM64EuARdKVF9dBhCoJbR4a8i2neVn7YoMcHnZhFmtkrosV4STf
NKA0KOQMEwr0HND3NnYzz0x1YSu+iaAHbuV5C+F7SGkWMe/f2/n+Ltr5VjQWZGyb/lka2jJ28+CDxFOBVrvxQGD3e07ApdiuvYzIPUuljtYjvzIfjLnu+V4FTuuBmq8PLbAkux8vni0tsHfP1kNsvv2r4h3M7tdL
+IG7cwu/OGB98Wj4cfC8rk13PdOYIvVnnFjGy1T1f0y7PWcNHhp0dm9BYWdppoH92q3I/6wI6dy43Ydhw8i8MYIMfYNEr4Qj5Nkl352+9XbNNoRb7ea4AS8U1M4BbyF7WkWRuYgAP5tyGCfKp8g9U0fPiMFlxWUt
fLTDXDju0BpIgF+0ljLCOcSefhhkLCpghSbgjpwjkLxBjQ3XODpzCj8J1rf7hendhd1kH3ZgtZjGBujPKT05Jb/1Ea9ggMuZ5ox2dbnRtQ+EfiS/HhgXaivPawcCHTgBMcy95yhOBSAtMk9LQMQgDhxjRoFK2SAR
VRVzBoFDZdzAcknVNYeZUkMjRRoXcIQArG9yy8o12OZG/dufl/OEOMH6fEuObUuSUyQKIeyjmLoPbZc6l+cknjkciR18cxdNLLUhe30AqmpFV6SYGTnwFbmlAK2o11UQjl2WXYmEJgP0Guv9sicLM5rReXbMVT/Y
CLjL20tZn8/nAu2EgL7dUc8GCyAcSN+Okh81wrSQiGlZSMfoiS0Qks6QZ/bApNbJhMk98MYiXsOSR7cVcoZajpmRWxE+FgPQugmeidToZ7Mu8PqGboqsfuazRHJ3nD99huZj97RKm+xSH/VVdXvGeMxejmI1mc0E
JMN9EWkU3pDyFDSnnlSGLAl6Z/GXNZtxg9eJdKjsUbC+9wr4QcBrxF7phbE87BdLRItZXcNz03DgZj/GrRtvbJzt6wlIeVssqmteJRuoBwF6iOUSnZpmSrE2TFjuzhACXISVBxXcwVXAk4McFoLzHnx6xzyyNtpI
f/k7NVtoCF5zXiOBX2+aWNuLPeQLEwJdeJv3jq0b91BySQGooUfh/imtR3/wv0V1TfADY7u6u0xqJ6dfOt+K7JRIEmXGJamqqTg0WGy26FYuwu8GOwHVxxpw7ZW+fid0CEEoPIoXSq4McxMf4OQggUEKtqIzA6SK
QBpcLbmwKfrqnhZ3hXqGcYwCTJ3YvmC5qx67XhTBTjq2mxR4yex8DFKTn4mRBYAxAqV7JSMyOpuFQ5eQVRHCtO1stRmv9ZfZZgf1KGIGeVKnhXVaC7532zr98wTwuV17jNYDD6J+WJCYQ4ifxQCi0H6LN6GnoEIc
BHlBaPKQ9MNJB8pbTnSt2yYjdewLXSD3b8kQvbIseP0mZPxgCKkhZ7GUdjRgBKrk0k7o6gPXOjY3FDJiOnkHU60akP351lv6mb3ANUMCIo02Ys1nt0U8C5wLSUEd1cJALMO2gdJFkPZtOQzkFEzTosyyAVTNiwbI
HorxAhPpwBMdlAuEHI8g06bNN9H/dzgwGgaI8PdlTfY3G4kWca+wCG7A54UddzNhUkklYEYAWyNYsQgUD7UTMkyHhyzOExXwLBXThDEpoWy1IDySanEW2hcxIuxXCsacgAWTtMoWR45MDLVsohycq1dxIEKjJ3LP
bw9zAAzIk5c2YDp4HhgmI1S7yQC9oFQWOSxpKPvVsrM0o/aBHQ57R3xFqR4KOTfgKwntSSbANWdUro/VbbQT10DtX34zNIHTnu+F4lWEGubH9mzC8ND33N34HwJSkXhWqs0eHIgJNYSBetUMB8XxsWQJh8tysL2x
UqA3shQzShezotYAY9B5hhLWgFOVH/B6JnTFPMyYcB0puI5vgtutlKNYH7Gp/KCgds/N21SWA0fJYQhWuyixxG7CAXRdMOcCD2S08OM791MfIywJ8O3zJLqnXvDGXQNJnUTIHw5DRFNOa6XmrJ/D12VUX7WL+Poh
JN3vUpARCzB9Qp2uQZblfKU48RCCInHtYlZ85/wXBf9QuooE9xtzpzS49+sS+rW/XoSowyaLvQy1uFWtABVxLVnHjYOayVgLcVQT0gOBmVD7QDnIEZdlFTkunZvze/hTVRqbGgwkSu4MZUC74b8y7jxRNFUYbrRE
jU4HJIq1TeW5ZpjNF4gXEThySO4ELHKTrXnbebRDO5/Xvv0gMtlCM/eswm3vkRVtNqnmg8qptA09304V6c3UBx8lif3mKdjQxzcIJ432DiPu559hltNSSq7CRbuLx0HdZMtuf/zsRcghvIugRR8MaybveMN3DFGV
NrV5qU/ysKJt79cj46v9PjqpSxiX5Q1UHgr/YmgudH09j1urpYxUaBhX+tkAClhp8o//fqGt88efxfdC5DvTw1QQKQA8N1mgYhpQ78CtE4o8qJKKpZ/qpnd3mjfkv7J8/6evzQSsCBAoTelxb0U5IHE5rLrfvV30
+m2I66JLJfuvqDju5wWMK10WQxVFzXX4jE+vpaCn9baQzUvzJD6Qd35VkIY3BRk4C0DvNfRr//bfYRr09oUCk9H8/3I9i7b6BLGPRyt+siR2aVEBXGKZCMSZBOV35nSYPCL5aVLbt3v5/7xlSTTaNr+0Ai77iuZW
na4+Px5oP2F6zqtuSBP62L3w29F4HwWAbbJSkNWauLsVFN7vnDJD1KDxyrwpb62kGHxTS3R65ECQmPZfN02pU6L6AXStbY1r57SsqaoZtvNzwfy9T93leaqsb8KPCYVhsNwkCSbbH5JjljVg2yaXKEFAkI/NyX/A
1hKsJ6ymPk9AdjHAyRQeeT3+4BIPw+hO5mAEwcvWu06UZAV5nc10HJsp8rI0JvR3qqvRzHqUVPIDQPKXTMJKEph8ICepNhrwB8IGR+TvwZ2sw0a7xScEC+BzkUVbZsN0bKW1gJEZnlNWBgyMwJFCNH3KQ8s2h7hF
AcWGJEbf0EZNxyBab4FFKyBBTX6+njUr6DsMVUx2YdaGLeDlO3bP9gLHXMc4RqdeNtPY18Yy5BoRgIEgRl4FywOtTATSes2KWCgYzYANomWgG8ZKA6lbWWqNnM17Ko9kBmzERNh5SUjayy/1Tv5Bb3uUT3f5w541
Z3ve0P5wYxKubUfdkOeQ0VQMbRtcQWDfNu8EuHgildlgfeYb0LZJnaYQ8iaP6DLgbIBuW2w1cZIa1sl/91a18c/bqdYGDnGcLEHmE9iA5pl5G7N6OZ50Sy6bjqEXXMCGUynOOWO6FbWiwyLlof31QpD1dvga3SS7
emPvY9oNjlA8hrymTc342xAkHiTg/iuWufECJdtN8edxjc3bDz2oAueRqaZVMmWMWSNLa1sbJZ6mObjmfDWaftL0rsCccujdPAa0mj8NNYj1O+LIpX91qVGw0apqyqIcTpFkzmEoiiy15Mfuf+H9GQaZSXqT6LX/
cNTGe0mXi4YhrSigyA5SYimVgpSX1YK49cdrAHxQMQs3eFvMckKm5zC/1sgLnvU9D6CKzQ35QE+O7POQ6k9eN1I8hSUiR7J/h9RGo0cDcOQBhil0/8zyuXuHuME1xOHMUk1PyKhdzI76VHoEH8B+LOCQ+67OIBBy
S5FLcv4w3/47Y0Z4ebvkhcXqPK3WgUF/YT9CZEIPtOMMxCGrTsEzBud+v/RWKtiGLbiyWH9vSIBnG6IifQMBbonTKUHs0GAorqpaCU2YxNPRfgshw2vUWTl2fxLUwegzXQASrk3ZQEIxilPh54w4d2WUDnTLAVAU
zJNEcDcwIoSnqJuXT3QNBI8Gjg3k8EiJChvR4tbX3l8jxybM0wrEy0U+u/qUh2KNwxdCHw5EQoIZNFmPj9YBs6quQS24LLdmAz514NWY/7AdD+E1tISdMgtDc1ZwsKbGC20DTS5sg8wKUPLk6ZCAw89Q0+oMSaTU
cMCVE7P99UF2yNghm1bv2kCcegtiT2bxkHk2mC6ZzsFwrA6hYSbEGmHV8YUMhtkGEboHwJjN6zD+H/IGXOPXUJVFsD9GjUyqoFM/0WESu3YGlL0gyiFFv4La5bHUdg+YDZUzep7JlDjSWSvYUXvTgSK6pvMAuhRp
r4TQ5zwoyJ6+ZxBCdbvXPKmbXqHAugAE4sZcOxQ+5FTnekAlmu5vUi/qZGSP2VweEuz5rtp0Yn844ioHuwBtbWAXVeYEUhwsCuSGRGFPbtCJluIQWc2G+hUk9kT/lgQ1jHmG7WSL+8YB80zHLhc3F8+xANugF5hQ
a2C8XpewD95YiMHxaiTjDI5gn2oAIwrGAKChZkuHlxgg3BU19pTNDx3nwz1b7h8eu4aEaiK397KRKYPL6rE2555MobTdKkEQY03YRrItjqyd0O/emnPKB5lbA3jDN89WNFLYglJiU99hRFmngcyOdHcX/m8L3VGB
kYkOXxyPX88m3yT4Boj+DAGjZ8kpOKMdbHustOMfhpQ5RDrsOawYlM6gaQen4IjsNeRhMIOXo7JicsaAbzMKOlgZGPd7tCMY2urLwXyKlRxXV1tp7MIQD0bLMq7wvO5+GmKzn3m9+oxb4IFpT30Nz7SM6nJUqAhR
1MF5ZYSle2pi+RgXhxIsAlkU71kEuDZdJ0IpMgNuInFTIgMqCwDZq8dm8i2pUsLxUNBpDbJG4EnhfoVWLZfmC39MffSPNqQO6sCOR/CmLO2mJD9w5tI4MME3Om0hi6mf1MzGOBZTGrOvVWLCoSucr/uw/mqZcQkA
koLF9HUo2gbZ/7EF39Get6dFFvEuwiDJMahScQQEqmdJz8n9nY+8SGPSsEhxIQNeoAbsYVGJzEs8ssDTTr5eQtFUY2uPCAIxO57SPGzts3GgYzP28ZQVCw4uTR2ing24nGtCxCrcToMEBTq91ExYoqzrlg/yszYs
brj0JGCKGyLtGNNwljEvf3nUx+XFOAxBAxrFmW5eWLjlJHwFC/Yo9l9QAaDUuKkAQgaL5Wk0n9COuhe6J+wEKZ4j5uJfXavuLxQGKE3zZGuClwwDJ7Gb8m90Ra39pqGuv8vExT5V4aH6uoqf7R5qxuof1nQbt2zy
Pv30DXe6Wi7pJ47ugt9YGhQ1pKGdHszIwgzGbzl/pXiEDAEUp+HgaNAdHa+SNI4gxu4hyn75XYwQzUZ4R8KhqtRyBSsgUGRZsWwhkVBFyUeTl9EvsvAHTwBCUmH7Fy80mF5TREsM9eEcfRwEeUnLtgPeaDDVsjOI
/15IRVmDu9NhU1heDgzmwZHNZtMNIUAC+IBn/dWEpL1vh3h0nNTPX6fwocunvrTxUOozZ35SOjGgx5pqLw/TidKk+P21wo9Hj9XuuzyhW50m8PTrAs6TpC1Uc0LAIBvXzZykWnXIW38hC1W3uWkCvOa0slTiIm1f
4gLN11ywiepbFnOhE1HpBXHmw2jiW+dcweqyIpl83j70lnnNB/x7t5q0u7jq3lp1wAhGfSRgiFDL2gSrva6XNQeMfjh+NgYRJq2b37qwgYmztjfveefggbZ84bIhnh7L5lwXwbh9eygRMlVl+mgk0GEdBoOGXKbR
ZN7RB493Lqq4EufYfyLdc5O2Y7xn7sJjXxZtMMNDWi9TLgPVoH0qCsUhgA//dudoFVQx3FNPzd+Y0fbR07HNu0e4bfELv0HxML6dvFqOlSxXHVn6IpJXM4UJKaOP88iQrXy5WtvED2gKKGiBYxfD6H0RF++AFtAw
EIKBlbI0uB8D5gxX0+gb8zPorHh6rMD17oEn3z9i3PnETHbUbuyu3f2p20G0AV+qpA735v2cXRrkAw2IMPMNs9nS/Yr+nW3O6mU4S5sUZaaCOQXu44v66qHrhbxTCZ1xE7bJx5WxMSwwymTAIrMcwHe6LXG6Cj9u
/VTbXo9f2Mokf1mxMjmXATA6XxmGyGTGhWwRayUY9CkdidUk0cQzJAzm4SHHSdxENXsJl+LAv55b8VLXiOImbM3bFQzCslgd3xfjZq4Kl3nyQ/FaucmwgNg283NT00lQFAEEBiVBVGI3tmjJAFZXyDGJ01C6lrPZ
d+OMHnCvTAoAJrejZQ6YNOMCBptQg05mcAtYrLH1fpcle0W2Wh8RFigtHQNSxRbkC42Dzc1AIMLNc0wTR5Fq46a2LF8JDN839ZPvyb+tDzT+MiSyMBcYsZTmxxXIZhSG1xFHh0PHSHq8KZT7NgiZeKSYtHFZ88mQ
l36MPMuwrWa8OEw4FfjYATXRiLNgaVY9230Y3rG1kMzkNaGNpOX18SSjgSz2xDxu1qD/ffOWKrG+ywzMVWMHCelvmgAPMmUUKOJ1sJwC85eDeSuHkg4GGoshFkoEQgLDIeKI1nnErLQkXl2m4mH24QtHFycwWg6B
n6JYincwY/M2KpOjS1rDF/UrdkSj2wAsB9GEDDrfz9I2F50AUkdgOd67dKDl/Sh9JLemVfWEjAY32IWSJCxohrzHQQ9QZ0AUFPgCdvmf0ekzGZyvRUqHQyB1iV9LbuJjIgKjAHMcPA2uwdgK0IyOkzm541g2XIe9
2onYQKLfcv7lQPfq0/Zg0JoRco9jwdRXN+dRCsACFDhgEEr9gA94BOQbpJqoOaW18sEUslFQFZY/lFcOGh0l4vyCOVu6wc3uw4Xe8ZQE8YyEJ6/uV/IlkxOfAOxpCcVXgF9HnmOFVy2cYQJu8Jp4awUtKsnsAbbz
aWpTEc1DHd0Zm3L0tBnKdp553L8maSuGseRd1ypA82BTDOvlIpbfSEOcpRxGnCj/ZYmktzuUOGRxEwEdpLaL9oXxIO1nrm827aowwMxSWXwJiAsoUktYoSY1GiFZMfJE86gq/15oXNRs0mQML7F1UqUaeOloBmxb
n5VUtqdKul9/4arj5Qifh9653aCDWqyznz0acz5w4tK5b6Ekup6z642RmmNq8Ld8rp3RzULG5l0Tf8qRNStGUqGMTO/UJwv6urSjkUXU9rwBH5N/4wZPZFqfYWBELtamjH7YSpZtandzg9pkYAEersNVnrVhFZF+
DUjttLE8Lkt+ufXPmpgynYwoIZDV2uQ+BeZ7jNtXs0DzBypCEJj0Dnd/EF7mI3xIEFeW3NSlv9UwPgSV44ol33C3JIwiBtgMaOyvNhzn2zkneDIwyJl0Z/raHYzHOEWHqxEsRC1vpLmDKjAIAVkDq4Iflohe6EFc
Y3PPTN/Qg8u5bvuE5H37zyaaFVLNtBavYS5SKyc4q7CiFvChNIYslO16xXMaObl4VPjZpE/uF8ISXGy4nKe7j/2uiZJKvz2biKxcmkSgXQw8ZCcCGoSqi9MUfa34xv2pdVzosMDiRA0SwA15sLHwjXDqy+cwMGvR
bm2OgeSDKYeGs39ec7m3+AFDY1xHQALrKq/YlJ0i44H8AAjoSw3dNgGsSk1dpRCxiagGOhjC3uAuz4cySBjEDG0akGDWOcb9tW2OATSlzOEcMIMf76M+DlRwVTOK5jERmdabBHQxrZq4u2LBIV9ddMZqhIM1MhJO
LZrnSrwowiKsExZYfD54vYGmFqLkrnoezZQGnGDaBhw5ilfts+YGMw7u2Znda0O4/+i6EHUZycZVpssWWEHaRbfzkd2BPp2pr+gZXnstLHOhaQwMBb7EK6koQ3WLPC+IL5nWs7n8iayp/k6vnzW6aiVtT+3jiQhW
ORFucigDIIF/IaOSM54a1Oe1h2e4AH1wtSvySOVhh2MrmDHq35jAKOEoj6MI7j3Fw7hXI/lKdWyoTqLFtE2ieDtG/dN1RHAV3cK626aC58i/zW0n57NltGVfP44RBjtnpiu2TyOJXshMAr40pQ3zJs2A3tlwppbX
icdtugIuxh3pfQdcRtij16HOValEFRQAyrp4AQFkIMb9uPt+KcIFmZMYY+3sbsZ7ZnK5mNQf/ZYGyN80mH7Dl5l5UfIkR9dDOZ9Gi9T2CdqvL3XIvpWW0C4lYEkAfs2Yhrio04tJQu1hOFNqqaorzBuuCQKIzcuv
zlvEpzKIwhviqATCBA6pFkYZBDoL27izXYZxNXIsCt0z6VKAVEoicxTApK2ixwbVURp+WsWRPYuUhPcA875op3R1WCFjis+mmdhAuY8cruSNUZPsFNfI9WSaP5Q9zugj1INN+lDQRC4MjfmRZZTn/5L8s/o690qD
x+yv8TOYV9uacQX1zUFGTtDmayXxYCFlHPF9esu4oZMlkM9cjiSm98G0mhIdUItts3XD/uHoh6WQdqNYaPWPoIdcvBdyDUw6Uk/VFEgfBICvGcoWEjuc3V1D7Eya+IGbjFHEL0VQd0VEXgQC4n5Pe+cTLfckls4F
N/DTwLSLN3HfTCW1Capv8GWyagZN33+lEj8gjk5QQxPDeH6PKcXgF54P0lNgUBThUBbZkoBqp6zqwzEz2L4FqtFa8z9Fsxz07Vefs0g+waaodLEIb7pyONxj2otWLYV9YEKwQzULsxyXRnSAuFWZ1ALsP1QhTaL4
AM6zFUwdFujDX+TsNc+v6TdVVTl7teTIASUbyRaq0xgI+T65jv7+k5zM1uwGeLxdXYUHZBy+zR58x2SzM67Tc1BfDCS0fSnLv5wJl49lbCX9aUUVBUH4KV9F4mtsx37aPtY4zYjBMsuQuYV9fIqBo6SdZXbUu1wp
5hAAwou/+fq0zDIVT2yhiQkybKgJZpkVeNkCN++X4LAn69Z1KSWp8w1SqrEHDg5fvZYtDUpQ/4Ux7S+bexGsmpUkmrs5V2Zq8KMCMoFQrRqAffVkVkpaf2XTRdgistDhb6Ui6GVWQVh36FDegY5KePCPzNXp3Ka1
e721M2zksJpb0OLj05EQJ3atZao4XEAynP6Mm7y0l4FGufU4QgRlggu6THOWVA+LMR3OlwnQaB+Ym5enYhQONk/M4gKVSgh1mwA+vE/CZhTEChg6Ss+XRANC1AcjeQMCZz2PXxEfQ26Im2QYU5kchFLzMFs8jYhG
F44FW6OoyQFov4NkPwRxMcsOU5UsEbHbAuCT1J9jL4rdbf3hTaD8GoDTXK4ILHlXU7kC5IrbVzVFq/wGTdtoFo4t40IS7B8fHPizH2+ivskeVyewBkogCsecV5FskjUcKhYVjGxNWb1JGLPXogim9DMFuoym7WNm
VI6fxU0smDoGsJUf21LU4lr9CMVvcN395od5UCVLKZX8gdXRDtRlEf+2GUmlo+l1lLwSRQqLtbMAzdbdbY5I1Eo2zlkucKXDgEzViy2+u4bDb9w+kZnT0bWerPHpqfFy2tFxiZqikUVwkBtIE7bXijuy+pL0UBPQ
WFdkYHFl0iR5RILg6DPyxOzUj+OYjR9Ymx3uCQwGjijqmH17KIzZyHM0InNKvvjFtMOZ0qmlWPmsRpoF8lKcYwp3IVKysLCLSTtCzigALsa9yusIHblydQrzzAEAatqQZtuvFuAhPIqbA7bst1FrfRlOv/57k/AF
EtqE4vKBziuTjomd8/qBiMLctstQfyKJpOdjI/2KMBgpKbTbs4VZSJY7deCLBTEByZaDiiTES5k1CriVjO4UgwAAClxJsDR9V+9iAKie5kxne+rRH/2tBPqqFrXCR1WCNCVemgBcVx09d8DOHFlZJTUNECwhBX8s
HGBH9Z7cDHJegtBiAaNPuLOW0WJlzaQjjHKd1sQzgjEdNJQ2GoXdqnB3i0wIIHWdzwO9jty5DBGgesUsjB/5JwRsxWAMWyqEf9rlxmPexsRiadJVtucZZGUw4xkFQVf8B4R7zBucmwDWyAsHZ4X/pQohJASNICm9
809C/eDMDdKugyKy4nLpgDtT1HCVR9HFYaXWvn4xjz9ibCu7YVveMXV/hNZjEZrIH8B0aRO/aaQHm9++AhetjZkmNL70ahUWd5EDA4A9xiIiu6U6PDJ4K+6BttZ/dEybRsV6qkrhoJSB8Wp20B7xUrW1zHB1+dwz
/ChCX9VpZJT49XL3qVhlcrCgucSoP2OqGvp3rUDJKf8a1cdjmzu22EkbAbRxwuq8ccxKU1Z2MM06f6VRU1LalHAiqY2DsXS1sSHoo9pncyoxkGc3i+6DcQQ72lRWfmS4P2zwA2QiH5xZjDi4CDU+3TdoAASn8n+R
MS6j64aELc52EiaUODDEMZ92DUmshuQmbbrMrQf7vTr3tAjAF0Y8bfRa8V1O39ibsrftcv/93cqxG457lYTzlrCqm4c8GBrP5qsjYytUSr84rVs0sEvb7n/SfutscpLWlYbB1Ehwu/3aj6MB8vEAUsvH52hzfnuV
zneC696TdEgJdyHP8Vz0xmFqXwsqsfct6IejLOdO7jWM/y/Su593CuAiNXMVS43Fk0eLtrtnfJ8nKMvYV8r681P2PBgerG6bdn4EzyRUVRmNTSECVVcU2JvFrCOOh0HhsSxhjtOTdAOqOO03amyGV38N6lAAsvnc
IeWCw7VNBzZTCbDMbVexvXlAkInKpHG1tPOp3ItcS3xLkWFNYPO8sazyf2rBW45oe6P7ruZu1K1Y9Q7AdqMh2O4g31BurThPquTDq/7K7xDnTM7TZGyoJVivgvZGLis2aCWgIjGPlcmD6t5dKE9xe6PyK+AuB6xz
p1cFJrC63Bycs7U16t8MjPiW3G6sTBhEZcYNBKCR1NFGEGHRPtAdGYb0Ku3+ExWcPeQwZE3VKPDW9RzQfrlD3FAEowyH6nicSa18gG26pLNYewNBpF5KdQnQgqmVJjPMuGsAHAvACsYoMIxE7EQaEGVK98ZVAGTM
Ck7GCPaik3ihxGbF8R4J7mxopG4bRASUsR1i7dzKnlXfNuYAtvcLS00rAmnwuBbiI7LhNB1mTZKhBopTcBVsw3u8cvj0rcXcKWDb5+2upzqSvdD8iEOa/zTheSEBPThV0XPLf0xcCmguBF5f7sWNrSmr8iDqH4HL
qZlN10VqUEUWSkN43TLBxZwdFpxB1GjXTTmuVfFXw73md9SDmN3JQTcXrLHU1ESnQ/rBbQAZ5MGX5iupV4qy5/mAghM112Rhnp/Kpk2VkQtZQebGrQYF6hfE6xlbc6P4F6pscbyrBcL1vvzVGzourm7AZ/HkPDaF
l9mRA+tUXkmTirsfQgYwYobpQfF5O/7sfR3XJG3UrvH2wJXwiDDJnjAY5gfZ/j35xUfyZn1Sd/lWjDF00UaKNTmaQoR4fDhICLcZR0QhHpaWDWL4H236mIcU/f0wT3jupDIqz8ih5swQ0QVgbUhDvGjLZGyVJ9EE
8pVRAwuG5qYboMKdrlXT9f7Fwxf5UXtACHreTQJYZXylSWLrX3jAQqusf4VeBwkKYfMXni4ls+4j6EY5f1CxHg1KeC5Y5DaGKS0UTJ2E16dRN42FDdxNUdeKbMPXfRHmZa1KwyoqGLS6wbYbrsVwudVilLS4VCAW
8fg1ZVUJFcu18voiaMev2Daf1O6ZzrcBfH2sQ7i/f2SXXMGb3IZFkrBxAfNoaahKscilNbWaC8Y/ssrcyDWm4VDvbNUFyFzC2pq8Rebxbpu9QFDgwda8Hd6bASZ+FPXq6X6bddHD8KpXs+H+JPKJi+/8YcaBcKpa
rWYd8KXX2PEIt2c7gcObg62/TPcrvmEVfphelQwKtuKBa1tLgDYijN9zBWN+qVXNWZosgNNeUa6ksRzgvefvb2LfCGNtqz4KxrfBRb7WuJ5uAsigXgcnbIiHS9EbHrh+OvFLwLlM+xVhKguJIsL7HDB3azubmzcz
rfYifbnyx4VuXdG1f3+Bh46J7UVRTXiLR3fqDaxyZsR1XXvDHgMQvR1GK9j44FuZ47ba+Z7+iMWAV/4YEzncmhOgq21Odnj4LdAs02U73ZdRvMoa8tAf/VwC5qkbmrPzjEu8qPQJpXoVVLzc/4Nc7My2QBrYkFal
+R0evVG0j007Jouc049KnCK9L6wt02df+Cny0TjFAmkefE4p78Hx3p9pOjCN6/6u+gCKv75dE8F5yF0DqgH+uHlLLGc1AMzDEGYmX/+XWi0vW3VZAPSy+1RxLg8IIQsJQApr6B3cp13yUvkTt7AHSMl+6lLHqDL6
hp35w6jtnuGaQePfyPzJN0D1Maeyg2iLMcmNJKXYTWSpYY9JXW8X8FcP8OMyZyY8xmsUNeKbZeQaoyYcmpxOIwLH6+gUrNu2r6NTsGe4ddhgQrkaYbpASIedaCwTp05cMijSjIBNSgwjGA4MINYnYh+X/ZFtQTdM
dOFMxBEqbHBZm8QrCv/zj7LVl3VfhkMyul1bN77KN/1ylf16lcclgMNLw5Rb4L5QKjk0l/PV9gCa95UiZpiKYZ4PphFCRgVMXrjH2L1BSd40tkDUdDyjQtIODU1LJNfTNm/XJn2/FVJmvhl/VryolZHyCehtbYa5
q1fvGYBaQ5HGlN2/Hk9X2Y87hlze5iQXpX66jwPQ+XBgFHe2ZUcXWwEpr0Vl5rZWaOmAWkbj1y8BwN80Gaq0UCV8UlZ8Sr001mopy7Gy5uvipZZPaDFq1pkX4Ctfgj/60N5Y8c1dbaHKn++dslN8nSSMFZcwa6H+
NhHKOf9JbvGDZH3OsbEVFZhKOnVMewgr+QTxOt06XjIv5N2664X+NHwAdNIu8SB8mT1tfB5hgDP881Iht56xSl8XFnBCsizrEyenADUo3PlD7rYg4bkuoUxaFdpnpk2/G1z00XEwrcORYWpQ3ddmSI8yafulJL1T
j2UJSYKcnpfaBz5NGY0qEobxEdymoduTHc1Vgws3AM36ubr/FCQAtQUXTUuD0lRSHED8H/N12cuL48f1clqv41Pfkd4u7AVYPsA48HQbghFFBJS6i2QMzKaa+ZRXIIrkujPuF5OX4vMN74jFbCh+4ZJWrlQOPGAi
ABdb5ZD526EqthOBfltDZjziLZ7Lj5D8yc9M/oucrwZ6Q0Ymf6CswBfF1gETV+OnK+3PaY3KZBWBSD/ek2qzok/UQ5jDZAInpdHYKjsdh5rjpEaoV1T7na8CO79rEgClLsL6S3SqDlUzJonCxYwVv2DWQPOWNkBw
T1v+8fK3+nbxuMET0kgPu8ghIneGVa2XDBQ91elAFA8hhsJJAu3V/6BDP0Seo3tkxBfxZMAMNFlGuxiTGIQEQBIdBLC/oybSBZSoARwhA9SkVucliBbPHZqA4jlxrfDrlFxe0hOd1wTFxPG9WU/U++Ba6D3MMDym
VUtU3Uve3vKfpDHMYjD4FiCfCEr7Gg9cgI2nAvnvCtZSEYzwu9V1hDUhijHPHpMwnIwDxcFH8tJ6W3RsafmqGYaIqMOW9aQWB1hE8qWQ8B+PXz2bGzQNSxOayeXHnBwSgPU1nEWXH0n/SpvmDJvLS5yctHdXL6ah
cr+FmVeeOQZnp+2ZCowUEZeyJcyWe5VUPj550FOmZCP8YTatbsyz9QKbz4Ik3hju1LArB/mR/jf8BK+TccnjKdNaEr/+Cpiq6qGO0SsIalHwhzht1UDFEurufg2NzRQEZyboWa/e0yk9FQm0/g45oSGoaSBWtNIY
w+1+PccBX62j72A3tq3OOS3B5FrD56qz0R96Q0UVQgVl9CfEIQ08GhbHPu64dKX6XD4mw4ELx2uvc34ElyhXRBJ6vb8bo30k1jmzeAhz5H2gRyhbUmq4fbAqmJNwg/x0auV1g1BKe8Tpwdb5OPNHGfs64lDZjog6
DMCYi3ViIVtIZSKG61quhue5Xr60MXThvO/Wta5t12HcHusWoZiODtAq4mmHo1m7ElrmCnw7PFY0dfJ6uJfaWcXrYM1yWliHmS3iQ/yGuAyvQfdzU3UjIdJc3t3AlieOV1nJztN4x3IgzdrBmQP/7B0MNK3ud/Q/
+On3j3T0j/MLruM7UC0j5HpowBrBiZof8ZN47TyQHyDE3NMVdlL+/UvEs0L8v0Ttxz+I/a2djJh84MEk8VSgpGjT05eY9J2kmv4565n87fPue14eYUIfDynuW2JorYXUKUbB25yjgVndj/Y3EIQkBIR9voJouX7C
WzxxIncrbDefOjKeci6GZLd0SC/kFDEpiiBa9RFMKNWirIhSMsKPDD/v3OrK2I0L85Kkdmzf6NAvQCYIgjwJBC1cu5Kmf6CVmK6Q9OgOYP5mtTlhD7GOXMQyMQJthnmQ9bPYQZ/3Dtr6sdLxj3puhd38eTFjeHek
ss4IRapJNgiZiHAzdlrsm9ULnUO6hzIM6NvJ3bKIe+NBwwd0XTKgG68y6FDLM6AkavDoVDSmjSMCBl5C8q0I6AdqqgKeDWkkKnGbkhHOypY4pnoKxnC2+LJpGi7IBkIM6iseAzixiHjg7dmXBONycPVOJA5QqOKE
Cd4R+BWxA4Qukf7H2/4zsQ5qM5q1vmXFQOZLhr4driegGFLRnUuufoPjRLJ+YxbAcNAH9bqVh9nqW8wihp/7iX2sZvffouiAb+zSx+UD0ogj/pKdS3ARaQbF1IyCwj0mU4FbAVU8zrc9dAAkExcXExMiD2x+kbWy
Lm7cUpVDPzLRK+xcXv/EsfmCZQ0P516ysaAuxNgIjych+OwF2KQdw50JgSVFRyv1if+m/kNh0btPiUWGugtM7foJRcLbkkx1I7cu/KHADzP5iBNivmF5DT7EZF7T4X8eMU68T2JQkMXxJUVfRJBkDA3PbLPkgytU
RWGohZOHkoVQWOaOVl8o8+4UNhX3ZQ3C6vnEPFYvW5J9xIDprTHq/yz81XLmQfAyPl9TmKDBqhRUasNSkDfcpJVeY7PZqH7P7xDL2vCnq7ktyhTEwNxAhVLbfxB9ia1hKl2TEDIYWEF4zcQcG03L5fox/2WeQWKD
czjy0pi/z6JmNRM3HavWDEOykMwvw5+ZVYKHosK2nTrJKfWglSwZfneItadx6r2GuR4xA57717MKYbNv5PFV//X7qhdkUBsFZSTCrdcLqkXB5D+zkADTYABbtwCrZAnZ6NI/drONrZTgsF4heyr8dp8GFptF98VU
Ul17+3KM/pMmWDf5Azl4Cm6qCtO02ZR1KGy0i4lWxFjOPjYOxf8+yfMMhrmNK9d3tvseq5xT/YGPp5YwzkxMsECAedrd+Ebnm6Rg9jdCf+P3snRIskTokqWNZqrxosOwfU5uZXsguNoSoy/zmkzh2IFVCs6r7dw8
cFvib7J1P6gT+vnjKkRLdLnK9Kh91PpMnYrgfZdZ6PZ/M7dcFmV4dbJV4VDm2D0dcEZHDPTrt0fXU06Ak1f8dTyeNAeVKk5OdBfj2frewWG+ZTT9+KLFf0M8L0+WPvKPUtMq0Fj9SSafXwt42T3VKMIpPc8qVPz8
g6N+YGkHNAMLxBDwLo4gOQkTZpo0zlZxwHzIk0bIACbukVrel9zWHKaST0beJ457547KJo3MhpfcKWovOa8XGCCQlCCjjijJ3sQl3CmIs0LZ7YbVsUWx1DIbXFEA7FDx57XldLZKkDimIJx4g7ALEt2KNvzur+kM
aKswbd8YkrnCCA6HOGlqtFaIWCcWmwYVUUK7U2c9cYmA1A+ZRauucB/b5Np+S9nOTAWyO0jm0pqrK3N7AFZ1RsnoeJK95noAP9xHEZS/4ftQylbYT/D8f1Urp3AAil8yTtcRx2ntZ4Wbh1pKKwCWAmnnFKW57TeA
GukqQHsxiNfitmvP6kTStH3pTCcNbFxF386M0cCzvT/Vb30o2kYl4N60fG6Tyq20Gzw4meZeEArJ3UUrzVtYr78QU4euMWanKfT24nQkXCJy1xZIIfCXFP6G9kml3iBDmARreR1jpvDdYHt9MLTdahkHBa7vlxsz
UD8RzeakdT/C+Qg5ZIcrnGHIEdfpLSiCfv+sCCrS5GWeIBJ0+4VKew+ujVgL66f6U7Gyz03BbfnrpXukicL7+e7yguPcoQ/IqaLJ6YiE/+M//TrDj1/ydJIT3LYyyY3d3HEJGyph+IuqxUgJGPWwKs4fQlLnYyd3
QBm0/wUVmXwOQoN0fMpL5wcoxoouxuzi2uxf1QWG2pw8prElRd3UhyUk6Rv29UMZ25wHZFDoFoZJ56YRgYJjf+fiykVROT9LZhzJQ/GIRQxxNtalYQdvtYQwHGg1HNDnsTkFKlyu5LBCJDNKHAEMcPouRA3J85ee
W1bI/8MsTbRkgaMLsnQ8y3+Emb0ePLcqHnua31D6BfJPRg8nyygePecWn3jOT51TVyM6o06t8dwdrrM9w9kpJfkLG8lC+dAp/wzKWzbDa2PIT86xxjRSq/l0Ur7uH0cdTPjM4SLyadBHfPzaGHMZB/ZARwoDfpvq
FV3L2/ZLKvwGHqWlShsGfnVe/5OD4lFQfrDbrFAA5ruI99YVzOixhBvj5wb0UPYEeYo1QQmkhpS9kyk9Y4WJC00D9xZ06uoBRggIA2rayzgUV+GGc7K5qrYjFgjF/r6c/82OS6BplzQcbrCy5BvbAMIOl4ctUWsf
zr+w47ii04bDkV7a2UhF7qYq6kkifFH7tZwuy5CMUfu9HJNtknXcxVsZ4qXzaXVPtp++kXuv+y/SWysschMXv/MKbZGXX7KPe3UHT6WK8jG0LqdFfzrajdmXXhkp9QXRMO9ZSUpKSQKQZuxVa8qr2tLbNk6ziF6z
m7+kf/jeMj5K6ZQyk55ioi46NEbk1K3oBb5Hy3cRNJOWEcJK3mBbf9aU+j2eTDNZ1j5hxOAKm2ErZVareIYM0cspqXZMWSq2qKPCiCpllKXe89bn4F8Xv8yT0OsCZvWsjq95SkzPLjz7QyHYEm6azbUeY5Pbfn2X
VHFT9n9QPfLDDkj0ee7fH2HHd4P/oo2itzV7VKXsQfZ+WZh4jUeBFFgwCE5Y4y2B0W6gvTWCqO9UdIypU+H4IOD2TdlIGJA+s/+R+74G9xHHfji2WTbdAwyoOqpLmyyTa1kiLxTNzig4uTj/h5YclaVcTg3JCjdk
nD2W1m/vFYBjkwaNAbSwfXJM4k/t4hUIlNZkfWlpSUNcv0hooBvQ7CKpiPimBHQraKiJuKK/dP9uXm6CAJN6aM5y0Susy/a4odz/UyunnfjvjdEag4vIByIv28XvxlOcax33wZGGnOiXpaXT87LdD/YwyG03yCQh
s23E18B8EqN/SAluG/eERE4kUslQUELwyLFpAhsMWg6IQO5HD88JMNQbVx4ru/H6tUn3L7vE5sIcf0Nr+xKrOm1aJPVVBYnztitLV/w3cbYny39E5Y/tn7Q8qEiQZEjPiDKZOh14BQgoWD6+tXiVDu/+iRThwdbX
ZIUcNt7ag7HALkmJGav2Jdh+XI060Tspnq7z8SLABF8u5xpUBKFEciEQ8k+Y3FQvWE/iqOWRIFjwqsHuKYUSMawoEDuOYFKZyI5v8kCVYY0mTDP2397R7MM3m+RabAOn1drkeuzCOFEJKcWXpSVYoHApRTANu9q8
Lc6nsPPjd6hcCsAVkiBISFzJ+zq/s0XCU1vUl5VKAKL9I0ZPO5CVSnoddSLp71gDpWFvSntkOIqqO6BsyD4AU3+Co5+UaHEfVHm/KNPVZ3wvkTwKEAWQi2iWDl+2WhDnPzo4/CrVtJmoEI+3hKp52O8r9KpeToRP
T54yLothxKK1kgiDJ1uz9XwlackPmsat18b/WPwr2yvX9UObbcntGGVq9XUwtQkneONYcOYJ59QZn4Dp3frffLUEk3a0ykhp0a7SiioyW4ylx+yesiakBMpa7AQOJVT4XhVZSbm86zIkyKPswF2MhEkI71RmHQC6
OAyskKsTuVYvWDGzuvqjNYcVDOPxwyiIVWQ7FvpNc4zfvvHxtbFBvK/sDaFBabaTXd87+CE2Z4T0XyPIV/dpgkuW4jin8DAKYh1r1iWXIaPkyupqqLtLVbubFo4s67Zrnqpi0w5lQgFDOjZyE1a07uF/P1bK8KDy
ZEYwtmdSfujk6fE8dUMDnUGqWxkpM3oiyt5sT9avP8f/az7n0A3hnUmttjFTcsMT9BFRR3V5aOoa+kw3KaecLkxjJmC+0mrZtTO+Ze5W8yGPW8U0YIHUunS3azrVwtqy5Brk5D3GQC0u6xmkNrCJPEpNnW8TIZ4r
X3NjcPFfc1RD4BAtuCSywg342wBzVDfbG8WVc2JTdFsiIjx28GBs3vtBTW5QpoJeanCpW5tZHzto89t7sS1Zwmtb6E8Ps4msZbCZ5jvZB+ZAC2Wud9yiuBbGTlGO+GUF7bp5Nmgvp3Fdpl5oUu1J8cmU28imF4Hy
fPs8R5nyEjwHGosZKYTra4JAX4PsV3gZzhsw2XS313y8ROGDv7mnrcvf4fRD3Vx004K0Nd0Hf56U1nN8LcCikPs5mGAKYGQczi+AuE5OpWHOTz0GyToVAloOrZtRJoX5tuoHQAiWuZ9YuVWCLT+A6Jzd2sxMzADc
GS9LfNBOuVIb7FDBpRAp2sArtOl7VaRH4hamEBrinCTXFkmP5Uo9cUWnQo/kMYn7YSVFsXyuCBAjnMCzCD0fT6C+qP42GBi4JzEhpvgsMuRyBysv7vjU8ZEF+fL3Tb5ctu/GQCsoME2bY/hGjTN+xs0DcMd/T4/I
Ur44rDRKSZxi87FPAr5vH55AvD1+vITL5YoDF8Him6sqCjJeLpEo55N9kh2L5b8hsRWtE9Q4cMXDANZKCYS++5rO0DLdu3IwYqyXGnz10pbWKSNXSAUbjFY+hNflPk2mvnlmoaxQRRg97Di7XKsqnDxmoVtpABFA
ZifXReu4/3KlaAGgLaUGwDTW/5RCqErSe2suRL8hKIId00r9mDPLpuyXwbKsBaH6eIm6QizQW/tSnS5sx7KPJ5Hy8+fodf1H/0tokRvkRU6jRZFFfuAp3qIusuf8u0bI3cc9z34eIQou8jAIdDKi05e+/RykRX/j
V45TncKOFOrll1smLK6yA71iUnnZbPGKBRS+LjiQflhI6JwoHjUGRPrNMt4D2ZqTE1y0H34nOTi1GRBjIyeKrG/bHPzAuVpBWDsL4FQmmTQvyJZME0eFrdDKcmhSsDngCf03FM+npyflEDy6pCmGOr14j+3kFctj
oolAiVVQfws7fJngQbZ3bshuC+yMEf0IYxtzwLkTaxgs9Vd6/vdcBpkZtdIZaRPCpe//ZHN6ulvf2IuE7v/mUIIGWtNw2BZcPC6IfcnDAQfbtBy5hAOHPklzwrIzSMnwFnxE4hzyD+g7liQQN6gIzbZGO92gg1Fu
iFLLmkbtpZwPyvLj8hnMHnuA6OsHyMqlSBZpcojtIA5cQ3aFXzbKBvNQJPgyPBGK6aDfRTuEi7gml9JOn+P2vMEFcHhDq/AHXeJWl8F29gtlj/Ds4CgvN8x7Q2jRznqBQ3iXpRELjA1ezRniwCGiPTddeLc3EdPO
BPSN3nsic+QddPV6Q1o0GZDPXoexr5gVt79s83Ll3KJXwfQgM1t+exNOqApu2gp1MYEGWAC9o1E0Tbcephqc2gCkWUexiKmEozdzXTr/1y8tZCN0oLO+Hkk8ME/rHmniDYuV4grcnQ/AyZlS9P6XpaXXwEtwGvKG
Sl2yHHk84Cppiyayg+O10DX2ZafwA7yTNR7JAGJtWJPtd7mWkKx59iCVIf2mf9KNka009jtGnRb+v2OX4qm3meIpor7/cS//AHE+mCzOz8qowEt9zt9k8vP3Jhintvo3ys4Ff5PDSa3Dyzx2wfzcWvpiBrNkySVL
4V9hC4ALeQeJZTEmLGPMGM7p8BudOXv15n6Fmm255vzH+5JtJigFnXt7XkUB/N1w77oZya/EmAkBt7eo4QzcK8z2yrsGcLCInnIKjq7fVtvnjpgF3rlriIR5fbl+DhcAZyPQN1jc4YSDped/V5MjtBy10KxKUPdT
pY+dxwUuitAkBJRUJuIxGRru9YzJdMCIf68vjyFAtE/PfSkBr0KWo6DUOcuGup9AGFKNslLRdTUUYApt0VPfeUmIViGn7b7fnV/3IbG15RG+2G5jsITjoIf4I/yWEQ+lMn25Tfr0ghvRtbljihqqL7kEZK2pbiDu
ph93MLnlteucmhgSTkpnNX3VFdwSjX/DKWncWSrX51f/CEJCNikXZLcL8jl/e8H7QDcQ/xH4z/+3t2lb2+bHoblLDcj/TTo5JlkPn54Cr0SmLpBfbb5fqwS0wbiOihg0RalLxikBYkQMQVsM3H3Wwbpg7s+bD4+5
SJzNDi37cMUBYF8ATGT2YQL/HzPHqPYU5JKq7KouK+5SZsVZS4Wk8gNRrKfUPYBkAEKw7AkKJ6MNeY3JGV2CVnztzxf5dG6cMe7zKFR+MiICr4Mt9WIxrUPbUkkizNAUM41Pb8iCZPyhB/qRZXL2IblTSP2yVth9
aab7og1Ne1dQcIGBEFs7+SRFxHyszREotjulGUsVHfIkA533CejGKdUiqix35pV5Wvp4x0j2OZfD8GixZFzOzhhopJUS6eum+fA2ktDglNd/gulXeRFtTg0FYxPtvJQ26J9hvw62JPs2fxu4PH8N3rCK3CGwMie+
f8gNN/8+CfTpo+kmgZyR+Qv/sJ5MGhsluCPtH5pAdFn/kBT4moa62pk1CJ5HALWI9IUf+UI4eKoktGnJBiOUvbRrxpWgi14IsSVTSSpEMdpK1QKqBg/bI2Z+RV9TcWRKaoyDeMduj8nABAFSztM+DI2Y87/OlKU6
IzndBDp+ENkUDcU8pT5hMTWJf9X4RSDGjynlxKtLor/+hQ/KeZ9+uof05Bij+qZgKti0bPfbU64Q1B7+BsW2cs3yPaOcq/mQ9SB93tNdmfztvu1mc5Wd2oPy/lticBBmuv2l2Vn4ty/fk2X4Jc0+Dt0ZjR49CwkG
xbFqSvuB6cOGyIi8RnMUfR1s+h3e2f3WXsNgIL57q786ReTuFOcPo4nz6axOq4vB8EpZGhcA8kxZrrcOhi5yTVwo/EVZmKX0ygkhR5UNbr5fO6PxB7kKrqgy8NBTdZnvAJ2IpfwHdl9ltiZZ6O/H+HI3BTiepsZC
Vx/6QbBawPVnuue1YKWAES1FY/wuuBz7725WTTKmNwVK4BH/x2zeQi8XSS4gWNOPN3hO7RFEFwAaP6wg9F46US3WgQ7XLNitztnoe7N5A9Yk9U8DhJWOrDRA8gR1PRn0HxNwFZuq2dNoATfZxfacbrAEA8MiNn1e
eVHPb+OOM4qhf/7C6tJrZuaJtBzDWaMC/etgmC/bfYzjDRJzir2POrBOjKPvLRSFwCvxJzpJ84+swef0Tmd9kXKUdUM/rwA2emRXtyynW+S2PTFyr4IFOnqTPbWblCQT6EYjyPvDCuFH0iapJk7RwF8vg/KfZW3p
ISwKJ5Nhe4F2CLg8hc6ffwXXRnqrbzA8jTj/dEzyE0LjEfy90ecVagr9wqZDpzHaGV4WK5Z/YAMS0TF5BI0O8E2605PrGK5g6BAAoLMFfgpvYy8sYwSX7pGjiuG7dszzMCDbIImxIPBQ4h6l6DGRY09PlzZhmXEK
WSZpqBDYoIVFnT3IKFqqPNEtR0r/Oz6UqSG+wk/55fiLMkTWU9YozyIylzJF4a1OYk7/G7cWtML3XO5t7IwA89CuMFYZ6xIsYEJqVIKMnDLidLgptPfaohYN0ucrStP9+rVHLy0hVlLHTldyzK0STRkmCdr4twAq
+562TuSHyEUwV+Smi3SpHPyYdS/34+i4BZ0pWXhoRvkUhGp5cwdmWBqdcyl2+ZEPklzsQSsCnKybJUTJjJkWi9yFRC4eC4XfODVMlOciSPWm/82mFDuanvLLxgmyT6HK96/ynngNR7KwB8M1ZaZKWNEFWDw7G7nw
VlejiOgWVkbVGFO+49/XrkkOOk+IjUyHLaANVHcSI0XH5HcxRzZcRo8j8pDTvbShF2E4jtKhnnQIM+OehrTe+dhtz7FW7/3fqzc0KmoDkXADAAXBQENBFZSqS0V5tc4Qpg9bhX881yubt/eMjfmy/o+wsux8o4gy
W+S9GvfSuGA4lMnoieju40d8zEWF83KJPq/OAz/Lppb3V53j+PHzXUFw3fk8htvz0hKMcj3ghfwsU7S4cCV9s04XopK6TsZ5ZnfJyplRzcjyms7ig6bTA3ikaeQw+afaSV0yAd487iTCeItT9mwbztTp+qUZkTmC
o62+Es2vqNKHa8paDisiMt4lFQycKphqYkOU8lb5VlPHXYodOAtJI/GzrMwNMMpSs+FQejEEqU//H5alZGXDIsgiTX/YRaDlLRn0z2mq9bhQRpw0Jx0R0Q8QHwpzPl9souF6T2/nwH1j6Pw0j+lfyiN4CKqNlqPH
iDkMpTndl7F6qEfxUJzGSLZCmniPlhBZ+BEZPYr4+98N2z7iT/kFDbFrBjuF/eTgdMiI6WL9CMgFLU2pclXfpaiocNM51Wh7ujwNkLh6cxQ1mOnE4pCZUNdUrL0AIZbwcc5+YYi/hrNfSMCqO+w8pSTI8HXyvkjm
IzDC4y+TIHG9T69Fi74kBrn27+4w3T64m1MNzZoBFMUIsQ6JE2v23W0Z3lrbI7ctu2+7khZMdRsgZIlbPEd0x0ixpRSd6DU7/bhxYIy6NFq7ZIFyPRTmO/Vmeuq7YHnt0+V2k/h2urJUbStTflWZQmNahT/FGaNK
f8wJjWfaTEYEKYFcGyJLcraHuMAu3FD9dQjDs8cNz96CYSbZ4uLNktm3z8uRl2aOEcOAlKlIzwBUHNNphCjut5w2vrBuL6QDm1z7nMjeiewooFJZZ9ffWkjxQ9RxgWYwIiIZ71p6L6wvPCGvvb7UUU4usHeZkymI
eeHIEXQWeTWB2rodjgKUcsNVAWbF908mF9zhdNiC2hkrLiGxbpNC4djlWSDduxSx4YYNi7OxC6rtKmaPW7koxFjaXsZckGtv1O8ynBWjZ50ziR9n5JB7KIzEf2fhQ1fdBuA8FWUDVcVVn4G7Zudtg1Vpc9fgWhsZ
eeCV73q5kMVQ9AiK6BrtCarN8o4EKM59F1CsU3uF0h0cs+AT5J4jA76cmhgDca205TcQ26i0MSRwW9PqE4EKxqSjGMsMczUn4MSUUZ2z/EvRaXRKkDlJl4nZeHp2SM5heqnZtZpcP5NBCDSbMJ4a6HjgVJrEiW7Q
LLgDmX25zTbh7Y7NqkZs3M3OoNYqrkZA2GtbC5T/xWSNyiQ2Ha11QGM+0klAn65nrgp0Ks2bM3jWnJA9Tie627+dm9E56a//FvREagcyk6Gcg8IXLt/e3PSCPIprYefd2M8FvldFGC0BfYEYvp2sp+fps/aqdlab
1c5rF96ls1aR4Yzv1D5kPys8ZMbxcUtrrWPRav+j0Y4s6FpnoayFCzu1aGG31l3Yq/UW9mv92sFKPFsl6/+9TyI8DfBVmGdBzEI8T8BFLC4TZVtUVol6IE4P/lhTdmuBRgvnABXzh/FRSB8F/1GIHwXzUdAfDdtN
ESgN9nXIc0grNGtGdsjidGo6DMUWR7Vb5EdZSlL6OMqoVNfT+1Nw1S6eHGU3FSHI5VVACWiWamCj1+znL6w3palYDPztbOhy8IPLRpyHHg0P8F8fz+pddz60m8UVrjX7PfXJ672jtuyfyiv3s7Wjs3HQutFQoNNX
R1rWuIY1qoWarcWam0uOANq+Bfd7FvtHz0bLwB+8LIVSKWrc8m9YRDp01TdlO3kCuOv8WhnaY7S1ydTrwK5Si6JRBeV/CCDU/pk40CkyysMyRv2zYGAhiYGsZHVu/SziKHWM5Nc+MivU2r9CklrnVwJjLfwVy74W
/UpUrHV/xSnUer+SOEV9/kJWMVn4EXRMlLUk6A3ZcgdntYGZ3Gw3mNTGC/73KIDV+iMFKEUOcXeUEurj4o7a/m1p2+zc/V3SArPfiEGav6HTnlPZ/RzIXNJVudttwIFq0z1x9uS3OqrKKZOdpv13b3kUtv/Dfvdh
8bYu7vSdPf1ewNnMrCpT/mSxuDnkBl9FTIJiok6kbG29SF5GWu2fVnfVOn+qBTECIyogs2nPcIQ1IXz3eZ/zmYtgmQ41cT46v6rr/ksR5X6R+SK+rr/cMrKpn8EMB9QPb2L3g/1QNQTxVFrszPZv4lS/wIcZw4u0
U/AfnymXtDxEMJb3GA7fpTa9aBynlzURzgs3Q0fVQNrYFYRwmR8dRPUac7iHKo+RcdKfYmTV4kQNT6ILrrJfw1DE6Rnm0bfLptIQpTfe30iFkvAoNSIPYxV1INatJZns6vqiZDOFFMGbCj6d+KIGLT4hKfb3xbav
TD5FsWyfiS7mcBORP2j6YWZBKErnS0UXWfiZ0PIHNWok0hAX5PGZO/yw+wUMLad4sl6hcWA0rft+M4Nz9rVs8w+yqGpncVMEEGoDaJy0InB6juxtLGPL4zqTVZhpcYdZI1FJRcyMMiBpHwuCRRSoJ+xqnjBZeCb7
2jJvLrAV5qmFG3wGgesOJqEzDC18xeMa9pzN9ePpNMjrW+1y06fdRXvuZ61xW44IldM2Tz8lW3SjNZnqD12FTJRRh/2yV8SCDzYyqdDRG+XGnR/yhj8EqYQYSsXmhOhuialyKnNfrUCIuX8sG88c9wJLcK4wNERL
lcvDAmlPnawnhVh3nhgDXf65dTprzF5hRAw2MCSS/WuQ0ubVQAFVzmJucBIXvLAZw0F3iVPLxqHu52HAFblw5iz/Z7e7Tvr/QBaImcyKjqdGs9cGN8Q7Omw6Oevck/SVbRNlwYVwhTMurexYqW+EWr7rnTZ3aBj1
trIhzhL/9JrAW2kxMBFNUsRz5m2bMy2vjWDcUMhse+3o5KjI/zbnil3SnCmemO+CbQ5m34xQDnvNb1Qczi+lhvsbzTd0Xd/838lbp2AKI8zxqMXqjBRX78XC6ku7civ9i3t2xU0koBv46MXtJi6OL22LNvpf1D2q
82DRmDbKTLij28Gy4U03JoiYFuiSxze+PL1TeQL4CY5w8t9Mia/Jh9Ca1qEFvJ9FTWSBGP3l6lxQlr4Hv+UNMvxDXZinl6pbqdpWSKaPmIjI+wFqGKFg6FwZ9B2nueqU9StYn+C1+sFUTpki4dWqbFvt0/4VrF+Y
hxlD/4CYEoXqgEu45SOWXGoj04kHaMjqzfiUqwgcv4THqn/MymRbneIs5k9zXgxJuTtOP+RvT6edUxHusEew0Cs8xNpz5Am+a4Mg6u5nUfcCkdGQxivMFNEEqUIGJjdKG9XaH6FT+d2XjeS2ZAzdiqAnz8e0YOak
xLYqhOC5ECaqjN++mqHlVp6wHmo1OYjMMwMjFKk4UspO+7enDI3VBLDsxKTMFYv3d+cv86Dxj2l+b7tc57jMycQJckWYuHCRuHGOyu21Byy5Zj+QeKI+wYDDyYqLJOH3RGbeGXpC11+I4qKD+ldNZHOSgALHSOZC
/0Ik44mZW0bAIJBKRoY60RI01CM4EGL8lZHmzoub4WNuvM9ioaqode00EVQsEZdTbfBOfyZGERaw0hxpRlZKBfloVVwtPHYQ5dfAneqrNgTALys8GuaODHUxUjYN1ANmMct81/Po+yySB7IpFgMt7POgtdG/9C38
4BxWlCSomqgRJH/rIWOzeo8h1lZ/LaFI8hyvXBzYLiH/+DoqQn6oDka5z2Njc/d7Dd3ISUH7bPKZ5dRCNW0ufolGQM+hbFoEY4jB6KhM+YH00munKQ21oy3cUrHIr4TCDl//EUGiicyOzHsMKu2CJsqlTGUhvkbx
tUe9/KEFrN3TloNpZ6kj0MoosT2DYDldeQvPhDH/yrmtCzltJkIWN5VJGQlV7PjZxWxSuy5tS/5Cz0C/KTj/t4lbvPYlX5S9BbBs3Hs0Y6/kt1oMIzbq/RtkO4ZYBKYNZRsgUwvrVhlHr6FhKf96XUCW5ogJCnhl
ekuY04ais+d8hVrZ+k5eFkXwn/t4+jEJn/ttubvCCP2QLwuuW+19on2nVWqqdkKqwtiP2KD6t5wvuV+HcJa7ileSCyefoJUIAmXGkcWAtdVpNQaXqk5TR2irdw8lrl0LMnmCB0/xooKTGMp9GApT36YaPoMnES+V
JESGBw4qKAvaOvQ9AhSxF9GtfIiwBoZbopdM2AwDufbNy8MDI9NehxOCVqTcPMzmGnrqQ2JPRH/ts5xAw6LN11nT3vmUcsL4/NVIiwZ4npD55WYEsdSDZBkoK4CW94JOjC0GWR4ShDbQLxRO7J77lIgwRAntlXIh
TQvI3wVTMdbg0tIUfp575N7HfwEH4dmCOPbIk/FZ2GM5++hVI2dJw1uBaeRHUF/PIJxHEmGP12E8hF4EAuQsTxtpVehTckGXrJC4m3lLFuQP5ej0IhsCwAiTx0mLc1qgPBeKARNNNJxSjrZO7/nuUZ+c3gm+p8QE
chYBgvCpidybyVw86rracYnUzXdqtOIYzqK45aNlrisJy/vysdLFApW90vAqDk7MBACP3Jipf0sCDELoRT4fHfUg+iHP+DHdm3t9bdDe4wL75IqX4Tg01AcbJYw8P7IeB4giTW2ZouPrRKRH7Guu6yGvDStrYQyN
uUVTtE+9PgNldf8TWSzAm2XO0IQu4YbQm7eYACtmYqY+EBfSmKgtjHZYFtXHW5w2aC1n0M1IYkPoLeyuJXpFoOsMd1RHgX69buFlpPZKh8SXmXyFFX+wqx91UCo9XyokqIREp+oRBUO4DqpZrC+Fu8tWHG0gksud
Bn9HNGkkomY9aWrRWb5Hp0Znqda7FyMZhw6Lkeul8opvA2VxHR36wJqouad7YbuPiPVeAjyd/j59D60KftNGEvdajW8+SX0dLJelZw0xDj8yoySV7K+ZFboD8++ZzLq//DNTIDrjf2bq09l1c//EX7KR2MhMqHGn
9/cxqa+bT+piux3VwjZv+aLVh72iVrR+z7aJ9nH0Jn/yfe46PH48Pc+9edFbmIYflfu4HOGNpTecTyHDt/wzKVWvrggknaMjPFf1dwUw+5HBrPqbes0BW6i1fCoyNF4le4xsgEmhmaCe2VXhG9HZOHZFR3m5ZiHs
qnATxD58JuFdtRgn3IQ6/EEAuCIKiURRVdqUIHausRWVN12wLdCQmDbtEjRQ1BsnkrUf3WTX0U7yzVRQjhaCslI3mhl6VHzOZZGFjazx6jnEY4lDFVVyfA8TaU2mpEhQtlXc/hbETj765h8OW0cg0h7cUJCO/Kas
/B3dpD5SaBIj03DEqgIIKwF7VobwZGTACOiAJK2O6jTYQ6oszhpDU00cVOUocsaVqkl8FklHeX7vWwLWvQXhN1WQ0mlk4mGfouCpKzfjGHi3yAIKs7Yy2Woh0Nu4MsS2D1RZQFSI7TTAKMqjAFfxkUlBcaGNaudR
0q0iRzjKdZa/QPEAHccQAcOHVcrklqvDcOZN9K5OTs0YmD23FIMjBJuiXEhAURQqJg8dmvKgtmmbVv+CAdaisI+phg3dGmm0ISw6pAhvbGKa2iDGi4w/KhpG25aODI1IMWurudI5ZVplnetsb9tYildyhfvpfpQu
ysmX8tB9OYJ3/Fj18Vfk9yY4ufxavT21T34qPortHXsZQeAHXxpemhq2+w9+uO/014df26fUWPsQgKYR/LH8kTu6Cn7JGy3Kf4OIpvzdjlszkN0R07B+EoDuXy0rzE3pS4ec63+nmfzARdBcKlDAIbG/Pab6JrKs
jTJHOPhkPMVcRh+0OqWj8XkxARR2QrZy0pCylZTx8OBx6bmyfOlUWJIO9xm8mNLsu3e9jRfbNG4MLZz55mTmuhBg4w2fMxBRXbMSd4jI5OhjhYkRzfYY8kfh7oBkZowyFQwlc9rZGx9cB55TXa4b30XTUQHBkQPu
Xpu+OFX2XWjWQ0NojePP3dzN6yeauz0jj0KfLVbogQyjoD6fD5Rphwg2EivMLH4tjT5qRrNKB/z/vIi2EnX2VnoxadPEt6UhURF9czBO2S3TkWx4fOzG2ZKKZmvMPVQP/J/aIrdFzJPshuthE+WcGMZJVlMb20nX
7dpR5Mne+w5sT6l1CgnjxRt4CZ0S2rjlCLue9PprQ19TF9THnsoTWmYgWNW8e12gu04pNOLziaa17yiTxXyUuAbx6XevGc0Cpxk/stEgin7p/vEmx3JfrtUs1PBgtqyu2XeMZWqHLp/bpBqaDO4Y950jy9PyP0y0
ae4sRlflcN4HYMXOWW/8NVdIxGCQ94XtrYaLynfZAheRJ5mqugalF/UsTFWct56YVp7lJgb+SEGEq2CRLw+GeUyz/anXM2iGsOCZynIsXzCMvFFR1VQQ9NlToYUTUhaz9jQCBQ0pJ3/JXtaSorxTneCcMgKqD42o
iv3PabYal9U55RrfAXswxaRcBlPi6JdDb1dYcGbIPHfLrlnz1mXDfd/qLthvFzjqosEjGXN8G/PjPq4IyuSuzxucpx2w5QD9B5OKCVEY+5AK8YET67xZjmO1QSMrSiW+pgtlRk2rsk+wKIhJUYngCUpFvHITqn87
oi6RBcDbRZxiKKz+Ofh3UmizX8TwW+DGHPb2INS/JeLb9U5S+9Q88z4gqNKpq8rt1QPUijMi5DcISAW1XXltY2AWg76ItFUlUlnY+Z1efKBA4Rvk7L+2B6NbsYFbgTBGJAhgrU182spOXca/ddfswuvxvvu3KETb
31z98jg8ezfgWGGFUnGZ9wfUomi0ij+8Z6mlBpi0ReR28nsfE++5seMZsUfMoxwS18Rp4knDY+/59JzYeTqLsus9vI3f0TnK7JTYaZuxL9feV06ddn/LrpOqziuPF2C6vQp9aMESd9p09Wc7jHrfG4N6l1NtqgPy
BW9Xzuj2dA2xWrvg+MZKcbMKS0hV7of6uwrBdA+CBpvKJQ0jePSZmuDMqjFeHxZnhhHkGkLOOO3kwuw7eUTEw9XiCvkAGTYGAZSnbJtuFuOc+Wk9mrj2DL8s3LcwEvY0EESHTr1i4anEBYVRYPf9TLi79pyyHGC8
cmKyqxzQiLokB3x/R+/rXRj0DPOgtRFfHGF9HNmcCI6i1M9fNl/ElqkW4We1Vu6AClFskqADUc0THSZ703CHuXvqlsnnLLcDEwmNEIh3bLUpDgKYqUlDC90J/CSCpfg0uaD3pyPlRVqLDolDRTNfBCvRM4GvqDNg
GVhtrrM1WscIzL26pEb2AunTi4M+OQuu99KZe8+Pa8ijMZJtCk+OHubYok+ExK/HsMBtcTxLlExOj92kF0KA2qUNrdopUGIc5hC6p0gLXRXhLM6qHh9TkAMnQS9qyM0SxU+tfhGiljS87JaiCoR/PW1jQ/nv2vbX
A+MKeuBbg8hm0mTanYvLC7pZuZM3sVXm5VYidTKUio9DrFl23M5KWGU5elUAEwcjD2i/tMY5bLJMDiqAXjOSI6V0T4zcnOBIQr/sGcTJ13ElwRYyEB/0fZvSQFFAYPBVUxtZ9yfrprsBfDAMxVTPKRJa7pSdJwBB
Rd3uFFN0P+lchPMLdckr1NQYZmBVgF/88c7mxf47WkXVJExyZIs2dQ+86OaRsMfhWtVcqsdd6ngQZxbmbB0xzTQ0jyPdh/2GmsR8chQovUEEYL7pKGb4sqw2euoLDKmlIMyGh7QIWXgYDNpewuXZ3YgRKu8UOuAz
at/zRKNM2koxpPcxwOznhTMPNUmbQUbZW8I6b38kg8of/b3PD5fOOt2MYimXyp9Lf8oLGUTonRUQOyr5ao/ioqc9/YoDUGFJzt9HVHIQB4YTiNcRHhtidBVIKNHJUEaUFFVRCu76fUsgd3Kl5uucUFqg66rdZfUN
LS/slf6aFuwJtaHWAeVWyT9jhHhmH0YQ0DeQZcS/74973rVnEwijjZmiUITVEYIoTpc66erz/kY1LrfsRnoDC1qeUGUuKOOH5ERRpvbNWRE0KbPxO0IQxOoziZU4dXW2iAVret72UoJhq8TSw1n29IQ46Npc9+HC
BoTJ+bS071+f62Wd5LzCTIitOLNRels50PEMOkLb3OyTQfVPOKh6k0AMbJQBQ70Y8ikdZSVLvm5V4X3QminrKgYJLDjBA91AEyEgncUTVE6pf9TJl2Tt4TCMnWMVdKNUh3TUQZtuacJNEtXz2D+LxyX9ftt99Ipc
q8T0jNvFmOCY//cY8KZlsxhCqbjOgMI3xp+8/kLyob0Q4RzJ5sz77gb6Y+4qncAA7Iyw5jxIUeJeepExeT4wDHGYRJIfxx5RS0lk+rQhLT1EtezMQ/mc0Yk2x3UjL4kO9hVBIXPytixlF0hMq0oeY8aHErJ1yhbO
8wElFOjdGpEa3NzLr30m7/LaK8ZNff6jYgYwVvWITD8wL/qaJbC1BSXh5BgJCooTHlW5SZBu+2LBfrD8LtXphLpN3b05Y95UVgTmjEtdbnOFY9oQ0ebCJwwCHi66u0cS5u+Z9+HzsWrHZsgwVW/X2X11nIXpSRRM
Ds9UJdl8lu/Jlewc6zMZfWjmLkZHfD2I7XArCDcBda6brmaLp6Z3n3XMIPdSp75Edn8Aj8P/Of8s4dnf39c3z48EpvnjuZB3tw/vzjt79vaX1k6Xyj+5MlZ/FvxT3AhyLjYZ/Evokhmu3YBMvh2tvCiZlnq6Fejb
Z3iTd2aKwqjRiSmESu0FGzD86/2ubN5uxPc2rrjy3ujSktZb482S0zDrs84tXp9eTLL4jVdPX3O33r7Xf3o3Xp6uotzsRyqAr6XTomt3L2Y7bmejvgx4jZStbZ9Uv2Ym7Eg3fTtVNkX+ZdVYBJe92QK7lynt83fy
LeF1Bd0J+EWToNMmuBtGlIFY3SaqffsbfJl0iyiSrsqkZIbztdvj5y31bQSQQk5dAEd7a2MjWicI4Ksw6xRUe0CTttOzNZDPOPF52rYFE33XtQ7IX8eYAMqmvgLkRKDPwl1w4td+QwhNevctcDfF3fz3DAIzCM8u
dHtxQGJkIyeE1riD9pChGdhvPE+c3UEnEuYFz37bZzjUlbjBqaf80ZnU9h+ZaOMcJHaIIpIaTFSYcZYLEvcIBRn7XmEiuU2PsVMaK4EeYlMbYjEtxxuDMoR1LLdbiGzqGxw8XUPOSKLX9RfI+a+EHoCmZUVuDLZE
MalGn4W6uRevU/smGuQDgDlJ7TLVvhGV25jge5J5XQtRmceWaLEywtkzxDrLsWrqsYwHyCS9mipogSoOeFvOGaugguhH1y4kLhhsygD49W/dMLp35bAzYOsoeBElR1PJzNxidq2JAVnrgNPsoFehL6q0HuENFdAK
KpMFKoYRlTx7/5wOc7EV6XMhZv+zRI6WaJtr9fspqXfO6Tpl88D49mv2h4CQ4oyu0qubgXNqe9E+ycFA4zVNdkNrs81chjwmClJf7fbB+vL8p6rbccgM/yN9vD0rgY7V1l48T07N5LKCa7nXnBsdIaLBXQAdH76a
gBfSFaMz0XM07InKDC/nnuYZINpbv+XrODQpAOCXo+KJEdSMfiPlmh0GTR2fdKGmjZNrFJtusztJQ1FFE8IDXcLeCVejir9RZyfCAAQUxgK+bsizxRD+ZxgmoXxpQGkywg1TU36RsZURyYqBAlNzarE3EwkOEo2d
RHTof7E85MvLO9skUZjEYz8OpKlf7I448oCsamkP2hXVvQL3JD2c5kvKeWlXsv5dGcUlJyDLkdFGSj6TZpUjO8xmg3mECn5HLEzPgN2KIn3kVM0l9xprQNTWPFbBvyGqaNAtm0DC5pzVKdKyy0GWLYin5UWRyT02
5SYppyZgL0N95JLBiCNX+877w7+n53FaHIpF9pCOzc6aGO6TAfb7JIrL4Z1vgeiiZt4RGl6RqBNW5c1LaMKbKi7UnXaM8nVSHV7A2GileNaqwwuvs/7Z9hekQ5OZeY7Z3aQ0hBxI0SVg/CWzhbsOuDdV15NHZCfA
8UrLY3XA17Qm9BxvxTycmia433K/h9IC93O4QsCQxyfNfm3/RUufw3+QxfwP3o+77F94oS7Le4qlPnZRR5SeC9oXjbjLWZQOb4oEbugRsS0toIWowKDTHYy/JBDJHeZchSKNWlcgNf2OUqe0El/Vbu03bueOJbZw
zcGPiB5XajeqZK85gvbvSnEIWrf/ZZlX/eF0u/rzCwN6/xCFAwaYgpQAUjSaDvHoEn4uiEfikLgLn45XsEgH36z8syz/q5JXJ3tXuH6vfjHz6Ls+Pmy1kD/Dz+anDT09crsk/5to14OTvqeXt3nM6JCg0z6lE8Tr
whx1/1zQ9fFOH7rtKZN5WZ9LJ75/aC2Ufyj/Nyh25lvUzItKBin/4E90Kj8QnXLO1plTdhLVAJMZo5apvUffG6JjY5NG/PAWDuGPlNn3QX+IwJesrsUt5sG8ekBPOLOAzyVzZmu5BTPcKkmKBc/pQO/CxZLvcZ/y
WvTHWlWMi+3zU4tUfxT1FOcKhTJTwRwsgiU/TqUIBjYxt/mAKkGcno9+jGto77P5G6jSvX7ZBu8lzTwWIfecLR+2tQlj3Wyus4D+0Rg9cjyjwVLBgpOoS08j+annD/3/ORSDGSPvhKPv/+lV5cRsBzkNrfIYUmUE
98J2lMWQN9r7YAxJlPh2K0ucIMwnElTzwjtgYqwacY+xmlbjDBFMk3S7pgPOSE1r0O/0+96ewdoh4pqc6MhjgyBsVQfyi0Gi7FQZ3dqTwXrpwpHf4V5Mx0Yq5IfBkGVGGPC0HSgUxnfLKquA2lSg2KOh+D4Sn7NU
TEsYxMRIAWwWlpYiomIWvhQMWaDics2C/n+fkoX4y99VrqKrpln/SYweezzQVh1EoHWvxdjOimxr7ThSbszkCA/JnLWIc/RVk7KKyxGlYNNOc2QMaF8/lcYVOgORDKb3eGEYecfABBzsKq8+gvIbMIs8mIK7zTYB
VydezdKsH4AYoFEnaru9/lOQCI1m4txF1DQ8q7g9Ep6z1ixGndwdYxdgUAveGRTkhUvqi1H3KsxGBdbjRQceOhuMExKkwjKNMsrkWEQCKN5u3U3usW/cbGl3HDWoh2ZD4xOYjlFjDjXfxC05iCqAe3MvaBkjwQ4q
6D3oIFV7SVskrAgrAwGMNNKNjxyj/z4UGGsDp8OBsAy0VrvnxD0rkRhsze+UJU+c3ho9flSLAJoiPFvoqIp5pfUuwM6mmDyw3E+m6RYAxMOzGgq0jpTjdt8EN7td5wPFn9hXQ4KtI1AdoUz7bsvlhxSiWpYS4ErZ
nHIDUImgY6EEVYEyEYbRcozHcXnWRz95TGh8yApgt20ORDcL2m+LDtasznDQz1LQf9jGPbXXR4qIOwr7gmCjgQYKU3zgJ4dxeLdCBG/rhV/adtwgmgbWMFWvgywpnfYS3E9ouRYSesLa3ouHp5dPHKqfB67EStUK
tfoYvIUYTE/XwiWuwt3FP50HaiZX43wRbYi4HzHQgVohWs3D1sJxlQEynL3xrmq1lAkgx3IFAgU9HzrGECrV0O6TZIe2LFiF3HmKH0iekGrfUG5bFa6hAcsmE25BCzV+EzV4GIVejQ58V1ulm+zJQ3ZBpRXk5ill
/58Ge1YoUa1jgpwEqijmu/jUT17UDiapOJBhAQLXqyDFUPNBJP3yUN9WGYWyPyEiUZrvaDn9oJt8PApCHXJY+qMdIMcfERFwW+bxoNv2Nvty8n1MbsDN2uiRIbxIvWqPpwCauOrRevS0ruz83UmdaMvofDNVydxJ
pMHEVasrwQKfzqepXtRnT/1Ap70vc7+ufvr+5aWP525EV2EydZhdhvd2Xlb9jOslMXb8rgecB2iXKp1MTmK0M+ws+eGciH3Ul8j/dzCZnb4ZhMjuq+EdF4PXf/5HcSdbe+UMGN+d5mt/nPUSU5GekeB9Yy18nb/1
hGfOJcPDtxoqdWo2uX3jrv9+RCG7Jyw96TquP6/AjnkXBe0+dWJILFWAst70h+Y/4QKwWVlL7I49kem81NE4N9fa44xfF1clrIxrg5SzuaN69nC4f5oaHELtkJfASfigWp8Wk2o7mYo6wcKEq9loJs0okXb54WP5
OAjK8nVj0lyPSniuQoLD0s1UJ8hwOtQDVjbLdPCEPR4vZhIsCuK5RBzpEzGpr61iczOd15FMHJtArwaxc5NV4i5bFIa+VwXDmUR64YLKSD3A6ihQM2p1TNSh9RrOOJ3c0aeFOx606wUwKFCisQzMKPZ9EqWApwd+
rM4RjyA7oCZOzwBdyGD4JD8p1blGXa89R+JObuFpAGqiR2G3xuOiMiBlJRkHBweyxQ5wwNBD9oOspOZjpcxbpZg40Oujc1ZctqkDItcjz2lnSyGVYJ1iGmQ4cy0ZgOQc1n31nbbA0TlSu1vhUeHM7vqemktI57Ao
g8b2mIeuIvOX7y2++25OUbNVnj380AJpSGLQuLFZ3tthkqrZs7K34lYbktV3D6l2kgbXGoKVUQhSQ/w0njLYraZg6zIgdqHbmwo02IKDGzsCB57Q1HhAHAAOr8A+fSjiT2opcCUtBJXjKoL6SCKVxFeNLshZwBrl
TfikkyxGYBOmHzFsZ5p7t9jvmvZi+T2OHscKsqL+CKiiwBFNf2OFMyLur19TSUg0UzBIQpqX0Gp9DSj+Wpn7FHmHerGhh3WJXIouQ58ocTRG7xQxlDGjdCqhkaTi4vrC5fWQNR/bsBG2xSf0UPUe8jyuECoKNPSN
o0E830oaQ7SD46I9nefs816upq6dRwyINc1AhN8/nip8U0jgn7qQ30/+fGq/B3tn2F/Mxr0RYwdrPHMm1VfmLHKV/yIPyosLoPjGwtzrSI1hqqNgrztvfp5kx9I6le708pSs+0s0k2A3kwj++T9Th+ZfN9jBcAFW
8S1uv2upNwQEOFGZguMIzM4w+y9vYVBsubMmDIomfDIbpI9tC887nPVwtcXOMcul9OS3jWaZyPWIo+H0/+dvJbRP2K6qbYMJQcC4BhTrCMj2JWZqzlbh+DEDCW/KOZpfrboqq7DUOGnoDrG4zWXmgMj640QyHXtl
TTuUjg8K03nyEkjNTOFFViqw8xQX5pGuDz+ZIJply7A/3MdZ8INdDp0VYwAHiZEGFebPlm/lPUnbK2/LVv7wk5uaGOFx7VO5QCTyHMX6lDDudYPkoe19/kPQ0kYwEJJ1rEmZ7Fklv+ZRVjKKiNEHKQsVaLlPuSkP
8QKlmnZjj/eErtuaGI13/TlnAHU4K0KlkdXiYj0YimDuvQW+EzR9L+UsqqsSvN5a55Mn5tKom48egSCQ4ubjWBHsh2zodaXdOun8rWGnNWze7yYvyw4ilcQheqn1zM/IcDSknex2Kg3NYhQOWdM9xA5hzczJAKpk
paDwjUkiyqtk63YJRTcYrTMkpNXifESYYYAu9cv08j9ROSBX2rcd9MUTdFFsBAcsb63BraoXra2UeEhJRFHsFsL2be/nkvv8Ykvod6RI2/5zitkHdQjXVlJR9ivFK9+5QoM/QJGjeyIfmk/IKSorNtFWJgm28oHp
+ifqdgMWM+zwi5WDDnZZGYy/drjZr743Dvd1YYEI7pMw+qTcDWHC4Ls4RQa92Ed7yHissuolknuOhwyYY76brcP5xSsqmFl1DFvYdUNmam9OJdOKnx+t0HjZMpD0cEHJQ2b5ys8vAATh6DXZw+PdadtHcxrZEqc3
rvtPBBRLJvQM9/CDxdaPpdJKE++DKM2HpN2r2Vg3E0E1fHEGtM/M/vU/rO6by/kXn5620rXSPl1Wpv+vLa+Mb4+LKI+t3CepJ5xVPirPlY+WX4Er41obai7nWm3a9rsF6A/S1ukQDh08nRC7QkfdXaGo2Vtl+v59
SdnCi20sjehFeRgx/JUw3mD3pxWsRUGTE0REMXVzcUYujs8gFmSui6c0kE97WRGZli111uDy8QKW4YQU2jwJbkbd4+a7i15r+JyNfURBgYOgptUvsljLx1cGR8tgtAK/8Ojw0kUVeKO8yg7uulPBZ8J0ZWn+cdBN
yKAtg9GDSA2zayOOV7bk5bwolqui1T5+diLtqORY33iZPbmaWRAG6ZOW3uTF4Bmo3k40suJ4pHzSzI5Jf7if1l+bLh89i9XhVNRxG3FNDbSWT0eNImOkDgxZajL596F9ujb62CIiOWzA7N8g9HCDSSMTjyZjIlwF
ZcfwE79abU0+qy5FrW9TPmqKEn83OYNJqGyVsLbisUZaYREV7+EaxEYybYgzGPGgaM+Cf19SVo8vlhSKDTqmUtSm0EgkOhXBNH8s6BlQBYEzYhlc5d7QIsLEqn7TluJjYTVwYYvv1MLQ4rmxEjFPlyXVZJfvEypr
1LS1J2QxyITzO5iDBr3AOQLbfY6gGHAwyWkqftyAwExjwAh8bMLn7tzXoDsVy8OUssNBzLMlPi2Lhdc871NRe6zTK+ZPm5nFE5Mi/i7yocsUe+LdGcbidIN0rzJ24FATxQwQ0/scEAKdeeXNNbQQ6vqPpZUdILTJ
45T026PGwHXJq5Sn1EfNriVDsvoV+k6fbLu842YhLywswVAHLwL0mvsAqpVfFo4EX+9aAU7IT8a3VVv1Adi9oj+uwpL0cftMiSSywCamY4Mz0SlWjDDw5KLPkb2R2PAjr6fdTUi568SgiAIJzDNPdZma6TYlH+s0
VRVWfqzlakCz4lkya6M/epnqkEkXpd1/DHsAXpjjHKp2wvyBEK3LOdFP/LyeR4PLVatPVg0yYjDK5Iago0ihj37hhDDshkWi/XGdyaqNqWkIDHJkp80AuQqmTJKA3Rn4XCKQJNEwQm5zhuHEsc1YL+0l+SthV38s
S6Icj40DEvGUUH2yL2wxv6r3CsBunxGy95iv6LcdjqNSiyQpKuh0T2Vv6oSuoXr2dFeqo32FPCuOCgmOOgOt/kixurrHski4gQKw1MWzl6sKvl4pL+p9hdioHo/qyUbU/Gi8mv0P5GiUaLU/1+hnZ/agAyvzojhX
KTMa8j7PFWkjd7LJUoWo3V1HgrqHT6BLaG1oV2yltoBp+z8nVWUL3rfSDXJyfKtMB4TBfy0qEh5O6sO2Rlog1g1LeHvmrz52bk1uwIwV/b7LPntnalyrqzEzjJ8XjgAYjopKrBXmKQdais1CAuW2M01KIHhXbLfx
vnIAgCMp+eP723WF1Zzxps5D3A6yDf3YQxLpl4OvKEUqxBx4geLnIDf43WAfXbEWdDF6QMfxlIkaxfh/cnbF7o7FJBvFeZJ5K6+tbIrPrXTdkW2nAwgSRnTV91fj3ZH8qdeT+ozij+ZzJaf6Qaf/66kkn9irrlKm
v4+/xXZpGO1q/tM/YqKetsR4YZA8645ZO3/2FdQ/QPd5e4wLPa4favK/X7WqehwjP/LC/fZ2mdoDs5rNk9Bemr+eDwe2MDzwFv+Cf7YP4fyNf84xTtaG1wjfcLPePQySD8Z285gbspgF0j9swZ36NDd856KjtSLe
I8rwa5vnnEM81qVKFslu45t8+hh2YzSWtC2W5UBxBnbUelxAZu09V2L+DC2eS2KMQeghbxw5qqVw6U3Zxy9sNieIKcJUpdes5ag6b9NsbLDJGt2187mFcTRejFv8MIkeJqNiDOMYpx1GQ3kzB+ejlZ1V2/s0NNiP
hcVUu+dB3imsOAbvX7B5D1lm0YL6NEaghHO+qbbqHqdSUltVAkvJAOl9WyDwkRo0IzCznZFNkixQZBQNVku0QARwFvSrq55974OBUmQENjvGIzDWL1TLy9lEzYgkFZa5NR18BpUHxaP1nPupV1y2FQwUrfHS9NEj
yC5ZS5faYnWiN3/2faq5vnM5aYfbn3q2VGPdHUCoxW477+HVrBAtD13ogqHVyObFdnPBY0rk2JIxQ8xYk4vttSq70f6juOMbTRlUANQt+3AGhUF6GupdO5Kq2n7AkQJbsuKrooifYwBcrlMQp21QtR3QxTCuo0zL
KIzLzHec3WT97fP/eG4FD/rTZpK3p8fw7Oegx07YNbtCsYyXneXL8eeAUxmsENQWeNmLvUnlHcp3rH8871Ql60FNe7y6j8PuljghVZfBtKheOkjo3Y2EyEHhqZvf3yttAGoth6Au/cexV5jet6mEWoVXiCjGoE6G
6o3JGHlMSVqZ7ewczt3fNcm1w3VlL8c+NObUOTAXqSPVDjXbE6dIDvEf4/9bWyb+P67RfthsXE50MOUtPmh0oEye0Ay8ed8h64V9hR1AUaM0uqoxjTNlqrUURa0qrN8L/JsM1ByNDZ6KtF9KRSy0OKNSaU8NKC39
XyvximSTGGmwyRK+cecTBT63H8OAkX8mFKQiKv/dOYAfZmtByHutPZt/IJSx2Wz0Maxg7iX74EC9MFcpaSqBmk4B7hll2ovYVJ39QLW6pen7yNHCvDVwndtcF/76+MvibNUuObO00h9uXVc99inJrGDi9HP51k/h
mwiCy1oYUtC5zRdNyK3HpHTGGuB34eyAUETymOfKNXaaM1t4HVnlJzh8FObb7IiGdFRa1ZGpRRebDxFHeGJuXYdVmNy1mTqcD6C3BOpioDEe5aZHhfEvLdxna9IwBeS/ntqjkga1FJsj4DwVWSe8qYpJI2zGZtV4
g5ejakbrQWepLASxpzOE7Ebr7QDqp1Qy2Nldb22FyE7eliADycF1IuykpdpPKcEUaPmnEy1ML9kBEJrdXS1leTr1KJ7g42Ouwlp5TSUXQwgoEJ7a1OTYne7uqq4dJ31nS7GgozDtv5vsRcbQ4a6SS/8f2dUUGwoV
46YfI27oE1UxfqZxo9FW3Ee9qzSBU7BsDgMXy53VQsC3NpykwizPGV2smwl/UQ4qkgMkZejPTZaFhehn5AVOERtxfxC/KMjdPO9UWtwlEwsg5nHjAEvjdYzDM2zV4OdCj+HdYCSoeDLKtXEImUB65goHvuP1z9G4
xdATv76FfZ88Tno2kzGHt+JtSkzN1IQzxtokypTkn0LSTX6OGpl8AowNZPHICbJa4s0cQ9GHIFGtIkTkP+InbSpPjINhsxBy54ex5I5aFnT0ofh0DYBHBC+sg7XRBUke7zZtTZ/Vr0ePBvRHHF0qNfb9Gfgz+cWx
epqcsEiOMKNvslx3PVayhl1MeMvi8qSyDJL8SJiDdWglO+j6dzN1Om60Jk5Eids3FH4PTzUFbi7nz9Pl2zVHY3zeYR1QOzvMUjnblQpqnMiqmeqSy5k/BKRYtRy4E710GCqFotwCR64uQaV8E9Q49b6xEA+ftR2G
H654Q9ZiS8GXBz362U1O5dBkJydHfVrg3ZShXQGMbgtDIMvySO3QviQTkxN+5bEIWH7ZIGTQyxhjYS1DI2lCxLYUWSfqm0ge9sAnHYXjIAsq9wmZfaEKqAyCkLFqqmlv0dTRVJAMzHyRx0ApdoPtkyFz7T/Qmmdf
Fja/GZSBwob4t+ZtmkN5knq2WFtikmYFkkYramW4iCkxCgCQC9dAhMpqFEMjUfmoBepOSScs7l0nbIQDuHQNHOoFrQJc84uJHX8IZRzkUZi1p6lfWcl3SA1YQJk37UXdiK581auECjllmBqgsVNPEWbsyT6w8FsU
CKj19GNvA7caCdgRiR4hTgW/tazu1mIHuUFO3XWJIS2i66PDWunwvCKx+XFFYDC/SZI8rs1HDIZon8TlUPCXp2IPIg914s6tfwsaBavTEuccYTDzlv8v80BsOnnsZVs8Ymfss3LO3ltZZyeCeKyL/xYvJSscS5ar
MO3cn8x718f+MulKJsXdl6RFVrp00EI5J6RqjTOe/9TXrKbSVO+8SNDjBpTM2NwHPhWTI4V173zar08/LMMnnAZfQl0y6fX5+xaCH18rf3rk1Gd+cJfanhWeo0pMk1rom4pyJrIcST8PvC0Cc8uMzyiTX9FjztEK
r89LU5HrKPp/CYEj8FpwQvpQKpY5LBIU0fjNYUegYvKdQLfo1tsc40g4ZW/m5rDc9/L234oKnFJmMvlbP+v9ZZriWWbQY5+ZB3As8GOvTJEdARoP54Dx234+0kEuFfNsPd+GDqS2a+GNjjaE9YMTJox2cqw8mBnH
ZZAqEeZJtyaRStI++nmFYzCr0zp49+uPvTFFpoHF8EkOi0jBLM+0XUrYJcwfJnVe5TTrAU2ttmMmky8eD2pR8MxDjFicBtFHZ8fRDwp216amnJla3Ke3bSpAfFSn8IigX/BBdakjZ/NDa4/HuYCcirOLP8XM3CsG
mcXxbv9POjOWtEUw4VAbaWzQe8/WqDqIi4gqJF16Wi2ZgIEyKDo3tcQvLZOrNWMsX3pWokV4u6m9L3tUmM9FvXrznbpxZoyDTy98VDzzWXZ+zDD1jR+4DeZ8gTcbi5ByVgCOKrot/JGZ4pGweOQSRwi7N58ohlY7
+0vcbGRtvbk20q4IEgdooRFHv5tnTpEokPL0uvnjgd52TiO2RUPworD8fDzXPXzqN/GZQSA5hWlb4wydVh1rzjtCAafQ1Qppc0C9SWP1y+D98Cfzq41BD5o29+7suDmBqMx7P9KY966/7Vhkq47adA+wwu2EGOq6
+Eg0lUvMNu6UtxUPXe7x5qlbdJiDmLIYeT91zBxx9F5px/Ke7rBoEWyovn+d8Trms2ZgpVVP0OxG67jEZNR6Zhh39G+F1WhtXNv7URzY90RJrLS3OJO4YfGY1+PHDMczksBe+8yMe0I+D1nB1kXfy7avMOMzwTSG
/a6WB/LKQwBEDy+UvmldNuYyBoyl+gGU/MQBCl5mmxs+4BClr+IKk23gpOTAh3clo1ncF5ArphCIIZ7KjnQYzIMf2fV+GMI388MXwUiZhxQnT1UtOO+VtCtUsrL7AdTaDGrNeNNMC07VcnKvSbNVBTkzAaFp5kxG
s2lJ17T9e6HM2/dQKc/e6K7MuQvp++/IUpxcmqcfVeBtxqjMLNzhe33U/tqOdU+Kq9GeOT5kkAr38XtMHd1lu9UPIGd3IMrpfG2VWOYFF+PStO59JX0Vv7/8ISb31hWVHda2TBMjK2sUvgUcjE80d9LX86bexX6P
O3TBtKV0dK+zjD+GM9FWFJQ2ZKVUYF3jX4N/eksm4RZOBZgSCVnV4BsrDNm9qNOnbC1PaS31e6dtjDRrWCrPNiyfzUYFXSo2M6Q5sKbFVrCuOWO0+UlXCZHu5r9p7cHdFwJRWHP7uEPFaJ2nh9Oku6czlN5752nD
Wg6OKrIjxjEgGAwAHdBR7pPEBLLDpOItOEf8cRgkDm16cf54cL/9gWOeKz2N8FQdee/5c/oW5TXJifjIQVD57HmDeyclowz9io57s1KHXHeVWS3bCqYzgs/oj3PrOrOxh6I5EKWTsSq/IOegLh7psD3iaamVk0jA
tgDSi2Au82PUlT58GFEm3du+po8xphskR5c3bmvbbkz2mnCB5o5AdXXzAFjp6K8X66YLCem/Jmacpmt5O27UhLmITNchlGIgUnKUA67jII6WcqQXvvuawIjMRCccN1JQ3Ls3wY5TjMlDKzkaF71gHYbUqGPFv+0I
eYQ+0XTfKlIkGF2n3a9P8jLemOBl0QJyiLIkZIWOS0VTmy26rHh4d+KUb/1V7JoDNROTLPHjiNMdW3U3k5m1HEhJ/vM/yx2Yr/kKRFKq38LvOlVBdNu04xP7CECJWq66ZDqlVEnEqzOXj0sgHzH0y0aatYX9rM3T
bJi1XGi9wc/ZLtsRN9iwwmbydzBrYnA675aoToVRkLujjDYlIgvQqnAs6moY51FEqLFCGntw02okHIz04DWE8Ajapq/HkHLCUWE+rLIxby3Git46nQ4Re+6/oBtjISDPxB6DiTm6CjfILDzw8ylWTnGweA6RFawb
WPpgkvnzqbjMmLa9Cc9G3wuwQ9uoknRa+K8rbxEOLglRMJ4Kk9tYhWEWlnIcwXAbA/IsB8DDws4GYKaagaYPDX/zYS9iOvkh2xZ1pVWQBljC6QKvGWfFf+84uaD5IDvKBQEub0bkAERuA/MwFIzR8b0eXZ5xha4Y
pKeCifEW2ygjbBXrxzy9lNiFM+rEKVvsK0tl26ac2bqkgwHaITk2g2KMzccGPEznF1drwVloAdXEd5YCta6GfulPFNnWvf7a0yc1v3uM+qAbIKKL04ocWoypKxywuYAWD0ivXF9kYqrxDxOYKVuXFXvIZYpzrWoh
0hqVfHDzE0PII35x1uOUMdZImv8aqf0rdQo5ow+zE1l8tM8OAxtYJq+coBtB5RxDTj+cAo7Zwik7kDS1TtJb0g2IjKe7ZfgEW56Zpg7OipILWQ02DFXhRaMyfwA8oWDcGRzwoLCLzYaOSXFtVmd4THRs1eZ9e/gp
+mTS03WEsD/HNBFXCc6kZOa84DcwmIeq0l8Ng6nLNq0UkorApDBcZ5W1HrTSpE2PaifQC8ssGO05VOQrC1A/fxt2I66xbXGrTHdLNy1Rl1Npz6e4Fi84n9KfQ0zkG/zvWbM7SIzh4QoceW4s8TA0Lj3YBfORduxj
1DgzfSOXrF/753uZz8KzBaOjBw57scX6KC05hZBt97kUt4bnthqlbFk8VdNqFzLjums2dhZNFlnTNp9TA1vSb9NbepmVMcxRKtX22wQWQAVa7/GgzebZMRcDJrTPiqUfC/pbIl2FLrMvC1yEFJyICQoHYbTlff9g
aYr9T3aPU8D/l1/XyQuT+B+smb7N+sMeICopsKzMRftZ2928p80dx9DNvf0ZxiC/SSAArWzE7fOzYRYAqwQZbA6vpB9XhJIUafZ9ijCFGk1Lpf4BinoDDUZTWmHRXKlDXkCAvuU1027pURffiRfNQFGu5bfawszB
s8nmw4SlhXGGniG7+mZC5LvbbKCqJYAvjjM5N/4omEtYaWjdLpeIf+Fi9r49rmT6gzH16RhS2w8W+gJnYzIDYYJ1z6/s+4IvG1fz5uo5pl9ns73i3luXl8e6Bh0Nm3ZlcVmVNOUEI/2kJgswMRxF+6XXOcCjo2mr
6SghtZETuLaXuaIyQEk7L8uguS+1KKemGsbwSMuqBRPHuA8CSifFLuuTsU2WnKwoxT8DiKVzaj/rVtb4cB5MOXmvp1rYmVk9Jld0nkpA9KrKiXs+tVqJqegInjqs0WtxDlL8vEbutQu1xB22Ym56SLYQO3l7XPjZ
6dR0Or5ZROlu3eJZ98+KvnONozLR1CIwQUIbVaV7NG+M+pM4iDa+55Oev35JVaTnr/R+kNwjWYEZE3JPy6X/YNXSsEKhtgrOHGkEShTRYV48j2Nw736QJfVcW4KVABucG2uy2JmIoXX0ViwrExabWm2DZaImzZIq
pQ8Qo2kRsbW3kVPVSysEcdHobWpUKTlqBumfNE4120esv2vzcZFlR7+8MuuicLTe3JNvts4WsLsVqAB9Q3eqOh0r1HIEyLe1hHuxyXwtEHrLCc/CBJ8Wxgo5blWNOL9s86fGA19k3cg5pAxRDf2U3TUr8L51zfFR
iNwt2ql3pf75O9ZkVPzvcD95zzzDbKCRe599P3WYh6mg1NIQWj4VLTDtUARwvx66EjvG1vw6NIeXBg3wwJXWBn+eEjbgYlzFdbGrnQ5BfrkNHqvrxu0wTfrLIsF4jATcgeWITKlA2C2wuZR6xKwoOoNTt5sbXvUK
tkGQHtZqv+MS2ZjSGHzuYuVWC3Dod08eWrLxPQcIzsYZVHIQ4tp9CeCEibfWMfCUqJhWfLfiJSTgWxMgcHUpIJwEzrcihEHD619CwoAVPeP/CWOYMzsZ6GR7rSPxiSMQnhie/inXjXO+1mbuEu0Gj0eXTad/lsTL
RE4QxiO+0tUfn3RiriRxVOiSdx0wJClH1jqymlpsCSS6qxxxaFc10iRTAqy4eJdcX1MBhTy0HdI+dNX+jH24WZY+9DfHNNmNNtU9vZ+Dvu/kv+MJkm/99+sRfncm8hf03WR9/w1K3urUTwiWi+0Y2QAVhXuEfnGM
2zSS9wzvMIDlauAC8Pyo9+dyIqiVkt2PVTq+3dYC4rhMcIZGMUNTAnGGWVMUGNFQk4kjBa2ekAZZb8vj3zNK9OZgFyodxVtOVyop6UbfLDg5duS7vIBFri8TZ1VQKRfyScavZn2IkgZw/So+Xan78RFjQbfCHzPR
DuNyObl9OAX0fSNrRzH1ekA2owLj8V/CdDZbUgJvxDTnj5h9FJEv1ybMNR6j14vga12dWum2PizfPVpACd2t+gLfs8E/d178nCewbiToqjZTQO8qRQurF2MXwgncVgv+NQQs0mUiyBnwTZvHB07sA9Xih19498mn
j/9MpF/omBKH2aQUs/FKeoC8ju3mnvb77uL+CytBfnA8a1CByvAD9hNPx06Qj5sm7vgdmknyWtx+vmza8dGL1jr79tIY8AR42JWFwVBCycUXNFMP9zeomfjlngc109S76jZKwfrNGFsyH6s6vl1S5fW63JRsvjAu
eJilCiO+auXSWCe+CyFfCr/sBzsuS+VIhUXF5zYO8701qy+YmClqLTwesG57LbTBya5VqSCpvmqReemTRdPRp1TxySDc8GtJ9o0MtRJroYqmSSWVCZZqMfd3xmym88opRXlxD+F7Ffi1DVTqnS43bafZ+syFU6my
1DkAGL+zlvMgUWXg8BRPpVz4mUeWE40BKWAtO/pPiYQHiDWku4Zl5MN5sGCLe61Ev2ivfImYOdSv4KkexsDMyoWe+F0Vfg2r7Gh6XdbVj5QhvoWF/KVaFCeU6WUei1T82KdrCyLYjy9ce4CgxNZ7cV4RRz+Yc7uK
E99arsSZk0QwTqSVQ62BW8zZ2MJ6UGXiY84aIrhWHXoY3tt8Lgm1Crh8or7cLHvlqsOA5n7Pai83dMkYA+s57zyxuvf05ezTMnKCoyx2FdTsVbeVK3iswK9SRhNfC6yS8H55Mij0rH1U3QQO/NpZGoIyO/urp3nx
jw9bFSlE9nhjJ0fCdri6fvKpdpiMvV6WOwqmKoL4KgMR9HzlGBjY/u5UdFWxydf0iNwLkLrX74NfN3WiQinVGANTZEIV/Hz93UuozV6qJ90M57+3sfO7eRRiJg2We1S9P+r3uZZfzaWtaoFZ6yg7SoMfjxPGOzWP
QekKpTfAq0hHcb65trvUrmhk493+TslN2wOyxxH/gBUp2SufjbimTi62o7QuwSR19FbG5tu90LSOhqp/TPCCaOguQ5351nWTk+iIsdyPntJzy3sub4Abi+GHrO2fL+vd2vvvqFt1Pbp1XVHUo4LRD7+rTFznTHnD
qyzn9cpB8CpoKoCG6gUGe/TKlXKN9NwMGqU9uDr49anaLqW1cq2UE1Vq5xmVdHjUfiY4Fmi3eXpRTfhYgLYAn3vP3qwkDQ1Q+a2u7tLNF89S9zM6/dIFqn4JHYDJVNRyo+gRjIagCD+ydzAdqOyH2FWY/kUt/2ds
Gy+u5pdaL2IyV9Omk+parBykZT73aZEnZrrYAthMjGA5pBDYhnBLqFaQLdg5awkiOStliv+Ccvboz6z41ZzxKse8mvZJ4vOZHoDyDItyx9eT9/jOaci5MlX4omgX24yGg1BFM2rAeNIljDWQOrAMjktuHA+oa7PR
nIFMMBvODKwp2Xd6iF92kk8NYoo50+m1J8mTs0P+snnj8VDaIcexkckwv7CxRsp0bGICzrH8NXlkdTbaJNmSDTSnT/6aNGcRV296j1PR0c/HzdlxFf7YKjnWj6ibu0AlBbJjoR484QK5yd0q2KFHOrJAd1ewhuAO
1OgKumAKFPij2oC90KCykW/ygsZUlUGorMB9dKVzf1V1tfeeOxlEpzirbyJsMOa1e4rjwCjFkqL2FEV1Dq0zr702skXxRHTUJ9vUiP1JwFHHDe6lB5TbaUpXpDv6UjKSfqWKZI4GLX3czaKmgS+/sTIiMI/LPQOA
jzMR+bjX+/Qxk/8yXkeo0K/V/UDhjrF8biIWEPM/B5atl3ZEaLNADqd2yhoO2uxpSvBNrK+jumJwvwBC1uCY2+FgNOfMUMKBpHox7V5tD/jqEwzDFX65CccHjU/zgGeUOdfaf2X9vvUzUUxFJQ2QZ17XD6hCaQ7s
hS9rA3T/YjsuW/j8jFlsPjYATpJ0a9WVPLCjISQgxR35Nh8gHiQ4+V7Dl/lPn+6Y82BrT2/Z69Mjtv/0Vrz2LrXR8FMHSFIqw8bliAtpeSIlCO8kXdDQsCZ0+4hANL/BqEPqMO5d9Net+cF+vdPhJRCRKB2jjmvn
uL2f+g0uOwTWjF4MSgHdZmjmAf8w6gqS8vH5y0UTg11dG0WhyQDTtVbfiV+cqBYe8McehJbidi9QjziE0att7sjhIjRrxNq2kleIJQqu+spYc48Wb9PqOdJz9Mt/qwAGSjwpCERhGab1NqzaXGni+oq/EMq3Nj05
1I0L06R4ZI69TPgHYrtMAAkTDwdDgcxX44JD+ESN9frwk+i3NIsOFxLutwlB2noTGLMLhLYIfbEmdqIluWXs7gctb+zNFLDGmmLPWJk1SSokKwIO22Blo/MgHI1ZVVFpR6MlRcAdiyqBZJXEpTieXuF4/Gtuc4VB
Bf0v/jztkp1jHAoqWY/UiuLrJHFwjHIGmdAFl3UFY8yoSLpjnfnnFk3TAdcItynrkgkDbDpzlInYYVLtPFf1dxzZUJcpx8ap5dx3a7dfAFN3hGMuQYTQegD03QKPeKo4PDBp7XVgXjandZVGWD9aP24U7D64dL2J
IZr20InGpFD7Srrl9qdEUO5xDPlGv+xFBOUhTHBe2jfe4FaNrwnbDyvUjGS7cL+K4T5tb0Vs2UcvaD1ZxXfgg1/e4IIbmwqed8RZLYImGfVB2iJrif5r7zRzZ72VfobSK1EWznhVUcx3InL5gahyjwga4gWdQTLT
TdCH60vZqtr6Yvk9zGmtFJYpm2xN+6Jtfjd+pTmKDdfrXO4ZDQ/53rmJ4bz8sjN9DYLv9F829sahxUS5Eb5mcMk1ZvoC5N/OeO3K9bIPV9BV4XaRaMkKIiA9xfHa967nJ8AQHwg1QKe2sN/XYgyNec+NGrBICrFX
S8yFXqu/7d3X6v9NKx8tkAGksi0kthg85hvG6H4pnsgWLEpOKnPctuLP+yOaK57FcEEhpBkfQE4mQ+iko+4aZyFIrYJ7SHqNNfmgEiXDjFotIGApf4DQspwy2m//2r9SHzSjD67dxfhTv0Kpu9LRuaGn+Lp32rqN
LgkW+n5KfZ2w5IOOLYUiihyLnfyCPotY5u+oaYUy+VAw1iH/EyqkkixbzmFfot/gwQXRu4xx2+5cE4D6xunIUmfTaxi7skkhhx8JQdexqYUbO5vk6PcJbN1V487Nyqen0s3VRtn0WP3Mf6Ha4+EnCXD76xFXGYdF
TgvQjS6zqGy6TEA5eaxBr69nyipR7IBBBPdIRgJEUDN9D5sLBGU0Opvk5WtlM3rXhw+gyxPn/OE5D9O5xUxNDhXXDanDvVH0Q91haNuOPiWkVj4zqjwSJ8ta2x78eVjxwcUCOfzvqDBkHH2rBYFhA81r2ieKMQzk
OsNjuC4OndNt0FvXDCcsPFEdJ1Yr5BkySNy9gUEJt6u3122oN4yDxEEjoNZsWDM1igxh1aE+7lKUYyjB+soYGkT1j8pWsiLCXVPuX04pJue8wymA1Tfpx7ZSNKGtHIarXdKeltXB6DGmHDvfFoZZv+DEZvXFQrVi
Jd5sJExkCd+qBmaG2kAiQswhxhJv1zsy4mb0pfbnLwZ9XlRmDwcO65+MuCPesBdGPzkOnzLI1u8DbQRxEsvPgb15WDGTNV35zwpVH66Tlzuo6x2ra43iMviexhmUY7gPJxFuGU8z4/M7NfNyK7YxjsUid4lwOrPJ
EftZ6anMph3+yq2QQpsj8I6GQNpMbxo62kEGXypdtycbfD5u6oVr3q13JGbdTl/wPwTd9vakd7Gme4Ny4KSY8VElR/+It8bFcbroQc3HQCE9p0Z1f6kijQrX3Cl5p6EZrJG34iagLDCF4tvtT3SawV946gItlp15
RfQHar7giixb3rJ9KADqgBzx1MAIX2ZBizZ3zkvjrsqpqVoUpQXofpk10yktEtzqkVmOkQZ0qAGAr2AlSQTBatz/knpVx9rMLZwZwfXr/laknE/+0S0tb+Edn350svec2ukeHjx3EHV4e4+9xVc56+S+gxs/4NIi
jf8B95xK2h0IF5xflUdOjY8uPzWlMqFT+5l3JvnBEykb9bJ5Ovpp7YIJKF1TuoLcPZsQYOue+nI4wjq/Pl9uuZ223SK1JMs4t897icFCpW/JgrnDOaFboyepNVEPIjlOmKD71ZOJ19cMhiomkV+tH7Q8ii6q6Y7Z
5vHoKsziA7orosHaWEfSJDLZ5Bg6aG1CwovKN7y/2p0ES0dCMKvW5AKiHitgEgT533Cp+dDLdBk4OBCVrMHnvQR24pl8PsoErlT7LEaW/Q9jY+icIXS/jJEUwVZMJr4Gorx4w2BqylJ59z6/Qjip89v7gFQUxZIX
GVNykJ6XtOHLDiv3HrgdIzfgJUrTuUx7uUAjmb7nDoojOeglWUSJ9onM8MXtdSJE3SLkOWewyw0xgQU+HIB+Ctrbo75SGlaztKlRwUBKNqLttBB8t0SSzsh14uiiZCMEYwxSYoia4sQ5tuzVyPF8QOQz4G0shIqF
XFf+y+ozOCDIXC7oEIC/Hd4JuGe0WlwpkSCuKwlucinxwJhmHbzyDEsbaaigyJEZivjiS7tdNExIdoOKghv2adZ7UbIMz2cNAEJr0ZF7qHeSzc05F6MYWNDp+FekP8o363ZAJ9Vh1QGPx4V0DkEUBP7Cw86pAEEE
vFpuBw9jxp9V636f0k9+3s/GMIxeT9KK6b+22I1A8KmYHXlyZq6WeA9Y9EuOwDn2wHSVDnDaEYPoqQRMaYKiLq5NO5pu8A7WSOb+qoUiPIyg8xNc1wfzDsiB44mgFzAme++HkCBxleYTL963UbjGJ9AgN70RBWgP
DDtrQj4I/jshP0zM6T4/AKxkywv7wGvlUOAg5FKZFSZcCE9NPyP/XBce2xfgdV7Lqkj+doM96ELvYzKGl5afbvX15RjuWvYC9ivYsgGF5c5aOMYcJhc9SBcnGhakReXnQCg7FE/4Sac8SVTikmHyLtI5npc5pYny
K5swn+A4NPY8Xx68dItIvTP+HTwZCMiNmYqB3nsoWAgY4OC1KQPM8jgpmY1UVGyEZnxw+aXLOYWsJqtfCcCHQM1n1QlZJ2hWlGxM260SHGZ+422M8wg7qvFOfQpNe/Gbq0fvKzp/ESRn3vs9S29ohdCsdbcL+/dR
dSI79c4l3BO3YYg/FzvNTrUx2XmrG582QztL1eK06tS+OE075jE26It1cJYDeUSgy3E89el8GWnZBmd4NsRLtvVN52Tl+/cfApVMDK53n1RqZyCOlowjMOIvmDsqThIvkbxWZU8eoRbOVXK4FRRFzuDXn+/w+aCt
EYWlbXzjQIuk6mHSBR4p4ZpdWrttt+8s2TGJ10vY9p3t1i5zMVPWQzo9N+o+o1lB6SHMl5rMGOKKxdqZpocU05Ydsefqllhh9VQfMYpQbN84VhRv3KL1Eeo/CKJkLZ2uOqhZ58qyaHpGpEGrW3XtVeelBT9v2Keu
Qvt8IJMJeBRR9iJmF7LS5qU/rwCuiVHzi56Zv1W+/lxVGIgdOTfH9qcSY1c+sOss0DmbYy0o6nMo1SOSBAPbSXgATH5QYCtkmL3MnRrbLh2F+j8v9kW/qxomMtdCe5uqV33VtBoIS3yoaq9l26vQT9MbWHylvmMr
PsAQxMsL6Y9FegbprGkM09lycqI2sHwH74lwmKsVrJgrsULohXaLozF9JyCmpighsckPckSSZF4ifJjaZVfQdk+BId0j2bNXQnm2Ar9tj4jiF1p7LQ9dErZseDHTY00xIAXdjZekZSJ7MJGFIGNeEoMhg+KJRFJ4
n0sFjh79SORoBYNaK9S/xWrrWVujFSmBha0jGxo6iJYdQgBfkWJGl8sxo5K+8PkzBY6ccMWKHMILBbLS4QrOgtJ2smi3AF1yHD0efvrljvoGkTkM63mXNlA8BxMZ0L71/p+0N1gcYmM3bOF3BbDaGsrT96Lonsei
MRrq7alVg5nT4LprQ0hUo0mm0htn15tYk70FTKBYe8D1sBDoK2Oz1sk3FdKzq9hWVden2NmWJOdE2nq9TMs1wjdbaffm6x7TkTjNZ/ixRk7sUWv6UQdhwh9QEt+SelZnIq1X2iuelUFpPEFtVT2U4sWmRXkYZehh
fx0eArhlaoy2dmJj/ps3fhW4QfgvVPBlmb3Pb0txdYBXodDaP9/AkVdwe/IwcD0gfqhXaucjTMNx2R5Kt1yBZBJAkgnD66vQB4e2ODOFE9/544njN4APIBPGIh3QTK8LTTZU4OHO8LTEL0pqJZuEd0eKjBgfrZtG
xB8mRJdyvSqsg/pLN0WW/ips5fSuTbdhGGdSqXX7gHaaOPQMuDRg8aicXC+yiUzOMFNlCbH//OgfxnnjcWPMIeLG9ovINmHFk++/psVr+tDfzOksM9TadLkxov+7I+Kme9v0y0Xset/M0Zlz9ldlHNFIj95v0imQ
LrxmvKBEzlTH7H1DBOoKz5s2hfZsM/CxIzINnYkDTC5jNqZ3B+1q9jlZ/v4HWMUP/U1uDrl8TB7LFBPLWHHivJ3gqnuyYw4B4MxHisZDxXszOENdTf/+tijGOJXRtG8CgdOyT84v/7Z1f0Oe7C0PB9ni9jZIDHgW
oAMCSwu6wJ7E5hr4fK/exLs2iurweHp7vjXRgFy9/LVtJcvo9VIfS6xLNOa61RjcIl1YbyTj6Ba1kEz9FNM+Z3LAJ8ZDgfDekN1NyVeejTJCFGGOTpcVTwPTcUVBhw6gMvz6V1MiN+nCtOzoqxxbmgR22zHmsWsI
LxYbt2Qk+QQDDDXR3Sy3O6G9+0gdotO+X+a2NBc59gzRJpIib4IVgOl0ajMsYsK5GpqfH0mIoEVjzjVAYStMsqI8RutdujhqZikaaulPobvtkepooWyOXAvT/OsK+qvlH1shFAmia5GaB3or/6pwyeSo5bIqdSv9
W+YmCpbD2FPzTzRHdY1blrHL7Y5/66GH9V68F4/n6+SPHT7t1izAHQkEWSNV7KpjMJHzg3c/M+BXaOz2TaIH/u5jCcxWdfEqahpwgU9HiD44ePVc5NodL/4z9C/Ff7Dk1V9gTx1kMdpvXS6OcadXTJg1l1+Z8MDB
FEv5PRDbIC/ryE4wc3R1joxoGiyB9/WsfpLlRjrqIcLOvkzFJSqehUS9N3n7VsUc3SftLnqXLPGeI7sPaIKOcnU8EV4YOTleuMxKtl922+t8Hw8I5PmnR+TLrhl4VwPw67kRXiJyPoujLMRe7lvCTMx1gtPRYJmF
SQIOBgrUWcUObLlJSeOnYBDpYvzQm+uiiFfeumSUDsyvhHObP2i3jMQae92Q/+Wf/jkMf0lvPyBlyZl3WXLE7WbCLzAiGJUjAor6hvj3xTMyYJyVwv/F21Y40jJQztAohZUvyflQ1IRaJiqZ/5K3jdHEVS5K7AJZ
OtjhAd5a1tD1Xb58fX0K+cJncslcunWf+cnrO4uNaGomaZUK8JN2pU7xrQhORkXm/SkiVCC/P7euW+oqYpEti0SZbhyRpQBzzIu+OJ5+LKU9J/+PG3C6u0TVb7rzEasDv26LV79HueDYrYYfcWv79a/9W6qUzGkA
NTeZ//2Q2RZp05fKyotWPCb8ihJdHODyxoJmB0PSHcES/b02m78oyrATNTjJWSkqH5c+4zWdEwshCrCMocSfFavzjNyEo1W6XNmvFL0maD5QgzhHfivPCpGBYKwPcHWnQ5Ec4U0tYU03qnri5Q82HvMZYQmLxFNC
8juC24eRZOrvhDCRKuc+shO+HuPkPIFW1TtfMi0v7nX3NAtYXNsuMI58SM+hNMg1ES+84UzWZPgWeqgI6h+GZOhn7RfX9agcFzE6akHZf1rYCXnryNxPuHCsuFRgsvWgxr3YG7wE+ZuIE3+Iwpwoo3K/Lrm3p2cl
CfvIasGjcNc0hSiPlJAuIv3ChQcpanX79URg9IKd7LIIeJSYm4tsvO+jROLaZV2lTOr07yLL+b5J5iUU1ugMF54xlnZHszoHQ96BEaPxXpEaXccqwvs9YXOqo4MAq4KVygKS1g91IJgOmwLB6ZVQq70M2WCYSJKG
mg8yMatXcm0lp8p78+ZeqHWYM0l4/JXfjHIv/odMWoZ8i4PQhP1DfpUYTFxH+66CsN6/yso9Jj7vmjHa9v0jAvHY8BBdy3FLld/YQlX1oya4sDeX7td7SS1kjBEHuYhRgOVsyKQRFH3mC9j4YXsqSlIVgK4583C3
7gC8OUuYnxxxTgteQ8b2C/02mfgd3lTsjSuP7opH2riCOB13PUR3VVPTzsfXaymPmGBiWKXWuav4IxoO38JHSByrFZnhkgb8Sm1CZim78gvyw6rEXK+LkS9x3f8NRXo7dpfvgQhvPnTS0uMCFX16V1OBNQ+jvbhp
oUfhtTGS7PScJCZpcpgYoyVEdhQb/ByWOcyh7C9VNQEscoQMqna2oDsKKt4DaLyYIyi1VLYK1z4BGxoXeeIKFnFLEsiI931TgYYu1fM5zK82dMEN993ColuxpJmnqDd3px5QEWLSqiTi9gg0i9V0f8anFI+G1+zM
Mcnd2mHRuPXVVqJfKEGfK/cGfaJ6rlJj+lPHccRVvHtPRAu5erHmCDaQ6hhLMX4rxE6vbA+pvA09uDqNlB67Aq1cKNBSee2VbYpaa41NY3EQ56ShTA9mkA2qrYDVzkBzXQ45GYfyQIZ/9IYuJKF7U4mZuNkOmX6x
mlMQ3dAe+Fit8p3c7yXXtitTAcFY3+w7IWbPOfeEqSg3RDwykq/fdYDlVVi47rYl3TYnlIiAvi40SdogMCfgKswuni381/1SA0eP+jpraHv2PYI3S1oFmiTbO21wZg82ALoY+PUJcb2YPpa/ZWm+XSrm37hKfqJ6
mHrLVdguzRnd+LmfVzK5YrvjyotP/eeFc6Bycyp2QL/x99Woe7rrawU3VmqvPAe02TCXFUa5U0EIe1WQ2tuHxZalZE3LkoOt0Se4425LdD7dPk1FXl4lp7D+g2ynCrX79yOIfHZMIBXr26ALUlKEBUon/Hunhrv4
8S7bqK/qJbSX6ThUwVPOxVYk8eFqgPYT1uIdrI3iH3RIfc5y8R05B4JRhxqkHWGX4YVctpfxrw99CQJxJnpuCnqTjSHlwW8u+Yn4gRAV4PC5A2Ultk2lKRtxPQYNxsxNaddFY5irwADCqMnuSbpZMnWs6skOXbn+
rq1z8+8jX5W3m8a9ld/+2HOqvmdYA2ZJ/HTdtMglOrbP1Hc06H4OfRMw6Imv0hYvnWWO73/r6EndOgRTlClsgLSHy4XP1s4+cea429pG+oQ9L706rhyg5wiq4WHriNqivudgeho58Z1Wymd/3b7w50RLc4xVt3G2
mVfYz68I+vQgvxIK3rKOeNWe6FbPe5slx7hdPqlHskVWY9bio9APotg348m8pqPOd901FU+muESIMWk+DM4XAuikG8NGM9/iOoJTILObuQDLVY8Ib1Kd2vM5Z9xb3IObH3UP9I6ulf5RBo2ozfpYxBDlFIWVpigy
MSWd4SoW7W/+c1Pg5qylYZ96QcrN7puxWcoKdziTYuBHgCSK2YmGdASkqTgMztAlrTw6RBQ8lSsniaxZLP/7BDw0I1cLrj/3DadACk0EEfz+GT0U8VW7RYFUv4XxWkIlyQamAwJQmKTMZKt+XLLvjujeK0NjYne3
Fa6qksuMAPbe4KDHGobmC3udQHMezc/TUu+pNGWntZkBkAqceBUC2KupbAAkH9e2lF8jjHODkxsIRO2uSB29+zsgwNXwIjrpCrK9IQLOGijag6gPNVhY0QSXVsKVB1iHXLyH4mN7zNnnzfcNgCy2lzrLIavU3uYc
zjbUdrLF1QKOFRYc/hUOn1ER2R2dPyMcUFZgC9kBAnlobk07QFaviFIJoYqBvOwAvDG07Bxubsgr5z8NFHZc+MeQ0xz8wsDs/0UMdepXNc14w8afC3Ptr9gc5P3BDHfg3nmqTaRHZnrd+mWpFRipCcMy/c3TJ+wd
Br85DzoQV3wAcqRT891NHrTAVgdgJnIDLZEtUSmQStCFgAur0Lm+5hOuYX9BvRasGFgHIeIqHPe1feLH4rG2SceRSD1h2fYlq+Dc/62fototnau9M0cpMlT6dFk6mNHbBZtelCBiRKKUjM/jEQkeCIFkhXvaUfqj
agL93SEON+/9zQ/nPXtByjaW4AMXEtRIDWmJcysuPfbUf95gsuJQRQb53nYEB2YmU0qz3f/MLgA1vhM/MxIbyxAcqpCor4KjPgpGlUssEIty+rD1yJ8bkH3l7LG6r2antNibVcASkOcXbmlzv8yXBp3ZVtmsOkBe
sCfvNBWcT22TwQ5jzYohUqMAVPH1lXF4ekpqCXsz40EDIj1BlNvPFuWRXuvzeCZwiSDYFCdCfHd0icOYGfyjNNgYos7bEw1mVvp4wpzCprsFtUhWJekuajbuWUfVeVwtu8nc7QHDrGKhkB/lq4fmwaMI4esQxKHG
qbxOeOQ+nrXRjBUd7b/1o1i7Xj3+zMB9nYIq6TQZ2NQ9MbUw6QgAW70XEVxYDMHmmRc+DHRvx82jnnaL34WEcCD5eZKj2jKeKXX/ZSDeL/+7GbVVTZxR+xWchYtCxbVop3JZ+Zdp5xNQHf/SVwcZNYS9inoZTBak
h3VQGpCRqFWA7AkvKCpEMgrP70R1f3jPibuR9aVaSrVOEt0Ryu/AnaeIdYqS7T5/S3AeiA/0haqirZiwGd872DS9QJ2ek1tE1MrEDzKU+rQr/NsAY5k1oFl2efQl1XRSizTNkH+R1K3p4R+LudxXbh1CqGnPNGhq
sf4sBmsxbRdCQDY7Iab+qV0TkwMw6VuoLPx89GGI2rkoE8+4QngBCYlo5bST8ntEBfmSr0G9Cq/UpQn9T3WqoiNuvOwVx6lmrS3iq8whcFFJ0dJgEhS6Y7fkdYCLhD2zVwaIIpGg48Gibvs4doMk+OQ9fIDoaLJ1
pr8EdmxDlvdSlmBqOjK/JUn3ufQsTUan2R1Wu5oSzb3kw66tL7cg8m0ntm+yHuke7OlFvAbbFAVP1ubqOQ6EPpT9VAbPhl+toNV7avqAaeGU4Etz2eSVpBOIAzMxkozDeD43yRSzWCiMkksLzpKL3xEC1QMP/Oji
tol4OrdimLtc4GTXyVE1zXPdJh5EA++qYHdauLOSCna9kL7fFkw60UA+ecRRdK73n193jKZOr9g78rdp+VCKO/M2N9cjXwE9J4quV+oHTLah+EAmWWH9F7hcB4+k0n6jPphN6CgnzWLu29gTY1KAt1iHCboZ0Nxd
w72uBKPnaCdAuUQ3oMXJGIk3EqXwImPQ2Hmbs2fzQIXb+yV1WalzHeLu0fFOXsMgkpORaT8p4k2UIO1N3AHHC9e4ZMU0Edf08e9F9QtSxcn/npw1yFO+BsRpiW4KxhRuaplufSwyVphdZNl7GIih/ffvvxThBT4S
nvxddzKvH+tEd09bY9GOUvkgxG4wO8SF+1Yf38MDriIQvbP8eghMehvf/f1vnW496IA1qLh4+KPXH9csI6i5LsVjM/RlruTH4/aWxYxN6jrzyYvWaYBeuooqv5+/RNv665Srw6hrexXGVNSXD+d40li6gjOsU1CP
Vl07NywCh1w3OsYaIPdb1uW3va4s39ej8aaQb0yfq9Ht97njK3UPrUsXXdb5WmX67M//qqxp+urPq6wwtrVNZVl7lFVkm6yNlfWGfZWUssajlKX3J/iy2zXKCtnaEosVHfL6c527E6yHea42s+K2pHdgWO/KbnSA
6dl56Pj0XbT7uF3tSnRH6+pppwdK8s6ZKh6FSModLB/lS2vej9NMc+yjUDEJ3FY1zAzX5FpcFTLGl+oViP3kFyAW06A/dLUubGqRGdf8xHAsx2xN+uDQ7XWwB8stbfR+spt8Y5hzqGROFtSa2+jlLbu8lBAKAsCi
Tr0ZPScJaiabsV49XjiYiQ4mrpTLIkpJ2oQlAnXtk5KgGrP3R9b2Z96sGuYCqY3FmhFRaMj6UzTarO6ew1s5tZDpEeJaOhsBL7gTl9wsEbo97Nk+NrMUj3WcpVmdZy2aFVH52L8wQ0E0Nl0FTbQGJkIrbjSQd4U3
1n1q65OyxRvy4rd+5iVCmdr4ZCtK7LKeKJurhPry2nRD5MqQcZ0DB5OtIf3oniVn900CIURusEkQ3nkdmOk+QsJReDWLht/L8rxyKkZWsj4n3/pD2J9hpuJFbNCferVW9ue+FRL365bZ0+FAGnI/affrsll1dmkx
7lC7J6d9H1eboVCpZKKJ1v205oX1wnvhEGpj8bjnP6aRsr1T9kVnyjLwuCbPGFSIfrkTnJmLgUgeCzY7miU0+n5kN0zQHS+cFYAUAeVNyZHuyu9keAxeXq4G4/yaRe3vWr39a7KffW48IoWBExQPmtGApNzeh+35
5yNX+NeQCR8xDhMaHdPXguwgxgc0mXH2OzRucuKr/icxXuEd6nHLiXhjyfyVugBbWMB9QYLPZ0fTOtciNE7qMaGOgdkqQ/NroEGp8Vwgk35LKMMPhe3tjodIXMPOlqdK/rKSP/HjK9I0ufqAD3bUXaC/gjnrceXZ
v6ref+IoQnuhUHXkS8TivEHt+lG9spR5xeT/tDOBXx8daaW6DhndnsHMVP+NCBDpZ+DKetW+/EemcLYPfn2J/wC34ZEiZFz+Ixt15q/HxXJ1zbdH/7j1O2Ss/F8X+ihvvp9pwK6pJC//sZQ6i+DbuHy29+jXJncq
ECpPCC+j+JE7/GcIms/GFn5WlZ/K5MRmTj8of03/EY5sdlnLDbLBWTG0qUNTYTfe7mxZ5+jWdx+jTqe7lt2v4S18okzRYo1nBkn4nVih0l+nfy9eZBPumMjzSbLpOPNEhRTUSUVGUC0B4Idm7eL6B/UFp/FgUlbX
LIIGPauR2IRGlDby7GTn34GJqOWi1lJt+bkzAN+s8N6Shmeg96+nWA7svLrK1hOnp8GzLUyoa9pnoMNLn3EGVgpY55lEU3Agj/k8udnwdHC4dxrxpAtPl2OfJoe/4d5zC3wpKU08O4qetnPPPJeKwhxBREB1kA/5
A7r3TwMRvLY1EXx6uieCZy/3y7W3vfeH4V5ws+704fqpH+z2qW90+9Rnf3r3l3ZOwT05wowfhX9WPyvYXZPlTY9wMtHr5jkFxNwcyenuq9PF9+b2M9NLfw24OMo2Xdy+pXEijH5485WlhertmfYv1xfb3VzFc1WO
OFVTxpd8C/2/gpFYsbhRc/87wzwr/61b7pvv2mJHObpxTjzaWmUnJ5FLwT9qmQJ3cVEcibtTA4NrShlgw8KU1CY/CRSI6MGaeLMLYmlIavOrQo45edkw+TF+s0yVWiz5luNDc6/rGa0w2ewIAW8ciY+wme4yD08R
VO0tR1kOKO8onhCXAUfroocEK1unKRvkOdiBpkd0/DRRh7lN9bIx5qi2Us9fZ7mWDP+4bzec01ohSf1420o697na3E8dm8Vsxw2xJrTye7xYUpiNerVsvcAuU52tvHG6HPm1v8dI6AO2L8f5wG22HLF3f9QmRhHh
YXoYAeiTsbVmlLoEHp0jscPr8ua1lM01NVg//JAzLO7116Uxe+qmyRUq3E/f3TBHu3ObUiv2faz0at0vUwWlnwf3TmPtZFk3RD24KmAX7HufREZE8yInKekYs/feesyDqnlrvAVMT6f78Wf99YiwVnsdtVzIzITA
C6pSn9cueqFoXQ1vFdu4TwAusxjtOnXrgbLeVV2stWFtLPyMWDdWokHMTkWD6UcVhlrgwnQMaRo0Msrdp/S0znK3i18mdEyq4lURJFv0lNyrhLEMts+MzJ8Uu+FhWy5zN4lxk8/l2Di2qxbiiW0L2biyGj1o5KBd
E1F7WY91uv+OVMJiGDnMFvGivaDd1fW/9Zn3zKzxLdRFw27lU5mmjS17wuqMUCqcyzWuYiu0StJ9sBLAp9C/gOkW2VJvCGzhlheOoCeq8NRb1J9hYq1uIc87Wt9GvYI5HmLGhEO8SXWh1AYKk5RGsIUNazJN4F9U
o9klmolDITLLOKpuqUrlfEGoqIndxKny/CD2KNai6UgoBFXnU9i9CI0prBnmiC9gra02HbT1GSR9yD+g2CtxkY2gwQ7lwxkWfAcsi3QSFocYvGSvkq1ndZbrEmIkIg1nfXXjsOcJu1HKC7NPJBhtfB4ReGCWQaQj
Bz7dMSsdaoX2KYwZ+sI5BYXO+DwsQ6Ow64aK6zoqQHQo0rZG8NTU7PyRtBuMEZGRyv1h3iXq5r5m5uP5fl8ICpkurev8q7vWLOJYhFhOw7JVxf5lL24NFoqwlBV2IZkwSUk60ODgY2xWuaag+oEk7LgFfiLDjXsT
P2+Z5fNlGVYv0i+Jo48FGRyO7EMajKyQtrTuG7QG61Ie8FIvLyNxt+ifa5PWfVqBr0uWYGCI+dpNWstJhdpJFwxjEw5VSOYjwMc7QvFGdeasW2d0yE4w2AKrYGxsBhniSphsTpxwWj5zgWpJEMaqhSG48Ukhixjv
BPc6ymFIoigMSoFalRkVhsHpEEufq1zoTmU/Xe1r1C5SeUtHPzUBLAfC6sMg3uqBOyW8hTMjtpK2yrv3AtkpOI81r06wtkHnSL9+aKg5SyqOE4dts7QpoREU6/mCYFeeAZubizMSdFrRqdbhpfhCQBs8A2ZjWGAY
r/VSWyMMk9FF3Q8RrMswZSi9x1HFo1LGzEztEvBMXQWj+OeePu0hnXGeNBnsUeQVZuMr+IJhnpIKeuaymHNrzQDXf2+CNu/kiXvFkQnAwHPbrKt3lM5UVhoyKk66/oxo0aCn0jPAIrLFWV7k598Vag2Q8DzQYlre
4d8b7Gxq1QpXSoSrj/YgzwEFAIi+srujV0EYtuCNwPEWpEKHv401A7mmjHYbgnZbxrtiUWdbQdTYmuNg9rks+9cA3quQ24ZPZKXXPi2N4pszmTxLsIV7W0iU7l3UOWOi+keLzQPr4rIZGgQUFjlVgayeejRGnr+l
jlc97oGzCiL0PARMzBNQcRvnU3g7M28caXlkXisLj+QlBl7YXfGLWXPiDRrI6TEmFJNi7FNO3UIPEwjW4VYTo5UwsjXYDPNrI2vCfnofVgKl2f+QtuXzp2lE07LcyDbCK9T4jJgrMx3LuscRAKVUMFNkQ2uzN31Y
oWXOG63KLeuin+z7JOU2st99T/xAT/21uHSikPyVL6T2NryFry+o0B0hhBvbWxS6ce6kyoebzbla3R5GFndcQF890D5gBesOH9fNh0XpGaVmpRbdFx4zcoKXAl9t45zuGnZw94vTbSPRlFziylWmw+eJSjBlRFzN
do6hjnU/dyfBjaYUaxVo8CkmOZ0pjoG8xCwmgb9JiErGSSKGgJnObm8EnnvMOVomUKlEuHMbCJCEV7tt9gszWa8ngkJxTehlbYPdCOPquddjy4c2Onv3x50D4wd397UFK6c1Lj/1YM1w01+FmgZ2QRgLikI6p0N1
X7qNDw9VcABl5nLNvT7hGPFICGYAx8tsAC6M+f/7eEWwQYAWwXKf3Ns5kFAW2E/6DlrjH1SXFokcUA43JE0xk2NMrjyMt5AE3THbYFK9rU7D5WoZWkTSaF0kTgUHeTwEjJCWk2QfK2Dzh9vKbcrWZ6v5tbWaX2GB
v9kwXB0TalXMedwNXpTNPWPrO1KDO/hWKK5Lzw5xuoEG28lduWblGOUizHBgykHq8IpRYYFVN3oFiejIc+5Q1Qsxb1IipSsEXhXwRXlJJQPNhdKQWkf2Ym5gOfjPBEg3JZ8OhWaOdrBqX1+iPh13NH7UeApROtX9
JzaUKDFPUYBkPFJ7vMH8/+ZVRjZ8ll3vooBkhVQyhrH9U2cKjOH1/LGzuKgWeq/vDbxhdqXlecWGzRGUqS8Ektipqha2nfgrYrM++/fvldJoOBjdWHsWCr0ZM5mOmUUM4vPArwbBfca6VDDJJnhkvjkmiW+pHt95
HrDJc/LeCS3Gm2Te8mGQB/GoO3f/10V0s1URtmGTKw9bYYmb/dXUY+wygFxi2iEkrQXRWh4laQfLaEy9mPjKBEmZLBnCKL6Xdj1kQA7xqsLTVgfscvux8eTLVKaivu9fvEEnad68Hwt9B8qpmOaTWV+uxk83pSyM
62XKSjzvlTolDatQ3bGN6++uhrFocruelXg7b5hySzdwuSyrzfau0jyJFzDtR/s+nAZhYpNhVGqArVD0YDnU//J6UTBGxtjtkXNxFwHlzjiDV8Be4qSwNXDRnVtEXLZwUBHct5fU7V8y6zDD9nDwoBvp2X4xFzJG
uxTVxCSWUm8MdLkSKWbUTpD2fh18EXHGDXUsQHzmGJ8/bUXqe9EAQHKjmVXhsXOA1H0BHqOuZK5Glxkbijqa3cgiTtHXCnqqNS/TF0U84mh7q/0KDrPQZyR0oo1K1SjETjbZyP5DF4xOIayoVwNB4Lw4RhJvgzPi
iEccvYXHZU03jbq0PruNQT7zKLjKGCh8jjGVEvcrOy1BYW5M6Wk5cdqRLkcOpiGdwuL1tetRVq2Fk2edltlv4QJdTS/VFZYcDEJRXNh2xSfcnu2PDHtAwNEeF2w+yB75k0VQWSLa6/etyIsKbA84BNO5DbKX92k9
I+DftpuZJ9+/W633NMEZvtM/ZDDs4G3q+xQdnr/nvnEP69egTb1Ln3bt+yYcZISMqm93s3pt7PtgsTsAIxCdysrisZVCENAgOJKq6cdYN21RlbkDzIs2V1KlfMpbk8r1m2QRk5/rkiPp1yK6BAhJ/pDv4Q4pckkQ
UZdJkXlpkk8Z+ou325OXd7SycCkSLLvL0oLfmkJQpAufsNlchBfbup9hX9+9jrzq+wBwFpeTyFtz+LgeeNvWP6OTsozMpKdKbAabW9MmCLpUv4Op0QX57IheAL5CzeyMcPW7jtOpZ+W6S5qyu0zqO/i3F4bJRJji
SyjwcfAuAqIBR2uLCI8Sm91uCHCz8fkqcgwA3tRp0VAJMQz0tXMTLToWR9ilxFaUyE4oUVBdLsfzYn2JxAw6mBFyOFk7dp9PoduQgduM9O0u/DkaZd/X01tp/2itu1yzF/Bhnzm6j2LvyHtaQ8rK/PHldHcakqLw
6dP+Pn1yIBO9hXm5ebJUw/NYYSdtMCrW9lhuaDDmFmIak2OAbpbkaGZGwRGkNUgJQc26N+JNrdNgPu+EW5Dm7OwDvfKFCemRnAMNuUStWfBUWBxt9XrXeMWXfDIr9iw7HNOrqhMkRHLWgqtQy/H2aBB0HZPerCdT
pxVasHmaA49xPejti/lxK7w9+qtzujJG9PoSRmSRLkdltzVKli8azk1KVy1Ul86DO+28Ch1KPXhBSlZ9Sx7glT+dfpRORCrPh3uNRaB2Szvc73VAJWNJhjYHCWF+hwjkipan6xfQj/bGQYDJwAQiRBkPGFJjSMO6
UlDyG6vARax1iCrq3YwUPl0hxmI3YCCWZ2ncByDY60GN9t/PHZ5ptlGIiR3tkFbUyzwdxAppupCA7RFaR5ZQOfbCF4QDzIl+j13zP/v8vyWCYaHmkju2qy8+oPMD0Mp+qdA7mSffkm4V89A+z6jdAPmHO2xd6pQb
NmpIC75Dktxs5dC31yhYLfPNhVh7Oh8GYxQNOE7JFeZT45Q1kkitDMGVc9baNmzEQsFqvHaZp9/74qMdteUSiBhXqJrJTVdEqAcFHFIgLiLmQMxwqP5O0ckCsG03pegDJlL8CP0V7AGYJ5m1gAU1tVRxuCNGG+Ny
pjALhdZeeFomp9Htxa30NlIPqzW+7wme1l+dWN5KgYsmQq5K8V6UXfyYmqOitZb6Ref9toeY5YLtQyjD6e/KFJv0Yjph/weFX79QbzkJqCVBFy6goB9BrJ28x7UcmZJA5jTztHzXj0TkWJ334DTReK+0ybvb/tqu
pt0Ehwq9nTQpdHOyyT0i77Jt1CeEztVJ/SmCU8wWcAkHfP4D4w27217vng6R9zGmceeAtt4zulxjJg5O1ZWKsqOz587UYdhYCxWO4SOUr3X1YJTN0yx1GyLtmKIXNhllj1Z2tKBCSb0eyngUXgPp9GvqDxFIGJtN
oX7TYWm8jARImEpIe7yBNILIPXnJYL3yq56F34TtWzORSESBLbw8o36EXExSnD6jidcLA9Dvbnri5xmNAK/QEQiiS7s+uW6jF9g92SeDT4sYVP1yTLU1Pw+lODAJ98XQL7nOVqZXWR0ub6DDxPact7DsYV3bqgCv
yDBwwsvQcS1XLtL1CtbhsAj93U6G9QWrBO7qbDTurAkbpKrMUQt1mMoIgP/CndR++qop/eZr24tGGxCF45+wziCtfxk1bXOwO8zChdvhBTTHj1gkZrPJjB8VW4c5XEUQt3Zxwajx3I6IJfnY057oWlCqLYXniWl1
MJmqz3kink1sNcAFCjuW6E9HLEX8TfGQTf6Ni70zuuhvxLu1Mdl2Gda+t2jogk21jxgzTfBkr0PuDOArypmKIrdEYrWcrQTbkFIAcA3Fv6rQNzQZ3cGOJYLCggmTqTEF5pXH9l5GzReJZVFdLn4+SkD4JMlMV0XQ
ipMqWxrsyoc2R4kdBlULfC1O3t8LdgVxjQI5mES6kyDbEUtM3k0oCyCFokW5hcFhBFjp7ztv4P9fy0QdWDVBHalWR1fxyqBNcEb9VKD5jrUJzvwnCzxzzRjcOzgexE99ilRfXthAbv6Sm3poXqwLOCBGlvixW90R
1RndDHt8C7zB4KfE56BeBnuvD7+s3l6Cyz02ta47HY7zocnxawOEDhgeLw8z1iOk/Otz9O0WKwmcd+AMAVGauiz7GUo7IzdYuW+diEsUI/+5iL1qsQwlsqSNe4ORP5vBSk9Ert1PXLKmMDrzzI21N7DWENyMgHra
uF36FcI5IjKssubVh9N37OHBtQ9ygtW0NAhv/xl//T92DKGvwIvXHCHvN2hz9Eln5VIL4KQL9XGeoxmEHG47zetS3Ax0amw691ZYIs3RYEnGbTnTIDabpNCV6qzLkghu7dABNqQ2BTRUOdzWZT6v3LwEhjMx1GIa
IAMoO1QU4ioQ0+Bh4Ive2ck0OzuA9A34I/FKjoNsbEae9z1wniWl4zCC20oH48Qm6GXBqYRPibmsDtjEYvfDbtBXDw9yFi7hoT/iGz+Aq5pkXuITrRd5OphRHraRD76NGjPcr6UN54CGUc+YkGLBvH07Q24umyR2
s7brPVzI62D8AMMvHIojrneykeCX39M2UMOzosgDY/IYI8L8w2I15MGqimKIcysqJX+u5JxqYkvQofCTO5MeHr65db+gLzFwipi+Pft0XOFSktm63FmM4YhFigLBkLzsQTFUX0ssK/EoZZsBulSUe5EH9O7Yp5wz
1Nn9Pqk0RIUTKDBLr9iaLVJjga0ZFKCUpwNm2Z5/oceYg/zr1QE+Th5KFr88kuX1BiO7Z7GrBDIFWldgdKFwdJ9Vph9aE8SxlK2fVSmA5MRP8xXJ3u0M9A21FdXZeEBn2O9rnmHe5BGHo0HcAqegi6eeLluSY1On
TEazIjGNF7ml5hixsDWDE9ZSQGIs7jtyXUqONYZ1CLviw6KX4obvQOVp7pnI8xx7LAzJ7Zbyw50611BcCM1jd7sp0NeNoNs1Erw/RZY4QpxRv26YLPcBXup8cqxr7btRHHgx9fxRhzIvwwArF25IbrQ+nmAOjpXp
p+o/mHkbTLGtSd1elDnOCrQq7CPCP7EMJyhut0g83wRkbETASxKbHAtB4qE1oVzqnnXYM7IPFAyG9c+XhmqGDmTzfAAQAJeJmyBBb14pyc6OFsPakQxAeeEWxhQBvt99G9CxAK9SSuWLBKob63xyc9CiBDZGCyZ1
QNQZZWqXputSuofM2va4MpZbG2IPjstQvIoHHEUU79utZoTYFhnzeEkuysMYuEbIXgDPZBd2xYl1mmVPqymkXHjfaXXRMgOa1QOQ/g4qkKKBADH7KkbMkAnOsAbhAwmDYNlASuNKUuHcRX3aDNMxL3BA4daXGFrf
whQZzPBMwh3NjoDn+VeEyO62tziHhwD691n6YGfFzPoxgByUCJifW3XGDNizCnWmxsBhUCnK+dI3QOZEBQoznAvSx+AdYHf17V0AucQE7zAsx2SnZBz7CO8K9mZV7atupsZqCe5x4GASaY2BTR44nF/q6OT4apAM
1AuM2xiVEUOivsnFdxNyHl0n6pAV89E6YS7fAR4pwjYc5EJYvryq+U8lXSD/IfAZz4avomKqE1hl6w/nXUV7syCCN7qc1R1MbEuB+78NC0r+0FrDBhVRu9+ZOy96SBQ5MlGVc2Vibcn1igPYGbaS3BFsAExHtMVZ
EY6D9rpHCTTfFAR3EFWv4FYmuHuRuxrYCopF4JvG2cI9IULdO7MD2KZDWVXHxKZoEU/a46n6j/OrsYhMCOodLeYM4FckpuFQpUhCkr8O9RxmTid1nlTPWgigxJ/89aY5qZHnUGHZzQpUYXOyxGrOz9RPIPYvPD7g
jZx/ZLdpeMnGM9XyouMMJGlWki3xWE6PMkMXrm0gti6pZwsf/i3xacsj0ONAjqPNXFYNKmnqrdameYEB7YmyCxPVWBTjNQVKDeecv3sxSsiXndIBDN7uqkB3ZdlAgVKzoO4sw66BOfSCAIX7ihk7rWUcjCWK7id+
B5ZKVkq1pW8KCH07ms99sPZkfYCKwZ9jc02sgYDu1yMrBNTYYavE3L4Y9iqIvy581uKwYQSU1lmbrUle2nLH129xd0bzVzJ0gwu7/kdWLaqNbVs3rt/Hbrxf4a1RfJwRsFFjQ6gj51ZQwzJbcMY5wotqJQN1tbVP
sbU2dFUgpLlqlybC7OclB6GVvK6igOBR5Z4neYxu4AS+cTCSZGTq1iP/hGie9qURObC7KxCDRKfoQs3ryTMxcEgHhKogBlEIy1MRiUfRxQ/jRTsksoh5HyM8HXkIQAogPeBw3Idukoedx2gmACGG/TO1GGTB+vJn
/STeiiHgfZnqf5JBE02ng/3a8lgRFC+UDAVt8GKZN9xSR8u9kGUsFF7xrptr4RaB8ln+bP34j/QdMIoPljwWV7evkGLZx0ftDZYH4gN88wcZXBoh2AlogdHKLjQHUKGjQWROiSApKBmCYliaWszu6ee3jCbwDTO1
lM/dwggqaTG2sPjQKMPCm62vA9UFkW/3uVBhmvVfIraASWFWUakqWvhvgIp8rzScpwb5uRxJUq2wKsn0MUAMV5DchmEvh5B5VNwPugzjMjfYUFUm1b3KJ2HEjaTV94WYSLXrpqz8YHp9kb94LfkkyTlRvSHIrXjY
0y7JqKqFzPXYi0kgZZbdtZghdq2pxsUIQBC5Jwp125FsZKnMBkJqztEG1n43PfsYsyG8BrYo0RwPCT+2mNrWSr+fefG8RBNBOfTWmntAs2CUTqJPZau88h5lls1fVWXNZihl2O4HEOyafGOIVa+L6cdF1ChddXZ5
e/cWoC/qbHvl/gCFNKvybY4pE/Ca4wHvBwiQg4uK1lZGQdE6GiFBHgfYh2YzJtlkEAwRLx51FPrm8IghY3Z3ARO1hEpYGn1i2rl1JH93y1yEr0DoRCZvOiK3R+fkvNzkaEyt/NTO++DGrKcHssoQlSII42xFqnCP
HCVelV+bejDaWW6nStUgzK44ahkJwn5Lbh0JwCBsyZVeS24H7bQWf8m3CRzGyr+0qFeAtBZg3KZQoDaxm2AIh+3DX+oRQiD25vSYRIGg5kwiu4D3mrco++Jy8rw5gBvmsrXD/lyBx/pq+on9oX3cKQJC/bsjUgry
WW7x+7WbitA5xRxafFkw0/uWm1hXHnfNjz0o9lYRT/Eyv1lw+ryRbNbEnElAwAvv0s+qX0ct/VJC+r0oRWeK3rCfAAFozEZGHKYTksx3+O6IdsaYePX5rPZWCUEwsP4wZnmL4rI7IQrby+YHnfzflzLb2mfCYOFZ
1OXdIFFVMavbQs1smuu9O/YKwoQbZZfd9Tpk7hF19ZKZEYZVACj2XK6gjLKc8IldWkUjy8W8DPTAfpBMfmZkHnlVztxqfUjZsqHjPRp6Pb2lYLvBJnnUXciHUq5bYAppJPj5OsfumwIsd8MSNH8YVRdSfCRk/cMW
L0KGoS5lB6sbKHPH8e/gakzZUtfPqneUjB4xjifXGDUwdowzox5vnfRqRxhTB3jOlVH4nRXKJxfueXiZu4RgK/hFcCtZjkg6/breNn0xKGRE1VCd0e9DIzN6kFZxjKEZi3K+wa7xjVrP+6JFBxLbyBZiHxlt0++d
b1APInnhF/TPRXEttNZTz8ze76Wjj9/SLhdOPrxBvff2PQkqfYlKqJNuViXbtTnnAV5teIO9G2mr5/Puw/dfmrUiiR0YDMTmIHl3MEXCR1lml3ihXmb3Am/0quF4pvaSIoNwZF8kDA4T8whSv9ByRkhqBXMsI0jL
0PyNN/p9uufV4aUAluXuze8Kwbniju717WbTAdozC/mL8MedYd0MHMJXZmWfuZIpxLHfmLV5YUGVWlXLsLmgKQGf1ffO6cgUAjJLA2CG/M2BtU9LSVFmtDoEZ6cILPQeuc9CR9z5lyOmc88vmEMTc+6fiqtPVKld
+o/McG+gBbquN41g5iG5cI0VgOzPpVkmHwXQLFm5cxQEIdNAc6ZGdTaJo3UxU/dqgoGGzjMhkyPiKMpxeiuA7rExj/MwL3BYT6+OamybK2Yb8AGhMqZn++ZkFPx2Wh3qsg6LcVvHgsDaU19Vl7GRr5WxawcjwwTt
YzfYUPWuZ+87zJh5sGQGATbj/2Pk31/TBRvnnN9EJDTLO6vaj/OL+fLVaKLtjoUTmJMGmEdPfd6teWK+4fPcp/wM7l7/9aG7ydt+IFi9bp5d/bE7XaE8//YPcM+DipPfT4cu3WnleLHdx6TlYJXGk0b+rIGXnbYA
iP1foTwu22OfDHH6f794z3934jGha2I6GZ5cxjEU/ral7zbSJNfzp0upv2mUdNRv3V/L2UYTllgGvC3TH49lsCbxz9Yf0y+vNjRC1ZbH2XLmnvUw0C7FvqDeM9qCVdQHNJu9gSX+pGTr8fJTsajiIybCWNP2cMTu
J/bfPbbmqc9v7F2FziNnBO+yMud2TWRQ70GwsZaBMLhbz+BIbsUgW2ZJylHaTczTyFrHvlo8X14c7/0BHl6imf7LDYeBa8nJ5z2oYDW1YN/c7RJU7JVmAPkXkPHqvrJgdQKYLdDoD9TmVNa3kHYDFEfWE+QWkBle
mc1aY6yjKlAEvStf+k/M/FhCQAZsF69muB509uoel+yg9Gj/qinrD9VYgZQ/e2q5WW22uqc2UeQV5JcdhAmTkhvkrOhfzPyW8NHaxS48iBfpNYuMOqKQnuEEWxnOKYcIf52lYy7cbbvrdiSjPiPIsX53X+cIZ/y2
CkjfmyWuKkkRj0Ka9EdXMG28LEh2+5f3tc3jA7b+jOURUYJ0pra+FoiQTQ5l7CUPf4fgK47zyPmOHGB9dFjq10uVp1QzzKGXRVwtuwRkGfXyWTQSzrny+2vu34vsGhXqY3Zi/seyTFJYk7teyhJyK9awaoWwC8c0
NMC43KtXuH0D42qdR/Lb1t5XTN3zcxSYGMpwmH52l2Y9Vq3te1uPbQrtbzLa0lvYG8OxtumUUxX2HQl3ecMelWAYM02SqXKIqoBjhUOBZeYwGJgjtq/7kAJx+whVU2NjTAW7ysphT01tEpoUXwxRjfZS9pAWOvSz
xB/WAtAHhF0M9+PWPjDCSDb4tJSKpIrX9FpC9n4XLG55l+CIEcsAHydebkCQ2BfZTmXjvykCmvL/Ew/PMRD7gdDaR9P5Me/Ubgm3DZxecLrpH3pmnsQjN7BfclloJ2RmVk0xZs5ePo8YFQawKZLVIy2KD0YOvUcE
szgL0nifM4r+b5KWNAH4emBYnm6YDTAiS0DkBLSFOyYvHUMtLQUrCyeR8l5DQf2PDe7SJZwiovncjtHhz+FX3Ek4+K4fDbvTeBiyxqB/mCX3K/hXDskSl8V7Tf112U1sS6iNzN12oCOhjlzORyntSTwJJIhsFnn2
m/eUNEBWnpEcrNxqeDsEXxMscjb0hy/6bvuFyFm970pzLiNNsdSTEg6X6RyOe8YN7xnMZYkVjNAtIzH77jcC3p0NIIa2bciI1afMRhrmXJNjuQj5SaNanOvxRQTx4hOgMmKrQ/Jd1P9clhPLbO94L/ncqjG/oAKH
ghdbAF2AIfej+VmmcJGr2gBprs0zugvMshoct1USoA9YrNIOpVx17Xar3PqNiWfrSVlI6QghHxz637Tc+VMj+En5YYzvUuD89MKq27JtFiqTCtiPEOO4km9NehBt9ARbyOmfi3oNTZZDoV3yTaMK0T5sc/mAmdYZ
6FBDZmKbnbTrH0CbUxSMTCFq+GXvacwQ6LlF72mq/KUwOemuETV99JPvSN6uIgKNwAg6EAN8/jscUr3fdO555D1h6QaVurib2YVPsBIgItH/BUk0uuwS6oQzV1TEYDLVcCeWNOD2V3D7pSMcu0W7pazxUqnYn6ot
KKb0EiijTFzBJbEpYfh/26vLFNO7hrEipnzcC05XqjWoDnjGuhYrU2OpuwQEUdKBOT8Ty8ggbfUxKP+fFytVziANABOOlt23A5wwVhfVqC6d9Zc/VJApeQdEqtFKyo3g8bqRceOBsthCTdltCQ7Y6jjpaEiDM6L1
2etYVKGqvaO8wN3ZUSS0csD39C8RHiZyr9in6lZshsq92txHl+ILYd7qLQRceBbMOnlGiYmBRgb1OdUtAzlHcCQ4k7dUwk5uZrCgKt/8Jh9i+rbvoHy4TOf6YNpsv+TldOUDOUz3ecEj2qjT3SblreDHoVOcr2rS
q8tTm22yK/BKzF/i3IdlbGnarZqM2xjmZc+MXgopwz/bQhEGKh0oTxzYyh1DeEh9SpvGUQZDbIHOx4HJdXIfHLr2GNSVd166WsH4d+e9Ik8pHPKhOmA6FPYDuwmlqMMP0exvgPGW7bri6xHVoUY25rbM+pgJA2SS
sUx6FcJDHCxtt4e1xYBvJXr8NcQbI2DTn0oOIf+GSJb6sPfhUjHiQ52GS5VCftYzgWGQLT64+48bzudfv+sFaSFnlLj9SupIXKegqpR3m+V47vg7Oda7/D6+q4812Kcu7yorwricEa0y2Pdcfq95tjWaoURfVcjf
A2ONFFzucKqAF2XG8txwwEX/iVb9weaxFAy7VmFUWJxictbGNxaochSsL8+YQemA4hppVa/cBgdZhU03xoIYcDeXG6dJeFAml89GVK0cB6L+2CGddAhJOHLbC+vYu2rHax7vw+beuht/sixpsZXKA0cbgfa+fw1l
1ZwdsgOqsbNxGTyGetChYIZppZGUT2Yk4rBWz1aBfA0BpopMpT817KUqLEJ2icsV+Fes5gv5kvQUzQeiOp1wqzJQFjXjzTr2xQ/UnhhwR5YpenpHNqAy7omm/oxioPM7TTR3kTGeQyYIAWbkvJyf1xAq8pPCQcLu
MrF8KEm7nEUZktOf6JE79FshtPaP27XSnWT4cegFpMVuwVq72u1gye0xryUvAzZGyhKScuGdcasUxe0tDWPdewbq7v7k4bTSCW7IGKHVUCCBVBnQQeG0+ItQN7A3ThArx17jSRQ3L23LeETPq/EUvDjuCkLWnSNr
uysvw2ZbEqXsz62inOrhrsRgYsEhzbaYUbuW52gK4TDcObafnaANzbX04XA0wxjvGUq99+C+RX3BXa2Kro3QoSveRGqf6VyxDXAfNdqGZ6QJOsT7CUzI3NKEuWOToqXNACouRJyR7RtXO9eQQPhWU18gsRRGFozi
zT2jAjmBFOKDgxHvrWcyEPtKxePYan+fwZEtvQNWcLg+Y2h5mHpde2cNsxLubSFckyvUCFrPrzseaHDw4zsXoX2m/VaDn1PWJsEdx+lc6Pk5t/uXsvRG1lKeVz7TsQYeT0JuAnICsrV23Rf/W8lpgbK5fafqFyqV
7cVNIho4jElf1lOvnqiLs0+M0m2KteGRAa150HigtpkQJj7GSUHHfcC0M8ha7oIVkdqbOxBTyTaWogdEt6rQ19FJyUw3I/xccq7YjOaaKyTU7KGslfNZ1ei8vTR0V9/pGpYhenK2f7uqDAd3PmdGCevvodmKzmXR
5gtqtUWdrmIZGQteDAENWeue8xZAt93Ig8tr1m9RLY7ZBohabR8JSMsYafLkf1/8BMQ9H9iIN1DLn3zXMCGh6/IG+hFw3d2wbzS/nRB4mGohs6eoR+eeBCUv92aEnW+upJNCMF4tAQ8HyHO6H4sEbl68jQPgfcrv
ZDoBj95nxVIuyU3eGeLcQ1prMMUe6liGesrLsfrR3F8QD0yVOUvGF2SAwNwD/xnbRPYUm8QA4LU2iBoSvbltxqejk7Qom8bQ5rVVWy5xZv82cnZyGTTHyW2tVVo0/zt++NKTwCCcpVmu5HPLQ9GQzHS0pWu0Pc/t
dRhC4T+sFlDTaVJK4TsaInUbe5f9lrJKd7S1nztBC7vOvyiJr7VmV5F6X+s3NVoNC2RNWekypwuQLaNEhh/nDNsapPpOZ6LT4L21j1R1sbcs0IKG7B+ekNJnGPmowKz2GilyB9XjeV34chkThQe/JOLiwujj+mwy
B6RKA3xHeeA7FVE8fwpf3UFMRA6gRC976ADsr1SQxkBtGk/CqpUWnbVXuHwzMFs4HKm5/S2pHCuxDj8TjTgYI3txq33DtqaXTv1uyobhDmCgB7TRPsw8HjXNJUbpnqw7hzMbEfUJLkJZYhLDZ4cQKsZW5eHUlshS
AAHiJpvKzyPdU9TsIaFE39mo3DoUpsgpvWTALqL+LQwEGJvbPOrEYRKGR1I2H6ZSx+MyJCZlk16C/P1iImEDSmY499d91ugeTIBgamtb1GpUkitl0hRHSNEAd/bBw0nfvb3OPsxU1RgQrFwZqf43NlGpq9Snaqig
E6BKDxIFpDy1tg99guZ4jwtL05uKheCrn7bA96fQaLUFFN60FwBeXSDBhr+dKCc7aukpuo4/1XqzWmzFfz/McIgJnGhnlMhPSQEiVgftYRHeCH4nMobKJqVg9ZrJBrTeviLu1ud5OHTMuzjM2oUFLoeYjHznqre5
YNtHo3A4en0cZawTZKG/5us5WGEQlyCnpWzBxXoFDFdZiDA0etjN6kjKyFN0r2DRr5qHAhgnqdyVmZVrPa7ilVEwy0Xj7Qvn+Zzhu9vUgz+cfxu7v+WUGOUt5DffHGoTnqWqCgJv1s7qvcT0ZSvMP2/6YXBAxD2d
Nt6hY/QMSZq1NkAqXmjijpZWwfgODTXNgeU6tjyk3Tnzn+YVGqIkfTEGczlIEqZYUyTJB/Ub8kfaCKOO0KI35zllu51kRwcyj6Vs9+N5Lt1fzHiZD67F786ND71NPPKGOdxiZSOdwFQA2pU4BCm7EXy1b6tTiOvg
ZEk3i0sU2y0pTKRkcMo1BGE2dXwLc5c6XzyZn7SSF0oIjl7Tu5waZb42EZGYB+0BjY83tQ8DGh7VMEwk+BVly/s6Lrf7l1/V7QDJUnausf9BjeiuyfPr/X1RLHwI/9mI2i/iRZbFFtpvmitqmF2llDcO3dWstWz2
WbSTr+v2GLbHwCGvOjoOupb4ed++rOwjqsvyy0Z7n9akuawTfOu/9q1CjidX4SDgjktvGdQ02n4lytCcTaNIp4/YfOYGtExWh7tGLtDVJ0ilTMj97PZY3ZQw+mO5JmzVMxh4e+nwownUEFCJNn2AqNKzNsvXLpB5
UQ23FFGdizOsXDE4wM5Xr91aPmnVsdx5SIRuuz23BgxKKQds9waJ+e1uhV+krHoktdpryMW/RHvfPov2+WB7r8kWa7GHg7KrWNa7hhfU+y18H5PrWbZ6AIG6M6Hw3c8BX9vEWtQg3u/ImpR1Mski70kljKHTPu+v
ggFZNEAN6LGaxW8PGWgGOqCpozBW12vM3m4LOMQqyE5UW8G3mj6jVHagV3Fmy68jYoUMqS6dUTYqh87D6V5qb4/SK3VjZtNz1D5rhkRsqrsytuUbTHLz6l0kR2pI0Zj2vuHcjM0cNBl3O7RJib3m6O+X050L9xfO
WY1CG7RcnjQmsRWoTWyz8U9xxsGd+N6e3yESf9Bodp9emw74Wq8sb1qkZhfZosnoYB848PQ4JO3uQib/aN3cU4C8v9N6HddvPt5lbV02whL2NToHFZHaYKHn7WH7N2nF3VxZW/wqbZoeHZCC+l9H2TXbccMHQOSW
6PJStXVYesXFISD6SgkX0IICKX585KR5gHIKlH24DGf8wM203MkLYE41dQnbyrT8Qat1iW2PIyaP6dAL14rUf66UzQBrXdH/pJGmPIUtq4REjTXMQt4O/ZfYaOnVcKGkSejXvM+2tv8md+ID8rLY5/3Uia4c2R4j
Ejwc+CcxQW+IBJ/r2eTpF7iychJUYZxGdpq1/O/P910sMFPyOnpNUDKKCmU69EbPF/U6VV3OLndwkcR93RHzmMsTWT8OtaNjjwPlkenH1fTryv8tSpY2azxvQ7RAUnNBOZi26Sw5R2sGNd2gQtyjGVqIiBwG314N
QmpkqXlPC847FiYwuFaOuMrMa3HDTrG4TKOzobVuzrjPAm3FrrgEgtQFdyiy0VHJVl5M8whIDx+XmitkTevoqii8MM7YMWsOB2OYogses+mFL5j7R5EEe2D9JEuRcEVU/rAxRU41DkE3gUc9BRAaOpzKDXMqYGkt
Z71a1sw+m8bTehQs4yy3TBvIaQHk4OOC2eaxY85mfJ/xmJYLnBTpM+JVWADy3y9lf7dMKVCtakFtxk1VUklQWGF4fgZZqOGRZvR2t6xQBag4ZjPev33HVhabWKhNTwC60U0ROmB2P2ORyRkrp3jf/rmp+zt3qSW4
sLwIYJdpS3Gpe6/3KLYx1uF24lRhMEuYPJ0JbuDjFXL0f04CCx7lyEnVcxbE09hZIyAlFg0fGc6y0/KORlCTE2TPJ+W4lyMwFXlEuLc+4m9RemewXZyaWINStuxNt9CMz40zIXVbMV96sPQ38Ouw5AJvr6B1vvLY
j7c400G21I8SNTj9CLMJ1XhANnx6xXK4KE48DqjgRKdUBzTmlyw9hxj+Yk1pSh6qpI90uxdss+yoTkx00ioDCBcvyAZpm0UZIcbWrD5kXD8rIchxFb9oTosc2JRGPWiK2Aqpda+S5UJbxcQWz/Ngi6aBtgbelrCv
gIBYZXUTKaKOh5FedZcDtEX35+WcGMEMnfBnYvXAS80Ye8+SEkM7G7qjKr9mBV18h0xu9xuU7ifJBNie32VlYM1lppI8PcXKNGBjbPIKFUtUsojYUqIZfUclNwrlyKaVedO25vfp0wuZfkjjMSjRm0G74ZSHPIyf
ta7O4klIDz51N/jIeDXaUxmjfnad7pvPu+HhTT0EvtMkA4E/gEz+wGfAQDNm0nrUJLqx499n3f1QjnbIZEcLQNHhqhSfk0xBq5DCGnRNpsi9A8bZtH+lGTxUtzXVuC8a6YcD6RcEHz9OYM9/xV8jhO02ZN4oBNxK
6pCo2Bx9/IS4h5Hn8DX7h8d/g1Io03SnaWoZOMjd6oW7Ezf3JY4r0fXIOHpFbLi41rGtSJCxvxtTvM7+Sjr4Gmq7yTc20S+W/mfZFHeDdMmueYIjdK/mKeKJHpNlhP2NgVHySkyx+gkQARctQmjN5449cS1/D4ly
VGfczh0irsDheezn3Pg2X8kp/hueSkx0LDesHSGSyz+bmcaEillLFwPuk+XZspJAsOQLavqeni/SdVal3frkPhbV/jfZhKfB6eNpyDpv4rtAxdQNNNqeLWEHv72oZsBzgK+9KxGatk+fBpBGuQDSkXVkFvgjTJdz
WtdteYvKfl4evTLFBJZ9RvBvK0ZjZEjWK2JSMQ73tdpDAbYEyjqXzKxLPcqcFxmDuKGJbo/hzGUcDwuJZ24qtny6GVnqNnxTzQWez74V9hV5sZI7QIBereWuG4ocMk1UUuq/NEz73/+Ro+2DjCDi/Zcf+ybCXvgV
liqRtJVGKRjMPGYWchheO30CBswHpmGDxY9u70fj6DdPXQR9Xm9Hj9+gbeN806u8Kjq8w0oxCZoqbhpsv35Ttqd1/SO8cn+x/k3ovSk5i1+H38RXKAb1AztGja+NGzIIHu89PobTN/iL5uTjQYjKU+yxfEZj5VKB
83Or2Di3yRMK8Bs92Zg3CX7dgTLqUhb1J7kEdsX8leC9Z4SY81XvqvCTrTDuCtm9SNmnFGRNIUVM5d1OEZCLa7t6MqutYTk8XumAC8wS7bLSIUzsW40NH0l4WtWa8Xpeqx+PzWk0SJ8Pzj1ymwO21GeZQew1uD8x
r5JuACV6B4Au6nFnudOySrbEetCX0wHCXM5fwjcbCeWZtDpYxr+cDkCWkIp1HYuNxxg210G7sfn/weWmGrLANYK8Gc4Uu6/BMWLU7OsZ3fO42NcWbT2PGu1753fgiak8oOrpqlNPIE11xZlwqAOZxFiuozb9McV3
kNjJJxklA1R9ZdnA8Yz1J9PDheOJX2YVhqlLfyf45Pxx1BbeyhTTiF8YoUOAcPY3rq0PlAmsLKP7TeAJrK+G+chl6yqTvrI1JcPCl2Q9TjgsWG9/+fT8jBDaHF4ommzxu3YTQ4nltoFffJdH3W9chbTqvZ4AvpkA
ZnwtcNDAJyhWQ7Los8cCMdbrwBODGKmOwhFU/0nvaqi0T6/PN5gx7UUW5aKCZN/Wn5y+FgopFZlWtnf1zml9fLayuhUbhmdVd1jk3UM4KzuQxF0AlpoGxZw2UFSl6GhLJl7aOzt5M08Id+io1m2vc42XdZ9teN94
jrqQV+Z0LK3LsZMlpeVq78rTXwtCIuVRlVMEfDIjqqL4cYLtOkZZVTidwQ6ffSdHaJrIMPWQS9K7Sj9FtpvHYDPNVk3K3iLY9hVvASjwnFU1aTZzjyf6ESCnu1bGr6tOhcyLtBYpZrVB6+QNidnpP/Du9mD75FKU
p1fVdt2Sp93SJPM/7ZDh2udpyKy3XHYzi2o510ymLMrNBZ3q0KbT9gBsih9ZHBVkXJpfTMjKXfjKxC9BzntCp36xDn/39QmFUaFec7QGxmgp/aY6LOEkS3hmox4gwmKr3DIXx02iJ5zg4WxMrGqsvvHHaV8irk4x
5nxfKPHJRzvGndeA2CQ1gQXeV0sKiEnyWcmX6xK3WZOcoSbLNjWbIjOTI7Kdq5Kh19qxUjrFfNlxDG37Ll/fHzAkniCrrfZmyA1GOr4haVR3UMa5+h5kun0r66sAv4PJrggQubqIOQ5dEmJYXr3xGV9TWlDd6ndK
EdHoFldgZwPWaee/kVDNi2cgF+yaOCQaOyRUFvSaMnGvsItsNs3uNxB+lFao4yH3Uv2nOv/xLeS156sw5i/bZT/a5+F86CPwljpBbJL4HTH8tiz0994McmStY5Z5D1Nrjj7ZoKP1SPvuhkmUtfXfcAwGThT/33gw
/F+8pO3D2y9ugnnaShdaBPOkdfR5TBrf+LKhsT6br973yxjHsw+Ws2dt0az1ud4gBHR6HKrnlcl25CVuqo0e189NZZb3ikTBu44oVemqj8VdmAHZ6b7L1PAAGHjPg7+dLTAr22IJHVnaDhmCTSbQMEX4HrruGFF+
6Z1jqlqs0xHY907muA31eAUfFe9BrK5RrSUE39IG3VMe9LQPBGjYmBItsh92moYeBhUYKyt9RGgugIoOn9vtsWeiFNkrwkLLh+UquNKWYIClRCnfBduMWz8iCviDcVnB2aXCqE1MBxHV8voLEwKBRPV8VXkAFHr+
IQ3z/lv9tBmOXryeeXMwLP3w+wSG7PP9id9kVzX5BzboyVYUrF+2CKhiTzZrHV+bLb1hLll4dvYDxUWd7BUmnvkfjaKehYGFDvTPScgYqjx4C1a0qIAxozBhh6+E5jggq0CHlJzEFzRZ3n3BTvPpb7MJzsJASbLZ
sEx1hIKGhWXXL9NsjV75eH9y+LYD8TIvgq9gPGHpDA0/TDA482l0QwXgbVoS6wApRu0fWMqurOpZvwSjXS1q1lQczl0dPUoTe6aTLmOIWur5Gp7Ge9mIp4DsNo0ORxyQG1E2a51q1LcQjuEFoATcHVQeYSOSSrzN
Ar3K29QfD9Zru/Q7iNKt8YsHFF9g4QZ6963gSKef2iOwmtlWuhQDJgQdWufOqZlHny1OQq3JRR0V5CHTwoQBhSekPZnGf9wD0IUIJTOIFtyWWnbDYqaptQIQTO16hBnIFPNFtO/Apc9yacAJfkkULLZmBX7MtXEG
eE9/L2iwtSNrEALskZLeImKnuUvPA3kjK4M2EqO8DMPNd5AqE6BUauy1yDtKSdkwk8WO1cbPIAHHHB6l0knKYhLpqDLbrb35zSgoTLVW6kgP3ausS/YcK6xwHe3xG6TWfodlu2YwMRLsUHZhnXlYV7ZZ/Z7pu+ya
tAiY+hq5R5TKpuXmd22dqHJu7UJGjy0K5FETL/FscBAt783aO9txMor3oomRq54Xlc0d8S4hnYXoc6J/vJmyjURo3ovwHMFY0yl1+M9nRTEVe4A8bRGlIpWoslL7JaM++cfuk19HuSaAmH2LyukVQyr0EtygHXpw
w6wtvu0EOOwS68+8yS6MZ1iop6zjaNgKB8BdtWofW7VjbRbYD+Vm7ajeb5jrPx1o5HfDUp7vbEffcRTW/zdleCrovoelzQStsnO39X9PPj6k2GW53mwzwYXs1DQ+kjvmtfdfiiHHs9fQdorGl2BPOWqKT8yF47Ed
vi2TMhy2z+8Hrg6g6P/eeb64gEOhUKlepgW7o9d8fByH8+sm2CAK3ZFwOznuWWnHKJr7hFcscj2yev0W2Ave4mtrVB3Zv750PC3fJhokPGtUTITeGHliM7LaAxeinnqYgVMbldgdmQXv5/GjD7F/lC0F82+tS5hN
1V2r91i1laVsSRFJkLDKPOEj9g5HVhcVil+811Ahx+dUFCpXLLn6ZQiIeXaQil/tuLd7JFffvh2pER9R+OVQzJRBmRsQQGVVlVzagTIPgQeLSQKQYcCCVeyfnJugwADxSGwP4ff+6RMj+3ju5aa9V7DC6t+Fs5lT
Gb/Ca4yxkT4XSeocIEdYFfLCvUJ8COU+EUYzy36NjzY9/O0P9NbVWkGWi6QlCjZaW6whq0c4mJfRBzGP/4yvV1Kz4P8eJUSpz/hN8VKUqYaz4ONG5pGHMXXauKSn/6RHfThxROJCKtfT3/o10ImXqi8pS0bOuG7r
z7w+5ag9f4RcvG8fhfwonblKL+seEJ7GHfmZOI7s4vVpqgpIv5qvy7B4F8W+j/LJY36SCWwbjW5jQDUwKNlfzJ7taFr2Cx9XJj3qpGybu0agmKjDWqMD7lmM4+Hiy6qbLHTchGVcMywDJjRRJSKfrYzbcRzPe5Ov
bhJMzNY7l4jAXdFyWwFfV5uFlrvbYX8qjVov2bhCjSN/1ZxChlZT8IF9lsJ6cnO/yW+N0yioRlV/Z/5pQPFWENMKi+tr9vWQTOCXGfSrjeJrCHDCbVGH6zbaF2A/ESm3ZtgLrFbGeAym4xWlzba0VyuTR5oOlqMl
BKMZOYG28njSgvagXz638mZR0bfkmFP1dlileyguMtHKtvNpGn2k2vW/4Ivq6h2bjoGmrFuQHhTqaEg9AyWqiFll7/ve8ZE8GLTYKcK5eDhNrsfWtyaahKSri20zHPbEjRcZqkjM2k7H2HWon5cc6gmkI3oWAb3t
6aBcRivkEu2HGLWTYkN7Dx7rtMSRPWhHCU3DmseCX6Ydjqr13h/1ebJvKoCj1VvTDTVhW60KEmIVnPqIUftD4srrUgjleGL0/p6bwXtCKtcBPW5juuO18U00e2BG1vDvaS1jTsAWsinhjFwSjnwUDA+m0l0U/BL6
6A4sfHG8JEgc87MGV/gWambdWFWf39YtNQ5HNkN60xG+0yUxmoPjxztsrmq+GiSg4qL67rr1y7KdxDjevp1j2/06Bmawauh8dV/GRWp1MwCo18+s3S0T3kUzXdF4aPGvpZN1u0B1K3dyQnLhwC7leTz2x8YlB4Wa
0CYb9jb3DkxztN2CJ3ztplZWm+Lk8A0MlIoLfZ2Jm2lP3WvbshDR+XEiSkzDAHQYY30fK10zh78Ph5iFYwteiTiNYH+nZSi/35R3TWVCLwdehdREL4yLwqN5BdE7pTaLyYB8Hg+aXWculWjK4+02uiBpdlXHzuS7
Tb1zeyY3RN6soUnArQBr6ql7l3dE5b0t7DH4odZvxNT9bvXZCDXpYHeezdafYLMp9y2vFJHoYtdS2sewN2oSs1a8frW9RT/7+N6J/6NOCSNwW77msNTeLW+TI0RWiwsvahTVd3+wyXtYlB2vs7Ok1NqqpzhrQ4jt
RYuMUJt5vDxk74eziE3UE7LEK6fNxbnZrdKEzZGhHWbtqwV6iow2NQyL41nk5J3DXUBPa4OzJnAcjhiO8nD5bDuU0l1Wn0h8r5rXMNg2v5AwxpXr+A8/bjCebVO+Q7hD1+hWd9u5XpSnPybMMYd54D9DWZuf0Jm0
EbkyahKV1wkv6tQVnTgtkkeyB4BYTrsjVu0RWG2yxWXixrjFYOKkpKKVl69txWfVRHlPzvSjDhbRzt4AfjFTqKKeXbBlLTzEKIyy16FoGJ/xATVMoLe+kLfOlZQt9CoYWUFcuryjbsf311AH/Q29NaEAGh3O/FZq
YTIKodm4389unkQ/1wbJdkRxfDahZ3TyzsdPp/OfTz1/SyasIv+5Ykf0cD7q6I5g4z6uQRKi/miovisSymdrQB0jHt9uujYxnSaiYx2Bxejngn347fvE3U4EA2M5oh0OlFENks/UJgiZvcjvVqp2OmlmwjO01cFO
9cRHzLqOmF2PAwoVXP9eVZFj6Q9HbhlX30cuYvvqjk7TaBWjciNHRZ46671q7aNhPHJq1MKdZvGVguWOD8OJg80sB+4KXr2hvb4ML5S7qUioj8zkkFe2TlyXXvDDYKESedA1seewesqiCVGB3hoMs1eCh9RPqj6J
3D3BqqnGpSUpOk9MwAymxiBK+YI9ZNGJy85cN1AbNbfeyjsQU9HYkOlfPQG4aNBg84HwDSkcWIQBSUcRvAHvnHyL17lmtJ5wZZtZxKIXut1ct4CWskWGLh47B09i4czQyXIeId265K88D+WRjgDice0H8Bs0nFWF
bl0ZH9p7PbYYyLMV8ntlg5G/jzPQ75Y+CyWFHM1evOvk/vEIoaJGd12v3645LbHmMWGkrgc2GumKQ8nwYxAPICcOiRp2TQ9DPC+1QZOtSer6+FM2rLC7JzXe6fU1aqn0XCozyiyET2ujDES4Tqu7+p/QevANlBQL
dX/xYa43OxiCDCigHPbo3L3hDvNFaDb9ogBaQDPv32BOBStvHvXew960FPRHr6G954j+1/AY6InwRD9KP9ecvMZ4EeIQPmRw6N3LRLuKK7ov6f4vFdiwZbxf0kfGV6I92COhUDBX+njnArzEur8qMNizWnQDk9zq
RfhAq+nr9weyWExZrNptkpSy184MBWvWYq4CfMvUoJfYM/mpkV8rs4EOS2t4QUB6m3NaHkkz3f/ceoZJ2zPZ1zcF87Z3yKyVM9ntUvUk3zDpWHHmGjFj5nRnuXNHNinXPLFOh89s3LnsmW4y/CZwnu6zrNJP3ku+
qc3CzW8VGxLiR07zNNIwc5Y+Wfnz2ywV3ZUFHSGgsVpqgzYqo8cdx5DDIw+oCxa0jLfd7IsbqCdLvG+mm1uQbMycc6g8eW93kqmO95U0MkmazKMqhT62tZILsOjv9l4fWEHLpe6c3ntbM/qAdcGS0d2uM/u1CS6/
uL8gbKnzwDv3kgjilnhjZFXlUM4Q+Nb/6d63C9qytWiSSt2qdJEvXSdZauY9LOJZFly/GMuHfRi0EbhL11AIBUsBc+CFibq97VbpPq30mqphdK/xNmhIdpuZF1sCP/aH38R0JTz5TUH1SBly9TKSG4rshU776pXU
28Ix2E3prnnSppvXcq7bJmPTKvup9rXegQ9hnY+PdzoZiVqtJ5vkHP9eWA3+9o2IoWGPXoPLqPf1Ffhm0O2K3wEAtoUfqrf4EEX/PaHwz3wMXHRO2fFeyEa9q1tzxbi5dMFjMXhCszzGJDUTiRXh7R8Yne4+6pQ7
yGZn/XYbnzP711CngtuSbZuF8yiJwPdxfF8vgKnwplhcXiaT5A33dmBjlqYPz5BZTzbmp+LN62suGpNIY9pOWtT5Q/YX4pdkUvZlxX5hCJaqk7DRgCwLKWgHlxPcuq16Q3rx79947oZmFQguKX0FHpBFmerKciCZ
OtYKiBZsFZbNeFT99lRl6KqzVJROPjGY5XO2fdipE83exCKv8p4IZT6wuLarOmRTK2xT/SecdXskQB6lvYXXiVxwUfnIcBX70fL5SZKzOCX/sUKioEVvu/jK2UdU3Bvn49yf8+JaxtV+RvfXZnrqnx6txoxlubQi
1Yo4nJP7FlNy2ibfnBjLDoSJtxmr2nJAG5xms6qeNXO0BzUvimJHdJe9U3Pmjb5rmVOW4ii/FV6N8CLilKY6bawPzOh/VrlpnkKlPOdk5KjWFlx0PbQ1Id4hIsYXKiDJI/B0yAl9e49l9JyKxzK64xfzzgharWtC
I+DanvN0Q7mVz/sVfcvpE8Uce8SGtr3a6Vu1JXMbbtmnKT8GRagm1UDaanMXcFJjWB6tWlQforuE2U5W4+JvTVCpmmRsXBPjx5Yihb23B6cS6cj6Qp6r0qVt8ZiANolJhx2qvVJ3WpUjekoHdktiBGREVVBTFkjR
t8pkMhMerK2bkLpk/mAJUkypt9fvOULpZsFqZHguqJQCtOCvhjhDKxsyKArlN2kWFf9Jb4WNdnD/5HYy6lusEHVSDCzwNpXXbAA+4lvm5hmRDGlkpRY7M99yaCOTXeQ5NwXnZrWD98LvCrL0uutH5jR96che2dWl
1kirw7yWjhgpV+Lz3taXx65sCemZnJZHv2SWvtTscH0/9wZTOq7SladZzLIr48/oForVx1/X7Qjav3bvAr6jk7DPkvNwybx2UfC5i7C5m14mrKBQc1TLxVgtXelWPSPqqX7GrRI9GfJRsYv71GGcNpQ8Y5ZglZyW
ph319VW+90hc/bPp8ZZReVSAkzfuszHIvgEqGW/4abGOyl/DNZdLy1bJKTf8VXKCZQsUQhfWKGY86EsM2StdVPMh3+oIW3eeX+LP3F9ByzLFbirWHpL969MMUwu4pe/yYsgCeYWtzVeIi1LJugat2gzQH0hLzOji
CZtHERJEiZSNGU/jZsgBaYuBKXjxr5JWTcPywcxkd4noeIwzTalKUoH0wVXr8i9MW2m9X+L+QX/Ls1+j8HSyP7/ln0SsZJwb+HUSkLrjZpHI1tnG3lJIWGf8Yak6+J3EQjm9pgdgbPrD+3lcCNfnB5A66CoCXDa4
i6z1lLl+5hsKSdTt3mDp8/OuhuWxOCoAJY7Fv4lEXF80LdwRjAVreB8J+k7/ypRyv8/Rdekl7j2zhWalB2yPDdZJIzsjkW4TF9yyUV5eHe3mNDvYX1Hr662NYusPT812rzWrFwKTGWHqffq5uswcSUSTClDw0nZF
eUrUphSrmsjj/p407i93wYtLxgtLOIuU6KxN4/qJV4QP3FbT7FaAhbj4BhZg37lwDfoDbmsZbxnjRkvqnXjKZWZ4Se0PPRPNUQ3/KPl6vqpYcJXi9nR3CR2e28RooNveZD3A6R0CeVh9ggJn/CxvxXAw/ynmn9K6
BQNbUD8CCBSLmf/GUHefHbnyV5C/sVw8W37W/MPPQ306xmbpshsbZ8I+x5s5cHxbQZtwvNwVqAcDaiuuAMV9lVffMqxfdnssf7+C1tq1by8aYs5vMiWIoMUMBHctrmBQLuCX+UQNLCy3L1p9G26NQa0w9Q64vwPU
Xonhet4rCIUBYGqt3WabOPtmt4H7Z3ZSsEJYFlT2JrC0S5/je7o64uxpq2/6ZVEmo/I7QSzxuDfL3Wn6ARcsYivGb4HiTnnSWUPh0jFbxCwUqxSgLl5vGC0hX9XJMDU1J7KGjg/jR1wnBrwIUZXdQznR7k51SRhH
CjD0GmyB43MFNnpnYv6T420HFA6kTjo2P1f+mvtgo+i8+WdeTs926/owhuO/36nfzoNCE2nBbU8tgirk7cBZ1SZV0vfqzhGIXQr6bkodF1/Ge6yQNmOP8oJPh0fbyrPWeiVrP517godLkmPOYcxkbuWdOs+ij0h+
f8JKb+1iilNMnsONLewfftZQrileBdLG18kP6IZgRwIilzOsUH2aJ6Mzxwq/EreBC7uIwkQ/b+JXnMkqO7+r+1aB8zbYAGFrchiIRH4nGGKr3645OUafhiOSt53s0DywT1wnJuIexIOW4Lta9hpcQ4o9NDtlOxX9
uHexAE4wcFN12qG512FQ441BluhHnxlCRjIb5J4FdHIvv6mVI2Vvd7acpTZnCTgloDxj+7HXiZ1cU8g9uSzBZ4YuHfOV/aXLl9HWrtxrucANDxcvKc44DLLW47OjRs5ocXf2eGSj0lE+Wk4qIIjqpga3VPYk45IE
gHtkBWIIcgqGQng5d9A7PwhbSvrxzaH84qz8oMQqb8vRJhomu5PMw5vksfOqdutqFvRoQ30djt2wqGPKbPcxhlWoemXG6lANl+HJi2Et87+dgdoAXYNEbBeKDWX8DUy2acjM1ZdAt7vfpztdlT8fFH+TTen0F/pq
aKwt9wWELUfL3blLjjpEDCnZywAYDBUADUwjRFjdCaH2Mh2rzbkt4s81ABV/neWp4w/VocvBorV2qNFIkRPOE5lwUYNqsPFvTxAydJVuTnEyfj4nLzKRpv1kxL0+fQaoyX4y0Unwn8pPucUJZ/lZl3/nktyxTtKa
YiZxezMYmHtqwX5fFHoWMvseOLuJDLIoxsTI+GhBtLIeP5ZX3WtsiuOd1mpiyVA07SQ3mi3Gh4fs5rxWacVjB0fci76BQyzng3ZB7z6Fv63ZKnlxDvVVSq+3tgJg6N2nBAWfYZi8oi66+fELkbfcKO8IVRHCjM9L
pspY09uTSnVejc3ED6oqpPgQG0dhXJTqfuSn7E1CeZjAsjhiVNjhY3R8+vNnitaz0tbcgk/s3wL8l0obNEpOGLkxOi2ZHCHluogmcMtdlRSnCU47QHrqbsxm6BFgHWXFWQGsrR87jCV9KXQfHdsUTYTZWhvmaiBY
fun4kJauPN0eJ0rBvl3gq7x+WX36+lTjAVJqXmGww7Fp5iSVIzY7Evc58M34zrBtqSStkRbiLRMe22v3fB8XH9+YvZZbfHI9DyN5WJOlwr4Dp5PYOvK67L/DdWYHoH7rFbC4WJ8lcK5TXUH9bTFQTVMc0fSYpUS1
AlUebLGnE0VyHOfVOMZP7OzcH9b8c8ECWkKgVNdoihg5bKRTMrHPzlXL6KYsM4nCd70QKZusZ8lUZPac8kLbq4jN4jdD0p2wCqOXc6GRABxnKz650VsmZbN1k2Q3T2ubl0hSQZAWvw2ziPR4orECRn87fNxmGsHW
IfBqVVjeKYNlT07V42ccS6XgTHXYWlZmxfeR+Xco5zN/FSPF5inMwkHkdebnbXakpSlyvedOswTt5+pcrTPYrYDTK9FXurVL+nL4GJQUAlWnyuoJ5Q34ozCVSL79OLIbk70esYt5iuOQWkpP2W2nZeOdF5bWCiSX
fnY0R3PrA5GlGT56PHRGekmuhMrnmrZXE3VWSSkx1S5Q6dJ0NxW83ZcFdDPdloLGC5t08Irh1+7JWmiWQpI7SbzNtksPSiGwW4ZnTbiryK1nWYt4HYPZCV+Vn0rMSKcYzsm7J4R8wdvrNVrvJv6VaqD8UzjYroDf
ovynfgxHm66EMKzZYXB6rHWkeeagvq3CSQaKhpbEU/L2YY+YtIVpf2bHzowoSsizwYBVnZXZs2HRpZtzW3Px3pcKYd+fJk2L5kcHs+8nSTZ8wxGwO31+FYzM17YM/9lTMp9x9pmc9hJbiMqwXjv2FQhok7Vbf4uf
3/b1tFNKZ/e7wkM81Hvj/ZFlOO6sJbBiYGu8a4gt3PGsn7Itu4RCsTtHzxA2cKkymsqaLA52USjljq0jACTzTOunM03DQl/Whp9fIQpslEV47T80K3cZin4LOV9F5yqu2biQ9/bQjfMYurN+Dvis2UcWtigaoWJQ
omaC/9xbE8hUrfidst8v0+jIAJmtF6HvYeXWPof4EEVfB1Yoo6yu0OQTKltWvR8ZUvKKmQouRo5v9vxz2BLeB8BDl9SpapYCHykMaNDJ717153YWmhOBLJm3cDpDCu0My4fy1QKnyFDFDU2YcLuij5L9ncRbAj53
SkqMD+Hst4oU8fsXpoc8jsEj51v8P3/nGOxzOUmTF+2s9Q5MD+G1dGNu+tc8qxA3w00ouI05wgQmURoIPQLHhTw3yXBTSVAmucJ8O+vSSQ/Evhelj3ae8+5qPuOl6YV2zzy/5koEd5MfmofcxyKxkkgki7WI1jN/
mmN64vvmzPHpc1nwKztc1WCY9BSTiGMw1DDiWIx2Q+kcvoujn9j3O978ekJ1yjkMgKHpYH74JL9cswkKIhszGNoY04Kxi0OwrTAT8ETLwaxIaNs8Tw3qpkNr21rjDwFyX9UvCQ+3BIpnz5cmzzH+Ne4I+5Xjefeg
3t+IQTGO0X2eXxfnlZPAllNFBIrVhb4j9BAdZhq04FNNJW7jXofCc1TH7qhIUGl+go/RT4wXfDY3z4SPjDp5LMU6kZQdCRvPFhhVF4RnChtyO4QDtVk40IQNStEoEzKeVshGGF89RMFlYDGYxDfVIEAOKwSY+DIl
FYqmntFRwG5tB9buAtp8ey2Sd/KuUJVlC+QVqnJ35JJYjR6xpE/53UCB+rZGzW4N+TtJ/OcpazilSmzHCLrtBJw5lIguHjvr4SRL7g89nWmj8x1cA2pJUihLecEpwMW6+fXJSBakDY3CLLsoPXW/Y0vG/y4da9ty
j4p37ppB+nHDBrEWLrLih3rbns0YRhV71TgBZC2fgbFb6NKoqzbwDWFy9L8KYzGD/JsjRgfnOZKw6BWKIHXdWs2vgasbCBw6lDl++CPRpJcxsfKlZKypdhoU3CeK834s6qu70KS060amYr7Sf6BtMPYAYqspw7ah
lamUhVEzxcBnNhoZZ/X8ftnZJQr5/QCyLJqq4RH7Z4TdyqAdyUQgVq6Az3MNV0TpcBjTZ7bcHwMOrcZwsJElQsXiHxsrgFReTxPUyz1FZcCAT4lapS2k0XeA1yu1zSOJ3srTsTK0CR0ZEyyBkdkpMKwNgPrmsjZw
EWIrtk6Ex7eqGWHXcCfSxdTzULRpekF7bVuSGEY1DTjIEyTJkQuo6JLcXhxCeHkGtaTEq5zrkz9++lxquaoRCKuLUr5+W6AoQDCA6Fr+3Rb/kRg/NDj0JVImayFkYFSk3I4jczouPAKutlFeMJbgXSyHebZ1XqIn
7ILCCUipSUQL5n+1CrCK+ftT2Zyl/0XfwwGWJAIm0s661kyQhdFfjsyDm66+kijaNF19jKyTHTcp2dC5upQWVvpGl7+60xIpmTwtVMXW8L6qS60kQ7KW4zZaCg8Fdi2OZKivIMiEWRZohduECw/lHe8cUcG5LC/T
Ba2pRtbiE5woQv6sKh2UBOQoSiLNieQ1yQnTN5iUs/y9BN17QRdCkfSjyfZlTisWmwT2Q3NLUpcBFfi9fITn90tQZ5lRN9OX+z9INHxJjdu7pHGJN0jSmS2XY8gM7Q6hdCJBkg14SgTgN/baV1L0elcKRs209OoU
87qvP9vTPAY3UylboT+rbTGK9MhoYJ1HdvtauB7Cqrie1GhVzuApgr4IfNDNisSuj/3iPUPl1EYmxW2jj7SyI73wkl5yMPOq6Fh95CX3ql0xIlS7KF7Ql6aaE5HquK10s8nW0B+UPmwdNlJQks67sF2AQFDUWAsc
FxSPJ59HyEenTzwe+YidqhJAQc/si7QCT3kEq8wAnvuPuF+QLK+YT0j+57d7UTE6DlFKQna7MeEnBSodSe0U3JCDxK9dCud7C3AJsFc1pcYyxuvENNxCh5Np+yEB05T/AIr74IYlZSrWh5Of1YdiRr9FiHELHuHd
Xkc0xdlzT1R/ILahCyuD5i0puKVJ/hYtqbFFNeW/X18Vew4JmRRtDA6eEAdJKQkBePZwkt23TiXOh69kcAWLepZjzuSRNtuv/i9U8iZHOQHvVChe+rKW8uJblZ7QnaZzvNcYgANFVuH2QpLdGmjEm2GqVIKfNlFg
WQXKrc2FQUpJIvcRIQg5xCWROkDWqbWw3KYDD3mYbwCGU9sxtyDmoqoyF0t165eBS5vxdky7zCyEGt2rbalSa8MGzMx/P+gU9TxFIV6HDu3fMyf4QjYQRWz/d1/TiPKWoClwMOtU38yvE8i3s1wN99JQ5LO9CP/J
nNy55U8ixkB5YVUa+iB09eH/wO2tyBZXrhm21AseZAPZiWtI+DfgsOiDhQgqR9yKG6vYmGguBFxBQFOVkU5sNWbWqOYasXciDInujvfRWHCJVTpj04sw9ehERqzKTtcSEQflFKQIuBhODlHgcceUCUFxzf6jYGWz
vCxLek+la5InuX5rEJ+1Xw5CJkSz9MRI4FmeFGm0JGfYmw+FpVr/ohl1ghVFTcGkts04V0YPcDVx9mGaVaLHwTr4pnACsczYMFXgz5RGfLA9LlpQzVmB6b928aXr57LdIjCiBPLVawhVlV8N2lT6F2DFJ1dz1Lcr
BhJTagGiWWAuTXqjiZaouDF24JbgoHA/fFKsY0y2WMW+ItqV3NnkacB/viTpuxxi0KbptyDA8Pxyn45h6htRzmPfHXGCzLwI/bTfjvOS84etqIjpJCC9I2tFxZh8ERbRPNmhzSqvwzzX7q+4cuwgRuLPDOo5KBw0
QQS3Uf0/Huwop27SDWprbPPHlHRwuPtapOkoHDJqTPWLHigUPEOcp6KYnEanct4iGB//vylAIttZGrQRd2d3Gxt0XhMrPAOZPNxTyFG/gbbqITdygXk6JUGXNW7eJSnatmhfvtLeROYmDLN682Ubpgka+s6FUoqI
KuKvdqtO45EvAvVLArbyjimRz06Q78ZiQON5dUDJEEBqABLu2+cuCWUofKvKYiQ27TJSR0Mt4DKb2sbLvEvFS3LT1kdRurqrN4mDuK/J3AG2Hf8t9EwDW5tKLqCou7YdNTslC6JdsgTUeY3yKrclFwkTmlQOl80n
OevOWNZke2ezhA9w2WocNRtq7w3k1OLHc+YFPhdD84uHbVLJVuVUiJH5wt7m4I9XDyM9ILFMZIvG++hLRWrIJrcUmxsWsuPv8kuLFpXU7p1shZuWwIdxHnWbjjmG6wbrhRtTzU5ZvgGzb0c9LrAjvQlZtdtajW5K
3kcWg3Y1ywudYD0RZIJjJkk5nboWMk5g0rKgbTu+DlPBJfeBpTzGGMsu2DKAChMmmpkvF3QhL08jKUwgxKozKdAisiO95FWdbtBUTt2kQqHCEvgt5fG35eKtwPFrGuB/rQ9cBLzcEqV5NRMozM521sNqfs+qhWXQ
4sucweb436X1KfpSxZz8VYcmv2fVUfoMh4/4Cj1B3xLyc9sJdbCmWtYj3uY/ukKlzFV/8Tio7gOOit/C5BROGuaQVIXJnydHliTyDRs9O7cCQJV5XYHAf+xyt3Ky3C/tC/VyITJ05FjnNpmI7TObRPhQMUMtzkOL
qSF81Dk9yAbp+jZqC2gNhJOZon8GA7gNiHItXm53QUIKM77UabBOypynir6a6Rduior3srNmeEhqh1i/5zq9rWmaZGGTeP1QSMbfLHxU63taoVJTanP3CXlxrVUYnRPvfTUiyGhmm4PyQFUJ+31EywaHOufEdXIv
S7R4HamyxGqKj+xQltz67bFDD2Rp4pwMYGTvc0D4lVoIiOojHeEWBO24n1QRytVXnld7cstmWauE7OofWWAp04IYd/EiuVBoY8Fv4PNMQxSHz9GGbK5yQSkXCcGaekV8ozBkzTQ5RVo49rp2yVzHbpFXkg1w1dwb
SJu9SYbXxCXhPaikdgn0gC75ksMLV3HcUO47lYGl6LHSlOdmLqQpA7x/ziPVn9/LCROk/yMLIwjMhowbz2ajp7lt3U7tkpae+TQr7rhhBEs6En5uP7wn/2RV09w34pyX8kTdJ6A5cH+axldqJAx6jOfXLiNtdwjc
4F9Q4CVmOEFxnDFNhx177VunMSpX0obLR9gwqC8eQKE7AkdyH+FbS8ThQM4pU6uqzmd7xy8KRAwpdHl/v/LkA0W1OQxbPBfWR0mgvq5ev/OeEJSG01AqS5bOggkCiFKxaTjbVx+50/HYutzDNLnJR3k7uXaUuXtH
OnWkaUKOC2Q6T1VY3HAyj4ZzXjIcI1EMyWQpE8z+E9l7UrCE7iAlbx/zWWCKLydkSueXKhcMnSIZtKdTenBHyYSqJrbzidhzVoF02nzzhMh/x16KPOC/I3QZt2+YfuNoKOZdUsr6XrYgtSkzVmv30TOmbO6ZKwOE
Yjz+dxygOuzLfzxi4PO03csLoigwv/N8WPV8jqDtSinfJ1AKEVQ8XDAvEsM/R14hDkuocN1FLrgYj5ErJ3QLW+4TgGrKi7CGa5cJZl4sDO8BpWRCLSaCPTyHy14HU8BNAx+Hi/x8C2j/8RTK4Ak8sJ4N7u1Vu7MV
ykJ46fIrrXnmWeJYx/Il7cLBAI+nXtrpO491K3s/lbHFFa4quMvCFnPUQ+ZxpCvKcuQbXq7sUNhO9M8zz2jM3hCZODfUHWOUVHVDp06YUrsVEoJsgYQ57kuZxiwnM2RM4rC1YJrgA4cakiAoihnV+EL2hUsgHhzm
UcJy+zF9qqAbOC+CM+1vT8yG3GW03Oo6JJc8KQjuzBWITEKulC5b3M9tXoRZg5z8UUjzoaUrX6LLtFzMVGun54q+pCDR4uf87/oJIAx/MwL77FvWSEY1/9gHQEr0yT5r3G25kHi+gVqV8mA54wezmN/aPdsVKrSV
CWGSekszfsmSN3Q8Op3qbG83JqYuD61ecy1XlcwDN83tsBBXpOk2ZXI5T4q4cS61+M8ThR9iz3NFHzI0D/dn2tZcAVs9c82XgjkLlQL+qTa4wbW/ibk1GuGa3M6d6441hJXmLRqNWeRSFTKUIcqGS5PptTIUMShI
1XLHDo6oJdgeigLs/HYW7+RQ+BX0TzR4/IWHk7AofRXKNl6tvmrumeDo+m4m5fDyc1CAg3jkJuH6qwfj/fIQQ8l0h/ApbTR+xQ/xMMtCSum3bnT4YPXFPEjaS8uEnJ+8p5yrCO/DyBbQHdempA31ts+chswzB+lF
Fb94Zf54j0EpsFa3jfmWbfWdX/byasA5FSIfskTy4FN/dn9gIhaJ53PKh+ELTDK4W0Dubi78O4lGFNwbBMyvvyd79qtMl08HuWKfkTqEfrnlNqrognx/eaKo2/qVcrdTmhyReay/Ki9uP9xd+Y3p5ePm7ACl3KgQ
DRHAuYGYgntJkPeoPghSb3FtYZPgQNSVHvBTPeQdIRPvbgzC046AlYh23HhVFE/C3Z/Btaxl1cpsGJzDNh1E6BJW2nCENrijWPd/AqKOzmTNbrCqbk8eTL30wGwf3Dlw4I1bZcnIR4QtkhwROMWkIeNf4/HrCoF0
IRJ0RiSODit3PYd4jMY11rSJ6VcGZyp0XOrEDmsxMM6Mieo2tY2YamVzYaYQ80cH7ymLfqIFxE5Prxj5ibeYE8DdWgVkzW5B5QV5oocmJ4mTDypq85iwpoARIi1qmDDVOo93WuGpAfBGKvJGpnNiWFF7wxpcqH6q
qjq0IKbTw+NNCcFZlPDtwoappRpoYbB2ZHD3TOOs45U7yUa5beqKHWcfrrzWX9E/0aWnYUOdoJj/i7sVZZXn4aNFnt+RwETFCOnRz8LIeyYck84r4dAt9sqdB8cNNbVkjxRs589j2e6WOdV6LWtUBNzNVG+LL+Sq
9R0vUcrGuMo+FVskUx4JzJa/Z2JvMYm0aRKAIvY8txNqOxOwCBR4G5BUmC7P57gCuWeR99m3WhJj8kuMDL5NY1qbi0FTXYb8DHPnd2tBNc+IWJkOryYnvCgAm7vWcdklX7NKMocFVDVUiOcP7JMR5R8fSFVzLfwk
5ihqPzVr2Wv8ejxebetPjYATqZIRh5K7vCRvRXomZA+Mo+83XTsGF3XYZqxl45be6fckBVOVAiNFNHUoj9Ohx2eXtOnmldvx4z32WIjv2l760R6NnhaVtqEvRfEWJH2fdLMoN89lfbPt1/w/OtqvLjcnJYjn26CW
zmAa05010Y6A3vrshWKFMr6nW4f8jhXxpXFV3Q31luiYffKaKO3z3ETzixnRoez0ntbj0Ml8UdGF1EwJnC/dgCD4UA7Nx6bHGGa65h9zN8fVrGlR3266QnkivdQIB9jDM769v4Kio4paJhh5PfMqvw8vC9r0mvqM
/rFAPvJ5WZQMkkfK9in2NPQGOQD7/PgBFoe4jnQWSeUGWTCrmlJKJpsM5czPKkouTvfENSnV+YKKVD+fh3XTTK3D0fyl1Vl2fococw7OY3219PvUEtxJUPzVJedd5x2y2l/1HK95MyKPrITsXql9Y9dqRFKd3zxE
phxgZI2ZcpS4GNX3lrJQJV/VsJFl72JSaJg0KxlQZUYQTwpfu5OkHXRGamXE5OZDlBhqVaPzB8pyJC+/HrU/sxkynQmxkptRDU8eqyqu3HIezYimoVcO4XLUmikjGjDuapzRyu39B2jnGTwhT/7AT2Io5rh7RzYB
fq3baBjP0YalnLgEoF1GtVdJ4nYgsUujMzbb6goJGxB6rlgq0HW0rFEENGljRkbNlldFA5P6MbRLdCaha3x8GO1bfK5wBJHTDjA2MsTNKYxC97NRKwlvm9T/Sl3FzHXMvQYEoQ0NjN54RyP0k29BmtpQuDSo7+kg
SRZFZ1x+nkUbR98vcp6Oserq1KChxA8B/eWYgdsx07iPBuXuYJ9zLHfeFKwPlP/HWtTxNeFOlA3lkqUkrFZldZzMD/Xzk0bNCUy029ZMsP2KcpWi/PmzbFROpNbPLhTKj0KuzU6Qcp/NQVRwXpec5+Vc3vz/7cu/
GxnJ/4C3Uema9LvDkJ2c5FohY4uu6yhk5Da3hI+CcoqSKZGTbBWlvicIciZlfHd0kVP8g4aUznAnifZXR8SfO4Q8JRw1tRaOAh3HDeF03xuhqblkDfY2BJ0x9tTqJkReAqx8pU5t9j9c1XAkZ/RrNAn3SJcExo23
IirBb0ujZvaxg0tpQpzQeWWu8johzGq0Qz/N44YQmQROQMjPmsAKBNsol+EnQe4Szj/p/xlaAEHqT0Wdn02EJ119LnVr8MYCheeJ7mqSc7YPyMM3Xq36qq97nE2RU7hbBaPnIfN+9v62yHneUP5LxOi1VNl5lMVs
iBwRW7LnyF6MPAtWNM510RZnW+kgaREjbYY05Ce0cHFdf5xrbeFr8mxD5UxOzER0rzNG7OVn3wmZrmiWTmJzDPp97+LFwWs6giuk3TDSb+yzJatZAwlzCr2PM22OsK47cayS0uRa0IXOShUyMLC8OWGqla1jjrTa
5SlhnWBx7pDuTBB3gDEMnt+c6CRF7QYpWaTElKmFtvy+O4n3TWtQ/cQYVILYaSRgnJKweE/uc9hdFJY0r1nLSFJZwjGjb93+1uDCF4zKSKLqVyt1OjkYor2fppLWm1+h8qJtoJdXs4rdRNJlE8qa0mxCHm4NtmFC
sVcArs1lXxXYk1x89ksKaT47XU+MRhQp+Tayz5TpkPkBi16aFjkDEMBk2pinDeT8tkpMJNMV510zunxPppkosRtd4pyvgGxqBQcEUTKTPcF/THlZTQ0SW9llmbP5e7FEcpPMtLxBmbC09g6XDawfWvl4z8VW94F8
lauPwnU+Vjn7sUiwhIH1DHPs8pcMrbDqRP/MIhcMZMacVll2a8LaawS8j2YJUHEw29cLbaMoHclAaAhrcjUBSmM3IgEPLdF1fiAf+ZyC6zxFrOT4toyHzLQpRZs38xmF4mjrr+sLfQanD36Af2cOxfcihKU30jH5
7j42ofRb795euY5MzSg5mytIUuYiijky5G5Bqb4dRdNrrVTjxSjh7zb9teJd+WyUgnzjBbxAIoLYJ4tJ1FtWy9jWy5Pi3ix0+7mF6ryUk8ybMkBEpba9ba6cgJqbksrO2qREPtz+SazAjkrdXSIsNKo32d62HYfo
UQJqgXxxKHOGLdEM/ZBc0fNYT/R5xvvsx5Lzc9zuV07zsGteLx1ORVLRTlFJ/z/kXAlo1pMDftAIcUtS14MyQYoAYUlCiHAAO7UOAcoyowvkBXyVWcn3K7iFR2CboAjoXCj8uhWnGNkM9yay/8iFX0Pp3IKLqt5D
S3qJ3AXymyA9rUD9c9sUjLXMiMJYkUtlXyfqMz+z/ZKNVdXA49Mx3tDqp+ztjz19XpdYFIC5WZ5NmpWX7noDCSKR4E/j98clfBgCStSUIGenFuermspfZQm3WxW7ugn8dyWlTvA2hVRvCLkN02piVJaO4UZ8vNNu
QE70cTumu0iLz2iHQutmlkVEV/jruB39NMt628/QreNct/vY3TOcJ4jE91CEzMk1qWj99pA6/zQWRImLgSaGU/OO0ucDYvscY9B+pryCAU8rv1NgrL+/sCQvJY/bQntkVk5Zttt8UVcBZ3wdfNclZZ38YB8kYk1A
ny3w97ykTQMXUdmAHOWkDUKIXGy7svcKRnUkw7eqHpSp6iocjBwPqtBOWyky/qNLb87RPzebz4njE3dg0uccCf+YKK0Gxrzm/Go8uxweBZXhzWt2P9H6ndvvVbtev8ovFFq5yah7u4bEcy64hoGDfVd373aCb+HW
EKeOFjpzyySCEbSBg6hphkVi1nIhiCyagofPUm4EicV1/vzBgJT/GI2HsnRlbzPukA4YtqeaRLnKXAOG9IVt5QMfV0rFpISHY8odm424kthdRu78DI69xoPdUB5TZnM258wZeyZN5KNaueXD/fwKKcKCk3zrKmD3
lj484hvf7mMUtWosk1fOv40fzuTZLeZp0yD5jCiDhHWnZI6H3nxx3ST6QHn//BkqyVeVfnQFUXqqbBiy08v+vPtFY3RwWhSXvq4LsU1Xrczp0lEyD5qdKL73lXo1sMVDZyBU6fTqZMu+SpJkBfyz1nFGpj3wLaqa
JDc/IukY+1TWsYj8tNLs+GAUGLaQ2TJLFvqbj7V0FFXt93mVZ8XsMJyyKS6DYpIVvzVlipN1Bev+/rh7xI6/tSFdTWCCuQuUxFH4BlH5aLlsyUvyTod3TrYsx1D5ta4wOny36Id87GTY2z/pQyuDjOfXSlJAtynY
bHKQE57G5HmsaZaT/fSTVoS5jiiYLN+zuGX/h3KqKhH+3P+HBDr8Q/on/5tu5lKSzMrXYUgl0zosTI04rxo1Xnu9Jo6HupPrLpo+8PzLcAWbrKSx3qGdICWenLNjicQ3arhozyDkEy5szrHUZ+3R6jmJ6SPw3IDs
6R0LNX0XheRrMtgsjljxk1IDlLJPtNLSo4tQmrEdtNnTemphMLUK+chazEKXCTDsbgOPFKf8ncWMcyBQgm06+5YKNaZ4zjifBBACY3N9D+2EkXzFfj6i9DB1cVqyq5HU6IOfrc4U3x1fIFzfLok/OkEYUNCSFiMv
Hn3b/OqF9qOS+8cRrdZ/4LNy316P+6zqaTMAWEhLzelXD2yWu1vu9u65sdtPLKgK1o7DhXVmVOHXAievgcB+QnZA0Nj6IqCc96+Pw0Hw/4lc+mWukQ3HZiLv22B+o6UitmHGs00CBvLM5RvuRd7orZYiw7DxSeQJ
5iXEiMx/tGBTnQaiLaA+75pcHybS7vE4B4AcfTqc35z50V8yMCDym9bMJbKs7uBfbN1UpobhlOZ33sCYKrK1HpPxL15LBDVH39I8iRP6brGgtjwrCG1kqur4lCpZkyI7oKhOZCI72JUCcqWQfef1CU8AWB4N9g/n
yAW/UETwhM2uTuar0FKd6CGNjPo+X8GS8k6uC/buIdxYCwmvymeVgrch8a9sMSnMQ3L/Pp/RyAwabMVIJaP5jG/+EAl60+V30eRtnlU5DQOEs0MQW7xDIgt221zLKR1U7m2orgNo1LOgcnBMXtz/OzjH9txYjkdt
TxJGJmOBEpST5Kc13vyeup/NsLUgV94jAK8+tc9D/XbZE4VKUm3/x2Wqoj0G/n/Fk5aoaB24BicF5tfTzd88ScY6I7QVx5gUag2blJM2Cv94p6QJE2XWs+rAHgfV+bkRS7+9uzLrGt4I97a8/d3kfqhmpdA4sXdU
7h+yhXK8bnGm5OLKPg1TAJXzygCedEFHKoPGsUCgHCBw8tUVQ5nwbR+LHnIXnyIrvBaOJa1BEc3tyhxsJMA/ge4rgnwXwRtU033dU1Th0pHjuAkJ9kMHJmuX8m8xlmJhImWAaXj/Mv01aRL+3UZ/l/2BKXvmOLqS
j0p+bTPrMgket2Nrd3qQESPje5od8DPPycLW3ptlnr7t60fnyfZzVFX1acfV56OIR37eC/zMlUnYPo5YqCk6DTuPxe5a6HeMQ5gecGdBH2dPeZvvxvTnJAGh4Tm8gTUpXSBxey5ofK5q77pXsBDRSLqo9aX8u/wM
pxjTuNJoU5k1aAsTYPnh5//e+llyOpM6NCHJDRvq0oK7mCBMN7QXPzopzOg3wjiS3GTWZzKUeZpF2xTK9trVp43fB6vcBjlhkQ5OxNbdWqQI803ca33mUKzIrGQljssGithYlxo0cDd2OHq9DByWJouir5Kx2yyb
O9eGItcfZfoQU0pk5tanSbPpWGUtIb0YDT2IVrgs9rityFMMwtH2m8RIMuPj7bZVWbYWKYpK33830ZVQPTw7qwV2baLebQeZJ4xtKv+4Ou+bNdpsZQz1vXQ0f1oEVh3G7QLvlPyZ/k91cwSvk/EANiTtzfMo80W+
8jqSs4KYjDt/Lnaic3OqZbgRtLtVdHkburgyyMVUbE4SgwdVowGwJwTV2BzuuoA4kXgPAe+8QrgPDf2c4CZz7Iz41mU5UAaGAt92s0uhPDD6bxTX0QRu5mqQjMWDoxRrKNExn3MUUdZnHFxd7/+nbESeyjnT5GOJ
CLJJu0oKFIlVFuZXLjib7cuOwNx3smA5WZWuorZ+9PllvKp4yiNhP0cPWtvnZoAj5uNa6sc0ydOhQ4IMkO0oOgLQpQT+o4xa+m6m7HfNAVuKuVw97MoZSRHhS0Qevk1NvYqi8cXtNLD+JL46ku2xRZHWz/QVCVO3
L/5h0i1XMi5jgVXKs8QCOlH6liBzCW4wBqrdlP7kTCm1RlleVwBcrkEDCy9gmGR1VYGoUIokLbdTWdi4Calqy9MECKuJaL/XH+WOO+ejLX2G1bBuKLTBOPpa5L0nr4C34EJtx5SNN6fLe7o9tYWNWPtDxcQI9FOE
ndan+6AKgbd/kg64fuZpJzu+ZDjweYlEtORsJTkEmRlVUu/oUS/BybTB2lcEtM0i5LPvdIr8Hg+brDr9RNysEPXQhYN06SjeLfdWFicreRhEKc+bwMjgulOZHn1PMr+2+IIQ8U8ZX5didSlrUG9nkO0ZTuczC+BI
zEgXeTymajO2+CWXWjymeKfdgS766VYoMt2iLyB19cgJ4eBhaV/nsHMOflJ8DX8KfNKfquqHlF9MyFOIEKZfRapKzy2FJlo3FyZbo8qUeOZPMQTFrUJV0kFSTx3C9DM8RnuvR8GRQCYamUtzaMhJYAdU8XMfjstU
VhT3kiUtl0LYKMYCLIl4PWl9fxDJ2Nb0Re75liL125kUvwWyNCcR4iIc3tgMrmKWZ79PNXAk/wJC/KTRzRxr3ZSnxciFVUuyE//qlqCfXwdegBLgmWmuG+nVbLnNAJI9+3niLU5m/xcBw4z7GIGtk4594myeqHTt
xgdTL0sHmIGNy1yMTWRQHljNv2WFmebmPOGNue97h56nVWEmAMW84kxDkOvwiF90Q8TjDRNxbW/49ZQR8DRjNRXNWnh+eBSlo0hiFfRJ4lr3Q4sj4YFFZH1jOAspUt1zR8Rm0+BaZhs+PqsqJ1bstfNPADPvWo3v
RA5vjB7oEslW7CL83I/EijnDU1gebP794uhpXU3hqlLURltWP3/d9fBK64+/lpdYQaPAP2DPQFnKQhbGZazc6AM3a7bA/FPFx8s/8k5RMeuiMre/hzSDLmf61KYFOIm0VhH6EhHyBX4RlMHHKaDxW7ql+vD/ydyS
wWw2KdttZCDkSmPHCIlfxQATddCi7I4uSAAl/auoy6QLnEngD0h/xSP6abvQfH3WpiPkjYcws0alk7xlPaWruQvFx/PuFpARXq/VJSGw/LMBpOMUbt3kuabDNIx87Z1L4MCjNV8v8ENducOHM9X+IjUP00pycfc1
Zcv4p0YaLsDEc7smTMb3dhLht0p1YlmmGuqFmNYECOXC53H2KTHO2yyBx8JTEEEpM90EMkB/u+REQpBSkAXVrOKTa5g0soeJ0zxeYJqkmL0FvGKOcKgU6WQcGt+AHTevNQ1jD8yzZ6dGZUDOr//arMRDOWZzIpUT
LscphhmeoCWyFMQeUlNbfN6ZJqILEmE2LlNJ0uruIqy7W7PFvxeaiRDcCeOHcM9P8S8Kj3g0tIYj0L55HuhbK+OLcusnCkjxlUzIQT7KWJW+V8oCM7wW2Vzc+ggwXSUJxu+x9IP75HupZ7pJ3N/SIp4U/n/X2nnM
WsfkLV3WI4aCh+ROB5NlPztmbdotwDBlDgeH+WL5vzgwX3cOwm4QwE/FD0Q9IDnA7EwUh2zbnK7vE9Ce+Jv0ZVJcLrTzSsfbBnSEm2hm9l6w0CamnCGsTpR+O1VwXUrodNtwM59l5WuTxcEF7brOK1S24GfcIjm4
hc8pETas763bq6jSiWkRzOYyWEYDtSnwdPlbtOoWfQgvYCvYhtjwlFqX6cX0AG1cL+lCiMQUuB76FPgW9r6Miy6dLMzujzOGHES1aFe36O50c5SiywlDYZKtK+P1Sua5r5aWXxgWPcSzImUe+2PO+4uWuc4nug/j
VYNQxGAeKD9I6QFpTq8KaR1f/1IyTMahLW6acLuSYFGTJXrA6sjrfhWdl6CXuu/wV1JbRQc6QYaPtz5qAgO02WEuRS6a8OMrBYOdoc4w15GUFfkl01GZyRk8oF3HqPevtis/xuRCTwZJszDItKrVBamWvwlcLNJR
coYdKPDNaVhSjYi33NFj3UPCGpP6WgdeqzPnWDsDrkgn5CFPL8jp+8PrmYoPOIcc9CoRR9hM4c0f/fxKNHlVCcr3af68vwY6ECNlCBzFND1SVZ/ELGV5xrS7DEdxNzSZIaeTB3QOrULmiYJJFB5ZNjYL0Jw9EzSP
tHEJrNvUL/e/nDt9YNOXMCS15dGzIW+Q4PC69/iTNSwzEUEWhJzNBfQIDOrIEtEB50jicGbRXtDgCJ7Nw3LYGzcnQxoYCZd513SLDxlD5rWpAQlSZIUSXR4GJCp9vitxjCjjrYIAcVJZ+SHiTb3IPVnQ8nDnHkqB
h89y/xs5uAWBZdSQGOaeBWZxkuE6BQFghr0kTcVSqn+N6LqMniDz4Op7NEfRgaDLJCxt8YidUaf0EenOuFAghGYQkWLDRUI+5cFMjgA5aVoGHMwTW6Gh37z0jDo3/GNI+T6IBHoahUrWsrX95OA3tbQ/tguSgUTG
guuMsmXHDf9k6N9Dm052VRT0x8GkBjSFEJiEAxRax4M6Q9HI3h6RtPBdOpiomKfkMz+m+EaMiU6G9a0CrjQRJiBKIo9j4+EPmWJEW0KLw0DYn1mTydGo59mFpvFzLZ6kgdjHSkwRRpum3M0PcoW5znB4EQMqnCOw
yIS7tUvogUleYdJKSI/IwClCxNMFonJCAI3UfRg/dBA1Sg4tGfazR6Zy2CTbOYnyQt2rHFglUNM5nskqRxISslIygIVQsfMWij2vgNMyQJ6BEeWn8sajBJL/rwgRCxkrE/j3KdlyHKFtKnjAFcT8vS/E9ufigOLV
0dvy57iAZFhvWxMGQ+xmRWNDAAHyeU4P2jZ3wBABmABXQ2H1+C2hMkY6KnxLwSa8pMAoH7DPxMzoq90UmdSAcGm7oOQiKGkdzf0uJxlBQQujWFOM1g0wHCAl8hk26kMy2cfBhcQIqkzF4uGjfYYhy69EO42N2Fz8
I5724YyHiMI7MSJKkyR3bjKgORrJKU5Scn/gdWpYBYPQ+JFAeWQHewf5+wEZRwEUAHTXywFG+nXKZUK5IMl862JgqYbo5rpOwFi7Ab1oKFGFKdSJMZlKS216VDAx+t7Ra7LE+sWAE5dvF5mjTLnEjzKgofZNWav0
RiCLjlUYzUXOQVzzqpQ+M0TZj+xSocsoxjCwOjZ3sHk3ECdHjWoLFQuNCcaBVM+ylJpWhiLLNCMWPY1jljJkxhh9AgIKY7kJH1OqsuRXQGUywmsA3tz57UD9bUDQvKdBNFmSAIGofjBr/4R1crErBptmsF19JgkL
PyQUs8MGuvPQ8HC2yUC8i0SzdWVR0n6IvxkYBUYMjzWd+Ie2QFqaVMP6DIhPVZeLt2OwoN40H6ilAAYZB6ymQvRohTL+fnqfOTBJi5P4YYbu+WutQHnNXwcAVCZ6B0uKHcSoy1/WPQDQ6w7UeD+kKQ98ykuSgoGA
1Hpi6x9xXKNt71jPNp3gSUYZYkQnxL6fTC6nxrzIL53DIwFJr5XeDsqlKEcP2ClXWGbFFFm8X03W+HPLp1BmtIGXWBCEoXjPsCCU6VDmb8eRVCaqzEtB1V0ww1oPuCSZPU4l+VmVCR6hy5l0JnkzNgddCxnnKamt
7/XMzb3uJZo938R6UT+HUmsdMmARCrF+dGdDcCbN+tzmM5650OBCnDUMzSOmT+B1lIuF6Z5rGdNELDx1I+sxxlo46AIbgQjncgdlJp0FbXB8rwMYrKII0HTD3bwRx3uJnWZNfULSLbg0+T3YAxKWHeShJDuK7mgL
U2VfUSNSU84tpDlH5iNTovlVCRP7XsEbSa4W3+Fo1h2vPx753jYI3WJB4D9PTbBGksz4MEaab+yHi6UltZ8cQ/VEabvZ+zYbKAbspwi717Bg4mXhJL4EM13fX65A5FJ21diGeup9h7qWH/cMfvvF8PUtiA8TU+Qq
135sKTK6oJw+7nIy+lL9tbGp2jRMcX8KAGjvJrkbG/pKLoFUJ4TrVf26gk5QklOh13owuoYWsMVx3PbhwGQEkepIkusGq7CC2equQJRu7poN59IxTk3biKk1wV3WVIaA7NNgVKUEFO6WIkmMkcEAFNT686Osc0mu
vywBsf6qHeq1yOfW0ZqIPTH5JARx061kJRrPwmRcHyO6Q0AunB2i5fRyjQ/71fX4BzzdFyKkkO/nPbCazpKIXKkgQQ9WN7swHY4i99FZOghig6CdtldN5iW08tnFqWOUoaWtdFtGPah1NUS6ZZWAi9ykCtKdTiYJ
W91KOYdQ9uKxQ/wtSDBIys5qsAcRycdOO5IfxvpowqnCyTm1MXoQrG2BRYsm1qar6dhHCUtNUzh99KYc5IkUyzz3xELdO/KMJZ47otBzr99kf+fG8TYHrFtDh8mXvUR+r1OFEGFtx0gYr0kiIAyS7ZWWFR7z7s0t
lP+sfAuYXyLZr3IzNAioKiC8vcQDjFWcnMuZ3uBhoAFcUzA5FVccRH9jFWBJr0bVscWujiCl01aV/I/SwkRZGwgQIopT8CPRvmllcPXlwCNKIddSwj5+Aym9XqBiUWrwDKxBKVehDsbPsSTaCjCATz4JpW7heJMS
3cAtd5RS+Nb0r+lSZ7ArchvzLemgMcq4abMLszdtjzOQiDw6Qb26VZY5IoWpjyPl8yFIkQ8KZqSx8SlPT3tXxIQLDw3Tus9WkEijVN+NGEswTPdePIZSxZomQKEga2KiambohUJ3BP8Xqn7gkW77pu+GmEygXVNC
IgFjIWyNqofUGtOcQPgS2IBy+cijzV32GOWO/M1sy36bI6yZqV72pn1qvAbtiNAVy3o15BmA2GJL5XqK7smFcihhgmImY1cX7OM39zH5c0fc7NIy1jfpb39eZTt5Qg5egwoLl6i5aiqMaWIqXpsFKErzxi2ljJ52
YrhEsaTVC1HHEW54uQPJmO/x8hxZUiVCKdjccpD8WZxHQfGJbPfidA24Ont3vChbw60IYyPfSXmkXynnVUl+OQTpGMIHeI7/NSRqWDIbLbIzMmUBwVTNtE2si1Zvy3SH6CEJI+zuJXRnFKWdDmHhLNdEks1yXl+N
WrmWVmgsUVek/R0JJWQ4IQ9ZDKf0eWGSuTThFnwdUfqYlIDWSgxwvzJ5TjB5281cbRD9tUBtgTxIxERTnpjxtRIsN6Tu8oeKoYlgFl7AiPfxoCLg25tq6Pg9kaosrHdd1A7uEfBnQuuXNHe/U+92TY7fb4xBQu8l
WLyE9S3sdrfygq5qzR5574QtHX4HGSeukeVJkgAOK7Pwa2G+TY2zJTg4i2yp+4WRgpGKkDnefrCNDTv0Bcv7UFrDTeZxYjUkXSMBlaHSs2Qw4Ku5fMGtPNrBpW+A5pdl6c+xCNIpR5w/nLdiY420smbV8Bmus5O5
sGYzdkadB2nJzIjIuPraJy5H3fGYCahsaBlEa9Hq5wPjrEVRxrHQBDkgkHWouxwlY3Ni5cgHYkmdrHvo2/z6txCaphmuyXlI3wDDTNbnljgXGEEuaMZbwNKtfAWfzn1qiVHnZVqe1s/+8yA/knHq+b1qhrRwQf5n
vG4D719u5Nkkl+9xF9LdpfpfTELvTR9yyWhvG7SGO5l2JimzTHMRD5GrOLDLONBzzwSr09N2pNpzsv8F867LNLYJcLZJX7rLana7R/mbGnpbZIdFXVqPel1E9OnvQKEMtpJSt6GBXtAWHLu8+SxcNQ3JCAUcqC1n
pIIWMCalAOLwYXDyRVad/V+XZH1GLPlDp51LHZdq7RYd6si1DIZdOnYEkok4hXNy4LWNVSN8rP+KdIG3U1TXfqdd5KCCz3pvtg2zF5eYw+zCDTJiRg9ku0urbaQqnndSjV5M+jC2eYI1F46E5Udxu2w453MVyQg3
GynHIBggqH4Bb1FmjCuUyQY8xrzgDhOiziZQdaZCMSYc9v2VSblGnSVJYSw/hrSIgUG1Vo9CJdaN2EbFX3LnKZtvr6/fcuvpzkhX7JkRjTKUQODM9xaBaSWFRTa5wuEOL1q/QsNIyHIcXQOOkrXa1Ui5ERiWvWyj
T3OJESNSm5om9XiBObthrmWwlD7Twy3/mGW0wrWoVjLl14cgGRj+SAh1YkQV/VTlAw0mENHjW12zJztM6yEyPZnmKgxddKul4ocVfy4QNleOgAAmc1G9TbLEZqNqK1yrxs5dWFJ0GicX1DoRdFBVuJrgDijttosz
nMrH4LbFKkhz0KWgbd9dpWYHi4wXO0opG6pyv70diMYvjj4fwVb3u14gf1wZOvb3KIsjLNtInMmP49zGJHL8LQm3BMrInWXLozOc2ncEDnIF2N+GHpF7yPJ8t5BpsIT2CipxHqGd2KF4vANj6IAtfx9Ym8MV3jA3
ObHLrNUSfYDGqZeRo5xIXihSmRsZYB+LNskKNG+2/ks8B0lEedsmewFLR6vDbzhGHo3VBccF2vO+zOhuEhDj0V7804PyFkm8XNXwMWmQMxvC4XciRc0zx6/4i90ympy3pZQ1VW+1EaaqolW9ANZqmIs1Bo5IWhfy
kE5EIN4sJAWkwDnNkL4Hn0qAH4rQXoRgQPv+Z/UG0lN0JIVF1VKIf8MRPoYDDZQP5vJcfzgjujfDeBTLcRmfxszwIn2/Dz8AW5sHvjTAGFPUH20e8ok3FUZCfYcT02X34hVKqBVgwBrNijdRQwiltvuS5Xa3LgoL
4ZHQA7wdyq8Oo0JiEi4Tnr2HfmQDLK9SjnjId1uWuyjTygeBRmMUPtLSUJtfiDeXYdXLisSJBYjkv+jV/6G17ZoslI6fefGSUW/jLc1ogLjfljdefQw9npbv3n5J29tegardq6rHIvp+Cl1Zp3q6JsoJDmx3M2xy
ZHrzQZDdqoezmDOQdBXoeSEiSmPdqLQWRdCdwHS5CDsR2XiOFq13Pp1DBrKX/Qmxds59k8OPghQJKFeZLqEoAttVdmsP4AoekXoTSvJ6aQSj/S1otZ2m7nUJYYYhd0N655XelvOJXowgI+MZydhI5AEhcehqFs79
ei58EnI25TMendLCR5bUmZ1PHYlPfieLRb4ZOj3F/Yw8twETHVETn1q6w5WYrHY8vFYcpueB3oWW4r4lxI0XlH+W2Qcs20PGghmaL9s83urp0JJuFoBaXMmHodh9DZUN9vku5H1zAgLR37oKOuUGhxuyHgSTmfKK
pgT3bh+QZOeXJFN2sRQksIRG+by2BAnTJdsVdyK1xwN3otONB6y01WtAGFxeGuZuTQ/C5mg3UHC2LSBTX9hqTsQmSNPCNhs5arN0pwx3+LOPuN9bkd49yjGGI1YO8je/DPlGCcB4lAThfIE4eoLNCE6IqskwUff8
+++EJtne0UHcmnqbUi0S92c7D0B7aCEH8YhlBs38NtoGfS20JnVV7h0sjpkZvucx+aCqwBkhHjL3O5NvoHlwvnIUmvjdoWpJpaYRqOjTOkGTegvaM9+x6WzUsj3LTj1QZZHooAGDLWrBoEthX8B59Eg1XUZ5jza6
A/Pifh0kljeuHCHeyfqneVxnhcnlFkCFMf/iOpzC7UKSbq9UAtMA05o7MQhXQoZ4iGzii8wkj3yRB7hf1bXHLVR+HN28zuvAvSEyx8R0fDIASSRb/1kgsD8rLSaD9mT8ogRitscQZ6NyZrEKCooTaA9eMV1S/R8F
wP6HQoQ2qRG44lt4HUHwW/LyDiXqAkgcGdmwlZhQJZjAQGQKSIIPBTKarD0l7fSi5DQjMhNkbH0j+1qRQZ/hTfIuyNIuj7FPT/wPZhbu2d2u510AE//AFQUkIaUOD2YZo8WX/lOTr/97QVRNBf+6uCBofAqJcKaF
9rRK1ehQtsuIWuzzzpI1M9bL+Qhi2AU/a1gnGkjuvI0PFE4db6lZkns950MC6nwTL+Gl58s9633MtJ36MCWtWIxSLz2ku7IFiv7KHLlyLEvSTzXsXj40WhZ87Qcd21FXU9pMIqmn+DjqtDu1LdDTtLFnIZDJZHBX
pDZowXm+NhFqDBeIUDLximE3F9qP6r1aVU59oioj20IzZSQ+WZIJqbnM8YfJ4ahzE3n/KMR+WUBl3oT9Y2HcLGRlCylR80CaNDmNUu73953tAUz+9Kbq//jX36Fq19zBbEo6Nm2xpV7857UrUNKXuH/IthXT0n6X
f9EZaM35PMW3umuFaDbzTHAYVP9UbFwY4UZBDlc/+4A7PpgbiynoiwBXvhsKfd+Llfa3jhJX8sEcVaoVqPQt1PQVkPdLAlPBpxhLtBYFW7x7+Fp0+jTmB2nfbWmaEl6Xtzd3USv3dfa881Sr+QQ4hr1WahcIpeUc
0JpbIsvZRFL+qfwMddIMx5Nk3xHFJB6uueSyqCAKQ/fFzoAvQ7vjeKJzD4ZSq9f0/W3Y9/0s0rM2gGW5W6OJH3qkL4nMsa1f9h1ZjqgQcDZtzvdXVQiXCmDab7kKL8uRI3fBzT5V3FbjRW3EAzSIx4IGMrKgrWYp
R/NN9CQ+xxr21YqKdTnNLld9CTBeI16kMXCvDdQTx4S7Fwn3C+ukPWiJLoVMDmcgthtrrKxlPtIDRaRPnrt2gbtqNZVwhWYtog/3qqKSlFyM3DJ84y2Aqm1YWsySdAp/+u9j39k2eZH88IO6rQ1P1iFBh1s2GMLC
g09S23dvmZLi0R1f6t9eBUbyM15dfzc0lFArADHQtW/hPWLjOm8lwjDx4pecsMtkorVReTZ1o65qvlDYjUeJi79G49WsBtItlVa/idYJXbkAG4PmFtn35GYKhD8qrkV78mOXR9okULgPvw8QeJpTHmgXmz0I/KoI
7pMQOPEsT19SfShn62DYVpHkkOPdHupCYXOaap18Yphc2Qp9QRsOFDMcEL6WXSvkzQmjkrPbItj+WsvQ/RyDMqiAKAbIAhyMdG1NoUwCKSr0DsYZmXYdj9tspYynewkj5RYIh8j3fQHN1hwfnCpe7Hvmoakckts6
c3S/ypQnjfk2h3YuzkjYRebxPHgay4BEB9sU9PoNNZsiy4wvnmb/6qUwlMTITIBLIUM7EA6fGq7Temg+fIlz+63NlnhdcbmEsemb+LQa60qBM/6X3SLdQj3QtH3E04pmToLpno8Rfu1M87Wx3lEdP07GL4xjTEEN
w0zZqnrGDuUoaMVwQlgFQ2y4pu7AqAVfLw+y7H+POmokqfCQ6ESYeWWBVj+2PoitDEUnFOl2++LL37yNn560V6o7GF9iZf88MbRzFzZA+pWkKWTfgdGqgNbhoqG3OjMPQWvL2LznCkSBgvxBUKw8OsXTyf0pHNTh
8VUgdDuv0/XLkvS/Wf2iOhIsRSFwWl00KRCjNZRW3wyh17W5LvB0UJtE7BOs+8uGIkGxcUUXEcDYv38QVHTkB4XmJWMENbTHnyR+90uGrGf8W/Sz6jjKDL9cR7ZBCyw5ayijRhAz2OfPqkGOOs25LVg9j4gNzbva
ZoKiASVJruOKjShnjRkGZbUeXOKhhH/Bbt1jRrgmbQoODKgxifxaSeoCaiNgyPOI2OAsJD1AsvOY2NCsMIsAojO+UhPrp4DbeUxsJDWpcW6BGugxsaFK2Gec8mVIfhdUFmPRuQFp+C7Is8Z6cnYhSV7gzaZy4Hmb
2HCdlyOSvytiD0sVjdHhewjrZnO4FR8esvtYT7/MeZqMb+aMAx04Mjn1kAA5oFU0JantkaazedoecDqYpe1xp2J82o85rlB8cEpQTUc/6Wf/q3LngFWzWT8dM5x1JE9rMDrI1CyR+U8Hj26uDHXMECNs7yHM0GVt
vxfKMCrsyfEx5KEEm2IqHzlyigvXVEud6h3zKddGQ2b3Ra6a/s5s35g7aEsJSJ6n2inp6tYTS0KXE7i2nYEQPyKSepe+cAbt5TKaIf+/9IcMAt89HhiG36hkuq4owbpXA6pOwqsYEa/Gj+9fvGhVgjaEYAoMLKKM
L5L8hCBL8PvE7Vv7RH2NlGumbJd7vLNcjJG18Y8xbRRJtq87EdbJOpWoLPCYf3esOMPtuCoUwfHY1azsStj81BPsF6EJ+ahBPwaFfmyPU8lU8DQhWGrqm1BDe056U21ariHax8akcdxn1fMiEB+8HP2RINcxLwxa
8FAkovZJzWjn+ffVcLVaCINa11xfMpZTCud3iq6TvxyJPQqMsXxLYmZX7ZGiQR+AyOwnQtGjZIofJLVSBmwO7g21eDJ9RzHVpS9F2CqtvDqP9P71Qpxir2vFI7hM4Upodvdd5RJ2j0XLAP6BYo9I1xykbWIdJ4dc
8DbyKlmnVvBAg/dgRXe3CYGo2Vnss6iRdsY42nROW8gG5k9Eway7/cCww/m6R2gAy9OEQwDMGab/XXzyitv4U8Jhf9Jabw4MRBmdwtf1CbnhfQP4KfHDKrPqA/mPw6ggNZBfCI0fNDFGpipwFf4iV0r5ubiHuE2I
ouwYNiFqM9rjPZhSSDuuswLJwYEYO/+/2dtkdpQbl3ZxQi5/ZOC+9MfgkL5XxAxDNw8fJYPHfmZkgwCIX8/NgWOe97kCpVAu0hEh37XmlZznI93RyVxOqkpNf3Xn+EuMwzN6y5OfZVJMrZdJv7q0tBTnPBh5I8WY
owBovvauKkjmslOo9WBXcRnrmZN8QaWVRUAprvx0Gc3YVGn0tC+QCkpWg/onR3rdV21xFVpYl/3BKqSf51wEixUjRIFx5Vy8/CjHIO5nBfRfUkwxmDz0w4sziISy3b6uds5++90/komdUFH4PNWsQxTqZMYZmDlQ
1052XfrxORp6gL6IVPdYnFtmBb+WvpEU6kbvtUyKVj8klNOVyv039wzNIFPhsIpeEhnBiQ2twY6LQVTgSIria9uJHgWWwSvLKiwBz1zkX10efQXhXudHsVXqlHryIvLkNK1dAIMCIDDDM5xAHzCBOO6+g0mNP1US
o1AXMR/GMTefYu/TjEkNfLjiSdSqnBiq/6VdyKBrE4+PtvfbjX+IOWiz66jFQtkVw3MDAomAOp23NEj/K0jzNCkSpptEfxfXFNTbouMrbneHj9DhT+tHf6OmMwtS8hwEYg626+CzXehd5ODJ3WCQodIZJXCN7T/V
2SCITgoiXxYhCWopGec1BALL1c1FsLTccmgbfP1tKMuvAqbV2OnVrEYHadNiRXbJ5ZWtouQMiK1HMy39QjZ9C0PldCKihu6K1E+4VyVSz+5+clHIiV/36MLyAl7n1gytrpePNwpssELp1TOl6fs+WfbD9BPTiaPz
pGMBWuBFOF0lAuCRHK6XG9aAaAtpMWPbfPwcZXBSRZaEoaEdWW8Ivoaryg7W7yG8kDINK57QAVLMZ0OK5hwVZKwqRkg9sbVMwwElkpJTP7Q+EOGfkTahosmXQ2Qfg4wj3ahiYluExb8ynshlqD9HtdjA85bcJjJ4
SmywVwu/yTEFPmJwmqN9C0YjWovwYhhROilVgHKdrKphsTY+yXi/MNUyP6RXBK4eOIyPGEmFTT+9v2AaZS/f8yQcuqDBRt/Ezk2ExjEenYIdkGTORQdvBKIrh76qyFoPX2l21YOhH+QIdTSSkGXN4JexTQ/IOCVU
McQ+eYVK6V/htFTfOg5iRL5lJjF/bfu7YainF/N0q44sMbb5iniRaPKRKPpp4qSEbVLIT4IMku2t6c3lc2ZqSu5JXdsBcNSjm4LmfpvHlkzNnvf3U1nw92ALIH3VknDy6kMfoXJOKCEQ5eN1YM5zSnvxsJ4s69Zj
RfmRBPNvXoJR0VGBaMp5lTEhaObaHD66B05zmJjOJlTiN5PE4f2ZnpT3EKJwY4JZasprOhnNhkx4Geo/HcDhszWJLg+krnIqR7Po+aDJ3SPEOGtv74UlPMotcx8WRxdukqttr3+HTEva8Qk3UXcDWHF/A3JiKrnL
z6qfFr/2iXRvAV/zkB9TVs3qHYdlqveWWbQVCx6UAkxgcKsibuZa6gRM4nz3b9aSKMhLhHYDUHVA0e3zcSasSIAMe5uOe65rIs+wXQV/9/8HC3hJ7xXxN4q7h75QhB0TWCo2GB1NmsUh2YA0a4V8CeZIfTKIyGHc
xUFAlkjIuqO3qfodfQVoaBgUskKRrXjYNMOeTUlqa+iPInhI8t8SPOXQ/grXa/treR2jOgzztN+XqxleMcNextTIJM+12aVOT13odn0A2bQ7rjN9v9hGO2Pdiq5a1z/XP1o3QacMT36qct3Nle7tYFP1RN7Azdad
Ya3U7x1M7lFFQUvto7XU03GvoD1PFgCmtycJJ93aUbtS0HiFqWAKKXFyp+5KMp6YRquBkdcPXLR+f3f69NDk8uc/1uTx1FM95iep8pr1f2D0j//Q9cP/2mF2Dewogfvu5eEB+H4Cj9b3d4EU/4esklIE1Z12fGg5
SzT/CiRQ3uc46R/+QN77oL3LyN/X/ekM/w+KvCz63WlFXulwHE8BeZ73u8izIuOk4epp5vvUU9sR4a+r1ZwCGsoD2b4WHePcv6bxuHTU53t8gYF0H7mZeF2n+25Ayt1iYHPbplq/0bE11BtJ8/NhPH5J2z9B9Xrw
AhA4JPHGgMDa1baU52NUI9YurUYNTYALt7wK16AZ08oyG7X5/Uk1WOQPigrIuYEPxRylwSJ76BABx49fH9+efHYNK80flPcjvh+oD4cl9O/eMZ3TxKEJFvGAdH9tq5M0SHm/ZCcCpqsC5TVXCPO2nV9Tx9+XD3IJ
5fq2R1ns6E4K1KsPSPOC8ex4+4VIaBt/9vk8P7pFTT56d7h4zJ3XG8MO05j86dVF/4XgUZ8kb4deqNQPjaygKj/f+2FTRjDkbmTYWBZjv7VXGGiOCyfPvponuy+o1J7atdLdYYkM/gOSdz2uYIfBsf8kFHTZ/i2d
WiB/h8CsVz5HZbZMzY1j8wDpV9ODaQRJAc5TXjNhTooM8ZgFe5M1MpC+Y2/4nWP86IdRxWiEIg2axenJrqzCLWS1KilrFAYAyNEi9+D6WyJ2T1izUeycFC6NbFo0gB8e8biQn4zYPXQdKIerMbSN4hvfzJx4YwSd
3TTeuS5VTeZsae64Xz7GY+BYwgCnJdFlFHsi94efsTwmO+J/1h+lwifOO7pjlDzb28pJvd1/hWnKeJR5fvKhREVrIqsBT68bXz+aeWtiNtIrQJFNFaS4yl0RKnvsT6JgS4uk3BsnCMyqaeAmjy0A1FCzdJ+wFYJ7
sK197FNWVWSAksHDrxicV8qfb69P5lxPBplfKzesprW0j58QVpF3gNnrEdN2gk/sZmoRkrf8Gq49HW3oghrTvrFurX2y4q/WiMk1cJvC2mZly8irLxKPHFYoCysOeFu0ByFsLTf1/NvEZDxowW0s8tgeUxh4CGp0
k49fSW3pJaXtATDYDfYBjX9/vGLdbADtbU8R5tc9nhadbvco+BgVuGoA4PYsT9/bT9KpojyBzDG9flHEv83rf/2ZpgwuIPAUJLbdXrMkw4Up4PEq/0C7GdZNTlx2Vd5IpjWuWKYnnFEZc1SL+RQAEd3Jmmrs8I2w
fPrfHMhz9M+1z8MhvL/8dC7BG0zTEKoT5jxRvMzkBA6ppzul9PnsZ6KyECY1rs1uORLr6lRqUGZfmvC6yQJDThefL9Yc49xAv4keP9h1H1EhIFGJqplwfycoTx9xZcsNHE0X3vEdvYW6obCN6cnbVewKk43/HHk1
zLlsFDQy9kEptbD+/8KDLuLSP0k02/kUzkB/n2TYQJ642TsLdWuiGGrGvbhgE1fhOJoflu544C5LxgOXr/Hgfdp/c2bfSWHYh/B/9/fiX5MNF2T6fx+88vdMVvV8KsV62qJz6Pxj+URG59l/LHL6cGcpH5E+Ofx+
S2diBiIsSNuLRL13AGlL+H56d8yPfsXMLlWJQTuUrtuybUPSzBYRlZCQte0XBUITsFI39y7jFeo7/pCjd6O4q9cw2R5kJ4hVsgsBcb4kOKhasaWwmtlKPnv/Qs/bRXPEth2knxWAx0gTGrTCZEhYen2wxXd5P2Xv
VA8TkADm/Yoh0io7tqdSDkByPAFz7c4qkbfZEw25aNm7Rdrbxph0v0qfmrwM35bkjrVv8egse9io5SV4a2F/3AbJl/xTVdFhNRJ6PTcEpr/9/oH9TAZrmy5aEK8NXbosf6A/1G0RLZbTMvBataoMwhoeagP6jGZZ
u09zERpLW3OjZ35AsBp+BB/esbw42I9l+GOJspO4jaJTg9hkSbKzCTqdBlPzlj5mgdsPT2X2y3fePt3N0s/8Ngvn2S/6O5P1jrvNd3LbZ6VB56sYvgviI71ugtNysWcVUfknMtKi933nstPOgV1xlsIn298fKXkc
mygbxq6XkhXldZKoqfOQwbMeI+2GBC1MovpfKm8Re8Y2ro+GHBiLNiPiUxAPkeuOEXqf/GNkIJBb8AnUzMqeoDyp2yG89RLyyVEI2aLV2wl0S+TPfcuoyE0XPr2vLf8cwWgW5/xtIU2nW/bl25SvC9mBuo4owlye
fJu55RI+DxfzVw2CZOcGm/l9TMEkUPm26oFKXcUhfKlNJG3Tnf6JhXlk6RihgIYrKpBke4Nhb4QA3DPqptAikncWgQTX/kmn85yQp1LpfeAgqhxwLF6S4LFDq9Ch2zN9OijZ2N1aQ0bxhZjPtwJE7fbmT0TSWp6s
Q+NZPAOOZbIgzhLKHM9O2ifhLZ9u3hrZN+n3yFh2GpWzq2TKHe+uwW2UP80M2Plo3u65LgXwm6enj8DL6rx0kiMukVs9Un/PUFczholCRl5TX6lPGRQreKIbf9UlFniLEVBnsha6BRD5SEdPxEqj1K4NQobPUDeA
tSZQT8egqEizt7pCahUWzuIaHuswCwSMYkhdj7bQdGv+YliUlwdzvjvrmQwQfrAqPltn7Beg89MxQXQX+j2Yxm/LSEgj6YAGkrq4Wwg9tW7M86wjgjmbOqdi20YzG9aKbKWVzLMh2EjTx8w/gSxSwBlTCpeIHuhK
Ar/OuOFaPLSpyCXq9Bi6+bXyh7NGI8tSI61wnd6O/1HFD4jkvVq2m63SdPJP143FPsxJIWAH/zkfbwxvO29VlXRWCN7eoVP5jtVxP4lQRn+dScO7OiUim301ve+It0DP/4Bf6Mg4WHIEeJV85RfleXzX1I3XXPsN
ZwgMq8GjPrbzeO1Tt/3cdkYqFV6b/8CPyDrJIwL0ug3JIUfL297ojf5vdHyHOoC6/W5HS8AHpPj3is1u8RQYVBoua32nUn1se//AH+3+gEOxe/hXYHbKHRPHKjA0ql97OtVM1FmFUaMmhnxBk1pLr6jPuXZcrgoI
DyS/WBlTwr2TcAOB2GW3DSFLVUG2so+HSb0+vkg/Q5Z1mz3HNewPdCIXQO2H9oWyMrKMkZSAlRV+eUa+7qVVzCh4LuNxDytezzHvfpq8E+bIl36bQjZrCfpVxckpNrZQ/MGuYAz8zfp1WLKHkuwSdgMd4xj6vyjg
DP/rQVJ9wbJen4nTJrz/udUEY2LV2YiqGOBu8VeUDtN7iUbWfm5cK6N+62wm21W06vA5JkEPDYWhFoD5MEtoGZl85/C8YoRkxoRHsG1ZttqKH6f0oZg3t12GkegXf8VYGKTLm4o/4/OyIi8gu+z7ngjd5V2KP33m
vOhOrFgDymgsns8jVH+Jh8yg5CIgXbTjtTjIQ33EpItSoZfc1EdYGqvC4u6oez+3tIrVmTTyjr9cmEtz0JzSm1NXLDG5M/racPkrVFlQT9cNeffCL9VwoZ4BVlN+r/D5tXOMH2vjSH0A2BqD7/v3c0uZx/kX/ODB
wJvaWhP7Tf3coqTihqPand1HncvC4LOS5gNxCb+5AFbnkMtWeaiIb7Ud2+k1xp64j/3nYfNRsY4WnIjT9C8EqN36+vKVm72Eywj1yam6UhEZOYPHKihenwesZwMRs3U6uwvnrn7L439tdzYoQJA3YSngsBHIyrzJ
gs/Hf9I+0b+KCGW3EB/Kd/4uAXS27qv1M9qmeTu6mCYniNqV51jCazhNg4XJdkt+itv8Lxfi7aZIEH94KIwYdw2SVukf74FJycGdu1IhJC7yjx+x7kK5iy4LJoIgi+3RbGJvukVdc9VmPu3jzYg2gxhy+oyR11gD
1nZjlK5ZH9o+vst06Af2TST/dxDqa0VNaYI0tuxCyqvSt1s0FwM42Q8BAZkQL9uf/Vc56tUMMinn1FEVymywVuK7+JrgsGyPmIbagGenoqOLBv3GHrG3pUHRzvZG3OMhiZO27lq3jMmuZ5EIv2dpBlZblmyja96E
h4XnDoiaBCarCFLbXOwkXU2a5O8Eftu25dgU7FmobmM91GyTXuHfkgyz9ihLymcnA0/ixRkfykv+ahEsbsRBLgn1IeTOSpn2U1GYuXM8sleBLQ88JXOCVTDt5CEc3RsW5Y8LMgzdy7PgRdyZQgj8UVExUuCe8sYJ
Ln0b67fI9lKFqg9vLti83wNmmLnTejkwvXOjW9xk96sB7m2TD+M8KOS9LSvKDA0lIPe2HSzjwH0FcXVcD7dvK7pf+X16Z2Z9bL+zvfbZByll8f+eAXPuI/Oytct2bCU3hwXIKa7Jjivh/R59Z1Fye6wn1+n+ddJv
hHXuwangSpr5rIQhLgSYZ6X7IYMYFNubAWYTWY6wBoCsx76ehN1w4s0evGMH2GjMyBPoSuWe3e+Eb3p4YbI+cQuHjguYiQm2J0G/6VGJPwiJnRHsIQ2zQ8FZhZcXG0Te1PtKcOpgQv8Oke4Jg0oBFbseHzV/lXjt
GFiApVpB/eGwzRMb/7DyH73oJvCxz5Xn7AJnfb6J7y3K2exa/F4o6d1s20culXp483l7G34JZ/LXyx1fGlBsTI6QurEjgJnT6H4tXxW7Xq3UtIlXEPojcuMDpQi/T2E7CLbKFwc7CQt6kVRKXYO0DFNlHjrY0Y6V
4KsqZx2mgJ4DYBQtmtkxNWoSExS2ms26JSmj0i38YZuOW5QSa/kzj68P7pKy7mTXEUSQoivlc7YFYncpnkBMwWhvHotCDy6UUcdnZ4AGDzAwRNU5DaE9S+ScQ02jUFkwes76kQBJ29tl+L4OLp/H5v/1sH/re9yd
2zneW3b/qrZ40JxeNcj5BOW46Zjj4sfJaR7pRqkvZxK9b3y5sBwTMfqx0YzY++HMYJizLMnskxlQSiHl8O9jkPZrGMyTvjhTUKbADmU0DONLRVah2JawgRU+0Y64ZFjSJf75ENVnRoou+ZSODR68BV3X7imC7azv
UKzcHz7vr0nk8+H6nFSJZ6aS2ZdoQpmbH9k5gIwM+LNMAFKhuyE2rOjAbttZnTkrjfhAUc6uuKc/GzW0n8PK5XqLaMKNvzIZw7IPKNsHW2/zKQaq6jUA2uoQANr5x2Yliz2hjPKTxhnMoltSLPy6cAcgMESNsZ9l
St3qlZ1CDRYgkFtNjrWUrLdn+00Wo1tqWNQZyB81+eOSO6+SHvH86GANiUBXkc0uZmJSHlha7oJBnkRHsoHP3R3SL+Jnwhd2tKfAJ4LC1GMOL4RFIBPO4ooW8iM2GQj0yDpq6D1vVojHCTw1z/Oe6C+Tr36+Jyhj
7A5AWuOFgk5rVHXyQ3+Rpj76uehRc8EUtxIYmA2uOsj4UpL7CpYnxWrZWA9HFoA32utVimjHnf/RLLvZg3ezS5NW2q/SyKAww9UwBEA73DtUvThgraqUHt2A+Zgx/xEw6DuDHQyAVHvFJR4LM9An/3jsZiv44uEu
Q/F8m2jnm58jDcVtYOP4oyYXG6YkBPRPASUPxBas5ZdkC24Jk6iE3bOULcnZK1ifq/EyOMa/Bxe9s790FFtVejz/WQyfz8S0zs6fyilJDc8nVGHS7zF4+6G+V4ar/KHGClMmSWAez0msktWj+4SjD9PV2s/PmpIS
Zkaa2NyiHCxx2HQjrvXxT11Gl2T1QKSDlljJ1jfCF5MDoGMfUOuNG4GTOgszR/FCjm3RNxyUrKUVhyf+AGh2QmX+m8yAASgfKxX87U6uEzB3MPClHINPqsLnAkss5I/6jEOJoR2hdmqM/x+CPJZyfVdsNep2sA7b
UlQJWEWwzYIzBRoDu+lcUUErgK69B3x8SCdSzwhe5s/DXQr7vvuhAtKgsZ/lOC/zyyKr73u2OuV9qt1Uce6tuLMMcTpEDygBE9aLbegB/McnfBWdB4jKd+8nk4nOQjq7cTT9FkDamXod2X8Nx8PWsDpaTm9CXC1E
X4bRsHj1jv/wIKptjSX0o3UvD0tun8MuetAV2juhvwV8/LV9uq9tN/EVCPFFq2v5J4wm/DalzQgmPxpVqVfedmk9CBvhhp8bTRDqKXanf+jxLQXkU1M1YSGHKzDT7wKBT3zxhEdx97ojqov7ffREwa546Ex7ZAm+
Po6UHj/6yhj8X/jxhHcN4yZ/HD4P92TPIiKRnWb+nuy2+4c7zIMXeKjxlFQ2ClonxQdzf0dyKoVMqd3j9WehEsGOzSt6D0O9zMY6ik9MGML529dnBVztPR7+yU2AlzKfCUuLRVv8wlK1KCUgo9zKXpCBHzPX2ift
iR4XsdULut/kq+YpxuD1hoZpeoytu/3hgnXA3dloHPxbVMQDoa7z7e4Dw/AR4Csq+D7GCkywIx6o1S24fR3dvjJyNQ52XeB/ETq5yv/6WWPD68VOd2w2Fj5BlKId1HFqYDOwUOsylbH+omwuTJkt+joPmJlKqp2Q
4ht/Xg4G973R6HppMLkvo+7l0l5/X8JGgnFl1yUxaQkXC1Hutxyn3L3w5ZQbj/+5gMzbAD/V4I3gqUq7Me1U4W1D3qZ6Y6nz7LpvzXvAQbhtfdH6Y8w0UuTdpj8T8dFuHAyXLUhePTgU4J4MlhgrxfjfzUiimoNM
f77U5DpkgNul6+ANC4aFnC8+l8AtCVjyUYBJkefCbPndY0a/nFZhV8A4DU6+Noa1HpckdcNwGkO3cW/lOyGyZ0pAvZwzD8n2OVUDxvYB3Wdl4Ps6yZs/Kb8RZhtT6atVLtiB36Vh58Vp82Aus4XO1k1+Al5TQgTZ
GT0M+1AlXxw3oK451Y8au7vOnipTvIpLOLlIKeXEur2bFcep4yo06PR3W7VL4SgJS9KUeJrRSnJ2arW+gPsx+qe00HXWxVKK0DfTUGuH5u22BvuP4z9JUEvV1PhweRfNXSLaXsJuWphVtJG1tWEw44I204dOV7tO
X914wOtkrWk9S7xGs9VlmHZa8JYyWyyswOPTfQpDBC1NDkqz3zHCVHvBlLVWygaumfHYBIfB99X7B3IhxTDNRbQFWMzqeO+gJv7MOdwk71s48PvbJhjcTa0ZuGAkW9EIM1SngE4lqPdnflHV2FSWMhQVmKYKG8Wq
OL3jHt5l2/KkQjNGaHyC7r15WgFMDbHAxtBWZs7qlMKQ06BF7pZMQ3Dg7TN8OeYcWPO4vC5lCn/uLk0vq/F1Q+YulMl80zQ9TE9531ouVPOhGvO2prNh2rfY/4pzoRU+FqCU6UErOGqWBJw6uo0d/WD0b0J+TUjO
SICP8KBgjdrUpX5zKIV+dfHQz9xOmjqXsi84eeXqjcZyaqSTSeM2R0d1r2IBCHzLKfdxd4jxClOyPqDW/gBHX0v/jPsrzMn8sZXrH5uHsOV/oNuGJqkIMPgZDrsW+wJhmTpSRwdYqW7fi/3GJoqt3coZxDocj63i
gFM2GZ2EWFlBEBbnomzFD7Eg+Y0PueSyZdYdukbBhFQoEpPYDi8fZ0sE2/SDY3X9LZawhSW5QavT8lxojh6+y4WqpUIAi5srcZXWzqz4IcOyJF26Ja0VtO6mwqyqnQIKinjRHEhW8HkEyybtsb022T1G4J3rg4Y2
9R1DGzK1f3rwbZmamHnYSJKkiXpJPY1Q+P6nkhJsJkUtgSNPc1CUglZIOVuMHboEbkOtCHuhTgBzjz69oZaXjdTGTju8Vuj4z7J+QJ5+LzpIju6M4Lv1POR0TzY2bfHNqnkSm9n+TBJl/U3xDcrFkNAjOKaXrMxH
Mg8H5JmPxJz/wPCpisBHH5YXbDabY8uGyyf/aO6uCguRqgVuupBj2AbxUHYsqgs7EbrynVaXKbOpCVIM1lwoj4JNwNtUFs8mQ1xk2Myo5xGUUsWvPdzbxiSLuM8NSC0Htu9Ple7863vrtb+c2Pw8QGNnhey1J8cl
vBhmOhiTdAHb51APf/7C35ZN+n9D59S3WgTld/HmTlvE8lFhga2kn7Ac1EEoSHb1fi2MaxW0rdcQFJcBL7xYxdEc713IIj5A3+4cnhuQPEH6velT4em3UzpLN+TFQYmvDHDFM9PURUzjpA56P38mP1/6dpBriY+3
u7KLOBjtrnT2s784bm243mdDEbBShnGwGX8+89Gg7TmGKySX0ijvcGdS17kPVDozKnFHDPVEUMLAo/z28lul1Z9f+g1CBGGHtsW33Bl1nZS4IRzuK/zKycT6JRHNP2viYuYcsiLcHYN0QZlWevSAsvCwPit1CyXq
6mnphDdxx0iGsyBvdvelfr8QKKLDziU3w+DdIl6F8H7eIX1f/72fXbyLhHPv0B4duPpxCE13z6QFSiSz/BoOsKLqKtBXPn1dl7Er+Obnce8/nKjeO1NeqIptL2q2+Gr8MwXnO0S/EYIN5l9vNoWwmRWDWxhC9Ltt
IO2YXlRv4nJjIeaVcJUtdhN2xPqH3EtS7EYyeIgZfRjNuocaX3fyb1cPy+qF0K5fFUxkT8oP7L19+hgjfgMyfBD99VTAOv3m13R90I0hIA2yqrAFSoqRsjFmiSSBkmEw4V65vphe/CIq3Kundrh3wr+MDH9/bFd4
Fg92pnoLYvMTw5ec11eT1XKFqi4YbWvXjojfxYzo1ae6oyQKS3mGTyndFWjnbl9lkFKHnZzHbQpM7pVJHjljaRIjrB8ZJqYnfnlC7TeRAdJQr1mswJrmv627PBeDipC0xNZ7xGv/Lw86wcy5ElxyVMpz2BdMCLFV
T3MEP/PA9WajmFwF2N8q0Re/n6GH3xRQrFXo02Pa5/rtDAUd8Pz4wXfuz/rzc+ySypPtKlm2bzFODbYfWKdQFcgvSvwolYPvkEApCP4c6wlsONj9uvKsIvt2I6KFL8jjX6+LDD9MHYKMs3RS7ebe3ke5j6sdZnrf
e/hmPyTf+7zU8yO5ifGKlzP70W8yhPyTly7SmxsRFkFiZoZn1ilH2Rw3y+P96d/B6Rp/z1pbxPsHDN+/NwPCtYoiyH9BvF8hjyH0nJcjEjnfYxOZrjw1+14BEW9gxOXHraMFkr3hT7//htGScIexgyTXCr33arRQ
BYYP48dguVK1hOfoePANj03NPea02AXA9eSVnW3JyV2bpt4r7bnSldWWLDwvUI/4HrZuPOUCLVmsn15uHbrmEMEkGX7zY3HnbRv85ti8kc9sZLXBUDSnJqFSjhHz+l+nXVe4PR+Y94fAvKOO3xjuANtubYQCOQZz
oAfC9tPADCjRB/oCmAeFCA3pA3Ossr5z8AEF8XNN7lff2ROvpqObrUcxBZ8QC94oGTiN9RwtI8ZHWybilp4Q/QZyyi0cHRBHd6rcgo+dKaBdWjRWFqHV31zL15gbFTwSzNA8fGhCoPPv4vsN4OO31I98/wYBB2or
qW4aI04O9E/h5PD2MsyZvVPvCh/t3TAvoatz+ze+PWJYa2ySH3k74EOlOZBAP6TwCT8EWoIMZfWDdyncyzhfu/wXIbf5i8pG/pCldcWSAebdVc0HuubP0VDcJFjzqa32VWWaLskoWJQytAoO7w8A7rG+E7MiDcfo
XjGK7zYmiwJSJW62lYvst/C3vfkZnDfx3AGYvWYB+Oyw5zkcefyCc+pYtPfI00Ujqxqb+44Tc7FR9422adPFPo36ePlp8DEGAfnsxfFhvmoDeAYOCBXmLGZKlfnxrSrqzes9xMYUhr+WayDuMLuEOUtL5ACRmyT/
TS6/WaMZts0aTM5AjO7dwgyel8Plu7S3MdZ709TN8f/vNVa+uPLbSu/ATdBmehhbEV383xvgZZzxVZ4/J9OCp/tsu3SCdp4vhfB8z8vOIsmtIj+I3fd6I/NOy/yjcZuGZyMkolW9g3V/0utlt4XzmMO18s3orLki
ZvMdZbk1vN3lm4CPqYuHD72B3yZD2DzghuwZNXcKSgr/V0Gai3Fgnolnef6cX+2wXBWqX84u821wmBcAp/uJoE48fm2F7ZmNfAgcBzHozd44PvEOtsxda+8/twPnc3enA2v4odA29Nb4s8C63fA4YMxWR5ixf5ny
fx9mh0SI8jYVxoOfmYJ8whr+UG0RR31xOR5/GWCHv1XQ6u8jzcadr/TWPyfP2fnD/9+u6v9rGwIpCJJuEzHmzJwKiCyx4vuYZERm8PvHGHZOu3oApDSPBN9umQs80c3vEzET1GUk1X47eqCvQH/jArv+PHKZcFUK
kszhtyN5iUgl/T8+BlyP0LWxlvnXevp39x9w9JH4rHk2GrWxIOonobdLL81yfo1DScqZL7Zrc66sZ1k6wCSKyNIvp5vrx2MtnsAcdSFYmHdTmOcEBpoqUYH4pB/HFxlFvQ4wtvYPNC/0sShndRg+R0UcmjzZtzKa
QZ378sdhV9uUoOe/kbUFnKD2pbaPAmF5uD+6lWfqdup84SjY/Vh0Pm1BB9byB72KOBhkt2YjU6wv+0Skmh8tvsOw8oMVEBwlL6FsKu8Ohf77AJc1EHH3b8HtX1TZ1l9bGsbvI1kLI4DBHROfbDU4PeF8gn6/0bxt
fV34E80y3F8sHfHL6ULKCacMDO0GRnADA7WB8dggsGuIO9kVGtcmPMbsO8nz7bdlqFrFRAGKhYypJYri6VzvlTWrfDQUK2KdoIFZyw+0FFRVnmWTSn9kb/m/ihAtmKI+eUIwfac2u3QQHuncjyoFIi+vq+4ZFobj
UfO74X04H7oCCG1X/0PlOOktDVNSLuLI3+rNfKo4QV5ZjyR5kw8/TUtwPVQMJI9cyi3yPUpc8pXkFwfP//Gs2gMMh8OL5i4Hfhs/ZNYvgaAsONYylPRbJOF4yXkR5/8+6+WwBP0MpQ/asVsx1OoUld0KyW4XPcs5
8EeKH1Kq9aUyyKl5p0KX+kd+v8A9jnTRiBChI6v80hwVr+GtYSFXYpMkt6Azqu2M0qjFBq3o1U8tVWBYyngqvfljK3dE8K4pFSPdZu5ur69YG1hO2Kdo22JgJXlq5MPhbSYCyUi8ZK64SuuAYBsaqXKo5xR9j6aa
3bO2H9jnX4AJFYB1GIUORaEBqZAMmbKK2lvR7D7q6ERtTEmFlkqAMaOyfXg4K6T4FEMj9Zqvh2zQcxiCj4nYvPTKVini16VKlAWaveJ9gqLp5fxKlZtCQZbXstBTu/M1bjbsyIi9ll+bf7WkrVipWvQ2sJgbR3P4
IZl6fEqJnl443mGeuX8BI2rocETMf7ZcxjsSJ2t1hzPqOve2zNZ8gfhaun4K95GQda0GyE9Lz9j6AWrtjnuenVE8oWyUCmfG2qZJsHdEgfWTeFpfEwCOLxFA/JbEUyfckjWGUpvKZ9FHrd0+lkZvtxtpkrx9cKee
lOykNXuFFSqgJcCIM8rLqrNOBZvBafbWqt4mNroCOWXy6GIM2vgiyeiWtEiEt0pXKxQi7fmaNoU1gSUybbAK+MLXui6sjVuQCBnojNplSco9BYTgbNmlpM7zTAGjQFjDha6aUnmQs2/HOq506jYrDjc+XvycsirL
l7TGsq4b20PFwkPwL/e6qmP1Ia4DwJZXgNWVnh8OtWWF566VwJOALAnmcTlVSEfXCQRUuOJp35Z7weTVPQxU2ojDRgxS9DtZjo6FkjgEZEf5qImy820VBn7bMGw2ToK9yyJIdvgjWjV7moxVGD+Q4B4mQGb4jGbe
HEruEQqENDgYvMEX1KdefGnyNJBfCrFLwzAMuvhwhC/vwjFcquXsLRU4/S4ehcb0v/DoOHQ6aQnAYGO5LyO2zeiVPUcpBbtSeTkw8zhKjw3lPCNzNHt+vPBXshwPsge4RZhStXv2ZceANY66q7siqoJGes6tdt9K
IPQWocW4Q5mbV4FpchQ+ZuTtGDx1EfwVEQNkojZrOeQ1BAhLe65tgkCu1xu2mY6DJVi4VCADKwtaF8FJZr+CiQD1aBTlOfB/eAumJdEivQqJQ48lfYlxsBy61NUYik4fcZSkF2P21A4no9/38bO43H8+Ns2pHloL
j6/qXySghlX1OiD0aE0p+/qsmVNHR06Ba9pGRA/Q+/+UZDmKMaSq3Udl/r+p1WxaDVzDwF3V85F03BWPnMsNQzxJg1/jgXPSco2vHJX3XOOF19XA6+rEkf+DIbnwTm65gRun5CBNy8mAbipDQzXIzrqYfl+RaVge
zedPHfkZvPlLTavH9fMNp94RIVuJduO2x6t49UuKMO8So26zDutblmgDWFMf79wZRjI6TAdeRGkcoceuJ2C4l4iXFpmPt8Nmxup5znvc9/xEfPTF17hOYJXqt93RnqiWIKLgJlTng3J9W1ibkcPVkHscjY6vCcyr
/QIEggzHDJ2gwajIJ29WRqx01LdrBa9qMGaUCy/tkFk21xwZ435piS9PQkm3UTzbrGfnokQWpjSX6Lmxt1xvvJVk0u6AQ+plI8uOeT72Vk/kVdA8/NZ5IHMLhQRTtqE6OXu9lHL+FpueTPLX+hJunkG9EWa9c+gH
kOqCWFc+Zr0afDL65XTDYRSQIdxOAzfR29pkzv5jY3kYN9Ohqbha1f2E8aT1A3o7lDhxIi3Rm9hUzeF41IJ0t/EmBe68OCBtEp2WANAHYuETG1L1AgCzxk3X1TRuBWUuC2ETqF6vi9P4ELpZSqi1hVH7OryRC+XJ
L3a8q4Har30qCxkrqN480l/EXmMEDZB3kr+ygs6PSveUZIOrgrbuzEQOfLatgsgyE8QY9dgkRJbOc3OwKbx+/oWhynJYH+1EWO1hY9QJZRNbJdoOLGwd7jqsOnHs4f8THzCMUpezDfFhJZOCDfANy1pvO2JbnbyY
3uLlP47FlqUtPVbrDa1VoGbvZIvNbvsSp0k03Tycv1tFCmgB54KCQ49rkFGqJbKTfJzybniEKnSW4DRzXAauzEGQpm3vKg8kEp2DlTmY4cn91lkOuEtTPSpATLU/uohx5dwflQQJhJcQjkAsa61UDgWzYBnxlMry
8KBkemrBOYOE0he1T0rvTsUqagz73DlZJT9ASUHa4kFlLm/RPyHuy+Uyinp/CTQtXYhNeq6rjjpPkFPJ6+i5VDItLuYolO021U3EXvgqjI4O8WHP4oTM5aFba6u+FRXpU30UthY8m6AcEswaPIvMz/I7IITMwUYQ
pWPWS+TzP+1kIgYT6wZ0E0Ol51mJEKQU+qfo0DY/KBjmNlihBhnPQeWySO9WkVA1dgBnHylEujUWnxQfGCvhm3xKCGGqkvn7FJfEHSqMhfdUemnD9M76dkTE1KorfnW2g5yt+qBejcm42FteB5sx8kW0T71c1TeH
cjlUUC0pjDFwgUezE07C+lvuAhasyoWnpPTBFHQetpgggAwWlgzQ3OUMnN8SoN7rKfpAl43JGLgeT0dhZVFgayBL0oo+6Ockq4DYGYMUuSyniVYFRx/OpUlGqK73GEnckjZZQQMGLCpN31X8oK/hM/gz8ISCKOpj
GEcGoVdZQwt5XHbky5PevhXNkiZEL3Z0V7zLbf224l9cg7yDRL38V+aUB7f2mF5p/aZtdtXVHX/phz93y3/H3U2wnTzn3Qay0ezG/ZWQC2UdQVIGRIT+ifgCj+q1RMKSd9PpSwAZMUGXmL9YnMte8fenXgfiHLAm
7n3MQEse4c+ZiDQJz8dK1NliVPPgX0R6rp+Q4iyC9sq3VtVa10JeRPPKazkP3LwcSr78+ePWzdtphJxaJDwudv0ij21B83jFQ5JHRzDfjwELyVFvQRIj/jGMqPgKfP0FmO0FgJs/HyAEJLbhu6clB0NhT6MMQiET
82C3yqsq3QcxHyqzyMGaWnygJbcULcIp9FuBAj9ZxZglvnqSFumRBOzIx6MpQg+MMMwjc1Q61cwKcDMVTrjsNriU7EYzZvQpC6qtU4khWVkrO2MuYaxejCtDbSnIPyEujVjfflT+esXjzneULJN/pqTai911gCp3
A9xcGbZ7q/sXpN2Y9JNX8Uo9P0bzn2ibAky52ngBY5u2MwaGMUtruA4OgmjQcTBSWVOEDPdGPLRYBKKrWaqbCoprR7HmwG+RrD0c0w4ktOnQ2aHwOKOtFy3ndAKfWxnQ3RZFXlJK16tZb2RgjSzOQaXmbwCS6ZKd
ErCda1YA+cTh04TlACSOJcVGPBwy11uAwA2OBoswrr2dNRoOAfmuPdbTow3qOk0kW5Zt7Y1BGOf2geHm8ZDqcox+p1K6CgegkOCLFyA14vFRgDwnbkwx4Y0yG2+SK/vcrbB7WIz/8S5TA6AbF2g2mQwQEQOnTOdq
ARHA4FdF3lbPogfeMoYI/V9efHrHKBwl40POW41/wFv8NomXmCeTeOsP3/Zs9+B8efu/4UtF4eKSolJc3AqPl4yvE2suNZGxOK8yegzXSNQkI0IoRGqKA8uLm7IIBvuuTZX7Klecc1LyJLW0FU0B6/m+o0kzBkY4
lEP5q12Y56qnLrDM5zhJHpHjuG2NQXX7RTNOF/SMx1WEnYfZpKdFyitwTEke3NGewOxgz1oHnCW+PQT9bVAej0u+bHdMWd6uth4oNfZzHerphq6HTNoJnn+4IL5AaOHTeOsP0ZtMB14jJQTSiLxckwUWdEoplnmo
pdwB4P+wlLyE0qIOdZ4D5rm1HviGaC3zNkrd6fwo4MUirvnyUs4g4DcWKzw617NSlfO8U52qdkKa4wNrLjNzMjYIG3JB0yvwwwp0ku9/lq6iBtdvSBwl5VK19WFeiewP48txmuOy/khZT+fL6/XtTz+Evf1+cpDV
kkMb0eU6hrgNbUbK5M73rGj44uGWJ0gQntg10N3fWExC/DjV9W/FX+RaM06wHM1aLGWpJmMPGT0xEL02LPVjHsLEbIlapSfpiyDoSvZmwXFX2psYvXOm/mlSwzJoTZxvZIYP6aS0qHN4oT/WST3kMh+lW9Q0JYhb
h0sqR7JaQmn45pRtsGD57rHusnb9ixFRsNNsPGXXZiM0juMiQEQ064/2DznPzPuUnn6teTZd5aMZnl9JP0aTn/Zf8WRYn+ItOY9kiis3qDhFahTorn7e87ahMdZOlOGFWcO2FhnWAQdhUjtf7SHpmnFZ+YbsuMYC
9EHAjxCThGC2W4FEbo3WQsa3Zy33c7y2UIbIe4YUxJFn/pjasLvEkLzwuj/jx0f8FO+gi2lgVUgSVbq4mJMionytr8as+kbJzK9f8i5dCRAA6ORquzHlKxnBnnY+iIljBwqlXN1h06nBhOgTH3+Do8Tmgsdqt96X
GO4E0FN/Ydq524mQdKDOPA4y5QuatV+jGsi7hU76GU8c4u5UKndXeSk2jImqH84HBpwwBb+zkgSoK3BaDEiF2YNzTA+xp4fmbR8vpeKXyNJcSt2nfog/qS+PevzDcS7R+4OIBdw7CkNNseQH2WfkAmUkyeuz8UF8
BkVaoKvHTwx2lKUkSKA3tKcAIh7LIaEY3segF4h5ZJ+OPtM+aamZ8a2YwKfrQeq7YaDIzpTIamMYMb/8Ef7WkZO2SIZ4W1y5dEbuwmevR8TaSYx8bSO2GY3ef00DbnszNGbCHTlqkhD5ot8L43638DPaaBNi5qjC
G+yST+PM9Zb3LsSmn38J1OPZQGuAVMcrPkajMDOBUUnoePLtJ2dYoXcGkEBs74rBWFMVO53FoquQ3tlDOzU+AmOsQ63UpHcv4DhQrzEP6Pp32H+pnPm9BCDdqFTYVOQX1kXd1GXdh/ZWwJpekf8j0H9OnnIVpW2q
vyjNUTAClBd5fIfIdd4E42j14Z1VYsru/FRIJgj5DlBFaImAEzMxB3PbfJYWaNKEHuNrF2MRv2lQCYEAY4jWcbkRfCie8O1tMW0SDe6JizossWoLM6cpdvmKTYsD9TAd1QIi1+WpHswzAwU3k/YaUEnOTzO9VwUA
PJU1r0w/OXlHJ5NVyCZmT2CFAQKea4sr6CiWOYLsWXIqHEvwhOQM5sri/P0JV3WCvINqyiFqaREJNqLaF85JsBoyXkbxsICj9cL9i0q3gIj7PMjZNUq5XMUIqGz2VDaogGT4f0BYOq0FMEue0bX3Xqrm3zHqiXgh
l3lZzcxJ0GSl96IRWo22A7Nsc+Z58LCorIxVmKQErN99Edu3Sli+EcK8DDZsKaV8EqMUIbCZ5CPdEvR1oBHPvr12LfSBG48uhtYQrhgIxGDpXIsmVX0FDvlwVUfwt/np6E7ffhM0q9czcbhSuXu4h+hYHlJPBeel
sk+U9A1XzJLi49HrGSjRMmIi9qWTHnxfEymXZVVKTLQUDBiBvOOEjg+TgRABjrPYhXN0BR50ycFEphHRAdtgvHFCPCAYwNDCLA1dH3vW+GCQ9+WhO8ff27vZQHmUpIB19uKdSE7Mt5bQOLamSDdPLN9HJQzPPwOj
KuDWqzAU6gUjzB2D7hNq8G4TnxjqWqHs8nWAGq5T5KCi9mPJdAwPtvIlCW1xZUcm20QmpHaM9BSbyRxDoRKNf9B8IyDrphh1o2sgLg5KMGIsRz5aSeeQ4b5p+bIOS16GmWD29b8oaQOpK+Imymze0hAhMKg6L08L
c28KFHbxPvuX2J1MKJTbav8oWPgq9loXDlc3NzDKPgMyL0V7uo2ASmw7BeXKB8Pp9ys28E4/Ot4NLUYgiAB8+xisuOwxeE9FXnan8nODmfBPXIe8s8KKpA8nlY0qSkSal2eWuiJxJLS9lEdTxhw7mSilSS82y/by
710Z1QAKambgu/dbKFp0Ng/swUW/TolvtZIf/jPfMmop0S/bm0si1AYCeVQWJAMEfVU1pKidINECkX8W7bnwedzqRKUXz/p8Vmb51JHZnD4Hccnkj6xO2U9tTzDScdiHLuPFN+MkwvrvuA9EsJvC/kAE++8lngmy
/VUNw9ZT9+ofl53aHzfd/aH9beUcv8+8bIngohkeebeHw/7w8K/DtiGCdNUPt6ZvF2MbttvxZVoMkb2jmq0ICFO1WEepv+qSq8o7cElUPnNxH83O5vZPGnHOuRSX4lxhwUUtFDlAublNL6LyzfC4pQQ3MgoVhnVf
qDAttVzlTATOYWLPZbK5sL/Y4h2EAAddjQRYAjE/m0izn8HK6zuBiKHL7bVWGCrF4NKtFuPZwNq96GzkQ8izPwvdtrrUhVGyP5GsbmGT3jTHUcKReK7jp/AVE7JiuEevH1dgHtNs8AjkIytBKgZqouur0Ushe3hS
yjtJzbcxNGXzYh9D8UQxnPorVFNhUDKowyQ6kOd7SoKvJ9LHh8dPa3cENlRhGGwPEROJJBPCPLiD6uROTEeRcOpNfrxn23p/dTCiOo/NqOkIINwsLpON+PIikFCimEKM24dtAf6oN7YQ7EZ8Kcm07NdNEnpqyTNb
n6PRkQ8eWE2DpWIV/nzi/J5vUgtHaEay5XHf5TckKrofRJGVmn8WrKsWTLbeZFw0RissoZgOnFlHfTq2YAhoMx+WoZY4yK1O/7tY1S8jvVmgav1Q+zDkYo4hf4usYYv4ULCTDGrsqrXIdrIFaVSKmrnAOlm5xrZL
UWPnoMIstI9Yb/DPzcKKrACcNznLgktu9itgMHeWXFk319pV8+kj96Y2zPn5nQI9nJlwoZ1VEW2WuZJWEX5kR7oL2sRGmlhmYbtJnUNjECUpL5q/P94bUIpXODH4Pb4S0MWWz8CBX5UMqwC2pIWkzCELL7Mki1Ks
6LXoGSoSXBNcE1wTXA+KS7iAx3+OvfgxTMj4awHk2JzHAKL/3oMhnzDjxQU+ak1AisOqvQ2kp58x3PuxfLucXCXcD2/KBqHkCBkOFBr+nlx6rdFoBmYo60CCj9ZRV+RJeDOHXCVmc1XRMdFgIu69llt1rdnsk6PA
DJUpzRYn9ApJ7+A1fdE7ilQ84tDgmT3AarSZ1wBF2sV52eFtv108paOwBbYSUdhsQa8aivSAZk0Z2JK098nytkrjJgPo+rY0WIjjDa1axsGVSLK0yjOhM+KgRPzDJRoiXnUurMP85EaPBPbtzsjuTvd0EtrBxIwX
azVjGL6FfBslb2LZ3pbhY/iap5aj9hSNuObFFlKuZTeGhxsFhOWYyUTSqBiN2sBxeX3dRZNMq0fDRDAy1+GHs80rN3dVqmcLh31oSiSTZT/dmmd7RHNCzOuSLqshlwJjAJUGy8zmZ8P9I4iaBGz0biwO9WXH2rkj
qT4L18JCOA6ReCy+oPwz2b4CDYJBhQq1ZInvNakE6ZqBUmOb5Gf/CSJU6K5OtxEML6fCoTi5mwAgwVl8kBZBZewMROOGZo2WDFjeen7YZJtXiayOxk7eXp8e93QV+526xCb1zocJqQ2bZ8NErv2kNmxPknmwbLjs
miN+58qrHxBLELk+J57wqwrAk4jP53+yVi2syOX0XBZi5YwhV1CVcBgE48sioZoPxXQNWyIhVUIt6ZG8KppAQejimCKy9XYfeJclbi6xd5Ri7BHUS10OnDkumSNfCN5VlSkiCXIRRlItN6ijgytRa9uEdlci3R7L
LTnQQgNlag3pn8UJxt/tIcrAm6YI9Gp5oMKrVcY+FrvcoY+al9+D1OnAyEubXIsSTeyTb8WbJgMu2eZJuJ+X+ZkIGCG7s9irtV/Vo1WUUA/X8i83b+Pn+G3e2pXpxYzuz+UL7mYbd04kzqfoaEivp3jUYy/uVGmH
2/Ie2YNLkFU2OLl9syvz3W01+j/HuzRZ0Nq2Ymv85tt5MVeeu/jUoPi8zpsoX905/uNZ3EdiFcVbHMUxYmbbxdGvqatcq3XMK23Sp+5/drcSqgT5M7xZiO7R8Cybx3fHiHCcD/34eOgP/pjoCC94K8fD8bmngC74
KWMNEhkgYgA+2dsJgNTE+/QiolzPPvyyG10XlIab5MSMdYNPYEYPW7LzO8m70+HNJnJXhaAlDuaU4u1su6xZja+ZVkX8re0iOZQ9D+GkL6t0GcteZxF9a3Y2F5bNK762xCqfH95oqR2060GqCALkRdMn4kXWtt6S
taBBSuh6Va9bY8iPfi2bzk9YWY3MIniQCsvqxrXljFlA5WxZ750OiFm9+al3F/k1C0B9l+2Zohdj+RITmpM4UgnUDHnN8gJlYvFQbLyqyxOws42HiQfCQPXtAQovAvmROXpZ1Nmu77Q/1xenMHEXjTiDslsvj9cT
iDMnOX4eWl2/6DsLGSlh1zKxiBUCQsnB9QNmGgtNqZTpqxwGV1ZswLzq3+9Eht0ChNWvDGoCSy3OgXEKuBph2kyZ5bKlXF1SpKbxpajQoo+3XViTKXLkOJh+chfcs1E+mJNyWWBoez2Lz9RosJOxZJbwL+yybNCq
7ERis+6I/umxkAGeQ5OFoJTwNXTAaouvwnwx1whskw1hDCGHbGfuVqrtODgGvYrkZBEiduGQpsjJkkRmxtXjXLnfiXx22rHHBG3NkW50Dt6j3HirE4Moxy7xylDLA3HCb9Mxk3VtFbe5+ni5eh6zqVC6UWS0KACL
w8OnI5GjkkGwiX76Du4Yf48sh1yGeN0U5cCiAKVclOi55CCbOVr5WICrl6wTBR43yrbJCoIqN3Wz5iWZkVoSJdZxml3UjIXVYQ7OeeHnDDn0JFF3eo4sapEaLEUyQlflY5baN4mJdS28L1vxv5jlEDrdJOb0z31B
DKRhhHI4zneZdU3+LYHGzAgRKqljiQI5oee+RLLPEBQrH2KCteJ1HLlsCc22DaUD3AqpOskSNPjnhVMUMvGpfYFNWUXoY4kEMsu/SH5qwmTEVIOokfvhm65ahoyFZjvLvGKICtsABxcI4ogRGeLzHv2GxUFydZyk
bGuKEsMWLOvkCO/Kj4s9/gtKmwikwiCM4rg6FFx6Pu1KvpzhlMI6BqBfZn44g3UdA6o0qjTfq7SUc2ViyueeOUpB4ESLgKVqkVkWySj7NDb2lpHzF0WFDKXm4qidi92XWiz9pZn7+F6K+T9o7smZUGy9D5Hz1arg
Hqwcc6BECrosZQd87fizJW/f+7/nWvSZNbDL9YzjF2+b+5GTf+5MjefypPPjklGLzvtUcUwQqgzIDihTvl9UBaPQvcufpdyxttni82fjjLHW0+sdJyubqiyBhwlmOsYIDhhLtlpudJ5hVwfSCMFW/xlcNQ3B5Pnh
/GEZ6ZnPuDiPl5mW8kbm3S897XtK+NnO7ppeU4KqpzHCJcAXGYZLJjxCi3OebOhuw6hyb4cWL9QTw78mzQbcnGJZGj7H8SpM/3dTV4XvZkReDM06soO5s5ZPfDe3D/KfQLwcMOU6kIIJjYBTa+yNfL6Cnt7FrESW
CfvDtAADBDe8qM0mBosngw24D2WgslcOSmxPhU08c8Z3djCzhAXtBebFInlT6FKpoGjGMDczc11bR8hzW49BJ2b3oup46Y6fJQE8dE0k/rUzPGPzUIsDqtjbmH3HjPE81LN6ds9f4FnDFdDXSAU/wngrH8XG8/IW
idh1dm02hPA2jxv9TAUZ6YzAEnvw2MuvX8m21uSmqW4wQ699RKOaM5DBG15MmPDCWIJwdufIe7PShB2dg0KU35GorjcER38tultRY2cI30NzGP/AN/sutFsB6xD0jbUaYzcnY53TxJgA0jKOnmXwC8Ns/LJqjiBl
mcgke4UCFxP+RxahTPkYvQS/Kqts5qC9jeR0V6tA6RAHLqSARu8taazPyDEk5KjCndDoWxPPWWmwCRt7GOYwn8XTH8+XZzWn6lGGjT9K5BFz4TbjXM2KQtlVyJaGjr/cKa7ULktC9cc4QG+AgZEy69j2sOkKl/cX
fwAvyJPhKPGYPGYy5bRdXqbRCpNvVjVpoQ+aVJ/zAZXzVAteONHKxVCD3pBJwOi0Y0HO9Eq3eWGNpPuGev8rG1/B2dNjxVVWTHW/saTYR/4Yrb8nkAu3BVjerceacfZWURxlcf1mTRcLN51yZuwtxn1EUx2ddWUj
oLFmilGcVS9o41kBvbW6+BUh9kZK5KJ2iEE2R/Lb2oo81E0WySjVxp4qWafR8rzW8VXh6uPKNmAuhtdoOVHaFYw6MqmmrEVf1XoYZcu6r/xhFn1d3+JTd7Fx8dBmjD9Y6LJiy9LzMShzM/tjR8QMAQ7l2UeIVZlT
ChHJl7P4S3fet51yJ1C2uvSi4LOHPj2rxcAgmqBpP0OK/grl45vOzEnOAQvLP5q54llZQ0/B6W3WGl49vqaTHsvL8ie96cLnT002Kyg0tE5Wg6kfYk6MJiseJh5JOpVtOsnbrmcixmeasViqtEBpJVCWwrm7+h5l
pozcJPfSNKp6sXalHcrGPiWhsSfEBjtNz35btCTb3t+avehWFFykH8HomL3c3ufTld/a4ed2Ti991pYNK3Gz/ak401TGc30z5SeL+gvsW2mOvXSvmuvLWmsiM3alVumlq2qZq1LM3FVkBZwY5c2SzVNnbDKtrozU
QJs1j2JePLJqj8MdIW22Pzrx21+vRZkWnogvWOgR5WgLj34vwJuNLulHzG0uQT0sfDvrU0mqVz4Xo2CCLSQznqlF7D2Mk/s8OnX3VH3oXLtn8CvTfDUyoC5KswlKjBeii5anLZUi1MjKTo1qzJaY+toUBqScBLRZ
bb/20SrSLfO2nqD2FNbKHhl2Wt2Y2qLzOdrFGJbOTyZV5oCtjPulX+tQVY84eGBexsJs94R4JuRW8BT0kPpJIxHDzbHTQ3OYhJocASAmExljxP0vSAt7/UnSDSkD5gAVRUuUD4sFdnNYbVIy0jqgirspeKxXt6Q0
LV0apkrthhVpXzjAJLEnzJBkxhH2lCGJz3dIbPTkSYEephaZz7TLjA1EbePhgXUoN/1CqzqC9imKJIo+PxeYCJZCIbBPtWgqJVpyueQ8yuZrsRac9qmI7gokcth/BpO6xlQHYVDhwff4XuO9hGXNrV01qYDLmoRe
necxLEC/BD0AZbvtwB9oeCZuEKKC/qzD97ADrJggrXgYcot6P7NSHBzuGX6qDRFseYZXzQDnZEfF7L/WBPMIeNdbqEtgHkrcdFA7A613mY+o2f//zQRBJLhlKlnm2J/fgvm7c+cPm+ygNKTmYWiQPtJNxoNZeyr0
hXVBk/BERg/K6YF6EDcfQPEcTMlhjEMrYoQgC3KTrsc70uVht4X5NpikA570B1Y1BitHOgzq9fT3zEKYMQcYgak07OldvGIFgaNpJtH+Jb5C5LSEiI8nrTvfRyGTqssguYTNyOuB1CUeQSaJIjVUOwXLQhvdDCSV
K6VqVfosGTBWaezVHUNVvWMIXv5q6SwHv0c632+EsMhMz6zHigZYzasoL6sMB2TtJ3bndzZFPnfDAoq0t0GvbzTUwoywAk76p4jo5ozREjzTwXFbdbn3cnZaW5SHkWrIscCx0IppdhX0l7CAlmSoJTCpMiWENgHa
nQdbzj8OxV6nQlA94UauHRAjC8/nvpGO9GZN+AR6L8C2KEcOOuD1LlioDJMMYf070TlqP9qg5FsS7YIGRN/aWtIARehbKyFiDM8v+5WtjSz9DUu1B13lPPiGbkrFcDBoWPHH2USfy4vh/VA9Bo5b/8jLP/1FPfin
NpJ4P8irZdbphGqDHoxslNwFUEK7iXAHth48LsCBuytCZWsPhW6/+rVJiu/0nn5NKKsqQlRSwtv1JtieUKEJJk73w/kSf6ggnFhbcGB7O5c+u/WIp1Vda7/bW5Jd4yqjgKCqkMvQ5/iDLfJVpUofhM6rtfBO/RPO
6QIZ+p/tXGSxrNsbYpy24saAbeoXpvo01PU8JpBEQ+6UZZsfofQg8D9rfCsxS5q5ASqSboyGpGFwof/wMockiaPAo4Perr7620TkBN/uVYKsN3JNg7NKHDhaBF5gVodNVR06QFMrsGQ99mfNt04avLKDMAb0lIe+
hM6x0m9ht8Nswt/MzCEG6Bx/+3KZmJtXhpka0jvjPPKPZC82lsk7Dte3wgqCuqJHGwc8jcGP0btiua5bc3S6ns5Dz1x1QHxx/7l81AMR/XUCYs6gBp2ERhItmzND+6OtUNhCzxQQs7D2Y6vhcUsFGK3mOxDCVfhU
jGFoatqnnQdS++5VDPSXq5D/3dKLrfSnmV7Pw7555+PXEGARZa6hKfMxguvZZef3fTLs0eR0x8jNb7lPmJ8ZChzxa82O5Iwh5p26X3+vnw1MXdZ9bbVXxmTZusz5BZXQKq/e9sfjBX0wiR6J6onjJ6Qts3RADMdM
FUQ+aH+NJOXUzysfrxnfJkEo4IRLAnN7rrJqz6TKDpg0bPPVsenH1Mnw3HFDGJy6Ds+aBVYHP83fRvI5QwEaUAULktVbm8zcSaWXyVpRW2eLJ+DQWdrzEWxbeFA6ULB/9DxvuDTXGXOUZ+BE3xkDQvr0b8wNKqlP
Zb4K6BmPLHepo12/966q8gJEDZqoem2KAAHqo7dwOMbEV4ZR5WWYJsM0q1ovQM1hrBuYJeZXq3ErvlzdzNjX89qNeJquT3OxPp1OW32iY7N0h9I3RvWpeVbUeO7g1ur67HC1LzaVxt2XbxSa5/KB2WicUBx9R4HL
ohO4C51Uv0i4O2WFmZ8ijBxyZAVA7uj9LYwAa+97oofdKrjHtSFgOu/GnkdV2DWgtUuHQdA4C3U4qsqp+LhAPSoUFWA9KfD3SnoWCYhEcJ/OjrIjAIKozPnu98gD4Ryubm3hbVR/1QxdjpIxrea4ZQ7Lie5u0tPd
ZxgoYDGlH93zcn9vYy8yF6UuanIvwGC8SzrHtaHxK1ki1zWom0lowJYT+rOqdPnHadcYPn5CZpJ9npwVWiYCASo2EigDM7mAezrjAmCpwIEZ6GmdlUUEIH1wsH8+JqKaRLmeOz/1dDvstb29wiOEnlBHRoTpRrL/
fH9yTMXnMUKce+uRBF9O8/8osfA1hQGYITvVOinC6xsgfV9DrRYnsB86JlcmU6oUGHDNoO5XJtF7msFGrQIyZE2sfyi5OFuKw46Z6gDf/SHRCClwKGo6vkOQztxjjN4exKietVIikWcgnzpSk8Oyw4w0btXxsR1y
rgEWwQOQ4ZOjGCS8OFK2i6WjzjGAt684LNmYL44VX6iZL04E8+KkCS6kUr/MNYB/Zjl0yPehr0FI8UOrM/nfztq5m879JpiwJH2JliUtovbJt0+hcsi5wmSl+ORy+QEB00KJaK+YAtfwID0y1dT89094mIQ86Zqj
nHWZppYL/HRzaJvPZwp+3IkbMDAyoE5LN+urk08MU45X/HuE/M1qNbAaOunhH/X2tLxlSc89RCSDua5Hls/p8okgxdwWxEk1yWDtN/3A/4gBojhZjrCbR68+3w4GYvE6VmR4Vec2owWN5wZPg2x+YHAbHonwNVUP
JVF16KI3YpA2fILk/BmIxXSF9tlkxb3aNVxUCDweLYQVYdo/CwJGV8TDYVzBnXIyaZQonuHa1Z0V6MVl9Q2V6u1ULO+Z8Hj6WUcC8cQsGwoa+ElI1ovKoiuTyVqKzsaMvXxK0sbYOyvywMULvzYf8okaY3/Gjgh8
BVKYmeGsKU2DPADeCxA+fIbgtp4pQMx4uLUd3w0GPub4lNubo4dfJiqkci5fvWLfB3qf0afC3szO5szMFHfLwpRMemW9r0QtlizWTRgPJOU3AjtDdpg/TICc4XtByKalJc8d6WTYdhDfM9sFfq2BDnK0sz3q+cRu
JxyhJc3dZ16PmNvVb6/civ0EutgfkhwcmbagPHMidop3lZ/o9fVvsl+SaCV23j+kduirbDq09nBtp5MmOg1nSrLSTP/95lIn1v9hFv/ObDnS2t6yYzOvv5/Tv7j8PVnQO62gHQ7a0ulSb0+Dwd/B2/9AFFBFqh24
IO3/voiAq81Rk3hVNF2I5ryxKcDA7JzKMXhQAUImhwjBNKcXvg3x/Todeaj4AbRc6NNvjK8Yf+3jzxnepy7ZQOsp1yUfU06/U52fYxJhIvAg3xWemL1Gam+Sq1vX+LUc5EJ1h3RtL+61PundWtDWgcmhwW/krt8Q
6DCAT+u5xv9PRF9LOMk6EnMI2fA9LX+Txc2l2k3tbNeHWXKi4Ez6/o19QTvsdWbY97IXnCO+LUxw828mtCC3/blgDv//UEWuU0pCIMM5BSGC4caz8hWQ/Qa+wZhtcDeIP7Mels0FLlgizwkRMr0YetarRcraRZzg
seQipCyVjn6sxg71cPXaC14qwnXmi9+ngZITCtbuP44lbwxByqxvTGI+jtk1Ma55iD2/eOKnPBw6ik6hrIw8GCkIVDyxm+ISZGMyA1HaDtVd/lntl720lpuP5Y1YCPkKV5izfdZ9xkTcIWAvO7uUPItYHH+uDGJx
z2wkwHz8y05yHts219i/4Y+1/Twt+18dSmyhSW55NMra8PazhEQ/z7dlapeEShmO7teRvPTkQWGywgmJZO06lLuVWPW3UlCAvt1eOxUwGoJw/tJyWcdo0iDsyp57+ySEcytOLGS7ID9+nqf+2THkc9+Wr3lJe8cs
fhDyvvvEdMQiKMQkeD5hAQrrS07YpWAyVCw4ZJDXbpf6iZt61jaHw9k61oJ4wXYCZNKX6vU8m0Mgp7GqQGcwzLdGzl8pJNb9azCYVhR2KDUs93ot27/41Ivaps6aj+wTLuQcHV/54Gj8lQ4IG1jmDlP0n7QRvbLe
OcnEgkKJ3vCx6AEhfjFkL4uHz9DG7uzt/KT7dC7S9GbmBddPHGM7nMYRK+iG2802hGVIfz+iSnsar9AfvxDkM5Ah/xW+/OfYZAv+j1p447glGmtioCZHo5ds4hn9xn37bfHesPdzYVidII5H5zTK5OM925u9j701
JZAm3hyxou8ibm+iTYpCOzcxC5lnG1OGebdm+yTT5wkEIlTplyhg+EIZbd02FRD9sZT8ULBpxd3Ub+biJmsK3nhqmFp7GO5WVZI5kcKYRCj4YLhTlZkVqVIM0AWd8XE9RwyDO7Yc6LMSNV00AwJNQVK7JpPFNGyy
Ms5UI6rz7VYHxuSSs3ZD7sA6k3xci66yOIsJrAWjhUf3I6o8fVNUQhPns6923eNKo63btJtgm2blGmVvB/58SiHV9enOxnuw/L8onViKy5Mumzb8zCxSiq81+p73M/SATSOpG9rJUqJQVt6Cro4jsY19k9JuK++E
4dygcY1iK83kEvNGOmidDeu7x5QiiAleENAo64Z2ThYsJ5AUFaU0MYuj67ZVfN3IPpNaWnLXhY/shxskgNmSRAxAYfrVMIXGgY3WCaM2Os3Y07PDS9LqONQOO8MSq9G1Nlza5zFFabrtx1mgo/WFog8TMi9xjQ+D
Et6tlGzc3/89M3yGKIvJMh4QKYVYCf1QLdsFn0UwffcEdEuZeZd1cq2+2TGF143dYA5t1jBhnW8XDgXOFWkUdeO+tFmjo0xHkPT59q4BE3iLU41VloeF3KgM9gLey7lbIW3z7h7WdX4RZwtbH/N+K6vJ4hm+RsMy
Qd8pSKs+d9yiW20ebrAj2ozbOcnNpHJmopChgGBd0JH70ReeLy1qRImPqiteadTVoZxZuLIKgqfoM3lJJmHTu3IINukFtYzJ66dRrnj3vCG5xnWq33XD3cdJLDVHg2VFWSzoAOcLqxtZbtzillWwffsr0Tri7mw8
QtTsYRzdZUhG6M3Ezur5BAtK9tKFHeeKOHryvR4Pb5J2xcdk2LB8wduKoJZRwx1L6xn8IONLmCEm0zxYchJ3UpGFxLKGXCIcBQRmthsPZVeQqKd5MUVLnAqelLnEOhsU0qnarvqOS+8wK5hIVbUSgRVUJg+Qgur9
Wps6ZXVrTyl/X8oltgxTdadgc89wdEag3acZFndADxzIGaRxWzEken84jXiu8g+TrNDIcmPxrfEdy2HPVj+LDpGCAg68j+DMoPtsGHiQUyAyvCIvOgyqTdc/4tkMhFsv7U5YgyD9wyx26ycbJhQRT/hYKDIVkBjR
wxPBjqUu7h5lRevY/hNqC08OG7h9yvg5FxF6+lNyRp+mLTPKDsYLdBx7hBMlvYo9Z5Mw7Tsh+QQ5cqQtfrN3F+UNfc4eIUnSwte5qK2qGo7skQMFsvQZT029NxJF7EkO+duHz84Otlq+iK98UQvK8n6rfZnFY969
ZkSAx7YW7Y6cXHjUQeuGZxgeWluXj+jJQQfvhSMqxHcswF0ODtvGiAVQ5AWqSfV0Q3pdabCGJcukT13x+qh+xnljGbn0zecXShDfR7bCQiUvz1b9IdKzgSj1dCWqpZdywyBP1V9FkG9lsGy07wHc6RERzSURrpJn
8xguCf0SPcekp3e4Ani51dS6+Y+8VHvIQ8W76LaKn4X/9DkwtU34PANKFN2tOPSwY+qpY+e5IgRqogGc8TvwgIcBo1JrfIvWK4Nx2cayf2BwXbTtJiviJLL0P/tKxz/bWqW6k5XJ7e3QZOyqBVYLqbABRMQ7oA2g
PbXXu24/1FPLfCEmfQBE1MkKjGQUlQ/rbwNZQSyfsUmRt6mHwS6bDW0xG+8czeBCeBj1fDqtGh9slCP1QHaGtZV5DrnV4k44l5GAeCnnzvzbDPW4ckqaAUm9QjOYHOOMrGgqUg609nvjPchT+cfpj3MuuNawATFt
ImFE9F5lnRc0I5bzSuMh0cAvGPFkiKvPvQNRwwffkQjQNKQLgKHkQipQCUhVGEYpBYzBDaYs6rokNBJ8kDg7ffmY9d1EzrCKZ7DKxAQ1yJZ2ybQE3XBJTBt9kolYH5iVveqTZ39W7bZDTm6gYatuK1zABPn/zvr6
WH4M7nEZZGZ7Y3miO2WFe4SnETggFif82hxIdYrK60izHXUn0NrA1nXJOzmwuy+xpFpyYng35atxmj7qdpdrM6X05R6tKhyVCZGKmR76M/Kvcdhnzbkq88E+LCv2gvOoi88KnDAwjPqv7D41gEzZ4DNkiEIO1xMK
dIw5o8lM+OJBh3Bvxb05Y11kV3MrnT6TqIYJRFcYgaDPPpMMX8GKIg8berC+Lo6AVnrlgz7VfSlHHcqhTrehA4vCN7sz4QbAfHCI5z3810BuYULqyxQebv/Nvi8GvfJDIzv2vFz6jwak0OpaStDfHO4Ydw7V2zKd
EkACGZKlP7bUKDQYa/nrYyTMx5+RLrKjDWoJCSOgbZ4YX5XKqxIQ51Gcj23HjkxmYqt6P0/Zk7qqwsuII+1WRk6nZKl3/yfcpdEPPdplUhTh+Gjolbmyj/qkLNbjIu9hfkoxISN0QsjqD6dDw7G/4WleYPP6iMgv
v4rHAGHI6mJZujxfCuMdPZ8L5v3k1Q6dpMg8k545VSAw2kzAAGQ5F9mWapdjVl7zEMe2TLRElxLMaH2L+vQ+3YUaZgGyl0HyLWe7M2r75U546E2mT6ZvMFpSu7bnDekd3fVvj9Y1wH8UUTMUayvE3i75iU8xrC+B
YfoLE8AT1HfEJi2kLe/URPKQreKhnfcGnOxAD7s6NrVcvFzyvCXHgpbmvoysELnOv4b/Z5YT0XeCmJjT9F6s4acy8vQJ0xxM4ryMZceqqZBbwKX3V39QmfutVlQZFtCvUNrs6gk6ZXrVTaHL7HXoT5LpIxnNNQ+a
LmaWsVrT2xDEM+A5TsYpGW5kOnhE13EN+hKbKVH/Jk6YnasI2JFpeMnVfl3FqrBZTEKPczvuGMnOrICNlml2Bnz9KWRUfHyoIyE5dq5QlNJTj9K/5a675aCGXRudjhJG8zYoBaB7tEbTI7+Cdxfmdmf/KyDjKgCa
zmGv/owzD350AFRUklK8uFLl+BH0MCoEhvjI7q5ulpIvuMsp4bGTuZuS3OX3Nm930KG3asS/i5O5P5S2tGzsNJxGyAqVH+gb0N15XTaVzXAhsuiT503OvEmUYyX6ChHe+iPOgigDXXY/r9oZJf1clUgPk3PaMEK4
f11+zbkAbDoGJ8g6YyouAQAAssXvkryOyTIbBlOO2mTQUGEG5eYpGVbhBfXrRj5krSI02I0LQP729KI5a1wcK2wY25KNREye77ZhYYd7eYCmxsflAZcyQmuqygVFe09WZOJGL0t76dmAlCJ7h8SQr6fdGcMV80Dh
VLPpvW2NI4acqVCzRuVrOZJjKg4pMUWjIAIV9ADqqWm/jfaA8763xdwogviIAxb/kqpDypcAoOr6x3+sfUxV5ohvay1gINyNh0cll6pAThr5NfShZOS/Lx3LUcP5X+In5snGlPijjjA4tM37BoI06tFh2nIZTS94
+wgb4AG79bod6qYJiOLWblHfOppj/mNlnNEieecla+ZL8idwUmgd9v29eb2yD795/Fww3moB+zgM31Y/9GK9rEH49a/WX62XgnxUTNQa8ChvA35wGm3nQfefKFricbhIbE2pSZaM4gt4uvYzq7FQ1KFL5AhZ3CKC
GsjM96HBomOlqvqnqvi2ximVxtO6wEjbAwLYLLtFBgg0fuug5IM2qSm30frzregi32u91prR5bPBV66HxUH385muX5z44yE8XENgWeRV4n43BNv3/9TRJGkVRuKrQrNcgGQvKCEKQealAijFws6e34Hj9o/nlVFh
y55kxJlwxBWtAok2iOSABwzyg1mnpX+RET0si2TygCU/iVTHrszqA8uHzX8p4vaYTRPVZ/FkxAsDkIANvzYaC+OOxSxbmkS4qe/sC1uLLYQG+BKv3z2LWGsiTA1rZgpJX/h4InN4BTqjeaLHL6RqkqYn5LWckClp
MpZ9G5xRkJMUEp+UW0z3isE46UX9YRpIsBBb9b+3WzN8d/83N8d7ONmtqO62t656dF4oiD5gq3SfvfaGexb+Sv26bA/6+lcTXmU6ObqewV3UnaLzU7w4ZfQKS6Xt3XNOtv++wgzpdZxl6Pq7+D176/fBuS10BWAO
OoRa5JPU6xJfVBPL2wIRqI1wS7ZL3uIEKyoPigbbizKL25sL1Ut1MNoRi9wQlOPiX9DDUbIh0+LYMyxJuCRTgpme/cSIC5PFHIZHmo7BG7yAJMRK6BsIDHHoOv5rPgqvBsbrEMHgpcaqnnIw52ld/HfWAwxhnkMV
29D+YaqxhKMy2NJ1fsGY0wRDuYKbKFt7nMQfStNHw3h/db0hv2IXuDeAQolTZKfAkKEi/G1LI+EVos+iP7zY7nWz+gcCnUV6/sekTP4RD3TeHPCOhWAr8rymzwYvuXfZB5fjv/nT+TQbvZC7d1fY6ILF62Ogcr95
rP4APTeo7SWvDaKhY0RCWziDsGSj4lJX4B3FrdOdy/kWr9H8klnB6ZLMkxiSWkggh+gD6WTWEGxa8nFYOvJ4fpxVVZQLq+c7fnWyfw4eFRXzpR3JTpvucgh7B7VJ/sq4fh1TzQ7Sk5+RmSdkBc7oMVfTSKlYzbpq
vR+zA6DMR99kJ5iD0J3Zoa59kLnMNfK1Yon8j3Ih3M3VQerDXMlcXVrfztVOxSXPiypuMcNcpbnaZh5bz5g0VxfMIybMuwruKZJDpEjgUPZjLbbKuCMnm1RsGxxCMqgiKg5b6OAH6AWFrDQrkQB3w5RadbvnAnTu
IE8BkA6I6mAHGvjcdWzhursJTMO1vNShUvYFLdZhFCcy1MEwexqA8sSY9EUHTcGXoElLG0Z75h/tomid82r0d6rZg9JbgBo9Bby6cVv9TaM/8rqKL24IltOjQv+KEc4TBTJYfpMMVb/4jsfc/OHuLeP2la9boXQn
3S3HNMQ0ZVny/w8SNtq3C0SoNmI0StQifp0VFTG++okyVdp608ks04SUqgo1UlTSgSai4Qy16F2EpSjHLqMHZ4x6rxyEM197QkXUjNSQajq5wed+YlDqWogKWLRHEVtCJB1chWo1Nam/KzOB2Vq0A4d5uUlXTB/8
nYxEhdYrEBOpqFjdvEfQ/v7/QI6vpAn9LZHhRevG40UOG2mBj2MJgYV6IAD6pokd6MEHdWDmsxJIcfgQaUSuCf69buiy/ZBr9+vrCvFTBDKW3VVtATsTEe5Utl54QcCsbd6nKVhn2JCpSTgGi/L0TsJrtaiAxZ7R
B7+DRB6T3xGo5da78/PnPmY0fRWj4BLdS/aqdze2cmfaGgTn4BQn00HBKx9Y04fXlW2Gs/BsBbVaV2OK5jHm7dlCWByvOKGcYn6MF9rt/Z6bNnLJfMrMFL5S0+pwZGbFKzsc3hpCT+wdCSR1W58xv8HaEU7MZv7C
h4Yv3+zmpuIiwGJABAF2mHmOV8f6paRfAyiYqL0tFiA9CiM8FM4atpiySwbCp1TmboCaLFk+pejEe6vS/ke3VXMtpZxILphL6xJ97IrZx0m8o5PLYI4u0JOwRLE5VzE5Ulqltn7daA6COseJiPsa8Yd6+Zk8Nxmy
fFCfnT6vi3hAhHbU7kgrVw+HRCht/Dfiw2hKO5DLWfLfoZdEZ2O6tZE5K6AstEh7fYQRZpNCytqa1q+xhykB1+zDt67OcTqXdIREZxQ7v3+xWU5mMokQTg2+iAPvJHRFkLZdfqmlAqdfaLC4ltnRwJZTMw6r12qb
h98wB2q4gorh4KRGsfA+p8fWl/ope/SBoe2IakEwQuobtycAH2+1nxPgddyWJZB2QHZCYrlYbUVmgco2EfTgCFtBsv+h/LJzmfy2nYS0ObQDqHO7BS7aIOglREMgevnqMv8mJFPBpQ7I8Q6fIYX170Dyrip0jMEt
TBEYxmbZIsrZiCl9hfv7wrIgMcMRtQX/aIEBy/lwQGCYiUyxDPWFGNau1xC/A5qjpS+l6bFfyqE2za2OV/PYpOXHvWA6Vm1fFmqnDONns8Sjlht6tHx7C4I6kdQwPXufCp3DFhLbCWbrDtXAr/tVmwpjyGNLMOwN
KZVAVBlXuD9RqBGNHn/frgMfsdj2Ukep5jGEqPLyttwvQvyCuuca8CQgd8RjbM23VdmS4Ucco1X8LyJJ2fb5YyaikrpFIREZLCTemAeBF6xT4ao08a5BrnLWr8uBeeU8jQRoCPEj7gc/fBwYJGqYOrd4PWWQsGGq
89i/EM67H8opq9zQ/qpSQZwBrTRvFG3qh0IludlkVOeqhELRFYG/6RqmRVl9iG7TBNb8q7OEmvh/h0Po/p8BZ8VpJJDkLMlmdr8+0Ts/iatgpPDsttf/vVMFRIc4Bv5UDKzjDq7Q4w2Lp2Kx0uLH/Lw+BeeX8U/e
739Z33njpJw4m+iOcI1Ofw94SS2RXZrDev4LmJWj8jII5EjBEmwXQvwZMRNFSeokRXVCf/RLggYckKLl2hnxeIJtUqKiMwXA5qpSh4oMellWdyxcDKZhkEIAdYqD2zt04cef4ld0/gP4CeW31b2qSGjKnK9S7fm7
MefHGdBe8R69RHDbDWD+cWOT74Pq9rn/baDt7c1HdAdhwE4kpGgccfBjuqAVvcQf4u3b5FtodKKfeJxv2LtSSmVaEE/mPrAvvelXXKbzBolldnyXf8CTUhr9tYJOISkpDs0Y5V3qXBMXXyNjjlm9e8vcqE67d1RP
hM24OkYtCu1MA1xOeTP2LkE9Skp9SUJMLiZfMVFwutkCh6rHIRxftA4ibilGBcFnQuaClCvnHJQeBvwGr0R2gEJTs+97OuBc7FoRpR+SLMvixV0y5o7vgLsLrYRyGy3XTpX/GgEjIkU2EeSLqybbkr654TE8vlSS
o6fZO3tZbbSOipvw4Ysf8ircYh+BYzHhfLaGmGb+6FGwznS0IfZPpKUTumcwnTV68jL9WeoCDI6PKR6jaMQ082SFWmAo2CY/K2nToeIbpA5q8QiGeWp/CYg1qhPfRpxRg5+e7uJhs73n/PAZLM+jokt/1V7Q3cWc
YCr5wiONk//6fmz7JSvL1EGlozJLpZ7vuRbpVf+2Mx/wkGMhU1KzU6Cd5B3+9Eg2g+4HpLOeszl8PEdqBCeeynWzRD87okbNLhR6WxRAdCksF9oZYFOt/7l3XpfE9cpRSOJ0u0SFXiFSC0209FZkZlRvBjP/r6ph
ZjIrN7DFkWQR+9JAD1AoQ+a1B0DLRwLrgXMDC3jWAE24MF6F5Gu7B7SluApJXOeMmuiRjpElTpHlkuGOvC8to9tD4GIC4+HUuRaRsqSCrUARBm3L99bNKhiNuFzTQ5eGTe9VBITL6CzajpnkIMSnR0eUVkkun48U
vpSxSWf3rcRqAIPUxUWRyxh7kYkBW/Qb4TOyxt/F5ZmbiQwDNRHZis5TujYiEF07R2Vz2gGprRSpjNxrUyxZ2RO5h6RkGRxU9WJFYSwuh90DoBXSlujpk3R7ulKUrTj9YpzKS3FXWROwlAHtY0tqojbAeTuRWM4d
ewsiKuv0olK3ipTa3s+nJ4b5xCKfOObgkH11m8VZnfgQiOnD3d/DbqrUiTyXuZgPXBhJfjpni/IBgXUmdzNldAv5dQdcdp91QmCde0p4OQ6p6H6ReYTQabSDTuOSjOtUzrnJVHgHP1CBIQCd+vBQiH9FNqpJ9Xko
yrPSDgLener2UAy8ja5fPR/co6DuEJZiU+VGLZ9eP8yAVgbzNKCz8EF8Y+FxB14vQhdV2Aedq/jxWQ3Ij6yXF2rLUDtR7mBW1y/IqXzhiQ2OzQ+IhwEJLezdslj+RCsAqdwnuwGTDuilgdZHm6P1ujM4S704+bvJ
ww02YSy9s/ix+kSMnUThA6AOpCt/AMhV/jEjTaPe296dd5FPnzYEGToU3GO7AIPMZTqYvDJ+N67GJf8iOuh3C+75u1MOlE6JVVFNgGMcxGCsbL4ae33W0g/IcvQcDXS+y+CrdBwAVzf8ZMJ9Kcs5e3ef19/ExxI6
E6DDG4JjfOhzdSDyMcqlX+iaFhAzd4I951sQYIx5QpbdTRLuRyO70d2QZUmyLxhpHAsK8Vu7ihyAwGSHwfkLEW/3a3BGYfLoiwD339EwLlOkq85wAvcEfEOUS+AAsCOsYd1625s+6UM4ckiluu3eTwZwUQtRJVhs
auqxgJ3B0Tj06AU712wq6btAfnZA49D7U/wSU0BTBqZACxUrB3cxBpSTIeUwSuisopTSn2AuQqQk8CAky2vkABPIfFs8/YVKTglHjZV4y+g0qdsDu8DTnEmziWzYTkb14g6I4EWmGeUh0Fk69BtUukOHJEt5zkwR
1pOs4rPIfJVP6aPX3MixwddEb+YbtgtpNYEzROcqhL9ZnZbK4Y6oWzwfMbIUmo1Ss4JdwE6BTsLB/6O3g1KA+AnjUGrgrEhlzHDrmmmxxUTY6PZSp9AF9xBKLvs0L2ix+5g44GxesnTAQBNOSHUjgCJgahpPmuRp
jMEh6O6cDpFsP33HWbOBG8HSH4siIaCBAg4oMo0fMHMaMGukPRvc1dwHZPWQKzK9hCdsCii8QSuY9M2aMHC+1lKhA41bChudfXTfxCtu8hXxgHMdRWjhzhn1mR/U+UV4GJp9kBVW4p2TN+IZKkwV1UBAZgsFnqxn
Nt3xvML2PvYH9yL6hGCTOlXfYdUts5/nXrtBT3cZu4zCFmLv+F5UzxEYLy8miY8pqseGD3RrST0SDoCzPcDOWWakQ1FR56jHttsENMuIvtI/W1c911QCptQywUwxXV6Q55CmS0aadXnFO2raUfgEDFfUemiT0Xq5
2T1/F9QNBU0aM/z2xxRpyD80pVVLwYeDRIn/Cl/Q1NJLBaE4sNi1x9sWBwIOmIxNQ3qsoApDRlhQefA5STg9akuw8/edn/IgP1muO2+72akqNFkhiH5ZHDRZdDpTpRaSi0kbC0NlyrJGLxjvXoSaYo+wojufcUUx
cmqRK7m/k8b/ebA69mnIIcVRge0s28tOrzP84YEgPTG9APPcPPkGK5A5XRaccETkweRA+POzXIlAy6vNdmhwtf5X6Nl15DqSt5b63w1TQ4YZACM6tKP12MEciWTVs9U9+8S1gqzHuQnU5ZGU+wJIg/UFqw0NftL2
OJFqKogfNd4WtUMhiMoM4lk1OAVgFUtobWqHfMAv3EkdxwE1EHCsqfEA2qW11hwJwGJanowjYqcYy2ofedD8qz5MKnBHMcQP46zRmg/654SPcwL4jOGRIgmWD0nk3hwFYLS2SR9NQpdVtAfs8zV1oRg6/NQ7q3de
oKwWmWnxmAbWItr6AFakJnxdjlMrWmgDRZX74RC0hodyXU5hPJV4Q756NQICWW5dXpnOZWPMnkdPcsfX+joGoXMwxvTAJd+GQ+Q5jxsnqOFzwHpm8AnafMlTbYiPrn84rCAuH+BiDcavBhFoksqlad81TyNztCYC
b9Zh/dAyRmRr7+qrXARQIpfOBllKhs1olNfRCLWiFWfgP7y7b6wNYV6dMY65POIzo1FTxyM0OqHfBixrWJfJceUf32sphoSBhYJkYjIF+4eEXTDPjZP1zdAtCTs/aEw3PPGnG2WPQu4l3t78vq6Imse79ihXhGbi
dRMYwtJTOR1z+NGlx5omFHH5+i+BecNFZ4CtrOKksyEcgRDhd8Hp2URqfRQZmJFmBpVhfohs7kgK7F0a/9wH//fJyCjcHX+R3JpsCvO6UbNUNAk72silRbWfmAFu9oEOznm9KbuZgdAzPvNVikKXw5jrV416kLYs
FjhzL5nSdxESVb7p01WKMhgE5x4jKboApYut9hTVQ7v4hsHQwB++exSqojoOg0nRt6puVujEyUZJ4K1Ek2qCRDfyGBqvmldMgS6pJUnCFfPKxRauuYXq4gUTppT6WORFDVYwzF336/f0oWZAf1mVtLD5p3veY847
XYktR/OiPte22iSe624NIquAFVSSi8JLKi11LIufbAxdu/DPj+xm0ubPDgXYhG9MtUXRAL7KSrhvAAVTXOsvqmISe8v3akqDwZFs42EjoCBTYygZRs1hE8u6CUS6WLqKUZWUETC+VFV1DD202CF2UDWCx5dyOpKh
yTC481edbce4kYZSr8c//HGCcOxQWC0qZoCLGWD5bLPyqpELvDt+E0+AnRnO9foKjEc31rokpVZtxZtt9b7obw79Vsm2ZnK+uqGUEIE//pbKGb3sTwa8W2TytLAKphRu9pkc0/y8xUJaGx9g3SXxqU8H0fODaoOU
7ybM7fn1vY27Gm/929r02TKfv/m2DMdY2w/ZHXABVRbwty7zQalP/OpJgVw+GJYdTvD29VS8rKXkxO8N/QTXGWhk+TMNQP4O79OE96fPZn63CF14vGHHm6hiEOtPT5QIeYdOgIHxA8W9JZPXrHRr7/hBfxUKoP8H
dNC3G3rSNg/q7eSbC3xeX2/929IN+L0Kew+yMT1hmZONyYRzW3t7+Q/YwOVbZy9Kom+Vea3wCmBnzyhFixK6b76N7AimNnPBfZ2uHDW55fvK9i24utHcjl4sfD/pZy899VKnmyt8q27i4wf6VTQEGmpsbENYfsMu
f5qTC/CbWreHn3+SYqfDyUceDr+ciMS9wGPTZD180NMPaSCDK0lOG9QLRIGK9vet8GrotMw2K2cE/KzhP2jDJqfiKSid9UsmOqIL1aJLVCFFMGzpDJbkxT6ipMqH0uL16e5M7EcngxV0s6x+mTYpPVqgFbANFcaU
dkZZav/PVPz04f4eiQIndxBylNzYr7exr7HiLlM1Z/iOCTmSnQiL0hlZY2b4iHjt+rD7lyQIoZwCX2KY8fcHP7Ob2elhtk33vuQlr37gaPe6bemXR8tRSEMgZpjCjujM58eVdS2CFDDKjX/r1CVBrdhZRLROqISD
mbudTd71AkCTvU2bLUJxplcrMHtZOKTSnDb5j1l3vCaYKE3ArbO7ZdYKBd2/aGAyROhI8SD1nmi15/ZQSxl5ZITlYG9gSncRk5AJHNl5WIChcZl9kszO9VsZ0p7N3QGTNoR0FNWynalsppcJMo/RGzP5zquZQefV
TJL1yTLJzyUeT8COKiN9eZ73yRCss0np6cI/1Kdt1pnt0r8ONxQnsdQUuFftI5MPrtBdKgxIAzu4tFICUlFabCg9G4K9dyFsbbR2FBrvLP/eyjOwvb9gode+g5IihQwwcYXGJzGreEk6pVJ0qfp1cr345ZM/a7g/
YwZz6KtI9im71KUYRw6AohShMr2L5UmMyIJ2axHIP0oRjYrTr5/+e0Ng6VWNmAG0ke7GeUpV0r3sFJ40UsZfVnVqoxxEAcc55lt7GM1Q7h/8MCaiNoXRXaaXPSxCBNnY4muVPUbBYAmmAwjdw0OVnTSbq1bJjHuK
xjaZdtXo1CjGnadH7MLNRpHMqnwhbbaF81tMgmvL/jBN8BZigRQwVQb2pYi+97pgPAPTx/q8jK7C3G16pgHM50pZPtQcf+jHmXiiD+rrOWyx8sx0u1ie/RkEC0FMQiKcXnpamRjhXtQpGr6Uu4pyNC2y32oGiMGs
4WMMcbG4c55FjJw7nmmc5ip2LYrwjjgF7t1+LHaq8vdCx1Ak8thx2iXt1RQQPAMkzYwuxZXYpoHdeYnxIjktYU+xGj7a5AuWXe7Edk0VOAER9s3rqRHt0JDIYlnExPIUTSQjgSg7nePLcg9aIpM/GyA71gx0cBJw
O5jMRGu7WTESZc2Ah/X4c+A7dj20FBAsslYmL+tw8ZtTNHDTCJezZoDZPYAanlZpkTdn1WIYO4vb6gE3kZZGl0bpoiUWWqtgkUCrQtx6FshnoBbiAC53rQypcVJrIdvRmI5mhimEbciJRNUCPu10igHe6+JajjkN
fneYGeFRVmCW71rKRbhpgIxb9njeO5e8nbtkCSnZFtPW4KZxJnCZ8Xt7gyTmH8EHTl672mC6uPe6FX//ZX/4SK2XnVa9Q9P9k7CPp7dITqxdZM0Aw6o82BGscIeurx3l/M/vladIuVQZ5mW7/Q0xUBkYqJ7IDu07
6YkOJvquIlqS7ux7YkS7jQwpfn5lGbOrwibUAl/BCYfLIXo4r76XvlmOHLIakV1DFRAWyis7CDcaR2Vky3xySwqN62+gTuKhEeddZ5H9xOuRRP8+gyfeX/40+MnkjYpEpiY1Peseu8kER5rud+RzmqKz1gEwJ+En
jpUA+OtvHob8s2HDgykk7Ns3gSFbUyBIdhzEJboX9d9K35S1H6yjNxMVSloCcmk3i35bM6Cb9wGmw+KenxVDU7ZOSwZWqGztTEWy5U2ethl/FqP6Vq10qiSXFbPa3KekJzpsskwrxOOagoyU2FnpImixnzJ8DZG5
1K2H0VbhLVcZcIuSNWUL0EBtU6znYnwIwaysAGrYS+VdAxZuy1Cmq5xqeJ8UANHGtwKs65oBd0redjPg9lR+qESjzdqz2Tx4OwYEG3SI5I9vZWWMzXljysQoFK7HXa2rCGzHKhy/OkMO+Dsq1KLyw+zDqkVeq9/e
M56bk6hzf44ON08rs1NAV6cAE1LJ0+c+Xb3uLiPz1PBxkrBayM+i0sSSgwXsSO1FxmkzXXyy4IiqkiSjq2k229yurZi3nfGaT7U4dYaiyGi+B/MGEP4eqK+EzEXNsxlwn5GoCeoMe9sle9JwoJqBVOP+GbJHlSqG
2VMOoijkWzkaoc2xBQXwoCqTzci/bnZjuKdZ9jjAyslLW7TNB9zho7YWTdIOgA72gCldMoAclvuXMJqHU5DxRXMwTU+WGwrLuASLRIWXW+orqc9TFt9TuOjqT9qEFsEsgJ5Dbs9xZ8VIfIxGkFAsn39uU+AuRHWM
ciLnKTqRA4dgPvIvxOzP/1UBMnmC52QElvQhm+1uyTKFdl7JUPRbcZq88RjIKKayrH4/xd7g5HqEXMvl/dljBQ414O1bMTe3ny8aeVoTMrXN4dxNlQxq26sqj+CUA/Q8JtPnsft3c12YpmlWUq494IHxc0/e+JcU
bq4w1G/nbpzTF8N3Fjfx2EcnUvtIR7pXsiS+5bMYL0s8EiMCL5Jdl+54KEmOzFGzsF2XSZiQhnHZ2TeAElpiqP/ztmc7F6SAE6QtEDRPbdxqekzHHujZWfVWlywqve1ET6n42nM8xc9YRSR6lsswOIIHjUppxV7U
+tiiZ5eV7RiJ3xQu4TLcXW7lMwkLDtuNStg8qs0QA6VKjmeUnX5yjGIUxdKgUieM32DM0K/SmRYbTRHSY9X6RJlDIo+upYiTxV7E0zeWOClmva1hMkwzmjwCZunJPhzc4+W1r+aurQjO7lRAMFrkcBbm8BzTIRZl
JKpfiqYl783O9g1ssazaUuf8IYDXB4aDuPDxhfxxDLR2NWAnCrfSMXXtLHCoegzU4n65Scg3h+VaqHnXiKK6+uQC/MCLQYmpX7EVt/UZtYX0c9+bUcs1D/0y1sw5M6GNEVam5pa+mlxaMD6RoGGpxdP8XG8w6iKM
/xjK/vdT3a8nWzqKfzeMhudhNuQhDvVQDM1XbHUvhpreJwtpe60R6D2QQh/Dx5DuJloRLOU5HKx0Vq1cfrqyVhRB/EEphnD46z4ipqKd3H3VPnfgLyL4ueU9ZJwi5VFF38l/n+VNmKIuJKtIWPF6pl0qv8h5Jf/Q
/QRX54ospupNbocpUuyhHv/SYFCF4MQK2R+XppKU1iPbOzPjmk82KZ15gJU8fMAr9j7ODDG25tDFOqRrFJEqboryVgr2NHyT1hV1zo2D31La1cRIopEH+LMCA6b2gXvggCrrSLzW//dpPPr9Cut6UEuX4kya2gdd
CJoqw/jIyTkg4lI7EoAM0K0xuk7pXiZC/b2+IqGn8tVqNZMfANbOb/59lbidlKNqiJotcrbvseTpHEx+NjNPYDvEWpXEyQfXlRN3Er57U1BRGsxJNckPmUwuxnH5eQg0CE9bOT0vzSxGrS9K8lYgU5E8gR7QIefc
nNMdDQlGau589FmoDrPp/1ziC1jZJSWjQla9LSfy2C7wSHwA6Pn1LkURT3NxEEHp4SmWkuaB8jLXttqhMCLLuXTNxUtpRI5W0pw0/RRH+IteFKyf8oj8KsKSNJ0USOQcYmOkcYfHndbYY4kfnMEw2gidiGfkezMz
l7XOENM9oubUTVxHxAmRSoUuJ9PnikoxfhksWs7lEu2c/ilK1wz7HniADxDxbLacohjG2oi1zNFxvELeR0T06YGANTbzRlTkvyWTWMCBcPhFgG6hPpiarX/lSeVVLvEt+dqxPZcMJFzyNCMzbpwLOciTg7m0XnJc
sor3O8vncOeS50O9ee3dYLqQmF4eg26UPQnWAdfFdGasgFkEuFTB24Xc6SVBeNPEWYV+lxxHqnM+Z8DxkiWpMkZTi52XHFeRnbjzMPTiV/IYkmgOey854uiU5Aqj+eL3oDThpwa5L2U2QirxqQ/3is0YZFX6X6pH
pTTpXJYgGBoKPMP9ilPfzSELhsIyn+5IOEdwm4wcjD9uiRHNUTC6z1gPSBifQ6XAvagNUmF8ftkDe8xHGCZbLZdtGN9J2ZKgF3oYQ8i+VSpLQ0yhAKtgEuPzorW4zecnxhS1b4VKgBXj00R3ZjEX/JSp5rmy0guM
8g8W2GczGpOpVgTeGKvYSawtSXWMT1pryLkm7jGZPSSXAxkSUsBP77Tca+oTMd8XFobgpZNUN3K2QjZVMkZN7ZvKTNxkRA6LFtNHrUCim0yijKvqcWjc2ojK5F4LNJDLoEeDfk8mAujQdngPo99N193zPcN1acBa
qHfw3ragiy3HPaYqeS0utxCHOz+SLU4tWPIph9UW31Fs6XspiFtcmiJDTSm6W5zfYcHnbOxbfHqdWYgLDsc5ULiQmljqFkeOzIeLi1MEXVHJBsnFqQcTam3EXHwCYsGnIvC55IYzjj+BpYvTjjohEwDr4m65Qy4e
lF189mkjkioEuYtTHDKkWh5/F5+DMorBcg/tHDpeqMjncnW6wJZLEW5evKKdKZdcol6cej4F0s9n7cVZ8J0F8yh8cZ5UXBGfLz4b7o6a6uS+OH1FFsGuDO95uRBMJUHw3u+K5Tdwbxl6ju5yIrgg/LRu9CUZhPcI
ty9VYP+pWGkyIVgfOxjqK4GhPln65LccjTAeeW1KykUghbE1TQH+nsEujJa0M/NTFGkYlyop0Kj1eK/yNRMd1hGmXlsaidN4cbO9MzpWQySGYhOH3SfZsg/1Kk7tAkPcQ1FMpiQbk44NWkxuk7IlvWIsxmR6gSLp
F8Q1JvcYt3SWpVK2p29CH2NKqREQXadHO+2OuiJHfnZk6juEFzrXRFAmKyyZ7s4KJXbePcAadkphAJR65kC7UBJc23xEgPLE8b8gXBwfIL8XGKH1owWUKQpzKmWxA3LLR0Lc5iMJ5BWNRbiUwhXIr63NQ1DRW2Nc
NZ6ByGf8DKnMdaB9a3WqVi3mgcr73EwugrJDjmLjUxY7Qbm6WgfHDL6CyrfVGAwqNLpKJfL5DMqvi9Kh0gTDQf6Xc+GI3JZEPCi7ap1gcN/D1qawIKTWBd91lJ6ASIRomiExsNZQEkmkJpKVytBxQ3kT8m/knD11
sLGwDjQJnXStETcmt/txWH+0Pz53+1TEjxPdPCvpv8/Z7mb2kO0uWfBwif9yfequH/Ys1903rr4+r6snYf38xslvovr6+SaaN9D1+02MrvVH/Fgmu3/PdmW3D9BTX+PE3cjt/Cq6oxv02xvVjwFANyvvm36i3ZSG
mA45frv5vUaf+UxG94eWo2R2wS7KuZJOQT39L2rP/PQ4B24sTpewPCKW7BcifLsxCXoBJrx0qXOvSdTdE6cfwKU3iUJAS53MAuNad6ZCsIheKngwRJINd9JdC4xGs96QciIvkl8bip0I9bXe69d649/m3Qx/Dl+G
98OHYT2cTZ7mZPraMG27smuRBskv/rXrTmmvCutg1b4G19iVmRjDC1HmBUs+iR0LPIb2MaopyavshY5sg+PDi3r7TWLkui9cLlSFsA40ViyEp9h4jtDESnwc6cPjSDm4Y1P/I/OuCvDsx83pwJHtzqIkCZbPgxai
dLZ49djJpGC1IJDK9fyjzbdg9TZoyHkg3/RS1pBsXAbtva9BPwWcHMfNHMvK6JNyJhOv6zBTnVE/K87lYLwNq1EHi+0XdBPlV9VfBa2DGWntWR+ap4AwNVaMGFSJdwykZ3zKm2SiarEuvBJV72Eo2nUJZnkj6mqP
/lIDVEJJJPSzC9c5PaCh6WDwtexh99YuSnyDb3rNa0gj3BPWWcQIYuwC4b5WiZxC71Ykp746qUoVLRkANbxncVdozzr6sd79Alc/uALMXwMebqy8ijbDhRXFg/aHTkHqC18gzHdC1ruWaDQFWnIgwYDqX5IrQ4So
p1bubt61s0iSSk0GDbHVKT3/gy4fwUMJNAT8KhvjvTCB5AxQfUpXkLiCQUzBuEadu5hUExxC5HHIkCHDdczdxlHNVp6OW5OBHXOOZDwnDhAt0lGW6+1v9erFFFwnlQ6A/6bfai7oxk0cyefQeoptHYcLOHa5enWu
xmoIL7z8ZaYYOpwrjasoflvNA4YeIXo3z/DEIql5+tTXe4trSm/QdB8r44LvOH0FTZPKnRZ7O/Dg52+DkaF4brZiRcYG3yhIeiou2DjcjoLGySfYJkHVNvXWluUZUSVblOOT0MBkQ9X/Iv3/dju2suoWsZMOO6cO
adGtwq5Qm8B2BMR+cthlf3xWs5m2Oyr7d7X1UcWv4u7B+Hi+jFPXlLkHP/4pDyQJQ7mW+58Zclbr+9hSIO8M5sonn9e8E4iOWHuCnLgNHtcAfF/6zt2P4yXL08MYmcLn8iJDBezlVUqUmI/b9/JXYooHrdmaBZVh
BOBcCDtzIdPGLRJwkup52Tmq4hEwl/JvzjeCaYpBxz6KmNyfYJ6+Vpi34dZyX73+a0LaWvpfJ0GiQiIdRVgenq3Gfh/zGWSFImqrUUR8CpSjpG4DhFrcbkmoK8YlcVYT9SiqQEh3vwq5ra0FIDacheJT0DwMZsnk
W6v/Y3jT2/4itdjTdagsnnbnM+Bixiiobem9P8QkVA4tDLJxWowbthG39HgUgcUQa/No3MIggA0s3jednzunPL8yQl2Jk+OlsdpjEwBwAvVxe5xxhHBD9amMof1YnO03Kpm4nzBC4+TP4kBiDdz8AQfKeNsGvme7
MMLDy94QpXGMFZXU8ozoVkq+Wm8nI1JJ9FMP10g5lWsSX5bQu26OU+2KrABOEMU4irUiinmG7zLRvl6TigjHVGMsx8fvaJyiJbZzoHFZ43ZCiklbjiyTameklFMggA5ijviF6q0CXpPQ8Vbwt/Yjh7CqMQPcimyQ
LwXmmsCmFCFEnThc2+WTvFrEeQO6EdjY77U1F45L5jNTfkNt8rQ8O+6yLJFPb/n6gG5W6Ea7kRyZr+5LLFdui27zgDqmE70kjTJSVsvGK/WWSp0xn+/4MuONHukb/1WMJrs7RILcrVg4xgXPnVBGQW/JVxzZhj/S
EOtkgbhR+ppPEXrPOGaP75F947zTUkEornm0olfl8ovz2U5EbvNMEI39VTUOMrWvHUNvD5X8QTKf2fQav3YuhMsP2DAjdpbf5BGqvn28ayCojI5uNSlc7xw3fPOnvsxRs539ijUDXCNksBdXxiJFxoiv0Fri65VF
/8VzaxmMst8otPCY4aSg8I8CtLQHALOPyigG2r3ezMZRnuL2h8C4jIkQRcVjZxBz9qg2RkBtObbcW+PcVz6XXXWoHaXrFHDTMN3u8TniIe2JBH1P6X7+YFvGzoYNWmTwfdVmWNM36mv7rMCvbjOxxbWZH02gD+v2
bfe56jIR/wB0PAUMHLNBuPvLQXkdMWonFwIVN05y40vK1ZI3qw9KCyfLR1L46udCviUfU6v5P+qwJz+1cpUGDKRmQ+xlqxYUYD7OSFVK4WKsTTAzfwp6fXZq0g16azQCwKtE7Xw9S5WNbcyMO5gVGMDUEEH0tcuR
SOdtUVba88KDf+tRexqFp+9HINnHGr4q1Y6bG+6bYLynrDuvXmDqFZH/gpvu51B/QttTgJ8yGwyW4wJicq0xXaIbP1/J7EE6+JQz7+CEfBFS81m1QqzIe4+1MIeGnHyBHTFnJvoRGtZyelVFjrOzR3jqh4tlkk2e
gmtRbz4pyZdCP7UlGdKeVk/z7pnp5YZyh1hG4mRXe76F9XZlOpWIJA35lGyXBGZtvdfCQU5qVlUCAEZt6tZFgOUxth22p9dW0KtWbQdQG58pnJLCsQ6slZXaLg7xabU2+dbr92VbvuguwUd33OihLNdd5S/ReCgs
pL7MGdFvQ1cBLryXaAbZ///cQiKaLg2R590kTsvX/Lmn4IHPLLlTItiUTUuzEM/65HyvD//4AB/ezf+SSfv3eHmRu1FWIGJyTDwx+M2YaXMtE13PIx7fjD0bohU84O9AAcccmMItTnqoU32hUnFgJfs53HyycXkW
ZNgua+GlljZ4DbbYFVpMPsTg7pZtlxi32KM+G+JBtSejD9heeQC+YMY/Bq7FrPgSEQyZ9FsS6+dN8zC+/II7HyTQGGcLBI6vAyhSzD/8zI/HNAcvkjuTAcEIq2j0IcL41iJL5IthEoHI+br/HLN/lasyPXiqyWOB
zii7g4aSaP6DlMH7Eyyi+3WI4y8VddIi7yyntWbrxNPFwy3/XElinJuK9PPnJCbalmsLSKA+43vYZ2ZK0T0aBymTkc5pbI24DYb7w6G6u3MmanQk0CWZYWby4z8PgY4LJoWSpmw6/dueATa8kpJGhabDRapaoeG/
C5LMNmDETSItdK3F23+t3Q6GkwpYa3lu/0MhTfBasW/61nVFt/YaUxAAMA9PWaN3YDefLFA8iSsf3pMLJ9RoolhZAH0n/5q0Pr287Z/wOxPnmh1rx1WdOJMKumi00AjALCtN7c2NrYeYEecEB60zy0MYQEWDEg3R
QWAgntMXqNn68wLf2AgIAkAdjuHBR6ZSZzjOrVGk4btNTAUUb5UUWMv6sK0iIp2GxlAcgJBTTgttkCXM8epJVI5sEKTE1wVxIku9NO7zMW2lhwWpJIFWQSawD3QhZ3ekxjxLyXUqlexSl5AD/VpKkSpDMeQKvJnA
ebloEe2JjIIYGODx62wbBwOf5JyeyKfDLUnkljVBRGo5qA24d8nHqZjC6/BKaRnl9iyVS94TEptjGCTa7CqI84GzAGcmQWbTp/AcjEbnZczNL+kCy80jfeM0rddchU2EGdhQSX1aJEln3wKsgsZ+5SkZEHLJTRBn
kGakEx6AbOQujvetYRNJ1JsMSZdqWSy9OfY4ARNyUiJFUyrX5AI8S09iMZB8KuLjRdvbx/+FgB0psB82kYaiuHqpT9dKu0nChhFxmwHKF6EZZ5lER/qjY2lAT7ajN+HF5vIlGynGJotOnbG5wICpzePZIFstQgkG
ngSehbo7na3Nta2F0URai+CDSUW8m7n2U1f/H4o9St8xppN+SykMjTMGoKOcODZgEGOfEjnsK8egzuvz/r2NXvcLxGeNVyx/NoBoh5Z5kTSKLibUxmBM2rJHSWX68zgbB6d3A4rmMKgyjmPUutcmcKzRinbsqiaq
JRzI2BSqJ7wX7/elI5Lw2R6IZNxbVwi/qaI2FDH6V0McMphjzOJf+1Ut7uAerPI+MyEsU5JqQkBQ+uWlbt/pa1E4ZDolDvcKBwUvm4C6yrMAJhE/Khpuzy4zug/3K2iiTdZGnVH6LyuEeoJmmH1pANjKDCBgH7i7
lIiRqS6VkY70iv4cyP5vgH/CsBKocl/4h1ainCUOKZPdXdyQYUGLUxHZtIMtitioVJSA1cpOq9yILnaL/P14prhxq0KPskCl2LKxrXAJnb4uZiS0qG/SZbt0qhqzNJfNWAS0ZUsXBqpb7AjddorZWMwMz4pI+Gc5
tYYwFx+/Tob04e5Z36WymoNZo2j2clB3kfIyzm5ICzf01qOUrmSUGw8vpsbJjPCmHiGYDzVJ22t5fGER3/hW9h951MCO9Vz3x2cNnJZYItW85OclwRlzt3YMuwGQ8kwBxarvbf5wmez7m7pIAsKIEvraWMTz6OZ9
EZP3LJT/fpXc4Gamyu8vEo0mLJDH1z9sPqR6qgtBGL5ZJPHZo/eVBpTG9ZOlsMSQuGI8SB/StT1g9xwC/XhLc/B514ihVZAs0EKkVUSDj25eG0r7wIJtrQBuD9OUb7mjgT7ygeeT3tIiS0w8STT1VjEDL+dznjYG
sHKmDj+i6qmbt83Nv7nLphLxzSHg5xDYIy1z7BsqVia2nfM5oou2noAD+nwpQtuPCgETiXsGLvuEAe9XDWVBfkwO5c8+IT06ge9bENdkZ18g98HaEmKurQvhAWgKTEI0FRuMF+OGUGHv87P8DZ6HKGkGYUC+MKJs
0yeNC9+B0DxlbDW3W9rOG/5BXVP34/aebtQWrTnTDIHPDcY4kE4cYAjG+kXhgITTTQvjsNHhTWnkCSHbuoosGgNUEFZucKDJa0TyHDUOj0ORRLTmYDLI9tea8MbIfKLkYkB7kOIXxaCSoqiYFS4BQvaCDyh6OVBi
Mrs1ikUw3RaIhDQDdOcKZmfg4HorZpN2xtattrkA41WhLLQRS/itd/O4GdJZzXFv98OGje0rDxbk8LVnMhi03WV7uByaAuoRtMoMeuo3xzJlUAUuysF9CFsypEiWBCvVky0yGxlE+elq7IYrYvCvVS5DCAhWzvvS
17aNu6jQZatrWHGZeXk6LfKOxx8lccVsTD0sgo90aY8A29f2+6yWioQ4/JDjtpV1E7og5EcPDeanSKlL0iEhUMF/MKB7QmSk/8+fNI3dxzwXRfxKfYWyW7tdGuknMCK0/VPpJGUA7jt/i7rv/M4vqltIWVpctLD9
22fDrh5Q0Nz2WWTwk2bA+raT5b+1Be9bNt9azv/QhfxeQv2wNV+D1quup/QMQmX4LHqhmYkH7TnKCZNAE+0DuRVFZ6AZCSYifUZ27y+IErIiDL874HzoFR0dn0UP+l14rsoHolx6qlOQJjNekVVEfdiU5v/4WYEe
UaEH25P+t4Q9hFNFg3yIQ+APoTv1cYP52Ko79LHFFWJ/nYkHm2CVvlzRk6Jkl3XSx2kN42QqRtOzCqb7guLka4PdGfqpWLf9bp/ykbhdrnSzWwaOwBLR2TbicQIrtD+BYwe0FdQZppHb5uMjx+bJTvuHLJAZIbWL
EJE4Sy45R9IFM5f1xcx4eRjmOAWU5QIKoTSnXJlBZ2EOc7gQsHPYrLntOwJNcaecGEGlrWVDyNASoNCBgTZnZto5ndv3zWm8p8CmA5FmHsW2Wrht70S03+b+UAvM8LA6GnVOARMRxQ1w8EmXtwBUNg+RGdZhNl/d
TJ1jLsApDjvaSZSlYLGz2Sye6ceyknQRWyYWd8SN2FSFXLWRnyRtXqwjGdUumnc8DakrlmQtjii06jJWvzBS6teJvKbJnsIA7F5hGXJTCOQRGxRWVU9xlSBQaKKhFoZ5kGow62C7pPGQqSN76N2LlxRcSv97BVE2
PjcwOhIWs4N8Lj3JouuhnnhtElU9U+AOWtLjB2ZgbmLq/9k0Jihjoc2RSS7ke+DYZEvm0DbP6uX+jNmiIfrPpO812Pg3O360yL/DVxC86/EKFNdTUL5pFJxNwXyyvvYnZiRaI13CNS9XI0rJzUgvuoGYO6svCGoJ
7poOgQzf9Y9u+zWP9LOWLH94V5+gI7r93+2DCk0CpHk2h7wGNN7gcTAOysBMq+hEAxvFHJ+5EXeyP/HSHNbRin/qzU5NGRHbMErSsJ9QnYwomvb4eTP9OOX23gKrecy5yEuDRwQ1ruyyWOSMTGgLUkbXhG8ayOJh
aMnXsgpzRwDF0JroqQ/6tIKEkW1YRneedg8er6e/tcv3gZOuyQVJplzGkHBSWJYra7SYdcPrMxNygDB3CEx8XjCdRMbojG3MYhBC/HZqiIQ0tuaw2a6PRT+vHNNFyh3txeVcvkGis1VS+HryyPDLI3tuCkzDnizr
0PA5qQ9AY4q8z3lZaAuT6s2D2iwbsooqIWh0vVkx+0RJEJ0Glp55goBpFpv2j84f68I9XTXhRmu6TmdnAd6gDMppqImoulJyWYYeiXnpgGBdfGCBPffiYTRRpx6jBLW5bX3ombuB+rIkRILRlw1XM+eRearjCamh
of20pp6dFkKzznxmzOLamR6plhVysyC0g5/f6Uc5p9FYb1+iWZ+mRHY18NrNAKWpMCPfQSRSc+OSKt0BJ01JF0YZ8OEq/F78H0pVNSqOgP7X1x56eBzuh6PhdqTUDXfDy6TfXI8ew0DFgM5bsjQl7yu5b8m1OWmG
Z9IdShHPQl/NY6rX0xqdcmx7aAWiVDUVS6i90AMwO/jHozXEUxPvvRsqDnw0MG4iGH3t6Hvuir4tMk+RXKQWKihUkIUlCVcWNf2aGjWSqV3vOVoOpG5WB1RtCKh+bTmWdHUpAtEELYOe9OOFY5qv5APtu3X0gJA7
LlHBaoW6Tdc6q9ttQjWm3o/EW2u3BB1PWq27K7j1H5/FnOI5lc7kfGqA0BM1D3uuwGYGWbc0kXnymYVnT7NohZzKf1URbH78e76fxiVn/svTmVwXsT3H3ozHDcaoia4G/D79p2OqLbeoKfgFmHLyg2NX0cQTSyVB
AGqx8tHvC8z8k1WWzQMINJ9oIfMmKAw30PwEKLqLTcQceWsEoKD7wFREOpWsDvtmagCOfuQ53pFcO2gIrceLzJwifI10awpmoQfAn1OA4nnLdxY3K0BN3LVzGKWNSFwn6CDqS2M4VFd3JbQojxjaoqdVhqU8wBQv
6pIRUy/BbicIgWVvwl7xYucbzkBxSDyXw+DiATA1XehXdziKSpEyXNSSuWXxu1i7AtMn9LwbrHzDkcCIJTfVtCEHEyCWPkvghrGQDwZfU2nerTNW9/XHrVvVQwK3JPN3ULGLdb4Iy+msGp2xBVIJ3TC89bdsCwfp
Uip1ylMt3ZZdwo8dSePYd/ksdpeH4/xfoMfSYP71kxE3aJwcE2989f3r6e9P+7EwTu+LVE0uRyJcS2fD/JKt+cmHjE7A8datizBcbAKNfoRg5hv13eGJ1ox+csCFmf6ie7xHUAoDderfesDEdFVbxPb3GrD1uda3
mKR+EwpVkEM23DFt4ZeVR02kZIIO0uGqNWhZCZ2Ag/noqw20ZaY75Ddgynp2NRNSVPhcezRgmAfNAORTXPAdHx//ki50UPuKbCs164isDPXMSgylzyFTUOInT99K3IyGqM09bty2QbUXmZpmVR/xmahKhD8uC/mx
MJ2ShTajRUsTL73WOZGnzKcvN/Y1rRXWunDYPEy/4NiMNWaDvKjZxKDla2+DxlrJT3GEbSYNFXnlchbpmh7sVb3+sIdl+dMQkDdtYvLa/h9bYgVf7Jn7xC3kI4PTdnn5ZmSiiNOM0jP4oU2Ph9EbtnALbqHVhyJn
LSHkwJazmO4JTdiE8hDnzFzIYbAYQga2AIfOOMDDoV4Eda43iyi7fs6yaOpEweFi+KKpJqjVEsukkzJJK6N1obdqCO2EkCAdIUb5J+ZmlS2jdvDdeQjuPR9Ysvx5CtM2aR60pCJzY8hJBbUM6ioD0DM/hC9OBKPZ
bUUdOUxbeSB7Vs0qU95go1/DtO9NQ1FQfZasaBPLaqw/vWWB8bOwWbvZeSJTgoFJ8u3E9Gcts2kNKfqRUYXAAFq0q1YjzXEMf3LS8OtojkGn2DWSjqMS+yBCogwulKfAFNXDvsloE+mb1VHtPA3oSwvhtr6PN0ci
G03fG0lBynKaTzexPvHfUiN5gtwnHsf0+Ho1GF3QjsIcSuHTGhHNGEIyposklJA2p518ri8yi2LQSK9/QzjNeZPR/RAjDZsGmeXTMBYVUhj1a6O1KGSDTgwFUbY8A/esBDHgIMW518e3W2WAmYRfFNhetsuWSlvK
XZLB4pma2knp1HxntbrsdXrW6ss+JuWjir91fOkO/0sKupgjFxD9pjK+Y73DbdLx/oyF3MZNyHAMmwp15vaXJNdB1RfhCK8bTpd+nKDp+mpCU2eZnZLROOXEjB015FNvEHppy9Z9aj9Xl/i/7Ndutbr4Vbop4NRu
vBAe+tmxK6w+6OwdzPFbeWjWng2o6u5edXyNEcOwykSiozVg1+pGAaNbTUhTWTnmN/UXs3NlFvrUNZRK6aFvcvEjeSvuiN8LEGG2E6jQJ3mn1qBbzB6s1kxcSveUWJV7/loZEuVx87Fwmy9PUfozTRKEfobMDDFd
LGC8NTLztFbZ9UdR+Hn2D7eK+9v2q+8eyX6FEfloCGK4tuWUraa5q3Q4YISDSu+M6o1Ds/cUF2ssh3JclCeyaD/MAkOLLsgztGWw7mzu1yjWLNaH6Dyak67XUJjSE+X0lPfWvVg/EERYOeNezGxjRtTnhsPzWS8r
5/+bBGm/HtfXRydvZ7FgRePXNZPJFDIuREK+GJHC3YhM1se08NKLMGht7acprwZG5Aq+3tXOk2mfMMBivJmELHIuX3eKXee6BRctoSk6v56t/PrZdma+Yd1sabwsghWaI/rZTDRHp7bdhfZU9AeR4SlE3RIE9MmI
AAtfYLnzSC6VK5s9HdPvfJrayMvWXRwbOiKvjETG6DK6F7X7hUim696OpfHMsrBuJ/cT0+m7Gdxn6+oAoMLdc/UpZGjHyYc45kSHdRT7EcGhSWf2uSJs0Km56G0DMamtpcTaqKoUjTzwZk0KtnhuTnI9Io+F3r8E
MrUEwppVquIZ+RXO+Qkb2jktydmq4NKsTm8K4OSzDcBtuyL4eJYrdqemglZKvAf+dQyWHmOkMQuOjmRPUU6ctYPz7RkwKa73R54f4tgk2tscqTNSFByjO79ERSMNDYKH+wBoewDMMGd8iDHriUp757lQREM+HrnR
JApSj6cuQahxGIUPGjcSxtxJn2/2/PqPY9EWj079mugwttSvI5olnDQqDVJsQga1odOdrKrHXG+XoKoU5Lr9TQ6xn91gcoOC+YRuMLS7dT+whkiP8p2p/mA9wJk+sUY+nYYa0dJhxK0Ck13Q6FI+CF8OEdqf7G7Y
Xbg5TvGhb9GVORLJc92Ps7JqssG9BZX1l7UZpIkxzwpv0OdZLxO39H3B49BfWxxR4B14dh5uZWtfJyC9nzTWHYG+m1IrNMS4x1ZJ40WDxH/tWa/MtqDhKUPNPDl5neCRHlqnKsqOzDyhEwMJY8vmIxKzbDl2kqHP
lzWsAEAxRCEw6oTJ1HzCNREA56l4VJRw4jKK/m5XKLFXzLFw6bsITgEoGxbIhDVybKYkW6VdEWADmAFDs/Kz44opUipdtNPIDq/MBOHDj58AvMHko8VeAUQ6kCEbgbkAccavwojuOzINN0zkuJ43WUoLQjaALSw7
nCz2fJNBxxtBeoAJKgK/NEX4ysi3kcqnEZV21DG8lOCV5S8iUyM4fItAE6C5LMdd7jtm0LXTgnAWoHcz7FbRaIfZx+o5A3sVDfdtELolk5YF0YBTwNB02HyMdRdnb3iLTSFSLhwsDjgEDJ4Ceu4bE52MWD80lEOZ
JQvzGQ0WbxXQStAIDM5FF0i/6tvekO2smz5IeHcBJKpLX7yXgm4FCJ/fvv1wSGx3wS6kzjmvPTVZs0NDowXksZ0s2Q/x4aYv+HHGw0nPzh+kI3xiTXicZIbZB3OM6/2u3nnop8Czw3o0iLruoR/yx4rRvJ0eRw8v
saChlNyHLZDILLkX6pr0bI5zbuYHQxetIYkW+zd9jwaqOKmDIrgQ4rXFRyKloITlqhFXodqKMdzg0Ti8djH3rHq9aMu06WM50YJpi9PQJCzdn72LJgntZZeH76pP8VRuZveut+NZbCtmzyewBfcoMJCZzBRC3Dok
QLKr1APtx0jCWdsStEa5W/fMwnOlsdF/RbZRLNtZ3FdydpksMCVFo1ILS7rVQrMgk32qmCSk0nPDO8OSfTKczlZrMXVbAX22Wi6HUAD+nPoZv3h88gqz91jiaYxMp1u7+AewDNxbLcpeTxf7vI9O34zAe+tQvLcO
xgAbKoO198zuNsEgwP/1dbXl81UYPfj4oZQC9t8M/a0tOWNdq+QgS+Xw8TKPxgenAIZnAE9Hanhh7hGUnVL17Nvhg1DHxQd9OZ7IYvn93QyXyMNUJzqFbFolir1LGECgoiDoaD9QElZfDEoDt0xSMrf3Y1J3Y1bG
7Fg5wY536gfqjI5WhljuOb287IIiQhywdB6ytb/0BO3vqqLJIyhb2Fg7j191N7zT/6lE+ViJxV6kbA7plT61GN4zpp1ZFvux+fiPkHQ7lLqoEAFJ3qZL4F/Eh6QO+CwR4VgriSTrJLKXAkhK0N7DsObHzf7vkPs8
r4IXVQ7XdznZ+yXCTT65mgU6ps/GUTNBH5IiDWD38g5IYdSASDkccLftsx9Ir+o6JKD3lgE8QfOuFGZLoOLSJ1zfEC2iiMIMUD4Dpl9i3BkzsffH91YdjtSrLQGbq4hs+imBWgp7wICVYcWic+Vl2Skj1Ncmop8C
LBdONLL5Mm2Xxa72w0VptFlzYCHt1H8dg7wKWGZ8gWPFXVbboNGG6XFZgc/hmn3midBlEl2/cagMrJ20dD7Q9nwLv7t/A2Fv0p7GQZ2msRG8/DSN3rQ4Hv1YWyRLvU/Eqn/s+G05OEuSr+Uy5iNjE3wUuFVeaNc8
UzYjwnrEyFmI7b6ZiXI1j9ALM0DTGaBo35gKHvnqTwYEgRCsJk1VqdNGl9yuyUagAIOKZM5a9eqEIGMU7FDq7D2tBA/EVml4YTCjwBt1daJfr4ZJauwXmESEFIcoBhy7s4XjjQsGBpDxFzemMWDzbIKaEN7ssR7C
i/CzZXU8O1AWf9qsyB2OsfNMtq9ld0Kl743CWQassRSLOeK4MQe7t4GdNkj360Q9J0fn8AtKvka1QfS7AAdSyKiPq6JfOMs+3jp24Vuobs7+cJ6K/F9qonvZNfRZRXlKPdk19aJ1icpCMOiEISqPRDm1+UKCTk14
SIx/wnnUzFFH7IFB1UOE0fuKJkb/TFDgZxRVYIwKpGdf4s0ictj0UU4dkLMmGfOxKJqQqabv9wsAhyxvMcGkdqpi0RJVFKPzrfFb91wcLwwQOtwcUOIMginA9yOgBMRMFra/IpWchObxeWB16m+pFMPpGbyc5uwj
kBzeWTySETnIdzaEEPgar3hIXfBWTXg1ExV8C0RZUZqIb3nWFadHk4T/6eJ91HyBE/q4AEGOYArQchwcj9UstzJrwZZfhDjyP7KhTQlMS4TEthnwSlC7mBjtlCI6JuizEG4TFM9kv10qrDrkiPrFTHjyhh4XounW
Gn4U1M/BjVBl3klX78k0SZ51/mw2GNEKdGDL0nUAkYxxI703pxZJWwYN4WhB+/NdB+LMTKJWuCOOLUwvKJj3bVMTT5Jk6qJUmgcLg9pyR8a+VYa+TSlbbBsBbDYNrwxmgHa7QHgqGpK8qNjtkkiFtRRWUJatqXwK
26Uq9k7fOSW91eP8hFY7KAEkSj/1wdgAuaNvTjy85uv+2HK3OsnCjnPMYHyT8OJgCpQrP+DNsUhX4FbMINEQ5Y0sxV8+K+6c91Sbv6B2H0PnXuXBMUjhmAKecg/rIaw+joNoUhDtgqVaR7fi6T9aJAVHED0PPXnM
JPEhBMJ30ZDe7LwWfV4SGhMdTeBOiBLqhGlPbuINVpX0u2ph2krmO+s9KbwazoUg1IDJiNa9JPko/UczgECTYBqiZwyNKvQt98u2y+xn0OhsorFxFDsrdwmNgHmIjkkln8mbEWUGPy9zpo9Cs1YEPkSew6WcdQA9
6N4OsIhYBhNLYg4ZuvmAI5J0oKOwlFGt51k5qrZ3XUQJ3YqBlwjTkagAw2S/Yjp8PpWarjfdSDMxQTYQZew5LM3gnMIMaLAPKEEo6u7hT78xScpfzijY1osGMBUUr9D+0JgGBzf1A8H+PGV2/dIkREBSKYrOCtbR
QP2gtN/+1PNEpqFbWXxXMEkI43atANxUnCm9uDFiAYccacLk1cKmUkorxJKYahmwrtfSolwosvNgZ8FuQMzItL08EOLVbWn5VSWr9BI836SL3ELlnaP8EuxZjvIVKQR+C8lkWb1JrZrGxoaR4VXAcyHH59RsGa8Z
wQF/Oyk0qasBQUGpuGPS4AI04Owykpubi6opdsau7OIoFagYfJRCSaSbLwIGRD1CRPKMCCUPvaEkIqCVTAK6rMhP9HvmnMHkppE0AX3WRCIVLagxIxsRGHS1Bafyd290dSor3WLHiVmORpbi2ByNUjbOyf1YZiFg
6z/hvszpxBNLVm+nKp7vMuw0KD3JkOYQX2UKNDmt0CwpJgBE8BNBt2q8N12l1w9jkTVlFYkt/Q6l3K8fEb5/2i2Zvm98jd4ibM2za1bgQNBuRnvNjl34Vg3l36wFThvqVsS74edauP1KCgyrqtisMTBcOQQTiKNG
9PS3J3CxIaqWA5UCe49NzAXNpeB15c0CaOidNqsQKWII3Spi9UpJ0oJ21ifykYbNO6PMlkpjAIuehQWDw59saiKuYNU6+7Cbju/l0Ycl6SBD0ls34b8tKR+qNWIdy2Cun3tUV70RPZG12wo96KsaCLJUZcowvvg9
QTExVhaKWbTtKvuSa2L4Un+cV+Y3WLhibNJLizjRMgUaorI3exT25FexpTc+DiZIZ9mjheVTodggvi46VGqRxEyZ/G2GJ1lrIY/uudjVopL6JiPU1KoYce1nrTV9VEG+FhwKsB4O0h5/aJjaMAUp/9J+TzX8ojD2
NozriHWcLFZg7yys0Iy4U2Njl6dHs75u2o3AVQrtSWmeo+rP2fsqsAUcUUf3iwWuKXJPF5RL6fjwaO3oui1+hbY4srjsrPZw3CI8ZeBw7oOwSAARAsSwy6IbIu1145mstWrVHkLNwWXGBScLHA3GLQu+MwrmdGcZ
SxWgHcTPcOYlfKFZf5qeA5+golsEBvfZKpzSVtB/vo6Xvnxp7a80urewlbcerawlW3ErbdmWaI1bVWvVKlr+K5JSiYn5DCyW9CB+XpRZz0UDx2JVS+RyVLg7br3/u+6Na+1bkbOtFjGV8/agBZXFJW/aRFgPBToo
SkQuHLb6v0G8Yfsp4OwJ/TBEdHeazi4gjhYMyxibC6NTgMEilEWZD/Omj6i+jXqifYhytxXBc57ZWWxAxYBP9jlc+f/saVxEKN9iXhQTqphkDk4Hr0jOLH7/yF41Fd1AW8/AkydKX7F1B9GrxGZlXsSJntRhXFyC
wM6g1geY8RF8BNfZ75/hfShWnkwPXl2SWK4gHSHlNS1GQh7eQBnQSwczwzpDwxohjHzljhzGrtP2uR4x2FNnDifq6i/OiKAGjGA770sHH2HB8aPBAp51HYfV1Qksxd3JNzfDvI1/K32mWWK8g+RPiqEmTYD+4JvN
v4EdNe7vp/qo+O8ZRjuAgb+CMPK7568e9jm3hHUVowRTyDoKgw89ipoArdvdWGaCCIqFH6g2CecE9pIXnCJYNJ241wpEAcGLAs8lOWBU1K7XGqJHtb/78B9OWiVZHa62dlxROFLpaKS3wDhNdvGqpHcxoNl6RAH6
QI5i6HXyEh2qZYktY0NaWyNQmYm87Do6X6Iv2X3Ea48DdFfmOpucFUgCTvokbELh6tuu/PEyvOL5F2RZycCc79bqDWfbu+Xa+znDPqedR0rLkTXT+jy/oDmtOM33TsiL0BLaQjc0tGKJc7yuefCT5io6AShL2orT
jQOD1OVxCNvg5Nqg2QJ3Vqu+s1svmYJsMeDdG2H3mOKIVqJQBYVcBFzdMEqLPcutEZA51q+xAQYnuNeZ9uzNTNouw/R04ToZ/r2y94NkshpbXDBinq5xbBHMv0SYJqR07oyumMTdCYp4BzrhHWMW7D5lfpL+JK3B
uxor0YVf+t8FSFZhGkBHRYTQ7/kyHM6JnWxzdK0XZgQdB8eSRefmIzNjZ9KVIuz7GB1iEDYkI8hDPCDcM/NCsxnH4WPG/mf7bMKXz1g3SjgsxjIjGvzlPPKKi6iNbIuhWNWynWWetBAEMkdaFxjUCHWXgpPdOaPW
7UHz0791jXqsnmfGxOhHLHnXhs8JzhzUzULHlCtlXIDt4e73z1iyhI49YUsvMif6TVcvqTM7yZ+CYAo3UY5eE09unlIHPJVECTWl56W5EioptCMqnJglm2pIzCU/vsMxdJN/FNfFGqSKvWcfPt8txI3tjPFXfGdI
V5VGfiI+Afz69xlkxPP49hkRS8h9BKPIWI+OkLJg/BFwFqBAJMh/twtKZVjhvsD7oAriiMKLzh4s+rZx6IFTpyv4aWWpgNYIcRGB/3xzFED01c8v24V73RAjkiFHKyLor4vIVIuM6bRLUOPqLrycrSbSXDf93GSa
n0kwWzvUSP0eCV3Ii3+cjUf73GqnY6/snRMOHBVYx30qYWfQxyofSH+Xo0eTsGj/u1WJ+z5d1ZDTDNjsyqtwJe+xg6g+F7CGBuj6NLxtfCZKBJaazWSYMmn2seOGCtbqi0C87bne7fSm9dKVb2Zbu9t0NC6bYpzv
/LPeiEBKgqwzmHBiD7dLdfVyl9aahjU+NDCoN6E3b+qJXNZ9C+xyGhvK+rmp/LxkoKmzCQQhYTGhFsfzKJoDYNFsw7zlrqx89CyP7SBY0cwsqF2fAZjM2q8FCodVxKWoEIy2yoDmdNtCPM5Uqa18T9EJjdjulUvu
p3GNUF1kZQUVV1uSyFYs2Nj+xN5rTfw1yM1P7Xuj+Sqm868FrDJnr/rNRMi4+qBJ371dQnMsmjouJfTX86mVlAm5FSpmtyeYUNT7LdHRL4tDDxz97CpjHkq5xe66GqOs2eDLqKs9YXpmTTUc0JeEkkIfQK7Gu5I0
hwfsRIHqxQcVlXl349N34G2n7cYA7P8DFwrUL75rEF68W5dK2z5MuqTxC32Fy3ppwt0qZtrE8azdrA+TD2gLt4Y/qKfkHeEOxif2cstb+rh9s/2wzC0fQN6VL3s2u7rMgfkYswovQSzeNzrT1cMNl/eu6qeaqGFH
uaXXdoswbFJYULYCSX4f1W8Uqv5JRECn1M9/lfvULS0rKIaVH3fF87HNt85lQKt5GbZDMW1q1kfaN77UMAoTBGxNDUXA7+u21pvaQ2ELm4TxfZkkBFwI5y8Hh6bPazcdrM2qzOioQ6COFZzKQtPRY+Kt0SrxhEp+
mkS7tcE4o3Y+whB4AJBy/aAJkvy7QkSQN20DPwJIfJKlYCPU78Ec/43z4VE2uc4M320+5pTgVDHZ6rXrIZ5JOKATc/vkZwYBEzBBbI5MnvZGzswPxaoJcqDx9H/Mt9vQl751Zxn+3IDCkRShyOuh0b6V5rPHV+i9
oBRXeRZN4G32+crlwjbvKPu1sUqMxm6HddW79h1XPdRJYk38C0pDF+M/tZ9tWq5mmsvU6tkKUR70Q5iAeXZso6rLpgJmjr3s5SauH87hZ5gkMLbqcC2YmNtXXdKQC4xLRYn6T8itca4o3rxrstqv2e0pGVMKDtmg
tRDZ8OWahNmSuQmNbTEEJjnYYJ1Lh7cNWGPnuVR0JD6W1JI9mEDs00cJWhyamE24llwgjn5q5414dc081AMBscptIFku2zN0SW3N5hxcKoqqtXIsUkEOdQSLhYFMRQ2pyXmovbkODWOBCzTJ/FdeKgpFyjg62NFA
4YWcU9xR6JBYDRI6Uc9CjB1ZLsLjn1nDKeJWpwxG4p4opJpy0QfRP1zWBN2hc+QbVYzgaAw367fcb8XK8DQEM3eQRB78lKA3kRPVU71NTYAIrHuFTL/sDdAeK1v2I4RavAjk9BOchoKdfJt72gUcbjGPa7uSgA9T
9BtiSrDEEeH6XnojnDbW4yjxqU0CqBHbyAEOJ1RpNiUg6j7eRNiv5w2EZt5FYixcAMBGd3LDvtLiz1gVGmLjITxJjFEFYcj0MpWI7xJu6qgVd4f+0mkuUeLolQJRyTEh1cI3y/y2G9SZtaKJz0+SfpsVrKtPaoQA
+GnzqlzXdseQooOpqQtH4snBDdNB9FXFqVZ6+qR4Au9WnlWQizjx578VScq+8J3Gow5wk9r6Yh9H05esn7eqshvR08Cvcr0bXgt+/zpOmvjfqZ6gzrPXvVjrBZ6MZ3esjd+hgOrSSrtWCSS9MmjrF1JAungKhvzP
j/5aGLIbNqztf2H7qQ83Al/7UFmeuEd0z/KL4jYrvtB6uvkDG2+zEoZp/WjC9V03PAHS+pGzZZYwLTNcCjJ7xjw/QCv+RFR/+5jYcxvNFTPUovAvSWwnlBKbhqYYtspq6T+RMBkdSUTc621sRXVs0p5eoq+9k0vp
KwlDxSpTXHPHE9ApVtJm1UcUN3XQ84nG8yXQUzQtKRYH8yc5dvml64fpRXJFP2Q319TgFOFfMTS+1cIBMCZtwc7fi5QpjifWhkYtFkU9j0+bsTm+rDQA0+778IKnm9bmyEkvMitRgfcNEWTKKBZ65DuJcqDFh5GH
lGqJmtBe7D5gKL5Wek6pFG3hgwRVSQBwyWz48VQ+nCFcO5YtknEDdbM0uDz+aJ7Iyy6Vd9zlgBxxEtZmRYtOqlmDl6BXPOEyjBUs14S53V7vS4Q1b/DG3B549y4GcrhN8UOr/XLEhuyw77E7zqCQ07xrYVMH/0N1
c5swuHnaCDYicefs0s1/HoF8h0eAtdBw16DxhL/5pRC4yeo7cm4Uz9lY152Pv6oajDEDmAgtaZZ3MOhxSNHSuZkiuZcONrU2N4qdOEIau5x4n3VgqOZznuwh5gg3xM1mwueo0fpZ2bnwOIn9NqmWhhtsznpxcZmG
Kyyal21EQm5CqcYfEjrffhZAebBekiYVhI5nicpdjOblod2ZASVBUtDKqotjZtyPgP+chozPGqXo2DVeY3a4sWAAETyuco46i3q7aZGOxSWr3HYd6+X6sxKjVTpWzU/vAKuGcXiprYSRl1mmyilQjFsuMfXLST7J
ofHathu/G2pqsgXHQr+ievCIzezuLFu/XdbiWFgmO3nMPw1UeQn+MV26PJWFChg+S5+Wv2qCqnNmCckqk+a/pWZN9bt3RneqiUcK77Dz7L6i0zM7zLjYE3KRKThqQdK7nvoSE2Emwn+jLqoiAOCJGnrVW19cUmup
xo8HfFWmGC3NIp2GDg8CaU6gTzkxaknHklLCO4cX/AOtsZpftw2r/lUahVMptCsUBkVuCijx6C/LIzWZfhB8jTGqkpHMpBYBlc9Ck33fpgDXxum9ZVnamNbDA4hI4zSedA8LHFM95Y08ZH8oRgnZrIighiu5i69i
pEN9LQhbIUVZVnnVNbjiSj3MbluD+a6pFR0BxwReitlAZ2qapfDaYo746bOWJG5U/jSX7bCg3qKzuzJxoHMQvF/JzQVqmQxwd4B6JF6y0B9/qVVzWDj950163tqLJd90ObLY3HNp3TcR8f+xAyWfbZ6L2jlMK4mt
mktERssQloSB8P7SSB7fZoTWt73HwiYxZwdMRO5E2wSswge2VFbrA4yVsJC/hu78yZp2s07Y+Cu0xbyADvCOwRqbTiINaoB/WSnEDIxW9lIqWL5dATi1nQEGxgixitoNYGXcPXKTGvJqoEqI1ajh/QUmUGdFjd8v
lMUu/qSCVspO15RwcSt1Jxagi5ipwy0QohtHCEAJddaqtegFCuhFvfDjFGB1LFqrZqJXDT+2kx2hGXmGHgcdEI72q1VMNDGslZCUzJgjAkGaNcB6wAy6w9jU1JyS5DdwjQQYLEe35+gHuRHP87cyx5mCqSTqBBmA
2ssZ79SfakDuxrFG/8anzn6HWY9h5QMoZMLHISDuXzEDWw2rnrARsywOmBovUd8vD4Jstte7d4adSsPnXfOOoZcRg5qU845eXnpqHf3QpSsVHfZyQwsYDE9mh3T7jG7E6DYo59RxCtRbVDiZfF1XGBAMbWQfkes9
VoVKq8G4gsjeEOMbZxHKHrMBicw7IgHdaG2i9XM8Zi8ZMHE8EdJ3YYVV0KOem8KC7EpYomEyjcYNHgpZg/dxJS5zKW03fskInuQ0wcRntzncRg/88zs+ouFw4yG7MfonKQ8Vzwle+36nXEgxTHQ5MTZ/11vLPmfV
5MPVSF1Xnbld4QJQ2orq57+bUwKenB7NEWlv7rYiG0FBwN1yHsw7COZ9v1jwFPcrsJH5xvZkU5pYd7HI/vb8s7BelcmJNWEHns5qSNPSkpGlMcSXopX7H87cadOwNOxUHiCwiCHNfV2L5W3mJ0idLgeH2I6is2N6
y+waCH6Rg01r+qTdzLVZgXFly7CgijXHGwspNzSN/kE3/mNim31odExfbVb08yKO986C/v1hacc83NZntMvBODuByOmaZ8DFQXkuD82QdZQhvSRWCJTnVGHqd0tyd47e7KrkpadNYIhTkoMTjHLT53xMsLl8MD3V
Tpjsk9xmXYBEuW/h8GFvyRx50mul2U/OtsDpvh596vM7msdFKpLYZLvWsRGhI+YtPc7ZCrKwYy2PMRo35VcS/XFZyHWjwdQ5fQt/IckGiFZBrt7gS0eN0lzZlrRiG2wbLsiLDEWR92wmexNggyCjguJKnd9n4P9H
gZs41147HkpxsDdCCXA5FUNxAVAmDGDMBZgcMdEQ18hjMG3k8STX8tQM9LiSCePQuonbZ1cAE29GHZfM92yO3RPY8Y05EDSDLlAM87Y1EHS+iWOcpz5fg1gIG6kN9caANZr++hyYRUPsTu2YH4mP4jIoYPuiucRi
h/1lqMX5qrTUJQ8UN/wJDibYTU2Io49OZSlKdpP1tIL0Vt4kHy7UZ+lOQxYH27rGk/+nY7qIBSBdiGusuH/6vhiagILEJCTPNXOW+iZgN88pGgTTni/xpQ20fqEno0Ws3QAdcuLzzbGyngQaSs4NMPFmDOrqvhRa
qkcyTWqJwDp57usiAFknKExTYrNOnIKwJkquai1lSlXz8iZKsWozLSH/nKcMskIxU23i3NmU6U/TZjfk2ViGSgeOFCL4FcGtaDFXDbCVNsGeXQsJRQj05aOxH2DJmzLZa4qmHhYLrO4H7QQ5EQC/myG++qRFClFH
wqMjy2jzBH2eYYwipTzfoJ/Xl+s1g+KrCZSFNQAasWawCzYxBMFZD2C5hGuPY5E9pZUZIjwBU2+kgoXoukAqNW/arWX6Q9Cwoje93Deoxxt5CjAmAS5cTbQi3CcDTmFVWt3sIMKGWA8adWKAA1am5cd+jWG3rZD8
S95XykdqHYE/n3U2KSPzwEqMAeyyyYnKZ13fEbhhB/aMyNncT3imXxglBCZe7p4NN4YFLqhqMLaHG6FFlXJVKm1zS1EEYFXftCGs1GBTzfz9OEaSiLlSe9PkTaj3fzyTx6+3yQNDdFSJQKiFm5xsJ8rIuRXLql0t
LPRXEawS8hjy70tsxxAvIX20XCJtPcXRKuMr8F3R/QKL4tCvl1Rwv2kor+gnn9kTkeJB6jXD/XafJBdyGEqSCoN0FgtRwbWKvTwCqi97NycaO0nSwXt587+zMc0bIrCtrfvwIDhcOjym0UFmbEMG+TZXndmMIrMT
uMeHQ8Tj+G+iU3zK72w3n8hYP3rRNOlshHdHcIG4JDwR5zntZw2flOiF5u1acYbfa6wV06SY9Nph0VYhrTQOdGZrgHlQHEzIAlKle4BcgDxecnputu0gghM2xS1cte3HqV77IghAlRZYRiXJ+61O91G1duWqHLdK
YvrlnVr0ZuujyvWapXPzc3OhF5iupj4dE3pDDAQLSW2sDOL+1SBky1HDKK2hNwpV1FDLUVvJEDofo3dm2Ye9P9ZpijSVi+FGuGq56Ley6kbjxvU0tf9TXF/tT2x41BGmMPGIhjTszTywKL2EQ4iNkdoEjBNpa6KK
uLETQmnMX0exDYLZ7JHby7UENcNKhryiEFeTsECzGi9yrIxFG9QwkQOVoRh/qQ5utAzJT9IEKNAiOa6GjGs9x01Qhnet3mx+yFXM1l01cVcSTna4Avjffs9oU5InFXzf1CNT+P3TNwTh60ojGylys9auU47vj1sf
cvCtrRYWm5Qla8ZqD8xmCi7gSxjsUAq/RnSQtQP/c/rd/1iJcOe3Xm+aVUuFvYoVmsFzoIE/DKssTKaGpTQdzlujl2wQmqPG5Ow5tWKlFWklqmETD7CTmcOfkKHLQUZNctmGu7NO3dbjIh5M1ma0s4MSOvjhhYTU
9oVlT9qJNuRNefVoqFwiS+P7CcJ0FQTtEgtAOzZoLoT+YaKcXqEm3NJWTcGHY/BjPMO3z0ufBvB1sUI6vw1wy3xEOgW5TzFshCvk6DMrBCM8k/uNrMJmqdW2cAN1qXCJxBrw7m90ZgTukPlRwL0CrHp+YGC6mPuv
EkhC6+M55S11qLKYYcBimNy3o5uX5rU8lwbTTOGYEL5IPeyeAaRSF8+sR1dfc9OpbOKIuFAlrfxMcRcItehaV1U36dTgdrBUe0yE1rv4Bc7pH9L2eD8KowittltBm1R3DU7biP0r3Nq92xAPmQae5hDpib8kV++o
lP5BFp0wbKIIDsDZnazIeziBlVFDeRWWz6ThuIKc/sRGPoDmyAB7zF6zQTB1Ks/nVK0qtjpkjfHnu501Bh3683TbcMPKsP/mILO5DtXNVOt5Fuf2m/3TFKh0HhPqbWsEmzR/VNfp73/deSLaLE0Ddwjo/67oEAca
VJzJubyXlwf2ieJqXSaaajE+z7FudxRfPhTttLrOYBzl1duU9eNimLTuqDpsPtZgPA/WVBkr0gMQdN0BI0/EEBwCruvYUyFAbKIZhoAunaxQrla55kChwkGsoZj65Z67KRuYX/li4Z2IcAgbqBA5/mUA5N9AgSZp
kqPYD2D7pN55Vhd4WwfEK8qPSyZ3f/0OHMzs/wWbIlHYKz7lJlNsrz6tAHfNG9MWBN99v0K17FnE+JwMTnIqPtPLvvusSPnxpyeXW+LlJ1dGjSqkhwAE80gBzKC2x0aMZ0ZYP4HYlun7zcjYUn378RRb81qUy/3/
VQvzrpxra16npus621fXOc+V+zbYsd45dhmiM2GlnnN3fU+mbqeC0JSeEJd0iqgEPq2X5kbIiRFuroKgQHZUb1qyRWietBUyurbCkvy6hAC289MUMmoIhxkQGdvWDhUszOEJ+/oKYYiVY/dyZaf/KB6TtGeW9nOi
J92qi53pfBWky8/T23g4+iEO8KwBilZ+GajFjMa0iWmOORvlhrx8Rx1/MZw2YU3L4CXs7qs8RDAO4j5tnUEjGqF8RlWZoCZ3pqOBnm06+LbRgR6Z7XPaEjLqy2KVAJ/aO87zqBnH2n7is2xCYgPLnY/mSmVL6owF
mctBcF3BTx3xwX/6qMaNsr62I3oTfozz9kuxJOUMyFJ90QKrqMr4plUUmfaG6JSlv7EylpGexT2WrXLvmrH4nywlFY5vvfKuqhAdva0q7Fd3W2DEtDfv86bKAWcLUIuEw8jI0wWMSmIGEI6iuqklJxooFTiUElIB
YV6X7VNubgtD+UxRpGF75fGYSyWLE8N51q0b3OfI4s8IGa8JlJVgYhA3mrgQdq8TiI095Ui7NvCfULjNxJS+cLFy/2E8MRpw81MXM0VHKR/xt3YJAMb6p+YloQQ60CK66zy2IZGNdnY/2dGzxtMT8yX11NWKeiTT
EuXott+JUw92r5B5saoapL3CX2w2tnxuu/fpWETMHXxVS/M2T/Rw1+HqOmTtBb8G32PyN+6NAnLoEc0vgz15UhWWZYlU1EEwJNVACs7VCpMEeQt2kft6yVSfUTzZTH4Ghd1aMI/2pX4/MyU4l3g1bj9ruaSG72oa
G13Hq6ychVLy+hgfc+zg0y8v0GqSJKrrQ/q22yPjVKTJvu38gXqsKTzNuXq05uZ+i/4L7c+VtOsi7dLvZwJypiKBHp6SEfTeHW3TwYxJlOahGdyM2/dU7RD9jp8lHTa8/e6NVLK+3Zj+4T7OR9BPyjL7ulSUrwkZ
VeunW3SlRkGJkdGsOrBvffXKs23/hPeu2B01SnSSGwA54uU20Z32FIP8ZtUKFwobKi+pg5QNherU04cnkvnZy4kHfR5PxoTgLNiXeYM5svq/JmLzOOd5VoMh5c6JfqZEuEta7eXZFLJFcw52lhWDzfLZZEEvYi8R
URHVypK0mM9JQg8JWKx+XNfUcR+7+6D+4hy137DD1UPC6cZGcYE/MVIEfdtna/IfhRL/a43DfYIMARhB48BGWLIhJLikc0jRFQNNmuph20BeD6LVwiAUYDnV66Ub3sFY9ow2W1KmX1Q6zN5WUctVatvbw0WMQQZU
pnFL8jrPDqhjAbPecyh9VSF252LTHHTEzdxCKr1WdqUbSlZVKZYr4/7mvSxPrO/MpprU7/x9bhdqRXY/BRTpIJa4TPQ7MQ/APNEo6JhBh/tazs/4BmLuy6EJSkrHMoyefOJ9dsVdIizaYsqOWhM29c0WeozY9HgX
P2L4yU0Zdua5GCf2KZns34Q6XXisdflADjK9TyuLS6RvNnK86CYrHAnOEryPJrPaB3uJK8+oCfn295znsyVpp6L8SUV5RtkWbhjdzkKi/+0sskmU257xkYHziDTbbeLUInawGq08qFqnsSYwQZm2TmPcAGRSZlDk
tdmKSNJuAVdShn3NfJa/vIlBXM3WkqBe4QASJmzXQcXAOYZgix+qok/+jRgZdgYx7KF9aDtWy3ChrnTz8KEvCEvvK6W7L9/qt0magZUXUXYKKBzRtzmmoNKtCB7/0JmavYVTjZmicrGN4r/k++wDAxSwC0e7vkQL
j6nY/Lkx2qKDdlVk7ugMxlWcpn36wbjfH91ndR0Q/XzHZM5YrUFhwEu5HYSCMafLXXc9bOpa9YI3q92Vtptb6+ufqxTWQk2jtJdyE3wGtQC4r/JxyaKs9aflVHda80cBtODTUJ3DRVycNYHPjmN/KlZMvP09vP2s
CAsMzjG3uiIip55lib7XcjFECZpQxW79kLQeH5VwPqVgBN7R0i0T0JNh5AKhgpq+B1fiix5qGnNILGL+VFyDGfGxyDkyolWGTF/F+qZrWE4QG0cZqbL4y58EbA+YwigPne0EVHh00HA6VTuSUsmYlDsq+QR3NOKF
/3oam1PM8zfCo1SV/UEBQw3HTBc1VkF7GUyfN3+ip3mT2wbyUvqOn+BN267wdTmYbXW8Gw9leJrqlLjX+q5iIdEuHSUJsc/CZSq+4uIgycHiDc07JkA230mZ0nbLBkd3hvPJRDz0m9JCJ/RdhW6YT8BJ0ee0aL4f
KdUEzTvTp12tg2xQF+vJqTVQhvfZYjy0cURxF9+psvcDjWBB0xJhsal5IOPHQUDM15KgTXKv5pGhHT8svRVtR/fdX69QSUw0FZjkI3VwP7BS9p8cNaE952pirRN0P+fS2NyNdacwtXMVVc1+mbyRpkCmAVrUwZLC
a/c9ETJb0MFCI2ZOuUpBLUm2bTs3kvxVjhFG28zUlnX35lRjYDEnuxOyONo2IRk4svQ91ClbxgAGcPz7FzBnphI2FlQ/oFCCUvrHJKEYsH7Yilsmr6lMJCNDJtLUTjD6HqPobRZOfr5TLgAkuDgYj0m6GFm1W5n4
vYnWl4CMbbrhK3bMzkN0aQEl8EZ2C51cscQWdYccNCo+TttR700U7ZbUOSXkvLjX+QNCMhTWY7uL6VEf5b5Lo9ZnJPWdOrGFWTEv859rtqTmjilXDNgTb4epxRVEyn5o8Em3oSGoWshxaP0calajCm5oz8gttPEv
FlPBJ78IIQvNfa9ZFwO8TyzdrTH1l9keYO5MjXlyyl8V6HIF8ICCHHA4TvqGFgVsSeChp0wwP0nWS8PY55HDr6TuZHeI/54oBdkrsFJF1uQO2jqcC3h5oyr6vWd91b6qC2jIMzZ5mPZU2aDXTWUNOdhMr2FY48ka
C8BQEwS6Dcy4+CV65eeC5JpRhrYWJMWiW99iHtxVA3qLm6UFd1+qvemWG7aD2di2JurKaxQ3XOcF1FViwWoRW09QajYW1UEWCs+GE61GpKWuTL/lqgdaDDgsxAWNrw69si6SAriRe0nYfU96N3qQUuvKGvO1zmao
TfrztOd6E/BADyakGnFKTE3vn6yVzJHr63kpoxp9nGY7Dgol2kmZPQN6DUntpWzGN366QhwgqU93GqjmFthnSHrjMe8j2wLxSQWCEt+T3lhzazCjPGMQ3h8+gFPKexCNYoQ/5f7YJ4J6C4bqGq2SHDEguLwwovlY
eBszCytaqU47ySCIdwPlqlsqfJQ8i0duHzGbvbsY80QZIaA6Cm6Ny1wwlsxd2MN81QVKGA5WtCtG1WIfE+if8FVNOKAcXp1/Q7ui+IqsxkvXED4qK/PjhNfGvwY3EaJ5lUL8JIqscHTvGEe6qf4Uh65Sf1eSK2TR
sXf9Z7pvV4ReEQ5lHVa5mliXRnPo1lhDlfUOJ4auk4OGU7TWPBFoNx5W2pRSAyX3yHZBC3l4DIefv3FfIPB27Nv92sgGdMuiy1+cYetvabYJkp834MJ4T5tjSxLYQnoZtzu1bAgDsdP9Jj9V2VdaCUB2fLA0pLPX
cA1Uno4sK0Y4WiwJxlRJ5/bOe9kXeA9iKIZKkFAJYomd2LAESmVkX2RXZF0zru4Amchag0jLHtBNquf1BG5Sugrr8KR2RZvjWzcrMMvfPVZwVv7fZFJXFVLErcDVymWqUPYGwMamMSB2K783eair+ndyOYMZ1bt4
FNn6J5G6ZVFccDurwWzfFYRpBktp3oFQHwJ6HGvbKMMtMWjnwrO03msbxVDNG2Yxd3mTwSpcbbF7G6SM7VMtM1x7JVi2pG9lgaKvMuc85Nzai8cQn12JSdgwOWoQaKkt0gfPIgWWv4MszjRMAxIL8mMRtwppzOQT
MBstzlUfWBVbxD/MKnHyTG7gHjQUMNFcBDaP0SPuvBn8sCYtelNsrSqVOXntwadffhqCG7ZQeeJdzjyrmReUgIcvXGrSxEJvGq0NmYa80CGED2izjhNp4p/3si2QNKyKCqM7EGBV5B3ObzL4SxKrXtC/Wq+9XXPU
75o6/J5et/fZyREc1NDxhL3OEQZu/hgKIKcT6hDK7jErg4PaOsR0j9z+ahZUQUVFve5TE07rACOHhG9jxP92wScXIz2lDth34G8gQe+bWwdm/wiPkJwg6+DF3xLhgHByquGQGMDf6NJvK0EupWWSZnk6n6eMjy29
IWTcdF/mLPyp80cJG5gQpbyFexSsNH/qsVTe5ph5Hr/SNiq4KZ6Hv1VxpXwMspI3iEVjPi47Z+U8angu29MOY3wgslIaRucoumjwXhcoCoSEO4UkY0yDDx6NA/HIpBn+yZ365YrPOq1fctsVW9f3byzU2HgnRm9l
qotWQ2UbnQxpYMVdqnKLTQ7BaVN3+v2Y3dQC54yBiAtsvtsC8vuLqyQbSKScKOpRRK9niMlMzHy+ckH19OhwNr+9cxBzQ73l3Cw720FSkJlsfj5emfnGaK3q0nXnGict8fvsvKpecWpiIhFpi1n4g2WQXxNJ3VSc
Hqz5lB6qxC16iB+So/8bco7ceuYWqTojM4uRNfrIGC/tPRR+vCitcvYUTK+a5yf4sGa48samoEPobg31Km8WE8Um0FBvN0tANyd8a2bMV/QmpmOzEhQbUcNnrg1q2pMPvYot5esZTN32PyWtD7c5JqET0c0iTvat
19Gz+jwWvnL9wb6gw7s9B8+rVEqKjP6tdeBGH44lxI2t5TzrvZSm4LUI2xbEnbz97NMsXF5WS4pA6SzvOJkYKx0zbhC4Vutsrsb8Oi/egR61AzM71f5IH6vWVoTb7qJztWUwlvOVod5FZ6zNfhTzlB0kUNfnrisD
Cqou639gAfU0r6umdC+wP3VIi/uaeV26iVeQ1Eq+PMfTgkAtpdDsC3gcVNsqJE7gfLsWkDcCS1lygWi2CcwcJCiH2jgn6y4xBWH4Eir9omAvknTusEmcFVW3CjLhW8m08GSrPMuOSMxB5TMy/UEQ9l1mZ9IuAbEz
XwUNWUZ5LrGMpEH2cANHh1HTyx0leK7XnCk6+uXJn3bGe4TvfS0JSU1ts8ziMXe9j/JX3Ud4jIjGxOJyMYZYGfg7QMVQUkzSRxe7id6jBhwtNyemuU3fRGbaqzcBeeYYkP3CucPY2XKsaRv9qr7dzsIky8czCbM1
vcGSnIzq4kyi+ZYe/bGrpdOoSZGeburWpEdP3X2aX8Rzgv/DVq3U9cA0W689Frw2/Kigoa/hn2dDbTBqe1ae90i9gn2EvDWeqU6zg7zu2baC6AbNi+wmEEBBegJg9BGXdJ0TbGjSm86hb/D+EoNC4FhaDeopZyNg
J3xeXnTw2DPiLY/dQL5kDnGPLSaThWCLae1CKyhj1+XBET88mUg3ahLo2P9hdei+AZtb7h0zniwRR81PJXWZcRRG0lNwDD3wmK3iwfv33aAu+Izj0JNHmnG7shBCiCCtf+EYjyqItN2EKIHaUVqAmEigQI+cQROh
Xd8sg7JqaCUxMkJzzpmEYnDg1KGxTHregzZc0DiT4AQANo3zwRqcWBQ98hZoDoi4Ud49Ofj9VAPLTWF0OiwaP/xEQu1BMK86h3+29h49tZtL8L7S83acyh2bdJVHKABGb0L4pxRsJ03RC61yvoXaIrCWo31fI6Ed
gZl7A9dIZtWLrSd6VNV28zdfU4RrydLFSc0T0ppMsKqUe7btwjnWDSZivM/q49vLVR1V8Zd+0V/8Elo+eO6holw70rD59vKeMZ7DXQIFHH17X1HkuzBHdKZW/2yE+sdxVF2ilOgJoXa4et1UBZcoQaDzh4rJcOmi
8jfdjREeCkZHNY+rzqBzUTWcU3x6of403yKbEAFrZxC4/6Y7bLA8BJSRkVXQ5GStUn9+BhEbIyqH1Ig3z28pmtkJUug8+k6dmC+YH9KLanWgQ1x8IiBN/8Mmp06i49rRCgIGFYdrLyx481FIbQxdTehtpr197F2l
xOo89xC3XW3Z4bgHA5JLJPRWdqOeY26TIBzq93Dypwt1lVSaI4NcPfG4NVmyuo4fJegj0p8vwzdNkV9RB79/XJTREUofNmD+7mo/VJ18T1ywV/18WzXa93c2Go7LKjsuvVxX14j/fYsj/SINbdPl3+VM/Sort30S
XeH4FSx+6D5NFUNM9SFo3m32ISSN41V9/RtVAIv4LX/swn6f+3HY8k3OuKywRSYUQrLpPyXhaRSmU63u67vYkkT/sYgn5q9UQNK4pGVtWZgfydXa/Au2ZrvtbhXB8b/w5+vnj2eGrHaexPyRx/dNEvNoQ1X/a8fv
cM6n0j9y980d2/NghXXKpovpshdaaugzjkYPk3d9SUPhhJLOWENtjiLnsqH38JDhpjyIMTHhL8O/yBcC/WLK10BlwugoLc1sCiZE7mco3FygeFh11czX73Y4uAtmqWQBiUehgvXSbdkqoeEG4yDA0Nmz4SvD78Dh
P4HLLpzQyvJPdsrLgRBs/clrIntBQXG790LPvpuOUadFwn4VJEOzEpBwBtX4t9IXZcQrRWjYBMAkPtxGE9rqT/FpAzTUtnU+3wHqxX+ZGNAobOHD6IXupz6eKo2+qFiPVLyQaDfhllapbXhZeuItWnEyhpsF20mj
K5hE4FltJ7y0l1eLLHa68OHzxkJiwz7dAIhcnRmPzpZ9HSAmSBNmIAd9RnPT9kVNY4LH+KLU6l1xc7GQXLnL6oclVqYLw67BfKFa5Tdy/WlYlwnHs4OwbX9oCCY4kZhxVa8dNmB27N5cI8bLrh2nAtugFRGzdYQV
GCHZcNXxbedVXGubWwSrJBNm+SPEYjdThzUh3rs5qJILpgSuCD+8VMdtqiW4E2+WEtXiMIyZx9iYNfwYq7HZrI4dDwoEiWgo8/j2yG0j1zA1XMyr3mu7SOF27Lo2wfIyLLljzReXNv5jJziEun+F6tBYFb/1zIaH
chY0PjQi0ESxyi/PLSGzehBAGsoVQfnwXn5Mlo8rKntWrPhw5BAbStlK2NxGrP8sTAngLlYhINSjLrxgF/PC2zL4c7Ys9RbyiICtsj1xKGNHnFPBf6fnHISkpwO21EWKzvDFRlLS2LejDkpT+PyGN3/lho586oMM
L8BT6eOtG7qxe1ed+3rLpKQNsTNLkx1XdI8UQr+61JcCrWfsf1ykywlSHGm0W9aKSytwhI0fNxKjB9aFJgSMaxCsdC4r8RGh9Uxv0aXpOF9n/FAQwctRmVZ6ehiDlrTjdXo/R1SEKBnzvaGHYWxi/ki8wJZiMbbi
6tRcI0YgiglBl0j0iELBEXRm/9QePZpRWBQHyaEBQqOnxeyFGBrRQXuFW2zJA5565YPUNq1rnJh5XVk5FWyNW5hIPtW2QXQ46V9WobXkY7JtdmB9PcIbY0Eh3xImApDjzuCUnK4gBWdkVcWcwjxjkyWvM8KynlJ4
CUWkuH5uJwvPYHRHmumgoAAL6d85cBZ+/kQJiskrs41DiVnzFdulHC0PJM8AZYzA4c0bukpC99nibSVkWFzpq9l2MEd6AExafKaWpDW81us+UGNDUxz10jWmyoJxRhw1k2t9eV6G0X16jRTMGSC/FLcoXygbEmXE
JBbpgHnAJuzRInyqj6w8mTXSd9sVZ4kSrYbCiZAAHd7MD8oO9UtX7+yM6dv3HS/5tn8Hd2gMeNQ48B4KytXnEloGgVRIwf3NVx/rnE1Q/Qn4DYNEX6zD/K+ZzGk3iKA2eG9UU5RWEsUp17IGGZHm3aWIkOtw60J4
fy8vX/uC/qC3hk5AXkf/A1YyMtjXHHPGfmYMFgMwIloeeHGej+GDjj1zJVJ6xKISZboFjhsxquypJoH9HApdA4cOyxe8ISZkkIFKrGi+GBvaJjapOLoXbrGhbPQIunikl+5/0+er3v82LhZ+/+/j8XK4bpvJ0iuu
bcYWEF1RIO80/nruo6COGgvNZIe+jHm7bkKz7eF/LqNqBe8Wzlbue1RVHmg924tzDeYidu4pZneCQliCwFcW+P/iOwaR3Fnn7dHxtY/aW1AORwH9VL6U835/QbAOzWmpeiynZYyMCwynfRU1uIaUVuDgwcVLsbjM
7p/FRQ9qllTSeHnLC/ZjXgPg/VfmPYOLOGogdWKeNLcOr+AJQGVT7/ydOuKGZTHuqxlHgmB5xurXwZjiorOw0Y5chyKwsm9JWs3Cbkkl07vH4/T+N6qOAq4aGPdGRpuOyDASl70Wb2x5/p40YwlkMuo/+oVS+bT2
n1JoA7fqvn7EZcj+ShExpo08vhp3juO0YF6S9vELMuOF8VIPXYFw/OLivPurTcuSyRYsi3red2EWWAdbsZcX8aq+aRgbMgSfGvbvHF1gnhcJarSeMcyLrzcCi9s5bk3mCXoeTeyjvVG0hXzFgciymCS7p5Ehg/YL
UHvUUhgwWMvGaMs0q76oPN94orcZNXvOlzbTReBkDfm0KuuJESSPAheeWFud6BgZK61OfibWVr/3sZeb/3uujp971gweJHlUa/pnJWYIFUieLHq2U1CXdKQ6fCVl0nC8u93NnNn9Tbyapv0dMfaTnL/mcPr1VwmB
SFnHWLbelJiZy18lhE9WXRhCmgHWznrzFSCtQ8yJS1jUbRC1AuAOOYj28PqQRg72da+duTsFqmVXIyxKZNkl9emSJ8nBESLnlNxQ7JvlV0EmOHohldkK6hrRhcfHVm4rhF/4EHxgSF251aE67smP2oEN5asqAfpQ
EZhBloRQW8TqE4I72dwf7fzF6cLh43VC+pgh/nW0TpZGVFjkYvtjYm7antWPzyY1+BwjnltuUs5bxDiUaJ2tK9jVgen2rjvBb62FRPHyKDvjFhBmRsMtCICtUNLLEzONz1N80PXRgN9j1a3CbKq+DLjr8wmkGMqa
4mEza+UWfmLqVySlW2+hMdPBzCHDOJZWeccX7CB6uFIyl1xwTrwKSdlIM5uSHW5T2n0MFoc7jL8Vw96XA+qd0qm7SJsBdimwReHQKUC+8POI9N2ymNB3zvQZKYX3LXJZDG5hbqgH+wlPj+38iX5/AEFoBJlndLCG
h4F3KUI0lbCNGgf9zSA2bHrSlMZspw5wMWZGe//GjYkZrr9Yf8FzqL79OqOVMNLCLfdSndshhZ5bg3zUR7LxNfANm0pFczSQWQecf0whHt5yc3G5IS2eqCaBBy16YTdTHHWKnDbp3x+G60klwPzGeW6rXEGLJQr0
aCFC1kLvbomEIBZxyK5BOb9hzW1Ajw/NOXgMrn8lUc7AaS0TMEPeIZJuqSFAq2D4uRgLW1WkHmwPOz8YDa2YNgWKPEyInbQh3yNL3lO3mw3UgTN/iQ948MdOpC5S2Yl1Tgb2+PE331g1+RU+6MGcTW8dCxC3S8nG
+pUyW+VQ5a82gWPJrX1D9tUQuExIAaLfhIm+/dAlGyeSzZYktbtLurCT4yW2SX5wfPZl38plf8ctZAPeUxFReTKgUlQER38+S/Na3G7W/fT17J8HwMj0ZMXZmEhbOpna/eOK1NPhv7OCQzo/jzi/k6PtyRUrljYT
2ckbc0pfiVn41jn/fBJ0jpsz0o1Zxrjc/pbwSN/HeUL66vst953S0GNaEYQZ2TLlYAoAhNwnhbgy5avrb+Ym8u9edtz5RJmS5jvJSiBHzksmkT1JqC9T3HvhXsFCzn6f5ZS/uQpSFs9gHn3qHJYE1q3IhR7fNPxc
1d5ZQqKmCFYbs67AsjvJFk2aLQUSL5FVYGxbaWKTavoT2EHSttizmUDmCIzaDc6ShrjB3z4B+ztUDEFysY1TBsDQaSqy+1kK+PYMOij6vl1dDPr/0Y6b3sQeVCeg5/dCld8XhOb3Irvo6dFnU7hrDGNS031oXzmO
kVT1ConVorzhJa/nXU6Ez9PxyW9MoAHRJ+a01C8kj5WJR3z+UpyFlL8Qn9wDQxtqcO6TQ9stSuWaiuRWrjPDIbaV2lISV7LJAGgLKS0yo6T1+wTY3rtvFfAwVVyqsbLPuUTrbhAsey+7w1T1kydQQq2J6/DX+4Nc
l7483TNhIK5nyl4wbCe4ukzfvbBxLcYeq4Mw5n5MJCtk7TWfnWonLa/7BJ4thV9dY9jcRiCnCX0ygg2lQecwyK+wn1ZG+9ynCzFdGTkcPmaXME88sgrezEkCQW27EILVj/O3FOTeU5lHzp+Kjq+4zP9uCkACdyna
FNQdP/l4BeMI1SHWxGWcByf3NwNGgGbo7quM+RKqhJccC5LN4ofKwQ0XjZs5pxBsxqJRGhGpDYOEqJJ1EBu4fftHo9eR6Pec7UZ3SIvayvTPsp9QITlyLQJaD2vU2OWRXjtRrgqFfW36issM1uvRa0gt/BJP5Sur
9UkeOgFIStDqgd/WNjKVioxt9yQnBrQyY9+ZyzrmdGAFVEUNYHokmLVs+JOs0WrkR4j7znEoaH09q3LLNupILFXbfBnnm5f++Yy9n7rSuxK4rB9RKDu+N+IXl682rMTvis+QEfbYEHjA+hYRxiLYURGNeCnZ4iZF
xda6lnvIZ07W9CLTbY13aE9lfL3XRgugHJRXk6g//Kf8ujchZ381SrM+49rYtYJ9CnCicqPiAfW045uYSxrW8RKXxtdqDgSIKVBjA6eejgYuWIO70dCvuZR1IMCF9PYnrNS4ag24vhWon0bb6aULFCPgHJz+MnGe
b0ArpT3PYGvtTfceWH5I2SQDa0F/CV9qNoBgXgWiIiYdiHMJGN1hwTouskhjUnk4ORWSbwUAKO7+HysBjvYhGRx5Nnwy81rnL2VaeSjYKwdIMum7poO9xBFUIlQThGJi+iOSjz8tgLmROPI33IlMiAIHI86FOLSL
6j/L5zI7YKTLy4iuOABkcU069jAHZh938CXAQueiBpav/1mG/j0d388Wj/rApOXGIm/qe1QBUKijLGU/DCjJUHQhm1pU35nd9RiJOln8+wx4yPC7LGIBMGDAK34IyDG26k7ogwxgHwmNmwx2lAAMAmcnqKmfkvaW
uU5vkzwiwI9Ncjz5bj4JbuU6THlT0tyOo3NRHUaAa+YgbLZEJu0o+yZ8/dt1WCchKB8nfBJtc4ICabrB4km38CgSts8MGWjpoi2shh3MCbA5q9ZxqTgP1eGeOVZW60pB3RmMxBZllFkt+fUmvQjntwuCvKjrX39e
AW6YzsMcP25UsAvDN+2yM53STOZ+MBPKergfRcex9M9Z08zKFZA12KHb8YkwBiaRekGyUoM+8L8TLRCHxnl9L5Ypv8ixZsZIDpJ3B4P+4ELpGJdlFcF9L24ueiEzNy9YzEsgYn1PGJUxuhS4fjRrbaxTm2diGDIv
mkaTtRZGa5aj2M5ZrQIvsEOZTWRrzN6ShdFh2wmi7Bbo25+3fOxEnKiKOI0AEqX41gJIR5bLu415wJ79TOIjQYcZbaV7XjNpxQs6eWXL5X0+lDW1a4MNMyivSmRE3ui8qtJERtEueSjj7GlrxB6b2X7KDci0D94g
GWznYybqTFpuK0pC63pjbetuW+VnhIr8Yo8wD4xge0KQ4W3z3FV53lPPR6m1XpTvypoo0h3kHt+lOSLTcK2XxHOOs+PV1xQLAuMt0CjeSstJiEr+xDa7JKH95OuSjCCrvUNTkWTW5f5xYuq4ZvX7jY0DIavmC86Q
Iq4wpZroU4TUsewZFaYa7woiqC4lxPqTQ8pNy4jseeOUXRRU48/0+fOiOuZzwIIngx57piVzleW0qP3KVdLs0OKGCADd+iHjBSFhBBVX8jbTk7F8zmF+BHBq3E8os+HBn3AQYd5G3eyFh+ZdOMO6kISlqLCFSOn6
V6bLgKI615yZWDA4i+1JTIUUeFOBVG4CaYc6nC/6iNcbpFgrICDLBjiyW5gSi60k58Tu+dNxTm0ZGm671MO9o7/lNniKTCutTkduaPosn7ooERoPFnp8Q5Ayq1bDND4DBFG/rUfKB8JB7hAIPYQ4QdLEYbf9QTgR
mpHwMwtImpY/8VU5mZEameZjSIYhtIPFRyubj6jvVBzVeKAwnC5mVB5nBq91can1URbSe2w4I/ocnxshDKfSh8egYK8Fmk92Mq9TstZh7DmJDW2ZYO9CeGRYwWlneRQ06BSzFG5mXbgvltlfKS/wWtdrGn95wc88
0VSwg9/BNkPmn0RCLTvPt2Zi2QlvYEb8XfWoeVEVTVE7ZWs4fCoYTyc0KEfKOD2BRfiG52zi/Wx9QqHk6DIkFNRGqAyeCpqV1BNGPSeY3RtWYzHxbZ7IX5ljN0Stf5XNGcXKEuke9f7vRZFnhaiG+WFHLMq0GfZh
YG81f+liVYe6px7ZdRc3PBKryfpMY0cFkMXpOtwgfqVHwS5ifMZI6q3OTjLymhEwdgfbVmHfe2xLY2wv+khNwPTjTMnrUW+WLxt16sABJ1a6rL+p20H0INXLDKR5qkvzE82x1R08/R8OApeARLSZVgR0S8+wLfrp
0ZzMHAIUd8CjuZraU5RD4gnL/FBT//ATt9e++cyeFeOvRIkFK2jIiln/CNvWIiTHajbQtpgq6BJmEUm/AONMAjKriROsinRKr8V1g92zfpaeDcC4uYJhtzLKryop6ei3vhRcJHTFFBZNSe7uPIISMQ0u1PF4C7Cs
dUTN0FGu8wDCEBK+UwNN+asP9rYnTUlmHVaFMU+nBexMklJDXloOKEu7LPRDYosO7gyStbRInmg1lp1g5wyV35nRtWbI1b5d8yjoCKyxocHtohnojz/UwjHeCqXZnitpUwFO2pRPxPV2BrQvYMz46tr1Movptzv1
teEMlrPsmHKVrOM41A1U9uP3L1qUbmNIjxl+9Km9b6n0pPZE6UC1xyOEw6Eujba6pAU/7tS5bmR7lvYrOforbBGTCMGFq40bVpV3CQ/Zs7lpMVF/1XQnqTDaSUGSLtdBtoJDn1aYc1zDm7llGhMJD0obZOdI0181
hJYN9PFQ2Eml4k9w2bHUQYHH3UJRO3jLfDHHN6zOQKmh2EM+ef6PUZmbDnV4zDQUJDryhvy+ggq2Pb29u+Ktb9mdahoT6MbhRer1ev+aKaq5U4660jdkLd1Ap1V7AKMu/RF2YspYTv8sEJqexZFrAFS1tUFZEd46
65VCsaQKYGzXdDwQ0aajXGncQzdqNVfdUAW2CgLJv4yJ0h2joMA3HfkpjAgHbp656thNx76SfL/wnXrugKcbQvyFFpc5WSYgfd4jX1Hl6JlSnHl1WHqYnDOaHh5BDUx7gStSEEzgUgy/el9RXX/5H2CUyVstyV5Z
ZRw+0OaJc8gjaljKCEei2hw8PT0/5ANOfWWWmDOQEQKdzNvRyD48aPiMOSNTcsD5iYvHs4Hsq6e5CMUM36rElgidX5AX0fnfp21Vlg5Y7TkJe0VaW4wH1Y8aigxVR5093lvcqcTHF4RoOsevQqk//vkT3JBVBQLa
VOXo2Rg61KeFPA2y0YuxYiOMs5SKCK/c/VgnK+sH1QTWl+frn4FcgNqRuBGu5Znmb0YjqXhzuWYxN6d7Kf2vaz5aqcfkdxSDrimrvHMeV7Ex5JxtfBN+TNdXCOnviutJV89A4pZhkBQGU1lscK7hGPYCgEELjdo1
FsDQPoPgCLcqk3+jM/g5n3OMAYTRj+LE8PiWfTQEU0Z268mhDyzQKKMa0I3fVNmDOVvkUvXkgG45aRW+qdPlqJUGrLNE6GJcXSpaxnYldYxFQf3U33TipjjdEPCw9PsnhiuZNodyAwK5lGi3174SRAfK/1qlg3Fk
hA2Rs1f+sUjBSNzqBq+5yjoXNp6YhYVujGdLBXK84KyRGSEooSQiINykDOQKO9otQ40dpbAvbMLZNWWc+LZBIp1CMo/KfiDnckTSDlX01ghVnAGGTG9ZExD6xrxN3pxoT6GHmuXj5SSxhyLcpE3L6XlFeRATP5m6
BY75nyplZWgCdrfXL3X5awEze9y/ZPkNyQ2+bD0WI93GiIGMpHC82blJrfAahUeeO8HZFkK/TbI6xHkQcps9dNHxdn8hqgrjAFtJePLRw9l75Scwd8qrGVgHKd4iiiqAqRg7A07s50LQ/21OahOJrwUbWlgx4X+/
iqIMgPirusAGe9Mdd5aZ6AYaTXoreWPJmbGBBUdNwqpgFiMfjg5CtpHeTcIeaNW+jqeN+f5i0BeBjgvGbnZfArNFXbKEavckmGwQBpTnsyqEwmKXWZl0YQPfKu3S78nNuklVbu3XKADUn4itre4iykmYGC7r2MQr
fKx6rW0gHuNBxcSGjsfo3HsGhyTjNxOc0ug6zXZbw9mTMd8nQK9Nt50tSdk04zeixQlu3SRMMc5JORFkKuiAp323mqH/yuF/ZMP3fXRmaUk6jI7vjrMAEVK7wNOkZBPZIVbK/CTUuDKT+f5unIMpdiQvtxvmJSjZ
AkaQInUpN0KOd0EcwqxWEbhDUOuyMn+R9QC193cvhDatmycZWX6CZN64zMTTPmdCvzu7N7/L4GhMTOfNu6tZJXR0cPPKnRFKgYff2AqyF67QpwUm9Dzzb04ELwvqjz8VWJ9o/lSP19YKik2TNoejAKh8ZfYeAKmI
aUhXSOpRatN22nuV5cGVzx0kxhJFdcigj0+xUPPvuBCYsLeYHlJtI0rcFDMZxl20Pt/2Bk+R6Cvy55QCNjDiSLCiND6qdp9wknEFVpsOZT2DBjH+v6nOW9QPm1YoiQ/GCS/NzrW/EZeevP+UsjVAJYoVWVCHL65U
Slyx5B0y795qLzfae/luFcpoP/8HvcXmlNH4q8ohjuZbsqpyhQlT0GHjomWzypKqopBps9wO18lE+pRMMY0zcqX1aNi40eG27eiOdChqAqY4mS3zUNPJFTEjUhzlBqWklGhf84oCs+NuTcsUbaV7DRKtVho9V1K8
TW5Uu/GrbXO/2Q2aDik2i2mNYkloaOcLXBQvlT4TURQE6H1o25djvkHpbEcyXwBrUkMVLGqzUXsQsfEEuTHlGDTANZhXj9gxxwyjoWbzi2x1JT6SDdLntjUeDjRq8AgmSQRAz9eKiAfPPrXQZsGPG1NNyJiY93Id
c0XNX81frzf70wzvHrkwuAQNeKsZpbhCNMSRAAg0CsLiq1PEA7tBSqNhQUBEZ9iwrmIcnJ4HV+1BeoLH1gy/V8Kx7SQcTCRmr+3qLHdVJYP1Dwf3ddxhCCdRniJKOxe42I9SfgSSRWoXHO/wYlroOC5VedSK6ITh
CoVXw15RqfeD18jDtTcVweFL096iIRCDQcavwaRqrTEZDHcqatm6GXNsd5N5wsso/2TpU8bokI4UxAT5ZhRIzeZRT9r8Gz4sJJsjqgjCSQEhEixMl3tzpwyBDxldkxOfHNV5kGuv661vfS5hNnG7lb3sWXOa82xX
Egi1NCL1tvZqnQyxGl+h57Blg9hT8Go0ORWxFQIBw8sqEcewXbh3/u0tuMrVVdGiDq/BDCLElX8AQPUmXTzpHopspE55CoFl8WZ1NPPzmMonEm4gztlArlc2InjN5DF/qWwi7HK5JE+D/DQLbYdcb3OnIm6b0M5c
KqVVpGni4mLWBKRSFXDKvDOqO2k/ac0UyzSY92Qx96g8qQscV2ExnqxiaC5ReRhR+b5tPaMobLNHWGOyUBknpQSBi4/rxfvVpaHoGPjKlt7wL/x5TK/AW7NePx+6qC6q0ZM+o6gs062tthXr1dLxjHMynmhn8Bkk
0+Lt+ZzLeTw9V3oWB2HDr0tVEXG5yliCI6+LJt/TrbEHDY9+zVwoS7+4Ykrz2j1wli/ykkdwTNzTw/gdVAYGyxn/3MAxwOKzfeEF91uGa09CuYhaThxapvO6w4QHsyxPscj7wDMnN8Zt97Dq0ikMof/JhWr4M3cf
sWyg99zT7sBe7EfgC9tqJhwMaDQkSrIe37sJdTDTcMEbVKD1EvBb+HcNEpe5zo/7nAN0n5m30b55JnshDKssw/ITsFvfp9DBlafJkxiAh4MwoCZETf0q8ZYizlOtYOX4hxMNDgwotes5sAG9bTFxJBxnyDrBtvyZ
5FUMtA8apzcPFSFwPAgh4JYeXpWH0S+78bOwUFVdQXfdFHinr5J7HzTF4WqJrxjWRZP2bhfagA6UedDJruoAQB7WnxeLILJZVFzBdnchEbjtWjGJjtOOiRg67evjYz3UJzArgVEC+F7lHjpINDJvkjXXiTcHOCfU
IVBShsVtVW1HPd0mnNgsyHCcEUGwk3LdOj0/Wo3y7yl/14/te2q9a2S5RGgY1xy+uyzXlXPz69Vral6fpGFDLCvCMn+7J5j+OwNsgJgocbO4nwzCZhnEr3G1r57Hb+mnmO6/phbNkZcTdqGrP7YnN44wVakdhocW
cq93Xlapxp9QD1RgR67WMLcNoDei5laYIyyJIBprEd8ouBA/ZycrPdfYMe79hMfdGQNgTD2c2GWGNKJNWnvKnU4Xldra/lpCcFmI1AepZ2vFhKr9QwcZW6kCBCv4JCyp4TkTTLhJpCzzlRDs2twLHZjSJFBGxH4+
3ETL2OuCEGGZU1pthvpJ71CDENy+p0GUOLweyewsmxHtbSXh8KM0ZTLkz7lm4kwFP2Ll77HBYn2DTbxwTGEEDj/qE19MMggsqCNxZgjTC9SG4HXm+ReEIoSSPpXHJRqWR9cq5sJx7sssDOwXNJRE3tUU3ZGPRmu8
7eKmIfCLGrcuLHRI+1/fd/MHGPIh5h8/9dNKGWLVLkmv0C88riXPZKvWnaXNxDpJFxWyJH6MGXxA2HsdP5ouwmhO90cb6o6LnN+b4AVk6ejJyBDPujK6Pe/XG5TF3FiP8IQIwg7u94rYwTB3eB57mui5m49H7qCi
aXEXNTeGv4IaNcyy1s0cyWrPh4Bu9lwRmtszwX8cyyW7myy69aEw0ZfRKFtIKU63fydLriQ36qbLd+R4l/Eh9jn84HuBztxsKPYIqUv8RcIHkCq70W8ndymKl/BxRT4u5eNyPlYgNFy4r5RxpRxFXLBV3gKyUwe3
qG3ifRD6LsC/AuFKDixuMAxuHMyefUPg+7lt39WPls52M7wP6B+NTMp76+LCswIxRp1CaHtPyxDyy0QtKLHSdDKfcFFQQnarWQhceLNZoVe1M1NoRkKN27Cq3dzCVo04MG9bFwZ+psOyYUOPgwfJ+mte6WAVFsqg
TDLppN7lt1pt07wXOYF3rTcGB1xoZVzyZRUIH+ovASe5ugM6mINeosist8Wy5eYt2eVGYk2qNLiTVOpopBTIRUr8srhWaVWSn0JNDdGIy+BaUNEnF/nYKsTd74XYTDoiizpK1Oe/N8WIc6LCeOg+jttqIsk68lg5
Tx3OwjWXKJBPNTeFg7TIxadCqfhcCy7qay5MpIj2+KKBHjOE6Xw+xZ0jdZPsLkOYUdXRGNCrc1YpWgkVsvV+DavcMT1scm+8JlmbiIM12Cb/Q61cV0kTS0PbkR63wl+2GkDoXTLSjLwVJo/XihlxvKXwp31AH3Dx
Ycf1scHjfxHlunhGtDd3OMaTR81lvJZWF7CmXOaJImoVDE2nXkPLDIsKFM5mXAUkMZUIp8OcnIM/RRZnvqcEBDFToAl5kopTOJNpOakZh6R1kdtpttrCYrLMt9O/BVSH5ImGUfD9GBSzhcD+nn/QL5QEKCrnHehO
LH49X5oz+LJAx5PQAqClfzuEvsoWmd9pu/8/tYyTuaodAoozhwDzMd20AYHdR6HA5k0J7NEIDfI3iwaxNU0zDqmDdafke15ytg2kYV/oXW279zv9Q6Amd99dK9xishNnpx33BD7r2BbZxK2cPO5WjxIVxWqDWwr3
dJZxfZ1pGtM5Ny3/n40YRpY7T+DB2cyY1I2RjfgTc8jZeTcq2aUZYRZbMF67Gtk53g226TL9X01S3WmM/hCk08xPKd5KvN/pNWQWbha5O4vXDSHsY9mlJVAy2vSDgsmA+VzRbyR2ICKlri0/YsOfpfmJ+2U0I8Ib
CnBRAuafSS6tSe5RRmCSsKiavfXIHRde3HEJy1qqXxUCZt6h/w94s+J520/Ba6yz0r8x36nhPGrmW+a4nI4rMBADopWclVO5v3AXnoFn5xPm/g4yNpqMeb7N1Fdudidrcwx493kdAKGW+DZ9ixT9rI86+t2YnJRA
v/O/K3GkuZ+GmCa5cVtQLnNXkyTJ/C/yUIhTpGpzkPdAq5wGjd5yxfBvabiE9AmVEWvMpG/FuoovwxmwoTCxUZsFEcgEmeBvvqCC4qrLmKVXy+YuQSy1mw84X8yXTjMahHOw+BCkU1RViavAJ9eYZlZmedFm35FV
9BteGEKLkSDBiD9yaXAgnKVpQ/Q+hchemVHCCTh6LyY8OkHkYigo6UywFxbIKy8KKVzL+nGWMoTh+kSewi0gJt/+7cY3b1DRDE/PKAPG0veh9EHw9pQ7t6fSbU3zzDF+wfs2XT/1rdqzTkGOVa1lRdgaWAGW6awN
nsWPXWkvsRbsuXRAs10S5CxRgNnA8qV2ekLMM9m8PupXOLFd+77ImCMfTZsV2yUdyQ/1qlj2UWLm4fb2FPyNmfl0hfj9DKwk5aZAldRKhewiJaAaNreoTaTBOLd+92SSqsZaWe8+A1sb5zr3wHaornNOLpNeS8+b
toBmehP9WPkK8UfI/+kzsXZn2auCj5JWCL01bh9YvmdiXscE5NKvC2A6V4drXZA1YjvehH1/hAofKTIMUSVrQL4yng4HgldLgPdNfBvsBfrp6MeG5IA+4JyimbCJkPGRsbupyPEJf7UZNZiCfSIXGXY6EIPgqc/D
/Dn5yMDsitLuTzuYLDZ2I6nx/ccZQ2JLo9JJ0qefuCGNo703dpBVQnONp24LbKrZgwu7COMawDgE/7/7vh98wxPmZHIpeuDdchYa3d3hmis2P1AbDZc6Xz4kSXM8Ilh8ten/1CivbPi4ptvfqY9xajJhLKPVzf0L
XcYAWvpw8KihOuRd7vyDz2i9yAamRe3UVJcahxJjvIhwgvKjW1Ugqk606Ocmr7svYyfpSlnagawSAHrceaPPJi79QGLdTVcwMSkElQKcnea41xr2fRIOuHagBwusBJiI6RKrZwqsRIxClD0K8AllMpQTu/rRYq7Q
Rm1j4fl/UgQE8llD1oFYkrvZQdTc+24kBv2Fs979CbgtgvxENaLEDwNdTUW+vSYpSibSxLsyWj+ACAtedzZSxvYBXBLCKg8CPqIW4LuuoZuEJIPk3GckxO5MDz8TBeM6drnX1R+ojAy1pDQI5jhecjgGG/60o60M
qmXGi5yDigz+kpVrKyYous4CFaKIK0j+HQsQKSqZrAEiue9/7dbNJZCmC9Ayej23zicPFIvjlMwmcWbB3pwqIWB/UrFa0DfU/0vaA3Z+6tJ3JuNZYUaM3SZL8KXkNIsi1Ia5vyC5PBZuoZkTOnHgavr2fiWhVRr2
HkbKDgzmQocTlaH049LCX4PsNUdhSi7dhTrQeC6YfSn6ofMLh7awR/9uPTMykPxEm/Mptcg4op/IzfxNdVlOT1Sz6Jog7M0mdADwkFUj1BtyoUYz+qmrd0JIwt3KY5DLOVJExnKPd1pKYnmcw1c1ZJdBRH4o9CEc
VadeVhBx8dqJpTWl3Wl8zjkkW6DVtd4Y98yuYRjJhzUuCcOKERbZdRzgvsE7vvZ2SYeRraHoHgjAvQZ8Z7YaMCh1cbgzjlsHZ8MHZ+6at9RxkN1GVwOn1YvACHKrz+0wh8rLEnmLzyVHy212yuamy3MO3vBsdzsz
AouRs6940N6cX9kDnIHXuM5u5w7aWZVGjlquAYfbGvg37Za/vA19eVv09hYbdW5TU3eCzQ2epIS0AL2NtQ+TwUMVx/ecnaDMpzUzyb8AsTT88icWQ7y+E1uj0wnBcAj8ZeWg56mmsnj+Zs95Eum4Z94bAYncJmgg
prhP1LAes6c4O8hUOEfrlCh3B6N0FJI8RXtkXiW1BYroRsIglCMLKh5lmdXpRcReDxj1Q2lIQmyTZ6N+CLc57Z/ID2QnW6AbIJTjnpPXeariSQaFvfgo88HZxaKP695ezpi1xWeqc5rYfwBwvf6j+TFbmkdNtGgG
PYsRz1xlaEbGFkVGqjIBYKHIO/b5b+tmRFyn+8P7tolOfLwJg7RBkGRRgNqgg9KH8eilcRsbsQ1cYvovk23RyonzFHM+s4/AioZT+6cyciJKmHiKIgU8/il+G9uh8HfrB7tF2xvNgffdN9QwmBqR+QM5ZREkAmc8
Msq0IYD8OY0Z5lSEla3NmYUIzpGaCKyY6Kq701h7PrgxeOrVt2waYx6KEOUlSh/f2g/KgQQPw/M8s7nkmsFnoL4vz1nNE75IYz7NDygY7wtZVfybncW/uk7NTHpqKXoIxKY0s1DOC36cytaeyxE3RFtM0UisAgVE
z4QDaenA1Czx7/9utjvbkVXUBt2DKy4he+FTdMGAImUR4osKSFM5m3kQ5SliCkvQAQP7vr7/wJHu1xdLwqxmTMFSduQBb/a2nYVSiOEWrN0Z1sKoUA5ruLz0QRiccrT4AsVjfmlOPGHT6hIzjVOPQUgsGCgdrR4O
3sx/qaLTiSUxsNdJfdk8pF/mzNc+uGAp5XD2rQ5eC7Q0cUfGkRW6Hr94/QRduSsSyEPWMDv8KVSPwiMu7TdwaTH+KyFw+RXXpUP6IB4eQaUPusuC7RfvX/A4pwIrFlygHLHcSDiKJ9sRf49LTH9fTJlLef+lczbS
r6hCcGiB/sthkZ19J/5UbqxiOw1tvSHahFtvw8AGkMVvmwEiJt41qt8RxK3AXldHX+R+Et2XcGGcV6l1doI52NwfM924MOVXpRyyTSe2n2bAg3AW6Kqx30A6jc5hZJjB+qjCptDEKckJCYCrHmtnJuwxhSrra+7s
0mdvsZDFHlilCcA6Eu5BfsUCHh409RDzW3fOEAKE98biEsRfP7d8suXBKwTK7KVhnSO2Jntfx8CtMWOrjiyc+180tFVbXpW9qzai6ZWg9K2icWAftOH6E0s7BcnPIr8eIHBMOWp5/NVXj+T0zUj4PkFjm6AmIB47
nweEkJRolhDR1hWAhWqfqrBHf/1rZFPOAIsjkCbiaiOtyBA1uh3JY9eXjAukr1KTZDo6GwoBuKDxV3kstI2YURnOAho411hunDqG3Z4td9PXzYFiF2uSPt6w44Mw8mAG5k9RRDG3TTGuIEspVHiEJOCuUqHMTibB
viVhtFKtI5NN9YngEIYz7wB0Faniw/pWaTPH/LbetlDlTc+rfHPdzisKYJTsux7aomalyqa0kXoZQ5qOGZvbAk07Exm0ZpbuiK8Rn8PZaYERLg+H4q/7D+HRgGdZls/3yyLHJBbm292Dw/F3Fyy6Oelp6n1UMKwk
C7H09nJiKkBgduspZTmXX1DBMbqNVSdB5TKHT7IyUy/shs3U85Rgjhf2LxcSCmK9pOUkyac75uuFd58SK5/LXM5g5V7Q7tFWrZGlYzeo9O60olx5mahaHqWxPS7sKqx+DsbK2EmXZhk28M5ePBK39lLD9KXMFdNM
KxYeV8a5KoW2wJI+vUPt8Psl4IGNrXevlOhqF/P6nJwqJfagFfJcCOdSYelx/ue7Qiw+W4wGL2WxNiCpY9CHpG6WPzvfn1E6SKx8ngm8PyrixH6o4zAzBZ9p2ljyogmVVTz+Ct8EDv8edIfiL/9+E+go557SzUax
hzvkUsKrnF3Pjz7yPLKNQ+f7CR9EiGk67Pzmt7Cn06KJk5x4tLBqMXwM04VqdZrf9zIM0481oIZje+4pRkzUShK/AQkx89V4QT9HRGpLHQByyl1C5REcVl/0oR5nXM3j6ZLMSIuFzLyHcKHQWzCKIjKQj9HNuVBB
eVJY1rEvBW5nkxY5GycXKdLv+94qxJHfFlUAa4rfwlM/vJPyqtB27A2AkDAUVTgitkxczmD2lB0C0c+QxymjUNZqckzcJBs6pYT8/h9sZ7caI3hHUj5TS1HDrzwRwCpgl92akuBb5q57iVrJFjxSfZVT0GmKIgOJ
Sdrq8J4IJoaEULWQnPwOv56a9ZnJRsdox0kubxT2DVvKnvz8tE+dJHBnE5C+eGhbpldpDlCdMl0oIMQMhz4Ze0ze/9tCfY0TVKfJkYXFU9VDk+kKgca25S+qucdDWC/6qu3PPPAqS44fkXz2jU94h/eZOMiGdlFv
T7bY+Z4OLs799fckez71ImD1CM1QVY+ERzTwSQnV7RHC1KeD+WcwpfWA8WY7BO89wwkheMNQfTIPf48+s/WQQiGW4NQWfmEX4pWM0/nprefUoYsgVaFSChXFPMVbSwk+NQMfmrOHDXfmRuv96y02f08A4YojwInf
Ondg9FrfpMYt/ZZ+K7/JD+QWJ0Uqyut7WmvPkZqJIdDPytbA8WpSiNCeufO8D0cnEcvnN73h9tQVhkgf0vPrLd1Vsubx1FzxezDm9aKkj+A2oTjVJPd+rUhwyCxzhfu0cSR5f+jQXEZIZ1D1NsLuPIojQ5EvSlCa
kN//+8gs9IIeNnD7J5WW67Hf5yiUQwcfR5wETleCcaIFfJGLk+1yMiqf4wA2r8promPJSf2Gl0HH2MuNJI6O8IDT7/g4cRwoKtnNsE93jdG/DoSkNMh+/vuvUKii2OeYZrALjrr5tHkbmPp6kknaQxbCQkZmTLVs
NOhShe8ulcGSZNSzZr1hG7oLYUCopn9z1xZP7z6FtmUawMooegEN+stc0ntW6iLKVhG3eyu5wVThUIdo1CuTqspKsmoH25XN+9B9gxLLGRUpNXXs/AkxPzWuLXZ8BnosN7QM+KAZd1OMGrRMmwTEcCstlMypk2Lr
JNnDJ1AQvZYcSqENLPII8PZACRQVWe+KjHVAm9KF7NuugqaNdWcFxcYloLZCAaqeQMFzaZsk9bEsmCwh9VAq29NaQolIDqiJbEZH5hMOZWgQkobBpMzfXSbG9SJYx0jPcL0Wx6M8UE2wirFfBlOPvmf71Cwdr3Ra
+QXYrShZxzyv8LFfzG7kpj/Yd3NBYhjCfUFwMDuk7n8DQzALRA/mwprEi9aQf/zGeF3NopNRuiFUxgw1TeXQ051qOukVhQMBhDQbpB6LbzdJBZz4xbp+0emn6YclEU1GiuqIxeoUadoH0lIYCGoWA/FU6o5N8EXl
SPxZ1U3bh9e6nxx0ZSVTi+pEH/6TMMGJMCNWi+DIk+Jdq/Ammt4oCN0SaS2+/R90XxTjVokwZr40YF3No6Fi/eRahN5QlHcxzxluecPG0kt0jqDmjwcfTo2i5UAzD4JUb2P/sTJX5anK1acARml0A6hXIJaS6lEB
kaD2Q39iHhPJsEqR9jMeDXUcvg1iRhPq0AcYdKIlwqBIIX3qzr4JrWExMjQXS1y6lZ+9z6NXgmbtNbz+Eh4T7E56N3mlbwBbpNQtab+5WYP9Fxm8HVfJHuvLmtkGpWCkPUNeu3aJPO7q4rp3h86aF1u064TXvbwT
Ac7VW1zyysb38tJzrbSYoeimwedVPbJkjngtpa+KDpRcXWJOzktEm+48lbQ0sxriFLa0mlOeHQADObfcQM5h4snmvFvS1SLp7kIR2Avnz2Q0Ch+V/cMxSYA84w/B59gTjiRieqhYq42vB3yWQ76+LvKHc/nzG8n8
uDH1PK6VqhcfHwDEZihsvR3xaWRsc6c8mRERxCnTgtfsQIYnYJ5Tjf2eMB4r8VhU39sgZcRJAvPdO0DUE1HNcESEdRRZG5ptEWvzuDuwrFAnmDEomp4JZKrS8MLGdnHIH/Brm7k1bkhPSrY7Huja63hkjnkKFK/E
wE0YDiiuKSx5OHM0uRSXEF58g//1wJw9fTYXvnt4ND176qlC7kwC2NVd9Oo8mh00TMWqkU58YooOqykGQkuuhIP36by+VimRnc/4lhjp6qMsn8f0c2FSJKnA1TlwxsryH5dzFY5pAq5DPjkiFnyFomxWfgkk6h+Y
0x5JiuOUPZjo7OsHeqX/tUgbvUjmZ7rj1vB998FGFKHzEJuUy0htxUH3+HB5DssHRIx5TgFDr95aw481tamnODZ8WPjYEPN0VLmpeWPGAtkYAiHcZAQkdCydgSUuB5QdYuAIPUi+xpUoA2X/IWUtin4IjTgnFXx9
u9HwRE/EhkIXfDDuo3kjHYTaeF4ONsdZpTvQUUVZyVjvd1ZEp+pl17aeVryhNOijZ53uqzui2AGwtzDClmT6rUiZiaML5cX3hPEueJB8/C2hmAdIzUThS94GALPQMk3SpI6Kkv5omKCHHGqn29jM7Kt5W/0GBnJi
+Qx6ryL5TDh5QNEBiMw8Xjkazg00I8nRQfGOmM8V7uz9imwnKERNTNwTTYt6FvFnBf0o5xwXcECrL/Ku/2Pj+qCUcjBK2eQH8E6+Svt3Ej5qg//tfCoknbQt6kC0P+n/JuZsHjzeSvdez56hUutVbmfeGFQI3kdv
w15oHcMvwpcXeeuizo7I/5NIOr04TieFLdNHDY5m4sHW1zXBn/hCgqlpMvYhIuO9s+4QlRnAhSl2a9tqttkLYtLFRyTKiporP58D2fHUZbxPTQq+P6+2BlPZViD4b04Otqrw5ULg9yT7Lknw+Ex9+7NHq9OT2Yki
agwIKxBE7UrkB/HiDp+QQaEv98vM4YH47w0ZyPi0Z/ejDihoDcUOAUT/FLAqemBqkRT197127z5e6t17qER18ibIibuLeH1jhJE45cr3b5Bd7nRsW/h9fw5ifr0U7eWHTusu3CmznWUJXPn1P2AptrOHOvBk7GCR
XW5NTyEW0RrR+NmlG9Ug88JJ5I/eiJHr3JRCNpR2BZLiQHzlUpPJtgSyWsq2c4hMcKtFVQ8R3svl+yHCu3Cc5aTZPL6AbdmKcZ4KES54kLUr0hyWIjI5J4a+/FOuGJH/PcUXSXvFdhNg3W36mt9AUly/c/sLT6YW
CDwc0+1wDGV/nNLhcN8f9Df9Qn/TL/S3+IJb8hcfjlPcH/Ji4cUaHS+P4+nI96PJiYiW/oQeJzmZrJO+Y6fyp/+V4SXA2ieSgeUzPcxmHOQPlkgBbx2ExZWSKdhrsj1yEPAU6TnZGyTL9PA2nq4TyhkvzCuH9w3J
9NxheCLPAgvvMQ29xb1neFFpsT7McgLRJTLGNWFkMRLnk74FQYa/mSOAFDkXXTLX1U8kMX0YQ2BZ51xjWUK2Kf++pzROKCvNBnc0M3aRyeg6F2Gx80ZTeNbyOFDRHP/ROoc7+wdYjVKL7Lp3HUVcsE5yyb2plYwi
eYaGPtzHPrmz5J7qN9LBOv24V3ybMUwlZYwGBRp49dWY9Z3ioTrg8AwUDM8D7BDVgeaKS2Qk1HRErGvCGOMa1bVyphqjObjaqFcCr47I319C50x3wHbfxhpkYsLhNDhQg8GHMWZgFkme0X5JzKflGKvomUll20xR
3rs4//2quQkwbYlqJ9y/dVDCVF+tmEOc3iHy8cb9Mgz9LYcZlJ44FyPDpyGzg6RHb+XPGZDTR3+RfximojCa8claxcjGCIgsCcVyGDmuOow1OcvaxDUTGyH3BaQq5y5g3XckOQi3Sx8FAcrTJ3HRZbqsqIZpXVis
uLAu5jVRgDz/4DYKuj5kE5NtWComlF1e0LHoLOJN/1mhZ5IX0orgWLsJOevbhooT2bbKvbuapsZ50p/icJmqD2cYAboPVHui2jclqQM7TPCsLKC24UzWbUz24OT+QQBIWf8nY3BZxfKdRmhFw4tXqJfHK2lO9rA5
2cZhEwPbVkaqN+oe04VVW3dD+yIoiJOfxN4SeWZHwOMrBI4Uopl0mepKydz1ykGTUDahssm1UxgR/KAPi2QrxzRCwqnUO1KDGUnHk7jJrNnRD00AvGnUlLTTaSIm41Mei2JTMMGLomjauRiV7D91E8d+WwSu24xN
xEbSCDGVJy1Qq03WEpioJGTSP6qqKGGfDIQcL3M17KSM02Kmi06DtZ7XmRVCtzkJzpRO+mgsEhXVX7JvJPuKaWiD6NGP8vY2T665jKfaTizHU2+noww0yZFajZ5iis3lWv79KKdVQlWHzQIR0uFXzZkRMWvhu/Xq
lAVkeMyT8H61oKB2TYyxjpHfZwYOpFJzJsfH/giQhBWEEEeYhjrs+cL57xF0BxPkI63hM7SJnSIDiZmJVd9+G7SF5iwkflsEH6L0Y15OOIjsvkSZhbkKyQvg00FOsoIpZgBbC25ra2gWnzGSYGYiE0JxsqdRHIKo
1ZJGuAFRmv7lF1D+I6eXSJe9oBcj9LLJSNJo5kSzrfbYCqxbsEKg+Gad4HSagmaqgpkO9DAWxT0XwkPuXW6tc3dwBkBjfOnxPyLN+8vX689Npd5EFYLeJMLGodJn4gTh9t1EspKfKWyTVLAXtzPhe8PwD0JI1BZI
gPLNWb4nOehv1fcU/dYqJdOvEtuKZMc8q8DYx9FndOrb+aADuz71q2qJqdw+fd74hEgFQRKbfY6bDXBH1QMPMUEVN/oAny9NG5ltXb29G+aamrEeu2WoP6frDDqF5i81xekB/Z9oaNc3zxD0IRm2i+MW1utBXOzW
4z5QZzWTFxWbcxPZ/kmvyNKtrDbVxh0HHRxaQ9EE3lGvLQl/rdN32y0z+eMixfRpmGQluq244gBLwfWEKXgfPz/ye2CIuoUo9mf8fq2Ih+cgaVN9fuyCY7/U7sy+x3L6fBq6AmSv59rCYWwGu3rfn+0frj5vKtNO
Nt3WgnBz9g2yycTbdPZrQ6MwRikNTh30OEo2ALV46hK4kb3tnFfO5jiSNvjrwwl3KcxlfeY+vZuVCP3DfDFMtoASyZHm4rtNxqukD+ZJQ0qFQKubZuKFTo3sPa9V7LNPlsaFbSS7WaCsWe/3JdUsULxHa+0xaXIT
zBli0zT2GbC1AaB37tvUybE/xtviG8YyJzI+3CB6xjtNBoaprfqDmP4mdpcTyR6wuUjjnlXxBeOAoKsmp76ZmNjkQLxjKcVBwMKgLPAoHZIUAwRMaxAUJ/Ap3DpDmglJTaBxr0acDYs7Ydfr3iRC86zSswX6rIEi
Ua3KlvcF9zYA54NnhE0kZZXlKEEM0g0IgQ4JzpkVsk4qmm1D3bEsLFL4wVhRyMmjrSPcg/v0grHvQIYujeVUFsgMu2ai4cWwTFgJc0x7I94E9rKBVaDPKLK5h25UTGnGJwB/e2aLKMHksN0vCpOsFS8xbonnVTrG
7nFfrWJR2zO4wWxop4tuL5C47PH3A2bZRBZU9uS9yQVIRFeAiGVafKW9ANoh72+SFj9/zzQEsP/WWczi3qxS2f34JDQppHEFZK5MpwjSTqhJmI5Hn9OqUN7oGfPQkZT7Ua7AS3fO3q570P2R6sTptMb1BUGjW8Pm
iHLDQ2XDSj0A1cGBNPUrACLd6NViJ/wfcXU2l5jtLB1bL0EvvfWUXFgb0wygVW9Trho5RsgprAoW5qOO1CkZz14NEKagHqfZZ+CMo4s37vE4LCDXbJw0KvAMqUBHz87rgQUz6vR26yYthGED+SLRZLqb7GYmRGDQ
IuVpyTLn6ngvUlKN/bTFtWluzNZgeX0fKIYylrn8Vyq3PtmDK1W0xZxDOsFZftx3AWjqSU57lZHbCun1Ad2dDBQoAbHWN6bXB0Z5H2SYF5vWNY5fjCcnpQRyLWq5RZYMHetJFwAeqkD/D6NghV7UCKq12PjLSwyU
w28JhLQBB9U642t+DEEME057YyxMME+N6O5kw7v5O2OJ9EhoqtIfLv6CpQWqgoBG7fN4IJx1mmf8DR1IE8c28YEiclTD6bbHgAYJmppC3L/B6/ItTfbSzlJ9TkNc/t0/14SC70CaYupnT0YmHDfFw1d1dJxjxgKY
HK5GzewoUWkrhVt7NP92YCQf8AB8Rfy8H4b/e+3xcJl/BAA+JxPNyndb2ZHosColEin70kopTxzLotSmL/ZgKUVQWtsg7UFgctSXqtl4xPR7dS/295/FWbQHBjtHudnXXwIgfpeUAczVutM54RNA91boptT/4EhX
nn5YfYDevipXarkF92eTnZfE4QQbm55XNFuvQHa4LjdvojqRCph3f1KDsrlwCvub+izujQwR/g4afxwrxp/wPxFIJ5/mONf2fVK0fRtldkwM98qJXrJPCEhPsRsAbOB7I7Ie61H207I2SCz22tyaoK9KvkPSmYj1
oStyHl2vDUmM1xN1g0506G6oV68jn20DIXoe2jbft/0qucmwQsxMk1JuPqrFRiY4f+UlfbIHn40R5024vxViaOnPe6ly7Q/6/q0agBZc7covAWz6FWl1NYFURqDJaTkFhzKoD5KqDfuz/QHvAglTMahTaaaXvG13
9gW2M00JNzAVUbFBwz7VfnyOiGyR6Ya2LVnX1r+TUpVdCyfDjSCctS82VpAvUyyhxxc+gapphWSFNrKUfYMA21XPOhnjtEPanDv5XQSrCfVKbNVGo826N6BcIYd8jSczelg5+9MMpO41BGLa8jXCSPa/FtFtxfvW
bSfF8JRCTrxGxLOPmxwR9BKgUaYXa3BVcSPuoYqk5/0jEUB1lgaMV4qRAfBc4dQVnq4Bets2XHkT4cgZHxYJ32BgNNcwKKuKukbkCuz39poLi6Blk5QbOTF00OvJkSLUZwdZaZA1BZvvARmD06VCldmJ3vAh5lzs
Ghf78spjIKYH7QOMHFsTisP2EGwgBVr7RSKxwUnGhs25IavRywiDl7A+zsPIGnRXZ91D9Hu93pQ+sZzhW4oqtjflfvrfy+UJY8OO9chkvAUCjdSmXiipQX7SlyoIZ5aIAW4gCNiezevKbnoNy9ReoFmKcBbbiE+i
y3BcDwQoYVi2ucDVr9K9BGXWCKgSOEAs0gyLIAQSJ5xzt+4Rcb06TBMmNrqQ920l76zc7ua98QpLy8OGNXwdbpmDQ7ivCBh24ONLYFaDB/iFmRWwYhojH2Easx7fgzX9TfamVPS8W9h9L5UV7slfRlHHOkVytq3U
SpO3TJud3k2acE0yGXN2kvKvyIUUraz1XrwR4wHkJCTmC7dtoslmFWwtRaLLyDWrsmY1hUFQDSrEKdgyidtEYUkSzmoRK2ROSzI/8rL1DZOaoBkB7KBzv0v5HYQKC0wmLunH+B9CC/t0Ne6NRep4QSQD7Rm6nQCN
/SL9E+UHrkq/IUK1hfwgdWN2E4u/dr7bxKhq+PjwTKgoY4FWiAUEz0StOgQYVpt3Xs7erDAA8Hvkxnv8Ed6Oq/NDR6oKwaJNr4dGkswBxYf/HsUnmwJnAsLk6McAX7Rqglo0dowdT1uM9NDHvCIe6x7NVuEIIdOq
ztFNSVh2U4whvYIgNCdz+2DDs2YB7CFokQtbS3ysxHmSeD0eePBmIkdxHt5WwgCz1FuZnj+hxwuHBJRSy4b1L6YbuWapl2a/Hh2Xda1nVyenSCOw2WVKaSG/2iYPm7spoVKGIhFT9fnV17Wu1i7wl+MS3MzHzB8b
5UOoxX+elLq/YO50TplBIzPgoTEtWR6n287TPBdWxkjfOWxrzqra+c5wYDOykkAAn6qdKWn6FIDwybaLCj57o8lEOYluwsZZkjZPk77fYWUShMoL5FnLvbjMWBSEPeTLifMUiQrFVZswSd1/7YYnwFkBUsrc9V47
EJ8MC2QZyyxQDoSW2Xu8pvdsS6wkJN1zc4DORPJF3iHm24haujP0UcQzKnCWZ3aDS3aine7eORym9vJd+kbEBjkDIV859Kc47cOqbj6y8PwQlkLd2FlRlC9TPy4e0GXAT9WYWbUlvwGq0yNzJWs9kdy7gPcmVbAy
VXAU9/sQtyndstM0Je44krsyp9k0vHsoZitPSEzBVxZz1vibkVzgc3iSXfeYJod5mzr3igLi/B0eiNzXEMLCc4K1Rll6TztFqL4f+jFX6NpSgstKAvO5Td4qigjf8OQjnH86yUxtGX0cCDBIOW8J/WIl4dqL4bMP
FJRKYjJfN1xubqvz7qt5kNnKwAs+s5K9LkQQw/dp0w89724h+FBaY+KP9pZayiRrsadt8a55YiiyflBvS6+64lhAUp6a7uLh1AiSSNUup/RstinmiKU+NfxwoiEmm7ujmvxAKLg3VbK4Vm/oy/GGJOAG3y4OMCTG
ZDTsgm6XMqY3RRAQGdXjjWzUYZeYfF0FgwpTIemYEjGRZBW9FmEifhhST1fC55rdmM/lvYdJevweu1GzSGh3HQt/PC4MIrOPsgI6FEyJdyGpEWcCiOBtQtwO0+VIJmW/0Tx9D+cqH4SC2OyY7HA3ThnDqJh6Me3N
uERqsshtb4EuCGLDEIXZ/q6OMDKwpGgyCIq/NyX7/lMDajO+n0jzJGEPOK20HFpF/K/X3wl3wSksROwiYE+LsetkC6+l+68cunsRfH5dHLf1Z8V55JEG7pRe4La0gGLdu0hRlZZ8ax0uiIe0Vy5Gg++AEImOlq84
WR3U1xSwmUARj05v+rCt4Za/DPBNue9jh0R7qUgCySwxnLOr8ffcumilPW2f2pPeNUjLeCqNARBdMu1exmL8oKIO6KVY9dXbu0nLNCV8IvLFYPDO90w9EoM/JtQFwO/4x5lEuzUiwWZDeOtuNwpD8HFUEb33zfEu
j/w17gZAjwgSVRuQnG/3MzdF1YKRqzH5lQITMc6vO7apmr1fN5KGUSEdo8CBEE8PlLZrFz0XNBbq/ZOWK2AUl/W38UTmF7+e7Xyb6gH/0EY3ako1ZqgHQAIdByhdWJzcNoGcHj5+pBoTF9eEvma2idBcS3ZvgPIA
S8cahwFsdqYokcivuq5uAs6OiOGIIUYpgm+jf5toSOZ9B9w1sjzU9NW8WoHOc112IYKxCENTkpE84l4ipiv0Z/s90hDa1RNXVNtkBNhC7OB4nDy6eqGBGTnDDMWeaiNcyUC1gLRNJYisuifmSDPkcTVHIxBgAkan
eL9GetuoqqzjkciZIwcfUd3yCc6POj6RiTIkFL/C/d/Ch3F+eZf5q/g6pkUks9ayBp/dkO/slu1du0CH+udJ/c51/XrMy5smimS5WfLvYvS4qFKuUF7N7PrL9De1toXEKN2SnLlUirm+Fdlsfluh4YB3/Dnqe+d/
b8XHdD8zs9L7CO96nfv19ate9JvVeZ3NX9P2ZZ5ooiS/usad6RbWsKr3H8PtU3L3d/pQw7qu9vZp/Qyb0EQ3UWqW74qmGrefX82MZr55k+LEwSNkZQlqBSKHL1iRRqdLuzkZXSrE5IV5pCXduDmzzk1/2C1KVZZD
OT1557jwg3j6DKBjQ8D7WPSSTeV0fqmYbCXCUkDQQqXtVMF+U9/tfp36W2LfGuXUa8TK9qKAGd7vp1AStvrr2pX66r/IqK/qn+qkoTfU5v9Cw5cmKyf9z3g/c1dSnWd0SMXlOSuZ7K9mfs38Dq+B2fLzTf/uUX9r
bm+MbjIxwsmgkNozimn/Gtki6mV90895FRNSudpBxXr6uUs7qkJ4pxQcXgjK0jR25twCTwVLgYMGrKIbDNHoxtfspo1bSFaKa0uoYCQKb1Di35nvgjAf+Ds+SasUYF1To8r3upS7xemwyFOnn/ZL7iLcnDRzqg9g
dGic7P7pZnNzSPzkVSNQznUjrlgzqDoGeu6/H6fgmWJzliyqP+11gWICC+KQKhX0cl3IQPwyypsahUup+3aeCCDRfrXWXk1CKswQjXCW4KtGv7YFRnYznUssLAxk8WVVZ09xXoROOoX73pCTCOxnitdSmHsDfkYG
gfcTvH3P/wnb8DrFm3Ff4TgoUFWUFwr7bN6kaaxXRy5+iQgrarv/XLFz77utEZty5bWnaBTFc9ph2h2UUlKhi25VAVORcp2mfl1WC0v44nyWUvulFoDwXAdhzu0wUXTtoq/GXBEdz4/9/hLGZ/1pHeOXbJX1va80
R9Lriy9Gyhf5qJfDvAxw9JwS56XfwBCJZwqf/tb9D38/D/7qML+6Xkc0D8YblhYHKCszkDXH29Z//q/uG975iGwgDc/XnoiELfgcbelpBmCPHOX0IWr5L9F3Vn4H62JHR/TeuW1tVsfOusNEpge9nycr6NY+0TZ5
ZLJBJFbbzAWDqO6mu67ECL+DeFmhwb6r2syoYDBJCOFISqzbsr8Vezul4uLvSfTM0zsuTnp5cESrTm6rqvkJw6zloFejaw8rHeJq7P1V8yIeTNUXHJEzxr+cUUTWFPuYBgMvHhll1oU9JVkTNL1rsevLq9ajh8tu
HyaO2Q8pM/gYbLWgZjkEjVAzeTDpYkpJ5Q5YPnmkduCdvqfMKYRsfbvvDdvEHHtcriatUJzCZi/KJULgCJYTvtjXC6oNgSdtORwU9M/REZ6Q3Ohg70ZbJZDrcvkqzlVxd82OGH0+pXh9YipC8u58f8JfM7F/V2fU
LjsqLLqZ0jx+AqgUIpM08utMNyBVhcYN3mf7bjJvOz0tl/ycbHFA1hTtMfR5guRIezVXmC4KvryEwbXnz+gI9exQH7qdGG8vNqJDlRz3MRbnn8iKxPLS0TPz7Qw6yhpgkfGePyHwECcBHG1UaHnkgRQJ83CiobzK
q4cmMhNJo9iX19uq6y26P4+MJ5ZlYj9z3jbxxkLpRgtco+7zSON7HQVoYK/Rsx26DLQgXm7NoAdRTiUj2mqmapWLqDKAiYNQX/lG1TO9W1IFAMGaLGA74EZBRGqlY5ke1ueGZqPDctl0Wg0RjJLljoj1WuXNjek4
hiNw1EsYJO0RtxRDCu0XigQ8wsrwNeXSuGS2jSqn/9XLJ1UtNHJoO+Fj+WdZ3u7T/FUOowuFjpaXcedoMPLRV/0iimK9WUZro3780V0Eu888tLNSMWpmtb6Isdr8Zs8C8b6s5gZ0peFrECF1TZtJFFWF7ym1nn/c
mwTRXijvE50quGuH6CSv4d5+8P5WHwrpgHIdjF50F/C0KrzpRtOPbe6h8Uw7MLPEVg4EKOIkcqjMPejpSIkBhjAtZ0pnlH6CP0fjoQijcwnrjWH/ohNE90jLW+NP1ENYbG6cLeikqcv7WmD8x0oEteH4bVQp7Ffm
KO7cWsfYD5C3QifkxPwqImqJf5SI66byOsJqkZME+vOX0JeuDtmbfhW1Sj6rQv8kEqGBr+YLs+uecAEdWbJP0gu1vPFlr8g9+U86DnLvcRDfB3TmX9t5IDyqZSO8NgD08GmJ6+7xSE3BkleNH2s5gu/ebaNuP0O3
rv6FcUVttv12q+BsHiMgKXNZjmfJ6vedw9srK0fPiNPh7emb/PTTu+CeKBhRbo5PjpTywLfXhwTfZnl4ZHHK6elmErYQolrTD/cCq4/Xg4JJxf8tx0qmkRqpE2miCK3kGgW9gpchKoAzlCl5vlVBhxIiU2MnGex0
7+RailUMVqnka52nyn57JOJOPks9FOdAR3HXblouWVZ1pfboG0P9v5SxzeXjsfb91+M1nc5jhj9mw9tPU39Hfu7XcYC/P2ypjsiLbsUMB2L73TZxZjJY/cbvVXpMwJooNwtY5nm0HxekNXSV5Rpp8I38Et0L+41W
Uo0BD+zrk+rh8kyNu+edzE+/ohvgP/Ic0CSrxxR97PlLleqQW19WyfWvfQetyMRIMdsFm46ig+Q/9PCmA6SKjuwAP+UIO8+T2zfgM86jjPgIadrgWygUtjyxhhWE+OKC1yiH9FX3pE8heT6aUQmrKB+t1nQxdY5C
3/s1HNuspzvVUKoFpPhcpkMjGVdcWOJWFMAdbx7DVabQk5NaavzB1mN66Yw6R6XP+3arS6tRdg2ScWoSt7v9Izo4fCObz7TUFIMMkc9b/RWbuaK0jLgwQQwj9LISCA6c68oQ0avpCHRiE0GdQ6+C8G26VosEfgDX
oeGwfhijjpFzgFryAGk5hmqrHsuk2E/zYW4ycVjinMusO3sl2wxRpD6HG2A6gNDmLetlmhVlsgxK7c5UcMj4uZJDpr7/QUqgmQFwKm22aVt1iJ0lOxLBXw8p9cY8wurYQQIKCEn3lMfkNjCI5CKe7HaEV7sGFr7J
xhfks3/SgCT9wDs8QzNSlXbsVNppEXQiFFGWX9WTyw6eSdQqzpo31AXy8oTqDZdeniQ9aCFQZC0M3fLj6Ntj+4TGpD5ljfdtAhPIJZqJ3EhGY9M6E3HbkvsVq2kuFm8sJOL1o/pv7hb1GAq+w91FDeeEUR1KlQH+
9udE4jjaT4mZNBMVLFWGeo/BNn/evfzewjFdsw7PloGsPKjDmxjAzsBNykOcTuhM8qo9yXCIW4EmImBYGo8TSlu9VNHamIvfR8RxUVXQov+hwUGhii3OYBkocAbzAZDkkKAcXQQ0ADlbqgeUTiidpPkXCyWBZSLe
7cHXplFpE+RBvE2rVw1I0gaQS2bcV41Ad646eSkvnTHJDHuQosJxUauqpzxs02sRTRRl+S64LzjI/VzsogMpoVSqjMlvkG6I7g9v9n7D3EYn3xhnA0lh6UqVyof03u+FMvEQq9b228JIAdNPvTG21Dt/6dfo3T1k
dUxlU9YK/ZkOIyIBcD7ee9rbAIu8OIrw3v2o/HoAlFC51Hzajr1ItboSSbpODBRLX3CUfMAffpXEudYyERHa9dKwqNXz8tY6zyAKYq/15W0jcV7Ug+6ZQjmPY2OBD1hKNXCLLO0ES8oZMSJDPNXyVJz4g7/zmF7d
XcEgZx7AHxq10yZzidd8KByIpDJHKX0HM6L7QhuIcRloyDWVbN9ux+j/AaQLX7gMEf0FDnDdg5FA8QeM1DVqKze5y2io1EAzoIlVwnEkzuUS2ar6Syc4ot8om4jtsrYxv9Ozv1TrpTfRB/bYWumMOvgfMT/KCHqA
iCIT3VgLVysYaGhV7+Ndyou/quKX/xNLjYyXvIquynKGvlek4ezoli1Vv1ufb59RYKHxygUOCfpQGRGk57FjRuvo7zXtnEE/2DVgpAix7MR6RjiUAYEJDtoEk/t1wEL7395YIeSG+qjhZfkKPWU1Z1hth448rsgX
tLEPGev1kVGDavJRxLMCOsuPHg6hNobDewTyV//G6g9wIpla19seMuWNCWDRVtCzZHuK3nVvWUxvQJLYaFrD8no4bzVZHn+waUMv3nRruqscWRcFbGVoNRhMqu3OE/10S+fVF0XR/itGmniS0vhUXLJ8fLSSV7mG
TVrjz9n+FZ7qOOup+xuHQm0fRk8Px280n5MNSAyziWplc/QRP3S85f6Hqh6ux0JJVFK86bm2BGkYWRV2/EZws+y99HuN2WSxWjsysLff9uEu4RIqosYBARvilnG/xfNHgkE2SFMEGlVfeN3GXD8Yx5QgAHk5CEqr
HE/QxAiGwRfe7W9D49aLBolpBUkT7I+jB5gFTT19XG0iDt2fsSAsZuxOzROPBkyt2eNPE9mKFjjpcUEYqAhQZQlzslLlzTzLRI/bEOk44IfH0Kjidyuf/NHdoXXCeHYxR6p+iTEEuhGtHZxzBldh8xCRTbtXvtPt
VR/mys26R9FD0p4nz8WCnnL9je/89wGPufat9us8uxK25ufyq+SqJ0t96mHe9G/AzVMwA7jCYfjUx/y1hpg9QnW2/AhXR10Fh0OR7T9r+qHrcS/gNSdIle+UggAY+TJeHuVUfQ/WBk890AyDjnu/ZlQ3CRXjqb47
Rjn+Mv49CQjPOZw/UUKXuqkoxsoNMntXuWc5JRM4zhJ1KfT2G+HgGADuR/0zifivLry+70XdbJzsUw5HpFLIx3Lp3aO79K/Q4lq5vp2wbAcCYPrrI4P9n/H0lR+lmCI1rvzBVUEgsb9eWLz+nPUXROjCUPSKBp+k
MuY2ddX46NxaTf3B+Ve7NcrtrcNs5Z/Ve5o6jGrXS7gPZGlc4myig7aLXqPuRDXA4Pp+ge/tibWJ+v16+fMttZr++fCwRTafX9X/YD9pf52fqgSHSSWixj3nF1VTjq3BjXu1804l+CJ64S3x2vN92zZp7x0fzMjI
LUHsFRDx4Yx/CNC8Kci23V27szyPhnn/lj2Hl/BsucqMkYZNPm8VJxu9Dp+ubrbq5m2jA/xIigOVknyCeSxW6IcMXK7gcv5RmmniLStA2iLDjAZcwVU00WyFFq14BIqOGuK+TxnJPoE4Kg5v28Qytrv9kimr6Y7v
MwKW6jz/YTPb38Cs3fuuOjlR8nONWcGqGStVV6GFsVGycD4PnX1RawOj9M6+isQJzpRKNT32Qj3UWuuySMXmpC11N0L/BWGVJhNdSmPNrnV9CkkGSGsTJtTOoyl0c50R8uUqGN48SiuM1cyWVOLnYwsqFgYAKAZi
vyfn2HS4ojqKF1eLgtd27mzAFg9eDVYKr60WzMJq1FoERLua5riL3nGKr8yUOdPHUYoTKWJh14+gnVfGfYjzXoxvyeI6Lms1w3HH+UoZvTVyphDvWNxU/UI9doKemoU8Eqv5mKKs/NT2IZ3ZjcPOV7hw4NefFwRM
V4LxRoMAjtINCQgIAgSfY9Qk/POekLhLCI31EehJV9A6ZT4WycpwOhFzYQ+kii2eTxD1wttVv9+RvHJH9poCa182VqrmETpzjgR7nlhIsVXpodyQxY2QWIfC76zxwE1LcKeK6nyHDfuJvkgnAmmDhDgOZR10bxy1
LSLZpe5DBes/j9RP+RxW7ypWvNpFc6bMyizuACQEXbXZnJI0qqYCPG8oEWMC0Vag6gYdIaKOVDlol/J0CP9Aa2WvhjvY8FJbufvcN/p02vRnDfjVFuofra227OiWMA2Tx6tuYOh0OMkkSfjaNZXO9nybVDl7zWc1
wjYCl3K22vFJLVxulSlev8L+TD4cev6Y1eWdWewRXuNhJbV21aCe5YuXpjAM6kP5mpfI3nryvr0mgkIZQRNx5gkWdw6RO7Vqxuwlsj55wPoXun+84mn/76zeyxis9qTFQ3/jsQK30al/rLJiJM8Bqe4qjzR8Uplj
ivZsNkrPdJ9xgcqw6MaU/MhU4XZWJw0XR42k9V8wW8tGpc3tzGitFhMOLmdTqmY8lNOU9OeSep2+NLJTafqoPiOYalVQiaR5Bkm4um3SxmqM1ei7Nix2UIyHFyRYocHIYqifz2BlH0F6n5XF9KzpSZ/jO2dmHdTv
iVjbhy5qv2GyDax8YVqCFAXJpIv8OKsRpQNwEeHxUiOptzCyn0801uPoNHEh3MclBZt9pJWZ6ZyOYj+LsM2awpuwImAaWrkUYIK1VcusDtsl1SOcaM+kOozL32771kHUoHibkNsKXrx8iWudjFSSEYxxJRzhyK/+
5fX0RG5qNOvfznvZvUm7pk9GdLSiSel8QBkhqC8ccKVg6L5lmgBOKoPcI69MHs3OO8OwXmt9KHiNF3q53i20c0YTKNcEQOV71/pyWj1xyoLHV+dvhYTLyaBeUWCHtM8ZxLVKN/E7jmFm6rqSIhlYFWHrgVL/zEol
EcPJydI9ZXZliYeV7fENU0/TEVmmEW6XfuTKP1t97XiHlQHWC4NOvTpk0qFhAHku8GX/wEGII43prZO2YeBS0kzGzqg+O08qgfjZwFZgx6ipP0QEnc4doLQhE5Q+Hqu1rrUdi86psekKJEP9xa1lx9v9G8RzlJQi
VO3cwt8pER+C8iBK+fmH9tKGSECdC7y3dyRDyYrNhirsJgyGhCRcoEt2riCIELaJs7fEnvQczPC8dwkgRVAJt9GVTJWUw7zYtQOTZEToS/OW1VjvrXPp/fny7AFLbZVmBRgVXhp0ZvURVUBGlj2bEw1YA7UcD5jK
sYUZr8Em1JHIIm8xxw0e0EHX6CohS9PAP84LkeSjyVpdDsrJS4KyJwF1Im8e0E5ZG+0LRbpkaLp9XBJkRX2nvMGOC/2q9J6QLhSa4sv3H7SwHohbFqh9WqVA6VEZziiUeZfhZkzYbJKGiXD4OGJbQxKVvxouuXPz
nM4Jfcw8tvTDosze5j/6bAtLDSWFTTZ+QmE1l0EFoDnnbE+W1yaMQoyJ3Co72sMIFGzz5MWW0a20JlVYxASdxrxJigNi3tHtUD+6JdKdG+cveNHtkmgvPkWxMzhGQL5Wt2EM7w9md7qxo3+770thorcQE8HNjOz4
C+VXAzZhcCvZ0nrbKBJ+XjhEKFRFfBC62QzHqDat84zYNBMIpCll0H5imlkD3O5IAIR+/OHzotjVuYnvJL3Ren2QTh7MkmVPzCuSR9rVDNzJwuUHWFp9y3/uISKkyS6Ar/RvH+HvgwFuwe8IkFNYm32Tu+03u1tf
G95PH5fEIewin2mvOpLHH50nhgFMV5xLO///8E8fOJuDA8WPoqvXBCEEzAZ+etn+zbAK2cSZYPM/2R+Ga9PG383fTRsiZCXtDd9+rQ0zuA1mNT32wGVe27hqteiMhq+LWkPqGpvMIc0imkPHbMiMGsbTZSox6Lvz
RDxk2nqsOg8TOniXD2yH1/2jO+I4VP2Is5SGFYICJby7JxUzG9WHyxCmNS5Bu0awz2neYMpy3dw/FJlF85vJGTvm0ordI/7tA5opq26pglfcc5AYB4zj7qxkBdC+azK/3/gBdx8WhwagBkeu0lBFIStLUCUCXXub
eoRRhvbq/xGPZIAqiRwftVrN/sdqjZ7elWNYjMtjufb1vzgb7YGPe8TPQn1mjCGmSO6BAgHfw76aA0KR4ZUu6g4aPQ/jqaVoAVNC6mpm/NOZ+2P6zNdWDehDRmLHUgFXaTqeeNLgORIrc7D8VUzglRbI6bTI3FXP
gKBOm4xZoNSXt0M8mHD5B48OBEd0Hx9wAxRqpKlfw/PLRKAHmdDfySPuq2HFoa+RzV0LZ9GdFtakMB9ENzUhPPu2aqN4aw0apkDB84fPTrlgPFKw5PoGe6da+D+ATHximgdNt8ejCq5Cwco+tET66JgyHhzA97W0
40/h/MuX84057jHtJZw0g3XhKO3Dd110x7Htq1BOBTQecgoEvH6KlTg34f5VJCC4meQz3KCauRBh6IeRNQtsa2MB87+NuECHafAlqGWIlpO0iJ5X1TQ0zCH0iEonn6JupYZVc5VOkcZrGykOFQHHZ2C/tsM/4rJS
JDf0xHldQC4AXU0O0SjeUAvAEf8Nz+HUihvIhzbJZWU3uC/Ts69fgZHombINiCEZfZ5YLxT4nduI1zgC5eUsqd2+2FAa8CSY6DBtjvgXbD8PPMaTvLqmInDrJLoi9pwdHFSSWpWo4U3QsGE49HFaOJWY5uUKLxV6
3a0qzcz3vZeZgYwG1kuB38cQHPL5w725ptpkwhdpW3cul2n8NNqBZ34Nnp8+27LgbKnE7NhvpHt1DPF+V4Jnu9P3vzwjKn+8MPPJSuekjq4aO4mrBBNSPDDTWvLXQPfpL2nq7nZntF6vGX7SZu79txCKeV0zCcl6
AcIgQUyj1IviTOnPh/RLugpZxKGy3tWkfoHRD+O4mokiiBQeUe0CckaKYKUCM+M8CM4qvLI7iFtN/4kWkWVfKmG/+ByMpS+gYDfjoO3DMCqVvq002XkDnmfgSFK74KcKuOoyqwRIy4MCKMJ92JuHux9hf7QZJTFG
QoXijbGWOH/+SGBkaYF3U7Ts1BWHTz6/ZyUS/0dI6G6AGMAUJKbcIgxU54Hd2joQtVfgc9HBTtC589YQI0qdAUVHr9NQuDswk8MK/yZdyI4t19M50WI9RcNnX3FbpOEu2Yezvf3JtYBCjCFGGDIMLDslKqsts11J
MwZ/j2dJZdUouQBRMTvGXLNuFBFYH0HcjKSllHWNEKtZYHKRvt5bQoiU4yYHWcEcb9/qzb1gYBzSPN7VHIwtcgTL7TuhLaxMrUUk0E8Gj6s0F/PGStFAwZLMgsngju+XHGtMAfElZwo+wXZzoXtbk8snrtRoAoTz
arLROZfAwhnZZEYCTUSZmu7j6IaMCv5YQbgnTmZgf/OMQPxZ4PgkPukYF4wm0D5BlMSr0PRP7p0iAa5geyxhnnscfCFQHQbMc5lPA1SwVlV/vE9nAtvZ7zRYsMq5CCO7dus+bKf+imfVOrLKxkddKeLtiTprU0gg
/27dD0D26S4JHM09td294NILQEXQLrOX1P9DgKFqnEY3SINli6jzLr8fd1Ltdefd6b+UXTolviYh7ihn69/0syItNlv0C97vF9HSXciJ83tgWYy2/wL/Nn/eB4Ic1RSk890SSINox2/tFBc5e2YWXbXFVPYSuC5F
H41D3CZ0ISBEPj4wZ8uQTPIMc80is8Dh9a0m94X4+bsdgwlz9ynABNGJIRv7FFgyaNH6BWTOyAaSK2Ozh+/0F0VJPvPdFs9Oi/ydxqG6h3To3K3+cedMrDbM1H2vAm9p0UhpN287QHXOYTyn6CKUZ/IlGwb2p49I
QYcjxoNGZcejm0f4Gv+r0JvRhy3iDUnCSnlOs08kAZuJfkdXg3zJFN/YfBVGQSHNdou3g4YrKkaGfGIuaXXpIhuu2yMUfnJk780rRwtwwCFdtxO5tPjV4hm9o2UDlJ7rg0xZhgvpif/p1rmk7igW/zvmR28HMOQE
vL5bk/xa5gUPRK8rRHqf36sn7j1d8iPpRgO3wD130NIhISijkL/rqrLssR8YMgpG4r6HgK9M+h5zL83k6eZAhMlw3Uu4FiacAX6mdZYrD6UuaUCCfi1fUGEH9qjijhson/PCHbe8JmLn4M2bDzvPa06ZEvK6jT7E
ve0mzuYchTwvVd4/g+vzh96+NHIIOd8uOaUckWJkHPBq95iHJIEy+56AJ2me5zk61eJ2XFvsw/z43Gm8i1tNP01hdPfihR/qkncZw7GlgT4mYMmpHVO92yGMc7pdyqG5EFMIevBK6w4CN2y1564WcJiPMyI8UKLz
8PZbdvmYeqDpYyTFiOwquaP3eUHwFn7Xz2zPG1mE+Z+dTYlwuuKzE0jAs7Zp3dTHalU3DxF75hZwwS5Ey4fdDwLh+MIVXr6H2Xk/IregvXXUn2VMlFoTws4eVLiVcOLWLjk8PAVD+X05AYSl7TxWA+VE7wN705BW
mBx6ZNMmWxJP7GhPuNZVuykH28o+uKF6WZJ2FivfuyWEIbLIyd4TdrysIf6o4AA5IgFXxfDJOoBUl93jW876ZmhIB8i9L/y4LsELZz9C/KonesbFNgki2oDIVY4zyj8+y2Eh/Whk/HgGcIJca0UkJegTK6wr7XD/
oqBWW4ymNcWa33AIrLAYQwxDVLXHq3mNXDYJhDtpWDnIxX4Vfcapi0ecfW+Zcmoy9EnhwNfDQvaW2yBDhoVLyPcQ91/e9tDk3dFlNFwg6lmpCwzVRk7w4xBeMCgdb+XRsTX7stTaRs15P4Z0ckF4RNv+j3DfPrZr
MKI8qShRYSd5tErrmGvw7mauNyu9fITsjJvlAqIYN3w9a+zTh/bvcnbdBcQ4nLU8Xk6w9jcsTIV90vU/2ERYnz1ka1R7S8DJDlzpIj5stZ8QgUXSTgTC4MyqWGuPiAvFgeZ3urbv3LjjuvWruBygztpjHf8Ttxdj
TBuuQkYfxBf2kTeGV6385X7G37/zYsdvxtt9E/4MyCsPwfNRrMGWduxennYsl3Pa7tIqa7f+EXLTX8/H8y/tRHZfPmhl5v2lVVuyu9TDzUfDzK5fOupjTArlNCfRq3fTnro/UE30B8X6B3g9zSi2LHpw5DCFKyBR
6DelQ8QLcnxdjau0eMyH+d03XJeNri9RBtBiZaf3/7rgFuXsng7CALRzmUlAjciuNHShoHcAdd4+J6mF7akmiW1RHdJYgr7rifafcue6o/r9DEZQEl62K56nJfSzfH2yyarLXXzZA9qJQL10ZnT7ehY/loKsOsay
x1Fj5PK4qvp9ND7DW0lWPvwYdl6Qn5Z92cuM3Z3ee+adorgaeNhrHrXfik7V69wiBLRScmReyuH3fge5mjNNmwvZoht7+6U2FgUFBo9X6Be6FArQF/O8KPXjXxOpJ+lUM4K64VKc1CNfE8ZKguYDZZ2Xcq5FIpbQ
uPZVb9Xe+x9d+6PxnKhGtWa+1v9cb84f2alitV8+rtHSS19i6fKOTJ5MOrRC5jRuJqERoQ/d2CWUDm7vzAVlNo2GnYU/RB3KJcJ6PLg+I8TeoDHzSid5Plu9inY9e6tS2WJuXrw5ToFSRFAtsUrMeEGni8PWW4zJ
in7bkkMLciWXod4F/c+lcJNS6rfekRohtuK9V9fYoimX4Q+wCcupIHQNaI+rGa7MPYJBTKFRPeam/aUMe6xyys4F8Dy7sEUTXWMEqVPenK2geq4I9A92AxhXH18JT5XmwCP4c5ZZZPrJRjgpF77OMY2SRniSp7V0
CE7qSTPXSkewV3qFV2K9jmL6TwigcSUoxfXhon+04ABQ3pF31GNrz/NJP7d+FmFK6FWc196ru6d9MEcdlzOhPLkaQXnmzTvTPV5RosNTVzbxrZJrJrTpD3qXLxSj0jEarxPWWiC0IdD+/j3XDkCIFXHRB40mGeZr
v3//wmmzwtizexs3IT97o493IiEYQJ6Fxrjohbf4EKOtrEqZxCVMB9b6j5PLePROVJK+P5ikd+3Aq8ItJd9PNA8SoZicEdgRgGv+xVa3CfwAN/5OdbJb7i4Q14pAC529ZQoUvsm7XXha58aExs8otJArzN+IvYQR
lrzaEjJllXAHAytiaQlDWcB/B9N7HnsIu/vuqYn9IbFTeo/7spgAJxdq7kAhWStWt+BXIK1olnVHVnXEAg63TA3wW7VX5EcTstl7NmPGhc70ytnvLqN8cmahjrpiVLNkMBuoa8KzCF/6DDUF8xcmx3wa5JZUFEfn
bCjGbG7r15d06OHaLgUzvZx3eguz+03m5dtZFxcELpbJcUZwdLxQeZJLQW6O1SHwczsgBdG90Zzz2Fxn8PQoNEtyMbaFCyOHpnMdLr6hrQ1rvkmlzgaevXKULmTetMOwoDxRVqfP35AY8k3UQnvo/xAzdPbc369z
W1L2iL+jJMr+9AypUuZ16CYXuV6ueeA443P85AuldmwHSjWRvwalOOdAWWlgJRHIwhlyfun111ib0dvJSWeV1Z2D0+5rK6lL07LJ7gv7WDwL871Gz1j7flajHnl0vM1Yg3Pa2wxO1aqpzsvfSaA9bvz0itXZFHnS
FTeVlc3KtRiog2he89mDuVViu29EhooGkTPQ9FuvLaKlGWb6w+qsnz5D35cWbP/DMalJWGy66rcW7ixILiFsLHufw+aCeEVh1bt1gHwO/tdhdCyCa1p5DP+Q9ZG9CGeZ8VJhjNa3KzL9c2PDEh7RQbRV68SjQ22t
UT5nlRJnQJemQyYCeYrm12LbUpDjXOby5ixL//BQoxd6Py0h2PCRSQKyrDrHau544i7nqe8GzdheY+YIRfe2bQ6nk+FJtzKvVhrMWG6O9Zy1dz7/LkIl2BlaHECyJqdSlCweUUSI4UwqadRqKZTcGWH2hDNTvaLI
QRN5z6FnupJ/aXNI9QF8VM6nZVQakbVluY7d7kbOtWVYinw2yQ+RH/y/FSr5hycINZx1/JDNACACGpeXx2VtGeoEz634joUbwk5Z4KsAM8mLW1m6qzT/wLMlgHViS5v9Wn5U8npdqBUaO/l1/zlvP8yNfU/OOS79
DIpuA9QsZq48LB3LftjdhcLdmlpIOBPCTYg6LNwukMN7tNhn7dhSqVNATENqVUZvccodORx4FA2FYjzuZcTBsZfAQjVO9hCKQifZMu/IqvnR6rW0CUyrK0BKRaGNZzvxjajbxxm1bVaKai2TxP35EhZDErq1cWHP
RGh+BqgtdKJVERtJHkwYL8f/eqgu0GD9S7TD3Z3fYpMEXWITdTiIpadHppAWLIG6VPhJUJHS38jzhoPdjCiC8rNkBi2/Aq/G6ERHuXCOLCkXOVAJjbu6QGT1nVBQdfTCdMNouL7ZOw0YMZrznRc0AGzhiJEzpD/0
w+N2xPWfi5VWsAlwfjVpEpBzYg/n4pgTVr12BhcTg5GweR/LIF+z4nWsPRFIB8xxJ1AX/YCQzyiGMyW5iq4JiLYQkWJecybSieGRvvJt4yyWKG/ZuIcZI1kNzHecdko5DFZu73VnFb6QkqQFj53wEJbrdToj5Erj
AjfxK1x1SFe+Iey/iMilgSuTftYPfegRRszGt5siCDaq7Nbl7y9NSDJsTePhHT+m9ZjzMQ5h2NWSkURI/+Ul+gk2WLYHTHy//Op/WXxaQmKN79F5L1+MfIWg15eLfuPryCWzsjqXjEWdH9HE6G/HcV0gaEQXiuDi
sfmYBo+M7YAfrcneMNRhbsJ92X7M2VfmHF1fP7aEMY4hAVbLE/XxEKx7aQ6FbnEPQ9RgDTyM9L0lnlcEp+XaTD6QY9yDNDSg7xG7MLQDN8FTtKgFiYoHjw6pCb6TmtG+p6Q7LnVGLT7ALvUxjkuCYZse5UBo8luG
A4mp1TCbqi4Asxhqng+C1BFCDB2UqN320rf+AAsCs4aWoXX3f8Pn7eDSZfUKn+aiiBVJSUTk1lRcmw0pNdf9rPJ7VR/0u9H0xYGeBjA8/JLo4VlcSqlAXodLp8whbNjrLx29lPIRWxWDRtzacV7nxx9E73+DhJ5K
EmX2j09NRA6RJi9ai3lvc9GW3tvNGQH3t4ffmAtHu4QKbcNBEU7MWvXj5NTYoFpd1CS/losIpam0mMHEtsUMtycGKcd4blPeJ9HMzGKCsIgw7VBrgTSDBG2gfa/tMw9M4hRlOMnSkMiz3RUbTLSaDe6g/2v4F1WM
qZgwpCHJhGcW2VaQIhuAX5Gtie2WMlfp7vGZCBAPJBjjGkyBVfiI36r05vazcM4qzYbafKlD2KLLRwveCMsfMrbq706VWZWZ3LqBzjyoTKNFAY3p5LrRUm2H44+xnVYljam3MK8zxySTmpTXaCg3db+v7EXyz8rv
HmCk4H+Eg0DNlmfNp7Dt2hKjxSWUNIn+oqlsxExefjVmYQbybKbKMXwkmma91Kih5aZ2R6PYsFwHkrZmLRekwqABDJYmgOxcgny2gU7apod9Ir6KDws01IKm+DSKhXukKmydzI0k5z8tko7UahVR5akWxN0I1fqI
+tVvHFg1UPT30juXvY5ZSiOrAI1vTixr09Vqmhqq+vWWhP6DVCTQQ9GAUmd2NNdu//kIo6iIQRUBC+4imzi/eGadEthjGQaIL1bI2xiRD9/f6CVRSecaeGoQCzuDff596CF8teIeNbivUP/f4KuN4s+02wl1eE/V
wqQ7Aw24r1AH/YE+brah+DoaearM489G400duH5cXDDSkagERbw5vsmB/s+xwIYSmLtcEC0sL/qgWHHc8NHVy9m8qMfhuJgt5815rp4vFVmuEDncqF4zOft37kxVzBZFxW77nGp+yrz8mutfjdUVAuIMze50IkVM
vwNTTzyJdLWKg6MeocnM65uwlKmpqoVTRGPJk3MNmmYChmwJW6+Zpv9He11oetlcCP0ORR3K9Uefb0pYyBRQ/X056Awjf/Bie42PUF3Ez4FTC3fX917Cz2+VfNTYgVeN7Ba9Pq/WGN8GlgOQsmeLD0Nf2JI3CR1P
oErx5pyBdk5sjlTnVIuVCaW/vAcTbzJ2ISoytfhC/c4yxVTss70+MtNh4OmfSWlZZifF0miXTEmxP3x3KfuqQtFcRgwLw2ZlBkxgh6koCjpHZZjoGuCsUGLFJBnpoAOvOi4Qg0ft586RuMEdTZPpyzzfeYHeso52
N92OY833xRi22+0/GpUdzN+IvUBYqIPbIe5/vOQm59Ce/1XGcYcns/bZnb1aPPpsScogy4QDFVt6/rwNdldorQzWuxZGnKLadhBVRfXB3w7Y0pvnp7zoSljXvm+/6AWduf9TVQ+UgWlWqKKgqNimSq9u6hvNhYOp
zG0z5b3XUd1fuMzfolk/BTww+H1KfbvdqqLrIH1jR7rNn+kaLRiU8TX/fIkOWSe0oJz7p/GXm1/eleI2dPvwAgmB9Id588xrdP4K4NUb2p1qcox0rufoYL31jV/YdfxeS8xQTUdGBQ19fzAtyzatMqzHClqNddvD
hfiRgRiQLFf6K85XxqNPiSOvSNtfqpgwjZCDotwmOZCNXf/8DNhzP2uziwFp5AyD9VEehd8LBbHXWEe8H0XhqTgP4xoCnbawElNcuHCqyPw5qdp1draIDCsOPxvWPtXQ5JNC8oo/oeV04mEt27jN9f7UWHHIBRoI
6QMWQyuaK4jwoale8aAD7I1J5KXZGFl9zW40XFIUS5KoSxk3ocBE6DM2+kjXfOe+pIppIVJbHgs2Q0StYJeWoB1ktZBGHJY45XhCPnEndiZv6EHbygxxd4QgQAOo1okGu+VNx7HHIoQIKyz85iTRgLcD+LWVesMJ
oKertgDsq93Aw4z+j6Y50SETc9L0zOi+CwlsUX5w3tdS/6gBqjamYrIx/hHGib/C7nPpuF8lMCW6V1iL4fMvvmAZv3lB4ZJv47IQnAlnrDnQVqN17ph31K/Tt6tD22/y44w+cXn0wLiP8W6Tk52YDBvM6RVeUhaZ
r+UsO9vG5zY1Y8pLhb9kEDZOkpNFnc8rNF3FfXkZyhLeS4teHirHL8PF5w2HnhnIvxPiWw4zDEIIm3Xeg/5x1nk+8+q0v2PjFTjz5vtWHMLoPqJv872Dq9QHbTgTEqzd+O/kZrF2LQ137iW+VauwJEyZjI5EDEli
UXjEI/txMuWWUXfJDXTWv98Xt1HXPUYfwIRveMA/oaGrZEtenvLez25fuzwySs0Pfc/g/osxW5d8rA0NpM3XeGHxa09y9Te6/p6zITVjVbvBjTnWDUBa+BpQUdjIyO+Ws/5hkdPYYefvgQ/DzbVtoL4zgjEiBHuE
dFPyGKykDuDV1igXo2wLHA3Qs6VP7UATsXI7857uBsTA+42gVSGJQrO2RcOMNZG6pJCsihlMyXlWRgwRW5vcFRiCo/sjyyFsMfy62UQ9xkaok5ohmhVfxLt2B5WRdQ/lqCLVHNg/1NL9lPfvH1/VaBrjRgEWb1Tb
T80wyZpQFxnZ0ujjqzz+GEFSHWiOsfhr79dChXyFd0DBecsxcpihgWLXx/VNd+4GL+BL+K00NORB9aKL+H79NCIfwtTZCS0h37UwAKP0UNx4ppD9XTEPSU0ceBE5U/JLn9k71PmyqGt9v8/i4d1eqrbDxhxZTWUf
Ct/GzXBflhtV2xrP1MAKg/z+PoAsmxKC8jTL4nnaxm8hHfrI+ilSVTsOwbGOjxl4kZEXvw0FaVyFUi1HXBuyVSJ5FZIsocmx74JXj/aE9phfaQauQDOUkhLSi8S7cSqsIDPy8kBmrNpCVliClQ2/RWwanEZpH7vb
lFtGVLMoG9SHCoXOo/F2rFETW1FFL3fFiVwBglPGHm+r44d31WbUjWThIXOdhGKvS7+8xN7JCWkzyAfuvxg/Jiqih/qcOQcL2f2YWjHh4KiacSEIn5v55G3TZZRYUxMEZPx1KZ8tPh1rGFuaepLkV4TKmOQSqQo8
L+f3B+72Fh3nfhzFysCNdmP4ML5kZVU2OnOaZz3hr+U6UQfcD9gCWK68Z9zpTLBbt2PbgvKITFZqBUcGrf+eeB3ybVFGTlkBA6clBqoLBoIsEZS9LWqzrtKNYisSCkMeGEnF76Q9OLJtfep1OIv8O7GeB2hWniSq
x6VChQe/DxTzlvXjM9tUakOmctq4WYh0h2conkmfh1CmiKFvUbjTIqGTxCULHyjZqT48oj7Qwg6TX1414K+l7y/BnDgYDAKp0dnCkhR+G8PSCnWqkOiKYV73oV8FPmPmwNpYusH2UFcnXtoifYbRi8Cq5BwUBh2a
EhYGp6XmSPz+bOi89oJG10Pmi5fRoTNSfjuMN/lQ0jILt1tw94qK08MIi7ZaRXVP0BoT/iD0i3HZW+lr8yyHWJl/oRTrRWekmFsHKT8jyyREJ1zkr2mG8MGWd/EZxTscSYpm08O/kPiYc6PdnzsD+zzPQ1PNEYMX
ZyBn9tgjORaVL7U1ijGo6a6OgzWRZ7gR4MErHHTpvXdvocZkK3Qrb+VtYBj5gIuHDvGEPlyj/JU0LzlWmnf/xfHDsBUzt8hn0DswabHJUfAlN+PBC0eB0LnnGYVL3I04kRtC7cItTq2FUoWIAHJ7/YH6uNcxm7sA
S+c+aM9GCbTYu6gTG/A4xDqttqL6EjwC4eozG06zPnDJuwWLuFkN6+f3psCIFCO5L33pmDVEW/wSRntOprsP2b7HUsKow4wIduzq7mPkhu293YkjJnDGwOeCEoEEQZxff+CvKlcVn63NvLFj5Sy6EL9KovlZJQkE
bM0Khy1g6dS1W1u0RaewH8zV+sIw905Z1o9c6kYMfCRAOaw2QjObYiXMGMWsor1NkjfsmzG+nCZItzLjJ2CPgX0j91IUF0b9oHIlDcV0s1NXPF0Qc0M3DRuwR9Mg1MLvRk9Se45iZzxJ7BmJS76R4X2rUjg5jYWK
N1GOPPG0DaevU1jS36B97/CtL6nwnUYs0NXyuMoxHWzjxu6GUTt5z6ItSg1oM3YdJvw/qIKHcALCB144/pFBI+y/abaDUuUSorduGefJrndV5yCac0rxMbh8wMjdMbyOftjAs4xENYrDNAZsJSx4DBJoyPpqqVfX
vSMefJgQ/5GrqBnEx6hvaGFtcdS7yfj6MGFFUOhj2I6Pa337TYU/0uujGKe+09ftowzEG9Yr1tY8Bm64L8Byqoqsx5Y/1JWQVtJZZi8Zjk6mTkk+pOh3eTuZ4rR6gP3GLMvsNPurpbCHoITOQHdOiByJoRUL0gqx
W1OGn2TH5UVXRvp2PWhZtUyDQ3EHuavTx8wkBmITny58vRedUQgZP684chCLIQhJ58P553s+6CT6D+9TSmYdBEnWKB4gZFm1LCxdqR1OzGsAHxCyrDoOmtiba+zBep6Q+D99XEOXhLAG+mjJzKMpf6RM3uwGKD2I
OrfWPQ2CHh20c+q5nU7bEpnMyQr3+M8V+geIUh5tupcoLX2lw0hpn4iV0r6DQJdmlRDxpBjUqwOcxj5ISuZbReKE93BioNzwNFCeICBwS/5OdO3I2dBnS4rKNrk+iZKJlEstmbUBNB9dU8rfLad6XNJxYAHMQEA+
QuptWbbniDLwBX3nYQXNMLNrFExms0dXjrXdvQSYogenrWAtgYlbXh7B0Qrtm/RCD9wADA8hzODdsGnjxHL+PC4ZeOFz0SlxoJrXBfOAjJlhHhUhVJcWq13OXBk+8y7s7t/nsMxJCmuyeVgXANdMMxIwbu7CNJU4
/maaEMjwIU8v3VA79LKJbnePfFjBE1wfXtU5Kr35XSKYti8gRlLezcsOTBHnqy3jOI/wllXhnZhAxIeS29pBvRDFTpOGRzAeImTpGWlaD1tkKriPD1CaMDeu0fub9qkh5bnso62ieS0jYAcYXprb42SBPioSuTn4
O3fju09WuqiIlDZzH8Kx0JH5XNVt4ZXw0awofDgdZKs54nIHfEKLtQ8pKYY+hE/P2P7WLetnNAAQTx9ScTZ0BQQbH2LPEkNY0wavsrsLFtTVQdWuzMKXGEnCenJPiWPYFZZEgj68cbpTFUAMDGl6zuae0sMuzmx6
+MaJTx8x2zjB7tYy3hVge2JMzcmF/QAnTBBl8peRiCRDcBSwXkaJbpRacduz64tmVDVuAmPbIjkZjOJMAexRDjigHLeWJdrRYdQoQzIdDG4pR7gi1ZYB99qKRE96/YbX0fT42OWfDWUGT6USuCS9ClAkGr7YIIPL
eMFsnsAoSlsZxS2GDQNOqj8aNQiGSVLj4vA0oTDgT75RaB7thJMsg0GSi7Af1mO4GcVMppFz9Q46rjBARs58xaQdEyOs0Oa2AQEZ2oxrs0qK570RQfzCxKq5Q1QQd8HjV97mKNxsjq4opaSNpKAnMRwLXRlmbJ3a
m5oPlaR8oA8mhellkviFRJ8AMO2cyaXgblnzz2kIj5+XIKw64WlxQjX4Urt2M9BKUuX4oqS4LHkEA0BSYc5EojQCyE6sUZSiHNBXCmOCHhVdeGPCIW5pFykHA5CsRPan3ipWPI7wMnULN0MlQSPUvU4syNfPVNDz
nBlFNfnEcDeigNU9EadK83KmUkG3HDo73R6HIQRiMqHgEGV3leKNKEnpmPkr8oa2Y5+O0QtLylEhWxxj3uQzFXPc5W7id9YiGIyfj5k2tLclMOJ1HguTC1tasvi5i/oLTEx+ocaYFK7ncYfWZZQtG1ijiZXnaSPl
o67ijAyvUaKgLWrHMMRt5GDAWzCtdUSY7gqmxUwRFwt7Pq+YN0Ft3tfLPSOLyqwzPEo98ohfnva/Vd/SEYrZ6hoX8xG05ZFq9XrmukHVN+3Fcj4CHLaZ79T62siIehT3zXF6PxhGVMCtKLDzgYHGDzoCjxu+SwP2
TP5DeEO+XYY/ktTC82X2OY6FD/o/LHknBLcExl2W/aKad4YfDzZX7cQ05qWla2gHL88niMA9kOVCoHmgon8XYvh59r2UG/qkTqX2rs8iz8t0INEOYBTKXvlpO2S/VPbF7iz/EBg7fFgXTL2Gij4iwsMafvDOaufy
muQTTzA6NfIU+RzjL/zlFl9ooPzCWzzVjWmLl7Oaru5grlkdLOxsiaF1AajHjajSZi6nE4bX2nwqhRx/S291FAryGJesL+V4L8nezBNQYQYCNEzm5IPhA+GeZrfwJKW81Zoqdm1EPY62XsbVa59xZvuUEn90L802
opvGy2ghxvnKITiEPVro2K+BFmVInPyghwhwTfkS/hfqAG0wdkdt+UuRV84vJ0qdtsFzXEAijxE7nqpXfwhygCYDr59EEhSDQ492cyLrxRKsQvjJ3cuC6xAVJEtJL8jrZptmpEbggxRRx4dX/LiTxCYbkVOzxfQL
uwgBg4MBK2N2sZaVwXagvgyNzmOO87fCE9vc5NnuPqkk/urDpBnAIIPPowl1yhG427MzxRXDaCyuAMLmNRTsKMvStsqAOl3xOt+Kg6xbZT1eInFmQ3AL3UtjUhoTMB8lfVHsfWhXK134ZjwqXJGTj6FAYMneiUrE
xSBt1huixPFzGo1miLj+lcSmLYFIrPx/j3G8DAahzui0EfEMdVWdsxWOpu6fad8u7tBpIXvdvLd9HlZa1qXxzS5Rerc4RE8fCK+rTVURyepodwGAF9yz9PuC0CFCCx17bDMjB9m1FpYy+fhFxJE4Gzjb9y0dihTf
rMJjhSVTxjFYqY+OBCapRiW0lS5+9crJJtsVvs1JHWw8UGpd0N5jp76gNh772VW8SJftvDnPskGTE8HlvLZS8fifymlG9Ex8/OrsdA5uDtrpQUAx/dmTVl/yMkUjn/sHI9yYxc5exxuy88GvS8Jli/n2AFvrkiJU
3qDmljDmcsg3huxrw3TLghnoEerLxJ32/58hvDWr+4DwQ9UNRUw7B4042bn6dx1kiAzLYQKd+gQ3fAFo5+IJKLKz2otvlYQy68GpYT5uvZDf7Np5QsTxHVX5aZXGRFYHBDJCLCZ/u4CRt3rBsdTze/LuU5syhc9D
BwtPBqaXw2uOmLFmsrf50e+IlW41HiDmIY8PBd6Vl9tCCYvb3x3DTXoVve1gHlIk06hR08rTs2Ys0LioP7N1UFHSPJUTTtbdKrsodz57hYmcWafuHiUfKtkT5VZAyHl8R+FoHeQYbIhjw0en5MO6jFY8c6ZsoVsf
hjs0+/yvTPFZhViwnDCZZ/OYjMNhxeLtbxjuh/Myl8/g4IKlF2dwt7ooFnKSnHtWzeVYbsp8og3LBMKN9Lwd2DcMReU25YsIhwcobB4dSgnAR/OHAwTT93CjWOz7Ue6js0ftNTQmQgCjXXFkI1e5c5JXXLMfdHlI
qP8UfmAE8zgxdGkZREuO1Z+/Sk7YVWx7sbyZBEw54cp3T7NngRfQ0CgJBSk/9VqgKmhqIaeKQ+E+UL6h975SELB/JnXX5zymwDOPG8ydP2PfVsycHSlTPdL8CNWIzvybR74dAPf7sW58l+EfIfLZv6Y0zGExbmUM
a8lf8ivyQ2tWJKorfy4Xnf1h9yR0weqn84lbsB+lvS6+MNGrKZnfcAlrYATit0k0tvVc4g/YfH0985zTx3LiPM/cmoou3M9GmOO5/1QHkJP00LVrLnKP8noAlxoMIncvEbC3ONCrmBMUk8+DFb9sd4T/VfJxpv/r
vEW+b9D0kt+XFUDQc7c/hezKG5cup90f8y98MzvzLMFLZfqbnQyaI7jtFE4PugNmg+e5L7XHQORCfRTuKEdk98ESx2EE74wFGSTTrIb7kYWLB3IIOwLct+DCOu9FOcRPapFVGnqzk66ZYp+X2G2E2Bql20vywY/K
6RRgrbSWWBXTaTCd09XfExlX7HdhHglaYl5z/W/BIn/DETJrELRePPkc3o6bq4yKRZNy74i63wDU5OBNUU68tZ0nEGVryttsN9ru950WwcHNJczIBlFi9Zgu/tqmtzu3kXbBn6ExFMN4GFl7bmAbPj45b6mwSR+T
DO1QneyE4ReML+5B4KS8QT3SgCFfJtV6n2FWyYEx4Tz8j0DwyIb23bI/FOJcDCzzPpbhLj8YD2Ev0GqDZloCwHmAkyfSMeG1k4m3++R7AGYlRPiib1kS1rZLwtjB2+5z6XnalfY8qZrWIu1NWzN04ReqdjXeWQQq
ziUZia4E8iyutlw/iie475OLZ0yMfizdxsyV+mgTJNAnb7wPNNeP9rM37ua5DDQ3cE5j/vVXgrzU/jIqFVq2oSX6P9CxK4npUtJMrMNRSVbfK1oz6+aKM82ckSBTy/xqy6+O2FFw6x0SqyhzsofhhAX6bzRqiL/A
jnbbwk/mUBdKcZSHjqHRnssd36R9qnTavrOKnSLHocM+29a8sm8x9mAx6r8J3gf0TbJnL/Qi3ItOgRf4PMKzBqds50QfiNJS2bx5ZFOMuZttTr2Oxd1aQCmKOBKlR7CQe5yLvr5v8XFk+lDf1qmMenaetB2K60oJ
tOAvGCfeptNLxCmE9H/wZ6h5JLI+00CxuZpotP6n3aguKRwo42u8pClYhW8KmtLUW1YR6uL/CURIb99Sj+Q0w67u67fPsTroxL/0NgzHvZ8myk3R8gw14+acbGdIwZDTCJGzfRPQhgHeWVZsVnKx9KiRnz3bRAnh
1UEzX3QB/JjHWHqi/ilgDXWE3rkOvnZGJYZnpXjeDtR+vjccqE+GbiIGPDfP2EGoXy7kUdZdrZQl+jxSFJvrt+4eRFPHE3EvbjsGDPz0rtM1fFibzvKmsqwHySt4OxIDfNCORgcL9BPpGYUVtKO3aFjspLN2Z5bj
FinETRoTDD7vsWOwv8f1h1JkmM/WOPPp5DMv7NX74wqqESrl5QAJOu5pwh3dcfnGFZ8IYA64AokKZ3d0VGJ6MNZz85Z5c5wtP+w+uGQ2qDS5OWpbysHGcZ0FH3CokO6EsXQcclGjo19cbrEuXXSPq/6HD4BCjXgA
g7YFJeLNYBx48vyXvM6WzuC9bi/T8eThSuT7LCPFVHaYVSxwKJeqVpei48gLMEhR1qNbSJ8LhZMyzwqfJFjBPW47mQRZcjgVCLww2gu01h4cSfT0n7dLZJRG3EBrKVF77D6I7vU9j1tIZnDy56f0bIEPdzvnrhYm
N6V5m6Y93l97FXj9fUtnm8afpmCtS1QEb/vP1GLF2NORnkjIvvoWxV5fcU95T8fxe3c39u1zMDj91IuSCjFB7lOTrplZdIlk4qvld3z6gt1x7d3RUckULp7/gw2AOeLbOaC+yp/JSsYCwKn1lc5i5tzt/DioxmTs
t0D0UF6ozMQUn5TddmnOjaZ/88OLvPX9h+ig6qbLAGqTDrKfcmTG6dpbwSyQ9zi97Nq+wrpPBZxgGF3p3dK+Zngr7l+iOG95gPmFYrt7scDpHmclfjufNdBafi+vOwBNKw66ONV0Bff59O+rz/wFE5GGLFy7IGaG
7i12f+fQmzw32KSL2qsdE+ivpnSWi2ARTAC2vecK7L/tO0t1cI/Wbt3DXEK5cdjLU6PMdr3PCdhY/hDFf3oi3Ds8OLfprGAZMrQ3TCd7EJVSuf868eduUz7UseNkFLD/sYSOa8tXM532QMsT+CltcpSS9HVewzA9
moPMhZNqq/w0T1wyL25+lq86ZuRpn0gTHTlnjfgMdt/3kMfVkwPFKVb/RWlJNQcICkNjitIoQ/nwtTtlZaz8BI6hZQ4yf51ZyjnVtJGjIargmQK4wJlLM6kVgzQdaSKueSLMXtgkWASRyjDzazqvr2MAqvcnCLrB
YCDd6ZGLE203Tf+ikozbSK92C1fO0uhTxkn20TnFAUtu0kRrAQTcNlfOtfgWlbciNxVtcu1dbuM8lFq061JhDO3++e0hdSJZna7nQwZ+dzfKW2GgJPeYWqE3gyJLMATrj7UOpWhc5Z7ko9ZY7JgOk2eRLawE8aHv
/25l+VfRz3J7rWGolKXWcH//swJdEK2Aa4YfD2U19lIp2RyxtfZrgS6zwoHOIVcESyMUxZ6oWig9f+julLlsSxuRfCJZC3K6tBlFIdIJRphZc0X4N4sRdyp3DTiQpgTtAbc96fHAMKvVUNtu9ifAD2CDYf5nhfc5
BQS7beTm49TQJIM/UkA0ac0gJ5nPyypiHOnLt7FptRv5T2ibfrlpq7YKqdWPeDDo9E4ojZpzczIR2BPcI1nUV5OTtmWrmkgwRf0KmuNBaILpflosEYPNQVGQ9VZi9RDh1ReR9AjNBtttqoP8n99Ucl+OU6p8z1T9
5BVjpZTLOVsXxyCoq/dkBaHDZ55Dv9WUgINxzejcyA7xANYG4jD6QwfHFLwEUt3yA4CnP6GmVv7AtuXFWp2lKT5OjbxzgLRRGrrs7XjryCvWjY8fJ+CXRTPLFeZYT3cvKz++QDC9Ihcavqg37vh957+9P2f+qmxW
/rUx1XzPnGlKh3zqKXrkuxfRqCGTV1FUj5887DGHd0bCgv4G6TDZvxY7SYJcIp1k0smV74eELvSWk59PY8CIbqAaFT7RMIEr+5Tb+yR+TFMeabGe/9nt7fukJaOnpjzWJmx48ibI9lu70dkhrcRH40Uz+wywriTH
uBVXvVtr1AgSc6t7Mdb9K8dKdmYfM28LhNQwbKb5rkEjg41uQdEz+TC+996jOlkLDXT0H/rE2jAt1oimawXgFfNasd6yTT0oS+KNv2iaeF2JnQbqadh0JbPxNsjfkIA92+rtUGpoleOOcFmpFiHem13Wt6ye79uz
OzLzkk+2oV2Uo85P9/snWp4cw2jfC/Ow1ElGdc9Vk1FfN24/P6yyXDoAvrV6/PSjdS0BcaVd1zu1cdw7cVuM5vp1ae835fo+1oMiPfQ2cUP1wFzTC9cR//DcKk1G/gPdCyP7kQ8DmQjXfW6j+nIMNv+3QA5I/Xmw
is2aTDLKc3BBCnOrIs9AMaZQrvhN/2ADfweVgvQyPND1ff24sNnYFP6EPdJ82evjwTh0WcoHnwGbRJ/Ea9rpXqdw/FM/NNDwxYv49vkZIkd78DifHK1jHtB1u/xdh/91zTzwGwcr5qOMT4QezAMb53U0qbRGFu4M
NYN1cYZfsCn1LBF8zrasXRgaDgZaIAxes/Pb8IeIFoUmgR/+5aY8jJhme+31u9j3dQCu+o5pI37Lvn5JNZRzcu3VRMAijyJkjI6RzWhqiY9j6CTGRkgO4+SDE7Q+kOHDBOBcJoP5RqZTH9WHJkKwmkJT9toe6hAW
ymwzUULn/84rgfLNZl4+35rm+QHj1+zp0YcWqu+ZzXVjkEthK3Tyh6vQg29qHDycDqw1LPSLpOfi9OUcoe9eJifhHIhIvzf5wfyy9ye+np77de81afcYgMkvuFZYWMwJhpNCsrnkAAHUBeGYRwa9HgJz8/uJKQTh
XZOoXe1n0FKdpVKFSBF/RClYeZCSnU+KPFE/DNEHJjkER2r1i3Pa08qaiJkmJNx12ndbH0qWVix52NAXC511FPMQiKuNlbez70uHRSlG6AUniOl95xX39KF+WfQeA3MGDSAypril3qLkRtDaSOH39flJ/0vv3A+X
hJjmsGYqoCChinqF4l2xxyMZyhYXYwfRAKITIEcAeUsAyRsdEc/IVNGEQz60nGlggQSwzZiFaqHGbbd8E024dlQHixRv25v0VpRqDXpX9aCzzlOv1OnwM+rAwDCEbTJj0pB3c65h2jw8fIMbUpcjSuefd2vrpB2d
7zt4FXAXBusexKdB8wsx97bNGQR2GE2o94gWqHKm/hHidofIgWee6obbA5egOUYbmrEeJaDZrOkGzb9L3MtAfC4i1/DKXbk/DmjXkuXycDbIIOEb2BazuKSB7Sxb+/h+/sixSqOXlXxqmt+PW/LGqKUJhyO8bLEU
ffXy8u2AuYkG6F7eIJL8RNixgy2gREm/Mx4fRyD5Sdu781DTaESrP5BtNBi11x7KbBdvpbte/TSU3DJrH0qoy/x1htocvNfOhj9GdGKAB85DPtueEJNcZZhW0RVXNKsM8GjVRaYsXwv5LZhce+fQ5EaZldsN6EXi
066olwpm5f+ltcwrRYHrK20Y3ZsqPdALTgAw9MxCAlDlf1D89odnqO0E0UNIZX7Mv41qwFoAsvyCADPw2kUh4eu/0OhdCYwwTUmM9WTYMHR4u/VKfMIC6KrAU/YcVCPy3+PULO1Y2ryc7N51+7XguPyHIS81aXM4
aYujPxpTB3PC4tjsCSE14YC2pSAcxWqPmXfS30xvEhog5LeNIt0Kz40z6KivW0OznUR57TUPac8+biVAhLxhBw0653uSehdE4y8CvIK5SavOyqRGTKvdjDV3h0pFQ7/2jKNKkQFt4s3Nptp33l2TuzByaGpi4O9e
n/zjyg3bHr/wp3G0O7Y4awsQm9siUqSdnyBybVGc6NgL42bZe0mjNuyfb68TJ7CbFkpKSUR4RLs6qiVEbF7XrHDaWtgZkWKooE3E7G+8rKC+FmDXnYZBKlfxsy5TE1JLvg8NCO58SPGLm27f0A5dc6/8vEBKtytr
7fzVPvfid23GbJ4IUDAvBuAME0N30b3pat3+d6mYFfs/J/dASYxRRvhMf1i4PEOBoE5or5hpjKlQUOw9bUG4gfTKI9rV0a5fK1F1CCjPwq4/GvU/K3H8MJ2qZf5iRF5zxz+RunA964Du9+NSwtBQ52DZq3nUlAnI
fSGLK1uU+p1OauMdSWn8IguMTeArpwzH3b0m2wIV2LTjHqxkWz82M0ciQP6grx4fANT7dZeyRAnQkLjV7M3JDFgqZJarC2Ad5PXWJSZNYP2lh5svi1qUNtEa+I7FPbEbEvJHAgW9r+vy3u70TubWyrvyw3p0/8Q1
t4M3bi3Uj78SKq7/hp7bjbvFA9R5/Itvohm3WFj/k0scQF/0A38j9vtFHR9sHnV2HtAC9KtkONvIbEFJBnt7yrTpgDrj7Sk2AMlwN4ff5VKhjQL4Z6VjNT/HH2XXzlam94k20iMnyv2+nOMvnW03E8XHdjly+W/6
h4Zef3c3mTkW89kvpXi/dYEthAk5zOebEW3TW35IgseLPNpUpp/uJ4HoFLXHEFzE8/wqwA4KPs8BJm58x7wt4crDg6VyBYIXFdtd2G+8rv0G5iBOup3F/8BfRIfxUimgDJtQizdj2tnD8Tx7tCMDLbIPPqyAJcGG
npyL5omxL/8f31940pEk7vgGwnxEIZFGmdmb+aBE4Ms79LXCzSEX/3HNRFbvQ95wuDZWf/Tga7/J3U/b0vmj1clKQqnPU+eGWJjw8XYSIEj9h9RgB0dTAE/WuU7DaWWHz3Ch+bHbPSZFv8Hk0ELYAR3FAfcxMGgP
T8jYB1ym/Wr3XTxDwCcXVfjt/jPBtpzqEi20RexPLR626JAUv2DZbITL8oouGCHd7DiPFUuvfH8tOBVvrLGcadmwJ6moTLjsplW/mBiGHEJ/ospVg1h60Vu+98c6uPeI0PI/0Rv+ryzdUSeLP0GGwTjWbuxw/jPT
kujFCeZUcNMdQ8OHb2K5Sdhvy9G67qpvPwu83jsqM6D/mA6KBTz7oT61NrCvuw2zD6fp9WCvLu+b8iwvFZZcXd50YfncYHHhRNzuYJbo6v9DyDeWmgPJ3B57NoddSjJkuc2TANyWkpXaIFMYWWXWUP5ZRDb2vL5u
w1aPdTcaCSwc2VnJA5IOTWbirCOk7VyNX+CNGN0UPWkP4Fjq401RLWy4p+MHrMyfwUJXbdMao7/gSxEj9bH7Mj9/NA/EbUV/5GcCcLcW65vWGGC2JZU7G58TyzRsqui5anb4lO0FtG605s3g+mCxteMOZy84r4su
aIyP4nADrJmCXfzzThzWC9m04Bx1BXdnhR425mQI1Db/1hzud5kXL72DBx9GbsfLNuzeYERTlBAszoelpahW6zJU9llhfCqB/Pvvh08Pn/fsyx6nSepjD2OewAuxOCifPI6aEjZ6onL4fonbg1s5B7ht5BZS/T89
9hh6hmTVBSpL7mipBNtPY6EY/jnJhJcbCS2MUE/uIT/8T9juOd4OvH4bDy+iVnAnynYY/nkyG0rYxc9uKk0FQhBEK+nY74Bf1Z4WvIZ4YBZPJ24PPToUuEaM3q3UTucwenu8ndbxfaY1uJ3j8XzPy0IBlLxv/P1k
b9ZtYck5PzKDffE6EgM2Vz48b8lE3Sn5I95zaG/Fs2dfKdXEXL0A926aOlSL6ikPtjHquFWkHFSQBjg8keMI5Y+0am5bkHdK4/fOeY/w6B6Bn2WhoMPoD7lxTa+RIJl8qnLpoCSYHdMzKRv9uxjSKY964Uf5GP4w
SlwdJwRDKry3N7AGKUiGjdhKbFt8Of7QF9symB0HJwJjhD1XqcutaegafYtGdL9NEG+qDnxvlDy8YRk4fj8k95s8a7ELiD11eo69YNhDQlmDADwEbYW2RbCFJISrVmup8rAVPvGYhmbINYa38gYxbUS2HpVtBWR2
n5QFXWmaX9jhtp0Pck1E7BNZfwQHaEtRhczfDbXwIDbu9II5UbyMPp4qrDKY9Wm4vXauiwX3CUu7CUp854X1z1RbMgkm9uXMrjxte+65nk+wrXOuPEcD5BvsiovjghXDd4yim/TPg7TI4xKgNPyo7wDtE0sFep6Y
E2schH5x2co4vlcbHbjTNgwQ42xpWNTbAid+tLnedhvxyQb9OUSfcZoU4CQlGO5q9FtnGZFJ6YAe/E+0lyaaB9oMvY8w6m3LXvPQRBvNMdpdE30psu4KLVCte8sZN5Fqc+WMb3H7Rxcb9beEJWXxU0cFLqlWxvGQ
lEb5o1Kd4q0mbHisRW6rQlqMHb+Ps1D1CHHYZCSsVeLTsrGNLsNa3XwpdBUn+mbMd3F2ivYtWQmv7K+guxINeE7XinT7+Ik5J3LPYISmzYwmYiR7CKRDojJKydZJ7JHcuxiTyKtu0g0Uib7nOpqoUqswkeYZOvtU
rsg+tbaXFenvyXhgtWaYCp3M0oVJedaaKmHPxYtbLtLpzo/yDpdxOrBAkHdP4GLAEUDH+CjCzm8mw21N4g2idtVu9u9v8CaR7WGrpiR3bHwt2SAY6j6kz+cyDxI445VXPC41EIkiL5NDMjyINHsWFSW8oRMebvba
nsTzvK2oyz8vkPa5jW/6iJro7nZsrj0C/d4lpTOlJ9InRH7fAG/2FIhIGdtpvWGLK+665vB2korQGpHBljlcHEq//y4ZcFMcrJOQndb8SNKijI4axOlfXTWo2TpdRDk2SzLhacCWJcc9F4yBE3fRvi+wVIE0iBfu
GBdxRvAxUWN+luwqybrppr+8vINb1he4/WTf6RzC7maZE4s9VvlzT7kPgo8LU7pqIFc3cZoCujQ5GXv1GVTSqcImKUb5o+RPJ/ea+ael9lLoJwrZGcUOlRnUovdFw/RAGwkCZ8RdGATCow4Ux/ph3X6OyuBp2QPc
re4rHgChkiI1L0Ub0BkSTlyOE5+rbdr04rQ7nDul4/OS07Chu3vVpbnknwx23kzzsSgm1bFI/O9I/ArxJzZnloTfsHffqD7N+hh05CQ0/UPcMLpjMX572uSoEya2D9LLB+ihGO3SUX1O8nlYu4RFDlhBjlcYvUs7
ajLrYRZopE57op77FeUtZqy7MJEe+MF1ffQMDYQ5XfmEcw3X8U39IeKuxGAhMtvuMSqL1OecpMi7NdVqzWvLRid+obwimH6kF9xOXUGkFW+DKMkP0v98B35HKN2u1fjm2yjaY1N/+qFujMRptDjNt6V49KlwuaiH
101zhgEjsS4hVuQbd7Tdw2BECPxvm9GbLI2am3eFd9dgVkVC3BYsPHIxU1k3hYqz8V5DCRQmPeOOyDq/Yk703NfQnzDC1u/JrCQe2BUxgL4QNzB7xSOTAj6PszWL1iwPah9RiRmmNUJiCFtUvqlcQ5z5B3OaOIIT
MVZBfyrqVW15YpXQ4mCtAkoJ1hpotaokRJBST5aiBsV8qSa5fZt5fxzvU96n3MJt5PbxyjP56KWOgp6dCJrOXT3fbApYAZvCgeiOsA40BwpMrMeJ1xIpDn2zdX9dGh74IInrxmbwRGR9NiLIIdyIqWY5EvmUC21l
iP+KOKRVBSdSylUmka0Dc6Kty95/DHC7/E7Peawby7fWSRh0FATwEKS7rOcxvGqul+ofkhLfH8Fs3s3Z6esWGUDBIdJMWxH6mEznTf90x1qBydsta2Be2gIwap8EQqVlXr34N09JA988b7ymkHkluv4rrHROMQ0l
Dy699SR5SnRF14hQccFtg3ADSvo6SqSn8n0DtGWwqI2a/DPu5pI4/kyDa9AyklGHeJl4jQXEnLiDYzlPmrDuYOGOUsjjkK7W/nbqxutyLHuBBnVM9Vc927DCNoYG/EWv3Zk/fQN2xKxJPY7NjuJufjHTEYj8+nKx
pQfc+8cE8fy5tja1Xw1MiRiHEyF8HbFSv0gq2yVRbhcApvHUsQpgDdQ5mTtmHqiI2DqWKUpVq+NZWZsoZDPG/V22ojObX8eGxeLcBLUOeCxYZ9vW2fT40Uw4t8hu0rKhB8MOMuum/1aL8MZLQRA43MrGg93Avjse
ZlgvVBVVOpzUeiuqM7SkuGHdgnPwXPeBIM9xxqq1rYU9TAaP5t1eJdXZBgCni6Pu82mKHJgt67aevbiOi3MfLWOKg4PK4xJqzop9iBQpJL5qS8OkeX47t/R4Im7y5oMVw0O5SsmH+Ciwqdrl/8XhsuWXXIQ/i+UG
oqYbTaAEXwQAJbKni7+Hz5z15XTTN6r05c/OAtrnGYQLR3iEnObjxs1a9JPBxs2dCR4gOlNhrRjcAQbM0DCwaLK8qg/9z7pGVyb0g5HfUTxiJea2GkqrdfUwmXeZ6dcXt4Xd8Zw0tlIJoU/nv/nFo2I9hAlhUVUu
wgrPiFfrcDJ70cwV6DOjdblaR8sPv9nMz0URysHS5YuY0PFiNJUWxldm51+cebIeBIKm5MNrGbkKv6WxfUezk8/MqfCsIHIgbW8Xdz5xWAhvotMneOV811lehVhcl0gGXXFjO8XpCualGhZva6Qe6WctkGJ/1YmB
GNPqa3TW3614xOX2TVgvHVcH02v5+YJsp4LYFi0QAhEefRGjGSNIhHUfNVMxItyZTsHDZZQOFxT+bcTz8kz6h8c58sFTamdAxP+U2fLob801tRmMImYphQweyoomArtkYj6WxvNHXj51MhPvswUlgcudGf0pxpaK
OlFud56ED6Q/GH+kvewUwJV7njtRrwyXSc2gh2xDtm9DFlLFpmLdCbFqFiBfC1HS9y6mPVY69qx66RXukcIYepxBwDedQZ93IH52JKvdTJPvTGY+0VVth7YcqWmNsD/fD42bWCHGSM9zuRyKdmJvtPz0tv76opYP
pMu93vY8wXe2vUILeo8dROvF738+hy2XvIWRdvFynPCYyqHCahhJEun/txs/T/2ol0SpyJZp2aT4kFzzYpxDKpzC7xokXTcRSo45QPERl3BsX0RwtFNj31A+pWZJH3nSf/CgZYhVVqS1OzafEj0SH/8lsWrv1PEw
kPPLG5+/wiTOXupEkA+sgoI2sP60sBp2LmM4c/FqeU5Xnu0b7dGMhey67QTyyRFM/QWxWlZmipM1TAGJ8nW+M0k9wjAv85qiiOTrv3QBPwtEL9Ec1VRl9mEJM+LGuujhO3qq4mGtOnyklylkYdnH40i3UTXx+Kxw
wBnWLcxNAubvjdtNOZJNcpyP3wCiAdDDFQa16nuxXTfYTGNhM0tU3gmXWQRD+DwQER7FAuItQ+lhkXkTIrz8hoEqLlEVjW3Su+T0Gx3pyjLwpXxY5uJpmiOVr0AJrNcVJq5k6TFiFDaA+Z7FunRhUjB+pLVYkJlX
vK/CWEQSOeo/NsNtICzjgTiXuJ0USDmXj4m7IGGlEmRxy8LFSzyW8Yt9aKpfxAZaa2nI3nDU4Rrps338GfaT61EUBUqSGZz62hal+sg9wmeSgCJsl41MmD+n15PD/CjaQNZ12Cc14YYHjgTH2dzVFcnwttCvkCub
NvtGmocllyiLSxwM3bkgDRSnu3B3XLp9I0vYhUbYcW0fKapL/RsAPwPKEg4hi9BAWZT7X0yVten4mTxwM7bVI9KniThNFk91krYEPsJTSl6sXKT8WDRAIYeTbtqcYlzLm5+78b+ayBv9fV03+37Ldu/6KsFb2auE
mUM2cgy4uClOIZKIkFN3LEzirqQ1TMxBbkaYB5K2qoesoEQy9/aeH6pZTRGDciiwgQauhhTQsDE1MD5dOVvB0l3SwIV7IelThHGoQkOI/3cfgN6Oqg6NCQ7CgIWTvGL1/dYLA+p2wvkzD0yhvPVnFwYwkbEIXTKD
S+ZgwASDIsGfDo3G/taPBIrGZqOO+smCcwSPRWYJ8BAWSXu0nCyyiUSKxUhC8vvf37T02Fx5UnsSvyXCJYm/TJE+F69tTrXHyi5ea4koYTJJIlnZS598PIfJ+iMGjy8Szfd1wLWMa4VDwRX20GsiMRNjBbesxyJY
vLXWEbGF3kgn8hPJUqZtLXooP0GES5kaTexTawuuCkHnTK7a68ARjH0vk4jb2OXPpeR3w/7pIanTnX8hUPQLqsLnT/5swVXGcv1cOfcCBeEBh3wyiH3tXXXCtIbn7ED/MlNe3JhS19QR+QQjdDnY05r25AbATOgm
7jWo2vUcYIAnaK4x5HBrAU/L/prmWzbsaiPMwcBPnSvRWm9OL+CDDF2zS+cPyDnetjp4xo3/5Z+K0OdjmDlliBmrs0oNfeMdlB3CsDm++nBB4TmvVh0CKlKDYs2hH3/7gpu8v32mlvn0+REb8qftHaoGLi+Dc6le
w+/lY2NR8SU4h6/TinMrqKZB2jheGgBpIRpcZChK7att/RCwOq37OlBycCw+yIbpDU5to5zqtJKYIgFgdVp8fxyW5YgFijS8ZpBWqGh8/bT14Ilwi0wadZXSDgXWgwGu0omHSv4K5tlTRZS5qVOMRcpaKbOiKf+C
h+ISfkK89t4++hwQYAu1H9umORtxSnpyo4LkDhJX8dkSXNWG9wRAoPenaMQbE2L8wIOLEu/gYfRlD7Q43PT0o4EnkOJTKIDTtY9eDOSSsYVxpyVd8PfdT4xIxCDjoqZA6097TudNIqGZmq0x4h7kaSslQ+qRxmvK
wIvJ0q4mMDUZbsM6gFI5bqsBWGgj8H6REsbxG9EQoSeAhyh6cztvrW225iYfSJtTqXJ8PQ7A5n6DWkZOEJ042baxNIxUikeP5Lb/nF1T4baHc5waO0uSDK/siHmIVz0lVV6d0x0CauRM+xx57W/tVB+39CkhXkaS
k4CoaZBzyQmMns675TgURjkTN4AEHYWqiNChbK6vIjH3Pyk6pPrbRPd3ADHNpgm5B5nhAk+aRuFvB2t7w13DjXGGkEblzFNIxZdo1iwDKiz1DfGmWZLMLqemgAyClh6VA2DxwzwTl473/xkJeZSAi0fT2KdjB4Bo
VLOnkkalO81ayJ6KvsSs+5jyHxAqUNOuw9tShDQsHA+/GcA06wmju8G8MBKzFkccsz/OfTQnYCXvksRHIwV+iU3f6V1KYjjugalLdiZD6pHHxADtBa47qWMMla8Bigk839e/Q5AOC2ySREti8jg8lXdUKt7BeKER
4DA2BDo4TQW85p4Dbh+GtBrGS1S0M+8ObEIJz1NBtKv6DgaGUQCbp4WBstSsqdsRo9CDWihO0pOxDbgxE/USQmHKPUf00DowE5ApU3GZjM5diF5HyhLspYHlQjpHqi/iubhG1o4iRRPCk2TH/gbp5hTy8wEpPPdQ
X6jTzQshgWn4tQ0v5Z7qZR2RbHooyluQoaHQ5SmWLyRwj5iNdT4TUaye9fMSEv1+NUm85LRMjdZaQLpcLXSShWHJZNjgt9hKyodyXEnbsm4xv4Af63Ks1w2shZRJuUKyzidn0pjQQbumgkAHhYxAG8/lVrVIF0RZ
Ls7K23eCQUaKDungnpS42D/P6quFzpCg/NGsUsTxOYZsDdvDbZjVm62Yop0hOQmp+81jgpN+as6LHQAymm0wdmJT6kUoBojuc3RBayUjNgXgZaWsjWUX/Q2iwWvN/LwoIG6M6iEwM5bJsnFhZzwYECFnFGG0H5K5
Gajw+RDFqc3/RlBfaXjws4jj2Fy2mESVhwFdoXxvOg70MEp6M6qRHCCFiewqjJg4AyUpo4XYW1CogJ32optxTVhXGMaVgrxMtaaq890qSL8yVBEIFXVqv1gV6j3flhPkf44gNPuctfAQhKxrIElhW+pRNuflO1Nw
iNSmZ3CzgwNMk46QjYO34d2sin991elPXa1Z3xDBwnE7rBUl4CsJZSxXRX+bS59ugqt3t6Jq7QALdePiWOgsDW3E/XnhUzOpyD2ShAzbAaMsWrWvRe0C/Rtqcrk+c/+nRgipLcPzTt+K5Qiq0kF5IRd6YjloozBd
CsEJV3NkBhThs9ZyE81kS4JMrwIZGwlBomF0HHlOqaPryPaDC3+ozNM+ZGCjkHn9RMrPmpX+1mMQIImMOOVsgUq3VGDdxk9nUthcrX1DkNIonHsaiYUurpfSSilrnqbqIX5nh3uvJ1OEIvr6bmDDdzwtjbb18DR+
sT7MTj8kgQvYnTuioCbljdQOfGt5PR2LlwZpE6VvMP0IK/enDlqat03vOtTG2plpIo/EAV2jB0R0NKlloskWpWbT9l7KcEvlkAi8F78zFt9lbYPWNM5Wc2dXxwuo5eUFxsWPe4jCPOCM801uvtkL6oms1pJiUCnG
SSSje6rWiRXOiXEW+uecjGYBrtc1j8yvRVyuzQIs3i0w1SIaIJjPi0bL5D6xCOxyLBmsHPbrtlwXV9NMUHIuN9LtH7s0+YEyZD5CfDCm1/04/qGt+CZmp7u9PzsEkNrDPw6QqWnuqtijpYvAhKwvON/5BEEGOg6D
sNlNIoWZBPOONBt2FAT4dd5oxswIcLQr7eQ0EShw1JZC5cHc6lT+ZYJFMfxsza5gWJEpF4XtJ8GyhGhX080mmTGRSdq6AnEk0bft7EAJREoaGvdO6WtTHBrRxiKwOJ/8R3DtXUZiDhco1kuHy8ByxIbPVUZs3XRW
+7jUGrMSryySsKh9SjBKNjmPcynz0A5cs8k24h4nT+yh0mtIPoiC3azMl4jDGZrSjGsxVEAywMUIEPFqTvVylfwCHlvPR4Rwzx5D7T5o+QnCnuLB5AOLWA5bSXZ7dZcT3kbhIAOJ2M4Hcu66bVUdX4Jez1yHBcbk
wp8Nz9TO0wFmzYKMVegf9SzJQfY89VxuhMebL97beQhNsW5egdLx94ZfMDnTu7jEHuj26eTfOLajyohF1kEfHT/LZeKH1obB8M8gZUD957t9/oIhUStCQnW81Z34rp8/sxYdm3Un/tTfntkY5up7J/7Ut2tLxQE7
ZS2PkoiUo6/yMrHncqGhOV9RDY3phKHNEL5VrktdXdVa3q9FuerkBHj66tDZQ468XQakDp4r3PIhI04TIaKnTeJ2TRqE8BO0u6QP36wak/3MQXZxp4yHWzzYEqwxfCF7NahBz/L8i9VxRduVLCDeoVKSEfScA+6J
N1DB8PVaSFbyWxqb5zzyIjPl9S8O+2PTDIaQFd6mlNRyZrfCg5SHE0N53nPvQEzaIVsepLHemrIbaqL6xQaADGbm0OmO+/c46XAKbTS6lqTUfAT1EDxo2XedK0XIqN3edc5Qi0Eh6csA4BoffxmZZEpkGxNeVkiN
JmOe7SJZ4+KBHTo8gS6lBq/SSC+P+sNXEWxxqaLRz5IQ+yfRFkynHLSAVRTQ/A+lfWwV2r2WuKYzXhHhG/klcwC7etznyVf0hhqaEuKOVCsoic6eGnkmfsyfXD2NNYZbijuD+rTjG3H+KKVo39oXrjW8AIovULwC
1wDEdj+r6f0UsGsxKpSi235a2viU9ciRYgHyIgvXsDa/WjXoQISd4Bk19dEjuSLsVUNzHMiCXu3XLE9hiVaElauulMF6xtMpF752X2bAq294bGTktyzCq374MCPi2W9KWB2cTRSSeE/sxOqoK3fjNiZ8zFbES2e5
bmOPpx9G78/xitjuOjr8ranpopeyVd4ntiuL8YVRs334L7GSN6qGaCGY3SrWqHZ2mlnbb0jOlHm5hBmpbMCi9q4CtJaYYM1bc2f7fyKZ56OeCS8cnwlSZKtAo6qsAfa3+8ByTxllS6BJQMU0/B9rTGtGZLwrZ1lF
dPAF74yaaw2SIe9L4J9L7Sk4sY15DbYyWF1ri1Zgt+CALJNPB/q/nSp/WjfMILXgWHYLGQgjJBkwgRKQmwWjbcj7PvtMj22J+OTQB8qLD89R9KGWLYktWZ7q/UQz/HPehROtu2btlDMQnIsDOJataQagcLzLbrec
KGdCtWkXe1ZQAcQKhn6rcuKRqDxqcJcuAWe8ib9whB7G7S2WplceJQi52mWWo1ZY4FKdYp/luiTXFHH6uScgI3fPypKTXs1occJzQ5ymd1ntW1LfCKGQiQgTmvIfzb68oqxjNi8hwL00mjpkRhN+jKFhc+5RR48H
3Gyi5+t49G3C9hclojdpqy5FOspgQ54SdfUZ6/tl3wn7f+cUPEMjL0GwxgWXms7R3+Pn43mlyPpi4s6lz3ryz1CfC0G+wXRw9RC0ONlFAKxhYNaw0pbx6Rzbjs7QrmEo0KgmpouAh4ZeNd9SK8uMV6zgv38wL0g1
2zNJZ3kRIfhqFOhrBI45NrRsoD9parONYQMuyGiCB3042iBM+xzXhOE879pM7uldbbYK+dXM2zE77wdQakww2lwnHewlkNv4GGQ5KlQblYQb8CSvOOkNrHbuIHmgoBF9E9yGc/rnd0dj9FSl9yuJFUiGVeEdMKTn
geaY4DGpQ/L75d6vB3aUZcMRKwBvcCUWGOK1oGgx/SXsC+JMsjsGPytMlrL76El40MMUI1IloKg5c9RSa6Y+J9iME8I4yHD7tU1S/k4dZvrfV4eMNMBj0vFwoaBVoGoM0XqpwYbCNbVsY8CQZoLLzWqSZg+DJzpG
YJL8/G4ooGhJEH8ycgqGTqiRESbtSjCEXYJZ8XQI84xhWhCx0src3GcbJymWjmTpmSBhyonTPYVFk/NhLdlQt9l63FM69GNPPpHiTS2Oq0dOo93Q9IZxoDz8RMMZ3HFsbbkZPhpxo3j7vFVtn19V1/qV+YYlN5T0
FYKieEdJXC8/Obn7XNPmJDX8nZcSSg93S5rypEma6iVh80+Zp1oiTxcatrXEAH+8R5LsdHN6EZr2dr2On/jAAB4gd55QjNXWdbIBQLa4QIrVhiQhkEbPdxbwweKoR5nvgdu/HZyD/KOF2KMXfnEs0TMGfysv6vEI
E8FeZOZD7tVrcibW3Y7knb+ONU0332eTcmJOpbZMmF3sPeqC6v/L7iMVH5SREcRm57KnCjYDrpc97TNvE+iP3wzUkYaWygCDYJJ2IYBZTsj+XCen2zv//yGejs7pmx4TLlHiKP9pj4Mxude015oMqKbRPG3aPPXp
YTWYAiwH5Q+mSs5qc8ATTyZ6WXRSGKJ4qJVr7rBtHT3+qzLjX65v4+j7pFfPpY+5/mkn/TeCFzcyNvfqt4C8w04DVScHb8HzVT1l65JRXGNZujRJDu/n/B30tijiHo098DKJKM4LrAd9AZYEdjrjfZBni041tAdq
ojQGwZ5NI9y5fyLRPsJNoHoyp3JrzqNI4+BnkWBGk2sX5rh8TulACERI022xGMOvpZddJ0ddc4YdzL5mVuB0YUczleCdaJSCH64jjYxE6AJ87JBs1DSFwUyO8UcLFBAkT++kUsEXMFsKpXGRTIYJLwjMEAhZAnXx
ngTabjKaoFk3sEkPEoU/nOGHV3WOfEzisLrXuDGdcMrXKj4bCG++kKVZiXCIWS8j51RPX0Hts/AAQh7vsl3VnJbHYZ0spuXxTmzKQiznSkf645ps9HXoOZgIZKacshozQdQ2UHIJJqErHdxf5wZQ0x09yen1y1pp
Tctem2xuSIfSU978sBMRYAL9IIM4460Qh0xUr6Lps3yzbZaPonQGxbMTFZd2hU7RcQU8Xq59EMcqmBqAZvsKgBQ43u3bHqngoDNKATp9+lg00pN6bB98kWG1UsEKx80xcAL3qRW5+KWOyWCod+KdpiY1oI50oy78
rncYaoRvPUVaJphMLhtj5z9//FGyS+QxFPKmvs9i9X3bKGH2tVRYZzRW/fosXiOSb2aLXdImoAXOAv6tXz/4aFBb5lB5noG3e19P2pm2ghvISqAjCCu5Piib5weH/+zqorwLA/fNop9hjFW0SaT4z8Y262FHiHsq
d00hJRVxLHlN7ZMeoqtR4u9trKfD5d5kxSmjN0ud3EjKD8igWuOnhvH7MZL52ZnbgvbPj3RTH6mf2u0UcqF8E8N1g/SDPkUegfCmxvN8o6/Gq15GncZ4BGuLM1weCONvMFZF9+MvLtNx1LrBRHgu8gvXkSp9pRDG
ayRsZwq65qF5jTaUt/92hkF/16enL69VrPqFa6cTehiLmM8H+iDDuQ24TzmvCGQK5n/E0K8PZHdRe8mvxJVjW9aybTF51Beo6SqeiDh7Q14xcJlBqZHY5ee3pTeuWMjEl/foVxrsv+HVVGRwNiTQrhHkJuCLMOf3
718AGsAa4AgSEvAoW+kMRdIulAcXT9I4XKZZQ3y5OcY9aeZV32bvfhgoSb6Y45Lf9tJf2dCejGfQ+CIDsJII+shgHXME6Ie6V8jNfaOrssJniBWXuz17Og98jzgGgV6yWMixuIWGdZIt+weCXIn3bJ/35dStj71G
a6O54C4JLQIUktx6vP+V4u92dIHz9xptne4AO8M7vhmZc6Nz12dfIXfnMdjmBu4YP0hZXgMHGEdeDaMQZ6LIUI648PNZ1x+S5uwqB6ySZDbeZx4tET+LQN97IOtemTigGHSuoBTEu01NPuVk6+r1UtDaHb3sc91+
Aa0rB7N6rMgg3teSWHeQUkUvEXutjqxqfEQYLbq1oBdTm26OZ5smawKxy+EgWNYh9QMwrbr3PV0PAuAtv2UiYz/xU04LZdy9KoPl7lg1ZqmC+xLQCYwzwrbQFyQwTqxQeHlmaf0MSucI+1t6YZtqAv9DkjSb0tEH
WIJ/8CE4c54bKFDBtfsG8UXf/rjTDapvaV9bnko4Z+rfstG/D5HqN2MTzatfgsOPN8882uwDJVJRt+KkUeygFXmS/EhzaHsvklPDtM6peHwPp1NENQUEMYpzaPaY2ITCjIQK3J50GLbOOYF9v3jVkuX2ZPDJsOcF
gJ1LQCWQhgBMjBqRfR9eiVyRd95Bnbct/1V39+O1WuOhPXiOR/XjcDwgGEAKIJCDHLzd1p954iA4PR0xw8GK11AsCrPkHwCLkD8Msc2JHTOQY0c7IGmqtVHltbtsGcW0+WIZetDhFudKk2b925qxZpJsqTA8Q4VD
dacVEBQs4cYIBGH+9s9OcWiytzMFr09oneYjKLOL9yDbe+ZS9HP/e6O82710clS6xiqUTUQQGGSCT5xk4C+oUKML32lmQr/idWCFSVR72X+VZavzM5Y7q36x35bZZfukXkeNDasx4seI2/ur6rkCWVaYcAn/6WgC
mGCFLaGDzyqjtGK/HXz7oyu45Zoz5QduS9UpRC8BzIa0u6IxscWF2/yljZVDzZMcBInXTvikPxwH+xBT6jkq7tEScFTaIBGFTD8FdZJXp778AaK3AxJYgiHdWDcHacM7FGxkzAXhdXjeMmtv69RNeumoyEKOYJUr
BxT5y27NqNcIJMUZpqaUI+PLnEwkcDolYdQN2TQcssODWFiLAjhP6R+O2+tVzgO5h2bFtzDNeFjAEq64JCEmxdX3/eY2SRgVHbQzGpX2cQrrX6r+OpwYhuxGgOncr6d3QwcMAipNgPbP8jNTKqsvdfcw7/3ROAlQ
g5+IBKyopCjh7j2pFz33QLK+zvX52aylygiSqTijtI+bvo1CqIgCcedvcx7GJo7UgpW1KV/Hc+eNq955TPFUAone6JkH0q/0l8wcn5M1G5fhRIU+3Qeug8wB2xP9vl/ML3mO0amKXhbHZco1TFNSCkSgPinm0oV6
yxM6JBwTTeakaScYRUBK+smf6+kKT90L66u9adKubHoqqczP308dFOIyPpy1GeA801kdMa0giXWa9KhhUzrKncRYZJOaV366+ultqjj+OwP5+CE1UiCr7gyiH1/hbnENucZUSnqi9JIp7ZqOPV9ITlFP+kf9Bedr
Hzfr9Os8RutJ5XTxwEKUi4JeTRbKmmF4xLRLCsXD33Cj7g/xFUzasDj+Acv4e4UaZ5ducFj3MkbFk/SGJjr0NlJIFq6zcH3Vm0PGcH5ZZp5CEQIxEHSB03jutwRHGAl2v5QrRWpfdmgLz1tV5z/bacv+iQE4KQ5p
mxeneaufuXdjsGuLAZzw1y0veNLTQ48GEAAGlSVr78cFt40hCSBnP2eeHYYkGfnVspOnruhgsZfpESMm6YEUhcqqVL2Dogu7WXzKc9vcwRpeeMOTQ73ZPc4ZFGpXxn39zH2S1ZdhVFR8Y400/EpIp1X5DfNnpmsW
zrL+HG9tE5kkWjasZiLmSIw4ZNHjeK1SB1S68q0X/82tcl1l9OoC+CVf3YPsO9khtlKfbSXn4GteuvrfX0Tc2GpM42on34hbN6ELxszkzJDNe0Pa7r5jRvXX5pWm0qIPKUee+tuHiLGRSSY6vGEK7shSPAg77h+b
NnpvldWzUaF+BRSxVtki23Ddr00I7ZuINxkcMPfdYpszRAAZhe30H6H1qqLDVdN/WNz82tjiaqdzKbApyta9Pp8KAE8/fzD7gxV/VZKEju7j8ZCMoyv8+a3Docs1LGH5kvYHb1saC50sa0Ofj0ZVdu0NmGkSSr+a
hiFdTTCm0eperaGJjqleDtDXClFHYTydHgjuLUdQOeIWlRTDP6STUhAmIarjgMk9LITJM9zRBc0WqNJrolrdGU5WrW3qqhEpQLDc32/UIDqyJkcIONDJOjVzDAuxjZkZIhpn5tEbxFsqBOYSqQPaiQtrgLraVOdS
eNchPQlY4gPg6TACPjjPPjq/Wh2rry6ByW0G+GZqiKfBYRf2zUIJ3Lm/tlPYF0Sqc2aNpzRKfP0ZqptlR8qUdsYVrntbhR1ZImQCjX3ORz9wiyNDQk+RxyouyIRcw5YYywADRz1yVfLYvAZm2E8EqQbrl50WBcxX
lNXFuECrn+4DESoYUWEobvWsiA+eo4eoPfz6B0+x/gvwRxkPZhyDLJiirfAap8rXRDh1xXegAl7+06dtyfTudwb4eRIkaXQicBI5P3yrsdZY7N8SFf6fOZUoBRuzjZMF12ZOjxCPoW4+RFM6FeRK3ayepX7EeiHc
kZq3EPGEHfVe4clA+9g2J5OfxUQYmJNsKS2NVB0jNzyeB/QpAYQJlVljAd9zAyhsucukADOnCDlJNSt8jTT5gKRQC37M+O/XWaMwpZga32WBpxrNDuCppQmqR+y0VbeTigoiMsdGEzkHPPQt3z2s0MXPYho3tdIv
a4Lh9/qu1sZBMHpW2TcjJzoMJsT2RaKFLCTKOQZNhZPwuPAThmVyiLl90Pzzs/Tc5nukFRtt1UW9d5YGD5wnjlEqV7/jJX0+3JOr/1ujmVIkOKiYskI3M4vz8QncJ5x9HlT87/M73xc04kl26snyHL6+AS/Gp6/n
6Y+/te6PD7m8dWXSSxhS/Pt5bA9Nk/un5mUoL9Mf/in+tvp+QRnxQgzacoMqt6n/Tt8NKf77+fPj39rW8dH5VVf/dN9SFP9e3f+Cr7llO1kOzhY9f3//nuMx/yRLhiAVXeXZm0HF/z7/ev8L3JcZKJgirlOUVFut
EXzMunmioQZPY6yaEi59mL8Mmsd48MuC/NU1IVX6G42Qv9DU+uUYfiea9BYDN/i8yNMC93gfN5lnOStc1iJ4EnW0qx9DR6NoajLb019jDRv84SGyIAMXGPLC6IGuWaf4PdtrwuTC1jrf9lb4DHYIRg6gS4czwrPk
OtZIu8Z5XGbBy5Be5vtychdlBoBQuu1BfCpSECCBqCXuv7iDRZWrvqTJiWl2Gl8VQ3oO308F5+Bb8B4SZSrjL1jiMtXn5ERv4Bo70v6ax7MG+/WEWywmxpmmi3NlurwjLz5BPvhF5OB9lFSrKoJ5Oy/YZX6depkF
bBSEbTz4gewHP9bPuOLWNHjUdEcnPivGbJLdFeMIc76FDfbXpCB75gFA+iVwwD2xkpHmUrt5JDsMthi/M3Y8SoHKt+mivipiI2ai53kZ0dJtyZfUmtGXtY4/ZgovjFB5kOLy0H6/u1hx7RmguRJ1zfHd6aDrU6DW
bBK1GfMhHESS9db0Q8NbCNGus+y7JxZnzYVXwGfeFxD+LAFIbTYPdFv5LMb+fyQ5gBU5weyjylfy4Ye8/f3HPYehOm6mTW5lxc2prBhcykqndy2C51PPBwBq9YH35tSZ9lVwHt6uWAbJCZZt5LoDpXXDM05uGL3R
fm+YHX2I2tfBzQVjQcqpKHR0V8zjzgdkDWLHDKuN792+8vKc0/AHE+jgEFP4qeolPqCHCh4B`;
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
