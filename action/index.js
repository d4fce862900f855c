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
var packed = `nxiWEjlQcuzebK1QVPxzPG07qn4UHs7mGtkYTm7RbR3eKEtC+WzG0uE/x9j7t9kKkIu51APF/HM8bXdlRBJeX49QVVVVVV1//JC5+jfxZpJQLAhSQlFEwbKudZve/gIWDU0MW8/XQTjWE8F0BhNErHXoz60iThZ6
zGmWo0DhBLkpEYMhMlqlqpulakWd9tGufaxEqVUWHc0l0Rttt9huFT1tht0+00wPWO/RGsXy+IaT02RpDJHT8H5IYg2NBGe8U+cUlyktmIybTHE1OG3OVsPA3QpZgYe7Iatr0OT1mKwqgXDEAqfs0GF+WKOCr7KY
4lbvkXgPtOVEUWh4KPHRfkL6D7+qr1E90o4TE/FXuVWulxV6UyP0WyR1qpAtPHwfH2jjoIJf6azAEQP5IFs9mwgYTr4dhBwYsVV4Ryazn6fv2QPNXtFl6gWxR/4y4R/ccwhdf+JxJ+6OSuFiuqdMvV5IzWX5xBVB
J5CoYfsrEEm7QvUlTdTohck0OKB3n0wjKivWfHOQhsM8WLzAYHCdQDKBxEGcqU4zssvS3EhA6n9gzBN7S0IDA75oq+/+FDkaHCuBhO3b7NDq0oODU20x9R3ZMUq6g6UJZcUnE8t2Y2fFh14IDIJ32QhEutdCJc1i
vh4XOqk/RaVpQhkJ5vmAMWyUu8nP7wsvidH9W08KL9OqozJp/8CtJvzfKHpUAauZFmBiv7HNRnCwij0HP+8q/ca1IvV/YbQTMuN0+FbmQyzoeMkVYbI4974ZyEVTWwhZ8UC8x3K2F0jaw7wJRNT14xZC32vGtzrD
Gb6vYffP8AMPUhAej+EHMOF16DF4MzaMy105KZdRv45IT74Iy9FOuj1jbBhPTKCd6XoyfzEYvDVYb7UWnMhJtcB4MiVXlyttz0gpK44asmObIv4Eg8EoMU0EWkbz0Z1f2Iz2pO2ob39pQ1ehQcpkhlo5v86lWaC+
OFIihb2FYdMzNPXP/o47O2mxqtCD0Rf/Y+0JtNwQoEDGXX9bKyQBAOiEWDqpFGpvbeiAjqzKWtlM0rZxJuwIjTAuQ1n2cjjKiZCz5OJ8RQbCdJM7oTzEp/gS3/IhlK/4E//9SFP93k21HNPkjPiWFO38ayAQdo7j
AhECIpcUfihAwS4lK8BW1e+6/KJK0Sp3lRYBGy9/2Fw93t9QhAkksYNOcEXPBURpt5aQUH7Wfh7OV6whaCLUtPJXatjHTaHVLOFp1vvO/Prd25JTAPCVWQdWnAm8xqNUOzkmwm2pM4vFv6dVgjNkbNx/vqvo97NZ
gcYzJfdUgmWysrKrx+QBbL4fg1Fmm9B1SLr4KkJExAVsdS0W+1nsP++93fPN1Ld7LieE46z1pPfFLRWOjJTSSUyUWu20FZjB9lP+dE0z34QOQe1nm6vz4Q/9o2K1BqoIUaOQMBLUCt3hdni/6/vxl9r///35Kp48
zXFLMSJJx/Uroy5x0iVds3TBjiuwwBrDOURHZFUD1X7wn6/sI+KEYovg58K2UgMJXz0TPmzWTcN/fDar3+dmJfxdtK50QNA9hwiihmGG91MuF+l0pROqAdeE4i92i9H/+jW/r9+1ipM4hCUmO2ZZtpq5oZ6tgHQU
mmCjZo71rNJWWW4FDtMTldrnrw72/tevaVACHQiaoaS5w5DhWXtn81Kl6voYurv70KXq6x8kYYu1CAZkb4Cvd68vooI/pdNfAA2gtpVNk+/bMzOy/buW/d3Lyfm7VZBN28G/r2czIVRw+dXSCHYyecEvX02/fnfg
dp74kdPclHq+pOtsp9XNilyRiAACRwCMlGJvLfs6nXuzCBOZplrNLHyCd2RWmIUbopH7f3BZokjaprYZp1++qX79Pm8OARMCdI5r0zV6HDfFYVBxa7OmTI1AZobNSr6q9Va1i8HC8JOf51O0JNs0BszdNIlyTOIp
6j1M6F9SzdM1VZjPjKtsA8vkgentRgiJC7XgFsqtiPD/c89SF4V9mOGV20wmDYa8B74wkN0yjnx/Vr6erk536cd0/ENaw86prgiroNEOyOzT/BQ/l/l1uvYaUd/PpNc6ZH7Fs3C5IaTxEFqhF9OKcdVsgABza+0e
qmAyVBo8s1vjNasK47s/RXxgEaSF1qkNFqLWluphEWGQfqa8JX3eELPW903t69fuA9x5U1U9073HCrAcgj1a2wlLBikKudXAWLgdAr7awtpKnWkrFNEo4qed1zbC4QW4+nNPKnuy4vMhVJ+KijiYmrlN5JGKMy2s
dTO1snx9d3MYKneZBr89ppXj4uPdELByRgN3DmlgK7kJb/6+LxG9erPu4oP2JGwUlg6L+MAAhvr72C5U9qn6VvUXt9FY1A+nK+Ukh5AWlEiuDeJxAHAoWdd3V7Uk//f/6sxp7fMW1i+gCg6wIXAEIkMjMhzgsE1B
P1fq3644df3SOrgVxLoeU0AzkmFWGCe/bqplVUs7r2dx5xC1H1IbcsuhCIrWCARhAKvgUHTNF41/zJz/v75vs4qFcaRGHhS4k4oRzJ2Atim3fdWRiU1McEns1FIIrU+yX7zVkvengaDpcFpvWLr8u+1CaZCU1wRj
S6BupOxRU8XSjkEw6vUnL+wLN8tM/zNKB3snQ2C2f3W1f1+WMsZShgDl7aOCLDghv3OWWbVz5GMi9p4uwiIS7INXt7MfYN+HyP+046JrYvUO/JczC9HU4L35iW40gP14vuOukfN65bRVAgyvuoyy6o9+I8mWbZf7
JIEnHFz35VRLTDNb1X8F2c10H0qTB1amQzJpiaN9yb/V+e+ystN5dh5+mEjMyfK3L6U798oGBT1xFv9Sux0PUrBhaj3fpX1lYSvJwogbiKNc4+WQdPp3gEDg3inmr9lWVav9Xmc/cNY+dfrPxBcPCrQpUApmav5b
tZlf59KRxClhaW1hRAr4BMFn5dqijDkXOhs1brbwwp4496oU1tJB1kE+IlCsxVIVkybLhiJ95JpRBI8px79cXHheNXVa25vfelUajvIhoMPINRYKxaEgAjJJ6JM9ze4C6Un5N311Wl33B+ZZbqR8HRNdqny2/jeZ
yxHDw1wk4SLZwQR12Ib631Kr05ViEn8a2RsiPYw2prvl0mCBbLUFYuE79T6vX6b636+2EGrK08dqSBNiSyAmBk/8gVLRvAIkc8SgS0AOz82/2C2+76ta9W4qXrY2eC7l3VxdFbL2+CASkjliMgFK9rxvaPveOl2T
aNRyxYXzOfIoLHbFjVNzdKxVp0PPIpqPaJzPDI4Re1U/q2rH4/CNeImXZI3oULOoBMEgwL+ynPR3M/c+/y9V8zoApVCUtmkrtbd0Oc3J4bilX3Os9d2BPzOAMAOQIkCQJkDKWhZZhS4stmJRuwFI7wYqm0dtlZUm
a0vrrluqnNJP8eGa0ss9h1vg+b73U/uiZqSk7i+1/cYN27nB0Hg/menus/bdzffuywy9vIksJC6ZUSRIRkGpZpOAyuK37j7mnnQgkQDEIkBQxpWxUhljh384aGtHPZve99BGUjvpj6r+qL0ZDCb9//eWWbX9bu4O
B4IqWIKZLYRa7ByIqJws5gghNhv/V7wL/5Ju3wRhZu7OcAEkIQJFiIhJMsS7730H///mwTQzB1nmjshqByKSB4Fg9UEEmdUkK1tlBMlSmdlCydWINcnKEt06W+jd9HLUYllnVrWczbJX+9luxv9/v0+tygwgEESq
h3FwPEQAkmqYBsdB3HvO22LE//HFGBCdQIDIJDWsFsnUaiUlVc13n33ui/gDKMRAJQZKRTKVtUSphmF222yrLT9XWb3abtOA0soqKy2z/89Us12IF1IoyitaYRcU3wkMd6bC81O6kItK2J3hFwlAIV4KAfP/zCy5
CwLEAiJOoEKidCk7dykUpbvCnd1WnK1wdIKkhnaWnFjb/ve+ZfbvJiohmj38WlnWhyK/Up7Tdc7eZw3y3ps5XSnqEVWFigEa3SHIZgSbYjS3OPfWvTez0FlZhZ5CodmBBnqG8keQnOFI8wnpfs/X0pWWh6Y1860x
J75hfpOWzd6XmXXvcJ65fytom9Au68AhMZostToQEiraja89KHaECYWYmqlQI4cqtuxoIxIEsqXd9V/bxFfrx22ctE2yee9siaL4+4AACLmOakuclyqpZRJ4KrbKxJeRah122+xfdo4pQBs4530bmvGTa/WXJGuM
MVUI6Uns/Y2Vfo/8ZnukmZmsIiIi8t6d/sXlEsv1fGUXeFlCyD9IZmRblnW0Wn0bv8bs62ZDcv5eREVpkSwgr9uq20SrrDRhve5o+79FJYCiGAEwnm973dhEjz8D1L4Qw3BB1fux13rZjbbbJO1dYEAYvgIiKkaN
3UK1HKpco3z+TyICW9FYZDkmLNBMTKtyxrOPHK/3HlsEIYrPZ00iAs3xY+z1P0cZ0yuxvt0tahoPyE8E7Cf3Lfw/su0rZ+QAHdo8x7mP+OuYFW4uQMAOFG/Mb6Tv19j7/nxz83pfm5lJFBER/EV3YTF7aC9RtYay
lLiev2oXJEDUbaAcUMgiNvOjHV+vu5H4iS3LkiybtFCgmi9j2u+/tiWRERAQIVzt7zsTcVm0PWp7/+xxyCCLnOxB9X6U9b30ZM6+9poP1mUpAiKaVK++P9TqeZNtyZZ2J2FsmiieCV/BwWrMqrzwKXorMCAgi36e
726/H76+Hb986sZx2q4FiJ8QQoCwZc1ck7VnqPrtTnb/sGUJAUIsWfAS3l2vMcqq+dvN5XaTT1WNioiICNDQDSMNk2v4s5/2qXdntZ2ZGvksBP7LhpAY4R3DtH9qnHby+sdxZ2cTCRXFIUCIs0CymE2W1mQvSbtv
Z66AsY39yw9YEk3ZH9P+9e7PUcWFzIBVEjREv8benLRJ7vq9mSoCAiqgMSqLvKVeY1bV/m+4tDdVN4OKREVM0IRuMBnz/f49EFCGyFAbwjNX+wzMfZNWpjfb1vjQWKCNMOpnX5Nu9NHE/F/o9+6M9q7eBvq8r51p
asqXIHEIBQoJrz+itDeYSvhoTF4k51bbqTw1NYZpworCcxXL4fp59crpLndT5RRlN8huv2CfJBgt9f4LE3n/nsn1E7t37Z2hckcZOckJbARluR6jWNhzcTS7o9MN+hEotf/o8wcQBqKu8cZ7nal2EIRy9rhvn3g2
PAk2QYcyAGDpv6GV52kkuSZ0vFuTuoKuisczMsQhMnpZGUHoqhLUIiVwO127rro8Ot08D0RUZi4b+pqzk8jViyajhAW19hsWKxjkGHusCCUYfpGdWhsbabS5EzDHYyGYppP2ZT4iD5ulg8H6S4TI5qlkldLYZNfR
MHi/Nh7jho4WNlfmSc9wMG4qd38j2Wzc7gUu2YVMbLskMKE5iMLwbljhw3DVtaTnzfn9AfFLKCzN8+Tz+epHYhbvuuppZt430TGmjCe1yq8OzWZbVQcvvyfnxx3vlvKg4Ry7Mulu+1BCbqDkhcnRY4s0/12T3n7S
yd+A/OUZaZ3q05VJZHly+U9wnsy6vRtJRqPMN+N+E5wiyd1KozZRznIVH8Z4RlSKamwMER9ONJN30ZDJfod9brLAW5RB7y8aAonIT7SeD6bcAgkJrmywD0kIW1tblLxglUJCkBpLfKg9N50e89X2I01/7v7bCcyi
gZFNJy0OSJCIXsCJBNYgGaNP3Th3PC//SXMP4BDaTJKoN3KRN0n4E9VCUrAbFnNKiFBaMIWZepHRqNA3PkjUp8X1yDVJJdUeUkrHVkzzqvWOySyt97Q7Djpmcq43jQVccPZMdKC88zdNtseuWvSVzI6R2IrO2ZJ7
ReKJI0vuloliiStJ7r6KNne4acJpnf9YwyAmGivSOfOl28Sa7I5d3zVBhf6o60l8meNt9u9JlxN/MBnjw1G/NsV1jWBEtr9MlhamZ3V/vEnQw0vdozmT6flNYCRKSCs7pCVDw7CpTPCoFtnDKIfPsAkuFb0Idqgy
VRWfLQ5mydHtG9n19ZvUxfGOfGjyyA4M+73O6R/FAhgii3tKa4EuIKJqU7Y0dYDvRzpu+X93pt7ZjeG9cufuV92A8VbH3H4L8oVwN1H4Lcx0QzbSqNjoUpfX8qLsg1+y9LCYxwetb611kdn5WWYBGFyQ3rXYfdRv
lSc3/4S2217Zddt6O+h/TdhbU5es2m/hHp9+k45/alJ9P5L8RfMbxFfpwi06rZLVgIor0mOt+HDQC/VOdoAS4bdq2zVtjLhTpxQLIeZd/tGl7m4EqegsjtBIlgkiIDHo9Z1U231yf8hyaXzbfTewe4+9m7xVQM+y
U1o0AYFxV11m4W02tdHsXv2aJK3B++oPsX7XzeXBV+T7lCq5GQ0gYJkpLbiA1xUlR3C5trsJXmUXbutqpxunU4nRFR4emmwG69VmByDy3zapzInd7aGeV8XflkCnpecDlGZa2X4O7t1kyp233jrqxf7KQQjZyFza
H3Te8KOjOs+/Xe67gn1UTOl2bgHNbZ1EBTFKZxLrf8Y/zoYAn/+BXpVC6dSBTcu8ECCxjLs+myRouPK9HSCEdLglq7xJXeyHbHKUkmg7ep3xba+4fg8v9Lr/kkhp75+wKqkbz+f5QU4ie+MBGe2rs9frvXUeQzqE
sw/eGTIvkaED8ikLXh43QrePZ9PI2nUk+zBjdfrHTnMGv0Fq9d9+udvcC0QpLZKrVJVGVmQLrdSBFp3gSclP9xQCMn6xMFwunxhNPze9kP9D52zHo98dKxMVn/zCW8OiW9qixRRQpkXFvTHoD34hAnMpEInLKCoA
YWlaYbt+yJ4/H+1vTi/ncho2o3ucXMYrROGLLp0T+guGsGTFyC940g4nO/Q7OAjkDrbFIMV3NHoMqzYNDEnbe+WHI6C9fYEL6CCIiWG/DfYZ0RxH+JobUKnq5mSyfxDX9SSlM0yo4S004CVeAyUa5vIXTXzFcUYC
kcO1PESGoH+XkOPY7bh8oGeBGxWCgN/0k0zqwqqrCEDZEA5fIa/L/Y3u23BccLn3lKEd74sb28KuPoJa49vjqIxg88cpaa18lvgTX+FyyI/rVfWv7BH1hepxH/qirW0M9t8o8kaVc2QwPmcd2qB6wrdS29ORBRup
Y+H2tN0Eu419YVFfRdOf0oDsLdwl+sKe8FbBB1rizjtcoHYv8pTP0lsXcKN+8WShN+lqJDPTrfdG2z8vPE6Bmn9nmSU0NkRkM0vuvc7kRgKZD1BXvWzlnIfjbBo46XZh+vNIH0gPIFsAHHebeyLLgNXhpNm6irrh
hrtCKQjoVpn3egH7O2DxVVK6TSMS6oT9+x6r0JFPuyVrsZOpRVfUl95yqF2qny0UX+Z7wP0j2DbxgegHpEEYPN8/U188P+/Fte6SkDIpZBB0igypihSUhmlwli6WNA723zm0WwHGt1Lanat5ixuIng9AQ7PY4eb7
IEEIDZzXdnn9Q6sfydvaUELwM3tNVOQg7Wff14bz2vV7+76/A3tvwyeGeLZvfKzXSV2xHKHPs8Ln27Un+vPqPXDionpM/F4GWqm6F8xfhNrCAnAdJE8NOKRiZfTcLTu459gV/dUFdvkIHsAo2WwlQoT2lgUI5aZP
yOKdt8kYHijmlSIEDXugkiIgQhhHCDGHXh+CxubCGWEdkDBcRYQKV3qZ4j4M+6ECI/bhte3NddQKwpip/uyMEA34hW1gL4ph89OHBnsjhKL9iCb9lwqLCM/x4KQU0CIMfo27BQqK7rYZ+WV6fQj7PRMRc1URlod+
ZRA3/71VZ9HHrkQf9rOVM0bQJmkh6uftZLlS3i7lolRg84CRAUSer2ldxS6T2x+mvWp/OHsOWpmyPYcFTD3z9UvXi8D5VZ0PvDNpozVIe9L3q/QORijfHtJG/DZkMwvw2nJCcNeBXK5l+wHYO5CJtX3k64NvqJy1
Dnt5fq4gRHfFbMUcRPNLEbtx0k5m7CvuGc0dh6w+3zJA3+RkichH/1KFcOnGpnwzltxEoRuTMP462jRGew3lkigD61t2e0nk1zewLeX6uAmvg2w15uNT/eDP5ZB+prP5tMel00uXzN/shfHSBPxjNy3kpQ2aUWTe
WSof3IIgvY/VnxSrtH7lGY8Jmb67wOmja9Uz+SyGg8HsOuhT0c0uEPZLPt3VgHDhN+ogiq4N/WdzaQZbj/3WHyS0e3x2AYJ5+BOyrp4RWr9Q87nBC6IQ6mRQfjGGouba6lqEnuVad5HG1V1Oh81cboF/X1VY25of
WcHHhDkpmVXRIy1nOXAWFGny2LsXv2px/+U+nOenFWEdzp3VVj9rcIhdZ7ZmISxtF/n+XLePOwk9gfnx3SGsPHEENnYskGFUpW7TkEVfmUlm49158fuCQinlZQPSIt699xgcxVhRqt6XwGermbhARcqKGMOnPBdw
/rXW14PkRSRw8aJvgSPYhRp7bGd/fQhlfT1vAZs98n8ADcoWcTiIpWZc5z40UB/jCKqRg6VBE9erEZ8CL/lpljnJvK6O02cHISxEGtK4oer5+Mt+QGt4lp0DPpTpLP/DDYsZSh/yGGLNmtybCed+DJwnXXzsU1qJ
hTzecsyq0j89fciuFXJ3dKcmKsEWOJBzjsMuJdLJQ64LXvrvC2jwbpLiUuEN2fTOpGy+ZnEezphKwvsNQ/5vQWvUGz10yN2WwqiqCxs/yP9rRyV3BKPcv2vMkBktb+eG07+XibmNsHEd/rEJPML6jKYKeCLyopax
0GUU3wqCcxQWF5BDFGAwNaSOv2eAdaS51j8EFG2v1owWynh7XuA14dzBtwdsQp4c86L7FaXUozMRpzuPK6SHzLbmDl1qK5o9ab/01o8kzh1GbNCAj4+89SffyUHmC3hoXHVHz8IIaq9l0uBVt4JFeIArWzGWiR6S
/JY9Hx44IJNHJBR1CqXG0k2bKKb9DqfGZBhHgfv7AFdMU4YBYqHX3jJ9bH44Vps5Io6n0Wx71/l3ZPlR8OlN8VmUfGAnlu4Vrabr9HDv0bSEf//Hj3dERFCroDjrp+tpq612UKFCwyTWe7x/biJjLQuNtWjRxkbF
XawUJXBD4PKdiMXmxC/YUsxpUFQHz1dbx7DT1WABs6iaVtjaercfFUfDWXwTXm5jPc84WqYdk2pw/2Lt7tUpWdSKwMQj2YABjvunu/5QnNMnwAhhvLZ/YT5cGHls1/u2ZzE3934VieZbWca6vqqHA9EESZSAZ4bV
L4iRznLq5RkPPMTsLkykYVE6rKK8i5WV7Od+18IG6Tw2PdOT5e4xNeEJixk1npjnKzXjO+AKOZ8Soi33CV5WLTy1WK9PsxWMas8HXvTWZ+RCsMV1FMFaW6yCNkazTF3P/wwqewO6M+wDgzEmT33ssTDLxqvT48Q4
V4KCQB6t5KizU3YvtLZU+5hZ96p+H53J7kRBsXohTPfgfgwLqFPWSD/Su4k5lgozWn84O6Vjd73ALk7FXOR8FYfENBrGuJbLnhNohLx4HLHC8e8eNLrdgeLkCULgIgdE74Dh1nOqy6AE8f016DNV8TcIvAu8suf2
rIbaRPTZYRJnqz1jthG2AHLXuYQ0jaazWFe8chbcF7y1CnrNVRDOBOslX/mZu8VhKdaXRxkHjb1BnlFbUQD55oSg/BsgjNcfftpxWmAa3mJk8seMbqEIvPvJLXQVgSfim8K6/3Jd4aCvDWP6d9M7N/86ecIV+9TG
gUpCs/z84tFC9tMj89uHfz0PAomgZaHAiky/oT/Ysf86cMM5SVmGgWk1EjQ/R+ryBCRP4VAf9yKzwQ42yW2Lu45SpXrQ0OvDAcIt5AWCnfWWhdX5fUdSAfypqXTeAJaf9CVxM0q36cIM77opDmcerdWwnz/h6758
d/y/Xa5SVyqYRMRkPh2FRehYaTvdRA3d6XVxLbEf7ZlyktdIOspBF3hZOBaIae7CB8tVV4prKR1Tj2L3lCytnZxYaE+R/XbspK3xjPavszpWMa58hwWZIvSZcF2Ag4Vb2nz5vTL7qCjcUuW5WzBTHSzMiYRaz/vG
ZV26L95aNtZl3Ysmod86nPj45TWJOTs5Hfafw6GmbidF/kuZLbzx+WuWk48KPJ145mtwu0cDCR6+x2eeSB0UPvuYf3JVePjs99+k3GuW52L309YpVpUJpS6zR26+qayfBhtu+WBZv4yjFA3Xim5jprIW53Vmbw8H
CWQG3suzRcOF1qzb9XOKarToYZaTMcJNkDLJnPphVNzpmv7upBO+6q7czIvziWGBuX2xEsRzFtm4dkTWr+GIbH8xQ+fDWbn5Fot+llNsEsuCwDlePOT9taxyJfHG54dsKrFcqWJUuWpV68ZgCZ8FW8Egs5xcar12
5L2ZHurKoT9lIlmHwU0lFDyjb1CBGKhKSfy9CmcVCiRb8ufLtD5/Pp1DhXlOLWI+vtLYBHumHixNbHcZWV9lWPfHUW92TPtm8RLO91Js3RGC2z7qaKdNbvehmXPk50UHZ2jTUF7QLGIYZnjJM9rblagv3dWk9LBB
UZYa0i3u+TDV5bFl6p7XWZVidq30DvOmB5hTvgPFJ6C2X2WRWY7GtF5vtr6RIG4pYaPv7Aie51Rwn+AHsWy6e3ZPaQI5mrtuH8yPcekpTtBdHCnsUT3q/fiB8MN6IslWGVIp1UTpdYg6XHVSLirx3qxx4SRskKpG
NyXAjt2FU3UakN6c6Fjm1ftZK+Fc7lc+3a2+fQK5GkqKJMHij3iXAnFZ6B9uV3RC3MTZmEOJUhwUEA7Lmukb/2AgEKaN1QYkJAfnbOn7AjOSazk+X9yLrL1MMKR3RBvFfOupoMsC+tjXnMr0l9FnxZrA9gp5P8it
TXBiFHtfitVRXqND8T+efwWjyiHJ1M2nIZCGN4aVHZ1EjGtjZ7ni+GOf3iF7cDhmE0fvKckiTgqV+IXrDaOEgHavyiNGtSqPfRV5U6p47bGn9/bz88aJ5mWMU4FrMwaDYQG9AP4lXIeJE0inpkrHxaTrAYvt/uxs
E5p9JCipwpePLXoS8nQ60rFYBqZBZWQMPgg/VKwt/yQclM9u9R3HiwZArVGQMXFb8yEXq8fQeTJO+mpFb7oTubgQQwzJ0KhqwqRTebv6Rkh5wOVbTOmk9aphDbYjLW7lvuZVNpW0Z6mJV0lpzJY4jU69ybIk7NLv
2ynkbKedamxGBGEF9MVu5BLQ+BCmOKnda6+XBlRfgPq9/+KK7IgXdlkOsVcgVS3mA64QhiFxY5xTWNNQAfVHsRzCWP65BOXsFdy+ZdDFYLDj90DRhmNlKqfQQgXJUpd3rVVUpw3SyP7Q64MWbkKQKE/wir93TUqH
+pmokguo/hmupi1Rs1afceIeWL8anoNIVM4Jj9oLNU6IZNzdEwVdh9SYzJxnCyDoLGAYpSNC9jXmccWXg9ZfmE6nUKa/AWxx/xPoWU4aEDDXeUFy3pg2nfc07PriDDW3daVUdUN2QTQwAvwLOB5K4m4EROEQ981U
aviBbHQ591gLRg7jdLK2c6CL4YnkU6ojaPniDnJ1+6snGbFdIQIFVSv1IirbOLe0aAHjO4M+ELI3BKC5AZYLIdIWKPXznk+57KaIc9i9QjjWTa5FQ7amZ91Qs3UUKsUwu8rFevEQp7m+y2Qx8Xjedq57LgaJonU1
dKzJ4xNCxdxIqhcJ4GXfDTWd/tU5S51j6bypBj9VbTb5wOLlcU5JJS6Yy9L+DUu+Gd0vCLKg+L+/s6SkdP+Mqfr5U2C5E5RRg9/GI/FFtCXdG6Wpu5qcRD/U1O8TQeiyC8eT0Kg0mVtecXcMtrOOstRmrp1VM0sD
rXHt5sN+blqEy7FtGCEuduNidjMDpKOvVaDRz/FpMAv6QPDYcCaN8tCwgOZLuI4ezKhf7lvQnRPqsVoOXHelAdV6HCD1uPqxqbCoRiro1/v9HHpTS00dLRyRXnIWfDGP1zkTlg/UQHRBOwGzPAFygka98Hs6Z+5E
5Gz9OCiShxFGkm5I4iATnoSzD8icj3tusnQVfN+tgcvskM8LQ4Re8mbgT3Zellg8+0c4fAT3/ZikZpDizE0b/iBCSvE9T3B2OSGDnLkmJbjGZ6h1l+mQ00muC0dfALYqq7jsQFHMRdZofhF2j/LPFfKq34MyaW0g
sn/B/tzO2wCMLD+UyRdy/ealLr1VJDnB3ddFiue3/4H94DhNSoOT12HSnmv2zwvfD+FP6t7rfssPSUWBudb2gTpB6CxEJc4zpqmEHALOo/YTCTRl8iw2/sacJ6cRoNeI+PFTi3iEICLYlEMGlWY9qil7Mgy1u/TZ
DxDIMi0oE6sobwf2zb0Up/E4I9eNTtBMSTkkmqVGPS88kPZSJGzT/vrwoA91TsMwIlWMRo79VCoY3aC7Dk2Me8Ebnz/kuVn3o7tpgE86xHYk2ebL+bKGXSr6NNavn/sy25Er26Ipo86Cu452p9dtZetJvVuwYNQJ
gcBZWkel7btsP5oTAIAcgX1rRCk87aGA42pu4VKnOUVYnItiJqk7DxeGu0H03+hXNnh/MpZPJhksTUbTVtfwSIZZsALKjXsNrJT2GA9rfhqnFrMHzYekCMthqwDqnUIwzHKQSavJpb6BzlZjWKRbZDLw6jh7wkon
zBGjM22cG6D+ovgo7Xk665wcuPkMdkMLxAaHz2BLlQ3Ov92dUdZpRs0HYLnwprENUmAQKyodz/2ss3wBvfzLvFl2YZTI7JuJtE8Z5ovONKZQEfBviSeaYUB/Hs8Xmur9aRifLE5+fwPCIqVO15HH2sofE89lCHcl
GSCn0/DpEKj93hyArHHjFDBCciJEjm+Oujg1gTaypmnp6sV2UtlKpUFmBTY2XCqS76cLKbtwL3SxEniLldfsKjhnyjVooTwtS8wGMgq/4ljZ9dWY2vWrc17VmP+7lRFZkfvMN2WYaShHinW0fmv8KDOQj+eEuBP2
v58G+JBBC9c84xTnYB0+TOpTTa16QZr+V2+x09FHVlymqo+eSxWF/RpIWsn7yNFn4JIx+PGom+r0W2RBfXeukyfP6+sZndp1CLxTemXW9vLczX6roFzf3bgd5FCgQvZZoOGlNMVcW8JiWcW5yNZpt+wetKeKotuI
mD7u5vlcxDeV+tLDUGEXCNL5zi9EPkLgNuEaE70F9Wz6B+paTIDWouEsZQUirHR4LGuzOyBMapDB2jR/sqbXREJd8kdzsOpUa2EKVksZ7mNNrYkxRvj/N+iNe/zzm9fvBTbOB8xxZugxkSlP9bABr8tKEDZK3uM7
zHgiE0ofiyHK507vslXm5oLWqLEpiTC385ZcFeeF1uPa88d/+ZNU24uX/zwsK8TfY72U9Gv+7b9C/DONur6f57wc7DVSE2a+DK7danLHSJOeunD3ZreGyRhlQq9naLvDJTFP262pf1rnnJq73embvHXh836u2yaT
1bsZg5Ncs7j8LxcN2M1QE5vCyUR+mllbe+BUsnmpa6/4sqQY84EHT/Iewaarz8k0x+wuG1bOfOiNi8rHYrwxJ1FmKbvLyzje31p+7lPhKPL8CJc8z79RH5OlhMhKY8e7UAzThzIp+CVq8fGfhcGbNIvO1dfz2rAK
r69xZDMAr+H6+5xzzzXzWaS3EYZE7/W0x0MWPV4m2DJHTmUhFLqcl58x4LHZ4NaDts4ls4SLezge9QQGhiLm2XZEQKmwm0uHIzUXpt39LNC3qwMliMbaSlY6gXCw5n66Pc0w66MVeZFfrMXk/zcvxlTdVXQrUIlP
foWnN2FyU7Wai59lHeHh7Jxp66LRMQG5zKe03tORJLhupYVJ09FPNyqmLkhl0/ex2ZpOyxI6TS4eMqSo+vi1JTed35xeLjIZDZgTtLpm/hgpGRUBSuRAVm77BY7dt76VQW34L/g4rZRdVRcux3sBH6aMSm9JL2oq
qcXG4eWMnguXApjqSkdNtQL9PGK25PM5Yzbj5jZaSKn7sZKTGfm1ndWV8ilEY0TIKntGYynmwbTwXwBBLheefRuDrz8Ew4+AtZ2lA+VHveiXKUeY3t/GzFfVb6sfrm0eHYydtyxIKT7lvAXXLWsIyZhEnJj+TM/o
sCU8sFdJrzk/1vHZ0uHNKAwNXfC8gnXK7kZKRmLQyzr8oTQW/8PTSE+0qA8rZIze3+vLR/HzKeptV3Sa/ZwXCyv+8ZyV0RwhMd23+j0GRuLduwXPR05mxr519uBUnMAaRDAbwxX1yi+P3Nnk8M9UxiGNXd1+2w3X
6YLsRb8RQuDyyEWddB0PRlFface0ssrdIVjN1J8cI4tKGWpO/eka0Xcs0U2t0N1NNhV1xFMhxn88PpGUjdmSJHpK/3Fu0OmKx0gbceQ8Zz1s0ALTJDVIBeI6t9JZ7pGFlRFS6+rhegKkow6LxchNsCgbRdzZcnpt
+5txz+IUch0NUsF8ow5JUXtgtBhKwyzCKN6lJaHI6hlqsnH4GfSZW9nznZjiw4yy+iVpCTXbTl2JRd77/1+Y6uVt6f2kdFIprEPL7d+x2ohdvBQXar86Hy6GkpKcCXVXxPKs5Vdq6vApLslErtunir3CKUjcx1Pj
cyKhKSUvd2KOIzMEXe++aAw5qkAn0UYkfGXKQnZs7GineJbZaVBqh8Fqo4AfjyIrLssIFNaXSDnD8v2CuwpOz7c541R0cs9k8MiFJAnG3Ve1Ynk6YaJ//qsJt36r6dT3VvP1SAOOUxzL98EQmTPGVQFtkKjfaJWn
Iz5zfjowbJx0TWS/iAS5XD3gjcOlX96lsPd4B0zS+Bf35vvF/XC6Myl3N2P9d7vOkswrIdR0W/BUJL1yA7XRtZ7KADVmSVD67ZoZc3TCopUUFj+xiGtUW8wgKw5r5y9UnQGE/hW4d0JTh5VqfS+Vo4UT2NfR+xX9
geYkVQuPs9d34YrS2us02oTm2saV7maX4aQerHf4oUtU1EXI/KX/a39tylQk6lLOeIzIIOpU6OuUOoTzwRfrosVp70ATc7DuNbg1rZk4EZ/L6yLmhG5aPfWL1QxX60+UMJ+age9b1bFr2pa0vodXI1idzYHVzqzJ
o4pFXXKtAOuo4KIXytoPdwcLEkP0ogzwVX5QY8OSyNaBRQ/xfnRIZCA3ZopaN5ARD3wdFX+OZbTA8NMKLQvtXgCgGdyYdiIGGXwQd/1xqmTR+uYKJcgy8l9r1P60rbUyPOxOTU/eqlOvalcLI7AYR89ufK41hIWW
2Zktsiz5mC/NdQtDMZu/JcCZU9Xd03iL55/yLEU6vHS4lvtZs1HSIT0exklfaDGV+vlrC/DeJ0aB4HRv7liS/KR+Lt5GwX7ItoY9VMCxfmtXU9DoUsaoAQo7PwnURPpl/wf/bKjD22wT1CvLDzt0EFi2fScaS+nh
bEvV4O9EG1h7QyyWQ41RiZ46O1DXMn3TLiAcOm/qbGvT3WJCL2Jbq19OC0touyZV+WC6HsFfq2rbUlX8OzAxXbvqIECSIGdr54qbLbJtsfOtzkuMNs4G6T6HMPeZl62wpaowrJxtY6+2G++AAlCfuqZMfNnOvzmy
EsKrnfdgvLQTZrvqni9TWIVy0KY9d1rgVoSVPNsau0rv8EFqjAlsNTMjeUr+vEXiKdQQXGX7HTRa8vmwlPsc5RKyD70xp3uB/5TzWiKxHEminJ+BdpMSENopmDJdA9JU4MdBudx/juLQFvpH0jG8D9BJNSxi41wi
iGtQ+OZIZEs5DfULNi/EsLK7qQQzdqztNz7rWkb8+iQE2oY6owLMv5TGZcaO7XLEueBHNeEwinDDyPAv0dmJrP9Ar58r6tLhm+9sOnXZ63viCzvQrWrRhk+bgk9dy4GroAsiyoDH9ITuJPwfS2kPegQSp2TfG1/2
8XIy6hq11NLpZkIaaI66fs0wEPHFrnDJ0MBjZhn6Ivw9MQcNTcqmnrH3pNe9+sv5YiboYku99ITG5j1Xv9oVAxGYnntYCO21flT0Mdi81aqzkmp5v0/QR/Rb8IKjTovVR2/FIYiE4qjYRgE+mmAwr2vBXBLjUbfi
WBTRbRpl9ObvjLKnv4aVVZI+SxmrGMWChERzNvxfmZ1crKCxHHVI92rvt4o1kOYAHEHiJZPz8EOP6pDFMYNx7q0Z1niWpzcuVWR+xPn8jcAYdO6wD6WCp+Ic4Sob9AMvb2HAnCVwVEExi4WoWRnNArfEanKCwHPV
IGUht+Z7Of2RpXK6tx11G7DLheyvk+IJwCCjjXd4nnB1PpZc/VRsZnU7NsUtf1BJxriN1fZQwh6pgtv6nuSKu1hrtEt60HQ8xbyfP4vuKuhAUE/oLiVl7tCfdGCEYCpbp5UC2gs1+XidJZD9Nrk3nMGrTfAUoCXx
/0cDQHWYhMy4/josP1mM1LWFOpuGLEB2bkA2NSwJ6+g4tInd5fFyeDFE2SD6ZN0dFRmtFw+HNr/GPF9tMo76fRVpnuqNJDyhv/iPOFC1a8PwTkNlE/BaUF1Lnllh48Yw8qH/gwn1D1deaQmgYeBVGD1nbL7GXXq5
HOa5OCf1Ia2hjfK9VQAKvuUO/FizQaZWh7gUeMIDuuJTiPJFstA8DTCrXA2I4fF6m7aFMJ8slboJFZccqSJUxNHLprpGwKuL5W14kKg1VBIMIYBYHoENI4xAiXSqKL+OdOwJcF7gnAYw2eECnuhpX/o5RO8paK+l
iB1PW4gRzIWWDwlb9HlWh+paupZns9RDVhP+VBPglujsWT7K2qeKbk7e7jQWkt/cReiJ3jO8KU5e4bXnWrqVvh3m2xnL6kxw+W2fpJhU3aKULd3W/xaRkVftiykbckwAk21oPEaFMRf06uAg2LyR9dBW24t6DSSg
2QaHsF0kPW0lfjUA4I3zAHChh/mQT9zNciqaFSFT/Q24HFgqq38aykRENWeEV2mwVmJbaxTQxBXj7t01OPoP44VCN63VDpcJ4erqoJWXHTsRhDnXGfhe90eDtCvP7KZwSKkOcrv0tNa7A20ETAsXfj1eVatg43rv
2KeWn3S+QB2hbSjNSMn1VSVot43wpGgM1FjKYNlZstHMLYBIBDrrNII5FG3pmPraQDP8cMsmVM1BCFpA0b9AHbHjXii+1iaqKpb+vkXqxQPESzpwdOlg93reLzXbivUiqs7PCuCQrTTp/GFjsGG/7KQ7SOmqcRDU
HzcuFtrG6nFOANHYv0HH3dB5CXvjR6S+KZqcQCl8/AWISZza2ZOhAmBcP7K4xyY5bezDRVD3oRQA9RAMUxiaSEREHqB1FOKLdFnkaSqnvaCkbdUO+b69oJL3WdD38sjJ+pNV3dRfYrm0jpbISGICgTgxQLPmYtNc
Wd+qnZIOfB1h1oey42prJcH/VAkxxPduOv3D3y8lmmGH0QAmlN1lw05qO2GS+nYNOImAfgYcSQgC+2Rse9JK5luryRUGOi5McbXrvw6vAJ5Eosc4EbMRQB0x3brxSr3AxDgjG67iVGvEg2m7MM5S17Sw75MwpwaT
HO4vVgpg/4BM8xORMmTi0C14/I5B9DxxcGmh2xW8a0hllhsLuzoUUrvqElgtqwP6tFgwQ8AfaLDm8vCIa3yu3QA/rwTB5y3XDevl2g9i53FuXB8df8VeaYwMqdru+SxHglJtFAaWRIegOoFcjsf/35bjEvwY65gY
if+6P8/pIU6Vppl0Z3rZu1eQ176CLRCO50u5OpM0/zU3ReF3Dq4tRNGur0gH3FOWTK9NRt/2Pm4Yw/JXAo9N4hwjgVmxZMM20NYrVgW9QkepSvUTUolGpTiCc6+VEUN1DztDi/liKVZ97fr6b2SSw/6sldOuVTRq
zA5hRCutfTaumbVv/ROhP6aucOTyfNXdS5TSkqS5jIi085HSc9NDJmZ7iStQTOYJgDTY95+eeg3YAB7GfFyq9LhHNaGv0q7OCbEE4mvGw877sI5dnj7GVz+uHO12fdgg5K2WQBzQx31rODkXa2DDnfZ1wkBbNp1s
2p48RSp1hObscbMnwqtVAZASxpbCs5Zflg3gzS3czjwCMSHEOkDra6r9yyemiVtjaD9h6ytj9SqHMJ0O4stE4P7lf7KilffRMJJxYbNXXaN+2jCt9ap9jDyE0nStLeWRB5e+elhL8gkrsnME6UUBSKPz+ud5w9gx
k+GfycRoUonnxo/Z3vYl6TG3JqwzbbAJtrxeIi3KtkyVp1CsljhvGQ3TKTftQngUBGrsVDpli6tJms9FfDLS1NZIRlMfVCtf5S+Nr99TnxhWCKNqppTMU3QEXMGAgx4ig8oIZ36GG5QoWC7WRWPD53JgWltZYuam
KzUp0FxCHGc/LiovS1PDi/TjvrSKJUu9kmzKh9i4ZzA4DDBU3LHqE6qQ1GCMm0jy9Bnw4wHohIDiBYNFaqDRsbnjI1cNgCFuV93pw4kUyugiTe3+4Z2KoWFbByb7syGeUJMV5CQBq2ABTIEtV6AqGhJ1BEks3cJQ
q2wsVTYoTdsHAORfw50OXqfZYarylKNsWwfKkdSXwKTfHOzzk4C/l8x5Em5C6GvpdrWPFz8bir6IvoJSXggGnxtHzqcFPS12zCAy/48XvQQ2AlRG3o8sAj8ZEcI5FEgnvrUKHZ+7NH9ETRuawWcdzS8DEo/ESdli
4FS/gptyN0WxN32xcFfq1uX/FkuJIJeRPuNI3qPWDbNI59bVodQdArT34cG+KUdjIdkU1zG8DwzeFx2XeF6Q3xq19fUbbysyzhF9K5AXv/vW0RjG9Oo0k2NRB/8ge4qaxNUMv38XN/p8idvdYtgOI3YM67VXxgwu
3ryH+Lz7grZSob1MSm5e0jxhBnf0PyiULcHN2MgkqRb+eekHnYj1WUCf8nlqTmf2wF57dfCSk/mPGUjMScPepKjJe78Qqmzxf5QdKwN5x8fwfHlS+728bnoKsr+gaPE/bOtQ0coupRlZMIkNyhtmwtnx6Su0Px1Y
1HY13XZAN5U0TDfUiNnFp708GiOmVEtaj6rTm9+be+twP6GppXYnXt7BwlsfUk/vUaToS5clbWMR7kgXb9HoTTfSZWya79LMja7fMxy5VuhhlnyF2edv6cTFRVZtj+HYV20v8S6paEI44qyaUB8ehMqLvKTk5kSL
fsxb+Lar43pCK5hPe2Q8nLgwl24ViUEaZ4LdsqIMLTLb19PE4j1dLx2i7jIBkcMwPFY4c6ZsaxRmiQ1/m+fBXI7QY142AyDXTCbDu/dNb5S87K301yC5ldhUaAhqTDG5nx15we/Uw+w/ZkJe5xqA5gAZqAksdB1X
nUaxQY2M1x7DpBPfMvjONl7S5MnOOwIbpv/oe2UTI0JI720UnglTylC1KjjouBZhF/hx/JYe1Xu/sQ5wQKwRSDH+pu7mgkaA6Vj6/zbkxY+BDevTo0xSuOPe5y6uIpFw7p+M7tkSuV7ADRgcDyYKgU2HoGCPNfR1
csZL8jwBjJajMW9xmPoVh02pBiSdu/xOoMUAam2DnxHH8ULfa2FMBU5HMil/xmbgaRx417MZtsdvIzHW1ZkW4QpLfrwQTuBTyAtHSuCGgLMrB2pGKKu4iQABPjfl+2l/jz/zhB+MB/Sf0hhzaqbydHRCQpX98pFS
HZZFmWwrhyYuPALHmBgbh5EOpoaXd0EU1zQONYkl/cR0PfyQUBAV4wEM86GBlhapqmVwwJymXU4lMpGRknOJmB74TTFFM7YWBCgQuZTMKmIYigmvBHNt7vxfEypBqbCU9w8eVfvfC8GcfmUl2Jg3Y41Ktuzm3CvI
CA8F2gXnhCabF8g7HZX+nEOGMutQ01k6dD1Mq0ss30IAo0mb42qg58fTTkBNrpnKbo7mb8ROfUkpxopkr4zhebf2dzpYESFK2+XehYeFEWowXZPtAVjaYbJv6zE3xDo4s74ppgkxM8VDV0fBvnVcSIURZrF7MTSN
f1Kx0t0ysGzhSXYhj2fKe9QUL099ZrFjXkKHJ5d1mQeSzimMjVMCcjM2XBEYdHecQHy7jmBqvyv55G0WINYvyyQEcLfxX0FcfcnlqB1tzebEYOfg320vdbPwwM12DZPPTWKXvZZWK3V7aA+3rrhJwVTDOlTn2TOq
1GIvanfELfSJvkGZujdltks2vfF0ATyRlftnF0CPYjiTEhj6caAl/GQH4TjfCxhkmkDtax43/ozSqEOgz+ujrtuNmqD9TK3sLB185IH0ORYXhdmsR7jirDYdVxvf4YM3Be3TLRdRrf7KAgzGP488Z48bj1qTWrnY
Rg1P/ADLieGmbTB1X8950I+51Y0X2mOwUi5+hlAjXm0Jw+jEOzA4liPEN0DXn5n+/X6tq2XerYGyy8QqLflMnboUrrIFlbunGCO9DryvPZsJ2lsGH22o2cNHpRI0zfVqds873WzLwqZit6RiWAALjtnTyGNW3ZC1
WJhYY2pww39Vj6nDo+K1Baqx6xnEDxow97RggKRusW+D+qN0PpM7J4i6+tS1XtiNpfMGtWpJ7vO2b723lBi6zl3jfb4FQEcy+MsD0H9WuDqGULxVA+XGfrqBX4U4Za+sQsiAuMtj6DQrJpUsSaaCyfMaasyNzdl1
bPdkkPZmTaybXv2yS+I7JpGKRd4HfYumE8OfhfjogLoLAvcb4Eh7Y9L3vTMsWKY+zel06w7AUfqW+dVgv7O599JEwYUOQNiRCAw2v4EqhDY7j52FeTJZ7j129M/QBE3l6MHtDHYnPrAQ4ZYF2bDZ88oXlmIQGqf1
cOgbrFksCgsZH78Qo9wXUB/qlfQ/4+24fb0wMw5yMkfW1sgjD9zFd9pn+zApXMv8YpzZRNDbeA9EmfhkOhMVZbX5wIjbIYQJJpGmwVn9kdBWYygtVAOQ8B5otW8r9HSB9OnJvjrMHjLGT/0KMSid76nNSm6Xm+8E
PbBriuTWfnkC75NglrRR3rFqXsf9yK8z1Efp5tK6bfzut7sK4ZfF5MeclHtv9PnUigA5M0sOfjD+q2tS6Fs43MQW0nCahKs8vB0ZuSBLbacq7gCuUSxaMkrsTZOIqU8tT2fF5leF+vHIAvwx9MsXQXdwVWbCB4DX
z2wxcj2NpvwMYVTGDFmq6rNUA+US10qYLLPVB3yVRV0DhNIumGnyFSfm6+6ZWBMYGT43ViF7F0lsLTfuAAPwVazlwYknuDS3gRhiE1olewZ60CO+ckg27jiJ9exTQUrx5NJuEcNS8xcgBsFUo/GB0miyb6OWP1Bv
Ro4Q864efN4jJKykR67MNC2pBKzWG/s+g2mxcdXMhTABhSL7IakbzNFktjVctlKfOhdTtxyke0hU7SbD1nYKzedqE1CM7Kdm9Kc6nedLqO6ys36t6zbVyRGHyR89Hvq2MfJhpPYsmtGdeHKV+37fvMjhklYwTfo/
4by0VcjhSPYtUV+5V9tnegctRQRmm6/HiPxzj98zpf+lrT/waJE1LO8WESCJao2hnwzW+iaq4hJSuIKN7HiUom8l91jthndaqPEPAJbS09ZzAsZ7CQwkz0/DUHa0all2sEo2tmpZdjoLFesDktfizadurWpOa5y4
GFwu8LBJbmHYS8ip6GgPqt4v1VUOnJmlOrvOuLdzb8SA+4Ll/c1iERmD2wwyxOLY0QXLOf8KTLzNPZ4umXXhTHcJfblIduNpUBZyu/alu5VwaFK16Ys7BndHO4QiZi/FHa8vpmS02Rlxmyf1bYfCaqg0FujgrgYR
fYL7UTqotzY2Mckrp+HuiKEDsSpT2MetOM1bEAq2m7cDwwJ0o59BXan1Umd89AzRZ6E4NyKqzqo3H5l/qRf+VNNFe5Z62ZKZpsNLbLy9jSoLd6uiiUufcEcXsWQVJq2DqHixIUw6YNRx/ZA1/3I6pCCc0UQQAjtJ
qj9ucAX1SDPjtLNzhzmhaJFJjESqpGs43v+weSrLtjpKdrNWZovE7pm8Cnaif7pIU3j1HLpC9j2CsAN5RyfXWjT5xaTllwp/1Uf+clQ8ykt6viLI0FxVLvEYlEh+x7Srf61iwDXmp5K1Yqkvl5WbjqXfrNEz3BYq
mbNHtoMY2iqkw/tryklGN1qEyOTbJtZw0N4tZKk+iCCaJOc4HkjZuhFaTZuUUnccOF5aicdiZANjGQx1C20Zu9i7NhnDbp/QXRh+rIRd/ILCsvAz6vnQBPEqL+qMDXNmUm/cRGfaiAmPQ5EEqa1qJkw6/iV2+2uS
4CBbFZwzdPQM237UqBID2sTjZUdS+w34d1cJUNhXLhMrqaav4lmbld2n2cdlPbN0IySG3YZDZ+wunUXzaM7puPhwG7Gf22rZMchCyK7iEKF9rkmUK252mb8TbCbWEmhJGc+nhI2XkksUXwuJX1oL9HuYVReJvxCm
bFbEaK5M7TJ2kBkVYLh/KLkuQDpKN2z0s/HzM1jVuNAh6O3laKcfYViQDotAgWXzlLwpQT5bkL2HkoUa/Fv842JNQE0l3bb+EpCEB2grOyicsclwFQaFWaK8yrnJHtPoBMm+L5d96yuX6ej2vX8JTbPjkubcUeZK
KWxFFruW81fao+DhsM0CgwVDeFvec/tdwV65EfTs4P954PmM4VWqZjRNzuEw8Iqa2c/ppfIhFNP4Lcxau6grstcPfUlT61OmMLdcxdoFE1DrzbvqKVJfrgh/s46fEMKsFLsgYCkzOnsMnZtadscqo8TKPYKxEzlJ
ZQlAPrwJJykNCXxR7BR1olU7Oom54tpZ8Y0DOgkN0mmnEdSpbsp4bwmLLoGrOI7mzqvecCODeuEM43et+wcvHk2bKtc38fL/Iy/OnAW4XXPjY61lu675mZJoBSPt266MAGS0axrQRIIOOStoI40mWrcqzk/hkFIk
jDo3Q8q10xqYlF57JSAxOFpSgFfGkkPNSCYzntopDJTkOW4iPNZDCH3jcyBgCwdxDttF0ZulazGTMgiyFAz3U4a5F+PzfnRfyruMxC6kMccDkG45GLMiMCerN8ZFV+1CzSqpXgMl6cIC0HgI18Y5Hh1Xhwf9geRo
TOLgdKl8iLzoQ8OsmHdiS7lNb5RymckjCJfwWuXJbEPSyHHdwXEnYba+pSbLw83HN0FizK5EldQeQaNaXZUvDmQHA7sHx4PPXkxJ2jhkQ3Pm/1i6Vu4JTanV/oFOPEsrXNw2/Mf5/aTdYMkYPhnTdY9zWnJP5XNj
z1/7BX6wMIq3nTbUvJkdqn65p7IXQMF9Mr/ytzjHfeOHYJJvY4lLD2e4AzagfsHkXNZu80PynCqC7w/RgeraTJOaKjSfo+jsYt4CF+fqSBs50+4snHstPNkLVlIEn1bccpTsYhQi7DPNpk38HiOFnCsMxOD2hw5R
GTqzbk84EWVAaqPeDpvSw0RdZHBfTIMG/LyIHl87U9vUEyOPteEMiMyGtiaAE8qNqdd4CoED2INOySEen+859jvxqncFRy1DarvxyA1IJ8XkvFA2ZIw5kPWFp+Hl4CoLbJiJjCiN7lqL9Oj/qhd/eOr5qSjopd5n
uoboisVqfNjew8rrg4DZXNocnljaBN3dojENOKnNZM09X2BmmdzbH8dj+VFSojm4ZZxmKd6bIjwJAqZ2s2wrzcM8dqMbF0ZkYqePMjW33nNcRL5AHCWjE1jIAFog9Cwpb+P/C32mFXYkXWNJufI9Wu+5n8793TYo
N1VnI6xika0jko9IEGUDdfb1hDKt/qeMz9TyZA0PXpZZeCiYzZ2uD090Irng+Pft52tWwXK6WzmbdmSH3xK8/tLPGVshoNwml2yy3Jm2GQqdNd9lMVevnHx0Da/PINzRYbAuRGMkYolruvO79qu/NiNjUUaC7J40
MG0KjU2tZ63CcSPpMTvVLDqODcDzPelF+RaKSkg3r4a1wB4/3DYXrAW3Z1x2cAu1To94WW18k+GHPFq47BOyJ5L32HE+zFiGMTnSOW8AFQDmVyAppWY4+KnuculrB4aWjssFY65FFsW/9tpgMikbCnl8g+QBuAkI
BSch/taetgK1Ot4TvSp142PyuUb4cM2x+Q+3n/Waul0DO09iByXSirX9fp62cCPE/29IQ+pNJYK9XItEkKq7V4Tlm8eIv3pmzay5gbYjW/TrS8n1p6gk1rKLS1L4qx6Q6Ci8I3Gi+rbDpul6NR1g8EUkAdKBti4D
52ctPHoW2G/Ht80K5usPWiitfy6ubbE0mljyqXrsU0NC4SstxZTyTxEcIAszjoOI5NqcFIs/tdtSOctUM03taagiOlYjUUNmLE1OSWpVLY/5i6DYy6QdOuGKsLWTTlMo4jDX7Q1Dj5dQUKdk5kfNi5mW2Xpbiegi
+gc8XdO2T2HdH5HG5QYW1+1RDeSR0CwupkOXUumZ0GEEME6W4ChvSS8HNV2UIPR8+6QOWKXmn4o1GJcS2umzFKptcVi+bNOgqiluGx925eIIZ1u2ozJezal+TAVYIsgOUQzk6spWrt6ZyIdkFrO6U3pdcUswbaFm
YFg4LZLkP8KxzvZgba+PcSdHBYNtA66ZFXWTR5+UKr5yqJoyLIHByg0wdq2u3/VRrpSM5crVc+NNPtWB6jKW47FExf7bJkFaMHHldHhiGJg3XoIrw4Ox4cQXxehA63sHracoCe/ZcfbG7JiosyMXoaYgaKLVlODF
eb7PZLdIUajnxq5qOux8T7dqnRsjo4QTc5tH7jD7Frgzf1nl+f8b6yv03SRpKxdrx54t8faffxVklvaPj/e1v7X94iF9cPdsGNmKulxA+NeOyDqPLepTIsliDf7VelINPuMkjWaETJHB8YcLvRxD3za6JV04K8u0
+tm2zcsOJQXf4X2LD/6vqcKbiwe+dLduZnsQkZLQuHVt3ZBp94uSafd4rB+QRIIeL3Sk77R69q2bxmAI17lFFBoNfsIzxiQ5d/LIQXADr0gJ2l6z9zwVigEjxclvaaJpIbC4ytOsYyTonKjjFzGEHXByhDwPUkLk
gQqA+C7DV1+n+54e4SeITvm8Z1NQn4xC5Bw3kVhNx3QHhBaeTgpiaFGXNdYRSJ3lkKcZ3YQMxfRju46kO8Q1tqvclz2lXBg74Q0GLPDIs15GrFqk2K+C57zVT3Ximn7XKtloSNakJEFWc794O6qMpR/SxyWDIGKP
rt6QfYVhAnQPHkwZl+WwwJx6xh8yGvRJvGuWEDlRLKBqHjx+c+MHq89MnqQ01bdkdiY4Y0vCSltjlzcp/RFPKbrT1aBXvzEb5K6LmtxhZmfpl1xMjK+kj6z6lb9hrb/xvPxW0X6n6jncr45NBFhL10uylMwZUr5d
rVZVZbf0SzWiGSwhbB2yllta5lfZ1C97KNqdILm/LPaV6Lxr6RVl+5XD99VYL6Ke0/M/zLr9Y1YSmrV6gN5GkFaecRBDFW4FGZIKGa2ogzNlg9LEu7dMA2qHPoy1bAUXaP7pxxGQPNzbAmEOR0BGly4K7MckfjK9
1s+xnS2yDqVd8QEijPBiI7EATe+spY0DA1zJpuQg6619tV3tE81/td2MjGrY529k0jJs9ELSaoiaNeXTlfhSqTogzJJ4TWnld8WK9osOmXFW370e+bo1xYWAug/vl/ZRuehMflBibHxCjk+h3ICwfFDDycx3ppv4
L+re7tLxyrJ8v6H9LUSMjB8W920r+DGGxWpuu4hqaAxhThs/r40S80v0NmxAKjurzC6Gl9c11Gp6BPm0YC26MrPqau7pX8HZG/mCpuobYlHeRJTLnNpaZlxsfso9DfO1fGPkA3Pnhwh6SZUTlFW7SMUIXSVDEVl3
7FI22+u7nxZLfUdTg/gvS6DMbmoiqLQxvMmA7U/dAVG5tXfA+Q+0x7ZbxsXFHrMXNMHoyoScOfK4IwcHyOAjEUs7QjWxS9U3Xg+iIzHmnBHJZqIk6vG924n18AO6FVJsel1TbzlVy1EIsTLYRN0J1ZpwQNifer20
i04ey22Vlzq/Hs1+/twKaRIEf2FikoX8J7IwzPFijpZC3q6ZGrYBpW7j80hBBLLuYypw+CYU3oOGr7F43MlJDCig5F4klcVPa8lZf9hYkn1HcjHWxu5Pnp/tQRr7TjQ8YyO40kSsKqSzktr7eJCaERAkLKhE2D48
S7SQ+ZceN4vUSPw/tIB8S0dpmh/V2LgKjb3JZ+HSWTPLydPzbukcWD+LFCr6UKqfqNIF52u28VnMGrFMhTZMmXBhhXps9Paq4rAlzIYUr2AuBYntg6UOB9Std+MEru3yHYRdXDRGyZlXjs9Krb5TESZ1+oGMlhQm
4wH6x/XrDznKAa/5nLNvtcYm0I+5zcnuYz7GUrxmghBeWWLpQ6XsUd+eXe+PFHlZvfugv89AzrnxiaW7r1AvHvlWn1YA3Tz9qX51nDb+uUYrh2rJ7KbuvKrpfOXsWHOEgJcwDnrS5u8dwdvvHbwkv8HiA9pxsWXi
knczqrD4btdHm16T6jzfDLSVXYVit6y6icP1LdgsSk9smh1ZCsppXHKJ44vHXlxKRKat8RSn1KWktFg5bbd5TkDzd1UKsiymdlgKYijK3ZZSESvEfbXwqJZ3s4RZy1SZFnWnOMBU21jcq0CiHtPNCq7AxI2lcdCX
gciNAY/NB4Cb5pxEFYQbB5y2aZ12gXoXNAKJSZgYe5Qdu8wtTlKpD5qBLQxBXeWYo34AgExElnGSTVaub8Kro+cCbFJkKqVufwytZLhAXvR2vZKiG5hGE2BeRY3dun9KInqidMUZ5QoFmUbPxrqthhUin6B2SKf2
4pvj+HFRtjY6n/aufXGBVKWzUfOvQXrms4ahPpUwJqnaHK/6vFiOyPpSudXM0E4vZAFNKXS0PCTxaPVAjvl3R/ne9Jm75fBSLPmXVvRxvsqUPWGfl+sQ8ntJoZ+3jQ3rzWw/QIMTfBL/F0H6w1O+tOoIQZ8YdrQM
gT7Z4+2QdYwStuhdIkSeaBOFBPwSJwUZYQM2BvEBqaue//wsLFtvwquaTs8/Dcet2xlt25rwA9ILcxEHqr4IUOeGJLS7dPatMOXFl5VcjeGKM/wMzoyjAM3KaC4nUWftYK9NVGhXEReYoVtw7iKnKHXt2FVj10Vx
thr0Qi+y/D5vnbFYHlAkmdXlldVi/bI4z/4Lplwvr6PC4gJBXu/OtfQ7n56BOnWYnZCJaMJkSnIyT4EO7gDh6noFp8p5pkX6aNZg6kNbhj8f/2XloLyhAlwSbfpuM2wqC6aDcAOeG2CwctHYuEZqjmjO9YvLG6pW
OSvfF+mDa132db1JVpoc3mukh6vJseJaPm12/coaNbnCZduo00oJYqFZYoMyb9LX97aRVpiFMkqQObZ4CYphUUaCd6nm2QytFWHzd4o1xltAN8JAUhms42B4hpfg0Si12Jg/80PsIH52K2Bv+9wjyfzRrzuBx/F3
x6zYTtzemPVe2EN+AhdIPAAadN4jDIl01PbHAlxXKw7fCCWMNK3igCaeKGsz9RkyGdI++6lEn0sXPXc6XxAWsqQ2nzQ9nN5bahqHRsHvFRrg6rAuD9kclIPU+xJdPSw7BHTqqSvCZQbD9X8+jmwe99tm7VbXvgmB
RVtXlJRZOG6SSHZlsW2v14HWmn/i9qecqJyJrAk+Q+4ZElrutzXWey1Vxf/Pe7P3Yr2ov109K8yz889WgLRTwiA7G3t4EsEifdqw0Jwq69tZk3RgCDSEZSd4wVYjJm2rLAxb1AveYLnEpjD9NOtNbzJEky7ZgX9C
rpE/t++P/9naqlxBjwfHgyLAEOUjkYeSuquqwpUuWGi2JK6WlSR3kE8VqOwkcznffGJF1EeyylFesgUIPqPFi9PUIjCeXvVIKhOU7JsGrWJyMqqTTO8lizuWfc47WmUOLpsoSpDElqbpbsEZyZ5AztzNUHnyp5MD
bdW1xXNO9vz0XjWlfsZoI2Of9ILtSvfxe+nyzmQTJKlXau8ejcRT/dyk10qUJaQFrOSkTPwt3ZwVvaf3y10F0gLbybGCXlRJc4Kg+1q0NUs3eZLq6wmYjwmAqdkg2JYyLhU9B7/VdnY6vjcqWbJC9bDvNlX3Gsqa
ww4Qat6JlC9641umVSL3CzuLP7TkceoWFzXxdnf0FTEKekwvSO1uOFnGHQVHnePrdoOMtPzo9GaZQVCHMasXiaBZOYshzh6cZPSQzTD7abSaXJyBEo9Le54lDW9znpfm8hsZkD5WN2TvtGip3gvoy7JbaxJ11UVm
nsWovA1GCAe0Vt2QQtbkTiFJ2ttLuyjBYYZ3BJcMmv9ExQtWNwTAEcgN1p10wGjxYx07eiHCUPoBe5QXOKZiUOh8nq75FLbl9LusYk2vKKuYiUY1XaAXUJJ2pGfkJidxxMZJlYT6HjscicMZ2Z3UL/syv+JbBTdW
nGpxJpLkYS0Zmt3XjdF3H+LrTGVZBZBG6wzqMGUu3a5voz+fu+dHcxNpJ2SygvvHBvQXHgbp5wucfQ61FVSiQavAxF6OgVbQuacjVI+M9Dxi4P2Qgq8av0kHGDDPQHgUhkr9Vg6hXKHPObJ3Sa+JnLasCXWMB7F4
r1cELPUqlwFJ1H5H7NF8nglDpstGNddLgkOa6B1IN6Zgx8TrjpK0EbsXyq+Fl8aEhZu9LX6vz5RqpheJX8fXkr1IFwL4MRrfOSPUdoLyoMaz6F/8tYErvWU3g98y8UjLL+iV9bX7qP1LXEeVjCx709bL4tzxxeUM
yz6MW9/zmxczkszvo5Y0pX7bVZUzzGljH09NNUMu66KrPqvlmx2jmDTulKvZfJn2LHvVUPLGOz9dmdzoaiQ3JBmIa5hH/vbmpyF+58Qg9kUjiqP9CvR2aLTCy1Td4XyClPflzzD2Cx7SX9LrASAAO4LsuiTDEDkT
zFXogtsBwELEhgVIuEx/v1kDgDh/W4d2lrGrD6miPx5zL9d5UrFxGbxXTsl0MBDBCTv5+V2TrH6sB9xlvafFsVm6bwk3nwHUS3Vfj0mpPqQumf2iLaX/mHjce54vj6HjFCpTfHYoxVioJyEUAlTY1xxe2oXPWCsU
R5Hxv0AUnHJgDbSYcQnUryDUYJDj1DGFll/NNbb22zFra6+amMQb89CuozYgpKqFx4qJfl+5a4LfcX00Kh/ExbtFaFWeoMoy1hrW40yeTxW2QjokLUJt73I8Zowjmfu8vUlzpoMG8fzBVQVXmGQBlOTMtkIstNBK
1fFwZzFubgkvEMpmUKI9Z0U6ZncSZ2+SmwImfweCCBljP0VKR4Z0QBRe1bk+fa3PXrJvF0dtY9hJg9SZ7caGRB0ow8QQDFwMrh+5HzxKcG0B9uXvNCphgI5GZYCVv1Wr/g+IrA40RbKC6/i7lZbNDMZTEtq9E9jU
rB64495XvNaiT5kI7LHrFQa0gTUzGKmCnZqzzlky1phQXExBV8jZ8GHic5In2e2LPwRtZB5I9qDGpfSWPVJip/3qEJnf9Njm4gko9ehECJaq/b6dBz0SyOPA9Pl17y/uiZP+RFGy9kUx7ZCUcdqZwUE4mGe5+PAN
KJ5+IdfVgFH9tEEZPILG40PkvZAiedvrbxCBGCPNDFYLCxs607DRNUS2kGZJic/gNwMp4wd5oW+SO9zhKg91VQR8UzzhmJZoQNKr2Lz5DKo6hLXkylfXTPMzu9GsrXVAOsn6ypqnj+cxlY2zZ/IjM+kXbzZ08duh
UQnWWqrTUD/5sp4DHdC4hr/BV/EjjzKYS3KCR3u89DK9YYJEsIAFCU0E5LN+/V1UgZCqXaXWbah5cspZPiZrHUvZsyClpuXwqQ1HIoVaS+K0qqSOKtoG63kgCMKHLA1eb5g1uBd6lJKwZuBmVhPll0P+/GxZ+6Y+
q7bCxs+zcktD6Wt1YDilOouZR304G+Rh+jyY2aFovCmjWKCKkxJrDcZ9prOYRoYD9ChJQbaJ9Zh9NN3KlpSx8G63RkYl+1tWje5ti+1yY/T67BHLJ8SSHz7a9PmLXAyw9xx0PHA0ZDpy8l60o24i+WmsLMi42BEK
dqHsrmqUiNB/412XPHkAl7/AfzP69rZfQZptbxdgwAOd+LwhQsuij140Vwm22ebkRLqaraMmglOD4EvCVSsOTVVERbRIVbEZmHrB0AI3YqkrpoLZzXfCzHvoAW756E7rD0tYrJeF7f4gk6EhJLw4B56hTN94RI+t
e4ceF3V/+I/jUlp3QAOXRafI6eB4WOgw5Z40Q5LuPblNCdAc9shCJgmGgd4se9kVpqRZ1EEOY4e7KV7oDlXvaSQGD3L9/Qx81o+GJciq4rjl6tkKde6NpGei9j334tKipXtlpVB7jXg4AcWL+4n3+vAJubLkODE4
4hl6ibZilYVeefD50U1P1ZqKF4C0wlR34bFnz714Izrsyw7uZWKqQ+gd9+GIb295xSiJzTIxFxci8gyGKIjR+v5yScYOj6Picj6S9nrkAZiqMsJB/hxJ4XLBQMFfHDKW292IHcYZm1xiCU6wLIm10WFuT6g+JVm2
ah/JPQr08A1zPF+4sc3YrdbFHdl6Gj9GroMvWsWszydg5GX/29seTwKkLWNZwuNaJkgTB2VIR4QaWx/5YjZibk5YCsmYsb1Ok2lMxhCt/X3hg/JK1hP1Mq4jJlkkpX4uEYPRUYVPX8kb3Avf6aSeSsMSe7dMyDiA
ErnAin6EBMIptQ17OcCoiyDv5B9iv6tec4UkcUhzZLoY4xUftgInVQH0KW2FgCg44s+2biybr17mjkCRNrqPSwEVaRAyClntq/aNcZGmLWVXObPLaJ28dU4OTmISTdriKDwVPFjEGHy57MWsu2T0K/7UARIbJt46
bgVvqNBEydzP3gdEIX+t5Hm3djDQ+wFlrEbE32bZEN3Ic3r1Mtdsgg3JXoU29zSAaMcvd5MeCzh9cH6wXBM+Ml7Oc5OWy2TpoXpqhQ7soGluFqpJ3brHzqSsJtsMjOdzTJxiaHGm5A+zgREAre/qhuVLixRpLPz/
WzfEjoQ8xKXpar3I8eqjW5Vn8yyq79I9lXry1eIdrbCHA1pRgeLDCEq1xoY8ARsRRMfR20M3YCnKFGZiu6FSLxVyPUuy9UZ/xquU6Ke+V+Vc5DJVb/XMYdfUsfWL02VLd1ednUDjv2UXTVA9NsV6MEOJ3bk/qjT6
FB3zGuqBR6OYKj7kWkDMrJkY1D39BIgCsM1+ZWbbN7ni1DIf3hSvY19Lc4QIyudMrWXHHJODyCxN5x7T2Nu9m7x6MpMiOAzayZ3W8qT+ga2JrKn+RaXtmCFcmXVp6iBj6pAgz2VGxeQ90YppIWBACT+DlPGHvj5G
RbjAvAE60pUFI2cjP3rdBp+Ixh6SBPW909We8c5nzd2tJWG48ie7z7PzW770Mlz9qMrbyWZYbbctb/O7U3Yx2YUZMYDxKTNhRPCx2SLehCE/A0+bIzVYlXAcThgrjDLPYZqVD4j7uj3aJijQBDVF0TnFZWdZMpNS
Un5KtRYxG6rKW0vJniprrK7hXUr+jf2edoYaCuxF5kOOzGjp4vkdPmkX/Dw1iamfgZU0la+iHH02rBj5ckDdMp2LUhrN38dKaXnahb0CQlbvWZ1mUz4QAXXM/A17AhfqqDc1g2/mgpN3zfE+kBuT53s5ddhJznjq
F0J/MKBKqFYvM+W3yajzfirLuKTd8ZEsxMfxzcnZAURYz0FWXYpikC8jB7+S8Yi1BFWvgDeaCgD/r53LpuEZqgpXY8gZhbCyLkM5UhRNJA98TQmR1irsVbSfEajf1JH3yDX7VU/e31zwxPr9MHtiVb+2CNcMPQY1
NLLRWPCJULYmP0fXn8WECrU/zSJNRsAoXfjgl9umOv4nfWwG2Txmv0ZWpa2fO0ZcIyk7wu410cGFR/WDJiov+VJUc3QalZrAkuNlXKdQ6u3MXtspuPg5d88uyA0OE/el50DnSLHX4IEWi7TUapLnUQEC8REpRp7Q
EXA4byMRCnvJm1NB6+yBDPpGlIz2ksgbpbmm4rN/qQdNj/otU7nxv9pcCNKjZFYKwfzrRprDlzNfvmyeUWLrsqQEmciBiXLzu+HtGVFJEPnSv1Jl/mE58b+5GFr4s1C/oDckMI44VAEe4x7cMYZSjOVw5zSDvR42
aSCgKYAfGVv3cJDGP96+Ceru4EQkbVgXKbVfYBtO2+daOBO7ZqJxabpsVR/C1Tff1qx1T47JQHQYLNtygk8aX+zXSNIoElorDVgX4y5Xbn9bC4/64bnYa5F5Wi+EDVdk/Nej+dotC/fG21otDn3Xy8UrJRQb19EY
whtbOO8d65t5DeDgd0ujClb2sT0evoIEZ5JwK/brLuzV1f/IinehZ4BwOBlqBnmu2x7HFQbado14dXPqD7mTqrMbApRUMmObB8t5Jfwh6VAxrHgtFKKpv5+rlkzFo32rgzO/F6nf2A4z3W1jj4hsvozwisGxQGPd
pkGBThw+zRoWEClSRg7H4zDFwUdeDZmnG7DRiKz/uEEMG0Y95s+cvg0rumbAl+myQ/GlkQZ/MHSIPRHkqFncaEB/ZQiAqtbv/jZxEbz+HH0NgS/uwPhIHSpPpRrvk2XoYiy5t5g+3xbrnQ0vV/qjjg+8ExbWdYW5
SAywT3w77KJwutTcjZZt7+88KgFCDqAWksdDEZVA/nlz8tlSBtQ/ZXmAcJW8UlHCf+SVx75cbUTdCKhHz9l2JPRBJtgXUguBzgwlEZWdab2aSEXcCjvSJhWg3lfkmp3FOkAgnH0yemwp6RDBaUvo7AAAKlQEJCn1
zs6lv2kKHhgASxE6vGygDL2sncfncHbs1OnU5iijK2OyGyzO6pc9VE/MYltpBg6KHVSC8qqaQJy8/I57w9BLCKvVxITEn17Hgl+Or2qknujsW6gbxzYGvv3flGI7LhBFxKVjD4ps8b4fNmmxX98UGyJ3PstubccF
NlXUQuDsgQS8hDPA8nzDVPEcTCxAj8EOqUXeI2n2AA0BksKTbBFAdSVXLuTL4KceJi+1XX0MCu92dXD9xo7IBaZVEM19uh8miLvByQ3ThPX9JUK31yq/+fu6z1fx9Kzuu8eJqTvLSsszWEdrb7aGMvpM2/uq13Ju
UXEYfiHsf27icGVyyZmOouE4bMfp33iD4BB+kMfExMy+jgNv72iBPQsiTIKg8oHqdHGAe+KKUCCsHQt9q/Ugi0LX+FqRvxy2yKhkqSS7n4H43X5FBJHE0Iy4EeMJJ5pKEaVzrzefDgjguw8bguCmTjPz2fD1Z80V
7jqm1rjMB0xumMaNNF+40M3kn7ZHvvUGuLvyRTsaRPSTg3r2BrDvwnNRPt8e1ggfY097u8/zwlG89QbyB6GycaI4WV/QzOyO04vsgx2k79eBGxemwFnJ2Orq/hay2N3VJCgzJDestY6ykQ2A/z/dvnqNcYockyDf
xEC3+AsteKKvwyfe7SeiAu6HUUck3ozsWhdSizF9x414eBzvuQV4Xsi0VNrxUSXoWuqsvnXNh/g77xskOlMbiS7fFBRsbzi+4Qp/9o1ycpLthyzTN5tsfYn9HEmHFtrOaG76Ub+cYYBI6h3IBZSZ1D/vrWqIfLlf
B/ZuuC6ZpEhViDojEMXPi2mb+CSVMxDHiPSkT8rgtjHwrqz+nxwu386/zw+09zrYgYi3ryiw89p6SKUzCio1HhiUH56ChX1ZOPA2C/hPoXo6pniN8jPQNY2my4zlQfnlZAOq2lNcyaGTsh9AEjmpw1w5Kx86Ga6P
NxB+SNL7jKWlRmDabWvvQ7MJk+mZJN3NeifaYCPW9uctYS2Ie1ls26Z7N2s4jLGERspP2CFGacvOg32qCWnf0Uc+Ln2eeaElRynvLs/2Hu0C3dfCuzP9HqLXei/CYAfjS4yquv2aXpqZhGaGx3S8Ift/MoRHQKS4
2u/u6SOV3w2pwA2fCpS2z3U820brB19flW4b71SbYRhfHCKiaGp8t4XU9ga4PUsFueu6e8LDhsr/SfeL52oB3Q0XfCetFXnHJQ6znpAot2d+9XmVvGXL9a/YcmjAKCJjRtqbQtdWfckpkjVRy1t9jM+bcKXh3iT0
TV/R3mTDcK+a5uf5Y9VRGqhDkkibJRH+wQz+U2/2VlHR9fy1G9ZQP9sIZ6vveeIW4EwbrtRYD4E2VSV9W+V0UFu1j7vAcYypNOty9M72Sk0F51uwSWdcBNMZtpTdN3IgOIf10AeYo2raX5b12/ZkkVuusfP8PR8B
GsjE7o/Qv7FaIj1l51Mt13ON7HN4mh0uyhY75tcQedcjgoMDKf2bIRPyOmvKDaWjSnXnYKsHDuoTFia5F2UOhIITJVtGbz99UMtQczH5yJJufnjIk6RCZ1iiILixr4XhlZP2swNDcXjqMoJgDQJ/ZG4U/jl+VCS+
dG2PY6h2NP7IYBDuJ7HDxywynFaCaQPlT4j5qw7JhWVP8Cs+iE2yoipE9o4T7sVJ0q3YdHqIxofoUuugAijqFWMfLheGoMu5g5dxDTOk7fT9bsstyJgHDf2HZQYykF2bcZ1ULsxGSQO6Q7wjB7PXGlM4AsH9S0fy
O8tHZZmZnGVteQwxoZTfFNfumPE6873aZOmrNp91o1/iVf/8FXDQeNCcwETzNozj/OVzs762Y9pZU1qicklI0+ltuDT5qWFWnQu6TAyWSFr7c9tAELPoItL4qTx/cGd1tAj7s9X6nXfSs6bBGkUToNxQ4zc3z3ly
/ir8cvViJWsisvfLQ80Dn7TYhaL83ycv0hkmSK3tZpKkZqgqW78BqC/9XJkIQ8Zb+IirUdHMlsMHTBvv9x3teKy0wxLMfRi5SW2YUD0cYlq0Hvf7DP5gASovkDfOF5rnyXEsRh82rOeh+9xQRNvNF6Hodb2XQURE
JoFWBNTdxNv6D7nh9EE9S02ZbevHQZzTw0mYavaJhOMTb9m0AkDlZirC1vsz6VdPnoL8TnJV7vH5HMQ903CNHh6nscCh233XTj0o/3Pim146+nLOgzIA42fbgu/kTyV9K41QhF/5luFUPuFJ2zY94xh33HDKQ3Zp
EJnk8syFqMaQwfPV/KMJ8qAWF1sUVMI0MUFKdhRR2YgIMx+pXD1GbtgjeKvnEKhucIRpdpRNXszYIVQ5sEYIjbC34QNAwxu+WYINhM+V2G9wPLUxpueQ7GfAeUh+xKWPLSiPIXdSEj8kiiR75sR+qLwWZKYDLcp1
vuh3eZAjr0j772Z8gJtlPCdSAzS23sIml4ODuDlc4xUclRX1eEih7Wn3ECFxyL5zq6WBZ5X8pa5d9qvesQJ7u+ILLzwEFfr2tspd5eYzaRRTTby8hA4LuzbeFAvbWKwxSImdi9mcWOq1r1ek/pM4nuZejgDnyWqD
dQjEAtYQSW//fZh5ybY6zJsZOfRToeJYT0J+3sCZCRNL5StAX2QD5hnPc1N46w/Oyy2c4vL32gzMiDzV6n7S0TL9PQNh4/MTOMDV9yn9nq8iufCmjm8sXDRJBzFl7RZCTpnllbM1Kh9ugFQBcrdtNDLyt2q99kpn
omwcou71DW52Zod84i1VhcicX88952/n1BmjIPv8epIRRN2U8c1IGtr5zARapSdP4yXZe0e7Clf9SXxbsP5bXNG8g0Xgr1hO6EF5eQwE/XWdhUYG/jpvwZWy+i1KTtb145GJBRwA9fPI0ZJZ+gPjnZGuwcp1MxZ4
QQ1HllTRU1g0Ynu1+2WLxZvr5eIJYh4oiKoLwi8FsrpSz37fZAcfph37kTBzqlCjhhRFdV+ihTRVxUaeCN5FdCjeNhXogMQtZWL+kxrUDDouuWs54U75thnh53PLr/qEjLytPEh7I2MTmiupTfXzd7pujg9nE6fG
DY98xq+i5LSdUs1vleErwHNGNjUM0U94wkpdWxjfMgJ135gIC19YU8K6g2WEHKa3g/BqydqDMqtPfaqkLM4iHdlNwZZSwO32bsXKxrpCqb1F/HAbzk3DOy05qgu5RFoSQOEm7oqOzjp8PbNrbFRt+mnf2Fs7CLD4
Btt++NqvsNMgAC1cTUFXGhuymZxknEpOa0uta7G71p7Pi9i1dE49IzylfG0B89wuMxnv8cLjry2w7BfLaTTSIb/PVyjXwrGo/Xi5xE8pLJvymOgRGJjaiwwynJTh2n981/2WTb5iWK+P4zGDj8PPl3VXTPhi5PGR
/Rhv+/vysFyQ7m/Gx0uCbLsnXO2Hw8KsHg3AUrLAKA5AbRkfO6NuPXmnugKRQo+puNO+AxZnIpvkyFUgdvYETEljquacyk996hdR6HVtlD6MZotc0yImna7xL86bxahm4NynX/V/x9b5eKq8+M7inJjBRqyIQEcy
O9USXpd/WMrGGeVwqAK6Ay1wi2VAqDftrX5Z4OWvBWpcCouySn+6bW+bFZWLJV7fG6UlM1EbeVX8R3XFwtUVFcuB/QodmnMP0u+TVZs6p3QH9r02V9w7Dkl565oC91UmCfTaE7xzD6josAki+To/WdiKVxbDmCQr
EVnk6Gw1hpWVY5svn4MbhcMiXU7oOhxJC+lLjMpsTCu+hoPh5Mvneje/Uq1fB+YnU0d2Xu2yt+UjR+W+XSM9PwC0kCpxwnDqweuLbaZIIz+ZPIA6A0MeG8tQjExeR4qXjFYCKQZGIVu7QKSF/azvOIq0rJ0xqX85
bTHZP8+xoTnPtJN9IgdoJYihY09rKPnRqK7/8D/M2bmE3KBSLA7YA5+BQtAqt9vJ04+93Kgh1NZa7+Nn+6ha5yYwyeckBYQi1zpP2UdM/qUx9KJ46TcFpNc1Q60FAT6CK7G/CJKcDzezmCyd5/Iy73ZhbArG66+6
AG0Y/wG4kb7jIeQLfb/6mCh9BqyxswoqDqIiN6hXrrZpbOylbLnLm/0k0VVwerjb2UZ4xJLZlvj+XEBTCK5G5490W3dgCl4yPQpalE/IIENYt1ac+PBiQdKdhprd5bPbUypblrSqQdsScKwPElyzIPILK0TY0OMt
+Zz/9u46oHSMZ2+AGQzLpDKwXj2BhoACVumg2PSvq6iOMrKH84YLOksfCzjP1B0Z0wfEe/WPhLY7hQhrxH10OEyBRhmAbD0gg9YrN0NetZO8xzBNUAPGQfLIV8OkO+AtEklp8N3SUSIIXZRY774AePqJgLzlOZiL
/flNCSiTD5+1G0EaOkeHoMEydIuUyjK+vx8WIDGBIZJAYHi2OzrxV1ILF/yUADEAYPNR6SXbRiH+B1/TihQt9STqX0w3yLYXE+4BphBJqfoniRvU7lV+Gy+WPicala3fJn5QsrpIN20WC5gkbmOGZizAy7Lyiv7X
BM/Ij0PpIkbdbFibMHK5ziv2XdF59gX/w4f3q5jdO5itTd6sf+dibeOCzYy2F9Wtg1aXphXbO9/idACWkzf4QL+5Cw6s89Msr+O//Q/JnCzlLmALkXIcCFGE+OrqGMIpEhp+IUh8QnUyciQ9clu66byVKDWPC74R
38Poar+fbt9C1+W1l6JXLH7c3rNrkPQJWdiZPcIH+UzyOaMgtdWhTHCZ/Y+KL4ApBfQ0wdhitVPQjxqzpRQKv4l0A5x4Z8yUjZTtk0t+Vpd45gSecy+XOuC/ELUl7WIuLkHrodKKOioKkQGPaVxu3i6yJTxleuQk
t2U+6XK7NbJuc4in5tXrmbidFk9dmgb2uiWEWZUhKMF0n3kkgVWjJ/IkXCfCO8FadahCqkIEPYRrX3rnSh4M5EWzR48+4fwqeu42SzPeeZvYEj8HmVGnYGHVutyoAwIUzbXSmGuKHQic/MNPubQHePvcdXNBjmRK
yy57J/IQj3NzRtPptq1Wn8K6Vh30EC6nOWFVx03V7VieT067KaTf5gmbMqo7RVQfMF6+ROZ7006V6jGP2TvDq1rKZjc/vlXVr6eSnjepWZKKc3DWQNbz1WnaR6cVjbyJb6Oua/GJAtMG+g0sX7M8vfvlx/V+Wsk8
q1SpvWzsV6lM/cya2W7hkb4EO4k9vWjypVfMK17PLcARPPYC9ZGXHdrsSmptk6XlA+X84NhOsBla0LXK3tPFLhrkPtPRBqYjhvEcuxMbc2c1ouBv8SGj2uWKUPl3OS4W0PyLAF6v4GEb5WfDamtZ1V5KOuQxmt0G
1D/H+ayYbCdTtEkiX6YM86QkjZL0W4mXuC4HrnDzKpZd20k6CdYt43l0bKLa4lo7aSsqJu52uI579TNxPigPHc4ocMeuFTvg0CWNwmN4+nriXPyRQtIgMbGe3/YFqMz/hOSbfU2BFbuQurShUVuJpa28BrULZ++x
XVYZSXXTZ3MugcKVbd21pmFoZuO3aHQ58g3hpqmoZcgewdXs4OY77R9lLC4STsOGNUVa+ZdLOpFpCCXOHlCEdhhpoFNyNjZ0O4pNXh0kYcYWouAsyY6+B4y+zHQUk5ypWTYpycuHC8W/pv10Fq3by10GmrCVhCvp
vpH1RdxiaGvzs22bNoGzzpUUCKsU5FBO2Cd9bRkz8XvQfYMVtw1HVhoPX9mkgkChrffJ0uBbmXsgDzHT8fnNojHRYxlaZcVs7pvQjXBPEJsKdCVepOAlgbFVQHazXWE1vj0suGQ0XiCE+pJWYNfTu26iuMSorGpg
O41jZyJMLtFSOuKq2XmJZHfe9B70B4YFBOuaZ0ccHoxZ6INehXzr/ceRn1xyz9rjOknaOchv0mm7i/oDNrecYkFZhNgyJJx9NtpBE/sVQmK4924mOgOLvICEq4d6lXiN/fWOEu/+8p05iGz7qUwW31h9VVkmUi8x
rLLIl56mPlwubpdSg6hdEPzIvHGbhNhUyyj1I7cQHV4v58bfhk48vWs2Hd+LJ/BDj+LLCKxBbQA/mklzBiXZP+9YSzpK9ijJNA6wZlyjRBUZBTQIxX/Y6/j6xKxp1fUrtOJ4WGNk6ONSHxl9ECG+6GzWRmcIlaW9
hApzuswMgcFLntJMxRuaXW2UNLJpIxllVfNgRitrmI4Zjhs25oebiDvy+kWzjro7NkYIRyZriyVdRQGdUgseQ/RUAuP3iQf7rtU+eLsIPdyn6Ii9Le609xHSyjsum+4z49uUoRalewS5zF9CzSlhVVECVU4nDTwr
f+uAtbKSkKu07K3MLQvfRp6W71L4tO9q4GGVH9hiaWKkBw4HZIxpYxoYIgFHNKl6Km6XNj5l+m/bRLD1bzn0gISNxqY2QBee+3/K1KMzV8RvQjW9HLMFjKNpmR8q2A5gPx26j3UoN3k/lsUtG0tdblJiO2BYSkAE
HFYmhh82SJe33uUTgsYzW285RCqTjKbrhBi5u2lwbOsfGD3mXpcs1wYdcwo02+h13HtsoDegO/UwZxRDEpZJmR+vK3/kW8vuIm78/ClalB/WBTDeIWukoDKbDmmsPCrN97Xx3aJYnYDwNyZaIGcmQPdU8wqjWK13
OC4mmQxRHCb/EX/BQ6cmNV6ZYWiEBpgk7yB7E+u+j2coOr5oJ/AXUtJNkMcWXNW+KUALwT+qN24li7FJk4hubYiwIATKGRrvXyhF8RMsRxr7kQMPZfOcbKzw+Hg5dnMotn6zw14YdK/qqCx/YuvvSuGDUYcTRtLI
xhFcTFILRWe9SDuGeYyQwTbGcEr1xRZTMfCYbkLM7bcQAQgktyeZ/mK3Go50KBt95roqn4GnaN/KAekUewdOjzOGP5I2dIyD8/R2/Qex0idjbqB3fxDxyxxh56hTHY+n2Dz0icNo2k6Ou04RV9kqXGHQFElEuDS5
AXn783xK914fzJtKyhMjd8+mkTsOGXVG2Tfe1kiaB0rF7Ndr24DM7UoektWnj7AkpmZnNOV2sckYke2ZLuhx/3CVCKRKgsq6CYB3QmVGA8LiJEpv66PgUT1n8eNoiobDPgL49EZHuEus+CS98T5Zp4lzQdNEYN+Y
XVxDOODp7r7inSaRWv2p5EBPsb5qQD1HC9Sc4qvq67gKj0RYM7+o19K02KSuP2Cx6VxZA5ZJCn8jYcX1+Xgli5V8vgXsyDnjk0FNeX2wfoE/QynuxQ7h5KQQGCsAcqvTdMsWua1+llUQmmcchCudR6IOcSofmzKn
aOJ4ZC47Z3296pIAccqn/R2YFgX1pXIu8fsLcCR2E/copXzG3Fa4hdbuLrJKMLAfWSHM5s8Kru/zYUtBXMDrpF+l5tQNaDuZQAbOT5iytVCJVczH5FVSmpcWznYaZZC74KdkdsaT/HSWAok0q9YZkXyNrBj4Rjsz
m+Sx34FD0s1mFVH74PZmsmZ6dBPha7s0z6pmVn7NUV7yNDJ+9W92qwMjN8xH3RaaNlqieqXp8O99Vq7LQdQaMkUoxrLixQxm/sFiV8Ic0GyLwivUbWVHamAAPYaDE5Pen3s0MTgk+xt5cH7ZTqrAmrXfk0hNrio3
JlN33M2LOx3o4ZqX3pYHRlr7WH1ZxKzatAoFJm15p/xMnkFxMQPw5KTH2LTYj+oA6PisVs4qtpYb4NnQDgfIDiXsS9SuXJXzG/WxVwHbqH+8WzmjNitL5o/wMDOgmYMpGOKMF77P7HpgYAGDAjFYT+SQ9R+yYHts
IgHOM2OulgPlQv7dd3SfvPKUGnNpRR4zrX+m/rNO/nvveL5b59fhKACL2CJZ37kQ3qmuS2FRapMEiHwS0/gZTTL2lGbiOGyd0G7FhkA/5p+XiAFlJcUNCHw16rrwG4+bTcU6THjtsOWa6QsHMNnZeMGsjoMEPAqu
H0UtXmroltfgncJhg8zmjc8jkdm5KCH0/SWwTvqcAZ80hClVEZ+6Ai026g+Sqy5I6mfA/CZbuJ/W/pFJl8IF+wktH5k2yfkn17xuiTdvUzdOZ8ly/YnmvmwmZU6ayW2AJqAZmTa3LKqaJf6bhDvySPxlM0xUTCli
5r+pm7yZpnYNjGtE41nwn+iOpF1T7qwyReQC0ddntGWSO7eGvu7aaSfn2OBZ2fYpm5r7NrWFqcb4oVEdRz6jEGhA4bdE/JYc13uk0Aqm2Ly0L8Uotw2uK/8Cy1yMF6Ajtra96SoetuZTQ9GX4wNqPEM0DRUbtXRY
oOSNCK0hk2n/NRo/GlIqYnHTlpps6KVQ/nSxmDe4v4I9SGdrVNI0bHsv0YtIWZeUizTzZSoTjWo8jOrdnJi2pChSQ97gMyUW7Ov/5ludWfsVQj6pjsmm7KIdM00SwHo64DzojNEhpleWlAskQf+FfmK8F3h/1YuO
mNw/jrskQcdkhgnkxiIJe2tPHi25CYtlRGDLoFfWeHGLWzhEMWw7JWYD87uJOFb9IO3EsmjFoKq/IUThAveHpHQvNuOgx05EYAyLPSz4bBMGOzO/VnWavNcHA+uaq+rpaEmHgcA/cq5J5jFsHh42QJrBg2GHts6s
Y/1hkM1czt3EH7a5itj9z1hczUZ2V29iE6MIRgbZDhupDanfCqJ66AXlpfOoLHKEQZsKBmPpKzprTBaEISgzIIgu2oO0nFP3MHur95+L7WvWwe4ZXdRelBQMjD1CMKseMljzHCzPYoocYB2zGoaaXOOITqmYr36J
iq3ANBR72oSYjb7Ztmn7qmuco1xupAJOrOow+KLQ5Dvu+5g/zOnpcxSSDqxE1LHeesMOwq1Jde2AI0kwokQwwNVSbKfkyKbVyHPnMlH/4vusXh3W2fXXy72RFmAka7Qv0SyIrL+mMx4uFOmNV58egaN3BfuLbLKB
SKquSEjrmBavn2POaAdii4IeIMdGzfvhJNSJ1QAn91rPt/uHL5jdXi134loOF+0d7GIwqaFGomuxIFE1whLamoc/tdsOXfM5u6NNx7xH5byY8Dil6Y/82AonNkz+VFA+rv5yMsMGKncewaRLy7JSg/TaJEvNqg8o
dDg3TzwTy8qqbxfJOI3KZfLetYV+gMboLK9UBVkFwVwMMiGwipZ/DbjOVxfYeVljd4MivBvYa5esDJ7TODV/XakZaBnqwg1vZKGJ7MlFMwuZHSoqCWPK5YrWZo7M7HbAUE0eTS5aa5/5LwMo5ACbBIGWgK0fJAhA
SCCgFiGtqdpixeZRKOXNYklSZwToWOpUeABY4tkONltOyq2cUNsWmfEvBa6VrwAyin7KL3nn4AOLkjfhYrhQWiYUqO10x05VAgVggQHXtnhhznPpWbPok2aOYiAnbP1vLq3xxaYX8JZRk+5/+CrJGpZijesHdMkh
LXSAaSU4VDvvL7Qnw6h7wTYcESN84fP2/k9tXcItx95QHx7dqCnLazhjaYcDgcdVUhrbqpdbtA/vRX6iuhig7W/TBtBCgMMgBfV7GLlzFKMFi89PoqGfNd1kZXo6AUrDjrGEAXCcY41d0AyccYD1+Clr/Mw0cGvE
YcWFK/KyxtTdLkQ4CGE494mJJSYv7OW9Enu/cxOLl4r3dddw/UAdr1CZqqt6aPD9qkYe0nK3j0OwbGpzaNMgX6hdB/ukvGlu+ma99tX2FWSNWBaJYhV3G7xvpGp2FwMlDFf5CEFMWzTZ90fRZrbKxEKFZj5VfjNm
PeunPu1cqOsjTDDdScwXRoqm6e1jEWPHzWPdkmLo8TTNQgycEh2nwdjEwXaTd6XVW0kCUNgKkUpOY6XbKWgjHTq9eI2FAagFuPzLdtdk6mCjsvZaLX2W2rnWjCVdq7nveG9iJfmqbfeY8lxt/taX6XStmLYb7IQz
tjHyBvBSKaeEGCF9IFQyolBnXlnxVcjjA2s/Mr7RW7VX9+4BlkekSx+eZEMOck2SptmSCqDygzohoP8UqP9MMxeZHiHR9HQQD2w5xscvFZmJdtmA4djebOPH/R4WiU8sHDZwvZY1yzVz8QHt63TMNkoFvMwWD3Nm
mCMAxWtXtRVrbWUcmRDRshr5kMocK73bbPjftiShaOe2dnD11D4fqYWy9ctJ/hqgoC3min3qaf20kbWb9N5pUg1e6epFGYuq8EuCvGh0iayVsPV99NnRssW2aLEck+ASCh0doy+iJgXv8zAq0poFK4wlaeP7bXih
eYkYNZUKanPlsxpJNIxI8hjfPAI9JriPxFpHpHlMJ+EYg9bvoG6TvDfQ5nZ7r29qoNmyH27jKTbEYaRxOqvKVbjDCG+j1sCgo3RNSqkY5iL3/LPY7YP6/df9gGdEDaMEDNMUCyvt79+qYIhkTvbLQElajFu6p3FC
jA3Fiqyof1mHLqPNF1HKz3BQWg1NafKTPfjSjrZ13OOKbcDFlaO8k5MmzHvpNucMO++RFmAkdXVItIPa/84MRr8+H1OgWqlgsWZ3SYg5YG2zrV8/OybNmV0rjgZ5egtARavRbbP+dv0m2gNCOX0CquSkZpzHZtrj
A8J+nKo0bFxpMd2Pr1ZcvYZEBNTI73SRMAlGKywsqX11pDmG2NUdpdyXuKi3wu+/niwGIw9hSRiG1ziTiXdopahDZJYefLJjiqJX0rjkiXsai/Vge1yDPdWiWkb/xZkPyDdDqWmcja6HBQBmq/3P43sxksf9hhpl
LCWR26jXqUjoX9Jswm05PlvBIRIuoa78vhLrNmA2MhJDtSIOPoIapwJ/pAJz1iRWOgCPMeXmlpOIAm+GuStfp+LL6rbq+amesi0yPdkp+te8VEM82wNm0l7LUfjMgbse2XkabQqXK6SNtf1YyU3lPDTBpv0IruRZ
vp6vC5/Fk7Z7ytN1GOaCkW0UUeWa/O6FQQvTaaPod3lo5xQVpGc2mFKC4SsfwwKehoHXn8myEeoAAX4aMIAjtFNKZxPnT1jGkkUyLXc470V+cjQHyR4Qy1iaES1p9S5cf2STn830w/iTp8H+rrmlEqNHM9wAUX9H
yGhdJZsrAJuIReAhWVrOxSzr7f6/BwbMKmULm/Y+0AVoNpQLsdp8E7bU56npQCDVcCms0mn/8Mmxw4Zy6c7dCM5i0R3Qz5LBsfeg+JcwT4g8yTYAEXC+NP6mc978I0e4qTxD60zJ2ImSs1qIyqFXoxFb83tPKuy1
Pha6au7aLKeZFDCG8q12mD8ayEjN4STZhI/tfwhTPL4RaB8WYymmFEZWyvVRakZXSu7RuaYkizu4k70yUalelfbsE5eYnWXjUexd7OqBOgcfEqCZ56+diEdZbXs0/euvQXJDyEyUj8Tp3zNBAU/wDeJvAC9pgcka
91SUO7x1TsYRPrnaK9tkqB5yKRyIpgwFLr8vo0woO52Y73AtKDbNn4HoVOMStjPi/65qp9HOy1n5gOLnMS4mA81J/QGV9u/Su/VXffkYd9SUxv8IaabpsF6wxmGacpHPIs+fP8vrdMenlqekKMk5uw8jveK8qV+b
bX6ejHKgtbZy23pjG6c2RJQ3Mme4kHlAKcX9d0o209o3YFI7voH6Wj59bfr2JpBbNtPK1D9+bK/QXJpx/vkoEb65SpcYXs2ETGE4rkj9EhL04yDyhpi+BVanimMTnulwBClexsgX3n1glDR8dRN0PxwwhBko5Ei+
rnpeOMenvLfJLuV0UIJh9zLi7cRzznzerqQBdc3n68V+DZOTQj0sMNnC+VIqGE/S5b07ivh/KL6Q22o739ZbkdsZb27S8tvK7KjlnlNYk0Ui/GrMIRqcwKGTo1ELkW+SUyWQxaST+0E+Wnr2kZOJwN/OPCSWJ9Hw
9iZdzEo//V01a7f/dx1b1chiGz5vwIcOd0LQ+sYbM0O9B2c9WGNVHMGck7UjjuhnVKSnaIDawmKVpi4W/Slwy9VQJEq3/6lWvzQrUxC/YmBIOUPbdJuR9cuvc3bQwHRCwtO2JQWxK0CE+dxtzznZAsDe1EuKla2x
FvJ2j8Du7Srj084N9A7E6r1AnD++EIttGUeQoOaS6XD/lDb9O4reHevEPwJ2sc3HVPxszd9UEApCF4jQM7AI32xvZAzA/l4KNYUURvPcvCbJ2MwQGmO8b5N5PILxydXzSzlpm7jf9QKqQ70msBJI29Y1Pvo+TaF5
BD+C1tFkSBLQuiGkCZwRQaZgg9t0EmIvGzIckbNoQrIhACV9I5Np0gERtyd4cKsYXdZWhEf/LWcN6xnLpiKCK2Y95Q0+4rQM/RVMPmvHU50GYwphrcKOTco20Wrk1DvkOKyST3BOrFfiigvYJIcE4y8XbGhQV7K6
H9FWmZ0izfAgDv6RVn63aELDNYBWOQ5SVS44FbGdwXjNyTMSCj53GGsIk6qic3mbFmjfkkoOfqa52+NX+un8Kngrhy9LBRrOeQ460Nde5Pm9Z3gRU8qn68HMGNWSEzuaR7wtu1iZsHav045oEPTGQNHxesTOlTLk
b8n2Gzg6tfkAAJVxqlpzq6u8Uik5t7hgM89W62FK/VQ/7vTAuGR1UTwjDJF07+2dO159j8K6b4TN5KSYU1bz1xMNz1VFEsSQ9q9tgpJqMJP7s/JR5WuGp4w7hdKpJm9PeTW8/Mq+m9nkLTRzUmSFOPixRpAsiuGo
sdeMt5i8GTse3AOcQIoSWojNi29kjOiPGXETW5wY780ZW1gRpzfM7IxsY7Mo1iIUhnTjEzPrzXd034Mtz8/USlN2I11m6mP8b3bByefuaiLWRNU54jovY/06LLDCo2uB7r3kbmSsHy5jdmxb5qfNuRUbqd9cDO2r
18lM0O+6aOI8xUQ9imDQm2zC/3wY2+wugy/jzkB9Y/9v/q+RMYSdcDnWIbCf1kd7wph8qkGEwwlFVP9DIFMbGSeH9emQnkU2tvqOdpwqvA1X+QsaJtZwICDeo/YTt+u5/LAuyjt0ssA3XEql+AUMCKMCC4Iv3I8/
SGmNsx5O6v5XrF8X26Q+sSTYnVxyLP+ZJgoBvP3iL8pu3eoVegpJRF8BxxiXCeoXsKsFvHLp9YfuCnYogSb68cNdkIfRMPNc+T7aqWo/hade2OfNOWWAtmrRiCANs+NNngPnWJfrRjcRu0IdmHitBE053VzHfZaE
zk/V/5wHm3V0IH9TdrUHW6hQlpBFZwowmVkusvLEAiylbV4Z0JR+12v2xPugcl5aDiah6OXX5viuajhaGUNANHsp5bSTh++M2BYNlH9cCfQ0UkCNTHii2cSc08yAWRey0R+5z1XU1z1vpMv6E4jeqmtQGrlcYixr
lTE1LooqAyfE2idV5QegEd/OLb96d0Z/8FBIQnxhBwo83JmD/D3aEeZi5caZCE+QnjYjUKrHt+51oXKGWATsprWgPJcdW4bWzgzXEO7Zr9bbKj0zkLWOpu6f3jpEHpk48KA58z71mDvjOCxAn59h3+Ms0DlIxgfI
JG06K9mgcZD2hpqsdEAhAnPNIYF6KvOBN1pnfvbiLvdo4ICCBggqBvAy4MzXu4swUQ3Ur54hKvgeY5AKbRk8OPjNa8eCmj0cHLViItj6B9Ow4IYtTWNWpAAxFvnOwizl170SBwA3M1lpFtK+9F//l2aYk6xP/bI+
z/YcNpG1zXFdzlfGMnVTjisfNd8amApL61PrCIZA2JBzQ6tVDKk1BdTYMpHfj8nlYkKoOzF+tnEmngdUITbvV61SnT8HXN9uzfLp9Au3nhzWap7SRM3mebOij44J7ABovaT0VZCtqP4F+QaY8J3KEh6ppIoma6E3
UywQEn2M/LNhdoyuN3+srIMuKU3bAOl0oy80y8W2jK5lt9s04Y7t9GIBC6NraaFsEGwMYMjr2m9DDkW6VLkckHOQ4iPraBz/YzlvPeFwxIlAhm+ZUHBh6bdod8iPeH3guhooNNwRfAOmFOaBP+7xpbCsiNmcTglZ
0i30Uq1M0765Nf43hVt3kYVK6+CcOLr1YZpWhYafpb2yOYMw0zBx2AtbsMZJUErDnj6TxrFnH7yc6KrgklaHrHwF5RM0y1hfz5dV/va3I29F9Gu9By0+18AA3cxF98jT6AKlsaYHkDswUAQba3mhv5LaOLk+bzds
1Uj/I5gR2sy2aBHsavPbZat11r5JB1fdEbS4ci8yMwY+XEzirXADFWoMXmO0FvlDaAJ7wU63GxsFEO1OigH0e5tsu44sJHoXW1xOx0fzu0Vn/PsxjPwXsk7Ow/kQ1izG3JQceqwF2CmR8mMRy0dCOmbgs9bsAYFb
al+guC0j5QpUCcodLZhfl26+o1vLvcGaOFMWE0r1gRH1fbQyO9KXpV5drwBQqJPx9fOrELctbHFsKaKhlVQH9JZGUaQ+iuO0vFiTg5MzDq6/xYcU7ap5zcVtMgFmRp9cPTIWWVXF/sJX69GUyNpA+lfeEzjOmZed
+TiFY7r4FktEthgdeDVtxrINKNhE5PD2ppKXCAo5LHdl8WBH4SKqeq0ZbRxfmoAUQwWE1k2KHSDl2GM9iRDdoq0tEmO+aNmBOVFGAURu/vagw3vqbLLQYGeGpdd3Vx4DH8iS9r4lYiesv8ipO6WEtFM8icDGxgnK
fOOMMU+Io0+c13+GBbA7ihJVv7cSbqvZZd0GbegfTFUHNTKBS4/ptk3rBbyfzGeIEh8eI8eTlIdF7mUQYqdY1VBxXVustI4qKM34yN13dYftHWSHpqkZHC4W7kFkGYY73mxkIXCC7ki/pbrk6Oc4c9pnlNH0Gyd8
Hh9QrretJgmgwamLl+XyLMVn5feVuJq32b5ycmKQqLcDM4pieKDYhdaSyajaqDtZPQfy4vFkSoGWluW0u8q9G1JB+8oK+shuPvWutKtuMxk5+6KeFCbfWpxILM8lHhjnrs/XgHH6wqwM43I2eBZe9npPDaldgo86
d6UX9CJgOyo7chdLOEecGxGJi5+DYb6AGWXU2Gm0CAotY3NM6cYAMjI+JOY7b+OqixliRobOVxTbvJBNJ+5vMTV+l+XFfabcZLRYFTKeLe++slO73TWk0VucmfCmRNbYPsOZCPJouPg6GVX8YRFUjmMfynmi2smO
nabx3MZFdu5PGbqV4+iGDr8fRBRKZ7WOiTJb49frC4xrCSJWc5klrfVGHsEDoV2kp3FQRH3qj6solk3vN5+D5gV7N/6CAUaMfiNHkHrIYaF/7v/buRGP6h4JOlKj8kv+WEx087uDueNjw01T0XHGZbnPaO2oFMzy
UJ2YxASxtc8xcizNMh20FDFyJC5Km59+Gwx7N/XXk5OLnecvHdy5JJiXst5s9jr7o/REaWhAL6Pg+RtM/jGt8QGplGp0kHZxc+nw2sZjpR9ZBSm9HAcRXey92nhrPppnJYY2kxDXyvthlJry1SDQBJRQ3ZurENey
pP1MrbWE1sqlmNNSecmXTM6r2o6nLqe9ld7BPOylyVRLRSmczOHO6gNoeCIag2lqgduOBmA6mzOpAf6I3y79dhWC+qe55KSE8Nf+Gr3cRjeIAStGDi7rGmzDbPBph3PlBugm0Xwg6PgM6j6zoNCi3UIndBy6050L
PhzO5YPly6l+oLXXS73XppiSeH/VmFf06xWKtBA45WUA+z7PVqsM387zMa2O0UAYqUutFTEg49Ssntv7UGfcYw2SfPXSpsL4gYK7EelUBKn1lm0kxC7yxQUrrfR6Ck1D+VMs+GNPqWmPzFjPEQmIewf9NQP4nN5C
qmWCNTIoJMxkBisF1pIw4F71yGyWprHXOEgEjLuPK3Fbj7LTXVJduNvr6zdbh/C+HClSy/6YHNTIcHD2yRjMicU6D7q6sT2HVgArPGSd4EKwcoFGiZGK43bhWXATGSx8DZ0Rf0usY7VHjMWy3gDuMKdNAiFHjz0X
ebg+QCufxlzZRkpMpVa8n1PZUFku8Yq76HH5S38VxqxVnpC99Q87f+ifvr6fHkzmBQeVN3pJSXD/1fVbJyYNQyJpUzc+uN+9K14jqdkobvucJj9mz8/IpNHhHylyvpJ3zhDu6aSIwiMyFwrhllPz9rtQfgFybQVA
ZlNL14429K9iA9CjgNZE1w7O6uGcQTO394A1YzbyZrhNY5Bw3DAvCMJwt49b6oTBa2/6GDmwk86J3eeBf4SYN22rTRsJvvZBNk9dGlvLZNIEXrOzx4QNRHzjbp2b4+PpQOVvY49V+fvM48pabnDH4JNg4k4w9Hvs
W2kD9aQ7Jp7pKPg/fjpozRgSxlrNOhaNsjejGHCc7OJChHRE+sApEnrsrfAL61h7+eFTUgr2qxPtrG1zcIijBBB++PLeo3N3M4h3D53HjuXremtOyWNUyYDRDXZ4wiQLNOVjQkPJfNkI6+lEI2ZwitEwlrGrSEjB
wTqjtg+MQzTBXvV79fqGcaW7WOAf/vS99iLxHO2csIhmQpcZFnZg3F4jAEAXLIFfRCyWrxVT3OFbLtZRHvrYHSdgnbcmipFVrKkzmPmrCiZJESL8dHolpZgU1j++wslkrjcTSby92sUqFPkbXc2BNM41Y8rouQoB
Bc5L0sGXlBMYlSXvSKs6Z2mkE6t3wNJ9+fm/WcxEfvUjAq8tFh+R9/PghWHyBnorwWHBM5HU40AJGruxOu0h8F1DsVnoLZdzHdC5pi3kQGzhSoro4FoZcZntETPGQvII1whhDnjdS/jQBd1GFowFek4qkkXH4ur3
SnOzcpFXstp6I0E7VfCxJMnfIlkY62Y9UrAN/t/W9Tu6LtLov8swqQSh3bCa1PSr1ftl5RTo54VP8uHFENUoZbdg/go9SFs44e5Gjp1GXW/3cDKHDaZTIfKgDX3qAMFSH+5JsnbZCADHo5bl/SzxWrwdnJmJDxxh
TrisXz4OFohHGcHkEBjhCC7FoKlXQCWuF0LR2UYL25J4xlstkFkM8lyf5HUkwysrnVpuDhOTSIp9mVAoDjo+UyUDwHlmB1sp4oTL5AbNj1xjlkHojZU/voPDtHydRPKuUK0XIYuKYywXI4JS3VzrTECXEWPU6m2g
46K5MCYQ28kQ+BTpTR296477K0JP0fZ8FHn1aQLrxizW4g3X4K5tC7DycoEIuHLr/rVf2Une67BYbjGrBWoQz2eFaIstr3YV7EDfN18ZR9vMwclPLO8iQ7A2gkJGgiXfVzwijeMUnjMMwxe22uWsMPCmPzTxGxM7
fqhF8v7WyU9TvhCN0Jbtj4sfHRh5djeVwsqkvvWNasW6egVjWGy4LJzV44wwje/fSolMzsUCUA1QjlJeDIthXVBB1cY3T6nBOmInkwz94REeeuL3203t05dGr89/1ejrDoe8rQ7TgonFieY7qXPjXHDOUJXT6M3w
yM20IKmfD478Z6JlBJX7dPWw/BNNbgaCv41sEo5Kq9bby36To3R3me4r9X3rOLw3ZvLJA8iRI5DDiiQJQABRAKE7VM6jJd0xrX/Eo+6NdU5iP03PN7f78cfVN9nbtCZ5A719omBxsXDAKQgNlycuKQ+mFamSpkDu
LFx3vwS9GYpizB3urpABuNGvDCvsha+aJor/FJO4MtsQgtk8P1J4D/ZhPXj7qBVUF5WXEJzWbzNeI5AXzRi5iweKeT2koyuYsjWNUeWsoHw25g+hvlq6SOQBOA+1AOW5yd6db7uQt0dSesnkcPkjvlaO6tHEc134
VtiHwPr8m9eUiVF2QnBwmrGQsBxGRL1R4AHOWIud5ZjU2x1N78ew0+p6urVpt+NRwp13oDryxTvmasTUPh6EnKHRZB8/NOeTRmeMOstM3+K4bK3VcoCh59VBNiy4AuBpG1g+OsBlZZj+dgDNiWO2PH9mc5sgudan
R1bNMWQ1rRsQrr07uo3rE5xJxpnWW16zE2+KjyIdf1YZTB3fr1/Eyewdqx2vyejntODLKlj5Nf7UUNgfq0njN+mRPzD0S+wT+ZQRdhXVMreSX4rHVVMFn+addeqoCV9sCG+Xaqa8hfldR0vCL/W0lG0e0j7Hgs7k
Y8t312qSTLX6CrCHfTrp/earft/tKbb/ybf8nl5ou+JGL6bJHdu32NXBkQ/fBvRpUAG7IjS73BnHRVYr/27zetHoDvSd63VGp4km241e6mVGL8HHJxr3KoLtACikoZfsJnttw6CBhkhROv92DMzpcTfhsKWEwkPo
H/mBy81Z4hkf/jS4Y8roRzQamNTrRZC5tdmN6ZsaOFGMlryA+8DyZf/CBp/2WM9THEELzNk/cETxOAKwH+uj1FtBybDooKtAtPttRr5WpcOh20thsd2GpIbe0q3hDhLhr00KjDONhfF0sc/43hkBDKc3f6ozKwoC
ibR6e14Q9s2OEw4ojICZY/WoYiA8oTqTUZqBAJPJ5wguojlGfOicGw+awki6W2cNTB1E+LQvMn8ssr3BFI6b3Sp/Q/6s5FLYr69EYSaefvmLWhtLPe19eTRH8TNZDvcbE7z2Gmoc7SaXZmystb7T61ncLpi459zf
fOlgZePaddTzMmzozcWTeLG8KSkgHFo9HZuNTEIydaumIgIqdkqrh8znWRWS0+xafD1YTWZYTC6ccFqfqkpNkh8w9lSABrV0jdYZOWSw5J7DiJjwURkju/CBvrcSMtCwZ6Q2tLZuWJAmNB00oCXQ7MHG4xE5oln4
h3KsvoW05sXAGJot78K7UZH4QbZWatpDiTFKNn3/IWYOckyKFnw+FMi9GqeFaQE6fNADKEZ8zXKtnSEpgxPcsYg6K+f5UPwhB0BylBOIvOg1HSxn2G8W6JLlfq976qVI25ucnBxcFnl7E3qT16paUk1ugb2s7h4Y
76l4Lyzs6qWjypbL9xwM/EO20nZgwRWAJLtj/gbzc7tIHRXBRGN3sto0d6mYuRAsgvzm+oE8QSO3bvSV8GThYH6KsnRz907YxOrbJBefoyLw/ZguviBltPesrd4aI71i3/LLw5WCPTeNBVkj1Ky96sD2ET+Gv4dR
CYjSEipdAe9iBa60P0Ejag9y2YKnMQ6LFbSFgtdUmHV5XVW0MtTtPG5kVDGSqVP3bcj3Ch3EysdU/maBRBTAP0JXOaI6qlmeTO19/XJ+hqvBXSEOG802KsU9O5JrChc6jC+0TlyRJK43p01ZuPiYnxr5Ppy6RZQA
fyQxZ0OmTcIuRtwFlKjS10bFnFid/gJDWFn+mJ8rLTKHVqUBNxf/b8RrmdZkDwC6NcpWAqjEm9kTefvdfch5t8k+gUeuaq5yOZKRmHKbSTtqZQulaz7v8qytSTo0HvNgiGJoJezTMCfl7a9h8uNS5VACsYAad60G
UJ4f4oCe5BVvBJBx77M/qxbuzpqgeaYIlP4XrHqc2/wlGKrMzeBh/MUbfAZaux3uykLDzmO9QH0AL5eEKxqHYTUTW3o/knLsAvpyLn/dC9D3W7hrgggUEYE101ZZA/sWqHEjNtIGEsMBq31fC3q84T5xPn5nE341
DE/ztlsOzab1cP3gFM262aOr032Rmczs3d9Av0GK3zUeN5K900FDaC3FuyvHc4/kqH6HqXqR7sUGy2LTQtabaYAvrL2bkAdfwazKe3+V53S5goym719vwULfpwSqjVIxGWHjKxA+ciPRxcXEercJuKyOFcmN7wGc
xC0wQJFo5+T7Vl4p8SJU7Z6V3rA44ZBvdr/nLbvbK4t7eG2ZP4eYrLpAZOTtBRmGaU/Jqgt+D4YI4xf2PEcaUJYpjpvhn1AffwU7rZUVpaDV3DwhKT4DxeYGELtXB5rtaKw4caZu5ukNTOR0vfxMvbvwyZHvxGs3
uVYhzJ+fy5WkPT3X9+Q0n5c/6x+PU5w0BWoOt/aW6guXnvhfvTRnKxl3HZG4/VRb9ZNbiKxlx2Exeh4bhDJXSHVie19xN9nqBD+1dr1i+nbJKrDQn7XyO+n6/WaPTURhq75+vyHKO5JR8wHAsMKi0ETLgCHT3Qvi
0AkWWHSrMZAmisBSXycqYgj+4fainPQMalR64OGuFK0hqHYsJdl8+P860bTT1uvlVyIN9r+ywX3nEsHs7rSAsPgkbHvfcHOm8Ba/RKzTFMNLtLJPLyVxBcQFUiElJAfyBktIzBGzwsnscs+20v8igPXgbY+RFHZW
AYmi0m44pJZ+JX++aa3YfjvAJjt/SaLy6X1DSq6ILDVpwWOZ6LOv5+1/TmTw7ZRxLrPG5Du/NE24U//6/HBFeBSEjLsnzUS9yu0tsqIr1zSpsEozxTSC8PddY+PPIMjSKW2NEqHY2PPt+ctndYsc1QG3j62K4A7r
1znuDp9SjgPuZJiWCID+BuQJqHmjLGg3pQM9C2wbXw0RDfSEvWftzua7/5y0k/vyIZ7+QOX8kdJWp48W7cfG8wMZ/021LONn5XuWjC/ERCP/8OwZVXjRD1qbE/By7k1ik91UHtn3mDKAvcxJ/OrW3nIC/D7cQH63
L/m3BuHeGpS9JYShl4Eu96YafzdFYd/MNo7aLslODPNxaTq5C4QkQeVw1q5Qsc/tNT86CrnwbwAWrChtnqkqpbKtWQTTguBT29Bj8rWI6zcZa6XNwcknz2v1JLMgQJVt1cCEpxMXIsV9DnqS3sA5TjCRhFUa4oLE
2TpluWuFdAX0RUClY/cA4AvyoH2iF0q+s2H/RkYtaBe0hXs9dz/6BnAx8w58q3vS1uWsxv8ONynNdwr2SGrIm7rhhqul4w9rn5KWcDCSInrbVCwekG5s4NAysbsAHKoga0NXqoV4d7SraPP1iCLDVLuAjI/ViHhE
oQJ2JjAVl8IhisHXwtu7bj/323uPqarrRx8afpRmhgfrJ0LchQb0Y+O9xhSfgmrVlywgEvXaxoj9MW/17czyBHmRa7JtjPHgpRNxt5Ols5VFwhYPXBVmXkQzh4VVRfOS8iR9ctMnIzx2Mnpm9rxSVMDSiCZReQys
ijJ5EcZVmtAPsw33c51n73qzoGVH9+3S3PERtKSceUnAJAER1WoXNI4yPC+XMhAKwNxuD0BRT7zVE/ORGZRClDmb0X5EqmYTCvIlLfCj6Zz1vj425KJWTIpz9FOnAW/Qd9b5nCq+LtBUZSAa+RWlNX3X4OgS5bGu
xQ43S5qlmd7NiP1dTD80JtrTUVhLYAZ7s/wwr6w3HN2ISIpD8YEHM22mubkg+3iDoYIWkbREGod2nx3GZIckQ8xknNVSes0GQLg4BjXyTBAk2vz6JPQMCDflryKnpedLbqKylFmVAmMTW7XoOkcPU+w48TPWnzCL
s1glEQdDyX0Lx2gkKcjZTjY5a9vB97cSwacZNPvEKzEl9izT99LKV2jbacL2BPuNuT6EfPEI8d+LzmNejPsth0BbCjlRgXnOPIXlkDu0KRfdxdTc52rFwFKG15DRbfXR9iO3WG8A0yWvaRDd9GzJDRrvo3j082yc
3ILqIA8KTTpeKXmYefUuayeDlQM7asIYqLiCfmxGOnSX8ZHM1jth6es5z0cd96r23eqaDByA+nV/Nud1ubuOM7CAjRU7NLghoY4OONadmkIQG7wxVIwprOwTVUgbxkesQtlABGICySUxMh2H4qp8xuYnobmfGOOF
mUn3HH5tGmghv9873sm6btFMkyKKiT9TINdW+n4pOcU3pMmIe6+m/SdI6qTprTSourmmjP5u6wxCwFZ0ZQhFE2RkdjpoDTjN9spEoSO++cS8RoHyOZvy419jC02s4y5/wPd/fuGJDhv7u6/86hPXIhQut31F1tU/
w+VWRq9//r+odJe2omxBk6/P4PzUtAj5GxW+0064Qht839jHrJ2bXbOU18/IPPD9LdJZ2nnvJ2QUeGpeJ3WdVaydo+fShHe8HIFW43xycIVJuOjXWZvzbE1aUrNA99GFW91olLvV6TeM5EGqRjhEQ4gOkiRq8Jrb
XGxQiJOepd56T7D+k/vdMnYcOECmMS2QsAvYQXFYvIoBS98bmkOW69oXF7mIzQs7RaZ7DAwDYAuKom7Wt7+hkaB01GLEU8rh3psK2TaialbEctm/1RH8UzfAupFaFbQQVlhCFvbWqQMJ2HW9Q8yHlcUTe+vc+QQg
MnXfsnlokGJ2gZPAwfwUX7tm3k6sDqtH+4uZBOLIZyEVWE7EaSWB1cFnR7n86QuAVb4uaUybpndhi13cjEuHhP4d4eSekg208owLYr/3z/5i+YqskM4VoewEW1y51/fN16P6wdRBYkAo7f61QOTTsyuSHJSJiuV7
ZPlU/2ISlVVeHUuhKF4YuxHrYac9rPQC593B8i45UKAT2ne7v8A46ieY4CpJNkQiWbKX+Ye5Pii5PcL9ia6b2k4+x8jpFpdJkU3mwFxSIhCmIsYKoBlz9OYXzKNBO+MZGLOOqe6GmwrOqczr6qTXLEy5TsXWt3ht
ChJrVRjFs8TCKUtQLiUPYsD4jTDAbO92MQE+PIAB2BhVSWDV0vOxapAb4Ova0d6jyihOOS4SMhF6YGsFjCJ2mGMlEE6hvW+zdtcqAllXBk/KGxodlzttLn/L2VGnwFPliJLZ8uyvKi79KIwbRw/6UvxJA0COLizk
5YxDZBPwSwIuA0gt07o5KUaGB8kLxDMiYAa6fO+8YJ98NiKhT4Jt7FFno3y/I/6UwA6yUM6wWiHy6rIgsSMXn1wxGX5G18otpiig3zLkxW6KIymN1vPbEmI+5s3sN72deF6VY+qXJ1W2ZCEt0o4BiX2Zcq+VQ9Qi
nWupo0hLVUN5S92xJf7dXh6TsfO5loA8ZJXlDgsdVDLCu5xd+jS/gL7YzAx7AyDMFsPPTcmM8eRM7MUFHPPF8fa4UP8+f3l9rLFbRn9S7/r9phV6JoYN1kVUAveY8dc5iroS+XgyLukViI5tWP31VPnxrTs6K1Ov
qkLk1clfDByf7B9mA1XeSVoT/EynCUJV/nYNeyWvy3qnOhV/zNsxrBi3s43w6ImVqEYwO40I6pPKx8gYE0MlDHpQOHFNtgB1qj9RDRMsM8PJE9AUdfokbqv3+varm/+KtU02z1H96c36E3NJbt5TAqr0+QfLI09b
HEZ1eCDEzSHLhJnGm7fs7Ils2wh9gnDPt3t86kDT3YpeEL6FcbmK1WI3rtoOHhjh9KoEVQySZZK3nNlgbnclWSbKMAdlxxizCzIStYCRqUVhsVcZd7gnSQpRlq4mtg+/q0cOYR6v1ict0iePfbOhINfp7CtPAS2s
2ufXzz8r9G9V78Olc5pbuv9dYjdQIQ8mXOHyUGLogOMqX38p+oUtzq+rj1zAJ0cvrYz4za9+jmZ+PuqN1qxGJTvzxmyxarXso8AHww/6eDGvKX8fS7iQi/Qae2GFP+/dHnOEwh9ceZ3wS0lSGLyM1fUyEuvgmfLU
1l0HC9l1CatriGZfwYfMnh5OfUkF8scSUekgopJJKL5IXw26pB581lsOz0axwENzpBWQWysBXG1g1gj/4sYhW7a3VYF8xdZm0XUBGAKxfEVXumRuFjOvtFIjUznzYzLWWUGL85RGkQCwM06DsTrkJKY14GDFb0Ya
AQsAPoi+F5rx+ITNVP0ybUjtxazgdrEhspcNqpUkum/q0919g7AgQ1jZIrmjvdOcN1P6I2ZxW0dqz9mxa/yYC6ObPNPhxwzTahp5hsKcjw0nerz5UcO7oU4bTfcH6x9WPZYaJigzjnpqb1LDGIFKtR3vwlOJc5D2
yJXOTl5ogLnzfK+tA4Pf96luUZMCjRgYRad/pu9ck1Scb6cTmGOvjEPO/31a30wxG0eKV2+xvkdxDVa8ONwnE5rjuD/mumqGersnoxhp76RK0VAyC5iDJG2jdymgbRXLNTYhyIIrLNmsfDYtTjyrZxA3T8ZUovwk
V8v6kyyik2QkCQXbrZjX6fh9zg6MaELQ+Tx8Ufbi7b/UhX7eE1bG5v5qGdhE7vIUvBiYtweP9wN8b2qQfEtFyPNB8egvNrP1mtuw2Ykp0E5SOzpdO50+mtz2On7Oxv7rvyRjQGaFALLW+g8pKbiP3RJnFxfRWTF8
HA/a41MhLpRjK5Jzz4DF0oudivKwOwbUU/m0/A0KF4YRkCHvG1s/OQdTkKLy3pB0wTwnLgUNCUPYaWcbBF7SSQSfx/sx23PVI6PN9Z+DIRLN3WxL6dy6CxqX80emHwPJEb7bDwPUfAWMXMSZpbpjg9frAnrnyF5x
oKUbvjGAkZ0ORTLmK20XVTWfqBppdlLkPkvvDG23x8NXAGVPMEpxMM7mmWLXY5HB0OxQ5GoYO1XUPEssWWlRDchXUQWlwGmWGW5Bnm6Es3XIQVnJd3itCdJPlZ05upSHpXtv7eOoGEx4r2pYGpFykp9OLYhx0yDa
cYPZ+/yr7x/vtHMm7eRlNUIT+Q6kfsnZzFFx/rA1w3HBJ1PVfP/trgxW/4F2G0lCQ56YIH+f6h+sPyvoDB6KQGeoaN4WfHdFcCcr75CsBEEYm3RQFzf6ql5Ma/Cc9itxlIOwgErNSKLWc3H+683lRB1xZXlXMaaW
DF0R5OJNc92yb5A9rlp7C9J6Ry4f6PiR0PGVo4z49nXBtO3u+4t2FQPu8cGkYcdcrVrMHV9bEkoSLJ5049Dg2JhMu6cNo9KNce6z7TDq1sz5py2SkB1QaiMAP6JPksPJfbMDqVH95u++9aiCNQK5T1liSefVVDyW
Mmr1VAxgLkCPPqHmCzxawGoqsaXwy736DZTAQMJMk+2ld6SebTXyYgtCHSZXNGiLnSTEWtPw0xZ5j4hffaddL6XXRDtwOLWJ/Tsuy/ZL8kJH93Tfk6Qg6pfmJk1H0NbY80Wu+vGIh/fZTRVmTuSZOGJJJJ7gGg/S
EgkQxxitCRVPBPkVOzpbyFmhy1sz/9JrKPXOqLyXyQ+io6siqC36sia59vtZ3chHPWnZRtfRRI6R9VMcfqw40uDkbvrLKvwWumTpRca9Epca99kNVASj7pTdOWE4ZffV7/mZLoLBVu3e5r/8piLMcLcSbAIwjyCo
CN0o0zWkvyfZ71nRrgAnztsaKObJvT1qFh9XGd30TK8fnTNrWGgagoxD52UtETJLY1PV8TQwVLHRgXW4fV+eH73X/38/NX819unbfLJe0qEpLuUQEoDovZIg5TD8qlbVY7RFj+BU6sbTZ2xrdbbJAuuuczPEFa0u
WYYwxziVl8LtXIHfSKWetF3Yl2iotf5UvQ6Ih5mt2TurSw8XYOmvZkz4g70BKGLhd6LOnZqcxMZP7aWpNaR/1E98ShQsKoK3ezShIBx8xWLWxK1PU8J6i5V+pYJ5t5S8xNYn15BFXhRGovSWeLAxanGVUMq4Z1ye
0TCR1atYLm2QxAL3EHflAj7fboQd6P8YClCs7+Pnj7Tp4SPRDZIGPlLdUpfSx0liC8XAm3pD8UtrZNxbrLPkAIlWLzuIZLp/qdlzzuy4UDZrEH+gTNkonBgbcxQeJPWpqTwk4muMdLYGMYecbtj4qCY13ERG3iQ+
soV9zEfYGa5sgsFWYrWJ00up+fTuJBoTjaYj4wqPaA4Xc1uXVwYjrrjQjuLwn6MCciE6oLoXVskU2xL4pTrxtUMN68b54tmO0vUclT9uRxyn75DLirF1Ik6BHkQm0D7mkAD9Nbwgxlbjc0IJNsRNMdWIZDcfOgE1
d1h9k/+XL8bhAf/LeDmk4zBtf5tFFFKK4BpIceu+FwM6j6PUy/gN6scOk2dqlEBvQ/07MnoPNoSKIwvJMyI7zSjD1Kocreu/vxLITQW4gXGr7V8UqUGcFPkiV1Jqjz/PJKD1RbV8HhrfM660J9eCnv7Hn5gVblDN
CioZVcUrSVGc4GY4p1RERVmuJV9fNMfipAC+Flqdxzdya60XdsSFkYh91fj3/FKrnndLz3yk8nhS0hLAXr5ShezwQ3ZWz5rdyxsGd9GZN9QqySst/FqZ4jHWN70IpAlEzFPtHYMBbE3Vd/xyiMK4xS1i6ZJOOS+u
nszQFul1IvHnQPHI7GyRtbnY+pK6Frh4PQoiUWh5Cz5yPsoVTZoc8daNINjLMt3WEq9zslgIrezme63gSYiB89ZYele2sK42gsBnz6rx7qXpU7uRXNAVMBajefeSc7yJ34B18tQ0JXFdPGPwxPqr4p6k9GT6Ni6S
LZvP1aT+LZv2RRwuJ4kNVJYjdCKVkT2diPDX20qa0EPW8lhYbNuqaqiI5tFpMAoNM15S63VMrpyncfMxuPa8g0biVuGedTIsgtMiCa3ALdxMNkcZIbJjTmP4i4U2iqrVWkH/ZGsRpnj//AMLQ99w0+9ldBt3o3hy
P6LtBe5cZeomq07JcnxPxXveQbXkkf7I4zsROKD4p/RJNsU57ae2btyJqlLe28BNj+mNPNqHo8nlwksrk7oDwSJsIqE1MgFCQV5MQial3krUkMHvwqZFcGIlHY7zk6uvwG4cV7vuz/po5dZ1m6eM7hned6q8w8UK
M1h53A0pR9RCHl/0iYvS3Y9hdD/peHJp1lXuWC/sKwvSel5N9NEbJ3QsLd0UMRT7ej0uFOTrMHXepR8fNA1In14vfPnNkpE7hWniTCIKInN1u6I/HEtXWpyeJwxtiK2G39CfYTdSv9yrDZvGbeKm6T1Ma2/6mQy4
/JOzVXI42cTlv4fOQvKF1puX2QaJ8hcNxRvOp4LifkwVCvqzrdR8+wRVZkKU5eXeq291iEbjsyLLCVh5+jZ51WSbv9qgT8Ey5MYQKeNlnGwCS7BZvhVa5/uZS3h+98OwRt3Oiwb/qStDJgqHCA+tazTIQIRGFx6Y
fWbZk/LkEgHINU4wJ/rDKtsRAtMbPXxT1S7InKIX05FtAZWZPDIghqBlpafFgRRNwzncq8A8IQ+Jfd3/6vtZ/3W+VK0yGWuwvW07PJVWBoDCfwDyNX0VAYLctaYrw7F0b7VyR/iE454JwRi8P7UA/634nv37ljtU
o4YlNZ62NQ7FjXxjU71s7Jsnb7Fv/puU+Tdb4ttEy4r85rOfyA49qAPv4Z7UbwP50UEZBBfXfBIrbjU8vX6iOlthsf/dqQ/bVDobc24KGfPbGjRTcIFw1a77exUwOtGAQ9kK2jKRxvn9KDZ3ccR/kaq0w9ZEZQOi
6sOETdCKWQbETV696vEuet53lu6RlPGeN3s8gOllT/60tkTyETylg1Z/dZU4Sy6bwOImWwXl/bmwLGS4TQfr541VgQsqEkVG+WV9wwH9TCFpHTdNY9QYvAQfLBIEg7Nazal14vPZbOscj1nQ8tp3Um4wemP8m7rY
nPXJwcQyNzE6tw9DprOKGJjb7dHLBD/DpCPXepYIIsHEY9DHYp+YTCVrs9ozE33mMZRby1Zt/0sIpRXcYKssBr2Ht1QgZ/bNsnwNtPJeuvdq2j071HFqe+XKAxbA95pVCCkfmDZQhyYQv3BdbePbUG9h/JAi78ja
Q4eraVAEgpqgzyiTZVYMvivIGs5ptZgneZUXzYJUUJ7RQgEXLpvhzP/1cJBzLUCxYsQSyzBZuKvjmNB5zX/H14D5WJ3ffGLdfPwrebKBuRtGWXB8JWei6E+XlJwE/AyZ4R2ymeNkrocBq2ouMT4FRhjnwxtjq3bs
y19oF4r9J4nb4xIUCN5llRBNSNyBjUlerrUESh1SIP4HNFTEh5VOxgFlwShwSMxjqt1wYQZ9MKQY/SGRxN7Wf+PkoZErFudAlXkHRBGa0xOgWppf0Yd089YPsqMwsXGpRQvlTXdvbHlDis2cGZd0dRRAtSzl0ot7
CiQASXLbRgkuGXOXflMbF/ropR+GvMYib9v6plsQugh5CcD9tucZ/IFi9NTXZNzwihVOhVcnD2ChQH0ok8hwi0lon20MHql5O+ZltAfyC2WfuB1levEcfo154kYIsLtIuteMqhIPHy5s2u1anS1JR2Z42/+XnQQM
rTMmnnWK05HBTge4qVuperBTl++88U+Xow99uSoRpc6/AEmuZVghN0tDDm2QBtUuXRQcswJgdW0wxKJT3vyZgX/MiWZ6id7w6PVw6e/B9Q8BX4VNlKPhmAzysfEx1Cf1wqHbhrBAxMdy6KX4EGNS166y8EMgWoSr
Vula2JLC4nElptIspzOEFOK541GHK+npf5nTuWckhO+BQ9D//hXCWSU+0TWBRjl3Nb/o98hWdxuw/hfSO0S1kEqSoBY+ka/h8lzD/5E+RXNH9H+Pmm80iMKRzL14xzU9bj6RwOxm9FbR0gCugy6w/hzjBurHgBbl
cpVKAvtmokccGLdBjvp53ttBlgtEhm4D3++pwh9m1Vo0tE1M1Ml5aheyUkuGEPV2XzCJJG4NVA/P4QwrXJJZaN4puqx+rHAp0hORk0yuwaU8X8ggkRmoXmpkh28IBpQvBkFyvFbgFR3TmvEdrPYktwtRd+bpwv3t
wxnLXZmMGJtYGlcMgw3Pg4lMVeU1FSnv5KXNeylen/Hzf+V9/kOJfy1TVC9CsYC0I42ugBKfbnzV7E+VdZdIjn4teGyN8vt/76qw2daMBSF7t3ZjF5Fc/5rEJJ8s4Ib2RrlWJTH/Le6Ry8XvLttEcfXFy4IFoJc5
ER+p5/GRSFBPUqbPtjHb0bY4YBy4CfumfZT/mEAXF4j7nJJ2J2U/WjOVXa+mYUNhBk8L5hQ61Y8iR/uuUGVnHYHeRnUijPRQSopVErwMJv/CbZo8IwIvmkGvldaO/0XJ2PZTZ8zdnAfMg3uxwwPMifsrUdeEWSCL
SXa/HvZkjToXLALi5z25cabWH066R7i5g9xANdGINNEdGbT7UPuwxpMp0nRHsu21PGPGgCVWbf1yDjAVIF/pYDvqcDOfoXcGAFYYBPkAIxT4E6U1hhXJskxANg3P42SZTgu/FKXDMN/nt0PllOCteupFnvU/GR0K
PWKxNjbSnUBDw7KJWuO9UTCNoWiRAsMz2YAr3SEbRGjKkg6NQHWnTYCVyzm8qqW/+Dr3p2kTYzK3ilNi/uXBP6qctEK4qGIipRZiYqU8OXP7v5yLjfcdClaImc4sPxlDgIfawDnb6u3vCwH9HUBEoyZdz/Zs9mrc
42SEpFSKT6ZLKz+gzD5SLgHVMrKZhQrOW0kX1ZxKrCraxllUchNOwInc99nkScdYzeGDz/IPKIpqnICbfqm0JhWQ0JOh9RLsHY+b7etP+66zxEesPM5lyr+WsAz4S0Nwep19GFGMAuh/NUGvYm3rCCYwSCJeP29x
RgK4nmKL92KgdZFxnhgcX05+Lxm/u1hgA8Yqurn1QerXKS+x2PGhsMnnl1xgPxLeaF69G6ZS6txv4M0xa5uLw8OoXVlWR2WySNJ8xnnzfRhHxwTwyk3/mCQtBASBdjAiBP5orJtq+0pzhF4buPvZMiaPwcYL0P18
9YzC9eZEntq1BIdc/UTpBPsTpyCjTwMb48rXAHvCy5LtOI1UbpEubWJtnUhkBr5huPuaIytv9KOakQ8drl2PQOuyjRoSN3Fi9AQTUKGt36ONZaOYTH2DxOM0kvoiMWXu2sGgHryW6sA99RvHpgaswS73fnCq+g1g
4qV7z1yAuYvXpSlxmSAcRHwK3bD/3WHYJTSwtCjhbEOwgkFcaiWn0BxytrQLDxvgTZGTB9CC43FX3mCGJaVhdJG2pSb8MOa1bqucXhyimtPaES+FRvjcqLPX4RroHNHrhiWWfBBlcXHJO4Fd43gYHsWA3hF0BvlD
dP7xr3TjpVVg6enc2B2ktz3ATZOQ4eKLdqwbhnZm7MP5n7qlkxnUjqWRgJRDawiz+Z+/ML2rlnatDptPzoQpr3Xcw/epE3SOAE4asGxW49R/4mLRvPRsncqheanBw66sha4GG07kq+bxU0C3M2kPZBwutlRyL7z1
fCq5VCHLtTmgR7iGdnSKLi03ABpaxKOcA7AqI7lQzVC4246FFiWEz9dib/ai24BmqMQMNabSF+BLzcnDBq4rANXQClorJu22e6cuuDtePCDPIduB8EvFjBlqatS1RpT9eNgCN+Am7LCk1h8z5rsZQMtBqMLZn8Nd
1/+dRV+NZ2KU/yyRbvv2JTZkH+b9GZhGRd6TD6eZtWswiIjGqFDFxZ9zU0taox0wlmKexCscQSJbyF3p+roB+JXWp7Gs1/z0LGMfSFwW2hRERPWpRhUwV2yEDJeVjbbSo3lOujGNHweZ6Ka7vCi4UYNcRayhnf38
yZ6PtyFuMM23Ul8HpsHNxYIbVzAaQvGrAqnpW9vmB8bz0JQe/B9ZXx+32v3Ht3J9ePPejeGn/9UMgFfThswkvgIbPtbN0Ss2Lb67V7vReCotxMYGqv+yGMayaSl0HNVIurC1WX+utHE6JEfNKe4pzAp7HoZfQUP6
mjcU6EpU24Lfo/mn3P9W+g6Io0I2TOD8W2hy9CtSLdGSXjjJMsA38LnGv4ofjFMusX6n/2tW87jCJhx9v5bxTtdyptEHa2cf1iUGFSg6VxH/DVmHMISrG6QGYKz79Nbya9/aI/BLRRAGVhnwC+xnmj67jEFPLo/5
nEpQlE231RxY4uvPRjPZkKyuul396B4aWjV58/CpFN5kNcZPb4GN9yzuj36FjCGPJZW0yMiQWLrkxqERUWVLvATPJ0XQEtgVD8CqAh3DfGmwpODgq1GkFsL56BxqGNZmX8MN2Cml16Ug00sWZVtSX/TFJ88YUgO4
ceuLTvj4gGJD+sLELf75UhGe3aP6e3k4ZDYTRI/Xe4nfm5uIPGGvJMBFMJrWVh7NaGHENFirjfrlvj5eGnQ04qiAST5D/RJGA2imkVevh9e1PYXY1zjRhZNyNKjgMXAPVv/XrglqO4MD73yI/BbzTceCV3slqzVM
kLEJzK9WPrA/VCpyjLRvmsYB3Cqm5iCmKYCAdZrzmMA1nqalA5TZLtHpTgbGKgwQIfl4dXo2qdUL4DFKM5+JYPqj2K/ESQvvmGO7vdhhIrOO4R8cc4DWOPMJlLpX5g+b05CoCW/YIhywuPbGzZsphUPpzOSRUURT
DefE09TKiaIP5ZzCPsC6nYJMS1oii4a2vPdaUtAzeVcNoW5ymzPWuTfuJ0iMP2KXA8GiQjMoNG+5SQmCmK6U62Q0aM17i7hVbBaNrZDBzZ95hM1wqeM3y9CwHJZxK4WJPjtZgNPImjzDDH0r28SuAnUnTsGcTaEC
6s3ssQByC69HxkT9vVj94xB3+mYwtdVQj7XsPTYR4Kl8bOlh7QeZcuT72NSgUvIy+zt8OnzJlV0tx4ExMSfAmex7mOi7my05WcDq2IlXFQNqmZZ8765f7eHKdGbTbKiG6MOcglCQxJoAE6tj4onZEkBasK7Crr8L
vWwGWArw9A9ELXTfrOWlEM8HYOTyahGGtz3ePur4QxSev7lsB/ZHZqGslOyDBdwG8D4xxv3++vMMXz8B07U44HjZkjp8Jco12A5QOYU4UGWFiREYhRrb2PzZXB4SHvr6O7MiTVqbVfFkHAJnSSEINn89Jabvc9wQ
3tuia3AT7B2vQ47PHdQpFIQmu+6PGuJ327kIJR+cMl6569V2EkTH21e28qnJMJ0dU9hIattRHMNiMtDMFEApmyhP5luDq9E44MFcdjzIetx/aRLnI04T5jnHMgKHIIrFnGXhKdP+0QzR1zb3GQ4USGJ9WzJw4UGZ
qn4DIBAv3Z8/DD5cSBYAjuSGruUIZoyb4wPeH8lYypwWu2U5xl/NqnxfZnSBlZ9E0UmUAxzwhf/p+O/98ROytCtpK55PvCP1QwcX0EvcU8sBxv2ugrBQA1Ex9Sa/XZdKBVLkxY0v+yY8TAAPiLvEi5uORclOlSEA
zaJ7jI2jR1aPypMz14hX1XXA7LQkWZfTyvY7haL7GIpXo03tDK6Ptpv1FhfXftHwNaM3tzYGbi0JHiars4DGMe3jLn4T+IiWZgxuugyr/RJ4x20JGX6AIHx0//l4x3E6LHXdxlJKKEXjfVQ/PNtFXBBEbA1M43Fa
x0913WH2dpF1WIcM+/bbax5h7gVWmNqq8EMUz26Xzu5j10xII7Bq0H+oCF9hTuWp5iYLW53Ph4Z1ei5TVSpi1C/OCVG3IohWO6U64OOGgTMyepVa5oe5NwDrotZkX/wUwsjSHh2Q8axbADifqhGdeuH8u6Ib8Zr4
i+4ek4dlybhWbrzoODAd0ASFN9/kQ5/u3gS0IoilQaOqug7QBkuyz63dEpRWOqUIg66kM1UlZ74CThPDDTFMNaJiztrk8O4yiWuXy5b3hAyxOcglx9YJGaqtQ4QFN9Bmx8Jl6tGPLN5n02XpPh8ipsqhGSWHyHpQ
Xh9bDUW1nuxBprHRrfD786vvT6CBX3a+I4CEKUo7K0Xr4HKSHY7Cu8qRRlFWY8P1OFCdDOcLLeq5qhzmc97ybPGJxqwM9FR9d2WIgr0FPSIr3/lC5RslO//2ZRVL0yzkv21/23tfiT+12igolv3603R6kUYfQeVN
uIZ14N65xuDyfvoReuwbvGC5gJ7sFYd/WQqyPhRzDRaIYuAHKqPooD2++ia2X3D/LdodO10BG0CRKQgjW3D8nZfKK9FGQTmR0Tpz+VHcMwSS2ghvZ7XDs+DumO6dBJSuR1eZjlUQjlGFDvJkNZUbMTaD+W3VEhLe
aScLek24Lue4zts+xF9DHYqsx4CyyzDbXVc22SOzLPt4jnqRalFRRxWvxqIbWWvRsA1DwghcpsyoxyKDdHPoKM1n15yOexy9qxh0JyYDQHINbCn2oHdcenz8C9DgOx3/wtOH79nsR7bb+IVZSQTaziNuqUTBUwty
8QejwYuVVqBQQX8aCPr/niBO6w4v9mSc6rzCmv6N+ANPc9l6vob9fcFiWCSnGpGW8MnjFdgtWFNGr1HhDpoDqWeNOi6KQurmvLUV38H4J9jp7m8Qx8Ipt5pQEKTho9iWh0HOGUlnVKke4qGKRxMPuSynXdJKOARN
p5o5hP5OdXqMTvgiJP0S5f5rxrwqZ2DQ0jCbUBlzv5psepzRMmaP/cSe03nbtm+xTSdJhN5P69jpLVVfSywTl8rva1xZJJkBX2xjdEoMLFGS7fBtq5Yyb+WLRX8dMsp231r9bV/qmwqphZa6Y8cxa8/C4leWJOMM
5dksTZnkYHPrLfkf2cz+TGJS6LAcSa7nRkTZs4pLFtr1tmXriG13YinoVzGfPbeWbhqfPM1PW49/MGi4vZxdZRMV1FquaNHBBMImQktL4fMLLLlFeMQ0jg0yBaaVAiwOIpUOI+eFoRa2Geh3PlHiXUI2bx7l2HVM
gW2Oxaw3TWh7VLp2VUm6BNwKPPS/dMmoMnJ9/gaAYL00I1mrYSPpEhSmR4nC+blUQU6DstENGJuXVRk7i8Io0jdlTqtJzdzddu+L5Wl+5P7hYT5VmC28v3yHzpy3cfUSH1RGrL4rcV8gY2Hju3S6ZdwDzaHx2K9B
dNnGYvL5G1gHJrk0TVoNGwNbz/s+IWKipVnRBaj9vM6mT77XYZWkKTqN6nXgoyl/tvyeTwpJx2txrKNMuPojOHKKGS6Q7SLfuleRxcfk9Z9ls1GILcrdIikcjYG5bQ47ajEkXyZpdqHfpLbonnRc5RXj79L4q640
SkWnKSSiG0M5RSAeIZqsW060jvwtNDQMRNqjWC0GvRXGyczqmzTmM/u6W+7S0dh60QyalbkJ+VuCwHL6QSGu/4EIHkZRoW47jBBS564DukEtSZNWgWmN76m78FAHEo++M/Mlo0LLGUaNCUuz2iCcPHDLNaCB445o
wDpWCeKGYSC10H77ldQ/Xza1Nc/iajncjYkqA3MuSpAMQQ6FqEIV/wBb9yh8jj8B6lEmv/iCOqnjzudsAHgLlwDOxFw6HR/DLIlRyBXnMWNm1gZIglAHIA5XVq0YQ6nS0FhGQVZMEmobCc2icLDiIqjEGWBZ2Kam
U/HAkmDB7xbb3R0i5tU7knjMcEF43rIRT6CmaumTftm2y0mbn5S5roiQ2K8jTBSHwO5QPowsDFDHWgAz2GdyiZGfoo5tXWYHBncumW/ZVuR6IEdCoU5/vvo3amUlc9Q11dH+osYC8M1A8/nV9O3qv58gARDrjv13
W3ml2FJVdxZxANiNAv5hkEyYi2NGwlNMu7gOirYEoCe9HqArq5DP3AXxhCCvh0saRq5Is4xRkYFPgn3vC9UkD9+N7gTzjOZ48fyeoRM7aKNmJYvkx+bvHC4N1/6wh7GPYbuygvFGt0gvWqI23i8jmf+cQUQ72NBn
7XvhjvcmjczbHN62/Var2WaKu6K63m1jRmrAxgG8KrPIEG0aOiKJvn4dIuvaI/aNbUr8C3pCLwnNIFWwLvgZJMJRp0YUyf2jfCiNOFhKpTRcX5WRlcTL1nDhxamtmSJO0M1fgvvrZGJLWGWRW+UzXF9ZszHdFt5v
7nCumlx+HimSPq/t1IesJhMlYouDRls5KSJAWyHSD7OasxK4JjprB0Ku1+GAsWZoux8tzwCxoyo+OYsm+eoAbjJtG+LO8veRyO+RoFxRtq5TrXM0qS40bq8547p/0lEm/BVfQi5bERBwjew0+inkNeo4MB4V+C3e
LJyzaiSGDB5ppHgyR9BlxbsanEpbvF/kFs00LXc37W+Bt4vewsjH2XamZ6LS2wjfO8JxEJrTJ4gUywAJjM6dSbWxBx4HOxsLAE/ztZ/vH64ULPBLpxtMKdtzM8TLqSf4KPSrC1uyXpA1WKdz0jFUpGTFAUxJAoGy
votuXbWfFFfEdMuD2IwoqkqgR49NdGXhHRLBdTEIVjjtmlFgs0iVJHChvdtRyX1M76mNTd5Qm1UMzpQmpzzB50n3FAeoML6iHljDs2ndsbAV9bBaYIsRqsCQtqvXu/u5JyNqqm+xTWvAmJQnBVgA3TEUHGWInqUc
WoO59X1akEIokgSuLIHSBD866cnnOqub9ZxGmHJ07JCX2GOcPR3Xx6Gov2ay0xLpgRwrIHJYlF4/ai7OTgZTWLcKNl36y8cF4HtYO+a9CSZg1oxcevYjDsyskP6CZ36mqj6S6YM4dTgqX+JRvCNqcLVooL42uUtD
RoX8TvCdr4ecugi+k94/UFrU+mPsagSBKeOpKwryuCbzvdwlwUxDMEomF+u7u2PuSvDdGydA72OXmX7ceoIQe9Dc8m28u/3iS9+BUHTajMJcDIHUht+PkHXXgee4NYH1SivqFiv2t+9pe/OJqSYatpuAy8cFl2dl
915PRgcPmXlu8G5iRmE61RR34Zq9EXgiXmQRVN3aLpYRq0SATbEW1PbaWfr51OFwqNwhfcbzSm0xcbonQTnK7YIyQ1TOl/kHaviBj/FYBAask0ZC51fg663b+CW1CHGN369xwgBB5aHiZh4+nliWgx5tNkd+4+5r
+mIsSgQJduQ6wOHBg9QQjp6i0FF3ULdIOUTqENmBcQbw3FingHLgZwT0bmW3tLezW9uZDUBG8tAZeYLnaeMXPKwElQxqp8wxqlKo8DWXUR2pHXstcmgobIpem+CBDSxku/3+DNqt+Jb8dnwzR5QRxkBhLaDOsM80
RwvyyvEN8HOOqawYddkUqwApZmpdv2/OE13/R1wDwrl8f7wl2QTx1Yghs+1J2fpFCW2D6MR6oLSaWKYUBGx+BvlWYktxO7FMnFHrb+3FaZ8s/QRleu5naHmBDUOAGkws30xLNKF4GhuxAzt/BgoJAO+GGNFZ+QQm
m6vQOXk3fQsAdr0sUKCVcBjTe1qLAXMOc+26XVpzMPfLjl9oQuLyRcPDc97hHlI8Osdog0yz2uWz3lJtRpRNKH8ts+kBo9FOUnpzdKu5todjzLS1bnkRHziFGE2GyYjQFFZHTVuKLOmYalqFmnQBVGSgETT2+jVF
P80MzdAZZuZ83wWxDFUinxSvSnATsowiwFUnSs4zRyDD11XqBf0voKIlCwZDlm8sMQH2gEg/tDkLwQA6fw7Y051QwO/40pXnwCXa57XJQBpT6bCvSWth9+gsCkMG/X0I6HJaHcgy1O6xYvt/TKsb65Qoh8YllcNA
wwMdu8jwjNpSqYwe0Ia9dz/KvVmazvac7psLYJxmbc4TjZzWLo6IipXNZerFmYZIZTxV5yMMmiHCTb+eCLOwiidy7McnpFgCOkPM5UiSp8hx3Y3biemEaqVAPxzWHD1AJQCxscKT1VFcqBFW/h0eAOeCjj28gTis
9OCvGP9u0MLks5hDD/f0bR00idGJlNPX8jcEY9g8k4t9x9PlAccRYvqfoaTOmLYlG7AGTPESmMRcur5m7Dq3qc3VsC27SEZRX+eU5zR1b6gOgafpxFNxaxpOaXVAOTlwpYXCHsJA8WoszN76Mpr1i6baVgtL7c/b
lltUBdAdZdJVD6NpnUABEJdaHvjLKRIVNdNPHeWh1CWnZnGUL8zVVzOLi+5w/hKt9CKZanfV1kSVWnPfwT6zEt4KehbK6qwx1dTsR+3st4rEMqaMHZVdoymxNCGCc6pvfKdCx3AxyyFsGfWDiIhHzebegiMBjl3p
WVdmmSWbDtuGVRDYPAKvPK0tRks58XZTWxeTW7BSqPPXgR1AqaWh3VJq2p1ZQkdRyJjC/d4Udwr349FNEQK+N6j8CziDTj1ZlIbMCJOBpLi4Bz78lWwSoF6VXIcbWAfeyXXwWyuTnukyUu0S/LL3+BbaHSIMhytf
9CpaFxaYH7MfkaeGdHbBqNCzDdB9sdAQjDNDFdZIiUITRp7xS0BKD5y/iIbL5axjnTWteDlULWIT4vmiYwEqTZNBbP8bZQ9nlN9BYxunaZ19DRvATS6Lm1bCl/R+X4vNr9NwE+VQ5w2NtzSi0fqFv8kT1FdX9QWG
0QeEnKLr8RG3YAF9CaJ+yOdrjyoO3Sjq1nETcM+vTd61Wr5Sr2fBixNtVsFgucqXGtUHpKk2VtD8DqumCjVRpSuFymxqRf0Eat/Zb5lQz2Y0i+mtbCogO4+Mfqzn4AaER2sWNFBz6wCas8qaHcv6Z/x5tUEGMXVJ
j3wyKoqw3U48VbXFhOzBVgaSoyDqsiTsK/4521NC1cBDME+dW4/9yvDbXO5s4T6q+DVRtOhmc3vEF/VDQrZShFePtWqZPK6ReWkYROoaD94z985sQc2bFN2dJpYM/wi+tPpLVOPiBwBx49aZb4EhV92rK8h9blHz
58L1EPsTtydWaAFC16h4ZysT7mxRitRL1MeWot88i4c/7zEQXvIGAmy6Wt0oSRnJGZQWLj1lGffN+AUEnyPaat6kMjJlPDObr+Xja7AGQCappQfPYl+Ikf0fULcdBbw+GAqAOLYBAK3PrKiSudGaqEq3PYbAGev4
XahskWIy1g7SYnVbbYRdWkgSAHoeB0HoCFSBcr1X+4OCJwUIYISq9muVXIF8NClSbRptNeuj3V8NCAXjdMw0DfMtLHK5FdFLDdevhvP/k9iu9qmrpetSGcfqkh33mt+xoW9x+i0eWpTCyIPoRBALPUBgFjJ6FvT6
NohBONTf54rYw7wP4L3MHCU+J0pkprjhh479jh6CKw+iEIPO3+9yvErJTcz1vRFwaPt5AtqYOcfaru36/+7HPQxHMsyR3Y7R/Iq9e9jhLATehZ5R81wXfsCPckI+wO/V5QdaEKpn1ojYf+JiJdd+rS4tqG2MFhMh
0ViKZ/Qz2sLaVJ2qq3UoFL/7+1PUTJAqlK2M1LapArdE+Cg7VWjDVqiXpt42vFEbmnIvUZzCJYpVate275HHRtDKy86/sH/hYDTDX8/PQ90h/XEv5vX3QzfdajPFPvwmZ2HCe9TpwYZvLHLq+U0++F3Mv71dewo7
lFfZKbAQ0x9zIwCkxKL+UOWdnwp3E7DHLnqCAz5g0NnhqVJdnUriZRLoIy/J8m82br3tRw+RtLrUoxnPNSIWrib6Wh05UnZ2aphuIDUFk1rxqROMzT/PbZ02wvPIzmTjBybnisNRnCyaGs1Z4EbUieGiJNEDoujq
bGg21WbzCffbhofs3TKkAgIbem7qy0bMll82DFNNELVtemRRO4mPQtNjn5h8IB1KN3sf1jY8exCj5QXE0XFvPfPD4o+H46n0LnBHDBIjf+D9E60d8G2qw8RabYIv3TBRq7O9HVGYM8a60FixZTmfsBlQvRqzN6Lp
Y3zbHFFLfbgPxylmadHxhhIxLYtU84JGUQFwJ/PB8tnPegzgNW3ntbPSLC0Si9Zc7po5UMtkbu5UAKbhIXzc7HgIP5iTv+0i6ukU2QdjiVAbUHo8qp/aq2h8smjrFtPHLfv70yb5Ge2jwkvbGe/s1Xx0NkiBUcTN
hLU1IeYlnAPbiBuwCXAZpNYAR0JKVToaq1lS5KaXh/rlIhUY47bN3t98ewryZi7mU+c2lcTHCEvBZjd+nXChLo0oFONhHUp3zG1IjIqDdrM7R0XDsJGsBe4itNAiXS5QRvjOiuDQBNB4CvbwpR9JEu3TFyADLq2E
3so5us5XBMvTko2LKBOmYB3QtqnlccspIr7Wq9FkbsdJFwCSi069GVnwYo3RU5bqFqgOAQMI0RigPQixsHpYvJ6WePcz0VZGljZEvVhsHKp7LDM1UXIxLR41rEe5cU7bgT4usFGgLVDP6MLMvIghblz80uwUNUST
qYryEHNUFmUGTT57r4o11U2HClKHQDtYXe+VgOrX/mGYsTLBmBNgqxqL+JRL1SqzZJ8VRgTUp4Y1pLJe32oexvRYmgYSmfJtm7+uYdANqsMb5oWXoX6aVP9+xWcbAQICdv635klAJe7T4/CAneMjzC3+7Ip48eO5
0WzR/IYrvhMX91bh3F8vSw0z/53jDnVUZ5VgXPG9YPcvu/46ovxMooX+xmOpT7spn1lijNDYbZI+pBiWeLE4AXhkZCRY5SQcSO23hePcW1BIhTt/93x1t78GTbFKblLu/OmLQDCI287191q+LSDfTJ7TloYAQrlv
m7Y8jSjo/0dAJAIYIXTij3pjifCFWeIqJJVSvQaYL0lVbNL0SEZApkdrZpx/2bvWnXvyMx55/fGE99u9psRyWAYIO2ALShopBO7lYvpUv/DF29KIfXU30Kw5bdeVl+CHuCQQal2O7ujIj1LX6j1q0RdZnRpr7WGt
QZWaADxCdnUlzmPKODjs5dilu4wgNXUcVQvyvu5Hdg2YH0jdTEkzY+Upjj3lKiotp3KtcLWjs/oqMcXFNw5lAQnJ4rjaw+k0U1xqBDrkQECEx2TmTbH54+DKGkfY8aJY3cg0ncsIkTsIQxb7AQgH0z77Nw8x06N+
xHuA0fmLPTB1B0X+BrszwaUtcGAPwFQDXn3vtmHH7/JX7WMeONGVJt417P9sMyNaykAT7LeAYXQwM6nILpMhoPlikZfuwebFzo15rZz1Ji85bvNDCVpXq6IsmGgmkA3uPExEJ3KkoOJ0wdpnKAqUibApNtuttSc+
DvnjM9lYJIuepbdJFZEELwWjUKf333ZWq8JuQtJ2qhmTKzmJeElsi65q8hI0zvUtlVsITs4VEnyP39FTvqNnj0CNOu4iYi3+yg640uEKaCG7dfRda91bXznjlzYuJ68fbVc385OtEdPd9WTZYyrqJ9Dqp63R5dYr
hn0QSa5yTbELWDtUh45AompDsquWE7EV3UDbERB8WPN4LvUiKLcX3XUs8WQrFOT1SkugidZx/ARp6zyxiyHMElNCO41qEauG0wp0ztls4aoTy0KLaiXtawU58sJ8bTibhVdkL9uypZQx6Eo/7uvDhgLlcQPl1wZ7
dZHCsr6EcDGl2fqcZ3R1aP8hQIMC1mgvb8ZuAfDxOUMd9wjceIfeLjiJP5hEck/A8UxPXylVBABFN6W/pjubK00EHV9ZD1ikYFp41NuKkFULAKE5Wdt+v3fC4v7BPJhHRatYuU4heVMZMIn+Zpe+TFKwuWUVrVb9
8Swpk3HIL2oLz/By/5eqUnMBVQTjnoeWNwsMlTOCZ82gBCjMrQP4TCnLyg84ljRZTa50EYTAuce+vwFdj/spibJsWCw9rOZcY5vr5WWTKwsoSgG0H1+UxUJ8I6uVwEqgEoigObmml/WdoySR26blWQymtG2eqdFi
pxc5ni0hqGazP3rTlgp4Yr9IAmdBv5a1RXjeyqwET4DOdLV5kBjA4+a5NpXBWtlRZoFRwH8cJDYZwAxYMzezmD+zWgY4VbOx4bVwNHqEsQRcnbGAoCqMvXf+hfGu3t67d4c/Xqnx8VBo40ITvS5yvni5CxRdZMLr
n5XgA12QaxqsNK/YqrWsHt+CnPTuwy8Xb4vzEFNAbTva5AS/7bzo3t7FXbyZW3lXguOh91BHiY7hQwhKAMTPCTYDVrw7jnkyRvYRZH2LnKhzyPokjrT/5dLeOMl+krGtztsEB51aCpOYT9N7AOfUFWA/5+AumHas
2sEYaYRYLZa2GQ6jwFKA9pAPiXO8KDX85t0O7jAs7FiK7WP2Xxu4d0zkHAvCxlQsCvt63ahjSeiLUeXQAYYFQkayYPjtAdXdbmy5wOwbAJ71snhrJWTqwIsUuB9LWKC6Qor445EQinmSEqLIMpRReh5HjQJkdcVQ
LBlujMTyFAG6AhLjOTwGrx2e8DlPuPPEb0yPa8s2gsPmb0+HNnhmCUgL+ubcxxkBu9XF7nmFnZo9wkceq2rHwxhNQjwhvfRXp9waTsXT77Zls4RtV49w/8qzm4NxdaiQ70z1XhZlQGobNDI2Oui2xTBjJI/al1j6
QGA9pSjv7dTv1vqVHZD1fLo04Mf0OiLzQ7KmLJ9+UYu9qgfYdAdA6i9MwjQ+JcEKy66bGeC6dLxvi4hmJoElP2mnDGL7n7q0baBlJAFD3PTSfJNqknHNXh6qiOdUprAhJzGoI1oNNN1fiiyC06K5faf6tGYNNIjI
JYKOApJaD9sJqCaau+TH4eefH0zZ5Ml7ZPtDfdJyBOGmJjnSig2/Ukj4b9QfR5B+qnhD7FS9q6jETwNplQvky+dGYn8UbTVQRcw8BxWp53BPPvnd/1yzLztRRqM3Z+ZH99ebmgNDUWFrqEPcT4xLkGQ0XgklorAX
yDrZCBKg7X9rEY6BszI3ga9TlPz42RXhaY2foihdEFj7qaS19RJ4HPKLOEg4GqpaQo6lMHi/mmuKooc64SOU6zTvPo0Kk7x9Kbh3IIkXsCWAOuY13qgRArjhRd5UvAK66zXwXatizG1+62K8FPSCYGOQtwjOxv6D
VvMP6C42fT5kV5xmlG9965WBcdKwn4QD5xrp3Y77Nvy5HNdb5WY8gz8ZU5x3VGYgnkfnqcrmBWwlZfb6Vzxl8GI4AyqjuR9f1eQd7guPujlwQULBK8BTL89PrSgpNcWvr8JyKBAkZyRJE836CFzl0fS2G2tMwAoT
7uXGVAKw/ThjuOC7fBxL48NqgRWeJSOHC3F7FqXMXBW6lo0kjeFaFsEOb7+2WCM6NbjYqQHpufLriWzzv1ie4IHANgb0vR1DeDB+xhZg6jYgZx/Irw0I61LLGAwsCe/58lsTX0GwXSFPeyCyHRwPQiS1EnrQim0X
CCpYNtQjqx5anySVwx7/tc6AGxM9T2NgFFR73ICeuyvsuvu97453530hbe2nNEmx/knqPouxQaJhMg61jT1jLweecLCndwexo7j3qsbUlUzRNWwAr+x68MoqZOIRozOXjYhpW+1DY1cfBOwITnCYCTm/XwAfXYTE
1kNKGItxoTu5K1JI1rWW+KJF6oyhV7vOaMf5dAven95n+Lo8ekB5Dhej+cPijPD8NAztmJr9ZQd1G9gAkN6zNry71OK9iPFF9DlW1jC4eygm/PM7px4m4CFqiNhOIp3h/CPhZImyCkpZFOFqjMR8Wz8HxtKwHNPS
/ly8tp/6KW5QGd4wh/0nXyY5TduYpmOKbGrxQV8WwU2BAILUCOBedidik33MlyNWyxDnWRwcN5rVm0cUQMR/Mt0/BswJzsVjd6drUtWm0V9qmBO0RtTgBrlyAT3piSV5pcIRqsINvAIgpmt9QFWPYjKWFs/J0n4P
cQOfH9lifkb+mdW8KeFy5z5eSmIMnXTRPBfI+K8LFSNoHYBzBzj6IY8cEj1vnpF1uV341GHKKgFAmkPQEplOGV3oSRwqdmlUw7KIjLnjunfmgw5gqJOKmuvYAI45uxZAIKmOrDHvKX6NogA1hD6qOtyo/gk856lU
2hSeedFypat5uzV6CVliAZ7RV3tZDjfjS1gKZt1IOX1mEr+onjyWIptwOgSHlxpBFsuzktuECq/BoqedwZXxWVAARz8KU+i8WpDRMpMpsDXzCYSRImS8ze8PkH/KjC128WcnKbf3yVKU3Oxudr09Ot8K51Qh33Ub
0A5S6kxjqOYc6dAdiu85N33klFSaJeGQcburof+lIhaOojZxao5DRb+WKQANpQctH8c3Vgv9wrNO9Vwv/mnEaWc30r6nLE0disaLNM/rEB323Eq1+897XIDmlLesJg3ebLtSSUPlPrvKIlTNYWXdHt6yyUlJiwoC
Yfb2o8Qo5Fsi41dEGb9f5fuzzPI/bYlhwC/E/C6IDAVMTcElpKwLJxNy9UHlaKsN2G8DjUdI7pQ6XeYg42P2XdFeq3j4bwbLO6BqA8B4ek3AflolnZywAwvhMU29NSUvYNx5cMEcRkCam4tBK2UMozahdD2ay3HO
65KpooAhFyNBwyqNkB8lVi1/miNi0iKitHusdS4VHrBpoXjpmlmLycBVSrDF/ozCvMWa55d8HeC6KD2W4MsWsxb7NTLnFo05XyimGe6zBK3waBmZcT4tSPFpXbaAQi47qiNqPMT8E4TpbyWIgTRjdGdDYmnu2ZDQ
e4eX1QhCgsqCJXUP7iNlXDeC0phAt36LG/if+Nx1BN4oeklAX6qQ735PlbI+ZD3WDa5yYahADzEBw8Zb/nqtlADL66MlpaKTaWz4AhqjXRmakqgCiIcrQjOXv9SSPGkVLAsifWUobtM4ZppJ7+TeIrWETGAsedsI
dk8RFDMVpMhuMzXdGPDzOv2D9WUNazmwdlWu6/Ny8HCTy5NrN9WtwyHQ4ngouCVDYpsB3ovFl00OXJq0CorUmpP61gdBNR/rq7y3dUEC3NVMbGvLzHZRbGn9bGCmsk4A6c6gMNK4OsT87bSFK8YUzms39jPpQ65i
SzDsBgrnW1jLVoxhncWyK2yV5W5GTBwE6FySbQ9a4mwlvpENAFYoefcW1gScUaDc9nsAq26jYZSdAshbRdfxCgD/9HqAjLxCDn/vzC7xDLSg9mLMRg1yxXFmol6bikkmLuyj7dVxFf2itVJ9hevRmKcVgNui2x/C
hg0TVdYHLYx0cHFrVCkvnm1jPSCQCKxuw9ykXtIQB6ZNzJklTWZozzZF1bRd3J/HuAmhgudDxJHgNMKncsgdNej4gbV6GbEREDR8uYoN0EuvgV9aFecycHRxTm1VaKkpxf2/nbOb9JmynMaJtVeqH7dZv2Q3G0qt
Sht2LxmPxShY87myTNq5gzy4gHYCGqO+vvn9XF8qutMNle4UwdyUNq5FTAB+1zqBhU7lPLxE9KdZuxNusmNNmZzTBcubhy709m7WqHy+LKc4XIws5D06P23QFT/iwMQNMQrkZHVBfRu9bjCfYn7qsouUdEQxyncY
P3RqhX8WkYDLeYflhkPMDtYueUR26xtwuNMeRXWmfGM5/VYK2PA+NdnpMZ6d7TzeEmel1T4sbFmM4lzgNzS61O4AuIDHeCD+oHYcwbwNSIIay2twQ9HLCfLv/GVNYK9qX0rYA0j98NfcWU25fIU2ar0kJlYhpt/0
CvNiqs/rXy8bIjAh1UKq69AjMydAIubUv1tsCKiN/cqKAu8zJSL8jpt8M+UNoiVIsZwV/k5bqvixJIl/GdECEI4WE71dPqRyuY24FeGk18BTStVpYUr7NNiKQaxasjsWCPIuk5+U8bC62zJSO0FsicxDQ2/U+Am1
bClmzqgpjJ1QVdwEP/Qa8EiqwuPXMinzUmMFOOtCnmCUPLO3Ojs849JvrH7zgx4bQWZa2GYOv3+KCi8EIPUZ6wBIhuoBwHgm5QLrFEUdpJZI7U1d58nAKHiWEmfQGxNv+WNxSq3xaPXImb+t89d3Jlxg/Slt/jbz
53kKfOAZbT/hA0gigPbjRoup3yWgfqdo+q4GmMu+tW+mz+bYB7qzsTH5NWRBmGdMRRToUxMjfwz59H7EhdDL/dVYHC0+cuLBj8SG8MivCY8OlVoIciFHmdKjk/irNSfPJ8eylJ68v/QkLOw8Im86SeYSTi6UyGWN
up2bCA1IV1jVQuOOL5jjGDI3nr48jZm/Sb0xigZsTeHQHdHOjaf2LiZ+a295jhZ1zJZfmVqMawfP1m2dkscxpOVhpAqZLsu/eXftt+HR9hv2fWhFFZ+x3vL35yPZVT1O7986ZIrVuZYeza5M6OdYCIvs2hdUkjXG
L5KRdgOLPyLL5HYM0rWBE2O2IGRi2qYC96NoKCr/rl0vjxh80dx1YNJLYpIq4hRMeQqb+ANeVLCYBPaQZ7JCjsIaCf1BtsozKDhTleL5NoHZBwtJ4U07eUdutwSOHtZvq8ur77kmGtC4ZVIDbAjAjXZl8Xy0vu7O
na8qngfX1+HcgZXcGoCZnCr2mg7J2eG6gv1w3+b8vrgytTGdS8ETC68mWluAwHlMv5iKRU0azjU5zd7XtTsolAzMjE0tM4pBMZ9FJnlDaWoiexYSZCb2K0lIizKFtf5bHpSnjRHWHuMj7sKK7GwpXdZJ6KpoNo1r
ZgxrAbv3Vy8bDNJKOaX5o/jCl1VQFmR4jY+UdvDNc3LNVfwFIKRRcQPWAchIrQGISKki83M9x5YmEHx1Qe3VNgI5GeatUnZAr6U0Xb3j71JEhu2wJv2YPK5lxq4fAQKxuYkazUnlzag2o6CdddByaJhmINqPLl0v
PHjV2Wu4hg3gpZbll1aC18LEYPjJlWaNAzVBnfMQDomC126Bp9opqIyU18m/My69umytfHAfvvsFSwTQ/TJBYb9wt6eoTBIjAGYrMi4oZfU1guqiHX8DK9sRsnvLukcStVG1xLg21Fl7Ubj4D7OlFPN+mMUhazvd
XSlDgklD0a6HlQy+Kv4QLrACNWs1GQYwDDmq9SzI1EdQFyE6rbP6Nayu1xyfyjoxewP4UsvypJU0O5Ik+4DMdGINOzLYqpoW8EglmWrWWbxjytM5USgSt4kbZgdJH0q8EsvOU2rNkA+iSKi9p8Ml6/+/YG2ZDmuZ
BwE8onZ5MAloj/KoUZEN4KbpgcIycw03gYdcDg+pQIeljS2Mh5e66uXbuaucsW7SheGy5t6sRcNObUmGTBo6G62OYYfWjPMq3uTH4nOYOGKWTLkoG8qZKs4zkGaGzT3BnfFqOqjkrATNMO1usbRGGTLhAi8jnaxu
zu74MnSi+izONo36BpJp9qlnp0Y0j6/8k9q9Vwuc8Fjyj5cyWzkAU1+2cz4L5UfZGBB5aJm2wsVxxDzOALgKEmNrvAPPt3xf4EkAWy+Jp1CBp3YAIsCnKZYTbJwJtbGv4SZUCc/wzEQCQABO8C5bKRK1ozzIGzR6
9H3koszUF7raQtgRK9QMk60MOB03N0V4CwSMftX3CBNXqNdnVcAJN/TyjF6tiN+j8yEIS9DQ/ynA47YCpOIY5orukWCcB1CekdTyfYQMKjI5h/1Tjae5pmFfmNeAiaEH62OhGFSJz9tWCZES4KNGdatAX8R/hxHd
DLeL+G9MXesDjvsUNzsc5QeZ86WkNcrYYYddWgOmI1IhRFoAeHqpsZ1GxamdvgVq6acpyT7tzk/9pmdvGtQXyj6VgEmIIyQrqT37o5apjuxQI+KUtbDybf79BVzYAoSDDjYC+CdAMxrkPzT3xlnzR4bmtpxY/5OZ
qZfmm1aD27eRkXin7S7pIHD9qOqFC2hcCF5oaff+CgbOj9JE+GvBo3xw3nkmo30zDaG+uMuo2ya2a1Vy4XFo+QmJ3okKZCmAjvKqvgJfiNKn3Pc8IT836twNWAewJJfEQ6vQJwOkLNDiEDCXrrrWcIBniEZyBvNw
cJemFOFDRR+MIw6KIx/z+gL+hUWnWu/8iC4trmYN6wBos2sBgNPqiLH1qBcHtB60XY1ueiGTwVydUIDrPGVZj0S5KlSHX/teHwPC8irt5ZKkVlaStNdE1xgNFmLLeQqOY0aUYg9h+5h9gSO1wADPOkWqcjvFgPfp
Xq5CirK2N7lRfZiaySIr9PRYsz5cytGu8bAKETlqNB9byJImRFMDAEkdHjRDP/ppIiIzohJyMutPpDEHpweItkk51dCaWFwjTi+DQg1gnpdfbY5/xvw7KhYm8YgiTExgBrBB6gVGMHNkrMznL0HZ2yObg2ZAxz2q
nue9RssNlwX4gPa2sXKYNoAjpsfLWemrQARDcLzAv8tyOie2BfK8gPoYGZjZNQkh7LQ8lQaESGxKlNwBBRRpCBO9XrLBY1nY3c3vpZ0AgdG0dc2uC4ilBSCtszcQAlYvC/BqJadZ+Awn+L78aJ6TaZo9JtPmtR4b
hqYNPbVmWg4GbeeWE522upT260CcS1pxKYaMSy+3oDkFulFe1WiopAB3Y5nqBfHmioJ1WIcoypxenvGiFYV6n+mN93N61fG7oacrW6WLZo+OQumlkhHfNt4SO93cASj1EY/yFNWZHVk96kz2EdTL4aYV4PaLYWJh
n/MRE9st3/1E4/LxtEFHrkC+vhFnO/hGoZg8gryRP6IVz2oj+DZdLWgnmd2n7IOS6MoL16hFssDGGAhu0AAaLIhlBlw3awbJCqjDLb820gF5tXQajR0hv4nzJ68q4xEKHOLjFMcvaCucDq3APBT70TVaq0H4LoGn
JcLMp2qzSssJtFL9BHjh+N1xCdtGZclhhVjScF+08bMulO6mFHncTt1eIICoUyjKtwi+3xTn30CdCYT4MKKNwIZ7P3+1FSZV79z+HB5PTNA8lMHH2jnFk9LGgToQ1vJyDivSrohSDPMGLW5a3mKv+c3Eu7Mruel+
ExJZg+VwPu3y/V07cYEwSqrgSJj9ILoC+X2O+n2Cfkb6jageevhiEghesYE2zXZsCFExLijWB6FXvT9lKND5eif0REQR63HAJgBtuTDXolu1mL8YvVAYzD5wJ9Shte5+OodgZpq0Ckw/A6ywSSmHEXdrv2ZcEazh
9KjHMR+filAVotazTpQQRuGh1vGs+S1Ow7s7/5u+OZ443rQyiv00shcRS3lQLVMoAlQl1JDFBlpgORORwfSa1aCqF/tVaEgfVA5hzVXatU+ghm5HKBWQkTB2IErewH59L/y+okh4OHrYmwGpO1zt5QtjCQH+LvQs
GX/rKOKMf8n5/VzqidCBSyoKIohDyKPtbZlpZA5Z/yNAcTRRflMyYYXH/Mf3DAjV9mF9YUax2PJKiD94lkd8yhXiA3Ag+ByhaKLiY7nv/f9nRGlAFx861dLKZAjUY7us+kvPT7KA+q7vBVeZO5kj/mKQTJ8YAhmh
cisdGJNV7SUCRhnEn9dQxKA7AO/nS00brUaGZkgwQAAk3AOR6t510B/5hPtq/+/sB+Ho3Pwfv0wCcIR1GIHeV/wtw/9zPYPpcHCw/cp1gkejNasiI/zlMBizefjIsW1510FOsY6Ja6EAec3MGeWa1mCSlBmv6ZVD
D/WgVj1MLSS7kUnhNc2pNKbdamkrlfN2WVdfaH9ag2SH/exB3NUlAJBlFXGsnCxl/0OUzeOIuEF8ZdLC1Xlo7f+gxly06ZXTZP0ibauFsLs4bDn/NFl+lNUNo1XhxSFgaWTqs7FU8qWGQLnIvbq6OtJGH7SrBcqH
ggcYDb1KmVhYhwnx7K38afIY+4mURYMdbnSZ+KbdlWS7JAZk5mRzxfB1wSg5RbPS/nGj8vkyN/9nkMrQU3e+WOxodCQTiLoXIVCdlq9VSOD0YcAp1kp6psVjyKjTZilraii85YKaymg/XQ5BX0Cz6vhkGfXSaUPs
rqeaDQsbtPrLBS1MaAeCgO4mw3X62LYVMXBAjVGYMEEwY8uyd+9D9ocFTDu0Hqzgp0PwdDMYTQMOeXXsDZA0H2Fwow1wIpYaUYy0kpVD31+0sQGT2pAueU2BRgTKahIjQQvVYUGJjBiMVlkLUpKSaOeXYXPA9CIh
3YtGqfjmf+/qiwJz9JT0/DX+1MlfYxoR+myY6ispJWq5BdjgnDwxku8Vn/3/27dOLcfw8774vtw1kXOIj2CcVZ6VH8VXmm7XhvGOvet/iV9s2p+hpjh9J1H6/V7Qld/X//T7v0v/r28pTuf4z/vzoFF597thcVme
Yj/sWF3FZEp76R1Yw8bhvvtSlT4yV4GBy/bKgNbsT+nKPT/ga52cduS/jhOZ6tsBGih2aTDQWJAtiY5rXCk15trd+uM6nqC2Xo02fVekAkn39hnsXEnk3moblAnqq6kOTbUj/yuLjc9NhC/szuei905McOaTzWPw
/fk/HfaBJz1b2LLYpVln5r9Bt9hULZZDThkApr72UR5B9aoagX10yWmnyvPd1fT3Fqnhrm++PvzpmZqTG7y45pbf8gxGzwbP1wqp3e+68by07BIrglNuUPDPncW9n6Lbl4g1r+98wurmAebJz0c1dioqldUYB3pr
SwN1flbF49V1AesVkgTdAnxulT9tJZ/LqAv+lSGHNb/6/3drKodW/3S2pUo1M/8Gm7HvzjYnglUafFMEm/g6kMdzYbf/zSo0PXe/jlxB9NNuRV1NtDEqhvw5u0mp3QbTzTdhv3vzGlhEPJS7beWDfeXV4PdBnpXn
J/3wDYheZrcs3eCYcYgOPJitidZl8HBOFATbvvuNBJa/mn4CJ8IPWMJzvH+3NcNHSUsw+MvNIM1615lXAMeKsF/JNMOfUaCYeE3f8/r4Vc9sZK/SRuYZ3To/C711/tePUXCQgpzmr+g6qYMKiuEnI75TLqNMfP9e
ixNTUtytKYFrkgsKX2beIQAC2TyoKLhdRFHDr85guFMbaVyy/vSNP5deu+3F18sLmnDzMvqFtLMq4H/A2kaHksw5F5XuTFH912HqjwoQV5mxulSUDPxvsM4ZJ/UXATh3PCx5RVDBw0Emcjt7g+zbul7kk/7p8GsX
Li9wk+PEr5Nurrwoph6qfhJjb9eFKlvsfGc1NgnRa/DSRYT+8OD6Xf6023TtL1w3Xopgo6RRQn7EgLSBO3Xx3qmnVV3eN4k5op2QUtcmbI2D4eQZqJkTNmA2MT7O0th4VLmDD2gtOK2hSXB6ywWyCxqwGcDjmd7T
gGnHHylHfgbZHDaGJQGEvprzH1CjssbOJbV1Cvk+JZZPwAUnBn8+daI5uWWq+BtumwYbAnyMBL8EL2MmB6dwc3GtjJpdTNFuyYFzVTIb12ZKfwQycHP3OHPO+xR7G5vgcH9as0oVc2sB8IUDKne7vIFXX/hSR6Ll
U4/aZfvrW2QeKrp5Un+1sUHlhZVx+s2XdvBwuFBpitIpaEZMH7sE7YSwt8yw/GNyelCbKNX5I3Aklf+Hw3Jh4SYp7kryy4sl9y+BYSu5n93jqn3dTimx75IdXM/A+XiUsdN/FGxpyGUMwgpfjhjJM1eNHXDptFJ3
gjdGBkcLlrZ2hbDIlzFw1h/2TUHahaITJbFM4PjfGa4iTidvVOaHHIil7rdNs7DozAFfC2dcvJ7vNv7rnMyuFngsPAynK2fXr72czO6GZf8Wg+Tz0ZNZyeCFjs/fKxEOAmpRdvBl3tXo70JDqRO/yNwb5tlvs7H7
8ihWV0dg7OJekvGFZNYRjjwJGzY8LWm/4dfYtbk043SEk3fzZyUZo+I30mN6XM4EOnKJb9lk+CUj/FR2BEeFWMG4pRM+xZvRKasaHiLnyu1Dh+z3Ezu6xRsn9GyR++e6Lf62KWZqdwkHNusJ+C249swfDQ9n3A2T
P+yPr9xTLnz9gTjui5772hzhLR5pXJe/njc/iOtWWqMprnjKFkfsw29Ku8r4F21nvY6siWEimW36mX/dTnx0xCwkW81Pa8/hgcqH5d1Pwld5mJo/b7Mq1b8uom3OYY4ed6j6aHMhjEI04m9AAQ9Y6BKcBfQYxv6h
y3MwhqKW7eMMGJPIIphADZXTCCaPvKAokd5Ib6Q1Ftaa3iZHCJ0lFLPCJQ4jwGMaiRJrFtSMTKHpw7ThotUQ0T0wYKoFu9Y/UAiHF7Q6TL9IX09Xv7okNI8KELZPALb9UNNy3YSuWNjO4r2dMOo0OFr33lDAtvXD
NnX7OSInE8qw+d5ISTaHtPX0I2D8SNNR8gBKuVBPZBIYtoLYrcUpCbZi2czlLRndUXrODRaEOgUArU4H2AqCErSEleKz0TJ/PG9pl8tdEFwLovYwLs45L5PM9PpL0gyXINch3QDwwq7YSgKztSDCu3S0hsJMu5s0
il/W4s3gegpA5orK04rgZCUhjoDLb37z03abO3TFwrpZWtLaboUkXMBUcjtmeMCCCcJcpMU08nIfT/fd5/cXHod83o8xZyMv4s0SnhxLMkwaU8Lk8UuVVkc+CsZVYUy5hnVSjMYN5lIkybd5s86cP/KPKwS3R68W
WceF0GDIyJVcIegGXiqyhQo1a0+sPBPTGGyGt02/lUEDWBlgTIlY5GUH6kNewyIjgK0MMKZELJJfPyAaOvjQBpJA3PhJJMBwE0dgB2hkUiIKGailZCWvuz0lxwST3ZrrkVc/Ru+xeKLblAv93obQe3VvSt2Qux0Y
MBdxNx9bPwK9cWuVP4R15N/OF/4NOlCGyFnJstRc2ixIKKZn9wDdbScf5b3QK75GTLRZWlp5pC/m60vfyirOcpkP3qwJZKn3vJHd1bSAR4LP8OI/7dywDceiRUubqm+uNb3N9AhTkXCe2EudZJ86bR8sDiWeNY/Q
zrQjrs1tyeh3MVoAYH36udSx3HKrWc3qVrfCCiuttMZJaNRzW/91+nl/mEoG6grkZ/hmXxvEasJK22zysZstdc722g4azix87ybRihYSsVHb88pFJ5OfVuql0XjBNpx22LrH8gosMDjqXvJZ1tQzBCPKf4hK+FO8
dYdc3CtR4l5eBf2kOb54HtGU0DhKU6+Olgu1q5uIu5ey6X9DJftTjc351VJsqmTz/20NlXRTK5u/pGzc71gAvHsKmwASauvP0ARh3kPn9VZAhiUWOpaengbJ5qjFotPbHRQ9Hk9Tr+HdIAmRwfIaHewiwMUecUER
RJCYeazgfbFs2AaTA8h7i8LZbJMOCe7co0HuXm6YuNouzirZrVdlZUQIdu/zdFHi1qhD3NME3LfHw9YMysgDQ1t2JYyFN7m0PP4EHIFQ74M8nNtiF/fRirQHUqAjx99RklOQtr5+Mv9QMUhxxCAAKQdDdzAOkqOr
CHc7Gu67Pmn4NTqBk0TLgMDc52RaMVpMEPSlUOq2elHrA1AfHEOjX2Byafnq06OyVyguDcX/QFAVKgjlW9/Qp1+GT7CgOAJPWQ2lWR61DDopuit0MeMPyKXlCYHQ6kWYebX36ijyEBCuZOea8dXC+fPgsLOza70P
UA3ItT7RdbYAquJeRoWuvtUc+zyFaMmNFcBF+GibbJqttZPC2cMoFsWdrg6zDZwgqr/TvJQ8LwkDoRl2cIY4un+0quiyMGC+7SZLs0CEZQpdGurakt5JuJfKhDYJh6EAtxDBjR+Z2ifehFe6TSnncfXd4A+JPiT6
oOiDow+Jfmj0YdEHRh8cPe6rbo3SZYUjh/Mq2kvU3movnzuNxjkazpSnu43ESPnEO34MiAKGJKva9v9gMiiH/eRhbyOBHqiH3fnn95uTzVZMbxtgKDmQO3wIOYwcQA7mDh5MpgIPk+V4nfcgJxLtZe2phsUu/QlX
qzvmPfiDTYnV+2y4tYeQszssRHFJE7iqpYMc69EexrbBrsgMHvopVF+UeFyMNj9375yhBYcM12D/LZ7wLHGvXLw0/p+3895EyVYcr3SddKCkzzfnSA5rJ9Nx3+MEaG5ZV//hazt6/a7+RG93du+fVBM3MYA/V3NL
OtwRvatgxgHARKOoB9l2E56rMJKf8h9CTmiJU8S/zRNr2NcgMu65PpSaOJpYG1OJuLf0TaaAbnrHbq7SdpUWLr4v3BeTTp1y6i71VAKptjrs4xWKAw1PL5AJxOGBqStDop1G/2mJVN1DvB/q/dS0vEY+IUF5dTbB
Xrlit1bmcpP6vqon3GvOGuxzNg6blfx1VSOjeJjOYcUr1gKIO29hwoJKH5z3n44Ch9m7HGGu6PjAiTnKRw52LLawHDikEcn4PPOovnVncJyRAD2AKxZHRXJdDzNwhLbHHfPBkbx6mCXAt5CQGMRI+W1t+3s2crgJ
i53aemDzRk4aw09HiysWNIyZpNtbK0nOJKasvJHyVlTpzmAWZfIFWYgiU5Bgktd4c1AwmNy13oydkzh9G4IYwYxRlL4c5cu08UCjm4hYVZOPHug5A2NcsKuw5HdRvNcZaQlXV3frtrVWm0F/LAdY2dD2HmU0wEPA
g2THWmOx8FAO8smmv+coZt5f1p6KnzU2Q80y0jHyiBVgJHkWWozuckomgI4ld9QBBszfrhS6DOn600CXzAmApuz2tj6aZTjxa79rll+9XV3znW4bulG36pej44GJ/bq9iX9yTDycst+eanTrzBkadKx5anArFz03
nQ400FGVk7em2NUc8IoQGkQGT/6ZU3nVxKxGQ4CJHGWnA7tWE2v6jR6hSHRZph1kCm3FNH6l5GCCqbRV0H9pvQ9rJ0y/b28jghsyeuB9r4n4L3FD/8vDXQDR7pNX96/77zykwKIcsSY8b3EdVSulGZrQYII862Kw
TBEoEiaJ2R5DZJxAWTBTnVe4k2B8myu9jlm5EaIWhIeEfyFnyXBwrJjRm0DWqoCZzKTdHD1Z6ACLNIJwfNEvzxTdQmhPUcLS0hKWk5L7lXpziqYcK5P2KLkyCbNoXwZY3pfXWgX9eRFlc1HPpryK61Prx53dVUzw
V7ZnjfNlRdzDTHEWRfff5hvMaU6t3k9vYXBZQDByEk62dnb+wMM2/n9TcrjEs+hFrjHEewK6wC6GSP7GQJh0QZKK7DRJRyMejKRlfrlZmb/++/j3NtAV8OSXm5V8LsglsPJoYPSjQJ8zTFE0M162sJ8EdNSh3Ai8
CsJc9a9XntYX743Au0C8ff6bPvWkF/6TTnhPCe2ZoSgouP160CCZszMZYIJCHosKoO3H242sM8233s9Mp/1ysr1XllOmP4Hq63gt74DJNaQlaw9exw7+OJi6p8fLWWuRO0NOQr1JVj8enz7ZdTdkRay1FXFNOKH8
CBjQRHCDt5muIBE782SyXGRqBFhBgnIen6ONw0xObUp8D8io1z91ktoPQVMI0qVNDSTQKpjVRhnwM0rQAKRrowDpIdPlaROj9pr3egcNrjumHqJ2GP/SdfB1kI6R4CRl6kTRPvDIUJKr+5F+CHLt1WpltZ035L+C
c6JyIYBstAhCb2KHJEioKcUSae/Z7GAIlT2pxLGbUhDgyifKoE7LSpKhFQ3nUY5UOOmc3VLfYeaVUyi4e3UvycLnwT56AILTIwILcKD5KjNRgmwWnhAqfdR7F2laMPLRpXhLARK4pwQ19GzCJuzDJpIDP+euNeMk
XxSAz9lmQmZh8kaPNF64EUq1w2nZe5UVljQ9vRm8u5hO3tVRM7ZKGROnMXlccVFU/pPyCZkbY5oJdYfCF1SqsJg44r306XCjnc/eEt1tTnpPef/KTkcmknRLKBK/Z0tsBsjd/JjdhnVHLa52Ut3RJ98oStU8/wX+
iBi1rVSHrd1ug2ugDl407j1aNE1coAZHIyjZk8xF7ygdHE9GW1KN85poFkJSkvIJb8votrz3JOQTDDYu7FRYmqqeSh5qglbBcIeSA8iHFgpGs3pVe33dzs+fmrCUpNPmJMsTjeYT2AuKVda3dBPPogaMlHBaLUg4
c/ZevHPegw+K7l1zgSdfWDxByTSD8DKiO3vqWz7XzYBCOMFkcSuvVICruA5OUIdifCUm689Qof4XBR770+WPckIN0wS5mGIFhioIs7P9x2Iith4j4ZjDLsPnaylF3fTM8H3Eo0aZYLPFcyt8bffQaLbFXaq4sSuH
hy/iU66CAtlnkhaJ96OQjg0r+reTdGy/CzDuVsYte80vl8pDx/z+vApVFypLnE9ZdLPP9i4O5RZ+y1/FlDz/xYRZPOAHxUfwqD1vfROzQbITiGEeoS+3cr1bCTGyfJaoXQsfMrrteNf+ac5qRrzdKnXuhdI+wdmJ
1yEmknP5SedeIjNxqXjS+opDoarEFJAGQNB7tiZqFNCTUOo7bgykU/eXAIXawizVpDFgEAadCS8cMVFNxrZFgudrWCZ3DTuB0przwQ9cUERJedAgCgPncyGiDFCS2OMLKhvWdhAzrMFa9suNLfohx6PyzKCVr3Ml
y6701e3Gg4fDbnphpDMcFqxjGarQ/kILQADOU8/xa28z+zF/Ugh1iYZpzSX7I2aUR6mBM0c0FrnjRVm2RkSO/52eps0GdXKc0W05BHTDj57KQ96nO2SHZ0qrGSBWQOmwUnq+bH3VBVCDCMopNqjVv+MN3wWdjZbf
ZsicPPX1Y9Rlkc5iy38yJ798/TvZxgeYriSC76OJtN3Eevt2jxfC8oWcawTk+ZjL1VyLuETCUl25HFaHByRqmCDhGyOCaQetMj0sJeqkpzASN8NH/as1QIWga5sDZsax3ip/tPy21TN1367+guLgjvtsCU2cqmr3
kM56jAxn3X62nS1w/E+oGBabdzjh1b2Sic924dhdf/yt/jhLsPqg5a5F8dj8odxoLHQP3mq9myp/aLZ8JBg1SfaD3OfeyqcB/LfbvFpLYhGSMX1xq8f16m4VsGgtcRxDRAqTcRNegDwL7N8SxTWSG40QX9SyCfLa
+IZMBR7220xPGRc2DxurwpxvkGYU5+qMvVtDSICFjRIjnxvbowIMrNRPDABW3Kew6VfJKlsu3Nxa5YxRR0vXQEIhrTHtoOTdPlnr5wvbg/dq0NTAlQSbC/T+Z37NFgKVk2RNDbuAS3kZ5tZqqFuhze+N/gq/iMP4
CaCA0b5q7BZA4j3+JovzSSpAHY+dchasEmD04iA3za7RlA4IqhLMZoD8gAl5zf4faPG/km3yMLiPL3v03kGN1aOAxoaNgylK1K6g+EEMLWd+6od7YgvpnUsLXoHRFxF9QPRkZQSawe8GxmvKy0iCayAYFgaJ7oHT
CCObo/w5RD3v1kBVu3lfo4qKULCDsOnK2KGcgDVskwwZymT1DLXihgkUkZpM9VUPP5Dkhd9Yy2yqWjFmf8wZUQ44VB9HUnszZS9n7vean6njP0AHKu6UK6EhOd6ZEiOyyEp1LZLfmfeRMFcgVvQj3OHHTwTYWATY
olfW1DD/foUAOjBNfQppm8RRymZoMmWKFRnF1BFMkdXTcTceNWezmgKTUdVNsZpdNSVCwqb4L/yQCxKBdI4PCGyAiwEHgMcHecXyVW8bf/3RHV0pG9LaQoHOsQI2O8y7G90ciTlUHRBJzWvN6DKxN/j4bkyMYB8N
gQjuvKtg7wyFaD55YA8ky5taJL4mqhJEdR/VA1OKO47HMUK9m9Sk5ig1V6r5Q1eLhs0sidd8ayso9CS1sA2bsKbHreYVz2s+FdEFqoMVhC7/M/xmJ6M13YoSNSCFTM4lPnJuYOnr5kPtPOLZqwwbpB7haWTMZqxg
Xx3OeJrhvR0CGnNTKFaIhQiokQUBCsdFgrxUL8ArNopbn2SEjqTEZC5xisLEwiLjkVLyZF/iljETi4OMR3JOKiq7WULmF/hotEMhtS/47i7To4mF4ccN/FBiI60F9LTFkHUh1Av4i//WfK2UssCoeKOyWxpcKqr5
URbgs/rMXK9YUBMyFK9ITJv+h3DI7ErxPJino0MGiY1ezmbJk/Pt3Jg+BftuJ0H8raKYxhwe6lbiYq7ioEEYQZVJIb8hZ/a9Y6M2UT4G9KHileJhx90L0EF+euw8/Bwpk3J9z7miurrS+mcNMzz5WqeQL/goC2JK
d3yGmxhlogCbATXqVpSw825ZBOUYAb+HphHw+22fBJqbwk3/Pyr21v+PF3rixuEak3qOWnqiH6G3GtZSy0pS0mbjO1uUyKCIykhxJwNVtJKkjuUq1qu/pSzttqoTG9MQ/6hu7gCyTyA5F6/XMYMftWZxrA2JQjl/
nDlTP2fREZCRlAISxBmw8xNs+ZOYlaDvcx6ipRrADSWbC9ow/xQh7Vut35HAf6SXejAhn/NSkkac2eGWM4tkZNmzU4tdL3Rrn6wPJvt0crEbit4UYVdQS5dkZlV5IZmALAYzjzbjzGPgmPD8S2DU0u5mpJwj5DxS
zpVy/pDlomFTUq0J9Ia22GEussABimJWRXk6oeepkG+wfFzkCgoaoGPzq8KYuJqUjWCCYHoFkX2gIloTEMgbJJCNw+kLAUZOwiAzhfE2OZ6ggfDKXr3j5u1t16fGTvoo+Hgn2Bxz2+A4huJZGw/RH1PrylClLBj5
UIlNwhxK7phKxCvx54zc3z9ZYQC9yyNQisCanTmCY+l30qh9JDPNiIEZv8vjzRM3e7DbBwa399uk7vHOlBMvDMX/onHMOLHUp1ZwiiZXTxB1LnTaU1cnwdhFQcydoqWqYhrsIhNqYothM/+hlercrV5Ec4Hshm+x
+fDYVGYOGy9qRzg4CPx/HWjKGregskFPTOV/X4u8efGQY9Ef7X9ZHC1wD86xK7D248khoJ3V/lrFiHw43U7nhEXWQkMW6a/XsvAjTa5Q5Jy+K1Hz/UL1yhB4Pbf2SdAxg78rTt6rQrwDN6LXWocTlafj5CMEi9oi
+nQPLNOWUDMAWzkk+erkHEBZsFGOgpVbUVUvQbZH6+9fVkPJd9aovJrDwSn4fhqRd4NH5UTr/2DEoJ0Gnu/8UzFe3mXDCKZIGaGQls3O1IIuKFHKbSuxAb17hmpJSrFyxjl8iXX1r99LNI3aIfdOdrp8a1/cEALp
2UhJyF2FT0S5To7kKwSbw7jqRm4ehXv6UUeMt7Vyy6MdjJ9KO3VUJMEF1F/ug3pR7aobv3M0rhyB5umFGgl/QPD2PhOpVLRq3mvGhgBwpcbdjIEoK3OLpRUfDcXhq47+F+tsYzBTYomFyjg4ibhQs9IbaSdnjh5Y
QrFeIJwCj57dN5zUgQ3Hr3XKqgCj9VU6KCDSsYWN5k3Bne+6VxnJAOP3b1zxcAIIdvkpQ7h48d4woADhfT3c+KstaGFidmY9iIevaFE67Cm1gGebyIPxlRTgigU0dc20MeAyiJjfqeC0ggF+RcyeeZmLKC8tupOF
HraupjQlj215yS76RCCuCDR9KQ2yMflwy+Nh3+261QlsNIw4Kijmv0fvJ7jAxBSmrJ1qwKFBSBAga6tG4S6wSH9rmr5IPmlE190wR7HAEHInCUwRkOIfP2RI4HHUFFhPP6xlyGJnDdjXTwJeI5YKwGGFxmw3xdxO
oIwUU/DuH1qHvUfAQHogaq/ByCZLjELtqE4V/R9NVSGPCoIHgcTBp3Rv9i2QeXb0GCL5NUMA5h/MwrsxxUumTcIvkIfYMXVhmNJVLorhUTXfrswMXC59XeRH9+YpClcKNKWjEpK0iU64UwinmGd1vAPeoN+7kDdJ
UIuKu91fvTsgVrtD1RPmf8HMCLHv7NQaK3C4PWa7Aw0/UdbOH8Az6Rjs49eEYx1L1BElWPZwgnYFSHCN5qjg78RrDWcER8NwKch6HKDSbbJNrYCtRTIoSEpYGloatCWuSTPQrVKfjnWFTpZgaWjpdv47wkinTN20
Db73xd37wiUtIgG79iBP6fcFCJduhV641oo7UJAbYWloJWCbj9Ywp9oK+sdTKQudJMHS0JLtEqBMGVuOmlZ5apeDTpJgaWjJ9hqrbNQcuNHI2B713XQIRbEUQyiKoFha5tl6bqPsvuj01lJGC8nD5nbHDBApRF0B
JeufMEPquWk3mV9k4Vva+zfjYf9M6kLwaJ4o9nH2H2ZowELJxFrxakvSxrBVsMQcByO64SGgt/8O3B8L72NsuBB3gEks87NyxebP/7CkM0pRpaSXTi+Twybmw5AGOdM0jdBdROouChcgrlZv9GEbLu/M9jy2mhwS
Jt4hksMuEtMRI+tYdjzUJGwabDc6S0yIs81SuHdXd+NODKTChzQ3SNkezv6ddAH4Zyz85Pa37QmLrxgVJmDz+wucFXt2ksXvuRLrxcDzxpuXnE5HxIxWStPDT0jlnwB60HcxnQqlBcpDdQklmAJBl1CCkUBLxlK7
ZOf7To8oJtkuTRSs2CUGAbkMgtglBwFRFyBUMh1MOeTu+/hQcOs2wDZVekKnpxvygbhE+BQq4a0U0kJi4tmnUAyp+tZDi0pKjtpwMuaL16CfzqrOIIQrwhM8jr578+Xjhvz3Q/mw9QmrJnaWUSe5lI5m35CSDnQO
9xRZ1irrDG19kzAnmuiPlBGwFoWAerlmzkhPL4qZnxBWIZX4XQcoKQRuDdYLRWLNCtUtQ+eUq4PChOlqQTCbR1TWQj8uEBLUZUU6t1zkgnon4YqmLL5bvMpis0LyKhAKaiMFIyyboKSVIKLuoM7G1/Kl9lD+1/WW
9n+kGOrg2WYqaZfEZXwVX2TwF7phr7MB+Yzek+vx6JPS9ysoWeg8VewSFqVcYmHmKq2Vrya5f/ofHUDDAinNIA12tUV9pPyD6KSQHaTY9mjQcnFMA9q2J8C4+EaWxpw/R2cCBkDqQKyqCA/hJdKIhClXKe4XvWih
OuL2/W/bzNlfJLzT/iuVohblJWN5K7F2Yl2M4qxcSUCuNEIthcxAvu6tnLFsj48jBDebBEx+IV/fy5lWeAzsUYTRLmLs7ZWTLcPbbcartj4IVn0tCLTY2AHHJlCZCMmrr9BVgZdlpbv6OyD9+zm/tC8Teb98vt4T
lud0yGbxLSf3/CuA+eGsxT3JvRaZdXMQgBh43RjwGlsu/QmGA0SqkFhRIbireBoA2acfJx3l1cA3+g3R2+emdEcmP5wvcrDUsnHqLIwRdpYucPEk4+OmckoGbsZlaYpq6uI8X+77UpgqMd3y7PQt6uEnMvvleOMG
XdS85ItD3Tq7GuWCqEgp44kGWN6AwGdror7Mzc9Ln0Ihy2nMkk1efvYbjT6E71Nf/iqS+PXkRHTjeFj4tCd8cdj40THjF9IZhsMXPfr9LN4mrXua+kp85cu+Jw6X04e3aDVYfpH8XCOdzD+Pu36+2MMwo2mtc0FH
C8I1y1zkOZ+zl3GbzIYVQCrHcZuXYOrMTCfoqMxTcz1n/Jfb0lfMjpzQtfTkneeGPSokpF4ne6v7S/R+zHNpWYtkJK9vlb/GEFJU3xhqdTWTCTTPeLH+vghRtfbAqFtHDQmrzi++6ZzT7OZ8+GfYxN/uZABTyRFY
1a4ObmXJ/M30On76alejk1vKHl1rB4i4YWi/bu5SYjTgGBEjUZ5wxKQfBLVvuu9to5C97r3VGRl/KErHBbXWbsFe6tVSV8TvOvBkR9z1PAc88hQ5rc03avqu6Zbyq5FONJgKPVJT7p6nex0X/HB64WZtPS/IzxdL
qFjbPOd/GIJaXyGSo4Xk3HN6dl29cAZDWT6sz8+J6ep56nNxWGTlktT5QmlR02kcTDUlv5CRHlG3GB0F3YKPhFNzYRYo5Hyum79rXapvAJZvvc7V+6HVWUNrs2zWdFYYI+lr1Maqr3yU3KixMrp30nhWp2Ts9eVv
JRtDmRVoqicywFOWzUvxGkb3bfMjIGQ8z/LDhtl/qFT4sOTGn25YJQ5mSCLOAbJvMQCSKYNa6WzdydHGCsjvf5S6e4Rzr4OCKoek62qJTkpI2+63/HZpVLJNONwe1hsTTGivZ00+QQ3ghN5bJK27wskPgrhMXs5m
572V8HzQx0U8yNCxQXmDBrMNeoQIYBoNoVyP82fdqVQ3EAuyJ/RlOFfWdrVkz6aNorHfNePkd1Uxds2oULRZRPsWN9fGclx1lmlldXXikMhN727cK1bCew+AC8cfhHoy1T0G6owd6RZpryoz3/kadHDlX69AkmyT
Gz+UGO2i7V+ee6ttUZVuw9LWeGnLk3faRdfrtDoUSjRYwDZTqc5gZNN1fOnWrUL33jPVfzpSjmSyrV6TnhIyRYcTWYHSGXhn19ZWwPimGIr6j6Y9EW/a101wLUzN5UcVsmjccTvL03KsSLjd35yXhERELt784hSP
mEwzptlIsw/JR9qgdaxBZKdD8nLHlMp0VNl8NZ39wqLLqE80yRO5OpYLIPWL04VUxpFs8THz5f4kKhLhXAqgDugqRgSgLcC+m42FUjdKTSiyFVTGAVDWQAl6Un7GNDaQ1wGqSdJSQzIVo0iaFPJ4bAtchNhFAYSM
05/byBOCJeBwpaiNlD1rElAEeoZJRE0V+uFedfLVfLFyxAURPDjydDwUGx5O90+vrIPK5+J+Erc91WzkDeHEiPvEzXovi0gjymmfcEUkNM/68qi05pJvbW25jwgV/pHMA59931HU8nxd70paKvwvJw9yhyboNuly
BE4M7CdiDucJE1E51p19f3LwAZLLo3mGt9sfcK89hh0PtipeIFSQDj74tNgnTn5D0VLn39LcFgh3UnJQN/7cPtlJpGQynaoN4fmiSB9RbzyXOMhoIk6PMJ1Ysy/GvSsnKfqwEPDz5LXjakh0fMY1iQaQd/V0b1iB
SZOfheHTJLwtvP0Qt9YxmT6zg7FLn3WFJTlGrB58BjAyaxtBsPpSJ2A1zOJMirZQZSLBKeRjt18TieCEdnoccSeofoE1mO6xUoAmI/aKREEYEM7J4jSDcFSpltP2kQmVd4AnTO8jFHzaS5S71qcikFcKUqQd/qGS
/xAOLsSlNtypUMu+vHzqC6/oJFwZO9gjBgJLSPrQ1fgJM0m06rmMx/Lv7/UtGkrIH3eVfyv23/wvPDKSRcbAqvP9iXq+3h/V/K7j3WNr2++AGEqwwzLzQLaZ0IKhrPs9fLCnsdj1Z5anTOzpMzsGUAFrn/8SUB2A
P/L5FKpMdRG9BbgZ4aRSNlCCFQUTIc+XYMDGJCl4ZGng3MDRHfAYACTJ9BNY68VwjJyxwQLVcH23bZTPu8EInP8fwEa+3YDXjm+Ondk0mv0Cz0JUV1N8WRiMWLLnh/uenFnn4r3DAhWOyuuY1ZQTrjlj8DRaCXYC
Q1TwsE12awglPqDYwi7mSKV0Hmx1jJZWanRYGGnpa14TsGqQgUDARXGEEnh2bNPSDw+YYrjk3Bqfa2fHghJHEF16gVhWMl2yLUt0YsNIbtUNOfZbopjdF7CY3d/3POKLR/Ec4f/IRWY8jNRAtxAzbqzakCXB5pTU
1UcXPcj3euBACQSwEsnRMARWjKlJwq3LBKBml7nDFdJIBgJ8zHfa3bYGBPyT9r6miJwIloJZJmD4tnPGTaDe/YIRcCd1H8yZNs+Bm9IIGpxpe00G+hujl/pixwKVYBGbQMQKUFInagRtqYA8sIQGXsfmyEudlzEq
gq7IOyL5i9X2p5PcVbfCYJgTctlOLXiSNmQ+HFRZNMeR1XehGKW4NhkIH6XxSjHQ3aBJBh0yi4tyNL4PX+dx+onBk2+jAGfNVa30Q7jXVoUuloI2hBcUi59YxxKCcXz6zCGRVRaxodDuew6NZ61ISVNmyCz9ksQg
mqW5KIuyQ4XgkMYMJwL9ImKSA1ukRtLCKqFhtDlNotXpGCQ8XtOUwvANYmYUC+bAANzFxBTgfyXZMQeJssbTCwFyUSSJSXI1g8ELJoO9OpghdT6vIQhYfT+mH5BReBBOijGoEkD4PK8g3sXyBW0hypwi+DbOiMx6
fSUZ9JE9aEw/arv5u4FEHxcIsSunD3JIKh654fl3o3HuNSQ80beMeIOccieGLiDQY2Cc9MnXwNFxcpHMPAfz/LMIIUDn5ExypBTv+CaTYVk9kf7b5O3mqwQg5H6Gx9jzq6PJr915Gg7TrxoF7m5sJsfCfA8G4FKu
UW/j8YaSA2JPWR6BRWVOLApgRhwKstou2EFnMj/RTsIPm5Xm+McRid4hPjONfHpH8n3lG+JIHYW4Qm/GMLOdkH1G3e9lQvVkw8oHsuHelt+386ZZPQKfLMwZY9AAxqojqH8AE1HBGye/mZDzKzSOAu8fen9my5/C
XGawgoDYCrZy5buwYE1BphxjfpSOcIIu45TZKEelPi7PETZ1sScFAREIALJlxkTCJAQcX+TB8aqRIGFxUvRYTp1xsxOR+tw3u/bc9pNASrP+fcwYN28gbr0J+zCYc1F2Da8APGAHoYpUpAifnihajrDh6UI5ZRUy
Yc33whWD/AaVCWkgDvOkrqQpQrBAMDCqFnBftijTQKgUwPpEfJYJ6yZh0Kth6JNFWTxZPwPOWwIkba2iMAdTQfhFsG3sXNb4ZjhU9Z+cwDq4/Dbn6LNGYr7yBSmKxHYUNkHbR21RJNz+mgG4U11dUVF4DwZ3IXeM
1fDYqolSWBnGvgVx2Fq4A71GQgx34daWg6QI50kaZF0hwK5PmazIRx7ujNCKN51+c+PrHSYIXv+AeWS0rlujz7AEf1F3omBqKlor6e5s2D69bUiVkQU2RQObyH6S7O8d3VfEWKXgSR9PuRgeGkouu3ljEmz9JigN
qLczAp6H1AUNbNuOW7DEfpE3EpJ524xpT0QtmhEbcHmMgsCyxl0GhmVTPuFZvsZ9z+agALSwL0UJ5T3QqyoGnQGfxbOMrfx9RBH7K9L9ZSyJw/l4KLTnjyAWX/IIgvpuu6KfO6HLjliSeunY1k8HuQ1N85T54wlG
AA/S01xmtwNKxkUaKhX6HXef8VzYB4WKBN+K0duMSy0mZ8kpFzIHDDy/lPjWe7IRVTZQYGr/p/BOnv7pOj2DBTlTmlPMX6OAmpz51DgGaHeI20NsZb0fYGt+bwvYkjvODLzWPkUj0Ry7hZh0fG9R1lqld5NAje7K
CKrgfbJvo+oUoGeHQxPeo/9HRwmgyOxWTCNu+MsiCIofEXcEXrZa4btioWwE/OxR5iL2ih0fhh1rM2deZHgax4mRn3TGUgxJ0i/G2SFOGZ5x/ebzeIvcce160BY7zhkUiZoiqVXsRIB7rRI9+MD0JtZ10huqt0mi
UCnIC1/FhGvTHjwTwLAU7lnqO5nMebMN8l6CGQFZ5ZTn8Bedns68aUC8pjy8M0vTmdKwYzIuX958nt+cKwUlbvQekLx5aPiZKoHketLC16J+UkOHO4dsp1xt8MkrXSC9GLJ4rhlg+ylJur2PfhVekySY0KiNiFuJ
7UMJEEVEQTeNpoh5awHd+1gSlgkpyBAowR9WqkSKDYBHJK7c/7qhvJVQiwBNpj/1knqkgAur50izjqvMQoK1+jL7FuT2nVqRMCYPp0JYMqcydda6CFQHM4wWCYb0pb6WEJIKxBJwN8xeZy7TtiKFsObNWuNST+K1
qZF65cApduQp0tZDQhm0qrVUJ3NnkdZozWDgOqILbSMLw27X6ROQrVCE15RW6ohc6LJTMsu+pHHgJaYOJtlh50QwT7nQ1/ndDUfaC9JGBFa5882kGtx/Ykmkb1fSaXke6ZhX5qxvpdiVo4AQJIMMOX9XvIGiAXvF
Fu0CQ/lHloS05niyH/Hcp9CZxJLqaWQs3dumOiMwCNgKxqX4K8dVB1ZMAF2re/bVBVEtWc3sFBRPle7NlVm0FEznWzKlcvPK/gkWg7VOBeQpseGmIr3tl1splV4XD3+b1d2H7BQK2zvhVJH1gBgCR1Ej9V7bC+IY
/0DXVCkQu8/P2gW10U7/w9Nejktx+PaLYqeOAFhHd+m5OiTbIiWatOIfZPjs6FiDTHVAjFFXaqk1fzjhxqFt1SJ1/nPzOlssczNaYYBDC1VKD+WbgOC8+HO1U1cRCLm/CkzOtuK2cA6GMFaEhuRxtVOMju7lFkKJ
gi94g2GNEwLhTfTdNhW4CjBEKCR3zsXnQv5C3vAHiNit755ldRQimmubsCFUG3n+e4+cuF5rbyvOOBXcUXdn6GIasgsSImQOpulRmrg0jBuhqZVIt3cBQmujHpr9CNY7J/0ahi58KzPy8wYYqCvKWsZS2HRy2JaL
5j/qp0LyzKmNeALKD4bEXngHAaW9wv/WaflrrWz3OoTmuPWrR3VChHlmC0Q845S8leAPaj4mc/M5KQ0Rqnr4fBGk2mQDumiGWbM7kOsMDeqBtWIELWUX9YL7Pbvn3ZkXTasZOX+X9BuRDPCLb9zQJb2uwpvtZqM+
86N0vvOtuqfjxHwjamXKqliXVS90mitiF3KMGcb0UHCe0I0QtiFGaLGWBjkMQ8VazSOdi3WFR7DuFS1QABNMPpVHVFbQNdYjtALiVA7S7Uyu4436y7N+NnqplEtNTpSE8zOM1y1i8pW4IyYiS0Aant6PLqTTKv2G
zNn8Oaa3aYrdihwzEm2ngKY/w26F1esBBLCEg5SujZU5lODx5qF+bN/mlb+UX1926224FIaxIGJmM9em/zruzbMZY3Y0BRixZ5AnUGa4dTAacfj6qLPYZRX7acdgskoHNdn3vV60jp+V9BLf6DBFSdcJq9amqxyb
enuHmf1kOoMg7EC2ciC7DoF/s/R5btg74Ga5YV0awIbOT9bWu1ftvR7PXs8TUz6vkX5jsIFnrXuK1+7wTfuwIiNN3GXqZ1SpAnFQrXOUVlBEvsNiTFV8Tv38CXGunQOhNk+OUwhvER8Nme5B1vGafYIW358ODoBm
lD2VgxexMcZ60m/u80a4d3Ku8M7HJBPoVdHrDuYCkXIwSZBiXJtaLI2ovBlwF3Su7uVLVHqKes4hpt3r+pJf6GoEzvRPrfXPicw2wq2q9lxthCknf0shgzgTh10F1v9MNj+JBogwKFCsI+AP9DApIxGMO/rv5Qe8
hc6nQGBEbNRJ2aCbYCYBWREcaWD/Z648H+8KlAA/jYolnxJ8dumgSTvMdfT2nh+q65Wm1m+p1dSBEZe4tOMf7C9S/CXMLnLc2Qs3TPd7e62CoHZdASM8SoJHWWsOtHHWy8+oEJesEqxJBEz65HHFYVZZcUoBK6Px
oLxP/WVv4Nc1jnkeoTugmrBu29GWcHY5p0Kz2h5IFWmseqXCC4a65YQ79ETLaxjrCshrDr3nafBKLMGKMvz1I7JLF0NAfVDhrJpJqZOmF/TofttQSnTTkQ2V+UXOHvMYezmnBQ3gtw01S/OEbUiTokszIGx5479r
OGNXX0u9o/cPzTP7/GOQvbqoqdnwM/dPw30XJQSRnlZRi7FPucJFOnOWUOYV0SBctFDpmpq0Jyys49XAXjWY8vt8opetRSIPdPyWlQzpOogeUdN5huz7UBxjz20iUQSxi2Qn8NZqtCt6K/TirpAU4qWFKM953ai3
o4khctGM+xAScETrRh+ZN7veijTeBCWTi97sP/zwDJwjo/627ssCFRB5gjegp/fCl/pRhQuWStlAOQjMBacscp8zFmgOOxaa5TMBPVChK9TXsJ84b0pTF+xEOIRMBhGm1vwdLK6FAHO04MC1i7vHQcNKUfwmwDkf
iwXFqDXQ19OlhgRkDVJ6V42ivrKPRpRg+gywj79TOD3IKagmT2+CVhuXd6Yl7v3Ee1KzZqCPkt5E1koF3XnGm8Oo+ZXesIl+MQW2zKDWv76gxtWHv2U7bz00YoFdtz5H/k8ZzPTWyd8Aje/y4ZMuXglmYfvuVeYc
lVxCihVd4v0pFs6XtXzmgHCzHgS2n+JJP4yEu2ge8OvL63Zy+UgMF+sM/YFTqUdleRO99nAqDH9qR6/ZxbjwGQmBfvP7BqVbCZvtswVxl29CD/IGG17J19SDjIRY6NcIf7f0UMxBch/Xa953Xabf3gtuzjhvI6oA
UYj/oH67hq84b7zTbnRfa2UwzzrmMTlRt/wogEJkm3T0wabE8S88jxpM0CAXmlBsafXBBZe67sDYKmtY79kc0f5yvi1HJ7HAyt0Z2M+3B+egrgwO6S2zc7+4Ol2VmWuIphtw9pebhuT+0y+HqiiBM6rQwbC/gIPB
mqKGPEQQzvoEVC/JXauQZlfsAxtfwa4UIceXDft6O7pZx0KopbM8eXqIf5q37g6TiZ+PP41K3lfqYccfsv4sCkoaCP50hqIf1wm1i2mg+Qv9CGEBnE9Jk/38nlIBPYnJgdKvGW0kI7YL8jGIBpFBUD9dVBiUIYcx
EBKWYUo/alFGD0NdZZNRVwxHlHJ3amCSxDI85+7utKUDManckW0KSB8FVZdqr2U8wtmdBhk7tlFae8FKYxZUo09k6L6ARXVfheFRXTumhvzIiLL1YLdXZxxKYM9Q7fmCdrgdXiWP0ZKwyp8PkSlyqiuOorFtNkji
tYkI/exx6LrDWiVFCsmgs6k63OShOlIcjeieoBZ5BxS11so7iOuO0OwXF4Y0HNtO5K2qIdH+qlH/FzTHB/HfKDmFPdajq+YtRB6hTEE2w60rKOwJQM07FeAetEjzm6yVBUvqAmgKW9VSESfK8DV/iuFW6HFoDHag
0RUiEKEgsGlnd795T+R3uFWwzsxbA+T8m9kMGzVL8Yzb1G4xlIGJQI/rXGqP6+CVEfYmUuMd7l6q43nIJAsAvxBYz7OkCsCNPRi5MIBqsUgjIlACi0KDkl4I34NeJLrUa/s3A3+YfE84l4WrAcFcDEe2fsNLFpXP
8h8R7HTFNIGErpYKcVkLOw05pqFyzbO6R+T/RFl4Aqp29Wby2HUiZKZNpRr51IKwpF3TQKil+FdTAjC84mZugYipPQ1e40pST7anjivX7d0PB69S1ZPp96fPEcuiiiJ6cSHGx/k4fLeVJDpz7f7lbswhE6JQxb8a
SLW5/wPdHS0SNw+6zHwvl4dbIqsU0fp1tFly0+11/7NP8593cl20so3b2B1YVDhKYvW6zNl7c2MT7ECwvjeIfN03pWhuNIo99Kq72hvFdSSKjUfpTYEFKcgkrKdnpPcLJdMMBiHN8iY326iXYs8eFEhdaG9SqLND
2fHDW9aj3RAJ9wugj8yP5xQZ2NxkJBIJpexzYEmiV/SRznUVCtiUVnPW0NcxLlzC5fkNuiZETbIVJ9yKLlxRkuVSm5zaUchCoIY0blffyor+LyOrJ3VGJy5Apc8xqHaHr6jbTm6WRAiKZEMw0kWbVHW7gMJXs6dn
ku/iHUh9bWjBOYASOr//8pZ2f/eTwfKGrgOwId3Xu6Er+53WssNn9ruC0WfJZpRhADE2y8s3LXRfrRz6DIAQjGCwPLek3XeD/fbV0LbHsG9HmMXw2U8yhY0n5775wrWLM1rE3dsJuej79+9v4YQ3h4HB40/jvPWG
mQHD0YVvd3Lb7MtnR/E54xaD6GckGAFr0VPaQQct54CF4vb3UM8+mSdJJo2ESLiD1lo1bXgI536zzJ2lkBXigje9o89wLLuduiZKT17tvoAoFLtBOKOwC5E/YDCvUSPJrduzX4W035Cr7HbN+ZHZlu/rC/c5vtB5
6yRukMLhD5zvNwEB8Ta/7tSQE8dIJ6fXbCc+91P5NkYXFJdfK179oiGhW+V8spipRq1v/SxfN/f/8NerKrNVtIeCg8JF3c1m6Rz+K4EK7/2GNtD8P7nI1GUVFjQjRir5I9h3P6hUNWHjP8tbLsE25acdcruGFgK0
OdzNgVRUYfljxmdSfDVlmYLRYE/vgjWw1WNYbfon2bFZzHkdD6Z1d0j67f5THaiHYAJiZKG0FM3SWZQfcAKPh1ItJVUAnBvNwLq9+1O5dY26vZFX+F1SLf+TJlp/wcvLtb87oPUOnPyydQoQlWh5zWT5MuEGjjmL
XOKv5Yp5Q3BDXJd51NM5wDL7c9mZQ+8HGRW5B5q+lcE/rjhFdzcUBiRS6cqwIYidTmsFgBYtoCBAuM6DaYOB1FT8vsQJJlCDSduWFuqI9Pj1WuoNAyp4/LcZp01VkUvD+w0k4YWI/V4WX92lLP0aGuKXdPLVYhfB
6oUSGaGgFGSmPhd4rX79PEcuante0WjPifqhI5KrYZudwRsIqKxYdoVshAqgy5YCZng9zr30VPFSaH7mtxx50zmQ6InUav3lXRp+ZlI4betE5sdFknj0OWtHSpJJgKqxBRB+2I7hraRWaEsMhTFQHQ31WuWdvJfi
GZRbPDgONswdTFUdNnyoPQOMWOz+DNKtB4aNKjZBVdP5ytu581IA4O2/KV+4TkPiPvultU+ldOOdYXXIy7Q7gHL2cEfRCB85dyY7fjTugPkeXe32m+En4TIt6QXhg0hHEDf1THDEbKcM9CFgiKefwjSpVvh8t6Jc
+hzMlPWRPmpmFBUpzkcprPsKZp6s3fza0XBPbOZYza74EBI3pBXJ/A1Gxgq4DQfvNEd6mMp+Zy3FJibCY87NVrTtEhNm/t6OGYa8Ne0FcVvYM0K2EEHV4sIcX7RumSRp71zLa4xurvWUKadmTcKGiv+6I4gV1WJ1
U2UvyMihjms+eH6YnZkmXxsK7lJutyjXgpdlO2DkdNpMURLHcvAarASU7CHhDf2646R0ePpIgxJLfSDcXmoYDH88CKydU1sGzgCuzQD/HktOYNF9ZIXHb+OA8/3qLXleAAlPcPZY0YcCQmt79L+Mde5eSQuIqnrb
dhRP+65Oh4YBeyiiqnH7wlxFLqcktFC1OcBOoUWYffi5SV1z5YuxR3V9JXtsrHAbT4LaHa7sN5gAiBQ9JtGwLGYLfQ6MYWBXWNBArd86iL8p/bb6suOmxX7YE+jqwe+A69Iwt1tMZtYcVdbXQsvWABAkX3BavO2d
PGnvLVnW59NVt28pDWhtl9AiIFRvDLNUOKAKyaKYdF95pHxHtz6DOs7DCGtqnHh6rzarJ8ogGvUfrfL0ytSpG0rR/52/TS9t2+GrvcCNvRpY51sEo+vTNT9/NDC1UuKJfLv54OQ81HILvAukS8NQYuMbaY9ntr79
C+u4DAbdDq/c48UkdZ1/r2n3xFsu1udi7CNeD1+X+/p1fbbt3gg0/lcAhGBk6G3XC0yZhDD+Av10cFtoKgKKakvhRS5G3n+tQ7pDW3QGVgFyVphpk273XwEwIV4C8kZiydCp1OCd20guFXYOPzOYrFn7ipLrXntQ
dvCujj1yHSmtRY6kr36g1kbrUAjhz0PA5nlV39/BE9zAnyud71G3nOM1x7wARfmrsHiCwCa9YNGFUAs9WbLhu1QsAU9O/XGbMk7aGG7CYdSwE0xYJhYU4A3nPLcL5DW6XoGJOI0lnKpMgd8rHZdtYhG+cdvIIXay
En3nPXtJqg4Oo6CAgw/JqXz5m+kwVDIFYCyxrKnDhUTczFtb4D5oGp7QrnoYzIoBbqjLAJg9FZ7uSxOvnfSdl5yRX4b33a4bKNvwtrs2o9hWerPIG07wG+YjfJfKMUwlwNGKV/P/4BCYxoCHNzp86WT8S7zkCGo2
fCDsqDbE+5DzXBdAsjouS7nKnxvQUOhXevKQLjMwSxaeq3Bc5oGhBoWUvD3lzG+TqEx6alNQAUvEbLtoi4dgVwoIvn9WK7zwaW2FNxY04dNESfcM+k86JlFbgnitIhppad5m+b7AS4Dy1eXXVR/vv0VNYJtaOh91
NaKEVH5BjGQtgCCaVZ8aXflRV1qyAPGqskPl3FNmFhzAS49kZlWdfltrDU/V5dzaXSLuHHw9HPUfBmFewgv0R/z4MBbSLrwUWd7EbcIq9xxPsmbA3mpuavH2yXMl7W1SjCE65hcv3UohdrP0ynJHR1Ig4hrxOnue
jqUM61vDiCt4JvfdYgDat/T9Jt7kRt20/AlXgAQse5uJSYOECRkOSADIVK7xg/0rZ5gF5HNDjHCFJ1IzCe6kOsSmtnAvd5TKt8exoJTtiubh+SHprIXxOcCxezhIA60NA0gTiYSRChRYjyFz7e1ZwOxQbQPJnrtV
psowZzgkKu5evIoDGN7c5LLMrbVhzsdcQBZYd8L+gVhEC2PyIpNEWasIPKbHqru/xDBHYPDF2FaFth+6rQSYApB8euxX5XEX3HuJO6UYi7yYOfOatl9Fno4KhHdf0zxu1/lMdN5VRmRUqdVW38udEpP5LXK5ZrIt
0PknawmtygKo3G8GKKbZqPxMG41jQMU0W0XrrVUIkk8PXysaowoZ3hZ4vQi9T3uwivDF0n/ToXVhSEbxrQPcVX9dQkvSWY/QSz67bSmVaFc8R6dbFquj4LzX3Ac2zTuOEFvfeDYw7QvvhHSvDOy8pFXK19pABlfu
X4yt+eZYYJKWS83VXIyaRabaKG7W2UVHKzNX9nEEBy9wDefAHNRl3jXMTH9ghFOnSDlH/nsMIEimlGsYOexmo5KvVGZnmMeSKPZBcvQMSaNrabZ7WwJbYC0Xz0d+8xyCE1ARH/nklC9HaxkSequ5WZzr8AosNNe0
j5tLePYVd5QcEIP0SFBFkSAbcAMqGfpwhLrttDcVgtqT4GZ8kvdWqTHpqsy9mTyU2ZDsLFnwfBqxtdvb3cCtMJVWB01gfg6C8tjYg2x2jaQrf1DegKo2CHE4BuTlyWi4fy+CjA+7szkLnD6ZiSVmIVZ1uziU2ZoA
t17BhBSxLWzdDCfZChAU5jQPBPu7JLw/Krhx79tlOeFbddlXDoiLdGcAmDaFFXNQSL6HbXHj7WCR7FxNS/BuvqBtYBOj6+LSVMF6Q/2HEZ4VtjQv3rjOWfnm8CvNjBuMMMSKdSbSTXdgV9gPv5T2C/vo+TSRBJqJ
zBDA6QFLlahHx2U9rUs1teghR1kvN6do5bdOjCOylFaIOulROQzQ55l4dktYFCPzr/WsIF3NOFvjKDnaxViFpLOgRX2fwKjhn46MTltn8zzgEkV08rlmOPLrDWPWao3TJk894T7ToBusRWc/kXOyNEvarzhe4Tyd
nyZnAEnNBTNwtyTXTKTbA3KXy9CJoQvST/VIUCsLXm+NFsCW7nCyZT+qX/jD2f1xBqxir4odYc9y966XbS+IfMiwALuzGQOd7580C1qyLVdK6gTtTo7AlU3rt2vI3o/d7hlYOVZT6bHTecix8C4E2duSND/0/9Ju
7InvBGI+MGYQCznAZkG28qIUnqcsz73N/sMPK23h3g20aubqWKPQeAe5Ypz3DeP6WAo3DvDdFd0E5XSA35SZq6LJNZ7ao7uys3L59PyaDxsX+FEGGLN+36sU2bTP43jLKTsF915lKFjtWUOvs+Ti/rvv5cmjOYYf
itElNbp29qYQ5nZj7lkaD5wXFPR4/wVFv4Fd0PPTWLOlK4QP4I0g+WGaSWnq+evlCz3TyJ/u9d9yfqzLDypi6qQ8rmBwLFV24mB51AoZDEfsGvI0cjv4RZZ65bidrxe6Lzq+rz2lIiprv70gzxWFP3Yd8f5CuQGf
w3t0L+eghoGbOOUhWENJesbwBuysgJQZRusd+E/IwiM5BGptUSfI5iC67q/TItVN95xSPipIOkEjdGynybg3w9k3mEe/dcInG3rt6OFJd5mJKA/9GK4zm9pROIP0Oc/3ySh7Iht2zbJeuu8BI2I62IjxPti+jq9D
ltpB3scPCe6te/LImsF+l22mMv4m2RuXoGMLPjz+UqciR4n+dXVmf3XCULwZ6NBjeaGDYwb1KzZTyguOATQ4ZoQV1syvBjraZ4i4Y3t5P/eqNm4A3Xsy3gb/KPQ3S2IvCJE/c1ribFnc3v7n7TwN6mtvIXuNgOwD
AWXtgIkLOPWmPNKMbzs5HLyV+y5Z1idMqJsUnoUDSCXhkUoD7v1exU0PA0qktt01LR1kNZCsph3wXJJ3BrGJiqtVvS/19nkftYLUifF+HEaud5hOi4ML+o55J7VUDO9g9phxaZg42HTzYtXk9d5KDD8mtAPc7k/r
L6eGRRNFbJPW1HpvYMoYKodzxphhP2HJ94IIpMWIs+WwMHmkAHKCh7zXoyp2Um7E+nII9Jfbhq2SMaEOJ/zbeIOWXFJ4OJ8Nu3bkRAqek4DNFSqb9UPver9U3XrL0XGO2arWrL7wQVUkxYaaVlFZGG0J+gtRsuF+
R9kBc4GZOLC48IDsOKYTzps2+94xmwdz8zbufVqsvcO51rChsc4sVAY6hx+IBU63VGygW0CkZuxuv3d8zs+meAvzVEmTBmBn/UkloUjldN1AQwUCgJ88rwt5QE79PtHORzg7zDPx6e+Eq7f+fwPw3AAliAPuvoDG
mlJ078LSaHfJWVI6dvgeA8T/07sDOE6/cLV887iSXz5L/bT6SvMxT0emTR0/stx5sf16F21VC/J4bHL3Mq1rT2H/wlFdUTnbRClGAs70ARnmxydYfbXfJnfVsdiE6XbnyX6qhpWTePiJOVY3qrwAfjF7QNMggRF4
5Rbod3iqf4H3upf6NIppf0ioTzZBjDKqvxi0hQ2PMHuvKXVwG/ZzDsbnF4RcgpUpqaCX0176hqi5kJbvk27gYeBZqqY8GqdKAAGgLm1F20dgciCDpyTrgeeTPUBRJFtsboBzCfxXsAHBhO4X22DQRip+BqL4i80N
GPheR9pxiOS/gsc1t5HqFufNCNL5/2/DfgB3gsK+fqcni8Lj1Z0qkZGoyjfAOWjG7BenogyPpC/EEwFBkU4K+gfwWCgAxpSiAawJ9N/ABhK+kbuiESyF3S8pDRoM0x72K/a1GxY2wU7Kjy/s/mqC/STTEX8kxtGP
ku7vFx2C8ICPOxLKJevUnew3F0n3v2ycOabrBiDC8UdWKmkzlxSpUZOfhxE31vZiLPdGUynaBHG2BQibcfq8MoCL0DYYiel7s1BQQNZHH66P0Ms+62ILp/hkADkV/ti4slsm/0k+9YAudyGTI2KfOJEekEcBSJ+p
BJGgaN84XhdiUj8S0mZ/N8zDfsGUi6cPd7UULfjCqK3k+fdYG/2A6D4CmvQFK+2UbztPGldNp2IMfr8BWvU/jq/bR/23+WP5HUw1v0a7PAvC5hFSGM/hdBR1gdKuZAv0C/78wi+xdxyR0zOF4YF26kElE2k0F3mc
JqcYve2SmISmoz2XgZcpADubD8zIloZBr+MCcU/3CyrB8VP7gBun3w5hVzubJIyRbVOcmihLv6RJvnrKH/31PUYbubKh8HUlQoP31xUIcdRqw/hiNHlJsWUt9R+xijpz+jJj31b7DhR56f/CV3+ZApye4uVjH/nA
T79ggfP97zpc3E41aX4ArFOch8xLvKFk7Bb3oS7/5ezAOFLfYvSiPuxu80r1UD3ll5F48CL5BLIGC3SMSq3R1oexBB+zZUql0qaPlYRKpXJrNmq1GtFoNJUUmWlqsXtouq/8/XgSjLXmBji56qFSa7Sffq8q3sla
jzBHJD5VwdbA9o8VWaWCHzuSWo1oNBpUqz0dU/miQSI0HMkQtxd1wjSbTiOmtelM+TixBrciWZQvBwK7xuKdWPU66VXBbLBnhwwzDFJp5KNnXBW1P6ByJ2UDZsmyIuoppz4YqHNYZChwMklAhyfPT84nKpoL+r67
Vi5s0AlMMZcdw6k1O9cBzYQSL2EClH9DxGFCoDYtNoIh9Rhbg+tuQZE+K6csg3GOvP2sC6q5CIi1pl3gsdrKnvCAseofzTzbCy6ufAo6zduDpel/WP4IDgBGbLZBt3uGMSwK6F8ZdWfOFvol4PfnFKsd4O8zrikh
H0WQA9EoDF6XHOlS1F+2L+sFyRxII36o3rNHsTlH0EuRTQ8dSRrN/QnsVjyCE04XTBxXVT04AZn49FBrx7qo6hxxQnz8suK5L+oBWe7nRnj6zL4sP2rwvtt8aS2lsoe5JObVg8bqBQPfPU2m1XaghgRGyj7QF51Y
V8l84NsaECjCjdKyG9yPQJUc77JrJ0T/eQzo3YjkbVFJrkCMfPWEW/PGGUEpAKBo/HDZN1Uep/Vrxxkjb7fZIiz1KiP1ePkrUCDAgYp9b/as05XBxbdlgfMepN2LsyhUxOKn9KfQRirSexOlAcnmQeFZ3dS7j5Bg
wHwNkER/LYAxWk3IdXlivF8dqsOSj+t0no6yOkHQxaolQxts0L0R7l1B9a7Ma8kIdcFcfkW4y0r7XCMaQt+0QpdyLzncfo3FVmrsen3fb/Yw3ec5ABn+xHwA+0755gQY2osAHemjUzfKq204cmk7vw9nZh0thR8Q
j0bBF0+/mzoEmsT/cCwOHVe4gQ3XqHboJ9hI5PKzYb2rxw3vjAXZ01irR5wE840bT/C5u+fxzJNVruaGphFWnx1CeHonAqWwvcDioLh2zwFJE6d/pTT/sSjEI5CxGkAuY2NiLB/RVPh+/HQDl6gX+DdU0h27NqH5
k+sl5mlZI6IQogOWCMdJ6WNg2skc4QjJuhhgHzSyk+D6SDWGgYyKGrx/ECaop0Qa0LDnjoc3b2LZM2uYvzhBKKj5DQMYB5go9AkLza3a71sDvwX2SSUCJ1vMx4uGw5dBTKPcotF9sy6eQVb1xmhk7wPOYFmNShzq
ZUViWCg2n1WojpZ57BJhOTZjPtaN78k8/WGNm7UsX0ALVNIsNmjUk4m56AvoPgoRubEIYQWIJ/bBFIIeeXfZdw9FXSosc4RnyE6+g7Mr6CiFcsj86BfuCSwextq09K1QD39tlPxyTcBYq286scQ+v79YX6ZhVEg7
gREvN94mY5D6vi2zCTyfjOIyv6XuOuJBtfUoTjneZy56VLzdeR/v/NQR0TsVJWaA+gF4CMbyeOtEgH2DBnmMe/vnM+fgAot7jiR85McO+Abqijk9MoU30yy1Gxg/kOnEA4EF/Q0ZaV0zDfeeZ0ejpETk5e35MQyU
2+CRA+ZKSU8ZCwNiV55bipJL7HD/v2SSQhHhpJ4o1w78h/lp16pP97U7qToTLlBQVPysOdO4qIjh6NuJ+QXaZJ1iVdNuXNIsCnE7YXW4cITkdweL5j1RvuPuPO5d0Rw/2I69CMfW1ekExwDU+fvwjx/5ia0g0fLT
qHaCS2I2n2XhTpS0xiHE3khvR6m90ouiukvez19tNNyjIv5EEW98mv2tyN3vYX64HVS3s6k6tCIvF9C5hoS0ldxWWamctbVohYNcZpn57nHwCsnFuFGDErv+JKe/50EWlTJGKdiCeZc3sonGcr0ss+NclRxYUKcH
4yXEIame0OEFyC3eR5d2DJXtS/fvxC+0p1cz6sBRYHjsKnEyONTSSYFZJ7tD4FsNHHjvU/yFNox/fI+WbeY3hCfonxcy8mqDUAPpCtkBt1mXDvZU8ASxxCMHYCuB/B0E7/J4XbI8AuAhQXSuAaWzN+S4sVe7h343
XEfL6ECfSnk487OnymltRV7v8sMthnWr9ywm7Is17lWww61vnZCzvmL4FsC5j0XzHcYFvv/Cc6Qs3SwXovdSPiz1GREcrq7Fswb6fliA3/8tLrF8MbbHFir3ZASfKBEjz6ySS9m/FXZ8J3Slf0wwwSIy0uL6uu/4
OyyQZ0qL8GIahggXcv+ZDshfmbZWGX4Lu8JDF6ohqqIIVN1YziO9+zqClUMcBvCvgmZNaScHHkTldYDTC3Z5jPpmQReCUZ53gFyakD/eNS2tbIR4bwUdrmEOTcRY0dlLbdc+P1hzzh4Dgap9A3JiWR4CixJaDA/5
6OkaNCRQwQggCFj2qJrc6xDrsS3a1QalDzynSoM+K1XpIN4i82SHnAIWXnkfOnJ2l8KxOh8pBswI/rgAiYk/bIGD46kZb38qXYKYw1j7nIjcJXF3bD3tNBRckypGzgWwxBpsTP9Z6YguqREvosJQD29yRspBTtG/
pI0XiiYeUzpQThwM1tKMqKELe2gjtIKJXISGqGnnE0UZ4yxhGI3fS07K0xROPYLTeP8tYEYPjNxwbYz2fCbNp8omvV8ZyeiARvUx6C0H2bo1tBFwyYz2/SKJMb5ECW/9ffqN1hRDbNj6qXuGJgZG6JClef23bbgM
Ypoql3DhNNlH8eNUNpurIv19WTG5IOwNryz1sNlcCoXRHW4Jb78pi+AgGnjZhTfvzC7Y1hxu/XFRcQB9q+Cv/99Iz875wEIwcWkz/uV71v205U1OOt3B5I6I80C5DZ+1jlmszk48uyt85wtjEvKRTWi0n75vEFUv
ny1avz2l9cO1LTnLMyn5ahe8r5MqaNbpGiANdmomRUGiV2FZ+zHNsooXh3UY1jxVdxKFoYWiCJyVWx34JSK/8D44bDbVnLd2+D7cEDoJmhJsRdd5tZNWC7sCoHXh8n05svuAl0r26daPDExsKCAL1d/uH+F4bxAg
4dVNk8fSwpmcBJZ9PR/Smsp2vnnrZlBi4RIxa2TgXTSY+kQWz1WVNSGeagiJ5f9Y5YkVLwKHXTr8CxnyrNcHv5NNN+lPY6zSggRRRKFpF+5W8VxY1Xp/nGeP376aBKiUosoYuEvqwtRcAvuSpYi7rfECJmM1/T01
kS7pIWPHzFtb57P8SAyDW7oZvhuVudn5P+GpOhXgkiKXlQ7ya7ZgawILfsr4cXK4pMsZrNuIzUtlB64c914BtnzzXLO9ujmWwD+xh9PMMrknTYK1To2Rpce0OSZSpRFGASMqvfEH1uRIpjA0nQF8O/3AvuzRu4up
p2kPVwAkx+Dkmpdf9ri1wck4imFUteXiYG8b5k7Rki2zxRcADxomDMryEvYbDpm/ktsO5iQNbddkbcftOYoQR7UsxHJ1Nh72k9nMBqLdJnr9IFKOfPdTdepr5Q7TpqQ9pdsSmTVjtuIh7H2CpzSt8mz8BRqj9AQA
8LwtXEnLjf/HM6ehdyBoc9vzyoHrv1CN0+xFTtaKu9xNXLEh7+HNcM+msp/7EahynYwnsze3NV9ao/uhB/5LNmd0ZJ4O7PLFR1MG6pAkt3X7882l47kC94XCLF1D16z0Xx5ZzfXC2iGLi8pS5p4HdZlIon2nsOB3
wN5GICydwTgyFRxZxrq6Cx3NmSRWvqnm42e0eWGeIbbpyoTPIJZeARwmREqv+SZzCuB6hS6dYr50Ps3e1LYaYza1SLroCglXqIlsI0WR9NR+AFFKSGmAvvbRnCl4kqZdi3BvGMg3n8SUS+/nJ+eX5EfD4TcMt17+
zo/Wte1P2M2erv92OHKC3JSkFRcMa+HNmM0VY7ZOCHz18k7gxOmLD8E5LbijS0VX/3mVtLndt4b/slcPUkK9z5dWEpYY81J8Fjh6GJyK71m9gEfHBExsxGXusPYzsz8BWMwGDx2Hb27p+dtjSpDyKbwW4Hqr3OzX
oOFCRzoi8aq/jygWqZSHT/DQbyeiOuo7uKglthHlw655eWLq6EdNex1mlteZqiQiKPXuyTuD9Xfgo4Ka32+Iox5la8eQte1NbcloBWsB7dXzqQLdqtTTKJDHIDRe0cO8ynWCuegQn0Q9gcG+p1x7TyNQ77W9Yiv1
sbECuEC0xXX0pwyI7AgMDeVWIAzix64fOQKagFiLlufk/Ov4+5ysIRIiNFHSWR4yZC0upkjzPuIln9ZO9CSN5e+QZ/zYOikGLT4ksdpbY5Q38tEmGa4RfVl5QHP+Qfv9UNe+vEgoJg+Xr7It2MBAXbIHzSmc52l+
IMZdwXq92NleZ8TmMxY4U+ZRNGXhBuD2bV9AaT1C+CHTtIiwxISv9elEYILjdIxKHE5k59eaKzvUVvAnWrwGuphdt69ekJA1QNdBdfXJM+lGi+koVwOTIn751Sd4TamSvWfiykKr4cgeUaN75/stOPE4ELXL8jSe
l0UDa6HCI8RjCgWgIle2TrRyXbYkCM0D6vHnwGIia50gMgsyqTEFXBg0Gqou/Hm1MjhKE8bamQHSVejQs4oOcgz/t5PE2KESK5GmIiwbSAp22JpUMbOThsTvYidrxBOcqBkd0CHGBSgKq7kKh1JBexyFWx7LC71Q
5bTTiWG4VrpINWem9WRRtXl0GcFkedUgtNThapXY3b2ogLbTszLv/jlXjHzsdK4KD+OV3bvDasfmxn5kyywVYhofoeuMZ+Dos2sxHoK515kH5oKR4NYk9smSFTpG0AY7yp2EEyrrrImLM6wHwLKP5E1h445BQq6Z
9Dd9IDgifiIg/VnXgRwIzFs4uSWwqrHHHAVjh1EmmqVHWs2OqHqsZCj5gHJZdA2EBaQaHM7gZD1T6M4Qocj1/OR7Da6hEjxoG4j68h9npdvVJlpaHqMp2SFkRaXpCTLtWBFvzICA24h1U7Z7oAeIPX388mmkdrcM
gjcf4S2vgyJ2jkJESyG+a0vA9WyVnS2z/HHmsuyO1mOIonodoDpNIagxu0dTL4X/AFUvwgFMAbXXGk5q+uJRbOB7UTDhDV41ecaBYdPUnc9ti/X3XraOArOCgJ3xVQYD1g8nwU1OiuIC8BwLBWnN7OwCioDegmMi
3fRe8B8WpxbJMq8ZFpv3O3sVZrUNY6RTLABNEYgwfO+qT+pudpo+vjaNs6u1ePR1GO1wsUHISZxvAn2zYHX/hx3Ylni5XYHhPojLXYCsEO55rzPBE+2WTVYE2wORAakB0cyl2dcZqZpy1GgYlQJbQfmsUaZ0zhfP
Rg0HYQw8HQufRHzWuetTKwUtLgJeMJLN21yYYCFMLcZi9ifAPOZJxjqDUBB5DLVjYhXQ2DZubnCXu5chpk3Jn7r2bbIMFMnYTh5SgK8Da/0mYzH57a4lhl73zbZd407zaGNGhVQLbo1nK3wZdqRe3kyreFp6+VVz
Tgr4yL/Op6mRg9/XFaAecBMcw5AQdYhcrg92zkdqO0oC5bwX52GyXnS5DYuM8My7PdnFRVp3QQFNndcDIrguLtqZl5S1IQJna+HpDwvprHVXi6xobvAYsfcSVoOQ+IEFYZL4k6pg2EbGPg5f+qFCjZ8cG0gZsb/s
GEJFljAZzSRYf70atuIHbMnO0jAXU7w8hq+ARg4OdVyQP/OAMEtGOn1eDrCJLQByVOI1h5toHTOYc5IOvNFyFFqpMZZLadAP9gewdd4YXYR5JFt+/N8x/0wVu6SkYb9QIMjzv0eme3UOAGlAt+t3f8odUkZGC7Fn
gUtV5F/vLs+FoYzTfrpGm2qsSU9kLJ484nFmEMMYgKoGXZXZaMyyxpc9dvniZqo9q5WX3Nb/jYmWJA+FsleqqUU6n0C7nA47IGs1q2BBM7HaLhdmfkhzcYZVUA1woFkJ7F81gPE/Z790hOAwAEakTJqAvHpQ33Of
c2xxlQ8oCLBCgxhbCDDfOFh+R5mrOrtDY5gyIQXqVq4kUQLbjYYl8AJl1Zy/fK4iTdIqAPxMkGy20GfNDayKysEu9O9WwPrqXCTdYmVgE0WKnH2l0Z1u6CIF0RVNM+BboydrzBOwu0jERQmntcgBv7K5Zg+aRST5
KLZA7Q/AUtZpyCNIxT27G3ZiWpqJmuAKY8kmNWHOdyjaMAmjPkDDtuIlqjtFa05PhBHZZ+1ir169SWEinFnNdoAhgyWSFvWyAmy54G4sUIqmusaHLYIX9fYQOt5BC4wVk9rq4QQ+cDXlKm/eyMM8a/gv/l1pIylV
2iR0ejuN9+vt83f9ATeMrnnaG5vV4rb5rKd4LIz0t5efdvfY639qNkyjp75juAszjwJAGB5Con+imhOKBj5qSrxdiTyqMqhHNyul6/PDPWDEdimXZ63chTKxhglOEnTgGOjx1b8S9GTlKOi1xCgFRzqOjrUwrn/g
rm1aLVF7t2E8ZdqXvpsVBwHpSGL48aEGJK9Yn/QdjYuY8U7B+mIDlQCVHuOtF94zdLLziyMxDS0W0fpYUrruGswkwZQhE8795g5YcaJ+ifhrV5Oa9ry4qwzVIk0w0Mlp3MZnZod8U+fJoyI2h0xJvFfjbsZN7Yge
pNO6dTUFRmu/R1tr8JHGJRAgt0Jt+RCQWAQaPFQ8f6iH3zexXj9hlwlCJhaCswqpW5O6nAVWR6iseTmPFLWgDMizfyom5k5yhcyUBdcxu6WiRVV3xFVbokUjqY9mljNXZFwC3BDyjO05eCcLklesX2qrc75Ik2MP
BTL8LEOyRAUeNlail6q2/zkHpt3jE8vXSetaQVtp9ILqK1C1ulYGO+uH0+fZ8dwmztrrPaNOum3+/oBp2TG7WNcPaVNBnZhNGIOAoXkUZFt2EGrCCrWMOSP5M91jpAW2pLXZt6jfOKrQOB8AK2S1loxettTtgAE6
LU15TYgHrwZmvxzOoz1EwSEK9i1IB7qqq+IMZLmFF2UcfhLrLQVgLPOlsToijaZtCAE4R/ZmgrcGR2NIZ/E2c7DikJgoFNI9CmpDWy74+RMQpVHbTFl4p9fmvcehq9TAVLaW0K4Zfy9+9VZz94XUyvjjOoMqHMrF
cR1cY5eR9yp1Ce29Tjd7kMm2iY8OSkLtLqQteaEwaccRCR20uM1/gEuNJNd//CA0Ux0xr5W0mgyDatSo8FxSq3J7QLxFkLDA53eo2wG9jMA70je2m5K87u3sFTvA8UBgRzw36JAwhuUeg1KbkJgEOCowQo5QAw7D
u0zUuyZGVoxQyuzXsrJ8hofomD0Zk0TTFOBW+gZmpPFoboSeCBARY+H0x5o0L5ZcyP+Pqcdk8He0Y1q21aSwfd5ipr70dIiyngToZXFLDg+CwXQGX1zVLDe5lKamoANgRVjlNunnknycRv2hWRMAQvkLPYDzBmF0
6O1oG7iiUzXCw+CcC1RqJgcvlFn7exJz8SRyCiUjAEnhVe33E50yE//5Y6iE/IXTR6o1qLlFdCVER6r2nCnSVEfKbUqatxPX9Q+7v2FxLSgus7CavtnfTS36z8vhoKHDu2uOp3Zvfwe3+Y0DmtuBEkKCuiMf5VCZ
DPY4wDwH6z+uB06bOLwK3ceuaNqJ2KRxtcAVc4I0ppKCQZrp7QwYWN3wsr762D0qV44RIr3IVCz2b+rHB/EpL80j6eiSWlHWfOYWI7H/1Ch6Aixbha+8DXIvlfrzIiqap2m3ZAq5fQKNDnLhmci0S3vx3wxLeAjD
Y6CaXYsaYiLeLM4Cd7FrI2iHe3VSV+Ie1FwwtkqkMbO8KN/eO+rqI7KZYDqZ5W6wvEm6oLnD2gH83EEI90qPwIAG8F9hVY3FKl/fNqgj0R6/jWr8pwNaJ/Z4X6m+zrO2F1qkH6h9OAsc6w3qYEnWNRdh4K4KPF9d
lPqBTdz+tEOFVw9iJZBKvaa+r0a8ydn3nne+9nflzonx4u6326d2H+yjyOH3oLlidcqDZgYucdQnygbtEvOeN7MuZlCQSq3v3nRP7TRf0QoNdIVJc8O4kp4568tfTjhUgCqgh7acQ9VXNMz0pczwOcL7HkyetBlo
P+H9qcmv1HhtXl/h4x/UPTrNAcibw7JHddSxAA7lLm9CDg/XyAipkU4DkI+tGLzIdhlwGKeAosdzLFGj4uIytG644EZl/mwSZkr1h5MsYR2knyyJjWuYlkqiHpvvKkzRrBKVi0X6+CciHOhmeg+yMLEbKA9vksBn
PD8sHs6KFz06Hbt1maKWgD4cQd0kzvfchGvq+BJuGoDenqX9ApjAwIjqxPBJEfS89EaSe/Gsoz7n8Clz+t5sJGFfcO4HBQK7uCURtCNqLnu4HfwdR6Zez1fJf1wX+oAw8yha6QLL1rKPLJKglBHHhPQk86xP/leK
DjarSRJmj911o5Rth6geNIGWpzaqlTeAohidJCzY60hM894wxz4TBMMTdHErQi6HI5f7+nmzOejyvIhZJesP8ZE1WqbUhm/TB7QTaVZNZZ+kamAHQI0WrKvYo5toxYcHUfAxXzYgGPYotG9YfGVcxVbS5Rj9xcRq
dPpEZT9iXoxw4kHW03Yfx209jQqJkVZ4j6rQXZh7kNB0WR/Lcan5FTCRclYARBWuHSXfpZL9mAJH5ll+3GQpuHDDGbhpB16nGetknEj9vFOM/lDFTVuflJ8kTdber7hWtV5vyootsh2kCxuw2BC+e6pNbPIDssGS
ivFBgmcVma3G4602Xr6e398zYfPv/Z+XMXrttPf34rYjfpqufe313bhlfDrxg7Tf8HoQLCI89AUtezVUNppMPpJmYL8Hu9roOkkAlUbCw2mOIDSNp8JDzNBNRcTZa4eYYP/fithPOz+34IpxgsE0KaFEjdFST1gf
//w/Pq8JFvp7k0W/xAxLWyBFwspjetocu8ywbpVpaJkpBP8zIxDsophKEjKcqBHN/MiNnrUYFJCgLHxCWWMzuIfz5sXyCKwSroga1lUuXJ+agKDHsCl0hNSGIbPfhFSVFEHYtXD+ALWEhQOCElarSQioamjaXW/p
zbYDXdWeLL73fmrDFbgjiKoZ4XfUQtonTbGlEQXrWfkdCs1vMr7NNsT/J7o/tiH7c+2+yTNUwMGuQWwm6XK5HJrgjvH6/JnS65QUHYQYpvC0lIfwKhmM31TltaJdU+m/Tm8or0bW+FwLFG/UsGu493Am0A74MAiu
6rExsfEXoFP9fB+ynOW9r2G3sXSoG0rQtcZxqOvsPvr/nmKI+p18liaOxAl3axzZnXKkEnqirWZ5MtTyM+L3RXgQ47cWKbin5QlRhkIeJM9HrNmp6Baom0o8sLyhOmmUDNexTL4/B0Oj78csRUBA0OYeWaVve5st
z9CMY4fkRoWxnwaECIMVlGKWvLpGkr7oMiAhBrVaf7kgxgU3MYGrQkLkaVPas4SIvUCMny8+mx6BpSL4U8Dz6jHUMwKzgWdPl7u0xNO8p+aGGE5RGmknGLQpl0z8XtpO1LRQzN/Ry71HEWUoCJa5R2n31iCtNKGm
yKmRVYmfkoGS5wazFyZqrrWUiV0Up+60NKmi4enrYa8+IYaCXKRvVsNwKkB4DE+aBVTsMrDGzWUuj3zEnFaCaoU5JiJTxTJ/T5iBrAlE1sPlpwSYGAuQtZQm/J2o6SdSR/O6/gaJVW4OFam15PGMOq4OJV27QUx3
88iKp/UxLFwCg8uyt/cXaGmmgRkLjrpOydgJ8cW0AZLCHTAs0TPV09GClxIzRgCae0HKG5sHVOVxy8P3PCUfc5a8WXklPM5rQFU1WglnfYD9hdG0pIoejXx1re01pMktCX1IGSjfqJTpEzDnlQsZqZ8lEBZJ3X5P
5xeiSSbTtdqreTTE5QiU3Jsz1vZQ8/0YxWlbOtlzKydZH6FB2LgAqZP8srskLe23Na0B1gtAaN/W0wI95NSGclTU76qUOngIcxqnXSaHs1QswZgYK7SojYywonhMwgURAmBJYd95tTO/46bseCpyKitjKRg5KzPZ
4FbOutLewWK4zANjq0mkX6KcTUoOrZH2Xw5ySkUn9Ld7JcHXJhmI4LgOe/La1ib9cTSJgwv80lQmWVpmeYxLIpwS1eCo2nw/0R3ZNA1xtA0HuwVgWFtZRxpCKg+30b4B4755jrqssYTgCofWqbeYbxjRVV65Zn2s
Bfnz6irRgCLcb/0c4z2ds3Z4I0d+qLSYSliu5IdQG07EisQnDmRxZsGEOrVd8rSMfYy2/CwSW8yO7SV8yUn5swMNTb6Yj4deV8r61wetkI7wbLvEf+sajIo1uVi8RcHM9DbmYQLpqpRo5ibza81xtHq1ZNM1QnhC
Kvx2ikSkR/fo7LU8FTFf6ULRAiVwx8kIMhrs9NCWK8RQDSOSqoJLWrweyVNShUDOB89tmxr7vEYLtwyEPJbj+ZfbOMFeb4cxub6JPrfy43zKqUr5gNdUEuI3vTkLUWhOUVFp9tQ0Rg26TyuBP0BcWQul0JSwAvO3
Q+pkaDh0z5yzme/FyNobdMkRVamCtmKeBtOzezWUbUHRaVkwSX1lT3HDS+uHt7JJR6HgMh120wS7ii0bMgTIN7pJlzuXa1HAX5sXFJlDIcfPpxmVoHptH8j3kprC2LtCoHnnVRBsGZYDymxA6T7u5g1fHY3m7BG6
N8B4zP5rEr0zGmUUjEtk8k1WhaLgdspS4k7PiWzC4Y5McxUcA+s5cQ62/scK2xLWutefYGujetnT8IrOYjZMYiJEAP+bgfQcqQcLhkDe7d4jML/ReCUXwM+b9vgbzYL7tVjHN76xhqJ8h1L3De8i3sS6mquE2Be7
W83KfwWnf4wPsPkLJrgyR92XWy5f0fOtrvFx/xOss9sGImIb2Olo+T0hf7S+CcLXahsst/MQw046e4SwDqmY5znjqUzP9QcBtyPKWyW1n/BTnOatQNxU/Jla9qQivCjoSup/ZzRMb0miKCmpWkzv4FKFklxg81Va
Fh+Tcl0RenlHyhHUVNPS6qyeEf287vgQdEnk3nkRcNfMyk3gqqsfFCtM91irKF6/PMlQox9hdftAlqFAvaoSjXXcwbwuu4SQeVRUQ7UKn7485fddjun0rK9ONBACPPSI+YPSxc1FiQ2Hpz33kYaYurP6e1VnOs/j
31j90THVzk7Mm5ypSdT5BeUytTOgsX7pJijfEnpaxZ1lFONt5N0U8IJqUj/gpgfdH8/S5fGGapZYXcWTZBralUnCR3WSwC0aFGh1o4hdDXC7WfwUhAJ5RobupWcejhhQcieI8IE3bTVvjXfDKInWosshus772LsZ
VMrlyIulBPFqyA6cEPhhn4ir59Kz5+D0HUJ4hereyG+W/aKObo6hxa/c1YQ1FDnkHbBBakqLvsPR/E4Um84m5aNzZBc459XEy3Ufr3fUpEzsparV+qNnmisSgkASNKnhKEoSkolNEKJsOLzc2x+zUdbsFCoOQHxn
/LDpKjsjUOz+uR/1zze6Wghss+3o8ShFvpt7C+3WL3Qgmaw0DHgCJSsmo4q9Ibx6DA69I7cNfOkSKRJ+AZOXTyiNlQeaa4Ze1VQLm6Et/i8zAF/CkNwwX93NDTSzuyoT1RpqiH6+Xry6t3MhoBoLNFO23MS9L4+z
tnXI0RPG4f4oevJdv+fOd0wBTHl5rjPRtFbIDaPeWsfSj7hSMTyEkRYGhZpW3hDHFi5UunAjP3dGU4mkNm+1QbcoFCJ1C+dYIPT5W1i12SKICEtQDFL01ExjMXkiEOXicJy4rP5dchFue8QOdU5eoJCkYsh6l5Ay
mIpFjr6ZerFGijhHu3KEv2LJAxzcSSQcuG+fj02w1pt8eQzybE1C3d81iGP2uxeEQpVNU7Oh3KKRM0ZuQT6mDvBxaX5CON1TpP6TJbQw81+cx2ssANCuFABjFNVwNWJxqNYx5HX9LlcqUj7ULydUBtbigiIoOpE3
gQDpWLq1pycgdUAObvhF73XrZwxoI/RWUeJWr4nH9KNh30zdK8qOIJzYK8ay9o0MS6Omycog4PBkgOLzFlOu2jpdUEK0mof8yhRbwoVrDnQhCNR/tAhBYi2W8BEU19JayyYKkigUy1fkySlNzQKMpBYSakWQMnAF
JzVsyCNdnDUEbBKPzyxcdIC0epQO0NlDgn9OxkFQy3jQ7NliYoQrBc9IfwYXHh/K81cu0KPw0GTJb3IJUiV82MKJbw+0RvCOUr216tWPvA5h5C6R3mYAsCTuXPPfvsYXnVlpxZ6NtkE9VZ6OY1Zat7JHS1l6L6TY
/zNtFMXJY122vkSrmwBUVJt83Zxl86omrmLnWOFSvfJw2APemXGfO6ISM8lu9HF23FdCLbXVKIeqY9cVcqJeTNAj7J+KgUMv0h8Fo7mf3hap9L6+r4x1hLXZUvfHyjHP/Samc7ldjLkBJjIUSyw4aojgflx+9msF
BxFJLX77KeSTBY8/yoqFIHb5PegFJVOP7a84g8LF8VgVqHSaYnvAEZc440bjGmxA4MC5dgD1Eecua4u1W7V3YtINPXQfeKYdI0Yp6WycPjivH4EhFzqduBTo8478F9q2lZ7hMJ32eD683nQc84wuwuTgake+nVoh
Rif+ZNGkQdx5Ldz+oc/6AFdZ7AJwNTcbSQdlnGBb1ZPTdS4nupI+jxZQ08d6m9Jiqfz8/H4e34xTLncnP19Im1Jif/Ja/sKSuxCr5YFpUKgieJGhnZ6pfBfdP32qKq7bs1zMCdW4bOnKtSeXQCUZiof7MrZZ618g
9UGgdyivtbSggElurVFCB6BQBlwA01honaOGCKdC8Ae2lk8FeGXIxAJLIKncoyGuB86q77urz/PBADiNXYKsTCfzZ67rBhQOQVUWjFfpNwI19b/lXqvGC44Ae2DgpJWg/sjy+e1ELhXR8Ftzrj2YBzLNr1Lg3h3V
Zh6MW4JaJYdHpf3Z5JOuxnFgpuaeGUQZubu2H73j4niYRHPBpEBkWBBbRg2qKoyfEtNmZ3SCmMB44fTL0vnhEAEOHJHaKow1TwtOucbcPgJxhBZbB5niZBERRhMg4JGRRZRP7YMaKAIhr+jK1ACCTNLIr1ZIOuK2
1jpGNhgZLk8LrQZW+FeBrRcEFYogl85SI1F7HXQ/AWyaPkohp62JUiysmBblcIwm/DWZEfNSgboDTJ28R9OLXSKTfzgcfUX/t8m9slbeFUj0QYgQ7Gsepxivxd1Fet6BMosIkiX1Az/xeIPLfrsfjV1i4YJQ35um
zDv2hQ+e9zcsU7DvktXXDDRcULUr93WFcRH8JpW/OA//8B+L6+kqhkNNIca7pECQx1H0guiGR8Ro1iBwmyBAVvrZoteQmSCDUNMNudkXmsbXP7Canyk/auV7PKhQ9930+lDS7qoe4fzAZ9+fW9jO6Gf6KMTHe4xk
/f+JuZbjTS2YobLPpkT6WGNnGefnaBCV3tUPx34RnzbIK8d355bFY4xG3pvQ0kWVGvlsswfkTlt5vc8Kh4qsBl3imyMOjIeDnY95fd9+xEr4QJ/uv8x8v9g4bveQb/t8m3GdlgcNe1hv4cotQg0+UdYPSTtiFz1Y
aDRUWPGsGJfv2JDN/fiSQaPZVLkFRkcZqPrHoWVEYl0PZbA6dmldcGFUBk0C+KdMVe3G1kOIxqr3Y/0aSB9Vl29T3mgArlkzSP71lMJ4V3uxq1N6PAgbqg2Yl9N8WQYH1ixnTepMVGIaNOd6JPnHSd2CItVD4myb
B6sDiMdrJH5BEp5V07ynFcSYrOO+8C4kJJdboUBlMOVc+N1h+B31su+HAcXKvq+CAvg5m16ooG6RPbqul21Kkz/oS0fJtVtHu1dUJk/1DyP+i2h3agA47B3fnKywnzDHEU87gTnwbfj6lzWfmk1frwK//CV0L/bt
2hHzNbZ8MMsGMW1WKQGXW+OMqOvIHSTf4RWrhWdYrXtKkxHIpLTIa3lBmE53C42//O0+X8B6vKBkbgkgTKcY0lQ/Vh0doplnIaTHsBLaFoPbLvSsjiq4klpxT8M8/ieCkPlx4o8h0MXYq1gVY7fMwT0sK+qpevd3
oqGzi557DtpPBeS2RbXgfg16R/hmUufbFBsfXHDmXmJzU15XM1XGYq6Ej1wXDovUzYn0pbmu5t62pcUKzpQJZoGGuKP77efKUkA9KC1tmJnEmtxZIkZf0CZfkQNsrLQSK+eDwWflSVJ2EtqvG7d8tr/awDvlo5Th
z2NVCb5krkWh+W1g65crsF/8we4AW/CtLaJrQZKo1CUHWjUuO912ijwe1eX2Kk2cR3lGHZ2AX+Wis7dQ6uVo0eQH0NMzw86/BITZC+6DduDFaVvbtUKCtxbvEXJwlR/6toQ3txExeUeNvzOAuQNM3fyuyFZK+dsp
e4kWdHHPlzpU8JWKzM82A8/lw0a33IrLMDvRr5UTMamGSd3OebI0zyILNXX8bJOcGQa1Gwcsy5tfByVMEbGw5f7s4ZfRjPUUs7LUyZtjWCnUZZOwjPwalbeFY4/t3k0mX/5r56pHKI/1Zm2Xl+hj1apc6FagCeOu
yvQohfb7soozLtVAyY8smgX8xOfPIbOBR3Dg3DUbYewnKHEeuJ5yqFMDhA3/Dk0Z0CmcdFqhtNGsQk0N6vxDQN1ZHp4aUcqt4OEQEstCl1jERoGxxkeI7g1rehpH9DWizVV5Q/kKw7MO8o0zsDHgxy7vyhbTANfh
eQMnzfiHDlcMG2wvdw677inVrXsyOeBiQCgg2HA9FAgyeGYmlyYhD1Lhq3iLLo6KS52PQnhzs/pwZdRk7LcB+hk6H712LLSEcxuBvgJ0HWXiGlhv9EPK68GAxclcvM7nl6+xQK2HRvcnBo/wlVcY14z6pFZLJHZ9
pdO3zb8Hvkc9MF9A/jlkqxZCEf0YyWa5Z9fMWDRsDfQaHkc372ZD9Drp5UAXb+CENsbVR1hOzsyhZb+Ce2kViOGrw8Cah4aJGuTG1Tbmt4sLBfCOlkXu5nqJWmwI9wXYDQC+3i10sbukIymnOgE6nRU4FJFm/rVo
BjHw7kbpkdlubAxNFhiFl2tD6YAfMwx1nrfNh0uwCSoHK0PC/BcZrFBvX76uUY7aHNiraWOQ0fKpKzVEshzcFHRlCpcdIfMM7DJkkdoz45hGl9sjKI8x3S9R7d2Z4d/IZ6VasJX7shhb4g41jpedgiGJB2MmUw8g
axaPhRI2X1LBmCqV3Hk31ftDdOUkff6dQn1r+XNqGusezn/5CZWDZgxWgQ/QJPFyxLapAHFd2ne6NqWmunDGGsHu8jCAmOIrsc2XYlla4Lzmi4tLCxSM/jx+bcRhVx39Q4VFcZq0nH6oNhcub8YuReXv1pT3R1Pr
1ipH54oaAvb1sz6mdu3xehKPlLsxphKH/X5bvhFHZtzWgSKk0jnbVYye13hr84gxacrwMGmXQWOHlHoAVOqwBw9KE4YXSqyROOckvqPH1rAa2homGF8nZd3oNr7HRTh/5805pzwrFbWk+2NbhjppWrDwpO+UAttW
a25WkUz6mOijxDL8Fz7xSag7qNIaG/k4H+gRbqVdWODf7uyzUxK+q8pm2bEpTqo0Maqhzp0szPGpNpZ5/F/L5xx/sYh3u0pi7MolR++vQ97gtIt5b7p6Zl/hFtyFqFrwXcWhS6qTO12hpIqpBZQeWDDZkbSoIRY9
Ss+U2INKL/GPHaXSsPrVr38w7y6ecA64ubHaMQ3khSnumV//dkA5Aq0B3j6+AH4JDfPWe6OHjR8j34Y2MMBVepau/WyKujQBpvMgXJCTIaCNbcZk6wY5lTOJYobLWt3iD0m6eRBf8jXKFU4vi08Tqzh5t99eI6DQ
L7gOkvEYt0dk3JyUwZe9QsXs4mKg10v4Bi4jeGKqYS8x0nQlh02PZcs1laYvUpnAcV/9RN3B+yiLhusrwnWuNtbXucp4e6wGPVRYu1UqjJbLlVJ/c1fIxBKx+a5PaqL7Tq15Xek25B16LX9D44W5CqsIZIpWb1AO
dJAp9plOH1tM/pUT27SQJgsK283NYIj5g2OlwjWvDRoAj1xmYY06KuzkBHjS5Endmw/fDd5FLhiMr4tdz2XL7Z/VcbkK8QJH7hL4eL0dbgwyqLLKrWKLdovGmAYUzngy+4cuuGsZ7YY8y0pbfMVEvtGWxrqbCzU7
Jgg5QQpP8XspcrUBBdDPzyqeJS4klzR1myJ3QPP8LQ8z3KtR5rzI5WSstOI5oBCg0sSDEa8fXM1+ilFCNTtIwx7016VoYrT+SGt3l59eVE8G1XgBqjEltAWpo2Ve1U2gP/DdhN7fq5HVWDArGOfZ76E5JDBplxsG
PAfcK2Rz1o1vVuo5iqawoJejyI78cio/svOMmeoGseTG6b5oVcF5NiMLr9x6iMiwIzXf6SyRWF7LcB7+iK/mK3l/KuvHq6R1zjZ2N+LwaV0YxFW/dk+n0f6Z3T/cqqLrjk5Laa4xT51FZfvS1oWuMfCSe6EPdrCn
wVxI6VaUczhzebN0MI6kcIwbSd/XmjN0HUNbvCsa2HgrM4C+Gk+nqis6l+sBBwOpENOuuWvcO6LSIXnLFUIQFkKOZusHu3XBZuJ8yvadQwX+rBFQerlNixfu4KgHe6KqZ36lANthb9p4l9ox39KH2CMKJ2qi+9F/
tr2YB9IIULPnFsOBOOXFyhlf1ePPQbD7C0rJ8AVlAO9LXXOL8aY4jmv/p2t/FNsgyqUoLwA4TweJs/vQh7NFDeot9tTit5yqW4ih+yEA20iXGh0mH2I6EbtfKFJrc5ks7PLFnczNP6fFoHMuD5WwUAHSmd8XNXMF
Ny9h3cXngIlCbj3SF+9snrOmg4HcLJMqL1j9eSzcLY2cqY+4uZPYPWXXZ/flmVAduMqJpMIDnQ3BWldHF1FuUF8V+o53XY2y6Iyxp0jMiwHu7qus19NH037JK+QQ34rQeq5KOK/r+YIC9XPszEQfKxhccpnvdIJ9
vOB0ntwggKXvL2DvrkCtjJYDu253rvm42Rx4diVjQstOhQY2CidEMxDvjZCh3b8a9zzzGnV9akAzwlzi/qX7ULIoYJCv9u5FT4d+AlggP9shdcq0Bjjp9LlVvyu9AOd8U4fDkLH/0YxcnUQdBV0OxoPkk7/oC34z
vsQl6vTHqhVfubzl/xR1a4gLxs/k4EULaw3B+E/l03hgU/Ga2vaP9uTOeM2wPOE2SEOdBICvHDwtbwssSreiUZyG0FVgTB/F1ctrVEFyCW1xlwIv1Ubntaq63beWrOUmlSubW+h81H8e2U/PGRTOofhJCmdiuJB4
gUmOR0xQfaY5xtn82ks8DssiUOy0M4XfZ2j7KjtN7+nDmOJzJ6GCdwNVYQGSdkHUXDvY1TCk9AV2QVJDz5GU3Jm73onRtIALa7OFThSYIYHmVoxFjS6ShBVjchuIv3pSxQXGShmVkX5Mq+hzDj2DX4nQ6OiqHfO2
az+LSYlHvVDZdYGpQiFvPrwLJPu12WKIDBvwffH5nAKqpaAs5IaS8pj30QHzdql9+xXMOaKUbAyO4qlr7i9IgwWZ4T+Vkwst//zgyl+u4Ln57ZJ7US3BSXZajtQqAOLboPbpUJcJtqAPENHtnPiCNxxs7z8nky2j
6u5OoIt4HVpHOFz44UWLEDYE9a6WSEeWFMj7RUW7e3Dv/RgmFk4bapNytL1qT4oD3exSDK0dLmyz8h9oVdHyAncoo/kRHc6a7AfwGe/hrDs15i2RrCoAzNjD3ylzqjxua/H9ISdIo6u9wTDcLyhlUR5WSdHmPo3H
t29QaPfqnnBwYSGGZ4ywMbbhulLDf2P6rfaUw1C11XwD7NNINwIEb7UHB3bxOfSqkE7vThK96OAkPciuTWRQ59O1uFEKk15iENuB8JXs/QMDome7tudPw76KL0UnhjChwJ/EuV4dYeZfYXvT9qeSL9poyvHoKK1s
WjnUZtUfbW8GhTxUeGAJWanHzBea8TE2eJ9vSnP34fU28rq1CQ4pTpPUvJNrwWvgE4RZtSYZGYglTv6FgkZQRGnOUqQGQC29fhPFFikrV8rUjnNzXVzQL1TJ27uHoumD963ioDL6NznmnsiDU2+S8bcLfnOQ3oN1
Kd8dzftyz34WXhEdaHrkWW2MrIUrA9iDjWjiRFM/i5v/XNHbcAuc0kKWTefHySoSUfLWc+1Zmjdr4exMk+PJ1Fut7uffWxEeYab3/Oau1DjoZJi764PQ/Js+0EblpPlLAw2aCy87p9aSLsTjIapIPsGWVUsEdBe+
gyaRUiBCatA4wUx8SvkGUmWvHyhSWr+N50NU2fRP7MTtG/iFnJnvdVy5Q83rPmN/0zrXAPscVK/B/RuutnmRu5yqSY4psJWSDmeALYxeP5OwCjtw3S3InhJukKF8QLnUSaAk2YpEQ4GkFdQcbEB2HztmrEdexOp3
A9fQuFBBlbqGcAv2zepKJX/V0AtJR1NEB13LGYTiGlegR5lY4CjjZZF5I5AXDk192KCxYq3r++1j03/s8fa6NcZYsboAE9tLyhJPqCEfs/cqDgbxtCSgWCPzoyKMKGVqfz1PRWxRq+GxKRgGSZ/GE5/fFdtW3Acw
z9wdNlofMXg/le1a4LszpLq8Eehu6kUMDqnKX6lmc5o4xPAoQ/ObcZ3pRGrlbGEm8kTPaLOI3QNVFy3SVEyYi/F6cVRnhQyNmMrofBj/KdQ2CgnMQjheIE86DA0xm12Zgy7bbeZu15nP6QmDTc8nNXXg5UD6kWbX
2wKVdC8GbV9YfLb/UyO62RnmKwFYHXdAvakGbSlFBFKEQ6+yyumNgcYEWye9MFCqYkWDLQOwO6rFdInYXlt1smO+znJ+RRe9MIkxMnSevg9NS5FzBU7KJlqJQs5UduDRFSNK5VdlCVcePD4v5N88oJmCI/tYBzKN
7HLmAjt8yUIx2I3tukOjO8Cgfed7haXnelcYLXWkOTS25fIu2MyUZ+5rC6uS55S4kt+mH9Iirgujk2m37ksnNSaYeD5dmpYVuACeg2C2gFWTT44XAX/zrvd7q1EMObN+cF63EI/DU064VdlStN2hmjewVPA6IaPM
lzE/twWRTayqPQygPUO0GT2rY01iOcZcjrHkLSAYPStqRTvn61iXxo85pcYGUtmdwsH1WVFmzae5xm320R28OSpwTCJgxuiW2p3vzW3+q84fDi7IrOiukXjyCy9ROZTp+gjuQ3h69yx4nsGomvkmQbDCyNTr3RXu
rrxVeEjeXU2U9F3W+tLe3p8gEQazTSZw+HlWL7Av3DYXtnBct1j8VOJ6lcwCyznxiYV9LykjML+DQU17OAWT2s1H2nxc0hcYiV/pqyoHfYhaX2belgy8YOGRYBGiIZFJvU/D9qxwYaI9tMGc3MifMimFaw89q28j
s/+y2Byd2DIa/4dtDLjClX8LgLOiijE9z0vokugVhfaYuShH34wlJhDVErqQrrob0gAYGkc6TKmhq84DdGKKPFwkE+OFc6YCOme0HOHczH3Yskml8s+BVHC5tLDy+RQ65O78vSKKHeciYO649WAPyTHpM9sCLevU
7/I4eVZttLy/QMBc+70UeWv0Xc6dFNIBZ6T6wZf2GZObq5pUmQKOFfarGnDpkt+bE/pIVSYv6cbUNsd+lb6WvX5U1TvHKFkYn2C8hXr0i2Uskj/n4MK2QEzQUvbOwwfB03o/0ni0Tj8cQRbemQF5cPap48bBHTvY
CH3fvL5YQ8WuglYRiPWM2vaxb2lQJfEZgsZAukgdRKnN9jfKsw+sA6+sXfhyghxm6kzEFiybejFV+mSzeUYMqWVuO/3YuX8ScPJTR6KMO9DMmcg2075tMa1Ou1X0WsTKaj/fe/umob5L7bW4Gs2+YWTgQ+l40rYb
kdu9kdPqIo+b6TmFcPHWSh2TRTeaAUwdiRaTBEinMIJNgCqFke22LdOqsWu7JdtZQA/CTI3KWkjcbVjtdCu7zL7bekjOZyzwGp235FzfAPVX936XuufY8kKfGJ0W8BGuFaetIy6fcCe2Plq2n/x7WZ5RWDTq7iiE
CphSta9M0z1u5kKcCR+MBWP3JYXeHvfR+FEX3Oms4oN01RNkmifW/jtpW1Y1SyTYtJ371b+Wup1PDU2Bsu3W7ETMi8Vcq5KvbzK6vsQinEEbyel8+1f2BrQwOuqhoEqElQoBNCUCzpcGj5DsEMrnZUYZKVR9tpzY
MSitvs1ucCBPSWV2I3zGb7OjLAugaQdXIaLyT+zeUSscifc3axk+tK0RtAvmOkrB6qqYDfcOg1sXO+cYC3G1Us1pTkEJeRo1aiVnoHrDngSbHmeAY7Ht7B7F288exU6fJpPXbWTaEPZW/SmuxSir4m3cD8Qi5pYs
K4u6hhdXZ8JsF/do4ZsQeYh7nGxyIRB2WarrkqU7BYBiMmPVSI8eoX8UEWO/rQ23Om9+4aj2rKFVfK8GvPnLa4dhzrx581T7WFoxoznPxnQSUHfLIqUPo3jBMSweU/YRWoCDaLKdn+56y836IyvKZfDJuzy/V5AB
9iljP1N1zvaoWRhNAEYsjnoCYQRu8HinYrIJf9xpWIdulXusooUNKWZ0XRvzTSPtCZ15KZ8epAdpznZjcDoVKPFjA+v+GxXtdM6YyIPsBhx/HtVG7s/bqj8TTLl/ZvnOINwdA156LpuQhgWonVjfK40UbSToLp5/
LkVbwKoB57nmDvf6izDg3plgvNtTycga1TYNNbN3sZyFWeHgXWuTMJJL5uPHwmD5Zn9EJxmyailo62xBSBuJXlc+4tBdzzT2GCEmtoyCNcqhbaqxj7K5VpirM5Y5DDon41hHI5fVDbfTkYuHVqsQNwsd2BrRxIBb
k9++fNW8Az29dKcGRup+4GjZ4byoLWvuNep/82oyDiSmua6r6xWHJvPsJa6PDPFu2Q5+yb272jC6ktnO+uzG38/iQoQ1Myfz/u9KHwvWAFfpmYVr3GCmwr9sVS0aT2ebboy7IbKGete4YzwJ8A3lAbXcFzHgWcpB
Yv3wBa6u5XxbYtxHglME7d9Y9Ytn03AytXedXH2C/780Ja2yKZJk2uUFRm8JJrLAsEUMEwkZrmLUhuaTfa8URDmCObWnP0Pu5aNXtFXvusZynESgeA1Iq2tcDrKNUmJ2lRATQLVDUyWzh6bOmj9OVvF27+vqCmZQ
4UWOM57CZlTXeBY/PL21+D8ctELvcHTLodRdbOfOjhs6zUefL0IZcz4k/PW5EoO9iHW/87HD60OMWWzAcKEvY6Uyq1ETRm/lmpa3egUGb3HAmNrkuYUxy1nJkAiij3RBNaXDcgubPJuDfw9K8Rl4bm4/av2c812A
R9oUiwtjjqbWZvyhZxkF9uflDr/pQBsKSlnznQCGj5uB8dbNa4mW1/krjmzLeWCQHslCYOzsfLZYI9VHb1006VxbxjparMZmbMa6GV12u4FdFakqW78S9Rmypm2wq+78Ubxce2iHujGlg0JqQOFll3y8o7X36wNo
K+ddWtO/jtS7pWymwGGZRUbaYcTuoHO1TGkogB6Pt+OVMdd/ah04I5Tpc/AsUaEgY9Ir3xS7g+k227WBX5yihx1N8UgPk3Dz6sHmsIFpSHvsbX/NO8qUc/KvEBZq6XitQXbfSjNc/ok5CQu9o8oE1NOeWmW0i8/y
3uWUq3qrRg68rpWbFULkIzNwT3zFT2ufxjXqXEbChTJjmzKGU7K+NdD0w2GKBqBAheGWharg7TzjzL+JNIasa4TRZyfsvMGhzSpF+wfGy/ll20MmbXJeKikdAjfeyErAw/OO2eOexTKHH3crxrBT8HF7oSefaHU/
j+gcXtoRMTB4x6bAc1ebd9MLWNoNk4WCry12HhhMwy4OP51zwIW4y5moN3msiQLqtKkGmTdo1xC0KqAF5WENaVOSsEhWs7jxbefeXBQPEu5paxepWNoicuY33qY3MzqnLDUhLcVCNUDDz18tEtwNDzO8MgBL3a0d
5ObD2tk7p7+bVU1VMkVVjNIezDWhHrduuNIgorrPocNydruHlw5IhlA6yPJk1QrAtgH2SHdYvMXLt+OJn0VfZPzlslJLTxgVva0Hk9qpB8jqGffheHmc9IAThgkjV5A+SPp0ssKXlaLr4xVconQD6U0Wt7Ukts28
kwFmwfBpD4nVT3BotgbNBFhvA/AIlSXC9AIPnz1Tz6QENFqdw9hsO8/fFP5/pDbRJzFiPSheTj2eP9QccmPcHdDOZpgSTHo2AyRyqc2nIWKRnU61OiV2tWnZptB+N5czUb9elU7jYHDOj/nqMvScdfhrbgcwKUJ1
xhhCoA9khIFDUNUjYhMTlwDPxkXdO+qkiZYr1EqB7+dwJdKbI3QTccU9a7SWm4F1zz1U06dxlXyEgcmpzZAbYe/iFiDVxNs8d9wW5lY2+vHdXXPDs9hQpoo3ol25gsz5BlDPp7v4PIOXrvh0jUlntK7IOnK+b71m
fNx2xWrFhvYpuRh8Ho0qxq3oltWhzKEbj5zAFHAPgj9SHtPSwhCYT1rBHgPLipqyVx3PWrV193oi+AWW4NxzrLWEGaVRJ/k0igUbH4EcbS6SDZszO8etElkTL+Ny+CnmkgS4RIw4H+G5exnuuVzabB1jHMo4mXaC
lXmgMf+7YfTb0AvMZS7IifnR0fiGWU6Wr2fpMKDuiZYPT60x2mK97n5s3+7+92qXwVmK1ZLFirG1rsJmxr+a/7emVzkVkGDcAluzfO7e/mNNDuk8VtBHvh+wMJlfrpEw0tjDNesd3fQimdthxxt5ddj6ybLaCc5X
qCV/GFaj5lkUmpfwRzQRzdhxQrJtqwj6STNmcCyKab7GtUUh2CyL7B6k3fYoKuThTWSCMTxmG415VNfJqrasdznOmqh3M1pAxQquQM2hxY4ALF+CP9BpM55A+kjPfrqkmkusAD7zMV3ufG9p+kKiDxh3tN1r8oXU
1++qCGaSPuXQLVhY1Tx3GR/Pn9WGZ+3PYJHpQFOPFapEcZvwC2oMUhhHU7NkN3XN8ZPTKJOeYjaN82H+obL6vIYWt2SfaYK+Xg5VGDeDJ0jHAGhhCgtu/rBqLO4EbLx/NNaL8z3um1fccm+pvO5YT6xJJqCK1vyC
MHECLBgdxSt2N3bdQgG5bc1L26vZNQ0KEi0H7zz8br6/RC4MLK/t37lq7uRtFtajLGp+GR0qHOtg1U9gemnINKDc6U/Y+Iril1xyb6uxF7reXPtEdm3gUmJFnT/YjQF3sMENRnyKjJGJzUGp7qQlTJ0aW023ARqX
TRFU9RoYJyrWAE3x6/edzqScjgjyYcxNHXrOawUhgGph2o+I26vAoUTkEcs1k1OX78U5zKjCj3IfoTZgGhdkrzWuSpCWV/vlfFpedyvmTH6IM+GSh+D2APrucAJ753H+mXBJG+MMlig3gccLoj8D8hzCEFhqsNXp
yARgLQqHps9X2aVbiy9/zbI4y1gNHBWcGZkN9zYBzHrLALs13YvFyC8ohL01Kw+OhszYhwqSj7QFV8kptA6dbgK01XvGuC2fyRXPwftJ6LwhI4eCRW3dotnkphXK1CiqMSqK0B7/C9WNJqx1/GTnzs7mzhrbi0oA
DIls2+q5mOyKMbRdGLdT8gHL/jrDTF4EBUz232u1czcTuFBkgb3cZKzZp0sV0A8Qwg0hS4kx44U2+zrDEZVMmkAHAYqXUJrXqCywzevba7ltRfApzplpEcDpzCiR2ax4nMyerTzYzbokBejWCDXvy82qrOp7/QO4
o1bdDNANH0M2b68l2vDtqFrOihyE3EwAn/m4h7HacRv339N1+/Qyt+YtXYo7avQDGZ7/W8nfa0u5fByCfE0/ocDcEft1MlCNucYelPEppsH3DxiZxSatKGea81qp43dySo340NfSHZhlN+Su9607cde6AMGaob09
66VAWUEqdKkNBqbpHo716vbb5qmlAB2MhZ+gnd88CT/+Q7QF9tvYVeUAGOTHzB30oG2HWvjw/QYrFfrcb70Bcu2aaffAPbwrYsb/ZQgkE0twx3FP77Vco1HzrVSig5qSHbTInDLB++Hvp6ifKs97Wez4MbA1alDZ
rCB0HbrZ1dVzPZ+Xo9Uq+vkKzEDydpyuwM7k6+lVBGK736JeP6gOLPiJoDNC4UY6yvdJZ9JL8BuxxHEp3e/EHUMg9jw+yIT4OZrdX30UaBfV5214SHifzou9GL02td8j65i5gd0bt0ve68mOyB61+12+ZKx6xLpY
BH8NPe9orP+w8x2EtYn0GoCyyrJ1Nke3gj9nmr2n3T+sJe9eRt7j92X1HevEG41AdFOAMe5CS+9rio7fVvD9m25dTq9CHIYmeBG1FR07UDFW6DE1FeFegRc72uoDb97H/V36CggVW4gB23WnBZrP7gn63VeQcL0Q
kF8WO9h4TwsSoZyzhsRDd+/PLQtXmYhDBh3HllCoiyNSucHqPVoPI2ayqgbD4Nr26YVEfJz5/efNSRUUfsIHo4KiqvFiwjC1hdcHL6yPv/z1YgSKwjh1WFm2hzQ+iSxL8XbOh+DulHv3pSpoSM8iUOoHsB/l69fk
8Y7H9rMcoD2eLqecUWOb2xffW+1cZFC7ZWzpeZyxQX/OMJYOrdeI5DZzToqmvT4Fw8M9NvRp2VCf/CssR/jbhkdpeSb5MZfP+w/F4+r0VyKRP4Ev/6Ld8rR8Ksavlt+M3eAHw1clKH0/42Plb1s2zc9M7692mbjc
GLPa61WjlrWh0wPS9faAwk7+60uiK50HYPD/ANmFyuThJf0PX1X0Q0erOjfRoI7rTKdegCWdBEY8dc6a1mnvM3GNlnX8520/R/3fQTdSr06E/kFfNkLMwuXybAOCFieDtiXPqb8bmVmSDNqNJEmSDFrpTPw7ixrs
06LATraZz05QN/LcwZF53G6twskw7Z/wLkYDBKkY3HhDRva8gOAM0ADIsAo4ElCRtGh3qhhClXQ2jwz5ltNMaqVMl+xhD2axQma6WBFN8o1hQkNCziGhQMcBPbDxLvO8VBe04psU5ICtPG8ffI8Jj5lcf29i+1PI
8xrEZmBsm+5ZGtgydnffg7RTYVYbg0Fu7/accEuxkL0MwD3LscOtFb9CB8OlAKxFQNd3+GlQvm5Yp9i9uVqutLLe23sHsfn+b0rvUnbfXMMP3JtbOMUh8ovFwm/iUq6XALKpT5BAZjytpCg91f8xK/YUavipRv2x
i5t7p9xMAkFqryK3gT1d5mbXvR82isw3RlGha5DolHAEPLtke37i/uWaTYNb7dY4/3MVtW/AW8ieB1tkLOK/TzIeeyN8gtwxdXSMGExWWtaiRzvMhCkcWQOJ74seDJfYGyKgH+MGR+ivQgPwfpwjjLxBjO3WMDpz
Aj/Bq7PZtmxxAer45WUzTWL6+TNCpKbktKbwCsa3nEnOWE+Xm8GRwiBWk/Y5Fmojz1vBAR0wATHKvU+SjBI/WuSdllQaxnDgGBUDyjGt6TFVJTMEHFgTAstJqa4ZjJQDgTNO4iKGEH/1TWY5uQba3Kh7+/PaOyFM
sJhes2DTstQUh0IGs1YZ4aXtUefyksIzgwOxg2++QxNLbcdeH39quB54BL0EwIGvyA0dHt5q906BN3ZRdiXQmQjQb+pHUzTbl8GMznPj9bsM24DdMhtxSHm2lYDshEC+3UHPBgcQHMjegQaFBpgWAjEvC7kveiIL
eKQzYJntkNQ6VWRwH7qxiNaw5MFthSwol2Nm4FaEg8X4s94K5CEl+Nk85Ix9O9kS2dOAAAsk98o60ydoOhZLqrTBLvRRV1W3rxiO2cuRnCaymXxksC8iicIFCc8Dqj73o7EU6K0K1mjEDb7OSIbKBgWre6eCDYJd
IwKll8Wy1i+WiBWzQ1rQDcNxm/0Qt268sWG2r+fJ8G2zmK6ZI6eoxwA6BarznQMaliJtGLDc9kKIbxHWHdRvR7cYnRxksOCb9+DQO9cH1pSN9NUfmylVA1GwOWeqwKnXSq3s+ZHyhekALrxN/QasF/cYS50CT0OP
wf1TergmwvkWdWeCHRDb1dAyaX2c/vC8Bg6TiMt0viU5ImhxZHC81apXuRwQwJDHUx8rwK1X+PoV0CECoXAnXii1MshNXDHKQfqCBGxF8QKjivlgurOGLdE3d7O4J9QzqDEKKHVi84LlHl5CXhS/7rWWoSpcMjs3
MWryKy1yADAlBOlei4gMzmZR0GVgVWJZ2sJabcVr3WW2uQFGFC+DOjl0mnVSC7a3l6b/q8N7blcfovXAgpgf9iPeEOHnWH8oHGxxUcNhNZYGQV3omTwi/dijA+FtCz3rtqkIBoJCF8b9WzIEryyLXb/JGN+fSqrA
WSylFQ0XgSq4tNO5FWdax613GrBInbqDp9YMyO586w19oldoCeflMhpsxJrNbkt4lhrTrgLuckEWqQybBkKXQNrLPMzTCZgmRZFlg6ealwyQNRTfPZXNh3f2ou54ceyMnqZkxSKx/i3A0Q8BIpx92T33GwuxlnAv
mxk2YEQjCLebFAbVSAJGBKg1ghNLDOJhcg8CpcMj1r0TlO8sJc+EISnhXHVMd6TF3iyzL2I82D/2LHPyFQzSIwM62sdEX4smyrG5etP9Q2D0RLvz/TP0XxAraEb6S8fOA1oyQq2b9M8LCmWRwZJmslMtOzszaB8I
bwgc8Q2FeijjvAGsI7ImGYCdOaNifaxto92wBsK54ruBCZx2ey8TrxLUMDvOyKYLr0f3vY1/DQTraDYeEoTYP6CTCAYm18xoUBwfQ44QsafmenVTYHjyImLM7DAraQ0gBp2nJ+GBFquyA17NhJ6Yh/kSriIF0/Eq
sN1qMaom6USEItEd7Jsui3LOUBMYQtUuSisRSth/rpGMuSASGC38+M710McISgJ8+3ThvVOvYuNuwkidJMgfDqKsCac1UnPOT+HtMqqveof46iEjPRiSgRELIH1Cla4hlmVsNTfxOpSRX7aLObEGZ7/I94fCVSS3
36idNtzed9fQqX22OFO1JotA1lTilmEKULS1YB33wKdV770QlZqQ1gNmYnQxSh1HXLw24LhkZk7rMQJRIueeueoveSJcQCgEQlTbjUumir6NFqjR54BEqbaNUbMZ5vIF4EWEjRxSuwgVObRD2Mf57dl5JHz7fmVL
1QAwtPq2vUecaLJJFR9cTKUsiGx7W4/eTHxcOEXsNU6jhj6+OXhtP+gx4UG/R47TEkquwUWzizdxJ9OG3fZAU+pjHMJbCFr026xm6r5h8I4hptKGNhP9o+JHjnd+PTK9Wu/FTk3AuKwvmPKw9481c6Gr61ltrZYw
UplhXOdn+hOwwuTP/7pWrfPnHyX0eewYYEHkOAHYucnylDrQ/oHbOqN/cIXJEX7qLr03wVkDx5fqi4vbVgJWAgiQpqTaW7kYEEyOqu53r4vc3l9+XpOFkv031Bv3swLFlS57oYaiZjp8vtehhaAn6bCPzUo5SHog
1/yyoI1uCuffvt5wd7/x7f8Nk6AvvpNjKkqzWdejDFafoHV1tOInC2KXbg2/JRaJQJtJT35FlqPkEYlPk9y83f7/5g1LgtG26eXHebWvZzZVurnzXYN2EpCHWdUNajpX3Qtfjgs+avzauDAtGqvQ/Y2g8GbnlBFx
BRqvy1vy1jqKwTG1QKcVB4K0tP92a+kR8aofP9fa1qh2joY1dSyt7fxaLn/nY6z8ZaL8CO9jMmHoK29ljCUbotdgWVZxbZtcmgT5QD40J/8BSyusnrAWe3ET24V+k8k78mr8sSUeXpq8jzmYQOiy9a4SBVlBVmez
GlTDZ9LHIYkJnZ2qajSvVpJKXv8jP2U5bEwBgw94EmojfT8QNDhx9h7M2SpsNFt8zMoB9FxkyZZZMB9Z6dFXCXp/e6vIfxEfYKSIWz7lkWWbR9QS48SGFEbfLd+RjkDiEaGsGgHFxOzk61Fzgh5eqF6yC7I2bAAv
33GEtxYY5grEMTrxsnmGR20rQzsjwi8QtMiqYDnhRBqQHz63iIQCZQZsEA0D3Swem5q6kaUe+L15N2VFZsBCTIOwSzLSXvtS38c/yC1A+WT3YwhYcyngDc0PbxTD2nY0EvAcOpaKkW3DToihb5u3/4+rp1HZ7Y1P
GwjSMrmzYUPe4PF2DBhbnNsWp4o4SQzb5L97o9r4551kawFHOE4WIPN5EkGzTL2J+XH0ntyVXDQdIy+4gO2mUoxzied20ONpFwkPBdcLoZx3wjdpBtnN23of09HeCKVjyGraxOxjm4G0g+Tbf4OZ2y40qTaVfh73
4PLmQydN4RyV1TZKpnwxD/zX2tRGSadpBq44X00NP1nsRXk5ZdC7WQxnNX+GdxDndwTJtX9tWeX5xWPylSU5DC9YMFQQRVbR1OfA8ItOxV3mDb7Jx1eQLNfxU3TIol5IjqBU5AaRVqZG+istqzlt64zXAPSgYg5u
77aYxYRMzl7+WtkFak1Hoz+V4QWOjMGTm0FlTH7zqpGyT1ggciD7X2NPGTnafyMLMEygQc7UT7ZARA0+pC/O1OMqhkzaxdwIhAuP4AAIxgEacjhaajwc5JYik+TsC0vQDEUahssbgpcvVuVplQ6M+Qs5URuX4JBc
9z72yWpT8AT2edCX0kgFm7AFVxbnrxkx4GxDTCTu+P+4Z87aCeF+Bn21VB382gRJPB3st7CK8DnQWRG5P06tgtEnVAPKLC/B/tfj7xm3LQHGXVHSgW44AIJCeJIE7uZFdHATdffiiS498Gjc2EANd0yAwgZS3Hub
+2vg2GLj9Dg15hKfCT+lkVhj7wXPh+OQgvQSLdbDg3XAq2prUAmeK7YG/8cKXpX3N1l58K6hHex8ERkas4J9NbVdaNtnohiNRVZgkifPugnsfYaKVqdPAqWG462clq2vj7FDvg65tPqeDcQZXiF2Y5YOmeUG5wum
cygcqyNomAeRRlhzfCGdfrYjhO7+L+aajmDylf+OpD4r2CJRBMExamNS5Zz6iY6S2LUz9/AFlo8o+ksUXZ633OwBsqHvZWI9T+JAZ62gB+1NTYLols4C6EKkPUPQ5xwIxp4eMBigut09S+qGVySwLgBFuDHXDIWP
ONWZHhCJlvu3sht0MrIG8plFU2LIdtWWE/sSdKvUdQGa2sAqqsgJlDhWFMANRWU9aZ0TLcURspoL1StI64n8CzyqQswzbCbbG9vmkGc6dLl+h3SOBdAGPceVGgNjtl5jH7ytEGPj1QjGGRjBPjYBDCgY43+Gii3t
XWJ8cFeU6imbHzrKx+5smX9odnXx1Extb2QjUwSXHS7lnHmycUvuxsOHxYYg1VYH1k7U6f6Kq4qazBq/G9w9V9EIYQtqgU19exFlljY0uyG7V8k/FpuDAgMDHb04Vl/PJt9UsA0I/RkARk+TnW9GM9j2UOkA/rAL
K0CHPYMFfdKZ2rKDE3DE9RrxMBjBy1HYIDljvLcZBB2sC3z7xasRDE31pS6f4rE0LGutNHRhiAbDZRnXd143P8XJ2c/88E2NG+CBZ88cDU+RjbrjqEwRkqhj88oAS/dUxPIhLo4kWISxKN6wCGBtus7wpMgLuIHM
fAm5SnP/LI1HZvKeHLnMsSbo9EAFh99JwX6FRi2Xlk/4MfXBP9qMqtOBnTi/m6K0m5LsgJlLw8AEx+izhC6lflzzGt9YPGnIvlaJAYehaL7uw/rUIuOSio8U7KVvQ8k2qP7phgn5aheu2kzW9xAGQS7GVIrjHxA9
TTKn9ndf8ipNSaMixWUMmJ6S7GFJicxKPDI8I528uUaSaQpae9Q03rjDM0eIbX3Wj3NsVB9PObHg2NLUEerwtz2ZJsSrYtdpjKBAppeaB0sUdd32QXzWZsXtlh6n8sTtkOz1LTDJlxe/POZDcTEdhZDGM+o3Xnmx
bIsUfAUH9Sh2XhABn9S4pQA8BkvlaTCf0Iy6F7knhIEUyxFz6a+uVPdpggklaZ5qTTBhMDmxXUdrSVfM2m8Yqvq7DFw8ExXW1NdV5mz2UPNVf6vFnvn5crZD8unb7WS1WNLPb/SFvLEkKGpHQ2EevMjBDKZvWX+p
3EcPBROn4dhokB0dD4I0DiBG6EgU/eItjBDJRjgc4UhVNFwh84GJbDhsg0kgQT3Ji8UtkS9y7wc3AEBSYfMXLzOYLgiiJUb6cI4ODtNenx864GMGUwM7g+jvdVRUNWJsOlCEk0uTQTkAsllpehwEWgDe43/R1YQt
e98OuOBN+g7BA8anWdXwsYgy5+JWcRj4qiURyQMdO7kzWrxQwPF81cIDxhO/LNL03f/cwbyK28G8Twewxc1lM1eJOj3mii7kUuwhN8ukWPMiq7Ft0XfPRYHleya4zLtbLo/aTGR1BS8yP46lvYvSEJCWlbPk8ycG
XjPP+cD3z6pQY7jauXjOMeWEgMFBLQsTrCJdfxGZrZVP+iVC4TCNsc+pG+dsb1z1TtqBdvLyZxSe3tTNeVY05drtoULIjSrTm4RAh7OwqXYc13MI2PPhrZ2nVH+JQ+w/IXZuEnaMI+YuIPbllG1qWKPFMuUsUA3C
p6JAHKp36m93l5ZAFW92dGDOFsLZPjoY27R7hNEW33Ua1A7jy8n95ZzH/lXC0hexvJsizEcZKM4jNXbe+9dqJn5BUEDBBvgq4Ng11/pAxL07oOnzFHxg4DFZGlYf7eUMF23rq/MW2CqeniZwvXvcyZtHjG1PzJgb
tcu6Zw9z6vUYWjNJ5qjDfbqfF5cG90ADHsx8vWwOc7/CvbN1Wb3MZml9oszIl1PY3ryozx0An8szFdCZNOGAvFkZa8ICjUwGGjLLgXt32AQHsKjj3tM2VaMKK5nkr15bcHNjeDTOV2YhMpdx4VrEWgkFJqUjr5ok
lXiGfME8Otw4iWuoZq8UWBz3W7kVL3U9TxzAZryAQRssi2X3vqQ2sOpb5smPnJkynBEBcWC2y22UToKSCBDQJgmfSVjFlioB1vPvoo+6JaLP2Wa6cYbtv18mHX9z29HyBvSZcQFjTTiATga3Beyksdk+oKV65dRq
vUFYomhxCGgktuBeaBxrNuWviPYM07xRJGHc1CblTgHsA1d/7D353Uyg8bchjQVYAGEJzecNxKYRhluIg8ORY6RhvCmM+zYGmXek6LNxifiqaI9+gPYY1uYygW2UABP4WECa6HmzYKlVPdt6wO5YJFQ1eU1nI2d5
vTlJascCK/gf0AXz+7ZXqsP67jIwS8YOKA3fNOEdZLooUM6ug90UmL8MzCs5lGYwGLAY0qBEHCQsHCE+zzoPmBWWxOvgUrF3PnzxsHACyCPURyiWTzuAeLeNXrDe36Hoa0cX26GpbeCVY2g+Bp3vZ2GbS07AqA2w
HK/DOdDyn1H4SC5Mj9QT8hm+zZ0UDvhti/c45gHlDIRCAV/A7v4zbD4T3HxNUYCA4IlL/Fo6E28SEQQFdOOwz7AyaFoBA6PjXE62G8uwtdWrnagMoee3yL4c53592gYMg2aEzOOYAPry5nzGBGAByhuAw5h++A7A
+cc3ODVRM0qr5IMeZKOcKsJ+XV/ZZnSUhvMLumzpcJvDWwu9GygH4pkGT15EurSTzE18grevfi0+/xM88mwqvA7CGfrfhj0TL6xQRaWVPcD2cJpaT0TzSEdnJqacOm1asp1nFvdvSzoEb0reh1oFVB4CilG9WAT3
jXIIi+iGEdLkn8qRZL9jDIf81EQ8B6ftomkJHST9rPTdAmMkDNCxVPZeAt4CisQSIag+jUY0Vkw7UTeqyt8WmhI1A5qL4aWyTqpTA188moHYTj8oqRzMAxe54+I25vM9j7xzr4KOafGQ/exxk/PBGi7tTQsd0fWM
PbUsjHJMjf2WzbUdulnIk3nXvJ9yWs1KkVGZDMA7FS9n1IndlSyhtg8b8DH7j7C+E4D1AwyMcwuDKZP7p1awbBO7mwNGTQb4G7DWKs9aq4pIvgaadtqTPC5Kvtb6a01sLJ2MJyFo1VrjPoXlG4zbl1uB4AcqPhCY
8w73rogu8xE9JIaPldzUnb/VKN4ClZOKpdswyDsgTgDrAI19atg4286tgacCg5tJdy+fuQ+iiVOytxqhwk281pk7jAQG0R9rEFLwy9LQC3fw1hjsKfKNOrice9tntO7bf5Ro5kdY05q6ErpHrZzerCKEWr7HmDFk
keqWG5nTuMnFjcLPJnnyXSHCwDUtzFm677BfOVEa6S+OJuIql+YQ6BUGGbIT5Qw+1cVJir4kkWNzah3X0y6IOCFAArbRDtYUvvFNffJMCF0t2qrNOXB80OPQsPPPay63ljyIkLnNyLMkugoSS7JHyHjgPgABw6UG
q03Aqk5TVydErB+qwRAMYWNwlw+HMjgYpAttAyBBmnMg/ZOBOQHQFDKHh4AZ6ngvePmTyq26Q9FoEjFk9Sbx3Eur5tRdsdCQrS56mmrE+mpaJOxZNHeVeFFERYQm8O10Pni9qdTCk9zVfYeO0pAimA4AB45Oq/aL
MwjrDe7ZA7vXRnD/1XW9EzONjYuZmPGtHO2e23nD7qCeztR3GIbXexZhuc80hoXyXuKVRihDWUWeF8LnrNYHc/lDWVN3O71+0lIrhbNtX5mi2szceXCTORYACfIL+ZTs8NQwel4zMsP858NK+zgeqSzscGzlMqb8
AdA0Eo7iOErgbige0C5F8nmq4SBNoql0VqJ0O4b46ToitEptYdadVbFz3N/mtpOXs2WsZZ89GhIBO2fAldinhkQvpFOAz5G1Ud6cGdDbGnbU8jrxj723AubFHQ37DpSMsEG3oHZVqdQU0P8lKnYZ4gd4cZ9XPB/J
DCHmHMZYO7sbdE9HLheT+aPf0vD5m8bSb/g2sz2UfIyj65Gcb5DlpO0TrF+f6Bx+Iz2hXQrAmv/7itELcSHSizlC7VE4U6NS9WSFByVcavZu+dVui3hPBlF2wykqcdB/QyGEARyoWQQW29plFB9FjkUx9Ey6ECDH
JJEVCgBoc2jDYeQojTyt3sieRULCG4BuX7Q9ujqscDFlZlsELVA2kcMy3pgyyfZwDSsfAfMz2eOMnqAeDOgtQRO3MITyA8sUz/+p2ObdXfZnqjTHcPXfQbfa1ozl0zcH+Tgh204rbQf7KON075NDoY2aLGV85m4k
MbsPwKpHdKAstr12FfanUx+WQNqNTkITP4IdcvFeuDUAdJqepBRIHgS8zxgQF5I4nN1dI+wQS/zAzcUoqEtFSPdUPF5k+uM8uHHez3JPYemh4AZ5GgC7dxMPzNRRm0B6g2+TJRi04f4rMvyANzqBgCZG8ewePYrB
H3yZ1E9hYZwIh6LIlgRS22NVb42ZsfYN3zNaay8mRcPi+PhfXiUxIvmpEBTypAyVw+EevV40qRRvAvjAjtRMy7jcGdEB4XZlTgtEuwfyaPbEB2ieq6DnsKAefgI9e53f3jV1pHL2asLBBUY2Ui1I0xgH2X60cvj8
uxn0qGeAHS9WS/BAi2Nn8/49rwGdcZbOBXExaND2pQR/XBNOHhE5RPpoPRUFP/gJXz3iawLHZtZNtFOa6YJlDoytCu/wKdqNkkGWi6Pe5TyRi+A9uuDNZ6eInqdYWouBmCBYo0zQyaxgjy0QuF/pzZ6qm+VSSlHn
E6NIsQcFDp+7Ii4NRlD/9dftL5tnEUKalRSarZwrkBr7gvIxMFioBlyfOyWWgda/wKaLsIXRP2+n0uflooIw6+hC1kF2Srjtj8xFkN0mtXu5sDOs47Ba4Lfk+HQcxIlX1vJUHC2nMcB+xk1eQdagojx0HCBCMr8F
3aU5S6mHqVgXZ8uEZ6wP7prXeToabG504gIyJUS6TYAa3odhM/phBQIdhedLfPDg6YNxvIGABz2PX3E6hsoQmwkUGzE5+KTmUbbsM+IZXVgWtZ6h5gagvQepfojhXpYdpo6xRKRtC/gPU69zI0rWrfjwJlB8DbCj
rlwBK3lXPbkC4orDd9VDq/zybLDRLBpbvoUU2J8eHPjYjzdP31yPK6cpEqqaPLNX7uyaZI2GSkMFDVtTTm8Oxuy1MwQ9+pkCW0az9tExKifP4hoWzBwD1sqPRSlmcZU+Ytw3WHS/+aEbVMlCSuV+YG7khdGyiN+t
Q1Lps/Q6SleJEoWdtLbZtwh9m3I6osrYOGO5QEqGgZgSiy2+u0bDO24faXav89lGox6ZqXLawXGHmqKGRXCMG0TztddKO1J6ScNQE7BYV2Rc8bGkSaqIBLHRO+SJzqkfx9EZv0GzGaWPDhSsQ7k3Zr84FKZr5Bka
uJwZtfjFDMJ10qmiWPlw85zF8UKcEwr3IE6ysK+LySBCxSjgLa736q4jhsiVpSmsMgd4jNKGBG2/W3x331EcDMQybqMJfYGWf/2PmvDp0eKE3vKBzStTjok/5PUDD4WVbZdg/oQOSc8nQPoTETDSUWgPZguzjyw7
WxalfDCcsXKgSkG8kFnPAA+RqZ2SDvCggCsHlnrv6hYGQOnlFNMRTD34o7+VMl9HRa2oUZUSTWmX5v/WOQfYXa7rRlZNSc0ChEZIIR+LAtj5evdtZsHR69orYJiEO+tAlhxrHh0RlOu0Gp4Rig1BQzHRKNpWRblb
5EHAqLP8LwzryN3D6ACIFTtQ/MA/JlArAWPEUuH70xY3++WLGFgaTVpie57JVYYunjEQtNw/4Ntzt8FRA7Ceu1jfDt9/IQ9COtD4kdLb/SSIB2erIIM6KOIqLgoHsS1FjVZVFBtvWFHZ168Z90eKRtaNwPLrUjdH
DHosIhPtBuhcWr9vGufB5tdU4KJdlg2ExudevaLiLjJgwPN+sfOQV6WudwR3O+6BtdZ/cGwwjUruJEnhmJRBcSk7WI94qYO1zGh18gw2/DpBic5dlep1d52fSlMmhwqWS0j5g1BNIv/KFSg45V8jcTwWuWOhDuMI
mM0arC7LRqc0payDWdb5C9qbUtKmgBM5bRw0pauhhpgPqc9mKy+QZ18ld4dGrKOVT7uPjPewvg9oiXxsZi/isEIQ+HTfMAAgeCT/F5neMiw3JAJxrZMwncRxIYX59MrAYTVKbdLA5dJ6sNmrc0PL+e+F552GvFZ8
i5M33kv523Z58P6zKuyGzV4l0bwirLLykMdC3dm8NDIOQSX0i1O5ReO6s+3+kd61riWnWF15FPSMBLc7b/s0GqAdHiBq9/icas4vrrL5TnDdG5KOKLQFfQrP5W7jsFFfC2TY+4bdcJRgTul+hf6v5eTdz6ctbjlp
5uqVGnsnjwpt9574OU9MdrGvDPXn2/U8wA4htzU7X4An+VTVRWMbD4E6VBTYmMUUEcetoHBTlgDj5CRdfypO+o0Zm1HVX4M6EkBs/m8rzv2Ga2sObKbyX5mrrmJxC+DAJaqZeKb8VORR4loSC4pgNX/Ns8YS44vV
crds0PbG9F006BCtmHQHWLtRD2x3cG+QWScUT6rjw6v+pu4QZ0yu0mRaqKVUr4LqRu4qNlglYCKxipW5g+p7uzCeRHWjNQbK5UB15fQ6fgnqyc8w31xtjRqfcXG6JRcbjyUMzmQmDQSecdRRRRBR0Z53lYxCwyrt
uycqN3vEYcSaqFHcrbO5sf1yF7ihBIb8JhLxuI5a+Zkv6o7OYuY9Bo96o0QXeBZLrTCZ0cVdA9DY/1XoRUFfJNIm0nhepMReXKXimK6CczGCjejkXSivWXG4R0I7GwNSt80h/snY61GrudmGlZ1tugEc7GeW6lUE
kuBxw8MTsuE018tqJGMUKE5hpRAY/sJlw6cfKrpOgcA+bUeenYcbysyPOKT2TxOdFxLPY1P1PLf8feJOQHMZ8PqyETcOpcTkZKF5BBRTM0uuU1SySisUO3hdMcG9nB2mm2RUZ9eBnNSq5KuRXvM75UG67rQ+Nxeh
WGJqntMh+YirAALj4ZfmazS6Usid5x0Ja6iVJovu/FSWbCMZuZDyMYc2AQpGXxCvZ2zGveTfSNbiZFeLgwu0+ss7xa/hc6BnyeQ8MYWX2cyAdSKvnEn1O44gwxsvw4ZB8VmbP8HeygeSNqjWeGdgGTzOl6QhDEb5
frbv9687JA/qfbpLVmLUyCdZpcbRFB7E49kgIVbNFCIK77AYNojWfzTwsQwn+vtRHvO504hReT6OUc4M6Vzg1Xo0pIq2TFCrPHkmcK8srF8BZK65ASbc6YY0Xe+fPXyWH9UAQmB4NwlvsvjKksTCP/NAeCarf4le
BwcKEfBnnu4kszYRdKOcPaiTHvVJwq5gYdUYpRgo2GgSXh/G3DQNNig3RZYVOYCv+SKMy4xK/XTYekw02FrhWowVNyFGaYqL/LCcHb9mrEqfYlkoL6+1e/yJA/M+7Z7pahsg18c6gvvreuqSK3iN27BEEtctYBUt
iVQZFrmkpkq5AP3CKmMZ15hGg9gZ0gLLW0JhTT4c2+8emL3AT2APNB/EYMwA/T6KjHr6rs2u0OvhdVjNhvvjaEdc5czPMo5LiUqr2eW/cZt4fZv5NuDoplDrHxv6FV+uij7MrkrGBJvvTMYd5L4MC/05v4pefhGq
5sJMlr+xUZpXGJ3aIHvPP757fSOg2kp9FIvvgHt8rUk9XQOQMV0EpwLY/FbAcgeln07yEmju0n6ll0oYgUZkn+Plbq2tuXnr0uo9pL8qDsRlbi3n2j+/wjHExPaimCa8wKMzGQOrihmxqGs22jHASC0GVAVDDzsr
c9hWu52nn7AY2JM/BiODWxPj+ajNKXuH32BSedgW03+17qucIY/84vcULE/cUJsdHS5pS0ofKkw2P8XL7T+JVE8cCJyBjVlVUt3h4Y0y+Ni8XbrEOf2MiFM07Atry+zZ536KPBmn2B/Ng/cU8t6uP4dE22nYqm5L
fcD0TyzWPHAeMteAaWAfAPe0claP/zxg0DH5+r+o0vKyFWUBz4vuUyO5PB6EGiTAKJqhf1m8l7xU9sQV7PGt9D51opNW9XxDW/6AtK0zUjOo+xuBn3wDTB9bU5gWiy1uJA3FbgI7DXts+pd1CPyq5fu4ypn5jvEK
R8/hm2VsNEbhDc84ncYDjlv4FELbvm7hUwhm+NMRgPnkanbpAh8ddj7+T7ZNnfjKlJFuB9icxDB74TgAYPpErcdl7/LJOxzKXNrMhzxnjYWrcEGo1/mxnijBYpHJx+k11tD+4xnj3deNJzteawc9dt1JQ1ESxb4Z
MJWEyncSCkwmdZsnoDIiRmyJEc8dIiT/yAVI1y3qfjJLkg20Mh4iH7w48jbLQDIlZ7qo/2J0Vh3ReG/70bAVtsRe6CK1ta3GD9AtxZu0pcTVNpFa2aYyrrr18tQdnWI9WtPBVKR+DqfbyNjJJqpcpJ+D8r3Nu/oU
lMnzys1vpuaKULWIG4JA24rL+RClc8G8HtDDOmxMdQ13vf2YjkZl2QofPo5AUDngLS2PdlAktdM3XVKAJzvbvdlcWWHxAHZyR/9yKRJ1RPbuwiHo5Y/eSRBbnP+QKeDpcRfY9hIOW6+/ZPJMTYKGgcBxy3wqCiej
QSZeWH5nYPnW1ha1N3M3bjm1bGFt4FrMVP5LgoR52lpC/ZF7qFBVBQZ/lszSO1MLHcSU1cL1mpOECRzBo2FVJerIFpbBXi+ctJ3d8gcnb8XQ3HcbZWJNTop5It16G767QYNejEI4zHbA+obDkar29IQkJnAYQiem
DzfIsUgyZfSQc1WnZ53A8ieJrTiXohQPM4KGIwTQVd4FBFGSuAmgcjqVSwFIRlyyypSK5PPXjZhPXXzaG0s5ffO5U2ClJ/Z2L4m0hJ9AyB6xeh33Z1pCaSNZ9QludFEcOsdgFOU3xclqy8LfFQ+B66P4vB5ku+dE
TNZ7hPirPmPC5OogWRUEppQOOCqg1GqqBw2xHewOLwmKPdQs8XiMSImCBcpBYLSSsOnaQ5kigUN6UvMj3LuWsjrl6OkcwZDcr0Kytz5y/FyQM4DGyJH90OzRKI6E6GgjmUKbRx/3+xQuMeND5MzK6KBo+Jb37J29
SokQsWdhQwOBFz5FyfiCdRevFbPEVPRBfgw9WcgYB6asUrKNjYEK8nM/E1Wp9AkQ5dknxwJ9xcnrvsujLs4RIa3C53PJygV3sEcmjmD7ZjuyEPMHUKBNi0u7KB3R51twHy8nXYV+/wnTgb8MyIRg4D6CZuwTPmH6
YWCtNJFmNXkTzsRnznFNjGsCR8iCHxWIn6SzPmc+K9e9SDLfZkQUWRn2eTMab+O9gZnSbrNirsqVvcA1aFFGpj3Q5SDDAsLJyvPAQdSQ1SEgTiE3su3Wpjb6yL643hciO0e7BF72EsWOy5QeANaU5SymNek1sEub
SM0axIFconwC6r/j8rG8u2jjI3sdcaIkUfX8+l3UJ0iA6cKTvSNAlwh5/C5S3WKAgF3SNCTiS/QZV7rJR+KbDZ/B6Y5Y/BcKtuVKdccQKoISagsbAg98aIndQmgDr5HuPgLmQI8+wm7U+D3QAiTnsIeejtGjBOCv
wXLijwE+08bvrnT2jRyyjMYqiNHvw0ir2c7HasBNYlEC2lyjqlVuOXYRU1wNLXER6le8Onas3SQYuXoMtrvEPtX0EGUREUVD2eK/yHZgOBAKCbjkEUHSgQW3X+o8eue/fjtoOonQPsRC1l/lLXpXXwxYIyJY4nCA
9fbQv8HP7Ry5yvGREYf0k+xKalEZQuZYhAG1iFLMARGGHtUMQ6mEIs4RtqRapNURFaLcuXMqEGPP1+3/KiWPlQ7hlS2eGIGYb8aJuqBdC5QXM0+zi7UgqulFgkn9F/HpNjFQMBcQfxGozWwYYgOouSpIQ19B3lVI
voxuax32qkD++7NaT2NlveiuDkBX9mYbpSK1QDwa8lPcYfV0znMDKIXyTEgEwo8/ujA/NQNR0CEw6B8rMuCDzDXg7y1oZWa4uZ0BCP1CBL322a2LcR27v4AZ2E5zmMqeLs4UGbs0HafbKAAEu3vhLvqsyJoVdga+
9pu2VoDqf9UMHUsmUB1HsTKx+PR/wv+ffSpb8p3OtJEEdIgFzLpqp2OIlwSrCBrGT9syODgm7e1+Aw3POQjQqWBm/a2andK7EgE9fodKGAikdRAP9JCiqrRkU64WRCQOAGfxI/5PA+nEhe2Zq9+PzYc5wnUsEYHx
adw17i7DcwpSDzueP+zGc1umuVIEiBAb1tQauj9QuYYW2i+9nik69HSNQmNAWUpMEr6X8HJcykaDE7+vJITC+witg0WZA7WD7Y0dl4CpwoVnJ+oCnp6UZFgqyRoVVQT+6ovDv7sBXwk91w0lYB8zb+BOIbMponqg
iRqgvx1FXSLsyO12Z74p7gJVxRz+tc0qnErhn7ep89GDBiQffqTU0NaRTPPH7H0ZQcbbDuO2EIDPjVXSgkcqFclC3NTym9o918szRYY9OO867bAb23WQ2ZNpEWr6USWrgO87jHPst3RnHjm4g07CrMmb4T7fZ+GE
36nmjLD9ZUURHXL/efXt9xcn/m075fcC00NCKFuNkBHeAr7g+58WOA9HGIjDzgageijXbCa89wJVByPwm9/+1F+SycSS5whhih0L2UhJfnESBRV11bCL7FeLRZrO8ooxSTzA2V99KcOglv189+3qjg98NgZ2IIpV
gR5GQMZhSvJD9oMu1L7Ej4iqsIKAafADrwseMjSCRQHFQ0zvy/ewuxCBodf1PZ40iXY4LlPlQ/SuMzIO+dX2+1lrRTtvMOYbx4m1DhGciEh+oTunnLFspFk7ulHFNwj9rARAD9npJruJVyyxjWZdRVi1qErFluj0
Cd+ShccfhMt6pSBUgkbEEdHCUGKuE+0k+2yjLmCVDDR5BIQHEm9FJG2KKIGJNcqaiBKxFUZSzIImCAjqHE1jG0H9yiNLTKXF1iYk1KOgf8XSpaTu6st/q20iyr2IPa6cKWppRiiPl9OjKIn+nmDIfa55Up1huF9l
IZEB92pMDoO+V/EN7TlVflh2jupEgVC0uLEBg13Vl6xdUal82xCdMKNqEgGrhWogorXwpAy2YzFlU2+Rni5gj5uG2kJCAAcAnwbJzJhySG9EnhRJTeQoNbBFW0SNQgyHqZQFDkXVnrDX6VPRNWVCwZivr9tO2hxj
Fwe9S9rrtCHAdj9CIC7+2yDZQDhPWxAoNmJV7tb8JgrXaAuBiXZspfQQLdZokYOB6QjSIGYS/Gs8IcMZuBdauaasLK6Bc48WOYBQCKSDyHVXzmBVxrmkdRsift7J2jgXRAXzxoMQrZlm/O63nJvnw0zSuudRWKuK
U1QVF54olnQqoVskXRIeRoTW/dQ3nfr7E3/eV6zDnew9Ri2W6mdIm8vgzWFFIPuSb8zt2RQfkcMPDsr4Pa12RTlUEO5PSpGNg9hPapKbhgrpIUJcoy0UKEJuW8d5LV6Xhkm4HK20hB9tRKucTmeGXR46MwSmJ/MC
2lTebFanRgUrApkhhMY+MCK6TH+7ZXcRvU17LzADrMRpE+y4jmY/TlHnorG9anwjvxYaxLoxfKoos1I5SHAd6J1WLI0L+boqKosIIx500ToXVyREMgCDJO4D/v7cOHLbknFIx7b8k4VClEEIIbXQ+dK8kULkik9N
lS0t8cQ9Ojt+qTg2r5wpIIVsBL2oKGMCI04x4C7VZ44NAVjTtnv1lK40Cx78evYTHBgQ0HCoVZiK/CnfOA1hoLy6xWVlLCIreldPV9MWyfFngc/oS601yu4VUTU9qabWPpx5M10WUe5d9NoSlE8cJfDFdVLB9g1M
nMlgO7rpG4xSZtJU2QICD2pyMBSgdLo90ltudoowkr0aIZGiZnKbsyaEeaDon/p89hUxd3b0fN+YALarXOPzxG/OMEap3z3Myg126HaenDvJd44lAhw5Ni6e+SY1qtGAD+E+vGdHL6FQ6mjsHOpI9ygv1uEIAs6g
gGZ/5m6mLfBsLONQYdimkTH0m7bPJOJvRZO9FluR6IHQ2uxoihKwaGkQEQYsMR+CE+I7GQAsypMX/4YEHuHsNoa91Liz575g1/Uh1PitEzez58Aek43cuCV+N61MDf+DMkiX+fX1pN8KxGCikhHArkaDxrggAiw6
u6d0/UoqrGrivEy5xy0h14bIKKnRaffHdmURDI4poxafAYj1mVGXAEoeNRq9orp5wl/IQGXKzgghHhvZ80lIiQgqHzfhEtiM9BoSwSWG9BJ+t8R2G85FKl6lOQ8dfz5OpWrXoIKMOdkJH7T0B0mAeYFI3s4Y5VUz
nnrLtLZHdr9Va41dKmFOr6MCWGKVfebzMmIREj9l8Ii6ApxRsX0k2DpzASYnMXNH8tYniYKuEgiMpOE2wBOFjVHUgsCNwvfLoXMDF7URaALr5AwXagcPBF/p97xOt3gF8Tm0pn+RjUKT597Z5U6btutsxiYHPW4P
owvUf+1dV1OL4hP6qTip5j1ZK9Pd8/Im0gHb/14Im8SlekEIPJTkVqX9D2DqzKNoPfy5YKyo9vvvr4wAyzXSSIuXSH6wvVPUpkVkfzOV2T6hZziFMEE+ryFl2zo6yltzjiFpLwZ060hwmtvJZ0vCYhP0KtmJ3aBa
jTAMl/3VIBJGuCrhS7FI4ag9zD50sjIIAID00WC7+TMZW0v5X0O/8UAsy5j5vJDstJ0svvvwH9WdIgs7olF9ZTnwaL+EnxYFwxqZx0HkB9qMU2PEjVB8pOdepQLYhnb9FxUSJPIT4dzzTFClaXqyvEULDTxx/fB/
FBT21+1bHdJGvKbWsJmwiaNraoofg/rfzvbsxI6T81+oJXS5pcibrwniClokh+6Pb++EBun0MR0lNJmMWdGOmSUf9fDGdMF9rc+ZktQ88t6SRW1D4pjo2/ZluqR8+RHZ2OZ+zC2jCNB1qwgnJ1Qk628zcpv+jXuM
QYqrkSH+q5pj6fM5O+bnDmB9PgStUWquOGJpFzKAL9TdPbUkF4z3Xf7/D5MGkgPSrkhayEIWP6OSoxn+wvkmw8sHcvrc7lh4HCTbGggGgiLrDYjMQHJoB9d+zau50vkvq0NExXHS02/n/1770q79Edd+iQ+4HBiH
a5HVGF1qlzyIg7w3qMDkL0tco1XX+ze+4G0x3sUsy2fbamWf8tu6Y0W/uazGL6hsd5Wo4cq99O2IDfaOUsjXHXWHIJTlfUi2S7MyQ8c0YbNwZ2XOY0JgUiziU7fxejv8xd2PSuGtCrbBJ7Vw1Mv2yfaMKoCg7klg
WDgpoSXVcLvIANWwR3L+N8kKmpkiuZ4xN7eh0begvu6YCSOmS/2ceSaZ3RxDxFIu7xZiSPYmEgGMBL+6Tn5AcbJHvcjw/+vpdD34gHbpshzTObXsc7lPjzfMykO6OJ6WJ7H32vVKsfrnW+3QkT2jk3Jd+a13LhFt
kaNTnM507tTZvnTMCCr+DW7Wyf2/4lPr0JObrp/sQ3AvhbYASJkOf/zZQ9spdTkEx5yDySDbYLqazIaNEPosoR5EOOgvby9exguBSdKc6hr2CovctLtBUwBeD7SsCxz54nOLFDqdzPMDAo/tpFNCU0j4ZC87N7JN
7exxbmk8ZvQa4BK9bXXwOCHexJnBz7sUVmgB2++9xXp4ZK+FM5EC5RyB5Zsbdg+Yh16U/PSlzPFe8hBtcD54DABMjiEGW2IdbyQSlADxhUMzqWmrqBjMLheskULDxBCKaO/HjsMfJU0yipwwhPW/u2sR1NguPT+1
/aca5/BgwJPGUEFMKq6SrCmWhhOU7a5/v5WnytZA/kaTaXPOhAXLRf21S4NQsBzXB2TowW6ScAkf1JsQbD2T3a2tLQ3w8p4wQPv04cK2+M3vSwF6gpYIzpvil2bfzttJEBASj01pV3uVbU47nLNmUS5087fZZN3g
scM/EIy87nuvNU+RWOvbEWjIQUwxi/bWOMSuEzBvnugD6di9Rtz84zCx2o2Bk90+kA45SEklz0UkpI6gxk8Ug0edR1Q+Hkaxc9ILRQ+XH3MN6oVfBLM/0jWbZJrOHookfPrr4SIBnIWb03fT0SiRJE/4EHE0EH6r
zTfVvt7ifrFYCvQMwDMx5IqATuAMHqte9uMH35G3T0LD16WZLBp7tlSsiGqkZEda+CN6stgOMRR3wp1BQlgLLQeXo++A9yoRGOInQMyPut5Rf69BHp7fNOEsE7xmuIFi8ZDBqkKw03hG2c3sk4JA3cJOM/kFLrhh
Zveva+JzOP5wSOv1UcY+umWAKwsBxtecForIhQPzqHTM15CQlPGt9D1iSwWyQgpECImqnmwWP6c7d8h+vVUIOiS/5t8AHHmVGL0LMUjyt+wTpWXe29hn0N0O38cYCjkEZtS4f/5ZYfvT6G4U/yhT5ZD9TmKDcCQY
HVfREh2/7pUPl14Mo68JDXGAN81bibryuMNCUrF3o3s67iVTsXfzLIzg9i3NYDAZJe7mGz2U/Gov495H5T/0/pPrwkeOk86IGTxlG1nrOXoBQRhcOBCcVkMSegrxGN0r/8g3BWFcDlXiTMYSle1lvQYdUKIuYqF0
D55qgbNTPEFFn50zVuJ17e4pJJqOgnzTLBIy8eaWZhNYfMYigH3sZP68mCtFZE31zo3LHHvMPqHgmmNqBzZe81J8f3Z9r8R6t7STu/7E3U2GFLxiDr0S1OEiMZZnI0DOXg1P4abNDQXXtpV2Do+WjZ0+KIu9sXiR
+Dy7Q3obe+ctEwk3pQegWGyiKVcdG1YAvvrb8aEwQ1Ao/iK7KipljovNTzv3rlyO247Uyo6B1lpt1xewFftK3f9Zq+sCSn2vY9Swi8kY4xcdtPV0qtIrK3bJbpdrXsO5ULo+xfBajqy1mWqQXCP0/QmIdEXeGPB4
7pnO1XjGz2HraPIdhuC0knbjox6yhzxJLUQAkxw7t76VhrIcXresxoGTuOMnqQFyFabf70BMJ45q760WXvCaauKQEt/RvqNI3UeFntqgzlsKaIKmvXQn7QJHTXJHL6+eoj0xlm9jap/Shr4W2x+0LDgAYHRqGsdn
SbBu6Qglw1+UMTy3xxzkch7OVeSVNtKhMx9LvQlrWzNNLzTHGcpcNGfBZClZpOLO2hU59hqlJ/CcXG+iOt0u9a6Xh2g//i/x5LjxNf018UJ7Y0kO3aDzQ+5niXTuXpbBlOH2yzjDAr4gN7wCFaQiBZV183/okmIH
7LEAlrNBSiclzPdV9xR4g8vAnSS3TbDJxwBtuzi2T3lABCowQY0O5uz8UXd5BiyVwNA27aqU7zWBHgmqTAh02BPjzo9DpmqloXjDpkqH4xl5+3GlwDC/UAR4EQ/QWQWBzwZIXzU/fU0g4FiSQWztWZq45SUOfn+H
j14mVHjdPF9C8bpfJQOrIL/0u6UQD0Sb8U9WvYFw/Mt9zKwPMiMro4zCKTNbnyniTe/wEcLXnniPnN+x2gsRrL25I6ci08kaaXI+fsZ8J2GFX5DbdHcS0Aaud+iu5okftCEikxQr23spBivAbq4l5q49QpwKkjKq
WF807ymyGh2zSdMvg3BT+cobiJ7WV+8n0QBTwKxzq/UQAsDcylvW26Wf2nJd4XNZqQUuUTmIFHi0abx1JsW+wSdCHaNq57FgVgx6KpoVteDTCBvUEmJ93s5n1RFdOxZ9NmiUP3c+fKzB8SeF+vZ/H3J1Hi8sqxO6
pCtK1R6tR3Sb8TCaa1pRo47eTkXUwt5bVxb9e38+khhD+MgEyvHb1QaFRh7tjuWB45gfnI3loaT5JcuM4ZiXODHmwswAF2k2y2AWlGoeXVTvWQIRrS+jPSBe7A3ITNV3Ld29UUw+M6ycVVz3g83yoiRkCQlUSIS2
Zu8PTrA/JAI7sinw7ecWcYLri5gD0ubFDbatbi4iBsQBBdZAzS1s7xWCN3Huz5jaLtwWI/YRBxJzxPmIaz1QqbnyAfk6IAnGRLoguSBYRtlXuhb5Lw4cMJYfEqb4jLSi4Zg0WIuN4PX19J3vnBJkXLyBYfGWSLyy
LIjIslrGROEcFx/QdKzBD9NTXgOHeYi3SNzjuUUaCWs7RCPlkgtmCMufKHkfEkpTP+KUXC/JQygOSR0kgCeYWhGXraIxqx8Q8DI4EYjtzfMW2slcGNV4VR52t8EVFPwTq174R7sOFVr4YeuflbGn0Dk4KbP5Z7yl
s+ilnb4hvklR34pcQ6sGiWFUFLGeL5l46TXzS1sCmkbfeZDpxAu87mZbyqLZFMkctgxNxaK6P9XDbN7yfjgOVQOycNXLWyDhGrhvh2CECDR6BNgdDRHKspqGOFtZS/xLN0WIiij6pUJN5G/fWkk1Qvlc8q1A2oEz
tOuRpt1QkhTX38FiCEHOVqKP1K2tfeQVOI9J8pBUJY6EBlwjlWYiMAjWBSrs7U/khvhRKScKhFd7Nj/ttrjWiHQvLcA+YLrvGDybDKTvkAe3bJse/DQwnQLzDkM+UdP3z37+O1lCULIlVPj2d7zVDfgoGW9+3jmT
UOf/puKS8VEWqTrB0JZ/1n6+Lnyj7mbLyvVijn+7EyMiy38hZiefCbMxM/ouHeFh2Gvx2uMh6K7+yFIRftgyn6wUtO3LilpyRN/N5PO/x1pDo8XMLWyHvYQdcK+qrgs/HSAKVsFid8LzU1yH12MvMzsjqGWIfHl3
vTq6M68X22RvMHVLAgaLrk3T+J2hoxLaNQmqflvp49a9kswIFCGimAoRjLlQuf15dr5AeP+g75uVf7rLzkOrAa1iVqOg0rloxdwfIZyyFhW5Yut2cZQJteZpZFnzoW10SDeskkR7RGLLw5eRbKOvXIKgpUom4pYV
DJUyI+wnetqhG45kTpmhxmrTwgFX66iMMt7Pxoa5Lc8cSep+d8AxJWlF325WJkTTZfRI47LaPLavHQchIauIK7LUFfm0yQZuIj2D9o+gf+m/vU3fux+Mc+YrNOD+X1Ik+0nagWeoyHPRUwsobFrsT1QBus40vYon
qEpWjwDJIZaeLSPhvjB8458Pr7uvmkkO/DaDUA+IYOwOixpJStaH34bMUzoLqX9nJ7XF+fxwKuha4jFahvpOT9LEBkqtA4gFAASTgaBuMo3cNSOjGA6I+M6Pd8qv4/jCCJ8ngd4XkaL1E9nO1FQ7OtLSSBrM2JQy
Db6/iImxhGfSsw9efVN+c2dfqMOdqkGo9EiiYmnfFjZRDHxYLeNj1ybEx8rcIdE3UpSZ1NCSfQzU7RPJM0e0MKO6cm/2JNLyx5NKMg4E00NwdNXSLZ0zFhYlfAddSCrqsR05jGfz7P11Qf6aTNH2t9quXJPurCVJ
aJ5hsw4c8j3JvwbmuTzecR62b/KwChOGx1y/vaI06E9Ipmfx4wzLayDkG+ym5Sa+HVH/msm1k3aLIciPMe9qnV2BYDuBqER0X2xAsRDyTnWEXNZceERFX3sWjOvAAFE+rFQqeY4nFqk0BNDQOyRHLPvKDUcWB6a0
kwkQT26fMeoy0KToWghLsIhl+ymmAGXDo6eVQNl/HIUMwwKlJmE176UN2wZUH8bvbXLeNRDTk7/pPUq08sU4hWeHtVFzuzIVuGwsu/2TzSpx3rzlA7/sEt0V5ELNh5yH6fEzHVPyWQ9d1+tFahZCDmswyhgqWIPp
bJYV/3v9S8WAp+j398hgTk/LQor1gvLrNLXdzjIf0iEr7C69CX1lUfxawGwGqOKq6CC42zGc/SwSN8V+V3aQlT1Zt+tZyzqOWr/Pk4Uc9dJpMLRkIk2R96vYOIyy53hQoGpvfvgJWdr/rKydSfwOIvScuwziR2MG
zv/GZvTV5V3ZOF9M7hCrgtnpHLjMzUcRFIQVrj7zF5xepYIBLVWT+660jv3cvQ1FxujmYPM7kd8PDsLQyEWOC/jVyeP5QWoWCJoLgEyIGgB9pxgANg2UW7tcL/9oF/LZ6V5gNUvzP5sAKxyZZ0HkmbfXoW2ev+do
sso1i8UjBeb6lLbguLAAI0Mifqw/84W8tNsvkknu2wlVfIMvttPyjNMClyIi+HWEo3wZxHtkJvOG73PCnIyh9zZWTkCV7Ldo8q9PCgX7+emPJhHtE5O60ndAiL2B7LaG5fyRB4GDsVV5jXnylVS1M5GRJAVQi0am
NxlPx3+K2Y6p004o8McX4eV/7ujM/08rKmePcTzCiDNY8Bzgd7iLu3P8jo/cf5ORV7Si1grNzAL9gPOSeu9xo6IWtpdz7sG6vst64fzP7C5wzigd6HNzPIZLX7vL/TlOHCOE8SsFr4LaqIRlW2Vq0J94hpW4XvAq
DBa2mQAsWqBQnvy4xKegwp7baY+w0j9j4bolPIOMnmxYV93jAtIK5ZlGT7Tub3AYTyU+4t+qy+nX2uQxz4SiKosWAp5NCV9pFpzub+zbsRa0Z7a3t0sC2yt7izGvV9dRw5RRSwayKspEqpMd0O3vl1xoCvevqnX8
+rfvMz52pUBpe15yIwNum2hzYUTQ3jeOiPX95DTKr+GrrkvcSB0uNviRab44j2ncY1wZUngsER9AaFYYeOSAqxN0robQD3sg5BIMGhGwxJYpGkpe7KJYlVxJFpquWNCNC8O2NqfEYuYa/XUNEzuZPqbHzYegWXOs
P7kmdZIy7GPh9MVlxBQp26xTgOHFZrOAt9vckERbmfs0HaZ8DQTcXbLswZNhq85hA2iP81+iItUUx+/jTQK4fJ7Se9xlzdP4qKPHEC11x9CIwdAwr77V9ztcd7xHTd1/yxgdh3uAgxEAsCAY7F4QB6VEKaOU6jy0
9LaE//XBHLBqz1n7ki3xq1/49ri77XAuWT3tKv0T/f7iv7v7Ixc2KPZZiQI7tkT29Ynk0Z4jua/b+fufvuv5wDa792t62zFL8EnFgLHB0YbsUN5KnL0iHScZtUDG5Qz8ak22jLM8NV6ng5qApNdnSEfSaZIkZ3ZP
dIkHSOVyPx74tpGkZ8JwefvmWAYHg7rBPgNlheh9SJQJzAtHfwb9mbr+ccibwpcEX/SlfJG9lcFx5etI7DKiBbnlbGWAHkud/XKXQo6Y+v+Ly5E4q6UEEo4MP8yQo3YTaDM9hlTry8qQ8cgccxBx7kHMF+b19UsL
hW09fdqCxXsmMus8ZI/MA6QHpEbfMpcRB/BjDrh4tVMPOxEwBNcAsQ7CDV+0NmzhjJJY9IXC7/p73k5w73JP2A9dmAebeFoatBgsYrH4XhiRwDYplLquDVlgumFHPaRPln4P0qLSzVIE4NKK1cHpTAuqhvqJIeAJ
JbspM3wnHqcUELJ51ulASSDhBTIuSnkJglC8gZ3CaY/RBa9ileDH1j/lFarqcbEtpFDLrsaZlRpX2oKIQnPfTem+NOmT8X3Dbr9fU8fYNwOCZLjBC5zTxghtIWgSwZTp4uO2gdVzaTV2yT9VeuDlt8an1TKNKezO
n4fbtux1sTJR7SkLfluYNGNehK+yFEuiP+WFhjI9Jh4CkUCkjQEjudYDKFCDG8dkHaP+Jd1WWl9B/Uzm8gE2RbL/rxWgY+ZoDw1VUo5mAJaPUQTOOMt5Aty356oDH7nSKYh2nOcGOpU+qb9D+n/dr/51UCTdt9s1
f0mrj/x5yv4AVc+tcIG96+tz/kODmLOcKehU5PUY9+p2JM8C/ewN/+U1mPZzTxbc4TxLBT3FW1xCxb4NC+VIrVkgersR/kGBU3PWu2A9Rc+K7+/Gq+xu0ZCykvrPpXX/EoPDs6Y+r8yE/kKc0Y5QwvD/J1/MUN23
BpSrZklAd3PrnYC7x5fbB3ZH4q7AVa3jHHitu7dcSEWX3xRkv57aK6g3rZ0qoHx6d4a8Su01+p45YmPGrbsSoMv0eAT4Xq10BbzrWg8J3L73il1gzVDPTTD9rh894JjZPhW4oqlUQeobc0nI6XmZKajr8fXWQI90
axmYl546Hjgd2QlsCgP/Tx/hu+yrh/bxsfth13ezM7je8vUUYGkl1QLtIcVnYDI7njnguvtJEkilmK0Gl2TuDNOJVfnVtqKA0cYvk2QdgjdO7UBi6MocZJ3VusWnIsqVW6vYXE/fijj+SCKqNYKy3f542bvSY38T
DoSxMBEOhSN03FSosHCxMx/38q1g/M5Nie20vQv7QR/TrbYPhDPhIDwUxuEdYRL+KhyG/xCOwt+EY+HPobibCOt/e68Z9xvxoCnHjTlpwsMGPGqexy2QNqOWiFwKh4PfoSFPU6H5Ni75CfqtZxvgbYC2AbcN6G3A
brV2eCmg2l4vkD1CUWGvXlhzUNNFW1tbXItCujnFN5JJkuJpwqLMrL3tPqY0/4pna90MbvFRdsWo/LxMDQI45bfyQcQms1U45r7gl15O7Tnr1Gp3avkn/nObyLZaVa3Xf2Hhli2ZvaES7UKdXUq/eKtIoyn+09vN
hClbgZKiFFRgQQQQvBAE1xl9+WuWWFi86/ltg7yRTx/8sIpSMe3T+gnPQId2/dfUDGkA5MoUSslIcaCSMltONwxVajdP4Mc3HWN6RDk6BQZ5ekFaP1KChCImS6kq0/KRxkma4pHcsiyeFvaPFYlwcCwIhPGxXl6Y
HBsUhMNjnZxwdGxUNI7RC2OKF4Nvh44RKSSBMmRDuSKlBoLj3maDN7KFg6srwb+WAidS/ZLJGRHZ6TgvRELZju8o62WYiUOnUUYLuD75LLZKtiReyO4XwLmJm6v4ygKVesy5GbnH89a7hf7QfOv3X0GCNf1v+6fP
+uz1w7+r+3z0UyIWB0bviCeNzoWPSehxmNCHgrhqKocH1Z/lAGE/8aNyaB5MjlT3b2FyNZw+2BAd7aMjifV597J8pB9UfPChsCs1dN82TnyNfLR5TC0QqEaSVCMhAbWvwRhIbsIaIWyMpOTSm0s+bc/ZcpBFsyEN
eOtVSbLRnvVBedMpBSVkvguwNW5V44rouh6R9Z8WdVY91RDBVz5QaSPRsAabrnAE55sQm0kfaLimnf+iWkQfA1JBZvcZxd7grtsYQJCVXJqlWcQLC/uj1Ar4DPBVqER4SR7EkC+n7TAcNciEdCm9naTbL8Rm2Dfx
A5BJFrjDKYNtTmtJ8fEwvwE/rJeftlIUmk0IeDQObao71n64P6CXbOi65g1ajRZWeWe1hnMssXyapqDNzT/R3EW0l0/NTXHDPKWOBnf2KOi0JzWhSRzYzyF2FpLuzgc9Mjb8muEHjtNMHMKE6F9shUSMsvxk6/75
DVp3FOrONXvLyTl+WOyN863n4shbTZ5tB81FGFeENpmRd1TeDmfS/pWa1jAXD3E0SQpw6/fyyW/s/IyPlIb0gCvvwkR5qJTjEdJBmcwjaKzTmWKh+jRUAj5rjZFVkQx2zrdTYiBs5yE+V8ZeRteHuVvAVy+bhpCn
vwtnrffxWSk1n2bUOutKNE5PM8R3QN6w3U5nt3i4SWRt6nQNvOmuPtgQEZJYea4s8EmpQ2LJhkJBn9O1HNz7WL7llUmo6H3Z1pIHVGK/MWIggODullG95JFoNY2t5JRkZ9BGMYSK0/Jyt0bXpTN0Y1FAshnxd3Qp
OLWg02wAc36XWbrhbNQAw8aLl1qlXY5mWwu9tPrzwgqtN9lLPzBfZarcci8WS6vIS+2/eAJSrdhwXsbLbNxX3DCh9awCu1+ERvly16/POp3O3cb1Ns1DVrw8QtQsGBZPT56dt8gXcHdGQlzxb6GkpqVX4DhZgYfZ
NFUNyFNfzx8X0vIsfNBNVyU/VTI9Vr+wCXSNItlipMZDfh2hSRUJlsCtzXPnKm669e1CECkK7U4ukarhaHRfoqDf+KkhHctntwJdilEmmaRtt2O4QYCEZvwqrWxTDMdQmrBFvNVqlu+XorSSItJYgtt1LaP01TdH
GO7EGHTgJfnzSwaji5La/t2tF3ZeZLRinQKjFi189Nr4NOM8PcBO1CRcEWvaPUHEoqIArfcmWRZGOgUS7GERaYaJilLIpdQ8GQK1NRBf/g65fpyHE26pcIS2lxTa7nOHATSk73OSeYKSmariiv6Km6n27IWe+HzD
LZ39xRyCR1EyHBkjCY6CsPN5dKuoNvchIpEOMtdpYNSvfhaM7aHoxQDlNvipYoVyC0Jlusq//E3q69I9E1yn7RKcuJgwuOFUowKT2HdSi+48mDHyLyRQ0Yf4Y6ZxNHkiYGOdJ+O8Iw/xTLVdBOsjgSGygskSUbV2
Arucxb/5tduZvqvrd669e9EmxrlZetdLXmJNt5GNDoMm6HXWuxaFeEoTR5GQjucm+wy2PaWPkZvXYosaaVSyvZcyHyk6NBYaB61qB49YwRLz57dJH3Y85R1FonRj4VVbO9GLr70rLjthQy5dmoiggbBzBsCMqsE8
BkL0N1NUkvk7LOO0bVdgMrZCs2hSH0BWHyC+qDF7KlYvPxHhJo4nZ2eXrsFPgtF2CZCaBKweC6wRLTkSc5yycAeKRO88t7oDQCv2UVlP2IhLHf78dzkLil8dLGkJYlf0pF/TgJVwS8NtiGivtJ+TpCOxsHgsXd3G
CmXojFz4dDVQAhOH5jA32a7kEAdZFbcgSZ1lUXQV7dKWmWShZArAlfsBZE2lyX4tvxI0X/Du/GwOHM1ej1GMi1mbSCfEZuU0a0rsAXsF9bpcthuEusaqho2NEfknyhWLg/MemLSbyLtgZRpGlJ7bLZntjg429sSl
X4g1tOXhdwycVpPlQ9UreIh1r4d4O8365B8VNevHCpD0uIa3POCyvwXqh9uqWno4a5VoWXUDU2Zei4AyOVtDs7ItXTjJUTtG5Wd3nO3e3oV08aqCXPzkISjOArY2LM9nBc7kuAFUG8RA70AKy7M8HOALGaLbGL5y
2DFxqQh4V3fGnl4I9jIzyg4S5bv1MS8vYKAhI/Ny8nf/7jga9qx/wQUZJHPkwNT52wMtHbJyQvuWW9fD2ohiWKDWAK576GLQXbG58kgZ9JBZYdhex+5PRsQESpyt1BDpWOHvrqwBpip+6WooPp8r3Nn5v4QOBh/X
dqrwUJXCmH8epP7GCF9eq0+Q5+lxOYRxycjqUfm8AUNI/qIf7K5Bz5mjUj+icm+kbB8hivcub2hfih7+RWs4TOIwnF4lrDEF6lPXMVRuE8RzGXKgp3/8VPSfTz8Fk7rEB6QVAMGlrpncLcjTcqBXW7ruTGlCFSdy
VtXdXK3T3SxqxUq20UTxHoDR7w4UcmYuQkBu0vp/W0CJkPxF2k9E/yD4Mc/wedKoH9oKbwfgWv/snNcROTIs9rDdwcSrD9txfCiy3I83OV3gMzUOcdQUE40KasgwkcYoSSq6t33sVsUGIxYH8GUZ/UjfRoFozRtF
gA2zSes/gpb0JbxWozbJUjPC2xwioOMSOGF2rYTWAllkQsDqzHA9LRDoOihXnqWcrpIU6rJzr3JiAXY1o45qrfFLxwjqGUli7YiyH1wFLVimt8rn12I9Ci/Cyf2K/0xoUDpEZ/W8rUTJdYg5Sk05UhPLTSXZg5qK
tvOVfor94SU7D/YjsxLMBn8E1I69yX9qWGx5Gs0zlrWw2AfNh/eOkhbZTne5VZDUkIGQEsFjeYYWwPgl36FC1XvJK1ShNCO/Qi1aPaqP7n9KMTk2v6BO276rGNYv9eu+139qb2Uz6Pmyocc/XcjsT3IRY7+J6PYf
zdkdAwtc3JPbkgYYwfkAP8ghfUHGAznhxkpjuDTqggLTLZSct9RdPotgu7Pcl0DwkUe+qrWgs3ToZu+VwXZ/dQIN0lTmwV/3BrrAJzKxsJCF9uekzGasuBfH4S3UNv3xIzMV6Ssddh8i5Hsl2O6Dlgw6XYs0yNCx
h7Q6NQDCtTX1VcVKV+wynEgam9YPtqnCsrmU7qj9y3M9feVLmXSdLLxB/FZIlG/HbNzFFFhZyXAzUR601FNVBcSbTXK138x8yUGEVYJ+BUI7HyMLFyftsgCJC7QhRf8dfJ06OVEzKc7zokAgm00dEOdy9Kzz4NlA
h+lPHLa1OWjN4PiovrhgiENNUf9o6ye9+wfsfADDEN4G/SCZUTCJu0yqieKsOkJtqzCCM/SE6FMrjt5nKQn++bUNELGiXfcWvSNpXgLgrt7ULF5/XL2MN2Uu24d24h9oJaBdEzO89/4LZbJ0+p0UN4ytRU6lFlji
Lit6o+HaUlhIZ0k5ZSkTwB4oQnQs8JOFSdxtaILLuZXJJIaPmCNV4UjEfRPdpCqooaphwrVgY2ykgVnRzM22DY4aYRdbN7iuzyy4GJ0Yf4xsz+xaXeYxjd4/30WKH9bn+yj6/nP7n9+OP8JM9iZxd+oDQ1AFXxFw
OvSL/bfe7/vt4+VT/44yKOvRgxDyYXM8pCgYXbLR5J2m+N+h/Gj+QFgvEr4iAmF3raDa3gTT7SXp8cfO1bnTR4FIyl0u7SWESsJoh0yNTMRQ1/MU4e7z2Jl7JsedOuj0t4kGWK7zMUl54ih294siTNwtw3Q0uvVv
mNDu9223mNEcebC8yr3+fG+Lwsl8bzZrNQbwCFBfNtDQXGAlbzGx3VMu7OVGURvTF4/K9/4oqucW03FhxEX7+xSBa79zpsuVLb066iUgh3GA0zsvD/S3dS5Os2EMc0LYT1/fz9yeqe/jShFFA0Iq8bAIt8D8o4BQ
mS2RaiRb2CX8bnpmpH6aOUnCus9TaCHRRK+yi+meNhqtHcYaIn5uxkHv2GFkudNLW+qEhmphLDzspEOgP5hsLK/BECzsOXJIEIbPLZ+9p7Sm1vdKe9Vwz55Ntm0at4MYGAki/bHZXRhsUdLbp7oWqWUJyHGDhUYV
CAS1nYZQG1SXPIyb1gk2oSFgXvhaiWEQHr7Qv/FxCY6BQqOX0KHJw+HQy84LiTPY+2q4KoZUigcQKfhyoupMnIAs5MjZmJ3/uCOn+vch6w126gXQhAEbHM/KITodXHMKRBJUe+l1c1tKdhQagGrmB6PS9AJMNVxw
kZtCnY1Hx39mRgbXcUWRPJ7pYO2uzrydR4uEx53Sc2NHgknkZaqqYYKAyqEKjZOQnpedbwzoGVPE/bptlJCOu/iiZf3R0YsqM6JGjt6s3bk4qbWkQhP6EAyuCI9WkTdvCf3UGrbiFQOHjJUBdcWqZ0kVi5r0DpEX
64Q6ckObRjV+PHW+V3ETYLs3zdjovF8TTxxg/WgwMOH/spxQoS1wXl2yRdBY48/EuTIpZnVrPHSRVUI4QQSJyYPAUybiZcbR/L02aoYdj6BuI/NQnEvfg1YnXTSHBcS9giCWYbgDYfSVdO6dXvR9lI7OzrQKKAV1
7xf5nk5Xj6GxxEh/v0xAa6CoKmjWn3pVp+qh3YQJ6VC49U69L+zdwHdosH99I0Z7YougAjRMONC2uif4t687e4K/alsv7jftevCdXXLtr+u/p+k1+AziKsxKGScF36PVvmE9Hr4G30JhkEbGc/i28NPG+GenRWrp
a0zPfKvGKZ9oL6/+Dmy7v1ViaolgxbHE8MLqZAfZ1yy6gHaC9VmI6FypwUWe/WzOayp6NmPdxdxg4zDKI1WfuFLcu9FSIU9WBhpuxhdnxuh1C+PbgakpUmPVeYSAMY49A7H4TQyi6aO7UhPk+fvvCtZSxb3uEdZm
SqwyMYBDc3TzZqcJ2j0f5iNT1s511m0agwmTpHzWP73EIxw+fvi7jBYPbj7R6RUXJklS3DH3N1YOVJH6cN6tVDmau20r9m3wil96ZRQcidWcltLTqkaD4F8fuZTFW9eKKezJS9fium1yBF41JnNgncmCLAoKOJ19
Z8lJ84/biUsGJfmy8umcwc0K03USR86B3jcCZcjKozEOOUm9oo/RHnBoN+YrpifGJeANnYuVwdW7C6kId2TcSUzNPCkXUURMBCZNo9KzJRZaWePhlkjkFSf66U6jq3iErOE3e+lEb+4wOrHX0YbsomZ0aR/QCu2j
3kU66X5O8Y92VESbeWvwWSGpyzDbmb2d0phirVITKBeMnIPfhBeQOkBDDH3yeNDmtCO9vtL4NnytxILax/hh10mlIOJx6AHUDmR22lgqwKVQxYwmyFv/tdlIG+NoWGrWG1L1qf1IX6JoUACkoI0OQctIwrNlPVc5
kvs8DDxSzvJNO/VMjD0todmKdNw1EabkghroX6zCzMxUWiCXyhUntv2HgNBK8HY7sraQiK6txzVLHj7vFYL/VY9du0RkcumAM+PVdu1Yj1dwqRXyeWvJFlkqy6chrjO9aRekgJrQYw9O4mAjAtvX1sUg4rhACoZe
t51vr9dFJyZ0HtGSjHI6NIgTse9HpGJoxHxKTmwo9ifoC9lR21KC8OyuHl9G2SWG2qvPKRKVd2QiFqGegqmcY4pmqWRQAP9+woUPQbdB8dHINih9/2ZJs9X3IQThJEmyY6s2Qjn97pIFQU8CzOms1//dpnYZ3JQV
5tHtW5QZPtkcVj2Y4t7jYLQSUaF/fBHX8qkqR75xRg31yK8DsZvs/ixiyowgjSvzsI2P8wEvnE4Eoy/PxQJcTv2pGqNkhSKueLlAalL2Anf+ccHhMufq/rZgG/SfUjrl9/5SQc6Z/lj38nCIM6qaD/226qKQF5fX
ij+vcpjcL5u5Iw2qEngkaFBmzYpTa/vC+YljdCGKDWHSwzIDQqBJohGONCrBouy77To4SiMcYRVY2T9RVmDgpodJrf3EbhxTMsoKjqOmW1J8ipVgeNBnIl6LkRv/CwcdJJg4ZYHFETZNyKV5y1uU5P+AgVyjUhPH
ylFQQJNjAsA0JrqdA0pZsfluzN6QLpxwYGOSuIhmcdC97kx7LFjR67VMSzGEmRiKuMCefiBqe+Ek6ZKFJwjmFKCJo+xrqXWdZVnfJhTbnAUlvi/btMeisc6a8X42hvoKB8GwQwb7HBRJ7iegVJUr5VSzJsOviRa7
loo9AwWqBJRUAE2MeG+JA3VbJv9Q6Zc/ne/K8I1O3aBapTlkYxKU8dZGjCqpG4+TSnld0CjYp7fyotLpC6mnYn5jCR/zwP6WPIE6UjGdRyvlpoivPZC/KD9EUMsq5cLs5TikAiatxY9gQGZKGKqCSi3xrLSNCcfI
uZL4mUpxnHq2kpPU1HFDdb5EtessQn6u7lxPty2jGIm89q6wUertO2vJFRHLrFLEmKeixlyjsoCz09DEQP/dQWjR9T4PBhREq19Pnzbp8G1JmXAy2hWZhGFfJUlrYKoLOtkpLNI0DBc/aoJrG1JU+6ptfzrxnEn2
g9M0RtcJI3AZt/SG0UGByi6BIPbFj5685CDXW9RFrBrXTPExbQMYFAZw3c1Tkv1j4PJzdllPp7MhCWP/ul4fq7dbVMihxDKfqQuHwmWxlCviK1yekvFzmcsYbfL7cSibYI5QjriUBwS+5g9lxlHf/hursgETnvKA
IH4W2X72P+CzZOhfP+/uZTYZq+RzePy1/fKJTtF88AurcCCVr6+2u/8yPsXTTC4Zv4euFzXH8NR235bmX+K21/Xnedaji34JG1WgR5URVBA/whSf5PCf7HlnSYbsu7H53fY6fJNTp2/+WooxYcH1O6gd40hVzWbb
XOLSGbuw+BbbVxKcbDJ34/plgIFWTwjs3xhvQdnWSuv+TnWMMNohwpyeX/v+X2HnN9c6HoKO7Mvckgt5dN/kROKdn2SP+he5WrGZACRhoUg9APm/vvfOM/0UmkntA9hcQHoNTUn382rqI57XmzvvDW9n1SGUDBug
lqLtjGRIoVsKm4+VDMfz+Ecdd/OMH/OHAJTsplnpvEzDKmZfLiQ0sm68P4vOYBK3rcVIJi/Tlb3dQ3iuhx8MK7ge6zEPa/mBFuQ89+4GOv4uFEPYjC/hclXWF/MoRrdyZiyEE91+sCKyaoPyvftT2Rh1IsPe6fd/
W+ca3uBG1U959s21VOoyrlhK4pW5SqMu8SpJ4WXkA9xjEYJd5oDRY8M4U0YFKNGxl4sdzf9t1q7MYtnjKFSCK8yBn2y+UziSS3b/gRX8R7YDXC+R6d5tuSzuj4r3JWyZe+ouh3BN+BE6PgYjHOwz443PddGnC87o
jsvKG1yWcDtiuLAS5KHCUpODgdsIVFw/FgBHF9eiNEVkG0Oog8kxQH7B5lNJwEcU+LqpgzNOOkPQjsMwpdzoKBm2u8wmPjFZDwOfISrlTRCJOXZP8IkO1wY6Qit0UKZ0HOrVczYsh25gxJVwHFwglPTO0tOnyzSP
T+i+7lE4FGmTyRzlly6Rord8wM7K0UgjPDGJQdOq5jpj9lyD1HC7I1AdHoHOLo49ZkWfxn8Hs3bomKtWEngKaeeWSq0KnnBhdCSIXPCAVbz3FgQSk4F4vBJtK8EV0SHDk7nFex6KFtrdN+tUn6guxX99ShxWSgte
T1mu4bbZ3J//GommZfMZLi+pSztJfVFdE+MLeYpJSKEcyB6uL7T3nauRryT9bPmE/1oGVqhYWtCi+CFia/yvMlo0JYk1Urdk+XmOZSZhfi4PV8QWwJcrPr4a6LNtFYOyTL4lO/EpROynOIqAzOlqB2JWNbgBOyU7
nGZY6nlRplJ/b0ZxI2K67JjEyOrn05LytpZZahN3MiXg2AgVV4E7tpMj5Ez1kr6tGZhB6V4D/xkCd4uG20ESeZetRbEeupJiWYD4e14U2z1iSToj+SoCjjGO//jAIAK080TPq8NgA9wROatPR0WxGLvm1jaAtuJ/
o1aggB1+8h3QXNTlOxLD03MNwSrJeQKNIJ4lgHn+PjKRzoruBr5G8ySuyehu09HdtB0Jadkk9pJJsFljTjgsxIBwO5wy/OLso7ybqp7iIXsHjjeanOl8vhpdYdx4JxOndzoov+Qp0KeL8r3kMcDAzZnjheM2vY41
2Xy/TjTpc//W+C/T6e08feK7Jn0Tta/0qnWgcGOzKu3dNtAxO97wnJshHOLhvqe2dzbpOvocP7QiKaCL3NkivQAYhX5dMF4YOEHyzqTQhsGiF1bezMI61uJ8sFsG67wwc6aUSOKFBRyuRPALenS6lH/F6TfDt0r2
p2eA7BioO3ea+jNB6sg3pRdOnE0YLsI6GReh3xinEufWc4Zz2o1erDDqVfK/FOwMpQMID/o0XPz8oPVn8eM/+CfSI9Pg1vGaiszxueq6HoTGNAm17ej1qebHXJzTrIpel0WTusxarzy/P7BxHwtxb5YSRbtrRHjk
HxoZ2GTbD1lWyqPpYoEFC6hmaIC/G7/RFL8RTSVSqTbAvFsmfBFXOd2d5Oo7b+11R5TD5Bnn0Nt4fe8sY9aSZbW9CJwbxEe7GJMQDXNMwmrCGkZyrbmuvOYWe3ErkKmmmF4HghtelfSUu4+v0W81p+qn6g65RupZ
qtoD32IQnxqYj0joBKfhRHDQeXWX96cRcxouo883NZ4P2YDQ2rYQCrfESINIWOg/YNuR06PqGmz75Syhv+TliCcu8qELWE8xl6tLijJZvIx+P1WetFFswlf5X1hiLwvzBsoyexMKSxVP4eeO1140bFxLa7Z4IaLy
vRPzAZzD/jriBOpl/dLVMYLHFeXLkaq4M/wgjwBGJ+tQePNqGCAYJlK0d3RzyRJYd/McQgmDY0GiVLdCfJTgePEqmWlHRa2mOfjX21XItLRbvv024KNjS3kQkBJtN0FppbuVz27FvL3uVFncaAi8nps3mJ4c16AP
tkD6ngVrImPs1SCMZmZKVdODVIzp6MLCoOuhuq9BtejnwcIzWeM+aaiXiip2AZaMRWDI0CxubZzQrHHOGEmihcxxUOz8044FnH53MZOvWe1ZKz7HyUGK2/XDkQGxKhbzTsPJK/LBnxg+S3cJo79opGUvKE5ExIqi
VvuwhbRO4Jp6p6kclFnDRs+hOwm6cUK1+Cz12kKo0IKq1ANruNaCKnYh9xq6lvwmQt5EbXkFWvPuJ8Gk+9qZdB9e8/KC4o5H2BC7T7nlFOyU+Ew8i0yIkJlcA7zo9TKZSlwRFiva14A7MotFVDsHYK7yrI+tV46E
kOg1/h7DLXsnX5r1pi0CptPClghmY9pat/VbLKb5aYF22H8KmFeWteyBgraWl7N7oQVy0aFWUMCsb1NEiRE3AcWUAuY1iF4OkGfQvdm/5v7VSElhy+JeGWbFYRNb4dVipNuy5IVCn5hZqNtU4LsDfXkVfDayoJg/
7EtYGQRDOpiwD03YA3dgP2rgox2XBd4nhHdQoaUJBQD9qRoKExDTmBBzg5EIfSAUBx3aBqBLsXPnsQXIh3OyHyU7MMd7rIJm+JZRVPGgOb70bsb2XDd1PBX5m10WoLbDowRUudFIDC95grag2woq2WfiuDsJ/gN1
41vvcw+fln5SzOOzd48CWKIw7fkuKjx4FnXo9ltMMpRSonfrgsPXbu5vv1PNy++Z+fL9ZM6BV7CiXVxWMEsDZseo6+eJr+5i3FU1HNBCdVA/Lz8HYjjoHQO4Kq0e54fRzUkCSWIyljCiFkQMDsNE8eU3ArCefQ5N
tZkuRO+5AKVzrz2CbJR6MBT7SCdPugUiu5P6dCGRJDqxeC55jIYuzcGt+IiF3Z6XAxwWYyUB+kRlEyqwkNcG3obRnvt06jnOx01DqdAXLgn0TLm+g5zTIjzwINYbJgFSypkCuEjUpG0FmsfJRNCxOCLCH77HW17B
CdRh8ZHj3yPC6DC4KPPq0F29yKFMVpQpNrhUjxdcEk8xb0mG5oEVWdEsTxMK0QX7eHMsg5RPtzFwmExIk5EUoIPk4q557C/iSjz0/kZT94ejnSVOd1/9bH2SRCw4Xl7Ftfbug5p90R3wCE23V6XL+NXzgjXZ7fZ6
J7GTGezcSrGTW5H/94tdmn4x6GAeeZjewix0Rb2fdzJ5/Kx+nggs98m/szwukk8xqQoEweMoPZ+gQqRV9u5y/PssWz4LqRTBh/5TUOHOzq3brWeh5QHHJ6KIhmZ11TXg3kcYEoH39w+EhW+25e8+MYRUFeEq//Ep
SoZaKiQKm8wXfRftOiwiP/CnY5ic8GThJH4ZdNFujnue3otXfOz4losCuA0iSyMj/d75bVQQxuF4AlySstrqli/Gi5wyyqK7vLyT20DrlwZLbruxenSRio1T7dEgRk948GKCTddYE8ZeS71USlMtNsYKWnnACSP6
5KSZ4SamxLimte93/Yrh4HOOjZ9B861VRcvC0dUmTV9XLwZo666m+xlZj4ysF1Pawx/kZbdyFH2SvFvw2TJ03unlZDaDhD9Lztiw0Skmkxp3kaDISiMLqVDp6yCKTK4lgH3oT4acij9BAi1SumZWL1U/vvsNNfVr
qskZUgpUZ5J+CEHrR+LruYYdiycWYCYN6XOJCoqOoqch9TrpCOqOJbBs6OBNWmBU0440CrKGuPzW5woBHtTwC7VMoqvGEohPXWMKKwyBxbEvnbvA0rThuH9EPhZk1mFNIhG5q7lPzh7kSl5eY5CMHaJGZg3+YVXZ
QYmEitpQhMf4kMLEUtTi7QonpOs9OIkphBYymUdNHMwiOuPltcaO7520GveWOVBebMdN61pDTKb0V4OJIb1/HAnjOa6vbfWtMB7GfzDmmMW6GjRaHhgMjOgICeWM4yLxVOUApQwDa1hL+d4HUI27hBna6WxkRO+i
h8z7wFwkiggC1A4gkqcj3BRD7NBMhC1Jo0djnEOQNUmCk9i41ei8ACrPiOIbQEQMJ+dCqmT42XaRQLGcdnTDW4KsaHJu0TKhUcBB0YpBfzKF5VKGie7KJSWA1x32QZrM0NODBaTNT5Sh1VASCVKIPT6BTnEYMPZ5
kgVGdador/hZ08+FHNcWX58SpsWn7Ls9ukrIHX9gfKah5Yu3QQh2MMDeOPf/rfCKkg1niEmv7w3YEQ8X1p0FiSVRKwaW4NePlozvBuv/Q1/ke/dV2rtkPxfofmxGXNx+4b6aVnNDYGuxoED+m7yYGK7QoDxt2Sud
6C1IE2mwce8bXL/pjVQ9ljFZ9zXFf4OukBwOAsnfnwltv79wc8r9MwiJb/PJSk8NR7iPo4w8OAnw3e7HkkDxv8QGyg2b9QgytZX0tTEPGuiTz4WY3GPKztiW6BlMmVHgfkro8bexULhy0KZM3alZzalDRGJ8Dsoq
RTbw5WaeUatE/YihXJfkAs1v1lkdECfhRKsXIx5bjPtCZjsRN4qllDmOSY0Z4E6/bvwyyI2DPbMghI3b3d28PndjEJ2dplRNRHbojnhaVmryWTkfejEmGkw72MOqt1+qqBgbDQDTcypl+PHVmt8obUhiJldAAVim
TH9M8EDixou2PVx+zeNkJrykJWry3Ybz95u+upQIIjf3QYpM9wv2Fbol2S0SFNX7PBQeG79JJAQNkqMCFdIiro6g2sHSd7V2ICQqUrcoIhVMOu0Cogoup7dX1rK7dT3n6rPHkIgUkKb102hEMEyyXFDW3CzBt170
rVUvXN1ektBK1DvHWgTBQRj3JdURS1X3cpB5gtHYEISwYja50Os5JbsjEOWIKIOThXslKY3CrTpPYp8roSe8cww2STxaZhd9adU65atHGKDa0iBUrMrdXXNLWMhIPdVEwkqfIHRk41/VmME3rRmjj2yzjp4zTO3T
MoFVTlHpqxVv/LRcD8kAbRs9AVbRYECOU5AI0kSVkSjfHXhuuNJyLRAu4xKH29hZRpB5UfxPJ5ujGnmX4BejDWOYZ6WUERHXQthGeK+W24IxHKLZY+y9sLmlBOfNECdTzpRLdVxcLLiiKqRj0uKyFbJYBwUdmGrz
QrA+NouVdTh0CFyOGLtmj/bMLrF0pzivI6iLwUvflXLWs+emh3HwC4Llax5gWnz6Ra//2HMljuc8AjFl8f0NEhLVsS4FeN7LVviNhdX/tq5dvW/to8+W49fzrxbrF0HSaz6rk1zRHFEH8JZ4u/vBEEF4CGlKuNJJ
g2/luAOrwSeeYxQlfIjVyo4i10wudHzePHNChRQIaXO367HDy+cTCSeHhjQdH2h/eHH1wq2/w2Z3eicqZnOHxHBnnkbNCzLTi8uDUApg1nrEPMuCPJmnZLhugx3iyxBy4pFdHO6vsW8+bonbRuNwGcCg0W2/8TsJ
BjZfgMRdGsjIJe8N1iZ2+n55UgzCkRftdeERajYLL74oDVyrieOWM2On0g/t4qPW+a0LlNg3oOovFvjtFnNGxtly1rhvD7rK4TN7Y64aa+292mvBBGUBh1/yOoc2AL0fE+GPqhfkkLLXXv0zTBg11uMvHiodHKcu
JU2Ub91+YARCf3MCTy9FvkrhYSx4otVCbLngTygr3VejnRfiZyA2dk5i3Iyg9JDgmcLfp7Fdj84V3adnFI0Z1TyHxYzUvs5KMafAMq+IYiFJOM1EsWOuKoaVE9XG135wMkdn0/V4a+ARQoG130daOQD61qedrPyq
idYVqbOgDaafVGj+r4BsxdaKFasV81s8GJXinf1gl2yhPFyt53NB2UQZ/O/C2mm0xafQaxfbwpr/k8RqibDj9TV5Wiu2ywxtBPrVrXBiD1lz6kE6D95HqYI/0xW7bXOZkpuHRY2iZ4rcLunnBIv+VNDzoAYCQ/NC
VoiKaKc1qi7tsVGruaxrXPigrXjTFRUCuySOZ792c2uMxFaMkBPYPvvpUgREuVRasVjB8k0pGFrOVd8PT+gBx2eiA3uIazP8XW4qk0wSab0MbVME/xqmlTdlY+a8dgi2Vy2u3n9klXKGhE8VnzFataNsn2cs+wsj
EohejQ5UC0aHRGPqKBPDMjX2DJoGQ4PiGvRvdKLIYxyStnDFApjxjuxopsuzjio5/p6zacoRTYLRKbW/UsRbuveZmfc1kZLHu5qBMNxMraI+LI1C5yEzKp/L3z8fmdNY4/tnqAWkEXw2sVIl78fY1q1FMA2bHoP/
Big2kc9zWinkiLxmAx68euZ+7ceYGwXXZwvDHVRIPIv5nbKBEp+O/e6wjBF2YVb+tnlnrQTyCXBpFiHjXdmel90atF/ETycCFbAEXYS3R0N0vLEFjytHjH/elbocbyakqZjJAXcFekypXxW2dr6hDwZprc8LKHY6
rdAvnYyTonKOVBEWH6useP3AhcVQD83x+trVYkviOIrhDPlUNRmr+SWvl7U+WAgPZW2CY9xWgQdX6DVdMi7NN/uDjXf+/dnmH/rvId/e2EL45x11B2jsduCg7hIsOUh6gkWfx7XaadKXkakWSZLn6QrzdGpB15Xg
2E6/XMkRr/gfJRPJFe+KasNF35OrDT3y8zEh7uIABPFKBFcybkmS7PN/4yPvardWisV3bfYb2eznYu367vZ4UTM2n2oro2E7xtFhkXIg4dhyLKyL0i6g0cUD8oJs2vWhamMEvtrgtz/y9Epk5Fl2zDwJe/tYw3ra
a5lRtWXtpDHapzGzsAhREPxqsUdfVq7MwywGZtGG7+T5J/pEt/84HnvZMVvuGx+KpWKCe8hZRXFsaw9xLJtR3HcP4xc3GszR/dgE/lty8Cxlvie0NYAw3dc7EzLiq7iNEsneqRRsyjFkftVizAs3ZhAK08EDbAfh
bbYDPzN1lezi8afQnqRdJANjr5dLp7o58kOO6RwrcW1zJkXhr3Pob/xrvhPL76xL1GJBYIHeNnncqnaPU15UyLf/38Ac1TuOzcZa/TToZZ/nwI45GoDKeEIo/cj2HnByp1ZJStv03XMv1Bz4wXifvZgRMLmy21bK
4q3Qsjo8fyae01IWvGaWm1JPQQKtwkR4xc4Byh74nMjdsL1CnUtJbd6Tl/vA+Ri5d+vegRhoY06Pf6hBgJxr2RjHPgY/Jt7+2f47JSO7duI+JO+BP/JGbe2eAfV1RdAp8tUL7nKww3e1IWkUSJosfS0dZTV3FVp6
gNBhmZGN4s1SwpHAR5lgnsHLbiVhGEoob6XEnzVR9BLhVZDNrmr2O+95AKxiPN3FEzjWEbaAG01AezvyC069O+/9c49vvj90MT6wG7xfdekL0vF4Ynyov3euOWuHWWB75qdoDr2vuH7wardjBUwCGJth/8EoDR16
SJU8hjZkM7oela3Duzq7HdXi+6lOiyvSzY72u8+GHHi3Z7bTW8yyKQ1ru7oJBaQyksEbxF7rUFPrF3QmWml62MaQyt7mOXxkc/WXop6Rlv6IXsXoljDPvIlAragiKfrZyg7uP8uU9H3AoYqemPy2evbq826SmY+Z
EYxWxZTyDKNWr6pq4ipgijhlPhnBJDG4sX0ohOaR7ATdhQ6R3WHSFu4Ka2POP0SbBe9QoP9SgL/4xOqOV8yP+M4u2Zov2Dlk2+O7yeHWxzktHclCDwqe3YQxRV5CLlXlaXVMK3KnE+QybhYokQ0wbAVpcnhQnF0v
TNCk1KcAIgmeU4Vo29Etq+uFohZYofcqjKQMdCQnTY6lZlZj6x38QSYR3MPzRpMrHqapeNB9f8TKfclQ7B+XwjaOZ/KsKHKUOzN02Bpwrb+RmRM4e/hu/59X/zuWkXOtGLi9a5acr/yw4VuTP913TuqeQjeJvGIE
KASeDVh2JglMZm+fi0IQtqQME360CHV61E7MjWlZnqXL6DhMpC2zNlbT7JNhJrSvXUkCjXZPJRTffUKLD32YEcyMWqw0pSVtom98sEleFJPeBxvvr81vZ5BOdsV6AiTyC67zJrW5rP3J7x+HdZMFboAnuitagG6g
A/UuKoq/c2Wh6SBctNt3gCI+tNF0rWJn6VpbKBK9ZljnJVTUdKMZ5t9Nevze0R0hXNqnNkrPff9ekkQdginVFmNQYscdv6KG/lnlyGnJkuva8m7FyBscC4/VFiPSaZpID2o89RvUPqOMx6mn70mNtCM/6LJ7bA84
HYOSc9jo/QozH8MFg6njxJD7ScgQcj5c15TccAXTPmgEbkG4G71bDeMcD58M1tw4G46fyEUTE88JOYe0iuei3TmWusEpnfsQA6h7UP71eGiek5EoyjLC5mMLzLpST4q8g8odgh8OhguCpL4ywPb5djoa9X0lw2Z/
+ko9MB1/z0KyrKrIXXLBblvtv5385ezMcL26a21cgyJjrmR87bNgfCzvCu/It/43sovh0B3qH2+/bLbCiKi2CRPrm5o+3vTJ4OtP2Ca+R5ofg1IwdbKA98TxWIv8CZV5kXiSbB5j+EtOjxxOv2+KdLZwUaaZKDsi
Yx5O/J1SPDgcB4NWH3OJ6Zw+3itQaL1NSYkLT3DweeVS+FpwG+hIZTzt+poxA/rKdQ+8pxffoVRvUZe6sZoilKN+HNrcRFbcb/D1RTTprdiMeyGt8sGCFq5KMpEG7beqrmxoSdaWQiBfKd7zWOvfgYgUo9Ma8+Wm
1EnLC/WysH+91ZsZYGuRUVL7YK9MEjnaAxryv6DfpeUNjTMne66eFDyH/vePYqtD8zaXgBtR4KKADHreiUbSFuWGyILVfWdljazPdlzLMffCY1vosvXNRk3wQO1WhzQvDFbsARHqZ4E9mf+xZN/JZFJyrzE7oreE
K6IUWFcmGBe5zZloQMlp50RkVjMZtiaqdxmShaG/w3ZcC4JB+R4Yce7jzTTce2oxTD584McyE08GfC0wpO+DRA5NQKbDPJofo2BYRLMsuLUZUGzqSCSdag6FMkwh+A3Bh7pEpSHj6LK9j+UaLW3JLDNZpSOxKdfo
TfQP7fOp49g4ypLFEvLo+0pRIIcg6JipbqteDtbf5pLEPteX1/1TYfhx8GbvPKCtNLwuzJqLID4Sx/BnwWtiRG2deS4JUBHKrJDgZlXruFVMeVFBPIPwfqSg3sqwpcYhOqKJD0prstjhY4Nza8QRPQG8Dlwix+8C
rRa9+cfRYyPZI19IRV5oB1KaqAKsgHho7IkrLPB9x6vmHDBsy9tkR/3RE+gdcwQsJ5o6on4r7uYOjyYQ/kifO0d4KoI847CXdLduTWjkcmrUzBUXU3t0sBZgWo9HXEhAi2yt/0wjRTyxCDEVojiXOL0e1KUo/oQy
QUu4/Rregh3C2rTGBUcg9P8qeIWfCsiYOxzhtTyQJ3Isb/FB3oNPbek/tivylZ+a7rR9IaffOXfShbIP+rU44KD8Xlk51NqNZuq4XK87LOSLs9+KGc7sPTnvzzzi6ZSy2Ll23EY2XxFr6/rLvc4P23HiUMQXIAKl
MRc+rzD5/KL47bCeycp3XYq+tmQ6qcMSUln/q678ClmuBUIXvKTlpRWW5LvfS3m4TXuwHEeVqyj6XzXC6X89kQN88pzxEY8I2s7sM1xfwDB5Q6AFb/W+zOgErKzMXhqmvCDv/1wMw5JOKtndOO/KPsygmjV17Gf9
f1ii57lT8cph4CbuzU0hLvrZ3G7sejbvz+0itB8TOxN+0M6GrH5zLJKoc2Pr5Cq+2WhuQiDTuQNBu4+eX8Z2tFHV5LT5jnxqZBnq080sm+0G5aKqKbhXShO1ulj5w1BLPmA4ZwyJ2i2V7H4wXkb2MPpDpIZqm2EZ
3USposTsdHx1yewk+eCaegKImUm0jhwTG7096O3Eq8UKEw1CbMbLrj6LZO7nRWm46faVz20yYRL7XuQBCCPrP8njK2XSo7BSuUpzId22sWzQpgtD1jqFeC/14tet4MnXl4PJ4dxBO96zHuPki77eObmVHK+MaUjo
lROxiVkx7vLSmv6quXPjg9FNDxeJtAJ9e6QmxEQ1MOFhtr0i9g9e3ZlAHrRdTlOv2UubOFHE3OU/wp86ezl55ZaCIj5gDdjw4nhRPawZ8cUjAm+QjVc36yXnf8G1yAeUpshsN14hBL5T9Y8DIbFm0CBD0RxRjyA2
HyzRj58Z324d2M8mHF+SuAWBmJzxocUBrBdj4PUwNObctTzMCTgrDC0942U043VGUw/oHqttiXu6e1kqirkO4eaNZ87P1Of7IMjC+4DbKIkMT2nuPhd9EoJZxyHNasWkpvdSPWIcqm6NeEv3ebEIoca1eQjGAfMo
AcKkzMOLK6yGseOMHnUgpCiv7vx51v5M0rhk+tqSpEMDsYUDzeg7w90eH33qZ8dYYn1lKPVR4frCpiA20h9jGRzMm+V1nnKjudYI98c3GTx5eFg2e1xFjM7qGD+eqi9CSmb1ftSX5XXTsmZ1iEL2Zs3cJj6xk+2j
eAK710WDXk1LQjWLuh+CXp9i1Fl2fNnT2XnMflBZYKMGUmXXg6YwxuGlu8ju4m51UQRtLy9Hr/P+MpO/kPP+tVWyQ58t0O+V4bZIKFIzdrxKjnqfwuajxFYrO3PMlqbBpi4z5/2FnHUYI3x+JKbpfwPtrc+0aJWO
pZtmCHK2YjTiu0/ckqz5MKKVTk75agrEaJniY+tLKeoF6+DysBfluTXSfpp2BZZDnpyf4D6K8gCy5TlS/vnz+aefxrNgy+YKsEPkRPGHb28JQpOnJb+lifJJjdLqnHR72rNTaBFA68zuNhVdKPR8JDdQpyZ9MM2m
Kfr5k55cWwY/HygoYXFJOx0m3CHt2GrbqG7ffH9JZq/nKd14lyHiEr/hGDthYI3Dgmvog9V4X8UiRJGV092KqeEpaORJa+jVi/FSXD/hvLMvGZjbNR4fXP8GDRWHxgF6wIjG64I3RHf9N0lXyHPYaTo0rJuwqsjC
2Kqoekbvzo1bXLR0rdp6QVObKZ4YUg3GYiavNbPnkihLzWjrAGr0GTW1MJhJS2nmRIIif5gfenpFRRJkX2P1VBdNq+LQTXz2fsBwLQsQgdFJ2yC0wgAiC//8MEuG0ST738ndpzvZbaNLkRiWmKHR1ziGFB+diSBp
MTg0qyHK+YKEgDGmDTvn0Kvl4Dq0jmzxg6JAdLPsbES7a4GU0TlVJH2DfqlSFT2Je98d5aNwe0ZWxCxYDCWWnIh4cqToFErKs1g93po5kxt/A4f1hr5ODv9EixPyX9ioXXXSoVjEIu15d0oZeK/9CUskUr+NP5dR
0ofBsR026fsRo488NIJ1+qsKTAP1+gdMycLfLvRbDbRkK/slO0NLYQk5zgbjz+3Lk/F2D+VDet3GjvZvgXM+rymdk7mAxh1DUC6XnpxuDmz4Gw7209CexribNF/nhu4ht3nwCmrviJoBzKfg5AJQRL30Hemq4EWG
q/jdh5jk8g71g1BX8TEaro0G32goOmx2p6zz/pwowkw/xnF/0cXZZEMuHbkZKnGRBZ0rpSnKKAq2jdY1JW3vQl63QuXLccgyUjPFlhSGun5m3QhIKBkUATpAth/WNQAuLRi4hcz4owWHuYbXENFEVJPWQMshDDZ3
vCterR52nFtUbYnErEDAY6XlN2CmUIJ3mIgiNP5wT8YLnMSrAuChJMM44CbFg8urVf0puEyqCwe8IIux4lAayJpQvjK1BIMFnG7ZM6NVR8xH9lWm7otztbBUaAAtSOivxQu3BQjLaABLrVt19/lc3cehgJ9obHf6
5qSQx65g6KYUqPsGLvR32krx0TBkaN0JAZeKE/Qd8crERa6J8OhGhR58UZwSyRH/T2zIAWMpY84/rMD+bbvmPHsFiy4dzofi2EmBMnhzIn5UXnBRGOcW3yMGbOV7jmbhJO/63o4QF2sVZ60IMl7YEA6OiRIJ+WDm
+LBDAzku1j84p2Rg3PEbosH2LLoWOqPDD5d0kadkDE3dfdfJNZG+5y2Oqf2cUpm3ykHBnMWk4t0XBYlqBERyaKAzYJvaeQdmuQ7rLnbHfSPZjqetTjSM+z/4Yvmx+L3pLO03fu9v7uNUHmKvMlU3YFpTbjzC/kKy
85n+Uta/nzKohlX9vWR6/4g1dGUFo2JORczA5fpp6jAYJExPz+X8+CP2/sl45qfXlIofn8kITu4R82rD9L1ABvRCo0Esx6zpo/FyOygLFp+sUdwGSDmWpcZ+38WQHZjyQhi4LGUbXtv7mcRwhVKt7upQkBngdxj3
aTGfqy634RVgJtVYoG5Jh35ydlUWLBAKcCaCS9gFkw2mPcOJKVY/6QqnqH/7szo+J4n1p5di2aJbVQDRhgI3lV7EBThojmsk3HvctBOdKmOOpjkMvs9+7tswYkjxf1vgXM3OleDjfFAe/UxPp8RO06i5lPkJlmwl
zGdECxivSist9LkDolc2s0lrT2r4Hnm5duTjyf5H82Y+j16cGyAOeCYdj/QpWdO36FJf21Z/kkfslkPVXBJ+ksWwEx4pZ0X5KoSMaex+5pDTl0eq1obetWPbWfhxzkIpg5Vv6CZfLMafrbyNnxjvD/TSn8e2ITEz
1j29v7QqGGgI18RHbxXicmSdOI9a2dxQOqP/3D+uMXugfV24OV7LAgdX1/o+rs615kQfPpyRrgaJzfdJiHIxpGNd3zZGX4gF1tBEhzQ/X33VtQy2LqFf1kDiJMm8+VqqpoaKIlYmfLaORsh8o8zxQCpr7DF3Tid9
Vqlb1AvzPVal6VCOyNeqk5YcGR2NT5bmS13j8g4lCC9OYjg4891weul016LZ1NSk93jQdopT7S0WYoiWObv/k4NrBMKLRbXJ6Se78OcmUKE4kxcMbTVU14IDAkSCMuY/12prqX4HXxa2Fh3aWG+AghtmrR6dU4le
dzwfP6BKHosPgRwXxFpDQS4fFJIQaS23ytAPSk4I+kElLIo+oGBw9IforFnrA1T4gfmDWkYdeZejobgWD/ued4+Bhh9i2VmcWwaJnUZPrCBy+9lStJeWoXZCg2KZ0Isvczeu+vWxBxyCkU0MTcW9rW/mLi2Y3YEv
nR9dtt19D2MEnRD5UDACa6boPbApwVqM++9rx2JRSC84tBQgDWrKQRPUgBK8ayHvVf2gf6zhUHEjius4u+xfYCSf1aF15uGFW1+2oUXyoUNr7rLxZPLxbA5vnjYHc/d0EpBh+NRZvj3UZHzXHLzfmbMAnGA7PrEB
nAmfCTK2Fbzq1uOWc/zFYuXZcbiW/spwp4s3/qhYlvgBnkWAxKXWwwhBCPgd4pOr99YfXgBC5Ze+47uqMVe/C6CE2CXf60XaS16dAcIQ8tIu+U6mxu3JZ24eIAxhsjy7Bw7WV5jhQemRD9UgDS4R3KHCt2VKQcVv
DgRxCCTWBmmCAybIJgEkwRRB0fRdhKu6q8pM/w9NZc7nBfiqbdZXWMThhiAsO/+Ql9WG8BCTUfAc4PCNi9BpnTULirgJyqvF+zIBWO2aFkpAm0oWurtILw7JiQv4VUcDkcDSzsYGCxA2I5ZkSMCtIJ8X+TsSo2OH
pkO7wJraH7HA79xQ4PW2yEyxxfUlARn627XFI+l5g3vkwyZF7yEj/Un98syu+CB4N2tfPEIRg0xixQJcJsIj7KuN17YzU2fZhkHEYIzeDBx7UyfDTSETZtU86UdGnv7ezgCkBW2A7EgeQw2BOL7sSCaEMwgy2cog
kbcKiqKv42godhkhpQWhAgtOh4KARJNrhV7pZsA5HgC74J9KguVABoMUTTSGaIwzJfGAB0Nj0Y6UuyNSuGrr4CxdHpwxiNwK8tad15322qRSi5hiGf+bvfFHUG2mzcsKT1NpPgQi+gDH4zHBh5Pbvotb4IksNlaa
VeAxEWzztIEOp3uQBHtPvT9i29NZHDftKc9OTAY2NwFnYekizTJYAtlcuZ+gsAcHgQIh/nUpPrVghT000yThHa93+Q48qHfSSwmCwUiKqPmv9SNcY8tFfUilCyx6ZSC3NoO+SMy5lAS6sa6i/Wq7e9Te6n2TZESe
D9kPVktDOSnRfAe80moS9EYm+qCmBUlnktdl4C08uqhV3rI3F7rKW6SoqasAXz0n3Efy6bu8r0OhLBbJppDme4YE63tzmnKFLraUdgkvpma6AroU2DdtrBuezlnCoQvz2jlIRMtSQRayg/kKHxRCPYiMLg75SMRV
gOXYORw4yF5m0p5zMHUEQnZ2D7/9Qgj5L8WogK44udwX+zh1p7P1HuJmcZS9k9IjBCCZHqPl6xcXAj3SWQ8SixsByM4idlU8Iqji3h/Fm2ELX7WZKyLgH9NXqI34KhRhAbaAdJQJeNw3BgN9yAsM/V6n5E8hXLbE
K0pTnHbARHDkNDxR0jegEju1vMZl4pHUh1U0sY91TqwsfUJIlx0JbmI5kWN8cfN4b0hmwDooLw5K4TgJsLQmWMJqPRTVTY6DukR8FRTat8YbdBa6cyoeHvCgL/B1SUPr5q7bgymnDsbxVEy2Gbu05JBQb+8Z5ymn
qV4kFHN25knKNI+3CTV9E9xj0QSWS6E7kJbvWH7v+GDRFeZIIuGLJMs54bTC1rlIssULG6EdKF6jVtGc3yXQJ0cRrNM8iIZBPRfa3eXCofK12NtB8yWnFVdoTtuGZ6EGQGLBm0fK5bQPC8vDMUiKaa4IBl2reuNp
w9QYAGVIgtMALbzdXWISVmmlNqB5PPKI18FAXOuEFBnpfliEUch3VlKfVAChQkUDtPfphzWzE4PBcw4BygCUkIaryU80g3DFPiqv1Z1CNuFmaJ42NqihIZKxTFiKvtExpNo2sTa55MhJWWm33uZwaBGNJH+7vI1V
qTkOIvPMP+1kkvQwUPlJUXpgcs+rUeCrGOO2eS6W6XyJHj9k1rIU9BeaZZwowiZh0oQTh92IKalAieWgKenhkEAV/0n4kfzFKCWHagLpgfHTJvaE1FZS9/11gMbKRO83nuE6RIzR0drwSizLitqP0nn0gJ0Afvqd
jWIvgpJhd567kcXHaPnsg8zGA+n81JFm4tHW/ylPlgv5RIWg7YfmURJZOaieeS4+25pC9Wm74CdgrX3EWXh0KRGVN5crL1E0i45ncYGE41DkknXObgBUEw+ggpjw9TTbQlMd1sXhAYUEiTHCdeI7gIbVnaxEV1gK
ShxZ9Iwj4vmgl09zI8TJ0cbRneMropClmUHhObiawAyFnnQe+ATjRBcJDLSPqtkmy9bION9QRx+L1jbMA7Awul3jJvaub8SHX+Jrm8oTEDM4XaltlDy52X/4qPHiFP+SCgcfq9HqAl9LWZ2DhxV4hcXH6gLT4XNZ
VSvhvrze42PVfQ0JYtMj9pxjEjY3VkAqerlZKioesZa7howSa2MtBZ5aAC0SBL+g7ykhmp+H/5KAEJ65zSU0MDX4/SwmBvexkDWKnVygo6r9gqZcwmNkoNvfUl9U3kPHoHTimH0Do/ZiFbVTAIHDxAYHU1GUpRu6
wioqbXSD4lOxp5kDcxv2T0GexuQYQAGKZpqhiQybxCQzo+9EigwogAd23eSxCHDFjo5+QN2Vu01AtttVVNu5ruu2UfUXgzVN5fmulKcNcqSwryJ7DBF3vdmGNs0Iq8lCZFg1U7rkGTUrmpQJjRjHni47t+8CnD85
whxBnniGej3BR4pRlJhwgd4TdP0ykF8HukyT55Z7B1BO5ouZ/GMrwlqMDHEkYoRxPFl0TkTCvnCsF+2hCxCLi7txuYMPrZbErOn/K+VnZtQ6HoLbidZo59mPTo8WzqBP0e46vPV1/SuMX84n5/7Q9HZYNOkyPNAl
2mOZN9OSy16u8cqr/Nia3xIxnH42QpoW0tV5c/dOri96W3Wkhy0q09cGAIHzttDUKIqQVVn7QdNk43L1zg6Pmifo9QurbciLr/8NEO4JJLduIU7MlO/6gwdYnHUxMKKjAhmJR4/7jr2rRUOJXoySaC4pBeEUDRqR
TOw7Mg0WkkmEIYVCTWOUGDTKaRmkxjgK21zKbYXifeXq6NKMj2kmZj9uNc1eAP5Nk6MYjmqTPn4EuyUyKFA0zcqgTARYfzqgFmV0UeHWrGl4cdneI4jAaJw4fMbH0LM9EKN+Fe8XyfbWfB6rKIBFDYhL43wsB3Qk
2xLtFFGabu/Afb6wyIauxADfUgF6c4RzwpER9AaxoPBst/cokm81L697p8+EvLZg2aJXSNhtdoBYmPBvKL32MxIN4K0R1/C5HTs0Idf9+WEXM+Vxb0nuCSd7VWEf3nNhuEKAZn/AGMTPnpiJJb9hTIbpugEq3VNH
ZWu6MDw268h4DwQq+wJgnQNZkjFon9GzJ/Kczz73xp59Bo/BazALbr7wTfEkn/E3wkRQGlas7k1LRuO2cU955gGBeI+md+pvYyLHHxMCXDgTaOMUJQLCQK1uJ0PW721YW5JNkErYMOAfd0eZ2pH3DFf1+/XNdy/h
8EK5Kg7JWBflzifGjyKFJoPiKQUuR3l+Sp2C2WVE2tE1rzA98wkBlUEzNpORSMznIc1OvhZgf/f+hbZB0DN0+/gKsh2UOKDWbQhcc+6yyJvRCbyi72xScqc7GguQBxr1eZwdXcJGToD5RgCV78tQDYB9njNWTXBS
PQqEndrt3QA4jP7zHu4oc0qey8SaFcfxkErQD7VConK3bAFAAxVSKT4zsRNbY0MPk3lynPi+Q8I3A5pMhfty9jjPOvQ//gj31oMzjzhcaZQY3TUnSYsGrJHdBKH0g9eDDyexMHcZsvZCBZ84+n/8GgBiKruTKEdg
uDmMSFGQuFLVj/QlPCndwixV92l99ai2Fhgd8MdnOmNapDDF0649Kl75uzgs+n+LZWmv0HCKiIZOUESXsg/5cXvWlRf+EH8YAuGJ/oIC3+i+5U8iR5GkOzODOlY8DvCzifjIGAKV4OPolpsNHGRYFqODhjEg5LCc
5DMKpvbr3N6YpGykJIWMN+YAu1ODSFh2LfJHdKFRc2MxTxxtTuV6p+YKbFh2JAGH3xWUMA8+IQ3hz3C8zLB3oKXSm3uO0H64WTKb5gMPDNlGlm6MRQ2gG1GkkcGISoNtRy6anUC5KGw9esBDrJ/byoMt5IRHMkxK
nM4y6USjGsW3NGOi1RHPoQ5fxPYXHMWn983Go3c9VmiGucKDEE43xYbzRSDLrfF19RtcOBYCHE5e9HAgzTCzfwRqP2f5nBE3B4/lkLIQYFkumMYJpViJzEdGk1V4INnscFMZcvaehMYr+aMKxO6Z48yRA0r7y+DI
l4iJ1EOod3Ht3BE31DCswIzDYAgxWk1GDbpz5z6S7xwsZ1Ajub5bvGn6VfZ9Qhw5496zrjUhcfBvzf7IIOY1qC05FWWkh3mo56jnJ9edKPWOlAPnvsAdE7wu4atsKykMHIp9rWoFdtCeMnRaJHl4ifBQA0RP2lvX
7F76Ilma3/8bQb9j1N82YxZ+A8zwVXEqb0rnh5khA5D0cRNhw5iDUD1iTZexzdk2KGz9q9VcTHZpKV5R2odOYUSs19p4Ena/Vow5ksmbLPOkgCQgbInn7HMV04AwVhZ4mLSgRhuQkG2qvDCUL9SaPXhBe5ITp/BC
KtdW0wfoXrGKV9sVfi4eN9PW+7psNOK8/qsiIRHU8bjWpCbKobNkdvY8M+77lQEKkpiJZRS0XIwshAp8OsUIRHbJlDbzyZQyldzu5ylrRAkn3t3Z5d7EbzQdhs34VAFenkjMNxjvkiRQkZskJtmtPczAtgneE6Qe
BOwJFbI6ncamF8/rbDZP4KDMKIO8JXgk0s8WBsoOzbrOAT8vEafEIIaszYj1Gl3ksc1a97rMANAEDpOUt4VPfNf4YBVeuOCUW/nE9z5easgpvNMNkmCYaQWSAX9xJp2XleG/bxMgEihbK5jh/LVKF15wBpLMyUzI
AfBacsE1ptKTkqFEz+epEZUmDx4NVjWvM3u6gQIIpuK+0CTPB9xc4q3hLe9LxUCQBVi525kt9lWp1rKWReYyu7vfOG2ut3RpZmRZepzyullhqBwv2zQwxlDQhq4N+OajLg606UhqHdhHMm9ac0Gs5/iJT84Idts5
8SNYyFllvVNoZ3mwPiBAUkLWbfCsJQgxR89zsGoUevU0x1xcCd76rNIiTRTDiwaRNLUMY9A+EfWPGRwUBAOLEHkUup7oF3xG9xChwWU0GYc+bXW5hBsw5/+VMCRM909FC9ltUkibMTe4nPLpHeOQHUrgn583P3FX
gSYAQCQLgNYHzuksJxZxuxzkfWJzxv/ElIAwf9wBFnlHE1WYRq7JKI7wgYQ8YIaUWnWdqnSV+jPdpbaLNyMF7SirKNdWk0Vu54/t8+B9agIAhN0TSK8Qd56b8LKfJFsdL0q/Wihc4eD4jlvolqmtC2H6rkiohhBs
TGRCNJuVsbJYfOg4ETar1WaovB+z83n4DtA4p56fFJvXdcPoCWVOlIUQxnDcd4FRSauC5MKuSbi6G+lzDX+shMu8JZtXqmOldCI1tiayEV90FayMRrruRrqV/bPkgyBxOaDCMEbUhaCjdVZ8Ef+CTkNMQqLeT8IO
aX/N7WLKZlR/KuKJq7spPcn5ObTwfQTQR8N8EYmrHAQByKK/oLb8IUUYBWf8UojdcP08ustoqYx9WPDFRg6pclNM9Wx+LaCRyEKQJElpd8yjAe46FayBJhpTlKCQi46pQ+neIqBTU3r4Q1lRWkwAuRg69dGLgLlC
ggmja2Dk8vEz2b2kdFE/3cmHZosZQoYEVFVvhgLoLRjPro3jQhDZE6qLmVm++bfH8rx88Ab406gT/BdyMYsY67XkVLLJhHvYHasysOWZqEuZ9Rda4BnLxHDRklRPt+zX5PEy7QI2XW5lkj+EC8GdsnCAOU4+N1a9
psRscZ98TSBDReq2PmZhRrMstjdIiFfpMp+RZeV90icvYMKw05DB9n6eGds5oCZe9E/wYIKjekxTLHTFpwugZb4OAkVVxCvNDrXcWIgT64iSGn+dj0u0rJDSFLs3mIREzNQX1CbHEltu/dLDTczHwM6CWWevkPgy
t61YOPQfzb9HNxlnzaikKtgRdSi7PH7OW/zWCvz4na7DOTYnneTdRWVeJfzKXkOZRWfOsML6yryr/ApPSgbIeD3y46poMaZ4bg6oSOGVdtAFlfeh2Mpf2wLP498kv8U+yPRF9Wu2ZEk3zkhjSF7YRBndG4gyT+n4
63i2Cezk8JlynTtSsRUJxSgZGtQOlGf/RYWraPuXQTHU86jLqUfELXXiIqoZwzxsImSUQrGHMLGenOPc7rJoQnn1HNVSbabDZpf551nYnG8nKUOwm5QBowiDDErIpCa0iPGGMV9N8yxqpIw7MwOGM36He/QeXoMI
igO+0xpIIoGJ5Fhe/MUiJ1Sjwxi6JSz8nw2ju+3pDZJSI1eU4z74HlMyxK3XQtQk2WF5+RF1KA8ap6g4/wIFRSXS6pVKpvM6oKsRctIJRnQVRcjpJm1xq8KWq9no99WBEm0gQs1e/8mi1CUibDuM1GDLnAgy+2WQ
MhvzVRI7HtKCeLtDI+SYd9ieGrNofcWuRLb11Tb0kfax1HALYsQlnI5KV8CqTLmyuFo5KIA/p8WYOe4atWiYcShBDXsl/lTE5xEvGKcQWpseHSGGHfHoMrP1um1Zw+RNppgM48bDaSneEVyyNmMumXHjckJEXSsS
Dm1NV2NFK2MVxqyfSo/kBMBpiTe4E4J4O7d9apZoAu5v9qKYa7KnANDG0U2ZRyvRalggdqClZBGbUAkFEwmj8LUcKxw6RgFwOjsFMPz/QiNnlq8Wjqcco1vE9ozobhziZY4zYTvakX3TiTldLYc5ZfPC5+dy7DdB
6h2Bq4iJjg9Daz7pfVsWxjrtBcK5u0AfKFPm89KX0pUx6a6wqAEOluxSxe1hB4F9ttHSZYsw3z62li2Pyzdj6UyV+jq63OnuP/E+yRKtJuiQa0LKhfVLdCS0pzgD2miPOHV7jU10Zi25NehRndxxFsYmeTu7Ouac
JrEuL5NyvyjsjkS+9Ufhl0FRzne0pMYf8Ell/NJybUKRXJIglrlRv5TOlY2brMlmbrif4Kao5wbEoFVci2Jc0U/lcctfJsatVoc19v9y6V9FZZLw+Rv88yj5kL96dpKG17DQmZ/6asdbfD27F1gekKDnd/aWtka0
35MBacxtECcZWNkjtXubirNnRQJTnEQ7QnjLCjgAssw9UrzZtFjosigjBlZ6xJosXiaJSIyEn0jaIxqvbFmCMC1OEFnmWihkbX9YW9Otf1aLnHZwduAadGFtS1Vx+7UfhxWcRFEslMrrQpoGUpWZqChIrvH31s6X
m6Vh8p/YKpGYybPv9yi1dtemQfncj/hTdVMay06sO3frBfkgNVbniRsANV5tx90vrz92UdGssBkS5sw9eLJnNeRrL2uY40S0+xR8Mch1j4+YN/BH3erviU+YyJkSwkUJMa7VviWnQgnvznHCaxqS0074Ql7txRms
bPpzZIJC8F0h4EvkFvkOVzzbEZajhi+HO5cagaERo2HGfTls5crEe7xh1/qG3eqFoPi2DmQV5HVfduaxeEvLB2/MDn6VbOqxSgP8WMPiULxhOaOWORSR40g2Za7KmISoMTs7+AsXV1CHoyMroYoDo1/616z8L/Rq
YuqURGRRwrewLw7ERfdlg+jyoi/m4kdM04KYAITQIwkCxSJCpEaCMiNhLCLQSs+1lDK0kDwOwe2e4pLr3VfkwsFxzBKMH7/p2Xqm1fEOftz9zqKX3Va+iUh4Z35vRN47/WKhUPfa2s0eDq+q/qAka4O4r2ISVpEE
LxuJ9B21pbuRpjz241ov768mn3nq/fagiqbuKNkDxpUd1vuyckEG9dCXPhMv85lHB0VpxvY5sh86fxkq3iDV5m6VTqcUyij01wLyaYcOeAmRxrYGPcUa2Muq7d0NL9/aV2VLu5XD0ipxGvRdSwR/PkhMVLHUyg/P
GDLrM3E2eVBl9h+xk2mnp2UEnMvxk7e7fYHbTFbv777UfuhfjD7uVQr8UQjNm5mLse+VJXhFCWE94/x9Xxnx29yWW8WcwB2QmM568OqQj9QkugVXgqL47zK69gBRJSu0a8t2VafaOEcXnELuCzdESaQ9GXEdIi7r
xPam7mBl7WEyqOusNTX/4wl4XyrY3XKkH0/OXlm5mh3OnWRLHaWJOsSIYm85yRJWbf+gi9sW7vDopEyyXslVsO5THtFekmAVfxpq1tW8sWUecdlAk9OGpyq3IjHpDmJNsD/Rru4EMuRnxzU3E0wMWnaiGoqCTK0D
xZZZH7F28+tNMKAk8TfjbmQ7e/TJt6T0LfGH1y2vW0SKXkNVnIn+u8vW+/bWayhx3XY+FoHfnJNiGwodk5+/qp6gGrRDshtXMr2GWvqaHFnyvkiFAZTo3Q1eGRz1o9gMHFEWgottdGuzrsnfsxVvfw9q1B9etb1r
fhbnYs0FCraChchgGB6BrOiZFwaLJwZJSyq+EeKQOED/dpvrxiDYMjO1+yzZY9ZGXF53MrzahDuJ9m4jwr4M63d0Its5AnfCGmYksfDT9JADju35RVH/iA/ZRujMNNCtqX8DGJFWqNGM8jtEM1hBuGUStq8Ogs/B
d3APEkXmGIfGhiN+G0TzEV+bcbD2wboL0YJQ6rcJ+hbZIy1fVZZDLNG/8PmGKQ1au3p6/8t7Bcg77wp/JejYntKLTzp4ut5zuM233N4lEZoVxcIsk3FwqNNkFetSejIWTHOHBeJOviRaArJw5M4FLYQ4zYLKKNSH
pAuwa8q8hcoY6bEFJVOECarJ/FFF3Q7SX41InQTF2szMOwNb0b+pqXW1r8CC2dbeM/9jybhGrP+Qf7fl/A69P0OhlJHJabFCWf9c60uCXC3x9rYyuc0NcMqbzv2cuGms1D9+ADwhynGoAHqzZXMLwvDKciD7DIIw
Imq+hfhxp9+OYVIAsYUinNLqlBdIhO7spP0tiH7iIpiYmmFEDP/kyaydepeXtEq8AqAsghclah8BkYCbi38jf2M8oHzha+KJ4srYWH2VMkEaGO06XBa/sJLB+6ryFkYkqwip0qyMI1nwVYSykpemPuMyp4uGpfvK
bg/hzzSZsC2wOI1IXTd4eqliGlzvxqdsBAScUmN3eGLrcxznRlbeRaDRZe3wdg9l0NTL3CYZzd+zv/2LJQA0LLxbBCkup4278VjDwOapAVeAKz5bSBa6cNdHOBEV+Qkvmsbnh7sJtis3HW13YMcHIvJ7RyzTlZ7E
i4II6VaZDWxshxUKL/y0H91pGrNhBo4yu8QQkj33qgOr7pgH+HZMmCQmY52dpEqiSSYPOt0459VcWTswz1IApqBAAbLcdK7sneD2Q6+GR8PlHUqMgplNWBkVv/pM4cY/Bb149wRqub3lPTPp+v1Inm5wAuRHC07G
AVsac1AquOuGX6nPrkzZ9gPETMr3Cooowkqzwm12ATKVCml4oCOaVZPXwEvTaTG4W4VH0yzU1ykaGAUBMKbmIrVP1uDOacXelLx4OJA6tRERGvMIYWYa1YfoMuTasCOYL3ddezfRlEnHX+m8VAbGAtGgeAln2li2
ALkl9tdm8xNQxhhebqu67f+hRG7BWNvFZ8PJMZW9Luqa2ChtnIFtYgMaPKQ0v79D9TOdvELTKD+giD7QQyS0VEHKhdwcSkGENNP44qY4dp2tIJ3AEaqpQblKHVAfhcyho0z8oMpX2ChPIt1AkD7Nwpqxm6d75iX3
m/5Qf77HOatcG04lLVTnhlfNN6J5sa06d0DOk3fJ/3ggudaUCp6ChwmfWR2YOfpfve0/kiz//ZnFKVRGLMReEqxmDgQrFDLshAeKBHgBxjETBL3LMDKvGXFpg56Uhe7/aMJ1VWb8G7W858TYBHkbpv0TDUhyFIOd
N8vYN+X1TPy3A6pAEINK0gfw9jsPYlIuQfGcsMEokaP0deukFgKYnNBiufa4kIMKkxxCQgEzwjJ3y7GJZgnHl8KDm4J9RudJG3WsAha/4EER0iSRbAJXkeA4FIZvdghFlXgxWGcHv/JBlQabqvd3KwyacsRYEgXF
UTnv1o8i9S0PF/bKEmiGTm7cTXLa52XlvsJDlvq2hBtrEn5MNXFSF0qUj+NdxPA6L1vAkje89Ep0Ptax0vLxlIvsGbkd5jQvi50KjeZlObubSxNN2GHWJXL0y9UKCfV8IMQ5K1fuxrHBGpW1zTZBTAQqKukV462O
PN+nfi48PJb9SMWx9+0Uero0kEsr1JLMG3PLz9YW7u2VxUnXXxTs2tjW9XMf2T4hNNi3CitYtf/7kK6dDHopfPZgzaNoeZ1Spal5EDWeiw0zCAlZqrBf7/F5HKiRoywlLQA18P2k2COsW9j7kQAjwV8soErGT8hK
OIYtqP5nFHuuID+4s/QzvcozSCWjAWkXoc2+JJI5ejBLN0fyA3tZvKu5U2pblm6yeKJYfnPx4YeNkwsTYNtKWsb83OwHR10vgOvj2fztXMgT/CHn+83CqDm/v5gbOxCenC0cGcM/5iPNMqe3lu6pfPoPQ3JtWXCn
Y9BOArj1ikgtTooUn5K3mc4CkCnETkiFqzwPr+s73Y5k1L/OtOFHFnqb9a99hPSMPznUQnEsrrSEe2lBwAFxk8+M4ItSR6ya/v3FKb8Iri8Rtr+z4HK2RAtRfxSCu5x/o2USihe3tO4DK7h+mGycLKUOc8wc7tEr
Rv1CLeUsHT9Mf0cPyIX+hf1WPtCxcZTZQJd4RWIVsqzRALL8CQZXSpFIA4D2OIwkTD4QKfmtA7ZsI7sGxxJXXqihlPQe8PQ9O/ntmPnvbiliiXiLKjbd5LBPZyq9uV0n1KGA5FxtslAGXEWzmI3NOTKQ55Dupsyz
2+VwGkiEGwM8v7Yr9yR1TqBYtWm7IZ5qJjD1kPgEiKHBpSME1PhuSlH+CA30JcM/yAZcuZTl8MxUXVA7BcaTTjs4SadbNjGQsV0uyUc8xpp4yfhgxbhIaNnOwa8YLY8uMW2MAW/fXfhJ847P8gqWJXeHWYSQgZ5Y
ZhAQETiWh2tNcX8/gAeT/f3LtM27G3c7yQDYzGLfW8FP0a+jDQQuM9rq1YPleQyO6KSZ+dZFcB4ky7CYzKBioyQQCpmp5iqvCK3ELuIeR8kgcPdJ0hdiIlyFRTZuRLZcZz+HOYVfU2GPp87i6e5IEFPhZvBXI4ld
oPiHKhc58JN9VGiBrXY0m5Q6/bLdGkpBrIqESDhG0M1b5otLmlBdKdstUbkp3rOMxln1oRe8kwTV7q0OHKKbFCyBh39iEwm9htn/MfouV0XoymoH29spEUOpdGBcNoufEJ6HCpWotpEFUnIk7Gp9/tkFCWleUNcG
A5KPWWAqRfFjh3CIUPO6aLYhgsxqcGh/ZArwv/PrgxlGF56N5cGFnsc0e9WUPnQlMnawRnWcNBeyZWO82l/pwl3l+pAYO5fIEwWiIqiOktv48ijkVQevsEu1D/VildqgcJcIBtGZP9SuNXly59bKeeHd6Tcy7+iC
SQvieMKsIMyy/K7pp3MLVuVbkQrMQQqH3MPRXyfmV0tN/y8VnR8qjLR+Zc1RFOR0Di3yE6d3EAAVo9bCc4IZpGRzhXJOgvgcj2cGN0Y/WPwtNsUEHZ8pZ41d9BKPRrNTLXPRgtQhrJrgJ/x87GuBp10NRk7xSrmU
g/t8JHvl754nWkhguu5wPtrIJwGlZIv7kxD9pHMc4eqIDZSriU2rQ/zbU+EtzoTFwLJPd+E2ld0FITS1APKnJdT3Dv3HdD8JMwMIXUSAlmehgOKN5wsAqRrZWb3LtIEx4KFnCH1KvIaT8D+PZeXYg+NMVsJysDod
n75JO7Q0DDwr5PgsNdUd5TOnnQL6Nazbs2pfXIVK5nv5hZbHMDtXwdbOtPGo0nKCKXCNwEK9hQ8YMhJ0MM7a/zafx3mwGZDPM59giC+dZ89/4Fvm24ysB+YtpvbttTFCJPykZeM4s4Et/P3c9BwC7wa6TzfoNmBi
OFlaMbmu4wVg0ydyJmol8uGsi9ZWxApynLLJPMNsMunN2wKyUhFPZdVXaMVh43ahaAkGG5ymksytKWFROzQAbvyIfNNnCcTgUBXBLeEbg1XvBEp3SsPEiTGINs6FBSqxAQGVCsV1NZk3WvWYDKnZHPM0khfTSQI1
eKxtyXuEwxOUBJXA1/ygba6RUx/lmVKKiQPSETQlkQocSxcZcQjCPvFAknZtuVCD1xGc74yQN2WUk9oaAKoKCdrcIgM6JF/5XB6lBsracvePv3OQOtM7xIAIcFyTsDMPMKgZ2FtPzNlNKjP99cViEpagEj0zIFyd
ZTGJm06cYu+RxAzMyGKlfm1Mp8mjYgS/GYhPXGbH89s1aZaAu4rBydVOr5ASZRacr4TgjMgAYAkK+Vl1RkDo277ouiVzESBm4gEwi1wR7Hz7b38g0jAq8WMbLGWA5IJs0SgIooZjTslihkUj3NJDfQcWXiD16Ove
BRX9WSIhhT0s6dA7r0Sk3RUczTmWr0dzL/YVQya1yd41jrxHO+c3iai0BtC7R0h1L+sH1whUYE5blML0deJqCwQdeST1D7LyfcjwEIq6SXL5UU6f5BSB8lecxYBNXyRr/UBlP41Z9uVU+/h4nWL4AyyGZg8b3zm4
9t5DYMWEMYi8MjsbBU+xXJacpg6eqhsOQHIEhWhHgpDDCUJICGXeHXx5D2FKApGMbYSgdZm0zHRwiKhTqImAioRUoA3b6iYsYvoO8Q3N95ZaGNFAdrjSXRJWwrb/mufEe7fzuvFIEwFyVGLoSA2Ho440rbOFILpA
29OIbM0w4JEQmOglDnTKRysppUPhjph+UZ4Nw4TwnpCwAz1sg17cD6ml+yz5/Y2ZQAT6eSS08m0+4Y9YZFxgpc3RRME1r8BJYTAftDKT7PTJwm2ZMldKbn9dapxsfRzWWxSbVOItVOXGA3/tnm69Xa5acdDY9eCV
YpMbfy1dIL+FwcL2ooqTL0dRC5FvAX1X64bc86ZKuaVa47hq59DgKlRknmk5cOmtOhzTcOd+3P9dLpJ/POd1jIuvE7nWnomkt2bRcR7oqK5GrcIk0cMCD6oadCnsLYW2gnTPDYZm5ggXlE1WEiUEteJyYGHzUtix
7+99XUcOapRw0VlNWbAsoNvmSG7sgZkpLFMyECsEjkCGV13lmBN4xNNqOIZCqxpSarQLpQ0LcC4IePMgIo8E9IUD/XHiOO20/6ic+3LPdxOo+8vbEuLXompvDIlUF6ZqKdgQKX4gDqm7gVY7OiwU0jh0fOfqWMMW
3hS+z62IkX9rpXOWFT6v8t+mEXT16OhZZP3pGdcjCjGFdKPzqleO5lQtduGTHZlTUzXuqWyQyWU+nsH7KgJB3O0BcOawal4TtRsNuynxFlItWI0ghmdoOu88Y9OBlAwruYCBvVx+N6aACDpErSMo4VIeRwyL9QGX
1C0khGWD+5XwMAzkOB/t21noFITFSqzTK9pylOZqfKS+OM531jmh7f9kuzvr1i70WuG1+rEQhzussT6MDgr7NXAoutLsADFWKWjiMYo9qpT6/Z77jIGJwIaioIJieSXd2xMLhGlftfEsJB8DRwnm2SNCQAEY6JFX
EvNxQEQuHEVBPtSCBz55oDs1ZHb/N3K+pwJSdvLQHd68HkQ/ckLVzpGEM6rEr3MmFH4/qMJNkKTNayF1fQS0b2i/rfVIQWTQH+NxAfu/TRCXoDCrKPec85xYTLJGN5qgtjZW2d3ccg6DOLyhPou3JHYGkciMdT/F
E4N/czpH8lAFYjp8m/++tpDBXs6q6a9Jyu1iH9zrUCodIvqLGRJDE0iusAtZAhHV8odGBjycBBoB39txDSPB64vOlhjGqFPMnj0RA7lJdYK5Q4KaR/qe7CEirVbrtYtMlgdyJwISPoFIYRADt0HGzkgRkoedaCKT
Q1/6Q4cTbIV8GYHskGJdexR7p8VQoEaedvtF3lVJih8M74+qOZuS5Z9ty2QX/J3tlyrvKIdvI22rPak3f63r/NOkAO/JtKxLMMn5Cfxf6n59KywL6pzLGw0ZuLUEUx3SI+mEg58Lmq/I2YnJk4/Yjvhnn2Hn0Tof
KvF5QIk1vCSuxw71VO6HTH8rwKSqnGi8Kzwliau2WSTZof4IglMoEu//bcgxxqhJ++Upoz7u+Z/HFUIl2Og7AQiF1LutCxV5Cw3mP/rHUveL5asgeBSkXBLBNsWIwQIk5/fn//nHcVPeIicVF2pmUIiLk/y10Qb7
Np8QNpCR/yr5R5Jr+eEEnQJm3z/gp2EpSoxd0O7kF7I7f2knxujXPfqY+OMrjzNtrz6FpsWNQZPGtPDN9bkC68pZJgOPdRlM7EbMqGcYHG3A/2r/CuzDEjbgbK/AaG+YXwJ6hhTebqGczFaXOpCLqikkxPy8lqDE
wHPKNeOln/IYXlBatjnb5nbPi2AlNtMIY4v7ZabmZrdXw+AwgPft5JRe7jxbOHGmKpOOvAmiEGMy2jgqL92Ayk8tdobfSROVIUbk2u7eVpKs27jAdxXvWTETbLN0hDrKHkXgjwbJd3QMO5uzXw7LS1Dni0p5KicN
BsuByzmY8wH2EvCFq3dMHzTUW2PoGbaSUGq7Mb/mcefL7QXagmMISljrggqzI8mHXbzyFdTSo4+pepXVyJ/80DT+iil0LqLPJqlr8fTBnx+V6jHDDbR2rGbpP5n5kPlHB8fB9yqHZcCDIEHcJxlSgZ5OKIiKQxP2
+6vfrQg1jyLso4NrA/E8X8Qs9ymH8GvITRl/twMDOsk2HGLTykrlFOx4MT2/J0TyYFEfOyG7ynPns5fK2dH5isg1f4H9gU6MqrVTDfiWBYOC6zDZkGXAVQTxev2UFkSu1CHvyHb3qT0aDTez+aJnXnGH2XR6oJe5
1ITcAmnsgbHYKQ06dIB8oFLidV1JJU6SjVw5Fiw4g1s74ATSAzTB9mGkWOxA2IW4LQ9kO2XrxpC6tMx22TAjaZZRZGJEZsHjTo60TBoDO/qv/2Q9aTh7Bf4uG7hOmpqoYDHdoU8z9gI+zV36HNGaFGvpVdmFqhaE
xXs7PEcTVPArx5MA8q2I6b/u6TucTztINajkhzZAqEUsPd/epa8f4mHcw4ZdW+QDa+fe7z99HLp72gi5eEa6ySX6Z0jUAvnJoxbRpbGgsQ/yKB+YhlTyUjxOp0wNnFucmnCarObvRgv+XukWKXssuSTORGXbO9Y9
ZNRIkggnITm2R9yGeyDt9mJkRQH5cT1Ezh4TyRmf2kOFJkDzigrtKs/8OUbV6lHPFa1PNzj32Y/vl9y6IHq4SHnB4hxaF3Vw1JaCpWCiB45wwTnkzTlUvZKgyS07KDUsQZFII034Ff/3GAgXTh3znCovKBQpEd54
ZqxGD1sRdh066s1XeRR1zdOEM3bV8RXWj/yb099SCpBUONhY349E4jW4SGwnPoaoh4DgN6MYNmwJxDahYBrgCpNy4BeY1IE1T4jtsjQJHhTcFCfKiQ+7u0rGd2crVDPNpGry2y+ryTsGOYdGSnAP9jQLog1SFm7s
rTAssjmfzw1C643AGGqasZq823kO5q1UyCLOH3uEO4yKidG1VC8wbqS1CIhSPCZDJC7tlLiK591TKtrJnedyY84sREIAuJL+idNQSc6GzItiCTchYuQjr03gRLTDJT3DieyrCron/kUoDSYAhRS1qRoYCG2410KB
Sdla9VuqoRhLvKkov/Hzr3DAkMam3FDRKQxkLG7y6RuzAaBQhkLo3nJwWPqWLVVt7LrV962MJeQE+1bBG68CIz1kdXATXssL478rCqJxKUZFv5tK6LwhTgTBYOQKH3Xnc9qN3dnciyT9SXM0KuJ5CjfbyQyXTmWT
69m94RVK5+Ss76NiixQr17c01/gfVnhVe2W9ahBoqUhBFVTnUREq9k7Xx71lChxCCmHyn0Hv/HJ8F6gCh5NJguUT6kXqLC8uGRRcRziaRYigkj1BPoF1o1uyGtpa/D8vu/DuaC9EA0xpmK9RmW7Js0VBBiRN28FZ
ka+6M/JOWf81OZE+b+aR+sQjkOvDZDB9lOH76vD3ez7ye8iWnlAOWzK5ja4VWUFMD0TbMunZvUAJ0HyXSXKjZPc+RBj2HCZqI+XH2g38PtaRP8+Ty5NXlzoJjLXONoyhmYKlNkdTByRGrfAkxZj+/vLGZ0v1ZqdX
zB1Dl+zboJ9GDZ55t438+0/4or0/uRkDUjFXPZ05sKvB2iRuIvzIC6ezoaVxsrn5NNJk9z22ofArPm+BHx/W/AO/BG5VWkZ9yq6aT6rPa26uRszLf3cCF7r+iSH+m9vCJxcd6/LfXYvzfzgthmprv773N9/9RA2j
/CcSdZLH3853EN9k7pf/fvK8gODduvx0rcl9r3TOYBrPCC+T+JYz/E8lsn86pvKdpvy0uCgWc3pB/XO7n2ArZodVTlA0Ttf77R1006xGm13IW5x8wL8mlS53N6ue4dlwFQtv6KAp8hbaq6IfR6/ZM8p+P0lP1fXn
1clklb+onoM7MmkRtGyQ8AmlSXr3699OiwlgUNbWrsVG6042NqCVok0sh7h/C9osRqqa1pCarTsuZMfqG1LlO8zLRy9DQbyXdT7q2H4Gz9xJPH+atcMcvmRpO6yScJWhk0xCA/GXGnI8tnvDjQjsKE1EQzFRstmn
Wt0AHfJsF9dKmGhiqCsOCp/WR5o+GMiJq8w4SPhmmqzJmZ1Zk4vp2poc5vVd4cl9g+mG8K73EK97R3bZe6W3vZdxf98ndm6Xx8gkbG6P2pNvE9i7VwSOtxNs4KfjaSnHuzWeOlMWTvbeS5tCbO78sVs7qvW7RcwD
A6cvuvWQCszrqbWNaa5raitRHRKWGjPGimHo/3N6xu2iWKXl/Mksg/q9jbi/fmmDqqPKsCSZba7nieaQErZGnjzfx3ElhNv/CuSR2KKF2C4w5bTx3+4HiBF4gaNog7gykomtW1OWmU6H0J/tcrpL2sWo2mmfi9uH
nCh7wrlmWtxHQ0NyhXflfRT6Ja3SjOxAiSfKr3ecpA7cHrIBs1RXkdpsLOByULiCWnEYKM3cZPYdU3RS4auR9RD1otYZFvpuu04uZJ4RwDOtsrSTW9zwtwbdItVtOa3gTrmD5nw2SWRXtitvU4eZPV03eX1e9cp5
pUHT63dqb+hYnE9Md1+Tz6oIefJZ+DliufgEM7H8ND0Ei3ZeVfk6oxDZRO0nsYmguZFdVa1U6Bw+y4D5dMt50OxtYL8I2aUdW7uZXfyRuAP5ut7etWPEaMtdyoPXMDhgVoeyYAFrwfXi7ithd2+NOTMnxyZrYBOm
m0bXcrhehC/QNcPXCjV/pwmNS6gJvPQsZf4XnOhVvFhBibR5uobEBpFiu7p2jNKyQRe+Ag0+0AAYPJ2l7eRU6lM2fHtx6dssKHiPL3dGscrnbOMfVkrmVLFlLUZq+DSecIam8oiILlj0v05a1L6vnVBivEf1BIMZ
1By8KtjAGkDjtLIlPmqVoFVz3wDaqpM2+k4UEkecHDitbN7l0BtjE3KrCu7sRuNKXbscFD5SaFtYWbO9TFfUKS6UWj/FUmiTfPeLdQAaDn8SEwU2bCZybBB2l+OfktNmmhwTh9tIePfbSryvk0xysLmqBKZwzwHe
5kReGhRFBoszqEA0bVPxxlBEBKlcRGb+CpTm4EDW3gv8DtWOXLixl6itPJnxPomzm2PClcsMfhKIcUT8DlaUOaRR2BiciB0khlaCdsMpYsVA2cp27ZczK3gYWBb5iZ8IU0OMRDTZeEmXuCUxpCvSHzdaTAiOgdd9
XYFbupWQtXdZODmZFpDQBCKfFdltGQtZ4jMdO0DGM07jnUl8XAdQEfcdT6Cbtid+7WlTK8QmBJn4PekmMgaULKkbENx7v5P/VnhZJyerMeqjcDBTkdbdGJcKKg+sZMpRxNKbrw1RjbEKyOlZbewukjWsM/Y+1vOi
Jq/5kSKR3be3ihjXBeHMC6Kouf1wBeVeRU8pS493hP9jsg7pP3EJ9kqrvkuXY1WVE19aFRBXo8CSoZFqL0QIe7rIJqGLMpX3WYeae5h4u2KYwHCgQnb4YQilK1KOjiut2gUQSxgMjMcayLYaIz1mcLI1SdMxRBDn
NS7F1oYSEvumgEXCe4QbfeEgJKkWhqSI25TP+VUxNB3jdZ3GepycdzO7uu1I9qNNk/tg3ucS3QK2SkZhbxMuM1X+Nq6M0PnarX+92QlbtJOQvirCpgY5UJn7ipCDgTkqBVGzX5U8drwIKNlm9xZrnvbNKg86CTnd
4DTrY7Z4xaEFngezKRR0x+u9lgsJq8Pkou2HCFbV6lCsvL9Re6bRxS5f3SZgvY7tluKdY312RDuOC3G0uPEn8gm7Txc8wTJODUOefVeMeXlqoON/Z4LWX+nMRVuSohNCbaLEXUNd4+0lC5mEM0RWK1W05h0QGKBb
vaxFmhXxvx8GjYjYwUFRKqO7t4Qrg51FVWNzo6S3yac1yG9gexhn2diL500YhBVIOrjdijRA8Nt7NeDIKqDVSsxxhBDU6lmMNNBZi1RoajfSajQEG3CYx9rl/EjOzLq9pa99v9LuXX4t4uUcgoqj1i/YyNGnjb0O
u7C1cz+DofJj2qWNHDknfnE/ixTzKE0vDhfQ81w2CUjIJG1cdOHN7OJyCsrIuKpUj2zYR36puy0YS+t0JO1AyRCEQEx6kUe5dxZHkEBoEbeWmKpEAWhEwR7tPCzkoulDNHK0I/5+1f6lnR6C22r0oLbiS9D6spmr
fJ3JqvfDCErloFhkQbXVWy4uwV1hHG3KHfayO4n6pOIAJfIRIfxCP/1UrVL0kQ/5EyG42ngKXj9nRO/+EtDIDeYVL8mdVfhgs19kS61hlXqnBVDXY+GJS9i2fFJ3xq2Kzyt2cm7PQ+EvEz/Glwp+atOcq2/s3u4X
p9Om8T7JIaJjAv3yBZSinBkjikdBFxha0PIXuOlcQUwVqo6DT7zisaBrBEWJJcgLomuZfA20N56GjKUfBB8EaYhNUT9tILAykeA9STDjq5/qIRrg6W88EhYlNXGq35ZIkSbUTzrUqRy6/nTsx7jx5hk0NEHOTJd+
6NlVy+t0TdF+1AGBWwkO6JQNtXztPjl8MyM2BHJg1RuTo0ow8TEeMIBs51ABVIbHCGA3C94cUxMFrqfTIlnGEsgi+2r/OnbyP642KqVpM3CwIVVGIlwP4mPlFYA/lCD4R5SqeU/d/jaOM2QVSV94lY5mQFRQa8H0
aCPjCmiH4XNrGeTqYpmu3WW6wm1+Z7NQCw0iUSd2BTYV2QNUP+OJoL9+qCe3doFdxC81yGragjhIqRBhBwNbyQnuNgOQY2tOMgdwdBQ5b1HJQbcqUmUrBLUV8cX4SCPD4sXSP9sCuzDQdv63gs+TOOkHWgeTxo6V
MwWtnn729Ct2D7sEK+JvV91sLTFR0sFMTMwnXSqPF9UPWdxxRzCVdIGOF6OEXuCtSTVWa3Kt3mGry8+pMIle907GFbOHLhNX5x3MVWkQKbFVOt0L43k6itZi+7fvtvI/g7gcBVMWM9WkRKgbUsADDqiUVBmEpSo6
UZixLAL2gflmtHV6E9BIIGLopQfEOpwKgmFUZgSpHjrzy0U9+R0RzoMmb0/0BSXem0DEB0J7ItBCotrPRG0EkQ0/MkXrRaMt7rXEEyMkpVJlh81NyrX80adJxoBgWYnM9a5BfFiJa/okjgSLiWb1F7mcI0DUOjMe
8nbyaqc1KLCLdiwiPDB1tciF98iv4Y1Jeqdf5kzo1O2qnkjLysLSFCWzMtdQNwXrRATBavfc6+SKi2ahDiSVbC4EW0La0VEw/YAcIe3ITVTsJf6JNxORVwvi1JWKiqGkGswQURmsgaNwP3BFHShi1azFegCHhT4X
UgNS5FinYprUhtZUiQ2FKRMnIooSHc7jhhtUIsomhQ9kdxinERveKmlSQzrOgqu3UJ0qqPNhqCIOwgh1KPM09pi0qk9Day8Cd2PU0od0CbVpgHMiU3tW0ko+o78Yi+SMfajKGtWjynCILqOHPdD2CamBQUhmGcl3
iYwGvVm+SEQx6AB/ai2uRMsYYR6018CRVT4VdZ5EqqddwVvbCBxVUHKVqdKzqa70tKnBm4085EX04M+F1y7WljXr19aA9KQX/d3awmTrRURMZK2J3/RIWLqbM2SKgDxBKhts+qgttoSwaoRklGSpmOnzxKaAqJaR
s1R2WeVmQWWBvJRycuNa/bSjCZjdpn8vRalsGZKiZdNT564yY/eZ4BtNYhZO76BZnsdiwOUgLr+U2OSyiP2H4TsQmspwS7QJscePHVgZShqk+BMO3wPNiyG4iSTHBhKxDiklOrC7BNcWGEXn67VouBFQeGJ5WNJC
zaM1PJfbC1WWU5eAKtSvlMylz3AKrFSmmBR5wURllKZKc2+Dm0oheLtTn72mjwoXFztwRd/MWuRNpAaUIPN6tprX98Wx7g5kf2hyv5VjjCNS5m45aFMN4Pv1wNc176CfcosMY8Br4fB1Nm5O+yjFaI6amGea5RoM
p2IBXPGMTZ6Z69Nzj/FUTJGXWqqzeP389r6wyjBDbCas5KrYz0DxPyJYxNytNdYI4h0yATR39zhlsg4nZpNiF+zz0DtoUc5+AgrGl+kAl9WZqS4jCIEYTIWsWEHUMSA4FKnj4UWPp4QY8LV7npqAWien+v+ijpeF
M17OGAtjNjraTnSp9LsJLAiTBwURHvGp8JSxu2RLZpfGvLV/fy09KvqUyvRyuOnFUZ2AUMj17RP1KlJShbXgRaxrYczu+Im7fW4Zq3JF72JwlilPxxz+2knK+q2kHGFdxmf4eMNp3pcbzfNUOo47jyEccyB1wevr
CcvPEld2uyU0mUaRzaedvx7ZTZp6akh0pZVu1h05e/MttycqypagrXCGsOWKznAZQXFSRFyxzuWz7dW3XC4brsUu6r0EEVlgELpAPUP4vWlPHZ+S0mLScwIwvSRExHw2H0giTt+1AN4lVhABfCKFL50D0JrBZkzs
465kWdOuxjirKwM7XNethTea4WyMVNZPUcl9VDhxGQ10pLpyAu8WdWMFdYMKDHth4C51W6wKLAyOFAdBanDhWBJZVLHrpEIWw1JDXFf/xnrQoZ0dWK7khpd0YVIvMYKjkFzCCqyJoWtkjuZxFvUPCqXAWoLiXfWK
OgjwujpL7teuwg6D9S+ELg5L3ctA0O9Gj5jYepcOlScQOrnHrqXj3tmmku57wixjk4/J59HqxnIEz1tuZKbX89LBO9aKB0cpSWJZ28hxgSROGztw05/alod5ydtOUMny0sbHT750zJZ0uWBUodzedJoHMROIPiFb
I0saw7iAYgqULenfiAq0l1LsAQEpesQ8CWdwpJulStUgFjCYyxsx1lhp7AEVVGpnIWFQp829y7RuOIGXjSafE0TE/JCgHiYShGrj47ZUbBaEWZgqli5P4sjrak0q+6QpD+zdxBpi8qzB5AmMBghwcyj4hoVKm1Lg
gwzWIhMKOhpq1tvs483rkv2bWPQtIlp7HBFF/Kr///KZtNwPrnmyf5hTdNjpC4oeRIe3E0lU0bHlncS1LIyl9mCINDEFSxnQ0sTNHyvXTBqcfaAlykqWEneJ6fK3Yn7aHifuTVwDN2TcCTH221h0BQM7pzyu+u6k
XCxZbcX1WY0zwfGtSDRmA1xZDrcSSFq4lO4o/CV6Io2nQzIG6WKnr77nDUBmvIEEh0RcJ4k5lvnPYSL2VPYPQtpvwignH5L9SGhIcWUcyzgDq5ynYO4YDEkQKHo+ZS3FsYzM9VhTwsRT3zVQt2xyogeP8On7iGmw
zmwH54OR5iBfsSMo+Z40AnNRcDaOlzfRUiosvbcxG1C+sjciXCYD2nG94Dg0W7dKYXZ8iDgttrf6iqtzpwO5I5uM3RLUt0XFuhrrMN2SwESvUNYvaUYMzq+MtHZ3fa4o26wg6VMsEu2+LBo26XOSPxOkTaq7m9yF
3wksiQ1kybWJl7Ev2tJ9G0fipRCF+J2z1PGBS83o+d2T16xm9ihoLWppIWuGEhOqEfcw8enz3TORNLFPhliwgJimHMjyGzvKl8l44gEEShQ2dsn9cP3BTekI7yCuA2JSz2i2hp4RZrzPPkY9XLwzkr9xA1ZMnJKU
bScxWxA7+Rc5OTF1yZwuyUZ8USS2JRcjLL5t7rnSHqBgkWGkGZ5ibvKKpOYCFcpsLBO7KR3EghAU0DHMwUmIYztb+l7sVrJM5ChVkdBX5XA2l0iDmMhbLnuguRXf5v7DoexgC01w3XJ26UFXFokZqJuA6NPqRbuE
FCAxatDOaRlbEat+wSqW26CCUnj5jEuIhXVw816bF4J2oH+KiUyKBmVuV3LhDvVMTqDgKnZq1D2TM7rgis/bS5a4iU4vd21ElhlNDerlM5zyaR5zQbsCEpkRSfcHuUMSbg30HPLPJPMrfnZKj+JdsPbu/F/V0yXa
brChkzjsc9qnztlvDhIk6h9+MDs1JxJXuy94mlJbgZKPnBkgqTaXjfCOlDgTr6Py6EZZLCmM/Mfjg61CEZtJFAk0wB5Dfm4EJa5bUapH6lul7FFy3tzAexesijRQmbJlN3ad0aE796+HNWo67ijpgGFIvieVM+KO
rBwojQ4/9v9gz4mzHC/B7QT+nGD10SOdDWtdQhddKU9jGlzAEuKm81hVF9thzrBk4N4IK9ce/ddsuq4mL8tGk7JLo4ZLsxrC63AskfGsReEMNY7rVt89dHHbSwkDQ3uvBVyBimMlyGPCMGHoAk8Mbp1yzNXhY2TA
G1l8tSzFUGPiMzoG11mrxOkebipDvLOZ87MyYzFqhRRZG8HAYvXjfjPRDg94KN7Bw8PIn/zI/OvY8ZFQp17keWfJ+Ndeuvm+9ssQ0movXLIro501j/3K+Po1xdRc8U+spjYb/t6szwE1LssrHHoj5SSykFBrGjvq
DadBuOCxJbmudNB/gDZLHjbNdFGlqpSUvLnREzmWy2KR6nHeybkyJ1Ld4g8CGQuri+3ZS1enFaHV2P3w/f0Q4lpUGGAVKaN/1aU/T66lBntgBsPamS0vgkADcit6iHMeU8IZNMqvt1obLVVTgaUZaCKOzsQ1CD/i
EUwEHYA2slRD1Ky4jbu9Ws+OGCS9XuqIDax81QRDpVRR1A+O2vbeJZ3GT7pc0L8ZDsqSGGYOYj+JPmoFm1MW6hEM7qh6TBwFWNGUA63YWhIFsb8Oz5NPkV9bX3kTnGXSnSmFeWor8iCtONNWBLsFlz4DsSIAlOjl
l0M/sQe8E1U/loUZ7bx/5wBADl1NEZwN0SXSYqUidkrROYOfrJccFAjOfNVFXTvdqpK0RJKfNmDsxWHrVAqdEBEo7ePvtIR/zHdQoBCrOcNU3J4kYAsXQ+i/iJ8GHxgT65p+j7HtMIv5AxAywTTpc5oIelf8JWZI
UzNXlhYQS9cEI83HUlI8WvkD+hsocXSPyJrNoyTRANmyRFhAa6JiG/cpL8Q0zgDlwbnW+jhGWvZFuZeIwZdbJszdnLVQQfpWUWcWIo9gjGSP16yHqisWjOVyKBYEBqPEpVBSB6VeDoFyhiXfgewtBXeOiqHEeFzf
QN8KeEM5Pg5p6MNx83Q4KQx81V9zzbAsa+38tN8k+GrdD/7od7/RayUkub5cjAJ3bqCGMaxKpc7kVMLZXm7KV68lQZEkhgogoPT+mgRjb0BIiefrnVU6wnq0kYVoF5C+VfOgzbgf21xzxxKopKS3tSq9hGDPkRSL
0R3PcR1shuAGG9TIBJQJ16EYWu8p+TKWB158Ma6Yexqc2N7m8Bj49GPFJlMZU6Vt4WyqikgxdGGrHyGwav6HGbajLOdGm1IYiu2TSKsdnW7iFjti2oAlp3eZc/GiCPnUz0M6qTL9Y3pKsfJn6+hyg0RNvMwUJUVX
tRF+b0EwFaYRCcYtoHku0eeIqTQ4EMjKX1qyxESCqkM2OfcU2DhZ8BkNuWqlc1uT0BWhglSkghqZrZMQvvOSAV9rX5KQdWruHhil0eXGfDRUSV8KG43Dmcq64otea83M82rfSAxJdvdJsNmXT6ME7xZfVzMTHmMx
POTMSfqAchNRdn1zIK/dOpZX12acxlfd2aI4B929S5RjCopdtiET3SNroJQ+8wgT5GnHjMBrnUiZEvLf+8FR2TbL1KEvWzRhKLignWck+dqjLtpROYT/bXFNoLtXAdmh6kNgFkLUjssOfnS0E4rC2MiKHrNRPkJG
bd5MRP3GIVQxQBRZ2qUvvG5oApEw3a3nwCGQVR5rYJyG8Vzhuy/NmxrofG1RDXDZvjeikPyFv+WElhWngW810f/2HOA7kvJGCayMscjCwm7eLfmvkpBfvc5+2FglotBGsUr6ttUv+zv0ZaKSNQ1wiwPEeScCXV2x
WBfU6EzbhaQqe0uL/jlQfLumQVH7oBwTb2nWUwtmYFNFrXqpyUCf7apFq26fLZR6QLOvGxJcLmvKOKZIzon6zW/s7czF+l3gP4RA3ggA1F+NvxRoOSoyG405YrEOXFTQ8fhylMh8LCti5wuJahX5u90qZD09X8Vd
nDgEyKun7SWSHaM+CMZOKy6OG69Ws0XQmPk5pu2QjqhUH9F8kinVcO2xqHVwUyYKjb3n0TE794UP6DKs6pLNAvy7VaNvg0R/u1PhbEwZlK9cBCkKt0kP6Z1q4s/kSeI1cxl/bMw7By10mNT0OSCrU8U7y0QcfOzI
NFT40YadUELGiU4ziywZH0zAkzYTNru0HAqSFP4Ko2661kkISnJbrTKE2Bmd18F/fwALwc4201NahKIHhMjdGnbdlpjZLeS+vMDxxgwRzd3FQkjTUoEW2lsmyt1n/kjjpLwPErDCAFDuiCN44vQpFvUdkJt1bOFI
F15cXtV6Ll2Sc0lkSRr0YMkEg1IRDNaRXJSfF7GmDIhwK6ZxzKbv7swApJNS5uuO7mGVs3aeJ/JpdOjegVBot8tqWnWsJPVxLk9uortVeSRhDoood/JNq0wRGzoi1L3miEGG1WIiexjUDmWVWUtisPSirYxZO++5
5zCV1QzrkJnV1LD1FzCHTFwC2Ps+TxytNzkZ/JYd3f5pN8s9I6KllPdyeZWO7G4/lK9dr3SMm4qec/Xi8CVrVpXWpt1y391Hyn004rVJQppVacb9Wkv6PLaB4bNIDYfxLF1VGgW4U733NvMWc/ppRjp4ta6ulgo/
gQqQON9cQ0EuoMa9AIwZU87D/CIgCbY5cLcdeSc0IVE9fYIfrO6qIIM658KVkleTX2LYkHFyTW4RJDqszDRSBJROvhgt6LzYNwxUw5VTyTJxFAnapP7FetCxO33NKs2sYCULsqeul8Iq0SNgGR77mQhV+W7XlyWc
MgIQIAX83oVKqZCGKXW4nP5smb7wb5gSqAA30CKBhnhSskq+SBvZRRZLyaNtJsU84rDxcDHcLBInY6EHonO6JIjtBqZFKKpH56oBa7UBgGUlPqp9LoB3KTXEfk66Fx23oG3xj+hLyvhP95jj/8XF3UId6RrgpR40
YnaiLxME/6ljOFB97DHnpfs1CY4VtJR0yr9jxNtiefjgc9ewWRDrnewh/AJw/VbBSxUMir/eN8V7XiVthKcgGR48+SwjFjLhcrm6ZzAFeFCJFbCAT7t4FyfVmpNfU9kj2AspfYLUjuCO1LhnmL5UA7AWj2PojDxM
W72ZSfToQR1ap99VCcjg4bMDSwBOx2MimPixRofP0ayDAI4NnWlYGoNbABxceRGEg08dLW/bnXIO1XTnH/avBv5T+Yc6qBEAFxxUUCY+Xih0DfXjeHj3AVpBAbowg6na4OOFxla/LfB3wSpF4/JimbaclrM+HVNy
uIQtdOdtGPmzew+rqPckPf1cInbheOlnImGSStlZJzVzn7DIZy4O1eCFxFWHN4SJRMFPHaCYtmX+wYxxVvavXO1uTUi+JkKyFmz/qpheVjzLwgMHsffnRf35iFz/lJVrkf4IFqsWr75WxTBoQ6uJLBZyrftn6npX
3KH8jh5KWXPQ34y7uV8RNczNECabyAcNNLZdp9OaRO6KG9Rv2H5PWuW13r6OK/Nl+w+4DtKsY1F3/X1kvTakW6HzZ4HnwdEy67c3k+AHw3/FHimIFW74SKeaHkwYJzhqcECetA1RzbyTAtvE+oJ+ZuKJ+nZ7mWy4
zJxZTOKGTmQCejva+JmyDOAGHi1JUJbJzjHBctz4gqVPWlCtJZiZusvDZVyEZSc1PBxq8eW3qbaUAPQcfNPGz5A95fGQ/Ltg5k3xqmwBjFhBzgOyIqWsc9zQBujeN6Si7HWkWZmGCa6mApfWhm5Esl+G3u0EeTyF
1aR1bH4mr59FnMxDOzWIuZWWGbC+pxF63K47ldm5pHF6T6h294qz+8P0WAgv3tBQPLr+jgR3zmLUUm4vGU/7ESeDiOYXrOl9sRqd5ssfP/D4o3MGAx+7JO0ceDX2rbjjw4yhcqRY29BF6zUeP3s3uc24l+yyUJKn
FMQ4gu8ztrZ65DuNZX8VubsA2oGf9CwgwWvju/tYVH4wrwBpvZV08PpO8zoRzpKiNnjBkpoctlSrKeWxK51KsOD/YxNEbdPMEpNaExQ0C4oFjpAm/hlPyFQn1EwIcn54xsS0a8lQFsEcrtezJH5ysmgGRTg1lXTp
4q1+GWyk2v/HFOWJUa3e26IIhomGmCSvsOv24ftykSLBwy1AUhk5CSGpUvAYSQhBtnmWzTAAYk/jxXXwBu4kGOWik2Pf/BN/HJMPjeCHdU/YgKlIxR+nWjtt42mPfD+Vx19a4syoEuu2ujty+wht/yOjzs8EP36g
feWAzbPvwBx9hqM9VMgOwbTMmnmA/xOEtnsEuppZguj875F/bUcgNJcihyISusL+mtSf8MX7cpU08BmCXpDCKyAl7iq8ECyRofO5OhTd2Pv15Wl81W05Zs21dPp+x+dYwpkvT5BmEPzcM0k/NOyboLlu6rPushrD
e1q6CYhkxCLQDTkPWFx3Yl/MEPn1O/p4c/wx48bA5Aw+OMEvhL/cUI60KEdhNMyD3r3XJObWvDr/WSQLQcKMA1UArxu8v5S5Oix+d/9r9OcNPOFa7lqc4h+PTYNAD926oN3zegabmF/Q/fMmDjSvY/dP8NuIqup7
DIx7xA+UTA4vd98KEjt5Wtw4TE4frxydvTFJAH3JZiFNxSiWIceMtc2n0jG3XlAqU2o8OrsZNJ2YNcTM1Q93V38Z/3XciqQyo17jkJGu+X5BogvCYwXX6YEpYWoZ5L/WN4XUOzskoqUUGLxCiMsQvFBdXmNhPnAx
DOdquKy4SlppcbfFfCYDuiQrfb4t3br3Y0uqDCasMqA1ifIlUZ8ewtMDWJjYa0Ilf2hMiKR3dKhWGFUf/5t2GOrxKhvXkmFLScc9mzhDM8BylwrJiU9cmEYg7WoJGINMJf3C2RNaziVLBL++NinaHthZr5UEWwka
TFnrvE4Civy6DWmMXG/XVqRIVmEd3ncE28IbiiWj37l2xuSAbb9kHn677vaCRtvOcKTbksoap1veBZV5N2kfmDjA9uiuJDfaZO8Ep/BGgZcXOBucsW25c+TFLCK0dbF+f8r9agra2yunVocQwMIz3kM0NK7HWFhR
VBsrLgZnRDVkWuHTW9KGIIrdh2KTfOcdx7S9NA2cEAMZcnTDztIJQ816sbPx1Gnn0VyIub2NvTEcl79+cTRn3pNg56OqVkMqiQmppTZBbNHrS8FQ4PQpCFKrZtZSG8m6x9WlIb1zpUAt+EzZk7moXHCwF1fsl7WM
NQS6Cr0s94fACXYDS10yLWZILTDBxKR7tFSKpIHM9lmiA3Ef0FE3qdHjA8G6NLYCIdNPDWr1KX6T/TvETSrCswNkuR1P9Wi+fuhfxc2X63Qr37seVxCc++HAE7FxIMwtIQT0cEW64rmScNH+CXxiZ3koGjayhoXl
m0eQHkmb0CEexTX4LzjtrA5KLDYdWLDsbjwU29l6rOu01zemaTc3Kcl1BrclmGlOtaSBYNn+AVL2t4GQ5yhU2vKiYxT3EIszSLBpchCW4aqqpc1AkFDoboEc3aRY4dgWSLmLR/FJQEUkv2rV9YRPzznTI48DJm+f
P7RXXqD9UwJ3S/Ha3h62Fmf1zD8m5AyFuq5dL0cKxIYStlzsJSUTaCn5kKm0V9JS4Z6Knu8duibRGhbeXgzj6cU60TisrrM/E11E9ZfMZv8QacyD7dq3pwmIPFlclezB6SWbpYgtaFw57ZB96rYgJXqxk6W0CC3N
FpZUR/+QNT6Ly+liCj/56dLzbQ5kuWxts/nX4VB8YmEZftEvw32sy+45CXOSmvGs56OLRJ9iICI1YK4HG4roRmb6xJcR6SbU9yZkjBdYbMpBSPE625yQ7PtOVQl5sYRH0ZDcuCftbw7b+oOXywc7H63AagsN8DA2
xUBWhZuKRL2LwhXTufO6HI9c1m5oy8lecgwvC+2wIcPF9EXWGDPjourhVGIczR+SErXDFK7NPfmJ67ItYo9qSBp9wi+1wnB8r/RTivSnDGpTf2S5Sxv50n+IRKfDBXg5RXZO2V+yWOPQjkvdXtS5d/m9ucepxrcl
H2ioojtRGItuROMQy+UNpsGZFK37lel25t43QDm0t2nkFkm4s3TcBd54LlgUYvt1WNuSz+01061teCeq0TzFJWV0yKSsEDinIc2plBW4xQhkvPAvY2SFUEkGlv1iqAPgosJnKnd9kdJkDDKCNudYORgBE0yZEnrY
daCNUpWlvyvrgDg1mce5P7h70vJc9Zj3Ohxaj7sC/9peDyYWEoFZ1L1oV3WIuvxOCoqizqQ4qDLA75iTwsN85pX5RF1FZoBvXZg9hKL8oNK9+dDFH7vblIvdBAQhRMXORn82FaKII6GZXKUR7Xg9C75tuf7SL9of
y1PRYh10Q+b2eGlPL3qiQfyYuuNDTwWh12N20BXdCT5E9zL9Cx99Z/7stV7duQkxZi+Z4svNXLt5dwxpz8Zp/bbg9xWb8k8Ua1TKFWTtMzfrDiSL6/Sub6tEuxiRbs8dNQDgM/vKIZM0Hf3GGxfdHjF37v7PVHZq
owEfuhzmfWm/ECUxxZwlo8neAtARa/Vizorcp4lV+Z5M94wbH0ghlzPpXRo3sgJpdbBCW4bFrVy9P8FoY4Vr+q+RAwj+K0qyTrf1c7S/iFmQa2aHsu5SXHdqltIwf33730mn8/Mfy6b5ogWVyvnqFphYSECVmuQF
bCugRAYMfR3DMzRnfn65nHuFdF+gITF4Z4d63tNC1E99Ru6JnEZUDZ6GFTk4hrBK8NuNl66QzDCXariFdTq4vqIW1naDK9kTUnCtPKA9iiCpgMsFSMhijcgFvVGL1pHZYELRsGctT4gAlwZMHNYAC64lJshxOWya
FoGI9gMkkw7WtSdC2yCAmJz7UcK3HTd7I23wbDWiVVY6KFzTA9qGtiB2MWXiA6e6AmwMi3gVodOiUEYj/CWezFak4fCvGAQTxncAcKLIPQFnF20NBUXILfEfch53/0g30Gdd2RihHekIgNbZSLWYvFUvnL8r2dMI
rYlDVDq9J/qbfHumSZ9sORJdZpdyVxnr6TWFyr9cNq/rU75Hgz5fduQwll3Ih9q6y1SUHzmdiVbco09TntW/DqqjO8UIYUAJ1EVsv1PXvF4huffSs+ziCKpIMoNSLbw3RpXKuN5RGd2+Q8G12WEv3lXyoiFFUzWS
NMdEGUqDAs3xr0Pt0L4IkqwauikmUdS8XvtwEN/aGih0UdSV8hi0ZoDmzqyMAFfpRX/b/JVED2ySWRBrXwAxvB2zFwYe8R0dd21F9gsQ8yTYpgdLTxcRPgiUeI9hPMahoU2bgmFTMOeWN6FF0TataAZFH0PZJ+gJ
xD1E+xlcNKULDoDpMKxZCgShGBCLjKzdtNjBz4bGdTMTRGKtY6KJW9UZCzO0Jmz2vA8lCg68h1YZ8TKjN3a7z4PWdrltwbmteSgozZ/h0Ju3jD2odPuaFwcyhKHg90K8k+dZQzxx2SrQh/542/lZ613QOIo4xTXG
Gy2gRjanZHLa5TzQxbZZrWI8sR4PZZOhVlXSL1BwdR6nTA1eOpeamM7D1Ydd0ra+huQaDadwav6M1ObFwMVvQ2u6zbhUQNbGCeus5QvrGcVYYHlUR3YHsLWM0qHvoEMa2nqJvtVqQHFaLjKSxzOeq5mcgKIIzJhM
PMMaph+IGRdbB1GXN7UH8qZ2kMboezlYEn1/lHinZhkTqI9yzlbUIUVJXE6jqPGcWPgoFNOgmbR5bA4G8fRhiAHXvu4jRbhcrHB4hwN3ndvY/hQutyaUGy1O+A96hUerg12R0WPkUXD7+465nsgKRt7IwO+DmpJb
Gm6LzlljM8iZgTCMYpvCKsS8e4p9jJrX6LDExWjoPFkHV7IV/cmUaCMjAxg02eb/INuP8h7L4tIbMJREHc1hysTleQnwSBnU6SpYFfHQIBpZwy7lx6S/RUEc0AtuLMlcuWNlPkZA/bk7AjqQSj1/QSlsvofzfHLK
BGHEERRlVG8Ae84mdwius+BXoIfewvCT0NlEhDnpcFXLnjEkBE3TZlQ2Dbe2SxRZM4x47ByPQG2OmOL0/WWy3NZwVqoMSUfZkKM/KelL056S+1hHlLH/PWyA3EaJmVJly4pAoXZ8iT2ZBbeXOO0ZFWNcIjeMvaxl
obER1iaXg3rntOVyzpIsJx/77Q3KmEuV8V1gCgqKOv+9zrznKduhItKPx66yQisas3MEUoMxbA2Qxd/lVLewkzIo8fuQXRz8vi4m1PfGfmdOdJAEa4T3XcNVhZGsb1e0kJFAKnEEVNusEfBVBwBodAWLoEHupGpz
ihQNTX4d3ezgeKCWMl7R6gSE4H7nUGCxyBfy4FhLs443Jv1DKVu+t4COHsg+R7DV6rQFpa/VPfROmo0TqjzUj8iIUS7K0SU4MtLyWZ7bUMJLQHj4knqtv9yYjhcJn1KUzE9hxNwHYYHipuC3ARuiNK6sgjcO6Xh6
uxOT0AedVRofp/JwtAgtYMqegwjlip01CanJpFc63EnTLNlNMYU2WVjpycGgrOupcEDHh8nlurpgSqAhtf0s53wX3gGxw+Qe0EUoU/tSlkr9CorSfka1czOi/04ygWZrourdUR8i6VTDnSDuw6wqyiSiid0VOVMM
JEd7l6zv45cX0m1fXX+kW3nwvJ6vq+3HTrCLS5JYxTYLjdfyQ5a12bMd5mWVBO5IfSFcMovuyu5l+7vr/6dgdcQYn/3e68S86xxRMd129Hb+21CFCCyYNh3ZSigs4Vrjj0tJQ2Elrlso5VOWCCgXU1LpDINJbiDE
WskJDkLpnoR5oOwUlSgcpZJ9qKoiolSZSiBi79VVqK9cmDnicVxmoROZVPLo13mfACWAdkvKw4iqrqmdu+/3Ou5DxPx1F/v9pV6znEwOfZiHdWjoG891qdNJ+yXNXjIalU3R71W7bvcGFvPDER6lLSKjGCWXVszk
60BM+XXoUviJ2t1KrjRo6D3SQPzpBJBOzT1gPikqwkMYyRW7dzT8+jVlF4teCIAr5+5fRuTt8MNp2IG7LLsivYKngGM3uhHIGI2k0P+OyZryM1Jr0kw5ErF9Kd9I3CQ2efeBAmp3vIvbrg3+DN79B5n7So0xZNT4
bZ6dMD9uWT5xj9uJrZ9GS8iCFdTEUWoqdkZh19t/diy4/+Pe5D5SVRuxZRY+UB/KmYKPXW7LbGKefGs919Fy/PLEfxg370T6Oa6+ZKZfsX3ZJ5LJSAm2a7mve/96Jv9n7ucKGzQ41AD7E/Vej45vD2D8+uHKD1e2
vVVodJ9ej6n7eXl7uqZHkHj/4v7gt+U3ktpfL2FwkiIgvH63bOC6YgKXOa2M1tlbigP1NAwRxLvWgMywyFeDCZuSc6FpVR8/Np5070YEbSgA7p+pT82tEMRj6l3zPIbBTrvvG8CQyKtqb03+MPTREdwbMxaDWrhV
iOZcEWLdqqX9bz29mdqKaU99K1yHFtDn7UrYAEb1myPqvTkyfr1f8YuF92LmmfkMOfhX2VtuXkyrBK3jW3Fmi54Oawqs0L7AV9TbGu6RWd6uT9OFQCPaoxPcz1J61whTU4K+P5FzsmxGys+Euy5BDF22bTQCv0R4
WtIV/R9g68Pz0OehS7pwUrQMf4nZ17WjOyzj/2Ci4uuCPq+JxJ/XaFFX3wYRV0+khXdR2aQcOI9/tP3eNRVzac6ze8vT+ydBnJQNdV+mlnyTwZ5xiyla4QzJ5YwiXzknYyNHkyK/8b+FSMKv8rr1cOoWJKVFYKGh
j69lGm8YNY2zP77iRPvgyOJdgKmzb3/wT4X8ZR/Z7Bx+o5fwuNHsLjdNffLNecWg76Ft9h67Rr646gfC7juyFFm2ksG/t0yLDNTDu9xxXrK/x2p/VXHmd3Ck1kVUWbAwXDkKdrBjn/ZEOKw0lrda6FN1wFkmGa1y
u4M69kHw1cINgL6LqtNb3AHSuMskH0IG4KD5Dx0ErPVIyoRM2ip10l3nY3IF2jTbo2+79ZK/O5VKp39hSeB3ecAkPeAhzImc81Z7m79R6qX/FnCq8RM2qzmMHcj/W/qPI8f5eVt/PV3YoxO/cw5BWAdSccy18Fz8
u50qnbvMD9gqOvGRj/IqGqT+qA0R64UL6a+oEeSJKTEF0F7X+5vdbIhhPeKwOpeQKF3ewB/fDXsd28TlDBygbtdwHRic3YQwJn6IjyEMgC3PbecurWv/qXr5CbB/pfnoYUhwuz3JjunRFXRwcNyX7/pro7Bq84i/
Q7leDD1UbHpN7aVtVJjgwH2DU9BTDN9mgmRO30wLE1GdcJtJ/y2BE513jJ12mFDkygDtUFtDX1QSVFxOs6mNf/TAa+hcgr1knYTmP7++YkFFy7A5hKm5oigzuLaiq0QrlVAPip+FlHpLpPqLdanS0zgAfYn8kPVI
GBj6LFVb2jTQfS4cqb0s5YaNrTuRi1G6KavMCzSvgMWQLIPXljjyvXKMke1TsT6IUbSZFa1iYY5/+kYOWiYDIHTQIazrOkCDRqBAcbNBncEI5MyvUBO/AmQIvh9PYfrzB3Y6W3sP60yFyY/BKNbsd/x0ACjtMpOf
LXeKc7eM2GSlk88X/jXKV2mOdU9vnyIbd6ccJEpVeq3k8fRQCN4hwasM4Bo86SukkxOHwB2tyALsSMTfkkhUPi5cYJfIL9SBBuzgkVCnYvlGAKUpjQdHP+h3VZsuQi87tmH1RtWGNUP1n35ufcWluvdwRgdUbb7O
b8c+rnC9wJZnTMyqF11WbEA7aX1KzODkI079ad3XWg695QQsJNjGwACPtMxVll8z6xxj6LIFSVX+WFF3tus9dpaNhNRcIPbZVlAMxuNnRjS7EemnJdD3p2xXH0EpOGMz2tYTITfrtWR6EBMxElLk7pEVgmGFmRcK
FOe1dDL+l+5RCZMK0IcJ/3eA2Jk5F0lyJC+1TYDGAD0GMnMC7dH6JNwnplOJRNm9xsmLyb6WBHcIooZtYLL8o8Vq7KtHC+1nljHqUXJ6lgnlM5X1B6qJciXKWCTVMikzGo4ybkyTu5YJtY+Q7s7T3w//lddunr1j
gNHcJdvFGDXOh14TqSAAJh6RnZkVF/fWWQTKUzuS+hVtdt/7rwUhLtzIVEzpG1AH/9sPgb87f8rpdbmrEHRrTTxwqG8veJz7k6+dkMwo02EG+N9zNeFVT+2SgTmwBktDs2NvFFQcA9QuPfFwg4PJLSlfoI4K6y19
yqt1G8HaH3HMpWyM/wjQyRn8z2FW0LpMfmu94Oz5z5WZaufCj1b0lUw3GAnayv712n+GbhrnXEyCH3lvlOsDFM9ANJqdIdZf9iLfj7XgAIsLVM2cGgeM01Ma1P7OyssRvFA0LB6P3wmukesuqVZOXrBi9zXlVI5E
9fAuyHfeILDAci+CALuyJ8iK1nSOTCh3peMitLENGwYeH8C+CImMR1R+P+M7qeH1GIQJkOcy5F6lanTjftr2NZtwisA4aMWP3Ddb/GD/pl6lniywItF+QOa6mTDqct3NE8eu3JnCrX8rTDzKkrzApNrIeyRJb5uD
Q451gsmHQPmzk3UsXuAaWFXsY1V+Yl0Md7OpPhhNKlSvRJKJloZUXgMYj6r3/cxrUxRB9CGvBjZp/Y/9n//wcTpguSTS0yhU8iWoNBoN+gSH4DtzxPKKZsykNmo20k7D/xXg3+JZTZsaFxgtfQgMqAgz7ngTG/a0
y7qQK/JeT0gOur2OJhz+QdoxX9r8thTDnLzvPgHUpAAowPxGLlNj3g0p4nJ4MvhTIfgshYIfKnMfrzrBe1q2CgJZFopDEWIOWy4QR1GprP+a95ChGeQELlOOQW8TehBCV5xGpfxJ3jlACM+joCmHA7BHK8bhV+L4
zPEYpaDEd2QlW01indNMgWtFEwEbfBsOBmI7Qqa7Wv0Z33/BMOk3secTPIlVNcWDzcqNkDONnp0GE0xjVBwI77NSsxPhxpTuQCTI+PNQ3G557WD53CChitFXgIyteza3gsXLbTXfQBo7Q5lT/55Nt7f4SpXqNlk1
4LfFmXEHcPwQgG2cQqDGj6WlkreCXc/LNA7Qg1tHB7YVKGSdzAMzySTAIVQqIwdtBVC3iZPbU6UjiOftr0QGGOrj7r1p/ordr+1gb3+xhtRfE8Ta4yUjqM1GuGgepl1eQV1WlsGnBOQR7PXK+GgLamkUOwWibX2L
zRFL+obAsH4J6BkY6cvJlIPRQEL55TOWCjRkbM7qpKjyMvCqpbgUBlAnzJ8JSj16VBDoek/0OdmvoVhkDfgUPhoZFZVd1Ak69ZqtM4dFMncMnTxcKsXhcc9R1fVAUqLYR5tSmstlXW4O0oWD/b9YVh0nTTILAQsL
KY72tQ0dt/bRbtC2rjEAUBHU05BpM5ZiVdVhxXprPTaoiZHvzpneabLE7Qr972H4AxCNGWtokEgIILJwRzPdnZScXKUVcXO7+jlikjBDEkGhjsTI4rwIpxRiO0AfKNXVfUL7IeF7iygwKe+o1VR86AmmU0QZbCiA
4lSzPxVjQfgM3vydUBE1jUDINL0VW1SIt3P7wgEjmi+ch8pzL5yiR8X19w4CwzU14JL4WwkwmB4e3WEYZAtlW8Yb0FCQTTGibhwjCAgQwUZCTPgOxfHeqfw1Wad6DZvbyITMJONqoBj9N1e7nwHzKg07ISAkB2ta
7rCHJOyk/7ZXkJnOMTChOPzp3fvUkR1IQ+SPXZJe0ADkpR6g9e5Cq3UmwpJ9ktIucS36cQla76fQ4Ciq2JJ7o1Jp4l6mChhrpeJ4JDn0g5acPJyW0urnl0AvwzJ6fSSM4R6ChY0m3+w9Ot3LbmHTqpxcaRGoFi0t
8x7rAmzex1wpaC83PLAUE8yk5RqWCb1EZQYjrRnbJfQwwXAFqNWyIqkPTGcUuyzHveIIsw4mdef2QdsUkAbtImcI3veHM4aR4dEk52DlhrFySn7i41xlV4XjtDs/x6/uwsgCP2ITOL7hPBNCtKGD1280cUdsQcQV
D6WjGXGX3ynspJpqUQZoVT1wn8hlYOfz2Kh4VcyY+x7UiqIwltgn4k/V5OxHYnA/9AvtE2EmebyFIIVTex1NL2n/qd302yRvr+1XVhy/ftAzC1cuTtdiMW7b3u53oyFnIx5kHlrxaEA+/dXnA49J8zWj4Iv6b7eX
tBpOrs1RV7oHWoOelcVYAPuZa+vCch4orNgaN9q1twsmbzHA1DHerbJZh3OCnl4l7MxSK9QPsznZiWiBojiQM5tcDmxuZg+p8wnh/3Fr+AyaUUnMLThjMdfTXJZjy9meb3oHpfRGKzh4DNcCprNYHB9myBzuB4aT
4i+aDBjYGzfmpd2IAj3YAK0jqt8OWmE0t4SNii0OZzktZmZCMBDHak4X3D9HcIskOnaxdsglJCYN6ZC7jRGmyKI50iD6k3htEyhnbMSB5+6GCJdV7GUmi6raK4Zcwu1OMo4w4YWhR7gEJ2BsepN+u5yhqbB0xD6O
C8bjsYmFgDP3gWW1p2dGqk0hQTSuYicIiy+hkkUnk4ChdoKeuQoloOzY9tk9UclTV+nIM9Q7hWruvrcT2G8JzoDVlYAbD+1xp3jIpjhd+WurVeo6l19HudCXxCQTV66EkDyC8K5QhYzKu2pQjM81N82MC8Dr+jgO
gUsh8IcPuwRVyPo8HnKBTdM0hYogBZSaWo6oUPqjK1Bb1fBwxqJxWnYCooVH4mlTFsTCdpZcs/YRt6iIJsLcO8tJ5x2DkIGnDDxDbVhaXjuQW34i2sEcbUrbMZAo3mj3KZZ6XdBNbPCCmX5bU4Yt0iIF5nZxKxZI
2ek+bWZDjtBrrkDKf5HspJgvd8TGDTxzw+1JydYRInomLI308I7o86fHr8zf3Z8009ngOVo8xN19rM+20p4ZYaUcm+ZzPRnq/gHYFu4f8j9hGKKYEh/8Znhi0+ZzHQ59SHNzHcMDRCdcQLzzYFvrHvUtzEe6lIcL
JnuRHcHQboWfU0gJoxOpI0KyEpw8MnmPHpMYVL6BWbjMwkidh50rjo7ZZFiJbqXS3YLiGKgOkG53J6UR9kpKJiDV5uOQaJx6izEOUHLSndRVK16EQOlTBzG5GDtCB0SAbwFK4v60uegcvsi3MwROPkD918R53Jpy
apti06CklScM49hI2OBYZt2jDpHv6qxUVP/z8fv1tumwVkyfQR1tJk/vU2ZGUil7knwphQyp6mU/vxQgWtkY4Yml1J5QD5Zr4efBq2Nnm4xtnbShBbeA0o2hR1pMOl063/37FUwetaA0ypFDks3RoMBuLa3az4JO
afg/e2dHnEEyvl2sH8l6kzLuneq9H+SIF4Rk/FMM/DYb8ovzOGomTMPybgn1ksRJWvMCvVyoJ/sw6ZDmPE0rT6JB9SKKyDtIyyBOEjx6wVUcxEzkLp+5BLUVnOfOc1zlG1EIqPcJiWL7tuoPcmQdw0bu3eH5Wet3
aXlp1ZFSgdPQMz96y6a4wzSoTI3UJHXbtuIko184dptUYmr8xV6VzZxg47044lPgmTrHmc2hk2ZCwf1+G2uqCGuqR4hqWZRQCcs8NiyYxoaUu+YbAujDhMzYylpHUkOZtXHfmAsknm4H2gTpzplaiEB2CGVoMU3H
yGYIyfSGB1ZWz9tM15owK7a3z/Jz+h9x815fJTEZjo/HtOGQ7BRzFpEV/tscIfL/4sbo9Pl+l7MjgWDqbdmc5cedzYQenXJD2p6ppr6iveX81/thHsUWSaFwAmSCCF+goOUr3XwE5pqLvQvRP82IKOEsnhvxRb+Z
mIsZ0k7sKGaBIcA8VAySPbRcQtg6bnqC8bnq95HqwKs0d0Tq0LFdoYAjSm5NoaOLcdnl+Komu2OrZk/76J1zUVhMd9ohYv3zspfQWatz6zxiW9HbJGI6+JejC7fNegQD6MTtVVkuj8KN0kgsQwWa5ZKib1Nrdaey
jPYjQgaSsoW6y/m8YBB0c92VNGA8pN9zhFvJrn4s52V7M0bEg5HEC17OYcziPYuoCIXATOofjlcdtA1zGaRaDtIRtmoZCy17Rr6YzYnM3xNu4kHRu/d/as+vh+KkNcn2Baaw74535UnzKJ1vekb+fwYjb//vVJrr
BxwoemelASZSdO3bJ+JBy/Uc9R+IGNn79vYyzUlrtt9tPQ3NplpLTYcOqJ6MvqtvYuTYUCDqQuC3YUs1Li4lRcm73rxvLX/o3dgnZUUAwet38/MsgGa8QT28tVHENdaOZkZ8h/+gIRA5gF9RUrzP4yTboFvk72wy
/basjqep3ldMbB+g0PC7Yu5fkpZU3EAJ0fxhB0XyB/g1RDFxiLhOGJWKAQqRtILj3ykUaMsTH+psysIvSWpY13w6nDO4yoyupDXH0Zfe0RQmGYs6G5tPlapOlyvdizOTQT033LqXcdJFwakEAdFclmGVginCQT5j
rhDxWP0TYnOq/7+YDlH0Z4esBew0zcMFW2m1TxDjawuUErGk0AmEjt2cpTjWMidxWl4vw7te2FnnIl+6TN0hxNDz3YlAbLZb+BZxnwXN0VPsm/tC/0q5Le/vK9PXb3Ia5IawftY35TMjZ++byKmmgzgeHIesYOc1
dy4mSPxc2JkJz9z5lWSr9eTD8uh5qzDcWXLMtM/6ThMvm5/CSpf5mFfRvxS5k6PJJdlGmiiC/7PKp3bTt/oBp3Ge9Ny+b69PST9e3vCrdw1/my7SNGJbhH9TuRT/41OuY75oQuy+Izcs2xBGaCH+Ikvxgy3GH/oY
2oUUXVu2kb1Yxmv4q5Ub8RqLofz7YjHT2beVImFDKmiDIxcNjXxZOjnpzyKSgXiCRQ+NICE0k5UVU4StWRQjKLBeSC411NF0yi2rIis4GAhoSyaWXKkpKI2Ra7IuzbwfbunPh0iOkeg7v1r+DQsSJmCTBS8Hcpvh
GPEi/Gq78jikht/Qbuiam3S98Aiq+sgwIhqvqpBqnKpMLLKAJs5BLLX6f6tqO9uY1j8pWDeIvTiTb4Z3QuBTsKimPqxarTOvECsMWe4FDTQ3oCq8GcxaVKEA9EBak7YtYyEdwphUibQwinArjpsGpa+EFElYY44z
Ep91K8DlpkgYUigGB/5OPqRRQsY9c+u5mNXLcxlr6d+oSplvQEyQwWIklj8enOnmZjtW2CWms5GmudTIJ/CU8VekOXSMQFV4TlO18pjnGbmZUiY0bNtySze3zrEWqqBug7sGtBu3ESlRjBEy0tbb7tR1szyGKqnt
KaUGtfmcRyNUky8/RwuaEGWN4o+ztpCg7dxHD2rHNA1YADoONfYUWzgBFc7fINzGxAhMy5i3r6iaHNuPyFlEMCMaa3XQ3TbHESVLa5odAtWEXtNwHOU6FBY7EGV9qixf/N4HgDqOEKuHfSSLV5PPEtwa4Uga0gqN
5eDtPNVSSFFKGinQDWHchlwchaMruwyG29RfUMRMr+qe0NszY4b3EsKOQx/DqCKl2ZVYYXUNgqA/Empq3EfhljLoPZJ1Ynpw6xbl0pTNEu4aIbY6/Rx2kpC8+mkUZf1NukNdr5TBO1oWXp+DJJ28XmN7pdQY3Za+
4gK5WD3zcwJhVZKhDAvEixnMnvWvb5mI+4KtHeYtbH0JfZ9kmWb2m7DhF0JAdig9IWYrk5v1IEUWAroFqIA3rsCC34FIuEVgB0/pEeXkfZCEEYYezWw8/LCLBhCgvWhmRyP7bfIKe88SF5TtYqpr9pJ3iAxvdwIi
ebqXJ/tXTEczVEG2zSrntPwiCPQ54BPHKQycr/wvgwD1VzSPvPV51UzAYWm5uhFWvhSLe0Td1WreegvTx8axPJS0zcMkLXZzp+qIq9yCE2A//fZwiFl0Fe704yWoKKO7zugRBGHUZSUNZVV9z86giqxHkTbdZcmb
hVAj4AkN0ovv0Ut1ygtZHRUQPmMZ7dDq2mZ91r4HoFiVYPtwK0td4g4wGAml0+u2L/qb/295cgaEbpothTMcxPTLg3ss8zrhCLfr5qDbPZgp4b1hOfhHLIFtsoeBMNRch3jD7AKFwnKAGlgGTGHdsG3mhErWh8L1
IWep+IVK80O57ohk5gF0/KGZMYrOVuZeIESw7d3fctvI7pZNiflfqfTBxXCyUiHjAoqrV9aNu+esu5s3dhJxmOqY35NmF4AkwpM3ZtpHUP4MMiRI/sVqkxOrCbYty7zF6LAGNz+i+383vByKsnlBSscmwaL1/RJz
ZuvxtQisLAXzVDdND+7+rJbAFFVkIivB4QuqKf6WEaxn5r5s2LaGFHo7B7t9+7lQz4ecQ9swYLC+FIbtzJN0LvMPNzmJAA9g9K07dq6f2PFl3J3JmEUxV0jMQ6yMGrqpz1YpV07As13Ax7YNLC9P1AKA7op5WQ20
Z3Eb0I8xhlEqyESCeCvaFM0JDur3TNCVbRsDHgVtiumtQNoA2kJxHFCKIKkmt4wp0XspiYr59paadf9b5QRxiSsc7NZ1MLBN8cfapveNAMQjniqTeEPoz8/NJdAY6pGjzXe/xwpi+DxmWKoluBWnh3rdz63AyaaE
Vr3+07HprStB+PuYg+9kGFgmqRRGcubnEX/R5pIz0gbh6njgyyFmSBLdSYa3rQfZoBqWpUfOrICV8bgj/w8pwQXOp25UXMElaI38rQF9PhLhERjFFdwYR/vTT7f6W/ipMv71i1QV0VSJJCEUvcMSz+GSRkPl1O7g
lEqcHxKsWcMaDIa5XBLKqpx6hWabzB2U9WLYmozpRhRMLalkFuARdbHsfFDuwVFx6cH7KPp3Sa3QRu0uqB6lpmnFwP1N0mfEFtspF8bHZ+0oXll6qHgWPualzGu/ThyzG4auSHqp7P8l4z3UZU4L59oY8nXbVBSk
rIsEMefLzXjtJBnmlXkO2qbiPnNCVWcCyyn/2BCiypF5reoMLlPc5HHekWTnPbWWaSqgB6iWc408IpAFBaUDBvPVqcFQPf8yFNN+1C2BEN4fsZPiMUrQ5wjNk1AFZMTdh2DNcL9s6Av0TB+9iNSQEWLZ7Hr/7UWM
X1GhXCerr8AZCMi0FLT3qP72TSgazaSHyeMwKgCLbopxT+w1O4m1nJXw9iA+loQtMl5QLKJ5O3IzFC9NPpdgaFfWIPRn6rlLE7pTU8LLgK2LaB4Pz0lrYsl/Xo75HpVmZq+aEe7sJQyHlxbuvIhnTAD/LTwitNF/
L+n9grSarBpOPI5LcGFI0COqZoIvRpfVKshL8jtrcTRtjC0XlyCF+umbM2qWuh7DTWSRzttrjipv47AgvF1S9CKmlKBFw4rL3aLApKy8blKM6Se+EzEa2pFQ7qJi3uzS3A8X1PpwHIbcLKml5oMxetKwlgHQe/av
GihMqLGwrJtkvxXvItb6Ye5uXiEdBR79rxoTuIIp+4xGry7UMp8EAlxxbBOVm7m+yJ3HgcUIuOYsDpOdyAjV4or3Ou7Gpek+rv+PCpeetYaBAelHpf39t8Q+Ue6lE57qy6cM7O0O5rjRdmkcxkKoRJ30s9eu7aYa
tioOWpbNiR8ABzXMuJlQkHvD+Ya3bdADCiSk0ag2C5vQCw/BOxIh6RVSd1vgodOQE7o7EgPECT4oY/YGjAAJZPKcjrLbXJ4YEoF6rmLc/cI8R7XNQMeepuWtyXXpMTqJz6YBr3HQ7vRTYlQJYnEJ1qROL+0Qnpak
kMXo8H5ArG1r8lQZ/WWpXuARGHPSqT0Km9eqL9eBQO1VVGUHoCZRLI1u8oeAS21QgTa/De7IYiOhXe5QZ7zAOMaVhUM/gFDblzGRYwdvI9YkvxxU3N0U4qGL0xz+0UkWB0HJcxRnhYK8IiZv6JuvGbxUbIBRHJ1U
rKvm+LmM43IQBhdG979URyKy7zkyvOEI3X0ApJONpEnrfynZlyUK0iehl0IqzeSolHuxZ6mtE6Rvjx6l+rzq0+WKoOdttcPdq1oi6mtir6fv6W+KgO97jmaVsenXQs4VOtoYlDiqKv8k5vXmhD42WtVUP/KjE7b7
CUHfnzCiy6Cz+EhJeG4vS+Q9mRr9Q878lSYMlHB7+bOZDakr/EeG4agAIvGJe/m80zRS8BB2T6h4Panml4TcGGjwbX5EkszAO9xMOLLFvTGCvsuA+P49ISNxHXXuOKLta8FzqoZaAZsXWB5fT6E0kyRECYma74JL
EPZkZV0iEOIzxM808yEdS6HDVUyg7yda9c+G3L1W/t2cOMlnnyJIdLG3Euof/9/aT+NrAXpWitMH8zUcMTbx825e+r10tlRVCUSers8V1bDS7+sQLOMsYfFYXdaSUfMjPTezsmrqQGR16yJOAa13t6KGAEbVn3tc
xaFvSVzWe8x/IkqM5boOZD/GqfGBCUQc8HEU6VnI2B3XOxyeOxkgvzokmXF3WyQnmPJOCpztaB/E4axilK1aSQS5sm4gyIOroCnnhN72kIqks3ZFqxjkMGwP/i53UBlUPKw8TtdasBK3o+i9L0BZhoASBuwE1FvB
Wq2gOALVMtwbUEahh9/QAesz0xfEVag3PTjGNQ1gsquEfG+u+piGE6Eij4knuTA9wQW6Z42DawLaOScjzr3tgdC8ijuZGXw46qxLlX4sMeNLIIt30zpEIYyURBSiILbb8egHVLTm/dJ9hJalm3fXG7Mnx0IuYdh8
Cx+hsrhRnM6/kZro5nUi4fUnXlU1ZWJLtzem9FpZH23CoDMIJGTxynoKpNOAPmobpQ6avqlp4MA5ETmAwvCCuu1iGuS+OEGdfm5NGctIlZPRlViLykJxPrOBU13FlBPAM9SHOVcBTw8a+wicwn6QDCHLS0RzlNtZ
TVyOsdZWbT+ahuDl8Z+jk/ikITDJa58/S+roz9e8Jt8gSUxWkDh7k6GNcGkPZ+sJ8A0K10uxVZwbuYTxNJ3HOsX6cmRIcwKemTzJIaW8hRD0cDw2nHwHVPjSfru3UykW4o9rbvDy7St4x8g3K1D0YtAAKEdnBtJh
fCI1fl7FpY5ElYSP1NobxB+XPRdHL+vqnLPuYW3WnDU8LWR90qK0FU2C4gRhiK0L+PB0zLYGXThfzgkO5Ip871MOADLP8YC7a2ZrSbkuUNJEAT8KGSZV5Dajg3edlAROyKiaI0oVpELnMgvR10gfkXwUKbOwfq3w
yh5mm82tV1p1q+4kIB0vA8NIGHykLrNUZ6fAyia8m82tV9aUnbgeNU9qrdhhuzTyNWmF1WErBJSaza1XWmNLco5OjpfBYc0w6LkUTgMDG9tg4JfZrvVKq0tV/lWIeza3XtkM7TJMq9BajXWqbJnCmzNLi3WqwrA9
ATJrhdZJrmbCodnCeoWRt7YkHeZcX2kiRJp8SMwqc31bfd+h9x7YTJtc2cXwZfM06m/USVmi1/jjSrPBgs33aDZErfn+zcYnNd/bmWi2lrwc1q/vNzVeq2UvNtSxmerXA858yFvL8c02Mq1ZOtlTqqtkzjHY8Nww
G424M7qXHx78mWLOf9SARzU/gAQE5st1Q5XiRkVR4b5mH7cWzOkEC73H/MCJ+VXJ/kBoooClheAYBvVuW46Vj02XilOzFjs6ZMxYyHSDFWwPfXvKAOCO4l5mt0CsXeUMupmE0TpKm3DLI8UD92WCxCtJqyeTqwUA
ec0nvkdR1pkbu4ITJHFkTOzMEv3nqzeiFcTF1fBgm7oTAJfL02EtUbQ2QZcIRHhPJSpLRZvvH2CCwBvZoekSK7eKtrVMJs9T7DyxPz5vM4leXVpZCZwXG/DFCQlmDoWD3c4zvwZ3ChBhDPDSiH6XOsXIGB3SgQzi
I+kCtidKbOE6TPa7ofP6xKG50qgyha1KiIXGmW69YeJRS/O9Y4cUfT6FLgv4AzozNKWNAlLzYCLMV+nQLyQhvWlzKpSi7nbfdm2U5u2iu7NIN6Dp5FYW5NZmcLr4/mHrBoJc828qH7PPm7m2SPa3pMXG5XrznJGS
EDOrOiVCoufTyEHGDdgf4pGW0JhVr7QJbIhsSrs5AlT9RoBnngRf+oDko3vudnn4liVRzpv1Oro3HUdS2rhTEaVwZSqmScmkyXtM2dA11ildFkJVtCRURkPUOihbrmIV4AIsXAp1WieGrQKawtWvedOq9lXqB/Lz
BYc7aaikZjTEfyfJDgr9CLnKgNJnlY/A30sPra4VB24AI/cWX3ozjUGo7Zm8DFZ6Xh4Z+OyQU2kH852/+zikpouGILIqS5cjYqFUd6UtBCkHeUZ+5v9XIbsLtUgBxJv00F72dw/r2QF2On1HAM/rmkfkSPlns5PI
7QG15TlqcOHtH5jt11/rPm8no73zPpPBG94Pz8Ih5VI5axCl/8kLiScsexSOwZnN3AbpKOkmHzhENVrXmLvJlBF3v9dlsM8Gb+H3QHwtq7AFE19WVfUy05O8F/mEOQtYmQ8/MdIEMNCjxoyvLTUv5s5RCP2n0yBW
vn4L0gYy51L+pVojGfxClelMb42WVNCNApL/BwB6l1eMD0/qM0pq0OnJGJ4XFGvz8c/52yBbUzjl/LPdzkQkMPgnRY2hxbv08P1PSB5ylS7ZLseRDjnqyA4DWcDV1aBOToO/PEVuPLkITnzM1mtGH4hgpwjtHeaM
tk2LqNCHlYQ/D+EgJfZJQpDOLpyLoYbVgsepuFNsGrQbCFs4oJFx+VHu4odgneU+/dVznOWb4SCiWkjzCb4wYbk1DdvTNI0jaTLkthBwHTCxbeUZo6fm225KYZL8quKhzQ2tzTREIuxgssnaR/sTDss9/hvxp0cl
inMnrss9M/jnwUCctT3QSKM/rPhI+CP996Bx/BsqWr4pVh2kRPBIq/prgAoj6py/3mN/47YJNGd3n/XVOKSWG5Uhr92B5KA1dESeZ3jxYuW3Z1wMBZ3+gpdIP0IzA5MEwWFcsQhoN54uJpa8tCg9xl8L9peBLF0N
dB+KomRqpqx1nSPqtMw4jm4qAJ5lLr//zlWjbwK373Sadlnne0vhdKLQFmCTryka+1dCSnPVo3TwTJK3la3METhvzz+4z+S5P0lGsf8af4Oj6VuKyhUuBzzPHb3K26Un9pYIVtC3Q5dV/tYLvjVqVYOZwj0Jh0Cm
/1FncU7+SQ6Rko7Q/FwQdrrkJLr1rTo/LeeAJsI7MaG4sy+CpYu+y1vqXlE3jGSKypn48tNzpZ4vjKzZC3g5h2QciFlV+Lc61du4VTbKVj/Ym2HkU2FuCzjb9oTczd+Ip5pbz+ylizQpkCJHF+tekgZkaPJPL5FF
A1WweBe3HNzmQUpVDmRoAEsDUac8xptogLC2M2iM55y8S9zAS49H9kiUDqNnSX4k6XHObBhLqZigM5oFGOxjCqf5Bnwks3kuWpQ1hptGIi0xkas5pSTtgYD6WJq+31Uq/uteWR5fR8ow8fe4eRuJo3aFNOB+nZTG
h/XS4nsZM5jqauehHvZijVbV+4DTPWm3R+WEoC+R5Jian7Ebw9Yk+FR945wsyagTsFwj6voH09+IJuQ3cvWd3oLDI1aA2RuVacyEFPUyz7mOwv8peTvJVpK7eV4smrVFJhcGZ/BlktaWge+L7FTDiOTKN5GO74nT
X0ltF/y7K5bVobkmJpwrY+w0afAABiAr2nWa/B7z80PjUNgYayaq9YZr43/fwV0cArUwoqV2EmgfWhYc4P5awVwU6aCMD/DB3LXckhAMoZqwaub3/m6ps+n+UsjE4h4QH+bkQbdwiinEv65ujzHnAwu5RZjNoatd
DP9RvY+Pzj4yyRqx4yFkmUNoUB7s/z/yGstGAQZUe9KjKua/kZ7hZ3tV+L03l0qIwYSZORm0Wsgcvn3fBT4GOEc/JLFHsndC/3Dk1QLyfKDO7nqwqLIvdc/j04Cx0JoF6B7ECOk7BAvr4WvWzxfoYmA46tmixbRv
CuADyEt2LnYGPEq/HmXUz/9I/ez3QwO6R5Ra/TXAu0OI+SHTIfYmqgUM4QyOyQ7Q0rSSVghiVEQ0SFCdmpWHXWQgnLrMBBXh7TW5W13AJ5yD8fVha7ZqvTVGUZ+6nSJEZMPUXsxJtMjhOGVRi7K0P0kA2/zWe6aE
fsbO9TrrKr0nOiV5IVtTuoL9tJB3g03qYLZEfTJhAxgwFEEHu7WX0L5jwMIxkVm+m7hEp7ntU6sP4zbGxkbCS5kFOUbEWYfB+xpMQt7obJCZQAyX6dESj7+p/R8t8Lm4j8IpFl7sW10YoxjyKcjFfDVYF4ufScez
TGsFCAI3+1ZuX0NhZEUMLWEcBAYn4OsRWH908JHKwWrBiD36BhYNumLCCpBMsbSPQ4KbGkzm/M1kCz8l7iScuf1e/ZDYg3R7qlEmMKKta6fKmfcMV/MFdfs8suL67FFIf2w65cGq/rmaOD3rqU5Fjqq9+wIGb1HR
Hqj0R5ONLWpUyiNN2R0CJexTevsGyHxa7XlpJTyJxU+6mpFIcIUsze8J3iNWHX+jbFkjzrEyuCTpv413U7fuP7gL5fArDdNZw09BQ6EvQvGDVpv+R9f4H+r1n7sev7l6Zf0bnkutx/HEa70Gtfp/OEIoGgjr+C3z
pROso9pka6okOtqKLwboei92ch+APvwRX3TlaUlArw7iWZOBXlux608B6Gwnnkk+lUC1GH8fYWUXZC7swP/z4htLBbhtYNG8HKTRN75QOpwDGwJ57LYydzkJUn/lSPOx5ZyGAsKibYOQqEyYjbM+73OhTMBggCqO
EqxnHLvPFD2ADZa5Wy1mjYHAKAtvfMul8NS2FR7GXKpGezh6mAp3tyQmYIYv8iBILUbaXZ4Y43Mv8XlrUx8yYgP39QiuPfDmsAT+2hHevsx4cCcaOLdYzw8802i03YV9grEJQLB2C4R2Ex1fKNzZ03spJo/r5XXW
N3iFlFc5b6a+7zzOdRYwR54Ck9PsaZpdfG8JtinPLqwJjKti8fcuHbCAPqw5Q7bzAzLghcKpB30cD72Tn6WgxaZt80ce62zstH65c3lXZWfMuOUtPqPauGltF9PioNP/QvW8Ad1u4skacItjxJbZD3dCpHCAgL1m
HCyjUTbUsNaEIYoKhoTqGP3TABClqIXrpxpqSuS58mABbSzRMnqDuYIZjfDtn/OjIkjXmrUyIZQ3wNP1o+A5x+NyAoc/KDKJc/AUIw0AXnYd10gyTQkLdjEs5oGMG4D464RDfdcCzLsbF1CalHn8ndAXDWD4dR2+
CWvxxBs4s7ah4dJIG+gR7qlB4LJU2xLs1W+B36ihnTWiv0VecRXZm1AsFn5dJp6GrW6K3YZ5jpDhBN3rjqCbt21FdFmJTFYCoDPJc6gC3OxzRLcLxQ1lr/qgRk2VWi1ZuR04O2AJBtvd1sgh6zLWGm5oAHb32jlo
Z3WW5DfnG7rs/TCU6u7Zif9w3Ud9UsUQ4FvK7fZJXhtVr88tuyeS+NhGCdtNXd7T13o12hMcYyWmdvuKou2j0mC+CGi80nOOOad6oZJ+RfinLCLwAnYLwryW5Iooi8dp020nTZGhoJVY0Umyv8nLMNUJtzUJejhj
W9d0983tQuvfxzs6wBAZJIbFjqiEiWRaB4+iW6H7w48SIfI6pVyCZHYUge8YU8it2PTY1vZb3ILSskryNfuzPxjwAHrRDxr01F5v6WEv3DYwqEFOXn6HZxDF9cHQDjHKQQ9Sc3QGo+6INJnzfU4SB7RQzBcfl09b
kgir48x8NCgRhh+4yaXjN3JcPCBwCbl0wnsP9ygWN6yn+Y2VvtP/gTsC72kYlQCho2j1NcgXtTAd/v0XlJb1FqOWOYphwFBJHAjDfLqpWFFYaMPEGPcjl8O3zxka3LNKvhudHR6lRSJOr5UrpRX0+Xh+7ur5zt7L
GBhrznRo30iNsF0o5pYS5yDMzp/sAYRta5uEzHHgEjPcmR5RR1ASWpFSDLWzelFpKRaUBcSXQ8pIK/RpgS77/Y0Td3Dj9DhoRU1oTuxx0pIDIu4t2EtqS0eh9pupFFSkMAoaT8d6mQYLwXeJT1cWEYc0dtMZRBMi
Ne6xO4b/vwsbaMe2n0ug3dm5r0+m4WcJ1VdcSFAR7SZTaXEmVYXF5aVW5yEqRMpg+W1xtz1d/z/4y/2RcgvaHr6HMc0/9Nv+VXvD2bL//xMchv91ltSMtDHUgDbl2PnZGeKmfOZnO5X8+30tnbbeA4SHwvEK3/rE
Ai+CNbQRW7vkj0TKdmIffJ1UxQeoKbcsTGyjjI/WmXqrTFnZZxP7ZQHQhqt2wt7nKCJQ5Mv4gRNRYubI4kMEZTH3mYw66wS9NcmSXLi2D1dPaFkZ03hSU5lvH29XjO4BUV8kkRJlsCt93S4+1cx/8Fu8CGtGOTrN
u/csdcBodUQlt9emBb4212+vPbMUuzcUrqpUnpl492gaRGHbZSkGVr581T0r8xXwAu+vNDAy3YmSPmMT+QUv9qT7N/Y8Pl0c8dovsw8kQB2tLLrwQOwIKLdq45F5EW02iuRTjHpncl0Pz2oy0S8bxfwWUuTGGKig
fQZ+RbbBeui6ud4KCZIN4jRahvXAewWxDsTKPEBqn8HKlsPUGLBL5HnMlSDYBjI5kizO+fkjbG4W3i1hUi3LA4UTcldXFIe92U1JvedrHK7djH8TVBpQiszEv5ND/gE+x7fIz6E8NhQaJ7HjMcqPPxRgkNTivbFk
dSz6FVxK9l868XkMQyyaZcHu9vmMS7RE41Pt/gtoioTVHI3PgBxkZCShEkEsWOAIdJrRo6k5sVUKopP6NSCY9ew7N5g2h+MNzrv8BTpaUp5LG8iWNAQtKbsB3Qwp7AaBmKfIFz5s3cbDQ61KolZi4xGkuG0hSYuH
78roefEAQjw7yYFIsSdj4T1NQQp4HzbARrWkuUvS8ewWO0mW6+pj09WdT1goO/iNxz03wvK/olareMft6c2PCiimFJwWPp6gLu75L78oz+QDXo32AIkqj7e9xgOeUg6X1DpIOTGbJB7XBGHauQD6NNbTozKS5bKD
CyUjeSJrfwv4yDGoh2IQFUvgdVGsLva031calIIS6Y4ct/SGM8LPVAOnzv/QfQo7WTtzI161k0ANN6v5ZQa22XjlUIl2MwK7Tj7MHGGfmZnPcPLRjx8ve35Beke8KHYqxf8ZDZj33ABi06Q/XScH+ylGIWZn7GYD
RUItq1zOATrsf9rkn+i7RbynYE4cQdD1NzN5h+SPgSjc85tNlyf6Ro4XGvp0rny/mFJCKdZJ8F9HO8Lxowmi6jc/9NFGeEc8wrVWkCvC8LUj+GTwCWbEn+V15CGlRmaIGVR/Y67qP4htr0ClNAxwL711PB+Fl8p1
M0ZZJcpmdEPPINViJIOOIke2xNgD4vnBO5uNtdRv965Odg9p5+/AxUGJTE7kcHI07x/Lg2EBiV26o+T4FPGruBhWtBCK4MZeEpQNxbiqWQ4TUr86SdYHEX6umrghHOMXgpfDsqMXI9lQV+M/Feuklscavb3Ce3eN
lYrqVxIazsD96TFPiQxAGYz5IvMBqBu7u4ehKwNoOHwHBOkLP1VywFZAA/d78N852/au0bOjAbiTo719srJSE0O54i5TKOPxe+uebB76Q4r4L3/ZoTXz/cEz0MRx9i9+wl52U7XCs339O3D8HjPuVTwaa4DopuVR
q6Q1votUq5jr1R3VYG6KyAU43jmknNmFnUhbaoYGvpw2AXQ2+HnejOGZaDLmNYOhtDbm18ZDW02SGkOgybse1+AhfJlWC+xqvrNIP4ttSDWIXvZ6nzw2is3U0eH18bVlz9KYYitvCae36W+HqqIERKIvGq0mqP+O
24UiNalVKJDlWW63DVt3l0/Vqmc3ffzkvGmN2/E9e2N88e7esoUYYds5HA3gfOCdmvf72LNjhQRuunvEl2EX8D2+iJWtKT+mrh3p2Fg4uJL+NiGhOzgC5Rq4GO0VNnY54eI3xSFzyj9oQgfLerj3tjyipDRtIGPK
vptq6BDS+qgcE0+ze/AaciXGL+QTxgDIpkq556X/cUatGx8RqBnWpUbrzqKxAWRXemQS7dO0kZvd8SIBCOSL4DpTe9t/zSg2+mNJpTGGDpFDuTLO2sjCNXsIy/MirYWMyZqUiMV41dOufvcx83747oxfAkf6BYJs
UNXZi01Sm+hOS3EGDZ8Om9vAf9ggiFKMKzy6Nm1RtEtc1+XfGAKgs994vBxSQNkZORyvDjuiB4U/dyc1/aq11i38vv63MjlIiJuSN7275QtQ0gt1QLBltMxJTVsaH7y7WXSQsplMKbbLlgP5nRUhWr+kNGPYt3Gp
8OeOPutSsNbv8Hd/dkcXRHRXjz8jtH7X0p+0bo17vz3ZSPHjXja/O5bIXVN8UmYH/FXjQB8UTh0uMxJKOAW70vQkOCQzxAvRLuoHppBYX9mCxc0Cytf6cBgVFk36E6dzz71zoS/f0bft8bUbWQ/7B0ZaDgpI+QQf
cyg9BiGd2ZITkD5ka5jC3yg25UCbzZDTpm7tSykq40V5taQTQAjHJI6IFfHnQKF1TliF5SrBr482zwed7+d5WXmrTzmUmJEtGvNl1gBzkghAOjPKVHqdZbERXVMYCN4RU6eHDb4y83RJf5hLZyOYmEM4Mb1IDkDp
l2jqyBIn/NeYvpStbsrWFsFgTikAKD5HSr4N4iZyWDnAEmg6pLl+2ksJn7bFKebdrPt5uW//jRg6ERQdmZm1c4FKf2BnnvLEMGQpLJE0hkJStJ4DX2jSVkfwWEsjiCu+RNifRIYDeUTz087/zpq7Un58iXxjdjOj
zcGJUmBohBXE8gJk8uW9Re+4C+x5cLjbOCc61vhfHLuGJWILiUzX0EtPyAjNe69+Gpyj6OOTh6n0UgrzkcnHjz0X8g/pWYRCo5HRYFptrx5w7FzNVUMaHsfCGV3ZSqOLb48OrZQ0hX9qdT4ueR5XNIoGYKplxthQ
P5SX/ryo9chDSn2XCp0pmfAte//1wnrTcUAYii/guHKXSnxQoF++/1Joi5Id99bClLTZuu1M9U6qn1WkMdg+0M4aZOiaiRa2MLhL+7sLNvCIZ54lDd4TaDxoDOc3O9kOSEF/UdeXiluG7RrGi96Uc36Z+OTV8+XC
gvnB4/BN1mRIT10smU/Up/PGp1NlxCThS6WK5rFaKYkoAqNDXFNPWpdD+HEtOSpziiFC3OJ6V/+i3C64RUMrXjwasoIYS0JcJcnNPbLsOdeepPLrRz6izNe9al8JGqyegra1STnIUzuIfLpuTMoF+s1c/jOI9KoO
qyXekRRSpJNa2dwG41Pj9Fuf/JgsVz+9Ad6cNkUe6LcLUbY9D21j/17bfzrbAqmqvcDr2W+SGqKRHEIk8rQ59ERSJHEUzCe7fPrVy7xSIx/zA1e++/7vpTqc3Dvj+BZmdPbUqGBn8B1AlPEsSpx+kpfowBd3/zOT
A76rjBFgji3Hmc8RdgTNc70zK7AtbXU/fukVl01ntawk2TA+iCO49Q8a7cXwfoZW30kcpFbkAFvnT32ZWDzYw1/PS8/3t7PvhLUQDO/HTeW3P/hJybHwQSgZNBoAEq2wKllGZ2rCbqrA6fNAUIQl7j+jZGoQoAOu
uEE7ehwu5cZFsgW2WQKtkOBGHMTlL1lBpxTXmMl2IvN5nvkMWSfWi+BPM+xrUdU/dTB9ZC3K1RolJQDRJ0eOQoyPNuhAb1vwNwI25mJSN5xxNFkDQSXEHDkU2lBG21mdurKuNnj1DawPxTA0emaZrkvFLUFbVy4/
oy+jthimJfGcsK81+/quC/OhrS3DOnil2Htst4jmNn7Nti8M46GOuooXRLrj0lNpLpLzcihsopdbe+/cHyk9ZQPqCGCoJ0PX9/oUEYBq/7CYmLfURWAKSyUXRcmp+QbC5rLf+J+hCLCGLPeL//rm8r/Tl//gJJng
i7o2+tSsMLRzWKNl6anRfKmTn+8L2Qh/xk4u57651z89996ydOem9h/ZWv7A587HGjOXLAvssj93pwYIyCOgV68Bv2pneZedry97Jn+dxmk4K9R4+V/mD9ye+ofp49IT2Etmll2imnhdDmiAXCSd68BXppZxMPLx
p49ScU/G8+0yTorCnXm3owVHvvQ6H2NFAtJNie76sgHfZ2bw9CT1J2n4bIL8z18vHoSKD7enMu0k8H4d1w3d/en74Q+vyz/twKOTfx19EsaF7DvyLr48M5AKGNF6kI/CnQP/MMyfwkGx07QJqOO0nUsdoXRUVCId
te3nwaU4/IL364BPEgvNi6eQPIwegUB8G2F/eonU0udEJxj42OUJLaIA8pm+4doCdVaG3COflVK+dFbjKfcL1J2BuaRHYFZB1yjBd/cE6gd4QUbtgo8SQx7PUFAvgz8i/Pr6BO6uXlmfMMlJCCsB4m4B5Pq6cn7o
eXgFyi33iGWpI8P/m/A4JyRgbJWC/2MRkZ/IxJqmKAzvVBHlZEuPQIDyCyC9EpgxFVMtRuZxix9PrRupziCTbwWQoyKJx8H+YgFuRlSS4dPYeTGhxtAqUM7g2gUwMRDWQgpq/et9K8wcwhNUcxctc9OYJE3qOkn2
yS3w65883X9JtBTKtMKW52C47uHaBrf3tei5jWPj68gawg5ISsRhgudJWBeSXMxEThX1KbpP7wljLTY2zkzW0/hQ2XnlevFU24aHbM/UHFeKyol6a4aTdn/d1L8qnWXyN6mBUJILYGmF7b++XKs+OjMjLsllQ3+Z
DeXgHIh/MCj5JrH+PGlew3xXLSiHHS59CtIa4QNYh5CXFKNGhYoHnCdyxAOHChMxXAzIsYVgYrmOMaU+Rpk65twWBrxNMbcf+kDMkLgswDOg6hNfuR5G+Ofph7GVFmWXAtZnUxRaYMePEun4k2GglbyMlL3pRSVB
ITBaZeX5DJJQbYWCRDoRs36uyEn3P6xminZTyJ58lhLl8tGTg5OHrlndFbEkhRxB/iCLjmsQTme07AMgYcvtbL0/pGvCNaVYus02NPOIbLAP3DwoSlalGXgnKT2pvnvnGIPzwbH8A2WK4SQ4KjgWPTPjJ3e7nhZJ
EWAKnt5Vo+8A/MhcYkttw8APD/JxT5xAOzVp9nK6ZI5mzr1QM7SCCraNfun0hT8tyzFhBRqfLzGn+mrddyWIBb74DK2c5+p5TtEP4joyWZw0OjteYXS1ImNsFXYw8TdABAyyoG9H6peHn5GD2nxkLIa3xwGscXUH
/6HHOc3EtqknjgPQwsuxEi3WRylN3XYLwRF4FWpQEKDHNxPcx+fnoa2BSsnnN9A8PUe59aqUAxYyMYtuWb85S7W8Esc2j5+A/2JhN4FvS9n/0Q/rs8BOywdhZtTAZ82f/2qYl8n3vLjX8nU4gQni4cJq/XBnLnpP
jlX6xDHtwlioxiPzpVdQ473WnLkk/0IuTIkwGRdU2zvi+yEizP1dDNcaAiKQxJJM89qDMkVrNwRGjlDVaoExNqOhxNf37L+0O83iOPLKkSNbnimTfCSNFh2CweQTdRaiaa2ikNGk320SLwoi0NhPjyniVx9z5Elk
sz+A8g00FJo0Vn5239ED1T6n0SGi80dBORXQ16aaWte4vzRqRRVNMAPyMR5raPQYG1xtUCngCW+z6pRdQNA0jgYWks4xF5QAYNsTIw9fnu8O8lygbpTAZBp43Lkc5RFCB/NfX9ps6fq3F3aNgox/kXQ04oJDYHjU
eEphsVMUDOziL9nGgUQahh8WfDoNuc64C/IjkeYOmToZW5xIkDyoOfCqQOq0NcmuCXruEkoBd+GpUx9vVofzc+ZbRkLoqLHx/0RsiP3jBTRlIoHNQ5Cr6D+ErSshjnyn3sema1t6WduMOIaRPK13uTd38DpRea13
2DczSof1n0mpBQhCVV9etHMDBxWVsK1qPQGPM5udA2pAYf9hHgfLpGGLzmDkjiJcguwrOzsDMkCAr7gghYCeIKxs3vK0c1vdfAjf16L9nowP38ilwnmrePy2Qy1YfiRyJQHhJwddCBYmzvpCdwMryF1glBF7cGjw
5F3dJUKQnavrvTHB0XzcEQsSQZH1hA5gjRgJSiKgEmK7r3CWnOJjS1/dm+bhjWkgECfPXUJo8iPbQ8jQfj8H8NSqsLJ3DD85bo+QHQG4CnsnTZ/lJM7wbo9JxTKDCltwN962j/fX8WsQD1FI0WuVbGPM+UBmh2bq
mfZKphgnF4cTPi9EyieYhExADhHG4/EY0TIMEdPfCC5H5d3NKQuvOnjn0JP40bOCiqiW6XzS/Y8qMtN6R3Hy8Z0SM+7pMlgDu1/INEEGW7UkycnWor3rYt37L5LT0yvJFpGnnGo4Ikq2kyEyONo2f33rdd8F6+M2
CXOzNm9aJznDYQr379S33Wi1/1iyMk5dTFhGtKlTnXpXBAa+3a5pHfbWegGs1pFLdk6jKcD8zJKepIB5QpUl806jlW+yPw67A+kKD9tB6Bi/VGJ5vo9Oip8b7gHDAS2BjTBIWzUfLAV3Fv4r7Xfl+bgUzGHjowz4
knACTyUkbISXEhnbN3J76SGnc/CHytITKRKlxH0GWDwSJXzwYVgZX4ZAMecuLxUErvArs08fqX5famKJHSziu7tITrHieCkmP9XouMYULAtk4ys37uwl1Fz0BzcWtfru4rQCJYxTcLNMkMttD78QSA5uLfaQUEMT
l5Vcmr073Ozbx9klsdvt7QbEBczHTtnvR7IRVnHyCjYxXnpRRTNLC0NVUerbl903eMK+ZDcVFr8Vn9VR8veStXpiB6rsEZzgVpPWAPnxTmsKc4ZJYylFuJp6tHEh1WSWFz8ozEcp72ztJRMqU1yoWPa0p29v//X/
Df8Z/6w0DzqcSI8lDlPANNe6hG7U0RdNWBXek6Tfd4Cr3SirzfoE0PCtEvHUWFKdLXRGNm30sgpSR2Oms57zQJg/0jXr2oj85SRYYCcYoPNh/X1a/wX8kN+tlXCkIOZBxhLiWk8zNRrDa01k/fOOaxHAEuACpjPx
9J8J6m8MzF7R6iRTm4QNKapFr8FWAiGL+56DeumQ8gULrP47Qsj9dEUNGpZh8pD71JNdTuWIYimn4GfEVHCnMOmoGSfpSrNBlkjE3E9/NzIJtNOR70p0rHY+4umzQEi1mCREosmm+FQqjweNH/JYoR/BQ/19WM8h
TuknpiEHdf2UIiLspzzebotGMls6yJqFDJQwkJD+ji5SUOZGrY6foZnR8KxcQhjSeYodIS0LApZN+tbfchUjR0MMhhn/8u3umRCvTNbdQuK8o6qqFZVcTH8Z5ob1YWPvz70VQOK46Y9hczi/80o/5xzTioBdAHUG
mmRW8mZCLiCBeegf+CdQ5X17pft2ZNwDDPe4PMa/ST9GhtGFV6blK2Mwirp26XPgx4U5ktbRRxzNKIR11pTq2vtN06mOK4ZQP2L0SrB3bPtdPDg7VyVk0uZDQhstQzlYIGvGGhIiRPD/SZ3hDCJr5jGf25u7uCTs
+YN3HaoLItyoqd0d9J6Zd/70Cq3v8Ecd7yKNguvYxoiehLHA//FBXr4lKaijfBzIIDclwcEe+Bho0V9KMvk8im8DGqfJqmjKxqklrT3kCsWO+io/XQxQB4JVm6MG+xVz9t1SBSvHHsD25fI0J2J6jxxqJ5FyWBpr
zAP1RILqY9F2COAEn8KopXBO753557sXntebL7116apABvFd1KtAk+S/ppzEG1oSebjOJmpdJ96l6sCjOXgKOs8M5DQwS/qerpiEa9BpZkAP8SSDBCnkNM1scrlgyh5oSRdtZAKlO/xx/IQtJKX7P/z75ZtrxH0O
/mflIKUUs07+CRYR7OBG6A4Kf+xGa/YTR59Zq4RZP93850qESg39Gx5WNxID3jzLe5FtEmELtvjEL4gJR4HUJF7YAjQAVEL54kvsV8SGjz7A5uIrTTdJigVS8aasCjvqAQGwg1iFPCYxK5+QS7hKJJk+su7C8mbc
EOgzhqgEPGqBCpHOr2gAHLm+xnWvsbeyaVOPrWV0JNBI6WE+5u8jNZNCP5j75ySUNPL7b/A4U0gmqPR50ecHxfB0aTjmj8L4uLRT8kfw1OEpqORGu5HRQ7zsqjXj0ow9HNoANR0w5vz980MP7LDewV8Fbt92OKut
+/pX7IP+/Ke4teG2NzAGxvxE31MUQwkTvmsbMb4gs1foeiku0l9ffAFFWCEbThm29uzzC5gVkk/3/8DUHUCuRpSBlGqCYSgM1VQOhsxBfdV2zL919ZkCBZu7OM8xf0GYCznZg+NTMwvHtvIm82q0rO7tuqFPel3r
FrPo9wrVDYbB5PkPC8ip+bw/s6cCGZ2Z9mWfwuel6+AAKQgN6QBrnpnpymDhOp+7w3eLLnfBrYCCjMeVetIfXPOybOMGBDMAqs8N0PIQ6iAEImkMQiSnkiHpKcRdkIlrfAcG+qqypIdSTY6oYwp+KX2R/C1EsvQ1
QROvDp3uC6yAsNQeWgFgzm1w074T+CoatSpXPuyy1ruq8fTv4IobWJfRlVfSKwqjsfoGTIWOvzLap0E9rDK4Y1HMqxYs6UXDw8EnVp90H0dUsf8gbToQoZ5dtqAaDD4uhG8U+cwD5T3+S3Vwmg9+27Ds3Oxs3/+9
bot6Ihvl8ZPj4FgR2OWBFcZ25q/2sypPyd6lkRcI1+rFoTj5PLPIOC3HKpBo44fKufgssqaZkLKvjaQP/S25FAwQ8SQfDN8qQdRstBVWHW/kiyOXQANtFdsVYcqjkyZX5Be6UvIyxqexlSomFTcovSk0dFKMhBbi
IHslCLL/s8qgRfqWcc8rbteCvP947CuVb+8L9UfgguRCysFKroSn7yC44GBm5RWRQ3ZcHGYsPKjt5kTKPisz128VRrhri8LTesq2fHQaOjJiV7AjG26WSYPKz5+hDRYMPFS96lycRfkyie/qgmk5fuK+GYALVtIg
Z5ltqOZzTLrw55qGAHDJE3taTdoorWW29YL4kDOWIY8WrXkpbVkgokAweX1Qc+PY/CBiC9FOP0bVRqBk8lj1ArG0NTJlT5FwOcnEUe33JZsfxCIeSlLtYlXixXqRcmQ3hhdZQuKTBE5IyrJJr4kWz8PVFefSUJiu
8w/1YjdmgZAaQDNsIujycEVDGbg/7kUHVYQnpyWNQbbo1eVOYyvX+yrnh4G1h6wt/HGKXJ+BvrE9f8oatQf+e0FbQM5qa/mlHuM/5Tbx8oEi60NQNxWFgzmu4OFqb6E+DiGED6VzSqegfQeJ6haw+4idfA2ji3s6
3jONWsHQR+L2MRFfY3+fg9Vvp59xjIex3rhH7ISuqhA6FQa6ix+9W9J/a85wUJJKpbsf3vfhp0PKh+ot3Wdaaj70SfAMyhXFsvi5jAESvWp8Gr2e83d3J4iRfwXb7Cu/bMqa/anyCaLU/8mXEU7UvZ8+j+G010Tb
ceOQgW8uPGCUP5eSmSJfFBAYXh3PpYRqiIxoGmy85QtqZ01nMgeQoA/CQ2SLEDflzln+BIZxGnt1pVc8yXya0XWbV8IaTQLbMEsZkJUWnHS3gVP1bicrEJH5xWOgh7ElRwciC29/qw+UMY7bAYMpLY3Ec3tE2b8v
BH/zzgLp0OaHvMboBgyx2fmNtr5ZDguLZYetl08SK5f9pDhA9Gxc+roA7X1EHUVeDjwQUSKRdNUOTFhLkd0TTfDneuEHa/KBQwpB/EhxZw0igaTnixX6OaEJVThBLXq+AZ1SdXj7yD+gaCOLcH5I1xlUyEAX+TUx
J4yXvBukOvOfOYxq0AcLHdfVSIeX/pbQUs7AlMNUhtL4dgU7WGM8W91q/C9dKCafF6MNI0Hou7zbEgx4rqK+A8Wr38IAq7g883k/VusD60Idhf9wgbhDG+IYeoFyPNPySypE9Xk4iKZ6KCyfqGOcV4EO66n3Oiz8
g/EjpGbcjBerePXeWM047ADc/R8XxWiswthT07cCTZ01g5ZCeqZ6WVJeeCMHMxYi4RQjhLCI1q5cU5sJOziApTxobbZ2bHlTafpn1hvbaCYRNGRhzgrK+wFcVNKDg9qGyUUGbrNG88njfD2pnEazIIyrQlg0V/X9
F1RwdHfZyVb1noDDQ59n2/8nWoqMWcJrebaj86QwbliV4HRUqrNnrO/KoCyuNV8aA7cJQPed1Aw2BtkakL3/Y8aITCWTX9NJTEvIiZs8rEVe+yQxu7B1GD4h1lxweQymI/lqXn1R7EzmlcXxpDmn3WxtDn39ILQ4
Tw+yVXc0asqnzaRWZgN+jgGN5Ejyn3jxV5eMbxjYTVDi6Z8LnOT7pK7vI02JvNIkfr7ylZV28jPapmXma092kRLPTgcOrkh+Tlf+R1zjshUl0Gxoy9G2KVXJIPiWE9i6mYPSe3jZnK2ydpB9fIccvfvh4Iz0CTZR
UaKwX+HhJfY4jb2j2sQTeC7zPuNe27mpC0P/jPW55FYGMWyL+L2dKV7f1d5NysqC4tlspNqffrvsgt/XwDbMkSUWmZsqHdExxFUuaCFVCCerefgfjODVN050u3Rd+GgBTpYdaFZNir+rDm0FsDA9ohjAT4r+SIik
vtjZUIbc84L+4aZ8y4JnnsheJXHfAbzjymOVCrvSrN19wbNhjhPZLKMrGwLjwp7UMX3CjDU9oBqw8z0/34XycadNvEoMarlsIqV8Aje8wO9veAiHTA2kKZRpwOrKJnjHHOM37OAU6IWcwZW3KW7aHCCUFZKgsunT
JWscF1H6KFtKuhO4UNvBEzfO1E5UBr1TfZ9ZjYcHsn1oPKkjQim4bGfF7GC/1uA7JmATHzYEDXPIiv4o7Dyay8YL7eQ0wDPM6i6gNqRjbPrPfJy/bzJFlHbvVCY3SQDvecCS0lIPEEC8omWkgbUpiuraO6usoVpq
8BDsspZe1U9MC6kKqDMmG1QvMeMuTMSqPr0CMJkaiVR8n9yrxOPYtjAeSETf+CVDr4k+877eDJP4LIEI5k88ZXBGMSGYk+gI78YKkCbGE02kBiL37UDSmCTRcP/vMclDkKspTIfKtJps8L4xmn0/quSNuRZyQX2+
zx6ajWqa+v5m9hac+7BU2Fplceow16Sw+XXv8LlZeKMf5VzGrIevawVoLAsQcWIJPd4g82fW2MhWp4lrq8Mk2SsIkHGec/qZu+d8BQJ/hBmXKyWxRWaFSbST+CzofJ1xjrzSe1Fj2pCjOGrAgkRePvW+wBbpqtr2
6lFjPWZzysVS6gLuefLo3TQyCuOVl83Tf2Qa5s6gmMXIKB5ldZRoLqoJwRGczcN3rUv4IUqlgk0fTgE5m7K5bkTxu3V49m2PlLuPlh1XXa4lCQgXS2xv4X+fa8hjjH85eNvrhnE9HrWIgSOVusLzThvGlVhVUggu
bn6qO6PtleHkFcPcWYavNE3YnZP8GJ51rD2A07+R0qJ4SsIbk5e8QXPnxTWH/JF41uet1SD/shDiksc47W1h1DpaeSzjIwa2dbnwFIPZ5iYqKVb+12LJK+WMb5qEO4te70dtZrRoHN5i7mfm+vCsTXzaZvGoSTFF
VPx3eeVKVcdUP2HBxkGAZ5Fr4qP5RRTm953ORU/0eYzVDGADXIchj9RFMI9YUm0KYSHcV8UFiUR97hmsPTVzk383aA4882wyN8XehEC6rIP9PDhglsv+beYu9r6ZhzTz1vg9jG3dNXlKTfW/T+VjYY6/SdrwBcGb
ELLsamy+rXNdoT34jj45zA0/mqCYGW5ZYBy0wZ4e4VCiIyFJuBRNdZ0bXn1shO0iz3N3ZLEKMTn/JpYEcgdcqLe2CfXjVJkm/o1i6+6KOMHMOXVtHD90DM0uFda6HFVgvvIas1YdrtdDlp+4/KN/xb/XXMGojD1K
vrksuLJ/sMjeVrugMVc1t0/c7ONBN8khODWAqOqP36IWarzoI5v2X9p4VT0HpJC3VNqIO2sSnQ6i3o652j1VaqazhxfHdJtxbYbu8GhKEy4//YmPrAovSzNj7h24VZM/RTbveD2ceRldcTTVhFY0M+5A5Wb92G6L
O2Uf/ZXDsh6Pehv66DNEaMxlg8fGgKf6aYKR0SEq+DhD+2X5aZGTlq5gZ+pElK50IzBb9YoUwHjY93GUF0bbUQkO2mIqqctTomV+lf8za+t2TvfHzfsUN+9Sxz7ln0uVKW+WQc0QKSQmnJRPiwgdPjXwWSJOAnH8
IzN8Tawq/I8st/fKtrtAjfxoJ85owIl+bTcWOedABks3PNP3HJFH0Ql+2iLMQI2YPN0rHkLXae1GRq6W97rP2fUCENMLJFkWz8l/UWzB5ciWZ9bJ8bBnseyscP0wzdAMV4zDAg7TxltUy9mv2YNtmTS9BX6Lx5q6
l7b5u6sLCg6IDEqWBCz04in8dDJ7uLFZePXtN/lkAbSgDV5RUyiEbubFyjUR3qcTLEt+dsFOnfumeiHIIkzvq2Cnld/nFogeYd5WMJseHMp7HZKHEP+X1Ld7NGnMdKZgL4K9mO40KzAvkpOMV0GJgSQq/crXNdhu
aFYv/5eQyvwv1YR8qbt01vKBAOH5KYG3HuN6L0bCKk75o0qVqbSOHcHErYqOQ1Ohe1oRUF1fSnswYEtcm3HkvaT+q1frUAlVuo7qM+sjeGz1Q+TVvFyaq5c52QDkzNxDVktWjRcStn1J57ulroJ5a7aZmG6uqaJU
7r1OWacpk7rl38itPqYtNPWVU39DK2uF5eJ/8MoF4IPFgp34Yh1d6pmzj9thY1Dw+/IcAeGyLcY7zi9uNkDHZzRX5kk8WpP2lRFZrfCbwV9u6/Stk82AsAurVWZeuavUxWQWPv3VUt5lvFtR79OtcGJmJeOQdxta
+/AMaAhb2ZfuXekStPey5IwJhP6lDAjTdrW9OVdj57W8A7j3csXjb6zBY7oP1Rcfc5wFZwdSnPC0mPx3pR1eIte9PBq0aM0lJUkNy8JmA81TEe5y4FnRTroXzRYN2TH83Ce8qNCfRbVP2kK/EC/SNKPfbBUvO0Td
Zo/phqvN1oDS+gSfTsFwzAjaLctG7+pZIagFHlUc4ouP6SQwWBhdhQ5hDPz2adm4uas6aq9pUaPEt3TV566JdEPmffeFc/m8RGxmbfXJpoUV5E2OuEOnxk+AUbnmfJo65fFN6N5d5WXr0xshTs2nHRt0Z16dvv0e
VpAPBGhxA4PDrl0MkMPVBaW6x0ixSRdf86oG///v4Cl3/Lm3/TJtuc3M6Ar/bxkLDzQVYOijyNPXBa6VtKWYPZKEqgT0mI+mYCOAGXL2EYccFlMI2R6HcjVW6+0ssvpV+x5aiMDCfPTwyzLk2sgDlQd5C8D3mLpd
3GPteupfqO90GYpalS/qF6cwxwZErGvq4AoWqFq+xSqnnd1vmksDYqm9Qa9HxyE9PT+sOucTORKNj2cfO2C3fRpFaNJgAHDxVb3zT9q4DlyqG+kjrm3Ycz6g6kpia+xkLOWnltmGaiuRxrro7QFMejgPcpFRuFW+
Mi8J2PIHuYUTtySs7WDceA9a6qtTbYMbqbsrfjkUyQFI8pJXsKUsk5pnHVYc1hA6VV0rrnRMdakC9pnOwV2yrjYCnPxo4bC0nHd7J24WKmTj8r0gnFcplS4qvUpfWhEP77Y0HWb/BcPUppdxzgpfzZYCbF0q1AvY
arg3t/i42pRUMk6bf4y3P2Zw4waEwlneunAiSLhY/ecP7bbKQBTNAKgEPLRSfhSZ3k66LMx5FqrL6WUJkc5tyBsVunIVFoI0Q4OAU1Bx0qeK+KqOPvezlu2vxVZlMWLjWdUnMDqDxdKc4ruGXQowz95oND1mqOY4
hggzAlJwJc4lUS4Sut+VEC5JGM8G3l0BQbexjQR7K52V+05sE2wJKtiRmDIAJIp98LV8e07C9RClAMtW1BHDTDTw38oKMVg8wl2TRtjexWYLHfnYnG20Arkt27Ye+pNNegPtSThMyZcNQcsQZDLdOyZaICmtDz+t
EDftNBvyW8o3NIrav7Bgc6x3Y2xreZdn0uLibS8fhb8hvqURTPSjsG0hjYPhWwktJkRx8u9MjDyb4Wm6oRA3lLgyzN8/6HFS+J9fhX9AZFi4U54Qvu0QAq4mISlqyQDFLR/Qvm6v3TJTpv83Seil/DMdN0ATE5Mk
a2UPuB8oYii5gRv1RQ6DZRKKv7ao55HzhYSFZPa00XU7Jf0RCWes1UHyCG2hziImqBLjE9OgusSApghf7fPoYRu8sDPJZ3nPejW86h+ZXM1rJRBF0sMXPj9ryCs+bbyVa30T/+JW3ESGLc6oNrbmzO844P0DI64p
XlnBGyxnd4DWB/EeNPHZYZ9WbQvidry/52JLdxNAM0bUcSkV7WeL1Ud3KqaKbGI5R+t4Hwro5HZZUyd5FDSapvEnvp5KqOgotc6Zwo93FSlbYQZTfCv3qgtrSBgxfNH2QxVmiqs+xFqa3JjXVawUZpR06vxBBNRb
X8HLr5PD/0LvhAu6KY2m4VnQqjeAw/Jpeo3lYluK3wJqkKzs7riq4WekzwvssEOqtWRbTPBFbKzrfZ1u6fKbOpvyFdG8tfw2t4+cTGs7COykjEl6dAk6o2P04xTiPjcGSjFlBgZNDFcny9WY8HcfVpBsC3JS3HTF
TWwsSdC4T+2ArdiV1EaLRIactR0zH/TB6Qv5qGTemnJgVKAQk6PdjltzzcHVPzQYmiRXbXorZp0bmprltYUxa6lUiScs5djqWFF6qECIZOdHe5vZEpjF/fW4AbVyu28/pbZCMN0maPtA10l0oPAspD93iWjxGaZw
UVB95sKvZ63y4+zYsWfnJLKarcBLBy9OzpiUciTds+jqU7unzLsHfrHymFls7TS1+9ccnLP99Qq+YWHHULJhy2k3HMuddpRNCV9qPIIIClYCHTXjhZH2kw4fhz28rxF9VP021l2vUPM+QLaTPU2aY5luMBquxk7V
LDKifgFuyUMPwdK7E9KVfTKuPSBcAi08ZzgTTifYxyfQo4nOQxLRAeG3XBy84UkAX19RbkEYhlzsG+ErqDmCa2fStK3nymxhOdA2+l+YaXy30RqiA1RZ7zHLnZ/d/dcYpVKvU9uxzsB0y81rGNuZmAZzzwxX7vOd
aJDt/xUiCup37ENHgAucemu74qkK4Pr0A/yuDYEX9vFZBttTRH6J5GVzW8Yjqed8Oh3FgVM7bllv1Gez71mCO/G1BiK3mNR01MgUKsHc+gMIbGxM6ZDpQpsiBPNNi2bjNkbz8UItT+uYnBskCj01dwaiYPG5NABJ
ik1fFuSEevSRO4NJcvCB1fvmk36+tqAdtCiScJqfKWnzyV1jxNsjpLe5OvOnTQfjOTzt1EiJlHqs+P8W7ckYOeI+HT3A2Tv8v52LmPQTBv1sF/rp952eXY86mm5R0RvTpGd2phfTtR7mtV5MT/oGk77BOz3Eax3Z
pV7prV7GvZ7YOaoOHAb1IJk6kVGlScrJX7EmN+ikf8wf7Ska8OWvHzw129WhxbSjJ0DxNbpe7UkfrX5V30O7a4IWsAR7Gy006tsTHwWfLB1Z488GH6K2H59n7AYYLX4qUG7/To0OmpnPLzz3jMaDKA567xWhE/7k
ovfTZ3mk2gCnzYfNiLQRWQpHlmVCexyfnYxWrAi8m/l8wsglRQz91xFtCx9texrosMkbNGm3ftE+Hy/HC8SxWfP+EjI6zF9rz4lS+7j2kas5GnpChcK1nTPi8jDYaVXB13yQbUa1IwjYwnjWeCP/5CNJr2N/NE5/
zMdaKaRRJUTLsctrD6X5O/g50IX01/gcb7aoq+vzJ8dpBvRgypKylw08eGT0pVubgygAIcUXo+RKP3aKlJuPvcW920zGdo9OpqPaOJm2Bpv4uC3LLUpkQDFFpmYGR6OKms3WD6nuHOwRM89zqpNSJlKz372ua9LQ
YNR6dnzP6J77GX3x3uYMnvSL6Na9xsW1OdbstLtIFeQq0fJCFdJDXu6iQP70LCOMNaDui204nWp9hK9415UILe2zPTV96KjRtuLsPA589hZ9GsvOD2PMo1MQRUwzPSQW3r384HdByl5DspPIp8dtm9ugqHC5Rg0o
k+qw1rLCxK7L/xIHUEaky9ZK/FG5pGij95ZZ7dZAbQuTK00oXjz4Gpt6a//Q7eTTGtenwOxsbLXpo/jkLElCzwDO3JwMi6ObDF5aXViNaxbcHoc049rQgxos9uEkA1w2WTUg/0hSD1b/SCZmAtoSMB3Iw7axgr5r
tnBa/kEliX0anEc00VumE6o6L0f0Tp1e7ZzWrfHMMuOxT1hOuJ5uIf7Q8Kms7hNBgP0o0NEsA63Biby461EaQob79kaLPu+jyaSzaKOICHhhPfzl85msYLhiirS6DVi57zHngPMR3BJQVpU8NJPjiD31jYBpMFdm
U4MbFr8L4EI70u6zc2PutNP8x0Yi5hFqhiFGbYfd51nDHFHWWEU5VOHT64Bbu3TbPi1aJfvfrJTzH5G0PVutR3dxhSV+AiQzfpnIJMOQHX6Z0Dba6BcjzYEp0i8FK2ARCYKjNjoSkmk2WqdcqBCItYIREpNMknaO
PRFoDoDAzzDOIRO40hLDbVpNMGIvtNuVKtIbIATFHWJMbeByZO2B613JNmHCSAiVInw9A4PQrpaa65cTG+R1NhSXhg/6dk9MIm5Fhk4ps8XlbGLtuYPYYUYnKENE6cgkwbybXPCJIh5PMcm2XJHQA5jLWyDyYO1w
dhcQKDdQ+sPMMcWKa/YdkXV5nl5fFrSZPojed4bMdxkkiylS+7zL6BcAyFOUhgnqriCqGHa2sxRfFAec6ZOGd6lp+Iz+7VXC0F0aaDAH/fGf3TbSMv6+3ls+gp1k+1mtFnQykYoTSq5YlsdKY8e2vEJ4963v/C4z
6uVnbxs9aPVOfdtSF5JyBDs5jKycWz69inbkHcBWxKtpNruuCkaoQAkiLiDgn7O4lRd40ZjmmhC2+wdzjaQxJoIb8wdzzuer/up3prCXwVye3CetKUd03DrJaCcz31e5y2CM8fhfRK4wLE2KoQjjif/e2JNPZsy0
8S7P1QJmenTpFzs6JJ0j8HQ8Fmj1hAuWzOb3n/dXSB4tTg/hOtOriyPaish6hMvSoYEi8OM3wcxHu0Soac8iIZmHtoHWdsQTDjSpSBYUZtwXFFp+PbuCMw5U5pB9Faz/kBl3aZfQBFitiH6YrGHNEUc9i3XuI0cj
CumoiThpXgzMSBuNSSPTclKlIcmU22cve/VKroYltGb7RdoSVOUAV1s7g2BS9SBkD3q6zDQ4JnwrAbpDUN6DwfHVg5JPkyPs/GEjbj+sL8FtTcxMpuTP5VXPAUAm6eSK9ifDdMWJmYBimRoL9WzQuhigjFa61YJ5
LBsLUqKjOqT/mEJW6LOYXeKbG+Y6rCgpsMSUo7i+K4cUov5zqXIc4Ce8FuVbg6HzZO3Unt5XaG2rAi+o1fIWfLCyMNifDUiVED6gR7ZF9oegT05nRFRyKp8DrC82RxUzATK69V5qtra2aLBNJ2DqYGenrQ+W9G0r
/hj9XKFBR2amsOQ0/fpgiqxH1lWgZYW5dX6v8rU8nI6oCFAbzMOkDmtEkMLEo8cgcpMVW5M5OeS7+Nszrfzrp4sjHln/YBZheLEIwuj4j7W/bGKhhDsyNtUNg1gRQafQ6PcNNRmxuluJlulsC/ZX+TI7w9mcNQxn
63T7bOjmLzhXMPnNWi9W7okJGq8yX3knJjyPOOqJl7MCTDkbAwEwpxVJV63QvVLgEQrPh+INxrtTXoKylirs4pJqmc6VnLeQEebxC6PkqQxFSMP0rnXlBfSQxsAr45k6Z9dBVhwbeFT9/GYr3kpqFqwcHOivjZot
krmSMjcDQ5srvMIyStyWdkyLomQpKdInXoiwWfsXRaURS9bX7+GZGqBKeiF/PkXVbsadmkRq6N8r0nlibBFRsE63HJQngkYuJg5s+0rQGFRqA2o2WKxa6CZeyCrzwCgmUknMB/iRyGAL47zPr1dAI04vQY1pMDM1
qXDQGM+0aWmvpxdRqBw31L4JimrFEjF3vSZ4oSK8VXVJku3WpLYstL5VJ+Wtb0i91auWhk2Qi3hdnxuVuBw5jmDY3f+aX7MkSdal1LZu+6+zU0zny0v3n2s/jNPt65zL/fXt/eOb334YF0v3zt1zykkc21vp0niq
K6H4oiXfOQ7wpGUWIw47XWzDMloU7rolbLfyq+Tt62ymImGn5UIiNTi77PQD/hi0cS0dgyBmpgf0Iz/LNxRGD7szL5xDV5ZZ08kW0g8Sy+4BdoSfpIUPqrO3LHQrch7T9QpEJusmdTdLAGotNGV7mq8ER09ueYvT
XMpbuPIvU979HsauQsbkkWNf3ydvfTjxqecDF/dFCDzE+LFz+uR2h1aonCpUzcZa/QsaMz5sUXMvTB/diY79x+1ireldIVU+jc6qU8tp+IkFbFB2azpszFpe7D6yOE8oEBtnasSQ2XRFaa8L+7w71PXG8wTOXXYJ
7IvACaKRmLT26yIJUZd3CSL53NZ2M14LSyHVEySuK258RDV4JU+zM9swicacuC7PLI89sDETxQvE+sjPnjLQWJREcjNePHj6kXDjL2MnILETcNrmG0AZeTwMd2cgHXRAQPnJ3/9DUoFtbgXw/5yP7/GFcPCoMqZi
Ngp0gXRnEZYvUB/rL1u41+Ts1i/BLzcTnnDKRTTbk/MFUioeaP+HPuvgwMq2a5TNidaXJInF+0Jmiv6VcNS6Hq0FlT4QdRyBDMF/RFl2J+UBz29K9PM7pX+kJRVtK4HVkk/uc5T4NqWmEC3HqEDgSzjjQNRtHd0m
Yq9i9jF5nH1LPn6b71X/bkqSG8vJPHh9mxjJUsSlz3wloyMpvtRkNz6Pugq6QzHIUiq3RKYWpyMMXG18FyTD+1SmNwhdFR9d/GsXyUiDR+r6DCnwj/NSjEev+AJU6SFT5/qLf8N/aDk+idf88Ln6n1zhxLvsMxcX
usUL1vHdldqO+bW81qRcs6Zv2xq8pcQYhky69K9lWbdV+C/9KUuczZsEqt6AffR1eEFwQJxO/tl/RfnnZ6Ki5shXBgI1WtVwmZgLdPvuBV+C9xZYpaRbnBEry2kizQtYuoh8nMO3Nri5meKMr8r0PvZz+LYb+Yne
pSfLoLLBONFgNj/2iVQE2vKt0HKtGDfPCuzOAWFcQpXv/GdYpowcADIl/mYYAehVeiKS5DDoAji2PRa5RkZ1pB8KxwjxIBIUsNeATbxnumOLzJfS0cCA+qIg/+Ui/nqFKj1EHPzVyBcZeVfuuv0dubTFokfPlfSt
uWZGIcyZLyrtWBplxBFGdihLIruAs8/AMx7Ewl1w5j6PN2XchHYmpraB0fzssaC+WdUbytZuQAUBBsysq1E4appOUGmnpQ1Wge4R9wlXjsLZi+KtSjfjQjC27WDr0YRwdnH2sCkcZavh6DTQghKIswiEMx1ZBQQU
Zb6cT+vG4lzsO8xuSiOUVjCrCqLS6SPEpQBMmJYdzbafFlXTE97KC6AdwwBYqDPMC0l6bTKJ+ct6XdmAMTBK1X/s+jFsb1SM6jt5N6SKjOORMvECoNa0LUzuuCpGApdZikiWg6MDdQSHT2qfS9ZhG/ZMlWgAp7Av
F/slVDZn4lY04MM1HaHf/m8d7P/4HaAlfSnTL1eR3wGM8QPKxiRQpXFRxW8kex83AKHqn2hZ3ERptTdhx/FZj34g6gT933YKealKQERt0M1oBSZ1JA3gOFvcnAi4QfL8VR1fLyPG3UJ4PSc8xjnCgYVdwbu1HtbG
h4K8KU/rd58b56q/yTWpM168LanzXDjWGutGy4kJ9pm9UX90eJ4XTarowtJgBFyJFi13YJMx1tBdpyAx0FWB7Aa/mJblVBFSLHyq9YZ/DfXALIEtruso15sJAmoHgvtYSzZyIGuC2MczrUbr3h2gJ0csHDCwIiyu
PYoLpXo3g5VBaW1xNO0reRH8cfnERzw7Agtr2ABXRGn4WYkAGJD2lcThLsuqwlM/8oLEIkZnPhdCsSb5U53gVaNU0WHptvyTiGlIoBXZ6Tkhi9BGCtjyHw7zQEkP9K41zr53aHGKFAR07xCzCdc9q4NQLZ7bU/mp
wQUNz/DLd/5cSsZ01pMLotyrfXt+z644HNPZwZQR6WajzS0tSdIvqYDOr/pGtyqEzCZ4D77GSoouvUX2bcN5Mqa9zToh+vWvJvwiIfo1O3+XBtU8OpDWdePgmT6apilRnR9JPDFrVNJz5fu0pWnKIFzwYUmW+OyF
aTCmI23pqEOdShl6z5PEHhz00R7zVQ3kS4tfc3v19EjDzZrMP23bmR4N90+Wy+mZyfDJb9vlk82jHc7v/SvKHf1O/U3vvluT4jZ/t+/2fhvG2t+3U1c73UsXP7up32i/p9MJcZqwZKK0JlPqC1JRsklFxlmvIccq
vHg71RdBFhgXVn+UETpN+nOJrcQ5uSbYEDWpASqx7kSd/A9MYVbKNSOo05CBFqrF8EMU06AxAZi9ZB7wpUHMr3sWmSGIbmFDOUpsx+CEUsPvcCOyJ6DHLspiw9wlV3UW3WmA8iCSjRCWnbmA53AWuF2u1zHh6OuR
dlIRNCVP2jhJWArP5X0qW7DRhtvv9M/eCoxjnhnwgOyxcjcRA5nrkytaysgYnnV6jDNA1kLdoBiV9kLZN7FwGV2CMhG23iclbgrtJ/BDlHP0lPIJ2dnfV+4zqtMQIHtPiU0gMJUQn4Z2kEPejc/r9V49mUcpmg7+
6iLXee5YshMyRyhQkWbGgiroQKaIQnQ7otoJQhgMFV0mCLgkBbOXJ7eSKFWCKUGobW6qGR8bbsDpb8Udlw1uhl+jijoGVq7l/b7+9WhhluwHQWSdzjehgWTF+DhVUOc0ebiAIjqs55X7bGzF6PpgtzQxC5zVwKQK
2IlAT7MyWF9iiLdWB950U9RrBVq3ERofHRjekHMgwSZ1I8fMXAefTDzRsGvbd/XmiG8D+5SlBu/crn/Jy8F1k62sNPmN8Uq1KR3XxxVZnpPv8nqTR26V9szpfOcwD2A5mtgFElUFtGi1SkCYortlQmYpE6UVNpq2
OSKHUJzxotmHw8YAJtXnihBS+11TBF52MR853TeV0RoQKqngkGXrYzPzexPeLFPZc1vuj9wfuT9yfxyFTyr8Z98iL26WhXC/bv3/+QKU/mcDSu5I7sWG9uSePBi4exdxF9PYtS31V9mXk5jM3WKr2HS1Y0hvgGf8
131haLVsI1EM6TNLlvSmbry4yQ7XEI+jibCejV05IWi4odqOlf0ggBEaSToNTpw1Ce7gJF4HesKNHutveAYNedqh6jY10tQvlgOV1D9SrfYWhRX99iG31cBdGU9s97mGjWOHX26m+dX0sPvcwyfBSXFa71oRRwSR
FK0xSyiWP9qCfrhExdRB7/zVw+T4FdoEGI6bx1OnOq6dCwIDsx5qn8LovAXDTzVvNdrDp/MozXcLuvXfWGqXdoZgMHzagW4s87bggw0+jRmxlZV2euGCn4i5rXRgN4WudeGP2bgjpkEzXm7BawQvZQ7lUJJUEgsZ
1joZls6GgNf1Mt2siRSoRdF2tExr/kx8+Iz2YznsDS5verYrOI6wJNXCi3hNZ59pJJRlgvllWt98A8oD1TIaFwwbMG4SCLJ1olyIlihMBuIiKoG82PoXf8+LcAbP4HIxPoMqTMWZ+kHIDAEI+csLVO01Ov+MxhkI
br00Ohi7fDAahh21+cD9RuOOHyhg5Xm0a0UHPu7paoet5+ytmNoj/JVQHuwaZl09nHEgtVFPUeye5Q6IxuGmzvEs4gU8TSGqXkMG0zMoRCWMLxt6AHBUqfI2auqMq8Z73GB/sJFrdE+0gUwgqtwNojUrM1Z/qinD
zQB7BxAjce+qCfuGc940MkG+UgWLJg0hiXe9Utis7d+qZ0cI9SgEwMbtykHjBRwkKJ7StBZVSNG++F+vh/S7LYlo3mQH6r7mnBAH27AEwuT45B5ETkeWADY5cxJDr6uTXO0tE3mVDOd+0pf2mWkwX8Y8Pixzt+Mu
BUk4x93fj/zJp2ugHoadN62dSfwgeMHdEuXecZrBXCwdfhazUd/oOAr/vr4H98gw30FSGUdH76QRFUbXsPK/2bjXs42GEHysHOlJE165WJnJFesZu/p20xxoCv7/M5CADH14Rw+9GDO4BiyXegTYqgY/r07pEvhv
9q+nKLiDEf9APtqchC+rY8JoCm3bQuZHfRee/Gtm30zg7RwN1yszAUXwNaIK4iYm1Wm8uoOJVKNmpmRChHW5QxyCbhIDJ403oYnt6TbLnZaWBez8YtKj2fym0QTbQEhro9qbHGlZexzme2FA+LtjQ0MZFx6HfEVu
QCzjDgh990xpYWZCM6eGBs+Xl1lQ63ntVzw5Z/rM2KLuTKUQFG8AdLv1sy2HoczfqMV1EhKushCJIXiOccrmN9cItGKAWaHL6j1hfdCZO4iRbgF8OIID9G74WUv3HCZRw545hCOBwMoaX/Ccn7QYnYplN9WLInW1
2UnYgVqgNgWgCS8q5rZbuiHaUhT6vXfenPS4rxqGm2XQhe+vGyNKG3rIBKR6s0m0elwmoauKKHxWgUiCZWMw0kyQBWkk3yY7vLNYS8vbse78wu1CgKVzeToEoMWJLDrqKVBBm429VM08ChIgdWwyUbEvPb4WCstU
jCPBwYgBvjJ6u2nmckgu+YVemBi+0FK8DsVyG+6v7DHNSE1qIvcpdyz9KfjeSJadia4bKc6rtLvqib+5c8yV2q3NNjox1DikOnOPWr2Aa4w6hOSkDGSleHkH2mIJIQsb4Rgpj4LKY9O52ZePqHllUA1NUGK8G9Qc
SrCLt7KE8jy092uMXdilVyaJ+uy2NZO9S6D2QwuinADM4x6f9oMnlcbVpJ+GY059E9yOG4hiR6CcqtOT2aCcsSn7XtVAiB70bR5FUPCOl2PTRtdA3FrLq6iksAglEopO09vNxCssDBNwzhtfJLjQVeHr/BNYskjN
rVJkSHrRU55aZ4mELa5cg1bCN6Y4BJVrud/yT//QsR4tGcx2Y7RrLu9vwiZuxk4HUUlS3xOS2uIkvoT2A6gTlQyxdbUVxi3b8ERmxUqtAE6FBD3KE9X1+5wp8mnAnLxIoYKp9Fj8gMT4V0X6Dh4Tho2+JuruLeHW
L1NtV6HRB4Wo+xLWJtKBbMMEeu88pjvCWIitTlMGbc0hkWvF84rs313JcVEGRtRT/sc4QdjIwcwO0YaE7QBfTmeKTl2YrA3dz3malB6gSX1K57oNSjlRJpJ8+mqgAAQulAOs9nLMkiPjXPMUPskie3Oi1IbsdDXb
9LlRnYg9FOZKP1ENH33fMPkHL5tqSoNShwQQNt+ORZiAGpSIQKBozlGwtKC9z+XivcefF4V8fgVWufUOF69edZ5FQv5zD/w8s2cP9lzbF+ylLUYaIzOxCGMsRVCyXwRFp8hDequJ42ROFV86HdeCnS4uOhcrg98Q
t5Oab9+aau/agGpEXUit/kB0baBYe0/c048QKxqCwfN3ImJ1ZUqJQs+/cifYavJR5sIoH9pM4isYUbBNJtZPmXrIqZLhbNnILPg28xNszbNbvtwLGudKJOpBnUv8+cnbkH/Okux6WGNbdEMEteWQwlQxlgkjogJj
huD+zAnXXqSLMDZxINfHeeRKaD5c1iBeNizwCYokbIAs436OkbwJzy19yaoizXS+mIyYNgxStItUkKhrChPPr/jzW1gskZjDYHgotAkm1jwBRsZYbuxE1+WLCtuGLJtBNRMps01ftiSm/4blczedcskix8dq6kqK
g/Olr20PzzMDnzQTcCOGOoga4l0YA5+4WCWjWHbObhGV2otth3Lfp89jBrMFHKPdQFeyqDs28ZeO82rwuz+3Po4a4s5D0A/dAgj+4M3WEt64kCBuPj9xZ54g7+mBTgg5cOLTkylPZwzW2THs99P3v3DtylDYaGGU
HLALUWqmzVC0OZtmWzqpC/0og5M0qfvKQRp+A9olJbKMTKtxDtrCmufGBsfPXihbAtRNOtlOPgfn+fkwWAFzCABXWn2mT7MZOw0CEOFtqqy4OUPZnLPGYEeV9TjUij2rm4/A1ptqU61BAbkxis8RaeFnkVwtpmIp
VamyQqfLrkykBiSh8FN6Ca70AhUg2rdm1vwYridX34L/ExTxSSo0XjCb0mo3Bhtod3elW4ZcorgOnWxyM/2Ifm+0c0oUH75uQH3ieU+JnOKVfgDjtoTuu3sZFj/PhtGfhWp3eFWZ+7UitWXZj9XCfcYwOtwKZXdb
MVyn2ArysExKTsra9KmR9I71IqjMnVrVddMbBYqrNUwrmU1h8+oQSubW1GaIvWLwDAsX3GSwC3/IND2ngh2vxSYqqaZJOqhwfMc0+DqYcx2vnqa1jfQiyHRio7BWhaD61jStsrmvPgHxZp6b881i2bIDhdHzILxl
y49yc0d3zN0InHrdUVP2DYOyTxBjcFMbHYlvF/DRzQhfBHICrM1tODHppYJc0lRgYB3aOks4LkrnTnx6HsdL+aQh3Dqp2mmbmgLoPFfNbsZnO3zC8YaiNPMNfOEY2W2AZ2x9xkbfPBCFAIzk4psPDgmkinkctt22
BbWZr0stn1RpVo5gFE7YtXYoHWUlJLnTqUnMBIollGNgF5nYmPXmZRjyoLwmllYv0sPTVTOmUOCg7BbR+ExZTjz9Z48whINhNhduE+7aEm/c1WyeHI+uq4WyI47dbrzmxjawcQiWbIXmkeeUMAQVBbh01Spz1YdZ
XqQG2yTfbgE1z15us2nVZKTy2ZIFlGnOyK44jvtZthsQPbL663kGzooOYgVMxiM5EUDSr2F3S62LnkfelhLUg8T3W9YcPt/1/tGhEFiVL+PZUKjHfiyTvLQ9Okb62KX0ZsFPRpp9GnS6algaYGDxSnAhQ76Lgp6m
Bja1ajBXKnKX1its8lIiYis3GcRue3Ev09fkJJU+dFUpI0tJ1SurpjjdZASFK/3fOlS7AldZ9Il3jVXriFwHpWNUofbQgcuesYpHrZNUTZp424rleMsT2y7HqVCgaKFNEnJhEfcvIT0IJF9IKERpL4dOkSJ7zK0q
vMkxj4sB8eHSxN0wvK+rtSBtjTb9PE8Ys1RodxfuL/+kDBF70/YibCYlMYp7TDz5loievvnRsC+rtayjQu9BNr8W1l3HS07uL0QLSIPBLzvCSHVOCKT8LR3bRlciuVEmjSStrNZ8xzDXsrwDQDh8Lwobqn6weaE3
PJ5Yv7bYVtq6bYMxQFWJMNj4zIWJhkyaBz25JiV5wgynbIJgyv1HvcV4LyhM1LimOxD3GBAmtrIX+6hDaWMNgVUadEfDKwy5yv0vkMke4TgV7JvbRWmdPj9fGICx1R/o+Ub9/9eC0ZojTFj4veDnK7D37hyWd2fy
AhCy0EAF6H3fQ3HuTbe78T98UiOGomrpELr9ArZqhSM0u+D6ccii16QuwiH1cX9Yrit81GIvjH4FbNorzIq5ljHYOFrBwtHb6BuIt0uHLiKbXzjg+9iE5RExdOLRyL9fpfJTZAK/OuquSKJmdCKL4jb9WMzwIi+R
XDYmYSK1UTt7T6XzbVb5lCug6ubmbBaazk3B1cFLqaRYKrh0tSuuBy+ERb/SRICahUOnh9rQSG3mHZrPN/QMDf+xT3iyIdddY1fAUR9D7Mijr4CZwnIO+ecI9KrGJRIc5+Ciy/Px0pCnkJMwIkR12oen0Z1qccUC
4VWk9RywLqkeJTk2pbPr+yOefp3JvWrZOjU4ndpZHzSx73J+GYaWXbXeUyV7VkGL46Q2wSK95y0MvmQ5ZPWKWYx12qgwLF+JC61f+veqBYkn6PmFlctgPGZfzV1ULQn4tQHa7XDiOuQ3bVJyMBvEKZh/HUuuQcX4
/oZc4Ztu+CO3/8MPc2weV6Eu8sOkWoJbTqVs1EOTvzTueWCAl5MD2FbGc2JsKEdZ2e3Nf/rue2sU85dfxuWcAuxSpIB6aetqT7jgXAkovnhH0aGjrEnW2o4vy50e9tjYMqcWLy0+0tRMr+s6l/5QLaHtJ9D7UJN6
p0hHl4fg0/qKnPJzcdPzZOxONzxYXV2t1y5suhCNdQVNuZHUBKFQspoqHyq4FJXcfiiR96LoZ4mvJCegVPSGW0vbP6QEkmfRjSbp1nN8l5h6LOp8Nbka26FwC0yTV61jd/vW2G1Vhd3GIqIJeGvCxqoJbZVQO7SS
uIKfJV48K+06O2kVfT5g7o3mgJP7t92LskjwM1QDFf6c4eD1h8wNM/1XnrFfIytDPhImb6EvoFaczxWuCmHhK37RouyatMKCsbZmQN7qdBZP0lYhR27wDcGoN2VNHoewSMV1VUxiHdmFmlPCoke/PHbhvAxtQOa6
PvxSmL6zrB67ZhPv8K6mRZXRS2froN1AsXX6EKTk/ptUZH8tm7+SWbPdt9Vr7f71Z8eBaYwUXlvglnOzaychK7js1OkTD7jQ74M9w7jReP0F9qSdHnYpLxkuvLnlQhpz9tw6bF23jlqXrfXC4xEF6o63ooepZBJI
x2cN91zf0UZJe6CoYJBZC6y9RIO8cBK3iBY0obsZih1T1umAAZx9ZK0sZvJUcxrNYLtJRJzbba32kTFiu1PbVDIaUABna8dyHj2mzW4tB1YvBitszyFKIScRuhM3TbylX6cM7LLj84b1yyhlY+JbK2x74ghGtQ5K
wv1gU98V4cmXrzWc5yWOga8b42LcG/21KfyTnUrsz8/tXrVhgaCyJJjTYKvdGM8pugRbIaih5kYTkehnSL7s6oPLvhU0rjyBubqbVAK2QkA5LiQDowQ/L2mCwWhZS+td9qsF273CLcuOPyBdHoTpVllV+o0lbMzR
aiubBPv3rs1MJ46+Xhx9kUq8Cn10G/ri0Y2Abu0jpoENBYZKgN2+ELEm4b23nvAPVIpU2REjbPbvcf4ubNupbvT4uMmm1csdXBksOqLAcPezD/x9l9Isa44FeFrCFp7U5NjuaQ+dFUkyAs/RKUv3kIfceOpenycE
gCZEghpGfxg8/MXDyuLxZvuecYOTsE3Gx4aKAxVv9fZxF/eOc48FYqZDUowX9O7Wz3HaoXIPFMqeSA7mbaj/uC1f/4mt6bZKFLLiRao03o8Kifn7ft5WnEJsqqjcZ2dJsKYAkxxcyIkeucREPgygEAdV58gg9F4z
QkZMbDRxm1LxYlR5Ib923MVvXWgrl8EAUgEBou+NckyDzzkjUmkZGsv2qzyz8F+xLK1mXYVuAX/c2sRQlFYMZyd6dEysQVQepSUGgPxdHfhQLFfks211orblypezo3Qtl6kDSVVItYIapbnbhlPWpMOzglzbRelE
K574myGZariOX55DUsxbzdp2nUZbcHCazxblm2ZlvhpxAzQ/SbdTOtBaCPixQtjMDZIIuv2ik3cbQgibGwEVnAJVCgVeiRAKYAeNGftq47MENVlqekku9/YpBxxW6XAb6oF3qP9pltmbvvok42RmShkXn6Eo61AH
YcesdZ7FEz1bXS1ihLqXr1N/oJt62HwIoD6l96p71bYtGL1uAdE3o/SOH03gspyka6JsMiYM5Nd9RxaYZ06o04ZqWmU9xvf/bBtL47dbxTOUWD0G0Ug1WH35Gc2QGYkoW3iPwffJgwxxI7eLEezZT10jZ1FRyvli
fMg1H6XHMqIX2BxxhTeGffdMiJ+1t07ExWmoXZFDfPdTJK+doYz1C2uXhQdE7llnEcCF2CX9CyzBNorgcFMS7GhRW3wMcKFoUlef4SCSCxiklB8SwpCP8seFSf6/UIX7lZfZdhczvOlXwjkup5Oe3a7+GnPJFh1k
k5nD4/1kj8eBVk8coCHjY9HWmucNRDEro64oi8N9vIYE246wMjAoevzKgc8tL4B1CS9oT/hdZ/wRxW9RecsM8FuBiBmbB9sCmb5Gel3M32LyFmfJF3sxEitJkoVK6rVmY945ZZNEkOI5JiUY7kq6fIqASYWPgdj3
t9PiIDl4Hg4mJHy0J4JzqShYeDxLJvODWad4sJgutk9xj7aRDlmwSrIEMexTTGUeg6HYiYYRTnxZyUk5371l8AIniIS7n2IpIpW0/+K8sQLppEJSZ2b+U9mhQeVq2Tcl5X8Cwf9+qPwfgCrmtZD6E+j8JPJHPRCb
ReMJddmac7G8uSv471Lpb/MARYhzQgyk6f843ACPGmlIpLp8Js4Nylj2hglhyeondd6dKvY6FrSvo2xONFs7+HUJQa8QSs5AKWKEGKFOut9zvbPYHqi+C4Un5XOT/ikJ4g0RCO7wlRthzYByJx6n/0xj/NJ5crhF
oHZLfzxjGlh0RuITeDPPikxd8nZOQjR5lrk063ssd3yWBRP0JTiLRiPVhysA9TY0WvYl/mlhG62/oJWhlRE2Ch+tNDaWfFiJdmKallsQOZFQjD4xtkVky1vOeH2MdcTeg+1IB5g/g+URPspnbIloU/7pSNAvfyzL
gre5NsfTe+W+tzEmeQ08mhGzBiAU3Ut9g5TNPmdiGBO37EESz2BRzv+6RoSA6VXm4kcPNQA7/wYgpACIgTmsIiliPkxpC0K0v0Nd5xto/Fin1Flzq5AYY5dlE4IbVKQSUrQKOTHKEDNm3RypovuBHLXK3rssdIT6
kHR8wPAt5JUIFg4nkaXZ59ABPMk8bbXPO3+fX+WjOPmgj8i8rn8o48SGxIhmDp8Kz0wcvRxw1+aXBV+rY4TN9EQ2ld9Rmdjrnb8YZAFB3XhCbjZgpYtDt8ZDDE3O30+WVib+Mj7gGwCXzmVWsRrjIWXitAIBfirg
u8aYCkBp4wGu8Hnvor8L4uKYJzC4ZyxanhWBcUtc6yirGYH09Bhnt+s0NMK/qt7qUvadpu97QTLXt8t7ESfoL/E4os3WhvLFW/umDGkAjhzRi3DD3pvSp0xkOjPF++kYG2D7xm8DZEZfUk1RZoDsH8zX8tEjlfdB
8rdKEifrBKrLJzJKMl5YKiRq9sXHcVDNNDHlyfSUBYGbkw+5A4P54DuhGLPA6KX4On3HXCY0PRANaEDmxiVHpax3McH61tE44OK8T5v9cWd8L9xSXjImIN48lIzdNgkOv2ECLMKUGZuEc9kZvNATWPBkzgpj88su
bgQuCXB+PG1Uk3mkqhfjoxrmXhGVddxhfK/M2qH9fAKveojc8RtPkit8/MrqUO+ptFEItLKoIGdatnEZwU22Qlk4fB8Ij74LPnpxNtHmdlFvoEdA3SwmmUFtyLHALv/BxdsZDdyaDB5Ra1ddcoBm/Wuwtqf6oxrH
DX3bUqvAPqS4QDHiKjW6dImFSAaXwRBdKXqP4+xAt6GFNpeSIB+lUomjFN0t+YP6tTAXSEGPjUWnlpw+JrTFQepkIMcKxKEx52O56qjRslqYihiLb3k9oid2PlC/2MC2fr/exGJJ7auEhFvowwK2JI73WShUqHxe
Tae4Ir5Hs+87N/+PDocyYUR0h8Xzctvckj5mowzH1ywZfVxIM6EUXQexiKBXju5sFEPoZiyIArCJuazUTfcSgLyth2ef+zWxvQyEg4+vC1gSW1wIg5ZgiN1Q0EoLXDi7Xq6Cr2s5WJxln4V9PkJO4hicUepahpp+
JGiZQ4LlANfal3261vVlGecx3LXMrphop7SQydySNqzATDwgoTWdFn7/f96ChLnikAenpHNZMjKQidZs4Mn+F3Yg4a0VQzM+5BgYmcy/ubI4gLrQrIDU23hwt+8p3JZL1XMJEpJmGAQbZlwG8vqYkJwIgiOyJPSJ
763qLN1zh4GWXtUhA2GNDtA7SXgWbbQZU72imvLG2sm8joUd+/iWAuqXfM9fMrkStDxSu+bkq0rJ7LLC98+eNiYbBev+Cji5/fo/C+RI94xEMRXdYMWEzdNDZckZsKx6Loslucth7PVeC4qMuwlDbiADPR9d12wz
v65WKbRYhkSYIOyWbC6rK8qU2cdDj4uas4BJBTVlzBf0LWHhtmYkYHSDAhh33FgImNV5wDkjBhJ1rPeUO5wVhNxg8zhtfqXCPnB0RB8ieaIR6GFy01IvsRw8qMIf8ipEZTkB3Vo7LqQpJgHYOWRZ49fgNDmvFUJV
QT8Azrro7qJ6ZYTGclXHnIGELQIP8T+/qi0lpJm6btmu17aBS0COqeiSCxOYbryDENO2am9oVKZnz3Aj1FKAcA1JoxJr4715BBOwgjTH3EHPxfAJ5uh4FVPC9tOrIJM3fkPGJXUQvUr8GnO43gz/VbSIkdJi2v0J
uODkwWpwojH4nKQk5oTDWpz5j92xzFmwZeEaSng3XDw3d4RpFm/FGmNU4AGLMV1HiicWRNh0s+dt0bQeGKPnjZXfGJ8r3GG0T/PS22p+mv7jdOed1qvxTVUMDdNPkCK8ia4dkxRqX/MQSKwXLknpvQ6jOZWHku9Q
vu0FmjXczJs57VR7kYqpqTVi56G4mnqKJAImETNsLDhs9Yk1fOECOFI4mfeiOSChY5JP4gK6IN7LaiYZV6QapG0+jcAMvTTkbH5IyaTTa6rNiMfMlC28pKN7AaK5naS98GxKNixkUlY7WBGiN2kYA91hzKL2mSAg
a8YFQ1/NUsDkmCWHcpuk0eQFKgMUe1WDJ/0MczRxR7Dac3EntefnwXO00GMAVhQ+01UvGtJl9skn0D5z2nlXYQZ+mZ+LO4FNAv1mPyHeMSUiJeYRlD5bJVR6H3ErW2lhS92guXi5ZsxqhfxCAmdLBIk0aHmMnodg
RB+QaTDYahaaNqvfAAePkfVCeJvviqMv4iW6+1zA9Af8iZBVjiR01wtWq147RRvqDYzI7aYziuIRqUuZzoWEIQwX4GplIzv6CxJsnPbnqFJVmVUwvyEa8QGkLOatg14ngtUsAsMyGIy54/298hR4Y7WGlLIHyj8Q
s8RWZoUchpVEJ9OwFsoMu4EKhuPPMxlzlkrrp8pUKZb5EbAWkXZtpbNHj4w/B2RAemb9OUWZh2hF0nnDULcLMQzHQH5F9uhxg24UxNIzxEsVvolPVNDcBtUN+/K1j8wjLgtbAwDjevNrx6E8qppKD4wRbMUgh1JM
8J1gBoXBvsVJ2Pq5bdvyzlkkpgdziv3nNmyiYA7VPdZ401NTWH1mYOCfvn5qG0mO50iqIDClbQQLw1jZ45CiFJujKIQgGES7RW5nMXhRAZHbJkII9UoUvXgkhNovmsfLM31Rg0T2Yb4lIdhfKz4qeO9QMRrjtVHy
hXLKDG9aBs+jyPj3uxWXWVFdWESaRhStttHuVX3wTLiMJpYeIzYcfAFKwcT3SGnInTBY5k7FtqWOt2Ef5xh6datmbckK7KjwsGOm4iFwE9X60bvUeLUf5ix4H+xz6dFk+bEHGUppyhdmmdNiUu1MLN9Z4h5K74GH
DLn3xNt1rKETkCnQkpqCoqMmlYvCK6hwNAzfLATe0zLwx7LZWferKnYavvCqzrUqFg0oyKG5iT2HIdsw8ZOXuZOF2rUaWyWsK5YDuyqvg2KVDuRm4AoDuNwtYF6m81KIEP7Mm5/5fb+TIv8OT/Du/1GUzWMWf65O
afw+2Dtd/fDxIDyJdrhn1GYmyx/wjnznG9UvkilgGjXB3OKl2VrZibj7kDvDzXX3DbXKLNLzwB3wsCbno1dFHjFpuzAx705HjIEm/Y/ivJqyDZk0p3V7k1EA0vQwtXREV1DsGG3OEzwBaS9QQk+a6E1H4PCiSlZ8
XLwZG12QimIG8immYO8Rr5LZ57/Yq11xrrDeMzJ6nSY7W/yPc5nLOzlFwIBl5+x4Ga/A4/T2RkgP6OSuNPRPDZeOccvM82pILZmECSZvSV12oqdTF9mX5slcRl26WUzEougs5gQj04JQ8SKVvBaOJSdJOqEctTgm
4+ZFRUY/XDmUKif5mNkmkhEOmdMEW5dt70mgltgzbFUb1EVGXIpRXGpvPCoN/XCPEzCE0aK7T07siaG3+/IY3NKLtcnjvOXyRkyWwW3v1TATJrQU6HREFPYG1IlvG2tmbMPo5qOv7P/ggPdwSes8w7r2vjjPKaQ2
xFT82f2VfDroiePyXqVJPUCoE+Pb2puu8ZwdVu9K/SLcpZYU4Z3XLnIvo5P0fnt+85nbsi0WqSuz8dwJIVpriLn1dRNgFWpvnyIqHuNFjCa3ReysndDYHKWPEd0zr/hnSqonTSq2Lnsh/I29VpzxzzHclNyatsjr
F+aWlIsYP8UigoG0VZ0VPzopP2X0ILTtfJZ/X5Kk+XuqqQz2nhB7+TlB1wXTniPYk0WwFnYzyofkllyFzA8FFPPKlo2MxmCtevtBNBu/HbqQZOk+9oQbP5Gr2m2o7YSWGPdJfAADeR7S44bKmRCPmgIkjLm3U/or
VlWhjpBOmB05lwidkNyBn2T/o+b3Sd/EHdQ3sQ6doJJToqNaznqQWbpTDUNeBXtMX7F4CN5BMDVdmOOo7t6YQdCV4ILrOHoM9sFshANhKYRMttNDXCLvJTzQ3eRuPwAd7osOTS0mfJjMwMvSLBLKR/FEQET7ppaZ
kGtBaxxaOc03LUETi+rujrvTzqfTjMLC3n1sPrDPdxnyxSzfcbxI9ApCQ/Cks2mP5s9yHxIoUNqC3H2HaIqNEMmkcB/9wayHGrQW248Yhc+3HeADPn5Aw3sX3x5ejT4+2ttobRx/EEijLOgecJ2g2SBfMilGab9s
k945FMfA5oHGFmhC17uCAw+zppDSmd89oQhIRm8PiO0Nd92Fs5iKiQ3dhBjv7rp5tnjTknH5imsZxnLcR5rYmwR7IrM+jAo07rHBpi4YVocGW0n6oZmCmduippzZ4zPPP5nD3JWOtqqNnrqZndWfu8j8nZAhCMlo
Ain7x353a6d0T6T+/DlV8NYGKGLUYNcDpbKMLNy4RyWk2upJ8kcwJe76xQMBySg+ngj3MSGwSzJrn01hWPzqpYjLStpFGCnqSAL/jGIDzeqWmtSw7Ji473E2BVXLB3umhxkDqgNxU2fefWB+/LrhI1DAn7BftSjm
hSd0yRv/gLsRTUPa8YXSeItyjAcz+9uiN1JbTIw9RzG6aSpmqDW7g2izuI6li/r34gpv/qMfPbSXGYLBTwgaTndX9L4/CRhL40wTLzkZYl8yeErWSe3jP4pPyHf8e0qII/JpgFJn/GwL69aD4BXXvJmZk9ZxOleG
m+04MWy67uNhdYbAWotBUgwr1pzFP2Z876dz1TCps0Xx1x/Jn8GMDzmmCw1ucBz+tjYB5FjcWfwW/JO26I6GxpZnsLQ3wOgLQsUgQSOFyPWAVg6GmCYy9EtzC87eRbQJDlG/hrMCn6dT/M4k4Y/ACC2kAJP6J0yg
5fgcRHbdQViVNvAMXDayKQH0RGqdLWeLbDtDL06LS53yiN9xtXCQeDcQwGlI1d7i9txJG8fKdE/BzocAVJiYL1fk60Qd2SfnQH5SwZh3NDivRGgLhrh/YbbQ7thnrLhfGvS3UL87vo73ytp08rXBxGtDSexiJEuM
3PGOfTaxySW0uaAPROK2YkmOTSiFZQMkq5U9i5P/RuS6Bd5nDqf2JB82tx+Xs9p3k15kDYr9bXXQrDT0D0V1xfpB+UML5tRBAaJTGjGts0OGUJSFacfCsEZPgRhmwBVTEtBeMkbZeIyaiQWijY1aAnhuMY546BVE
XUFoLbYw2apTDvbhcvz77+8k3C79x9T/70AH2AQU4a0xdLc1kOVYifmAAiZLJ1dQ1++76bwMB2nDI2gjuafT095J0+WZDs8sPIvcE+aZtWv3PLXzhqIRLPB5bDm7bGq6rXnUtoSuvU+AAmHsnFl/wsiVmnEI1RUc
n3SKMpWUXCk+wgtmSwGrZhSX6iCg4OVE1izK7MijdQzYqFmG/5T82ILonzBvP2zBzAzOc5nCO1FSjCISoF2KDLp4VND/wqqiR0EUgWb2Lvg2WklIIDdFDOAm7ayueELQA7OXTsRnSz1oIUwwruEf6LZFR6OIg9jb
MruigwpQi2ZSRaPwea8WxodEviTQ9fuEuYIQs62QLmEHoZrLvnPcat18KXGoPs5PkYCdJ8J8nPf2RnauOMsdj8hlxgXCTjzyu8Ed4dmE/4Tp6+r3ydV/jftYZP9jClGdBBAg6aM6oVH44LUlXjcAtIMseUHi5smU
X1yIaizXmWQpCDwvu8Vo7F9258FUuU0TxqBAXB4u7ORH4lDMKbpcdHMJvaO9CagVWpZVtnY86jsvfCSNepbqkIRbgHAVjZzXUbLEPh8xqDZ6WWOTpILmH0Hm7e+kOgtW+Rxza5jVQCchPR4lMsY7okm/Oz271pE9
zpJiJ8k+oi1xSpKHD8qD0qCB1ToyLg6jTEAkKwlmWQKL5EdBVLQRZn9CxpNu59qrjv41Fkc3c7ASOLV63+oE9UerJxFEO62qaj+EHepZCIMQVhFQ1MsIklZj1AK139LhIdPYaBkcaj1JvWUzuIuGL66GYjMxOqiK
5D4ifEgqFX62YxpQouJx6I2wTZDo0PdLAXCejteAGwNgOtsdjfqw/NiCtWcBpFgYQ12lxBxYcT8pMXGh6eK2VMLDmRH+yCGT6CEyTNMgFlOdQlHbLs3pnTT1WMKlGzCFnghnt2SH3/5V372Z4MQGoJa8yOkrQjEY
QNAFxTWNr7KOftkTzf5u68qFAUOfSiwmZqtlaYUBhE7/MwF/ONfP+7mAGXQk5gt8gfA4+yiF3fSPr8J3Q08UJQmU1jARQcpDSCwXqFpWUleB4HUvxyEj/XiK+TGQ+9Qeexyl6A7pMXqm9B4OeiZq+E5IDFGRGalr
Da3rxZ3yPsGB2jOgpBDbIX3cDxvOOmDP+nASHxygW+iz1o9Ts4I89qOP53OlPuXRVRItTsQEvuRU0xD1RiwCUJhH1P1IgapZHIXjIoKVE0RZ7ikkKu0pmp/vYdXdbwWE7Q1N0DPyY0WuMBMBORsPnlO3PATLSOO1
/9nNgTWDhkBSjpNwEm8/5RirH12DcMvMQThuVnfJ38tPt7vUc+73fRrz1ZVrErimDnrjcEf0aOxvq5/8G+k3m+lRyyvtyNs318mPw0Zivg3FhFJnxoGtuNWzm2Ik/pUPcDbBdjjJdA255n0yzXscqUP1oUtZtauF
Y1MOILUHYq103jLqYmrmTqAhNWeM8BWDbzZy22QCwEyhEEXYB5mv49tmKFE3ovpaqfCrpJALpLswgUFH7bqiiSk8e4ROau1rMeYO4H8VdJXvp189UFfSm74N1j2EKuqik7crsYJ9FncPqLXzEaNp8IFZFadje2yS
6ih+r+9c+OsQfmyaIMjehEfqC9sP3GfIEFV/elTbFXoVsz7l86jAcjyyIdSOPzO3X6raQxPueOCIWpkLQawOC3s2ornxrjK6tysM0raixnLtTYmriPLcm1fxPUCGXyWWapOU9fOr7R/zJiF5BmM+XKVCq8eXqrDw
vDG/w4iP+U11nmKZt1elKzYFLMWKiNvvWgCsF9A6yWjAt6byBVHp8voupiZupYuICZoqZ3jINNxEPTM86bQfjVDQDyoSAjXjTZvJaYP1U3QCxqu0IETCVls/HiR2rUjziEUAd1zL/6aZkshohoi2cwgd/H7kTBXe
H4M2Pt+LZHjAHknvQycBhjgTZ1t2ttnnPyqx0y1o+WuS7l/oHMk6fvn5NvRJJ6rgjEYG6QJTseq3EV5MFRrTAsGJc/jrRmovIrfuQFC72wrejqc9+NVB7F15tWDA63TLKX4hy+PI8kTtp+j+ZPUDeE3huFzBQZIE
9/10We4pQiz8jFwNAh6ZuRe6q8BihiZDEONjBifUtsiiOZYpo70LdqSSngIIaZvRSGHF/A0Yzj3i6CDPI7GHJYgwyOmQhsqpdBc18VkM+P+NfOmAhYPiQZ2ooGaKpSfXDCRccmc/rC0BABffehRtFnK5WAe7tXP/
H3euBV4RjSqgwRXgr3lN/L5a+R9ZHRBS2d+mQ24j9HXBNFynmWPEc0FFNml4Anp6bwHX1gtypMClrjEEJFVeAWeOAviK0KU5kObsYPd95NAvve3lKny1ZpvtKkA0f7XW9ImZoNRjZLMNONi8lH3iR3/rhWrtlsfI
HIxT8L4+HhRJ3P9jlkrSkme9dapHtB4Y/3zNxdEpbUjNdGcyYZWeH9RgPOz4jdv5YP8hfl0hTOC3iQuD6skPlYBA2lMRoic5ljA5ogHtekGVMsyxaBPF/CzC2lugrvZXl1mDcoi73qAZDa2x2Xd33zfE5kC4FLMu
ZXRVu9wqTfZ5KOp3r4tgIQTWb72KJtlWSF1rjfTy5MQGumyG2Rmo3Toi2rt+p5/M7fJBs8yxix2JLT4xzypLZmomxjYCE1ObPF+5Mxdx8yb130eRb0yf7VdKizhHLTtoX8kyDKbpRGaH2l42lGUYbZLTEZfTAdlO
OGS6uwsQLT26AhfDbYHpF0ADVXvbNu1oDbDJC24gXBHHxbuJcBVQV/HhyGejoI2Vj6qgp+cEuYayK9b6oaShmCbv9FNh2IN1FNFmhidRcsbbgrbt3rOqj74s3d0A+ttEDSVQyHKeE54SB8tUuRwpgRrxogEm24EC
jQ7FJk8lR1dU02SyKx7pEKirLuk7LWaEMpuWbnsakl7tBHqBx33mbvZz6R738Whng1zO33kqfMjs6YXcdXAoB8lWkZrprQOSwTl0S8u8WGA2TW2YCrLg8+ACuXCHDnP+mViiFT/L7fPiIgOmfPy3IcNSfmK6uHIG
Q0k+BuThMeEv70uJCIURkqr16BjAtVMKBOQGOF4lcr5yJdkws/BMaaS2SCDKoQkw+s+ZXJbBqCtta0quC9lYgxlKKrL6TzWb7chWcMHyIBssVUUJdHBQs6+YWLZcpctGustqClIpWO+HPQSJTkaDRDkaNf9BtFzW
Jf7fS0ZRTV7suf8CnyvMX/J7oixHF/1Fy+ITabR7BG9VIyFBA9AtH1UZ332TUQcprsQ3vqDLJLGcdVdzBgy+vGt14uMQNw78nvV0yeO6rmu81XrN6zxUzXLT7dy0GcrJnS7nMznsQtSZW1djTaEfLy5P58i3j02J
svsRdUinKfS96kbyw2A2frqyqK/lulhCV8XWvNEgbYnVJyYLLb8mnf1sIYrarPN+yerOb50GKupV9+rLI1RnzIrRYslvH86gFlW6VOPSxIC46VPn7voK83cBpyUSC09Z+Z4profl+mjU0bhbVFS3ez5wafmPO1i7
+ZaxRjj2RMqf85LSfNahu/lT03fFKhYemojhtddJgJM4YZo7juLXOwGAvadMFkU3dGWiKoRnMg5JnEzAgWL/Y0CLm7tk6brK1x8dZ+yX0zUBSSYqaiUi6URQJRFK6CiOUBXrQhFxQaSXSG+FPIrZHCZCPAQ9KR4F
SCDPdqqGkqOUxyimilJRa3mfEJEJE14La7EcBWGxxgbXBfFpwwfPb2NbWPgAev/f/wG+wn/z0H+txIcVsXrCweFQap6SAuwV9t5zBM9JAPKfDbp7HjxsrwdPBagE4SdOe7aANsxUPDKU4D22hQCP+L+Z19fs32Qp
DW1xnoe1miLyv8XNUyTxSMbwsOtElCk78wiMbFCijHTqT7wu1UF0/RUotTjQI8fQtLW2hA4y0ojBYNRPDwSP4xYwLY2g2AoB1kSm+pRFEHoZlwzT+fp16csdHaleAPnwlWHTKMRr3oDKWlKWeRMSGE3UXJNBSJeg
iUsin0jIA6Zs4yg6HougUSMZZBKyCb2liolO7Z3MK0wyBIJnkP4gDSGk9IgvC9dGUxV/YcL76nHsVhr//6gpxJCD9aAjwqWh0RNzwaT4DPyJwEaLu0ROilm/zuGemWte13ELjE4CrkEBsAP6GqT24ZvifAHVE6/h
kunvFjMVsLvr8JxIrhQdDviLxaYcTUIeFroyuSciyW3RmjUYsGALT/e5e9OsJNeYFyRTNO1JuH8zKOU0KwAhZKO2PPAHdZHNJcnt5kfwTDpgUvG+SOwgQuakGL+kTsomPFWBzs4lquFpVPSYvKWc+nJ4SB4tNGXx
PQpW5o2p2WBTwPIlxA0IMGU1Xh0H1aeM7rKRVBY5ktZD29yJGgOVT4ZGaA9JnLg0O59m9vICN+ynZMOSbJbIOTGqJix8MrBsTL0UV8I38bSoYMyMsxJQ+cTpSenxRorOj9MEXio+UHKYrGa+8ElJo3iGU7lq/K8z
G3tLz063lekgNiG7Xq3OYVMaij5+fbV9YsJ3lKI3zKtmFED7Brm74T5Svu5VQGu9Yu7gUFDBLo27pqKEf5nta6spzUjrRLBONImdGHdXe30S7hxJaa4O2zXMn6XBDkyc4isncfwRyWSOzOdgRlTQEp9xivmH0tum
gXQUWMcZksrVGx/sMRySAeFTJ2Rf8C+vllnpdFcSQ5U80VrjkuT1252SlXe7iB0TwXwb2s6ptL/Q7sE23uaC7vrRpstvoP1ukhHFYJV8CEpyx8ECFdcqcObwZ5KnUDMxNC08aunnuuIFOHcdj7hA8WJy7LhumoiJ
SaT17JyJnHsYEb6+jH+D75eWig+RMQ9c0pbsbBnLgdYLJDEsfqY7AQ++LPuS6y1vIVu8vgW3Zl3ecig2WvQa1OSRUM5MkTQxPOISQ4QxGkpZRl1LgzAqjA0DI4E8dAdOwuskXjY5AS3cCWFnhdOwD8ifikerb7SF
+OKPx+lI5b4cxq0g/Tedl0+0rRWNMd5I4JNnWggL2VsLnjk2hCfj+roTDgPnK2Rgkl4a7fhCDRgUVs3FR8L1pLHEu2CmW1in7GqX1oeNzJk25yC1X8QoZX9Q84tgurgMLXGKtdC7quG+1ylQUow86DKuaWFKWf18
h5hL0QkYxqndoOPILcr6X6/aaCtHcvOx6nmwwbyr84+i8UwotqZO/A3U3U9TYOyIVxio7SvLsBkmky+YysiSgl38RG4TSf/ZcHU56YMEbwmfrlj2LoPJMZlCxhbeS8LFkmxbW/YqIj7ClI2EfBsD3V8pyG4jdE9D
9zjYg9DXKXgRJgyn5m9e10TuGVjp4oPjBXHI88XtlQ/DwLnzKmQunM+e0jNCR7NWO/PAFXzmI7TkXO68reJ23jc+tKzik6k7iGhsGH82YczV4niUc24qjF5XK1b8EY6+bLgMAzBdHHmjq1HqD2qM4T5UtIF/tPfJ
8Z4g+BinMzwX5LRRHnyskXhA6En9mOPa96AYZttY6aABzZCgW7ijc+fBWKOLCWuVX2QrovV7sKYp4eKTlzcWbW90XODUG49cLLVb7bctD/v7E4I2xy3Bgypp+Qa+36/3s01fpycsQkQ2fY1OgobN2vlsQwOO9Qgv
ejHVfoC0PXFwLfW8F8xdhfGWmg/2f4Av75AYolMx1HFeDaiZlNi8+Mr/qyBdxw4YjApyz4n15u+9MlI8Cs6+B/peEXa3xJOCEPF2WSxOv9q7QHYrqL8LD/JxQ1k8bsk53LizchYiOxTfleUKtDiRkYgeoA5cV3dr
AZZceDwXewVnSkWrInEvVunUxG+HyzV/5fNhGu6XstyrMOp1BOE/6crz1kGWBJSyWM9LcUdhOXd9kZVBvBpO/rpZyu0BmxjNTLySzuwSYXcR8Jz+nQ6ypirP/LbXZuZQ7MjB8C6LhzNf6+P6pq/DeNsgmBLxTc+w
NgTdq1HetJ35+qiYbxF71Zh0ppYoZSNDivDGg1uzdPUykiVv9MF3xlsM8qq0tCDjFwiotjjy/0IH+DqPF4O4+MrUyly1SMeLVZ83eFdm7cHygM+xff7mrqlmN9WbrGIhb/Rs4WtZfM4dZS6cVCU205ipgC/6kb+M
l8migDAzSaSq37qWa3TpsyRd8MBS0ramGHvrj8vCkgRbuzdGXen032RaE9js3h70whvG4/DCNDSo2lM91LPbdxtpNCpoybQ0tqEWQ+szC6rw+w0hMCVwFIyHphI+ZnE92GhUfLeJxs8+632qKuw9txhn5zL9rhRo
ck7DGb5GXg3eU2IJj9J8I7UX6mPgAWUSF6gh6LLv0J2hTR+T+GUGyJOLZz/aRJm3EU0DMeZWeJNF6w77dEg70gNdjF0NabPi2p+2UfwdQrtJAadpnOrLtc3YVvUlKRbGK205V+fkcQyJS6PbuoVIvJdwOozGzp9x
0pSz2H63CpukhksQ2iR6KNEJ64hOV9WJvsg5e/Hyegfe86uGcuiBU0PH1Vjl07i/KuI+i/gbe4+WdtuumAR1ppIKwe3zeM2hDxVcMneJrPR4OxxKqECxdcWmAcJ3g0j/apCjpQZghfayinBH5dQJBlhaAHUG5jAh
kbeunThXDW7NPY+dW9LWXtQXOjzLLLHBA2JX/75y5RKnDqgRD4UDZf1ohb1fM8Zf/DGWeYqp/J5Gd3PbHF4beN0o6itpk3Pvaf3n1Cb+xyEvFmzucjX/n/18XzA7teUtpkeBro5NDnhuUo+Ea3h/YjdeZMy/qs9Y
Qo0jBU43lsjt1J8E0LGmyl4OV/IkiC+AJToYirSVtYYu6zMCXlWLK4jIrFh6gqjEGlNoKdzCFHX4VnLkPldBEhVonoovJZVjymAtuWPZuikgI/eg8uSJM3gaiyfTPRywiTtp9VhsZVK4Y3bm5kwi8pjhAnyGhnJY
+t7nBgOvIMwKhrmTKeu6hJ1SBoeDkdolAvchnFE+t+BFNlBTpJtA0Xir8d77d8VFzBON7Ly/MPE+NlUdMgQdX3m4sL8+E6SW+RnbWRCt94SfhZB2eOY/mStIDiezonc0lGVkCsfaltwozchJtmOqyi6rxJnwhCub
ITMWOe4fq0Qxxy4Bla8TGCpu0BpEeI7i52yFmG5QdPKuvximxX+v9dGNBj9X7sfe6aCvy8BA8gN7AUj8epFZMwyINXgkmySq3SxzpN3qFOr6WX9tIE3/MnI8oXITGkNI/hzVePfeD5+qq4YT+Th/u7o48afwVm9Z
cctFxrjPEVoePDh7jvEtZaKkW4jM7VDCF03ah4LcrjTvaj9glpbaAVw2qkkhPKjSQiWeuC3AY5mQZ9bl7pfe5zvRj3DOC8aUGl5aGK9ZvET+0fZ9NYy2y5u4g8SG0/WtBbCOwIqj9Qu4tey3mQeiHAiJx2w31Giv
vMbFqcNgKvGVpOUFJhx7ndWV12zumd64Ph8qVb36DRlypcG/z+A38IdHp8XvBOP7s9RrWuFc4UlZaLDq1PkCLzmPhfYhgxqvE4KX4oWraM2g1DZLPhABYTNXAYcMmMLqLT6jwhYb5/e1ZcGe/HQnEaE1er2AHEnF
4ucc3SUjy9ncuXu/FMxXrvqWlj9tIxqtk8AFOgtCUmFKdn2/pPKmWcHl/oqS0MhmXyNl7YNwkzArE3f/KcC4HfSrZosU6mgC2YHJgyESUuGHr9lTCDcVwIy/Dwn7bTEQeRtw8IyUWBNbPxT5aSXecwBsdAblvrKc
bIIa6eVzRX1RSBQkiyFkRL8urrFxO1T4q0X+QjFn29C0Om81hR01xiMA6SgxmHEm/1205OOZeQANLr1XhD9KD0TfZzFYfbIAOmLtHCRFAiFOlRAVTLCPxOrJ71q/jw0WcKicmQS6gpvweQJ0bFK+/M6m0cuadPaQ
fGHpD1Il5z0C7U7fLIS/qABD8RTjTpkeToU/KQb5sluyBPfqWBT45eWS8JDEopyPeLFts5ZfqZm5vmxzcNVLjV1SnPXsoOcA2jK5xIy4K4+gC492CtLy/Zx2PISHb3Ase7zXA5YfGWQcgi1sxR/aptG4ILrELlU3
qTe85raFQwgXy4WX4ccWI+AU3a1yDqAzeUcLh2JLkghJ/gUm2gORpW+tuBK4ITCQCi3OF/IVfWQBvIbh8maOsdLyQFyrJvc0qQd/luINHa+9ndCx4IMjBwkAwRunHiu/MRXf/LVUCjVyC24EPbzjaha8jy4741sr
N7r2HrVd5bDxa0ptXE7FEtHNafEgAtj23FMMPz2dICVtUiafdt14GxGXtj6cKE1nMdTFQ3FLsFl7HxlvR0RSk8Q9SqA62sWzzBkoZgXgM7Oat9nw3GDAw+x67f63TYppfKKFGfw/3pkgxrt5ig8e64hIbsIerBq0
0w6UL9FtM767dazigrkPuD8JNiSWUw3mCAigbGHA5d5Zbd1G3Bhc8kXoEbG9yNX/rK+5YcDEUHIso8uVeDb8cM6p6LYOccvGLStmjIhEMePuS2AnNbU4MTEwClYeoDyzIG3gK/4MXEypjjsKgVEhwPpFKxk7iABQ
DjJzQHuYbBG2rjyzBqqXoVNbyND//KuCgE/gHbVZQT/QtjEPtjLXYsCVQ6pfNqDyHJL2BscTV9QVN1UI8qA0mpTW10B0PWbRKYXH2DqJPhqOWTmP7FXK9vDXcgL1S0diwnizr6/0eHbBROOaFu7YsdzkzrmV4WF1
ChRNICRb6I5SxWNRm5dYQUU1gFsLcqLVId+sDLB39csXHNu+qonCPGYqjjYY5Ox52QTE3eH1G0ZqeIOyc4IsspgF9UBi71P0P47vBOAf9V/szOM6M2w+YTePKYtJbsTnvMZ9NdYryGRUZfm6/dfGTufdEazYOkSG
3vfPi0zB9Mx90hbTuuJgxEyPlnsjloCdz7rmDmnQdgGP4Lnjxk3DeTZyd8kB6rJD2JQNBsMIGI34UByE/eXdPYxWM0iErnNuycBPQBFmDSE60wD28Q0TeTnkYwsnEmEKofWJ3xJrzC00KUKcLFvDMKTk6GoUoS0X
Fe04UyUaUkFjLonomZNLIFG3iVpSSgFibUHfTa2nXkRajr6mdSwThSUPUmRqoLCuFpQuOlo9AxWzdQle/xnfxGq6eI9yoJ7KpvCqEpFa8zgpSCyGs5GbixWDW402XRkJaTWO31N7gF1Id5aQO7HSDCswT7gjeAIz
wlftPRKJCzRnggjftCOC0E7ro9v94/GcgFY9VUJ80zrR/3A992W2jZJGyY2yCxL617if9XSVev6scBmPj+tS2WLS4mV+zJFrW2xvGF7gp9sEHCu9xTgiqYQQBbfhwGPLreDMJ7nb2evqIWrdRnNqtfZB847xJnY+
J7i4gUeSwb5yAxfK9ZT/BCh1k2P2r3Vg9D1IfgFj6KtI6e/fXg9kBLcIK6j9eMGiLVAiMlRR/DfaHzMfcYnKSIruo5KBg4IsNogg3XFFOeL1FmESGSKMjjSAFoO2PVpZlcAgpBTkkkqzguYumgwNG8R+Ymu1G7D9
+S015Qs8R4IlPESuyBwdCNmRx7ob2Ric5x/VHL7ElLcWZ3LMMQxmrNsmsQL8h6l7C/eC5KHihDc7WdCSHjA1aYE5YOs1NkVhwE7nuLixUOdiaSNOCuEhyWHzykXgXmYpi6H5sMRd7XSWcz8sJUMqvFohB90Xaqp4
LsAa4G6T5mWaC25NomZfWZW05002YG81gzog8a4vb5jri9SHeEc3ESG2T5Pbjmsig9iuwS9ZrOQf3WkKNrw84FSNQ9L72TX3Ukkjto4nxPBGUO9qAm8dFCw8LHfB314NA1glMc/lyAOIx3sa2RAuZ3/kFwXBuVPl
kHjjF8UVH7G3i8pqBsmunAAFbvIw4Xsi3dQeRV3ELHnILShAbkKF3F4TN43VgLbHRxd4b7KA2q604VyZvFIWosOM2/D6pgimXdM+r7OBStesWmWoS+bMCSOilNXKHlqBOZe+Ba4R2CpVhTZLh59dEvm/w0snLuym
Pdq60Hn3sjxt+FqGp5Twil2zRx5mCzVhTiVmI5mugjZyVOGlG8VXn+VFZ2bZUM3/JPEo1AFvGgbHX6lHC4kwrNMtmzikrYyAJOL/UuGRBkaI3K1Yl/9JsqF2lwakXGdvTckNKO3ys82cAo6VxYgogNEB5TDS7it2
in2izN1RYLzxjsXZO+jgbmdYuSte5h8RuYaTtkOHuURPtY4ZlnOHXJuJXc/R3uNrgB0XQ4N/8pO4ek18Xc15/5D0VlQbDpcFTBKLU5qy3ePOFZ5m6m4FLeG+pRCzlfvV3s2qiiofvOnBiDRZVjKS/pqiKnkozweT
KDapkYPnM5funCe6EdXqpJOIUdPaJK1eC2t7Le5FFCqPVYxpL4cebXWtIB0+9ccPA2OwKORiq87B5498l8mbkxDIJCg5fJVQPKL0JzsHd8kgH3GTJCFeYhtXVZKrpyIsUIGYJRoxptQSzIDmbQvEoCyK8oZOZ+0N
Yorz50dhnXiMhkZnGHyLKeAEaRi2L4N8U5Ud/Aztajykx76oYxvusZUbqKmyalnxhCAfBq1jKX/wAH/r1wwQXUWH+P8KjbaMCRIEeSu0O2Ss6FrrYoE0ZyL3bz2vEyJEV/bp4Rzbe2/DlilhSxNVw8t9e6D3fXEC
3mCLaUr7wXLRaorD+lj4zczlcxgrlqVRntsFBbAgAfmJTO3MHaJx156Hiyw5xrGbaI75TqT1wbVYNpYoiVihHn58mphcIwS/5tJrHvULDJCRLNpunY5IiUui0gwONyasPXzKRru6x9MznttBSzsDxHeJ9l7e33YS
Grix34YObv+cNhhUgtNKufhGwv7M5h3plIA3fPPBvld1I2mybjcIK5PDGba96nGk6TcvmFIFByG5oqloSGOT0uZ7/PQjTC8aKd/DpHHwkRr4NJZmdd7piai/iUi4kg1M8Mg4EFkaR/opyFDHf8uZYYAANiYM3nKT
oetxIyO4oRyRNav+FjFdhK1e1Ja8qdqtIHX7OJQK3TVJ/HS+RqApxl4WefGNUf+TyLBOe7CzLQSYqCj5xv5u5u5sW8WtZUSCDQXYcDED6EQCyWEuQ+4wYVnUFK5GTtkQ+ZHf+naE2LaxOwBQeJIfDn8dLPS9jYml
Q8lDQDWfKbXDZ5w2xIfukehijpjrPxGdUguWSdVc9cNxBJP8+N1IzWjb5IANRYBJtrkBKoZBhPw8KaKgr20diFPtgER47xgfSgVwhXLXREnyDP1tKlk3CoGec+/Xt/xotk1haaKEkA+iL0bgT24geUhbXJJv/Nno
gznHDQ3nRJoeVwKvFX9mteQ2WNvvGsJJYtaBor/e6i74k2x5LIaCqBMFbDjuVBi5APIbbjJSBQWyz6k2wz4Vykfqww6ZPOWrZM6KxfAgP2/wLe/UakRaJOQcrXw8g36XT8I1PTjGVJY0Edw5ADQXC7JEkWADt7OS
rOtHWdZChdDI9HBdLDGYeLtbSYm+t0nD9JEBckuIAbyz039BgNCcAz/HW6K+20ajdDhSns0F47Je+XS2+B5+tBSamXc7A7imMUz8qy9ZaCsUHuCjIeY2NnaY/XEghWBYH2Ff6jgiC31z+tLcp7y4l4mkHjJKzime
q4zWS1u/K1JwguEMamXSwRkSfxtgHnAjJ8mVsN8mJsQ9Nv2jIygwcSoD8bf9Jin22Lh9p21zYroDWKGHFSd8QU/LbNGDNDx1uJU0tAxB7FUuWBZM2PgdkACzuN160bmc8DewKCOxSruZJi2FWAKjsphfAjGkQXce
hVzPci5kSu/RY1XojZoVbLXqfiXRfiv77KgNa26snLYlf8QsHomrlbylm4i2V7HMXDCC9YeYfDHz9Isu+9FO3Kff/DnsIF8q5sLGqmff1ZcwJSNwU7cHCLBRBKsgCfqTKJ07ISqYVWDjWwO5EUf8SFhLBNKA2JYO
dAJHBbubeJDWfEriSGZs3vCLSSgv77tX3M0Dn6C99Y/xqUdQ4eYgg7Dep/35+TXj8NkrsOo6uMVIXB/shUcnPodqSc2O/48B6d586eZOLK7a3XtcwGj4DVm+H1s7z173zulZEz7t2sWUFgFqDtiq9J8L1FpNF3cF
eYN00P8JYtxvQvNy2H6HECuvGDFr/YTtIYWcgU+z0kwy5To3OV8tOXDgR2OBippCVktkWWKiF8YZoqEn49jkVscVY46QoWLZABisNLgq4XmWEfncxsqJjA4sG4qHPvBsbDLyPlzGezagUIDFTTQB3A3sfcLo57/z
ECnkfyTAIvf//hcPO+jeX4mv9qi8lMjq8BYVnKytflH7INFPMfR94xO/lB7BssXIB1qjrTe4bYSGY2bJZsXx3YNXZlGwqRGKH5pMYQL/Th6izsJIqHRWGrGHW1AK1xyPY00qao36PaaCDmyiZ/0wrtdi4SkNbBbQ
4uHHHvgw0Epns+QINjI/uiESQgPmeO6IXGKQ6vIT0S1sjG3kGM3vXec4uqSgH4CABS9AA1JKF38cPNx9k02hyNsjvMhDoLxObm2LvG2cKc7ACfk7boR7Xt/qaZEh3sBMZBtur4hqRcA6hyCEmI7OBwzekw3mO7Ly
GsmMNpRQNE1kO0v4nKk0z1GPJXFc7w7aLVDX5OlYL5PqFzRXioacqvzEcPqv9hNcT0TRzuaHnVug0qR9XTpd9bijlKP4d+pECLwiNoFfX2I9DQEedPt3xRIDRpeyTNe1JLHfb7AlWVM08u2dtbfU2IQibDcvQola
Hc0Yn8AFz7CdqIV3Ml/18GuOd+gmEwfmTeyOTF2YsdO9nsLNwB8JnZCWx9M4GQnXcs/Jh1VBxrNWH8OgtT5n3fCRjhv7B863tGqq9/fPTJo0DVn9cqHTwuzjSlj112qIAV4NYUKqb63vbhDi9fr5jrMnNzUfzjBU
KGL9fitSahBePQ44mn99FwTJklT+txX6P6JWl54SM99QrSw4unt6BgPDQmuAAech98Mvv358pJIFmCmeHQGspjGjlE+bvXZAjHjSBlOKre+nd74rLdJz6txvbQ/H6BWGT1rZeW8nn+lUA+cei4hO2S/AQ8xJkx5p
oDMaIlfbyHK1iKxec2HLxM1NxgD3Ag0V2Hh04DfdSuKNKSgNZY8iXj+DX68Mn0QJryOJwBERxf0CHjXUUX8Jg5Zbojo1STV8TDHJfOCc25X77N+7hRG4FtEqJx1RV+rToHduxdbxIBXDVbbtTM1gP4h011TK61kJ
mDKHwiow23tCRRKe5w4pyByomIJ5Ohl0O2UIdxFHWv3sB4CvuB/eB+47DOTH/PME54QfHEQFAl9uR7R4M+GPoepJw4jwO5aEALBagrE48s7sd8DVTnuDz4qrS2RZE1XGDJJLejLC7OHte4fPhiQkgZyUe9lCDFya
l7JmTtqZF3AVqiXu9yoqBDDNOeaSO1ayHtkDkKueRfcNhh/2T8p1mAqMf/bi5W2+9JlS1XLTeG0zuVOyO4Ix8Tht+j/M3wBk6wZ7gxgt6CeepHf+9K6S+hrdk+So/kIWOI3/WsnNbg8nmdnmUSgXYCpIXKbsCw16
VIqQHzk7oSOkJ8Ae/7dW+vP3WJXcdAVMbLUyp5D5o0/lt77wwPlJyjdy47cPyykzuxDIQ8UsZGhlHpRULmMOwBwmLvLI0HspuOoPP3XKz7iesFFujupP80zPhFPybYFxBqXKmps0ufRRxD9HWQmUyG+lpUGFqzc+
Jam3pIQ9WFlslZOaXMC3I3QG+CYxZPW1xVyaH8D0YHRQ+lCRJGTgRrferibiYMA3S3cveVE37IbzBbZ/fsd3PzbuGCEHf+/2ZlscGaB9ZWyubNAJuS+y6eXm48R2H7H3LTkVLkKVG0Y7O+KeY3Ud5CNSXzxess7Q
GuWCrVcVsIy73DyGBWZ6+WizyCAHMVLb6LsEqK988P1ZKyUDzkos3zfvb4084OMfq+Rlu3if5wVNdSdK560RqTgqF0E2aYg5ctzh+U1lKsGIJv6xptXFiI1IAy/rDiMQrGwUtLfWEiOEzBY0Mt79t62y/5AqGMOD
RUFGmHMBBpAwEmcgUNIxOQqzxIG42UzHu8MaQTuoZdbjZh8fpoOL2NUSZtD25C1LnKs/uddk5meEBhXI5ABqolhxUFSUNZElhNKa19lCl/I3nMnypW17zBLhWEumySYSTRwUtLl6L7yHS1NSrlVmUoUQLtAH2JLM
hKAXzca67Oc6eByXLsvhr6UlQ65YNjPent+nzm4f1lafOeTjOHR0ZkV1XRfCjQONeaq76zIRVdV5a8yFP7M1mFIx5zedYbjp0s1U0B5qhY8Ji29gs6jw7L6e38DUaNMO1+H8osJP5LnDA34/7M6BV37OhSzcKXdJ
Col+2FPwZpfZ6GkanHZOo6n4yB6x9LsJjv0P/icet9JROSi7330aF7/FfM9/gs7walHvBxNHQ6aupvlXrC3IObqVNZTIdG8e6/reNLZ6pv5mUoRcx4qgJL4WF9lzdUp/X7J3shCkS7C1y8pMXQlveokOyJFqNCHb
8DtWmQWco7C5TEbNg3EBjty0/yAaIrVSj3fn2G8P1slkS4hLZfmuqly9m2s7Bw2wyt1RP6ySMzlqpAzoEYQS+GN3/CAKFHQyTpJDaGcxFbxRW/t8BQjCDvH/ht1m+Gs/xn4bPYQrpt1wzcfknY7tYow6F9Y6Ulb0
CeLn5MwdSSudZ32pHoQF4NiKFiJLSG5C1VBbBOfLWkVcpQ0JZQr5sSN6EK6tsSzuxOJC0E9cilHEhDbDtAQyC+vGM5ymGtLDajliWopx/GhBIhhALgMANxUjR1L/JEwnJf64ykgkuEWCaXEYXHd3ibu/zCFvqqAd
ieJQWTCOIyynSgswQkey6hcOZkFCM5sSiBgQohLirmq6gZbYHD5hs1/DmwVWGnnMcQ/RoitsTTX1JFM9hllTJ7Tykx+++QKkSo/u5Arr1qLhhJYg7Ha7ZhCdf7sa4llz0/4jd/oP//e5XjGR3tpOhTi4NjH/rXgo
8Kqtk+kL2iVJM6tyQe/+ulIp/x7ZGXz0vbGqX5QqebF1Xql+EIgCCdXGtd9L/PZOZMR3i4wq1jpidGCAh7nTS/dFR5vFhZr5IZCW2J474ccDFrS/K9vVTSgl+WW9LcljrDqmXDYKMrLpYq7U77SSpiWhjT4AF9LN
3JlFA21Ler1sifZOUFHbX9ctjgijNduk0zUPy+0ez8I/s8Ztv8nR6rNOe9LWAmcu7rVGc1giNzqr+TBJ9uuAtRN/PjR2GxGGBeR57zuNGzCrL1osidBcYuhwR4Oc35BGVAuoXFiGOS2VtqLdZdgLpSVzzBFL5Ham
qn/jPeBpZHRHe1tVSuRyew/LibI8iV6/f69dSGNAtzHlPZLHUTeMD9nOJRbm3PabLpfHQWc2EYOIhMSTaBuZ0CdEx/Ra6YJwC14128yN+vUMXks+aakVCJFr9ZlEtXY6E+KDygjTguQfzP2VvttVJeU09ccUuvqk
sJX5iD8mqYQPKBZGSZkYCE+ym7mIEBHR1UhFEFhPEle/PE4YI8wM+ytuIA0LtpbcmOzhP5LfljV8audhXyNuYvv1Z83Ngg4gpNSU5Lvgb8TAwPTf0pDtptgp6jikQZWe2Sw7Lw2+dBi7xc1D+LTYrdnbsKCALp5P
dyNSO4mFEZJtThpBG4mWWPAVe/2w00Fp9svvTBoqWQonaZaaYMVi+MxMzqUeRLW4S/5wHpMzV2W8yFwPZPYbio+k1Sz6idMVtuA/lKCsyY3VJDdOEjQ88gVkZdLfxqdaHjC5pRGmwp85DfmK5mdgol/4IZI8cPnz
ygnAAKCCVqI4zuUgKoZyotgiIrnS6eDUalL5jOIeySHNHSf0rwY0e7X4Mph3HhTGFhyHVKoFlVlipVyIdfRzuPe0uFkdmU764pU5dK0hHO4DyzLXdaMWb3I57JrZO4TsBNv7fmpP5Jc/k8+n+sXhDljOgtBZvN7n
pHlUCz6YMkS69snBCcCTzF0WzI8pOI6XeoiP0fUmcx1OLJjgSjRzudHo0S1VWOwoOGsMINZM+d6Myz7e47TdzGlM24dXcSccOBUR0hUok1qXOu7oETNg9j7IlE5CiixcGrpPI7/JYCCcnMWKCNu2NQyCqqegARjs
iXImK3vcnZ0k/YoylA8dccWqYygi2sPNZDbifQMnzkTVtI3i+6oZnDvtf5aPEp+eIF1eLQTn9bfX5pExn1v9wPY13tiddTsxuybqwBGfzzjJmuJWDbKvRzNYbxEz20w+FQRR+hHTG3MfhutaWvJuTW3M/q5ZPeBb
A6Qq/swRKPK4Jh6EERHhnL2E52YAZqSoFhBPJeHLhKaWBczLIzKldOeUUbBqWWpPdbcRNQIaMhk+AaPW0G0ST955pkcDetH60cMtwbjSryV8nfFqzZGGZbWXafSlULYYE76EFU/BrWeJaWMjMxW7TLCa3ZKnm5uU
Xh2AWMD/Zl/ZfGB+kmd62TfhwuYVP+/ZtmoCoBjJyCi/ok30fdQg849iZrTn0rnajZyS1qeXsdnzt+q7gkEmdA3jYukPKVTBfGTKCzpPj7H5q3E6Co/sJNOuAwYtOxY/1ZGKMHKdtnV9ufmxalGOElRtX9YHYtjI
kAUl6Fo2r07N8Q1xbmrw9lYgEnTUMDUEo43+ojux7BwePNbAQw3sOmdxMkvb67ZtdL9jgaBz1m89au5+1V+nmJtyuPzoDjJnjW0sEMgc5Kq5RE1p342b//Zi1TY0cD/SJlB8PIr/zIZC3G0XDDco/nO5lt6OwxEP
9++SpKU2rRjLoAePUiZtO+09WaxlhfoTjnHzwYlQGnEh5oPbw58ARX6MO0leQTx4ch7PAK55xHiVkJNV1cGqcsFhSfxLLpNuF0XsZMqExsvii4X9hmlN/opoiPINWXRRnTywDAafe83JEHjCGLWQ8QCSu76osQRu
tFUc8NVbnWSWs3maCTItxs7Pyz4KMMY/k2C5b9gUDJCXNR64OW3pRXu0x6d4rlrggJXReFso/wWGVHpSoXNBYhE8vo6G9F827+mMxpYJg5cQeTMHSFuMOxWj4p47Pf6G4LELVq3y/sav3Q6pEmYuykx4qXgYLdV6
EEO6cfmDObG8Nb4/uIfKBGEvJFopFSdLUr8tNWSw2VwOAAZIUqXXx1EjjGOPphCdOt7Ze5XJRzMQOf5o6a0ECIgh9rZRibgEj3yd/GTcsKxs2N/xQQvLc9TAtJIGEUUxu7LhpkVxi8f6xSufEexnW1pyQeZBgC7H
uGZQnpG3yPAXI/K8XC4AQVjZtMvTQTSENYNm5AK07ItqX6mcM+ZpMWJnBsCvVNcHKrJBEKERZIKD0tpDxMBWeXV7zeVOLMEG6TCp17TRVptG38sgbq7onS5MICAdtk81m/d5w9qmyuq6PfhSdXUX78FCnIW07+8s
zPB+dnOkJommexjyFoQP8VkMgltn5qQbAYcI46C/PPgoDWicwtbkNLFwuTiuRM0ztoWx8rg86EV5pxi6CRaNWBmLn+ElW1mvQD5YFwBt8wPtUdm7g4MMdw+q37aFSC/BGOcj2oDzxU8QWFOed1UG5mvIVVLtei0q
fmVC5GWokat62/Nu+OpKB/yOAi3SvtsRPeYvXQw3nnQVVZsL7LmnTvlA4bsPSl9QrQuVFhYWJX1yq4qxateFZP3BtsNfJQi76yke2N5YDCF8oZXzsC5HgKi8dma33Kj1HzxLslwa/HDyty8nF5UVPoAc0cGGLq3Q
lL4EY1s3GjxGVuALZcab+mvQOXhXscsEcPR8uqXFCy9dhm9xft91e5Mzui2FltOPJmthxkFfXWwk53L7cKvCXpysfux8h2G76EzMtXiRIHhHLsADYmjpF4IJbV8LvvA26ZRgW5WpBgA1PhJsSBRYyNzD9ddV13+G
/bKcKkyXR5t/rgkXiwP90d542+zF4eFBYAJjbCrn8wBAQt6jq0T6YlJ70M8zIpjQdzZcCQSSoXWIvgrsCQoIViX+VPOmF4+PQ+fOp+KEzqM3wScqJL2siR+7MBiEVu6VXLiV/sYcacjgXkOH6OryjMBqMRLAnCLp
R8Rt13ohheaxOyKH1sOmYUg/j2Ap9aZ2txTkxRwwRY8rL+AIgGKR17FCoj7WAjf8W3GuA2L5CuqDXjI3JfQTTukODYN5NNDRVMZRhnWbc3ZVGGSg49VwGVsJ9XWxEAt72yv6FNGoJVF7TdUXkoIjCijGSVSh5fIA
httLj4vn7A3/8nZNNQZ+nb3m4Ag864TQyCgRBtRE06AqVWp79UWYALJLszwYARdbNJb83izz4zYJT8Qw33B+GHtKRvVGmEIRkrKTllEls0hs7PB7DCcG2WP2Xj5ZAoIZpp0FI7aPg+wPoOn351mJA7mnNDoEZIJ8
WMtZFymvVgJDg07d8lH6AfrtdH/waYKxBQ68pWPjtr5l8iyHiWw8vYawl/BQY5FOHsTFnLzCuxfMVHabkOwi48rwW9JcfGSyJ8WmoL5f3DGbyOSaTcJGk3s2pQKWO5QP37S68tgOFIaajriGOBnQTU6kmrkvt1eH
EJB/z+a5r/vCk4C/EGWgkPatHvmUIie863Ld1rj22Hh4tZIGwoyHRP1PShmyq139ZLTAaabuzSfhmx6bv7lGriXgMLDihLBSi2FqnWOzgefz2qX3UXQN/pcFnGTHEH5NVHde4hSlyo/KVMgujd+li5Ei4bTUofQR
75qZhcX4IUBF6InwLo/mcHBg2J/ERBoKo8GYdQTcaMnwV911RAivqutfUKPhbngYBkN/6A2TYTiP1xg0n05bUoHoEPwqo519kGTUuFjGYZzApN+mqthH565nfPXgEzpILUrfUkAcaKGhJy2C50miNBmGPvsm8ORk
teIi+7zONqkYHuhDLW3Hl2rJOss7+PpRJHAja7mMxjYkRAm3Tsd9IU5SKxvWG03Af7x9PNTlx6bwgM+tazXKWUFtIv7b1HrrhQLR7EfAIAcxKrJTfB4hHtxAzI086aJfKOxCLluA0wdeoBLUlPsV+WZnWdXSWNtf
EDCgfhxS1eBw2P5ldogd7ZFtaXm/JwiwbrL44rgmBqYWM7jCsaXGp/cPtSURGDLkj9hZzeNpVvMBjaqfLwoNBvHo3ZhLpod1GvdK+v3YQ4tmCRoO8w0UpBgvXh8QAFuUcEc38fmG10zBzG41gBxcmxB9CcX0hRKM
9KYi/fGlhuhPx1vG9aSHbK8Xv1LnrOO2EAUtwnA1MFG4znoD35QA3Yz6SvGeiU9BjzIPOQryfpPAa+nMIvv+PyZzq0y36LyiT6joiNIlApoJEexOoOqrcoMj8eBtkLfHaEBTqK0/OhKNzrzktgq3BhxF5kODZBPk
0owNM7S0bYebJDcz5viLXm0OJpM2H+vn4wp7rTbQrXNZeJ2jhM8ycXmQzhK2oUoaTuxvBgZKqseFJDowPMKes+V0d0GKMH+2kmEByEI4NSuMUgEQfIQVsbE6NwIJJM0g5mzbWtwJiLhhQK4YHAhC265jr44BWGF4
8jlTblYbYvQeKOXmGXycwBA7lzctiyMViJsVWb2m61omEHBidRt9hE9JQOrr1ZMrWj8M9eFsPnBuzqK3KFftZIQGIHQhCJ1XiWM/sekvvKh6WTVZkafEf/6XfqE61rdMIaV8E9gWYFWlK22ERSDsULjCMf867Ate
QsMdh4KPJnRDSPQ4ERxkKDam5O0pV6LQijkK9a94jYfFbVBzGTWYwv9w/wnKNxxNl3vAQX4ejOvbXdoPaZo/CTW9O4BE3ggIS2mIi1OmwByIfIs1zw7g+DM9PvTWGvjdjiiW0FHpHLTe6s1m0Yyp2Q5pSGnDh589
Z/3uwM3uoIbbyttbNt9bDZkoTWFDH22gpxr+v+T5/0zagvJyc/J9S+Py9O/EONHyYAFI91i0VdAk/u1p8tXQSZtWRkUtbV6RMHVwvdv6HPcphdX3/GvmOv4kkvz9Q/d9/ugkig9iQx06F3yPb+V5FiBTCnko8uFF
IfPef6DPxifjONo8dNV6juAYRZZFoeXWin1akJg5npSbGvVFuVOKnh4jVuHMMmS6RWGsGuB43HLVKkS+4cfQSyraOrPgLaNPAdvq6HL84TivruxtPRxpL7zKiTguFMEIRcHtMKfLxLzqkwyOQK8OkewYA6eYevO3
W2dLs8fNLWPEhQgkmRRJtiKhs38/Y5tZ80yySLxv+/OrU9VaRYrTPllIyDbzIlIvCgSIa28QiuRHKTam4LwL4y/oZQi6yIEpFav1t1spbm08dJUJOpxI3nK8lJWdh+UQAY0rHvEkNAvnGycXX4mUzefFwmPUncLc
Zr3qKC7BPBav8ziOvRKArXASH+FwEk2c5uXSeAd/aTomeUXV5y1FzuUnBaeeil7eWqzS/sspnS3dmzAxsRPCXHoX63OEWBYvVWkfGeO5A2jYUMTVln879KvqOTmHlEZNdNjteKj3FDeIiOU0S9MwWrZcYs2R/ISW
XniK8l+V7zw0GGeNTu0r3vLHQZCz3VInQnQMvPoX7sMSjZIjjHFiVbXxrW/UAIEsZC+PND4X2mP5fMIl9NaUstUwB2AK5l1I0mEy4Qke5c6KeXm3v/PtNiSnGRNnfOgbcco6ErbvAUVy7WpwjovQAq+qiue5e++L
tBxbwXdMCkp+nnLdX4/dW8k9BWyCIM7pPguu4A1nE4d8z5OpqKARdWiD5m6MCZEdZIsYS2VZeCKSDCaV/zmxaEom4IYgCqA/xxtPVr4wP+JIkXnZfbv93/B9hObNs+pzueISff8jfSXqmRrolpk8YG1tCJ+rpglN
dakJHLByXDu/y1Ve7vhNQHsCLsUmdyYYVYMNB3vHOvKvi+xWHwlN9f6KzrTZyLZZXVhlqYPGZ1IwTLUlbZ7li6O3shiA+EuC0y0Lvu1n3JY4gMg+kY0xnRuWCi84uUNw+PUZ1jD5km1LrRntjHPB03l/HJPYViwh
sR7TNa7KJ865XXN2YT8qNvfqIv3v/ZfVXSlUDvO8gwnWHTBbi+6Fo6kmjjPr2yejIzX1gUvKfUC5+WVHb/6mr/D0wXKVY/TsMIlqOPZ4kbwBKPayuQbgEwdEwjue1QrLoi9TUYqeCoHloHLpYQ8LU05AFq6aesdH
HdvQmULwN85eFbF5tOGcq3/7BlQ3PssMifGfG34/DYotYWfJL7qmwgOtwDp3866F9YJFVlWZRsa/8fd9mV1yxX5KnrFTzMPvfE8lAbgGsaVlUVBbgfQVnkr+u7xSqdUuzzRNacsJPHY+Uwh34+BQqJi6E6hn4Asc
XMVl0wcI1NJ1PipioBGJypFxSvhqZcfM+5iEwwvTyJCC6xazNpDMMkxjiQGexOn9lD6e9CgW6Umq4DTPeTG5zsFX98nNgdr/TBw0jUGmHT46h1LRi0u7ieHYmHGO/mQBlPTezLfl2QC/RH8FIYcrLjqf39pKak54
oA4VEMpjIlsVYzuf3u8jiC0bIoJL6U2HK1o7c3y0uCy8P9RXN+/TXC3TRiW3GDKvw0IiF6W6YhqIAXlC2ImZxd+C6nnZGZjf0ZqdXrf1TiFZ5nhSAis75wh5ec7ErbnK/mRLjuckZ8MnORBQYE95gEVlLRwusCHc
1PezZh6aRFJxvcmkji9k8quOepW1Vh8XSWNJwQQe+oB6OaiianT8HV5YFl7QE9QOWttglJBxM9hL9HwA25w4K7BGS03PlHRCbZ+rm+SwNAZPkCUMeZPb3jmjNC/yg3A9/rPQq2SSbzMzGhdIy2jRq+wTr62wBoGL
I2Nt3fjiKqlOLYERYubXEs+5LR6wUk1nu3kRz53/7SlKY0Dl5cDZ9RtfIiJyv9ntxb6kdUS4fMxyqQ+DxFCrKrwXcXCyPC26blSwMfXjo1241FHwFq9Zv5F5xKj0y37H1Yq9n/V+3Tdyd4gUGrjFTiomvkNGziHp
mg5OgUhvs18PNVLaN1dfXnFpgrhCT6I6PcwJNbC58IRvilZt3oPDUdemb6RZwb9TUQsVB/owos870fCPR3I/NgYxaKbrae/xnwEW5iJOuc57yCNi5jjFt764Ndn+LhUgRWS/opFwqkkwp2iRwV27vEev0O8U6rlS
AQenMA8u/wK3RPA3TqclVxLiCQZ9FBpXHhSN/+LNBC7znPygxa8v+QCveL7y4+G78j/V8YQOfxkUPQc+uEdZmfl8KZ8GmE7tfp/pa0XO45xaEr3Siy0CcIhbbQzqvyvubuMpd/A+VMeuiO//3iVKE38Gmf3lXFwM
Gp+Z3c1P73E/XdGnb3rGfivk9leuz71PFoboQlx1N25AScDlTVu3vih0mcr/jFoRdAf34d3mi75pKM1EVD90PyBZRPZkqgUIdZ6gJ+D5VsnYrTit1NfgBk6wPERUR8MyU/Q8FWkH62oB5xFwyOJAClmWyzXuuLtr
Cpy4YdfdXaErNqXQySyNTJ0DZxcKXKE/+kBHuDra6WKBnH0n9AWJ7QqXUXvYXXLRF47EW6z3QkbOIpi1EBISHU1PXVb4yNJWCF8vD5BtB+Uby74LBO2my8OeWH1GU+SLnNZGXCO8HblCV/m5w3nVMSupMUKnlj/R
1sO9EZy9kEPri6hF3SfHmi+lfMSYURP56szzadlKUtHN/0YxqgCIH99a6NRF8sWsHmgZhSg4on+CYyTE9MnmYThIAe1pp3UFGy1U3QrqIzK2RcZbnwxMuE/iAmbV9dJ45dKutZ6YlIHTxwfL/xJA2ZLyb704E8fN
xAygiVExcGy0EOTxceNXp1LHHrkvN95w5dTs1bM0fkMI9S0FXfM2TqEzpnVDApYV3CkwB34Tbh7JdvJxfi3fwug7ny9zTU4PVEhhfsr547v4ZHPgUsetgvfaSbb3I+P3hPq7JugBCv9EU1KjHpWjGjApBFzu+3E2
clicDBr8IWhs4PJVaQC8GtWpOSxDOV3e1GIIKTNdmYN/NlfEjBAgMA8S3SL9PShXhu+x2IUxjLYI17tKRjPqzhs0DFuOAYMoaJOglMD+qvXPYlXasFWoxqEMHq4frhKcwduxAYyZq6r/Ge1r+2TsKuB8EZC3a6QL
aQ9+vBseoQFDFT/3CMMTURN9/yUfaQtDWJZtDsFIAyzgFbovinqtt/KVpmZvyNsbOHmQda+KuNOliq74cd6VuVxNJPR2jgkUjlAdZTIKG2cYQoat9IYn0CvO/rbyBhCu9IuBWiWumBO5B4Pp0YwHOiaZumg+zMKK
g+h4IQwFL/Bq5KkcymFseuRPJPJWQkB0FyDZkZJy3+DINDkQ3X3H60E7BchiyVf+YqmVjlEYtTU38ElHurvDL8l5WgqPtwLvjlHTll6QHQBlEgzp5hPr2II0hYpjsONTjYvGaax6QeS7tiig69uy0TXuPhq/jQKX
rKJXMLYSr8lj3lM7uEP56hmJXMN1N6+Hl1hQOjqqu/wv4TPP+wS4lYHNeiwpSozK3QWEhqjTEvYH5Dnfh88Fz1ASxUmYHcQgbpTtpVzcjNUqjAWCqIJQHqaama1fh2UIvvf5n+IdY85hIl0RyS2VoYefyGuOIl9y
ibNUVwtougB5EF39T1tFBOqqE5Mp0WGsZalqzqNyOWamZtZcaaheiW2EOiXmQpzXjCsQP3NQfaLPNJDnt5y+VxTi9oKuJ1QhCXsd3uSTdhDRWZkjFW4zBCvT511xryxpmrLiZl16pTKRybqUgAQbuGfEIsuoUTVD
0rRLqFd/gapQVbYYkLBOZ50QYrosgtKKVF+n5aHD4GGlUHIDerAbGVQORCSi9PyiFemSfJI9v2AZhoeJ55AaIXgdtM1+4uX2kzCtwtI0zO0vjuGUQ5JHWrgfFpaCiGdVMBE5vTYw9s0mmOKOzX1RUqR/7Pp2LZOs
+jXJDYTdMeHoMzYyKPz5de/DLFsNLDCMNMDjYO5XQQzoITZiS8xpKOwtMPO3Y8Ete/f0+/uwiEdzk1NtxXJkmx8DtN9jnsUjqZGvt28H5kkkSElJRT9Viw/ahSEaaBYxTI4sUnluHGUKSIi44whZaMUT78O9H0tK
g9gOkqpFAWUikezFFnJmwN2ex8r3O9glhZ2RUCbisTk0ymTqnwkftdV6C4c4A34v0V2FKaJ2l3WCDsU5Y2H/+Cis9vH3kRvY6TMsNN7ecbZ+GOmXQljrkiSIcp5O6FT4EwcKk0z+gq1CmB8CIDIMKEMPa7v697Jz
QAZu4TGfrCMJsEPwqvyYAHtbf8MG16rWUWaqIDGnDPaXlRUD54I36lFQpjw+i3F5MNB3t5PKTcvEOgyNybPKnF4JSL9Z7MIt14MhYS5C1jLNaT+iljaJHI4ILQg2N5M5qeLF6yGu7DGRUhkIPqHPEOv6Bym8zArt
MXC2bW11LwaG9teA8AExd6kzcJMv2uMCLml80B2zpWjIuvdxrCyrrL8vwsZLX35xJe23D8D7bWxB94pqfzNLUsuGkFQnBfHcf1sXUXK/dGK9lBFodlbJcWEVIFCndZy9oQZXn0qXSOGih28hkV/ypJOjo1NPgNAa
Wekur41k45o7VgYDj+NG2QYRpwNS0b7OtywTWA/JIZ0QcNiBQy5TOL//RK45FNsIfFM9Dyw/rvppEo7iMTDi/emhV2SRnzomXpM0qBJP+sNz3B6v8eaxp0EfH87GmZLUPkOS8tH/7IOeClNsSpZJKNz5I728LySF
dsySRhe9fWwuGDtZlpNMpb4nKliuXrm77ndwwRSxO6nnjDH/UzC3KVlGBFor0mwEJf4sTH8Lwh/TVQWMso9Q59VEbLEMWRZpn+Wd6EjpnLA/BXxZe9fXI4VdX53M6XmzTTJari4phEtbGGhOg7vAnziUgCo7PrmO
9K3k4lFA7va+JMF/SYgRlEa6hXf4ZY3g9DEzW/Im+QUu9tKySZ5n0WkglxHlngY6Ug0VW0/RhpYl6Xgeu6M47gladG656kg8VKwfwfzqKVtSk2j8Ti1/wpqzgWBsn5qo0F+4gi4xNwxHqVn8t10So5dM3TIVx+b/
5VOog9na2qIvVgY8qtkzlzT+HmD0XZ+LELjk44YBGpJgcHhIi7FQlrQCWWtaMH1/45coCaB+ucgyk1j8ip4E5SsNJhNrI1HS4cbR+StTu2e1LznES3MOrzSF+88ScqaYdM1hvX8NJjUB8QpBOZVxSI2ALx1cwenp
tZbLILY5EQZ16OFjCyp48y4qKIMETBcgH7ZOEMOFkSiQ03Fh7j07MWS9l/dm/3ITtXRy6htdq6z87PmkSif/HQihrt53Gi6yN/srODUjZccZKG5VIeVmAwtp/DGH0z8TrnZiq+hA9U9Ov2/kD7fzgXcFJvCzzUF0
6XL57S+gJIlgtfSOmYcMbt/f6iW++TiJKJJhFOc9nf3/7jAKncw5hPwHJEblOozb3+SN/INOGnv/OSgPLObbsvOvb3B9Vmnsug1YVf6FqI49W/I8TyIcq+693L9aAk14GckDwptG9sjBmHgHkSr6mB5wD04kcLSR
OriVCpK2EsYMuGBHPhQ5ndmf3ocyNZRNwLkfh/a1x1uuoQBSAxLrumcmfGHYRn7IhIPwiIjkAPn+2T8uuLJhUxvM5gYaqadxMv5PJZcPvfOv5U+EcBr1y3DEb57JXIAZXch/53uNrWXiVTlH7l7v5gY+iXNjO7qx
itwbj/wf80+Ov4BhmheoSTmwo5wXmAoGq1PkeYt5PlAQEESA73jSpPWNi1NF3LMbjL3vxOZBmWIDJeEFYJSQeN9w7BlsY/z55H0Cl1ALYE1cXhExylyVFjM+IvckCcYfmswPq74FEcMdgcqUwH+T4+zL5QvL2X9a
lLH9e/c7wjF8Nom7+NG2lcU1yPmhaC3ABjgXL1sZ40GBNIV9vRh1XGiLgYG/29G1VmgZ6BST/uwdKW+xWdFf/WrjH435urW3QOomijcYP4MzTagCbL9SF+R3EF5X4VMjvduFDiQD1RZQtluPig3E4zDxoEaZM1YA
p02S4NXSryP0kOZJ1lZ07ANw6S0NKC+oqanDLZhy419MsEf5SZNCL644vCk4WQ5rH6rZfQHlEIX5wERetfPmwp9TJ3yZxgyl6M0QfCOSXe4KT7IsnjQNetU8a975gZu05lQoIfBD2EsXC8f/tLJxW6MK5i+HLRf5
l/18dx6zQyOqMIcWgWIfhYuMoTkWTq5HOISMpJ4jGyTHVE5TheEd8wOKFwV/V7zDkkIk/9lscYt1Lacq2x2eSV9zxRDnrSClgyBuVG0FzY+4PkxfFPUU3F23lFnxD7hXn4mV/vYzX0BmyqBM94GTKslMLD0QuPS+
wh1pR6SZcOQRX1VzdXKAWPz+Mo4YG9aijptRuM02E7gX4aIjsRBzuMJqulT1W84q5mBVT4WiM8YzY7AhFNnwiuEE1MqUOeWp8nGl9EGA/MLJ4pZv2FwBI5B8SlalA/ntgPxM9vJTtOzg17yYnX9Hk5EZ59Mcqx17
H2t0NNnpqxZt6kQSMZOzxHeszMgCeXu+EqhTP4FTbGNi94AB/cENpO/hR/yVvuIkJl2YTIr9lfI9ko5Oe1Dsk8w9yn+sAHH6olPR30VTiNx9QUnn9PgoaXX/SlZ+ImVMtGDLlmT6k7qCMQyqbP3XdSZbtb8E9v+y
ze9FTQhzWTiwYoszTkpMFQqIT52ZK3RL4tL2Jvc/lzjNr087s9mgAB4hBgGm+EIVFGbBKsS3f9CJqDZACY0fsBTTorS7zWgwSsNbBC4bj4SLmDLq00e2/ne+aABCJHSyfdGP5DRhwUoU8Mn6gj9Bjw/r8yb14nFO
aqGzZsRuwoxLdswp7mdl+Xwyi4kHpMlrAN54Ih6uHRYu6Qm25kXi5Rz3E2HM/YP96PcqT1KfcOnvMePID9VzY1iuJIG+ZsYPfkikukIuttgdHH4HVzMoG3Kuk0fc6zrpHLm2kH0chJwK6AKwjQsLwRXtyMw+/s2J
ztWMU8sPXk9qSkCdj1rquWT1jhAUWSkn/PwXe4vbzXs9SO3r/YK8ENJvzJSjehoBdbcHSad2bCzu+F4BKAPHExCUrKG0xE5H1exfDZkJ6LLgOl3cx8VhYGsY455jIrUKf3BTSWIPOS6pYRMndZIMYoqSoDif4NMX
oBvUT8fj/9Dq72yv830RIbt1CY+g13nPpoHVS1LwjuXUyMnpRUFNw/T6b2vUjMuQ5QvgzbgffgnHxsc0+KSLC2JAprHS3DggRDqAL6FdTQo34JC7XpuCTLhDmXWsulTMlP2IF2REmIXPuig3W9TMxAsxwnjA+Cov
bzCTdvERC4FwL/qMzaWE+FRSyoQ1Qt70KuABapnBA8b31J1OsLSTx35WgTcbC10n/SC9/O7VELlRX1xkehzn7F+15QnoGx0PKDfTfa0PUcEpli6rNAJQSBaXrHtaIzgyTrghp0jODXIHyNvbG1skww50ji5UV7N+
iVwgXPPQ2KBLowGcfl3L9BLbgDoEUMKg3+vNjyZJTOYc7EUHkToK4U4JmH6ppDEdCIqgJlyhqrRhLxvJp/XI6V9uQuXKXofrSwuNcWApMAwsOkqoj4v4zPoOG+C7oX71xqwRl50BytJmzy5zTmD5Wy1fKYgLz/OD
jCWd9TmqWyxhFVOO9zhk5uRkFHEfaVLy2OPavIJ+3Selxdgozw+DGVEVQMK9XiRPpMxdM6jr0Qk3upDkSCu599/Lo8KXWi7oyKM9JSMnw3fj4y/O6xviWfFoWzvoEfeYxLOof0avXyu+7EUWI3Uvkx4Y3tWnaByM
Zv9BNTNeX4SDibMcZH1spqhzKqJ8PQVENIr4uMmTeMvA7AjEQ51cbWSqSvlfxVcWjSGCYuYepO5T2xmPsOhDd1vwg3gmnNeB/qMZLR5KxEftv1OamKMSjN6C7dfjEGP3OO2VuPDa1hohjUyluSd/oHsL8h403T2s
wpokQucGscNloP9JafTlaydnr6yz9r5geXfVR6V8DOKCwJ4Ck6xYxFgLvTh4S4a8yxHZbnt8XaMNE9TulESsyCjQHGOmuzkRWWpeJhNwyzigYWXTw+aWuaQIaZTdneLVoPdZg7iRwnhcS7u9vLefs9rIoj4p1/Jz
pEIor0xuOEM3xeTDZco7c3fzmZATPuYlUolCUbZQhDPBtPjM61j9aEgLLOHgQsJObLQHBV2klaqYcH3HyXRRL73koRiK/Me6SNHTohm+GLiXe8FpBMEssrkNJ97nuZFRaRJ2qHkUs6AQSrj2PUBU8ZqxjJvGNj+K
7ssqEjbFGpNvkKWwOaVFohoJQAbYevIBDk3R5n0ncGYBmNPJxiaO3dCPTp6FgZgA52YoAOTAHFv9Ya4GahO/6Qfu3sFmEtE8KkjPSiB/U8vqrJpplAstzu/AYTSc2asUTgAFPZXDZVHrtNgRirh7CwjDgHmN7YIw
CYJW32wwPOOkRxSrksXZk0uOpDi5rPk7WFt9Wxx4jqGsu9fBtWQmmktMdTVgdrVTeTdB5cpB5MXGEPKiT+RaXgQsv4+wMqbhRruQPZAJAqOs4+HZS2Tu65cqeCEp3wuQ8sTAHKkujW6ORYH/ebjLy5Xys4ZsRw+6
xnOzFO6qkTMhgYsRzVHpg8zwwLlAuw+kCC3Zb4UPHkOLMpM0m47bfN05qJil5eyk6RHLWJJHk2G+m0tjIit/NXqawwZY1fg5HhflsfA3f7HbD64MUydnIzOD01ooDg2fZ/AKhzFG+6iJ8unMdTpmDsiBJRVYNuAa
UqESZ+qEjzeQl8RV3rUPL0d5HQcOJYe0L3IRPDMah82oWhyQ10Ru2zPCWIJWtTib6cO8CspU1ZzIs1Ct9ABKSSOxhEqfP4BPl64c0NiXU1+GOnqIpapJ/vYZlRFgcfSP+lSRA1dNPsMLOY/68F7ZvncmKqVm7GMg
InBu0e2M7wgG1aC8AiusVDiZOOgrh0K1/8Gzb1AGLnXPIr0cdbIWJJdtXuUR2lKLVXKexPj13bi2N+OdFFqv+lLZqOaz8EPB6wx0/Jalc7nXUgTwih5FKq8gnT31EeQMfapoOV5WIr/peIgPkEGOPAyF8pvX5O6S
UGPcscRllg1qiKNKJn129uD5tQlqy/NVQ4ZVDbyQO68YHtquB//r7kYY0XwhE/esE7CCjdntjeDPy/1TvLK7RFkEzb68dCvqZKHeEe3LvjycWwqon5G/SZgWXP4ZaoHPr4c5hAxAa7O5+XPWwWITEglQxYXPTPvP
lzpZIZH64soVEmphpZEXusm7rDOgeoMuq0nOeaJ5/ilCKBy3Uqr/vSkiSQVoiC8BmAUC/lZW0yMu3cH3EiSm/0MMKPrUii6l1TzejOltgQvKYFCLTZgTZP7q4Jv1Q9hooggxP3hrG7qodh36HpYmKdcmvoHAvQmQ
t9ICED5fTRY04FZ4gBzqZ/V7EpiqavVIB2JSH3w/ug9e1sL9dOldmbMUDABU4uKBlC+6Wg5NecsTkPJbmI2J0ULmZdcA27Yi7MkyXahpk7CAl8QLe8ACD3j+pK49eLJJg3wFWpWeUlpPwk1n9Mfo1OsuhD0nOUac
AFq94Mt9McyRG08hFMHn53WSltbF6aSV5QN2j/ALggHSBvv5LnToBiVCGT3aJNYfjchoZ8KfZV7lmGimxpZqY6vYaP6ZLbhGHy09n+UrnSYSosNlLsIkMAhSqIsQDetbAVI+eLhCneO661ZDnZ40LX+SY4CTE9E0
na6Lky1kyR3w0cXL5D1JlEcPHwGldHHIkC8LNQubiZy1o5BqP446W+0nJe+uzWWM59/4rotgBnJ9hmll4OJJnC9B4ENSTZhpM1EczueaLZudvycMJ4+Q6Ziumv5i9cyordXhA2cWhixHHEAWhvMc6Tn7Piytgl+t
Vpr+uMpcHBFwvCjg0phevZ9b6Wm+tiTsElr9jCF7uN7IuVODi45lwlmeDt2//FvaYgNvBSaz5meCuqVL7MXeeKvsOx0cKdyDJ/6bYV0BcP98Ldk/VIunRppTJ+hUuH3PU3Wil+NYuYDtg22LkUNkb9YpihlvTXKS
+bG3xXMY3ppB+NQGejvC14OSM/ePm9q961QHVNzEwPuUSII1z1XMooX62kwR6k8+8YoOWDaft3yCB002LjgSdc6Ijx/B238gJBqYKC22pjmWLOYtKarJJc2wt3tuRYZukZFZ5/Wn+/9yOB1K9vMozMrPj/Tk9wPi
/VPWTn3IR5Kx8qkHtgD6iWxltgxi//nqcATSUrXKhcf2K6qEEyJ4Mbe0LZCaMBlWg+bRBp9AJQK4Fhx0VgAtsPz+i6pzSiaJRQ/pJwS4WII8OdzIAjdcAzY9xwOyBDJl7ht35rTmylRiEZSqlHoT7i99bn0ygVyw
57OO6kIglnSzkAXaXee9XJtQTAcrslZTr/Y+KjHZXaAbmEDmczDU90budtkdW3mPlZcIcVC9CpRFTTrDzTRIdrDwiPv5yubVBlyrrJiNYgWjldrtFauKf2s1/jTfT1VzN772hGXA9pawr/fv2giwZaKF1SWby5eW
at//Q4IS3zNR3QQ0IbH6pmS4Nnqhtc0vS11tAQqo7s23FfSnf+vNHw86cob1aiKkJZWp6Ar7EvrMx6d+NVWUZmne4nvKSrSHDV2O4ItJYdl142nIZrnZEf3Gl0rX29kRVtxrfNI5DxZoj/rypwVZMDbxXrz6w4yJ
jj2HAnuZWjTkbZuzmGJHKhfx+EQKlbLM9UDnQ6kJEtEUBwYQmHNMoII4KHtVYov33Dt0Z+6NOXEp7q2dTDatvZ/bJICHImp3XB45CsPFdKM8vLKzv24frsPxOFNG5gQejiKrAea/r4OB7KN5lc1HjkORaSj+OrEA
6g0biI/hIZFCriBJjI+yhvI2PzU0P1l2XRBTDOdhmX4sl7LsikpvG2aeDS3yS1t2pqK6tUq2Mf3MYGS72nwEl5r5g4+e1rSwfGxO4m+DGw+sW/DwiV2W0BFbaqhMEI+hu9upPoTNCrvlaCOpNc+vQylCw+LHbYwo
zLzWilE7NtVuMynM+0glV2uswhK+m9M2SNUbVknQ0dCrd5KdgTwh3gRPsM00yZ7DCYBymMHpUFPKR8Q9G6IMD+aClOMgDfGwYJuhKjjXIGWfJXBFqfPhMryLBu3GzgMa5AU+zmU2fGlj7TTF/qG3qi2naCM0QRF0
3PR+YjI+F499ZKScCju59Vy5SqaLyTuVJUhlHE1GlSjVwT0/IrY1gtGHLOTJk0UcTkZhCDwL03vA6zYopKJzDA5j1uIW9dDnVhzmp4hD/Rm9ht7eZQVpFHYXKDMp+xW7K8lMOATeyRZ/R8JST7SAZL3uHojL+9fh
mGVAWmZeWX3Pk9h3GhJR9IbU6VgwB57OzcWWd+DwLf5+QEozVsIeHGCTuRczbxfhENfG3cZYnNpDUMdhjsAiLx7T5ueHWrzyPneZUUnGYabEeasHArIK4KQmMclNRc5Wmz1pSk1rPiy7Y6ePyjsqSXgv6tOSze0z
VRZvstog/NpSJOP2cGC2av14AyNCHhQsi+EsSZb/RkcFN9AeyNwkxxKwWXLZJ9LY1WNh2MxlBVNAwNndKFek7TgK50W5eVHCURFLniPTYeD+V09j5GoCge8Oy0Z8gewmyzWkPW7F5vUD9kF9DPiYnKvzP41xGVen
IOxn6ZlFd4tGBIRLBMKViofTCA5a0qNZdeeEb1Fz0iydAtVH5RK4B+iq86V17yoDZpw7Q/BPGeO7OA30rdOdxiYwgDecU7N/ErvOf7qXapI6UeaJv6dxneyffysPJ74aEbNoH3n6DsHpzKlbDoHbJ29KuMAlVDnM
R+0Rgqou3yZiae6qWCRTxofiEYmx6Bprx3Gpr+rAqF6nZE2j1Wenj/XpcpyDyEMEk8zL+qUzx9KURY6qmWwqggPAmmsjSbsSHYSMEbWs2XGpW2V3IpV5tvTm7kr9LLdeqJLe1ueMbB7X0K5wGuliHZyAdEKgs8GF
irYEBE6K5dNa92gjX/WmgFsyq7T2L4iQUTxeBjkGzUlV1tVavqFZLEqVPhJIKbP8wCmJAGdLmy1TMAJ4dwF2t9xplmWY8emSzbrYqg/XPjqHyNjmY6c0YhpNIp+moyx2VLmXLsv+Un5cZgfb/0kd/nY4LaV3a3t5
K0F41g1zeLRIpIoG9vIXRKCQMkMgyV2GaVJIJ3MRFIYptxTFpCN8sNj5nqlGzWYyn7JKDwiBthCIjsiC9OjdukwfCFPX6wxejO6/+VLepWXoKmoiRaBNOj4cEDJnyqs/QmH9EXMJS6e7S6WxEkKfYLuRrLMureq4
ERXiKxRJem0lJtfEiuN140bSpFXCNSBUBWPC8rQsBaG37bwhkFYaWTAgpLgce+HimlkCW0lxU3Gya4cJY9V5jMBy6Z4CvDXBKvxoScSm+jxPRJ4QeQvmUF8mERPE9qv2qzVDvnlq2C7LFonIZLaEsfuwbH49gJxV
oAz/bfLvpiciOb5QH3zK1A5yLC4/FbmHYJvq5+ddAd3Oq7/NxUmMYwZgczWZVKMybeiQKDqZwJxQfn1fpzcZCmqGf2UjMza0V2xg5t0N1id0zRcxsGffLsOKEXfUJ3qLlGXK30cZQJr2Opk5GjabQ2TMKQhGtgd3
qbs8tIhUtJblh5hAlL0HLnkHnbxX8Ot3lAWLP02GhPXRpj+jb/mgRCxysl3w5AJgavijxQ8IWW52X7paWafDU9m3gE5+6UUzF8SFpZ9xnCUUy+4uMAh9W9W1OHneqwBxzNhLR6fk31encBhP1lSvjo+NHRJ9RihG
5h3/eBimKy+4LPKIInKvcvkU24PY59j9/gcM8htmQ3vOtU3IJ/KA0c4hJQMC33CzI8pdFbYD1VJ4MxBwRR2MM0+SuHMt1H1M0vvJyf8jKDpzVzNFCj8vFl+GbilwTiUW8l5+c4tqCQhjJqosrXhAvvxEsLGnElO0
RGg4l6xrpJTofZh0DAYFj8Y4OG9aYqyQpZtzeXW5qs3AJaBMS1wJF/aajIuAb6guncEyhxcuqkdOO0hYmLPgOOLM3TyuNy6jiyGniZ4Pf3fAvx2syh4PV6mMfTefjyBPiI6niJzF+GW/hDiKO7slMztwA4JVwtRX
OEoCau1dgNmekD7nAQMuTS6qSMNxOPv+goI6xwFyaRvGUBeAfUtCYV5OJRnm7L9njMwspAXnXBZD6aktCoASmeOV6QZMcnjDDT4XfAK8MjbFupw3WR1LcV3jPNgBXiVTCXtkpB/jhJ48/Yr/qC3G+b9ffzPWdrYH
1SVsfKWRP42EZehwZE2mhQkpz5KGkOLmkzVfm57h751SzczAXCO9KcRQ8BofP9Ud42sUusY/84bXdznWx9XP0FR4Tpj51qfXQR2ZriJion/D+aE7pMt+l/7N1gAPWaylZtKkgA7mL+JuKpJAL3DOxeuFzmaYH6Pt
pOyPnFJBU7ohqavkd9U3hqdAOc8HN68Dt0ub/yRdrRndthC075VyVwZv1uM1xF7H8Hy99eUyu/iDToOtwurR4wfTcMuWR2D8419ebxs8fG/703s3vWvqUwuPwi69Wq/GysVPKufcKeFFfSZ+y+ay1k9v60nj4h7o
FUAvy7iOokU4A5a92bieDsb53xHphSBQ1o03xsLQ7WCyNRQ/U+1II/i3iEDujZam2+0U/5xck/tFjyN94CAWbMxsg4e+VErkC1Atvu3BvJga96FjVxzLDj8krzinv4y5qskOU9lNtRCXYRB98TyxpWndQqk8wFsT
i7Rp+iW5Rw6MaSFRKKM2Y/cGDKogyseTcpUjlUlmrK68HgOBJ32KswAHJwgbVnjijpDAQt4nQnNlAVom/G2cGE4d3/OWvFDVLjkmijPmqgA/F/3c8F49CpbrifJAWOAzThDzn1OSOjbbYOfXbxDXDZG6x7BSSoXq
puBwI6c5IuvWZSJBy4oukWVXS8nl/Q1QDXMHUh9rX6XRAqbQTXkuGAA1ySmPelKyM0ol3RyLDFlJE2uV8CkrTVhuG/MEx08DwKa3vF+Kxr3xcswm5rGiWmRG315QEFpP9evlGsWFk7dn+epDq5vL53AEpzNV4xqh
h+x1jnu+f6wNUH8sxdYIeNoWAWdISRpssmLUY8W161XECX7kkwdp1eMtC+BvPDM/WQqjeT8A0knCK3jb7nCZRpfqmyh3SGh4gfCIDEhmsku2pUqyFen51qEPFXzG8imHnJXkhCoAEQkpfZj+2g9/bjRaM2et2wcs
z71J4rVAmxNg7b9Qp5sESEFTr9oruGfjdGyZZHatXT9tDNjidc6HMLbxNzCnz1tPrGAxKF2RCHUSXCLmjLlPGmOinQYGZmYTOjx+SF6AzRyZL0korR8KkaToIc81becNS/59FiEI6dKLA2L1qfFH2Eo0SPudAaXs
oaIOJvoh0GQq8FBgEwYI+J0BkFPB5ngU/a5YGku50uEK/TAp31NDX8WdgUacBAGIeKPxVWHkfdDVD0uyAKkeSpIueHxS34gBrmWSAO86wOOWG5I/oo1M0A4HCpLKKKwunKW9QqLEb+MqHeMr1EUjw6C/8Xo+kIx6
1GRY77Q8zOx2RGj/UoK1K+D00O/cJBQPe6LHJ7xP5eQIMnmnJLzHgYMnyJQvf9+RT6IDJEBkh8K0MlBQSR7hV974LiU/E+8itfC0uyRyU1beB4We/8A0Be8aFtGJIYxJfpGUoBqQhKL5SxxftiBeTGskK56s4Mt2
Belr6A/IyJImW5F8ld18Nhd17Y+PR+qXPAI9FAbI2PH3ThGSO6bFZw+1/MyrA+xz24NcJJZUdOeHy0sK5oduYJawJxrtH00UNuerafe8he1EvF1h+jv8rIq4qsG5uNSfqyD91h5ParqRXIxRAJg4kk3GiUVQyrYk
hZlzhZ2BXazKMEEnKtSGADO19yqJVdiXUQdGpDvQC5ykxHfzqQ+eIz3YQK4aWSTN7qfkF8J6g1A98rDw2unu/zoxCVU/JEcGtw0mn3r0Cfc+YVCTK+BfN587xEvOkAHRI5RVFn+tqnz9PWoukp1gkRGGJ+Q1RE60
hA5wKDU+NXFp/EHoStZ0m3zu6w7NFBzMlJ42xGQa7Ywyn0lOLaq6cJv3h086jZya0ZKGqaVJ5qMy/BcJlbhRJeY0DkWQwyJz1SknpX06hK9HL/Bu0l8VvOOWiyA7//RJHz41MuFO+7/nMo9NKn6iGdGBJZP3+EL7
kJrVqApLBfFRVJKwNcov/gVCKJ+Dp3W0gBl+NrXht+tkrpOPlP2xNq7M6t+/WIXQa+ig0EHv3MmIEtrCu4FB1x/WWpEs6eXnvuHHGEchyIcJgaTGcKtJbHev2nbfUS8TAynkSNlL4Xe9j4rMLZ9IRibuvuRW6l2A
gokSYNQ77qrTnh1LAJjWTAR8QoZnhb1ktlXOIeZmqaTax3kO9c6BkvZYpJruEMTWONIXR2U4WLcm3i/PODdecuOt8BKWU3asuDDXKi4lOIYfZaiCPosoJVcToZ/yDIoliMwV16jI7eZcyTJqtAnGPHEfRCbJaZ7g
Ou842SY7bpHLvLSyRZOi82slOKhGsVQY1XKTBB1NLLNCAb5tujxg1AhOu8CcS82vBW6QyTapabPL8p52zgfMI7UokpBukFgkjofAJpkOouML+fyiXG0bqHVy+BjR73GQqHWMYmalaDlJ5GlyEv5CkieGsdnuw4aH
hDIxpJHi4xqbVWJEZNUNabtcYf8XmfW1RzWbLttG4HwhZOZg5BesuRgSpelrJ0RxE83yGbXcdRDybfpQqPwmJ2J6y5hKB0KKTv8lAvrplkz65r8b55ftnm26J5uWxRGGBpYKXH0LZXdydf1CJapGXNKJN1KhYdq7
sgYjetXt0HvmlOEQLxfGfwl1no/N54JHrdcLkxn7z3iXz3KgBF/IB0JapZ+7RGIifAEjWCdPDM+k2tjAPc83hH6fIVFvB5WGdODiDXjJPHPt4I4AfkZP5St+tTXhCC0iK/zWWLHdMVoxZjJXCzEqjaq2h6doijAD
IZbOvOeA+TIp0J6X5fnpsuEG5AEEEPIUJsDGD/LMbK82OFVxCvSV4d/oOs15xssv6OabKH2a0CmRICW22nEZKIxCx/2dD4QrAgpzBlwoX2muQfNUrJOK0WiL3oxYQuP1mcKN+g4izjBiNmj/s0/iFGZpk4dk0HFI
zC4zIdXLuoImdy2AhOfTdJRmST7bbgtu+32PggIVpjcEgcjHEs9fUCXk1YEthGUpqyoXkUmvaOaxOL4knFDFIbd+VnCD/ueDwMZuCCFV4iyEKGoxI3v+/dvnAhE4jN/6bBSEF1dmJCpvLz9cb2KZrDrBGUGHcngr
JaMwrd6rTR3vmg1abtlgNiQyiCrCrd3qr7eyhz9eHHfOx0uHsOq34d9o7UAf6YAGku8N3IT6Id4T+GEPyA4jd2Mmfoij6/54AZWl5IYlaHSCb8/NWRLel3sEopwQeuE5V7mHeaCNpvMh9FKcOtRkOnFKy11nLpzp
k8chKh37kFjmgMx44GiwmeCFi/Z5Q/+UxdwF25+VGMUr+ZtQdMADvqbLycJwXWliL3rghToFwsojy78QFzSflAG+Vb0I13N1pa5RSejiFI8osc7vAAPPJ9aLm5VNGqO45UTItBqABhUrQLAzCR06HCY/OImOjTLm
QetSFCx8gegdgMcCKOMEmZBrunpXD32MG+Da+HqUTTIHEmBBqHO9Kc0hBqvaE49kPKsacrE8nMWug48Tle8VNDASU7qosStj4qJMNEgjUmaYWrVQ4jEfLGmtReimrw25jbniEGaVCsqwcraCJkkEXvLmq4SvcJ8z
ke5eZUJTVR4wbhFFJgHip2t3ED6cIDMqDeLRhWaNcQYneGRKTUViasnIzQVE/IXgBEa1BN2xcrm2hkunE2DIhle7hgVmkaWy2sSKCi+V2xxVdOPrLO/gvvkXi80bpmcPpKzezJvfqFX6JsgJGgTCBFVirDoNXxXl
2mK3K+X9CXfYCG4J14VA6gTheRrAcA4VIXXkJou2vlJxEf0abfWxvGGftDIoZ1ia8SKOyhUx7EtLIr9b5EPiGxedheg1pzWvdIlc3reiiOlCdqmmzoo15PeemdqjRTIKu6eu0B8DS7xTuwlIFKrYPvxA3ptQ66xN
ep+07+T1mttkck2J2Vbn5UKBH4Oyp2jJSE6SBzY0kaIuBmRStXM6xN7vMFXS2xUL182M9CoVhfMa03/8R7eTaGQRyCkZTS00iERTKYe1PG3FCxMjZA8tVylr4pXIcMRHw0kixTCyTvKOUgJoBEq/KiZbN6/zhyiL
1L2qxv4+IVa7jhhTSACBUOnCLFlN5TM6FW11RiSq/IvASFPOtIwg6QoeryircglV/CSRGlLUfXM/OTyj6XO7yIlREHHKwLV5yqvWz+iDBWEeK1Gy1JYxE6yUbJFOmy13r659xvI/tazhuxUTRiz3+LKx5xPGRquw
8fqZU34lhJAKp/bLHDwEZJDRYVqOvtBKjJT3Sfzmht5xhM0iyboRC/311YJACy8gQ0Nsk+OPSO8+S2bS/5sKAJE2miP06kilTTddjZkKib0FiNUzXxqSBHC4Ijsgly31foIrnxnl13FV6+Z5zaKT5S4nB/obI0pW
1AaLKe/CyMpPjxiAc7OyXlP1xZ0//t+M3Y3BHZEYcwscYTi6/HLYq/LXu5KdJXKIUOcsgdaWxLiuC1SuQEKrHSedxta6t+xDVCk6CDYhUXJrg9jX4UrQJsDdSqKlMcrHe4cyLIsEZOCzio/tUwOwfaZJXtmAODOJ
ak5UCMhoLTlWFVngUyAI5F1U1o49EVDRhZdOhshGTOOVstVJOvz02poU+969vCCa272FNRKY0lHzdDHsAwX6SRcSBDsmBNs9Ulpa+yl/dvTTFdyWbAwd2bwpsal/cEMJr6/7oQ6F1X8G/8xRlrNruloCOiB1w6kl
TK7V7HQK0EZJrZAEOEfHyAlUXK8It4yRs7AIFpFzgF1GiciJipiDD7wFc8XTwQtoBWfyl49GfpaSVe4G4Fql0ThpUUVKFYjD9ZO3IO8x48k6LHtienzJcrC5Edy1Bpwtl69v/VJkIFw/iSeQm/miBdwvDbxhEYB6
rhpSLfWA7BqptGlhLllr876xdz9o9YlzGvrHn5dDKldtEGczCdfZa16/iBs8qm7OYFknXRo5KF3WKc3UF+ctBVFIrE55eB+bFN24kSKbStGHa1wRDVM+qifO0qMQD4CBTx4+YdMX0bL2HMCSo1Kn3ochSuM7sOud
JacR3khkzI+X7/ZFueoYz45d/ZZOlSW1mALb7rFr1xKRaQqbtm1zhKtDDtaY7dDUcRy+bJrfIu6oaN1QtwDs/pYPL4LbOVdnKSK1B6FaePpMpA9CxWgQV/OAPdzNF6pn5+Yh6mcmSRzKktaU1qadzE6hRjxW0i34
kxGi5E9QGXX8TYcZZueu530I0QERl0Bs8nTNsW2zyIkPxxyrgLLygNyJ8HIRxt5BcR3CwnSNOO9/axPPoKlxmKRY4H+CERdP9Cn6yUmou1z63omNyUq4gL4rmGDnqr4C2661VFaza2kpECnQH6NErI+BHAaqoALO
nkh1Rbid+wWlYTbNIcFCDKe5zO4jME2CPGQjcrr0Pr5QL8BoUD3mE3mtf/6obpUeaUl81hYZc+zxcRqO+ZL2C3vkPhJd6k11y33UyQEXqJmyh+rf4eFQ0qN2Pwp/Sy9Xb09LBG6bXegB5nIciCFLIvqLIkdYLyNK
p1clLqSGqA4OA1XzMl0SA/od2WAa2QPnZvnri05yBv6P4tz9pbxe60cmXIa5mibcdwckr6x4CfoxGRvdtJmbf15RWtXjbCL/FSlmVcSA4VEnBRWiDUeU4ZJaLTG8OnKBA5kSa5XdzSdsMZ9QSB6nREQAy0xoA8nO
RCSh3qH25D+rWCISHDNRqHmJ3+i/NRUIrH1eIwP+YqXLVzYey4hn4AZRVsw7ennTQHPkj1FDaB3z+Il08+zOCBCX0U+aMhzmIlfvOoXeq0nZfD1Um1hDEHmokHMYRTZf5D5sRymYkDrjkGPcVzfhRtPVL3r9azW+
thOQ4yISw+RmE5W3cvDXx/9kRwnGJKM74WQ8gb8dOy/BdtB39/qEaUpLQ64SRMbXVqXi8Ddjgceerwaee51sWSI5H0zb+SJyCureJNXZDJwZ7SC98beOMd27H6gIXvWFsiZnn+hbn+0VEZkNW50yUAeYkxgaGx7g
014xnq1QI6uJX1MIKGchJDmhTBkxcfeV5rN5hyglzwHoRs/4oKZaJfaJjVnnN0LbPoomwLvUOmt/i0+9Ikp5ryQ0Jg5lJcLGOcHNexRE5fFVLLokS9nlGrPW0twQ1CMbE7simvpCEQIbF27EkZa5xW2y2S9khQ1U
c8T0DR6v4xD1oZahQQd2FH4hbCdZV2P7f3z+WXRRRroLPyrzGhJ+/XshKsk+NuoFX4pf6wwc6GcaeYcRtuoBg0REw1L79iWA41Lvp4v1dMUV8z7+Z4AxxEZzUg1yDLxCjTbuvZfD8qBRQLJ9QO+NJ1Lcm1TFDyx/
rZ9hXu9eSkKbUX+1R1u+R6tsPr5pna1EgicNYJywXEIvnVZceBc8Sn7iZSB4PXSUMGR70lmNvqEGLFuoCdFmevQcHalNFig7q4RfL8n1Z8mepp6pYHXy5eY7u73DVE7NW2rvf2lBCjhfTrvuGfPWIAlgO87Kxp3R
wyePJ7q73hDW9FZTWdxHXhRjTcJs/48GLX1F2YczbimLzvCPUENiM0zYZLs6e1ecc90Z71iBUoIXVY3OuAmFOnBz6jjvivMmWUfrwvz07fryP5yNFqdm2hmB9xrY0Av9PCc9XsnrkvSz92vjzZNk1d5pyNFvFRml
kABqp369/49B2PvnloV3N/xwfiUUVkLHs8DuoyRxJiYmlfxiQ6aN/nEdEd6yyPEH2XcTZENEcoBJZqKCck7/6+EwFmaZKJ6+DZs+f6/7l2uL80x2ej+Mz7KXy5KRWqKUunyL2QMst/uzqxKZ4bz19e61vPzfw751
VmHz6kwee88fSUw8EjF4bG3NwJAodPbJKcu2fW1/syZFTa88VKFITzq2jO763+5JvKqP/7SR9fNNOrDzHTezwd4UvS1QdMAGi8m0ElLEIvSmYV5yxBcaQpinMJ4Vh04hc2d1RKDxi7vfu9eGxFn7mIGFXCMGMn9N
TFn+KVKkpRjVIR4vWzf+2k62Rzdmel6defMwHnsepNmpqeAC5WWHeyXAeEEEHO6JSKtnxSrbf7rVBkwetNtsvNLmn43jn9UzyxjDGF9vD7aXS3pmfeb7ZfHM/OzMr6pZ4GpFQ6BKscab6Mk2XZDIQ5z6JVjhx5z9
oH3knyhUxTIUacoZ2ZXt3YJKCS+oA2/rRAWjX5bAKKDc0EXLTjjn0vL/h5iRAeGTBJLBo/b7UB28GqFnjVHJXjFxILDWMvLgXLUVS/eBWtVgVOGNPj3lJdiB+ZrzPOp2CwbFgP/g5moEakLVD3k17YNHS4oZDBdH
C0uc5kgkDAON8CJEPHvKOSYHCg/2ZgCOiuCuo5e8u+KkoVcP5oUVb+SKFCFRmK18KJl69Ggk/0tHPijzRZ99JTuXHipZ/TthzFNU/osCbf/gAz9Qp/KHLxx4L8qC9fx4hkMbB3AfDZF3sfwIfSo0Y3I3ETKIZXCG
IpiFKjzwpWWtBh1UHxF9RIEjeUEA2STRhnVE8CS7DvE2XBKRY2VYfO+4oGgqsukC9yBZOX9kNa9oghBRa7M6asNSmpA80uXv1bQ0N7sJSRt5KKLn66Z1MrzT+tGuLqKOLdFrJHTYbT07lbOzY8Rxm9+s5Yn0KaSe
Z0oZESDSz0/M5A/jhvpxykhetHE7k7/Wg1rtQi0p527WlpRMKdR66Bmma7OspNOGvJwbWhXNY9tUwd21Iths1UVBjVBZSQC0tZ/VzH+KVujXzbxNWthUhBdqIeNOBxDdUVXCP2suSashLcn8LFHaBHr1obq+SEZx
MeZifeFisehWOtLVbSmcCZL1w+17C/9CFMr1XNE902qqHQHZQPkD8n0bVqCKNNH2lVaXQeo3vZImJvU5KzRLKlQ5+ZFwl77Wh/lIHmFDGhGVcvglY4BWrVePXFIQkcNlCSUWlko5iRpaooFYaAXpQ6+Vikn7i4g7
EVFUWkbL01689edWS++Svl1G7ZTeDRhYdjK1MNaRS0p6fgBpBvQ+m6dYolb74lZZ1JbvFYgyC/Y3NY09pBdfM+eltl1GjZLIGvm0vdZ7Tz+qBbxs266pDKcU0OGkKXlHELDm5q0XhwqZC5CFvs9dxmV6364D6rWM
LVNEeefKZhfyFnKP+sikXQBnNhnN5eAFbaIy87zJMfmaTQW6QETPRI9ktQtRJVZpMCR0FNg6b6iNIQRSOudBP8E2WBvygBqSif7HvqIzEquymbsV59ZFcpBMiWbC148YHXCO3I1ZFExjZ51sTbITyfRqBlAlAntA
eqJJou3qLnHVy38RxKqh2lxeoglbj4s/AqL1gMpGBKpbl/eEy6DAsABZNF08CRNse6N4KnxMshB09Xt9/1UWosdiI/p+q/WSJsOwi+HjT5ql0kLPwvmbRufMWaQDhmoXLISMgMBoUvPOYz5EpiMTv8R79WIEj/WP
I3ACfuAztOPCsHdBJkU37gODM8ITKJEAz/inuGO8ojQUOiwSp9b3VOJh62QWYOGUYYOIJo/j7ePqlymU0bpcpl3Vg6YqvbOn5ME7cE6mJQ4mKpLAi/Q0uOgt5bS13nglui0GLChzjKmiIPbCw5AtEdxB2AKhPU8e
mIS8SPEvQPi2Y0wW49ydmLmuNF43RuagKbuZb//BChe9BsEZ07KZm6xS+FdEeE3ahmKYXXEsKgl6RRzzP86lZ9GM5nB+Ss/yvGlxsHy1orQTGqZn8Y5IzdSVrj2gDpTelW83TE6BNTBQU7Xl6OXe0E7rutHzCUH8
AkSWGKYSReQlzfWyDLMR8MlaH9PEHEIOQDKgUsfpKyQXapbejtdUjBKkVdFuXOpCvhCrRfIZWHdidKcJvB6zHG3CedPLxfZLb5LXqJ8E27oWdWq2t6kIg43rOAbwGJDXZ6fRmdAB+V2sHZwVia5eHFFN6rYG0RXO
gl2ukmCvLBCqGqHfJ5IWC0pq1mIc0tm8XMNJnfsmL14JpaXg9YsqU/Q8t87KLux4mvvYEJcy2y36oD3T79ZK7SMtUccHVEiLDKL6i0eUo2PZId7r0y9BLMspjVGNcZJERjn5NwD6IUncUlgIJTUCelQBJg2OAwiQ
H2uDwEhDFc103RDdcHyHyjiaa0S0A5I70KMcdqE2ljqItaVYIIaG1nfyu4sXoqPHRR+czewA++iHHoUdlzjFgoi/2/mE0yq6i8nDCsuIXK89A4ukiSQjLC0K1AE8RCu8wNbyK4GvTZcjDKoJ3myXYYzUyc+/5+oX
v1AQOQyoFnGu7YNy6693Hu7X68re5cTbGv0nSAuHD5pc8JUWS/u1dr/b5zUIYxcxpeltXl6xtfxw9iIPO+e/B7oXZYH6P3hY1RyjOXDi1ULcYkFEQXfZwvC8WIm4L+32Byx2QMPohiMsQP1Rz/26Qasfij7tKNFK
ORBAE9Wvxqi8ahQmTronDClyKplLV2vUlJSlTlIIjfOyxLMNK5ABNPMzeXGp6Mxh4MHs0cUImp8DyApQ5ZlrTcW0Wso5FzMcsEXT6Uda0MaziGTM7nrAIlwyIc9m7tEevXegO+bw1AhSTW2TEY+zQT0HU7iLKetc
ZsCu6fQpfKCX3TTKxyvRDtIT08tGggipqxPSlBQKyfp0Myv5cHiySWqqbDD+qvcIUi7zrf7WFpidfDg+1WbC7GSDOAV9IiBoQuHQRmpORysQ3Z6DkeXq4VF3h4DgAdhwXXgDxiHfaB5URXKMC67l8+LRf5bhJDZ9
CoVPa75zbfcIp2igAB0JoDqyDdGlxi8mXShsyZeza/8znEN88/ekf0rFGWYjTuX1tvJKpejNsIdGapTfn+9bt4LNlH5S4WPR+fJYZvVW9Pd1y38cDMHu0EZ093xLh/JHaDEcUDDDmH0qY7n6kT95k/39BdF//8Eh
JVH9jdh0wrnYFj1GOnHMRvawwMan71rGJfSyfZATcYz+cuY99Mmig+SQYA0/xqylfLwoufaL5iN9Aa6EAJDw+a2DzV9mSD9mf2f6UH07GBear9/GNy2C7bjcKoFi8YfxAS/5f8NOe6R4ahR65IeRu8mgpLzVdEUx
EwNzeWyQk+selUP/pcbOHOhqfPRpJHArOemj+dwYyme+k+cWrvKsIeH7/GkL1kY8jnlYEvoq6hFeAf2dVh1IdRmHiA73ppTpUZ/9G1hURqpk3dTWobsOb06+bwvwg/RhdS5riXniZTgHTRJb4AAOkFUkWJTUOHe5
H6/wqNTTkRz0d1B2mq1roNNML+MX47R31B5x4LGx6w7pjJclbyMsahmhBR+yHEzwlO2P65SZBuKBPCmWt+id+A6URTo0uuY62ozn2c5VHrQ/JDpyOqWAXWOc1X3Jt3Wxdqa0wB3X5DJk9pl0VlHA2FtGpg41RrAV
WiCJtg5f1+iyBg933fI1oFwYoEtUhOQf/uWow7EFC9p6xQHqofTtfnHw6OA+1hdFLMELIsjm+Ykcjdp7bqpGq8kEgXcbhuWkhmQvEfEaTECfP9Ho3J2SYzQUCwTVLVuDSspPP6e3uBo/ZQ3xARYdQN6cMQLEClPK
oPwmNLqxQ/EyqzWKHGgqPvOMDa7XG4mA4avMz6Fa1lxIQUdN2kmPMAe+a15CZiEI8JBcc5IDVB3mqZeVlDcaFIbEWAZYRRCQErt+AylyFJwyvUdc5VxIr6oer1Kq7qkUye9Ipiqug/5Dqcc3MwdwfBbfmViRmiFE
vG/NQQLt5Up8I8U/LosymZy/dfCwX54TmNbSj+Jg3wNQidyNOXA50uHPdwDOiekYnQTqwCdoaHWxkhOwNQIdd8qctT8YIJK2nLwKyJtiIXuTRq4v+EYbeiltmWVf5TxWo2p8LIJkXDnrIDRd7YU4QBMZwDA8G8ys
RAuGer7qfIRsasa0E71vHqqAOIjmnDVynjZ3JdbuQFp5n19JbybzvnhgfN8wQq4FI8BxGHUGr9rOXoZ2Ef3pqmbRdAxdGxkDdldZVXfcG9DBUh5drhQCwA2BrnJhkuRJk6CBejwNwU+ZoDhI+V7/PNNYcK+vxOde
qfIJB0TnDMqBOurlb8AuWZzhFdxvROG6uxYm/9My7CK0QuBCXsQMKxynioxe9EBHaISfSbaOPyIOVUZvg51aKPoJJVsJZcSisauFTdlARs8lSianEhDnBpVW08I+5eWf9HMf5FD6zs1MsckcRpzxDPIsIi+jgDcJ
2xrE/cWm0ynKnZgWqTXvy43curHsw8R9iC/khezkhVzHJaK/zVH4vjDYBNqgy5DTjwolbP+PZT6HLBYEIU+HTFsc/2zVwEi/M+oEM3ipkrsclDt7FeO2kJAccvEiID1JlMW4SjXBeZYviMHN+X5A5XiEbNZ5QX3C
UQYEoiWoScVbRwNgzqD1LWfSQAZpDTk+3QI/ZMvl9UHOUjR4owAVl+1poXPuhogr+cE09a9JEhYAR1zrMpQwrhOUsQbNC60ECOdK1xeFVoQeNp+pMvdJv3wiKSy6Rj5y8D/UUHVOItT938nHCHt5GmbvZkxwDesU
1TrD+yQQkv52VkLQ9/LpGpSXWGtrbvI1cwUuNOeREISQKm0eW+ew9gpZ10pIj+auJj7mBUy/uzrR6nMeyhCuWdihlxWqL4rmSVPg/7FFdPSOHTkd1hZHsstUR8MKbZ+O0JkBZvJhILc6noQAwCrJ8ZxCRKDc4vUQ
gxflan0rFdZHOQWyUCGIWeooipg/LRpX7lHAurqslxXuttcLKH0HHOjfnjzWQ0c0eO3pooMfNJ5rDxVO1z2oOz9mM1Acg/CJ5Zglcym8XlvfDvsW2TN7Lk9foWkv5lHS06w31vrtKgDhGniYpzsdOzrc2z2YHVye
BgvTE/7I+MLl1UC88Htp83ZHE8JB+jmmKhys/xfKWhryhtFuxz+0eej9bSydV3d2hruckz8f15mBs9Yjk+MxkpgHSy/6l3U/Gsz/mKfjmHafK0frrJWkYCDmGP1uZVkU68jhoyBaENgzTo5S1rAFKnAPOgqx9Sz0
Cxl1var/iCbpdoy9ihFSTkFMpVDnz7/Mbd4kJlqMeVoDOVROTougk8iac/3E54r3htl96CHrzOryUeAUYRYfTI6L2DQY80sVaPzWQ7BFqGHKKNcY99FJsBK8H0DAoy4u1W35Ja62EyfZV2zAydTTTo1Etwgfpe0q
TuzlEgVF7Uj32UuWQeh9qGy0hoKEg42HdYwaeSJ2vzeHi9NKF9/uwloMokYrEXybr2YXivq9OTvv8ssvh75oKC2NvRqvxGUCECNwn4bkoautdRw2W+D7XSUGJLg7lHHwwQpEmt5PsJRBPmJvkZyjGCnTdrpb29PR
RzPXpuPaAxVJBBfpzD/tgKlNTvZ9qPxNiwb0wbEaG84CS+j39HgZxCBxbPY1LmL+h4E3u6g90RQl1KG71tPm+4dYRlc1KSpSQl36Oz3kBh7q0OfoIUka6KMP0wOXWyrAXOvhgmGcxDI9XoUIX5EeiCp4qJc+4k6U
5z/mCXtrA2UQFEsjncOdBt0jrj70tYvI3/A2RqO9Ok/m87ywhLpWk4oDecmAZaMJDtqJqYk3nyO/gkumyDq4M98kXKO9eXv+hlHCYyVYOhoiCSS7qlM8lebw18ogBRr3P3SsQvrajGe/cugoCXsvYdSdVCdKHCqt
hunkah4RGGuiqiBecBHjWlzlKQ/v7jkLw9gCYQ2E+bKynNH3gbk4JAWtQBts45UWFG+eHx/4E9rVJL6LySVznOP0RTpwLvmytvgtRNTXvdHFHi1h7vLpXhAYxXF8l/pVndu8DpVd88nOP/d1XY7yObcYzFk5bzwQ
1vbIC8XynQuGiJg4EldoBH74aAvCg9mCm+OUE9OBkY61DxRja7ZmAjaqeNipDjdFrLsffcxa78HIxD206QSDj82kvmfLo9OiGqdLgmAsI7Z7H1c5AyII/8CbynKy0LpZ5BVKRojmXLwovQsB1VCF7rD9xbt4cDt1
yQ+TYq0kfWpMBVHQrz8VvJeO8xIOw0+qT1wFiqXdqMTVzptjmMx3e/M3L0m8MoQfs78zPoIWdcz5ooe4703wnoNw38wLFb21YG07S/3xEiDbN2xhTKUn60hx/HkkoFNz9rYyzoRd4L3wTTSJYcwjqXOhOZGdkqIf
pZlUj4chBW2dgY5jyyK1W610I+mxp1sat6BrYo4TMzQSHxTg44Ppbn5PbHGP/NHhTr96pOzNQc11fsrDI1mk4rC5xTbE+Lq7DLEmLHXfAcmtG5X0tcTZF0DanwPY8BTDm7iMlImI40pOpR8apB+pSRF81jr0TM4H
/Mr7+oz49WWSIR+T93vKTvCRZ/+q+vcPp0zBhxP7F1JtoY08vRWPjfxLpqW4F5+4GQu5jeM6LmDIXQKxBB84DQZ+kkoB5q1DJp6/rfIQ9mBIntqNr9PtQ344pZGyJSiKb0ab5vzBxpndN2XUk2skhEIBqGx8e8an
WN3kTV8/zKZceBKbvHFeEJrxVApXBQkczknacK5K3ey47ypDp0QIjlxJ2V4FkLXzbFSFupJ39avHUhTwwiZZ4C2SLtNq/5+CJj2hLJzyZOqJLWRr4gF10qenTckxbqIDtQhPyEtpnmN1/8nH6vNH0KjP5EimFzag
6zcnSUeaBkKVefmU7ukNBLyB+xAY3ASykxIcACglDZZQQeiR4AmBwdcoV5AcS/13JyFwuMltTuPKBfCxwzRh+H6iiAnEumQsoeFEn0mkJfUKXRmJhvI2+cZIe82/lRIfcfiETWQ4h1WDwoP4qhP/V1JGrK6TCKNl
L5YavLE1S81kZe5hX88aryA2sNYG1lALYkTja8keMLsY/5JIDMWvJh3W2W7vyqV9mKxHrbrckZNdwd2TtB2CX9WN/V2iSwy7mm6y7io6SK5LQAxQDtQg/icxszDOoDCAaB1a1ZzfbpDiZCGfUgQP2nWMLT0Oiu/F
2/CWpy7DTfHLdXu9wYVjit3hlznOaROjpf60kyTfHZrOujffLmLRji7LzA7KjBzttZ/jY3WxMycjAm9ecOqno3Ndg+GtkH3pqJaIdJmY+5ZuqdfTl6sEAwBBChI94vZecb8TBh4uZvMt37zSXkGQCeMydOe4BBk9
LkfNjSvDNqB+JJx4DJ1Watf5qd867D+7TKugZsRlemjOq6H2xq7OLTMLsBnunpln0zVjWweLGb86xfm/DmBmMWkLpLSoj6yNGjgkKv5Ic5eWcpBnCAQ0uB7Ba7cT+kkGrlQg7UcnTzVWABG+nIYR1YHcCXxfT/zX
vP6/7uGHitXiOqXl/3gbxLUR6KHK2BMqBBXnq8e7rwHNANZOQJ7zfokEdzLmFaFbvTfBmFw3/GbA+sgRIYreT20i6GR3GdMThD5lozYM3uLNe+9/iHFmY6EGDlKWd4Q4+4THpVeaQQsKjDYSGiYCcOgVZCoU8VJj
vcNKxWRIiLUABJP2Ixuqzk2vABivEOSVXUHWAb/HPeg4AQx3fqfjMTjfNROVP9hj9rxklQblBsyo75tCSVEkzAocxHqphaiCJtWbMh2yw7dRkBDkKKLvItfhidAPQMfK216WHmJSSC3I6X8GreBW8ofO6+AH+Rlb
9z5zELaZp080ufJ14P2OfRC04z+WHtsPESePOMXoIx6xiUpfEeFT9nIS2VRvwqCu7lwbRqxA3/iZs58Z62TBTx1sEY0LvkGVmK8Vhg0DiqXDpbqBlZQfOSCrS12X0KlXwtagHj/Peu3QBuHBO5nU5M0vsjmB3WW6
6bBxU0bZrksbrxZXC6kVGW7m8p0H2GKJ4Yu9dwsIMboZg9x0s2STJzHeRCpmpBVYvewKG1M4t6+2j3UjZ+o847cYRbsNXJd1hkHeZqiqSoD+yOX59BlbiSrKYVP7ZGdRotRHhtJHEEFc25g9XyiVA6j7e1HLYNbk
8xVQ26W4vb2o/TlITDNlmfCGOio6wzAU6Pt0hyoILqE/FhUVSiF8m+71syA/TXsQHmMnOW8yq9MQtUIZ3Q1Lt9cV1QmbQWpYvqvq5XBVoHzWXh0dxsBNfnGQEIK3VQ+er3srP8/sm0WdbKyeQf5o6HRF0T9GVQG1
7eXaLWivjJYydTICNBUSoczLgmea3h4ag1Iji15m3a0xac1Laq0uASlawX4TFueGSWPPQ2grzvtBfSubPbV4gZpT2+upzMpTsjgz6AbdAZYY0Y+Ee8ooYWbNLAhnLo6b1GkZozwB21oYdINU0EOgPxLIXJ8gSi5k
fhg8yg/99svUzpFsCIn7Zq2jppe9YRBJOpx6xMueSJWJTKhmxTQL0O/H83tPY5/UWsd6Dn/jWGcNLs/N7fc71Pk+t/ERHiVb1TLV0I5+NWghQZoJLT7z49N59O3xm2dawbpMnvS9r+PdsntjupN8b0D3f7NZ9xUu
0d//5/kxKLiOOt+EbOyXXK48SPv9ZMOfX7jzxyFBtXFerfnazza4FnNvG69vyRIvJEldyMBuV9OshdiFPZAsOXEEcq1wlgNdEPmJ6j/MQC6d/j0WQQ5Qvjkhcl9iyO3XArKXenjDZJ/G7vuCq3ghBOzusCzqxM7w
iOW1clmxnZaweDmaBKD9XHngSFSBH8SrVrk91v2gli8ZX9rocWMQWqiV/X69qmEouYAciPrFLsd4sM4hJx8FCTuSt68xsnF8ocMqh6B6j6UfMDGSibghuoY/a+Q8m+rlMhic0iCTJjCn5PSHnehCJVOPbpIUclWL
GJqraQT3w4gB+MhTwjc/kr1HjDFCywQMeci2Zdffo4F2JKXZXrbISAJ17omQRV96eOG2ce56wChg8lt+CM+xtMcI6evMmcVUqmwvBDklHZnH7Sn77QJ9OJ6f2e4FKfeT6PsL0FTor8N+M5ZJz63zMJSg7CJu6ZYj
vwZeuHAI6xt5eTRjCbSB1/vaKlX/luIaAK+hNr8WA+jmiwELo1uCA0VUZi5wZDyMx55OX70YRxWOwxFmD0oi+rAWBQdRhbY3FsBbcGqV2eCUBhmpq+3+ycHVwfIb5bogdrB00oKFn4ufS1bBG45liHQA85MpVNl5
u3KrX+J8Yyt7II+BAHjS3ugBXhKSAso2eNoeu6eCIv78iYYroxxTnEwwRW3yC1qAgTPMVM6YLFd9sE4ZDBwTABLXEeGMlhqdeuEoZy9taHqU216G2SgTDLjeoTdzrmtfktZ9fGFbYGXuLiEjz23q2sS+uHmU42Dv
eh1SMM61MZRZIEzLgXxr1orMwZTPX6BFwo/VKHKUeSL1Pmidz+ZzmkRvcbrNzSBj47b73mPRGp/zHqkj1W7fQ/DXB8KAHpzK6zbfA2YiwWpP7/M+8288rPoxHqt+SyTsqv5dDeDvdsbaD4JFyOTADJ7mqBB8Mjs9
mhuFNFrldVLsvBDahcMELaSdDOuFtsNuWYwALQV5Y5+JoFTITPD31llqjUE0adm5X21ftOXoPkkuTdk7TiJdJRSRgl11iS7vy9Q3O0qv1+T2Cckn3vZnN0tYYyU8D2J/IVB/MT5/lQU7uEkjnKU/x4D5TSYlraOn
3OUjOcnMSNKQodiQskOE3A1THiSqIMzSf6TJIRsl6cmfJgINJ7If9tvB450AVOAnydq3XHeyE04iF4woN7VbDCYqZGyfhlKzMaO46GbS23/UInSB8gbKJONOrocI0qDtzXEX18uSQWYGPFcC4skRB+bTn+uw7Nzd
B7kYCDb60FsesX3ZfcZ73b7S/D7SX0+Zcy40+rrymoO8XfDLc4wxSDQgRSXsdQCbcWAAOsd7CjuYVgaN5zbSbjgBHDshc6AThpbrMmw+JQlCdaD/viydLn5Y3jk7m5s04nQGjG7htLNs08jPIQZeYMIIWfI7Kj6V
ZFBrM5gqYlSbI2uaJb2yq4gnrAwCBVoJZsZtHwm5yXOwM3LkJemILqioyxqYqGMvQ+yCUAAeuPGwr6kSEMPWqlc/X6yCGv+pR7p7hBe/n6gWkVh8voyHATf8MglyLvEKgqtoy40q7lOlstdf9fGBmkDvZ1BQCdny
/PIC9e9ofabk9tpcp2rZNJpeya/W3F+AJvBHtFimexOQOKnoMnc8b79Xbyboj/wBxgVrnwK0cs3PGsuI6+a8lBhv7Epyc5W/ZSbUGy+9QFfp5StKxPxO9+WNp2699v3Zviv36CxOBXJ7SP5MkrtqMC4R9e1uPHmu
xxz84zYxkrvgBl7pPxYvJgauOiCwwuNjK6nAhm5FJZb9LzJj/Q0GEW1XYlY7kkc8ahG+5tCLyOBIl5KVNS5mzl91SB+XaAWm1AK+1mL03BkjQLqvCcTemg7YRz06pvA3bohpbcu2fYMRwtw84EhyYgtCpeZPZvYE
WPw/qzH8xCgJA0oEGgMnghknDCUzHCmiyMwzcNWb1QK1FskOaaksmAF5N5aTgBbrcclic6L0itqJvM7rpGNLVh39k0UFoEbvcgYUriYEwaauAeBYJZLeFvKDKVs0JQ1pM1YLkf5cd+Rsy9VEJd2zc/+ifFekGeTs
xFAv0tl9POxKqari6WC/DBQKfGLanagBwRePxFAVkOFrvrzmdxSCLyBS7uZDT3jQ1Ml7zFtl9whefCadxysHmYvuzZIypmsybcJLTT6d49F/Qkhy1xwZG3ex4p2QKA5NHIdlBJNKkxIbpuX9ZRZ24g7zEkG9MnE4
m8asTpD47doTBjFfAQGEOj+v4K2HK5/8exM07uCB0/tK5jUMIKYFnstcr4gcNZc4aE0W3qo1LtOB4MgxWpras0eJGIABtzRZ8DutqNWtoLRHmrobveUuBbUmBV6klT19lAG9MSgonIlF6qwaFfG0kt8khbGxl6KG
7rblRKlw9kCtWYS/zrf8edYQVQ7/f43vh2mnVfLzFrcmLQsQBCOCx3WRAP7+0PNkchxNja3UVN0yDu9lzxcPaLPUOjvU5T5VeEwuypvHTraC4qbIvA0ZYlClWdqsqHSn4XFQ14t46O/oFGNhnRRgueOfajUFFWjs
VbvBZtyUvT6J3XzdqaPhHCpPb/Ny2lVlezxHl+ZwQk+gFCkjceoUZDDne/kJGs0Btb8fQsf8iJQBpcQJbAl+hb7/y2HDAP3/xGVr4Ylx7dwJJ5kziG1DPAowgurmhA0/9NI18XulIb7I7OAJoPDbr21QZwt/Vdhu
6GXHN4e3NQ9eaFtLUrPCKIXRJRqgOyocF/Ecw5rLst+BhHIBU9FEx9qpX+02UH2TG+q7OUX9RYGpKmwLcwkyq9StMQs6iQbcr3lbgB2J9XJ38w3GfslHI/edBq7zlX1gvaY6ajB1kn+s9hO1Te6ux6VuCEMt9qht
t+nerKrTzhZVibXqKspRLHWGONShRF+ClGDdGYzurPZCTaRbqHlfdkdCpPKDjBts7w0qGyVHByt1gKe1eUHk94BNcTsgF7W/YM5m7LfuhO5y61guuuD16VrAxWfZZDpvzaXnxpIpNTAfZzInsA1wTc0erW9BmWco
MkjvUwo1WImDWt9hNXoSb73HmhrJ1VYyjlHNscYtd1wctNu2BIpqLVzYvFoV4a4nvV2HdrgpRqe+3LbP1hDNYg23Zpu6sPZKOKa1CBD3YiWr9nEB6nVQlxZzaHJjS3P6mEvuwhYjj7dbCkZzsdRdEb3MpRVFv5lz
N2Op7SroUS7la/IFbNFojF+hbQK1YUklXdPm4q1ECrGfobbhfNie2G+tVG/dbDIpyZirXN5ootWvP7JFkHC7qinxoY3u7ooJdNtHrXCmzeyUKzJ3w+2US+4SvOH5vbYBGvkSpSE/V8LDIEExnTBnVKWq0TT5SVVt
feMkgqi2RGKFKQhcwR8H4spTa2/wP1GT/HMQrlrQyzCCje867aBRdipYL3NHPcJq+WqKDbmspMrwc9l9vXgn6QS0fJEmpQN5ic5Rui9ntDcHGqTgN3CsJuoav3q8HHpgRuHnAjm1f1GGVvzBp+otGYXbELAJ8yPc
D5PIXbPr550HffHlkFueD4pzP/RloldW6R3U28ld6vaKLpSW9BKZiNpsgnYhjJ8t2eES/f+wGox7Xt2GlpYUEta42JRtE+CocK2CxclgOtthQERdNNuGsegYBlfUinuTp8vozqCUD4Lk1LrYtjUqO9lRztRo52wk
XQiCyUlw3cYmLSpVFlZ8qOeBimtKR8HGQa5cOuqCJDLnEgjWYLJaU6EGb6f/+XBJTQkraIgqouqVsjxdybksCrfDrkMHq/RdRF+5NDW1nYPyOZ6dqb1UEPbmoNVHslYaau8UnXR1afNCoOB5sTja0iQZnAHpSK6J
axFSWNycqiG4yfMzBPrII8KlDe2PZZ3C9ioB7xu3LWlzCq7u8DjuXhXTmBDipbVx8yhcAJOvQGuSUBNcGh9ekIVQ5fySF1Fx4YIaRz1cW8NC6nj0EK+2GswTqHzXeoHGiRjdwx7khRU5LOecpljtQS0ib+a/6wAX
0uhX/ZMqeM/Qe6cT1F7vqM96NFiH5XSSF5OSd+JQtQNHRlYA3g2Xpr4sWtHL2IGIk6gyQcLoYt6sq4rQjEIdyc3aAsISfWNA7mQOMXZL8j1rGGmEANmZQ9nAqC01707RoKX1zrYcynHQhURPorU1L+CilydTeZ1l
HnBdZVK5ZpQ68ZPg+OCARZbJUfzy9A/VpMWvY3fb3cQx7JSjzz+7wq+9W6/zKHhaoedWLn4nOzKx/2RKlVuNMENo3xC+g6yunhIsDLrgtFdAAmuNF0vhg3VtSYckcTV2LDkSlsZ1l2ML+s9YQ3HZWsDK6tBDW8+M
riKq3pZomuBF/UbAUcpKs4yINqc+Z2Sin+aLso3MaVv1j9m1qqiVkUH+tFs6BQooJcOIrlYf8fEJuXsGLew1BYWu3GydTnSn9mEqBZFfGwfHe/dGOrvKC6xrq9kZy+aGUg1CRNTJKTjFEM9ToF0lQ6Z4LRMyub6X
SinQcFyl5h9VwrXKZD0VM1mVWKd+U2fZqCD8ZriSAv1I6jX4Syo8H91DcnYhBLASUhjf0tG1jm49HTPE4TdJu8zw6h94lO6yv9ZEX8H0k2nvSa5mDQuAKvnhfeFXOjUHMv8pmAz09s+yWLW4Qi6+zljWhCYc5y5q
jO3w2ww+riCUkG06K64WhbWiiNtqggcNjKPDlDXJCX+t24ooHqQv2KClD0WHJuty05KFUjVc3wYdoNrRQDEXTJYEjZOi3l28+dLwT0hdAuooW9bz9JfnLRc7gTZTVv5hijaO5sxOuKA3rBRBaRTtwtqD74MaoM6d
DaaV+t2wSsWsbfb8A1wjj98ua08QIH3ABQJI0hXm9jZnXhA1F3sGSaT2GcUfz2Mq5aOeeMTTXCMT2qWZyAnc+4tVh+m5DNMrXwxPa1nd5zEH4Vv2NFBShvAF/AwcN9Zw2YXX2R9vHYCpFJoe1d2SPr1RvPNZsED8
eL2X0pMREHlMEm+v28pjX6s873utNtQyfNHXNOC+jOw7eIuT56sI9bPPOoq9WJ1uWta9OehwDlwFQsm37uWY/HN3oeQXGxg9s6zzc/DC8E02DyK+spSdCaU5NutGt9FW3WwjnE/O1fBOMJLLJshWEMAXNNDXlYJl
OsEKXm8miwwCH+HhotWlN6k2z/FQlWs47iQvR1M/xMIUDphi7GBFtWl+ByjrcA5OI2IhoP4qoOh+KdbKMt90tKVm4v466bRNfLjP1B72/VcHFKP5SKBZw0vkHGxp53fSrw7n0LjZ6U9f5UcWs6H6xDkFszlET5B2
iGAPaQKSkp/a1yUlV3ndkNrmfF9OW3yKpLdahRjQsr2+Q+TyLt5kCtvRomweoii7kra4alfsmG/tAePxYdRtLWEQrz7eYBdrGBwV6/t6JUIxfjUi1plIVOwLbAlf3Fp/SIUZbM4JGUGeyD6OT14doCHbDymBqC6Q
zaK5wBYb61b/sneJs98nXbPeqFgqW3E5gmeOrcFYfd142u4iGkYrcMyEvgSyimVyhAf8FMM6qP/Rbz89m2q3iEv43ipqZUGTWysFcIm1gowxiE7xT91Wo38OHezsD+VqOzvgy6B/cVCAGrB2qiWMM4mvVcD9V/zk
TxZsKeD8yvZ0D3xfmaFnbX6SmfgjOupS3Y9Ra/thW4IL5ZcO+fll/lc53Qs+7aPDq+f2VqCZADgmLekDpVqNKmSNxEsEraZW8H1JoEPnM1ZLFKLlPOAlh4Dwq0S1pWthY5B2pZ1aEPwBEzb4prZVwAurhdDs+A3K
UgOjJswzpT0XO8wLT3Ue/ewV+84o22sJrKhVkK+qxqXKeosRhv9EmK76UhL/wVdfrRu1Ef7UZOS1CUtWPqqASfTpth8RuDeYFy9E3cuNyb9Z5V8456MdYlUvY/RCV8k8/jm+U6FERPZSbsoPb1Lwm7CAvkvBIw94
hBx8On2sK6tWB9DPkDJPIxAyCc24FV3GCyvPGB+sZX+oB4MJaQYs312MObVR82Bl+kpDiqOPwmrEm1Nh6scpTvMdxlQMeTeeipY1ugsGsQpUKYzLysCcsmz5lxMiVHsr3wm5lI37klOqUVi+V3hJNFTQM6vFFLAS
S9LdavGe694S4ojBqKPMz5MA9Xq7tPKvo0KI0fLtd111SkxjgjSW8ntp+egX/ilKdUuZ26fB8cXKxaZsZtOnjy1h/jRzhb3v/FKk+M8NCSRei3z+CH4LMP+SNYB5v34k05rKnN5SW1OxrY0+VxeVrj8KuOMRC/Om
XtmgJVBCDl6HJ2KGBsQPHzFtgAVf2dJX7h01SMcaZJiC1Ai/nsNnQYfqEEz61uVaspY9wglMQFqyccUq222njKIjrD5e+w8jUbNm1xfl0PKxYiNMKYVQLT01383eKJ7atDs6dNaEXcbFPnAjaz5gI2vnhPiV+Ln3
IfL3OkQt2//vDr2yS58hdJWzeRNTpJnJCcfPgjRh+d2lbvZF3vcfqzcpZG0y6HyBXLUR066+PSssaHXTt13l+8cNy8bpTBbZ5CYpb8bNPJ/xy2r58jz33agX+rVMDdSov6aW4Z1sTyyEJptKMzTluM9cq/ZISBMH
tZGWvJCb3uP+dknDoP1+O+FpyjCrxRGIRLgGSZZ8l4OHwHfOTQ2KVkuSyw9e4Zn0RmmxrJvPW0vCwkiq7nu7rhpfNbs3CG7/8999aiuBLHW+shcT1+0eiXb0SIU0XWOYvOXnyldlXYKZq144rHEAukt7Y8shxY7H
74ubyndz+EOqqZHNWoBJFsasWxNIrFxITA1XzzI7B++2iyq3rMKOrFSUxMtKfRzxjAwO7uMWsW35L3az89Ifd3KIypfFtr8kIEkWaXiFFyqaNeNb7IWghU5m5Gn0vk/ReQLtbTwASuGvtnz3eEsH7753NDm7Ip+4
ZgyOxbIlYNhpjpBpJRWQmAiINwMy4W2URRBCNZ9JMyUyz6a7aGfSWUwnD7+agyR5ARtA06vjnJwmqPXMsh1t0FfSyyajLyk0rHGVfQyliQbAO8UYH2kjxuJnudpGo9u7R7KGudbx1J/v627kcZbxPxpKlM4yc4sg
MnoaFpApP8IzVkk3qzn4fGZzEvHFLeYHr9tORf5QO755Pvgc2q2jX0SoaOfz6ryhVn1ELPUGm/Huh5ofvMIHZ6jMXXZgOX0ezPV0DTfsMUucfDowlu9ysLDDYW7eBjhDdi5Z5LzAS9dcxWF+T0M3pGOM8CUx4p24
sEDi0NvAApJ21w/DFiXJZD4FFGDVeFqeXu4GnaoQGJPCCL5HYv1B2nXgya4Ds9Dv4fFcH8haHUDk1fjJZXsa8G7sR9q6Ijf+oLSDY1ZzZvNDtaXi35GjdhbhH/fYpidsNFuYiH6miuCmDy0p4weRqrlIZOfTOz4b
nL+INn6asPo8kTfXk3IzD22bqf71suiP1mKX/EFjYWIoe6wGrpadb8Wu9JvHIyMbh8UtPRm7bDYF/lnfsg+SrwYw03Wg9HG39Uzgv+6SFqUOIwlZC5GxYe4HSxyQkpo9i7HFas7TGYz0PTgxBUMzjmXr9rjVPSC1
ULmeK4fCa4Ln5qcpvq1s1YnGR+Xy/gAkV+S7Tmcm8zXbZfiLe/BVBoc1wAzPeslndsIdAJy5QRM+GR5+kMVYz2JSkXG6rj8r4RQSvWO113Ppxea5PxIaOrlAjJtp90hbM7iv8YrQOJLNTY0RPueyfslsTm7skXSk
+ZOvRZuLe/fBLiX77B090cn5v2tf8hz1Nes+knufq6z3rPLS8hLpK+11lO1N+q7C5ZAOdPHs8uroka4YN/Pqm+JKmFN1MDebSRpfRWeVp4BlYLIW9AyrjC+YnWMRXc07n4aNz+Mw/CcKgmDGGpNtOWCL8YvWryet
hmfVbA9Y4kgxmJWsFigwmSh84NjPoUjFl8XnJV8ydWnolt2AOP6OOUzShVqT6fDVMruCa46bhp3eWmKSrBlkhJCZKlNWEuToXOy0fzZP5B9//aBA3N4zGtPAKpFXvXu+Djjlpv9TXS+1DmaK7KN2L6yVVGMCCgIM
iM9uCIuJGlpZ+3A7v/iuPbyKiVAqPs+jxvPKjen1E8EsHS7SLChcNzAymijRC6YTn3op7lFPni/WtPoO/cpHQfq0yXVjaqI2kbSavulm0jXBcu1yOMgDCmPy7u/rZmbfomCAdJK8yaE9q5rOz4kGnMHJTL7imO8J
T+4E7zpfoJE9YxYGSNnhikaI6U14PoieIcbUCGYiUXRnkAYabgNSjscgvdEYt1L6GjJM0Kg8GhrOacK4IWZYBCN9afvJdvvyf+aX98vn/0j+/vC8XU8tAu+dkPaxZM0eJX44Zvj9yiVJQUtTtZTfHRmbvroGnTxN
/w3pVJf4vYFzMjz0tFF9no3nIG5MaFQyFcqrXYFEKihEWcL5l88JlyozzYvt2U31XK1puAMfC46/jRes4rboCq1wg84imnyHMdkiX+bIiVwnekzghr9nvE7kvPhCq+11jt3NnsL9s5WvH4MaQMd/mB8R2dkIwGnd
8q22IlHODQDdmpPXfwkPh0lwiM4PjALRCIynL7osecXGsH+QhHfhpEqzdCFbI5bbT6YoYKtqT8JyV6ZKruLURKx48TteiV9hGT2yPNNES6n71rKH0Bm+qa4fwpBEMNkEWkOy482WtCZ1TnhzvNvLzz3tuG8cMeVL
dGH5WtNdL4vTKs57+WqhqSCSx/P1jmknT8DvfV/uNDmreVIeN6MWjZatU16PxKv3fyYdk4UF/SCayu55ZZTCdK/j3LAYSOzF7/fbvvt5ZazFfjERV+nzgwLZR9w/OTolGcueiHLYad9Vc+G8MjVJnW3bgWy7Jf1j
dP2OPCO1+bUcrGCapxUJOl0mP9aEkhhIqgHAYIKqNfGBNGtEwf8gqJqf+qJfjV3Lpf5zCzV5Z4nBrFsARqWuRiExuW0EDXQp5RvCZCe25AiBR82ni+G5Vl4Dcq4zxiuc5Tq9nZA213o72WZZE9HKyi15KJVr2ZLs
9pepcdP1y5Pb6d9Sx4HF8hSb/Y7yUmN/0R5dc0u8hcdvp8+q/ZH9D4AeO+sMSthS91m0buGX+83toLQPDhjQTL1MpXfx00HzXeZTkTXJl4R0HRBMElZHmqY1Opv5zNsclePN39pC6kKMLw0ZflFog+PRxJuBAtsC
snR1FO/us24SBKuwVcUzTWR2mEzRLpLfErdtf9/CouVCwu8Cmkx0iBjUyrJQNGmB27U3rnn4e0SYV9Z92/MJRwzHwyd7m/83CkDQAUEScGrgfjLZid6JMmalWyxcgxrzBnCAAARhkq5uOqIYsnm20axF9TZZwHdz
QCaJ4j2OE+h3utHt73u29qWIUfEXAIKjmIrSmmPtQXCQMtDfNzaUC2JA4B3VkVM0GMRd7YsvZAU7B/rNEsn/9VFKmgh/W5vi7qu9/75TSNTh2Bl6ZNJV5LFkpPnlCr6W6BqPV06YndzhPASYM2ybqa9HeJ1BcODm
CPgkQNkTB2PE0qcOnmzWaWYztVT2az2HaT+MrGL7wYSkJ0ficR+FNR5R9k4/KPvo432Ro+D8/5tITnQgMXAWH+NO/TIFe8fsg3UekF8MY+2apzWpq0k9aR5Nr7NfvTH+iwwlkJo76Eb56Q5i1GCLNmpiKxRyw+Sw
v+m+rH/jrCGaUgNxHnzYlthv68XVV2xub5uyI1eAYmLoqgWymgdqtcA3QUFjwMe9m5qLpHx7exBA1fIKSvR9ZK5o2VVHs6vkoa644P56At9yyVYoU8Uyg+ProE1FUvNcLbZupraZ7ev5dizPWzBIbGa5jra6bjFC
r9rZ0PwK9uS9JZeiiR71tpNY/xJ3hu/7A4yBV/bKIYnrBy5EzBg2VRGI4S5e3iUxvbeJSXi9Zrnw2+8QEfz+Y4jsQeBBXO4EfBU78LZo5/ORg+OQUqj9QiXbIVvheqpRSILDF3FW+davqewDsklaLQZ48u3mnr1z
1gtQJSpsdVHzoAGkkvtJGacMyu4yWbPwvAne2psgVk5gSgrp4RD97pE28u5y4QBGCYhPO5x8sJ1tKFwrFQN3UAayJuTVVxZAzWVNu2vgnBDBJbtsw9WuDRPFdI9dGPitMn/12Ca1Xe5zvrDpZBU/NEHI1tpEeEHO
ge3VGUUpKO2B8cwjSjQP4cMk/WIpT3jpMgqg+QauItMfNU5kaw5ZKlDsdZLx4MkISldqyRyoYlVagxNzHlr2rIMIpGlS1LUOF3GPz72qVlMuYxhXe4kgnkEpzTnm87AMlL1CIu+Kf9zrJeJwnuuBVR2jHvhPbvPo
2nxkbiuifIunnCkK8yZ5FZPVz+l7/v15f04XLYjP+OJvp5A+H2qUMpqZknTmmXz0vU8Q3aRMZ7oVU83A+UA5W4K9Lk1Ss+Jux6kTMOe+Dh/CfzirMWVZ6oYMRhqo1ZIUerV1J2LSE58qFIJl+gICasbnB8wJ8TJ/
ZI+kKhfhRmZR0tVh8jfYiQhYe3vKCIclqpEDcSyRoJFSSV1fbE+aohveYfUZiP0claT4fdUcZqSzyhnxGtFrSJDKa8kY9axWYrZFLXRu2z98O6u5Nc20V9X5e87FRbRPp7LLSXzhovSY6EzWXliefiZ1V0qNYM5q
xf9VeUcWC8v4vDHIR/vpNjFZmzOjUSHumgWIR005KH3rsWrL2qVT+ZrrmqL2dFHRxSv2SdmUO87McpupLwV5qdl3tq+tV+CFciW+Q/K3TU3lehAmfwIGIBxy8Ea6eESyR01NzHSBNbh2LLoguSuBeKWIgZMCiSrQ
AMC0j0hKYNIfd4YxaVqcAV6lUd9cLFsboFYCljeCeTvbrMnxocqfCKF3qyOsRqcZFQme3knPXZ/j5py8EjVnjYg4vKY1Zn6fD3lBAxvB8lY0ZkBNZyQPVVLbb1WHNoOV++44zfxb4Z1y6bZreORF3z2nyLWZvhrM
MuA92vqR1JftDD+QU4dloD9m2o3JI4+lB0Oecn+ffzMfUNo4TDMCNWv/PYGWRqaY7F53V5NF7u4eFOauQBcK4KM3uiXiTXFyt8qEd84F3oCpvte+BhhAppH/bTK3TVO1ENd67pRwmAt86SPclk5a8bbtN/PnFdxO
x57abYWh3+bBOpwyb/x128keUXraA8fKI3rbD9+BeOlZjTYopgErSEOetLoyNkvtm+Qdryob/EVFXzcRVg70KvNJq42n1+hUmq0UqJsl6EEL2bM/QrWHzsDnx+DFhDNQoq4zTpqDBw36fLbzvOvBl+aQifqH8N/t
YYzWaTt/l5sOifoxg9cyIUZ1+RhECaBX1MEIHSGXdqOoEt8oZ1/al2SOe07r5ulEmWdDED3S6e+4+dMI89NaVEyO2xkF5MTbuMiVhazr7xw/+GSdHtqtX7SazDHFeQwlq3zjH+7lftbmMvQKP2bxW/1ltVRYu+yH
87TXP2aw0Pt7vnwUg9xHXPTm/wMO4/ToHjfWQj+WSailbcI/ovDR18Olj2YqX3Xz+1fVv/eD8ss0lZfsaKxYA/LEsSENMnLR6cvX7qYrpQzkArpKkyYZb6EGoMLG4PV/YcGyyDMPneoWUtzH2En1ERNhpdNd7adZ
uxH8mE3cVHt1PYmSA2M6Sqw3nD/kjl7PyiV1w8ifg+pnnGMCHeZ+Qgu+KcoWRtsk8gQgqCZl69KDdOppzUI7OT9ZPRXoq8gRjnBsqymWYJN9IrEespaVcBDe/J3UiLI9Yb5QG5sMOcaUqOAtI4hr8e1/WcbMWrW+
xoVlH4fttcLNaoTXpyocKQn9zkRmipM7xiG/L2Unw4v1bNr94nGAnGTndFK8DNKbuZgLxgEMog725eiKL9S5mMU2IVOlzfRAxwGvhHyY1Lgcn2mjE/omfi+kxfKl9H11QS3TtC+1/EfMaG62FAdVh6cgby+mankd
td9fQsft4xoFVvI16IvruNfJ0G1odMpw4iGoDREf0Hbx70fh32W37hl+9rFC7Ujs8LYzoTCBIEe3mUuo2bSR5ErCOsr6EUQYwpSTsFaBM9irZ/11mdtmXRpdzYyIGzgNandp+vQyHBINILkmTI7yJr2QTLAZ6YRJ
2EFi3WDtxvhbXp2yvmInI2xlV2n6pNenESUSl7GBzv4+YH68zWBkPIMrTpzGvxMI9YGJJDpBOFkJRjIqiZnJvMz1dXsAy+6jGiYr+TrMq/wiNRCGU8dRhKEWMhM4boTThm3HPRHNUgaelwqrnR+lfbShLQjZLpHB
rl5xkQyg+uKadIlyKzV6UnXUX6N0a099wmLFVF1wdqz2YzWqf14/TOaaqTvtknm5BNur4N450J8mqUcQiPXZbqvDumH6ZnvcwCjCHojrjmHv+qw3py4KgvFUwQGmcVtu8E2RNiT+Iiw5y8nIwDEs6wp/BYVIv1LV
3/0QyIzaPRuZrSA9nl7ULaPJ05oNYAgCn6iFQ+GnosZDGIVykGWJfvYgYAN28PDvUsp2vOhrm1s5ll0jdrLSma3gz1rj1G0SUP8FeV+ocktAeA/Pj/vwyc98eciVi2JOlUq7Gw06xf/bhWBFaGDmSZi5OLU2IDJr
Jvd4Sk1RL+fy6KStUwagwv24dQwTW01JXfU4RG8nqINa2gz9z0gV/AIc9YLvXMfE3e7pZcek7WPUxNXCfqmbux6GMOVipO/2gHSunGLrbNKNl8oa0MlCV3vgAzgHQVXI/z1yB3EsvNe1/whJ7gYCtAgleMdUdAdx
pwiciVmldfTi5Ce+J3KhhvUDQowPSY3ubuX9ec57E1R3PE4UWMVad7iCQZiGEL6V29b+50ItS3m7q64hZJGrRpvg5VJnJ27LUGNqvt7cGCynlbtiCVAAJJ7mNdkVsX++EZgU1/ruyn1yTAEuDqlnpNp24UnDoFaq
np0wfdJNWPpuHeYVYqzPWei+ST/185tWR0bGzmZqF+ezqoP7oBPFGkqvOYQCM6QZV+ztjXbvaliiBnGM0u/lGEGMmZQn0YFLGbPxuZz2Z0SX9Q9xY7wC+lmDxMXylkMuO4xuJi9qMnRADWRAlvHN8LkUe6Yfwg4G
duKuN55P/hcZsbch69XdQLxzDry76JUkZybQ6XwFisk3YHckdW2hEpcNnW/PhYWA87uK+WjfJX5urYS9M5u8edvjt+8fGxcNEs9ZZpGn/4i5xOY9SzL+xUSI+VJ/z4Ug49oMqkwd6eyQaNuwB2cmpmDHXKiOl+fV
O0XcO3Kxk0imFiqqoXueUzmc+2iESDWE/Kkk7tZTjLcpXmmwaLReG8kQcGzlY9RQt5MwiYexT2M1u5HIlumnqFA26nagF69qGzI1O6JekMcETgZL42Ao3ok2lfZeNumPozHjq6VFQcuwDEiL5RNzGZw5uRm13Uq5
+FkqfoLzuq7MOqNL5GssZHKcBdnl0MVSwISXgLESA3ZluOZg87uUmrg4zxqel8WB2HKTxRBIrgbWolk0KI3Jqzm8GY+cl33sdXPL68tcUhuyl82/v6qZpGllORVMSNzLCj4L1JN0/O/eh8P/AscAK4ljqmYOLZWu
odc5pFSBEVdAqV3Ry86CrGpZZAtYvFdqEggPJ6s62XoZ6n3GEuuubekSs7u5opiDYqOwdSr0ZorwONISC9bzek2g/1UmN2Qi7JJEVbiEbomoQXNdTtVRNJ0ramL6nh0le66D2R39xtiPy2ciwmY9DlfeEVmia4ZD
FXvcZoPIe1qlo7Cq6Nrvbl/w5orKBA8FuXIJ5I8oZYtOM9KWNbcFdNwUjYVYeheOphaONeNYTS0kV7O1iOKVMDssZTgqMcAYHV6FdJGKCBpaNgFHLvOsI6cJS7EbTlx/e85hMoljRb59O1dP3ShBVuWbTp77RLPd
O8X5AGmUuAq6/it8K5WF07GfDxMg4IZjUd5TzdiRSn6b7Mkqd5UPi3dbkX1XHieqjFUasmjsQ0h67agwQKA79moxTtfty2waVtSrw78oD5iWQqBktSwzQ5BIGh4Hd7ZcOvCDwI9Of57fH69YOo+83yr2osq9TUiB
7nwg1KCM2Jv9aTX/VjWAMMk2Plrxt7fC1DcloomJhLb3i5rJN0JaES8vbUS49VGVUAhftZ16rDBO8v3rC2oLfaO1VR2KSjS+4lM8X7p+xxYP/BavHKBYyUFgK5wTCy7fHt4benaYGEoDGuFkyp1BNGhfusGbcKqM
HhQ+AC0hias9ZVFN7Vk7wYk/zR8hHX7Wf7adpJ3i36mMX98sErxcFH/P9PrlKfmdWGC4xqJHpb/SH1gggixJaABQGzA5bVnzjOxEku7m/Bd3N+Y5FFwnmAnuUsYQdD0x8DOgCjoS7EydossPit3vMYt2FovmwXbx
e0w1Hb1Wa4np1h361N8G9374usWojZ99r+uRNQCGgsKDSlKD92L3VEp/TMvbcFdtxQn04zwnfdl8MtEoUDncsiVR8YtUpmNWoZdc+ES7WJVX3NzFTfruuHSfsW6cOGBKLe6HHnPCcpky4BU9J8K8JmyKnJbp27oq
476FkXnp55U+QzuMRy4y1c9sB1AgUooMA+s4wMz95nFgF3wDE1ibmNHvSb4OZ4RViCPx1p4zuqIh4hdor6HKfx59YQDPWXsI+rWn0SjgEX2GUgzvSAwje04Kmglwyk87HvRFUN7WEYPjn3DRjLRPl2p/74L/L66Y
UV+acX1R4pcPYZGRf+kSXak27aWIWWkCD8MqpOVkrnkapJBY/LgzgVJ1b/C9jtTepSNk8H+3H7NfMHMB5RHv8kUCsHHelqbAhdNKknr/s2ZxhV+GgtdDRhfnpyJBKrJW/VffOn5s25fP4yXln4DviboolcczB75i
s8IPBxuPdazoS+HaVsmXAgeWzBNGW4sPmrIePkMVzKLTWq4enNfm/bLDWnZr3tPuje50jcNt6GkFIzU6Z4xTCNFRjC+NpahghZG361kcu7s4C/v/aKvRgCd/4i7/T0pM6jGzHM8vqBU29eNcFx6IjLwTjT8ur3Xe
IKxrew/CTZOJQWhIxdpSyfkoCMP/FhoyuXMb6GQLPjM1H/mww0dyvs6V1eTTXkV1PrrFOvQbFGeX7O8T068XBSLMUKJQDpuGWnzfWbfvl7iM/nRCNliSux7R+YoOJyetgJNfNfPQQYJWrApT3ats+BCZyaQVi6b2
APhAxbuqP1s8Yv+nqevXFlWi8PPA077X+Li6wduMD5r35JIPNt2UoFgfIHiooaRbn29gPlLNeUTxaqxft8T65ub+Ws8TbbOFEOC2SeKJhgv/V1xmibQ4HswwMX95PCyCu6EqiJXV2Szr1TOqpDUIFDvr73lKT4Jv
LZmehgrs97udLnOawJK4kjdsuGs7/zonudbz6pR5LgNpi1Kqepveo2u0WB1w7215jxaudSln7AS32WQeprCiMzZ+W90aBLucRI6dePysLDi+zSIsEB/vphux1/JAek5Np/uuFu2gZzurpeleVWIpkTgqi2WI/4Sc
OAdZjXCvFoVBvTFzeWA4EqsVVZX6miaJeXzLJfJd9kMzInttTAA04HlecQZXVmecfPDHNE8/i/Hns8/u8TbHysuPAYI/nCZDv9VHGRL+DFiXjqRChqZlMRrJUQJW5qjj7PfAUabfZTAokNxHmhOPQfkNbvndK4DF
wIcx/hJ2gxHnRrFBTFc5rbXr8isI9dFJa9lLLi+3uSXJSJmfXFrKLE+sPFV61l4hQGG6+U8utzSw74L/VPDViwuLNGUAT4qOFO0LhEipduqtzU66UTD4wM+Us10DyXO/4qxg0wD7UTUWG8R1mkWtLXVB5KPWbSRc
aeFil0rVW1uk9lUIrb8tQ0wxzd3/qICIROt+bV+jl3gCWsIZV45zuQV2iTGTbilp2RTs0o770otQon4jB6YH7qS7DbpJc72cYu8MM2kKiXEdPgxevXMu2N9AaURJZD0ELo+itdBrabl7F36/TtL1n+m2d/j+b5g+
dK9PzHpdBAmuW7FydLei29LIVCtS7l61VunsC7SmShYo7mpGEC066xm2Csr7p18JbeFpalN67IowLMPROQK4Np0/NMUbeqzJF78nbC9HQ2mPIvms5MZa0HQ6f1wBqzAOGw6LjKpfc+3Bg4UHpN+VXDkPByFCwGCb
+n5CnfIHmvoP1Swk3qvPMgoI7Y6FRydYZF/jb5ykgt5in5h9hKKO82AGey4ETWs5HicFebWoPO/a34TXxz6XHNnZTnyDVyj1nZBXoruB+61sIMvTI1o2KhHvLWEnYWx/U44EM4BSJ45SeLwHKvreHQaWPImLRlPz
6SPNdI/hTPcOIdpgiuxE5VKr9Q8M2lggTpb4HjXb/Qftrv8hCHnVqUTyqpmoHl+gyDdwKwLkplJu8q54N+CWLw0k9NnJ91h84tRwgoNQTLClsByIA8YmLUvqLTdCX4umJvmako7Gh2K2lVZ0Sbns1WNJ/Q281jgG
n2tuKtuwuK4m+a2LbuT7ORI7G7Zpw22g3uQlR2ObWaMMXMaWCV1ocQkVyjK6SIs6lgJREPd7y62CrIZYz6zsQ5YWB/MmPDaHASYRbx/aZVwytM59QJyKGHYYxPw/c6bZXfMGydLbgqyRT0cJTjwvT00vJcoUKVBj
oSBgSxBkW9JCb9qztyHQahEiB/ybfijkIv35wMoPqxCNHf3OpejuDtt2CyRbtjb21nhBDx7IHYSgUQEW45vYZHDmqezWvEj4AiEIgM6V6KpqSfUrJ54fXXvT9kC/aGsnAfR+wEcXi6e9+UEbcpnvHVmy7c9hU1IV
IaxXmo0cq/k1P6QNB+jaM6HfaoPf5axjqSqDyjofAVm33KsS6dQuTWS/LXdOXzsvHsyF7o+pQ8foKTTqfvzWlAgix709h5TJr9vzrOk1IKp7FzEq9atXv02XNQWs1bLZvTTX+jkJ1flLijQn2IktaynNRcDWPJ84
KZV03ZdQd8Eb0+wuqK5PJiurhoZGAJHBBGwLLRTPxWlwVA9T0iJFgp92fLvtIkm3zUsx9TbsEehnInpOHXGUpPvnP2rggpj/Eg/OnOpn7Hv57SqH1kiXDEzXqLa8k0kaH57z7HrjhJzjSlIjvVfkDGJ7t/+SkRzP
fBswltC0AbrRaLS5/En7PtOLWfUzX2i7Z9xKyc0zQordWL1KcE0c5dlovggGBs1T+IovlckU1ZaDXLeE/ekmV6CdB6Fn8euVXIncspuLNbZrQsveb50F/8npgdPYirSpJa+f+6Rh/1+TdglLcrCE2OLyuW6O29FK
wQFe5vKJVkgLUfwq1dlHWqYYeJNebgbdfGRlWx2CrRT7XDpTc2KdDN7OqUNYR54p/imJQFpEy/Hk9EJdQn06mCyp7K0U7Hd/6480/BeFj8WYgTjOe8IT88mLvtp5+uM2zETPR/XxU7pyxJDytlwpinoCkrcaa8+B
EbsejJfnS6DCAVDpHojJ5/tQ7OaMtMbeqcR+dB7xaboVVwZ1TH4cUEKnt2ZiQ0I8+JWfVxdmYPMGHQOrc6ur+7J+Bomcov15wdVimhG70WKVjOEig9oWxvYMZJJaaOgxFQGkN5hl5Gy+NJj7Yp/L68JWJM2eXCFL
KkdQ9M0rweBRs9/yURZUWUPfyOqHj1DLwLVuCbSnqfIaH1rXsq0YMysxwmqVWAcRkKrMGUyiI1wdbEW4X7tJAi9Sa/0Orcr0BUU9w7QHl+xey+rRCNVgZ9RGwPzsOfMrQXvrp2hpo018oMg9LdLJZBDFPWHv0Xmz
ydWI1dxLMTNi9zzDjk74EELHmv3ZQVgnyKwvcbe/4DnErxFZNvDWppxd417BbErwdPPnVeLzrrF35Oyjr22ToU6b4PWQ9hzULfoaQuOr8flgnbpvmIoJlJNHMo/Rv3BuWK4XVLNAfhVCZWEhLTvufMvna5Dz2zuU
fGOhPmzqyoQp57vpF0YyaMyiCTR/w9+fKiMJSHWAhLX7poc45fQM6hiW6sLyzUIkBA1ndeVGI7z948sv4P5v+/NTIT8FckIySzkiftmDWmSBNB4JJF0R8ifPVpXHVladh4psdlNZreyjLNjK2peDsMZrHiCegUcy
1vfJuXgt1XvrWNFl6lQ1KlthOsWtwtIXTqdo801KYR28GfBEzZbT9GG1s2WdPusELDPNXa0+OUUzy+/DogZ84UOLCS+8XLI63zqSnslnvyeJktP5G6bzjoun2DMfweNUmMSyzHkvbJ3yKZAs2DrPwlPmrUhmxX5A
PolYU6YHfzw1k2CilXoyUQ6DFC3aR+LnfWBAm4PmMqtJwrxPnupAi4h78uqwOo7frPvZJ4Q+sf0qK0mY4WSZbg7Q26uVMnrSuozmmC8rHWVpsuon9pnOyPzeWlKE9RHsXBzJemhd7feFtCXxcZfI2cLnvjwa+Gps
r4iC2VASD4G0fQlylF83JKcItNy1O4l1OYHcie64/xHWCfbW4PMH/HeHEvBvu1AYfY4FLoeCsGTBWJoAPeGRVyjixnhQEx4WPqc1LDdxsfzNIFFvq1cLI0Af98xNsVRyUcBXCNnHWlIlGqL/kVHk685fVcAVmLIk
6wxyRGn3rct03Dc3TfhgvbXv1xj5g/Xla5esd08XHdBLfGXIT/lDgXCeAhUZdUYRBQR1vuBvwDodqCqcZt5D5erC0NRvFSOUtShRb72CoLxKU7kGRwvSPq/2y/6kKItRDdZj/zDD1TtjKUWxw0VstnXgVJl4j/3v
1azj40PaDN7mMSZF+8+3EjR6z1CmxrP9HHe/OEQrCSlPfjmQZfMxpNqvaa0pu0ZW5Q9eJFEqpQ5kdG3VWfpxtMnHSctNQO2PS212R8H859uJl9NIXxTptttPXKj/Cem6X06kX768Sb5D1AdQZC+vNUL+z/K6FxSp
P4oDvM4ohOqmo74EF1r/2N5XTjSaT3W7QJKekkR1tZ0orcFKinbZcphgHZitdCvjWPHjsIiMf/6ywgZgKQolBV/QjyTEv1AScFkMcZDynFX7bLyAV8abF3Kgo3mvfTDdnLz60mG2cBRkuCd5PR+/UDOooenUuSSU
iM9emGMq2tg5Morbr6qlY6pKUo7xbe3aNuywYMqMg+IOV8KvN5RSlRiYxLXnIMZcaz338zfbzNrLsm90FOffclrLwYRylh6yxF0TUzDZ99ZkfLHXYxiVxI13g4S45jB0h1MFBnjX+fphEEpOp4eKhSLerAYp0/gq
V+4YwVDeo6nLENYmpq0kFhMnZeuly/EtXOM3dtWQYhWfxG6cqWVOrCzhNH5mySwON+OktXkXuM3UlaeX1qRjIF+Utfjh4D1j0MT2cOJQxeWklnvzowB7opq1cS3uKWiSgYI62akYyuR9Qnv35IcXy6wIBb+rdrnc
14mp5Z+b9rMiuAoFmHwNJlZm2kMRf0J3has8pDIjj+pwgSp4hpia8B14iauT1ytcx5UY0+BNDar0joAiogC1FNDxSYtfEQ0NDHIvqAtdPSqUkEu/ePrTiXNc9NR6ESEvwcIs3EJ8Je6RuvHD928a1v4DsKHqDqLQ
kUAjH+B94ajqC0KIomkeXEp2zMK70cqsFDo1hylLJp1lyaLdwkP3j26vBwF7Nq4Yw7pjhUSt8k4Eik9tMyh7Q4GVAXaOBG/lter+Jo7P+N6WN4XxMR5araphBVlw+B2X8Y0TYqVSR4cpX96PdB2tVuc3TjqgDtmM
yPgc5pD4S/zR0MCKzyn+AXMD5VTaePKCCUgzRPDhdkzFd1LdYf0qc/H2RgqNkfjeiK8Yhl42U7y1yt5HgUEQXzkZNUZ1+t6tXmRd/KKboKvqxMX9bAxr7mRL1ijnifvRMmuU5B8p8VXlsWrj31a2kU1GoXrlyw6G
V9CAD84KSATue2sLGfVU41FW6LWy+h5fY+oqW1YOOM5XIEwH8fLL0m/78DQ0PAzC996tQGD3St7sQcADdlSZN1gpJaQB0Pw2ms/zslQ20ov3tU+z69d84rTU1O9nmigiXVd68zlCF7Ka16vvOj25nJs/958sVjdd
57p2gM7wWlqH2lLi5T5+BJCyUYcx6Wgd34sRfkhwY9tX5WoK/Vsfov+1QXIhElJiHwD2qMNO2G9gtaz70GXTPinqyMS05q0xHStONIzGF5bpVPe0CePOvr0LenWHY1r+vl9KSUwrKNMQudghd9mQy3FY+8I9J9r8
14VHHEvgOP9q8pq14/w3g+vKsVXs2fF3MyHUaVSkU1rVN9Q4yr+1TS0NxISmDOrVoVYIE42aO20FN8D+4jDZAouyY9m8XOVQ4HhP14ho3fNpcamfaDLuuLVaIu6ogcQusMAv3UEOqPYeuhS0c5biJPC0XoDyqUXQ
QGmv5HiL0EoQ6Q3wOgkX1Lrol/MeYwKhRYzncHWEWJBx2YMuPFqCBt8TcducHIGJ07Yd37Gx1fIWmUTj5j+MNZh5q9ZHbNKZNS5nUGafvMhZLKESxceQ8pHbRbbudl3+6lIPQo5Q9jDfWeNTE9IeNHEJQkH3Xeb2
4d4x5cGJtv9raYjb9fxue/7LEx+i93qs09dWP2aFbPU/97vo4uaKtvUU0Ju9hLMvxcmoRXUKkcl2TgMKE+kyIaxK/4HkuFKXYZk8nCFo7jnwgjjBXZoeJ+ieZkrpaqMG07RUXkQsqD5JFhAFDeh/YVDPSTmAoGta
lixWM8uOwtVSO6uUYUMqqXK5lq+0A7smkU9Os5kIlm5nnptaRq7s9tMLMAg5KtNGxrJG+lIPPZi6oxPPf95/xeB/7857+OmQENTiLsiYg6oWopmN63SZeeskVb46B8QvgJXcM4cGke7u8BjuCd98R2pExiHOqTvg
SYskv90mjtDRnwleHi/EuRb7iljASbZ0w/c5UcX4eKQ8G0D99Kg2ne2lEjobJDT/zRDkukdi1lEZX3gv59Xy94pc+0q0otRuOLXcXzOkbdoc2KqJq1EOWm6iqUfH9D2dU5LjklkHv1BNg5CXZXVFSSir+bN/mV9Y
G1+ePT51jDFlL06hSxNsB2LmGSKKuES1mC28NR9RDvII9wZyETtDfEKcSqzkRqCJbVfQoWUMC1oGzVaFK8cSN2hxUvUsgiS9EX+yHI/QXo6QFTPPvQlj6bl3u3ty/dSWjbuwv2sxwnEd3ic7xY7iGtyzDXcn7uwT
wiEd49Ko4iDU5mmCHjUf5FNFOrM/oGpal/ujsAPxOgkiZ7ALOZKyEikTCDAF1nYrYei/1oOx6wsfwe09dkYxnPf4/AZrM/hMyoLKNPObAGG1R4SNsjx18h8D50b+FXFe5c/QHvuDfzcyftm4TxB6GTHpWEj8q/+l
5NhwstrI6YEx2jJ8YPIYs2nWGZ5hENVXgIW93D6zBwYg/eCuF6OvviX4WBEfS/GxHB8zWILcRU0JbAGNGTQskyxKSGlMTc5HeApLyDuaPYMlczVNiHjRa6l6sGavVNqX72vckL6iNMUfDSHKIyDgNGMGO01yJFa2
d7Uxyy2TB17OoJ9A/JkYEZ4ZaXJOwBtZbtYtGIJrBjmjB6F+jBeFKqgvX43Vl/iR1bUCGWH3bNGJv2grq5cxgRfgBXkKDhcAfqDGzO64KoJ0q10RappDZFFQmswoRax9E63agYRGxyDOqZyK+2Shv5G3cBpwazlA
MFctyRwGILNjG0V+hrAnMoR5QQ/RMyajjBSLAMbfJpIABzcBSSMSo5LtwIFa+uIP8b+dlwmXWrRwvx6nZULundl4AsMiWBun5XXvd8VqoGxc+ouVFLMiD2zTWwrMbWFQQBOVOJAu6Vfd22NrOG6U1OlS7JocBnbW
6SxSZgx3Ck8q7HZ2uhDIb2MMuYWF2nY6OyCV9mGeIqdYChMcXiscgH/8Fpa6mw42Q/DFM40p0VhLKFLiQuLpp/rCc3ZEO4qXInZ/XGAtNrES2iJBo2gyJ+e0PX8eeMF9YZWJtDLds1pISZEAMGuuh7wgsWsyb7Yp
BxvbHsU8slNRoTUs4BdEPHC1r2ZAln+DuGmZ+XmWUi2zaUKQRNfM/fp1CM5ND5k8oI748M4OKFL+YK1g3J9UAMAERxcgnjkHU7zW63N+OLi63HvuvwZ3TddHKezKm02jcX+UoSDsyxntHrkVp/DCiEd18pnGUPkS
6/dNwj6rHGvP4R69CnVxLhavzIsSy7vf8Rifm1SdYNT3qStREX7BA0wgdq0xiSFNYHzAe6dD2/UrQVQHGP5Z2F/aGm/QMqCPTDIxVY1V3SR1iBD+9Ij9pzj7+/qeQoqFcemXv+aascC98dj2pSpmGuQnIvNPlXjQ
0Od3NrriD/bTAPtjW2F2yviHaxngiDbn8ZRpiXRDWzEYgNFfGY9xyACmTqf8ZbGIjKcHBxn5/zyZeNRN1+8Cc9ZiTALIMWD8tMLYJRacd2EXNLIbRdiV43ukLFhDd0ToySMf9GCwEZFcFLu5bi0mFPz5FqoOyfTu
70C2UEgeVCskKLJa9k4GpFyftAv7dsIzy6W5jzX4wEKpJMs4j8BlQa+wpTmx3vZjKa35+BiofGdG1kN8YNEZz6Ys7PAXpavIlraK/TYA3aDZl6MwJpUwbwT/EKNIEqWhaUCJTpOHsW1VokqB8Q4W15WqASrCQWsT
IA3dAt+5QA1qW/hTxMwHufeKa17z+95fxQpAjoTnvGmdZhk5hO043SB8bMLbo/Eil2xstNLwkQEdNIrX/5KWndsJHRbhvIlgqFYyZJQDrmAzWmeh0OIlY0Ia7L5RaBFNjQl2PkXV+xRYBqs1AxadQ6n45ouxGYm3
i6l5JJOHVTAImpEnVPYaZIX9Da1nO3W5WZYAIIc1fUOjiZ2smXoZnomAQ+DCl5asCbEXdhSRGqo8hC1Bco8Tc2KgydIbLApvjX4jlsbsb/2rDxtgWeLBI1H00Z3B/PA9O6LzdcdiodKkrxaqLrodYjPokXIIu7mB
JV2lXnB4ZShweFhjiF3phrxQLn9Ym/f3KlBQC0W6SFgjo8eC5YKeqCCnBwuYvoKrIaTlTVmO59BCa9z0ZBplU45cWG1XH672aaJ+JiSzKVUhPmBpsuOWT45hdbr8M8m2HBLfvTxKv546kvOeAigvFCtJxGJtvOuW
yFwA1G5sv8pJ9QVXUtSw3K9qOg3dHLl1g1Y4mrWSmOWLorvONVFjiV926Zi+25NeWG7ttHp63+m2Kji0XfT95imsdE+evaLr+87D6QRI4jPkzfRauqEGoO6SxTTGxRukC+bdYTD/NaZV+oLjdlPtcNQCz6kMM9/K
Oiz8B2lfqmCH4rhouViFE7o7eS8N1zrHSqwHF8xeamFGxPfdiPvopF5A2FOzqQ/uB43MHYzaVxaB9zYpqPVCTX4HMGugKamDH5j8j32dZm6khEPKyQ47DFWCmM9i2UkU0G4vHqjZZLce4diOgxOsKPePAivUXHab
0sB/1XvXFJnyiq/MDOcZpoHUjcD0DPMSIVcFLsrsI/iUrgwCwiwxp54y11ST1OKNggtUf70XhHi+G5bO3NR1u4QPD+g6hXkkanDoEkbmPHg7o7XlykCTTZvIgdMyeZ1Pl8neXPHFAqPY+Kq42xrwQhZsB3UhUrhi
IAgwstZqwPExWQ6WDblVMhlNJHCSR2ixxhiJfdVPPS5+Wqedmzz/VY4Dm3ynWT8HTwp5z4+UVmNMb1TA/G6Uo73/VzM+E4KNaCvRzGE7H+dmScURtPnPkMT0/NsC0G3got7zcxuNXBbNn/S6C3N+hJwFgEsLiHuA
XwladYVGGwFXSkTuj9JyKFch8p2B7VfRz2OCdKRfwzhNlOQxpMsh8cBGVu6y9pCmW8KbnHEtyZ69d8NBCsGqKnnkJ6xccdOC4OYkc98Jq7jFf4irYNAj1FEgBIfhD2NNXXU4Ql0DdvvL2wkiYm5msU0dyU11BBZu
EGZD9HuQXMDOlHk7Zaw+quIuqO6qxAGH4fO5RSiyYdiWFRUljHx3wnwnoBGZMGwubWe3w257U15Ex1dMLpLGalzcgUfC/awFI0oKpB9QzXeS4xpfYaIf08/uc6MpIv3gWl3j3D7O6jMcgrc6+AS7+3us2yhKJ7XI
Zznvpjj0IpuGDn2lVWaVi9RF8GxdwcqRqQHnAraqumjVoi9ayH3H1KOtK13wKzp6sQn2t47Usayvx0G3a4o41SbkVDOLOyJUfwUEn5L+O+7ZClwM8R6tE8ZRcULba1zA71DEq4ygkUAEGpWq9Sdlkx6x+pdx05BC
OZl1c4Z/9sTqm1MBT8J0AlONlhnqf1cYo41uQC+56exQP0gQN3YwSk7twilVLiWXoYZlBn33JbWZNEGX8NvJpTEH2/gyPg+1LWL+fgliahxe+mDdaTs10chY3R0scm/i3Li0I1l6Aya2q/pb/JHqCtY7NzFIiiVm
b2j04fdA8hA0kuHCvK/bwfhX27qntFHIeP03pJDaqiZZ6dANF8ec2HcDF8BqqMhSS09EHTev07m8oj6OhTTroBEphS+X5fp4TLfWiegTsHaVmJeT/9Lm2nuZ9F5u/PJhnpj54WmwjXwHG4mA9mZakL5EeX/5P6pN
YL7GebdVM0H0ZAShSjyN+3iA4XidptGeNSQyD+KnyvPxBEupji97Yih4x2LHHwX2WQLo4bg/Euu5WuqaYsoplFJcR+Yd1q6NaXhJ2Xli7nGqfBbVurJr7FmyS0WojQpU04RAW08JeknyEQsN+DToBc/Kh9sP16os
0bu3gN0Pdj7zVUp96C9zWIbPLj55DwZmYzVgx4TMrj312tjxbAFEt82DKphzQv60Hlyzw6jP4H/77FCOMBgsaVrfuv+LCWsA8J1lklMRy9NvVMFMh89WPCsqMu9CFcTbXIoOeI8EGL6/CopbI4KJ0Vots97Vu7BD
O6N9/vAuiPCgtRGi2T2KU5exg7Wwx5oVszuhnJRqMyCGUmtobHd5jjvOwNmr1sAzip15obgeQK4Ikjk8wZYYxAvx24rqxV/dCzKp0EcbOu7dBbUc1PyAlHLBFnGLFufJpLWcdIEGRFvGgi0uuG2awTZRZdyYOcSF
5tYvQchdf76l6zfHPvMCtsDlkZ7u24oPEsZE3k8pIcrxJd76orblMouybgXPWXra+AaDC+lUtmtZth2cw/Z64rYxqFp6RKTEp7yV+EpLADoma2Jsu5l9Wl56H0BHq+c5NC7/A+lixObtqh1aQwFgDDDIm+XD+fiZ
gYXx7eAs0IrmQLh0S0HNB1bKho+qA76kFRXsbxMwXjkAXJztc2WJglXH6HEbekSxOuQt4GiAhgFQ/KPCzm4ZWQy1w4UUQB5hQ4ty36wHaQIY6YEge987Y5xSrOOEt4DNBVUF2FC09Q/SqOQvlBA7Ft6pZay+gNl9
dk19jgEWRUXOxq8zkStcWtWoqlbVqAhImj6NAi9CBXvITCvC6TFU6y7fzGclvMHllocASHcKO7J7JleVTZxsXKc+Wn9P/1YYwySpQvm0DY74+M6ijLJ/9lA+8kvSCUl5cnuxvVr+ci0WKvgISRgXS38WfszOu8Zx
tWwupLRb5QnpB7FyAKMPNMPEhmIv6hodqKEveNmvP4SJzBI8At2U8DZP6gvLMf6e9KOjfe97Gx3IKqynILSZFBTPtAfMSmldTelRNlx2BGD5iDlchIKJGkK73H5dwz74h/uTsllvwsScDceRsjaIRIdg3Qg041C2
4MKdA/4b6N9tStohaF8ZrJg9w8EqjcPnzV/w3fKJqwrvypJ4augauTLk145Pz975D/QnPrnKd869hZhcKCv7FHji7PaJ7t/d1qAiubcHZ9QR+/KKEB0DLefq2uiy9ec1h0Cmb93/knUqb8wj/ZmxnmNZELrxdVqm
v7+LXi2D0svYKX2ddbF+Q/1jNu+pBjsKO/aS5YHm8UX5W3+FkoMe5G+EOtO+he34JMIPQSc+jZZanL6Z3DUwDg08TGd7+G0F2wqRaVlcW1kXMye2Zsg0eFBNXwdAHM/VVzUZnJX6zbZc6milnIcn8hBF2TCHgRmx
o6BqqFNk4+waY/jqDPPRkufjaiaa/OHmPufsbZnuGVVBh7T3gyEU2jWnSNuMZdd8ZoFUCx8PxR2MzvMpO/503KZZHAaGhzUvyhYt/fk87ZemXNp8sXt+qac/orzfxT1DJACbxilJl3KE3xTIHbBhkcZy6BIiAJ18
aCAfF5XFshKEdLmBUPmdSv42/Yj+S/SZQILa/D4T17KAI4/5Wy8PTobCxQwb5xsMOddLcBqGSJMKBpuf1yTTdK8IUrY03lJ90RQMprJd2OCdHTPxxroXVauNeOFKaWH0cnuiDWaP4g0AJDuqOm8dllZc4oCgpBnq
J95FmPx9jNY0iyznBgWv9MNcvkV9LQpFS1vSb1rja/pjV/ttEoYNupzVbQAjK9rVstBmuPf646e46Cd4T0aoGEYQt1hntmW8t8HkiyL4r+NB2nqqBjFQo8/fbsUlF/na7vxqrMoG5mybU5hEaKaHIQW4ZTW715Fn
6mhhpgRn7LH3XR+2NM79yzlofh27+MIkzSFLlz6JwN18jEJbydwtfTfu12QBs4GtAK5nPqBpFWdtWZ5ahdDoka+drhVXy2HOajKhPrJfEyNqka9CTHgIpl0U8zV4hAJVmmI+kV02U/ur4UaSKCe/Wft441xQAim2
BYt01AHkCRe/9u7jf2SKoOcDxmD2ulgx1ms/JcwYS3gPkxXEiFBAjOXUE0LBDI5NAH8ruYnggfKaS2ngDnMLuwbU2txwDxifTChuOrrXolA75Fc6YBADNtavBXfO+p+82uGpT1qQGsyLdQKLfpJBq7sgXujxK6Kk
dQZCltkCSS6+DemKxC5lAG6BIdv2mqzEJ7d3Hw9D4ZjvjUNIb4mFgaCrDOhTWCZd4kGZ2uahSOnUBH+/ScNZjHnX3TercWYxeThg/Nj1p9YH7bcRgq8kTLd3IAL70m35Ct9hHgLC6yZvhIMisiv+jMkBDRVmIiMq
juEk/RSKl8HJiQNZMuqsWlkBKZCmo+BNc8e0KaEHrheKzXhjtRB9X/hPQqHQtl6cwz+dNxLihrJHzANq9i/Sugq62WR5DdUzxvAK6Kwj8zGnKC8PLrQODKgJBdBUw6tNk4N8905H7n2AqK41wfNT3C4GOI1GshkX
NBc0FzLnmTafBlMJJxGNchrITOk0F8Qgq4WyICtQtuAwZz6h2ysyu/5+r30WXWosXM/kRNHPfh+F+hoNqKkExm43OZAqDQ4048NfqSd2a7LHsWeHRGlrM++yG9xAgTy7T9hJMnoGsaX5ZNLdf2j2jLmXUJkgAt12
qrZ/kvq2MvG2RWg0x7FIrsMhcwiJLTLRlfgkLGbYXPi4UJYvN2YGOv/1Hr7EEiVnHQSTYiVB5/ZjU2/VxKSXBRdAvEhe1zY0DQqe0ynLfzy1XwdVC8daVYvzW5InLwfzrIXyGRiV13mWoEgObYKHyQlMPYkzYgyK
yZxzR2LBdLfCnm7JvT8HqY18BH9fXObSar94T30PBqCRSVxrzvBf6aJH6Foqoer0gH12+R6t3PpCZNLwLculPDuOvc25dQMGnsnMnipu56zNIGJYwWRRKFtjRjw2B3YLfLK94VpGCw4FD0VSOORrcEu6TgqnSo2/
QouIkpcGIOjEddTLnQP5q66IpMdSd6DaJ+K4Nlh+lWtoT+2xc4ED1hQRvfpYVFRF/c4MAgPcj/+dLJow1TmRakqoVLB6s0yngZ1PADJRjSol/N1FXNLEHpAUspsGzkN6wq7MJDL7C3mASM2EL4PYsOpEsMW2z/cE
ZYECbOcbNaYt9pymNwDmTMUGA44YhUJtJjpiDjKXM52MfUFiXxDxTL9iDf3aj+z1MO85gI656QlYjbBhDsaJF6dBnJA6ohPUaI3eqBE79i2hSMR2shXpyqpEtuGUCvxNYfRu0lqFbWA46ClBuSISUfCJDQhBuPPA
+WbSf4+wlBs0d+706j2jSWbtD3zhisC984iUItQyO9IVvMRbpaCRvRJyp8dB+npg92IvI+jEUVUlV/NMn/m3x4XLNoAv9FiNqGmUd3gQBTJfVrk0C9F+99iblo0CgEX6bOXwqkEo0NXged6g1fwT+wIbwdT+VQFj
aBoY23YjNzOUeFyX630QbfzfCQFDa3kTSTk6bdbEUbU5gr5uaWbYm1UbgBcHQwbAsB09jS4KmXYdo0RQO5aW9tK0R5aW75iB9YMB8lCXUQ2/zBcWSoDejfIAY4AjT1vnritL3qTsukwml9eDc1jvT3s4cqp5ATHq
t+CmhOWyPea+40xqwgtoIC8aHPSn8RH8mGCnlOumgqqh1A1NSYZf3rpxtkLC6nJdSB3tBonMcQwdyFlyd2HlG09mpJyMwuspZ4fYILnlYYLgtF+ysB6jSbHf40XmrRPd63EZPQLT6HOP39BNlDPn6BKNo089vkOr
qMus0ST6kdmgi4EHJHrV47b/eY8Pe3wQnafE3+U1OAHvY/wxLhmDORYLfQFKZieRl1g1VQL7c0recXmLRWMGvfqK1OQys8OCljQDmg/dDGexBCkvJy/9vboDsb/tzgUJA++vaOQN7f3ffNvhO3YnC2eR7nLh2oJP
P0isEWd0fNi/ZFiPOIhkm+7CcQy28PpuItMf54rPfa53jSNkIipUf/bqPp2Jb0Zh6rU6GOSbRdjRLrDgj2Ah3GGitgWKg1+69/x9Bu3uE6D0MEhwvJ/pwUEA30HNIdbAXUQURaru4EZlg/Kgik6GqvVxGPXX6o8D
j6mwfdGswlHd/mMm/UCimbYA7kYK/Ej7EdWSP8fGX4aZIM4WZeFK9PISrC9ebokwOt4fHl1B2ZA6ETsPdBe3o003W+cUknZw88fW5HCZKrDpWCMb+m5OtHg0Evtf6J4H1eZZ588r8i01FTIusG9plnxt/Lb7d0Af
Bwj77DwSVnwDsNKJsCAC4kbhMiZZ+45xBpva3SOg1/kvAFrvRS1fsL3b4ffxjxaiioj4oOILpCKmwfHh9ghvAxFjKtx0kczv3fmf+0w2V+pBQlZ8Q7Gkdq9SU05NWIGZxQK9CyNHriXKkQFHDA+ME+K0EccU+boA
U0pKP5DlCqT/mBjRIg0AqLeErldc7Ck06QTrFMLD6bzPdeGFxQrznccACky4S8yPN6Fxt0tocyCfic0VV3/xqdrJw8k1cB0+7Bayc69Y8vonamQsYC2q08Vx+j2Ab4CP/NqwxwNAO979BWeoEeagW9qM7Rb1pN6j
WaJO47BvSe2Z2WWC+sXub1Q4aov8ZucoiScg2WOwWAn9soC3TgkvrrX9yKnN9HGFoqxr8bn7tTMUkmYmgxMNi72sMppV5FmvhdsyeSJtPvIvmDZNSQVPRQUbvIEHj1TW10V6jeb+d/ijYdXc17rDh991/1JYbBPd
7q3ZmOfbp1WPKe9GJjFoIB6zB87CMe4Ugp8vBh13KQIkfekMprgzzA4yX2HyGQLDyr2jX9EB/0lzM/UhVqYjiH5RbXu67NwgKtNk5GBpjJyG6LDPi7kncjSwDlYG9ISVCHLiiX08JlZpp592l2PM3jMtuT8To7iU
fXs+8mx5vQQF8474h7tzOJnZPiSu27kQa7bQ4feht9ine8ckjeTcoyEgeX/fMyUZZ6baPaybuLfUUPJy6RFT3jvcM61YhfP3nc11/NMwXR62DvXdu2JGuxDu+j0jgroJP3r8HmrO7z1ctTdvirsX1jUqXLffe5ku
6V2XXhTFb/XP/xBLcXBHrzQzXiHOc1DzlbAlnjPqfpg9Ywz8XluB/BlfJLLL5Uj4ycFQIBWgw1u7mEJxJFS0qOI4b6CSu1iRpm8gPaqjxxtIDzVs5oukVlyjLtqCydIqZnu9qGgoymVXB1Eoy7j4p7ly6FHyY+Cr
Bdf/FWi6tAslUnVo4w7lby0zu8sSYR2WP9PD+t/Kcf10D+vPfFz9cv03/y/3rfwvubnd+Kc/rJ/2uJaXKrdgfK5dz8maPviSxp/1f0oJZ/+9r8S+Ijq1x/Hn8zxMMI4MHJ9v70xEBKgZ76xg0MFy8iiWglCgEZAD
0ckFDjT2SBYZw2D2MksopT6B5w0f6sG0XeN0PYoDV7xkZjKIb+zikFIJ4vk7MOGJY0xLHlS1HTdfBZxTfaHXEpQnxTkvxdLj7osCp98MuLq611RKxnWKv14L1vXhPLPVNd2YugomjMvrGOmlzh2UQDvvLPAXg3US
Hh2gdlIU094dhAStWKGM52V0ZBJZRGv1poD6zQigcK77m2dR1y9wkBKYo1whaHONE5p7tWx+C3toDJXWN0FJh8cQh94On+X0OiViHyAQeaB0H+CahEI3W4vJ7AfaJIK8OwPy1+c0DqV74LjvUG1G3oDl9D9Szdxl
TBmZPZILszW5jWgeU1WDKGmsjZTm/wyi/jbVvSYyLRvNHnF8HUkHW3szXw5BeofEZOEkNC5xe0p6ZtlYy3vW968+koN/1I+XP2qcXO8qOXU55UtDjVegws0SAI9m8ANF3Ii8gwXt2Ps4esghdZgcFdjbGamN3O36
N6gddKdP6kIw+1lVs3QmloaDsuckefBKNptnEEHg5AU9bVZaj6v9Fp1QSujaT+7m5wmeuDfP4Dtia+GM3XfJn0Gh3fY6XluFRIL8R8464Ld+hBv47m88Y/B9Lm2oyLTKv4u65AgmzZSaygj2BpD6d0EgSsf/bm0I
34LqzXzIh4rZv3uD3blxUai4f5S6xf59t+0RpQVLCiHOIggTZjZVQcuC+R9dneunPhvgxDBWGGm8Fa3mNqbJ1d/tRVAFsjW4BbxYVPvDsXZ1HM8GR4h6kI0lVr0GeAMhazY5RaFDgMFwDTWoLhyKMR/C8Jh3AkVC
B06lwcE48aAhit3lzT6KUVuJZyvRhdoRBnMaWm3SII9DAIlc5al10L8pCa44xmDL5VEItmcRMBfgYOiw6QifekgkgnAPTYYPuxzymfJK9AtTYz+xTHkwNlrf7Y4sD+cLYsTA+sL9bEosemgFA7ckM7lribufeN+F
2E0lEXFuzpTMRY1Y0Gb62zJhxjW6Wd4+bKf0MKggrJ0rslMXODhnzyp1HE+dogYS+7xsbtl7rJG4Zzm/50lEj5f4Omev3XmHhhbUb1iY1vKr7u2OvJ9GxO+Pwu94XzdrQIrk/Neue2KOsmlPXYe4Kj4wwVy/0NO6
iAsvc86wME1D7CsrK4TzFhhDEHyEVqbkl3pDr8BtebcmvZQPb9bV3G6LufqMAH4i0E8ayU21D+1f64bsM8AnUgRuaEym5OHjNjiL4gvZ/fgujlDPOLnE5J/SzPlmu3+uKu4GOJBeQWTBteweKNMIwRSrDErGGnoV
xAI4GfiwvlXM5MRQiCVn+DIGV3lNYuGzdR4z9LV5Riae57UljU37uAllwR0S0SWuncHhi7NZG2MIsg0Ba3Qav15fg/uwEKmjrjbddqRQfChhCS55Qp/Xek2L1h1ePwB5QmypdqvzHD+XnzHB3gi+cdnN8Q9/CWhr
nLsnazYMpCL2C+6Uk94H2EytyuIl1UoweIHAGlwgOLIQWYYI7shtgBYRhOMTdAaX291mONl0m/XMFnz3U/PhM5CVj8i9txAjsjjOUkHFyNqLX2bgd/uHJP6cvE+kMYJ2ai421I3ICz+Sg5XlLZAT52tTN0ia0k9Y
/yXczM5oH9BcaD3fYF9tVs3Wf+jebJvwNIFvBNYnvrW9BNDoiOtDjLHaBCMMIU43jK+hf+JfmzMOa3/mm9PGgiPdbot+kkrp/NiPFcja/SaNY8QupiC1pIodOUnQX9wCcYVodWIIIt6uCxUFb7lSe1trY7QFwbDF
fpfxVZ9MHK4yT0hVkJDDKDFVyDkNi4HLsTl+zJyMhiXeRoxwIrN5RDOVIFay0QwQ3g3Jj08T3y8SOqnk0kt7WkkSiyjU2iRlmAF6UzGtwZ/qA+0T2k66XlCSxJNQo7Ug2l20k80FI4qwFoTdoCGck45IJVf4pgYK
e/fNwxAMJ9pXs38+bYCqiJZc8HjAw0Ew9PAVmywaf/okRVAQr52hTOmE1wyu9tXkao+1Xd7Yosi4azrwF8s/Q74BRmPkpE44oFnKa+hOUVmn9/YNIdIEoT4ZlHYvqalj2AL+XAocgyiIDmazsOlKvhlVn5RaT7HZ
r9SYKtRil36fdinRyeCf5FjC4j5RC7cn+DEpOCaJU3Qz07IFVGNTcrdwRnIFGpymKz17VajyqShjvQu+HBDEz5t4WQsF1U1+jC3S48g7PCRqA11X1QMmwstHJwx7gkiHUfD0PKN1gTvPKXN0SlU7jJS+dJPa++5M
2uDzBw+4DxWyLY7R2Lx0Ea65aK7AmJ6yWacHdgtsZL6hZiXx2dLhLNQgLhtON1sLLfGTYCDN0YWI0+TTPYp0GJTR8QAuDkXh99vTxW9++syQ1L1lmmWfmnMSfXDOlBxHRW6mnzvrDsrinKSbT1+cAYn2EBDxEKE+
6DrYcH8MKINabHQhOgoQuS6lUsfEkCoUhFAXQ8eBEwvxJLW/tyMhMnlFk9JnSEM44EHZvVLMmb6qs6f0yT/x1B32x0GrTDcD4/dt7tURkpeIyq2aQd5pCWaFkjUk3TOL42yT4kJbo7ITRcQL1UkJUiZozf7d6Jlz
DPWsqRWOsUu8DlNW3wrpWEWypjaFSPNthNAN2Nw9SGo9C3vG78uywywn0v7/JekajI8CfM1xrVMHJPlvk9fb0CtMPmPcDu4Jfx7O43s6pAGuseExrIJjPRNrTPpXdNm+rsk9mQTjdqjN6eyvngusDbonfIQxrtNp
iSRN5SkdvP9nJIwHGNOQeiEDg8w5CQbrPStecM/AWukeRIryTn8j/Onm682nOPBs3yLTDWoUkwYduMbqctKorwC7CfLBhX1QwBYqe6KbgwzuxBjfy11BdKEYeZ7BKp/Eu0i0/2bsSMd/jA5Fg3nl2EAQ/muSBTeg
IYMlQY1F99iBbqL+7x3u7bifJQnCVsAKwR0fUQd+E10Wc/oxv7k4qWwz0gcDs9yNKZ3KBMzaBOgQmTlnXZ/uE+EPL4P93eJcUFkt5nHRV2LwiiZZO9p/r5nsv52ROiYujlEpvWE/JHEH0M+9Hjcb5coScNmJ7vxq
hdRWb5UtGUWqoMKcM4N/VHRJ3Et+s4ystpdck07omIMH1XQasf3kQD8HbZoqNP06KpOxPCwqh5XKfLJKlph2sHYMRVWPwA5WL3NI+ZC2rGYSqUREOxrk8X3dkQ/bKqvPSN2D5YZ/TQJUBvCTdD5aBddI2C9effTg
b0tnrMvJasha/985Z6ujsVHpVDm6JsG4ZFe7ZbF433nqBDbIDEK/J/mEiu5JMU/F5LTdBiI1+6qtgiOZww8yyOSXaQXcdVZtLNW0B4hXZU2ICavotMfBxRyQWY88ChWf9mCCRkQ92SJbtcbbM3r4uETT5MTkqCUK
PvSv0dTxoGNN7it3P2o80WcDYRrwOsQraYTDEGdlU0ZpCCUVGXnKUwsRM+cuIhCoTC8nWYyUruKELaQktOsYFCEbKJGX8dQmMNO840iNrreAwTVVfPWhL+B2B7sj3ChiyiY6MXFZ4x0CnNKuw7bDYY01U9h6zzCZ
ZfPi9sSg+PSAmLkmspRd1DfJf9vVoxYBVy89taud1T6KIMzBGomzAJ52zZkuWpFFiLGhfE+qMJK2N8BJ+ZDD2K2jd3nlhN/HbOHqtlZvFfcejKKQxrlg0gBBS7RKmd5Rg6Ok2anAdivDqaClB5WejNXogLMq2tAL
+um3pWNufg6BsuRZzXC6YxXWPdeA7FXuGMF1NYp8E1kfjtJIFSyuIyAaOFtYVjEq4/sWMLDOxH/ogX0Q24brz593dG6MN9gU8N1EUt27oedQ64V/3ROxGzkGqYsSVQcNU2O3GmGSUIzPsKB/nt93Cm7iBdwoSj8q
FA+qsqZjLYiRXiOr4iFWxuUpBrxwOMoGhc/LupuGehvFZbXs5XtWuwcVCUH4Hfer/DhfU3Bhp/JcnkqzOgWrCTY9DWyPZGCrou08sXckkZoWVR4DFenqyEHjeh4NMC+mjMU99ctV3YFrS2AkMYlWBfiSn+6kt+zw
Bh2QG5cjs88HjXPusz+losA2d3/L34gDRUGWzSPe8ezwV7sdmi21Ryz6kEoxjgCtsMg3RX/JQUvb9FkXJ9THI/u6niWUdI4Gz3WC5wL46nNYK1bBMowVs7KemNU/c8nJeSB1gPi/zpwIia6HNa30OJFAh34tOj4f
iwqMMn40G7nzsQgVgWYrMmgVAwzxgpbnlBbbrDXiMh9lPEp8o4uvlE+UjIUJC5mYN98OVCgGD64yWBRArKUcwVvuZOGN0+DKSInxwexTwp03G89q7h+ruXbXVu+uAtHpLmwWVMo2vtUEj+c3VY/otioPU3fV1Ve1
Gt2cXTBWd4RBZhLmpwZ504X2byWdbhMLpjPoXTPoJEC5IZZ/P7xBx6UzeZeo7VqqKdduLSSuebYkVkdM6p7NL3SpypOAr+Ryz2gxlyYHBLUNlGjSPEn6dEOVmlFzaVGZmHrC9akkiA6Ua3T+ARLtiS2fac/Ur06J
J//TjKSEOfI622bvC6u8MhVZsBiIB2aPdCoKPQ5thDwKO1aHvCj1Yt+YIPmFfNv08WhT+nMBYidufnOWi5ujt/HGDhI9c0iua9A9PzRtQ3+uhiG19PyT9Ng0RodYrUu+NVQutmkpHbBsW+FWzCSfkbGfm/RYW8XZ
zjXuEQV7g6OFa+KQ4H7BnquqSZbM0ava+MdujZohN21zga6bQ7I01l3ulVKODU85h8ZzkiHoTB1OLZDxcWD3qB1AOQA5nW8cq7rb+hoWSJDFHC4wmXo8lwspca152DZENq5AhCe6e/kvs5Jr6f2gwHIF1Z6Vei2Q
DmItxtRQ5K/3nHPtN+g1UTEMov4dR+PvKU2k1Dm8zMkUhqtADLX1p1xJ0+RcLd8IDh6O78FkKt8cvfJDHztER4MMppw7o2264FaX+un6HluCpxvHO61XkXfRmzW42TLQMDMBeqpmj9yCWUdtJZzvLjQUrurYvR9Q
Q4URk4IuFSu6W0Te4jjzLnBoGnzKyO8Dpf05V+/vGaZNVTlz4kbYKQSNKlGqJ2u16zz5eSV856AcTDUa6fEhN9WGZ3dZcxI43rDTBV3TUSI7MPkFuOLvRQS9LUTAb7PfOsh6xtdKNHcIPnbhFrnUZnG9KlNQvRtg
PqfgJh1fUbl8mAoZEt9AHN0fzPo6QuGkC0ySfjc1A4mbKPzbc2QaxQVBTdlHNGB9PxzMRoKeLO8FNc90+GR3aM6K5GVzJmwFXGQjYaUexPy+Q7D6Q5BBTgsGlomOkXEcd/DisWPclycGjdaa9smWbOAOdjM5i04a
cqsmleuzS9K2jFGvSdwI6h+Jby2R/JunFekC3sXZjar+L6emP5b9CI6QTXhBtLl30E7DL80jKClUxPC6y88dGroi8hA4cNSmFgjmDbi5+lPO0SV4fdmfs3dH8tj6kyttA8Lxe90M1CfhYgOb17Bjfsa3wrP3aetj
uMCmq85eN0Y+JjMZC9yrVUnxGA3FdyrGQLmrlm+4J99YY77CO3lmYCWbbBZHC1/mwJFEH1eNfKU488jYDDpsMgFcwYIRo03HpvWjxSBW0osZ1hfkgIHfaJtJA/tQ1cCswRZWgWxllEkpPlqQ0FWit1QmMX+TDYRv
4kAcU9mGDxQ5C9NY9AUYoHh8XCLHT4yt+HhyYhdkEP+fXw1rPgHtKJQhlfi7zKQ0TmhMoDCk5+nb0CY7u8CJ+OmbEUPxTj6PP6mjXLiBqhYjkhtqD11vloIxyAEqw1veO7GhJri53c8mntZDbgSSTLUljzp7VJ+a
JeN9F5jQGdd4uA3zAfjJ2PzuvY3cg1/1Kne2sOojlbSBJnkGJ9s19MBKuX3il0y8fgNDHS4V/Kt40yOnI1ikgBoLTdAVHBw7pYctFXDU3RRK7TlWi2hDYx8ITv2Ize3tH9nMXSMTf/KtIfBeyTGbzDfhy1hZjjTW
HU3ZJyck+7Wy/p3m5l5E6YnQwFXvirfBiJmvNGnU75fZ+kGE1opLQ2jTP/e+ZFAyfZlE3dbs/J4xy0s7JU0EE5x9eeLvER/lv9+AjTmOdllCwQcgJovld5cvphda0jO6VL6Z9XOeuYgmCptL6eKwssRh3H9GzGlo
rW6xYX+b5Gh/H93g2jFzGu3G796M1uF3XxoWvz5TxsBV5rcPDxeB0EyNwE4dS6n+/NSt35cv9Fa4QlFj8gp1ptO36T+NR7sISF/L4Hjv+Fl39nJZX2TPndhjyWsula+dtWIzaO+1WBA9WvtUcHRCdntfZ/+R6X37
nNXIpg5YpJnd350MNG4ly3LZ8HTytfhaAv6ZNur4sjL9S2SsUlBrfPSve55CrNOlmLtKHJxLUsjWsPhc/B2f3Yr865b8bm+9OuurllFLtZBawGOBoJTe82kiIhH1i74urW2mqU9S0M1O+umVnRTo7kS2iMljQ36C
Z3xUKQxlHbDLJuO4oyxSbX0usQZEqa3sAsoUKBQKhjV+XwRBxB7+lR2nGg1orp4RCQ/WUpFcTQRJ9PlzwCAqo83zFI/mdH9s0sLt7fbHoe+zv0WhlruKgQQMphjaX9z8cBY3CUNcaEFrg5e8QKyoYjV0UuTadyMf
cGgy9S2KJ1CKsmtmgKlDslaBV5+RtCyMYR5kPVuHrPOYBRJk0jRrCYRxB3rqbVjyslNlIgr8vSgkqgL30ITmsMyf8mRo2oYB7DdoF9nReqYWaxBqbqQc9A3enKh8aLNJjvB4jxghThebDcFdnSrTQrRIwzow5K7f
y27qmd/30HA/XHImlj1VYIElVCqoXIbCGBqgYAcEzPDpk/YMO4zIU0GkiX1pdJZ9v2aDPwo9IpqcIHvY/Kt1DH4Y3DAwXBWnBOYRIB0o82tvxS/3Bxqtk2409QzvuUoPTYe4vsnq6ptiTxCALcVoGVqGlqFlaBla
hpYNGGCLod/oPVOfyy862euoHb1DjOaW0vqY/ybp0t7dWMKvEWH+ZLDSTagar9iCcZerxYc9Fd6OvjHc9Paw3SRoV70Zc2NKivoSLZx/SHCHpEJSUZqdPjUKi8ZSTQqvaP8/iAY3KaoqZoUUUug2FSUJQlN0bg3h
1Ok1eeZQrqN0oFq11q5mlX300TDRQhHG5Yaa047k1mtKK1gl/q6PDzY2ONneyuXcEJzpQ1PmWHYZ4G7San5Ni5vvB2kEFNLLtPAoH+nzr6MU+AHazC021F3bq1fhywrc7pR2I2xUw51anT8Htay2ox2/JQxCTQ3V
ujnXt/VX3pVqt8/6oVvbGCDjaSi+iLGOkeLzt40eGT5nDzcTlgyFjMwGFEumfnZbuYe+IDTsRL74R3yt7K7Pc6IU9lkVe41u7tUbAaf119oLgT0HC4Mtoav1frZufd2CA0lJHhEYD0OTSndkDKU1n37TUPQMr1F5
/E1u6EvnzU5JyXLu1YPfZZRF4X90zUQEOrdFAJ8U+HN8rcHstuvJLVXySiNTwez7TnQfT5fbEisot2KFjUnrcQFQpyhOy2WwRGumX1JoV0Lp+OxuEgwnjV9073Q220nA2dC7eBRZNW2mIx1fKl4mEUmgF5dLf+LZ
3eBp7x/DjXowhDHoXfjg6c1/ydW0CmbZ9T4HVkchLURvBZJ2+yJP9vaPSfu+rLZAJzvI85V2EE/hLeAaQxtAwm3gKXYLfjgXyULiTpopYFUsBddCuwO4G8otny34ephIghqPCcP1Jfn46CKPwWumgPweGfUpHNj2
ykqR4ULWmnD3Gx4XhQt5LhTkZ0GFiUsCH7NsJrsKD9Nrs8JXne0KYHW7r32QCcguoJvGlTX35ozhD9HUmKK+q2KMm+GKksht2DoG0xFXWMYUOzAFdRnWtotym6rB2RQ4o7gnAn1iOP6QzuPodiAKXl9GXJ/JhaAs
hBTnaLq5kCjCdkSX4pxtRkcg4lDEEIV2mIZhOw0DOuYAy7FCWBGiAseSYFcgstHxCOo4kDZevVE/w2U5axij9sABidrwTGK6zyPFBZ2lvqnDQ0Tf0P6Dks9xnSiCje3peEJYFIjIKyxUjQmlmt1YRsrGQf4Be4xW
BamsuBRp3SQxKS33Ih4+4TWTGYTPGimzkipK99IxWIND+Sz8+trjMVfwjJfpjDwaQCNgu7coYoE5qHQsh4h1yXfcWJDLLsQTHFIWlh+BHAVURtA9IMP2gVMcX6IpY4j/qiEXRTDsJCBlnElA7FEUc2kIDD0ztKBM
2IOeIdog2nT5vxWKqZSI8RFmD/CJZRB9Q73nb9POjPcYRvfIVnEFfcFaXW7us4RqhDg5pqSU4/ci44lRSu3mJ+bL1K5nKDtSw52U7Yazr6DF7E3iF5T1PEO0F4Va3aZ7/Z9/rE0AoZQzfynI/sjvFk8+NpbdyBbt
ZZ+0z8yF3UoHxTYlYbcgyMFkn35szEDJmoH8CMBstdX++kz52PJME7b03dK5wO+0S5fh2oycYNrzI32els73zV73DQAS6+NBhfRZy6hix0UdNwuyyW3Eg6BZ65+DW1gunJ+Ng67C3VkAiOszV4olQnzwMdA/eo2m
qcFBqI58N6jLQvt1e53XieCfRExBwpcxqaPGwOZBBZCi5a0aUT5zZuBvZNlxnRBHbmnQfSDNbe0Jv+mM5kwxN91PX2NLbriEB4pOQPld06gcMDSHt3Yt80JAhx9JOm5yC3LW2/ruKA7DIKUDssXbvljMP8jDGmHg
lBN5LOCcRUarRxQjsQxqwVx2zkwANXJjp2haFbXH05YCPtv8n5h0cD+oNcgAfgagD7UZHti+D8bRbL7JeGbG5IAQ8qAxPFCIUmPhEXzyG4IwX4VJxj+EMmpxEybph6mcSxAa9LIC9HfXWjjU851TEFSXKJjQImbA
TTWhmNipVcwlqGNv75g5Pz60lFszyKRGnKjdYQroqWKXfXQqjffh+LxXok5oTUICpnMdse9A2cgFRKFl+nW5TgsNXr6Am0JoPs9XEm4Dz9FqES/hV0DlI0T+aJAVDQCK6GXiPNoPM9G5SMyVBkYadeTw21Z5iWMY
hhM0xTQ4PuIL0uv8wSMbka5kUnnBo4SbEdkYCrKjQHbwVDA7dusgflnM/Nq4gknAj1q9xHPS0qjwy7HbEahcDO3Z+dHCyocqCjb/QE7v72WPQ/ncP3uKTMGTq39E5q0YwmiSCstWMP/P0ijm0yHh1zQph/+HEPku
fa50PEu5LcsGfxfNzE+0MtYWDpAb1SKdRGdv+UzuwuMTC3t+gH5dr/ihQF1e+diwFCQS71+6kHI0Ffbk2Kd+7tlE+VyFb6uPAK4XFkgnL5x0gGna/PnrsQ0uanlSTJEO5MxZGFWHSMfJj5C24MQz/LrpyJ297pWV
WBXwVLbjp40I3BVO+mEEle4FSNZgka2FcFaWfp5OdSqz6eOZ86X6wlvI560DPv9nd1/SXkB5se4ajEf8fx/HCzpuL/xzMd2ZtUP4l5bLEvKbyy6uLylOozeNDIa15tZOsta0mBz5Wl9btn0juJK9ulygLjzNgldh
W+bxoOqiQ0Mj/WZTwzjlPvKrAVbX3E+WbvzucL6Yfh0zSPdk+smYAvVIsgaoFb/a0gf+F0T5gUyMTyIObS3+tdNQ/vMKbbVcBtGWwxVLaXmlWjO5FdtsnZo/+tXxmHwbBJZyTDLXSUnWEvtdZQhKybV6Ejqf0r0v
gGqeXcH5/gMdxOcFw3o+9Hq4RzpOMCxX443b9cTV5PLnCDFcWDtTHFPTSm/GOXNuG7NrdeLMKpO6s8ZKHlwagfFGu+eEV8NSgennNF1nfVwVTbrIjWETNDvvLsmPAKwgQ/sChKeigyv+e6g/aJYFu4Za7BLVmnRC
J5q9Hk3eYTlGBNx4OuiMoBNXFcSMUiHGC+DX/Wv1Q3M5nzCcscr66+mNaTWme+CEI/nQwefB9gzsC4n+3DSCGiYI47OfcnWfS29gYOY4Blb1gO7AnjlMYepVJ/AMkxPJj9SMKbTogLbEjYXznWZ/q7lnRGZrRV3o
mA54NYh14ROcSEBK2QyuGL1LsdPQ7WHPzNBLwtsmVbLO1BJj3ZciwvemAAlfqYNKudJLQWCFk+G1Pp2ZTGzyxRtMlqozfAVmmuniWVV06kz7lR6MuJV/xDjkZFANe4DQ17s+cB3DBRhZXxM3A9G90BfDSyh4hZFw
fH7IWLEyQzcYgZ0h88F9s+gO4atBhtvDrFAOMePTDOaQT/zk4REk5pcIt0SMAReJWK9KYZSB7kn0I7QjkY3fPKxPGZNAnXMkYsCqPcE2R13sUVsFSnZI4CNmTEE2Dz7cBORGRjFpZCmMRtet0dxVeJQa05HJAe00
37gGTMTQLT2dh1T+asM+HvKd+iiO1/pcqJde3wH/+rnLAixYBlbArVdOe4obbU/UFCR+JFIHMg8vElwye90Ud8HhFx4r8a8zuW+w0FGLy+4MVbxHiGRH9/13OVhUXj3GX7y7Fbbvkyjcjp5PeYhF8Btt4GwwFU3c
AKQOsYfFurPACtcmNKq22yEFPQi7bVrUJPqRHfFrlFSKs9YSQBtGgHSxXR0G5siUgUwwN97mD4noIc7PycVIgtW2Rg32f+N9Ex42OypcbR7bXd3AaexkpqCHWhGauhEJhDV9XZCW2ZoGftvl1Q5lcblVWhmPzA9b
Rsnygu3S0dAc8whE6pP1Z7a8s0eMccybbg9ZkywgJ2hUO2VPjGim0et2a/i9llZLjYiMSdsmk7eju6OpOmWJ5Yzn5cKuGAbD9RQjk/YdFK02gjiJV+A1YFA58uXlDn8emaXqLhvKH1FsVOZ9uMh+adiMqbVcfMdV
d7xmmWQKe4q722ZogsmX+7WBJa7/EHjjPlXLdSPOrtupuMOHKTgWLEmvguqHDuVGNaxmpaLDT14+U5EVBp701l1QUSLt2DucdbXZx5IbuGKRCzEfWDDjQ8Ijwq99s5lPXYVQU6SS6I73sXnHK/W+lyo4tRpYsSyK
KA6qZ0tOalT7okPQqNV5tDKoXJ04NGH1wU7sImlMMDCqzSnmzR4U/aQVQ5xRzg2EbLEl4+yjRnk8FUqYEJg/au/81PI19HKdzhtNvVLCrLXDLtsOIXXIjmSerll07hkSZ+L73uh7achMdBnUCbpJ9ZggMxLF64f8
MqeTaPhDoad0lVK7B5UrXIehhoaaeG73VfrCuCLRtZlpCckClDyZv8tLxqGL9TDxUbkOGEAkz/F8CITBvmw6V7+RM5yYe+a7iZXH+/+pTDjtADC2Tjrq2A5/8Qc5YEERDDhXRYXU8s2fm0prLwqDc2o0kwoQkoEK
qRP49rwVrt33G5wQJbCjv15QIQgMl5tZwjnhCUHvfUPBr+BPg5vHd9Sz/4C74O0XQQY4YZbVvViHxyRJNpDeLxsj4dDUrUF1CoBXDNQrQNXROxid3/X91yvY+Vw7nxFmOsb0dci0Y/EGp9QMKDwsGGf/KeBG400u
jy3fuJKNJmw/1DYoJJO0hiePNNkZK/cnuTHm3ZSSm2uGIPJBAhXGFooHNqZRW8aTjEvF6H5W9YfBC/zdMlWyu1uvrPRTYsq5SVCjf85w9BjPdgdSXl2ZVIodxMeB+9LZ+qM35OvzFpImZl27PJqu4J5wW9APW7SD
m2bIp/hDItcBYZBZvjzqRMaiERDKgF/USxK8a0mXHT9VZgRvGXW81fw1uBz2sNt/nzq+3PwWq8ScdV5oOUFGkW5Q1sqhFOLLmNa8EM4EhWC4ZsE+Bufh88XwUdRi3bl4BFFhXmc9+boWe/KfiPvCcLc8jeXsJpBH
9xddw48saQhBOjq89Wu4ecoZOw/n54t377bTp2jBGagGARd4Bh10F9hmeHFs44N10Y0GvbO1X7b2Arsa1GxBkAOhuNTaeQ3FhmYuY5KrO92LcovGBRQN7/HedD5xyAUiKmtbrbW9TcC/sQuK04frwIaA0ON8+nir
6vf7hetrZ9lxYYRZ/XltdY06R86iaO8zAmOf5p2XY1IkFr8WTl9KrOfhFCNv95hvuEwWL4rwGz5+DDQddxvq+YMeKQqriu4cXXEJTbDH3eda2IDmhIembvO7S7gss6ndXdv5paPvEV+OtQ/59trqse0wCr3N2faB
qJoq0I0MlgoQmNYRCQadpZWvny4Zkn4fRhjxLWr05mbS5RsA9qlfKv+mP20Tq1frHFzaWD+ebP1dTOf9oPNCmPhzrVvCWchVclxjTyq3fF7seuxxu7lsFDDvf9sDtUI7GVJloAg6YaJdriDmiK16TvuuDvXxQ3rh
0je62LZVWzOTJKp1b1N/evmkB+GfNQFmJ5m0spmw4tx/Xn6saI3L/z1DUGhfdUzDR96R3Z+VKzJ98XL2r61pMOWKrxJHS7wXlitfV5aTUUNZ/naceFmmY4MwYifbzqcpxQloUwgjNaoGmZg6JSV0ZGid5kJtZwzp
u8N49c+SKfMAc9OoHqZwKDaxhvGUyQn/quQX7PSbXop3dro04qkP3+H1WQOPUVLdeyxnLORSxiVogmlLC9YujiASztjjWH0CJvJLkv6wrK2t8qhdpFz5Awxmrf7YP3SK4Kv5+UQWOR4v30c47UAcupjknx6RmfWq
psBPIfPqcihujhneC9EyP020eSg8G8ttT1i7GeTW3JFIiSTD8T6fnvdOkx6bXte9WUbCZ5iETKRq23IZWyASS88UL9kS3QJJSOrZVteHOnobLjD2wIvBMrwLwGuMlFEMOlPE28nsG+1GMV+wgxjmoXtSogfV9re6
H1usqJdMxE0wlcHSMbf7jbAR4Ud0R2UDBFffe0eER+aPxnvz8vIDqHDk0TW6B5zFdcT7NVfuHLlz6kdFxsLv68jn/57r7tSZe8Dz/3E+1wmuX5pvJb6TXmxz6Kdtii9+XvRRxawzTYxw/wjlVHHYq+IgUH+pi3Q1
IHvzxDu3DrzIc7K3LgHMp08XAS/nZe91V8W1iAZWdxqaAWxTIFm/exTaeNavoPBX/nQp/KGfbQrfNBdpZ3iUeonqlkurp8BplxwwKWiBgUMEZehWbD32WT5V//aJp0ZXD1YetikZR2xRy/wT1J9zphlTwM9/YiGM
vCPT9ALog6OP3+Bp7dhmCl+1zl0Y9P3Apyq3l1ZQI+fqGLgTZenwnSQHuM/iA80I8m9YF7UzK/ucUehOjjfjCUjDp+XDmtedHTN6D5lBD3YKPbDLLA7T329nDpjesCuLjfqcMNvBj6s2PzfqBDEgl28Y6+YKeGFM
ZcltbieN6c408cIhbrT9s2MqXPLsXYs5AR4RdrzbaRLgbKPaJ9s6iLSVsvQFfjvJtciLcEYmhl9fgkALTtYZoN/liQdxkO3fjykWeriDFaK2hGHbKqTfSnXR9nXuXh5nycL+bMPHGwipVkcqUsE9lH4XHBsOXsDv
bxUNT5QJWCSwGqJmAanMQcnImoyO/vtKmoBVGXWZqjdULL+2upPJ6fzGK9cO3Ust5N49LEBY4njGoOpntNvwed/tYSHewWtV9z9yANIoJShMCcAQoUrLbpKtyRHjxea1ny8nUG6fgeaFUfYBILj0XuJGSTvMUdiT
9dZsyf1QlXU8OqNFlxrZV5QC69i8rc25+eCwX9ZdnAxk67N8bJhVeFkKwYNGb27b0mCW+uIJks5wfo2ePfujzMWYtVuT38V7cVaIKGVrEpKRTAiK73XbIoDV0VkcDKa58ZuizVp9Q48Uplpau5lYbmaKuVc3RAjq
WxbyHqXIMx6pY6KNmr0pgn43Jh/0zLTYUgfXQ4LckcFpg8LZ7NzA7y7n/ImKbStBxolxS/YFKbXdkV2Zzhpx3CDa9vvMaiYzlUNvx86LG5SDmXO+VPAvDAdlmh68WYSpE7OP89IT9uDLAiCUrjI+H7V+5ADoQKIf
k5mGif5827sGtwhVY2m4IzgAsFcjQREJXG23wAyaNcwOMhRivFDR871EYcMzyWkPz0l8hLK0vejv6p14twiXfnnFQ5mvIj0hboSk0udXPLY8gKNirLfXMoJQa/D4JImPOIeCtkX5DFIKVYtuEzbr9stuIvvPUSOO
yYvEIDfP8/joJ9rf2hCt2vxPvH2gLLdmQopY81OCCxzmxR961gtUojFTscX0X7Eh2I/xVyc1Hx226kSyFSfogGQwqvlzIDCKdfWtXm0mI6yrlNLnJRWNDWZJo4jG0CELkadlOh2GMtatn/57Jhtl9z6/Os7YobfF
0Hb4wJw+HY13Kp+QQ5q63iR6lpuN8jOe+ct53ltNSkAUlXrP3DeUsl+H9w8FCNf+zbh6F0GMo19n3/uAolHMSymqqMy2V1bZjxqPLM0bcLjfpfzYNqGSJ66Gtv8BB1DYEkRFRWXA3k6gN+TX3ayVggudimUi2iRc
fK9m+9lcN1foeCEay14gmBH5kanJHjXtHjTKeN+FQcB77Bi53hQiPFXZjXWEvcq5BC7cfJb+7mmyENP5zhN60YnEpzMhqrvv+bhX56XxsmaV3kBXyTwdtXuoPa1UOiWHszqgR2QByGlX3F2NLcCc9sQZBQJERw/C
UKohpHhqoJ/g2QJ1eME/XOk7aEBbNWZOAcxO8iDdDKreMo4r9ZlDWqrggjXMLmnZ0azHVLe9tbc2o0EGwqg/fjWokrLI5D1fU2l8rG5jNqmTlMujR9fCeo/B9Ro11qGbmSHJUd5Ddr6vuA6/jvObb6eQMRo+7d1l
JLmuLtyZRg9TB5aA6tnSY8eEBYyWBAKcd0NFUttQg64KCL1tDBDLNWEHIxSj0RnJjAJb2oxkR+sx6GcZWt/eaCHaTVIh6vfiWee0B1BXV1CJlAOOFJl2PewSJXC3n0tA0N1zengxPCzEOECYaI+ajQNwJfUuRIn2
UIJRf0f4gwKHM6vd1s8+UvMKkQXq2Id1fRdF8mHI9jDgYfJ5XkN/Rb+87TeEEyyTRADUTUsEI/9nyQWHYXOEf2X0kBh7wuyklrZ62xKiKGLNeXmDIjJrEjO4gwwqQ5xFk940MvgfGhqe0M2vasYKDneIyAXSElgp
BXw7JYij6qcH9ZB7rQZ8FWjFuXGzhDdSDdyJu/n+NbIWfdM8idHRb6R4LV3i/b68ZN1P/JvlYZLqGdPBunbM6eSHyc/hjmSZQ/fLvAz5tSnf6Czpytc6jIJXa5aTtKO98xZrpCntBZPkkHGVImJKLBTg4PB6Sij9
Nc0jHKt/XKpMGIGGZ/Jj9YA2U4Jn/QlXewZYPwVL2ACp/wxJRSV88+RGJq2+gK419aANZATQjwsGg9K4bprxOGRhAIRDl9hIbw8KPHbiU2doeAF2eeFhuDQ6AwAe715SLP75EMr3mOuu5NQLUFwxSsP589clNouG
7iX2bDAHQ3u9sGND4P8BdGgPMSRQaUj2uEUrIBdAE9r0IvQGev0bsBJ0vR41wAqPMuJUkpsZ0LyAeGvZsX8/G8/GnsfZPDKonIJBdqhAhurfJ2IwW9t/wDIAGkqejDzDyLOB1ygnU+qd8oLf68+0CRRNjVcxo3dZ
FpMzLlNcpTvBvBlcVyQV/SFQs6K0QPpWH4qRkRqPR1mgi5JfGdS1KAjLUR/ZQg2mljYoxOUHUUptmFpPjAlH8NTvKZ2LbqtUkYYGZBRs2ib6sHZZjbAfuN6MA3Ypw7DSvKPtfpOvlG0nJ8Od4lurbEhUhtRHKhsY
UnLUsZOpLQ4NWIsjqP+sBSSDF8bGEwSfBTy84pDOWF9SgRivQhRHXufkKG8Jexq/uxKlnHHo88H6LfusZnVooACWivoP75OVQKX4azmPHiprYeJLKxnESv0cD405DxbutNUIrx7Q1n7wDgjZJTrXx1zuUiUBQXWS
XPkQXUC8fjJgKZn/w4A89CYxDJPz7Im1mqwH0Pejy132T3+Yrw38sEFDO7xH9+nPYRX2EnP5xulXgsjJTy1ShxdOPGRfvvzyPn4eLECCJ4DCR5ketW3Xaw0LhM2eaNXnI+oUlRP7wMGgiYNkrhdo1IhvvXzmDUM2
yFPKFYsG/OWtjXbfFPPyb3QEnUC0/hB1CcMW9jHyzrE9ywYwsE5vLSAvZPyUQTd/00h+ujVfjy5LFv0rzgPd7tEiYlH9HWeMUq/fCfvOFAeLpuXR37JZQMGBuzgLbh1V5HjJey2OA57uGwcwLNO0WfHo+iZ9DX+f
7crIaYN4xQJYuDkjxSESQItPP3XTQoMdyRxK76rxomAvar+xs8CDDQETxs7fKFpbhrBGKGqRxr44I1ixbvRASyvR5I5KMP6/nh8YXYNZC+2430PUwlOlI32VbQJZOYu6a8552CRgfkV/16Oa44dZFvI33BaHdj0/
so5wu9YE5bxN28xDHkz7jw8qqAzek7wwObMTGNIJJr4PrwUq0sKIUEoVNzf5IUhiSbhuQ5sfHWmSIbzoA99BM4mEwv0mCPGT1J1KOcDtV+3JEWrzHoUn+HLrIS6qZ+zoIL2k1Zvvg3tJRC01jvGC/0u7LRqaD7z+
0uVbmrUsc4lHIgdnHus2MXWkYTI96ATCzs9laV5lluHK4hBy4vMr610W1fTowtRO3YUHvZB3mcCxoYEOJuDI0Rg1rL0UJzl3U+qxfetRSV7zOusewsx5+4KnAuzl4wyIGAzQefr8JWe4pOy4hxSJCjIvlNwBYL7i
tc5O1+f2l4IuWOHr1vZXotN1J7cSBUSpmlZNIxqt6c5Qqm65FV7xK0E5sLvQb0pB6zuve9l5P0j3OONlSpj30/fSvhgba9CwrINzt3Lx4P99Tr2sjUgOlvaYTMyTsx6vGW8HdNO4nEd6z69LumEnS0KQvNnNOOph
fXRL4TIfvS6aIHXkiT52Qf2I00+q0wvApCLABIIzleWQdYFlNv5+y//QQ2iWNK7XrxCxrwZv9hMQr9nQLS6WSaq4JghbuZei5hGKHPYxBFPrxLNg0+VaKSI2vJ054qpSe/tXUevXU1yMMBYq1nJAecVYo1Dcjrgm
hT+mhE0vICyC6oEx1qva5J0acYez463wqDImnuQ6F9zW3b8JUtIrXDy+S4R/4Vq84Ti1TIX6Yfpca96C5Nr3sYQLDAard6/GZa3NyDwnTeD1D2PR/Qb0jmjT/z1if81MfRGlx4PFeJ34kGTGKfI4buUGTe0/H7Hu
i1vSK9p/6bZ7A1vfVZd27nKAVgtzrxo/Ah9uoIo73JVCV/3TB9xiHtsQdb0uAGGAhsnXU/g7R+PNDRJ6bwWFigGCbCEUA8LENkUmZbjxfSMJdotswD2CqzaoqCtSacgfGiADfyooSml6LPe/VKNBTk7zc4+q73rs
vgS9H29+iaqW0lBFYPXjPMN78IYoUoCD52rCb2zhScADuuLfbflyKEutMHAdUSZycT9jbdZ9LvZMxt+uf1Fx5woYUiDle9+nnMZfCxZuMWMgCy+uCIM3qaAeNfh7c6vmsQ5wiEydC54dEbQtqn5nBsFLV2okHJ4X
Yk2qK0GQSnTq+nlxbNGECiZOoQXusWyL5Hko7RN3XxgHhYFd8hulNjsvrCWskmlNf2DssatBba3unmDmFjVOw3F6jKn3IKMwcBc/hAk7bvO0rWEaMshntFHKpY2tLM00G7O3C+6vCA1achp4hb8MRScJuOlGQeuR
z/VG4qGb4Tml2Ck6aLBMjTF1tZ2dg4lD5veeht8YonFWexuVi2xHedGQIhST2+eWHeV5sjBDeS9nFGzQbmRcJeRzYYXsN7hplJ7uF1Wp/BmCViRnptjNLV1YXFLgaBxwlAEqlWpcc0q1gSsHTJwSMFYaOEmIwVA+
zh9J8WOq6jV11aOGGuW3im571zYyKQ3LPsIG61h93Ma8K5uhHGqZDjsbbOk7YAOOMUUmuFRVNzhsHICjNV5//Ibt+R3YrE8WqyxqFq1C0NvpuMYOicY2ia2+FfotGkJLgU4YPVX4Cytu8Plb7C7fQN6IGCz/0+lL
CXGyqkx29sOLwZbqYTg2lkYXLL49OKzDVfy/w+QonE7WOHZvySpJ6+ASc43dm5HtHbCs/9wV+xRP58ALaS3hqWHo8CQuqUjKaRqb8Fzm8aZQeqgedikmYqxot8H6Vx8U+QiDpx8Stnh5X7pGEmB+tGU2kuN5u5ZO
o1CNERu3pBtnerRsyzSfPJw2I1K1r88qXBP0x9XeAP+tkjQ1IDCxcxHehOMjfmdY/bavOM5U48577n0H6k3SX27D2+xmagUhKE5vf0eqA5p3y43cfEh94eWG6n2LSYIqBGgcjJ1nHNuv0IoRjzDiF2IRwBbssOxb
HTvKoIGVwJRG0VkUslkRBO16yIk35hf+yHa+CbVmfJuvBI3H6SOgd3FKU3TvMhuFs0502v8mf21XE/rpuCGmCCKdfFkYxpUtm2W8xiFKovh/emv5dmx/o+bsgjitP2WA7UTk97r+dSI+symRBO2d5JrSv5IQZU31
/xHzXKKOkO6ycy7hPq/mihxJeN3Z8p/2/oU34Eqe45pHXh1eWgBTshOKzUH6MuuXNup6nt9LOoa1cehdigqIwUPTUujDvzVP5rBf27brandD1F4nifhJxwC3NI0bNMI0LMdGwjpMVzAnjJ0pX8QIcMbfYa0SfGAk
cPPBXSMaKyIt4deaM5MnNvDQdcIJ31uDOP2ZfLUznzwel0uWWCDF6JeyxKhWY0Kj2swHUbRDyVUWwSoJmFXEQFnNj4CF7qPWNwDxosjUDpzXFYg1hp2AxuiChgMdgTdRjSdCTecfx5/SkNtakVF7JkMRPsplUjyu
8oAITTq3B6RGdtomXHbUCzBIi1GoVkunEFSKINuTbwOR9ltMg5BU4nT04Edf3/104fxxjXCMm1s1AjBHK3W5nYoWPWa4gd5J6Jdws9SOu86Rp5mwIXA/GBuH0wt6gIjPK8QbEbnykRgIthKcqfY71j50xbmVtjuK
jjMzJBZuZWFVy7cewJRp2dsjy8Nmhp+VeCaSgJ6zEffCmQXHJdddj0Z9ZedquNLkjWC2k1fHmRh1WYi4Bdaql1fMyOZm2b87XHxX/EiFsMqg4aoFq/lZ/unarO6WZ48FD5wQLbo7V/KuDFS2T931c9/li74jOuYa
D1eRwwmNUkUIKwpriWrS3/PgkIqca33PXqvCKXb8jhuZW8/IzNs7rnHxofWgQ9jcTwltiRErOHxRRaBu6zUpX1GKnDMDO0PsektljPcbRCAzGlTNzf8jZ5d32BX9X9y37mL0GIRDpHqCcEwWJlJfzELbXz0J06Xa
CzBNm2+gDX/hLekZfWnL6emBWJTdoPFvv3Z0BqViOCiRBvvVkOe1M0rp+idIjLwQPRpWHnfvmhyY5m7I3uotZRzy0v3JDlsry1bQGsamOQJEOwDOMLdVrJCj68yWtUdIxtCLImOSm8hbI+gIcoyu7L95GQgWLXgV
h+WvWgOEDjFrgw9rO1dD1stg/zl1SjhKQ0Pn2DYay+RAhYKBthbEOZj/hP8pKZOtASP+WiJ6Wz0m+goMFGiyeFsix8Wrvtj185tQhyVD2nYwAy1Ejvrb6lwNeYyqJmQ1GtZ23OzCRvI8DXcZtB8O40U0MEGYbGQ3
Co498amRaIgbMxtfXuWiTVj5lW+eBZm6xBtmzp5Gz3AtMWfaxznNLyo5N17pQ9Od9MJfBRNFzJJ7tdexTqMdpqHl4tRI3Qu5ZKiG174YsakBNyenohHqGJuJLLXAJa4TOqPV2YL54vV4qmuw0LTYmLmz1AC8VwXi
TAFX6LleiZOwuhnp56iwTo77BmGIK3KEYM+4lJWIfN8pSKzgKUY6EyLub5QMR1WuZVq+WpuP/qnyQhcYuKlfBUDrcg+tFkX1Zm7708cbZ/RPl3Z6a7j/j1b2JjKr0XtPWntFa8W2Ig2a4U2FdSAnXBfypvvIx9Ym
J6FBO+kjaFtH7i5ZEXAWQ1m+nhBO15SYNGhCu5ikEQVljRolWqM0qtd7qWukPolM9f9oDtoBf65J6T9uIsbvgGGQg7M8j1ggK0GefMzIsB2WTegIUg3L1Gsxi6RLMsUGWqMqbPShKvYKT9RyDdupjKTtdP2qWcDN
W78jzLZpj0N7wxy882etQClrvM1bGwEnsf70+P9Bf2lV0DvS7WvJXlgVEigAYtdQMd9JkU3P8QqS2VBfF3mqrm2OKv4HqQw4nt5UV8ptM7zBd2HaPLX2z2ZsItmq4PZNymsIejuYLFwfwBjb4UcIukXlWqujHGFU
wLRfoWWodP3lFDBdl6FVvQYEuQvKIWtF0Ke3geEQ9UXokysqK3y/rgOZyAk/WDMN2+qBhfMo5LRjt9dKtsMxW7E0V9BUFk7CMVDVFxnyoMfOBh1syzOhb7I/r6BXeKkdBd5Gbhtt3tTSDQgzNsdafa+EGaKKmjap
tmK5NH/0/kmInMr38QC6mCF5RfGa73mrB6rHjhG6luE4oyU7RKpaB8VrGVnVf29PqXLs8OVu7arbNUbGWzO2s79XUbHDEnuhBqQzYhNduzIq1QxEhs0vjudCJYaid2EXquCDhk/5tnS6EgYo1nROVmfSdYliXWnc
jcEb/V98uKkZBdmZ3RhGDAm/scZryh8MHCVNgwIi4HBCPjHwghoob7VQ4YJ3UTmD+hyW1C9o2IxkwB7lXA1gyRv1pRu1oRC/oPq7e6yUvFNtsEiWepsUfQeX10yMXW5v/lqO/sIJEDnbHhX4eDTw+EgP7B/pbdPt
dwvBqrB/UbU23nFZrQq2tq4GgaNBcLyhkR4ki0p1HA4PbphU7lUolrymO0IvXP8GkX4O1bXdE/7G0fne5silgluDtoWLoDPFIxtDIvlBNVM+lcIHIg5/RhuL9JXZt2zBhJ8owtgP4sYMmtP5nmW0AtD6jAKGRhgK
wFLarbSMi+jMUnrCGovvU/vGp4GDUlBY8HHHlSZU3PssWxHaY8CbCWmb9YdP6cnkp7ENWGRafEbiM5mInxrEveZ8z8L2mxWRjhtcPPtom79WjsOehxdk2dBqfmTBnP2MY1jQ+D4d4NmQHx3plaV/abXN8zzqiJwm
pxahxNEv1RHMkT2xiy7RoGmjCoOkKtpdV65obis1MVNyYFf1c9BJFxc7fBK8GZRQnbvWT/bkqsmZkGZSEnlOuJOkHnTE5178i/s8U3gJHPMgj7fuvnNnitvM7UUjIvSjnxlUz3y5/hzgjlHd7Z9KUuZ8LnLePZPY
SG5+oWuJhqU5M2wmyg/i9phZBedgDcaF06pq3H2ycIMybrSvm8nrUAgPpOBc2vUCiRkDU73Cwpg+8pvHDwlOP3397sLHVwuibXcX3R898sNRgcI0U7v7zlyTFLVx/oCTtjg3ol53WeZM9XWCNGlxMpJijK0v5Bbe
L5AlpnovKNerSeeIgOP0jykbutuSG9MtuWZaxRhhGJEGYFcSrUVmUhfaTJPs5D5YJRs3QDlkqYb2QwxvcsqK5ZMHJgRm5euqFJeVrQby4MzBTnligh9nZ/zMXGU1BHa2Ljl8P1ZpEv/6FSW7zftSFnwX68Y+3THP
VuVoGDYSFd9XN6j7T/4egzrl9QMdjo0FHdih2ubYp9keHIZujw0T3+44kP+olzO9VMcebgOSU+hzSWFV0rj5lUxfjvhaFfRpnZ2E2bNoMN4lDh4kwJNAeWhhjh+uTLqJ3wJn0E/EOkCeS06Z/QZyrXdvLxWiyW/R
06n7qS1EZXt0DNElX9NjW2z7mCMoLDJLHlEKn+y4nJU3q9tTYe+be6IkxlBkbFJYqf2/nCp7Q25oYruMYI+krgWkR8slLRFbnq9p4SeGN0+1H4GUHPoZD8rHIefB9OlMFMfKK0V20s8vW8gDpaPQZV5XTfSLVpxJ
F8XvvQxNM4etIVMpqgsUVQ6QkMUqWMqyIxP8HJ3Y8dMedxXloxShSf7DMGk9rWPGX8CDybDzLbJxeyYxWss9Ht9jXbTBTLFgpblYjWL+HFv8AOwAwI6rRIthUas2q+/YEsX0i23RmE/fU3UkZJxzhFTvmljosJPQ
l5DG/ekUjzyFZYAuHS3W4HZDtwzv4MuIZELmDOioJ89WsZ4twq6AuJxd2e2Ufiis9nxgTNTNS9+NoJxIFDxGFf+y5kqGuIrMlrlsRHwxRsIQxxrvzAwLfOh7avSeDmDWZZTSlprFMZUrX0bWc9HIR/HPSkNzqcGB
rY54adXjywvZdc/H6GKe9rfjglhCDyjE1tjXt0y+MLDZdKSS2m99CBq2fMUTwUe93ag2DQ9uXKAGrgEipnLgA3wVGfXPmAWNIZ6Iny8dGBK958x+6lGMT+lSYnlsajiEgnl8EhzyiIx8qPeb+V4oHN6ikpbcmaZB
hYvgupva/qyO0sTV/J7zU3YcNxSK6kgTmGnXYEVodghoI78cKbOyJYGn1f0ucDqfWiODsXUumV9kT+tBCxOTLEyQvzUIpDLhzDDBG1lrFIMV9Y0XLphmue7PmJzmBtyBoZSLeqb1P4+H2BMHylOcYZmzxeyuvFE+
JV0gMDhD0iG2LOpUCKUIHnkxZgDF1AdMUUOaqYPCdINXR+pPmlcT6pHZR4jeWCnWMm0xOdz2aJKaXPt943r2VuIKGqQDjyY89FMMl7osLiIteQiZ+RK2Td1wCxR77eur//jAKr6AigptMtV7ewfjv+sr5LZdJkDe
66Piukpy8oZ+/N6Nz/g+ho5DnXe4tY8Y719c2RNPczWi7OeM55lizlGLqHX5+Vhvmw+eILCIYz2DigFZ5mlB9OOvz6Rc1Zc1IqsWwVNu/rMUj05DVEBtu0kTuUqLdUeHCMN37NTntrmjT6X0rxXTHDmc/WDFe7Tp
YKIK+4tTNJrjoaxS1DWUf+T9PhXbYLe6L5NABppm5b33r0+SWkTKSTXAafvT0G+7wEK364zaPmk9MWahJ24a1q67aOi94RB6rTBPhSNvVFzZ9vFGYxhEhOpLrlUOArJp6AzpVczE/dS2SQVLzNC8G11G1Bl244eb
Nr+nvpfVeAaU1JtJmJUD7DILwA+laIPlQU9e3SqtKgLE8Hl1uupaCitTUOUC/6hsHAbmAfTZn2vhdHjlwhfnKGoGZMNC2D4YpV44+gg1nWxe5IwiWZtux/8AhBQ4lqh3IrUbYRpsIbW7i+IGwFwROMilIb/Nqgur
TYHSM7Wq55UNGzwvwYl4UL+dNrmdOGjvh6Qq0kht/stt9z1SrMnCo8Jnh5iAGEfCCaHNfoQLebHF6vNJRScGkY8egSWcAF7mZAe7y1a7AbOyUp5cUEURQ1ulPKFUZoKoGTZRcz45A0+WJuHnLfAwGYRyFKCeSYq7
zHm9wFZqBWBJR6twvna++qXgDceQ+S5BhaE2T8uiX8VRsFcjLfVFeU/qkKASVd9LNyNMmETIY88k03ZrwSvQ2+YktFE4OozdUeoav2arqK6OJouIFqvHbB/UxH++U1w8jjIBq9Qnj8KD8R7Rt4SRZkUUV5xgospn
6rgLf9q/SiWoRGMq4Nsw5FoMIxDnJpZ9ZRUmsBFkM2Qwu08mDXQnqVWUoSJxy2nJ7jJSjVQpC4C02eB0rk0ZVngwsg2k2Cpv2LDwcA8N4WRY/1DTjoe704BBSJwcoTvBhqm/JwMQ60aQP5laopQP6EE2ECDcexZc
Sz4ZvXcvf1rNaPg8A7TkeYZpqeUcq+TELztZ61vCIx4TmZEmHLmLb++2uQH+GWEfEr5B2Q9ghW4INVI95+cA4pOsn3DEwUP5mUxtyDTveXhwHMR3dMBTfAQ+bSFxvEubCe9/jE7YqYLSSdytWUtWDK4XkCINOKbk
GqcTQBbmCEFJN44UbCEBc2HcJnOwxiJokS2T7K3KucmmaerbHgf+P5o0J16k3uhtGKm1MWra8XD3OGgM0CbOuOkcF1H0GzXteLh7EjDnnbuJ72Wg7nzM4Xtct6C4kzBZq3r9UhZ2ySWuLFoz1J6fnCwnN/4S37ot
utILzZwOWG8szf68gmxKUwgJIuTyAHlCUgQ1Hn2bBZfQs3Q0YX2DcqVj4GJ6h0lWvXypq1qlVnfApyTJiHwuxbjfEzzNyllCdy+1oARfJSwhvmstt49+O9nwT/x7lGASEtiuuupdCWJfdZqK504nbRHsqXslzJvz
iMX6xikXNgjEtSpcCWJ84bagFX9ikFJ+8pP+7xfTI68ahh63pr1w4E7z3xk8+zT5LHFIZEAWfCZ+b8s7AqkTk3kuyTxm5dBNlBykyiSxj+JJ00ppDHOWIZzNQV0QhwrurKs+mw/sfqFr7aPgpX+ojZ/lJ9Clk5Rn
uN9OJ64Tid19P9EN4ePoj6s5D0ZkmPwPFMS3Ss4j2ogpXEV742Sg0XsBuudYDWdRLr0SQTV8wV3RzlOEMBnTPWVhBVRlzSQov+3zt6zp6M3NduUFsI5KCrMO34vSyNivlP/fKvmM5/OaG65/nKLNmQWVRZzg2rft
LFcyrqUsPIXko2LULgXieRJiBepFTa58YHg4rMqwtgpMFaGG+w6JIGEkvSvWXsr3tuHVzaOWJ+L+KZUv1alS8J0TmK8fIcyVA6xdgFbklGsQBdVkcyyyeeaggXe1qUeTOykZnYRal6jsKXCcF3ykKGpdjzQ+fglV
ALvENCCmPvu/Y4QfqTyoVRZDhcjqt6fv4s83ioa06X3/+/bTSLpApS/KX6FSkPQL6GIJjmbtCrr7C+pUrguJi9N9lnfJj/qqUwoVU4lSkAO5ep8krn6TBgiqRynULIIuGH/VSUGGSAkJ118CLXAANnfODeqW1hlJ
GMh9nJFUPDUOkqQ0htD/yyEvioKh2XTqWRu9HRCJfREAssOVkxDrOd0qUGHvOR1oTnZKzUEUK48Al4GMPLII++zLrGBdNC6T9mRJZM5YzVqMM22StaJktx0A9UkQu0loVV0rdjURxhVbdG8woYQED9YYnh1wzUfc
R0quWDeOjsyInitUcxVaQpezVp3EzFXcN6l0iw67nKUoGmE4upjroBC8Wj7p0toeFCw8xLi5P2rjqHrjzZL8TJ+GGe1goDZCiRcj8f8p4GQom+k5zy+0EgC60QjJifVZRRaOCruG2zWk7HZ5ysPiza7mzKHOoRFe
3vrAPlc3mDNAOA7lR6KGwwyQNtQ+w7Usq13Di0Niv2sR5f3sMktgHPEFS6MnVWAEGvpRLpMIorVUaBN5kE4KKgi4kLrb0I5DqfUeTUE2cH2rCyjwjemBJfkKWYYcKaGaLIKQgqjdNicycFBOWa5A8EfhbBHoPeW/
l6rE7WT+Mtq5DU9FgC8iG4yidXkKZkEGzPOiUjjx7AUBjM3MJ5zVSz5Su+eKoa17m/EmBMtI4t1ra17HSuBDyC6nsrrUaYLoxm0HmRtRwELVCA0vR9jYD3DEq0EGbIXVli5vMaw5WpWgRPYYLUekIqnwl7T4n9pp
Izq0QSWJ2WCaeRWwONC6t4ANgNdcD9gGm7QvSbjJjEEAbQTws8GHBMP3Ik1C7w57u4BJ53pIY0WWPS/mzWBD73I1ynXpyiZD/oiOR1qCXH9afpE7rKAVBQfzDYDJaE41XvboJblfs1ej+T5o0GsTtubLbkm1Ahu8
bpn8l7JaH5aLplAB0TwI6AYGOuaHlun2piNcI3teEhh9hay5JKTzzf6LJ7z1hln8jljyiBOt9/sHyx17aOlwY9Z0ioKD2UEAeTzZ908rOz4xbm24u5GFl6pD+Fs+p21zNficav4twyY9dTXbrYvV+//L5e+5iulh
kn7ZqRAdRjnW4AWcClDH3nfid/173Z+WLDdaPnlg9S9IM0Df9A3zotcGO+MKp9sxlxoAw2S+FHhu7TW+cqmUSCOrNIzc067iIVaiLTLTluM2dOcXXLWubTNG/VXm2oqvpOXkfwJGdL9E9HjdO2BGpkKfZh2DmovC
eMI9Fzp3QpyNha2LXJFoZoIJFRtzTQMYlcwDgpJ3x34+pNK4BITfo2Zglsy2F4qaUV6iF9jaqPtiN1TnARBm64UQ4KTjk2aZ1mRLj6VF7FmTdmjb/sm4gWTt3zTMgc0W7VQzyD+52DReTBsexNp10ZrFHRxbgjrw
i91wksrAdOo968ONJCAvKf4DOt+xrdV8YSgTrHlniBzkLYXTQUx58Bbo0H5g0uZ5R+0iueamzzTeqdSes24kAh306skSCWUTjQ8h3f34JO5PlzKvqrTRKkpm+b6EJkMxtDJCygUNJ+7PSijB4FHRlVM3x8/5MrWq
7nY2ETl5jBlaFZgpVCAQgPTDEHyFUPn373jZSGicnHMDi7U0FP4DTOM4Y4bavA9rEZsGMjzjF9LSAOcVH0TFPs0HZcnNLLXPYvlYxIOb0RjzyN2hwfigXViPkCrIsEaN+tei0/xXw7BEyKNGmewqKENk9pXP/4qL
GADAAk4fZEWHk1M0bXiHZF0DI2iv4SM0KyA1uZwl0xOqP47cr3aSkUjt0fyzBnuSvMcA9OXXFHBD5Ni2ZLeUE2eU3xyYs7WzBn/8z4m68ZkZLz83ezAPCQar8c3ACvzJBUmsZJRSiE/jS1SZ2NGGdJORSbuZldij
lsr75D6gwFCTs9vCricnbPbKZdQZg0CGqiiabljmR/9pU9CZa6/uPhz8WIuIYugTPBblrLa/9yFhMzEKF+H5F4xuf0PyfP0Sg/nU5cSuaWjENjRVkt34tfSNzfUltzQLNJM/rQH5Qki35hxyJMcmWNBrvjk7TG6j
c6x9Ar8fIniYB5EKdHwhYDT0EqHm59lCdhWfW0B3vQhV+WigUnY6O9oi3nidUZxa1dDabconGMkkesSwYnLecgl9y/px8nCGBtP39GTvtO1evfX6ylm+YuX+m6NwjvhKha/pURYiAQ7ly0w8pV0qTdLp3n2B72Qe
iJ77CGLoTn+g9L2L1wK70fBj3Ow7jt8i8LW0d8YEMA+0EalIzBwwa60u32CH2qshslCDmxgGAZxYPf7ScHA4LZuq2xEe06qt20442SaouIhoum0wYktz7XSaS06Kwzirbve99LGxqMJ+fRHr49fYvY2QrWySBX+0
AyImxemWkRfIeEH6/XZeonpE4iLwnjl/pF27ob5ioX/HAETjKar2TWibF4lpxgqEdAVFncV0UYy5XHGse7nFdQtja4cAc+KZ5WRmjGLxtLsupwirWWvchuk/QN9eU/wYux4Ipf4Hj358Epnn7sq3BCVxE37m5Xxq
+a35X68ufz5EI5uCn889OEC3+4Whvkcq4Ug27HNfadidXZ5HHH3Iv+YfNn9Y1tB4ixWP7M6x+8Pu5llA6k9f3dL+rs8yL+utWbYXpWnDPWAL41F4rKLlaUDdy4Hx+k5eYEuDdOELPKemI3rpwQQn73h0tgcf4wQt
LrnK30svoqQslRAiODQbFXmfBy2eHo9doByavHf8qt317nPLl4rhN3hLbBspdgAeqxFKNFSxPrWsyvtnVU8LafFVSGa+LkTnM9CiXbZ9Ngj28UOTi09Fy4zklXf5gI5azLmzPAZveRodmOE8brBRsh5FoQR7qBPb
t3wMysANQMea6+qWE1lnJ59mFvTzYfs2mglOsMLexQtbk/TuzDnthkRJNKCT3grrQkk81gd09Be+Xwyhwst8voR2GB7Xy2CPP3a8GLUIVq9fSpxkxV0fo2Ov56Pf5qVshNTCT55KnYpOcgf2bWvI3RZW2ag13D/v
szVw7xYSl2MlctEshYH/+Q1vVBtIf41P4wEcZvGNiOe5AqvorZOylTkqfi0ge+hAz8OVoOAB6vkduii3qSMaqtTOYW+0PsGosvvixaH4/xKgdzGzXzbrw9DmUvsSch2oQdg6SuzIHEAoNBauOiQEh0oSfJyVnpP/
evKqP0jpq5L6Qqz9kpnD6ikK7HfvLfeZ9jmaheY5hnr0RFb3q/qiWj/TzLbCjUZT8dINnaeoenJH1410r+WZGOjhOSymhj6mb5lCut/YB0RQm4zpvqeke92MzsPJA+AZ4Piry++fFdZg/sObPLBlqzGTWD1HJc8R
LHlqG+5XxOabeXYZda+/GUeuiEVdaONrGd9I3IRvsCcY58k71TfCxeg038mk0TUo8v7mt7CTGWcBobif02iHEs98/be5S/zAWWj5TstNqLCLseR0vkWVwGLZjGLc+bzw80CBSQnr2SGE23kAch4BD7Vd4gRFF/qe
zFnsYzePnLNBONn+ibuUXWnQ+3l4M9QYDjyQc5yytv68lY/37X7TtmWpkpY9B68OB9eUCunA7+QK7XDEjMeUh1V+0O9YELT/zWklxXoxzdLaH7dDQkzYmouv8SIZghb+onAe2exWWYFz7X8XVfMdnGW6gkPbT6Ln
d0NdcHxGP/lR2H2/d4cSQzRftZrI3jCxU5ZCj18EoZQ9/dnWzgGaC2lW1ZNqUJA9+Xv/+9dnSXF8grhZ75IPQ+EL4Tse2DWVvruPzlMpUNWi3UPr+ZVhgD6buUMx3vdlue7F7Ot13PXx9VB5PAhLeRPNd5G7NyMW
m7LGR1NsNys/WCMdw4eFIyue17y40sRDhg4e1LxDDzfK3d+WLBLj4R16+3j422E3YqkRDFVSBXxwQIJPEontIuVNiKz/yOzhzHYH9NZD5AA7yFbC72/EyhFTNgBTNfRbRbq/9LlhesxzEfHJy4JevgdRWioZEs7L
EZS4dDG6Zebj5XgOXBE3vEWwEnD6STRlZ2MX/O3Uj0bklPHUZohFvq34dpNBJATQJK6ie2wCDGngoddnj37NgMMUxy3+2FyvKA5QHztjq4XWc5vM7fGhOvz84Mnhcq4tfxFb57Ee3KJ0X4sQ6MBcvSe3ckGMo1HX
KwxnGUbZCOzRRfMdYeIPSzLGv53gvelNpXD1DwMqzU8U1D0/2i2AaPS9481c5tM1TwyiD3tgLcezOtS2F6mq1MfDvEDrIWQzJpcOBN28ktRchF1iTqvbr25ZgMg/Pqv85vNvIW3tMFABRDefIuuPvfXE6Xgx3PVY
2J7/kW56v7ndEPew3XtvDRZ17sIEjzpEScHWbqa3auzpEs3r7+UL7Q2tHrH7Zyn798FJAj8mMKKX1clyTb8p84wGscj2crPUWcQklnslaId+HcSe66OinzUXz1rHglyXZkm5RV92Z/4uMnBxsoKyP+1EmwmXrEsT
/ri2qJN0rf1I20YgpBtBl3aREYaZbdeBBkrF4uOYMliItJW2921JVqfy0ATRP9/q26+iQb+x6H/ud7992z7Gq/9803PPNBF+seMS2SqEt7KpqkVQNGU5T49aFskfJvQOMSwL7izVZNOfPobW3x8GjLVv5vy76A4W
qSMjaZ8YR0AuQjpouy1dLpPWBMAL2cVhcJpOC2a6jlPYyCewjrJQp5IH/sx9zLkpQ7+gdXxPJbQ8GQ2e3aweUr9GABfMEdEz8NuL8BLYhbzF3dxOjjOCxYskvIZ4/2/Rxyb+zSZNLMlrfu6/kcLoTfe4m3fuk6CB
4ANpKtoLDFoz41XkYvClRYxbxfBllA11QhmDJP6bTHF0nQgHIDNUg40ReH0nHvY908UcTbY0EENPwNb+6oRroORceMk0nKReDKHT6gSPti+aR3g8sqmjiwBfVVLGSuA4PLZ2lTqP6chNHz2g21GhT5zNSHBYdLmO
iOufTmcSJxUt8sJXv+j5SK3KdnOCPOvOfqlGnHjnluvO1UA43GJ/J+DldMynDXpLHCtFnVzny0lPOjQn73ZExsNit7QMGfu79qKGc9cXPiNQcqfaL8llmz4a6Yzp/KLPoAmLOLrr0z/4fBiiMiPT06DLb1bGXxi0
HfNpBG7BavQ0zToZpok7I96wlQsGLalsBblcwgji0QGzt2Ltcr2YZ7EScaa8HuCmn0f4smCpuR3znik5nLJXbbdVHcAAx9JgPhGCjQIbS+w8L+JuFNz5d+jQlqn42veDKjIc5mv3xybVU/kqXHe4rqThTmECxCn3
hQW9F3NGQiWYTEM4d6qZmkivnfyO6LKYWEXCk6IBpr378XgYFx2GqcN2e88OsQRiUUj3V3pwpzy9PObsKrmhZlUl8uurJoFt5o/FapDTwbye0DszDvmVMxlenkeI/L72IbpIsnuERVM6Xt3UvbHVrnEWHb68wH0W
EQUI9wxioDx1GcvBB2ngDwL29tS2ST88wJe/SzRjMEzYMuex6AfwzHt0F2Zb5r58hRO8yh9R2sN3gTYVyW/et+KOmjW/d5ZR6uKEjqfc01IKx0dFKKrg/T+lGFYrh9cdOUjLF8dSklFHhcx79JVtU2o8ocZHgOP7
Q14+4uHdfWtmA0Foz8qlIBZjVqRkSEKpMhrvY6NlhHW7tLe1+0edjM7NowkbDXLJRsb9x2Vtla3w3z8KPYFs5Z1b3ArkNtGpggZWNQj2SdCJF7BTMI6u9kbK49Kv7+Niu1B8wvIenLAYXD04AGQ8/PXLYs3BpE18
zYSQpixH2A0WSbJ2XlF2zuxXddP4QgRNJdXESYmlV/k5Zrkhjr/R8NzNP7shSeT9bdo/pZ5TCA8Ht+M6gVH42OzxlWw8lsFfVRAPzrJdS9odfTDGmNazPqqlTGrgnbhJcJu2r5291MIPCxXGzizag3PKH3aIq7Bl
ZX7YklExNtaLUoY1eQqGXngR5WaFCpqpBUM9N43ZbWrHWhONZXtFVsWNgHIyj4qX9GrRO5YHYCEkifiSGN4JdoEdJcoIJWxwj+YLbYqEBYwppbmV3c9ZFvAx8h4ZYqgpq3S9Z0tRZcGEgGSxQDSLs3smPgjh5r6x
gaLN2Dqntwd9bvuM0ubbx1CHG6EM9xEF+xpefdfu4YBPX3L4MXZbyz/bN004RPp9lb2tbeQjDR8yrQv8o25ZHHwm1q1lUdzkU/8yWzJ/zf3pfcbai9PyAn6wr7hxpajncHwePRxspN/zeoI9yz101BteRImk8Hra
Qzau5+DYi6BSxO1GFVAzQlZDiTyhTT1LNTZVxF0snwVCvAM2Azx+di1tc3k+s0tvzx5JPrQikAGBhOHThdVc+hu2Kvfqu/gB5jtLrfL88BrnBabP0ZU7bwnesdtzx7ggr4TarYuf3AQenJOhHd6M8MII/KWP/SDP
nefons7zTqoFhsjfznPtq3djz6k2PFLre4bEdBxDBJPMWFXrFsbPNaIVpjSUW14S8voGoIKXvG16QXDXYSBB/xRZN1Ff6EDcQVizEWf58mY8DwEpDkP9EgSnGcUduK9GPr8tbiVSF2aqXUuAPOm6yIeDZjVzEdbz
YlqnKyp5qKglrvJqdbWv0GRigtZ863jYsUQJe5vFdWcJwLc6HWQ0t7g8GDsR7Bk5Wt3mci+kJtsF4QJXRhJDjBm/MnwWcpJySPV4JEMp7OeFhDGkeAEVy5TV7dUXbsfT1CQvv7XtZuyYpSxJrkY0KyyiT+uHEsTK
aTZEoXr0/mSoolLrz5dVC8L5HPXCJu5/d0vw0XJL1Mxl/fhyLjROWnrbD9w9fnXPfIjT0rMOjkrTNYw46ht4we7w4eNBrt4py4XfmCGswyMInZcQrHtzCY4gC7Am9530RqQqaxHaKd3im14zDs9L2XAPmb/H3Hz6
4Dx6uoH9dseOflC35iz7THNYZy72aHGzt6x/q1m3kMLN4rFbxacmAQfUHEE/EVB0SUcDttVftuS9tprRmp2Ti6AiD0yCloYw3NzXjgAFytqd8OCsnkfPBgs8TY8sF/6m5opQ1OyopzTKTWv33ur7eaTs8JIVJGx2
XYA29z5k50fqSelSZbfNaXyxjpvdzLggSOug/lZpRl777ip1IZTzyNMV7/LH/bE9/D2OCdxCISTZuIu7OFEy/p82iDlIZeVpHS2j7Q90SC/lQQgCA9HSWMn5DxX3iR1O9UFED+EkxTsJduqLwAik2g1jO+LmfiLr
l39Lg6s8MsCA5yqaMIYfMR2vbhyYG9AgmwZ6zH4FaBX+mId5a9faOSqcu6gqK8Tgd0MuatCkcPj9+18ZQ4cLIsrE6CkVDcX9XBUtMIpPquQOs7+Y0kSIUdrXDETfVAfWkXlMLnlrNMSrRcjcZgfBFEnAg6zG9Bly
zUdZJwfExfKPzfyKZBUuc8liUqdfGOeG5mtLEbZhcZpRahTYSGxzXB04j4vOcFcYJ+5YrC1I1/jkt5EU+Yo/xl6nxh6c2xyXJZiQVugnCZD2LA7OB3iVafNZe80Uvvy/f4VW7gQPSaoWQ8pc+Ihl/rzVQMxZ3ezf
rGowLSJmoKCfr/Du+SM00MKi6Tge2cCTzqVLRZ5YI/NBaQ8xfxEBtBqlYSyQP5dwjMBT18K/1AciONaU3t1mlxBGeQvrkoC75NxEsLAfkM2gblB06A6cFCQlIehwP3F4CoGaEBllsxtgoggSe8figFDo03nEMn++
addC63QHmCaHuyuj7vdC212ZZ067/FMRxOMuf8flAl68BzU/zyuJgKFgXyWkeb+x83TeA9lbLQbOh4NnTdKR4vCF7S8J4kQwFzA0SIZIOAN+ds6LNnLVQVl6DJXAo4fbd3wTsHzYNe8zJrWAhaWL+4OI40pJNn/1
DtIkxdvaYKrU9WTv4fmPfGhPVolLtuQ7eBh2RWyWpXzA0OuyfGVPtE4TXOnL8lu06Ksnetyg3RRZaB5+CeLBtd+j5X65Iu8eajz9pIeSIPIOrP3BuByWfNzZi0sk+5XKhezNdPYcwQXPr5PZXEVe4f3PSuypUsyB
NMZYUxJDoyiVw6S41ChOgG+te48Qnf2ouSCyMvWJc82ME5WDjkJAgfWTxy/sYndnnD/6468pZscO+QMZGEHBbPZXUvmg9QEiCIdkkM8vRsSlUPkhHZJ7/JlNdRlWfz8ILchyWqFFssjXEfZArMG2CUHjG+asxxc3
bm9lBVI8yi21MG9DrnmPyBeYWr94wSkV5+KVe/UFE0S58z91ufEMa+3VMIvkhUNQyzhI3PyCUJ4aeDDhu/gbxuOAhrCA964+RJxHLKHMN2tNAnlvmH+bwsGJywlBmiaAvOTEM3b+dkOvTYw7j1HpdGVzkop3AcvE
RRx0UgHeEEc1zjeeBT80muE7SeM4tQ+T3l1rXsBABj04TMSv8NQ++OEcB8eGS9uYMTwhVQe3/Jthh0BkmwFTRDkVtPs3hBY/pLHFxcXufJmH10oDUsx6FaNhr8ot2YCKyG0FXNI5/ZB7auMoFOtezWbVSBjpoCNi
lmEsa0khZkVpT6mqNqRWXumI7y7LMWPQB8riy6uqHFNxdicnv+3FDzO6UvVPS226/jZSXpWbDog7+jdEM0cvd8IGgCHZNVsSStvj82jwYdsvbwO3R4dppaU5JpupAZg+zE8uAeIVfhfp4daCGab6StqVaXz1UJ3Q
l6iNjA5QtEbTAMYVx7yw+CH8HI9ZgGhwrC0pJDlpyPMqz/0prqXPsaNEMFOWtAztXwDIqvWcseztxvFPtMe/GQ0LRvYejY1M7pjjHAyljWEViejr7SGk9fXC4A4OXhWYDkJVT+ycWS3/XJRpKUnMmDMH5YK4ivxy
dq0lFDfyz5648OnYbKib/Q0OZHWzLW9BKYm6Fm5kLsxi5YNa9DTyUEE2XFf1xxz75asszBFBKXG6A9FP16Rspvjjc9b0yk6y+oz59MPVyBae11Gxhuo4+2qYCdKhq90d+CGWV/CZWSRT+iTMtyWt/vrj1KnGr4h1
EYq+ZyG/JN2Sook6N2vS7gUnrybJykC6oUmgk2XJuTlLUiSEYIafpdtuPtAKLZ8ozkzFb6gp5A028WzKkEm9M8tYv57vNp/Y4cVCdLqitjTThVtG5C8c3ngvW+Zv8YdtQvTP/ywimb7t29Y+52sWEHccC83fjuUh
QedFNI8w9ppVfWfO8XLwzDYgI7nhENL/m39lbegYkl29Qz5re9C0MCI8FyrB74sMX2N7Q8iYncpAeHiTgrnuQg6ozPsNRZdgVydCTT8+ndUe82rA7+OJRFCQEuN1D2nISXFd96TaG+A57HwyyawW5k4gup+L6N9K
NyELWLmVNuBb/BQU09UZBrtn7YI0fzqWyeF11PCyYnt+wm1wX2ApjiWOFpnDHdcor1SyZlbS29WqmOb7I/5YGi/wAJyMrZkjWfQsHhg5ZQzsHDweXrsI8NTTSxApWMwEAd/RafoUcq7a0ay1mfDOVzJOWUQ8KxP3
NtxwMnD3pVRWTKO/nZYDODsskJ3ETioOsVnDEj1k+yfxREIK+HQxjP/RDrchK+spbtaoLKW83IUkdNl92nsnmGuy+O/WZoNY6CsSwLLWvqDR1j+1wVWQjPx4CZ6ViftcWnbvHaPN9kvo8CkKPU4hd8LIsi9hXPCe
YURyJhk8dETuM2x8phEGGHd7Fy2oZRy7uYL96akisfmWZ/LkU58fZ5LZPHL44Q2a0PekZg9II/fmLDvV9E2wR2pBnAmrJxLo9K/IgCgE4Vur0muBT8x0lgeWKYFAIDgM9VhcOSK31GTGcazoWiUHMdvACJNGEIhK
xFteoTt7wdM6klLb1sF7AY1w1y6mg1fl5AcyS0VBfD+8LJ2nbL29x9ZeQk8fZF1hYdjeljKhHqf25IM/I5tyTlyJrQOnJ60FjWm0KxDnQitGH+i4yXT8EsdKjBKaxiK3zQnIPsmYUMvfJ4YIXoJrpYJIHd8ngjjq
5EwhuCaHRvDmlv5rw3fw6JYZa0+e17jR2zc5X5sMbFWHvWETFN9mcWxQQs6b/476JbvuA0jbt4+aMyIbuD5inoi4uSw9g2eP8FI6nFOeC44tx5//s3iUnpbJBtfrP40XyMlny8KES8tLAyCPtaX3Sl7JTbi+WSZa
K3CCEujq6PoJV2EKoz3VVh8QPSpLUvgp364dCQxt0cn4TPNrBQew/729bDy0wHI9htre5vRC8CBZb1R7BZlybUhXr4vvabtFHJWk4CAwgOVxmk2oWZz53+hbWFMre3zCED7V4HbcKOtRxs88YCh1jrNkcmPznqW2
LQrRvgTiRsPN9J6p4QM+8c/mJjd6RizECpx5RBl2nPaKYQZRqXjXN65lHq8JdPkH8b5YSfM71BfevJnwjG0I2s//sVMLSujuGwQVxB6sReKerFY2Hc8ZMDvMdwx/U4GxL/BjqwHC3nxndpfwae0KTVaCLHG+FWyE
Aw6IaqWC4mEPV9bNb7MGy1JbZOaRSSN7yYsyaBFOcQP2lSi7O+roA69qhut7ggbg83XrFLthSNQLsGf4TZCwRytL3MhlLyPDHnO9OepTee5q3sLlItARzFj7LSfMlSX48PtSGJykte/mBbZaVwGiMHveN+zH/MsN
yYUD/zU2jKvqkkCRsnKn0ty3JH0YDyOcLXgzS9WtKUXYrPRoJ9ybXYjV0aylaO8fwddHfN+1KkQ0PvPeJRTLu3+5RB5eMQCHiX/80ndHAkSmhavjspNZgOJ3CVR/7qFogszTRV2Y57btm02h5vtssEesZxhnm9pK
FgIrGlNXAZ+35obPbseqQkVr1+aBo6R6HENBYvqQtTl7kWULaVdVUVnQJarcOl22dm1D9pDYrefV6LZSFHEAxr85vXkDxkc44wiOT9+lQ5D8iRgGPAFs2OeFWiv7Wda+Tiw497bCIpl6DUJtJbIRtGd+rjV8KN7C
S6uVXI42Wy/+X5dhRgBGVkWMKEI2jZt9sUwFA8Fm/IkfVm1RiQ3BpeFR0EBtnNrljOJ1Pj9IFfIbpmBhR3SNMgY4J57ej+qSH8RXseXsEf+ss21Htx3FgFnD3pWKHrPyQ24jnU+TnCPHTzj2jeImpJDGI7CND6Fd
6eWst79QrBsEUTVR0n6A38+KacT4IDqN+JCwj0dsN6cvDCHjsXn32D7NAPvNnsM5Vw2+RPG/Iy8IsV1pAy0j5s30oKgU5xw/2JhmM2wEXqaft9UBI8ajEXKwwccUcDuCiWt0OCxaK2bpJk3g52zvVmyVBVBxUYjR
n9CH74mJGGVbP8zAVndMjelGDzENyulhL9+Rog0Zzrnq96c0NlAhO4p+YzWxTCrCi0EKgAF7k5i93aTZoBs1jwUTiRMkXFJ6JGhxrdjx8Zwch/MmrXWg0wnZo3fNIS7D69UwHsGRS351zgrpV6QRXXH5I3FeVdzz
QKfpBUU1xB2zMgZLhyNYPmGwS70Y5A3Dg+zcWtPcYD1q6oL3NJg5bb2MSRhv8DV22CbZamBMxCGxZoxzigomDJmAnTDOtDmTBb/5LsI8c+JroMflf7BO3YlKu3GctQ+qu5jkajxjBbWncSYIVdRxpAI8aEqksUJ1
ZixWu1fr4mGPQ0xN0ZakpFQHUkoY9FQREipirNQrfS+CPOaPQVd+ZZbsTE1o4cieZ/fHFfMUU0AlelegokG0c7CvNOQk9qjJh93ZbpbhwfRyJ91CRZAWPRHyIBeWb1kVQHrit2M+KM9gkxUho/wXKwXGDnisfs6t
XYNZPAlcYxtag+xvcrkDbiw1XlGIVGlrRgimkYoOlPxwwJ6Y2LPqRVfOMWHZ7q2biL6FHOipWE2ZNvhWNUvtTtk9dvcjbX40DQMZYwibT9AqIEFlXaoG8Jyp7rqtvGecShwwkLY+cFlNE2n9jJqA6m/3bOKivs61
YL27vgQ2PrTHI93FNdvK+Dv0i6nksxHy+jlqjBS6H70mRufPF0vTVlCbKOOqOhjyhB/S6UljoxX1RgcQnF6+Tb1R2XMu98xARK2ADVtNRZ4W6qxKzt1KJC9mdlmL/p3p+l48KkomqhXAE921MJ6O5vWvD6bTkOij
UMOWHgwat/ZFuiyJeOOlwtUT6dZ01fjV3B966Sa5mNKj+ua1yorYLAWpTq0bJpjrXX0i4Lgq+W66q/KkbQq049tdFcqnZxBIGRFzg2V7xE01WtxPuVh3nTxEQ3iI4JD6ojmdatwbT0H+4itZrY91xnOZUoce3uzJ
yn5BRP6Z98ILSU6vo/JZTsGfPRniQFMvHTCCdJJiDFUEhSi7uPh3+dx0sLFo9c0qff5+VeDBPS+i1ggNKFK4duEt8LVoy+be+A0wLq+y1wpu3wJGvOA8Mtlbw0B/60D4regAI4ejuMImuZ//VzuuqMuk828xPv89
UMXF6sT1nGYM+nT+789GULsrjrxXTAm1Up4Z2e0KnIxeulkAjMDbitysoOXBbxpH/FcxJwveMTkSJTCib6P5Fdd52S/LeLIdBOCx7LfruzlrEewVJdn4KW8Jlkl8jFBLlogFv8Ej7/W9mAhuWuI687Xi4XxAHGDA
MedZfrh5hIp989UhUQ3ldAI8VnxHGSAG5EhrvWpdb3mUO53YkBQ7jTtg2Vh/IfZagQ0d6QcBI5J+EHGnIRUL+CFqCnBBqO+RiocALx1CLcT2QuClF+eIJznxW/eR2vBP/794qAiJ6a6pZBemn1gsYv+H5gEHzEI+
fDDwkCTp4piIdCIYAl4YGzTsbOxU1ImwA5pDyKM/mFJk48Jp0V/Oi30fGi8drYGc6oehZcXrkcOi0mrTePllWiovLXQrG0KyT1SOx3Vejor3edIE0mkVwG9yVRG9j/qJJXkPOzJL3xQSPKLDzqEhsowq1z5uw8M1
6P6BlEYeXz5tKU8tx/SjHPdRWWU9Pije1NYMvj9RpFpfAyAz+1d1lq7Q3skuv/rzFmzZ084vcoABT2J1ODA4SOkX4UN05kIfX26Vcl2bp2bqJUHUmXDeoFsx0bJ+ucB5XKXDVbVH44A9vnd94SRIYHU9r95z85bc
HyBN7/msCgma71gAdZiGNLR+ZVRppY7xHoSDc2t3YtQo6pQHTJK7f48sVeCSLcdl9bydU8O6K9pZXnRw6M6lFudfOOAYxctULc+fKVZKR88h6idDwGAT0/eLcofh6LjWEmovXDOq651C7/WQSjHVpJp9/HgjXpCr
bBMP6o7hoz0ZIlZmDAEb5N9uV/vnhoZeUStwlY4Ji0MertMw4fRrI8IakeXybmjz21EHoSiPsKiZysyyj5iMUhox+ODUeVISxC55Nap9wq1k2X7br41UbLkKaGoyHFJOV9OJfjTylKm/ark4p5aJU2aM4wpFvLfC
8kP4nhaCcuWtNC0DTDhXp+iKzvc492ZuCjU0VhrPRAumlJalJW4+RU7KjdckXXGwdC6i26K3eEXcOvxgt5thSt1u605QQXFWDV0hf2QZeuz8hLxOSBGfxD3Gqaw9yLJ/7vGfSyIJyt0wKkl6Tkcp+wVSSK7UDStm
ufU2NI5I92kKIYg4eMcjVZILQXc6x8vPbt+6ms06J6TfJGyxytGzz/Wmuswf0RkcFxFiDTTMyrdJ7DzQcvU5S9k8uRCdthgq2ah8rghdWVvwqSjTLEyNbawvLdsI3yMSr0ENo2mS1ar8ANmvhXhnURsAXj+ByUj8
Mda5t8cU1JsDOLaBbn5vgyBBNnEMpIB5clfVVj9tobIsFHYxvXKhIMkbS5yWuL1dsvgpiuRnRYYDZ28T2bGSHwQN2y6S/8PeZwCCOOfZPpaXNfV1eBBQPmUs9m4IPOTgAqWdlN+B1lpBL4dHxU6j7K98BfDefMBc
oEfGD6VEKDrPf/CQoRRFsn1RlmmTSeZEvEUd6ozM6iGepVnY3GMm1jeXL2YaNIAH8Ii0p8tJ6jxIOIWsaFTfejZrGLHOItGOhL4tYMrv18j0c/WqCppIOVHJx640JI2FORKqjXvt5VchzKw8MHd8TX2+DU5cyVjr
G/LI0AO/wRTcgZwpUn2MX7wdt8vVruKj654QrlmkrTBC5PaEcRapqTx+7hypsZbi0kySug86EEzrsptPVtPu2Rv8xyOiS27/usnRKZiKyhA5s1Gz9ONy4zgTLY4Tj3blU+P0pcrT9SVKaKHZ401yGzez0iXIwB1q
10aDWvRYXM0ALRIXict6QVutn3+en1xh4JwGEAoCq7VWfHM4WEXJoaGzdELS/PnPOTx8hKslWzpJB5fE0MJgeYu//vk++/ZlkJxxCBink/ChbM7f7Ljss/S144u1V7DOeMwQLfK3DbjaAz+2/vJLT0jxGfJMjD+s
WeGlXUPivE3xuclcMQnNc+MWIsrCFRcJk7S9uSrSoLua1o1m21WszWQpHMnsw+3+L1hFn28YKuYiSz4Cue1rI0QHm4rJkniNtWT18TQqlnAyOKLlMoOoQoNz9NPGQyAC3s3YSdDg8B9OLtldFbo6ivhd5ArkwSXv
6IdA5NS1TmYxU7KolyIQUWK+VOkhkB4bJoywZTZpLkREsBoQaIZ4GWjRH0SVRC1m8KUj3bQHEZ3KyNAi7+QOiZYUlsk6H0Wr06L9Y8IrkkF2d+E8VN/IsXuilaQ7+5A87qRIhMYAdSzgkhh+9VoTI7rlVgrUA0h9
XepBkgb5kKjCgWyh2oh6vPHDCKa/68ykiugpEXYXzZIS5zHnMyyunMvAEyfFdOCK9ARkdDHso63CyqhJ7EWGXEwfofVjyhFeIrfu5lJKjA0BzC8OLI7TP02nSi4/7Uz2pxi9M4HRq0Gmi23MPdlLYcVlaD6Jrbbs
H+aZe+lXkKBYvdcpe41h9ZwoUM8vHvU13/zXvV/IyOF8xUTmMCDNOZxh73MXVhyc+e5S74cSVcMQgpGng3XTALF3HAselfPlGIf99nQrgG9/DwIZvQsJIydlB+tTFrQod9BDLpo83RhSrJsigYgovrVu4LxlXrcj
mJkM1kBxoEjtayEAh0TGA83XaQoBVobA7IBHeQf3CrYVilQV8O87J3snFKUIaM3Dwt2nzTkwk7IVr9SLBIoHUHnb4MCumXCb/TVLdV0SsdVFlaUg32LJ+vmvqkyYTk3QFfPpzCr7aVE0KK0I/wGkI0wzi0SipEuj
fzlNLZQpazsa5yTuCoYlcub6URUSRiVmW26+Ozw+t/Ezt+UgE/lWdM40Bf92EFUh/KLcBOcJqZNHSjHFXhOZKfMpxFwILekkkpNONQEJTOC8sqP9V+SuyUxfKByVifd0oIyLyBo4ZCJ6VGhKm83wYmL9qfQ4UFGW
TBUf4zYHIkVq2C16Z4r35BmGiiHe9VG36wGS9842Pz01GcPhCuWkknQCMvY+RUinmShtJozzJy2jcMhH2ym42dTrgY9UUxlH7hiDz+AU9aaSCTj8X/pLIqBBv2Y9kR1J9YUHY+/1ElhaFJB7dHRYMtWhqnj0B9w4
wclyHdmZViYahb7yTGIGktATyDAS2eR1DH7hR+JfOsI+PFUjQs+TdPl0s8MgvIaMYIkJWWRGZgAyYwv1oVWQg93jdxMv+Ibu1OuD+qu97sXNxWHiH8H4/Mdpr12KACR8AgFeLgXzUlyKIueEyC/KgBv1xfafDnDW
UUgiSPMJ+jgZMEotuxcHpyPRrJZLpHZ7NfRQhBniAq5EowFbLL2s9Cetqxdli7sxDEnkrONzuifwE7/eL7EQ0MhoegJXy0bf0zfhERQnEWn8ZiukwPWoTY337wQnlCXWlDANF8SKJbhlgZVFc4Zpu4rxzqAG1DVo
syTkP8wBNaEyx5BJYtgs1p2CfeV8naqPDdwKqkJ2RDWR9i3NkBdu097A7785QT1W3PI00MFfcauBjFuXqzVkijrtah5FYxbvELv505/MS68F1xg00JHagS+cM5RQk1AkGx6mEoZbioDAaMNlMnNU0QFDRem8STze
TQ9MkCsWj9+dG/9X44yM6EqYxEk0MdgkQfhyYQfbpPD4U2W3QTJmgqm3UxtklCw95im9yti9UKkg7nVztqMAcUAB6GTZTICL2DgLPyo80dgEbFiEmdg81Btvj2Rrf8j/Jlm3Wg10fHkTQjnZ+/nxDcdT5xltmOKB
PfVcy1DccTwpPwBjjJ0dkxfA8661mvQXYCmK2ztjtSDGNKVSpI1QfQ1SpXVnf9GAxu2zkWu/oA/Owt0Iqpfu+R0hTtPjevcGSo6vwVOoLN2Si5q+p3R/p3cALd2Vd5hXd5z90GVDWDKOO8oQO3600tSrhhm37JMQ
Vv5NQqFs/zG47jedyQce1c+aSkWYwE43itJtxGSQKZFurgOG3JVmNI5RzG+D37gvGqp93pJSMXFnRqKcsjCi9zKV0w3GvFyTktorwckAESHpl2NEnGPe6CrNPPt5jTbMT7typYUosJIE0jj7CK7KLPk5/D+AMTgB
ex+0wBghNvGX65Uiq4zaS5bdS062uM4UTfWW4+rKEIwiMoeQgktyz6WcqWSTl+F0cGPv4k+q8eovOtxYsyBnr2TrR2cxKtT5S+K42oTiIRHH3nDEJsdzt/RffTy9/j3TeNVwMldmqu5ncgD7hw7atSmuPOkuoJBl
pMSAHTFTsGl2pybP57n7eMfioidSItt7OEO/5c1hFlLnGTdrngppVJPk4tA9U3UqksxLl38He44+8kTFKUVGxuw3osxLowGXWYlmYJOBNK8KyO4xagncPMsWKLb1DSObI5hZ5sw3lw+J3tlNBGoBC5FGTPeP7dA/
/fMGqx3q1x+RDjUTXkSv1HXq08AjHTPjpZXDOoRTu1QqSlvHoUOaDncxNdSt7+jMslMgPO59U1lyEdjlN87pnDKegDlfss4M0yI+3vsNiFiEoL9aCRdwqR+XNYj9fH5t0f+IqDzdYVSIo+++78ENSiLTMaARWYpQ
pyFbXZLjqUz8UP6O3iLDg7qkSyafaLDS7RrEtF+niO4fQXcQd8hQcc+TY9T/XSYbsCr/vOtJo88yQ/CnHAF2YfwW707dHjla7ML4I36eunOY+PqF8Ue8EvrCbZp+v0VLf/CSsVEmFVyH1h0P8r2reQte5gvjMOFb
4zPed6y+4jb7aaFYT3MHcOerj5RIWWPYIuAamH71h2/fBQnMSHMTvve7n4krwpubNNretkHVrCXRiyOA3vITm1ATQQpvpI4rREDjLhud5bNkeo4hIN54z7NvYytiCp3bsRGR5THoAb7Gm7igqWQixAW3XcDGE0+7
ym/lJ0gIhLsCLKDf7mV3vUQl+ZsbMjGNFV81S91763hSDXGOkboGryh93GbOQNUgCMVbwDXxrnVAd/wCuUi6ErCU+CbTAYO0sWY1Dy5dZpPi7hkKfS3Kl1YEDEru2m4CCU2MLaUCK6HdSIJYmoEjV/EfVJUbYdyQ
TEmwZ4PePvilNhPZbVNFOew3K9olUGEivUnKwIU9GXwViUhjx8Z9qHRFfnrCFZgcXtSK0vOB7tKHC1cgJKXExkh8CvdFWWiifY5JI/ZKW6XaJhxm6UOFIRAdt9hNylSw/IsqwxcDQk2lJ0Q3pXCLgROUviUh05H2
phjFbJlID8oT1oYtlIJ2dAeCOQutKrkTtDZ0eS3+0N3ORPv4qHX0Aj1A2ctqeliYOh5KDq8pNzkcmDNdCGJQy6jKBKUu4Sa84Rw9idsHmBCfpCex9KSFKUU7ESPd0j2o8XGgl8U96E18uTxUbNr/isf7Yx890yDX
/ntkqqvTQzSeKiLMdfzXKqKE9M3Z0trkTWsE2WXDPvhcqZ5PcRcAClpU2VcFWXSNLWAjv60g7f2wcQf8Hf4Vu0/BkAxJz0dXzs+HKURuoE6TU3GHu30Or7ed9TU6TLBaVvjDTmx0BbHezaLZBIXzeiKnDnKQkZGO
J4ifwA1cKKdSQn4Rqm5RIY7MLgIWjPLpqK7X53xqL2Hy1sj78asjfwZ7USxO/vQXj4uWwff7wp+pS4aJz2F9rD5bTULpCxVbM82XT/Ahnr45QcRZgYt39n4b5KDN1QgUjDu4AsEd72VrWk3IxI3fK9qAqCuOnpqs
+5L7dDtxZ34NZ8i6f66GAdXzPWZeMJ0kpCI+LXwPfGeFMgyPPhn3VQvI/Gg3UJDQfOAYh+fm1oTC9yh5J6oJ2lFTPD+FhF67ZK5KSqTCDr0JuVnF7CdWWlxaLU8pq0UlxQDquXhpk9sFlD3p9WmWGTuyfCM/9CZN
B53UpthcNc2IXoxY/fuNmAPHnxeNuxgmDoDK4wIVT3+L79m1600qbYwM1ghm2DXRiBLxDNJtdqGFHkL7p/i0MOVh+PKwyDb46l9ZtpgA0GMAs2Na/BwCsR160nkwjV4qXq+C9/7BPsi0Q7sapVT+TRmiPAYaPQJa
IA3AHpgaADWho7A9/WK1iGA+HDUHNr3kW6e8dL5tXctq3os5Z8xPFr9O+d/rBiceG7I9LwmR2gEUfEIKInF502SY4PbUxKtO+0DNx/ScuIFhQeiY4CY1z27XlhAAOxaX5H+k6si4+kr3lMh8bNyEDXzoIZKJ021x
v5samZO9UPYw9cF1WOTPrwfhpl0OqtMkZ376Qn9AU7VN3X44oy2HjtImEiQQqHVZ07W1BRaccasahhs2eQQ1DcmWX/Tczpxf2xJyBv3CUG2inqBNoJiLdg/azxZc9Ff3RHJptXF8qa3FTNJGvbVNYJDcC6wUzaGS
SH8dXBWJQqjN9yTNfCcEJ4Rd6v9odg2ofMSExWLJwMNYtXujuZmDnD4IAoZCTBulPTO3i62U996pzyw5w2yLgTMukCLu+xRlmYwcvxRL/FLIRujmM4zhA6s7MYNy3E8k1i8lOHP2rmbOFy4KvRB6fDa4s7dnCQQC
Penb6bkoRjfkLYnKIYb2D85iMFiZhhxHkxMeTOM4xIvFZmMgKInj2o5hoV/MQUkmMDpjCB15tVmRv88bGujzBfx5xRWBFXPFjoUQytUhVnKSBGsFYHq9c/cPHtTQ/lekVXl5p0jDyl9xOb2SJh4mvxLjYvB7sKYh
LzpCcAyZKxnjppF8id1YN3PUZC/x1Uxrkc+OnVIGLSUEy27h2NEApD7VJUIqESgr19Xttg0xDSwG3G+I6WWaJUhubhZGVuI0ZZFUNTeLRcEoZ0xyQb5nMFx6eoqYwyXziy4BTFGabP8Jy5bYRPKmj964BG/kKGaN
s5hRRFupzQK7QbmJa9JG3RG5mkFFTVVhkWCmaj5x1ybLEjnev61XbWJcusDIJzV8ztxYjb/c/4Yd+SDsFZ0lpt+FOTbsHJ9axVEVJ/mG8plVzOMKQEvbYfje/St8ouoGBzDktiX2IrGOWqEba2jAkSi3ad03U+m0
mY5DhMJkTMVQzeReWTiH5JDgZrx+RcfzGDJgKZTgs8qgDupuobLpTcQXwCA82i7ZjG6/nv+qyK2aSOvASnrTXlGiCH0gwpRyTeuEx+NSZs34UBrBw34qAlccZMEk6vErIkofljuVFhRrWKOWAURE0sgawSt0Qp8R
OKwVcg8Bb7fDtwVEtQKX9gdPwC/OyNI7Whk2Zkc5fKS5pUzozJiQPa4OdArdlooV4BIk6mgcp66MYFFy6Otz8vxvgh8r1SFWAn5FveRs4BPmp4Enw8BfbYVHxJhqujWwvHqKxpfdoIErUdmSUxrVRGoqW1oeJ82A
SBjtmkfqWMOB9IalW5mto6TRrl929OnG2zsnt4eTTQReZcqEvB1MSSQNJ7Y81xJq9s0Pt2Sb4vZ8sEW9wDZxckNoai5pVacCm4qSbIdyZ0LZaS+xcGja7Z6ph1e6+tA0kRkginQvb2kXwLJxjg1cyUPoVCp9bVyj
aBxaJ33mpv26oq/ThK14LjlKY+Ksvv1obTCS08jNY7rz2898E94gmI/nolVU47D9UqtMsNSsZVM8jlWj2KhGZGMCPO3XMJeozkcz/knnId5+UFn2y4LMQvH4NxK1tTvVFUhK535Z7Gv1QRKle/s/PTOB9YRgDYKG
CUZiuH3syb72iqxSf4rFjNdnEIpK/FMOzEPNU0xUPdm9R01v+Dw+2upQJ3CatUHeKOWFa9SXTm0d4ShnnI0AxbhT0DQEBo0y6yfnWSGhKvRwiXDUHhiZZPmEE0Mv5E2v+2vug8aQVzDzDcpwW2aT6sxJRUL4xRLX
oIU+koCo+OfWgJ6vONf9da24hHOoJ7XBgvZAjuxTg/J+1vXPOtOMULR7fLixtHSIHEFxamjZCOuJ92ZFc4DmYVxA9oG4fvuFab5h9MPE8gO/388RSg0PoUonTuW6PnzD5uhxTkthS5i+NsThXIYxVXVNkufuG37B
a4MICH0DnMhBggP+G0u+kv8a0AJyFEZlbsTqpWCPuPF6O3Af5dmQ/Y0gyrlpP+QFiTQ3v2zREXuc1/iY27Dfd6cbtkDwWYCzv0wwX2ICY5v7mAH1FR2v4kf79f3FWCVOwNTtrv8lNsQli2CiAiL1brXVYvUXHFdn
pYVwBI2rib+9y56WyZfHuId63X0agiN3GRMQWq54AaHk3cpPLEnU0tf5YW8DPTr3vSUJwGq7bS0VCG8el+y8jGDUZaqguY20+8snypOBDZrVfPjbL+hf2S1n29b4X42ksXVfbJWEH0WUn4LCaEDYy6+Qr0em+frJ
duX0IZprz5RRDZWaRlLXD2B05fzccDuTRCPs/hFBB5lUnBKx7Hti/QnfbNPb1kQAR1szWtLCqKM9gm3geZsXqUPr4NF9K3juHdH8lG8FqfiZpg3x/QFVyITGleUpWxrgocZkSAyjtfgLI0pCStgGJd1xUS/P6FDS
w+EOsdwOFLT0JD2LSVW9SWtUyU2IrsUX/1mBBe6DY8xmoP6jy2Hd1n4PZ7uHPhz12GJj/3qd6+NqeYNJTnrEmd5FZzoWi2rvJdKvaM3jBbdfheFXUBcZk/2REumB3DImNtnsVJq4THI5mmFMdc8w1Y7rcgVFEP/4
EZuIK1IXYScavDR8irQ3sTzf+0UzXAbv/okdOE/6HyabzLUQ5XAs6XH/DIVwxOmBg2tPI7LFHkxQITMQQApL2jBxuA+i92A0uN6ThWSw4mAXRnbdR71D5BJE1BFb+Y5VBfQQAiq8JRSDP14zYi86cME4VugkhOHd
hluEQkX8ForsdhtOAzOUS7piV2OmKj9zfOYsVcyS8bMDl8mAYw4yZ5ax2Sc1QYEuXQaB4aC8luPMCkMrdcJwJonpsixVX20K12CYFs4HQZ8xfMJ1Kxm26vkMl2AqOZQNFsq59TFsVtMeA8LU9wQLlV9yq2DCN5uU
FhaQOOqF4la+kwGjHhGN8sYsBjhl/afLjjKDC6iBRCAqGjruW6SnGZ5VPBvwrOOJGtVpnvk5Dwd1gdjgb47Ta1FTDk/KpjGViTvgpFz+SCF+cn9JR079MlOb9WRxbiKKLjPZuPQwnKoAO5MvN1NC7f9evXB+zWl4
tW0UxkaRKTm7bUga6KrH8G2XPCbgSc7eION9VQQfX22dhCX7zLmPeUpFbg2lowDVmhWnyOKBFimXZYumfKbDmVKA8JoT+ZPwMHjwtYPXjNxuthfdx9aiDwm95IiPlxnH3rZKKWwQTSq58AsWX3YTB2waNKH1nAFQ
jTSGphOXYKNDIiW6RZMsaoWUJl44xV1YVpc48kbTN3OSeV1Xmd+Dccx2XZuh0EAjsFkmGTZv5Q3DzlD0S7fN9Ho6muyjxO1+37tbZ/s/bl8kNBxG3wyVIk3600vMfE2HSwlS69DtXDQf+wAohHhKZJYmM0n1Y5FE
6Lrsk/q86NJLNYkNRpSdRnvSy/T0S07aYTItvn7diV4x8bZ4NtW+v07ntpe/uE4Ne1w1faIbXZN9+m3uUrn+hKNscQNUMzGJ3Kgri3QTl8K5H97Fp2ph9K7Sp6Fxg3Qc5h4Z8yGZAwxAWpGoXEGAQoU4YjbW35mU
SbzwM30RcXscaOCP1pXidmuZu4xZnJc98Ce5lJyT+lkvmgpqJAe0i1/7za2P5dOZy9YiBko3/4Tl/LgARRraZ87VK27/ehdVmf7Jmk2+xAYV6SxLm57HrJK5VuURfcctlPbohtKUVAZ+mCSxzz+fEp/qX+GbO99c
2i83n8wKuo99zp9v1i5pRcuW7RqgMBMOis99KpQO23gS5nt6XUWCdzKAOGXzVTCWv5SX/XgZNZ3icG9q5qc4Ly2Gw1ANQ7RhDBWeX4sKK8UkA4JJ6Em3n5THEwGyvK5wPQVgIchJqqi0Zgkv/dOiXvykFNwUH7bH
s/+9n6egKzDeMC7Bhd/Nl8G+7hQjMkAHMppKoggxXgKBcoScq/gKP45hqPa1upeKpfUWjbVPqJSlvFXMKYGtuQPOwaxdCFqbRGhKa0RAcwEE0VV2ggPX+GTWbXMzD5vKsQgXibLH7ukS43Wdh/IUrpqGVsbw1WPB
WvmQLKljBi9Dm9iEXKC0u/G3ttkmIw9GNjKxbEUCTHOMxN7N+wP4JvPS+b95c+RM1RoLtLqx7bH0W5KjqNr+w/pBW6mDz9oLsPsWBNan7Tn+63yQSlJWgaDtmN/5O0XKqsRRollwHrkExlumlr/JDpTb3rq+ceex
nEcWmviTRrQayMswCqUp2MsPyAhT3wEvbMV8o3jPzJJRsgSN4hJPsLHmWjAa1+Yw+Jv58vQWuPcH5SNb8plOzRDoqmcLulIuLF0sGzSPu9PYdi26UwYNDQNvQ+gyZoTe0KaASpIkY0OGrFLedOz8TTAxJC9UvNGg
iD+jOamlzalTA09pKMEPWc5uhSfJiid1sPIePXNyoJBhdgfUDeS2U4Rr8vgRd1NnZqubxS+lPspE5yTQPMYXkWVQRSRUC6u523lsI2dUFoboxxYR4iTQfnkhdjCbg76Oj5b05D99V/SkD8KXgyE7m7wlSSXbjK4G
cpz5poUWwzQ2FhttTfQa3XZmjPH62/OrnVeIRpXdEwQdmGaf7jhlplE7dyOcwF9D3ma7iQonqadhZzhdODa+ePPvUAYgrAJpSzpZNYgnFPYBvCnOspFwS3n3H7Q3+xDjqgnYhQcu1w/Z1Ncb4weir8WmxNSH3Pbv
BwOmosUqhsQUGyt5stPyxT1GNn/61k/m2qYuxfhPuArrp1dznBdSU5ok2tzaKNUOQIDXZR8wRdm7j7rjdvjAfULk3zC2BVdbZ7S3nnrWpfhAfzpyh4+H1WchNJtzEsz1cbn1WN7ZHXIlOp63gUD7x+Npdi7Geti/
OZXY6vWQ4itQUeF2PbE8y/7vSu8AB6FbaggfGSBDnC/lXB2jMUAQDVr15OxAzMWEkuvweuhu3Pl9eqRYIhHsxtlOdHtllAiMRl15+I4RREE/3LwiRJgQ0ZeAGhbDBz/x9RGPOC2156ihHh/GsjGdr6JAa7fFozFT
vlTE2Ul9AhFE7s+9a2tecHCrQxwPnBzr1wBchMvP7TcePoPDPzsSYc8kzXEtWeNcwdO0ZxcFwtgnOp+pSX8MXLVDL75v8oSMnUlj+UY6jMtmSmkf6p2U5+tCp+if9aPSK1x2rDj36gVN0FwkT4V1ZfZ90UOqkKRl
UQzVen158KSPikbE6SN3bxbqa2Dt9iQmpRF2mtNQxJ+epWZBvFBjsaCCzEWhE2+0RZrQnEwoZia3Z5GZlqZaxpxZxywjujMoyjJxITHI7YKkVckx8+Lhb/G56GHXTSIfAum8iqDSv9nl+unjP0v8G0e0lk0+/hto
4c2Okj7H6xRcbN0g2f2jEMQ2X9VlsdI0t66/sC4jndKx2ffds0NKnwFz7kRnT/YTmhOlQRGPyCI80ZkwNr3Tk+KjPN/nTkcwNd8NRHHK4CkBnDTfidH6t0iozFvTJjr3tfrvo8/2KR3DTDOtgTtefwDta6M+r6Pt
Z1fxp0dK1yDfInldoz7HGdBuuSJNc3f2mLW9zShSWnHU1o3poVfGy5FfQCK0qM93xnnRd9LMbT5uWEnqt6F3odr+m/E47DNV7aMNLPTZr6ObxzF29XHB7RjzY8S+Gbs2KRxdPy4Gl2USEjcXTW+qvyQQyPzJ1A8h
B7sj8aQuxRDHFpe/o85TwwXmB8sbElP4oPkJJxpbvNPTxE3U6m0m3C0FmbMiAzlyl5e2nClMTnyS7dHHGzkRc5GUc0JZhYFKu82tMDGmrGpDf9WJN7svMj84LskAdsECg0BN7u762HEDuYP97409FTeDBOooNban
EpRnVSEw6msEbwQu42slzlliLQRaOkHONm4SsmeGnQ8cc0JJZOF9KN284isSsFN3vVOPhCifTM+q7bxlo2rkIFd76QI8PLTgL4S7G+2sT7tvngOilchCnyRNwbBikmexLPb7RlfMmGeAyUs9hM+/jBISQLpYvvg5
j1TvGcmg5WPg2t0NLmTu4PbJ6ngNHaB/0v9f2PUKswNpGB5dmgsswb3320URJU8jmrBGK/ygEAilwDdqySMn+YhranoH4UfDFKE/hvYQJ02W3nAgUnXpVFWg3soN7g7DuJme4+S79rI3EZ0bimqHqCWlkuCnv98a
EM257pIsLuEbpLeg4lHpErp9ng5U7xy/c81D1yZir/GWr8nhPTZsIViLSHO7hEbdMfGq0+0ccBfUa36UND7EpuPOM5T+2mNYhLWs99d7RZ/Dbk0LSU1XBuAQ4mv4HL+od9cIE6ha5gVR0elHeCcSptvb4DcqiNTa
YcB1DV+Pb/QyTuqFQs6h/V7DTQD2tv/4JnUhcZ2WyybFS+GmdiksSpeiv9gKpclcnTgzT37gL8/bLMuN+Zz/vqpNe5b+hSjr0rOW3gXck+bihdSeTJv9v4V9d12dG2Scgnc07EUvPmgNos3nYSpyZ7+8ifCNE8/9
fzGADnpegjuEP6G0h+gJ`;
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
