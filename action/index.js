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
    if (found instanceof Problem) unread.push({ path: each, problem: found });
    else for (const path of found) paths.add(path === "-" ? path : normalize(path));
  }
  return { inputs: [...paths].map((path) => ({ path })), unread };
};
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
  return files.slice(0, MOST_FILES);
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
var packed = `nz/1EVlQY8juQVW2yLRcNo/2mzwo1V3cPcEUGUJSV+/3NcJbT1FIovm5APp3jN3708QaDB0CBCxNtxHB06WaVtkWv01AVVVVVVXXFz9ibf9m3ZndBeUQOUXBOxTNMi3T6n9oJkKMhXNMPPYZQzJyxNCASRjF48RO
dBAgzRAzg/MCvhixMkhJK03iqaoOMIqzbIb5SBcNUhKjJQy3WK4MWW94oK3StmhJOdjuheiOJFbFg7lYQ4TnXUdCUu+W207ITuvFTBQWWigXGpt0C1fY4Qb7Q384Mk6ZgQk8yarX81uNiuzLl6hv1jbWR1XjhgZz
vIMtbbeIF1i1Lr/wMX8PBafTSW9ta/ZoWsWwJTnHwYedq/QG3cxQryDneUKECMx+FBUMrgRjlBhhq76OMMRCapzgVAwPi7c13l2AWzEmETaf8HFDUX7dD1P4Qb3+ngyaqB6qMZisicaBaGWu5AGiSvbY7xXJitRJ
pZ/mhQ7xpmCEWC06pCgVHckYsaKYz82oS0V+UFWKWf/cfwh+qwcmJMDBn/zB0WAueNYZjEWC8b2cMP5h83/8sH4o8hgsRGrn4M1UlUW/KC3Jlk/007Pi6V6+EN06XMP3vllrVFOU/3vyIItVN1kKueqeaHyWji5J
yYqDJgdtAoRF+SOMqf7FxDIsX5/FRVWamPMEJZckJIl31n/5iAgdvZwggQ5KLw2he4bkEX4cQzhFnis4rPU1QXLmaaFyjQYnhKldNaTBqcpIqavjPcy6+sIiq4tqR/cPvuv7CX1Cv8kTOf5jg3sZ4HJSFTezuU6v
2F3CcfwVcgDmI84qjWPPdKxPZItiafBhFF4o2ON74sG0Fily93Fgv+PD6Vk78CDxXwCDCW6ocKYGGQrqCh/nSNc+qaqhfI94w+AeqyifuVpww6cqQXrOSTb8UlpasQYrjgew1Rbl7JVsNBosoA2D2aFTPdfkskPU
/z7IB/Gw1q9U3j5HMD9CHrGB1V0s3Vso5mlJAwkwVL/7bZaKXq1qVWN+fWNJ6X9YMBge2K3JBSZnaATxqj+KZDHWigXi72oy3mPNyFQ214jzAgITsuIsnrs4tFj4yCEBC5h3gxwR3CbUi8gUDUyrMaY+5XsFOehh
5iEkqUaCBbRhMF8RoCLGTTv3ASRAAHRCLLSh/ayqkPlCXMqKsCZstiJhIOxGx9oXEg6EI+FEGM7iRbzKROgJ7SZ3Qj3Ep/gS30x+Gn7Fn/zp96br+9VW1JnpudWU4YdYIOvFOCEZH2CwoD1tbL6lToO03/zVMm4/
fPX7xavsrfc5BOW/CpAD3rg4di7e7fbp7lFz2Fw93t9QnUASG0UnuILnAhbarSWEBpWZaZQ25m0BzaHL9kjKuFDIV00bKjT29Pzz/Y1I7xx5BZp4yZ8kaoF3ph81tb7ebSoSpinAAg/IzsWIQuRznMTHSM4xAUCJ
EmmZYwtUCMhKwif3xRbV36L13tW//2zWf/verGw1fUrun2kj25UvX72P82CD8YCHCQ/KLHy5N4QCUISIiGvAqlzsNj1AbyzfQnTRXPV3OyXNlh9CugBzkOD/+XTW/7wmI6F2Y220sOx+/dMVl9MhZHGeRdm4TPsZ
qgiV0BnMJj/5luuzKHVRUxSveWChPuCLnZXvJJlp3ziI90D+Z6bZPZdT29nwhCe0xSOtL0SnJLNoNt9oloamQJnVJMARF42q+aGyi0g7L5dNKh+fJW6h4QLk1fZ71Nn2U1ETOTWdceJcGdmJcyWM5v2Zzfr7XE5u
ZrMT2kBPpipFw2TIRjIJDk2crYFxZEmWFCw9ocXGiZPD7fD347+Wq17fLU6cpbuBkLn5nZikOsgkY6QIK/rS8t+q/fPL3LZfzq7JIIRWZIXAHLuxvct6O13Ts1JQwGxcOn4wx5VZfYss1Jo4/S0R08JOdvx/X2d9
/TqewiXNkC3VzDGmJqGk1LecwUUYJVhyLJn2yELg23qtets5zds/JjppQurD3WYN/BnuZqW+vselxdt0BH4tiOA6StJTPa/VeuoKD1IYSZQZ6vdmmp2uFVwkv/jTIUCvye4ti91uL8nMXlMSyxRaAIEmQI00i5/m
a56u25/BZz2P2aucsYCeiyXuKg9OrDSEtGQgyXXJzWilplX7RaU5AHuHpTMdslKsTOmVzVfgDx0ont9R6hLFn61a8WiXXbDYULPKev9rZaFoHxhxA7GVNFiZmb6+s5NDQBmAfJxjj5njuCkWREuzErOUyCzITRS3
pJK/L6t6fZfwcyzJNFUYux8ArLKnY8NUDdFdwApboVG6dcav2m319PArOwPgG06EkfmDLJEr1+UapmwKnGuzKWGOMw1ggbYICt77V5Ld+aVqX1H6SmskbOGRa2yjtNadzXsgsUfCDSnos0H9U8AgS9bE0lRm21qg
mfGB5ytZllKK5Sd4fSeJqAG5QX5bZrLcr5+krPWrln2erjUa292MKfVfVmRZXpa9Q8EACZhQ5avszETAhHQ4nv82LetpKo3TQFbcX4k8//TX5uXWnMMsNrsWdh5FpUBG5LbU18bCg1gES7PF8+kolb/qW3jezCmg
JX5+9qqlX7U5Bb5wRK/zWckaEVsI+J3REwwiWgpM+KCxEnPug+/7qT6inrD8UhpiK2fltzNyzlO5Vhpg7Gu4prIvBxQ7YaoGLDFdH++GGflfqerp7rSfghhgs5wONYqRILCZcmkPjfvtxX4MdqEymNxPOV0BFut9
p339ztv2QEVQ0QpsfLEMiVxydEDksRsEJSUsD//beFO9UvhBkAfITAtxeecY6hYSx5r6eH8xKYKpCM0URxzBDFuFZAun9au3WX39yoTXU0965TI9d0Eq9zhuVIFYS3azNkcjuTtmyBx40z1THjXx1fMY0waHmbik
il1y00Tfa1YVxnd/iijCIopC21PrVsLGhStAfbFpz1qrVP7wS1X1Lzc8EMLBushWQ6ymWWGq7550hFpWl8E9Cwxe7X1BePDvm/q52uZkXV0mUdJh6X0bR6TAEUiNlXZ1OijlT6FOuNMz1e9LnspBwkQp1CNtKpUH
OtUNhJKrqofzqHMgdm4fBDylvmbV+v5c/zTnkhlF+VWp0hs3GIiAKFoAyMMuZfHm9V3ufXPV1+84j9FUeoNjGe5dt/o8ufowdFpYcqwFVzmq8oQ0AqpYS2Wv1gXQSCDohOdhO+yyrdWzRAymJIHw4G5oZMuq13su
QokSuV17MyR68uFV7K0gOrRrNDAHuMvyNH3o7/9NrYr5e5kACJKqVpHdtV0c51Vr7McPyNJ01Fj3vR/fG4F3zD3IZ4X30oj5MgExMwGOAJBsASC5Einp3vuS6pcJajYzye5IQDUVIKXZoFjVE5TaSVW1pkSZ8htR
Nca4z3VGrXXt1prP+fqY+f99S6vM+RmpUJo1WlsrDC+RQPVoYe4arkLcd++7zC8bIacyIzOnkBDTBEDOECSrRbHr3fteJP7/EWCFSNZEJlC9iQSrFhQzBwRZZ6rFyBIrtHKcrl5ZM6tGSG/XsNZei7vaHHMMcw3H
XP///V6z6p5BgiCVPYyDYbYXAKmoYRgcmzh3n7cV+P/jpzAQnQRIVsagWK2IKHWFKKlm3X3OfQ/4AyOJIZQESamCEZG1FFLWoKlqtiaz3Pa6LbeyrVptt2lQZWWV1ZbZ/v/7Zvr9sPnHOBvNmiQUtT6zMS4L+M7Z
++7V9d6rGhaqgE8U0C265pKaEknZMTLn3PsKXVUA9QF0axa6Kcs/xrjIR8aFgUsnDaRQ4cDz/76fWXV7mSy2Vp4022rD06PU8oXj1Tt333cWI34gBhE/EI3ASwYF2LlWMlgqkyVRXffcc+67oZCJAJACiaQsJbOF
Eq41Qvrjue9/jCA5km11ezNjzXjKMKzx//M1ez8UhgTJJ2qejA8VhXQyLlKWiHXr3L1e4wJYrxtoLA2NvFu56tQ+daobQPdrx1lDzshYF36fhj9O6ja/D6L/f6Zq7TLoQohF6aI8YhdUAoN9VHj3SIl2LlphdoZf
JAAl0pZTCJj5M7Pk7hIgFiAgQSHSco6dnzu/K8qral95XYpVz9kK5iVKanhZ0iXWZ/i3bZU77o9m7I+acUtizCw5/fhTNWPT5wjF8e6la1vGtBQbwDLFWlrW+sYpAIXv3an9h9pK7j5wWy2oRZCYxPPNjf7aDUMs
YtqHCVazpXupG4pmplEWNQCjKK4QunVnP11+p/0x/R6OrskIGYjYo1F634ZsaWPOgMPIuY/cJNUaJ3JVHN/9S1qwNDQCXOquYWmVN89548SuutgzCBDiaZp+0S4yLerY9vshs/MlGAOSMS4NFdaxqrhf9uYzSZbK
zLSIyFNaBO8SnTXkgOQChH9ZddVXxbItF7j4/2PadzJt/yZTthiEByog9YlckvGfsdc+r3JNR0KzH9S0HpCfCJjpZN7uS1Rbzq+k7S+BBkKAVf+SiHX3+6Of0Ruru71qz/s1YeAfksBYQblt6Ouv15m0f+UjzBAg
CWHDnRvhxzC1v5xuczV7/M8DJCEYhjmw6tTy/aH7P3376x/LhA5WCFTLRUT/P6b6HftLTmI7ya6Y8qZ1QIDg5pSlKl3arb/UwPnBGGPs+0iTcHs/rOpfemvOPmb/JeYyioAKVGW/8N+Luv6kUdqWOJY8luSCgQ3/
h7lvHkOt1d6l6340ziACos3tlGOo2X9yt8Vb/b4tigAhYJgCm5/Ds8k+7Sd3SZr3cm1mFjDG/oNhwZaMpO469P307nfMq9QQwto2xl34vtiqHsPRXdewOyQ+ZMeHbAeq+BKQ2oZq5+/4kbS9i8W2WSZkGUmGP8ZW
/z/2XsWKipQIWMxQI/7/WPr/q/eZoWP+j8osIsIBlI2t2Yaply51u/W7m0E85hWOQxARTfBjLP3WbrNH0/RfBocBFRDhflpjMbb+f/gq9Qxc1ENUYpi92B97q9drO/v7qIiAgCEJKJmwN4V/eTbfiQPtlNwXVNb8
U9mGaU1vn+s1zXZmgzGfMeYRQk5ALreNhTW9vnvdZ6YCIiCiIvJEk6hWY1af8lX97SoiSZIrDujQfBOYnSKNRftlXvoQPy2odIIstL8o3Wq12Lb/o/7cvNE2trtI58dtNFWyGyZInFDVkNDDox/xn3dM8ePlga7l
PB1Gr49nhZWa0Nd8X9Qcrs5b8M9xvgPcLejRQY9ONu9JDkaLLb6DIP+Hk9lp7WMc7gzh3aqRq0gqR3SpRKNj4eGT3jed1y10ZRHw//VDB6CR0CrV2z+BZniQhtq2PnxA8a3g4GNTcKBtCJsBhLr0fB25XCNq53SO
I4BVkvcIiz8lGx4TgMRmOkW1kSKwYqD3/KXzuh2HgvkrYjXqrm0Hf7beM9dJtkFtdMBeqZDziPIZiyka/pZ+7irCoNFJ/IU5/t2AjLFf/5J2yERkZhnoP+AwMkLPxKofrzDePRrAiHOcJ44AKE66UUrf5OEVVULz
m2Q9KTcZZGSTNJG8KpDTPPUZ5eZ1YsLbnfcjTnZo+G+mxD+Lz1eb58m3qW2QDNxNs1J31wuZ2elz2jtsFIfZWSsmvc3i5lsXsOHcxDZCI61E9R1PiylWRor58/WH9PhBaf5Fox5z3cl/GfAaAJhnPV7FYVwkv9To
A5l1wq8l1+lkPvXaMJgluS2NwvPyJkk+4zYCZx2+xjub9VtuIx+s4rgmE/FSsvwYeFMZksXUPpSLfCgZ9mcvogkx9yS8hyYku3GsYi5Z1QEaUqOOiEYrA/UXcWh+pOnP4udBqMY/XFlAzYKJJLyHTZFACNUIUX3J
N5YPzU2R0V/YjX3mj6U7anL798N7YvGj8adueNDk3ctn7zqk/tsgo2byzZ3izKLfRbtjDJrYvCNpZdxdafJJ/jv9eZGz270mbzY/Ev5xetDkaZ8e7pl0PwotmHF1vpkdjB/XhGFeHG96TboNWh4aF5/3vX2BaLwk
9QefVp/vZPZyXl+9RVuG5OZpLX+hP9y7hyTVT1l+HAECfF8v60qGL626BPxMImg6rGdN4AP84tCUqqntfknilD4W6ZFow+QjSxbMbHTXE7ojDfo2q+/95vDPdlK19D1zSZP1s3gOZ2lYxdfcfv4vRLy8Of8xWX5d
cJaqCHLzyjavnLhjnZ3k58PR+2OyJovxCibPvN3XzZqvxCQTEJsqS//EfpVdXkRbaZk1LYKoRLECUJ4g34GEXGjd2D5zpDLFkCST55Cod+lg09MHnKsJ1rNPv1usxNZOc5Elyl8I4VnWb/yld79e++uerjKPaujI
bZ6cN6/Kl0feav9qW35woW5zfZ4OhnzNm1Sb9Se1aJ+TvVnMdP3GgcwJTnSXzxfDiuYpK3OCOqETm0e9YydFf+mCHFSDdda7wmA90TrGg+3ywEhe9NjRhvGYyG83/XutufpUyvX3Vmt/sZXtWUNEnzhah+6Froq2
0G47pIkH8prjb/tQxDXlBu/2bMZLRLK7PJrAwdKdan6x451FOr3FPEqJrFFHUnyXuj8OVfRpwCC1/XdEgVM/qp9muAgfkNlrOG/yaZL6IzV9jC4QNZ8EndBUjjtbhnsClgkrft5gtDOW8rcaM9U0/Ftqmpd02lHm
BUmKT5+/PMXMDkcl81iLNirYTeatLVmZcVzhJi/GaeplPRqW5RkFq1UJgctfHmfCJiD+jEqtOv/2a+01XJTGrRXsMSAWXu2jx4JoTnBw0WubcFm1D3heK8f4LCOZtKAbbhAA2F+jpBczxxYrympv+gDO7Xz4r+na
WMJ4nWtLZQa/LAq5qCK/4puWXgy4aE1wsD6QiumqhhoVjFxkd7Vh7Sbrx1cLFVg/gIr++WLhtcih9H0uH8jNkK8yvdSLBmX1GKGEdQ2ZIECXBY5Fcv9+R4CF/GGPjDSoPZ3DuZoloTC+d1HYwzCmm12O9zrHOZbL
1ut9SoZUkeHKmtduOqSfxeNCI45s+/qjlpVeZQiGWfaNbJakhYARo0CIbWVh4aHiaog5/vVTOCwl5ISzCu6snKhPJtOg+XBISO+Gvk/Q4bLtIHwCywcfjk8ZP1CHHA8M5MS0/MOOdm+gOMVNN9YoqF3D2nf4W1kT
DjM/kA3/LpQyB1YkIkCbYjrB2cs5QSZBEhuH0aG1E4svBu6BHVSNQWE5JJ9NQFDfo7+4w7rMdyDHJV53p68za4PxNOrabvx/rQO9TDQlHVyMIvW29NpbPoVA3zj0EkeT+ue+qYWDoveMq7yw0VKARQ9NxPOxKZzC
UTgRm+IZxeu0P20PKHQDvQWxxolH3UCrnhZk6YTj9shfXoZ1ohbeC7spxhZ0fTxqfpFo2DnOUSGy2DvYMrZisStkK6ekpQyk5EBnAGotDIasBeBFz7Z5WBcK+77cF55Z2IEQsDFo+EoenC3b9O9gLoVKE60sQHsB
9KI6bZRDvgW4UtfDrh80o8A0zkyS2Xa+FiX9yIiLGeDQR56+S3njIa7axeJvixZHfV63mVfi/L+24wsfSvtYY3OVdDlvr+1w1A5eSzZ4w3esxf1WNsMpDLL8Uu7t+2V8xSQNAs0eVTOUkdEOvTVn0bDnsbwCU1k4
f/ccbwCYBHCCp9VDDQfYom3dE97FhcdQsY4yO8QObANubFiC/S7iebqjwTvSy0K/RC+dbWMrvIzwEktbyYlJgvY4nVEbkM+Szpf6CrZo3Qd43Iok9Wup1StSVILlwvd/GcINwlebHu6sfe0tjPeWdYcEOI7Fps1R
V2zjzwt8STwGsBZoP7ak8Kp9lqAeVuM4yBSut5tG5ZiTBQNm/Vz2tgRfzr2pVikuR7UNZIW73QD0DQM1+S2EhmPrL2ez813QuyKF9Ec1xgc5EqGh4xGCZinHxEZ4BcPQL56ogklbLSwmzKX9H0b0+4hB6YZCZnRM
UcLPKhyaEO57/VE0soTeK84H2aHmUUX7rfKRiHG5q73tAz+oDn8AwCelJTZa2tS2VngcKy7RS7qgRlmfmfp0tITwqzGjOrGdtjJqBpmE9m7icL6WX0uozj7UYheHPgdyW06lF4Jyy65o8saia+suXRM2gib4sw/6
LbFlhY7jwEByYREr9QJDDpQaQUNwnTRJ3wEe33ZPyb3uvDPB9QYi+1VfrRdLKYRki9HAiDGNU6cSGhaxCIg365fYl5W7LQLR8SSaVj7dwnA1M8qBNYw1woVsFvFSt0rXuIcyzm0ftVAtrG8AHZEzSqjg/kKvzM6g
DoTweFm2+xL7thvCo+FQCvkS5JJ3A8YhkPMEaAD4btRZWBNxBWP/dfIOV8pMOCVKe/zrVyPWPeAdRTi543HYQgvtpJYNARYBaJFWarbxLmSenf+QCcRbIv6ATxxA2N+YcJQE4dPBHjKwyvtPGqAsPGsW0K2mGg4e
bBmM/zDMDGjYeTCoTpB9mjm96xrhBKLNkn9My2CLPa5G1O65ipYjnZTnn3o1Vm00PqNeQzgQXpVzKgWHRQ2Y7bYKdJGqzswpyPalNIuS3N3rfuhcDt2sF/NHHxid6kLUOAncpfnJiOR3voDlfM+NDEyhBCZRMl9l
jGSkUwsQ2Z9ynMAJkKEynRC8safWbq7sxFaebmF1tUEpdMsIZGQ61Eh6nD14P6iLHqeVxn0CMI7wJQzjDSKn1keMVoKw5t6NlAeXXwFpCmagqXXtcYaGpn7NANuSB9sThwHtwIDbFWW5p3AipX83iG60fqyAcA+M
BrssPquorZTUNMTrd7ARkyEFCI4c5Rg0E7cVOSZaGZlK9nl7DzJV/RQ5Do7F5No6fBmjxkatXwWM6PmKa0X3pqkqXNblUvh6oOPEs4Lh56BIyBCgqauBYPG8I2yMwJQB94HK7j+D3Z94INhzClHtFGnqWPmsIozP
aSQJMf9GWQwXvW7BAltU+OLFNYPtjkMH4ZrloajhUCcK0I0c6MsQwT2nZhg/RQMriK+Qd5WK5ycU8YZ9MyTXORtFQT5ffJaBVk1/OAvtffTm50PdaQ2i458u2VYqi5CDWvuRq911bO/bos59pG3sPPw/azztARxv
3gNW80sU7WP5pl4aw0Htl8bPhhGVx/0/iCyKuRIlFsi+R7roYqXvjKCUNyWAZDTn3SrPKVsQi3g9EGzO/xwe67Xbe4JadANhkrC+zlJuFsgpEL5f01vms+gEsJRQNqEl2ppGfDWntClRncnpDH4I9rT0J+QxPg1B
VlTBDLWf8bcDwWsnYtESG1fAHDFsHVD9XgfYhpkoEJaUI6ge21rpVEqmJeuh1DrLpatETGnfHIctFK85FuBQUjfSlKw/kmbW0qgYLlRNeWkIbRw7hs7+FGi8hNGOLKjDclxUM5v46Qoj5C55fhNC0lcRzpBdVrdm
jSIt0ViRoX4CDzJjIE1xK/dr70wUz8FZ07MpOr6IopMh4hPZorQDEKoaaPPbBVOCinayvuTpCvPK4nXmBvXsCr5vZqGDzyFP2WySsP8L92c5r4BlDJ0yI0nm/+BGd7VRqZhRNhb6DCXVRuMzvIcZ9GaRw5b/sD5n
wwoOZaych32pEP8kXeOFyF9P2wAUQjGCArLfYHR4VsxqwpH879u0gDEFldifVTZB5ezaBMn10L2OzLPXDg9gFfdDCtjjwARQb5tkj5hQD65JS8yJx0XwulIH9kTAYMnh8U1Q8YgJp/hEeSFN2cq3DZW7D8jBrjQt
RK4tY2yoMCoZbLVUHEl1fSTLJ+XviggzSFxQqbJkMhzwscNOHSq1jwsFWs0u9EPejAQ9LtoZY5WpjBa+9Xt9v+zI/n/RIsw3Vd2KUa/bA7PsAqu+MSSdgFtcH22G0j31aIGv00Gc4REHx5qNxxas1tvPlwhPbjPm
oWkHxWJWU3CFIXKSC9eJX4Bs3WF90Fj/+5CIyguUts86aRvwCz3XzQYJQ8wGQ7clYmbE/caiw2E9QtuHPagxuMN/oCPIu5awDkgz11nPdioNoC0Q4EEET2Vy6xRI2aFRebntcMxxQa/tULBwG0vn7KHBPzNSRWDP
DlUdYAOeFqmYeVBMiTBp9tI4fnsywMz0R07jMLil8m4CzBlRGIli7GBsPyWPLWf8GDHy2CAGOMJIlMlUIasPZ8mfwk8RY3YaO29EQmUllz39l+nxspu5e+te4aWWiCVss/nCUd7L/ponIBZLmy4WQs6P4QgaMqzd
4lfA8LyrRPO9zyuQpZYJgqU7Y0Rwu5mQY2W1meKUGzNehALMqfFq21CBKtNy9dWxsUfNftxyVSaqCgCTO71yfwv/vlodbapOCsRwcZNXgDblTzv4U6NeIoBM4nRRJvoMgDGbIWMZqeuUPctjNN04ONRGHUbXBsm6
A5giGBP0RUI1oaYNdWTGhZzOFgyhXb1DLXMLCa+ej4m+I8hpylyc6IloM0D1uYgWm7hTRKv2R4nOUt3THKZCLuQXTC/NBj9iCT9R2K1mksCXVY9gsit/+01a6Hy8TY6sLpwwjfvy4wy9D37e2NCtn7jW/mIfb5MI
fjGTzXvCe8ulUvXkd3Vzy3GYS8pjcBMH1OwgCBxiZVd7AOX0T4qFBXTaMbtCgAph5uov1mXj3NlslcLcaOyy7WSYdIpwoLPLLY17QmdbnSngliik2ghMAEJ9Gj101VqjAw0Il1UwpbPfwi3fCNssdFrtey45/lHN
BeaVN0PiDeYBr41VrHQw71BT5VvEZB6x4oniaTygL2+pEQi5Nk8p9KfQ5aeCVCG09Yx6GJTRVdfZKPiXd4Sif2p1byYD7ROFbrp1H97TSSrlQt3IKudOSU5bPFoFx2+PxbGx1x3KtFsjm4WWJKRwgu1csrdZVQMz
OYKqTJCly0/gdhljMcPK9bGOvrM/6FWSEC38MsPfRkQCrHGw8nLC85RMAbcrMUISGgNBfPIyPP3g+FriknlGreAtt+tetlL4KAUU9bPJwfMYPdxzDb0nPIG4KycdQEic6AThKKi+tuNpqiBCwFvZOQcPsm/upyAn
P1kYx1GVU2hn01UXpLsfjJecW9QvksUmRQ454Vy3hwJUJ726SYiG9xEbTz9PGs3UOlii8w5XyunUC/gNI0zU1yiPIK7T6TmOIQcqZwFEZE0rigaWo5AEb2wTczO9DaIEWaPujjdjzyFupUGU2M+LAR3CABO5tqJv
pBSh9oBcDEb8y7UaHixTtB//B4aZSrmzaZrTysUtbK+cgdQXtSksO/KaEfHXbxznW2SociJfuPNTjBuUJMVVKA+zft/Kpuj/NIRYzIhoXQ3OG8F3C6ug5N7qVLm4BXaxbhIJzFrgfghObmwzjQrSn8s8zQM380up
iSFXz7KakHSEBdLzPAz0BPhaLgO55/Zq6vq56kLq/VzmzzL9i/uPwgb0bzjM4QAL5ayN/e1zVhUtqjXIyE16DHEyKZ3JgK2oIBaBLUZehLLrDDJxQ1Hcbq75Zn99LvEMGiYLCp6D6H+sIj1lQ7mTBaW4kex/05ZM
xeuRbFQr4S28Xpn8DbFVWfxcVWGL0qZ3Qt2j4g6Oh9vY/8Cs/aAtRpIcf2CCtWbQRjR6IwNeOZa8pn5AohHTzYjqJ2p1Z2kHFGwt4QOUFL5MV8tS155PCzjza8QuP+zu4nigMY1u9ykXmUOUoWpYOocRLQ/jlxFI
9hGcrwh+fHJdv/C3WO80e8uNWgGTI1tk9P2uMMCUffrKvW1FJDvJ0umM3MtKrfy3Z5tIql+IszmHBjnITJuVCR8+HpQYFOx/QreeXXCuYiVk2oNOKO3v7siBsqDAQKTjF4kTwJSp6lukUPB2qEAVFVP6R2SoCjAm
vOiEDvffougtV6Tbbc71qk7UifQ6hKnSrDZbOEe9jglX+mOPUFONYhQaC7lc2qvXebGZtYd8dNISWYtcNehmDKsxWjFyvJXVSAtXgCfrGOvJIO8xn6WFa68Rj7qR5XP/gcOSmcoWLkq/dltvMUBZigpNaxYupIIb
kwWhaJ/0xLxzVhqfvovWqqJorfT1NGrVotkRWU51s8BlzUPIjoTtzqj9sIgtvkA7qdi8L1lF8AJzHog9vhHks00khbPWqkD2RnvZAjiyNiyE0ZZJvYaEtohtYQcMPPn3CfAM0xopHxD5t5pk1Z2RApfDmo7vJzY1
yrtOmqr1YzTOxjicXXB904BR4OuOoSP1JIsbpbYs0zAWctZ5OUMHP6/Z/hE+Dgq9EabOnuVpTFTjCMqgVxfylsPCFtjVZL5VswIKWLrDK+dAUc2WpanjYiqztenALiJDo13Yg8ZKbXRrhFMawIxtqzmJaDILYkJj
mlWq/EY2TABvyiHCarNBYI/pByLTjcOdLV8Hic7q4F1ntDO/elngoIBamMZuAZLv2IN663r8DNFc1Nuem4QNO53RBXqruJtLFPGA0LZ/cnbLfDW6AtRpo+gdd9C/nW2tR2Ercr7zZjQ6oK4QUXTatbTns7ulVUwZ
BxHPRFkiiZs/OLpSn/UOAy6qD6S1Vm5uYX/1utRo39JZvkAs7Ts9SOSqHJXMQgI06DsVDvfjc5kZf0AbhQjYbkBlE80Zopi0CpWMpwgI2jgFuUiQBLuLeAbCK0FpLSA4FwjjO5GCyrTBLITn2eJZAauu7UM08pZE
vKFJsuzjR7GcrhdvrMQxOi5gxJaPeMo4i5G1FnC74STx/HAL/X6aL1Z8gIJAWP8s3KSUzArau6XL1oUV1Co68CqnieKkBeQCcWy7JWUaYt80WZA0ZTkiix0hQdeo++Z98DvEtg426oTsSICimWLTWzVqdqIrxDzc
61BxkV/+X4AKE3CxrJzMMoyyh4dYR2mHNfW+rb0u4YDBkf5l7Zd+rAlUMclS0awwkAYvAfUJYGT+y9UmL93Yv/q/WQ5mm2a76ML/R5mV83Jd3pRvy7uv8JeyUtPcDhLPvM8cZnhmN/MwE+s/DhH4+V/uZWXiPZNH
Jn+2ohaZY405JvrvEF33qT3ZyhYLuXEnVZPFdrFtALFp4OdUbRl1kOh5dwmAz89bjrXPJ0OIsjWo2W1cu0+mNnbRYO55sUKNvJaYrBA+LIij5OWBks+wDGA6V02Qo6+QrgP+7GO9V6TDDS56Zk23k3XjVlurL4/g
OagO8cLsj8K5qrkorKZea+SXP5z3PHqxVU1eN0/L0P73HpIRTnICpij4od7kUXgfIyn08gEbr8V2w0RgYHbDDjkcmNjcQhS7cxz3Lvj/iVcvwOfvOXJnSmTNVjeH2zIkWW6jESDsFl1PgV6GA0itZ8qtKZTi+Rvu
Hhbd2u+PGpeXJ0msq5uveZw+KG+riybzudhGmB5eQQ4dJqiac8IsUH4is6iPdZyiRGpQHxM6QdGJE6ZaSK/8uQDGnNgqK+zSUajfbKVsSKje/0/3dhYyxWXi9yTr2fxjc4a7o14N8WWTKK9bHO2ylCZLtJXt5+Rz
WY9zEBFaUeomf0Upewk5Dmd4PNgBCVWCaQXWn/e6FZJzMXFy5O85OF3sv16je9X19ZvEptz/0IcmPbCr2yo0qfqfWABDZHFLaSzQBWTf8CHUa+aj5nASfX5+7v72rQ9k9ocjIMwvk+Ia0Whun4UNvQU6rXNpsVbU
kJ9AEKF8UN8KChGPA5vqQM7RgYdJjBugAVxzTEj1do5Wj9UN7xRpHhb1d6EbSGpIVK+eYaipTVMP+JhfQnCj+WdM4NQZdpaqkNV7DwsmmiCUqRHwqd9i/IvqtCSPwJXtQnCQ0wbUSZ1ibPasCt4sQVgUHL+XPD7g
iy+9TuvCxIEUdZ2wtlQlerblDbKWeGZbub+OqtWardldCLK+Ca3/mMFRt1lofqN2KqWeBoya3h97VjFgeQRE82PKPEjPxO9qmnVyJlMI7b1qBarIxYdW7mxwLgst/mbbWuZ50TbUar8MSLS1si4ddGhB/LXmG18O
A8Q3H9Arw5E9T6aslXpzylBLeerdEAcCtpcKcfyw8DJtmxu/h6woXeJqa4IQKA7yAp3W/xUp7fABq5LYAf0DHsiRqjM7Q0V7jbcy2/3Gew/SIdylys98tCJLZHhpUoX5bl32kitrjjtPCNpqppmQNPhgsWL9f6/w
WwSBKKWBPEtVkWzPCN7+hy450md7hszNtg1ntRphuEQ565LuAt/fipVZl4/+0v8s71kHawXlON6BYpjqxRX2Qm880jcD35fam2sugoZyy0UdWxom/Y7KYmcxtRblcpSw2oMpe0X84aulNk7Z4Har50HFCFhAzFDd
AvAvegCVqm5vRvEf4VDPUjpxAOvf3hp7fKkge/xcpWylEeC9hvXenp7UP+gD9q8AUle7A0vaQjcBbzsOA/50vi6JDauuwXG7AQ0U27Qe0zwBuHX+cTD9P5hXH866ONSBZWGDuNpD17inxaxdK8K3WnBFBxdNlUwy
bzClzWA3At9y6gu5G1WZa1CZsfmM+Rn6iel570fcoA3vYJiH8eYZl1m83zTQuyOsvELPlaEVdZugNvMloFKr+uNZezS2xy79y/ZwS9E5ifqyBWaIkv/1pBNzLiUcC91ZADD/8n8ig0/h0FQfnaECHMBmjYb1docX
hA0PSPDT9GVtvvz+7irPLh5qnjr6lvWpy5v+gGgvjxPea6KDmov6O5/lLjDrAu1HIcjU0lPIfOqznP9dURnhOn45uTutgoOsL3I3Q0POfd2C/Bp6eThAy+j2bmTKE5p+q+T+/xQXf3w+f9ns12IXPUuc0CNqithz
kI46xDhaGzlSADdQX9S6ipvHd3WY9+/wK9lj0MaUQDhbwOjjHGZshIcTrg912fPJxZ3ambTrkex1egtkQ98K0pb9MaQTSl2mqo6RL080GvaIR/oBLGup/vaAhwdF3/eP1hNNEW2Lpk9pXT+NoO8X2cPVPJUA4/xx
oQO8+hnMKa8wd472Zv2IZctvjJ9NFwgPg7ib3qgMbv/Ta//O64W+Fv8QW4Jvkyr5T9hIk/LqGdPIBHUui5wV0ws888W2QHouLLU5XptL0TUunaZfNzucfoTx2NWrt7Iv1Z42V6n/tdtm+gLYTNFPSd8Np5xUcu5c
bOX79xat9OS/hWTCz1m6ANVH35pmDWIGp/uidR+T6GdnBPyRDrdxURUzvZVjKPwPogPt7DPA67EHlScJ7R/PFwDO838i4zVTQk8+V6eTg0vULlkBr4MWvd1zkkVfwruWTXchkvMd5bea7tuCuVYVtbfkBS34HmFO
7shs9dBJBENmg0+j764+ivG2tmWOr1b1OsQUxxgbWeNG06bQj1fn4DCRq53G+P5WCCtPIE7H1qCcderu7/Ess740m9TG9broAXeyiwzTiDSr7z96hOKo5SV9YVoFlS2cGZWkK5LbY6BWh5rNAnuWrAwFqH/128mI
wfdiii2+/Lq9v8Dgbc3GvmG+hkZthexH4fSb3uY+NNW+RkbQ8bsiwdit9IBQATH5kIaDhrf6tgP1JcUIt8Ma2sghfR/myzo2+xpgu6n1nCPT/P/enm38zAgYYkvPHC2EdI+1cxEiZFL1yaDjNsyMhU/e/Y3Ly6o7
j7vXQhZrthlo4LFzI5Pi11nSgJh+EWh0MPM/P6v8BzLp2iS0jWHzn7draMwzXi0Z7v9lGI3+4If6aLC7LYVSdWfefRbzRSsueUtQyqMdg4as8v9BjHD5/7yAWLxvyu6hWwRksYRscBxvh6/QuMyNKMIwysyozO7c
Coxoaxs+jsL0YDv+hkr1YedqByEljFuWh4XJu8bkeM+Kbiq4qdlakN6qrp4x2aIpusKRpXpe3tRFyZ3VKUn0Sr+h+xD4pH/pnS1UsYDH1mVT+X4j+W/j4u51m/FMN3pkdvKLyubxuCTq/OtRGxfIEU81cnulex3Z
RvoCf4VOdqgHlr7cg+tjVtvum2DobbdM3xgHpMUZEat8xPsstVdcfgcUD8Pq20Q7H6836y/0+nfyb64l2CZY+0kp9o7YR7yzuKBDiWLB59D61SHiDNwSfrImarK8NpplLaJCgJegywshq2+h06tJ5/qCn+dlW6RN
eyu96TAXa5xGqLhGxXFaaq2uUzM9yPUJ9Re7s7aKGCcmUimegmlY+D/Cm7PrkStTwd/PAcheKe6B9DGf/lDSaYYcSZ6Q8HTyD9nA000gwXGywDKx+udE4X7Zuz420s2YVgq/MkqP1ZR4WTCCbE3lvnO0pffY9FTP
lrwPaAifWJPPFueXmTiKxvbA3ZLeXqVt8h0eVDf8Ms6EcR0VXU2I0fWOAyMwrAOHRcclnqVidvs7idonTLdGCVCYjpJ3yc8we0aSBXopKJofrYrDsYeIyJ2DUV7npPUhGJKmSe+MwF/RXIiqXKBblXZk5JE9gJpH
y0L0or79LLjO6PoOOhVdRk2H7IsqXvimOs4nh6Pq21HZkCSc/dn9z0EY7xuLtNO4wLRLRD3snxrdTAlh//JM80mdesZMZ9FTSLoiMMV+Pb31+j8nT7hm3ez76Y4z7PskuHQ0CAdVTjck/e+riBma1MZzbUWeONBv
7dR/EtxwlstH1XraCY+OJ6mu405FzE9DtnXJecub3A5qEz4AofdRL4/1qLyBrESwTQjecToKH0jKi731hxGkhMJxV+cZ9JsGaPob8ppBORxlzwr2JL4DIBoj/6FKeSNFbO5TwahWlYjcUDftK878bdfdeLsltQir
C3Hqki4Q5KzzhJWiTEls6h1iPqooUdePOKMu+e7Tza5bKbYg0A/vahOawdOCjBILZAnpUnRkrIeYLVPv4kRx8mFeIoZ6eOuIzuZ/zryw6zl2Xcce6yiprcP//ljavuQN5Tta5fm72T288flr5uOSYWjhOSYHCVdB
KzNHWJUJ9ft4wUgHRvwz/xzBdsY8mQwOCz1nPusxuH1HWj9bi3jTRlq/2BoOvsxjHFVyvsdTf2CrNUYtk07GZAarqDkrJ950JcVm+nENKU/tgJSRU/RbneJr4OL3AL3wWXelWxWtBaa1wFbhI1lIC5midGS/kPHW
+oXM5fu0uuw3Sfk5s37mY5wMxiMVnRZVA3+3s8qVIhig93moRAJIblbKCAtptoEWdTuDWX0vxmDmiiPMKiq6q9fchR9Hfjd8ZalmbAS9PkBANazDF/5o59WrVrTUPzYsX7CZ2p+d6CbRmqRrQU2GzKEm+1WmmbW7
rWWGI8fSAWXPaFXTrObvKnVOu+Kv+/2e7GTID/ahmWPkZ6ayum4aIgvyRH4pCvIx07+6Y7n0TGBNTqE1VyNf2eEN4kbZCp/U79Xsry75bJrpQ/Y7H1H6YrzAbldzA1aKPiepJOvWdr8oJehYslhJOT2EryXl3JeZ
OOFuBy7u06eFq8lbzbMoW2Yfw3+aZZ19t2odvVcXxleBpWxXfjt5t0IU4a6Tu5WIv8OVFYNXpq/OfMep2nPtd2J9zOj+natma5A8uF7Jas999JHhEy5kZSlP4CU78YM7MraQTAPpQENOkh/kEKvDGnZqFmMFfqB6
HiMkoSjYIO+fA8yQ54z0TWWFmUxP2s5Q3yjW/JlatdKUDC88sW3DOLyLtJFhxbEs9jL+CsIUobjymuqNsxmzRQNIHiAvkpqp8fUwlLsS8XhpvWrudqC2HGkHznlhB6TujFh1iE/PeYhPNDoljoneJGCfR/ulMzjR
rAo9GrSOLBoBWgu45LJ/lms/G0mUkVvnB0ZnuIFIanDT+s/RGaIY5SoH9Y8imhTiIA9vdGYytOZ8Gg7JmcKFwJR/Jr+AhytNKv0MTUhhCjCw5+/drmLVIHilJOJEY9fuDpdPtA6Ow0SC8kwiXjelFDiZvzJWq8HU
XvPw3XD+1PBKa/j6Rc/wUEm7GRXFM6Q0dk+0Z+FVm6cJuKF/Ymefoxl5Kkd3SwBKv5rvhiuoG1uY4iV82BZmPZnpTaiP/bcpyQBL3oRzTzdV01g/ssE1lvATnk2D2RY1of4/9ENXP3Qv/I8geqYUE7y5ZC+hrfpf
02vSK+liLtJotkVXY7Z4FaS/1cuD1HVDwpws9OwqurPzF9L8IiVV8ioEVpLIt5/p3lJ3wR64HUjYgOfBaEkjtLZQDgO/ochgmeLK5kZgkIkPqtGp28w3FV8GWfXEtMWA8Pw6sMf/T6hnPmrEmplkJUW5MS67xCRq
cvLGmuu6Uqp6IDMnXBxBfIzjV0kcTDURGMDVZsw2WnSbq0wbve4xapdW+MYV7T2L93qwPOLkaVFdvradRt3+GhRKYXcIIddVzfY20tp1NNtJZQFQ7S++Unv/VMfpFHVekSW3K/RJZgnTNGFtdNoBDa6e0CSK03XP
0DB5YHotlbHUA3ruKnddj5JC7WToUl0AnrAwGIrmSc+aEc8PK0mK+8YL6d6lU8cqHiDIn6Cvv3mx3pMvfdtQ9fMnPn4YlK6Cu9VDsXm01ecE55YiHGMsgar4IJ0eWGmtFAQP3xt5kxUYgM8R1kUF2dG7Vkr3VoQN
6+GlEUh7FLR4HEsnDdG+0N9WhYAVI/7iQecu+Oq2yyoO/zS7KxcgRCN+0KwkPRDXY93LvUWRh+tJRmeS4nwf7SzA1VqHRYuXr/IaQWUztTNeWj5pOvsWEXmG4/JeBiRvivitwUpXbVpzseRVNjTkT2SwnkrCWUd9
okX+pvdL4fpIEPg5lZ/O3Ydnu9T8SnwGqSQ4EJ3nP2C/84HEZQDKn6k37mohPxQeD+GfeUr2k1gWDVHpRiVWCgXJm+Deax4L19pLISbbsRjQTFIdWc+xmsVkFc4XCaIVC/+FU4sEhDDCazMjAWRWW6dq7dCljRvH
cmSgI2Sl6qz1NZPAULmP46xjkvUx5r23oJ0SdTBZjU6e+fpU2o2SMJXWl8eiLiFiaBmKy4v279kilfJ6StDTE5PBvMNrnz/UuV2vJ38fG36M9nGdDGU7CEgsBN9zdbyH749mumhRWHE9UKRpMrW3qoLS2facdcTM
g6sKJPcxuycCgXpeaRraxjyM4BmDYwXmTNsuYk3LdVJUJwyt7lE+lfLC/x7H9OXwMJUxEmcRDR4vUh3rVAObX0RNH8x3gZXSLvV2wA/D2M5k3+QZKUK3bZWa6vNwfX/pQbz3a4Ix0cPealSf3yRd6N2xQ0cZOy1q
Ni8N9cpS1z9Dv7026NmUsGNO+Z/qLt/5H8CnVa3/q57K9il3Wb0DKKi+Yxy948xlg3FZT/6i03wNXP4jXl7TXBNT+07+UkNWE5269Kj3jIUWAlNNMXV/GV/XuvL9DhtbrXfDrzctFY979x1RNkF0ULwSz+k+l86+
LIyfdhkijC6hgeMckNyxEBGAqhkVnksHHVqhNfvn1Jmd/1pzzCXM43/CmXCtg77ze6z2Gs6qK5L+JGV/WbYoQGsm9RvF3kYgY0b2sibBgh6qtCDcCAP8tPtotCAI5bRHPD19ZmnOZBjuGcGm78S01o3RN/QivMeq
vuUOqfHfvPlOeRcxU5sOLyLyLpq8PXCTlr+FS6wkuqPP5z+OjLxKYtKA4q6wtb6f6czo1LbRjSQrI2EhGezK8leViTMXX0LLqz4uTpUmL4k4LZWcipuFdcf9TSROoxUG22v0wnVTWf7x9XuBjfcPZqSWHmlj1+Ta
rvueBhXAUf8r71G12h8wf5NsqHpkLaAV84nr2LTUX15hecZpHaljYnbltLZmlLIpZt4TGVUsVAp+edpcPvKeN890beSG+B7/iHYkVWvu7My33pzc8ImN4AOy4LJqWIgjY/2yqghlJpNmq7ujSretu88nJKPmIqAQ
H2M81eLjGpqD9o85FzxvIq+ddP5dT1ydmB33Ffu3x5sZUMG6VnHftBI0AlE5ERE5T9lyD4vU9yqQzdrlfxSC7SMtUsS/La8NmwPr6Ca2fvADuBYaz9jHAVsQrA8QhkKHZtHkU2Z9fyG9OIfOpdGaKt2rPYjGzbT1
2AaWTTXu8JAV8c8+7Ju4/Czi33fOKbW+W98GOVdXwZ4vNszLD0+zj16uL1uyka557jf46io0Y0G6hddNO/UtgmtxBxNhR3G0azk3f8lZiKe9Pc/Ni1bH8uXFVvbtkJ7IsHJEE5O2kx+vaEDXOhXHO2vGUC/iBDxV
hpFSpKvu0T8jGmTmqq4xTmUVMk/vygFbDdGSUmFnVY7kvG//JMfFra+Z0LsBNPxUVqOahbyR2Xb8qHoF3SXdqCpZNFEM8xBU124bzJHFdSW8riAC4lRnbY6TWliTiYJPYiVdWX/b/lJKi7gqgswAW1mxHtNZaOJ/
EwrqSOLJ50H4/lMQ5r1p49lN6vLpe2dP2CwYNScHoIPmd+mqrX6o8OT2sYLB82DBqD4L1ld4q0O/T1ImITvWhfPzQaQxT1Q0EVY7YXmA1ohYxUDFhneyxIL7yt5ItAzFILld6JYh9soj+/ZtuWouM0nrlzt7Gz+f
vN52eZfTH7kqsPrPK5WM5NnV2KyOslitR2IIb6yf7xuHQeyD5KmtPMcZjKAIjdW2Pb+8797J43+k6MY0+GwhL38nXxMr2Y1+D4TA56GLFslB/FLz/V/bMSmt9ul7WjT97ciGyBRZrjDrqEwe/fDeqT9zuTepWAcp
1zJKusgc1Y50ukr7c1Xc6+KycxxyZJe0nxXMnJQy5OBW1VVtpLc8BKdlBqhxauJ9CaTDDqeaEY2xCIYrJqR4cm7WFzud2OjhGCKkg0JiH5qi98jYAqbJnMTDpTKf44g6BPF7dYuO8Xrzuz9+7kSxBwVy1HCCDft0
aeY66DpWWgRly6BJ2jg1vSbvawBfSoNblkakKdeHwVK0ar2/4awkz4Zy4xbvKk6tk+5J0a+MBuzFxi/mf2H9aQ9h+6rKqXwFoMIWEcbsuO6Vl0Q9J1acI+ddwGItlSh3jxz2+9xVrR/mx0zUyP5ewu6q1Xzqe6vA
cqoR+zAO5mUyRLrbTlEye9KBVG4bWFrZf2dSrC16MCLN9aKZjWIM2AmKYCqx8Ga03qWskWLRSkYUMsxV4ia4S9ts+Xxa4k3Z2E9GEDXnaE2SGUnDQrzEB8HVqiuX7k/G0CK8zZZS52vtIF+zYl1ULbIIcV6tsouu
/vectLJVl/w9rBai3xn9YZjIHzsESQp1aL0nF4nwG+S3Yn/M3VXZO+5M9DQoZvTRbc/HZ4dnNEhhwhdox5+uU6LnVGF/RZxpl/h7zsyIq8hY6GYu8XdiWWgZPwXvN7dZf5eJ9KdR29wkndJc1TIU1+mvbyIKJIRS
ySvieOnlSxaPo+Y8ya//ktS3j13N1ZTYoG+sTlPTtVyaOck8TVFrGm/v2VccpUj2xABr8hdPULiruIjhAHm1xFMrr4ERg0/TtjJpDKW4PBdqveq3gtkfjRx12TG04GuKqYIEYDv+GiCFfz16UF6cPCvUKDAtIGFR
PenEnldK9CfRWEo7/i1Fwn8eqxD5fhR1YSvMR2qwBbynXEHEYslp/qRxljzdgfp+A1Gf6p5UVSb0fgR/a1S1pWj8z51y+lYeF7IPd6ClDs6r5LjKLpeeNxhdOweoAcLSiSk+3FxSS3sr0TAJpLKxV22JQRXBVYUH
gZ/O8tdHtGC72yVGwxMOS8fqRb9BIQ1lrU27+PLLLJZkd+ktAaEajahR0ixm+WsPyGK8I4uAKAopz0PzYyV1n5/n1xMzkk8rNOoiacMAbaQjS0ZDUWo/zOEyuQiC5D0gjQYrpjIk6vcqDm0ZS0hEpi8BaqmBx+Gw
I5+QKgG2BUC9dXjRP2fdIFWHjTDpT//JqktH9K2dxBJxAEOZk8YZyIuC9WCKkTyqosx36Lo4q3wJODUN/yGdnciu7pjtr46oEFnkkhBKhM/ImE29azSa0/YzEy3XFe90VpjKE1yOM3rCdBM0X0xpt/hIUZwRxGZ0
SvCfnUaxYBW1ErdNkeB6zLoLppaIfEEGHINAAR1brYymJDbFW64pJXSr7y4xgP58y2F504z/67OAUWo+eacTQ9nDFyTgdvJc63Kmz8Dko9hru1gVvylnqExPst40E1HKNIM6tkHEFMJJ2gzwMQSTeX0alEQSFH46
NkaVqWlNqUge9GnkDG9Jqz4iqFFDg0VQkIk1npD79sXLyU0GtPcd/GrtW6XnKYhIYq1vQdDDn36qVnijh2PIbdGu8Uv+fevCmYwfOQ7gSEA2Q55reLixfDQnCdJd9D/QFTG1mIssHT36mO0THZGUxpvQCtPsNCmx
V4vK9ZjMGuTzalKT75A7qSxIY2PJr9UJr1Fwm944Pbmv/jjinOephLkn74G+R57xHQVzi0gn/JQLjAjbK5juxLyzghJke/EpFn9wyCzALE0BUVp9TOqqbVQ0u1jHXPnId0TdKP4hIQwcIYt11sXwmG46KFgRFbtG
GukoZInUbpqL3VdK9OkSJ5l8kvy9Fxjn0OIGn/13Oy015Zb+nLr4uqYQ1wGHCnh6ChdphFuslfR7R/SvFeNxYATV0dYuMI9DD8uCOXwp6Zah3/1J0qmnCYX81ANrqHbwoC/rrh5P6Maju+iwBwll9zWx6wGhoybH
EXro85E8a2d+vnQSEn1WwC15JbyZm+vDqfhfwGl4FGs5GijIiHj5jJUtj2SVEyko3M8jlaf/Djwn1MYjXUHOyXcHbfrxHaJwiLzPwNeruhZmMOlVmapC/YFw2i1N2GMt/WkNmLlR/p7tk1OnCovHHP8Sihm6gLbB
sDqUBHYdX43V66yciLLZVlSgW7fyi0p6wuLGy04NFhlgiSq7+vBqxcpR8xvYvJQ1MXdR7nPQOk9lmdjR40Wzeyb12z4MphXHJEGEz7lQ6+bKyp33v1xCDFk4mE89/JulxLBZommuUkbBXY4HtI3CNIDkZQ1460GN
OFJAP62+yynlCOUr0z22+VHW01nZsqfB8YjcdXIBJG4gfvS20DUY5khdWH2E5XGYC7V39yYQVZVw1PTZYwg7mRQC+KCZLjrvCnyPmLTJKETnnSfcEq3DrLpySFKFLFqIDqxrFLNYbfTMU9up0gvVwpkM/kjl2x4T
VyhH6N4D8MensAuNEEKv+9+wZmdo8CrwNuWfcHl0+jNsoqSsuPfPj0J2oSIQrEeUwloJ1uw84f+2HJfguwxDiv3/v/U3tdM96FILKvdkVTARiRcWLBFRfHHiJVDEkedlNdM2ZfFzO50EKGC85G6GbTJ7cbizMrgI
Y+mWZlAp+Q2ucGlneOFYsWgddEYHqYq4oi4mKy7jCiP/cWkP1TVwzJGz1C4subCvK8BCDeOjSWunc1LTWO0hq7XWEUd3POjr+lYG4V4SCzdXZRrixMmnS0E6KqRIbqUkqDkoxFQLYv5BXaoC2yt8vXlEXY5Ea/zS
YZ56L1fiVIW2Trv7NyEZodiq8aRLHNhrPk8fwxIeHcbaUc/X5w1CPgr36Zg+TtzAiqRWpSkaztDo5D2sdgKBaj/9GRqfGDGyPmudzqH2bV8JTwhkS3H+jl/MykbyDZndusbujSA7CGbVl3NRfOmLo4HqbHM8SnDC
sLsLhvENovIMxL/rtRX7ptykSdniyb9l29wp94xM35NCBPOGXF3KQ48nE7M3X8qlwsZLZGfMFeDzMf67ONfkbmX80FIMNTJHGdp36izQxWtKcib7zdwATcq2zJYrmGqJ3gyjn3XzIqlDgjdHLxMVGLn3qsayCgXY
GvmoJPh6Faw42nr/rvrMLM0YFQOEzQJGEnIHCdXWEBnRgYAWKJnav+rKZkJxOn5uZ3+9lQkdbDqJtAY6aERy8QOj9otpZkEs7MDPoPZ76CaN5fR9IBv4lAojrKXhd7X6E7CQVGEMnMhz/xDYbgweqDD8ZpbRG2ms
2GzLqauGTSrnq+8swUzk6TJ2du7/YZG4LBI0a4p0pjjrvpJxDEF/h3ET9juAd+uUdQdQxLoJGOcgzLFZR6Xur9VWpiFZ7Mkw7n+VoeHcbEFH7QKs2TRwlkdFbarJ+BVVkwtC5G0P3Op5+g8+1jbVLxhTzdeECZvm
T6NYkzEZ6aFJZI5Vlh3/HptXdOaI9jVEi+lbeILYVlyIDK4LIN0tKZ0W8Mzloi/hY64+Hgmlsy9VszBXflDaFrwY6TP8k855sb+o1qA/cOAlX6vSowiNj9yjBRchWVShFNAJJFwFd5qt2K9iP6iGpmey08T+DiJ4
Day/Z0jthrPyKARxV5rr4LXm7aryj/HXXEgY/RDCJVT+uloTIc4DEGhrt7EjpyKNVRzmSMj0JTAm4vRc6oVB/uS4HRzekslAmgqKJSIcxE/fWpqiqN7tJ9ISFtpPE1LubaZq+M37TTMq2bO/l0ifBHYGwr0PDCIU
8/lD5I/994ArXRpMH1XDNEHTE/O1JTaGWNFXPqVOTa5zvQ+9p+BmIYUQ1bLzaU9hibUYU+ncd5yPCb5tVUyjswdTF+8bv87Bjr4EhBs9bSogVy2Trc0oLNo5h8WeEiN2+PIpvHwOx+NIhnJzzfwc34oeQtbYr3sI
k+RhnQvlD6csAyzQVdUfw+Ac97FHcmGB6oHDx30FJNYq59PCDEIli3dVMcq24ZCVxWjeVsjkfPugizvMUlCTEjXsijMv/wce7jkxMon4F1i19Kg++IOdKSbElr8q3XoqdlJUMHtnJcFzyMpfE0vWVYDgrWA13/Yd
nd+AQsxELYMGnGu8FnAGhqcrQrJLOO8RFjgqyjleDnlDneeVIHlZYv2kGSUx/Wkmh5mnRH5S1ALlW9I+leICoaqHBjIX6z0ppbwb/WeJBF97pQOWndguXOPj0FZNYssv1c05FpBcghvCbr6d9TTB7NXuqEpSR3GB
v6wf1Y99I0hmqLDffUZ6PbN5PvDDHWz3N8plPapV4PBHTw/BxHo6O6wjkrkZ5l/FIhvmrH0nrH2CXxE/A0i8hnoI0+7Q8Muu1NXS52CqRNPTafSpEKoobMQYW6QZUFLD0oRJTxRA0mVVRzM8h3BuruoWvQYuC5v1
+mit90XqjLeRfpdeaFc6gD0aptYSTUIgQIj8NxwUUE8oFCGQ1/oWGd2qnVH8Mp36Hkrir1ZwGVfTpi0RT/fDV/dS5untVEN7tDA8Xp1oWc7CK8Vw0L+V4lGpPjyW/9a36pY5eXDqk/F+0pEFR1Pt4qvcd7vuGdEe
zqLPipLFDmZ56utkVuYrIDQjZXXtZExV/ebclv6WsgJP5pocFJhJK9ri3aLTLBZxkuDB1GM0dSzpnYIvNSe7cUXOk/WHj24kA/P7CKaWYKGgPGcBov0qeiHYkpcfIvHSDZ/LIaHLIWZm5Q5W35jWzeN2vnxpeLMI
LPzEl6tcdimNxlv15B4wwvJIMgHcimopnqnKt8LYKboCH8Mj/OBvxer2zBhieioXfnsBiGrjoWg03WJ4Qca+1EE43moBw8yHe5lVjzEAtYK+MNTOT6/a1q+JSAqX7TVyo6OP/rApt8S90gArq5xRfVy9CTrT7Vdl
thmt9QYh0gJsKwrNB0uig7Qyzgql1tUjm06SgDQ03pStSlGtl0JoDrrZIGzcZZDLHCxWxsrby7Io7cgRma6FngJWpuzNz+Sd5R/ZwwPK1C1+wMCEgsbmAcVkKoF4ahyN0xLDF9XhZN2+H6z9xga0Wc2jsTPsVbN7
nGrX4Yasc0OrqMgp4lAFBGALHPKO+RarHshYxkPRJqPVuIJn9JjYLzSzBUq+tYIKLY1YfBQTT6hc5LWlvljsL8vYgalyNbHtYGMMpvsb1bJNYjp2rrm7xHuLM3ZdOlOWuOC0pzr4+TT1H4YNP2YW2/W9hnjhpA9n
5NchUkHUeNbvieHlpkoTlXopk5QqcMeESLMUx6H7IK5/Mkm7wFjtp3dPd0uES1ghWjseN7PSXUzII1RSjSSy39/BDFjS7qD0V3xybKFDhRrpdWdfEnP57aa/J0vwqKHYdWV56gEk35Zlbe0+S1XEFGMYtZc4H2xA
VJqMcmJQW1k8epwYW4l/wG9+w4Ks33hP/dNrMYiL7sF46Bys2YagqSy6/ZsxynUGXUHdS/13vj23r08vDC+yG4WQqvLQY9/5lwZa/5lVGI34dRxsI+hufJTCWWY2AtqtSnC2y4j1Q6GtpkhaEO0j562QWLaxcHXP
NKTt0tyI1Vlz4nReTFF7i6mWSC1dsHsR4K3r7Ya+DoQTVebzjuhheZsSmA2hcee4AhiHdK/53+euQv1UNCMI1BEiq5dkpl41WfSg/WVcLu0qEMAXILmD3CxciF/AAiRSBAFWUOx3GimmPlX5C/85WAVdJSAL8NWs
m2LAowMfGxWScFof24MkQYOqvKVAOktE0Ur3vZUceaF17C3WSfGIb7aMSwuMqqVhlBK3/dFozUz7lxIf/SeV7+gK9kagZT6MVX5YuBjqEW6sthBTnARW4n364x5lQwNmY54o0V58NshlPDvxHBZI9/yNHAvwfcwR
UlAji8GrkhdScVaeIlIxP/0SC8nQjXJ0vBxUVJgtjWhVzIuVdTMpYQYKrkZTEjsckVFprOL46F0QNDXdLwS/i0TdriRx1Oe8tlgrvSPIKgzbP/XpMl9SfRcu+70Srnw0kqpHp9Gsaxwr3wpCx9WSbqidZTJyT8zK
Ii6ZBS6WfU8HprFCOj63c5msQHUoGuGpjozJveFzQWSeNnqAFPwIU0wU9Mtzt+MsDlEgCzAGlDSwZ3zrD1SIiAbRHD0a80gE9ohaBtEAaNy1M6A0NekVeAJcWOXYMjVhxoKZ2hO9OoOAaaBQwFb0pbUJV3BUt9rf
x+a4hSXlXMM71I3Zq0iciFAW0g15IxtDhL9dpHXEpgoSt8ioWVwy68VREvvF1T4tQGfpY6gs37xDCgOg6pvAFQcZF0jXMwPNFPeF905VrM3qdNHpOxWEoXjzYJkR3joVod5stG6/juWrYKccr8sX7aj6IUPC+U9b
iy+nYxaCVUcMAaOSp6oiwgnUHYCXmacHT5D/anl2+ptdMjYFEIGUJro4jy1iT4hnKlYIZe/n+ajVLHV8wUeYJE6DTAtmjaX2IVCs5IEFqw8Z0q7DiNWfCx9N1aGCrbPlpwz6J/URe6PgwOaYXzuJTOg/opHsQh6S
+cu/qt5FTrJZXrKJrxSV3OhDx7VUaCBliNiRR/ldCW/dYNdvI6kUHcPGD3paFyR3qwuHqfyfeYL4uX4dZnfz7i3S7ep8/PlgqexFFwS6hIYo+lRZVZVjur60wtU9hmhlYlKfThnK8ujVWIpCAAwmK4Wlxu64k9wP
An4SuR6QBS+X3hK4mtz5KWkUCz6KtfMbSAeqdIrOB6NUBZEqAIZ5HjoSAl5F4LDPyfMCZKQ0pcXbwOAtCSa/o4PI55enG9Jr04I0gxe08Yc3H8U1YcsF5XsqcZjgvME/Ns6GNNTS9K6zED40QVvyBOmQQ44BykC5
kjjv9YmKNabxSQS0Xi37NkmXuanxy7+P5sVxSbVvhumtw+0mpSfaka30YUzoJhWjmY+Vie6PPu1SscXK6F6f/X8Ovtl1RsbdhD91nu9ppjZjMDGlC8Moyl/XUAxtY3nRTL3Z5xvmG+0hniUe6L7LaW7Dfwqp4Ha6
mr9buV+VvxZ1KnWt+XPnQElYU7WmP5UXIy8dGEfRCGktNa5Y+didqH0q9cq+jAHgmXsaUQa3Fc5uUTfpuLTnJRDP4g6a3CFnglU1T37zt/xBJpBq7K0G5qmSgJb8OWvWBKxmPsBoHOOErAGxUG+7kO7VjG1FFFNN
NSEfsYc8geWB395d/DFoMUAlrh6CdIfg+ewIZNm1EmxKth8sV0dUhU1dV+ioq5meXidwzPCA/Bh859n+ZfkMWdl3AWEkdmTNus6V5ZwsdZ6qbQ8z0pJTRxMae7ONjr2u8S9URjsYRS56LJtza/7epxLHs4HrhyXF
HgMEQaL7hAMfFCaz3R1+NoWEv9tTEOFzd+PGU8lDSfvc94Xra2tGuJ9Q+c762EK/JJvUW0k3yUjt1Dt4z3cH0/rnzjgqdZjDcPAD4GiflkYQvk9B9dTa13JVZtuGi2TsbScFkiQmsML4K/di6V2D5i+IC9Jn1Y7x
Cqv9k6y72GA2uwGOjeiE0tyBNdaja2KJQg2sCZFLCz0ETJyabvcBATeCpNLHR3V5wI+z/7pUWitAwKHXrWeexUt+Xsw+daq9yprh4j99G9+HPmLIc1nrdDKC74jkYD6y9QjZ8qCZnNzuhn9zB6LbUKudwJJLi46O
DQIC56r7nK94yaoahk54iXTIw8PvEChZTu5fIGD51VKi6pq6eVFNbhgCAcofcOBUhl8f5ak03ywpIza141dxoEarTe/UaAQY6C6DKVmIvAPlBXfR3/8X+to6/daMreXlnqqinfL0Z5yqpM2/i1kxt5NpU7D8mhzJ
WCNG1tB0UWe7Z9fh8dwkBMm6dzsaDLrJ+BXiuYouQEYQfLWUqHcqPpX2ZVc7K2sGI/oHUrlJm1zKGpcnp244uToKCR0YxCt19baoZ8UB317DKzTG9lliBmXL/q1HYuYk6uG/6q8/KmcAhzMEmRv13fw5oW3ZJdgc
LbqZnqhLWKUF5RfaY2FxQX8Nnwbj6xQ9yoTx+ZjWmUov8kmdgNnIpV+txnEcUi+jye01YPangYWjrenEBEglITWKpNGQCzKihcavcpmqdjYXuvTSL0zzXytOnAD4qqyh+66XBptLSYvOEwYoj8A8hdCzTQnQBnVc
1b/Hlem6ra4C9OrJMT45drGQfw+eNX23q2cWSiS+h2RabsA/RVu4pjf/t6Ux9a6iA2kXkQLt0YKlKqqJOQIThhgPEjsJLhq3YxvKqpnyqx/Bj9X2QkkR/EuXaYXLd6ah1nRnjQ/9G86F1Z91iTp53H/QxUhiLkU/
Rs2kmckLZUuIa1BpppiqcEYiQ6yjEzzFszBCnuvLFhpDXUtJN5pKOZwexJSoB1uS2PUiiuPx4tfFWzBIJoHnniP1s9CJOWivTGXtIrs+l1M8bnEraGlMf4sm58xdp4C6TqzRtUsjuy2u3big0pVOwB3OpWQ1w/ds
hbbrLbER6Eqog675doOL7CXKF4ikgTcS2hOxWfTf4OgCcTy0zwfQm7CDehCJseWKGrNycnIn1R4BLUnfkOVHppe3L5XbOR1qfLrgtDfzbOng8zxa2K0L7jmld7Q+BhxIwxn9M/4ZXlImo7I28cIAfD4tKR/6aKWa
HtfF+ABw+QJaz3GSOf+z9IMN0JXCsasMaVkbOJLMtHRdfoXN3yBFoa4Lm9+kXmB8lVrXSqY2lk1H5jwXpjD9fnQjfxtQi/8L9rfC87Qtl8Zh58Sop7v0hb/xPmFlfq3t7UE/ZevNGX9y+rQvT1/9ZAEOcO8XMg6k
eNh5pLqzJruLNveDQuAog2plrBjAwcB8ngbvYhudk1UyVKZyZ9AtmyHeSUx2w/1+b/O/PRT2DffIVy9XtZNPPJs17ET62QTZesK4NPUkl3weyCWAojKY/0mbZ9+mLUjS615ZxmFQ4Y2pfSbVMtbdseedwTtSFNcO
2EfSGxg8VK4na85oJUdpjNfyXiAU74g7NhFlfRpHh9rXJCVWqeU1ez+l/+7rdOL9YZY38o+jCMwAAtBhutFQzkGABubMaJetpCIire6kFX1V7JF2iaXogqcShb/8wNhcbRR2xoVJB409TZkd3oK99yI6DGhn496T
nRrY2rBsPNvS9yQVdqmaaaa0Cy/YoK7MVJxAvoCtS0X4n3Vc4nWwcl2gA7crpearRACAUhFFsPQpa9gpgkCPMLmps3ywmdjAMnA0lrYco79saC4coL+aDcsRxeZrmyxspnveR7a1nmTae8oU9pYNW4ur6rWz/LrO
j1YJueMsUG2IvUjg+kVuyfLRebaZip/Tr9eMpzVIUfRyWdyV2//ic40K04KJ1cQ4JYcHVmg2uq1t6lUVpzNWEg2I24g8xdL5mGiIUxEXSBjaJPR2s22sxbelYhh6QPm5Q5j66krlBVnu6AcQkjzeSIIoAgf/NqY4
Y4ivJxnBwYl8QKBhtWCbjnidWEz2I0d78vL5x5m1hHvDSR1qNDxLW/dvrqvp9OuJ/k2pwr2pRBZzSR5hPsvEA/ZZdGVG7Fm3vNTOz04XkAYaj9icisp0rJq+5phExf31GYzz6BDr835IkaGdvXbJs3GYPzN3vuxc
Y7ssv3G5hdzS5xgi7D9KZ9O20dVedgZ7yEYopJjdeHroSedzekiBzhtBy9UiC9/JediAbDYCEl+PL29qsuew8sPRhI3c2VXU3KWfgA7a9cWXlvcXw7G9jWhfZb61hHjc/Ky7PizR7f+7MKBwqTYdHaXOecrqHBZJ
pt6SyiHSub8fz5tqD1Sjmb8yDKH+W3Mo2FN1wvKUfPBD1veug4g2jOiYIcVGCgSuNcfgugFArG5TsSQXmLHpWp57uwhreik00oCvIoeEmoEQQf/gweVEe3qANmk+ge7WfR3PR7wgoFpJyZOVYNLBnLG+9+uoXXcL
WbRh3o0zktXy51uMCTxzmdpiwV5peK0SJXuEsY5I+tMupPBRDOYsrIFv97G7Ia+ytv644ZjSH3QyEgWuUIov1Amc4/bEIGgUOzWOMpFnADRT58eVyPD89SKyqcM/hjp2rxTH6SpbyYe1Pg2SU2YdJClro6LsWxaw
de1WnCqxGy7VCQIK1fSfq9sucEXBZz/yqHWhLwsNkCFQL9XLsYpWU7gRQZKNg/eNG/Ixr/Hmoue6ZnqnUF8mmiWjPWwhASWrS3xrPlEVVx8wXuJMC8jCpaf9e4ZyxfPvrFo6pK7Q1x1rQeCcVxSHoh7VIKwzwnXh
VV0B2SoyT/7rzAwCe2u9OXf9+AXB239X8OK+gkSAcI4i0OKN4CIL+Asj1ogPCe+S8JDhAMOWCbyOaBhByrPi6TeSu6IdvuYykZCWr2UmC0nn1jWTNaDtGmd25MD4RM0szdpbekF9UFYuTS06z1DSvhr5LgJmlWCE
hiQoiQVfqrw2kXxqYtzExenx8ZAghWmtC2ah3OOSu5VX4zkw6RqygT55N1WvLlFjmAVpICKKAqgGmdrxvwfIrAnlZE/pbVomX6RAYcRzEbX/p6jkwzV6qrdrUprOoM+jTU2QXDt3/36ldLM7yT2NGqkSoE7Cyp39
SMfrHMjYGAmHvy+Fd56azlPXV1zO1546T/ccvyjUyNwLH4J3tWYLxAooC/EgXXszBN/p9c7/QsZQ5f8OReoqNiJUeURsNBOJPbwcWJkldkor7E3hMTrbtej9yxUs+gX7xLwKUD/CpX45S+sUBU5XE1tL51hyPFph
IN8AneCRYvFXunwsWjPVtbRrx73QYOzhlqzIs4s77nQtJUdjvaPUJp/6/11YKTeEdzWf3nYHWxRC83xsDdJPVnsuQwqC/pIP1HldzFLMd06uibORJI4YqlPLnCVyq710JxxPwSHcWfqLYoDqrDHntE/p1/I92/Lo
pYuBfT1WT+/kXSOQsZXvs2QvPvjjwsofKBtOU4Tz9WMRQrNKVjddo8MBdRT40c4Rh0BEVU+FnMsp43dC7amGcwuxgSrF8kei60wV6q7QE7/ArqotIJB3oteUDYckWfnH6eFFntq7Dn6I5x4uL0VsGp98CsffLXok
zFR+OmbEdQI31XSg5J1f9MCdR0C+wvowh4e6RnY6XrWCkmj6hSWtJIkJ+hg1VJMAvsanXx6M/ATaqFSL3vFdExPkuyEw75yu5KkhtbrcqAmihJYkUs930n/2CfjK2MxXrWmYXK2S7fJkDg7K8Yq/iyPYV+E/roxS
dYuREJeddsC1NnSa+Jk76jN6FCowD7Mo0VMkhOIeaJxDI1XtWKtfnn52ftZejYs+hEtP/HQl+A1FDOJKtce70zr+ecMSB1lDjJUBkGVeYiA0P+MFxfdULCPBZ96p8bRh5MGxcFYAyyReZ4gmWfMd+rJME3/yYV/8
K3oRc7CoNFfDo3zRPgN6HoTyTBIb5zdd6jL7rZjcvYxYcosZ1WGBrpvNcdXgmxZ2hgpSLNyGacUC536eagQON3vN1NgMRft1gzaxBbGgN4HMSEftXBVLbuZC5Pah4vasip+S8GRBMJ6p9uSvV1SWsVoz2R2L1jCI
/CmlAIZHLRoOLL3Xn6XPu5BjEGa+VNf+UdXW7ienHTczaMir+FmZ+bvfnjX98SNmLgNpgvXsaElvqqU5QzJsaTycBuyepe4SiMdnfQof90LrwVPAm66DPew45xEwCp3OauKRBOruAyjdT00hNOucoK/7/HvQaCST
dd9ByIsqnUWZ1xXhum7FV/i13cIgWfQ3jOxyhvhLhqavVGHDkV55vr2T4AhY0pGVPZ8spzHtDBMj3CCrPVWDulEAxUtQrDlp0EOyeA09vAwncLiqf7EeyIy1KGa0FtCZJV4HSA2NhDn3ziRzKm5zYIzcXR1dbXPn
EITh+douyFhyJQxm2Ht/HOHG1MLikBs2Q1wjmxjCx2rPjm6IcK55yh6lFatJRpt6nxcLcsnBjOT4XUQRq9KhnWlYcy4WZ3YXJKRd+jPMlDnUpJM4UOcp7ei8Vutn7HEUjnMknt5v/Tq/q7FQo85KAqmFHIvIjauq
YTifKwwqsMzBJt9rwnwLRk8oao4C1apAefbBaUKVx0Ex7lonYnAXYsOB7Qz9byWfiIwaHwI+a1p1Y0OEhBWiwbnu1i0llu1CjLfj01u7vAcH7DJvHtQ8cd4ig+3vIn/6nWUNvktpJozef5DJKE73859tRy71pGmm
PwD+cE0GLseokRtl2nCGa2PG0k10m//0p2e9tKvEXx2QMf/9UqDcFV4por8pEIWwSvU8+g97QnbyC2fYlu671rc6339Qkn+fm7Y6kGfvGCHbmwTWxZUIp+ON79Xb12oiLvwjjpzet8KND9gjTeUHgwQFXNdNl32o
cVscsWMfB8FUbbZQW6Yw2Y6DyoLLr01e62YiU7AfBBDc9fFgi8OQRRfpoJGmAcN78u2IitmYeq9UsDsrz4Ek57lol/XkssddeOEFpDFDqTEv0lfEJUMT0fT6NQXQFtZ/EL+N7vxgwYdq51iJrgxLY51Qrf9+xoOc
lzmWwahmVvawknE6fwPAb8Y+fLxvEuqmWric8yfK1Xk3fHPc7lkqFV/rhZ6RUn2kOXz4JTeV9mPmYe1VfF2B3zFLRT4aiLcc5BkPUF5Dh1b+yFuzSUF6EG7mHDcDDGbYAQmGvPzz6RI7Uanph/GdUBA93kh9VGuM
M5chNWtvOEdXLfib7e10p5lXRyTWvqm4/jQJo+Sr1FlKc1e7nO4JzTwbpUcyjurWPscHxMQl0Sce9oa7AoTglg+NarjEJA8gb5KBKmpLUlJnuISxwCdaxBt4O08RMzLSMl3TsNFo1ngYyDrOp2BgjTEidyLgIhAI
K3/5Otzm59Da17hF45hiqYA41W9/yrqDVKg0M4m86f0j172HY+4tQGT+TZ0SCscYdCZY+Z4Vtbot8kHQFgku/tmqlZbtDKpTi6BfM9gdoB80w1pUkefMBNXYj0rDTJZn1NZE9ZECmsEi+Ywd/O16wAb9jXADY9OQ
W5mnkj1qMMQW3zllgbkveqwVG1qmLy3WpnimL3sYKG3etaNmnNmvfD1LG1/KcbNpMvHCwPkkHnVNfOsUHzmEukQA23g1p19h3v4L2Z4N0rEel5g9p9B4gAh/aCmTD7xvgwjEanc6WTk2BjHmM6BvCIvSwarEp/Dj
jBTy46wUCNukd9pnvgD9oIA3zyf6PPMkwI7tm82hrmNYDa9d+dl5foVbzb4ikfph9lfyKGqxydiCkWbLC8UNNtmy/N/rNfQPP9p16Gw7SssEeT0wVpUgguNYHYH53H7f9ipog+llqv2GnmennReMW+1o0JaNDlUt
6ac6VMmkiqbEqHpAJdV0EPDiWWTMhyzy+q5LhllLD1McK29sZj3Rfj20Tb/GG7i8hwK0tPHrstTUUPxGAV0vRKHi1cNrnA4y0T8RqlY4rTeFFP3TOSu15qDsNF3GxMSfoEcmjFEzVFStaLoLUW0edWllsoAwu0Wr
u/YulwbwkN1vKPg9u9bhC9c5GKni48TxCN3kyLia2ZD+9icZqvSEyblaEgV5UOKbxdxHdpgy7pIpT+HzFxjzVN+e+wWkaSv2AQg80YkvKF6oIE+vRXOZYBg3zk6lrzk6Dgijuybi0Lwk8epHPERZEaccN5mpQkGz
szjqSvv7YPvtmMLi0OBToZyR9rz+GQmeHzzu/0i1XeIbfGaNVoKZvmfVbmv2Hj1bpuDzfxyX0roHmtivGO0yhDpiwkeeMyrDqqR/T3ZTBHIWW1wgZSKrsDfNX+LCjDO412QxtoqY44X+UPeuhjN6kAvwrM8X040D
c/HUxU3U1r8pEmDN3QuwsLmslI1lkE8DULS3v/heHj4hV47IF2YZuSReo6N0FqlbnnxQ99lbsapOqTJ86rP/iojax5ehJg662wG+MnFOpT6KP6vE1+S8YriRwVLM1QWDdOFXfJb+pM+uyVr6SBbX86m02yUXaCqi
hijpTYSpDsKBkv+SZDC3f5ReglM2N7NTx+ML8a5Qf7p0HNb/8P2K0M28EX4y+3CktNK6nByfHxx1goNMRjqublD0HXaZ4DpaCcaDbWsQ1UbGZ+M1EQhkHn6TxmUNMw0Laq5y6CPYRCWo9eq62yJZ6fN3XIMx4TYz
77lU4rU/oS6w9bnD/ALYW59a6JErkjtw3UMTwz5G37uW70Y6ArwXiucqv8Z0mIiHHZQfxUHj2BqsVeEDKmkP13EpUg6Vb6SbJpOHI9t54KNSiV4kqMjZSi86ZSOdKn5COh1i1VZGUJV9QdmqcxGMsqisoK4dbEkE
r/0dYyQhZXMNh8GIFqSKxaQSZTO9U4G42b5LWm2yY3cyEH8Z3ZxdyP7ClknIFjspF4u8MdIs2klwtquekD6/XmuRq4XpiDb0GfhQUg+jgU3OwVEEL614e+YBLEiZk3IOnKqOrSUDJB2PX64yLriaq/tx6VVfw9h1
pk4xxe9/GHvY1N8ljiq/CMdi+Y5iMI4KcO/hmkMqA7lMCiOrvLphS+FRAlt0Gy08Uk2WvcfdZmWddwdZPYGUJEYVeE1ajfG9WgeCFZZJdPIdWhWscfMEQag93jyLnLKKpigWrPZ3xCCctYSmq9LGuOt+m5Hbh+jN
pifTX75FjrIyntHpq7+1hJj/rJRY6mIERfx3S2EtMy14wtS+y9deJftfXdsaEVv6xVszN25ukU9ptLgbBfMVa02wdUHMTJ187rjjb8Ip8TzF+q36M8FRi/8NszameqZTVb9jHyge0jZEGc5l7bKvKK8gzZOFFJP2
c0qdqrb9YZyi9EnV4o4pZOtgo9IPkhdVJX1BXNgjSVP6aHiCjM9OSewJrN4CNv6n5/QdRqWZMYSPNrbS6CyBdIRFfgd5G+dm/78bX4FlmAq9DzN/UyF3PXv/csHMUjkDV6waoP4VAZu6Hyi51jM5rywsf/Pp4eOA
GrkuqbC4mBOu1c5itPTAWGfxSR/bUEh7rfP34eq9Jvg02e5c2QtT6fNy9zZjW6Vjmi5uc+cucHjbzxsYZQSMeHraDyZsnSWoy6e8Rv2PImkKnrIPnqkd9yWJ7N7k9SYvvnBtbWq8vE8CHOy8rPNX3kL4BUZ2Js6A
zktDdvdeUzxgHJKH59fueeKoyrTr0irt5ZqaL/7C3nrhbqUuthF+ZU27UmsHkXoQ/kJCfv6z+mpeiz+4Yu8jSQ7YgdWiPH0BOVwj5FFGoX2I1t3/yIj3yQULk+OA4bks5yKLkwETIr1ItIRS6np3UYa4aWB7xcbZ
AFHGjHeRrkaeS4WwthYqACklDr3jC2MGnbvMPn1DxpTJiOFjqjqyW0fA7DONfRTJiDpgUNMD/ps7JZiJoI9D+JjFsdPYOAqMjAzosiwpGVXlz77+OefZGki59FeN4iqWX/EQFC+dy1YjsRmd/8kVNzLCHMNKMiHe
YV/Co8lKpCwYXe7WNBFBsjLX5kgkmTtmkyOHmSDItw5DRRVfUTt2GdBspZ3Rlo8KHdccauK5eLlsUeBFmsTX2Cbff5Rw18QuApDr/TjfDXQpT1nOyfMrP/ACHlIXY+aLmgh880uQeIr56qMaHpW9nbcx477/vdg2
bQDY6pecUEB/BpnnWVbFNlZX7jQi/nURepHTB3LCLvfMgVrB0/lfr5MwM29gVXDBekzIp/43ECMCHC5Ige/QI56DkustmOViDqPi1UanJq6T6zcoOTqW6SB43Hw/Vcw4HT8qWJ51Ry0ixfUqwPHIHmWjOB1a+T2m
bYM3RrGSp4Dfr2+K2119qka/68UcLStm5jHtjqXXoZIyXHOq10XFO0P0P6zytOzSzTMyxC4uQWQ+8XSBPY2l3wLNv10dzgd48bDpXRuy8pm+T7uSRyDD406w3uufQvczUYJfWyRf1h6z1zrOrGaF78GwrQQpddpz
/PyxhD0VZLw5ywrtD76FZgvenFfWLlB9JDtYSwFsv9DThCz4Fz908QEYX/gqJwdFCoFU7T4AIg/k5eELNl3OvELbuPHHJ5pkLD5A/sQdZVIqz9ZT7ZjZaXyBSHAqdZPUttidC+PidFilhuunHXPfsMQHPCOIZnRD
BQ2aCPzLH96rNfYsApdjEogXDnHZgOUxaS1An2jvWwd+erkPO8RgAjIDn5CCl+0OXAOfpzcnLIIVGSZgkjoOQNDMXtlhQS/F7SW9fFfDvdoMQaDu44yptiOOTLnf9fVK480sys5/vB2Sk/EcbFUEFg4y49a+Nf5W
WWgzCb+MIKzixZIJ8xQCHbJ3B4s5Hf5McQ9xH9KVZ+R8aO7w60SLNTdeCtMav3Rc2qNqLOU2M+cTFm1QCdWGixnUPkKHiw8tYS2JnUz14KpkEwhRSksx74KkFCPGFruVdyKzyhPrDoqH1UW8UHOaRrRvSuOC/c10
4/uFHaKNZR4QxcmYQ5Xhn1AzL3Va+i7NmhmFYgBndHgg838yLoQDeF2/L/P8QrcvhRCbTn+zpXR9U1NvtCJg/XVm0l56t8mA8urYH9Qn2Wzetr5mTNmjdYuGpLWb0647QDCGHt7/bLYPb4qNmFP4VgLqQNmFrMJV
mxpAr1XsOowHLQ9HUon5du1O+uq/dtP+Kd75LgJBeE0ncPBh7KMZzXhv+tZP2ak44o5W4thoTsJ7X7TtIWAakVdH29aD+jZbFnAvoyYzqv6y8vzF6QfakzR+2PKqHaw8yTEhrFmz5WwrfxxYeBmjzNI+LFE9oW9o
9n37c95o19pm+SZ2RMDxme3smP9DFVPpRRmrQZteTSXS6XmaXhRuKfjSwNdsnVx6pfkbNZWQxiT0f7KGiPdRc2G4O6oWzMvN8jr24ZpV8wa9DlPqv2xyi+ZysDOdfCw6kse+RTPHt8lQ4NqdUVGJ4BFC1zbDHkpX
TEOZ2Df8IsM5WIXQCwW7iL+DLga1YtuzFlf7Ko3vA5scODsJBvCQrUUI+hN0bZOFKuSviGOV/ZUMgeS07QiQJPSZBFadNxxcjXBuqtBkxaz0N7gbWSJ+dY0DkFxBMr1uUi99Y2Zuxvmp/ZY2s5JqnvoPM4ZWWMWY
cyspMrb2tCdMp9QlWRiFtOfSkcgb3piMGnd8rnZZIhfUbG4fb7N79+B4XXC0Np8n/eYTvFcUzf4nMBCUdbZG8Hwt24ogyxfVQTvlhtVBT5bY7dIB+QFuuICK3niszxXdxum0Etgzq/ELAH1JWr8s8wc8LQxtiPXR
aP6uOgFq26Ctogq6pxhZm5vpPDu+VKNdaRTJm4o4j/JY9YoETXajdJBPyMqAph5SiyyodEUBBVT6twD9ZcJo41OtHFlOsStVkzCrZVAMrDFlc89jz9jYUK1cGQ1rw/gmk0afe7J5vwQ/wUDnBXJTcb7IL46DNjqx
CY2U/vNAFR0mdggIzYyCjCIqrNZGMZH2A0eg3+aG0wm1DExkxmY9vEQ+OhnJ1PhyQq5P3oTX+oCrCDhb1+swcdSPTVy8l9yVKVac75JltZQ3F5GRLPNknTVuF57EOD73WcLg/HLFk9CW5dN1KYf7K5MiklaowuVp
y/B3mvGsbZeucRX7czef85RfeY+5RDkUsShOHGOef15GMiMdulNcJKbYxz3M9hIc4ZshlPVE6vIZZYt6Am8lVhYRO58wNDHNRq3K0+LUDllyz0shusOrr8nbUBh+bYNzCM+VSx3i35mI1sD041qXUKqhQKbs8RgZ
OmWSqBluhp2RnRc60qJgx+X7iIGOrHpkvx74BKqBY2ZS7qKGUBzzEatyZqqKjXR7TM8knHcLEgoe/DWuW6Bf4LhMjsTuIkF8OhR6ZqInrkEFBGs/UrvdebXUIKqK/Xln0VDc9GOR7POEjdySErGzWZUKKrYNRbp6
vGKC3IfCEpAPSH8mPiweSiCSsvFPYO4m3WqmJiqH8uew5kgWIQe4WMA9iUb7drXWiqy81fBcKUpv9dG5fZ7V6B9Yt2XtxCGyxg8yRK0cKT5osCu+FTiBca/Lcosl2+J16a4znsx6cr18AC4Ksx4ca+bsh0W3vdKp
KBqIwJFAhwcPLhIjG/p6FR27Mjm4xsBnzdgeVin6fOpn1CCcoapYEwgbWoZMGWqtJ8/jxe2+IwWrqf9k+3vs4C+yUV32acsNCZvX0wMd35EeBIHFjGCebxyAA9f2Xszes030clC+S5p4HA1YPw8tuJDSIShjI32D
Pd92z+CWCDLhEWy6CjuNPAxjxKaeL+RhHe6QiKOoeaRg6O0Q+rWQOZKK9ucm3fswx+zPhuxShR4kWW2q/JwmUoVOLxwVvc/NI/nA0scMk6jXzsztI+95ijwweWSb3dD5XIfQV37DsT6hImdsT9Lu0DiTRBqFPB2Z
xGOHfIzBdmTNp+TMIVv1SjnDWTgGBOhodhfBzdFYkGKnSuPUAILb04wZfsUjh4Qom/qV0mlaOircklqlQsvPdUpBTy++NoyCQ068hUY5drTipRnqDjIk69buKO3mkjZ9I10jakkw3uNl1uFZgHliY2NaI/NPNSG6
kgrCBGvJ8fRzx0LOA0C0yIPZ3Jf2/GXEIoAEnUs6r2odfiXY2QBb3XNrfAyJr8mR2tkCZrpcZzDgoxd6QrbA8h+07HTFpFmjWxMlIaIgrT7OlyxSilekyYUoHoEsBIG1Mp2V1mF1/8ERh2MmAzMGqkoQbzNqUDq4
J7HghJlhjEhX2Bjlgb8vj+sF6R1vjI4sCJuHwtZpJ61IWaMRWkoe6NpjqF/hgm+UaCPzskzXBLHGVAQ60wNzWPa4FNJbLBvZToy9JhL0hfrcV3+bzW7XZmn3VnM6VOSPcosKTGP0tFPTS79/wKUmpy+VF9tbXBJz
nopuiPQkw8G28B6RylReFpPFqQ5Y3aijb7EcSBWnvvUvDLz8YaDHtbDj6vSXeXvrN99fQsF2Z360TEVt5GXx39SVC1NZdCwI+jv1aK680Qecrd7Mk0oPYT96cyl66NId1L6pdQcy3XaHl9ExtHl8ZNdVVLxrnDZ2
lvINr4hYQm9r8FlSVpru6wo8Khwv6HOy3vxUWvC6VmFMaoo2DCxMI9g+2bv5tWr/SjAeTh8ByXKffSwgES0e9hnq2RGgcWmSkTIpp75qhtImJR9k9oBl6Yx5dDBDOVKReyhfMlxJa9AZhmztEtEuRVO8LlCwV7Mk
TTXBzjhvNaGarpCxOU/Vs30u7d/OjBlaercWgZ6rGtzBjyISO0cgJykXx+yO0EApGHUL2pPj5jOKJiNVRLbLw6/gR/3oWuk6KOdL4q2asWuNB4Kr5qHIW+wmI7C/LlD+OdhOrIFdcvJaz9dA4Kz6t2GxebpAWoD6
1KDo2J+C1yH8oW0YzxDc8Dp+BvXC8+8+KPJPgbZ2WkPVYVRkBxXL3TZNVntpWxfzzrdO68vxbhPgJcltDf1oFdKU9l6lcVe+LlBQnVGYHwUvyoakoCEsIMXm0P5MTtKdh5795cvbVWpbv7RfHEQHkvWxhYo5O0AA
1hSwBWQzBUT+PWxmvwkpD6UENJgOkfJH4+WT/Ch+rrcNis7/2prqNAG5fqvk+mXxwcDzSpGIlQAWm1tAFvfUYoWAJWwL7ZROAUcphOxgRIY5dy6W4dNK0oJHjfUBzf4JgJs9s+7AtwjFtYJvJiDDHrXJNOKOQNDT
Lwfx1/FgEL5PhSAL5bPDJ4xjBoGXE9BoBJSDZF39pmUJ0wKEJkBEQpBaYFzkcSKlg0tX/JwQMSBgCxL7Oap5rv2Zv0hNCp1V2RQ4qsPJ2I1JtwhV2mix+a+yrWBXlxmu8lGtXcej0jXAbC+YUB/pdeHOE5HQL0zR
lOzSd4tNU/CL0r7JKHfaR43q0tRZf2OTXVVGPuPzHAn+t8/vVzPZN6Ctzt4c/NcX/CpXMqa0rTQxK9Ls0raemK3s6X6WjsB69oYtUjA89wD6xQ8WdrZ3wec0HCz5YHKISkGWTXmQtl/ZCjs8JuFIpR1kgyqYxr/Y
iKNk5vP2mEBgWfKVHjEG+vjNdPEIXpdXoXwlDYb4NOjQ/cCkz8nSzvQRW5SAWT6jQP5YH8oMl+qK33wFzCl3lIohU6uekqZbKKPcKNMT3CY580ZF5Y0UWYprflHXeHAGz1hEO+/Pg0bcFt8q2lyDNb+JmpX4lRGP
2gtLTY+sa3jaZM12D6Zm1DbxKiyglrZb9d6rqbhbLZ95DRvo6xoSpjeDKAHzfWpzTJaXnkuzcCtRHBHLptDhHP3+9wznufauRCZMZGW7R5feMds0XXedpiljrzNbYnRiNQCCyKtyZ0T7J6+AiMFwtzQmm2opgbNi
+iXX9gRvn3zQQmwGmdPS694ImMADzaTRfFqKZQshYImF7KXXdroFWne8rnQdtNsxzk6bOaR/xg14zqjvHFF/yHj7GpmfDfEqFqOobqj9ttuDNjaWeRPFsrYDkr+GzBEiTKTf9qZJOk7CaQvZzwEeruM7yLA+NHww
NPV9r/3+zwZavDuubUW+OfbLit9XvEJrVaqvmazgHRzh/lVkIayi9mLd53xdqqRgE29j6m7MgD0mQaQoihq+W9O2uKLa27wdcaicHR3rGVaj3Jhm2Xp9x2wWvR/pXivmBYO7MfGpDbpDrSgIXHzIsHaXU+L9KYfZ
ApoKCMjrHfw6SPvp0OpalrW30hj5AKFpBPqf5DgPRY2lR8Sk8nUKMc9yiJn4b20m+75puMTVxNt6cbsEFbRfxhPp2VS1etKGUpdUzNzvMD337qfiasA89Dir0B29WDTFqU9aBcjw/IOec1VE5isFxdS6ftsXorL8
MxI3EUiGVuxDsFzHRmMt5lsEBBoYxi4g+6w2GsxEOmUTOFxhS4AMY0P8bntIJeARN5pIDgaDiYgJRSofttf+Nn1zlXAeNqwtyrV/O+fZoHkLOH2AEUqfBhvjFNTGbqdx8jUGSiBDCWlN+EWIvBb2IUH31TaLF3Ca
JKYfJcOvbMKEN0enapFtinv9cKXYV99o6k7l3uzDjp3BChoQmaqugqy1sraMF66i3/x826Zt4KKzxYNhtcIc2in7+BcXewXlJaem2NaKwBqpIRTIs3snawi0FvgV6l4lk6lhZpHX/TcFcKuKlmrLtHIqR+V15hml
fr+Kgf4S7z/9j1O8lCp1zbxZncrdMJNmhGjeHKKaaqEHxiUAWtWYsjXMlEDqUrt/KdG0VXP5s2at2ZfhQ5FejlgqTcZO7BCqsOvgYucQsLYbqG5aKFOLw8Le7Oo2aC+XhYOktp8aCs7R+ot83R64uuY4zjy+Pxys
bjIshWBdE3iNemPGhZB0y6nswiihE3twuRz9ueTEUq9fVZ3MVh0e1z/D4N+0t4QfE9iBlbbSqjjfO10tdsyu9cNkRmsMpD5URChsVQmpfTMc75+hfWQN145kSposQJWAM57gnCKIKzZgJmT8hPhl2ZHeqdeiY4ED
TUm2VnjJLVcKLJYwnRNSbcnb8E/8RqVduHgf4ugHCawjflRAHpEwFPIRf2uz6ui75GFpJ4Uu92sUdJgF+VOPHhZSfpthyXPgrQYm2LzOhtVPI7jWmrJNXTidJNQuEWlPCLro9aODN2HP+KvHHon5PaM5dzJ47xaw
sVJ4k0j0oepjbWteN5AYdbiKa2kAJR4vUYxoPrlqQBR1IyC9IMj4veVQ5f1cUnqfM2Jr7tuBk+LGg0fkX5i6lFfRDudAwTQXMoMHxhwTplMPZ0GuNtRcCn68qfgZN4/LdZJx2lcpUfvQpl9ZE2CawE2HQnUeQgXB
4f9Wgk9p2sGsu6eafJYCWoOVE3gVXxFJ8bTXaZStqC3BoCs6HxjdRFyWDidCvbMAzYnXwJK+xjAAIOQMNPv27Yd4RvcRXdgC4ersUk+1bRL3+Lq83f9BbERnXhbALkTzWv0Nfo48LWKYi1SicCc8PkcoT1ufGgoa
6rrJZQ7Ua1E4g9RCufH/7odyB7maUtXOj+Yts8evUc7m2AiPAsv6Iv/Kg6lRZD6ai1/lqV10E5dQiyT7UOTqIsGkp9SzxvpsHHAOJUvr9+z1pnAF63OKOPTMUaVEYUm4+UHqyALw9Zh8Z1K6apAj5it1tvUZ/H5w
JpElsaAAQYkj/xSjqQIpm17QyNri1cNIpWUHfiASh6Otq0bmrmmBpidxpVztqQbYxDyjvnDxAv0aZJ7iI0hFeyPhXv25yLiFS74wjvflzPHZpARhle18JVEdQE/9iT5F5TbpnzMdmOyXe/hlz711YfZ1RG1OjYKH
/3womcbmLt0lB+DMzvqu3iJ+mptdzk8GTaLuBzY0mTQSgPR0B749Gqz6SGE+5IVw4b3Mu5KvhkMl8W52CAZ7ku7+LwRtJ30tMLdNyOFShdUxI52LoT0zdTfs5U1KuU/GLGpdFslQo/FxpQnVjodkbAWl+Hvs7WJS
+FYTD3qpbrbG1mQgumODyOox0hf3aaZpbnW4rhvyhKKvO2fvuG3DnlbzlxogBtT1yqPj59VVACgW8TkEvMwKpbjBG46nzW0rWgjFAtzy0BhtG5aFMty7Pu9QYnzzIsRzeQHlRXXYjwTIEKzZ5130qvh0rpiyhBdm
HKMjGBy1MpWwr1GzcFkub3BDtNJM/M0V47j+9XWQTX96nDHYhw6dda7ZypVDPggajDXw7n41M+NkkbadIeAGx3DgGWq9rnaoRMrAJ9bpdXaeSkBDnybfffQ/VelKranCa7JSuyC29JpOw8Zji1Gep844KVuudkz/
hiqQlfRQVF317Anrb+lil+V5ncVYPXMBOyoCRC5PpPBGFrL+96/NQtM6LhmqQv3jqeTx0jWIOdy/W94VRXrdE6Aw21JCX8sSlpI2LiF0tClhWWfkn5CRRvw3a64RPZ/hBYQzgVxrwDHZOciF6G5qbIWaDlDMCHDd
WNMzXBB4hZq5/UnjvSnxPQ9lLM3AJgCi9af/pVLHjQbUW7XgVuORmUXZKyFM+nSbWgMqb5dDJdGZGLGz9SqY30K4OEnYR9FoByis/rROxVVu3KdW9gX+cqC35T7cWBeuKoZv6mECkfX3th662JhCzWZ9mhYoLQB2
qVCWxzOZiOREY0pyo27cJ5VrsRWw5ZaLhUO4OljEabFmdfIBPYeWFs6zrxNXafBlLiM15a0lmm+MRN+WTNg+4tfzP/7/mKZN0+rIz6JG8Ne1zgaqrnYacphAmXxHhdJRoLNGj8Hlw15fLE0fxumhPDnq4dVMGVqb
zZXtu6gWkuEeHUnRLZ9deL78RLgbASxJvF9ilXpbByI3mGpbxEeNZp3XD9KbILSwGs0FdYoYD2c9I6V7WIFUl8ZZZfyBgrB8egiTpe2+q+48OzSpgc77XfV0u6SvwB46MmB1HsTxIfgOXSbIvBGjrQNo799FV2D9
0pUE1uP1I+uzhlPy6ePQ2c99erBrD5deK7W0O3jsD7vjCBvO/z5fUZblfWc+3gopaBgo+Jd0aLyQOAe3aVScseWhw2IUUQkf9smr+E9qH8E1oyvAmsKC259FkQL9M0DH/ni7WKURQAtwTkXW6pGkvPFtLfEe3ZUX
BukwNwoMpu2SOXVp0fhWJQkvNbCitzqwISFgc9b3sX+4ZPNnKesfWUeQh3kHS5YKs4DDNARm/V4+KzCqZt2SEdB4WVXy5pNk7n/1/ageW1Xa/bHd30pQUt0q7eu0yxn6r8hwfD3pHr07wBT2lx0UUt5kjZm74mj6
+jHUK2i6vaplFNBEhAsGKayu77DWCs5WSCgu9iZFiM0uwOFyeRgu5nTVPsRZDmbVXLmKnQ49h2LKfGumf25PJZj2c3HJ9Z0u2jkzZkyotP2Vn1vhzKaJiQ6KU/RHsFf8gFmNctqObB8KDjolsyDfdx9R5PHcQmee
NS97vl0nIfhklkyP72fwBzg9xpIJXaavkWJBQRMCrBiJvYPhd3eB9ciqg9coIrjAvfbJEqklDVTjK23URHWQ4nuUs7kuwhNfalYQTSvKkmHMuo72tqvMOq6IruUmJ4rjtXb8G4AKGcgm+ylL4NZP43kwJLCxmtBY
ssoFzRqSthIy1zCpNBJ4zDsXFgLmPN0AZ9vpnrRTNdkis9Gt0LV2zHclf5OZC97amKYhoHa6Gq4V0OPTyvfV8R7jRpjZwZBrRdld8jxvaIZ31tzJ6Hie5U79HdW0BhFiX+kDP3+fscct23brF1TpYxjwAPNKsHM0
VnUdz4aSwoDHJvy4bemz1j31Di9uutY3NAtGazsK8wGcC6OZn8eSzZ4uWVnOldyJt3K0UF9M0PZdNRlBwhUDKujfxYhOUmiH6jUOSmNHa77ZSn8+AbJ8hgqzQnCMm4mA5GRRaSvQemwgXz7Vh24p9nveZ4rlvvs4
BvE7Tjta7ssDZCmiE83HxaN/a7+tpblk02S1HhRVAlJtmi34TYtvV/PwmJEVbB2EpXObU5sGMQBb9YjWw2cQtfkhEq2RBZGglkdig75HBxw5glU7hrAKBAuCC/UoXSy07gs5ILbKzEKHdt4rwIFpz/7BzzsZajoJ
M8x3sn0Ka5eVCkKuW7qF+7B6/HdN83kWtpMpG83viNn7F4+Ekbld9nKwlqIsZoQWbyPxdmKcS4KU3i+4BZgTX+OrDOg5ahL+DsuZeLEbtbZetW5NLaNTK8p3bdotCnS3CVxbqP1q0beW2IxTtrUFnxAebycbVFkM
KuuGq2BnXln+0EgQGwsmMcDJdz1vjt5TbFeENrvTxyaXZLH1MdAsWBe1XyYL5O1aFkA4VXOLkEQMqoSVRaBhXWaA1GQqStuAhr3p4MiPWYN5/lCzYE7h9bmwabapkWNpYOejTN0qUFtYHLcOqCMvbsSA+tPa8bwV
3HGldwtnu24HCEfQ7oWlLnzK4pSS63UVAos5MUBuMYd4srlmMYVMKIyhWpYa/Itl4TXuWNa00xmVW0BXzlwr3ENpdP6wXRVVVjO5l+Ck/3fQTCz152/mnfia+kuV0otP2qVThP/VBRARmpNQjd0lJZkuVJ1izUDV
BvZdWjICNgpHpphfpkPsDjJux8M9vtsAFw26wh2sTp8k82FOoDDAojmNdEc5kgy2OX7gkMNmwge0OgjVh+7kRfRPwt20WvdQiEJVefdjr3KtzdTIaqva/0QG6MNqQawS43DK31Z4f2scNTxtUT86iMnK5Pxh5Wve
DGq7uhFZSyJBd0Jsdc79LQWy/SH3jT+qPjXO37DHK9zsKTaD0f7htADgmGx5xXo0CqlTX9ODBrcu9AHqdi4TrWpjjmEO7cDbSCN7Z80U4M/F+fXQQDooee2OSBDf0XNMag9WPD5epW6FGdI00o3Nw49p15Wvc3Hh
MYe13HMuyCEBsCepXG9yZFjg6XZo4ZszOo8wjnFpqumXOQbxmAIZ9JSFT77BkI9V9mYYu4Nm3Mgo6wZ+Yun5Su6p2OQQxe76zuHvH8jxAhAuPPL75Zkb3VxE1VGRw95n5Oy6wvMw8b5ZGhAWnohrMKAZ+hw6OGVu
PnEChUEQeSSA5XtLLN/BKhSdKLCJC3JOjEQSVz4GvYLvuYAmTZvnwexguK89xu9SrSnZAXLslYO7pFPN0BwmmHYslgu6GN1xTMBHqcOxViZAvlmyr4Fm8Msbc3G0/r/7c1AxA5dus4Fa64x/+8o6Yy3lrrHPbrL3
co5B/jQ5XPuTlAv4Kksxe5YeAbp+fK38nmdt+EeSuLkcYnoAFfVMyWltnIzMl6MlnaHRJxiinR8MlQxzcQb76f7uCgoNNeMd10BwZlZdQZaagLRl5fiOi0vVB7Qq+nQo6P6TwsWlEk2eaUtCvOCMpF1OrXpX2s1e
uIQqaxs6YYQ6UxH0SX0KgXae/wQ5vJ/0c5dm/b61SI38ZJxzr5OKfsPZywLnOSf8ijFuiruvKHcb2fS+Gvi1yZlSZMFoQbux9pcs0Uz7pqRN1jDe4xGtNBi/UNKJ+qIqsjD2j6FHEaerR99QpXcJc7jw/rFjwxFu
JUfP/7xNps3X/SKjzG1IQhrOZaxG2V3s5X40Z3Oj6SaNVN7t8lSDJEH5Mlx/kheSV1L2/ux2pvV4QJGioxkRpzXLFW1MX/zLGfvG1DMTu3ic4ChZy2bjU+5bGnY3fG/zRGyajJTq4ToTQUT5mudFWb/Ar9Yy/l+L
37HT4DQ6nZyCdRr2F/O724MFG/roSUU6/MoWGyjZSYEUMXW2SMjhsthInUAeE1D0g4zUAPUjkovAby5dxaAl1PT2Dg3lpZ3z6Ju3W/9H7pv3yGMdfm3AR+4up/1vW2/NFPcQpL1kzS1xLFIkbwv2aRfaRbe6l3Wy
v59o62puu4W1Tvajud8B8Jr91rz0IEbtg+l27jduoxH6bRd6WWiSG5IwwBnXwu4LEFOcFc4Vd4cAWOi9uOxwlNi00VkVs1tmgSBu7aE/YJYdGrYM4pfVBdkTZTcsDhcvxLb/NNISqWfRwgBJPcaf9Cqei5GOWhwe
SgkIGJ26BrpZKMd7IgKwsRVZJUOaqpmu3jihb68YHTW+PG4mFzAiuXz+dl7SZtPvzwJuMsEDQg2Px8Zu6KXzM5Q5k6BCOhowH7aDoyF6h8AogDwHE59hnpCRUbEB2ISDKlEL0lLROVIBqAwQanuCl7aKrcZ0SVz1
WztjG8sWx9uSBzXr4210kj2BeztYiky/d6eP5GEpdIjZrIw0tEr2/rAeWWt5n5dGryLXWsJmSRMU+s0mnYC8hFb+yMFW31ZlpP59rfaDXTihLqfQ2nGSqrLBKIpmDM6mZn4WT2c/ZCx2vFdHR5ncNIj07oUHh5vo
AfntP5/f4be233ZDVsUQH/7YkMbPXhktnBAbsAVTYmMlzmwxD/VAMuYIJwZWv6VFmGthpGi4f2D2JBnzj4RMFZzpHT8B0GSgmu3ssaq8nSJZt7MsJhyH7YcT8pd7RSiSG2LYVDEqMBHD44/37ni1XQrtv7EDF2fF
EdGqv58cOaYuetWRL9/0GBRVBZo8mZUPm3XRVLurEdunKlQp97y1ddmPwaMpPPfO7rZLV4HUl2oTgRVMstG13VrBUw3Yydw1zsVB6Qlk7MM6zkr1QG36hB7VAQFwtF3uDOaezUGMHTy/uG0h6b0opSAK6czsm+IO
lHi67f7yltoQD7/Q9Efz3PCSE+f3o/zYazoicKG3MQOaFljpycjQj59z94T0368Omrgt80vnbJoNj6ru27L162xmRTV9NHHKh1ORIkXkJptlNQ5kW9x18A2cU9DfgKub/7uwjp3hRK89Av2lnbQXjNmnHquQjQQF
/T8ENLUp7hWxzWd/QmxXIkhLZweOpACbz9Ne+krecc7QZWY7AxxZ7vzv9POQfffnNLnRhP0/sKPggNBo1h3cgDvrJimtxsazSex/m5X24KBUKBoG8YmuR/8fOF4K4HaiL9bBE3YzMl4NRFGBxyiBbSoYsHMFvnLj
fUOXBLuQPav5pcN31sfnHWu5p5HUczV+DvtME+nNOWfAtnotkiUQ1cE+5sIHFmOZ4U3FJhTHIjroSTMrM9nxhIMl1PUaAE6ETjsamL9qBLYGG6dJFstUpwowZkoU2XVmaRd8sz8lCRMu+dC3KX+gL0t1IheM3n5x
ljdowenV6t1kHl00Nu/s4ReWWJDO2z/uGLoaHlQjCFCU7gyAp/TBiDkv2aFD8oQLdfJQG2mv/wyitbcLS61vGqynmAVSq8utxsgJGXgJNhNEzpvHnLuH9FGHDpSplKStCp1IEHCT7/Gf5Iw0GSv34EJ6hnS1GYJS
P74310zmBXaoxFObUJ5MzHZNczduotB0+19lY0837Qm1ix0yaiLCf+lt7jE65SgMCs8pCR8+yAKdhGSAgACTquCCjhonaXesCaY80hOrc0bY858yIfhaa81vLBvjGo0k4BEXOcsMuBtylVn7zo4TTeQ/PkZ0sCfx
JOWbtm6y95vZhh8dUZwctexhFX9exTF+zYahMQlDAhmLMChpmvKTr2xChJma7DQNqV/7P6B37sR3z/Ncy2LVEmfK2N0+i3HC+otOigdQjqOM6xZSNJ4I0ovYQx+ndpVJ9/Uki7YKl2pEL+iYg8H5xv4W85PP+y/c
MGnYyW9O4/ipmf+bPlaMJyxg3ED26dXXQ7AD/6l+pBoDap9cnH+nPXhhNU0MwoWgWRoF2rP46VALCvabq4RM/wA2C4aRmq76QhPQbEXBXlZy81fDb6mXU22vdpgkGbf8nCJK5z4C8hHRfEcZxUUQsCso/4ZNnJy4
NeEwq5nAU+8ZUNBU6/dq02tHV3a7nebh/0dw5gIphrGh9mPuwk0q1nW4wIh5Zk1K1irMdy+S0ppvOTy/lCo6zYPxGM8LAPzMbCu61h7AksFlPvwVLnO6qT1kKyXDGzJIT9Bykdsdx5ByTWd7Tv+vqBghJ8pYfoF8
Kl+srDZXH7Cjp8bSl4WnzPff6Ncs5ONmB3mXvDeo8PKy2jYnVYjTEWf3eetItn2lNeSnNGW62Br3GpU+ZGdcNwR5UXPhkaN1Vj6BXGnQVqR9WXO7vW/7ayHSrpfPNljY7PshJ8ikxZZ1V6hCZeJc2YUVziPrnLP4
Ip0qW5ozMejIES+DT1W+81wgICK7Jio1AeW6kHw85v2UguyFzndhukDq+ic1DFCAliDO8aCGU/6VhQnFm300KyBZtgHPA1zXmSB2I1YYu7hu81I2nxxOzdTFTJ73sOJSZH8FdnSVZGhTuwVD3pT9fKD7cZN9Q7iP
fUdst6JguxFTfX4HerZr56kcTF3nzP45twVNuQd40/vTgDfwQq9EUWh7/H5zgSkF+0pJ3bhBc72RSXgqdpbpeYyx2p8wxl7NDXhtPn2S9VxEr/yKTu8oaQuS4D3mpGd48v/bwbunuNa0LqhS+S1/b6ZH8tOh62QP
TrcWwAp3cbQ6xMYkq7ifvZ4ZFyyfYgeak0gSM1jqIDOB7XWwqP7y5DwFCLapv1+c/Ae1fFEgroTX2kNvCi4Lf7SeqbyBdndrAQw3mDKGL/kkwbRKNun776kVyUwHZK0foZLkf8B+V/90G3AtRwJzZ2wzy8Lx2E9d
hRwXBzKHkIkwvLOcheMatgUNaVOozZzHeILaS76m4gXMck5mXknux6nDsv0qgQufVMW2I0DhZ0uQFMWf5afJfPmdpv6npel72sXFvzhfEMU+hwdd6XjydZWMO5jkZYuTZYbQ6pqoRE3kY6g8HfuTrVq30Rktd6Dv
SnemYDqZT5fbc/1UQ69P8kOMeraINgPq6bl+pcLnwNxeCLD63VLFH7UtsfvhNAshgC21ndbzCgacm89K6eztVOL2KY0YDR1pZY5zRLwDF5Rm3wiJlbS71ynOMFsyrZ2dz8v+RFsz5s8kbnFKEthgD2Bfhwv4LJ5v
dTf8mbUjcthmfhmUKZQWAXazcdZMb3GgTBq0b9n32HJ7NDMyVN5dU2kU79bhTZLS/NnuRvySA77uqIqBWv3JGfTKACIZYWdUizouVEH0IkBSjQUZWlwgx3QK8K43ibkul/FClSyUPQGsS9EmdjNFLeRLwG08PiYg
bzbxVnSCyiAnXwIHfCMI+umjatmigi4S8tWMo5YhvfR34V4KsEl7VT/d9sE5v8DPg8PLD8pwzsDNdbGuC5Af7K9DqazonLBVL77k/LdV+VoJTsdZ2+c82VF1PCddU2S+L9gZS+YZ81j6YbHFMMhdyNNpVi3bCNzx
EuRsHU3Vn0iTmzpYtSHiaUCrTKSp04o4Mqxll7prO6ZjYwbEtAaOT5R5gQvdozp3hgTDy7XoZATGpXZXmuYeGRsln8aViGBIeKZcmVxU5hFu2GywMaM4rI5EbOuuvZuzzY3S+B8Vij38z/LEnYD3aV5yZBGb1SR1
fPR7awv13zEzag2MCWvNZhfrTeib2YzAkyPZW0XFuhuj8cpZ8M2itKqfFfXQExHm3teLHmFsdHCwh+yD8fT1w4fdpPeyVZ+NK5nkLd9hPvKgLNhmcZ/I7YtYLwSr2+STGa0CL+kcr6Q5Z/uyIRRX2BOSWmPqStHa
4OB7x4I4e38P4Y58E7ucwj9wrd0NJS3Ic9nlH1cYAhWD6oVRzHT1CX0wBwOILQV9oJyETt+jeEExBK/YQBE3GhDY1kQCUligdwqDv7vgeszlr+F28mLOSKt3Ahune7ngVEDA8XIX9WXjR91b94MzF41qTWBqBDSN
awkI35TMoP14LKld7UReKG9jbUH+RH78dxFzhd/8zC2AcR6VfhIF1CPEqsK+WDO+YGITYZN5rASBp1qlNoGv5D8pJYsQsD9yITAfRGNIShQ71qN4wf7IVCMQBQZD8hDTCmUzYo42ADsZLAgtJeueXKsLRvLoTFz8
/jbkZTu/2VBjr/SP5nKotEt7CbEewKS3aLs6+n+u67fHUH0E3d15WA6Vp4RfrooA5du+YkVHb9gnxtluoXabpBb8uc1NdXCLSTt8dkNZlhQdTXsO+swtvZdC8LGnO0lWM/Coq44npr91ic/kNHVqxx2weDnjsqLh
LHQQj0KCbqxYiwEOS7A27oDs22/bu4UNNLIlMYG3mnOmFfTcn96ak+PdtKNpi6e/zZ3nZD3rb9vmJt64S0ttp+0G1ia0U3zbkrFQId8f5OWNyKQbL7O0qvw645Zkbd+cWthYivqGW9lWYJcVo4fl3cxfbneVmjQa
543bVf1jnf6PC6P4pq6iRr3YQOA+dT9+Jps65TAV8Do2AXtaMJC/TO5AtfFLt4JNi9U/1WpWoLwXvUNup1a9IUwNO9H37VcgucMhnAxFRXQZg41e4S2kunuieHhP9gKeNCy3kw67Kuiw4ss/CDIOfi0DIFXCn/f2
izToa1GvU29/bPnqyMjSWu7kKuP+ZmLotd3/Omhtu+GCKHXf8iw+Rv4ooh1ZV9vvFsByMtkPvAtdbpCAzhjhvnOblZaxu+/DCkxx5/152+f58xHg4695v+ylNG+rdKqDpI1cbLN6WsE4HJy6nFZvgUlXHZi9X0/P
+mcmRP/Onbp+ePhOmxtAwdehTcVnAl27e+E3Saa5WUq/vfy/Zhrf1yR3ad8S2aSrEiYQAeRwYSVyK4Fgv2faP8n+3sOutfCqdYCJf/2B/W1QM6+NaUBAn8kB1uri9AZ3V79wcaicV54h2gK5QUbNbb/yTnA0uNpD
a1reViI7MWzQF75pmrVPm1XcobDRh8IEZz3EB/3QLrx+9HLpa2ck/4v2fcFY/DFfykbR+5sJjfrbUozC1W4lHFtSfkTmFxf+KFwmYhDOE82RFsVsf4xp+ZEVQIISP+6Pf8d3W1WBznmycR6rfgiwz75Zkc0ZZjtS
O9KOpZAlHRUdawAIGMM0rSxEUL5rp/JtxXRBd8QNu/DT2dl5sZTmoS+OoctGQFvHLwbttJpE8t6uGE0WjXo3mg1Dfb9srWXihZvM3UEmLpkQ9WUTYD56J4RyLL8biObM+2wwPrW5TbBc+/v8uJtfBnqq4ZguvotP
ex/FOxi+HOBU5zu3cMXOp3m/pO0TWQAqQ3T+swZr0N2TncLJn8wlX9apyu/yc5O1PziHjR/GCjsC568RKTIq4PTVbrnbyQ9Ypm6a36kVl51KasYXHcPrtRqUkjLed9QwdDGmDVonIvWTLLl0H9weX61KgqpcNKAP
24D8iPNljbx9jibAfYt39VLjVVrD27S5pXm6TSVcaXVtI5D3hi5kaPbUFdwEq9XyrzevdxpVPX5yvc3gtdHku1JQuqnsJti9lsGWm9cYgEOauslmtlePDB5o2rwG17gkggE/u2KeQzn6haDzyu3TxWjogQ97Hkyi
Ah2JQQXbj3yGyWhu9n3+pgdSFMMlK10qwHyJYDriy1rreopTkwA620cWNNAqEPtzhjvKWhpMhumRqEG8TfitpNxWgZIXpUXjDdGLfGfCp51Qz3/9E7BdIabwGVf7lHvAHjhcvocpjf7bcMNmYxloreRGThMK+V2G
wEyyWlwxMJ7uJmqfhVlpwUAiiT7MoMHyOXW03PfokqGKtUYEvHUWwXTBhPcdI5NMu/IT4hDnnq2PHsmelvB6G7/B7B/v2XTfyGbxyJ57u7lXHykyWw7pZZV67B56GO7OxwiqIT/a9mRHXxex6iUyQXaX/vsbr4OL
127dolpQTAVy9VTDCba3/s4b76jxlxIycIPXeqoiBtJKi9QbfKLWIZF2Vx0/qlWZojEZF6nj4CFY/molQhXma8STa2H7cknaQ3Fy6wxYm1Sp2vhqfCpmXpHcxmjUo9Whvk8L0lxok0Y0WYs+WhmMNJmoStsXRYQi
Xz7Cb2FH8gRhbR5yF6XGpUsVU4S8IdgxHnXIOBjIvCrt1XkhOnzQBWjGfA15tkKxlEEKXqGMGnP8WPfikwVgOcoZRFjLnv6NUPQ33XI97W6neOl7xC5VGi1SFyJ4qaJl8ToT5csAlcvZTQUU6u+B8u5tL5nGvp6/
FbXyruYP7o50kgWywImT8zL7kvMAnPf0KjV0/pzWztkf6ul0qGMRKthvpiPIM/IuNCm+lJ4t7PMuQJBFNqG/zqw+x7p3gBDSlhIfubcC74huvVDd099rjvkvnxnvXQPNvQ9A3jyHgKmrpR1Gm4h/h04JZGtiu1gm
xIs9cM3hObo7WNhLOIKoUTrlGlH9oT6fpl3eVO0f0b69x43cxDjk6tydGzK+Qw+xc6La33RzBCT4z1dBEdVhCBOpqBXHv73FEa6UW4dtn6NKfDd37QhvKM1Oxfl06QY1iXPBGVUm0tXHBFXhtzoqF1FJ7n2JPUdS
UW730RW00IryL46OWbFXvIiASHD8PZ4tGZtjrEsTci52I65XM9muoCuFdGcfX+t+hdU6DGFXa1vp+1GRIY1OkxqzleuRnGSXSTJrR7WsexCPL5hMG6uSFVp3cTJEHrxOkZp2yf0uLlAp7ahzKIKY6oWbrwAwz5/2
gB759l9mmtVcJ58gMRfM7GUxmxlJBwzi3cYNj+rPNHlPAzDygY19MRqYaV+WGmKPmY14RH65IWy+zIrWzD5Z+bMpRRfQl7Ma+16BtuPCzb+Cm4rX2qjblm31ewh1P+HRCOITyr28swXF3HS74569nueZW8XwPGtc
xdRuahfXjk7R5o4o3e2vs1wF1lx9D/WbpPjNj/Ba0k86cAjNpViF+mzpURzX7yRVL0+pGElRjK/EgrPs29KD4MJh9H/FrMp8e5mH+ly6LYaLftecULUiGJVvrr4E4Yf2Cl1mJsYfnYEL9awIr7yVRZxNC0qZGCfl
16Ws2Wzl99gvJU5WB/bKd71tydJk3I1Jd/Yuqp4j4lteIVJYFVfGYbmrpPUF75MhQvk9dKxE1/GIgnSQcMZ/Qh/827HXWpn7AmrKw7vh4FPQVB4Qtd0VOjikseTE2KKR5w+4Af1sHql9cb8yWjmx9nfUfEnxCbqo
GJv+ZN+L04RefNq/7iV5n0Y06e19qP7SbNb/1zHQxcqf2UfwTDvX1v3sNmJraUJ0cyPWRqFMFlKfaPQ7xpPDNv8yG0yZ+3pJEeKg1UPMCdj+IsoqXqHWX7/ZEIWS4mxD5flhl07TgKVRzQuy+AgaWPWwCtNUObcV
FdGpiaH4h7ncIwEq2Kg15ezy5R7iYFaDEgkwn43xd98cg/x2AiEBi7IgYb+t32jOCxiLL8LGJEz3GAVv9WtEe001xEQt/HRTnEugzg2doBBbwcCOr+BJYpY40WtRcLj/DeExhcM9vrEmtkASPy1YTNNIwJJPvG4o
OD1L4ZBf7VP8eHnffOkVaZ6qpKO1XLT5t+btv0bc0e2Ucya3SvqdX5+m3Dml5X3+/BNdGI25nk0V9+enxYOB/7rZkMvzsnQrNvGVmpifn5/MVYlvG8ZdMXroH++WKjaf1iZtImCamQz2cmi+5sO9ZwD8MT1A/tCv
2bcBYt4GmL45dnqTkQ+33BT/yS3CMFvjVj+5oTqRQsuZo/Nn6RTEaamXnZA5ifRYCIpkSEl4rdFTV45OPHS5Vjg5ufKxDRA1jWmGlJXM5qA4U2B7NcyhAXVHbVMV5GN4sdZZbSlz6/fEyTdlN+UolWpIPzjbJr2c
o3saEMWD/UdgSZLr5Ht6TiFKrJ01xlU9WT0lU5V4Ag4+PuAO00O91JGf1jUgJoKWCgWdEba3oh52ZBbR5sg8qKpzkM35+mMUu2BtVTnCorW0UI0zQ0F8o4n1T7Wckc3912dKuaN+KpeoWtxIlb3Vi7SX1EMA9Rqx
OHSS5X1ssbqskqKI/EMqgvyv6GOd7x5ZeV6pn9uf0I8OFeb83eLkuXm2yJfcF6cBzAfd817QVofgOppK6omdgxsthtNuxo7IPF0yp1qqSjDvNhBpArdRe03IPmW9fEphMtAZdar7BI0xT+L3pnUA4pVfGctWysdz
L7+u8YBt4iPvberbPfz3VqZgKZYD/yXwzlq+CcayLjCe4T4Vt+pwwUOdv0I0bF8MPR+AujnP+gpwxBAcemHGy6KALqYA2dcacp02DfI33CRhke1yA7a+LpRteeFCvON6O1LmXf9TvNT6YhvyP54dZYz862lMybcq
nSnm+EYMFITax6K9HdazFPbPydgYuLjdLmblXbK/rDMabscLuxbYitWhNcLPzLvASktpqJOPqgqSf7trsy11lxITVHcIS3kAzwNZSUp/sx4x3B6IJV/0pB8HPb98T7vAjURuJLtaQrCZdqE9+drzKNSTLl7F9lO/
PBpOWM7oeGZ75wyf8wQRJ4Wu0LqqiTZC5MgwZhdKtZ/qAqaOVG09Z/tQeGMHu87tnBHsm/WRgycf4clGyw47RiuOd1YP7b2r+QwTcNkzXOoeCorGNU4Ix7unAHY982NmhVbs5GFNqc9Tn4WwAcFN82DzWncUfJQN
ZcNo0l7/gz8GqoaqthckQ70p0eruaDHPCY8qa+RPn6kLu040/0fWqbLOIiqZwTmGon3Y903Oqlff0N2FR3L/GHG7y4PJUtrWCvE0OAKVwZ8Wy4d6TAdABTXojGNPqWhGr98IrPrmdDUukzhXqT0dGISfi/2tJ4NM
gXkM2ZXAXXwomylorYoPtT+6e0A2mgHdrWwp0IhJL3V/CFSOGQFjuJKVOH7fRe9eANPqlJTTQYH6i0rytz3vaVw6eMbE6Z6EMZ/mxHZTLDkrD6iD8cbAGEQtI+5nuzAMcPu3R2HMNt75QTKefwoBA1HaNMzASG9F
60FuBi/1f2+gPEUMoa6SMkAcn2F/LZ2lGKMX0LplofhqTaDu8RWv+B7FJUif1QCRmEoPcP1+u8S3s5u7tzwR/a4IZHHf0DrTRzd00bekuLIQw6cO5HRAgriQFuAnuEORICtdevcKseRMWT/dHj0rLxCfrgji4DCf
Ou0Qqs9nlpCrCMy2obi4rxYqryYPnJhcP9miojoUF8sbTFFAvwUknhvKSUo/A6bMixTWYdksw/wDOZnVjO/THlYb4pMvuYLCXW2hMq+dne7qZ5uXDF94Agqct+dv7R99+YDKM6N7ycFAXmn2ZHQpDJ7wSGLD3S/P
RbGbmWNvAew/nvRrU3KjnO+ovZhN0nZ9vn1QWvxYvlgO2trt1q4q2zf3Xk7qmuhM76qe3zUPKh9AMvoK3mAXg/p4zIb5wMK3421xWubGzUSSptlfFN7tdhDDUJUvpHzIBvmBMgkeP7BOL8f6rA+rg7GJ3o77rWc7
mz1Fu2Jh4T4XJ9Nnf4KbqAk7M1hCwQeNc8HkC2Cn/nO/kNJXRZpfgGZ9/bO4Tf4s2fAq6D1UzoqJpIS3X2fzjJQ/5TAjedFuc5cbR8FimZNpLk/AOSFVOYA72xWbxwFSnRwJMerzriTJ+87NO+vZ6UFSpyDd/8zm
XF/EPbWC3VgZmGfm/OVGUL9Fj6zwi8rLMhWUpfz7LzRHS0AkFndTiEmVJrJmBTv48kMvN5eFnVBnpulOkiCqjKGUlSrv3Tc/Tozj04vWAsoPPLPgCPbp7WfKpLm05k5//sLHhfzdnezrEN8ZEU2fsVSdZVzqZC8b
i19qnNLzvgv47OploF25heRg30GPVkwkNTb0qdVObR8NbpR62nfeTg/Kf+EDzI4OspLbY4QZaxF1jGebDTSbX1ZCfCRMIbZcim2v5A5BgOS5o4lnd2TfBLSPHeDsUXS7NrU/19B4l7zKqbfKJThjSqyLAWmyE77y
TWylg0HAihHOofeYEy1V1k0D+oURv+nOb9lOS4clMlubXP7VtANPEy57tGhuFmF9X7jduQzAPBsZ+6QMnqdZCnDgwHlQtiOcRV8SWllF9RRaBJIm0+FJYjtzgSc4NtSy63wge1Ez5Mn1qg0Dp8AhjwAmj5J7vT63
howE5ZDGKD2hGKvwt+SFmgvFkL0w9tzQB6kdlQMUN3le7QUGcjTAjCg5IVuAANnm7+uzrz+osvp9tf7p6kfeVm8NCoy7P972ZDViMdm8aTuBajSTtEs6qB1c2EECk417aRdQ1Y98+0bcbRBXlcGo/8vfn7ve9gH0
Q1hit4w0x98v8ncV0NmQxco37dYp9qiIYu5fH8gRW7DskJm+miKdHmpQkGftJcIxa9GMEuq1LYP68dk0Vqwj2Ixt0NZhwXrX06nb0Kl7DrH5YWcSq8GjF3Zz4SwLG/NAmFCT2oqZ7W8LuvB+q2Nny11FX5VoPP8u
V/pVZ+fGqQfLZGRT2cu+ePwkFoW03i3yNgzBffM23txx9g0Wp2ZsU8+fEYs5sDe8mM7XUPvJiTbYzkkrXNB4kTdjQWiXzendsXAx7J856G+WKIhkRWibzIET75gMprCP+jGvSSRGT4H6Ndyei/adLfcucz8v/4LC
tWEIpDdUjrLYkJMwAyED6zkcu5NXxM1CKeTjIP4Xknlv6SWCFmNdkWY5XJDT6g6hyRD5SAjjl6SlaOoZqMx2wrjWxw6CJInfoieBAPaHqLI4+CjHbNJxWGxsfCElzuYx4zdGMHojMdTcnWZ8rf4VkZLYxS2u5rH+
TDNRnr4ASGKMkeqSwZ4uFXGvue50uF2Oy0EdTQRZBPJM8nLc3jR8GTmNGxzME/AE13xDnK1DGkGLvkEPdYgjdHZw0S6Z2Bp9bSCLcjDjbpLVQCoFJRpQv43aPoyJhlxt/WkysL+L23xH5ujZC7dCHTTz7lV0NpdR
iY5b43+SKHxl3ZyW23lgG3xttNqU6i1ligrV9NVetOO7GjrAzwTwDDWNGM7K2zmCK1l7p3Blf3NwTAN2McOv3uW0B/83u6DF3uUlYIxF3qJc4SreqFtVTOIkR/cIju6mef/LtsgW5Wu8qSWtL8COtf10dD0imRV/
R+0wrevWfeb5rwn/+Oj0oYnuVy9GB9gaRiaGUg97MGjypQzfzPNkFJBa4+jTNR19q+b4eauEpCnyjgL0o/osSU/0TVPSo/6Nx1+7VMkqP2xZ4VrYwaqqvIGJ9HcNYi5Qj3VCzfhzuoD1lHOo9Ftfq0doAYKkqSaN
pnXSiR628qLrKg1CVHVL1xmpJHNVwy9d3qzYTh/ioJfSq4ENPJzqREf5ZWHOI3uasjy8p//u0ijoX5yH1N+YGaW15E39Y/H3nhDMNaZqIOYg+1hTSnscHMH9IQQcDTyaEumcl2G15Ol6yA593p4Z6C5FzLfa/Hlx
f6b6SktF5ZOMO5bnjj+LBPnoJrmOj/nSrjxmCNzkfISFvgnPFokOmUyfthlQ00pPwv5/NuKVyPVh1gCJRXKqZra3UvvWJUy/FdGwroiCEiBCim7wbkbA4yqmfOP/4DabMmMu21t6zVoz4UOofj1UgqmbvCg1pLwA
Aqsj2KiqZAnuRXpBnIGh1winMhCbynuQSTyfGYCanKG/zTTb8Sl5xP813q0UE2jbX2/K1sV++SKwXFv8ezXIkC+j8sAkIWYaae75aGvPy4eSJXs6MVKfqZKn1GIduolynszZvwUNE9N1C2JeFxf0nRcZI5eSF+UP
6QW0ztRb47H1qHGpvbiWdP8f/37c6SA7e9dJDW/RIFErb4yjmkhz3eRBd7Kstprrj3k71vv38NS4XoiJ8ULwFeedvfS3YXbt0Lsf4WXyrKsDf/l5AmN5mWk2JmZY3Mtb1k56t8ayIvxsFbFeuWLRpTa9DPhr/JYp
n7iCfLamjOIWF69x84w1+ZjMDzq2kw9U2U8fSbH+JBatq66foePVkBv7agH6ZgQBoEbtP/mIfLRLBD871kf1VhpqVULCeV2S1rQ0s5tvStEXIUYeWwPvuw2ruzd0+kdPftJi2+XDazvtq2GUOqltCfLHyXUnJD4A
22Spu9KsbYDH/qR8SDE2RK8/SvaLlEDz77Ksut18Us/9tzz913BJPztH6CxP0ky6BNmlfuk/1hX+Wr3Q2gwEGtIlPRCCii2100V2C17PYZUP6pypdRUWTYO+IlW1tMa9rFBu0EgTj7pY6q3kzRFKnfxY0iD+el3e
mlX2/jEmiIaz0SbB7kEk4xgBFAMq71H0D+VioRnA6dn6Ov5uaSj0V9UhyhZYdTozuBeJDBxa70+tC87+ON+If5LAl+o7O25wtD3mDTzeDq/ljdWHR2ovFUtpq+HQha554776kwI/bilI5XcMok8RidPe50LssWz/
FMEcepq3vs1NiPou6/ft31lWuvZbBpFy+CPctI3B00mjvf68QY3i6s7Pnh2r5S2vipjyvHOMm6Wa1dKyH4IuuoPyWl6SziVjtiM7nUO6hVw4fRfM5svuzgaRiu42DNFbJ8tmNWBvmaw+oB+VXzKW20Dp98MUTiOb
NBT8MZxMmhms2FTdhJIBWKbmRRElUbV1rcX5WdjSF8bXmyZ1LUkuGgC5q2kTynNt1+vcIi9kFndtaqb0MtoW80Lpdv/ktkBGgHceaUI0bLuzilI8dPqbHShe9dqBDmrKFgvtSdlNOWZ7C00LgHmbTW30eCX2r88+
20g9vB774Df4sQMomOS5xvRarINonvD5py6NNEUxzFFERcJotkkPhMUj9xK6TuxHmcPDXoCqdXTr8seTinvUOgTi2orguy5WjOi+ZjQGtXj9WPNHXPqvn/K4vxkMpPkUhrInH7aeSpW84mPtcFPI4Pc6ZJfGtv+a
d31VmmT+XJWYdh6vzqr3st2sdYHvjdeewxrp8NRkYmpdpM6UMoNj2mIQzZbSe0KAHLS7ycIzuPVfW9tkRK7IhtJYf8O3HUAgChn+xujEA+jYHYbsy16qtw4LdrwUgCKGkgE1XKRDP2mH5F7Nzu5OYkft/54VrEX9
C8EDhE3DB2BFxxW970FqDLehFcK7tIEApvhsHx1/CFP0uhtbsROR3Ai988fILIB/17g9PdhoaeWysaFAbqsODXbb2jcOXvxc/Z98rv/UFd/kflGDP5WzD8Pc6I7g3rYrUSiNsNLpSCMuJRgNRPegTInaxKLL/ren
PmyS9Qh7avYFwhB9PGRkBNams3YOOmR0pBFpfUXgKpSG+fdga/Q76i/5OHXE6FSHsHgrKxadzlR1s4VMqxeEm6V3nUufpUarTTjkjjL3eMhQ/fOuvisTng4h67+2T1xo66AbjY39GOkOPS0tb3EMVqAzXjQxRjAK
SAZ5oQNfAhCfNLrHdSqks6vrHihVKtXcVnGbExlp0WVn68EYLnTTt9qgX+03DLepOZRaujOEBjg2kC/sTnAawkbKhW1uXxA0WihiI4b/QijxkIcAEOKGnPFRs9OqTk12bAyWGdlmcQAWRKl1xBLViDnES6TRuIA3
2Qol1Kq76ddX2He5ardzu2u8zhmLdUeNyr1xaDNC8ED3Jum9YuubWB/p3xcpCjpJdppKbxN8zSA4CaBBZmQldJdXwjVcVNsxS/im12iReFN7HLQEclqHo8MFuBt10PvaHLykbkyEpo6HFu7rMIfoquu4pavwrQv0
rWfW2g8qIE0SSJlz/BZ/wjZQ+VylDQ2cIlO6rSD4TvA+wKUheMX8ERzDMF/e2UVxZG9/pZN/2v8scYdsYYHgbeuErEnhMLmh5I3oHEk65BSBuQGL9bq1rNYqJEdbfRJcmcpADZT/yWA7iT+PZvS69V85eWjShhs1
VIXrgYBEFvUJUS2s3xzoI67ruwkaxk64L/apWPUijRXAdgL4M65UvyweigxfG2qnhBLIlj5sxMJLEOirb2jjQx9DKeE9cSP2tjkAWBcEL0LeVvrF7WmC/WXjpjIgOI5KGkVHea1LMWggKM9/hzTgAvVDwNZ4JcV1
B9eMGpNvumVB13Iy6SKdhjxzQ7YTQoH/kF1lEfGuOsuo64jL0o5w9DiAlx0GyqczzrrsGOd9wVFHTBhEfzUUhA3sPSRfw1mZdr66s6etfSJ/o5CdxLymnH9pIIK3VebYolSaD7g0BWppROc8LjRl5AOFGtgEWmqk
f4CUOnvEwJO9Kq8QPhb0K6wgXZHjRCaVBSbDhSBBayTWKt1QEhllymo1qODJMl7E+gxSS8KSWDyypGCadgkNAYh08ZDg0erb/Sf4ndtmq9YdiEanH54DOVTvjup/A3Tubb7lL8jeelD09Jn0FlQRVGmEKAIo6dRV
3AAzUeRHtHjAC/D+r2/YEAUkVcRgDrYMi+4IhuUVHbvYkmtFn4uv+EdwwzeUABjWrGGBAf5AyzGD463Y0PZ0zeMjxybCo65D3x+oAiBwazVr5aCRvuI/1aZQpgjsZttcDFB+zPqICn72JkRvSQ5GFh6j11prrxZk
i+lESjO5Alco50RisXFERa5EgL8uHGC/wM+wcLXoWnQAd5PWue1xane37M2TGcM9XkBYKqCOmtCAzcIQLRA8diyTVXXVDJa38g4LX4rpVR/9U2/0n0wVaxSkuRmJBjT70hyvkSjyyldE/h7FMkEUuQfhY++nFB+M
ouLXlJyFROVtMPreSLF8oJz9luqCLW13+iIjeuZjHpJra8+IbcO8/WRCuIAAgx/x4nhtr6DEBW2g6encRAa3axr+7ib3PKTBl/1/Y9Lrr0gWQ6PjaXIg9UHZvpfD0aPiEp3nzDl0rF+uVVj+yVhv0kO91cdjMHbW
ynEVGLwMh/7maRk0J0ImLpFpqXXkf1nUdJrb45xJ0ksDQqxs8azE0S6cy6o8GEpuNwZVjIf4zqnQCYmf9uDJ4cP+AaU7YASubZQsEJIVyLBZ9Rp8KbW8F/hU51sSNlhL+4hyP6TY65UtKPk3Wg8Be+q8KztBh2/a
ea0nEH7vqmuJI/FxCJfVx4ECU8gF1MPRhZou09PFL2QJMSpvoDUtDRpkelMGp4JBwnHUR/tsY883HBGdaiAXMfKJ6uN73TK0YHSSBKNL9QiXOpx1AneOtENAqOw1dOXTTuJlJQHGV7rbj8soEzwrTYr5Jwf/U/SP
hqKIHkOpyZRCq+kqB8//7S5buzkksll8MsmIUsybCLYTqflW737fCOhPljGNknY9jUUrDJLBAEhKMsVnu8qU//JzvSS1paAiJ1v5MXpaWhbRZ6ImyLDV9HmOs/CBrBreZZOlHXM950Viq7xSsazGEbjpqr8+1IS/
jHLUuRG9Hg+b76sq53QSFPW3J0eH/d9+s+snwLfSjIVDgApAwEHyCdmk0ep6wlHSRvY5zl6VjkQahVuOEl2cVrk8mXPeQHw5TX+3nN8RTawR4sHWZgFhfZ/4qcVOQF+fYcCygR0V3ilJGbK8lQn3u6wAcbJPXeJH
qXmPvI4ilUdi+5QLZxaP2NSQfMeouYyx4Lke8EoIiYcot0QXcQ9DKJSQMAmDYqLC0eSUNnhm3XHktJCjW4u+w488tpL+e1z/N4on8JvnoBLknk5G1KGNDkUNV3g6lmTuJGEaGrTaksrsezCVIXLvS19HX+TlCXes
WR4Rsx9bBXHy49ToMaag0l4fSDfyUaC+s4TxMJ1QPQui3F1gQ4ZZZQ1FevI3kVNC1mPVc1POZcE1clbjfU9dcoaK07mMyEwQEBL9W6sEXWbPpYILXS3LH4OaKyS9Qa04EPDJ1dXOPQIvM0G2gLKHnIOuHAUw0tJI
E4JNMYRtGdfWTZ3ji0SUA0U/jVZqRE+OsnyVVygnSb5yWGTJGd/Eqh/vAVOUYD77heIvQlvYdhydXvFb7o6p7EmoCnEjURThgAkzQjF+rVIDslji1NiBC09gDSgcKZAJGMjnoTvkwfn3P57exU7UpNEDTJfyMK92
UPz9THk0ZAnwrKFap9Gv/0zi9Tz8SBaxYHF8aGEIuEX97oJ8O033lnvOwbNfRMstWfaF904qRZcK/6OwiAAJV8l9HbOmFpgcsJ6r30nQ363kXlRFK8wGbasLeXGF6BsmuVc7ZaFAcTMrbGvLEavsil0xKXoPtRNk
I6G9pIACbnDvLvTo96tI5BETXpELOtpa4q4lpuwIgYlrXCPx0mDBoFHf9Q8Cs9PfWr3Q8dY4/+ZqL24RQwYcpNJtPvoDNz5OOmjdJd/pXtI784Li2TBOZSAIoYN5+TN+ckl9bCOjlsSeaf1DwgimVrnKayScmi2q
XOuVOD7X2I+i/AhuJlBkw1oAC4W5LCIjPwpHo/hoHHrEYSILHjazgMhYz+gm/kGABAd7FhitWeBMiMoqmb/ffra3R9wYOZjkj7Wm0c30dGly7Yy+6ix/Zfz5eecUXpDgP/js8P/I+P2o2vcf3qbVqxtX164+/09x
BJyq1sXH/pvcxFDrwAovt+M7PCaOTWbrOyw+ovJ/zefHhXkht3LQY8pLW8P96whGJpIeNRMJQ61CjOOB+CViUD9nNKvUE8Um/EYaf8b/j+J3ZF8QpT+Z/j+Ck4PXF0WqpUw8y1oog6snm77sIsxzrsGC3hfgrf6a
EjjR+PvVDHa+2qkmX2ofvtDlcBYqOiUx/zWhw+3E2w2SA0gMm3xz7au/svvQr0Jibbpl0qd1J7HVS0Wo5rpVPPWa/sLpWM+51HX1g+NkYItbse7iN3cR5PxuPyA9l8I74SOBZeYIQdhEWTRzIpsjraQiHbfID3Qb
oYoYV+7ki23MCKoW0d4VVR5IzF8OZe2lIbavhl8BklIK50V2mwOxWH6FV8lzKl1ZwkwvWZxtQfuV1z65JAAOMqEur3WiCCLIugSGsV/+86WCvHpI5d9i98mwlFCPV3yJ3+tDoDxrmiy2BICNAmkABqAJHrkB/Db4
4peGfMRJXKDovm4JZIXxAFkK+OYrcrq6xxD9GiS+cOTuyndE0gMArXONRCeEldOILnt677CF6VDyarvk2+wYuSSKi3V2CXb99W8TtVLYGodwi0bsEpr4hBAs84xGBa7oOF0d+SLnyuPrcCBr4Oh/3wHr3zXySVFr
H1FKHCC0vfdB3FfqJAI88G037R3Qzl/Sh2dQsppI7hNBdSftLxZVMKoCHDCjIYurf8DMmUTBzGRsmQz4XYLsPEVBUY7/UpPYOx7RNbE7IHVFiIfWwlpmSegtmVcVpG50LBrq5Bv2R6DfZoxedhCLSs0AOmS8cANE
YK1kOwEI9QG/In8lbZzDWaThzV98pNNwBYeGa6hk3AKsD4aWBYsLOI68yRPpUb8S16UXgXkUx3CgVakCGX9hrbaZ3soLtIrY3P6BjwfV0B02KJHK1dDgy9BQ4FXlY0nGw0UInwMualgYQ/oyX3j0fPhSUn53Hbvi
kDUFDjJXDC0bhjOx4GzH1W8yCSoAF+zUG6z6SoPdLKEZtnWNBH2UkxMQiuC7ctYFnHVWHmemLqxXadc/gMHjSFdBwUigprHsiNW8GOJpA58NvF2E7o0naUK5SWQTnIDzMogjDxeFYrKHC7gREkQacgX5tefhPx+A
WWs+OCcYzQNYScEG7IEUVECoKi5rzNAoPwycbDPA7XmEkFfAgxupEtvQABOkvwVpIQw3f62awpvhLfG9KbvCG8A7Xkl8n1voYygJLY7dn2qupurbe3bNCJecV7+PADkLIoT72iig2hioA1LpJKXXnwSJdmgEGj4h
qDBLpswvAKqjter45R2hGQb/uQiJkwUhzHSONYqAYRREndPSU7DfMkG7uc5+pg9FmGDsIOBUIkFTFlwjIaTG+2cQk6mvjSWAIy1DqKVVg9ROOsT9Co5W6NQcF7KMv5IU/dNCo3O8ACXLTrIgYMesxK/G3+9XfyLD
Pktc8YziLWkhuz7mwBmPLQuYNyVFyPJDQpVz3/S3q8qSgTL48u7kfBseKOAVSEcJyTvDYtHOLEeAtkU3ghXHj9CQyuOMSuLl46vkwatRcS/Hle93DGX3SaszAKeMj9H1EhkDaGTlL6FvIQe4CMVdrmFwTw3lJ/OB
+deDObiAX5FxJVJ4v6NNLya8HtdFZFRXyV/Mv4ZfJKDAQ4d4QWI/pBiN5aftHc0yLgwj1j+EYF+FwGKryoOvzaxylWngt7/DVhJUzohXQbImB4rDiZsNwyEGJBr7JAS/YnxHmhivOzvmkwcnRCXKB+dFDR7y1qxP
CdHyIaFWBv3XMRCD1M1wgN1OX+c10r1kq+pl/BgCyalDGkGrpjGWTeTdZl3clJrzD9WebLin/kbaESuNaqHguFkJdYpGXfrNBwtDFZ2F6FwElvBrjUAqH6+SwKFRvXTnngmLKx1TjCFvQrOpwcz25jEhqMUJ9UuS
ZjNLZ3SjdRrXiEtk35jQ4JPwSgkgwhzV2ieiyTXW+bH0mvpYKC7v12hkxfucjh+F3cuWRYQx3xYNebePy9ke5BoDcCZfhK990KYNXu98S1Ba2z7bOpK0drODdBmbbPyFNmleo6iwI1UHXXCvpBieSTcAQtlTgH78
1zpyit1NKP/GBolAAFZrg5ukX3339B1HKy20/8QO13M/IhfU7iig2yzpZep5G3RINHqDV7hKzj2tDK7vx1+iBz+1lzBSUQT/4gwwVCHrh2OlkG5CJ1riMioP2idZH8OiCubfpX3R5QR+Jo5gIixtoQV4Xqq0RDxw
uZK74UDUTwqfMZcUD5MwkM98zu6g7oSc0tXkNCUHBcXRZjNvAgHNpmErLqoR7RsrJNTbaifkvTZEL2e40GMn4h8dobVXNWjapVvu0StMeLesrEmeg16lalyUBxhSFdKNwrUUWqKwZQQlOiEJ/Q5QV8dOch+663Tk
8/DdSOc8OQECjVZoqNjz3nntcVW7zuF3PAmGxw/gkymRbKKYYWvuHnvPwqUpDp5YkOsbQeSxnv87BgyZxkC+r3HKHuPDZ2gLHyFDP57sRjHcFmv4fAU7rwEY3TptxllqiR89mtCu4drk91I54G0R2gr1+9eLCXol
mn1UJLSG/r9mVoxgWEdB6cq4GI5XGDvIyobbo+KW21XBaNSdyakwxndGjjy+05W18lJuRrPQ8moze7TfE0yPMDVfkjHgJITBgz+fESKPjWk4fxFAfct6YPEnIhFK40Sxp3d0J+pv2Ki3SUTl/wF6epPdDrVlYrLd
7XD93/WYbDDaXAwJVrqXJKlLmdxWQmUuwUnmwPYY7ZAVQgDXr/pNAdVcqd6x1VCLLxsYb0qUximOF874Ir67u2oh3gu7ic9tTCZOrK1NrqcGatqzDKQnDOxtClcZBe/S1ehgEwOaurVwK/m0N/rJ4i1CpdXtdE9x
GIqd9f+EgkgCw6pES93E55ssmdHyCFwO9NkbbilAYzdkve4hHQDcMjhDB69nSrxPXojwdflI0WEpqlJtslC0Hq7QxUvy39rdIsiNEdH/X07PMsWuG1gjMZyvrljODamfdA4a1YOU4Xxgp9qehtzrIIGMNCt7TL+E
ZaRvYCbykQIRb8z9inkikdw/3StG7lox/cv3aDKiHwUGKpyXrN6XSgbyDmawT8dLiAi6jhyR/V1ITpE2Tm5gjVpau2l1/mwwpP5A4kA+dHmUTESllZzCkk/rKNR1u/IEd6jub7ukHfiD27yVwIdHASKa19gf0pCg
fwlHqTIjFJsECQU6Gjp/TNHV4wa6rbXFdL9kfGYYaQe2xz1FEcmXabSQdHCpu+g95YWVl/S/y/pf8YgyIz3faXljmNcSxAOUk/XQSe4kfxcFgILIfVjYonNcYaHMVofTjPqWnZ2k2gOsAsN9tMvug6i0PLA2B5Fh
rv+bJTzQpELZeFgipCxeJZ1Dviqn1Ij6Od9SRBSPRFJ+8IXSa5hQlqFTUH1UWq0wLim4dhGoALklpOEAbPMDiolVa/zt11P/vC3Ds6QWl9AhwtPCLaEZJ/MN8xyOJiODJufmvQyfIzCB9SCTX329eVIizxddIxEX
r0KkxYv13H0EDyVGWVc6hvephBvIRIvyrDNwcyWM0ZH+QNSmX8KYMmhY1jSLMsI2LwnQOgNDC5tUCbM4QwnIf0dxd4+JIK13oOGHMgrhNwDIggKlWku/0YViw1q3+XFVOIsIi/2dBIbjEQQe7NMoxECD6ga4RJMm
Fxj7Tc1jQ1TD6XO31fO1jUXRB4klWPP0p6unX5tSobpYVR4sAqUYALYTjh7/oWP17MerAaTOY+fdcveJmyoGTyISCLxB4N/p4/mMqqf5Exfzq2tnakMSP80WEV+tJvXUnZNUCEl7uHgwCRkFQah/8XoW7GhfqVyu
ZVCwHmIcTO+9QRKYNImIk8QK+ovcx+Kx/TuJRVhR1z2oWftQQzlL1Vu4YZtAAlJoM/99BhH3wFMWmN3IsfeykswZStt3oHRrbGdawOg7W6OtgQl6G7//WG5anUQUf+1OxCPGdT05Vskyo752YFV1Da4R6wzeRTIj
dSWtIuUEqay0/4c+qFb8kYE8xB0yAbTOP8W1g10WrjDS/5vBLwYVARMJE3WKsX5YL9wx3UkLr+uqVS6oFXotaaN9PVBSm/3RXFuXatqKbg8l7Xj2qQXOq7SPjCA97f0VFcm+ibL80dWhIKmmxQfJ7B1PD7B5pmVO
3Hn81ynYU82lPCU7eB3KnjNUNzfUD4yFrtupEm7VjqmJ0l3qBhx8zfzy0R9CvY92XVonG2oN8ZduXY0ATVF1IyFDkSPMjoWyBn0y42lzy7Liy5Y3bc+Cp+0tJagYotKDW2nNhW8lnJi6mv6zdVPqCNTFxE7PmL9x
i4bAdtgaxXjYYPmTOFmbr8Dai/Mc8JVRA/uFehQcw1z+BbumtlIsc2zVuXb0KSlW9wBTxhmzdcZ30fzo7ApK6ZSYcgeR50lw5yco+QLPdeVd4CR0YgzWC6ZmllQ/0VbmFHSsvfilou6e37I571lyaq0+g5gyzzLb
Z3zbZ15UHFhF6CtXBKsnp/4PCiOSCdpf0EFG+AUR1bF/vdcL0qYk/RYMckZokl4LsAe8ZCiMvOMB+AWcWgFeZ4KrsM3G85tahdls1B2vnLkRJ6Ns9HAUq1M6/9JnKr5BDDlB7Fko2r9o8yxupQTngEDuhX0p/XY9
jW+Wg+MC2cRVmOPRP7tlwLzdrJ5jcG/3+9EGazhy5wUgsdQCkfKYp50TCr/NUcU9FbxUBBNyXk6ScLnbQIKt8W3GmYrlF2I/Giya41w627/1eX92Rhe5B+KdjkCQqhHKUwrsiDWe+PRtxKYZBy5nOQF4ccncvfi7
1FJgvcx84VlfnFAAgGYDggr/qcWz/tLN70RXUR5oJOHFLCZ5yG9EwbsChPomBXa9VnRi8vIvV5hbbcvF/Il5N63M3SBf7Zbx1W5WXx/0nOkcjbmrJ4Nk6hRv3Idd6gK+5SlxoOw+BKEErVUyxwbjyrzrVMmX/t54
oP5+fsqrrViv5XzPYTnI6wxnWSqn0/7QkLz5uRYJ1L4ixz/XdL5OtxiNcvxqausaUOriaupaVCZl1+9FSvQ5iHKzje1vHPXq1bOof3vJCrOEXTx4nhoz0pua6Ch7mEtID0t1ZLeEhx7g6+8a50TQAPjdqNrQblZt
XE3tAyqWO3E1D76OG8HsxCppJkMkTDHGVRMu3Gp7gMzUj3mANjxYP0VfHOGVDZC1Xf98FauNsg37zbL1GcuMKAqsb4HsFHu1O8VRJe84IOmbhc2xMNsx6SsgHYBg2YBvz2td/wfYIzO6fIdwC/JRq/HSIzN2xTa/
l1Cvlp2vSN8DJhFv2lQQ0fkqZhvlG9LN8kX5KbX6V9477rOlf4syfeYTCVFnuqcNFb0s307daoKlGqO1A5xAXRMJhO9aPmC88rFu/VyF8cnb+VeQcM9XJg5yM5rJ9IE2ZKBdh7l73awgHZ5+3fErTdi6vLl4ps47
4MMmj04xKt014F4M1GAMfhQmEskFQT2iNNpLqXBOdc6opVp5GkX/xG8C3ZuIydthQis01tdRJVLKVpGpVFYodRfYjAxdQoa+/q6if6MZ7T06vwhgfietZWRkk5OCVUl3QhhCOKN1CXnj2lrIcMuMcZJ/CRUtcXoY
wn25JBOBT5D0B7feVSWhrgsIfJkFB/odX7vau+BigxrXhzLom/lupgMfjyeRbKVw+k5i1NufNkfeWAfaoqOyM+P/g1tH3ynRTWtaNYeuEQ+K/jsQTXKKl54eKOaXo49EbtIEWXlGywIwe047HBQM+swFWA5XR5bF
ar2Lv7MTF9F0Y3+8T5vcNUTI6e8owlsE5BfviErPyGQVOo1ksZaSPMYu192/HYtTKGEKau1V2qWHJ8pLcazwbHUclyaQrQMPz4HzYYjdu4K6WOmDQPP/3ael14eiQ1t5Bb0t/WlE6cOS4TX5/s436A8jNdkCPF4x
j0iOMNP/KxzDKadN0RpXyClehVOyWC6wLYGdm7T1req37KxrG/3qTOx0WgRgv8dQWOXMywrXVF2llWdXxG5SbiiUSGApWINMe+jQAyTnvgi8k7HHE5uucRWAd5App0163tgJTRBzTRYQgW2mEkqu928e5R62NYpM
i5XPTfRtn/pVl4ElNpbuYi7fl/btEdXb79oLh7HuIpUwV9K7HcbhFHDFxukPTkOgV8Ye1HDPm2KpsgRnmCGj3gydAgahQwYzyidRKx7lNqLmHFvgGMnUOluGULYcN57gCgx6BGl5ubsYrOrEuwLTIXvdSV8KxcAq
NQbUtDrdW5Ohem8WMFYU9kzhiW9Z9xSeyJPzLZjJNyTZNONBx10vKgXNIBNgYlHuriP+0m4SwV7MXOU1rpHfTZbod24uTU1PS9Uu+L81fXwDPV7ZQjyNzPugXBfXmL2fLD3VVbQLHkAnm4hc21KAYZ4a2Q3gWxma
sPSMXwOaHMHppByuEsMBSgJhaQ7FjWBiQV8qtEniapow2/+bBCJC0+9sZJvnaVl+hWvkK12Zr9yMXtP7J1use7y5uSZiId09XhyRQm3i38Yz1O0rDoPqacqsU6q8iHQXnIA/hVF/0LezlyHO3jCDq7xBzu3WpXNu
WC/Vq5nz3pk27XywNu4sDJoEUjHQi41+h7xrIKsacq4xIKhmK0wIe/Lwasn2rB6cG3250UBst2OjP9rbAEeMR1YnjaC2WUI8t5qr9qw1QeMvasWjwExZ1UufDIojbrgnooph8yL7oKsJlENgalfxxTe6fPqS4KIZ
r0BchEu1olDbBbL7c5JYqSIsTEJ/v4rNeT5uZTwGBxN1gGeVEvEpmZzLoeF05C2RyA7E7KIgy3vQuwDi/qj3qsWetkrA9Uz2Lm9qNnW8xQudENpEdoi4JVQHvMK9kYBbB30n+Fyzz69whcSmGJa3LtMY6cBxUUqS
jMHXVcGRDSUDApRqGDOW3rLKhNkfiNziiq4uVJWB18q9BPLRDT7woZGPGpQCgT7vcZ+SC2whpkWw7r0xnjYTzGyisfrHMvWN/BnmksnKzIWEVq19BUTg6bAxCQ+XCx0bN7hZVvJ4S+zhH0WlyQ+11XzIJ9MnxMOW
JtOOXKnvJ7/kHKR4BIzqzOITrN32U3M3OIGKWHBIfOjk3kbt0HAEdhMaNhda6U4pXRMsPtcp756l0hWBqk2PwhoGbp9vg5z9ihiP+PYMdmfzPePhSc2l7q5WgkRP7+weghvaOzcOEumGlgalrYoR8bmj0YU8y55z
gBvwAdPhfCw5cwwnyNCg+WeSAU4uQs61wd2gXR7BIrqXbnHQlLGaiTSwoA40Wjru3cnrDnEKmEHTnE0q0LXMf9sraye0gN1ECKf7Juec0t0k+SOtuE3Tvm0+Owue237nHX+B/8xeOgTkBtrB7qD+uKWt3o4dzhVL
k534HRuX+T3kdBiW9UU9+/qRfFjVmX6/rl3E5yPaCJ+HaO9oEfbxufnLPWo32nPwOtoWlfsBbFYKhBvcj65SnjZ7ZqDpexhsDa56Lb2h1xJ0mDcABsshMoc4GUXy/lLEjK1DcsrTfmMlql6aDiTNBpvelcrsRt15
Yhhk5XklMT11Tsw0qzKRhEBHGjA6/yK3tdoMpCaVJXM/snRxdjxJrwYcLegZ1kJJZtAeFSx+zCVpXy7PwDOMI+gT7jgeSsIjfJCnER354qYfeE5b/DPdw9GGwy6b3O8GNUUIB6q4+Rak7GYx9pRNYwvIWlmCmZ5j
x+PhqWo/+HHp590BlbYPOLM0AarCuzJD1I8ZkJJvDA7n+upVh1plufPcGbnM0LcFC2Z5n1FTaAFpSNWFyA/y3SrrRquRCA80WZYPI66jYJ2tU2tgPSCgd3ZIOh/htOdj46PWdA9Qn85Gr1nuUhEeQaGh0MyBYHXh
MbxgDlT8lS7KXyO/JW0p+MEn2AozzZzg3djR1/wNCkWYUerDQ/s747Iqkuxkhphacz/wr/rsJEYEYUOPZLi1YciPjA9sQq5xHRk1aLKCsYQmY81FGhFKSbe9uC0hzrPBQ9x0NClUX08Qf+l8feW3pCdDiQhJuDHy
32jETgpQJndbTOWo98ihdForLaxzbP+4EuD5adFFjNjY4WJJ3hI0ggaSWWEwEk/A7im2Aw0Z+vgHE8GoVuK42vPNf4fF1yFoJ9nnMHGNdLe5BfrKTcnr+Qh6zfXT+YKQVFLnVs+zsNhl9KF9LjJY2dm8YJo6MEzM
StgDZTy8XT5v2VBoWoYHIwZKZgjzIOBtkuwWNSJzYA/y0pvaJf6UwHLEW7CC4otL24eb4f7F/zejhp2RN1mkDgH0Yy3FJyjZldtliEu92yTiCDToHsAXGMu0NGrQjf1uLcD6U55+QzVE5CMsTe9+uHVgGmyJqLOi
6S6Ha9ejqB7K1XB0nvraFKxSXjQevrgwvA71b5/o3y188r3O5IOu3V+Zc8E+5yebtOGtzSG2rX95oX7Z+bUGG8Bvu/Ct2CJc1ot7uS5VHbtvbeTpviyzLL3k55zdwdYN8LFusPuCVbTiJ/hJvS1faqUHRKWWm48p
Bib/adfyfLf0l7/M9XbftONI078TtqAK9/72eC1wu6eIf6TbTPf++LvD78ZFrrwes5/I1IXXc9w943P05Jt+TQwWyQb+Kegen36InPmDvnTo7oln4kbSFitzK+jBNBpTr6ZPL/nifdSexulnF7tpfHAklME2vvum
sQnN4e12b5GZqkf6O3nyfkpi+Pwt9QBfC9YapOay2G75D/FNdxe+X22ZQj4Xa12pX3yd5am/Vh/XCpQe9NlfxCja4v0NoTX/7VTScMRzy6M8vaeCG+T1Q7sC2jdE2Y7VnwD9Y7mrys4sO5cLx0T2j0yps1rDSU9a
5lCpKAmr6emZqfgWBAjNwcYCPCLLcKzoT+oM5ACYm+/sJNnpTJJIiiFzWUWkhAzMDmdsZxkSqZO8TUw6/QQK8Lgb1BjgM8bg+NeBbeATFAAAvU3cwfs1Zki2cyea1cS4kYDp6RIFA28CxBMmRtRMpS+sDHo7GWJa
txbtkh7AMDsrFEh7YFVKv3jQjy1e6ineSUOCKrNkpDqHnG2jvRQeZDdW89K1usNYBBWrJy4HanIYVrgnkr8oIT0dVeuxF8nF1C/My35vGj8Cd/Ai5YmKJ9OmpHy8KJ8s26zpNmiYDVyTWgdatCdk/h3P0T2do3sf
4QrzfGzMwfbrOx4Xu7EJNFC41ncz2OH68lA/2nQ9uf9k37whUrZkUvbdJ9ft7q7pR78KrawPrrLJwF8iKUauGF8DrSd4uBcoHE5EjlE7E+tq/PNAAtMPiyK4qWMkF29zXgcK1zZrTTy31XJNciend7I5bmd80CVa
cmpwT4OGxIrvtITtz8E8363ThdWN5jB8LKG9vFABCWe5fx3bKZidSpzCXhzv0T7qK4gyEp34BdMqYG0jciyPRNAUE3eG04zax2OlTjpk2Brs4d0jJ8A+DRTtvEb45hzGu3Atfj5BMjBw71nubqs03LNkPZRfOM9q
UxOhx23rg5dUSCneymVJyi1FjIhRa3C/f3zC/PiiIT0kcyto9RwWdbHHdMvOJCp0PRFoak4yt1Yi8lCsBbWlm2HrP9rmf6KUoIq0EiT3ueWyR7Fy3RYhpKaEIQ3bLCFBm+BaZckbSrKoSnVFpiGoiql3e9AsY22S
LgonY8e9alItFbsvL5uMUaRRE0b7E0yU/OMn1R0kWQRUKUGjaLWSQMKHbxR4WjddD0kp5wQVG0ugPlGL0LJQEbTf34CEuGP/ZnEopP1Cx0HG3qb6Ro6B53AJeohIuMMqZtikhWE61K5IUhJgGCpW7XgTVNNbmWld
vdlCJGpmzmdeiWapZiJLUMMvlyCH2eTle1128Wu9qfZ/Pfr3pcyQx0aWTVzRfbCVZ9Ted3+WiLC/LNARe6IuXJiJ915xWzghjwixN8MvfsuimughqUjb+hwnEnzXhnpNF+M1BdCaq3sVPu0GLltUAJVRhCwVLnX7
MGig0KNuKIqDBSBZvNqYQWdQ+Cl5q/0fLvmLs28XecuK4To67rLFOCUAMn0A3J+6APzrFGIXpj5DkvDM/MJsLSjnyj2jIFTAbk9L6WO8vQX8MpEjp+1jySMV4QYBYJwuSiB+DNKwOVlIYcdshYpPBIAYVCYZkjih
yEAhDL8c2qw7bxq6oPk1ktD5wpxzGPF2GEdK4g8lOE6xUXL+eC4E81CaBOqBchGmEgolDxDadttCGe6PxLL1EL0JKobb8+jidnSigU686qQzp0d1aJvpYbN3rEOdPrOAbOb8+TzKOTgBerjupRMJSPj57qcE8jie
nqV+QG+tvQkPh0tzMntwuSsE//YW/6/9WTUdN08W8ldT4peTNpvDM4KlSZ52q3tPJEmf6SWWRI9kb4Jqj3fqv7P16zserbFP5xoime4j8kgk9FjX5od06pLyDqsB0CJd1T/xjo9JyD7bd3gC7kyH+0RONHgFKH9S
Ty2U7X/PG7aDbiZlZsdLvrhccqDGzGbHzyFPS9qz7Dll5iWnPBwxjq/xocPBufRC0gNgqKQaRKzzWKaexW67Jwo46GHH5Ofgxz+muW3z6Auy/5IB7DOAoEvjlGsFJ/2d8Iyw0F8SJkuH2KokM98KqHUlxa39P426
Sck/iLvqOOS13DuQpnt3bbzr3P++Yi87gz7wHoMH0vvjDV6jJaMy2FBOrCgxMcmeD3zzraSwN6CuBAkacNt/zsX5JdFscQPBjlEK4MsLEepV79mQ4bfCGAc3a4Y8z0R+1sXZ+YFWNVM/I97iV3JO0bwxx/y8eDnJ
xlpNRkp5AbkQ14FUViRXgtUhN/LgTEfshlt5gFynXHMr9JqDKenW/zUaqjR1wrwv0DNBdV2+N5Xjl/Pgqzpu90isZ6LcMkb3Slw27OeZys5KkrODZnx/bXfdGh7+M+uqUu7jTssWlLfT81jltCK5GuW3+qc85bFS
RBMtg+1AvubJe5chX5pzDnYhCXGdvOcW6D2HapSg4bc20I6FQsUMJHUgwo8kVjud3vVjTRKv9OJeblI1YLY/0RQx/LTPY8lsFJhkUbMkd3gqes28LD9VQS9UCspJXNoO0hHuGxd0zjggBusGJalqtygKzv9qeUEI
wdsQ6PdDJu3p+C3BAACusS1A0G4dKdYDOCShhhI+cPwupa8o5GwiW3kgvhv3HhLxxCz7oBbhLRBaz7bUR2459mouafIw/cV45IoZYDeTYBBae+aAPleH7HX1a78r557XuQq2H9OUingvEtghy4aICalEzIPsLQFz
Eorv9viuZHwTD3WpmNMOoK5wjXy0WsRHK6Ryjxi8otGIsTKOVCFf6yEoK9HfcySd3w3Iz84CEeZYFAZZLvIRccUiksVaKzBqI5DohsDVlI6yIw/h/bl9+M9lkyPN24gxWEQsVwnXraDrYp0aMdsBrnGNpHof6zj3
AuY8jxlG8pXMrOh2fCQr/NMr547kyyQ1z9ku4n3JCkhBVYW1CpsIkQlrSsX2PtJKkjUjc8hQ+1N7q1/lz7wQNLzQSCMoXyaZPeuspkOK74kMoS+LEJ+kgKBqAHwvasQtwt91e6TAinI10/S4wcLePJ1ueAYoOP8h
kC6ItpTdrU7aO+HSX2qkC7oGdOFAnV1BjwYbmvonS0gokGu8TlKml4WkVR9o8Zfm79pSf3aZA59e8zrrZxShWTwcy5g7xZ8aPYmj+AaxC+L/l6XMD1rlRHQPfPRHPbXleRqTq7E24p8dqQpKDIqRoCtRQGRwARj5
XvmaBvUtbfiQW+p8p3qqSwudkhm6yjXyTbdaQxQ0Ako45gPltzMokM6TVI2E57C9qF0LUWmWI1dk0y51RQlXMExo5RbgSp/iAW0n421YE9J6U+X4Kxb4VfVlc0xURsuTcHSxAeRyPClrHkgSbLjs8Ss7Mnx1BCTS
T8EU7l/NeTMzS4tg5xURMJGUSeO17jek/jFXcjCiH+Pzv89HPlTe7HZ6NQavw8BrLUjn8iR0D6kEkqhcy2sn44hMu+Njl5psklDSag6VWsyQ/G+E096P2tKpbbUV9HczBtFQkkz7PL4oMB2Mmh3Xyk7mUvMeelPw
bFJvaQ98lpJyvXfkfc/swck//VKRdR5qB3XxbCMJU3E8b7XTBtiyV7mdD+8prAJT00Jw2Hr5aao04hdE/m+SZ/xu0T89zaCoMkrDsO4IRF4IHwp6m0mNEWYZ1yZqeCGNwJn7sN8CneqLaFunjr2iiIFJ+5DGWa6a
ANxC5i0aWyNJ3mwVyd8MKmsnA8GJIJFYAN0uhiT3+pjoETMlzT1GjcScS94mNmFitT1ui7tUtiisnCmngiKrmSI/TdV2/DkOVGFHkqfds61r05Gwyg7NmJ5W3FHkobJSJCIhR9+KPNCVZdLHLq7bPGMBPrAcerfM
wLV45KTzpWL+0W6W8I2OFkqVqMuF6j2u7RZpqA3Msw+dhQP/DEY0/xkiAU0tvzOoaLJFSmmttziBG5kUZGta9R5eB1JiNkLTkFjHIAcLIlDceJVBPEq+KNGfgqRz/1gVs5BqqLrPVbYMBvWQFPRtvCfNlkaEht6H
KEsla9PQCCY6Bts0VM3V0+GYm4TKWD+yRXXKQVQuQPloYbktZ8/HlgJPHi9SmjKE/pL3uUWPFWFb9FCi6FrB5cqHn9UFINBlrdEj9bBZLhZ6g2W41+XltavDo6BJ0MkbkvSWFh7bivG+ZHzZZIKVKQeRXK1tEsD6
qXfKzzA/PjomKA3sciLCMxSbNtMo7IfTgQ/GAJDvB4W5xrP32H45bkF7OQWGiqAVH6OMvSgx7D6K6rCby9nLAS4O1XVxtEvhx8RpgF5jLl5CzZ3NChzhtPPD/oJaI1uwMwia6/5ijMNj0Z3beYjzGuoqr5MEaLaI
1GiH1AT4nqrzTsEMajudKSQDDSlObN5rgIwTd2E/xwPdLzKyCi5sX7n7iIq0DOJYdvNLU8fJyQf9Xxq8gy2yUSR+OGzjPpNSYLYR7JR6kzDsip5DTwQvqXJzeC5oA48iXuh7z0yiYuxDVCXBcSRQtVF30LTjw1hl
O4LzbmL4cJA1yiO3Qh85mGqcN7hon7CLvXrAEgA2C90pvZRWY3KCvn3ycx5+Pr4ZTuA/Jl63dhOqHO3zX7iXcWvcyQZLdDegY9DHN87PYS6D7rvxIHlESAdstbvIidjvZSnJ0BNeB59t/0Jrt6J1fs9oPGNkyRbL
ux0hHbfdFu43jFST77dGHFt/C7q76n3r10lxDWBBLmEXHh+L+4LprOXrru6SipMwv3yL9Y0tvbepOqj0bDVTlSGNWTvUvbRTsrfDYW1neUxRMc1nLpjOGYT63scmRzvPolBb0aZUrVL81fplAcu5IHJocAnOifEE
IcPh+HkjJjxvIhpxTQtyfBPq5cT5t7+KGu8F+KVEPrHUnwB5TZ2ATx9hkDpflJOCJNPveMF2kcVn46835CgrpMwFFs+Tj+BRkEfMsX/W5EjQNvSjVSx0N00p4Vde0llZbwgzQcnmnBHwuCVMH0qq9JeRLsThYFnR
awtCNpebkFcynHIrdGoCO15SaVRDfNIPSau+TSi0MzWJJYUJTVoxV4sERxRhoeWWo2/QDAqlnSGmWlNTmD2hgNyg3nIreGsE4+03M5Xq1YK20nSBP3huhsKcrR6uxPLr33/5xQ/G0nuN3Jb333+KWpmDOHWTNRKV
wQLEYGwqGkEdo9h70sM9vb9vbILqw1/ZJNoeOqlh+UGmUnS0lj4yx4+ClkD88z3m8Z3k8ZvcX8Ehv3ZH+4/5NSoJRnsTJxdZvpew8j3FlHcgkq51zqMz3VyzH+TDUET5r1EdXTWZQCzkYxMpfghZ5X7KBZJr+83J
OFiG5Iab3hqeibd2q3jrAZoLxJ3I1JU50rF+565TAWRvOZWku39LOiDxXJwiT6ct1iQzqKsudbOAOAUsWFiA6XKHF9JwCPkLj1+2wpbfRscxiAusveFwR6I2jqf6mk0y5/Hymi/qAPE7LS6mR/MIlnvfwweJctkI
5QCKmgX/oM3gWVc2VXMoYzMq9AkfaTN/MaxbdNxFd158UC8VYxRIw6aJg5WCiZG9XgwPaikHvvZAr4PLPyBNZTgMCraxKsbWFmuJmZsmxB/ERUnLqI604Vj4Icar5JQvyikF0SJMvRJCb3RWRsWQSRAQuZwEMvXt
aG79dDTQH5NVUxkljCE8eRcisc5px+/z27Xc0b36HXZ57QM2xMQZtvFgSI4Ec4NtWlyn0vuaetXNiutjep+pV5KlzQqSpg1M46ZDfnbcsPCFeHRz+4txuOzZco31jgxuTnJ3QQ7nMQNjGfJpqe9cytPsXDyphyWZ
jLUZA1hriuHJyCDyyitWU2M5gAgoP69vSkJmlE1k639px+Vxk0Tdx/CUO7OQo6zJmfXkdGWuLSe21gyLlN3xPmmUBIWlnNX8fnyqmDVhLagIG54q9SlfzPk1F1EISJEK5BpXSWo0WUFKNIGJB7pWw0qWx4p1ye4V
z0KZCWblICqQYYuJedPBdy4uwWZYyn6MHxszVN3OFIEsz753PacmPX2M5yO3i+Uth75pE0r70ys/jgvaMBxfYP4K10hKZQvrI4fhY26yMPz8FcocB0DBMWIQIgoLr1FAqDL2H8DL64mXu01nOvLBgvWTxnlSJwIZ
f0Fo1Nev7pDMqR0HMNiEalDM/pJDdd6uggO084cEvtNjhZEcPZIFUm2DC3Tl7fh9L/ElWsf7tJisv+reB1EiqaXB3OtepdKvLCHChReQLuDDRICULx3br7/p+EH04kSXO63+LjY/7gw+maU0XyM/soV1ymE4LVm+
D1SsklZs4RE/CTfguUpaDoMDB2mciJ4gAnIgKA7Soqg5WpsEqh01WU1ZEWy00tsmYbL8Yc42NB0eBQim8CRH/4FTgu5BbiUvMjAOV08a2tIV3iBv6YK8ZRBpYtrwgll400yef1r1KidkrGNw0NvfKXMrTEu/YxCv
RlZHHBPArudLvIaP+UGGDoimhXLKZq5rEKhYf5y8NmwdNpZKWDghu8sOdlme2wWFjVr4hCeEGWhtdY92S1eSNdXNVIWW7JNUFvNjV60l6U457XfpHDk1dsI30357KVWMIZ76qSDz6jc3lvQh2tEFd8Wt44D6rhC7
GSqGdnm7aXM6n5HGATtflPcEhPd8D5ApPlUTjfDZlVObRhuuQ5H2i/eWXABMwQlm24yNrrxqemXS0fPvU6MuXwAdiaCWRc2650cDV0DOLhJ1WM16OCcUGHyz7zkmLnC0e4HQkhu5BUrfHErnwSsiCE8KQ/5/T4kH
C1iMozNOut00qh5gq+1LL8mIhRZZCOU58H9pSbVR44vRygYgkhzDj9ZkUOE+j6cVSqYYHzSvW8H6PPsX5nQDcefZP069LCSR+0FXrzjSDVh1FMpdytCJh73cBr1HFkOI3AAJ9VKTu5kWx7b+Gtia74BpveOq93yW
e99CqM/SvrSGSEwklispPeW8tK9N2kHVk3UWieWbgrsLuDZShIMOq04CNOBmMNR/hOWodfNHvuYmQOr+V08zX5yXFEgv30Jm6Z2q3W7I4ZqHt9FiV3FrZbEHB/sjGLPXJnrGpRFKnp9PoXCyP0/FqS8eX5J4js1h
2R1Z7Dm+RnJgbJFaGUYHeZRogTfVfNHE5jFoK0cxXuMqSaZ0Ud5ykHxtoJgFuTwEWk1XsTYcIr7RWPBFjIPvaqYyfGT5B+Ocg8lbH3IDwwoMzakaqRPjbYsDrXCVxG2rNcRwM6DUbD3o1oEdFWjE59SxsJbBtubX
Z7Xzor6ciPVkzQ5/8Xt+EQjorextVJTZZnXaS6lrDkjdOHTehMghc0ppjDD+HkUDKzBJoGbHyFZuyz5mET3ONZGoqx4SKnL86uC1pAfg7sCohdyWsw8w0Y4kd9RgUbaUKywRU4wYFEDexCS/9WeKSMU0U9SlaiCJ
y+S+R8e1LZVZjN0BwV3i5DSW+Yn0dlnGZvAz5O+gZBjrW4pIMaYJySELJCSh6cBkma1vQbN3fSLHTUePO9BxGfYjUAtiGvSJ7k0fjbULjDOrx8t5kPZICUXhcKl/59myUmxK0hWDC8TUoGmvKRHILZetEViIRGhk
Kw5ISlGOYmHYK0F4LszAOyJf6okoGMxdF9VNyC0twGkxX2OI2Xxh4jeHOc6GSDjSdm5LGMvPVtce82nzoxQYJqdZDLqwLkTjwNjIFWtGbWWxPLKDmS7FZiNJxbmnS9pchrtBHsVvKLwAR9r4dUHGOTOxylVGeeZy
C5QwOVTo+JXheO+qXvMM3vShUa/SWWughzX1UviIb/pooLvO4yEu87c8yD05/KhR2KOYapRgviAvOQQvvxomG/YpnazYHvruzzWuPaM2GckZ6MscZNrmJxtI5AHxBx9yLZ/VGvxJHZjMkxD4sZ3IRLryhhaqqZyQ
YwgKV3QgExZmMyOxK6vJs4KAvLRbJ06gHVjWo6Fz5FeZ/tLNynCcApkhB+1fhY3R8TALbEdjf3oNdpS/v0OG2yKhIqK5Z5ULCrRU+woIE2Tw5rERkUazFAZJ5kFV1S/irO0Vindj5G/bqvn7TkodQ7OuRQj+hrH1
CdWdcci/RswR1HfvX8HaElOsd2a/9r/PtaAhmcG3e/0IjxFVSonRx4sla3mbd511kXyCA6NOOCjqQCbwdwenHKs/GAbOzWVv2f6e+9AJbKIhNQrRVJj9zegC5Osp6t2TnxTrJCr20CMYW00BHRwWl27IFKrOQQWb
eCFbWb2fjmdm5xKP6YspRQB2OTDDajFzaWNTJP315juLzNmxg1sGdK+Hh+PZcGkVwssvAjNyMmXESLGpU41ma4io71oc1keZBZ66OPTs+IwLo0ivhVG3f+tivPfEbK84BwMabhYnyZ8GDiNSNg+Kb4ptNZpxNYTk
QHPMCB4ZsLLhjOd5E1CFtvRuYeC0LeyufUbVeWgxFSF2wtCxKO029v298H79gjkPB498gyn1jlh7+SJZQhN/CH2Ujj/lsauBf2UC+ldTLyUdONeaLAWxi3oEucaKcg51A2CM4nBs3fZoXRpq+k+nCAmmgSzeKXyx
tYuRCsJbK4lv2g3xYV+NFR2xmZpizbz57v8XaVYJ1L19rM1KqUZQNHdu9e9UQGMdUN/xubBb5vvMUQVj5FJeagRCSeVoKRYwq/YSmcZXVQyX80G3K95Ol1k3uaAsOiM3B3KAxFvAU91D5/HIrSMW/z/9ijs6dwCG
Pz59arEMXrk7ji876OSWTVj0Q932F5/neERhs1lqhB+GRutx/fPoXe1Zhta5Muy4hBzkVfdOuRhH0ApDaWQar0K5wgTMyTxZr76vUjGl8EWz7oea/n1ttuMi2V4ukri0XxWaOleNB+0wHutdAZpZqyhNltNatP/r
n2myPCSpWKaZuzqPrv3v9JCTwcpynHW/pN5Va9k903cuQLeG4Uuk90F/0j5jc6mY6sMIvvdyG8EoDsi7IxzfdXeb4INyNArTbugnVku37WVFXL5Nb9Xxpn7G9jx7fbiRO/EN+zPJdl0aECzKyslwyWiXHKNliQe5
iZ9FK/7IN9GBiOAtdNLsJYsZ9Z5HzOq4gq3CEk7vGVqRtWmBppYzhOJpW4vWzI3hnWArjWNMr+khdUGbBerWMqjbiYGd1LPNhq3CWQLmtHk2d0BzAjo6sl0nkXcrqsGBzcoPboJoyZrg2/ce+8oHlu9pHR7AXwd+
3uohUIIG0SxQwwEaLUja3Owvb0ymJkVGopXdCOAjjEiByL2QHEE+C4lguz0ShPLS0O1WGzEYqzvmtFUd2SfWwq6z5m33yZFV6I2/PtUnIrDXYyP0lwRUR9886XHIDIOjmY0qUY5hH0PC7Jjxo8yy9v9PXzu3FNHr
Qdo5bxigmaQBlReri8Wtg6619xPSiLKH/lb4icsEdWfyzalkE5l7o0d+V//T75Om/8d3FKfz/Bd8/Tl5uZze1zxudFESAs26kPGS+dI7RjlGf7O7UpVDwm4BzAtkwdQqgmwvM/geX+fkRMl/mRevpj7DnJsK3AaY
DeJshXdcVEuZL7qarj+t4wlr680YZ5a+27TZlPJ7m79QB2O56+uNNN5oJU91qCj5FIudz41tgQk9S+vH27Q48/rmPvj69RtAF49+W8VVaIrP7v0YIlELm2jQHA7N9B8Yhaqi1RhidkEpr1N0dydTT+gHWbPBvvzT
Qk/KrA7vyTXzPAulxfgODJcQqdE6Hc9LS6/QkpCqMQr+ubWi/hlELxFtHuD5mPfxA0qUNxw0lypDldMTdMaWoPYWQ9FxnCigvQyEa64CPzeqnz247C4HTKEWinwwPSsTRr00e96/O90paP9UAxisNb+mlaPDs/Cr
UXWOdJIR5OGM2Al4o0t6mni3jywh+qp+azPvigBl5HJ0erVz55LSYv+fR+9lSxOQQlpDbpKQg9cfZ1zghTRO2OH3Hx5PqOheTLKEwl9rl9b/Q1fe6YFiF1ApaAuBkEIstRX7wPvlN7y7VuzZ6I3QZWqndOP6NTAb
13+pbG4vemitM0fd2EuoM4off5yPPwpSC+F/2PLCmpSjprWXimTLGbH363SWmz44K91lFCM2X10RnLvVbtaQm5fWFfX1s+Bne3v2V4sFSWnodvOLwHoj0EA3Vtr5UCA4M9pKW9divUqjts3+ph3mK9cyyqn9V2R+
ojEuT/9U9eXa3lXnSbMPEnqb6WvAwTLPK13RyQUbwHaA4hvGqhq/zmgHNck9hE+h7N0+F6Oq7IQ3wjKC33PS+86Cl7ScZD+U3MtaijrghrNca2i5Wq+MdCOlWsHb83u9N1Ojdz0pSbIUmoBEQe34YMZ3wgNABXUw
vZp/mGul5H7HJt6NtmuTfmhZmzyRQZc3x0kwiTxxNp3D7N1PlSl/gTLUZEOguHLzK57obtTvK9azSbeKkPBjovkIeR7n1/5hekdtzE9SjPybhtsMzVi+DARW2ZfRv8CGsZzfY7OqF1WyXNqGso1GH1Htv/sp8AvN
vEGak94PnY1HmOohD9eQya+UxkxPHaDdxnkpaJ9hoDOthou2RWUunnaVgJTb5BWA6c8FIaPqSA6MdXtLLgleOd6xY2IcKu27+m30mqG5TRUW3H/HrWC210qTvAdAt44gPBPsxix+uHCLm9z8/xtYelHrxr3ff4Os
UgCt6JuXyQ4v52IrJ7rW02+1spgznMEQ5LYMKyn7rgpF1KjDGMdS4uzIbsd2ifA0BOktcetMrxxqIRdjn3hdwUZJ/vUXzUkb6ba2+6xdoif09Yc8Q0WJNMfx0W1f91QvciV/lTqfXtv3Z/SHcdZvP7xzmdTCa+e+
kuESenqQ3a7BcxcJHIGOlqeJnV3hmC7Zf499dur3r4/bfDrL/m+UbL6cWjbubkOvfok8+Wp6Cpqa8moeR5Adk/IwSuvGbXdnskSOmTcTyK4M0uSbAQSpXs7dgEpKD4RjrH0hNxBGpYCFa2wMM8vc8YZEkmv/CkUL
J143fHziSWfhv4bRATYYSdPAkpNMDxE8vhnHB7FZc0EwTdqIXxb/7JNquNPHRiW6BZf7FtWgauL2DOWGbpKUy98lDLQgwEdorjKNrjziwl3lwsNIY4L/OUrAQ6H1QUmtlmR715X0jju2doKlOG4snMVNw98U3Lhp
s2CML76DHhV7Xoc+KkE0FxumuuELkO+Vd+HGmDgq+6Uwct2PK4m/IjoBzhPhXAJn0MVl/hMlkEXwAE2hnEdwfHFvZWLqZOpkymRffRQt5QRxsCQELX+RVgJA5pGEeNdbV1YSnbqUsrRqvWJ0SxCodt6+dQQluNzb
2ir1MnVHqo7TStHqQybi/Phw4481g5sucEVfp1qXn6ReH6Pdk4ZFwLn1wjklhi6QM0nOsP2uwiSdpd/ZQyEwXuH0IYWPXhZNLkaRoWvwwwg9EucsFs293oLle0r35YALoU4+hKvDJl2D04MecVM8tlvmq6+lfjxc
AuBeBJrX4sNGKlLS5g86VHNoIvIUDEMkgNsXZxNguXojYwpHdygoaX+rXOL7dfukfgwAMXdYbmVTkIlYxRAQhsb3QG2X5QSu6Gu4l1Vau/OBRAyoVnZmCggs2UQiL2k1DX4d5BXB+9z5cs6g3/gNOPjMy7jzBN9d
b6AigFaPXQCyOvRRcC4LZ8w7rJFSGTeZS5Gk4Oa5ujKAZBolwO36L7NM/VLCeMjEI7kEGIauRdKl8k3r4Vh8F/MZGmW4Tb+bgSJYarJID1nmPlsaU53SOFOMbKnJIj1kmdzqGYXRg6dtiCTkxj94AhC3CiZ4AEc6
x8Mwr5KJZdYMekxuEyomsuuRp71cMdvihWFrHhgPNMAY1cMpNUPtd2DDCJdLeemjCzp37XV+ozb3/POTz35PApQxclaiLDWWdb2JrdScbmAQoDyUl8PueOWNcMu0RlmqryjYl7qdkZzh6hPcedPIVe/+ZOZs8QQ8
FXyJu9/ymSf8hGXRoqXt07x417DRuIJHSPpP9K1qb2AG7iCsDhNfK+5onik7npE7yOr3MmYByPoMdI1lhRVWtarVrGbZspVWWt0M1Bm6bfwg49pfp7kCfQfqO3xuHBOXTYRU21Lqnf0cNDjTmftgaOJw8cutoRcX
Kduqj/IYsp/pZ2iWTBrfsE7bK5zG5y+4J21O/zD5qzbJt0g76j8+DP49Ft+sLF8qZ3iTx6RfdczXoZNbEwWymaiaewyOXLRd3Upcuik7Pbb30V/lNJwbF6OPUg2/b5s0ZLpKNfweZUfWJjV8ujpbAYi2DW7DTSQK
Hzqvu4Zg6re09dSM1KhJopLR8Q338yhOqKnV6G6QhNRgeZP2D+ET4mEJoAlSSMw8WPCk2L7q/cU+4gMmcLfboGOCe8+1JFLMDQ+muY+rIPv1XnIURH230137doEtQ+LTNKT94VjFZdSR6QlYjS7ezGJ56pUMCAJj
9IuI7iy7vFcryyFIgo6ceq+JnIw6+/rJ/GPFIHklwgCkHA5dwTxKjsJEcPbViNj3Uduv0Q+cISwDBMtfWymlaClH0HvCqMs6Qm0QQH1ytMbAwMxi+bQzsqtHGE8I4/9BMAMNheJtcOj5b6Zb9oQvsGlMM5+WBghd
gw5KJEUXMwGBbLmeEAst34w0b8ozPSp4DohY0pPN2HphOEYpEvT0Wve/CU0ga4OiZ9oSQi0SSQVOwdUsx5xONHKjdVkhQdoG225n7ZZwjiCKVcmpUMfZBk7gZzwWNqVuFoUJMQ07OINX5EA5KVwYJlFwu8HS9Yr0
SmIKI2Pr790iiZYRc+KOQwFwAcJbfGjqoPgbYekylVzI1XObP8ZjgEc/j/4eAzyO9Rjk0dejv0dxsHp2VF4rHDpcUTlRoAlXu0XGabTP0QjGQt0LKFRYUHzRjwFpwJBnVZsD4C8G/aDnEPsCCuGDGUGfA/SHzKlu
J1aMEzBW7Ks9PkAcJPYR+2sP9xdjsYeZcsLODyM3C+7Hq31Hv08/x6P2g4Zd+Kmthi38bLi7JyDncFhI45Im8FYLR7mtowfY2zpzIEt47CdowSj+wBhugTbMQYgwOGY4zPNdWP520jmGfJX5pNOZ3i5L9RJ41Gkw
goK+fjg70dbOpOvBxwnSzLUu/8ezI33WHH5F7z47vn9RHe5iwACYJnngEY/oOcQzDgMmO0VDyNQb981yCv2aR4RCNBMnx7/TE2vgVyKxMHR9LHU4u1hTyTj2XX2Dycc9HtOhoP1GHQn+s2+eLSennr1LOZtAsqOO
+1TF1oTj0wMwvjg+MHcxItxv9J76pS0iIMaxMc7NxO/kcxIUV6cTHJDTmt7KbHFSb6u6xV57ldRc88W4Wcn+gJKnKdfSM+G4rD+WEHj0FqYvqujRee/pQ9A4Z58LCqGeIOglqacOLlruYAeBSCGhCXrmUW07/MEp
ZpF0Fe/oD4tk3QhzxBDtzgcNR0dyGmEeh18fiTgkSXntbnt7OnJwkih5audBw5OcsofPj5539LSN6Swx11KK05k5i79S3o0q3LGZoZI8gRbSyBQkWOXhGPZLBqs7EsOikxLn7xBIBZYMo9StKp/KHA9U3WLKqpoc
2po/LQqyWNALmmR3XjzRWbQFEay7J2BrdRr0J3OAmw19z2WKBhmeRTrZGpYjU0XI/24H3qf6R/J8sXBy/G3DdnDzBBkZmYI1wE6yedCDUrICeDK5ow4z4AF3pehlgBs/R4VkUQA4Zc5wK9nQxbP83n2Z4XffS/Lx
ZtcTdqJfNDDHEMcmDumOLv7JMcURlUP2dKfbaL5gKcdeoc6wjlWvk4HHGvC0yplbj9g1HQiLICaExk/+lTP87mLWpCHGhCrZx+Fdu4s1AxceomhyGWYepDpNFZv8BuSigmq1lLMA0oYfVM+YftIxLsY3ZAzB/R38
YT864IPXF8FAtAfl1QPs3vsPSTBUpqxx3zi/kqqb0ghVaLBCrnsxWtYIdBGrRJ2PMbJPoM9Zqo4riR+Mb4ul1zcrNqPUnHCh8C7qLBkRjhVLeg4kLQtaynMhXYRnCx1mSXYQDjB6FZrCe4juKUpYXFrCglLykNLR
fUbbjp3Ou5TY6YxZdDCDLB/Mm11N+uuiTN1xZ77UScKA5iDuH/L8VYObvWreHCb4gSHljUhytEAGi5qV6w/Sw02EDggUI+5sa+dgzzxuEwEwpYhLcRm9gsv1cL8DXWiHIZS/MxAnXZgkIzvN0NnxRyNxmRtvVua+
/YlJehQYRnxy481KNhtkPyy+DEx/5OhFhhtblsYtF/a5gMG+6deD7gKxWIOrk6Mn4O/1oIcQhPt0Wj/v8154T+r4fmbu9xRGTocY9qiFMqvnUsQ4nRwty6F2CO90sv4023wvS532ys9230/TqAH5zjhT9woPqBym
XFl7sOZqsCcSzXANeR3uLSIhcgJqTbH6AfnUVZ3PgbKItfY8sE2B6F8HJi0X3Njd3HOTKaSeDP4zZJkEuEGcfo6+SAuBuYxaJP/pU2mvf+mQ3hHBVBDSZU51BJgVzGuhDPppqsAEYGghh+kxM/Cti1GHzX2/yhV5
7zAjwBwx9ipwsJUEAyXOT0rrdDE/CMlgks3wIgMRFNur1c1q2W/Of8XneP18BKmyCKJvgoHPkdBjYdhacRbuLveOK59U4uBNIYhwqbUMM3BZSjH0vO38UDAZzTh7z9RznFnrFPLubjNGMgh60P96FYArJAJLMKTZ
Om2oiWwOcU6o1DH3k6d5wax3XJa3JCABfFJQg8/GNra3jRMtPuludiZIvi4Aj8vNhNLC5O0ear/EdijZjsfy/v4+h2B9enJGV7Gccl9HVslVyqA4dYndEXbA6OTPyJxMylKo+xSewFKGzcgh7zV7kTvuf/ZUnC7L
wneVJ6+aCmgiSbcmRfITtkTngNxPZ00f5A5bnOaSRQi/+3pl0s7xX8B4Aru2kzrobLc7wTtQRy8aj1FYN01cwAaHIzDZnaxV7zU5hDgfbUGlVrQ4NIqkJOVz3hYxnHn3u5DPMVjf+qG2NFVDlTzWBL2C7Q4U+4iP
LQLWtHrURG1z/J+/NOklUb/NSbPOTisJmt7Ku2rb8hS/REsaKeG8WpBw6uzl+B1iCB90SdtcEMrnlm+iRGomcSXRHT3zrKDrRmAtnGC1mJtXKOIVrqHj17CYWsNi/SUq1P5kjcfeDLmLolCD9IBiTEU1hioIs8v9
FyVF7Dxl4bGMDcMW0FKNuuml4XsISIVyQefzJ1d42j9MYzUud6HKk92wujwRz3NMCtSYzrYS3D+EchxY07u9ZNHO44Ab4Wacd6747W52bF/gn9s26Xx9iRMqQ3f52e51lpzH9/yCoOT4L5bA8MAfdK/Dkb1+vu22
gKRnEMNMxGDO5/F7LYGdZfN48+p7YmzX8Wx/NWZ3E+537SN3o2nP4WnLq5RzyRGGhGc3lxm/WDyZfclNpyxiDVAbwBk+XVVoF4RnodR0wh7IZ+8vHGu1nSyUNwZswqgn4UYkpqvV2LUo8kpNr0RX1wF6w9fBTwlN
xFwKoRHoDF0zQ4TZoATRL8BpbT7WE19ijainf0xF+UDkVAzfbVrxnDdZdKPvnHAdPVpN1wOznOGw4B7LUInO1ywAYnDujCy/d9rSn00hhWgXb5uGP/qfi5wcqg1sG95eZJfL0nKNkCL/OzyDWw7s7Dij+2KE3bg9
YoXIe3WH8vBM6TUjRGsoHVdKN5itr70AahhBRcUG9fr3vHGHwMvR8twSmVOovn6QOi3hZWx5TgYVmK9/L5u8yXgrETxXJtJuVz76j8tmKY2viVw9oE7IXCdnW8SkIDLVmatxOUAgV8M0ieAYEU87ak0VkSneKF2d
ifgRQRrcnCG6c8a2PVSVHOuu82fL99bQ1IO7+muKg7s4aIuY4lzVRIh04WPifGPct9cbD9z+M7QMi85cQOL2XskkaBP+orv+BFz9iZbg9kHPvIvw3P6x3GpR9B7C1Xq3Vf7YbPFEoDRJ+iNrRkbzqYP4aKM36WBq
Idj4PgmrqjvTAgvvFUikSTGiQ31TJqMRuR00HxndYeSGQ0SXpcMwMsQ3Zir40D9nu5h9oTNFqizc/wZpRn2uzjiwvaIEXKiSUGx2bCsFHGi1nyIEaH2f3LafqjRsE/7mNitnGx3s8SZIKGQ2xn2UXDgoI3H98dR2
31ZJ6oS54EZ4uv85d8znYpUzZK0NvRZKeRkU7mpguKGNH53+Fr/w09RJsobRgXbs5mHifoGtxhDzVMAMcfKUs2AdH2MYR7lbTZOmdGBQluRSkp9iEn/Y+yMt3reyTR4HMoHZD+8DNGlDCnBwqBqtK9G8gvALmbCi
+TmfEbkt5PcuLYD5egzh0ccj2hqBRoi7gQmb8jKS5ApIhqVBCnfBeYTFlpI/iaj7czRQWYedDasrQsEREj1OhSZN062JbZJRQ5mynqFZ3PAAXUFTpgZaWu9L8pt+PjLbqlaP2Z9zZVYELtl+HDDfdDnAlduj6Wfq
BjDEJ2gRrythIhnemR4ltM5KdTOS35sPknRvIFYMJDjwF58JUA0k2hCWNTXSf0gRkfZNa59E2iZymLIRhkx5xIqMYhmJSJc21HE/jtqruk2+xULtrXFUx2pOJMKmBDC8kL1JZKrMpwgaksOQfchTI36zfNvbpt7x
jju8UjRmtoUanWMFbXqcdz8cXKBD2wEF2XmtqS4LfIMP8MaEAgdpDIS/C6+CwzMWovEUgj2c7OgqQYJNWCuIaj5mCKbUdxyPKkKzn1Sk4SgNl2r4addAy2ZWxWu+uxXh4XA2FFvb2JputxlYP6/xFMLFqv0Vhy7+
t/0m56M1343iTSCJTMx+H1wYWP26+Vg7d+LyVcYPUk7xNDJpM1bAL49gcabhA52A7LkpFCtEowSYonGAfLVKwC/lGrzio771GSYjSYqJ7HdCaWRtkbFISUVi9Hti3Mj6IGORnBNLy26UkPk1PhrtU4QJ9txjxpWR
teHHDP5QZSNuBvhjh4n1ItRr+Iv/3nyzlHLBsISjoluaXS2q4WkWELR6wcLu6GkKaYxbJ6bNHBFBzL4Uz5N5RjpmmtvoWryROtTLGmpnpmPv9gLpI10+kzk81/nEg5mWg0aRAm0quQKHnDnwKVLaRPEY04eWV/LH
HfcvqUD51ixExNV9pXNk8A53lLDQO+usZQooW+0zFAf81wwR1bvoP+HGp5ko4GZGk7rV5YuGtEzxNoBPsKlH+GTjZ4DhBfmtHfyHij4G//ETnrmxwGLS0IWuHh9I6KlXlbSXJSnptLG9LVLiCiSOlPYy0Ba2ktSx
ichadSZraZe1ObE+nQmQ6hYPMHsOyNXfTiqd+NAx8KoyFgzF5FNnapZVdwSUJKUCBXIK7MqCRv0sZmnsB/yHaNQEmK2ks8EcVpoy5YOrNTsiCCBppu4sShe9lKAJT34678kjH1nm6dxiMgzDSOODMJnm7GLyhw+n
cPuCWsYkM9vKC/kEZEFo29l0bTvfLuf5e8BpVud0ExUcoeCJCi5V8NOsgJZNybbG0UOOxa83s4x4gC5fVlEufwhPVEE/YIW4KBYUTEDH9peDM3Y5KZNgoWB6C5E9oBDWCvjy9pcTsV8vCShrCweZRxBvM+MJHAm3
8tUtrj8+DkyTnvWRp7EXTO+1r7PMqX7W+uscD6p1ZqRSGYx8tMSmYBYm96wuJiyxb1pwf/JSpyP0OEcgCsHwTLM439LrvFEHSVWmEQNLfpcHnOVudnG3D0zE/G1S3cRgcPlwhhrAcVmueLAyoJl3jiab0UTYydAp
z4igJhZdFcTyGUeqLab+WWdCRRoxbhZAtEHum9XxcPbKGXqWnA9PjpXmMHnJPILBfuD3dWCFdZ6Fqk54Zir7+3Zhy/4gyejXd+JxscRleMZcY+2zo01Av9r9tRETegFdSM8kLLIOYdQi9c0ITj/Mywp1zum7FDXP
r1SvCAnYHctcpAI0+Lv+4YkqpAdyE+ZYbQFhhTrOPIIw1NbRp3uipbYEzgFw5aBk66OzAGbOSfkQvdgGq3oVst3a8eTlvZJsb43Ku0UcnYLtqBH5sHlYUbTeT0ZM2mnovPRPxX651w3DWSNliAIsm12qBV5TopTn
VuBE9NIhFr8mlRuGAi04+Mb61+4XnEbtkQempkI+8lzCOsXSM4UeV7wKeyAVOzmKreFvjuOq27kVlBGpxxwx1bGuTY8Osvhc2rljkAQvUH/FD+p1tatu/d4xvHMEhucXehF+ihATcypSoejWPNFaXyHA9Oo7YEIq
y9xhtBOkoT58VeV9vc42CZaKr7JQGQgnIVdq1jBO8uSs6kFVFOtFwsni9NmDw0WLbuAAtlZZFmRhg5WOCkKmZnGy2+Jm5224H0gFlJ98MN0FBBgM+kQnIoC/1y1KgHBfWjb21imXn5udug/88StcFA67SiXQ6Sby
aHw7JZluHs1duXUGXAcRDTzlnVcwxIvE7FqY5SjTCaEHWuvh7LWSphSyLS/pVZ9wxHSB5i/RFBtTELc8IPbNrlnduCVMOCwIBfBJ7ihiIRJzWFhH1YBjg5AjQNZZjeJDiFL9rW34Jvm8EZ3PgVlqNYbge4lvCZ8S
R35iRBBy1BRbTz2qZMT8YE3pCygBb6ooeejQWmN2G3K1D9AX1FPw+P7Hlt2nEKF0Vfa5QiNTXDEMtg85qxgAaagW8rAIAEGgOPqgiO7ggpiVRy+ChBVFzyNzxCljOjPCZPqk20Yb4UBncNOcng4RRofVPLs0M/C6
9A2Rf8OHq8tdKtCczi5MUhY7kJNEOuUK6+Bj4A7tMQTc5UENlXe7Tz0Hybe7QzUU5n3NzAKiv0lSw17wICaz25amP1NGL/CMMD8xGg/AUvs5aw8TLLyAoF9PxHlHy9SMx+KVpj2E1XBeC7IeH6hwm29TK2IlKK4U
xfziFsmofkfJDfSs1B9LhHU0DAbQwfuVb6aRfpm6dRv9GMM9xvxFLUIRO+OAb/L6CoQLt0IvXiPwADpyChaHXgK3lWdLg9qtoF99jlgY5AgWhx7t+4GYNrYiNa3ycw0HgxzB4tCj/enW2OxlCJeRyT3q++kYibAS
YyRCSKwpK2yjdlHNXHX67FKlC8njRjTSDCSLKGHBZO2Tlki9OO0Gi6ssfMTxw5PV423zkFJEDUVRjcx/mMIBSyUS7fnLLUmZS9cR5eY4GjnDEAEOwEV4tMLVEE3fxINApaj0s2Ll9q/89MJLSlGlhHOn80TbeKWM
ZIw/jdMEPUSkHiJ/CeRy9apP33J5f7b7earJMbbyDk60nZtm4a+8b7noqSZh22DDhfP4nDi7rMDdu3w4d2AoFUHEuU617+L0nykAgN/hNqbw8GgveP7EaFEB2z9oE7Tes095fsL06MjHnifvUXU6nhJTrWpTDz5C
qgCFAUOAq+lUqC5QHqvjqUh1EDqeipQ46h+VTcFO8Ds1MkyVuzRtwPomMHeqg9A3gXmgVyBUMJtMOebuuXq3Nz8fE3jBFDmdbg0pJuLBJn4ESrhrBVhMTDz9FOohVd986IUSk1UbPYx59Rr005dKKBFB2MQ5Hqvv
2X75xCHvA1EebH6Tl5MGy7GzXKpGV6ZUdaCRSKfcuW3WGWuDkzArmhiQlBGwGg6BasVmzkzNCMXSTxC3EMv9rgOVJCx2B2uFJr5phequoXPJNUJh2gyVILkMsrUWepV68oIzJ59DMKmThDeadG/FJhl9VQi/BaGg
ORFQsHATJRxNhDQe1NnZap40H8r7xt7iAZCFnDx6tplM2iVyHV/hmwx+pRsOuIaUtzk7+dGa2+r3S4gydG5HV0mjlgYaBVuslDa2HrKDep8eII8LZDWDTNhllg2S8hCjYeN8Q9Bt+ThqWR/UgL7lcziuxsHKkBPo
8FLAAEktkJWV8EHCRBqhMOUyxb2iu92q9tjef61ta9Bm3PP+S1WiEtU1Y7lr0X56XY3iwlxJRE5NpnlBaSCv+Ch7bNqbRgRws4nPFBjyylH2NBJvE30aTtnFZ5r+3fNgWL/LeLQNQrDa05pAw+YeuG2SrYmQvPwK
XS14WeuNCH8WQrTvYvR199Zpvz6TS9v3QHSS/H/LU/zevge8vfR/KJPocgpw5u4EdZX5wJ3zBfYGc6IEzquWgH76KlQLKVp0PkShrj3vOcxxTnOey9zM7ZGTWOL7GCMBdYkR3BJyLuUJDMw602CNE/Dyb8Ua5VUG
RfF7RcssvfmIfea4LyBDRJ82xQvxGCgiiLD9Bspcl9+xYM5rSjqOF1+rRe+HeDlVrD4O7SJidN7+m2lkL3ChyKA1KuWvtHG1Cbl+6IA92CLZp2GdN7GBb5IWue3Q0HG+f3yQnCtyaj3CIYfwO2AwHrcqPM1cS4LW
l0h6gZ9Ir2+dD4HE/Hb54FktLx05jvMkkOgOBOOnAUKh1/H5gyEpWlsLvNWmjVqbP5orklwG7otfx7wCGpElybLIhwlWin3hr3kuoP8L/UM5wsgiXWPPZXEuvEqXykUASk0g3mn9Z4Ee38E8U51lI0mTsBrEs+Z/
9btSZTd0/k72kszuTIu889YNzi1HmZdJFeYVkVszrGvBLJ/d0rSLmE5NroMJkOxmOSb4mezEWuvcwF1vOqLJfsI/VUW6SiYhYluCuZgulcWJ64nMUbI1kmzB8EQ1Be3i7op7139TiY/KY5yIqtFnTFG6RnC39VkF
zF5BT/7MVXIozNJonMroIuQ8aZJ2kjGfRgPqeZYoscGFsU+lggus0FF1ErU7PkpiEAk/25BfF52mI4bIjxwL46EuDAyLn1etVghWoz7kRDAW6A5NFuAuDanEeMmhRis1qylWISVCPpMX9ATVomNbZH3vMvIcGOJ1
sHFT5NB14nm/wKZggRJPsOfHIQcle3taxENOaXFSOKa9qLu/op6b2uAJWwgaF1BqQjmOnKU2xLVujLRYeEE6mg6grSxAhZM5WOkr5FHMnMVucrYInBnDggXX69VnJePCrIBq7JTWz63m8eJBcImYhE3AsrkJYB9i
N78TsWXE5OPIKCyPgt1WH6fZbh08SPNHN5CjvcNgqbHVz+I7xBbL3Z9AuvcE4KJjO7DJ1L74rl1bFIS89b/Es+G6x675xScVF4lqfT8wO+pttxNCXHcv0TSVxwMm4YlX9CVwuX++pRUXeL1eHVnt03orrd16L1Q0
5lZzSSYw24Vo1M9gJratPPhOWBe/+EvMj+7Ur19kRbc+JAja6xImhKvTxiUq7tI/1ZZzVg2RItciK3z+JhP6EqSUo68BMkIGuxfB1XKTofR/wJCMsWESAt2uPs32TFyZz+TtyHZFt7Eyg/jJbz6XrSVoGEVp7aaY
6zQz1X6f0qBnVc5mHf+Sb6BGUpPVGy1NZFoIe6x797tshqYNXx9cFBS89SIcRdHN3C6rAHCwUV3uGI3GxmYCZw263QkcGLfkI4q8JCmX6sC5tRQRLH8+Z7eXa3Sj0DQYWW8Bv4U9JcKKgGa48ZjNxTw7KRcV5OGC
9o/NMsIgAkVyZw1gESvdQ8cXGCn7SRuhupM7pU4Vw/YhXNXj9vn5plzLmCVp4SQvzHAkibcfDINaaq+8Gru6aftY28QJcARsdF3UC2QIEWl6hsnjopwuFTpRukdOTEwbVD31VMlrk4JbftvjuuVQyib42ZDDEbCX
irnZMlzb5qDCvuQ6JQehKPqCp/n/Vk87b0+WLzHt4NntF5QWdG6YSB8QyzeEXZrMIaMIo5h3r3/RvoObn0EhZ2GFVUVumE/xOq3H/DDB/vuT9OtKra6pqQHc+l/7/Yw7/jUTldrLoe38AsHq+nytHddEzbWShurt
xuc8xQrp5mQdpLOSKbENb6U9mtv1zX9YyEWw6I548lGxDZV7JF5f224a5yDw7Q/9+huF15crw41v63/40ElG1zWscY1rXOMa1/hvEe37joFJwtZyPTx1C+C2qkkx1rrW9b3RNa/m/uB/3x/lZ9bbNdfBOYSmtTaT
jXt631/DGgXzSyD+9TqucduCr9u2fvYVus5r2vbn7Xi+ntfrel8Zvqcku6f93k748FC75DnBJol/dp2qo8dhINWU/Do6d1Zz79XrAFf8M77t/hHlSd4I7gxgdXiw/gnATbux76LSC3PStZE7yBKgp6f/nKiO1J24
fabY5uW3ZybZsM4tzMGbK0QmDAU2617gqvX9ofKLAIG/76ltEzlKjsmPOW1tivXLhSim6zjnSwJtHsEgCfvdlcFK2S3cD1Vn0wx7iZzOV3eEn6Sq8ZA5oYh/mzroVFQOwf3Tym+xEHrj6umvbLlimGwXlrpbgRvx
sfOdMd9RhIfG1CT8hTsS+ayo0lYKAP1OgRz9yWpsNQECJ5Tq57T9xF4wwIaUN84ueqN6W+W+oR5I18fjsq5MyRQpxYrFUG/Ocgt20eK7FcmsVznYyjCqbLIL/GVapekmupVs4CKx2TC6ygfglIoYube9CaL9ehp7
cUljx6d1P7XS/yhji8UFyG3lKhahjdsF/J3RFcT4p+1PacY5vnpWU+d5f1tZRIqXdzHeCMJks1Sq1KXBLdunQe6VzFPn3Jdmeg440cZ1apMAuKWjh99ReXInN0teO/yHOOoXh/HGxHvzLBy+TrDw6tlo8g27EFic
ra8TNiucG/amyrcX/9ak1Q3NaKsq7Gg+M0ylnmsf+0uUJBawiS1+p70DsJvh8X8NpbyHZ/rxzPZQ/Y6Cn5skzVFo60d6kAcig9u5SWG89rM5BOpAmbHtT9xULLALMG2+jrFG2AS3gg6yrs/d7ZYy89Q+9pSqYVFN
L17IOyuFhk54jkuVqKCVq4OpVrA8RkMN1seSufK3R8Ks8MCDhfnUSKNVoBO8lAaNDhMDRxSntzigWW1uwJXMDKbDugYaQJSLJDHD55koajWL2Mjya1HeX2KgHpoNY2izIjcgepsJtAUo+vJrf10e18GdH2hc+dnn
pa2zXdX215HHowPpq3Gyk9vr+USU3kVWbqmpWlt+t1slw/UlcqAzMS5Y+0e/70RWlUAWQAsUgbhmXkNH6gDKbLNltOC5DmH8zY/vF60DJVneWLArBL+f+lAd4f3Sf82l48jgFccPD8CwoXUiOuWd1aSK6V4cUZX+
uXKsHEfJP3l/FF0xTisBgV5zgll7Ohrgcs9GFKw7HuBZicwyWBtBALSA+Ticb4Y5FnG50FzgMG4qM7Oj4qbdX3Q827vyKerGPt1cc3FYF3pXMDUVwivnZTEVdOKNYYSiaGqa3WEHXm+W8vq0zGdHLIpij/Jj1Yg4
upLqwLcF8RCsxWr0kRekhfACZfKjPb7MM9dyIRL6HiBMztV4Pc41l2aPBUwR1PMPmXWCdOKjgS1MhKzFa0jiUbdPzImX+8YH2b0RHtanTMB4dm10PLOeqdihio4F+Zy2wdPOuK0+4O4aXhknUutkCu7QUVIeGD6x
to+MqLMvzHDAVmukPBwC9PxiVNy/E0eLRyKqPUukfkKTXWYhWvGcBmYaNOCtr2RilDwYthyH00gGSgrMe5UA/wEZMS9uWrj6sS0mQq0v+2WE8qK5NggtuoC6sEkViub3Sbe8qSIszZ0Jw5LE227TekHMkMt896tA
cJh/KcZlYTP07KvLjFlwBp/NqfEGFSWRrGssXddneiUB8f+l+T/95BW1xAz6k9IhBEw3spUkSAdMe+2F6Qa8edqi1sudVPLSb5W8Dpim8hIxN3vQJEbw08yJdkNg9dvwXzI7ibt5ytkAJWr7Kom+jLgzp3b9kIhr
jvBkVITaKqtF2iHFSUL5VDwC/X7z2kq2xobLYBtqoOWwa5znnf1juZorddL+Jcd1bo/ox5k0iJVVgxW6R1bePxWdA5QQaomeKLlN+kd7mpiXFiq4phdQ1Z1TpsxXg+c/HvJpO6wGXzPZx7LP2STuielLTfMbRWSB
rPtn/hHRkrab09IXIu/jB3fq1j+ozZ7A9AcUgTaFnEqve52lqvn7ALLsrLQc/A/axT7253HfF1RoksgruOd0b16VICaWufnO9z85MD0jfibXpXZ1qSg8f47Ly/pgtxmYPdhwi0B/bUUPUc0bjh9J1lzl54ooT8o8
n294P91a+XLj7M0Mylpn94PKkLv3Sk5qUT6v70PtkWg/O0o53WQ363vLy4NVAPofiuiWHt075BdM3THqmzOMBddZwBfnp9n9PSyGvkNFO1u6/MqPYU0cZEqsM7ufP3irjwwmUBWA8+O7yP5U72vOE9aj54CtHCIV
C4lEpixjowr6UeT8SjBke01xW6+fJ7/p+vvawypapfaz2eRmtuvTs7//1kI5IW8Sb/J928Xw2f14wtId3RahscRBhy6gpe1a3S0BMl4kWQfBLjnFNXMsn/h6y1YkPd3TxWZBDAXF2NOIlKPuD/efUCL98Qk7Grrz
0D7payzElCUD+l2yuq3e0Ax0r/jxysGEsNEVUPZ+AofY1O8KqVkn8tzL6NjyKB74Pvoy8eq6JysytHtnpamcX1EKozr4xgsf7l/u0Uix0nfUyf7Rgel4EujgI3nGRRVafCZGS3nhzcKL9xZkcEv9YsNVIjrmuamn
p6peeHIN8N6DdRrv28EflMBSFHn+zNsa6dpsZ2aSMvS8sF4P53gvMEz6+TLVIdMZHoOTm5rR7UqBjdXcbyYP3Y8llDTiGbggrqSscNHmCawXyelhQI7V0r2oxcU5GjNrHEODwMSzHcnKuEop+D0tHZ7NJTcBVdP8
qdgvyT6gnVa7cPouxSDOlBQfpPYR65keknAXzqs5M7gMm2XkqPCITydYwQqL2EKjkDi52qfaz2Z0WWL1pqxNennMIgaaMZZVVo9SnrAEIvwm8JtRHQscB7e+DQOLovT90rEQ641ZxaVVdUkQyzqoF4UkhU4JcFup
sl7f993ulySuN+w80qlcFfXqMz8pLUlpUzQrsh6ZzOw3azTB8pm1Q+mCSnHY5cJh8u2wLJ02rfe9ZzpX5uKV3Lt88Q0eTlmBzibrKkNVqFP0wi1wxmUmB3oFhNfM8PYfDy/6WYtUMY+VNwkIzOHgwkNJW6fnNTRS
EIT8bP1zY/fJSf4wqejTox3oUnziT2nsK/+9BrquA0u4A76DBJy7amJ8G0+jDpOTZHWYSoJD8n/qGwIaqZ95WL14ZGnffg318+r1tke9PDat6/Cx5fPoWvMw2qjw83im2fWVWpeh3v+/HehKiuqbVKIkAdEgUIH+
11uy95M7FK96bFhoS2694Nf5K6LEvQ/W5riIeiHCfHZBzoQkSuCWVyD/oqv6b3Rf7628sSjh2Ql/nAVzXgXTXfGxRyh62gdNtYObsL/oYHiBQSgmWJqqCvl23Fu/CQeYqMv3U2/QSX1jYWNPA3imgUBYV7cSCwpc
Oi31mlTriejv7aKmSTbfXByQKvjXsYZECt1fb0NhK7X4adTFn28uROF9Fc2mUyf/Oh7VXAYiLk6b0aTzH2DkfvhTstjX7riUUXT2IQoVGemqfB20SStWTZQszuhg2DOiJCAS61JN/wCBm/jAkGo0BIZG/zWsocE5
aVhUmqXs+CtVBw1GWlYdy8D2dx01aHZKhnxm5yc0+0OlDr02DIVtpt7fX3eI2gM+dICSTZYlH9AvrpPu/ydVyFG9cQBjnF5b1ZLWc0Gxqnbys+jFTZt7KZq7o6KK1iGZO5tJp3H5LAGlkWxuMJDU90bZQoF5n1y9
QUJf+VkvuXCToIwwxyIgG1Z5Cwqg4lT3afsZcznh9iXTIpWZFKHyeecZaYr2m5WFiZ7UT4W62d8K7Wk9oDRE1HtbtSSdCIZJrrQL8Lk7+c20XgAt+sG99lRwO500sqJRxRACf0CC/o8j7Oa18ukg334fU63vUe6e
B9F+ghVGdJodxV3i1HvZAP01f/7xr7J3YCOrVxbDXc2parpMiDW5GHmYOmcyFw9TbhLrjngjPNzONfX2+oNKstOeQa/iDDGod6hcUwmmV7vCkPoVEW1sYZ1Eo1grFfV0WcpVTez0qb4WE3waz5naYAZwKoLDlxML
CtOVbvDXo7Griu1qsf+DrMqeqa809rEidF7Kv/FdXqgAqaR8+Z07WPDVSxaYX/7FPSYOKJpu+gG4Qn0eZQL9Er+l1pkN7balIyMs7Ui5yujuyxt/RFGnDe2f0yPx+aGik3WXjsTQ0rHjKc907hArYyNJ0vsqGBRF
yTRN0wrDMDcvTqnRcNiwS1V/14G49/XpotMdNrR07Hj6f6ZWPElbBaOCRE8r5y5+rQpNUXJ1KJpWGIZRWfYZswTDKDtMnKQl3gwlnl43iZvFmybpraz3GO1FmpnmMSHRFu/QHm7V/QdgFZHBa3C7m3JszEhPmBbF
yHg4L5tAC1YWUV7kbV0PdQ7MHIVmNnLQ6crTt34jpTmnX6OJusC48UywBvrRrBU/1QRXTokXMQHOvybxYAgkpxNbKGg+TQ5ovHehKLciKmtBOUVdPhHaHIFmJEFWem6ETrckdYX7DOg/WbEk5xyM+Rlg0pfD0drx
rqF/EDKSs3WNu6eYhj4E//URf3Z1W3XQm8iy2gIBPwWpxIyUfk5MsBicmBzoZPovmxMrHwJMaMb8CH7gzElAjaHno+seaSypmu6P0XHFE/GG19aJr8Eco7h6ZWWpL584h9yZ0M6RKMSnIFLH/ilvAXJ21ITE1Sfu
lPlJwnu4+VZ3laou1qJY908mq5cM+vNJ6VttC3pIlKTsADKjI++qmk8DsAv6SmKIJe0K+YWIu0a81t0Lpj8QvDwcmb4Rl9I9JPOYsMGwWRONsBggVDQE8LgL9TiJ7y3njLzbizO66s16qefHj6DABvgqAx8dWjdP
2LrUxu3zga4v0rwoI+afRsAMbyA7fTBhHcbZdljOkzsJ3gdopsB2J9CM/s4gymBO0dGHDRF/YwgHlmFq7Xm6l4gxw52vVqMnrNEnFMNDwePneRKTCe6cOf+6SM8sX8DSJqav26Qw1WBywB3M9s7KsavzXSN7mPDj
Lhybs8NsN75HA0NNUHDawQtJv3rr1dojtbidvQNEv45I4juMocfghgS8ztHXUgM+mmdHI1caQpvnuDgwFPCEJJ9eO14+hvjRWJg/DbV/RkpK37T2RKe7gR7RPF21kW6sG3H/rbOAIg9F4hjfS2QcjGx3MkBlwa0t
rOY/FY3Rg9DTAWI0bROj+aCE8/7o5UIxUV/o31aTbtml8s6fnw65LuSNjEOMD9wiJOelD4GKqbnqGDkxpsBGLJSXGde+ahQjH5UkvF8FVdin5A3kwKeu5z+8joWFjRAn5wgFpF83BqlEZakvaKxvlUOpVQgbxE5S
kcC9M9fXR3M3iuuMapJdsDWbz/sH8lW9Nhp1+EFzuC0HFUfCzESGVmXz9/7z/VHrlUVYkE2ZkfU2wNN58xW1m5W0MXCSoma+wIVQpnTRNzJ+Mkxmx4kXp5DdvJ9JMFpnMUXrl3tjXiwsSoxLbFvn0dwljpQiWWT7
XObq5VsyKelk67fHfDLTsejnrlKUFdwMjIr8/O6wzlPDuNBsBietw4B29kmOZWlpT+I7khU/ZrfYXYtoRNXvxS3jAhOVPVnEHf1HwGMi8OahyiIzwH0OWYKyMO4y6t+dwxp5iHzz7yuuzhyLfI6VOMnndsTrwAMH
9WgpvZVpmRvCKcDSnHqosZDfqSSdk6Zh8Hl+NEhSZGZev/6jiHOTMMEss6VGV+HXUFiDZ5dJ0ZWEuP9vaZpiGeG8nijbDhzIdU0O9NNdzV5XnYoYKCgrPnHPDjIpMc5cLJF+kTlZluawZkPO6RaHtKKwfBixT8jw
di+a+UQZjxv0qHdmffzUeQXjvxdXuxl5FCDR327AwVpfSo5J1a8NF69jEa4Ca6rdyaIWIkIGR7NFLPgsGxV6l+5vP2NuQ5ISf2wWd3ye+wuR4e+evndebLeThR5akqczuCWRmLgaLZtSlVNLRmdIzGYWmfMeBZ9U
XWStJi6yy1PI8KnXclE1YxaDNZwf8yato6liryrtuFilDS4g6tcyt0WK1HrU5DnYNeKLo78navvcu77+Re7q5Yw9sB+Y4VaZPhlNqhmlRC2LpA8NIAkOxA8p/mElxq+f0ran+UvtCfnnM1l1xjiyMWExP9BK68JF
nwhiwi1h7HDgwiF/jyBveb+NaBUSEJEpoucuWDxrTc5re2Wq+DwM19YDszBYinma88mpst2dCexdgbhGwXH1LqMgv1jhdsDt7brqSWjuAcO5hG68zjv3MDIowNxbyPNvYlyL3ov5sNhXTIq4+myaN/j9njP+/tc0
idWzSVw2V9mnYvgC+xO5ZpnebOp0MuR7ghcGyBgL849izY/PHae/YYk8LS7CE5oY0mNkB5c6qICF5lpW/jq/wryXbUMySpG4eW25Heth7iGKFIkJ/RugUJd2fuBuoLCDol7Ky0Pc8szzFY5Ru/CA2bRgf7xrc6lm
08v7Uug0jmsvEId7dbtUXvs5AvU5n6r3TF4J6NjyPPqWpLQYgQrSk8NvRKNCMcgRQP6Y1blXkewIVhppjdLHjrowoU8KLR1EXM891SSywMKzBqJjt4YpTSvrWFAgjdDrGWhUPss7u9dXPR5Ph2XCzVG0HZRa7oIc
HhufevnCK2mVA+tGtGQXmJYbKB55TGpGjKg0zCern2K1gU5wgEkMVFgVkSUhZGbsLmmmGbFD53bg4LRSimxSQ5La7anCCjmkDDD5veiUTC1DKoOqGgfgHOb0RGmbcSlR0Lck+qbCKQ9YxQIjEGwfgG84zNdR06bP
Nea0H5aQGuNTlPJW/6vXsqmYRoeNT901sqAMsRFZs7D/pkujyU3LCiaeNFH2Y/lpMpvOOeP9va1Ugh/29bBW9mFlX/GGwU2uOW+/I7toImt4rZva78RutGwbcvk9NdSHfqHgsP/fSK8hRN+iP2lxM/zpU+u63WVO
zjvdwtEdGemJcxNeNod5bJ6feH5njOczozj5zCdyvK9+n9iqUUE7qf72Ka7vHX3MWi6VEukuuj9Pq2RaN5OAMl/hlBdFld4MDRXIZpfbSFl1oiebET6ktGiXDGlpWwh+iVEvJhAD9aaqj42T05ehe+9TraywEb3Q
K6G0XBAWhC3c5bv7qpNBz1zZr3B9YVEDSoH7yALcZ7se7xUGs/jslsePhYM03uZYeCCRzUUVRv2jHinshLskqTWi8M5aEv141lEVDkUh9BMFpQCAMk9KXhIknaB7b2bqNgV7N3Wcmv30q4RG4ZSFZLEij7wc57Ep
tPwQjfn2BtwXk0OZNUomwxlPNLf4V4J+zpjzu43jGcKW1vIZ0tps1T3BiLDAs9v3+UKs14G9Gd4RzeDp1qbpgkHptDRKLmpEaBdtkdgkGqcaysftK5TCXOF6U7FL9+zDhmaxrb1+nsu9eossacCRPafcsjEoocJa
llQkyzKxNiFliURxKIlqtv2udUWSSZxdaoS+GZ47zmv87iXVy5kPF0CojtHMFbc/eMBMFGXs5zQxEtoiYd9KzK1GzbdsLb8IudspZUie19CBw57Id6PlKZ2U2anUSO54h46Jl5MuC9G8PZvO3Jfm3Ia63UfJ3Nj7
jYKlh7fvV83tltsky+RPqfJZW/qtuAfzujAwoVl5awQmnuL08QEiemW48JYrDxiuP408BMmc21wXTiCA2TZO5Yt5us7Ey725KxhrO6+Hez7VetuJoJXLIq7UevHO5i05uiP6IHzJdxVHMm/2bRs/UCupQ57cxvZX
ksPhFcHjnDytlUTPZem/NmE5E4bliCyuKyu5ezusK0UK87sJjY4n8E1EztIJTAWhRCSraBd3YaS5lAQFXFZ/fFXbZ+adoltOTfjK0+QUYLeQLjnp25hVENkpuuYk89b9xVHXdpKxNbmkjNElGtCqE621lIynlwUE
uVKJmgYZbC/u2UYQddqVJAZ2Y3H6WZSG8nX69utPLpBmG7pvHvWvKysNsfNP73xzgquK/9Gpz1pJZ2Iw7kbtMZ0zp11EovHVV3hCM45ff4jm5Zo7ebHo7X9eY3Jb+K3Ef94zy6RQfuhbrQorkvlUf5ZI+UwWSu7T
OFFIpxxM2uK8sNr9iQlQQlq7wT2nGVhlWX/9oBJSBRXdDZG9Wo4ObFhzkYc6kiIWh++zd0mVufgI3+mvc1Ed9z0a1YrcKJJArqxNtBN3ZMp87VYks6m2SaRfJuHTzxxaoN0AUqjtAcdI6nG2HBmyVL6DyqTuYSWx
wno6VaM7K/ZyHCpkCJ7u6V6d5DzGgn3Bm7BP2GPfE675UCNs34tgwV59UB4JGOi2eCP9CUMyP6JEIzMs0AbxceSLTCFTINlNrtCpGdjBG07X1AlJmqI053nMkXN9sYw375PW5ZJKYSilaP5FhcaPHQclv+U15VZ7
dUwyR324SUAG1zdvPaCifzJ/PzI1Xz4ELOcP20C5sxMMEpN98JzFeZrpyih3Aesaxk73PCU6nzDfmbCQoioM14KG3/SCrdYjjO9Tpr1oS4z5OWIvE1+8TYdFRY6mstMMs2UH2yj8bQWmArd21/WnlyTSHaA3QvX2
kyfKRTY0Ui49TCYRzM++MEilbbK3TV85adawbzvc6MeznRWOPK+52vb4NJ7WifrWXCDQy2MWBcEiYzZuVnNduYTeSWbKfQW7TIyanWhsntkzpAKuDRqNkaXeLuZByprCoKIZYF2Ec0Or6FGO8X93npiaZLsNeFOK
hhFswnv0lVBmmAK+/jM1s8S8RBQ1pQm5l2kJytJqJgBZLOQuZ+nWjualXtjmtKcZ3YyLCXWqy6O/fpOs8vrr+c/UmVWntdTD2KKyOzq0Aa2X9UAN/5lsGfnIa17RHuanGniLgQfnpo7UrlkKyKQeKf0pr9yIJ6/l
eAjnblchmGtGUlzTECgLVuuYfhuElJtJM7K8s6QuzbEOB+wOkrwuDPEYVeSqxWLK53IKIyh90l/noGJC0L+F81uCbjW2maVw+p+kqWbh8VZb58cj98Kir8M5L4cawhySDR/P4Hh63TecSJwib+iXfhX/6qjgrrlB
QjD/aebcX32TtlrIiFZ29NqEanpMGPM449543wPoJNb7st2ODQEZ1Advv3upHfXzWMGHlvJ+VOidsxTJ1RC/ZpMA3nfLLk03/jSbXB1JpCUvJX0d4DpTISCZ3aVNH8aAYFsvQSKQxbUvdlpS9+XCacP7vKDSHbpv
cY1Ds1NTN7/NMjjguw1ROvsVJPCUn6k/0AI0k+LkRl1cQp6CsJBWhLmiHUFZpx6j1Di9L/z3i1t7yTOviBvWi6q+LWbzToyZULkRtolDxBk4UZxSwtmZ+vxeNy6vzvWjrwLMw/kGo03lfC3COyUoA13xyLaSj5sN
Je6dvtwZhBbhnvm6FLyh4rJOJtnuuAxMDoxnrs6+ykzWQZaqMyGI6BmYv2HwZ43O1w7hOXShRMyj4eOoW1nzrPJWQfNdw4u9ZKuljQsWApVyLJZ/Es6jXipZVxjxI4+imHIHCTgtp/UNPebueUTFUm6Vk99QZpBY
ph3lMQn4TrjbbzAcQ9z9bIHBV33D1rvc6l3aoFehrAq3wpOBYOVO2jCPdZgyEREqpJJ1is9HDnZBTaS4Qd4nYd3nxngQQ4muQ2j0W2UaJ1sii4LMfC/Pw3Q977Ib1RnRFVtyvOqL1AaTBdo0SzsT/zrbHZrn+HUi
QnOt9IS4EWWm+a/mRTOXy0S+19BtEFM/0ahNEt+EBqMlFf0gYvFHipq/shJ5GbHD8CBCkzxhPE2T2P3rxUhafrAz2WkzUv2ZME8RCiT4wWEjF2bQOqcDGmNdPss6tY8tQmpc0l2HdsSRGWBeyghesxqHlmp7y5VE
6I/2h8BlvdGaR5mkdv34v430Uxq4WaWSv4gvpLP5Ok342YzOziG9Y7+7pQHHikZ42aUojRbh8WmyqafdYra/KsMgeNCNhfhEi8mTe3Lth9ZoDSCngy4qxWrMohaYbYn67G66Pct1MLnuAGAUrZE/FApfZX0tUfok
7nzOhkBWZhrhgn5iMV6e2PkR1cVppCEkYMe0SuC/YQRvwg/4kZcIXQmERNqkDUEvnnTx1emcmlzVGQUxcKJCzCwynOeOpt/Z6Gbe7tgbllooC+tmrlKuBDPOniWBgbZq24L5fdxWI7OCoS8lqXYL/e6Ai2lJQ9gL
/50KuP70YaS8y6qhIYsUxXu9zb1u5G0Kyyv7ZowAvZ5Wa54MPCIuLpu4XI2cgKUtOvwmSyf7fFRcqPfH0KmwU1dJiI5763bYiuvSjNUGV1hM1gHSnO+xK+PO++sQnTqL56hulVx1eqxGIvuZu9iOi/cpIMPZqtrO
cKxhhaclblYITx/5//ORWtFCbHzUCnhLuIfB4y00x7CY11bmE3jodKhW3ti/hN/b1M7fodpETFXyRK+3kzpAnkF/y98ZCRibx53bVjVu/KHYXUwWBgrci0+9e+gMPFGMu18v3zL0YaZlwBHdH9ao/kE6J5QNfFAQ
cCSlJ6MG8xsokuzYp69ByGjcxR6Xbd4Fg1zDGHFK8CA2MuTLAqdhj1LNkl4LjFWwL5seqxlI4o/fsu6KIib8Dnib9j23czKEwB0phfgEUQOeV6xQ+h54yLin9OLYl1qoZNh0yTT7yfIBL4Z+ORXT0GSRJKii0mXb
8B4IT2pkAd3tYUUWNxCYLMC4QGzaK+NejWgu00QLnbqT4yZW00PAqedNgTjJj9iS+KAm4pZI81jy29lb3r2aAFIb8MnNNfhvFnyCoOBK1JnXkDJGkIcPNc/v6bv4P8fm9pOGmSBlwlU4jaB5dzJvaAnrsVpW3P4Q
G5WWMuDPfvMIjSfL0tSmKrnOe0UwdqnKlrgoF2Y09/XB7HK2tRnnIF646hXuVXjPMUhNOX8u3c6ZJk7OTRQJ8asQyQKVeFjbFG95jf+ewajdoxPmiUpiSyibYBhYtMjW6pcaDa3vlX3jlC1Y5Fnblw/sSTfO33/N
1OMxIyL2Q+ZUQBSLDWNyMPJBCjUu20k1McVcyFxRdxV6kEgNbIE12jevy51QND4QwBRVr6VFMTtV7qAFulyc8opYEF5L0P6COPe3IRoO4XrfgDLT1ZwW11CoLgKpvFWkMDsZ/Khv9FNrdcIbbTUixNCNfG/leOfh
2RvK63jc44xxTkyyGlKXgu2WkF3y849gayq50ZS5fcU2dx9HX6mBrexcRLvU/H0jKMtV/f9nsmjjDxsPaTg2jMPGuAIXknea2rz74MvLmyla8/jg4kaq3aW008FQ2rTTkkQPLW70n+FTlSRXgHwepkIktqslLSfL
oDk2aj0XTFpuEEizRBELfkAIo09IbyT4xh2cGZd9Pnd3dt0e4mBhbUeDblQiUQiqj06rLRGZZHhSMIkgYR6yu4UGJITX2PiKEcYuf51Syyc4R8fWm9Z40jdleDS/gR1p3oPrJIoiRLLIMu6PtdKiXLLx/y/iezER
FJ7ved2OlGIGvcsszvTyVaqKEmSYxV05XgsGKA0+G9VMN7mYZs5CZ4glYZa7iD8j//yeY4zsmjAktb/oAlxzxBt4xZYWggsG1SPct1J1kU0t/OC5smt/Z6FzB5lTahkxVLP06rq2ab9jFP/pfRo5+XPHSSp61Nol
uhDKkyq+S5EresQ+mInz9gS7AmLvL5pcC9rL1sA5g7O/n1o60GsDsaej22uG30VX/T3ctueOODcElUgJ5p58spjsarAHKd4/nvl9PIbunJxfRe5kN+nbJcUpB+cSVzoUlEMzMRjuNH29ARPWG5ASrI/cYZU65irp
i5Z2sXderagsua1M9b25vDSl1Go/c4OTwr85i24ByY/SV94JuZPK/nkG91qp5ZHlu8jNmziZ5cKlyLJN+0bwTlhBdhEHwMKwRVllScGZvy3u/FRHyGPuq5S6FDdhPgymZolyaOtglGf4lly5SjZj3A2puR8s7ZPO
7vBwHgO/VXkVfKHvDKEK8I+Iqnk26utbBsQSbfI19IrgyQD2Ys+3peLnrKh7sUv6XMdnXDtwB7U7innNebR2lw2gpxft/oTLcH9zTCasJ7eSKMvYpq+LMfLc+tbnTS/9fbnr3nh258vNN0+A40dRzB9ARQOicreb
hUtO+yQzQrtAy+f9rLMFNKSaErxT5qpd7ufWEhX0DCr3KZqZ+MyNLIYfPgYhooQeO3MerPxkzyx/skt8DvC2He9011qC+/e1o/T5Mz3ekf0mjNMJEOYunWYQyvvDqUt1ElkMT+0u70N219cInNRIqYHoAy8WL1p9
BuzbW0IRBZ2PUa/ibA+zm1G4VZlfTsKUCgFx5FpKRBSUU27jCiZOJeY3r8VspbJflVAX83AFKCIQlTPdhSxt7Abaw+uURKBAnxeP1sVzdsGSnJynpCaQz0cw7xO3u27ipWmCCTfMkN6hlQ3DQIGFkcyL4eNi2NOS
e0m+jCc7+nMOaLKn7/1Gkfbl0H2nQYAnNyXCjkSpZvfOa4DH0eL2fJn95crQuww7j0k3PYEhmR1kmgTNTDIppD0RW1ArsGWGcbEoSthn8q5rlXo7xPq6UTXP3LlWDwso2UinSAv2jSVmeq/J4SeSZHgDYxxtyPmw
VXNf66++Szr+KQBVROv3aK0bUSvVK7hyAu1cmmVL45eyNbgFqEfLsat4SdcR7Yevo+B9doxAaOD9UOew/GyJltmUpwPsp3Kr6fVJGn8WvRhx5EkSqv3HaWcvx1JkpJbeExq6F9TKritkBU8zeTFSpM0MAKdHGcjP
3UDaJGZhYfoov05Eei4sOXP9KxjOFOu1caL55/UEfZqLmz3/NPtJmsramzX3quqMU57ZImdCbNiApT/+4jEtzPYnXHNbeflKigePTJ/H4/Y5Ptp9f0+akP9Cz/nREnZj2He2vb9vC3fOzwDuvHFOx22bp6d+kGIw
ATx8MzAyyC98kZZuDaGj4fRjeQE6Pjza3WQnsbGBYIaEDrH1gkgkHnSEu703PG0HnXgG3I+23DkaMebSPbZPEBO2oBDdNPXo92X9nz9uM670H8yKvpm5pjKQwPjsMROl48iRT65yktPMJMTvcwDzKI2YJaFvQyEw
NT9GMjlMZz2SJcRPqZj14F4sPUroi0FOfts0cLC2jP3LJmDoRewUqkSqa4vtj2BVLQ0T3rCPy2Pgk6+8DBZ7fIhtLHqyzZjuE9sex0hX6cryTwHwO/CTukcQdWqEf10t8HFR8y1zgfhEK/86hfITwfvZpg7wH5JP
DyD768J736ISePeUrG0exxFzzfT1oX6+f3ZN7BQzHTQvTuMzChv2f4WFIG234t0Tg0HVeveFQ95srMo72jWmuPdiBqQIvAyIL9s1k+j4bdicf/0Quu7yfrLh2N1kzDcUW56IYKzr2bPPgDcN0+bf6TdayZE526SI
gN5pg2X2cbqa7XBlmp9bTIywj/v3Zyu4Z0SqWKflacLcinxqp5xcoOpKPNPRgD2t55GxCzn94RxMj96R2QSBDYTEQGE5Q0NpS6/NuHBg3qsQ+538Ucwns8zM0o83l7B/1G1KssyKtf7ckO8nJUYYPOYxOxaJ5tQi
lKcB3a+X3xAr1qYWo8Fcbo0VqzfeJ3Tt/pyccxcfSvR7ZqyJEeLSkXY2ERJt9cRfoC0gK0MCPET5XLLgsuWEI92L1tuukdYDUkGmnJJVw1+koPg6xwJWarXoMC3FC4Xqb80MsyrEcoq92c6ygsm7w9vVTf9UCPIS
jjs2XNwX7FElvsTyJCSesIIxZn6CRGlaNYPa2zcjNq2WTbx5VZhpara4TXCSn0VNXzAfzXf9KbLHlVgqq2sSed18XINZuu4ne4GJj63Y4yTD9GYlbDF7b/4tRqXZmafmQNhJyo7QXwi5q4S6sxaLE01NzrSQghbK
qKTNALDe2jyjkgOXD6/Xyfp0t+dCRSxd4etLcMO1wj7Xm90+n7cF21qovkaH+7OYybHUhEh9gzUhVdO/iXBieVdH9VdhRAUzG4mPW4Skqycn+7hfzmtXLCSQ5FtYbA+QhL+VcTSmj1M0c6R9CFTMjbMFjwRzzEpT
gVuBO4PsbDXtp3pE6BQ5Mw16lN0/M7Hv4cLmSd45NcxolyyZUkyVXVCSoV8oyMAu89FSFjP2vWQ6CZ4QdN/HRGx5NKDBUWfzUjZczVml9oEfh8tabtxvkhUYZ2cz4bE1VAAL4FGN7vszwlLjq1PfwE5E457S4Naw
v9Jq8WKBL+ZskqmalblnLTxhNzwh4vwc6qGsnoFCWszc8xapUTWzQSWCOQ/voGZgfMeaw2XvMWZTPoGDapP5yKC+zGs/WSBnEv6WWmoNy8O3Dv+SCz5ulonyR1bshZlzYbGi+ge7/YktSpLf+yu7d8FMK1QPSvfQ
1IO0+dduqsnc02DxSUrl9MCc1l/uUeKBSmXzAxobsm+8YWbsAyrCOOFQkR+fULCywh1xnMAkYxN9cTK1SUv/++ly68u1RpfXpPTwhWKRZCc4iSz04DH/dDeaFikbPoptjFN0XSHWiFVsb/QRzLngYhqv58pCVULw
ls55oKXFL3W766Ig+Nzm6f/k4BT7bB3HFL1zQrf8vZ6822CecV4SRXLn90Zm91KxWyE1+8uGESUBf72SOTTM5WFQRaNmtda/zqqnQ+3F/l1IG9L22PJSJLLUBLjYymhMtHs5MLcE6Rla+tL0pqnirhfG13eyWhdX
cJ7PwOUQI7NJ0i0QJBzdqSOeI3bC4a/0M9zhhdXHT+cFUtD8cM/lR6lO6e6hMHiexArzrcXPzjpJk72Pz/PGN9/FVGxj8qXpPvb/faneCa5M8nGBnL7B6pgpOO46GH6Og5egaMaTai6Yg01eRUzCls+eZTVkEb7+
PK1NBfOJfW7FfGomKRRLgP8rNncV6URYeA3k0VNLMugGTdsS0HV7/B4X0xNbrLZ2fH0ij5tbo4evu3Xf0oJzzRVIdsaO4qdHzSV+OEHGc2z/psZNSep+5LJd0vMdZZSnv+h3a+MgUBoE3FEynwpVY+8zJryfbVLu
1ohgz12xjemjbip6ncmd9vW5fi/g/EqGy4L7GVcSlLgidCX5w7zsZY7wCaebgv9bvWpyohIfSxhYbQuqiVbOygVBX8b68TEh21aiF/dSOQm4iFrqSau34H775PGJ6SmUp+dZwL6ZpQvC566+m4Ob7hMuk7y+fVFg
Hv3MrJsbaYaS7E8o54jfQt/Xw7IIKRWJqJbhy9vDnicj0zO1vjLQgOmo7oPnh2VrpE2KzZg3p+4Da+bs1vJvV91598/f456Qvhe32IoPjtfqJDr7hZCZeTw4ZX3rJ7A5oTfPcWcR8Xgz9DAKbtKp1Hf2tjo/Ic/C
9eRh6ijyO34KUnN6ZSnkg3IRxs07QKh2k0H7PMBxZ2sbRhG+BYnupFMP+4ItyEVQ4oN02qjfmc9dkxUtvMse+qT32b0ZSOXa4M3CXr+WvF3HdFrvgMh6ajh9Tq++TQhfOHdvEpz2c96Zbg6gj1+/iwmHMELkPXGX
iEpN4OG7wIuoOJ2sywf3UqPgXi8nz3zy48XQ3Ci0s1XL9bNTzcWCXrMOOqM6Bbw0sw8rhCgPyTBP90cs0EJPUXJA6FvjRyd36Y0g3/1L/9bfXwMWLrCm23nKoyb4UXQX4gb23rWsVyofdAUlS7pPxWZjUz7mMb2l
RAt/6HiS+JZOzqBIJZuONM99dFlT4TbDYPwfpqMzOgjsJFp3ByRB2/XXqVQiEdE/bKh6SziEAWVnq1TZYkP3fTzKBte3qhhhIe5fRo++y2fyfEsSYCHmVWiSA4PLDcveSs3Fg4Wl2H5swFoLRVGrtsRxiK2atubI
b3+fpJZsBYA46BXGGZF6iNv8YPbreyjbrC1PNmoUbEUxCtVopjKbZS7OyLEj698iN+Hoyh51rV84I8nMR+1mgI5FG4Ezcbymk9hLLB3hR7Z8iYd4ki478dt3R7LsOTQbTMhlzkLe3xb2x+z0hglGlk2GaoM9ItaZ
rFvgEfQBPi7lK4w6fILp9zuPSfOfPW4fzAChRooBkBQVM6c9P3XrFOa+fdhSRT4FVQ2dgRU7ww3LVuQNIEU7Wrt2aQDdDvTCR37JL4v+FEOonUZLXdeKTcrUDwb8RnKUddYWwCRZXGbtsYzQMSfKjAvYW9nYZrxD
2o9WT6dL61vtAfPrIzaE9645pPeCUP8n7UPIgbEHzUhIroUZzMp6bhvJ8mV7MKyumSNWai5hgYPig2s4ZXxDO6j3Z3WGfvvR6Yf3HdBxzqYT6uStC/+UjlzIDnLY7FFlksVNe54JcAIrjw879JdOqAfhqcrSHmcz
btzOt6jrmyOxEfwiWm+ssvyR+xIsPndzpAnBQ2nr2v7zfX7TjkIs9ok1uHopPT0yzaq3kqRb3soMgPd/zzmKY+Wq29GYqMAmgbq3vAfOZTavWeYicTIL5+rlicMd8i6S+6YszYHG2Y4+ygL4pwRtqKXyqk/aHUa3
1QQdYX+XjDzvCbCf7AI2+lZJ1vx6YkF2xOBsqLvHnUzP/3w3gxWQblCKTM0SGNXoCN4z5pNfFeQi3WLfr2H0EzYdG8kwFoXB+nvYDKZSPR2ApT6YGMf3OBzWaiYRokg8BYQ4mouwIYXDs2sHsM5yjlhcUHGV5klp
NzbR/aCnbBnJpjT74wTCafvsMVSsy10bRp92HWCuRc6ahr104uPp8HoTcio0OgvthesdeURzjZjc9WeLZzXIrYdt2oZ8y3O4dMbOgVhzfdBtp40TRDZ7ccLOO4ouZHt2EWwyBRxai1b69fXDnHhAVJ6mp76eyUkr
sb/7goAh6s5FuHxD0xHqCJ5lKtVbSt9Zx19fi47r5rLVnEiRa0WvtgrlHAiVqXm4oyPSuQIGne+Gmgd7K+hCDEvFtSCF9sVeGYgBXGWhPjtqCOJkCP9idHUuwEuDL9iQcKTaPTmMK4Kr7vtoFXqeD8BZYxfALyhl
/uIRY1BEBKYtGIfptwPZ5YNtb0XlhVmgp2BQt4WifuH2fFqLFx7x37no2jeBHFD9Mox7OEqsfLHf5ai1HB74xjd0ULoex+6UnnsLFwV6d2XZf+bqeJRG857JBKRFBrGhFWMcDoFKTJyd0AwxCeTY6evS+f4QKXKO
dI4Sg/ppztqxMTPPBNlH7ck6XHPyaR24AkJ+pC3sy5cKIuMU+Zou6Qp6AIEvzaBfqZDhIDeNXMkI3AjXp8Vqo76EduCXrwgq7oNc2IeN+toL1/2YELc8m0JRW2Xdxh1PL7mUnbgw5ZMKUwl2C5g4fc+6l2mSuv9o
uHpIP7u4ONTyLkCC7zbrBXvftEXcjnc71OcXwTAkQjqT+kN+Zvsu7/zt/Qx5CbaZHf3ec9K8R2I497xzMDSFiddYfjFCw3uq3pNNkWIEf6TaX+qJmy8iLqjLRg5VWMxfKQlCT/ajY6KPPBJJcw5FcRN7kDMF7aTZ
SH2hD6GqG73Dd7mOrxvkzhOJtYN1O8JcEm9ymSBS1/UILxB88tuLC2NKP5PF1pDqEXYR+DuOfVuvbkk2nX0dS5RnNlMLop/9CVhzWt/rx0Z9gsuzDN769eMRjlre61Bro6xIXt7jgrnVirD3+YyHjiyhzmnzmTjI
EAepzwv7vrtQz8FAhPofGqy3ts8135zj9etN2pVaDhsWc1Du2i2JHnwDsu8xW2Lve8CW2sNk8aoZ196y0Z+78TauEYOqfAhGDyQoCsjh0IiGwO7pkHWMGF5wZhQJTQPkNw2q9+DeRCS1VV+DwUDaJyvMN0mvNQif
y2bo/mtphe1ZB4xdHG3y2NtQBoE5orYjM0WwGDqLbmchE5uhZlyRpP15XKJwsifzslPpcdgB+8eLBTeXLp5lfXxP3RODzo67xhNLpGNuiYQybsrF8KM58jtqZj8MDZah/VAFGHhvGrCK+hat2euK2dCa/F5vn2UE
bxV5fUBfnuhvLMV5lJ45BEXsPX5yXNBrnoiE2g1Au5741x/qujWavl0E8eUH+CjxefGI7UX2bVd0ahrDUgIxdw4Iqq6H96T59l4btnCJqvapmY6gL1Ylr+QZGUrdNWz8/W90v4X7ehZqbgiCQKmY3ameWT1aRIzP
oilIB4rWeHDToaLVfoVYMtfcy+F83wjCXuZHib86A4m+XTYOfVTjwY32fLRa9u6eQE2HVc89Be2vBGrlklXhvgi9fXxIqdsrFTAIZ9ylmVjf2ttyrpUxn6Fw1nXuMSR1vRPA6usy3tuiimFw0CaYBjj7O3q//1JF
isiHTE2b40xiVe5WKiZf0aYuyYGDrFSLNfeI3GcRSop/KWx/5bglJgGOqoYQI9eGP43RJfiSc+01mt8FeD8swX7+d+lBueA7x8T3kZonF6nwVKvxztNNyzrkUzUNBdwnuwORHq2AL3PR5VtE+5RdRAcCFfUwsvMH
SMheAJ+3gS9O3CJtky68Fftg4IXq/PjPBXz4IBF0eBS7rU6gW8DEx99Z54oh4FZJJjnS2e1fCq/goYrGn60HX83cUKbROA+dir5YTtoydnS7nfIh05xRQ9SSDPQ4QRpGvRuHWLQPXwglxyLyaIvz1bftIVMWVF6W
pVy9OYYzrLY48SDtQbL3uUeSje6Rul/0P3XzZ2qP9fXb15fozKppF/ow0IbRXUXqYVj7XVnNsWfsRP1oSHMCf+TLk2fgPIKc83OzCRDuMbB2yFVPeZ1iWNr9N1VlSKio20ltwUSmZaLYpfUPIUpq+bZGRJxuBN9G
j2hn6ILoYxODyv4C6K1mbb6OIxubpNLNPKf2FfmzHvSb+gAm8GOXd5eL5RCuxPM6zmoGSPIrhusGX25ded0TxqN9QkfgfMCIIWl3RRT2ZMilmdidFHrS2bP2d3l8sXPqvAjjKc7qB2hsE+RvHeyrdM6+9jiqmQH3
QGGByo6p62KQ3fvD2Nvu1JCTmXyb3e/vi1CtS6X7MwfX+KYh5qJRH7fCO4cqktq+ygF1/e8nTCN9cJ5C+3PEVy2UIhsyGZzVpj3nxrJmq7BX8Ci6eDsbwlcpL7vczIEjTpyPjTChNj2Hmv9K9iX2IMUvD0R1Hukn
5ijXrkanH9culMhbGh1zh+0lqbI5up+gXQPga13hG7JJJ8Oc2Qzo8rjIoohE868k5xAzArej9MBiaBtTlIVa4bY4lB74A4GmztPSddkE65BFgUKU6P8yhiXi8vZrO8pmmwGFtVwbZLCISq66e0B4rQt6xUqbHeSe
hcxzxtG0aobRjbbHA8g3shyYqPp4ZvibGK3MUkbBt+MgyS1UjhedI0NpBOTMtOwIHGxOHo0UhjGpoFPVFN6ZN8X8Q3TVSfoZeAoFrtObxRszHzrA/IwyjHoM2IN/GajG7LKtpWAoTPte96aIqmfWWAPcbSB7EBO9
Ct98IRLLR5xXfH6xacGS0T+S3xzxwtWO/r7G4pgnrQK6/ebM5fXYucgEXJ3ybq8+vLUMpOueGiJ27DNAkLv287wS7Sr3BkEmjiv+pnw9rpH2Pp5lKAvofNek+7zCV5afaZRMOK0oGXFnI58OexBlhdhPOkvGnJaW
qEjijAh9S9PGwC5aayaAsdOk3uhKvgfZWH+n5axTdUslVelOTwfJZk1LHl5uPGVnCDxnZ1nXpHeKXuR/ZRgwfIwEu4W06hj042zAB7hYxTCnvd2adlLC15XFCxvHzlKVU6M51tmTJh2faG3ZHsFPcj+Pvylm3q7Q
GCO7ztG763YorEC8wHzTxSMbC1fhNqpqzr99nMKkeXgnLJJhxbYUrAlOuOwMa3qIpkjpsQp/MBNM/FN7rkzsvjXsz+e9jU84Cxx2rLakgjw3x3tm18AdYQ5hdcCPj3ciXkLNvNVe66jkp9B34Q2cGJlcwtnQtpGX
GMF0JoSP5LRQ0OCbKd26Rg3mXKKY47KSr8h7bF0/SK/zNQsW55el88Sys7zjO5mXEv0J2yHlPMYVkmg3Nw7CW7JIOTvbB+k7Jo0Dn4quwUfSPoJCWLJb9nhwuQRLCIzWWGi5r/yQ9uBD+MFp+0qAPfPNDDtbmR+P
VNg9Qt2tkGGSsO6V+ZvbQhaeCBxeHxWcDp5a9b7ULcl7fN6+U+RF2QrLCAVJq9c5plrIJv5ZDohVJn90YoohKAaDwopzPRQDg3AqVbgSK1eOoEkuqFhzJ00U5RL0uA4o9V5+Gm/wNnJO53ydHflsUcd/ZBvmIsQL
LbmnyEfrZe+glyF7a7pYqtKOs/iTDsYpT7Z+5SV3JYNdGKmFGuflJ2IcbaFlHjbUsFF4V4VvQsVPU+zHehSEPz2LmZY4k0xq4kpFboHm6ccuPdyLUfq8jObouFONZxelQFMdD4XcX9z0fmxUQtE7aMYd0rlJmoDY
Hyh7FyZPq08MRXuBsjFmEvFLd1nzug4FCL6T0Ptn0bIaCoeScVr8EM0xBIa7XDPgKeBtj6ym3fhGY17vfcFxZwlvnUd+fSpfuJLJseY1onmnAd+y6mA9u5YF9u68j6i4fZPxdB2SWJyJOBN/wHcYS96Zc/jjRYa1
zui8gzp8klu9uGLY7kkPVIBQ/KddVbbd0byUZhb0xFp8cD9VdpErGXjOveDffRpWuAuxcAUx+/0+4JxaGGdYWsaNht9XSmN0IUOk75IG6HC19KAvJsuq6pLJ5jqU4A44H+I1t0WbR+51DF+zhXjnnS+WZsudpGjC
Z9KILIKnkMhyr6WbvtwkOw13sNmjVWH6mV8uwPwacEprBMY0vlEMyz2cvtbR/eG/XMrhCQUFCoXupD8QBz2TdPmaPv4SFMNfWEy6nywE/FyYolsaASTHeeX/5co/JguRFMykwBDhTB2Gbl6J3p/98glAkrgXEtH3
txAkByKACynXNToM390X8OPAUDRl5zxd+eXzK5zrf06yRudMbqtERYVQ536fVcMW3KyQZR2fAoYK2fUE2OnZPOqcECZ0vTCsPOdu0GPuLGpkTX3A5R3H+rG0b12ZJ0J24CKnwiYm6NAHu4T/+fkk1LBN/FZruypp
0Sn3WfwxM4bAHfOAPXmZCky+R3b3i/yS0WWJ18yeLipRv8SmO/yA4HClib7XAXubwek5u0EirfE3aG+vSK4MFoXabne2+bDx7PpoS4bEWqpSBJulk2MzHN8bIEYcYI07PiIbNEPljrBf2cT9k/e+pGlgiLH23mlP
hoACeSCfdFndQp0jnHb6K2TRehHQGaeOpyZj/0fXcgWNOgjccuNw8MFg9JTfiLf5kLp8LRsRFDav/S/Tt+Z4wfCx7D6oYlETDP9kX4dDQ8ZrohUw2JNb44VmeWI3qA3rNACN5fBpcaVoWrdJrTixUdcEBIEUly8v
90b/5zDTOxd4KUo6X6wkjp5isogula6sLqH1Ub8pSE5OFwqn0Awlha4YziReqJPjZ9or/XRzwNp8/8s8X5E4YAO1W0q/u2j7ijiTh/owJvncSmjCvKGscIJKFYOkvna0y2Gkwy9UDEpF9Bwq4Z27662Y+AWcm8ud
CEWRGxKIbsVg7tLWlbBkerfh+FefYHGJQTGTQtIfVEv6nEKP4dcjVEK62Zp519nXolPiZ0ssrZmhroLRNx8dIol/ZTa4Is0G/pp/RqcIq0konKqxpAMyH6KB84qp/vh1TOzTijZ7R7HvmrvEusls6P43m12o/cfh
Um+24KnssMk9L5Nwml0SSsUKCPkWmH7s2ephiwIBEeGuoc94wsL2zn5K2Vpk3d0KtPWvU+yI24vHNTSCoA/qba3QjjpUkB8YldTeg5vvr/qJj0EnVjJL28uWVxwKZxseoiI2uZl9RPLKqpfAfR31T9zirAi/cwj8
DN3ulHOlgJRXRQS0PfxTYpe9x5UtvjvsFIn0bHUojgcGxY7lp+MtsrxP4sTl6wjvrdon7GxYJP0zhaCTDWCv4DTg2PxRmsqur1qLvhH3ebhrAZK52gdIfvEp9H2hGeBWEr3scJYeotiWxWAX1MX5hgu9XrIX2wPi
uez7xR7RZWJ7/jzsmJ1Mcewv9CjwZ9mclhNM+Ca5mOjbsBYraYly/5JYhliOVFrlt/lCUSETlSZYQl7qgfxFXD7GGu+zBYW9D99xI7NbaxBMsZqUOJ5cMc2CewjDfi2DZKSWNPybWY2oiNSc+pgaEaX4+iUrtwx6
KRFWo1JnF2fUC2aee/tgqj783Mi+uQBn/AjHk4cGX6fF4C4ZzgHAT/JcfH1Un4vt/iy8SnQk6hlpUTJCFWcc7O7BWahATv7MbwIzLrjhKjhWRVrc9XE8kkQSvjZde5IdZ82dtYmBvDT4Rps39B+sKI8w1jt+slfK
+bNA57zreXj5JBByrXIR/ZWehjjDa3WqtaCp+Hn0SzRAoapVC4R0G76dKFEmQcTgJHICV3yZ9A2HlX0HYZnKBNxyh4gaT3/PTlrBkWGosflq51V3KJHdFSzvudA10e6E6otw/8TFUitz59NFyekDO5PS0Ri4iNH7
qwnssR3bHSdnL4kdZEofSDTFC1RKtzJUVyIlhzkLm5jRtGaGetQ0lr8L2YZgQwX71BWEi7AzVVgK/Zv3vRh2IEl0ErYaQzheQwl6LxRzEgZmlug3EnrmVfC9KpEVVK8fth/L/rnt9RXXGCJnJQWM26ekJZ+4i3zM
OapZGOTTAsMySzCkkmhRpsH9/TQG2SCK5jEkDIOwT+LYXw+1eS6t9WAu3V1KWi8YvB/SdjXy4QgrsjcK3XW9hMORyvIXshlWE7tzP4Ku/m2xnelUamFt0RV5Q9MIN2J3QOVFHyCwjsEOe3EUjlKW1WKM6XSIARWK
G4UUplGOZ9iDEGNNrHpXsNCF9QZ7u859bvYYDEGfJt+B5wOAgdzrbYBCu9uItjdvsccAKqhutYZ53YgrHQ/KN5WTfQLrA7HeodfQ2YRvgB62jnrhBBtGJQ3WRdFuqZb+ErnAyLsoMl+lTbDorAsbMmaMztT3vqnh
nEtwSjxRLoyeKfzA/R90KTPDKguYezL5vJR/Y4eONGzaRzqUi2QfnpKSTM1Y9nZDxe5Q6444it/5atHh83xdgJjaZ/aNkbCug/UgPXOXLYaVPKW0LfxN+ohlc2GYPFxu133hBKeHiafjVrcswRTUCcF0I4soH/G/
AfQb73a/Vxs2krPVEM792czk8ASPW4UvJQseyXkTLCWvJ2YYhxmzc5lj8cSy2l0P2mNkpdEnP6gTLZO1IDPpDZBwepZUTns67FhVHsGQPjXW0BTfMWxdd4sybUbNc+B675/JnJMSpzQCXUbX5O5sL670X4T+uHVJ
Z0XHRuJxw+uoHA7qehfuI/hs3bTgaQGnaupLiqIaRsuOPVqnSQfvFF6Wx6tJwj5kh8/4pwMKEoHobrIByBt4ZAJ+5tFKbe52xcXiJ9sPGrSkaJPiS1L7NGkzQb+Pg7FsYw4mpZ2PxPmiI0GgUH6zHqVRpNuoNmbm
lUnHDE5MEsxTRCRjKQc1bNtKFz3tsRLW8KB/7KoULj50WZ9BZ/9QvtoglkhlALE+dzjQvX8DxKukCriepy2ESfKcUnwMNsrZODPJBkhRhTbaNW+HcgQ1jSMhpqa+ax4JCcUm+nCedIzn9lQF8qhZdYTOmfuBLU5W
+mdgWHCxxLDaIzJC5Pb6w6LEwskIwB533ttjeHp9VmWgRRX8Ic+Vu4mjtRsMJA7i7yjzpdb3ge7GUToCQavvfvFGw7pWQwOKiwKqxH6RA7Y2+YNZsfeN4r2kP8gqHf9GW7Jk369unmOQOMAoGC5VP2uiAY/kL1Ky
MKd4N2jJc+8CTK33h4JJ6wTEviT1fjGoCWf3HTcM8LSDj9D+5jsMaiq1FbSMUCpoVFeQ/ZKjLIm7CBoC6mPqpErh7m+QZ+9ZB2ZZe0VgM+SArjOpLVFt6guy7id35xlxpBZF5ekbzw2UCCs/3xTGeLCew5htSwW3
QYtQO/Z0KHt8byyt75851tcp3l9zUOsHuwbel469tq2zbP2GVqvfzoBPKkTLdy7VMV6EIzRg0P+9JDiGp9iFTVHWnrS22x6rqexivbS2FhSEgK6RBSMF3gR2T1eza1l5G7cM9IEHXs7qEnLbNwr78b4fVu/zWHQj
UECoBYyEK6mBjeVyjzuJ+tGiu/CfZvmI0pLDduSUCrlSpbFsJnxcz0VYE94bCzrvCxK+2b9ejf6UEFqfNogVBdETNABO21pYm6mEnzHbq86Uv6hGcBVG2POp3om4F4uYrYn0mqTtS9NwDm00UOcrYGmvQQunw/Ii
2YvOJhHiE4ETpuEjh3YERsfMFMi+6NsKCjaCVftwb7Brj6HK1qWAy29XpLQjiN/BpQi5b70dHrW/wJRflYhb2bl8WfhMy3HIS1Hifpdawycdg1Mjm6b6NJdQ0khBjqLodGRvQ1NyDhkDN8amNbqVb0wfxedP0xLZ
TQRxCHwUg4orOUhevJL7npjNmirL0iKvacbVuTCbxU1a+DJEJuIexetcjgj7YKoLkzW3CkTFdMayBmCT0K8bkYO/tVWXw6Da1emTRez5vh/o8i/ONUanebNhqvaRlDMQnbPhT0LFL3JoZsQoSTnEJZ3KfpQW8aSa
sPaTtlcRaJC8LBv3yXXeb2MxBq7U4GkosLO2B40DRAE5sclmVwgo3ODx5sroJn7dqqFFlyaxf9niktg4ul5L8w097CF1vdQOIO0horP9QZxPBYv8wMiyAgeFO6EzJHQ3uwbHX0SNOcbzJu3PB2n3v3SAR8zp98Vb
0wWPNDKC2hfsq6UaRhsIO9LzL6GwBQ7eVk41t7jXvwwT760JO7x99jJRR8Wycdfsm67GQeeO/KQ4SQ4NiuajW2pUfcNXNMuQZVNCO4+XlDRHNc7ylUW36q3gA+Q4MWIKstQGh6+xF/819z3m4rRE/XFPx8aOui7L
Bx7zkYv7VssQOG1CsOVMmKF9xihEtu+bt6Anly7kwEDtjxtqIF7T2jDY1yj/o+8ng2ASomtVfd4/RNWTF7l+dIi3y9j65n3v/Ubhhc523mfvCO5mab0IKwEr8/4/ZAJZVAe4SHscFLlxV4U/tFGLx9ODAl7cDhFq
6pGxx9QL8JqaEaXgWz/g40wsBcT5pbNvazjwI8E+Qgc40L94IUz6KIHT+uoz/P/wHGpNfZE0Vl7eY3RXMJEJhg2sOwFtYJhoend+kqjT9GZZ2Cb39OfJvbwFizaqkYsss46I+9cMCmVjy2UcpsTWPLEokGxXUZVs
FU2cN38Q1PH26deVHLZgOY0c5zyFflRXeBI/vMLFDtBttcqy5VqaMJbGvvPYzIhOK670RdMgcx4V//czSjvaiyxpzZnH9vVjjGmDwPi9esZcteSj1Izu5loSXD5Ck7lIJRE/6UpQqE1LRsYg+tEu1FPaK/dok7dz
nOBDJvlMoNvbj9yfs+HV8JE4xfwCYaapxY8/BS2j2P6i3NlOZtDGnlKr/U6G5iQ3A+ut6we1liv92ZlsbSIYIkgyF5BPGPchIql++NYTn87FNdb+LeTYwGcsy9HLcDfhRZKq8PULVd9C14jHrm8RdZpr96al85jK
42J1IBG2Jn1wmrv3tQ7c0ntJzelfRdMnqjaX4AismgYbzTmALnS1iEQUwx7M58wrY7b/xK7BmWAmj6NnKRoFqU2vdl/sHi532p5b+OU+utfliyedYpI/Uj8YMzaAiLQX3/rnbGImnMvtMHAol873Emfvx9KGnHHA
SpjrNWVXoJ706qpFvPgkL71m5Zp9FCsHrmzldoVY+sQO3GMWf8FBjYvU+SCJ9spGflIISFnWvGdn2056BAqySNy0UBl5Oy3Y9a+jHZIqG/Hwswu83eLQehluf8/V2F/WKsJwkzNTReqQ4GQpjYLn1DvmTZcchhk/
jipE18p60186lU+63e+DdBavrIk4NJnHkOC5eNR5ehGWz8NkrgDFZeeuyTbs/Jioc1voT2Ld84tf2640WE63Idh6k3gNwxYJtKRDHAfFqSxPNFgzvwVu615f2CkkfKqtvWhFq4xkNr/xQr0R0TnVhQiJKY6qaXBO
9DcfExzFFDNcG0CH3eEIufoFR3un/OlXtUnLlLoYViHM7KN66t5wqUFS32fPYTq7XsULLxQQ1kLaC/QKyLchfKALTd7y6Vty7K/v/BQSVqmWPpEUfK0I07RWd5H6Ge/B7cNhc6DJMmE0F6TnSr/srZzMyj3os4ZL
VHGwwmkFnxpwn7DMFZR2wfiFP+mA/ggSew38BODqBvB+v6shUu/x6O4zibubyhxXzn0jfmiODscEQJqW0U9+e/pgvKN6sDzkHJtjXjwkdmfaEmyc2gxRMqc2P33tiQx1Zvn5aOjW+aYUf8ecM6lgn3RPk3i40w/5
7oPobebhr0R9BJMirHPGGIX8QkvoMQn4SOzjxG8NRh/rvmSgue9UrpQR+E5cqPRqE60h09yD11r1A+tT98h8n8Y6+YyEJzUSXXPE1cvHAGW1t0/dcZPZltvox3d2rQOI4mDXigfVns0FmQ2HYk+nz/F5imm68stF
Jp3TuhyV5Hzlump84rxiueRD+6mcDyc9GmnGLWvX6pTmSL1HjmELuA/Cf6s8Xiw+yH3KJex5ZFmpKnvRvqvVlvXrteCbIsk5y09tCjOqpI5yD5KFSx+F2U9tTDb0Z3aKoxNZai+wOXwf86EEzomYhT4C+vwyfOpy
qd26HLKnY2/aSlnmIaPyMQV/E3qP2S4GObaJdFSTw/y2cj+TpwV1r7X8+NSC05YIdveG+4L3/yyGGZynWExZLBmL6zJssP5V3dscZk0VUbRuwcVZPBd3AFnqQ14WT/B9P7ZYWM8v1qEwyuHdt51e9JinqewObHA2
1qH7kwW5FpyxAG4CLauJf5YM5138AW1EKzyuSTZlGQV/bIobnIzFVH8g1ERR4Oz8547EcXtLWcgBGDPhQTx2pL+3flIo63PFRhxoTSreDBbTYdyJxYwWe8SAhokTgm6240nUC330dU6qeW2l4ad+UJd7ftZEvdHo
HeSWtndW3ky+/ugiwCZ904xuycMq9rmNQZ499Yan9daZZNplCrKKLNE8++pVlUGJZH9pm6y2rr2AaiWF4VOehVG8yR+qre8poqWu7Ft80JdbNDwPnMFjSg8C0NwSGef5o7KxcmFoMP/prZc7fHLlvELXvVZ6fWY9
gShZHszU5ueEjRPCngbgheub626uQrlxzXPbq921PKzSaDnAmfi9Gf8p2iRYru7fM28+y9vWwF5mqfoFQjSZWQdlPxXq3SGIQPmsP2nkKypgadJ93caeGfnh4ifpdRs4l8ipMwh7QzgfbLKDWaAia2TJ8rBbd1QH
bJ2Cr5Y6AU06p4yrTBuYeyqzQF/8+edWl1JOegl5AePwGT23iwUxhgO7RF/cYAW3JUtPkjBsTp1/lNlhRho/2fwRigfTuCd7pXhz6K2ZtbaEFGYe/ZzRj/HMZE4e07kw+O3uFPbWPvtnw5y05UCDZR0nMnmF6k/D
PAWYI5Z5uKU5kwnlKC+YbJ8vs8nD5ctPLEqyHPngZpFdI11ydwoA8y1d4I3p01iMJgbFyDdmYcLJMTP2YwWpm9rjM3qK7qGbfYDWgs88cMsnIudtAN8LnTkEeihIa2NLv8mVG8qmw6imWPahfQcwsps+rPMCqrM7
O5mLimzPKzFoULbbUHTB4JVCcsMwbqjkeWp+7WKUQaYEpk7ga7mbbybBlGShwdzGYrPDL11A3UJnI4IaysB6Ic7ahbhJUy5NIIRAyUtKzedYHbFtF7jPB24Lwk+NhSBGwFlnRrXMBp7X8nt31aPdnHelGLy2Qq0r
c70yWPVpfwLuslWWg4TD90WsFd+mhOw+iumsaIaQ68nQDz4+SlMbu/Frn9N7cLO35q4ukwtV+onm1P/R9Xd1KR8g50h+TkCxx9yj+Of1QLHmGk+hLN/HNPy7F72HRt6RK2av1bQBj26uJZ8CW/k1mNV5yF3t6vnE
XekcxAtLe9t2NQUshNLrypaYUAgfDvXuBtxmKaZAIYy5FNwZzuOcyH+Im+OJG7usHEOGDfK/eeVxY40iAU7+hrkKJ92PqwPk4jWTt9+5h4f8mej/cgwkG5LwmeMe37st0qh6tlK0W2NoR1wy5zZ4P/q9m05U5WkP
iyE/De1eDQ4NVswkeLWuy9T1/HyOqOjot2swE+WOnC4gzuXrf7Ui/j1fDa/2Q3YNFnxPyFvCZB7p7OA3zibdjKb2gsWc0v0i7DHGgvsO6pYov2DBxcxzdj5H9VlbHkqmn67pLlBm4HpOyTrjbnD9Jo7J+05lJ2kf
m+bfxcNjmh36kHnwv1PQOzrYf1z7HkbFifIskLRq5eusT+4Gf8ZEey/Hf8ymrF9Fb/OyqF6YKV1qxpL5AszAcyXf0xedfCyTK7jdvRzjaN1COcXLsp0Rsh0Zg14P5FSS+RV4v6PWH3jj/Xm/xvzrfgWUClJBaNx0
7En04dJAwLOUEMxeQHNi9FTGgwB4/q4P+N5z89qoZd5mIo4ZdBxcskVdHJLKNc5u0rrr9C7WNhiO17YPS9vxjuZ3vxMOq9jiJ7o3KklKO16MGae28O3we+sCMH8ksWZLYRw7riybvc38HFoWO9w570VXE67eV5ZD
Iw0t4uCP/psH1rf3mfjSY/dpNrTNT7MKztOig3/rP1PrWaalXsaI0OOUDSt0xu4wgmojiuXMJC3L9sJiZ4g4MrXrrS/PCylQPuukTV2uNBfm9lmOxaMeNrmFfg6+flm8egzTKR8Aa6+3N3LXjyvVjfZG5INriX7/
92MUPzP5f1/DGltAq21vG7VJONZnJf0RhZ14WiaNpXMCE/9nzd3fr0vptz3pJWvZ7hQ0q07WhDraaDr+uoY1rmnN11PPYeW6yX+Eja6TN7POo+Lnti5ec9a+OtvNcGJebwnbO13P9Vy/bg22ueTXuc3Fvc7H6H9c
Q7eUK/TpFXMN3cJd53Ve5zaX6Y74cl3XvVIJeLLVOOgd1CNvZqBOgtWxxck4XHx7HaOJglSMbjygkT1tsMoIDZCO86AtERZJ7+ZeDiKUBbTt0JBvONWTIZfS823jKsxyjsp1thKc5OuGlIBCDphQsOaA7tt0m3li
qhe24utBeqI83r5ARHeclJxo/USe9ptQN1MS3yFjW9XPEmjL+BnOh5FnBlrt2icBbvdcgEuB114E5J7T7n+Xt/zKbDK2Vc/3IhCtO2o93bdRl2R0/ebJUuO9M681xNbzvy7cxoye3sIXrc4t7WIP/YVg+I1R1sdY
/TDxgfV+ysMRuFVV/3M245G15n6TSe7NKews1eCBX6oV+V+gJJ2ZbfdhuDAyr01CxrpBslbCCfLsMd/tvvF6xWjCrXp13ICnKmnlgDcQGuBdzGUA+FksfScoH2OrmTprRkwuqMtq+Gi7ERTcoTXIAX5J+7MMN0fi
0/dHJyyJwwpN4A05RyB5k5ornuPorDH8eDS/0R3TO83gKa3b4aIlNBhMaEHJ6FTsFi1eoQCXK80Jq+pyda8sFtc/g+bnmKu1PG0zEOjECUhh7j1FcmYA0jLxtCCIFMSBA0wQmHVLGwZVRgcIHArjWiwmqroimpn2
5Zskjgs4QgDW1wlJuQrb3Kh++7PaPCFOsD5Kh3PdGsljBMInaGag7KWqUufiFsUrhyOx49+5RRumUpC9HIBqNqMLksyKHPiSXFOCVtR3q9Aduyy7FAghA/Q11utlLwusaEa3s3OgjeBKcLu8dZj1ebolaCcS6Nsd
9WyyEMKB5vN+4T1HmJYSsUxzuTH6hhb/DgDyTN+Y1IIsMbkXvLEM1zi1o9uayRmcDkSQW0lsLAagdR08EZmjn629RsxXdF229uRPlUju+NnTZ3h4ny2uyk12qU/qqro5Yzxmz0ezQmaDgATcFxlH8ZUxj4k5W6Oo
GFHQO41MazOu8VVmPGRrFMzvPQRbC3iN9JWujNVmv1gQLLb2Sg83jTtu9se4de0PjbN9eVTk3BQEddVzq4LsIED3cbZEvz7JJKE2TViszRACXMSZBxncwSmBJ4cpLDrnbdj0VmCzaG2kr/xUQ2n6kkfVA95p1+uG
c3t6pHwpIdGFxzCWiWrcszvkJIAaehDuH809roT2N69bk/zE2K54l3Gv5PQLmynBUzJKTBMubZ36KQHsjtRZtXLpftfYE1B9zoGnvtLXr4MNIQilRekk0RUwN/EHMpIggmEMtqSYCVJFIA0uV1xclfzklhZXhXoa
7RhFmDq5fsF0h3ZeLwpgJ9vMUMBLZuvaSY3/SMwkAI3JULrPZERBZ9NK6AqyKokwDc9WivGivswYU86jgJnkjb0fLY9ryffuaO2/HOBzIz1G646HQT8XUJhDiJ+TBkQRf8vXpEcbJeIgyU2gaYekn5u0o7zpsGrd
GMLO6Rd6gdy/IUP0ylrB64eQ8d2pSRU5i4VcRgAjUCSXehhA77hWY30/Rywyi97JVLIG0vp852v62ERsCWdlNTnaiCWdXat45oiLUUFp1cJALOO6kdJFkPp1MQzUGCynpc6yAlTNVQOyHBnjGSrSgUc61AuEHA9i
41WbbaT/7wEYDANE2vuiAfvrg6FJ3AtMwA34tMLjrgNNKqEEzQhgayQrpxzFw2QTKkyH+6KbJ1DwLCTTWDApkWR1Qriv/YKr0D6PAWH/7iPTJmDRpLxzr3Xb5yZRdBNmORfvuoEEjZ5oe35rWA1gIJa8sA7TwfNg
Mxkx2y110HO0skxhpYaqXS28hRbUPujh6DviE7V6VHK+AoyyWiCj59acsl6fs1trX1wDU/vyM9AEbrZ8V4oXEaobVdVbI4b7MWN1478PqELC2bSDhXADKWEOYWA+a4WD4sz3BDPM+Qi21xYKexiWhIzpFoOqNcAY
dJauRPtKU5Ye8HwmVsU8TJhoHim5DibB7TaXo6Tn+on+wES7S7eqlOXIYTGMwGoXRZb0JupAV0lzzohERos/v319p/cISwJ+/zzB6qmXO6Y/QFKvRchRxAwojTlRSs1Zf4au5/HAnW8Rnz+FpMMlHTJiAaZPzNMF
ZFnOZ8mJ+1B0OYERxlJ2TX+J8w+lq0hwvzZbp4Tbb2+hXfuzjIfyuOgpvsxzcQ2ngIy4aNZ5VqcGGWsutWpCc0NgNnQQlLSRI85jHTmuPDXnt/CXZWmsa9CQKG19WVa84b/md5qhmrICN7lEzUoHNKi10TkGppTM
TxAvEnDkGN0lsMiNN+dt648V2nrIfftu4V1p+nAIMty2a6wssyk5H6KnypfQ0+2SkV4NmO1RlNjfvBQ29KEN4iPZbx8jDvkDkpyIKTULl+Uu3hidzVay24+f3Q5yiFcRNG/HsGrIdwe+YwyqclOrJ4gj9+t2VPv1
yPiyfM8OahLGeXyAyiPuP2maizy/XtutFTGjKA3jTD80oAC0yT/7twe0Vf7ZRX1//vNDXBA1UCB4bqlCBX1l04FbFxR5mCUVSz9lm965JaPN+5dOftjrFROACpAoTeXt3ko9oHA5rLrfuSly+hbk5y3XSvY/MeO4
Py9hXOm1YMyiKKkOHyfkcynocZEXCKMZvIgPYp1vK1TgTWECDg7ovXN5mo8Xh3HQWy/sGMLg/5erZWj1JcTeHq38pZLY+ZsO4JLKRCRuiFB+PRwcmWYkP417/UaXl+uaNaLRtu63d9U4n9HMydPNe1JtbidKr2nV
NeaE3nYv+rrvfM8AbMsyBbUDrPUuBcXrncvMSHLQdGZelLdkUnS2mUt0ecuBMDLtf1o3ae9Dyg+ga2VLWDtDyZrSiQ+2/pgwf++mj/HwBGuN7gdCYegs1zEFk+23S59FI7Bt44uUKCCkx+bkP7nUGVhPnA2G+4kR
7jGr4h51Pn5wiXs3uJE5GiHwsvWdJzVZQVpnPRzHZgm8EMeE9i55NTlz3koq7Q1A8kfNwMIkNHkXg1QbNfiDYIOTpO/J3ZiHzXKLjxgshM8lVW1hCZtDq7y/yCjDJVYlwMhIHCmSok/t0LLNIGzJgGJjFJOfWUYt
D0HSHm6WlQJKqMXOV6skBd3DSMZkL8zauAY6fdsRcbnIMTNjHJPHXhif5kthGdkaEYCBJGZahdMRT0YC7T1giqFQ0JoBa2TJQDdMu5dNXsoy77tZ7ZaqLZnBJVIiel4Rkrbrq9zIP+nho3yQtO981kzxeV35w7UR
XNv2V0GeIw2mMmjbuBVC7NtmjYBvHkk1rHDeR1pblybrULDtJg+3ZchZA902v+TEpdRcnPYfXqo2/nUrXS+BQxyXapC1q7PmPFOvY2sPTmzclqqbjqEXnMOCU02cM4XpZsi7xBVjHvGvZwKst8LX6Sb5CYW9DzgX
OKJ6jGlNDOj1mxBGHiLg/mtStPBCFW2L+vOgxublh466xkcck7pUsiSMte8ulbI2mXjazKE558vB9KNhFwpzSaH35gHQaj6IfQrrtwXPW//ZtbSCTd6pmVSUYw9hIkdBUWShRj+4/YWHGTmLMOkN7mrtz7023suX
XNQN5V3KiMlBRpYtnXVJp+WSuLbHKyB8UDGLFnibTz2h0qubv1K1gpLVUTWgCkYUe6InJ8tzH5wPzxuxjaISkSPZv8XaRtCzADjTAN3Ai3/i5F7ewbDB70u0J07u0M1i1Ahj6r1oj2gD9McJHHLf0XECIbcQqSTn
D9Ptvy4mwsubkpdPyPNEroOC/qJ2xMBEDrTjBMQhZKfwsbnwMF/mUipchw24tFh/UxjEs41BUXomAc8tHe813NBkKEtV+q+dYBIve/vNDxk+RZ1VQ/dHiTyYvE+kMuJalzU0dKG1JvdzQpwjaaWDvOQAKUzyFBHc
DYwIaSnZ2fUTvRqCJweOjeS0yBQVNqXluVd5/xw5tsS8vKuJqcpnzI9mKNbUfdH1cUckRphBkfVwbx0yZ9k1zAXP9dZqwMdumpX5d1j/dK/hQuDBFSs0Zwk7aym8UBfQpB5NZVaCkpd2nFd1P11OqzM0IqXGHa6c
WJc/38mOCTsm08pNGySdNDa2ZBUPlWeNmzXTbTAcZ7vQKBNDjTDr+Ewmw3SFCN0dYMzmeRi/wvEdFfU3ySqL0D9GhUyKoFM+ZDeJkT1WFp7hsUvRD7BT3pha7w6zoU9T8J4ocaSzltC99ia3FNGpOQ2Qa5G2NYQ+
p0BA9nSfoQjVjbZpUpiOhqY5IyrEjW3lUHSX0zzVQ6qk6P469kWdTJaDCU0rKtGlu0rRiZ0dgmva2AUsa8NlyXROJOXOokRuKFH2tDU60ULsIpuzMX+Fkb3Qv4leFWOebj11wblyjnmmY5fLM8RzTsQ2iE1IQQGS
z/Ii8OqFhRQcr0oybsER7GMLwBAFUwDQmLOVu5cYINwl1faU1c88zOf2rLm/b051cdVKjmvZaNHBtfZ4QE09oesBuvl0YokpjLYjzSWTgT96d7esuHMAb3ieLB+lsDmosSlXGGHP7j2me7o7zcu/5pq9AiMTHb44
bb+edV6D8DlEf0DA6BJbcM4sB1vtKx3gH3ZmHemwJ6gnp8S5z1vbnTKwTyEPy5yioxiG66NRwLcVBR3OjIw7s+9H0JXVTxrzKeujYEm2VTt2Yb9dOxZJhudV+QPWD34198CipAQembbN1tjdP8qWE6UiRVEH51UR
lu6TE6v7uDiUYBHIorxmEeLatMpwpUwM0ETlPoecJxxAK5GHZum5sfOhxU1Bl/c1PjqeNYa0LNVyXvvgj9m0909qyJG8ZQTQqHRp15XzE2euHAcm2ka/pcjV1I9qZjAOxdSM2dcyMWEvFM7XHUi/cplxuQBI6jz7
m+34eppeyP4YGyHqEvJmMwJvIoySnIIqFQdApHqSZRPd3/6lb7kxrbBIqZKBT2sAtklVkqYlHtjogXb89BaJpim29prVeK3P3uWri30yd3Ss2j5ekmLBzqVNu6jT4fZJNTFgTbZdDhIU6fKpJMIadF03/ZSfc8Pi
gkuPEkxxQaQtKzTcytguf3nQR32x7oaQAxrFRHc8xcIto/AlOrBHqf2SigClxkUF6DJULG9G84nlqPtC90RP0MSzL6L+zXPV/ellgMRpHm2N8UQz4MhnvZsI9wpa+5vGvP5eJs73sYo21ddFPJV7KAmrv96wM30N
xav401fc6Ype0h9iYE2+QRwUFaQRT09mJmE64zecH5TvPkIBilO3czTp9q+nJM09iOk9Et2vXsWI0KxFPRJ3VWXJFZkBQZENe14XJRLJKHk2vRb6ee7+aAlESCos/+JKg8kzRThRO2NBp60o8wKgnXbAiQabKDuD
5d83UrmtEbPTIRSNEgHCdxjZCttMCMEmgA/4hl9N2LT3rUAd46RvE9ma5dMU+/hI5JlzNkEmBj5uUeby8DixNikOnyv4eD5u7orliZ/maQHvb7ewWSaEMBsLAjq5Ma7nMtmrR5z4hZxLheZmkarXPEtjblz08LUu
sHi7Flxk+lvOt9hOhI0FrzM/ihW+81wseHVZuU4+f+ZAXY7zuvDv7w6Zs7jaehmrurgkYKpQq9cmWOG6/iyWjU7vt+cJJNj8FnPYJV61vf66dxYeCKNXCyKe3rDUsKZd3L9tbBFqq8rkbUmgnfXuQkIuXKPJOqH3
3jkwxbUafsf+Y7Pnlms7xjlzWx97g/ou3aj8eplyHai6a59KcnHowMW/3T75VVCl7h57T+mmiLb33xvzfvdkcZv/Ydpw8zA+HX28rv2zVSRLnyXyDijukDJ5nEdAsJe2at+Sf7ymgAIKHNxtkg7FXL0DMbteqASD
XilLXfwpMKe73yW9dn0HzIonhwpczp552vkjxswnplwd1YEdxMVP3RwRcpKgqcNdvh/PLi3QD5SNMLOE2erpTsX8nbHP6rY4S+wUZUsHc5Nzly/qNufWU7nzFrrWTdQnlysDGRaUMhmgyCyG49sdhvGW9ce9483E
fwmpTNrvgFJszo0dUDqfLYYIOuNSt4iVihvylI7UakqriSfYMNjunnqcxCSqrXf2Jc74V3Ijnuu+oDgELCWuQAjLfDG+N+GAK8plHn1jYWExoRYQ+4Y0x9V0EmyK0AWFknBR0jjW1ZLOWbGrYBp+DaUrOVm8G6dI
gLtllgeA3o5YOXCnGecw24TXoBMANwCWGliJXCj2bN1qXSIsq7QyD+Sq2KJ+oXG2ueHMRDxhjenqKEpv3MSMOZUA2CBMjC1CSD/BA03/sJDt4AIQlDQ/O4GspDC8gpw7mjsGuh5vrOa+zkJQj5Q7bWxIIUaS9Dnq
BDBsYC7NE94KfCC4GnPBmbOSVU8nn8BbQtAw49eCNtKW1+VJRoIspkIed2+cbz6SpWis7zoDq0gXa2y3Z/9NC+DuSB0FbPU6VE+B2SvBvJWDxYOBx2JEhJKJUMB4ivRC63nGUFtK3judit368LmjixMGNSfgUxQr
152Hgd1G9uToGqPR27+KO5Kj2wQ0R4SSQaf7WtvWqhNByggsB+umHaixs/bRuLbcVU8saLgwLtYkGUE15D1PeoA6E8KywGew6//MTp8l4GxNbTccgrlL/G6piY+JSIyCwnE8aNwajq3gntEhmVM7jtXAZdirrQgN
oeq3LL8c6G7dwwSd14xYehwQod5Oje0UgDmqcDAgnfrhR4AXoC7UaqKUlGjlQxOyWVFNIr9v5xg0OsrE9Y02W3rA9ebDhd72Mg3iFQlvvA+s5ChBT3wBwA1s7/MGr/02xgovXjijAW48NPHaLFtk0ewu5ufTFKaI
tkPt3wWbcvS0Gsp2lmXcvyHlUXRjybuvVYjmMaYY1utFqr9RDjEPPYyYKX+lUJL1QScO4dpkQiep7azbOniQ96vUt4Z2VxjQslRVX4LqAjK3TKLIjBqNkKwYeRI7quz/54YUtYaEjuEWWsdVq4EXXnsA286flVSN
p2i6X37z/hTTC74deuvWQ57UYp/9bMuY88EmLqx9CzXR9ZI9X5m4OaYkf5RztUU3c3k1j6T+FHAnr0ZGlTKG3qrrfXGZEMykVdT6eQM+EP8eNnhi6PwZBubFpd6Uyf9n1Czr3O7GRbfJMAL+z2W4ypMxrCLzrw6p
nfQqj+uSX2y9XxE40wlEiQRZLU3um8B8j7m8XQmG31VTggDaO9z5QXqZzfSRgriz5Cau/W0O40NQOa5o6QaC3gJ5BcACGvzJA8fldtsmeDbQ6Zl0e/qM74tjnEqHqyEsVS2vtLmjKzAEAVnBqIKfyETPPI24puGe
YJ/Rg/M5y44get/MJqp59cykpjxgrlKrZjjLiKJU8Ok0hlaosuvAcyo9uXRU+OnkT34skkh4W3ppme5H7NdPWCz91txNdOXKSQT5FhMP2QqPRqXq4jwlv6vI4v7UetwSV8TiEg4SwYE8YCx8EE590gVGYS3ZrfXe
kXxocmho/fOK7VbjBwrNcR0JSazLvrgqPEXGHfmBEPSXGrttIljRmrpoIQJDVAMfDHFv+EifD2WSMEQYGh6QUNE5xf3z2BwDqGqZfA6YO3m8Z128V8U1N0GaYyJGtN5GQFfTqrp2l0w4lqtz91iN3OAUGQlNi1Zb
iedFWmR0SQS4nndfbzTVKiVHfvBoKY1IguUxyJnjdVXfX90qOLhtz+xencL9Z69bFkyRbN6PYBoBKtKuup2P7E706WR9Y8/w6aFlZK40DcBY4Wt4FxdlZN0izwriC6Hl2Vz+SNahx13eP2vjb9+TtvHPGY+6NHci
3Hg5A6AB/2JBlVo85e7z4jMj2SnQx612Rx5lZdheTxUzRf0ZoholnPVxVsG9p3gGdzaSz2/EOnaSTMFqGqq3Q/CfriKCK+gWZ2s1BbyN/FstW+P5bIG27LMOMcFgZyx0wfZlJNEzGVnAF1jqNA9tBvKdDS21vEr+
7zBXwNW4E7/vUMqIe/QKFFuVLKiwAmBoSqFLICTG/axsv+BugmzTGGPl8EDwPpZczif1J/9oB+DSfx35hyxTO0SNT3J0OZWzFdTW2r6B9usTZLGvxwPerQacE4Cvm2aIJzy9mCRUn4YT5ZaqMi+xUU4QQWCXX7Fb
xE0ZZOWN12gKRAMOUy4MAxKdZWza2W4E427kmBe+Z8prAalTElWigCEx9xLrXEcJ/LSoI3tSOYnuAe2+qE262qvQMWUau0QxUO0jR5m8MWrSauIat15DRy9ljxN6hXpoSB8KWsiFYTA9s47y/APjU69O1vcpjWWf
Zv8V2dW2EsqgvjEsyAUaR80iD1VSxhHfx6+CA500Tz5teiQpvY+hM5PoiFpsvqy3YWd59gM5JBa5CsF/JD3k7KOQaxjSkXphUzB/SAB8pjk2l9jh9B45xBbXie966BjlmxOjhnfMVF4kAuLHXvbODS33LFaeC+4A
P2VoV2/iMMw1tQnYN/xrvDmD8PefNeIHxNExODQxjJf3NCmGv/lPDt4mMDqKsKuLbEhC1Sar6nDMDrZjy02jtfLex0Rg6W+/cne7f4QsmC5+wW8Jtb0lzV4EW4r7oIRgh6qm8zeujWgHcbOE1gLR8SFDWlXxIZwX
KzQdlujDH0H1zNNTx6a4Kme7Jqo3pGQz21J2GoFY7kdbxz9/K4fRqm6A5+uNWXhExnm09QDfNjXs9N/sDof8YiKh9ZuBBpwJM5kyiVK+alVFSRB+zO8q8VWxcz/LPuKaVsRgkQiEbdEjPsHAUWmc9uyoR8wvcASA
6cU/fFZDhkLFM1v3xIQGdtQksDKLh2yOwvvNmubZOroulSx1dkGsGbuT4PA5D9nCpAT1v4Xy/G19z0NU05xFazfnWZiS/KIKMkHIVRNgn3OTWUnrf7/7Bo6MzG3wN1MQdHtWQZyt4kjZwY5KdPCPlvuYrs5rt3dt
J9jIYTmLoMbHJ6MhTry1KFR5uhzJIP2ZS3oTyBGN8uh5hgQKigu6TnPIqrspPI6WywII2ofb5iW5GNPB+qIVF2QqMdWtA+XwPgpHUBErYuisPZ+TDUhVH0DyJgSf9Tx95/UYSkPcoMLAZXJUSs3TrFmaEI3O9IMt
lyj0AMRnkO2HIK5m2V7SyRKRuC0BPkr/WXthtGv+4Q2w/hqAR7ZcEazxkZlyRcglr2+ZiVbtK4S30ZCOUXAxC/bXBwe/dtqzUr/oHgcD1kgJZOVYyirVTbKkw0xExUe21qLeNYzZbpcITfqZAF0mp+3TMirHz+Im
FkodI9jS07oyanFhP9LxG8q7X/9pB1VjLaWQPzinzqG7LOJPWCTVfJlehaWVrFLgqsV+v0I0bsoRicJk05LlDCkfJmQTX2z+PXI4fnJ5oSJqo08Wkro/JcuJs+MaNUUji/AkV5BQthfVnZR9KX6oCWisSzKxuDNp
GmVEguToFnnSOvWDuKzx60SbWf3oAcONsM0x+9bhCGEjL9GEzJnKxc9nHC6ULi3F7Fpl1wrktTjHFO5ItGRRZRcb4wglowg4Px5FX0f6yFXZKSozRwC6aSMNW39DgqfyKB7OsWUug3J9FS5//w+K8Gm12Rh1+Ujn
TbOOsT/n9R0RRaVtF6D+hBpJzyZG+R1hMKmm0B7PBlYlWW7XTi6WxARmWw6aZCFeyyyXgEep6I4JJABR4EKCFfNdvYsBonq5ZLrGU87+4B/m6Ytb1KwflXlpybxyAnCZq+7cBrtwZBGVzGmAFAmx/KP1ADtdT+Nm
5hzCnqsFzD7hToqgRrIU0hFGuUo08Yxg4IMGG6Nh3a2sd3dSCBGkzA536NeR2xcQAfIVe8D4mX9EwRYMBtiSVfzLLlcH5i1MbZGmnGV7mk5WpjAeKAg54z8g3Kvd4GwCWC5ebnAP5X/JEGJGUCmS0tf+JPIHp9uQ
xrWbTVdc1g7izhRzuCKjKOqwemtfv+0THygZZjdja9+Ysj+J12OZmuQ4UOgSht9U2oPNbl+B82Zl8ITGF85WYPlISmAC6IHBhajbUjY8CngzboO21v/swJtGRl5YKZqUWmCczU7aI9+Kt5YVrky6eLqfttJXxYwM
C18vkl9SVKYNljSXGPVXTDWH/vUTrDm1v0f8eK5zyyDy2QCg1SYsryunVZops0Np1u33pJ5kpVUNJ9LaOBhLNw/WJX2yfdZHpgby9KPq7sGZ7GTrm/VH5mfY4IfIRHtyVjXiuEXk+PRe6AEQPpX/8yS4zK4bGmJx
sZMwo+SJEYn55q2hxmqS3TSHtufWw/1enntqK8AXXnh50CvZd7lx0cPUvmyaw/e/u8RuOO5VI5y3hM26eWgHY+PZdnZkHEWW089P65Yc2LVt96/mY+tichmtqx2GppFwufXq19GAHPEAMtePz9HmPuszmN6zv517
0ppSZBf6STzbduOA29cCJvaOLefDYSDA5O5IPv0De6/LcAdsa81c1FJT9eTZou3OsR+zBFUd+6ysP1u65zFwF3XdtPMZOE6ogo7GxSECxVcU3Jv55BHHw6DoWJYMp/lJcwOqOO8HNbZFVn8F2akgZPV/aCSuOFzd
dGA9MwWWte0q1zcLiDpRQRtX5J2Pxa3KtcDWFAZOCWxeNho29CkV73RE22vd774fJG8F7B2CjVpDsNFBvpHSOpM8KZoPL/tJ3iEumVymCWKo5q2XUXsj1xWbtBJSkVTGCvqg+uG2mqe4vZF9BtLlhHXp9OLABHWX
m4NrsbbC/FOBeb01rjd2JgwvZcUNEkCQ1NlGkGkRk+IGhRG/SvvxiSrOnnIUsuRqknjLLOBnp5w+rquCscCJeDwupGZoG8I1neWM7Ycq9Ua5LgGRTFGbbBHGXQHhVAFWCkZRYCQSJ8oBvU7Jw7hMAEFYwckYwV70
JF5karPyfA8EdzI8UrfpSQgoQ29IaeeGPTPbhnCAxvvqysyKYB48bIR8RTYc54ahSTLdQHEMW8XY+N84c/j4o6XtFIzt87bvw3q4rtJ8n27Nf+r0PJeAnpyK6rn2YNK0gJZK4NXVXtw0GsNyQGH/CKyntqy6TG2A
CrJgA+Hzlgmu5mw3TQGSRrseynGtgr8C95o9UA8RdpcNuj6MBrmpq07H/CNuA0iQe1/M98i9UiyeZxOKm5hLTVrn+YmsGq6MnE8GmQd3Doq7X5DvJ2ymduJ/CbPF8a4aiHeG3Ntfit+Gg4RvxZPbsSm+TVcJnOfy
mTap/uApVAAQM+AHxctaf/G+gnuSNmrXeGtQJjwvmMaeMBTmu2n/3j8ckfawbtRdv1aMCm1bIwVNjiZSIZ4vB4lk2yARYZWHNrIhGf4nD32gQ4v+/jCPuB/iMiovyOnmzBDRJWBpSCOyaIsUbJmdaEL9ysIGFoTW
phukwh1vVJP749ccfg1PpQeEoOfdRgAw4wtNkmt/9cEIwax/id47DQoZ86tP15I57yPoWrV8yK56NigJbcHitimMjVCAOwmvTlA3IcJG6aaoa0WN4X1vYG4xqjRkUTEgeIN1N1zzseXgYlhcbA2Itnr8OWU1UypW
ufL57TLJ33FsbtTuiS63QXx9qFO4tTbmAdG0qA1rWCUJGxeojFYOVSgWbXlNYXMx+DOrzZVcYTMc+c7OLvDCJebWtEeEA++x4Y2KAnus7XF0vRnQ8KOoV08/tq1bdD+8+tWsezyKjsTZd3mZcTCdZq1WWzfgC6+x
5QFu23eCp7cNtvyG71d8xVn6UXpVY1LAPNmtbi1B2kgS/K47OuZbq2pbpI0VcO5VVCrlWA7x3tPXZ7VvkmB1qz5JxrfAVb7Ocb28CaCCOg8ui+H6Z4zZ0kn99MQvCec67ReEyeDnkOB9Dti21J3NzVqYNj9E+Y0t
Gle6c0bXzp3k08fEeMuoJrrG/Tv3BlYkM2Je1/aIxxAkX4+iFRq8O1ot5225O3r5KxaDh/JzCJZwKxJAd9tc2uHh1+VRrHfr6X/DXWZFQzv0s5/TwDx3Y3N2tbjEq0ofmU0WRcXt9h8l1a3GQm1gU1oV5R0It9+K
97F1x/Iq5+TjEqfI7wsrq/TZp36yvRqnVCHN3etVy3v3ZLek7jyNu9W7qz6C+h+uFyo4d6VrRDXwLw/vmeW0JoBZBKJl8uU/SqvlRcPLIqDX3ScT5/KEEIqQEMS6ht7GfdzLXrJ80hb2BLHkp0yQiYqgb9iZP4Ni
94BrBo1/o/CH3wDVxzeVfYvFXW409hS7Dqo17AHlzuzlz1LBrzq9zRkqj7HG2ov4ZhRHjfEB2pecjqMCxwa+C9E1Txv4LsRjfw8RAyrlih3TKUo6xDNe2Tl1wM3lHDwQMGqJgR2G8xlgqo82fFzow/uqAVOZLm7p
I1RnfQPmq1X5kDbcFvhQsWzbZnm7P1Ypf44v9xbfj1er9Nnxg9xLsMkAzgp8h4/39pB8OUjypdZBPK1Vc/+1yKft978+vkXvtym+kzvj6z0gOdbbrPyeZCIKRR/3WK3QGYPArUCmYB6DAPJnywAhc/4p3kuBNGdK
VD7aQWuB1sD0v4CEnPiV8nevZcuttvi+hIQCrxAoeoVkMD5/k/zVasHOWrhV0qS/uO2I9N1hh9gS9NekxVvRVy730HSHvkab9ZV98pfuw+lY5YyD0O9j9mR7BqHQlR+8vbKZ59jK/l259Am1LbOaLjrO+3HPzhfp
Oktxr9yP72EBMCExMF8sijC+wB5oZ6Us29GykoRJ0dq8PTbo8sIgiYFEySVK4uNK5V8AQMaVUjsdv7fryt7+b491OD53A81JIkikc/xkJTftbzpfwFQSXDLn2x/j6SMLGB4+fozXVqPFJH8xO+/C+zDSJNfsAzmb
Mhg4n+ZrsQOwTnae7+UaOI9m0eqyKqccSoatNTVhLOiHByY8F+rP/mJ58+EdXTUi7o7UZu55CNBgYmKVba6qKXiRAJqrH6a1GleWKH8NPXL6M3s4dVhUokADQgJDs8u+0qjgQWF/n/50pMuPVNqTHqTOWdJc22u2
NPSe0Nm8MU/G5p3WtuCivm94dYckDuRkv9q1V11PNhB0d2r1LFBfSaXm6k+AnESBCbDzqxUNLCdVJSIOG9CNRpEeV+4aPDF05sAV5oiHYiNpuV6b6Kl0J4odxJWanZiinvy3eRvGKEbC2DcCfcBUq6aQF6g+gBwD
NY6SrAPtiNqfA0XlhI6SERrlkGv50RuIRq90P+UbjbEsCX5MwcLH5HpERjFZIW80YwVpUO3cw9PuOSvOTimJYrvFKiz/WWPbJwCENJTjxDSKBPcAiMcQg5lsAQheIpDJvc11VH9QWTunKvCUaRSZToQiqa12Azj/
NUfaQtUV2Vuy0SH+NXwsUsjZxq8ewQbCQhtEzh7cO5wAU0zsLdgeNdi+gKqfLQzCNYkqwy83L6Y+Z/8SVi7DtbGGtbk8mwBwHvF3NYV2Z18js2jWYTeH6JAmifwsms2Nud1rUI0z9DrGEDtluSo36/u/0VMhpXBF
OhmarRRORxmAT8pcB5SeoFkCufHjNo3e/y7V3d9CB7ZfDaGPyk772qljerIc5PBtctxCeodsstd9jmvFvq+nOIA/dBefHfmptrnNSrIHEZjwcwZE13bjV6peVKnwWnFOQ+UX4dLHAdRhyWe6JRlnLiqBMKeAXou4
ISmJfPtXYzRF8tBWLB6X6gGWp8AkDog0qty6VQ4gDt2cPFtaxbQVFTNccWow0d1w+iJjqSLe3swYXb2FawBUonnwuft+NW21byLzRu6fBI1ShfuhLifS2q3mcXO2rYacozRDc5QdlsUsvoUqOBX4jEtFmDPdDiuT
XY4NSZJl06xAhaEs6nP84Fm+vzxu/RyS/rIgkUc72SLKYUkCViZWXhtjKwRvIWZnBJvOYwz0ve2v6u98/XM363+cd7hOlvDe6yq/6CpMpRpI+TE/ni31dMcjViaI2wZVTo1INiORHUXSm6bUb31/1t+GMyWb6Zqf
lrLXLhnZGCZDtpfJd016M8/kKb9Pv3fjIxwy4yFJLhqa1nokXHyRoOCyNTCS7dF0g4wQeHmwzlcQjddXOcSTJPnuednNZxJPIx1Qz+XGOX1C6wV4ziiENEPHyzRElSJ2JQruyJCHzUPt7br4zWJjkoZjU6M7Nyyi
Xw/Ehh4YwrWZ0MQDQ4khmkiP6gDOFFYXBykgVpELHyeKP1voB5HOis36vHYwrK9Yl/+jn4fCarbNUK04xkGyRy+RKOMAkSdEo8DWxX5V80DlkGJ0lKZlW90to3hvOC70gKpLBeiFV2l0SOVR3xEtON1XfdHGFoEC
3kA67JSafaBDH5wEOLVEBatRKoSHdUFC+B6AQUm6nncamwsioA9zXn6X3zaMIh4U30UpY1yLq34xCDVCpkLvPX5Bc7lwATJd9tQ/3o7OpXSQmkLy95qXABkjEvppOO2AnaFj1/kL6DeXTSSILHpB5FZkjXpduofZ
/CwOYpWur+xjP1udxU4zvjHlPsYPCJ2K+C47x+AJhwYFtlkxAKobSVw6f+7bAMb2hBhNdIjcQ/gbWRvv4mMi+z7VXifYOZ5+87HFIm5ruB95iSVzvhFjx1V4POhINy7SgBHCfYAYu5hL/dB/T/bzymJEgxKrDNMu
WmrXz0PQv50TksB46cJOpfwAx3pfEPMZ59fgUUwY4UXMXcQ08Zg2g2KxOL7k6GfRS4I+1kNr2/LBDppEAaTKFJVdoS+c54BWE9R5d8pqKo6lC/rVw/nkZvKyc/IDayAGwZb+j0YfdwDzgcfxoktZCRq8iYIBSiEr
8obp1kqfYjMeTx9HA2I7Nfy2rGZnhbwBYFUk1NrRWiIDi1pLZTj2wRUMdGB5zYTui5LQgB/zX7B4C4aAOOS5Kf/MRIEC3xHZZ7NhbFlIbub729/VhagMhfN2Rt8QSXztMQjEGiA2P41ykAq3ZDdQMf7ZokGY8I2d
Xdxw+ZouuILaqChbRDilAzBZlJb822/FsdJgBbYuFFbNWZPQjGb6ZTvrULoaTDcdmBuVn26tYe5s0cSfKGJa2z4eI6JO2h3HQDd474TmKJQnCJlfWrEoADat8Ipl/GnmYGMOE8lTdQiVUyYf7N/inU5zfdGnf5ow
iH0HklZK4sX93BDBloL4twZ97kNt3yGRW4RGxCz60NZFU3N5zrWV6m6By5e4yVt56JMQvQPLOZh1tdrNiS6T6zfCi2n1BX3+qhMlc5fL6koPzx+5u0yIXIMxK/r1OgDlYJo68morKwzBwCzMONltxzmczBhsGZsB
bKGw9IHtTF4CmY9WnZoXaSxvdDLQcgGvIX+b2b8hYTzDwfYw9dyMVQ51eq9qWXu1gPk14dUQrumZSArF/Ou3rn3oM+BoGTKPBsGevgMpPf42lkQFhYQp6Q9jwxD0kmGekPxxBofHciwqxoPkInECGYxMETQRlOGI
wlB4kVpznQKb7VHe6a3y4I+m4a8GG6RQNZAr1homhkwD7CgPTHTM2UBfeHXBETpBCKouS+Re5q4cRDtbf8FmdE59ihsJ0kTrLgzBLFw1Ba/UdfF1yQyuYjGXax6daZdWlUu3iEWl2sEvuSDyR+gOXrW0VgMfB/+O
+2qW3M3A1LDLwWUaYSL6I32nVhWKf813K5aKlx9DQvqk0p2VOA7fZQy3EZdp/mfGargms9bIjAm+WCiHK2wA8kmotH80MF4+8gaxFrySFDaVxhuBkhrt3SgGwhXiN/90yps+WMBGJA14PNElBBnX0VbgTjgFEQXl
udYgFxNQvxXBo6+yTFWMMETkJ+zAysZCWIncywDkwmDzEEWpSJWI/BKCTeCPhWmADZW3BjO+0SBrB9qvhfzl03erhYX5p0S9NDvB+yX4J7aYwOtCPmq7xMjmqDrsT5dAW99a10aEOkEDxdSIU2H5IVhUKwvAPs/L
Xy4dIonX6zlVBo6VAQq6gJwgGufONv/bNzVvIzSxJkOSmlzhqezyiqervV9Cr2XczoNhbyht4W3zX6gmtMBSIYdIAb1a/qaKHq0ahAZp/0vaSejC97Ci9jBLru3x+cEX7Gh+GDAhEZGicrVQFUmo+ePKHSXtUsaf
CyS6hh3SuTRC6gvzweWl6z5PqA6gmeSB+I4WBjm9WcegwGutILYGHQ4GehLzQ2BIrSsxlg8yo4wJvoNqN44VNQbW7F4mevP/w4XPYtECnJWweBzDffnn85LVkl8cfmp9J6dnHX9J9EHvL4oDS15xiUsitZRclcMZ
pcimBqRAGvkvbc8QA3GR73JP/C1NrKU5gjRdtIBx8UsS8xyUOHvihoTpQB6qAju+MhhHBKFFqtbeInZjzxl0pDfLr9uRoVmwzr+lyhdA0ZSK9lWMAU4rOXAeZcv3us3Bt5b5FjKYru6Z0iNVbowvzNL9rBLoKTKC
IigO1AxyEFfoK3S/UDVwM2ynrA6gBI98QEmzE8Nhl3DVgrpUDVcwFMiL/ds5/pvkm4zsSoKPuUDjhSt4oAY8bH96WFft9P3sM8kH9PN69BW3Vh0yCGKLEdgOgVmyd9q0k4akm9Nf43WWt6o24SbRK00+V6m82CR4
vdc1eWrW3vUii8SJJoXjfwHGJjds1eSWHWRgC+Lhg2OrvbfOtgFmiYcspRkCGJJUaqqKl+f/Riv7ZE5eDQsyfAYXkryGB0kWf/mXx1gO8xHlnHXEE6cHNJ+QU3cWan6VDj5dIEciJyg65h0IkVhf+3OkaAl0Y0WB
nhS5g2jbmdIDJX+AjOTjR6T8lApkn+OYB0NSjbosVKrkq+oXOTDl464cZ9DJlYGvyj+jD2nb2a/2Xs6xU31kwW6Xt9rlo32JOSEEc1ZizQvkDW2J6NWSf36v1HEx+Ve0I9GDjQMiZfTi7El2fNKpIAgkGPbOvKaz
wUYwzhZZ1EoMojFJjD8mAsyX5FCGm22Q/V3HqYGTC1jMNub+0K5u+z2Mpzqoj9sskzWdxAcOZmYU7Hqbn7sl+s77UinNHvJzZfKbNwzAijsDKgCktUUivP3oD3wJgpWMdHfj2Pq4skVoo+4x6yINcl2TCJI/baCr
Yry0e5jT9QIBQc0gIFov6tM+64TRrNtfETpi5EMfKIw4axcNjrJdgPwGEmiInu7G8Xfj3d1gRkAGm16PItLpIB49s7mI/rQikiYdSY/oiYeCygMGISKLExCkNiqNmZjhzegSWWHUs9sYn/9i0mb1sY2Kpnx0hk3S
rXOFURKzGm/1KhllFKBdhhHB/v4bmlmf1W+Z5LbM/Tr4wM8VTZGOAQsaOPDyEFBw/fBTwxkhIs3vCHUduL4ozURSfjZgLLDJNaKHKv3p7b5MBet5myqeZkJyEGCCrXpzmbcMoURyIeDzYyGuqlOi14NhYNFjwAt6
B/MYc0CqokDsMI7REHFokOaBMH+b7Dg371n727xvR//xG1FG6jxHarVRVup97gkeUojdONYehQkphWlUau+mJMS++bJ9iYqmAGghCgKGhJXsd8Wv9BbxlGvVYaUWsAhe4LCDFnylwu6i9ST+xd6B0hB4B9hs2mim
G2BSx00Asv4pnN2uREtHr8pJVaY1s/h2ou3IQFRILqAy4chziZ3OFawvMPXbnjo16keocvtNWr4bok6MLtiNgVvWusiG+o80Fnx3hdMtdrS841u9e62zwhy1znK9dGT4gPAmMnGMNrbyxnv/VZfHRw4FHU14r1Tg
EjC+6/9T7DaZRTnwJtmc7klcuu1noX4HxL0uZtnObrNqBfprWCFFf6waKrGaQuwqI1I/wYKT1gjvxpNWaKMaZG/m/BWhAMVsvTNk8QUvvFRhd48cL2jOEKCtHY1FmQO+F80QT0dfP0a2wr3iPu28pRO1dLsThqYs
ZXq/pGuiiXuRe5NNbphdxD82dzQmMBmHrHLqglh8D9M7T82WEN9226jdVqH3C4OSIDcOU1U8NlYT2wek13jtiUHspPG8gNE8TflxUxbPe6YT66oD3DnLSHe3uIXit63qypfrvrXqNTecL3JpSGZacuNd8jWuTtSw
k4nvXrXcGLzpOghllAQ2zDtRdq2Pt7sD5CmDHElvA9kGDr3JU2uMTlVw3mYuakzlbfZB7UMjE9WBVPIgNTMxSoSFrnwraVOy/KLoJwvWi4X5QMyFafjrAGO/pNy98tIFyykmLiGxH9O7lyl8y1loCgZp/D4EYDiw
VtMmtFflt/V4zVnqibJ8tCtrSCt6myk/qLtjG6DSqW4PH6XDymXGKEv8nIzVuTlWIJnTeM5jL5SxZl5dNINVYN1WMjlXHQuUqajePpIxRJIVDBEVz3NZL/3fl8F4jLo6zZPd9f4chU/PuWfX5dvmLLJL5QVGhW5s
5ILdvWhdvr5lQrNMfw4mmAEYxIdzhQfiQcgrFXM+9FREtVUQQV20Zkonvcv7qukBp/jS9kagWyWk6/cg6rpzTU5VSIQqMEITH4Iwr6Q4QQWXQmBq7bxX0nd1oENQiIZAiXOi7Hyr67UmKRMenQoNkkfk7/uVDMXy
ZSNADL8HzwJ0XNSDesP87Xtg4J4kh+gKs9BxzG1sbNXvr25hMvyuJqmE8lk7cQZmgZ7pvqcGT0Sc8S0q9iAjf7ljs7v9jTesf1I6psgsCROPd/XtLyD+sIe/bGAS1AoSrLDZlVNU0usDpLx5tGrxSspyvxDbjNqF
Txy0m8QN2kzxhBaKWpCiZbKRctBCdCuNNntxC3VKSQqpUHijmQ/gWSe2y0zdhblle8rkPXMY291C9nkjoFLDOYJ6BchyM/PpwEA0kEy8pJDT1Kqo8lYsXpamp0Q8T2EU/Lg1eopI9T1uBOhv7VnV89QQT+vuFE7p
lD946r0nT46zccZL03Jq02T82EmTK/LjsQPykVw55/+aTLyc5ZqOzab6IGt8/ucfop8Yp1g3mymLZg9Y+miT9Shbf0fewjrKxpryiqZsthnZ4Se2n44axiFtXxmygXLK3ZepvyXmdhJYugQl3WuTVV236R6+gViI
P1jdCmALH+lMzAvSFJCIhGSlMf1YKGs95mh2mjgIRLUS+WCKHkErLUZzFnfYbLrUsehpPAlHhsyWFDblUsFe3Btly3ENbmYRT/AD3bjFECOrBCw1Qx4yjAggIW0ob0pyQtC03M/mnOS/5lfyiC/fH0Lx6tnag4Ov
4AbMUpe3Umc8uAWy6OIPTBGkgCOWxCAmzc7hEb2xLy7QKhwQT4zWCM66ht8q4MD/CgGHkVomwRofZ72x3Li8eYuXjOCteA9Z2fLgnsgIiRJKsA4gw5oYrBUPZqNIIGaQIiCT7bjx9QqcMMY9cLozD2g7AM5Tof+Q
69w3qYwK7Xe3Nu49ww6xm2+Upw5HnH7r4ajRJvjrLI24KK/gzTJ9HAFELOWakZF5C3hvJECr56mejP347w73RtP+TCbkM6sxtgLTcvnfOk9nzi2zAaq2YVrkT6/CwaYirtnBd5GBRkoAG6PhMNVo8xgN+igAb7qs
J4yshKbXMjUbbptmig9a0FlXDqrtf4S6DpG0FwNESOKa3Jz3IKPpGvHWbhwfPaehqcgnChKY2JVRgSumqXpIXzFcDay3z502jH+5c+PMTyTsnrKhV6+oTgftqUUw3XQd+3TpdtcnkoTMG7Nv23PajL9t0xPHvC4B
p02B9+/36gtpQqJkTajOexnefWvzUMJO08qbhCr/G9WnjIcioSqRrYfUe/Oz6ehWlc3uRc6ikP7vdwAYF78QtZOHCVMPM9ouGj5RR9gL57uD31xz3boz3pFWzQ6loK4v0yoqYHEv+Za3B+YrtWRM8M1agA6151XX
S79AACYW0dg/wcHyW7I5OvyOBpjafch1u6vN0d6et7knSb8wXN2WgCHFl9BwUaBlqYt6hQISkChdtl/HUzJFQhk8iioV4Zgl9Xc8rZh2xuiPhCYXB8KDW5+7MgDs8llVgopk4EueYvGESatPaaVIuxozCH2mdqll
g+BLq1UDHb9T7o8Hn0h5ecwu0nD0FnMYtHN7REDRwqHiJZMrip8P6IgGWh0zWF8t4iSfV1JAQ2vX3NTB3JfndjjUC5phH1UQVvnVumeSNL6PTmZMLMnr9MIBISREEXNBkp2X3+LbLdx5egQNH4H/7H+7u7Z+hRgs
mr3UQBq4RgVXVNrAJ1PgbYupieNWU64PVM9ZYVxDRdmZoFYnTctPcommS4tIek8dvN3ycOe198YkC0eRoLFlS2EPkBYAE4V5uJuIHtN5UPPOEyAR59tp6WFho6AK63PQ+jFJ4eooif8QDUAIrjuC+sdwy2ojMqmT
gJx3fvug3DdiplSS50F8tF6GEGwntcTxq0njyctQ0lL6pphpxHlFFkTjjqBlJGkq3Qrxel0Zg2jZnwix9mQJgvP201vCOvEYmLKRzqPnjMiPdbpKolakaCOppX32JlBvjiePHFNpSvXlpTmSlMuX+3kwICiGjyBZ
Uz03WRdyqgGzE9O/A8ChoKAjq1seo2u/atXXBvoFjqPd0lKLOuHK6FqDhhg24MAl3tD/JqxE8u7Sah64YfKLMu/6+3y+/cIZ0FtN87niyRqY10jDP8CRmqN4t8TdDM6lgBeGosBVGZv6p1clmEYA1YnWaYLCIiw8
1RZyWrRhO7q6uEvGtaHJxDNlQ3kSL9FFI5qKFCrKh4SJJWIxeihw0EniTKC4b71PzmIRoOYRujnDL+bMJ5myWGckp/lAIAD1TDHhWlk9ljp0axdl1XyA8otfkr7ysqbo/P//i7cgMcXvtlX847PJqEPTMxU4LXcH
7WTdix9GjIaj601W/hD0hZynzr20R+ndMefz7rjO55fZKfXrODWMlckT0xz2JjH/b+uCSRP8l7ah4M0ZbzbKCikBxVRcSoZRDkSipAXu0OGjdTTTex9ngyK7s84Gwttd3dXIIndHu/ogmibEJ7OUYiFodrZK5RFA
trbKlZ8LDDUytljI/4ZsLUo8ckQoYKXbl38un/H2jSy8cY0MgvVU+dJOAM2ipPw9G+Qw60d5K04nLpGrAMtT7XGhq0vQV6KOYlsPka6VGDGMVymaHHh+qNi3YlmRZ4xvClbPI5lu/BNZtZEkpOirDlMHx6oUQaEB
oHHDCkJvZz1F/VxAi6sX7PpV3aE/1eYCrEl6/dpGpNKRmRpIjt9QptvxSwzG79Jwtp1W4CMNN02BFx4XBVjEG3CYvKBnm3TgjGLH4nBhsx+jCJ6VIcWpjAiAVZNBvAzjHjmTmdk7VagTYfC9hjITcCX6I5740x8K
BsfpzpXORfLE5K5v2zel1yWrsbk53aEd2jnWaq8ydHCCbfUMZKRIKqAyIyO+h2f476LWo6riDga+PAde/vtAF/tFLAoHn97DGQoMoLUKhq0QaF33XukWEBuwgVX3kGuftDQl+oBDl65bBSNFZZye0LFTNiu8rKMq
/5E9CKAjygh6beM2fkKOXexc0Gv7ADCjV+BZw23QuLLVw9I8P/EcLXf1gdZhsNV/BGLeHIfi5DvoPAY19ti9bxNYAZaylY9CzCH7yRNWm3UvA7RSOT6EA7X5DQ/lq4+L/0d9Ofw0qYB6KhjVWbQ1onRSeL3pQGl+
Yx+hq+A9873eygmsONkVxkXF2kIV3JJqopBWU0asXq8KbSqa0Ymu0vF5eOt/fHphzbkmBJXEctJDGXKrRJsNI356v3kQ7zv3SfIw3t87VNdN1t6Lygcf+VyawxStSy0pDS0cXzwMUFXrLrtlgjWbWVeJlg98oOQS
DloUkGTZDCJKfvSyWJCcD+Y+Y/4DvnFp6HYri9jeNa2P3+BiB9Mv6bl34etflio/vyp7kjXsUOEM+puYKVa2flkAxdP1JIXXup4gjrdw4VX1jvInpX35hkQ71JZYq3TYGuoh/yUyUrRIfhuHH8Lm9bDrZqMLGmpD
m5IhBmlflsrKzH5H7dq/vOmq4dRo9v6fCkHjcA+oxhgAKAgGMxZCUkiWCgdinUZMH9TZb09lp+v2nvfeXOl+s51G56tbJa6Aj2JcsjqZNxc4PDxt+PlnROdaVFjwJTru3s7YWS8Nvd+1wP2dXzCCKxYfxd8tuCV4
ZTng6fZZ12AxcyV3XabzIaR2wXK6KbtU5dQwT6vyAZ0kB1Wrj5CRqqXrlJ/hluqSD8jmYXvMeK9x0J5Nk9MNuW4xPaZyeOdQLSX4X1FFDjvKmh9XRDgqOhFcOMWYSq7nRrkTvsOgkdwqPbhfkkrlp31eG0BbGrBn
32fRl6ge+x8eO9LnFYuggDS8sAmPwOvcjs8R00ney+0+RuIkox/pQyTYwZy2X7ZguNLB2UJIX7t2dpqG9MfTABkCsdFI9BChDU9Jm+lLDx66ERyKU4ikne+In20R2kp8FE2QSfydrw/OBsAf7QJ64tQ0dPLj4uBy
SAnlYjx5wIKaSqnsauoaFGdcs6CItqvyDzM7izcHEQWZ7lpu+2qpSyrBnob4OIUPc/+aS/xjuHxNEYLal52HQwIN71IwQzEfQCCOXyee4eaA0ak33SIQ5PLP9xvm0zHdHDE0rV7NvBeJrEFgYql662r0d5XtkmXL
7n0P0xIxVgmR4LjFE6AbhhhrSuDErJnlx42DovUvDLR4wbUemPl2vZ4/D70P3HmPdlv4ZrkyVa0rSn5VGURjWgXPkowm0h+yAsOZOgMRgUog1vqIklztARao0fU1X/uwc8q4ltnrsBPBFTzDzaDZH9fPgjHsHquW
Balb1d4FqDq22+BudbjPQM3lSjrwkbHPjThb/WqAafWcPX9WvLpL2XhNW/rIT/tlp58Qa4KtzdoG6dW4GSB3rb/jNIh95eoVdBZ5s4V7uixHACNu+dwCe+rVbAfMcl/Zgp67IoaQOJemUK493gDtl8S4FTgPN5WA
enaF+YqnDgoQK9wxF9EFqfmnDCdhunLvNr7o6iXHKIH4d4JZeuZSgPs0lA3MDKN3Bu4eX18eONM2E4OxUl194I3vXhjIYqneCqp6s8oJmvQ4KwGq87srqOJWbtD3imsOZiu6Y2TA1ztba6DuqWz5C8RuGqWWBC61
p14K1GKUr4ZQZpj1WIJbo6DCs/JLUQ/dEmRO0iVxUD9kwoveR+/o8U20xSNLF+yv9QujGnQ8cKdN4kRUNArmCB9mlseWcPbxceZhU3ebXdxEdbMCyi6ZpQJM/hcmasy3sb1q1QE3fJTTAsxpnR0NmFSPN2fws79M
dtFu9NV0vd7O1wXeVisLmc1S70HlK48vpLILeWXXXXSu41sBtySKkA/Z/vN5Vqv813XFefwunZR6pX7ptDRwzqxSRSonixXtXb4VGr5zm2G6ruswtvsQT5XjyHxWOpnfL/XmD0r9+cPS6fyfpcH8t9JZ6V8r8Wyj
rP9PdyfD8UQ4mRS9idGfBKcTYjA5nE2BtoWVSJRBMAL8TaXYbxEONTktUFEmbSrwVKCpEKdCmAp2qriuk0BpsHdhVygr9KsD22dyCt3UwrYY1HaSHwaXpPKx8Kgka/t3pmTTQ+xeqypli5D5lUcFqHM1CJGN38oF
5aakZECvfx8QQXH14b1OTTxQ4l/45/REduj2u2k+/wenjq0C2d4pnEfptnUlZ/rp1MbTe9Xr1TWPlW8QZVnSEpekhCVXCiU/F40FtOUW0s8cvu0cF25Xvvv9CgpGe2fPYHII8FKPdK5SJtx+jlOmaEcx1Joiy1fO
7ivwKUwI8jddhviM9PAMCHRwRHt7jYkUCBlMhbKwi2sce6pFJLe2mDyjdPwJoZROPoHEUu8Tjq7U/0RgKJ1+wtOXBp+IjOEZfiGq6Cj8BvCIElISaEPW5ZVDbGAk19sNemzjbf59EHgS6w8MTqjIvlu6pRJq2jhQ
XkGgzRE3BE4LyH71Cbk+kd2G7qkr9bG/huVFemOk6ufEnJ2rr7QnC4t/JPnul1/eMpm0/3X/NEFcvuzS+Tocfp+JRQs8ql6gZNp/mys12UGE5cWmgDVaNbC1cCklpQLwcoK7D/czTCPmlMkBrOi6pBgrjU+3zj8q
qim6LMu46YQgKwcK6ftfDvYa+HnSWODp4vVi513iZVjRR0LcqNLfyGLDflJhfsDVXDCeZjZs6UGcibmaPwO9CBKv1Fj8dm9fH2HZWhNuZVq9R+n67o5B2HttRyjY7nIFFUZNhikkUWuONyLH5VoRfnoERrqBnK8t
nJZdhxGtQ7JhYBIkeWM1OYrFEguOcaKNsv4Zfd/BmOXU0/yjm8sFaWjSa++fzUDOapQEtx8mNWpAdteJerSi60VdLQr5fdfkNFG8qN6yq0iKzc8J21KmFKJI4DNxxfJrQkqHEH34kqmMkk9P+iIHPxXu/F4N5kFJ
xB15rAFrPOgaJoamWxzpDtBIMKpFfXstQS37qxXNF3RRla4lTiGEMLAAjZPhAqcPX9/HPrY8mTLpgKEh+6VD8LkrElWUAjn3WLUdokw9YTVKfEnbGtlA7dnm2Drz1MH1miqwK7ALG6Fv+SvKZ9gvzGv1jHVZboCf
TaBQWI5vCpnlIrvYQktYTB7ZbNSCDigMoEwh/GrLGRO7e73+KYxvr+r9sD+JhY9AciHGnLPT6UFqsFW0cZDdOE5NvljRjznsOJacPKTiFlqsakgLYJSO95t8xJ/HwUNbUq7nDw3jFcYVXm2D4MW/DK/XOnuoBVX9
WCtwNpyPyu7xTm4H5BXLiNoXndZLGK+doprCcbfprSkeeYelx4qLk/t2DFK4ocnRYLdKo+b+3XHlvYk173PjCmPdUdmoHKrRC3F4ZsUPaoxyNbRkw5L0dErP+LE4MBedKsiZqhVOZ3vjqAaflBhSU0Dchtr2pokR
bd5FsdEp5qlx5bTmSMDmPvGU8GuLULOgU1GOwkx7Bij3Juyz+0yBDo9psTkeDERPA4XQOHKj+XRl8d+MbbJiHM3jQMOGMF3gxcFK5+FP/uGlaHFDaXQV712vnRP8uFJP896E9XOTr/JcpduokWIvxtsPjWNwdYSo
uaHNPNxzrU+QMnB/QkJ0/a+iwBEJrKEerU7QebyTVV0hhFwBg7muxiErs3ItDUH9AyXdws+ula1NXEruSPSIvN9CnfgUzPor27GTUQ+7EhgLeTO9geFmCoklkfCq9rYylOMFaDeDTzJkzX2bJFAa58CJv5M+Fu+d
ke8kOdRn+3o5zagHyz8imdU9OpLatKfkkblTN4ugiWCvK/ZlfLVtSUVkyh7Awq1IHqsffiK4rhkEsXcnizQJRJs1Gh8wFCXOaAgext+sVup1c0Ky5XZXesENNDjtlkD+Z1KJnFArRVfBZ895P1H1ARcy8LEgUSl8
dnya3IrcYn7qw2eODLfTw/hKDLLaAJmdRJvZqoiW87MZMBDp/mfH501LTt9M8iNXIBS0C9zVh59fr9xS4lXrzCmK7oTKDjcr2ZNEOhQm/07DCa55IoaNBtqn2sj+xAkXj1aH+rkiPfPExI4RWPCEfkmzJ068wniE
MgPI0k0/dZ+9dW4rJ6+9ob1x7IkcYB6OReJyBw0YOeh10i3kBf8SGY+jKI3mvKrh5mRId5CyWCPL8pXCFRlfQPZZQnVrI9AWVap7bGOW+ceto9tpoARkXwyxW7gijAba/eJTsOkah1RsrIFwP0hN2EY9oph15j5i
wX8sLg9ulYhdIlivoF36MmqRAEBpRq3aQ7n48RvzN3KfSUurNE3ZQJiv9cMvxQjE2ReQxcs1BpO8MqsJsl133ozLRNgG/arsyK1ELw/vv4vXoNPNo8gfjdm7oPX0QGKzEC5huGQ06isd4CBR62GY/5aWSZaUlqLU
85nT1nBxHD+0i7kpdz76bc84Y+dqGWTGGLN8tomoDOIqqCN//gqBaVOo099kpnGqZ/yUt5bAMqn80Y+9YtoGEj3hnATQ6ujjEOh7GNQZMqmQ3YaeFK++UUJ/suzBvxHJIVSByveasJgOxa7P7Qp1srUS2ToU3r8f
rYzHJJrx17W97o1ZEMW54LlVXxYWejqlpip6iLWw9CPhqe6tCpgv4znwXO0BDBPPpAB55xAWhDUK4goMkFZRUkOaKoa2gkDqPZRLt+P16OY+lIybCnKRjrAvZmbjTdRfvJvWl6oXQiM4hxAMGvp4kF4CBtGg0VS5
EJEqDNcYD4+fZYTc/R3RBztB37uOVIVASX/zSKhL6KgLiRw3/uVfKp6G45vvsiT9BbufQVHqhDkLe3Sk0Llmlyux2KM4gGCamP1n3no5GYszjOOhDkwORXa756ZGIgpUoqyl1kjVIqF5QW2MFfgp0niC/zX31GPg
E/A0K+lypI72VBPbsEfV0k3UEGlxLaqB+e1HyLjQPYhqd/AyjCZtIh7CUpB2bDgaDjJa9Ew0DpCoZSM12fK/L4XgRPyGZbKe12eQgIltIM3giZfhUVozTJRCSkLXfDXiJP7qRRY5E0kCETcgC53JRI5r87C4V69d
4+5IoXIWt3QW1LWsQK9Li2oPCFe+GMrXifJwFzs5s5fBIbtucfKagJwmbSLm+VrECfi+zzG8TK/bg7+mcnuCvQKTc4bluFRMn4ABYuTwKHhcMIoxaX9DhzcZ1+lxU4Wv+5wVa1cLttR4BWYT7xNn6/RK89/EsAHF
La+sbCBQrg+/mTvDWCZxqpxXCxrymBYAGpJ3Fh4Xr7Hfgl7OoH3dpsn327XYhohKwx2VUaBgp5i/C6m3gmQw05OvsKY/trWnblW6FjCdJCjRJIglJDKhcBlUskgvhZvFfYgcCId0o8CfkYpQbhaufjfldZbtUUjl
gb4Zv6/N608gD2MEo9dfgjDeB8bsaj7xnmVdf6daDT7fxHGveqcVP9+3X76B5hn3tRPKUfP9uydka7wDXH3a4RdxIzNKDNHumskgTcy9ZwqLDnPPTIVmjfubaaeml+3D8X9LL3hmYsUAN37/F+7lj9vfT1ttK36x
1LV7PH5qSQ1KWe174ibcxNEZ/e/sk7o8eQY8Vk/V1i9cAp/bCI9CdUae9sS13DOpunVXFKLOkTCeKzh8iLD7gc1Z8Td1qoAvVFueDPCVj5IZAupgkoomXdtsq/CCXzcKTdJRnprM+x0DfIAptOVT8TfVZlRRBgP/
gYDwkMCHEgZ5a1NCyMXGDpXDdd7WYUPs4bRLiEARHceStd+o6T/D8kmdRV8GymOnwx3yphwCpRlSUVpKI/NTn0UXBAXwY7BeFZVpfQ/jox05sPsGyFMr1v8ohCY/eugeDl5DhKHeezUgOftVOfw82volCeJXrymt
O1oVA37O4c+DBZ8I8BiHwPfHDg8COthDKjLOGPxQWNzMsdgZxp0RA5ZDWC5aZkzf6ic3e+f4slcG6fVUYatMe4bapC2U8crOOAb1LTCPJl5dGUs2b+k6rgzI3QQLTyCkx6bLMHIOKXhWfGTMU5TJuvqozlLuFDmf
HlT7rQGUBB1QH+FFr8bKFk+l4FrzKXo3QyNqgkkcxqy6rmgN76wzjyG+RiHEGBu1b8oCuRc4vcQXjmSp5TcxDcGhVdhNYP0YDdLucqxxQltIRIrcrVS0fm6TMfP55gpxbgDIwrlU18ZlIbZU2861MhXnhYvgx1KV
2SqzH84pKRIiDdoKQ9alQ9ZA9PNt9Zule3FT0Tuv4KG/VxBMwktqQJXW3W9/fmjU69P3/1Ric6MLKsElgHs8F8kerR4ycqVN+VdoesrnpteagxyfcLgo+a2cQhQD3Skp/SJcI1hHCvekyWYbLhzOJfY3Y6pvwklb
yXPUOx9n5axm9ItWRnU4XWdzwMBMyCBYoi9tI5gJ6cTjktlO59IY2JLkh65fTGn23bkC8MrbHMNnmNydzEwkA6hdInMGPqq1fmubih7th3ai40XC1Y1o80fp2wPSrrYo47lh2V37G+eDduAp1Xm9jS2XqAyooBRg
/Mr7M/3t2EucObBhp1j+td/u164fvt2P9DwKAmRE6GGbiYL9023ATBsQbIPGcLP4y3lzqN2MUZpwHNAmdMXi8UV6EUbV7Ylr2WKEaNXd3Cf3XEvs8HSup8mWmsK1yT3UDGt22ovllBV5qby+lvj6fVbvSlvjlBpi
G1qzmSTiHk32CZU7TtzjT99LtT3dt5aWUmOUr986Tg2N0gH7y62kkR6AXstlyRtdGuxg6Z3PVuxj3qYOR6W2xX/e77Wb2VAdFpAxH1RyMI8rCs5IgO4oXEnERFm51tRJDTN0D8uOK7KmGcCnWHPsby/Wfwizon+E
sZrR5n3IXR03DRVZ325l2fJeOsSwyg1gMY4dtMCF5EmqJixCyV49A1MR57zGJh9o+YkDvyQjw3ZikS/3prMy25/6Oo1mCE88XWyP4QuGkR3pCGZ+GALOVDhiCsms6fzJoKc+ufS30taUJYbv6CtwThkBk7ZG+MaW
LTNj3FZmlGtcB/LBFPNK3DClCb1ZpIL5JS2I6ApaZsmaZ5bmh+bVbfDgzsutDcPvVNbxOkbbPi4J6tG6CexdQhNYc0D8V3pq4jOiIaSCluDEOmsdw7EAo8VPaKnEa2FFahTlKvuEjIJ9KyoRHEepiCvelfrehvpC
lSTeGxMpNA8pE1pAeuaVXJ2bxd5/U8LOHDr7iBcw+Io7xvFb0xVraN6Nh5yC9ZeK1scoyOJQxcRhXb9KhJIogMupKj2z6GVWJJUGk86I7cu/lUuMbuEVG09Xs9RrlGJVoI6iF45We4M/ybGjb/DPrJeDf1HK5h/s
ps2P3/7p6tX5Ec5Y+BlLcZvzFVBwVDrFf5y/Eqt8n/hZ29SdfM0z9VmlKrO/8sK+Wou9dLfoO2/Oxa+Ce+1+g6V7/f1xvReKKE3Qo7Afe+RGl6iD4F79BMDqeg+Esnmn/xw7pvJz/Q7Ke+esechnbN8kqsDx0Xt+
d5wPKF8YA7kR1pxG/fQwLxeUx9U5Cke00bq1ILMBERaD1XwWFjh4UOnHtyVOS+WlPft7t+xqOU73SY9JqxJ4/ouQRlRMdbijEfA2CNbM1enENiiMFvAYZ0IKNnJNR2Di5YnJHflMV76LQjC3X7TYmoMf4wzD0cpe
LIpwehZZTwQXhFy0ftHqIbaEhdj6KhVMJsITrTV1zgLL9Mlek72TZIe+PUGmBpu3IiqoiFIoSd1wTwsFcV3xkykik5orRUiIdMMXvL0YaNelFjwkivhmWvfPjGcMHWE9LsZa7cxnRXKAJ6meW4ImElAhEK48Snpb
UcbL1e4vbvlS5OjBKJaOB9Bk2nJIhyKYm+DAFf6F/gxe8jk9Nz+Zle8QfKkBh62EL3GfZK7oKoonfds6IM6ojh6S8wJdeI3HPpzF2uW0+qewtyiAy07JmkD4l+kz13T/4m64GRkb6J6PEAQKkipTbWysXxRDJTmv
Nul7e0FhUiZN8PioiO7KGr0zEiWA2TKCdLGQ6WAKGF0Ha8yjrRChF+2JPSlVQwa+uUsNImIyMxER4LrtdOAMc/QtQmx3CggNln/0lgQo359o2v4qCtawiLZ6SiWg5aouOx54KgJ5pxgiPSpoM34+G0fu/CZimp4R
Dl/cWds0238DlcFNwiQHt2gqDOBGEiGqJYjNqCrlMxDipdzlF6aHHTHNN6TPit6EvQP9MasGK0rgEAGJr5rFW/9XesfC7N15BtITxjhe8QVlXkUshPSMjXI2N7cTgfjcBXaOrKj3rKmIGbd7xkF/iAXOj5E/f7vk
jTPTAfYGMbb7B+fYy+fmmOf0vC0PL327v5uF858RuVQutKanbdBQN1ZL7oMsFc5x7s/B9L0FX/MAAlySDhShVK1zYyXzRCaIJsFO62aZQRkrksZxNrIo/grT8Y4R4cHtVy4WJ+A+RUyW17Y1dFHAXqWHyWE9MXVs
UM4QUW3/AUEwvsFe9u297o8a1UsXHQD4NWUyMnpHmL4RqjBKmgal+R9wGxbHVPM7SQ42cHtBJT33DD8hesryPhQ6SZBGyTgtKvvNlL5nFg9M1EuhhQVrer3pallyRxSPErHZhl5gDLTor7QJl6ldCHePWweu/074
6yxLIjmhY0nNSa0/3QEez9i8lqTxs2EIs1BQeLNJxueoQg/0BhiDYDbqgJ8TElxVWodU82VDeTADAQCQfDTsXjX9yuwPir9MX4j8K97qyxCazqkBcSv1NjVTK7i3MqEhyUplv09QtrR+fkuf3hOTjj9vc9hskt2c
BbPpr4689tsnhFyInUelfZofX5OieBeOaGAYzuxEU69D9Sk3Npa8xDU0WAnJ5kv7Bl/UbjtV5o/dQbqShsDJt/ThLJOZRG6AlwNKaTUz+emiC62uG4ZeIvbrbWEhpUJNXMquCw/HyjmNyB0qTNTJLtRHreME8Lo7
Kom73qUpuY21jaXBtEn1eAk3gLkKYCQ0gbsgtlVggC7Af6NlgzewZPBGQBwHaeiF1Hc+9nATckbq1j+oevlUsgUYTRfb5q6B8vA336MVPiYLiHDD+j6OZvHli/CsbOu0ZXKGt5eF90CdzMWUg5kmOpiairP5ih7J
pe0alzciaj9VF3UG/Kj5r4sn4QNw3+K/JPi2fiQTMkvtz9kyTrLv7F8KXTb5c+RufJnkr58bbSYcpz+S9EfSK/tSdlb20jn3/Wd78V6Ub4CuMAtOanIWWW4qXpAm1LZB0C9ytyUWamQo5mS2nLXOU8Nhrqn0jhzV
ivUWfq5skoyK2wtvyqHBpXXQypbaLniz6PyLxCAlcY/tN63K4lQIkuOdeKoK1qcsSXETLbTV0dnG9MlR7auOJNO0dJuVP2mvtVATlcyonVEdWgWiFGiVpYLYWgaU/U7bUvM72AfGLgmGhF+kGpZWQe5oUYbN6j76
uWKVfZlEqQ/lCtWj/WjsGXaPQVGTS0BuCo50HizVrNlJUbvwgcAhzkxJX7/FLboLZibQczix39zWYEfa2sxg+8vICaBG3VdwncYUaNBVUOKXb6cIYhOVNr/YO/LIYDFD9mwjqJZJDe455IQINO4QPSReBvteH/yM
1XY0yo9z7e/UhH01RAdH6/DGEbgQ2CPnILZDFBLnYawMkbNckLiHyAzZcgahyA16jG3RSLHu0IjqiaW4He+0Kx/NmPe3EEjSexwtNCFrxBVs+4Tt/Cmhh0QLxSAvBuui32Suz0LZ7Ju7WLWi6T1Ic+L8ZVR8JSjX
KN7XW45oxwdlFyCbR50jnD19mBmWVcWO57gnrHTKAB7kyyJYhHLGKpjg+9ELgMulQ5oyAP79rq4Y3QkcdgZzLSdeSMlRVdIs15gtaqIzzgyXIkbQhwlf1Nl6gHN0gg6hc7JAp2FIZ565f06HuVAj9LkQsv8ZAkfr
BqfC5phJ4QK3mwHPHCZxRlvXU+UQVO1wI7cGDnbjE6UxrjoSps+zpiBx2HYfDFU5hYpuyyHT/A/t+cbGFrQYG3txHFnVk8sIrmE/4NxoCRFN/wLM+PCVBIqQpvDPhKHxYU+Kp3OGtlO78jxgCbD/VC+8aqMHwNYB
gCcc1KaYSkrTmX8WtHio0XG/Cr18mN2R8wkLmgSecDEPxp4be/o7ZXYhVD1g4GygFZSYRiOhb2fUE8yXDmTGc+Bwhe+XpQczI6Iw1sRMObXIm5kEC4VmV8Ji+e+Wh7TQBtN4J7Zf8dRdgIT/85gmSh5go642sFxZ
7Vv4jtNDHRqlGotch/h+IYs6oIT5yKSGHD6fVpQiG+Js1xJE+iuxcD0De3uK8JFS1YvAdUxMOZ+lIvhnCUsOJrIDRFWuWoMyPXcpyOwCqVSeFz3awSlVSZ6SgLxM7JnODOov0up32p/5/JClRVGcFu1Qjs2Le2F0
igdwMEWRfw7/0j3wncXWK6Ehg0KtkERw2oJqACrbsA9fBNbXWY2/wGFDQ/as2/gLmdE3N2nEO362zf2Ts71ZZQw5bDU24U5zsQ5V1we52rIePcJxB5Qv3J6rBVrdP4zn5l7OE67pgLzzCrDfBfk37CQgyIMS4VHD
Jb5o5UO/A1kcuXfK25QKL5RbYXnguUVCTdQRpdeCtkVDbnIWpcGbIBPXd12wNcughYjRoP/wC/ivvCHZw5yrekbDyhbsmt5D3ygdKr7Ubs2rgQcU2xz8iNB0hqOh4DVH0HwfaixC1M3vNHTiQ6x2V+8+Hp5Ct8AA
kxcBIIWyaRBroDvOxy9HcBPEKu54eWOo99o6XZqNSLsyeKfnA/n5Vnmd+f3X/cOpD5mQ9r1512VDp862RDdQJksn+Rm+PNC8iG7+gd6pj680U6DzY99dbGjatCOHt94nfC3duUDU93cdMmlWaX6CrBO5KJmDBiyk
/B38gTr0D4Q65IKj3CRmYN0v44iIuBnvT2/CmIfl2KJJI356DQuRkDK3u6gySAS+ZJEvObII6ALm1EPm8fOA0/KA7MwXdrEmxdyxaenVhReDh8eu/gHRh2E0LGwWXQ2IZIgUlEM8TQQtM4RpUqRz/DD1Kl2ucXWf
D6hitskG9G1c/brNw+kAwXb3rPWDl6SPJUKnOY+UWLcijGWztkkS+qZZfOR4RtOpgqmVqEX4i/wMoqfWv0/ZdMfIO6HR+//8JPiIp4ssvspHMFZZBTVJVUU3OW55ox4qjccxKGWtDzLxRzIJo+xNesRuiPUXpuma
mlajyuwVEI3b0W3G9kxtO27vu96tAhytMGRyeiOtDEKvw3poX8Y2Sl+Ggbz2ZIheWm/kt7/hwjH7E/LDoLEsE/hXyhQK7bcxgKtA2XQusUd9UYLEJlOpmA5ghhPuEsILQ8gRoTMbN5XvY56KU5N5fVJB+8eOu+VH
8iMgWJ34+I5J2lyYiiYHyWrBA3WdZSMqK/KAbvfgdVHH3xEykzmrEbUYVR3Fituxe8FAouYxEdC+PpSGg28SAhkoQHeZP/iYzBBHf5gTG0EZEKyFDmTB3aaaYOwYiW2adW0Y0zlqBK3Du8eKiGvUE+c2gqbhGdXu
kRCT1d446mTvEEuC8sy7sFCQC5+6F4PeMPRIBaaDoZwAwguj2CFiDkavlo66e26ZCLC8Xsldbr331guqHYdlN0SVczALTMewHEo1f3hcshDWwPdmVVGJx5gjFSTvFSlVuiMXMQvWSmFgI/E46Udibcv3BdKagGp/
4CwDsMPlNZZXxfOCNftLNWgoKgBFadBxDO3jHZ7JNiaBrKW2TyBo1e0eGPYnk9mFBOLJXPUFZodGT3vzBENbbecDyHOv+gVhiytIK9WpCQO02aEOWCWAlhrMyg5MxdI1C+hTBdaEDLqWMzAdn8/BlZ88gzQ+ZAUY
E24ORCYLjg0XPpiszijLZSnIDx4gn+ruuwlNpFPEVJVW1QQQKy7w0aruXx18jLd+4csK1c1B2E/NYao8W95RUkdduM0QFVDRTJE9LReXIw9O/8djHqyrlNdjriariQq01Db6wVISqho5rTNZo5iFcSF0dcUOEnFC
ZMyT3MJZmMFN/+GNc11q5JyA7XhegUfe5IaOMVRT5bk5stkMehdVeZ6sB2IepNLXl/tGgatJvjIRhOt1hQ6m87o2PDGmGi24btAJ8WRPHoAVeT9AcY5S9u+cD3KQGRrm0ls2zOTDfJ0hRLvjpcAuOcdteP7AyauA
Rl+zQShNdF+vqwz03t8FkYA0PdpO/9BdPhwFQRRZBhHkHfQIGD4B3TKVB9033dyU8e8x5gGd1XnoF+FN6itwXRZgEtWNW6d76iHI1Rc4Isc/aZiv7QbLXIF8lCRKPVaTJv37ycP0VB6UFyf/QJ3s+1yblTvvnA+D
WSRbHmYSASOme39r+75uFrwykKz45eydlzC2xypHGvvQafYM7f3Rk3FXnyH8/qDsfBi8SD6ccUz9mLkFo1qhIBq9smdOjmhz3s5svPf8Vvh15Btn6OyX7oczvNb7GVdpVh3/vHKD/2aGZ9IrotJ+LmP39T8Im+OX
WFCOmoGOKyyhsOz9r/A//gTJrEwRtWMm8q6eM2rzjq7nkm4XjeJa0lYPKUoVGj2Nh4fmkvbJFxZ5C/wWeqfaH33dok40cqZ1tv5BKb8kxdpoRwbn9L0flOWbyiSVV0poq3wCvJJ5T/ijWe3rCUuUZSbwOHo+PChp
sskzzwOIMn0i69QPrfSyEp+XkQZL1qHcAHjJdUqI26wq3uZXGqCiPSKhb97ZIXUACx3PHKOa40QdGNBQ8WayR582bvPaCwMOFARR2wbHKPINDyVYJyv9VHwjHkG2QPVYUEK20KPwKD8pebtagR444sPt7AFHQ6LG
ehaaazwuKgNSVpK5cnAga+ygAww99DeIIdURK1W7F31xDXC9d5SDs/ZzDSJmkee0s8WQSrCVQb8dRIqJkjTwcQ7LbvhaFODo2JfVO8Siwpnd9juBYUzA5xwKZYjYHlHohiT+8mM3bKt+xKiZ8swe/KwCaUhiiLjm
LO+6n0Go3IzsrejR+qT03UMim6RWNWZlpZ0EiaERGu0ZrGvGtOFEfQrNxsyjdgcCHDYEDjz1S+MBsUAxbIANd184mNRWcEpSBYZmIwLtiKmUOFC1dsYZqDEZHP+nlrAMIRszwogBOH3geIPArpq2xpAPvVnR4B7b
I+CIAjkC+owUlgi5TX5ZLjFA8l/YB0lTwhHwS0DRD5R6T6FzqKXqO3iW0KNos+ZsfjeC5TSZBGVSKY1ccCKJSHteaLgecFx057fssviCHqomQp7HQwRrAqy6kStVOk+JXIXxOOpg1RuMzCm9l+Tlc8SQWs0Mm+j3
bMCr6vT90JnoPvo2n/2K6WfU24u5ONuLomM1ntio7CvzCNnKv8iT8uI8GVd1hb7XkVbUMx3a8b7ztBQkM5aGlm0UrNQ1o5+jUpLDgyD5/zJdtF1+zXYHOxPIia9x96mlhg9sQHUtCrQpy8WfvL2Gx+ySGmvCY5ae
T0MNBeeqhbUv5uBcZ1ZzhvJSsvXrxqGcyPaIJS34xpFPX5PlAr0MkyqYOgG4PwGZOjzOfbENT2eKZ3zEUKxOOUfzl1FUpQNs1eZDvy/y2lymT5GslXuS6dgrQ/lCOvyYedcWlGDXTPtdVLEA249TajblRglXglaW
yYX+YJsmyTcoJtOKMQBV+VHDuvz4dkUu8tCULM+PwVbfrPyD8THnd9BN4AI7jeco0peY+1pb4vrw79cC9Zlh4DQtWGu0oYH8Ma/6gkHZix6mzFSg6QG9U54sBjM1LXOJw0cc5Ne1ptyAy/7m5BlYjXFcrKdU4U0L
Ni+KNAt2HMoiiCrG1/W1Ht24Y0Rdb2QEQkDimA9TqfRtiEOnGFiZSauvg3etkwaYH3cWEKVGqVcsw8zNyLw2DBazAvJ/9ET4/soJUD9GIZ8QQEwMEUIlbusFRNVghE4Tn7FYH3FuMqCL/QJc/xdV03KlXZuBXjhB
G0XOE2B4a0xxVV0CXCnOjwHDaGLWCqZvez/ht+eLyVffQJE2/ecUMw5nP7aNpKJ8N+Bf/KglCuc+RY4edyFIk4JjTCqB+Eb28Lr9ATmye8JiN5Al/aLfcOgosF0Mvfxthpv9ajmX9Gmd30ImK7B6i4jdUA8XfBT7
yKAXNyEPGc9YVl1C7HM8ZMIdR4rZ2p8u1SPeJpNj2Pyi6TFTO1M6J434udEhFi+T91E9xcxwfOnbPQDON56biwDxzfe2adlUosUm/q35DwIGiyYIeHtwv9Ve5FnRobHxQQTsf/B3SYiT2rwnwOAtCkyfufq130jZ
7o/88ti1yFB8PHUd5PP/F2+C3AbhJANRityLJ0HOg/SCPJIkUPlbWtGgKd7H78aDFMIC2rfX1YoE9hMIOiaKhIYmDzF0evuUUfh3LEOBEBs+0keftw07fVXSU7CzsZ4tKzByFxHVDri5MOMXksdBdI7XaI7aeMx3
AYFxOX06HZi4eYG8cJcQOIoJOqMWcfX1l4YqdjdNsRzTBlVMrWlRUcuPCAZqwhcZoGLptaHrYW4O5a6it8Kq5HTGqswzR/7g9U9Igy1T0oN2DFNkY9etuOTtvCmSJSDlJr63IvWn5FjXeE5x9IpS4vPu4w6N5ATv
46R6PdHIcuARw0kqrVLw9nGSubPvf/+qIYc6OOOmbo0tfJaPLw0D7WPgaa6UFt33rk1cWx0IAcFhA2u/TmC+xaQRjWtJ0wCoAEcMX9FzY0PrntoKehuQj6qiSN41Dkf7hh0m1Kt4rBEFWET5eWhCh55QPlpt6fcG
wqKSY/C6C+ZiRTHbnGWGqqwTmrxEIycw5geCHocaQhCMDCCucq9vEWEcVGtdK5Ywv569sEFaavS8oipKE6KgxJJIsQtSkFudFlh1QgML6ZB9g8VBA+ltlsA2OcGgzY52t1R854AgS21eCXxsXN6XwgDvKh0LU8CM
cl5kGP6TRSy8IGufCtr0Mz1v/vjnvXQvpIi7i/z0LcUGJ3eaMYtcOz4o3xycqLH2BRBd+xxQxziTw+smtBHI+cufwleBQ/dYuff2KPvcUm/oiKQ8SoeCXWSZKfyb/rzo8o6brbtC+gX6OnghdKjZD6Ay/BFhT/Du
UARix/nbYZ3UAGxd0YftZImbuH26SCxWkBOTXNzTO1CMGGHgyUaLPRojkesReTnVbnzKXXd1OPEcMFk8lWVKxV+K35Vpqigc+q6UKwGpA7L0o5YE77xMNHfLhXH3/vkTpF0wIOayMe97H541kWI+8a9fPxTMcl3p
ibrAKffQk07jQAeRAh++oG/QRhcLRWhjlzkJjqlm8CzhaDQ3DdIqmEhIAm9n4LckCqBIALPk1jUrJo5syvafMXy+4fly6k5bwpjEjQUOcZT69mRfWGF659Tqfe328WGhQCzkuxmOg7pCkhQBKN1TqZgaofWiyVTz
oRralMezYimPQNv+M5ojxXwlI2Rebw3oN+S+s5ercv7GTW5qL0BYiZxz6/h9fzp7+EfyN4i9SaBU/dygWVBwrqUf5qLoBXvKBJD1WUeWDZP/sK6oPAySZXJbaf1/XtJ37RcG66sO+tb+d/QpiCS5FkOWm/E4iJ+r
578RT5g51GPA7sxIwsHl49Pmf33kWnSqvjTKGncXXPIzkjNYXfWiioDzfJMAYz2FoTcKc46lu4mHiARDz7L6uELcSTyG4x0hA2COhPz6zbvDABv5xLpqA3F8KE0Ix5yeSCtkVxoKd4c+CQNFi0F28LdGBrqeJIFW
U0aS/EeC0yCtq3EUZBmc0e1yncUin1VuxFvxRLzsmKv7DGf4OH6KGX1nOd2bCKlmg+HJ917DFnfpX4d8pyuDdJC21SCL7xkvowsjr3gqzeoRNXTkx9Nu8KRqZmn5xDuo34X7tOt7mVpsVjn7/Zd1WazHyI08fb+7
W4V22/xItECzZ8KP/nTiFAZde+ln/MO7LU+veFZiMftacdaR69+WrvtJ2tOuXTu3LZGHeSK8tWDqxM1Voxm0tyOKZ0SZaG34nbzX4SAXtCLgX+10hnB/7mytNhvp+dOd1sWSCygyv4ZajxuQD04Le/Q0+ZqLos1N
6AFgiIXcCi9Zn7y/Yd04wU0RpoK7ZDWECu06lbOAjaedWdtPvhj3phO2/VA1Ayp72RSmXl+1j6bwpk/aJ1Cy1NDeTrQ2lGdMF4jnUI4OvDSG7l566h5wwOsv1G7RwiQE8FW15fM4FT9awwR60likd3QlgSZUwwTB
IduOgiBIkuRmiCazJQIcPHiWXlVbYfr2fVdKsoBocYhHYCo1qATLUUT1iMSfnce1vv8Hfdwun5woFE5ZedaWL4Aw463JE5Owi9bipVys9vTGn5s+FFwfvD+qSCdVKeVU1ccPiNFN6xnmyTm0HJnQCshSSeZGt53x
Ato4tIqiCkfREV77ZyibXvUDd3iuPmn5g3EtvVsDHE8wzfCudvstlM0nnBGwwfG9Kk6iZ5kcl02pv6kbxGF7+kUbDkcNBqM6VWbOUXO7KidH5ulfPIVTedlPLc5wdspt5fN/A2Z/vca+xPZ6UcYv9RiY4wPTbXKE
v4LbsfNKCuzzXAJkEL1ZfiO+ALXIJE3ycTVejL4rNWSwyzTSUbDrboiS6oTT84uturrJyU8IkdcGaTiosJ8wJcXswStKUMBK6O11nzO4jJXIpsTseryVsfsB/fK4uTZ5i4PBiWnS77WyWix1CUQ7aMMkxM/g/4X4
/6SGbywhHoUTRDTgjXe9h03CCkXCm6dSCnX5xgyI3096t+ihJkkBU0c8iN9bo0ADh2wxhthxlhs2VYo0UboVRcsyKrX1VBEJSHsESaowdhbKBXLTJNIumy+rsamdGPLa47wjDvhcVPJ7cODcnbKkIJ/V/ix/ier6
+W5XjrzMdu5yyZeA2mCuc9IkAm0iBXL1kxyNLeXQjbyiVCpNjl9kex4P70GOq7V13q9LFEDZWrWLwxxYHA+Bhq711c/wtip0jJ9jt35qXSOcWhxRE15tTdsuXK52jNLsjDUGBsOp/yCsxNi5cjUc17KjzCpW+YN8
AoW9BUYazFFpPYcVm7ZyMyFKmYXJtqJDZow8UWdenA8m3gF38FapxSfpXhLAaKUqUJJZhgqglG7anWLENJ/c7IAUYKjjpvjWIsao0swVHX6qPjOE0T3OMMWkDdjRmYw4RF3aHdVShvKmZXO982OCbEVY8TyNbMwU
V1CDXx9zuJQt4g8nQwqdwG2PQim8q9m5O/2OwuY9fBnPwoq8bC07EhtpATVF651ozfe9Pd3VF6c4vMWYF2gscCcdZ0jTKW7XcvefyPzFfHhCbrXJeyYNfaIixs1UrjX8cdpHnSs0QZL3PLIFPgw4Yw0BX0HyfUAC
FTR3zugiikyQhnJaGzlCsgz95GSl60zwM3Rko9jicGdiHinKzUk76LQ4SyYmI8xDsQGR2ucYu2e4VsPP1Xs4GJwIWjwVP2kXMgH0lwsc+Ipe/ox6bSM8YdobDeyTc89BM3a42QphKTbWUBOeQ8tMrJhG7ilE18h/
g0oeLQsMpVDUEQjiT+LFHLnR+xAySJEO4l/iDi2HHrAB/XIgVMDny3RnpS6D4EPxfgxYj5BMGDOrVySJqu4GRU+f0XQRG+QCcXDOVfb3p9FPFxeG4fPkhJV2hOV+k4y53VRMSxRTIi6Lt3vB5wVVjrBAaz8t2V4x
WzadLWOvMouj3+HG5Ya/QoRKBteH87VJ+XrG/hRb0j+3aDFgGsrZtlRQCiKr1VRGEUIZQLNqOEinHtF+OiJU3yxI5OISdMoXQY9T48ZAnH2GO4w/fOMFGYtrCn64Y6I/zSVvaSZZNjksz7zMWgz5/ePk1jBFcpA+
03ropiQTEwh/slYChl/mFqQ3q/xiMiuNy2iMtmtZZK2t29SrYepFaVk4bmWJFT61V5+vHVkGgWSk/GZqHcpmOoRJkv3yQ6wipUj6NffesPNM9iL7QUHem0FRD9bHj5IzuxUGX1PPJEiLjUasQHRkRS0MFzAlRgG2
xwUvIESWMwpNkTryaA3U7AMnLc5mBlfCHg7pAZuhjg+0AJfcQmJOP6Qylh5QWA6nzjlZKDNUCVhAarXQEan5IQdsVeQIcyiqzYaOXQiwFE72gcnWQt9HWo5/yp3HUyMKuiPCiYs8434nxTdjy3vnaOU3F6c2i4GZ
HqLQx3F/8IJkK6R++askyeOB+YjREKaROBza9vLY4kHmoUxcuXVvaUXB4nSQc04UDY//CCg+iWdksUnrJ+6CvAW5CALeY9G8I3mZwSckpPP0t/qgCc+o7yw22yy2fdTDQimHq6hZUVo9aaac1BiHo+6Xtvyj34oy
E6buv0nQwvGTzFg9ekwUHeeEOeg85noeT70ZTfxK6CcmtT53X1dyc0L89Rv9npG8bcx3VnjsF2IBsXq+psynIvOOkLkd9BCZ5gbzwVeB1JhzWL4Lb3etjKLfZQFPwIuFHOFSzrHhcJGgCY3WgA3RFJMLgnJlje85
RhU5JTTdOazgvXz/rRiA0XPDo7ttttj2cYo3fSUNdn11BYYJLjYGiAwEj3F2tpno9kmrJ9nKlp83hRuakUExFt5pbkNavwKeOBrJsXo0G714QYuw6LiORKlIfR9sJkZUUr39+l9bG1NdMZeyjdlDUpG3qTGtF4y7
xPndpGbeZrjpMZRq2zY8+v53v6MEW1VghMRUC+FRI/xbVrK4tA1t6RRMLs7aVID86P5oNiR6lS8Qd9UyGtgaW0BOpdnGyyidn4xeKnG8PnhNSkdSUFhn35AbqXyg997oUe2FGT0V0lgyVHl0Y0gS+jNNT8kqANc2
SOWtubKS6W3W7iHtUdO8ZHT36vOLNqUDDjo9fxEwz2dpb8ww5dG37LzpDUQzGlyKcmBMTZH0+pGN2lpf0V5InCAc3hHLKdSwr9Pmi06ruErG4zcJgFg/HDwx85wiSSDr0ytu/vr68xA02u1meHwwX35SzhXxGyme
OIOAc0qmreXS8p46VL0cyMIphZpWcJtb1DqP1YuW9/2X8KulwQgaLvPd2HMC+XLEuZHKtDfNz8NQjdLdHiAy27rFUNaFe+pR2WJU5cCCbWC706lD3qMfjCfhXXHb/cq+r5c8iOb3GpSa9rgEQq4wfPc544KQz6oe
hVY5wlgaXzUUk+b14jyO25r1YBG9jc29G/WDU/JQEYRmy1OZNlw8jujhtwCezlAie/m6r9xa5HOfBWxZgh1V+gpvwfSTiiDc1c6TfLIygOjheb+1HWRlLmOQBtX3MNsnqyp4gW1qsmMhivXEJQZbiyzJkffXS0a1
3C0gl6pBRGjutOxIhUGf+aEe74YhfdN2U8S/mCh9lqIy0zU07w1oVWjAlt0lYjtTiNqzzl8WgqoB8kq9wtUQAtM3hKYB34lmdiVdVjWbQZG3X0GlPHu12/S120j6/vOV2amjOfpeGQ4egyK1ePub8qh+KFrvyeKq
rc8suwYyxPbTY2rvNlJW3QDibnvUTuNQWFHmRRenpVrUPyuSqmjz7yMMjqWs0TyHZDL6qAz1fAs4Gt+z3Etdz7ksLfut0HmXg5zDCecx3lcz4TnkVT5kJecgMeNX4Z/GkknYwCmHUyImSRl8YYURWRZl+V4d5aRG
Ke+s8i6SvhGpPOsVbKkcFXSoyMGQ1YFh8lPBc8oZo48/dK9Hb378N3QQ3Ln8A4Kg5HZx+8qFBk9Wz7egfjlN6acn+y3JnJnDi+yIQWsDrfu/AQPlvsiUQHWYFLwFA+IdMIiTZtONm9/9yfQb8FxV0Ot6qua88/zf
0EURV2X2R57xB4Y+17whvBOrUN76Fdb0eqEOte4qsxqCEXQw2j6jd6vrMrOkhqIBCOvISNlWEDjoi/UfNhWillJZNo1WZn+wSS/UtoyNUVbaTRhhCZ11ru5LTJqEoze0zFWbLJjU1bZAPSDQXdkcAFFB8NcJ5dBE
yPqrQs8YmpZ1TIwJCwKZjj4txcCkiCPbHIM6R4s54uXedBWCSKBzzNNGbIaznfESmyNMHhrJk/FBkRh9zzoV/dsMIkPNJwE9VtQXaRs9iMF3J2knXJjgxKIF7JBliUk2HC8VVZXog9Py+OPEKXP9BSyWE30yuq7E
jwPyX7hq5odZ2BsoSf7zlwEH7qt/ApMs1a/huwoVEM2HepDTcLpI+z3XVabHuA/MSLjVn/3ZGwF/w9BPMdCKrW9WbI1W7IqmhTZ6+f3kfe1vTL13BTY7cPe3dzaK4NgzLVKtvJ+gdkfJYooF3b+Wo8LqStHzMDSo
MSsZU+tpJSeLGz14DDV4eNV41kN43iBU6OdVNuStgVeRzeLzLGLP3Q80F6UkyFZmo9cLR6hEfTMLq4Y+xQrzzYrtoytvNmzSBRMln0vFYZpJ2iYoG61IwHg2m0qS+RC/riwKALaEIKL5hJ5V2IS0UoGjob/GxgaW
xXi1wsYG8EwlA04X6v8Xw8xKfHZDpitqShtCI0AS4v5dlsvBf8dr77ziJ7lRIYhR1qYlDsD/NRAPU162jq/35Jax87UH4aDiiUkoNS0I6+Ws9PNLFbvwhWOiuFjcVDKXTZfyzs5lPmgGySOnple22DxCvp/GL67W
grJQAiqJ6ywGSmsJ3dLqKWdbu1bb07mavxkD/0h6EH1YncipxkBdYkfNB3DxBWmVawmPoCowwTOlr6KCQ26mWKo0EE9qWbMPFhnRR3nEDzZNPGc0JaX5S5vbnyiqz+k+TP8QJtAu2/fZwIC8dOF/EIYsMeRYePbY
ZgvPVZrSa9zww/VAjBXf0kICk6emuYMXRVkKFXHrIR801JL5ou2kBmNfwIEOIruYzdARkabN6gyPico8rV7LfqeALkntZ1+boyt8jMpVjDqPzLwtuAn0Cl0NdZa+lzJJsRKqowAm+dGGHKt5LS5p1clqx1PQfAVL
YfaV+Ip30y8g9r6J4r0QIZfpduymc+wryefKrl8+cLb8+xBG91r796yZHSSayLcCpMmNRex8xtbRLtGWjmPumcbp8Ythb7wxX76J5glPZIyOPq59L1a+vhGyTUfi0D4Xo4pl3HqpFFsWJ2tMdyBSjsVmY2PSLCId
tOk0N7Au2y4+J7d9HCMTtShVas5rbPFg/TBem077xg8A12zByqUdC+pbMtWoy23LAhXBBWcSJoUmYbLCHn9QaWran2SLU7z9n7+u45smjj9Ic2Pbvh20AOGawqwrvZYM1rZuR1949alR7ulPCCA+xhiB8HO678HE
RyoA9gl+sml6ef5RRaiIiVbp9zLCLdQQl8p+A0JsAw6yFLGScnOlAb4JAfoiaq7bypMmvjNny0hJnspfez0ox4+7xifRTgg2NDuBTX3LPnPNbdUnlcTudmibS8M3xsxwkeENLXhew+xZbPH+5rNn+/7XrDrEs6/d
MBZmva+3cGZAz17Zovj+fWQ7Lz7zpJY4NSaL/ep5xliXR+pPjvtN3QaLD+28rEmeYau5wYDC4+L6lGgebpw6gXn4lPS1+IYnewjXP6NtWoKjZb/hql6wOrXSHBbnNdaivzwXjAGRJ2P7gjwQBp/ihgqTTMvbrmiX
Xlrx6VOQddjO7qCUbaknugxZNW/qyUPL9GpQmz+/WD5Fb9ZA3MSpZx4nFrUMGmbb8X/HMkl03naayVFo3DIrl7t0xUtg+jq0oG8OtUszeWTUr07RR21riNXis9G/pARUlFdCXIfEqfB31ezfxSaT1zGeLB2fo+Pz
I1cF96ze49x/7HBWgKMhd7fc9Rexfe2+glV2gpyFbkAjwUVMbv3eqO4zb9LZeHaCioCN9GquZmGYiMHtnd5ZKhGGtZ19SVpq7ZdkE3OVCI2dqm2nQ2PVjQ6CWa3YNjYlJcPfDjqf9C9Lfx903tX9nfndx/iZp4Ew
Qt58T76hjkWAfNbyukEIPXnqBHYwkhHgbNYi7mKf+w+BB1pW6Pkl2HswIlScNSxgGLK1Y56tv0hd8DnEDFYN9ZTNqREw0brs+wPJg/k1ZQV8lYlVk2f8O4wicqwJvtEsbW0VhYlX+OLAnThhuBsM8OVEBLx3PfCX
+81OnfguPLmYCtSAkVaiBluXEu7RYsyoBfv0ybNGfi5w2o8ubC1o4l82GYyCJeBhFkdkBgSeZ4HMxdQbDEDwBLzZOpIlrn+5TwAErNb9axKkJ0o5NOBi5loH3uR3ihgMLeueDQRf2hew5KDftDss1WO8n9UB8E1H
Jbfipw8vJgHd6uBHq4mAOQl4aIUe4gV3H8liBiui8N9nwJxOKXQ3tdZQ6sRiCCc1TX/IqaTWPtQMmmhTOm42mVb9LIrTRE7QUyOeuY8PbyMnX0nRUcE5bxfhMk45Ml1YVpVFlsC9uqEBY28N9zRJlIBGLT5w1Dsk
MeSh7JCgrKr9aaL8nQeUq6PR06RH2KD0YKJ/14QiPngzaufALfTIk+1nhu+IUvFJwLVERoHOtViOFgyQUXyP0C8Gu02ytKdph8G5VsUvAAaOQT0/5QPbAMt9pNPhcjQJQNXSgaeZQUObwZ5AFGCuEIIWDTmZXCmk
9LIpaOthrvqCXq7kIkuTYkpOY4lLGqGXCt4NLtYbLUBY64PksxTErYXhRGJzsiSjEg8o77I67dCiPSIT5A58HzG6id+1DLm2etOgt0KRQzS1LDGYEQPZ47fh3OeFyfBWNE3jI+JrizyuRg4Md63XJMETTnsrzUI5
q3ZXAqbQzaXPu10K/JmrXHvZwdrjoB3VA7pOkhbKXmTOhAG+TTP+BBBnbUEUZDzgJZtuSxbeB1mtHt50dvzg/oUI8YEVU+zDoCtFHB44+7iJEIHwDqAqtgdNQV4cVrwnSWbUAx7NnAYXOh70zKniNzVd8ny+fbhg
2uRjLZrvy2zVi9TfEfpuybOkxCCdpaQ1FHhLDz8pIW/h209PyFumRlVXEsb6IR0+mo8f9HhVSmW5hm4ybT40LNhqRDWRujS+lDWJ5yGMq+BLW8auJd2OZhSYc+jDvDk1egSFKUALy2MWrLmNFOrBZOOkCEgsrwIw
R24DggsfeS4eaRGm+gtKdq6h3y7gAgAEcSogLCqb+/455O1uSswgt+nh8p0E/UUIFOpNvPQF2IRQZ+bEIrLoGID2C6dW85Cisof+q95bvvC6w7YmAgISgYXqaJ6ZJCzBlZDmhYrI/QEFfdgLHP2ws/IBQmZHvsJM
JdADE8uZMvGWBG8QRHZseo1y8hFXiA200Y9kViwsaC7ImBuL2SX2fwVGmIQNcROa18KgvRiWxFEeILk6SWKjG4sqJ0WCfSK+GgoNXOsPegv1RWUf91nxHsCaOLQV7mo62YLqSJxP3R0V9JKiQwr+3lXLuFljxUgp
51zZjrTI9OiUU9s5QV0WdWIRdOmhpIBHAnyHm6XUVXiRhD4BT1oUyixMappo43bVSkOQ/cb3mubiMYc+QQqBnW3CSCBUM9Xu8QPpUHhbbq3KjEm1jrrsFdeg65IQSD18/UC6VLurKxyQUWJUC1gDvpa1pxmWqxEE
QmiCath1/cC8V1MLbfmLRf40ufRnLUhkWwoVB/F+B+sg5au11CcWQLAmpUYa/PjdrLiiLXybNYZoA4yItDP3m//Vi3RFXkpn+k6mm/Bzep0F287LUsmEcpb5j6DJkG2XWtvFpNhRW+k23xZkzzIaiv5ugVtrTW4U
ZOaZn690EhUxUPtRUzo0vafVDdAXheGOUnA3Tp/M3jfY0o8I76pzrCiBgJHsX1Uk1jGTs2FElmGz0pMWQQUDSumMHhOflbGqRDo0grrUHrHayeu1+XiQ1spEmz3N0U5grnnR95YnIDEnbj9OF+rD9AL4CXieNHux
FA15oNmXnW6r5nNPPN+cUOknzjjXnB0FoPDlOqFXoxF0PeFMzCNpB8UjzTaPrqrQ/SOczB9AW/ds5pmzpkUU/jRnSpJVi8ojO0HOzVjkwErntgDKhQhQQ2wEVVhuJqqK1e41pJTAUcayUvwwkjrXXSJ8hWSMyJGr
bzMknk4yAzg79qzc2A6SC3RYHJycHRVeiLMNTWDooTPBKxj9kYbCQAOprBKX2NidwNWPRjMm9MFo2J/IUUXfyUlf5M+L/LHJ+CJmmtsrreLk6am55LjxySCrqnH0shzUF3pbiJWOPpagGsvL8hrV6XWRqZb0sNge
eVm2qSImN33AzDqmbbe+DavwtFEmIB+5mruHkFKqYy8NnqTgaVKtAoWeuyhDt/9AQrBHb3RVKpgeDH9PjSH7WQkbo//pBXuqTt4lKlf4IZwo96/aeaq9p5JBlOKc/0p0/dFE1VOEQcLFVlyoKWpSDq1xolobbVF8
Kny9De2N2L8J9TpsehUNKNtpgSrSdh2XbIx/RkkywZD12HcTaxngKhotHYFmX+6qoppWTZppyvvt5Jm/Ga4hCPQ1WlxR2BHKsejtHDA81EsKrtoRWpuF6LDRTqmp17hZ02SYpmC+dnXpi/sEZdvDMWayekU0xEyN
w1GUosWEz1478FvTSfJswZdx9Tpx9wAKyvxJ1n5kWAsOSIjoKGEgT6TuAbGwNxrUjkfoA8Ty4n5c7uFDayAsCh2AfXmaqFlVLJU8tIwQFpwhAevNcSQ7ObEKLNTwubb2QIvOv0jnXXiD4514irJUTv3D4LwTAYQx
NA47G6RkJOv0VZI6ZKxQz6Z+2Oh5gAT8AksRUr9nvA1z2Zk/jJZ9dW7lHxpKv0SNyxevnRzDlokd4mmGT6VMwIgZ2v2AP4PZM0uK87dbsyX4Yn1pPYXWAlyl1YZ++MbXFMkL8BGOFJMd5zqCyEWr0nr0/7C+wIis
Oru2i2LhYZV1rFLiO8J5uCPWxujBtx6AB2ArI316bjbq+Whqkeq6Nes896FotFV2ukt7ToRCZhCXKf6k2RZFkOJE1/iCjZlZgi364FU1tLnDE2Hekl804Yx/u4l3jMg2jkZc21CFMBc1a9pMmGNh872W83V57cYw
rzUXZkcFGbti1m5TSwuTr9yx+cKglyg7Rykk1m4PcyERv0pYgW90+//GX9DMLJt5ZDH/3NOersUYkGCxyBIkVGSWTmzlhpH5JGYxBSFEsAmCpxilbPE6Dr1kIpoRXiYTXoyRv8L5ogQihjG0YanKH9leCLqpHJb1
4m5vOB8g6WZwtUoQLqieAY0O3y6KKl4DMGLpNZE5bq55kca8vjMrbwHqH87N7kUOFZo1kTci155IF16eFNOSmzKGuEIfdxzFsq/SmluhxCUWRTwhkAdmCRmJ48JiHtKubFcCouz2M9nfoM87ooKPLtDAQYyC4u2i
q1r7WYzcoREp5rNo1K40rS+ilaTE5mUL3Q1kqdjltYhX3hcFh4jAYzXJgU1KkglKYX0uQy9bM1vexVzzTGmekpxVoTg2xN34JMZwadidz/kuMfCwypubEs40XTZNswRh6iSPISJzFqAyZR9H0JzzjDQzkD6aRuNC
y2VSn5GkCi9bQ13M4gBSohiU9igMT3vBLCBYoBwLsH47zQYvnTuqNz7PjEjwaERWQ4160/Va/fUrPgsIL5RsyZ0G66BregMELRZ0JLfIsGS3TsZ7yz0tjn4BHIekgjONt4hAi2AML2oQYMku83IZqHh2bxO4GszC
vVpwDTGNw4BhjYsMGIBafcK6+dfkKyyCN0WhCG+V33Odn+Fz1pob6Ip1ZyDtSkWuzIP5RYZswExeKFBB4KMIe7EBxiCXxYRnu8Z0hhNjGehYRnAfyiQELkPoJ6A5iKUg/MLKGN3mXoiBktLqWMCWqmvjd1knDjn0
KobrmrHVPFI27tVIPLitsVUWD5WoNJ5PubMcAsDOpkdMJ3Hw63czsiRWFpZq0d7wTRK+xjeBNkdCHiT6vq+sdL+mGKRggYRHQFQq1qfjXTgJGQntT9LOu+KNpiHEgNNJzcl8+CqBdmaYKdxhWbYkxbrzhYd4O4Bu
09HP+siOT2mXhMuRFNH6QUF7Oe9oxlKZ5P2xHFM4i6cKQYyNuL0CcjYG6yoxRNdsu0ptgq5WHo5Y/CKKPfqaQxbI4ATcq6hkeonyr4tQqiYrkUPAQ0VmXcYEEauWAfwhmZ6sjTO14bIdAVL1I4WyPRRhVbv78Ev1
zL/Z2uTGq9fpHOW46KEGQ1BPWNzzE+GA82FkHDqvCXxbjHCAt5K1uKQxFnsblxl2RAv1TWkBxbiAEBAgKohxSfrrJTlEbyRb0+uvCvqUyJSxbFvAr5RFshRjuJr/ETBD5XMCuQsweOIooLJ4i+RbgIxldqaV/2pY
qsMmBSF5botuhskcqtrVo5hA0YF/JIpIZXmUgdZ3a2AoU1zABJnF8hwHy9Jmwu8H+UVFFnX5paVBOrYE4AYKFdkyhakuqYFQvpDLXhjM86fjvbrq5j7MOSYGu4ZkbCDGjNqNvv6hO27ULqCc1298u2zjAoky7lxk
EJkbCv5bXoG1pEQrLewkHcS5+ibQQVyTj0dBYELDYPsP1OEvmN+RgSeWE+cT1VuPZFywjCxb1tIDLAzUgoDEUQ1j+LISLau8s960h2G2fNWiLDaAHpdZM43RAsEOR478D00t/X4kKHzzLAj4JKphE3ui2Mw2E+E9
oFurGe7IxHn0D1pcztiZnnohN6cm3g9n9dQiS99ygjN3/Bf4St4R8vFbuIx3/DsofWXa6wnHB89HjVOfQpie6uSW0CaT4/7E0m9mYaOGN0dHG6sqTEC2VgU5At4zCaFv3VPf9run9rAn89S38scCNSjEuOyVJ0JR
h0pzk4H0Dk1C91rjUq2nFwg1OH6A668cdex9VQdwMQ4TqrW85meVRjcnHrAZOt1OcyneM0WmgotBakz69HGMSKhzIMpdpRvOd7PdYPGICnrRmmSA0+MFlHh+nt7Q1sxwmS+SIQk2fmWfk2VSD/QNDe/1N37Jn8Uw
kf67sTGpa0NSv4aYFIpV9Kn3KohywhW9uRk76lZP+c7HySC9vwN4xamo+YojAJNTkB0nyOOrhjl3Dh9Zf9y1nsi16SpV6BL1ZjymNosT2Wk42UCFNpMs83PdzJA43bIQXk6oL6+6A0yy4S4cdEjdebOOqeqqxGMg
xzvZog2viJrn8O4Ko87EzEzKhdGGZxQjlCUOySgq1mNx3sKR+9EjnwdvwmfkE42n9fVVvfKbLDIUGU0c/W9/7onWc2otWkxEhNe1hHzyUuKxKX0lLiUDcx0pSCmU5KrCV9FN1otCVJIVKlQu9GXFRYGTjMi1C4wu
dCkoqQd90Jo+VFNMYprpHDlh0fpXHjiwPRpdhjMWGZeLhvccpCgJMowI+z6jhYjZWIbBjrHsNtWGG1PrmV9zKyHxsOxFdJidG6FngZCpmuQokpq4CgoeTNbPKQKl2APTi3hACNIJpZ6NwBgnMOga15TBNOnXs1qg
SadMQ/E9TIDpiXHrMfpoHSicMC4DwtC+EzIipHFS/0yLj19nMGMrSMHj9CA4uB8ICa2LAIKxwSMeiJnRP/oVMIVsfqMrzD8rkZFD8M2KlXosEZG610xwsbypX4DQNa2qIPmME4ZDwbDzp7HpXrruuE9nt+q8Zs+o
fxnTbExy6UkLhZjj5KwF6bmeXmdm/JReEyGukfC2njU+CJFEXDEMvRt0lddkVVFTeicRmkBwGoFE99N41+qw3d5l9xYOLJCxbRIVB5fvacdnjHLKLDdVQLo8TTq1jY9XB0aTk64z15aAYooWr9NunhO1Z9A2b641
RDxWFnimlGsJgFnLUXZ2TGj4tYaeKCK6Ez5+e45ucacGiNKimx2rL+cYMmL5z33RlBWn3shu6eGpIlUeTvmUIsM11z/2LIM1L+i5PK5rLRYnb7S4Fse6a564WJuvOEj2c44HNA/5OG7yNp9Dmn1BKDeNhmRzTeoc
rVz/zlig1IbBn519hiogjA7YrIAhG6iyhCOvfq6sssrlccDC+QMuglORE/jua49LB81lTJgrkndpoRQ99AkCD5SQzTKNntzNX2mwnrR4uagtD3a5Zp6LibJfhffhKxz8jNsKYg+Z6zJAYozwisnTmcaXGFPvrmfy
XO0IBVZHgz3GIiQdSnjTx55btDbC4Mt0UeJKx94IMOtc+hT1ixHvoNGsunglvwgGFnOKYMH9eU8EscycuAV3qM01ZMbNrVcXAFxi1ILVUwv36qqf3IoKw/Vs3Em7+xy2xtdIlEB5CtkcB4JTfQ6leETUXmA9CVlh
8q08KpJhNNJ6NdRdGgrlf7b2xnD9okmRuQrS21S8aql6ZyDM4n0Ve42zzRr8PlxnMBlKrRoVuQB9zLQ8H38g4uOIZ4xjhMaWuwd1RtJ36yoTfLk6gKZkJVKEer72cRSmI0FpqlMLEhmJIAcEg8RLqApTvXgFrfcU
GMF7KJ19A0iXlufs9oBAZ+nArf7QRkRLL9JMizWFgAS0GC+OdqLzQCOWIGG2iTZfBoUTCaTwnIsFDh6tAJyVFShKlcz1W6x9z/CNmgeVFeYa11DQMrOyhYzfS55m1F4Wg0r8wtdP5zlwQhdFOL4gRjpggNqAnNHV
Pn0GuuhYvkrfx75b09ezkHdrqmdtN0Lp2vO825x0pbrJFo2jQJMY1U22KnYFN1hnQkwTxHojsblltb+yA/pflQRjG6OhvipMO4StNkV1S1sW6Cz/xX6vk1FO0t9Oi/Y24+/tNK8ZRuDF7Id5d/PeSGzqoMkRa7Qm
69L2+Kq2YofZPZFSrcVUu3cP/0cmzEAtpMSnLkBoR1gZYtl9RAXOyBVWZtCPiEvyL//bhnHVWIYSWaQIJE5aEp+bwViLiciVpGZQ+99awTAnJO251Sh6R+w4oF3xgXZwtYHsaw3YTa0qMBmT5dGMnOlq13hVht7K
Sc1LW8PXcifq7ucE3pxlv6zzMr9955NMRrp0M9UATjpfXuKxX+/T4/t27TTPOuJ6oFM4i3OugpAlR4NFGdfj9AFsNkFoGeq1NolxSbMkWj7LvhVWMqaAhip/henSXWbg4lugPxMfMjc2xMUo29e1OahAnCXQLnT3
YBBXqGIGkJYJ/sgLE2Ei85WRj+geOM+iEhOF8Fq1EfGLatYdw5DpOCJNldMeQyx232+3Y/WQQ3l4hHw743f+2iFXqbzEJRp38jdzR3lYL91udo25BcLQhhdm2I962iyThfL2zQSpuZKM2M24LvvzjbwOFqRV8wub
4sRPLDzkzVvknnWBSmVR5J4cyJ4Q5vO0rk9O04W9UM4CZvlp1WzhPAMgnzgwRtaENB2erHkyfbtJOaek3t0JcAOw0rY2upPkOfhwKM2kpHLwk4RC1nGWZvUIB6JZEZWP3B2vty7AzrigTDKCO5/tlSKraWjnvne6
RWWLzyrSXf34cyxNmMN1BnMRTNvZ5mrSkt59BFOStCJ7cNrOHbaGGLe5None10gWIXKDNVLkkc8BTHeQXhyFT7Oo/7UsJyqn4ragbouu9Qc/JspZ5SFeU5o6UZu/0eNSGg8qDrr541z7q8F9N1xhGyV/d/+G0j1l
FoIdhtjaZunmWVCdkoBoU4X5T31Q4CbwWgpkdWlpsb9HAwWbxOWiNWUdeGz0Bp/NIQkRxVkQ+TBMkxun4f4ZZTW0MAH/SK7Sj8PBGLKBuPTzqBimT2VLWRUJu2TWgkU1iDmxeqec3k/6M//W/0dQ6i6A+WE0mHp3
9r44fX7DQ34PJeED9iMJjS7C+4LsIMaHWghRugWw0hdAX/5OC1C6T9zv0c+GL4tLG7gqS3UQTYIGfV73eHhismmv03aHihCw8KoziUQhwgCEm0pF+sEB80eEzevuaBFcQ584splJ8V7L6vi7PZxAcspjwyILOJfQ
nPUO5QZV4z5RcRSZ6E5Q6LtSjUhIaT/G6DJ8jz05+99XWfLP5ycTUzQRvsjXvNOV9vsXjK5IP629tJa5d79rJc/04ydX/G3cho3HQbv9ru15+h+HpTR19Yc3fnn7M1Wu/E8W+6DceDw9YCm547j9nhR1BsFNu32m
9ehDJ3fK6SpPKN1G+St3+EOKNZ/JLbypyr8HV8RmVj8Y/J7+IxrZ7LKGG6TD7ZWwrkO13G583ZmizNEDPI2anO5ydi9xFCalZKFy6c9kEq7rQAyiTIav4Z09k5xmqQM5fwVPQntFNip8o04qMYIqq4Ap6XVx7zKR
XjUg3Vupq3MwA5aghE2oJWkjcIn822IIUjW38OqLtSZEBlhccfxsUX0Eevc66REsRfkun5rwNNhVp/33L1k4Ory1XAisGLDcq2I0BQfymB309cDBgXSMdUKPp0a8U3b8i6XN5dTZUV0IPEr3XoO1rnR7TyBCoPvV
hXyXyZtZkckLjMnk/VySyeOHk+PSLnvT1Wfeiu1Yz05+g8XJj8vZyQ9l/dbPMKHGFzsJ/hvhn8U/BdKn+kqj38BIT0/ijo1Nvxzpk2jJ4+F1rfsaqaP/EXg8Slp7rS+5J5x/8OUru4F6eLy9C2mrXdzbGHYlxKEh
Z3zGfuj/ExhxJxYVat78k2FeIP6WhfzzK5OnK7bhbvdLWjT2Vbo1i1wMfso2W9RlgwmiRiiRtljlFOTCwpzVxi8FCjTDXIk6YUusU/1czivxiJ/GSczda/z8mElDYMnXncPyoG6FVphtNoSAsx+KW0uZ1mVt5VzD
heXu4argYE/xmOrtozEjkYiVLdNqWqw1JOB5F9XsNFGDcc3wA2PMUemwHJ9UPsnsQ+OhvXBOS5lk9RNOsca8LywPy2swxKT+jGf8Qn7Gk4qYB9SrVpQH7DLD05NXT6ud3632ROgvYVrv857rvtqVlONYVkV4GssC
0KPVq0GE9+GP4soX2z/rnN4P9OR577xhhwgmn2WzjiUKx1ox/cJ93h/I38aqYbI3pzzcnCBreWg2Hq4s8Kej22wyKa05Zw9u5tCYKObiaexuJSiylWZXZuQO8wBXxf1Wf7N+NcJegYr7IoXJKRby198bkdPnrfPE
Hw9sLAoSlbujOvDAyLhohkRH860cxNrl+OZbsexiTKok70FD2/blDvhBUzSIejtQjGtp/eWpchGfzeut3FY01/H8ZrQNKj5vKERrhl1J9c8DYfLnGzqMqhoUs8jItg7LQhtJJ+lIc55OEClx8rYey0vmzSMrpJHB
pKg4tAVzKnBqzXLQH9H3gWnl2YMY3G8/eJ3TxdOXM1Pxc3MTqJoQIuEjPnetTa7BY5Ui5kWF3NNksrBXqRTj1VESzl/buGH6X5o9M1rKUOoz8nqs+VGA82gp7rxmVDfkpAY5NAm7NKexsMhDriqHJPcwjuaRukET
c+qzGLDiRKBSLVwrlHo26rguyns2culnQXArmYQm0+eCkDCLIDpC0Aha+fJCtz9MkAHxA5H+9104sohxAPreMeN4pYph3gTW2pgMXEfJjkqKlhr7OtAdOwVHcfQf8cys6PwZ8ryiM7CCqpe96TXS0a9gOn9eZ1Nn
eqMZUweuzJ6VlGCqOzI/xFH3ufIMZcqo6Q+YzUXEm3Wyd7t4+rLAP9LB61zEETmPZHhkauKdOYTSIDWw5k8TTw2GbQPcwA5Ff0Po9J5agkaS+exGSu71aKxiXA7MMFuoEsbzeR6jljFPYZRcWkbNbnzWEMiOjENC
F7ea6InyssrTbb7gugjJUQNaEqHZ9D9L4J3mJ0ZWwa7nw/cjqUkUGojIAzTrEiGfDCtGVYd77J//Y1xmKMXDSarTbUxYFE3NQkoSjUQh21B6IOS6Gv97xtfCvY+k+S0/mk3NjEyaRdy7nmlS6rPWCasNuj40Fz2i
FhB1khYYE5RLdGwYa+w3uyZojFbKss51w6zJlXB7Z/7FEsUp8B7arYzRSp70ZpSstJOpyQRZUKjQwYJH6bKZb++ibFFDOsmizeY5BGm04b/XLBXmiWwPoKcjelc0f8BDHdN7C/OETzMbaOfbhoHqf7XdXgXUe4o5
baeUr4tAFZB2kHriyqLb68B8HQDKsc+tmOo9UTvdAjj47CLn59+6F3QNKIgJ2ejPHA/tErUpxGNEg9rYkmJonFSKgdchoY5zZCsjLmSTOy4By/KdPEIZeayXLYcaYWouKRZ15d3hvp4qugxaAlsdAY1I5k4iPbPX
y8m4wfavGLH2HMmRnnlVXhXKBZMbNaO+w3N6gTtnS0TzBeOPGxh//4AWTP+zQEnAZagjDA8YrzaAURtnGJCjXymDxTCgqmFAu1tQjN3qgEMNJgyJLIcji/ZPn6fAlpaVoihLGoGUQwl8qbCRWH45ekiqRxsiU65+
ZHWF+001s3KDQ1i2CuEoRRJ3sOxvVyAwraVyTN/FqDrepKdpOKw+SuetzzBljK8u7xvUs5hCVplGDc+qb23BKi1akgzn18KkP2udVG61I7u00TdpN3nFMGdRSV9wjrFEngsdu+ETUQgN4WgpPUy1kAS1GpqIe4fn
t3qmI92F1Ul9AHXCEfUph9RseK3PNnsQPuenWbzZSstiKWU3fZcv1Caf1mhAH3dsXN+K4WkmGuKpjMcqTSeRhqhR72cF98gEs0FBj273roD5EhHmKGxyxlUV3kHSwz+RWXF3g5h4OlXh0WEUeRL+q2K97gOW8KtV
fcqVQ8p6u+qt0ZIFFniOVA69lTb/0JByOIbqUqnBByPeyjo0aZD7DCzPGe62sSWmYIZXNHZkpJ90B98zoLG0NTVTxkuKXdX1ubq55SIZLMj82busee3NkpVTrkNR0myXdMXN2GXw5dopYXhkqvUbC8ONo75IXe+b
IlJ547zRC0WFuoOpOfU5T93Ghj2BOaBM05/K1f6JrdAqcfEUH7v6fyYvSWBFuMKzgllemLUZUybIxoOZpxLHg8S38fPVi8RWArMTgdkth3h9omzJMGUl+iNgYcMgahbsizL9JtEg9jXaLOVVdVNVMGTh+xfUDcre
vH/wOpRzWNa0Ia2g9P7WD9XbCyz9MOMXCzaB6RDYH7kb0of8AwrPpEVDD5+2Mc/9GRZsBzSLU1sXX4ZZSaySq2d1lsviYyIidcvaXY4Y2e9k9TbHz95IMOrdPuAZmJFC1L54LvzVuy5LWeDbqfTQ57tJr62tQn4V
GmUt1FSS40YumjqcrpXgSWngt8iRb4kxwMNDuY/yV3CXfXvi4rH9lPNBId2lA98Kbs9YQr2OQZZTKdiq7HvBmS/FalRZygqbkUw0rEprUoWDb2J+0X5IovotRXxTg77egwdTm3DOGuT7OQ2oN/mfl+4YKtwh9SH7
kAYjldKWzn2RRcCsI1/TXdmuI3gbqMF90j2X5+DrMuyiBqeOe1J9yypUJJ03TE04VOHM7HdpR4ihuJdXB851GZwbJRmFBqugXWyMNcHcTLsch/26oUR9zA3U2EHZB1ulKGQRdwOA1FAOQ5JEYVDyVKvMZQoMTvuo
Dpqx/WRnRWmrgoLqB3Uv0oEwo9uH6oaDELzwKHseLPga1gtCQ0Kt+vWoj/j02lBzd0Q6LWjLPuuG+iIQX3EHz69abnQJFa84WsDzemVKpO1LZJagUwtOtQZPxec92uBxMBvDaKl8sVO1Q+iz0UXddxHMOj6nZL3H
0fAFpYzeJLtDwOfRD1MQ/9zT5T2kM1KvmQHX9ok/zLajB1vQzDMAQU8/FnOunxbg+m9P0Px4y3S7n/U2Pl5IQFmjfU5CSbvkIaOwB6DTkkVtCnzHruhz+9QGoLjEno7iXWR6nCM63ubuFrDTqTG2ZKgkuMHZHuQ5
IIGXM0CtEX0ohOFYHK+M8zIEw1/vtEAO96Hd+iC3g8DaTYI6hhABHTr+skS7ejDXUJ/bKUqbT+7KhboJR9qNzm909CbD5rFX4C0/Cwpt7g+0zrYNMuq6+3YcViTr2ORhKOo31fXIk2uCRtQ3VGY6SYR+Ff7RGtVU
2sblFL5OLxuHKI/MaxThcUZwz1Pbh49g0ZwYuwF8MiaEYlKMfcqqW5Aw8Qp4qYnJihcyQI129E6/w/vTO6jkiQP60+rz12+5Uk3XiTcpxZWKviBmK0xHcu7NCIBCebcC2dC47FW7SrUlb7QqNz6JfhL3ScoNFL9b
jviEnvr9tQpRSN7kZQdMZdfw9awhZUOloLSd3o9SlubOmvpwc21aUmoPp4g7LTooXqi+phHWHSKtW/Mb4kXFTq4WHQuPmei2O9JWgf+ZxjmmIju4/c7qtqFoSi5xaexMgef7KbBr/ESAGrPEUMaym1tLcKP1WxgV
Gvwth5jcI4wBXGIWY+dig9ABg8S634eMwavkxhpI6Zh6E2Lht5on+YhOecN8smNKLO4qi9IaP3VtbVV3I+ppwbTKh5p+ZvTHyDEqqDL/2V4BZEgxyUo2ew0feizCfjtc+4ZOdUFosINCOudDZTewTA/3DYn6XPTj
Er08Ye3dyDgweS46YO9cYZ+vc28uW6ebhemjBwsKPeZAQplnz+Q6ZFjdqzrPLhQccLghaWpNn2My9jC+QjJ0y1pPSPW6Og2X62loAUm7TpE4UOcPKQMESMv5rTDKJTxWcn98PvXP+9r4vIcBfmXDcHOMr00xvtqy
o9ix15ntbwZaOGjNmOPHl2/07w0OgmTx3Ruq6ApDirTQDiUg0js2G4gQ+LqjyuVAZ7wwpovxsSp57igxOl+RdH9le4yvvZfWNiza6XH7bhCvF9Kh+xjLUEmsLwpIdpJ3GiY+tymTEQULuvFCd1TNntob1DaIlhQX
JMaxEwAcOdbo1yFM4EIDmv2qNxtyR3PPBKZJ6U3hHNAVoAMIJVUfZJR5DqSNjwtex1Y3QKThjRmYU1nRBka8psVz8QoCJSCWsLs4gDB+PuyQrKDKHCJsLU1ZnDeqx5uua/O/AvUhjd4XLEKUSIgbLWBHqpCMEQQz
kxjZ5o/HFRbCzLVey34ue5IJGo68x9LDSFQF1QsVCTxw3qmxGvvcTvf8e1PGAyMz3JYy0N0NaGNloUPzsa9tSOVuoVdmYpgJa1lO221Yd4NlOfUTD6MqLK5Ob2DTZvPZhvhH2fZnJAZJZjY3AAmEz3lwTCKibZ3/
s8JhhjRyqvPPD1RPjlyN0/QGxHFA04WjgZoV5HDEDKmQpg3M3mll0oOhooMnSYUPN+qRAqOcN+AHKXQ9Wo7SM3GGZyLhczCAhCImVbIpxE+Jv3uLczgIMfdpUzOf0Vq8IeKXZJQ3YHVjhv7hom/+kO7ZoZtXqdoL
FToUFSmAbHc6enqDe/iTPomW1ciGlXEVt1sHbHUjwXqACBvQkRe8vsGCzOZx2MopXSoDbHKPSrUV31dd1dAyZevEbbQmvj47d3J7dLAbp+qHOmTFPjouD5okpRsRNosx87JcvKn+x3bEw36oUOZYoVM+9E8MtPo/
ErKX3ww2lZCuRdZehlDhO0GJndHemrUtubR1QxYU4B3jDBtURM1mYzug0B2Cr1CHoqqvIcTaApIkDhCr9N1brEpEUn4yky0uUHAatNeu0+tILEjvGHMXzpGFu6K2FJgKikXgRiz5xZgQsu6NwX+py1RWYKTZFDXi
FtCbylIMMBYByOutPVrEfnJVJCb+hOiSkAA/+fwWrKQtwiKBVhfmmsCj22vAFtmbQ4XYzRao/Lj1xtQpYnQT2L+NXzeoSspv9duWp72fsrh+htkjmu+IDryq6MytaWrogreB2HpADVPMWGfxacMj0OOAj6VlRk61
a4nYSePSvMCA9kTZOuZgFsV0TdWE4B0M61486CnN++sx9L4SVaC7NI2QDxorqjsrbncBHMEIyPeOsowMnyUHY0miW0s/AgttE5RrS9MSUL0f2W2BxWHTJkBF4M+RuSbI7a1KTyG1pfpwG0pVtj4KjQLR7cFn3Nx6
RgAoJWuzPqk6dtxw/iHKyMS+lFImLuy6Pzm1wGvX1rpDv0e6ozUkaxQXpwVs1FgTaghaIVxFZb2Mt4cIL/BKBupqap8wr2tD/4RKkDy1BybC7OciFcwr3j5FAcEhfYy4975w126Dajp8WO+nm+q7Q6I8rEf+CcE8
xaURcXa3BWLgaBWd93yePBMDh7QfDBMxCEJYnkpIHApHH9zzv08MEuab2BusnwcFEAEgCxvwzF6O/eZhrDnUijc/pibxyRYs6zNKx5qAk6VKmQ1AyjvFhdOBvzY8VgTFC6VAQRdcrNodO2poGgtZxnzmZG85vxIe
2hRqWfn0kfF/UvXXagyGPBZX770QwTImHVSZO+QSPlzz3Q0mLKFMeUnjbIhbz48JVToqROaUkL5lmxYrhnWlhWwn6rtmEIkqaIxxlq0TBJU02HpSPFLCxcJpla8b9WyMqTcTzw8w3zY/0nJKpUqqJgcRLdwvQIsb
R7sU53Egv5QjWWrxIaxKNo0A/hrAkESbfpbpIai0Cpty+DbyPGbRBzd8nH5vbUeoEoHFec1vxsg/JUtsP8o60HNpCJ8xCTfyRurhgN9LfmcU2uSQUx9wGuMLohIqYR3juN8xQoJ8R8yMl7xEApXIsNUEIaoJ2ogw
OgnaRqRJqFD/dHZM9ujj13DwGpLwOKeTFhKlEXegVmZ/oG+XeXjEoHQRftquePI8Wfb40CNchMfU1ClfZ6PqfJaxYsSSFx6HRUOPc1aAzUyKrMSKn83wjDSR7vN1nS0DY5yS2Cg8pGSLjN3+2UV4JAv2l5ta1pmh
14qioFQEZCbWo3l2JAqPvmPaSE4UPylmbQVrooFAt8FvGHmTVF8wjoXmSPWUSXCuiR5028v9YCzUQipxo8wA7rf4KXLkz/9kyOY8x4xn0ucIs9Q1Bkf7j2OfjVZvJIfnj/3imRxd/To1Rwx5rVu6QYz7wPAz317H
Ag3nnF6cIp/fzXyrKd8IxJPptj+2cC2YbkPmXCq/8o25nHtxJ3jk6FSWggtmSDCWP4cLA9C1ZOG/jxE7lGamvvzuD26flWsGOpce4F/5xQ6lWneIcziUjOH65xeDescflB+r11f3C9/xXhAndCn6frTaGW1+N445
mpkV6vbLL4kwSVc/b/SOLAdBVQuiH9wHVkGw62yCCBF++b2ASd5l8XR4wdho8/mr1s8CGDwUYHYIl3Q8R9y+1++v3FeaWIDj7HREtATuXzfoViTSyqsno+4waTP0KnMYs6wDcTBGCL1+6RX5J3dHKFVdbhPcpWMR
nGw7kEW1zKsSVm0X36W6nqfBStwFu92UsHepXD2Lqgv6NQAAu5QqgDHoNb6rThN0sUAAar+QNm+ppD60rSAgTLxXEveJi45BgFrKdhQpOG5wSB61ocgZVn5uXKBLqQT8kSIn7OsSJN6wSTqyGoWB+dsLI3k25YuU
fo5nFLfWRFBcxy0SwuTQVEsSmEG/TExm6YeDj/buGjmZD11VzuouFki1lPEZSPaHXpf3GaWCUk+vO7Zd5B/1fSQXAWiSZYlUtdzVdDc5Wm0hEbz0cCDja7gJWEZpkoKTw0Jof5AOuZabW4PV6Fhjk2izbyIxCtK9
E/MkB52c6bPc59k1RLROTjC800v8NrZpjwkfQbhPp1e+9/YbcjDdJaz4dbGmMp7EnLMAq+a6Tt+KVOK+P7zNilkiM6QyBmRm5rG/0vuFwhk94FI2+EYTvNhFLY0zKPgsQR7YZMFCUsU8Agnsp9YZ3L5C8bIxPDsM
bRnhO/1cvvJp/1YA636rvCFQsBmbGy2aFuDOza2B+QAG2ndYpxCmUGuIRy6VosWoyRLC2C9O25SZUaFTpS12L1RpwhOvvWPc/oLUf6DFsiVvOguGZjmpJEaZQcUM7aMkxmie3C9sCCVMc7L0+YE51EsnD8Wig5Sq
cI8sGLYNp0crgKyy6frS2adog55B3rEQHbAHAUTHpFvDTRFVN9Cc8RDpIk1YY+NEy25CInXtcvri8zjRIErjellOaPWCVaux26ixqu4JoWcuHUPyRq+VMKqbiPHZOLopIDaXNTq1Mt5XXpUUIvYmCFc7nEC59xHH
tcDMe0nbJv9b5F97YRDkFNOKSKiEzqn6Odzpd1+IejrZweTD0t1COwRHg72SoVXLn9Ng09u7v/xar2/Trhvw1pe1k+kVd8GAZ7/+BvcsSC/5jXTHBOoow167abc6Ji2yDiSrt60g9LTXTmq1M/H2i5QfjTclfBiR
NlWAyzz+Km/fy8TcSpjkFv5kJRTU9V5eKO2ksJq1MGGFZcC1QI0TEoNu/M9wj9jTWRmzYEwKXYP9luHI1LvbJitNtruoPmjCPkFR2QOscEfJ7rl8tsuA+CY94ZbFgJMphYvgr+VGJ2/LDOPkYNlh4N0jksD4ig4n
bZeCsgsq1E3u9Cn1iWKAWglJHqX16u7EZId2ofx4vHGzfsLNYyKpGNzvDJed5893XJtgdAYC6k/vi8DOE27657+bO3c2wpYp1fX+CYRgmrCfqaoPCX0FRjymfozzt4LgSBUy6xKbdqmSTmTvSMM9LzIQsjB5lW3M
kxrbafLqHZIxT2BTc59S8R2yrmLJndhRy8wq2Q3WCgJJXkU2xoRIwqjkVWRRxnNlWtRCE52mCQmBpqNeK0jLInWmoNQxloc5ZUD469u6EOOh3fWmB13QXTf1CvdV4fbxAVu2qDbf+xC1IVztSYfuuIJr48ucZG9+
+bmxaXpA1l8xLs+43SS3dZn2Mgwo7iowRgl2QzKikm5AXOrEFtY3DoubcD9sMMXWYAq9JKL25pqO26xXVkL4zmer56e7OGnP23FyU9W0wJLLcpQyrbcHOU3LEodAFlCyUTgnnGDTMq/eZ2ZXeZKN+5m0K58Qk3cw
9i0uE0jTQ6Y7ukun2FetZ/tXD/4Tbde9UYJhiKFOXwB7U/v11Gx9KOHOB8xbAeD8lCRj0yE2++YKh4xclsJgbIbYuwYusbzdwMoSUrwFZ9i9G7rHbijoRnzehR/tZe3BvXLGzwrPRjxQB6i1xYlTDx+AMFFHn+aa
DTfrul6LWJ6OQMQ9qAp9uWf4Nmu9Q1qubJ4PqqkMjQ7QkX2O5XBygdwOklTHWSyb9ANuUpDyvaoFhZvBPZ49j92RKsl/yGdENSGzvO4IkdXidhixl0kw1Yl2NvmOSo0nHn2HiGIfpShcAV+1f4mkeT0B+MiBynpn
6ggj/e5En7odlM4kkPNyJN2WLNt0jSGvgcxfOVxZP6mEeD4gMOrL8btb0O/d8NUTdjwbDSGa4ga9ZHEAc08i0sU54DXU3Lf0pG12VM+kOU3QjlBPtvBoSpG4Az8cJ3uFR3APFHpoLOmRNvaYPj77A47aJYlyQHvn
LOjdFTFjrakOky8jpLz4rgrur0Ifdmu3niYW9GV2VrQIpWVkmLaZQsCNVQRZqJpEMoI+uVlGYsbWZGNOEeR/fMpnc/4DCE2/ZZzwB8wfokOyt73+i7KaBWb4wiems1+xPEEs5Iy5xvkBzE3Tz9RqDBAWib95iEkg
Tz/pvXESg321jNhmidmqThjiv2AX9RaUfX9nTyCe5ADJKqIj9wZ4psAt3+gEv5H74RlTmUCEwdaqJpSV2FG5rLHz0WJnzC7cV3M9dFq3IatQ0p/L9CwqAgejH5c3PmUNbcTKqy1XqLFAE5UmS1Q5SZv8tFBmD4CW
AsU5vcOXOJMmalboSciS74w1QrzwCU0d/pAviLRBcQI+kSbOAPe/zSoVx63W/SjqpjDuSWPHSXJTKoGMIDyKA29020RZxDJzjWrQRVlb9uSiHbf3DSP8WnvYdzPfL4gXGNyZ3y5MVUK9cJVlL+nQuySyNcsc3Txa
JROFQpTIJR+PvGpKu5mOAMM4QLF9aszkLQOCyOnAqlsOVRzaLMAC+NgXK23OwHMFFhwtt08ICIIparMqePlWnbJrgfMO8FSTeVNvBINPmxkyns0yURats12Bh+1vexUNEeWIUb7tx6oKdvye5DiGEsVIKHJAjvK2
9thih+Ryr8il6kZshqLfUuGiB/wflbzVmw9l4VnQ++G5SLxvAIvN86h+tGXsXYIzOctQsORaOFctw9d+FUVrPy31NgD1w2Uj670WhjMbMsF7cG5jy+xYienmZKiC35MGET/hXNDx1i0FT3s4QcxfIsBOoqd26ZoF
2Ej8tO6Z0kklpf8dGCCVQAXmcWKmO2hkLMHK5Wow2CczwAoEfh4qtk4+E6NyTcxqQ/dOumpQuffIOUGq5lmXD1n603ZoTwjZQ1GHTxGhHVDZltW6ZGvraq/Goct1ZOUjahggmVzKpFdpeIjKMLYbK7VFUN6K2f8D
iDdawKb/h1II+XXFeUketBrvyYgoAh/fsV/gMxgAZ5hmq7cmXNWPb76pumkhBz30zS5bR6JlCqpqeTdYj2dY3TjtO/kOrig4rwvWxxknSgKMkDrYN8S6eFxPKF/CYJlu4G+QDCWGhKWmU7xwY14NGxu2pZ4+RaW+
O39FQ7K2gaHGgBRDm7+CUz2QLFhOulhR6VRsT7bhDwrIbRB1EChdyYzpBT7gduIOCOxrkcnmsmFaBmIQ6nEb8YodIj7ayjoCRBWMneD7ze4ghE+MHVpopQPAAhdQv7f3vuy7jH02wHCEDxZ8L4TlgIIZppVaUj5Z
JRGHd3vGMldzU+BQkVvaX3dtn+s8LEJ0iRte7uf9SLfgK2loMR/yz4nHyYNcZbRmvJoT5O+K9jTodmQVFk9fEg1Uxj3RpD9dxEES1Iu5C4z28+RNBWAunA+mn3HkIekHxDhmc+mlfEhJ24xFGZLVnejMS/SuCrTm
040qaU8y3PhlW03r2RQ4V/1wnbKy2NNuhNBjbrQgNakXvjRmlaq4qVM/yr2d83nbIR8SQJWUDblEaAAHxJAqAzoooyV+Fqp79pWRaOO+l+UkiptbU94f/d/GoBS8OO5Kgaw59rXstrwMAbEkSpl/kaM41UOrRJbE
kqfd+JV61C61c+ix3/95O2L7mQnGm7kcLm1/mGuZrUBJvQvMJk6NXn8G+7KZNkSDrjgTWvt044pqgPsoBBmOI3MCgb8f46mZW4prNFyFsxFz0KeYEMuMrN642ldzADK+1ZTihGx1dBK1eNfafakyfiw7jNZJsueO
ZWeYtvnBH2vtb7ZZrp/YCfYApamo49gYYinHmXttBw4aCfemI0cyhUJ6dW5S4YDaqH0UXIAmF+NXfSha1obegk+nxzuwqRKY5N0bC3CtKXj2rhvWKMdXPqEAOYHaZ003w+BQ2DBsjvDN0uMd4BZCgm08GYIJh2Ub
IATv8BbGESbREp+YOP0JW7q1WZvA5rSrA05qJ0rzCZ6QIr+CM8HLKWo201z1CfohdXNxJ+nArtK+z+1rkH19vwhahTYyJkv49K1BXq4ICdRhEBkZMazh+NdAC2HecKthP/QrvfT1qko8qwt0T66xSoJqz/wpQZXP
q0WLOk2VqWcsGOSaAWWtQ7BwCfXTG7DD62vyzgVc1XA/mKjxqRChYQjmtPm89TFB9mnF1SBJQ6RbTOMNCXcjHkT/AHc53LJpmsMGmYF1UDELZRFazxRR8vJsFlfzkxVcphBermbAK6CioflLlSBZdtRhAtupBJdY
ypQceql6GDmTm/zL7rBAIDS8xd7KWNq2ynQ1DvlYJhn8x+4buoKAyqYef9MKMbFHD3UkgCTmJWoupGpXopRDBviL1hTanCrsWFkgEFx3mKzfcvaoAvn7tMvTlocfrgZCg81ZmmFK4uUrR0OS09CqXaPu8JVSCjxK
qp+5IEuvUSl4bqcSiFtxz4JVD+o74iAo1Off5qd+gU7D90l8qfJqM6FxM8eH6VC1t37dYh3KXik32cItJg+QeYc4wzZmp3mpM9Fpzi2Ej3R1sbPM07z67B6O0NKauPAxBLPayzx7dqJ+PKfAP2YIfvB89yfFYWRI
ov9wx9zHRgHwM3t4rpN/iOCxiRCBwHlEY0eHawx83ukOhMFn8H5VUEtuIAsmmmF1vgkq7A/Q3P66kq3ChOifYyw4aMi4GA5fU61qh0b9eooSIzsBPJwgirYknZ4PSxCJz+xZKwayEV4yFBcx5MdWnu0DVT73D8lM
wNqQAnAQ1+hafZ2ohhbN7nUFT3Dvdn7TUOQUZsqBFnGVE1oBGEfCp7NKxZeW2K5ybO8GwR0r+j9CNulEiN87ESTBybSj5v7+3NFkjSSvePQnuqa0NoERnkh5zQtQEGTSgOdcXeywIyKhHq+Td3EyqFrBFYRwevvu
+q7XVQIfA8hjLKS3D+Cw5eGN3vXpwCvKaLD5gRu0Q7p0Aj3chowg7xV0WuUtYIXUACrSf/0Egzhao2Mp7fTb7QX2B/66z5nDHe4h0i7Qcf8uNAAOIS7x2hsMG72Rg1gMKFr+7MZOtLiAX6NPdqL3IUMUxElwjvW2
zGLOyF1Z3N0pvE2rjeAowiGKqch7fT6h3GKVqaNc5HTGu6FkqXCkMxd8Dih7bRhmZpw4pwvPZECLjSG/YXWqmh8o8Y0nis9RFOJ40Oq/Q6eneiinFLJ15LLy56dco/8nr7QaEsDrmBy6Qx/nLWGi9Z2WaAoSd2/f
xPFfDxgD3v+WjP49OLxD6AlUi6tOLUCi1Y/8MWk1e8YWRVyOkcDhFCDz5KPVfXk7laJBQzGEUiDz5LHlKOmIJH3Bbu4+GiOHegGKSc4bHMFEt6axTot0tHq2nYv84pc4nbo2ufdJIrF3xYPb0IXXPJwRn+Yr5toH
MQYVswHUJ//gQG/r7UWcOcCuBMR0iQUFKDo1F+JgyKh8y3Ff7fx9b9TGcsG7vxfVWpxftRHwnzN11Zfyj6zdR4+np/b77xQYJdwdzKawqEGw3s/Z49yoXP+2UlJyY50Uyz0RpbKlfzXr/PSfa4Ss6RcdZGN0ObQ3
4R9CUh2Wk+8n5VB3/oyn0/oVtP/IW9d/5JXQ+ltw/dundE/+Pkxg7z8JjN6gQXgZao7vfuSPcyXOrUXvsdNnchbb8L94Gv4wnZNSZEcLl9jhq4p9ThIFrkIKy/TchuIfPClqf1m29mvQUF3WVOG+YTm+dCv2EWX7
cQL38i/N1wRmu42JNwoBkjU62m81Rd/6NfVPLM+RmfCX1v+VtkmW5N6dpqhloSD3/SuPeULu8MQrMa9bxuaPlM3FLQnTsgQJ+4s5w8HgF7XILNHQKrfPcROzIrBqdKz30vLokTs4TPdiXSKe6NFZxrBb2WglL8QF
Un+IopCKZiGU5t12z3325J9HERtfabUrYHEF6XHjYCzEv2BnnOIfMHFLdCw0rM3AZcD3p6UGoSLW3MUAwlk5pKcT2C57Rsv8K2nvmralirv5yR1B3/47WYS7wYNfnYeg8yq+C1RE3YCjrdlidvi3Z7UswEOAb01Q
go9hrzgHGDxbAMRrbsrCfvzbDGmONG7AchS8N5gpJpghMQLtLJG/ymjDVMTEYj7cFyLhyBtzRkHnkuh1ycc451lmIbqhiG6P5cBlPh4Skp+5qZrkB4tVUrehm2oo8HD2qeFIEhYroQMEqNVa6LohCSHTokrG+s91
2P34rJc/e5cRonj/8Fs/orBn/iOKVSJpS43Op3P0YqoIfvPyAQiI2xLsbY5Ow4VO3T/7q/mUBP08rtqv3yV/1vrOvKf3dHw/YeiTBKrr74L171ekN7nW935R/1PzV5BfTsq5u317BdteHpRW48sHRgDBhn/mjju5
wVuak2/HJZV3uHPxsgvIqQI7mivZ2FrkuQTTMJ4FLsUE85EZeS+z+vME8q7o+Am/94iSOF8YaMU/fUYT63+nG+FnVzcedhFneXeSA1Bu2c6ezCppGOTnmQ6owCDRTisdnWe+Vtrw0suDrM8Br+clBLhtTqNB+twH
SwhtjkUkH8UO0aEN9lXDbP2JANBxwJ6LbncWOi2oZEnMB/14KlBPCU6/PUEvKyg9Y64mTOLsNwPxPNAVdR6wjYMIi6/gPymp4vHk6tLQfY5ybte2chs0YISCfD7szA9Gj5MESOBmFsgeyxPKLvuB0OxpZ1I9hnM5
vDKeMD0ZUkRjMo/q1UeI7jDGFjoRF31UXVcQDAxU9z3tPt/WNfEkrW2HNv05JJ3oduSPvDlQhBE/NEJ9QuQMVRyftZAKmJmFtmtC3pgt474B9F1ZAumJTUgZipyTJbjjW8FF04t1OrxHcMocJlGEuAW2K5UwJQ4K
R/9ijsuo9jM/xNgqyTNmMauKGvMjxwclfCdG1STFufcoYGPJbeKqRwzCGFERzP4TvfGQaQ/Pz3s8o9hZgPabE5K27l/SfcEUzERxGu9AnNqL/Hj8zzZ0LZ35Wc47FH310JzKfsKbR/BSYWA3pIQiZ4p2QiEtRZPd
74cZ4SbaZWtuk+fKbvM+VWgf/BzxYnwFSruptb01pVW5dDXx6emzQYiI3QzGbAGnHVEWxdwCZOvwe5LNaTxYf5ZLZx+JJtAj2ecF6bqFnlxvl5uxyc06z5T22oitrdoTQEI/B1lNEit9j3H0HSCh24X0r51JicxR
mkQpINVDa3eJ2Wz4O56sbWHHobvx6bi5XCMJTNzEgfjPLrBuzYUbUtDr/G17YlHJWRMpgihtAxKRhwYevwZQJvtHSo4s6HOU575Xu7P+JPERCHlXmXSarKO+k+qOiZGlrimq4YxOiv1CFebIiSXhyy+qBwkzKGnF
rAc1Oa+KlX4M3JsEr176cW8rsqs99xruLSV6hXRl/T4KI9gdKXAw6cmyCSZymD7urVnsVnKSz+AiS1WKTa5nJh8h5YwrghpdN1MaIt4e3S6wAT8mxz18XWI09smHXE6JkCYfQGIk0ELhfGFVYs/Z1pLeIfrhiGwW
xvqWJooZpHaHSP8+Uw3H/Ijdgtghf8cuwjSai2aGX6L54/8ZBdk4Zim7UY/Yh7jC+gJLIS9854VJfbNMr9h2gaFKeMvrmQWQUfaf2OkvXRGtEn6IwgwOOfwB3W03dJ0FcA7K+9+MiM8x+gFB6HMf5BBcmWmct2XV
FL16RF3LpHq+OguNtO5EN0fAruEfpqbnbfS/Yyp/9v71X5ciBkSzFmmnyLX56NcK3/ht/42nL9PVe6YdjL98snx50BbNWp3rWmDQLe1QNa90tk02XlPvHo+3pvK+UyzGu84oVemqjsVVmBHZ6brL1LAVs7zmwc/O
sgzKNmsEB02fQwzOZImhHWG++6k7/NleGoeYKhfzdMSsppN93I7ccRUb8XTR6hrWmkPwCq3imnKjp31dpWnzlCiRfWkhdB2dZWAsrXxRh10CVHj4ArSMNRMlyV5VmNde3z6kr7ShFRi+qnAXZNNu/QYr4DvtsgIh
HYUCQugOIqoZSdNDOdCF7PmhwgAo9PwuDtP+a5vjpjl603r2m0P00vffTWDKPh83/EYr/ptzxAnXafD65Qmhy/Yks1bxtTvcG+KShLe/173YRYvsFW408x91nHFw5qAO/S0JmYcqW+DLkhYlMCYUIuztl5bmeENQ
AQ8pOYm/xTP9fecbR/aRnzVi3QsDAGxmwRLVEQrQW5Vc/54ma1ykj3eb14cViJctLPgKURPmzuDwtwkCZ7mPwVTAlPW052PGGLm/6C/T3UwPTXoI7Wphs6LikFd19EhNvjktHo18yefrnBE3UyJep1r7ODocIW5o
BJCVdaqR30w4hlepPHx3YDnlJkoq9jYLz83uY5+NA/3zrFDoTH/vBA3xETEyDvjuukHqIV9zMbGkYCteRgMWCXpvsWPGZhp91BZQrsmjOjJIQ8aF7irFT4h7Mo2/3eG7cCGUxMBaMGP3rIbZTJNrBYwj2fWIoGEZ
zZeo/QC+e6dLPe7US6JgtjVbQiNRazPAJeqyAB3LjqxJRGCnoPKE2B5om16smkZWAq0Ro+BKxnkXC4AAJUjGWou8PzzL83Iuciw3/lATKebIP5JKMi4mkY4qsR4fPE9mAGOyluqID9WrzEv2bCvMcG0ufosWh998
wvUugMkjQQ7iLtfD2iivbH0QH+GFtkgLg6mukYdtk2RaaH53mSGZcysX0npsjNJpTSbGs8mhcHlt1r3JgVET70UTo696UlR2u9G7IukUiT4p+mftxmQkQvMzC88WjCe9rQr/eSspJmMPRu0sUalIJarM1P6YUZ/8
fvjuY5MI2Ef4Fpn7Cy7j9BKS5hw2uJ1W2/TFCXDaY6zf/kYb2hkWqinrOJq2xAFIu6dax1atWJsVDpaNWdbU+yuDdGITuIn00j3c2d5IdoBh/hmWtyO6HwYSMwKxah5bp4/5aOJwXBW82maEPNXkNH8kdbpjO3R+
NcRL7MWO3JrnMDE+aopOTIWzcRz+xbFjEIOcUDe9a6JoX29uraxAoZCoVL+nGbuj13R8Vtft2dd/iBLdUSBpM05b7B2jcB4JWjHLdcvq7RWdDH6LZ7/cOmjFfO56NT7r0SryrFGxKPRGe05sJlIt97oyup0M5FMb
mdgDgxe824+2OsT+02ApBAtqVcIsqh7aXTIkVpq0JVkk8e8kw4Q37J14Fj0Nxr91/9SUis8lKVSoWLJ8GLinnQ1d8ZdJ3KmRSdXXP7XNiHuaaNm5mDIpcQMMqKCqlEtHedAJ8WQRSWy9CsQ7iYOoaE6FbhFqZ87A
/YeVywc8vnqP7fJegcGT/wlMbrxxnCyt7a2QPhdJ8hwzRZgV8sS9Qnyw6T7Bcy3TfrVHk4+nAgSf3za2scVF0hIFa9aW15DUDYbzNPrYtP0znnb7Z1b/PVKIkp/x5QIxKlMOZ6G3HYeR+5Z6UK7FPf0/atSnk49I
vpDMdfe3eg1U4qXsSwqS0Wdc1/1rXt2z1W5vIRev29PSe6nMlXtZ9YCgYujILxdGBBcTMRKrMCKm6bpMy+8i2fcmn9zyk0RgZbi7jQnlwMBkf9Bv3IHi5t/yVz71n1ZStsVdE3AiyclSzQF3Fuvb4SJOXJSEjptg
umVGHKlE3ZIEm5yVth2HqKU3+d1N4uTNeuUSweUlSm4r4scqs1BydzuilaRQqyUbZ5Cm4TDADwFaRcGXwqNWNEHNo5p+qE2jAHZJ/ZnNj1Xe1wJNSyyud67rIZngX2bgrxaKryGsO7QnFa77KF/A+4lIWSBVXxDj
LNox6I5XlJtlac9WJo00FSw3cwhaM0ICZeV20gJkcp+fzobFosJvzjFP9nb4l+5JSZaJUrZ9PXD13FLt8e+ej/TqzcTNAk1JNyO9NFJFQ6oZKFZFOLZ511Trj6TBwMVKkaHokX143bY+1VcXkq4uXovhkCffeJGm
isSs7HQWeQtoS+lD3YF0Q80iUOU3FZTKKIVcgnqIEZUUO6g9eAvnK2jsQTlKQDHTNBb0Mu1t48z1L9V5sm4q4P7JW/sTNaEHlwrIp9SFqDxa7ZdE37ezTISyPdF6/4EPg2NKlutA1Z/R3QH2F0WzJ8/IHP6dXNJy
Am8hmYqcEUrCjRsn+xhTdVHQS6ijO9b4i7O/BMcxPWtyhX8dcKzbb7LPr1v6q3E6ejO4NxXhiRue1hwU35wwWytF+DeBGRfmd9eVIS+KonFcjexi2f36Lri4UgOelEdpVCRXNwM2wPzEpRvpeBfFdEXt0PK/5k5W
7QLWPa3kRMyFN1Ypz2utP9aWHBhqkTa9YR9C73CkOYZqwXM9566V2aYoOcjEIK64ALYlmd1q6n42lrmbzM+dKNGHAbiawOo+Vn0OHH5aSTYJZyV49SrUwP5mhc5/vCrvHvQQajkAqxJFL7RFYZOsIuqdkptFNyAf
lEax69ipEkW5vd2mNyRNrvLYmXy3ybe1ZnJB5NUaigTcCATGnqp3ud43jyNk3uqhVm9E1/2CE+aFNxtwzHFl6W9z85LuW1gpUaJHu+bS3sLeyEnMquj1l1W3yK3j+1z997aWpdRyWFrvlo8l+Km0vPCi6qL67q+8
5D0sy46fs6uilG8UbWNv6xDlRcuMUJpFvNwqQyfzujdRL50lXojF73NzGDgsYeMZW9nlanY8Re42NZxXx7PKydHuY+ie1tbOWujjsJFmqOc8+44SRpfZXxZLgs4DVG+bv8FXanSu4431So3ZpvJ5wQou5fd1s231
oTz9mUDHAuZxc6vL2nw0zqTdkSt3TaLw+sCL+ugKHhsy/RLJHkOIs/NATbRHYDVmy8vEwrjlYCJTEtHKy9dK8Vk0u7wnY/qTTovdzl4W/GauUO16dsGKtfohRpxVXddFg3zuD6ir3mPrL/LWuZGy0b2q2g8cc+ts
izvw7j20Qf/K/NzUBbrR4fC0ohQmo8CDr/2Ou7mvpK91lu2ISJMzdc/o5M393yf9//mR7UPBsAq0ucS+RMBuR7Zhlr5zXbElLQHyeb89JPppCAnJta4PC+zHd7i6N3s6TeyOtSEN6SfS+/DTn7PvdhowMLYh2v5A
GdWALU12CT+ZIr9badrppJ0JTxXsZE/+iEHXweDlmeWGgi2//ma3W/PN/uxbxn9Pi76xfPWUSX20itCshqwi98567Ew7eI9Hnxq5sBqf2IfStkrZ6hxsYjnxtCB9BcrrF+YFczdlCfXGTE55Zuvc23QRkYCEiuWB
16I9By4nZk2wCtTWYJq1EnxL9aSqk8jVE8yaqi0txaJzw11aeGpMIpUvsFoTlbiszHUBtaa59Ssn1PnCsWP9X90BOM+SIPMl4/UVEZfWXzgdo+AdaOf8rddQMwZNgPk012q94O3m+gioabPEofOffcCcvHbdQ0ty
bpBufet3fQzlJo9hPWYdrJg7ONyrCrhd0j601yL3CMjDCgkD38cnEOVdP1r8TJRkchR7cREF+001lJIarSmivwohxwCjYImQRs2wSUhXHCUpb0A8wZA4GBCPGh+m+HWkgCZKk+T19lMWrLBXzxsXLlE1LZWaS2ik
VkBjSKyBWMyyhYrKnmtJQFT1Bkyyhbq+uL+TTA6mEAcUvJm5ma5vfIfpIhSb/sYIqsCDpe+R02a/IiiR7zH3RhL6zXfws8Nb6V/DZ6Cfa1/Je6nnmovWaC8C06onTA6djJt1PFuh+pLqf1Wh4E3btT5zpXWtDL/O
5JFQSJgrdbzzCJdnur4q0DuumnQDbn/qlYKr3Z3tTzKxSExBrFptkpiS1twLCEdhYlQB0IC9EGyO9NQIr5VhoEML6vuFEYk50nLDNDlILvonCIB4xgOSSAiG+ACHVs54bEjpSCS22LGizFoYmLmVsjwCdZqUa5pY
u+DlFzbn4XMhwa8C5+7AqhJ/0l7STW0IN1GQfQKzsWlMIwUzZOmTmT9fmIrorjQX+1sUVktu0JoyeqyElhQeeUJVsKBlftvFPruCepLEUy777jr+ewVUtC/de2EZEoW8gLEikKRuHrVYyPJQTRVcIi5eBu9rUcV3
XTldSqoysMb0iCUDF1L37NdA33/j4E6QpcoDr9xLURCfiCEtqxoP5QCBf9Xi3NnZgcSnWZNY6lLF64EMPElSM+xh3lOS4PxFWH47orMyAvfcLyOhICnAnaXQqdvLbpXq00qtqQpGd0pHo8HZbTAvNgRTrA+/ieiK
efI1LmojTaF6aZUasuwF+r56JvU2Ohu7GbtrTNp08ZoBV1tkLFplPdV+r98AfTLdH591qwGJWq4ni+SIf0+shjzjZcLDzM134AH1Lu6UvxmwWZk6gNd/v0bwFj9b0b9nWvjf2jXYhJGy44cmG7HyzXPAN1Gq4LYY
NKEhj9FJTUTyitD2F828pWeulDuOq7J+f7TnzP5xqFLBZUm2DeHc5DFkygzIuo5eeFMkLm/LLnnDh0fZG1PT+1fIzCcZ83H05vk1jxpTlEa3nTQPtvvsL4pekkjJlxT7wBQkVbuwUYAkCwQLB5UTkgCtakN88c/P
f950zTIQnIXbCjwhiRLVleUFgTrmCgiEPWWW3VpT/f4hy9BV91IxdvLOYBbOUfZRpU4Qe5OzvMop/t50YHZtD/WWRa24LTWVIAToxog0Snl97C0HS9fW64rlypK3J0mfxZ78Z5JiBS16+8Mz3T8Bn6fGceKs+L9e
CnEOoPprd37vHzcweEYLMNoQV7I4xNtJ/W4Gpa375kRbdozXuk9YVZZjNdU0zKr6pcHRbtQ8K4oDpi5rp+aMjX6aDC7L6Cif2f0BKU33pNdpY2HjY/6lb6ExhXJ5jmRkU2sLlAae6O6Id8KI8WxKofgIfjqEhH5c
Mmg8pGKnk3T8It49wijceFygftTaDpK/IV3K5z5DvOXyAdBf3WJD2V7l9L1KkqkNtezTmN8iyTabVAODfs09/a7CsDRalag6RFcJw05WPOpbHSqVk4yFa8JXzZKksPb2eCwgXtPnPlWNXdoSzwRAqpV0WKHaS3an
VbmhpnRgtRSNgIyoCkVtAgSdVj2ZxISt7HqT5iqZPpiCFFGhttdmHl6qWbCMWg8FlVSAEvyUzTBkcUPGY3TEH/8V/YlvxTU7uH5yORn5LWaIOikCFrywp7WagI54BRh6KKIgNVZqtjPzUKEdJbvQkZtCKpw6Cs2g
dxlZfN31ZffB320lr+zR/DXj6jA/247wP1TR553w51VV9grpWbkvL5s5s/Ses8Pjo6x8qXicpSvvdCMrx1voTBadpDr+Om9H0EFA9jSIExQz6yw5hkvidRwlzpOFzVN/mbD2A+2mlguRWqrSLXtGQN/7iCvt6UmQ
N8Uu1t5h7BtKP2OSIJU+LfUddbxOeudTuPxnU+MtodKosBRo2Fe3CL4BBbzu+M9sHZm/hmoeLy0rOafU8JfyM9MWMIQqrDEaeNAv4JGpeJHNR/xWB4+jc8VINa6vwGWB4rCM1u6T/bnjEC4Swfke9fH07kQLNYqe
CWpJqeK6Bq3aAOj3U5spLhPBs+NFDCJHysLMT2P5aEBrroDLpPhbcaumYOlgpoK7ouh4i4OmlCWpoFXVqnTpF6Ittbaazb9Jh92Xf7bCB83LeAZ7jjDgNRfw6yQQ646LGZNaZRtrSz2GhccfHlmHvLcAFdJrfADg
eV+6G3gU3H+9RKmCrhKBSwaP44leAtd3fBKTRN7uC+Y+f6ldXfI4bApAimP2b1EiHp+kn9xRQ4id9DRiU+lf+f2/eNXeZeMxy2WmWWmrO7PAOqmxMxLpNiHvJwvlBU/YzHF2sJ/T0a842hmW/vD6sfRcs2oh0M0I
vfep5+o8cxQjWqwABk9tV9J6ojZjsaqI3Pb3dunubl8MXtKYWcLDygqUtT6uP/Qttb1vq3F2KyCeUGCz9KPCiWvgP+JOJdNeMsbcVOuVeAplJngp7ffmieLIhr+M+Xp+KFtwlqL2dHWJim/bxCig215kNcg86ujP
ursCAwd+lisLBsT/CLMr1y0cTB35MiACUDTzb6RqeDV41exA+sZ88Wz+WfO1nofqfkbipcux9pYJ+4g3U+DscYAy4Xh7vPINJlRWXAGMRzAPX/Osv9/jBX+/g9LatZ1nDTHncyYzLGixYBxSsysIlAr4MJ2ogIX5
9kWpr4fHYJAr9N5xEfeRGrRk7Ln0rQg9DdRKu80ycdbN4QAxHRwUYwWzLCTtTTiAlDrHP1e8CCF5Lb/p3wufjNLvhB6W4yG38dSz3qGCWWxF+C0G40Fp0r2GzKVbloghFKt+i7KXetMoCfl6V4Xe1OxkDR6fxntc
WCfOlCjlGJZLtLtTnRPGRkKCfpb2guJziaNLZ9H4k7POHBSO0951bD5l/uXF+4uc6dmv+fH+6I7u30Z7+0OTTuu+JNRJC2q7axEvxO6Tz6oWqRK/Z3c2CrUu6MdSX5x9GZ8VXLzc/iksYEQdZSvMWumVXvudlUHb
vJwt5xBmcW7lwhNi1keQSj5hjToOKcUpIrdQYw8HsYkVlGuMV4G0+eukB1RDsCIBlssBK2SfpsmozJn1C3GbuLBvUZio5118xEFWWflDx2e+79fBCghZk81AkH06QRBL/fbIydH6NB1B6udkheaFA/cvzT2I18cS
X4+Tn6VrO4LdN/vIdgr6SmMPAI6CRNN1WluaX0IDyJuADCbuHhWUJJkNcstCd3Kvv6nVI2Vr99lyltacJRCU0OUZ5ccejJ1cM0D6UNbgM0MXDwsLx7myu/Ap350jm/QNC9e8pMhxYgn1+NNR45zR4rryEPOtCC3G
LpudEERxU71bqnsSuQRuQTdahLBhkzdUh5etvd72WtiTwN40+/KLU/L9kaUa69EmEpPaCc6T1rH0aZZus5rFeLThdB9uzbCoYsqs9hlnVqE6y9JXrzwYdf3IGdZpgPx67XzTjUTsEKoNRf4md6kOTjNXXwKz3f3Q
bdfnm3q/xD8jy1r9G6a5YMza8kjosOXdcg+eD0cdeIaUfCmkmh3KA5o1jUBnoxN87WW49DiyLOIHRKqqvx7qsZ0/VIcu2wrBxqFGkhpOOHdnwkWlVbMbe2hRDImu+tOR7MA/T8iKjNK0N0bc68uHh5psJxONBPup
vMksPnCWf+oI4yhB6mkOrSk02bc3awO8DwLY7otAz0Jm28Oc3TQMsggGY5zx0ULGynr8WH5q5fyJBOJs1MRSPSK1cy/i1owPT9TkvBJpzWPHi62iz6A+lvwYu6BPZ+F/NmyV8+IcTncJvV6ZEtCGPp0lCPgEBbKg
Lrr7y19E3jJjsA41RahnfHaZ6ow1/TkjpTavRjHx/e4uBZ9wpwVsRwnGp+Z4G01CeGBgXRx7VBgy0o2v0dI8ovVhK+Qt/Yn9IbT/XCsYo+QDI3fYaIly1CnDIpbNU1Z7WnOaINuayWmYMdPQZvwfS8BZAbO2fiti
bdOXMu6jiybCLK0NKzYQLB+63ZelK++c+oZcsG9m+CqtX1bdf8Wt2gGSa17h7Liy0OAkpSM2HIkHRuKuXegEzZXENcpMvCXCbXsdpgfi4vi92GvaQO/fOTXyMCdLhqNESqdoa2N0rb/DYwYHANrfFTC7WB8SOEev
K7C/XjxU45SPaGrMXKKagSqb0/adhpy0jfNqauPnISb0h9UKW2gErUigZNcoiiikZsRTArEP56oFdGOWmEThC7XGplPXyPKIRWK3jC90NdlksfjVkHgnrB/Z5ZpoJOz41rRPXllYpwSzdU3ObprWbvBSTIWItOht
WKJItycKKzgLtcPHzXYRZC2ByijIZX8yyZNSdfsZ17lSlAF6M8RpJsUP5M03Ba4H/1WEFJkPYIkcRF5f/LwtsbTUI9dr7jQk6ChR5Wrdg91KuL8Qbd2tndKXt49BfiJQVaqsN0Ht4n1LlmLJt3+9d6Oz1y12sfQ4
Dq4l95Tctls2LiRYlFbQ5u6jqw3Cw/GCXprmo8ZDZaSn5HKo/FXj9myivpRSKppqJ6hUaWs1X7x0m0A33W0pcDyzt4JXLIMRz5pploKTO0lcNSrFB6Zg2D3vZ++LKsmtB1mz+HCT2Am/K//JMSOdIjg7771IoC65
vdJk9Wrin6gCyveQqJMBv0X6V/0WbtavhAjD1hGedMp1xDFzYN9H5CQBhUNz4ilh++RENGkz0/7EeuKAKEoIs0GAZZ1zYJdg0aWa85Bz8dqXCmE/6HeMi+LHhCDBJ8VswNLph+cHgeuo/trm4T97dOaHHL+Npz3F
FpjLqueOfcmGbbI/3IZkt0/77kGl3p1d7zIPoX7pjfdLkGHbWSvCioat+V0DI8oOpaMUbFklFJLdOWqG8IzmFdCU1uTo4BCJUq7Y2gQgZp4hfzqDGxb6kjYsX8ay1mQRrsWTJuVpnqTfTE5Y4lhRzdpCHu9Uy0ML
3cNuIOhh642FLYpGqAhUVDNBf66tCWSqUvxpoh3pvjkyoMHfBdU9rIqpziHuZ5LrxAylyeoKI35CZsuy9yOjpVJ5pgL5YuO1i3ROG0LmOPDUJSdXNUnBH8kMKNBJ75715z91FUQgxcx7uD9EEsivSofS1QL36KGK
GuqYcLukjpL1nbx8sProlOQYHyHJbyUp8u9/S/fprzcefb7Z/5NXjsbeSkmKvGhlrXZgugnX/UncVr/nXYZ0URpQwm2eI3QwibGBgFFqnMlzkwyfvCXjJGeYx6FL5ycQ7XtSenq2zcXCcWZueqHcM9cXhnNQN+mh
+ZbrWBStJBI1icmi9fLkI9SJZ4P12eWjnfErK1xVYJh0HOzGFgwVjNiK0S4obaG72PzEut/x9PE2PSnk0AAGFFX507v8cpGrjIisZTCUMaYZ45CaYF/CgdSJkoNYkdD2GZlq1N0ERIi1KGJhzVPlLwmsXQS+Dbdz
kydo/2o7wsFvs+1hXvaXc4b2OEb3Sf6+OK2cF54qPyxQXl0DPTQOM12DL1NLJab7kF2D5aiN3bsiQaTFCX7KuYdXUy8lYiR8nqfe4Yr1QVIG8l5nox1VHcIzhY3LULJralcY0MgGoVgoEzKe1shGPb64660vA6vB
hBz7AjZilQ8w+qKSKkUT1NuUZvfidaKwaG0e7wVUyh6ipixbU5DQlHvALrHyrljSWf5mIEt7W6Nlt9b5O4FZ6JQ1nNIkdsDT3b6vnTkjER353Wpr4ibzhxN3UwNNWK4DWkmSL0t5wSmai23z61GEOQ/DQmGOyrUe
zxE4S3n+dZBbuOpYZWDrlkHacUMFzVq4XPrMdUqQ2DU/qtirNieALOUTOMtL6NJFRGLgCfXk6L9UxoKD82+OPTrI552ENV6hYATgVjC/RkXbQJhDhzLH939LpPQ8J1a+tCJrup2mCz5NvW2/FtXdTWhK2vdOp2G+
cpLj2dHeA4itplyFXKxNpThGjYpZn/loZJx10r3Pxi5RyP8KkB5H4O556P2zCnzEh1KNRBEdK1fEOyTRBRH4sIJ9Ftr9cf3c0iUJYWQw2lXsY2enIdXXk4JOxSNRGHrAp0StsiykMbd9fyqtzaOgytnpvTJUhI4z
JlgCT4Sw6GFdoFEvLquACx9bUXWifrxUzQi71nci3Uw/94s2qZdur21F0gyjmgSO+6KT5MgVVDRJXl4cfHg5zKtT4lUOSJ6vvHy0S5aqA2HVKWXrt1mqAqQHDLqWfbeBEwfjh8Yc+tJQJhshZNaoSLkdR+Z0XP0I
GGwjFHYVpnSVwTzbOl90TzjECCd0Sk3oQ5Uowh1BzD/fKYv3JP9ZrzGAFYnQE+lg1WomnYWLmQZnHtw09ZWiqk0z1ccwQ42bNOy5rbrSIgDLaNmrGy0NJZOlhabYWr+vqquVZEjK8jIEkfxD0bucIxH1AIJMmFWB
VuY24bi4ueNtExVso3hhl25NN1IWfzAnipA/q17s4kPnKILs2jTkNUHg3Rsw5Sx/X7zuHasL3tc9bZ52a1rhbMIKWxaWJC5rVNrvy1c4CLGDOKuMulkEz8ud3fAFiIgPpeTSvEGSzKy4DMOZoT3FJJ1IOskE3iEC
+jf2eEFH97f1NB6RaelhFIu6r89iaR6Dm6uUUuh3miiMKj3OaGCth9nty3Hdh1X7elKidTmDpUj3BcvkNhsSuz6eVu/Zo5zaiFIsG31bMzXSB2/pI3szb4qOzUdec6/WFWNCs4viBf0VqwURiY5lpZs1lYZ+Teob
TfyGvJJkPo1bBQh4RV060KJD8SAK9Qh5c/nATmVC7FS9oMX2aF+kEjguY70zwwyg+n/285D1FfNDJ//t1V5MSMczbrw6u90A/yEUbdBFKJoFOYDZ4VI535caLh72qr7WWGS8TUxXD7wQnrZu8YP3BZiG/AkYHoEF
S8pXLA/nS/vCgi63DDEuISH8vjkefXH23BPhj0sQdGFt0LwkgFtqqt9Ckholqqn+/Ut2JZwTwerfGWmCJ5RBAiUhAG/iRGT3rds7kSGbfDQs6q4YNOPLgavv0l+o5E2Ocoq8U6F468vaphffqvQV3QNcrJI24oEm
q3B5UVa7tagRb4ZrpZL9tImCwCqx3Hs4M0tplUgdEYL9zlpWUsc7wRVpYeIjRSOS3zcAwy0YJ0sQcytslrOluvXLzKXNeINrtKxCSOhebUuVThshYGT+eH+Sc+J2lPtLqEP7z6wJPlMSiWKRonuq6QBpkWJT4sGq
U2Mzv04g365y1aeXnqKeDTsq9Axtp+W3MCZAdWF1Gvpjqv9H/4HbW7HKVNwxQqk3PCgEshPXEc7ULIdNH2xEUDviXk1Yxc6B5kKRKwho6jLSrZmClTXCXBPhToxDorvjQWRW8RKrdJamF+HrZiS/ZFX2YHZDHNSk
YI2As01pQpR5fGLKgABcC39TrLjKy7akx/L2meok1x8D4rP2y3HpQ/RLt95Y/rrPI42WTGhvi6EwV+vf9KNOsKKiKfjUDhk36KVj3A2c/XybOerx2JN2s+gKYunEcK3AU1pHvH/q2xxUc3Zg+tOh47nrW4VuGRhR
AvniNVBX5S8jbSr9Q7DEr0bHBGM1UySmdAJEs8BcmvRGEwNRc2O0SD/BQeEu/SpYxxhsuYojSbErix3E1wH//DS2aXVr5EzDb2ERs/jzIzgMU9+Ich77PhHnzMiLcM/wDcLI5ndbF3IzSUB6R9WKwBh8EQHRP4Wh
zSrvw9xK/RUHh4IYiT8zqOfY7IkBIriN8JZzb92qeD42krG2zJYlyS7XoLbGNn9ckw573H3N0nQoUmDRmPoXPVOE7KkyT00xeR2d2nmLzQf702RjotDZGrRTe8xd2nlA5zVa4WZS7/me9rv0DZxVrwQAtwV50yro
ssHNu6yK9gPaly+0N3f8TRhmdfFlO0oEDVPnQilFRBXxSsM6jUc+K6o/JtFW3TGt5PMkKHVjM6DJvDpiyRxAagAS7tvPQ5bL0PhWPbTA2+1QcRANrmVcVlPbeJlPk0mSLNp6U5V/1yM/cRDHxnSv6okH/g/QKw2U
NpWmgMbEz74UO6UAYlgKBNR5jfYqDyU3CTM2qR0u+09y1oM1a/7nzYeJDCGAahw1G7B3FiaY61srssTPLSzxkmC7IClVTo0YmS/sbYn+evcw1gcklols0XhtThBIgmyypNgsWMigpfOlQqKS5N4pVEzTEvhhkkds
07HGcN0TvHBjqtUpqzdg9W1TPMYd65tQVbttJHRTpmysGLRLLC9cgvVEMHdfuUrK66lrpXeKJgMLzvZrz8Oh4ZI6sJSrmG3ZkC9DVOHDRD/z+YLO5OVpLIUJhFh1JgDNIgMxsqtlbAYfTeouCOUKK+C3wOMfq8Vb
aefXNJBBhs9ZwPMtZuLVjFAYncOs59X8lqGFZdDiy5yjzcNZgZanmEoVf/J3PTb5LUNHw0rZUwQL9AR3y5Dc25OwTbRyYD2Wm/jpXd5rc9XdXA3+RwG3nptFUVM4L8k5qRonvzG/W5HIN2x0FyIIEaqM6wpsWVg3
KWdT4H5un+mWM5G5I5c6t6Up2D6xJgfvamaolXmQmBryR53Tg0KQq0+jNoPWQD6Z4fF34IluI0a5Fy/LXZD9TYtvWUGqkyrnqaOv5vuF+6LmvTxZM7xuBkOp3/M8XdY0fbK0Sbx+aP+F74oU1fKeFqgkSm0ebjXA
1xrl0XnFe19CBFnM7GtWHqquhKPO0LLBoc45cZ1v01gsXmdQVlhN5ZGhtGabb4+halg54pgcwcje51jwlCQERPhIR7gHU6boq6E3qJ47z6um6WezrVX2o++XHXAKZsR4jhfJmcIQC34DbwzDojh8giFkf1ULSrVI
2Iy9K+ILhSFrpskphvCr97XLnID1gLyTbAjPGnuDObN3mQ9uOCe8B7XUHgEc0Mtt7d8bV3E7mrKVTQksRc8gvD03cyFNFeCjfTjwmrj61Uak/1GFUQzMh4zBTe79HW1Gl5Nc0mJqoGbgjhsekOE3Rd/l+x/Kd+dc
x74c57yUB2pnBebE/WkaX6lRMOhxePpz83+4Q+ACP0CBl5jhBOA4YpoLgxXkNtMYtStpw+XbeOpRL64/y6eQFnLfxheBiMOBJqcMrUJtF3rHLwAihhS6vL9dGSlQoC1g2Oq5sD9KtiJw9fnz3w6wnYbTHqktWS4L
JghilJpNw4266jRdetjo7Hma3OSjKSlbu+3X9Il0apMHyHGBTOcR9GIbTuc0NOY5zy0SxcyVvzWC2e9KL0eAfzAda/S55bPANb4mIVM6P5fZMXSK0VudbsgtBxZMqGqGEZSIPWePVjptvEVC5L9jKPse/9Pmyrh9
w+EPrnyIrJJSdvf8EgySWZZq7QcSBNM2leRlhlCJR0szvXoU0/x4xsMnGbq3F0Qrd/vg9VHC6AlG7VAL/EhAKcSo4toifBajT0deIQ5L6HA9VE3BxSSMpnLCY9eLpwRiNeVFWMO18wQ/LzYOj4EFSqjFlWAf7mgO
v4RMAzc9fBwu8us1oP3tAQZPIsioxc3c26th5yBUhfDW5RcO3SCxxLGO7UtS4WAIV6dzUvrOS92K9lMZW1z5qoK7HLDFLF/IOo5cRTOlecccJsWVtxP98ywLGjUZIhPnBtwZB6Tumi770Bbl34WEIAcgO6X4Ur6x
yskKGVdx2FowQ/B64w+rIADFimp8IfvCJZAPDuNowwaJ/jwsKrQT50U408qsFfvULsvApa+DmZL7gm36bWSVTEKu5SnbX65tzuHXKh38ZqT+42QoCzrHajHRYOO1ooVGKQfc+fPRDVFYfTECh+rH3CNZwrzrTSTV
qg8+Ld1suUwecuL5BLWKdbCw4ge/vL41f6oKFWRlwk7qnckZv6hRmatmMpRbD7AnjkxdXgv6WNBcVZQHrozdxMIS1/VpYyXXxxHIN84JC7ugv1ieMr2KD3qqR68HbmvuAVs926iXgjmLgyL+rSEUj6MPYW4NIVzN
cu6K67qHMBBvkQiz0FYVZyjjKBvFUJKO2lDIoEC65Y4SXVFLuDwUZtjtx1FQCb1+qtw3ejz5gocjWJRlEdIQl6ueOfYBcfX8dozvX74FhuigHDld4fmnL45PjgMcGfU2EWVIjsbP8qE+viXAAC+32ej4dRVd10FE
S8sIOZ/J0/3+yd6FIgK6475vQ1o6T5n7pXEWIEtTxWfvDj+uOcaiRH3bGG/VVu89JdOrEueUiHyoEjGB75u9/QsfMUtKPad7t+kuTvR4cwG5O5355xIdIL9OVcD8+tPcLC/g7j6r0YVnrCWG5XzGeoDYDPrb5UY4
j8JmBC9h0lFBZJ5U38FLCR/THfzB8O79dEyGYm2UiIbI4L6BKNm9WyGvVPExfW9GewtTggNSV5aML/2Q55Q+nl8cU/YKApYQ7RTv2VHchLu/hdCyn/ZemYnvI2mig6jut/55PCoZ3LXFgn4PRPfG+n11wbvqVlSy
aWk9MN+H6Rxr5q23ysTLu4LDphEFuBuYFiY/4vFbAIF0QRJ0L0gKOiyn6xjKMfcuWdIa118andbY+Vx37LCMgbEyJopDyr1oDTKdmZJj/s2z75ZZ3xiAY6fLPxzI2GaUE8D5+jci++oSIAdKxJKbCkkcU5BFWykJ
IwAvED2gxIfW4Eq5k+WnJMInWoU3Kp2NeYXyhvlYuf8NDssNnJiOvx0ZN35tSQmfNza0tmpAwmBk+67ojQktvhGhORvl3Ndd9Yv77xZem1/Rc91iihv6BMn8n9yt3Ay/Ha8l8nyXT02dFUh3n/TCPmLCMbpcigmd
0aScu5+48ZJacoQ12NynQ7PYjL9FnVnVKAm407XezPHsXLXey8Y2bYyz7ZOlhfhyV1s9/0iJvckk0m5NESSxZ+9JiJQJmFoKvBOQVJgp+01cF/NSRd49+pFzYmJ+iTWDbzMYl+bOo9YpQ33Ga+fnS1DNiYgV0+FF
Zq8AM7CFax67yZyvWbCawwwKPSXi+ZXw5hWm5ykgXXMZfpLXKKITR+0OTr+evlhM1h+FgDtSpRccXN3pnDyTuWmoHpjEojddXoKTOuyk9bL5lt79d0WAVlBgpJCmDu1xPBo0u+VuVfzrLtfv77CxC9+1FfzB3r1u
K0rz2HdN8ZYk/THMpzVv3juT4Y77/VVdh8/HBQdZIfbboKbLyjdf7+wTKQJ65iwzxRpliqZbB/yOFfHSTFU8DbEkOq8+lZ4o6jzX6H/nRz2h/sg8sn/Sn2R/YdMFYVoy56WVKAaPlNx8pIpLmHbHXxPaoUYNq93N
l2eAC+klD9gnIyTGxnkJQ0dVO2nw8vF47fJ7dAWQ02vyq06PKeqRxxWQeMSEZOgt4SRuKxMXuD9+gOUhHt9x2RneCqiCWdeUrmUyZShncVYHMpzrxiVJ+nxBRcrTcQTX5msaj/iJizPDfI8oXjU7T6pnK7/37GSP
Y/H5rfVd5kvMog8e6gp1M0IPFCxfSk0zZqj1iHS4cvGA+XKHI2tUylHHxQjfMrCqSz50cKLL3sWU4FG/oauAsjKCcpL42ptSO3c6I0oZMbX9GuquelXryR9LlUOS/HH+2Zf6Qd99RczVzeTmuSQsu7hUcp77UfuG
uw67z0cumfQiieO80xsuXa4/QF5nKCtySQf/cgxFLbvndFfAV/uJYLyCNkxwxyUA7TK6vbpV3Bys7PRgA7hdChvrwPCr2GzsQOcxqAJNQE0bM/RqqwX8600PtjwLbiM9dsn7o+ABUGKJcxR92B2OjYzj5nSMQnfj
+15JJFvTg8TJMkbux9/HgCxU5rdffJZrlvudb4EMTQB3PPp766yIAdWTsXhaRZvc30Hd+zx6pywPBoISH4Ee1G/Mugtmmuto0O2nZs9Dk91J2fqO9H/GXDb5HHCu0TakLUti5qMonA/2dz4YoRm3D/CVdh5MQ+hL
lmcC6deHWdROROlng8bygyjP6SM12u7RGBQFfaekz0uvZP6n+/bjhAv599Uhsj4X/c4pqE42TS2RsUnXdWjD3OZ2YLKgPoSrKZKTzAztZREcl+i7w5VNsaaWv1KS+ivcSUf7ixHxtxNCHlccEawlOiXdUE8vSyMG
cqw/88Xex8VizJ980ObEOaCv7KzF+W/C+bq2oy8HR8TS6CJs3PzUuSL/tuggEHiU6Nabqk2or88h1D2BwS5cPZhElESoB5GdAIWfpcwKyNtIafhdIXc69yf5Um4BzlK/VXR+lSJsabmjFW7Eb6zS8Fz0rnZ1znYJ
OHyTf0et5bjibJpsAbcORsfh867793OFIW+PdiQ8Cfar532ChaHPjIYt5nOgFwNnwZrGfVydizVXFpa0aJE2RxrrCq26DQU+a98kw0f+zNLOmdyLDem97i1il2f57KQ9UPWObrUF/Uljr+LAXGlfYv5Y0fHp1h2N
9j2QsKAwym2m6QHDai7AUJWmEgXeuq08BGUGppNTWRHCXOZcVzs1upHIi3NOWs5U7u5wA8YZbrvSk9R3uwie1ZqYem+hrb/vXO7LpCVaP3kLqrPYSTow7ouGlIebiYPmQixpUTMvo0tlh64FvbLzyuI0txmlQqLi
G6Wf7Hk8de/3VJHxFleQXjRnerlcCOw0805TSGBpJ7+jrME0NJC9gnGt0r5yY49++dpPAqKpxht3RqOJ1GET9JnO0nc+4KKNpgVmADYwvW+s9A0ovi07E33QksusmRR4T2aY2uOSdAQOb+iCHhUsEC6S2YcL/0fB
ZTU90G0wyxTY4r2aIjlVM00nSBVLy2c4c2C8aOnyrmSruwBe5d4vunQ+gqkH2zIMqY4TDzAfnT9XcEJPGusz08QxhBm7RZe2uRrGPibw+0gpQAlgvm9URBukdK4GQuIsBTUC3S3y3RV4yFzHcFAfuafjGJLKSk7+
QuPBNE29yKEdz6giR9v/Z7Zh64t+8GN6eZBY2CGcybPrMfl2VaeB+m2Unp86s2oz6sAWCsRLJVHUxpDzI6j65rROrxFV4zBBlH92e7WO8/polOR8Uwi8oCIChze7Ee0tQxrbmJ4U55To9hMHVTvSSeqkjFGisplS
ctKmVb5pqZtZJwWhi9vzaFEeZbjzpFhoHV5bvm0sHFhRgmgBvQ3Qja3/Pt36cXVF+2RPKwYcek6Ojn4smJ9j5xjokI8ijnXqcAaSSDulJf1/KKUWUD4t6sgHjRy35HV9UyZ4ETgsyQkFDmCm1jlAWWV04byAz2Jw
H7+AK0CEYRMCgZ4LBa5b0XoO5nZvUvuPIPwcRlflmbTqPdH0l6hcINwE75kF6h/7kTDWKiPKwIpfon2dGM+8Zvv7BFFTRDAd42VH/dDefsXmdqNGAzBPy4cHZ+Slt99A4kgk/tO4wmAlD0NMiZoeZHRqAX/UuPNX
Drbf2bGrm8DfK0E7wdsMXr0s5TRM2xOjcukMoeHjzfMRFETfatbmqdHiE5rVEHVzy+KiK/xtLIzZgvjdz8bnbzTjjDfFdsvniS4LewrhJXh2qkT99jKc76UDVwIxq4nbqXlG6eMl4Z2IgZv2M9UVDFit/PWFGvrX
3sRxKnmcFjAVsGiND7dhsa8CPvCXkM+6FKyrH+zHPCwj6IYwec+XNGkAkZYNwCinbhAS5GIHv+eAO1nBzHRr14OyVl0FwNjxzhDafSvFx1+4/tkB/WP3cJ04PoJDkj7Nf/AzovluYMwr4BdjFjo8OipH64LZzwqt
n3913xrHzZTumcqRuxxEvtbBr5yLr2EAsK/q7N335S3cWgJ1tPCIs5ZcsIE2AEibZmQkopZLQGSJFCp8VnIDSyyNexCx3ZDyH2Py0Jeu3HsZW6EDNtnLnkR5yByDAfGT08p3vF3JgSkI344pZ0w22kriY3rZwTU7
9hoEHyub2DOb0ZwzMOZMMoFKWtjy4bx9QGqwoP36W2Xs3oqHN3zj22uM0laNNHnlyr3wxZmQ3SJOm475dmgySFJ3CnI84uYX1zU1Hwj3z9dQyb+q92NBiNLLzoYBnV75590TpcXB6aJAej8WGjY9tGKuSIMyD5Gd
6L7PUb2atcVFZxBR6azq5My+WiNPVsQ/axyNjeGBTzHU5LnFETESnKfKjsXljxq1bhdGsWELyJbZs3CnOF+nbqKqGQY02eCrRuKUSXEf1JKs9q0pxiHLFYz7xoS+4MPDHKEkxCaYs0BdHAU2uMpLy2VbKPk7nd85
h2U/hsntG5PN4YdLfAhjbzZ5+6/yrpHBx+2jkgLQaYo0m7zJiUpjqjzWIks7Vvq8EUmuowgmq/csZdl/Nj06+HjyfP2ffKrzj9M/4W8WI0jpMiufJ2VIZnRkmJpyXjVtvO6dNGU81ItcL9H0hvUvtyt4v9ox0Qfw
SI2GlXMuLNH5xgiX6JkNuS0RTPNhenYGYtBUpo/Mc4OwpzcD5IpdtCVf88EWccQdPyl7gFLmiUZaeXRx6s04FtpcaX0QoCS1SvjIOlpEl4kx7OHIjxTXLCHJjPNGoBzb7eHbuDamWGds5wGcINk83sPZFmpeqZ83
4j6NvpDl0bex1PSDn+3udN8dv0C+vl0ST9pzeQRoRYuRL27ejnn0Ag/2Zkf3tVkN1mj68Pa/mierSe+2irrgzUm87yqw2e9uedl7rxjb+URCVQztOLywjrGgfM2yV91k9hPQAaFj67MEOu/PrYsF8f8TQfrWjKb3
wmYi9G1gGbaIxDYY88NUYCAb5ccoL/JE71UaGYaJTy7POf87XlD6jyXbVNeBaI+0z7um4o7W3n5YhhuIc/SDbjjd1GH+Ph26Hf6b0SwkklZ3qP8fAVKxepTpzV9/EvdOba23cGxo1FOh5lRbmls5oS90ZXsuzwEi
GlmrOq5S5WsK5AAa1UlNZGe7UliuFLXvfEdHEwOW087ya05n8cQGiveOza5OhtXWUsNEXBnjEN3SW1Hwrq4L5u4JYNwLCd+P26oGb4Plr+wdVWEeDP6hTMLKYMJWklQ+Wsz46h9SQW+6/+6a0BZZlf1DJp8dstji
GR5ZstsGLVf+rbC3EboWoBFXz8Lx2VCc/wcUY3seM8fpuBMF4yATAQrKSf4zG+9+T7uf3XK2ICjPkYFXP8/PQ/V82aOGSgrt6NcfK1x4JPif80GXGGiduQbtXefr/elPNi9YHlJOxRmnh1pHAZ5JE4UXnulpkkSZ
46ydc43HiE3a2gFXpNmloWtUI7za8vo70n4iaafQaDqJCfuHwwIdr2ecKVhcuaZhGmBwvjOA53mwjcrQcSwoKAcOnDQc6ostQ3wWTYdd/GDHCN8Lx9LXoIbm9s4c7Jjhn1j3FUc+i1ANqsW+XimqgOBKaigVEww/
SZSy9lFeFuulSEwkBJhG9S/rX5PsS+S2+LtcD0zomePESjUq1bXNrYt9x2yw8ZoVZLTI+JymQaXFncXeu7lZTFBiHz+mSrZfATbVmnYcvZ1GPKrzXuBH3pmE/duGhVqg06TzWO6uJX7HJATLlzg7+jg9+/O819Kf
uwQkhufk4X2M+gVqYE9EjM9Vw1nnihQiJkkX/ZchSCxhdp8aV/ImlahBe7Dttofl39eWhtOZjKGRJBgm1L0FuAbBmU64U5uwSCGi34jkSH5zsD5SosydFu1UKNNr324RIR//y3eUImSk4zsN625dpAuLTbxq/TCx
Q4GsZC2Oy5ofURrrUmcD3E0cll6ngcOlya5Yq2TrNmlz57g3a/Rnnz7CrSYy81DTZNp0rDKWnF6MhxVEa1zW8DitwCmG4mhHNbVIEvHxdj2hLJtQiq7S919MdFfQjmZBtcCsTdq7HZD0RLJNhY+j87xZ54xWxq2+
5642mySwsoBfF6BT92f6Yri5gdfVeMAwdO3NkybzRTLyOvOzIpiMM3/ucIpzc61lOBHMu1VxeTu4uPL4xV5s2qeUg9yjAQyPAqo5OZx1QXAi5R6C33lFcR8m+pbsJnPrjGDrvhxLM0NBbbv5uId2cuZOpm86mgBm
oQbdWFw4CllDaY75Rc4iQn3GwtX1/p8FguG9nDMUH0tDkN00qxRA8Vi0MD9xm7M5vxwoWBdnRcrJytsdtfWlz2/PVWqn3BT1c6ygtWtuZnGUfFzr/ZjmeVp0qJAB0I5iIYBYyuEvpEXpC046z5pjdSliufq2Kw1s
DPKXiBA+Tc24SqPxxY/6wPq79uqotseeNFo/ygfmTI9iih8lnfJOxmUpsOp5lltwJ0rfcmQhwRPGrOqw9D/5oNRbI5TXFcCXa7htLDxDgXkKU2WiQi+St5xOobBxEtKuLU9zIKkm0v1eT8KO2/K97X3m1bCuaWuD
bfS1xnvvXgG0+ELtW8/Gq9P9fdBZJcRG3PtDtcSI9VPkndbP50GVA2//6B1k/cznjxmLSzUFmOdEruVnq8sh+MymkvqjUd8lfGyoXUs2QNsiQj759SSn7nF/yGrST5TNClf3Uzh4l5biwypvlXFykCdFk/L8eWNk
yL5TmRl9ThJfW7BQRPxHlNeJrC6hBvXBOLLOfDofBQBLYha6yOUx7TZjCy6V1IKYUp3enXi++0ECyXRLv4Bku+ImgYMnrXmdt53z5ifd1+SnoCb9Iw5HpF9MwlMoEKb/V6gqK7d0mnTdXES0RtGUOPKnBoTArUNV
ikEKTxZu7yO8jqqqR5GRwEFMMvfmxINJYFhBe+7NZZkqi+JcUNIyFcLOsBVgSSTr7SZfFi7Z2po+CZ5PqVG/jaT4KSF7c14R3uDw8nrILmY5+n3aA0fCFxbi56U284HatKeLEYS7lmRv/KNT4n5+HbCt2rFmmt8m
0nez5TYPS/Zc54mnaKehL6yEGa8xQlonC/sEbJGoYu3Jh1Qvl45hXDArXUxMHCAcWJn+hZJMczNDbsxdU614ntYOM4Ep5hXHAtqs8yN+1gUXbx1iw7W94yZWS8bTbNVUM2uB/OjsSkuR3GrTJ7lrnU8CloSXAhrr
G4/OyMWrO8Vi0mwaoMV4jnCDwZlSsdcprwBmObSa3IkAL48V6NLIVvIi6tynYimc21O4PAT8fRV6ZVwt4GpQjMYEXz85wabtldbJzdT9FXIR+MdqDZS9ZP31HjWCG/PGzVpdIP5UqfHySdUpBmazqMw3s9xkHDqz
f2o3MJxEX6sUfYkC+QJcZGXwcRK6h/54pvroB59bPpjPpma7DQRCjjRxbJD4SdxgYgxamt2xBAmspH8SY5ligeuc/n2x/6hrftpvMV+fdKwLuPFwZt6oPJIvcj+lq9iFgnHc3cIywvdrdSlILHt7UexqClh3eCVY
wcJoXhtjCRwbZ/P1ARz2lTu8+aDaH/TmwWJqFriPKVPGp5pquGATz+maYMY8HRTFb9XrRFqmmuiF2NcEDuWS5/FwI0vO2zQ2HgukOILSZ5YJHID4HUpNsCp6wSHYzSquXIM9VB1sAm783+khtewtyBjUd64U6Zo+
M7lBOm4eawbGHJjHa6fGzoBsH//aQXZcGLO5k8oVl6NxloMVtFwWQuxhnmqLb2emUXRHUszGfdqBuVdTnHWzZWdLPVNLiuBOOBym9bqKf1Yg4tLQOroe9fV6oD9nGb+osn6ig9ReyY4c4FHGXel7oTQ8w2uNzaWs
jwzTRUkwviulH+CTz2U/003h/l4UsVL4/65J8ZijDrtEWtkjbgUP/pkFJmk/O2btKNLKbcq8HRxMIed/eGD1dF3H2Y0K7KfiG5oe0B1gfia6A9o2LVFyMtoTvClf7D1niZ1XP94+uCPcREYHdpFCmwZlhLC6Uvrt
XsF1q6PTc8PNpGjlK+a41QmLrse8omULfsYpqoNbYB4QYcL6k3H3MoZ07kcKs7kPVtHAaIo9Xf6WrrolHpIL2NpsY2t47K3L+mL6Bm0cH7zTRohpcN11PfAt6X1ZFl26JvLMz3TmUEKLeXWvOrveHIV0OUkoTL51
Zfz9RTbfRcfLz4yMHtpZ0TOP+THX+cXMXIeJ5cN4d6+VwbEpRXWQ8jCNkDJs5WrEu/DBEyyjSZkhzPux204FC5svegXMLrzun8TiRYuLvXb4T2S0VAzkmjvrrs9H6cYA52zNTGgWnfB1I9h9qN1nmFHmpcV/8Slb
BMVgPe2jt9NHO0FdDn3aTr1H3sRRmJZ1d0Gs9DcaCGQ6FGZYXSJvTo6yUbrgLSz0eN9DtDGg9Eiuq1arVts7Ax5hXCEPpuXMzLU/MtX7PV40vsRVXGS7xjp9brqyeMxQVoXy0YLlRvP+PcXhKBfpkUcYWbpCyzOG
4WUAJQtkpzNTJjuohiyNDsPJEyEmCutTeg8DEGdu5Dz7AEwE3rJuwYbNW4VIw3k1R013gkWC4+hVkMXftkX7wf9ZMW3dpH26E/UPHwRnsb87yytEvz+d9a2f5dbazQBEXjAc/eHopf9G3Go+C1qAaX/wlA+P0S/H
zp87zxAHqx4odHfBv/e1TI53b8JnyEa37lKIBN7SCgK4nHYROIerNs0Uko0knrO/VZrtA+UWiWwKJHdPTPtqNwkrWj531uPoOftJuwOBgqw6VgCcgFb5WQrzvfMEL7phN8KuC4jJ7FyxjIDtJyfRls1KNSyLHppC
X9s5szYSwfMKPG0Iifh0u+SDIJZzICNcNBTjP8wzaz+pdrsfrLATSUc47cEwn3cYADMlPq/BTCiv+e6VXG2cCg0ewV5Nx1PPriDOm4hoUmJ696ZYg2cbinikvBmSxjBqfxyMwNQENavz+nsx0/Zx6OPQWS3tDSCU
f4I56ClDRMzB752geCrp45pJBnqB9nr8NvoR1DQCmtGMMqmcOvdf2hfvTXiVIw+PDkCW+um4QqbqtpKG8rMMXukNnuFtVVgQR5T7+oszpvkus1sgtQluO6WaPn8kU8dwa1K7oOHpi2MHr00OXoJAyEh12v8MW20H
Z3+c3Y7qj/pdvLnXYPYAi+4GBeyD0nb3IjE7yAGNc4R1P6pttMSoZnkXfd6v2pGBcrvXl7J+7dXyeF56mS4haoRLUJlS6s0PSvuAzZJXDIUle4vv52ar/Y6yhZZVqwnAnlawkIVKcpWMs3UhSChVkAHJEVwZJXCC
CsLi4UFtpK/MDCT9MGiBEzYNqtE4SDE0TGtJgigiUoURRRUG3ie5syCOARF6LzjAAZWVb+PuNPDUgYmWhTuvoNzhvrLc/Ea21wWBZXRsGM6VeWYw8HGIWpIYe0mqjaBUCrFp9fmqotXNnyhqnx5+dGCyillaQyE7
o75xVKgqvFugNIhoy+ouuiF8/v8eXRcwb1bqI4Zss+N+ISlK4KtXjkGX576O5xumQKCjUWQiRdy4mRjknRr6K08iGUhkJClX2TLjhv9N0f8J0nxK/SrhV9uQGtBUNvax2gO+HhGvzlA0srcHBG845tyaqH5X5DPv
En6lxkQnH91XAq5UESYghSu7MVj8YVO4NR/upzj0nPuZDWlpjMYux1dDWGqRmwYimyoxRXgi6nI7ulWdm2u8hxcRCsMDOE+hed8hdCAkLz9opU05ZzlyihBw4UFWTgigkXL0w9/Ao2CdQ0uK88Ujczlsku2sRDm+
HFUOHObqhcMRXORIki2ZlAzgIAQZvlfe8BUgJNz6eEeN4EVVYWNWpJEo+X9CiFjIGJnAvY/KgeMIbVPBA74gqr9uirmXjTOJU09vQqN8HsmwXrdVGDTQ9IuVDWF5XJ7Vg7pNHVBRyAGGLvihsDr8hbACC6I/vqVg
HQpJ4JQPLmOhqjF3VXnaFIDGZC1XEqAPMGkdjC0QfgvaRxjFAcVoOQDHFl4in9EFuiPK0SYOpiJDDamB86yqSt//XQ12/le5+Eu2tPSnHUMK78SAKI2X3LlJm8b+RE5xkpJbH1XM9etgEL8hgXLEDPY2Mr2ArKNA
Kmq444UY6WxRRzzlsZ7M180CSzVEN9d1AjrWVeh5Q4kqTKFWLKVUWqrToV+I0feU0+C21ulsoWbYgoRGROA1RsVE/epLslrRxUIWHRtgMhc5t+Ilr0rpMyOU/cguFbqsibOUdgeFO1hrFoiTo0lqCxULjbQ4R6Xz
solYs6kTiSzTgljwNIbrDJDtGZPvgkDCONiEjylVWfLzsMJLeDUwdxt/kPobgFd3T4PWrSQBkt7KrRH/hHWysSsam6axXS0mCRvLnxA69huZofgVD2ea9CS4iJGtG3Ql7bu4aoFRkIThMeYT/1BvoPCLVMO6DMCn
hufNz1xwoA7mN0U96rcrcJqqzbJCW/bn2GZrwd7qM/tYgA4MMly/dRjafA8DR2PqspSthcp9YJM8AunuhGMXqQoW3M1J2wijM0iUAGEd0P7FrzODFCh2DUJcec+/bFe2E53qxzYFn0Aq2au2aqUBIeVvSBT+rbIG
KtUwsUofeGKy3ZkaGdB/NFDS4I7lSAhEE+UlTTBGNCEqafL0hBSDQjt1u5QlZagsaqLba+pBw6cg+TOxjbIpJNIhhAiJY1X3ssUZ6szk3e38SWl+CkMJcQNC2BPNZYI4D+42SUMhXkCn5hVs7Rp3ibpL/KplwOQP
NvWtR54BawvnWUSEwbovhLytSutVJGVV1rgjsnen7VJPXxHiY6EgMS4cuoUsKIysp2wuai/a1kar/uJ7U2tRxfv0tiSGWXNVu4dk6DzHtcHu2fPR+ZwA7xMshS4UoTizM0UuNS4Xr4EbHRQEqaFBwrjmzhDsaSka
3sw+Gc5jSWw4Z4RlmiGWBdBDeh7sNkfFFk1lhtQ3AfTA3ZM9LfH7hpC/X4pb7J6UIFvZgtwutoMUUoDEEsPTE4hMjrMloovF7mUyA+l50YLh4wNbkW19IrcNfaOcUybny8bms2AzNbpYJAcxFRaG6ljwNsvLAGah
L5Bs5UgsrJg2224kTxVat0Qtd1PBx7Bt09xeCkJoNnJOEODNSwk7UuKIkov6zwxnWAXyF50gWCs9jsqoP3e5AGZImhEAyc49F2V3pqqz0xJbUMaWjekGlGnJtkSS7F4cEQ427Ff4sXhyng+XsHpEOQSwg3Brg3wp
t5I1uPzw0wVV8chaTK8UDCGKgnEACO5uiq/6jPC0CXlhvJ4glbn4qYwjjNP1ESlmV5KGe6Thc1xQdoOLSuOU5Lx05T6xvJqprZOtgcDHYWajTFzXFhp7XQtA6hxVfD4PCamGEhYJIJECrJxl3Ma1RZarqCyLNYSA
DuRQ1Pba+obJZGv3mckzCoO+veWmCHsecT514D4RxAVO8lZIToBN6CzXetYyi1GxeZQoVXs1qwCTQrUPVSBSOqkSGKATjniNGzXY7QoL9Qr7eLO1Veokx/pMrd6MiO7pGqDlS38KKnL0KmH2PD1xAiDI+bbV+Ktm
Th46lFtCl4nk8pAFl0RQV1G9ajmSIHEzqyoN6Pg0w2eTUkoo9rmN4qaeCFztE7qeuN9yeB8GYRWFLiFTJ0VKxHYsJNC5dTOVzFTFmEagXxJHMhlYYLC9U07Ye67Am0LVLul9G6tB3vyUc630EZzccG7FQDWc7q9h
HYtNmW9VHRAGEWiw1rxMH8g4dGubLnrqChXSwkHVHZNMV33fLW0Ho6tvLgahSK1ISbX609jWUssp3OQaRHPuJUkxISaQefU4HzsPXVXRf0TaAptGjIXfGqvtGaU6yyRvVCBHrYNTkzGzw1BDtYd4Kr8nY6XmLC2l
uvLNh6ZTrKsSJm76kG+W1zRPeFuyjS/+PfxrUwO93PzyD2Nq8Mw8cvWAC/YvarhYWilD2mESJWeLlbZrPba4QNEOvhEMrkFGXszQrVijgLm5tt50SuXrqGWs7R3b1OzrJYE53C2RB3FS/C4tQuXady1ZQW2VfLVI
sdRZvNnZqvbixteQ2jH4zL62ki1GcyXwEkHjtv0vY8p2As7DeHk65yIWcvZ8Sb2USshKiyVPHeY6zQyYb3g4m5MBcb7vhIk8Zjm9u7+s9XF09rssb+NWbPQUX4qItuofJvBabUAeAtZlqyaVuaYuzeMCCc6ZiVTs
oYcyfkT2XDHd3xqJ9gCtFVzDsQ0fNWsHEhrqPbw0mtqFaSPCzZDy770MtQ2+4OdXkAhQ9XiejArnX3YOYq0gzNGW19mDvzqGiwPvh4SdUAoiZsyWmKAIiZl1jO46UR5qCE8KhbTaeGxkGDzHJdsCgSj4oqiCsR6u
fR0eB+9hyauSRQepIHO3US4Y2P17JHmoaj2GaBIYZxXOS/eJCdbx9gPNzpUGyn4mn3tOX2WPpsio3i/yoUkKQUNTBxEKjDeQb53pfTPlVOPAXkh7WYYZmNvXBhPdfcLiYjmQqa5JP0T/Kqc8PsjBy1hRYTXNylXM
O+SOXvdzAWOTg5rC6SLEvaK1ClhGVTJ8+yInHwuQjOoc92RLH70gob+2SRjJn8UjKDw02c7MdAOjOHt3uMyLxa1QxEa+k7Kjs4j9gi9cZCGkOiMsb2PmNc6rYSzpAAcrtOxRQDBVB1ULiwzAMn2+iW8/BonG6LIB
cikZMYsnOYXIZglZrQbNXUsUGovVFel5DEV8g3dph1IMX0VHhlKaIxC7X0GUYKJ+oxmJYXcE85Sm4FebHXyBgXBXA/EjecPdonEEVKdyA1XA0J2XkL/h74RQ2QO+B53BW152jEpX7j3exgS0Lek8bGNudDT63/Xn
EQR0nwPzX2H1em57uUk9NcgNf6yv43Rb4B/Ai5k7Jv8EQYAVqopRh3yexR5y1ymNcW+KgeNKhGjioA7U67e2sVazmXXgd0EGt9CtxgSQJrWUMQiFRiODHt/1LlO7nj16H3pzNL/MU3+ORWwFOQJu4EwTJa4zUGsy
OA1laH6ZT/T+5/bQyazHypKZEZZx9XmTuBy60zF1U6avpTRaC1ZeZOGq+4KijGOhCpI2OIfjXc/RwRArzIV8IeJkx2raucmusS353hSX5FwVW4sEuQeyIQiAX8iYgYZuCohb5nnsnGK6LSadVdrK0xqM29ebaLst
vBX5/m7HAc7iZat3HkbrGw4nQ46OmU93P7Pib0z8FPNM4iyifQW0biPZuhvBabLlIl4iV/GDXcYP2mfkrHCa6B60S3P/GfNXnWxF/x2sbQw42TxrNq9z+apEX6DsRsAeH/SeCK7X97EybxYYsE1kjufNQFKWb2CW
lPQXscMlHs1E9b/gJF5DKYDWg0G1NFOqTbIy/2mzvju+Iw0P+1UYmZAbF2vMk59m83/o9eSK2ZX0CoA4hUaw51qPURNcrPuJZII3vi7bw8exmC4q9Jr3hltP3Cs98XWyC1eRBY5ol2x7abWZhMyetPW55ZGm7R09
IBILb4O8R13cHFTm+93LMBNrKUcjGExQnWHYoEybVsDJBgLGvOD2E6LG1qEtpkIxAi72TjFpV5WzJCmM9M4406wx/dTX+IDRvHpag0KnuP2wLQ5X1zAvln4TRYoclxGAlC1Q0l57E/FExMYim5yiq76loOEQpO0X
HGC+yNo6pqXcMDUs6gbdcjXgHURqL5oCEBUAu6EPnBq67eTgmt1nmUCRFlTj5vkCkADFwPJHfFnZh1SDT+empKEYcCGbVXa8gqAdsNvJrq7C0EW7Mv48zDwIwvzSseX5Q2CPstnrIzYrtKFWklGFndv0KiYKeeIV
OhFgP1W4quAuKA1fiSKcyscHZA8epG0DpgaLfH0Zth3MkzzrSCl1OUj/m3UATV+InkSw090eTED7Hep6RvMgixEWLVpWnuY7u+AhMd0LqrLWaOsNzbCC+cYxoJcEjW2FtV0PIbJbz9R1C4lQHwMjs8em73fK+Mam
HQQyQ+6vRtCfGS3sSnLjhg9mQT+2ABqnnkX2IiTP/ybF3Mg29rGok6yMeJkigXwKkohy2iQbSTUdtRqfcIrstBHQ8wJtcpT0/5eIp3PfNHswuEMS98VoPsZNh3QfDt/dlNAqqidofLC3zTg1kpQ1VW/VIVNxLMcS
LvDzWHIdLAlEGt59gIP04hYhyWSSVgyloSTvY0nYAxHaCEmqp2XeixMoH8ZRKBa5CeC9/YKBI1D1kQBOr0aDkmhn+vfFcpTHp7YwnEBfTV4hc78597kFRpiiPjU5xI2vhhgJ5Q4npgtmxOVa+uBhg9XaC1BAkDP4
c0cwlIrk+5nwkCtDyzZpfhn4YBKTcJbwTFWlPtUDFiVHHN91a5a5KPMG+4FGYxQ+0uMbk1+Ifm42By9LEicWIBTv4bv/hvZoOiKTCj9zLp6xUJ23oxgVEPtp+adRF0O7Y7Kdu8+n5v6TQB+dDbLLIrp+Aq6qUw0d
EGXF9bQpx12BTG8+fqnrZbxlcxoIpoIaLSCiNNUOKGmRSF4HuC5/hR2zsHZGzdc//J3AGYNa9sfH2ovyJY7/Ga1IoDDKdAlFYYJllN3aIyGNO8LDZhzalVzwc3ovvFkb3URffb3EBpal8N5Bqk4aG6gJ4efGeEEy
eih5UKHsO5+94cOQCzCKAPmQpnunAuYjByQcEMmK4JMfwmKeynG7oVcLcuknmOhgtQ1J08f4a+DHVXMuZ4N536Tr3xiaTRKzG09LsxHJDxzbA6c8qviYVLreTleFlsRVB7DYkg+jKPuga/VN+J/mBESif/SWqAdX
ONyQdcDr7ZQ7p2Pcu3Esga2fkkzZxYEkgcVoksur0yRh2uRkZ0+k5nQQTnTaoTyVtnoJCD7HrabpDb0Im+tKS863CEE1uBK2mhOxjq+ysM1ajtqskg7x4uRLNqsHUpLGPcoxmiNGDnI3H/o8UQLQdpIgrAfA0WPf
jOCEqJoMEz8X/v2Phyap3kgTt6ZO51VzOYzIdr5wPwpCtvtlRNugpVmPvqyWe39dptTs/Mlj8gGqun0faNUVcBu276i7OCmUi7JBoQsyoBGou1jz/VnZ8lpw3UZm/cnokWWn4WPl99pVQYyTpoFgLIV9Ho+gQ6rp
snojOsR+cyO1tFyVq/fgJMRbWf+kHfdZYXK5BTDEmH9xHU7+QycJrPyAUbPBuJx81FYaIUPMloRV4guTSZ54kQU3WgVlj8GBo5tXGQnv43AGjpisq6Zdi4Rs/e7EqzPSQtJoj6cHvhLeLdaLCLqUMwtVA0t1iHDn
RSE2gRw2RexmQrOCDPddZ+wDOUfq7xBFZofEkZYNa4EJVYIJUFq6PBP4kicdQZop6XA4YxuqSyiH5PgYxs8V2Y4Z3rg9CC7t8ghXU+ShZ99tyGI3DX9FMNEfXJFHElLqcrsEfB2s5Kzou3FCVE15navtekMnkRjI
CLZStyx9HdkdgWpxnncWrZn94CAfAYZdyBcNj76TILQqncKpYSw1i/JKm5QQUGZrRPGHqjtnvQ8ltHMfpqQSi2Fc8RjpHlrhtH5p7Nf7ffnPfW/J4rlvkSpm/CKOOjYLvXimzSQSNYiLo+shaFcCO3fhH4mFGAST
wSzwUUAa7wFKJBRYjq7Gp4hnhl3vjR89kTYpTXWQysimoOsYRMt0lIq7OEmWOf4gQRYq5p73J3LelT203YT9gTBuFrL8WQem5oE0aXIapbwq84ezK0RCGpO3tJNcxy/idWanpH3TFlvqxf6xKVDSV2nI/UO2LZvm
9ju/Z6drx67FLX6tjluKZjMtBMWgfbexcSPzWGgJz/6lG9jfwd5aZKS7gRa8jkR800tAycUIl/hR1dFi5X5J4FwyqYJXvToFhtSFe/waBqXCaAZRUcU7AzAjXVRN0yhNCnpDDKrG3YJuQxfa1GgyhpMZDnD3erye
C4X673UZdIOy08GTUOJNgkfRjpN8PIFcFPGIpv42Cyc7dHR/E2bmKzKbpw66Qx2yXpb/U8N/Kh3U5KL3O9NXcbxWZr/uE8YjfgUaPDvHItC0b+XAU12/1VS7olnScD8uzJc1O+dyyxgNmmsBAR3OkBZZ5i+b6S4Q
gttI1hXXgvxq5vrMFnotJwrI8gIFQw+gqy2RLc+fD2qK1081W5MvjzH5R5LQGZUSfB0WCuObo4p3BIGEO5qy5ykfGYhaLxyK8A9Khc8si8gOvrXkLggi1mX5mX+Pg5ZIYruHv9uTKW6EA9Nm7HsFAB6/SQ+DzmlP
bSlkcjUt1XlngIjki16/ch1bFERO30AUK7cQy0wD2jdQEBIvzeIJO89GFNFaUZ5J3WiimigUdm0ncfE/0pgnLRBISqVm6y0QesVo0z4Cfl+iPbkpAnGMimtRJtcoySN1EmbT40VU4o1I5ejvq+ic70tYyy5ONjrf
rXBzv8lrJ4K3APpu+cgNEEwLWv/B5CbVgHpsGFn5XkwFbRxQzHBA+KUTo9BuMmgVmdnewDZWJ4H7AUvSqAA0AlQBAVq6NuZQJoFUE3oH3QBMGjZ9gy2R8eUikcncAuEALiUEOmmx8cWp8uxRAE5oKofkUZ0A9Geu
7YSxvcmglYszZMWKfPU0nsdi2QiCNfIa/fqaTZEtxoOTpJnqaaEkRmY8XNLopwv++J+K6TTG9q8rUWq/tu2IDxQnSzd+8Co+XPb0Oc0a/8umkXbc/APaBuJ5xWROgmlfjiE+NqbpiKvTqvXAZfr8dowpqKFHoldF
q9bXHhv7MRwTlLiA8ZbUHhjVufXcBES7XSgfEKHCKjQFH/hhQT5+JdGTkgxz0QnFtsan2n7pHl0fx9HjdQfh3w1UkztRNLhyM/xfTRpiEZziKaiA1uA1Q2+0IQ/hI2I033EFdYHi/EFVrHxciE8nHcNeIz2kQLgc
vB5dHeoVsz8sUd3rFKn8ZxVZFz2YW7M5I70EwhqZ6Xjfs0HTrGrVyzcCCLe+0oD7t8QAsTn/LKi4FbgmzCtnBFRZV9RyjMRLKj699rQmzDMt75ODQ6qCENQIO65wmub8agoiILmO3HcGltQ94uj9Xm0qO+Flt2Km
sV2OE9TIv39PYujVFX+ro/4eZlWP5RvKDFz31wemeH5Ur/r1YVS8R90jjujFc6/wibpPHL3X0ovACxWvPoi1CyCLuk8clXCu6FuwoLqPOHoi1BmF/Ft97XdmKyz/RzEjV/udFItjyd1Wr/vtii1kNuodxJFpvtQe
fEJI3ixDjK3Wv2qwnqbNrX/z0Oqjnd04T1xkvCkhBm04Kjnq6uzBvm8mmmve0mKOtuYNLoYoa97uQuS2dm2OCfo3ToVKa/NTfC0YoY8I07Scy60tzTnGZ2vkOMITLZY2erGydTNxSZMKx1s+QaSCNJj/6qUb1/k3
xBzS+ceD67S8dubIaF64opp/W+3t0qB732bm4gn07v0vyoTCSYNmYnImqmmLCYeguQkwoADSpDtNmQhjonfoFvGhXc/RAisALeq7zg0SSmcVCC9qNTpXtEKpG3NkHflbBBHPxo4vRheN7qfsSDA0JGR3L1rJ3pO2
g7vcI7lSxb2/VGOxZonJ3wUtRHyriKz0tvutmveoSOyxlj2yIirMFLPXDXUMJ/CoEM7GYxvbsgWj2aknIM6gCXnWdhwtQzs2Y0nPKjeYAzirTYU1x0KL3x6RzDIZaMFpycIAHdP9ImZ+sK2JhpqzCtdV/zI85EFN
YlKzV4cUu3LcLR3NU5vOTBQZimTAhU3hdfJdQ/AFcLTkK4KitvmO2XqqySLQ/4mqyAma4rOxQfKAzcBuyMVWo3UQcCWFGOGGLpfXv/MtP1e4LgzJjRmE7AxUuG+rRb9RkFA/WZVe8FHCPRp1M6RsUtTfI24ZmxuV
Es4KRhHckatY36kKhHyz31dfIXOPcbPodFtcBsUPof87GOkuhz8vgqvnSAqyy3cTBrcwCaafihuPX8wb7dF284M/DmZFTU71nzXX3fALBvb3zA96seHyzP4I4qQWhrGDB2Ou0mLkSBxX8Rc9NvuPxYZ2HpFE6Ria
0PTbZLR7sOeQeVongD7D+i37/NXZ7Ck9XkRb3sWMPL4zcn/xLjqON6q5Rn/T2zHCmS2FUYsVinSXz7b+a6/8FmB2py4nmsCllz84c9rXsRgHoruHD4UbnrPGYEbealrTU+QlFPuPArzmi58orjAzQo2agl8npRvr
QWN0tEzmQSxZeQOuMbYtSr9qObiMWkdh5Eh30kUBDRTG8n8xhFte7G5Lwk9FTQbB/a1/tctZhkvxBAYgFnCU7SvStJn56soaRAK3tqiUxXt/ado0FnYPMbfXaMn6vBGWXBLGFhjYx5zUgJ8e+//rHN2a3ZFTxVt7
qvgreRrOmLdsptWx0RIRuMjJv/aGUIoX2b02vXDqgjQzFAInrpanttfMkJZOjCg2li1XPmh6DhITv/5lGugmb72w5R2oOkEzy0wInA9bpSwxbrswNKLw5cZW7DKhNsqbjnE7mtO6GTYyIudma/4DlzC4MGRSshwi
FxnA04afmv/FXSPCrsPvJ0jnvfY/bbeqUztsTTDrXkUTIBZPgBLzcwrs9jkp3rktjHJH9heCQIZvl1JntiepiUh7j+6O3TDBy/qYPRGoRE/81fzLPdVr1Rzl3RCmIMfGtiOhnn/5q1gDj8j7L4qQO9RVolMVECWl
tqTzG08w29juUxf2pfNNkkEGxiGlqqwuPYPfXQfqkUZaDSw1uAKxrCczwJ/rKV7EOalaNJE9RxIzE8reDdmTvp9ZZnKmeULXftf5FdFuJ6V8qUElm2Qm6F5dLC3q0/rBj9PtwOzNtCcxWJeum5undQTAITk+HvR4
AKwzUwF7qnuag+JAF8KrtpA8DqVnqrKZ/ExwMxjbPaZHAFSVfnt04tGhyN0Z+yET+zIiVZhyfRXit0iOFon6Ic0AoxjNKTmZU1OOUb0Pclrufk2PE4IAiYsmchWo3pD2DBxv9j4aLLlYBrm5I9c0RQ/cA7k56TTd
oZMDZGveoCtwsnRRmQBwVdmwkJ7tPWycVD2HGYNSeo2F0V9xPuNhJ3OFzehfpoySDXZahME9B3JAJk/ChAMzzkbEzZyF22Yb9MPNaix3X3Htxve0WWy+cLiYTpgODDHcgI5M+STOpXkBwDagk/SNQtv/jqz1wCwc
oqbSp22fm/PzZbnTBFijM0FdiiFu2oVYdb2C0mlnN+fG9vRQUmvHwFlPb0aJean0iiyDUTbGhRZQKpWN6KFuPqkRDFLfmwKZwPIW59O3YpWGUVbEGlQE33IbRWXid56q5pvMebJbqLzB3pE4LexzkVcxSRwU+fQo
IjJ6o66qy1BjXFj6L0LrqH72RnT1WFKTpWKdjYp4OzflOoLMD/sxKkhl1k/AMV1NiV9EsGiro/xL4EW0pPeTRxdQB6hZtazxq7v3mLtS/M0ERKs6PGtI7+lzvN/0irJdCntBRhumrQc0pGBR+ayYQ5Ikj0nnjG26
96dK9Ahv683Jzr7LzrknVY1pyHc+ByY8nzpK8t7nvYGuH2DKeoNFM6KCkwvEmqEKKPj7GVQNZWdQPdZxGn2PIAKfvOs2KcoTid0DqqnKp8y49dV41Rn2RN2ktIEMFTyQ5G8J7TT1yTZbn1bNVM1heKjHsTMJvVHF
Ubrwxhn8cnUhEkWq2/EjiGZ2Ajfom8UGdaYqcFduxOXGSZ4DuQqciEx0wyBVcv012eVpCi2Td4oVU7c3MOkjKjiD7RsrINH0LBA5D4Dmw3HzOAHXiL3vkCusORX0xoUX5+wuOcvNPtWlh+V1AxuX/5znnYMMwp1/
vhIeSwp4eBATF5/Ud6Qz8G/Ywn+b7//iGv60s7W8G5w+nMdwrnG+AwT///FMgRMCLc+2H1tGG+mXPGEo73D4XL1dEZ/iTHsXEL9/U6cLBN8t4re3auwWxDnOJrMmxOlrNc4VK9LNUl4ew3IHEiWa8FNnpAeAlN4w
7KZizi53RlSbFYUW3esFckEeedgYXcMtBiTEFgPTi1bl5kbN6j7rSPV4r6X3fGqUyW4XmJxgtAM/HuDlhKE1aeAyqsTaoVDJMS2cv2NUWEh6RDLBtFPitxa/lETuoFkBaw2/Q9XIWnTlE4DU8SdfNr9+6KJJC82C
/H7BlJGyPs+2/71PzNctUyyTjpxOm3cGy5Ki4p2CDoJImQRpNFcI8Tadiag39+V+Kn7ave5XkXVUKnt1dQFJ6k2er/A2+aQgLWjP52XIdXJ2FbycgVehu6t4HYsWPxp1QW26M56X9PHB9gLFOqQSAjp17uv0iSPL
tSs3+/lUZFOzNcuE1sf5vWHvXgZ7z+SiDLV5WcCJFAI+gTWdjHOqEwLMAAgbslmrqdcktB+QWJTGXWUs4Sm9bFSdflMGZNsXUmsUZ8lvGV+dIq35m4G9SSthSe+bKrZmjh89b6h+URXX4LyyzDdK6fUpOS9h8wwt
AATukH6wiL6QPVAP2O8JdgoXR2pnDuCZCTmrPSchdsaDA3nchKHdUOhd3XgwxpCqFAwwzq6YnC2yEj1wB3wWQ9r3MsxaMruMurJoLf/vcJukt+ZpeSXUjNREyIBezj034s95vblLOXsWBpl/7oGXgsUGIOhTeeej
Jax3dpCPdCqO8I1KcasKpM2nYoYIBR1wIuHAOEEuL6YU3Qw28jSgwnJvEjY0dQ82p5RNyqCzBVOSVHMNbtR/cpfR3dlanyaDLJuVHlY9F9zHzwFZzIan93ZEtgndjldzSu6Qt4LnbwwdZWh6zUxbLO/JVdLgjTQi
csnbRWFus7LOSvZ1RtlmAJEiZY1xK1ewTiY2aeU3APZmGd0QT97QcOLKq1MJVw2GqRQN5SPCyeKQTEji8wd13l0EXMp1aKoFpfKCkodZGap7Dx+IHXLl30q56drQsMfwV7aZ52AswwfJ0bBhxWUZ9iByeZzLEVo2
UanBWiYtVjU4ETptN+YrtfiRmeAokk7tf40IMQ90GcTk9Fs/zjufiAz29i3HLIDMczoqT/5dfuEqK9pAZc5nWg4ss7E7SRcKn9C5JFdy8wya0k8xsANoCqRVhKXQ5/UjDhTQ5hqheaAa8+aijjU4QsfHSm4XZlyo
F6O23f9lDBiVIVfy7ZWf0Hq2FB/Mr+dBfLLaFe/lH6FAx+LsMigtYclUcFEM4CwmAg+Tlwp4j/lPyv8taDJ+/zKffv23+U/twtkr+//H7o3/O0umXrFQGC8MSvY5f7deKpQ88XczF/zrWcyHJOMDt1/HNvtShGfe
9mwFAEP3NxOTiwwYGVWTmOSDtkllu9gQ8Ru3jqrnJowzWsrvigpdhVVA3COe+ZjKfObr1GMks0UMwkbZEecQCSADiozby1EGS/o6Sm7EpvXo/8bbi43gzo92OwiTBDAYTsNgpHABm2pVbmkQSy8Tk4wfVtJo96aw
hreVzbrlg7XS/LKqufPoDOpUfN1ll/fwNyH33sfBHXWf+59pDsKJ+Q8tgUGEmxxvOFjb6pTLn/e5t/whI1l0B2YUtHt2DGy9bW/NDjn0mafExURDQr4ZHauSgeyAFKuOcQ17YJw8oUGJ4jaITgVA3z0dh1LB4z6H
/b6/ZTATTQQUlNdkopWL1/WIQk6DwQa7E4dRceRhQax1JdiFl5PT/rJGMw6PAceCSxfonxqsnToVlL/UcFhrfxMDU+gkRiDN+iINijVQFbNoTAKZ93jsEAK7YVV9N43UZKBcZVB1vibeCW8JXiyEKTaiFsgkU0AL
OVq5RtTGbkQ0cSma0uPKE4mZBeTjnLPNoPf825lAQR/gzbkG+eDAdz5CVs5Z/g0av1oEF0VBDOL/MQAJ3Rd9CZ1uESXa6ZWWJoUj9VOU7wqJCdcOWSynwktmo+aIviuQpQ+bJMqbdM7xLVihu55g6HDXUVP3Bit8
QXBtdZiJ+y7Bsf6/DTI/IDivd4QryPeHltJc5vnPelGLZalWULaBk8wga+bHuwMqe0iEW1rQ2SJaCGvoHgYg7aHVO+nO2fFoUwxgxebKZtflo6gmYUKGBbhdH57Jm7tOjvfumBg648p2rmOc5XBwQ6bC4QfY7PbW
Pw8/Tb7fE0/fiYRz/t1D4L0LzKQQ3+jkhqfVOPFRw+T7Xcbr/YOYOSQPUpsw3/SuZx0nx3xAsIPvAgc6QDt9o6Ey1RcNhZQZkHN7aF6G+96KVwEF+bZW3bFu+VvP20N+vC9KDtfwSEH4gazoKB4fW0VPyOMZG31c
Z83PvP+mFsJj0l6l1FuyOT1uPWSwix/YNPRlkryKc8G6yAgY2kmGmPRfTcxaF2Th8KycUJtC+EAydfN93oM9I23DrTgXJA0Ob7rWDrU1iQxNm/RLVFPkmj+7Zm3i2F4q2m0nFZmEY3d1/Us9LSVQdvzj8viu4sD5
yJOe93R/6sHf6BNuxt8Em/5gU4rD11xJjizxqpw92FioWuYn6KSfxz3zmd588uF4ZA2Pepk3jfHK72iD1bDvBJSh6oHvYj+PMDDxOJPedV/hYTfQ4l1+8UeG2h5A1/jcrJ28NTgfarM6PnS2hRWAAKf34z4nqRSS
u6QAWOkfKov7e+jaBy/NNVvmEG6Vuej6zrtcIA7a8eFUc2Muaio2dmLwN6TWY76CvafrR5cRYo7Il1wIU0G/s3CjApZLUqmjpKlcc+80jMmX6I3zMBHSXZsDLtX+WMXThqpuhsaq2sfBZQTYStEsF5U3HBPpTy5z
ndG4J71+r9wH9+PknTH2TelLFJrAPr4lWkWtyMgaNgdJ6gj8XVorLL44dqkyEzw6+xRJodRG2fwDAYlcqqrdxdjU2jisl0oqJ5SuylcRcNvBG0bO4b1yP3LpVVzfyjEji/TbWK1wrw7HDQRFELKCqTXqdtO9yIcX
zcZCsC+KYZPt6Wa76Ow5lNQrlruIA8kHeENmAk37msUrvt22YJXYaTf9aEP8tO+weBlc90/dDbDAuXN5KEKZrxoaUvBDWw/07iMOfmie3n1AwnmcxF3xrnUfkwfKanNhcIQj1WESF5Pb2O3DLqE11zEOv4thuHvw
h3eBVc2n+q/Huw6OeA/YysCv9OGbRObscynziInzkbLvcB/NCIqb80+3CaAYancjlMX4ihtpqQ23eD6e8qN3NNbGD8h40syPTsf37mrvUrvVKfXzHSwk1GfnchyRVgks8puIcRR4uH6s7lUJklYFSMn54K2D53JQ
uJOD+MoV74mvVzOoiWV55WC6gF+uV/74klaJEXFgxdG8cqzDJwrCeSM+FEN43oiP3vifuxOgrxxSBhm6f8a2Y4vulLr5MA8tapAki2u4c/dIeXKzc/411kle7bpYF108TOaC8vufud0eh/5+htjWKvxAeEQIVMlX
kOrh2Dn1DMQNDYTE7oo+F3w7QEZ+CQRkRgOx3jp6GqJelnVdCMnBM4j7fRsZntRGkjwXoj4kOHmjS17ibP5Lr8OzK5L50TYQGtJOAFIu3ZNYBwj558RqXSQfJMtj3la2NYrlZiP4UP3569aO8GYHcCWfIRqkA+ha
AsQD0iQO5vmANbIrSRWuqJiXOGlByTyb2FiZcoDeZT2EZYnLFiBkvhsyYTGmO2TYn/9g9iTusPH6pR+cDuqU2l4oBDb8zn8EGzobwtENw/OSaKuG63meOHXOzvf50pZfOrf1QDUYz1k0fMfXdX1gz4uARYn8v9eC
nTnBVuQ2jfOIFhdCrpTCdGqtN18eVPdv76rtuohJ7W+8TSRiHed4DHSLfqCoK9fjAV8TMq6Nk3qM2EFcA1Q2UL4j0ly/F9P2S/5q2+ivTMQQui6E0uAM1qD7s1c/24l+C8MOwU0D/KmJqH9i3xuGK8JI+hY9kNIa
MIcCk2SIMPxUkU5G3AWLINoHySBKggUOkiEgjHsPpeuPMuOceRHFEmBN1B9oibi4/qoXUzW0JTwNM8r221fYvN9shlrdpN7zIKBAMFnURKQom1ExJ3Q+fZQfCKdGkxj2tKSxn9M5b5pZ+ZuU3CriFNypCUoX10S6
ynhU5OeZuo8V4HMMHNV58flMlhBxB1XslxaV4sbEsAX5JzIhb4FC/CvMwRL9kWseRJCAA5iKFzgWKzHa6iPpJjbeOq8kvnoBIH99gC0yeo8nrU7KhAOBTvIqJEH5g74NLv8M+25uh9ukH0IyDvYbKPgjzcVmUzV/
1JSP4SSzLkJWoVRydrSMMUd57cbkf+zvdIyIoLAE+3rbF0PhQsPYw+UIZstcBz1agM3XeRCmqD/ELSshIgSqB3NLZSGRgsvTXvDQy8aActGhQ5Ii8/xdqTpe3C06pBJCL/iwx7nDBOuj+JIubsTbKlY4Lu1/7Axg
ZOi/2qCA+oC/5K1mddBfqujOFR8Y85SLQt2NfzzatA5h3qVYwhwJZkegBRlekMU1mFgmRSSHGiZvvI1/aErdk7+s6LcGOsxKyLN3whBqqIhJjDPdSBFuMc6iVgU3ptDxlnxtbLE/NbGQoXOmv6I6HzsEUj6Xz3yb
yo7oj7O/q7fzxmdCpV/PadOz2xCI2tfj/DG5S7eNGqgirpc7uvdO+MDOEKfR8Q/JwO2oM2R5tPbQ87OiLDzxK0OSN79O+VFteQ8tDgxyRPOewDbkTMD0gSDuw0Z65w9Wl/8wVuMhgwllFeZDE+XIh1uHArtCRQod
AGOrgeZ1rSyYvrgpaBTaSS4B0QEq07r8AJ+wAtXm/+XlMmHw4OqjsMP04ClgVSgfVoL/CsjkXGylSk591vGZEakLnVTOxedu/JkOmy0C34d8e35wUNz1HUtmmH+DcfkHSU4+mFey38bC76clyaBtThzgDFFfe0Me
fPKvox5dMXFiymA2YcFZf/Rt223H4Ql29E0KxXAF5MQi6iOsLkAnZRkQwMq2gt/JseBxBGRrtb6Bkz6jH4HVlQOv6Vdt8JVnCzhMAgZqo4KyFgIgsKLUhtpzTYQKHUFGqaoaqoj6WKWkipuR7co4/v8IMrXOD3PP
lqSFKsioqECImsrMhl2MHWIVwEzDaalq2SyX6Z5U2+CavQ9FlcpQHyY0CjT2lBJW7VIiXy6nKDUb1OEjvxK8ZHXdBnMaPyV9uS9E9LWQfJG8BOe2dTPj/FZ1uO2zjN7zw782tU6ye2Zs5PqexCLCO8q4v+m7xfDW
Hr/ohImmaMZzkinhMLUQ4wI+nF3JfuHeoN/9bh773XSVbxjI3yYH7H+IMKJhGENnCW6Hth/GtnQePXxAgPMLDloF0hz766w0m1WWvLPEYXz9/reoDjKVe7xoezvJeWYqb31QeJ3yZp9pJUzZstXPP7vnu2Blf/U7
EX3MYDb5AvShUKcw/07t2Enc98z9M+dSEJyqF2bqBo0Z7VIkrZSW/oqFEQyxknar6bnVPtiZMqnqYWZPixNb2RO5V2H5/Xo/h9juccwT0yaNjEwGNoPFZD6ELeuV1qsTJP+j+I1HrjrgbuY83sgXLupX5qe3bsjq
MpaVBF1yWWDZnR8NE8DeLhrH5k0s3IHMzpq2/eBh/AHmSyywn8eSmlgOd6BkV7xfedBpFOHX/2IgAlJ5Lgo+WB6cDj9ohbtMMFd7fwSTwwSpkLiT+rs916sOrKtkw0vvN/Qlj91SL8dbcv+2tJ/h7VqQjaYg1+T1
BvID/s614w5tE/g/ptA5/kck2jwHurk3ck7kuVdWObOae+E6R67n3hEPXA/Mxm2lzrKmBxY+Iz7icSg8uzXp90W6GSVPhm/fhzwo/ADLOL62xXxEwj/DFI5avauIQIIxLf2I1rwydEi6JYNywucPAy/II9kg1+7r
YS514xCEY9nvIgSRMvEZjjGh+iTvPnjyChsl4THSjEoomVhyv55kZk3AdyAYFburW4TYlELbOPiIvZPjYhsDVpqZvQje+BIAWN8X9n47n04kpKSViCwN/O3ybuaDE6r+Lbgm+sJhanwwdkdhSSuuexUrfT2jNUUW
IC9uWDTVA5MZeTzQ6EDf8/Sf85m6bu0hEZ9+deF2I7Zv8Jw2dr0a81IMEzX9+a3dzSbmHcSNJOrp5HoCuaywvSZRYCXVfsZXFc4OUqm/sE54lXp9+qNYKoUv9JTmnVbzADMmEWtW1Uj5NbKBOts2HNZG+oqg3hzo
l9tA9LodRW99BDmbnW+wmnniHG1dHn/TOtO3FWhOV4KnajWglz4LKqcaaJ1CcBE1dR1iYSmyyUZCy4cROlRXZ+m3GsDEobjKIKCuwJDLoGGheVD/owUbjqL24KyiJEC5bvEYoiSs3+swcgqIsa8ByCKEih66d7zb
ahhmYzvPfv4nrJ4zrqkwmzgBC41iD4t/6lpMX/J5MVnW7Wr0dmeqJlOdnCnJWZNPTLWbO7nG/8mwFet5TG7WKbBirWqdyeT3/5EYuVkcvQj4mPNcrlfxeOwgivUDUK56PxZtB3HsDwYLq/8DvKk8dpxYIYdeJxSD
k7h4BNL3u8xrFzYJIKyEQWsVtV3YJKGVYtwhbK34IRKon0L4W82TfHYQQU1aIzyuHlYnf7rTix9XUF21A1Yq+4sn46FOVnNqYfHKF6p2hWAloXvrPdXadHNL4AJEX1eCgYsRnIAWh6Zy/mwOD9hsCtXAu9SQCDdJ
fPVR2xU+El3sGd2Chbnkztm4f2DztEfgSC3tACxJJ1CtDl2RLevJVFM7ALnSnsBY6QwgHPRHl/Qx2g7RzREL0n0e/xuWK6Sn9nuKd2PRzuRbb4fPkg7Gp+03GYNntqT2U8ELqicxjW7B20HSbpg2kpW4LCqPJUvQ
zCLuWLWRMQzLNb1xY73qawff/ru6dSo8VpEsjggr1jmsnXUBXlB9VXxZc8bqppx+Th6ubMhYAWnNWY1EsLWRzxsIOVUPlxMXJhvGF2xdQfO9rxvh3zTB9HcyYPlpsenFd4B3OGz5kRZ4BUpT3+dO1bun4eO/X//c
Ws5f7CrNWbLgsQzfztdNYZehYut0I24zTtIWImLdF1JYssBt7KwNsDsoDg8dZYzeYKwWDytHg0Vzu2m0v4+P+9ZowG8vOM5kElYCsb1q5R+IylqHIBnKB8Af3w8fi+FlGFivlhCGXbI57xhtJjP5mz9tNtHeTn40
WKKcYJ0VWcMvN9BW23GCzUaRjF0DnkdApisjE7vFV6e/5CTk+MNHK0fzt37cHXm0GkNMdi14dm4R7NmRxNc4y1+/Is0Ui008LBHDKqs53XJvVbuc07HuXR+iWS8XVp9Wl2t+oihPgGePQL+TvJEHZGwFF1oXk4DF
vMHt9GOHlHYbO5yVaALHMGhql/L5JOjW8FAYPgjVshloL5XbZ/i+F3bIa83rXZAcRnNrg2KrY7i6s7GH20TXZtGW5h/jIhcWc4+2BioQfLe3j9x5SkBE7EeP4Ivpq5idH9MnWVL4L3OqNieUyOBlFFQg3ecg8dj+
zRFeeOJEAwgqwPxbFG68p+b6cab2EpdWK9F7AMXF5OejqfhaF4JwNQALCg2uNS3DLK8WOFCv4VBxaOdG605/VIFoWx0bkMh+AtyNk+FWPfWtnFo+Ayi+MnzESwIVyrUfYsp5tJ+71IR7JzGcaxhrW2sg2NQMwpia
XlJt6f1KgwQ73qFx/uwYU7UjOUZ2vTiREL6HHYaMlTO//faiYCczewmnAHIq/0BaWBSrYquvw893x6P4HQfdw7N2yboMw5Jeil3whCBZ5TRn6+c9GAlRKONXwj1cL/2AZoXLaQbupzn7yJXqosYrX9Cp5T7zYMN3
T1EYW82aflX/o6A/Dv5i5PM4Mdj/NyHf0Dz9URk4Qurr6zLlyj12+QAbtHY/pr50npxXQdk1GD9IfRKPZlJBZzQh0wLZaybILyP2TA+8gZX/qt5TrEfcomn1BreVtlZlx9JT9K/r5c5CWbTdKr5AjNhB1ZTPfD38
2z0vDnnWxkZB3qg4u5cHG5RZOoNQXtnvoUNJL90ICudgV66aS1X5S1boWNLsyqpxK2OSnsx6MUZJABxyrn5nEfGyhRbH0ePBVAOWSyMLLMlBQAbHDFCrZlePLOA8DhUjSbAVGcuxETkFuP/Le8SDUsYZDal9WUVN
dB9vp6mmA0HU+Ldr9s/xS9M20mCPwmPSyrahQSUVL8nChorvYkYlmISCOY8oy3+Wu6SwO5oy9yll7kwilKkejuD0KQC+UVEirAen7ZMqAQaREb1GiTEgp4bmk0V8B/eV1CcDuLdN0372PvStcCRlWCanMDS8/AAj
KF1uo4gcGGwHXU0jJGMq7vxD1dDJllOB7rt/Dma2YpRLckF0Hdo2itWMZNx0wkTIcJgeZHb/fn38dfwmA7y0Z3Z2dwQseKuVfsvc5+t1JNS3VggcenDbBR4h8R9T4gn+dp/y5oKOpqgQH1kLeEuJMRDC3kqKJ1wL
IU4HaXXhuzbcVHlpu9kHGaZPFdR1EejqRT8AXjqrueqIvr0D5RcAyryJ2T6XmYpTMnez3JDBj1eQ4YY68pefi0uwAmDe5A5C7uHRn+s0kfwCpD7H/gA/2jwE83ZxbmKYWXkB4NnkRZMlY+4LmNMAinaZLEw3IpTv
h/cBTEwKjbo8hA2bMuhT5thdbgcb0C2gjl6MbfwVAPg/QPO/Bz4LnuKJf3SqVda/Xghfl4KPk3IBwbzPgkw0jjkO9L6LGP8mMldrysPSLGtUPlxE94Km2DxZDJfOzD7z+3VupBw5fxOf9xpUQmp/C/XtpeVPT/uQ
Cyda+3QbWIKj78nwuAyE/eVsnD2BeJ6UDaHmrrY7s9+1KS2fgO7l/EP/J1XuBl3XzS8aDGiBvwPpn/RviXt46X5peTHu6TBazOb4QpLDWstSYDnqwl0OPcvtJImbLZmyZ3i4U7jp5O9EZS76gXkmn2XZQV5rkw9X
yH7JLtMFy9pOgMn9zA/qwPSRjrhnlvFIBFpBqNqLyCe+1KwFPof8Hv2Tk5TTAWvIQ8Hb0OT4HLCGG84ljMpqC8zYP3l58DA6SITQb1PBeODnI0CdYA35UK0WR90/HY/VABxPK4TaUyXB9FT5d/PC0b/+UREl+6+6
YOkCaUqaCK8vMY0F5IHoocgxGAHOr/RenjmSxKoADGk+ZaLhE1gi50TgM8FyClG1j6EtfIjolBtx/QRqQmRuAWHi8FokmwSxpKN8APJ5pmsjZ7uqfE9f/WNun2Hso+hZ8xwCa30pZq/HredXGCGvs6nlKiNedBf3
ucIS/j8Ls1Hkanprca6bchHbwMwcmWAX/EvzqwgH6mPIJ7uUO26zE9ZicuyF2APeeXGkGS16mhlgB83x5u0Wsk7OHkCc9PA14DJNIXo+pWiEdINabmv7vKRrHtwnH7kwDSiqsum1sbsvvl7PRgdMJW/0co4Da5Rc
ZEIwPwyTlqq6tbghuNSNFXBw6BxI2ZTaHQTK3y20ljXZfO/AbZ8SmydtTXAFFaoZ7QfSNvH4to3Tcc4XuN/tZs1aGJ5qLeC+c2m0X/JrNDFPjkkEgnGCa81cHr94cfxsu/DgEtLqgoRx/TILxmJTdbvhNVRSq/gH
QOiNOUgiIJvex7237hifPQbaiZRAgCbCAZKCxrCL1qfJURN+ASua/vGMwG0Uq/at30bukug4lt+ekIaZXlq/c+zVeRNG+pQYB4ZaxLf28mEshvaj36aX4zESNb/aWyiClE86W4bzsiTTwXFL/MGUucM2w4T4gzD7
+1VUtgwa9P2DJ+zyEL1D+jpMwi+bND+Kt4yOlWvS9Dx8/Govy32OG4Q2QS8aLezo4jTATsy/5F9h+OdagyIfptlQaw88xv4AlZe+9Akup5BTmU/GmAlO8omxX76qca6owOY1zpMPY5mlg0n6lhFsN7nqblBGdB9B
s+8zX25qbbZvtmhG3toGvrwWF1MDzxnUQD1EUK2JdOIGEfyRgY0aemY1ewlyfoB1aOI8gcekbCpa0XG/ZSkrj4/TYwNUWUB3sdVzwjCI4VuQyzqSjXPHfU9RxYFHRaGmz1D7sPtwqB0aOEwToSzwZbMWSOxXTYT4
cKtwxjMVeBaI5koyeHlm+yqTKoHrl/98U/bTd4kA5riM7sXvwuX3aPhf7itwsflxTMQag9rwMfBYpeyWoWlcPX6y5N1UPe84x+VfpilV8US8MNn1mV45e1kzsGobuqqr7Mw3hPfF91vUPgtyrn3fN+tMsMug81u3
M7lv807cinVRPLYxR5dGhgxnAHEXGh0MGsBiSzxiPLvi1mBrc1HYMbAjzeXtWeW2T6WFCbvRWL4Znk8EzwruizNHRqQKCYXafrEzfZV9GnAZXMdgbWtdIatbTgcrKh8j9ros0/gJ4Bs6J1PxVaRCqD29tuaZM4HZ
29mKBIZLZ9esF4YL8vp3kXut7ULwSIFAYLNwIA1eY0wYmWBdjV9DKnkkp9BuaqhJQ7/ZM7gM8RzmrFOJUNJd1HovZIDKXYCgB5mNGdwu4xcRQOUs0/3DG6LD0oFlcfU9z6OErPD20bwqkdh1BgGZrkQ6qMphCIil
DWNZ9HDRhi1SdhtZxbhQcVGAN5RiTRY0wdQYk9gl3tg8jp4wGh0Kxy/8dbsu0Vql6XH29wmdb4cLhrVwOtA5Q4GYxvTibLwi/eSL1RGtAz1EQOmShpmki6IjfEdAOVwrk0vCaR0NroBtLcL/NlO14qVy4GcK/yW+
z3IITKUspaQVVQ8Ss2vKiyVuWO+ZGPvCa/sfL1txkA9SAPgcIUUN+/Yjc8AlzlzlWkb105D09TQc2D5w1DlDy3GD2lbNTKI4Fj5loMzg0HL9xqHzK1fXE3bYtuSH+ap8kTaI/eLGYCuDMFmCWYYDOnCyCfGTodKg
T4PR2ytr2MBhHnhhF73QhqMayUNPhQOYB3PUxcbRY3b6LkEDmdn/T6aT2e+Pj/PMDJG0bvYLXK5k7UP7NyN/JNoryhsWnXNpgzlzUhpoZavnKGg0I6Mrlf3NgjM7Cg7cXBPmzj30/8W5KCrddJG+YJpu/p6nU95O
49lygV/PKp1inC7mMg0fTtLFvEvvu0rv+yoNe5bGWKSr5SxdlnU6xoSLFrgfXCBIXCYY/3VJh/X4x7wtv7j7+vzbQXaDYP7WKlCLza3xxSZu599htAawt5jz1df1Pex7idEIpMNBtxcoC4i1j27dOFZy6LiBIKJy
n6EXLhBgC4k5SPMgvpRpM/HHk+ec121V5xB99V2mMxXQ8XXTj2eptTHIDMXIs1hwOh13c9V53MXpKoF7vUoga3lgztDvJYq0P/4wO7nSSeWV8sHg5H27ipIcSAPGsanetxyT0sGhvLCHrVWwWDM/zAynCOdWTMmr
+9FBo4gOi167OVeF+Cca/Yt+Vt07k9hLVxlVIzI1fILZ0xHpiKag19qXy5/mZ1d8TX8Nz+HuHVdbcNFbf2s/EdSRQrpSnI08hGT40JdAaRTQGZ6bi5MzvlyZtbD+vLp6aGfrCVX/amuuMfmkuGfNji0xT0SZdJab
WhHMR/kDj8nT53cCb9PiKRU6xYjOjPnsWsXigry06CwdPw8NhT3lfAQbzKBJ9Rm69SF2YxDbhKmsnRvW0RF2/ADj0QPMMjegYmOurLkVUXrMvaZINDA7RvyKbQuzbbmnItpxEu/pzi3kwFevnpEsUSCGqEeiEO3Y
RD08HHhw+s7vUMJjm2iVWRuPpz3qhWzE9RrVFoc5Kv4aCseeHf6PQ0AIqOZtAZ+imBTPDJ8dq4ls828LT/CGSH77MLqtEekbLoqbLcUcABov22iySR1UJklpiXBtvQ+TLy1XrWWwFK07J+qFV2yaOBvcTAy1tJib
ddrjEvNyjscNIdVEX80lYnLWYyIQOXystoy5A8vAI8A38qCc09evPhbxVNpNLyGURKxdzJDB7AhYaWhz546YaJtzYE93TAwouqL0nZH1PIe0zf3lXPwAkOK42bOxKJnYPEjxcBtl2bJpDUdnZBNvwqSvLhDoyM0i
NoAssnERy7CTHXUr+Zpzdh3SDCja05hto4Obu+MTahDKWGF9aSpxRjA+GU1S8TUyv8JvAdFMZENGB6NdL9n6wkxZTDTJxAEJbiWoPE8gjJBi6t8CR5b7g+J5boNINdB6CpZLQySsjoKqswFG+ESgcmtO35gfOIrM
C39zCuFCsfiY7CXRU4WpNgIqL204v3Wyi4h2ajWUZgyVkLPVUDtD0NB2b0VTc0v3d9E905XSphnmc8ChnksYU+ASj47jXsL6O/4CDqzOpacI+ngI1zqIIzYjg3mwATK1qduIdxmusYwUP43P5mYNo47WM6+YAaQG
LNMS+sQ5Yifw2SPgN692aitdgdgHtLSKWE206a5pQjAvXKeX4YBxhErj/2oc/Bq+4jbyhFIlpIqEMoOkqVIFJalDZfgnonR3KVcyHRC9yNO1fJdacOrkv6QCgwNnvfTOItXe0uvCV1Tf0fmmalQCM3nARC3wi27S
MMzhiJoYw/Y3md+z8wq8xAuSMiAjNJFDJ9gXIwrB4ZTXnLoFZhxEFh+kHxqGC686jpIqLNcJazE5T30ElzwhXysS6SKeTyXJeu+zmsc/F7mhwjfMs5phmE/dP20RKcvEmVf36+I8dhnOQKYXbdaVZQRPJQuRlvfk
muYm0Xkz70PiqzrY/X7Ihy6U9ZasMNI8jhUpEeALOr6zyQyJ8ccZA0kwSd8jrazYNTDipAqi0DYTwD6XUdrJbrAmhLIQelib+Sc6cpdaCtfAbcVEfqzEEeJQPYt5eaQAN2rijS2SJEYmzUN71AZrRgA0piaIy521
aJUGrhmmcDwG/lrGXKKPsF1ZewejP5qjopDfWuoZxj6VVnHXdzPK71H7aWcHSqXN4LyVL27H4qUDuvPnE+f0kPxn+6sZZWLD/vE9S5kdiMH8Z9JMQCw9yUAmkrTcMBBilm71mmdp7kHfi5Gq6CIE/UfvcbmGemZX
qvpYeyKgm3NYDvwceB3jCBTJoJN4h8I+n9Vod31wJ5Dy+xp72xDolMra3pIrVlN0VOVtqlmlPRmUrk0W+9v9BmOHWP0Zvk6Y9T9VAXa7BuA5XmlWW9PXuFuwx3V0cKWZtpb4NUf+Ev57h9KGn9mQeVj1GoRdG80J
wiINbM9j9MNa080argtI8OWC9jKUbes4hAHcB5Rq5V+SMVPATW5y3sHOf8SX//y0KcmclS40DQJkd5iKUWEqU2LY/Mt3Be46WypjoJK16daXLV7vkUWJ9R5y3krmW3x9uAYPLyEFwUMdTr9mxXL3+XKG/7Pn7cr1
nG6smz3kwNvy+tWihZ7FyhSFzPIieFKAZsSR1zRVCVRV4hRygcXCjhV7uPOxbjkZKJ3UomFUioCOd1wjSvB6EDSX/M7OHz4uXBe4A+c4oeJtUZ1kL2/6/F9aZdlQoMbUuYPbzw0FKgn9L4tklQdHNAvCCGbOVFS8
4ccrwCtgaHt34JlW0FWF60/BFAKwlM8VzKuCKgsQgTl4/kyJvsFQiYWLOpyC4y4LYo+Umt0h/Qp1L7AHHCZUkpv5y17KGxj49vTRQ1GN/Xq085tjPweJHWsoliNVWNrT2SzwIojLXs/jRGQyYnHK28byZmC65Xm7
9sw3CWUOt8qppmNIlqV7saHMrOh+ELL18x+l66BJvGkute3H40e8a/z+cNX+et0d++H0jzHEm9u7+4ffXr5KXrw/Tah/HoLXgHqJre93XtOdfLQO+9ZOT9f+ikek0pzoVnQZ6y176w46TcqM8V4ot+2oeUevVjiV
mPvOYnARMuwiEJ3KL+xjHMLEtNCDmxN0i2N23n1KdXZuTR+KuaOV2J8E1SU9tXF+Ize8S6G5Qs0rj25iRnWet+xN7nKUgrDacbHsJOMCy7TYnHATLRixe8y9bct7IyHM6TUr02zn5xXWnmMDRKxYuvfhpszTaZ/R
ykW/OpoVKnTDuZ478WiK0+4nTozcC3yLeweZYm8fDPms+z2gu3Ivi2ZkMTbuU/UNWUOhFprGtLVtX+6+0jJ2V4c29B7suMw6/zyDjxCX+OS2n1cAiekhNIAEsQ3XDF5bIEPEPUMKAkaft5U2jAudblx5XPenvX+D
z30CF8PAiuMReFqxmJMQgXyNX5W31TUGkvnlvzh/uZTQhBKcvIe90dFWCMGOxp9yRAyRXvvYFCorEA4ToE9iPNQfaBynYR9lXqkjIdwheYsYdiw7Nx23SQfqflQ7gbCgWoZnWGrzYcGNRZkDd3jc15/VccIgjomh
+TQX6HHCFMLOoTTwBTxjxYxUkD04R48Qexr9HGxVDYafwdNlg+6j3/hHq/ZG1Rcj0yfxoNZor1yJFLBT6EHmEItVThJan6lqnKdhjYnqGyHtqiA4QTy16e54gHgsOwlF8BgDvQHmkf7B/UxistKF+dY8opBJ99I/
JxopD2ZVclIbaSTpc3+Fv7XkZ5v0hiO+LWyZOyN34RMXjliai5N3VHw30ROMOewhHV08zT0XbithQUDUC4cLo+Qt/BmurPFh5qjEG2ySPywy151LGkJMTz4HyeuJQGmFRNSKb6KSOAI+dAzoOHz/oxN0/q8NABKO
9jqqHcHIUnt02sSyy5xe7YeO7bbxFKtQa7LrQ42SUG9XV3B/pc8cKfOjpEWGxXkiRnphwzVCwzdiUr2VsHVSg/9hmVwU91hFvuS9P18a+9aIAIGnPQ8Cx3YXiKP9J49V+oSh9vjjQBRx7AEwkVRAwNkR9DLtPJC0
QJOuAuN9/nJfxEcN4hCIGUMU6fKqDXY4XdObQtxGEiaCBh1WXLWLGdOUW7pix+JMPQk724zgOjeV747cZrr6wpfBStlOljqqUAsyS5q3rp/95PUdRzDZ5DeRQOQBrGSWAiuosGVO4PScHDWGEjyrbGCsLNCPJ1jV
GbdeTX+UIfKQojHnkh/7hSgJ4vpiq5g9LGa0nrF/WWdfAOK+Bvxv94jdczVZ8TApUkkRorAkM0BaHJiohJInnTu7pZpOvbCeCt7tXuRlPSMnQZO1p1E0Owma1BJmVVPmSUxDyCsjmEkqgPodS9C+dYLyzVhxpGBT
+bHGZ6lwEQKfWRzZVmCsA41ErTfvXr84zdyo0/Op5nBlCyAmn6k+7mAYKWnOZ1ZVsr9rf7RJ579PgVb0lQx8vVb5FuEI13OeupMwTdp/oKJvskaWTHxBuva5C1QeMWegLdWFHjUhlWXfMxRaHC0W/XTSJqL03pmB
AGWUUaudPn6TCU5p7LZ9z+7urkd8K0c8RjnBuYXLDd3Y7mjjskHyyxM77e/uV9l//4owWLfPToDkwmJrxs7xWGrg5pkjL/8lM4JYJ5Uqb1ZjumkWZzNXRo5qotm7BD5Nrity2cu9DHX2TpmziqWbitPzHegxKs5t
QbBGZJvJ5NSKTH3QTWJ8sVZk2KtmTVvcUhk5X2qQpwmyxwEE54il0NGqSCEDvaXySyRLWgaDWlI8o1UZwRPVdI7LxiRuKSAHBqh9NC1DvSlJ3kV+bl4cdjyRdfKxNN9Llb9yuDacstfdDUyyzYDMS7Ye3yZkIzJM
AVz6Tpke6Om+ztXh2Xeux/MxpwLjG2MM4tgZhHzvw4KZ3Iy3GxgJf66X/YNEn8uHs06TKSxEureLa2kHcWxkPZ+FPOGKdCKTMOlzhcTTh3WQtIVRUDPDPKLDRLDoymVs35A8pyvwbVdqhr/yRUQ3kOgX7ewlECoV
ZjSrGMmAgL/qlqCoLJCkTk/XBOy5/mE6pUBlFDa9XZEVPneNEtOnAJcE/vDqSH7qOag3GOV92MVTwZ4EIFn9qp+4sTj88XTiv6fm5TvcT5avu+PFdvLPt8PJ+sf23PKhu9bZ1b/0NpPJbBl/35w/nAQ/3fw+7doW
2r//6tXPdug2TPa73bcGksLhlD2z/Vz9CrIAJRWuv/oJVpU8cEuUX9nYS2qfbN8/Y8BV0wxXYnxHE6uFBQeQmtuJHIaEZmTjQRLbDsWjNO3x8D9ulAHmo8rYr00QbMfkDssksbB/fi88UAQ5tzaIgtID6dkImn0b
Fe88PFDaXsIuVYxQKds93amkm91oHYo2LLc5z3iWu13XtffibT+TKrW8KX1zx0nCQDwt/ZR2kJA1w7fsvXQF9rHIBlMgpawCoRioiZ5eC1UBw+EZzxkOREKHeY3DSqah/A/DcBp0fgmFbe2gMj8JFhS5HaCP9Qj6
NOH517X7AhuqCQi2J4oJQIAJJruD6uSqfMBwUIHMns1k2+h9BRHVHyVhbrCKaQksk9SM0jIC4MEjBTs3IVktRTraFzqxxXgpJFpeK5botYSMaGaDsf8bM96+RZJ2RMmKY8z4w+9SoZlUTrHlac93VwQvcD/Iwisl
37oO72jjI0Bku2s/ObAEj3TgzfoayrEl06kst1qGXaKAW/3mN1vVT0U4h6HqYBtdEm6TIlytTDu2jFXBzkoUsXOZPI7ehNb64qGZGNYxyFNDu6aF45J/qSdFdkN47jIrkgHw3rhb1uviLnxZaUpVzpUDc0Ve1Q8f
6Zu6ak5fHpTpAWXGG421013wD8ZKOiz8icEm8vHzwwETbqGwaZkjUxZFJS+cPx77BkApXzAJMKu41IJYPhVfbDwlxm85w2oALSn0sTCQeZnGFRL15C6bT+BQpGeRnkV6Fuk5b5k0D5fsFn07enEdJkT81Y7/j0TT
8C8f9Hk+iYsTDHOlml3YKrdEjHGbK2Lm8rfLyFnOqduXblvOEXIcAOr/9Sjta9XANGONTKJPoIsuipO7H+vPJR6oxt0MFzCLjnDvVFyrq9MlO0YCO1S2VCsMv2jJ7+DfmS33hahOZhU4NlONSpt5FVCkXpyv3UEw
/3OU9GUatjVH2PgZdzV9/ILmpBJYkzT78cTqKo0njqDdZQIiccZprnLrKZWAtCowoWVhb5f620sUxN45Z09X0dFT3eII7cYimjzUUJ6jENiY9jROfIXxW3qcP+BVLOvLFD/65zw1PLUnVeI6Qhdg1Rl3owW4LtAb
C5DpsZuVSm3ugafHnivsdT+1RnMGpHx3i7Ff55WruyrTs5lteyBLKJul9zXVhx1sQoB5bcXhREIp0DUxSWBlNj8R/ry8wygBvenlCQMtznIu4FCYT8Ot+sENJo2B9fA08ivdJ9Ai6OsYv1ZS3b1mk6BcNUjMnHa7
WWezRMrSdTj3pedYGsfSy18qxlI4nMzN+dIBTsHKtQ6VsVPglRuq/46aDIhvPTteEZvPA6sGyhBfdUpGGnr+7ZFloials8jIr8Yza2BUr9hLsnlwbFh2zdHkXxXU94jr4qsIML0z5xUD8CTia8yTVHWDQwOe/gAE
QMYVOwrDEdPROw101RFfjA+/kl3KUOaSHikdamJVtaPl16KtW3dAoSVuxthbsBh7eL7UZS/mOAdEPu+dy2EVisTjMoxgwxuU68kRZnO2BLRD9dpOlYs5CIoVCKjVBr81WBiP7yIwXgbgdVvE9ao8MMRxlXGIRabC
wKPl4D1InbYIwzZZixJVP4dV9KsGT1lJfmM7nQf8TAQskE5KZWDN2QYNVMIxOXTS/7r82PGFGx/DS3tSKSh64Bfs1TZeOu36naI4ixEmetL8LvZ4rZGu8T3SLy9QVa6EtH5+Y8x1N3lhfu53VCvaqtvK5xSurh7F
XHk9XVJKlJ676cPLZ+d4xr88YT5FIk7itTRMY/ReKIMFyfIcuEbtmOenaMLu/0o7gbBE3Bl0Nwj6CeCVH4nrjhHznAv92GJ2B3+duGNB8FoON1//PlBAF/wy5gMWizhMM/AFyIiXTGripw9BRB1lvYkH3E1QIkr9
WXaip7r2ZcHifjE7fzx2cPvpkylUnyEk4gySeQwftbQTj/EjNYPir/V7digXNM9ZX5r/wrHsdaLoa/cPe2F2kKJqIyZ+vn+royiubh4A5KLp8X5PqyZYUoUVFIYOqlviparxR2Fp1YQyVjYjhwiepeKy+sbcctoh
YFKYy3r3m++YP65c8fYQcRYAfBfsZkOj7rED7GjO4sgkMLPLS5YLlLGlQ7H1ipfHU28bjTMPdAPx24MpXEyQLubFy6LOuq7T2DxuNo1CLZoY3KS3AG+uIYimrItqDhtNvwT5BpkoYXKZGPIVAKmEMQjsNJCvdVTb
V7nrPdiw5uZVm8+JYacQkdLaoioRa3EgflaZK6K06RIKMxVmWHKkKqUU5Vvy8aZx3aeGLBAHD67n88nbl89mc1YuBYa6lYf4VPsVzGwsvpfxzx+y+icrcCK2oDuSfzI+S4Tn2GQQKCV+9R2x6uJHHGNzoYpsk41x
DF0O2c6sq0v14OjoNRDJmD6XbeGcKsvLkkVWKeYhVm45nh5OG9XdobWxvzZoh6YIGq85PosgdklXmlmeiTt+k2q2TbtVkUL10f25dvSqQslTpaOiAMzMCo8X9YOWOtqE59DB7v9mZPUIVKULZ+VwK4qjlI9iHQ20
6bgU4YfhcPVMHUd4XM2dxIwQFkbZjGNJSpglhcQcp8tNHVjYHEJw1hu/jgWhFy6i04evSYtUYSnEiqAbH7NUv0lsLGvxO9xKevggh4gPIzav/5YHjR2pWaE8jsddfp8TubdEGh0QIlJSw5JgNPxAXyIlRgDFhEN0
Z61YKQuXLaF5a32tAX6FTN3NEjX658ZT2NJcp54yW0qFyMeSCOSQ3yO7ncdDYQEqRI3czZ8CqRkyVsz1LPPQEEPsigZsThBPjHCbnvdoLo8LkqvjZLitKQSWzVtekxO8DR6X7dzBQZmAVByE7tdWSjudEa8wX9Z4
inGdItD3qQunaQApYJgmlep3NS9lqExs+S2PS8pB4MQaLSpFZqNIRuDTWOqWkfOLoiI/Tr04akKxN8XF0o+Py4/JA+E/GN2TgFCqvQ/I+eogYQoWedKTMnlTntKtQjP9rIvbh+XLkqJP34BbLhe4fOGk+i0g+adW
5utUTqzM16JR6s7OMOBYTjUpkG5FEtwvprwvqbOL7yF0HCxg8dmT7VNGp6Efs5eVC1+VyMOS7hxz5Q7o4qZSW2s8w2QHCpL2WrW2YMZpCDbPH1ZqDSZFXE7T2b8SOPpG+XLK7uSG9gPF/64Lg3rQDCRxfEbpvcLP
N5mHJRNeELB3TszpvJc1drcR8Ce1xPCrwrd9/j5K8i2/TivRZg8s3mKIJ1OiIPZ4YsA/dG/s+PCw2e/8BBLkMDA4zKRoQgvgtBjjhW+Z/9NVauglRpZlEcIiCgICV7wobSbaQCcD1By1KjDFx8CFjqAmnr7hiW2q
rKKSZkF4GpJ48S2X8uajMRzZCNQFWSLRvK5H2/GfU6GMVsForg6svlWR+NUbzrnaV6VGKnZGs7/pKZ7nOjbYTLkLAmu4A/kyHsB8wXIdjhLrGX+yk8eY5/lcEcJZHQ5uDkRGsoGxFKLzghNP+9qHHr2gSHobcvPC
/y4SqOADTrp74MQEAn8zsbqwIZ9lj4Y9V5CcOiSVByP1k+74KWfwGu3os+91rRxuHLAwygq4BC+20eGYsDmZyidVIXkfFW+CDWxfOIbgl1M5Qo9liRjsZXEtuvvf0Ixc59s+ZQl+FJSsA8/OKP7ceRMAHdDfQunQ
8Fkho7uBYZeQpwoT1ZM29puVX7CqWrsfyYiexfEvRwd/Mk2VpynGcJR0I/bCs1xbaxT52lZxUzF0emYzaqKR0PwhPfgbx0DfHTVsM296gJPphTMIfRwRfKlPIS2ZTLFvl9UjOsQUJFPtWtjpalPXW0cVLZsjZ250
kjBcIRgpOFv4uU1BhnelxTx/iZv+oqacR2Mf/bENvWvgc9f83siAEn60mt8T+hhxC1TWLUfHo2WoKLnSicqqxgs2DWysBTytN3d+2t6gV/FOPbco/mQtqOMNct44k/pKpg5HyuDCao6msb0UuCVLIWqXDmZYrsah
KmDTKHocx7tGF/7ajdxcHD3C271SH8CqA4PprjWkWFkehZty7vOHh6FPXOFG/mLrisf0wdQKwmXFdjqBj3GZq9gfum9siN9Qln2A6OGbEhAi387gttZDbAc4JwBb3bKVg1ezZMGGg4GdqDstMAejcBjNx1c4MEWr
nbf880GLKzxDZsC0NGvMH57ekqLL84Js4VY+PLeesaoAqJ8aWF3upaDRYc8g+1BFQzKqdIX8bccc1G61MqKkBg7TbMlZscCjMGRX3idASoMkuYWmEdMEQjB2ERTbk4QRPQETbBR2+6ai+tUtvg61cI0GLuI2BMM+
aLn5/H/3Nb8y1adgOnfv0mdlkbj24YjTF8fx+3oz9tFbPWuyYrids3+V7l3pdJ75wG9ghLm0sZXZGGLmLkNDblKS17CaR880mcYnI9xns+ZQZIpGBuc4rL1kve7RXV+/fz3HZ12Y7CGoUJ2Mc8PwNfJuNth0qS63
qgS1rvB+iyPm3X+4azqhAhsEZigOHMydFpJpXpygj6Hedyp9YPAbS9YyDE5dEGcjlBbPpzaJSdZA6NPQ8KYaC7Oh6Kqm0MMIlFjJVeSzq066SebNdkbpc1gDNNK2aTRhairi4qiLqSuNzykoqtEBln38J/liO6Lo
QcCMQdXOBLwyryo48QAIb9JIX3Q59rpvHpNYk6MIsGQjU4u47QWpXR/8oTdzBIFZnIqK6siqo8x+9sOlxGLvmIdxEwVv6vuVEGmVhJZ/ylZpm0iazAPGX7fjR0zS0wgHSp/y8NonHn2wxU0fKmHor/yatKulrKMG
YBkGmzahFX+goc3JtT6E/BGfRv3G5nCAC7vBoZ4kuVwwj9q6Waw1J3cqsHgAjQzVItja8oIl/0F74C70eKryq/g519aOGgPgnIvQqfMChlVwlVyvl2Aoz0lB/taKr+OHXGiAb/eeeX0sI04qZZOj2vTNzF7WH/T1
t6U5FWzHci9Z8IrxkMX6RcmdIcxkNLe3OO3EgTiQ6IC1cb6d9+Pw/18bo+CeXRS+UX5eg9lntT9ZnaiPCVny0JEp33I1W/uLYb7Dm7osMXis5taTW325N83NQfaaQEaxRq6K7WlD9uM1H2+upKllmiz0b8EV0Oqs
L5rNGJwcruG+BmjocMiKSHFGzBWGIz3CETYQ1yxJA9obnuKIXbCgY1c0iUrS0cG4uWbXdIbn+fnNOeIYZ4pYSe3cmKU2uTkEKi2n6uRqxKE2HUm5Gp5MxXSpaF8jWjGsjMf3+v/cd3s+5slqwmLC93k25MOgyPvR
t96CJq1vOVtp3CIJ3rAJFgBSXu3awNByYGbYAGX9Cwo0cUYkCTromGXXHtsxX2muxeuzGdHCnRmg3aLKldNWwpwphf1JzkRGSoxtwmm3Xj1y5c+lFqdcp1qpFFx5n9yeg+eBzN6UvKy+J0h7DqVFG7ONUKZ30UL4
S7KE1y+FdKyzjYrQkiQXtCD424bnuAKizzc3RITxBH45D95sIObXxWi3qk/eg7+hn9LhfJCoHfjrsSDEFZvP93SgvnHNH3n7u3/ot/lxA0man4HVUu11JLNh60V+ctxFUEQ7wdAfWHOwToUCKWLl8j5q3XH1ozqK
bfCe/lf1pppwyUgR99BE2xMGmmgCum8fk3aoEJt4NWdcEYJPn+4M0amhK88/kjVpv2xVk3+QTWj/8HX6wdr4qlGl/UEIan00p+JAb7pIbdqebV60YcnX61KbNuORltJU3Nlq81BodUwQiNo6N5be/BJGD4P2s8I3
gg7F+HT7kKzNTyZB0jy84TTeej48+FA9kpy+kcKE21jkBVvnVTpZr+CaWG+VdORYJhMEXlbYRKzQDolacUt6oPysmJWDcK/Woik79D7p5FwHvPRvbpPDbMOv42eJ1J81/eM/ZqQYq195x7P+SJlAY5m86TDCtXmY
44pUBMP8Aync1a2G1YyeELhUO52FC1w1QXyDH8CjHoh1n2OwvMg0ziR0kqBqTom0R79FLnWe2V1aZLmx9uXvhw1XygnNarYhMLiKNhVimM47xwcOtN65ubCBflQ74fFimHdVd325ROKVUaDP3DafwtnPe75xCcVx
HSFr8ilB5fuKV2CogRUq6Zc+tu3mbocRoXxXjsuL8s9yVrrfy0GVLPsc9kYHqSM9ilomtFWVkuCOjD22cWabA8fQ4JTGHUG7uT92TtKgF45uXrURkSQBwcUJZB+7Kvl6b6IvByyAYPWLOQIh+pA0Wx2Xgm1qmrwp
EFhtVeiwDbynjBdLTSXoI+MQbTJzo+SwdJgHzSEbCF7DGNJOGSiWAQruycIMYrv3zK5gPI85vB+ZggaEhOn/PIpMjA9tdbGuYA0zeel5bpw9pelWAGkHTTR8agqPDdRFr9eHvVvrSrudEMtwZQxXVlV3HjD7dd/A
LiGADBZLL2/TpZE147tzNr3CzTFuC5gVYZCnlulg6W0tSIUclLoyaz811kNWnzhc7o1tyrD+do3CNgIfmHbGXfKcMdORgy5DifN7CXOR6DvJLb64CtHAuBtziFSUOW6IIsx32+Q4WgXvO4+8S7ydr/eocA4RuqRX
axWK1rO6rA9qcrZ82KADrNCK94q01HdGFHUErIHVUTEwBxA9Ktf9BnB6PlltLHzcTF59jKcc5BfhbWygdIUpY7qTNPTjm3rYBUVcoRqdEwdHH3vh8oqjCTlbZyeYcpJGM9ZUnssiuTx5w9bWaI75jpHf/4EMs+t8
Wla8JPoJ7bvrJwt8AsORCIOUd+nllIFGXDYG05ChyYvdRM7eBA14C1BYf01MRnuSpf18MWnogHETrwQkDPaRgWu5ujzxoOSQW91hAcxOrQcpVLmE7oMYourlBSvDh6idpPBY1cHlvYabVAuO+dAy+ZoMv4rrIKHR
QAesjCKqGQ0IlyoAsGgUrtCHMm9tCQ4wZqIGNObbIJ8otCisO94RJC89FtE314s6sVYcYloeFBY7clYtOhy1GmCN92fdp5ksfGOHwLiRo7Bkjw2keay01Bks1PKKxVoT8weaBT+onj9ABu8HKON8UJf6x0wWoySf
Rbtyb5sCTwY7t4LN/xOZ81+msdk6E1WFDrk7yu7qyW/fQo7SM/LZH9Uaf3EFi72ZhM1T7HbrmUB6Ejpc9QS9RdDS1OvXrNMhWOYyZjfK0q8/V08T6NcgGkCdkSTz1h/EsLt45eUcIbsyWg3wvVYP9Cj/0i7/ZcKY
3kNJ5VJohuV9uiGCYMuoYaVltI6qMr3pdQ8QUbqyB9jc+YPHgBl2bXYlmV/VKGa08PD6k71dkA8NFrQjEQwen40vuZaZ0QhBBO0NBM8MuWJyoHn6lFf9O+xNF4wNnBcJNkoYug+ONijb4YCtzJly9DaSwEZCBRdM
M5ClMAkMW05hPMNPV1upvVkFnTO5Rxsodt3OFhLKb7KLbq1ciq74sqPssoqb3qenwDJZvsDs1IR8LMcZe97CPHY4dtosD1G7nZTKYwxHDtonfyHmrRFtcDSC7aknfm8x8BHjTzb8VUX4KWCmmh1ZNkxu42ONWK6f
7PjLuxLLs5wfcaalV9r/VFyEugn1E4ZyivInAMZn7DE/TUn2ho9RhvKTSlPgOdiOR9NEfHQ2xvuVRn/N6xmqSCAkOyGERqlynzpeMDfWLU9ZcZpAif10lpGQ0UDw1DyxKO4qPzHp62fCLwpEicX709lmqErHYXnv
rXE66ZUynSn/CSyTf9+41hXrfwZSvzV0/VbRzcJmXn8CU1xc/nhkM3DOlzuctKXoUtnjZPCbqe2nZhJDJNWhBLH/nZFOqMZRU3g17JyiFHdmbFzlNcDinKg+e9B1ko2cI4TQQC+8DLHjOplRFVbRyN1XUzEMRPy6
u/uFPSIkG0iNBC6nKQX6nTiqnkKKTMGZQD7sFpknjdQX3vt0WuzhlWjlIsVDu7Jb669OeksL/AvGBGQzbWTWvzZ4Qgt2Xo0V/b/Cx1qiXtSUkMoVw0e77CKL60v5b2Ln7+qwSE4kTUgfWwceWdXzqKPAPqaecy7k
NjcozV+H15zY5mu+IrOo/H+jpI6I/aPAubwPnPnGivIWdCsZkwmeR6dzydRkYSYwI2oc/aG56CKgtV4tJcuAOBm35Dw0JSM7f6XvUI7aD+JsI0KVJuCDM5CAjcbYRe09PtKReK9vhsRy7LKrY/i1DLTnk+K44qc4
h47iArldYOUp75vhi6YorPgkxvuIvlIf1+bfSv48am94/mMx5UeL/IVfMDn7dLrGRNKxAOSdEsc1VczWCzNszUbi4MWfbCUXsJ652uKMqk7PzvfMVIAk/mKd+MveKF11DF+4AwHbbP3UPMXDMLppejkrEQPNpx89
qNmfcExC0FMgwbMEjg0naMP0N+6OnGLhnPiDAFaPsYsulRCRo3N6JLQ1Kyt2ecYQn3w49O1xFaGw+apyKkPbrSKDHwZtUN84DRXfYIkmOs7dWxV7v1ZlodFzxZwTwW/Zy+kj1+WpabZWp4epUnbR/VaAQvoBfgrJ
QQL57MgiA+u+4fs85/cyCWXsQxOgqkaaOy0eg9Zc82eXPqxp6uzwUXzChsDT8RdXwGK/qEIwhNLhPEV36VzoknSpN0+kfVxtISiPeSug+WLOVsxXRzZL9s8wiXTB1NEEwTzHHHkq2eSM3HMKSrhhWiGEbBhk5XYH
bFcoOh1B9rd6hX1x+/2AT7oV/kjAaseCqK2Xs0uyGb1ko2b0xL13kgGEfSG34uoYHkWbkxidj89BJ3tPHAAgjdrseJntAtKbYJ2C6pqQ14zMByVYf/vUZw3w9kbssQGi/opdguDX5Xb1zF1TB+5Z9xyJpRpVFCyu
ipmDrUyAB+8rH5GRBv9pqETv7ExJIvJSATupSvpnp3AWI2cyrtdzbTB44rIdfZaiYjHSUaDNENUvRq+wGl6yUmaqKarDcQ1i0OExtcjiCawzdZVhMVVyyAHHWMjEdNOrsjvFPFMJQ0y6A/2Cb4qmts6MG8NimFtT
udQga6gxfd3UYomM/zWG/x7N2w4LlEmXZ214yyywQw9r6nMMM7TCpimpo3GS8VxJyYFif19bZ+PQpIzbDEEbJjBfK514k8tkJpwgPbTOCytsMYWreZgdAprKEo1jv0XWo6HMUcoQO3GwYIXCP+vZFY2sOrAuQ2QR
16C+WCyViAjkYpuFVWgusN46W9R6J0UCPXu8VFrVsba9BHySmrplwwyEiVWUZtpu3hnElZbPQrBCdktkIPWGaQSVtiYuVkhdtzSWEJGo7ShS6OI9/UciXgBuRbD6+DT89pznoeu1m7qh26+1Yz+YwdlpWGEdjnNj
AcQiTUVJj2NHo501QZ7A6jObNSA6phwkL3NqUYZBJdoLKOTNPFDpBgR8yEJaxJSm5Qn/b9SnnW5x10GLGEJ/QmkVCW4Lpdocb3AimozHwcK9iC1mRa6Dnk5nP5HtaPlxwEqnKIowSFBR0VRXiXR1753ZwXjN0o0y
VsJLjx1SfLRDLe2QYaepXEIgRWQr3WqnftdR9nGSaCSSgjxTGgOCw1n+lyCZFhe+8Rxs3uLsCEM8nReP4HK10Cbc6VJpKywrhqBn0YsTzdLGOdaK4P7jXI/jm1S7hCE0YJB/Y1rhiLgHPLG0gcFGGcu0KliZFsCi
U8BjyCGxBBoyk8lwFHgp+bBhhxNCSIhhFcvEOKskejUIewcHuXBqtA3uBxeHScFAKtaSOFlQidyCRqqXtVZjSk3a0zy9l7pFoIChlvzEfofYoAo0nebJOBDdqSCoSI+saBOK3z7Ww87INwZZQs9ZfNC55lSxm/Vf
jQxGQSk03ndZdgvNUKNZQIzjFoAnsMp9Rw6DbEmi4qg9IR8D9qxhBamA6eo2jIQcgpnNnauO3A6QgeAzDjMP0HO3Q6ZY+s0rJlErh1t0BxiwJ4FOtUdx+BJzkReR9hUOnGANnOadhxMWlIggqvGh8BTAQ0djls3c
ONzkDQ3NniCIY/apr2rTroa4fRoPC6w8bKfGIBsRnWvUm4FeOI72KT46vb59Vz3KfFeUMa73WFRyID/K8CEdZFFvyEXEg2KHNV5OPFAUXS4ig0IXnIE8bJGfn5absBtor8Mc0L2AalKZqkhQK5WoQc4yd6cqrOBf
4y5OZUC3rd/RjQF8HwsBFSp5NcgwEES6W4qj7jfj1NyJ5Qdyn/FS+EAqjSXZvbfgphtheikRLkpu9qvb+LQl3RySRLG5vPDf/TS1SyOwswcEKuKit1X8xOXTol/tbcIXXXKEPOeQgcAOIVE/zKXPEKiJBuaMnx43
eOhXHRXNW9C3H3b9NpYNYDAC2vpPay9Ogsj7ia6Kf6YeJqrKyuQD7dwYh88CS55TaA0RLkOd9WxEaqfrHTQbHN33X4Ct9oCKQlaBDr8h/+Hg94bcQiTuOuiQ2NRtsIC1Hd2uh/jSwT/lU+JI59q6WLxdGapKK/mk
rCl3ZoZq3HD8FvHiSjj15h8w/lkvHL+KIvz4oiRZxoIhMpzJH6gzXBlu5An089izX/0YV5q1SQ4siZTVxdiEoM0KfVSfg490pn4X/JJM49WPzPowQEsE2UdKjDSMntHCALrsAxceqloUOhECiSi5nInQd2kT4k8V
T8wq9gUwSAq6xLpcnywK+Chb4daNHLvd6BSROzFw/2/IvuEM+frWHfAJzJBfJQ0IudnmNlABrMJqmQmtJzUvz4P29rWiApLrOgaqcVLAYFoCC4BU4ysv0sjKX73dZjcEXlvqKIpvbE3wMGV4tWcyIvlVJpu+WWpy
xDqs6+J43iVYgMv6k3G6+b68un755UsDwBC8InDqOeioF0in57DPjLFp+wZbt+LGqPd0ujkfYRNy0iK8CdUlFsfBvc0IZCuzYsEk+M5YqLi4N6PwZ4M+Vb14hfY1otZxSxTtf80N14yFwd64N26pz5F4p/s7+TWx
3OBiMRjaU8+K3f/NQPL00sacfzwmWVy+T9ycj8cUNw7MyLGQKb9Evsk4kOcWgc42bkbQ5obLkA5itoB6eB9hlQFbe21xPlZeAkiP8EQmAxHkuPtBoS7Ic38ykiDY7cIEIKXEOSKA7zuq+ieAwXEuqtVwZTPz3dIQ
94OqhyKRYmiNxl1cKYXdveLYX/Q0zTB/b/SNP7gtHo0J9KvLA0FQWwLRHZ0MA9R99HPHSVJkHkh2ulRAvmgzHjSQtjnL1lSx0Js4OXvPq3miKjqX0EHS12kIJ/XeNyRrlw0FcsxxWp8VYVROvK8IW+uk57RA7rBa
nxWjN7SGuyTQJcDvRtAUGLUVQmOXfHXI5TULqFj1jzpYNkEDQnw0k9aMayeUMhLF/Cpn24yjU1WRh9OW49TiIGBJnstI5xvT+tj/8ywjw96IISJIOS5if1bg/AzD9i3ElZKGoSjeKqVawcfiDvaHUSO1U5rAWwPk
Nrl64d+O7KpVQ19m+76jx++BfJxjCNSnkFnG6EdvQACPg6nKN4mQROCJsk1VxbVxEGwTFUKQbcZS237MgtyBVmzs1HWMqprEw+ZQV7lOCVfnFmjQ3EweJJ/+4cIpX049UpmoMcJP3PV5gdW58i6jOeus2vqhEgKo
b92PSSuOS6507zyBtux5UfBuUT8bTV0oaRtyMefwhXuyB/3SoVahCW7PeQGir55YkGGlHndKxQSupUp4Kp7RidHD1+2cdoXMFDHWH2F5hkGmhzxDeVwFxwUnFXkIbHHfaZ6UNWcK4Vkdz6Rx8u4Q5FiLS/8Mq2yb
1h3Zu70LX0+NA3egvCNAzfKhQF4RiU6642aTkbbguQqbyYx+pLjMrHHj+zMCj3mhwGaQcfjHdnS8kW4MNw0bQ03qisNjGHGa6DTZxsr7ckvNsufVgJaLeFPa8jIOrSMJxTTXlqx9TnkHxrx718QApVw6djWVBwY1
f/yO1hsInkg1TClnlPNUTitsiSOySiET4DtxY0A7anqkRLFd4OSHcotYAdGh+sK50VJH5B9VtXz4m43gfE5buAnXbmyAAztGIjwpmNvkfAfiz4NLOaUwD4/y5IHvT+h7dEJRASJyI73GDqprzwmCscSTPeHMVZx6
3clTJCAc1TNkNtQGY/QKi1Kj2V1w5/Cj1t3PEEFknBetmb34EO05JBwy/Vkhdv/3Dwx+LiKpSg3K2G++G3LInNjhwN9/VzvqUrrgcD6U/o2XQRATTAFlziREsC3DVWI4SkMCTcQOHptQgIyOots8QMW4wgwhEJwF
34SLX/4ES1mIS1nQEwmnZPh6dAn0szUQgM9yOGeAIsAn60mFkZBQbCDhZwN3kW+3iRQW9DY5wwtWhnl//NlA2YOHWzyA2yYlAMNWiV9dEWzLTFRsRGp3bY6I8lvw5UiG6oI4GR/ahJMH8UY42vHbsNcOux2jQmY8
8cRk/ImpBDIvZo2RdNhh7hpsdL7ol0wlwyKrJH/YwJJQjmyKZFzbYdjf8drffh1urm9mUa0fD68NABmw5JeL8a6tm7uSUaroNHWdm8LKYgWhBK44O0qvCtbUZ8f3O9WUmr7QW5AqxPmmNOtlHHUZAGaFT+yJD+1K
ykq3Xv8MAnZ8Ntvkuupyo0I302KwQ3UIFmLd/vN89sPn2f9O9f+8V4CDIh1OpH9rdxWA5nNGD9lIlZJ1qvhawZ+vXObhLK57OScIw1O4KUcu3F3D1TWq13SW1OmdIZLWPeDK9htqL309SVJ7l4+Mt/EJpmrj/nWE
Ew46hHrbs5IklxT1pIy2RKJjq6RvexR5brVtRVBuITyokidVL14c9XbQSsprE6DIyhPwVlisvpjRbsJOxuSdiXmok1OcjlQMWOYw5RwggkuUFFYFPm5Axw8eYO7KQbMp+N4mFJxbq9XQ4xxM83R69+uKBzOESfvU
7GJOZqYaUTQKvR0VaRB0UUg8Viu+xLwWuhnkNnnQFPfzO2uOAxU/j6CajQZE7cwprF4t/FZjk5A0cTHAN7B8WX/ejW+DC0Q6G+zaw6xUpJUB87Ngep45ZVo3kMbpFR9Fnb/2Nc0/9eFaXAmRDxpQAdw3SNk2h8/s
SHWT/QF5tbe0X5wBGqBTSLGViUFccrXg7t/d3V965+bdfAM+lJEVU7zYi0QUGU0JgMcoLUu5A6gPjzUMdUfK56crjpgNM3opzdJP5iPkuaY4vhBhenSJIYz293TT2+PRQHyOoob06U1R+rpYnRA96oIoZLpTdyjv
jZNgQCq3oktSghgEXgCp0e1ymxT747DQ+8+07Wleh9udZR1iHS7l5/z4Fu6en4fhsxzPOa3DrXySN3JRh3PZk1g3upy7PeP9dMj3UB/TP5Yne5+JEWUSEY3POtnNEXcXKzA0AziXzOSPvQaa63ryoOMauaU7SfDj
eJiio/2NJRd77DpXfXU51tNRzbPcHQvP1iIeH1EtgxLOaSRryI9uG3dda9z8WnX+qp57161+ibIqpyuuH9bHCNybNXUCBfzDtmr/wzQ5+2TZFF0HofSkQ7jZyFwKCcYgzMb7GPTuK57azmc9WOYy6bEqdepYXigm
4ohpRz38M1/t+24hskUNnSaWEE2xcTLkV//sFUUacnXxZXJ8ELIoB7RarE50lo4ow/7afGcC8i95jMfLhoaD/r9ypx04GYaKU4Jxi3OVu5B7d/HA6gRtgR96bAUd0k/DTCvFQBPd9qVBdgWdDwNcLjvftvxGk53f
/wPYS+Yn/x/uZvoUVGDSFzSJc92TawNjj1g9/6LcalpWNqDtRo/hTUkunc3K8AxotesTqyLD9/iKvZhKvYEWCuMj0/8Ec6IRvVwDPfoh1Nw0tcncrC0nyzpJTcVwU2Ppd5wmpCVqwt1csrltXmMo7YHxq4dHB+J4
k+bl7FRmYn8CcpHh1ruf1Rp4UbkL5bWt7TKGYd85s7nN2S0kpqyETPV/doKpxhDtCpIWNdXbpBeZXDqCXsyIiBXG2TGJ2Q1UbuqL0z5xJ7QR6zls+tLZysQRdfu11wdo6c+HHTCoDYcbfdrINkNKQc2FfoLhxABc
L6EDAOL2+owqPd0APfHawyiZvC36ncQ43uLW1rgBd5RavpLfUWPR/a/db1NQId6kOuURzlt3TpK4V4ii+JpLv5AS2lxYYJD0QMH8ul6kwNfxr7kzOf8fkufS/9pEDFE+cV6Wzrv3P8Akutn55EaAn6hnASrWVJZ9
vopbxVEg6TRQKXapAsyL/rZbw5EH20/eYHDEPGxD2RvEHHEYtfoAwHkzm8+05E6ytDVwaj9mYEK7kLKlvhvkKoWU0lMEYC6hUJQSUPiEH2FffooZg6QT8bLGADELep3Vson8h2Ip4Oh73kyM4Xw/JOy9awlz3/e0
4mOz4K6a3NzTO+Ubto3IiIE5N9o48qlj6d51/PqhMZorsDptSxRwghRgnTY7W/8KBXZtueg/2/pdFLpd94YLmMS4p4XFPqRJ6csbjXLLxopidExwE5Zu+mJWPtH5yAhmDKw+GLLB6wprhx4R5BJtOB90j/DLMc4i
6xGitKt1UUjZLgNXgUiLsiSF7Y4Sh7z2D+9MFyLYk7ykYH3Sf13Z8H9zAsHr9vR+JCWH/wa4sBkzl3K+fUfUNzP4L1tsn5xVBEY4AubBYkIWAMS8H5une0+HuCRiJixbsvTG0RUG3EIUOYADHzNACss8SkaHoryQ
0YingADyZQZ8bZDhj2/GYzi/Be8hfm5/DxySSEr0T9TheVpyWeLah7jnPW/ha73n5tfYRi8tpc9ldejiLpLsYR6HyW1BUQgfEsvgRhmcCi/h/5i3a6SDrNdsJiW8i8adfGxCfocrYT4mzr+W9uFaG5Ee9ogsnydl
HUvNkXhPESGmVC55TFPELiswoRjeOaT9/CryFKg2w5HxaagPVBwU7kDLhcpUuR4R1pWZyPssxvwkomjFXAqPfIYepDb2lOmD+599S4pS8YQkXYZ+A6uHA8rSNcx+/G5yZWMZpXK9YdmI7dZedsFs36w4cvktKkZo
RjeS8BeHXE7xQQG0I949+WpJiZGmUitYL9fxUiTgFMWbiJEvT2EzNkfKC0dxA22IrhFl34LzC2BRTF4l7P6GMuBBVpj/pPUG3wze2wOUcP/jx1OzFEUQlSNDgiMC5vwBdEAfLqopYq37wHcOtqFySu7s/sPtj3at
mNfzZXcG9GP+jRazP8O0LO2y/4xRgYfYBu0P+UyZjRGrU9B8orlQfqArME0q7G/Jx/A4dedjdrYeT7h7fqNQFTMuKYQKOldbR5qmdBZM6AqY1FdpOvw41liziilDFtnzktw6T7Azp6bA4N0BJIo/z/hr/ZR2lGWV
Jmm7lzECu1OJlEWPwcQ3QhNkaejgXuZusnuJcPQQ0HZLI4RAvbXuI7l5TjCVuYBP7S370Y2wsaDey22SVihDErjGRURqRoxD0xg/aa6oIlPS6P22riKQJ9clXfp3BYkwwYson9arZW6YlSRTuMurNNJo9T51mMXQ
HEd/OZcW+h8dpX5P1Yh0TDk7wu8kP0o+6TSY1e/gPnJFI9TKWUzGTbHnLnbTYzAJ+Tx5SZ97Pk25e5oKcjkNsgoMpXB6ZCYPnzp4JE5kDefVfMxfXATW5yn+zHt9c1z749Yfp7598S8PKBwcQMLbxkreHdl3S4aV
4oeegSI8wqBjvHTwhPDkszeDDGK4ZXftNyOr9ATRvnd9Q0u6+OGBo+0A3bg0ikmQK2cUmHuFKkpgtG9VWAInoF6yqkzghn+gXdEJ3Byz60CBuZDuH+zx2ZDZ9KRgDSYRkBAglsj2wcq+gTFDBwEgwdZ83um3Z/1I
BZY2TiovxA/saIUCwWMbX5Uf5xoxp9x/F/+nITLgrYi823sKB00HwtAffH/fzW8RQGeN/Q+4jx4jrffxtxGaO/7JkvS7uE058oZghYS6e1A23Qvys420170aLxzXH4NVwHpom4ppIIfZrdjew4Lkpfs4W/jHyEZ/
93w07LuXw4naCtyXOuJdP8Wj+Z9yqij0w+N3FAFTCS9ZuGrpsCNhm13NFpAfZAdbjL/ih4t82XW4OrLJQW+nR4gnt7o42lMsB6Ln8Sus3gK6vZ/aN1t+rTdWhQgY6vzsYv56+W9Yxu0IQjHlBX+xnHlqMknQPabb
JMdKE2kfEv1IhOu+BmYEi8SHb36wli36efYyhDD9jw+eDc72dq7Vld47rdO1zwskqVqifS+vf7XHCx49JAG/AhNUrC8v7ve4bCZrhuC6N4oeLHuxth2R7i9g+BgJlKbtLGZV4AWQskS0KaD4Je5p5J54TBLT2YW4
q8lvRu7x4J70Yu96DeKzklp8TsIXpCb2sWEN2yMs63feNBrmCL5mUlAupE5imDeG40YA1fSRouVHMRbTrjmMShL0S5xdwVmCQPWLHwaZOH3hrZLnpCURmQ2xa+qTnvK9TsT0r5F97PDtKIldTBLvW3Ko11ElkfM4
pEtgKNn5MknVb8R8K+/eY6iRYZV+C6PZOaYP2zxDI6nnbyD/IigjkvFisld9zeCjwIRYPPIQqn0z/i/KFFQTz72mKUeEZs1KvspFex8rfp+Qm5mRRXr4iYTwi8LVPdAUCpZoHbnig7VB31pUUpX+saBs97Nc/PiW
eMw+0UzpL+5tTJsterXkAoseT+Er//xIitXv5AAWMfrWkKj0j4W1Q8jnSjWG0OfR2xrE1OcMfOyy0SiJMv+JwCix7NMyzORqUA9SBygpTu5vO2LeR4boJt+J+YV2vz0Fwa/jgQaWHzbInbfw+E0eS6QXfdaUNr/E
KHxexkdGvsnTloTQr1ryMxpQ3OlJESe6Sa9R35Sf+CDIGb+746YMVlWL33DcAGtzlorBP7vmJln5o1BOB3oNXfNancFuIlXhKRv9IZE4tYqJnH+QsYvH5VKfdzkEDCqwvWG+Oud1jAfLgFkKVybDVN5bL1/QOsDp
ywvCa94woymKCDVCH6kHbHEQPPNh4VeUXu2S0/MWZtDYoAOwAjTSc/TNnGLgA5477VrpZXwxEgIb/8Ys1X3c+L1lUQpg176Bk8ihaIRMRdvS0ZDWV+4sXDWA5gjsoUblr3DSXilQKeqGdUNA8HOoAqtc8z0S2M7I
sxEjfO3fdfBeRs0esnrRozvT2ntX1wwCViOvQ+wXvuIkTXyPXfI5F5PBQ6cLzT4k25K+SBdARWwDizQe43KqdNbNie8i3KkuIBlAwydm5NpLuPNdkTSwEaMhjXzuROoRmYyQG4A7Vvuv5V2usH2L9as+eAe064I5
rj/YcUKdXtxkNBfNsSeka9spVAgVgt/ZMJyNrc4TkoAHAe5ZiDaW/kCzhvI7O/VZ0YHPyPowJQAn3ZTW+xL7UKrAmQABe8VH/rfejm0gQpqOixj7i5G8KggKNBPBiYIWWz+xXVoNKgVEWlCiUktmvDCZB2+sjgNc
BdxxRRzhb701S+6QgCag0DYxyvJkfdoV1zk/cD829M1fpjcIlJOCrAPET7cY8AXYLei622Rv+YxcB/B0y4HJIBd+XVZDGGlhu/i9xJYSIEf2FcJuR7jfL7aNgHngvsVJJMVGzerirovI1SagDdZgmiP4hHEHYE5s
OeflEDnQvg40fgVOXLObehXgxxyaYNEAAEbIHfhIHIRbBpi2BtAeVFfb9luh5G6BAEJ1eaG0miBCgKFi5ETokbAAKhDmII12IwoRVuCZXECAcMeeURGFz3LfXDdMI5TpPmIJlUb3WNRN7YyOBNpcmjfdLzeVpswP
w/03aqHUGE/43lBINdQRpQnO4Uf28HwkEE8o2UUlO+lc9osxjChoOUBUWdulD39cKdSVvh4QFeJ84zJbpGRIVai2LulQRAzmCpX1qCowFrBoG5Vm0i8/DC1otU4uWAOqLOJVDMg+2D4xuuK08EXGwRpMsYaCr1a9
TGabxPvzjORCsis5ua58/eeKKAcAUFr4lx8vZafEOh6A1oyNfgWfKSjo9A/3cPBRhDPQe0bKXtmWYPDijV+Mcpyct7QDc+aT1isiuOmLJ9xypXKS8tXEoID2YWLbcQ3EJNuV4gt+Jvl7VzKC9ShPOVlmpPR+dE6k
UFoSZ48YyeDgUO96Am+LSGngNeaovVAi0pVVNDia1QYg+XHJeqb5CuBGflpQHWlDT+KNwW+GYuYlzxCSXTuBDAzyROHHdBrU7qEu3oE86VnIQLoBkXR7md8gVKPaHqku4NZgSrZdZkPLxT+/kM7pOHUYXwyKdNqV
7ZMaC/DSOUGtWtQpobYGLzgVNpUuRMsz6FKbg3MENvBUyS3UZKfzVPa1oDqQajft0U5FzBvN+rcuT/4hpb6wa/jIE51FQUTJfgM4jbhc3FXVzJEnuHii3PrzboN2PA25RDn/w6ZNADIHBHkSFtqXIZ6IlTq1Eye1
E1FBF/GvZOiDDGaI3BBaZsBzBgTOAPHmVOe7W1DS6acaOoR/Y3pBxD5vXYuSDixyiz20LPsGUzz0Azqrdoi4gSMs+8K9fI3fMKNMi/4IgOIDDs3UY5QORZEO7GLbeI+fS+JmOu5REnqgXJfYGzSlVIv6m2XmUFAV
ZsUKmaNJ8A5POHTm2qcqThd1+KJJBPr7JjWaGZphNAd36HJ8Nbm0vKiLv9RKLcu8U1gdJYn9UwtfMJrpATvFqjxmLTbxIl0broetfM21DmYG36eDrD/jB6Q/pGUU0MKL+wNEdLmIIeVlMrifIU5V3fp2g57hOy0V
5ByLKK274ymgSegOs5nnfBj+dhu4IENCuBjFI7z22hCTkAh8ssnQ8Os9DiCy+wawWiL42UFPg6COpJZjcyotvDEGsKs9EgCXXQVqsqsARvd4AHa25MeC7qHqAf06g+69MMX9L60p7FMFalXCdOfhtRfJHbhEKzBW
NUT/rx3AXfRO4ul1fB0jO+ectJZm2eMtq86l6YrVrhld41fLgEDZ9oRDvvh6REmSIYSZNJO9vVQNVigWac/X9dg/sDCx7vz484voxhcFMq6I5SKejkrKgElmX+gXsUWCLQjUQaC11Q02RtF/+d3PorMGCyRE9PrG
oWbkpjXcw0Y+fOXJ1cU8MfSvX066UIfox/6TNQimSHxkeCxKdofNe4qpI2oQYKVCXzsLJKdDrZI84o72ASqCEkOiUH2aO2UyFMS7GBf8j/xTTOLKLH8gas4LJ7ZIgM+QKmvqdriqsVd8WlkhdYTAVHq3OMJBhvr7
OhwZZqCZC8zPEoQeGcJhbhc3e3QrP66sAECiHEFDglAM8uF6bxFSSGtABsF9BwqKYfZDZVnoXLilAYFjgFJLiTFfKqD+vlckjVLZ55EtXlq7+EdaAcJrSGktpxS9ieoL/G7KCveIp6ZV1yjcknic+Oc1FxkeJPin
fYmFPV+G4yRDSiay/iYRmAz/7MX1pAFEKK3FBGdBhyDSg0c3ZCmtwdPagJs0ho7olCQthdbevPAZ9PVZohVYK62B2EPIjAVQySKXXaUiGD2GyrT56WoUKkuigmsFzgOrsuw8OS6G2xLsW5POefPQOGSXELtjzonW
UhQsGUT46BI5fNfh4G2el2orh1CtXeEracmU2irl2tMCtpi4uWsNA80D/u+QiodKWkcyE3cF80aW67AalvlWnNf5mHaFuZBv8DpnXsVJcxTtwgufnt+6JDe2V0EP3PnHDmDjnG0QRElLaK2gYJ3O4gxljNf5ZiI5
6FP0018XbS/yOY3Pn4DVxeU6lvG8Z3fD6f/rvSrhh6yG2lPVswM/iQVoBOvxIQx5Oq+XiohsxpOSIcpgnhMShRCcOcUenLiZHUPuL7v4bqYURh1+AnqKG6bbkpEGf//lAumvZxEbf/kW4HVEv9ohQRKQZojMXp4y
wdtxX6O2ALa0FuJgyckyvYyXd/0QRMPlUkZHAdIlSWhS2D/+E903OXGvb5N1Du7PHq0FKbOMDPRLazDNj0OHFe5OMxs2/YzqCryQnc2Vcp+2p35HQDFV8nPJImbP57H/Gp2NYJppLWKk9QW1FkLbkY/lferIeHUw
z+Qj+7bEIJiiKZQ0RZ5gr7Bg3mpFITGCfGDV5CcdZj6R1AGPTWswUiLnUovTkgWUIo1HUWeP7uVqCL5z3o2tP//nbTSx8p3s0XSq60qW21zYmw/mbkzi873QpMrtyM0+ST6KD3tssYimm+aBZXUBTHUBipBMNw4P
l2MeyFOZxyCe7yjsZ9ESlLcOWehvMyRb6fRGhY8kN61O6H4dBbF0auaqzWlSNfhcIX2ibnc3PqnMJXPKArqrNRhH/N8AilnrY/u+E9mrQfkK8Ve8Eim1JV/miAWsE9SmGk+qtJlI/Fw6DdM6W4q7DHJYtwqftXCN
dQwmOITnfCxnOdkn71BoMXMaKll6I5VI46FoMc1nk4BatqS4LIltvYO7U88xDqYDBNaynA8VTlme0OmBDDi/tmHK0eG1AqPg3CAJu50kCbRoiAfLkJcmvn/6/gE447mXP0egVzY5koMP5XX4zx2wXtHwIMnJechq
h7gXNFUbm7X0tiRmIdDy5aqragcEPNG0IqGfjSXRd59Vgfql1Drnc5KHAdhBvGsqWsLthdauz03cBunNf/dzjRmiUZWKYTHsVswiyJ/FxTP1s8IXnVnloEArJYvN7Lq4QUOKUIFfHLZX9Qubcs/IEAkTT9n7v7S/
YUuSDE1gGk21um58TlnaoexOXezQpMkynS0JOusF4B27gCtq0e07YSJnPKvz1bMgKs2YbuybrqK7FOvKdFoOqiNoWL/SR/FInl0EeKV4DHPeC6JHmpPcO4wfCCOSKr+SqV2QflRPfiRM4oURpDinLbq9o6jQrOjk
vQxWSHoLB+fVXjnUlAoyrYBmtgg+JAR7m3NCFCwgwQ5Xt6n0+rGPFxKVUsuLXjNDdKnPyn9pQrpb6XmsSTz/lrO4dhA3cVWsJMX50zSr4wFgEnIJJK4307zawlz+jRLw7aX6CE+Cn6ztWr/smqM4ZSS+D7gFdCiB
K96P3foLGgTzf7I4/Xw4pOGPYRKHFzZ2N9Y+MrybW3EWvKj6HZxFjGR6wrAGsOVbdoom+sJW9x9eqorM91qFiAvTc7Lj5DY/L8QzouVBBuDinoxGr8cHbugY2i09H2OEGweqk3uo+jq3K1eUmYICrg+SnL0IvcRT
2AtFXDho5167HIUthcrdsR1YAsVF55N/T44HZIXojVEgTVPa4w93B8QC6dDNkeDlExxlqboYLajonkQcgYy+QAcC/2SJAF0D+IG0ykUIhhpoCDoCY6APKlh6WpHk0L529/vtpQnuEApaiSmi1FXWt1nROWbJIS/M
1oAZpPVfiGKoCdMguxRiMn3831AG267BG0nJRcFRyWsTXzShn4BXdJEx3WzpEIoCTZZuysf1HrXAeoFzQr0t31bvDD5d/r2zKYX7q8079JKK+ddMFfFRiqisbrV92NOjzJ1bpIIqcTn4ZaxdeoE4wkS48Ed+KqGU
grA4kplHPzFutXAsCwr+32UXDgIfLBjnupyqHYz8W+UyQ+bfOqkZOf/WwYykf+tgBNS/5VMcGsPrr8KNrDVkM9JJAxgm5zRxjIFP8fVV2VBRx5TkNWu2ect0mmloU3Kuy4WmiXrlgo7Gjey6dsJ9VsKyBo3mNJ7z
PkUzNJrazGmcoOT04H5viKqHEwVrnDOEqMjfqRu03IVojWA82W1clRDbOtYtLyFdw25u3GbXbGrlXMP8voiADbO9HYmN7qK3CsaPOnRsUF16qMQ65Gyojqazht9VKNowqpbgtGE0rgbXhlHZwtOG0aiEsw2jsTN0
G0a9Kuxt+Jx2SZfdizgtmaqwbtR0wRftjWCIspUl6t5o+N7ofMhNB44e8A3u3wtnMk5Rj/MNWtWNXHkK5cxvUOtS+DfoxXqlJq4UcHChKleuV15Qaw8cOMoyupeKMkOZHrdblOPBQe1dSOGg7z1x4aAydQsqXMoO
RxCqccI+WDrs3HNRxl+HNabbi7A+bjFtHNT/YuY4wg37GoH1mLnj4BXE4eMgZdeO18WbYb9mQ2Gx2awrF7UTmNO5MwgXQXNCeQXe12Xgggrbr9yqCIYLWnhBcUElvOi44Fk5IxfKWIbn07CAl4vOVqSRqpGbC25S
zs8Ft+YYXfCyfYC64AoKqwtaTrxYMxNsF9zA6T2X8GfuQqtJSzAdGgG7gLG8ej3EBx/QLrhEOXAX3Lr8I39fyNsFvyjyLmg51SG80OLSfKadouA75aLu9PofGQXU6dCmxv/6IDxtCZ9ZX17CCvXasmJajjiW36c+
HRhdFZ+6a6n9wMBgEuXvmbEdCQxu5YoGRlbmjzpt95omCAdIUPMbZyGRdAdew0P7UA0tjM4XSbB/rgW4abvSLIxh2A05dxglP/wQxLCrOTKJUVLI/oJqSlFeMaiVagdQdr7JQ9nKOUblFGrCkVHkhH7OYK+WTUyP
vWA00dMiqAYXJE3sMv5wmtg17ZSa2BV8cTUxaZVja2IRcMPXhOu8cHoNuR7IJp14OgtC1sGDo3WoNikRHyfiJiW+lSFv4qbBATgpyarhcGJp20qZOCl3rwVCToyz1F1xOeEu9x3I9OtIKDpRxxrsS8ovaRShbuGi
GLD9/KYSWL44UjBP7CdSw9emIds34kdeR8f1yb6bEEfn/uaF1EX9FgBuK+nvR9nOySVO/ItLW3+T2HzZpdPvE27Jc2InzNawPi/ZXMq8xF3Ko40Ss5RVW+9BvbCILIxK247iTW/C63bNJwgFbBiNKnJ27TRpoQG4
fegrbr7qy4oEsHZP/o0StZH+4Mg5fWs6APMieOxoXel/0RGLDbQxu7TKYrHjAwaMnpNni+E/qhkrUpjUY73IVCwcM4MH8zEBD3aWzJLTMiIL45hTER11ylC9Myplord1P+qznzek2h3V7vHYPdVy68S5nqd1vbZs
nRtz3Os8GWPpf+9rxfN+3o/X8enY+RLHRAbzZA3dREjkx7d72ZjihU1KsgDGqYg2KC73fLuWoTX5UWGz7sGJUzOy82zMfIhbCmT2V22IFlH0NDp36ib9mXMHenR83rdWviSc+Qc/BU6RDH5Qis4qJoswp/KCM3hW
PQta4GFeeagyP4jPdKip9RyuXIvKw4wn7UAuMVk3DDXDGwq09NzQkhK2e5boCQZBdk+1TmajsuaRQ8s13hmbQObuaO2Ke/iRDcEeDsLgUakDDYdXS7CiR1wtBtLigOF3/8xU6d3YfFxAipeAaP1tctGPfz80WSv8
pPlvbYkaUom3NOtpEWZfToX03exUe2CZpjcK+B3+EPRtyo+SgJ691uAYp/nJSUVNSz/U034DtWFAfX0tRVMA1NBIPcFRgzt6/SYZukC4JlBqOEb3jP8QW9LgYQNLxApQ7mvNJm6zUe7ahaGTeuHVsfjQrzcBl4os
qs+Hlj2k7KFmDzlbS+Y+ml1MKyW8PaALaKBwJBwidYY0mL71nSrtuGdhuXsG7J/6la6DHsyQr/sMTk9yS3O/aCTT/QfzQPtB3LfkJpxMdx6OmO9z8RXBSYRx5wYOn+KiMCuWOfXtXuGekzdoelApwfE/3v8a9KLe
YclVTTh5/SG40KFcn7yTyl87ArWlL9N9h6AaeSeEjcBteU59xht/FLfE8heHFdftgOCW/0eu/1r2VMVS1eVeV6UwBPBrahdr09WT0JBQ3FDeRfTH+xXyvuHxcHkXzY9HyyqPjlargQm4OVJn8OI9WPDmcJo3f8x9
F/8wjrnPtQbfdz4kz79LVRqodnjplidslcQit6oDUZkab0vPczaePBgUl1AkChhcyRopEs8PPLsoIYg15nST5BPYAAgsvY23YCvZNg59rpSP41coXgdBOYDW1rlFqbsGvdG7ND6NFdgE6Ds8+QGRk3wRV8wKs/E7
/yhMJGLOnOZ9UFlcTJxfRq+JXLVgXLwSEiItPSKxJLfgB/Li+EjmQ0wZW02/J2vd+GFgvBJMXEYVIwKxKG4TSkF1nkU9VRBknNfFKzCJyX4uWeFivZhMs3XQGROmRaOMc7s6OI2Z1MInYcF6YcI2P67qANm4nJfy
VdqGd+MoTQiRlf4WrGin/MavRcswfvkoQYPlY1U57MYwEpR4Dvz5ZcDyXMmYWBTHdA9ucE2POF5y9FVZ/ZkT7Udcqu+vieRdDNL04+pO6i14YRetfrCTcV9c9bhf9fQrKhM75WXB5lExTyY/0XX7UfucLG6H4/bF
kZm5N7TQ6ct51gvx0gpYd91mWddJM7DGLMCmZtbKtX/UvsKg186KWKj2YuFRzf0GPlqGULUq9Srhlxjv9GrpDGWJL4Zg9Uj5//T4mjdV0Fvtz8bTWxH21SNfCqCYtnBjDQbnnESXiElMVVVgPMmiRpI+/rNiy4Av
wOH+I2+9W5qN+p8IG5k5vO5DoX+hMw3b19el9U96KWGxmLVjoxzf1hYj4pBnmC+5zZt+MQ6uVUKWok1cKzo9+FQgY1qlbCobuVlVo0rwfHFwA+C15lprDKzNc5ZTuHesQxnar9vn8nqAwZq4wjau3d/9J9llt9F8
P9rBJLboJ8r/lPJ4L9eG/05X+CoAM/aoOMTCJoMDBLIhI51RYiJAurKlxh8/2RshXEwNuPvw3BWsOJP554e+bGYMfu5TJhm/GB1JLWM2G18zPqUXB2F5iBeU3aIUE1M+2sN+dmW279awbLULIu3qyvG3jcOJfn7v
PuW6CNU+FhOvoIBTrn39d7bHa1ihNi8qM9K148bzjg/Tss5T7FVpx8I2IYmtNNuPOoDZzlUXiMgMb1CQnUaVXeIWv8HPow3sba/ETCz2+nhCT6cmWLcRHMXEy0IxdturMaBva/3J+Mjz1fc33HlLZf9dkdb/L3DQ
zOa2BPdPv7bdasfzj9TXjgqPcofK8m9wcXafOA66un7KAUN6h2wPeTdPFu8eRXGPVYQFyPE99EzzOYsyl3G8FnRYfvqRU6KPQVyXwK+DXAN+BGsYnv1YKuLTOc78d35CiumWfQ/+QF0Hg8ny6Ilo57yUXXAn6gNL
JbSC3tlFLWhADKFajI5n8dfUnH/RVnLWIC1eSEpzlSvF1zPU1h3QIl+IypWn2xADNaqqLwPXPIpk5lbmjQeGnyFBYCrTnJ1PnapecnrdTklBHkiBLr3LArT++zPrDQEKmmLq4MsfxhxTAL9BucO6Gy+OIF+EQjfK
7+nh9O5NnxaCHTothmBvOgSq2LPhb8F6mCuaVpTGuKOnIQBFg+UDMkDHJipeRd8uyI18RzAE8YpBXpnjdhrtwjFaUuLH7I7quJcdmesU/jGc9UaQHX0EhBI9pkvkBLvpXQsM0h52LLZKWkaKtH/JDoW7FoAlXY0N
Owil4WyOhSWNnfWctw2wTrcIU2kXTrDvdJKGqit+ObuFQO3V9n78DsXXpdJwJI8I7jndw5sT+GM4Nw7VKnD1ln7h7rKi34trrWHBsXf59DUB7h09KLr2pzlN7493HNbUuS9KoteMsSYbO/ZtvjaQ8w1N6UdTx7fR
oVQKrm+zNNx9VIy8b/u8vMy0Qk+V6VZw+m1iRHayUmu8Fpa/7RLCBvNH9zfId1tlzIUp/+WQ/00r+KZBO74EOE/iqJiB0qGkLpXpRsqMCFJ/hMsZ9cXVdeumfvRo6nYQ+ZiyNgN/BHjgUW2KEHc7JxliDN8NJ3eE
gqdeXlHepJjK8NOy2fPTJ43AGhwMoVDCNs6UOLJoTaddWIS7l8QBain84NrdGPbC4a4oyfEccToMl/BtsSovYEWdtE0jW+n1WZJNnTw4XbN4EF8JKsE9vUjkNLuy2GmRcRHckSXvQ8IRVeIfp1hujJI7olI83r/N
utSJ9DYH+/3/MjyyrE3pCHbx1FSyYjEm/CPPTl7bcn5cWKxPi0tlTovcEVzjV4EFRlyMfKPAYR28YtgE1tW7JwfDEZPNPfIUpsU9uYTIrpUbJHXefUREuA2XDoQTWhvS6HxCGkmKOEF2zrb7+3TGDPqGalmhrDlr
YioM5HhCsoxc7qal6JwDFcHmoJfM7/VDhpBtvQSqYtPBn5w91/s9Djw7gNQZ71pIcXk0+tfHd/xYeCjXjvjaqR9+pPh5qK8x7Cu0CLMH2OV4GAntZWa7LdNtEYwPuSBZFo0Xb68wWWsmhmtk75grk37JCQw3804t
wQIE7yYT0ZVMkY01HJrNL3mETk77LE1q0EEBIRhSlocjcOhB5JfjbBSZ/5wQu9oswqY+aiGULcnpmsvEkC3MriWwQ3DC1NAzb/2eXpsQibDvhYi3S+cpV8ToXxkHOoVjkE76+9oi05Za7IWAjPCjMnYwU/0TAbYS
5QVFLBeT+AuPqPjaGgBrAgvw6Cqu/PHoZkivS5vU769RZjjsj14p/cE8fou+vSdAQWENCDiCd3sZJbK95LK6dHIlr8fy/wb5z+hGry32bZWQeYxD2dOmHb+9MawAvr8QdHJAXnH3vUYOWc4nFcsO3YfVdA5vOlPC
YhjoSZeTEswWzFS3M/4W1Hcny/PSi2psyRDjtxHgvyhuDcAw8IDGhvKBb1cNm83RHGQZbLo0akMf7wn79sqnqbXoCJcGOdDjq6NLAnTX0wdmBDVQafLZRN9CZmkHmVMTqhCmb75/YsLBS3fkRD19zaehhG8oXvo+
uwXrYWjl7M7QAoA1VkCwajiCb85vfqWP2UpCqdECYEMzo9Hp67XS+OsLcYOYtbQW/4G0N9Zi/jhcqoNqY/z65tZ0FpQbOtYsQDEvHsYLZdffuCvfHoo3NkK+uMc1+a5nC2A/QU5FuG9oTk6QdR1bJ9uKv3UiT+2U
5XDiyO59xKWUeXyCGKLgCKeLP9XBSbhcrMSPiHrn/t6+lezmNQdnjjWQYwmFM4rYO7o1zmcI9pg+ei+CS4fyTHYkHkpYjkIFfkJaGob3u46k8ci56s5S0UtL9CTeDOFfPF/dAvDmguGONZg05wXer8gWGUTwKCNu
ubcDBg/u+0I+Xq0cbI3JOk6ZR8k5V59xzzdsU3xHs/ie5+pC7L2RQ89DRwQTQ2BPR6Q7g+inhVhmNr4oiYz+zOYA7QH7CCtbdjBlPKEYk71eAoIP7s604qzcDrj6UBpFsXWdIJQDMDxla5ZI0EmSZxPgVJfTaRCf
H6AY2YgNSwckP67bMuM5yqZdHw0g7W+NILt5jIHo7Jf9vfiJis2Dp9XZyDvHZzLppD3QgqyAeHhVCn1w+qV4MyiHPQg8950gWW1taU3KIRHCUzlwboRwsW/kU/xeHTsMFAIvMNLobfFkuGU7afAyzTeSNg1Uv/Oe
GSCicmeT6I1+mk6cy8NpuKpyeZo3y+wwvWaJWxg8XPD3vmqjm+KFdvjBg1MEpvDCQwn3W/l/fJZpWM9O+gIcP1c+sRy8LmA8flQ5ICtWIpOX9bRr7q1qANW7h19SeJErKJAxf56CPfVoa1W34yho8XIAvSXYmeU/
8pDl7eiwiRy+ywBHyZJL63SOsoZ2esqwIPIBXYfBBENj6kT5SaMuE/Nj+nJBZ+AoSU1U8ozeOdJcF+KLyC//lkPgnbij43ugYoaCCE+LNByaYOkOqQ6ZSF2uOX39f9o1QDmqLMGbE/8Ndx/6Exp4xeLPrhvMJ7eT
cDN9lWMUTwp2CeNavprC11zI1Mukh8pH5Xwqb6nrYqfui4LD5/GF+8JNpf31b7kQCkrGz4Nc+da2OX7dGRqHc8W/A0JaHwWYvILjNmKUV5QTj0RXLPPTbYifih1nOkTUNM3/2JgGxw8OC5tByBL1woiFW4kV8Bx5
ocliTjHAea700mNif5IjmNEDgBZQh+vDemBsnRlRGqaVw7EFzItxllmYxDHLLdWPZC4zdarj2+ICmIgwVcANS44UHzCVuMTOcB0BO5w0tQTdyLIaOx+DrosRX7HNZPVA8XshC5+TEDBTks6dSd4s5i9M3MW4JQVK
w61YRX7q11cv/eTokKlsieIixtISOjGwpEQrKa/qPmRVQjUGUl6VHdqBsKOU48J3qGeNiBhDhQcKWqR4euB7Erb71e0zypMTr0k0ZRyBO+KmmTbx8IlHVf//ZpJxZN5Q4GopoDOwuogPfhPbBxZUc87JwSuAG1K2
vd23/fNn7CnWAoIiAw0jNEPpg20a2UIrMZ9YnvZkXx2tiSzhbs/zRIscHB9ehupruKsE8Jqg8bv/8QeP/ebRONTSwrx79x+h+Tnx3TjAh8TDVrYkkAC6uz3hoVwaBgSRG7VYP+ieyPRxiygi8idY7yI1jDcixPio
7m6gaU0fJldPKdwellwIWyLY8xBjyvaGbYHmR6kJdyJQEi93Y3QReDmzcL6r46HIkYZlXblBuFSWZsz0b84MXaC7SkqSg22TrwIi4/QUYbzpGEyMtqqtY1ii5TIxC1FYdJHHihP2FfUxbpaV7TaVFV5O5fKLhKzY
0s8z/CHptALTEBPBjj8zJnEA2gElS6FPBrY6MHdqlXCxEIyGiUZ+8VlKItFTUaZfKMF0Y/rh8HuquLQTW6WX2VyoKMipiuYnJxNARrz3Dsg/pcdoMvBeNAS56ndf4m2MXAChnX0mbUuxnBiMHongWMYC3ombhNRw
i/FkTM5eCqFZZyEhsxizarcLcyg4nb18XV5EsABpTcBXDQJRayA051+Kd3RkdMziZEWavBNw1Cdo8zzOGv6na9bH25zDJfJfdXGKBpDXqXm+hC/uvK2XOtGpjYbS0+AGj0vP0jysT2dTJQfVYuA1YAdy3Dz2Li28
N/hp1EQrkEeoqNjBDBJOsLT9QnX4X45T17j63cYIQUweHBubg+hOaAdCRJoJP7MDWemWEMZOzj8xmFNBtczi7ukEc3WjgEwmNS/flShHIPhMydLD2pce6vNOsHOR5Mwsuo6wCtVzXWtaE8rCVvr1Yx4kVmk7KMCL
dq25jjY7A8OnFexVAUB4qAAvTKhWaDiIwuHQZ+l4ximEHx7NR1xSR50qr8cOV7wfZ0xoRjJspe5RyEnW1aDm2Yd/zF8fIasgJM/e//O4WSXcnjpoxKwHcFrtics8RvrvfDs41dtd82oex3nlhAppU/giPc8v9h3H
ONIKIvSOwFQEhXjWu/g0mGBqS4R2IKdXj36ZORtogmXZEH71jsHrBSj4pPlB0upi1cRlnINkjkf4mTcg9lSdE2pT7xt34K74Y3PsVi7yCsarKwngOCG73XUbdOcHT7JjMDVfQkx/PC5KkCjji2Sy2rVt4bCHxo6C
MmxoOQYtbGQ74KTMy9nQTbawP6lk5bpHnz6VHWzPo4B31lshpS/tJWe2WGpq+fa1X3bHOzwhO1NYiaXuljt+wAHL3pkdNFfshLxy2kL/GzpPDl7e3DO9IovZwXSl40nQYP/6I78ZeRrUc+W+vxC5XVqMY7i4XN++
DbjNCEhhS9xHZEc9XLns3zc8JQCJy3/Fe/IeuaezHqbiTBUTxCXzx2FYvV2KZLk3EOYC0DhutC66rwnpOCjfyfAgEhL2RRMRNAEFuXxLBwboopx9XT1dKOqJh6M2wDzgxin2AKwf/3ItvhzrLWIQihZaZezJVdNE
JNVMi37zeCOc6Jw432+rQKIVBHO0eHHVT/YClJ8MA3BCfyEMHOMkm0Hc2nJ96cmMqDlmhVxnqz2f7LNysiC3GX5zuCijsu1R+aNzLq+OGIAr/UZbFVd2wY53O1CfM6nPlqa/W7BYysthQVe+gkDaQtTQ0TAhQnV3
bAVXZ+xvYfk1gzQ6R22WAJHOU0J/jNKVb1xQpwUY06WuffTMwZ1/XBstvrCnQ4mmotqOG0mErTSx7qykIKVANejUwRSgfVFc2762oKl2kFa3EffeDE1Ce1KB+WVDy7EcDQncL1EZ8nXlHlNZ9pbb4habP2Ds6iZA
91eYNIqKfHgC1s65sihsXiXQtnOWfZlwbpkiFyMo7iopB6vKCUN35QqBlUH0GuRkRxkxGCitk/8gCDIGHg3FLq0PdEJXYIpqA8Dsjrc0t9vs4IzoDpkVnzttbg8WKpl+uCBJ8d3wKbSwWWzvGBlLz/XRZqajMUky
AK2EUiHRJ7sh/CnoZM4D0JKQdkLat1QPvEui0KzHqxPppYs04HZsSBK9qAhSg85ng+VxAwFSnQEnuhb37EXYJpQ3hs3bAsKfSdwe0BZl5YLkDf8VklFhGjlECxVrbL3ZVuIGPu1CxAQoJw2OyP9IAdRostST3zuD
D3QC38qcjmd0Wh/2ygYxVkSPtr/FmI4Q0kVHeLYHt9dlB6zFaH5RZ9u8yDj6n6FwPUcEukXf+r74SGJ+fh79NHyACuOLo9f4pZdGi6K9LwW/+0OH8WpBSn/3vljrc3oRW0Mao2YcEYckHiWNVlc5O4iYPZZzrQ5b
pK+vFPJmNxQx1VsQ44wLqNCdFk5L0G8x59sV63nJnjNHtZp+Xhw/AhvLzVCEfqljapDPtLd4u8C+kSTjb61OxrkCXVrFlWP7dUvOtSRbwq0jXw6+NQ32leoFiHAghb1Sc7U1YQ9PduSHl0fkXb809kl3ptwFGaU0
VNyNFbtL9M4mkukJZJi0CulPxmaYH3+eBT8sxmAImulD3sYN4FK9tr9Baw2PjhLs+vAaeXLsKGj+WVUhMqVTLhh8udEhHS0P8HzvRZ6pXtgXE7bkWZb9t3vzvFO8mzuK8jTlTbKSfJs2YkJbwtaprahm33pT0kfp
mN3F176HO/fjBPNpbp9WiM0FBQQwTAXAMp1DnoIAIOxzfpDtPTn8+yFzLmqD7VW3ZF1gTNLbx3AHXTrptuNmaZDpuk3rutuV45V2TQmgWgH4qy6cGCLMzTubgwBsmlIjhh1o/4fSdEJwuOWzCTwi7CiNEW6wylyi
NKq+IpbdlJfkzAzk6Xam7jmpxjzUXj1tAmEsDFU+vfziyfpWDLEboMUsGFijeFtZNIKhWFNgVpzlXnzn1vQ2H4AMCyQ9+d2ijFSabGro1XaAGrsGk1QlAPFRCCaq1EVeJuJIzPMprr/TaBDvscdC2mM4wwkpF2Wu
Z0VaYl/LgSOLarQ78XggDIIYkwLjBJls1mFavy1/DFunuEPqOen13FJ/FSsZdZokzrQFHMtmi/HndisnwgvusvbK5fkAAu/o3QJdY0bRrGoFuGCDSU4U1RpwxyzVkwcUoquh7pK8B2xZ3pAPmkn5fgiA6Wxj0i2p
m9MJ7Lvfe4/CUCxDNBHLmBUVnqtXVH2xvQlNDO0Qq6DPZofe9vie1kuso8B6ibPHy7N0fLiPt36KSde8AbMBjpYVwpFvHVBTq5YagYQX5DwnY6X1Zo0KT/q5EnYTTpKbKYAwj9p8M6RaJqN7b8Na9Rz7GnnTFhSm
Fg44U8agfRPvSmo42mXLZJqrWWyOqwuyq9WKFADD2mL0S7jAv3oFppaxImEodAyd67qXyJY10Q4t6+ifsRFgsbxHgUDrlGmWwNB/J6rhAkGSCt0RqtbcJKz55bBb2AiurRfMEfTTiQiPAtY5FKscXZtpnCY0BaE4
9vZYm6pFMF1rvfnpqfwPFoYfUK/hiTf2wzGeufbmS0EIEJu3eabyRQX2BTA1n6MW95obHVA+bhs4YW+Awiso55EUdLZodiNnx2xM95JLfZ83I5kTydgZ29yoe/Bk+VVg56Krs3f2PJ+rjhf+Y1bcMnPnye7j51wi
3qG5jZCErIPpomQbKdGWBMlmj/VawmbDQ4XaYXonZx8s0BO+iCp8kmXFbDEMtbGNLJyI75znXnE3O4rzP7SDgWSE/QQJu9zetpxlbvhIjlKbl1J5ztIWYZU8IIFqLcsgCFu1BOLEiC5prkI5nKJ9nJuV3sp1dTsj
OFlvlSI2H5WQbFPc/Igk3SF//84ZQL4WS8sFjhQsyrRcr7YKhnsLYNZH0EBxdRTIz1cJtspzNGxsUujOZn8VerL2xjPp0f1XsmrJmnOVb861og9nIVkTUJWHZG1QoVnGpNrcoQTLuVcLX3FAqs3mXEhKhp5WfjCm
trMMRQah/rIGB9ySAsHaxUX1LgZANVcdzZWFxvv38tqzIaE+otZxWT1SbWN3tF0oWNv0+G3VxfQJcRxyio/20tizIfIzr1HOycMWNq3f4+E3fgFoeA319EJkmNthCNkF6dCpg1FRyOlp0O7ul2QMLLDqaWKHjiw5
U5mvYx9Zmo1oANkrgkEne01Ss+h2mjXoNpKU5fV3nvmerEqZg8CcsFr380/aWKChTFF28/su8snTLHMnSbYOPF1Q+tfSDHo5w2glTaWzBKj203v538maIBtZmbfB2hLl6tdvykvyXl5ixfiBXZ61I9R8afsZBTOm
W7x9U57YXPTDDhgI3915LwCWuQ72xHp82hX8IIHuyTZlmctgpe62K/YOZdGeizHvxhFvrqNDogRYvYoiQ3AXKr7vt3P7Csaf09EN/9Iy5M61jtWMxfquuVnpAJ8W0X6+BrOvofid6im7wIb1/UMwH2J+4YAb9eIB
KPRDQLEvzoHeRibC4uceIxjRseYgMQrXC111mBZ1KCVajIYZ9JT/cwz80bGl2PIHilWr/IiJx/H01P098eIwL27HdfrFg9U2vz9TEQeffvJcPyLt7Vb5ExT3cl5g/fYZSzypp0sx3GdwWv4wD8XO6BMlMJ9Kv5k1
syP/2u3LViFe5FliQ+XuOhllvFJeECGSIDXgW2215oGxvgaSruFMR1IUwrXV80vmAAhcPTpXRjsrno9RAG5dlSjFnFJd2VU64Byo+Uz7O97IXaflW81uZYoPr0Q51S1v/ohfRywUNwBezsTtjQd2+J8WnCeMrPOJ
m5Vvop87URfYkc6GT64VucIONaZi+pA9KmCyw3VR+ioxgycz6PHZxeD8f3yr6t1P5Exppu39/4CNI6MXlsZnjyxfWNt9PV7CSmcaxqQQ8n85Qa9/4AGyu+L/ZV9srccOWZJ2RQoyYYrirKOkhdk7080J3CCVf6uc
cy/QE3ssqboUKn3UlIR0SGo1XvEkjequcjhx7vu3wpfJp9UGfkz+VrWJN5YVkx/oDgA2I3ykBHfzrhpl2mqGOH72fVCSfBRUxZO2MsBgFA46fQOB3GqsqX6bR6r2/pyFAy8t5hfibrv03iCI6tg1ZlGOoG1b75EN
U2R6VkWDtCKm+5QwK7JQ37hXnRaZwCUM9GW65TRzC+J6ewVoOY1NsJ+cNVyPboy7bI2uaqXfFe/jwA93zYaTMpc27gRHbndOlXljwemE++pBUeg8Nodsa2Dors9ohFDFrlFha1oOptMxg7JbZVHzbtXnbOEA+T0j
S6m1DQHAu/1lrLPg2ZZz0CDDnrcjV6tUEmOFMe2D2bu28YJVV8Wiq80wuXZHhqHvNZBuCbG5shEKiy3m7daGNU60sqy1p/mepE3IElL1mGUI5LgxS6spEXh9UICDQeHmjCQ6Vf0vKD/7s/6txRSNCavgKzG7Cvoc
zwpzj2eRkEiML0ndM5lIImZ91rpjAubhLulP0fCf4JwZenEORuXxQiFPAjKQ87mTGHMLQkM63dsyOfkMPwrRZbCrlPfjPYpF3poYtBSUSS0o9uyaWXBrnXwPAqi2p+GN1cZCBSTxNtEL2V2p1A0L1uQIq6ANPDB5
fct1Gnuu5oJEV7MSk/jT6W9kIFfQ5TSU6+VpNrJXXMRVHliQ8xghFj6TwRBh3c54scAUE2rHP3osZG3BJPtYcsJjGMekJk+81/izEFXPnFGeLCYmNvm98fqstWtt1xkdGq5doGagab4WEhzBWZDVU5Bdvl0htsw0
twyyzZUOIf1GikF0mH4CWlw2m6lR431hc07iktST32LzJ0zeF27nVOHAtozatKoNb6YdqOcSURUFZo/SzYdwUYVJyBpzDLlpFcLPnbrMJ3ggTp9CEaI7eX5BOjvcZMt3J4tcwuqcxAEn2xaiC8DQs5XPWSuUM6lX
A5PoJeF1tBMSFuR+0uWuL7YtNGDPbR8Pc7jT4LC1CgvHJwnORwxvpTQZnvHeZKEkkc2euRtFEoSukhwtbciTYhl2JXRhCIULAsINClUduiWUscx5ZxvGA1lNxkSgsMHqXDQknTGc3X6DjzCplbGEc57SFsnEg1Jc
1AUDwEYNNn3gc25u9JtYCUkuCid9esHo6PeWuOXpicufvsHLWLGtqe6QeB67i17UUX6gMz7YNV2c9Gcx63MTV+aNWO0omJ2ieo3BVfhBt2U2MPgJ6YzKf3J09TID4Zh2a5x/YiMkSPDTGWPYgdBETdTrlqNWsCRR
PDkIxccFdB5Kmf3YABWZEIWngYJ07BNUB6mIkjMzo9Cbx7Em7hlvdMQJqnF4Ln/eSZENJ+Gcd14CmTnlJrE3PzCN46snihcTlCAe4em0amyboqpFiPY1Pnx5RYXyNb4/S3UMDzWVPo2/4ZHKbNUi46pYCQXxWkUN
XHFIyvtOP3k/eUTTkxYlcg0j33ocsUJajOuM8zxgasizmFlWyMEZSQwle4Ncbs1k8metFdnc4U7mnSdZzzFjGHkg02mt4ZBPYt7krOAMEDcOSZQQjTCUgYm2e0UW5SgGZ77OHKMgfHZyefeDyOLtMszzS4GrhILz
38LeTn3L3r4idQHxoNNFgzwrAOVs56H4swCRznykqJZFqhXy8S95Qq5lRfvVHPMMuPUcAWV1RVw8wI8ADCjcDK8PMBL0unXyOkGxUiv47cls/RIWThHTycUMe8td4Fce/Nt/M+VMM1PPVDN6Jp9hM3wGzyxmNjPT
meuZIpEDKsiL+dqINuIuoDPdWyg1Pzy3rezWdmVMC3u5i1D+grHLHq+0j1o3oPR4L72Sco9n0ke5vI/qL4ijxNuIllHph8kMzNLYX4ZFarQGrTxXj5+ABhMdsUvl4W6ONBRw1QjufCGK63++cxNTHEsdXhPPRmoE
6YNDusXQssGdsrLtk/+LGmEDSaGeWRcVidBuDQ9bJ8n9uZkhByNwspEMjaSesYMXVl+2dV9Qr4ozq408cjnxgSmDiKvkPNVdZTxlDkK8jmCrGl9VFQRB0krOXlxea9uTmcnSJaEjQffnIlpFWspUq3Vag4WHcOvO
KpUrtUaqOmiQ39Ud0z6c2ZkUcEpvnZFRRuVMdh5ruPrwcUFuWr4Op33xlR+TGymlkq9xqex/yn1f9NykC8GtHWkhWMZxfGvdjWNailaktgqAzGY+gIdNAx3X0SmDzQDb+89zbSIFaORaE1HInSciYr9N3yRIm1ja
9NKC+GvF9VphfE9sp3aoUXUl75vztfhqHAHTcpUwYzNWO1MFepJrZfQNUzoUJHnmykrlZMAZCWfKYsUSF8jAbgfOeBHZ/ASpKKWQo0fG8YuJ3sqSesllm52xc9ubDeeDiHZySxJFb7tZc3ILM0twp5E6FCPYRYeV
51auSGb0od8L3+iVa21+ZaWcesTbhhWn6wx3a+4uFl1qMUtWO2vdmNP1ee1dbMHlNGK5xWc1nCIx50Sbzs2Fsv1wA1wFAKv2yFmwcdEoyZjrbzfjaFgsKxC8pRM2dgPvY2JfNuDdG9CUgZadTotgnQjbnWRtEYqf
qMdvngJtmWD12J31PoE9wpk8ZzVDTFVjn/Vr8BomtRmbQK/yWtc5u5I7GKx4RRrrrNO1mu1Rq7wpL5t6/WSDhvM906h4HgaV0UNb3GXZJJ7d1kEQTzBcrLrAd4fbt3XCN2MaRX0jmVua2tq5GRvHnleLlTrV8jss
/vL6aEXlnn6PMkrTU9g45/1DyZGsVq7JjT6uq/2KBZuMSbkBFmS4oeDaaWesBNJs+07tjEGMNECMZgtl+W3lzAjcGOskqG04RfyMibRIhKnUg2tnc6rsT8spd+my9bQD8OMFdWt+2NWL3Ndz3qbkU/lVw2nzXJ0m
7BmjNkt6HflnlH71rh6Fr0hF7Dobbv6N0mL/4maUNYA25BCvEDRW4lpoNuqbY95Aag2C3l+/MKqnq9DY6nqTTqnEe2lgs+upRiuKOKA/OjrQddXHi+2So25J8NwmycxI3TbDc9zsZfF+6pxkWCcysO7J8etMvNwB
e3sn8Gg+RiM72GctjSm4RiJrsZcLZo/KPmjrVeGn2Q/1Ce4XfEFiDn/YOeCveYjuaePCEd60w63CCkXKWT+L1sERK+zbbZ3gLZGGhVAhEFV5pUsJfEDjSds3VahQ5ZHrAxHN2kUiHwd26nRs9+oUK386Z4xlvqFu
uwrzM2efw06k8ZfJOq3tpzDoJkgzw5fn/L81ODwGPFzQMV9Y1xPyE9c6yMxngR6VF5gAHWiqQ3/fyy62GaMXnAjQnCKLzvnBSb2trn+q9EmDpF74E59xCs5IfWPcOBzBSUEaWVQEIzVotWt6vI2ZGF1mEMXfTGaf
r+NRKVPYmHYKSV4YRQXbidYlTqxYgJzsxME6dHC0x+BD+94Ylb8F47N1zKgqak3+wlZ93kEfF7uAIiIBARQSVCtWuzvs1g4DRNVdYzglNBpIJeQv76dBAXs/OIsxFZZZdIbNupokaobLJbE0HvOumnI9QBVBIrGs
IMixORH29QE7OSCcsKogDfPxv3IXsTbNdgbgJvWYHBBP5db2mDAfTBzE8FEX8V9QVU37CwAfRDLT3t2f5SPuVC4B3tAlWQ5UJIujeiDURiVnbPPn2dtnn1YwgxVkczqt+NbL5zYyFDaVUbCuHqrLrJxKvAFxmwv/
caStcXkM45sO1lKb4oKuTrks+1r+iVbW89BBJ1HzN/N7dAFZQbeuygO2H49tXploQDbyS50D/CdP9aH2yZljllTiRKLZoQOUra1IGYcqqaMqE1PUYFbOGMy71u7Ci1yPt1xYBwo7NnyHa0bgotlTKIB/yTvBHP/N
7UmtdWAJ0eenWReZPOm0IID94I/j8yvwD9WHzgQfaG3zcuCVvczqpibViHmri7Bswn85Tz7oE/QNf12lrvTxS5NtrSrzxEMQ8mJqtE/K+GGRfe6lHCJDH17PP76Xmn1oc/5BYfRTTH86Sm7C3zcTr7eOHHU9HcA8
RmmvjTrmvEdtM7QaGC0xfC1G6cQpGR9avwTSy9AOoLjk+ox6zmEwBnF9J+Fl8JaYU4S5ZRwbHUhxachFuoVWgv5jYvw4EMQWrkZZ7Vdsr4nGlNAh63ElBHaRqWt0MfH8KDJ2haGMLUMbrHLp9L6OKwwBvLLOQM+E
kEWQQQMWrPchzh2as7IusrJYCy7FVF0gniBM/2sk6T7vA0MLfD/rIplY/hghMWXDq5TFqaf8F8ak6lkiv9I2V0e0mBPJVGBNjc9r7ZUpNoyaXpxb0jhf1xowxn/d43F/2g0Mbq/pvnhyMpwJR5TQjFpOytaURTE+
aYkVnhDefozR3DJ3hNwlNzsQzyzLBOgmnTO+KKOjZiF4hH8G3xUrwmEIElYURP6QJ1tyXgaqx7rX1AFfBWEIEb2oBhnxHlv2HYwDo1ia3bsk9sKt+Ibm8cZSv0PARb8rCSEHhv3BXMqDjCG4Ph/fCWnA6tFLPOGe
ALEsTo1wuJBIsylhReOjg4N8umAg1Hqcx2DhIRAr4/YYqKu0+IURQhPZeBOfRPce5kQty6pUPnMV8aiJHwb2ceWBgsQEwveEnJRFipjuvGSEgnAyVvQiixwJvyoK1tVTTyCDiTyzKqXrRmH8Nkplznji2cEblgbo
D2rnGvR83vkEut9ikmFcxPTXEAV/C5C3nriiY0feWI2+cBtmvywqf2+YiRvoMfKfwlpz+pNV92swAfH30R4vP2YvMl8oASaTuG3n+Yk0Cm2dwLVMgGQJaOsWkkC6OC3s8Ck3+v0OpDesQzW//aopT3rJ7/0kLQ/u
EN2zzJObtp/JekH/B9ACVIHhvXv0vfyUDYw90Y2cKdK4aWlwKsjsmXB0Cy38eKp8/4iUGUZzxfEUEfxxFdsJhcSmfkgGfD8V9bHAZHQoiLjXOTUllbEm/PoVfu+DXErn2A0Vq0xh4Y7jqKPIuM0C6QTXdQjmHxlP
k1esR5Ekq/e5So5dTjvfj0UkJ1qG5OZSVTAF/Ilg43tp2gbHpHXi7KNIkeIsxNKw12Io6Hl4MGNz/LVSBxXlQanOe9p8fZq0F4DOiX3f0QE+IrXYeH3xrvKOpy/qaeSKEkPQhO/l6SG9QA16+QQoWvFWBn7UC0rS
GC7eGuQnVrRtYc0byDxtifnTRYhEVs7AB7nLYHBaBnsNZotqvFp4OeiVFsI4hWMzhkY0hJupRFHzqmrM5WhpoJUDyR7n6dOHCb4Oqj5sPFS6hciLkEChGKddf/rPlwDUPCMIDZ7kHG36yKPwhXfrZtAs+YjgHNVG
w0uGgyf99W6FIIfreTvzBjhlw2ts/flX5o/tsAIcUIIkb2I4fkhmS4fpoV6L7Kd6wCBhYa+dOEMaup04OckO/vvbE+tNKAh6UH3+8m8OB2V3gWS1otaQdvDHSbU03FBz99hcXJT+Actxy58ZCXnrMDX/EMULXaZJ
TPjPClJQQTyGK/Ho8EFpuWt3Io1B5iC/BhvFulhQ7CFVNQIfjTQ0jatRphG4wivKDtc3DCiDx4PI1e4YlLUjIUwLlteJId1qPtafpXgGa6vV8X4bZtnGDy8s7xJH3skbpNevkCX/Mm/9chKPTkyPnmbnHJFT09tw
HKrfXs4eG8IJfopBYalvc8ylaTD2+ftkDTI71/U1I+0JqCFieC+fyQdaI099nyRGAX/+vpCzVr+lZjSru/MJifUfPHbfsOGZHeaZ/AF5mBActCFpXc+qnECYCvhv1XXVjgA4UINST+/oXWot5Vh/wCclxGhlFkkT
OzwIRSmBHnJC5JKOJZDC927sbrbXFUy769/ICwLIYld3Op02QBaiNwWQFvRn+ESdKQLwBTAoL0byFrUIvI0bKtgXthS21oX3hmVhX1h3Hy49cWE8uhS+OYgLeE2oETdVD/jsFnzIYkSeCO8VJWveyiXMq21aYRdq
y4+xwviOgPXDijQeyZVhnd2yNsusqSc7Ao5xFylWL5w66ySFr6nljJ+etESubqhIdgqqECKgIASsQOrAJF4aXoQ4Z2+8mkgt9RFun6xHFCWT9eKzelTvcMN/1pXnrRxuaddWFHfNXRtX4yjha1/sQMmi9dac1hAj
EEIo7lmVnUnzuMSNhHcXEMXxfYpyXddr7GwS0nwaInMnhuynFX2uLGUG5acsxYL45LrzR1vozSuCoV/hPaupA35QtEamE2QE49JTXwkxY+kfL1IivsDYLTh1+H1qjBGwCsPp0zLftegoxreyRpaAVRmPnqIjaLbC
mPAURXGujjHmKTtdk8LkigYTA3hyEnXz5YD4izIERgrN1jKIMjUSaFad+MlbszyG1jJ6Mq3Rp5Xfh6OrV1xwZsbEo8XpVUwUGFZAVooRkSAmDXidWurn3dzURJIi+XW/IgIz0Tot2sb96vg2fk+yX4nh+gbOoohB
SIFTvMzbxsvhefQ1+g/u592+LRW6x9kdIeI+o2vxAF6pNYtyY0sYRLAITdhaW7JD2+EPHHE7n42Qq3F+PmTH5w07dJAur1GGPa8oDA/E211+pSLMbqfZchm0n3+e9eRbNIv57Dkq59JxitSXaehi8lVt8CNEFKpu
yOs9GpHQ/bo7CTIYjsd3rp6TrqrgiIozogDdMwiDLcbIwbqwkAvHo0j6zp109W9nkikMZFeaLRp7uDWgivTDWYPvi8edZmIYv07KDJ5k2WGRTXe1yzpruvx5d+oN4RawG6OiGdVf4pTghfdAjRDjLCMXxmb/XKxl
W6tp/NXJU7quOvMy0cAMUoPs1pzCk3rTAHeKu9jvBHPsQQ0AfjJ77bEGmCW1SOZNu5bmnvnq4vk3D6w7YI7/5rzzaasITqwJO3AGz2qx8z6Wm5gExxhfnqv3P+RtJBw8BlERWvs4Zn3TNqZ5XbP79jaz3zedG4y1
Ab3o9P7ynuI1EPxLrjZtRBB7bQziAR3aNizKYs3xi0HKF5qG3ziP38xqBR967RreG120qbCnlXEotN7f59BU/YyD4HN1AlHLNEvRe4HEmSwfodomo5qHqBRScqxJk0lT/PlD/ehZ8HJpA+0wFzmAZlS1O+On3JjJ
JzNMwjGdZUhuEEiQqOareXaO27hT86B9zmuDM7YFhvt66lM/fZB59hXoEMfQryVmOwZgQdNSCp2A2gJLcEAaqcUKl+NihOpGq6l5CsTpCsnsznyUVLlOlyeD0ly57lwRGWzrbsiLyjyBD80jlYn2hyajHDKgzPa2
lwT8fy/weQhuphuO4kPmDtEk4hWpuD3ktIW1B2GLnKan92Lp0Ehe9dtIXv9jLa9LOedEJnSddhN3RWogq9GjTeiVdY69vnsM7d+Yrf+l5RyAMW1b8WUpV0QfZ5lxo4dvjo3EI8cPY2HG5J9fsA0DqVwzB098FBVR
AdsXzc0Kf2PkWIvrVWmlSxaBgejSwON6i0xfy7M3KwtRsZtk9sa8WFXWcpZplWWdGG5sC9hl+384wkUoYhy5+LYS9q3f4H4ULVk9DsVzo2nWmzG4e9cEDZywZwkmbQRdAszx6CaIjoBj7+Er01/ajAO9x8oRMIu9
EGxA+v1OQ14RjqjEDCTZAjEhiILkkMeagjNIoiE8RkH4bbWQZJu2yEdBBG6j6R4WZ+yXtApU2jaK3V9fRp2mzY5Daiw3vzp6ChH9iuhWdA5n7kDpNg/2jNWSkCB0GT8p6RYKPkr5kZ7o1dgwoHHgdJ5yRAR8N2N8
dU+iCShA2DuyiJYm6GmGx4uUNN2gy6t6lTKyxowC+2dGgMw0o8GpmbHhYXv1INKLcO3xkCf7ky0FwgGYlJEMBtFpjhj32PN3IXjvgd7mrneR217G6kheh/w4oLHLKLpWteOB5jNVuiK0BCFDfC/rbmwQWqZMd3j2
CrfTjxWSv2FyRnQiN/ut4UVnL0fEOzRcxIY77jG6cqvBAgD2baVl2nujHwueqRedLVC/4HmK/1eC3OAylI3bI4BmUqHqTBSRY9JpjCIgn29MSk6KyPXAuvh3HGNpxGEMmP/O3jScf787axQgBuAaddxf7JQIhDqm
Wcl0Ymi8+mJZtWNioRgjWCXkz50/eWTVI3ch7DgXQlg5hbuY9gB+2wEuCRbFol/q1JL9vZpyQT+5zI6TJFU4jxhRB5+EmmUYSpIMH09VYzeTOd9jjezRkHpNJDs3ZxqDIsngvFz17nQIRe+eqr6adUhZAaTDQ+bi
q3r9LYTbbHjv7ILVn8Hd+wrHK6QvYsy0mMcZNqtglX0rRFOkK5357pCjk4lLmmc1N7NLRbzNSrRCs9q7OPcFwVAjGpblPvOOXp1PSmmM65KNYfQDf58lBpAyYWNGB3Z6yxZP0r4/iOCMTXF3i7atn6rNnisasnOC
pVPRclvjc4JVnd7JfpOs0pGRJeSb8qhyXbK0tlybumqh7mru0zGIFTHwxb2v7cIgXl8NQjYdRgx5DfkQqqihFjD7siF0Nk7anGUb9n6tvGGc5Y0gXK24o2NlfIzadWOT2/8Uy+vhPks24QY+TJ6ZhtbFFB4YFk7C
IcT6oE5oBkTemuAW8/6MUPL5q0HUQfDOBnQHY4hBTZuy5RWJWEzCAqOZ0+eyNBYdwYzCz8h0xfhTtfDIAkg+qauUD2Bcc1gMGTapzB2jCO9WCt+sPLcSalZJhp6Z1UfjbMpKUneGIkztXO0JsrQic/7Zx8+g82Wl
gXP33OnKlymHr8cTvCH8UoqFRbWu6M12kVDuWbXhCXz5Wuxz+YbGx99qV+yNz6KV8WXCXRit2nSolhIt34pM6Dgwf+PU/3p9nKGU8nQYtkbvGvJ0RA2B7LkvWXlFWl/9Pk9bQCqL8Ad1bx9qiZrl0kPtWad2y3mI
FJKxuev9ohSkrHQuuGj3BtFxg8Ya8Ca6/XfAJnIQ3p5QeFEEQaiWTGeyaR2fKOmsCWTxAmOAMJLNvdBe2rhzVddT+xanx8CwRHq6tc097Zx/gQN9imGjuSFEn+/CIICvbexIleFnvIobm4EG03s3WAHLG/A8vPqx
SeZTLfrHtDR2VKnMT0gPHO36E6ObrcUzZsijGNZdG9hmheKikaH1GzZhGbeTb+T4eMrSoiSJZ9ajra8ktKqaIJEIZVLhZ4LoB2rRtlBV9wydeKmDSizo2TXe1hEH+jd5e4zDoBOoVC9LnyyJnTn1ELgNbvBEmLCh
42jY+Yhf5U6Y+vhBZYQgOiJswgjOvlQqNGHsIqYwqq1JWD6HYd1Jy/RndO0BcKc08PvsFXSCqfvSJu6jKGodssL49+cVW6MKEVG+rVux0l1/tCw537vyFqnT7j6zecAN4/A4OfOu51b3sGEI8gk6/dLk05/4cCbO
Tpgk9hD9UHKJ2yDju3iqYtaSWWHz+K8hG8xg5arsn2ccESqIz/zs9XuFhliAcd/743XA31HZUXVVfawanIkr5/sK0p2e/XKNDO/hMuVlL4I5/rNHdwVhHCvWvlW6hEw0uObE1COdWMNw8hcn0Z4Nrej+CN+6pNOV
qXONuH0SumxdE3qEdWr7UXfUbTudW0RttSc28/bR/Sn6tH96N3U4L37oQOhPi1OLbnpmFASze/XtVYtQR3hs2XG0yjVbvFMWGVVuj0/Ty/mc3N5uMMrtqBwNT6ZEH2yrEygB4+U9r8T4MITsjdtvmEIrkLGhivg7
xq7M7AzE4b+uhUUPjdeWXS/R9G3VVTitFDRfk/Xvx9skYrvRnTKVsw9c35OmR1Nnp2vrPynZRFEcl9ZH6tRxY8Foqz9pGYDpZZGNA45GmxF3Ihd3xMwtENh7jCejBdEQFvP0+JoO+q60grkV1KNi3G66ktHjxZLz
fykGE91P7e7DoD+0mBpij11N36TDFc8cHX+YJubWVwPsQvM6WY8gxlS5NCOYRlmFlxs3+H32ZAgrKAMW93EB0EPGDyIWVLBo7K0jFkRVZqVJFDZaN/yZDL5WtKNGGtecirGDHrtGKfOlXoOPTlMNmQX0e3m0I9uI
6CwzkLnsdVb8lgl9RXv88cgpWd/DlIM3kA3Ud50OX+PjuFtsNVjDAFNvKbCKSx7OJDiRSTVMN1O6G0vjJdKxeMVylG5t04X//2miojGtK99UHc74+SgkXle3m6PFpJpfsxqwwMMF+Bj9Lqe6LuiV3KDf9aK6riUT
daSKfloiFjn8DbRcH7KirdnKp1qxhvNodu/Uomh9or2dWPM1r9mJ9HfsUjFjgJHAM8g77VzY+wPHMBMTsM5OmPoW9+/Y1NzT517+4P4whhjc74snTiovRxmhszeKCfot6o8wTjSJNgSXeVBZnu2M01OfmsbnB+S4
Gs8qNy/DfVf5/HdKWrJzHFAn5YhYIVWxKmzSvHAXP5uxO3d6d2kcQKlgvqqhubYTneiuuUEboHkyQ6DGjG/EQ2Fg84jlbKI5eVd1DcsLUsqDYEjKMXk3+4Uh8/EGZHosLymsGcSzOcnNzFDQFIxi9CVjDp4FfjOS
3agr5zr91JXxErhKdfSNsM2hsHQWSsTpQ1wM+JkPm1KgApLIqSUhhX1sO2meyI39nNdHGIh0jmb2ejTm+e0m7afarhWIMEh9K9qDgDyoyP5Gm0Qt6FfsrulwfBLldmgaj6aaPdVqi37bh4lHtBKmwXJh/VM1+odb
V4+gn6Sl8ceNVvwUolYrN92kL3USStpBP1UL5pWrQpmE/eM2GTeopk7u2tNrPDjFJh4nHbu7fDlchJaEM2fuQmGehs6fs02HW7vF9RJ8DeGA6l9qF/wTnIBzXTmy+q+C0J6nlcr6PRB9hrOeWvLAQkNkmiVgRgm4
csnMgmXIL66XkMQLwA8RFFGtrBno5ppEMnBq/6TNpvSQxiK3dy4W/sMjqlvL5UVeJ8VrExuBwTR7YgOxBya+NfE/QAv+LVrqJmIIJBMBS2wiIhsCnGWCxiQFwEKjpjxO2UrOpCeZODcFWAC9PvZnTwBpZTTZQla6
RWXqOopVUrIhGy7+7SJ8kKfHlmId8jrP9g67BlY8y6H0fib3OKNJM1IRK7i5zKFVPeNJXljJUrEhrv7ycF6xfF/zWmzkyIY8Pw5ZyBWAfkrf3DViDgv+PdESckFQFARu5gF8L7bn9NOIwTeQsdTuoelURE/exaJk
a0TrNsmUPqcsTb3CQs6ITa7IfcT2k5UY+ocS42w+Bbz+Kuvyl67ps8eTYsDdp5TGJQD9eSFDDiSxQz4kWBeN1nWfePRmH9a7452tTKeVWqekAaJsesUdIYCFq0F3NUp5fzyPgzg9DmCMDFxApN6wpZ2K2EFjtfSp
UllN+oK5x8HUyMFVzRLYb7IHYtYQ0InDKdrq27iiwv2ckuQuL1Ow1qp8BNVyN5DQoWdJRtt7Qew9y64s+uDJ3KNBA9FuobxrOpbLvda00h/D2+upo+8WIHXnl234OU63sbL3UXYKKIDKvPKkj4tSCA7/0NmsEU6N
3Egqi2kU9yXXZxdocW52rrcrJFp4LC8Pdx65qstBSIq8KM6MX8V92uYfdE8HYhGry4DoTzeZeGJtluDcMP+UN5uwsuz1Pu7jeqzkWr0J3nwTkdidMWxc/X3l3GyAuULsZ8YQEwzlmg4pU56kLMpBfUqnwmnFH4Uw
pY1FeTAU8DYYtuFn0/F/KEaMvP+rdf2JUypDOOGYJBn3POoTZ16ERbYjr8vDi+fFHxH6GaUs8wlAD9wP8lhmnUcfgQlCpR8/PTiIT3qoF8cAxkzFZZcBt37YG+uHI1RdPfhjEaqJYGBzG9lq85ebqmsPuMEwxZvq
N2VYQFAhjsUbJFVBB9rv0ilf+oEgwq9otMsRQ8Der0qno89fTTVdkxG2AlYBeGnnjyo+pdZBeQ7c+yv8jUc1R69vjC6Hk1ZHcuXLNHAYSspkUKucSbQjRQ4h/s7gSdlXnB0kcVfcka1IiGg+KDlzsRfIm/E8aFkT
KF4FLakhSP08kDeMIeCkZjNpNNuHOmqitjvXTNufJAnq4bgKqWaUtkWN8VmSsnXtXM1N1a9Kw/Nx7cAhVYucD0HNAxkfrvYdtnwEdZK0YyMqO37x8iqko4u46x5rjT5Tmkl5vrhfj0t1+k8OOqp1zgXEsm4dZCRw
FfxHUUVnUqf1nj01+uXFijRBUQ0qRB1yJXjtpM5MZAu51aiBySmXI6hvalfbG0Nl/IaGzM5qvUdbXjtP9cWMxnzYHRPzs9oxRcFOjH83pcnjYC5WG67Kp5AYnYQf/qkIwJMoFe9TxNqCX7351OAiHWUCURhy9Uyt
nxvnDJx3vvHhJ+6Wje86u8lMLneMT5FVf9sOnxxZ5YecjWx8YAt2vFwxcGF9M3neQH7HxwVLrFHc56BR9nESLp8rImu3hNGonfHmXuU3OUkvSMd26vzoyqHzHIPYQSPq3amCy5S2y1L9sxJLWd0u/Y5hiDKGgVre
QeRkDBb/4GPTDFotJlawxdjULEedScG+xRjCxX1iNpX5w7/FbCwObisWMMCxH8rJV4h4N6o1MBZElw9hbJWhTAMBmXLTD9kfR+2IJ+CvBajXmBCB9iRaLjyHNo7sfkVDM9tn/Xni0ESvUEsGldKYham71EDk7ZQC
UB19195fT9QeT0Xl9qatj23WhXMZTY4647vr11hY6wIlJtCleJOA5ipFYX5WGK4EpeRqzUKRdCts15uFCkCv8GYBwduvg74dLOZV61uLgI26coniujQ/QI9KJqzmIa9kOm/7vElLTR9uB9lqZLFUlQw9k94Bfbz2
VogL/rTYjgJaJAl4R/uSMNzG/eg9SKrvxgrzra4CpY3aCzyttd5eofFgsFSIc2JqWvdkpSQsrr3YO3iutkt7aiaPZ8BoJ4F5OuwZIaneysG/8ROfAAZJa8KpBd3TMU/b8s4+7x2/NvpdxQQldiV99mI7Inh57grD
tpV2AOU1ONGK++tJFklBcNgeO11+LEqPHsMElxc3pOOYe+8yR6JNmv45YGguiI0vQUVLZ+GW7dNU4HzEYfb5eqYzu6o1XexYVriMMcXhRV4P8ao5KGE4WFnbopPX2CXQPc1nObHsVpIB4Q0hofisbEG/HfecDJGl
WT9hlbFizl2EaFamDOVmdRlVoMcqw6UNBEwC+xIWdyh0ObByr4wX8wJF6JWBRVmFBleTccmbm8caO0xktd2dITY1aDsFK807gXbnbaXtKVUaXxmj722wTLw92h+vX4gFxPw89nx/03IE2WVe9WINv/o+xc7D6LpO
F6eDYI4NmdrOnFsHraiFJtw14OAneldVV4mu7Fgcby2ACO4abq7Mo/hYMCKjxZipgQmpTeX56trgQNw56GSXXxEcE3Ls6t1yNIJ8BaAiq5ri0snDHJrRibQMkLarXvCautsd3YRxeFfbC+b4HhuAqX3lkHDa/7o3
bqUoFhGjAK0ak040XcAaIPZrY8Ru7O572+qq+s1chu61Z23c6VL+JHK3fPwadCOrwWxhA86Su+9dOvmnJAT06Gs3xJTqYNi+cF5NbaVRDFW7M1QMwhI7RbhasrtHksbmqe5Bra0UHMOVN9JAt1YZkIcMpz0/hPjs
kovCeshQAUdJLUnvnKQ/dgPt1B00vBpE1izv0t0rojAPzeJp53Gu+sDhT0X8w3vlfDo1BvQO1Cbp6J3YB5N0tgbffLP44Ak1YwaOJVnjmU/7+HEFasRc7Ul22cisGlmm7ru546NRzLSDJ9mMkDZXFgaE+AG7StZY
zISDr39OWIZVgTQ6GAGebjMMWSubeEn0qfYtSY2DrNb8m6EYwvAgy1+/T389woAqAk+wdc4wgCljKCicTpgUau2xKCOC2jyEsOpV29urVCRRQTOuGBG0tsgJwBZW27fn5BNgpCdPokqFPaBfFm/frEnCfHP3kCzi
1MGXhyAgAOHiVE9A4kH7Rp2SqARQSosiBXm6kCfAx2VcdzJvuvCQhT92scjowKQs5U3kLFZS+NRjpZzP8cI8XrENBJSWu7TmD5VSn4OswAbx2gjH5YesnCWNzP14Mp+vVOM4VXyPLrJ/Zhe1/jAFiqIZwP5cinH7
fg++Ut3kyLibVh/7Q7/gvTZDL5t2brtCf/GqHsuDHPncVef13jr7G5IhAyw1lytlscshIm1i7a6P2E0btDbjaYLL+PwXoOZ9hUpi1PJ4Zk7Ce2NggRBgYpbz2etY50cPFbP2ncGYLAkvjsGKsx8kDVnIL8/mK7Pc
EKNVo1ycNE5G4vfp2nWvNHpiIREZi0X4g1WQ97G8aSqNGXwTDGHUiUeJBd+kRPvDlRxoe5YWqDs3YxaiavCe0V3Au7v68VY22vnnJMLVMTwBjLgyqvMpGBDCc8SwyLrFWLULjBjszQrQG0jfWPsm8MFjy75ZCZp1
YiNnZgx6+mfjwZWqfq8V8Jq2+Fi03j6bnIRmRHeLMNU3XwZPc4N59aXlmz+bD7z7J6XBlamWAtC/sXTD6HuDgmjZWoVZz8cyBWtE0Jubd3Ll4vHLWATZUiJQuoAdJxdjrf3X5g1wBB+FF/65VWh4AN3Z9MIcVNs9
vQsbX4F254rQtTfJWIYro2OZ20QCx1G857MeYd0MXVemxqdi1n8rIulxrKtb883HZxl5y1bh5Uj59yeqZfHlGk8aErVUQkNR+Ec7Y0qpo0U9Cq8gRSMAjXOqQrNPcIS5QNk1xpqsWlQPib2XGrAfFuFFNK69nWfg
RFVbGSB8XzGtOdgqR9mOSNg55bUMPxC3PmR2Ri8WQuZSi2ggj1OujawiGZAj3EYiDKjl5cBoItcr4l07eGJgpD2ZJyL2vjKyoiHGZpXFbaa/X+on4nPz6AididfLEHTbY+AvboTBpa3vffdib1z0aARfVK/Glsk+
8VhhAmE3hkTmGIX93NS01bncsKH9Da/q9gYHEz1/dFMwfRFuURTkOfuQcZiACNM//rMcGcksQVh3dd8sQFjdfFpcxEpCEdDV0tt6tDFbjxELXup+VMjRV+hXi6E2OLV/mhp8ZkyBY4RsGytUx3QZOD52rWbtEZgo
+I7h0IHkDlX0ESmGzhGNOJU3rZEdKsKy7QQnsPQN0pCMnYCD8NqTCraPpBi85/EPYxgJIW7biUntgWNjWjo3SmOxq/Kl8dwHEw6jCgzdZIAEj/PQiMHc03jzySIBZj6U1PWcY+jmeayK4wCqGGf4Iocj9i/iUBdd
cx569JR8pO3VQtwQZPRPncMbCSJjj+LGgDaS9AAhmUCOGRlAE/FcX9tbsHpoNTFSaVycgYRCWr+pI2cZ93gL+jGChrkEFwCwa1yIVvBYK5mtY1VaCUBEAzMEuyd5536127cZuiEdXhs/7HfLR33W2dnaeBJgb28b
pobpA++CXuxxXzTs0hNYcenGSR/aRIHiGq2dk1HNWAcYbqG2Taxl5N9XojCOaJN7nVaiBNVj9XGN6gyu8PwwyzvsW4Tuo74ZNqoqEaoS9Gx9tE/xpsdyPOTm919//ThMGfgHydTj2cWz99MAFdXaNl92f/56whmf
Qk5CAhz++edKZr6LcChPZuNPxDj8/fAwY41SouKDxindFQ0EL04BL08ZKoqOS30bWg83RrivGB3WMpIaZ6+EDJxTfXq+foy/EDPICp0aLRcVvMQOy9eBEHKyIfIdONJQ/Pw0LgpONBhKI169bfPkZnfxQi+jldiu
86x0yCiq4fxi2l+/CxNDVxbnz8ij4bphJbBkwfVLLyx5825hvDjb1xHJerHbsDyQ0FcP5XFt27pU+GEPnhA6Iqm3wfEKqpQ7rqT6ei0APle8u4pKr/iWTjyMtkmLFDq+l6A7dK3f5K/69Vj+zr0F3RqPJC3w1M15
R9N+YWtw1+HbHeXo5/114/Wtq2zpDIw2Thb8TbcXV4d4ed0f7Zd9zqctKLf5pEReRB8/LELTZqK0xCwXiTMdb5LgWeKu4v7NYhJCxK/4v+fxcLAhnx+xzWk9XFVUwlVItfC7IvRd5ZdVr2br9HElcf7NaxxXv1MF
Sa2TFZqqsDxSqzbyysY3/7R2HcHzP/3dD+2UIYutz8z1yGqykrhHnXQWaAbiEsRiOF+cP9hU8HxvHOKTAWTOixc7m9pO2OfOAV2NkSpfjyeFwgmrnLMEu921p/cab92FqTOFMpl2JGRe/d0yr0npFVmpNKlTFi/f
xTMmjMJ1XQoUD1u+w/rKOYcG2iSzKPjnWl2pVKxnflxpV00e2xoEM1QZUbB1/D6V+Alc76CZqBR+si9HV0OOg5+tT4qXkBSXnPS2fWkCL1WPZBgpQRuNl4CEM0DTvK25EBCv4vBgIwKT/NCOLp7VH8enCzIQzeSp
cAZTL78XIhSjsF/kmyj0YOPdU5mwS3An8fiqrRxbPOZtadsvITg6s60kqskRiQzSsHcFMCarm4mX16f+S2jYiHHyqM/aS6ynVxFAqLMyhqDmENuA9GIL5KRP542pxaIeWs4XZpTE+u2p+f4g+gnXxrtnyRT0XvlO
oHqoU9ce6Sv87nmp5Q1ZYPUTD3URBEcScgG12UjrOOvZV0YTf5Rd2U8r0M6gLyNmcwcMlCE5+wH8Wjcb8lo3NPOoOsmCWf5w26+bmrTEbfFuBqvmglcBKMJ3e41tAL0SPIp+hEK1fO2mylxuzAq9S9Ro36fAjq51
PzMlNJbHyKLPvB6kV52avulno7bzgOwxiLaVnbYSQG+7PzyGmoS/wME1/XOxDo2F+A/U1v5/CnALYIlLNFGu8vVkScDqTgKpXaamyS9RzV+j10dF44sX86eFNG82rqVSNhN2t47qX18bCSZcrGJCKM/Yd95hXURb
Wt+KY6m3lEcAbpXenVMZfVpQwT8mEych6XDAnnqYqjPcwwJKsM579bL1gMc3fLM9m67j8xik28/0ZIy3rmfMzFCd+/qFKe0pOz0s3Nlww26RoRpeXehKwdbT9T88xF5kJvc02iwrCy28VjwA8rlp8oCMtXnNhHEN
k5XgsyIfkFpP+RVcm47hOr15E36iOfx5FrnuxmgkZX+d3C8ZFW5jjNnR0d00Ngm/I9R0ibkYm3H1wl0V6kMs2SFjkiIR404h9ucMOi+v5HWV1WkX8dH5w1LOKhRR0uIdv9sjKUB7ji90iQHwxDjupH7Xeg5OGOdg
BHsX1MiTJpKH2g0YnE76BxV+7OoxwTZ9TmM9Ihrjwz++KY6FyMbB4jRIVxDBgKzq/T7gIjdZyjpFlbEA0UUWUU4a704+7OJQMNVSRQFepbhLYBB+/kQFhlNXgo3DGLP+uZIX7+zobq5Mp7EY0Xo3WzQSxfRp/WuJ
pHy4hKvFHiyRbgYbLR6pJVENL3T6TnEA6yiBemnZRuWQeUacNZNpc1lZHqd7eg13hpggv3x5ovxiycvGIsbR5ga8O2zEtkGEp7Jxw3P2Rvpm2wtrLdF5zUGGCGn3Znmm7lBRhnqnXZRmFCbxIztCk+CMQzaJhnDS
Q8FNirm4nkE0J6S0+s0A4TMuSfU34CFWCn1XHWbfgcxpM7hJbYzeqK4ovSSuJ19LeXtQ0KK7lBFyQMdxTO8PrEusu9hhJbARyu4c3VIlI51tzTlnHGfGZLFBRkSPWyre8xFa6P0ZlEjpGYtKlukm3G3HxeJGdQli
bAzYQ71gkLujFxZkkIPK9tBsNTb0TexSYRQvMPW8GpKPrmKbj3T2/o29t7b+j4fnD77vT4dn02F/HK0dG6rNxTEgPAdQNprcj9pIJtqzMEzwPZYx6dBdaPxy+C9kVJX4YtvZlNuedDV3tKi24kSDkwPfL8CdNpKU
YLRUZlTUzyNzweJ31kl7x32DL2rpdeOEvi93y3OD/bhoDvee1KqnelrYl3h+2fZxPBoY2su8SzRuDQ3KkHD6qO3EnZm/8i1CF91jibTXu+VXbrK/A0Gie/uRkgk7/HjiRSON4XpE+UgACE5Gtxcawt6eUFcZ/rcb
VTKj9EUJC8rBX4nGYeq4E1jgrbg8Q7hmQVDprWsW97/ptGRE1cA5q0aMackMo/XS7eIXe54vZwUTwUZG90drrlg/rT6OlTbQVnccQrlcxjcSVpzJkod7v9pfkH1yK9JPR6xkeXxz5vtGv2Jo1b1VxoYFz3qsHBay
b8MvuA5WlnJfL6hHStY+uoHLtGRdUdHmvChQ4+XcnLxzv9N+pYvj+P69ii3Enu0MiBWZXZnIypikvCWPod2vWP3MxRnKdX3AlpPhluOs+nnF+Z4nepWBVaUWsNJF6GTt+Lwq6zkTSjExMvxgbe1BR8k0xVXwM7G2
+rWPPdve77kqfu5Z07mT5Emt5Z+VmCGUI/nhpbbTpmNBBgMMVyKYBoiOq6d3snM8dm/mcjzmctpvPHo0ITmujLBI+XaydGqTkAnAX2UEelRdBFxyAVZG+XyBUdZkdFeXxKiBS4lGChHXYMW0fkVnJPi7YmtqPylV
LZloqKiS5a+qT/1hIKNQiMJTCkSRUQg3SJY42lUqswVJbmVW5hT6tduMzWv3YT4wqa681bE+VzxQY0P1qrCCfhXoSQEmwTUWidqS4GY2g52d71ww7N5eJKJFhPwHoMKjDqEBuVBOQ8oDpK36++Gkhg8y4uByzTru
2sShUuvUa5gg1F4+snRfbaSO8ONOFqVZ39HlyKC5Dd4KpcA8CpM0J20fRzzgmUqbBh0rFZNaP4KRSKK4ZNYEt9as9TZ819LHiFhwvQki1MFUkWM8Xlaql+ZN/972FYP0AnjxKoqyk6ZVUbZrp6T/eNHy+y7spMzW
l1fTGYWNS0ifAW7J9UUuq1umaPgFTEZveR03es6kGSm1932UsnikueBQD/aOzpjt7Il+f4BAnCD1kA4+dr58l3JEE0ncqJnQXw5jnl1PulJXzVO6No/WadkZ/ZW3ZA5mj80Leq9G9+uMUdxci7faAMf+cK6Da1CU
+kgWvif4Z1epoERPO9aO5K/lxP1ynDjioZ8/gXGmZLqX96kMtB/R7xsQc02Ak25POaKfv7atFFB/NcmMvjaQteT7AYHLRmxz4VAQNqzYOuW6a87gctHcKYl2nuasZQmmK9ttn1sayLSr4IlycQNsVSEb7fWrKBhd
pKn8xCfamOlZnxkSeWTFc3i71maSZL6LD3Pjj36gKRLZiHWNChzv4y9+Y93kXdzwxpK9sTpeQbwlZwNR5VvYSmGl/mSgxNyWArAHIwIpY0qK6A9VsnfjmrkVdONLovB8nD3zE+QltGvIc4b2NlzkurOhT42LfEx/
Xp5MqQy7Bud/vlVmHNvMepS+3u3zAFQjKVlhPibQl44Hm79bU3zaXkQN2/i/dxh+UqBtKRULKpwZln2ZchMKpQjDt6pZcxAEz82QdF3rLJeb+xcqEfvYHGlaiV2ug1I3YlqRFjPSRdHBBAELuS0LgULl/c/FKE0A
8G4bi5AofTh5+3ESbRwZP/LS1xNh/brIPQ8/K1zL2W6zTACcq6Tk8BDmwc+JwAKoaQUYevh4g4K6vdOkUk2RrPbMQ5LL9sQnzAa6n1gWiWBVfyoUG5cJQXITSXbxz++RWaIR1N5+Tz2b1rwVhO3vnlYoJOdbmDHV
uUHTUJuflMAvK6Djoi9ssZqbHIhxsl5Rz6LuiPX8pVSpbgSHgYBkPrOd6w+E5Xougw6Tk8b5AnCSuu6JWC8CDi+NeMpq5CxQx7u9GUEG0Hvinw2dulSpMt2IHypHcJDypeLIRnhoXQPOnH7GEEYinUiNR1vDlOPs
VhrTG3zqQB6MtqaoRUJK+p6g8d50HLnJFqkKpBonpyPoEi27aqIzmxZhQu0pEijR1oTxFvBCqHX55eme8iPZk9ryhM1KQ2Wmj25GvZMeHhuSCGZAIvNQ3l6L2al+0hd1H2PkS7sq2rVRAhGwjQLcwoYysBgY55fL
gVTRPxexb/AqnN76CTFCmctIa4QzJwlB23Yx0Sx+1LpFr/ZgNXLL+FMx8V4f/HdNCFoxkRmwfhp+8/4KxiH0IdHIpgqEk7k3D5IAzdHhu8yACVXSS8CDVPPJQ+3wzTz0vHln2cmjuW6URj/qiFgSVbKxlY/2252M
mLUj+J6z3wBWNFaKf5dsdIHUSHENHNF6OvmtDAWzg3S1LII4YXIBm4bMaA2k1n4JJ/CV9XpSQuuAKEm2OPS3lbkspiJn27lQUQC9TNe37rLKmexYDkFRn0VzBJMwQsaT/JwKOAlT3T2UlVZnxSq05WeDI4yYbO5Z
zP7eqPumcW+MHYK76JtH1MoOZo3Lske1moX4VXEQGe7QKMcd1o7MGV6DAxUxmDyihIe2CXvrWuX9rlyuaddMPp+ADG0pQ1T8ECsQCOX+SszZmQB2r83HlsWld76/NuOO+T4Cu40kuuGoOJlXjcaTGF0519nl37ev
tgwUyEFB9Qh3CBkd7tg80j0EJurczJoVQErvP4OgKlUjR97lRD37iFoR95K/I9ndA1sKiw9ZMPEo03Gt3+k2A8snqZsEsBX0UTabl3gcWQhUhQzDn2ebAHmWVXqGWc/j+2K6VxLTj7e6l/R8oIKDJIc8/x2U+Z6T
RGl+LWeWbvbKgyiIzF1TYC9pAZXYqnG2YkLYdcG75TlxDKIOk+vb7iFtHHS6uBWHhufRado5wQ6Q8H6E2vYZIYb4ADroTvuY/x0YCO0JFHOGVsEw38nw5/TdozmBNBKCY1E09TV6wKBQRzBlXwXWEFB2IbtaEFfI
jYORqNO34/fARUm/gRFzsAGbJsXvgUDGGrY/CX0ss5vX7s/AO0oYBo1kkNRrntI6Wgat3kbokBDIRgin3M0WwS1duSVvSpnbtGsYDqcFXC8I4WhLX1If3C8R6+9PWiZQKB8XDb02JyiRnBusn3SDS7a0fWooQEvy
oa8n+C8C0IFTa7pUn4fOWpwlVtbLSk3YGcyZ0iSj0moJlntJRbiwFdlyOVjvI73gDdMizBWsVM6ayBAmt+GA1un8JmhVLtBNCPZwNwjmsRRd2DTvOQ2QN+jTNnw08PCa4nprZSVDmAkqH9l5aD5g3639lH1YEE1V
doaIVz8smEI12iG4VjrmZfnq4L4WwxB9KDf3dhG5yyRi/YEmKg+ro4aGNGtdrtOGyHQwpHFtuuCcLHOwYTmLbc1q54SS4DaZWSKYiQO2hy0LRCksSJd/v+5c6/JEbcZpRqgoObYWSzux7H+Kpgf0+cB2Pm6Eh+nO
V2f62iJfUJXVXvY/17CKhK7t1tFe4c84M8J3qT/jzrlbKaoeUvuJZiDcYOgmDrmx2Pb8KlLA9ul7EFWLlnsgRWjbzljXeqerVB8hdX6NfyCWGpKQCm8aq6ZSL4HqWuDRE4OvG+gtod59dwU5Yih0NHyNKHF7DI6o
ktsLkHUKNKtTaVXxtuIwza6VEZGVicRXJRZ59MTwDohiAt+/0cwCNtuPBxtSZMOsN8wwZbzAFCopp0hE0o47HBtm6fBaFEF9oaHB4wU0bqtwxB1nzozNp/ls4o7hwlLxA9VYxqDEvUFPPc5ar7JZcVQ3K6FGzrH6
l7gCzMF3wCmCis7ZfSg5dDMuLpdxuO8xnbYeE9ZvRPRSg0QVNQ4sZnWQnRReHEZLzriFDFz9QShjuzL6dbRMbgTOQS4ktowMplSB9Bl7TJEotj7nnfdbIk9WQIETG/zYvXUPJp3u1cICEsd6VBtGorSBSgLZu1Cv
zNefG+DjcAz4qgh4F1w+mSjyRSua9PSDeBTZIt5MMz7qYH8JuL3O/aQMpO0EMx0mWjhAngdz4xC3fyX28koS0sJQsGdMPndyI9Vr55RrHCQasHLEiApPwFGNwwrD5WKek5g5xrsdNCbq1ZPJRmwYEn3GNQbDAJfS
u/ugEK8lck/6KZgUvbXIPad1XV8mxM3J+3i84KSxOko76JSz5FqzLvycT/lfqa6RtYoriK8a5lvmMmdm6R84dm3sQcQ1MgS+NRPPTg0HUoIIqkfNWqe6KRovpsBwoIDbRayhOVL4KjfW4Wvv0cULXx6JqziGDJE4
Z8UjepU9fZfGS03qgWR+Pk/bzQ3DTuZEH9Z0S63xZ6ne9iNviH807iuvRJkVtjXMN3/Goiyb4RjGJ2tOn/tcTEG6o4Yt27p9Vu/QiZiklgAgn6QDYqiBpTOUxfHTcFxNeTspyBlGINltLSxgH7u2JTb3MsNCO5xc
3LUQ5cyoDw+B9SHx+ICjSoashsaOP38RlNpEMAModAuYwnigof63h4EVIBFZphWH3tIK9AQPj97pvbNB424a0ozKkEm7M8k0j9Ubl/7hJ9rX/2aBPWVbsaiwEDUG8uWsv4OxNQGK4xk2kF08OvgUTEMr/QKPM62Q
FoY4oYBAovRKWA3Q5JMxEeAVYbPn5vjUKn9QQU/j7OASwKKgK6S2aCK14zMEJWBi2Kw35C3wstYJIUNH2URutu3SvFNDQ0qmQH+b25AmWMWGcdPTyQB5Jiqptl56zAI1Uv5Hw7EVcBpuFi0tiyeW24sm2DhtgI0Z
fMIMGWzbFY8rHYHFqLjheMFN/9hdzb1GTKAyvTkomwh20lF4ooN7KRG/gDnjjSk0M4vlt/106jit64vsmPK0WAcE1D0jsB+/vm6ZX3sgOgF8K2TcuaikpOaitaPbo3XCi6gdXaPtyAj2mhQD7cjmjuwryYq0NwlR
MMmF/abpF5UPKQ8ZfI7TyB25uXtwARxYRf0CM5tbvDKHQhZ4Z33O18awrZsiYSZCTn6ODP2DntkN29y6XaFfSscf4XXPQo+iIXdfG7UvmkQORKx7JgOlkmQPefD8y9ENph5DOgclHYVGtchPKQSQOjm2OhRvfcV+
0tS5QFzHFwmY9fWr1VQLp4C5XPTW2/rWQSdhswOjKXlQJs9kraY9Criu55PIJ95TdSeCsuSsd9bPB8WnlINku6aSgS1tAmNUmkviGMKzyUsdR4NEK/8yJ0oPjJwa37Tn/wQiZp3d9n1CXN5hOFaSbR4MHLcjIHX6
HMS4zOiBdvRZT+hyuBiZUoJ5lUd6j8+ApvdOuAYmUzQWKSgmgBTDt+46Ur/FXcJgs/Wge8hbQwlv6mHjccojiI2Iu9e3uIwiPbtACRxLESTmFCxQopNlA4tk4iLtpxEyEgc5i8hiQCqm0mmkeRiSGb5SyzS26PzC
pcPCteX8tPdq91+ebjmJfEV6W8wH1fcaygxVL0U3vLWYy1aHV4QYtWhghUp/7PHThCENMCtskKu/MdQYIwx/bqRBDr4a1qxDCJYSl+GV+TjWyeD8TjWGjeXZU89AKYbckSBsHE9pZutDaCYVW5dPKuba7p+X8b84
fC7HnOnvGA69pjzbnQv4SpVDzmDj5/ET+q7DkPn2fCemegsErQ9ISIbGU/l6ALNzDvswmEFFnrvHfqMUY2jBODhcW6X2u3OJf//onEMwYZRGoAtJfiBKTJkoshvTzyQRMzhIRsDlMqoawZxejtXqKQDddLJc2CF3
lLFRRvDpSrghxv41yGMc3yTHVJTUT/wvna4pLjc0DbEU3YFhL9MVUK4Tq6VVJOtM4zNMi6fQ9uZOtj4iEOBNqfeKbx8tGJFv3GCfhatr0sZj62puGGPFEkMdLyRrdEYIIiiJCggcoRCTEIkZWPfQZqSy2qc2qdHg
NWDQaqbSCf0OUa/GsVSgkn6ogrYRuoAFukKv+CzA6cvANrE70ZbCCDWrx4+jyBEK10rnXU/OOqQHMd2TiX/AOf+Teb8zFrP4lUPZPn/N+eCI+2nHfchfGmTn+6fswSRaACQ1+5sfmtSXXqP0yLlLnL5Eg7hNdDYm
3Qnl2NECdHwjXAxMkXKzSiaT9x4G75WfRrhZbjmq5xJvkUXlIFUMnd8HFuNVMP7tneZFk1wfcmjhxUT8fZ9FAID4LP3j4FGIH1vLjHCELlZ5leXAXZgqggheL4FqhLRYjneGNGIdnbmE/0Jt8iXc/05f3xXyXSDH
g+cwu7DE7LAhWSS1OxpM1gUTyrNV54LC6y6yXDl3oLmUNuX3FGZdk0pZ/9VB4PoTubXVTUY5reZ2RV23GVGxr1qjrTPu4xiEIOPaNvvozNmID0nmb0Y8UXHoNP3aA7hJ5nyfgF3muhdUVpRdcwhLLGvEm28jphzn
6GUsACpogid9u5jR/0p2zb4OEdjRwfHaJPpAnTiTAiXSJxdKcBIasGvRau8QVmiKo9X1P5pVBUrngO+vOn5jDC/9W0ATT4tqwN2D51tWVj6KHqLxfjtQslFWRRIfykTHeO/lNQwPk/jd3Pn6p0yNhmR0wjJKUzlH
EzfL3QVNJXDxBamM+14Lc/rQhF5g/eUhvCpoPv5UcH2i+9Opo66sYKxpMmaamTXwmGktV3N0Wgz0W6/yat/K1uERXcbQ0t+qn2QvKBA7I12FEXUJ97nk39t3H85ZuOGi1VXPmUaKBNfDPqkUcdgJpFNRuh2d6Z4I
jnFB5+jiFESGY6lo/G8i+pEdkQv04cO5H12VbBNfHJ8hKbm8v9+c2lir2u3sSXcG5AvcYH2nUb1GKS1to3uTGxGOsrT8KjhXXalKwEub18KawTw+aRyB5NMp0qkipDw+adlfFRHpExTppADiSorrYdJKZLv1lVsc
CpqOSI8X6zvURLUC5gfSrTFIsuB9Q/ia1dQIg3DfJEXar3VetaC1XAXPHKRvsjcwtXxjOrq09ggmB9L1OMmPrnCm/CO7/UOZLplvFZZrsLfU8EkSbcCwzRHHFLcb4txKKloBjymyJjNDcHwWQCDaM2rnEm/zJG8/
cJD9yuPEdk54vpHq9PteUfyhrfzg9d/fP+/dawg4U5z/i3CjM46opdwI3tHUylFT5tsrG8+RzkUAcKU3yFZBCQgYZ8vOGPfUXcPFIWajnsECl1FLR831ezitIj8zl7MIN2hF2xxVXAhef5/8/3Njhk8IkYEEoiS/
ZXPv+Cm3hZHVxt/4VovK/Dy0nY4OFPqq5DwYe6G7/2tbaqXgVkwxJH9iColCsx0E6l/jiZcWEH4AnkL8VrhbHa38pIv7DYk3mB3oafis7NbgJeP3ZIt7FLb8BQWM/cqTxjKzGNvhcjIVOSDRGtUaM06zuKUXpPnF
5XzWbIlbXeE+dedmyKT/pCUTLNdg2eP1RIl7Jp+xI+Ex4o4/CKh14T/zQxku7mbXIYNwQzxCjZkN95BK0u9Xl/nzMf2BlVLYahQvZ5SwNunmn9hwl/HtU2nTVjk58dUeozwq5mXF3crsheJPujhGQmkyPBAdfVqy
h3wTJ3hCvyTrB0BBjvfVBgc3EPhijAOXV+sXISslg+4WF7S4fJ2n7b79iue7JbY8Biwmtqft8qLDCxVeMoXEwSS6u4SWRxcerTSlKzIrvyMj9D/il+9Yt7n17ELgGnfxvyA+Bs5aqe0M4+ThSr5XmWpM8D26Rzan
jaFPE/fDMMLd/2vYLMLrfAN1M1Nf4aTCmUu9MzmnTO6MI+67TXJRCdvlFcdI9dJD4uZxFOpRh4TDpiJ68Y2ThPhqdiLm0YJSV4Bw8tVPvGQs3yBe29uo0OJDRHLOnGPVqc+PJGA1Cx4EO4k6bt/Kw+gs93kalaqq
K65sKQoxyBPUAe4xoZZTWiuGBTxkcHbRBlTg5mC3BbI6NMSw/nx0MjJHO9z+7HYX48xif8OBdIEG7QqfM8oS4k07FkFWcYzikEAq6zBgehbCGhPNaQGDA6nugVdKOepV1XXUV/Ie5GZJno3TEZJByVUHej5bg9q3
iXjXj917wt818m0J1zCwIdmb4HzvGiD1sQKzPyJ/b+HDgaDnDCG6YY3+RW1m8Oh8vs5/RBB0QnaP5xuovABsChOc1PBRgRdEGr5CutqMLD5zvERwDTbSk9zl7/U/FtzXj6gjAljFRcv9TD3pggiyrTCHW1YrzmQh
/IzJ3Cf36uQ0u27UoNv4B/aJv2IadWlgUUKScSS7pK8u0f3ls91Pv7+eCdEz4alYtBbUF4K/ngYSAulpVlpJwDYQMRzPZN85NFowmMtzlDaVPwscamRUICxKgkn8QnyeLFKXFRW7UHmUIDVNON6WhrAjSn0NvEQk
TUTnp6MFtX4bWKTefcK6lrDqynfJ+Iij5J/jDOfs00X6F5C1jB0JUy8OnUAxBLSdmgHUBMYn1BuBu8rsfd2CkCJoIEJYluofsvbCqsDtJqTyBQ1khTQPXpijF6t5znXMaI7ebtc9LdiAnrbZMfw3WnIL85NryB3j
SfleC3xH85x7ZyERnqEzx8Hshou1u4eWLGk9DV61F/8LGnCe+gO+dCfK44JiIuvj9IoLz2LXsTZzYIu8+VWPUBQiJpyZ9HoNkwMGGgVoNV4GDj8d8/nWGfCKodZLmAwTenH00LpMU7ezOxXyuAeWMVkCggaMIA1j
mp/Ynxc2+iBapZJpRev+T+HICqah205O335GsbB4jjzKHeHQToKgEkB0hQOKqBvrUo95tcyeoEawjMkykmU0i1b2yLq6oYRKWpfaOcTATumbSTctjdHJbbxL1kUOkN8j62MxiBSL4fHN2tzZ5zS6pP3ebEPNB8fB
+HNE/2BgU58bMHYye2SCtUlVbHvHmZT01GiEKwxIyiorgCpa0G25CZUUzjah6NA4s4U0EUrm7Bvzme9wTPBgf44jPeb/7rFO8M0byYOK3vNePCwQcRWu0oXIMZT+QWpW0ieu7QiuMZEskAL1ZRLKgvYPxKeql1H5
dLl5mx7FqYV5njKKtjPV3awzhrok0qLUTTRaB0SWIv8Mzeqo7SnM+5JAIy2Db0HHsjrViie8W1kHcRmproIjGuSTP7fZRLJVYwsybMe3gCJr5WDPxfr4Jjzmcg2UW5YYDyTLxTtjKeWKEZ7LRz7svRE5IhSNGeES
WFemceqB2IjbafsbQhONgwd131SHJo7iYiNfuOqeXlefZCIlQ1UnMwm/fU8JP25UMZXKKJIYO4FD9v3FFo8Go0GAhrlsIFTStc6OqIyGXw21nbgU7hPK8vSA7a8nYLOX1IK9qwpwStLcPWUzigH2BVTes9ScwmPT
fe+AYr1OBwd38paqfgHqEpxNzL1r8uxetuVHI0cUMwBNyntYr/GMtvVVbjgU7fPCTdVp8cCKgCr58PkVEJ5aIEon0ffZjODJBNpHtVBYsAgo3nRpCvvvm98FLDmPv+bItuKcAfjM98dQxKtE2PH7/7PCHHqrtPpx
aOMwwtzHDXX71F4LRDaI586RfXWXvOFAXI3XKQ3RG73G6LvMOf0W4lki+rx+b7R6fB7I2bW6kJiSrKsuDHWYGoQ8WZlS9I7UwX+xZ+hUiHaydhEeTLKb+y/BgXQYJlq5+IGiC6PKesZsaa9XPICqi6cdn5amKkAR
QFTdTrVMbB0nNCrNj6ZI9w9g75OZFPuzSKyE7O1gScnRAKPbX232QGgoo1qyiNhq4dUksQUlqzl7MByEECg15D+UPJ85C+nj2YKCezSg/AOFX5fcOhP7h30CjosOpblbkvlj7uEwc4JUqRmwzbH33Qe+XeNRbaPr
o2/mY2nPdgsqYpjmMSkxGma1Tkn2kGRIhfmjrbSVSZnLved+OnsnbIb7eL0ol6RBkm7gzuk5mmWwXV5CruzJ8zMcWbPz98eOJU5gjcKXoX0SCGGKPZN8Vba3Bw9h+3N5VIfjlBQmqm0iLe9Z4Of3fyzwixy8p3bK
pMMGE76rOJcNZcgwBBwnSj27YNoRoBLlvSdzpVHdZ8DRM5lnIzIRbXpqY/J2O5zlHHB6kMh2lBOUqsU4yLFvhNmVdnGRy14xvvptOghjC9Aglohf7NMogfFMrAMh8WghMXK6jScokXgY5+48ISmKBRa5NOIsYtTx
iWMKFa1eDjMpxW3aBz+DTMhc7GysD8EgJzPEGjZgGC1/ZEovFIp1790GNYfFbgPP+DafexSto55w/7iQ2ns5r3Au/VPaD7QfbOzw2aEdAyxqe8ujCQTXxUBGxAUAF8j/mGhJA3MdeVnWg+TwDWJyBOkSMQfeNa1U
rE6GeBO2NAF5RkKYEJBFjMs9lnnYoNlZoAMop+YWQnuyqMc8Dv9sdHAGTxCzMs6Z+9UkocZMoW/+xlES3BPaPVTPs0vOk6Sl50VjR4Pewt7xv1TupMc2kbIkSYfs1GSZxKe495awvRP5xOVJWNIUJvBMDWCxBkTE
GT3HRdaHi7MiGZO5hGylMrh2MDzmTwy0SGmRG6fM9QxtNvpB8YXUNVg4UbPEJULBB6V+mybZPOE/de4MH9E9mXVMN+0uiHsTs8Ps4tq9QOsmAMCPB00WG7taqfL9BxkTpyozZ23qkwEJP2OSbzd/GO39zO9UJZ67
7iSuoKaa/rmFXUZZRMr2uPw/+P8woqCJNtmL5xP/AhB+anTHn3ynqKzJE8nx22z1msDM+pL1zPVV5FFes/1xjsTWSZoD/XXCOUxrD/I0cwE6ZK5fo6O/u0Ow07UZO+KBOvWEjnXBlUJgL+czUkJVEYwPGmPCPJiT
np/UE0CAdENX7Yt4aW64oi4Z4HOl3CzVdoXFV5xx/qpvwBmMQhncQAH6RDP+poPyKUV1vtK6kinOpLbG+SkkvhLYFFCHpDTK8HDITIayM87+zaUHkBvFDSq3v6dYv6f7HNELxlKqxNtRA/A7sZyukruc4W5CYBzm
M7FR5c6XKiIr5fQeRLA7m7YVfPKESPuBv4qSTET9u05YqV1gE3EF7XYVv0KQO+kWPmI8WeN+udCaAiHgOGuGx99+f1aCSNoht9htoG3dKuuSSK+TKxnpv/SMmClX6p5PWGmFmQB0Q5l0PpZX8sv/UYoTgQ5muhNE
+qb/3q037oTQd28CVYRxh0H+8Mx02RfGEA3oQZsPR5D5/cJ4HvOvqz4JjMcheOQKborL4lQtq9CHXadTZqmSMPlSAd6ClmMuUa6dGfS49cwVI3TeiyF3BnHQwejeObYFYGmQUeHZFWG4ShEVGJnMMMkXP5BcFCxj
z0jN34VoTpZSM9FT6pEzT56vIVPzU3JpnR2B5dR1yJ7H0YKR95qQWDJ6Q77UpKKfHTTfCVF5kevAzCIlI395hxcBJ3F5KuGXNPSkZN8bHyd+DzeqY//RzuALHLmcbOZ2no4ZiOgKmIDbmeoorH1DFrC967LEHCzR
JY7q54eijzQ9FzUd0RoKv2821tPEh1N4QPSm5Wk2hXMAovg7Yw1nGoYDGXDIbFz2vweNwFN5UcUcNneL19v4jfO4dLNjbjcySA0zoQndPrQTY3Ey+O0S427qR/sWev2rScXL/EKZeenksXkNGFYo+IEtAPSV9/kK
9kaLi6pFa3ZCO7mFcO+NWnADuXvIUI8Gdk+EpqfiLk2T1lEW/2LkSpHnP7kY4t4OXA2PYrozIsx/IiLdp5uN9Pmgx0Vx7yYb7gch4/FPsDfaWOkzHSyXCCuKIHI19gy6RU24IshnG71P0x1alp56Ogvo+ikq5W14
ZqFTmFX1Iuyucyb7sANEJdLk7ck+WNrtbp7MX9LCdckumt1Pe0VvdqrjjkF7FB9VPigCmYej3Q/mOFbb+Kc9w+3lHzC4naP79sf2qj1UhOX28gct48nHQQqPPC9zzfoQYywYeOc+Ru6gnRAd0sPpc68KTpp4t6LG
DqNmMwra97rHEC9emTayodiuy1uE45BObEeuTzP1Bv2aNE3mLo/p41gVC1EXBQfQOqT5hoIoEw50f7LLqNxeDuKOvhPGMEsgbDNQjWc7rHDFA6XTzQrQb+MVA5QNpNrb9swtAy+Iraa1QkjrOLa2XhO89ec723yz
IIV/cMrCg1z59TSRoxiPpbCp5GXREzCPZUOinbY3p6prcRc2RiIC8UZaDgLHPHQNz+SGzQpmpRwV/ChLliAF1COq8yUZAyZHBcH2ALMsnYVGS2C7wNFsa+Yhk2kjrl8SCY0pH+bEANb0B2XJA7SpgpP0SENhSSAh
OagtfQHoyUh600wcKcY0x8VViY103tTNR0uoeHFQ34CVLZAlQMW0V+n8hrUA1AWs9IJJYt5dsZrJvLi8PV+FHoMb9A/4dDem6M38TCvyCqMGYYbIufYWf59jL3BNkVDQ6ezf7ML7AjxGgvoIZgmX+24mP+qbDZns
0UJUjw2/h3b8c5cFzYkG3uG0rbszoaQ7rTjr/JjTyO5Chm6mY6/84gOvVhhESYFvIO2wuY2wupptRjzh8jYeUyVLou5nLqOJ+igMQteeru+FefL7N6KP5bPWrLET7dkjl0BcwhMXQBHZNINMo9O7h74B0rFxB/wr
5uiL4BGZ3Q7vgrMedQXd1sLWt2Pgu3u3YYxo+iHXBLltN1fFBq1AxJtpBEUzhXuRO5H5szI825k4gWgPp7rJXYss4b+V9+HhevdtcTIcmpvdgXUaA5wjohwiJ6Jcz0XyHpa3EWNukfivjYarhqW3O3ZJRdnnxLOv
gwaBi9CivcGrTNfPl9S9fCbd9g+1Pdszf8j+pX2/uzQqmJKXUTzpwb0ZfldbBpx0O8YVbwkpqz2FX7EeI9k1cuaIJ5wMKbm+nZyzo4Uev/giNPJ2STWHsMKlRqv9A/7US6qyAFwnoGusikoCTzK5wU+pQEPXs1W5
Ir1AzvJ8cSGkAYCo8QNetZYOR/RsZwUycGiwEhz5uENNnnDT3ZWIm+gpMeOkcMMfHriBBwuwPEjDpyKEC30CmUihAhj/zWVHdJl9SpxdSdxgpVoGJueVJ6p2oetabdkRQBSphvM5rdI2jdkVbEio8pbnhj4fNjIr
qXo+cLNPbfrAVBk2xjbq5MEsLlNvgAgN1CeUaWYe7BJHYhlo5zE4ElTsfd4a2adDZ4/qDfN3nln/XaU7PjG/0fb/jqodz+mPrNppZmvvI0nC1GIhzb0xhZikHwC35aWUCM01JMkYjxuoTYLRb85A1lzsCdxoK7U3
ojZaqWIoqyXB2idvnXrshsoIeArlQ6GcEsWfoZyL9F/qwnAN6gXBm06JtszZH5VwxwOCPbRIBPD8ZRTDid79pFEjWe9xd1hxRjGoWIdj4GDv2po1SlnSY5GI8YXotcDf+2j3YtxKcUtirfwUXK/SbjElxqNBUeQJ
1+pHifg2InN9uA/r+K3wyuAqmVUhcRwPGg5z9zb+GeW+n7MXteKrQOJ0mcI7vzvE4Isp+JFDQpLONAE1EFsnvFaj6vTXMTr7zLPtz5FefvRrMLm4PLl+xum2ymGc2WsJKwvSW3ek/Yi3d9+P3dXe330Fm9ml2nLI
y4Q+wEG8cO2ByvGsKft2+q3IYmEN6wF8137B8Iaag8EbgQCHnPt5cr0AsRCl3nqOyx07ZaYJDdJvMsfDSlhOOYuchmd97rA+PxEUCV9MjEQ7hPVm6znNLIw9qJEGRzRvBWCH+PDneekmWZnL1bwh1d+I38QJsts7
lC60LXodzETQZhWsILYuRDf/pf3zXnjrdtsPPCuxjjNkDeGfEShv/5lt5b5W173g6Z8Rc2H5/874TYGURlziEhlV5JdR5QwHJZsqSOXyTWA7UFTp9BjFzY6vCWX/R4K6uTwzr/2x2y+Z+taVaPnBlm80ti34SW9+
ftyNrWcttsaQ4WIWnszJR8CgmmUyy4QQcncuyQAysv7fr9TmrE9lNxxZVD0VsTIeFnzSdRf5YQduwZzFjW3oPTCDSe45/F7EvAg+4fNGp8RDNrWL8knSh13oKRNlxo/Hk7onxtpHNSdaUySJrHgl+yQTKmkwLypi
puUpdWkYJzvashqNv2zaICVvKPRH8/B355TNJBQacQ8Am/s/ouyiFJwcnt56xiRcwahi5vseKNoM2yxE41NT8qGZelh3l2x03s8pqHlhgKjkXTrfXqplAF3r2w64qd/Ub+bP8y3poZrIM+4sZvPlRizi20Q/K5s9
xms/LsxuZh4KZ0JpRvb1JX/kG/9SFMO1Z8dtQdQCYaqeqNwHhrzOU/w9o7MJxy4x651O3aHraA9sDT1m5P50+cDdzEvHrx7cvf45wC59kc3SsIyOAuXtv3fM4swUbZ0beqg00Y39PgehPHVwfsmksLlrlBdNYfTx
STZAyFPIFk9gsypV4hb3HNV3/GkK1l6uI3VwhBnrft6deTGKwkRTRqeWLvv/D4MorDNePdJLOxcQ+905UxYOWQGe6ShUYCcTpfYUp4U0mjHBvtGgCzURRcmcOUmnYAli23cWNO2w4MZ/7Oiq3c1H33VMGysZRU9k
QX9ZSnrPSqqiXGjyOdzs37GUzwoQjbo3qToxRL5SkHZ8823qvkqPqUUDyhHDFlmZkB9bERZ8Z3Z+bAzsGOaDLA7nED1onjYOqeHmKChxTrvh0vQUfuN0blSvjECSdeOqdjld++9SOFGTlX6Yu5xzf/Zfr5qdKC+u
7p1guDuSc79GDjSSjIZrI1MnKGhAW8wh1alUNhy0hFSNPKFGdj4BnV1wKFPLdzQgDaX+HfImrhbrLFXRGV1256AU37oTBbzi2+A1oM8dDgtShbIm1P68V2N/Uxc0zsHFi8E94N7dGYljCA9+qnOCX4OuTq+h4cjn
rVMPzVoT/hG60+qt/IsEw0eQtnKq6ahOPTtTLZgSe1Tgy4fWQP1IfTcTW/3siyCjUOmd6UO5O4izRLWwPHagyT5JZX8Lnfue73lsh9KGopzjeLtTdctMsh6mWl0ow8Kyczoc+lMwyXh3A1bBjllR8+0C+MkD/Wxw
GpLeun79FVffGOLWiYFQ/eMiZp3WXf2BIPASpZ9V5pFXSuBgHS9tikEz5AxLOHh8eV6CzAc6KSmy2L37zytrKjVWCt4MBGt0SxzWt+UwpHeGKFBDiatvOSDJHT9w8CsegDqNX5OY0a1e5WMKLtzkWgDSnodhOi6A
ZjgbCZWiHnsXys8+5NHAv6yY89yaXdrhArvOF5xeODSIDkGHkjmfjMKzuCIa/ldgSNKXL+PZeD6eyipJnWSSpDeOpEvykeR5PB7nSW7kZ5IHeSkXSe7GoZzdxSfhJFdyleRMPsvWwNEszApn7VxMy7ZrG3iwzBgG
gsjtKrlYOE/MS0Zb5CLlZWkSteoY63gHt68nxE2g5vXkT3lc9BFcm/cxUvyUo9mg8DsOj+8/nrTbpt0RXHQK+K6vn06UHHNd4NBxUHpHU+dUqorfB/DWo6s5fySZD7dvYZNXqp5/awChmVF2tdqhMfILjTL1Rrcf
WfmLkXVxt+oMrlQsmTwSghujyVHqH9sgJeAswWWdMOAwm97WtiJtiCFmoFltZ1FrytgRRpBwOhUIAxJMzyCZamCHvjG9f/vWOIyVDTYsTLKy4QANuoYj4Ui7AHilBp4icIvyiid9BvORpg4gPIFS1nvv38v0O9jC
dSft9LfYTUW8Ij3msW7j8KHhLOsvFaqG2vE9U7I4TRFZ06dSDsGnlWDXyEYK0apB6F19DMrXIX1bVC+yqMD51nPEyvKb7OzCEGeInIDkqJh34qa0QOtenqD+XjjtEUyKRaPcXpHX+hNI96uRFpz0zE87vzp87N+6
iCIg66TOLijYLj7Gx7vb1/SzETHGKk4YwcVbbfy2RCo6Bdeo5g7vtslgWtAZWnksyAyZJ480j7ZwtwLKDxZ44nxAuSFOHL5Nki8yMKWk9BPZ2UT4zdSINhnCJEcjoJv9/p5CIznoMs0cRqP87M8LkHZOjrXoamDD
AkcevdmhqwK3VPnTga2nFX/xZtHRp+KUpZYgdgXYOFiiqVTeoGTqduxFinYsQ8Z7o/nYfqCQB2iLBwbwVJZroWM2FMP/OA1oGK8xORxcUIVmOpokrTe/0cocLJ9IZb1flnJaUDwGtAMCs4j39oZjA91AcnK7eDcQ
eWXp9iYHtjMUqmYG4xMdprG7/qykH9W1cUuWUOSu/2Pj2kkp4ckoYZMfwjv5Ku3fSWhvDP6bWAfqnQY77AiivUQ/EDabBW9vpVev57dQqfIqNzNvDDq476nchdYx7Cx8MbQbJTyByv6T0PTc2k9Hmb9PGzQAy9in
q69qxD/y3Lx510tSHyIi3pvrGlEZ2dg+MRoZVovLXhTTUGxAopUs8hY7CHLjiRe9T0wKuV9t3EaYQoUcxRd8Y6dyXy7m4pl8O0QRTqz764f/Z3fFa7xoiA8BWszFoN0S+GG42KCpARH5cjVPS3eEfz9XKcn4Gqqj
vx4KaiHfINRFvk2FyhHRrtBalG5Md8jRbSnJ+KrYJC5Csd9a1davUKhw1aMYPNqMBRgVDK/PjVggjtjO5XNUxfsUFyzVr995KcqrUGyPP3pZDv4+mnqWGbjml/8dC7H6Z3THa7y9Iaa5rvm/kWZ4j6j2LKfGIwSw
eBxxrkvS5a4ja/VFJhAKkHgqq2EKleau4446L2MKPNNTrC/DX4qdy8vwF6NypqOmZVzEzljJpE+Fl3pVxMpE0cNyQ5jSE0OuYVL/t5tBn7em9Jd8X+Aq0HLYNnc/g4To/8UyXmMsELYbZqrD3q6vlnbYHb/CJU64
xEheAolBXvyw238lvyyQNf+w25svWmZkXWfSOrT+D34Og+xhW8v61B/w/As0/1/kMIWFZOB5seu1bxCYDqPJ/+MU9ouGiykGS1EjUtjoAWMq6lWSFW4gl7+vE/Kp8Ukrhw/th6mlE/8wh4CYseyurS0XvKFZpRB9
kpXgii1kTGvrAuIsnP9qd0KeHXcnAV5xzNiKR1vXf2EipCGGMEmYvcYSSm5RebVF8nFiVpod6Wxm7DIzHlNKwiLjRlvqJLTNZcfd9I+GjL3kH2B5MQWjSt0OibpU+GlGGMyHRuE4Q2c4hN5uhJyI55rfjNtszXhU
fIvg5xwLQdsJGnD11bX6i8VBQ6Ll0C8ZmcfYPnI9glaLm2TEv4Ni0hX0IWBck9hq5+oxGe1YmwSj8KUB8Wr1/Wg6BNd9k2o7ExOGDWCueoOHGDNODomfanYU5tM8xio7YdRZmimL2yjKP6naWw8TD7qdsXv20MLV
366YA06vqHy6vInjONxJuJPSh3kQnKgV5vVlsF7wPsNWil9Uzlz6gbjkQ8rgKq1jqErg2f/MyXII9qapv3LMq2pbvlywazzkESqEuIR1wTM9Y9EHhrR1ofb4hVJIyIvKapjuyAL+hIbi4iA1ev5dWhkuGbyJSRoW
kwm1dwO/XuwEvOEKPRKt/11aLayfO1CivmXtH4EOT3I27KZWSNIfPoHLJnXlQhWkZ8NqD7y2opA+iM03bJWTkWHDmSzDldwB1P72AYhSXWEw+WpgeT0gdKJ2fdTud/fCthZYJw+xrqeOlyccUNp4KXCUx7AM39B7
KYJtb9hORFSwU2EA80hwRpILxc7F2OZaZglCTHm50wZqG/lton2CNTXbPBxyKkI2J9K0dg1e5FpGcauUi9WSRz80BgBEUVMxLI6xmHeGWEBxTaBc5oOCafAxKq/tiKPAokoCF5edsLAeNe4nYvl5R6NMK67uESHE
6g/jhD0wO0XM0z4bvog8MiKPzIgDXmg+dj3xs8fB5UF0hiXh4wsfxVR8PfppQVrZdft4zsdgfpNtGc4qObgfyzI5jrKt+fxHI4BLM/5io8Pa4Y9zU6jqdVBAyFvYVXNHEM+RAUsS00oe6hezxL/vFzoWs8GguWjn
Z2Tg9mKYmTmS44kXAkngD3DBIOnRhz2fa/+cVRTwVm1HbeEJbmKnwECCoKHhNizdRp+cVsRv8/Ab2GXMaFvfG/4SfRuwZkh/e/lCV1mcYII5gRlX6yJWvM5iCAQNkrVzkrjgast8X2rLLMBX9Mb/xAs+/ayA4s5R
gqOEg+BiLqMkWaNIocDaVycCTL6pM+YrAChWCGLd31twO2DCmXBa0MzHd6qsxWBoFF6a8B8DzUV2v/kq6YWEdD4XvnOhTjyG20ya9Dn1GUsi28orMy+eFWyq09EB3tToO9+lIJ8af98smGvPgre8KaMQgIBrlugr
90syycXCNgeyWZyySohTuHT4Q409aASb4ehkgQEghy9jN3ooLkBVr4o/ryPIeCc9gPYrQQRAMaindDjWvwu3rn8zwpsJMbQO8E23h+CY6a8Dah3MR01wMoDmjdlfTHHU+ijzfM6IXMQyP4muYzOLQPR50HlGJV4o
I+hp39NcjKpBSWxEmjqo0cyamwlJybQIx7hDs/5ymR/wZtMPeEcoCcPJDmI4z2aZKAvC2rkZ7/tc6wrCrj+57xP9IJy+WIw6RlJAqA8eDCX4chIfihxAZrUxseV7yeedfWgeD0Z8AhMwuy02CoQ4sRTQ0VRXMCgt
O/Hun1pqjFybGo5D+5ZrION1l3UzgffKfU3nxFmeOQvyd79PuJFgS91y8VYtofRj6gYD0gFsIEdcahbHqUO/RNBOzGKfnXvroli8wd1nd5drFW1gsdSd2bocswWZYsv19IWs0MrurDMPScU4QZthaCqYQzDM9Tx5
5wSWTgZ0P18O+VMosyuTI41sHbA29YGXjtb859eyu5wI9DqISOOe1iewiteCLZLmlgC+qSa10b+U96S5O3WFOChNPEqTJNUY3uPSSvjJ+BRuhh5ZQvJORdxZEa3hk470nTwEfmA0JMl6hj5tYAMiDdl0N+TeBmb0
maeCFJIDtXGQIJgWcn7V++EEXgGVkIqs7dG3K1uzFDwwGzoTEPYP0dx7FeRr5iCc8pjGdCpzZK2jY6QudS0STsISk86o91ZqcRTrgF/+JtxxAy2G05obTs/fVtjHVhwy3O4XBCzTiqUY96nnVToGHnABq1jUxgZu
GRi1CGNErvqTXqBnAzHKJjChMvL8DqwENXEDDxIpS95uSajCHu9vkrifPzoNTh1n6xzwZLMapKrHRbe15qABV8B+WXT+xwhSjaNci3FNq8JnGKesqQVGueEBwJ9eW3u/fIPbLT8BB32MzthpXajb7kpuYaXSgky+
uUp16a+zQsQI6F5yD5HeucPZaIPEbHPpYElxMOPQ8rE+jeMDo1P3qLQKJkTJfVjtdf49aiB84Dp9FsC60+S6zD71csPo4VsxeBxVZb78YDdU6m2jVq54erUf5idPAdkw3UyhDFsCFwgJ0CvByWrGhdTOPABuWcix
OtaLlCnRHiEbMWpttVNSBveHCoqJReLQKzez11bLaNimQbZfbrV9HzUMAFcsyOJeZTRuRe/1CNFLtyIJyPBfWOjFgUGuCSrMCl0zArtn4clJKwFFiFpteqIdw2dNMqDeR87w307HnL2oZ1Kt5VYuXmagPP2WSMkG
4km1LviaryGEfsYG7+EUxLMgQPSSDX/AQVxTGnNVa6SkH+OzqmGiGrJCRbvYG0xNJxcroHoOpS1X5/GhwqpTAxm1BfUEKZqYYti/rqv2FQ3qoUGZuk1dcOUdkVtrn2+Hb3OmtZ4MTDhsCq9H0tEXa8g4BLB6q16+
OvaotAkBFpNrKODBeMtGPQRfEW73e+HP1DgXpj38fe9IuAIwRrADiC1QkEqJigNvQeTmN18P8LTcc3igkw4DtdcRUu/93adQkjNl2sdGQp/kTWN//16spvqgaOcomAj9ZQTi/yvlimvh7Fj6rFOLsaFuHIkP76ae
2He7tf2wKAZaLjXnfNsmvCB6p8fT5GoPZuuh/gsHmFkEdWIpYNbbZeQ4M1+usl9bO8AHGkL8dlq5G6rGniAuATDtnrS0tf+W7dJ/+8xyWoxfr8IEz9nHJOiO+Fs6qwO2IrR6XJ2sc6x1ErO9DbZsFnTFdPq5ERsT
giLnTn5hSBI8CKZDLSzbmwGy43XBZ/srW7mReOKy236V2GSzQsxC40psPurFRqb6zEpiZZfT18gA3CPc3wpBUfSr3ak8+IMivlV95ewaRfmuIkHf0kqnD6QyAB5ISaxDSlF+6rgqvz/bT03vSZkKKppK173Q2H5n
XyN2qutMh+r4oWbfaUk57vSaBFaIGId+V/KR2K+TolIqX+duBOGofbGxgnyZ4gg5Ixr1tAFAXomNLOVsEGC3yqtRxsC7kC4HJ7uLYDXCmIid2nMEBuLBUPbIPl7jDRodnDxnGRR7HZQEdrjwRbomr22ZOxk4QWNU
DMomhYevdIinZi6NRDMsUe+sJIs6ZMqJpNsqPX1oeURiYDqlVToqocDAyOxxiAZUjQDsVjUEOM3knPF2u3wMdf3zrmFQVBWhNNgS7Dcu20Jn35PUS6cEz1tJpG4q4dCddqLSTNSU2Xxv4M03mXNogJ3oDOccZ5au
sdKPot03orvVH80I+Hprq7fROxtIDYNrIZXYsB7Phs2ZvuiRZ9x4RTgfx2GkJUSf0+KYqx7UJTcLyylvCeu4sSy33T+Rtw8YSxasYTLeAoFG2qA8pNQgP2lTFbiWJaYp5ygyYm/Ns85mGFa7PNpFM/0Z65Prh/AQ
EfeoHP2ZCRQ/LI8tH8pX6U6ClDXi2BDYQ8zTcsx1xpOAceBvoZdNYyLft4SRdUby3gN7Z+N2Pr7dV0RBYtgUvn4QMIeHKa7wGH7Px49kOyPg6Fnwv/VjdBnZeoRJQjo+x5T+ee6aV2gu3aTYjVIud0/+MlMduwLh
6VUyKxmdZdLt9O4dASOJk8GBk2N3goykKLGWP77Rfx6CJiEKn7rb4EY5VcHmXghdHq1ZlZTVBHuiGjaIJdiy0J0nbkkSVrWIBBmsktRH7lRNp3rVZoaH3aBffLf0HdhgoSgmLuhpvx2pzMNADVwQilv3kGjqDEz/
3PXrCif/BLmBfWl+D9ZvQ7lB6ja8XqBy/Xq3sdlUt8VfxlSQMQflYw2SLUFJBwdKslmr3dpHQ1Xnn8EMp6bS4Xp1/sjxytFbbMBVHCnM7FGs/89jeHIeshLQ/LPT28O0rAavFgwAMHD6aaSDno6C6u1sVvLXEDIJ
tUY3UbCMo8SQXB4pZUbLbb0Nr5rvsDvEaMLAmyU8VGKdJPZ/6wcvZzSKtSvtmQHPeTPT9RN6uHCPhJqzrEH8/P4ZcBXqrX6jR8dU17q6enC8jIKSbDOlGMk3quh4fjXhVMpQCDHVRl99wKxz/9Cl1+2AndmQ+YlB
zoeW/v3Ua5Jh9rQGXq+BV0tT+GG1sHfcDdKktSl8Z7etLdZ04aILdGzeqMQ5jJ6qqxKmOa4pHHUsbGbuICcfKEcV1Ew3rcPmSdLnbVVq/gDanMP9ytxhAWNS0KwhdwO2+0hkKDZcro8CeM89HBwZTguQQubYbdo3
iYPaJEuavZt0oNkze7Au8X96EjIJCV5rdtBpN/iizSHqFYhwxHmA9+EjxwfD02KGCymXlY4fFtxUYeTD84GUDbKmNTZz6Oevx9E39Pw9HyS8cUsuCHA+L8odToqTB9TtlikbM83nZGdAeXpEVyqMJ5V7THJvVDvj
9jNo3DftaromXjSl/pzn7FqDypsmzX+342rkCcFDwlcmc1b4y5SSYeQ9GaGYYEfHmM1ZU8GHLnfvqOS+otMo8RxhbUCF7vH8iVBgE4oQK8Q2lbAoUfSZDd4qKghfbWLj+ED0xfQSpNG7ngytWOIWce2O9loPftTH
i4JCQUwa84bL5dSYxs/qe+VHPc4ZzmRedEOI/nMy4UUfWg8ue1sqMvFT+55YyCRzsTuV+y9+lSKybqk3fQOVswsTlCfhWuBN68jRoSNDTGmL2SYcI5aK0PDthQavVesklL2hXSQuTZNYYLC4rmfVhWFshveK5UST
jh0mMTjdmIZD46XYxUVUjw6yANaVqGRaBZ0KayHJTkmZSMdkeSUgOf/hObrjShiT60LGPLx7iVBld83gySESl9pB7naL4kiLSxlpC0VS4lWIapSZDIfzfTycD7sBNL3nzEyz8dOtlLnjCkKjYzIDJg4ZXa+YxMNR
9/olOiy57HxtgeAEcccQpbD98zfEWIAlQUrHKX6yJNuxtXM3WLsnCbLepNJzaB3fuV5PkcbkFebisghYaPFknWzitPrNlcO/c4cTXozQlL9Fv7I5kRW2p0VtZw7Fu8d8QdV78s3RtYiHsAF/xH9Pj8CDm/omha11
AOI4/d4WaUgHWR499Tfby5hWyryPPgnQ4XsypIFkJdNrrhGeWVrna2PXbuwPbjdCTsZDGYkQt5JtlNJHI9LcPblI0XA1ywpiSk66/GaeBfrF+bzMIwn5WxRjMvjSYMtWIHxgaHfTnVOPTEoR8rfu1Y51EYKtv/Df
/8y2QDGmLt+Jwu7J11gZdWgNjaWLJ6Hc4KezAi+6nBY+XinBaGbt4sJ16W8MHuaTyoOEPxu7TPPZbQ3dlVPtfzbPaNF2tr2ELPF7F3nOE4shZeNvcg/7zG571+YlbkqYQAD3J89lAzK7YM8T02dKFyrSi6fJLKAQ
a2oi1NG/vWsB79U6l251YMdRXIG7090B79C+HGVlJvAmOA6qTDWc01ud1aXOWSZ32TBOX52lAREH557kd797H9VBaPNO2LmqJauu5hIGt+NMNcdCHyHVc3GXtqT4iE6YPLfB1P3GRk2WMVLWRhOqTQTYVPUZcCtD
WGrSCRhyCT6mPPA+kJr1I1ze6PGR9DS7U4pf/vFaeN/P9x2yfAFfpjRRnQOlq/fJ37jOTtmf2sndFvncSGzp1vTo2a4Zfehyrbi+ySb3yoRevvw0c8x8vvBFYZNpjNotyuk3yjBXBp7MG1mguvR9X4WNzN/XolM6
t8yscD7AnyDbvpu/qFpsVo/obPkx7Z9jT0+M5O9m1fpdbtZzYub99+R6FtzczW+f6v89rR/7x+sn2Bb09HKQTr32arA1r738afnX8jUX3Dkq9PvJZpcDOBIQgQlELJqblna7A7pgr9v62wGNXrolFmh/9AedTtNz
h6mezulLx6uUo9/PfhV6CKup6tRNT6hoN6Yz3+XFRyhCnRlUwas/rT38Ovo3aZZycvSFsrGdOy+yvO8kkwJ24pxvKX+w1+wwmfyrOkn2qnJ93kjykP5A6D/i53xBn2l1NqLnVByfs5LK8dPMz5lf/iWZbj9egl8C
5T+VvZxs0qmSsQCQ0haqqf+cTEUkZHzTv7NSEtLg+UYpdtPfcicHGdg3ap3e+RfPIA47s2XC3oG0QKk2j7WsIOpd+5o9N+n3wkp2IUoF6++d3gBfZ17ZkNK9nh21wwgGbUMjRPlbzF1nGszTEGnYz7hXbImbOZhL
FQ68kymetO3TovGJPyqOenYz5XLOoBAMbun5j6PwxPUwE2wjvKIvI4454xwT7DzrrppETTEGWwQ+pAOnbk38L/VoNuZeDcJGVSJ/GR7WKUtiJHMJmjYTETEv3xKawFVcDQ0HFA7F4h+FIfcQ+M+IEyjqOACPkV7g
1rhz4Jg/ovdCqd5M/Xk0mN+hfLDwHkUlSbWA1CmUV4zxQ3Wa5dLZqE6V06ZNoM1erWUPge4Oy3IKMu6whLV5qjCULyxnqKWfynmF7yT7xdVISgSc9M+nPAR6rrzhwNOakp8ZIL6n4oc/ZfPt7xb9oxuKwTKPftEv
dzgkx++q0ZPuequ6//UPLnthG33dj3vhZrcQlc2ZXDtl4gyAzHEQkq3R+jPE+f12g7UhOvrffcJ6e69+XdwQDu8Ty+R26ogCY8mq/7Oxi+bv+V3yQh/xe0od7v5h2U3t5W9PU0FHBbx4xh9u6oZCIcCRYQqlPHMJ
HaoP13Pw926dQjy5L1/exRmZETs5iOhuaP/y+FCE6Si5/oTvHNizSadUONKqK7FWxJ8CzEZ5a1KJu1JVIGSB/drvsLnqx43TVVDFl0SLLI7b1zsrchzlQGxSgwVi4AurOrrIflqHr6xDIoTh67wKUNEOLOjjFyEL
dX1JUoqOlXSGm2un4BirjXlyQcDhw4XdgAcvouMBn17WhLyiGwjgjIFWzz8/JpLKsM+Nskjy3nyD9UTiTLquu5CESXnV1T5qb9Jx+MyRQBO1Kl3b4srACvLlIlUwyHI0mNCKEGGwIWIYNHNpj5Y0e6hEd7vEFABF
R2SwGxajIuIrjDF8D7lzRbGRjNZdoNPaUMG0X+oAqdYmr7bZxXF1kGvBEQKZLC4ZChlAkS8acA8r49pdOuOQtU1sPf7CBclCOWTf04RGXaneFpoEkeLxnN5GRAEHd6gnoPcmJFjVD1ojcP1c3gzj+k7b+AGRnkJv
KNNHvOGSF61ao+Lwny5IEvV1oqGRzB0EMn/DyluWFSeOhriaPb4y6ztG1uL8Q3t87egQzM0WfekG7+xlK3yYxZamuOjyYTQQmK7XcKkPRhZb2oLQ8r7zJXKqKTk+gUnIoKuqiQUDRDf3EvqN0U3A9fB9kmMFWuci
1Pm+8VL4WledyGvjszKlHk12Uh5m5SCFN6VIu9tQDxm+8d8VnYZX7nyvc33tYSMhL4VGyV3T90rMEv051XWrHHb4j2OcNAgevoS35zQEL8wP+WqSzzBofVMep/NCVDksBSnRljrD+RM6M75H6qiyNzPOoyS5I/nf
UTtPvxaCvEu6iN3qoBkVUkcUtYCpxdgFE6Gtw1uEYAhw9JwdDfIyASpR1J8S/VtggsbnMOqUf4YUEt3c7XOt3I4Y5sIwIjvYBP6XGCCp3gDEQ1oAjSGzG3XPJKKfTThN1mph2s2WX30j/VvtX5i8QR5SkIKxUtnd
BFEyZ4OBVopIu39G4U9ulEqTr1z89o2H0MtdT4vz55PxB0LyF4P3IRXZ+mMC0WfD9MZchIX00OxLcE6Gy8kX/rPMAcgWgfB2BqUzNPKPEJ9/cWyRdCVQAXR47aoudHu6tyPXGRJUrpnsf6wyVwaXxDdkE1FsOeM8
XbhWB8Mm/H0clDOcje2mSaWsWdqcJBGJQMVRoh8B9v2/r6AH86h0Kr2ZSpkG+HE9YKPPbMoNfoWmHjomdDtfLAtssD+GTPDw0FtnQvq7BD1uxzcybRUL8OVC9yhffrP+tymLAYHdK9QV+iLBwFN2XolRYzfkmIzW
SU9mIsSQRZel2OoEPc8Wz3BZOnzcEoGcl+3v9639g1aDYzAfTYuRn2rwklilyqgBv28BktE+SP1r3/39ndPGRFKHStU6jhB72TAjIdZf4zIqBBZtrpqhiULo0MEP991CDoq+6qS1gsAEj3NAhx8yaorndasOco1p
XJEr6aieHsx2NHAprZXvx16DLNT7p6u03VjsAEVxBgBdtSEjpvUFy4Yuowel9WHKlAp6MjBdH9ZwEiYMN9S4loyGw49tOsqDb2u1ZcyBdaXK2od4u1qOrMU9ctsfeYceRkEzpaUj/7bRHpSR8dszj7o6LAG3eHxY
LloWNr/TwBLhYByoIlFz3oBySCPnUbHFaJEju29WCPWIEePRRoymROxHHKHTMELIUIFBzQa1yF76GE5JBPsizIJRFtDENJ9Vnfdppdyyve+xldmkxBJfPdEda7XpLkfGfsaP4igmJRCsupEYXc2zT5dZma23UaWR
op7qFqc0GGWMp4o9bFOi83e1EdjAWKVyRq2Ou1Gi8msZNM0Mnc/eTkeNpiNe2Zr2RnxZJJ2vQlIPJXJgF78dDcMoS6CPLBUapFZEdOmK6aTHhoAVKgIU4BXdobn8DzkIiK7UsdZUyyXHaOUqF6v9hPmXv7Tm1brI
VVj9GtelhxcpLzkdbCWVRcxcFFfzqA+knEq4cLD9ttlPnRtjrPe2ygZYXMaDHV3FMV1RvYJ78pL9+s9pT+nH8HbIurBcpC97199b9y+Ngmxom+RM8zSO+wuUY7XVSeOcQliE+UjFh9Ukumonpg6XDcojGqU8VVD5
pp/R02a9hm6Bmm6B43hRdeCcmwQ0w3vI57AiLGij4jcAX/9q47lE1kEUVrp0eZEjFbt1AXIajBysjvxhsJpUdXi9QQSmSIzB9FJIvAUFPA4IzAV/Pea9DQkyajY0WcOU0dKKYn8wBmiKWO9X+IZe1P0ZVi33wuu4
viMd7QopGtXrrqip4YXcSFDwXVCdSptgZKudVh9raIDUjxxpA3GxfZqoBWvClaX8m30y2VgW+uVjZCcdwRpWeushnqe1YvNI1Gd0uyhLp9o8gQZR2YHqUFW1d95EHxGN00GJCwfi48/8GRbH+DCuoBH3Zh70Kv9t
tvDwri7jS17q6KAlw1AAVz/AMW+zhBVy2ij1x4fyVbt55Z5L0OeFjusRLie8OOJVb3JtpiWnjpKGxgfZkFR4YAlUbdaHYfFhuJ3m13h0g7LeSkHdRZMpnIjG8kwxoALOCS8XN61wkbe7MS/LuEF38K10b0WWwB9b
wF6JpRmLUTd9lEokIIfB1WzUtm3X00PTi7MpfzYSB9TIGiABKSi6WbCPp5tSGgieXZtk5SDUVfx7ucjxhv5G73ZDtvQ4eDC9nMhAK6M6z6/kiNKMTtRwXW7l8cma0gPDDsczeTnoVVrWNa8pQEPgmXGRTnWqpR5u
njAKgrNntMBy9nINhO6RXg6BebllwYzdjWgAF0EcQWdChE1xszhbNgrWmft078Pz+jmEf+E+D/flnV8u77VqI1GmuXGuWRX5fB5IfcOib/GgDQw82NETKt8FiQQYjMgucRXijcr0T033P3pFrdNQygOd6iqzyEzW
1wcMPBodcr9sTYdO8AkViyhpuvqIANKDat8FIQnF/M6NsvsWSL2v69JCqaSkvXkPL5EKbjQfu3oXnNzR/S+9XsGwspSqvV4T1tSbHQDoRr9FIvY65DUG+ZLDdZOdnLayLaGA6ibi6Y4pS9lZ9uX2CI4u3yCtjxPw
tz69L/F6ZrHdh9jjR/mwzEYmaxMpihbdJBi0JrnFiP5HcM/TTAxyMR5kY9EgiOokIE/6PVUroUw4aE2T0St3efPakF4EK10RgNF2YYh2PdDJdg6YVMxQ8rj3AZhJTLhLGR6k79+bvKyf6s/lDck76B2aJ4mbiLU/
8AjpMK5wpkkSzn9BpGCtVgYWwZCF2DxK39yTt9xgb/HbB6AmQzteF937utPd32DfXeMSx8AcZ9/aieL9e/8DAFjVIjdX+v/kw7sx5u6bBDyeah/jM4I1O1EYH/begEqaiMwy6b39DmrdNJ+dtzCU+F6agFsyU4Bh
TnCrRa4BZWPKUzdgefIaTd1QB9oa+sxQv2j8oWIMNqjjPRVfmaiZAvYbb4Wvsve662LwOG82o+/QX+b4kT15Tseg1J+gbYRlssUdsM6I2d3C/qJ8FSfmRewWcEXN5xuNSWLo/YFxteHv/CheYhCyLxlymPrdB1TX
sz+43HIQ4+5yHoBrjpwqthhsepnxx902VcRe5UQAb1PcgRxRlExYFlNNmOYExNCbrLjKYrx6CIEazMc329689x+2/yLNusJxVozboczFvuZmtAfb2y3uE+2TOL2oEn9BvnczEdEN5GyZHVK6knG7ZvKTR1YTL69o
0896JFLhUGdbf1ITeiZ9cJbVU7X1wHeJrcGzlU5FHZ38oBWkA8ppdToRn6KMKYWOGFNUAmMKPTFmAaEt7AU3GsuQPs0OFCdk+IYoKG4trtLnCHxxy3ByG7KrNDKvHVeuWJ0UbVn/JnuqhEtS404t6gRWXEn7zrpL
zOE4i/qF/3zUQuMNw50PQrmzvyDo7lLhfXU7b6adn8xyPErEW/fQnciSTpE9NyPo+u7yPoLqz8o15DDqe79QG5ksTqBKYwio1uhF9XQM0bNIYkCrgPHpZEkpVBfRL2XBeo/b3EZSu5pG3r7B3uTILNBam4O95x6D
hoYQvMpWD83KiUqEfXcgWwx3DHbXlfjbhpdWpdC8JIxW40e+EEVEIPAibOvth/SglbCoY1agB71UvsDolnwAUdBtNUC5D2TUmKWVH1Ed14HySnbwgDxcX2NdMHCPKbsKbh9Gnxa2gyl88xIx3CcsuEnAOUlfcVsF
eIaMU0ybch+yFw2eg5sNdNtSZ7gNz6rC6zlZOEZIdlNix3co40IolFLUnFqCca1my5UJYxJlW5Hu/8SSgUQ/qSXD6x1AIaQ+Wc3d6+xswjegVJ3b++B+gHLExRx3r1+RNmuc5IrNjvwXVa9RAl5HcpJ2v/CfJBGb
FC4mnWkq56JOHjq7iJc4169tB8xi3ufn3fyN7pJuPkTHPG3XHDdpxwb3LcRijXMGGS2tURbBVTgeMmGUgJrzCS6+voyXKY6J354L8y3j5CGd61aJmQAKqk64tgnHXBh/IItXrjXkKpjrhZMVJqRPdXdh6rxYSL5M
n+DFAPLEOuG02YSZmAI1bWREzR0W30vIqcxogoyfonYNEzDlVQ0MyS4ARMn9zeTfJtUvY5kTITtjhI7Tp3/KQNaiht3ENVt4rfY06zM7to/EX4QRzYkIkUqD816XygXoIiS1icxir4HjM8FN4PGkYowTY6T2glZo
+TrqR6WZDJ38R0k1W665Xc6ZCnq+HfVYjhZzPiJ0PK23/5JzG6iBarJUMzLVbEHU6dDqyKrE4HcTGC0URov27xm9WMbojsu10dicYPYxn2SSSl2A1awz2kjv93kQMpBrP88ccdD5uWq+BAaDReqj3U/B2jJqPoO+
EfvC9pOriXGFhoTKOaOyeVbKQHsZmgWXwCcdd2FZG6jHblHbZoPMtfXqTWWRa52x7GKA7aVSO9vYEQ9smQOaB1gy8tSxH2d3eLT4Rokx/xMcMef4kcS4AvyZ8fbBLumcNSYTVH5MYMHBidc9OcgdAaz1OyyNnHOO
vhisViNm0ezSoGRNQJ6kACY3um7aP1mssYbGOmSpl3bJwuvU96lhY2MNNt5p7BSvHtFgPdYRjZFQ/GiQhVwtjKN7otIdzZBeMO3hzjYLKf2XAqqhsxpNmWLNNbFWBQJSX1qnO+95+ouhbi1IM6CG3psCzkfdzAiV
2EvRNFu3XwClz5wt2nRn5sVD+zTzN+/vL8ACUyQTQOXj0pBadidsbZaYS3Mgj1AllSoRP2eCRaWQOanE+oopH928ls+QTPKUcssicd4Nr3KO20HC/J2eaMJg6/ceY1sxtMY+RnU0tKLlbUzcJJ9rINsyfvIYln7i
VJLOhvVPz1aL/JZMY3UHaTvarv5hHKO0Dj+KG9ZBWmTTyKWfvPc2ogOPcQ7iFpQl+WlXB3bs0mzRp3p5AIeo9j67fRs/xIPAdWYU5CNetygs7dcydolE+ImIWLQ1yJVM0enKtmEUFNLsp/i9abwiYmzPr2eKNpeA
bMCoQDj5yROUmTeOPkxBuq2SkkiQrR8sDSMRYkRCw8GN2no4Lzf0n6dOL90G0djeQb91Oqg5Y8Dr3VrkF7N8TgPW6gKRzufXrKFeViVVdawT+MZwfBaigydK7Veal7QfcgNDRsHErwcGRlcNs57KdX90dFMgwmzJ
99RYkhm3QjfHt6N6CkizGqmz8R40717YoZqva1DM1q1WlN7LVb+e89z7kEwq3Lj4IL5iZ3e/HuIwUnaoZpLPyJ+sf8fj5euu1/10Hi92HS9zrPMpwnGQ6CgfH8EDYA48iEA6n+M5y4s1qtlajKEbnwadF9vV+LsD
Z9e1Fx44xC+eQ/FpGBcT8CQAHixzbxzm+ZCO1YFcki8nDOj9I61DBDNmf1K2CUjno94gNOToPLn/me7SW/WbriaGK0FDoZJ+mEs3nHqSXS9sPx30BGv+XhwvRK9jnhcTBYxabYybBqwU1a1RpsLcOq+79SAk7AEW
DoEyJsLzC8zq9XLqRKMz67fjzkInQVj5g5o+Es597OKrFCHB+ns5EmTugrx5dlBqDxMevbikOx4DevPkY62LC7GTBXEsqvdzjnuLPb/k8pIhvYInqJXXhTAXNDzjL5cB4i8L/NcEqEy9I8lqkAwm8aYXmqapTGpt
L4KFlH3Z6dlPgD7/TyOMs2/i+wgiCFd6MGp/NVmKh2xGs4WM54ARocWKZujBnGkprpR6/zIeaRjNUQji0aA6AYGrixE0CKHeDj4PMXLFDOB6WkMdWK3/Km9byZYFcZLe2owuAflWUvikq9f3p0ECdeGs+Q64HZKb
EYstO7OZZ3sjxD43zngEzuPox4BFMCgd76ZjYCtEUetU1U5vnAUTgIH4CNf93yV8KU2jEfmpDYSNO/HRW9NTVGO7mgslxOI7sY1xK3bDhnW/4hvJ1i49eHmXiAREXNahoj0rVIz/b/IuHnUEc9y69wXBiP+z7qc8
Ve99eOSzYhKaY/ecT9B+KvwYjBOa3lIh9MagrZThBFSpkXS/W7VZj0Gnsbt+pc4DxUHZF6YPH2L31z6mxT4rGS3uXygiLwygQvlDYvqf34I86UV7uSPf/2cwLttnmHoxpA3n2PnT25Mtfzo0WiSJt7HH3gMa/CqU
y2HfnQyrS3ttXWzF8Fe7I1ED105f+693/hYQ0QaFeuqDyOj5uqXuu/LL/MG6Dx/Mfng9GP92Os3vAzmsrTUo5GvmzIj0+4dXz/1ZW2oWu3yDsdK4CexH1AG0OFTd/tcUniYOT9vjYOBN5Evfv9COTA6GUF0blot+
bTDH1cPm6TSwBmSEJlNZgr7ugdp+Ma3fwPjTwSyBqqO9Oe7T6yn2c7C1w8QqiXRaA7QTsnnp0CfVT1VObIFx41C2OAZAK81W1RvyEcFrScaBd9CmeaGgN+au4Clxo/eenmMqnzDvljkPqfLX5Kv/PQ3hQxjY0Tl9
lfebXemFMDEUulBQaG3tF1ZO4VUDmF6hVWE+9/Uulqmq86PwCH7kHBTUz4kjAGVXj78jmChu6Q/XS37amuYq3E9Vtcw7XHEzt/6Ho+Vo3HenYtbMfvlw09Y3v5U6NM68Vr4mt/YiUupIoY0AwUlIH8a1dr0dbcjv
9SBnGX7gbpcCqPIEdLAz0AO0SKszbryyehVCP1fM619/8b9T3zDc9OycDWSNuXqzlU6BKvw6nKmZw3glR2saNvZObCTf607TmFmv+CLWu4C/NoPr3FO1vlzNCB2c6MhOpVRy2f6syfjHBKfg4TWALJiTjscD5mmL
g5Y5PTtvFmNYowzGTF2W7WyjUioEIC/klUxzOASR5AnY721KZDIf70qszrCvlGd2LIxjjKYIK6NDDSoKdxKM6XNGbQBDMLvbkkncgznTK3xU6wTqYgCAABg0kE4dZb8WD+srA4D7crnK3tzz7MS31k+n/np77Gao
bibU3FHrvTlz7hqk/dFH0vH9tbbicUigM322I8K0unw3MebMe5k0o2ZR49uRgC6GQXvfeqXAdA1SrECNCHpN8syXV+pZILewewOF8Zw5gn5qmakO4zDxyQNOCLO6E6+tJpVBUeeDo/lI7Qge/Vh8bHNYlutB4h8j
06OWF1UEV4Gf6+kbMu8s/RGIOIJeqiftmBxjstKpumYPopQtC0IKrK9n8yUpkaMn/6WOMqvNedZB+ZtNlrH0UMcHjsG5K1vzKSFq+uhqfXy/FRdCjlIpb13jTl7Tdz6VDC8DN3hZIGD7KvXtFqyfWYXLgfWBbZBN
Om4JasFDaVJ/fL4cWuFaiQXWaZ0FVOnX4KPyRn+/td4wn0cYCMdUDwZRX96yJcvbHSJZYbNcQSajzOA6lRHT5T65V2gBg2xVKP6ZewulAx0wqD8fMRSCWS4cJJpxHiYCch9aKAE8JuwUHhD+XqAlmiMmL7WIiJa0
pcIOQO3lrRowvvxnRb7sf7LEb+4EZtT2apEEbdohU7WDQbKVb09Pd+LM85Kzf69h7Y8+awbLS71iv+E63q3/omeCVo8/xuJrtPKVZBe85wFhFTlEDuYoFxyTVmFwyxCpjQbH2kZ3rXr0X0cJJxTjMkMNdd+ZSZaU
USJTZ03JTVK0OCRGwEQORMD6hKk0+om9XIGK9u1zS4S9cgRg69wWUzLZpYIZqr7a/WFrPm9I+sAeib6ASGyhTlzTNxQcse26wda2+x3YhTJ/HAyZa+GaLulL2Zu3B63B33entuCzc/7doHb77RHURAgoTIRApwcZ
2yoiTd8/JhbwTpKlX2JPnC7XeOMLFh9EFAP8kIhaiRFRQ51VZviFhHavHAzQT8Cxx88UMdobLdoKvvojKrqPswztPIExOsMeUfIS1ktZhW2Iy00kX6Tjsxd7PNdYBZpwdYnC0mGxyNncIyRwEcXjjbDoimvKZ6AD
HEqEutFoKBAeDwCEeCQ82JGAQAT7OlxtrruzeOLIoyF1KtXcngnlNA7RQ0c2F5baZ35abcf0U1Xo3MIqBCqRIvbECZWinDsFPI6MSyDUhuIVeYd4VeQ7+Y+2rQFBg652NYGVusIm1LY30euzL2Prbiw9jebuA+ST
hn6Pu5HL16cQC56ePW3d4stN78Hh2/KF/se58EDhN/VwJvx7+EqP9HuT/HUKOcxBXfxtBEin9K3u1+OPomMc8LWUpr8tQXm4RIm2ty9BC5Qr3b8CODTZgvCS9f21V4HSdV3j6UwFkanqLBGl3NYsmtFKQjqAwvMb
BiP+/Pj8RQJKP76Dl73U5/MbX5qdAES+gI4IN+gAAQ23TNERCPXDETBuYQyHcExi9aLNzus8KL7U8eRL7PcDTyPTqRceCIYVIsCrfJEp9jzC4X72jE7KQLkZ8i8Lj/4M1zMaqREae9QA5sfbRQGE3HxjmSDBA564
rZzLkMpkqf7w+q7dt6hp2qnuojZslbk+CbS2jcWzuxrKQmDGoV+rhVBSgLKNDtxQckLIRqpa34+7cawYM99P/Qj+wVYyeAvya9E+ZPVF6goCzr1/eu6P5Z8ZtpT+VYGGvTRwJKoiwP3CjQdhQgv/8tgwugA5KeYW
8CjJWtyMcCPDIw8vyus63OFe5enl3CVALi7PKgc3niGSNp3IEizl1ZF06lzj44isUSjm5hjUMldHxxt3CgIwFEDL8p4O2ttCzhrN7pXowf8zOoxCRxLBsIbrifkQBVJt1aeKXlAPYZba+xDrqv+6QRU74ajt+WLX
wwl5leV7jGz+SYw06IcfXF0xrIXQFXd00JveSl8tCKIYWptrXkYRcNXLocVBiGruwMYrxIepCnQCMDAcxq+p2JlpMPDtMGUQf+sQtDmVA04UhLhuOTKB5efqbaQ2CUKF+Vk12UOBp5I7JCTQuuWCQ/SwR8dHUqJa
j6AkmT2kcy4bqWod5FMM5yNx8wLDzj78QEh48YwPkKX32+7yAfN0zWbFst1gqPDb3XUFVhhae/FDMz0KrpOWGLj7zMOd2i5p1fcsvKNYqg4nzOGF/FDauIDEccKBWHjvChCvqkPLEA0V9jqhljkYKtzDSwPIoC2J
tzp5lUy8Iz7hqL67Bnv5ZO1BaYxp+dDrTNUfEnnkmSjBanq8lmjAJQnfzISwPlWjNrWXqVGCdsFzdXfcUKLUQANqzI7ATT6S7hCzot2W6fiLEEMxNsK23zoISC+vTA9GpyG+uhDIc4khddf9noorwtCKAzSFpAHa
H/QgewDkKnKEWRQXfMiRczuUEOadyXvpg3Bgswk7F/ebTNys+igJ2iPWsVrVncweJdX2UzHfGGN1382h66C4zghFF2jJ175SagDtAKL0ZAznQh/xxYVGUUVVYXhp56SLZgv9hTfVcOSo6wwGOVj3CEmxURRoFP3a
6Yccl05aCVN1JjheLLg+Rsc+M8ukRCRuDFvvo1Ty/pM+obBT9rPP/Q8Jld3YyqFmKoaqUrlg0qf1ZH/wTFMGpRf26OwGWxaiqTg0upNwdwK8uk60y96T8ijIy1FyCpZFTa9Rl0NxKA7P9KR4OM8ycnPzqqJmg9IM
f9IrjtPnY5bRs7p8u9Mmz6bKzLIWlgP14B007AzksslmI22kQBXgT0rumj506GFcswLB6gUivJNLuXTfzX6wpi9Cg6fKz9kg1zI2Lg/+Bucn4C+i4RCAAjDYeSHo0aMo62E1ODxWPGIHwpSEeAsE3BgLmux9Dd4U
uZ1HKXFu9lPoUjmJKeij/P2ztYeLe6Y1LbF8JrgL9HokiIBGT/3Fsvj0ncL4+IvytjLH4T8PU3v/YeI0+4cpHF7jqjtEzRFA29ffHd0fVvcAfCriULyFFspnfe1hWBPNzfFE3YbJZlZI5694oPuDsFvcgz9A6mBG
iJ63MosWVCckVz9GzVAjUkjjB3dLhqb1EBYYSQfDAF4GXjD8hNXVjDDEedJnoGBxBT27Egkzj9vFQer6iGKGGarGKA44CoxgTkKNAmAQDIO6APHuoJ4M7Y0EI00xyIQuqWljTDtj+q2mCNH1wA176E6SP1f3Uiw+
gQVuWkkGZuiIflbiAoT3OqB2pb8uAXki+9GxlwARCqHUGYLcbudeuKkdG0B1D4BEMRYkBTPSBwNwNGyidi1WXbiM8WpBu3YFiPOBEX+qUbfFgfXYf40WpPDf8nq5v7ao0ErXgTCQOPTtw22BrEjjBLzrCHoutnqJ
TzKk8XQXsxeFczu3Qri6iJwAicuGHdDRbhDg5BFpJmbxGteYoOjNfwECh4guXCDkx0AEEnthCxrU30T8Ru4B5+WaSoe33WZWcSy3j58UGDL53oPFB2FR+2bWe//3rmGcRtRJfAhElMGyKHpAUeEl1ic0ik7/XOSx
poBxQoS9hPjDKwfsLjeglRJgeBDxxCViaylkj+yo5gPQ+APwp4/pf0Ngx8kA9QIgGugcR5U6vAE8H9rbhiMbefOkBPGQ4HccbfilEN1r3xu4VojHjsksk76h+2Qy0qDeDANEBhUdYLRFQvh2rXtoQBgLIoFCDwYo
BEfForeRZgghqB3COwDQCVM8OQQUrBAM1PHOoED+X36d0NuWte6wVFPIylHuzh+dG64StBVydJG70+qq6CsABe5GKaL2E8PYWp0vtpSrOg0L2prixh5LHTAG5iPu8wOgqNxOl8q7/w+UyAYcfISgJcwFphmQUkBw
6UqY+I1bbRAVTWEX26FJMBjwCPq/+s3/82iKI/IWDNvNGYvoskBcUEJU1IecC1V6RNoVZPI2lAKTlD1X9U1ZKZn/woWSSg9nFx9H17JXjudIlrIztHAro1wmwcOaMpWKKU2lLUglHWOiUjcq5r4MBTlJ8bvfXajK
mjtx6+pxetXdKnW6lJVGz5vCNab3PGdPJQAPVxOWUS553hA2Vlht2AGilpcra0LwGpVwWaaeXtYxoVam5AVJPKVM4a3KH7qJ/rJ8jYyecmVBHCkiKrtj88ryxjXPaS68gsOSYI8ZEHXBGGqKGX/dcJZnntufBsfz
DTob7ioJ0+TDbBPMipbc3laDr9yPLGFwo5TSP+6zanEIrIH1McBJdxnU419KxEwiAJamcNTqAhE/fjPliAQTbHu99HLhRwYaDpjNIXhNDN9VMibWoel1pmZ3hxhean28ymxiAVF1s8TnEITlM3Dol2XMrmD9d645
FiT75Ooss8K4H5dVFNlAB9L8k4nIxELI3y79Y0wFWK1EzFntlq+h9C6qx09Qn5xXvRWPb9PS6Pwf7ETb0IvrqepkQFeKVuPxMHI9eYrh3tR77FPoWDKcttp1QTx+YVlZpYpX8y9+mRhqp8U9DIe1jqbKHWw74iAb
6dpu5ONMbAFZnTGDgoNi8QSAAEYG3zgD2GUwB9xXSOAkALS1Vqx+gBP3kp+CEUsF4/X8Ea54nVxWUdHfa2jmrKWIQU7Yn2TQYawWJihw16XBnTPD7CEd0j2KzEWZgE9yJwshtaXoIDUYGzVeUjVUGc4gOAOhRmBx
LNwC5lntfXAlO3uoqquRZIZ+SK80gpSoHIbtG8qMeO9Yf0gFXaVggAfJrMkXlReDgPjRUUYM0KHnFJ93pOlg2eOqUhssIiYC5WbE58+AOXaNXkGsq8Ur4gKr3kTgpJ4PQX2/hFNm9tqwXKBb6lD4h0kSWP8Gw1JI
Zo3go9vTmwvtWeFs56AdBzwDGxz+VssqGktoberfEoBNHUxu31IS7WiDldsDAH3kAQ9bcUMUiNw0KD5ygwr8XekM6elzGOttIJ0AAFP9SAs8edSN18IbcAozBS0S/pDjAcBIdg7ToBateYQwTsVfvGVveEQWJLD+
Qi+UKbm9CJ2QB7ZGLwpdKeUlBKYtpc8t45wExcDaZakAQjadNyTa6mfx2ZpMeted2fab2odk8XEyg6U5YIPzrgHChk/rQBeD9tF3GYYtWWsJZ2mOnIX3DCmUhwwFkzbhPscu4Y+vO/bXysk/xpX6Y7zpozZU8v2n
73lQyiJFO8aQFo+y0xAArIlYYl7/xPAyluEsE0WtewSAkSUSgQNRWTDoxfZ3kNkNoWB4h3r9Eu6yRmQuAMhRD4brirIYGO4C30qsEU7FCWi56CI62e8PYXsWLKs/BzyQd7q0+ICjEkOoPgI3j3R/JE68Eiscaj3M
kUOI0uLbeItvCjSAFEhgzsc76U2Su+nSQRBWiNvh+cPIRzrToid0arldpIl4IWyAYoB5d0GwRNSDuFOUBusn73hh7EuTu84HVS5j7SlMxNRTw9Mpx9MR6K7+0HTJrI/L25QlcKk2LjeXaN9bQx7CLJDhXVDIuu1s
Cui6rdEqZFzPy8OzDf/rizC/ufqk5snB5bMZ4c0zRyD1DI6Sn62yUSK3k7QsNxIelP4OjPXZvZOER+Vf8gAwVGJOScwzyfPDo87mzGVeVNfOIDyOvMTWzdmbnm9lezTdgFgjpsyhBwiumfC4zgGMIXEkaNYtbHu4
6gdud6s9A+sVtwtyUNkGNtZ0GiAMwhlKcY8hwvSRKmK960mT6XI64Tc4afxGiunUfwa2ghmgMDf0KCMd3kJ55GUWCHFhCCDzX1a3rIXA6U1nzhVb67lDmL5SA/ZCIyZITpE8TJJ6v4+/961vI0zgFzhk6WIXfoKE
CpTgWcE0EAfxKc4AcqHm0l7j35R40/Hms52ylxhczCkl9ULFEbzlTrzmOGSl5BBsVZ5+9OgrW23JAXOpFLYDGznNdVtHFVjB5hHD7E3feDhs70gijXHSIKmmDgeRQvuRKOfLBLgCRri7Pq4wILCijsbaIMmruWxu
jrxMCrIqdG8aQmITsEdR/OMyNH59qngTEPTIWMh9yT8zBHiYco7ASX9xAPD5m3CQ2EJI1ZeuIaYAooUFREQmaH6bBfvWFohNBBDU8yB/7x+x1+6dZ0v/0jnqKFb//Vaa/Mb7y8YKfL2MPZUAcxqwf+nf0e7whwbd
e10kc9lHbBkFGzCYYiUze5vB/I/dlElg54qRBvh9nGl0HxDcJJBWCys43gEDsqLopLnLcGCutcv6J7MdVl6e0J0VxWxiGHqCW8m/BPlnmKJ2Y26ZTEkDgoQ3jKwbkY4A9p4iwGHs1BkoWYCt8WW0SWUBIWc659Qc
Wb3zPRYoDrmMN515HChyHGZztD4z63nsBpK0yaOgX4oFDYWjnQ3DnseqsVbrOnf7a0s//ohx0NHBIYQ2avnP1XcgAAu/tAeMMrUB0NkI3gPUmBge+rPT7EWovXFFiL3LMV9vP86YTtygMC+hprg94Yf9lKaXCi1M
VCejpZVDgwDoryHb9IfoOW1erGJidrS8+zXc+/saSmmXCy0XGc+LtxK+ArzAvab8baTje3iAMPpu6deXm9YS68YbZ1K334ycFfYawxZefYDY+kqj1xWaBrs7lZp64AyXvKVTQvh2wDZvQPU6b/p55Sl5u7v7vEYO
vIy13nCG8jSNfXme/1meXF2qedd4MTVsusHMIDpFp6oHWnVjx/hSj4MDFtLenNxSPF4JPHgw7Fxmp1ottcLjC+FyU2OyWqTAuMqqhsSYemsV8BH8rJ8nUPoIG5D4krSJm7NTDI9bKc0Oj9E0nunl0zPxEibHzeb4
tunyBlDnJwgQRc6SjfEYfY46M2WPXdCMBsK6bKl27EwH2BQtKQp5LkRRZ+XQWVw9dd+mhXzo+G7ejyCklBe9bY/mA2K1ABeK5mzyr4bgx0pvJVUxX4CFNhcG2Fe4T8kZTb45jD/tMEujrNnELy7rR6l2wCP46Mi2
Uu4cNwuFlI31A1BUGzAIEl3IzWOlnXQ/QatMbQYJIDlrLp1OTQ9b7r2TTIvQco3VuPhYvnw20suyBaa2tWqW6GzGmzi32eMineBVxe3jfPkjJEw83rr8xP4aeG6PzbzZ2GhcwdK7s97Noh73nBLFfafy+jgJk4GO
mzwWnJ3P4M8v+ViDObh6C9kzq8D1f018LQFWATzUGEG8SXM1Y46VJfXM97vbA9Ugpn9raj43yzlKHzwSsApeuMqxPHodR99tkeWvTjFEaEaF+Rs2hGaHqYpM8hWHl4QT1ZQDvJAH4tI+JbGLCQmqrn9TD9b4OtUV
rdDZvExfngq9bCBg74arbG1HC9eSp4HyOoyNylh7zHaxbZX2nbmLllZ2dTNt1hsr1mgzhqCWxE4Zas5mGaDC5WvxVare98j6xlz2D9TpqJBQb4lqwX1ro6ZE7Zx9H6FPBmKU2jZq/IP3Iq8jMQTU1hHKpNepLqDy
Q4Aw5M7SjRT+J5cMD4SLM+ABF5NuD7Lvi1kWmQ/tsr2PuGuS/gC8YhDqSLR32Vb3wQDvxKzHUMH/qXlgzMmvk9nk8pMy8nXmD1uU5Dfcr3V58daW3HORxIGr3bADAj0XXVyXjogfcrjk0q2FpaQr9ukc9kLclP8e
2ZlCXvZRamV3xruBVNzz3JyUK0h3PmkdmBOWjio2I76zrD1VrhojENl4VVjpuR+T60fHOsGzYzNk7Gi1Wqw8Y3g7xqw2GNi0bkjiSDcWMLmLRjK/va299ePkdn3OTpWdBUmajBTBpvlEI3ude/df3DKr94iAnSU4
wReaQ+cogZG4SrrqdvJR7FlHxpA83kHG1nzjM0rEKTtLbknlaJbVjDzid6yyu0TUm+UDPcGuYjUxWP79l2pCbhJ+bXZ7dvp1znw8WTmGp27ZqzgO4Q9IeVGY7I2kdTkkkG0dTXPWCWXA7C88lr8lyURhYgTl8SFO
YdcwHsPIV0JiZ3xticHXQxGc4KmdwTgPx8Ep6CmjU4+H/Ij+/2EFH5D+EBoSl0B3Pn570DH4iv7I1R8ymGLnpha7/ZNHcx2uuypfCppBT7mk9+M8UtdIpKpj8AtX45g+/soJMy8WX4PR/Gd9Vtn5vtRFl0bFykzc
2637qN4DekJsPTrtaYpXLEjSH+bR6kExIVv9CXV/Sa+Y2I/AVpVr9EI3DA21doWPkv1YbW/P2e3Il5AY95kycAIBvvKejhHnT500D1RmbV0IzgMWZC8vBKyWpy+iJentE3rb2aNkF4RCbNjdpGAQlYc4qV2gUAYB
Wh53yHcCu9j7J5YZWX8dcS2QJzwvvkyZXOu4/opUVcD7yB+vcw/9Kj7EZ1PJbJ2ER3W8DY+rhjjcFMAR8eV8/+9DwMHNDe6zQojMzSDjgLy4tVwwnijTjt89NtXlixGBDGAR8hQmGJrisFdPWV+QZjqFW8stR2ji
ATMcYzZAyHL5d3pcgLAfD2UimHmzO6Kj0GddPCesLbRt3y6hy4nnN8PFnWYmR2hOgvCIilPJtMvXk5ZGmIKv2GZFJS0qSqKoiyz7EVDZ4gD6xoDQQbMPIoHUmiDUIlw2N1QcZwWJms3wu+uC30B0IjRokRZLJwHv
9UITzSDNF5mZF37GK+2K9M5eCVk9VjjqTqlA8vJQlNYE0iA7+W5oTwEztGCfqQOXQNcKFf3mq5wc/hbeWSWzwbBHL/VxdjKC2AvUfxTRc50q6f0YjWAsCSq7Jxoe/AaKy5GXVo+KjpKzBVQxYYXR8fyp7ExnCAB/
iljRo/nPFeBEiE40jOdv4D+i7pRmy6Xi02RVssQIOiaEIpEPJrSHqSH1D/dy0AxFqZAOJxPS4HoK+HiT5rWUstKGyQuwqpLAO4bl6c+poQiYxoC8AAzz74qBSAWziXc01LkusdzBmQ58UWLRjcuANG3BSviFimjX
e5QCwuHnMy5pKlKvpHFgGTYqR8tBHSrcsZ9kgPizDfUa1qpjF/iwrOM75aXFCsBQddpeUUq81sb+04j+jZ0GL+Yz111EnO2CQ7gcLtRPctIguGkzOdvFdhi2eRb+rYdEHCd7QNmxOLP6pX6TAR4horuunkdYN6ek
XzJUKv8Lq5JTE28a+BpUu6YUdXNqQl9U1+3Ol987C7PcsOLXpws1TOz+oazbjiHlDqTi0viQSbT+mZU02QFtJ3ubDmTz9rpLEXB3HtnZhUf0F8JaRuggGT/VasdWZidVpmdLxp/mcEonqk1o2KrZlO2TJ0ouPZ+K
5jPuuRaKC52wIcJrMZWQRBONZ+S/aRtVtK8P0c0uje88cFTh83kSyVHCQkAafRhm8Af0v701paZbxZnS1PKpiTLuw5+XxPFkVKD/fzS4DNWD9WhbQzw8jYovArsT1l/rL4U/XykYKeLASZ0xXs+fRyr0y3Pr9vNb
LD6BfGi/QUFD1DvZ8NhRE2LiCb5ElbbMAsUt8jfWY4oq6nUoJgJYjKc+X7YQSzrYW06hA4wn+UtLyI3aLSN3LhtKOP7Qu9EySe9RopGvAgsWe3IYAIkNGN2xgwIp05hJy8UORCUkAW2qE8fNHgLmof3M30mVRMPQ
BPqCwDcvKWvVjq7qc4ezvQ8nsM3OPxxKJphvJG0hRajud2gGCcLSnW0IB6GTbDZgoMZy/SVr6j386dMUSwMlSR70ufndDtjNQtEKzLpWBHFU5Y+DeKuxLm2aQJ/b3D3juakEzIXUwdOCImx3B2OqJQzGFJdQWJpn
6jXp+Ml82Y86TpExqz+WHL1wzf22BzyMKn9yCEif9h2cVh12HiRup5T7duakRjVgjA+NjniA8oQPgnEO8i+7V79CM8UmtHnQQyCSPmWNow49fAawpWjbm68JMTCfM9drmV+pZ9+dda8ROVC9nyT9I42ZfvKyfLFp
HMjHDjFqzGujJz5cuAZ9x9K/qngBIuTA+q3wEwpLbEFXgWuPGNsOAfHpBdirx0vXzzkie94wfnxZv2/2EuiKjLjo2Ukx3feTbpNDmKQtydWU6xTO9sVOlfWZto+rXVBm+ma0dL3ErqSN4OsaoyLpNFc2uEldqmY9
NVVyctEmAwSPAYeRqpTnkLmGZkfl5wPgblxOIErBSIx1h4lxitn7kI2HbHBjru1j1oydMTy0dvLQ8jrNQrdbHuu2TMgtJS8tJtK81pMmVPs4YrnKf9IhtaXnt+pSp3xEiSByNIm3htEE7K4zA/ba3Q49jxDkVcnX
4gWjc3MZbw7qfT0buBr+WCY0bSbvsGJfjgquAa1WJ7y0c/exSuKIJIkMkWkWaI3VEU+p6x1wReZ9t+SS2y+qqwq9Rd4ChNOtEQAiXJblKotryfI4SCOQ79Onj7UbtriXxU/jDzukko/pfouvdHOCbIPVO/QhyaQ8
CT2zu/mxw3K6fchk08XATJexFtn/8JEySNFY1VcT9S6vT0Yc1KQJr//tSevePZIOAhJe0TUH+jdWR3t67y5+ZaMVBNNm+6zPUE/Xu1hHyNg4iRobZkb9aOD1gBNrbzi+frwj0tOysPy9V+NW+xkyirCGj0NYt8Mq
+XiD74SxVnN/JMSJlG7WnvaiIHE/bzQ6kyxktr9wjGYjrCck5DC8jgw7aMIrULErmvdX9oQbSGTOvu+4kqWgyYQ8wgpkgMzDLB22ZsmcztKQF0Z6CCW67SYdZQ/T7gP5DDv4qyvHriiI2JTXjeqVJa38LBjHt7jk
n51YY3gRGgMUDamgJk+TLpHDraEuMmpkeZxlTZzTkIJ33pNnEybmWaBAh6tRhvNn0o8Ub6ivJWoguLgYBhmNu3JBI0S1DOAOLEFGKhZuUeiwWQoaSLR4Eejc1NwYrKhvPfout6FBDUpj3FWKUgTR1FdSGCSZITEp
KE6HJNkBScpTtlXVwcz2tEYb7E1dCS0f4k8U4SEb0ijFUbe+bO0fVk/AYiHHbDCn5wtl1UGfy71YqA5+Ddf5kjQ5e7I4M2bSa+np//aQ0x+Cb6WL995xh2CWHl59UT873YtzrTjQFH+jQYVF6ojEIPJ2+jipL1c/
zYm+1AFTJ5MsdCxRcXgc0dVjBE6KLrP+vREYLv3A9T6laqo4NVBmwgitrIUhBlUdNNmVYbb55+A4nqT/BQ23lLnVk4Ig9eDSyODrJx4q2oRiKYWlZBEFXaGYEUaFsP9owjMac5C/iQNoe+pGol30EyLJnCIomRor
G4yhXyW+CNvcCQ+aux5Mbm9dXMO9SBcF4DWeLcFL3f8nz9EdJ6p1FHcAZRKSpR4LTn1t2D52Wcbsvz9BPBC96pKprpH52VXyc00FOAIi83C92e9rLi011s2teRgscplA9E8L7+o9WmnNrviBa3oa45L+U7dTYzzP
b+BCdaO0kfjhnYZujgRiR0didHFPrWd2cDA1yeGyTS0Vp00mmpuiVkl1jwqAUsnl7TsR4POSfNuOECYO+M4vFnJnjKML0JPIVlAkqvxai1mcSR06OlbOJVTU7pYb5gcmIY6W8NYS/N4qCjcydQZ6lUrNiXkEyCUo
Ga7Suwi4VQVws17bZq4NZuFSSjJoIyma7r0X0jLypXMJ6r6RpiqaVs7iAV5iP5Mmz8/aZtKTw4eWoVdlH92XuYDdmGVlWddKXbSP6JYuCUGCzJNGht4rCll+aJsvLlxij1Z1OZgFxIc7whBUPjFJOr1GTJRtK2r2
KSno8JsZ27bycIp5sFG7SQuQc5ixmX3IhkviOKgWhVONOLCAQ3lf85rOpoiZCzP8SKZnyBDOSDS1x5g51oumRExfLkufNyTIdBmp+KSBLUSWeK1lUjxuSaT9WbIdvXlzCzrM0WJmIHJc07cJSZu9ExZ3aaKchnXf
FzXRcWhBxdVJASrP8CXqlDKnbnOL29KoKKQJPRUlZo5RTbF81w/NAjs104oYtaPG7bs86mJyM+8meiqT4afyHH86r1MdA08V2ZvZzFxMrGxoZQToAYk4Fxy2yTcLAbiyuSPfx73jVryC0zFY2y6KUwVnujKjHSIi
inltZ/zbtyG7Ap7sd9+Grw+7lyFKHnYkM2eMNH/MIS7MVPsH5MfZzX8oeF4R6KD7AlnjwCfqHCR30/nno78vqf4ZP7UYvTYRpNlISDcHi+ZhlSX3ZjdPARkBCedg17zh3USz3RBFlm8g9b/g99X3bciWfd88eIU4
ys/MRz+vB1BmdGaCupeAoFcafw3OPW/KFDkVmyxZu8p73chzIgbdtH1WIigblLYzJTHHUKWiNMeVppUwAae2FaoTQGNvZgR32Yq4BLC7MGNc9wlHvEBDIBz5O9KVPWPi168pGtvLDOOLU+KxOYp0ViegPeIEym+T
ER4VvAE6SFOwkAIe7bTcyMgg4wejM3YWVuQUMK+q56uhdd6DUo1bDbCtn6At58o9CPaWxUO0wTFF0l64AayCgjYsFnx+VcC4sIz/Pcq5QK930rlsnIrto1kQbuqYy3e75tLau8T4peNK2bjDxSd4Op8EWLPEuzqL
uodMVZM9pwyhqcQoqdGYwGLveHlJyyFqy6Z6Y33magUvcHV1C79ReQq/C4Ls7HOEZ2iHyVY1MqMWn8kghnuCfbfSiEbF21L01XpPDaqdZEwPEakQMNLzyWOS6q9M2w/L55SHMOgHpd0CDk4abMuCYxXZtcyQXGKI
cffQGYFggYXWS7BMg8AdKEQ8vdcvtiBwxablNSLiaF6RPJozPfqqiVyejni7h96yT2hBKBlRBYGPVu4f8nUL3xYkQFpBqFgMXQK/gILAVhIw5vYjmOEtPbBcowx5rXq+6Hq0Vw8CGbmy7243LCnojSHSoUBeqc0w
8oS2MyGFuKmxfWVEH5zEkg9nL0QZ60nWK0KoOVk4TQBpnMbUXUcyGhPKgOO4zhLMLLU5bU+XlxG3ehMmwLNCeVgQnktDkJdrQySucVtM0gIaplcspNPhEJ9rhCNkbbd0VstI9IserBudjlfPiMgWykFYhqg4Fdmu
EtQY2w8FNvpMob9mcUzfmJVZFho5g45msTerU+Iw70EX2cMFyYIuFdj7XDuGas10saO2KOZgNzbVc5tKtdk+NkHHDEMSoIKX9QVAbi3GBuoJVUFfs7hmVTI8Fzk7PUFFZM1NokIlBh69Yl0RU7AZKFxQ0E/ghMcp
+ixcOS22KhtjzbtJErvfGxvJDUtotYkMyjgyJYLrO0L5c5EifInXeUGHqEyev0Q9864Ro0rZ3R5l2zI6YzCgk5rRExochJf8COCusYbehINoHzGDxtN83kDn2tlGkGUEFu+rVWx4nOE6N2tjoZKQIOO8UWv0Kxw+
QmwzT38DhwO05awIitAmMKK47uox0A1Do5fbZRSePnFPavXTyPkZPE/qLGAabENBznAY9fj95UjYkhPjkT3Nl0icpVIukDlBYzJ+vm2/hTKlJr/VJlM+REQsaWJ4ReMFNba+WDPmRLchQj21jaKOTHANTEmYriNn
J4LYVJ/wrlA1Y+Do0jdrE4aXaRLHjGa5S3RS1BLR5Xn9cq967pjw7mo+qISNWZfJrHHHoTUL2p+GW9YOS/CJg6d4B2h0uFmtm72j7Gi+1SyM2KMyhhHR82at55mRDA7umtGEmt2tYTj0EgoEsoY4swOFpQ/REz2j
KO2PGBzqMqKBHKiX6xbGja140P/wxGC6YfGrYlZ9S83bq52tqUw7tsx5OdYNo9n2EiEDj0C+1E12wJ46KQgXOq+glCPbtqVONlmoygsq7ULvj1Lx/ud+/tsmX6q34XCafgiqPd0ur/JLgErOGtzd03/wP7LTmZJ4
mwU88m70nX7n4i/8BYdg1pY0c1Z/up5SFKUTJvNfcAmv3kbYh3Bt7TjGZ4mePrVj1tNowxkzHzws59900nCuIkvevMTf3KQPEYnbJ8DAAk5MB/XMdFOzx1+L5KgiDHJOiFUIRW+gkdWxgbnm/Qu5kr48Lww05Xes
i6CwLWPlUAqk2ibMm9uTidR4YV1nqYvM8NP4b6gthJjqFqrOP/Jwum/gBlIe32/buxHdNGK6NDFPIM2/OIqyDC03vjA1d+t8shM9yfpcqUmEX7oNmYOZAvn5jHRJXjQQMFwj5oMMUae7yX/YINCtmBBjRnvJnxy1
3Ux2Jiztc4q1qAyxA92lrdSOGdtvicc222SD/ULSSPxVwKLR4xHZpTBGjS8CBRjW/ROg68UweayTPZ8hg+e3XYg3RxJudCXZel5jhM6z43ykv7BhCP7CU2k7DyYYPmJ8KXq8zjsO+SwKtb0sFTnYg4wG8KokyhFA
EvO5k3uJWWjXeOcfBYTGUUZGQ2FAKshN/nz7jIC6Gv1WrAudeDpipbRvBvvoL+Jig+aEsnam1swnsTiZR1FKbwq6Jx5Rkd7zrtwOktaPuepPwBR279/014SQ+PM8qsZbZyJ14oJBZejKBEsUoAEXOL7IGzPclIpx
w0fJmfKnQCLlpytaSBqmoOxBZ1L5KHJbcsgYrsPsfjIbGE7IDBAyn37kZECvXbBazfH5KT4s/JKxI6U3/Wtlxu9RUu8DQHh2dn9iDgcb6UFgCf3pZ1Z7yH6KQT6zDyZ0K/MNVl7K4CzK5iWu3yJyoswGuWTohObs
fwbr5q5AfLA3qgi0ELNTjmhYJK4B/E2z6CAT/9Wr/Lrgxd8O0Px4QmSYk+jftYD1OdZDx6wF4oFOYhNi+EpT+BEKyvVDRJ31ElMXW52X8ufXGzMmGviHpnxag7LoAHSPhmDx08jkPJcc3TzY6QgXmOclvB8sWOda
0Nvdu+L9lB2TV5vPWnQYbefpwQRph8w/FJB1b0ehhMXtKlPU+0TYp4l5SOEso0ZDKy/PZzHH4YL+mx4wUTQ9NpzlEd19fTPp9irPXC4sk2h6FF0UJExeGXBvA76jsIgOcg4OxKFFoBP2ct/QDY+CSr/SzQ/dfZYF
/yube18h6fTDbeP9bLp5sDhYvv0tw/OTvMy8c4nvkFfHbbnVR7GSk7B65IxEnAC33F7oSl/eCqqxw3n4ec2oXyp9F+p714AUP7rSDMh3lvMDIS7G3SgWu3eUygMOmrgExZYLM9hrJmrZdiy9QbfE/0p0gYTk4dAv
3l48SpRZW4axJPD61S+Ga4YQ+vdR2tG2XhykK4eVZssnyDHQKK2ELbej5igrmpjYJ0eauuIo32b0rlJSsHsp16H3Obt4MyKfvPt3umW8p5ImxFMpM3+pRjCG8848P0D6/Ujjkwushrk09f2K0jBbqWGZscklv+EP
lNeWNTjji/71tDW1324NN7nk/P5vpt7ZR4nL7hkVnE1JrMpGqoEGkd/G0UvJc49GseELSiSGaBxvE1XrpjUV1VaMgzC3gDbKE+T2fP7jORkG5UkAgJDSzFQcrSox9jFcEhSCzeKK89u+s79KrsGEn+M08V6gwNJ5
XZVgPSVL/Bkqrtw5nQ9PodtfrM3030/vYCs3v9Nvk2YI6tqIyzPDjhwmcu6lB/Skj8ZHmWTGD/jOzg9KggGd4pFOG+1r6nEU4cIhnMaJAI8d0rMuOHI7aN39TIODXqsXeVpiwT52Eyesg9LN2NhgZ+VGSrJT+nys
io20nGwz1R+4wVTMtIv8AxiJOef6IETkH3I6CWumaH34trPaOO7NMio5TWKLwpZ2obAgmKABuRk/4qPKNpRvsLFz3V/wlRccni2NRdaFIFXAl/3wh9740UX6OzYVzqEFxnuR3HMdN9AbCK7UBGMDL5i2dXcZr6wL
DtGdxUyS8n3UEg25GeP23T5jWMUExosxhS8FtI4yX7A6/mCJ83C4p7FtmoP8YIRo2hB/Vf9kEknPiM5Lowg5nYW3ECJ5J9/5AnvtVzfAHyaz15vn9ssffuxeKy9QLVUXWFdjLrKx29C1m/QLTdsIt+uKimdGdOa5
h3XNfxRqE8OrPja+rIyJ2afaXY133je7UATcyQbvQ0Vt4q57l9M8yECDzrDs8vuvCNnX/tJNHlizDogM6y7hdCmh5kN0OKpI1LeG1sK6N+NM3GSkL0gbydtsdsSJwhsdztBQ3sXei4Eqgv3GoIbEQuto1yo/mbHJ
pRRHeaBsAjzzI4tAwEdYZaGneLFPquwOSb6jfHbltcXg48Fw/Hn0BajXJnllz11FeCkbICtY83Cf/VUelJseitESu3nz3VN262m2d+mauhsT7cUQR/J+RXCo9DgTd/2ClY8jNxd3W5Vy7WYXuNpIw7tKiZzg14CK
dZO1Gtla0/B/ODJRDIG8t7sDivZyocHun9SzQlLYMcYX2fdQ0NBflp46Zt4yq1C9/0fwWarGvYkDwZ10h+LHzeLl1gzib3prh/1CImM9hqL9z1LX0ozQg7uAM+V+hIK/3zGaDQOsTq/YrORu91Ojdfb0dz3Yb42a
ghsyKKDo1n4l6u9Crb4JZnSmkw8uoyc4Lki7HV78fG1MoT4FunFMZfRKsdjw5tc8Oc3n52ON3o8QN6qarbsH0XUWb4TnDyhLGd//nkwNH9Yrsj8tLSpUsX8YaDwYwAAWHbMXb0h9F3RfALuPjYSOO/vLRgoIC1QC
Z02eNZ71SFm5uHvN/i6afeY46fmO6bD6fIVC7ITVtaWn0dCdMCGoZj9EtMjq6pURNr2c6gkonaDFzVDbsnU2Zuvy5j6X4nCSo2vHJQ01PPvWdIu87yhWU47Y5sX85HNB7uJH0MJ55OPAjT+wAiiaPB4vEt3IFB8x
WY7tY/Xef4xtTJNa9UYQyD7otP/87FtVDXKMxyUqjd9I8EROUbpNQMcBppAnHIUXRwcOipMeHgtytJ83PTGIQ1xFbanRxhAfy64SY3pv+e/7h7PFgrGgbM3ux+a3fXkjZKN7ffGhtPnj07k/OP5xqrQ1IxXl0fYz
sRwu8v6qGsYaesuq2OMRj5Q1Tx3ckElK70RiKDONwnTkCFp3gsnkx9uXyiSoZOR3ODRQ4D1l19FZgIoyPFqKRxApGN+ozuWm35N5Rq2BH/oE0zR4uz/jsP7KD/gVEMfqwHRe0Kec5F4TQiTBVQdsm1pB77NY8GR/
pYQSrUyR7ZID8bnv32xlhbyL6HqY7cGYWAVVsntrou30bA8P77hDiFrmYwFV7KqNX6Btk7FbJXzDnB3Q53+3nzMQWWHCi0F/+LOST4/e87ke6LEo4ErsMDuEj9AdlCc6E9fD8n51fNiTYFeEIbHiFOFyLxn072oy
8d+/OpXo5Dxmb/Fptp5cr8/G0mhd/kvkVNJEjUsfMi2ja21vTdp0WhArPPu7UO1x2kcodzhHbm1pGvsNfiulkvgnEhpzNWyf6vWaqBN86cZtBmxF+oA5+QdLs1zoUZgrcE3O920VshN3GJwr36hPHH4ZCewRRBBF
K4NDlfFDgNzNmwSK4cvzdWlNdRQYfAo0XlUaf/Ftn/NpJEQ+boxTiHCQ2uO04FyhXnsZA1EFj95HD2cJkqFWAtKkY4j4YRwRHlQxyXhBoDG83UghTfMYxJnUCRbNZBMg4XRmfci4LQmzlR5zq8Hb+ZKnyVLnsTcR
8uw2dcffCBJIeQaO3yXWPhQxLydMUw0YaJOXWn4IFYd9BWjLMC7k436AlIvMwUADltvNrkOnPiBN9oiRFXoUONYofjpoXbyexeJkene8sVssckxDqlK6yzIR5VX/O/nyb9FvlHm5YiB3OkpDjzd/e8DoTjP/snNn
66t9L5UVTSzEnCE0fCKNp1jihC85UCfaQy7UaspOPvM4aZfz0gaTlo6sBTpdzEbejQvm7vY54BUR1jQNu1PeLeCunTqFoSAwOmxycglsR9grNujoDiYYDtFTuq+/QDiMbOeZwQEaQDfvXdqCUicHaufnONMXb5uW
1dudP7lYuNUdoujjUupm/DSs6WFIDUG3EC8ECtFpSpRrF8cIoM8uJO4zO5VyPQwaE4yHfCGBiMhVtvA93XjIB8usy1PioCeKQdd5g+LReQi8m7FI7T2W+NrVWgvb1/asnWmA9HWnykiiYXe/9utTB5B71i3TGKdg
x9C97TmO9NrBcSe+BFq2Zn/8I16StkCHFvgWW3UWZvh5auQLxyB7Sqbpj1P3ZZVi1XjCfkL+uVXvdptna+yhkglLP7hUbM/JM0WckMbf4Jl+w2+FB8qs8XvnLPey8JUSHvKFlWMWX3qj2jz7X1CBkR+4JhdnOKz+
da6KcO2UTvgJiIBN5E0ndI78/bCTZzJP2ZYhSBhy+LygCIoRk5IopqlfQBT4sc4sj/zgn72NpoqKjNRMnVfWIeBpXVvYAJiVbfhG+K1Hobcg3fjoGDcCOk5YBmOwq9HrXsJn5p79BuZR68ebPC7jto3rrdEOjKCR
FBcFT8yPxVnW2UikU1prVCe6jqe5a6bRbJY8XXkrWYM/8npVXe7VogLiLKLrcJLIc+FSJogtRb9QAHrQL98mipEXLR60SEoVPMTRclSDfz0X64VZKUfc2QZ/25IbvsjUgZZHFhbQJJtsdTTIqEZWLTipbty+eCwt
QcEhNb2a4Xn7jdgQK+ibMRTCNAaGxchcL0sIO+ll0p/ROvIwkoMxVEsFRWd4Fbi1sCyGXO5lt5PRMCEJGkhZ5k+BJBxpDgJpK8h+J3GERQJoT8Yioufg0CRmrAp7BqwxRekyPsN0bOBj5AXuZVjS7qf166GtRpn5
EyLi9QIUM+U+m3o/BCIycdcn0dCmRm+2t51zxwVF5HtnBWZ26djZg56Zws5jTU80O3z7AdvXfTsP/FfvEcnMkv1x0t48dKGIdrquz6g9F+Z638dd8hybolfU8F22Zf422tK7YDs1abh8Gf/g3pR4gqr85vjU6Z4+
n3/r9Rb6qR+jq17zDrVWmvNJXU9xeO/aM5A7of4YCkw0gBezMTSXxWeDOnEo7DAG5ybg7QEbPlwAOpfCYJ7P6cN3V34I5CAZsIoAAgPpw0aa/g4jyvC/5UbA/ibch4wf/eZ5ifF7fOnQOzjCcb/uGBgkXZiC+ZW+
VnxqH3Lk4TSklf069SNr9HU6Qnp/kZeZnCMR6dd5tvVxmvsT30uP/LovLdvhDyAWP8dmynXNSKZv6OIvi70gwZRwzAOjXu8BGxnEG6YTiO8aB6eNF1QwUfB/DVWK44DGufQgno1PijxRX4VgA6M4BEeq5PsDSCm0
EzL1GyrI7DFp+9CHUkFbCxH52WcLnW44zUNgLYGVV6ttfYO6J0ao6OWduVxPn3iJpVUUfTHSGdt3ZAObMJFPLqAbQVsjbVyuhAfNLvKFHy7yIaBFLZWSheBFgobTQ7LHmQwELt5qIkbQ1BGSI4DFcpf9vBbq8cpU
ZJnrXMuZ+IL2I7JHQbkQ2mWVHwWm40V5iCn5Y28b3opSrUB3VQ2a6wL10pC0b70CIK+ekXMlKshdXWuzbH7e/WiOmVqOC4mdFVvro9NcG33Iv0FhG6x7ED+b5OOE+brM85szE9nhwVS+AThBs1D/CLJuauPAo+Iw
QHll8GmnIx2uehSAVnNN0dtw2OfIMPSZL9SYjbtyKAejXAuaff4z024DrtZRzOKSAm5kCf+P7fqhY0VlEEb/mOr3Y7xliUoaxZ3huiYv6mrF5SNWMpB+AhB6heJTqVvdEFCkpN5p5qcZUHxS9vhsq+lB1bkPVDZH
o+b0LHd5RCu6XX2as3RAnhvO02ypsTaH77XzUwssmHQnLbMq35Z5D5YZOMdpDbvhCi5l/NkqUulApMX8DkdcIQ7ucaDMVz5m9CLxflL4kF6xEX+tUcxCKomvMk+M5otH0nQy2wFg4KsKktxxf0mxND/G66shOgAv
KbyourBqU0bJVLMXkVHphQcj6cd/q9E2HhmQkWcZrDwZfopXvbqyYHZErW+G9I/Z54TLKX+Cx2l3x8rp82D37vsVspGjp4qc1GiTwR/0jz5Rps6sCU/HZk9MUlMc0A3RiUfxAbTaZvrLKVQEIpm9aVK3u8kz6+8M
1NeYVbCZKE+95m6xfTGUsEvrfVHl0TkfWBtcEK1o9lbCjHFzWZoENfn8uLYWuoUr7aj1jKNMsfs8w8HNUbXvPJ4+DtvItuvKUQ2AxRk3bogQHc2fyHmSY4cvFXxoRaPJKf1VaSa3FsOX11IYt0B7jy3Tzv92ZyWX
gQ15wV0m3XlGvD9qTVZw1nLa4GyoTGJEwrGC/vJfXn24+epr6Uw3uAmaOBTzf1LrI95qQgOCiQ8J/2As52rQwg7g8xYUsmWKlusBouxM6QBK3HMx1kEzMXYX3ZsY1/brZAuo/XNw0g7BSUHSSlDeeTAuT1swUTM0
yJY4x0RRVOxLoiCU02XujHh/dKjXUqE6BFSTogcTpfZtyXUn6l3VMn8XBdxyh0PZfngpHCx7NesSxoaChWWv5lHjKHvnUBZXQszkZie5cUJSEn6QBUagcgLSgNkBOasYGfiL3Wms5IZFaAWqBRDoSt88PgBZvhxE
fHmDLDa070i/7X2AjVVq8eMEEZZ5u3WZSRP33KKHpz+3dxZlg2gwzGt4T+zailNLGNL7urqvbVA7WVFxd+WN1ej1E7fcoN4YWqjf/xHJ8OrvUXM/BNc6RJXHv/hRgG2todU/8mHkt9Nz6gak+wVl6PXmOrsAaRH6
VTKcG8iLc8Oc1J6ygw6oMtaeIkyfwWQOm+RScaDAfFp69uFR2bMKZ7GA64nl5pwTpcWjXFznrbD9uDF2t/xMHS1WfjY8rtcfKu8UppjNSpfC/dZDhBDG5DifSO6le8vvsaGencxtKhsfzY+a0GCJU4ouwnW+hchx
JnZ5i+A3vm3Wenw14NZuSV+UeWLJhUXpdS06CqHB4vr1O7EaKRsvQ2Twib2Be9RZkR3Pds9CZKRF+n4KOywIwvEg8OaJubf/P77CAyISBFg3uxfbzCdBZPZmPiiZ+PLuuTa4GSXtDgPze9aHvO5xa6y+6dHXNshd
xLB0NrE6aVXGXF46w2UY4eNtJsxE+ieUgz86miJ40sp1ag99Eknteq4l/rgIiv4Qg6WF8Ed0BJp07czAY8dMKhGXSdrs3sVdBCxZQITf7s8KRannNWuMIrqdh4ctOCbFaiybDVcv93QrTBLHPpYkXjwMRZo4EW+s
rs9Wb9iTNKxIqHeVsTYxxceE+gQ19xahe8Eh39fHkrl3LkX/eTL1rWzfD9q7+w2knIxjDZT+ew7Ths77/nRmAE2+Y2g4+yY255TdKMNt3b6Lv4+8Hgxtu/g4ptuxBk8P/U1DKo7w1k6H+9XlOlWX06Zsh10HG8I1
B11YPChZHS4E2K8oFUn8IWSKheZIMuCQoxkkKcmY5Q2OJsCwlLz6PlItf2baGMpfhPCiuaBWnYtNS+OYbp84MxjJQxIOTWY09eWQ9je2jDnOTKOaonc6myHyUh+fsmZh3ZSO7zafP4WaNWXTIMOj8aWImQokX2aL
wZQZBo/NWBR8TNZiddMg26ZfUJnYeE5sEx9QJkE2Oxy3tjBK16l7w7ktNhZby3c4Xfd1nVd3Y3ykJIfJnBjtAqPTMKwWEgCudYaqb8qDHjY+CRQVma3UTZLMh29OpHchjtzneQ04iRq8iTeaaHHnftRn5Op73Sj/
bmG8K4H8+yILD9/uWczsiMpUNe7FPIEXY2E0eXsUTR0I9AQ1PI4FE09u5Qxg2AhOpfk7/3emSAZQ+jhBvuwPxpQg/NQVTsNvJxmMgYRlDJBPlpgf/uSiU8seHtu3brs11ZL6+zMchn/eoA4ek/jZTcWlmBgEgWUt
bQJ8Q3M58YowYxYvJyyFHh0KDiWGhQ83el2h4fGNXtUXeLUF9zfEDD7K4VARlJw2/oVTbxYa9+PJsDr/x1d9aDEjME9aaGW+P3X4NenDfYb+IDz79DWQpY3bXgT6Rkn4ildnFMJAIgaumc4lXWLyJnIZdmw2q9Ea
5Bsp+OQI3EYD5MF5aPgBXUWb3wZ2lEauqPFUnd2DWuPqeH2SEpctYjSnzPLCA4AANg8lbosjMs9UOKnXsQMJCIY4owzhnwvMbx5FuHnWdHAhZg73wQbF1Iy6TtEPVWY/QBBupA49KUrmbVhE7n+5RyaavFV9AEo/
m+YcW9EHQXBFdWLvkApdWnBgE4kIt6s+XeXnlvjEpzYiRVOMbOXQMIUglydKQAF77TWKRlcKhHzqBuxsfGskIkFkdWJcn03nVaiPfmn/hw/Z6acRNnyLgb2vsLQIvacxcel8zTTuXXZ3E3r6wpr191SU1JIZNk4d
SPXMZ8/XFgvbOrDlGTCiq7Er4ME1Vgy/YBGypGfeCIvnBoPCMPDvZvuEQhk1j7onHnAW9cXtPed4NYsLDyerjA2zqd3RWAdJlM0nmurQevLk2sw7EL1HrMjAPZTM85Cd37eLEZmUJujBvyO8kNAsENYxnl2rWbhx
is9GfQ9iHtyp+TxcDs26uJCW3y+/6X5TJ4Ur0b2tfdPgvhFufcQWvwYhZ9zceQJDUjsUHZUQv1s9Kyd21XUA+3MwheKeZOm0w/L0zhjYLHLh1e3voetDd5iKhM5xhNfq9jDr4fHU8f9QkKNNerdR8KGyqdY1LYSV
7LI2ekvd8KQYTURn2H0AY+q9X3rYNAkNxr2DnyNyS22bo2HihjizBCFppdAfOIHHmbI3bDkQkplJm0nioR1PzgSEqYXRl3Sje6KlUcakKI/8nKwY35hRIR2YI1znQYYmj9ORDUcxWr2pPO/XJN4a2ggbq91PN+Xa
uNFu1pQkC8UXnBdVp/B0t7DQssufGAsGSxNGMkykeFX1QRQeKFf9VbcDb2uBoC0F34BYRNoKSqx5jtxFbHzJooJoJZL22x6Ofv9YicwaDMTYkB+flZdrCEQmxY2y2vCKK7JBg1SJYX9V/jAaSU77W48NNdrNKyZc
E0MeJDpDNds1bVFHYDbq9K/YrH8QnTlzHHMVWK9sseHJ1Q41wQDknbcdO1Gdow2TjUMk05UBAtlNl7Vm+4w0jFfhLZx/O+25H+J6kAWXcw92ecmcByr/2os+FoGyzhFTbWwrqiZoYMNwdukTVjNaCpdkZf+CSnou
eVSu3VerE5cL0Oqm0Vgkgq/8GVExI4hKkhlyqq0KEplDDkgIL8BnbzeqpIRR9bEgDja2boMKuOSWsA/LHS1ULQZHcY6GnqjtxnRJdoZNUjq97IhAHHgtroZ3ff4Zr12nzefCxt5+bHZMXDVNHOyUOTScku5Vnlr0
kVmyDOJ/LmmzhoQt0Z7o1T5tPuPnZycjSU9vhwbGIp+zT3jr2Z4EvY+GPNBAOz1w0aRurbgZ4XaytKIHCbG6Uj4UEddMQjdoBg/0usPUWLi3nU9EO6Xyg+MBcbdqYJM2vOOmQwkRacDea+G7kNT+pDKy4bO+jL6s
GH94FDzPwZ215dUGNlIziH+aDvxMjHL9VP6mSqQrc+N4/MFhU8nIzoWW+aYQ1w0ohOdw//QxXaCf18QJv8p6mY1eDOjUmJu+9iJ6SaTJZHa31KkMJizElKpf0ByL5UJcwilN5jMWfYHSn5l5+0iDpqhm5HxTViWI
Po4XZe9AkffrBn6ZymWncn0TWnpEjwH3sCisvFumCedTIf6Zw4Gwy5u1KW8gbqcMp4Wxj4GpAfepKbPa6iwqmYhjbiQrZBMXwJqqSRIVWfO0V6yXls7TxBdbc69mE/3h++QLrk3c9mln/ETYDcudVTLmpt+VgZKf
HdxoceI6LMdozDWYVaGj+IhQHse2r/ukNDTxcQZ2F3tEMkpzARkhLT9TnqG+o8yb6q8QJvJ+DAe6cSz38lwkWfnuQrtfdvyU0PXr+3cS/jrEDFHspJPEoT2bes/TJNDyvdJLE5oK84In+bNjc3nfTjqQTlzVWHTG
jnGl4Y5B/otcgRjABjmgr/njWPVEA+3Iy7p6+W8BVwNuZDfKKdiuyERfWcb/KLepuIKLbzvZeVEvCU8QkS0AonqvMtL7KIGOyjrAcctgQ5WVXXpge0gU+G1tfxVUDGQY1AkkKgW8AfMlyllo0UiU+kr3TRAxU1q6
fJx7ITiP9M64xlO7jlMRNEzVNYiRLp9NTFL0Mqm5pOviYc9tZCRAfZsSV/bZpA9eHFCNn9+zUEvkDfoatSHDWCfMpfGN2soTqpXbG0zlK6k/uV3qizm0oBCXMtbceKfRaqnON11/puRai8ZrEaK/kvPXkFpjm7jW
Ac0FXaDUXagR/9TM0dddR6yoWNKB0+b5dav/OnbwdktJKJza3uhRbVsfjVcWTnNTDerc/GK3ZdM5TlIexbSk59jPdSB7UIKkYjPLjHAlTY2v1VTko18SpG8Pe0FOV+WuQej6mzt+zd45xkZY9jCTKtmHmmHcd4i1
8KGztWyVdHp32+ILSWOzV4xd5lC2RqUkkhuqJ7sjlJKo+RFi/VXsCogK1RLG5U0ZwAhN61v0Hd5VLC4/SB9U6TrCpQCt+XliPIfllo9k2D+/mr1D3K45nJIBZBgHIk/QywqoDaikGiOvHYN/xLm52sLVL1xt5HWw
CjdQt3KeTYfgErttHw+GIn9yKstotErwU/3X31trDlq8Fq7Y+2FF0n1Lm31j2MtmqcCASdm4zZ75h94k89YvQ7dcuz36IxTiokatFe9VTcrPKTxGD2xnRBRlcbmGkZYLbx2vHUrHT5pCkFSSup5VjfazKCTMwj9T
WIVnlda5s7tKIfewIQ8momuLLJZLjVfqA/GvdNTQz5WgF/7tF429W3MZOWew8WzPoVwX38XI5Gm6M5kuvz4he6XgVRQ1BBH5i1+QML7gqrV0jJpESmCKEaTkYvaPhwkyNZoQOe49kKF5TvziPpJ5SPnbEhqQrYCc
kITNChGuKMV2JzEuBF76aOkYmsideNZWPCPFFgSFgJcHN/amGroOOWIUgYtoAvGHqfIvnZie+necO0+XhsujKoKwc/wTn7CaFKyp2HZiWj60XT62guhhM8adVTzmLL7kCnZGYQ4+11z7vzxzXvcd2muNc6ZW7dkF
ZyRso8fOT+7beV7W877tqbC4OCOYMHdu53H6eDxn/kUl7wo/ENnzfaLkCwhr4a/WrDHpz5ZazQzibz/dFCoMFiPZW+V69gms2VNDLNwv7PNUT7rrMXHEAk6oc+uPfzENqUecpeZqMhRo5ldemrtjZUXQrCjDbxGm
7E/WWLDWUMi77PHdCIsnN40r7LrqrWba1ceqjJ51ptV4QeDJ9uHqSdQTRbcYcVo+xxL5gSP9+a37QDCE7sm5t/BOyZlKGbyYGHmJbd0J/uLaS/1sFx4xhyU1wscTsGaHRdIieinnZ6/W0tFLRIPJFOD11Nbv3mi/
HLdrTM57s+UUl/yD6HeEEqoOXGStKKuckQ+fIXqo43EMA0SrrlKWpiwR0w3Sy1QvtnLb/y/uUu62Ct7R/n2nDjVZHqfxDmqlf8NytWK9TPtK5fVwRNFkptA8o64M8C98KGA+SQWanRPE8wHLjb0uD3yHCq5QEU3V
1aGluqpOtJ1OiE0V9ZydW2tEaX+IkddH7hth9dZEb0IikPjFdD3tEDJQfeMqqK2MVz3sCBRqBH5kQ2/uNFXoJGaM/UHifd1bB3fdw0zIs3az5pqLQlbxC7ntLFum167buqlAASvWLKsvd49NgJHXickC5CjWq+ra
g+yJps9wIYkF1bttVJL8VEcrBRRi5H/kJdvr0j0NFESqSNqyB3l40yWtkGuhdpqGmyfN+c61uR8+3a17zjfEGznFZBm8Ewc53BZE3PFyvdussaV+u8QmdK3QYLWMDZQGkh2bKvZ0XiiCMMeXn4k6zaIpstvsorMf
4ptoKM2Zp45ZO5dSTdpBda5ZdKdSTDgJD4I32GDfU4MLBljwHcZVuUt+32H95/sOIkMycoSY3EWWuH7dfBJJw6qzZP/TFZIiXt7/k5ye6B8PLIZcLHu5uwgUGxSewRQrFY7cdyCI4upZCqZCvd//jMMVGyxxP0H5
xJNReMSWk+3680NvJy23b8T8iQmSOCsqUt0/93MKFLLEuVDn+rLMY/xwVymeBi9VyQ1oWaVdIBkUDjNVFNqwi98ckpoH7yCyscYpAWtZ0AEaQ1PibjCVVGjgqK04qLH6M396rBgxf/E+j6R+Qw6XOP4iufRp40zS
3SMi2fuFjtjJeJHYqCRf+vnrDUlSHzZ4dFlpuhOE2cpoGxwM6JBjX+ZSxPaN9g0SXV9K5M/ro/Tk1YWn/iMklOhLw+d/e1gkSns7TIZ3F67S2CeICc4Yz6/CdwsHTo7Ir5Ed6amCym5/aIxo0O1HHWrignZoaGA8
mxn5L2Pc5doaRpKBUqTqIxJbr61incL/S5n5Sa66gL/zadqzesV/e/yDRFfWXYTxqMSEiaNeTa1OJapRQ/eIYQG0mcqFo6F6Wo4Kr80D7mIQZ2tXdF8eKiQQZKJmXaxxwLXCpTnI4s4ff+WFAc/LXJ0BM7b1UF13
w1LNPmWuHuErLgE7yOzSmMXRcgDWXfrR10+TWP7SeZF2og0/eULNKaND9er69k+9bSOlj8sPKQu7Ycmz9NNm5z0lZ8qHM02DiR1OQifSM0aWLeDN/kqawSQaK+wgEAc+iEbxcUTm1nS1hulJLkCS4KCzhmy8OTC9
R6Z08yrgig63msbVj76HyDAghem1KJnK8OMUR2jZLNMI+W1o9kYe+9uOLSMlUtVGmQTNzYG/n+YpMTeyOsLLWwonMSRCAX6azRSVXcJR7PZ6emC6jZUW1yFnYPSJJmoRISzwaGLAV2ttCMys4pRnrNuF83o2ozGi
sKCMM8QbyiGPMZ6/tYTs6cRLBH/t15RARotjlGaTzgh3t66FwmMrvk2uM/qifodg6zT38UCOPnDidt+DpfF4iVw5xN6YFAPwSGnCh1XQNMy5akmIrjlzXOP6E5hVmbbx/0FIGF9wJVEtH2A2DxNrnrnASMGx30Yo
GIrUHHLifa7v1JZCz5SduSrsijDYRu1wlUN+wchQHPXzdaVuSElrPrEd+3bqiU8fATdyQJQBqg4xXfYRk54+7UQzbNURxnYATnQSq6IzZ3jTvpSFVDFpsSPanx12P3fRTdJ0kQPIEi7pomle/K4Q8R00FDbHeYIK
5ZFTQsFXRGrCgDLx4IGE/A+DZaQqCqjAuTnPWgCCoheZKS6UjMnEuDm0QKNOAcZMxI0JzuoyWm4snFJCkyPL6pKr6htIUUCq2Np2g96sYNYEERjV4EDMWB17RNHTuw/DKd3TQvHzozSDVRGnfUQjdL5LnGtOrIs6
uWkoBoGtCH4uKU7gI8lMRpHtjuKYYqXSTHJJfpNXnhsjaNCwEjs6jJHemQakIW5UAzmaRsywyA3tKf3EU68rql5cUzeREp3MeYZmxvbZ2I0I+dUB+uspCLBk1ERvg8mYDSo1EVAH7aKzR72tl6d3djdlE/0fSyO2
wTst4CYr9riIy3hlX1UxKyqkeRt663uak0E/Mc/SJogcsjNEG7XqIz8xvKr1YbjVG2mtUVrTm/1rHRivubAODM+rpCD0QO+41UTEu8HMChgzQAroFP7YOV9V0RTKN/A/jxpBL21KlpKvs/H7eW+rolncsAeiRZJ/
Po7jUjzkb2kULdw9UF+G9Yrv6UPwWy5XnPLBE8EbHeOvPqv50xhdiZ61zAtSap9r26DX/KHVi5CVmLAjWsg0GM7Y77O4W7m1CoQ/2owFcZihbbaTGZZeqt1zMwcGGPH8o+bNOTMng5N+bkRLhTkefJf+E7spGpsU
jcig+lzrEXbVAbVp5nK35St3rL5xsPnUknIVthMiqhzhPfGyTbbA5BgB4gvyvHmy2g9JBJZNsjk6caHWYqIBCHTR9Zl5JG2QVH7Bt0y5RGJDWgddONm93YgRrRFbVb/V0DS5Bi0inH60cS9NcSDbMp9ulnIUKVUm
fKSnqW2xxrenvg7xDDCCBYkz7XJ5adrQmR9x/GeSf51hr2KM5lXGeZNecY4WLbgJmDZIx1q+2nocKqUzehOxNNJBWIvSvKcCwZ1gxkUVusAuzM6lOtRfSHIZmA5Joiz19grmjA4zcED1TB08nX9DBM3qDAuCgIgF
TjgaCXhBR3q7ps4UU0KcJdFKFedDSw416jYLzrKGnwHzKZSKydDWeBqgfAwVFdqS4F4M5L+ALsXSG6lus6gxZUlYvq9QaasDjfhRSbOmZR8B3XMpUxEuOQg7ZYd2b4fsCxNfBzUFLWwysiCXRWpu8WGI578FyFFw
qODTiWrYNCAKavDEddPgmkG8idxWP+qazyt7gn2YrZFD5Zj0I42DX5gumaQSL2rs2UCrjZh4sVn1/mp1Bh1qGDGmukzAkRxBnOelBBwrpnBmdje6yW5fEZMSMYaMJmemgw0cHxHc14NEz+nXtBbSKay/xRVwxsTw
dA5u1rahhcUQqiHIXgrhDdJYuZF17NfIIgqvqK+25vy4rLVpp3YD1ld5/qaAi2cO/VOTi4PHygo7AK2Vz6KLFAPSHGpb6MaejyfslMZW/1+DMmXUn4kR+WZOT42z72HNLw2MMiZ/QJ4sUWO1483+HFybLdbbDH9S
y+cpwKO+VHEyCi5Mz37wnhP4RLocqHJEuEpvE1pcraG5jkrQ+F0G8mwT4kozqabTV11o1ePj6sTLXLV1WtOCOadcN98LZxDWAAyWR6Lbz/W5nO7P4LLhauJjQ4o5xCOOw1vUTkCG21DuSKWiaMEbWkoaY65697RD
qNFGk+Rqxnh0iJ5/FpOeIb7ZHMlw2o/U1gl9PCEnEwnnDSAiX3T811VmwVD3MVoRNgib+NRNzDqEe9r+yan+tIrK8GkdFeIhWN/ymmNJZHqGJhocEyHAktsqqc1mLm5eewqkYiOxyuuSoe7YXMyeseHzYZpBNgTL
p7FMbqkdXEUQ36URuoNKBf3eaklN1z0VnL6D2mr6pPMI3hw6vUqVr9rPEQWztL2ZV1LEJjxCpepUkhxKQsukZeATmjtlMwIuIuewe0+6aEIgOrvM6Ygs4kMKSXsMW2zyO9EFA+2ql8EcQE9DQ4vqNLraNzXTjqfM
ZbuxGZ+P6ikUK2Hd5xD4iYxVPTGBpOmwCjdFOY6TrZJ7LK4tBr0QZuW/flK82LdOGPfCuGf3Zd+dsfbxoAaJoRDjnaHuih/ql8mLo9/0XQHzf95mzoh4Mw6RQ3uU2mF8b1xe3AkewXYYPxp3F3cKk0E+jB+N8+iY
SbKa9iC9pTbW0rfJLb1jmlsKlrcFmfC+YBjPyvxb+5J7Lkv3/HId3BVdPE7JBvUj+PDtMUFxkKyMlxGNOC4EW2VlnC75KRoMCYxGdgvkyLaicSkNEEMYiFTp8WGPDtVV/cNkk2inMXu5fM1W39wjGU3sRCcgJCfk
3YPFwwcYqAi9INPWpXcFgjho5g1kIasTaWVwPRG0aVKHnnEGLrH9ypxdvip2E+Xuv2UzKgf7AFFho/sUEoi59kT/GfTDOCipSA4wv/2cX8ZcO0tzyTOxnW4pl6nqOM6lsWcU4dv0AQZFGM2iWsOBe3hxQDEBnItu
lKkgeBa4xYEnF2l/qhQ9EOgOVTp92Ugnxu92b2gtVoU+fJ0I2575+Rn2MFICRu0BhB8Cz1RVlDtt6SLY9A472nNanKKiDcc3xsINPfwJatFuIPgKBPNaiGQ2BmgKO2eDQjRev7JnqPRZoWcaewtvUonejNj2xM2F
GkrviCI04cdZPtA77lQnUM5V6WtY0ch2JOhgDbZAqSxKF/2GsFrKPonUxvnrphLT63xDOxXpKRMCol7Zras6Gm6qBoosoyqyFBwTKbMwNaCeUf2hxnSKB5W0DHrnmw+wIj5jUIAlI2uTcD+BYDnUjOqkAtAn7kjG
4WuNoWrTDl88/wC7qm+aziy/Tv2BGbbwIPjEx6VKfKOV9Cz+SRSFB/5fTebBpn3Ic83dOsaL3aZkTemXmHCMHcDioJ/REw5PO+smbvKL+JueL6PR56Iej52/Ph6g6GSBRlWeEW0VraGVdLQsQlJlp6lrcP/oRArP
VNpLWcsqKodPezLWXB0IOfGOYHZ5bcKgo5erXcqlwGKy7+uJv5uxoCqsXrxFBPjm1SayU/nQhmGKsgWHHhYZCZ3B7UUSxZ/55olxbcj7fuYz9Uzc8Am191RDJ5NR+KRki2Jylid6N1G9O52wYq0lUmusq5p8ELVc
K5P482vzmSoGy0v2OuZFqvOg41ELX/sQCnk6fVPZ/Se2QP/bMwmJNfLHsOC0T4vDElPT2R8kmkokLnUaecQCZM4l88zgRfl5zbxwr8txVKzU9/c1Ck4UHgCRA0ApNVTsNFEcBtdXh4ZOjsbm6j3MXXnFZhuztgwu
2pfaE/yM9mQ6w0hOvfcA2+qADtVw9z5SrFXEfiJH9K88gm2EepY2o3JJNNSSlLwuWJ5p+XVJg2fyyA8Qk2pDN2pjLa/ovQeqJzSsjBo/ZumCHShQnKBee7HR1kOMsaaNwEsq4yiVhbZMd84yW2OCxFRG7ilTTv46
1k+Zbpenhwcb3rBC+P7wbzEg+fwOkMb6JqRYSVUYTRX0tJpIUIUGuOlRZAafSyK0J8uIh1OdMg24Vx8LUtYzxJTZBl6KNZwv3828HjL1bsU1qo4d1SugjMbApKqLQfR2KNKLnulS+ufV4jWavowDxA+Us6Jrgh9N
PP7GcmrGZIFAWT4AdBsDQ8k+vkQZg12VDKcAvSyijIHdfNj3XUfLxEvPUkrwsoobMc8QXowkmbZYo2YSsWJiDcPtVTWfsrMqAXjK/YU4JEog0VO6RU2bp6/PmD6dSNCjlhZh3lAQukYDOlrXVhUo1K4hOGioKbgq
EHo56sbj8AMVg7+eQqpSv/3XalMDn9ocOy1xwCa5t2DFm9ASz/1WFMhTOqFnZxh5XIJBlPTpZcmKqi4whO8Oy7XT9/laRgJ0M1SBCXYBCjTkgQw2gfuBLwdguh2AsaUAxsYCEpmSFaDZVVO96iFX/0AVfwz9x65I
juwwxhFWhG1QtcJwGe0PxYP74Brch3fVQ/kA86a4gEMCRfGHKogxB8JYjOMyvyhIjmsY+G+DtS6rHGmCKjfBV9tJw1ACcnShYeuAROj3UzuSHLhWJ0I1P13j5E+5WuNq19Xq15v1bg2xfbXD13pd4ne/eIiPfecA
lj8KaMPdiyd4OIx4kfe7ltij5aAA/u3/rLUSRx6YZYmOMfh1EE4mVTMR7ERmoqlbvSdromvNCiGpV8g9eJtdn1WRA2gpJRdGH2LnURPJ/v+D7CIVF5SWZQ30wWWGCi4D7hcYuM/9BEH8r15Bl8nDPSN20eHIjgmw
ywk5dy2DQKj1VmU5MlTlCN+pJ7yHAB78K1bVmAJre+CkB4MEAVUwMP2fofS2zaVJBhwHJWG4AlGzqlCnvg+9LdqGkEKR0hHNDWJBODn8V2F2b7nozKPrk949BbHz/pj/KRlupY7olbRgp34NTc5hq4EqVxYCUwQ2
C4ibOjWt48nn4FeGcM0fyXibMM/oDn9lkHrOrQg5Z0PXo5vPkDCXZyYln6Q4o0Q7TdaDamoGcmY09ylpk4l5858Yql2EnQ2/dJ1d1fBLrznmwc8iobAnl69zpOIpZBYUgJAmm2xGjV8sX4eRd8pSge7IPM+YN9GF
WZFW5o800pnB+CYdZdr+5hFi+2B6XFcGU4XGn0CAuyeYCJa76r9A2FLkR4t00kJ4QUDBRwT5J0UjiRXaCRENQcPAJzkpCX8YTdG7DhF0SmrputfTqxQtj6yTVpeLujOnMmpdERGhsYzQayOBL2EbFQEPxaEdeqj7
TXkY2oFgU0EGTbDdQD3x50A71oQx0KnhTCCI5zbL6O0HprVSQyHVDJ4wMGDdAGppXbGAmfQsMVo1bx7r8g1Cg2cr5dV/s6oOX7C4Dd16PnJR935UZY1on4OP22b5JECnfffM6i5TNxgUF1d4MuBb2OWQwWNCMIhu
ysLH7rAbW602sed0Pl0QvsB+M5IITRRI/8+g3Bhp5bg5Bl6AwV0n6hf7psD5Yp9wdNTGzwT+usHMXHDzv6ljPLO/9rAohGAKuRyMrf/81ifBLoF6kB367h3xWP3cq4ww+30gi84YrFr2xB8jzUDmiD2ATUADSnn8
/+BdwyjbSKOEyok1MoD7csLBJHBhoCpBBM9/0OthyTLtD35wlUiTwsAapXYztEvnAlRFf3qbZIwTIR6p0jVFa1YkseSc2iU9QFllou91qOUwaB1WnG3dZrFTGklYzO56R1bId2/VSjeNQJw6L1NEmi1U5pOnk0Eu
lGtiua7XHrimqGaA7J9F42Rlt8vfJstTvQBhMGy9zptlHgAmLOJu/OKcL5PdYGdEQRefvUz47gbXxnUGhgIXC5D5iciRbm2kCY+TYdDflXj9LouVHedvkk5olS0crvlAu21oW4/VXn5JYzA0RRFLvx7K7vCl5dhY
FVFs6SQ1zwH1eV7Fop64THdFPtF2pCXWizjk5jclVeXak0k4IwneObD7hWuEKIhie/CvSKpwUPO1kxJ8MxyAHACapkb5Y0CeRqI1QCIQXZwQNV4Qaqk+hF5J53awqsf66FaK9AVwxBP3+76HjUoEiFIIhGFAWR5x
fYv2ZqUIPR66XmGZeB3uK4lKhs/IeRgcjsxw7a094hwPvkJaVI8neizcxsA6KRTjPZjcAPtTvx7oGWx/7PUuN5p7au/QTgLry1yaUPD5Zre4oLSe70W8PThAhOkNa6urrg3uemAKaDoP2TZXKZLVFsZyXm/u08c/
ywFjXoyo7iZXzfhcMhwMSd26KgEbijpr7zMnhoqfDjjLUyxKKUhSfkHnCvi0vNtUF1Ab1gfvaiVbc/SwxXT/Baw2BI1m8ywBuHvNRN5BRhW3RGJYOjLOyaZf+HE4iBQL1GTpTOmubbNAohfY7u/olPIDBmrtGHus
PQibAfyWisx9/GVJtHJuHqQ3oyKrK/wwwR1OmJrCppVt4VqQSj5CSzFoaZzDshxoLtprQ0/TVdiqnBGTX9I0ncPZV6CGFEkC6OET0bsGTPCms6j5Y6Iz9/2xeqpU+pqSPBXtWbO2Uy3tzHsf7VPTNtGc9oeh8OOI
NGTMvqVEe99WlFSG7QWeOq1xI8eh7b1QLA1b5aZqKt6fSxHFyheiyc2l2WOSF+Qn5Cv/xrTDsnXuvhB3ihaBLjemg0uG4/M9HFvwhwKxwMdmkxFzi+FM5BLUufox5w3rvyv7NLsQHckNl8yAw8aoG4c3L2gepAA8
eEfmtXM4PhkTBcXJ8YQbTlaCEVwRJDtyD3j4kw9NbfVsOKcHb3S5gKYqN0GVc3fZMopw88UI9KDDdS6lYhPrN2SxahBsqVCWECNOU1MGBAVLuDECUZi73bNdFBry68og+UnA7xYI6qEHe5DtPd0X3dx/a1am+9fX
yDupzDOhbCKCxKASfOEiPX9Fg2pD+E6W8X3Ga6E3jWj2Qf81KFudn9b9kJh/7G8cdjk+qcdhFcNKhGT04sZ+q9thhSIrnNGHPxdVLiE4zKz59B8hpF5pO/jGZ1f4PNAt5QZuyNQJ1CAB7Iace0gVYovrtPmH2RUJ
NS2yXfi6aidCXRnOg2NIgiYcE13RaimopyLV+VsL9es/1cXRXzCIhyv1IRIGJeipx27bD/XqkHejYi62QvzrlllrnqRbPIkMr3rJ0eUu/h/gxcPmkxRBI9CMFAqUqBtZLCsyVTEpxISU0TBk03DJDk9iZcmWz7Uc
5uDay+5ycdMRphpeu0240YdBokKRpERnCeuuXx2ahiH/Qzuj0WgfE7n73YdtOkk3v5UEC3Rc5k5xAA6QkbQA2j/LLwscGWNpOEMI69G4CIDBTYTSe17JUCKKFNIoemlPx/haCvlZDY3JUCiSR4vSPm76ls7ESsbF
nb/VEucmQXCAjbWmt+k6ePUluPi15YU3HXqjl/V0PhHelcV3GsMaF1DUhIGee65R0Tb1b+59F13e1MbgJcI377ggYCkvSRkQYTWsZIwKGi0vQuvgnBgyh4IQ3SP9/Sr8fs3IC82L6sPz17u12ReV7K9U0l1bcaco
aOkg8H7tRajASM4SxHQIbXHUVdcJmcZGXYVEb26Gf3IM53X/WHwMA9X/8GPMr8PseKLqTruk6akBFwJyjamze4XtIXPcsaCOfLpdq636Kb/CdQt1zXcvwRy1Wwu6snYPVS8qetXlPV4Fml0iz02oHn5NQfR6B/Ny
PbKTSRll/D1vNU2+dkcD28sYykrSZ9XT09VGKsnCPAvzq6wkpRd6qWInX5RQaSU0neWVYYsXDEix+1YqJbGxnNAW7raqzn70wpb+gHFPIAlpnbakGdbZB8+hUlss4IRf4ELBgdsOVzSAAgbQWJJ7+/A6uY4lX1xA
87QfgmDmFwpHtfUU9wQR9IAOk5YrikElK1XvAHTh1IonY7PLA+zghR+v5NBoTo9zJvnYlQFrDMTQ1ZV+TFT8cY7UfyYU2Kz8quVTpCwpZ+k+eTu7rHSH/IbNTCxrh+kQK644Xm7tGYsXcZHgp7YtbJHOmAvML7b0
IP2JGdDwFkJbyTnk35ZOm9i9Nx2TONvXRf5jr00THgS3tiq81815hczne9tC2B/tO00lPMSUI49H24dIAIZJJzq8YQoV6VJ8VnbcmvZDioEq2bPcYNMaRQw0+ohhr67mpoT2VcCJKQ6Ye2FIqwaigILCZnjhCo+G
NKSv+aPSbmO62LWoqZuRU5St++B8KWB4wdMHS6o+0cZIUjp6E+eHZBxoUJZDS5ExJWJ8GYBbk7/dWawwx2nR0JvKvPdFZqqYcumffhj0z4qMGlk1DMDPCGGSw714Ju42Mi+Z9iV34r7q3jbDB5T4qMrcdF1JaxDd
zCQ6+EfoozdKUnGK+IwXnpOsd0FHX9yrHYqy7doTXlnoxuV9wA5fhrp0n2EfNuyN8cuTHt43H1Jp281Q1wj4XwyGrYYwDAaiMlVAKQuJ8xm6un375Op8CMNbwrHp9bHL42OLKy+h8o4ZOydHQyINmsl5Se/vw86v
JKu2H9sfUwmtwEEfa0/71WZSkMu6n4C8yuZvTQPnhnZG4bAQDDSmakCjCDaKYjChg72iU2UnKayud3fLZVGDZPWx6eJjasC4aoEFGHykm6+wnvBPT4BFZH0M9GZfm/DXkvpEMv5NNeHlTRcu501O7dH4+uvS76uu
YZkmuHsbsxfMIZ5E63Ff11cr0hJYfDWAAl+aYU2UrQeLnUfD5JHG1FWpT4VsI69jeP6g8jmp5gD89W5PEzabcftyMPrjJUtqIM9Nfw1UTXz20G0nQxeyu8sq3f4dK+m4EJQKyvSBtxf8h15J3gGlwiAO8Euuf2f1
7I8v4AsuZinRGZJQiy1kBlueo4ZEonFjzW2ybdLnr2lo+0YDk30g+Jys1oz+t5iMqWzAyVvTgGZMSgdJ0EgCfwydfip7Xn1CqRy3d87la9Sp+D29HsStpni8fGKhGalb6t3d5eDHiT29GrvGyRT5vF7fRYvuR7mP
dvNiZbnw3qYHD86ULooO+gshCuEhAvTDLiiGtgHtgV8N4OGCAWY0CpQcoJNIoTsd6hnJotyOgxsViUKd1WZnkr/PpyZo3oIis4X2YeN6VuWcZkPpkihi/dAS/LrakS3ExB99khHIMmCcyplNWTTFJ85SHAkR2wSV
eSNeT9/ZRg4GSKlvXfKmVcjLTDz+FtfAwVep8Djisv20WQcvHwRQLrwN23ZiRyAngrJQtTNCvYzCw5ZEp6KzJ8le/EqsOBqurTQIRoAlEBgmdNdy4wbkWjGYlM/Y4V2bnpW2JUigQTLchNYZTeWkNK5oobmo31hJ
yMcb6WdX++s1SKEtyNFwqSjHR+2qkQnY/JgDESvLFVFq6gvHAoWsU53PwDU/2f3PLy3cbDWA5DMM4HAY13/m1d2VyFx8iPruQUA/80BSrxFD4V1kNSkCC8shT69S5FXqHxoKDGHUSEGa4EhBiIBSQEMAxxMOgIFa
2BnrGtY1bf6CjRzmzGqvCz/2WxkaEH1vl1bdawhCDVuhv6XhAyoT8n4KdSRuKvBpq9nE2FicvkrshWhD2zUjSz/WC/taAiI46Di5+IjR8259hChRRiB+myYTzbUsX/QtAr3HHk2hQYTMF5Yn9Y7fpoTmPbJ1ayO9
bEZX6gqqDtFW8RnvURr/0bsI88ZjgvJz0kPihCKITuSLYisLaLvq3OWLh9qLQfK+dwiHXyTC8RrbgG9F3K44qw+6YLb7BTJlwFs8GC4SKUW1FXu95xO3qo4MfjGvYV+0H07TIdo4eYJe/mP2xQ9PsT//i4rMHvwA
nNOUAxQu+/OEJ3NEJ2X0bZYB9R+snlmXxumnEtx+Zz/ALVIF5fxeyuDTX5QItIAKYdx7iKjtzDZYtpJZM6l21eF43wiwFHT6Bd4Mwl11l1MioJVlIl/82iQw+LBMQS2xtj9AsS5ViQH+R8KPCoKOQsbFg2msQaRr
C/rQdzlcfKT7869UAfei8ZOxLBslJaGbENOyxep24/N1CxqSPWJcVI50o3qEk5GNn6KdtLjhBxZ9T92AR0PokR1RvGAxBkQmOAmS37yugwEaliOYDlShMWr6oNYKHWUzt7jqEJtd7DxM9dUwN2Ft2K6czDKPijDq
AmgPAwV+qKnDjPobwtvQTtq4WqWXFvSntDOWEl8iGlWORojqyRv6pQHGfK5284yh0K5O/Yh0Or2DF1xDeJIugQYKxj+lG49KPaeEcmN+OegHytjkCUfGM46Hw/OP1fUQ+K/3wtVZcCGC/U7I12IT8IDlqxiAGK8J
+MgzKfkVNiK80xoPxN4dYNgwL5YTGZmG6C00jkFATY6eJXWMtAMmTB9KGqniu5KOCTEwCBwupLAg2bxeYUkzJExcoxcwDCu29O8YETyAnjNUDAGJUGhvAhI2xMMPf9NZBPuW4KjW/QD+cPDgHHKAwV+/wn5aKp/m
7mhX70MAXv9jv7NF0/m2HcN+dhYrUnmKwEn0/MH0pQuGs3qRgC99KaEq1qyNi4UcBH15RDQOg+JDHKUxgF6JVTFm8IM4BRR6QS3pZnB35wp9RZ4CXrABWhkQucEKyJlqzDnvA9GrzpHnt76RWMvJjnubGnfpslA8
YPbRHMxaK5NFDq9kdsCWz1PFmKs+efT/G86U22yZYTosjFgsTi63J9FE2b4BVJgl7nBA4Tcgj5Xi4+Ne1kn6pcJaYd9niA8y5F/U78lmwvHXMxyrUcBX2MrrJC05U2K49X8baEVY8BfpjsWk5UkFojcUeIlmjefX
WiEaF9uO5I8htn0PGj5m09Hv/SocwAPycNyvkKGBwwx/eEL47J/osZ8eVuzD/R5iYZcMDqrkA9ghMC7/6kF1UThIuG789zHzeFwgSrr1YDyuPz8HJ6cXP8v8N7n4PC+zys4ukefGv47lj5fdKIe4IMb+5t/y3Phb
OX1cM5p1kdXd8LUJbP/0L3lu/LN8+pt8eXc+jeXdu+C48a9j8PHbaz9CibcsXrpQdOxb+TH/Ec6oBFjfYNd5MOW68d/H/ipPL0LSMLUU8GpTKbbHQJmgdlp4wZGhNaCMBuzPZnITxHs/HIsD24RE6W40Qu5CU+uW
Q5wdiCJBX0n1SV3jzDOHtdjHqZylWsWQLQ4AXZsdFJS2FoiC92zcGy06iGa6dxEg8kRxRM/msGZkPL9PGfcnzBRZgmtMIBG3c+OK8HCc3qvRJa/fCNHWtt1q8tOm88xNlFbnrS+T/lqWF1FmAChl2BzFl2LwOkSg
qqnLZx7gqQYLKylyXIqdhDtgSM3hdhKPq2vBH9+10GP8BWbRU7HcfZl/JDnPSHqQhRcYc1wq/t96BT5N12ZOdfVC+uaA9mAsUBbCfoZJYH2MgSXOG2jvPgmjwoSrRhXu+kfgjqGBS+l51jl7It8lmmNDf9JSGvvW
yZlMY+mBdMxK5/AeKhnPEg3JEQMWUJvY9TN5oQ/h+cV1gVNCBN9suOJVRqMyELpAekS6W8PrVKeaj/vUGub5B1hzTV44lFcL9dtzx+KeJaahRVxzenvaqvoU1fQ0VGfSpy04ijjLXmbPCl4DxNPVWN+dxiAFjfDW
aUyoqMFvHuioMx4H7VbS1t63Z6KkL4VcYOO9kgO5QDGWH5+pqwXpMC2vSKZT2El0Co08p2j4thBZTK1uiJ2xh16fnzGdIXk2fzcsbRsRPapXXBklIAKfr0eTD1y/ezQw9pPGNaYf9wsBJafWDVq6K/RSUqhCbUrd
/MgQXUd54EJfN+0PJtBCGk1wx+ki9sETeT8A`;
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
