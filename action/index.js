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
var packed = `n2aMEUlQa4z2xEAp+bG+dA4x/4YDBUVazfSCOMZ2CCmzc7QlvepeCo7LhmhjeBcA9dmcS2m2mXaOtu0roIrjXQOqqqqqqm4+fsSc/ZvlZrZQuiAICtpRQ8ydmuR/sBCGZm2s8wkbhg2ItsSF7KBpFIvhhMUizZAX
ghgleCFw2ptRVahVSzRESKtXYFF2tKcBXAdeYS1ug82gGFU5O2YaQEa0RqG3JMeOCHZkb4d4zbTEAUdEyFEoTxEpV4cFs8qckUBTWV0w9YHCXPMbCaHvgphUFbqMfijSeQHNtIuUghyCAZkZPiOpFAsy7P3TY7N2
rhXyxaT0cEaF8tJCYFUjfNKUsNUKSwlJDQdH/iL+10AWrRtaXZdeNkONpvBzs1TyjiF4IJsM2lbIF6R1xDQbyCRtW3K1WJJJ+RGRxzPRNZ8bvIjGle2LEWsYMKq/suI+BiearUDC5W5ZLvVLV3iQLxKSvaHCTQEh
mg2Emqw3sFueuTYh5bepBSLfKNaCjZCnqstJ/ZSgEh4RhjAYYBVSa8gpuiU1mBQV7KXG9mc3pv5WQzxc84kRP74QKt03ykV3IPFscUwz0sFo5y+mFJ+CT5T+rZnxnjGTmtSny84IuZuzIEBWBeQjJFoTzRUjAgfk
ZBDvBRoHsBGIeEnH4Bz9sHUcI8FuDokpmIhibCFPNiSfdKKr6+W+hHUCEdVbHf+BriWsvWiPFybMqhc9HvWWmxrVRTliRkSDV4ikI3sYd3P1azpjkJQDy3gHN+310v2C1S0M/Ua0CCAeto4weVNTR+jv0uNDmaC+
vYTtdCUtSrgVdzdH9JURvUrIZBzGK/xgFpQWvOt7bfRvgVbVI0sKuityOsJVjNoyRLE3kAdbUpyIZTT6B6kWaPHmS2oYA0KVhA6SEaEhrijuxk6hj/8UWYeHSSyjV5/xLiDD48PLkwZ1CWP9P7AXomMj8MH7/e9B
lc4rVGQ9d6qTXTKOPUNGxuMcQjfWjzDi/yMYZreVp/vUvr4gwPfIseduf8wAqKqqaginIJyxW9SVPkdfUztgxtEEYkLMiAWxrKbMZttdE+ZAnAhdTLmauJk74nyY7mlehN+I/DH1a+Jn/O+Hlep3Ti4nsKJQr8gC
6Xj2ItHwtsixs6zNHpFRQ3R/k90cApKsEPj3wz8dZ7/NQGyuVOVYrYOrfb356Fz6w+b6P5yvASkTSKLuKugEV/T7BAsC3zYklASBCvP9VPO/d1PBPFqJl7yrWfv9CjKFF0KewTEd1s7apH2JgIuu/Pef7+z/53cy
Ai2v1+KcBCwg6XSfa/IwGPP5m7+SNlubklSwVSVX1bYNSt5gNviNH/x/pfq292alUdkwLngoNkEA4n9Q6zkv9lNSO9MhTQrqO5hO+/fzwgpVpOAlwy03qjpIOlbGlhk2CFBjJCLJcFeLPH6Pnp8uPxG1NtW6uflv
qsd7KeIdkE2ptMJ1AAOJ+Id/vmxZv/dmJeg8HD10gaR71SGCqHF2uSYy2sJppROblGyGym+j9xe7RfnlW8uv35iinAfxei0Pw1XlaM8T9iZkSiPssTZSt1HLHFmxvqjmu60p9eyUYUkfptIgEhLhI/hgFMn3HUhw
TeWr+qO0HYGaYsXRAxTmHup7XRnl3G/dR/SrxsyZSuYDkkywG2SRX5Xz99WUSp6+SLNg3ckrfVkR7dzJDJa//dK+vpPpONB5lWz3zxz0Zs9b0zcaSUqLYAG17T4fdflUVc8V+YWHkzloGB4u2dNFWoQsdpcokbwm
Cs58z2H/VdOq2j0NPuuFycCsFH9zj4sFu+20xEA2GZlziEEkERAmXL/2pvX1+4ZNlaEG5D3OniHa47gVlyILkmiDkJbGcTzTzrXUfH33rpPBTZcqDZdBxZiERViATqmkXamkFZzH7+P5m6f8i+9JOysvd3Py4j0w
QB+whObjFiCPRTmt19e7R6Sq6pnuOVaAl0GGoOU4kgLk+2r+Z9X+M/VMEkmeRMkOidcWjkgBnyBpK9styqzl8/s//p+RXstuZ39nRpIoanmSPCxKes2qwvjuTxEfWAURaHtq3UrYuHiFCK807ZmlplUrOZ6Uwe0U
KgxLeeBUZUJAsQ4HBf7REb7MLxelrdx3bgNRCBqaa/x+q6qGXcj6vf+J6Km7MRdfFB2oWWBmGX5AiAHdp5Y0aH7W3B/OV6yPoIlQaYojR9j6OWoLz/I/1cyqXdPpO/CO4O5K8rjipVVMjtJj/icQHyZAhaHdV1c0
dtHekBsq85Dbs1Tfv3IJxgE6SzKY3Mw2DQmrrJWWm8FJYltR2Xr+6kD/79c2TAEdDNscNbOKe8a3ZJkn2fjlq2Vfv110mHHZj1wB3Bi/HNPdqx6yJcICBCwBqqQLvqX6WbU7OifdCPoOkXL8dpuLZk0SS5oW8HYP
gBguFGV98H3NTERdwcfF7gMFsLbcXnVW8psa+VsZwHD8b5pWtbs333pWrurCGm2dipSJC2R/RswYPsth72G2qdLuZeL4SiKlrOJbG/vUHVsuFww+i1Qdw7b8ZTb7P10dJf/RTMxiyORlMjApY5bNhrBlESQRtgwC
W3IsmUDEm8Px+qF3P1H5qcJEr/iawVzgb+EJW8ggjJDUyhra62vPL8lp3D0k6TgAuOVSgNgWamBVq7laYpYFFrC7c6pcxaDx2flj0N5+6emqN0mB6DdldGBJuyy3HiVcfqGbuqpq6YHisSTjA1aIpSTbmxzllsj+
zVWerhtWfZWkDpDisoI3IAW9NOiFHrtn3Et6reRICxA8/3P29TbVbbc0bDz9Fn1I+HlieAQBHeafsaEpTmuGtTa9kOUC9+TAbzmNaYmpk0S8YMqTsYPFZQamA7cAVwey/8rxJB9m0//TFYRjJJAtm6abilHJ2i0h
LfRtGjnY2CVuiM23nNJXD7kf3umYv23wfL4/q69ft+al28ihOl9TCsIzs69Xan8RpXXwBbwY27FEOkyfnLa01zfqC0qlAMprb6jc0+Bop9flWpPGMvZ4MSP2YP+Wr3a6ptkfLzxhRft39axxvftnloNzI5qU2jjx
YEssgtB24XC7rP/WXvtW2858UJ3UoSLc8yUcSiNkaZZIXjI1asDkNVKasmzszMcXHkv31tU5oKK5or8KUAu2N1mKJNOfh9acl/EHcw9l0L6/TL9JwIdJE3SPFp7/N1NrlPHM4cysc9FGita4INpw0oD13n3/CVXV
wGF1NXHYKBALIxoJPFoYeWjn/1/VDSMHyFLkOOO4s85mmwUucmnAmWyyeP//3i/1q2d934uIjEyApAB9fYksY/yaRyYgtUSVMWbWq9c87jZnZ1yLePcZ5jMRRJhMMQ1SSAMUYcizz72RuPe+APXeiwTrRQBURSZS
WokEf60ESP1PgipDAiCrZNeSvmnnqvyszZjU/72WTDt9U37WNWzjRj3S8K8a9bAHwx7Nezpp+P/P98uS1KgejPKENKlcGp4QyqPFcbz+N3a8szrzZ+VC5q/KqaoPZIvCiO5sggTQCxRYnHfjRrxIhQKyqhqNAjBK
aNelUj499/1fo7ope6wZb+gNvVk0DI/+//e9alVDkCBEu5q2HYxqJoC0s2nayZC495y3LXwA30ZDLJMgmSFK1qqQFK4l047M/u6zz33AbygTjRxsZKcoO3JZ4ejtqLYZ17BGNZpn1LCmI7pGUTXK/zPVbBei6BBi
6+6KVtgFRVvLcGcoPD9SRzsXrbg7w28SxCXqUsiY+RPI3SXCAgQkKCTyeDl2DtW5dFm4s9sKsxUOTpDU0M6SE2uf/71fZpXqASAimOx910YbQRwQwex1k2ZZBZ147953kv7/d2/C3QHLwBLWjAjSOrmkVTJZy5Z3
ef/j+/+OoMOByAIQTE4sZDVzsbJMZnXVLs6yC9pI8rQ2iyCOjaQHU6rSarS2kWa0sXKmVBl7VywsjGc9peTTqZ/PrDCwBOeU77VsqdSlA/TULP0gTekAvSd7rq0xJ8gB1Ao3NeAhPIQH/v85VZN/M19OAGV2L8Bu
Kv96qaBVLfzb7jymtz/ZgGTAXUE6rNT2WfHFrA10Gg5blvrF8JmuYb++8o86jsdaZRJCgMDdNE3zTFg/xrJ6y1CmR0L7D9R0fCCXCJjtydqQLW2szYDjc1b6S1qvbk1PooQ8IHq/M9ttZFqKnY/7zNu+ZaELocpe
TjFVeH2WNW0MoIlNSRTF53i839vGrCaKbvWKhhAgwb3S0Y3+W8nMKv+vfb5cdYAAoYRC7BnZ60O21x/dnNfuCxLIEdOT7o/l8/3xLm/uq22d+b/iliAiSxIi6PtiWj7n2okcx9vWEkGQ4qnDk5DAZ+/H0v7lb0y7
TY/9cA/DISAiYqKxvslar3uiu3evkLyGwvrL1xkzEPvGzM8vNzGlKl0ROdm3pODhJjZrQmG3V9rlvkh+ZUl+QmgjsG/Dyvg6epLsHJl/JDzAmEMISeDenrX3R6r/nLozaftHgrjFEEKAJPsu+P5Qq+eZnuzedQkX
mhB4Ej6RHXh8mdpLeyO9sQK2EV4Q05novrQ/fLWXLu26fNo7G8RfCCEwSbrEw2yo1d650mYuWJRqm8gC0m7fvrHPqlyS/WVnUxUBERUREJiP/TrMXbLU2l4aO4+bmRiEEEII7f7JBSyTsay7v/s9pYqACNquJC6Z
sRiuVG2LRdBwv7MDtVyi878hz5D8kHIXjMqq1F3JsmyMWMYUz1/3q4iKnBCwaqCG9BpD+x+v6d39Jr3+1xpYFgREQNSFKHuMYRV9dpO+2aQz8z9tEIoSEREKKFDlr7GyajbP7WWS26qVX0Tkk24cafGWscr/tm92
uttr/h8RERHl8IKASdR/ZaZKm3Ft2kQKYIy9mZ74fbi/AVgr3L44mauSY8otWBiAdtL+TbpyKkXZ/Rf/WgJ0PXZjon0+FvOojjBBTCKAIamAX9r1P1Kl+v5riLGcj4ci9O2ZKFCTinrbqaM5XKtHFm/H/D5wcyA7
J9m5rLkrCQwWdnwB4fz/NaTWarsfh6OhdDS8kasT4AijuV5xLCwU8dN3gVbo4GD5n3jdikAjYSyUe3WR2uQTO7Rqb/cZFH8bHCAyAQXSF7AAYKSp5wMkuQa0fYxH5UWkDWe+JFX8qwx/VgCJXZWq2kABaBjorvtd
oNXUMNeusAn1ddUOMFjfMhkkNKid7n59QCFX6pA7QqqGvys/deIYNPrqHOb4bkDGAPX3dEChKuY8i/5vcxpYQTuRyq5juo/S4K3evHR2HDXouFnWs/Q3/OI8KrrfJJcTsZyDFUVnNVV7LeDT/DPG7rn7zgt3fCXJ
XzfMP7WJF3j/4OR58qM+ISQDEnc/7u77q5wXT9lZ9VFv57HTWdh5Fn5bEB5yzj1EaExX3pX6fS8h1dpIoY6dkR5/Ks0/adA3bTv5u7hrBOA56vH7d1Qynvyxp8BE1jT+dJLBIMtpt91HvaRijF0IvrjOizsuHHhU
8IV0j7Wv91yY0fHyGE/LSkmhrTAD75ZMuuKWTcEX+XcVcXPoJmFCzFgLd5GEZL2uKdSY1SUAhtTFrVN0ujapvuu7xnea/ph/2zKq9IHADkKLJRNJWDIhRUJlaO1T9YltlcP1CWptteGoaGpI3N7Vs7/DwgK+WccA
Ed+HxZQCEfIMngLGLjIYxPoe6pvSun4/cw0K4m1fUdi0g3J+a7dSxgd3q3QDodMkDyi4qOg00Y/KO4yaXG1hs/UsSxtIajW66Uh0FqlKMFlW9JloMcElWdGxokc6mDXJatVQTEBWxHfmsdsEUXbbfNw1iQv9i7sP
XJ3iNPF7kvmEP/SZ8e6kI06xqSCMo00uL2gLM7bux70EnV7bfpwToaC/gUTgBBr5KW2ecPt86B2ORk6FVoTyQyTSZdK0rQZS2wFOVv3BUbV9/UvixefWvKn1Q28L2/Wgq3/BAhgSq0tKZ4EvYKR+B+o180lZH02v
nk/R0jvekNs/iQA594mkeuxK4Q1Y0M1IU7mg+rBU4xNYbt7rVYQwUvEwJZWwX9aEeeU+xS56KjoW9TdhayMnawbsjILh+X3abaYaEeRX6r7TX6PTEKIdrNSE1wga0lLvm0aI0E/BMrot27MJea9NscXbxMen4VKb
1rU2W5g6OexNgMwfT/BCjdV/IapsHS9e2PGuELfwftHSkGTPUeGAok5bFwtVeXxmTRvFJslhKyg8YArIUn+YS2B1YNUvstF0Qe59ifZsKUNjqjQgsanyawV4Co8ga+7RxCP3lglNThNqfuVTeV+ZIPI5Zp2+VNyI
ivQ4+d7tNZSIK49611NqbwAQbWYJSrFNpklyFV/7uR5c9FAbL/ArwUmew8lrj71A9VzME+5GGMxheQ6sVED2cvFwSpAZk8B2QEmKwBJtbrRxjZYwfIVp/ZeIjNcPWJXE8+hzvKBHKmbWoZIdaLbDchea25AP4YL2
m55fkSRdg4LGIIJ5Z4Po+LnKwSpvJP6oLW2ixNqihmQu2fp/r7BbOIEkpYM8iqpAsnZZpIqaUtscPpuglnxWl1yzKqqJs33vT7s0wAjKXad0b6CfiJUJyltv/tPo+yyF0b1ScHFCWU1V2kBqyS4cW1zx7XWnSz0P
CspLPJi5U+SjB812n9teKsuKxRNvGnSAJ1O9Upgm/EjwuXpKKreXjCJXqQGDEyXILXJ81w24qLq8N4hfwPoxikzkcFa/a2msSNgkj85gL+3PfXKqaBTg+3f4tRK33wZil7uCgQ5gE+hg1A20LAeSeLDqauU4W4WG
/DyMY/5Vj8t4Xgn0Ongb+/GjvBPP5ZAjooHHld7c8MgKxI90hlFXS/gGXFs+Ku4yiSQ6glBm2KPqpl9fBXfnTIFEaQNpl3YSNwrtQcVrn+cKNjwoYG5mF5ccfPt44mA2P9vayMplCsIzOwVj/aPif5ga7aalGYe0
OWw9Pe9bwSVFqzrctyAMSfQPkn6Zc5FSN92yAM58/a+Qw6fweiAf6YogCkPVF5pWGR9Bbij8uh5vSrnCGaDYYser28PyqnpIJLgquT0N/aSAQ21RkOgwCyMqLub1aXEvfcHWwbUHIehcrlp2HgpA3tbSwv7D/DIi
cPpydlVmojjd5XZGD2l3YEJ+2R5vivEUcNO1QxTLSggd0vGXYPqx9/OEvYusRnZXHsJUoqlWmFhOEjwJuijgfc4MYoB6cFcfVcw8vO1m3Nfto9lj0MJcROgWMPjotoupcpSzOzpt+ZzFhVonE2iqL9PNQFL5tZCX
7TuQfkH1ysONSq6adFgBSOvYFKsRtA+FMfZfGEjcsGrNfa9eKUw118xAfUj5+mkE4OfK4+JxVRasAHPeK5KAkp+4OeSgMFPedOqC0t4By6NL5FXmAxjRUoq71fdH9eYx1yPomObkvAsr+W/RAuvDoQnTkwjOXJYk
KYZnOMQtCfsu9PwM9swttmm4Vj5E6/u8S35GFT3rVZNbmRZ7rxVM197oP3dZqd9w22L0U5KPgioH5ZwqndvYfOyTlg7/u8NM9N/JG2Af3mqPeq80stcuSmp7hM+W5PhVKy/S2L60S60WxS4FAy1GZyB79ia9nHH+
uLoA7rzxFXKOVBY6/FQdLhA2qN1TGbJTLXWJJiHBLqGsZSU/EMjFO9mv/V63iz2hSt5rZCENbjPh7Apns3f1qA0hNDU6DZPwnvvKxknfOrRxsdGx6dJZmeyq4HVs41nGvEi1ie+FltlIFhM+AfN9IoSVxxOVZHOu
dANd7YBdZl1u9sobp9uSCLTxBQnmNVKZrx9/Ipkjl5ZmIxUCDVb8knJSVo+mt7liCBHWMuyVZKUvgP/sdxUk6ti6zdavD2zjBQE/Uzb7yb6Iem33We/FtOxb0pua7HOChDUI9EBY6Np+BFQAkx2yO9m3+qwV9clB
hDOihn5waDax9G1yQutdlV12vcFTpf67jiz0/YDDEEuJZjwR4T2mzqMJIHu/0hCn2xwDkbXVOH7oeY10F2VXA6ZkFUKQx+eEFb0PCl8xkQYw3QXqvRo1oDcoviGXTk0i3Qiev6nn0FRr3K4E+t/HYOg/+DBBdz+h
INWhq+8e1gf2RTuWXGyQcnJSacjsTwdZEK/LCeLiltUmvj8IHoDMVpStrMfb3ZdrvE0NFFEZZXVUVnhuB1U0xv0dVF80QJgeisdPL2J9FLpiEAmjHc5jTBvVvCs2xXsSuiNwR9nKyKi3/yNO2jgFKxyUqqfpQ774
SzOXjo3hkzB79vC+uh80pT/yjjNUsYD3LVun8gMNQcuONj3uXn6QRmCjN9wXRSNFT6gnOfTpfeMiPVBgoGrU9xp7HRRHekbDApNdmAVLz3fg/X2WS/aNN3DbLcMb6x1SdtYYVq5Fs+WK82dA9X5w+0X5dajjyZlP
zM2U1X0405MS6+ZvzLx8mZzp1n5Iir0Dds16Gww65Giap/FQwFcXESuzsGiZbLTT/S3VZvtUIFkwTa7bMz5bs0q/JjlrMUpbLPB5bs6fNnOYGnnulGUr7d54ed7xe8Iavgzvbmm9SNHUnaISp/mftfZ2Lx1KV9ki
RHFbuIiAOz5g/mJk5LCIBEd2Q4BenAtAX1jS0lhj+slJpYntOeJZ1ZuXEPNoAjacIAm8Eqt/Soya5URf3+WBJ5n9JYqYGI1jNUXeGhLblqX3rd0L7rHpsZ4sem/TkD7TKDS3D5znN7LGc+AOUZ+SpBX9QAfVC182
W+RzvFK/kYsJGL3xDI+SM4CdjLAODDYej3GWDO3+NRnb1wxt23UgTEfbu6VntXrGogW8NIgWBytxUrHJVyDgLkCUlzlxfQUCpCnqnQH8+UmFanvmRBdQVyVL3V/zHIKahs7CKKOe2wuus3l9B6qKLqNmMO2rJ73g
+yZXCCLp4wI1//BJAowGNCQJZ98e/iMI433DzTtMC4K+xAjEfs1oZ2QI+xfONBv7dCosZOsykbh2SoVELQJS7NPoZi+8OLvDe9TNfpzueoR9nwTDeGZuL5gayvT/FxEyNK3w5trKeuKCPqdD9x5wzVkhHlX1tBsc
XZ8kIMaZyEhlFdEuT4uzSqjqcGtyJdITHoC1f/0eb3xK+8hKhNicitJQKbxLoqgCGkfDsJnQ8LhXkAZEv5kEqu9mu3qixZxymGT3CvZyPApAaEb+S0XRSBF99q5AVDtRhDXUH7fn4cjf2ak3Xu0FYURKDbHmIw9M
yOH/gYOoS+LN3pnMDyWVyFNIbNOAPHrqza7FElsAaFl3qiFLoeiK3EwYPTR5SQZ3CzpK0FLAYQQf1L7Wf34viM4OEbFu3CD7yLQgHmZOCPWN4xgwH/HmW19zCFCKZATxEvDaplZwCNcJSe3Wv+2xbGvHQxQ7CfP8
h+lfeOP938wnVjIYElMMkkrHMMZUI2ZSCj9jJF49unyWKDI9/fM3PLpr/Rzk9mDh+KikdDZrGOTre7J6Vtx+6eGsftMag48ElMR/OjGZs/GY4L3sgGaYQK6WjA80Z/OqKSGSoUl3M5/Ip/ZAyshv9LuBpGwE+69G
L3zZbbmsCh6xbkFwZ3oWwuBOOlbWyPnTrZHL1tl12m6ex1Nm3cynGHmaklR0mO3kfTerXCmcAdr4I7bVkkArUUb9Is1WoKNuRzAPbHR1b7niGLKKih5RNvfBx5HfDc95VbNuBL28CgHisB7PxgQ2MWW1wNL42Or1
BZ+p/dGJcRJz9Wav3+pBk0UWzCb7VaaJ6bsLBo8lRdzHnb0PuqG0CTtm6JIiYIYIGHu7F8c05Jne1LNPfD8QrbZ1M8lieiK/HARZGLrrK5RLzwTU1FNoM1ejfmKHfcmpaqtwsWfqe78OJZ+TZvo882ZHuJSMZY6Q
DmvANqP3JMXTulb/MiszjyWLfSrnh/B8L+Xcex23LnjBes899c+Fs8mr9+oaxNlnw391u8WKZhZx8bUN6cH24LIUxOhJtvZkX41QwmVn16ki3ouZK7j2O1E1kNlca9v2ndO+vLwWwTbTD7+j9SweOFV47plim64t
nZlqVhEnMJIZdm9glFL+8g2DHERugw86ZCn5QQ4hQaDowWHYB1Zwmo8Qkswu2ESZTwdmyGNGbrhLbcbQCDD0LrlPqxLNjbBnC+ndX7U5U+9ibo1bT25tVe8LXBgPfX+O8bsCcGRYdCwCAYc/AjwNmX2Z3B2HFR1E
VFMrjtIpG8HVw0elnRQMEhJVAoBrchubz4DYpR0R1NAKpM8KYY/CJdwZhYvRQ+JsAtw47OlnumnDOjNoizgayBpgNOgWUCzHH/AjTiiZJRWm/2RoQVSAtb7xAPTQDxGjXkKh4eBiOls8zkMd2mvRS8TQqEJBbqq2
uHxey5CbB6qqWIsnxFMCjQkf6U2zNjtFbfE4aubD7bkrfNHnPYzJTEeNr8h06yUFzprKMjazv02JmkWDBQxDLXIe7tthW8kEGUWxQ2TQv8S+1rT6nCbBjH56x5i9G3nKsXAJMutv82jokrqxjSlWgpPtGOasTZ+H
utjPsCRriEUU+yRTMjWjlVzmPcTQJWxYAGYsaqYBhz+MDZkDy/9URAI6ohyGAVNgQNj4XSeverDIVpcmqlCWyaDgz+9agWFYkv6ux9u0t1ioABSVzm1FAKPFpWYqMAhWbXt59tW0dwtiThPiIPK67O4prCs4skkj
xpVQWJkPo3+Sc9B3aJGJKgvXSFp7yOBEoznrLsuw6ossaw+MckwmoX8F/GL/j2dmPqnHmtlk5ezyoWnVKZ6uNgdrrDnQlqLqhtycKHCE+DucvsrSeqiJggxumynbEMxSKLMZQCWb+SIFhnRvnt7LQX/UT1VH1eVX
e8xXtz01hWbbHc6Q66qyvWmaLSQtTdrqcRstxIuM/tqVm7g6xPb1hpjOvX/i66cu+ww5J3Oy08FO2j0tWW1P/dBiQSjTFIF2vfO1fuXMdV5adimf6C2X+tbluHiovoaeNQwgWD+sPYvypGfNqM8Pv7jkVo3Lq0xV
5HjJyoDRDQwGNCj2s7qXaMnpH9iqn+eK8ivBBVdAuPJZfB5tdUZhGCaBkWWHNTCsKKgkqVhLuxo/UGBMHb+Ow0cI+KKClPat2qbCmfWHdnwRCdIeBToOQ2on628h0kVVCBAudl+hcxl8XdyLwK8vsttyAc6Yrkh4
VpKea2gLskv1+CgP20FGpxNJVJB3FoBss46OKXhepzhJ2XcXA0/j/XVc8ojIZhib2aslje1ig1ZFbUaO1zmSjort63+WwaWQwFG5o1OS7ys6bhYWEESPUrmZw0dmu9T8THwKqSR4QHTu/IL4bQcSlwIor904BILl
Pic8HsKfjE/75aJHq0VUukDXSqGwGCcgeMvj9bZ5lMIQcDcFhOa00COiv3FbBomtxynEdKX4a6dWcQheAt4aPgGY1lunE/LQpQUfAyaG6YQoNUEsrM2Emey+FEfkHabUm6BW2ilRB6D16Bgz7CsyQZQEydQeb/L/
mMvQMhykF4LgbTcXRT0lUOrUzMp8eOjzRO3bdTvYJg/D/frZxrTLKtthzSTu4KkHZ2mbb/1LDG32B4uqadkrijTxVw9ebA51IW9Y1g7GsE1YRxxrXHGNch8MPzUhUM8LTUNtLIIIHjEEVOCMsjgL8eflGal4iJb3
KB+LovO/ZJO+vN5xN4ZxBh5gY6sGCq1jWcZyRE1f2OfBSplgEnfCd0k8I5y/SiFi07etUlNfqQoHCY6VcO+vipBmb7XJX9wkw9C7Q4cBfXaSf5uliF4Ydf1Z6JQGPR1ddk3F+VrsF66Asz58LVa3qa//Sw9WxyiC
rhdAs/q6cUiRQbZl/GU5+bNO8yX64d/wDE1jnUjt6wlRJq8Z2UU9E4sKLowTFVNM3Z/H86VSvj8Gm6vm6uc9Klrk/n1HHZqgflC8EEX6XjjPPpvGTwdf3eg816waOM7AlLvmjKyJSrIK2y6moZW5Zv+cWgrChxzz
E/PG1+pMuNSNBPoNNn+szqoLJv1p4f2abqGJVib1G8U+jOKMGbDMSoIPelEl2cE1ePDj4WPAgspQjkck09OHcXMiaXGPCM7RU0fI7iTBQSoR3VYkmDusxn/85hE9L6tNbWS9rJR3Ie7tAZvUv9tNORGUruDR53Md
DU2gNmmAllfQWk8ZWgs+tSeHQ5fMSNigpdjay7C+NA57vpzNBIRHWnVNerZq1aDi2prdcndZGafRCoKt5acde7s/8fx4/3Ax1g/MSDUdzo175bBVIbS3btMQOBSB8Xec0vZpl+5m3A+iFiCU+RM0PKU/8xFI8hYc
yGJOTPXEAoI5LrY5ZH6YwKhDoVLw9x6BVz/wbn7WIzasyhL2VS7GYU5ViZRtkW7y5l9Woe8iOLghCs6oxQZhZK6VRJjNXsS+kjInKWcYcanzRqzkX/HG4rvuWpcgwQzxJYy5L67INgctNTYMttju4UOfn+mJM7za
zuyxhIf4xH8zf/YMUCpvPyTgx+U/1kVFZ6WYtBWbO69qatE+cwaycvNDEPwaaVlMvCFrwyLcasPAVE00cMI0NneuYe6E9QATKPR60K/RZdb1F9KLc+i8iFy10l17y0Dyzrz1pA3M5DeWPKQm/Cky9kPfaBmtjmix
UJcaK3ockBVd0u/wdaCcWOcK1vd6rx5mTRWJIelav+ZJvLjyvIk9fWeSnlV3yrDwuhGsvkqwFjcFEQ5oSbuWc/OzGayYtoEnNy9aHZpuTID2wZoOZAg+Sk3M2k6+vcCArnWqHu4sSUg9C1uNtIaRUjTWCJL/DGCQ
Y19dYZ7KYsjsBOCBCIdoS6mhswpHYiLYd3NM3McpE3o3gIaPsw0VR17krWHA40NUFnSXdKOitWiaMUwzobr8CGaGCKhIg5zgutEkoH7WWWJ7ktA14x18ECvnlYU/jxWrlACuApBNnfNoMIXDhSb+05DKliaK+0H4
7v1EYIVT49lN6/LxOw86NAtEjR4pDZrPa3iuuVHy5PaxhMHzYEHSPrqNFN6ykflZyuzMgcjhvHWYinmaRRNhiQ7LA7Qi4ukDBQ3v5IkF9jUzmluGYoDcLvOWRRyVx/dNLXtwj0flMnxbn+LDh/H3yettl3c5/TUv
Cqz88bSVT3l2LTbLH9ZiVY9MNt5QPxfYopTsg2IX1E9J2SX00Ahy24uHN10ZefzXFkOfnz4LzdNX7vIF3Y2+BKGw5dmNiuQgfVH7/u+2TUqrnaNPRdNftGzVNGVdtblDPWB2Hrvsp/bY302m86QgMASqdi6EGZkj
Ismgq/QfF570uia4RUOObaiLFYpjLRBCDmxVmdTGestDYMEDQQ3cinclkA87aCWsjbEtDBekSrGPi6uT5jB2dDhuEtKBLrHPnKL3yNgQTBMQ8Q5MwkiQ9dTVhfizTPHhZen10h8+D6LYYwZyo0MX2z4/NGMdVg+3
zfRuWSibx5ykDVPTi59fJ/iKNISwaZY07eWVEB4t4veD1RTX2WHVxAPqrSQt2LRpql8ZtGeY2F8kAoP6Uw/h+6qC1QcVoYIWMcRsMiEkseixRbDSD5hBjUMRkTcPA4b9rnRV04fFMTMysl9IeA3PGnd9bwhYjtVj
H8bB/FwbEhLu8pq9OpD+bSPP9//taDgwj0+zbZ2n5ob0rlzGkOgggumEwtt1wT20NVJbCW9oYztzlqVYKndzm21nsVU3Oeh6rHwkiJ6sWk9UKDeNalsyKxnyrNF0lewf7HapWbwtllJSwLZTj8VlXVWtcmW7eKvV
OerQv4Xby+XL1vq79+N52ESnZcPbT4eQkxIVw9tZO3PXVpfv0S77i53XZe9mZ+KkMsau80c2kyUrQv1j/wvJ+mgEhWm7LmD46T4leo/eYn9HmOmiwe9NjIy4H/Uf+nK84j8RysKv8YfBT8fu7N/alvSf9N4SKEMu
567ComKa/v5SozSFcCR5TRivTMHOPK55HK3NE8+inPSxawMclBJ/6qtLudVWfl6Kd6zJ7Gjpiqae4H2VvYhlT13ASv6sJxRxUG+P6YABcj61ih8YcvD+fX8O8N6HS2teeKvV0r6VnP2gHAu9oogqraTvfZ/leGaN
5xQBuV0fB4oifrnxAts4NCsoGVgvYMGipfy2o4hK9JvQVGQq/5Yqwt+INlx867aARhx3PCtoEzHueKptv3RPWWfEbIvTfUk4S053oE6ZIJr274gq1tC7CfytfH9LlfFvwNryuGysOBYH29SBm+lokkOTnW95XhG8
dS6g7kYEuuab6mrbUmWYFOxv7OMzmUCZT4Fm01MQsTP/9ojBFLc6xWjExBHooHP0YxSWoR21ac9L1oNdQPfMtshu0c0EQDVC1KhoZoRZrBfaawJMhCnPU/OjWpbhrSO+G+WZPO4qjLFRO/S5ub9tpzmGI6PfBe2n
NVwWFyGQvAPk0YBjKmOi/ghJaMNcwiKyvgL0Ugsep8PlUJNYAm4LhHrr9KJ/ztYFmQxAaNGJEB8stwQrH9ulLhEHKJQpNEogMwXrZKJIHqyW4wHxLgGXLwGnoeFf096ZbnhnWD53JIVAZMC5SCLqtRtz/y9zxm9o
/MxyzMXxDrDCUp7RcpzQHUO7QPPlKRNUH6uKE6LYdPhbH9r8kGaxUBW1yrtNkaA9ZjNX0kjENfG+IhBQINpWndE6iScElzYl2bd6D4UB9FdmjhacZvrfWCuMhPrkO8UbAj5i6wKeyu7/upX0Cbh8SOd2SFXxmQVD
YXkSftMsSymLDuo4BhFT5CdpGOBjEawt62KQpCQE/XQcjApL06OUvvAjAwqGx2SACRFU1DB2BhJkYs2mGT83WTmYxYB22CHu1t5pHYsgRgEc0+alEvXwvU92Q1i2cJzULcY1nu3p1UslWX/megRHQrI5KV23RdFT
c5KQ4AX8gVkxacScZe3oAWO2L3TUpLR+CC1o0k6LEnu9qlyOpa1dF86efVi7eJDkTqoLNth4KWxl+WtU3KYXiifD6vdjfjmvy8RONr+s65BHbN8WsVGkE33KGSGL7WmGtmBeX8Xlsj3+VIs/s8pawbxMAbNvckjq
8jyoKLvgYy585H88H6uDXmgFISw4Jh3rpI3hsSj1TIL1TNVmUWyDEwH2NIhNx3afJRd6lIu9OSX6gMQWnV2yHOcM41zF3BBrBG8XqSYF6m/Rt+BrqlJEEAgG59DUSOsUyNLoGWLMVC+zMxx/+Qe3DNAnh8k+I33x
BJJmVE6k93tYh47WKFSxXsFDtYMnvWa7dj4TJY+ZS4s+yIS9r4jmB0Scmp3HRKRPKPmsWYHn7EVIdOGAmzMnvFub66O8+C/idmqLVY8WVKmbeM66lmO1yeYQRklHUUoD91GVUw7/PKJKGkEHEaqVypRvDVp0s83c
pjTyrgBfW3U5TCW9bgThmCp4oDrtXjTskTZ4WgGzNsrn2ZWNsnBYNlf8R1DM6AtoEwzcoSSw6/xq6F4nVU6ULfxP5kiHnV+t+ScwN553erCaCZZZPaabFztWzppfoOalrplnNBnmYHQ2E8vMSTJLw0vfGl8AOqdF
Y5Iwwmm+SDpdy8rA+4+WUENcr8bTD3+WSC2cJUaJSTIKOyt+QJsorDeg1VuD3nq5ehwpoJ9RP1SecgO1rfp77B5ONulOmtrT5Hgg7rp9BIxwIH5AW5ilhr6kLto/qk10mIq0d/cwkDWkbQIajMKLdMSuzQqrfDBi
DPPIDL9HTNoMFwJ454BdNeL3DYHnHa9xFw3lDq2tko15FJcetAAyT2OnTBoqhbM2xC2lyr3OhqEcoTs3wMf3YrkeLBN6wbpmPRyxwcvVxqT/c8dbh4thESVp594/jyODhkaB4GhMCmuptLVzwG9bTkvw3bAhUf//
po9zFnjQoxck48Er+d2X4dP/jT3MJKpnTjyXRJwDgaVqv37ZDfPz1HISkIDxhIUZtskax1HYyuSimkp3bDH/WAXhEk074wuHjkV90HN8FFXCFWEmGzXjgm7/gbWH7ho85qBsahdG/+7rDnBksduNxXqnfe1psq2b
BFLstW6w27kx/V0dx0l4lMTRjqhmUeLEKZZLQToKokikg0GWQ5tVv+YprFhV0ITFtsDfoIGSohV+mbtJv5c7cbpC36fdWmYsIxTfNd7uFAf2L2rLdKmIyU4fKq8PGYR8iPbpiN4KbsGqSa1MLHLKIAgE4f3AMww+
dcLI+vA6HQqsokufdzX6hEC2lDLw+sYszZIvyh0+ThrgCLKDtVadlRnVs76Y18MMoKznTbbGI4ETTgNeZRgfI2LiQP2D2lbdbymYJmWzF/+W3biUEo0s35NKhA6H3F3aTY+2nLI3N+VT2mbnqOGYFhCrNv4XnJpW
zJnhj9RipJGVq+OX2245uXjJ67mD0U20TK4+XAFDyrbMlieiUjdx0a4wxlk3LZE6Inhz9LJQgUGhr42fO/EgLMDWyEeJ4OtVserJ1vuD6hNrOWNWDBJWG0lCyB3MVltBYm8xAc3QXLW/5v6aBcVp/tyuEXsrCzrY
dBFpDXLQiOTsJ0btjWli2yz8xM+R9kfkJo319M0gn/isBZ8HyBKwUv8JWsi6MCZO5Hl8Ctx8Qy0qOsBZZYxmGkux2nLsqtGcSnn1XSWYSDxdps7O8B/OK65rNgJQ275l2ygNYwkhDyB/R38Tpt6iznWdoEUoYggv
dtxWK3HWrDR8Xi7NHDJmT6Zx/1uuB2XOHnXUbtWaTwN9AZtXobZkk/GzVWMVYcjLCArsOfyZm9qj+gdjqfmeMNHcvGlKLRmds52aRFqsan59hXiMzjyiXWrtPEov4tpW4K5wgGzDjQgZbEsw3bOktFvAkrOqL+Hj
2Si3RNLZe6oHL1eekc0zTs52RH+hUy7pM90a8gcmvvYAe5A8Cp8f9Z5tIBNSSiqkAU0Rwsm187o179oMz6hlUzN4p2S4C0g8Os4/Ys9dZiiV004Yd5e5Dl2rXdnUv6FvMYijQhPSNUHl71pjVaFWm/HVWPgABjp1
8W1iqdIYUDyPhHRXEHrFgVzylUHeLG7N+m2sDKKpkFgi9kJ84mamwY/q5fHLGqJV+5WsqRK3pGv4jVXY2N0paemwSE/D3jeulfc6VvLy9THicekd5MqhDJj9pBrJENS98GhbYo5yTd/ZME8W19lsynDueFMxOhwS
oQ7FrmGJY8FaO5eC5qODb0aVZNAZwdLFbdPXOdnkCgQ3XmxuM1cuk1PzolOyc06L6c2BOvzel/By00y7kXrl5rXy0x7HQY6CSV2DsjBJHoZcu5o4VxmQIl03j6tKrQlim/gW9kgtLEg96FHtXoOINa8ANTKZOdb6
Lg6tpWM4WzPEPSwy0qhs/9IkZed0NaiuFg/sTjOvnQ5YUxIji4hfIzzToTrnDZOkO8RSzSpgPR07KYr0v8NJcAey8rljJUAFBN4KVfNF29f5VRSyoygyaeA6bLQCSqBz+jL3EgV8hAWNiiuTl1OeUft1JURexlQ/
uqIkXuKbOExbEvkYags0eclhqogWqGy/7YHMSwOf1FLeY9/ziQTfW82AEdB2bhdF8vXYViWx5fl9Caflz7qArAluiAb6dm3UBLOXdy4VK7tSA79mT9q7XhbJYmn/9ViRXs9sng79QLC2SefWrJMaZbHKOpXp6SZ4
46nVYc1Iptahf8kosrGy7cNhV5DijjiBO7K4IQhhvdzU+rMLfbXBHCyVKD2dZp/CUNXiRpxd7s2IkhKVJkp6ahEkXbg6mvE5hHNn6fy/eFRoFsp6f2v1+2aIxoeRf1kvBEpXUI9WS2upTUJFgAj5bzgpqJ6qUExA
XutLzexWJunHdTrBHhLxV6q4zKsZ0+ZIp/vedGjTGurHqfrxaGZ0vFpomQ/jlSgc9NnYYqrB6Hen8CfFabsUHpr6bL6f7GVnT1J3XdaGj3S/EhGEM+tSkVjsyixnl8I6ptG8BkEzplfnCqPrFv+OCwXeco3gemWv
5QBW0qKxuDoDzeI8kQQPpR6zqWU16BR6qXlqHXfiPOE/PB1KPeZbCKZOA1BR7rAA0b6GUSjt5PGHGMF0xpamSTg7xJw1ukPVF9L646f0/N43kVecQbLm6s1uTLP51qV0IEbMREkTgLtgWkFnargMFwoUPSYgH4Le
mu+W7YxB6ak3/NUFEKqtp2I23TG+MGPf6CAca72AYfbjvdKuJ5mAZlFfGupG6efzLfBWUbhm2vuss49h1JTb1sVoq/8aOyzkD49OzvTKuynbrC/ZCkbfRAuoxyHRdn3iO3iw45/UFnq4/4zNNMw3/ar2tY+pEqaT
bvMd0EAGb+bi3Jx5DuBsUdGZF8nLAQ4Rh6S3Tit56iSybQZW8IqgShSYUtHMk3RNZrCRZ8zxgKQxfDOczvn2q+QYovlasVZnV2e4VU30KOpiwQ2OXMBFtYLtdwE1uI3BhdTZZtUNOWw8RBv/JgrBjm4Tx4XmygIX
37qACp16rD5Biad0Lv63U1cw+zsbuyhVbhPPZYpkMj1sVmvuK2z4sVdwqWfueq8rZRluS+2aDv68Av2PwobHeVvyequBGo5+9Mz8DiFSA0nj4d8THx07q0VKvdRJahW0Yyv0Y3Us2psY+KSTCZCxDqcferpniXCM
KxQ3YJa74XQXb0NESmpinOxTvRqBmUwwKf3Zzxm3OehQh0DddtkxaH5V+VydBvE9BXLOcoUAdBt08RLnIbJp7ihIvENBR5O7MLF30Z2Cxsro1mFhrFa/oG/et6AbNxfaZ3MuBmnRbfoNcNCyUKCpMN1+P8G5zqAh
NGjq978tN6/NifEldiOyW1Vuumz7TwzQ/muuNmkMb8cDxwjAjfMUzTJzE6BtRmO5492Uh2Am0PMzH7Ox3hHaaPBllNA+cj61GysdLOx8ivtM8b42z+4KRNCcmes4ecP73DW3UJ2fD4FgGwK1B7H1E3qbhFPBMcKU
AmyLjqRA8NvN7Ip2JdcOsT3hn9hd6fGb8dQux8vzMIJdHYPE6qkZ1XWdRQcdr2JymcCrAL6ByB3MZ6EhvgsLkEixDdhRsTtGiql3lX3jv8EqaBiHLMCPUiwxsPlXC5OC2qu18AuSBBWq8qKBgOxsGEWr3PdWceS7
TCyBwieVb/Fxlpm1ADG9rNFf2klKwvFH0ZpY9i81vvZXqt+1HOyNSMt8GpxOy1Iyjvr+DFeWjhDrGIms5EIlHXVoLho4G3egRXv22WDNeHLhOTBI93zFjgX0PuYICdUIM3jRGEM6zsIhZijzw0+xkQydJEe3Gfls
vYC6vbHDhayLjftmUsIKFFqN1km8cMxspaGL46N3RVBqujeEGESib5dIHF2eCF+tJe8IsQoL909/Os+fqb+rrvu9Ei49GoVd2jw+kmJwLPwaCTou1nQn7SyLkXtgVlZxyyxosfx7OjGDFQbzhcBlchhqJVrHzc6E
pSthMxVG5mHFDazi1yjF3KWnz2u3wyoOUSAL8BvJBtgTvvEHOkRMg2iOHoN5TQT2wFeD2gAY3AUMSKYmUEFkwMU6IAvOA1S2XFFQkvYEVOcIMB0WCtyKfrYO4UJHdev9Y2oOf18ESzltuCQwZtSJOBGjLAQM2a+u
EOGz43SkrbOw1UXqZmncV9OJsadmS0Vr7xYAWFpAZanbfacUBUDZF8ErFjIayKGWDDJTen/yfkhdbJrV2uj8nQ4ikXhzsMmMUN+1Jr3Z7soZz8XzVahTloPypwOq/SEjwvmL1uLPeZ+FUNURQ9Co5Kk9P8R7aDAB
jzPPT66Y/2x97oE3DyVjNYAhmFKVizMqHQDsOFGP39Bxdin3/TkrthxNxmP6+EiPMEnsBrnOboVa+zzQ0uSChaoPmdK2XqLqrw8/Ct7e0dbmJFRC/kl/xGX0avSZ8qvN+GUge6cku4iHZP3y2+ptfI74o/00b/Dc
m+pWyNjIakvFgyZC7Mgje3fBW2fE6XcQleJz2OEnXWsLxrzl7cV0/c8cIJdEqU0m//DLMPblY64zxL6P7fCLpjV+neQSJkLRp9YWxbpYro/9tS3VpdrjkXotMjzo8dYYm0IADkY8Mp5gY1QvpWMS8DHkW2IentXe
GLmqOz8vaRRnj2VjnGYQHegGK/Z8MEt1FKkjYFjnAZAQ9Cp2h92UxwXISBlKo5eCwYvaKl+aIKx8OTwRvdYtaI/JkI1fXIMUbSKtF9TvrsxXgrPPfx5Gh1QYGXrbg4cf6qCNeAI9ZZHjqxwkVxLnUVuoaDGNj9zs
EVb2PSRd1qbCt/+AxslpSbcP0k3TW6fbTX5QtBNb6WYs6OpqBbAeawvdTz59c3T3vs3udfRvDcZzmiLjbvag1hwPNZ8pjNi94ognDEb6PoxyY5+dRTWJ8kc1iaFtKi/apTdfMiEN24nRnCUB6r5PMbfRPxEYXbEr
sOOl87k3BVb6tehT6Wvd2wduDrGu6r5rtU8KP53ZdFAc1UZIvdTAsfKuK9H7FPqVfR0D0DN31KMpbktc3aJv0ry0bxOoz+KUVeQMTq2xwO3kQEcSoG4myg0OtyzIn41W+mV2rTyBcSKgLX9O6gCH9cwHDG7IBCEr
IBj1tovoXmVsM6EYGp2zHVFPCGYFjk/84b0r/RiyGJASVw7BwCF0Pgc2WnbtBJuS7YKtaqpepjgZA19hOYg76ZgOLws4ZnpAfiz84Oi4WT5CVsIuEIzUnVlZ17mznFKlzkP1/WkGWXLak2znmuBwDVikbbCkaAf/
GWvP5XNuxd+XNO9oZrV+OFHslYgg+hHRPeVgu7LVw8s//96O6dhxPxHhHtw4c/+jDiWHubeUb7w1Ae8n2z6DOjEsejT3i110k8zU1iLjQkuU7MKUAeN42ZGchpM3wNk2paHC75eguuYcvFyZ1bZiJhnXLKVCkkRF
K4Rng2KBriHzF8IFgVkdMK6x258maGODh5UFHHciRdJcM5v60ZZooVAFq0OcDYguAhZOE7C7wdFGoF5+nO/jE14R/zWrtGpFgAPU7SUP81J/Xsx96dShytweF20+ju/CSTHMuswBnczgD4/IIf0wR2O5dyyZOLkq
vxQOBQE25HonqOSU6WjZYDOwdd1HIl9M6rfT0A4rMRi52P0OG5OlcL+Gw/Lfi1TX1Q3j5K9c8QoEKG/QwLlZv/0kT/FOH5AyYpM7f5YGKmzwSZnJCPDl0tCUMCKXSF7oZfr7/1AlI2xLxubycmSXkXCMIU8/6bCR
1dM9wzFXpmwK2K/JEaMaSUwO1UZtW+SSx8dzf3JVRzBLCwZ3Zfo7xCNWLoARCF5r1Gwj0zayNp96Z1fNkJj+gVVuMibHtsbZ4tQZI7mjsNCBSbxLV58t6uZN4KureYdmc3ssZnC17BeWxKwnUc//0/0dPinnABrO
QZi54MdnSZ7PuRiyGZz/1gOdhVVGUJ5xKAvnXPt5+DwYE9PojtcHmzAejcXXyq2YfJIXYGZa+sMh10SSu2rU+b0HzKUMS/FoLe34RxkLUqNKJk5zIUbUXZ+VZuoO2xzL6QUu1PWvWgonAL8qPHS7jzX6LDIgnQMK
KLfAk1nk2WoCfEANXP0j6V9XQ6dvqKs9FuNpW6ZG/h08O21so0ZupcQIfESm2QC+QRu48zdKIb9tqc/9U8mB9EykYHtUseS3mnmumijEuJG51Dpr2o5taLJmyq9+Aj+WVUNJEfzRkJmattduoQ6FY1t73TD1bykL
hfbrcWt30+Puk+4uEnMuTjMqkyYWL5Q3zUZBpZViusIJhQzBR2d0iidegjz2ly0yhvrWkl4ylRTO9MKU6Adbkti1EdXT8bIF4NfhuzaBZ8iR/tnkxBycT0plPZNdn+ZUHzcvf80WmURM72L62ZqaM3eVA+k6scb9
LkV2W7TdenulC0DAitOUPB0V61diw0/7S2cZ5gy6MumgK765Fpp7iT8GZmnglYxDIj6LfhHHPYijnVwSLlwp7OAxRFJsucddRFxlV1HtNaglgw1hP3JQ3r52bqdsqvG+hsNmRxDG14InzxZ2c8U9ZfKOVj8UHkjh
DJfy5lmdpYpRWXnbsCv0fHpRPsBoY889LovxAeHyZehjjJOt+Z+kH/SKXKk6doUpLbyBg8hML9flU/X5RSIODa52yD0qFFjPpda1kynNZdOZKeeR1/T/FB3Gfzh19r9Qfwufp7HcBoedHf/vd+kbP/UmsKr+Y+ll
azvZanXmnxSfYHlg9dsLcII7a+ScSHTYeaa6s2O7i4b7hULFWRaqhbliBQ0GnpY7uottVCbL8Glb2hl0dQ9tI7vTFjP8U7+e/tOOssvRLb/wg62NmeIwti3sQe93q0UFRtNUIY/1PJBLIEVtMv9NFve+h7EgWa97
YRmHhQovLO2zqEZRHjuKSvCmSOLaAftYeoOCh0J78le+Q+IoFVm7Gs8jiXfEHffZ4U/j7Ej7WosUl1rm2ftm43dfu4KPp1nBzL+aRGASFICm6c5puYAAGpwzs12uOqqZtLqTdvRFs0faLZYCBE81iq2VhmJzeUjY
GRiTDjpvSvoyYQDH1h+YkV3ASfjX04a0wXJ5OxNsByPdsCSQ3ag/QxupKDC+gRv0ZuzPKi3pOOBUv3VD7s6shOhuvTZnxDDrBeH7Pe/UNJBEOGEfcAk2yxSYBynG3Lgu+puAFk73+zvYMAeLa6LAmo2mrqP4To9z
KJDN8lCvpxVhWP3/akXAex8j3jrJo++e9Fdt9XdcmH/bTaDdjJodhNhL1m/YTOZsCJ6Sm7uotjL9aI14JqvFB3f9a5vL/Hqb/o0PRUut+S2SsyYNMTk8yF/zRnQIpnFuSJ2wEt9SqGPbFTIC6mxgXJcJy4sRwgJY
n/eLxfZ71PZKnjWLDPmmSYnE2WC0HgAPIdntncmLZlnx5/JNMyn8apARXKwLWCDwL9vIagcCVnYR4XdrypJseDhvbsrfYmoGsTscJbDm4+0q8BD1E/2BCSH46URm0yRvCL7KCkvaN8/QOMaefcsTE/3p04AUaH3E
pnTSpmPX9KsuMh25vy+H9cpIbEcm8mUNvHKM3iUvOyatTyJq8IuqzUYL1xtoFNa+c5Xiv9LdqiHTRw7LG8hyoUbrl9jWjhtyJCKLuqqHj3ixSosU6LQR9Oo7spWhlMMGZLOzBPly+HlPo4fEG0rHEDaooZdNvXMv
gA6eBdbz0Pe3N7J9jGhnp99a1kpuftZdU/M18HK0pXjOYTzApM45ChMSvKAJVpK5JX2h/bZlQA9/Kpr5O4tXKL8qhyrh1CCs0JeJMGS9d51CTGJhdtIYn5B0A1xG6ko3OgzHYJSLgPcbbWAIRyfzx0Zs/tdZDew+
pHp7xREOF1dzSoQ2mKz3t++cTrTXL+AujdyG/mD1juYT+RM/k0srS6WLhKVxvfcD0y57lax2WN6Vhddi/fMnH2w/gZzeVvDgSzzl5fyMKc8HVPLAi7BeehwNzBaSmAbkgy5Fl6a/hgo9qjlB+NudjEWBFkr1RQhD
cN6ehBKN1rXWU4bkhQ5l6vQkIXnZYjWJbOrwywkB75bievHRzsBj9aeVUqPBcpOyRmHRuXyzdP5dQmC3sqjVC18Ow6U7wQ4j7/kdjvj7sWpJweedldR+m5yXBiAnh9+6lyOVMI2EEcFgj4P3TenzkazJA6vLOkcn
4f4o5xCSqTeLBkc7D4NgFmUh2CVXWeiKizcYmjirIcaf9bCXeygXvH6AOeuQBrZtd+wFwXJeUEVMPbpBNIRU94UXdQfku0hH4/B0scMucfWbU/ePXyb4+WkJP8O/0Epgg6TZ7XjFOZk8/thIHBPjwTslHJ8SRibg
cwaXLttTKblPXWHsPSnnbUHOn5DYQZuakObvXyf8slN72Qmra7uvnR0VTT7Qqua29pHeKDyksaZpROcISTBW5LvY0TVGIjQkQZIkYuP52iwPKlmrU281UExuhcRPN7s5KzjugbNwGfV4AUa6RFOhg3dL9xrKbkYn
kgIxixugqMhCnf8+YBMw6smeiRX1usxIgTDEU8nu/zW08uESLdXbNSlNJRirotOG1ZTK7vPXkke/mQ5RPNYlIIQFBqV9EVd2CtJ6nCHH/yQl90tqYVzbV/lgHnfgiauxboJ4bOWFDyMvWzGXngQBStxILEaL4B/5
eLNcI+dV7X8XRQIVG+nGIlk9ykRij8oKGNA+rWwfa6ctIn1uOzZ3dcb2Uz9mF8xdMPWxpdbPiINQlH6n2ftomKq91CF1GJhxABA8CGb+qgGfmUidIsvwKnDvwOWehmZ08+ns0HiJZZSzwdZpvcl7f/8LDIGL8JbG
3dWFcNHulOfDaJD+wNQ6D2MP+ht4UFbpMUk139lpEyezliboX7WwTCmRW+21O5GyGqnkzuwTEbpqzZgy7VP7Vb8n4wKfu7Xbl8MkvpPXUSsTZd9t1DZWkt9v2McFaRt1VTi3H0/3mj3PumoaVxXooyADD864CMwi
91TJaU6QsWahViXSYmQqFAWzv0a0M7kSXhCbfka0qi1gd3gSSwVxUPK/6wvpo7ysgq4rP2wvy85vLIkaDj6G53NPFYrOmG9JODGtXVEljy955xkIPLgFUjr8rj4GAeX9WzJESt6Jo/eHYDbaCq6DC+hI45zIhxji
azj8iUTnmVlwloYbSmSm0fnjzTXIdxD6fF9CSHuXme+krKiCSvmcDG/P/7ZU81WyWRsMzbisFvykzQf8rlDemI4nP4bIjHfbGT1R/YamWJX3yoS47MwnXOkgpqkvuRtjJnZDdgGxilJbRCYP72W18XoQVffhgE9J
PztLFrOBt8WUEdUXV8LfUMWQIVW6fbisE5cbe5CQHeFYOghZ1iUWhINr/MS/P1mfZGTbOw9ydPSVcC627wpukBcYkknm6pW+UqaBH7zqiidRPtcarbXYmRknOxBbQiiPJPFonlNTt7VvEaz32r6T68yoDnzIYTbX
O0XfxL9aVZHqwm1YVhyxFkzTjaDIZ69bGpugar9g0CK6kIl0L8h6dFjf2Z2puuRmZUt2jqYQCW3XvchoKJLqxYLKeKbek0+BQ+0SLNvuRyuAOFqLKn9Jgs7YY7aGExv0+m20ZSdyDsLMTXVlbx2L7V44MWVmW0i5
hrWUysQP8XjW9BZHzDUDG4JVOqrpTb00JWTTlsbTKeCwlLobWl6/6jO66hOItIhcDwd08Kcd1jzK0cmWluX5M3v0Rd99ABVvqhQimi8I+rKvHyq3y2TtXACEzDsa8J5eVm0Iuy5/UUu3wg2rz/CGM9HOybjJ2PSl
+aU4iGXPd3h6FB+OxeXavaDOijFdK1FnwyFMrXIUb7Cz8Ry03s4G9CqTwxYd/FyMwFEe/+V1Q26szf+klQBglngdIB1RMh3kO4NprWwkGXPk7s73asydwt6Ht9YOe83SWsoIwZDssi3acJa3khCpym6K60www8Za
QXaAIaag5yE7NMqsZABugj7PFuaSkzkD+ftYXFYStzvRtObUidW2u5CUHYrZYaUsEJqdrJ46zUVkZ9OOv9UWR+E8x+IZver7vJZjAaWObZjmuRQmtxuYx9GrnzsMOrCsqCf/62vjd2X0THDoYDeu7ObzN04LqtwO
wXiXOhFDiRJ3wYUdC39LSiSmeHyvgo8a1mx7wm0Io0FZdwNLiWWrreaTUdNb7Gx+Vzlht3XzWgcbJ60yxpn6MB5v/UpZwXepzYTR+w3Tk+rFm/769tRaT5omegPxx2a9sQlvJamqLBtO0DYmrN1Et/mtv9juubWS
mDcg0/3HtUBKJJ4uY69UiJFNTuU8+le/1nDNd7Chelgp3pR938lN6wu2EP9RsdiK8+x1W/k/JKq9O8CyVBbVx/Hi9+btkzaMc7/Xo6Z3rXDrB+w1TeXbE9MKuK6bLvuqxm12NJ1jHARXtblC7XnfZEtWi9NYXJuc
dDGQmRbAEEAwYN3LW+yGuJ2kyfKaBgxvKHYgKi6dF/XTHcQr0ClQHrVPwPog+bBvF3YpBGnM66EGnpsQlxzpR9fr1xFAQln/IGUc3fnFBD7ESYdKdOlYWes2VfD3E+nkOM2xLKwU0PKbtYzT/A0Avwn78PV9k6pu
qofLBX9qmVfvJu+BIerHKtSXeqEnpFTn60lffctNpb9PPKy9yNfHwG9KVR4EJL7bYHOdJhZ6UKE8QPnRB5YAAwvRJnXwQbiZctwMMJhhB5Qn8uLPh0u8g0pNf1bg/yA8D0kHtVtL/EHnIRxsbzhHV53/my0NdbOb
t0Dy175HcflqEgYBX6mzRFpYXc7whGbWlNYjGUZ1K1viA2KUysonHo4DEwno3c0fGtVwiVkeQMVFCiSDnJtrVccMjQU+tUW8gYX1WjDdF5XpkiKRToHIFyR6/K0Q4CMeHBm5EzkegUB4MdNX6Wp+Dp297zBqHNNe
ChAnbf7XCVpIhYS2SVRc7265bm1+eGcBduZvGUgJjrHQWcPKj6yP1lPi/BK0RYaLf7I+y+h2Bg2xTZ6xCaws0A+acf8Ou8Lm50wE1dg/Kg1oTypdn7NyEzlrnTlr1ZpI7SqgGSyRz9jBz/UjetXfqG5g/DHkVuah
5I9aWPYWa5JmucDPxl4LG9qmLz3WptlqOtvcMoWzxY1u3Ds1Yl96U/QF264Vx12k/ZXBKVJgl6TUzowjzjUm3MUqYM3HL5h3fCPbsyk+VtMKs+cYmg4QYYNtZfJl79sgBtFKrK5NvnVFnLEQ6BvCiXUxqcSnsGyi
FfKjrJR72x3vepXFegKAAt48nxizBrQEO7ZvPoe6jmGV3jS6Ibf/qm41u0t+GqbZX5el+IAMl6NuwUh4TJVpP3tlYx9/GBu1LP4Pew3906/vOqgHWtauJnmTbmTzRxmNN9kc2PN6XlnGkRNEcEwNaTCfg/ftqkpE
zHSZqt/Q9ew0s7wJqx0l7bkFUdVy/FSHEsBq1JQ4jRaopJo2Al48i4y52yKv568Ew1xmmBLat2MT64n266F++rWtgctexVJp49d5pamh+A1yyJ4R2ell82BOB5kYnwhpT07rTSFFzXbOSqk5GHeazhPS8K+hW16T
1Ua3YHJRMt7vQiKd14a2MlkOmt2y1X1Z+Hh4nXt96yG7LwkVPrr16QuX+dkkF88Qx0bKa0/F1TxsbUrdQoaKbDI5VzpEQx60/c3S/CMizXjfLVMewpY3+A8V39/yf9CGvNgHIPCaVnxBeKGGPL0S9WWCSeA4O4W+
5mBKy2R2Umhgw/L0GYbAQ7QVcWIsykwVeqidxFBXSu5Xtt+B4S8ODLapVEa68/p9ksL2EHL/R9I+g2/w7Br9AmZ6abUeeo0ePU4E+9A/p6WM6YEmLjNOiY610xc+8pS7svgr6d+T3RSBnMUeF0i8cgV7U/4KOLUw
4F6TxVhmYoob/aHuXY1g9GAX4MlbcintoDkV62AMp/10iZlf1xKUYDLPnHNE/r9fWooAs5CvN8DR3n74Pd68Q64MiS9MUHKOXKODEBqpW56ssvyBx+bdzLTq2PFni26ya8+cc6SBupsBXxIVEiKrGHjXvK/DG2Yq
WUwUc3XBB97YMp+ky3SHa7J0fBwW1/OxTNAlN2gqEpWI9CgyY1fCgZJFP20wt78T0oJTNjlPV86wLS3T8LC2K9SfKh2b1T3cpUSLdo8YEXWz4kR8mH0Yb3qhZA5PONeQDxs3EiuYNhmZdwADfyZmhULfIe5aVkko
/w9WvUEiHRufDddERSITsdUcPi69LVevema+ZPrIb1FIarV03e3osOzzqTUnTzAkb/RcKvHSH+VCxRG0CCzR9DOlkM6ptuwFlOC6hyaGf4w+upbvRjoCfIz06xVbyrQZmDYZUC0vB04odyO2Gwe14d6wUoVVVK09
XKWl5DxUvjXdNJs8HLjrAx+1SvQsQUVOLm5mO2cjnSp+QiEemtxeFFKJ+CDu8VwEg8gtS6hrF1NJJK/+jjMPkbh5w0ixRtlTYTFJcG6mdwoQN993SatNdpxvr/nL4PiXkYgzOBEt2ydlvFjkxUKzWSao2q75BuX0
5VqLXC2sN2hBn4G7SD0M5kQ5BVsxvLTR+yM3EEnanFSw4VR1bC1RJ+l4fEorZ5TWqbof5+72NZxFa8oUU+L+h7METvnD9lFimrAtlu8Ig3HQ83sP1xzCJ9hlMjIpyxcdqCg8IrBFt9HDI630mWXH6TaLQ+BN2uoJ
hEFxGs/r0Er8/WUECVZYJgnRd2hVsMLNEwyh9mhxL3LiiE1RHEkUsCMG4awldF2VNv5kd9PMdKj3vdaT6S/GI1v5gRvY4MFZTW1LMf9ZtqRSgy5Jx/3tJQ9j5s3wgIPnw772RbD672tbJ0lMv/1W5tZbleS9mp3i
syVfsd74XHsatqDJCuU78cMYQtLz1ySVgAXGESzQ/v9FEzhTPY9TGu4RGTWHtEnRhnNZie4LyitIeTKTYtJ+TqlTZdUgximiTipbQzL19QQrA8eWQT/HNO9/VoSQQxN9NGyjy2fXSbwJrN5yRP77c9sseIaIwGWs
dibh6CxodY0kABOJFdlTyoED4bFnV6H3kVnAVchdz95fKZhY+Gjgiroo87V6R8HYyQe1jE2fzLlbLWb08frjgxq5LqmwuJgTrtWOO1p62VTH/aRLLUakXuv0fbhyrwl2VL47N+6FSci+3L3N2FZpm+riTtG5q9i8
7+ctGOMdkBR+rh9M2polKIvhvEL9S5F0BU9ckidqx2OBKbs3eb2Ji89cKZ0Sy/LbATZ2Wtf5i4XS8wS31+ar4wU6Lw3Z3dgR/IAx0TO2EL4ThenWUxxSFNrLFXVf/M5D/dCNVRfbAL/yFmwptYMIdwgbJSM+/wFz
sqylPFyKj4EkB1zPSru8fg96uEbKgyhG+7Bbt/4jJ96HCxZezhUm9/IMmjxOBryWdJGohFLqendRFnHTwPaC/GyAKOPGuwiRY8+lQlg5y06AMBaHYfWFIYOuPyIkWF3oeE85aYNcVUd2awSM5xX3UfIk6oCFmjb4
tw6kmImgj0P6GASy09i4FhhZM6DLIrNkVJXvf8X9WB8+gZTTlMgzbj4vL2Qn9ZUIQfHcUxFybG8Gc9hzxQ38Poe0kuiLe+xanWyZEysLTmW9FW1JWlmYawsEr8wds7WnppkgyNdvQ0VJ6aiOXQY0e6Fu1PJRoWOs
bh08Fy+XLXrKWJP4fhZmcaGEuyJ6EYBd70d5NNClPGVxLk9v/cAuzgiXjDUzSpL+TS8o488leKjB7cHDG5Fs/+eNGff9n+Lm8wqAbbaAflhmNoz4PiMW1LalUyZ7vo455jPiXxfZHjl9ICfs0otksv9n8G+vkzAx
C2Tp8UA18iRi6n8LYkSACbIp8B16xFNQct2DZeInMKdeaXTq9nXtxxuUXDuW6SBf3XQ/JU2dxo8Cy7PuqEVyul4FuH5nb+RnqUFU+d2n75N3JsCyp4Dfr3fhdhefqt3vejHXlhU385j8xf4CVFqOa07qa6QD0Z7T
//A64hK3RifMRk9G8mY+8XhBPI2l3wbNf6rajQ+wa3fThxqy1Pc56ORRElXyjsrv/VPrfu4awa93kfwT7Cbjfch1d4fxjwExtJUmjM/h7D6fEFP2D1qC5N8E6e2//vrSsoWXq8BgBakjJDukjAHtF7bXlnxjeugb
b4D7a1/V4SA5iR3V0zeAnTfy8vaF4bhG8wqHQ7D/PDEdxhtvoH/iY9FT5dn6bi2F22G62U7oKH2/i4lE61wkp//YKjXWT4+smiPBFjQjiAHh0ENhgeAvH9mrrXGwCNyPSWy/GOJmW+jvkHIG+ROHm9GBv9qfDTvc
YMIygycswbL3DrwHPl8NT1o1wwSMcccGSJrZKz8s6KWfvh0v32WyWJ8hyA1+lDPVdoMjOu/z7QJDLa2KAEesBETjOZjkCCwcROMtfWv8LZFvMwm/jCAsKWrJhGkKgYbs3cFiQYc/U9xDqol05TlxJpo7/Jpo8YbW
S2l6s58OS3ukrVNuM3M+YbgHCeK2mJlBuyVU1fguy0RLZiFUbVy6RIEQJVqK2S/oaY8YW+xae51nzS5WGfqVlSXZkCFRa5SMWpZJocHS4fulDaadASKQOMoZgpXh3yMWXHWn5/XQzCT0Hzjh4w25/9q4EEbnZTXG
3PNHKowJQuw6/c024o3NbL3R+o71Vw1KvfRukwHjq2O/1BJls3n7xgpALVmdcdaQtHZD4nUHCNahh/c/m+3Dm5FrklMi7wDUgbJTBYx5ODWArlUsWoxN2Q9HUol5zgSTvvqv3ZScqu98jxJBRs8gcfBh/KMZzUTv
eu+n01U94o4q8SQCb0rvTdH3m4BpRF4d7VsP6ttsU8G9jJrMoOHMMrKgfJxoT9L41TZn7WDfSrYJYc2SFWtb+ePAwsuZo5b2YY5aGH1Mw/ftz3mjXTmd+RsXEjnOJ7YwZP5ft0GhF+UsJu16NYWdTs/T8aJXjONL
A6m8fEjQwSSp/xSyPu+9xsJwdVJpqZPUUuSovtLGTFrKlZ3kZE38gez1jwe2bmMbq4uAULKko1CE4P1BlzXDFMZOR4HicGzKRoZpsAChdwnWEH8HDQwqxL7HbE6lEO3uAz+7KmEtOCDDgugFtCbo1ZqBLdJfkSYr
e+YDwsfJwV4IQmqiSicXdzu+rGPZ4qSPJccoas5XNI8YkR67xNnHrgybNndHb31eZmSGeaf9M81lkWBe9z/M7lkwiCHnllribfWg1wytTppkYS0EPZeORLbwytmpbNfPwc5MlIShQCbn6Ne3xb17ZrzNdrc2n9P8
5hOy96iX/U9g/Uo4SWIYn695G0Fk/iJIqLPtWBj0ZHQdCzfUnuCGy9cYjbP6XNFtHEwLid1Y2giCUUAfkdYviywCrwpH82G1d5q/i06CahvUKkpOP2FabW6m8+z6JRjtOq9Y3hSkkbTHyhUFNNmNwk0+ICsTWo+Q
G5RBwiFV6M/SvwXoL+lFG/dpcVo5xu7USqpZKIM64M1Dm3see4OlEGW3y9q0NowfMscYc0V2H+fgJ5jl3CAjVc/v+PFxMEYnNqGH0n9eUEEFix0CLjNTYKOIAgu1Qcql/cTp53NdczqhnjGJzcSsxpfESrdHMi3E
gpTLkzLVa3jAQQRMrXU4TAj1Y/9W30vuyuyqnp+SZ6GU3ejtBOO8rVfbtzP3UiifuheQON8uuJc5c/x0LdEIf2USQ9YKFbg3bRm+TROete3SNS5ide7mOU/5lb0pW8t5iMVu5gKe/PM8Ennp8IikXWLqfIjWiycQ
yA4NAawHUpfPIBrVA/hZ4GaTEPQBttnTbJMrprtz7ZAFDz0XdndxVjV7XxSOD1sy4ucypHEngZttR9O0d3gvC1jVUCBT9kQMCoMyya45LoWdkZhnOtKiYNdL7VEHOvLanX2aIdag22dmIt00SojCmnhMnhLieMVx
qSgO00mfQ5vz7kFC5pkwZ1V/wWczmRFQXwurW7AZ3MAcD/M3vrAC0nuhYvvCi8sEUVW8e/WhL/s23hai24NlvBapvSsZxcoqtvcTa/h4Swe02MUVeJ6R9DyIYVHQASRCQn47noOkG8XapDFp/lyqOQ7mRuZP8MxA
If96rdyajNQ14zlQSm//0Xm7Mr8ug+8wtHPWVMvVSSgX6m8dNT4lECA1dt+p+E+93l7G4au8tXTVhDZYrtovpAKQabiq1fxa3wAXe9VuXGvh6jerbnunU9E0EMluJkz+pmGPfOqrpWjWhUm/FQb+ac6asqLU897l
JCtbojTEqUgbGoVMBarWs+dxC7vvCPHq6j8/EkdPlviLuGR2iZzLLexb147pSix5EIQTDXHcQmS18bOXcUeBu2ib9vrQVj+zM6yfh0bcRekQxHsjfYORbY1ocEYESXACi65CWcu5EHasG7krzmuxoSEuUeGRgnlX
Erq0kC+SivbTk269Gffsy2GWOdGPgrjOVPn1NJEuM3vkkpMlhknPgbmQQC2qtHPm4mHe/bOByan1xP3RHT2NbvK+Tb1DJW6H6WSCobFLmdCr4tPGD9t2DyCxjWPTliPniRnn69ArtQw3oRcUoBOZjUTDAOeIFrtQ
Gm8Zhtz5zITpVxqyf0Ph8MdxpoaaGq1JqFJo7bnnStK3Lj9lHh03HJ5BpzlmwLIlF+G1EoO9bveUdn8v4Y3DNRKW+uqrGSI7PKsxsuySM6Px+aeJsLt+FGB4dXLi+K1j4edBIFr46sX60qW9PNgFi+Bccl7D+vqF
Vc8mWOilWbuTCKyNy2BWFjDT/TqTAR83nrCyIPJflAQtxCgGWRgoBEEZOtyvlbg5JStXRAMtFJQ1oLBM5qx06/D+w3ZctvmIZT3eDsjtYQdXJBaSMOOLDewiE6kceP65ny9oP9BgRmVBxBwLTyUfXWnSoh5aSh74
mmKoWuFsGnSAI/MQSduSaDGV6I4i1wMLWPGElM9bDDPZTmS9JNH0mfzcVz+NgW7XRiknJ4s4SVjlOGFxgaqYxuhpZqcnXv9vY0VUnyg331ucE9OdgmqL9CSrk23hKWKVqd1mk8WpDlhuVM+3WA6kilPv/QsDtz87
ulwLO75Ov6bbWz37/pIXtjsopGUqaiMvi1+sKxeusuhYEPQ79Wgu3Oj+TVZv5kmlV+A/enMfesWhJ6i+KYDfTIySbnvAo+gIcpN0kqbMWVVTS/hYKCF+4AXRSehtLXyWio0tD3YBbhVOFvQ5WUd+LKN4WEvIkpKe
EAsWlh1sn+zd/Fq1fyVYn04fsceGPnsuIDVKSOwb6vkRoHwL66RHykefb9pOk44SNnvAcnPGPBrMUI4kSg/ly4YraW05w5CtXSJi6ZgmrQsAezVLyFQS2IzzVhKW6QIdm/NUne1TJVKRwAwd2+UzW5eqqIAefCZq
9i4QtMnKxRG7IzRQCgbViPb0uPmEo8lYFZHNCvGpfK9710o3QCWfE8/UjF3rXMZXsm5FdiZxRkx/QaLic+s+B4YNcvLEz6+CxDH1ZxHR57SOjAL1yUTqmM+Ct0X4pVsznh644WH8COqFv999UBSfArV2qqHKMCqy
g4rlVusmK93a1ru83lOj4QVSDy/7jxEiseW2Ur+xFNKUogzIOeZJCw+k8grzo+BF+ZQEGsKAU4RB4bM5SXseevaXz29XqW1dEuBR816wIlkvO6iT4+ssWE7A7g+3YQ35b9yNZ7WdN5ICDbom0l3JLh9dFG2QVXoo
Pv+b1FRrBcjwpzq6nyQPBp7nEh3HhK1w45Ys2sntFYKTEACFepwCjnIIWdMjI5xLJ83IqdY03tHCvUDjKSy41DPrDnyLVHqN+GuEYfDGsNF+m4Cgp+8N8Fufgz37NhIFFMo3Tsttewbhlimot2HKdjJXt3CCV7cA
qQkQkRSkFgiLN6Yik5xe8fOEiAEBu3eklh6sOG/6ky9Skxr9VHF/saugEroxGgz/GlK8/FUCaKt+l+Eu91TrGx6Vr+3FkbaD+kh7kpsliIR5YYomZoNele4Be5N6CDH2KWWOmtKOQcdg6vftvOHzTIT826P77fl6
vwFtffam+a8t5HVuY0xpp1LC1NDs0rZOLUILwW/nPTCfvcEZYMUxBVCPvphgx5FhN2V31vwt2USmIIv7yTTQIGr4Mk+cpKzeEtf6JPKoFmImJfN5Iyb8F5d8pzOMfUF+gzYO4HV560RKRNaH10PMEiZ9RJd2po9w
xhezfIn++6E+lBkuWaxU3W++AqaUJ0rixZSqp6SoF7o0N8rqBBdJzrzTsHkjRZHimp/VNV45g+fsup09UdaI2xLbdptrUF1UmlG3wr4w4pG5s2Q5Za3haROVO9yYjMHt9mtkwLUUWIB7V1Nx11s+89o00NeVEpZD
g9gA830ymSbLRk+VWbilKIkkw6ygcU8WxeARdnPtXciZsCYr2z269IHVqem6a5pmvPea2TKbGct+CSaHys0ezbe8BOIEi83SmGwqHQkcE9Mvu7bX8POTD1qIw2BzWrruneAIPNBNGk2nZFk2cAKGZFhSM6t2egSq
O15QWc/VJW522s0h/ToXYs6o7xxRf8h4+xqZbwvrwVabrm6oFbrbk3YmormHhK32A5KfQG3HjFKm7WiapOMknFrIfi79CF35QYb1oc2DnaxzILPxZwMN9l2vLEZ+GZiOK/5YbwzVqlRfExnxu3KE++NKk1FZup0G
TbSrl00m/XaW+saK2cMhvO0FbrdvHdvsimpv63zUQ+X86FhnWDbFcc2y92OPC4uSr+3eO9YRg2sx+1MadFe1oiBwcbdh7W5MYfebHWcLaOkgIK838Wsj7adD1bUta2+lHfI2SqsR6H+S63kjai8j4iSFr1OIeVZA
pCR+b7M4+FXDJS4LdeviDgklqF/GE+nZFJWSUkOpJRUT9ztcz737qbgYmIceZxG6o4tFR5z6pEWADM8/GDm3RGS5Eiim1PXbvhCV+Z+ReguHZGjFPoTINTYaarHYoCGQu3BmDdkXtdHCrkm/2QQOV7UhQxbvhlDd
fpMizFFv85GcDPYeMQuQFO6+1/5hxuoq4TxsWFuUa/92jrKV1jng9AFGGMaRgp2StaWx23GMfKsDJZChpLRi/CJF3kbmLUF11zaDHXCabE+fJMOvbIGFe8NTNcs2Jbx+uFL8W2zz9aByb/bKx85oxA2IRxVXQZZa
WV/GFUwOm59v27QNnHW2RDCsVphDO2Wf+OLCK6ZPeFmSWxWBt7FDVSKProysIdBF4FPVtUj+UmlmQdbjdwG4pWGmTLEW6HmyAj1jrJ6wMNCf4N3+/bzBSylSzcxumR/7fTfNCNG8BcQyZWAIxiUAWmUL2hJmSsXR
pXb/XKJpS/H6kzrQGMvmIaSXG6x0PsPnkEbtdeWczDQC1nYDNU0PZWpxwdi9jmqG/nKZOUhq+ymXEGytuyjXEymsklY11DOF7w8HK1s8SxCsS4LXyL80IYSkW05lp0wZ/deDh9vW34IqrPJ6VtXJ6tbV4/pHGPyX
oqgts/0Q+oyvtPalQstu4CyN2VU/rC14jYE0h0KEwtSWkNB3w/H+GdpHhnB1JNOh2QJUSzjjCU4pWriwATOB4gekL8OU9D56FR0PHGg6ZG9EmNxypcTqDkxzQlL2vA3/JG5U2oWGjyGOcZLAOuq3CsijJg1BPurf
24xS+hHytLSTQpf7NQIdZgH95KXEkfTebljyFvCzXiWY7M6n1U+hueaasknbOU0SqkvEsScEXauanWsXdlYr1zlIJOEPbP7cy16/W8BETMr9VLEuCS6wZF+nD1Ufbxr0sn3HqMMlhqUDlEQ8QrEB+tpVA6Io2zDp
MUF27y2HKh/nkuh9Toitue8GTsKNB48ovjC1lFdoh1OgYLoLmcEDY441Q6v0zYzch6hcqrzfU/yst+7LZdJx2jhemd1dTb9YDmBZwY2HQvUdQlWCw/92Mh/OrYMpQijqWZLPVkBLsHISL+IrIgGeep1OiYrSEgy6
otOB0d2O29LhRKh3EqA5+7VgWV9j8QJAyBlo9u3bL+IJHWJ0ZgmEK7NBPdb2Sdyjy/x+9w+xEIl5bgC7ClrW2QXIp8hfJI5pSGn26vrzc4zytPcToqGhrupclkBdi8bxo5TKlU/RD3H9uJhTy86P5j2zvS8RyWbb
CIUCK/pR/o03JpvOPJnZr/JUF93vSxVqxtccYUmCSac0Mib7ZJxtDmOVwm910KcCgYOkolQAPQtUJBEsCS9FWB05AnzdJ48sYldMcoT5KqOArIQ+0n5yj5EnsSCAoO0j/4xGUyOkbHpBeY+fc3YjlfYceLbIXKi2
qhpZutYL/HgSt8nllmqAP5hH1BUeaqBfgyxT3CupaG8k3Ks/d5iwcNkXhvG+nTk+m3Q4LLKTLxxUB9BTf6JPtfKY9M+ZDszzx96qXYbLpgno0NKcGgUPjwBRMp3JYLpLBMCZnfYjcTVJ0tjXXM4PBk2i7if2Mpk0
EoD09FrTeK3K+kgwH/LCuOueF13JF8Omktg2OwyDPUlt/0NBm0lfC8LrFLa5VGF1zMjoYmjPTDl+OYfjzz4Zrsg4LpahTmHlQhOqjodlbAGl+CUrPZkV/uLEJ2BSLbdoKrOVnUwoWdxG+uI+zzTlVofruilPNA5K
1LauQWnfWFowSoAYUNcLj64/r6FiP1U7PonglllRlDB5x8m0uW1Fu6C6BLc8NEZtwwxRhjvW5x1KTGwdhfpcnkF5kQr+NQkyBGv24he9Kj6dK6YsuYUbx2gEg59Z1mXia9QsXJbzG9ywW2kmfnX3jtNs6utK9vvp
cbKFhxs6a67Zy4sjrT4L9undr2ZmgixS21kF3GAbATxDxvdqh0qkDHxg315n96kEXKBTP+/Y/VQJO8lr8uuzUl0QV3pdp2HjscUoz+sJPylbrna8dKAeS+2hjLRtP27Zlj6N4okk6izW1TNnsKNiQOTxibwjqsj6
3z314FkGcs5QFeqfSNWOJ65BfOH+3fKuKNKrGQCF6ZYSxtqTsJS0bQlhoCUJyzpr/qmyMUn87q1NovNZvYBwIpBrCThmMTI3EslNtmIo6fbEjADXjbecw77CK0RhldVxQVMS+0/KGcoBd1fT+tP/kjRxg/33lmdw
q3MozazMrVBN+nSbGjMqB4aMSHQinEXyTnX6sDAxsAN7Eo1mjMJoUTcycZUbXDLtb/CXA70t9+GGunBZMXyTgwxMht+n+rENF2w3WyVqvcBpAeCPbcnZ+TwNP/U5yY2ybaIkr2IA2GovFzOHcHUw6NNsrQIVA3oO
HS1cZB4ortLK21Q2dspB1JRfAjSxKZww3cSn8Zv+P6dp3bTas3RrhHhd61Sg6mKnIacJlCl2vSgdBTpr9BhC/urBYmn6MOUeyoNFD69gidFgNtdcVS4DzxCNzml39ewx2qp5YttsGJYk2R9jlTosW8rh0GDKNIqv
dZ51Xj1JH4KqhdVoJOimiL8LMBWZHlbFUY9ty8r4A7Vf+fQiTIbCe37fcfR6OBrovN9SR90lfQW8Re7A6jyI7UPwHbpMkHljj7YOoL1/F13A+rmr/qvt9SPrs4JR8unjotoP3lUO6+HSa6WWDgeP/WF3bGHD+drn
K8qzsu/Mn1uQgoaBQnxJV40XEufgNj2JM7Y8dFicginVm33wUvwnmXdwJfgKsKa04PbnUaRA/6ygY391/WCVRoAW4JxC1upwSCjfU8KqYGtaIiGkw9woMJj2S+bkkaPhvUgS3mrgAL1VsCEjYHPSddFPXLLps5T1
j6wjyMO8g5U4CreAwzUEbv3eaNneGt6vW3KCF8+rSt58ksz9r76v00OmVtr9sd1fTSipYZX2UZrlDP1XZITeq4y33h/v+nXeUDN58/Vg7oijGeu9UK6g6fZKeyigiQgNDFJYUYthJ85FqQo4tRd7m3rDKpkLMYj5
LRdzumpfAZWDSfVRLmKnQ89hNGW+NY9/akcruPZzdocbu5G0c2ZMeKDW9hd+boUzmyYmeihE0R/BXvgBU9oUtR3Zvio56JRMgnzffUSRx3PznHlWXnZ9v0xB8Mksme7fe/AHOD3OEAtdpq+RYkGgCQNWDMTewfC7
tSA6bNXB+znCOcG99skSqTkNVOtX2sjCdpDiWzBHisZWT3zJKiI6VpQgwxZ3Hc2FV5h1XBJdq/JwYhyvlee/CqiQg2wSOQQGt36YKIIhgY3VhMaSVSlo1ny0lZC50qTSSOCx8Fw4CFjwdAecbad70k7VZIvMRrdC
19ox30X+JjMXvH4wTUPw7HQ1XCqhx6eV78vjPUbId+9gyLVQduc8z1s1wztp7mR0vMDwqLJ0ti83KxAh9qU98EM3iT2uBajBd2q2jWnBA8wrwc7RGQV2OBsihQGPTfhx+9LnjZMabd4cj613NAZGGzsK8wGcC6Ob
n8cQz5GOWNn40bkT7+Vjob5YQ5sPaSgij5QKVNC/i1E7SaEO1ftZSsaO1nSzlfF8AmT5HBVmQXCcl4yA5GQRaAvQekw4P35qDN0aYb+7GJfbbYEYsk/8jlPsdnzlZOIoorOb90vs/vVrAPdxyabJam0UFQFSbZoN
EE6L71fz8JiBFWwZhKW5zXXrBjEgm9pnlV0jLXxVL4lEa2dBJCjlkZnQ77UW7xzJygwjrALBAOJGPUqLhVZdIQfEVplZ6NDORwW4btqzc/LTToa6TsIE850ECkyhbErAcYUZCK84wGFx6opO51kInChCKioZeS6Z
0+k1aWVpt6hlUynKYkaoeDtJthPjXA5I9H7BLcAa+tpfMaBnq0moOwx/Eu3doI318uyo1fHulIryLbtegwLdbQLXF+q4WoyNPTbhlG1pwSeEx9vJBhUWg9q64SLYmTeWPzQSxMYASwxw8uv7LO/eQ6wf0dh8TFvg
+9lU0+VEs8Bc1H6QBQL2H8H6z3XrkXCI2IMJo5FAw3qcAVaTSUS2BRr2pouF/FhlmOcvDAvmBK/PhU3ZJhvN0sBOR5m6VVC2ajHbOqCOPL4RA+pPayfyv3DHld4tnO36baB2BxHnS/c6PmWdKCUHdRWCiJX3AHnE
AuLJpQoLYcTiNNLgZU7q7c+WhdcQm1cppm/ELaArZ64lRgsFnT9Mb0WV1UrupXbS/x/SKp/w77iqr6SovxQpvcSkXTrt8F8xiIkItf/WEDOX44EuVJlizYKKDexHaCUI2AiOTDE/x4bYPWTXrk/36F0b4FGDLriD
19WTw3wlJ1EYYNGc1nRH2ZINttl+xSYXzoQ7tDpINYbu5EX0D8Izy3C9c/490ekr3nvJqzZRI6tWtf+JrKAPq4IYEOMolr+t8PHqCDU8BWMKHcRkJHP+sPI1hz3FroXc1ZhI0M00pkYnkvtBtj/kWYg7yUvI+Rvm
hIWbPcVmYdU/XC8AOCYbjrG8G5KZhUCK/xJr7M3pRR3L+GFtzDbcpgN4G8dIlFi4AvzBGLsRGkgH5a3DEQliOYbuVe3AiifCq6TLPqbBNtCNzcOP9bIt36biwuM267nnnNFNJgA70rZe5ciwwNP90CK2xnQeYRzh
g6Wpr2FI4j4lsuWJhU9+Kc2t60Ab5mQi6933EOf06VUHP7H0fJF7GgVuxCiOFHP6+zdyvACERz4GfiR3HwtJ5+qoKGDvw329gOdhzftmKEFYeCKuwQLN0OfQq1MW5hMn0BgEkUcGWL4zxfKArKDo7AJhaZBzYiCS
uIwx6AW+5wJaawifB7ODxbb22O5L2lAS6xxE/8Et0q9haA4TTD8WywXdbAY5HMCT1HCslQlQbFXtS9D4fX5jLrbW/3d/Dipu4NJtNlC1zvC3r5oFbyl3A/PyJnM15z3InyaHS3+S0gBfzdbcn6UtQNePr42+a1KH
fz5uUw4xfYCKOlN2WhsnI/Pl6ElnaPdJht3OD4ZKhrs428kApDnvenP01HdcK5Jzs+oCWeoAUnB28B0PncqTtRJpuirp/pPCo0ul9vBcW1LFC85J2hXUqrdkguyxS6iytqETNrRzFUGfo08p0M7zYjt+M+l9l2b1
vrVIjfxkgnOvScW44exlQPScE3HFWG9JvK+SZjKy6X018GuTM2WUBYMB8Iba37JEmfZxyausYbzHI1ppMH5ZSb/UF6WgwtA/hh5FPV09+oaS3qWaw0X0jx8bZrgVzQD/fJgvTNYeFxkxt+EQ0nAuYzVaHF2OIy8w
xRCPohEo825PT3VIEpQvx/VnvYBTagtB9prTqt+gSNHRrBGTNcsL7Sx3/CmKfWfqmYld3E/w86xns/Fes5CB3S0eOz07tp6Mler1ghBElK/FTqCNCvxyK+P/VfwbITGZkR2ikkz1sB6831hlQ197UpH6vhA0BGN2
UiBFrDvOSMjhcdmaOoE8JqHauzKSBHWvyUXgN+du4s2Sanp/nZbmpZ/z6Jq32/9H7pv3yGMNvzbgTnc5BXpruTUT7iFIe8k4XeYXpZq8HbFPO6c9jJujOguL9dPWlbyOC2ud7Bn0uAMQNfvNeRlAjJoH0+3cb+JG
o+63X+jloElhSsYAZ1gLu69ATPWscC642QTAwvAWsMMRsWmviypWw8wCQVy/Qn/ALDs0BMeQXUS7isea2K1fcRkunpG2/1hoSdOzaGGApO5jXV/iqRjpyGDyUEpAcOjUNVBY/AzRvwvY2IuskiFNxUyXM1Ho2wuj
o8SXJ8zkEYzILp+fzUpah/0uFzCcWg7wNDceGrtFJ52fRZkzCSqkg/31YTs42NF3ETjFjqdg4rP4TsjIKGwAws1FErUgLRWdIwlA5YBQWxS8tE1sUKYlccVv7YxtPFucKMgQSsbT2+BDjgXu7WABMx1Qd/pIEZZC
hz2blJGGquToD+uRVcsHvDT6FbnmEjbJMUGh34UdBeQlVPkjBxuzGySaHsXRv6nNfxBXFPKYhWrHtajKBqcAmrOfm6wUbf7afoWpOPFRHV3L5KZBVPcoPTjc1G6Q3/Hz9bv2vR0+aTVoOuk1iA9fgFTk8W1nZRMn
xCfswZTYTokzO5qHetnTjz+GKGEf9utahLk6ZaTouH9gziQb8w+ETAXOjLafAGg2UM3281h21opl3Y7FhGOz/XBCfrSbySxsimFTxKjA9Av3hxtP9O54810K9d+INZtJcURU9feTI8fVRRb5M/qmbVBUBTR5MCsf
1r5oalJPKbZPVUjZ9hzEZUQe22DJzz3qbod0FTj6sTpEYAVz2OjQ7o34Kft7MneNb3RQZgIZ+zDus6geyFZP6EddIQCO2uWeYO4p/dvYwXGN2xeS3odSCqKQTsy+qd7/Ew+3fn5FS23Yj7jQ9Efz3PCSU8/vR/zY
S7ofcKG3MQNaL4jSs55kft2GblDqHIEPOrgt80tzNs12U5X3uXz9OplVVF0fzXwKElSkSBG5DazKGgPZZncdfAx3Cvrbn3Xzf49sXuc40atHoF/qpD1mzD71WIXsJCjofzfQ1KZ4h8Q3n/0JsZ1PkJb+/idJCTaf
p7MFT++GQchqi6nhG47XuCK4yLuOc/I2L6DsaAFHdxQcEBrNikkHvHG3Fhn1NB5N4v3XrIwHG6VCURrsT+169P/GiVIAtxPdvH8qVLHQVQgRRQ0eIwLbVDBg5xp85cr7hi4JdiHRWfQVh+2vj8+xGbRnO6lzNXwO
81Kz05tzzoBt9VokSyLSrb7OAxEsxnLDm4KtJ45EdNCTxlVusuMBjSXUjRoAToSmHR3MX5p+rcBGZ7LFMsWpAoyUUovsOrG0C7E5n5KECee875qVP93mpRJRCEZvvzjHoQh7vHqOm6LqRWPTzh5+2TQb0nn7/aah
qxFBNSoBijIRJueZEXNeskOH5AFXUScPtZH2+s8geju6sNT6qsEmilkgtbLcaiYxckIGXpKFILJFSTCBcnvao9uklhINyj0lQcDL2YQXn7dOxkq02eozpKvNEJT68dZCVzIvsENlP70J5cnsWWWauxAuTPpCFwi2
qm6Rkaz3NG0HLd7OU2RUJcJ/4mXuceiUozAoPEISPrwzC3wSkgECAky6ggs+auxkgrEmmPJIT+y+JSG6lQrzQ9vM5j9u3YB6EvCIi2wyA1YeV5nW9mOrScl/LBAdzGHciWKT1XWO/mV2wo+OXeycNOxhHX/exTF+
yM5AY+oFBRmLMCg6Tbn+Sugh3NRNTXaahtTXfvPPzDAp2Z/8V382jfVMGftbXbGesL5ydVMOrB61Wy1Mh0XEER762pC25LwzpJohwkmnyraZ/NUgrxdJrOrkOdjGuXiREl1q8353K9b1k8DdzRNon49vvF4rMErg
lJYIlOsImu5LwagX2HpL8esgbUP/K/KemfGdPogjorSaZmthDdEsIgSdjPrTIXMV9ptAhnfCAuxWcSPKXvFGu9xsssJeJomLSRRsqduxdlQ7zFzd4YSCtcJezx03hFaiT1XLva8GK76wDsPx7rMTtyIckDgRzPAN
JQYvbP1e7A/5Ia+P9ijBQtPL6GMNKYZ18I93XgVgVsGUEWcYW9ItFMoqnMUuaxIDgJbN80uk6mkenBeCtj5QU3Vo+tXaLZszDDMGisP6T7ETYpFcB8POSiKPnrXf7jgblWs62wj7f6NiAmeJ2/8MmYc+XpnIrgxF
QXmQua/VT5kfv9Ovmcn9aoYQUtE7pJG5LdfNSREMeIMT/IoCL7Qvf4cmmI5MK+Bx2ZLzSzyD7RuileYjLy+tsvIJ5EqDCinta83bjcvbXzWUdmWJtsFq89i3PZWcc3xZDyVdFGftQoBfRI8ssjPji3SqfGnOFLpr
tnge5mE58LWh6mLhOZWagPFinbw9JmNF1vdM9oeZVq1d/hwNAxRAWMjYvFAj0APEV4biTRh/GZycaPN5Ge/rfyE6xi+cCWK3eSmbTjiqZpJvPs9bUQ5r08nlqpHTRzvcib3azxcR8xF9GZ30jxGFG55ORWIA6txb
O6r5E9Zljb1Y25lQ6GyXztN4MHUZyv4po89mHIJo6eNhwEHh0OugKLQ9ft9bxSmE8GWSa0BorjfyEB4qojI9jd1b+1Mr2cssmlfB3SdZZMfujb+iOTfRG+EQosfcLhie/P86d8W9hd0RIKFK5bf9vZlIzLekWAd/
cIps1iUXhEzgZB0d1ujltPDIPGNNGwEwyUFyMIuJOmh/YOgerPQ/P+FbAYJt6u/HJ59UzV8+iwvhCfmqd4HLqu+tZyrH79lulopxg8mVxOJokkwobmazT6haMf80IGu/VxSS+A5PZP3pNuCaj1jswdhmktX8dT+1
NLxeRsucQqaM8fpyVvMrbQ8aUlOoZi7iBkLtZV+TzAeTnJOJl/fH+9S20L+d6khMP2TbUQWJs6WSPsj3c7Llx89p6n9amr6nIJL7nfmCGIVZJzhkR1vjKhmC4+TajJPlhtByd1Ui8fIuVF631cEwsNvojI4DYG1p
sa2WTubDZX+uH2onb1f6wVaTigl/euQ9vH6lImaL3V4IMLHebGVS9S0x92k1FAMGSG2nel5gwKmZ3xAM0Rwd9ylVtolWVpkzR+RR3ZBp9lVyr6oJkqgyQzcaGZX5+iI3wAielvw5FkoeIkXDFYCwckzgs+6Aan5Y
y68LetJhm/5SPDZEeJBgmht101ueqNNrXXaEXWEanXmOobaYr6na3+9m/aYTqn+mQ49fisDXLVVc7U4+OYOnD8D8ojOa23VWD4HzJZjDpaANzKpFJx5B0E2XUsHO0tXvC4EgxJQXY6Jjdkqp61WQBkXfJCBv8eBr
0Qk6g5xaqU7UbwWuGpUjtuYdncrQdXaNd9xHj93T+rsxPgfqRPDqf9z1g/P4Ar/2JC6ADm6uFdQhQP7W8DGJ+AMGaUtZweRQumX5VkpO46ytc578qLo+J0O7b74p2BlL5jlbZMZpEbYa5C40A5VV87a3d30Jco0F
YGAptaTDTR2s0hDxOGD0WNLRqSKuGdYSJJtqxzQ2ZkBMaxD42ZkbrAFfqxOYvgwvV6qTUQPdWKaCyDjwHHFaSuOqiR3D4DhKv5OL4ugRpk0klzltbjUS8a27ejcn10pheE1T74VXBfXNLrxMTJJzlAiAlNTx0ffW
FuqXmRm1VowJS81mH1NZ6F1riE6cA2kIH40WQzk1ZE6cBW5pwkAvf2Mkt82dh5ttYWh0cNqIheFj+vrhx0+MkFqk8Dn3RNl7DnB1e1CWNnT0MvU4pbLWSCxlWso0ozXCSzqly5tOeaw/VO0rPCM5WmdXTFOl4eB7
x4I4eS+GcOfQmRFUYeq4MkE8+xnyXHYjyQWOlMugemGBNC0Jog8WYAAR0XwHxkno9L0WL6gOwatuoIhrFkhsayIBCRYYncLK311wPRp9gDwhzbdgpNX7ABune7ngJLXhcLmbTrn1W91bwlGPi0aqLLgaAfXvWhLC
3ykTqKRed6hdjXI+0qjHG978gXz/3yzmCj/+X4SVxmlU+kk+04g6riSw8TaTwZ4pxrv0iBTVrVKltgZfabJSSmah9UBYorTuncaQIxF2bESG5IAz5JLFjSoGQ/YQ1wplm23m3Xyvb62oXyVTqlyqTcby6EQd/V5Y
TbOdCXBVYy+iVFM56TokiIWsFWDSe7Rdjf7f0o+3F1pjBN3d07QC0lsJv1zaGeWoEz5DFDXSZ7l7wayykUgVjw5WFEdM011Mz15Xehu7hwUf7FA0mo6cPppb+ugIwcdef2fZagYeddHx7vU7L/PDnY5ORvMBi5cz
bisaTjwfcSskKCyLCR9gewW/6Q7Ivv2iK67aGiZbExN4izn8WqDn/kTwghzvqLJOuzLdktGAnZmQHzA9n6nSAeI8u6PtEtVibZJU1UfHWV6okOMTfxwH+bmAnWET1q8yabbX9hjowqBV1Dd3OhHYZcHCZDmYol0I
tZREBDltXPkab+v4+3lvgeDUVdSuj+KXMSa5yM9kwKicpgCvQxOwZwUDodjsBXAxfGk/GRA5+zxbNhzKkbBb5cpsKXPhatg1Xdd+VRzuYhBOhqK3u43BBk8Dj0Tte6C4eeT2DJ40zOSTNrssiOPiH0KoZC78UgZA
P4Y/bxzdPOlLcU9mb39s+eLIyBPA7uR+5f62e+gVV4IdVOndcOmguofRS4yRP8jNR9aVYigDWE6mxYLHqsdBN9AZIzx2mLQITIfhRTbCFA8+3uoGnb8YAb7+LQdmXzrmbXWccrq1E1ZuUqc2OCeWU5fT6s3w0KWY
dPTr4ZH/TITo37lT1w8PP2hzK1DwNbQJHFTQrbtX/W6H6V6rUc+1/3rl8b3EqQmPoEayGo6rkCYQAYSjYSVyO9XmuGfa/5BH/Rv1Tkq/pAqC2//yA/sb/GZag96AgD6RU7XlNvcWF2o/brENnVbIJNoCe30+uajD
fj04anXtoekynyKV3TYs0Bc+burAT9KSQanawkbVVIAjxAfd1YXXvZebaDsj+Z/F9zlj8Vf557YWvb+Z+msc/WQUrmlMsqOS8vXh/Cr0WPBlog7Cedsq0aKY7I+z4z8CHFhSFhsAw9/xB1hRynae7BwSq7sB+/y7
l6OdYXYgSiXtWErZjqOg+A4AAWcFqKUlO8ovGoAc1fhnLcpyDkT7XQ4gvrojzUNfnI2XLa62Sl9c82k12ckPLotJg7N6xtnwYuG07MMIKgyLn1uDXFyy1+o1F2A+ykBU5Vj+cBDNicO5sH5qc6tguXZ31k43Jxj0
1I0yXXxnn+JpJdoYjjPgVOcXjsxSNN28mdbxiSyVluME8DMEWIPlpedn6eRP5pK/MAvJmf7P2jkenNPGt2cjow3nr7FTZFSFI2G75W4n33K5uml6D2KcdyqpCW8aw+tarRRds77vqDQKizH1JSYi3WO15LL43r6/
qkoq9etoQB/2CcU7zpf9zus5OoDwvb6rlxqvsenBXZs7tgW4q4QLra5rBJKJ95YXL3flIB69Pg2MVC1/mmW90+hP8k3rZUarjSbfRUHpKqOb4ON3g4j/1B6AQ5q6yW62V1sGDzQFRMLFp4NgUo+YfGZTgdInKCLz
1OFklXrF3Z8Hd1AVHYmFCgY5eZbaaG72Y/6mB1IUwyUv8ivAfNvBtMVrVup64ignAzr7R45ooBUg9k+Tp6D7TmAy7MHkapDc/1ZMb/C5ZaLkRWnRfkP0Ir8wilIc5vLiA8ZQiNgnKK/2GUegLnC4/BIKckqJw6Kc
YEVQrRTunA4UmsgMgZlk9bhiYDzdit8cGlu0YCCRRB9mocHyOTnv7iWdMlSx1oiEt84imD6Y8LEPan4wnOhUJhgy7vVb8qelluZmfxVLKhH122/ZViHZG3RX9+53R2bLoYctUdTu0I/D3elo8DbkR1ucf/R1O6wu
kTXkLxLWOJg/uHh9OCCVkmIqkKsnSEeZ01JCOLZ+apiJkEGYvOqpgmxOy17O4conqg6paXflTFRVZUJjcm53x5dG8GFWJUIVFqsplGthfzunhOqcRe5rwQBYmVWaC++5+3NCeg6GLVSHauzWC9o2a2v1aEcYPVpc
X5CskJV/aMnkm0i1L4Jj5Hx5B59kP/IE1SpW5C5KiXWatIWEvCHYMRF1yHowkHsT7dVpITrc6QI0Y75WuRFDWMogBS9RRp2NhLzL+skCsBztDCJBZ09nUgj9TWH80+7jiydeROxSIoJxdFUELyXvF28TUb6soHI5
uf2Gqvp7oLxHIUvT1teLw5srx1R2ELs2bGbowYIscNvZfpn9mB0E7BB1lTo6f0Fr51yrSazny4sLBew31xHkGTmyUUZfSs82noanIV0kIbCtmdW3cC6+JkIE1rw/FtvhN0Wv/KYcYLorjq01Hxmf5Qaa0Gslb94C
h+kQ5juMOoi/y0AKgaeISsyEeLEH7l48RSPOhfjUMUSNsaO30Z8A6vNp2uWe9j437dt73MjA2CFXp+7ckPEdeoidD6r9XQE3kOA/FuXEXrEk2a0Fk5k/12IP15SuQyjxSLPy5q4d6S1KF/0672vcoyYJLjinX0a6
+pigGvlCj8rF9MR7U6LPliRf7z66FxdaUfHF0TEr9prLFpDTjr/XZ0vG5sivTdsbDiMdl6uZbMTRpUG6s9+4rY0oGekMCWRdOJ+/VmTdpOO05mzleiQnCWZKZu2olhXqenzBZdpQlSzRlI5rQ+IV7rRT62V2DSJZ
ic5HnUMRxH4yxH4sYJ7v9YAZ+faJZ5rVXBWf4GDOuC3S6gyZZB0wiHc7107u5ZcOqL2lARj5QLBoDFZ/2telhr3H9kn5EdyuCI9ZttCaib2W708p2oC5HCDZ9wr0HRdiDxvXJ690ULcdt9VvINTLmYRGED9j7hWd
LSjmpldb2cmt8eSqYniet2RjajfVxfWjU1TsY5dujddZLilCl79A/dYiGXu170/6SQsOobk0E1yfTB1K4vrdTtUJuWoWaTSLOLHgLPtL9cA5sX3935hVme8v85o+VxL67Z3rDVzlx5RQtVEyEjqvvAThS48KXR7M
nD+agavqWZHeOJKeg+gYpUwMk/KrRqaD9kKV7F/EgJZThO27XjURuzlI4XklDKB/O3LX5RUiIxPu2jgsd5VUX/CxNiQov4dONRs76lG6EQ6c8Z/RB38OW32QDTagpry4RBE+BU3lBaIUxqOLBWksOXGGf+T5C9wC
/WgeuTF3v2oSOjOteK1Nmeon6GplC40n+x6fJvTqp/0Dz9uHNKI53t6b6i9iaPBvv0RnKxRoH2lA/Vxb97PbiK2lA1EMLZZGoUwWUp9o9zvuJ5ud4FeuXm+Kvl+RDvzFp23+g4T9jrPLknlR9ddnGZK6Qxm1Hxli
OD3sMmgaMOuquyEgkaGBFTcrmKaEDxcqYlATQ/EP28TXJCiwUfORp+DO7SGjZzEpE8vz0bh+j21fyO8gEQ5gVuY67BdhkO68gLH4OGy5wxTiwLyXrxH1mkqIiSr8dFOCS6DMop6kkCXCwY4v0EliljjRaxE4PP6G
RJ9ra1Znbee9BZL4PsHpmAYClnziBTtRJDjCRX5xRPHj2t770itSnkr81FIu+vxb8fN/TgbV7ZRzLrfG9Ds/Ok25c51V9PnzTxSUdLaRdlXcD05nvxy8VrmwpOeVSNDnKyXZSz+0OL1oNG0Yd9XCpF+U9d5iyVFC
Qd9wmLosK1XQfM2be8MG8Mf6BvqHvubfFxD3voDpPTCenI18iPh//o+/gbW8hvBRuaJaOU/HM0enV5EhzBGu5x2QOdnpoRCMDsNKwvsBC71yNPHQ5Vrh5FD5+AYo1zSuGRIrmc1BcabA9mqYqwbUHVWAFcjH8WIt
s9oSx/E3xMh3sZsKNH0tS2mjNZ8WRtd5NelliOLB/jOwJAnb8tKokqYWv23tcVF52UjzVxFPyKEju3OH6aHz68BP6xKwJ4aWCgWdAba35F6cZBbR58g0qKpTkM356DOKnbEKsWxh1qpzSA3QqiQ+5qRKwXrOyD7w
p10pD3SC5RKVGZSkga8u0l6iKAHUa8Ti0CTLm7hSHWbtiGqEUpJc+J/apZrvHlh5Xmie25/Qj4YKU/5u8ajdNGEXZi/LqQrMB8VRGLTVIbiO+pg6sVNwo8VK3c3YEZmnS+ZUS1UJ5t0GIk3giuyoCdmnrLdPCSYD
ndGguk/QGPckfm9aB6C+8hvvZSvl46mXX5d4wDYx94+iR3cP/7tHGLEUy4l/IqKzll+DD1lBm8hKosKtOlyIC8lPFTUhsaHzAaib86w3gCOO4NBjM14WBXQ2Bci/lZDr1DTY3/BJhUe2yw3Y6upqQPPYhXjH9XbD
mHf9T/Fc64ttyP94cpQx8q+nhStfrXiuLHBEGSgIpfusXUvWsxT2z8m6MfCLbPeil92fkHfJmfM6Y2mtfOj8gxCvBfayjqhG+NZFR1hpvg55VKmotfpzfr76VneJmKBcbGzlATwPBFgRjkaSdiVHbqD4oielRej5
5ZCahhuJvYzdSweCgbpHKq2voohCPcfFmxnk6lN8e1vkiI7nQoZncfMtyJ2ZwuRyWRNthMiRY8xulGrf2zp8O1Kl9ZztQ+FNHeyKzoPKWC1Hij7CCeUtPNh52WHH3arHOyun9sal8xkm4LIbvuSLC4rGJU4KR8u7
VHw982NiLWP85GFJ09Jj74WwATWBGBHCEZK522vZUDaMJv31v/CHRL1VsHVBMtRbxw+DM9s9p3pU6cmfws1rHNyk+f/xJIV1FrWSGZwSKNqHXdfkLDudGsPITrLwlefV9gkmy9jgWYinwRaoDL5XrB/qMB0ACWrQ
GceeUtGMXr8RWPXTHle8TOJUp4t2xSD8lPS3Hgyyz+aRibEPwsWHFqBDK1XcZez1cIMELwLdrWy+0Ro7ayrmCArbrAFjhJKVBL4ERhliANPyAMvxoJVOkiL52573NC4d3JBS1z2JMZ+mxHYTlpwX0jTAeGNgDKKW
k8G0XRgGuP37rTBmGwLP3V4Dp5cAAxFtGmZgrLeiepBYVL/z4ugFVZSnGquzS1IGiOMz7C8d51i21DNocrSq/VVNYNipcLb54IBOS5A+qwFq9tR6gKv32//CnV0nvuWJ6HdFIGtyw62HJmVef4Lpja4sxPApAzkD
kCDeugX4Ce5QTZKFLn14hXhypqyfbt89Ly8Qny4I4hAwnzrOSHQadEvIJZe0byjOXquFwpvLg2BPLj/ZIlEdRhfLi8xRwLxXiKG3KNci8wyYMs9SWId5swyLNxRkVjO+T3tabYhPseQKgrv6QuXeOvs3Ns626DBi
4QkocFFo6fo/ur1NBmV0LzkYyCtlD+hS2QoNr0ltJf35eYN2M3PsVVAx7ZN+bUpujOc7SjcXeG+Xx/vbfeI/5i+Wg1q73ewXtP0g9MtT10Qzvcs8v+seNH4Ah9FX8Aa/GDTGY3bMB2Ye9bmj0zI1biaSNE1+E7w7
7CBWQ1W+LGlFNihOlEnw+g1rermuz/pKTTL+oLdjDP9sZ1u0qCtWLXHp7AQt7U9wE91tJwZLCHzQOBdMvgB26j/3Cyl9aTf9GDTrG5/FbfJnztZwQRml8ayYia/41GtvHxHFUw4TkhftNne5cRQs5jmZFvIEnBJS
lRM4Wj9i85SBVLc3hFhaeleS5H395q1J87SR1ClIL788d653QRlSZc9Y+DMwF3N+BZH8dXpkgV9UXpYpUJb4959ptpaASCzuphBzVDrIkmny4MsPvdxcFnbWikytv7MsiSJjKLFS5aN7QO3UcXx63FpA+bavbDiC
fXr7mTJpLq2505+/8LSlfo8n+zrs74SIpo84us4y/ovyl43HL3UeAHrTBXx28TJQV24mOdh30KOKiUOtG/qUaqe2e4PPqh726xfTg/YCg3VRQuTF6ccyNt5M7Vg0N1vNNt+WQnwkTSO2PJalX+QOQYDkuYPdbXdk
dAZUwl3ACYZ1rU2dF9fQuEte5NRb5BKcMSUOm8Md5PGwHET7GgwCVqzhHHpHOFMdZlU3oF8Y8bvu/JbttExTUT8ekMu/xDPOTzsue1w0N4uwfixx8FRWeZ6MjH3S0C9S9wU4cMV5ENsRzmIsnq6tonoIoxJJk+nw
JPGduYonBIbt8ut8IHtRsq7K5boglBNwKCKAyaPspSaaW0NGgrZJZymgqj2WRL7khWy44sheOCN76EEybnMFxU2eV7rBQI4GmBElJ2TDCJBtp1hR++hDlTXuq/U/rn7kbRU6/Nni/kPY5ZeIxYBBarOAJ1YiE5AO
agcXdpDAZONusYCq7TvfHuO9DeKqMhiNf8Wh3xuFpGCcwhy7ZRxz/cdZ/i6pqR1ZrPyaQTjGHrWDzP3rAzlhC447ZK6vJqTTQ1mthVZWIrG0imYtoV7fMshp0q6xYh3BZoTWW4cF611Pp0IbqnsOEVCzE4nVENEL
u7pwlo2NeUWaUJPaipkdh5pddQzfES11F9FXbTcMySO80i860UAnd6HZyKYQJsG4V6VuF9J6t5r3xSuE71Ew1x3VCNo52RZOblZjL6bA3oj2dLqGOj6c2gY7OGkjfz9eYSMSVkVuXa72H+WkmKyD/uYYBZGsqAq9
OnDiAzvOjIzWfiRrEom1p0BOJNe5aI+WOkBhnc/LX1R1aTUEet9eG1VMEosNOwkTEDLwbtrx0eFiPi1KKR8lcXaRzXtbLxG0GO/3Nc/hgpyW74nWhsQhRVgkJS1FkxumMtsJ58cgPwiyQ/wEu50IYH+IKps3lfKe
ra06LjZ2jqcyz/648RsjGNvrVCZLvmVzjm3/KqKW2MUtfv3xzmNzu7x+DyCJMZbDS1aUOlfte8lPqov1clwO8uoRZBHIM8vLIWRu+DJyGjd486fC7V7TDXG2DmkEFX2HHhoQR+jsTaRdmdi6+2ogR+VgwgilVSKF
glKbUL94gF+8Ew25DDDqMrC/P+Fir/Ho7FW3Qh3UJe9VdDaXUYnGrfV/kih847o5LbeLwDY4NmlZSPWWMkVCNX1122hf19AV/EwAz1DTmDWzomgkXOraO6VrMfPBNh3YxQ2/epfTLvzf/IKWzM3LYKWZGkjG3C+6
NauWK1zB9XfLikmc5egewdHdNFeL+RbZo3wNr6kf73ixIx0/AwWcOMyCc6l2hCp8q+7gZrE19vbR6a6D7lcv1g6wlUYmhlJOe2FRr0wM39zz1gOZ1rj26TqOvlVz/XkrpKQjirYC9KP4LDue2ncdSY/6t37/1aVK
phIiDIpLaddVVTyYQqqKqgQxN6jHKuO2FTpewHoq2FT6rbfiFlqAIGmqSbvpPaKizRZuWlfpEKKKYYLnpJLMVQ2/tLxZ2E7fhVedyKwGdvBwqhON8seFOY/sacry8J7+e0ijoH9xXqRxsG+MTVjv6h+Pv/eA1Vhj
Si20ANnH27c64uAI7g8p4NXhwb5Lp6IMKx2e1kN26PP2zMBwKWJ+pX+eFl9zyjFdEpXPMu5IHjv+LBLk3k9ynTGgaEKNPqvATcG9Wuib+tmi9crI6dM2q3Z66UkILWknXoldH24NkJmJp2j7fC+1b1nC9OuChnWB
CEqACCmKI3BGwMMqpl1xEtKS+ChnnDHnXc3v5k3M8F1Q/dtWgqm7vBirrXkGBFZHsFHpyQnuRbohzsCi0wmnsiBiF3whs/18ZAPcDhD9DdnZjk/JI/7vmE1Vn0Db/spsNi724yKIuLbcz9NckiNfRuWBnUjcNNLU
89HeyJqvSJfsaWKkPFNlTynsNe2u9G0YLc16MCdYDhompstm3bwsLug7rTLGLqVol7+LUUAfB53jeGx517jUHl9LevyPPzN7fLVvdJCdveukRrRokFcWGsWiJNJcN3nQgywrreb6At5zY74kihO8sSfO5cP6suio
/mxr1dpBdN+jTJ50deCnSARjeZ7H7Oz+MLvbq4aAjfcWzCL9bKqyXrni0aU2vQzEa/zmKZ+4QD5bU0Zxj4vXGJBlTQ49i5OuC5sEaWAaIymWn8SidSlgWrW9EnJjX9VM78UjANSokin3lnu9RPCTY324IQS72aaE
RPA2J1V2aWY3376lj0OMPLYG3ncbVndv6PTXHX7ISj1yjFduidVilDopRZ75/doluhZfBstkudvS1nCAx75b3uQMHkSvP0r245RA8x/hWnW7+aSe+0fW/a/ikH4OttBZnqSJdAnyS/3SawU7XqtXtTYDgYa0pAdC
UHVL7bTIbsbrObzyQZ0ztaxXpGvQl6Sqlmrc884aJzpp4lEXS65h3hyh1MmPOQ3iL5flrVmP8q9nGsiaOWoSfFwrOW8VoBjQ+CVS+V1y99QN4PQkOI39szQU+qvyPrMHVq32aIOPogEOjdtZ8mbF/jhbTMkBi13g
E3l9p8kHX5DiRw3SuDWW6xTIf3uuupT2Mxw6k703xHrFDPzAppLq75iCPqObOB5tOYg9qu0fIwT1VDM75VyFJOyyet9+T1LTtV81iAThd3DTmM2n0zQD+/cN6mYTH/zoGbCaX/WqGvyqd77j5lHNyrTsJ6VHwUF7
H1vJwMo4TncncEiwEIvTt8JstnY3V4ZUdAsM7tVr1WalcFRNVgf0a+UXwK7L7syA+wHLSGw/WNn+OrYJN1kw6jeq5AQs5/IyESUb/+zKqOczs6ovxK83bdS1aHnkAdikCmMo5wVO6rlOJN8cCY2VuOcmiWbsmGMA
Eo0IiQHe/EReiNT23HqU7kPZ33A1eZGUCorUjH0sprQKh+44lilaL0DJ24z/pPuT4omgfcGcP8BvAXUaGFEkdIWpX6xBNK+x5dYQcZ02LyWRgxvCaL5JDzjzI/cSuko8SUp+hfWAynV0yzztk4p7lDoEwm+FmWJn
y5p2v2o4BrX6+rHuh5n0T1vqvH+oPqR8Codule8qW1oXYbhZHW4aNoEvgN16v/77w/RBTKr+Z4OZ7PGSqt7bebPQt7yxVuywIh2RNFaQOpPKDC5pi0E6NpXec1jhod1NFZ5hPsa2t/EdXeI3pqX5i2s7AZMdKvzN
6MQL0LEZ1b939vr53EIjmQRQYigRUIu7/NBP6iG50tzswZZLNP332YI1SZ8MhFlYPEr+rgcS9H0zVJ/T1dCK4J3aQIBSQddbxx+OAn3DxFbMIor0ozf/OFNw4DPNt+pHFS2u3F1sGpADv6nBbmd7aektjj0+3Hb/
4U3xn6W8aMAfr30tPw1zY9DB05uG7HVaeiqDiObglTAaiEFO/0ttYslkf/rUm8XRWoS9MsZMhkgfDxFuh33TWQfr3me0Vo8I2BJwPZSm+TiujH5H8x+3OTTEdKojWDybNZtIGXlpF4NP2tMDt4Pe9tzbLDUAPTHI
A7r0+Ryn8ruznLjs8XQId/67Nn1mBDxEM6eyHyN/Q/fNivZ3KEFnvDQxJjA6kEzyhw58BUC2VJrHP+2wiPzYLPpsMkmS65JkNvd0pEWPensPxpjQBVhp0BfGDeNtanKwpu4MEUDpGKdkTyfPiGKETrJF+YJ5bZED
HYb/IihJy1MAiLihVjbVGq2x1VTHxtAxyU6LBsyLMhZRIaoRa4iXpNFkpoGyHVKo1d9m9l9R79FubHY7N143UHvrZn2WIY87dsfOD6L/I+eVqy9o80j/nuKoGbgjal87mxCbQ+AUgCZZyUoYvFfBtbhrrMZZwjfy
oz0XpdpHo4EC79+hOzzgYdRBz2uys5KaMceId9JacK9TaDFLzs6O7aKX3+Ff3mZ98vP35MVOwymQcs713bkTdoKRy5Xa0MCK7PO0gnCdcD4gnRFOsd4KepjmPXd2kQzZF33xPsTWdluSDbL5BQov26dILxYNkxsZ
06FzJNchp+NNHOjeN5y1HnrkRu6CS4LPlAZq4InNDC1Q8qfDBO9v/QFnNw2+4UYfqsI/cCBxu1pCVBfmdw30EX/9sHgMS8OmmPpUHPUizQnQAgF3Jsv0moqHkuFrXe10oQTRCpCLmH8JJtF6SWsbehtKiSYqTuxt
wQDlCsGLIiExs+f2ZoL/UuOmbkBwGpU0RUfl14VP0JQgiZ9yGHBByhW4mnxS/B38jPGTvOv7jK7l3OJ3+WVKm1uk8eFhOuRH3ALiQ3WW3bYjLos7QvdoYO4w8MRT0+r3dVxvCIa6RBlD+qsR13Fw97AZR6Yv24Pp
SjO4+kVEpyI7SXlNMVHZwEy4FebYodDZF0hnBQo7SnYejyaNfCChaFtACw9pD5C+IzL/UYt1WHzVglWj/IZMdQ//cDLmT90O4wtE8AJb4iGWYSiJijJFtRo8M9MqXqT6DK6WhEWx5MiSB9N+ltBQAJHfPSV4fPXt
9gW387pp3XUTijjVD58DOap3l+p/A7rsbD7rf+xXedCs+pZ0M6gSVKmEKAGUcBkqbkDhFfdW2j2hB3zj1a8qlAKSnp9jjiqGRbeGYf8IuWBqyXWENI3n7C24IeZKARhWrWGCAT8QsqKCfke0gXszk3GRoyOKuh6H
vu+pAiCYtTG96xCINec+jY+iTBE0gFuIAdkrGusoPZ8Vw85NTjNuZ0enVRWP9ppfnU6VNJNryPKsF3DBNjpKTDzC8xvCAfaAyGTF00p+0RHaTdpgtpel3d10N2+sGOZ4AWdaIA1HCODRM6IVFmqXOlnVnxrB8s84
087ZLH/BZx/zZl8imb/xII2PcdGAalda4zVy8uLynCq+zzyw4CQGiPBx7qeUDS8Q7nSpOQuBbOUw+t6SBAMhG0rrBbzS9UEsaZxAA5mDlMUCaFdcw5z9YCFcIIDhRnyV+TI9hZJ2VIKm0bh5vu4WYoXNG2Rks+Fl
S0vo9dexcUOl4akyIGNNmdyTdryutMev54wd6vpuM4Yvb1niJXOod7R5CSraWj6uBIM5aP3u3TxZToRbtMctl1pD/p2iFsLP9XmmsIoN2HHZ4UO1g+/COZ0qzYgbwBlUMZ9DJK54fkj8qidHjo3tAaWbYASudehF
cHhEcMNm9X7wIzLVu2CrX/+cxAXFWiVOzCWTurmyhdgsx9dD4E4zQdFO0eGbDk7rKYTfCZ3KfC6iI1w21gcFpsgF9NrxO326TKOJvzBKiPE8LDpGcEIFn3i6wakwSDiN+ugGC9V5yQbxqUYcHpNPNNbfex3T5I0O
kmD8Xq/DS90zG5g4nbRDIJTuGlFdMkt8WU2AySfdHqdVkAnHyifFfPTglyTmNslPwN7qAkqZoxhaKV/OHP93xurT5JBA0/KdhR2XYoJRoJ1Izrd67/tGQH+yiGnUtOtpzK5jxoYNBklKpvhsM7vUX9jOXlIuBdVy
splIpmel+Vt9RgSOBq2mz/NknA/4H/GOmCzuGOc5gRizPHCFshrH4Kar/larguiPpGt9CPvH4+b7WuZ743QBzRFl4pqXfxfPDCiiLBgbxt4NKgYCDJKPcFltra4LMp8maRo5q5FGImEkRRdvB3blkHOewIgdp7+X
lN8Jj1ijsZxbTgHA+j75pRY7VoNt9QNKMrA/Cu+UpA5ZvuQJ91lWGMa4z1w8H0axvuV1VAZIItWn3Dmzz9EuNSYxOFrSbyzY6wGvpBCjizQluoikG4ShBEG5DfDkCkaTU9vgmRuMqodxBC6LvpsbeWIl/Q94/xvF
E+wv7CBjSR9Gxrev0gwKH0zG40SSuUXCtAnwVSaV2e9gqkPkPpT2R1/mFeXZoWZ5RGEAu6phjD9Ojd7GFFSo6wPptnwUkx4wwHicTqheBFHurj0NGmZVqSjSk7/xcGrIetvEbApr3XGNWPnwfqtrdCWxBY8vdjvX
D4D4SWmuojkIreACU4vyx4ZiF6DeoJVJCXPJ2dTOPdxFs4O0GkUPOUdtOQpgS0sDTgg2vY2Bm81v3QxzcpGIqlHrp7HkGmHLUfev0hWSJdEnh0WWnBpRqPrxfsK0jMWgw0DDDCF8Nv+Mzt79O82OqYpmHVmOSSen
bgFlbAiN/1ylxnCVaVZjD86Qgy2gTKf2MA0GtD00h9Cc//1/p1dV02rSsAblXmjzSsd9fp9vSmcJwNaA9zEat/4zN6Hahx+JIhYojm/CPmKkuX5vQb9QgrZIc84x0ZPncksl+cJ7J6WiS5UoVbYLAAlP0a5OOUzL
nTpGD7A+S6DNSr8T1SBw0+4sNCkhgbQs+mYLzdWO6VpQzcyK2NqQKUv52A1FqA9QNwHaHpYfVEDBJrh3B7p1+5nN9vAkvCKXiYhWjbvWmLI/EDviGl2nPZeMAqNGfdcrAHMQHzH26DA1zndbP9znOyxws2OpdJtf
/WETHwdyuu6QR5N86d1xQslsGEf9kHH8Q3HyZ+3kEtObWcVajHk71z8EjOyoVa7SNQKc0go1pvWKn5xp7EPzvwU3BRTRsJaBBQyCFuH23wpHW/HROPRo2rQseFMZBUS2+9W6iX8QYMHBzgKjoDc0OYs4Rbv7edue
j7ghcrCTH6U2DayDo4sj166A3o7yV4VoQu+SZAdYGLJtd/8j5/vjVr1/4Sa6unt999ruF/7ZdIClaV18O76DxBusnNEnzNX43q5yvfFa2g6LdVT/a36mL1sXZkqOqidd2trMP49gZKdLj5oRbF0zx+h4IH4JCepr
6r9SPVG7hE+k8fP2/1b8DjQlAkcxw/234OTo9UUt1ZIW2LIMunbZsvGfchOGnUso0O0Bb/UxFTjh+PuVjGdfi1Wjd1bP3q3LYRUqOlMx/zVZh9vC2Q2SA4ChHH25/Omv7yH0W8V7N8wykAa7Vxz12SZQD+22zq8K
URROt/OcdGBXn5EBzWgVV5W7/NZbNByL5zXEdimcCR+wXjNHsfSGSWwu4TGfbmklLT6/iSelc9hDQlx54Fm3bYHltgghslblARgWxlDWXhkMCHP41UBSS+G8zHELxNr+K7xGs1P6ZAozvWJxtgXjm6598owCOEAZ
PF3rhB8QQDYkMGzb5T9fKcizg1Q/FodLZnsB9fjEV/i1vgjK297rM+her4FtBdIMGAZNI1ycgb90vviVwemxiAtU0TurgawwHkB7Db76RCxX9gSiX+PEF4793onBCHwAWOtcExVJNyb/ovMz37vMNR9LXu2WxLTd
RtKVmmetvGAXn9Uc+56aqnEItwrkGaBpWwDBus5YVOCKnqSpA7HqXHbVHA6g1xzc79tg8R+0fFKrtW9RStOgCZvag5i/1EkL8Jhru/l6hwkHG5D2MyZaTTj3CaC67dsv29XAqAlw2DEcsrjyxs2cKblDyWrS2DIR
8HsGcntqBUUx/ktOYh8Id5eiQYE0RRYPbfnirEShZzKvGkhdz23XWJZv3DfIxh+ilwPEolIzBh1QwzgBEVOWsp0MCK2GX1e8vti4MGMhw5u/8Aij4fLVZ6ahYSgMo0exCXkbmYCTyJs8len69dm67DIQh2J8jVKp
gkCQRaeEKOJp+thHDC/hKMaDahi0behhxWnW4MvYUICv8qnFjFtPyLYbXPhgotbpK+7xmOE15/W2PzMd+0rLnAJnfHxsQv5mxuR4ARssJ5ZOCsBlavIEq77e4asnNJtqQyNBn5TkBITETLFYeQdWXpnwnNKEdZV2
/XOYaTfCVIALFSDELntqNy+GeNZA/ARvF2F4mSD/1kki/1g8O+RgrN5MlBWTvbuAFwGWqo1XJb/5nGZvNyCULS44FjtUB7BEwQa7AyqoYKGquKwxQqPYGBjZNMDLdOjVFfDMjDSJbdYAk7Hai6WFINz8zZSMN81X
wmvT7wpdJ3vFJ5HrcxPjBEpCk2H3T6qEZaYhHnjLCKecV59HANmC6IH72VZANRmos4cKI0m9/oiHWC4NQLMtAJWtlCnz7UF1NA55MKf4DdKG8K+JkDpaEMJM51hKDRBGsaizLD1l6pdE0GFts5/hQgEmNnYQIx8j
QFN3XCMgxIf3ZxCD0rLJEsCR5Cq0rMEBbCfdxe0pHEum02K4LMv460XZPi40OscLUKLsJAoCDhRk/Eb8/fb0FXLUK5ErnlG8pQ+Iro8xcMYTywLGpKQAWWwEVLH2pr9dlUoGUvDF7OT8Gh4ogA/Eo4TEzLBQtFPl
CEC1aCJYcfzIGlJ5kqkkXjevEpqnQ8m8nFS+3wmU3QcC1Qw4dXyMLhZ1NoBGVP4ipCNigIsmN3gtDO7VZyPy8yl/+LcE1wk4RIcz5si7dKs9E/jHTREZlpTbl4unw2N2M/DQof0x9gihYjQlPe1g75ZxQRixfSMs
ilWsl60aNN8es0rXqAK//Qab8YI5R0tTWwN7iOPZnDZssmGmxQBvZt8Pwa8Y37EGRoDQgSLogYVo+CbhItHgIaZmfUaolg8BtTrov4GqG8BuhgPslvg1XiPMizqVvfETCCRLgzSBUP/ZWDYt71Z1cVNrzj/SWp2f
pf5iBJzkY1k6rhUcL4c0ae6zuvSbXyxskrBHmAADsIiIbgBS3bxKAAeHstetHRMUVzqhGINuQjPVYGa+eUxj/mOB/RLRbGbtjG4yT+OacNFA22aIEQW8JAJEkKPaukQ4co1tfiycph4FyeT9rnRZvM/x+FFp8FyS
iGzMt1VAN8vqatuDXGMDXOFZwzfePocKXu98S8DfXdZttSit/cOOY5EL/wVGKkV5jQ1fG0BwMVub8rhn/RjPlgKA2PTb3Dpn0Sb3/DRDqGMOBIlMK68FBzf08freYRFDMy3kv22F275PyQWtPQqUaQslpnrcBiwS
jF6nK7xG9H2zDI7vJ5+iB9/GJYy1KGLvOALMspD14ZjV1iuUdwtcRulBe4L1TSyqoP8TWhWt1ro0cGQmwtQWnIDnlQpLtPu9jCgNh536UeIzxJLavezGbl73wUbdPospvRap6HNTa7nRbEYhEIxsmi/F6sVEfmFV
r31b5yeLe02cXs5woLeViL8G7Xev5oC0yzDeT6+ss2dmYg7yHPUo1eKi3j89Gp9u5K9FDTGKySaRJhChfXkDdbPt0MGi205HPjbfjQzWE51BIDkL9hV73DuOPd7SBzX8TibA8OQBfLoEkk3qwDDT55StPRKXShw8
taCnL1yqt+n8fRIY+uvj4VxJ8GxPXvsytngFy/jJdP8BVlfwOJr95yvYe5JhDNPkjCPVEj56vEK7hWvK7UXb5CybjFaol18vVugVNSClWh1u4P5zZMVEYh0FqSvjZDieYewoKwm3R8ktD4LYMvLOKC2M4al0xIen
nJgzL2kzHIWms80cQH530D1G5XwRMuAIbe2ZO6+0wwdiGn7RF0wlmq1g8adEM6hxoNjzM27qVZwt1GkSoV0JGXq6daFnuWViXert8f5fK5ONSZtrIsESe0noHxXBbdVX5tVlqViwA8EZslqNi+vLflNBNVezd2zF
qbVXIYxXagpyivLClcEq3/85NXe9l34m3tOYlFYsQ5PruWGR9qyC9ISevU3hKiPvnZwMFlYY4NCthZvJJ0/0E8lbSHWuu6VMcSaKXWn/yRIiEQybFC0tic+3RDKH8ojZHGtOi2aXAjQOIusNbQTWcAvvDCw87ynx
Onkiwjf1I0WDpZaVapNlSevNFnqVpfwno1sIuTEi+t9an2WMXTdwncCwmpyxrA2xm3QBBqpHScP5wC2dngaVddCBjNjM8msCHKaRvo4ZubgXduJtfV8yTwsk908PiumSZyH8y9doZ6Y/ChNUWKesPhQFAxmDGV+n
k1VEBGyHRmS/DdEaaUPnBtbIqbVTk+M7YYjdAWFBPnJTKRMt04pWe+XzMpImlVcbkHJTvu1GJh1vPMpZrSseK051z7b1gQ4J+lM4UpYZUqOlqVBgUGz0pxQNHwXoLtgW5XqRfGYmaYctD2tqSSRfJWkhYeGkveju
dGLlJeNv2fgjh0gZ6XzK9MZmnlMQj5BO1n0n2kr+CSoYCiL7UeIWg+UKE2VmLU4a9ZmVnWTrdHbqldD7eJldhagsZWA5C6Ew1/9ECg8jqVAXHqYIqaOvEdZBTopOGmE35zsKP8WD5poffGThGkaaZRjax6llWm0w
TiG4JRBoALklHqIIdi0DDcXAakH+9nup/96R3mtocfUdmn+aLmHRTKj5BnEOx5MxocmxeE/D5wgUsB6l86OvkycF8nzUNQJx8SRAmhhN++NjmC8xirpiGd6n6m/Alc2oTS3XzVU/xqD6A2q1qeTHJKFhkdMsigjb
nCUw6gzwLWxSU0HK4Uuw+HdL7u5nIhbWO5L4oTiF8AIAIqFAzdbSJ12oLZjzNj+pCmsRYbHfSpg4HoHnoaxlHwMbhB3AmChocoGxnyKPbdV/HC53Lp9vOVh0+kBnCQU9/dnq6dZK1WDXWdV2DVuTAdhyQunxH9lU
z36iHEBsPfbe5yGXwqKqwdOIBABvFPgPzYFyJreOyafgfnQdTG1MwE92RsBX1iTvunMSCkFhD5cvBCFbQhA0/07eC0q60Q6prBLRtCznYF72Bslg8iAidpK0VsVIPxaX9XMnlgfAattBK88sDOrM9OYxV7gJqpsK
NPNvM4jZB27ylrYanL3HmWS2Udq+ArFdYzndAp6+szRoDXTQi/z+Id20W4mB+JvdivRqSDsfHOtqmXFXe8Ckbht6jaTW4HUkIlJrpYpkAVLWZljHEasS+c2x/A4pmwK0jvZz7YEsC2s86f8N8AuhIriyh6oyZGZf
/C+UmG7awmq6qt4aoe4cJXptFda9HNTbTars/mMO4UC3Qkk/nrUKx+3Rzs8igrDb6wmBZG2iTX+0OGo9RVh8Uvfh+fAAjjNtY+JO4z8PwO4im3JJtvc6FT1HqlAn7Qd2+q5ZVeTppuzUpeku2AGBr5EfGv0p1Gu0
Y2ysy9UI8XNnXo2EolexkJShzBa6ZbG0BicTGW80t/j6iHF60/4oeKO9BYWKWb30MbvSGwvfqzgx2JqT79lOwRLAxqR2z6S7sUtDhu30bIDxtMHm287JOl0Fm/qVcxzMVbZWKPqKOhS2DWO5F7ZqvVjW2DqZY8cQ
kpK1DzCV7NGjTw89/et3TSjFITHdFkJcKOLqJlCdFY9YeXdYCQ6MwXRF1ESr6sfmKq0Cn7X3PujUfczBFzd27zG1WZfBTaV77/M9hnyvk4oDq/B9RUmwBh33P1Cmniywu8BeRrgFhmrjr3d/Qc+pCb/FVYuGb1Ie
C7AGOmUojDznBvgCTpMAP6EOtiLX5/ZvPSv0aaOj41VfcYrTUhF9NIppl44f2Jl4gDLkHLGPw9H+FX3ObCk9OAcEogfWpXcYdTe+XMFlMAgDV2FOn/7lZwbM581yb969xe+eNmT9kQvPA4mxGYj0n3nmL0/DS57a
2aeOB51gou6giyBcbTcQYJt8pnFGZ/md2DeDXb31fb0N/f1HB04XtQMydjiCQCojVIcU5BGb3PHlM4nNNA5G2ctjgPenzF2KfntnCqx3mtd7/agBBQBo6BEk/LcznvSHye+Yrej3NAr/YohJ7fP7KfLedSB03KDA
yrWi1kmY/+aGEz1muDvRmLtOPPIzwyNvlh8f9uzpkMbcm7wDRepUZ9zFLvXa1OUhcaZuf6udJkatEjE2JlfmHef0mOU/6Dcq+de7PM/VppP7exKWIzygX1XQzOAIFRiiJz7nJIHMK3I7zOn8Gn3GRpTjd1Soa/xl
tXsOUFQe1O1+70hxnoOWbjZJf+N4VC/Ooj54yooiCVg8eJwaItJTJDrqGurq6INUHapIeMYBvh1anBuCxsHvRnZDeyO7sZ3aBWQsD1UgPXidNILBxEqQyaDqvBjjKocLm3W5fiW0rcw1h4fSTtF7E7hSUdvt1xfR
bpRvmG+c4/MwfQmjoLQtoHaxL3aOOsKSZBxgOx2TWTHysileAVIAwboAX57nuv4XsEdEdNkKWRHkI6rxxJHZVqUc/iDjTi2YrxDvgedAt6SCgM4vYr5RsWFxgwKfM60w96Sc+N7ST1Gmp3f6CEN6MxA1gJPly2Gq
CQfRg9qB7UAgkTDA91ox5nnlE3njcxWdTxbXg/GAe2Ji4ECb4UimD7U+A2YdZvbVGBo/4MRxx440IXX5YuMROm+Aj0kenRG8yt3YJaWxplVmbpR1UJKLefWA0mgtKcM5mghHW1Oap1IfU7wQ6E4iRtNhMio0T0Ob
asp8fAORWcHyLhgZGbIJEn39tqKfaIbm6AxHM8cgC9QyWG1ymmgGsxMyEcJxWifUG5ekkGEzK6NZ+WtIvMznMGTlchEdgA+Q9IObS1UJqPMIAJ96wgEP8bErz4ILBDVe4yr0zXyT6bCPt7X2u6LCA58VVT+4bHNi
HSiSyeSYs/1/ZteNd0pUaM0nDHXHEtVJ3r6h4/LK6QF1KrNS8tjKg6N5xtQvYXBO++qg1clTUFvo7OhosTwdpfg7v7ARqYL9pcpp44gHckbb/yBOF++IkBYv2CPFJLAaYjSnkjxBluvu3m6rVah+CrQELcnSg8kE
mDc+3lsNx8dOXww8LNh9EEPsrRNIzrsLgfcM4dLC6bOkQ1tFBb0tvSZR+qhmfE2+LfkG3GELTS4RHs+YByRHmOl/hTKcotsUrdEK0cWToBOj6QCb8ew81iAv2/AtO69N0q/OCNNpqlT9HaKw2p6XS1zTsEqrTed5
Py07FNZyYUpYY5H21i4jrDbmW+2COlafL7rFVQDeUTqtMHZN7AQmgLnUDIDAnCmhXvd+8ij3UJUUmSVVPrcoHX4aR114lkAs3apOfbdC4iNVxN9xtCZj3eu5wlythHgzblbBjti2+9vlnzCujB0qitekWJoowVm+
SqZGho4BY75DeDPqJxEVj1qMqDlbChxv6KV1Ns582bTd1oCE4fUIwvK0vRgt68R7jXRbnW7BS6EaWCU+A0pNDvuWMtSuzdJMpmGcKSzwTbOnsEAefTGJEXwDlU3jPOik80VJ0IzSGUxKkntgxF/pJgHsNu8i5hqv
EZDPzQRD0pwMTVepaqfvNxE+voFe7ly2WTabiOmcYvYcf6SeGjLaBe1f/xLSLXjFMIxdIywAvglSKFLP2DEgZQnO3qTDZWU4WMOTOF5AO2K2Awl90UhSlK3RmB1pMAURGel3ENnGflrHX+E14qEnxkOb4WN6f7DF
uoeRm8spC+k/sTmZhBJ/yT3U51ctBlpBKqJO0YxKiF1wDH4No37Q56/5Qxy9UQSu8jqh75kd+g7DdKiGNmF5T5uOeLDcJXMYNQikuaphIPodXlAIXD8IfSkfzKtWdtiGa8Znj1S0Z9Nux3svEQSwncdGP9qzgDOM
h7MOiaBmZwI8Z801a5YN0PhVtRGFmTqppz4ZG0e24D5E2aIsPWMeXSlQjoGpgzqeiuDw6WPCg6b34lAZDZxRKHeAHP45Daw0JywIQv9gnWLVdkeZykWHvG+gIXwT6zxyKRGcC9FwLmClkBdW9zEqspyD3mWQdEeN
qxY4bW2XEn1Eq1x0kWW8ZQc6UrQJrRBwC6iOeIR7mMqdQd8p3tfK+iu0QsAmGeYnj6Mz0pHPRVG9Zyp8rcVBglCyQQBVTaYIk0VW2eZrUmixxa1eXXw4XkYlV8djb+qL82dEPlpQEgR6ngdBDdcoxOSaTpsR40ma
QGQTjLVfy8Q18lsogarANJdSLbVtL1EDxGidyjupbWuzbNx2idFqHG89e/hfys1Rn1Ql23qhTQNV3rJs2i3PEjrUtzoHUWcFjlv3xJGG6pE7NaXBCZodBkTiMyb3H2sBt+Cr7wFi05XulOs1oaTnhgbhd7wgaq+t
3IqCGDjfH67RNXE0ecR3R9idY1eqoTgH9q5tX4se3jm0wXHmzm0baeGGJQ+KqYoB8drS8EjsZdsxLd2E9UA4nMuSM8dcnjMjaP6Zm5ivsopcWNjeGF0ewqKxl85YaFR8mx216oPW01jycb86eX1CHAOz6TRnkwy6
dxa0qo4HkmB/INv8i8sZJVcT6o8s4DapdSvYWX7U8cn+H/BfvJAGAdpAHuwG6i+dC+bdbrtZVxsrVuKPqY3HMGp3N3G7g7p6/VjehPW/v2+iseHy7DMJt2OfcpX2mYTbdiXWKG+0U3gdpkXlbgDISpniBg+P3oc8
bXbMoPX4mbA1dtTLcENvqyuiJgBmM7f6iWg7I1VzQImY7dYiueZpv1xx/FhqAZIeg6ln0zJ7I3aeJgZZbS7R0wNzYoRZ1Q4qBDqWxej8VW4zay1Ijayf6LZlejRtT46rAaQFPce5BpgV0z4oLMHBlCeJDs+GZzNu
Xp9wxe2eiDkJ9xEgoEOPTn1ZM9H+h4Z7MwPELts5SoOqEYJLGLRHdGcxDpSnYwur2GYCM52y42HzuLlI2HaFn9sGVdoH6JGawLLCewOZaFs5e403tsvOa5O3DLXqeL8Q0hbLbG244SgJz6gpUEA6geYwEWzke5XH
BpsmiW2oHqfFiBs0WFf2qQ4GNVVILtkh9Hxkuz1arXrbekJM+3THMbyUiuYQVB0KzewUVhduw0u6V/aHRuUfk4iSNiX8QAOaRqSZ6fjXVvSNyEFZEmZL9eG+/b1pVRWJVlIhpm0NIvZuPjudJIIopEfC35oQ+RHn
A5uQa7SedmqQnAXOEpLGkkkazZcil704lBD9B8JD3Lg4KJQeLcPaZ/vpK1ckPRIlIlThxiR+nYidVnkJ1G5V24+9nRwS09qgLuzNcDEhrPlm48RoIHa4WKu3xIigmcqsTBiJp2D3ENsTEBn6ZISJwKmWslzpePM/
ZvmxCNoi+txMXCPsbWYGeORMEY/j5eg0t42DG5BkVec2t9Ob2Gb06D7XIljBbJ4wjaZWDMyS38PSeLSEnJ9p7Tots3bZbSkz6OJBmLMJtVu0iNTAHuXBhdoF/ljBcsBbMAHjC2Pz4maYe1E+XkmxMzTJIrYIVX+s
lnwC1ehyt4m41E2TCBJowD7YxZophZaFG3TbMVsLux6r2P3GIkTkEpbK0g9nBdMAJaJhFqlSDre2h1E9mq2BdJ702BRcIz1gPHpgZHgc6qdPtNNAytPvMJO/1KJ58FtN8pzfvg4bLj8v1elrqUyZLzvmsDZbNzNN
6VB3My4JrtKKez0uGWN3m+XdK4hx/+xAKloEr2D2WZtR//42smjFDYi/XZaNrakHqO02p7dJAtPezFoezwy//GWO231qxS1M/3aiQBWu/VdFq2X3qHchuWXa96vEDt/lIucLcFb+WKSuOT0nzRkf0pNv+q0yWCga
+NVnj89uCPb8UR8surtwTNyIpFipZwEHJmmMnZoeLvnkfLSOxtndwe5JcaP5qMI2vndnLormsLjdWySm4Uh/O935qYHh8zfaA3xj9a9ZFcWscy/lD0Ghuy3XbDno3SvAbL2hyPg0y3N3rd2ug9nOQR/8IiYyF+c3
ZNT8d0tKwwnNJr3ePFRQQN5o759F3hB1OaX+hOk/FqvK15hrs1+2KyZyeOKv549IfpFcAQFRUWxYuz2djopJEMDbHAgL8JjCwSlRf9s639wR1ryIVg9yTrcLRpJrCFcWKwIQB90e6yUPMrOkvsm7BKSz3SqYwX2V
v8H6bOPkFjuwC3AyAgC2epu4OrX1aiXz0IkONXLdbC2mxZhoMoNNsOICiNHWTLUpO07GkKajRV7SAxsZn2/MysX5bAv9Yl6/QeOl5ldMKRIUNG0t1jmkbBudpeDKx4HNy6B1h23lVWwWXK+e5TikcE8Vd5F8epb3
IlUaeUzGbqHO+71p7bLomRPJC6qOTK6Q8vGkWBgd1uQxaJwDXKpYB5y1JyT+HQ/RSw7Rq0e4Qp2ODSnYfm+XutzmEFiMwkt9N4MTrp+d6otCeHL/xX54s0DZmkjZT5+sHENlh22oeZNWYwTrIcM+MVeB+Z1gHTB7
M67OAonCCckxWlxiy8ZfexIQf1gLgistI6h4F+t1pHBvK9jE9VxLqUnOyuEFMsd5wgdDpCW6hH0a1Sdm7f88cT5n4zOnddanzu54oFQJibO8uAASRnL/NewWb7aUOAU1g96DfdhVoMJIDOIXTCuP9fGC/hOCppTH
oMNZweeHC9gOPChojfb2OqsTQB8jGOzoI3hjCMNdsBd/bLFkYLCzZ3r5XElxz5T0kP7MejaHmgA82Jx+uLCQUnia6FZJuaUAER6V9O73hyfMrx+MhINU7IppPQdZXbZDOPj/qi1vIigtzkmbbs0C8ixbi3FLL4JL
+9Hl4/9TlaAKuCIg9zy17FFgrpsRQgosefGTnAkQmjOXlCVvLMmimqIrIg6Bi5j6ExjBQD/SRRmh8eOpvkVLtdOXV03GKOAoBdF+hFEh//CN4g4CLWSUMYFR8W5lO5Bxxe3P8LR+WzkkKZ+TFbGxeurjYhHWKFTz
2h9ezyTE3fZfZIeyuF8r4yBCb2V5I7eB5nD1epBIuOMWzDBVCkPZfLOAUiBgHCw2erwJ2PQ245hXr5oISFXjW6/f/Jek2iJZmMMvpjAKs3r1nZddvK7rbLz14c+XaoI8KFlW2KIHYGvblGp0/nkixP6yQNfTjl2z
YcfQxm5Ze6AnZG8GJep7miM9RBVw2zax+OC3HRn1bS96MTDn6q7Mp0NjeIsyoCKIELnCibcPvAZsejK0eXInAQiKvy+5Ocj/JDa1/+2Svzj5dpK3rI5cR4OdnAydMsCRjP3nUxfDfoyHJnwNbQPNR8ugR7IWy+eK
MyPzFYg6ZgvpY0zfAv7YkcvZ7e0TRIpwYx5ga632Jn6MxWGjKzGFzwzLIVwAiHFlkgGKBUZG8mH448Ct1QOw7wLjrxGI1hNj0GbI2UEYKZA/luA4dY6U8sdSIVQHJSVQjxUu4hh9TgNkut2uvgxzR6RsPQZeAYrx
zjyGsB3uMII79FGHISs7u+YqAnHNONShjZ9ZADJzw/Ls/B0xu/WU3cteuqseCW9v+8650Isry/wBTVt7O9wfzqpBN+/ykAn+nQ32U/+sHI+ro4V8bYwESqyzOVuikTTRcbctihkledy+wpLoAe0ZUyOHO+FkSzmZ
1mVDny40BDLdR5wDkb4bb+o/qmkndQubRvVCzR9AOMcnJGRfUbs5Am5Nx/u2lGjmFFj+k7bLYLb/pRXbATujidnhISenhzaUTGx28hTyOKc98p5DZl5QyrMrxvFNEat5KJdeSrpRFdVYA0E6z/LUI9vtsKCAgp6d
mHwAvp+MHfP4H/v9oUYRNIKgS9sl1YrdcySQCdwoAY4gCVPJh9iqHgT7BUANZDbOUa+gG4n+UezVQCEv8xqMpF5Dn3xhGOe1Yl91An1Ge8wckO6vh7xGj0aFt6G2636JTCPPZ3TzC6SwK1CXvAQJ2PYPWpxfIK1s
TiDspKQAtlQ1jKiV/ATFqoLw0hPHU5Tq4sSn5UaQ8zNctUT9CvMWv55jTk8b81HZyE3meAcUKrECKSGuA6msgC4B1TEP8kaZDtANj/Jm5DrRp2aBPmkM/bzdv9aKsXJTC+J9QTkTuKzLd5c2/oAGX1NLvidiP6PC
LVuLcYnzhv0MPdTaSHJ21I3rz3rXbc2b+wxeVUx93HGZAXkenycqpxXQlZTf6v/nKY8VAxpgGe0E8o02eR9DxWSdg1NImHiNeOkZ8EubSkrQ8IcLs+gFQsWMJHWg+R+BrDye3rNTDRKucOJebVQlINuPNAYMvsv6
WDIbNgy08DiROlyKXjMv5acy8NYiBWkUV91BOsD94GI1Zs4AY/sGJKnKzyjyzv9OeYQIgtsY4PfrWO3x+BlvgBlco5yHID87YKzLMKMw8CV86NNvzX0FIWeFbOWB+G44exDiiZXig1aEt0BovXKkHrnlUNW8SOVh
/Gdt3CsmgJ1GwSi49sQBPb2b7Oq97+sxdPZz1dt+Qp0U8Z4ksLMkGyQmJCNRe9kzHnMgClt7cj0I38TNpyqmtGOmrnCNeGdnhHfWJFOPGJ3RaERY2S4fItb1bqIdJvoHnqjzOwpYdx4hwhyywliSC93KspBFss62
AIwWCiSGZpU15S03yX14f3dPs7eyyQHnOWSMFhCLXcLLVuD12TNKDuIG17hGYL1ndhi6DGOYxwQjeicrUgwnPpQU/vnWfa399Sg1pGwn8b5oB4SgqkRaBSpCRMQaYzFfIV2BsjQwx/S1Pzc/9p/6MR4wGj4wigMo
XyWZPdukpmOK72kJQl8VIT6BAQLVCPBe1IlbZJ/z8YgNM8h5HMfHjeb35tvoDxJAmfUfA+gE6JKzu9U+tD7Npr/SQCdwjWjDDXQlBD0enFX9oyISqsk1vkZgpmuGwFWPaXKX5s+9pf0eEgc+v2VL+hkFaFYHpxTM
ncm60pPQMnQsdIHc/zpV8YNWMwC6Ax79oEdpeZ7HK4qxNqGPHahsFBCkUQQuUQCR0QVgxLZinUZ1LQv5kFtmfad2p/0JrVIRdJVrxEZnZwMQJA2SP+ZDxa8TKKAardQ0suhQX9ReClFSy5EXZLMEdbUQrkYwIUst
wAt9am8r7WR8DEsBrRsrJ89Y4HfUk81RFBlNR+HwZCPI5Xhacx4QETaY9sQLOzI+OwIg6aehC8+v5vxFzExmwdaMCBBJiqhxcA5ADOmJMzmY0D9bSbwNxxErv9mt8upsdB4GzrVADnUhsA9SAkljruXcydDK1257
rOeUKQklS82hysXMov8L47QPkibDWJJbQb+dKSYaSpJZ1scPNgwLw+NOdGcvGWrznqqu8Gwp3tIB+CaJ4uXeoe2e2Rj3AHpPDNDs81bsoCGcbaLNNBTPk/Ms9UzKA6mznnx4tWwlMy0uCIbZx08T04hvi9xfkWb8
Ttk+dmZWUGXLDQPeERZ4QXQo4GwKjhFFMuxNKOEFKYFTu7DfAZRfRG6fejUZReRR+0h2961ZBHAGzVskbI1AeXpWQH/aKO2d8AQLQSJtAqsLM0C582OCQ4yYNHcYORBzLmmboMLE5nicC7tksihgzsRY0MBKY+Sn
iW3H3+WwGHaINO2ebJ1VR0IsO5AwXTPuqPJQFSgSkpCjl5GH1S8a+d7Htc4zFuDbprMqRzMyFw+NOp8qph/t40K60WIiVYg6LVTvSR23gENWMM8hdBPA+lsY1f2vSSSgqad3NiyWx3YppLXe4gxuRFRQ2bNU70E/
UiFmIzCNCXVrOGNBAIqPXmUQjqInBfilETn0h6oUCVEMVXe56pGhmHqICrg2Xm1pqxKhrdyHlpeK9qaxAQxwjHZoaNTVM8AYh4RmNH+pSbnTRlguQPrKkNymm3dZJsOTh4tUVYbAXfKK0OihItBFDySKbgu43Ljw
syYDhNUPbKsmfHZYrjN0hWW40+X5tZvLo8BR0GKDKL4lQ2ObId6LxldOJljqpBFK1ZqTANbv/Cl+g6vwpkgBaWCXUxGerWDTRbRl9rO7EYW1KyE/DwpTjattzD9OWtBedOHIdmm/kN5k7LUcw+6icBl2tZy9aDvl
VnRdu9ql5sbEcYDOMddWoaXOVgCO7K5XgUqc2gKboDMKmNvKeWyXx2K4tUwA5q2pq3yNQEB6RsBG3iRHwHcWnXcKYlC7caNCC0pIcWqmvTYjk0Jd2O8wGw/KCKlgyBxZU4Qd4nfySpt286Gp272RwiobtdEOLomN
KvHD3dbmW+QCKwexk1JXCcO+aBkz6kuThZuzZVlp4C2Ll1V0aERRIfQhYklwEhFUOeyOGnd81y3tOGK3/a/w7UbWSG89C35rY1zivNFF+7R5oaoVlAyAzYJPSp/JKoicWIVL+art8vbN7P5hUR7LuKUTqmhU9l+6
tu1mNGSDHcCdAMeo759fj+21sZ274SJ5REA3s83pIjpAv2umQEOneW7QuP2Z1m5G19k9w+WG9UJHLK8LhrDcW2cg5a9LNfn2aGRR79EOanca0UMUKq6hab5UVGotv70e3cb/8X2XT0nJShS/fEu0jU1V6qm50vfQ
minLkIakHWxf8pjstjjgdqZDiupYOegJMSgT7HqfmBztuImbbB0diotVap+WdlmM5FwQODS6BOeAuADIeDD+uG47w3kTkYQ1ZqDhDVOvJsy/+wuLcK+GX0ngA0r9CNCcOs28fMdeap5UdNIIuj/2MvMii8/Knyty
FAwptcDiOvrIHArQiDn57wYdAmxjv7NioftYiQnv8ZADk94gYoKUzFkh8KQlTB9LqvRXES+A4WhJ0dsZhGQuNyGvZ9jpWXCXMnZSqNJBDTZnUKuWrG8FhvamZrFkVt6/euKWkeAIIixknhp8oyZQqHqGmBqnpjB5
QjVynfzUs8AzaQzPP8hUWa4W05WmC/yBW8OJDWr38EIsv7m45P/8WDONb4Gb2f7+LtIyB2DqY9YIoAwmAATjsVQiqBMUe4+qHahXwo4nDbd+k5Roe15zEMurJSq12u/SI3P8ptJ/sT1pjva15PGb3N/GUXiQ6PcD
HmCJINqNHC2yfJew8p1iyrshoC476OBMH8/JD3SbH2H6ayiOLo/ZgVjIJyZS/Biyyv2UCySX+9NoHC1BcuLJz8SS8MzPCs8Oo1ogbiFTl7Kk2/lX2042QGfLWpLubk06WOR5RN90OwUNOJ6LYpdt6mZh4hQgY2E1
DJs7vpCGY8hfePKyFWb+kpZjFBvYOsPhiUQ7Ou7aXnVy4HB5Thd1lE2/MrsYX80jm7lX9HxDkZaNkC6gaJHg4WknwT3B7ltOpG22a/qUN2qaXw3nENdddO/odUKkjrYMaXZoQsuwQGRk18rgopaiMXWPtB6Y/gFp
KsNhkLENrBizGmuJiZsK5I9io0gzqhNTHAu+aPQq0elJ0UkjnIWpKyL0+gQzKvhMAo/Is4WSqW9Phv10EpcfE6ypCieMTXjywUdSGqfdfkNvt5SOHjzefpc33rJNTJxxlQcDdAjIjXZo8TKV3jdPz4cVL4/pfXp6
oCU3C6AmZ4zDpkN6djiwYEU8uDm/Mm5OLU2XWO++mYcTZS9A4TwmYEzNiE26zjU/zd41uVBoUjQZuBmbYeYUg3veQeSUN6SmtnVrLYD8vH4oCYlRptDW/8jD8qRRwvZjfMydW5ajLGXNOildFdvGyNacYS1m92AP
3GE5s5STmj9ID8xXFWlBBtj4WGnvODlOr7mKQgCMNEau0SoBG6lZABMpY+SAruW4kuWBsS7IvdpSIDPBrF5EBRBsKY+9p6PvXFyCzbDm/di+HcyMdTtiBFSafa8PUKly+pQxH7nVStly6JqmQNqPL30dF1gxHF9i
/QrXCEypifmtzeA9N0kYfsZqsTgwFFwjBkIikfCaKETVhhZhtLye+mlO1ZlOfLFg/Z7VK3gigPCXCY365tUcxebUgQKYzcnYoBT5awrVeRGDA9PzB3m+5bXCEFePZIGybXCBrlyP3/eKSKJ1386SkrW17r6IEoJL
Q7GvB5WKvyoZES68ANXLHxkJAGpk0F9/6vpBdFGi01ar38bq687gXZEU49eILzUxd9pMsyZJug8oWCVmsYUrjJrZAU9VkrkMDmj4cyR6AgnIYV5xQ61lNTdtk1jRjlKzhqwIhVrp3SFisn4wZ+mbDq8CBGJ4xNV/
QCfAPcqzpkU2iJutBw7L1hVeJ55yQjy1CY5MOyHBLFw1kxefYK9yShuWBhpS/u3FtDBNlcGBnBraHe2aAFZAl2RVqfNTE3SYaFqWT7mIGxQCFZcfR3PD5qaIyYg1K1R62YF65HOrWWajDJ1wgZiR9lZ3aLdsJ9pT
fRwXoUV9A8s0/sSL1iLquE7+RTVWp4VOuDH55ytZxBjAqa8IMr8Lhm9m40LkwWX2CkfHEcu7AugqUIxt8/Z9G+Rwjm8UsPWkeAkjeOkzQMT4NCoawdKZUhsHG65DlfYLr0wqAMTgBEM5TK380lC9MvDo6fdRoi6f
wGp3QSuLWmme3xRcYXJ2AanjlqwHg8DA6Id9TzFxier4qiY454aeAeNXm+JhZEYEnPiYm/bGlL0FyMbho0VdqDbWA9DaPlVdjVhokYWQn8Nu5fvNQQ0rw8wGTCQ5+B8LyqBKfd4WS5iUEB81rVuF+jz/N07pVhc3
z/8FcrtmCCT3mW7WOCobMJdRSNuUsSMPu+wGnEdkQ4jsABD1SqM7jYsT23+LsaVfZib7sp5feqBXbybUF+k+a0MkRhLyldRqiV71ayNrA7vYZy2yfFNwZwH3thjhoHawAwEJ2IwG+k/w7Iw3f+RqbgKI9z87mnpy
PKQhfnwHGbl32vY6CQrX98te2YAKbWWhWg37O2gH2uXxgFyVUPLx+RQFTvblNJT64jZLacvYfK3SI4sDw/dINLYuYEtBdJR3DRZ4K9s+l8TmCcXOUUev0SqBJjkpntqI3hsgZoGWh4DZdNXZhs0OOGpfwBbi4Kea
UoYPlX4wTjkoNn3MAwwYGBararU0PTq2uKEVrhKwzc4GEE4bJM7Wox4dUHuEJnxLzwm5DObUrw+281R8ORLrqaAd3vseG4Go5VZ2HRWpuZU67TXXNRo5b+w7TwFyzJRSHCJsn0fBwGwYKOBxJ0hWbstd5b08zFVI
1NW2vxW6fnXmtMgLcHdkmCGO5aiYTZiHSB01WpAt5AoTYooBgmQQTxqjn/1EEVEwTQk6WQwkspnDuQeotkmZxVAdENwm7hzaxz+AnpdlbAb/jPk3KhomeZNCVExoDKMDEwiUYOzIaJnNXwKz10cjh82Aj9vQdRn2
K1BryCymD3Bv+qasXYM4knq8mhdpjzEBEI4X+3dRm3eKTYncMTBBjA2M7eqEQG5atkaDQiRCI7Q4QDFFGsREsJe88JgYnncLfGk7gGA0e12LbgJqaQFM6/g1hpDVEwO+2sxJKiLhmDjqEuY5o7ttj+m0+VUKDKPT
Sgq6ki405cAUyhVbQm11Mh3YgUSXNOfCkooLD6e4OQW7Ud7Vbai0ACdZ+XWccM72lWpilaI0c3oGjBhtKrT8THC8n9WrTuANS135Kp23BnwUVC+Vjvim71VJzh0ewFJv8igvcflRI79HHctBgnpCPLQJPH4nTDLs
MzpJsd333U81Lp9QG4TkitHXAYm2g28oSOQB+DVo5VY+q7XkC3XDIJ5knp+iCCXSlStaqMWyQMcYGG7wACIsSGYGZDezBs0KGMQjPzuyAnnDtB+NnSK/SfQnDyvjUQpEghzTf5UdjE6GWGAejP34Gu0qf3+PCh4n
CQsiqh0rLSjQUuMnQEyQwBvXRoSUZkkEkooH1bBftJtGTSjeTWF/21Y9vu/A1AmodS0C8Dcx7AnUnWDInzJxBHbd+xmsLTHZemf25+DGxAXNoxn8BjOjmFLazY8GlLVc512F3BWh0S6vva5m5y35mj9Mvjs7lJv1
N4GBNVwO5lUJdx/xjgsEUtIIp8Lsh9El6N9nyF9PflKdk4jsoUcwZqFgtU7Wut0nfAihwVWoeEFZVq885Qp2PuNteSGliDWgOhOGtYTMVcemlvTX1XcWwdnbo269n9Q82p2WBV3WCLpfACpyUgpixA2Bp7mZBllE
/aBxWL9zMeDSxVk1mldSGIXbWm/ijO9yGV7tSdUsztHCBqfNUfKnkcOIWMyD6puCrkaVVEOWHGiOCU1GBrNsdsXzXAVUoSu9X3jfZqzirn0GNXTbRGmC3ISxY1HyLvb9Nfy+lpDzcPTIN4NSd8TaqxfJEkL8EfRe
c/zVW2cj/iMN9LOpJ0oHLrUmqCAOUY+2umWr0TnkHQAxiqOJddujXRps9N/ce0AoNlqr75RyseXNEIPwLJP41GmI33WCwOgIamqKN+at8/86Tq0Sxnv7RNVKySCoG3dh9bc0kOQB9T1fxWmZnzNHDMYgpTxxBDJK
5aYpFhNW7RWCxjdUDIfLQbcP9mdLnBttSEVnaDhAAiT0gUx1j+zHo/a+lbX/f/pNOjo/AIxfPn1sYr13Pu4p3uqt77E4YdoebG2/eZ3j0YjNqtQIvxl3+pix/Si9a/mud/akend7CSXIa8ZOCY8StBpQkkLjNU2K
YQfCyTzdW5yrNEIpfGWY010NP19b+S1RKr9SJOJI+w1dU/uq8aDdtS/wVAAwy5riZDlZ0v5vjvPZ85CIsUxWujqPri2tOR4chs4sy0nyfpHe1YLZXW+3MHCCPD+KfMMtmuj8AFwaofrsBiL1aoNgYu8HkpNwe4nc
bzoflLdwYrgNfWaZum2XE/HsTfSnKW/qZ1yrFvxwo+PEr7s6smzmNwubWXbI8JnBLTlBx9LuselfDq35jTd9aLEFbwcj9Vkywah7GoLVCQVbxRRO7xmCZK0kaFpyhow8bZ60pgLDu11bYbjFTRY9qCNo3iDvLaMe
O+2+sufZZkOtcNaAOVbP5h6IEtBJcl13jrxbEQcHqJXfpAmCI1t2vnUfiB99YPpM624/e3/fmWzuwJIARN4ghwMkHUi43KjEcEimRiQjTctuaC1JdkO8okrwSGFTIBIBvT2iYdOTotsLNGJwS/iYE606oqKyhfWZ
zXX3uRvVBu7hf5/qkwk76ykV+msCquOfT/A2yGP3Zp5SVaKWYd/uSInbbl87JWv///KpY0Phf6xqHOtJrvAuYmjcTvN26pvBamfQtFyDxZw98r/CT8YzNPTkm3OJJjL3Ro/8oe6v3ydP/48vKU5r+en89MOi4fC+
ZnGji4IRc6wvsj2ffOnSam7g03NHVAUkqxaYfxlb5msNQ0WlD36Jr3G24+TfiNssU4LcrH3F8gbzG9tnSz87rv21lHrVtXz9TS2P97BZQCzPJd18SYv2P7grZ7m34QaNN/pGHg5sxcmt8s/8eN9AtMLAzxvBOiJa
nnHms8198JWbf38sBjZmtlVcwdPUmfuPigu7ahMNMhrztPdyCtUb1hPCRRartnpLH+3J8sQYMJ5ndnj+01MDK9c4f2CXz3kGp6dHM+oWqcnsOJ5Xll/iRbDKexT8a2v68OfFfYV48w2eT/iwf4CY8oaDBiu0VVm0
AS1agtpbDMW28fj2uoD3isNBbgO+NqpvqCSWbdBT1cqRY3lPfWAykDnw4d35lhoiyA4wrIj7phbGKoUEvwH1JPCJHwR5PC92Bh72wg4P3hki9xB9w9NCmIsiQAVOMueXJW4XnNb0/yK6tTQBOEQy5D5pNDD9JKMB
DeWdlobf/5omXAwvhZjg8HfbieT/kRZPgKddsL8UNMOgkaBELU3Li94v7jt7C8RNXVBPnMQ5ta9+GPv66lN1ZNNoIja3/MNRZ4putcfxclK/fxSRVoz/+1YNG0gWAymwrXrEnqexeza90SvdEUQ1Q6wWDPt5Nfs1
0cYlN6C+/kNkj/X26NftXxKFp4crX5QOdRgOSFBNxFAENBdTpeHQLP+VRnnR/pZB5uIUQRboL+Oohcv2fPqnztuULz/14JkxCmrbe0Pol2XuinPRqvtjAAd8lGomqSprgwFT0aY+vhRnbw+bzLSZGc/UgQl8d8zm
rZLCoeVg++u8hUxS/g645hJX6pSAgBjRCaiBog5HvzOUm3k9u0mzpNZCltZWwDmMpVKtgrZZwAXjgflmJmHlrGc+nsA+qBqQLah6YgM5r697w2Cy1XocKN/0ufLlS4yzz9rKB4voFwvRCXSoYvIcyK2LyfignxDP
xxQKM0J/P0OyR31SmfEJz02r+yxeRlKA2lexvICGsZw/KMJVF1e0XnLwyJEsEbXlu5+CstDMJ6w5630a/wg3OFqc1bJShWw64EPRYNaeaN9QaK4Gw1c6FS0/xdOEDNSzTe4D5j6l2I5wUcHlpZ3JT0lwb7pKxYQy
KggUfx+/hAxEsLiU/f8XsiJb6KUODCB2JHVmgSNzicNNXtyT5xeobf8HAJv8fvoJW+0C1oq+vk628H6KWjlRJk//fGigHs4wBCR6NZIkL101lsCr0wqlBeYYWJosXtriFQGhXsXYWV/tVy20C6UnShRswPI/2T0V
NNJtVH2GSPSkbjcss7FkmgM8E01ZU50dVv4jTM0vy/4M7gbzVFN75qvJ7SRs+8dJktEHz+FVgxfmPPEb6OD5NC3NDn5iupr+nYsgjLHndR+XefnbrOy+PIgjVreNX9wKHZ9IfNPgy9vjfQSembS/Rmns3VydcULC
z7sZtKqMkfErKZkpLqdGGjyFX4Rj+NsXvIEwgidYWOLQsJ7plE/waoTKVvvuGxl5O3H7t+FRoqQ9Y4sgvaS/sG1JphFKIkQwooXNmguG6aEX0q35/WDnB31cPDOe8P7Adj6zefBaSxx9EGnOv1uKrUxeir0Vxx9j
MsA3epyQrkRqkz//HAfwsLW+DtxGh2w/6on48l9BkQTLWWPhtA+gbiR3a9osOePLZjAoT/y86Lu5DCVn/eZqBhZdEog7gvomHJC66uOQMtauiJYhuBzBFQgGXVwWPlGaWAITaHLlKkLYI48UJ9wNd8PVGG0MsyeU
CTdLXNAKF1krAMgqEi3RjVSVMqh76BpuXS8RnwsEol2wb/0TlXF5pPWl+8K96db8QUm43udAnJ8AbPzxZuymC10x2lHzij2ZbZrtvVexCDi3OpxTD+kc2UkKhu33FSbJLMTZ0wiB+Yql9ykD6E2jycUoMmQN9rZd
lsQ4iyULr7doxZ4yvB5wIeQoAHAN2EHWYPSgR9wUzXbLfPWlGz5dL4Xh2Tia12G11hYpWedNGmtNTIn3w7lNiQRmX+wmg+UaicgpHt2hMNNio6D4VU1O8usKwOYJy200R12Flw+Bx9H+EagdMk/oitFmhKxgnS+A
JWJAtPIXTAGhS6aE5yWdTGNPh7kyeJ8/384Z9IXf6GMoXMafx3l1IwHMEFo9egHI8tDHIbgqgjHvsEEqZdxoLsWKgpvn6YoAkmpUGO43bHa6zktx4yHlR3CF4TZ1IJMsVWhaj8TaC7GKwWGF29S7GTiClQ7m6SHL
3O9xkXJb82kmH9lKB/P0kGXyi2fkRg+esYGlIDd+YglA3MlQ4AEc4zUWhlVllC3TZtBjcpeg2FNdjfzBE8zZFS/cduaBYblhzEE+nNIwaL8DG+YJuYzTkFzQw4dgvMzrzF9qffrPJEAaI2ely1J7eTeS0HTnDAPT
A0qjvAL+xDtvhFumbU5TfXnBPvd2ruEcq0/w57WQqz78Ru5s8QQ8FfyIe/6lM07EiciiRUs7a77yrvGNxhVMEeE/kU/KqIkZuINwcjjx/5oLzNO14Ee5Y1n1XkYXAKzOQLdFlllmJStZ2cqWW26FFVbpQMXQbe03
adeLLG8N6Cegd/g8O3ohZwhSbRvQa5FjTc6N5g4mTlx8/y7QMy4StlX7s43Fz6RnaPqZNO425OMTnMZH33BPsDnyYfL1NshLBDtKf30Y6Gv0fTN/eb9yhivYZvup07wOHdyasEAKU9bEiEXb5a3EZY9wtl0LFflT
jcP5djEyVXL4XVvDLdPVyuF3KDtva1LDt6+zE2DRtskZnBJe+NB5/TU445iVb7gz3aEFQsno+IYH+cBPqGnU8GGQhNRgcZMOThGQ4hFJQxOkkJh5sOApsWPZB5MDyMtF4263SccED+71Im8yN0xU8xBXZdmvD5Kj
sqjvbn6lfbvIjiHxqQVpMRxXXEYemWywVejidRbHS08hIQi1Icgiul129ahXySHIgI5cetdJTo46++rJ/GPFrATFwwCkGA5DwTpGjuki3H09Mvd91PYr9AM7hGOAYNO1chXjxRxB7winIWtG2iCA/OjoCgMDncXx
D86sVlY4TgrH/0FwNzoKpdvg0At/JO+rab7Ardpo0hSB6xoMUPRSdAkTEJiW6wmx0OpFpPkMn+lRznNAxJKcbEbXC+cP4uNOTq/1/x/XBKZdUPRMsgRXyxtJha7B1WkOeTrxljupywoJ0rbZdntrV8I5wyi2xqOU
x9kGTmBnPB4eoS2LwoiYhh2cwSpvP53GXRhGXnC7zdKNiAplMMWhsY31ruCNlhFzYo5DAXAhwpt/aOqweBthGTJJLOSq3ebP8SHEhyAfgn0I8WGuD2E+BPoQ7AM/WN0dpdcKhw43V00WacLVfpFxCu1zPJKxUHcP
EYUFxft/DEgDhjyryhyAYDLoh/0QYu8hAh/MCPsYoD9ijrq9qBwnYC45kHt8CDmMHEAO5h4eTMZiD51yws6PILcE9xOlfqLep5/nkfqWZhd+etNmDz8b7u5xyDkdFtK4hAm81eJB7ur1IextkwsVS3j8p9GDUeyB
MdwCXXYRO9LgmOEMzg+B5DuIZxvLVeb/oic++6ItaGRr68EIivr/L2dPd2s76XrwSYI0da2rX//gSJ91oX/izx8d3z+rYe4SwACopveFRzziLzSecRQw1UkaQi7dmRfLKPRn/lMoCTNx8uR3ehIN/BpE5oeuj6dh
ri7RVCae9K6+yRTgp8f1qKz96ToK7Pfovl45eensXfLZBDIdedyXKjRHHJ8ssAnE8YGVa0PC/Ub9NCb1zBAb5tqwMm2vE89JUFqdTrAs15zeimnFSf3MYkc8V1dVnGs+Hzcr6F9683HJddKBYzj1WILj0VtoWVTx
o/P66X3gPGefQywWniDYmko8dbB/sYedAMJFRBP0zKPGNv3BJZYAuhpP1IdF8n6gcxCI9sctzdGRvAaYx+A3SlgCkqR0u9t6T0cON/GSp/YeOLzAkT18YYx6oqZtHK96eK0kebyyYu2tFHejinc2M5JJC7SQRiYh
wSrP2HBQMVjd7TbMOylx9Q4MpcCSYeRe1vmUOR6ovkLKqpycetw+LQIyX5ALmqQPVjzZWWsLT7Lq3gNbqdOgPpkD3Gzos8cZD/B04VnSydZYriwVoX21w8fk9IHPNwtnhy8b20HzgoyMrrAG7KTPQw/VZQV0MnnU
OOooAxFwl4pehvjhU2AKFgWAU+4Mt97QdDryo8Mtxw//Nu/yVqcTfqK/qoE5Gj82cUR3dslPjsGPqByxpzvVRvMZLzr2Zg2kFVuvk4nHGvC0ys6tKXFNBwmLgAmh8ZN/5dxedwlr0miMCZTodHTX7hLNwLmHKFI+
x8yDRKenPJM/zfIhgmj1lLEAwoYfls6Yfso5QcQ3RAzB/yf4Q3+fwycPPl4MRHlQXj7Art9/yICRnLLGvHB2JVk3pR2SUGCFfPditqwR6CJWiTgfc2SfQJ+xVANXeX4wwS2WUt+s1IhSM8KHQl/UWTAinCiW9FyQ
XhWwlOeBHLhnCx1lkXYQDjDqCk3hPUT3JCUsLixhQSF5RGl2n9C2Y4/XfUrv8YpZdDgDLB7M666C/rKIszvhGde2apzQnMSdu2jj368tH1aW6wq/0cSyqK63s/IEizrdrD8pX2b02IBAUWLOtnZO+szz7iIAphRx
yS+jl3O5Hv4rUIV2FEL5WwNxUoVJJrJTh66OPRqJy/zpbkV++6+x0mPAdOCTP92toLNBjsHao4Hpjwy9xAhH09L45cI+HzDRD/rNwKdALNbkYuXlCdhHM/AWnHCfvPXTn/dCP6nE9xOXfCEwMjoesmctlNPtXIIY
o5OXZRnUjuCdTtSfppuvs9RpXX52U/ixrUYGVGtGh88KD0hmpCt7ZnBzNfiJXDPQkBPfewIhsmQnDY0mWf6AvHs0eA+URay0Z4FNJaJ/PVjwXHCzz3M9nlQd7AyHwBFlEuAGMfp5+SE9LzCXUk/Dfgco7fXPnaV3
RDAVhFSZUxMZzArm9VAE/XEpxwTg1kMG0+Nn2vMuOR02/+Pykee9w4wQd8Tou8BBV+LcCDF+0ri3ivlBSAaTdIaODERQbK9SN6vncnb8Kz7H6hciSJQlEH1jb5wcCVllQ9dKsnB3tZcvn1Tg4E0xiHClcwwzcFlJ
MvSs7XxfIhN2nItnqh1n2jqFgoffjJEcgh7k/14NwxUSgSUo0nSddSQlNgc/J5R73P9maVWw9PJZ3jKAAPAZQQ4+G7dxe7fxdOefdNedSRKvC0BzuZlQWpi43UPtF98OZdr5OF7sv1uM1idbIIeKcvKhjq7kKmlQ
nEp6OfXSqPST9BmZCzEthbxPoQWWKmxGDnlve/o/UP8zmzBDZuG7ylOXRglNrOieUix+Z0tkDshFfqnpw/xhix9Y9Ezuq28Wp3ae//534ti1vdSEs91ng3cgj1487oFbN01SwAaHIzA5nNTWd50Oxs9HW1SpzU0M
iSIJSfmctyVMZ95/FeI5BptrONSWJmuogseaoJew3aHkAPLxhYY1rayabKzH//mzUyGJ+W1OstxqtIXAGSnRamzpKX6OXjBSwnm1IOHU2SswjymED7pe3VwQymeWT0m6rBF+JdEDPddW0HU7oBZOarXAzSsW8IqW
0QnKWCy2zWRdJSo0/qrGYz23/KQo1DBNUIwpr8ZQCWF2uf+8pIi9xxIeG5lt6AJKqlE3vTR8jYDUqBBkPntyhdb+ERrXuNzFiid72vKjRbzANhugYbxqCft4H+Q4sKa+vaR/5wmAzXQzzj8X/LRNnDsX+Oe3TbpQ
X+CEysgtP9u/zpLzecI3BCXPf69dRQf+oHs9XsfX3ke5C0hyBjHMRAzmAh7ztTh2ls5jzWv0ZeP7jhfuT3t2V3Zybh+5H017HmdHLnLJJedxpHV+LjN2sWQy+4oHnaoWa4DaAMbwyapcu8A9C6Whk/ZAPHt/8VCr
7ULBvDFgE2adCT8i0apWY99C4C1aofRp06lBb+Z6+VtCE7PVQmg4OlNXY4gwG5Qm8gMYrbOPYWRLrOH15O8EKRuIXIrbC5tWOu9NltzpWyeDxw6X02VhyRkOC+6xCFXofM8CIAbnz5jmRzcj+d0Ukoh2sbZpZo1/
L3LyqDZw3bD2Ynq6LCnXCCnyf8AzuOXAzo4zui8FsJu3D1gh8roeUB6eKb1ihEgNpfMK6Qez1bUXQA4jqKjYoF79njfvFHg5WtotkTmF6qsHadAiXsaWdjKowHz1e9nCHYy3EkG7MpH2O+EUvi4/k3x6T+SaAToh
85RmtiVUciJTgznNywMCuRpaJIJjRDztmHUqI1OsUfo65diNIE2+rSn5ZIxtd0CVHOuv8yfLE2do8sFd9TXFwYMftEVMcaVqMkS6/lF+WRv3HdslAA//G1qGRWb2Cr+9VyIJ2p543kN9Aq76REtw+6Cn3kV0bP9c
bjUveg/hasXbKnxstnQkUIok+ZU182bzaQL7daPP0MHVI7Dxo5It6+67FljoVyCRJsXwDvUtmchG5A7g/NrRnbHccYjoslabEr9Pbsxk8CF/qXkx+0Jm8lR1hP8N0oj6XJ2xvL2EBFyIElB0dmIrCRxItZ88BEh9
n8y2f1922/bEm9usnF000eNNkJDIbIz7KHlzULbb9XeB2/+oLmkSt4qbJ9L/3/ljPhOr7JC1NuRaKMVlmLmroeaGtn926lv8wo5LJ4AaRifasVuAif8DdjrFlKcCZvCTp5wF6wR0hnGMh2uaNKUCg6oEVxL8NBP2
hvUfadHfyjZxHLwFzL5/b9AkDSnAwSFqNl2B5hVEX8i4Fc2v+MrMbSG+dykBLNCHCD4E+IC2RqAd8mFgwqa4jCW4BoJhaZDcXXAVYW2lxE8iGn6PAqrqsbNhdUVIOEK86XtwytmKTWwTjBqKlPUMzeKGCXQ5TZma
aGl9oMivfhMjsq1y9Zj9KauqInDh9uNQAMbbMjfmu+ln8gYwxR/Q8ryugInk+KB6hPA6K8XNSHpvPkwqvIFEMZBww59/JkBdUGhDWNbQSP8RhUA6MKx9BmEbyGHKdhgyZUoUGUcZCU+XNNRxEa/VldymQDFXe2cc
ybFaEWVhUwIYOuRIIuDmeprAATgKOAC8NNhrFm9729KbL394pWTIbAs1OicK2uQ47yI8XKBD2wE52XmtqS8FvsEHeBNCgYM0ByLYh1fB4ZkL0X4KwR5Ndna1WIJNWCuIGj5uCKbUd5yMKkazn9Sk4TgNV2r4GdeY
ls2sitd8dyvGh6O5odi6jVsz7Hbz6uc1nyL4WHWw4tClf7bf5Hy05rtRrAlkEOkx5mOXBla/bj7WzoVfvsq8QfIpnkYmbSYK+NWRzM80vNxloD03hRKFSJQAUyQOUKi2CvYkXYNXctS33mFgJBkxnWNOU5lYW2Qy
UkaWbmNumzCxPshkJOfA0rLbJWR+jY9G+xRRkrV7zLgysTb8pMEfqmzEzQCf9hi2XoR8DX/J35tvlkIuGJZwVHJLg6tFNT/NAoJWL1r6EzVNYZzj14lpM/8UCZt9KZlH84x0zji30X39ou0Qk4M+Ezr2/iAQf9Vl
M5nDc10gPJhqOWiWKNAmkilwyJkT3zylTJSOMX1oeSV73HFxBSbKt65igl1lenwe9U5PVOmpd9Z7xRRQstonxA74vzkhonfxDbizaSYSuJnRpG55+ZKhvIq8C+B3bJoJft/4DjDcFu4m/+G8r8l//HDP3Oj1hDR0
rqvHBhKy9bKWRlmSgk4b3dtiRa5B5FhxLwNtbitJHduT2aixy1o6ZHUnNmcgAVLe4gFmz8Ny1UerGi+872hYVRsEQyl56kzDrLojoCQpGSiQU2C3EDjyZzGLYz/hP8RbTYDaSjIbzGGLqUo8uNqwI0EASTENoyBe
9FKayh55PP+RkY8s93husUeH2/b3EITJvZ9d7P1hwynMviCXMcnMtvJCPgFRENYtNmXdElhynr8Dgrra05UrOUbJ5UquVPIzrDQtm5JtjaGHDRGmZdMTHqDLllWULybuiSroF6yQFMWCggmo2P5qCMYuJ2UBFAqm
txBZA0VwViCQd8ghm4TTywIsrXAQmcJ474wncCT8yld3eDv85kY1yVkfBRoHQb9vfZNpyfWzNp9KOqg2mKFIZTDy0RIbwSxMHpgWEpboi+Y8njrZFQg9weuQVghmLpjF+Ja680YdJlKmEQNLfhcHnOZu9nG3D4we
/m1S3+TN4PLhDDWAE1al4bTWCc2CczTpjJRgJ0O7nnuSUuRdFcSmOUaoLabBrjOhJo6YNwsgOq25DGtk4RyRM9CWnA9PjpXmsHDRPMLBQeB3deCyDe5CqeOemUo/7sN3rEOT0W8YNWCyxOXocFFj7XO7q4Jxtfvr
dC/sXrlIOoQl1sGNWrjfbPf5l3lZos45dZeipv1K9UpQgN25motgggYfNeZP1iDeyJXNsVqvYIU6dh5BGGnr6FM9klJbQs0BcMWgpOujswBmxkl5H6LUDqt8FbLD2nzqil5KurfGxdMizg5Bd9SYuG0eVhSt/tGI
UTlNPZz6J2O//OuGYayRNEQhjs0u1QKvKVHIcyuyEb2sQRW3jOq0pki9B9tY/8Y9wWnUHrk8GqV89AHilGPpuVKPKV6FTkjFTo6kawR3x3Hl7dxmqkz3cUcsdby16fEG5p9Lu3LcJMELVF/xg3xd7bJbf3AMnhyD
4dWFXgs/TcjJORWpWHRrnmw2lghQveYeGJHKMvfY2gnSUB++rNJfr7ONwVKxVRZKA+Ek5ErN2iZInJxZP7CKYrVIODk/ffbwsKjfBg5gq5XVAOY3WOmYgMlVFxvdDhdPf749gEsDWL9/Ud1eAQwmvyc6ehLYR9OA
AoT/1rLRj+O5wtzsxH1gj1/honjYVWoBTzcRR+ObqUB1C2jlTnjX6tdBBMHegvMKprhKzL6F2YQ4T2q60VoPu9clTSlkW1ySqz5hiOoCrV5ai2xMQdzigNhnu2y1he2GEYcF2QL48B2FL3hiBdPWUTXg2CDkCBB1
VuNwC16qv7Vt3ySeN2LwHpglV2MIvpcESgRI/POXDQlCjopi6+7DWobM3qwxeQMl4BMspQAdUmvMfofS3AT6nHoKnviL8WX/KXgoXV19LtDIVVcMg+193kkGQNqqQhwWDiAIFMdeM7M7vECm5dHzIKFF0bPI/JNN
5XSmhMnUSb+NNtwbmcGMK3o7RTQeVtN0aWbgdam7xV7FL1+XuVSgFV0tTFyFAXgyKKfabE08Do6R71vIcR7USPWw+yd7Amy7O2RDYfprZuaStyraM0Hx8DCz3+Mi/065doFnheP3jsaDMLV5KzbDBAv3CvSnCjHe
0UY18vG4sHyBsB6Ba0FW4wMVb/NtKkWsAuJaIWYXt0REjXmLYaBnJT99g/lAzeEGOni/5YUy0i+Tt26z7yHaPRQuagmK2I8O9py6r0C4eCvU4rXdfAMdMQWLQy+A25azl0HtVlCvPkVbuIkRLA492o8BbdrYitSU
yk9lO7iJESwOPdr/0GpbvXEZNC+5R34/nUMRlWIORQSKbW2zbWofaeaq07tLShcSx80zyBogWUQ9Hkw2PmWJ5IvTbrO8ysJHDQ+/szLcvog5J6RQFNHI/YcJHLBUupCevdwS11qyDi83x7GIGYQIcAAuxr0TvgZv
/CpuAZG80s9KVdu/5SuEl5QiS2kPnR6mu41vgSEN8qdxKtMtYnWLwiWQy9WrP2LLxf3Z4ccpJ+e4lXfwdLfz1PTDCvuW/Q85CdsGG86dx+bE2Wcy7t7VM3gAA6EIIs5N0rGLk3+lWQO/zaTJ8WtyF6Le72gRAds/
qQVS79nHon6nemRgY88Lj6w6HU+JqVfa1MNPCBWgMGEIcDWdEtUFimN1IglEB6ETSSDE0NiMfIp2wW93VJSUu9QyYH0VNk+ig9BXYXOjVyBUNB9NOeauXV17sfdNhu3szJxOt+WYsvDg40+hEv5aIQ4TM08/hXpI
ZTcfeq7EZN2GkzHvXoN6+lyVLER4fPwcj/X3bL944pD+QJSGzU9FNfFmBXaWSz0ZyoiqDhTS5dp0bbPOXBechFnxwoCkiIDVMAjkKzZzhjszEks/QdxCLPe7ClQycL47WG804U0rlHcNnSXWCIWWudWC4iqo1lqo
VfLJC85YuIdglCcBbzRj/KRq1VNoBtlrQSholhsULJyStCMlSONBnYOupqX5UPobe4sHQDIsefRsI5OwC+Q6vqI3GfxONyw7B5C3G719bdf76vcraGXo3Boumk8mxdTBs1iudrqe4A6qPz0AxwWymkEm7CqLBklp
xGjG7XxD0O15OGrTflAD+p7H4HjyjS1NOYEOLwUMkFQCWVURHyRMpBAKUy5TXBfdY1LYjCcvfurralIr/nn/lZKoRbpmLH8t0rfW1SiuzxVE5Pup8hCUBvKq3/xd8Ch+0Igx3G0SMAWGvHrSi7TwYSRPwyi7BEzT
v7OPDe33GVvXIASrWmsCjVp74K4JtCZC8PIrVLXg5Zec/bPZWr6jCB+/KP1mfEe/W9q9jg1j9Rs+7fa7quZipqsvP128XmK501EDYrAug0GFjbE2UWtpC9cg0pRSWVSO+q5iJUjVPv1Cys4+UvTtYRu/rV+mO5n9
tb45lpXRNRQb+7G6ZJJ5PlMOmeJ8UZWZsnLWL3t/6ejeVJ7Vn5xd9v2ITjbv+Fdpm50R9bzRPuK8Z5kYJGvaw0Z4H4SXMFzGzwi08fV8bIPPHwVq+wv4I2gFYav/8sEeojHAJ/jhPbWnx82fM+m0/4h98ah9/ZH9
vd+3f4Al+7R9vf83vk773orz/yHbgPX/lv/fmZKdjnOjP+pH/BS8//efuHyVN4/f5svjs0lpLRf3Xf7/MY9eFz8H7qMLHsOg0CCIlDx72v+rxMtR2Pon59g3tLbVH7nwHiKzx0EXuW69PcoZ0vdRA5FG2XxQzsfZ
rxkcwdtfb0YIu71UtkN7AwDW/1qsnfy5YMuV9s2/9QKJ8bm+4VTxh4RZg+v/qSuRWM2dPo9uLL9+R1+mgn3gke3HSoXRb6ZL5bq2H8wU4v0c71liXhjFc4XYDQJOyHmrxIWibyb9WVAfan+RvCtDnPa1FaLfeY1y
dZCTfTp4ZT6WwtPWKP2Te9mPmtNHn5bhFtus2BhsX3f5SYahVMDopfebNvS5ekFpi+Vmrw4K6btg1Dll90P5hzG2kNlcXfi9Rjx9wt+Df9zfc390tJOP91jCvJ3/ye5T/cOmxanr/nx4mEvRy/q/E41isnOSwSD5
ggSG4umAQTwdFEmqGgc6MPL8lS7bul7WnBZF863X2mYj7NpsU7rJPZ1uezuNYYPMdM02yYN7GTzsR64sbk0S9gc+v1DzMK7gZMwMNmD906yLiYPJvdgT7F/l7T3H1K7zv3UdVruW0gR/m1HsVVUIxXAiSEleT8Xf
I7CWP34vHv/OP5mvk7SLgPHY9LOuV/mURBbeb/GTeIHk602Sr3W9l09rZbofi88gC9B4H2cci/cuvwsQOFA3yz5mGUpE3qdzPJnl0eaZg22hNm9ggFuGLfDGN3m3OSDNmRLYluXE7oc3ul61X47/DPlzt+VWe+3x
Ad38hEBuVKxclNdT0PZY51pffm0/AelzB49qyRJRH1Bv3wukyu7rZOexi+hlNbgGNMxt3Gbd+X/AQpkMnqML3+PGOvrsvV3cxgH6Tvdn5z/4r+0yjC2Xhnlt08xW3BJlPwWG9z5jlP9TXH6q/8zcEV7HPvOuDTi8
4Ev5e23gM/oqx2XPbHKbPp3o34m24rEnvzoopRlnB4ypKtJOwAMDK8lb09blXqKMWsw7XL5Z4wCa+0hVtiQhbiPnV++kfUQ9PWfizKrf1J/VHeDJvsaNZ5/kOeYFd0ZUVs8JfVtY1IJTokmdNKyfqYUYxiy1unIR
EGbGfvx4gFJHQsQGqof3XkAasGaRD48zBA4r60ioTFcgTR9J4wZViGoBAlays7WfBZ6NlW2k8yxQxpo0+nQPBvKQvM0BFizE+SF1QmIh97Iy842unWclMCeIsqLU1lwD2t83pYFtfZInib20PLiw8PMxy4N4Jc4X
D579WLBW+znoxlm/YW9UEAb1c93NfYFQ9OuqdfWo0f2yzy9M1efrdU0GQpuAVs0qMGwX4fXyTMbjWpm2v8b1Q8PDa42E2dslwPHt/gAFIG9/aku7I0RBYDUOg2Fq71FcfHSn+zWPhVWYYKQZe+pBjowr6vT/Rxlu
wDWUTcXRF1OEenu3S9j9ZMftrlMyFRxuCKIQoMXJlSD5hmhpYGpZs7fj3NX2fj4wFLyhvKwxnYmQI3Z41Be7yx+7163hBUYdsyj9y+RmLbz+COyAjZ/K4fDNB+1ASY+BXoTdUufV4RGD0Kiijt8pGAQYBHGlxCuC
VYija78OrsAPraUZcSOEq4A9GC0wUjiAIVaLBA8LUM6JvjFDVExxlxP3Tv6UN2CORe89FMHmCzg3rUksoK9Ug0X7/D2OfAgfD4U1XaxVaAxZXg7aRVh0Gq6GBBwSAzEQJE0gagKFGSVitVngMf0zgy3qlcevpr4U
Yx87rkv0gU2Vg2Xt9oSntztJ+qxdx2OL2wB6XcbKCyMAQMgIbRgquz9APsBPxq62LEKWWNWnQMgZgDDnb0ByqROQfDh+KLNdXHCBcSpon8kGfW2ieCKkpBIcWPceBfcsEQvv0XcALq671B7MRS5tBQ6rFACs2dFM
mFOAK5WlnKVAuYf2XsKr28M4RlBb/A1yWlTZ8yiiU4+0KvHCxkg3FPPq5lODJySaLYqPSiC+4aiFt5Wd4rhY3ZqfqRFSuYz4Ri5+PSzslS6ak2UcWUH/Y1WXHOlkQNmVAZt5BfiqR9x80BYAd8VFqjpMQEC4dnMV
XaFQ9IVi0/xz9d5FEPLfHfhQAopqRNI/dNwUo1iL8OwyB/C5Yx5xCQYdiKYu32h92yIQH05a/Zokcn1MxWiZg07Hzpk3gQv3C/ptnZQ+LWfcQgeuSu000D70mg6UBENPdW7HBL2TEG4gamWppOJtCOJSy0VgC3UX
jo1mVrrcYGQEYVFOQ1YT64ZJJ73LJjgMSx0uOabFoCQOaaYGWZYHaxSrXeQ+KbFNxsJ7wpFkqCAo2x59hCwxyhH5IdYS0zu6/L1NA5w3V/C/T5Ay1Z6AhY441GAZkzdiYwHLewc6fBLGXpEcCp1a5uh42tr6soPC
j2VgkhoEPzSXZlHRo4Q4ZDJD85WfR5vnwBqpB4+wS+i1Y05/HXVGBgkg10SlmEeDmpnFBHQ0xk1AlrH/SfJjPhIVQ3dmCuSlyBOT9GoJgycM2zm1Cz4q8tITcP5dVvTKMiwOykk57FQCKp5nFtS7eD6qg6pgFfG3
8UcUjOusZNxH+aAxfh+Yzxa0R1yivS7NBz3kFQ+w5rPR8+AaFZ7oRvqhmZ7yKIBrCccyF+VPaBm9AwryvA59mGfhvaRCDqMSZR6a0zb00po02bBYFth8ANItyLVLK1HQkeBNeW+SOiTTIBJo6wZsLad/nLzdypzq
e8PSE2rwWy/IWttbVhdyg1NOQaOx0XMYQR0WXESVNzRFMuFVT2gelaaV7ibiq6dScwhCWCuKvJXxErZq0riDHr9HsR+NPBlnOUY6qs5QRYXBeoeLDqBwbtnbgSJDxkXCKAQ7XRQuMdtokBQnKYIsWcC4WrOQPvca
2tL4JELErFIIU0AsDggpbsJCdK1bVA7BrAFKCCHtjIIWI50MpTcRysicy84yhBQf861Ei0GwesqcNPz9eBpeiIrEQ+DaD9V3PZjNEyKIlgKiZYjRMmfVJEx6VZ6+WPiok3V8sN5SIBlFFbUUGAsicBNvYemiOjjD
p2oA5ZzDASyyaefNmor50ucwCzFzFDlB3PvQUORIPvPL5rzDNwQZgWc/8BjySKHUoNbW+BqhfqLggkRsxd5EeGWOhdcWnu1FI0pxnoQhVxBin/qU8QCfa7g2QjseIgV7OzvMEbxijZEsrC5c08+wanqeLWj6S6Vr
hfDWJt6nHQcBcELZzrS0aJsZIFmM3tKDJR2rJDzvYyTb9uhQrJmIaxJ8/TGWFBukjIIXjnQJGo7boi0mHBjZlZBn2aaHcSJyIdpHI6/swGNDYy8DyoapoPAsbnHls0GoUyMsTJFCRQYEq8KmZgCb7DRAoHAfVST/
inZ/5UHC5S/uCpSFI4j1lUyCor7ZuuhnT2jqHKak1s210tcbFDc00RNmkAHnGHfSeknmNw0/r6r0rdXZGDY55rJzEAr1z7iVb7UpFMdNOolzQd8OGuS7FMXUXQK3d6BSn/2vEnnyFpyg34NW+hKzPf4Ng/QK7LHQ
T5EfESNaH/f/I7kq5hJLWCGHAvWiy40lMTLgP5oiAZGbk1Mj1OKbgugsksh1cV7Pyd5TaEkGQifZaMNS1lu15Iyh8n5T37LaeATapipFxxrNupEn7VLpKI2gfKAfkfWAh7vtj/EN5Q2Q88FDi4MnLw36tnYULBQ3
AuphKUP1uU5Ql0w0qJpSAdW5pcECYVgzyusFDothKiNKQAJgxVC7SSOtmIhUEl+CYW3CNiGHFALKgsOadCTE7+zZ/niLoSPCv5UIwGs6/UmWlJl8fLFyRzQLuXjoJ3ir8zl1RhHPyZWoZ8IJKiRXcocGbDmXcu9g
XLsgEVq+QLtYmJQTfa4635phys7kOz0LCbyivMJpEf/PBUBr7FR4JKr5tRmfF/ypbhPZrpFETEh50aMClpm2sGkrEZ5VtmJGVQfUE08iabwUdXreAkUILhFUkl2ZEQQqGHTI/7uiFkpMHIhbCOsKZSlYUtLaAsiB
xMsBQg3XCtmTKAl4uE3te2S0VxScS1EajmtUVnoCYdsk58sLqlpKi9kvKCqX9ZsrykmJWs7vuNDaNC53R9rOWDirhbsE6xIlUoJo5UytWJG4+wkMtx6yVCgF5TZkHKxrmhCKh5ru9VpfTI7xDc0npVjsQT9pGTT5
Nf/NcGTv6oe72VLy1BEDaw8EPRdl60K9rKulWogc2OGL40z1QfSjVGqqG0TQlL2hddUm1bKweb3glBm+VkrL0EaVGUIVAyDnJ/5gPYajpAi5P2WhnHVVytIcnCeezimCUtVCv70+qCVU13GfcOpOTRQCWRP09XbA
ETpBVsPx5No5f8r0zwUjICBlt0N1rDSgMChWWwWX0EaasztAq7JvzLQlp5ANbml9pwgDH+aREwWlgx2+Fz8uPuNmaMgL0LsBgECJ0QFZ/Sj/OEO7MYcjdpYGdHwMcKJRFtMB7YtBTdkelg4Idkuz+FVqM56D8p1h
AxLhQcANpAjAdbjkWNnb1Q4B/G0D62ElmNxlvkDFS07JaxmUuyzIZK4+VpggRVV3x/F+tasqIIyt0yv1TbxfHaAqI7BX9PKiPPizGP6BWzsRAbHHKSOv3tKCptvw/eKuGw72rMuwu91wdDTqKMfauLNuA8CkFxX6
sofKResKx8iUdBdiFxkm9VAiCtBr0ene9xMu9ury5pUernI4VZLDyzBRtFjtS/ExS0hpgAJU2hNcWJZV5gfxcvkVumuqvAfekXrNzmwFUX+IVzqWr6e1Ygo7oVubK8X74P7w7mN78kH+Uv68gz16KaHNwpcZzrw1
h3ri1jycMWfn+MKMPYQMVRniHQ5Rj5KXu+PVUTucsBQz+2QQqhUzP/ylJNk2khiVMRsGw65jHYTjDILrbTjRGyAY/e7CbMVAt7Igj0aAA8zW52FxrFqWHZaneLh09qW99eZ7g+63JWq3lgp6jaD7gg88bHu8feMB
X3UQKwmMSbZK/Yo2MkPyQ+u4axHUL2+yGbTZylnUTJ03/oBSW6BtmojcIlbbJa77nv44fQKW1JsOFoAZbT3bns6jD91k4Ny7GEPYgrNVy/h5Lk5s87pTmW6kOlQ5pG4JLi9+2gfD0wsHZQWTxkw3D1/IIkhqDDMG
wbYMVi+nxE+xUcBRNn8CJyQtMX70Ojz7ZH6L4/R5Rpo84NkNl7Z7ZX0uxR9heB6yZ3Oume4TnqxyV3fGghPuhLlDT61Pm2ct/YsK4MnNOTWJglEfjyU4ICs7TuiW0X9AXqk+33dZ6a1FeSahSYCast5yrW3hok5O
4yW1RZBfzVARC0UYjHUjBjdojY5vHapLoKwzHOdIfWNhCWZUWKsvkWW6CAnyg0Ln1EyyjkMaULPlTYcSvhuPrKjczyOLLGTsek4PBYE2l5qtecrWYzrRpelvrrz5PzcdHuvM1GlOK9VNnK70XtVvaqXeMPDUm2hR
0htpbQ3tJ/JRzO852X2RRJZVsD+spPtl3dTjfxI21ubw57AajKI5Pna61SK5xzo+uDhDu/bRQ7TDLEP3I3B8YxfdyCR9ZLcN/MAPRDQbIA+852sppIfqpC/qE75dy/eBiB740Jx7C9VzSutm76drHH/DzVlfbDnv
mi9+zioXi+gIMg9mgS43PAEGmkKea+69VDE2pZodlMAdw6sYC3fl9CIvFf4EMVZvBYrJRHbUmcMlKBvRaMA2EcxmsklEqpX0Jg5XDgF88cCH60GbnggNS0UJnACbYEwWF6M9Ob6gLrUmQMaLMrxqFtua+ohEOaYP
qrb4TCGrF2ehmj6drqZcl/enBXjm14QHQAUAGYt2IwvGvd5l7rsyaNcZnVqDveFl4VJBqn/eIqW++8l1efshlPfsvfVBCoDKZGYfff4KHMmVdx/HaMr40LGX9kTnMOSoi1jW/j8ax8bZbQuN+SA8rQeugHfoUT+3
1r00j46/BZY23+Aw5/u0h76TqaeqP6TaAiSVCKh2Sv+Eup3NaAio6L1FKewtd3a3I/B/T3DCMZEehvxUaQSbeuZ1hF5ZrQxQyxDFLCRXcn3LB6+L4v6sPfPHWWlmfkjE+cfVuUewuHC8VR9GWrcKYOhSyqMomd5q
ryBljK3S6QcbE2cqeyE1wFjxc0WA2LK8euFCPMANzrKdoj3uCbedI9Dg9N26NnlXNAf69jRq2g3t6B8x7dDqt44AIeYdYrM7WPvNSpleGE4qLmNRQwkIwwoDtFNqkhqkxkA5HxSweUOsW4Xij2IlWPfNdWUJOcas
V7nbzlM6YsQnOcuUZ4j4bk6yGsbnHO/eEpW/L3XBaDGkyljUlDR0Z+kSRT8SfykvU3YsxLPO63il46O8Uz/DJ1RDT6IolwxsRhz5CNJoFdTSsN8F8ieL410y6jAmrcE2jJIDLY5YoSeNbHzHiOHhTa5PDRRtmIYH
3eOduPYhopV7DoKyTB8JdWyczcxMp73ClzrWvNn26qVQBtVowBZ6MFAb15dh9MbVvqkhmC0ibcet2uzpJZrAol0Ra9rP6dx1ZQBpw81nhEjBtsNvON9509U+mLZdFDi6Fs/nc1Ahk0jIB51PdbBEHjrZxPNG3GbI
ReEBda2V9zfxtfqekIISF4bADXMoClfVlDgLSSMqJS7jAyRlmJ/ComJ0QoULUUgos1DOcPuKGQ4FIOc7hIMb9oLyaYPKhgVVDTSF4EuplBOV+FpARRv09/g0+lLOCccSlqDQ9CVDrhYNnsHhIxO4IMIw6FMOuPT4
RqBxWM5uch7gf1ZfXz4vgPgD2B8gEzsgVDfo3yjAPaZI6yOYEopCtZJxBF8TXrW5ULMblaGASJ6syHXaakJxF0IOo18xz5LkqX9EQPQjiDoMFHpuwnUmrDWUfIaNZF5kPQT/KyqKExzuqrMcY++J0GgxlfrnU31C
rF1NBLGP0lFNCqhYiKs9QZvtTa27OZJovJtKigKPFv1zlxuotMJgLWyMYPqk2TX/Nm/Nc/PyTbqN0K5br+vNLr5wsTAtzAvjwtMF013vHvid3w0p27ddJuGi2HrxzCnLpyT997Ab2SjaH22a/9jpz6MK3+xv9osl
KXfUBEH5G0/54LcdpmEWAB/3Kac+7p+yMMO/aHFxntwN7vEIuNcY6A3a5Q6UmZ7zpR7oomgl8yGCna1JOA7EjHHfK9sA2eb2blRjngVe3E8PWbP+IGIWpesaaJUL23QQL5pVFkXTYO9yCXjwvuetp2H3ZB7KoWHv
fdMHhLdyCr5Gw1qDd12oxpkkpmNd7c9P7UhKUXc/cNEudV3RGl9WFl9rjlMXGOeyArF8ecyeO1NQ30Jgd04EZ+2iTk0diOWSn4tgb8KWoLqfkHaGUKLntz+LdL/rUcFZ2JmAKNL5EXRduAA+8gBPXYyIN5KXKv2y
wToJuHUVbY5/C1qvcTYAQjCCwfIMii3p3adwwFxSKA9DQoTPbaQjQ4VCttaVX+1xwn6UZWM37KW37mZfRQvpFh3e4/+Ohk4tmjxCv3vT4+a59o//TGHZb4ndyxZKMou94irhPES1Ddhov/0SlugFFqpOliXk2URp
7cpeWP5qqAHM8+G6YhtStG9Cn0/wGqH1wBu626W1gESo3G6uHcdtTvshydkzZqybE3S+GLGhaZN/R4J+JRPzt1vvHDVwYqYb60RIfqfAOg0MyoddytXFK589FOJsE1bfrZ35OxoOZQ19X/IiWDUJTpant3u3Ooj2
jV9kHN36w38WR8lkIZO2hmWTuETemS6Vc+CkskK8Xsqn0ONfKMycZ3GN0wTEinjvvNUXsYo3dPmXaN8baPHmXSrk5g1V5sucCF6EVlRo+f5wC5J8vPlppmmfmpoHE2Cy44ST8HE6q6t0ruAouh00wfyEf1dztrvs
HCKQSSZM0qWyOA9YEOa7YI0lWQg8p5oD7cndN+QhLOMRqbyPPVY1fkQUpVME+7x8VgGxV9wpP3CVAoqCNN77Mr5cc1qDXlve4Pt4Rj1NOSVWWDHyqczhCmbouIUXtUs6gq7Ys+f+vJAPCw7RgxIkx6lHXIl5YWCY
3sWyUiBEjIYMiWCswPayySlGzPqrwfRvCnWU0rI4JpEUB/kVnGbHgJpWdcucwcRUmCNBfAlJeCHi6Fjh6z2NS8BCSjylcU93Owr9+JcUCRBSmn4dTglW/cZ7PHODH589R4KmIig5YWzT2Zkb3NGv/GLmBf5YMoDO
TQEqvAZBNp5jtiYzzvdqk2E4Mw8s20lM1x8/8NGXFgNkZaeWfpxbGq9GyizYpOkEiJurAOVXbEnUxLZKYmKZGIXjA7Bb7oeCbZjpF2T4YGnO0HewmnJs9SH6DrFFvvtbkB4iA7jK2AFsZ3KfzGM65wQgb/57Mp7m
YRmKX/wi0UVOre8Hakd73q+EIOvAFpKmMapusV4YXraCkybALDMuMKzr1rHWbK5X0loOdihoiuU+i0CYQX1YoX4Bhcm2MRJqIl17fEmkfgx351Z5xTADNhDamzEtWM924SxE3DMfaojnrAoiWG5xrNL5W2TMMZAp
B3PmhoNY7YbK3PJNrIWJdYfJGCsmIdCt7pZ8Bc+Z+Aq/ncjernYx95T4Bu2at161sdK5SzSvsxrD1AvKopwNKRsy/pEHlBubyiqddVuJyJDHdd97VF3RHNZfH5v2HGS+kC2at4G7Z1UANtywpY7FLGxQExC0tw0x
wL/ifJlDDrDlC/GleaDcuaJYNH9sh3O6ObeIRQPIcQn4I2w5w0X4mRpejfL+6fqIpHzaARqecv2YCISgkNyqACyi0L2r5A5DcT8tB8Hl9EmoQ8SgfBBVdXx+YT4g17Jt0n04zannAUni5cf3uyb1lS/Grq4sH2sr
7IySwCbtwobmCIhI0mMdLYuKvxDoQBkWNpgBDdVat4H4kxJwy295XLc4WmsCX21/DMAuEXOjxXoum6My+xpqmRyAAusLTvM/Zk+etneXLuu+AtXnt5UatFZMqA0I8RtDLxVmKkLMKKbd1x5J39HVzyCSs9DCmign
dl3S+vWEBtPI/2DVXUdyrq4pVQBu/q29PuUO38k+p/ZyLDvfJmhdX6h535hA1VKJ1/Ln9QdTqKGkmxN5IA0fhVwbX0t7PJfrG78wkoug0W2xd4/bSWrffa9u98pObdfn06H4Lz3Kq/qo7Em0dQUm/jsAQjCSumvH
wJh1CFNfsmM+PjuNxUBRbS7cZTX2/r0s4f+ogze4AhH9wozr9nT/DoAB8x+wdyV6uq+mO//vEsleHm+ebyyKPRt+g54S9QrrcKuA43ZcSe0Ui6T9ZOdYHD0JB2msfgfoXlnVBnI9AK7483p5E2x1L68nKgM2/02U
9gmDm/aMtotGLsxJ04a2wVODnp7880R1pGFQ25QFOMEIzWQd1qkFIXhrxsSEAcNG3hNcM4NRNKbXRfD39eq8yZzk5z6Wmc1MytWfLSR1WQezEiDoYnRo5LE/I9JKLIepiaJpbJphK5Gn89Wd8H9C1Pia0xDEKK1Y
YLewDoH6aWMatbb2+rUWdpK52pF4W1jzbsVdiY/texjhjhw8MI6c8C9UJLThxQS6EgCt5zX85k1QagIE2KzBVzH8o14wwYYpXyi7yo3mtsrDlFsgXR5vl3TJ6guQUshYu1f7WZZgZy1erRCGdeBgKw2n1PH09a9p
xWbYbRvIwFliWjG6ygfkiBUwtEEvE2J5yD7lyznN14ZP+18r/RcDsxBdA7nlmKcruHA7g79dcyG235z/hr45tDdBTdX5uK9mYZFkSLpwN4IovJkyNcjLj/sKxQ9QLwUeMud+bF3LAWz5p/VtBwA3dXSYNqx7d3qC
5LmDn/UffziMFyZ/FUdwm5ImLP/jwUiZn3QITPacPTCbFc6Fvsn87eX3EMtuk4xl3qiddI1PoOZza8bbQkjaFH2xxU57B0Azw5MfDaX28EyvHjx7iN9JYEqDojhS2vrO5EEDkcLt1MQwnvvqMOUDdAjY7jVL+A30
ArPMHcdYo+kEN9McZF2fu+ebSmUM2mgpZcWi2cw+pJ2VsoIOeBz6BhJBK22AaeboPjgDCdajyVx5u+YwKzzSw7Kd5UlnGegUJwujydX2KIDi6U02LtyqG2atwgVmwLrmUIDAF5HEWD/XWVFSLUIh09cqvL9G4hka
BWNstUIrEN1qAnQBsD597ZflcR7cfsKHrhZtXlw686K2X0aejAyEOThTJbfr7VSE3mVmKalSrC2/55sl1kdfbKPDpFwg949fr5yszIHKCtdAfaVflWFCI3UMquhmy1jEtQyB++nlg81yNBXN26YkDcLvEx8sI7xd
+r9yYj6RouH48AC37Vpn0ZJ2VhMLJq9vu1NlHgic0VYaLPqjYO3NnAm20nOOMFtjKjY4bTzlhHVbD3i2OVYC2CpBBlhWzMdwvhmGmNjlwu5iNqnMPFONipu2vuh4pXZld+U2mA1pWAVzWGd6VzDtMgRXmH6IZHRk
8L2AAmtKGZCPA683YvlaZw6ZdcyKYqPVRtYQO7qSZuDbAhqCtViFPjK04hCeoAr/yLunjP9YM5HQvLlN5Vyl12hud0kbRbdEYOMiR9ABMrCPBFkUFrJG16DcoXu104mnzW8P5J6EN+2TbLxJXZO2Ldzry71VimVv
sgyeNaO2dsDdNbyediTWQRSo0IFTHom/scykY3XlAwEOyGqN4IdjgF5cOxH3T8eQMXpy1meB1Mk00WQWoVXjTEOgLQ3w2cuZ4CQGw9ZxOMlkAKcw0zog4D+nIcbLizdmv50XE6GVl30BAb9I5wagaSysqELB/Z5y
i08eCAt3Z+CYKLz5kLZTfgdd5mtaBR2H+oMxnm00R89PXWYsgDN8T5fGNUYoomedqXRdH+UVCsQ/SPuj/OiKmnAD6cR6CADlgmYlytIRy15emG7Am4smrVe7qGjpt0pcRyxTWiJqt0ctYgA/Sym0G9Lm9w//OZYK
2tUlZ2Mc1jzQvoymnTkN60cErhrh6WjItVU2O16VOCKXzxS/X7hm1dbYcbLnD840DbsWu6Tmnf1Uzu5SnbRfcrzGPKGfZNEAlqoGM3QHK+8vRRcAEoID0YmiQ9JJ9nAxLS3QcY0kwFB3WGWwz3fTreOfz+7rGrAC
rol1kPysSrkXTJ5Mo7czyClA77/ym0RLtuVKSd1BvJMTNxlbv1lDjpHoZu+BlqKfSl/bjZNx9NsQJNWmtHzwf9xmbJEfKlqeMqpFRfYwUmQyL1Ah5gTmibfef+UDS2K4Dxapql0dSjc8PoyeOAPq+UB1NMONA/TN
Fd0EZZp4XxUzV0WaC6I67qtySFP59OSaJ1Rp3swAZ3O9dypBVu2VnNyAyqFDvVU+CtpTq7TpJt6czl3PG+c56u+K0SQ1mnb2tJDS7Ubd0W6cUqYV+Ph4h7BfQRI0DzXabOfle3fBGTSQahKc6nh//kLvaSyg7g5w
ebuvyw31ctwfc8addjQrO5EwQKpHBifqUw16J3I/Cgw3e6X4PF1Pd1/s821tk4oorO32kDxRZL4eYNrdjXxDPkHt0L2s6X6a0zjm5GRdjKBpEqd2xkACDVfrBgVQ6CKHdQjYIVOJTY3wic+TLNVNk1cxNwuSXNAY
bRtEGfZ0OPkEF9KvnvD0hhY92j7pJjMR5aRIfZlZ1eanasl0rvjJVY5XMhzAXd28nwNH1LS3K86EffZlPJakiwe5jW8u7ux7cs6ptm8yaCrhk9ZsnMXHJLxz/FWdjBxB+i01Zns2wlS8GOjgY+1M00a1eg9Fl8qF
x6mlL+Tc46dLv1poHqwOePhb+Wi4qkSuAXj3yZmo73uhvVg6Ukbw/JnbCmlX4w4mmZ97CjYvwTXdCwaWn5+pKuC6wJMPsqkZZeb7vqeDWdQkwO53v9o58RgcQCsR5/BqPEauqjjdSVhgtewuat3Qph9rY9Z2mH6T
hedO7CLjZorgR8SVuSoTKLvmR3u2FvtAd1qd2tL3TIoaTSrxQWmfcMb2syI85POqZqzLuCxDo1pC/IBCKViRiK06CpSTq3Om8lycrpPI35Szr5+mLGDYZox1HvlDL08ogQC/Sfw7URSJ1LfW+hyGTfvW92uOqeZv
m/PUNQ9dIsQ60/tFOYlOJwGckyrr/Ue+j8MvS7necDTRcb+q1avPvVa2JEVIbbOi8qAvi9tvZXmm7WPTDnoXuBcHd7lwV8Jg+QFn3ep970uSd93FK7l35B42eDjjBJ03WUcfKkOd4VetBd5wqfqBXgdqa0Z+++rx
u37WxauYJ9o2aRD2NPGobShy63RdQ4MGAcjPLj7fJFJyJ1aKij4S2oGeiUdaC2df/+81IHYDmGgdcA8EOLxKNXyXNo02T06zqaMMSQCk/6/eHGCifuFh7eLEkl9+F/UL6mvNk56mpnUdn1q+gK5V59FGtTSPjVm6
t9e67rTz/3Y0Nza00EslSQDaBoEM9NUN/fhpbzbwqmOxqUTl5qv9xPBqV+LBA7OPXaS9AGE+Y6AbIYESxOV10B+IVf+C+HUv9YUizw6A5pOqmBGn+vVcC3TnI9E+bGIPdnAD9hcdjF9gEBYTLE2ogv5z0n/62jS3
gMv3wRu43VCWZVN+05gKgQC9DrciD5I+2fKtU9B6GPSbJOmCJJvfXaDRIfivYQ2iFLoft8F6G1j8lLD487sLjOBtFWnbgcl/DY/bXUbKXJy1DknnCvbLwYcqdrGv3UmBUbiBk1MuMsKqfAsN2Rr6hRYVZ7i9XSGi
CC0U6yTSPzCAPzQHxoTRQLMh+q9hDYngyGXRIEtB/CXhoEFjruHAYmE7QbAhOylBPrdyMGR/COrgp0Rru1Hw/n7sENAD3jo5KJmsnVqhXxyT7qfhRG7UhQMQ4/gpC0tazwU11cjJz4LFjcW92JiHo8kVrYNonveC
NE43RH5YCXGDkUp9rxcSCkj76MkFEnrLz7rKhVMFZdBzQgVkY4K3DABKQfU5XdSQytHePnHkFSCRgi7dtPUjpGhfww8XOKmfCrjZfxet5/2KshhR783gL8EiLQaGQa7kB/ARHN35ZS+RVXtBqJ0CbmfFMqspVYwx
4G8ujf6PM+zmZ+X5BuGprDyIu/j/Yrh7TIoCFWZ0+B3lXWDaUDbCI9wu+bP1RfaONKp6z2K4gyozodTkmngYeZo+Z/BwHw+5Seo78t9vW5vKr7H/4EeyQ8ug78D9nLu6WVJJvnd7lyf9OyLe28Y+iYfUdiq6ybK0
i5rU06f+vZ3g87iJqY3Qg5iKiN03EwsOOSndML0cTb2o2EVt9o8JY8/0Fxp7fa0fIPPS/KnP9kZFoJb25ast8Nz3b1nkf/tbnDDZULVT/ZC7RnkeZ1/iRWB7SOlpmNfk6Yd1pLbJ6K41ptfT1ohRnpvvI3H0QtUG
NJ8ODVDqqNT6sMbxlLEplUprT8VDpVLV8QhqtRrRaDRFFlFranHFqJrf+vt0OPqORx8cLmCUOir1+fdtxRtl6wQdIqmtEmM+NpwqtEoFnzqUWo1oNBpUq/0dKIrRIB4hDiSlTmQ2iKaBhh81GRotH9cPkDnBJjcc
iHNv8aW1agXLApgnbT4etYlZNXJlpEfWRadyYAff2tuyAbRg+yLq80h5uIc6BwZHgZvJFnTE8uy2+oSmOacfk1W7sENTv4NZXhBurcSZAji3lLiICXD+UScebQKp0yoUANWWOAbn/S4U6bN2lWVQzpCX73tCMycB
stK1E2zRpRwLSxnX/2hOtpxzdebz8B1d7u67OqTuSA9ARv1sw8bdU1i6JsB/b/St2uvn18CfP2qy2oICP4WqBEaKNAemNTG4MjnSqYx/2Txtb0bmQhrzE/5rG2bPzRR6IVX30FTSbLq/jTuueIouevoO+uMqqvux
Wngtfdo2x+EZ6c5RV4hbOSle4W/uircd3YhYn9odzA8V3vPNl/auUjnGLIrZfzSyumTg9Tv1vtW2MA4JPSl7BGZ0HMKG5sMB9wKpEjpSi3aD/BK11Qgv6z1h+vearvMR5dtoSfogTCU84disdY1ADAAqsjIqu5H2
uIOvLW8Zea+XFtxVr7qXerz92AAWIVV3EZ2/p8wUWoY4b3LQvUjzQkbMv0+ACm+kMH04ERzQbB4WpjhN2fuAQgnMRwFu9EcDKKNFhQycJkb8/aE7MFnCTOfpMJup5JxvFjQkwhrdZtEeCZk/bks3GeHOmfPviXRm
aY8ZoqH0dSuEKWeTA+61Em4lx672D8306PIPXjg2DFB4n14PODS7wOAIgwtJv/rWq21Csrid3QW0+3W0Ir4veKTtvngBXueRatKBT5YtsJErHEHINa49ghDDI5V82jxePo743ljAn8byH0SJ3jeuPSHq7qATmper
nOqGuhH8zxoanM5F4JR2L/RxELHdDoDSlKJbm5r/RmyCGYxZDyCnEZoYze2eCbfHrxd0E/VC/5EQ25JLk5w/s15Lu4w3goZAD9ECJG9LHwPVnv0HjpFUxgD8ZhcvOuuhGYmhHRUqvF8JFc2n1Daggc+ct7+8jmWv
H0j+5i1Cgeo3mDkMUCH1CQ31rbrjtwZhA+yJdQkc30t7yF54qKIgNWIXzcZvtqtmtKt6bTS6ww+4g2U5WhwUs9JlWKpsPmVdHO71GCRCQTYlI+t2wMt5+mq1m5UsZjZAomZ+gJOijN5FX9DwozDBjlUSC0i81JcJ
jKyhxGU/PBm1WFiUGM+IH6MHd5ewpxRikXlzye1JLbZ7aFr6fNT2Eg3RL70Cykp7GNVr//md3cZEDWkh7QbsYm28MMOUbd9bpUqvMIU4za7YXUNktFEP4tIHosuyRxHu1ovA8+cahs5ViMwA92PoVJTFidfxIkQH
NfIY+cbP55SfOU58jiWi5A/f7k20Azv1yEhvbrTUjsDKENOlByMW9A2DpLVqGmaf86NRiiKYefsUcwXODXDfidlSNlbWh4FxV84uhehSOe7/T5UpyAhv64nYdhBBzNx2pj/dQY266rR1AwWy4vuOnQMZmhgeUD31
fqFxsk4+ZmlHLuhGQ1xRWB5OHDIY3v7dmE/EeNyhx70z6uP79zMb4dqqOt1gEoDS3+fA0d6ereqi6pfDtafKH+a5Nx7dCVFrXYTIjnRASvYVNgp9l+KfP8N82k0Tf2Jr8fgC59uR+e+JfnA/m91OV31oSZ7OkUFF
QuFKBlZqlVOnRisksJlFFr3H4TuGLsa1Gojs+lMq/oEnvdswY4jBFs73eSPraDywlwfteLdKDi5Q6tcyd4dEw3pCl+cQu0V8ee/7rG1fvNsffyFjvZw1DxwGjGhWjSeDS21DKVDrNDAEB0wFB+JHdP5CJcavP5h8
3rvfPHoCf15oVWczVQkULOYHqLQunOg7iihaS0AdDlxbyN9n6Kt+gxTZTgIgokR0egHx7DU5ru3V/UM/CscQgD3ok5iHO98/0Y7elQ57H0Dcoth+9Z5Fof9ihbuAOziP1ZPQ3SMiuoBOXuftLSQGBph7dfL8E2gf
Re9iPhT7jIkurq7FeQPd7inw+98CUW/nc4vZXLFPxvAphCiKzTJayvemg5zvBK8NINuYeogYaz7e95x/hxJ5SlyEJ9vEEAlDHjxTwAAs21yryF9vryjJi21DlKYIXF1bzmM9qjMUyEQM6N8Hw+rS3h64H62zA129
6C+PcR9uHNpilO88IDYN7E936+/VbCR5r4YO5zC7FMGiZHZr5bUvElafswfnrtRvgG4bz0NqUUmLETBAeudIGxpRwRhoETD+qOrcq4g98iBNrEbp5mlUG6FPqy4dEC64J7vkTWDhmTPRsbN5CtfqTF0U9Ebw9RwI
FT9I+v3zuR5vR9xJtOYw2h5qLXdByY+Nt52g+WpZhe1OAE14YZZ/Z+IR+6QGYYTSUBpVNmPlQHewg0mzhYaGkKkgKDf2p26mGTWHzh3BvaXVe5FrryFU7XypKELOSoY18rvoJKamkOqD6IwzcA45PVByRl0YZX2m
0KeEk85YxrKGQGv2MfANB3zdatpIuSSn/aiM0hifopK3+r7wnd5UDOSw8X2PDU2ZR9iILN3Zf8OB02hNU4IJJy6UfU1+XMymc1Ztf+8Y15iGvQmWbT5swkvJMLrLbcvbH8smuIgaXnbh8J3aBYHNIdcfhRGn0LcL
EbuT3ipWr0RqIZ1Y3Ix/+oFtP56Zk7edbmHvjiB64NyAz5o3Hqv5ifO70vB8blRLPviExvvG1zsWLA3QFtXfHnF97+gn1vJMrUnvQvx1WUWjdVoFJJNo5rYoDOlVaFaBTMe8GOPB0PVUjU4TmpYIC5CWdkLwa4L2
yEbRMG6qeds4YSFpw0t2dhOEjehCr+bScqFYALa2Lt9ZZ7M36xLLPuH68uQemgL8EBnuBnWNW4MBFq8+NX0sbKTtI8eyn1VAWlTZgcVujRFJtC5RaY00vPOmkh/ObLg9UVeIOxuCogMAfZ7oeRFIbAPYb2UeF8E+
WKdqOk2/QXlWzSxEUYUmXpiSw5S2/KAR8/kNuC8ng6rBKEwGRhU6t6aXQL9g3/jdxniBipc1/SRMSAf1QHHQyS2x836+FNMUmzfDm5GZ653/PvdzNAEvSXJRCSHftQVlE2iwZsJPW2eswpzhurXYpXv2x69XqC1f
P9f9Xt1dlnDg2G5vuWUyK20Ia500mgrLtNmXiQqJxEFPVDr0+9YHkuyQARsD+kb+sdO203dXr55ufLgEMHQMbq54+WXfky+6Mg5KNnuuJBH2VmJuGnBiWZNfgNzvXDKI5yXuwOFA9SsZePROkgGcJtUd9/8hg44i
yUGXhTDXZ+MHB2O+tsGBFR6IKnuXpb/W6e37urnDCcWpMPkzZnzWjN2Ke/TYT31QplaezMDASYxOAQZ6Z7jylpsEGM+eht6DYM5tXpfOIIChG6fHF7lcq+Hlbu6KPZwvvB/u9VT2Yy8CK9fT1FP21Y3Nl+LoG9ED
+FoYG2YyT6d2+SfKUmrqkCe3sfvt5O6ttRRpk0TLkuh6LP13ZyxnwrDOyOKyslS75926UCQxv1MwbDwc30DgLJ3Co81TDMky7PKujDQfJbEGTvUfv6i7F+aVs5umJvzcGuUU4HCqgHLSN1lVAOwUXbrIvH0937O+
tpOM2eIiGaNLyGERJ7K9FMXTUzsCXCkhpgEG28tjZweQOO1KhIfDw/3lsyiL9e3stvohB6Th85tSa3kDnh/WYPwThrN3wnVTwPErvtKSVsNgCIbjMZ0bHtltQuKrd/AEfpy8/BD805I7ull0/Z83RJzbfyv416rH
RFGof+lPrSgsjcxL+VmA9IPlU3xN8YxBOuZgIhYXxbvgT80OhcvSb/DA+UEeW1g/HTOnElDhYAD2brkZsEHPhZY6IoF1ww8lTFKpLT7mSz+di+rY9/lkXseNohHIlbknYlrSkWa+DudctanpJCIt9f7J+4MIdHgA
CjW/45BJPc/WmSFr5zvoTHIIKxkd1rMJiW7V7GkMBDIIxyHda6vetnHqOcIHsU9gse8pR51qBPq9tlssVH/cj8BhINviSvo7dIn6CCMayrNAGsSXQB/5AqaACEYLdHIFdvT5vXINmRChipKu81Aja3kxxZv3x8Xi
02iVoaRh/gaBxk+dD8Zpi3fJrfbuGFWOvNwkAxvXl7UH9NA/mL+fGKj3F+mM+cPl3+IUjGCAmOzBOYvzrPA7stwlbFSMne5tKjufktTZ4SBF0xiuAZ7f8BG01iPEjyi30qQltu3XpDp4KVtvY9TkcCk7W7Vq2Z1t
BP/PyVfjvPS7bn95S0LmAF0J1fUnT9VXejIl5WphUmQwv/mpz0rqZO+KvLJQaziUIzb669kxCsdeJq52WZ/G80a11JrrACR5zKKAs8ibjYVurguXIDnBTLnvgMnESO2Ec/PM3mxUwKVBo4fhCX9cTg+kVGGsoxmg
LiNV0Spa5Rj+3Hli7FPxlnhTEcweJAO2/EyizOy7TMP/jv2sOU8MRU3NB51k3IKitZqBQzQLesvRuuVh3uqFOqedfgwP6kaXqeba9L01e+MZ5tDSCZXVILXU4W0V2Z1cdUDbE5ch7/+Z0Ix87OFflR7GL/bwJmGL
c+ONZNMs1clOPiTKKc9NjafXdjx059vOg2AuGYnhmsROWbBSx0jbYE+5n/BD1Z21dHGNdddiN5DkfWEbHoOIXHM6vPKHiyEyKFLSv5X6yYfAvoXzWwKzGrtWpeARRihLzcLjrWYfgusIBU3fgLmoxB7CHMUG6xnc
Xr+11E4Jp8gV/eRbTa+BCh7UDQTB/DeJ8rCGXp7aQUbTskPSCqrpCXTmseLeuO0BMxLrtmx3SREQu/pI/2eldlIeKmf+6DW5T4DcOVoRLYb4TW8J0otZdlLd+JvEdgd5uftJCvo6wDpTISCZfUtTL0UBQbpeAMFR
obWvdL6o74uDocDXvEB5OxA2bY27hlFT9z8XGZvwvexABHYF4Xhqv2Q6IALwE8PJSVlcuDwDZSGthH072kSu3oVzL8rpve5/VFxWWp15JfBkZ8SsXo1ZbcQYBRVPcJviEOFB/lY3pe5nZ+rjc934eLWWj74KYx7O
7xA5kfNlEARGUEZC2cq2xNuNGiPug7zcOQyNcK98fRQ80XFZF1U5wbkMKA7IZy7OvkoUa6pSowdbJ+DKmZ/nVpTS+fyN1bCYYgB1NnyS9VHP6lpaK2i+SnjBSjZHumjBQke1HYvHP+HOs54cWWc3nkaURW1RrMI5
Isf9DZ5z9yIGtZPVlia/TZiBchkbykMR8EAQ7M8TPw7p/HcL7HzV110b5FYf0sasCqku3ApPA1DqHamYN1UYT0e+/ahVJ6V8tME+UBMJboD3CbeecttYxJCQdYi8rseb5o/ncjQFyn9vz8NyPe+qG5YZ4XPS5fYu
L9J6DBZo6oGgL9LrfOXevEBjRAT+ltrThxsLP0WzhLpopm0Zje8lzAah9AMGaZL4g2gwRJLhR5GaP1DUuFe8wMuIN8wWESrqhO1RTYL518tx0/yAMdlp/2DYUoN5DKgujR8cKrmgguaHjVcy1+kHcj7b2IJLzksc
dBhHm5nB/JOM4DXHeWipnbVcKoS+2h84rmdUr3lcSbLpx/+sJh+1p5egNOMvlAryG4ZGFnz1TWOjXbphvztl8T6larQke5Z0o0X+kUr5zZOT8du/8XtNN9bEJzImT+418zK0BmsAmg66bKNWYxY1w+yq1+d30+1Z
roPJbQfARtGS/KFQ+Er1tUjpE7iLpRoCWekp3AX9xGq8XNj5IdXFKcIgEjDWhgL8903gUcJmP3SO4EQAJNImTTi9fLbN50nn2OQqrygIjoUKMaIIdx47mH5Ho6tmu0NvmGoh5dbNXEmuBCKOniWAgbZqbsP8LP6V
ZFbA9TO5NbuFfsIDQ1jUEHbhv1dB6y8fRtJdVnZtskiRv6/t9Kwbuk1BfkXfDB5YrydrzROOJ8zFRROn1cgBWNq8s4NfEWU+yi7Q+4NrKew0VBKk457dD1sxL83EbHDF2WSdmzTn+xKmOD2R3UXnzuIFZntFq05v
00hkn7mLXdy8T2EynFnVdrhDDUs8LZpmBXD5hL/HE7Siidj4pIT0BeEeOo/30BzDYl5bXU/gXWKHauXhdTr382nu/GOqjcRUKU6Y9XYnO9AR9Df9Dk+MsXnSsc2qcdu5nKGaLAwUuBefevfYEXiqFCeYMd8zmMOM
84AjhqP48w/QOaFs4IN0A0409yhqUD8GSqlgn22Zy2jcpbw9a9vJmck1bMNPch74BoZ83WDp9lhakfRa4KyCQz2Wx1pOAcmffhPsXVHzyR5kS6X1PfazGEJAQZIQXyBqwPOKFUrf54gF54IxjH2xhUq4lVvG0Rfb
Z3gy9IulmIYmiyhAFpWu+wbnWD6qkQl0p8c7WJwgMJGB7WZi014ZdzWiWqYJFjq5kNujOLJDwKnzuw1ExIdsSXxY43HGU+2Lfigv6+7VDiGtAR9trsEfj1QCQYIr6MyHLmmMQLsPNc/v+cv+ctum/YRhJpMyQRJO
4VR3J3VDC1hHsqx4veMOSk0Z8Gf/zhpzDmm3+dqUJddx3idDl6ruictqZUajrI9mlzPXZlwAvCLpGe5VeOcYJIesX2q3c2YTJ8cuioT4WYhkgUk8rK3El7y2/38Go3aPT5gHSoEt4dE0hkHdLLC1ukKDofWD8u/N
4AWbPGt++4w96cb5+1OmHY+ZMLEfMqcCophsGIODoQcp2LjsINWEELWQOaPuAOZJpAa2wBntmzfGjigaHwhAiKzXklHMlsodsECnxSmvCBnhjUztF8S5PwvVcAjTfQPSSlc1Lc6urLoIpPJWIWHvGhHmRl9aqyPe
aNaIEFwn+d7M8dbu0RvSdbydU8+wJiZKhvSUgtrSlkt+/thYkGxGU+b2Fdt8+jjMlRrYytYi2rXm7/Wgblfz9+dK08Yf1x/QcGgYx/VxBS4k7zR1ce7Drq92nL8Wxwen9FLtLqUtB0Nh045zEmZocaP/cC9VklwB
8uMIVyIxr5a0nCyDamzUei7osNwgEEcJIhb4MCGMHpfeSOANBRwRpzKvpzt7ze7iaCK1o0E3KJEwxKqPQatNiEzCPSgYIUioXQ4PAi9BeG0LXzHClOmvJbV8imt0zH73/oi+Kdxb8xvYkcZR2QhFESCRZeH3p0pk
SS65yP+f0va182DLONOiMymFCHqXmSbT00nKihJgmMVdORwFgykNvrjBTTe5mKZmocPFkjDLXcWfLf74tkaP7JrAJbS/MAU4xwiPIbktFIJLRtMjPFCtusCmZn7wXLdrf9uAzj3InELLCK609Kre+GNMbRT/+XOe
OflzZ5JU61Fzl+hSqJlUg1PJJuiRcqES5+0EuwJi9xdMrgXtZdaxZnD2z1OLCfRyIPR0eH/N8Bt1tn+G23zsgHNDUEJKUM/ko3wqs8EeZToDsPn9SMCFE+ur0JPsir6dyE4arCWueChIQ5UYDApN72zAgHUDJMH6
2COWqWMkSS+a2sX+uH56CI6VaR6l80sqpKz9zA1Wwv/OonYESZilr7wTcjvB/nmBFKvUtGe6iNxYwNEqF56KrPu034OHYRVHwjsG1gxb1CQTGWf+aHHnhzqC9rlXKXUp7kI9DMZmiTQ0OxjlEb4pXw/JZhsnWjef
B4v7pHNmeFj7gDvEgsCXejkEKsA/ZoOVzamv7xjcl2iX38C1B08H6Sz2eFsKv2ZV3Qtd0o/VaNvUsemg9vdqXnMep+6yAHp4UfEHnIb70z4VZT24lUCVjE19XU4Q5+xbzxvf+udy59J4fuXrjYcOAONHkc8fQnpj
ROV+NwuXWPaJMkK7ILbP+1nnK2lIpQK8XT5VO53J34QKuoLSWdNTic+czqffTEQ0oiahh86cO6u/0DPTz2WKzxHedum0Apdx7t8669TnV3q8E/l93swLINRTOs3QlfeH5ZTqILLgHtpd3occjtfIOKmRUgPQR6FZ
vMjOGXCgl4SiZ/RQgQPiiBsfvHCrMr+cpEUqAXFsWw6EFJQlt3EFO0ol6kfwuUpU9KsEdTHPD4AiAkE506eQhY3dQHt4nYQHDPR18XBdPO/od+zZRWA1Ab0eQd0nzk/dhFtqgQnXDZfeoaUdA0eBhRE1i+GTTrdn
tfaSfBtPI/05B6Ts6Xu/kaR9MXQ/aBDYs5sSQUeiVrMH93OAx9E07fky47crQ+8L7DyKbrqAWTB7yDQJmhmxKKQnVc+HoD8OBvliLkqYX7zrWqneDrGeNqzmqSfX6rCAokY6SVqw15eY6b0WDj+VJcMTjHFrQy6m
o5r75riGMdvpv/5+VbR+n/e60WulNoGbSaCdS7NsbfwkWwN7AHq0GLuKt3Qdrf3wNAreZ9sIBDs+CEwOi8+Ut4gmPR9xPplbjVmfqPFH1osRx55bQO38cdzZ01iIjLTSe0RDd0FL2XWFrOB5Jm4FiuTMAGB5lI33
2xewsmMHEtV72XGTpefCkjMvPYbhVGM5Gidaf94xRlvX4qbjT6ufpKWsvVtxrWqdccorW+RIiA0bOJcxv3eK7djlBlx/STn5ehNPHpm9jsdrdTz9sX4vmrDm15awC7q9tNqb88vGHfCzgK1Tz+W4JXw+8oOM4OB0
8DTKfMcbmoc1FB1NTu9KMzDwwZttFjtJl24SskOcDuniUsLN8RBH/A2l4TTbIU54B2xEpAennTvninu6QJSIeZEtYZapJ34fjh/9n1VFo78zWbRLzLUIAykMrx7TJXSc44gXVxnHMjMF8Y+YgPMmhVwlIV9oS/DS
/GQj3cGY82OzivERH1uRg7vzfU8aezzlOF8QNQRWbMc+NAFBK2JT6BKpXUNsvwKpKik5YVsuzZdOYc6NA+5LVzETCc9ZzrBiujf1apumqxrK4jPXRwsuqTuEKEsj/LqaSWmy0W+pBYQXWhnUOdD5EBkfswUB/FD3
dROyvYy9j6CXwL6X4DaTtIy5FPrlhvH8/DZsYae00kFwYgrPWOUg//DIYGRbnrVrUmDs9fpnwvzz42GB5Q0rxhL37swOCALvB4iLcuxMcvwSZKqvdzGXtb0ZG3a7i8d6Q+mibsKh6zp7zDtgRzBl/Z38WA4civNC
cAJUQO/ksNh9WK5mHleX+bnFhRH2uP9gloJ7WqTq+fd5GpiboS/tFIsLZFmJF0bqYM8bue/YhXD6mzMwNNpAZgphl0gUI8XlyIbQlpibceFg3q8wtgcLXz1BRPvKLCm8uYb9OZMJ2WWlWPPbhvArZooJT+nQ27wm
o0inFlCeBnC/nv6YOyx1aj0tQtdH32HhGx8wNKz2HNvc9T8S8j0zlsQI89KxNl4mUeTqiV+hJaJWhgA80vOdIuflkhOe6V6W5lUirQPJkKkvySrxBQoKL3MkYrVWi4LJFC8rVD+r3aROK9IZE3uzs8tqTt7v3q5u
5mcCyKf5Csc1Lx4yrsIpvsbtQUg8JYWnm+inmChNq0ZUu30rYLNwWeHNFwXl5Btd4rZDJ9qKGj/bejTf018gr+IplorqGkTesB7XYJWuh8GrnYpPrdjMyDC8WbGymb23/gpapTmcgKMDZicoO6C/1O0Okuiu1FhY
aKqwtCChlTKqaTMC1lsbSl6nKhWXB7/3tOtjHgFoFrHU8K2/RfRSK52B9OHMxF53Awtumr66gvsc0qRLYkGkfAlZoaqm72MxsZzNUf1ZOcLCVCvx6VEIaOrJeIV7MY+K2EigkG/OYttFJfyxjFNjOtl7Mye0j4Dw
hCoNwROC2d2VFgFuDTannGngtPe0WcBETmWgw6x+Qt1o45Gb43hwRsqOZs4SNIqxdhcJyYhfVJApd4GLkLK0Yt95sYPgcUPb3ldyKqFxNhg2th3KBos5a669w4/BNt8bG02iApPV2cT3dGtEAMyBp2p0Qn9tsNT4
2ilfole49J5yo2tjv9cqcXCDX5qrSRbRrDz3UgvHvN6vUOz8fNQNWTUNhRRP5NMBU8NqZh2VCK15uIW2AuOuucP93i3iZYcFBaqbzFcN1EW+cskCWQn8kypVa0Ae7u591FLw6fH4ht8Vv3dsWmoXy1X/0PWMRcCS
xA8vxOzOORMK1WbNLTa2krZ8ZYkms22jiy+kVD49UNP6iz3K8UBzZfMDBDGkLXxMPuIfaBZGCUG5/HiTgj0r3JB6AvF7N5EPTsY+abd/O7u9eVBhuUbUpOLhHVkiyE7qSeTFnvqYLzWhaIbyktYi4em32q4Q7YyF
ZxfrIUnXgkvLeD2Q96wqCHnUWG7arsUv121mRkHIUzFPAz+7VnutWvWYXB+yoFv5fbrLA5rxdZ5TZZF856OVeX12kVVwzR7ajVEC+EmdcEOgXAmGqmiqWaH2t3fV0eTwonNn0kbtF7S9XdRbCF6qANezgbUttHs5
dG4B6YwtfEm9c6q464X48W5W6egVXKQzchoxkbOudQYBwtGdesbzjC16+CvzImV5sbehnou5oDq4j2UpV6dw90gING9iBfst4+dw/rVG9z6284Z3v0672OVJ7RruY/8/kOiNIZXRflwgpw9ZFCsFtwc2I07NHxQV
3vGgmmvOscvYi5iErf/VpGyRlfn6M2xtunU+7Ur+Yj4lkxiFEuD/p12+XsiFsGAO5Mmxc+Whn7K9SwK6bI/f+RVs2GJ1vse3vkAGx3oS9fmWh+bbTCRbcxWJwdiJPbr+JXIGMj7G5otqXElS95HLZUrPd/sNz/MX
/M42DoTiKNiD1vEHIsqobc8JH9Q2WW6vROyqAmOXJ3fsVNEbTirYfnyuvxRwP6LDVYL7GVUtGnEFdMP5s3XZ0xrhRU9Xwv/JUbFzZyUqkxLWnu2yPVuhKxdEfRnnx6d0ua4SvbhT5Qg4sVraRatn8n5+8fjI6RLl
6XkecGxm6Ub42tX3s/Wme+JVNK/vTJZYRz921o0DNENN9qeQ+4bfxHxuJt9FllIRi2oZPr+z5NfdkelMra8vNPDkmN2Tz++WLBtdtNjY8nTqPpAQZzen/77qTuusZ8cjIf1qI2MrLtw+q5PI+gWRmXo7sGT9Yico
a0JPr3FnkefjTehRTvCCLqV+OKNoa4M8C9eTR1V7dX/kT8rUWF6ZRD4ok+W4eQMCsRuF9nWA2zfPTaEo4DOZ6HY69XDIuMjKCEp8kE4bzbvzVTG7orXvcoC+6H0MbwZcuRy+nEO43wjdvvPksL1HJNYz3elzePVd
knjF2r1BcJYv81i6OSL//LW7nCOIAkTeByuEVVoUHn6dmxEVp9Pq8tG95E1wr5dzz3zx4/WUacZo71YtV09ONddzBDfqoHOqU8BL++6zI4SoN9phnu6PmdBKT4FzAPTN2SdVVx6NQL/7F3+9f34A1l5gS7fD5FEK
P+nDhfY9srMvWa80PvARlCyZPtWzUrfzx7ClNxXWwhebSIH4JZ28g0KVrNQ01z46r6n2NsNo/J8+G1At9lmv7KO+SSNG1Vd5ov0Ai+jv10hp27nrNDgxCqmyxUb33h5no+sX4xphIe4vo8ff5Tt5vmUaYCLmmWmi
wdbL9ZBZdCZEorDUs1u3fZYaCqxWbonjGBc2Xaojf4RtiloyCzB20OvEV0SKGOf8wO7nj5C32Z5bu61GsYttjUo1lpOBN8pcvCO3PbP+d2QidHvEiDrXL1iRpPKRhxlMxiJH4Ox4voaT2Es7dIQfW/IAB3sSLgf2
217sUOk0PaZOyLODNPL+lmE8Zq85JRRYttNFG8pb1HVG1y3wyOQBPi3NTww7fIrUH1KZRZv/4n56dgaAmswcYJyieiL3nh+ydYy5L9/lUEXKSfAwITOwEucosWhFHgIB2rHUa08vYNgBXrjmF33WzZ/yVO8tN4td
t4JN3KkfDfwwddT555uAIlmcZ+1bGWVHTZQVKeDg5KX7xrtMuWj1dE6JsdU85vem2JA+uuZIHwWB/I8cQ9Bgu8reECTXQkWzOT+AF8jys/LkEl4zB12puYa1PEg+uIST6jfkoT6eNZzKwB+ffvjYARzrbjpQp09D
+Gfm2AsqkLvNtioTXVw58gzAKRx5fDigv7RQD8JDlCW/zeX0De79FnZ9Y4DYCD6RrW/Asv2R+xCe08LTGw0EguLWNf/2AV9srQIWe7baevVUejp2WmFvJUkLMX0Yku//d3VkxclrXbbGhBk2AnVve4uc82zekMpl
7OgsXEjxxHF3+c6ce7FLs6DtbEcfJwH/hlDrKol91ZN2d6PJ0QTdx/YpGWrfA3AYvM7p6K2SSvXriWW8I0RnQ94ZDwo9d6uY0OU+s4gEXOTP0+20YR3hfcd8/9cK9iLc2pVNR8FPdlnVIdRYGGPH34NmUHL1WAGL
fShqHL+K86itptggsMQV0NjROAgbUDiwrh1gvcs5YXGxiqs2T0y7oYnuQ0+1ZUQ3Je2PEwhn5TNiyLlOuy4UfdYRwFzZuFI1HKQTH8+HV4cJOWYanYfxwuWOfEO1RIx2/dmiyQbk5mkXoh30U+/hOhg7B2zN9QW3
gzROsLHq2Qk7Hyi6lGy7C7CdNeImtVhKP798lFfejFUu05NfzqVdKrHffc2AYdady3j5JdtHKCN4niDVM6XvvM/PP6qM6+ZVdnNCRS6bvXIVygVgVobk4d4ckdYCGHC+H2geyteaXZDDJLvWSKF9cFQGbAATWWit
o4YQJ0Pwhc3ltQAvTV/skstDSvdojAuCQ/bdgT8xCQCwGrsAfplQ5i9c1y2oLILSWjCO0x+FGvUPc+9V5AW7gE0wsNtKUb+0XPp5ndPLo/63Zl37Za6HiX4Vins0iu158Ireo5VyeKBbP32A0uQ49tXk3DO9KKN3
V9LhK46Oh2k0H5kUkAwPYsOopxtzHzkMibNTWiEmQJ47/bh0fjREgD1HOLcSY/XTnHNgY2afADlEu+r8cMnJ5w1gBgQd0hba8qmCUD1FvMhDujI5gMCXNPTrFdIdcsPSQkbWG8HxaaHaaKfQDvzyI4KKxyAXTrDR
WHvtdT8BbJveTSGrrTl/n1s+La3D0Z3w96RPzEwF7Caw4/Q96l6kiXT/yXD0mH52Z1KI5V2CDt8PGQX7wLqK8fLvFtTzCZipRNBgUj/yM8crfPC3+8n4JXYh/dH3oUnzjsTw3vOeo2sKEi9Zfk1Dw0eq3pcLEWwE
v0npL/bET8RzOKCu0nOoycX4lCQIPDmMlhNd84g4zRoFdhNGkJWAtmg2pC/wIRR1g3f2i+bx9VOO6KnifE7rZ0romng7dpJFdVmPcILg088nF7Yl/ezcXPxaPYbdgP/VvpZlVS2YIbPPukR6ZyO1jPVzMAnLp/W9
kS7q03p5JYO3rm48xqjlvQ4tdVQpks9We2BulpXZ+6xwyMhq1AW+W+JAhzhIfUzs+96NVdIpsNS/L2nfrkz7XRLbvtxgXKjlbkM64aW7dIuQg09k9gPSltjHHuyiIaTo4lkyLt+ywZ878Rap0ZSqXAWjIxNUAeRQ
NSIR2YM5eB0TqhecG4VDk0D+HUtVu7E2EaK26j3P7YD2UYX5BvJaA3jNm4H7b6YUxqsojF2es8nDaENVAvOMms/MYMGa6qwNOxOZmEbNuCBJ/mm7bMLplszLTqUHtQOMj9dz1DoN8Syb+j3tSIwNdtwR3lRCA3NL
CFWkKWfDT6bmd9TMfhQGFrH9SAU58J4KchXkLbK71wWzTWryl3rrzD16q9D1AXx5qn14LlyP0lMjwGLveHO6wh5WvxFTOwHat73/ujevU1F79H4Z1OtvoKPY94NHzBfZr5lFo6ZdLSVgc2ugUXUd3oPmO3hFbeEZ
Vmuf0nQEfCkseSXPCRPqbrHxr/+m5w08lmVkzTUIiAkVYzjVd1ZHi2j6WTjZtVsWbfPBDReCVocVbEktuadxfmUsglHmx4mv4RTQvltncfZJ6YMX7Pl4pezd8Q5OZ0c99xy0WwnkykVV4X4Qeof44lLnKxXrIJxz
52Zi/a58XQ5zZcz3WHjXde5QSV2fABR+XfW9bVNLNziTJpgGHOMd3R+/WJYM8kGJaUPPJBblzlIx+og2+ZAcoGTFUqzaI/Q+K1OS/JPYfuG4xZMAVQneSR8lDX8WK0vwtexWJJrfI4S4HoL9/BfpAb7guy6iKyRJ
VeqsA7EaHzzdjIpBXoppMPCQvP4h6WgF/DAXnb+FbC+7izaAAEE90+z8DSDMloEft4BXJ24tbcUQ3kp8OPSCZX78bYHdXEnEBjzqmekdoJvAjuvfFeNKIcCtnEwU0vmVr7Wv4LGK9M/WAy/lhIopN+MiTir6wXLi
bA1vw25nvPM0Z6CiJnagbZNzwyB344hF4+YHQgldRIS2OF78woRkyoKKaVnq7M0xrlB1iRMCyUepfJs7kmxyN+l+0c/U1U+QHuv1248v0TurpXWhq4EmtLsq16NQ7Q9lEecZGx5ZP1JpFvhjmy/tM+t5BHvObbMR
yB7GvHnkasq+Tj11xvtviMowoQK3O3WRSTKtkzA8tf4hoqaWX7iRkNON6BcKJjwYuqDG2OiUEf8S0b1mTc/jiMZGVLrKc0hfoX/WQb+xD9YJ/NTtTfliGuFCPG/iZEMAov0V4wbly62rr3tKdGufbCBwPjB0qox3
QRQaycDUTBhOCj0Zztjx7/HxJDZ1XobwZmf1AYvYZPy3AftFOu++doRaTnTygcAChB2l63rKme/HlK/7EyonM/E+O359wAK1H026PzN4he8cYxw06pNSVJHY9pUGtPW/XxKW9OA8hPxLxFetlCIaMhqc5aZdc2NR
szXYK3gcv3k7G8JXSa/7upgDx7TzirMEAeX0HFr+K9iXVoIYvzxApM6DfqJGuXa1dfrt6EKBvKnlMXezvURVNkb3Bdo1AL7ZLHSx26SjYU61AjrtF1gUkWj+lWgOMTxwO0oPzIa2MURZoBVeNofSgT9iaOo8b58X
m2AdlBeWiYT+L3xYArd3rmvk3TYDCmtaG2Q0j2qshnM8PdcFXb7CZge4ZyHzHH6kkmYc3ejy9gRMBJ3umKj2/szwNzJaqUK2jF/8sSC32OR40TEyJD0AZyZTEDDYLJ4KFDZjUkGnKuXemTfV/EN06CR9Bp5CgWv5
yFtG5MMJMD9jlU49BivB+2hD8bLLtk6OgTDt+02bUlRdWGONcEfeexA7+If45gsRmB5xXrH52aYFcka/J38w4rDDjv6RwqxYJy0DhnJz7vZ67EIoAFenvDOqdm+tA+lcUkPEnnwCZHLXfiV7wl3lbpDJxCHhb+hv
xtHzjGaPPKQcOt9VdJ9X/PXp11InO7xwOpnwdGovhz2AKoXYL6tPtnnhfcIiiTPi+qbWjWFFtNVMMMZOSr3RlXyPsrD+zpqzTnlaKqpK98buiVo1LXh42njK3rK7a3ZWMU16p+hlYhkGDJ9wwm5ChR0b/Tgb8BFu
hTHM8bebCyclPK1KvGznlFGqNDWqsc6eLNrxHa0t8x78Vp5z/JVFzNtVGmMixxy9t08GBydezHzT5Xs2Fq7CXVDVnA9lHMKk2r0TFmJYMRdCqYIFlx1uSzvE0pDSfSX+oBJM/BtHLlSsdjXsH8+aj084C7y23KWF
zHPJOd4zuwbuAHMIqgN8fLoC+Rpq5q322sia0IC+B23gpR/K0zRtaJPkpQ+zOxPCRnIyFLTxzZhuXXN25lyimOOyotfFPZKuH8THfI2MhfVl8Tqxyijv9h9LBkj0C7aD5DzGFRJpNycH4UuyUD47X430ggnjwGei
afCBtI+gJiw5bHs8uFydCQIj6wss99Uf1B58BA0ctq8I2BlvRNjZyvh4rMQeKNTdKhlGAXOp1G9uC5l4Ijbh9XEocuepNe9L3Za8T8/lRIi8MFthGaFM0qqcTfZLDSn4Z1lArDL54xtmZxrUBoPCinMNCmMG4Viq
cKVWmkbAJJepWKOQCkU5gd6uA0rd2w/jDd5Gzhmcr/OrXkrU7f9RO+YyxCssuUvk4/W27+hlUGnVm8Uq7XadojLAsOTJ7JfOuSsZ7QZPS6jtykOFjKMtjMibDTXbKTgZ898tx8mLX/Uo+O35WcS0xLn0oHZcqcgt
0Dzf5aGHezlSnxfeHI8H1Xj2OSlQqePBkPsLH3o/pVdC1TtI4+725yVpYsT+SNG7dPewenyo2guQjSknff7aXea4rgMECL6X0Ntn1bIaC2c54yz7XTQHFzbc5ZoBzwH3Etksu/FhL97OL+V2OqgvxiM/nsqXnrAV
X3WNWJxjh29bUbCeXcvCSrfuIzLuUMx4Og9JLFYgzsQf8d2MJe9N1f3xMt1aZ+u8G3X4tC704qphu6cjUQGa4j/sqqLtjtalNLOgp86sg/tS2YUOMvCCe8B/2INSuAuxcAUwh+0x4CwtjMMtLONGw+8rzT66kKGF
75IG1uHK9KAvx7tV1SWDzXWXg6cYfxOvuWXcPKLUwX3LFsLpyZ8szdbTwKngM7FHJYJnUJHf9zFJfb0ByzDcwW4PkqLKZ/5sAfajwymsERSh8WERpHO4P9fR/fBfbs/mATUK1BS6g/6AdnqucspX+VTOUP8dr8gm
wy9kAnwuDNEt9sAkx+ng/3Hwj2IjRMYUGQYIZ+rAdToRvT/7N3gHe9dsuJzKWwiiOyIAG0nHGh26H652AOyOoUhF56K58MvntzvX/9zJGp0zua+Eigqgzv0+r5otuFm4rGl8BugqZNcDUIZnc681IQzoetqw8pyH
QY+5u6mRNfURt3c70qekfTYxT4XswGUOuBUm6KwP9gx+xufT5IBt8re87mqkRae8KgOImTEA7pkG7OmrqcDkJXK48gOgiC5reI7s2Ywc9Yssj4AfKThcMtD3G8E+ZnA6VzcIZKn8y729vQK5MpoXbLvd2ebj+rPv
vS0ZE1tSFSLYyJ0Ym8H43gg+2h2scdu7Z6NGqF7qAzCbuD9470uWFhhkrL077J0hoAAeyPc7pG6m1ginnf4Lsik9A+iMU8dDk7H/ybVcjUYdBV5y427nxmD0kB/GW3xInb6WhQeVzVuuKu2tMV4wvi/7D6pYqwnG
f64/RkObjNeOJcBoz26N1zTLhd2gHNZpABjLwfPiDLG0uhW14k6MugqQCaS4fHm93g64gBrehcRrVdL5SlXh5CUma95J6crmFlof9Ueb+84xhcIZFENJ4VQM5xKv0MnxawmXPt0cY21+8BKPw5IGSkftTO73Kdq+
zk7Vu/owJvncSqhg3kBWWKCkYhDV1452OQw5/ALFICmi51By79xdb8VoXsC52m4hFAVuSCC6FYNRpIspYcmY3QbjXz3O4hxj2YwyST+olfQ5g+7D78XRCOmqlHnPtJ9Zp8SvB12ykYGuQsE3nxwC8X9lNmiRZgN+
zz+jU4C1JJRdjLrIAZmPUMB5xdR+/B4ih5Ssjd5RPHfNnVbsv9EPw5+V1YWWv9y95WILnvl7wCb3PAXhNDsFJMUKAPkOiP04kGWGLQgERIQ7uz7nCQvbe+fUsmVk3d0KdLGvQ+wI+wv/6rQiiPVBva0l2pGHCuQd
o6LtPbj5/qaf+AR0YkVZ2l62Z8WBcHahQ6uIi96sXEJxRdUL4MEc9Y9ocVZo/3KC8RlOu1OvBgckrwoI0/bwT/KdSo8rW/xwyAES6So5GIc7BqX45RccMLS9T/OVt29RaPdin3CwYSH6ZwyxTrYBu5zDgGP6ozaV
Q1+1FX0D7gtJ1wIEc7UDCH7xGfSykAa4lUTPO1ilBym2CR/qhLp2RQVTO6bci+2AeCx7v9AjerZre/kCsCcymKJTQ5hR4G+Tud4mWvB9OLczP0xuUUmTl4dXiWUTy6FKq/6bhGZUyESFCZaQl3rU+UpTPsYa77N0
avY+vOBGZrfWwTFl1CQ18eRKcBR8hjAr1zRIxtQS3L+V0YiKSM1pjqkBUbOv31S+hdOnE2E1Sk92cU4LrDju7UNp6oPPjWK/8LqY4Ig+kwc7X4eMwV0wnAOAX8bCeHo0n4s9/Vl4SHQg6uFpVTKyKq5IsPuO62wC
Tf7MbwAzKrjhKjiFRZa489PKPiP2+CDTtadp4qy5k5o2kCedr99MQ//hivIIfb3tN3ulXiEUDJN3fRyajxEIWqucRH+pp0GT4WUn1VrQUPxKQSYcoCDVqgVCug3fQZRISRDBOYicYCo+JX2DYWUvIMhTWsCNJ0RU
/vTP7MQVHDMM4ZsnOw7doXp2h5G+aaFroH0Sqq/A/RWX2z3PXUwVJccc2EpKh33AJkbvX0xYiR3Y7nb5GSPsIEP6gLyps0BJuhWuhhxJMdQsbGAma8qM9kRhLH83sA2NDRWUqSsIN2FPrbBU+lf1veB2NEl0Jmzh
QzheAwl6zxRzAmbMLNJvBPTcRuf7FSIrXr1+1D62/XPH2wPXGCNmNQQbt5ekJZ5RRD7FUxELg3heEFhEyQypCC1K6dzfz1IgG6BqHpuEYeD2ab785yOx79m9B/PM3aCk9ZLw/U3arkU+2kOqy2sK3XW9mMOhZPkr
2WxWE4erW4Oh/k3ZznQqtai2MBV5omm0acRug8qLPiDDOgY67HWicMtlqMWUT0dhDCitOBBRmAU5niNPQgw1MetdmYUuSze3t2vc5/SMwSbok5o78GIAMNL0ehug0u6lR9tbSy43gGpUN1vDfC2Aqx0PyDfVy5mD
YgMp1qE36LMB3wCYYeu4Z15CzLCkwbow2i3VYr5EbLDFnRSZr7IssOi8RzJkDB+dqe9900JzLsFJ/kSxKHim8gMPLuhSSsMqCxh7MPk8l//8Ae0p2LWPdSgXyb7rJSSZslj0dmPF7lDrDjiI33my8PC5Tgsjpg41
+8YWMKfBepj0zB1t0a3kOSUu9zfgJySLC8Nod9qu+8Jxjhkmnk+TumUJhsCTEEwXsoryAf/7wDx8H4ffVBulJ2fWEM59DTE5vMMZtypfijY8lPMGmHJeH2acCTNm5zYn/IlltYcetPuISqMrPq5zczZLRkbQG0Bw
epZUTDsn7Fil9mDMOTXWkPLvBPauT4sybUbNNXC9D+9gzlGOYxoBU0a35O5sb670X4X+sHdBZ0X3jcST6ceoHA7qehfuE3h6My14lsGpmvomUVDDyBTsyb4QTHi38JC8v5rI7SOyd8/C0x0KEoEw3WQCiMeQuwC/
0G0Pba4cuFj8XP7Hi5AJsSyKT4T2g6TMAP0Zmea6izWY1HY+EufjrD7PUHw/kCov9D5qjJkNlYkzg4VJgnkgIuFLvVPDdi13YaY9VMLs3uifMiuFiw89qy+js39TD2qI6oE0BhDbq6MELv3rQHiSVDGu51kJYRId
U4iPmY1yNM4IMgGpqtAFu+p2SCOgaRwJMaX6rtoTEIop+nAedYznzlIFtNeoOsLJmfvAJU6l9M/AsOBiimHlPSpA5Nb1F2UqEhYjYPa4dW8P7jHrMysDLWrnj3icvA9xtLzBQOBc/L3QvNX6PtCdHKUD0Gj1/bc2
GsW0GhpQXEQgS+xXOeBSJ384J/a+qMxe0g8qTMe/l09Lsh8WNc8xih/GKBgvVL8utDEeya9ScGMP8U6oJc+9B8HUej/UmLROQBxCQu/zgU04+9xx4wDPGvgI+TcvMFZTsa2gZYhiQaO2guwLDrIkPkXQGFAfUwdV
atP9jfLiPevALGuXB2WFHKbrDGqLVJt6QcX85NN5RhypRVV5+s5zAyXEyte7oggeqOdszDZTwW0wJNRuJb3QWAn3873VN431NLX3N4yU/UDXwPvS8axt60Klb2i1+p3s0EWFUP4WUh3wZd9XDRjripY+CRieoi6s
RJX6JNtum6+lya6nS7a1gCCE6RqVYEjgDWDF09XsMom38dBAn/HA63XrgrZ9w7Cf7Ptd6j3HpheAYoRawEi4InZcRC6fcUeoHy3adf+DbO+RWzRszxypgCtVG8s04eN6LsSa8N5Y0HlfIPjm/FY06i8IofWDhuJE
meiJNQBO25awpqmEz4scVGfKX9aGcxZGOPC13om4F4s8Wjum10RtnwzDObTRQJ0nwNJeg1ZOR8kLUYrOpyNoTgQsmAZPGNohGCZmhkD2Zd+SUWwnFLZv0xvsy3OoMrsVNuW3K1IWH2jewWUcUhkofveo/QrTfLZA
3MrOs4fEnGkaV+NiStzvsVbzRcfYxR9Orj6VEkrsqZGjlnUGsjfRlFxA9wE7YzOanPK3LR/F10+T8ewGNHEI+6gGFVdilLh4JfdLYhZzVZalSV7DjKtzYTabm7TwbYhMxD1O1rkYEfbBVBcmS7cKQMV0xrIBQJPQ
143Q4O9sxe1uqNrV6YmilXwvB7z9i5VimDRv1kzVPhZjZkTnbMwnweIXGqqMGImQQ5zoVPZRWsCDarLUF20vI6xB8rxcpE+ked/Ogg9I1OB5LLCztkf1w4gC4sSq3Q6IUbjB042p6CZ83WxYi05NYn/ewpaUfnRd
W/PzRrcNOvVSHgDag0Rnu0FYTwWy/NjImoCjwp3QGRO6n02D41dRbfbxsin7e8GU+08e4CFz+r34UnXZjDQ0gtoL9mRphtFGwk7w8osp2gJXNTjPNLe415+HgffWBB3enlJG6qi2bVQ0u8OFH6aGg08WJ9FQzpqP
H6FB9c2+olWGLCsJbe0vKGmn0UvoIxbdambBtxHjxO5TEKUc3OYae5nNtcRcnhGoPx3MsbOjrsvyhbf1yMV9q2UcOA0h2Hqt75BfMQqQ+bJ5E3x6ayIHRmp/YGnZ8RzWhjT7GvUPvZyMghFE1yp73j9CxbNnuT46
xNtl2/vF+e5yw/BKZzvvs9uDO5ndirBibmXe/kAJZEEd4DKVfkDkxqcq/E2LatZ4fpDAq9shspp6YuwxngV4jWlEzfjFDvgkAwsBcXzx6tsSd/xIUEYwAY7pX7zUDfpEjmV99Rn+f2oOtcq5SJKVl/cYfSqYyATD
BjFcYj/ATbS8O78M5km9lSzMyT39PTLPH8GijXpiIsuoI+L+NZyasnHJZbubErNxQlYA2U6iKjKJdpw3f9Sp4+3Lr6sxzGCxjBznPIXzqK74af7wCtcKwLDXGsuWa0lhShp74SkrIzqLOOgLMcic9Qp/flSik8sW
ifORt/3r9zFm6QSGbwdixCoTj1oz+jTXFODycA3mIpRE/LJygaFlWTI0BtFHu0BP6aDco03ezmGBD0ryGUC3tx9Nf46Gl91H4hTz6aiuNNXm8YegZeTbr8odfnMFbegpZe13wjUWuRlYb12/XmuZ0l8ZybYsBIME
SeYC8n3GfYhIqt9962JO5zo11uGScmzGZ6zb0WW4G/AqSVX5+pWqz9A1NGPXd0h1mWv33k5bx5T2C9UBeZgN+shjuverA7ilx02a07+K1KdVbS7BEVg1DXaacwBd6GqRElFwezRfK6+M2f47cgRnhNl53nuWpFEg
bXrl52J3d3rSdm3hF2X0oGEuHrnEJDy5frCt2MBEpD37tr9mA7PDq9We0DHk0vFe/ex+qm3IOQ5WwlynVJmBeqdVVxnx4tN261qVq/qoVg5c2crtCiH3kR24Jwo/bYIaF6nzQRLulU38zBAjZVHznp9lP/E9UKA8
cdNCdeTtLKPov4Y8RCob4e5nJ3je4tB6Ftr+JZ/sl8eZRD7cZMxUkjoEWGxlQfBYese89aZhtuLHSYEgVYbfN0a4lE9Mu59HOouXUiJ2DeaxSfBcPso6vQDT6zCZS0CdsnPfYBt2fizUOef6+3Hf8wtfu640WC8o
JtB6g3gN3VYJtKBDrJ3axbpPNFgzvxlu684vyhASvtTWLlqxMCNazW+8UQ97NF7MS8TEFEbVyDkW+qvHBCexxAzXBuBhd5sIufltE+2d0V/zqqa0TKGLURjCTB3V4+kNlxok9H0ODKaz2yRe2FCGKDVkeTG9AvBt
AB/pBpO3eP6OvPzn914NAbNUS48nFd8qwqRSdR+pn/EenJ4KmwM5y4TRWpA+TvpUWrGYldLYxzVcoooDFU4WfGZh+oRlmlPYBcOX/aut+ivIGjyYJ8AONwD/osMSnnqPh4vPTp04iTWuXt1PbEbP3xQLAElto1/e
//RgvKN6NF8i59Ac4+YurTjDlmByaTNA0Zra/AL9JzLUqeLzybBT45tC/N3WnAkFe9E9Ff6g0I/57oPoOfPwV6q9B5MirHPG4AX99pbQfCLwsbGNE7+9NNpY9zMCmvuWcqXwwAtxpdKbXbQGpblns9byPLC+dA81
92mskw9PcNlGMTRHSF48BajCvX3pjpvKXGyjH9/bvW9Ayw42V3xB7WotyGg4GHs2fY3PUyzTFV8uMumc1uWoJOeJ66rxYvKK5cSH9otVICx6NNKMW9JTq0OaQ88euQ1bwD0I/1fl8XLWQe6TlrDHPcsKVdnLjk2t
tqav14JvsQSvyoJaU5hRJXWcm5Es2PrIzeHuY7LhfGZnbHUia+1lbA4vYz6UgDURI9NHQF9fhi9dTtqt05CDOUrTVugy72oUPibhb0DvMZfJICe2kA5UY0VQe6w7eFhQ91rL759a47QJwe5uuG94/2c1zOA8xWrK
YsnYXJdhM+tfzXnTVjVVQMG6BTZn8dx8AshaH1JBVs4PLe2xsJ5frLvCSMOH72zr6EmHyewO3+HeWMfTnyxQKjhjwbgJsKxG87MonHfxR7QRzfC4Jtm0Zdz5E2rcYDEW0/w3Zyzywq4/hG5DJm7P5AUNsDETvxOP
HYn37CeEsj5XZMI7WhOKN6P5dDfuwNqKFjt8sIYJC4JO2/EE6qXW+7kmVa6ttPup36nLnZ8tUV8w+gC5qe2Oylupr07rIphN+tSKbsHDqva5i4A8e+gNT/NtMMm0rynISrJE8zxXL6sMkieHu7bJbOvaMyhXUjZ8
iutMi5f4x62tz4to0VT2mTno6zdNE+44g6cj6D+ZpZFnWOcPy8bSDa6N+Y/ZelHgw4PzElP3ltLrK+sJRMm0s9Jsfk7YOAHseQRekd5Iu7nuyo1rXthe2V3TbplG0wBn4vcz/hW6aLBc3b8zbr7K26xjz7NQ/TJC
VKysA7KfDPXukIlA+ao/YeQrymAy6N5pY8+t+nDxE3lsAxcSMXUGYTcE68EGOxgZKrJGJrYH3brj2mHr1PhqchJQ0TmFX3XZwCipiALm4tefW01LuTNyyEvYN13Rc14sCD4cySH64gYrsC+Re0TAZnPq4pRXhxlp
/Kj1I9QZTOOe7JXGd1xGy6wtW0hB5K2fM/kxninW5DGdG5zfmk5hb53RPxNr0qY7Gkx1nMDkJapfunkuYY5YKndLcyUTzFFesNo+X2aDtylffst6ceYRD+wWKhpyy31SADPfMjjemL6MxWhhUPD8Bl6UcHSfGft9
Bcm72v0reArTQ6fnAG0Fn3HHLZ/qMc8BvBQ6c8jooSCsjR3mTW6moUzdjWqMRR/aC0CB3ZjDWmdQXt3Z6dxYZHte8YGdot02RRcbvGKINgzjhko+TulfixhkkCGByQv4Wu7WmwkwJFlgMDeZbfboagvoewgeh04L
yZj1QrsuKcIulVyaQAgBkpeQmtdYHrHNC9zrgduK8It/IhMjwKozo1pmHnCXzZ/iyvd2s+5KwXlrhZoTcz3qYNUP+hvgcN6q2wHC4UeSzfPcpoDsv7LprGiFkOsdrh98vOemHLtx7znGbt+57K35VJfiBpV+oLH0
f+v6u7qUD5BjJF8TUOgxd2R/XQ9Ua67xEsp0GWP37130Zhp5x2axeq3UDjy+ueR8CGzpI5jldchdHdv1xF3pHPhrlvZ27TAFSgip16W2GFATPhzr3Q24zVJMAUIYc925M5y3YyH/IW6OF27ssnJwGTbI/0Sj++0p
6gH44m8Qq3DR/XY4QC5es6P/5h4eOdXC/7f7QDIRhK8c9+TeyyaNmpdSivZrDe3QlMzaBu8nvzfRhao872E25MeufVaDuwLLZuS8Seu6dD2/YjWqOvp5DWagfCKnS7Bz+foPK+KflZGt4WE/qCNY8JKgW0KxjnR0
8JOrSS+nhe8FuaZ0vxF7DL7YYxQg4+WXmN3KCchbr1F91paHxPLTOdzzy49t7VySteJuIH3FxOS9S9kR7aNef5cHjbhHvIt51p9D0Du6s/+Q+u6GxYl0FEBaZfk666OnwZ8x0d4z8R+iyenL6N3wuoiviBRvNXxR
cwEq8Nx+8H1z0fHHEpHAuenldBykJ5riRd5WhOxAxlivx+RUxPoKvN/R6g88fHN3eO1+BZSKhWKu7btTCkSf3RIEPHIJwOgFpAPjFTbeLok+zDTcI4+dbx6cZiKOGXTsXIKiLg5J5RpVk9bDvFos2wbD8dr2T7zf
cUHzO48awypQ/IRLo0JIpePFNnFqCx93H9vogPlnkAJQCuNkcWWpx7+5R/pvae6cT9TZHQ7vS6XQEKFFHPzRf+JKfnwgjS89zm/Fhnb5RPLgIqtx8G9/cvMPXgF1XMZ2Q49DNhjQGWbcnw0bkTRnJsQib69p7AwL
jo46TAjGj0sSRb7ozkd0Occ6zeW5HeqC68BaO8Ac55D4lyV7wOF0Rl2Bte9kzofmNEVN7bySt6v9norXBT8zvnEA3KbSardfNmpjQmhSdq9R2NFwTRaWzhGgYkAbpyK9G6IP4oXGYtXZtAh14kLTKS0AQjCzHsPs
CpShudB1Ni9mnVvx4O0Nblq+Oq4AR25fBF/g8RjLgTPlpDO55BM50cNSmVhgyT0scSRJOtP0JzRsMo0J4l1tgCfbnOnFg37kzQzUSeZ1GHEynBDHvY/RQEEqQDfeGV4GqhLdPYQGQId5wJcAi6Rb0q6DCFUS2jw0
5BtO83QPxgY5POzCLObIXOcbw0m+bkBpUMgZJhToOaDHNt5mXpjqwlZ8vYMeKI/nFwjojoMSE7x/d+P7O9CWNbcwImPb9M/S0JaxqwcfZJ4KtNq1BwK73XMCLsWi9iIi9ywtjFqP/MpsMua653sZBK0Har40a0Nq
Nkn49g2Kpczbfew9xNbXj8pXOeF3b84X3Z1b8YuM+uJkeLtmaefc6xPHqYM/5QmXHFTVP2kbPWYNNiyO4l5NYWexTo/82K3Iv6CpWGW23WvhwMisBrg2ggx9g0SvhBXy7CHfrbnxfsU2hFvt6rgDzwVb54A3kD3G
p8hdJICf9XUehfIJ8Z6po2fE4DJ1WQsf7XCOKHdoDSTAL9pkHrE5REw/qDksKmCFLuCGnCOQvEGNFdc4OnMOv12b3+QD03u9PW9t2MGixTQ2QH9O6dkp+a2PeAUDXM40p6yry43hhyD0I/v1wDhXa3nWNiDQgRMQ
w9x7huRUANKi8LQARAziwBE6CVSWL4mkqrgzCBwq4xoWy6quBNyU5kIp8riAIwRgfV1YUa7BNjfq3/6sNk+IE6yfh8yxbklySkQhhFmzjPC17VLn4i2LZw5HYge/fIsmptqQvd4BVTWjS5LMjBz4klxTgFbUu1UQ
jl2WXYqEJgP0Ouv9sqcFZjSj8+w4cQJhJbBd3p7M+jy7ZWgnBPTtjno2WADhQPp6mP6uEaaFREzTXG6M3tTin3YFeKavmNQ6mXC5B95YpGuY8ui2Qs5Q05EqcivCx2IAWtfBC5Ea/Ww2TF9f0XWZNRZ+lkhua/zp
MzLtN8+rtMsu9VFfVTfPGI/ZiyFWk9lMQDLcF5FH4RU5T0Fz6hGOyLKgd/vMLbtxjVeJfKhsUTC/9xv5pOA1Ila6MpaH/WKxZDFls3nuGnbc7Me4de2NjbN9PRoub5oldc2zxwN1J0APsFui0+xRKdWGC4tjM4QA
F2HmQQV3cBHw5KCEheC8C5/eso+sjTbS13+xQ+3NVa85yJbAr9c15vb8SP1iQqALbydhZOvGPSyuUgBq6Em4f6SNOhD+N69bE/zA2K5Gl+3eyemXljUjUiJLlAWXpN2wYtdgsdqiW7kIv2vsBFQfc8ClV/r6PTAh
BKHwKJ4ouzLMTXyAk4MMBjnYks4MkCoCaXC55MKq6It7WtwV6inGMQowdWL9guk2jFEvSmC3J7XbbuEls/U2SG3/TowiAJwRKN0rGZHR2SwcuoSsihCmLbLVZrzWX2Y7a65HCTPIkwZWrPNa8L237+qrB3xuYvfR
euBB0o8FJOYQ4mcxgCgUb/EqjGZUiIMgLwhNHpJ+bNKB8oaNrnXbSXodcaEL5P4NGaJXlgWv34SMH06IGXIWC7mMBoxAlVzaEx37wLWKdX2NWKTM3sFUqwZkf771mn5mNIQVSECk0Uas5exWxTMnuJAV1FEtDMQy
rBsoXQRpXxfDQc7BNC10lg2gaq4a4OUQjOeYSgee6UAvEHI8oE1WbbaZ/j/ritEwQIS/L8rY39wFVsS9xALcgM8KEXedw6WaSsCNALZGsGISKB7qTcgwHR4oNk+k4FlIpm3FpISK1YLwEGXBWWifx4Sw30IdcwIW
XNL2gxxtZGKouolycC7fsYEIjZ5oe35nWANgQJ68sAHTwfPAMBmh2k0G6DnUyqKEJR1lv1p0C82ofSDCIXbEF2j1oORcg88kXE5yAVtzKnp9zG6t3bgGKv/yq6EJnPZ8V4pXEWo4b7xnM4b7MVJ3438EmUHTWWnD
fdhAINQQBuZmzXBQHO1zkXB4Wwy2NzYJjJiWUka5xUzVGmAMOstQwuaYqsoDXs+ErpiHBROuIwXX7VVxu9VyFBvHNukPCmr39FiVshw4ag5DsNpFmSWiCQfQVcKdcyKR0cIf372/9B5hSYBfXyDRPfVq+1oVJHUS
IX80LcByTmul5qyf5/Uimb71FvH5Q0i6O3VERizA9Al1ugZZlvOV4sR9AFbtNcHZIp7LXxT8Q+kqEtyv9Vbb4e7Pb6Ff+/OoiDpssohlqMWtNi6oiKtmHVcOaiZjzeVRTUgPBGbCBgnlIEdcVHXkuHRpzm/hT1Vp
rGswkCi5w+UBRcN/VHOWUE0VhhstUaPTAQm1ttnf15SL+QLxIgJHDtmdgEVue2vetnIbtPVx7dsPU861NxM/q3DbzbGizSbVfJCeSi+hl9upIr05JchHWWK/ewo29PEdwhHMvcOJu/XXLHJaTslVuGh38bDWtdiy
2+8/exFyCD8iaN6xY81Jbd7wHUNSpV1tngKX3Of6ovfrkfN1+V4czSWMi+odVB4K/2JoLnR9PY9bq+WMpDSMK/1sAAVMm/zlv3KyVX75JrkrkW+dHqaCRAHguUmFipnjvQO3TijyoEoqln7qNr29ofPp/NeGT/61
0UzAVIBAaUqPeyv0gMTlsOp+74a2y3cgH29aK9l/QcVxPy9gXOlaMFRR1FKHnwnttRT0JNYFsvM1PYkP5J3vGNDgTUEBzgLQ+730u+33/zvMg95+lcBJmv4/vVrFWn2C2MejFX+yJHbhWwdwiWUiEGcylN+T7TB5
RPLTttZvMvj/vGZJNNrWvbw1OPuMZrZOVx+sEbSfMD2XVdeoCX3sXvh1X/GuAGzTlYJsY8fdraDwc+eUG6IGjWfmTXlrJcXgm1qi0yMHgsy0/7KupYGT6jvQtbI1rZ3RsqbaCdnW7wXz99/t23Q9hdw34ceEwjBY
rqMEk+2PSptFM7Bt25cpQUCQ983J/8BSS7CeMJv6OAGZYICTKTzyfPzOJR6stW5kDk4QvGy984QmKyjrrHfHsZkSL8tjQn+nuhrNrEdJJT8AJD8nKW0kgcv7OEi10YA/EDY4onwP7mQdNtotPiZYAJ+LVG3ZEqZT
K22SjszwjFUVwMAIHClE06c8tGwzSFsUUGzIYvQVbdR0CiKNaFi1AhLU5OerVYuCHmGoYrILszasAU/fdURaLnDMbBjH6NzLzsD3tbEMbY0IwEAQo6yC6dg2M4G8kb0iFQpGM2CNaBnojrEFS+pWlto8bPOeyiOZ
gSViIkReEpJ286veyD/oLUb5aWB/iFkzNeYN7Q/XmnBtO5wVeQ6ZTAlo27AVYuzbZp0Ab55JJVZYH4YJ9NLkjpkJeZdH3DLgbIBum19r4iQ1Fif/21vVxn/ejNolcIjjpAaZj6YEmmfqdcwaiXlyW7JuOoZecA4b
TqU4ZyrTjaitbhY5D8XXc+GsN8PX6C75xRp7H0ltcAT1GMqadsrS36Qg8yAB9x9tlBsvNNk2qT+P+mDz9kPHHXRQo2pbJVPBmM0Dtba1UeJpmoNrzpdz1493e6QwpxJ6N48BreYPQw1i/a5oeeufXWoUbLTdpLIo
h+N1mXMYiiILLfux2194tOKgKkmvE732H/baeH899W5hSFutKIqDlFlKCzXlabkgbv1xFYAPKmLhBm/zqSdkeg7zK4284OkYaQBV7PHWA/TkaHnuk+PD60bKTmGJyJHs3yK10ejRABxlgOHU0n9qeCDpIW1wc4U4
NdiMCjk1wVmDn7RH8AHEYwGH3Pd0jEDILUQpyfnDcvvviY7w8nbJC5PVeVqtA4P+wn6ExITuaMcpiENWnYJHDM7det9aqWAdNuDSYv0DEQDPNiRF8goCXDPH9oJwQ4OhLlU1kWnCJJ729psPGV6jzkqp++OgDkYf
dgWQca3LGhJWepwKP6fEOdFROtAtB0BRME8Swd3BiBCeoq6un+gaCB4NHBvI4ZESFTaixbWvvb9Gjk24p63Zl1U+E/vIQ7HG4QuhDzsiIcMMmqzHe+uAWVXXoBZc663JgU9d/DDmP2btIbyGC2HHb8PQnSUcrKnx
QttAE3o0llkBSp48Nhdw+BlqWp0hiZQadrhyYl5+vZMdCnYoptWbNhDHgYPYk1k8ZJ41pjXTORiO1S40zIRUI6w6PpfJMN0hQvcAGLN5HcZv8/2WV4ufo5gsgvgYNTKpgk79oN0kJnI4nj0nYJei30AO/TxrvQfM
hsojep4plDjSWUvYXns7Y4roki4DaC3SbguhzxlqIHt6zGCE6iazMqm7XqHAOocAcWOqHYrc5RSlHkGFtRa6zW7UyWg5UNAsrBJDuas2ndhbgbjKwS5AWxssi9I5gRQ7iwK5oUjZkx50ooXYRVazoX4FmT3Rv4XZ
DGOeYT15wX3lgHmmY5frV4jnmIBt0HMc0hoYz2Mn7MUbCzE4Xo1knMER7FMryBEFYwDQULOlw0sMEO6SGnvK5g+d5mN7ttw/MoeFhmomt5+ykdHBZY2qm0tPZt3c7j6CWOwKsm21Z+22+92P3Xs3FrcG8AZXL1Y0
UticprGpPzCizF9Cple62/303+Z2ewVGLjp8cTx+Pet83cE3QPRnCBg9LR6DM9rBtvtKB/iHnVtDOuwZLhyUTqFpB+fgSOw15GFwg6fDvGFyxoBvMwo6mBkY97ZoRzC01ZeD+RRb3K6sttLYhSEdDKdFWuF5NfyY
2GZ/5o08NG6BB6Zd8zU80jLqliOlIkRRB+eVEZbuqYnlfVwcSrAIZFH8ZBHg2nSVHkpRGICLzH0BOU8LAFkiT83kNWnfxPFQ0GlzxkbgSeF+hVYtF24P/DH13j/akTqoA1sRwRtd2nWBX+LMpXFggm/0LYVWUz+u
mY1xLKY0Zl/LxIWDMDhf90j+aplxAQCSwoLpC1TbA9n/ttQY2q2M2DutehNhkOQYVKk4AQLV09KW7P7Wj3yTzqRhkWIlA564CeyyqkSWJR5IbUq7/d1bJJpKbO25qvFaHw9pHl7s07GjYzP28VQUC3YuTe2ijoDb
U2pCwqq3nQAJCnR6qoWwhK7rhg/ys3Ysbrj0OGCKGyJtCdNwljEvf3nSB30x74agAY1CoTueYuEWWfgSCPYo9l9QAaDUuKkAQgaL5Wk0n9COuhe6J0SCFM+hqvpX16r7E+gBytM829rGU+mB41DNEj26ktZ+11DX
3+Xi/Jir8FB9XSZyu4dasPqv2+1BtIPSu/zTV9zpql7Sj2LeBb+xPChqSEORHswowgzOb9i/Ub7OCQAoTsPO0aA7PG+SNPYgRvQQul/+ESNEsxaOSNhVFS1XaAYARTY07lxIJFRR8mK6Vvp5Hv7gCUBIKmz/4kqD
nSeKaIqhPpyhj4Mgn8ZkB1xoMCXZGaz/fiUV1zViOh3owmkXAfQPiGzWmxaEwC6AD/mCrybctfedcCNx0nfpfKJ8mnobH4ucOee/NBIDV1tQWB7olyd3StPnKh7P1ebeUZ54KSZv8yyB9183sSwTlzCbEgKAXD+t
5zLFq8dc+wu5EFqbm0WE17yobYW46MtnXGDxLBdcJPUtF2ujE3npxXDmx7HEd56tBcxl5TL5/K0XKLMf84L15sOl7uJq6+hsHMZHAoYItWxNsNrr+ovI7MPy0iAiXA56jH1J4zhre/OkNw4eaNN6Lhvi6aHszvlC
jPu3ixIhU1V2zo4EOsxPYtqGXM+xhw29dy5xstGVeIz9t+mem6wd4z1zFx77MpmJGT6k7TI1yEDl1qeiUBwC+PBvt5Y2QRXDPXHB9hsz2j64MHa9e8S6zb+8b1A8jG/HV5c1w+uqI0ufx+nVXEEhZfRxHjmyGWFX
65v4AUsBBS1w7MwsvZvExTugiWUMhGBgoyxh/YcBc4ZTu/SN+XnQWfHOsQLXuweefP+IcecTU9lRu7Db9uhP3Q5iHfDFJHW4Q/emXVogHyiIMLMaZrOnexX9O5vO6mU4S1OKMlPBnAL38UV9Vt31XN6phM64Cfvk
48rYGBYYZTJgkVkM4FvTpv5dhR/3trZJjEzYyiR/jruCnBsDYHS+MgyRyYwL2SJWSjDoUzoSq0miiadIGMzDQ46TuIlq9nxCxYF/PTfCha4RxV3YXNArGIRlvjq+L87NXRUu8/hHv8whnQwLiH2zfW5mOgmKIoDA
oCQclbCOLVoygNWZo0ziYShdyensu3HKHXCnTBYATG5HyxygNOMcBpvQgk7mcANYrLF5sJcle0W2Wh8RFigtHQMyxRbkC42DzTr/nhjLMV0cRaqN25HpKkvg+K6pP/ie/Nv6QOMvSGQHd4ETS2m+rGA2ozC8jjg6
HDpGsuNNody3QcjEI4XSxmUuNEO79GPkTzq2Wb4XhwmnAh/5g9rWiDNnaVY9tflwvGVzhJntVwltJC2vjycZDWSxK+Zx8wb979tuqRLru8zAXDW2vxb7TRPgfk8ZBYp4HSynwOzlYN7KoaSDgcViiIUSgZDAcIg4
onUeMSstiVeXqXjQPnz+6OIETg9RH6JYjndwY3obFeXokt7wGSaLDdHoNgDLQTQhg872s7TNRSeA1BFYjvZTOtDyfpQ+kkvTpnpCRsO3mauGgwftkPc46AHqDIiCAp/DJv8zOn0mh7M1ee8AhKcu8WvJTXxMRGAU
YI7DTsPaYGwFWEbHyZzccSw7rsNebUVsCEW/Rf7lQHfqZlsAqxkNuceRPVfv7M5jFIA5KHDAIYz6gT3gEZBvkGqi5pTWygcqZKOgKjy/L88+aHSUiPMLdLZ0h+vlw4XeypQE8YyEJ081WdpLJic+Adg1MsVnRmCH
3scKr1Y4gwJu2DXx0gpaVJLZfeyPp6mpIpqHOrwzNuXoaTOU7SzzuH9C1F74WPJuaxWgefAphvVyEctvpCFOUw4jTpR/LmWp+x1GHPK4iYAOUtt5W3AepP3M9c2u3RQG0CyVxZeAuIBILYUXSqnRCMmKkSfSo6r8
e75xUZNLkzG8xNbtKtXAS0c1YNv6UUllf6qk+/UXToFfjvB56K17HXRQi232s8tjzgeruHi2LZJE13N2vTAyc0wN/pbPtRrdzGVsnpj4U46sWTEyKpTB9VZ95qqvU54aWURtHzfgI/ZvYYMnuNaPMDAiF1tTRn/Y
SpZtane9wWwy8AAfrsNVnrZhFZF+DUjtTmN5XJb8StvbFTFjOhlRQiCrtcl9Csy3GLd3sqD7/SxCEJj0DrcvCC+zET4kiBtLbselv9UwPgSV44ol3zCnN0HEANOAxv5qx3G+nVsFTwYGOZNunT6nDeMxTtHhagAL
OfFaae5gCgxCQFaAV8EPS0TP9yCukbunyHf04GLebY+v5H3zZqKZOdjs1KROzEVq5QRnGbwoBXwoUpyGqptueE4rJxeNCj+d9Mn3hfAEZ74u5+m+x37vfCWVfmdWEVm5FIlArzHwkK0IaBCqLk5T9IkLHPen1nHW
zQKLEzVIADfkwcbCN8KpTyvFiFkLm7XeA8kHKoeG2j+vuNxb/CCC5kEjTxPrKqBYlD1ExgP5ARCwlxq6bQJYlZq6SiFiiqgGNhjC1uAuHw9lkDCIGdosIMGsc4z7a98cA2hKmcNjwAx+vBfoNi64ao2iMSZiSOtN
ArqYVk3cXbJwyFfnnbEascIaGQlVi2ZdiedFWIR3wgOLz/vzYTS1ECUnuvOgKQ1xgmkf6MghXrWXcA5mHNyVR3avDeH+o+us6GUkG6c8L3tgBWkX3c5Hdgf6dKq+omd4vWvhmQtNY2Ao8CVeyUQZqlvkWUJ8ybw+
msufyNJ1v9PrZ4VJKaRtu5Qxtbm5E+G2zRgACfwLGZXUeGown9cuPMMF6MNauyGPVB52MPaCGaP+cNGMEo7yOIrg3lM8nHs1ks/gyIbqJJpk3iSKt2PUP11FBFfRLcxHbyp4jvzb3La6PltGW/Z5FRlhsDPiumL7
NJLouUwS8CWyNsybNAN6Y0NNLa8SHzd1BVyMO7L7DriMsEWve1VXpRJVUAAo80WGIYCAGPdl1/NShBtkTmKMlbO7Oe/R5HI+qT/6LQ+AW/8y9BvdprKLkg9ydD2Us+m0SG2foP36FKDsW2kd2qUErAnArxlqiIs6
vZgk1B6G3TJLVQkOrQglXGx2vfyq3iKuyiAKb4ijEggKHMpaGDgEOgvfuLPdCMbNyDEvbM+kSwHSKInMUQCXNrskG0xHafhpFUf2NFIS3gLofdGqdHVQIWPK1DYJbKDcRw5X8saoSVbFNax95Jqfyh6n9Az1YJc+
FDSRC0NnfGQd5fk/pG3Syz6PyJxDf8TPQK+2FeMK6uuDjJygba+VxIOFlHHE98l2ODd0sgTyqcuRxPQ+uFYq0QG12Bxt12Fvd/TDUki7USy0+kfQQ85PmVwDl47UUzUF0gcB4HPpsrnEDqd31xBbRBPfd5Mxylcn
Rg1vi4i8yAjIWWDrXNFyT2LpseAGfhq4dvEm7pqppDZB9Q2+bK+aQbP3X6nED4ij26+GJobx/B4qxeAXLk7qKTAYinAoi2xIQLUqq/JwzA62JzXTaK3Ip/wT3Nnbr15ASz5B2CtdLMKbrRwOUqi9aNVSvA1OCAZU
M2HRcWlEB4gb1aQWiPYPKqRZFB/AebYC1WGBPvwVzpjn2dn3TTVVzm5NxXNAyUayheo0BkK+H60d/v532ZHD+hgAj5erq/CAjGNv8w4+y+F2yvmrDuqLgYS2L2VapLPNaZUZe0l/WlFFQRB+wh8i8TW+YzvrNlqc
ZsRgEXJk68J7fOcNHCX9LNpRTziD0iEADy9483mbmWUqnti6JSbYsaMm0DIr2GVz3L2fD8aerFvXpZSkzg6QUo09cHD4rM5sYVCC+s/San9Zv/OeV9OcRHM358pNDX5BARkgXKsGYJ9VnJWS1n++6iJsgcx1+BtR
EfSiVRDm4zrIO6ijEh78I3OqRLdp7e5Y2ik2clhOHrT4+M5IiBOvrWWqOFxAMpz+jJs8z5yBRrn3OEIEZYILukxzllQPk5QdzpcJ0GgfrJvXWSYcrB9ocYFKJYS6dQAf3idhMwpiBQwdpecLYgEh6oORvAGBRz2P
XxEfQ26I62AYM5kchFLzMFt2GhGNztXA1ihqcgDa7yDZD0FczLKDVCNLROy2APgk9bJvRfG7rT+8DpRfA/BIlyuAZe9ClStALtm+KhWt8gs0a6NZOLaMC0mwPz848GcvXkR9kz2uyCkS8po8s9/cWTbJGg4Vi4qP
bM1ZvUsYs9uiCFT62QG6jKbtQzMqx8/iJhZMHQPY0uuyFLW4Vj/C8Btcd7/+QQ+qZCmlkj8wa+CBuSzi36aRVDqaXn0lr0SRwmKtbffrCOWmHJGolWycs5zjTIcBmaoXm393DYffuL2Uyb7SpxNJPVTj5bSj4xI1
RSOL4CA3kCZsrxV3ZPUl2aEmoLEuicDixqRJ8ogEwdE18oR26kdxaOMH1uah+NEBg5Uo5ph9eyiM2chzNCJzSr74+fTDmdKppVj5FFuaBfJSnGMKtyFSsrCwi1k/Is4oAM7HvcrrCBu5cnUK88wBAGbakG7brxbg
ITyKuwO27LdRa30ZTr/+80P4xCFtm+Lygc4rk45te8zrByIKc9sugPoTSiQ9Gx/pV4TBSEmh3Z8NzEKybHlllBLCcMrWgSoJ8VJmjQLuJaM7xSEAgAJXEiyp7+pdDADV05zp7E89+qO/lUBfzaJW+KhKkKbESxOA
62y85xbZmSMrq6SmAYIlpOCPhQPsbLmVm5lzCLsWCxh9wp1GTouXNZOOMMpVWBPPCMZs0FDaaBR2q8LdLTIhgNT5bw/sOnLrY4gA6hU7YPzIPyZgKwZj2FIh/NMmNzvmbUwsliZdZXuWJiuDGc8oCLriPyDcQ29w
bgJYIy9WuEP4X1QIISFoBUnp1D8J9YNT6yD92s8iKy5KB3Fnihqu8ii6OKzU2tfPLPMHzqvKbviWX5m6PcLqsQhNtB/AdGmK3zTSg81uX4HzbmFmCY0vPUeFxV3kwADgHWMRkdelrnjk8EbcBW2t/+iYNY2K91SV
wkEpA+PV7KA94qVaa5nh6rTSZ/hxjBLaXZX4dWudnYpVJgkLmkuI+jOmqqF/7wqUnPKvUX08lrklkwC1EUCbVVh+LhxaacrKDqZZ50976yYppRJOJLVxMJaudjYEfVT7rI8SA3l6pOjuzhHsaO3T8iPjd9jgB8hE
Ojizx6fWNfqT85SwAAgeyv95xriMrhsSvjjbSZhQ4sAQx3x6bUhiNSQ3addFtx5s9/Lc0iIAXxjxtNOr2Tc5d+PdlL9twt3HzQfHbjjuVRLOW8Kqbh7yYGg8m6+OjL1QKf38tG7RwC5tu/9J71tnk1O0rjwMVCPB
7eaP9nk0QHs8gNTy8TnanF9epfMd47q3JB1SaBP6OJ6L3TjM7GtBJfae1PrhKNMclDu3HP9fpHc/29fARWrmKpYaiyePFm23f/z7LEFZxr5S1p/tsufB8eB127TzBfwJQlWV0dgMIlBtRYGtmc864ngYFB7LEu44
PUk3oIrTfqPGZnj1V546FIBsPpFNueBwbdOB9VACLHPbVSxvFiDIRGXSuFra+UQ/FbkWaEmRY01g87yxzH6BasFbjmh7bftOLXDUrVj1DsAm0RBsMsg3lFsrzpMq+fCyP/M7xDmT8zQZG2oJ1sugvZHLig1aCahI
zGPlUvfa7i6UJ9HeaIUBdzlgnTu9GjBBPfsZZputrUB7wMCIb8nlxsaEQVRm3EAAGkkdbQQRFu2J7sgwZFdp3z9RwdlDDkPWVI0Cb53nBO3lO8QNRTBkOFEdjzOplWf1pks6izlpEETqjVJdAFowtdJkhhl3BYBj
AVjBGAWGkYidSAN6mRK7cRkAGbOCkzGCregkXiixWXG8R4I7HRap2yQiAsrYK2Lt3MqW1b1tzAHs7xcXpVYE0uBxPcQzsuEkV8yaJMMMFCewVvAN7/HK4ZP3FrpTwLcvmEPv2sMNheYHHNL8pwnPcwnowamKnlv+
Y9ulgOZC4NXlXtzYmzJbFQr7R0A5NbPoOnkTqshCaQivWya4mLPDREyIGu26K8e1Kv5quNdsQj2I2Z1W6PrBG0tNTXQ6pB9xG0CA3PvSfI3MK4XseTagsIqaa7Iwz+/Ios2UkfNZQebOvQYF5hf011MyF03xL1TZ
4nhXC4STz/mdyRpn+jfgs3hyHpvCy9RyYJ3KK2lScfdDyABGzDA7KD5r+83f1+GWpI3aNd7c40p4RJhkTxgM88Ns6/lf7ZG8W1fqrq8VI0MXa6RYk6MdiBCPp4OEWDfjiCjEw9KyQQz/o10fzSFFfz/MY547mYzK
M3KYOTNEdAFYG9IQL9oiOltmI5pAvrKwgQWguekGqHAn69XO4/677v0uXmsPCEHPu0kAq4yvNEks/YsPeGiV9a/Q6yBBIXz+4tOlZNZ9BF0r5w8q1qNBSagLFtaNYUoLBTMn4dVp1E1jYQN3U9S1IvvwgTfhdVmr
Uo8PG6/VDbbdcM1/a261GCUtLhWIRTx+TVlVQsVyrbw+I9/xK/bNldo91fg2gK+PdQj3tsouuYQ3uQ2LJGHjAubR0lCVYpFLa2o1F5y/sMpcyBWk4VDv7NUFnrnEtTV5j2zHu2/2AkGB3de8H0NvBlD8KOrV0/dt
do3uhxe7mg33x9GeOP/OTzMOhFPVajW7Al96gy2PcLu2ETi8Odj6y2y/4gtW4YfpVcmgYDOBuFhD7otwzr/kZ2HML7WqOU+TBXBslSYWRnEbeO/Z93exb4SztlUfBeObwEW+1riebgLIoF4Hp3y4/txHeRu4fjrx
S8C5TPsVYSoT7CLC+xwwd2s7m5s1M63eRfrc+Y8L3bqia+/+Ch42JrYXppqoJR7eqTewypkR13XtDnsMQPRyGK1g58Peyhy35W7v6WcsBnbl5xjkcCtOgG62Odnh4beI5Ng9Lqf/nJ5XWUMe+sXPEDBP3dCcnTUu
8aLSJ6TVTVDxcv8XQ9iJfYE0sCGtSvM7PHgjWx+bNkwWOXc+JnGK7L6wskyffe4ny7NxigXS3P+7l/LuvdXmZc8Dalz3d9UHUP+L5ZoIzkPuGlEN/I+798RyWgLALBxBM/n6v9RqedHVZQHQy+47inN5QAhZSABS
WENv8T7tkpeVP3ELe4CU7KdOAY4qo2/YmT+c2uYZrhk0/o3cH38DVB9bVfQtFne5kewpdj1JatijFC7+DPhRC/hxmzMTHuM1i57EN4swaowCHJ5yOo0IHK+zE/Bu8/w6OwF/hl8dPphQrtYxXSCkw5b/KHdOnbh+
VaQHAjYpMazDcBwBUH2i4eOyd/nE5A0rXdrch0RnZcw9/N4As5ZdVmGxUzL299aZ2/24Uu/NfxzJTq34zRqdslOHojboC1fFrUoKc/s80G4FOaIaJVUSMfrnutrzrgjmX1w5ZgfNuJZOmZRWt6xqSxua2Dd1PWxL
5k8fAL3Nu/uGIdlqkXmS/+tPrVqrD6BaI13zeF2cq3efudrk6lATVqdSkd7c6A1q7FzOwOs6tyrQc3WKDNlKHaIzIghyv6i03ZiUqa5v0YvkBiR0up02sOGHPI1cU1aPgjgPWSPoVqelfu6dt9/TAQ2eTUG8glKQ
jtOirg6yi4XbOwAtyH2+l53d4MMZVR+3n3vu2yZcalnC2XX6VuEAW9lSoKB/Te09mQKxVsS2tVwz4u9vPdvcwUlyxMBdaNonMpxBy4zesmQoZmL73tLRTEpCanqRtSTsjmf8p3Xshul4Cf7dLZRhtbnxkyvhdWo4
RbygKin7nHSm0o4/zizuRUmH2L5sbUZ5pI/IFrJym8Ed/RzZQLIB3zCxUr0LP88Gjt5zUpEDrEDsB7cKVIdgY0ESzUjMQAXa32AE0XQumx2tdAI2PiUIwml6k80lyPZhRnL0hci7VF5JJCXqLQTMPUtNgcuAwgyV
afHBn9smzewNxJt7kymPoHUHEExUS5tE/jOHRxQIrOP59OeYAt2SZOiRqqMDOqRVBsuoyCmbDBtK3LF4yF0PdNTnC8nOSRGT0w5J3K3PSJmCbUmGjCQqEYJQSaBaSdUGIo6EI/xT8mKLmiQx95EsQZiB/mQmFQ0b
2C7oICLs86OyQvygk5Suk0pPc+FD1F9l5Xj9xQRSsc4cmqN8cSQed6jUgCGGWpI8wqiHi/s9CT+R0v7yhV3LtnK9fA/ZtvFUk60NTYx59/uV7H6hCePlIqaYij3PL4ALhIzuEVlGcXv9vuGcc5wHUd0tjhpxKzki
5ujpTRzc2YscnjD87Y2fE8tEIzCfAt/qqchLM38PARo0VBkZA+n5fxx1lGmrjRawJkx95/sIYEJioI5G9KsMa5dvDWyWqlRt2NLu9VlnDVRqoVL4mEL5e9eaoy2k6dzyonelfEGHUbLJLMDbD4vEPKTDpZnddrBQ
5J+7yfY9TjbZTIO5BT0uJDCH6LPyc6k3o2BZBAop6xWWndIcKg4/aVZfC8lSjUSM6xDNdwZMaQHQh4TKmL+3o+Ye0CBmswaFQE2MMQ3/r89V+CqnV5Zsm20R5eq1fXW0nYtN7sGTKezmMKJNVd555L1rN0p2OdME
0T7id0q2dJOn4vmGL+zl4XD0awq246W6GSQgDRShPdkihzQBD0WxWYQQcI2v84jkfJ5+BPvR+DuYwpFTvENfkNk8AUAywVfFHgPavsbfLnXywYFWZrYJkvQrMVJsFvSxEt5BLE2AKjWqW2XWUQiESDX2zSLa73kf
WJNpk2hJ9SSsvEShaiN4YymRIbqxk7+V7UjyhmNE0DVeBteAxbe3dR598zfgTrZcBkzwsKj1zbxF3+p0wA+I4IXhjKL26H/EbSiRGgAfGlEsP2mKCy0t42iNpRgYG0JKOjCNg4cjc4uUeEQcwYjUUq2aqBCtnmun
AlmK5BrhJ2T46jpWBFtCMcuEr4dtVSW7FqcTUzS8bTUnquzFOYH5V+MSGoEc4QJPtZj/wkYaGQBpquCDvCI7VZk5/l5xHY5RsI/Q09rTtMlqw13dA106ym12N4ZsQ39kfKoO+sambHUAXCZfC4kV9Pinu6yFJmFZ
hKZ9+hHHOxVgeSsoqwvewoxj0RnqpxcLfGm/XbyYs879OcwkFM3RvTudnymTixERr1tj8rlXSO6jT7M5aoSggXLjpsWNSfleMDZaYAccYyMb+crmA6X/F/5v0FPmkvpqpqUkMg4W5GXVXse4WASx2KxUnLBo4G0K
FXe/hEZ9DMI+FOSs76vZyXyLdVL2u+SEhOCxgpCTHjQgebt/nuEgNdehujCJz63MOSlB+1wD86shdgFyQ0RpnA2lXUlETwP1tMXWx7VQr0SfyVsydC5sCcbOqGa2qlwQyf73/mKMWiQec9nixlGSW6DbPl0Sariz
xyrym3DvKnVK5XEDI417yCnBVpNE85sMjtpSCeHSAmHPIASQMlSIwMwSpC0HywrvU+2UtGKEmCKsJjq6y9LuqY9LWDYX5PFUh4bwyDWbWXqP4kivAwNuFUmc4nJAnpTZGURRkhWTggqM8sLd41sshzhBe/5uRV1K
YsM2exU2h1JZwq6ChZcPji5G3S11Z4wStksY6DrZV/3jh+yYzm+fK1y98/e87HASw9RBMcNIzNf5Pnrs4qifkERoEF3yKU9ZixVLtcSycErs7W+j/bKcIskUN2mcKnk5KSFzlsk+2kzhL7m89A+kPKUHP8vrIwDy
p7OyKJtUtToG/3BGzMI61wZ2XYOk3VBC5GmJcJm3IVmv53iNJ8nSrUTeJXta6SfenIPON+7pFcySiKC+Am1/MVOYtETJRToZtzdEY1VcL7XtrJOLek3UcqA1Ik4UyN0VIWdQhJYw0eGLiNBSbJ/MJERxEEB42pd6
JSRQkGmsE9u2TysMuTYv0PVh6dCybsoqfrvvl8LF/GYFQ6jqpfizE2IDL3mBlCbZzhvYFztVP6hwmBumbGD8YXfXrKI3dBufqehUBmLmOSodxUI3b4kl6K+qLmvtGkEZ3IJ4chMkH/HYlbAcoWqieKdVkgmbbcFC
um6AwVA+HraM1YVcnhHABQxaF1BaRTrznZOoEqY3ai6/GbYHnKhYIBX6TSblkWZQoq2c8qdf2buYOxSb7WTsupUQ2SlExM/Rmwl0AlizI/Fk8d4jspk9TkEIs4dYqTttPAenFymI0IEdd/bpIbi4SCfp+GJJPT45
k6+UxFfZeQ1uhQNjUdRXsYCjU5ZJeKAoaEHk1jwCMw+MV5Mm2KTReStrbV1E2uXQ/RC9wSb49v37Fmkz1rB2lCl6k+IgRil8qQXLG0CgWbJg8tlGiNHs1Esd+/vCfy0sdmFY7CKjtks11Z8jHYSHSwIBSZ6b+meT
f2QjUHBDzN/pcge8igrc7eRkJ3Ec+5MaBqXNYnxKES9SEIVZxU3bNPLBEyggNTwUeXR36Z7pMi+o/YUy95fZTaVPZgqFlfOodd+84JKQl4OgngNb//PePxyPZYSe4vdTzE5QZDUK1lBGU5BTbqOV2GI1kLIv+Rax
bA2/v5rDRYFMDYGMyiq17DIqv62rprL/NcI7GDSB8ysQ1ruamSj7On9fqm2qtTzgkkOLy2cRxV6qIJReoRumkQUFdogfLDVabhgL9+2sYKKi67kylkzOBQn0p7ZR3yYQoAAafJ8qGgbY9cru1YN+0i54B9VdUP5f
RJDroxT1OJc0CKnJuNMAGdYpZJYRicToXj2gSUGi699CauNzfRia3S2iw8mi2lp/s08YVmxO4vTs0FfLF2fhNMFOw0YV/WVgaEV2LIO7zsE4GSragnGAb9wy+WSijLSzpXrN3aonjDYPithGqA36x0nrw0hB8GuF
PmljrpDoEaExJ/SHcu2LRsH8hHsr1dMGV+bY0Vt5mGk6vgIrKeC+Wu3qM89T+zeaGwzuDX1yNYmiqe2yc6dH+keZriMSScQgh2anJx2LFn4By26rGFqboXvqOG2tOsR3VpL1CFqh014su+Rw8hKBrrQ74X/YUr57
O8QEGHB65O1m/w3xVPZZ5BFlVwWpLM6772j59NMgHR79qSPa00PXiQVfGbwtH1E6hCQjypiRKd0YQErGNgSaYdIQMYJw5AyWMF2guCHlqtJzruSUVaJgl/PE0dXfWC4zEuThmLOg8EN7DAURmKgU8tUnjBtZMZZr
eLII5FJvaClYI5haMi+wTREKTIVss3kaxCuul0cROCSXCOgkto7oWqO/IDPh4IUdAo8o7rmMYGeRdk2BAw82MJKFeodiq0r95aZIsrGt2Gss4lxt45fVtMtXQk23z0uQr9uXcsoL5bfEd2BOzcK0tQgzVC9S4Hop
G5Zf9V2TVon8E7M8cFQbj4aGlK4yFpeRtmn538WQTbicZQKiNJHMVvYfHAaAchxhgfzVYHAn5+tpruwkFWulQe4ZufGDraiftp0RzW+nMvQhdrxK87ctR4FCWbi2jgy3NAbUCxlZdNS3TVD92Mkna62PJhhc8BVW
3WW1ETa2PqwCqTBKoMSwHmWknHqRKPT0uTAO0Nj4YHBV+JikraQvY0HvvB1m5h8R5av7AeEl/D2pujeEXOmIHgyXjm0e/14Z9FCDj9MI36aocm6N2AqbH0dZrOzNW3Bf/mphiWSCxJ8+p5E1zgX6hJwmmj5Ctu/p
nz4WJz8c74IJmJ/lFIxTv8tTer32sxhmrP1S92AIjM/Pf6JKqMtak6+eYgT0QvTk37yPMQoN0vGFUkBjeNoU1WnjYNdu/zx+wprWp4jIjyWxk4aocpLdej93TUE91V04KHcHa6RzaZSo75+nnp9QY3YhyUPxAwcN
yuysBg4juNcaUi1oPQj0LrA+FVBzJWKFIDPJSICdHb81NZkJajLm/x/2/0irEbjQIqvLs/wtLLYEiGcXzWMf54nyz5I7hfOz25B49KzbfOFZv3Q2+6zFa/IUPWJ6+U+2F4g9b5NfdIP/U9hUFfbVF9Yny/5+oQrm
yJpQd6X2/Gw/5S/S4HZ8JurnckONH5ggMeE6DrygE7WB33VDRN+Sln5Zxe/gNmMa2tD7qddkclA9BuX7A1NAB+bXkGi9rpnFE124Mb0w0MMyJuApMYKSyTaG81nj1ApbFzoGnmYm1PWZCgSkAQ0dlERWCPG8BXlq
zXQdS6Ri/0r2P2iv8fsoqU/YaG7ZAcgBhS3Gw3mpV8/nfqP9cdWaPU+SXm49MORTs6LRO8I1lGz1sZIh6aj1/1w46u6W12D53TDJGJyDcpWXSS6ATIKT3IDZLn6SUXgGPr4bJ7kEe6Be5Qi4SaaS+72ne2NZv16D
naOeDlrN0ty5tNEILkITNE6TNwDKFsCGrtxUfWEfe7cU3SLyMG3/+LeHNSd1SJmTzoHfxjabniPH5vMG/ZZM3RBqpssRxEQ+EbWHZlhz2BX00bQqIVMMnhBsdyaAncVHyCh6OiTlxwQD4aTCIVNUaBYuK7Gwbd2H
4/DLKA96NWAvvLb1sIBmOMfBs98fQrhEJ9iJr7vsVuYv91mvQkEWRFwj37tGJXpW8rc3tePd5N83K7BX9SFmQFHLMctgTXXHZykFUaCK4eyMNb0pGMORK3hLhGiQGJIRA724CfHHSRMPCsvvaZn9ux+X9i5/fN6E
52NX/930z9Ch6qg+bVgm/7mJT1xMMwqevM6fbCZMbr1fVsaoA85Rs4VynddfqlcAvLe1tT4bWljqP+nJ5z+XTiBYrcn2+vq65nj+wQF9VVmXS9s603clga2gZaHpZv5LT1/LaRQICNRD8wiQ+laXDVKi2SnYZPp1
T4kO2P/yOwrDV+0ZRkexRudfRAINbsL19fWHdpnug5cJmDcrSwAhu23E838fFtqx6xOSdt0THm5wtszLhBLCI7LxyjbQczdQM8j9qHhOwNAIaLnfKvguWwE+/VJfNAvmjnqHSRJRvd0Kki3CwiXO225AgVFtwg0x
o6XwP3xKOalMLCFKkY4B8XXTMXgFCBSEj892ONNA73+TL8KD1M9Ls1Km8s3CWGK/68Qu1fgSfP2yGayZ30n19BOSk4AJDuvOTUylI9RILgIhby54W90F62lYR2TCSws+J7uSxxRrDSsLYsdxjPZv2SPlgSaGLb/j
mbEX0bgP7x2xH/x/3+zQa2MIax9KE3pIFuvr636CInGpgnk0TM2XJCHOWxD0W1QvJXAFEoSElFUr7IQPhOdu8HLaaAQQ0R8K7KFDWammt9EaTP+aC4xK097ruEBF3UXVPbDFkH2ApoandXgyW1dFulL8V5n+zOPX
E/UdBVFArqBFOnzVakWce+4A/hxTs29CJ7f+hLDYzMNuWaHTsnba8EW7O7DLwzDCylgawmAzrrZ9WOFtyS/33G2dFfFb7yLtdQJl/2ZK7U6RU2uuw2c7sQ4njgVHntBa3/gCTO+l/3NYaULebqtEJYIlLVvfcQ2G
RYJrymLqGnisBQ7g8AgV/XYOWYmmkLvHkGg8ClYch5HIvPFtYLeBhQfMAyhkp4n4CqVWBKGt3jhwmsNW1p9wY+YY24HQq2GcfD/58bO0r3iL/ch3KLn9pD89wVXMtTXtMCTPQZTpbBYtoFbhCTdmviq42VxagvJe
mVungOtUT8eZnWhaUWm1EaxVCxQ4E1rpwHNuEp/z1mpr+2YfVHykEnrenkLysCfLx8epc9SJmjbVeYIYW+FIZQ9U67rYjdN9jqFDhcedVGcfU0QaPkBvV9RY/Tobt7pVsy+4Yw4XqueZIDC2ucSFI77GKrzhszxW
KgOj0We2XzWdK+GNWb3W5uTrbAo/ubTbQeoCu8ij1MzDSJGN58bXZUI5/+eFaeLAKFSakzYr3IG/BTCBotveqa6Tb2zKyZyYNjw6eFC692HmbNygSm3rjMBvgG2nXeygkXf40EaRdkQczIe7grSLtCHYQvud/IZ9
gaJS145P4jBzaRslxC/IaN7MqwS9nMe30vZSa+vAy1lTbQzbUyWVp5vXGm0uyk+PbBQzUvKbxwS+fA3QEm4N8wZkOXP2puffm3BdfE+66x++J6vqRnuFoNDz/d0nfwo5+jTX0OIU90swwyyCgXF4Ok4APDKnsmbJ
d71GdI0XSKCC1k+plMJ8Wy0y4YRNPw0rt0kI6/chKu11W6U0ibEKpaDGB7NJdLB00MRLKZRoo7JW0vf8QAcTmUIgxDlWbr2tdiRXGohLdCp1SJ6wcD+sZCiWzxUBYoRN9KxAzyVNVF80f3tHYOBYYkJs8Vnsistz
bPwJHq7dCMjwmnleROWqfXeGsoKA6R/kMzwTccavpHgH7vjnew817p+pV2mUkTglNpFQCfjY7V+i+NIAP2HcZqxccxEsvrkhp6Sg6xUS5XzsCGnLYvlvSJ1CZwyJA2c8BFCKAoQTFLcoRctWF9LBMrFda0rKq49Q
p4xCIpUsGCk+hFeD95g89fPAuMltM42jh52qy42qxZPHLHSr1FEEMXOtHrJWkVzciLaOoPNKTRETrLsUQiFtam9tN5XfAIrRjna14pQzy5p8MZiltSDUUFaoKsQCva3t5IGwHdM+aUTKn55j7NPLhnvzj8eL7f6P
w3Cxi6OdeDtd7MsqV09YVEkW+/+B7KB6XeXraL8F1bsqJ293UqyifR/IiE490m6TS4s+Y9MfkPHLtyI2qzXPzKvV8UmP9zDBsrMG5h0isOxbjZ8TGtVKt5AwZoo+pg+I1JulvweyNXcv4fLEww/4mAMtOSPGThlo
lSXru+ROP0CYTw5h7izD9vN2mReYkkXEUSEV2pi9zaJgNyPHSaqK51p3zeYItrmfY6TSi0esXF31xE1oCaRYDdW3sMKXCd5FvzeEdztwZYzKjzDQmAN207K1wKX6yvvExzOAhFBT6YykhfEy9DfQbuU/1ddmSBj+
oiUFNNCcht22YCQQQezLud5wqhdJyAUOZi1MEVssjoFN1pQISCTOIb9C3bEiQExQeRQDsweQiPzuPiKOlLUVrJZyzhuXj8tXsPgYEHJdP4BXLmfzdiY5xHYQBx6Bd4VfttLGbMIt8cvxibHYWk2raEdTrbjGwyHY
7QYXIMADrZ7+YfyaHKr4UCynU8keY+vgJM80TriShDFJJ3AId17qWWJsaHiFEDsOfUwqe2ZGNtRjxHNlAnWj0w2eQBvcuVVfkxZ9T/BnrEJYV/RV28UgzxSVy9jgZQ3SZ8u3A2zqLFiwAgaYQB0sUN5RLxpnbuqO
pg0gTY5VrZhKODpL5rB4jchkIxRQhZMFEg+oKOfgIN6Q6SpWijNwf56Jk7Ol6MP19fVT4CQ494lzEFvFuowHnCW1aCJ7SnMdMMe+oNcfDzC6IGs8kiHE2rGyHFS5woPGn6wNjcD01OJ/LMlAP1/7r9nonN74PXtd
8cxbArDXF/X9L3r9iZSQKFkJNTEZo/Wuz3ZxOuVFMInK/B/QXDK2S7HKRFZ2ax/Mj5c+XOk2s274KonhP+EKgMT4T0RWnjbC7LQx6jYdU4hhs8XnHgpo2jiEZIQf5Gc7lIJKvw92kQL+7iQ/Ppz25DdizJQid3DQ
oAXuZbK9zg8J4GAZpwMs2Lv+UvHyteP/fZnnqiEWzNur3avbADjboHyD1WsSYQj2+d9NcxdbjlxoZyXI+y2l67VvJyRTICQhIKsyYY6LoWKn0+x8pkX81/ujGQLEg/LctwrwKmQ5CkqdMxel+10ws+/ZKKsVXTdT
FEyhFj0NLfKCaPMQI+2GYR00JFJb7uGLdBvBUjYDf60oNr9lmUOpzFB2w376g5rY2TeWEjXUCXMTFGttDR1xd/20g+KWVYdsPS372aoozembumZKNL2pJml0rFXXz89dnCEkuLC5JM4uyyd9tYLHQAcQ/1H0n/vH
Xo3z42QRNHeqQfEPjdBehF38DBS4JTJVgfyu+f5IJaBrzNPD5EBespoEiBGxBG0JcfdZB0/sdfAYlE8g8iUH1Z5niwDArSFbzD5MDQSm9N6o/sdNpuUXW3Ups6uV+xytutWTRLGeUvUArIEYgnVPUDgZ74vXhGbc
TUDFt/78SfkPxXJGcJ9HcYjGiBimVm4tz1ZbbaAttSTCDE0yU//0NbnAGv+I6vKDh8BJd68FgSq+5gaETA/FijLta8KaVs5QECtHPvq+EuZjbo7pWUpPdiaSRQs2MlC7TyAHtqkxpcxya07E0/L1QdkszlEYT+Kj
o/K4tM5YaBTZ129AVJCPzT0Ti0bf4uXn6f05noGrz44aYxO3U7E3qJ9hvQ500o7mXxInqI9pOswN90j2Xyt+fihstz9sCvrqaK4qQE7DPIobP+kxLU0Bd9j9K5r31aXdS1bgIh/bbGfnIPicAOQieqkOIF8IgadM
QlqrMezeulefhnEm6DOtCmIlU0lzRLFopaGAhuAhPWLmV558r9gzpeWMg3hg1afZmCBAyhO0D1NGLNkfZAqQNrzkVBMo/PejUEAxT6lOWPaLeGDTVJNAjD9a9yi8+qLX5d/1GoIu6Sc/pL/bHI0aTc1UoLXuB+Nx
XQu9Fg2eC16/+z7VBaN7ruaz3rLpqD/31DMIqHZHu15fO6dRpICaLgYF1fSHa+NY+M8ybLLsf6W/axL9Gd6mLS9cMSh/oxRbw5Hpw4LI0rxNAwStM2J7qowxDlGcF5h3z/WvHrHrph5xSycQgTnWdSPWgt4ucE/v
CX67PPc6MFQAf8EQ/UVZ2eZ0YoNwjaq1+v0bwrT7w/ujgLeZgYeeE03fAkRKTfkTY3Sa8zvqPLAnFSmrBP55pFi7pJeoqFgtofwz372oWCmBo6VsK34X7jHaZZdtimQ0bw4W8URO75B3oZaLi9ybRKRxas3qY2wE
0QVEjQ+bEPp61oSo64C8a0fs+YP24Kdt3gNrlsaXESLEjihaQfLI8jzQanpIAQ8/1TOceoG75q/RwQxxTgWGRXynKpan9Vy7bjWTWAMhMnzdF7Yd88jIM1ziiAKwTcLmy2G8Q7KgOLg4HJJOgoLvHqqokFaSP8xJ
735IG5zmzw/KFa35SusK3z4Ndnq4HbYsD+3Qd3+ZuddgH55okz2jwEqSCVSjEa4PYoXwwmjbqHbcg4G/XgDNf2/NR/ckFqUTZbj4BOxtrHNc4fbYcLPlV4e/sTYJ6xUJuyyRbxr0HU6ePuAFBkr1wsqipVUyvMjW
yn9kAgnohByCpKP8nUawuo21ORw7BACyfoFfkraxFpaBEEz/NF9VLNd1j5GHYfo+JCEWzHEoTS5y7imRY09tpy5BcJqBz0sRVAhR2cJ4X/czQIuVR96mI9X9Dg9DVeAr/CO/HH86DjHpGW2UZxF+VNlF4UtNxxi7
31iXliXd83Jvp3UCYGe7wZhnrMuowPnUWgmycsqE0+NtoasiL86io/T+Mj/2vz57EfvZkUKl5djpWg65TaIpQ5egnT8DaNn38evw4VeYT3IFnsCuO6nl4KPX8cI4BWct2NjQwunFAwurEbp2YPYi2Zyi3PIDHyi5
6INaBDjZNFWIEo0dFyuSC2Y+OSx8SG8cGzaUhRE4njN871iKHU0v9HM0hkr6Zr57jfPEaXgiCzswXJtMpjIghgH8onh2OXHhXi8ngO0tzUFNiyk/ivub19j1FWqIrUyHNaAd5D9FRsoOyW9jgCZcoMd4QgWQ0Xtx
907HUVrodQOxsLmletc/3nXZ8dqq9/6T+spf/LWRXRb+nMnIypktttkEkixeKp6wdRYxfVjh/v0sCpW3x56C+bb9b1codH7+2yrX7pKNe/b7hLV6UsHgbXUP2CY55aLSolyi040JyN6OLb2/YYG3izuLguA5i/ka
7halJYAyH/CZ/q582hwjLlxJ3+bpQjCp22S8bewuWTkzqllZPqKz+KDt9AAeabtxnfxT76guQYA3j7sRAt5h055LhrflWfcyU6zIHMHJ1FCJ8Buq9OGWstXDhojaXVqCgTMFU8PtuEbemW/TO+7y2oPLkKxlfVaW
uQGaLCMGDr0XQ1j1V/0PNwMpyzXPIIPU/7APT8PntZrufaqjMqAsds1pDZml7yPR1Rbi/scmGp7r6HwN3LfWzk1pKH8fDeAhYBuVo8eIfQG1+rgvrXqoR/FQnsZIVkBNfHhiOH0CJGuiQuLvfD18HyL+5KhAIHbN
QqcwTQ5Oh4yYLuotIBZ0VFLlhq7NUVHhRQsa0PdG8QUGxezNUSCQ6a7VX0oZ6oaKsc9IVBN8nMu/CfFXMPkbAUbdYeeekkDDtynaOpmPIAjHXyBe4W1A1KIRfglBbv6jOs3af7mbw4Zm3TbzmxHLeiRMbDRfu2n8
e+N7eFuz+7bbU8c4NAmBS9zyJaJ7Rhs7StGJXtPpx5WDsjUlVHa84FwPhfm19tXsc+iD4a13+n2T+Dpdmap2lSm/qUyiMa/CX+KMxdIfc0LDmS4TEYFKINaGiJKc7SEuUIQbmr8OYe3iccuzL8GazfV74k3R7P9l
NVRjN5hZTKmlHnG3gJ5AFIu7o8M+Fsa5THeKDzgyVCXejt64YLUc0v+UXZj+X7VkSQ2mDGiXu6ZXifWBP3ntX6f7jSlc4ZKxtsd/ayUow9F2KWwg3qnyOreaxwp+LIt/b6cozxuvrniLfUN26VFzjUOp4ZzQlbGk
uVcQ352N/4aF0Nibu2I/po8R7+nXOhbMsbPM1qgF687d+PcyeHrMwM9Qu+I/rdGKh5UxE/9/8itf0M5NgUobTRZs4/qFheThKfeKtkjcsXjsG41SjJm8w5XYmJ63XZp53r50ySfztrvQE75kSnNUX1z5vcESLt8x
k2aB0XpnWZi8PjJdeHHfLFDIvfca7mLvgm+Movzih9niDnQOu3jEgOou0dnBAaWR92m3S+6H5+stPWDMg8oQeTtIcS3OSGUDRsH/2a+EF93rV9nBg/0qbpK93Sq+nni7MOSR7Ct4FiDeFFZ7O7spxPYjySKohq5d
dOoc5Aocjy/PMkVVcO1pnlb++jfh7ahvS4QwrU1pmKGZm/oNJHFzLdH5en27iJ0gK8KnhEKftc9ru572xt5wGs1Gq9FudLyuM1eR0XISy/YBtwsKd7kINbxE6v/3cotgWNuQZauxL1caabnawPJN47n8s/Favm0c
jX83/JxT1v+k7XX7fmEcXhD3LpT7F8zRhfDgAjm+cDy8CGlbXGeJBhTiwd9V8nFJUOjgEqCyG6yhZIeSHkpmKMmhVA5r9bSTQLnCvg17+mWFeu2ZHXJyOre+vr7Z4lntTvJjbyVp+Ti2Ua1su3zrkDwd6O1WNyk6
C3l7FdACtLdqYKLffF1eKN/UamUwKCtNisrR988ateKOln/qf8NT2dWv3bTr9X8oFIcls4tXeu8ai+Gy7O5nlbdn569WrcYCsnwjL8uGNrghDWy4Rmj4pagC6PItuD9w/Prfc/F55Ne/uYpS0W/8peMY6FGJvmuS
J/z5NIVStqdoaleZXUau25yl6msG5T8ACoZ0j/L0CgxydEK/eKaghCImS6kqffVMfZT6iOT3IYsnNIY/IJLG3g+gsLH/A06uMfqBoNA4+AEv3xj/QFSMD+MXRhU7Cr8DPSOcS4K9IRfajZ1toEhuX2+wbZvu8/4o
Mc/WH2nOU5FD4/iXSpjh4tbMtRu6tMu8TVtaiOyw8d10Mim7PwGsl3on9AYD1b2IjbNn3ywp5h59z/P1Tz+zdTwdf3L/sJGf3Nx73e/iu48VUrIk9cdpx4utN/kKMBOICbeKb6luJLRi/yBHhH3XjxN2yWJFDqRM
zzDBmog+2+zRQzhjfZUOG/PR3ZpD95NP6djVYx9nf5o3p+bLPk5Z3KWiGalooaR1FISMkoN9YlhPQ5cvB/vGlxw5176SoSF5EU4TIrHik03PbPUT20qMwAsINmarMSW63yGx9ltLHqojU0/aZ30Re5jkpSM8PdyM
CGfSRda+sK35Ty4wAkR3jPdpl5qQHtLkASG4cm5KScqmBf8oyQJ2lUeZBhvP8T4YAnNaHvKoHpGySzkYNjprubQZHCdAAFVrAWPsNTB0XJMF5GHAATeN5IeNHYVmUzweDl57u23t57vZ2zAfOla/wG6jxjjtav7g
WRbZjJomK5ybH6Aax/1eeUwwWfeKirEFl/YwqCMYqoNqRcChfbS1zNxc91tiyHawGUBw2M3FgdtF9i+0WCIVW3yce6//BC03OXel9/Rg6jj5mm184zz3uUGyLSfdMpq54ZOtSRquPIg80vpMBFmxEWu5QMTBIi3A
4O/Ui5SWfiKrSo1re+IdMVVajTiuIm0I0/n0vOa4Z0iKfWqkhM9q571VgUg7p+tJIZZsp8FC15w9n9+sKG8wLn0ZGZJA/U14cd9ZaHnVfKtGa1oXotj13aTXibxhG1D3IW9wVYlpd0AVcNhdx1dBoKjEFLBi4nEa
91HwN+QKeuxu3LRz20MtuybagsvEDUK9L7HXqDQQMLjbpRWfQRLNprYVnZL56bVBkqFizzyfQtQuE9GNcQHLzQjg0SGDakGpWd/ts3HGdEOXOI6aw/n/SkHARuqWqecW/1t5Wg5HlfgDAytjhcs9U4yul+VLrf9k
ClKucDjP47nXbSs4jG+9UKHjzi/IR8t+bTpoe+6uoGx0szIvnh8hahaIxeML7TyWX8D4DECw+DeRKQvTS7iiLOOdLHVpA4Lqq3nbepYbFv5OmjT5ocEcT7Vpo+uSshTMEY+HPB6gjosEo+BGkCasuO6UfRXiyNa5
Q0gk1qToUo1rm0PeDwBoub8HSOZHOMAp1x0YCa+ovNJrY2Q70XCGrN9OPnkvveOv0Jz6yy7P1foMuZd/2mpS7ZM7CT+UX0+nnVUTgtYjWJgVGq/uAGeCn2oviL47WaSzQM4Flaa7V5RTIKUaWZh+0LrWXPsTRJM/
fdsx5543c2sCMs13F8ksEekROyUfPZf9TFXnLBzRb+zK4VpiVpODyNWPF0paG4VV5+PXU05hMwEiO/GEuZLqoU61GsjfTJOrZ29TuMlS2d6GCAneCvf8AZbtMh1QrT1sUpZoTkBoONkQORLEJg72nYYzAvufhB56
aM9mItuTJkIw1rYszDfE+c7ObRnB+gM4H0ufGAkK5QnYZCGewn4+1r34hl1v6L3xbMCps/BOWabhaezTl4JgA93PuvC4EJ6WW6PYRjvymsnMHvGYRhBxa0GXhmqF/O05kkDSpqiIru+im+MB61hk/jYe6fN2pJlH
tij+Krwxo460+dVv6Q/yV1NLgEYiDCCQSw8ZTLrterCw+CvJysb1sG4K3AW3A3KKScr27kGeHlBZlOE8VorPPwrKJm47+rJDlykn4WU7CkhSAmEP5fpAULYajAplAQwUW956aOUGUlYQT3HI74Qkh8e/m1dQmHII
pSUsXdINcyXXWQpDHIZBGHVPCzpKDgURFmGlW/quDIMuAx9BXZkIz4Qhy8rZqgtu9o08iVvYo8ryIjqNdnE+RmkqihhwYZzgvCnp+a9lTLzmWc/6lTWINAQe7RgX520k3oZR6Ml6FFgEtgtVFTFbDaJdbUhiQwML
/5CoIcMeH2A8b2zvCBNeGHF3zlsktjzasrIogv/oxPGrqmD1LWnq2uTtkB4F17H2Pougs9rj/9M6xgOYAhIbqX9Lu7L+KrgvvR9pS3pFqBOcXb0CbyZR0l/VrFmB2jOb2jjKajtGZVy3vHZuxyFhvGhBLgvlDkxR
C8Ha17d5s8BzOdRXJmukHtK+JBSSeDqQ5VOEoRfeUlwyYRYHct07oYdngp57HUKCSLGxeQDjRuKpT0mcLPvNL3s8DYs232Qj9RZzcgO8/P2BFmdwS9gH5eZjWJ1BjAyUHUDHB94afonRSx9JgC5wXhho6thua0RA
TUKfUk6kbQmDXQo6pgr876iJP5/2vXvHP45L92hZjvk+Ld3BmP+26HxT11jaURywqPoEgsbN0UDS0wV5FQZ1+WIh7MU0TxmpRhiSudJFdpBAeL0jK/YXAo++2A1HeBOmFqnIa/CA+tRSzCDVRHdXBrzw9JkPOf30
/Ifw85UsAqmpLxx9NZO9PXlcDnVrRexOlMZbcSxnRd3JVbrrqlH5hLCxRQF131h4A2dyZkrfIzcO9e9JkENdvujnI04fVD/kGH7wHcDncTUQ+jFlPjvndByHhtml1w2YeLLnPA4QRZv6TUfHNS7jYR+1rRhrVLTr
hbE0Jg9Psb7lbBfT1f+QJQKCWSYFz3vQiN1ccQGcmI1D/cDdyGLirjJqNyyOMe6x2YNWLqKTcswK2C307SX2I1SO4YyaKBCwVy7fxdpfRSZ4ZWdfqWHTdbWjDmrV+qWNBHWBRLF6RPkMroMalui1dHVeqqMJRIC4
V+B9Qo1iINqtp20tukjGlNpsVnuzfCabS1clMXE70CHxbaDJbhvrmUWGjfv4vrvcxwfyeWvf0/Etv4jmGZtz42Xda7559zFZ2mCrSTtrSFP4yMJMwsH+tXCBUbn8e2FhFVz+WliBnfF/FraPV9fN/SN/lR2zXHn6
ItT4/TU0xb/Vza7X7ntnadNvfhDG6BGNrPMjnybultG7/cmxd+j2to83va1XfjkH7p3bWNcwx+obziUrByytrlnJW3VloOkcVd25GrirwO1wG+uNikwdT4FVg384bU+7ABi089ATaJA2MQvH/HigL30it5qEBugk
z8Ys+2cGf+qYLsdPzWCkgbTFf46g74Wgnb0mC9pfi8TGwPMAsXSsL4Szamp7Fv1ctvOwI4lpSgAEp4wTp6V4v7Mpr32l6SczCTtaOLvfzRApb41ZurMpslyRfVqmDijJpLIKcdebdGnP7xmTopiphP0ChIY+xuYv
TltPIF0ePGmQuvq2bL9Pln07KZSZkWkIYVMJhLmsO+sleCzQ4wJEHiNaHzRbcIRUYZwxhKGqqDaN/ehk5Z5trDMQkdui7ydTgCdhl0sVVW5VBbBtBYSh8feEaEjLgrX215FwXr5GACIofIPlBiDRjKHjuh5p5stv
1EnynTLflns9DGtATEDrJmSAr9VopP76nsYm5Q2ja5JT8QQWufOK2uis1uK0VU0ooqTFTKR6XWLRmiBRGmXYLWkEE7oVvkSGkJgjVQFGxE8TbaPMuKGyYau18GFoJHZZGczVShsHrbCzVey1azPzGq5I/6rFTcZ0
9lou40e3vFfcyhT/9JLvQuDLy+Y3n7tnv5R8SMUd+5IQWMHndJm26un+jm/3veH69IN/5DRYqyzX2SLmcZuicHT6GpMPGpT/AQykeQdkzxxcSKPMYAKo1o1khD0p/Zilc33uNMUeBMbLpWEEcUkU74CpsYmo6FpZ
I/x6Wg7HmcmzVmVzPD2GMEBDZ2THjQKSTTNWVonrZeAG9NrrfkhruxfeYk5z7N7yEuq1xW1i2ICY785mpmoAnujmSwY2mpNN4zUS7Rwjt5cGqteYunyUfl4hmbwtMm0YRqSz17kYXCuec11O+OLlUAEBRYwDnt56
/u004rnQjYftjCMCf/Lx8wn1yPh5bC6jMCSKSj2o4SKY730GFdoCyUZChF3Eb8abB93NjIoS9noeRFOJtniVX0ybtPFoLZe1kEAJkli+ZweSCY+XapoPqSmmntg3ByWD1//p8Oz4ujxxD91zWvXeO/H2VH3rXkZz
aq1urfdlfNiT2bpFecWL4P7SkI7XZBoIm5R0+8Hj0lLT0ueevC40fEAwqP24+EB9SbLQLh1wEP0I1yzWmSQ02A8nzHAc4LSSRyYQRI8uPbDt5BjGyzVKhQoUbH4KV7d5RlmyofPeN2leJns21oPeyfpv/p8C3tT/
JqPTaTnPA1bFjNhgnOupjXF04nG0IoKzwXjVEhdTJJkag4JRO3oGpirOO0xN6c36OYE/J4Ph2rAolvvNXdfq/MztNFog3PBsXTQqFkwjT1RWLRAEVQ5UaECEdLFs/UDQ0pBi6JfDylrSQxceNq0/lnesbowohsOL
Wh2Nw5qESo2fAB5cYM6pxm5eCb1oLVhhxWQhfeUuXbPqcVLHora7fcTpgly6aPiDAhw/porbPK4KamfXjg2qlkrcc0D4g8bHhABMYkqFuMCZdc484bFWnomqz6WQ9a1xRETmCYiCGBKTCZ6jXMRTLqL5dwn0mcLx
oeuIPKTISZ+DVyd9MftFzL0CIZZw0JdQ+kqC9kYb+DKidPdM8wA2qL3IJHbeX90XNkqMhPbzBLRCZVJes5aFZa+OodWYF2lbuHZ69sEl6iX8eHqc8PchqBq2CCtqcksgbnVep2/x28nX6a/djtvwYvza/5UqXXrv
Xv4YLt73kFnhwffiMO8ntD036Prtb+8DcIPUM4bCW+PH9fzjwCFTn8bRIvTIDxrfY9ar2+frsHZuVzA1ObByV2JKYZWv/Tx/KKMzXvaweVYc2vO+xUUOzIyOHyh7NvPbWe9g2k9TJ+v7tn148hakRA579NWiJ5+5
IUbnQhjhDvfdiFRNtc8QAg4D2Q3L38QA2z76YBiCQn/3woFqKlv0dwltMyWqTQzkUB+9WdlqjNbp/bwwTm2tI2+JDKZM0vKp+F/fwgCJj5+/KCztNhzH0LcPFypJktw2vSsr8ClJhThvaqodzf2WJY4bxOKLmxUK
RsZ8jnOuaV7DAaLX6C0fLP63ZoxxVZ47Nc7rdkTg1Fcyl9SJzMuCAMEJ7XmlJ5Z3WgtPByX9MvfpmuHNEhN2Ik/PAZpAsAzOLyETh5Pks5sXrQKHBmI+e2RiZALf0M5Y2Q+9WUtZeF3iTmNsRkrBCOLgQeDVOCom
W2QhltX210hiqQbS773FdnYvHJmLszf0rXdXMjl7Rk/Na8lSMjZ/QJJz4ZJe/GiPLg8gIte8IaWVRRtX6ztLFZzOGeKsp2u6G5eW5IMrAPQeuZL0bL17C957S0zyHh1QtKTv7mllAwE5ugCAHXJEe/UIJP4KHB3K
QrJpo6CUWaBLIYsZbY3X/mdVhZfcb7FK7XpDqz62HNj3OGoUAklowwJqThIeLzO6yGYWhRikpOzm61oVSow+LaB9ivTQ1RGq5Izq6V+mzA2Z8TMDTpYqUmzzSwGjFcH1esm2IhFfS5dVS+4+Y2WMm0n3fZIQuVza
zK7xYts1rMnLe9NK83KrySZZasWnIc4wvWxnJI/q0DUPceLgI4LgV3bLQcCZgZQAfd4G3yiK0QKbubmLJol0OjCIW7DnBrRikGI+JKYxMVYoWAzlUcsCivBY2/XPo+gcQzXVpxVGltsz+QmEpYKqnGOK9qeoXwL/
KLHhApoBU6TUDZjqtZ2nZP49NGE1SZOs2bL1UAjfWzIHoiURo9qr4u91qog5KyzMR9szKzS8t9mvOmrEx7qC0RxEpf7+Ik7NdaQUeLsZN9QlX/qis/L+JGBKRpHGueWwdo9zIc/sJoIIzHMSHJtTt+gzjQppdk3E
nCcVKXyeP/3Q8DjRqXK7Jxz67UWKp7wFZ8VmKHe/b2xp2MYZV83bfquc1HximC8lt2PlQKmbOPGbGtQlcFPQsMyqZXvUyIUBEs/pAownodKB5awRCo0XUTUzK6qi/Lvu8QxPaYUjsAK6E8s+LxBQcg1rXkR25aii
93nBkVR0UbJvfS44AVg0kS6i5NZ/47oNhBOnzNA4wkoJxTQvepOi/Pu0R1Uqt3GsLAUIGh4SBKZR0Q9xE7KeTZizrmfSV+NPbE0SG9EsNsLXjelBE6zocslzSQFjJsYcztTxM7QgQcahdOEeglkFaGjLz+PQo1kW
dWIC3+YsKWFZuGmVBWOrNXP8bDAVEw6KYZsE/OwVS55PQSkrW4qpT42y35GWu6aKzQEFq3gUFRBNCIhviQT1T0Z/qN1LP3Z4RRhHp7pXf1Lv8jFyCnMrI06VWPTHAxX/TOvFeYToDU4roT7jcjBmOBbxMef8b9EH
rCM102lU2myL5DUI0mcFhQhrWcVcuL0c25THpFn4LgzIlAiDVVCrJaaVzJgyH8QKca8kQo6tUBFJbCqzoT5foN51lqF8zutU97dNoyiJvva2sMgdbDOr1WUR66lSxpiposJsozKF8/htCQX+dwao6Tb33K2fKTX7
9Yhpk3aeWOwEJqoBkWkY9hnjs0LNaUErOwVGoobhtEdtbZKkPZ9p4A9WejyWuktK7h8KIvP6wSRw47cEdtgjHH2Oia5D+oT5wMMVu9cxF+V78bJwOTa7qgWyrdGrOjtRf52oAIsOyeIMW1LMF8lYrmSXONoj0Rdl
HGOUyFfjxnx0H5DFqwQYP7f1Pb87gdH0u0Qa5IHozI808C/DN5d/+3wtTvnfP3Z3z00YkvnHp/dterZ5V97JU2fqjeF/r++tbub/z/ji5wxfMv60rhLJRw9o51dTvEuOR701zrOWjp8q79KWp+Gl6ECF1DkJFe7A
8N37jH4OzYZvvo1vEz+7d2Uy4uqHXstDpr43tE18rinmGa0SXY6UKWw0RvuFAVu67dh22VGhf7NU9hd/MpRwL5JD99siDhDBIAOkP/8LRO8+vTSXuzy5e+aReezum7fm0Dwwj2jv7PiIsndqnpMz+UNij+g+OGJ/
88yyAAypQJAIkJwiXRY+6Nigcnq5ZvujZl9xQa958jKbwqWZ7Bta66t2mpx4YyngOhs/78VhNsdzZwzBxBo3zmhWP2BM00WzMSBAnbncp+24nXDtGgfq+yzOuPWe3Pc2eWY4INfnNuZPDb7Gi32Sg2qeJp8EY+iZ
cSFcsKLynMXEqFTOjUgzAMKIbNgAv7Pc2Q1NJ6Lrrdn+Dp1za/0DqzbIk5emhUKXYNlikm5MVRh0kVdIjE9DZ+AVs2CsMHuMHxu9iTIhALfGfvq1Nf4d1T6NY9HfIFRwS8xdH83+o4AkFux+Bx1+lwWB6ItkRO7C
nBfLXcP6IjTNPXibJ48i+gBiH8MRfvWRfMf7seB7lRO6FaKyifNi0W0yXFpDjFOBTXMC66EAQS7vGQhX/UZ7ljKyCSa0wOSjg/OCqaeigD8T3Wsm94447QwdO7bDmLKjrWTG7jCb78RAPTBcjqik12EsZuM9wjna
XmtoEy3RVhnThqjnz/mwFDqBMZfChnCGUNC/xJwDbkvz7/jx5+0bHllaZgzVOnYp0MljRzMnBwNt4IQk9EyrWssM2bUK0oLtjkEdsgW0e3GsMiv+2P7uzdigY7Sai+coqMoulVw7fMSl0ZEi8hED9Hj1NQSoSV/s
vxPdKoI58TZDw7k1exqIEthf7cXp0KUAQLo2AJFYSc243We5etJDc/OSqaaJ0yGeLiqLO0l0UWUTwhP5ukgIH978QZvvKf8hTwOEoXwYP+eayrJvQuXSggTFUQ5b4X65QXnGJJ8GGpksvs7RzCQESOWCiajif6Ui
5PPfPJs2MejI6IqkxPsQMV/iKAMyqqMd+FjW8AaklPxwWkGp+tzzpP5dLeLACOWyZiIjmZ9Oi8oLW2Sy0RHR5O9YCjsygNtQOEbO1VyytjUGbO0csQr+hDiiRZ9tAwm4S9akWLddTrJMQbw7z4h2DpiUd0k5NQFH
Gdpf3jKIuOzc0/P8MFz/iJU7y73NInvJ6+bal8zokhJwuCTRfw6/+B7YLtrqHanhEakGYY3gPIQ6B6wSwjyq2JhYZ7XhCslGIyWyThuuPE7+ceNGvdJ7ZE8Jh5uVjykHVQwJK/4lPau8HoQPU9dTRGRuwHGj4YkG
4JNuFEaO9xL2yqYN4VUemFk6EO4V3AgYujlBDWrReTuS0cXpQG8+darCb0fg7cf8Zt/nqujURu0pXbQKEm5tlqXB20LGZtsJhzkKFkEePjDAdoad7ihM4x8ORwrpImU2SU8BfqHXM8YzI6dIPpjMWdOf9szKy5kR
3ai81/e+N9MzM+dKgTSeWSDmCoQ/o0O3Mfk18Pnn6c4cdrUC7RiqC4+IhJrYdKBVtMCJYQfiAqiUcRn69Kz3cPNO7mE/5DkGs1r+iwv7yge9InpzwJmFHz5rflr45hd8uN6GMf/h/mX+pdIiPDR2mf87GiVFPq0f
8cdbUjcJT+hR2axnv6TjGSz9OKCfpoeDAHebXFpoe84Tif0Dh3Fhn4X9gx8fzqdomAcqhgf4xf+gc/mD6Jw9Xudm7OsWZqIWcYzj/fkTqwObrHVjbhPDZBpn0T1IJebM7UqlbEUAXS/evR1iEpBhbkjQJ4xgwO8V
d5yFuUVa3PpbyhGL60Bew4eSjHIfgGH0pkaV42B9tISRdpSyHh5loRCWaphHSGgAx0MvwS+n8j6vUCPCNIjgx2UN43O237O6N0LmY5TUP2yEtgE23di1Io1Ns7vOE/pHTobkREbeXsE9PzFn5UiKM5o/Df87r7wx
o+iEZ9K7/8/meVpv8tr7aLrKB/OWhsr5TQ7XsmEjW7pYkfzTUzH49jLT+JkD4GH3FjJz7pODro8RPi4pz43UxW2LW3mA/W+SDoc3r8a+v1gEtXpLVwksWGc1BVH87JAhKnQzhHvpjGeaFYw1FbS2pughbEcpr9L6
01bugW7wLCevh1Cq7TYozXVrF8y5zAuckyyL0wyh11P1hglKYRZ6a/Ok97oXmgnsrokajNFszzQlHSRjKDqzMOy6r8NvTy64eVj8kBXrEoZ6KgW9KnCnckUYyNAjru2cYKZcPAZCtZDx7f/rZF574aWfskfSNGsd
a8YnODvIbNvOomAuLBuDdUAsShX2IT81vJvuEDt2rkinbigORcyKokTnoQtppnC/j7euSYCzeoR7A19AmnCEanyWOk0gVGoBLHbQGs42uyV6IXUKshbdCIG7SxtRkY68va2INF07l24jamaeUe6IhMWw87EuOoU7
JsHAj8iUCBnLVcAzUesVFOASs0/RyoahG5OmjGrb/OZkdnrfVLoIjES3CXcZcNkZBc2M4xYD025pygPzMW6Ny+YbDKYASYN32K5oQsRGyR1AtLQ8nLwTTZGyCrMMgbO+RrZsXAXGFILmNYxeDJJn2L0+XNJwMRJQ
2LS4VXZRsUeUlEU12Og27Hgm17s3RqDOM0LfbbdHoMLPJguLGcTObhXBMMTGYL1vQh+4Q+fjBpb+KAq9lx+AzEyXNhR01o/VTpfAmMaClxuORPADwThorDYQXYyZuRxTfLw9R7txsodtvMpKYAVvCUTNDlrDM5bw
NmewqdoppaPYYwBqPBwpbjnNSMQuCuAWtFv5xI+F6nBbQN4CdeVrd36bIG7clJgXb847CbhHEqZBn0SAsBEH/naLSgY2JbitDA6efvt5Pf2vpRkBJe9hP8ivrJcR6+w8w1kKKNtGndeOQn0XyX27irtLA4v8ef6l
guz2vKWvHJQOjwH89KonUp2ahKWHqAkRsr8ugY9/AlyZT+ZLZdNAD5j96j4mpHTqcPWu2jw55byzE29yDvgXuZyYR6+FKNF3xaPJpTH0uQ0Ww3s07Li5bOGgjrUEWBQsZrjE3kmNJyDtif3US7VDrjOFQc+Osds9
E2NLck5quOVBtjcMAKQTMxboIlKLsiWIHkcBEhWHPByCzXd50UuyB3UYXOQZ7BAwQgxOy3w4dF9Psy+TA2WSDU7W5YhMMoP4Fnk8D+gkTbvcO/44dB78gdyGbcWDuyq4Pm0yBpp0krr6kizXW/V+bFbN5eN/0Png
6T6Ma55/6/IyxEVSgC4Jr+Nm1+Gz666bxZIH4PRkvxzPczcCOk07xyTcaXaG/mE32Ezts/j/ON4Zn78ZrGh9Y5vgTTN3nMD98U7GB/11T5jbOGDqfvRB54xKpnVBY4pdpCslhHDqvgreaODbjzl1P2ZV0baPTeaJ
He55281nIebBHS4RJTM0rqO+BfcugknCf/XXhcUT23Q3dx2OqeqhVR6wU5wMtpRIFbaZz7ohmnNY/L0fb3ZIOVHCwEj43J+KHJ21PKJbxjzqeEtFudsOyeM+T3v24P7BDGt0CG1AHgKHaF1vddbHXcE86UBFwV39
N30oTuoHLW3b6yerZKzfdCH1T66Evy4k4HSVNlG4FHoqNZZSbJQVdMiDOAxI0MNpMz3JOolyVWwP6MSK4+DT1kmbp1/dspI7q83rVFvNOOwVLKxNWVfVPXF9IHVqKaVB/K2cdnaOBpekbxtAW8L261hQZpcovc9S
MTZwdEwTWCIvIhBHqWUBFCp+bWCZSbUIsBfwkcmg5KdIwEVK2Mzdi1rHt+++RD2riuwipUS1IzmSGigBSH09qZ1r+shCzCSTLJe4gHcUHQzpUd9cGLYWgJYl7Q9QdzQ1DUmj/Gog4lSdKmA8APETNU2CsbQEMlSn
Y0orbN6K3dood4mlgYOz9gD7mI3NTKxhJP52MXcp6hRypS8tUUjGDFAts/1+t2WFp4KEmupQBMN4m8LUUtzibAqnpOMCPIlJBBGZjKQ2DuYR7fLSUhvHh3tcXbW3QYBXG5HTzFYhkyu9qrHwo1eQI2U8yvW7pUEM
k8PUD/4cM59ZTR4vP3aTD/U9pdTKOS88/K4iUJFjEA5rsryPjLLhSqihrc7MOb0DATTvCWQjkUQQonZAkTwCAadQRArNUDBK2jpqyygCrUnKm0TCrVbnGUA5JtTqu5qI2C1OmVbJALTtoYBiJ22HFWcFktzm3IA7
SqPAg6Lxgt4TBeZiBopuyiUZ5GMHR0hLGTpa0ABa/kiZVQ0pkUCF0CEUaB+HIUOXKUlgQneK7YqbM71c6HEtCRUq4Vp8yLDGXdgIsOMzRmhaWnkR1wjFDjaeT/LRJPjfiErpLKpKJXDkOEr6GkV7Dm7UjAEl/P0R
6fDDoP2/6zHfPXlYVn6l8CPB92M7YrCRJCtrOjcvADbmCQiVf5UnE8UFMmS/Zc91opfQJmJnYj6v38ykl1IdToLR6kAA/G0aS7K9k0j+7zehxt9fsnqItSmg4j2+XC21HEEBOxBWML/X7K25rXcPvY5D5r8ZPWW8
gSxdRafqmPsD0dF+6vF22n3pUi9doyUxCt1zhB+/h3nlqCCEQ5bD+sqaOeQkRuigHFKA2Jc664ha3emjhlKdlEs036zdOgyKhEOtQ8zvUNJtS5ntw9uwNLjQcVSqO9B0vNe55/6rEzjNQg42cnd7OuSnbmvIVrNs
+pzs0AvxsDTNkx/y0NtbjIoehu3tHhPTz9Wicly+QTDdkUgQfszW9EMhQ7TI5RJJAEuU6PMEGxY3nDfu4fArLlcwcEpL1oivO9bfr3hVlwySiXs/ZTYXaTbAT8peiaAY3nfmBeOiJEEE7ZDDghXWIqw2ocrK0Ha5
9t8jKMhbEAcMjA6aA0TNW4rbS2vt3LphUu8+BgSSQIrOj9NIUEwyoVdW2nGCcD2LvVk37q9fQLSKOuVYQyDECCO/pD5iielejkpj+wsEh7Bm5mwAX7ICXThjloiiN5m6W0IhFC7WaRLGaAk+4ZznqqvzClW9aX3I
pXnrpK8cYYhyS4RQ0Sp/bM010lRGoqki0lN6D6FjG/9EGwZftdaLnrTQOn7OMbVSi4RWWUXFr5Jv/EhjDXSAFo4eloeon+/ESYgFVymFhBEykLq7w6ScDSBmWCJxa4+GCWRkUL50ujmuoXMJgjFY8Yd5gO4YIs+G
0I1wLjcLg1Hso1ll7F6vucYKz8shPp6cKBfrsDiTWwUVqmPawrIZslB7BW2Zavl8tGrLxYo4HPoBzptxVe3B09vYZclN8R1HcBf957Zjc9Y8UtOx2P8fUY3VEEZRfPhxry1vtVLHUxuDWJL49okkxEFt3WBgx5eM
ERyN8T9dx2N33Xwa/KCBv0/fLVzeTNJeZw2XKXiOoOvxFsWG9+uLCOMhtClhSyftvKX9GqzUXzoLK0H4gHAqo0fiB0EvdHzlL3OCTAsE4tzpevzw8hURwrxvjEbgjwofnvmycPFvsNmDPJyrj03p7TadeBj0R+Sm
F48DgQ1g3vpgti5T8nAelMhJdWsfPweRPY+sYz/4HPv+1ZwmYetoNyUIhH6P545AopFNEyB1l/ooT9Hbh/n/rf36m10+CDtVkZdx19TxWeQijOLAthp5djnTLRL8wC5eO72WMcCsHAD7ywRut5g10oV+srp0WNBW
Dtfk+WjVjcJ6eVTfoXAGxM9Fddg6cfRcS3+UnSSHFL5W2SGFUVE9/uIg0t6R6lLURLHW9fsOouBfSvDpucRfargdC6JopRBfLiQUykH31IjnmYQxiI6dY3s5vFkODZ5J/D2yBbt7rey+wJzAHhPKE1jIWO3LUKSY
BMvMIoqHJEKJJpIds1UxsByppr3WedE52p2ulVtDj4AG1oofDkkIdG1P+zj5mgkzGypMhfgvrLvCQYidofNUeOkc0mvhvFxWxs6ms+08Z+JqPp4sKttCWMCMXvutavIp/NpwV6pWfz7H3qbEj9fT5NFH1S40vBR3
mINAit0BdqkIaUd4GxOR/JkOndc05ylF5+BQrXRIkdcjvZyA0R8JehJUQ3Bo2ggLURltNyPr0iob7sqLHGvYOEmtmNMVGQIPqpqcFdvJrTUSWjlCVmB796eLEdwmlkoslivQGHGm1whVvpiA8AP6a2mB/BcO2+Ff
AZ5VPEkTabT0bSTx/fwsvRCOmYvaYdheNt9Wc7qsyBH/KfM1b5U70vZpxnK9sEkCEazRw2dB6ZBsTBWEYlioxh5DA2HboPAU9q9txYzHCCxtn5cOPCnXZPsgCPOsf0o2wCfsyzmmSaN0Cq2wGBCX7pVmRn5ROGfy
9kEIQNzMIWV9WByFdkSmww2VXuyQzH6s9mIX1QDqnNsSL1V0EWVLN5FgnJY9ZPcJUG4iuc5qrWwjeLetz3npz/z54SBzXG9Kf6wp0GaJxbO43ykfKPXxU7c3LFuAHTEje5vETuOAfAlPmkfIODe247Szhe0XxCcT
QQ0sAh/W7Y4OIS9taKf1lfyRF+pldxgSW+mSA/Dy9JCinhc2d76spgMw2yeFFD3tV+hVp+OoRUWWlAEYH6u8eD3r/Amoe91VPe2qsUVxbMYw+SVUbcZyFi8/s9+yRgcL46EsSXCUm3D+eHhe8u0OEeebHe9sZ/7R
bFAl31CLa8+ghx2UNWrjdiChbgKTXWLaIyj73GW9jZMDzZeqkSh52Hgwj+4PdPrcDesR542aIxb/TFLu3LDVRcWXEj+w3nkw4UdWVa8AdRf7FmUX9mxbOm5Bmuzf7me7R0eV3VzJRNxov9LIpQDPczcdUXA2Xziz
ALty8RckHZYpBxaODbeCZhDagIbflAoMsmXVO6YlA+irhfz7l+Y3O0xzEzaMFsDtStbAnnYaZjgth4bSGH/AOSbJI0Rh8LfFH31e2xZMzCnQnT91fHSwedfe+E8bu0dtdHdBLqi6qXhUcXPP04pv8ZXdzdQgCt9J
7t8aloNrDebBJB5c53e72omZvx/uDcGLJnphQkj811Bcfea9isAWh6Hwkx2f6XoPZlQ2iqdeY/91dB8OXCc2bVcg/f2+B1lZRz7ymfz1a/TjEfsuu2trz+b7dZ5FYXitXf6mv7n3ZVyekxe3dFXgCX47/Kh3D3Pq
K9vb/daPU7J3JrXVK0eaz/Ped4UbbucfFe34WDvdlRCPozuVSVLcpqfHhwhk33GXjnaFUzC5ttu0yiMuQWEdVDsRnZYi4FWzvIR6yG+hssFQ+BjM8uMFm80z47jAQp6LSXXeNffe+6ZL7N61l9VouLG8o8Xf1RiK
kjbiJS4dFH5InO2z3WeKKr921HxOzvs+ugi25k6P8o4TyynK+Qvy8iFbPK1GahVYiUrBLhPxqruMTT0Y0WGJyETwqOa4KfBmJqhnSLNried5EsnFmLiTJkpcAnwXbLOrnv364y4AayjW63gCl/q/GrGegtoL0ptV
rGDx+BvWPdreGbr+UoPtqq1goCGPh4Z3DsbJ1Wj1Y6bYnLkbz76PNdd37nd6VsF0AEszrkDYTEMHH1AlN6J1ZkYnC7A1wotD+yKNfz8WhShoN1vaad/7su/92HPH95hlWxq02/oRDKpxnbvojGFyX1XrJ/TlWal6
2ATHy+dwUc11xAd1Oa4YNPAH9CEGtYSq8vdnxzvg/WxtB7dvsuR8G25XM09cfhs1R9V4TyFUlzUQv5WxZDzDqEWrspqv8phijplRRlBJDG+M+tJsMcxQ7rF8PYYGldbYyyx3J7kQb+Z9TqH+8+GOzjvbXUbqbJVF
51vnrjpRjySfkrnF3+a8Ke27kHpQAO3ojsFegmYXU2X2FsFCN6kI/JPWKk+oOJA2QrTenhI6flVUcEuj9+H/emcMh57ioke//6xbP1ORZ8Sww4CbcuJeN5tFbZ3PEO+N2qcVezdt5l0f+pTa3dodnbqnNXy4O27C
yg2aeqZU6QeYsfarE2CyB7pIAuKT+P9CnAiN/rPFx+Frswz5yR/vgDLDHX6saXeHJB7yhB9gB1Xem8RxoyQFa8If7CAs8K06qA8arIjNxDCLGZeVV8yQgyXTlFjvs2T+7fyizVs3IthhgpTo9rv3anNMUq0IEQwo
hUGIpEnyRQLcSotcMw/39ls1oPtx9LpdT7BRumJs64PWqrY5EeDCBTqB9lOJtVYW085fUyvWKfYNc2RhfBw0UzeV0CHfxcdssnJ74Grat5d0xXTpGkxZbtEQh38J9PxXPk8IUcyEchfqTiVR6YUYfpxaMOYAjowv
6orhxWeaM7sc653YQKnPMs/QpyqmW/yIeC8ZWV9SVgdmQo3EnYgylflFmnGv1hue4APko6BqCd6NuHToMUAWuNUhlNWfuOAQAyRS8iT9psuEpFBuR7mLPryKSfz+PvmZr9+SR19qpNRzsHNKrEj8eiLarjcooXsf
fbC7vz442DbPyUkUmEkYnTRFrSvVo8g8qLwR+O7QomFQOluBND2+GSk9eo8Mn/3xedch1/GHNkrshuY+RYPethqAW/nz0ZHvuu2ukXEVCzoei8LvHgTlYzk3eANf/z9otns6VKhbvPU8MYYxUXXjV9aee3yw7JMh
VKBgKFxgzQ9REU7tLeAceSZrEUChQi8iT5LPYxICkxMk29MfnKxw1/Fxxl6WHbExdybxJyW5X9y3Pi2fZBMTOvOYrwDSuk1xjgz3cHAN3oQDMhYCQZsqI2rXdikzqBeufOAcT/4Dtt4iL3VKMUhIR73SNLqJrrhr
ZuuTaMlbthmLDmuVGg+av0rmIvXar9a7FcYWwrYcZFuw7uYYy99C1OOj4xL15SbVSdMLFbOwe7vlt2Mg2CKkpFbCTpkkQdo92tE/o90G39xT5czRkasjA0+gf+9RtjLUz7IJ7gwo3IkBMtZ5I43SluWSyJTlxZEk
GkRJ23Yty9zTJ63EqfwFBPxA9Vb7NCcIlu11ItXNAXs4f7tX36oJnKLDV+yA3iVgZpVYVy4YD7XNrugSJX9Gy9HdZ8PBOJG9i9AsDAEeDHI1CD7lu+DHuauVgbj61HSYfrjgHRmLewM+5QHSnX6Sdycgs2A5Wh2D
HD0RTa7g4iZIsqlKKmlfsy8pxBSEbwg/VBWXBo2DN4EfCzZampBZaLJMm2Jdrq2bCCDa5VLHxnGQJWsk5FD3hSYj2yBYmahyq+4GLbvNJcn21ivrfalw/DiYs7f+Ha0h4lXh1lxAcVE4xPeG09SIym7uuURARSqz
RJKbZa3kVjBlRgkQDcL8EaN+K8OXGob4iCjeb6JOGTs4abhzDZDTI+Brz0fagBtuJdbLf5ifNJo9MoaU5InWICWKasASyoeGjrrCEt83/FjkyB6Z1YidHcGUcFvGHAMLisaeqt+M2xvPmXmDX2p+Q6RDFnnGZivq
buWaIOVyqtRMAzKmcuLfLHRqvdNMVATaEJTydzVSxiOLEZMhSnFx+Js1O2fNn8AUNIkbsP4t6CGsTitccgRE/y+CQ2FfmJ2lXORAOFWv1WXnWL0VztUeQag25b+3odQB+1L7W2F2dt8oF9eF5Trp9kJfIu7DsmXG
8kGzmS73VWdzoV+c/LqYngrWg8/FHDB1SmFs7wO7kc1YxOq6/irny9O2v2AvYxO6BEprzn9eRvLjE/ivr5YxSbGuS9PXBk9gJRaROvpftorvBNapAtSo6sT0K44EGCLm4TTbwYIcZa7IU0bRhc3BHvh8kCNdipzz
EbMEeTRZEvZEFVMuCbbOrX6WGPvgKrbZ2uERJ8jPvxmDJ3hV2rlbZmG5TlNUlRIL5Er59ERTVC4yXpkIljE6R0zU+wGWD1OUHZdvtR6KyMjOhTeKbSjrR2PFjTo4Ns6uYpwNYi/CTXBuSbSOdI8RtkUGlcxp9Prt
2VqWOfkJ7gBU+q6xuKCSBXdLuV3c/EFSK+8T3jJCqXZNpZ0PP4679jCwKyNOtU4d/3JUwA2LfWjXksemVfLuWRsKwGcejq7aKXbtK8ZdbTx/DXfAwDoTZhf/9NjcKwapwelq8NYaG0ORBYjkwI2sPbPHV305D8Ko
cqVpLt06q2w8dgl91tqFwpfE+HUqhvLl0X8W8G8/7+7LHuPns9FvXPzxPJexIQefXlh2jNJZNjlOMM3ZL7vxbnJAdDNkyeMKz2FRFyAmKoN7ZMmGTRwgbN9yohDq+b/D5j2nzbBIiaXvYgFJezn63Y1SigSBLE+f
8/HjWB9bqxE6sCEga1h/Mq7nPLhL77qXBALJKYm2U8bgH+tY92tLIEsVRMiQNgfUFsfmYKX98E/6zdahA5XOfD3ulECmnHA+slbMvn1st405dao5HQ9wbjE09cRRdme8zGzWrbzHcr/KPW1eVotC3ohwd01n41jq
nAdkfhz3a8Dtlkj2T6k/fC24KKSztmeh1YzRti2Xci1yqDxz4zXdsrYB0cal30dDMz1KijBF82A5FL9h9jihB12rVJSXH8KylGEJmVywgG1KdJADscG1jkk6AXsPD4by1TZWWl/wS7ejXJvbFNSL8/tY/Z27RnmF
PXUY6kwMEXCVyd4xxLLjw13OaFeHDPJQWQtUj0v8oM9kGnWv5vswlG/WwGnCpafsKEVsitVB015FV4Uqlnc/gF6bwqAlaQKzp1matV+vGaGrhsjsDaF5xnryoD6N7Kaye6+VaTu3K0WfdwzvpQ7vCN+/oSrbtTFP
P4zoB8WoTM3d4Xt51L2WXjZa2VWWZ47BytTYyGHmjuG9qWofQAb9QN7pXYvc2zznol/aVv9u9kFO3jsR8d7NrVSycb5LK+HOrIpyMVrO+Oj4Wdb1vJl3t9/DFbpgNjhAXIg55NHjifCjoMaQjcihVZ+/CP2wHs/C
FOcyHBIptebDRzYYaW+nKd+vBnncDtI8ONvkaZUG0mrcrH2UmkqqKm31yOJAoQ4teJRLU/T8TPd8KP3nf2hfwvhOKMQsGMaoTd0o8tbh8xhVh9OUfoOG5HqJHJNlJ4zd3rAYG3owUe5BfEKtrXLBWzIiHgFGCqpD
L378OC7aK0wptaKmb7km5tdO5rPoTXmfFOWMqD1Z84b8rm/mr9L0hl2og2TdJFbV5ItNRttn9OHU3eSsx1Q2ApFTm6igGCIHf3Efq3Vfy6VUlk2jjXsZN+kTqmthPpOm0sCFREb+YHNToxuCEvCu5pCx6mqvKrup
Oj7bIvBd0zxAbnQy1wvN0Eek+heFkhCGnrQbTOzDvXb6wadcDEpm3+hLeggpfbbHsLmK/k0BRK3iixQCFpk2ODgvXy3B4KGZ7I3vFIWDL0mjkXmXApRA9UlEfy9SyrSNHkXrt0eU1kdmeJ61QB1YlpQa6ORc0R6F
Zjqz6vzrzCnR/WVsxwPd4T4uMeOI/Ce6WptdooDrWGQ+26foIH3tL1CSXH0PP0ZWAdHf5a2ZnrMsfeBNSVin25Et7anXu5cRUeRXDP0+Iy3acrdoJ2jRLSrOtN7jT1yor9VxT+qDPPJJ3K1DWWjEqtQ5lgqQ7pjG
4lI5KaeTYy/4TQfy41ChxsKbdLfKTZuGXOnBc6jCI2i2YD6G1weniP1vk50ZqxhGBqv4GUVsuP+CflgrCxnoSgYNOFIFN/XumLucP8cygtxiiMYVrLaT9cm066YvRTULFcsJL8owCpijdVVJa1bT141DQoDNkVEX
UuykYlAQF1uOWCOO8U6XAz9vYWUDIFPDQNOnht9dOLA1TT6kdVFVWg3NAEPI73hTGVf/RNy4oPgkPcYGwYVyVuDADCQO4GEtKNHxiz25umABfyhIR0UixsY0KSOcr1b1n+LLFLtwxjlJzBb7ymNZ65QP1i7xYGEi
Sg7NoGqJefRCi1R+8WotOAs1oIb4ySrQODfQb8Mm5GTr7jn7fK7uZcDAK7XbTp9OLfLYYaiuckbdJ2jxEamVG4p2qNZKCciUvVZ9GclNFGdLj8SQTlH0wa3iFCiP+A4nkGPG6gs5f1ux/QNtDjknC2Y/K4nzQQDD
ZGD/XB3DpwqVs0w59fIZcMyWPldpGq9pJ3w7oGXcqTfLJgh5ZpY6OCtKLuS9mcMbiQayY2x+w5uyBuPO4GAPMrToauiE9j9c1AWeEmt2un0hA9+JPrpb3kRI9eeUmpWrFDuPs7AoOQ8Gta9qHdggM6i4q0V544FZ
4Qhj0TpnLZds22GxE9i8nQtuCD9U4CdN74I+rl7JauQ97f+4NlVzMK1K15ONpyu5bb3gXOJvh7SqYdV/L5o+gcRqlrLEFi+nIgfAcvns1+w3AKZHx3J6/B7P1PhmX89F3fd4KgOdPGnTy42p74Tq40TNQSzFpBHS
eL41yi2Lx2sW1yFTHsrNxt7UZJEt9LTiBs7LcpWm1nVJY7hGqVLLOhTQ1fV1ztq0KH91RWAjp66k1GOBvCW27sHZdVngIqTgTIJX2AuTDUcdw6Up1j/pGqeA/C9/XSfPT+J+MGa7Niuva4BoSYHLylww1XWpv+/p
ecgqUTvOqCKEdINrA/CT89smDSZSAbCJ8d5m/0r8mRGySKDp0YzYhRrxS5kfmKTKgQaD1a6w2lxpQp5HwH7lNFtv5UkV313/GI8U5FF5MWdUePB4c4AwQRVj3NWnYFXfgo9ddVv1yUpiZ9nWzUXhh1yGUnisDa0P
+XAIj+z9+0nk+UVQHtLJ591wtMiC2BqSGRP4sdjil34dfIfs1KRxi5h+3te68LQ2w8PNZe+ChgrR9ozNOgLnGOwB5lG8zlVfUUJY87w/11xDbcLC5XMpCxutZnZTTZxKpSRMxrGI50wW88+62jCGR8I1V5D/Ixec
S0qGem+vwAZqaKyhRO/nkLwqRK551rpaaVRks3G8ZWHUlNbmaBxigdjOuVa4IT7msk7JhcRTcOOxi+bUFCT66BK1aLKNDxXNoNWX4KD1ZgJxiCpFJ9pmNaL0rWp120aGJn6rQo5lqUlcLKwQSuYUO3ZfpgnrMPOW
rkCv+/MuVpGe/odEtylaGYgQgCgunfzD1Fxzmd1im6UwFMlhuYEBHTSmttS8eKq9Xfr4agrqWd5BTAvCNBJxfhNUiMRwLhNJbxILIb0ZpMiUXg0oSWbvZJ90al8pwsn7N7OOSwz3tpBAxrfE1h5GYcZ3lhyt13ah
kGMVpov/z+r4eMUY7mPsCab4ma/FxuCnoFjiy4q+oeGce4lnspGYUXsNtzpIe1OE8rUV/ZKZ4D+ik4C512ceRqUVVrw8TRc+51MOKSOqIaeMxkxzo6+B7decOBGQFSuFm4Gbn1Hxj+HMuk9sfrfx4pBygjNNTuan
i2KFSew/KPbm514I/DB29L/75NHS58y743eEa9jsy1uq6b0qQa8vDlu/qsqheRrk6bnEUibnf5znNN/jA3T6QPi4HvSRMTuKEL5g8kSpBqXwH/aPm5Vc6mi+LhkDlQWs/9CW5M/KZHQSxpUDFn687z2zxD6PrucA
7CE4Wx+gkgPA3e4IsM8gx9cWMO8SleKKz9AA8Qn41sZfX31khJOwz1eMKNN4uzOVeKwck//9Bp7Tpxl00k7rKVzi8IQXlqO/y9sZ53wr1TAztG/cjy6dTvesmjfIOAFwknjvvX+8qYVTJRVHJRe92zDqo3Ji7gOr
XasuQZx6tR7mg9WjmUQluPWLr9n1W2RQ1kPdoQVGVPs9gpmPPZjFcko02VIv8QUI0b8mw5n9ivMck5XAMcb//Jb8pj47hgTviJJCLXAGEMBYj5UNUFFSj5hf9mHbivSe5RzGB2BreMHcZDJa3CQoQa0ieh8teny2
jIqRv2zsu0YhQ5xAnGG2CJkRDZxMspgQ0e0aIsO0IQ1lXmL1koovwS2nfWlMIulqowmh+d94xeJfv5dSlgP0f1E+0fBALYyiJAcXjBmXtunp6RGxXjhvsE1XDoQAQ+Mye+fRy6Z18sXUguFsRgocjt+DczuehDzu
FtO8D0TwNiIPl2qzP7kdvLgInnCFW2kWmEYRbA20hPYvdysJNiEtt6ddYZzOidB2qTib63TRwqsXsfNhgdTm8v4EAOqBAQnCBNiBza8Nq+RDqsYNb3mxevxoT6EOVDElKQy6UgR+QV3OcsNwmu7KCNDGrLMlyLV+
wjMZKpMb6OqGitB0cltYuOI3qljy8lL73rKpr6datLwPPNtdIpwIfYPpwiAqX7Iwg9zYo5FO5Ua+GfNUbpziGUpRXUkL1lPO82g+3cn6qqbKQpFuCm2+ZViwFs05SxNzlUtxnXjGFD4rvmTGji2TjqyQos+hDfNS
zNRBYqqohfBgwPwHudAcTEYtB4Mk/CpE5tgrg6AjJ1GlEwdhSnpKdjIif2oSBhFQqKQCwuIs5l6Y/dgcI4tEuXGPwneUkd4EMfVoL/+EZMHUXUcWZVncGEBTqFBXziOKKgC9wb2bcuE1tzonAgIygYXsiL+EJDRg
c0gHtR6Re21BwTzshRL9Vnvl9xAyW/wVeSo0LTCBXtgTDyS4eMCyU9VrnOOPJEOsoLF+LBfFahIfBh6zbcFjGJZStDD0O+NAmuEfg/RirySO/QDO1akTK9O+KHOyJdQmkpdDoYJr4KC10B1UgXidCc8R7GKH1spd
5bNJqLbB5VipTgG9NOsQAdw7ljCs55AxIvI5W4HpqafHs09N4wQ3WdTppETMbUozeMzAtyVP1sRSZEn4EcFyUNiz8Ol0k6bZYrVaERTY4KekOf3twzxGiiI7XpvRkVANVzurx9yhAlvIrYyCyTlBEzMr9pxSTMdA
ZObra9LlnPqJFY9IL8iqOVgUfC3rnRVMqcYxUIQmOOeWYi8e51Lllq74p7n/bsbQvshFLVuzrCBn7wew6Ll8Zy7NYwvAmC+p0Qo//XWzbJVcNkr7UGkAskiDpV0v1St3xSClF/JOoZvwRBqP/fRyzFDJkHwW450Y
Q7JtU2sTTLadpJV29W1uI8yjEetvJ7jpin0Qg2ee+WOnkySIgdxPktI903seR4F/TBXXhQDXQ3xAjR8wZ2UC+GbOFUUhGIxw89uJxG7MFG8gy7JXr3SNs6CqAIroQoAhemVfiSPdM4La1J6w2vLr7vyx19rKRK53
VnGdAyzpaDi8Ao5ZdufjdFogsBUgn4AnTbIXaNIwACuvu/IYMZ99FnU8k9BPXUgVL5YAUEHZWghKEkEbiBTJjywdVAdWxoMtKrS/lRZ8I9raF1TDi0uKqOBc2uykiBYdB9ECn2Nf5IKZzq4BlBMRIIcYC6om3EJU
HRMHsj1yCWJlYDLF19FcLOnIhK/gDLIcSYHGLvF81h4g5QCLcpy+XM5RczvEOdMrPFVtY5qjoctVBFBoUgqJwkAFqWwd19jY6UE3H40meoQQNETNZXKi72TvrvlJPtF7qBkDZha9tRDj5Nk+XjVufH9jFjbHAWQ5
yC8AW4iZDhBLUI7FdXmH6gBd5LMlABaHE67LxixS+KYPWYqOaT6uHwWr7G2j7AB/5GLuDialZscuCR65YG6C4nuWED6MT3SBDgvEIcCBK12WCGYPBX67VHNpUovZCN/ohbRUlR8QlQZeg1PhfpN1RXovQgYlFBf1
05AqjHERT0kc5JRiXnJKigoJh5YYF6mNrlHcE672yjRXYr8Bu9qy7guVgEo9zSGKhKMpJQvaXykkWaIB227SkgY4sqOjIVC35W5a2M9NH/5zTrX5DPx/OV5jw9B36OmKwY5YT2WcapXhn25g46YeYdVZiA6rekrH
LrtZ0qRmx2Vhaeqyg/sUzBgTGDPbLkRDzLRKOLJSpJjweNoj3KMeE7ADX6bt+uTmAWSU+VEe/4bBYgY9KlLOSujIkxT9SFsYDDt70QnaADG9uB2XW/hwQmKW+AbAQkAzSy3koTBaHtXceWf+KPXoZK6gUdGWHX4q
rtY+4fh++ucZa9UumsgM9+aL7Iwt3YwKLvm9zB4vxqwx930xeHKJalKlCyTm5s7Z+yLVkvSQpTJ+2wIIbNxCI5PI3p26qfadnhRuCGOtglw7Q0Gwn9nSiax++esQxaJA0iQX4kjPrOwPbmFx1scP+Lem8IPZwWet
ZO+ygY5ZLvwwM7MKobMzAzTeIotR1C2QYgZ9CkU7NVJigKaZTUncOAq20PHVOZ0ub6NZLjPI8InZjxt9tnPAgOE5CnG3NhHyI7DMjPG+meErg0QRzMznQFFxwSrHrYZhU+EjksBoR3G4hnvss11SJ/xKLjKiDe0M
Uc+Es6gGhGmcDkW5jpiaGk+Rz3jDBjcUQGNXW7K+0bGeYZp3JHQSkuHVRrKg9MduZ1+xPqnl9mPv+JFChyYuWXDbFXaTHUoWJgEcyrBdAmEP3gr1CD6xdHMLaS3MZ15MtP96i3JLeqlXlq7B5zwyYyF0Z38dDPVV
TxzFZ02GcRoW7IardFudLdr5kRmy2UgWfCBs2WdAC97MkTvI0uAuFXnIZZ++VI82b9+79YbewV/VHtJ7f3z3WvgxDpOaqht703chx229R9qpB0mPWd7X4dFqLneKHPtoCbBxJOzGMZxlHczV6g4z7Na9zWxL566O
Ktkw5R927VrcUfwMVnVFUH/6z5+5bK6q92NsjAroI8N9bQtN9ornIrhQ0/NT6AjIzgPTrmHzEjdoPiFsZtDsnMlSJObzkAYHXwnMv/3faH3sdtvzq2t8wdoOMA62dZsF18ASNNZH2PwsDyi+bZl7b3vkgU09NuBD
B6acHPO1yCvfEyOHnn05YPQO4lTvBsJh7Y5v6DmMEfQOrl1rSrHLrTWr3sQDmaAnNUfyckenAM1VSKvxicmeWB3rh1jOU+iEP20MTeAM2DLlfs7gmMuZiRHIn37QvPLSI8xEu4nRcYN/0AxfIwcKsul7t3v/JrI8
iQXdZfTaM26LYet//4mMyIn2upGoAxkNnMPMeQlqVyo7UV8CSuk0YauqsbAv144rgelAfoamkyE0SlQ86tmDyjjiZc9iAmiyGHcbyVMEVHeCcro0fiiSW02+9cyH8CADkZP/BQPfBL/hClilSNmdGKmOZYcSfrYW
HxEiUCU+irdcbegpclmMBw2VQGjPcpnPGEytP2Vh3RPdAh0o5JKBY2osT0mR8OSq4AXBEEerXlmhIm46Nex16Nb3DWNJSDn8qr5NmKVPKMTwvn91GcJ3xK2qDn5pJPfFhuVslUseJL2NPP0uQh3ArOBKo8HAaYLb
wbWmCohrBdejJR4Kfb+jbJSPS4gyLGOPJpmCIrFGRJcmHdoe8Qk1ojF2wEQxPr1wXj961cJCK8y1HpLmdLQbXir41nIhYDd/AIYztp3P5YuWB9JkmH0R1KWcZxgsypR+KsfkPAVfY4EaJ0yxjNoH4mQtliRb7c5O
t0n3eu8bZyy8qBaxPXCbC+RQ1f51NComIoi6gMYXH54bmUPJYQ0s7ZmYRFJYy0VSd3b1g4qnXtWgRLl+o9jDbZdCDzlyxSIPejYlxdunh38XUsy3H+yeIEeFmAvd5T1fX3ep6jsqTp33hf4+vuqMaOXNQmtgIY62
trXYg/xUo5MZKvGMBDGHSE86Xk9jmymMRrrV9LU/qG9UdqPGVPK1D5GHzDqB5nnHxIPwgQagCsgR0OSYvVDew6aLcHNymxY2/rtpnCWfrSKXBwBEmUFbr+V7EjOoZKEjGZjJEk8yKAF+jyxrzxWaJMLYneegz4Aa
NyAqPZXZ1Nc3tor6uyTgHoIFvOjKtR31kMGXStcro2V+Ih7XCzf3YamjkfN68kAhEex4tDbFidrTST04eh6Y9u2qj0GSEBVaAxh4DijwTCkNWtmlEWVugXPyQsMw2CKvJCZUvNyDevHSIZ1n7y88d4EW68C8In7S
SSDoJuuejGygAdA6gE88tRDY11VsGc2i89p6qLNh+pZltBj0uM5W6TWWCC4nMKubIdhvYTNrDWIjipi23mQxaWqme6/R8NcApAkM9JLdxde8jX+wQ9PpP5kIRaMqMjV0gnPzQJJDLMoCSeIvZd15Q2n1+aGC8oBo
XBtoOH1YOcAJaCDVTq2ETACt6RoPmXbfk9CkD5viiKc7B8XBrnm4ZRx+8gLwheJrsQk177NKgGvw7xBy8NpkHW1BUB632sKvrvr11HLPlPXd143d6vId3poBUe7+q6N1v8JG2X7v1EDIUJCHrUuu/6jxk/uOVvsi
fIKknvMZDkc1QPGZjOBtx8JbOU9zyma9x46Wb/QJQQSo1uv21OQzo6Fjdj7Bsi58b/XHzGpCcn1ZE6EmNtXGQaS+Fu/QO/HuP/7IPnoPa1fQ6vSevOOfHKqA40vkmRfv5TXKg6IBUQZ3gKvQ+b/Lh+jKdJQVTtCN
N+7R9XhkehlPWN/dI7oRD8iN/4cmJRG5f9JZAI194JDKUqJ/23nE6TaxWe8/MJgrHL7tQO5ZFVUJR3FraooxT+2LYIMaUg6rqxxLlziApl9z58Ub4UZHygpKtdtkgVubkwx6OH+K3D/Be0LbK8S8cwTbBUXeHjCj
TnPcukLp+Ha15C0jSxfN9B2RZA1W2KySSdK8sgzLYhHRcSI2K3sjK58P7XwavIVYkavPj3b+q+LzmlChzKwIQxz3kmMqaR0hueA1Cay7lt5XC/dNw9cIr7zCcjxWKChyZIcivvhaH4MVCUkfvFFwRV8WnRckM3su
KwCJ2gg6Xyf5kwgMOtdiEoP6fpprkNa+LmRdNqD5YybUe3dfepQTOrQAPzzsxQp9EbCx7AUBZMGdUZtun5oLghNuMYReXj+NO2Z4dj/CDwtgbOCxKtfFYs8mbAG5RBZCkpSlnfaQD3DZsYENNPmY8gQlXdybOpnu
gDM87KQ7b+5HxbSYAKsx3NcHg4Ou4HQieA2MLt9/qXCQtEvzFU/ef7cGKyJDBFbVG1EG34KBdm2QC0GyJ6yLmW4e8wPABr28sQ+8NQ4FAEOujRnDXktVJX4m8LbxeCwDu57Qqhqtj2Ve9gYzMfjSMF09nWa9j06u
p83B6XI3k7wQGIK7aOEUc5i09VZ9ThPerSmzvo9kFgjpcutDJ1hwls3mCwrxCl3iE7KktFB+ZxPWDDuNSNvnk2ZsbRA38YJ7gCMDtvRYqFh4xcczsda+Dg1F5R5YmvfUUmchJ1YBkxqfTodFWlLwarLwnCUkQlOf
UeteObGlUWTm0In5aFVPVtU6MW3Du7nfVUwH8f39efgze0JcSM68b0k9lN0gb96FX9ng2485uubCqSh5+0RR2wlh2Uv2iUsnxY3CfWX+XvEAV4wAoIsck1AlKWOM+YuTX+LWKy2hQ2rwQ7yVPzcFD6PflL/ZwU2p
i7pgsymLuj7RIqPzwtbK6PYh7nKaxz+LE+nMUvafudfVI7Vb//XJsa2ijlfsE3ui82+qwo7iOPVwH8cN1Y/5ubssbdQWuT7WnGorqyi2NBNHyekL5R0NdQ3WJx66V6yIrfPEtz9mrO36KQm7dRkwRhiEUKInNSIz
Bg5jYk3znGiuDLuVBhRn/AqL9OqffUOOIO+MpY11YH4ut6rPNnDAGh2Qc0Y89z7rQXerpj/RPBvykXJ4Sr+HtK3IrZdOgwZNblUuIVGHe69zTnZlS7kBnu6zuVc9nZfpVjVNTrrEuPyXAdx3k2Z3Vmb23vhqNWLP
X1CnhZrj/nEjukmEnYeBqmyJI0GzX0JptDGxktCTSPPi9Z6NkGLysF01tmg9hcsSTdRsuVnDQRYb7kIMEMVpq9kN2AYu1hhXtv0GfD++2iqm3DXUbNg4FFCHvRx/JOKTmM8YpwjdTavuTZ3wiAc/Ma/XzfCK5U2i
UIahinE0pl8JmKzNzCUxOi5Dg1FqHoSirbmssaRHYyWG1o/lIskJ5L4lcnBHBHEb3XIhX6IO6d/sRDHVZ08poAWtnDKN20T2sEY2gox5SyxNJZROJJHC91IscfIYeqIOYFjRCKJavtzEnoqNTjahET1EQzR0qMJ2
cMS+6sWUbpdjRSV/4esTeU6cwHQOz5dklY4YvF5BrtY/2rrVxPEbmH/qwdFv9Sefqr+ec8tKBXVFOoBukeI/LZ8ghMDx2OjpTwsg4x4S+6+H3fzx5EgVuh6O64y2n07p3grQJmiT4pByZg2UL53eiiFQrj3gplQb
I1BGczpxRo9au+MsALoD3W7nxSbGmNNRZKNe3LLME7aQkG9eLXjuWN/8lZZUR+g9ah0+N1GbsO2UFHhlLtVrsOBk484mZVQbv1Bw3dAz+sWnZTkbtaii74vDy7i4xtlWZzb2x7z5r6QqQfhM97YZVO+wbSR7afgc
Fr3Z1zsG8ga3pwiD0AN+w/rW3uWBM/iAk54xzO0LJxVU2RAvv0lLCGjFxzCc3EEg2fljBMQAsiwusi/UNF6QGNQAUz1DnxSPlEwWOKlvkIzkMp7btChBk2VCCy3XWGHd9gc9MOt/rdDsOgAHcHUbr5bV18XtdbEn
SXAdRXF0nvwoUsgIX8RVZvjr6IfDjvHKzfBslPgJ3O/Kx8NtjLcxfY2z1/hluZ2HV6zQrNfqwt1MC8Fuh7hr72fVbMd1Z2MJfqup6axB5z25N8IpEA7yIY7uC8ZZNa2aXQ76fXvslap0Px4Nazs809BUHCB6Q7Ob
+MdR+T3/N1vp76/jO3pZbrOZc/msnpscE4vYSDhx94MLL0iPOfThMydB1h44/rTAC9JHur8P9egYVBCdpZH3D4ccUpIVf912uaWM+uvH2c6T+JwFBtzn3BGBpWVdZk+SsBy47JFw/9mBKjy64gjCXYkByX31a+mS
RFmHM6RL1MCgKg7viC1c7JvTPD14CMlgn6NZYiYHfJdcdAiHiuyvY7rxTJQRvAi79b9svG34T5F1hCglv/T5MxbrVXZYdvs6+5a59Nfn+5iHriE85zHyTHuS97CKYKDJXsQGI9Lsb6t77zS1y1KaCJ5jImmg0QTb
M7AAeq4Tm20RY09VZv59jkcMWyEzrgFmadFJQ8XkAkC+2O7mORpZgFNlF/yJRneRdqZAuEEzXkWtvMx5DSKlUIIwhAZEvMxYIWPc19Fy2al3MfdDFBxZy2H6xiu4pwGKARM7iy63/fzCeoF9MxIYbddeg+Rm/HFt
YgUcUKjKIG2+ZYGoU85OPv8vYNLhInFzGpn+Bx9KMmynnZclK3ausM+JkO2H9lRMPC7k7A/9i5EoG/uqeiKniLFyP+DimK63SxmzK+QbI+kHpGopPyTZVRK0CAUMYU6bA5TKychTeWJibV+uyIjqThH5xZcJu8yK
xxFp9Hpfn6uYwGHT7/4CyJbkujODpzdJx7GXQpVeBJVHVj+5Mhj0dbss90n/np59/g9UBa/ZOD0E0si7Nl9m5PiukDgb18cviMYyXFCdkQvyZ4SA7lCiIHvIDEA+zgAAENIBsZ3/t6O57nbGK29CshC+AlQ8uHOf
+Iopno1d4A7A0z/sqzvMLuNN//LlYB6wFIjdbsfGM+bRmG0SJjZH2GomE9KCi1IYL+NsOnIVoGCghcAQQIHjXzGHrkKUd/SB+8Pboc4s4xcs0uFVPvBnnjfcWAqgx+92oUZ8n85sL92Cp/Lk9pXhUE7Qfg5qBfTP
tSdU9bAXDMYqWPbnGaFC5f2ZYhAUWc1F+dqo1PnGbaoqMIc8SxWy9bWU9vpuFPLpErVm68oTvRvt8dx8YO347RnhE/v2tp662u4SjY0GLOMUlsuP75Bt1D49F+TQSsQbY1WjKwbmw0UBmUTgzo8hb/9Gm73/GKed
Qn0NXgxu9GFZIhbwgWIgSYVxQlMFxGhXT+ldPWYl3AThqHrtQ/6wLLZtbTUaogoQgiMJ0G5AUsoUnZw1rEkxs4avn2TwVM6wa1isoBjW4BSeYCdG47YqbNqX1nPv6pkduiy8OMA9CrprN5Psw+sZKB2m+xi0Bscx
5C6hjJE1EQ95VaUp0cXtCFVJHbRzM24U7Q+GoZO9y8X3KQvKtFnYKY0b6dKPvXCsJL3wRG99lHhtEcgS5JN8ZPlTCM+wclpHDdl9vnsxwLd3lZWY1XvnMrb5xHzwCuRftPBgIyCfPz6VGI1qPwM2A95OwodLpDPw
y0HIXHTVWgl0P6oi508ZZ/VFe5hsIB0tPHM8HW5VHAKMOO1GjjW1JQawnWtk/Q/aMeY6NsDMGjgcreBO/kQB73skKQryK2WyiQEHaJRJsvXTF4WYtRmHtlFSxfWZq6jWQCqZDHjy1dgBzy6HbYIlCyb+JipzOO7L
q0zU6bZ9rBs1nOKrrdLjwFbBMKYnIz4y0HSObirtBW5L4sZXq23qBM21o7m1WO+lLVwzzTjEc5METtARS2MwbGVxxF0TP1JJl7YRRKlLD9P5GojmMiU4dsxnNLCGDP6TcTs4TLt8MnEdr335qXwUx6uJAXl3mzhZ
1dTXxvh1oTXSIxzHVWrb9zz6SwOPD/IcVsjtnIYRsga6Z5HEoWddjBBnmzrTvSvuhwKln6OZ3p+72wuQ+1vNV0IMFBIV/zvWXGDDo9lenazUY3CmGk2kga4SmCfLzJg8oYqjJG+6rHO4lqlAW16FuMhRWgjb+x1U
usHEEgSLc4GIWsvca+U6ZWAT4yJP7UnEXZKgqMJN8a1GAsGr1UWP6D4Azt/jwjlftaRZpWh4/HZvqAqxqNREwvUU3Wo1f74kl+pcue/UCjl512pMTVjfccIX0qFSEC+YXczvq9TA8vEwj4SWyx8wsNesGqwSsoOC
zlSLSVsh9jaJSTC1F6mHVqexQZ03YHuMVBqr94GzC0hYeJKcKMBnlYVgRFRAdmicAzXxg4YbSsiDR6ne7/jB6P6I8PBnX8Dl0ZmHlJkWqxUl0Zs64hjr1Nip8rMc2rFgvZViMrY3+y4IxXOUnigXhRz8mTP5jdHF
ATZp4a5uY7NtTtkEBHtd6CBafTqeQZGxvItsFb/hxUwcI4x1WP9+xB5DZyevAh1EPzp94J8XGwChF4g668Xsrrmua/O+rZSK/JhWye9r6HXqehU25Dnt+1H6CdMbKZxTfJ2fEs6A6s0h3Whi6+L9t1T/HnNeK7jc
OA+yucUOFWN5oR29RXHYFq94jTi72jIXvRRq3NoafcTwcb0lOn7ePs1VXlkl52CUC9G1mQ1PFx0Cfro7AiCuEX8a9WSJCxQfftw7DnB+wD5K1cyHlSGcpiq8yImwEMpuUyBxDiyNYjEI1NsoAFJQ4N01o9w6Ox6N
h3WiB9InLtTqrZaXQ+o7h0rKkH5GB4vax5rz8CDZz4An4A9BsJ8EbbldonIobwtvCZFMs6NLfQcOxsfaBF8WBznbZ9zsOlMfGzj93VH7mFvnFn4PHKtvNx32M334zY8sBzXe0ElKnuWoi3qNzv1z6rIG9GruxxBI
etl798VlnOX4ZZntQqVNwTbLzDyA1B9SCj9rtX+GDaeY9SwY+mPCXzKwpzvHyElobEi//eGdNfYEArahfnu5Wr7H66XXx5Tk8pyeVbfDfPNSJr38UUY2IgWazOSn2x/b3AVl9Xzw2bkHtsufu2rzDrWb3UKs6mHN
5VDrn7vH9sT2pGcFlTpPJRHCCEhf2zFw1tTBmLzmL6Gv6MBBYTflmS/P9TGZasozWEClRn9LC+AsNLt2fcIV8Qyog8aIQLvZfoZeU12sNKXKZDmp2Fv7le3s+QQm60oe9j7d7DPL/pzcC1i5Yxw/NpHO7paAu42y
oLggEYpxLAclLGZ7GR0lNQ/lYU1OBDSmuRd5aqtX2CwgGHgSKAgJo5Ght3GzajcYJ+6LGF8NVJd4sOgRAEfTtOabjeNQfFe0MG9X5F0+WRv0lSUuHRGQmEO1lr1XyS/ROoHeaZQ4T5Z6VdpkaKrzjMGOQflFIqDR
bbbDwDWk26/n3RgiyOF7Cg7Qfc8RAr34OyCgJHwx8gU7HJijBNQc4PZDAo96GD7SgJD2jCvtLyke4tW3+thvQgLSzfc94Msso1pzd3NN3DuFZWZwl308oKBzJKo6S8CniPusgW7PMdRsZiDxWcHnuX6cev2AtnaZ
pRL0YwbV5wFTNZQKQJgLqufpswCOkKp/Gk39ERdClAZeiaFBfbtWy4mNP3ML7fM/pElez0yh9FyPhXAvikBbft33IrkVbEfF0rLFm+ZPXDuMuJkFeZYzMYAmAV1zBKIRYHC7Ajx+7kHiZ8lUAlwvFBCYI4s9L5aY
UOttDK13kGpgHuCWs1BP2B8Tj8KJhugWLvmM5fi7mlUU3D80g+Lp8FgmJye4nSOrudgOSwcZ9HGQxkdXRY8T9CahrXyGMhYGr2uBYumZ/l9d+wYvH/Qe9XFeB+/aZ5T5RjJ8MAfCpXxxC+Qu1aVNL/MbqGQUBtfQ
8HAhUNCfEoOnW/xPuAQY4J5z/yRn+hxOWCVySrcw1ISFfitBJmQucYJYOm1Q+hlOP0mNPVHzjdgoFYPLSpAC8tzylnb324ky1exllTard5AXfJKvpe61jaEycDCqJx+xKuWD6VbNUbu1cTZZ9xjLaDxBRiJdgdj1
5Yg9TrJ+3p1qXBQHsFMcEvGPqlJ6idkImnJOlZmjNlo8DfX5hECGlfgSbJWZOxLB1BZ9WYt1jpVrX0Q7gyKbeFWIj9zbQ83OkefwVTA5ViQybxOOTChUOy2QHFF/esHZWd93/+T19yEGWVrPUSuz7s4LhrY2AOz1
9UAkU9j97n0Vbz/6H/D1Ixn4mctPz6QaJTKhb+0YZwXhvwPEYv9hN1bVZo5JKDDAFi4yKFdna2X/zifEkHX8ixwe5CQ3tucAs2PaMz3ZhkVtM9KUC+A94YhsR6TV8dyWI/3lx8Of6Ftb8Sn/sXuMRhUmL5B7PGNV
lurxuUAw5b6C3rcYF/NuL6Yyx88ODiTeqNc97UtUlT15KcLIT+7hrwMMmVNA/e/26tcENFJF/2jIvxz2ij0Jx3STb3O4DtFJ+Z6t0Jbp4/M62IoBvFBlsls2alKsujVUDhCl95ITHT8UNuiFrCLpMctVEAWq+6OW
g/KpE5Car8Rs1BtRlHKIATOEO5+OmLIzLjQazodWlHDZ7RGjlHJI4RWXwVARHENdpHwyB+UBkocSlKy4jJrql33fDEP5OvYAiZrSR6ZPgj3W4OWDVsSa2obMr2k8+lJ7WgsuqOmw2VWeaLuSD/rWVhZ9p+PhTyev
sh2JaxyMpt0tU2hHeh6L29Tk6d5O2/c0EGsNbR6rLma2suyrgJSZzd7bEG3Elpn4Ccd2PI+pcAJ3E5IdZZMW1C0Xv60Ryh6k5UcT1ypiIpVFMbdJK1MGyFAZ+YQDfQexxRWc0/JIBRVseiHPflfYMVELdeYRrSqf
ET71csPR1ukFa4Z+if2fRiquZxxUe/ZgRDd1wKR+0g0Yi2ANqR49g8DEOljl1ep+y49qw/1soh6Z0KlBC+3bznlebs7qZkB1943FUQlQz1FYgGKJUEPF0B7xN1Ilt6MP/HmG9tj7QQ+Mvb0z/2Qh6bkNcB0hSFpx
a0aR6Ix01cxQ0mJWkmviWjjX2p9yvjHuSuiW/v1rnAeDpJfyDcttjTpFbmA9LdGXATSFL7NMX0P0PeeI3MW8WS99qxjdv3/9orOX8lsqVxfba3P9tZ5GozpqW3n92gnlgUXeysstL8DKqTP/IAoJ+NjZZh7WngH9
qc9/8/aSf+kQOlKmPey1pq90pEVSSEyYr5oN5VRsjJ1fQkNfR2KWzxcz5e1rEWX5tXyftfI9f1fpiXWNlkNR3z6YHq7SmVOsCXMckU7CccMiMEp3p2anteJvmrDYEoFsY1t7OEQeWxclb7/GLX/BNX0m5phohZvY
Pv8HzfddpHaiof8vO2uLaJlHIuk6WEGgR65EiZF+xsjMSwyNu0eclFWcRl4l8K3sVYvwym1n2dvMK0OqNKFOaaI3etAYsPHQmFNerJR4/B5wrE+XtAhhrNuVHBkqSTaSYgc3+BkA9Q11Hj/7PgYjlQBv1UP3oG3m
9dUhYnpVvABFqfwMFIlaRK5uitq6n5pxH58oxnnSk6OUfOdk5BKZW9ikOupNPtDOOWSyO5SraAS9suGw/TeZUBIoFjPNhPSSBJjeziZ68Xi5twMdDFwplkVkq3QJSwTvOiS5Wp1dBSQuWRMRw4goEKdNYyKJkY9P
3mg7/3mRqOXQQrq3iVtp5j2+nWymSCzn0N9Trf4Dz5AREnTERT3BkRysjNJH7lnQ5EZYfhW03hqoCLW400IJDYC17fuPJRldvKEot/eTLxHUVKMCqCmR7HoyOjcB9RU9goiVIf9SR4F2XWPXP1tZovddgrGKzGCX
EPzlbaCmOwgPQ+HNvDb8XpQXjVExHpXte/LteQjTXswalvQG3TQjtrabXGWI3z9sjKkJ+fVkMnp0q5pjc5eXm52EeXLY9xG1BQqVZCnqKON3a5GpyGxkGraW4hSUQnWOSULWBWkf4syw0aNQtf0/Qd9wO3wbKAWH
lJDDBnEVm2agiXJ1oPRyDinMRXi1HAoCCkwc/arZat3YiL7nZ/bauzy5ykiemBzFDSjJKaCugS2km+Yozldu1bwl2mUyIz2BO5EExV2A55PSgPbhwcf25t87bvPNCquP2HSsmnyNX0rSgygfMI4m6e/Wu83UteY3
RMP6aRs2W3dQGS0RyEk+Qn5hIvkzkny7Pj/V3ATRmgRzQj4FsweI+r1BrYzj3JmTfntAw4vVer/jTZSmoaP2rYL/EsM/8m0Dic/cPCP3esz46MhLZqzHjY/lxVQjFEMRYhqFTCff4sTfHMkx+TQfslFU/3ws5bV5
I37rOd4PGd0eSX3Ik7r+L8bJT7u/ul617u+ewple/9ASfzu3YQ1ysuDv3qjTfz0ulvO1+3f+Mf0uCUv/Q0If5c3D6QY1/5Um/L0pdQbBxYIf7T35NdDOBYLzjBAm8YEc/mGC5kdjSz9zZXubJzlz6qD6XvwTHGqW
rJJBNtiLpLZjaCvyxuHOlE1OvvTHSaformd3NtjJbnZtyzyylfi+D5CBJH4nEYMPPsaPaN8RlqM4xvRkJBEwSujgkYxnBFkbAMeowEcGvwLxBFApy2snY6/Q124pVGh5aRPZwfFfY0q4GYchZ6u90+UYgAVj+NOq
h2Xp/c/jdANnyG6wtFAnDS4JOOH709qydPg05JRlJYt1jiKbrAOdmOvIyGXg8NMpzGP98HE38nHy+InuvRejw7QNjA+BTKftw55J7DO7PXgQbYBQwKf8Osk7TQZ0hmsDutDRgKbxuNy4Hbxj+inw207x5vE5To/P
THr8kq6+9gla09ikjoLod6KQPWagP9rc03oHYzMnv17vTuzdke7zIZzkH7vVE2bpxYuVZnTaE2Jo1N6lMBJt+B3f+ckG0C2N+JBNdAMSloiQ8Vk0/p/RI+XrEpFz/75intJxPy/kCntc00puc5nYfbbJ/iGIXAX/
audDg2QuUkK4+qHBLWZfZQA7lg5BbfpsRYmoWGxwz78AHi2+3/zslGNG7ld+cSabZcoYY8Gtby8t0rUP9lAYbPbAFd5mDJb0DjwZfpFxmmZ3S8i0RPVF8oSoj54nnVW1YGmbNKFb3siCyLtgDHcV9Rj3qd9SxlLZ
2G7mDyl5STRMD+2OS7aRSVA/3cbU0h0iM/cuyvM6bbhhoQ9bQiu+z9MJKeR0rI4VC2wy9enG509PtD74QT2h/x7az3UtS1eeaCMjHgNrKTTHgAX6WLGpXgUfPx+XsnWHnwbNS6Xsb3Dw9rCkzjT9NHwamKfwot1l
c6E9fvSnMx3ubNUa2b4146xT/Le7uPR9/x/B1tbIssB5PbgpYBMcxpLWTInGXGctbj774Brp8Bl5/Fus8vhz3GUdbqrwGcpmWhcgYs3dPWLukteUHs6WIV42rCULLqQ+1IgU9sVNfp/R3g3t2mrLHF34nmhC45cW
dUI1Lcogk6DqwAvzrW7DoImVzKdSbVPmdvF2omRQlTTJmNWO80axCsqyWBc0UbxI9rxNW6vZd5bfZpk8lrJdV0dWsSlqm5az4oNWDOo1dTmgzTpq3W9SANWW62ELSdZlDt2+zUNuVt4rO9e4VCcv+0WMRdo6VvqE
zRkhVViItf6IrlArafnGUgDuod/ESRrYcH7Es0FqXphLnyrTdLCYEUSu8e69z5hn28WRPwPbMmXEhG28TUaj5CgKs68mkNkN1Uc4OF+UK9onmorxK9GgOKaWPZGVvALHF1kT56Ib5Xya9nZs9aCnXL0y1GIV5wWW
VtkyZPAwNOe3tiPUVvmQ43A+JOnsflEe04Pb8mGKlbMjmlXCF09NT3Jd3FX53uf1PKf81JQQPREpfNutjiWqrapWsOX5029vHLLHGzw55haqd5+BC3fsjItGFsUQxrZ9YU0So9M/D2vbKCwn4p7ekQREWCTta1nP
iMqvP5TvR4wBzdnS/Ub+NNUxYeHtNj8ODEEi26QjEX9157zFBB0Ri1mzalM4cMWzM4RdMCxkg5MJJpRUEg6sMfgunuf9eUqyHyji7DCwphq+uFry01Yq7t9diTSy+Mt0Oh33C6FipB86wEQBD0vb3qOVeBrI0z83
yx2Yd9uSIEdqx8c5nHXpRGsHrc+Js97noMI40mVD34RtFdJtCYD2LvyEw1tm2zaDKTrB8A8sg7WzbWVCFZpZuyNGTh9qaczahNWYtVCAsatks4iBXPBTT9kOiReFVilQrUZU+ILW6RC33N/CMJn6jbrK6ODoR0lx
NCAM6Fx9jMUsyDDgcCsZ9X/3sFwQSlo79c+/JdJT0PiaN0bEAUJzimEfKtRhU8O86LAp2rYFrHnHvMLQw31ghyLrlSdBYnU6IcjW4+P6ZY86eBLMylCgHJ/vVGwQ1rvSRd4PEDwN6j37Mp44yrw00tiRKSDwLct9
JqWcz7Eu7KEjhw2LZzg/UXQq7AJcOAuWeipg9exlUef5AwRM/+sTtH4+My4yjmwgCO7Ya1O9o9TKUmHIpJikDFreokUgp2eAjuS8ljSLz387GDQh4kA76sOElq/x/y7goFOVs1wrHm500gedHJAAoPFrC4deB3ZY
AS6B4S1LDdq/nQMEGXCNeitAjC8jcFHk9tYQeb1lIqi43Qwq6gACrVDLl+/KxrCMWwrWdyvtvAqwhQtpA6FcC8xnrtfwZGsRw7a7bI6FCgYdncmENpckkIknd3KHzeOhOet+DV0sj4lJD8Zv43gK72fHjWMUR+pV
UXikFzKIq90Zvxg1pzHrATEDJthikozPlPNoYdoJBA1xy4neShg45Gzb+a1qg3end9DIkw7+R9XWz5vjUjZrBtMZW3EBTYyIuSLTiWx7NwKgVA53RTpUu73ppoCLmDdqlUvn5Xji9knIHqLfQ0d8w5P6g7VKkUg+
5f06UWg0sl+f1X2wKiBqY29dCvzcWUW0N7uFRaoPK4o7LSC47muevoF2i/t1J/yK+KRiO1eN7osTMyHG5xL/0co51Y9s4O5np9nGclAyiauLGSX+3VVmFDJiP151jKGJTXeGXbtTf4pVggavg9AtBD8G4hKLmDZE
UEIlNGQuHoIcNdYEDASeiN30S6zBrRJh9DB1tfm1z2dOPjOdtneFRX5NmGlti60VExp7x+MUD+V82vmj40D/wV0PblnJ3DumdbR92nrLp9DSXtkXmtUim87hUNNVtv7hocFroDR7uaFfnTAfekJHvjInq/RbHGUu
bbKSeTszI9PU2OurKf2+iyCOkQLn7/Y41pakKs4m+k7Z3pAww5WU15PF3KgNfyp+IQ+JKntXwwHXmxm0gqTgu0xMbw6K5h7QQ1rPqUNjBfC1UZp8e3Zzf+k09xdY4A9WDGXHIJIxaldnpHBxz9TbjA+9tzsnipsL
z86SKBhjHdxVB5bEUSzCtge2GCT3r9wyLDDrJppDMzrinJ72d1wLiRWuEIhWwE/mlNQy4F0ohbFNtGMDmYn/LGC8QvF0kihIlBpamgNUBab49koIYTM6PDyfPTQKq8KYEXJc5Tsuc9GB8j0/iHgvaM7D3Mk55FLt
AbPjVZxZP1rHw22bn0O6VNq7IYpLAcdlBGXRrCqmGlYHxToxp4KhNoCDA+ObtT7PuzvwjukDnZAwc3Az4E8cKATuQ4E0HzmkCbqZX7JkAgH95qvKTfzE13B7RihWWCeX/qOZ9uYhHkashY4VSvzni7ej7pfCrt3k
zMM8u8SgA9LPbQI7oFiiAipRuSCSyyNeWrddpXEnE4+MEKfklCTsxL1Yd46A9FCkYBuI+jZvNw3wdiUm9anfrBa25/JXpeoDUDidEtZ6K95ep9Xn63grlimeS3F/nUwWKho2zI1/22s5aEK1bjZvRwRkEluaQi4s
c2m7LsgnnGpUsLiXyT/5JBj48KU6kSy3eodWa5eQ0A12kbbrRseZXjlAMWdCBWbdIJjVhRyE2hSaIdwy2AMHD9gxpQ5LIlfvJXdihGvvyM2gQKbXZ+zslFOT6a6TGtgHv2YcRUDVRAOH4L5DQBLqDhmjBnvPOEHE
1ibtWuqYI0/gbdqVN4UkUCPhgC5qX8HU2GTiYkp3qs0IHI65jkPIrtDtUwyKuOpSdXFVXOi9rMMPw0ZUkksQhD1eM6V4ftgEbaOQGxq/9OqEjJcqW9KTZYxUdZKqgdF2USbKxhd8fm02cF+ijsWE2ozmmT0wnUbB
cwX4Dcz0Akrtpj2nGh+OdH3ypyh4bU5iZa1ZWLg2+lAJF03v2g39ycILCSspfjUDEilMM0BAAADQBU/f3m75ySysGQi2lw5J3DrBpVUiMTPYDdLD+7IBMfNV3d1Uyeuvt2/9eUIseSvf1rW/HDKZYbSJwv5ju95a
DA9qxsPE/rCte9/WvGU214fGGyxUABTmQHQqQTHBJsoe7u5hUT7eT+FNEd9C06NMHFSSiaItVumUOe8aWF66exKgG53vc7okVIDOQzL65vW7pmnztpVhqPpGtIhhVzZF7TE/JSmyXJkBieKYiaLouUxkRmNeKcRv
t9pT5CuGpUvxDkzpm7BFnoS9DRG0ssJyc4JfVOveQ4CfSQMWabMHpKxwAQ5SOny3Dri21D16lmJEk55WGg22N9glDCJtwDH5wIsj+xthNoDNcx/EcN0KDLuHbHYsDFufJVpwn6G5cFrilhu4+r1rTt0BlcSFuVWp
PWH7kHsRHaPJyJEAZiWhamZlIZLBJci6jWYjWiQTJovzGB79GHP3aZdqxEguk8hBdSghPhT0t6eCOZZzsQcYYWd5XAWanQzz5/b1DFvovM1xbO+aa5vmXEE1xraYKgletPbXFzP58TqrUTp/3d/5q+Nmu69u48B5
3MND9Fk4Oih8o+cdsHu5wam52XbH8z2CfpHeStR8Y1fBmfpSTG4EfejVFjEajBW+Xcksj/Ufqxc366z/N6av38jp74hZMoaJ186SVk0Ls3vNputaQJzpqAYvQyzIEm5Ai5dzLRGwKSH6natmsBkt2wlaAo+daHCW
S2d8a/N0rvsD7YpG0fHFjkgEQCqDdy3zUzGuUaJSE46mHUFYqWM2VIN7lCjj0OJqBlNwAcJ6SvhPZX9YawWYCdfwvMnw6LprnYMoalpNwuyJEagLLrsbGr7eyBy7Eilj7YlwPz7gH5EhpnVjc/N3FhdOihxEoIzv
F5Ujgi3MsXj8SRCewiJ88FnwcDut9f828nBJWwwlpk24Bb0YVSVAmCtEOiXBjyf0jiyhcvyFI4TbtROjPLtp7OPMEbIotec8sF0HgQWOugN62W+l5OgmFfOk21BVdL8uQFQBpY1b7F06GkRMCSRVQQU+wIxnRxv8
FR6ZcU6MBGJdf694YyUk2E1J0/4to8gGiaM2kmBWnsqbwz5MbCZSc/Ba/PjRi3ba0h4kuhWiMro9fDANEZJDdBmiEQY/YoTDDLRN5Dn2tjZTcj4gI7mPUEkHgHvNJk/Ex4J2tuTiMEd0NlbbrqCFUqkuxAbllDoe
A0KiWMkE+bRBis8P8Oz7DEFixkFuSllquX7jTyWqjB395BNJeg4QXwET7B5Uii9aXx/A6VIPT7ezE7K/fqNh2pL7NBSMHQaytxP4qWrgszlt2DuoqGyW4tTgEHhgWL3n22hiYdjqL2C7nAwjDZ+vUfV4ccBua3vq
zMgA3hb9JYQilAbyBUUsZtByBO4P5IiXZhh5by4Q97HEuGNA58+S8Dx/TQycqNWKo6HzyV2A0Ip2gYwgrhN9cxI2kovd1EX7RLqqpe/QqqGo4MLbcki2pAmFpEemY9Bl6psG4gU8xnZXXVHiITReR4JEXBMS3xzj
8I0Liuucsp01OGFiKfJngfoc7hui2R6HQ07PSqeu/zkqMhJEiabjv6lYD5EbyxLEB/xRbTOcmzY54hU/eHL/YDKgE/K1Y1oS1DiLh+Ls9HGmrrChvT49vYEKEf+N7mHWQ7q1O3iYSgaS43j+YdZs4wqFXlkgtozQ
/tjLfntqpSCDZKWxYcIO26qesEiyPcL87sPR7Wone8O/EAMALS4juUZ+C3fjRNsfi5p9Ji4PfM+A824XX5PB8AeBGbGKLH5q8Eo+jTZXecZRt4ZFZOCyCRyfuNrUfN8+Rs4prbtBOQmmtSwbcuqhQq1Whsevt7fZ
Mx3KYQgECyhpyoNacqNJ+TYhT9iHKAnC3i5WUq3t45jG9QDxFBBxFEa2VfiEMMEX9sgkcPzOcJzADShR+gA/Ox9wXBN6vks4KQBy8TooymprkSu2e8wvpCUMcBSr0VZ7S1DTDEf2auSyQuAMJfIKJlHNKSlEh2AX
0DQMS6rD3NHm+goblqwU/n2UxPqV2KIdOzOoHRM+/yT7hhbC2+C/NdQW+EQ8r943Z+hCkej5oLGJeXI94xtINhL7SEFHp5WsR2I6VtvwCkLIi5evsFlZ2Ag/33IFQ289/2ybWfVBSfnNkpypEF2SCe9Uibrk1iWZ
I2CWuJbnWGyOONQ4q01lakLDDvLlX/JlHqwk2+LI45YWj7+f/8QPtyppDvgReE3CV6zroF0GfW8ff2n/PAWXn1jVUVtls2a/sPUrg3TkWRt0Fts7p3YNtgd4JrxbgXAPgiLArzZP6/4XKwpKXmPnmomyXrwY+R/X
7bViRawoESWl+zsMf6oGxQFCEatr2VvR7KH5yG/gwwviH6pkTOGyGzPOsHs3m2SGTaobiNjDzsGtT8koh8Rtzy0fDx9f9v4vIESYG/DJG4+QSwFnj2fSmVHWARjpsjjOA7yEDcR95/lpsN62dKZ5P/demLrOOcCq
Taum00ysNom81KqqMwmi/LQ7bj3WVjpZNJQ5bHNxn4ZQF6CYiiH/1gKWQNGhYmE3lpjaX4Oz6O05WWOoLcjQwHlkjggyY9yMkk/EGIxn1YnCCtxXqmen0dc0BZFGdQ5lc8AqFr0fdqupfDhSaLiE42fFX/yQFmtT
nBJfqJ7lApljTtgOXf2aDswQz+owHLUrIp/Vf8pSnPZL2VML8T/Rm9pv8K8LnTpogsE6Fw7JEV0+6UhQ9I+NHUwLt7gGssxLySPMH1uygiM+FreBolFeKZ3nWqY8F+fF0CTkcjuFxC1gd4r/In+xMLLYZ3vx03FF
ckF2uXpvuQlBLUIM8IlE0l9zq2dejJQBHyhcrUhn91PUU4/cou6QXJNXOIMSSxTLpdpiVRbomoEgvF4KSYh8pCHoCzoAZ2S1hpBZduvXV7cuKwrEEEUqWPWseNqEGzZnmdV/7Lbl8Mqj/tgAz+hen+ukS4EILa5B
cT9qCytU1uoaCW63ekjs21iRlW2taFt8BTEAbaEnezrAtr5Ttc/S2ZuY2DxlFuUgnDhhSoKZgqOfnlguAKL08uaQUDQCH9SUC/Fgho/ecyNAj0NaEwdnVXSI0x96Svexe07UjvlzrhMA5lLBIrAVDmlJWiX+T6hL
sDpWOado6IQlILOPfSYipof0bCtEby5LFZppp6vqYmU2QNwyOKLsa7n+jv2m42PSZF4kz1HsbCB1QLAjHv3vcaro0o0ORNcVwTzzGHPJmVYnAk8ciHGUj8imUSP1pFPtmmcZUJ8oujSSjdeiJ2eA7GD2HjyOEY61
8oNi0xaffzSW7urMQBlhW0nNWVr2AXVEyzbO76juORE0xdZYkA8MzYEXJYlQKuYQqGVY9XXITgvhRjQKBerS5lXSLaGd4cPrPlRlOGwRVQWFSqv6e26aLSubWz/qz+JtWyu8L73Fn410EU9F84Ixst0JthrDMSVU
h3LK52zdXMSvPBAfRfwYioGA2Nu7MzDzBiSUaI3bGtEBJKQNe906THtnqv9NCStC6+PUWAJ9FA+3UnqYYO/ZlWI8uu1YT4MV4Y2wR4U6PkZ4CkXV+lDRM2fuOTmNQdMOwpZ+erPAFtJz8SeiTagypvTc/KuujCOF
kob1foBAr+kXithMou6TU0wwEZvLm8u262un/BsSSwasuq81wtjBImkz63uAtLxx3fnEXGaICoXr3y7ufGa4MzDkJkVatRdeuetNimkIQT0EVNA5vIyg8oQ9gbD8uSlqb+YEzYbsc6qnMXcy48UdctpKB7fGp8sS
s1MBs2ukuH5C8jXUPkMb9HAq1tztqFBzcqqkMIXVxhZNhV1hrxRaE5G20tUSISyd15lXpudnmQW/Ft6lMzMa8NkNO5hp90iM4qN+YwDltFMKn1RGcu9fdWmLolhn+/WMHMtPiOSqRFpkfVxtZpYtBZ21Q0ZH44Nw
NwwC4NuBJG6C4wJ62aUOrMEZ7TQjZgoe1DsZiyn4ockVgdZegaSJsrOCSbBSW94qnqSDvdALhob9wBiO8rhItMKmA4RX+qFKCXLIDJR7+qOAVhCB0s26IzwS0eTxBkFeBvdRsfPg/qpKypc2TV9vEnS757uy0FUW
0cpslnGlRvq/HQ94SbzeIMK+GJ00Cht6p+Q89/7fqLb6KPBooKFNIiGJW6pXftN6bChZ0wD3MEGWtyLQ7SVzdl6N5rRZSNKy17TY7wjR12sCq7b2IzLhxdN6aMFMrAqpNM8Vqbiz2bTI1u3RQp17NPtOILDlyKbU
Swpklj1t/mFxZyr6N8x++1KiIoD8NWk7A1Hm4nuXFVFgKfhbO+Tzsxl2ypLG7iSfqbbRibezhaxLdlHYOYp9IJ8UWk6sQDA7eMFoatmHce+VanbxGtMvlLitohGUO4Toxxh6G65DZrVYWj9XqI7ncT2P/g3Opks1
qXMxJPTXVGNvB0l15ClCriEy5SvHQbIi7NNln0/V4TQ6S3Ju5gw3qKzt2dF6GO/0CTCpvcUbDw08uFSSaZpeRS22E2NuQTALLRIT3BHhWRpFNse0TAr8FP72046j3FEDS3JdrXIIqTQ63dv/3b4i2DtbUQ9pkQzV
yIw7NTR7h0az33zBdngfniGcubxYWk+yhKCOdo4NuQHNNzRmSgfhjr0OATEebGhmcIKi07xhGFiD7s/4+hwXF3anxWFUzsUJDMnRg1UT9KNFUPlGglG+VhpNGZDYlnTumN2opzMEkFJK6SciGogV0dr61uA8aT++
AaDEscxqWjVCXnqAWKOde7dSj8REKGEhQrqqlymwqgOPdteME5fvFvFyA3NiUlaktSD2yVyUkyFn9J66I5NaTSARmVhSDbN/AevHRAFh6Xscmlp39KUyW/Jz4Ufdmh0jIKuUD3N+RAe23PPitRMI07iafeBCwtjP
ZdMKYe3b+UjHe+QjwYFJKf7XSjXjH2tVT060YMgKUNVbclavEEbEzOwP3+I+y5z+MzUXcuWujFZzgrLiAIPT1U1k5zyq7XgqyVhu7uQzEQdy5jgk7dH5hDwkSqhPyL3eXSlkEOhcuyx4O51MtBxS763OrQNfh8WZ
XAqP4tE3o/ScF6+qgXS4MitZKaYidpt2eKbuN2ypp1mqmUUsZ1720PWy8Dq3JcBsocwnXkcFvEkagdsiHe8kEfzRgaKp4IkpgbiB3jfcmvBpmCioQDfwOpbwHW0eTeK0DFgl6yXq8ZQ5iacxouHuweqdoYrDD4Fl
G+eMSXTQr+RoI5vRDD6mDViudSGypES/W54R4DJ5h1jQSYube7iSSBSvoS9+7+yzPr8Yubsz4Z0KaXgEmZiMtfOMCP+n2AJdvi0y59W7faI9WSFxUir/lsBVcz/utmmh2iSwk0gO4b8BjL/5zKsVEEp+wm+Kj4GV
ZBIeIyfDYSdfRdgRI9SVlQ9UBQDhAWt9YDK0M0inmZLN8Z8YbqZVsiqSTiL7AkuS5J7B1nrTicl4rBNn+DDXHMyYtg1FxONWp8ANOYUfVjty+0DJEeJl+XfyE35w8+zldj5CD9EdfYfbgPXeLPf+nMCPuZ7czVum
TNrp3N0CWMMOU8ntbA4G1jYaYIwZrmikevrPcNj7cnsPa4TV3ob6jgsrGpV93fqAPw2rrtAfV8xHET2eLXMvzhb7S9oCbL83Z3/2g0ij3hI6LnkchPx5c5WsYBIxblMBUAKnERLj5abjcsGEiFEH14R1xTW/tn/2
TET6+xuMJFRemGU/MnStkaCbBeu/IsZLyrPozTeB2nTluP58hEyASupaeh2Og2nC6deyiAZzaDZTPEQUUE0lxP54GaVRm7gjoXElvhndO8MiTJYjD7I88n4DqD2XvMOmDWswR/2KCjdlEtW6uRLFDkUVAIrtR2FT
RtU/8F3LOZGdBUefdWmqPxgq/+Zq4LZceNKmnxFO4Y5fpDX5KiIcBbsNtsmTyt+6pnL9AlvIWsA/keW4fVuA+BsuQSe2k9TfBqLklpKixZ/Ii9zZ3A72yUbRHdPnwr+1pB2frFO/ZqRh2oyDi6gJmot6gDg04/NP
QltVAFoA73SWSGkKlfIQfFzbfT91sGxBjFh5zn3iYVZZ3Ef5r+9tDyWuSxX1XG0v1lAM+JxoECKNxQwT9JY8hF2zOENOs8T62oqxDy4Z/uMhYAFk8tRndbfr7LagjR7f5+BbHbH7idMgLDz6642am299UkxuLvGO
cbprppBmFmYgYK7N0LmvxXp9ez3948k57ueRgcKPHaTNcNu06iTKxnQh1A1dP9Am73QceN6tZJpO65El9jhIJ+oRXJ2hZtYjKSbMc5KgWQbYDvyiy+cAbw6/rMC48usjJlDrjaQlL2+tKFugzrXSf8aomgxWnZWX
cl+nW0pi/r9hAlbyKIyHJrHJa4j61gZHUJN8SluFxFaVc5DiZ06lmNZOQpQFZgZp7ySRwtqTe4mAMnX6mYDj1RcsoY0Q+59PdZ8Y9P7AFkJvFKGOScazqdqDtuJqRgQ5+Ey9AT8KAL0Z5jqPYIVsBS2ZafXdJh/Z
xQ/oGwmUV8d0qzL9hg+OYmieA5az6UYJuAUoGPjdtfx5rDGXXsrqU1rdaN4kpqanyyM3k+QLIBntfSK47T3tIStgnnyUDJvGDjahBbF9YDtk9Vhh/wHEgDrktwFCUv6nIv5d8junZglgKcXosL+pu8Fn+/nLwcxl
Rq4L3N8DhMInvUHDEu82n5a2sAfvL3+pjm8c+ECQXnZP+59w1o557vN30J5DcIq/lF8zTfrGqNPemw8sB4oGnLVob6AnT3GENj9eBhZW7Xu6U8SpV6Z39wfiLBmFimlOiLnOCxS+2tNP1/wiA2m0oj6+rZRWM699
3CYdzYhUBLyu8/xSCmsz+9e59N+9tDCe5I6FSaPn2NQOdNmkX5DvSTHQinmD8p83EGlfys4G/hkWiQAm55tS8NYmnZJI63tuXRu38Y395G3bFWsjbwyyoc9JOqFl30sCBCJVVi+vUW7JIFqmBOVI7Sb2a0IzUuVy
tbyyXi4kT0F5M8Mk24GCO5hk3tQKsmIF2JkDVMItXdAJtu6+lTd2uhkVSmjwEmkYhgCGqv41BOgD10N9rukgpVzZs6Q8VlZrgzGroFR60NdF/sARtpkxIJS4T5VE4RJxqgcy0WGLiuxLRFF/yE0IpHh0oDxUqx71
gZbnSfIyk1m2CLqapNwxKWK0AczvD58dBd+F2/ejYy0iY4Qp5clwFoUWM8oC9q8nB+4N7tlcL3kyyj03nZpm83U2fsivm+RUSa77JqekiEcubZ43BVvH64pVL5nLHY/8A9b+ouUQWXNz6nLUUozf3OaQyTid9S5o
yDvJDIKJC9A+GiwR9sel4GThyPbyGmeOM2Yux1k8ixrJOrv7/qAwQ9aaDMupTWQ+yzrtlDBbb3uKojy2olpcLDVOOKEWP6Zhp3ojDMIodjYTeX5bt8mavOfWbqNEW4ZkPLC5tPWmbF17svfUbqANUBpiu4cDMxiN
pd4p5mfeEnuX1yJaBVo4jEgwZQpill4PsIcCqE92ELPauqvcUkjSPiD1TLM5F5x+hp8pOi3aSYEHA9Twgr3b6EPAq/CcpcPAZ8BxYLWLl5IMqgVKmDhMZ1pSRZJDZp9aasPhNgSMnK/QwFrL08wsMyJGXy6wqhH/
JgNoy36mODybQJILYaSP5rcnfof9UkkbOA/B9mbY5nDyxBw5gf2sk4Aq2spCaotrluornYSNWAAmRbLr61+agODaoQ8YGFlcBEm8L9kfI9XpumGAmoSSYrbzyRpyAII53CCIK9l6SVVSlQtmoDvI5jVRhpuCGAHK
MlFjqeAZ9WD+ZScSupg+cuxOzhT4jevo0imZ72hfeI02cbF4TcWX1u9R22KoOSQp+6SBoG5sXSZT8sSG4LWM7DmeySQ3kEPK0ieSVws1K/iwg++AnBys/Uxqx8PZh3UaqSvks0zNDapfnIxe9M+wnTLOyZ6hsyy7
AqwkCLdlzEyWdiHgwrfJkkBVjYmp+oxZTHEoNUssLYJ+kKQ8ycW3rRhuziWtr4fL4rmR25T/osRUmWGgwdwONpfw/L+aJnz1v9Y2FiFisxkQwGHKvb9BV8eYsDFXCChD/y4m1w7cYBGVdUjd6rb6VOW8vXUgzCdF
IYUigdyN84mVW79zgrwzfpSCf1LQyhdGVNSykoAqyxoDbyyM8RZfF3oErX0hWKqmPxH3EquUQ1bl0kdJMkxjXDn6jbkogM+KEKIqTdrkW0NmEwqjVKuL0QcMKiVCNKtmULnUh6xwps6S4KIjX/pM13zpgIATiH6M
a2d//Tnbubu242r3OfJKZOmOuw5p+CRWAplItBR4zuhK6lzHOHONyQwmUWthJToPuPtVEAitDeq6hTm6ESdVYIHntI18zb1MQRuSnMlV0zlhuHRJbedcVhWRIknDcc87VWnmPz9gGNuMrPeNBZwWIojiDyy5hVBF
oEKFOlSW81ylCRmkdmvKzrKfJauEqXwN2esaVonqPXdZJewARzWZ1+lGMPiopoEFxsyqpHN2OwInbHM/G2dI7bai9NksJVWoOO6oRlEsleQIVQj4dXNlrAMloVfifHXlmgH2tLG5gxL8P4p5m88Q4sKLYBdpcpT4
UMemra6T208jWPgl1pmMpRY0uZvOMFf5xQWdnctzP2L6cD299vtLezgzq9S8jybemfebrnXlfl84Cj7svBJ+iWlvTC4D5VxPRDUxfElATZvUedqd8Jp0DaO0Z8bDRErx6zoWxUAFL/rM1bJwxyIuNCrzprEB0pBK
EOV2AL6ZHRuoId08fe1LI90MLMy7t0qRpxalzYfigPlmbW+I/ZeczqKi/j8BQBDL9UzOEvJTTZTCd6HSJ5wxQCI5lkkfkvGQOBTU3mJtCcS3Uj3/Ebgby2LT/2rZhvxlnvTTw5bzQxDMWkEOI89Gf9QTgWDofUHw
/MPzyuPLr8yQtZDT+ON+de5Ion1Qk8rbYzqe8fnHu/dsoSGr8Y+sY9snVmng0jJ5z5E02C+KZQr7Qq8m0StFyL9IdrrEjLFbSTteHLtjoeGoWfkRpfr17SsT2fUmoiehSdTxIA3YQdoEKt7GpPd0d1T8boQ5IrTB
9pfh0Gv9AhdwO4upLh4rP4QaZXKZbEzjQNTMAviTDiIqJ+qvxDoiTe4lAXt2OOy9FYHHmoFa4aXwwEUx9mb7xdC06DXxSNYtI6vDahOKUF2RNUO/0vLKZys8cZiyehtLvoWAfUXOpT85fazkdhGCS5y109/8nXby
FV5EjhESkYZkrcpeKjfjzTr24VvUnmpPTazi6OktOYAJuGea9ALiEOWVdjR3hbEuGRsUAebIeTVfxiBq8jXgIWV12bF8SEm7lEUBktOcaMst+jIRWv22VyndXoaPA7qeDicJtsrvQSeW3L3lKRVnwMKIWU+SLrw1
apWkuD5SEem+Xqb6ct+oR0wDEjfkGKGq5ZmCrwzRQYG0+C2oyuIzgWTNZop4ErnNy23MBnhN1yfrxW5XImT9CVSyO8MyAiqlZ31fXxVfD7SSEBN7aHMHwU670c/h6MTh6otd+xmIacRq0YGMx1MX7wXyvccwymDf
UKt1QbUxKnTDuZDbZytXZIO4j2lExzMWt5WQBVmObG6pnz9to6SlQPeJCjHOyPJNq41GKWR8m86BEMUaE9Mkx5sRHkN2ArIpiZiPNf4+1pWIAhnPY6f9PYo457dfgIlMr68oTC/XIKi+6GVQHvclJx5IFaZhvIc9
Fo6C6pe4cgXqsZjcnMU6Z80rHHGcrL3XBWqARgSn2DTXUY48pK1YKx5PRLBC5ARo7+2nrRdrGTgyDfo5l7Z3qo0v7jei7X5Jpr1nasI8zBRwhKRzFWffZU63TfaKR9beERutDY31jBwoS7lb47FMwJYzSKulgxSR
yquUnwtMmpD8fc5fg+zru9rUYCICzyWjCWhVoffE1FmtIvdj68ywDVT2Vih6gQQZohsDwFvVFLjd97fIAiJiIH0UWfeGMs+pDZ99xcwxTlqrN0MU/Ed38H9Ofq3oOUILMxtTHG5V3ZkLe8svUB2zxFxNbsJNsJsZ
A3MbMBP1198/wEnpLJQStrhWDCpl11UmZzXcTl7L9xncdXvLSTWKGgnJte1ni/d7jXaNqgpGFqu1k35oK+vR96cgD6D2GWxYklUw6mpg9zIHjW4z5EedTeE1cYQeNj42uGkaS0yL2ECA9+oRbFQ+0vojGsQEXVBg
7c/5gxfbI2D4XFQQCneyLq1BCtPuYo5uuZTYnQumgAZHXRt2y8ZNU49LWhjODpLoXQyZBu1N294ljR+oHBqtgtfUbWpMc1VoK0qRNFV8x67r+FfWSCPm5o8DcE4iSTSlSh72KHL/JKanTYZK6pwdNTj9v8cGyNhr
NEqNNlpiw6/jS8zGzMujyMrPaBLDEvFg6MOWRmMjk42mxY1zG802Qf2UmWZ0awX0rlQwOQMcU9CN3t/i0Hue0VaNQ8rY2FiWaVlDNg9PKli/rAbD+Ju8Fl+gAkSvxHuxWBhOfkV0LAM1A9FN3zeI1xK4wlWV1BSh
fxfx6wYxEtkgGwG81qsLfFl5B9LoYxZeg1T0VdaNP9ToADt4PMLhQI1mvKRVfUcY/L8UYyxWS4FccdWSrZ1vlfoLKVtebwA9HZCDDhEm2+MWzL26KD13NY84wcTYayF9Q6lFpAsQOqRZdjm3IcIygIV4kcr158lo
EcYJH5Jl3r7gt9x8uSbHaQ30Z/hSSF22MW+sbvHw+4JJKB9OdmU+TCXz8aWJXQqfvQgRi+1IQj25sjzidtqFye7GSWifxkrTgI7sD6bYAY0GhvsyRcSjMt9a55RIwnRXGFpWQCUhm4ULySqTCB26uy/QTJ+JUK3P
GZ7lCYpJThjeQoKEKEKDGNVgHce5K6zBKzq0sMJaYRf7h8NXr3TFfOrgTkdof72fD57pfZMmwEaioEhn3Yay0kCZWu+lB9oCiQdbdBi6IU8F4tXlA3Q+flIUOGTaPPfMa+KK9R0ymHGqo7nz1HddeNhIeUdM9yPT
snYXWRmu1w8hnLCbC1J6uaEG42SahufpSNC6Bd5biORBO0B0qAFNau284o6WzGjU1Izyj27684SIvTyx9qVLu4lYx8rEOrE9SD7/6lQiLW5g3jIk+ITx1kzFind7F41WYv6qFcM/Z4btYFTlA2v21qFnsIGjdqsO
ILONNjmPSqpgOta29nGA4GxlIfXmjNyPVyoEpbbFiAh3ZE4NRYFCyRvpDc1H1ohBHYFS7zznhgYol70HabMta78lsCm8WHDSrrYy7973cr1t/jAbNuEOmzHSK5wVMO1adEFGbcSYZMBrXlkjnCbZlCkRGW5yB90S
55R7EORZruNDDHd18pd3nT/qpxdqSIltWV/js1PmYows67nfPb2JBJ37NNjCeRxFeudgRHainWOGu//Hxck9oLAWp10T/4kSMYIT72tQ1FlfbfjHtejDt/WP63Rd2HxQK8th9S23NujQvu1ZA+iQtwluPppewukl
sB8vb2yaHqFD37mNg+sARTP445ExkEu7P0OaR//86ZDyAhczOWeS8gZ7T2Gg8oINkP1yNgXU8E942vwJdZftcE+4C13ZkKA9BYL8qfbY3SKB7XG5m55E5vVb9ZoKTJNyqS1zgbXmmN4s/3CEewDlcAsR2Tk5w9KV
gwFc+/yJKU8Oh+p5Yjy0hr6u9yT6CpRKOaDtFJLw6+2Kn23EErV5asjEX+N42z+7eYwHa1eT3eW6h8Oa32FR7wZfsNG2gIVMR2w1MiAE3M8G/3dfGdAuEWsqYMsfyGbOM4PSO6bdih1Do20FVXE/XQIWaq2+V7PY
ts9AM9C1mjoybf+9xDqqNgqD6IXsRPVfU5rRBTigh2ipmq8DTBIZkE+7VmW8rFSynYeXX/Xhdavfkilnl3nH7dU5JWZV3VZQXb4xc6NesDWbQGL7daJcXzEzYzXf5WIDbJuk2BuaPr+YqU14ONVBa2TboMj0bsWc
aYEK43b7/63EMb+7/mN7+qmpgfuN5gc0JPUoZrdl/XaIlvlF1mhaDOx9HyodbknPN0nlH643j2SiXj7r2ebX795sDrdlJ1zCSk5n5bKmkS2PvT4WvNOhGP2TQpBWeSrzdIAoRv/aarddgByeQa+rteurYmyj6iQX
gwDv6zwUo5J7rG/+IX3DqkYohxe8s+r4ccsDJALy1NNoBW48l9+mtb8020XHG1FbFAaI3UyqSTfa8XgvN4v/YUmdOSmsWMN4dKR6Lf5hpM0+Y/l5/GR3N1dFQwNV2I9tAExwXmT7dJ4X6MYHh200CUUO8lVkaF/V
EDqgoX/T0S55UueJJE0OTiE9xfpK//oMGqoR/dOphIJ0Q42Oh/lOxxc1OgOn58p30EM5AIUXOOcZxVHJB7DsxBa+8sbWxfvnHyrsH2KPtniE4e2IReHVXIDgdjrz0kV5ajBsGzW4JQrQQlmCxMrXDaW0jCIj7gIG
mAVdsNNGIINe2HGrkIglhPM0eqMduM9ph8zzqIibRFTQSmx3KCuKaiHnKTnUDpDmTFDtAh4mOfHU9zNlzAmpluQoUxB0wSN2aKqCI/8oFmsPoh9jKXa6iOtvlqbMWWMb9CL4Q6sRYBt6bOGWPDU4aGNfHWYxLR9s
6amlFSWd0st8qDwXsB58XDi3OSOFqMdk0p7IhYGTov0sdxVWCvkfX+V3DhsACC20CPu2D9CgEShQfHhAHcN85YWPoRq+BcQIjiPWuPfnO7Y63vsA+8K/EnlUs3/ki2ub5JtMXs40Gc7tzYXUQsQqhXB5DkBjS5Xs
UneHJMm1cXHHXtxUqZZLxh89E3yAj1fqwx3keLDgUU7sAhe0LA3ckoT7UVxRccdwhjaSN5SC6rrgyNFSjHs9gFNDHcLr4wf+lbXvAnazfSfewQhbt26q8s1Pl7GIuw9xovag9l/jr+MgF7gt2vVE47GPd7jcg47S
PInTYP8jTE/U2pnYMukNS6QjQdQFKrirGUdhfsX0c4jRlQ2lJHmoWC9b7R+ITdYT8tRw4mwqiOHiYMZQ69WIL9Niwe5DXnevBWNwwKaiao6LHKmcQj1wiugKyXV3ybMtqsQk+3ieA1ukWbbzIG4J/QqQiJvAbyMR
G3MwEuX4USqrAIdezlERpNAp/0wuaWusPO1LFD1smDyb8GtR8IgPsNmfG6gfvmSjYV3RZvc0Mtwe+acnWZnquWk3KYWCJQpZxNsyXjOqjkJu9JQ7Zk2WD++uW3p4sbttilFB7cUdhNY5bPCZITF5x4TRrltO7Mbw
zGw5u7T2EhQf28gTb0qI2Pd2TEjuUmswz2XF27kCz8O9+QbCKFMdXlcsKKir9LRAZW/e7tyfTAoJmTyk/fRRp6eqxIu5iOEMbIGJU6rVHNZMO9V2fmV4FvfXH3xT8fo8daRFr9lTbQ5mF9Z6f+d0FfBjaoBCTsB/
CrNFB2fkB7O9Xar5X49k89x4H0d380I2X6UmyMv6rdI3Szf0x5hMgvdjrZbLfbWYMQK4fiQD9ee9T7FPCX0EKJDqcsrsMfbm4xtpa7GPIdJS1KCs9n+RXgJbnFFuzDzj8vgVpc8N1foVnLZ84xr3A0Z8EUTXFT5B
WDTjlEOhNESPM2+cG6b57+8rPhMeugYUgT/h2qng6RjECPDOMmRdqckU43LU1t2sxCkiuZwlV+nd7PKd3btGRh1Z6Imv/TrGXTZe0AW7o5FDs1zYwblzKzh4W0UcXpF0Ix+SeHNqBtMVEwWTYygemUSfDdA4MK3Y
46cIFEtjaHqN9eGtUKKEJbY2aMlIEbb7bUaubGZeqyQOoocIFIiDzX+4ifwCXrMvBAIdjSJTv4DliStSZjfA2Cok1FdUZCLJUbOXNhv+X4bxbxjbaV9jBMOyB9uAojDkDlcRSU97k4aMkQ97hJkVSx1MHIsnOjI/
tfh9NVo6+dhe3gGyZAgRGODI09TJ5TgkiiPiUaAeBfuzGDJ8CE2dw2qHeNaSkR1Icq2YFOG0sHtye5CvxfU+zodIkMNxBNcpnZzXCR0I1iu0WimAkg+2EULpJ8jKFgE00oxheIs8xTU5asmQOz2ylfUmzs6pKM83
Y1KcpSuz57jNoYuM22T9CdcbYA3jN/AHl/AeVtoUR/6O8xdnBl3r4SLwZJQj8O+T0rIZ4d7k8YArSPhrX5wleWlnOcuRUPHoC0jG7l0v9WBRMFuRe5iYnq9zHqDrqQQWNaWS3ia9enxPbJwU0Ib3NthGxwOC8hGc
lGQ22GVZpzJA9200FQk4IKt1NPczuUgCvEHRMjLRZgCBI7wMn1IdXjytuxAZoKqP+ReT/xX6t83gZ28sI5WneLFyfkoIqrIWRppauUsjSMzKSvgSmzx8kG5r2GiDMhFFU55obV9D+fMLdDoExvRFqDFjpG8neQpG
BrHm5+9nzNaQujmsk7jK8zAyQzEqtKFOmDxjl7p0WBTQ+B7ozLwmUawWAXg6hYrkecoxqgQ9eskr4zFO5naik92vlvjwuLFbdT12Wcj50b7k6XJkl/ODdOxg93xGpJwMCS2MKaw9cBwZbOtcequJn3hnB4w+pAR1
rw1ajNWYVnXosWr0xyo1TvLt2XiY/SXOWOh9yarfQ3srY03zHWIFqEW1g7k6nkSdXNEVMXQ7/TlkUvezI8E+ju14hTIOp0RiRkAPjNZVnU/7Af5hxigIifCo7RR/6Ap6n0EhrK+A+FR9vfongQX1nvLLlwLKGwGr
aQoiNqgkf091pQOGM3kxH47QPX3OHUjCCklDL+4MNRgxLI8Ad+kR+evnXtYoW7rYg6pqjNSI9XCM1t1H3BQhVbQFxPv4TBGwybKTbNCMPTkukyzSgaL2313t/MJYZPSJAEAwZ5Nn7tCI+Ox0gE2nwOWCQ+hCfPiT
+5fYY+yPg+sPvZ+e0QDMxR4QervQaqNxsaShqNRMWDPrVezWuynU34smZuVeqVS6eJipAupartghSRD9eqNPi0dwS1z9eRHrYRj9rPXIQcIigm0NFyk+gt1htgtPq4hyqcU9mrXUzTtMK7C6croS015quOIn+phR
Sysrt5ESlCGMZGdsltCw6rts1EpOZbIssbNNyxqwh5yHXksG35NmBKmIsvo6ety9Jft9excROcfgK0vmw7uGnHDyf8LjYAX65Yyed3p0YJ0Xxr3hgJXguCfuEi6xgUiWf6jkNrgLtUu4L+I/901XhCeCcEpGxaJa
9ViRIaOBo8/nTDvEburECzkOk+CQfdiTwZwymkQL9G/ssNaeaNvI49MAGwdVG5H4+N3nkYedoq+vrSWLDpf/6GLWlIIONdued27523JggzaixuWOBioV8lQkmkeBjLq3Q/YXD7DZnnQ7THR6UVpaBLlB0lIfVt++
WDKdmZxDOxJa7kZrM2UMdnJHRaVyeCtsVseeGU5/Coh4pWyo72b1HYHQNI2gxY0XoGhW8tl97oMTwinwCrCGUT3MNW6PAFx3NlAG+qy1XRYPSvSNtrD9GKxCKc8i7HtQ6SrE/ViEUVQ1kwo99eqVZGc3jr0cRHrW
CBT/uhqtGzxjELhrn2BIsD4msjqoS5CoUBdcPrtwqzVxLGNtk/BJjCfSJrGALibLXvYw8/m+Oxeymd6F3HDM5Q0BrCypZ9UqnMcfdCFSm0uTB8v1/CK31g8JDd+EKHHaJOFNspKTxvHzh4cP7MuxylmtbJywuLLP
EPnKEPNhjkOXMqP8noPOCipcOUeWJVmZXjQnC3Kw8hflhNSgXGFg460pQD7c8e1UOrni2jTypZQn+haHYpzCBYMiCCCsJyOL7G4dVVLyjG2jUsecDVWntIkpN2LS0RlgnW0wmhB7aqmr73V8QcKC47wUD/XU84hZ
EcvsN7PPZWvtqd2Sl8U4q7jhTMH9fUNTc2fGy1mkKbalZt08g2JzGbovpd81k4YhpAjadUw1ssoBHUshex4whjBxkTO22Rqrxmtu84YJaiPMkrYZ8P+7i4ghYG17g8t/RLjW3ZxAIcRxTAgKaTjbe7F4vF78Wn9Q
1Dh8DGaPYfsYDoNe5JiAnXjMW0+ZWM5+B2mpGMiz53k4luQUvmemLmxz5BJheIqUU0XCfXudjgCGt17wmjePcgmmflwitBnjPLc7AgstFug+hgQwJpHAaa5j6Z/DBd3g6DJQ/Lqc5kssJMHlECbFLi6JECfS3ZTH
mdHckamWETrBig3ksCRmQiDcfO6TMsfd9egIyMfoBBjrRKAm4CJnavTGptAGuoCvgpBU4SKS56weyAuJ2E4ekONL4W15yCOaGc2V85AgIKWObBhGhVj1C+NKNN7TkdKm/+/DL1+uW4/WVevrCZ8iqHmfTP4ohS8S
sMQYopQdt30XA7grGxk6EULaFZSEOQkFUKVrhm5CprWkDzQSa8jjGDhInUmpSfvL9gJKDza7NMy1aY3MkSMghp2slSIMnbPV6/l8tkWoJHELrVXaojWL4+KlbhFb4m0IcVUhC3KBVfnCvB5xGkavN3TcdhA/Tjyb
p9GRz3UXFSY9eDoPKyi/H5WlD4KIHIPk9OIkozPd8KUJyEvgn55aNt7cnFaf5jnNNiQdsM4T/sDWqi/QcTTDNmjIfzjOftKevLh8ataBNoCmwV++9xab5gus3YTVkLLEfudmnGQo2A39PqXoHfcHtWk3OoiiJ1QO
KgBJ2Ufc4sbdfiQLrFL8Gi9OHAxc+gaxDIsYiiJx8z3pYeCGWIHzzirUhrGaoUWWPD+vUdLaQ24stG50PTBzIW2Pzg1lCGiGNIosymkbUthBXBTgiovl407TJfUPEDPMa5slav1LhouQPuqzgzwUnR0Eg2zJTAnB
ec534GYv7+013kdNtnxAp+xNv7oJkNurQVNsyhBJAm4w9CVbk/N/foalltjDUloNOSIldICND3VeBObRo1jxzrcR8zvHEKRFC7dqfCasBjFxGpLR64hJgSpAQXiUNLw1fUTYMK46ROaC1W8D9JtBRdqglT/HjpkC
IFC0UoZ2L8Zol+LLmjqtsKXmULuw84WRwnpaajU+EZvnuwETfbVX4kxsgt19AtcE/Pl7sTH7dROooCaGryJz6dbiKJlENxSjWSrJ/da1eneKS1CDhMNfvDZfeP4t31ElaOi6LKjP8MYDn2NkonbV64heclBkYMkP
EofBG9iSWVRUUQM6PjLTro1tnrbbhq4KEi7DIoHZUkZHS46QG3Z77MtcbFzYiMmEK/X953gZ80uAzl51DmrUCTPu/1RxgTK0fGTTLRPn+GyMB+XT1S847U7wk77QaZSW6n8o89GXeshK8MQFpM9taci2TqQoI76T
rLjIMuMH/RmYxqkJeLCh2m9XW4Y/R2mUPf8AHuhojm/avtjD1Sifkw9MHK5o8auOul9KZ4sfoMbpzvXNWDc2sGwKwSv3hBn5BQiZHwYVkSZIsNT0ZoROGuVL4JigCZ+62y7ErBkH+jXDMfrMaqy2zYjHvCGhIYfE
cJqT4gzm9GdIbvuywuf6r2gNdOCsXA9c8TKLpkGO8VxKh8ZxyT1iGW6SRgXfKjsvMXAJDfHDA6Nj4LCix+4BI0qFKWbtlJsuLms4ZwVmnPmWJbIUDCZovmFZqcxaV7I26HWpktotoiNtxRhlv+QXSH+hDxv1/eKI
RIllY8oL6BFrgUNNHM8aSJOWMz13o7U6+lARPVx7bDabe7dF2EkXjw/wVhmMkeiGxUajxwvBpWm1I4vc4NaBE0uiXqCjokMMFTz6YpaFjkGwPOA7hg1GnXBU7TNWSWEk8lgOFWzbwGse7dgXlxRp9WxTOpufCoWD
gZ2YUE2JxpS8ns/tqIZykpumvVoyZEpNv06yAYmDMroHb2Krmt6yKrftpPH3GHI0AO/E32xjRnUANOnk3JzfcsJa8aDWiaAhM/pqg1gwbFxPUp/miIA9vPt+S3mPixPZW+Bjv3WCF8Z9ACjHAGc96CNZv5J8imBv
+jMaUIzXOu/8H84pobol+JYBINYn1+T6wKsF1WH5kchQdTCB3G7LLWl3ylTQ2yGEXVdR8tOSZCZIZHkF0nfdfr2GqWUfX1LMgLTYvAm3i7SmaVpnXTUl6GdbkVSfxW5IkAb1W1LE9VbpEXUsU0DxNStCPi0AQnm9
xA6UlurojPQV18iTVc52QQAHFyWAyQ3i9Qw0yweo9pTEJTvWEdMaUraAxA9SlVf3J8fv+I3wTG26fE2zmwnOuuSiLGxPDSwdncdlbLgtHBn9SIWID+l09MmdQuIFCZ5pbs7+u107C4iAA1HnZIb2MXuFw8eBEcqO
nD+XvGpDP8GFtksYf/N8MukYrhngseycJOZpnQwv0FefC0Id91dDcgITtFF/dSWQT4aiHEpgy7SUXDFLbs2V2IAarJXYfRO2RgWVfkdy4x5mR+Gk8FgxvP0asF9PPExiFqwsnn6wiGQjZb4bSTzXTzs8lFG2Vcea
RmGkPxo/Cx2NSJbXxqx1YDjFDGL9Hr/++Se0NLzKAhOD8+JZzVSnZxRraO7X9aV1n0NPp2DXHzzm/eM2a71lEDCMRPp5C7tHnSt8rSgnFsI+zIsdWb352BbP59ObiLNQ9gmOW4iq0lo3+ruydLYFhK4X8Emlfy5H
V59xztvEGHP5OCFlQ/k3OP+XwVKMM47VJSqKQSLHco0BL/KExDyh6rkiJvjBYcfsFfIBwBDKxmrWdHYOTG3bnhlYfD3hJ5LmuVwDpu+ZkRHXC+qgXZx/qxaTC9t55thbcyRWpcvR/K8qok3ySKKX//EAXc2LVi/p
OmsXGQwspyqCeV5460SeXZJJHcx+6owP5ueDBsXBjWK4unagIaggt7ZjJgdGYS9q+X9ILNtDl0oUuLAq205vaHRLTCIAtbisD+N8ffjeha+FOsEBHDm/dTjaA/wzyj72IJjPKYNvp5Rv75jPnZ9iTVnGCrJgqVnl
68ocG7amkMhtSfV62J3U6UY8SElHUgxQd7iQt//HF4Hv6l14pkxvNYj52qhiBXWUxKYtF7W7S/qsXaWvvDgIwIp85GIsSZQL8h/zXOyVLID1JBbC+XxV7J2L1AVbRJOSmLnr4vJc6Ff4gfpBsTXzOqG1weAYXlvs
xR6laIHiiFVunWsP6QROIgRUoKJKA0FleZF8UFU3PFf0sB4WIojs5C7BKoxGcY/TUsMIIQAh1/nR3dTfvLnIt1X6mCyi7AS6bY69u+vAyJUUvlXS+zKeQI9M0mVy4po1cyDXHkFOpjwMVhTvjPq3+v5cFFbueBSk
iewt537Y6EwLIN1ptdpBR7Rqs5EgjpbEseWLVSSvfCY0p67cfnbhqsaxcXMBfjw3wwU4YQIxaFVApr3+nkSjM9JKstSeLp8ZhOSAd9cdBiPNSpVaz9FQX/oaaRj0cpldD4UVUmh7V3fY4B4uEgjdhskGYTJPIHFk
OcOOKcL4YLxx0hsZLbwUOOxxQ08164upneKol2mDqMdxPOmSIMKb9mH3JY2eIDBc8jsyC71L61v8GcAkuVhRwBJSZnnUIa0d1noy67fNwBBMBfVXV5XzxxERXgjmmeBDLEjM6wIpp4nbWY0WNqMtdwQx7FJyajh7
mPq+tjZ0eOparhqoqHZQxBTQDHeZkX9uN9+j3seU8dUR5lxDO8YRvJUwgDlbpLy6dqt+M4Oi32KZM/E+HG2DGQ8COHIz2C55MonGZd/nEbS7hT/g6R/dT06FGNNJ4HUBJxpNKwCtiAmK+C4GCKP4GoEM9WRy4oZL
Za5PjEPWHfdhzDtMxUtLVZH0wzRrJvfu9mfyWIBc20/C/kgYJwuZ7z2VLnkgSZqcRKlPYyw230FosCxveV3qqqsZMnMOuEnaYkq9PH7pCyDpS7F/KCwV0ZJ+l/d4QaxyImjxW6DPxHs5WgMVgeYcGNO48MGpHgmG
zUuiBk7hvDGxb69Au6juNlf9LKHj+DXJbDQLcobjTdpkVc2zmhZDVw2eS9bGKBoJSprre/i2SAYL+yA9jGDakg7+h+esh76X+5aV57ygWcnvoULBW6+ctNUgLZALeyYO0nz/vRUeSiDFWPRU6G7de8j0oOpsxcNn
rnKJTJ6JVoD77a2GeWi3vOEybp+2cnd5WBzWmQOaLqd/IkOoyADAdkNlsT6nIxebfAuVd0Rgg1crO3egvdfna8Ab51izg9eIpji5IMTN7V/Tehk65RCmBgy2dhFAO0T1EGfGaR7KkPnkR33tfFXXfzi5vjviTMw8
StZcNaYMmXe1I0icQJb1blwlZdfIYIZ+a3kWnIjK8xFwOikjzC10SLQBcWrAgNlPGzquPaU3sRiZ/siYW00Kjyq0iixJbQr4b7XpPTmnvviHmdvO0u6QoAsuDldgBzVXHrdfM9BdNJuO5nsQKJT8pNNzf556Y36m
AhDnqZ7GSGHiOq9soYi5+C1H77KZ1Jrum2ExW8sm+UJ6t57ELP63NFXyCjUBMCh7T53QHbTI+ghxFm8+lpMpEP4Ys8bHdwfRlMVupGvU+szh0wASiJ0UAl+8ckBY3gTRHODY3XBWEIA7namDwqkiGa3JTWepnNoV
05Rpu6wNahl1+i5pwoFMhjXCl5L4Uj85YQVyOi2C6a8tsHscg7JUAVEMOArsYNlrtYUcCaSo8HCA0JwexSB7TKVMjx2dfrkewiE6DrDZTs3x4tz2GwdmjKJylDyppRlxjtE9Zti/FArnwsyIFl67ghRv4/IqBksK
Ov2G3plilBmfPZnFJheGrBiJCWjhZKgL4fy/NfN5NvVvviXR/p19VXy0j+USTq03GXw9YtqA0/zXs2S6Ww+PePqIt5VVnGjTfR5j+lJaDRuQ15qKpbJ+eT8l9KgBrcSmbg36nqm1a8Ip4SaG2HBD3ZoxGV8vRKjb
fTMekaRSIR0hJK4sbbgmClDdAb1OKOlVn2Y6STv5EV/mPx52AJ908FBRUSO899W1v/VKQDRIXVUB0Bq8YeyNNohDeGkZxA+xAvJQLH7QeCufZtCV0pBi+9CRvIVwPB164j0/SR3xor3jbMhtLr9IZ60nerabUbt+
hqAKiSwLfDFU3TREn7ao0pYhy9cNmJEBoJHBz0IFx1Q4mniOGBnZgB/nzXWrIhRO2XNTnPUJPkNZdb2KaRrBnVQEkVim4CEalqMi8MSaaGkFglMHhvrw5sterRyFc+tlxTBTLhr6pCJdpJhg6RAvp24TbybubXVB
k0ttVjMKt4yhRIc1gMLtaLBp6oB480Wuqh0kY+tl5bBoufAIlsVIi+VWBIAwdUi8MRpj2dIEYVSHxJsbsnWGcQ2X9YJi9uxZv6nNddgf0rSzcByPQLSsIRSDt4X4MnWbeIOZdzybQ0hksAwht6q9tyAgJYNbf/Dg
1Qc+Bzfv2Mvw81SMGnB4BBZmxbTwlzT6YumQFmP+lQ5wMeBb6XAXwgMWwtxgoD9wMgBepacYO7JCfbYAaxpDsDLBOYb6q0jJLXZmb8khrRVCNwxXM3IcPdIRQo7PW/reNYy+ai7jQuw7bE7xDxrHEZNb2FKrR6ne
Dh2jEzPmNEH9qljdd1gQrErIWMhzdXzGlagKhllwioSfEo9WB7c4n60ggrYZN5aUYbU++ef2LfBGxpJyI2ezHBVtGafpSbTnLxMkUYzZno5eXCBBy84QxCdQdp3zjJE71DfxlHoLln8B4CJM9Rztgofey1pAFjez
Zs+1GFWpYDFjkonyaO2YvfsAnBG0SBWy4GRrsyxbDps5e4rOEz6Rd1tNvQs0W2NSpbNy33i6lWpKbfBNTW9epW1k4WeCVLsu1DMOd1wE3YNhrD5z9lwa3V6At2Rzwg026qm41OUULgv+N6d1DgGjLNok+xObY6+j
P35QO+xSYvkcc8/JedgWJg9lku7Kt52NuE0k0U9SRULOlMwE4DgCNgP7S7uYxnYKUe+TShBVsS1fXp+CWmLard67D02Lk4A5N27bJe8Z/Wz0uf9dfYiM3pJFS+ZYtkdSN2MerSJ69ayNx1wxNjcqBrUlYisKX2HM
7JS+YxUQwGffZ6+UOmKclh1+ix8BhBD0R93jux9wcUkf41Sjlh8mDE3BiDC9+p/cjDk+XR3pz/rrvzCaEtk5ta9rI9fDtw3U756fgcyGd6vix1FGasNIjYjwpIyUE2W4krmYUj2asOUIqV4GThSaaWVo7oEsd6Ob
LPc5AvchtVuHAG4qOnPM35ndkeS0jCrnd8Ejj79huXnG+ueU8H4XTxgDfhSoC7Cft8AoXwlY8GuajT5kOYwVODLlCmrCJjpvVu0TlxIUJ9M3B0BNL+wsL/x6uYZenvw0r9nU7jzpy+vr6/ccB2NjZBdzO0A1X/yk
yUiWvFOEesgHcekcMqHpFtDKQVAurv6EjGaqIBydAk3YebsW/Mlt9R5BWwCgRfbKfxcR2sxjzoIlwAiVYVwZZi/fLRFI/yKA/3jZhILA0Z/bQ4ZIyNtND8HOu7+5EbhNKSv8BDWsx52tk4AzsPNAONE0LP30BK49
QFeG/nfqnutDB+9K30KofxzfwoestJCfV8r33+UdGkGmzGHjvMQxghPb0w7iFoMGwJHOsq+1Fj0KLINX0io8iqKc5V/fPAIRnss7iOqFOoffOeUiS2J7SRb6nugv8AJhpXcIjeH5CfY+l1fjn8aLMaiLmHsnDoKb
zMfYS5jvhwlPho8tua34v2FnP+cP0kssYcqp2DD9/27Pn/ahwxYzZXclD50AASdAmc6XFL3/b4aL970iad1L/He/MSHfTngy4aoY+QwaUAu317IrwaKVEjXLVxLnIBBzsF23MTmC3r9QHhLbzGEp6QLhjBRyuwTa
+YNxczPvudB+nmdkNtNFV7x8KCrSI5Lpi2KSP9VRtsG4AJbLVbFP8OoDZB9Q+Opb1wy+FjWhSXtqi9p54ARdKuG6jJqXVZbOqvBTTtgRMXRbYorlysiIPSvosWVW7vrboUnlZb4pnVsLKV8uteNxJ/9JJ/dkaf6B
E2FPudpbudnLFwb4xVHUePeK87Tb13Wv/pAarUNxE2QbvwPCnyOGrYZswCbSqnVAtceWFFZLbyQBDbPtkfRC1lb3SumDZEGETlINM45+3F+b+cEZ017D/I/NIsE788P5VexnTEqLAvwXGFbnhUkFDsLJt0MUz7Os
fTWp5utmFajGUbPtqALZHRG/QZhvIqnUJmKRQT/h+z6ma4o4IsrLFaHykJZvIJ2vYvkEac0CwG0nTXHs6dW0SU1mk0IG5jwca+mRb0tq3NLHHdLEjOPCsqXen+jF6ewBNsrC+RQa+5MkaiMskDWCGznAxO2FB/eH
jCuC31OUvvyg6bqf/YADlUOjEdLXx2qkRT23AVgoaZWyvbp+5TjWPSbhPkUBkVd6DSLSume/aeoZq2JZXpgzyw0EChni+XBUTM+dYyweH8EAFQzczuWbbOVIMcASd8gRIZGGiIroAuELIa4Zmh3JQfwLcu6U5pDR
ZsnKwW1tOvjpGY4LhH9PSMUCr96L1d23NhHVhOJ9x6cZosHARVZzi2axmhm59Yh/t+8OnnoGvCliumZ1xu3dMECDbhs3XwoCD0mY/xIhFTjAGig3ymjn0GhUvLxKvP9jAkWE1l6EU0B2ipHBZ1eK5jgaL7VOyWKF
BZ9Bks+SPYhXTMV5aG4DnIRA7A87WJL+WJ7GlK1RRXQk+tfEaQD061ft4XU3j1mqExhCF/oWJoQu0kgSOCZ8sAFiXsDzSlsAt6D6S0E8CtNy3cH21dozLOCUhq0NZuw1vEnQNykvtC80dZD9RhnS0WUEFSMsE/b8
X4L2ioNbrSbBu9PCuc32POatsGns5DDoeePqwumsARhJnolgq9UGeROPJ5kfjDbj1hNeDo2zgikiTm5Z7WF0XCkie4P5wfqRcp09cSOD+BsXxoKhoTjg+mVtpWc6GyMxS3frtEX2ry/ep+NovLSBGuUETuAQWwEo
rPLIEbhN2AK+GT9aXmAg486vNhNmWsI+4pBH8YCQmxJvHferS6AsidGDioQVT7JFjuL/+v+DGT7mV7r/ncJgYmkwrB5BsRgJ/lwKD3sNJGK4uvHLUZzIL/2RZMm6lIoWAnJgQpZ0conMHqmxIKIpeCGLZD3/Y150
5j01L9bYQQUZQdHk3xR6yep/NeHuf21DP5ZIcTOfTva7pIFiOknzsS/mbs7RZ4U/QnfdJer6w7E1fb+8K+kvTa+6sNM/djc/h9bj9WU+kpQDDabOhR0YqujNwTujhqk/e5TdIrpExfadDVD46Gu+ft6qy88/OmlU
fPyQWrjTINAU7G2dGH9kB3lk3quUkQ2Yvj5wsbe8ffzjQfnln//txuWbJSubi4S+8M2/0Gz5G13iP/r3P6MODz5GQ/eE42vfFAfjvtehVv+HgiYqRuqq/6W5bEOymy2gqZL46L25fUZ/5vMbc1L0x1/Nrc2ln0b0
m31zfpnRb+35zXJT9NmuOTfltqi0tJzsKS53oPC+IsJfkyq9AfPlA9u+nmu/u3PF3ZSqGnIez7CcvonfnNb1uu9mjEi3hUZDag2olYUvsuLGBFaA8uWPeW8ChkNk8lhIrrw/I9DZeDtg22e45us6A2nzxcKFPa3C
lU01bZ0ZSDPiw3ZnMg00JKeAC4beojhJTsXORQcGxx9+fvp9b+ugM/UzSb5gbUd+OE+2//ojq7QM7JRjMeNN361DGWT+l2/l9QkKE4BgDVeyeNdEu+Jqi/f1cWQhTW/J6bhv6kQwF5/Qihzr+SZvf7nMUdZIeg6f
XgKpenYBaQm0L60LhCtpZmlbhkBs+qdt61BeOtTXxuA/madL5hywW3/XLBUoRd1GSx0v9TbtLpj4vm7GuMGLW4+oNpo67e3yoT5d/5Bk4dN4G4w3WStJ1A1I1p3mW4HnH6GsbeHmXAipKd28WAw6BGsWQzRiSFSw
lyT0WbNXFG12MnE3Y6mW9OOWAj8WF3/6ZkuHrVA0vmkm6PjOkOW3Yk29GnYktQCSgYZ6dC3BRgyCgGu2ZZ95hZuQxomDhOMjhn2/CLF/ajqRTHdhJLG+jTN1gdo4Ylz3m8UR2rktAWkI18qNdFg/0JjddwO8ljiX
cn8RuuF3LTnKfix/Ni+EvJS2VlcLuxziPUWu3mpfdBjiIVWChtHMh9IOxLxm+R+/PFJoVZZYYTW901uBoz2WhIGxvwGaEt6gRdwDopyNhkbzgJWQal2t7Xw78BBaFzQgnIcAwRy3swbQxaN0kmFcNEwduXnaE0sv
nUYpwmf4liKOvfRDg/Jyg+7tdWNnChJkGzVsZhDcp4/piu32iFj3hHupxEdUoPIneUnd8EvTUYY+uwodWpfHskVZ4aU0InKDblGY22K5YC2XTD23FzW8WaTok4ecgDZ6+4guIlVHfEo/iXs403WXtN7JPrr+bbyE
a/SQqUjLsS8qkSKZ2WYX3ore77/LhPUDUI4Z6GanEfgbkwqpF5xnWPr+JVy7PMryh+x3uSPsYd/3XoeebRhTnFHYe3koYvflSczfuMtQXQLii3BAQtrIx8GuC1hXTl1dHEtkQ2ixmDNOG60WCLE4zsxJwxKB+I4d
vl/lL/ZdHChwCWVAwuvR4MBDQypmWySst5H+BX/E3tPQmhtiR+Hq65AvbLEaBD4/w7LH+ywBickKEyRK4kMoCwpvQUsVxYU+jFb2/fgl8R10hg6H4IDmFJTwiqCplhAvfJ3jTYt1Mj/PY4Pn8GUEe82Z3e0fOwTC
9qKYX8oGhDg7v2gMEJ5WsiRmjg+X2OGbKxqZQxUhC5q8Se2vXnXtsrhQFhFXp44SrdJHBTZo33tNEsNrtyLoRU1wTr3zpGUHSDyCnFbVqByH4rfqeipFFXmZovKWE72W2wvR/2ZuEIh0lvJRcDoheJX42F5X3l29
d61fT2PtzgFfcjQOSfIhS96uW4YqZTHtjjV10Pg9vRtm68NSmRCsgiHuAYBrd9lfJaW04i34HuYDf+HnTCa4W5zGv6//HC//LXQ1oy92NcjpP3T+mw97+p/6f1aLdjdW6/GTGkX8+SJ80wQoB81j+9tyidjXDL8U
i1HYYh9FESVAzboGTBywOgdMexzcMqFQTwbbVwRCG7AKinub8oq4T7MEgnu7/Ndu8fAeZceI3NJ5jRiuCSqske3CNRJb1qeulWzr/P7a4gDQHwCixkgBIJTCbrdpy2/7dNZ7Fq5GNoOSnuY9W5EGyJI6pZKyW7bj
w1L4muNzrOZr6cb5wym0gpO4d02sovgmu1hgp3hJmFtWOsejMxwuJJhZ70jJn3gr+awaZHwSQcqns3Ni69X5DSvPDHYuXbggVh4qpFkfmh+qdIlS+ZSk3soeszVBzQ+NAEMxD9NcRBV59ahLWGPqb0nYnNc+tnzv
NUkQLs4Q63VfV72i1aG1kJbkp5fZvaAzxpAT20bj8hFsiEyQJPNTOnQyzVWvbxcAVa9dt91a4Esf+t5cNYNwBMUfTZOFoXPmT20yfSFze4AfyJH8cnL8jTUP1aJiJk/akle0UwpgO9ytNnoVTI8Fz91LwQx/Zw0C
A0nmzpJsserpgqO0tLAhZUJTimbNSaE5YISEULCpOIilGUjfTHO6ap1OyE2BeuLA+upg9uSHO4GBrxAa6MAr30SHyLw1bgi3JCVoRbNrAM8Q4ylWPdR/EjM8koCG41HGIooDU7gDlPi2ZUua2n9pSE+K7yEWz/fJ
lfziHJX9IhWbxlzWoLMSSzv7SK6yend6yBe9Z/DMIdAJ49bxYbIYjM7p8vJE5Y/wHXvO179oEJbs0sJ0TOKS7xq8+8/XxpO+gRa3V4DqspznOF/xprke5K6nIYSmjZvvG3KapKrTP8z2I5EGgGugAdYrYDVsCrCW
7kPJ8D5UCFFRFLyuHatrfdqdq4ExqDjdsVsuPbFK+EROcJJyd80X+Lu26ob0yBnshqvWfENDuNm461BQuyrBWL84sA7xkamazzH8oBiIa4NcaA+PAqOIVYoDlOrZ2ikgHq5Cp7XkPpC5icXErSFdgiiUtMoNOuAR
+7+2/08evOV7T4hZkVZhPp9N+A6UO8WG6cCM+s31mMds55QKKX0qP+2bU4KUhB07DnWyR1gCpEGUA+enWuCo4dEiYT2yc+Mw3KlVl50STaMAWvZagYw2coiY4e2343u0bj8LifI0orACpsU4AN3k4RmHizxRHnQI
zASXQkS53Ys4Shbx2JoWvT62OY2gr4FeXe7dAs9NATC8oqQUXK9O7O0ROjXoUGIFLYrjPynAioTt1L5mxNyYTUnDISE3uetuSWGsYRLf5POz24wTWTJ+Iw0zRvvHGJ+yaXf8PDpKHSHrjAQLf9pOFi7VzyVMQQMj
1KkN9Z8SCSAVhvpN7gCsro/5Ye0VUh0WoE3w6RmMygoCmwkp3A+Rl2GVfYizgYCxHK2ra97StiL3Z5rd5M+h463VUAaIPokVP+559g3o20MOQXlpEumHeluTQtoKR4DON8iQeMXNkqqfFkoS0x1BJKYpbzJaKvBP
sA56IKnJbjkHi6b6nBNj0EUyUxPJ4UsNH6hAA79PmzKREa1PbUVIjizefKndUdYkeWg4XPQJ5epV/R+TbYG45hux/m+zNCzxgKadzYdISaGAHTwM928ZDuflY7CaN6DJDXpgBNpLMeCOZxnu9uDwda+WijzIUlFd
KmsLLAYB6Cscue+xZ+keH9WN0Ty+afPGKVd+SxkCw3knDVTozh0m0FwPPJzLqNj0up1n/poWSb3Dj3/SGfXeTMdOdfBbtf5E4w2q9mrvla1WaGvnuuvZeTnpsUd4RSM2v9OEk9lwdjv3uxmLXq6BAXNOx7NjVYur
GeZT0dRsFF5NwcYYhnxD2XPhq9jnTKXni2jEPTkwocJUqN5ZNIVA5NIlYkjSiC4JffA8IT3kk9SupKTbPROlsN/XPkQpoPahfbEeBlpnRDZS+O1JkSaRskCTQFTG9z3s8v7SU/faeGdMXF36EoUozHNyPUdaKRpr
Kfqg6aJBvk39R4v2Di6Kcof07rjVaMSowV3+iyGInLGa05NRM91pHYWKEbasM002JrpfeMlUavqotO5sPF9b2+RXrGIn+hu9WzwGJWioQphyAZjXObijLZFvHb5ZhJDImawV4K5wFI8dBs6Wf05hwWvkxrnCS9JP
ld5a8zk87RW38kK4fn3CNqJvnj/Oy87tPDNJlp/MgEde0HYykYcrzKTOKfTfmtq6LqA6YpZkREQlDq+QSfSQz1AcqleiYewFCfZgmV6cRcT1VXcmJU46/F60513PA85m/Ay/PRUNZy5p4t6KqZa6kOTn+KQD5GtQ
08RLLqEYtTdu1+KflJwy6GZHQLWpr7j7avUe07wK+QAJEZnEcRV68SVU0T2XpMS8xjLrY8htXYN/Sc6VuP0TRRkx2dCZY9aBNCEFUE3tMpWaZmkkpesuivGH++VxryZYZq6W/IsUzkk0WMTwYmW9rMGyx421I1dc
po9k/arkdqvkbiMczKsiBBMW6g7tCL8giUABI9a0IH3+TR+jYX14IAd9pay9f5HtJcTB/t3VLksuFUJpeoKSNYqjStFebK7XApv44oqYOuk/vLPj+rKx1VlmIQHgq8Lysg8X7Tkmyi+hl8gULDFgpjDZWwCGu9iM
u+2IBw81NuMZo15nSYZCQtNnGAEn0oHmA0M/x8xR9clV8KY0U+HGz+3mtK8l/YfcJ6aUUaRjsK52wAxAvuZg88R3byfSGUNdPGOMpozRVY+0hr9p8qMc1ppORA8NAFXLkrGtvnN46SVa/7jjNV2XinxpqdKnHL4l
C/dNx1FVqL6AV8hjcNxBjIHV83OhL0p6fLeerEmb3NvOl14KQ7OSNL3ZB1q6gwxtM4m4dgUe08GvBk7wmE3Pkj6JjSu9CI+aNl5eUdB9KffnSl4W3PWNd9dD0/k5z5Dd5/MFBkuE64UX8RgiVMWDz9YoDjg/ZpkP
s7Io98FjA4PmwVooKNYBv0OMue2s8exydCbH5VGxkFC4GLA4X7X1QBzRkMuLj9qXoEiPK1kk5TlSKllprVPlqX5RIe5jHm81S9DIi0cSe9rwXi556e7qjxcFT+XAns+U/x2UevFrtja4KOrLKd7jkJRi4qPT7puf
fe+5XN8fAL7Nm4ERL2fT2yMkqn2DsCll4xh8G7wkVFU3uFg56HCR/pBiQqT0lHi5NDZBIQUYUGA+ec9arwzJB30UZfruJsLTQSgxbmSdHf3Pa1vsnc0HlhDX2LfgQP0gI/UYZY6lP3bYUI6WMQQssxU782UC2mZ2
1Tl6p9r6Vvfyz16xtuqzhrYk7TAuJBNi5vcdq9z19OS6O25GGek5BlRfKhYQDvFnyhro/tqGXlyLHPB1UbX6+nU5qTkWFQg1LkYbQMIV0pCz6E+N2RrJnJsOckK44u4TAaWGAVrgChzw0ZHjU268JFtkmymIAAnw
qIZFLgSQzKBVim9EiZ0a6nk21DOkHcswkBom9rXitx/OVRDJepSrN0pOQKInR5ICA1x3OqyFFvpPgjbiHGk8LDcc3IGksk2OHQxtK6PzpBH9zWoCfPVtrA/GemyM3Phcr4q7x7KuZD5a7js7BHnxPk1X4vlhXyts
eejPd9NGW0Ij8EK8zssBQTb123O2g2Eg/4u/Zq6AbqUxL4B9qeQIN6bkNnj3Q2XjeLm1/5ULZPbBCdQRwVBQhrbv92Um16n9y4KS4XL0g4bn5cWtMO6eLLs0ceRcDvylM1QB5pDm9fJ/H5/9c/b5kZdmw1camzZT
N17QbuSK3jumjomkUVqzL2YjAjAtcekH596Axtd7/g2did5JF2sFBC/sQx3TJdcCx+wb70QAAoUEtJd186NLkXct5frSZwqgcyQNf4U6iPlt+sCec+gAPGpNgcNkdtnln4nbhqtcO5qR0W3EvvL0DEWfT67KsF1O
7ekyDgquLZyJeCNnejzqsCoB6sqs7F+MoaQuWZ5fZ0KOn37ET0deJ8ZZ6zFEYALErpNnltmpoHz+UFszhQw8SIsOE9opPhPHRn6QPc7c6TQShg5kBeTjvts6fFFA6t/2hvcvctSEOIU8WTxhqcdnOelHG6wYtiWo
6YGhj+MWwp3ghS38+3oGNEvqUPv3KUHK8bJLREr7UODOVMWkm2BXgbZRLuveGVUO4PF/sgd9M7HkceU5jfaeI5Wtr1Hg72qW9QYbmcSwMhJuM0Czr+Onv50SHvBI/YaaKw0on38OjEZIaOhUJ0XjRyIk35NJqkxJ
Ed4E1mXW1+YQoVxCpCsXibmRag0OHracuW7DgBpg1hZA1UMk88i5QyymyUgSMoCaJC5muGi9QnUVeF47pRo4WA8pyvQ3+1Mxe4hPYM207NCOxmRpUttJtievQH6852n/c6KnUKcVR7wAwec+9MbR5oNY4rmNI6rm
UNnCDmhiqpElBIJM6iDqaBn7qaJGRQ/qXa/Twk42miZrarytHL3yvni27cRDWWPqlB5VtYh6ksOSjn9Z9H9Ve5bZ2KQIogMuAEwrnf/merP5NMRMLSQX6/p2fKqb1If4wxI13yrWN5Tmdcz31oJ52OfSU9DXCOfh
HkIBTozeuyt9fNMhXzyIqDAXw3bqHGcINpb3GHPcY9Jnjs5tYcFbgGn7oRNSeMRnl7grJvV8lyuKBQXgFgtBO3txlKPGbyxTR3diLC9SsFR8J44rsJ/95a2kFGlerCI9FIqCCpxdpnXQlyGUTeczjiW3h1vx8E0x
9j8aIokyP7GEu3MjZNE64RSj+fhKAhgwAggYsBpwTuuxczmPH5952JStchn56fVL6xp3ZI0ysFAaUgz5xS2wtMSSWO8BPMcQvwd5OpT5fZCGzL/hS4OnX9/ydNP09fcHxSp42j2YQ3RyPMEvRfvqB6bZdAL9GNUT
O9m719kHXn1Bui3d79qZJDuyjJ1bjwIaLvGyf82vX34MvL6D3h4jqLaOmJKNWfpDzdL6DZGRW121+laIHUGosfBd2cn+bMbxVf2CfNX0MGGSkOTRwkM02C6q5oHqZFXx4hhk3e6wnKc8UNmjirl1N0Y5EqVqXz+A
yhcKYzdpr3xUxPFD1W4V9gdRZB5WnGuTePAJviZlagxVe/yKRRsOYAL5pFM1dHpEba62qRyacvA6kz9E0Ahv40izO2kd8wEpMTufGCN6u2VN6c5AX6kIKNPG45sLZB0neAROE/Jmy9e9v7B3FLT8vcSiE1dsfQVI
jdW5d8eIHsZOZpBtH0iodffdnJLDiBGT3yOrvso/uZO9iAKPJa9kfxtgNmFfZPcSZJeAdLfGBfDHb6QJX0XIgPENLiOTZug8fyYipvbAdtBJaQQ3v7xNiQFEeIByx1dVJu9JZtI0+MhQGKbHln8Ktd5Kz0Yl7Gr9
r4y5FJwZxUy6H3KRAINQ1tuzxtRwXJ4IT/eWSzDSTjsH1gDDgTdyL8TuwoOinRHPhb0E7RdGDA3QAAKusSLwAJ+oCtb8ytPPbXnzxIy+Hh30xXAMii0JPU5FYwP42K39xyJZEhGBckBDcDHR7It8WHxAHgOjs+2B
R/bl4XSesiJHVzd845oL8/HaFiiiasdTDQvXkKCgdA8VNdlb4C855VB6Fw+neYBjwg4C5XlMiE5+6N3F12f5fvZzdCn2t+N3It9UeT4hk2NCcjlgwKpk/1joEizHVHp7zB+WeVFII5Pw9Nh6sDXDOB7olsTI9q6N
8Yw4WR4y1XO9jvWdYnLpyxD0Qqj8mleAoOAoYTykNVGlaCGr/A+LrPfqeHdGL1S15xUwSWg5rbisW9meT3t+V7T3rduq6x7+a6wVtaOH/AkC/NJqCTQ4q54My6aFe0vLdTZXktTTLMkYpK3a0tyBYHxuktqDMIQE
1/Bq+C+WpMz92fJ8VYxT57TaWKuwbN6vlIcxSb++lUkdZy4zpvszsM554RXBgR93OMeF8emZgFZryTW5EGdRgfmWJT/JAQsF62fUR9N8HJD5Q23vtEkM6WioyhHR44xlkngCXx0HznjB4ZPlJo+ObnO6nU8KJyBS
2CXwnxJMHogT8nzclsXVEClm/eel6uHlvWDzD9W4t9ZsfIcZ+a3DYk6pY7jG+88wv37KglHZ/ZWckL2H8hPah6b6rbl7ZdXPwpw4zy6W+piy9SbtYdy29NpuqznWTk1z+0o27y//L+STiwBVwRoRqtOJS4WOcgU2
H8hGXMXLK43A9KmFTdOVHojKVq914H+d6AV92bYMLY4L3iqkXG6UpNdjOd7/DsUPrrm0dofnPG9KPfiRFZZTRGJplJkVsihm6RDPPnTGftcPLnXPbaWER7HsVyU/vzs/P+NZnF0GAx+hc0fAY0KwzXUvQZIejk3A
rfBee/qeDdj2K+fVW2+AGkFDqvGQisaTi87A88TwodBVGjHb6dqZqCwA8unqOon8ys0tuBMQ0PqwtZasfwFAIMy0Go4VxjzQWEZ81tNNjQd9pQvcIW+m7MAuIS7Admrc/ztCGhxjjte9uOqWTOKG7Msi6LCVG8cC
D3XZuTRYFruUMf07TtD9TDwNG5ZwcF9yDnWlpvIEsbRDCDTi2hY5JcCG2bwJ17MVgup1eL37+yDzG+f6OndS5TM7i/hlUHXIIhi3BAXjTTGKVIgGOr+uE6WGhBD1lyGwcV7yb8ywDQb7jNsZrvFLIm85CCS1pYWs
W0AIhOkP9DF8ll0xEzpE3WboZrQ9C3MUQ/pPcXA+ZIHA0sng+ie8zxrvVA0OzPqfi2BYEQ+kvzHfHReINgzDTj8jFcntIjutk/1t2IkgaV30aT0o/H+vhvwLmWEBbzgGFKmmeWZTMMbwQb11dyB6D3T5vb3S93Zq
fAdGfMdld/1XbILHabBD1tbl3aFNZaA+jjEEWvAX6R2d4qiU+421QR4Cgj9uOXA64aVwhBiFXO/bRu5Ol5koDH4WzSZKcFreZnBBlskaMiJK8P9I3Z6BkXXzhI89tFtMauP7zocLL3yhVSvVfnW39S729KUXvVzp
7V9rHTx2FZBNdYhkU5h1809u0uEnjE18RdF4PhvNew7zEPIMkEd+ucsj4FdjQCDnMpkVTek4a6J1j51VDGm4vDIPAw3r4NZmROP9ij0Hb6m7xkcGwvbx8qgMZnvECv2k8te9QmdCA8ViI3Noi1Jw7kohVRww5vKZ
ZzLy3I1qMtHQCl159k3nZI/QomrDdfoIraN+64WD4ubs6D7oN7OQM8Eu6Xb6xDx8BvwyC7qNexkmyCFnanYdx0txvBA2uI3tnfR9P4qjfAkJPSKHPigHP4hHwdCP+5rmdducPlrnB4bwGfSQGTqOWf66DU+fXcsi
q51s/vsNoT8AX19POm/3b8wo+El1MwmxBlsC5ihJ8Q6OHxKHDsnGqnHeHbBbhTtdG43Yqeicrj2p2Om+2ZN6qrN67F4aDvH0G8cpW/p53x1bWEiygWN+/elvBwTA5IM/A63Idj5trXvT+SkZNLZPsOdAP/SEJzpJ
39SiToaFF5WFID8sMYj1eAmP8q+Mfxjxm2BuzIo2lI+nH8YxFBxJS5NFF3rtdx/1SaiNEqunilWjhoOnGQ7aPufuaWc9uSoGgRb7CSbfnT8jTqxc87b8kQx9d1j587lJ5ov7u2TdZX+InCkL/4cFmkWowRYAUXDO
SeVdCTjR6c4d9S97Cu/XjoMDpCgb0gLWPRPhxXDhczafHHwsNDku98UAkD4L9eU/PKbDYhEbEM2AqD4/gEsjGvUYqaCXFhZyNtmSDi6gDwSa8UP3RPwZy3rn8EG+UB4o0gMBhgBoEXIeXxd0BaRB7sG2UrkxqT+0
rnec0+vmOyb4pec+6GS2WGejtOorxGg+QYd8Qt3LV6+8EV7LKLACBzyVRXtnS4tuNVrCflXSiCcUTGNsrVIhKytQepDDO9P+Yd71mto3ndw51ePKcUFKw6HcYqC9y38XV5pmldNDB6199JhzRjMLBdJiRQKRNmKS
NJHH8cx9U6+lryWkpu7SppO94yiwDwechS9sPvaflUddNn3sMmiorYJZIuZwfPLkCv3MMK2lFNlZhHJjpOQG5TfFhlaKsUp3HAb3B1UOvjqP2HKsbizuv5htLqr1J1NmKsHYVdEggVLPBZUXjcqNsPMdtwsPTCuv
EASwGnEg0H039ZDyn7qkVES3LDb6tizTAOgcV+sI83G4iPySGrE4W7QS7DMfp12DkAKh/Fq3IsdhXnakDqC9zIaWckxZdXFJwWIpLaQfj/CVO8+DeKoNDb/6MZCpKlm126qwe5snrNDKiqQJCWAJnZCVpZP+IVXr
z80hZIpu3KFxGLq67mkgqAbUDJwIL+8vUIXXgGH79RitoiVHkF7OstDjsZdepg9G6EOgjhPNOc2exW/3+QXZ5bLC6SN0wQLz+dJbYvjLe1X006ruZY/mJ+w4fHVFD9crLjRfWUrac2i2f9W2XGsX9PAwK3EQdfYR
/pGyrpF519SkBRLKOI6r2nEexVMIpX6mGoxDBvXlzGNDHQzaXGJhROtg+hwqUMbQPDXDx0pKlb5UeIHSnA7EBmqwv5zvsu/v08AmlCuM5fpzWStf85urNUgXQs4TBMn/BOPsT36w0TT7Ww0ThKn/my8l/KmjLz91
sYpXVNtA46CBcy5AYJVvTMlSUSACEIzcCTamRF4EhBhhDRcnUa3c8Wz2gBLFlXnEhR4TRTSKcB7DqIB9P628n9DPlkSi17walriIbAOtpeAs/eCn5zNA1SARr4L4kPcXbD0quj8+GFl8+0edUFYqduA7V/wwxKHb
A3oT6BdKAPObRdJxo29y5yLHsMXmuMbV+mFJLGz6DmG8TzIrr/205KDo2Hj1dSHaf2Ufps36gY8WxTpIW+0YhbUEun1hxIE2w4/b5EOHpGk8pUSbhpFg0gZjRYFOMaIWTnyLGDShVXKhwx/6riiRw0JcmvJtRjlK
BSMLOebI81L7gl7n/OFRRNWsriTIrquTDjf9I8GlzMrX8Wy2VE8K7orkY43I2RoVNn95QkcCXgQn7ASR7JEiC9fjp7ys5ML+M+Shx2WhzqZLxd6V2POLugguBHNHsjgk6ybMS6r7vJKEKb+60FEDhI0ntqYdr8YJ
1rXlNSj8M9LrORrZiQ+OBK707FoKeFVkuVl13bPFOBmrcfFI+gWTprJuxEhP7EeEDDPjBT9xPGN3OyMqRhThKLt3rShlQ+CwD3G3eV7wlyoJVV4di/WccZhZJwtQKdOKSV0AGFF3V61PA6urEUnN2s3LO/s4KeSH
SfzuKhEuzVV+d7tQvh446tjK3hfQrzYgHu/++zCvyoiaWhqSI511JuuGlQlex6U822R9bwZF3CyDaQze+pBGhDZZwsZAWwKgGb+PBKEKslFX25Rq148buaQFzm/csrty57J9QrCZwee8JOXzqKY6RxgzU/2hOPme
aG8WcfCho6Oz+Pr7HtOIszu4ybb+jjY47YLoXucQx+CvHotvf/mHu0X2G7SWJdE107VzUYPZhJ27Umq62gCJ6EF0L4p+9xnrYzOvchaxlePoHriB6BwtGqslVhKoS+4jdbf7TYqWS3zPjf4KO7QRrjDf6ZIJ1al0
QFnPPEJGaWPCdjuN31HjXE6sHVKpZt2zK5TDzfo+315nrjMU7s6mj/vsazc6lU8RVlguSzCyOpUeY3fHlkwDW0oxGCwHJrRXRzkj6lYlWRfRXFdPUuFnXUcSe9WlPiP6xTwnBNOZwSTbgegRrLWNvfn9rq387+F3
5fzZDsWuwmUMXkIhN+4ZFHo8502KpAxTBji7NhfmGX9gHydAL+RlnH2V79x+z5ARaIccjezKV5KVjgvLepDOlnTCKrV35OOLcXOpCp38KddA1QjkOtvDx706Xp1iX3Y29A5+dyjxHAsn4+2GwGEeWbFpRXNCxmzs
tvVnAQKazKFVotaymvb/3KX+bDFBCmnfEfwlq4V5GgCZ664MEcSjCkDaWLu6LN2XOzVzyqEIz/kuwpejEL9faqkMKDSmQqtJQmserMSiJvkLoEydRMawX5eZREeH67CbEl0gBvpLzkSVQNFawCo+TgNjAoY4ZfAG
8TssSvRW91ZeBCmxHrOaBCB0VwiTRohH231b6Pfu76D9C4yfGkQLz2xe2H7OhymqKq0d0RY6c/xBj9jcAnNy0NV2/BZS/7oocRasF015ndUUHzU7rrxpt8c26zGWK0RSM26FVFnCeGPhaln5dUH5PRrYNa+3HFax
5Y4Ttw9aDMGdqbNiLUs3jgEiq2CJGS8iklf1/gIOXxDOC8P4hdoJ+zuF75Nsk/OVe7p3dlpCmsh8Q73nBWcdt+oW+uBgtq9de0K+shnikEedrs0vdF6r5JHGo+za1vHASgYdDw4OH1MA1K41kpkzA01shPeT1IjY
uMeyDmO93Nlyotd3NcCkqT3muh5zUqG9ihZgvfsugjdSOkHjXU4udSgZUM0jIthWHedIfu4VjJyMIigZgpHVsT75uoJx91zN6WAY+5n3Rvuy7hKtoQOBL+FX32fWW58rZSNUX1tEKPCGbWq1/6lVO2bW/CVxbGYk
vyVI6Ixhz8Q+QQwZu1/XdCt6NtNdKT0rNo++6w7ZfgAPMlE6Vq9SCQCmY6nkv5BqxYZG6N1JknVSw3wvJWD0Hkk930v3NibcfuN/UgDE7hxHaDDHjMWnee37wlwnUt7w71GuQelVuyHF/02GDbvXGlktWQEMATno
lguM8AQMfPzYwZ57RnSVdq+dKuoPx8bF2g+dVvr9xfvcPjRO8i7yxv7kA22oSkB8k/B0yIwTsUQcjo7Lys/cSvl2ODx4QXcErt3IAJ6t7qzZPn3jzmwQn0uTOa41bK11zsPcpVjirr+bV6ByY//b6pdjaNOJ1AB5
56cVt91BxZY8XnHfbLhFaghqUS1UwrGhTf+n3XXW4PNx9X6Kq3dkPqz4AtL1PV/IHF+DY8BtX8ZXQIi26G2+TgmEaxh/YY2XK3nMf0GAajl00rBTOF51YgywfupfQfj/Y5Aa6NjjGs3Ly/sbATj+LqmgUSFlTRQ9
nOePfDkGkrjAI6YZiaWLusROlalVtcfNRUPu6/SjuuWqAs//Gb9XoPhsU8emTftQREXsxB1+VGBnfgK05hzsjjo32+zhtVvyY83SAX77GbhD06arCY98CfT12hBI6L9BghOGOIfAh27wqx+8OYU7wfvm8/8uJDr/
rsLkW3bt6UUXqM8Oat5M80crktGCM35bBPsqMLV9sjhb0WbogjL8wRmfyEepRe3OcUjRRGPP4zLgiu0Kyghcc4Z9g7/PPg7kHWHuYJilFgHg7MB7HAqYLyCnBKLdlQR1C4OuCUbJkFgWGHXPqms3c8CnQszlfZCh
1ATUBi/m83KFAv2K82L486XDktVC6bI8/rqay/b+DGyalC6fn1NBtd7kbSPl2XB07sIuwt9J59drusAWqidGyyUBuk9XY/ZqIVzaV//JwJYnywGKJf5bXqXlW5V7u9Qfy2NwnvZhaS96+o1ofAEklavf5fYt0jWv
v8uhZ08Uz6uyIZh72+68fAlhk3wL3TN8Rf8Lwy+X9I2x7fI3GhRoxt+BQ4U0Ew39m2Hr4cMvGc4/x0+J2ZxYnMz447ENAHnqwkMMPWv6SG/cbNGQPUPnTuEnkr/dN1T7qR3Wn/P9uZDZ5/Ve14dK+v7sMkNw92gv
QMz9pEEddtzgATyz3AyeRCsI1XuT94lvp1bi8v9z88cMc+75zM3pwBr5UGgb+vLsM2BSb7laGGurA9Swf/Xk/33oDqeOEKJ5TEXy/NN69g4T+VxtI0S9O4jHvw/ge/9ZoVr8UqmpX6Gq91g57b9nXBl3/uW/n0hJ
cHRbKGcb/FwLEJF4jMeKbATIb3YuL+6QGVcPgJzmL5lAfQcg0daeU1cDXI3T78cM8MIL/08u9OZ7SKjemwIwhcNfQvEaUUv6/3gp3vtdZQqeLsL+z8puf05E34H+ufbPTWWnTxhyZ494NrZ5Qv9vMtdQd+zHri+5
8m4kaxdVKYqRvoFb96s7NahgFmcKdvg/j7mAOkkM9YiC1eVfNP4YMTv/8cd8tIpiLjIdRp+kl1IbvzBc9r4Cyf4O3Qy4GsXG9PK2LQlh/k/y0DyqUOfVtvcXHnk4P7wDmVKgztfZye6zzLWZdMBUPulVzMFAX14U
BtaHCVGo1i8W/5lx1ScrYDiaPIS2qXpnAOafB9joYHK6/23c/bsK3fxHO6D8p5Va16/5DY7ZJfHJ/iSnJ6wv8O9b7SvXXw1/0qTi/NFSUL6gy0TgH3dwvw2rsh2tey+6wy90nIgu8hGohcQl6mtEjNl1vsx35DGj
a4xy/PpZUb1RrF4HZWLDDju6KKCtFHTvS8aBFKlgJRB7uuR74SwuLw6oI7IJFrj8RLCSf2UpK72lK+Lg1hN7XJUb4o7hV3y3ASqpJFgOjZ6QIUh664OHlOx1MaMzoqivSYfWO+vrYv/ZemvdWz+VB+Iign7S38k0
nkqISP60HE4nZgec7p2P2cnvN4l3nFFMaQT5KB8tvrzNq6/FR5Jv15yX7a982UYsCDmZzXwJFue/RH6ksfsFbBgnH9sjfjz9Kc61xeBel0ZBdzYecct6z23N8FmxTB51LmXknrTt0Rid6cQ0O6JqazobNmPfG3B0
vK+8Av0yFDB3EFxr2OUPTdz2PQhYFLob9xmRHxAhvFZd5lf9ffi5aMS3oFE4kD4JNEz650/NGsPJzGEtklcdIPSwcb29g8gVvRiR1K7IMOqJnpz4ZjC8YmBG5C1L1g1MewpChSZmBIe1sh0FWLvr9BxCT5+DGQMS
syFWg/BCCVL+GZJlXb63Hu3uT0d0QqpVkRxtJah1mdQgJhuUZLBikkbdtG6ssDVM9o6UnF7GD24E8ddODpQymo34OLpoeT0c3OgpTN/yPhXV06494XI5mZ7V3koX9jArb01X1IqPQMTSIB5jg2gf4/tBDaOm5h3W
NXm9fA+U0GCHJlKytK0z3pNoWSf4uKKpS1+qrMwXRHjV/ZbYW0rKtTmGdllGkzcsYKt2PPT8TMKCUVHKzpmgShN39IgARYPD7csJALtZ+Me/I2EJ1tXIQbeodmFT7qnBy8bWyMaX3wKA/9YQVOpuBq/K7BnlKoRk
anv0/St/g03qXmVomYy1qXiKpW4Ii5LWOsZ0IC8TA3dJf1b4rPSqXCE6PL+25mNnAs2KXUs60Eu9yjjUyRVsOCPURudCSbinQGBhs3BCmnyCyWEsy0iPneRxFZvLph0r6YpivdlI/ruJFzNnlEqZks4R182jDVTi
DAR/1Oevu63fRFkAJ7sFbG53sg6NLYP/84bXjkOWevm4tCoU23UXIspd8XTYrFuGFo5OUCl1cdZGJFJ2F1lFu1BxVkAulG1N7AHr1RjR2kJ/2iQyhHCGYdPhMWz6+k3Ssqf+y+uEAsrhCcOJcMjc31CCp/FZiEoE
Ben73xWXvAzsl118/HLD0Oli6wgf3iXf4VpZGbxXA/H+xb+sm/hfv1Q71NIKIDWm9PdQyH9+7yy3bykltVNlSz890/n4ZTeM9kxM4OoTm8tn6dZ9kA3AS0Q0aOzHX30HbHAc7O66UZUQhrWXxkFsCqf7G1qCF5Ql
+ZVKi9jCdxn02ABnnsMHhwLKYPmANVbd2FjzqqXSMgj8uvBRT/3IWYIW0gJbywuyt1nTdPIcwwamHIsxHPiZUHLeg34Q1sg99Fi5A+/BYnVpeD50Ow1Cv+mm9LNBN3W6k2Ti71RvdnNJgXzCMlMFu4oGXuZ7DDHC
TKUSSDI0mwXDftQNG9uRkyWbzhGrqN//uzzbdJuKHst3/l+pBznNIK6AzLIiT5Rltp2lnTqZkjACfQJp00FcYmInUVxySD+D9DMRO5tlSpuM/CSeWEWVOUErstyDJpcUk2MqlV0lROzlXtjX6dZ8k8MYIJi/XHim
7VqIDkze4L9td364+9rcV19TWL6rimafj7BdhWckoJY+0vnZkpI1yEAIIirODT29MgQ06AblKrc+8UG7zUxo55xHUo2WRkz0zkk4HwA1CK7q173rHJU4zNzmGr4gWUcdPszEQ4PvytEwhnuC8Hq7gcDSojtDb6Zx
3Cn/1nvfNA8c1M0Eowr2BOXShjYUis1VXyZ0LGdiyksNTaVUsObg44YyY3Bt5Sl5adPbaoq3nc6HO4CEkWky66/n07vqrkQ3uiCv0yJz/5aEFmxh1XI2ei2W4Zssh9qLTDyGqz1oe0j1wYvZVQdVF/FR2c5m0JWJ
oQ8UvexGARuSuClIrvTfVppyetvZHvqH5dDUyG2qowqTFdboce43puruiRyzRXdTs4bvo4oeu9Z/kg/Pawe4OtCp+Dc/sCZPrmmPBqKTWW9t6LjSbKPymVHGZnBUoYxT+jB2s4Vw/x7j9mvFKM6rJx/x/7uAzzrv
oYhkUrF8a1DcDTZJHQCjU/J35jtaZ9GFeyq6u17BhunsQA68d2XnybIDxHjr0V6ILEtrc2hKuL28IEQpjfXZTqqmHdYS10I5xfnVfYcUaw59LSpONLv4DzEBRYS6tK3ALxVMCh6QL4rlMzM7eJMnfOxme99ce/v1
A1u22lN0NebYadlK0z2n4jBJRG8ennh5NAWxX4WBDM6FaE29wK7o84xxQxtqEAzCZY5xGVV9HzTzqByR6IEMnH+w0QFXeHInr3hI5BZbPAn4IE+mXc23PeZBPOd442dcd45Yxp3IwuQRrHSIFgkWNZkJBc5BpGZI
2gWlb8pIu5cAcWPaBT8ApCBuZSBZy2f0V0jHP7pOKb1zWtVUdPFsUqNgPRWGwO25md/wEDIvptYY6ti1VSwkidMwrMFBsbVnNnTmbNId7MYjVS7aNym5DXdJso79ZIMXkflFfgA5GbNsBP48R73wZxZckUdigkKM
q1GhwDwLicS9aIEgIt3ogvOsBeVEsFyoDDLqH7XLMHdEkB2wgsAEGmugwlyWIC7BY+y5vdUuYaMARcYoDreVnmo2NO/VB643oQPCQDWhkXHz035/jI5q9uZpfr0dJ3XSCInqA+JuiVKEiVA/KqS4KICVrFVGJttS
txuling8Ukqw8DrhvqGQ+xO8uoOsZ635PQFce5CTedwkuL4jpJieZ+kXc5oGnx334+VUd+aV+gCypeXojYiSY2iRkxCI+SxqFjoOLAOupUXyZHihY026o3Yp9pIFImZL/6q58e7Ce/DfuAwmF9Ew2dhtDr0+GtrI
z1Jy5a+n6OStXGxpoxyLfTKu2yD3H92+HfIe/t0zvPO7rKmO3rrNf6X926W5VBfmBAI2AWNPcM3ifDG9xN1Bz3NwWpXSnzzHU/oOpCxARaiEiF/gEdiWasrc7UazQlodEgUQ+S+zodnL/s4X41x4dy5NHpMGrx2a
bu2ns/2BQ/PTU6xc/vvfK6VjXYV0CyE0mvqQrR7TnM8678zW95L7Lq/OP057zK+97DnVQXhavhnae2Ib2m+6KB0pw2Ci4QjoPL4Tlpqwgb8sKZpgPr/+LlQv3UhgatUVTDESzItz62mlpeagp0nFfTszZ8BeqhEd
ZJ2cM6GyijQs0/oXKXJH1SZaArcVaFwku6hVbKpnaR08SEGNfD7KIkxPKbpmJI/a9MSSADpNTfojro8732lkByOHTEY90IrgxfPFYpZ2t4bMxQV6Id5LCqLMyYYSbxQT7aPy7vXf7WprRmU83ZTur+L67lUBZy3F
tZg+AefjAY3hpePJF34OQxiC/+DIrIisWhpbW1ZpHU9fRC7tbkOVQyFcIVKqogeN6X5B7tpQOCPr4lSnkhI4Q5Q5iBvlauCHeAGpnjrM2El4zOY2+wMfwe5tiiRN1LcVgbdUrHsNl0YT7dVJH4DlqPXs2dbJdDMZ
btgMiPYPxYNocfvPOTU1OkYofJ5rXnlbaiRwJB7Z29oy7V888Ws2/Br/9SiN/ye1M0tQ0C0R8S+0WpDmaVFxbqnfqoBnu7kbmI1DwnEVZBAgIAvI9Kj54xnZHI5CD/tsd7j+F//0nx8u9QJ7raRmUfSc6p1BBg5z
RYBEDOAbIr8MVnwQ6YKOw/DTii0HeLXzT9aH9cL2X+Zz/YzqXzFHUZ2Hwz8Hdn2LiPqPcZpV01+pDoGN119um/dD8LbtYxVjhn1hGQ98E0Q3HLLeUSt2pxRGLGa5e5Jgv/2ygB3ZW9b0jLLw6ErQWMCRv/8GKTkr
LwjQrdzdLgwQ1Z4MzKA5TeJC56ToL2VQ/fxuK95fu5oFq0A772dIzRbmVIgEAyJ0vUJM+6Hxl9p2LbqLkpSjeAidF8Fn7ShtyfuHH3bxrgagkk7MX4TIXc0QsKL0Dn0r0qHH2CJjW/qa0bOAmOZghJ1Oa3GAo1+p
jakpmnLZ0gk3h5WVYBcTaSroffLhgLJFcHSDV3yLwS8LqDDAGmD25KE6nmjjUmOPF1GcOtQY5nvF2aqJct7046HeSOTEKI9oxNlcVEapytfqqHyR0HtjV232uwC/dFknnnKU7IcBDBrxP/BPUZMH5/myrNvj9d03
H67acL392P3l027fD4d/O8Z0c3v3+f7Pl/+ePdrvcCL+c4hBPdsxdaG/ysxQ2RIOP93qG2XUcl4DO54uutrvbEoXiqduV/X1F6N8JkdSF7VbbiXah7LRbpeHCEKvDevjcRzBzLRGbvHxcMU+3owHZIV56GgdjJ1s
cfy+sfIY4Ej4jeTwfrXVloVGm2N9q+sWuJv49LVi7IJqdTQWjZqvhD3KtOzFcUYD1nFlYaaCVT3/FxNmId++VlWvPflF2wMnXu4FABzE5Gt7F+vrajupM5lI8C9u3OSoRSk9PVNxYLOteJHAxc0KeIR0dhcrz/Rk
hlxw0wTjNmfbjcPl2KGGqdb0poeGsUE7P3Kl0NDGMvXd/qwtfDY3WQHvAjEQIpeQZPdbAxJS1bNfAJgTn3aZtPnhY0i+AbnJZR9j79JxiNUXKTaKefrlyNg8wzr2IC/MvV2ikg+cH0gUiWk8dHAelDivuKv4GD9P
F4DOzhjNlqywyng5YYI4x56BDIotv/DpVxdLbpPRZoz8j7c5BP8rL1FB5zE5PFGkK651FuAAgfq7tuh+UNH1zS+8L64mkggFH+rtjQMEklztae/hEGZwANnpGuheVEtM/MJib59rMItDMgHqnitTsgCR7gkoEO9H
lDfb9zhMz1EOcUNbxNdYkPiu5PkV8ug13nzdJjkT0uN4D5BIHVyzJ9K7De89gi/x8dbz28s+du/fqf5kYlwS3PNiwOtnElRRlLQnPXkjjJQkXVHT//A0ijXzWLAbYZoAneskMB1fGWCsaj0KlOBjGvPLpVz8Tfve
CuCljvR3HIaj7P04qasIJ5uBStZjMmG+MId/DOyjNR8KxLeVhXOC5G586qIVNiYi5ZvFDgQ/dp9MDy5ZtqYlGV5aHJ6XShjfb0zKZeGfeHmYECsngZ6wz755ysj3OsQurJ96DLLtqcB4iqylV6BjQmoefXEeXb+z
5F+7F+haxfSwOO+ofFBztzyDxWd3HecICg1+CVNcMcSKd297Dut2pSjYnduyBHMBjAOB6NJzq0hpk82VlWuGpm/GsHkryfppMXJLyAOavo3ElF7UQmnBD3QCIDL6fRoJj9MKsWKbF9O4S0I+oe8KzwhxM41AEWHj
KYFeInTfLpKYfEadpO+J3PyHlZLvV4iU+hDv1SNfH0ZXt473lpg2iSDvcfl5K+zaQRyNlrg0zLZH94wgbug/h0WkXQt7Erlwh35vgo2Hn+14j5sjgW6yARjZz76Y0IJUGXqSr4ZAuQEmflnnb3BkAZ1A2mRQjeVs
u8vDTzjXEq5vSn4etxnXE8idFlRxCwbrzEhuroXv2apr7lVkRQs4sSJRm/FALyCGKBtkVr0anXPxwCIbKg3ynaDdBsrSDEjg6H+G2f2yWjibAE9MWdtzY2bHcMwrdCvhmaZ4qTSRWcyqygXAqJhRvhw74wprHKVv
5jG3uORdcbzGjPcwdDSnET5LkWMRxMzy4GgpmjowiPfx1sFtyyfHjdH/iNSFU4jahGcpTDZ7/5XU5cNdHc7f7h+n5Py/HwYt6nOZuH1S+enhGDemQ/QDlbSRyv6gcH14GRNU/hAqpxFI86MJT6vOOsexYFK0/6ZX
CESVAjh43mlGRWBsEE+AY8LTONFPQGIDlT1zTCKKMj6+ljP8eAJ2Leyc180yUM45g3wtDz08/d78HANZUpHM3NmHg/88NdNaYenogxIr/NZOcLvhVGWYVKHcXmNwtAcF5w6En0J13rUXEl1d5cquX3WqpTtldioa
P1bMCAyh1x3FtcWdHQl6MxmX2gFaEMvJBmyqImBLnTAaqp8bUJcLouMAgnXH4myduFXyXVN8Ml5bKD5KbS15G1BdVvEuewsSCVbTXFwRpiPOirjAKNqdBIc16JbE7UrdZ1wFUTtZiAfuWJS/yuG+ar4cdei6fYJJ
TisgZ1YOT28TsBCtpgAu/RJH7yu8XHCh/dVzAfqPkK26h3gLRyWuOmK9U/aa6y1/n3AKw8mrnj+LtiRkOutyEUXBV/vlye25buI09KdkwkPHRj8nfvKTvqhYlbfvXz9rxeagFAg+vO1QftHFo8C/wgWOYs+32cmH
f/ZXkvDYJ/rFfHnjCd002BPSlAZyvrW6915RHSCJHDT3yu+5/Gk6pJ5KL5xxvyiLfPLqUKeOv3R4Lh2Zm2MlnnfJAyrh7PYRw6GrrFAt28tCXjyurPOF/53F+gs+H2eaR7off2l9H12LODeFo0f2z7/5frTsJtv3
2zRL/oz/m5txxPnvv9huY5WLceSx+QiTmyr+kcWoi54mVI4chrN4oowlovizZIXQZwILLTS9f8yIS+YSXPG0kuFsHcY7QEnV7SjmuGbyt1GwGeM4DY3qoKuTPkAxQO0CMI1JXIyXjlv+vMN6RAiiwshAnke2b+EE
k9LXuatHT8Q+JP5GIyyaU3Y63W6ANwUdjuDhTJzLsz9z3Z7pcx9sb9GOjNTcpmgmj6OEefFc9qf0VaRozf3P+N/2Cuxjnh3aQLZZKfpioNR79AldGJO9ZntYjxgTa8FxJGql7VByKhguwwIKXxhM9oz8ImqQ5wYg
b+rJ6+PTk+7eEwL56h1xew8RF4j0JoRHzh0UXXdirEngLs0e1mnS3uKITuodObCDBBlqFVekqcJcBqJFulOIdIfUVvIWeZsKymqKXZIU2e12TAHcc0kQHE7gMOPfyAYCM0ZnNG3W+TJVgCJbwZZ3+/rlN4mevx9U
kZ3aXwtFp0rGDHGCW8hk91voTgferKcxHFsyKKTtIiBmi/Zu2fTevWuNdBQ42e4Hl7CEc2DZZzL1l7DYGUEzpYdSzt267npob7gnDpqZOJ60PEK3y63SUN/ia98+ZrEhPLcJI5kBeG8ylmWd3umv0EvpwD6stxlk
mCl+4JofP3JLtWPCXify9HBmKmXfPIi0nLeoigtgpqK7yEBiURMFC+tNSwkye1Gc8qL5+xPV4GYpWVELWbreNLGy3MxAoN9QodVAtqTKiCxKKM17kCntamJxvRyN1J5Te07tObXng5p6cwAnOfTi8lKY8dc5Wh7y
BtE7FRRdrMczA31fv/SoNtYwLhZj6YkjI/m09PI4XHEXpcpWG7IYBg7yB01pg5IVOSNm/M/ctajP6OPTX8xHg8MifuPaeRpsqgSv4RJkW1zmjQR2aERpN/DYjxH/Ds5xE2AsXOs6bwcfBAqqgGheYRcpgxfKlTbS
b7HSuwVhs8V8wKrvZ72OBetleWCp1cEvB3e5qOkVFnS7qYGZON5OUTQHL0wSpTWaCfUhQ0TV068isNedz85BHJ/LkZXr6DVxc77wZ9sONmad1ULS0H5L94qUsmwaQGjsR3EqV6WosbzA2Al+noIe824sDbcyCGuG
SGbAblYK0PkLfoLKc8Xzdq+Od55gbKrDT2f5Wi5aa1gvZg75UJQYIgt447Fo+8AXoRDzwmdrkuRLgZ4xawXzzOanwu0WxLMf7AwvD7CMtKOp8liLz8Il1QCmkdDJAZoksVZfAQoh1GahoRzxuINI0K4dZGJO637V
E2dRO6sO73z2cpyF4+wjP3s4zoaHV/m1MJWA5zFXHUHB7wxVQYp2cakJjG89Ny9YzE1BG54O5Q4RDVjhXQ/o7es0ocF9zbMwmc5D7e1PUi8FxZkHx4Zh1xwSPUs21GMMQqD9MxFg1GQ2nkX49e1A5vWENTmenuNC
lM8YcgVNDEeZqGKDsjrhy/GRNRVgDWeO7ImWoiYQmFi2KQKy9R1iSCFujrF3xGJE/rsqW77ui3Ba0ke+7L2zuiKKJNiqUF7xh3Gznh1BbM6ZgLX2Zm+vyY05iL7sQJ5ai8ZlqGH8p7tjHnj7KCJ7Ex6oIVnmWMUS
o030ZBD/HqROh0YW2+QMSrRx52nMmyZfQ9Jw2izneX5mAmyQ8V8O8loaq1RRCc2rP4poeHkzv3jb+VqdR01HcOHjF9xFRG4dyZvn+GsNs1XSVhqMI5LtcRXfI0MeBV2lm9Ldo31hfnqJNfvf5hhAE6McLTcA3uY+
mCtfywc0IPu8zfvupJl3/MdTnV+QhFnxDlM7hqy6cA03u+J9cFVJnBelKD7/H3nZwdhZqPxMIBrS9UT1V50AfjpV5cX51I/AyT/4x8y1VIJ7edd8bykKmIKfQuUjCAhxXoFPfv6DjKmZB69EhCzRwXiJu4lERGk4
c05sWzeaX7G5aMzOz8SNT8bfNPRzNYT1D/qUkitvu7T/xo/MXBR/Ry/OoYyRhZ2+LP8ZxzJ2j6KPL8eFBpElDyfR8fPFD51YGpdOFshB00f0kpWdsmQKO5gYOihLil1p5KdgWu2EHFYWI7cIXmXMsvnJWQGtW8AM
O4X1sPaQyqUhd7u8fh60QgDfFbef6EhdXkGj2YkjkcDNMm84DlCmLh2KD2/yFQXqbZNLxwPlQIUJAAvPZE/htHld9MXAT3rq8uIiFm7ZUIeUAei8uwVGlDKE9B6ramaiz3rLiRI6r4gGE6XMoIGCnSaC+ZY5+ib7
7MGCLTlvpjpZhuuFiEjlQG1irMWR0AlwZkppsxFp01SsFhepTRmKCl3y8aVkqk4FOXwcDNbgheRt11zNTrkEGLopbvGZ1jtoZyydc/iXt5kCZsY7kTqvOyb/ZPjSq2xOdKZIMV+FDVZX/E7VNJdKwzbbaMZQ5pDt
zBVbdRMZx6CDSOYVEp+LBbRZlyxOZEYpHu/KQ8/o7bQXoqGdAe4NxqEl8o13PFtFPnaxV5ZYXokafwk+hX3NWon66pPrYkx2GxKtW2WjoAC0HYhnrtJRRoxNfFIdwxrueCFXEPEJ0/2ySMpcUaoI2WX1gmWRkrh5
zTyL8Hg+v0iqCNR8mqbuJRlJLBGEbJreX8yNhcWhD875ws+h+emLJr/5AaqkRSpnFesQURc+5ahYlhyxqaWf4lb8L3o5BEef1C79k19OLEnrEObC8b4b7bm1/i2GxvYIUVJSzxFCQGH6vgRpY5SK8odY0gJPaDau
O2Lz2QrtAX6FRN3NEdX455lTJCLx3FPgTJlQ8rFYArnlX0QmT1bIREBpr4ny9C2SYi9TeMrRmBcNUWM9jXBJQS5ignf7PKbruR0kV6fJ4rbmYA627HhPtvAu/7ic5w42zgIZM4jPMfeZZ1yGxG1smMucklk3PJuP
Bug0jcAG1KlVaf+kbin7yuQon7xeyAWBCxNQRYLMKkhG3qep3Asj5wZFqfDYcfu96wVHtS92X/lg6ffVy0eGHv1/279N8IRyTQEQOd+kfwAuwdpkB6BSEIiUEStr+3NeX8Xm+1nPPt0Ht9x8ittXZu1sn/ynwZYz
eyzasho0+LkUgseAbWXIRmxN/n4RFRSlB988+b7j6OgtPnd6fKzYKjzee1nplLQYnrh6NphTSeQBvUHX6FsVdejsQCGVGO7IUfg5DcHm+TnlUhXqmGecz99r+6Tcez+Y10MrSvjt6JBtpYn5N/YjO4aoKEaArMOQ
CW+I5HIeW/PtTt74co5IvVKtD3+R3464P4n2lxcdgq4fCNYcOqaLGYMSwzwr2WY/HNFHrveXxhEgU3KgVGMlGRPaAJdVjDd+TY1Dg8LnMbIMvBFjdQaEJtnjKqtRzbSYTgY9OY/EEBm0ewLGz6Qmnl7xwjUqlkjR
gQmvCpKq2MolXOArKhAezHbIEklGJVhGni2XYuE9omRE6d91s+N7SiuOPi1Qd8rUkoq92eI728bzWs9F1RLc+7pub0CG6v06T79d+aP48BzeIhK6ZvUJRsGHL0Bwo7WIjFYFtCRReqzkz53on5idp8WOg4q8NYaX
KBnY4D98seWEL5xKEFYLRy4sUgvWSIWQGRKrHs2IS7+FS6kw9vbZe4BRuyDdWXVhbhxwDkFqrfUodXM2zeW0a3AAKYwTVR780qU3fj2VRYmyonIHTV2EC8ufixwcnjxuJi8B8MarbPugvVn6NCgwAB3iwKVWovHL
YM1fVCGRmYsqjQhLrzTPmWmwjR72sMJSPsvhr6fVZc6p5jRDqI5ieeS48NPUzsJSoc5VrvCUnz9JCtVxSSj+mBZwI5lQIzQo6+a7XyyvbCAI8nj4JH0Kb5lNqbfr7xvUrolKlw+5SPJuIgcgZ10L9iVR+2a4w8tm
BUT09E+VGLKnV6roCyeJdO9ttpU64+vqplLMDZHNXPf7LJOzLfnHKtw+43U1uSUK8Ta9hYu7BYstLdPGi4I3PVSHfQkuYzhzuJyvhDFyP6ZTZcn/WUkVRa+atd8o1ApJzlzcrLFQ+iTVbbwjJXWjMBq3u7Gyiudp
EpN8xzfNCti4mfrYUo4X2tLt/lBHmkJvFXS4zVlchXZf/n4SPf3au9l18eGSyzOjDcJolw03GCg+GmauReDY3kSVBA5TtI8Qk1inFgQiv5zBBbv5vSjmCcA2L4OF4OtpoKjKx8BStKUW2VtSPDHn0wvcntJFObi1
U62yKFqThbpt1fr6/NayPZFXlCq3uMJri5NdQAAaRpWuwU0oooZEHo2frSyIS5Ut4MBdN1qjdoudMWJqqjhViSSxKey/a26Rd8ryT3KdUJP5E9HlaBDmWIMllmW9+rbpu/H8msoc3ZR2/i8OkcFl1FoYzz2Ylx6W
aIk7OqP86f92bHvjs6aFF1v/sti+dOy3wI89sM/aty+84mt8GunbVq1fj7hKFjKLv3RlLnNli1k6iy2Kk6y8Hbfp+dlouWUkD9qieZTIAJKdfxwSxGVSjuiu2//dFrFaOGtrmP4JaVU5KUfhLQYXIRRyC0xQBRLf
7vwY7y7v3Jx6SQu2k5kxUVCVm7PNEW9ukWOoDy35oBj8xnDmxkGqK+JihGnGy8EFU20HKBI1tthTKyPzxKTv55uGBpH8Ehu5SXd20xFXAn0JB5oPLqzyIFnnVJWmairaTHZpGkvvrz1ueiBWtn3fEx8i8xEZD/LN
qLTtgQC/NpApOYxLJIfSROBT5/jSI7swB1cxK/pu0hE5zUix2nP4Ji0cY3vIC+aQKlKZh5lnga85dD18RoQQ6rgWhnc1uyQndZc+vQ7F2q1TtErsAdPVecI0SbYdYUUpCA/hIRnIc/hmeraUYH/tmWL1ubWLVQGb
UK1roXYyUhPqQBxUfskT1pgpYXj2/Q22tT5hcr2kOpLpqlyTRnsuYPkAFmGWoTXPoyQXwugPt6rHS2ufLUzybl1XQyBN8hJ6dZ7CMCEUSfaAlIu+RHb1BlvXIBjGfq+jSaQxBaFYT7ABrjDAr2zE4wmYAi3smWBb
ENywxsU+MGjtXyzRmHBc9Cbm5ay0dp+z3jTwNvv95DrT//81l+y536cstOk/X4Dxu3Ogkm0xjg9pJOi8p62YlvFCCXbxGBKjSSlFVn3NrTE8QKQPIP6qxMFxGL0r1eANmZC7xXT5BC4gVpKYfwYbFedZn0RmY3By
tIeFL9FwBAw6NYc0AlNs2NPbuKACgoonFH57iO3cNAVKwA1t9SFloqIENgnELf7EttiGZ3AC1KHIxFOkomonbSi1zs1CU2mfivzdp4XXMdH4q70jqwQ75U1dxYur7vP9yLfacKmSUWQdcaIBTjOg4rRot2/gfvTv
/YOV4imUeQUgdZP8hgY7OsyYMmCvf46AlaoxYoIDHbxv9+58Sq2dNrn7wkbVqYePBx9V8Mqq9OGACfSwMINJ5JRcV7wN2uXN237JncuVatmgms5V2TqfsOHg5YHS5FvSFeJTCD4L3+LYP9wRs/ekhXMxWRDhX/qO
zTpuqKBbeYgXEqDwdcWWOFAm+pmVUTE5ml/OSaQtmP9r52u3mpn3kCupKezMR4HWHZ+QY3zaET9eVYOD0+V/5DS6vXaznacVpDF/GFeLSqUTso0qaMpHyj0J8uh8sgN70UTOPiaubOXCE9qs9tUPhVJMFfv8bBXl
ZGEjkzzuQm1tj+pYWxOo1CkEDKID5STcNrNZo5/ubKBa1FNTF7ePppK3QWaVkUBELLQ5uKX7oZL1TqaOGg8hqM3DPKVHrNOTZKzt1v+wxJq618Y5nYnHNvimtBLV+KFQsZpCE2W8ZhatfhVT65rAAG3wm0kPerXu
3WYu7XAGIpLm0Yn+0WmX0YSgupdA36yx6ttCpIRU8lWDbBdzLRpltdhyrFPUApcgtgBBtEBUG7CUDf5nw64fTXhV/WcA9BFltNAFUfZVVnIMEf4WtSUc0A0etP8Lc8PQh21ewmKHRIr8gEDv2wlyXOMdTHc1IXCw
8QBmN4MKY22jV3iEFz5dxVHkapuEU/gO8agPZUDnBUz3KVr0SQySxG2eIjCQvkASR4+GI2O29euLkarOEhV2rSa8vrs5TCoHmGnvpPjATm8xAKD/o2Id98zQ8wdrf1sXC/e95rAcsorjBP5GKfIzOLc+dE8zg9Dm
0h+8ARNSqFhBjI3J6G0/3Wo4L3bIc8xDe+57rDHzgTGj2YsXH+01q0DN5UuGYqUW2xVzeFwiSj3yScOInrtNkkhLnUY4MLXIygPAtcKUoyJcAGB18+Yseq3jPi9V5pHqKisv7EkZR0XYbBQRLLqu1RlAc2e7ET3N
WG2wOLLlY5mPLuu6m6O+4fNpC5tHH3uRoxi9EzYlvaVapwQ1s+3synqlzmXDqqrPbNviwMxx7UFETFQgNREKseDdET3P8S6yvdBW/tZIsEURoGxV4ngSW/SymgVS1yWlIS6NBi8/X508Q6UTMSij+koWgSDUZ583
7V9C+C3DWh4KDNZdRQFYDwHmsDga2CUEelHlDgaj/nftcNzPG+0UobZ2OWAxbqBOp7LT0k9MaGMKMhod+99fq/Jiyd62ZW9LmumboU3VDW3Z+FDgKkU8IrIZF3MpwBjbiGhKWH2rHg6x0pKypRW5jepsiK+CWiwZ
xxyWOxgZfr/iUqzQESkzcztnAOuvCwP41cVEj1hUTXXUVnbBxw06UYHBUMaGcZCLTy1iPJSZbU6TGCQniMqen/4ieEYx7jh+6N7kpttylDT/uXxMFilB2q5nhY8hEihoCR9V9Z/Wh9d2jGPSgvaBdIeygV1L6Z3m
hbWfbVXcLL+7sfbllSS/Av76+XZcF7gHGLZkk9NvBr4WQQZWQH4lKGBtzF8XTHBtFThAA5SS2hgIombCdSb6nJgfJI6OeS0rvAcRVeUyQld0REGEasdsQvnnIs/upQrQja4ektMJH+YUoj9dLtXxBMlX1yYHleys
ILS59TVsuvGt9JEyZYupXcUQ2Y+n1g3LmPn08dSNXIWaYRvHipASi9pC+r1p+iMuqvtu4Swk7+4iRdHU4T7jYmCbF3z+KpKqdkBnuZ20CUVO3ci2IXW64mP3R1Znn3yd+jU9EE4GObsG8Mwd7OqddTdavz4mAxA4
BpNiGSgtNPC0DMAhd/BrMkjm3MNMQz3A5enclntmNQwAwRiLC47glyP9xYkpe+f7lry1wHnyuM2PngPHnYJmNg+jT3GcCjbwNmqgqVVm3xwDIuxpPftjjxSVomFbbty2mwi2euRYo85fpi0kGkmzmel5xV0Ulbp8
BNQgk3qlcXOI96RWA6zx5K5qKTkRq156FRMdryiRmH6+qlGv5plAktYMSdjk2aKI81uqaAEB3Sx7HdjtT6HkGZLiqgPM6job0XHVpQe9FcIyv2XIO94WwY+JI6B+U2bqMoqA7ngPyTbUlzHZcX2UMhPWwHC1h0Bz
mQ+2pCBD6USDEqYlSXVaeH/27sYa0DdioPAoBjKPuguxFh2W4HLO3DMuq7xruc92My/ZuHMkjnwOJPcDUuLrfuy7ii7Ggr2MTNqAZ0fnjith9TJ29yOrIbGwpy2EMdOBZ7MwfO/3jkAeoPUC2IcvEoRmZgCaqsau
67isEXjU8f1ub4kefh9REYOTCSdPvA3ULuj7w97CLubCLFQUsUTiFXVbib02lKI6kbp9cjwUqEZHUcwPEjBq+CiIliBLyxyw+wP4jI/MBphebKKDO832kHqjF90pJSzIpffJr0bCRUbdKl1JmSCN/aDJUckEFDxy
IlHFKypPKvruC6fPS0kSqfcHrR1zFY3Hwr66TtNRY63zmfnnfAK9rlz+faiT6H+Ixb8nW4CtbRBli6y/j5NeUo4ywwt+MlYamrW16iLH02zwd/P2H4gChQjVkAap/QcjAvBpIzVVVuc3EOM/+Ay4RtpYgbKjLzv1
u+24E/ZsFudEitmDbZS6niOU0CAvchti8joZ6aREyPx9oI+TqlaT8+jH//6s+ld4C4LXna71vJYgvxNf5MEsYECymaVNgcxbBeSRcM9SNCIb81f2Czy9mK1cY8FgFzfcuZza6G4tCEBMMI5lI3Z+GeDRgrulXOSf
FZFrXbNsvhVxthg+0jI3WTJdqmZiB5ZGRHKkwYX00Q2giNVS1kVgH2UfcI7kdmBCmj9O6IBc/IlYJN5U/tlIqe+eOhfMs8Bl5c0pXcw3RpSXoRt/yphT8Izz80145lizmcSIJaWBR5yKaRwAdnV2m+eZKVb2n0NG
ofZriEPyZkRjfStNivj4S4qEENF0UNppFx0/1mmoUm/OJOrYqeOSBXFg0GryhqgTY/eVUNjN4S26nWCi25n7kK0OZx/yjvfowPnEAu7C/hRqcT0TmYAH0a2KY+Xpc75Z/wqUv/iXxjhCISdWJcb603/KdA4QjH9j
VLFiIRyNOaH8Ea15Anc9LqZnTMG6A/icdwMk9cJL8mLHrCw+XdqcpQv0TNA/n55vTNBGfIVvYDn3bUDHfIz7ZFR9AxL8lGBLrhBE4HGD4awxBgCan4S4/TT3qHfIcLadfN0z6MGVSJKuAOLDr9ehfYkCDOGX5Xue
llMUEr8VtIa7V37ygUiBxKVYNmNayQdy3mOm8SV25IB3j4Jvd4reZCnRtXE8jsfSAP+IfC0gRfp0PUJ5ZsjeupAhMuE+f15U/kZWzPfaJAPiCXj8BMUxbItd/6X+9Z7Jpo6fn5RP6RB4OvkrD+Axf/lBWL9FazvF
X8wqcFK+v7yXPLiiuIzJzIKVjGmQ6sYD2rm9oW4uO+WNZHOCyQGve2hzfc3YDaVgBxyWvyKEph8RLg/P8QvpIeXJTG9G88NObwQx0Yr54xV753Q6rKTTutDr6Uj3luXWsR353T/i4mgf5IpdXcDpSOgy5Zmv6Fji
bf1pDUDKLTrdiK8uw73JPlMWAMIDywTrGrKjl630xzkBDTTRMa4lCytCSaapkbHrwWEM4XMN9CIMhue13d4TkO17CXHxkSm81RJ6WFMLB1XiiCIx1jbNmicXVQzi6IvZtH+Pd4MDM9ct0rmWhH+Fih96lghgRRjU
9+A5EAZLNsZOrUBdbtqax830CYo0YAZS5vvmVM3V5LwVYpH95CzPdxCI8w+33KbBuW/f59awwnbdn4bMwMg1sf/YCHntISEjPd5BbmBed3qMwv8LVGFrJW9ecxEAa553D6Ja4UeuzvAOmxWky0/TBmlBOy0FEYDH
CMCyGNO2ciEZgGdig+qklwk49+oCXXffDlQ2Bu2k44EBK2TLT0PZEpKcjRitXEIWZ/t0Gfh9M4cxipUg68oaOU5u8J2/qoOoBiQBhowQVg7cbFeyqJtdjrXSo+B10Pmx1X7GqRzc/1q/D8MCgBCtmXeYV741eRN/
iREQeUnaKBZhUt+KEo/X5+pO7MVhTGsjkMHLVf7B1qWcrkUg/PAS/IqrL/xI2Z7gDvl141AGK6RmDQJ2uWmyFYRWZIXoGh9b97VNyi0EHb56sGkg7nCA5Cva9C7gotHs1S3+ufJoQTe5APniNYIACDt/mXpT4VI2
BEyv3qAKOu/+Iw5zr412oxAPriDq6/uOGwgkM/TxdB1nYh0Tp2vXaQUauCwfacMKPe+RFnm0T96ekoknGQiCpb+TTgIH1kreNc0eRHUDojA2eJ1m0C6/+bhKUeBpg0hlBAwZl7jYq+2lD50QA/KO9pbSR8zH4ulW
q0637OoBE4zKlwjaSQ6KTEkOCmMuFhFvWlNs9dDebAoZ5rDhBqGprxDWNR4zW1sZUpNJMEtGMKuCDU7fFK2KVjdIEPBpFgFcwt9FTB4r/0QEIdYINmr/fuMaRTgz2bXYC10dZAUCmbGupRDBzOQdVKL2unZWSqV6
e0YPSSvDIRehrvWVwTWnForA2qY5godMFwUUCtLpKybE6u+fx1U8+KE4A+TQ/UaEGbFgt+p/HSPAFimA1YgcXHUJ/oVIeGJeSJWEMPMrkSK0fRkXqlI4xfsk3hUxUKg/LLJ4LdUYuoCu7SO+k9yByCodnqZ8ar9R
9xW823HvPuyMdtevMj2gJvy2mE/ZYczbwUnZD9ukEhCinmYrwom+wMJQGBvmIbmpt/Z0NGyF2vQ/JH2Ham6v0CzhMbaC2qg1n9KpqTji3Cq9miqMJNI0EIHvd6/gsk+9h0lMfKwRZd4H0HIZPTY4ln+EGs0pFe7o
jmzq+xmGesP570cNhPmMAQz34JFVokB6h4zc9fFk7DSqEK4aKDk1MIKKXtbEwBhm2s888PFOZY29hDboFmH/hFh8DD4ssO8QTC6RFU5lEYzEkFMYjqEisxfm2UPYZSypyzMZLbsqfAALOVJLa3R675BeLLew0jXW
2zEpXOEVAMcT0Tkimm2NgYGKcdF9kz4o8xkyLnKd8CnNhIg8XDMxsGMonKvZLwwnmdPAnPFfMBg8UGHLbGQuUvExj9tYt4WD2/btTmMUJ9UPxVNDY/6jhWwZicrkFfwAMpUOA4flVBIkYlzmbRArcHvD4LDQ4mQI
X8jOH+AoKtcFyINF8cPRdiQLSDTTZEHGZi7/5LtrPokq3jq63oVcPd+eXm5zwUddoQkcyEHQdjJs3EeHRcVAIr3/Wpw58/efT8PMCZqOS0qbrUcYTKF1TrRoA4sH2rpf2sHIW7A/pxY+F101bsTUmEjoECdQbmaD
ZsRyCps4DhJJmmXDt+xJgYevvQVWwyffEgvQNrgLQCHnQjJSiZTqOBi5FNBBPeiymMeq0UYIQRI5uQZVvjfDxDvlU7mKZgIM0q8w0Us/Z10k5t8xD9I0O9NXM/0ZP2ZPxuTkGho+1Z7MBVwh/99dQAAbLoUJBWu6
cmmvZ8/UA/uZ+wBoNKAWO/zRLyavM8DPI6BBZiEwZrpt6rJ1pntx7qGmGsjo9Bi/mjT6Y37eppOEFJAlanodhdlES/8LrNXx28ChKTb3tsFtiB3AtVPWM7V6QHgg5BNJBaZoRfuFK+u+/9tUWNSJ+LFPnnHrs07H
XOLHouIAESqk3Cw/sLuRcGdhjlVv/omvuvuWrb29z70E0JCRVjXvrjI4GZUHmPAAIi2o+4ku6AGBgGl27QKS0sRkOCAfP3MHoRr8EKNAVmy4L4HTiWQLiMtWN0iLtrHOrBcr6dzosqFOITAl73LCGMhqLcCZBhNH
OcZeLZNYGk3gC4CyGsvVcIm2Dn7Mt57T/kARPFSa4cnfM5YO72QzM1niVXxz0Mxn4UcXrzSU4iCt1Wzo1+7oWeXthKt4fF2vRMrGQLVBnW4+PQN1VrJmAqmUPqG2Q07IsBkVQ6AzygdsM5EQyD3jBGW2lhNEMEro
OH+mRYpExgXAnFcS2e+WbvRm8wAwIaicLDh0F4cCQU5eLJJnXUWh9k3GuKRfvVAeiyFFNjdbhXwDUnHxZCYrMf7Yh4gWQ9Q/c93FmcqTUZcCNEDWx63paAVQdGYsmzM1NrPt1K5SkfSbdPDT+Z1y62kmj0gJ74zl
zBKQjQ90QpPYtaAhGWXX7fYSqffw0rXK7PDtBwkVO9cQ0kvbIOz0kpD8DPRtyOSF4YVn6AArKTkVHSvE8HNlpDCPYX6wGnI54Hg3l75TF68vpQNTUGipI3jia1e6zrfi74shSfpWSCYhachFG/74RDT9kDGaSKJz
hAGqhFYduWdi0dYRviOAq120NGAYmOjs5o9ufdGbVqyPsngTOsqCHslEttJom5hFxiZg96AQTyLMMTJOleE+wYNGIbYpSb9FZyolgJIzjpWpCESSffJKaO+7jsa/WZlEPs4A6DGhUgrgU8s6XVVB9IeXrrwZvEok
hp0aX6UM4XMM5SPXHZcRNrtCy47aWPNCwsL1fOSiRRv3DU7nzCXNQWvRNJ+qQ96HEu38WeTanhyJ2S5ZKKyBc879gshD0WwmTmM7NhVbxZlThadIgg/lruu4PY38fq/QfroNK1GOOo90HQ84T0IOKlP7CDZ4eJR0
Yc4yIWL1yQtBxrxNqI61eFeI8THcU2kQlRPMCum084QA4GZXBrQURhtGCHc+iJ4txRi0PEY/uqUxpoolQAEAtrxTyecIHVHmF+VoeQdPKheD6uYpnazGKdQPBVqIqyJy0H1BwOsb2yjNGcPKUKN7SXUas+1Y24e+
7vUdH2Z9sltwUXAzKm/lQhEAD0oxsYLQyivNjEBLoSNGx8DkRTwnOFwqDxxO2oSOL+84IshpCiPmkoJIynK2RBBFpWgVRKaCDkEDbzXDSbo6Xav25LkxEuKSD8r/0lJBlF8C56zrB/etPylvmRNNe9cCAeK78fBQ
8v1WIM1IM45Yu7QcGgs8DmgX/n36hvxkzIahdi/pxIe2e6Ah8Mce7cp2rqLoZVd/4YuXYijaO47RfQ5exu8cw2ttaJSSjPNqtPBl+lubgRhs+gcbvf1f+KfBz4XlruHxikP/U13DIOitA4Rf/9X5q11SkH0rzHxV
9GoYlOqEw9dIJgzHHW7SuVZakoFsXMe30F4Z4SL19LrCRMvlFTF+ynD/JvSiSyhApvcIi2jOgQ+ZdGCrAQABxKwLUwGGiBaDlOlF11r0hi0/16su8+vtVgYdP8kgrTegarz9XGPii7lWHsKXoMrg+c2HCOI14Q7t
k+kvS1zx41RW/RowIskLJm09G7e2vSSkhWmzl66hTruWs8/Su/Kk1yoTXqtKBBVqW4LkgQ+sHIWVLpTrJVUZUB0TBQWaABPDxr6W9W4mxOXfDqe9jGXmaH2+GXGtACiAT34zW6pf1alq3qYN01M/2ReVFksIT+Cb
d6CSwAjkKGIzsVVEXcyF/onMMOk8ow70cQpwBPWZQhKhQrIAZWyvNriSIAsspGMxLymO7xTQ0kuMepk3wUGcj79fLstwP/ePqfsvaHx4QjLB69PYztnEQ4ZK0PtUMEWuSoEjCb+dnafD+bj+x1sgPRrjk8YA4/Yt
PnhLhrdsLzHv1MY9502b72OiwN3I1nBm7pJPytv8DEtoqKOydzAhFIOfNZUD9KinU74l+rtbpWvl4xinshHlcfkXyh1VxnGcC3pNfXNqR6d/Q2DOS34Bj0c0MCe8ABg8KByfVgKzpcVwNkHMZ5xyLACegJ16iY8Z
OGU+OI8E9KPqNvblWhw5ApLwkA8Vla1fJfRkg9lOR9U/FxPgEJbPVHMA9CGaGkVeoW7PtPwEvbkTzPUKLqNscy0tI0YfLhmP9wNLgeMYboFkqO2GasYQTaF4qJm+2+WnDTGCG3PE2EP/5WnlUKKlOB5g7cQtwooY
8rOm6UjVxK3EGLU8X145HTdLG/sNGke8SwdMdScqaHgW+IWOUSfg4OkXvRfd/FzwMxtHFAc7EReD53NZtUHjjtaZS2XlwgN4CwXy0qjxJD0ViIKOkZHVJwfjo50M1yUBUEq9dv7ypjKAeHgwbJMR0gHhSAiZihSy
yWahbcr2WVTdpHYSzTZezI6iUTIn23haxNRssnqSmC5PfBnjPdkY357uZBc5ZShK2yTNIzoFexYZ8zjC9BVkxG7M2ftRMQDKKutUpEAoJBqlBWs/zP6AFN7OULYb0n9fQ8h/4iok95rcLLmld7V3Z17WfX99dRdR
rrh64qrybhRlusUDrgrv5t7d8jmU7q2u85EkTD+HHPNckkT1x8kV+wHHBmc9DXPCmSMQ+PIBYm3s5L7hSeBumNIAdceuQOcn5KJr4YBoTi8nQQqrJwGu+zmBackWpgvDiBe0uIEFOJGhJ6xhrAEopyLoVxw0aV+0
JiM1jO5zWw5IOUjnUgVu1X0MN28LqFgK4LNkNn99IG95z4oqbghK6lGNfccIk4bBGJTaxOmbvPKSp6p0c1vLrl9hwsUsefK8kkwuJr5OUwCu8+izV2DQEsGPhQZhjq8iZs70a89k8yEVR+mkYVpDNgbJX3Us48wx
dVFFZrPjS3mBUd7fCd6RVMazuWCKmOa7GtKSKne4sQMtZbd1LIAFcTRhK1TWCTci3YgXFkBfOoXZFunjJGQ46yZWyb2T5rEwegMdVl806jkvBxVw/7fHk1QZ9R0l8bLOEfJd1s4oSNNYdKBQDwTAUA07eiIq44Lo
ZEsgReJDRCzqGKlxd7BqF8sAfn9VI/yMAVlZmM1YwM5GhJ+qBiW8WSBhu9fzoMIZNgSRUs56Kbz0lMI1VlyimadBBZ8Yzau7k035gwJ14m4sR3/wU8FdGUkFV+Xe97jbiHZr+yF12KQYTqqBHXQjIattXchF/cJT
CnUTSvkgiUV7ttysPL+qKseyzc3kUbqDj8vURK6Gjy+fE37N6NFjqmblt2Y4vFKEgeiy+U36QGHS4ZOjO8Gx2pw496mh8Zfd3JaYCtAACwKit1+4m9o2X9QKDcneGHgfkOgliQR7tjDG14+IYoop12ggciptJg8o
0OMdQVtaet+HLBDxrc+GHB/MkOWqjeqSxGV1tyA8xGI6hYwm5eeGYfhAFsGb2JGi39WWgnmOjkZNEzqLNpGr4za0Re4yFLKD/ehab4t962p4PNdIlbmJwzWUReATvb9zUdmr6jpLnw5vEjmOyfdWHrWAMuQ6Srbn
LJFZk7IS+o42uWfd9DZ+eUV9YMKbj5ovmgT78stxOf18JNmFU7gvwnRZfGWay7tyVtWzoN/VVACy8sRyz3ihFCmIfRLfsxIwFqk0UtC0pKH0yvBy/qx6T+qFwmbEcFuMk68cfL7izxOQdTwMur5TDWQmJM6Mz206
uGByjwQdOkK/k+h/AC1I7hZdD5Ue86EZQJnrvnbpqv8lLENVIzOBj7+BbitzVEE21vAFMu0tViiJQZYhgTNxbU1HJjf/qa5XW/Gun5P8/99oX3rqBk+bgHiqe5ezI4HCsPie8vPwXQhu5wBE7OEslecJ2uogIGWn
UrxIm/bY6A9PGW6sAaePH7HjZ7I0aS3/pFYKdN+NegGUcM6GRo4TTXe+u6TSZ6kGbha4hglk7ok5GLq7rHIRdYaX+UcrmFDf7oFmdZSEetjqiCM9hhDcYa8pIhKKN3iAxAacGOSNNAPniGv8ye2QRoEpGw81p5f1
+QpGKe7zfkfYr3kQGM30dcf7XdZGoVubzXU3+Y/iNz6rbRtyu08b4u5pWLpxpfTB/eYqUGFO9NLr+dfFbV2eN0MQWrW77lpO4qcd8XOw6pRrxJuBSc6Z9HtuXy3awuU0QWLPZWJNdSFazXvg1k2DgJfPYBDqqg23
b0OPXfimk69W0dpuTqzoSfWbiW6N2AlKPSObLsfGZ8Jsmx+sLb2sWF4DcpB1+F3tF5HENhxGWJTmMOquuoMEq/54jp87VIP1+aKBMF0GjNinG/r1hA46PeNwLDAApK5LRBLVTejCqFbyrqIPzPHfW1wV61ki+N4e
1Os2OjtZKmJnUGbnslTWPgV1N33cnFzVqhzquc+0E8/MuelVxB8dKIy7yRIY4/lWaZT0wGuRX0eSwMl8wLVtm2Rb7Wulvaar8ZQZvPHAp9gqqI1YtOV+Y/amfFtsM5oXRjW2+Bo1qUyZqf8TG+OKXJ3NnD9+ruXq
AHffRVF/dmtIoFSaxDlqGUI7v/gguKajhm1qg1lT5lWz1Zy0XOwDdO4jjNTdTXMHt2O6Ni9XFznJeB6Y7ZPbike7gFNu+L7wBdsWet6dEDFQbnF0ayO/jbi3HosXw0THVfvuCOtZQF9B5qk6/lkF7cU1TuhHJuiS
2acfhEuQ2jbj38t9ahmuMvimWYkzpsByn0ONh0NBZZ33DMBIlDLGSDtgCW1k6SOGM+8zqD636Clzm2MCaHRI30icmcKbJLwVaFuAajcwlzJzj/QO+dx6xf2p2drkSAFbw8FFzR7eyDHScb3XbGSpScwqEnIvxS4g
mReeu13SCZjyvoPqSNSSc7KVBXMAUV7+ulnpJmh7goy49r+BjEj1lLvLH5kBBGvH4PyNivjxrmREMHmmqPB832GkxJK0jCtpsSKzH1DGNTDozO6mBOwMTZ9TWNAOLc/0Nh9BVRW3oup1JgnVn6Fm8UZvONvZkGw0
aTI9yD8nZb8OlHAoZ0/xk6c5nHSPxtE9LNWriUDbR+PJQ8npJA+mdJlZIsVc0kX5e5JTXCkv5u7+GiesKfDTYeag5j5jXbxRVOYWkT+klugeAC0WPkgEeTuCRsKUZg/utgSSZk4emjnlhJ5f/HCPohyi9EptSDg/
cbg6R3XXGi7fk19/pAhn3b9Pxyet9UwF0HFzEann5MOu7rIOzOSt7pkXRfexNxHxvRwxLI2ir/1W04dENv7MNUbd2VZiE90v665Aw3SbrH4lsGsDdlLl0a1H69hlOVUynkauE8t8G7++3HFYkyeRqVFKpl9evWTZ
Y5B2y82JIfGlHr/zWl6tto7gldWKC1H7cFOyRXoRt+7mSNz/aGmTsx08N5frAt1Nf6ZXKoFNdPl50lp7kCCx81Q1ep9Y76Av0fNmADBUwTFZaVXCx8UoCt/5r1wpU0jRMlEadMDAmaJDHGeqkL34fcCLX/8Avc3N
1++JxR+YXaeAgsnUgRijgDIQZgvT0Jk6YrJYvS24XWLLRJZrL63vvorpIL6DoRTPsyNQbDsdeI0zLU9QvRU1SS0APi3GEirsDGsJHTq4cLLBeUGD2vfB5zcQjIYHdP7v/wJPlC/V8obL2Cs8eRIaD1Pdyr4zob2g
tf87gc9xBPPPW3W5HWh73U2DRgcu9sTvG1dhG54q7hnT4F2CEVAS/2FlX7n727TSsBcXufFYoolaSHH5FAWpkT+83s/Vietz7q3hZ4OYPmRVf+BnsouoGzpHql+HBy5f07bbEjzoJSHYko/PDhBd3+RAtSRd8TwE
aBN1jNOGONA8ceTaquXn64vGtZLqYoqFR8asRmFecwAuS62emzdhgtFLzfQapHkJmjok0guEHGBqdhy1x1xxDdHmOpMsJ2hmMUzrUu/1y25SLQtK40CvEzP7oXmPE3RegSr9E5MQUnNUKYnHhVCjSCRn6kELZkpM
OgerwdSIIwnheJ92Wz4U9anfnuJmvGj2rHoFSqcJtUHEnCGgxMXBC39V3QFHI2XCREBQpnuQZ07B+XXEM2LDUkddzQ/WnAo1CYPY1aOYI4zBcIvr5wYb1m1hyMR0tKR4uPazio2KRl6G+xfDUmGzAjCEcdQ2CP5N
zeKuJx22PgJokkKNdqWJNA86rI2L/0sTSs0Kz1TDaufS4OssZfyYwndUxmn8lEpaeMpdZSj0oWHxsYuvCkIxzecQOWDAR2X/4iCqxihym6C/LdmQ5PyhTbd4DFczHVCtDPZD0lcpPZ9PqmPZA3n6jARAeZuLXFCT
rqqny+FFpRFhv09dL09rC/7M6Ly3QR6Rj6huJa75SEjiUTuGpcU79tIji7roPhkqlNIIK5eDCOzcCkzRz6fhBGpZEg/Vqj/lm6k+WlzeXvig+Uu03lpFvWnU5oObDveh0mmaBNruFXODioKQT4kDCIkm/jZhecUJ
U0aOItonGkdhjL/cTtir8WtX8bTO2bWeO09iJphUxSOnCOqh/oE8ktkZ4oimM+IjjjLfqFRbYuk+IDw+I+l1uvLThOI6GRI+dHHRhf7L7jKrNNwSROpCQJbWsuBLv369ePpuN5EyESZwQws6YycYGrauLy0v6HZC
agb9BtrtXhkRTVAZiCBga2RbQ5gGB/O5w9gfbt555EOxW+i6GgY815FHZDD1YqHH6M0ExEIJkkO7ICJto4fobVzGv8H7S9LiXWz+AkFpy3jWDImgLgmZDBsAH+Q2swFkXUGP51cYFzu44NisTqeCEqS1r2GNb0j+
yUQVEox6imBWYYipH4vWltgBEXApT5G6Abrll4gLZlU2rY808vxwXJwGfqj4NfWi+6UZH3fJVJz2BusbYvCmrDkYnwgP9Gwr+mO8lEBnq6QYGLIXFzyPbB2ekese4xZYuBJsJiBdI6e4+zcKIvPlIiQBe+ZY4l2I
0xW7UH7Yl9b1UuaUWXVQCyuilAoZr/kgoC4y65ZUhTP0+hW9R3/EmqbggYMyepoepXd/bkjMJ3MJfGOOpimCh/jgEkEQ2jBrJCXHdPPR6qjOwrw+c0PRMdY20duJP4KozGkU/B1xSX/ZPrN8m/VkKgZvGQW/U5Cf
r0tLkgSGpZxlAdr39NZNc/t9IsaP7A1Va4A33EqFYH9uD0wUqdHeaP6tfHR9GHwvPsUXu/HFQTxcxP3r6StmCotlZu98XHxfBD7WHpv8eG15if6M5VSDX8nJ6mZdbktklFvCK9pMTnKqf7prSviCFzfYRAwhhCaZ
nBE+ezmDHJiG/2eT+FbJx72cq1OBj8qr9MHvIdSXDZiBAKiLJC91NUrALo0yAoiKJMEP9oIKwAmEj3I6pfLAUBtVwkcba5OHudT3sSdCgojMnmWlF7lYhgndggzPcGQmw8nma0oheQk58MGGRzkUjkH9t4eqAQwF
WB0UgKrB7xuWKvmCQN0EllBC7dX0Cn1O2PtXSz+mAJ5ryabNyWmiGk92/svkgBM5wBjHVPsOsnhENg/kaWt4Kw+arNeisP8RXB6w+40OOSbGuYkw3AzsYQyf91GDHdn2w/yp4QVjd/n3qLqZkkK1T4kRa9o2lnRc
gBGHDbW7P5PZWrZHlv8ObdTXahXy9Wc5H5furO130EwUX5Vse2P3TFFi/QD1QotzFxcwlwufV75mDKZUnFUk5YWTTvXZc8fd0iNfDdNzv5Z+doNqlzFS4HKYt0sHWQZQiryOC30HbTk33fE5IFWNEH/dzTbtA3ys
zczkl5ubAyIcLAKekz81sw9SBfEve2NugIXDOGAzTpitZllOp1+6b/fZBqlVSHH6DJXl5PZwP9Ni5mTSrw26cVZvQqaNKDU/hhHhF/NYNKlDEZFlbvSbb4y34DVGtLFg2wrQUG19ZP+FBfDtHcuDvrjbQGS6K7Lv
wt3z0u7CcjsAAAV4VZ//an22fk7k0VdY2JFyEdwdr+btD8w846pW0GTlXgIe9D0/jGtSScCYxSSCG699n+tv6VMSVfC90sGqmJrsbCQu60tSJenoR5cfJPLPERMzdJbjPOhiFcTc4FRiUEUOyEzHxeuGYTQeFaxk
ko4FqF13Gy0LQjT7tJee0AgRjKZaVzxhCTrYeJT67tCpmaPVu+Jk4bi53ZsaVqYRagqNv1PrgnudkMF3SkIRS5rvoXZiAhmIYDrJLuMDPbvXwHqG3+n3OH6aAgblItote6K824ingRmrK+LI4rwOCTpkH+mOztSw
YqxOoutPCyh+atBeZ8LT5BD0DdsWbU/2ntQMI5YWm6szBjmCySUea2gX45VeAlNmw2GfUWsrZyu/QnXx8qgRDIQ9ibFJdHY4oXNDLdOPZxFLwstrUlRPt3pZKA+qGlauhptP3OdIRH7a4G9scjY6YLtgp6tziejB
bShVzeGPSdgzN4mtjHW7w8UdQKzVh0IA+V5BamjFap8oNmDKlKyplVJO9QfM5gKwU+Kpu+7k5lPIV5AXSAluor5cW4C2XOjdjymzNIfYhz173q1QEufplyElwYESXORiX98KIEG8GZIeIVp9TzxG0DaJnQM7jiLt
21JcmJN7OzOLfzjbxS4hUK4E/PknzSqHs+UQS6JAm1il0DtT8T0h+9UTMp+jkbn97IMetTlS5zSwSW7XfiMAFrfcqjHEhUomxB1pgDlgiHXKrY0ut6ffq2qrsQASwoIuI1gSjlEkDUPcZgUNJfnHoApMUcHm0Xgo
sxzRCGsZHhvXloCRHCHzZwzO4HXkGKYj1HT9p5H72N3LuPDA85nLMok4RDoE+Bi9LGDpW5d7DOxAWBg8c2erh8tAg1JawYGrUkMQPEQoylcWqsga8YhHOV50MWqccP8eKWDlj42riJH5nXLxXjUYQ9DxyMOFY/SZ
cI2s0EjON0idZ/wsjHSwM/+T1YLhlMNxOomhZObIhy0thVAaMZPskFSVtKqkmIh9K1umzYRC9g/FjZ5DnPjisggMFgNsBhE9Ifh/d2PpSk4ZOktWXw0x+j/a+TaAhshWbuyw6cWJk4GCVAgzBWDxMzGeRh6x8mr9
Ym9E1QFZhrFbDYdXf9Z3C2Tln0OFx5zahMY6pHrOxLjrYvz5tjXSAUpfHNxMzq8JvLxbMm652IgbQsZBfSjhJBjjS5pEqYNB5GWHUr1o3AEIdEKkJ2/4AbUkbYcQs8rdCBEtlSSVdOy2APc+Zc5sx92HTukdx9+B
5XJham72xj5rljIRAVTvUg1/bWOTejDYwC2m7AK4EMzcyHUBuZb8ODXAlLMeMSun8CZjqu4tjl535iS+ngRAoMLrrPN0ZXfNbRcWXeWYklDuyDAi1xz82xQ+QEHc51oKj8Fe1qQmk4iACo/LwoMnT50HlMm57zK/
rtVil4O0F5eHkiWWzsW5bPrAZOxeB2s5SGQAFbPd8hYXmqvxpnTWJFiUz3YWjHmbI11A1JhiiWmOIZKh5GeeO0e8FBCgwvMtboB6dmgQV5v3lSrApP2U2ItYqoqgWcAN/7qQ3mi2vpRW5wf9Jn1WovHuczZxO8NX
zUqX0isHZGchD1ORsIpf1H2+IORUtjL+uqNkP+4GhL0NOfhGSrNJsJ93/CxLbzkQVrpm4L4+H/+ENZThC5U8KzgCkzURsp9viptidJMX/MVKf1+V0y1wGLDlfsoxavSlulMLip7WgV5YcRYfX7zJqE3OffZ8L6MO
/TjFYPdpDjDnZzuHnQkwxKtpvIQYpIyYbT1YW/iRJwTBlHMroC7gXnyeDp05Kfd6dYl5xpGBHjIwSP8go+m8S4O5tzi7np9UNqF4Im+m7YlNPN8qEfnGW0IKmnQj70vH82XiIXJFBR5xZWqyACzUPV3fuDmT6rX+
XlrD9Bya52zZsoTEjDVWHkCfC+2MnwlAN0eeDCPi+xx9N7ea0LJXARlV4Bbm8tdt5cgaIGpnOKpcmF6R9HoMQr4WI4SXEbkW17qZULc4Tpluxi8pPlDsqVogiRzApFkkMnYtxUcyDsRn6IUTMKrkhPnQCowTRsCb
VYajZTYQpab6NK6Db710Kcer2g+0POHgyEEyMCjH5cXKL4zGFz96lV6julBHkMw2OrPgfcxTKL61CqLreFE7VI45fk2zjRLVqiGaGOh3GwAseO5Hmb99tIHsw47y+XToxlmGuLbx4URjOo+X9UJQW4DNSnRkvB0d
SUsSU5JAVqark6zP8hALSAEWV3OY7m/LC7ibTfPX/7KJtYoPkMfbf/POthDe4E18KFlDS/rkEDHrcGIdCFShq511b+doRZm5dwQ/CThMlosJppUOQAiziMxRE3jQiKudBVdsGLmGFwX6Hw/K4EQwMR2dedHGSEob
8TcXIj5qDLLl1ycrZpSIkiCjjytoHtUiK4kxUAp2HrA8vyAt3isFDWRMs44JhECpEGjdqDlJBxMFycVmCtgPWzDy05VqNlDV+HadkIn/6ZcVG5GAr6pNK/6OFo2Z0zdbWjl0FY7qluWnvHCkvbxx6ZvsSpAqhHiw
m4dUvtfgz3wgLoakcB9ZI2JGZWKq0JHtpuyIfm0omIDpasg26tL4Sl+3LkzS6NTCAwnKTSbKLYzoqjMgeAIjWRdIVBIea9vs67wUlnvICYqifsPesACY7+or/RPPfVVlyHji1HrZEJGT4rKKsb4OO3D4qaGnkHJK
sS9QFthDJXufcPx+dKbC9HD84FAe75L+6jOSd0xjTIYjPmZtTqOxropvcTLLK6xXG4nNe1vDZeucGDrNn+VMiCcy06ItsXU1wpiZ8SxHEUtmznv67IVf5qHNXqw4h7gdd320gkJac8hEl52zpmz2F8bAIF14Wcvv
S8k8jFczWATpOUPy8RNUZFRDLs7EPXV94NB197nLeIdC5mR4ItaUp8Wx4zEY16xxAU17G167JYBKOWIqGcUWLmK1ZPDSK9+dHjyuXLQY3mJq8Y+xkDOYDb73djFHoRubyKuN0zNWTpjwQNo+i8KjdqQ+1KiqFlFk
DtrBGKOdna+n9idTm4FXvcmEFTXrrDeHjiqTWZUZGid3XVdQqrrG7bwvV4lUzVMu4/5RXRJ9FVRcj4YMw/Y1d6+DCgrNd7muSic2eyQLDNZdbTjnVb+nOCtKoV+O/rmPVCd+PLdGuiknKjeRdJvgYoCKZIJdPEAN
FQTJ/wQsNUimq2UZgH2KouXpkdirSOPbX1gDbKCuyGeno0khpA2ciIJAtN4YJWnMIjojdzTRfVwykFCgxVIFzDs6lGN2t8jPxyDhdSQOCAbW9niNVUCDnlB8P+1qBeq7YjzVbARHKy3VnuNm8utVxNd5jglLgFgp
IZP3p7BXuprfGMfge36bOc+Yp5IrzlSZc+ZPKecm8djM72hyyDOCYpXimDf6vAAN3uFrkowZIXi1e5xZ8Rh4OhdDjQA7NaRba0oSIpJOZvdFe7fqOLmPhPe5GVsjj5u5AznlDxFbCUOYfzmOiheMqgHv5dLqc3Bg
aBI3u5sw0Z5fspYTqwHrkMS77mu81teqD/JsbSOC7Juntw/XRgGyT8vvig2J34cyHObw4pCFNU5BqQU8uMxiySZ2Twpk+GCo1p3Ar34qkpeUhuAv6tsEV1DTsLggOQDID3ubtTn3zVrE5YLuvK1ZCPyi/dKBZ/la
T6arJyTqOgEMDOJA4auVBrl7pFujSRx0Fwqg29BB9zXYRWM5qH3J+gLvbVZg+yQbblLYK2ZjOs8a5jeDJJw+bd+ywQYug7MrNaJBmesK2MuAM1b6aAUenXsbgiOwVCoLbr0uPQui0X+92wCu7KYv2rvwffe3E9r0
qEyfQvqLup6PONAuGgJdSdRg+fVd4n6OLMANrePu5+epJS1LXq0ffwURKbQCO0xTVLDYY4dYINapNk4+qL2Mginy/2XC90bCq/bL/GHhnACfGV517l7F4pRcgtJBP9vTKRCzA8OccvNZ40GUDmBxWOwJM3XE9m28
Id+tDHOTaF3A7fvgr7F7HbRX4RqoHBp6bDzOfW5lR1OyvmnvEYkDHkXi8VA9b/wmtV5Rb1KcZg7ht9LEQdAmBiUJOaOr4H2+yCbLO3mtc6XBVc8dk2P7qf5BbBOb1vDgTsYMscTUl7+mFs0cyndqicjTo5Hs5ZuX
7iXh1w6z+LxNeQ1YOmqs1auGU6/KXQLOwscg224Ps6u+z0yHzx3gO+ETeZEDu9Y25Ztfc5H1Tw0m3m0EM4ePEmkIlOxv01t5yeDYaJNcGO1xVaEnOR1TASEo3UZPiY9HahQWQR9uK0QvPoQSVE67Rj6JxUEKoJAO
bgx1bqFjTDglO0m17rZPg/NHlTQw73g8mkf5oYKWS1O9PGBjvvVyuYF4SNAQvY6YUvqw0G+eXCHHfISHAHhHhVITo/IHjSupJbBYFitJ8C99NFYMty0DPzDF51SfBa2hm6+jceC4pZGWIw1VNS/0jeGD2mmD/mC7
NVFNsJy0mi2TPhh+PbP4KsaSD2mYZ/Iv85iAgXziTMPfteAxWSYHGJkBhxN37ZzwjYnHg+9jlkEiFmXLRZqRGl4jELxW06tD2ysAgJIsJkCdTUDBSsLSDBAvDdh8+MyEdY2PZ2g8x4PGO8uIPyXeevn6rgc8deNg
FzzE+lN2gTEpmMjI1R+QWoBmKw8KH1AOf3if7qn6rpDMfN+LlpH90ZyD5FpYJkxjJmra4EFUtBYNPDaJN9/npxuDiprGaVZ5i8sgYqFynu1WHRra6ufPlrCl6G3AmE8vzZ9HIQemGnHWmLaO5to2mF3RAiHubaGt
TROySqoUg8KShHpFON13Opi6UaC4GHxH2EQ19auhU9ZPftykrpCvtjZ4hwDIk8V3R7nVjGrfHwttQO4f3vhiqUbW4sB1/AIZEMKzNV3/jchuWrfMNtXKDyMQrPI/F31OLYBuOPPjjWQmdJOrrszUFEHzTqMeNrHd
hrJTW7cQHjdGV1EhEDG9a8IklYYBN6fZfD2EcM69m9/yI0E2BaYJE7aqi/pTx7+5gZiBtzgqbvRs8AXV5Y0SBCJTjyscy0r/wBOTK/jmoMcYkA2fHRLC9aRvof8q68OEpUHQ9hKCKGpLKPwNBIe7DPROoaBz8gt/
wIkISfVOnqlU/qTMmbNYQiDonjwN+4k11NSCGDQekcaf0AD5JmDTiyO0ZOGJJJ4RMs2MMRlTpNsg7rwK4fVjlGq9Qm9kfegwzmTJEYXK9kfu7LuuSXZ0UQQo2McQuHXocmx3iyAHpPC/sw04nCgapjtb5q3FYFz+
up5NCI/vRxugT/Nu54DOaiwpftfHFjjQz73/GkSshUuaRzgJcQiR9SH2cccxDegP0/zlVo7DDZwgtXY+ci3xx8puHWwyqg+eiTizXAsrI5yB+ZcBVgI3cpNcdwfLUvkqjfXK6AoKfBwHPP540BVzQTZqH7TiR2J3
CG4YYqUKX0lwsmBU+r43IW4lLV2GLvYTFzAL4lPzDjQJlnFoxXViP95Y/wghZV2zcuFMw3qpmcCrlszPgSZSj9yIghZnuRcy8Xv8YBX2jsYTnLVcPNPBaKXskwg2lnMj6rYt9d/xGXfTb0p9SzcRrarCSDNDFJZ/
iGkVE7S+anecFooHfJv2cOd8XEyNRVbNBV59jCmUwFHdHkLAdhGWBUnXTxL5M7khKlhWEOQvB3JD9vuxZHqQpQHN9Q6NAsfVuR141Nd8Sx7z5azf0DkTjiXwHSzu+oHPT9H6uwnFA7B+c6BBOOKzHuV5s+zxK8Vu
qJT6obrePRJjNz4HmUgVUPwnAPT+1PUfjyUy0eQcJH6ob95Vvu54b05fnxzXcMbp0FMVKeBBrikhWNPkLWJxnXT+Q5BeQ/sv/UqKmRthKZ2cE8Wuz8YzRkztPEF7RyVwEDLMImdj4jqXxKpGDhz40Vqg3H/QoiUK
LTHUCT4L3dCbYWxypeO6sUJI4q50ZAwuGmqV8JfJiBmsofJTKAOUDcURHng2NBmJ0fXpPVumULnAFpJk3LPsMdaowZ88WCL1H7eAzP/nL4M7XN7bcFl2E2VKpD13ixE8rD39oukBJUbRKcahJh2v+7Y5MVS7NmfL
GS4bYd5YXFquYudswOnzD4JqBA+HIVOgwCeNO6+AsBAqm7ZBrEV7ojnMEQSWJOF4o19f83SlZvdGmG5OrSL3aIoTVWLW0e4Psv7PB17o2zQSgpPMjwwGClUAHe8dlWpzURUOH13CRq/nh+H89MnOSZPnvQsaOiV8
VE2YdO/HbgVRLMD+KK2N8Dj3Cad5cmfDwMQ140yNBlFIcG8l3Fv0Vk9rDSHSpyot3/bj8AICC3PoQmjq+Py/4DnZYEIQC6+NzHBjGopK72qHtKiZXdAcMVQyGPP2VPrVCBq/7wWaUalKZkAk0VTQGZaoe/OB3kxE
oM1WCI4tKmyzc/VhW63VI6o+PIAqrZvnxCYA7Ep0mnVACV19MTFHb9GdLIltluSc80t8SeEUyXc7YPMtTTbBiKWbF1VBzY9mfDwAg3d4nql8Mp/1BGBzysM4mUCwcmJDV2rwZnP9CeVpCv13gif65NFAjuPvLtxz
EsZUUuNdq4bzabbPmTl8qOOq/j1n4uiIVG+Pzw29kIaW/XKss8IWyJVa1t8c6xjgD1Sgpaq/XN+rqpSb5fd3OtsI2Zldhk7nCkd7PtgJzsYFzx+HOrI/vwUawUS//Buq8gp1edC6YfErkrMQjoyc3sHGMNYSIYIm
3e3j7my2Gv7IeJf08yjDYjHOjfJns2cPaBJvWl1Kcal9ItR7cs38Rp0cqe3dGD3C8KS5nYNtp0M9Iko3hWjCRBIf3mEOoXAQpmY4RDKjUehiGZW45tiWlZsbyRz3AncicrjfsDTZCWG9FEiD0qsQ50bO1ywK4zo1
bJBvGzJl8O0CUmNC6m9h03KFhKaaCYV/KYaZLxx0eHLf3Xu3QILaIsLeeF/blfoz6E1bkdP5NMlw6eA5JStACaJzNUUOO4u2JKsolgUm795V7NNZaaEC6sDBDXyoaVPb8fbdcRy8+jThAbC431n5WoXk5MP8owTo
BCBcRAWWv9z1dYumnr/vULf5B649hM/AYlVOVnHy4BF2iKtNGYEPC4o9CK0JK4MG7JKhjJJ20Oq9o2hDGElyotZDim2wxTyqhzl0Da/g+6Iwxn67mEHQxZx9NnHOsjojm3JotVnSva+D8fx2f419AfufPXh5pS89
E8kjl/5mm6QoaeER7Il7cKDfbWehSKs3/rYghgsGiofpTT+dKzpMwxe6HNMvoAHJFNQhBbo9HRKgzcNQPslTAXOZ6Bcm9LimQn603wSPwE9gfPg/Cv/526tKXXeFpFhtZVWB+uOnwFpff1D9NOVPKT8rEgSooWj6
u73xscJnnMYQgAPlBlc0BY2NKT48MPwoka/6y0edEpitp2/UoiHN+yFBSsckywI9kDCVVjKZcsNHMarjTFaSSqSB0SphUKsXPiWpQTaEPfhQrGCBekrAsyNIg/wmM0b1pfhXEhDY6cXgICeYglpfEEe3zr70xRDB
N8tw97woAXaFLALc373p4cfyHGHo4Ond/lgVR5JU70hXi85o1wHGH40VeNQKPoCVN3QmFSZCZeNEuzriVmN1rbgiKOOdKKVmoA3KFRvWZc6LW9scgQU/9BI1Zo0BBTGq1PDT3Kd3Xn7/pvcMMMqiYe5b9rdGnuyj
u/lxY737tk6Yl0qLkg5nA3LaqDTd2Joh8UgChQU0RemfIU0AYEarCxLbjwZg1h32H4TZMGg/rR5DBBL4Ghrv/gtm8T/Qa2IJsZQgC8w5sW4nkMTh14+MTM6U6QlZ3DR/490RjkAdVDm3cZ2Pd/Gh3aYvF8XAd6yr
lThQ+XH7mstPmQqTIFMFTBQljAOhIuN/jBGiAa7T6C3lV2HzGoEVe3wmQrBWGBHZaxHJisV11aM4uKtDRi5HX5oMIVKg94wNSRy+E3+OmdlPBu4kji/l6jdRl4EsRmcGXp7uw9Xhw+bqcwd97J3CTREXUHLXs2ag
QU+llezz2hr1u2dyxQ+8FEzUpfkfnXqz6czNnKIdNAsfESVfu2Zt4T2/OLj7qD7oEK5KukURZ8hnh7sBTNiWA3/8nKu+rjMuUtp1fqhTKGdnoOdRDBxzC6O1+MBegOm36Q38tj1PPHWli3JwmH+3fkn8eDlNxQ+Z
08mNshcbQmI9Rr3GER0q5Ub8tly7TW7rVTpbZHAULZ/g9cj/h2TUv5XS/dCf9C2hYsdIi/eJ+/bIQ1dL1LxJZoz4JCvYie1VafBN96EzcYPobydDRjnkjkhA3uybAY0QFcfgKDMHHqmOkx41W2SOUxX2oZsRXUJj
Kv1tVcjcva1WcjhpUvTHX8LG3pF9ybAAH0lRQkEyVBe/nBQMmjiQVBHmWQyGclRnGu8ARH4P+f/GcBI6z6kJp2QgajEvaWu+xm98rRY9V6Cw9UiyIk6QQqf/yj2ZYO68QTyjKOUcB86CpIel8lK55iL4XzYr4joW
RkynUBI7wgf92ibLUk+ML3R96TsZnMCglTCNQRZi3fgTp8o9dGf7h8SW6N3DFbrY70BmYMFNRaORXM8Iy6+If18kYBLqggxXBJOZY6HbaAnfWEVeUkF9gEQG+ilyF2MTQAZjdCxuvwg4uwpwZpVwkAjCVILc02db
+I5YGD4lxz+H3s8k8SNA3Ph3QuvQNkafFkw+BlrTKrRy4+9vCgCz0jzfTyENoC90V8jDWZ9nCsnpn6chpbU68TN5tQ9eHg5IpFexc2gJfBAg/7sYqFGy1Kg4aNt0oblqD41bq/0D/iGFjnJKDfymW+3f7+7MxKP6
+R9K7iB5Z10T7byr5NulcX60JKoStasTGgxfvKP1RTAdA/a/S5Os9PHbHrvymb92qVgBrdzeF/zSpl/uFyaZ8xJieiRjrzJW7VW3lkxP0yQV9ugDIKC2ItPZnv0eo4sFQ5zxBC21Qw8Fb6hHktPWFbQheDehh1Mg
wMIxHDStrBNDp7YNa8Ez5Xt1nBmOQYrORx5MovE6cO1iee90BtFiOK6Vd39Y5B3E1dcupCIrl2AoiIj1YQxRRLWgStmqSs/IXlFaGZKgtGmOyMd4bZeq9EdO/k78EhEltaoyouUCHySKHSsSTbf6qGdqzXVdZWlH
Crnms+F/yJp7s1Dnf66aJ0F7Zpgp6UnhpKdxDh2i114H2hzQQnuMW6hfQTITalEYuJD2kbQFFCY3+bGsRG53DKQI7bBJC0z/cMqP1GWurJnT6O8T69F0pmC5YeeHJDfxAYds7LYQQ+FxdnWFECbCWzk7oryFuBcx
umrpVu5VsQmLqx7qoIJdEkOzD7/u+dWK8U7hEDXhCnn4yCxQoh5IJd8l1DNzdZlV4Dgy68HM/oX9vtETLUagUtfl7Y948JrqWBUn4RSCwbxTE08n/WV8KAAAylRqn2D9AxdiXdGxhefoJ76LddZdBb2NfDMETEKr
WA6nhwIJZuANwWcyLF0SR61K3c3YTxvJFA9xSeOKJT6qpZghfq46ZWzdcZaWWmBZKFzlrlr556n98dXgHpkm4eIS9reUkWHzrmJJx49QSzkpEfH4+1u/zq/3f8yNM17dv5Ivc/rVpUHLkQmrxQ4/p9SVWgpALIOk
noQJzpR7A4i9ffg+DLtJ8XUcQ70v2DqqWEChlqhoV6O+NltkL4+j7iyuNaaZHfMy+jyjJ3HNvRJXpITLHQsaPnsEdR3Kq9a7C3b8mBlAO6tGpQuxof0zIuYPFNuMi1OECj1YUPq2ZxsGMbBTGjLYhTeukZ/91Ds/
m3AVgRl0GwpRsMHMunWkqvEZppNoHk7ZshSg9aNgDNWdOv/Jx4nP422ushaGs0ZzEQsYpZMQFwS/4nD06elpD8/XxB1I4uOic1rmTw2SZUdPWC8+seBMRRUIsesSZpzXAQSduk2Km0u1XPuW2AGwaA+sKv0D57TP
U5uUEH5EBHR+jtLNQMwo0ylgnnZhLROckgygGx55U7otWyhgteZqjySnhBtBDbnRLkGo0hObRJRTWjQ/aRTnP5phd4qufinjcc7urUoamFVVd3GRVs3GmCwUPPVcwP5czPY3MsvRyoSrBfb8HNzCvOpAhAz/i6Pw
8qH5hS5pyW+gALW959nas6smIApOc0FFLKwi1JJ15psSZ9S6yYXUzlDJ7tN1EvLifQyVUZ0JXgO5WnFnhipHiFw/X29VYCSRMLy2/QM7G7UbgkFt7sQP1TTBh8RtWz26wo80lqhSAqtnmPWhGLNkGIPSda1Zry5P
7h5aexV8ezEQRcppoBqEUTdXMaBY9iEP5laJcNxbc59X3isliWbb6PaqZIIWSD//eWzfzGuWtcYmy09uIAXSSLjJJlYhd6JL3JT9Xbk5JXnU9jVwO9Y6+no4qj9m5XbtbRuKK1B/XLVlHNX6kBlGomRqiX78I2Kb
iahsxHaubtGKjbFQ8+MwBh+eSNKPslgRrpFjghQVMm5keqVGhMbnKQ3oWklwPFFcsKPOg5MLD1LxLwVN5j9wRIpEJjiWjAfr+76YmCOhmIdDWhGmRXvkwWU4+NhvSpXSbvDZM8yCpNbXNqRgoMXigLBe7CTPnD3U
TJhJHoc/NybY8yj+gXTLTUmjIIgs2bhjcGo8h5I/Rw6iixZAEGZUsQ324QBMuZGc0rkwIQf3r+M+/zfQezr5KmUCYSliC6thVBucy1Wcuhec4hrDEzNaLX6/ex5HlF2XK5fFsLT4khepdSeRNPCOw3KRakt0n/Ej
yYRhyxJ1pYeziqBfbwEyh2WuCoADLOmQkEeNTRg1FSAvWnGyk9SRqUgzIHlFw/LoCpBqL5JmaHeWhJLc6+QxBkiWdQo5OlYOL69DllxpACn2kSkbcJKLITbu9wtf/OsM2jaXXJh5IGDNwRk/yfOuDvn+gqczylUD
IMQ8m9LHHExDYDOYRi5Ea4ZRbY4G5ZzrIo8Emlm1K9JSSoqQjYYy0tc536XNZDi1ytWcMVc9IYV90vVOvRoMtaou9OhcJLUSujPkIspTTYZ2unc7ZMFVOXpHIVqzCW/l1Y9VFj50tw1RcA1e364cooWQBhPgh6VV
8Eh6U+RKD0Awg5HQD08B7KNjHMUzwa8G5lh2kpOIWcXzWDgNVwktl/OOoqXqEEOTVfwKMM1ztfPw4boQaIkeeA/5zAzBLdw8sH5ldWGteYMNrLIh5xtABIH9K1gOmiPcwUbrVCJcYRWW5RyXnjWtGnXauOKbZQU+
kSWH1NFqxI8VTF0IvdP9gKutBtJwqc7PKafvIfcR17pgSbaYDdJH2Z8VXHhy1wVlvWHJ4GdFfn+7zCvxJ2ZRiIhjVoG/uioBpIq4mdzTPOEX/kSmLKVDIS4B9flUo5qlFFMQOVjRXganLCZE29bRUDIKg2LYm7NJ
ufEkULcJY3Lw8Svq7sdZqBnx7xv5tg+5DsnUOlK8yJhR9+K1UONMkC46UnW59Lc2QhpNVtM3fVXnbbaaeNpSRsLgZFrAB8jwm34ioLD3tRQQkSJzFnDrkHUBQbHPTg1pA7LM9Kv/QvK5n24Py4EhZi+R+YeagCEf
+A8307dNGg1zj00JjrEgnK+EgASDj2EOGUdJdTo8C1nVgL6yAUsoMA1tRXSHSSXoINiV+G3NQcuP9zvOWTzEqZiYe6dLDFxq0thfWAjgUcT2OUd1Zaww5bW21Nfgob26SiPbUswOvgub+vGoOz+7zK0ya1eFfFu0
4BdjxyNcKsOn/bFv0sVceRO6F0SPUACmFkUMKyzqoy2Qw78F51Yg7rhofdg9c29CfyKgPEdNvx0TeHbTBRuxrkS6+agP8tFxPTfFMkB9ayw0w5HyijQzxNRW6Yin+npSgMQORHFBRag8KsDhKqvineb1GCWjPdEV
elwnTRwqQWldHBb5JcKHGmtJRCUpc62+FhNEDmqWrh9w9Wzv98fc3Bu/bRY+sZ7xiqffrMlXnODIXSby1M21ktTOEyRBdk4uBhQzb7EEbzM8AoSZu5l1I5Z+g/J3wQipdVYRMe6pVQrZlGAgpkRUC3xUzypmZvCn
7p4L+lm77dJf8GHCsXUOxNUuYfy99UdYW/wiqZ+YX26nH/X4g/KUm69FXPTOGGoW3UcDEo8UfIP9HoXEj5s8GM1LtkkqNJ/g/sTkpvo+H+3xfKIuHX3ufDSZhUV6O8OY2BzZAyZAnPXc793ZIAsoMo9L4m9GyuGs
vB+2np/D5He0xVduOsxHcIj8jVQ+4Lw2+4Xh8gQ9q1v2Av0L99UHU3ONBB0+VhwTakcT3tYFgspGnVcrkv29acAYkCs2CzoZj6H/mrjuTPwGa8pPdniOgxq/SM+2TECqN8B0KeW1OAuNkZddIsxFOEGjOSQcIPYH
iZG+wnC8jhVBN2pI9hKyy+H0OxW/VRwVxRkuQyYc6eBN96usldTOdXWi83Krba0cgJ/bgdttYu9GfOxXkiBS4FyHxt2DlSAj1VRxSyFxloSGPkkOPk/TQpRYWLR7oDQ5ewKmHK867cpOPqA9RbRz0VQ9my1qIdqP
Vgc2tlyVUR+YhCkhN9dTv8CZTmHF5sMW8JuXgkOtzmgCPvSJhG/vGVRc17K/QDuvjjxgmn0PKORgRnvVEz+PERGuadBGPql//BJOpHQtQOoDj3EJmsp9RMU5XFYJm7X9hoACNRODaoCHF15TZuP40NHUpp13a3Oa
rZOlGK91YKBqiUMwHItq/BrxV4sS4ZkMAySBVmXdmTvfj8pazteGhoM1qt11WMwY68QWffnNZEBrpwfqbu4eKjb9F68ep+VELzDJjJOzy4rz/GFWjTU2ENmE9ktOTV8vYZpuqdKbbzZEejFeNK5nPjT7Cit/+cLj
whBlHAI345SIO2b9guJUDNmUqat4d1y/BcaEUPHKqAddMa4oEbtvPHWP6bwpy6+5SAgF1hxT+TTAM2GC9AQ6okyuUxrm7Z94gYz43Sg9/6OXice5D2vtCFu8IYf5oWGyF7LGyDdD1TnOUR1DZq5D/Kwrq+k1aQ+y
/mYiMWOrDXWtJXeN5TgVYKPYIOlcORnoDXDq9o6HC1ENuiAd5P8D7Idbzg4CU+Tos6cZZMAYAuceFc0CMPjlz8H+6pIQTGCpM5Dz7NZST4DEAH7tKrgQ5KVdxv2ev8PF8PgLot65GxL1LlHr3WfwcsIz1B5to2S8
jDC4nkCVCHdmw7SsIADFE65wHKhRR+r7RWkK8bf1dJ3tErMjDcRxucAVQwyQQ+dSzjvlkbokh7/4qkpL1GTxehIA+d/6rEuqb5l6+h4IRg7qwlWcR7mN6s1x0xY3Ja+fhbp8aVoed0nTuArFo6YeoAKRSG+vswJz
lVdkSv3XvJeXS10wdGTlCpL/5P4OopfKFOrMnnp3H4GaOOWlWXmxXAzJubXt9IxocMPPyDm/uyUu2m7PfOmTfLn1jfiMikPys2Cn3YDP/kvy8H/Shq7ykszJ95BECej31DSUab5beNZ6SjW1pMmPryfLjhXHZN4V
Q47ZrMpg73o1WxrtAdnPCTx/nl27nhPSqn/I/Th6zjT1hZM9m85PxZOfE5YCpowUEWFpjut24tnb/KBiuOxraJuupRY15nFHkmtP5NxrieVpScXi5fseXnHY4KjOqDbtO1gAmfkodPODxwWO3evqpItiwr8nsDPr
2DoI4ZWPjyE2sj1w676czShC9FmoTes9lYYtDGlIJ8zEtePqHPeMZXayYHbwuQafOrvXiDDCaoiwgwn5sl7OnC3jD01Qyr/GNIsqQyW9wk9x1YhIXQqVugv9E6rpW2d/LRLuIQBAWN4BROfafY7ogvXjzCV0EYq9
mS3OAKSUmGicRpYcfyGFZ18ZC5Bheyo3mHWSOeuRD1nDzuskcuLnWeCsQQLiNLtGzUtg43n6rXhV4+WWnNeJOFGTFCp4inVSQjSp/bNnlI3vVSRibNp/vXct/0WQZSlTWVuDGNAdAIytI85n/OOdtEZDJz+iaaOG
OgJ3DAx8RsFpiZGaZWoYLhuZcgaFQuFG5xmR/JMwlQcHA23Ck3+lcFYdWvNV27OK7soJcLIXO4AiNiDHe2L6PLUBrm/XKAh8aDemtO92mfs0xgRMGL2o6VbDIpjzh3+dCYbhBCiUVBvqwLfk7GUMKAhGHo/eZ20c
u0vEUvCQn8XVqeVzXGaW/KqkYp7783Uly/1NKB6p38jnGdu8P2i1grsG4ARVnEMTDlyjKw4qKvR+UNAPRzWZkNP9dk41mR1GuznlEHDoWozm8nBOdJOQplCBZTnxevopnmwso4UFEnvMmH0XS8kzj3FhjFvesjlX
Lc5b8h/zlakZBaDx4/FpPbQpgG6aYibQtUzyASzHefKLbNPhDOAY5Z7nHBVya55QhShwwHeWR/5lk9jig9FU7KTorpp621qh3Ome7yM+fld63TBnbrSFlq+RzmTJAMifE6BuWShuv6Ob/hAY+/6vXLnRDSslFvzc
Hej99+fYxORj28atGXuKE/3SSR2ckOBWGEXnj5Mta5VTZk7Zl1NH+l5lDetr+LX3zkt1pSp+x4I6nAMHGaY2mumG4o9zOkaQfLuKWigpCpxS7gvTm88yV7PHp1OevwhZOXbPDt6lF5wHZbAWsmJ7kmsDXtqAMT7n
KUswGn1URRw9koSlg0qUhD0OTKSA9Ud1DY8LO9Zls/Wg0YZl9wM33Mo9V//2Ptw4Fm/kEwny7xp6nAUBl8DDN3JHjeuRogJmuq37FimWJlLmybQz/tYvcp+dcsU+pdLY/OMBeHFdfCZgGwSXRkamQQXU13Wm8L+N
ldNabdxLA5W5HIMHy+cKYhjUeFOwmMYTsGcADCDcqcvWDyCoZex8WESHqwtlc2Li32pux6ev45ABMAwkWwrOW3y2QiEuwzqWIOBNqr5OCc3Jn1VBd+njswIlPeO6B1+8Km6Cu/4zqdA0CJkL8eGYmbIBW/p1DGeR
GT/ST9ZBKW/G/MU82+DHq4s8YG3tHfM/6/VNJ16WSwV6eQfjdfH2dtU+7tNY+cg9Xncv6+Ffc+qbZwaoEadF/Nf7/rt8VdJaJdfJKc/EApO7bM/93zHISog8sbj4YzA+jzwlBMx51k6n6aszFEJzfCkBlk0sX16y
5eAo50v5Z3ESzrIVICQIabCg8mQWxQZw1MCacFN/Hh+P7Oq8F9cgOWoncCTP5WhY2Wx12ew39FRQ4LEOaTecypbDnD/gh2UBBkNBNV20jUaMjFynt8rzAuQLGS41O6Cu8HjiDP6q7XW1Ra4PDQL5BAJEXue2N5Io
0wsS+G6YsCz4KsTkL5oZjhSUHnDRSZWFZ1csBwGMg7KO9hjWptOJApR605Bvi9hEuT5y5zyVwRq6nfTivxUtqu6dYQkOHh+w2V8h2eh2OqtgMrcjE7ybpdPueF/UBz/BGe4M9VsWUHWKLXY9+diUSuvYunSeGznG
C4wzkdvfWnu0jTFu9ADs8Tz6o4jTllkU/fl84WzvtAvaNgaI3tX+fikUTSexnU0rGRJda9qQu/yJQUlAbvsFQA6Fs3fxOYKJul7hItMKAJwiA6jYvnca+MoTn9a4r5JhgxADIbq+9h4AGfLCYsQRdnUf20RBHFGA
62tcs2ZtkEJOEa2tiBingqwyYYYM9dr1Ef1Cv1XRTogHQDh5F3ABEMAlpm4xuZFcLMTjSfHQDS4iFB/X4s2UXSay90ErhX3sQ36l9PW7+1oNP5cGEUb8eZjqOQpAfeQ5lw+Pz6nTW9L2GwpYq1E9flQL0wu9v0oA
FXGrDUL9h1LvZbzDrRoMJQIrmsc/eJh9E/8OMv110BjLjWdmGwvTm8jPJjRAj45twzFxG+nPFz5PFohoNz91127ALbb+JBFbXxs6a9K/Q70W5gf49XuZ73dNwiOOpR3KDWFM5jQ7WWuBiRo2ySXxcKsQ7ZbbM2+r
J1SFiywPLtV8d0wylWcCbWNALWhhCA4gdWAFO6N2iXrq3RYNURQ231u1GCCT/OV4SvhRJ0E4D9O7RONbgQHxDbjTysiQfiEbE9LcdfXJtNit0s3XjwRcWAMCJecRrF7oCZQ001tnwDsKtaeEb7TX6S+S8m3pfAcJ
5QKHjydu1rEYjS+VLRtxnPBq5QK96c/NOKiO1UmVwzjx/JVWJo62RvMs3qqvuO50szRqPuvfEWSGTSQsMhttxjJShqj/y5qmaACk15McbSxFnjmeAZeRgvwx/RYqgwDRk02OVxzQhneaWbAOQwUBoCaXYS/X2Gph
2YRzJY5hlqUs9eLG7GKUiWEZQH10UPyXZJQN623SnEK7NZdxgRDwmrsNYaEHxLlHhKOwBN6V82oVAhfINkb9Zs463Ou3jAEwKAiJKA/5QbPzZ/FxBpYWUWULZPmxlOEiQBnKnRiysXhVzC+jjjYvr/y7X/laIO+t
yGLFefilXXG85po6VAodKRmgiOvkr8f7UFsgwhpq15Bi1J9fXODjVGPVukZYGpy9wmQ7JDOlVtUu/2pfK/ocbXkXxV41odDuSVNWLN51HKyobxx0wlhyz3AonV539h+TN8jh4l/0C8Jw3VLHDS5IXzT0ox0VqUuX
uSywOCiE564RysBLhwfz1uQRtdKRyOyzBAGaEAnyhxabZ57+1198myqIJgDitaqPAhzmSxfdTqWabZC/qaWCUzSuX3uuefqVRsPrzYiH+7guvc8KF45sroX8ybE0mjEaRMl87yTpvMQ4kCdfUPq2/FMxL1+tazHg
9lbFfejEZCXoz+BKwMY3KdXsYAjzjSZpXUnsr8asvynHhHVeLVJWgw8o+71ypVKbRVdRTE2U3rIEhyjGCvxd8xxG6+8JpTFNlCqhhXFB4YjuXsrEwGIWZAEhSh2SB6oWZxvY9WHovvP2t1IeXZxHYlANIZdyZpLe
++uqdgnF5uJ8DKkK2m46T2LQXv2nPUkE7KrNFSntoWsfpgrLodLPZLFmQj6pZxgG11edfBghEl3GxX8ayonJoMiDTxuBJa/sivI07gYRBqwJC/td6yhKHvG0q9Cn/BKGvIz0vC2FS1eaBi24m5leSEwc5y1AlmgE
98kYp08mVYskU9sjw/r7KApWtRgDFNZBIg96TNdRPHoq1TdqefCw/FimUPxl3bfqCkYHJBJSev9Vq9IpeVm4ngbEwpcJ6LpqiLBS1jNu1j66WQfpSSytw9y26BZ6Zp7hdnF7Sz8qJauSICcmVzHuAtiEmWceiPHs
oJvelLXj6LcbmmStUoukV/5Dg9RvryMh0flu+hwaAjSYgWXs+TEmJ75BYkF0zBRwhVny+KMhGkcPNJt2ekBOSHf7eX2QlOYqK6rVwOJCDd8HoK1lvY9fywZ8vZwwHybUcEd1zz4yFkNCg1cEbFldXnFspVRzCz0S
wRYKo4KCyyp42kX38hypDyIhJI0rou1jvXktP2USSHbsmt8n+CopIn1gTiRlc3CUwezfEQFsi1USh2QDgM/RpGg3aANjOiQa8a6RwX94mCb25HvNJSr5/KqNEzxe8oehfi7UtQygirKueHDi+ZOJbySb32MV1PlN
AJSG1y9td1IPK9vJ8QFJRMAvMfwcXUAggue6tSSyl/xbL8it1pHGqmaAFqHPOV5yFYC5OXf6RTeZfMQ+4vnEuysjA9zKEawHJiTlVpl3VIik3yyG4Z6bw5BAFxSM3H2bHzaW3W67RKG36JOxqa97/Vo8y1DKvTFO
mgNJQPCzkHUzhBRg5jpssegc3NoGX8ws7a8ONidQoy5ZdFMyysuGnPRyFDXWc99QeO8DWdH8TT+X1wZMj3yQkv07AED+20hIpAoOwJkpGWZDUKpDbW/uz9pFmNwvXfsnLTYwe8GqkbcivNKVp2an1BDtUxWdKGD0
qySAKDHl0skX43KeCmE3sipyXfIodc37ygCLHl+m+DUIOT36vOzRlmCZxfWgXKdLacSFwClqivj3b0if3VYZCdmpXg6WXyb4LKCk9INhnB6dse5h7B9AZJzJp0pS6YsXuz1pyyfTYr+sRwymPv4A2scdQH48aPpi
TzxVwKTQJNQW+6EmmukKobzIpou9mmgm8FI9rDwsguZTdVYrWJbb2ymzF7qK3bl2DyFiACbE3U1ps1VQEYUTo1ji3y76ZlD/hG4sYJX9mMVcTJXKydBmUZlS3uEDkI601hNANmvndlQIN2/WIG/y9JwoGR6ubq+i
lr59uVypbwH/vq6PzLWXlNeGutVGeZQotycuefBf9lAIDdxtkQmZWUOI+ohJvTaH/Da8elV3pNyzGDeQnERTegGPNETF2DO1dcvSdXyfuGs67oHnb6YY+9HdIZwuwQLrmVsylOj/Tjx/wumsoPFSsi516HgRm1DD
8rBAytDiz3ZLrJ4zg8s0HRuA58+kDqe3PBh9tlZATjXn5pLN3wfo7FQlVxFgcCQMHzTkweABwyleBr/IMJDtpiWon3H8HNV40o0cWZ4Sa4Bac/TyQxsma38iZdIuFT/3V6v2PmuzyaFguuuo2yJ9dZ6aMxWlVxbS
+2msSD8U7NfNjwXxp61zLWNcwe9pZ0vxlxj+WLR+615/yxIW0nlDu7+gA/f+iy+4rnjAFYQrXTsVGdpmL1AMRZzl1OwHPyIv5kotB/Oz5pdz7pNq8Pa3oIjW+sD5FCV7Y3ADjicpt2h5MTCGtHgMhEijxV1c3ZOI
thNj1dtDf3p69tB8c4dEJClAQaZtDqS9l00Cv4IASlisPeNe5FoyBudra6l3l7MEDX1ThV6xTu8LSkXOhFLNXyY5aTdQGep5nsgQOks4/wTUCFP022VCzMVFg1EyoIG7DWCV4ZEpj0X8Z+WeRIGs1e2kHbAi3hR5
RvIhgkovJCmDPTGGSDWqSb+elBqDeJRKHfycmii1EAUNwACTD1NOh5uW9wAXx8kLnJntK8nAk102el3UugLH7nkKXxy1oV/XBITIiYjd/vDt00USBhVYKsVsptDIQI1D3HZqDHcYn38tvdspI6i0k/miHOk0Tx7M
6kp5GaYayWWSVsVHbn/XmwFZiTMCphtu5EjuwzsBwLG/AGK6M9BhHglTzjwmBouFpfRMfl4WFFQEJeA3Hoogff/iTIwjtCsI552Vt2yWSl0k9QXWqCNxWrHNLLZB/rz8qhjPue5gTnJeRyyaVLX8jEuUn3TB+Efz
+Wo14T2CuGPAMhEkeINSJ818ZtVphZRxQ5IeDIzY8PmUIsYPtrsW1yfnq1q5cvbBudHCyh8PJqRZnO0F2HmM6wQWPt7RDVeIE6yK2ZXTc74Vr+a6fepnUezoz9dcIQDUIqGlg/8zONCcygnurycAZR6EB4nvZBjO
dnPWyEe1VZQd2aNGxvDL/tZgSLmoncCe0iQhrKXbQxgjzYK2coUjQ8GlkxowX3SYoiZcMDXHH4c7Rw1K88I4rljflEBZMWtfWHNvC5OviC8PgfFzYdXMcyPt0B6TlftKMZ8hBEekvaX3q2QbD2kmLKt5lKbyqZu0
7VQwgfoh7PtCRex/wuTf1ljp4ucjmIsAyH2IcyZrTCMaMZOLwLSPI0rGwiHEqV1cHGpGzbaREaq9Kd9r32DM/EDiyQ7bVfD6kGqkDNpshQvHlrP2unM8Pi3mKiLeuYDNDqp4qWubaH4B4fX0lVHPxF3HpTyLP1S4
/Fy4+pef+Sqya2Ck5vKfLr44f29N5TL/ChPK6Kd7EcsjySr3HGuO0tI+J0eRDdtRJ9IoImeraUQYEaVjxYQvRMPqRlU1+xw35oBVz4hiPMbzZJASiozYZTiUWplap3JVPipKoAHyKcCzvYlbvm1zHQxBYsfSorvd
fOiQUnOQ+YzSeNd4u1pDeqAGloyDvIVVMaQPpbY6cHzx2K3qFSmOvaem5MxsZ4GJLe+ooj0OAWUs5jwDi6B/cQODW/gVf6bvOIyMSttQnn5BfAaJ3rQJxT50SyNXsUompuM4UeNd1CrC7QkUDEz3jChJ+xeB1WN4
YKF1WyaF6Mt2Sns44fJ/9dRIB4qPTvh/wvmNuAmh/W4Df8hisMZTVBUKiU+NLihIJo3pBSe3Wo040C9CMwtaYRpKQhNCnuKS/xcshCcR3/6wE1MBUxIc3wE5d45GshkPRpl4i41Vo0y/iCqjnj609f/kawdyCIIS
2yf9ndwmrFsJA55sMPgJ/jtYzy3GszfZ35bobBqxnTDjwolwQsfPsrw+WcjYyKRL1A7leChe7kIsXNIbgs1LdcEZHYfCnvvDY+JDG1ksf4fhDlO+eKJ6jgzLmSTg1+L4xS8J1bxnClfc21g+wfOsmevYXDePuNd1
0znItqB9GIzdCmhekI3rC+EV7Wiivgaa055rGieeL55RamKgzletCdqzeiAIRVYM9R/9mm9xxXm/B1RU8TPSwYBOXiaS6pkElDQbjBvaV5lP+M0F8P+LhyAsWV2aTXDf+YX5Vlfb5XQBzZuuq7tiryMvzMvMUZFa
VUE4qiRbZ7Z09j4mVeqQZmEWUsgkB7JJQblh/XQM6W+a/cELdr7vNkCvn3X9/JneXtRg2Us4+IpveG409eKgpl5h8DecLZ7DPOTyMuQwbojvoXjOGCi80nEtw8bM1JlRyIRYB/AmtDPf74YccmdsU5cJeExnHa0u
5VvjoMEEGhFo4fOuzdXmiWYChihh3D+JE2eWtGRefMhCLNyLP2OrKaWEn5LBQhskdq1CHqDsAtw/2U3ttgKjO4l2Z2WlsLHgddIT0ktAW/X1uPQlHqGncs4GVhtRgN9oSyq5qXhrg4gy8zC+rOTNMSVZY7I4U40A
yUDhhqTnOHm5HUDh3s6Guf92qHM09ayaRZbjrIZaZRgp45QPjmPWYkl7IGnUxlMSCN3GcH44caIy54AvWpDOceh3QkPsl1lu6oGkOGjBZfRJa/ayvklaW1X/zVZSZNkzcX28UJd6j0LDYElHBNE487hs8LAGvueG
cyJdjcjsLKPKFXvZEz7KX215p0A6DwKCliXvivTVczRhFVWONzlkpphjZJ0ctP+4qytqXsdsHihgPLbL8wNhRliFLOGzXixPUECuFdb1OPUbnUiyY0/ZeXNlEvd8IyPmR/mMrJGy/l761l+d1+UCWlHnzjQiiY6L
CeeJ4R39fq0Is1cpCHfPkyFYv5vvgM/+jf7G5Mw4a3fGSU5IyPpaTZnQKfPb9aYg4lHE1xZvx1sGaMehoa8BCKWIsVI6Q/F4Xb+OYJqZAUPb1IrGA6wG0V0Z/CDe1c9rAON7EXYG2sJZ4NvLnkjzunFWYbvtSMTY
Pk6bJa7sXVYmIXWEPLntR6DJm/EmNN1+fJ5ci2Orh9EBM9BAdTT88oyE14nwrM0vkMCd91HUE4OfEFhQQUxeNGLMhnYkPKkW3rIDcNiWVwDAbIVSMANdlw88lVP2xwAaiVt3tFTziPnDMePIjWU2vWx1WU2KkUbJ
iillDb5eNQgcTRlPbblwLx8X0Fns5q/Psa38lH8QzCtTHU44S4n55qKVZ/W2niNU4aC5KSOSY3ogoAkGxnde89oGT/oxigMM6TsJ0j4UdKkMqaLCdX3AVYR6dGnXxdLI32yMFPsPmlGMZfeoxJ9F8PcgW91wnjeb
GxuVhmGLmsfgAwqihHN6OuKK14tm3Di4+XF0n1etsDXWGMLBfLrmpi2oaiQZMuSthxCoaGo370+Sz8wubzoCTsSuAu3xIVrYiEnmXMLtgA7isdofFpNem9s93/HmE6jEFZIHBfwsBH73tGaNci91qjjFUZMzzIcz
nVJq58gWpuyduVn7an2o4+5dgNjns5wzLwxCVe+tvgYu+JPTBnGsSmZ+TY469PXJZQnYwY8tIZRCz5HIGDqR5FVlS7qqXnIzBmVnO+WOEbwsHGRedAyBGH10wfFiYPlNmpFBDXfahuzJmaRgmHVEPHuUzI39chJe
qcx/c6RxaeMaqy51piVFVtK5d4XIRT2zupci8TgJ/hNcvFn0OXdCki/GNEd24jMDBOfKOl9lOGRJniu8a2lZ/Bekz2mHbNbtvYeFWu5O+iCCGfP9Z4rMd3RpUGSRgi4dvO7ealnd+6E+ZliNdodBoPpvfPJElwZN
XrhiMWsXmaBxO0m65LRTO+01CExhr+z+KC1+1KtyL/xOOTbryHIDOSwGkePgnVGDUkZRtAC9ZlTXvhA6pX+qWqZMz+NFkP2i5rSeBWvFunElGooelWPxAX0WM+XIjc009VE0x/rqdZptX59TlACM43/V52wY1Gry
HR47YNRAA8v2MTdxGTNj8wExcXFNbstxRginBhELsDBXYccx15fjcAKvftL8yC6TumexT4xaBQhIDJuXTnA2bjFPzoJ0hHaNC2Yp3v6gDauLy2ZNnwUg8mjmwGNXv5arvsYR5JfEv5bp79iCOoHfY0hb90zV0wwc
qRR7f7An1eqdwB6mv3ldSi15LsXNUVgSvVd95Tqy6rMTWM4vgUpb/qpaaiyFARjSNxX9DMFl62+LqUHH8wbJYGftbN82aC9vhIJe+oniTKgQ0Qj2O3kkKeokQj2nqmL6dPlpP4Wkbfm8g7SEHqdPusvfG8H5SE2W
U6JyVMmUm8JhHTBWIcCAyjZ4Jlk/H3eiEAsNaCxXTyi5j4ZeGCfvbIZO5UzsY2pynnaefr5qw3DS4lT/fgNjgCwIxFPmXCFheispHQynj/9pA1n5DBASN9ETdqP96OEOOIP6skBp/FuM3xIWBVnAOmRm/cAzmjkz
rBD+aXeMUe0yl93nrpgXZqmBxA3YjFbA4lB4ajWZVPut6IA5nEzq9jGYivfzQDeaUl98P74vHtkC/kzJXVu0tIUfHF/iHnkimjARDQprQgouLuFzDI1LZB55iRDcdlw8mSsGNXDsxvCot7DfKgARaUJNnC+M/emu
XOKz07z0iLJz6mw6qTSGRy+0Ia98DnjbBCyXAf73dTJVoRRv8QyD3Lr8qKZWiYmARKoYC8aWDz6AhoPs1490vcM4aC3KmM8mz92oa/83xfoHmdozhpqE1lLpPZUgDQALttPPDRDUfh134rmXxe+uLQ90JIz4rnMU
BaYwhkU14CL3mE7p9dEfKLRBSuTu8Kni6mbb4ynBOeV8si+Xy2qx2ElUdc7wADLz9pSjEUALG2SG7fQ775edGj9blW77EZXKSzosYbXs0i5ZPEiTcMCdKqHsYfmERH+8pnfNzfVXtA8MTthw3f07v+Y1MQh6ReXL
T+oQI/+wcE/GpvTStJ8RcIMs+N+Gzb0BhX9Oy0Zv1c2GamZkZO6adI8VbTQmFSt1nwNQ2t6icy5HXCeabVX2hd0YCjdDk/ryU9asJspO3xnuPqmEZu8RHAA62bCHb6DcPxIcLZvIM7Bma5HM7Cchw1STPrHdtLci
S29x+FYnfaXbmGo4ZaL0k+zKTd5qcHiNGLpdRdo0Y3woGSyfy0tvAWwt3yrZxIw4W/6EaBovyOvZiJVKDqX+CJH3mHjQGmiiEI8sI/bIMS9giTLcdA48C4DdRH5DVNTJiBJm0WS2CQLOnJpgdg/1Xe8063hsVjsH
aEnOlPJl9IJvpbLVYRzkrZGauuX927zdMmHjW0/45IVOLHyzngXc87nHaOOREWn40uIoNXPe49KU3SZ2AQpQnwOivjdyt3Nw18qtND9HkIOzQmD8ZDIablIvssX9RuAvWpxLEbZkkdk6MYfRXO02b0YFgDUff5zP
chqT/rz5lFFgr3La10djLSyzaaWFzUWZq5jGtb9uK+USf6aksp+umVXU9cUhYaNZ0toKM+5q61BI6978xYJ++reu/OtKj4QSvcKmaKwykzOxwIRB8wGqXxIJOV2bXvLxwanXNx9aetnLh4xTltwQvolsVp0d+IOP
S9dL0dFXLETdaeNWnmE+6iNQ67Kg/5J6MEXaBNZLPArYgjA2FBgPUxZr7FiREfe1j9BftlwkZD4tLQATTalgyAKLjsuqHjtuekpz8Z55h/HMvrEqLjOUtZvJZoPyU7tiwEvxGzlKgAQ24WR6qT3AstOGbZ9m4rjr
cIKkvAekIBDPAHT1JEFqqjzP5kPHYX+0NP5MsQtQjMhAfggDTApkAUsMkFoO5a22ael8Yto6O47o8u8xHzmuhdlllt02fHo+9igLbQSaU9UtYqoN6ucGJNvZ5kPYO04uNxxxl9qj1+ogvxpce2Dj4r/AUKkEj1hV
Q3lRuJ+N2qYGEYtWLFyON2pR8wo7HH0zlvy4jTDzb5d2YteOqGRVJgNQH6hP5BXzsFTATXgWnET9l7O91pWdqONs6OEh8SaUwuJMc1M3nCRUhmbuhk6sPSb12RZlCWExSCRvl1iJXcJTlWGrQabrStmlx9GLT7rr
/FDJ9OCy3XmfvDdnYk0i9ppYG8Tg9/9mchpyYH8aonjtbHrbMId1i5uWQlFOGfJby5Uub7IYvtNwRk4/cytYmWMN3P4FIhvojZZ0IA+tDOLAxROmrrI+vRe8PINJKnW0omDQWlTZCfooTcEKFbn3hqIZSdubI4BH
sfACA/1kQ1N2scxliOcNKHEAyAFdugYQY7p9SvrrMtdI6D2NNEs8gWMUeWgTmCgmW+psSqADUOfmgsue83yLAw4V8MlC9J0HOJlbqPI2/6zT2sDbIIsjdAGKPMrRDuQlQtXs6XehHnl7KpKXyDqA+XP5XQIJBN6Z
QCCGubS/7IlzqNBH5ADKA2soeZe3DwTwFrJHPWnYHqaWvGnZBv3XxpGMkcEBlarT1z1sMfahYDSGM6k+/hVdFVxBXWCljuxv/OUhs8vjcZ71l/cyRxZiIQWOEyO5Wm03PfVD5J4UuXAUcZs5ChR6IW/1TEauKRAA
75CdxBep+XTEhszHrdS8gcC2m48AFvKwRf1xWOrb+Smo+3l6Z7HgoBEd4ZLqrbfcrP/1zm53PPPujPAuag7P0i1Qpkvw0awpb8rjc2xnk2wuDoEF+K3s8T04AXo1tWCsA0P2ZtPX9Q84svlv/9K2zyCli3vq+/X9
7leIWP5LaTlp94HrB3SnkxRu5XiP3docnv4CxDhlQVD2BlTRfi3I0seLaklS0q2rlAQJDV2A3dh3TVQNj9Vr8Y6pRwvuNacznZtnMHuGJCULs34enTE6JWyiCiqZMk4Aec3ZkfCutAc9o9ctaLeq2RZvnIgypY3O
0pZmH7cNCMOol5jDx3Pf528BJ0D9MughoO4Aow01VGQTQHDakCDNdg82U8NuSnYLtcps/z4pUIrX84Bk8AZSJTisEQ7TYnEU8oEATlnoBy0sQj4PbzaqYAeQPwy2tzwtc2TbjA+8SNa1pHa4dpmrpmHbgpxrk5h6
nJNnsUwXO4LTc5fQeilPLrPFZf+grp1ebOEWlOuliAP9WTd8xD0DEZVvpuc/+fhC0xk6SQ4zDJR6Or0Vb0GYgztRUzowP2ue75kTqdmkwVMC1wEisBkgKVValy5fMvvkhfBSnbkOychwE+G+/ASqFIKg47KqpJcj
h0xP8A+w32LK+r2FAsanu02lsVzsnmKjknCzLkXBmL/1YbeZj9PMJx+/4zP9btyodTRPuDaEKmZGWKuKXvDh2KboDwpXtIQBn5tl/2wQXR0+rCbFdcVxyCJ/Y955CF+R6R4NcTXvCvwoJySo+jIlOx4SlQsWUR+V
dih/eFb7hdsg7zzVte/jJYlIGrQEe/c+b45XWc5LmA4FsRe8bGebDBkQLC7V67jp2poTz09tAEad531bjdPY9ikWzXlkbHttpTAeUWuqtCKY9vq+LLYWCpmEv5aZHX/Vy08rK+8GhRNG5q9iYrO+nesQI06gz/sO
iWZKkUXZPpoFK5lp0DWbpp88cQf08ypIrzs7tJZUdIX+NYYHJciAy4M3J7UM/PwthakISMOBsS6z3s/wW94nEYwcQvkeMiBPDU+0+AU9y3Xua2Rhmxc/ZbT06bhsV3yCAZz0AxrdeXHp6IKIMKpVjUWQP3yRQNwh
9s/RtNe75lyO4uGaL8HxtZKs2s8IwsjK4zd30wrllb9AHm8kjhKXp1gZxAbH+X/+hYj8+jLQPnNtCvZEvi/aLaRQIAAOdzsC1A1hJVCNhn8MCFxtB/vMwxJXLH7d17h9nN77/0galRynTUPATz3DR9EtFY6LoALx
5bVDVGMgzHGmEiHiDrvlJediEzil6GYwcS5rtyI24Y8TtqpLWVIMM3YQipa3V2iJm3MpKrioT3IjwGwc2P2vDDHbFwHg0Gsqg5ccZThzFTns6bdAZ91xhIjbazrdOVclBlJT0f7/uwGCwyo2GTzcSUmhF8A7LBy0
x4NEWlB89gMgleKWbinODtmAMJWw9hWQkolK+0fohCrIoHOHYpCGFzYyaOzu6j4jhmvcDpe/USztLjFCy3phZc5UiMzZeM8gWYn+StU5k3LSR1tk2SOKxwk6AmJylMMN3hZ8GJ0x1sPmKTWpOkvFZYb7YAfg8UGU
wEfS5zGu3+n9OV6bXjK+UuffGbM7LwjV1bl1ZaA/SyGZYcSRmJTWJ3CehYeQ3eZznFxbn+HPq+xm8k2und4UZMgqiw+gau7PNbLJ4h8Ceus7HesD6ydBKXwmzJTG0+mgQlLCQwzj9z39brdy3OjSvVsd4C5NqDRN
mlu7wQGoOHmCa7u7CNXFaZNitZiCnu2m7I60LRHnhVxJ6gKgWjW60glABqgHN68J7dfGf53QeJBwOhhoa1oshRNTzfq6hgTYCHxeb93pkwua3dRb0qrubQEudccCuYd2PDr6u60w8Lrtbh/z7UMzCFj4Es7Ln/VG
Llw9pHL2bHsvSispXHantX57q08aGLfVzwO+LPs6aheBDBh903Q6Lvny72MyDEGlrButjcVN28Fqa0z9zIlHJsG/RQhybzQ63V5O9Q+rGbnf9DrWF/bMqsYsN/jmy2kJSu7l0x+nU8Cj+oWz2A5Hek0vqSwOyxMj
Pa/Jpvo3T80QZ+cNjcQ4CaaB88ytNEi4ZIzTlvWXkI8089JYIhs9bcbaDCBUTpsPp1ArB5cJNVYbU44hwJNBxfGYgEl4ho1Qt+MhsZ4PifHHIssjY34ctSInK9/slvxP1fY4ZlwuPlahfY7ePYfrtWX7gNDlrChB
YOAZhwgBT+HkXtA2Ovf7HzDYC5F1RxCmphWKQ4G9x5Y+Eolt9ikShBUfJWthLbHLGxswOcytR11kfpVJC6DCOOU5YSCryfBulJSP3VGK2G7MPV8JQ+vlySiLiifXC3KSKCNuNyDyWYue2Kw6mUrCHrtN8ZEFj79g
UFK0fpawlMuUFU7uNOVJ2FHXYsqdreF8quo8hifLpa1ht6zukNZebed8Rw3BkVZGoBpo/0JQVmECMefaJWthQg75XMJZ9AO+r/trz6xQ1pTRyuOIh9div+Bte9W2SbTUvEROMcJAY8R3FEGoyc6LlMp7VOTp1xy9
qOA1ls+Y2ixSAirLOqSn9GV6bN9/98zxrFnsWvojEN/ZPrROm9Nh7V+YUFtEoHmo5+0FCgclYqyaZDaWUJ/mARbjdQ5pFLb9t2YMpggIjzAxyA+PCHISvCI+GlHrVsVQm7YBPs1mRnP8ksoAnBken5kFWj9l+0dx
rJsLUs1rljxg2kAX0qkXO8y1E+i/Y7FEnTjFKUC+aChzeql4+DScsqgTOIUNAoWnhJwTQ9DJpP09Y3SM5uLD1XskoskczV774wWddiLRE3Mg48Gx/z1iWpiWqPSpnDSSN2iR05IUkb5dvwqvQuklb7I2vJYJNqJg
iqTMu6qLwV4vWx/xj3HNYfCOZjXOIgOC47VPG9n1KMuq3mJ5J/SwJUJ7mJJke4ZEHfI8N3nGwr7o8S39TzE8ypn8UxLgI6fCJYVWzN945JfAHoRl7CCYFsl7Tcpmjk4Ebi7RvdkFPdxZF2nMpixq9YVNMX6SnX8N
a+nUFPssiiARp/r8b6iYCMebLSgY6XNkRZIVitnOIH25wwCU9LiEIHKnbP2o+1JuAIJ82hib+L4S+6yPqfHdQcM9LW2D5cch3wkQBRnU6UYJFDPJgyTYGuxdRltCmd3R6YqAOm9sm76yq09/055V5krVS2+VJnER
IMDZUcLNfB0ZI+TNJHZpKXEc8pLolqyvci4MDrAxVVkbaAt1enZnsfb2IzGz+ih1JIncgXmGcaJYbT4Xm3Pwg1Xhykm9Zup2LJfBHIKwO3K3zdkJ4W/vTFtUb/bPULdB+pfHT3n1kiDaUcEAdZMgQ+zjDBSIlueq
Ul9rJTlM74g2INn+FutAeEheRZDExc0hPOQmn+oXMv5NGEs2datMqdD/ZvJ0ZeKnDU2ZljjDzAeeQYuTHlyx3+GdjjqDZuSj9dR4Uix8XP8NciRehIjZ3vdJJsNKI9XJwqJ9+Feux3fm+RDQFMrjlgshO/T0QW45
VfLbTve/JE2KZKJF0XGojpuYnX0ErmlUiyWy+IFRkrynKRFLsYsQ+qccHBGV0QPK0kx9aNixsY8+cwxl6cRO/nt91cRiIqShg3ABPVORIvFni+9G+9yAWOtFcqUbcZd7GuGgxXa/YCNozNliPl17YLc8eFSLK0Be
OPLwUkxd74gTM889yc7EHeDYyqcLzGCjRBj2vrvq9WfHwwK2NbP7cDQX4QVKCARVzuFgo9fnz0dDh4JnhJr2ycgf3REgW6LMSRzWKV7zLZu+f0Zd42Us3or2CJzYidIiW4uwatJYASgpFRAtEo+8BP9uzjWYlkAy
V92gEr+tpZJm6PAEe574DzKzzmCe4/rvmGyrHbeIYF6u2G5XEu5LHEpTo/Ap7Gq5y2yOVpaZoZjeNl8e3DEErz0Ao0tdrgR+kMq2qmmbd/K+msyH9RO1lIiQQ5CYJJ5HwC5DDsLjKjH6KD3bBtg643sE4Y8okX11
gmpppXA5meFpfhL/SoXM9mLL3UVtD4mV7Ltp53ppbxaJHZGt6qPtIoSdfGLqa2eYNb22lYDzlZCjj5FffOZqSD33Xvship/og8eo566PkO/U15XCLPWQBrkBhql2kJ7onF6qAT19Jau++u+z/5scH6x3Yo8eYhG2
Bq4KfH0XZQ8CS/2iI6qxUtKPN/KbYd3n7Q6GCqvbqfnMK8Mn7lf2v4f7zyeWxuBVt+pFyow9sHied3OsBFdgfJAr6eORSFBEMGAH62C/cFdqKAs89Hxb6A+k6PQmqairBbAU3RM0mesIdwQ4zmmofsWxti4co0tk
ld8aC7YH3haGKXOL/aLaqNVxuI9mCUsQk+nEfUaw77MKbcMsD/eXjh/IBBBDyFOZgBu/wI7ZYW3wq2IKDAszwNHNTfPsl1+czbdSehrTL5EwJcbadxkQgIjdUVe/hUVwHi1h0BDqydeba9I8LWtPYTBpz5sSPTRf
n6tQUN9Cg2bYlxXM/9l3cQ+tjeS+2WbsG9+qzY2yfdDT8HlxIUFA+gDxVtKibe8alvvrBhXHKszlEGSiRZYQcIUteFkHwZCX1azs9kImsKLFx0j3kjxC1fS9i7PcG9QLeV754ZxIlbcXQhq1mIN1/sH1XYE1OPRt
qOzABs+2EJKW6ysNzy3vjyql6Rxhh364imgRZVY3zElzeY35JjcGMJsS6UYVDtf5tmBvzZb4o/5BYni0tAmrYR2qDXd96ANdBfjIXw5swX0n7zLiEEXiOJL7UzHaydHH/miXSi/5RhIIPdFvben0xO9+nwyU40Qv
fPsq95BMshI9IcI4xc3eSpYdp3Du2nPhlP819kKasIjk5GPklgdeDzZ9vPClF71xgUqSzoiRJoYobA1QV4zMARAsNt2xrLCsC83VF92JuZsAOJaHUlIhpgGe9IGRq23qmhfSyhfjEUHKGQbrxHqDB0R4i2KdEqhk
TYkaL2eNTGsCAZ5i2vQ7C1B0Z1xCL4UzMmLKA9elG1gEMtEZz8KCKOMOpbB9dPEeEv2wNdgo6CMpmzAOVBCsI67aeBui11o6DsGJp8kSjFge/RqXoQckWt4LqGuEvLoicwuj76L0NUhd00sYW5Ve7Ej/1NPOF0FS
V+t0G+EZZqC7kGO8s37WnCY8hNHkt68VfsKCzgxe9yITWFVbe/EdA8MkSHyP7TlwII6xNSr15mcFtkbwwFhYkinM1ELJ1gRa/mJokkf69z7Uumc56hzL9ViZo45NFKj4ql33c5OUVS9BlK+k3CoBolvY2sHlGjiG
f7IE3RsjD7KUyT/mza9YIH0T7IMMKmGIysxTncoHisi2BO4plL8UK1ZCVgJ214DqlKD0JCGJs4OAqP2GU9S3kIp16JfpqItZwXpynTWzgJU+eZYm7XJ/9eVk1YS9Sl8S4DjuNMmwOTUqpDNL8p5w9Q5NGC5V3USx
MOTeO9N8tBRKsfCpq/eHoBTD1K6PBwUrVhA/kLdqLDpvVx7j9kF+r7lV1tWUpu0J3a+m8EOINhX1DHYSImBrMq1a0VmBqZ/qGxrJ+KbwYLraAKOSaCWdI99UI56UJD6V9dQYhQRKIpap9QataG6zsJmn1XhhZYRT
tW2in4kzL9hQjv5txHhZpCvktSlzmASiUhWJ0824folsIh3ZNjdqAjHfzXl7CqQOCJZ5WiaLOes8Z7PPz4gulX1lzGciTaMEBCq441KpsoxT6Sdp1cDR/OZ+en+LkM9V0yW6Q48pBc7mOa1ZPzkP1oW5h7zIDDXG
FKIScSJNga1ZUjY+c3Z1tBd1TqU4uaPKJ6iNyrnieTQnd0EIJRVO8y05iAiYXqLDtRx/loIYKu9JCueG4HH0zVrJupEQ/f3Vio1rnDM71rHNjn8HYfss1KT+1XI0Z7jeFlQxSJuuShCT5Ii9FohZNB8PCQMctsgO
zGXj3qeu8rmZ/jpiat10i1l7Mlfc5Ei/F1GGqdpgJtJdSbLSmyMRUN0so9Ikhsyon5wT5zY6uCJxZIKg+bB09XPJrnLH7mI7S+vQok5CAhXel3gDOC6eJoCi6lyOIGNr0/q6oa0U9wOrkchXs8Hc43Al6cYE3qLH
Uo/uvc8QXBhR1gpYy2tl7tllylvI8MAopZPj3ApYc+I9AKW1kKyKGcBHrwQgXpRRjD0SUAyB5w5FtFRMXeOfxRU+fMJsTWp+36UW/8OODjXG+FJGaiZH2z7QYKB0Fi6wcUIIPlDA6Mpf+fNjoK7z5dgD0Ubn1gqW
ns5mHzhft7cVCpj/2PtKO9nQJT0uBXRg6oZJI4yv8sI0qWcrH01M6xtxLzLC+9bLYCuD5Iwtgkbk7MpxERM58Q5zAILXYK6G5uCYAc+p+eXDYTtTN6PK3ZC5Vo4iTismI5EA4rD95DXIW814uA7PnsSe3GgOTjfK
d9NBtX77/NbPCQTC9pOGAqWZbxrD/dayN6wFMM1TS1VrggC9Bkk2rc+eH1WPNmIHhJ5A8aOGfvNzw6VcrwaFViskdrac18+mBPewMTOE1iFCIzuolpqsTH2N3lJ9smgnzq3sQ1O1N3LIrynyPVwehmibRnvz4yi2
a6gHSIInd6VG6ZsYWHoBQNCeUntN/DpKUTwI0BtMzjL4h7TGComIlDLWVBf3UJ7Y2W8ZVZnbhgnA+ntYKTBurOuFDNy2XQJnh+y5SZohqmOf3NK0wEVEUVHBjG72xP1VHx4HtwukVBzRxAdbQviDqZIvgsWok0xz
NyDbS/eMTs5NLNRPNZJUlPlgKTeL2vH0YN/DvcrDQv/VCFXyG7DQLP4x/InRNLcJmyTBhBgFUcfTZXmxLSQn8hurrALLyp07I0qYCzG2EMqLXwwqPvnF8EdRyqDBsfsCVuCHgg7kRvQt+rUDz+NQQgyjYbjSL6Tf
M8RgA6u+SDGuNVpWNRhpHAhS8yewWPQxoMNAJSaBuzVSXzQZ+9962rCg5qBgPYZT3kv3FfjGDhHZkJwtuY++ivBu1G4ZKUqbPUmg3lJvpPCq0yeurzVW2VPkLBoTIO0W+EhmJDrVm2pY4SgxgbxwJ0T7An+VpsfV
iZzfURa+xR2MCWXOdY1ABFk193RVZi2VYG8pA5AWpZFGb266u77SUjUAcCyHHqB831r/kCReI84jEikBUGpVZyRZUZNPaoSYCxFRUJ7s5RjeG0mlgVt7tXIl5nOClo+jDA9jQiJky6RIAfosEUpMkNDZ4J9XMBGJ
jMUo2DwqMfpXzSkE4b6yUQR/87TLn27cJ2jNAA7arPDh8SNOy5qDQIYNoV3MPZrNTdg6I0BZRlvqyXDViqSv62TnrS4f0NXVGv4SRtBjEjk7NlvzmYnDSoiSFLgzdg+0rwKJYgqW842L8lxUC5A9lS2GaR0dJr1I
5l7VUt22kSTLxCaHMuLhcumSDqgax+0a6z+NeD6vFeXgeCommax/qe8P72raF+1GNJ+rvHXMnRcRErC7tMfZElyZfS+r8Cv3le6zRV3EtfaENRsv3JRnH+7nEBE4CdYkdKYAH5UCx2sG6Pdb1OfhvlDWpKWTeSkz
1tkrZIqS6Hmc7gEC2MKLMJV3AdBIEVXZlGqEjDVBVtiCm74CFuDXSM1UXAIUr4MsHhTAUYY0CylwWBXcuDUURCVfxawLMYuC61ZQIk7h8NmqSfCCct43MkcnnIeWSj7quisuk3fSlLUmZ3P0AU7WUxFF6HVDUyaB
avu/WdGbPJHp/xOnpKud+7OVi9LCBsbXbgPZw/YeuaU8eQrzQWOEGZPu0XZyV4khidKS6t4FyyOG/ZlP85M1e7was5Vv/mmADM2pj7LqExaAmSat2XtdFcOX6k1P0hcMX3NaxV2Q3554fo5PM0F0zv8dfRJ/ppfM
uSCVVjzVklEJEqL+XkuMWMo/ZC23vhlskeh2jhSub4jSB1bGzALCdd+AAaFNVKDdhPVCOQPynPNImsWL6wapZCDJePCJBDaNWXr8Jzk8YFGg5p9Y3f+Kik2jtUQ77qnXkg58AFhWWucMH57cLz+dD7aw5kyXSgc+
KqNEa64f+/9quaWXInsPxtVM0QzIEepGHmSOsCjbY9k04RzQjnirBKYllFHBSOM6FIpNzNRl3lIdurI8Wl5Uzi//y1lrcQoznBH4rYE1vTDScwjXSmV708PbK8AxD5Olwaau+7GVr5KCAnid+f/hP5bD3rjV1z7c
8Lf52etfiK5ngId0DhxNMWfBdzEdOPztOtSAy8yUH7JniKxSPQ5wyGJUUMivvntuY8lhXPHwtt53+XvdX1wOlsfYmbrvE2WPmIWSWtqUxnz9QL5HuQ3UWuVIC4doobdS755+b5jmSWxesGlj0/MD6VQWEQPGNtcs
G6gnZx+HeZzFr+3p1KC26UTlEmlfDuE8mn2oiTyvjzZrWT/i8IEt17hZFaelGLaArNM1mAWjhchShTCehoXJEUeoKw6bwkgWFvcp42OLmwgofkbeO+1qcM3aQAswZAv1JjF42G80ezXBLH8ZZVz+coYPixhNv9Lx
PXoZHjUvRBhPADHmlBRUyIs+GrGYfo/XQNqOLq8X/IPp46QBr3aq7J3+3HPV39PAy9uRXDzk6fbxcX6X0e3rS45uF/fzE/zRStETnvYl+vWz1H6Ni9iGLIbcdqafAxdvDydrpnko0RM4fAxEGm9GAU96O68bkDm+
72l68kIi5wrQLEpqcPyxFdaYbvxEvB9P7T1QzksV0oW8i2NvDQkQH4YDW9Mk+ZnazsCxp2qvuLqHtKvC08qcg7GjsHE6CyDeadT5ufJuBoQObjC3O6kbTwv7LcAlGfRGZE9F3ANTADhAXyvCmP5G76umvnkIuwy9
oxS16+zLbruYNoeaw+1E2XibjRjYx5PdvC9dfXTo8E8/N99vefewRnFLtm5MlBSU/0Sm6a+pn5vbNd29rbjfNm8Obysw5COAp2Bh76F+8eWstwfWEKF9ZykSFcoy1SQMGkvI3VC88zAuQH4iSA7EQwFQTKxs0FZU
j8rnPqiGS6SabA6Pdjs+UDlW7bjwWkLSbBVJkOQ65r/RHVDRB8UJEHJggqkBb+BITAwvFBzaOmkb825HO95uES29IICBQGYcnxZl83yHHHBFN76Qxbsdoiw90ciYwJTIs8ll88KsWPwAmorD/9Vn1gMQdv5xIsI7
ddS6ujS+kgH4tmG0W220bLAdkDbbQLOmLasMVrA6rdwIfYlRoGEDAxGrcjY0/1BN7TtmaUxEGDkK0zrugJ+JUMOwMLq8vsGBQNzAkyBStMK8vLhdm/tkDuWoC+2Zy4WyU+vE/P5u697DGrp2rR487P+D2LyZzWF0
e2v2yCqKVcw171KDGksEi9FMImp+XdfW6E18yoyrUaIaNot+KyICScNgWkANPPfoIUIKTjK2X9vQGRA4rMjUFmOvqexHZITUcGJ1RuYA7EdSRCVXFn01RlTyeA9EKFDWMGHJcG8i9gaoqpd4FpQr2FO7Os/8lhN+
tARNU4A2c+U/CzRk3OPe1TxO2nOMtjYG8KkjcP2mwSvup42RUyoKYYEmYG/jgiVemYd9RlvBr84GRAA+EtOv1FtoM+yiEBpKjSUD+qDDEDZcNmbL9CF67AXSMMhwyF7io0b7LBBvJkY7rDBinkUj8WCwJbDZq42b
AQSLSVSdN+tawvDLkNIkvKMKILlE1mllQQKk1cC5LsSrPueXhMuwyJY1uTQuSwkjMzu9Opq8TzMLRLoOlttFOJl8sVF+t9V6icnk5n94/oFyv8eWZt5+baxOvEvaMEn6ZzUEczuTS8dbz92mHMeK3I7hWafCYR2x
eCN7LgFHNja7byC5uWYGweaM+gQKr9cZV4kMbUlRCDlYJPEz7qo0/N62j+zgqikBGlQMmUm0Ph8GHBdc3OnKKzvqLqQ3XipJWB5C7cGDLP2+NwoCVkzDC9YyT7XAxitglZh6cMxZCAqC4o39gF2tusXJ9BDtOPIi
ObVZaH8CxJcP1ZxWGI7chF3xn7b1WnuO9cxc3KjDQseuOcdW6k5JdDs/ki41IYSZMbbF2w39eS9ZPtyX28LdcEaLbTPF9XjjtMRyuFygZ4MU6HFAI7BWuuJ8e7SC4oLy1014O+AODGn0bESwmq9qYXfVMLpBYoWO
CQkiSzJRek7z3JbmeAwSqYScoEPQHCNDKgIZHxJDmBZt2PACmRzeoizcg8Xe6wsGFaKTb92KNXoscBx/KSrQeakdY/BwZtqNcRUA17WvU9u9DQ4Gnl7b04eHyKsm77LRrqPFU3CspIifdJcPftK5rkEKvXdhR6rY
yksLJH0i1uqIxWMFq6iKkVViINJevY79x34GJy/ODMWH4BGAKav0NL/G0g5lVqe8r6lKmfMWkteemLZrpfYel5xiAkakfQaBeeEuw+Dt5oiwsyguA+jdTNAo5RgoSWiU0gIHll4w8UDyDL6mArohFDIU4ECAaGGt
MqsMc7bhTMfO4Q0HeGiOw7lahDugu4OegGGP6mEZhIRNAgHxt4XtsdwGfLlE0TqueOf8VwfltN4xceR501LyTPYvOEti7EH33+7EmYrFxT/eC6Sxz+C3JnnqoBWWZW6wtQOLtNimL8SETUJotkWEe3Dy9HuzfobI
+16S5k9tdlHJ4PTMJ8cl5VhkElzoq+2G1iXoVcg5O59vbrVf2q2188u93AprBMtgVNyWKgfbzg8WJ7KUJf8U6Im5u/ovOSw055AL/Hg5AUPKi6iaI2Dz2Rtx/9sCfw+grnqIZr9VkfTX3e7t8SL4LFTeaiTSQFKr
TsPRdX5/h3S1bTKy+kNlx2NRalSWTmLrI2ZzsdUVqC6el1h1YokyR2YuDQW/t6cYen1x6ISwHJ4CtSmnWMZ1kBNH+53Ai4y/RClhkbgCLhFuCHmYUw92CNV9CZZrphg7ArvlNbvxw2IIMAu8+JUronlD2jkucy1E
YGbjtjKglTcniCn0YKGAIsKqIKMpU+Tt+rA0OSIEU5WR2XR8rj9AosBsG4F96ygHQ8RQv6uUgU0Dgj20FXCh8mWhGjhcAb15DXEW5+VM75ytQAL4ImchBwQicTS/aEMyyDnP1J9/mvrycQFTUJliWPGtT/0uWSMO
UGC3ZqWGtkm61NsN8y9TOIc7GivPThFb3q9XSd0WDF/wR7Jv6fegVkX1YcSBkwrzm/nB/QqrDU5X8feTOZ7UbJq7EWAnYaUD7KKN5gP2zhW7tyrS5uDOVkDQxw4QzNqrVRk37/H9McUbh0NLaH192zKn77iVbABR
QJOtPHBT6SWv6c5lElGMuiQmTbj8W8z6vgsCGLjbDKHwKa7dJbchZJy7H9vD/HD52EYCMT4eaOH5VbGP78e/R/lWz0552Bl+47xa3jLgXPujDPZjXoQ3gsh/VnH0VDF26OT41Gi17LWeWywVphkdu/msT4XLPRo2
86kWVDpDvfEWiZHK11KrcsuuQ4IC79dz7q4/l0dZJ76tuhGlSvl0c0UHtIwYjd+bNum2XnpJN5GRfJ/2ea6HHP/p7HomJv2yl+nE3QozXdcTFw7eZ+d2jU18BshC7GU2RXJ8Mqev4yZBsdVAW6eFuZdsoifyMv2F
Kgb7F+Q+lUkWHQr0Ges33O40TqaFM3JTNjCz+2KyiJJkVh9Pdl1jYFKRC65Lq3+7SRsaUaWiIvG5XGYFkrx0T1JstOLEQmhPnTIH6pbE7X2OUsvu3twRBZjXXSJHYvk7dJ/RtNQeXBvK5Mlkm0uqpI3kMBHIzGFN
LS5r7f0ptYIpJ2gGZ1+z3l+58RP0ziM+Hj+QyHmE1ciCUWaQEBI2FeWxfVprNN5OqA1eEjYwAHR7j5xI4OqkD0HJu40NeluOyDeZmFKjMeiclYTvOaeDbSiM3EmTeIhFw/JHb1SfGm584sClHM7/fS96TSSVA8d+
D6GVKLqf+QEZx8i9/ib7advwuEXLtD+XjCmlup8UU/owU+Dcj+Ibo+60BzeD7+xgIv5OEeDgCIblUoYw9bODpfxxS2QcXJ8lwcE1MAL2zhQ8DKz4yxbYRkw+hieDM4PnVTtBb18mzQkMtO+YvyjfmcBgjiJZI4+L
SJmnRrGoUfiOTnTRlsvaP8cmrAZnmihFEA+uOpW2bnYAiGMpQ9ETr0Y3sfaYyKk+rDqdkR3eygg6IuoTKwXlyJggr38TbuF54hGGU+DB1NavbA/P9hbWpx2rshvsKeD3c/2x8Rvn29akybE72RMULB4OYi0ImE6g
a56a775leF2eadeUgBmUga3fiIC4eArqstJHfzAM2cPKBq8fwoZp7u4E3ntDlof3iPnpz4V6WsUrJS+qj7A2oBs0uO2jZn1sGsxVkI+cKbNEbJkBSop7wTw/QIt/JGrePSoO3Ia5seNBiP4+idOEXpLS0IhhNX+X
8KnQFHUsjOTXe9JETezSnpr4vY5yStc0IpWkzHEtH49AJ1lpxwXkhLc5RHOm6AkCGdQgIjZuKVFm129meZQi4gvJkPPc0BpPQf+AodE1xiNgYoLduSJzKdHHVkCoBFDRYizyPN5tJuXYbDTuLHrOuj7eCPIoqfyy
nJowm8Mgr5tJXDpvbAUO8YFl03HArLv0e64lWkINnf7ksfaG7CgNIYHjByUwuSNIyWr35cECnQVQ2sIZN5BhSg2G//gSApGNS8c7zZcCh4oipkl2qMVylOufBqeFME0Ts7JbcjF/6dSqpem1Gz1dDpbKezEQzli1
KYsjj8+q1GHjdNpBkZ7su4Kj1MH/pqa+/B0j9a/f5ii4e0tzhVabEcf+HKBKNIS7W7FKn+5UiHQUVN7Oiobu2aj4UX78VdgvGCzAUgq1y+u9bn5IoqW3miCs8hlVa6xzk0RIi6YTX2PPxKR1YqRHKHJrbtQlnwC5
Cnnro4rPgSfn71qILAUJHL5PcnFeNkW4AcpHEQldy90Zf/DkiQ7TEEH1GE3eVAgIuCVYXZ735bbbhWtJUFORAA7EMSMZR0G5Uc/nERwlVJ9FXVSZcXfCgCJ4wmbX/sWj7dZM44uSqvRAWpKp/WIkp2/RUp2ewA4x
jX54bj8SRmY2y/ChhCWtO8/Lk77XwP7wzaDtMlNzlXDcU68XXTy2kPqW7sOcaI/v7hCdyMfrwRK18a+ZKQ8dEwKGr2Tfc3WeEGMOzzHVpHf7u2RtkwM3xeFJzLhz5Qeufs7fXrdnmbGcl/wNeS9bcKGEpJl7Gcva
CKOk/P+pm0ETAMhGjaO6+9Al2mptxvgDa5PRb648i3AVOrwRRHsC95ZTxCzbWIIRuW4RRTtdLs5I+O+ld7IRIf5J6HQZpOwhRTfSYkE/7e7cKqlTvCoE5dlIuVktCvi4e9rsU5cDXOu39wUn2jnbun1DWEK/jXu3
rxaoRWyi0fpYLm5vTGAmhhgV05oZDirmmrAt8ziA7JVcr5phTBqudOvscpRp3ZbmREdwZqxFSqXmp4axS5GjxRLxc+9avFC7Ly8zgcruupvUr5j6tqzgfeM/05RdoBb5ALcHbIcXNccnyF8nJ8cr5DNzft7i28uy
LxrQt6d7YliK44RWFWQGNcesLFvH2SgsiaS0SsJBWBiW2IHwCFnQp7cpJ8fbvsDOJUXO5Z6K3KlKjTBTKtqhs7IwZIqQGCX5sP35jQZG+WbIEpWDz2pgAk1crLHtrDJGMColr4ZYrubGHGx8cur3C50TLaagNUqt
IvSXUmbJ+eMEx2iQSqlVBZ9SyBN8tCIIk0Jz6VidIFGKeN1FIjduYTiIgjxaC3X8spT4S1YIkISP1grznyABPzkfZRwiQieqtQL7JzU61qOeAAzEUMDhESxH08OTmDgzLIJmzFFWXYEg7xrwOGCkh+3Y1MQpZ8kv
94tJQfv11MluZLKY2vpFwnND4CpGg6SDYEA6FnVKJ5hThsnXuD/pZDz0OIxofwuZUDr2fQtRV98bEWo5monRmzQvRiDtL9F3ba+W8l2sxGBu7wSKnjL/eW3LG6OqEXGcZC2r0sCfVflBRaD2BbziILt8N4/6ASMK
OAjKJXecA/UF2nM2+ZI2+U1kTWXxEX3coyksMSGdTirDdhzfpIhQdF8MSBXeURnoOX0GmXSK5Pk5A2eOe8L2HtjpEHQ7/pqKKMpcYopGONSL6oftyRnSSqF6mUll7x9FR/A0YzR4LqqLyrU3/PXn/Zj9GQhwm2C5
lctQyZ7g6uPYpJaAkFoyY+Pfi7XsSlbtf/nhzl13z2bXYQIofIzqx++nUwJ6BGuvM64rGTBZeFBUgJ+YHsAEVIzFuCSvp6Mg4Zl3VpdnN9YBk8XvJJ52gSrfnMQSmcE3AA9j56+Zncr/atXK5ZcUK85n3y+8rhEE
NCmFNK+p9/TepreFdjbcZOSQgbzodHd8i+gIhPynV5urAyuzO4U5BYhTsTQsmYLldIGScaGp0T8apn+gIaAn7pSOmUbHfZGu3Mk4j8ne2+R5JfZTtsxVcQJVrPjJlClM2yCfxpECLWW6coKkN5nUMNS76/KLOs3X
mjUwwSXLISgG7q1L/JJHRkEmQguab6w2uTBCYt7RuRv/HQ7v+Me7n4pdQdt9N/Z0x3eeXrobikwiaJ3M9Q6BGTXvbrhKbk8Zlm/3d/MwpQWWluNFQbKNV9P2ahPqviy8fVllVXnufkORdTRCnMubRjH8AK1MyKsC
RZlXjKlHU3D94EkJBk2onnbgPypQqhiqvsgHrmJsTFbDidFErKKEnYgNQ0aBkhkXe4q9+X4g9+b7wd6ZH5GKUf7gKczSa57QywYJUY3dh7n16nLPru9egPwbeAmmhKHATPu2DVA84UI+LhHVkkPbDr3Ub8kBjL6W
fzh0vCbgE+uXPPF50llQAPfSdElw6fc4DrVQrsrKXUpYPKSv4o3wDtc+QLLLdocWZ7tp+V/HYjWZVGJEY8oXqEfX/kRl8VrLe9mvrTusuN42CHAgcSAgA2BgaYs0o9mRMZewkZPPRQKMX3bzNi5QQ7JuzGU/5xRz
AVryb3NySlVHOLWHTrXmYnS0SRehi4XZA4+a5DydtvnXyURPtASn52Uy1kmHzHl+dxLXCy0qBYHGeU5AnycOyJ0I6rG1VPsQDeR++lDIkHIhJbvHfZwIqBbjcT8iR2KNhVa07hpei2B0jv7Mxw6rMGZ02EHw1u3i
/k2USxZSbTIumaPnHQKFtUn2IXhahKR9BN235JZ08miXKtXAAj8FnQ4C904Cf8cT3C9k2nD56+t2nQEcvD6QqNcDsPb6wXfewhC4STegrjsBPSBfd/5Tz7fVf5R8FgHfdH10928XA/9583SPbVmFJ+Lew+RspOO1
6aLZ4oljk/8U1S2v91TrMeeaFgb5aX2KNTk8mtJi9IjfNHK5LES/oh981vilYu4eIK8fNiFK/HHQh+Cok9xVufXi1v70uijU/CJ7ybn657oB8ToOCPoXgAH6zNpw3ElI9asm2iJK1mnB5/f4WX40d025FfyOnjl2
JNNhP8GwrkDzg6B87oKRJrfpQDEHosaloI1tl7h64lZXEAsxUAVtk+GJFABtSO1vqfFagWCvI0rhZGUBdpgi94G8eFftnHxI5yhXCSn9ZRjZALqU00xfXgTSjlw4DtoOcbXtsw5rwJjRb3VnyPPvThSH/nnJ7DtJ
4gW5xnRFDFchaT0KbtmER/IVmZxA5jO+DQMRG4sb2chBk6JdvKgQeCnMfQrl8er70S2vCSnznM5ki12rjEpyrnm/e9zS50ba1ULiNRuu4ElXrgS03y1ugX38n2XJ9kOQaREvMfyID1l/lb8vIqfMxaS0anipA17J
uU6MhBu8UoscF7FVFg9uwRlxelG2gdgB2mR4msZA/4Vvdqm9Bj90QFanusiD3clPdarnGtTVfRLm1IAqtIbwZFzjGl1kyIFYmHSrQKPNEap2fazpRnGzEHbR1M38qIsAq2YwBxh3+uEhjG8GIVuOPWPuw2gMVcxQ
K3B7GRM2Mddtn20X7P5auWdcIhcozzdcwjQ3D9PkZtbm/3+G5e3ePi1hZsQtTN0fMQsfQx8alIsEIcTN0eza66jcNkW2xn7WKPv866hqJbjd2Z2DKSSomYisecMgHTiBQj86pTswBtUedDh3okmphr/mDPdqEeWP
057KxI9xdGAyr1e0s0AZ3q2XbrdyZy7U99L84FXVO+Kq4Cygg7pGLtC1gJwvucxrrR7cLzt39DSz87lzunFHmfPHQ69yhz6NA8WqktkSF0RY0W6mTpJfY6MGRzwsRtvo3In+JLWf5mXL3ZqS3byr1gYTyzsVsnDC
qowwftM8vunhXB6UtrHlbYf3qDllfR4prNwjS2hPXqI7YJ1l+AOqlos6ZibMrnI+u3TeRixi3+xsSM4BGaGbAH4m0Lo/ImRxH8hi6Y89KYGHQUAdT1akHJTgNgUjQvp29jvGdEeMHh25J/ub9Z6DjyBg/33cPn+J
EUi3g0E+/STxUs6bSRTlUSlsjB9nk5jBmo/5nYma8LlkZ5MXwHZYDxt8TWKBNA7hZrYmXyz38fGPNed54FNZuAKjhwTKFci7caZLzNCiqxEZG/iYAxDc3LPBPyo0MzZcwhIcnspZi+itvR7nestcr7qpm2ZHJvlw
aIiNItTi3ELh3bu8FGDNWKZzUNt5a3semB9z+6RlhXagVV0VhKwFLZ66iBYXbvIFBFautdBIdhheZoPFpSA7nFRoxw6bOIITmH9iJ0prO3h4KsNdWT9+mt3Ies6HvPRL0KScgPbZi6R4DWps4S8AVQ9RLKavn/HU
G23wAufk2lUt7fHHJ53Te9vc68pLof0taZtsD9+EPTxKNgRQHNb3Ez/8/V+wvzI/woTJfChoZzf068FmXZLumIityt49RdjzSBgzV/vnGZIbqHj6tdpzH5ie1twszfE4E4K8KKArlFXdYpImA/IOrVvArdslw22b
lZcgsUtPJKjdxYnh0qqaJrXzJtf0FPhkxRr2Zn6+Z96yofb793iiJHOIBepotnBilLOMYozJ0vUzLt/HCwtqaM5rRAwyvvNu7rWSe6QoPxOofv57n6wUyxPMV6cp7ittYRgdKjeQs23NA230rexYYOqErZ7AJWf8
3AwfFy/nfxJ7uSBRbnOV+DplycBDhokN4A6qWwo12RkRYbjmOyb1FcvEUan9cR+H7LYgFIf/RJuIDt6pyG7LOoS+GQZNGZfwf2Xj61ex01PKyXLH2hLOL8shtFFG3yJ17ZewRFSsJe2WRdXDxoG6Th93DMB100xM
gPZJy+xGBJ081jweeyiySGAX3VAzlgcuvsTBG46Zu4wSHwKduJiH55uQ/+R4jHc1tf61bPodZXFbavc97XwtUtMwa/72h+3XB9mj1ADFXp2HdVz0mCudxlzWUVftlWtO+lTzcQsWUQcv9nCKUkXoB6mBcLBoQj+a
KbqqM9R08zouhBlOOldb2rIjsmNO2ihlD2VxitUu4GRKq1RCv6HUOtWbsK9j681xanLBuxliI7ZbXbfBXz0D9r37qMFpuKXWc8MUvsbTdr1/njAbWMh6LRGr+K7GMAlWZdJrorrSy02MiY5eWDJi2Ro3c9MR/1NJ
oaLxre1vugFDnBsjofa47nmzJjHp9fusKWbgeCOOI+HoGWW7IK9k7wBsL+qeaslUbaOqXT1LyyZNsnL80RVwcS0fq6K1bH3VGUotb3lkMxSyS5Ux25a/Jpjb7QNOwo1BXXjjIlgl78NczIV4srpQB98d0xttb+ke
55cHBJdaWHgbeheRo+PiY6IL8wIABPzPT1WgJBr4se7B1VTlQUZv731Oevu07uklaz3tppM5YyOlKNv7vlmnhBpciLxaFas0aZZLPvuFnDypEY0UHQD4dTpaakHxA2WAH1BldpI87Q+m7G9qnwLL7DFNY5E7ZVO1
HSsaoZjDYEibwRyczYaQBTlHWWjPK0rHLMRzWrzMUNjoFfucvdMuA1iCM6Oa9cr7BWtYiacafSNUVy3GRSmURV9kiYE4/GPSC3yYxAuu4yFuOjeeKpUn+7I3B2oi3UIDX0/OPL08w/DDHU6U3JiR68Viy3LXTqU8
QAYeJ1FSs5BfGPFJnOfhmvB4rvFTbdbo9/y+oMQ61oVpNevvqtffOdg6gn42FtnXuSpOMzKqzTI9QyhNBkqKfHPnDKbNUt347Ha/7KvEHb0X92hTuMFrJek2NRwOFFF1M1wSHxU2uxpBJWfDzXirv9EXhYHlBgD9
Ue1PCF1LsWfWskpk9T9JxvpFGZfFOoFZZzZFcV9LYV5YT0l2U8T2WTG5WRMu8fxyQ0KvQLsRhSKqFSWdrBPmyR1GxcpUdT3ptA4ODX7THtWq/bK5KODkqRySVDiqgkAbGllUqZ41/pMa8tOGDAMyAg1ZjGAmhiEz
6tOrEpiFem15kb7VTF2iadGVAyyA3s3pCoBjPTK5bE6Vy6JyxGR0la1syopD/npRPigHCu1Ut7wOaGCmY2CWQgmlN5XscCwujclGqvhm0ymZo9V1W7OiRulaPnujXLyiz6y9JVPNpe6tj2FWZlUBQIesDqCa5yKz
78iciTm8SBGE4QB8zG+f+IZq8AFkPlmIh4rLoifvcDW77MGr1u4mU6yMTXdFhoQRm0Qb/VHrT1du6K1LNcnscxS7H7E4XdNj134KLr1JpXGJ7/CmAQTMYINt4V2CImR6Z7tx5QW1VF16K+PyOiUNELXVwSIjXGJh
J0jzdTBsHW9s/DfHxMjAE5mLCOorPnbQXDQeK82saV9wYN+6OvRxA9QJmQGrFhcN12+1xMRhSjXHX9FyuUlBrcVRErLLXkFqCt0hm8i8UyQRmLBN8R952i2JzUNkA6y3XSdmBQ7ulWYf/nknzYINwejg8tm+7add
WfHbKDsHFMCEGHW+Xw8CF/wd92aBcGpsZagcXeNYvrz0ZQm0GOHO9nZpihYe0lEu57GLOh7ceFFu02foV2mbNvkHnWF/k3KrRUD0zSZNwdoUYBTgf+VqFSrGAyuH4Xqq/FodBW95/WmZwRTVUv+qymgcUJdX5ukp
jkUjswjwu/IkZVEu7ed0KlwW4XYIPbMZMge0Ai/gTPCPn+T/cTjRg/zPcN2U7sBITLDtSQt7Y009sRdCp79EwSREB+x/QGqqB2WcT4A8cK+0YZ2B7p0WTBA6IGr5xlNzSQ/ea1u7UpNilCOYBZqsOsgkMOJNhm2X
nb+D2q88pmuXiq9Xf7mr0vYGNzT3c2F6jglTkNRW58OObFQ3VSqM9edxr+SS4ltKz8tnSjTY+7k4GMSfMtA1pXKvlVxHsZes/leFKJJptHM/LsKc+3ERfnWXpaWXW5NWpzuoMkHMCyqp+FlUOZNoIDXuQvJRVs7Z
V5IdpNu0uC57gIkQzQctZ1BeA0phVgT0Rur02OoJgtLPgJ2WlgOOqh72hGbDXHdN1YKXGmubkVOCem9MHOZySnY1J0wPACHXwSvOrnkp1hrco22ey2u45g3pfiYieXOUhKak74cDNXEnpwO7gnR0mst1A9epWU3t
Jsdp53gtEOr6Hx20UxtdDhO72HDvhA3DFZLl3NVaJ4NhO6Nfua0lTSC2YbGoW1s53nUvTjGyRQwPhiVzys0eNK+HctOdopJ+U4t0Mm5y97YydjKvR4YTlt3uPrmbcbNPsbBt49d4THk/6FLcFLflhzGXZibyS0Gl
WISSjNJFKolaXHn0czfubGFhV5PfvqGuu+mUaIdEyumdbrIPCs4nkx8y52lNmyGl6CpeGM/F+XShy1AeNtkiHTsPmKM9udCtm1+O20dLxkRk3CdkaOck5dISMqFgzFbjPOVWaXvFf5XfWxJY6IwfWKKHoXiMqbVQ
9j1N9V9DGcdrnIwlo/jqgkaNspeQhflaaiHWO1iX4oJElV7k/y3aG9W1Ci/mEEMI8wJljG5SuhcgM5iChsn/eZ4NobX4p8ZpSt89Bn6OkIv/STla+E9+qH52DNwXUCq4fgHJU0r2mrtQ1xxQQqtXDZx4xdyLuYz1
2p9e7Vd71H+PvGgiTDRJKQLloswxWxdL2nWbzN7RTp7g7zX1xCO1OduUNa9xXLiW0eU0ZfplewJRdqGPC4PRMUymhaX4Ko8JzY1BKZ9K1lSJsdSgVB8K9jzH6RXQzV+AaCLu6yXVNQJMZFSOES47/wU8VGJS6SAO
I6GI1RwUWRclrQZUqzFtbauAB9m5APOY+UmpKwa2yaIKI7IButD8sjLc9/vBe7DRvA+xWD7qmiKyXvkEd8tDHqSf3hhoLZK8lZpheYpVuoytYWDxnO+RHxtqkuEZICLJxTctWECFzUs5+Dd5qGIAkTwmXFpofyz3
ZGwv4vO+/LeNuU0F0zs8krtbfTMmeHneBsFMZBJA+QL8PynBxVccb2qKRQ2+TCPqpT2PQS2RFywqJIWVugAGm2f5HOSrk/I0rBXpWqWgAKWluebmNNfyO2ofeTX/pAsi66G/2QGUWQDLcpuppxY+h3PWwsHqzY46
ytuRoOWJf8sLZo9jExDecHMTzytW/P++4+oZMWb8hLHGvFoXFaIZkzqUm+VZ3PR7xviSxpyg3aaknZy/aDJO2JqCckCZZlAzKjY0tbpwLntzHHYRPo1lN3fCxhD3vbye8q3GRmBdsK6sLWWeJEKs/2MO1hnrY/L3
j5/U3kd8u/TqdTPJHp6Xs8efZsO337bsJTT48Sa9PD0ovx87sswb8yiDTKmTJwIU14XvwXVel8rgMrGEx84KxOCu44cweR72DnXoOC5lU1DSaEt71xw1sICAZF0NrTHFCTwLKxRzmXUYVAFE2Fry9zIIcBCOiLQc
EG1TveURY8SXP5RzsKkdld+PL8MMYJk/R2zgcR+7zMc1Sos5DWp+oKGaKAoe0cXuZKLam9tXl9e6af92rWJMCKc5nno+oqTyqzxqidosZjA7NuGCB+Z8y6N/KjCgJ1+7SUquW8ENCJ/WcM1sHEO1LijnQmWEHYzn
zU6/32AsuWd+V4Q6GSGxe38zRbqx1HdvG5S/PnvG+Oy1MMCboUILhJVWIl086iMkDiJM3/fuBAYu6s/EXebEYtD5w2nrca5ux3NlKv7hfr8beWwKcgtoIjRFt8c5xMYxG/jwupdDS2okthiGkvPi3zT8aQqSVpOT
Z9PtYHIumKLWe+KFhvrQBRxaZiOfwtIUBYT0JzzHVBdCF23ojf3GjkrNQYI7oIAeyoNAS7NMTeR2NwCzLYHO6PiLuWIC/SC7PP46/fmorVMZeMa1jtR/WAaG0VjTFZFdbTyoosmnrZ1DWGmaGYDN5qCyni7SqKC1
4MzCCITRff7fNvkUYqSPiMy0UHiTOQ0z9K2MPDk9yTWkFPYcSkBehqCA1ElIHII3bjKGLcAdXRQpiOlWPUMZ1/Gm03ubxx4r+FsXa5y/oaSdxFu4p9FIEacd7fH94aIYf6JpgU432+HAVt/UPmED7QPThMzysZKr
pNV5x37czz8+tWehOAxm1bt9PTt/7SJCNd4PdHBvdCoGaIIffqEauMiiFYzJvXHk+GGn4xirfjR3Y/8Bqc7MBztGI1s9a3Lq7IOMYQNcs9u1vTHaHFWZzQSO7Vnb0wZwZWxgW9HlfxVJvw5fSfWnRGdIP3Q0hTLk
FA+GmJ+4lHP917tkS/O7gjGKH7o4hWOHG2QNweSLSynFEJtjtPlUbjgPOBsJv09X0n3O60nZPmwssOALKuifhbxperwZ9Mh3iHRCN/DCUwtMb1Jw5txDWKbuAFiWo2r2mjFb4beUfrmKlXb+YHloflpC4LtN43VO
LoU8wvDdU3Mlu1iotoGeer6hAD+C9esLZ2Q5tLCsm3NOs6m0YlZap6c/TByaa/bbTQyuacdfmeWT452SsI3YdpGn+tZF9vhrCNKvLb/9tmnw2x8tDc0VWqqi++uF8KNPxgrSzHZqKfTRnCGQjBjnTaSd/NwZceO4
s9uS81uXpcHZxpTWLkmIDNuhw16dkdBQvgc93YzM8KrTmj5D5SrkvMfa0F/SqqQYmV2RxzOEUdxDXDGgrlN5uTaBmRpq+HcsLX2aV4NhU4adL4F8x3xdOCHMMX6kWmdI3pBlQ6SWs1d2heIu/SGmTjPqKLxOHIyg
/SaxizNcAphFFrE0xg27bgOsVU8vMI+oW5HFIN44v8QCippzFYvVexmvcWNrbGWnImbRStESv7gW/SDsHHy5QGRyaEMGcqzyxgwV2YAIcEeBYcXMAY+cgbnecK7s7LuaJOsoNqnQ+0ZUirrGhsrquXJ4UcDz4WV8
TIXWBHkVGCXkBfwBuAWJgegvuxc77YNHPXwpXFlYRqFGC4UBCtECEphDZfVnzi1UznUPQ/sgVu35DggzePZspWBcPbTzNA05rY5aBCPjIf7lt26qF8PXIdvWveHpkLn4rLBIEhT/i3N1bbsb0GS7MWABXvk1x5a+
wX+ddZ1o1f74aeipHKAhQsxNYurCOE5oeIitUXaPRrA/C7hqPkauUuhzPk3fecA9fX7TDaYD72pBSZCepV1BBEjIH7zwzoNdZp/5NAGOx+94ebrMd4IIU9qEmGPmPdMmsLDX7Vujd7MxgR+1CNFsxsit/LeYL/+n
9uGT3pbEN3x13VlHbUA8NckjZYJelV+F/zgt6uVOJP2mGpQo7Cg31vnARv/iOR8cEBu7j8H+bGbtAHISgYQZUaaCarS+v2vg9LD2rSgFlDmK/eTAuelia1n0cAn6lYLm2QQyAGAbt6INurKKGVGVtDwQ9eDSeJq+
NM87JJvaIHMgm77SkG/mw2g1oPuLcPaz1FbHHcGtC/J8PJIrsel5Jj6NAGHCMKYMiCZ9TsdrUG6hs4qsVezeN6IyjoK+fZM3RBe+o/eR42lahIhtfG5u8ERY3lDiiE6mraxTlcrDdtvmODL3IboHYRK9usgQhHQn
iNUm3wT0Bk8IKqp1TTpuPhxGYDxOzVTVb/zhfUOZvw2zENORn4vQ/jiy4j6iu06p3br0P2cKdMkqEOhtQCXRcqkbYNj+xoSMuzrHZxGtCd05HzJwzg7Ry+e/ClyYmUTCv3In1AiMRYtl4k9PVlYjw0iaWvx+ApcE
K6pibsSbb88U7ewuXuhEDDP2cj5rfkgUnbE+wWl3HyeGXqP1x+RRydmyETTcIIzLbCJ680GIF9+Ec8TCOLHX6PKY4ck9Vnia5AitEmnmUm/V9luaR67EexY6Fzs/XVCyVBBEKfKuQHMThtDxwwTDt1TzNT4rXFL8
2vsG2XbosUg98KSzfVjMp/2Fe+oNh6fFzOvbg9XGbdU+diBX2kV4hb/k59X5w3rcdX3+13zScFk4Wz/ov/BKQyWxm97bUlpiS92o+Xq9B8HBIBzdits9N3T4Tf+zDft9nvLhip/XLBjIi004CtkWfbOEe19izmn1
71tXkuoPHuMR9xtVebQQwaxtYXNkV+e1jKw6ybfuKYLn/8y3PIwThWg7TxLDxPeeJVkeXdK9yowfW6tFCK1bFJmW2MezDO8LPUH6deBSahW2GiNVeYhdh4kTxjpLB2sGjTGC3uDRIWPSU5JKSAnhwFDGafXfIitV
JrLW0vegzhmR+dLEbWQz5D/JXeS52wyPZJNZ5rCANDVCVeUFBchm1PD2WgUBh06+KjQLv0c1fgK363gBlRZzNKSYfn3UztejqF5SUlzzSV320DcZ1+mRkOJhMjReAhLOAI1/G3dRQbyKbSibmiRJDufRbj81uy1C
+plDk5wLAcB6OShx06GwnzvAKPRwA/ahQ2kLPDX1Rxw279KeLo+2IThu8SW+NGQxCaYO0gh7MtJC1aWFbLtrsC0jDfZN/OtcAnCEwdINoaH1XgIvB41wC6E95tYCKFGf6GP9xjF1ZhY5l5Pjpj2XndRNeAIfTT6L
0jUUwnLe0TiodaQUenn2n3gna8p3dgF7OFRW/DuwnKu1wma6Saef+qT8rIGfBYovaIiCdkLM1j5yUIJkzzVBPqv2aa2b7FmoTjpjVn4BUt2pyDwStt0K1r4IrgIhXSUyXj5mEiAJYFqhTr7GolQhNSYlEnxK6Xkf
PDvQe8iBGWDx5OOqHXYquBM9h09B27PA83FgKiQLiAghbId9Vz1Ay89wkKb/ipxda3z843dN86onzuAT4yJNnKr8g+eGZCnjHnPXhACE/BVp/OtvArqQDeucWH1Ks5kbS9kqwd6mqn88MAnRX5yniNBoEUWKfa36
wZadrwuydFvMI6O2lF3qYhl7Yl4F3pbnEoXkzQEcdZ2dYXAqyIxBXpIllkNtBdRCQdt0/uhOXR2ClKcBsEU0JzVxIgxp+hZehJK1oRZmixZc3SVSC8TqhWGz1L8z63+YDJ6wqIcnL5aN9B1ktKNSNucm00zMPiLG
nUQrP9QOODvhqUqK/P3jUK4zn8p3Yjqr0MpIV2MykrG+Lu8vCRUS7GLVWbqMYzPz98RTvsRUjK10nu01g7iELgjuIdnEIhQJdC7F0MsmVKEeVkGa6nNaOLO4Z6toL3toX9ELXyIBXjp0K6lvW6H/2ttd4v6KCVvv
O06kN7WbKDue9C8VXL/VA2o2e/hQjwrGePWKb0kLUSXiIeGskq7BBAqymj9PZzimJmtRj4nKiFzTBRZhMrxz8kb5PAJqfaqnHQUgZfwSgCL8+CYF6qmri41rYvIp4dQYhJBSixTQZBScbszoQAzTl2cf19qSyWu7
+TwfEMjPWMssbak1+gyfGrKeI6kO0p56awmNsmaaEZJmqsxcSZRjdYU605S7Y4T8tcUbxemHooFALJLACLgr7EASoIPPJLHWJTgje7EdmUiW6uctwYYB8eoNcXHfoXHr6z2u0XX9RhJTqU9Jpts21dF2p5N8wsQQ
cpGOQcEbMuB74zw7XVFE1T8Gt7Ur9FfrsPpWyJwXg4xqU/DGtEXtJEmePilQ0kbBCu5yQshd2vsQ3z/I453CJ4LQbknEGdftcdVtfYw15QxhZooWx+qFeHrHp+z5DK2gOwstUnbCopFkugUv9X1NW9A2QSQXh88k
y7CK08aSMjLYQjXUs7QbG7km2FQebgsX1DDYjin16Uhffv3zdH/7bf/L5dbEH+suNy+6dNWJyn5WUqGx5oU+4mChwYgvYEcm6m0MU34LZazaThs6fTn8JwiqrvG7/RSzuexJV72ijXQprjQ0avwJg1Yv0CGPoICV
ifBfPt2Yqcw5724cn4HB1Ro7OFAQ0PhjvPYJL4uuU3+znzztp+UQPUzUvE6kyTeIXgK4r6TFfipx3SLiKziObuebCLT7uDzd0X4sawCmd/Ydv5KHna8mXq7j3XA7RPlAABhujaZ3Im0c6xLSz93BKBCNyCR9tUKj
45MpAo3DyPS3wGM/TNuWePZLgktfu2b5+udW1FgBNQAPqg5jOhLDSF622nyw4/n5jGAiqGQYfgxHZ7N/Wne13GkD5+r4aT4OoEN9sQCmmTw+OXfu6i+Rl6V9/HhiIYqIqMT9L2YqfZyv/aioWPLtHS2LS9G3gVvt
Becn0TkZn/PeYaxdtARwJExS2aXAy6scNfADcrz4eS+vTzdLnixC72oEBvt0ryHziJO3Re+NyconTBimr88+p9HpDSW3OWTbwXTbcVb3qI5854l+jsbiVK6w0CXsdEX4WBV6YiSJEchgMrT1xIfJoKyq90HQNn/2
pWenoUet++ihKR4sMZoV+kOpGUoJicmtHwE9kurxQlifi3wawfSw+XZhONLCE0yNdM5JIFKk/hlWRpqbSYbysllZeCUHZiLNzdY/5zcF2TWAjdloPiMaG9ljxtuE0Sfo6lztrhYd9hN94slZWAH+GURf2jvHqzV9
Z5Jz3N/vrM/nkExF/hD7qOyNEsH8WyOd55ikzM04mALVqbCPr91WHF+jq/hFkXXj0cX6vJ5NiDZSbx4k2NeqiBJKJUhjMWvKC96uVrC24wdZw/L5NSLiCPvvgpKpKQE0XC41fULnzZ3/bYPSwZsZtXm5T7teQbtJ
+E+ThkMsT9/z0sGkDanUs+2np4UVhiqsq0hDXGONFUaW+SAs0x1kimHkBP5wo7hGp1tBwfoNdBSJYiNaS1zPZqefwx/YuhQRs663QCp3cKrKMi61p5J6MIUYPdmmYqHGELL4vBSFlZZNZracpyJ87Sy/vaA0rnVx
6eur6YFBYn60y4huSbgiSRMfOSB+C9MBXMiRAXSgYWTsv+9hxeIIkwWiPtx1bg/brh6p3x/CeCsoXVmHLLr/2HyaaCHRGzMZ+pMw1tH2tC3N1BzZx7NVW+3DG6N4pmEQ2HT2p5gB/i5jFJlu8Z3SxK7zuNgFNjhQ
fS6b754DYCtzKNCBVy0E/5pOPD50k1fnktXZI3Qlycl4DXu80NRTEvQS/GNuXNrzqckvxdBIp2Mf+hJm9AAhWxH4uzJNQuKE1qICbdiwmzTSVXMF16v7Q0u0c8BW6zxMKVrC4dYGirASnDAXQKvNC6OD3bENg/Gl
E8VHNBHkH+OqQkKPUHwEj/t99SwYP+orPvG1F2iKQhZil1UBAT/8wUPrhh/55CcEu8E6SFCP/9G3Nw+5MKeSTuWjAgW2jPc9xdjhELKgxIl+rJLd0DWlxGvbvL1diVdejbOVYaGXgv0oR5K0+3BJH4OOdXxcpWTm
p+bpqMpeZUgK6IMypsu6mN1h+nounzdA1aGNVczFFHSl+4PFnzZXBpEwapiBf29T3tnTNliJFcqe2SuljOKPOQOxFN+Sxt1GcE6JZek6tIkulzYnrg59nBn5/s+4/O6V2gHTSoKCEa0yDyYINYub3BBoVt58Kjph
qghv31hQomg+OiT7CXhwxDyVi0uPh/W7TPfEvVd4P2ezzGIp4lwlJfdexrzwEdqYA2paVRC9eJfChN6906R8TR2vdg+Rlcp2fEfGYGirJKKYhXb252yx/WKsquQzeV7yh55KIhAZXY9/JH3aDh8pVZP2qspqIQ+2
eXyXZHtNe1r8rAT9MQzu+uXTxL23Kv1v7/SbxAuS7lST+Y10Kq86pM8kaQLr1fkciOy6iQX4ZM+dYgqAtK4bItaLi4eXRnTTynOmWMc7vekQBuB2kn8vqmpjwSo4Ip6ad4CQ+rWFikd1y9oGnKkOgtp6LI3xC3Sn
Q2KU4Mq9e0yaO5ZTSy1mtuiyknkvgUR30ZGQCFOtCtQaJxdd4SXm22HSZzKCJ22N4ECgrrimGC3CS41a6/ef9Fg4Ek/w0SShx5aIEbhsNFyncfL8kBOjEGLIPTl7V8jO6Sbzgu77GLnSjgqJehJAmNQzg0DNcJxq
vVLrl00i6cg9p7ErCzhIwuZDXIQyFxE1Vc4cJaTiticTkVtw5nGoPTzFyB/zt8PEG9cY/90VgiSGcquKHsVPWV/ROmx9mNVzkRbDif0jp5oAl6XDqcxFE6rElwCCVcsTR9rRAyfdj/wB4NJ43jvKhSvqGJcXVbLT
Cpjmb7SL0axtwd8xu41gokvGivDvmuTxsBoxyggc0haiTKvhEy8KelEUokNyKSwaNqMxkHP/l+LIvIpeD0vXOyBK8lzc8sfiWmdUsbUNxmVkICfT6Xt7WeJYViwLeaiQ2kIgfkR+OEnTItg/SLLvjRNJS6v01LeV
g16Ti7x2fr8Dcxx/jSl3P9q0MPK5mEftl12YRCTqE4AeOelPxZfJsMngB62wpsvsiQzxVFQvMPMS6eRu4qxrlb5pSc6mkRmetB2KlxSeEcZ7kMCFKDctESlGLrK7u+zCx7H+J2YyhPUnxo4jiHcdVU9sSaM81MD/
qY6DY3/T5kSUoMarVmN4RAb5wgSUI9zdN+ftHa1FApT0+d/I6RLqohEJC4nzO68HYdNr52IJtg/4nH30idAopb1Ia27zZ90EYOWpVdMMYgT3zf9bbtfgFi6UVWCEGDWbCaNMisycEUDU/nnYChYSrCvutUxXuD8V
XiVlzcuvoiwP24jSMp8zTqO9mrzK69A1r+wlTaBSsRorFlOEyMu8U54TpxB5tLm+krOlyEF7jP04XN0TI8qHON1i5HN6ik/iBWKBrTqG56jV9gnVpME3PhRC+A1/I0r4Xzj8Pn53tAcmV4EsDqZ+gd7rUKijUmU/
B6wLjCu5UGytEOUjC4wjcY7skdpcz35mZykxqz5gBBb+KqjQWNMd0XMiT6yedH5AzaNcxyAKBktzzVO6CZbBuLce2qQqZD0Ux9LNZME1lnbOmyPPbZqbUhwWVNvcQoTjDS5JPbgPFervRubTlSgfFh1KN0coEeMb
czlf6UWL20ca27Mgp6LlS6pdg2yAan7Ke/TwkT0QgZVLvpIjcYZ0drSM3VZLwJ+LBMITGztZTkJjn18FkNNCCzAXpAqi4sPIw3WO1k6gVjlFO+HSh6MomMaSVqXTcttQwM6gR1vw3lkO2XmtN8gpNRAmRh/dQxqa
FPdd2yyZSUk1y6HTrdGXK0POU/ZLp7SsvL1wvxCFj74nO889+07XScL6E/5TOSQ/EobSrHWpTiuiYLjQjLFHa0Eo63dBw0oS2wnjatZQCLuJDY9NgnYYxrXOEGW/INr+/bz3vUsTNQmnMVVGKaG1ANWJ7fpdAQdw
D1W5kilgHcFz3zkI5XKlC2pR2Xb9fgKriNTa6CW6i+6OJEbkXX13pC8JVObVAnFE5b52xiVRxECz+C86QDqj2Co7yF320Vmmi2hCduGy0PpeW2y93p9KH+H2+r3R17lfCMUnUYW3TMpwKl8d9RNR+lEevRLgkbtG
GlBHRQE7xofdBG5u5ey1xtnxKpBQdVjFQOMqllYVSLRimu36iJZ2Ut10iZHg5vwMV+EUUzX+o2b07OK+3tiQDcW/umAGKeIqU6jGiSJ0E9d5Mcja4p3kmtWtIIjNo8K4rcIuDrx+bOzZhswnYg8kJhJ+dKOxXqPS
KXJ97HE0HZm+Ojv/V5iz2ZfuliFRxEAx9EVp2zOSLC5Fx7m2v8aoKlmRWz4nqr14U6w2Hz7tnpuese7jYX8EdFjbF4z78uh6g0SIChcFvzoo3kR62TNhgzF9IoYl9/b46MBQvZc4h4mR1h0d0GwZNRA2QbTbRe2J
hmNd7C2n20VZNUGBVlj4Mvv8PndrDpeoghAbzvs1jaT8+c7pN8h7TcKNBK7aRHLPi8W3uQjrhwElUrTKQo/fiT2VzT1LJ/7P0ALzpe6ts2XIUEAHbkWusCCkOezYWYk4bTE11GIBaXHf8XhdDuZJRfcMxTjcRJCV
2QOH3lGNr1tG8tZyWkA1xak9R7XuUhFiAkcWCsE16H1KktNvr8eKvZaQQemlYFJ263YKPMu1XZlix3M0P8cJTiZRxwEfnVOn7Nmsc+8HK9yvVhdFLeEi0utr/cBclsgki4l6wp/ZENlGfkC0SCPHzgAFOVIVNDfa
Wsc9XJxkOUzIwZF0URJXZUkOIg5KewJm12rjaeb3xFacfAZPUnVYC9WBe3hM9Mug9nDR5ZIxsE5u9fQwTgl3nGay92C/ZbB/4XbxD/i8skuUrYS2RMozP3FS5+9IKOXxmsXFx4ACS9s10pqe5h0o7qtYk9yjB5Qn
CDa4ZloJPUMc8S4laY7HUUHOMKqq3tYcPfbRcywRaIybBEcKYjkTcmZ098ek5TH0tQp7jfZZ/xPCDGEErdoIZgClhhhB4d4HAPzfHgaWCcVonFZcJZmGoSu4ic0dvULBYPAEYHOhzR2TQrFInJanMweRvml+8x+m
wGglhE1JYcWKBspLnf8yYkSA4tQiB56XXB3cCkYBer+qDZolRNYQR1gElKYXw1Ig6nMYtuHw/ZWDw6fgJCk/p6SncZLUdE1llhXZ55R7XC30Iikw7nlyA/hWtbvWCZpDt9NGypBpY8RTQwQEPyV3m1gfYlqipglI
6nAR3mYlXVBNDzUg4OV/oMTogGpnalZrr9Gu6SNWZC+cDLAwCzewIYZlu9iTpNtgEf1M2Pdm8i+zqtnUmJyU6c6hbJjqOB2H42/eTQkpBkpdbxbAxlIecC8tLKd1/CnSKRdZQwiEzIWQP8l53yqeZiE6wIhnKg3l
cqKemojWlm5vjhNeMpX4iqxkjICNZiKKc5k4pLA0Wb88Q/AC+OdCbO3IVd7GSGS4j6mrrL1gfWsCzm7xkEbhtbX6PR5S4cgd1EDtTrGqAJoIxUJlN8eG/pwXzYZ9nfyq0Gul43s8BpaaEADe82DXXlNGNmLWbvlA
qUXlQ288/0x0iylgyJcdRkehUWfk9zUAWB0ezjo0kf2svQm7kw0EdXkRgllfu2pNXf4UaJfLM6u/frDQSVQrMJnSrGFHtqzVNFsB2/byBEpjgaqu4SgNZ5yzu/0oeUpZVXXXNCIIAidoNlrY4wsuQBMV9yYp6P86
NcvtGVn7jfOaHxKpn4Qb03VeLAckVBJ3E7Cl8Tsz/yl6SyRdZtwB1/TSzB8RSs1Uq968k95w7p8Lq756rrHggjVBlq8wKQj71PDrO8l5e9kzzbakzuozHAxWBbzlDuYw5lGIZpna1zmSmAI9I6CQ0mW7WA0SYlKx
fRENOpoqSWV3sXQlteBQJVNws8Ao0LwXVBp+tkwTIT2v2llM+Xy3b6Fb/5OTJaercNHOltJS3WsNJ6jW6VWAQpaWULrB4jtTjFuAaeEcJLP9RD+kCShhhWz90VD7GNUTaAcadG/nE83aBG8pdPtixC6MdQAcrvn7
MKE801QNEoJokBSjgboj/RUdaGBcrGlSGiGzu/5lmv8Nwu+FmDBeHnurpFO3jucJfKVJZZei56fxQ8IwYMh8G34QU90N5r4qkz3Xdrk38i0sqfR7qF90T3RdOK/e0VRq8rDnKrLP7oSquClYdyo8foQTHa3fmvx8
CMpkF9TRMwv2xrUxoq9GVQ1gVh+rFIrBAz3jaKFJiKTTsFHGcPMmbB9j8wiZhn4PHKG3ovqh+3BjPSV5jwjOJR02DBuFCo9ymUQt185oV5sIBn1IhAdJd/sTnizrSf0rD0cMzzdv6WQfrbNx432rNNuPMWyhVUCv
BLvwj1AoUjJ2EHB0UOjLXumnYeRJh7Qf1qjI5b+haxh7p4IXS5dqdEMVnBulCySgzfScJwFOf7B8lNgTLykJUJN6Mu1FCVDYs3TacXI1QElIsKIM/YTkHkzEzXbTWOxbQ2lG+Zr1JQH3446bQotpJzrn+31CMw5G
gPUtv0RqXnyN4yMnH3D8AZWEbbyrfYqVUHcMUWDHV8KTgSpR7PySiZS1R4oI629k9tvljOop11wlUVlVMxYd8kylUykU/s4dxUyx2LwqppUTU+H3TRYVIqRX/4T6aVQ24c72msrKs5KVbR+ZmrKOha4FFFVVfUxi
JDmI2Np6bBP5JBH/S/j1O/z5kZAfATnCPFUBJ5HZvfpkntQecDNZFoooz1a1HUXkzrOycnbPrit1ZQDYz9qVU2ncVxtRY6BKra12CeUszT7l/21gpGpdNUZbZlrHrTaMZcnraO1xlWsa0SZCZ8LynaZPsztY6pTv
I2jIbPfMKopq2yw+Ewvq8Zl7TzjF2bveFxRM8MmTfc8tlQhr2hC7DB6Y/hIrGb31J7B5UoyIYeNZgSZHUZMekVOXSeGOPetNRt08qe0YVM7/kkz2whQHWABHqfUpBDG/K6wRplG70b0KNtCszDdivYXG+/t2wnwk
OI8KsjIJ3mTs04JAK08FJ3D/SU7fdXS0SErn7stkJhkdPm9GejFyfVL2H6hcvO4pYc682kaf4PRnBhFVIfPJt6PKULJ/boLxwgR3vWZjZkX1sDw/pQmm7KZqIxwSZpLaZMiXXuXpyhWdekg2sCnai4W/3sUynfzI
hmTCYKq/oXMjcyaKF7YZAYG0NOl6De5IEVvBGaUqLGirxWRRWx+30E95ycRBLawjVY/NOTUYwYnGdaQssS1bERONU0Ga3jI/JB7FPz+PHPqiEKWKYKQiH05GPq/s2ZJWwb2FUs20CfJdGJ1IlvMLNlgvWahgZwun
0fysPP0qAVBTIWgDbNl06nBYceBvM78Zl9lE7jH4FAFdwyb6RWl9O9a89TjDLio04p7aX7PfRE2jVoEh8FR7ippOSjNSbEZTZAbjeePwqXytkxYW10JbeHA8dUmcRjXzzWp8OdtjNP6dGu/GsVMlZ6BeP/koRin3
0HNKYab3tpthcyhnKFwsSBGLVaPUSFuMVrhiSxCafN4Upgj6tijHkcC5xnbEFjq1DdtNU9seZE3OwYmuW/LqwHQlWTFpXAISx6sSHgz7xDKzC3nuTBVUuLFtU8llaRb/5fxlXexfBAB4SSnRFNY6P37aE8yGZlyw
EgMXamHFW14kdGsyjE2ftbDrtHtUXBEPJ7Hoaj71BRWiaWqWik34aG0q8Tm9jJPDH7pbWvx3mlOSiEx7jIOmkrRjq177boCZ0BapXQu8n6d1f6Ymt1O2t6LoCDwc/lfZMuCw95N1ijymtSkBn3dYnudJPfh44xdh
zFZu7I+o4q1zJ70pc5Dz9ufRMuOCmBNuymV3XVuEXuanQrR8h9a9Kn4FW4tQ8Ci0L8NRjpOJrgZaHnd4wquumZp6QXJgcGfheWHUdwy+2OXN8zs+0u9M0mGCKPQk0Mil7J05qjYcCkScxdnGC9pKQsXwxjiHY6yq
RXw5OFE8pvkiEIf/KdVTiXOiwpAvJg5I1HIHCBTKvT3tKaryqOA9B/plxe3q9jSOXr3uyTlNCc85gPrKQYbw7N9HrV7jBFJd7FHd4IDNgTYA6ju9cQKB22czXvVyOEWiW8AHs4adXk4Jr1MvBpun3SfzTLBsQ0Tv
z0ecXke1Ez6schjtgeqcu269FnWN9etmR3CHK8xtFBgiehVTUleny6HRwf8FnZHihuZXjkyHn7B9KpNu0RjzPHA5WIZdM+WPI73K8lgx5muWjMrJOKOrOErPGDzweO+ULkB2GNmYIwOdN57bbzOPOx6tIm6UXRQd
yW3RzqvMa6JnbIVv25/0bjTQVpl7bkkA8hU8NScA5OVqK7BSMvVCE0dL0+dpvVSO/8wxTU27iZqfpGnJzrs5nLgiE5X4/zQ4ha0Yu+Gw6tISw9DfvBHG3XQtTq2vU88i2h3aS/6rBoe7IzgqBYBNV0lS3muauE9U
jGpveC1gXOeImzBsQvJnTYQfErpw6N1OGXBJ/GhaZz9VOjApmuhqum3JmIloeRExkySyJKmJSPS4Uzz3jEmdgWdWjPfncs55jw6UGgBf5sjdtphilLs443kobP59RAIEIsZ/7FmR+NDI8UbwE5bS2TkdgJua8k2j
Qp3qKrLH78Bueo461FBcaojgoMOwwPYM5YA2qAOnCPjVJlrI84j+splDkeMdUAuxuyfjkTsfYiZfk0Q6wqNHm2LFWXfUETQrllEUNq/2rjvUVQB2lfQcGIOIA6teBUuK2HxW1Xacp38H2C2CchZOWwgGJ5cchPnu
GtR/TsSXfmLfE8NLo9wlIYbBqtrRe954DogsL8KsOhLyU+X32wX5Bjkt/xwj9kXZrqVZ3ODPQtsUmd5fD5n1CeCMMMHFjm3O8jaa/vIqXU2ln9I4wlBFcUzoKVu+d4BIWVTxPQ1EAFPPtTDObCaEOArNrTKHXbxA
tfGieKPg7EM4d3SaHaF5dBb9hDm8c4JuMXeZb5BwjGWbzNuF7vVpJ4C3+e5a42u5Jwrv7Dx7QPYJyCBuBLEd4EEI+CcfTDumqGdhYpucDt5Aa5/nBPvaay5dmmb2J+LTZJ6HrHSDXZCU48IIu/SKtAxxb+kLKSXC
5cO7OV466NSRfewRzVvIpM0fQ6GOJhQHwcYJuRC8nhujEQ+6iOCI1UHxIzhGAtNReonMJAwPUpsEzyJ3l9pJSJRElTMqw3K1W8lcVAd+moWy+0UaQiLfKD2cES9Gc9676D5k6bsJOEuYI01K1RFRyJCvEv6RW22n
iVHb3w67C+knXouaN6RWU9c3DHYd5ueEdRJ/VgXuQLRbO/01hEIMEAm/fm14mfDtjpA4pkW41dKmuvyD3gAr7qbmE5xjcbun3cEt5AP3hdmOxBN2yktnQ/fqVxiapuWCdsjwL6GGdYRzbTNLaqp8Asil8oKQWuUM
9xGEb/EG9WHlTSZ6Ho0yh0rxtP+tLNkIbtim0zf5Qn18gn1E/MR3jobuX6gKEmJLPNBbpxpU6Ua/Tm58qHr4XJDPXj77+ZyCRy4kukoYF8qxiIatkmcTdhpRMfJNPAGPeAjxTwkPpx+xRIPRJeo14NkLbX0x+40b
BbfUn6HK71f0B8NNyrfrj4lnCjJKncTa9lYKquMjUwuWaDSdLE6QqKgE7BazILjoPdxMuqldSAXXE3Lu7D66uSv+qFjAPBKuLvk7L9iKY5W1j/7KepiGywIzWFgGy2QmnCLK/EQbZNzhTTw5V7sNOcRFrYxTrszA
/sF+iMNkjEFV9IiOAJRkxvv40HJzT3a6N6lxVAG3kso6BlUWyJsU+RV4rdQhxeKJkOWIJr+MlhapGCfHudIVPqbMjdiMqqoFnV7t2Ud0i5y5CgeSEV5GOSQpjPAxjbk6PAuvlKGAcWLtYT1Qm1z6jbUUfFEL3tRb
S5iPuWuBKyrplFw0rU8kvxqhG2V3GvsMU8cAwE6dZ5VFI6DCbEWKYaVBWHab2+0ayGojB0O3Ve6HtYq6QhpYHG0rOjMR/woPWIg67hI0Y16DKfpryYxUERN+Mmr6IS5+2ZXjCA/r1zNbmbDTqTW3qPwpes1p1C1j
C5iZTeZh1MkqeG06Ssm3zDCpwMK5CVfiOF4lD2ebczgqnqiYwzSEAq1iwYPBysNdf1vPYFqexIyTpNnd3k611SaW4Mro8P2LYHYNjqjE1fdLKHA2AhPnPtktpAAoAe4t6alFkXpqjbiE/lLXWMEGwNPfX0MpXKXc
jr/8v2VpzVxZdUPxzNEK84hZvoud3YPgK1tsSmCB4+ysT0ry3NYwzX6IjfIdgu96y+kbCIN3tVea19fQvoGq5sOP71amFXGHFcv7RBC5rAMmi4lTTr/mZvQ1HDSmY91SuEkn3RTk2rcqn/MQ5P+pxgidi/lUt5EJ
Y9JoDG3Et6yPORYIiT4hbiYkiphq1rWWrf1dYZtRZvxjSbIXTdDfA3UapqPytxTvl9ukd3rh6L+qWE3HQrjTzqfmQMFo+bWFwYC6tyY4gR0SoULXQR7RSl0kQXFfxoMW7ijAmxJifihZWROWRxpHb5FFWfZW4HIc
J3EH1vtYaqSDDsOU0f9LEg1bPrRWUWP0DQdnvlUzedD0Pc3RT1eSKPEBqZWcRodqSNyJp6R7D+8R3pTuSZNxmq8b+tLN7mRIj+KQJq1DCKopvnZqkWI8Bbv2/7CGk3LpU/89owvN/SQ1siQ7dxqvMLcTJIH5ETW1
xcFTDbcuH1dapDRgQDgIhr+S/KThsSSNacxBX8O6kiujM6gE60TrzCzkgWTIJH73Efd7tpdMQPrUpp8zQBbrfkYnbuZT/+4VwvmSHyuksyhTiUXgw9LIMysnebHNvh4Gl56qbbS2BBUKMNIPljRx0HqmpsMCXe6p
ud/IpPWEOIokRrxiUMzFa0EKZ0Z2sER5eGBN4VjW++kQVLf325TvFSBTzM+Oxg9kEN4MnwpdITJ2koylr26hVlrcMZQeHmVeyIzf5XsBU9Urn+9chkqssa2QRdA0Ik13WMotvmqKcIGV+hFcPPIN0XVBUFCRAgIG
4gvt9Ixi3kCR6+rAxOnMW0iRMkVemlYr1sW7BSYBXAniI8UsKLMg8Tsz82TQXs3AFFy5HIyTvFBIF4UEAH1zjtpEKoyz8k6ZxNQYkfXtn1LExjnOXUN1P+XkLF605LRpWtFIb0Xtb9+olH6Ez5zYHSWvOnwqaIW1
N/rtieWZhg+sLFAXae2A6WKnVLqOGrHtIEA3URPupEgwBLhWg+SWLml/KS7SSPmVmQe7wncLfS/4OkBocFZo5tiEyXgnVC5TJ8XH/CUTajAF+0QqMuw0XYKiKpuH+SeSV4rZdYqwL6czmW1sIUm4/r1ZxNJWjS26
lD71aVp1I9rjoIcqldBc4yptQZtq/K8lzCIiF1A8BP+f3E2BMp4wJ+W8QAFf/4+g0UGhpu/T2x2FNGWp87uXBGuOV/NMExHEp4b6EMPbUHD/hnfVDIgTfRDoYnZ/p5SREElPNUIlUMmFdOXOC+vLLr4m5LWrhrlE
P1Qx2psIpiPMfhsKHJiK5P3c1HV7DQrLhtYi81SSABBMzxd60TDPB2JzJb6HtpUHQpUBWRYAQuIPyFsL+rRACC+wR/BMbHch4VYX6yJG4bg9HuATnkiTpv7eH5/MI75QqkU8/4dL1gj3fx+yDqiSO8ktrODeR2HY
y/+7mIHbAuQnuhlwqB+6W8pxD9pxX9KQJn5NIWqhnAv7gS/IeuDWALzthEW2CmwzrplwXsPQmXes0HU+EHr83PkK7DJmGK3H3qF851rNyBhNovkvjzNK6ljQuKld3awN42U+dH3GRRziD9WycjGDp9cUGCNCXMvz
/7e8KTfBweQ5LFDfzn/4Ospn5byhAsGSuGtHISfPdM0xTpnUgzhZUNeBFRF2w553FhQb6v9QC4UpP3XPSMm4pVtPYl/IOf6V5Ew3k1CNYX/rrXALzRzIf6TV9O1FS/p6nXtbxKFXBrnR4UBlIb3yt7VrkL7hEKa4
5Lb7TJOpYJqCNzmR6qikHPb4n9wzKwHJL3TJTVl3ceI1pGb+sGYsZ8BBSXRt8ID/ptSj9EOiRqg3SKEmM/oZonUREnBXaQxCPK9iEpYH3JtSEut9B98Q9D6DtB06TGs4qk79lyKGhiclvHW9/aFvJIdkCxRdG/Tu
xOy6mG7313BadRsgk7Rk/x1mbROXf7zr9vbfUDSsUnbHgG9NrgGjWZfozfbONvW5++TEXfsufQfEbUR7uTa/LRpB7h5OHeYwaVkib+VXSdFym52SuYk6IeE9VGm/IYwWK2Xf8KC9Ob+yvT+XyzHOrlMHdVKllaKW
a8BiuYG/Z3P+8jL68nL0xnMbdeapmZvLyzV2UkJagN6tU4/xezpn5TZzdjk/aPeICP4F2BXBLz8JN8Sr27I1Oj0jrAWBv1QKep5qJonn93rKk0jH3e3eCChTm2CrL8N91+T7S/IUJwfZCudo3dLJuINROh9PnqID
3c2Suj16dBPaCmXPgopHKbM6nYjY6wF9+jQakhA2ubDBRbjtaX/FaTjS1QHHVPLH0emnearjvsV7HJ9VPjm5WPRx3S70WLO28ovp8D76ByJuIB/or1lPr7JsmYauVDHdl/NHXN+Ay1xv8AOihTzvJKW/bRNyqdOd
eiSMd+LzbfykrcuUEAowGToovYhDr/R5bMQ2ig11DTNt0WYR5ynmvFngZkXDnf1TGTkRJUw0xZ4CVmqKTysfCr87j+zrrDPNwfTtr41hMDQi8wduyiZIBC4kZJRpSwC5cxr58RgPK5vROVIJ2ZFaFmyYiOgorT1m
PnntbI8enpI1RjzsIcojzl9L4/eLSk3ddi/XK9klz2lT61Pql41irmvRq8u37iWP5D2SVSVXdpa8Xjr73bYU9xpIbWwWoZIW/GaxnVsuUB4z2mKI19PecBBQPRMWpafOTBeL/7sx+c6xZ1WVoTtdcQnfwdGqCwbU
lkVoKyrgTWWYOUV5iprCErkWwH1EBGC0kD7cDJZEUjMh2JwcOXG2d7xYvD+HEO0crMGhToVRsRxWNt33kiSaAl16YPGYD3ZUTTfMsaGbsw6DD2IBsNjbrbbJzM+Oxt7ooAPq0GtP03735Zx6zJeI9VJcz362HfY7
LE3S1aI0pNfDs+8wL4fHrSmsVnL4faDra9UoPRb8BIfrzkBI3xiXti8McqrXL4ruumD72ucXCP0bcxQL3kM5Yp1J2K6afMRubMoqYwKXlPJ+dilwO5pEodGK7IcZWXx5Dznah0PFemvTVkOyCXiUhpYNIIvkzeDV
Sy744fsegGZB5sfVyRXB1Yuj6CfGWU7j7IyPcO7+le/8NhM4RQ7bJthtpgUpIZoFQ5Okc7q11KuRwWLd3absSZk4hJQQC/HqrvGZyB0Zzom+uTu7WJVmHUi2B1FpH2wdnk84vcJbumtCfRXl3cCZjRrCF8YdSxBD
rdRMsMWxE0rOzg+uo85RFMS9ARxwYZO2Dzhl9ty/bxZRhM1U/bpXnqYbq9ISAjmyt4S/9PMm7nP+rESfKsSnvOAJPA2z5YZvdqKk5Pn70HT3tPf59HIywxTmmWkbLuJJ1YHxDgN/tJbRXvG/xp78vFC1o/SymF6j
jtqQvus5w3PRpapphksZIIpYQdH4HXaZtsYEXJgFMnBsBxlzUqGYZzy9bZw3KVb7Ef5Gvn9gex7CIPxgjZzXLvYRV9ClFCq8ah84UKUus5OJtW+J7a1UtWdymj4SzuB3ZhYA0+wxqau3Stkcs5nOW6hy1nPz1el6
JSOEHXy61zZbM3M9ZFOZ1K0PpeMr7aP8QpqG8GX6H/xIS1yITcA5hKe5/cGXhtF52aUqfoNLkc+zy9s18O1x+ItdrDaMb9cgZ+u8gD3nIwXDTLCQtt5YTkwKEABuBVROaKshBcd42UB3EkyR844kMuMu7EbZ1EkI
MNtk1A2FWAWxDqUwSMJpX7mQYWemgfY5zYUM0O5F2vXLalo0XZ1DSu8WK8qlt4kC/lE0hlfho4MVT3xfMbbSJbcMG/EG3YuczltyTG/KXHGYKd6vLAa5HIW2iEX9xi4/xc9DflM28oJrKNGVX8zrTfYmUWKPtKI0
F8aBybCEdfrn+b6fMFksvjW4KYtVIkoKT/rwxWmI/458PxiTilhxeaiwl2/hro7RF1Pw/0cDaPEjEFJWcfjjvxUY3dak8/Qfn9pylIeOEm5fMWE5xFLCq5yXnhlDCpnjLW0vvvfsL+qW4Xx0mz+bAoY1aFICj8sm
ey5ewFQ+2YbFP1f0ioQfa1gNgD1xQR4Tt6BEMpCA2Tywp2jarAptOYfxZXqXUF0jQ5PcA/ayYiDJQw5mhAcbmVlvbRSSK0ZVRAbTMYIohbLKk+K2TlwpcgMmHRTZMbl4pKdWb+bV1bkdRITylLzbJ/27XzKqcD72
MuCakAmgiKicCe/uf2VTCjMlbZQDEI9S+3ARynRN/OYP5rPnNT3wigc/pHah2l/xQPfEkV13UlfGfVk6YixppdvryIAsJ1KhKYm0JHrxTMMXBMgyeEKq2Yd6LXujEZ+hB0fuPhRrtsKmxUrRk7/f3wy1B8TP9iH6
Un21QjztIaL8NjmlK0KRQS2aHD0m4/7zhRowEgyo5Ladimd4QvtDKD+d+o1/r5qb4xCWWFfVndvaVEVy8XElWhpcwufNRms9h1zbFTCeaL7zPdcYLr0v+yiH+oS2s9plhL+jcRW1XJIndeGAMKWhhv6IT7n6Tv94
q1c3eD8oQkTO0FafzSPP9mjbCqkUEgngN/uLOoS1Zpz0wVnPCOrEYFUHacJ5iHn23jZKdKkRudBYHay9MzdZ70tqX/4GJoWmKJ3ktbpqO6/VDWg8oz6jPpM+TbfcPU9Kl0Em02+OE6MgnhmBm9Vtf5Nokn1Ae2YO
WXdjT+z3N7xfL/jrzgd9KLokC4XwMyn6uDIT48WV0WqTRo1sXk9DuflWj1zQwoYtelj7rCuunCeYd/xNkgBi94kzzFcsACduv7vX+UqfbiU10ZZD5ReSWtZ80fH0U0LuWZAnA5jSQEpH0/ZkdRFfV1YoqU+cBfqP
6yIKlBpRT9TNfMoBQifr5KxTCZFOHZu41sH/RPAIIhu3j4sqnv585xFPQFjO8JE1jF2ayl5p/KUmibP8+MPKxc41phll4TlrWZfPI1OKk0LcNCNcfaJoxhBlk0HnGmJvebU2Pu2SEPayu6ZDqFtX07FfPFXUtn+F
3Y7pi0ZGcZfpWAH+D1zaRc+lItpWkbBvtL1HK1/lIRk1SgHDIjIt7yhh7/GteNj1LGcDmnGcPcqeWHQsOPdtuYx52qUp2DDikwc8XHPUYGdwEZKDTF8Y8VmH4WI7yueb06LsjTmQdALU5oc9wfscchopshFqMblp
vW3eJd/vsYs/ByOox5Cm+QoJ6D5FBW/MQLesn/pt1Duq9lSqM9wqhJWwEqVMqJ6dzsBm/Bplyl+SC+hJkfuAfA9oUmnTP6AdspLQ+V8r5oDY/3kg3jtT4iZwxrbTBwv9qFHclXu1RpNNntB0yDHOhKgRROWwN9Ri
wiMCIYE5E4o9ISjBpn/JmkFfMpAH7pqWJfahI7GId1kNXifKmxjV5oeENqmtaqOGU7JiDaWgO7tUiweSpEXc8mjCnNtTlPmlEJ0xcnJhKQh5WhtCakHN+10GD0N4/Nlvv1/LebmLNR8vaP5sz+o+o1COWPZWznBJ
sPtzSGrghpNV6TxO4q6y38huCUdSeVXmeklzQVCrqDeS0crQI7H4zsE9LHxZhUJTT849XBPpDQ5EIdPnVfH4Gpc9bl7EiWcjH2CB36GK4CfwBjo5u54Q/MaeOpEMYfL/soAhzx4gIWPgnxb9GDv62pQFFwHwhACD
6t+ACeZpVBPNam2FCMbilCYwGcO5FRVDjOTebB2ZF4VjjA4z4b04Vo1203RKFp9vOcLmvo7csWhR0S/xmYVSYPzM0FvljFJzFtedOLRULImnQuzLZ2Ebse4uexxB4dcys9Rv8nSxsIHwEN4HaqWP3SFdXuhR74/T
XzkZBTupqFcVRJ8hZLJKfAoh5jQBdvGsiw3iEaE2LxbIISzAaNHewCvzjpak3HRA5CGnlrCBgqyEpT9SEjD/X0MfTqGqQzV7yFBeyD1WEioMVROqG7nPCkLVhupAfjxkuqrGrK5ZvYdqyMpCdSiLUPVGaqie5C6r
MlQHrO5Y7ckj9cyiiI7v891e15VizRGNrxbhO1Jy5JQ5q8Ri2qbqqSzkcF+LHedEa9RTIgVaoOf55CwdVFh8dx7WBFNYt9d6hgN3/Ixo31+3uyJwnmEgN5rsfJ5sIaGub/MtDiHfDziVyZUfgnE88f75Xop+7qWF
3VrafWacAPwHZLZdrtEJGbM+KvfQ7EG8ZmqH2o0nFJ4rqI40FrQEptt+TvZjIGG/uEHKjIsE190db3Ga4O/8VDW2WmdLehK2eoi7nTgXx6xcElVlDd/3fqV6nDhMSjO3vs9YjJkfDdLz3DvRLgDesIEf6XFAtaR5
ddEXTTMn8gSVFfP1z8X19ctvloWfHl5r/rjjqZer0GXWdRcFwYtmoblJXD3S3oVj7nAoTRlJX51hDmM1J4KUyWYm4apHGN28V+VxQZ2aGEUMg3EleY3XN/248MQ5LhDOccxi2dUAZMj9hjCZGITLGAP2v1EHu5wB
h0jH9V+EtNlZI/MTLFdb+OrfuogytNFvNZ9Ao4TQjw+2v/LzRMSYlNFiRPPXzvHHePHoFJykNIh80MOCabMu0FJ9STwxizKDvsgIMCH5riAS/QGjhmg5wmQlPy/BlJLSDwSo6fgH24gyqWFAMoro/qJ9R6HRMOi/
2BwCDHqK9ncbEgfaEYE+/MFojz5Ge20b7Z+JBT+ypeHyT9qPd3I/DsYF2x03gJ2CEakCCLyWmUvNhjI7bv/68Jvl0XvPLg+w2vPbz3pBAEKEitmTp/99pUfBBB3mcHJR6ZrZ7ZMy7HL8zdDniCjyf5DUUzjmPoQE
cMw83jgaXk1rO5KTq80blvaxDM52y7GdoWA10+gnihanWcaclfS9mjJu6RaKvOLfIlxjlUK2RiGL/BZ0K2e2Va7fo+rUAv53ce2ZO0u7VwPigr6/J1Q2y7+n0r3Vy1dQqbQql4reGESwzu1D6gvHtE0QPj/32yNB
HZjMr+7T2rXNspfl8zReA/Dse9f1JfX4vebm9Lvsg9oQjUzzr12iMhc4vDxoraax6uyTYpZFmtKg08DvIiQQpMcTJzxPjJr7ftQijzGLNrMY/3iaRKvs05Phx5rn1ksYkf3u/plh4H78xh3RzmBfH712h+eH/mKP
ri1XZMtNSitL8P+uS0nG+9zQuyUoDrGfPcJ6FYTUmbG3TCzm4vy6sXn2F4e0PdtCVHcm9QTvF5UNH7k1HCfc4PzT1KyfZVyxNIWyboV6DRfX6Q9ctm34LEy3KCK4+vOzLcp/xiTwv2qJxVs2a94VE2NNEXXeZNl4
eT2ry/NPPGbItgwDOfpeDwTiAijeyGo8RZeQ14KK7ryKivHCSKK+inAuD86vIpyV4cwnTdW4yl3IhkkuFT+VBCKvgSjzrPbCU/K2+NO80t8v+N5P47XYfwK0bTfN4VkW9T/D+VfK/bgyC5cM88fbpr8jffpk2/Tj
9ymfcf4p/5p/yr/qk1uTf/Q2fdI+FWcrJ296qkwtpKHjG/YmjUeb/1t6Wys0Ib36d1l0JrXi15MsIggkA+STnZ/4hs6W4PHrAm+k+xIYVwmDnZPeIwfBrJUOSr9Dsnq5N0qe44RyQkZz5PAOdtNyh+H+8R5LVfIl
4gh3a+JNpWKFTf9PTpYEMqYVGMmU9oBKHS+RgS86XQAnqzZs6elcj/uzx4TlGwILoecaSwm5TPXxmQgRFUaaLe54ZmzBOnz06OK/OrW5jTb/+a0N/tUITAG7B6IJsNYputs3lnIpOogsp82RUSRp1tKH+6ou90nq
U91vjqOuXXCv2Z79EvucWbJa0oSjr9asf1fioCHzqSzY8NzH6XS1BbTUXCYj7h1df+87N3Nck9grZ6sx6XqpTYIReH2AHx+hX0y3wnbfolotkgmLaXCgOoMXMWYQEElupOJ7MJeWY6yyZyaVtZli36di/ququw0w
Td+pdpfDp4cStvomYg48vUPkuyvdejwOdxz2qvTI1LMSfNZ2T7CSZyzjZKterYDUMMTbURIQVCro1zou8w0mkSxuKt+EoTBXNV9ydqGQwCpZq6jQSxjTC40c+D+XvyE8uKcHDSK0qiurYDojUzgxPBUb5iDI8I+e
uFNqIrIhTwuW9t9qvfJ+KCYyMEfFAj1BTOvoiV0kNE2Y0X6TjlFgo7NOkro5R6X8X85SxTc/Zgfo6Fx7gjjkVPxQy5ITqRxAtXlSxyTN6gB6h1AI0KvffyYMKTWxvJsQKVE2/KRTujO3PHpvLw6QMnDHzeHdEzR9
iVHLGZbcoIdlFBBvm05qKazHRgYJ+MLSJE0gzco5l3HSEj1z8WabuPUWABgj4fPbZfPuA5ti/MGOMyAYazi8lnzOcuHW7APF11FTQxD3vhgNw03xlk2guPHNzjT4GCd6dgdRYtrsmxi0XUSxHF14Jm4QurvZRg1O
e3u4KcYiapYRNsSAzeExmz6NGOObRHjhhl3H98gTP7ps3AZ3l/VuHtJ7p7P+yzEfcS/zE0SShvGG6/ssy+Lgxy3jGBDkvp1VhdzfzWAQDH4mxRa42+Fj12F3SjiwXEBk0dzqCTPaSts5njBXJiGzknvbbHCgsS0F
B5LZz5WB/bnvuGUlx0MfCSQVzoJdeJs5/Ijhs+WfMKEUuQlscuVWh3dkYMdAF5BF063cSgZ2OLZy+SsqpkpWZFafVCflt6PXyMnKMrfrj1SXRQkmmBYMVa2DSPE8c58CstA0cY77K7oaKqCPLTSHUo0m3+qFILE6
oCtTxoVS3rBalquNIsYJQR+5p48ZKSdlFrRfrZsQrwBAgUIQ6HpSkVcc0hOOK8Zl5pwPkAEgjd1LdP/J0Zw/vG4eZYU1aQcubguen8pugTIwMtpVYRP6RA1U28IDvJDxtz5LZnhkwH6fMklQBG95SWpmtFUe5+gr
8zmZcD6zLY5slKf0GkOJAFeCMsqDNRin40bpGYAc3lFufB9OzwlACz5HMk+6ez4gA1GAFxR6RI/VUZHYOsPnjSDW3RIWNOQKv4pPmXDDHl9cnLMBxG+Bs/VTR7Cmw2SRwL4ssJvErGMz+3kdbAc2L1QlgEQEr673
eSy5bSllvunu0oc0WogDKaGSvf//n1DgvPZo1mdyOYscKgHDL6AoJZFbyBAmeaU4TRIF37P5xvx6Z9utIOL6s/s+0biaK9RknLdl+bTL2Jqs6x4+GHz3Y09gVYx3vPpJvErTBg1C88o3EDSjTX+lQHQjnkroo823
ZLcT745johursPNGNXTLk0CX2y/QTYsgHM9DZ672tM3zqfeBNxZk6Zbcne0OyfSjOAOKVgB25OQueRswacNPE8lJiHypBXnbgXhR+y/qrpcqMh5mS23P1kavcwKo88uphe4YytDBKkuXVOkJyYxcU0WNLmH9Ddg4
hxdzJ8PZUm6BBNiVGcnkDCbCaVUfxuDLRW3jKtWcxjmSi6WERgv3+FzyrOc1JP42CXxTCWy9P9Ub7QvaQtBCNw6KEoPiizQbxAH0VnJ3QZMiWWpkSWjCDEaHm5I0eJA3eKDfy51ZeOgg31luI/TTBmAPX5MtDzUP
A4naF5+IYNBUJQhOgiKbnlyOEQNecaXMVOYkbYffmax4KagcHYOqcvhTjPdbCaOAGmGWrNN8QvX0XFMbOtC+Y8mlLykHLHvN3k2eZ4/wwI8sMpZAelSPaxQCAT5Tbw8EeCva7pdVxK9zaVd+jz0W6VDsymNYxOLs
giCXc6SmZ0wqAWJ2kSOtIa2yydwdnHFvmwrC/c2abfRZFhc7ctz1HgcCFfbn3z91IrXGXa7Id+83lo9cmtvT7tLuSbUs3k3iKhaUWkRJotgNnRciJnbK2rSotDu6Y/nlXWPu99vo7vLTOdWjtJwip7QyD6nILarO
DWtK8rYI4dRG9Uy+qf8jIG+YcKdtwWR2qIYx/cky9toyJdDFOjU5uWkDpDioc5g8gmVKvfR5Z2qIp4/fDWYRluBopDj7qZcjja6vkeVlVCLF+caCNKRHssXEnk8PHJw9eHpUWVc5I60GM+2X+rrhfWOkHYnOAnw+
2gJVJwWRNuQjIJ3v+64aiBWj5L5RQ3Fc4s2DQg1pFg6rrpqjk5dDAOlnnRr4GjZbxeZ+fGwVeDfaIVTaRoSucfZ419c6BrnWLWFVGFSinN2NQM5eKRtndKoanekIP21SgPRZYvnfDcecg6gTVTtZY8/XGFLE3xY5
2USIql0h1PwaQugXbPHOZyfNVTDbIRQrH9Q4IL7/TNm1iodH/JXIilQ1xbo65CYtAbvMVzMaNaKX2kukUQubWsb2ToboYEdLU0r7b+p1+0U1E1OO1d5SaWTBc0q/2S919fVnTZunExOkTfnSbJ2fryljDRMbz+ch
8AnQ0G4jqPyW7o19CnZoIFTkb/tJ5PunbjIp/PUbj9H3JLrCu2zzFOyXOmMSqfeanSW4MYrWPfsr5FKxqcNr3J5UggecHhYKLOsfD/pj+BAYST+Mnfl8EBQFLbQT4DUC4/8vraFr+vkUpme8b1+p1QFJbu5UcuB1
27+fFKd2wBI8Q/ZyVr8hcNfnxc0yWbPdkDeKu0j6xqpTroBVcT+oyq98OYT9zd5Y+I+BkN+ixM65YlLLUsrgBvoy17r2+8SbfpcZ5pJYxk3JXrIvSLxn8Utt7DDpIzOB8WlxgqybpBZ7m2zDyFQNXHQ68ym9Ikxy
nuYXQPLAu2ZseUGdnBs35rvEZPtZPr0FHRq3b/s1fJNfgTbXouKbT3IBZAphbfD2fkTccu4NrIeiqGzEKKe/7k7t0RyM433eZxFxrWzfZWfqv5RGJwVSGcCtqIvRWc5NfTutGhdr8I9ncCzMZGTP3PTzhdaMsbDj
sMeGwdgyBUmS7bSs7O7Xv14ENrCnoY8l7xDzeFVUeiwllRtB4LWvNlawKTOQMOKjBESH3gH41UaWtm0QAK5GzSQDI0I05sIlRcScjxxwAqodXpkMDSlHZOev8TGNDiiHVuh/KUk9aAnEK/ebdL2oZ/srei/i/aZm
6IG2Mqjy+pR4kqvzQox6SezXEjJ8oJt9zD1RkfSFUQ4kHnEuC/Ux8lgjzxFbhI6wBzq1fST7nLFKk7ALcugzjCPdGAYnVXEPW70Gh53Lc+FeG9Q4ZevABHLCfgkvz2tR/7LVxaSpmH3PF78OecTSrvRa6v6LoWtC
PdTCPAbTO+M5jgKsizPjZi8ySCPJameR1EQoJ2Nzpa9qjAr6uq6sD2kYZXscssvyNYC+W9fYBZZLvBes4ua2PUy//d8BI1GmME2GHAgy0iaNXEkNdpOpVIGcWb5IGglBke0782pwbnpN7N7Co9PLiNWyf/yZmBoF
jkiAsQ7rVjKE/lW2k+DEGoXuA1aIs7RifhhXkmBdyLcB9yiS75lwYNNR+tiFfUC5/ee/9hu9NPh1Y/g2gjjNHQlhtWL4Kx9oIloPYFYDZgN/m15PR1gmxONHFNN/ibvvFVreLexhlMqS9SW0WdSlA0TObiO1itlZ
FkPVAm55zie5M4aEAfO0jOM6k+LC2ujhzu9sgJIwCF+82+T6HKlga6+QLodqNk/Jaomdow72CBhsW9y9RCQnCUgtqkAWNknTI2837eSkAxfGklTYHz4megcjloQmXpDbfw5GqMdw0t5ca5vXtPXQgfnwz27MscV/
ssLAHel+nwvktcIgXy0IXPMK+3S3hdlX+ZgqLagk4wxUjI1WuckqOghDt51apsOuiz+WjQb2oHlt7OMk9gHw8DlGi014HXsFGBElxf9RTE82oyQCRl/LXVjU+RDVcsyWjHXx3egAfSkqmBMvqsRo9sOyjJqiW4BY
DiPGUFzLa1rReqdog03zJClRl+Bc7Jb8VCn5SM81/I/PdoGi2HlGPYsmv97KbPqEnS6cnGx9jSLjo/nwVyncbtPV9nwY6donV98NO6ibC2ngIGTya83g/NLmlNPVJ1Z2gKAyqOnV21oNri4QqZ0BHDOTMj80yDnX
u/9q4jUp7DidgNyoEQVh3OQTKXBvv/uEsOVM3yVsu1arajXUkcCWk5VYymtUnXqrdNX5pKsvGxd8hiX4RNkLl+P+mZe0eZL0/YoqNSfCnyU9XOyEk6aiIG6hnIm2ryNRodh0nvJFW2nLQAQ4LkBKmQO3a1vikmGF
LFOZBcuB2DJ7GFt6T1dCJSEbBVwCdLSXfPHuUCpSkrH0ciyAJDowgOeRXeBcyGWjg59WHJWxeeTSmNigdUYylUN/Qez70NTTj6LuAIYl20R5eVFUzklMKR7w1XaBqzGjfElmAVynx+5K1nsmuQeE93qN9bnCFCju
Z9xz0Zpk1VyW9wGSu0MR3dC9O3NXL48wRwVfXcxZ5J+h1AiXHOoxqiYQHuYuVVuOPQhP+OqJyL1Fp3nh2cPaYLO++/MmQo00kYZcITClBMhKLPexSd4qigjvtLH1cObKpBq6MnrHE6AVa96iut00vR58w2GHglJJ
TBTrhsvtrVkELzRXy7fJnnWBkr9mvCD675MBP3Tq1mzwTBpn6o/rLbSUSdditxv7LvmiUWT3Qb3kWzT2WGBSHoZ+/PFhjWQBtiGnNGy2IeeIpTI1nBda+rcvvRiJWolLqGRxsV7Wu9WV/dyMnl/8oRYd20zHEHRv
IKKW8VSypIzqzYNsNiWYUpevgkFFqJB8TJmYyJKhbgUEFz/cMmbra+jKfuznOKZXEw0s3knaNiaqcOkStbnTBERkPypWA3FgSrIJXk04E0JYb+NxOToMkO9drxcaz99tBfOtUFA0O2Y/4CYpox0VwygUf25cIttm
SBdYEASpYYiD2f6Z8cLIwBKiSysoPt6SzSfuuZG5DU/aBISTysjhut411OsvTwOKCgfiqggEacmpOjmDc2lqWHb/n3grBgZoUPcH+GulR1lhf3Iy+TpGie4Bf6DqI/mZ0T4Qd2ALLz/iu0eQzVhzrmJbXcB6Qj3c
WRqiYZVHV91YzGJ3T1330SPNA6G2mznQ5Cv1hGuGx7aNz8st3CiOJ7UbIyWTqYzF8gDTuS3L0ca3KobMsxRNV91G861z8PCOzLshbnY+UfFoIPv0YkCILw23bBUs6xxuG6ADc1lvAU8gt/b8Dc1bF+PqxjM15AbQ
OK/FMlwqa/RtGzAVrADYiCljA2HdoR8Z731NY1L4lXagfp3gMKJ0AOIHcobXcO9vGAYouDs21tMjhR0/HpzYVREH/KMXcW0noDZDCZTVaMe3OfmSDNIpJOd4+AbUBeILfAuevusBbSe6NkBxU6SRNRUcEPVWbc6e
L1dr4xXgfxShUbLt2BYzpHnZ1y5v/j45QF3uqAerW6TurGpNwGUFrDPGJUU3YHoyO5m1/7q9SwXhTT3FzjE8nTI5GyQ7Z3ARhl8O3tbatY8+cdBDkgY3IN8Vtu4JPKkXyONGRhPUA+Kmk73fuV5oZp0PDXoVL74m
g09I/fVTHN7p3ads5nHLFB/h9Xfp43F+37Ucv4wvlvzzH54jw+vaZ38aAsr15fH99q5108Wlfme7fzUuh4KZd3l5sb68i69vx9B8heWnhevC5+/7hUGNnfautQ/fq3b6wAjmub2S48cfGdo9PPC541P+dS+25E+S
WdTZJ+x3dJH99uULM/RbnE/Mi8tX9Pi5mflOSH53jbswLl/CEO9/G1c/vcXD6rqu/q3vP4WdBw+4d8z8pY8OJ1rX9ftw2j/9tPBm4Wfva2k+ZnZwEVA+DoQCu9gGe+endn8wurR+1guPPZ/ltrm9vj02/WEPfbQf
sMand3Pr6CJo8vzUk8COu/mxZL0aU3MPWG02oQ9dBQQdSbVTBYfQRbf7dfKPVMdZc/KhZ2F7V4Es79cSg8ZecLl0gO/3L8W7PuCv6aShz8vLo0jZpQelcdJ/1ssan7g6J3hfivq5WLJy/Wnh24XvwtvA7PzNS/Rd
j+YP7ccfrmUo6VqHEgBJ4eqIMrm0RdRLfdL3uRUwUfUjyzWspp/c2lGBzSvlufHCzQBT2EdA6TLFIC5w0IivfcxPNLr1ePSq13AhsxFfHDAVIBLxRhX+XjgWXOrgz+Q4d1lAdU2N2nDyau1l+UhV5LMy7c8oDDLM
aTmR8cQ46f6t/f7HwfFjf8SQz22l2PoMpnnqnv345SQ+UDLb0qHJPz9nDEJRRTRvpDXGbm+DkvCP6r4VTVMeNZ0HAkgia5Xv1WPMKirSssy6huW3ifkSZDdbWmJhYYMGuxNYKsRHcEk7PPSGnEQQvzB5jQHjFPia
GBleL7xDz/5EeecHa7ZQvc3I3LZ4byAU1cuOPWuKBvDZmNK6oi6uhth5iVSsEcHylyAcJb5PVTglYhi/lB+WSwn2tqUz/Gbt8WVbRoX70Ai9qhXYH46K7pd4wj3KeiTWxLqatZ9obk995Y1T4eZX6GdFbk0Fu9ph
/JYOheR47UeqwOYkp+E0/yyeDt/MTGr7cIw+Ov3RizxKi+ARbWQn+24yChyCPYA+oA/oA/qAPqAP6ANJAubMe8bunBvj9zs/XJyL+6LFKszvcGy/UttN/zAXmhNtxlCgjps5kI2c+j0Rr80neM+/M9P4skbadWLA
dqZDvIx3bTDYlTX30yq+aN3SgqwvcVBagqqXa8lJiT77dShxc2Y6S2IQh90LGb1R1AmfPWH2tJN+ruGau43m5L32Zhl7+VnLHUQlJxTeL7ZbD3YBcuIewjcFRZ8odmwbrDeokv/lEIB1hA5mDWk7SxPWKkVx3Zme
/9hwgimKsxeW7vLv5vHdAw1Mznz1U3XTuTqeX/2SB0Y46a6Ur+3cO5p2nvvr5VI8WvVPY/3SXzvaAe5b+7b+mtk8p2/3Xw0Ol6UISEH11WeZa33GHH/gMStJP86Wh3OWqCExiYMpi1T3nbvF+YmYjMOJF35cPlxr
ihIW7jPqO/X04zkDg3Hmf7U/vTm/qfnZRmNz/n5CtyHv0T5VkiTAdz8yr3Tmp2paTehKasxR2DD/9HdiPxH/Ua8ktYD2J8YvBF5mvMD7h57XCwD5di8AKF45dPx8WNF1X4lf6Xf5bPhKxuz3lj8Q60LVeBlkKXJY
P4gBT2brF3ChMljo4hXvk7LCtosu0S7vRkE6WXhLczsCkmXjcuhNcpV108lDGYoR8am8gAjOuL0KE+0HhVB796J3mcIAxlpV9vvffsh/55vJBmY5dD+vPztUESW5X8Tu+lWfjCfvSwk/b92MXg6R95faa7HGs8Ft
APE0dHNKaCfmYICM1OyUiM52xYD+Twz9XbmBfDos95bywM/ZBkRcfBwwJLmRk49Kch+rS68trz+RSfkTO19aHMVwa3Iuj7MrHbsjTzY3kJ+POSZBV2Ydl2UWlH01HdFtsF1mJi9tM7OV1BsJgSQD6DTKrOkQWIhD
RNYx5tJzwYg34VnPgOtI50LFJe6liwmT5zIpi3kyQCC8W2vwNxnfkKoOEUPMn79g2/F1fqE4slqWI98JpETrX+fGJ9CsebI7gCWJSsXVxoaqQA3KP0RvuA0iz+tBmkAx4Fuq5eNEDRnI+qEx8VxmEtJ2gFAOxPXc
GU3UX5a6+gDyDyIwF3SPbNrOI1W6Js5GSNFi5ARZU/2YynzicnEUmHGPlzZhwRARF7hfOWxKOXthJjF/fqfyO06DKowXxNVIa6YJSUPalQH+4+MzmWGKomEzq1OtbFeGehvwKZ/C//wzwiV9CwsXi0YuDcDRwPiQ
kmvAAos/1KWifecNNxsdkWFHpNwIT+7llHNgX1r9cUKguDGJkjPtqOk/MDqc4pxkiGU2MgSJYSxQCvCRcTAmTvENS8VSufk/FE7AqAB7GAzxO0fwh6jHzgFtzXaAnj9AthIF3k3g63/1KKqTNRFHp8BSkfkwCqra
UcEyhbwSlbdLlG1Zwn2EzYr4O0MVwGqMW1H1QkMwTkOtrOOxAOZldcaupP0JSwMXRvRXOfr9pRxI0mjdL3n7RKRe7QTfb5YsRIGBtLju4e8vGQhWEORIAGgrrXbYZxpJ84T4Pf539VzgjNFCDmw9Cl5+h1RdW6bT
Xb3jfh2RRRzlwWXurEqNsqXKbmjIiLFCZZBZgdJvIR40+QSJbAV0zgak4J3ZK6KHCHIyfpvbDzWNDE49lVxSLxeFSdVW1/R/ya+YAkjockRQzlC4zASSS+X4hKBoAxUEHElRXYdwJgLx0FklHS3n1R9NA2hXwFX8
2hW2aCki1hVNNiduWik8MswFW9GobAUY73kxncQWFu+23OpxHoBrnAy0CzecsZB/kIu1DaiQL+b7IlK+FVu1rTpGS6QWZLCmXAhQqKA8FmemaufH84RwKiDjqSjn1GsNmVlPAYyBNuMb9jgPxtHBv8SgGaPsEYI+
KXoICtcpLKAGjp5hKOhFyAT/n1pmZDrz9ERYjtUFNfodHd7V7k/1/tY1GugqBeNdhAzWaCYU63lsJThgQG/rhlv0lbEGxoLQdo0oGqxDGDBWxUG76FU044cGemtxy9jbkPUxw6uY/fZmFnOGhXfpXUrU3gnFqwfw
VIhZuOkXFteBiYrmvIR6QRSfI8qfD7LmA4AmnJmZHu2Imfm5oGo4Bc416rnDr5nOF7+PnmejaVaDZkhy/fQqf2PThvO6873q+o/icQbiZMjPDgxt/8kzOwlAT70igvZf8ZyPSzhEbOM5at2OHpgjrg1YG0Xt2uVj
aU1eA7S2idyiuQRhC4em+3vyUOGMGqS2+oW/JxGGWfFWrmAVLMTRAjB9xi/bCS75H0KEzui66uQNavezQKnMEnMUrdq5Om6SPRdhUNdqzDZPHvKRzo0joDfsZVeDry6bPtaNo3ic49Pf2lFJusQ9pLCUPvunCYp7
IzOxOQiAverE/Ea2nLRpVUp4u+chI0VeHJ4HfsWtpNIfR/ehdhN++LxGI67hz1pReZLYrZITjwZClfT43UZX1xJnaSs46kQDgLIimWyM3VrOMtHjvOBhAT4/slblF+5Cet3d50E53vWizeQguVUcU/h9G6lCGtfG
87M8IDN44OhidbmsIr96XnirzEkPHSnRH61rEeUo644XoSOFBmqFW+vZFPOVyxnWxrdmzauQv9SwfxWxQdoRn0rVkACbR/94CFvM4uOlH78Mtpn9PGQA7qMXD0b0l3wYpbFjvYrfUMMIqlQ0wlLxcN7ZtL/yj5v+
r46bzb3L4G76zUetpuU9SY19y9ajnWr++G+u7/xng1v2cueHyhMTs2WboywDpLRono6C0uTg6Vm42YYdo28fzIO7Uxjst6Mkif9xqMGg/DI4buUTZZOn6AWIdNDZ9RIT59107tfamzPAsVUJ7PUnbSTyWKxfGpSm
hjtHRnXoqC0FMzrAJ2BYhZcOYAjQ1KRut1X8uWE7JysInAlOr/jDvh6wHgf2VYs4KPg+xDfgrrrT6a2b+r1APtfFa5wbS/pFNQqjXtj8k/H79rX6o2meg5/PeF0m/NnQjOlOa8ZPS0YZfwQiFfKwiNRPt0ZCQ4bz
Hd+mzoSpndHABPL7YKfP6pE0yL7SbU2fR1iOZN8jQcbFRxu0LK5s5y4KBbA6ukaYNnc0iNIvwPtBrFlCDdYcsspmaAYNSZo99eMudgQN4yR8GVElL18cQiRD6wEe44gjfDb5JUb6s06QgZHg89EZM5lI5YXdj2y9
bsbfVpaa6NbCkUV/qf3CAEYUK99k7PNGrwadhlg8uTbGDo0BXubYzJyB8rnQE8GrKHiPEWpG54jGGAxE10Owdy12+rZZMIAI1vUxHpgBLCMiK2vjYRZJX7aNSQOHXx+4dJb71nAGu8UjwDyQ3d32ahhzn8GpxYsp
uEZOBQGSEYtQeLLGDObXjfn10WXCSu1I4x0oSPHlV2nZqBOF7aTP5e8W7O2w08fIZRfy51a3AMx4bqIoXd40aCprbeWcUqCPeEmOBq50PbWH5CKF+i6avR+Ju/n/CsKK/xaTtoqWI95Ucari6LScMtg3o8C4WFJN
ybuy5DfSUIVPzNQb7gd/tQhi7v1BAXD1+wyV74PePnintzoBYLkriIeyRYujWg/1dj1AWRedEj+8hhWVMAlVMRW1L+RhbWscmjTYAoXQvbbFZxnefoHfJ2HOwupc5Xrun3iDwo1Kdy7UZcWFQjfWbzop+Ni+RjhJ
rYVyhJ1eKDyT2Fi7Z51nH1iiA6SzNDK5a/RDlViSD2fCfVtFR+hMEHEQrR7Zh4tjBR3q3rZvsteXR06ES3UynwgUVPtCHWmQ3ZOSYPR1g8io+MpbclshHkBbqQJxZjipxK65AcK1GQOjrjeQahfapPlLcOoTqTR9
aRkhzV3bKRxrWvDCBMZmrVozf24z5tT5bsBW7Y+uK+bFij0kOq5buW/0+fVSs2O8ACCixZMql/sxnPyIU2kAUhk4iGvItLztTzSnMK3802tWKj7+csEgKUQ86a4wkPZsHnc0hcZ68sLDYuzV2YeUiKFm2xiIiE3C
r/xxZxc7TJB6A8tEhbyN1YFA93yYUnDqB3DbssVeimz32KyjGp59KGUUlbqAqvve1Rk5E6FOg8M2TCOEPmhkUSHHJNCsIu3E4Zw9XAfoFloSzy5o0M1TQg0IgosnrQ8L56vweSqP1yzlhRJh3W12lZwCOTn2DOHx
mkXHzvgwl4nYlWHwDSlYHzfN5k7RUyboTsMB1b5+DOkseXw29EovviRkKneOBrpGUYowSH6Fnp2fu0XXlqal9misGBodYo25UFJ08nvemqilnwBJmgPgCKiDkxl5Vx9o6F+wtQx9f+S23zMbHKsoF1aVDhhpR7rQ
si799uxCPkASijOVZAmg4s/OiKtYTuwP/qk2tytAigJbY47AIxVK1PbbEWATxbejr9ymwewNuI7L6p9Sq2DunpZw7uO5gXrOm3p5hqYAxw9EYVp5jCy+EJP9bUyuCD3pfl3CCLvOuTCOqLBqwbTWbOg3Twd1Dbq8
2e5ol0ntQpadWVtc44UCNhZR74hNhEI4CXFRnXxuFN9kO4fM4sqzkdCaMlukkKXR3DyaSBRZKE8oeinOm2k11JveIq9tP5CqY/fLxtC+qhklo1QhKKBFNLRzQUhWrCUrvLUVpDf4wpxz3RIoMwbzNVtE9kLZEjKp
fPYg3PfdF1+trYQDNlQIPhPfzvYED170Uru/N+bWZZ438bKKCmczEJHcX4NxEfRKaF+uFkkQ2YgaKuhk392kU1P4YDzT99+E0Lz46j7fTG6IQeHHtnZGK29U1HmycKySq9UoeCdZ0rmHmxyt5RZcYPFRf81i9tHH
s2aDamct3c8tDADG5P3LI9vjPPo1597Y3K6ekIuGQBnOVj7Y/zXxf/JRSlbc2iUfLTqcPfevz+i3t6dnL4ihCxd2agRggRlrdV0tr/4AFo/3B1qC2ulNvNnSzO6pw2pF4AR7MqvHDSgyzyz4f2Ir1K1o8S7ctF3w
NfQsevrDeqqNwN+6rT2zjc+/fiiO04nr8FEUD9U4jAa9a0HPZz/+YE3hrxS/rB+XmhXqCGpKgsP3oG/v0zxxc0xmgcJvPepzQWyEaGXk0Iz5NY5y5oi9YhY/0nvp9xViuflFJWCERwue+7qs4I+w12Bmwpusya+S
udjx3LagR9XS6L788aRE4Ygzx/z7AnvP8tAOGZk+Lez9D6OKdu7mD4CuEHRljacCpkZx5ezHIxrU24M5oM3KSDo4lGREaZVHja4cnN7hNKdYlUoRLI38w17a72G9OTTvlOsK+dM1G+VRo1A5AgxdMW+lm1Wk05+/
H2QWBNB7VyqtUCgpU2oP2AvVMEqULiOdREN1fYpb2X9B+CYrT9F7bpR0VWhbknukzpNhQt28MwX/LzaBkZ15LvIo2XYlpuT8UPGZPM6fKQY4Ny57CuAgRwz3ejNyxvHZ95vpJ8XW7ppLW3SDEeCN0fKb5dEkNUkE
x8mbceD1jo4AS0RStqSPU4rztqQgOWZQBTVPUynZ+JFo13FXqB2OXn1n01vqLKayEDDXDwZNhR2xvaXJE1+XPOaAunFNH6CSfWLYuZ6fJ/Dtx58yeMw45T9dlhPfoEQxru0SEFhpWMuucSRcskdjfQTGoCV9r7Ls
Wa3qpFHYXPgpTLATXZ0gqoW3bf4+EKoR+fbF9tOPrQt+sjpzicyyVzkF+WFZWJdkoDmWeM/ES/wwodV3UJdjufMBz7EPKrRxLB8YYuI4JqdbfOKl64yzy0WquP8Jpn5mrmrz9ReIWzAFRy8VL9oiXwNJSAbqqju2
elJdI5DfgYmRvbbD0OTmYwbe0kSr6ixpJ0fR/KUBMQhgwu0j+Y9X4UN1rpkt6pZ+zk1aRrfFZWqvV8odhD/BBZ1F4F1+eLes65D+Zo9sCn4dwyYDZ6v8HKC41XPen3PJyh4rR3yU1Gz4bT3m/Z/l6tcRM54CiTLT
h9o/bTdJAQ1sMywOE+dHrarBXlJeLUFFTR2j9PO2E2I1OV0UBervCFAuBri2ULz9sdO9wImyQz8A/uNHScAMYold7aI4AOXA7U6LlgBbFInWvy7FTl72yyh+yf8Oxf/0t0XxmxYjraqBqoTNSdc0qZ2iqG3rgVAB
B6ZRUytRN2Pz3GUZpk3cngk5ZbmX8yCW2pDYvS0JTNi1RWdaMgUA8+vYdegg4bQDlLfGp0rgYSFjpXILc+o9oW8HK1Jbk0qIOYVLzx+pkGrwpPUYUSpO0IxADg5zoyJbsutOlmqKdcITqILj/GEt7M7mCncjRu/B
UaELdl7F0QL+fscRs090od7hHGXldBDSktEZDIMkkMs5DPXQe14bU2pJnN5k4Kz/TUBA4rRs1dVFGQG7HAdgNcDUGIc7wyYR6jYsrUjXUQAHMbNv8L2YA9pP9QkVGdD7SDvSdsJ/tD4iExMZkHTHToqM7qzsJ6br
CJXQU5C4E+u67cvcq10rjHb3rOG07kG21YGKjLgOVN76xwaFrPlYVOHxSAVp8tU8EmWom0ZNcZxBSE2tMuoe+axarEu0oLIC28WAhE7nw1F0q9K15MOOfcKBoCoxz2h4U31tw/i5BFdvfdhkaXn0JAC78dKDyVQf
IwpYWNwnweqyj2IwDlilBfMsrrbuU0fXyNxHOXUdY3aBZlaY5LzytzNksHwsWo52g3Lq2KIqBL5A+M0r+lxWRh1ys4uHdtLTZie6Ljg1JnQMB232ZKqeSe4MRwis0D7GzQtk+dRBacTUpkP8Re4y3E4zpKb5KViU
MUdcdpYT4/+5+M6tnUNnGa7mUe5pRULi7F+ZqQsJZigJbLbkEf71hEsOSHPKbCz6tUuQT1uaW2RHZ5oKS90OTaATadyWs3rWYirjz7xJGoOtKivj0GnyOoKJFPsZG1cxyj1u6EFReZWjmgw6VwdPNgfezrxmKjYM
Z+Pq1KaXiINDZS4C9jO2bmjBYhVLhXU+dxSITUV1RUworc0DldfDGpkn8GjQwsdKd0c87jMzfdVAiIYPXxdLU+8f9kHKW6wDtzRya1YsG70jdYSpyaZGI11eIFKJVktAZAi/9IzvouEjHFsD3oKRAHoKX3lssxbK
dnPnNcbbGMfEoZgLky9sGtLhozfivmsN25jL/x9OHziYG78zZqCW3xOQNbAONdDb7oBPKyW2kJTfZhOW2RTftUcMXPuGepgm0ghO/BTsat5HWPxRjUN9y9pq+L7CFjQ1splF7SLaQ8dgyIBa1tNhK8Pv4Y3eLxRs
TniZZ+Cv6qL1dZyMso0qXfH4pTyaeu7iHwJXS22KWMAtSBXOyPzjWqSquiWAIQlW1M1rTeV+nfuHkv2qfhNF9sOS99EC8eMHZqXANMvp5MaCOybWWGFc7TJNYIEMeNCsxhkja5Yz923OydC1dFFCW4LCM+hgGCTQ
zSCsBkqiLcOkS9RYLb/8UX+brnCqGu1YE8aVafPS968kW+1h8k+TyJid4JVj3E1Gao88EXZQ7Ks5AK+LBtVF/mTiczRFI8ZhcQU1tQv1dJaTXbutngk3TiBK2GWuod0mHo/a6fF7jSpGNf8qz0RwUYDP1BF3mFsL
CE1dcXaBgE/QxdiacFgMdw4MRxTPGvqSQqlX4iOoyFnYHCMT4k4G/di0K59Fx+XTADxujLBhNX4fh21HZCG46bw/1hW1M9B0+o1XD1+0wKatOxwaH1FBxIg6Jc3WPjvCYRfnoKlCdFXbyU4kynkIwxZ8oGmdoBnn
X96/fsLEVq17W6mcq9qTYxyjKB309KObc1SKSRMWzQoESJGGj5u1oSdXLydrOB67wxC7HSLHFcPN1mQXeKpNVMgRXYYRWoTbrjbjECdOMiK6b7mxpsNuQ7cqQfJRynqrUmhaZXwmoeOCNpeOQOITOtjavA2NA02a
uZvPfaklpyt5AY4E3YwAR4J0PI99q9ziDg/BCiI0BbVDOb2+jcKUtmwH4lqtPvdsgNf2Vy4HdX6E0ahwhjVzd24M4DFiwWHbHAkiGf5WhFgBbDUBAblNEFOR6ZxnOKgl45SY9m2kXRH2CJZGTi1n+b0mKYVed43T
pSghGjIwkHpnsxQQyBRgT2gf3uixdn5gw8+MZDpXdlN4L8aBi01Hr48cbBlxWimxO/o7mV5TCzxuy2Wwu03+NQNiShIOi+musvfq6P3genGDqWvwwMxrhZ8j/xV/SUdvCsiW3TXLT9pm8t9iGbPpSI8ohwKVnMlr
JESpy/WRh9Sz4aKLjEP+5oTOHwTMUdEWcR3NlOB6ecT5NAPuk5Kia4D1eYIEq2BePdrEhO8C7xgKN87kaxxjlXaMYMlurs3Up2Gic/2YBGnk7hWIjqSoriK8AvTDzCBB2D5w4Aj3svIbLi/hPU0Z0XzGTofijVFj
nJ+/qmVvMGF7UhOP6Sda5vL0Iioq/CkYcdhURKTSYKp6zE6AzqNmdadF7zXYOQy4CdqZjWpjJT44M6IjsOc13W3tZFHp3yCbeDHJ/blrQnZIF9e+IiOYfZuS7Xm6/WP2fWkKNvZsgiATD9OgYxSonQMGv5eZaCnB
aEpHZMZrOzMmf1yiFKlvgnl0sI6XQv6EWM2yMr7BjsGg2AVLIucgi5wJ6ksb/QIShBlpHuMwC9YWM8bu/05cmqhMwZgRgKYPfcx8KARWygJLVLILNncBu18zs8YMoF/m3EdDyHW5eUvb61XddbINVtcbxby3fgau
a+wyWAs8MVVq+9vOLRUNCNcCXN0VtMSmBk7FRgrae0RQiIlPOuEREwt0xBSZtcj1Tw7zQHhz5HsscZgTWj8Zqp5bzOIHPg3UwWJR/f2YrAR3ml9JjAzee4TY2q9FZJr6rDtUPhoc3j4YGS+fcSCbLaKQsoMCkakc
tkgSBOpkerDDTyPhmiwqhNL6TwdsaL3SoZ3ExJi1mpIR7Vn2ussS4Q+6GzwsjJjQkJafT15UNuJcdgrb+P0KsBnYsaHKs6JKDuOFLb9yXz8FBvhmE5LJB5tIavlF2Oo3pNhz0Ds8TiYqkYCe6hKhwLElDmlCJfPN
G/MaMmSbPKV0WXTRgFzbaOfdDg7zB4Fow6Dy5X3kLIan2PvIouMJrds3vcCmKdDMZfJ5813+S7I0k7+bL19mLfpXmNu6PaRZqnn11/GMUnNf6Rs24apnoqhkPm+hjroDj3ESsgaXgTznzKnffYDNSFs/Wxx9+t2H
O31NkJ3tzUgpRLysPGzsTijxiXjM52B4aa7BvmROmXWc4ig4pjmf3VDn9g4dE1XknZnKuRzofoYHHUk/OksKi+OYB35pmyotqPLs/FwLghPjGLfv2l48hHF4kO+Yz1Q3syZciMFPL/RyM2HYMRGvr1Qvv5jLFgMK
7NaI9j5/wTrWyVazdNJu7kIa2nHBi/FL/UeUn0yS7AeGjIKJ/VVAIIAnosfyST96ug32Sa8/Hty/kWb8VyH4ta30yBa/FQWO2a/kunZarHpUqebu/LLdvNX0sKVym8o0+BAWuNQ1WInPabnZX+tmYitnUcrT6dPc
7EEc3nfxpM+zLqzPlpKDOUq7OpU2nVq3L3pczQMiz09kcY6RD9C12If9+NxoPWReTa+O6Nw5euGLmuQhXThCGuhjApGcL0Qj3NWum1PprNrxav3lRIAcrVsIH7rN/qswAo7zcaZMC6boPHz8WKdfpzr/Yn2O5K2V
50ruhBBfcDmV3/WJ3blA1zT/59qYmF5LOdcSBUQZm9ymIY2cuhMUq2dumZfdclA+7ABnX0i6IqjO9zA7DxDoljTed/q9fJhSJ2A200FNcIRT77rk0FhfLiuB9UgSVlP9xFsoJ46pGG/adHSc0SNb8tWRPbGTJUGD
WO/7HOzAPrilflmRbhfrmnjeCA/K/Pku3WJruIkaaIpOSLDlsXyyLrgzhvtjwPshwtai9tSBRWrEa8ezHyH5UhA94zI1CfplgciVezZqXr7KMUH6aGz8eBZ8p1yuItI8vZlDdit1vH9ZUH4yZSuHcEmKzAjsuBgl
h+DSO6AXVxe5EgoI2FqgSzDM9FVOlXZAPOLsewsEpYiRq2Zd6zjf+WGQgnHhEvNdIEEEl9I85c6lMxwh5p45BaxfwplrAS8YTB3vXI8zWyVKSkcxEfP7MSh8HcZHFPZ/h5TUhoxGlDtWCybuJA9nph9joxzM9arK
/z9CFsYtcoHpSR/w9WxtT17Yv8uo2Te4rMOJsRNkr2n+A62b0XtS+zU3O4wld7j5+4sS9f3YvSiTZOcff1QECUvXSIQuLjbp+5+QjK+k6GlfWhe3GAiPa/vhP9LlVI2xDnX8m775IsS8XwrJpDscESPAtX4sA+Hs
4ZOE1wQW3LEsL1Qc6iHoOojyVuK4fr4d2czX2SPIBWcrXs6R/SFKrlxOm8dv7RBt/3m/t9NZ/9x32nMTtOOL/3EKp5vioT7WpJBPexIDfj1sqfvX6q/KK+PtK+Z2nEQGUzk7cgE2BhqFKZZYhBuZC5cv+plbU0o4
8gloJb2Jhh+RBzBibaP2f0nmirB7OtKOMmPmi+K5mGo8RBcKqvwzAeaR7sbY04jMSMZ9yNqG9AtuzdOvyzSb96vLmyuGQJmdujQveZjWflafDpXYJBG3nsA4MYuXQvnqjpVgpRI3O2/Z4hgB/kM3tWj4KuKlJFU/
UZadF9xh0+FQR4xhRGMddSO3Ghnt85jtVhSiTO8K4OWprPG8WsPP/dZ8YUEjCy7llM639ktD2goqSrvy1HGdTtXYZ+pT1canARoEpQqodVr19Wt1MU/9MzAOU9pPLIR8z3oq1YufqsaWtokM663/8cV8NB4QtNaj
ha/Nb9v+7O3mOKmTN/J5a5/98hcf+bojU8pQJlohexovZP10ZDqeG9mVYzMQnBUPdgXfRwp2BnqI9voD1Hh0IxZ6IFTMtfEH/g95rY42PXsfFS0xt0fv9lOgvKPUM5oKTVcS9Bk8/q8xA/ZvmbJ65it9v9a7pC+X
wG1S1diBWYxYsRKe3IjslUtgLjXRxREYY4G6paL7GM58xP28Tb10vBs3Xbzh4lurjuTDkuXsQmQvCjgUyTPCEtVQOxAF/vurVkHi4yA8zLkqeQQftRLtMphthJN0LEYDNN+Kpvjg1JlAjHV8wZlG7emV/mbrfTJ0
kZzKhLCS20NCOO0fT0SS/IHAHDZ8z3NFGaLvpT35tS2Sapv26i/maZfYat+Vsq4xsOcQT1k+5VSssXir66qih97VvfhQ7tsw9UE4NoTk4JOHVxppw+PV7pHQ3mZKnhmosiGp+6DpjKVak698gxbnd2mu9BYV6yMY
qeMF5ZP3jcUuerXR4Gi6JY5izW5DbNdtZ5jpngT9EbrqOPpcL2/ER0p75NQxzWjJraEF23DUkov4j5c98/AF0viz5T8fQ+BKJIAmyJTOXizkcm6X4Gm+jtNc+yzj56uAhuuLFSNnaITVrDGH5EMXNse0IQQo0JEX
/H+0vs/+h3Bsgrswg+aNWZsa5h9DWTNLNfVDTQvBRlXIRaQU7V3dMdgfzsrGyQ9Km1JMS0ZkDoIqP2j786dGlRnuFg/IG28MC1CSntS4plz1O+xqXKc3bu/JTWeeQ5uOC0dyLZ5IU/hX2Ys4Zrsef75M/gu1fQoe
zHLuQS5put9sOb6ccXNBaNST44JTGvlQeFKDU26yHhu4ot8kIIqw1CnHdtFL6MkAjM3FMFaJVg5zgHU1fmJi81nxbcS034xywiFVyEa2w7KkZqIkTl/fzRmKtVuN7KuAhM4sn/4qZ53SI/6MLOV/A6EVygkT+snF
oZdTDpTDDs7NRckoB1LEZUz3PoDilIGx0yBKUnWHEnI+ouIxVXVgx7nb6Jx30fm3iidOMipNy66kRPtY/rze9ybrmBZhkOrgJNGavkWiz5REf4FXVa3cfP1SBbTHa59fsXkN0fAl466KsEm4ijKKxhPsOQgmTont
vpVCORpEzkC72fpZEeQVCOMyLv261vK0Baj5glzi4fZzD7G3+Bq1FiSXhntUs8+hsMJeyKfozT2TA2Qfh9FRBAmn9mgdiPhJWguXmND3MmHr23fy4K8bB254RAdR42kKjw4ltiblrRq5uHLeIjpkIpCvaD9Wmg6o
Nt5Evw0ZW/kl0mUMiS7UrQS14p4lIFs8S2xkxxN3OU/D1GzGxn1UHFV8sG1LPG/2jx0VudrhiQvfdFCc8RiKAbmBKn2myc8q2T45nEJTHF9+yiKkG8mTDBe0ptydDxSPuTJea7YVi2NerTVT9X3d7i0xtVH8SSVa
elwblAjJ8DU3S1LWYyXIezA8n2wMXwhklvUu4lYHzz7keQAIf/Xz6v8uejQ3TlgNf4MYSjpswQRARnQfYONsvOSQ7C1rR5lhvDzpfPlJ6f66IOc9O/lN90m3b+UmiSvnOJdhQbHbKm0fu35DHFcxrbrbpnSV8xsp
R0PUBvl2L6Egcki0uz5yR3NlDgOxDamGPQDjlDtqf/KoA4EmgIwL8u8xMAeaah3wIWR1QE6fAscpVTDZDqcyxHw5amHxGHwm11mVRdU+LuC8aCmiVSaJ+1NIDEVBV39a2DNhml85fMtBlCreNpI8mNBeyf96X0w4
A+o3ETpAd13UzRIYuU/icBMCGE9sJp11tmKXzgoaFKT0t2oP5OCkRxRG+dVVhJbfFC7L5D2VDtIlUlyuCAAJjbu5QVSDopB7PpyF6etH0Ibz6agAE0Eyv3Z0WSEbPGKKSekfffO4PTr+cRHsVE0tGOujIgE7Z411
yU9lhEp25ypjohymuwfZef7ae35OfE8s0gwmpafURd+g5JMK4aqQXOd0Dai2HJAepnEFG4rhkb7yqdG6J3Y8ymPMGIk3cCJwTnPdcDnzhZ0FvhzTqATv2vQ+naoRxAhkRLVCeEkeg24mBf1CmOeJKOfBcN6QTUsf
ejrrYuf51CpjqxXG4RMEE8zD+Xuc/3YNYvIu19WdJMhLZQCTGf7xEP0EwLz1gJlvv4/hyee7U1XY+lyd6kzopCByXh0nrOer4Fw0ree83Yx4uu4ieh7HFULOhF85Rzg319VsRkastJSTt9swNGnpE/U19mMpvT0H
ma6dwwn9wCcG6taf7lM81H1WP58OnKXGkUmf6/bOW0x+akBjje2vydkYtUbzAtSTBlf63IifQXrd/Raejju/9OQeCCG5j1m80s3II2K+77fcTEXpDk5rqnqU3Euz++SPgVDb5xqmUlYVgD9Ml/MlTrvWZGitlB+p
kr75O4h2pMatuWjx/4OA5Rgc3z7DZ/YdnGKbJ5QWSSDOScOFmrbRt/C3JfQ702qDNjADGN19xFc8L/sQGgTdsiDMenFnddw4OZdVcOpzz130TZfH8akwle1PlNATSUIqIuOnrRCWRZN3yqBySx3Gcyv5WKYokXLI
fBfh3BiCcHP+5GQ+JddEZ21qdkd7tzTQxSPTIs5B22AGE+p2X1+fPXro8Px7qYWEwqsEE4QWMW0/RUdcgt6A9YprgpqBSQhqvk0y3MkVya5zHxMNzTx2EprPb5pZWDBh5LhNlLcKRc5AlB9FhZJaEzmIqrR59Pwl
AggsyvUDAFOwFshln97Q/uVrKXNWzWz4TXddHd9SF3MLNYH+w2NPE4DK0/T8wbeXnCmpzu+5peNkOml7CMreCBWP9I1yiCtM/hZ/NCUs+ck9/Sh3KhrF71dylsLQ+vbJrAe+rNQocrY8VXxjdpwtMbe8Doki2XzR
UGqrn+pfjqbqw8/RUjhCjwG8vhHR8qZnf1RecJFtvl3H8q0jRaAYk7WjCBBJFKCcH2KClDzbiqBefErP8M1kxM9MSvDkkVX8LQfllYSOCCcqkmvYWJnbivaXF1oel6lX1TuwfodofK7btOEgjcMmAu5+0tBrMVWr
pzuF4/ytnHHUNTrDgdyVPpum9iSyRvvPT2etGDbUpOtsd5Hu8lTo+QsIm4ro836LhmpHZO0cI+nH7fxW8PQhX94LNXGYnBfhoIfHa69K1b9iwZ/7fMxpSqEAzCOEg+5Tr2m/bMZw+TG4saEt8J/HN6NhYOftqwEm
IpiPMIvV45S1PPsZX6LyCElOnwAlmEgrDHu+aRmokrdvaDWaPMkIr0QR9k+hJJrAEaORwEV+wbdK5d1gNUbirCZJilSSnMnq94dzlPABSC4SNLyIoXgQ8SHBQWt/gapjfdxZmzpFo5mYtMl8w8Kt53yZ1lBM7yOr
t1BfJBi/n0Nl5lZxYMQQ0H0WKo+8r5qlvcTA/Xc8KAwnxeT2coCZXWTx2tkqWN8H7U7fP1tIuDD8RzXbaby831bhH05sH5AXCdv+Vv0H3RD6dUXkVLvZAXb/X+IorAgEJgTp/xJ1AxnrvQsI/qB+XqkLp2pb7SQO
BgNQE3a4hGyyUXVkSmUMiNgcfkUuQ9pokMbCnND6WNF+UBiLo5bOsBXHMCHoD4EG0WGIgDXSgfsqmgHIcH0fvGYRd5AxAkNBaJtUuLE2+BlVW4tF0rfGlM3W76qknch7CStsFqn7bUqBJ4W6qKU3qF5vcqB9PnJS
fZH3PA5p/aRGXc48xX5FTbPf2CIBkmu5uSZW+baOGk5wY+cT8xTlFRKb7ShAFbbnLhtQg+7/LKQGAgQFlyAY2CLOFeY+g+AiHjouibD6faLejS3kt91i2+IPWZBQedi8T2FXSbFfw7QClV2uesflCfCieP9/70AH
dftbQDSX55/Wzz9E/b5x6vgiOuGNivd7YB2vzPIO/eRIdt7L55wo6J35O+RVF6/LWuatQtQwnYkDpa8QN+N8rYniPSqFlqFatdc80frOxklCKTf3o4q7lhLsRbTGH1DMaDCkcEqiBAJ7PjWcIxEvPWt8uJgR2fB4
wc0hsNefJcaqI7U7+1HRtmdKNXoD6IyFORvVAkrMmfLopDRp2XCY9GQcfiZunDVYFWmp+0yo1P5RROlKHEyumw1NCpRCQaMgfcBJRAWCWMTMgZleyVEHuBibxJGxAVJ97W40VnLCz6SjLmPQEm2bbzjja/WRrhN7
W+Y+LSfm5GH65L1aL1N86i8vRiDRxazQKJ+Ch5GDP/LSS3wTi5vqdF8WGyuT0Ahkqs1yp2UdD35blA4BQ0Dm2FJrKW2EXO84BmCuphlg38gPPGyQPzTNmV7otvglJCkNKbEXpjS1OKO4ic5bNbBG3C6NXFmY6Ywa
i/LGEXUNCCVCTtHw4f7BAZDxi+cN7s/bwTxQZeMJmZDfTfbL9uKT7qv0YXO/G4Z6x7P1Y0AqeZvuNzX2ivmcYoqJPQsQxVXlqskbbZaren41PwoKD2HwAFK/V71vN1h6xn2NpRYdzjl5EoWeoBVLMCMOPd3R7EyI
LznEx5pg9feEA/Oj1EmeuXi54FgSBcm8KH7+9V8nQobhxxybWR16o6VgQj/knf8ZjaYeacVHG0bXXSalFRlRYYybsThJRLIwjlyEj1PufEfRbwUYol/xbK2lPga/gRAOvZ+/w3CEmuKXpzy+E+PVOg6SxlXheMqG
SfhiXfLRgRxY23fLsK4/NYYozdK9DRSoGD09Dr26lQ8hjYVSRr4UmU0U/nYS+iV171FJh9tVU0wT+UAQ27BLxtyw+ROeXfITciUOkNXVV74YTk9wNCAvbV7YapSJqFpdfV27Swjy/F6IkjOJQjraRMEsz8cEESS+
L5fcdp6VEUNE1ibfz8ISev/Q4+TEfxWjdR5y/NedBT4dM69g5IJBF6SiXYsDGpbgOGZEUbDtP9++LNyEfiJpGs9HvRZ8gTWhLjKyFfz2ZebPmMjVgd9zvBUeFDxdjRXOi0Ppnt2sldCo2a6P65OiDYQg4DWMkYKG
3EleVBFfn/s1xryTOHshEa0mhQSe0sNcTZYJiWsS85C2hLAJEeKUf/SVg7XNwZxuDcuc1YPQYGYz5dhPF3W+3rW96yfDjdUAkvqjkszAGqsPh30A9L1SOtCLefEcLbt3kA59HP0MSTWaButYJw8JpvZEMjYUpHA1
SoY70DeM8EL8GuS1ocnR3IWJ50xPaEwdcgx8Ak8hIaWNWqTZjVMhAclMjHGaxGsLWWCpBh6EDmQanEZpHzlmQ2VEyYYHqsiMAsFGefQ34JEQ6pbFK1G8xO6M/TPGHuOI8eErE4YrDJZzg0MOTKnX5U8r3avjE9Jh
kKk7TEKeqLAu9L4gAdfdx4zHhINjlLiQ75fd/HZ72mWdBrd2idbx43IeDp8OrSywVQeW9Ac09Uzz6a8LMq/kb39d3vJznE/hLCh+N7wL8S55pe3w0MueyJ/N+utcVmdjPLxMS0h6VuRGgl30jsUJqjk78dRuw3nC
ADHJY8KaH1hP1h1zl7lQH6kaj/BN2yb4eMOFv4PZU10kFusT21xJoWJbNf5PkchZEZY1B7TIiL7AG8w5SemAbKl0EMoMs0+PqQ/MzYaFQlBXMJLrlxbL5h5omQZeNoZDA1waG5FKj5k7xLpml+s+9FHio1MOnDAL
Mer6SdOWpgXEJ+m9AKIq1rJzKeUZZqG39o0Zsd+fWRkeOUaTzlcJfVU7QlZ+tIvMwt5h8WKw9nqOK5YRWSoOWV3VWa0o2NmF31ha16j5KneJnuUQD7zPNn0z9Mzpy+ggBDJZJzG6+0PPZJi0e4jq1PxijDiS0epW
+ReLz4ED5WTbY+DQDHBNpj1ikAzAzvREOs1Z5XOtRrEGZeJVc7K10ULJCgj2DdAZ9uK99KinUyfn3UPSeqwBfDV9b0+/NXRZFL5KfOrOCGS/R5w+22RhMMzScq2pYH9Jo2Is9piGFa8AYeaclrmpW/uCwGdJnGwi
2cobt5KoYf+ZAKmUmag5156eI16j8Pkm+O1sgAGfoUxNEkVm6mSZ+dQAZkd7aHN2e157aej6PqDx4XoMyskFqdJrvR7s1EBLIFPaUqMkpKikZ9JCsCfAhiez0xHSgavZSzQsJkuk/fzZERgRg6t77aUHbJkoRDY7
WXvK9HbI8gxo1ah1DGhMuulJWfV+/Poy/QY89wYk+QUNmwTO98/6QOIl/mtVMvsCGlPBvLs5jC+tgvZ35sGzU2nnkxDTPXaKRZemLcuWXouSWC4nL9vvHmKrYlvKmPWBJBJRRYk96nATtNZV2GDfzOGP00ycL6Gd
gB4D+8b+RxFcKPtBUUkaimWGQF3J10Fc7rxMgEXYo3l3YuFXqyeJPUewi459MwsuOayKgNz00kwuEk3FJH7ElswfhbOfW9KwfiLlOeDL0LaCRitJC4ze09ISE9pFraMQBuXkTYaalRnQddh1mIm/UAQPcRE4u/rC
8UsGTTj3ac7pnDLibtq2Yi1FzuBqWlUkc8rtOoQBQJH4LrySvtnAM49EI63CNpGJFT7pKmS1IamrFm9U947d4MOM+0PObuTKPRvVDS2sZke92w5/Psw0LGj9Y9iMj/MW+oV6tz3+fJTBxHfqrX0nA3Wj8r07vXr1
hjtIFb8amxqrOVESijsv2H6ApXHjdkryq8/goj19wXM6PGyLA1g5q2lBdsFiznZISYR7xI5E5plG5q2zW4ScOZ/D1gyoHCZ67zCJdkPyn6C0KHRfmmtlfkh+rfCMnw5eE/m27sw9nbTOI9PW4Wi4fH/kdcqhztY3
mcLjNT0OhF7nzVtiFj6InUDkPoc6W4/Mwr/Glipbx0ZJ+awvYe/tog/05ZnCO0X5eNx5k3KKEYYpw0/d3CC4U1x4Ak6+Jq705Ehk0nAJ+T+SZ8pdr2TMycquZqkfKUgPOjaS1EpRpWllEb9yJiWcA8BgWN++eklJ
HcJuTwyFax/UKRNEnEeVT08Xj1I9j/mcOomBhXDey0fwwR1HX84BJI8ggPL3SYA3MQuf+TGbMO03wBnRSneANGfB6jsLaVlTC3HkFcqy1n70hHXAcECZZgFjWb4EZex9fhFNuW8auFdqAD1KnUGQ4DPTpTJOLObf
m5k3f0b2uGk8hLMCMGZBFVYk5HHUFpcr4dhS6UQSqKjdnQ5rnugowBMluKhzpflNErGvd3SVaSoRJPLaJ1CWC5le9hwrrdRmvVLD/HKuCSrEpWmX1vzOCULZDxDmAwL21i9NkhpEFgR6sSOhsuNWQhZvq1L1VoyX
xHaSNbwIOcgmSy/wnB6WN3fYd8q7L00YtBNltFQuw8Eiy5RtFcu1zIVaIQXA2nWrBfpylUyXDn7v5+XVFKmBSt1VPsnFliQp6Po/Cy748prb8+w8NfKZC+fbHB8L0jKP4GKXDJnFloMtuk/Jsn6FBgiitNgVs6EN
yCeu2CIlVWSs+eXFDSsgciaqWlgrEmiIN8lPQ1V9P0FQOdQcxlEIFRmh53Q/M1N6PSLT+EzIGgNfYQxYG1zLGM5/10pTc3RlOwCUsXIlcB7JyJWLxIh+niV0o9QWtz06B2No+KZNgZ33CTuHKNFze4AvfAQhfFoM
16i2JIg7xDzdGnDDpzLVqi1W3bs8EnexMyxbNyDcd5L/W1ahg+mVTEEAqlSCVtn7qaiTBb7vZjEEhu2OUeYWRVVoZOnGqNa6Hm+eE9w7TUivudQvtM6QN8NpauXp9dUKJlFjjF5iKtX0LxsHnTwMnfSNm6oJQE4q
0QptkWNDl8RdUmXBy/YIK7p95TX7QgdaR7z5yh4p0uLNQCH+IflwOL6fQPPxyi6xJVlpap5FErq9eyi3aVAf/9LE71h27LES4ohBPaX3SQSn/Uu0/tpzk+LwaJxLDZpHNJrXOnYq8sZ9aa9owFLkmG5wgrswUpoD
JeJohygbKJjj5ASmeMqbywXUVqp1giglSPo8WyWCpxHO82HdSagkgHWejGyRv9QlwCAyyzmltI+cHAGib5a4ZMvmBlCqBXTBcFDTTXgdgsUmcgK2weetHGKyJ6FTpfjoZF500myMxOsUcBEtwM+N5Dd0Mg54QByA
s7AG0zscBkhzliUoiUMGfU6ULZUoQ60obe2UKe3bMP/erAxNHAqu9VGuXWAN0t+W19kobMLKJC0uMwYIkOcg0EbRezTgCzSJbUScbkMmRU2RtEVmPjfksyMxgUvlUMpSmHWB2Odth5Qcub6abkHbLGYrCD7my8CO
OMVq1AzW0MO9aK/0+TYwgoDg9/rlyAT1mwaF/if/o7HnD8SgiY5A6jEBDAaF5OezyAAX5oCRBKxfmL4KUsD5tK6Widd8UbItCo0cD1j3QDOkd9f6jop23zLm+lEPsoP9o4EK0mNyXzsxkOiMOVREGEHmXiqGNMXS
yW6YKssnVN6VqFMWoGq69sful5c3+aeCvdQd0TeFDfWZ6AmBshOYOuwdG37y4erwfI294wTe9HCZZ9zRpg/6gJYAtgrbFon7qmnYM4FTTeY/y4+1emthp/2XtXVW2dW7Ha/skvhEbsTXlgMk9PhnHDUvbEYGAexS
zscXkmpfPQLdS0BsejDWD4djtFWfZExezXXONlEttEN3MqgNj83zRGcM5nIlUsHPvU1M4a/mQaFIs46dcAiUfISWz05Op7Qr/S13BtCnPIf+8b2FcTR2ReXgV0ExWJ6OimI42odLostPCONyX5p/cqS14YkjDcr+
bgdoOHCD/UU7IRTynGzFAecESpZ5Qlq1a94mMGwQfGNBHKViFJjkHVVxgBOd1Ai/UOBZHGwNaGyKizWvDLaD1CVTKseY5dfgfZts4rdtilpI8khh0qTxVD12yUIXgQGQ9eAceGfraPIIrWw+mTPNTxU0L6u0+GAq
8fPzkvl8gc2FjhQzG+p6F3UuR6UxQfNR0oPTlkfbc00wNp2NsSty9JkfYxe3caI8gRhkPjWjLTFxH/zWuwlCY1lMYMegil3hT2EaPzwQqmT7ei8WEwibnbCGK0ywXsIbu9ijKaHMupnZ9lksShaE8c0Agx5Uj2go
z8R2sR+KNFn6HkwRsJoeD39OMYWbyIG3F5tIdQedg+XqzD6LAQsCIWGVlnQ4hUzThvcW1oScubUq3nyzTFKdyssybSy9mFuIs4lvM6zdjVsGahD9AhNBgcmHSagB8IO7qJ3NCX0YSw4awrK1KrrTv07iXZsE9mtx
vnf2aC7JHGymDwOL6S/fyc8J9JSMfJXegONCZ3cqZO4Y737yS6TeUmWGxKV1TeRI7vHdcQNLb0lJrw/bnc0adDQDVHw4KUE6v2dmb2XHOr+3IvxEw303mV+zWMjZtf3ZBbVEBD7cUjS/Irl9Kjnw+nkU86sgDpEf
Ec/26lRZv22v1F+qN/P5BKeXRPlZDcrsDVBBdDn1/hYvRUVeSWzx0Kldd0HrOIVfDmIekaOIgk6uNYUHxcRs89NmbzAIo9oVA7QcqvxmlPXp5FLLR+KdPYKBwOYp+WxzQlxITaNDTSum50lMKFzWv9Pdi2hw/lQz
dbHu3nkb884nqiFQ8LMi3aNr3+tqG3u9+++sWDwJ+M7DvnXQY8AQ564fXU5vwQp+7Uor85lufSg3aA6IlVdnqnCOrjsHZE4KV0PGoXXF+uXfGM7rvKz02+rgmmdu0BMuAiqRc1WinisCURqidn+iPRd5cJz6WwRf
HxmLn7MyfxXp5FQCrednmtmO7y3fFaqkALlQrLb9GEEsH8RxWawksnD1jny09JPtnST8NP95QwJd4lG1n3+zeJa4Fbconq4g6q+/D/JOl3v7HdtPHuGCcu3DmeZEfVPJ0Bh58Wn/6nWGEqOlaToI/Dv026fQvsXe
h0qFweEk5a6I/MQLbxX/4W78mfVjg2DaSyljQf32Wo3sGlF66nkB9/uZST9SLchI+gDxutKwzMQ8zzj6kl/5iPIwDqzKBwx17t282o6/20O4erta/dHZhkjVzzMuT92cbG9K18PgQK0ilMLLIpqhCZzbEDBfupTt
/SwoXTmUhVszp6D4YYSRx5+QLmhxrln++5zfbVDyCoAILs1Kxb7JA4/uk4kTlFP/lXNEb/dI+Gi5bEl8nTPmrulZ9icSjUo4v0r7U8uuvHdmu8Ph5K/mZmZfE5+BUQzN5etBKwQRSdH0Yre4wjJ44UkP6Ik35+e5
E00CGZ474jzsiS/RSJETwg7qxxYuv7Rm4Aigb03NuuVInpNkjzKDgt6vnsmmOGYdewsnYUbp7VkMLoyasgICpfR0bB6zQrLcx9XfdR2nZv5f6M7MEsPneh4s8keOk1mLq9br51An2XHXy5gzaEZ4N+ipVwKkHFcu
Uc8fvV9RIu3GlG9qijkkBR67FjQnyyiRm8L5wQRNhvJN73DoIv2TnofGsAzjScT3vImb+Nlm4oxOFTe5ct+OAu9ieV6wxqmuFJ2Un6KBaQjdseiJ2leYVXJg3DKr/nchdIKhPTb7Q2uc69UzQUrP672YK0tipsZN
MCfIPQUqRqn0KuSR8518tHvUryLH8QTrtOEoa7V7r1wCNm+7b7S3aK41t5jnoy+yeblpCS2blA8SbTNsTx3VCPjDu8ezr+jgoatCqziNCdy/3KUFMKYGP7TexRIn+/IeIKLmZKz3LS0KrVHxWX4eINCAaGAd7j4V
hWL+9E0JbGIOM6Xh9Sd0Xn+SgRfncLsip28m2mXXcwPOsPBGrMK+M8GWCY7EU4Cy6yw6UbmjfTVy7J7mwlYtXD1jk+3P+JMZvbdYitt5VJO8dObsp5Z/6W0cqq2vOn8iquw8qB5R5M2rQIuFM4tR99Pop4ChSQH2
bBDhevagkAB5qPUGy09401syaWGK3jw1ZIHTz84dex2puzCllCbittgHBPfkH8dirj9l+f2241vmdkJsM/vk0E6jvZuKZQQ/ZrenDW8ajcxBuMpP+pNpv04/fkU/ivX1SAubf1gNClFhazK+yIPZgib9jGgY2PRW
SIVr8b+H4+y0e5GGkwqrfS04XExJHuJV+sXPmVu25HQ71mzR/HKuC7QQxnaMlOnzMyDkvO2qGTJVwxQdrZQKeFIjmD36vZMHl4+aQryGtPDucAKi/llwFdqInWPtvTWJicOzCs3bLXSfXxhB6rOl25dQ0l1m7FZM
v17Ibdlue1Q0+mpYjB0du4P5YfRKrfrTs5/UhGB99LHoGz6p0KSezVzU131rNzV0cUghHvrYJA7/WHoy6R4e+ntsGWjRmRhfEgbLVBLerGYc6yprTcTVGbXKUjnTVuqK3YV1B/vB+zMy6ERmewnJVOpuXEkJ3XmF
6ZZ7nN1QN5EzjWoXA3nW8WpxneXpyqZutnxreOaSYVF5dCvUYsoictyV0QfACsELs7UD5qKDBn919qiw9KzHBP1PzoxSzHoHZtoehaxfSk7Gky885C5b2NB7w8WYLhv2JaquKG1pP2jde0blREmrTl2KYUAsQHHQ
dk/3HF06l4tSlpcfx7ywf7zpfBEUVeZSRuHLo4MMGm1zzLYlfbyVmEEGcQ/NUKPNYfhW92TuVYghuejkfWRHci7Vwju+mU34UWnEaTbPH268Rl7/wZn1beNvkzPjZyrQ2+mjMGUm9OjZab4X9PZjtMP/0NHYRGPV
tq++e+H2YjJ3YiB4gaSpad/MrrZNzvHN45J/CN+B+OzXWv6RgNcvF8se4lEEm1Vw/q0fypJgSqRkKxTl2sct8aMp2bzvF0Fcuq50uccrflUR22FdZ7N8wvLjxuy/gzKxjVcT5097yGnMmQXK7MeCoRApTooR51NF
ic6PTqJR2gfTMGijVBDAlL7Ee7FliAVpqw2WUODk/WaleDxfDDBv+W26hkNubb1yTjXb9F1AFf/3Fd/MhdAwC1v3w5Yh/K9oemfmdSFinCYPGq8TJgxcDXEfCyMslZAtP+UK3X8+dBZq76QL3YI9LKGOHMZ9bKYQ
gl/rnpvNyHJKjSXUmk/Peu83HRfMXEE/z1ThsEGe0enXnjuxDTmro59kVDR8KKGSbIWN5+aSYXoFfnP4j0GnpZyYUiNEjtmHfItbVJy8adSH50nqIMjW++VFu447iRK343pNjwI4Uhn86iF38s6DEqIQvC9tVe0Z
Bi+WJleViw/aZaStssKnGyc0CmUPovT/KA5O10l+ALJEFVxTwKSUMn8JrxWLNDmnjRg4YoUUUS4JF0HBycgtx/IIwhiiqdURCVVvtJDwfFezzUZNL8r4VkHBBiuZt9R+fbejrHfvEyx0dCdeeiEULTofG6cTSEc7
Ej8VXXKjyZd13KhRz2zu1pm6e754aUvMkMUlbmP70y3j6AGRSMfsO6E3o3Fe6Sc3jFvdl3bMKnclHxNisWdapCxHO+wVcdb3rdQ+yxpHyzkMaRQHA6Mx3Z9JrTBiShg37Wt96jZBKqObHgmdsngS/mKkc8j38lQL
i6JHahbKIKe23cv1UMa4H2nNxl6X8HpauvkJRV0HOgHyGDXiT+WGgKM0DKhnwaI8MGYMU0JYYLf0AvU62OBAWQC7VfRRwDK02veD3A4DMh97mzatAgpb/LhPcKAv3l0YV9fUb2Hni1Uj+ucJd2GMuTfM6a2YNJKO
f2QkwPwQkRMwmtGJqJ7HI0HiWUyUrQin0AbT1rGMRkSZDsM0+TqRp4d4DaOopAdHOVAMtosKJgQ6iTUemugkcn9eFZ5q4fyerfp5EMzt+Lw1o8INF7g6PwwAmXHtHbSRBPEADtrpsNKhh2MrXiUtBFz3/zbrRhCE
WxaXV6G6aLP3YWrkTRDSOTXBLD8en5fzSkzjIZsT8cu5fFkzTufYfWjbMvnFK0PVRamawztv859ya75yu1CdsTbuGt+bu11YN1cMDq1cbYIajMqY/q8Qo28kgL1Q9s6C5VqwLfo1++UynqP+pNp45aZOgL7c4bRp
G5DMBmOJtkU2h1oIPzFmRFP/iTRbPXzIMHhvHDr+9nX2IzRkLOIwKNrERTwlCtJtu0inL2qEg4i10esB3GyKnnEzkOdE97wacKuNKfcpNeIX82AfXQ16hfulX/2K8+0i+AnLME/Cwget4bGzR26GCWOxjkgyJ75v
owsj6veHoSlJ0kwsCgp2vapmbPMiMaeoNsRCKP2KTzKJTU/mB2nAHfOn12eJ3BpL23fTk4r7N58ajtCNDaPJecuZOWbkGvKrsdbeWd1jQcej930ZU2HWBl7IqnrOSakEt3X74rEvinKL6L/O/NPZohXpn0NMTiwq
aygWjIuxvV6QIlzdTej1wvMojyE0oKVqJBq6aTfzri0iI4Ejd7OkjBvQxGQhFa9G1CK/ohmCpCkUYjQz+PA6BGxoTHQk4ODWTRg6FQEGjDWlyZUWk7LlAu+jlGCQoaGdzO+3bDZYHLg345T5AnEDyu4bJRiC5NRv
G5Joqu/ewrRZP657aw7nG3vQh2uIDJLKXpwMrva5hz/h4wP7m76bO/55XRoHif9OaXfuGiIqg7OmcXd9oE3BM9MafpZLcZcT5SvsyvIriUV33yrKQ9MlW/yDfdKaKlT0AoeHwdmuZuaHXg+wt10jX73mWSZC8c+H
nXUSuxvfXiQuEm6YMYCiIVwMJoINLPUt1JpjEI+xcOYECQ/E8tEIyLtUFvN0ju4+7ekjiatRJMsPEJU6OrCYzPyWI8MtvFAgYC4kNRfzc759bjB9BkOP3hL4FTdiRPTOLIXKrpcffWAPTqliAZxIdb73mXaTV7eO
lK7Pc8rKBYnIP04LrdOz90f+e9qFdZ8j6/YhuEb0jYHcJDOKbj5K5DOGSkU3DeWZF0S9vgos5fh7hojiu/aDpPZjbDGXEdmeuG9jgfo+80aSeEiKgaifgyg4RnkEt9XoU4ofNq+YRaaScmzMkyHEPhzFczKXIfQ9
W/m0pZo7xFqRlZdrGJLFtC1WaKItux+PB/CwM45RtzIwY3Wi9cmEjHxBhvwIDo1cLVZjeeDEIlnAcJ4vIl2chUJtGb5Tp5F6SPa4q0AWYLF8xhhS7RF7AsROJXWDMIIbyhYVzSsHbccZeq5fSSJ4CU0Lywqq+llJ
xLk0HaJSPXfvDFaUagN6Rc3Av56gboxh/adTglWmWiKuJBnIKzrXOG7pbz/j5qXLMXN/jMvQ2jstXJBNxCKBIAx2A4j3kx4eh86Rb88Q2ZEjke4WEOgtU4VHuAHk0H3Lpoh4xypS4pxbJMkaixogWSkcqPlXiGFf
Fi9d7RoJ3B1byEHjmjNJ2dmw4Kh3eIzmcNkAV7IWnorN/JFnxfWJmuAxJ+wngtEkGakHe4DzximZq9HXbNxXpKdiEHf2aBDDLRXtGJCnbN4RhqcBjP5k7MFBqJkjk9y+oZiARk1O+0rDAbFyHa6+m0pclWOrizez
+8Ha3HrQLp/EJ4WPt7ulgslnY1aImeGB09prwFWYO0xuqPoFeFLIiu0/UURBons6UpZX0h8EIslqV9TJTWLu/7hRKiCVInnMRFC5jRdEJ7IBQGA5K5pGOX9aCTdtTjlsIDoIL4CpLFqqjZwRWHwpTPuIq98LpHz9
rzUGm4gBAVmtTANk5JOp4+VxgIUZU+LgFffZKaNV+Rs8D+uKZLCV/bugPDSL/ntHXqq3iWHiv7f/7mwdzomoE7unlNQ88EBXRAuPkifeyvrln0npIuQ52EsmZb1THhtTYq6vhcs/v1AuQHOb3TJSLAF3sRsTaMg7
H5oMPoiLpU6aCRYJ4VYmk2XCvHypYBbahw+Z3wDjNKXU6r6Q6Oa4GjoPiu4QRmam5X+PIO4tU+BGotwi/hx7kRy7d24uWbTkaLTK/LKR0aHF3vnsobJuee5esxGY/D/fudHv7NjX1cxmDWIe0OzmZasda7PCEOCs
aDAxImSsYD7fPtxp45uhlnbl5cLO0El2/Ed1IQlGSmRBKPEh5C+RhFdRrL8BQVoFtQQmyeP/1T6QJXCmzErAohf2IwkLk7C75N8EOLf97AjfY8AL8giOCoIy2Bx8LPB5MoEiHxpmxzjERBYq9oYxIpImps5dxnm5
mlfDOz0CLoS57Xen4U/Dd97dVadj/hEKFHIXF/D14ZZ10PTTuJQIGwoOVkDN242dZyLuyeFqAd3YnzxtkpAUhi92wCRRkMBkwOAg4p7gFOSzS0R0kituihZMTQGqeriDxzcA6227pNSe2sTxMPJCt79aXP915ocH
5SQl3FpnytQ5mevOly/n2aGsEJe8tLV3IHbZbZZguUfwdcm/sGdmp0ue5xX5I2b02okhN5g3xRbqN7882bv555h5vqx8dQtNnn7RM0nFV7fI/L2PYjTzcWf8LZDuVyh/cG6usycgF0K/SpZzBeUKpF5Wak95RR3I
ZIw7JXkahpI5TJJLZUUK8KXRy5PmX+8W5yi0qx4ZF+ScKN10FVLtr509+VK3ayc+ci5/8kts0B/K/Q5UzGZvKRWHrfcQQ9gn43x+JqKngeWvMpK8R+c21Uf3+h4YFWQ8FnSRnufLhHAJ6WBbBNj4igWT6JaHW+s8
VMeDoiUXpgnomk5kfYHR9c6eKUzF2XhFwPCeyK2wHB3b7HimMVqgkRbRM+vhFE1IbvYBME8N3f9/+CrHA7EmwOuScyU++DDqLGDmGyUSKO9VE+DGcEjIYlI3noGQlz2Fxs4/bvS1iXKnMS4dvzudqOINjDJ2kWtb
FMTrF1CR+4WmIR8dzQieuGHtkGGL9inrUUjNQTMq+tMM5g4iH9FR0Ka7dmcwWDCTDsTlH4KJgGgNAXNEeAq2+23hMR7R2GiMYk8ogK0wJsUsWLEb9rLc0BWmJGhaKnhUEb/TleKQwFj3cjbLRoCkPetEaQmymBSZ
VpT5FKpvFmrpFY75vjZW5t7bRJb/kV7LdzldL7Sy+D0AF+1ZA3mOfts0i3R6Z2ce6GtZGsm+SfVJYjTGy7Bu040/Ia+Hl7ViHhzS1WYBT1/2wyVSLMKfLL1cTS+hVF1JmzLtfA+qpMkSdTH6IT3WaCTAaISYlUTe
gXxTrQVJBrxgKIYkJY1ZXuFYAcWl9J3bIlIylEXcUv7FCBf8CbXkbCFSNIiJbUYDg5W8VdoRvi4/o3d+bQ84wGs1TlsUfMnhUzQv9eEh2xys4ur/D0tqk6nN2Fyy/SJCKWqgFMmX8eJBlxMRvZWJhU9SspaYm0u2
wszXVCc2nhTLMJb8jCCbHT1oWYFG137cxuDSK4ftync4/bh5XYXyrPFtJb08m0loF/PwsYeYhZbU0Nq2atKCEMAmzDvTKUKh1N0lme+95jLeehx5/p7W2teXhc4mpogWl2xpC7O8m6HKXytMViXQv/54pDpOyygm
6CUTCXo1Cgh8MqoYIW3ejIYBRHoK1XyCORl7v3IGMG4Eu53+W79sMCwEUjg9KLVNwooSxJ86QjXy5yiDl5GEBSwwPXHB/MiLLUZOdpHDt069oqohvXONh9HPezSXKIlf/FQaC2IQlNA5aRLgm5poxYtCGbNkPMVS
6MmjkFhisfjhyrUsRePjK9eS/BQfhuD5NUFANqa5JwSlpI3/VCqYdUlY8TY/utSh6XYkWljHQRu3gxjvDfi9OHCYH4sXYN8lpV5T8EtC+VAY3+l+20QiW5AImZbWnaQDsyfKHj+ZnFbje4F8yCFLEIH3iJKQt3po
0CGFy40HctVr4hk772qw7utEs5MLTGoZCpEwnTrXi0hG/sJS72MW8mKfCqf2Ws4gBM1IJhAjUW0FhseuJBqS+QmNBIewOzYp4NbU9o1+ugoncYLituqWp0bp7A3zxM23V0m6yYNsT5Q2OcZJCYpXWNu6Wgg8oh6J
K0ZwBvGIgta8pSr9GnzkSY5S3SjhWyVCzJHIhXdHXIFa+BmOBV0ppFlSO25nUK6eqDSRpXf0gM54X6Ul4mwb4a2I3LkrLMfe6yfm6wqrtokFUsGvZuRswb3Duk2U+E0WFh7J2T3pn42fj+2VuwPgXu77I+LqwJXH
yHOr6FYAxkUnRm+0w20ankdtia1rkjYiOW2TexKt0My91yNvWGC/pM6JHN5DGY5wMm4RYibB2xu6BZpI/+sduMVgyKOj9/86RMggqsdyJSXsDzn689YyYpvik974N7mbJpoFRLDEu8chigak1Nc7yZFuAQdxz76s
B/7fwsrCRufbzc1SO9b4Vpt/BGjUbBKWJ0uEuHCpk1/up20VgDAkzv12CZt4O7Pd35Gx4HkvwhTKe5iV7yDExqQFwZlTPHcaXRZL8ReWS+HWscd295vtrHxorYIPrnR70G2EHFiW17qc+JierWvnl9V1h4FxyWg/
AH39VsBUisw3CheI/gDvq8zNdLseQJEpRxLwFKrNE/vSgtQXn8rGAzm5okWT5piMt+xkt+bKuDM3ul0L4TdUkpFEO7e87ff1yI/3ZlRzEzhAmFyVSvUoscB8fTuahjeW9rmGJAGilbDSjZ48OUjkynSmWJIjNl41
hw5FUrBpQ54ufw0pje7GSGpThqfE3Q2wCm+oFO+p/rgEt0DSGmkq+RkJitap0O6fD7An2zbeRBFEO9pxruthmfdAZLKl9L5wg8iP3cnNGYPIVHGlLBmZcNVR14Cen0kimozYYutiv7aVH7mIFrvWEI2MitZmW1GW
VARulOf+DEyHrrtJV88hiyiAsBZ3IiUluWgNQN2D8lw1uyxlCL8hCspwLcC8bXT4qNgmKzTTQX9TG9/WIev3cPjJVPrzKuxolomsq/zJH2w/BIIeoi1swG4O4uSLrVw2WUv1GUzkLYVLMjQ6umI3J/faE2+rza7Q
jxYtBFuf+P6Hb4mKGQEqsYxWabDlDJu1DgyxjLYPP4f/2aybCsmCS80Z1jgtvOGlWic6Y8KJtcPgbbXzCQ34IHw9K51eDvgiADq6V9PbY/4xf6zbZdtVxASiyuRld0IN6DbaH5Mc6Ya940YNQzZp6MiB2cQH6Dnr
l+v837uC7ARRzYQgvr0PztdZjZn7M/QkwqddWORA7uV499ZkaDTVAnbVjerGOSNndUAC9NVRmMgMfHCbxNA2sMIz86TC/3K8SBwi7kYOPFzernMGI0xIQ+NGibxDU22GFxMbbfiF6opkeokQ/Jw8FlFWvA2iJR+k
f34C3xNlOVyr9ZsPo6i7JnF6UTMmyTR+6udbLMTkq+Uizh823QB9MqN2IVbWA3d004I5RkjHUzcJD7I0GWzYDTrng0UVCRn1UBhNZGGuDgoV5d3hgF4lKw3dTig0vq2bEM2ZBhUCCimQjmsohD4xIvCTqDVeo9q1
H8636rFdVIPcFvbwNHEclyYNSzjEGauXa4mz/GxPUyNtJFPdm0+NcGqr1aSEEw6eHVEtkrMG3oh0EiLJ6CezCBwV76pJDt9mHx/H+yPvKYdwmwhmzzP52MuQop6d+L/QfXoFalqLcqGJF9MRCr9/IEPElY7IvHW5
iGa12S8Nt7yfBeyMl0FMqoscU5Enx0rl7JAM3l1IOxVCSHsImyqNptQpUSKQGnZPOz+T+JTQ4fJ73XOEAXYHm/8V3eooccCooe56LkjBl8/DS/dSSAhwLTGlAWeWr9qLAegIOf+8Z07EZpEDhvlPXAUinEbGAJ1h
FEOu2AhKWeuasuQ36eeHOw2bcSlkWIliPAnzP1AubcmDS98HxbU49/96aB8RJmW33dlvWvoqSqCjUjlMChmsaKK2ULG3SqtR4ve0+vGDhoGM7hN/4rUKTkjJGob33GvCHpWlzzRtENv0dYI/J59iNOhKj9Cgjqn+
fscmLPDmpQXi2GfNNrfzdRWyrE9JTYslCnDXUGn/g+ivb0Fjp6DA8D5DPj+fqdwEiylKGFch7LcjRmw/UmqbcVFtRgGWnqXDEWAjjN2bW2UjglbFmtFYRaUadVLVQo5SMGAs7pouegvtyYbl4tAEtQm4q5sKk6/i
BH51ZiZYIWc0bOlAu4NwCfyf7xnHwZeSYAjBjRmbIPbt8T7AUa6rYRPdTzFb0Z1lJOXZBBdOTr+0KyPICa7lnYkL+oG1CSr/19Jn5LMEgTMXMEf6tGWOGKADew5wKaNzHxUjLYCtqmUMtauwFJEShsT7bVkLa0/y
oaVbT1ezF5zIMIuylTPzhWBgk6trRo67ZN9zAhs/h8VvIGpe0KSMBCoABUzyavHv4mXWvz7/zd+o0tW1PwUZ19MER47wNAPtUUXEfodGgje3JoKAaBqKchrcUQZMxVNZNk28RoT+VZmS8KEvjHyP4hWrMIlhrXjX
ukh5pGbp8mZP6EPRSUTWjBR6uv7LrzgeWE5DGMdiTpYQXU+FjCtOdi+ezQWGjLnmxpWWF3/XNA+4DDWE6sbRCVNCZNjfGctXtQ6AzOhp8iA4byUvezNyYvLaZaXByack5zwoiMVruzeBUOZqwOA+tohX2r60zm3n
VQowBCAVMBGB8yzTPswrtY9k64oa5ukY2jZ5+U8QQzr6rcZmu+HQdrhvA1TrOG+M0PqHn8xuK7Co0QghOBzSJxEre0G+vfuoKRq2cJMEJQf8WFphUIhHtufkfoMJd3PkWRs5G+7kVQWmjxfnUq5m6B6Y1WdI94uL
qSdwuJ/itWk8txrWNioTy1cC0wLX+y9rjo2pxjtIGwHKoF74xLQRNdtwHxTNRoCv5GLUfcOOUjV8P/PBx1hyI8kxpZLbSXLlOotywqLjgD4my6xk7TP3zldomRR1IdeH1PxdtqHXixAfmE1jFjQVPjYZhET7jUXa
MpMqdlW7hEui6TBWVCoUr+R46Yksxi61etsENfbZRh6RKQeK4AoCUTjXQdP0MzCURU9s8m/CR/vIy0HIQl7uxrruR3ezdhCkiJj/mdpX0DzcC27LihslwYdJEUn3wVlnXbU15JcLXL1lDYpOHaXYt4/qtRQEQ9af
Dfa0etec19W6J+F3N9FS+KSUyVsgqzeKjol9URG5cgEZ9NOjg7r2DW0LxdB0jAS+GXliGYM5i3roZH5tcRh49Mr4LK49OI4f0nVBlz/hgKXIjFBHIHjyW9tMaaxmW0ARceluE3KTDHNYU00kErp/ahd+MBLdpzLZ
FbHWvScOrgtpBqzjdp3uP1ouKlmaiXgc60CqNv4rNjwdg3KmFXj+FzZZggbN/3HZQYTtq2DFl3PL7SfT8VoxNFV7BO/iIqvoA/LgMHmUClDYI0JxeDJsxq7fs+xQzaWqoykXvUtOv9GRbjCIfqnKOBdP0xKZUpVK
wV03WOWUlcekUWgoLl6r+9LA5GC8YqyI0/+pX9cjoSb+RxOYTyGRoDK7xHBS4PVcvy/aZQ8riSCjW0Yu7uSxip/sQzNiMQG0Tm2w0V7Z6JTlo6Xpsov9yfUoigYlCwxOc+2K+g7l7uCJJJAI2xWjkobP6fXkWD9K
OJDaE/ssYw954MhEnGYqQ0iFt0xU0rJv0/bCKPOwudp5Uvvq0L1HozV5nL/ztBzAkRUk4pjfh/YeP4hr8xsRu6iyVOPIYrZQLtI4KrZKgo5PFEGaFVaPxZxmYYZsk3tQCQl8SMaptKzRVkqjU1WmsF6qzGSD8ubn
Bv43IzXQP8ShXfpbbZavbzIayt5kwhCSlTO5nJ8n97ht9mEvhTAiLEzaeimGY1txiAeSQtUFT3UqGfpZkckO2dlEdsIU2UAtN5sU0bBTGDBFXfmhYGquaOTC6yHlKdI4VmHNGWQf/DUwIq9M2Yd9gPdusdGY+0sn
gxGGJmD+zANjOFkZsncD0J/plk3Jii5ZohGTLIpEgDoMGsXVS6JFkxCoIzEZcY7osTiMAdOGZNIyLSd9/pZksVjZQv7Ww0bDiOfrXPeRzPfEWFH4i2TlufJJc9YHqgSc1Rgx0qSXRK6AVn/ycXYqmY9YPLObaD6y
A7oyLgeHoit025usGCrDAZeoW14+HFrruS+XPFq0KT+RwywKa9FVDj0RxSy6CsWdezfBkyw4O5P99jqwXefQyU7SbXTNvKm4BbGe3JpZd/6uQNEvaM7YBvJnC+q/lj3oytYXKAlXOeTNQfTed80m0xHcQzn5r9rq
YmDK7FVH1BMc2+Ygcf7dcQNSGzhPHFfr2nlhJU09tF0MWeFaqFvx/obr4VI4PpPYrUGe2Vqis95vYMCrGboGl7YgkK28tT54wK1/+RsjDCme29l9hpix2a7UNjdaRDkBxs3R/odLgDneEqDlvS0DsHbbj3zcMcj7
pVOY+jSQn7Qh/9TeIfHfxtBgKt5ARD1dnxsV1eqGbeYmC54nEnOtVTMtK1dUNaFcwcKgLLO0Nn6RcoMZuJPMtqO2FGjpvyfXtTuE4GNTWUaRCLCmrDwcR8XKAwVlWl4zSCvUGF8/hR48kbXtov2MNNWxwJFr4aqJ
gajlt9ERjHn6mNsa0ixSlaPMmhb6NJzP1SSETKyi9gHFDGGSi1kkTHMmIirrjIbuncp6ia6iq17iZekgb2DPmEomXMs5USGHzU0mwo57oVxWZ1WX66EopjG60uQAabE1ZMmUT9exnboj0Lp/yRoRaOfLjbbHm0JM
yHwzr7rVzHWBtHDyxgkYC5loIVd56XPXUdEhuHzdhXGhOm6FlKIkuIvjrqTvSkv6GnOQ8mpCntVRaTm7WsDOTXvW1XG3ozMzV8xzIks9zJg0aRcboo2b8PgPzmXOi2HZJ2DBSLBaluRS33OZpgCvWNnpQvcN0AlN
FMDWawddxxGj3EtvzECcQRHkKgzTmP0ZvYZ1UfaoWXirGcFRTUqzfTRwDOD4NMDWHavaBr4Zd2FYwk57p/7aC0MgY/cJpzNFLUEjKgnjKPXQ7c1u9g7HUJjElAMuJPB71QBuVlZ2M4K+SXsNagPKZLvWA4iIVCJg
X5d5AbgZAt4Brk87vTDAbVD00Th/KTdNhcLGDABu7lRuteNU0r4nwXBlYKRTXNUp99pv09UXvu7YTGywiyLTeLbch0H+ylTWzX9i/U9TurYTq2nAvH4ZKUV5QLNyOwVMbWVGbSBQM53T+HIYRJInzhVJOoqbUu2H
qrk+y8I3K4Q8mZu/bdYNI3HrYNqFsiEDXNJeUyf828HJB3BTsS5OEzKonGEKqfmKDJqyoMJBCNCsTnJ45jQU0MGk5SgZzwAUj3UwEyNbreCprNLiouzH+w2ctoKnWrZRxmR5To1kT8VcEjV9zHQSKBWobTdpzaOa
Y7PQNCS+PWiOvQERCBI0ddyJBCdDkYsJ0Alo09sUYcUngrwlKjrflyqHE8rYSi7OJpnQefzBwjjyiJA+prixDAuJgGs+O2YanGlG2Ky3MpEoBh/CSTOKjVATBeYWht40VRHhu+Un4TWC7lKV7SzLDU1A+7gvIUNJ
5wGkGCa4R20FP/EjSs2OVLBOl0DUkKSAGp0tHpDmPKilJNGjs8BsQBNKSTK5kqnvu+GFlRcyS3Rskllz98JhLnc/IXKxD/W2JM4fPYMymSHAyVvRzLei34o+j8oK9oLI1BPWxPkfD/I0o5BEkPGMNbz0iVLLzsUD
6kfGVrOInOHt1NC+ymKvFc/lRvq0JDdTjaC4xsSnlnpjBNK9Savo9E7g0f1UfTPjAmpkoADBq2Q97fgjWMPiIwDmR62QCVfjeKrdPghQIIusOasKrnjhi/j1dBXuKwU7sbS1mhz0rMFYgx1PgQaGIuh21DFsp5bR
irz2F7z1uuWvmnSI86FKCAyh7tuupqPFw+rWIM4vbsCy5bvltnTRnz4Jg85nKHiWa9D0tFtrIWXMLCyohfmTLADZ2VGNPyxAllrMLqozQpmLQhXMvpNKGHAhAgOfdUbV1JPiZwKL0GmLcLIwHfj8Fi7WtJ2bnEXS
0OB8ZzoOu9Eccouk+MhFGwijIuZO1dVsKRt6g6cRa1RO4ph1List8jCUKuhYXbUnClCkdIAnYUuRYa3UlW6oLE/6QumxU9VnTOTkBdc5awX/M8cuhFl1ZiEjohWnu9QmrPmcRqJBB0GEd6PO1vYbPs3k1yAaYmnF
5ASoPF+lpDfHPIzi+U7FMLqgG+c9S8kpoyGpgu66P+fRuK4O/fU4fXDlZkVYnXTCyNhVdDldPoFDx/vfylRmb9HWUN9Rut+OHfA5g/lmbscgBUWCm5CsVLNdHES8j5ATh5s0d2HbYtKIJjdG4ayr/Q3wrV5nYNOO
0Aca/PtJIGIbRulCMQlW2ZuruzAaqu2NGXNMYBprXOg8a2j4acuaR4TBkgQ5raExfpiqojkTC5hJyfCV7qSNaJFGmEMm9jJtRiv1PXnrpA3y82xecWOla6QAH05OkAvvmz5B+M2OYVwabNMtMEaD7VAd4F8uksqu
PWd0nkouglwniro66Hh6RXQxWXpRGhHrxhtOg5JNFfOJnCf7jqtMTVUbs/WGpIzbzEUD2c1NKK4IZyNl8M/BZhM0J3ayM3uTZiGk/xJfBpOrhgvItjgEkCpMgN5Pa6dmvHmr99aokBBTF0hMJ2yd3aUd8xludfaR
xrWwvUDNe3CmZyi3khsIeiCt12odUcu6SaWiu69qoyHpma4Y23Yv83hiBfcwErmjvBL0OhgD50UJlmDEYDgvKsrOIW0J4nJmLtCd068aikjf9DNhxU198O7SlHtEAEOGI6QHyPbpH5cTrBJWrinUptYDhEDoazSm
kesjJn0EV4qOCJcnpeAUSscKPpr5ezDInDJ3Hcr8ToRa6Od2Zg2MwNa9Nja8FIkChnepRSrMfnrk7gJbNCNs8M1yOIOPnGQZQxTH8yvryxNEpTxhVIh15L5tLx2VRKZnICKAlBM8wys9ZFc/nQl67/0mUG83dMms
vr+hzYrnToi5oI0hZpMAPUJ8f1+Gb2S0BWu/GlsC7j/e5ceONc6ihIJmPa3TVPF7zV5ml2SdLhV/1uxnduQtD1jFnzXD1C0Jg0XzssjtRRUzSZkS4BxYq+Sf6W3NPozPPYa5jfB77Zp2dZV76ibP5orVtGpEtl9t
JeWxSjHSJcp+8n3b21XewgfSmRnOkfuyW35MahFpTiN5OwcBIUu73ZqzhvYJ68/mDgaQrSCo4g0R0I1LqLN4ZcXdAIhsvHuxSdOXFTHo3w6NlqyYwRxgULyB7iVjVIKUoLCDCD1xxyvCRr4DuhV9U0AE7AFf47E3
OzD5Sm8CphFTzNZehr33aMYYh/vHMNhzPYpt7CWHQEqjIzLLzL4KotWuq2coI7JzSj9rMMJNCpSLKU87SWFOj+Nh7GS0Re6YAdyi3SllER1DHtwcESCwHChQiU2VaahSACSAotl8Cad6r9n05ku/I11h4g7nIPnV
l8zpSkHfsjGHOdg5HynBimeNrM1pISg7iead4VMp3QcP5U3AgaN07iqk8QC/Ihlh8Fw8a4blLW9kepOzZoRZ0Q+zH06eJfXd6l23lXEzvlGjsT2q6FjlHcx6gl2X5YnZr1DJTJR1qE78V9qRb8i3KPp8oGDX2Cn2
LW0p2OHKqezF1bchfHn3doWFdFwuNcgY0BeThhv2Kq2Us8wwnD8ElvCntDLw6zgD8QFyh5FFj4HEu7IMOopsczrPdx1zUyryv+afYvIlFLEh4yy7Icti++JS02YBqq6VD3dlE+fzo+Dm15IzF+PaJROq4nV/JL6x
Tmkn+svsT7U5FdUQvI4111ioeJ6XuBiS5lX2/hcWpNYAIRGr7Mh8hEnu8xP+zb6CVOv5rCejy98+GabUW4FBTTVNzNpMpvzLpvYttJlQxBb/l61kpDGT9TDzZpNywstWK1VQPgwC8Q5zCPvuMzBcnEoBpUFYo2tF
1s46SLgN0tON35Ln6rdohiWulozs/ZqWCNXQIFEo/aw2S8apIe/3mT/SHX4V3tr0vu6VOBmi+HsjWzWtWJ7u/UL8tBmHE+MBt0MMkQOey6tgG9zCWIjD8SiKL/WgFDb+XdYaoLND9N7UxhPKl3QuzfGv3SbEeD37
J7t8Q3z839XZQQguPcyspdWwxHVnRm82u2o3jbvxbo9BLfJ1hyTairYiKrpKxY9QTohLj1L6IVroZIe3WkjeYpls09tuDOZ4nOaX1qUojHWJBcMAszl79sn7BK1N3N4nQbRt3F9UiL7LtQRGbJ2MDvF9oqahin1c
iXUT/Tpr5IVtogPkGhfoanq3PpJ2JycmzqKY/3MR2SZ6J8Yl6De6ipnrIfRxsscG4xoD7xrS2rq05IK71QPExgCKxrAA+wJBGnrXeecqWIYcVgjf3/+noc+5AfXxTSwQrhHo2BhQ52iA2kAF1XRN/YIX2A3WJZLD
B3MOmzCu8LxMmD1fd+R48HJanIX6buHDMX8cN9xqbEjbPCeqyR2o3PgcJNu7hoeIZwYr/mXX9m6yVd9A6sDEIPRN8DW2xv9kh2QvhR5VnyC/GVxsMrvxhrdbchHovDY1xPGc32+nqKiyEyIWxjfoiAVO+HxKkutV
Osh1xZmrd4wINEiR5vpTgQ/bfTcW0iWQ6HJzomP5MoIzlctsB7pmuCIoTkjm4KnBziL85oohm/CYwTwcKTgp0On/0e1c1zE477i9XG9CxPRy1K9QWvOt5oAAm+T7qynBFi0J6m8XaYJlEroIbJHrfhYEb4J98igR
wnvDrCLiCSb0a3YP3jInzhsEs6HcSYfWepzO0g8ed9cy9EpW9fEmuQtxH+jfOsysZbKnybpJj2iD+XBgK/ydsy3BnyOhTqv4uWvaz11fThe+NCasJ73B94RVFEhcHXo5R/x8ehBKhvl7nbzUwzbeM540yXa95H3+
8VxoQJ4utGxbqDG/53mRsgl0ehHifQcgf8Q3ZTKcJBzUaBvra+lfD3JACy4PYIGjBC4psMbtwRLenxtIve2OKu6PgXGUX6HjQtCJ83lmiZ4x+LUKy0BDtRHGi0ysubB5T7OJ7cg32WF/jk9Uyb7P9jbn9VTOMhG7
ib1HfUrp/9XiIxUflFWq1nbjeqGDywDilcK45jBB9MV3C9PV4URlgT80JV4U7HLGXO67ffSn+v8/pHCq5zfdUY6hvFP+D7xuL0SxDGtxs1nWUjjSUphXqfnMHwHHQYWtanK72l7m5rgMvS0X8kpj6EH6TXfjnIrH
fxNXfcsnnj36Pundp/lCM/8qT8Zvghd3iizFq9+hzTvstFDNHw7+rwDWHGpfiQYLW2xe8f74z4tyiTpq0udLC5hBIhyDAuNR30AkQVnSeowiuWo0bQcIqdYY4piajvaxeArZPsNNW6GyaIu+0GOMbvBZZkgy5uZR
86YffJpCAxHSVo3bRfz5/Pd9PpuJiO1Z0TvhChJT6HSrEpxT7bqGRCebJ2N5woAQO6RMWm1psNRkfEUCKAQpIEVB1gEl7JbBbmikkmXDSwJWBMInTJk5YaSn68nOC8WxGcS0LgIJX1x6mjc0DLZkiWI9cPAHipgz
BYF7WhVgirn5sIHrMkAAbIYio0yE3OQGgX3LNvVV7KcsjOuCxy8p18pXR8tkROpo9Mf1VtgmhlTVjZGV9VM0Ksb0KrgSRBw50zh1hL/X0RIpJe8EbmRnIKltFblkGgwfN5pr6+t7m6jx9/jocY9+I0heDIxRhpTG
vVDgq6xBdl6e1adVSPMxdNGomn1K/0snsFHBQVDw57D/wOGNZ2GDXeyrgcfA8W4QQ0qGg05nB0T+zeyVicIQS8Ha59F5CCylY5ANvMkd6FUkf3UGnCjD4YnPDbX38wbeR9FXfcE93MljQIreu39tYMvJdrNVd/74
8a+9GwTmYLy6eaBEbH4vCi0svlTiSR6t1TAe1HvEx9888VcQTFRQMeBf0f0qDDfaVM3MPGGhvedX4ze2eiUNdCUIFLThW3CyvjgaT951zQR2LgQbw9OvUFz7FfIg9tqpsk5nVCxo5n0Gt9XIDJVdc1/0EBPFIvbo
UtMfrj0wG9EWs1mdNB+lAhgN0opGrZV8OI6UNnsWd6AT2p0+0lfp3I8vi0NOlR9ilHCgX+ibNB1AFtFq8Pjp1+c8F6+lv4B/6Qm8D0zfcBmV6vv4M6O+FD9JuAhni372LOzjxWbB5yliY5NZaPkN7kD8iGbVYL7n
tv0z2L9MLJhCPtytWTuefEdQ8RkO7XdgPoiGNrBYKMaQvS/X988wuPndfjy1bBX7qIH5BR4y5RMx5Ft7esXod/ofPYxik1+/9DSYC0Yy8VcH0ZkB+2/43NIM4aRgNynIccA3oRWw9K+AAwkGmJwVsLTk7hEZzW0V
jFIek56uiHnub3dLX8l2r/ltCw9zosYfYxGXfttTbg4R0jJQUicDt5YIyM1o+qvjxEc0Pc+NvV874z65eAoYEtXVe8EBlooPE7sgsMyWqxorL6FlnQVYPADmKuRfd7lRM7r0Me43N3Qdv3WP3LUvWmBLkotYD94u
fcESAOj8vGa7V52E2vf6QwrSrcbrnivtsPk8Ru0g5UW0eeD15sPg9oGaQm3jl1lOLfHT9/fWVrQH18zAaqWy9VioSsb3AqYPiZjqRPjhGkxugB3EKyjbFBE82PV0J+MmRHo7FB0/gddVMmkDjXOo8XXScjtIq2KW
iPx5J+gDiqqMXXPUcPOtJgNz2dC8VCCmxBy93NA2zQmUTpboqZwEn0/+ngFdP5LeuqaCv8NuUpxnec1KB3ckg5qvOSv+C31KAvZT1AkKZt9xtucXKxbmkD14c9tlBe1SFB3fFDtfRSw+8AAY9D7wwIVLPqfvY2tv
9y8EdcF7nLb3jMVCoVMvHdo79lt1kof4GaEgAzmzLufMklzW7KNAVuSsQJ5XXoP5l/eejXa6PxAra3cbhmVQRv0DzScgGR2FGGPeN8yA3VrecSiIZlSYQRFjpFaC9+g5OnzKaH/CvSY0i2oYCe/+hW24VNbvNDbf
qiHdw/Fjwv3LV8JRZgIOqBO16QZJ4QTmjY2onRQ7Li2YQtwLUfxTc/lZtkEgdrvKT22OQdlfyBImYVtq5gcy2MfA5ufwQkoI2HI1if1oww5TMYIcH4fX6E0BqhXgCw+i66fz0zkzlEzKYmujqTI+U3wm+EzxmeCz
DbvpgL0OEjRLGH5SUxSg6TzHYOinomU6szxvmE55nn8wDIWFYdQlhw0mamFACEaN/uOva8WwPv7+xiHuVHRTafCp1LLHsLCmbQX82oeCxb9/57OBCUdzUo3wQecgqcXN/CAdBgkSjRBJWRCAStKnayAlhAuwgU6g
LOo6TE3S14RnmWcNz5SnDHtVAs1PGHs1gtAg7A3nvEVNOjwtm/exTN2eqHv5KyezhvslbSm7sgYypEfLcZ6KHnRJF+oVMShXHNvTbG5mccf/7Ho7d2vKjqU9SD5gujJnWWErIRXQmqP71jyGTCCUzL1GLH55dD9e
a8sck13mjLyewv4soXwUIV5TbVLMIygQpFUgF6bKg2bqx/Xn3Jfvcx4PHS64gp7r2MaxP/CuBS865oIOPVxCjl3/20xfev6kkrFfsCaaI7b9tr/tv28SOgNLucEDmYrofn1RiZ9gjEzSqBmymjh2iloZaZ1UUCTT
D07w7A2/P2ArtCmwo6UkioFKeBmVpNiUVdHP21EVjEcDLVBHrX0kdfux5G5PfEDpWqZFJjbIJTVAByZTD2gZM98i2FGi1DwQiD8fewEw+IX4CSTKpClh2tVIiG7zuajPs1JftEh1RlBYxgGl5fT0W2osJWkXF2C3
W+qaiNIva2vXrnI0Pv8uvz+swU04F/7+t1F5jC6nMdOOoQbjCp39iQ4dBr9rDR1xPpn3ndaebYhxfhU/j44rBZ5rn4wGEXZRhti/k7DckHbBLtFm1jayuNo0KUnpeVu897ndj+h+3rw8uz5NJ3vpPL08B38QAhWw
HOu4qTaeQHfsIi5RF9ypLpLdaqsRIlSKf0hFDwsJWVA+Ek8veTa+mLUxfygxSL5j8xLwMkujtphiUsnKqRTGh2Wpte0oLm+jSNSzol7wM9ebnG78r/aX8nC/ybvh9nCli87tUjDao75ktShy2eabRBmQSUwl0VD+
YD8EUiU6HaMveOufokiyNl+2mub/+fTfO8Ny1Dh64t7QHLaeXoqHQ2cNnbTBHBjJPmYxD1PAQtCfhHPpVowhT7BCkQULl+mPAg+inAL/UhkmPPd/Eo/s/xEIJ2UW2906z8DPL5asu+D5MEbhwq96iWCPdYg+GWAA
CmpL/Aihv6Pu4nA6V2wtbx32UdTx5/IV50OTg0NcuEc0tJaJStGouLbmAUB705YTuEZEok3LJqDGgAlxpOQElXE8rv/90jTQyCm97+MiYZ6z57QKsWDnjrLku6q+FdF95SN3rbBTFn31Gjwv/1/JaMhjlLb/V/fg
JbXoovFo9ExUmYswDDH6Ym/W5WO2twMRDP5D3b6kA79afUG/qzvnLD3M9A7PnkGsPerLynuvpnihFwiNwFTY/HvPWt59SYM/6rYznuzdc0EyoppXBZzDeM0y10f+jXlb983ouL21gWSBXz2pROuBXIWhkPvR3vQC
YY3SUddPMWzZLtRSfqeERYDFo2CjZVpBs5g2aTAeyV62gXt3CtrA/IwLTXi6om3osmi0LrLzlooEsm6X1gs20ruaCkmXd7jTQ/dgMswjOdiwEX+kGmWn/9UrDZcTEz6PoYDfr21woEbh1yBUGiiSD5nRbjRkaCWW
+uD1afWZowcvlgdUBZSlY5i7j4+5eHRWpKNZ/HICdJjcP3iahmQyrAiFDIN+ITUH6jUnWwWf+w70uUHE9Ku3no8V945z2J6zLyQ3hl3eEx0pCHfeO9jMuUhk1uxi2EYM5Ey4JmAgSTgHcyc+eQwaeSy+/r48v9RL
1kSjys4RgtZMU9s7ToleLlJU838JJWP9HaGiSuwYJwout4j190tykzIAETagdqStVb1wxJkFuFw4KxP2NX5wQZ3l+yAjlU8XLSxb+0s5digWeE9cqdCUKNSha/9+fYZ5T6GSYsyExsITbzRdtoVs86dHPEltzZMJ
0R9/ZcQzb+y494SmxpKM52aljLuBtMbU383MT0TQTwPcYrPmPpHxVpjdgpEdEi2upxu1MbymP626wyvE6s0Q6s1GCWYvtnwd1dveJoKqcdjyzJ184wo1W7eGXyf+m22JrZvoMLwLKToZ8o70W10AXjpew0GY5QpC
3OMoQpQyuBzlMYACDWlo41oayWebFyO9aTwQQyPn0wlXpq/jguOpu8cBch6TBZzNGmOwQ14gsxYCglDazxcB1sT7D/DXFzjk7oSjXP8F+DJTGzOXCwrUbxssY195XxEnMT+AAKL6p37uq6F3f61HziK8JmsnCFxE
zU9fBQ+b9/TnRQLsvsSWbA029hZCTbt/QTIx7flMc0Ppda/WjSn7hMoT3okijuczxX58TdeJY0JMYu6xizbafqqOHkfJnkYhXDOZvMZrzkKgqo0/e3EaiYS7XyeeX42rlnaCXHmQgccq2dICkY9FVVDyz4HkXGJF
feEG8dcyBCH6E4gPFYIUh93kZnGhRlkUTePZ5EAq0tfCvL6QsxZ1JcTHiARRK65V1RZ8FQFOXsv3mf4At6eR2DG91gdImrWkiUvrMA7Ux6oY3qpEzmz05p+nmVNLSnqQo4LzrTWK48iFXbymt9M0Tb3rFJXue9E2
HaO1uLN5SOFNYE4ty8nX64TmTI5IIHOyiFK0KYzNZHfE8Cqu+Kkj3oAP9bcGbM4EbhPAxUIdqXG/3GcYij3XDLFG/d9f0A8vi9DX7X6FX24/wXBd1O/ZWvNFx8i/WRh/NU9nUb+Xa9UXPf2P07F0N1G8se9r5y9r
TIRt1RyJ8XyANX6BL22o3+O1I2r3vTec0ebjv75m6nW/A+Zb9uMU19eq1VgNQWq/dRPYqQd+pKlGDZ7IKJLR9Zda3LJhOHXMp1cxaZxOY1Q6QdkRIPTRcFsbCvbcvxGq/feheXXHvnloURnnZjikKf9BC+RfaG/9
dozgZFj3mISZ2BaNZeKR4cgz3LKpMPnxaXAPfnE8bMSRvLguxQ0Do3a8OyetYja2QVHrwkXdFXFuxSSTR38rR+sVKayTiFh5EAkC/mEo7wwQqVpS2IzJs9iqTGDXVxm5+f0LqyvOtUPMR5raIyP8UDuxuQSAlh06
wFJrPrAvDV/xLgkMllj35UMlDlCim9W27WpXzUDI7l46oBJ3FN4rTU8MFu6nVT8QkqGDdXlRXZdcG/5kkbwNEbIf6yGasdAoaJp1K94AM0iIwNSh+JMajKzqTpRsWho2rjW7AYYsHtwft8utH8GfIC3S2HhfoYV6
RuTu5q3CJXciuvKAFtoXT8nfVYj03BMqGGocJ3f9Ex0wapN2cBsVho/yhsWeYrdRubMpQsYu11vodD/QgO8qA1wN12Hy8srRligdvn1FUDQ1S6oW9m1El53uliZmyub1w2CHdJXtPpfe7Q11oLvZ6GHwVVWLCL4m
jYymesUoMBHQOKKx21EaU1uxqPUsTFiA2NCh2EFMy6NuEu66qTY2AydM9LWkt9d2U5+DFlftb5pPcsBWpNhgHT4beIfnZCqqmZ63UHwfCh4vhLndJvgFvRlxaevo2NBo3Zk9Y5PMdNmI9sMaJ9y8Sfd/hjsSO8f1
LiSz6m4Sq26RV/XeiVbX+rknE6Rg7/v0JkXl0fJWvndr472p/umgVRzJwCWC7ehblbnUjsJVbieS9Ua+e23Qcmr0Qzjhu4/Mu5KM9tjCjU6eHu73yutU9v+ygQ4ics73F/2guofgCQ==`;
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
