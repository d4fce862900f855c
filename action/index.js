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
var packed = `nzKBEXcEOcS0DJ2d2zqimX+cUKpt+XohGof3Qc1sHd7Q/IgqaRzy4T/l8P2T4Jza1hhVxabbEODVtWmlU21AVVVVdXPxJeb8lyO5xSFTlqOoaHGgrZ1/EBYI1cY68Yh1SGK3QJqRPA4oUtggpa54yVmNpkVnBRo9
uBWIRNOqFXLVWsFkgy1eRDnAYBeFm72YAw4HxXhUNOyZaYCQbjT0RHO8kqVOiAxTembKuOCKWyTBLr/RoSInxHAzY6KcM9q7hr5zcCc8wGAwpjl509oUNt0pb8gxXYSOKsYK/ZhjcO94ngbFXcM+P3Cs9Sfjy4dJ
5xXpVKXiyaSpVYVG/7G3PSy6ljGTDb6JXNy6agZXLTqNO0e8MmyyavVS+V19oDUkrlJs20RRtvDQWY2A9dx4bupmXP8MpCQ3c6+cEM2GMCzjDqNwW4bP2Xvr1xOJUV8FEsgMxk0WL6XqHD+OLenRo1TwQA90zDwE
lp7ROBIY0yBgXNigP++yRvWekn4Yur1wBw7wZtxbag0MeOIEHgviXzFWAnHvv0E3GpJhqZRQZBWpLSs8LF3SvdD1FhKz32IxzYIH2GvIJBBR/aHXe3ctDiU2J+UGv/hF+uV0lvBRsfGGrBODixTsHHgWSI69wsW7
KtEcOMoZjP3fCUU5h0p9yDTOQt40UqxSgZUoKV6nI2kOE9mRhSdpQxtoMjIZOK5xRLIQAeMfWAtEogXkhvEPsUoCSSviodHiAZfXoXByoSUXpYS01dp00XbQcFGfCfmJ8qn6Ugz4bzHIBnJDgJAYd+22viIBAKAT
HbP6bDQHgkY6jJkTsiJYE8wbiVlycWzbZMfQ7ynqIEd66yRnggvBlWC5iXenB1JP8SWW+BY/Mn+lfvIn9HyXkv43Kc0qHWHKLHhwQeRAS6McNvff4XwNiDiBJHbQCT7R9QMWBNY2JJSf/Zof379YQ9BEWNMMjzzC
rqXSMS+ezf83W33te7MSqiziPnjCNYwPhP40RHZGDaPxAScWhH8Ym28JIvhI+033at/VP2bT/1/fu1kZxTFSkCdCJzWOSsnQKUMD6aQjB4wd1w2xuZYJaX1gv3irZd57///Vny+bvd1zOeGKkobfbQy0/+Z2J0+A
2LUYid0euVQqSYVqEbUgwE4Ot8ust4HnUVXbs0wQolj84VNJbgMsM73IaSTOUGQqoWOTPpKu0t+Xm8a63o/5zv5X2zrD0xyD41iB9jJ5qHp83f759ueAkR05UbHPcSWZlBvRxWL9FuuB/++rWbWPzQpUKplf9+O4
qLH7OZ9XwzBLvwWhJCKVKYFKQESa4Xex2zT896Vqv5/Nqo1Pk3jEFdv2z02DpTA5o+uI9gztLFlhIroM5TD+V7VikcfgoIJWOfhbVQEtXyOC2CVW06ww1XdPOkItq8vgngUGr/a+ILx5W7M/XSPje6Z/KJRFuvyl
D3YXrB3ELbUOQlQqBEsiLugcbod/9X6z/r9+3brEsXrvGKQGe2b2nG4HhuZhbN422DIjUkVKJC5lisws2qCx39s0T+d0/sxHkNJYD8rholTd2NJkLVvAz+B0EWEXkl4qTZNJ4/vEK3S8gPzL1HL/ZUqrjgoSkLJn
WSUBd/5ivjX7aMve0/Wvkd/wcDe4JDzczcqNw8WiFpkyTSQLjwLubqteXf/1i4EqNVBWupAcCCEPKrxK9mJLK6QVqf0eRKqVRakxOAzYnNJsq/lIoiDT9j1JsqZ/bXTIPzXU96pWlONcP6ipNR5Xs8aY6BfXeDmA
JVI6RwRZdDt9e6c16T54KUJ/apNSmoOmlH76EkbkYQWfz2DnWqq9vntcEzc4reAhGdQwcyBhIRRnYh1p9XStrB+/l+dvH22v/622r/OJfMLBiMdd5ebgBfNZXYk9Y80LwW0t9eEqOHSSqV+zqjC++1NEEVZRBNqe
WpNqWq9vogOcjqpK3eo59gLQHDm0OA7Y6yWTrn8kfUDXnW8S4oKUaqq/d9oRhuXTWCBnLlgnSy4keeqlsen5dpFnSX8fUnPAnZsZjgtpAPHUn/amAhnapqpNq7bU5i99+mxfC8SKmAQggpTkHOGt39snorfepuRY
fJGdccjMLMNBzJz90ZHUqP1q2huiU3Kcqv69r/OMbJccYAZEDul4yNJxcohdZuv3qplVa+dxoEVskGRnKuQNSnvnKH3mkUAMTIAKj3ZfuerukRuqM0G0pspONm2v9ATCFzQpAL5Yv9f063ceKXVcIK30DZHWEjkQ
GKG7s31VfdtWOu3KmHQ56c8lpY0ETsLnLxRh0jc5UC1hVu3RJxbpTbBqw7MIecdjbz/ql6qfVYuLtm60+k6V5JDaXDQYkkvCHC0e4H0rkXQoyvrgq5x+Uaq6zLjYmyRpoPnMCfSmFo2oPRNk0fmptb4oLZEwlur5
H+eWxd53XuOh34BFg/lU9+wSdJAle8SoJNOmVfVUoEcqICthXf6slrVSW9V/5eoDoKLUyDWhe0akHS9xHe5I2pqofFUfKqIHFTLkB2cnJs6FH6Rv55dvan39drCuGL0GqImVudqBucdxi1qEFiGJIxJkANC2Zh5j
qWpVrcEPcURY0oXqcxlilwZra8/imzR5WlJ4qcsoq/7o9yXZsu1ynyQQwsF1X061xIap9XyW/pWFrCQLY27AjnMN+Ddb/bvaprIee/gJWarhvkaFjfyRTZpMx9+rhXV9ck8mR9FsU+/DCNmshT4DyM6sTdSevmqt
rW00DDDAu24vVVfFYGmrC+mH+L8us6p1Lj996yNryM3wUfbqvKYgnaznMEYkPI0trYDxHGKLroj/TTOrNrn/t160RzrHmCFpKTqvJsN6PyMm5oiAnGKbrXqaitnKyL14ePGm8ZWszLFwA7xmAo+p2du7qZDcynG3
yVbFd0ZDCZDMXZKSCci2dp69trc6neeHXjWF+6PlwlJYe7iao4UiJsNsMp9gJaRxS3HA/Z/OqrRK8qyhl0Cz2WTLHcQLmG6QEASR9KtKtqsk2VbZ2rbkJts900Cye9C978k9E6hnyb1w1zMHzEvA2R1HAJxfekEU
HTz/ma9V3R5HKE9Ic1Ypw5PCUp7T+eK+eMv8+fGnPhLEEkgQOyCreZr8tXUoaiRqOl5EZCYAkrUEi91DFkepGiG1OaaxSrkGirva6rNWj7frrang///9/VfZ3aKMKvYk9hwA8mRJjlfvnHnu6vr/RfxR8V9kJLwa
0QRRjXj32fvc/SkhICESpBYw2AahL8+974WIUoYlV64Mw9P/b6qf7UD83Jidi3KLcoUZUFwLDH9NheND6nM3F60w7z3eJQH8ROqnRG0IGe/eF4iZIUAMQPALCpFfm3PlkEuX7gp3dlvhjRM+nSipoZ0lJ9Ze/z/f
tJQ84UhZE7lcSTLkro9kI5+E01X3/asBGuwzJAie5YDkOsO1vu57r6qBBsaA5Bpy1lGKrA8VR4rDHkWzG8n//943rXr4GQgwJJVxZjDvUROIkLKMM5MJce/ZdyfxXQrAB5YCYbIYNKtFMtVLopTldY+5D/+//0EB
HwgmIoJiMYJUymVVpi8/aueGPZt29qhrOiNzVNWjGvbf975l1bIfPgCHe1BkMLNStZI5StgejgjmMFkjhFjNrBXeEfc4niS+pON/AAwI96LLoouIIRnBuOfeB8R77/9g/v/hwf6AB7PhHsEcDw9mm4eTWRVkZi+S
DJJmqcpMj1bbmXUyq8YmK6tVthKradvPelacWZXNqpdts1jVYrMc613+7LWZOBzOM/ewpmVDy8YhkRhN8ls3HvjHbnrrbcGP5EDkVrvXzpI0bB5HHkjw+bvnY/q7yQ5M4iwdVmr77L8v5thAB4bbtiz17gvxO19i
zibXhNICZQbL+q3nXa1WwfhMxK35Z9pnTe7QMlHgJb72/9P9vZ6m3cy8bRJZlmV9EAIE+Pr9sMxeZxPP4R07ydpuJCEBRVHU8dHsMfbqe8qZTkLd9g5N44H8RMC8NjMZzvbSN52Ah8sBbbNtI9NS7HzcZ972LQtd
CFX2sj/2RfXsz2yP9du9K5HSBBEBkxDAY8zXr+2OL80fioMDmQfijRzDlp1b3Vqf7p0mQGCYjwHjH7lNnHmlpzyMLDkGUaDt9taq/8fUnldNR9LmCvszRURUNKi9H/78/qRVt6vtdd81/IbhExJtCAgDPD9l2qds
zW+3UrDHxhUI1QW/4eKbqPpJu+Wq/sMSwbFAjfSOBB77GFp2T3EigutIP1/cl3R9LxB2qZ9rSB6XquYJOPgshlo2++s56QyoUJZtSM59xDZSa5z3lU+5fEkQ24AVQg1sJ/j+UPO5SVfSMSWMAYNYd+Er2Pl/LKte
zaTqTtduVEBAQPgn6YkGM1GrShMdbtdVo0ASBJNMcc6+N74BE5na/07XCAFjgxc0WEqtO4gIz0r9CZuH4+k29tnP9tq9T699n1WEgICYBHBZxXiNlVW5mzz7pioiIiKfqNA0TDebZUzrR//WsK0FBUX/EFvShAy/
l2XWc9Z2kuns9G4AAUIXpdKB9Evu4+cQ6+m6287ub6ezdzOp8CCI8PBIGneNZY5tru1c0t5Mz8CyIPJLdCHKbmNls3d/t73OnAqIiMibBBci9WtM+/HKb7kyEwFpIiICMXH3HfnL2KL6jJMSiRGeMjjH7g6OcGrs
aO5gn/oQSwvyP0F20J6QvLrfTD76C+fNK5XHdh/1c76MauJBTJDahNkMiXDYm+7H6EL8sBqjUM7lMHI9ISlp1ER4JVEWzOHw/SXwZ2pex06DWvRabFhulAsn9yN5BeP43w43U6/fx+FV8fCqaCNnZY0jGM71BMZC
Pok7Oy+vdNfA8m+5vAHSyRj55Ck2UjP5wA0N6tutgOLO8IFRFxpUIUJHALblnhdxVeZR5U2G9gBpzSPPuS4elMavHCRz7EIUn9iDBwa60Y+dl0ngUsyusQrtZdAPLFpvas0zHNR6F9lNEHIcJUMxRCV+K2+b7nBo
MN8pzPHNkIIbp3oRcw6JZhIC5t9NP4mGwtQUd7jug7RFY3cXsuewsIldth+lOzjbceCMvwEHN9l2DALth9MkxiuDQ5r7Ue3c7vzM+52PNxrsebL/bpf4CKrdVlW28Nsd0QfetfQ8M++vkujbTE20zmtCa9nmlmDo
pUGYrGS7RULDL1y1ep2bGGLpZF+GnZAe8/LqD+X17R47+SnAHIBYz+3Y7JRSZd8f0Qdtdxi8k2s+L/u93YohQZIxpA3n0m5WDN3vwAZhPW3zstlQ2NHyRI2OUrVr64kYeKtKCYZVM1Eo8mOB13ls+RxYwTPCjSiz
tNtt7kvKykNASHXAIeotXapv+ja9j/If6f83XWma69hiaJozA4hkgIoEkaGseqhm7ZN4OUBj26eM+r76OG42E5tCEKnQzVUjLZKt7k1d1FDc1Exk7pq/167QSGTqI4WBCjmZAkdhNENzI66S8TdzKkLTIXgiUiRy
wzThCd3G27tkBMjvup+Bq5NfZ/+ZeD7hP3PG9HLUeoS4nnqDre3c3Dv0pVjqp6F57l3arsz150wE6HcgsXBCKvGQQsT2LyeTbAIilB00aI+Qm7kUFMrQMmxCODn0x3vV9P0vsQeiDr2r4oOJg/1Wx+p3sQCGyOqa
wlngC4ik70C9Z70wuxPpg/NH9N+H35HbP4kAN+8TSXVov+CHYEE7Ae3ZjjEcqasysK1k2gcN3UxLftv4NJhVTnaezWbUhVV6PjZY8/Q7VdnpIw7j/tks0j6YRvT9wValLtsLvlabmX6bUT4lW350WvEq1TGy7s9W
k5eW2d51yqo9W5t3LnW92rQCRXz8Kk066VHlVN1EV3Cy7lHQw5+eNNKdaXMb0wI0rOKFLl+X5XoL74+Yhz4M411SOShRj2uPllJl8RmbNgEQuEV3W/CYLPZSPuVpksCGtZn+CEs2mYSXvgIfmyipjWkoAxKbRfi5
AO2JjCBrLmjikXu7km0R5tmr1/X9z+9Fz8ps6vm2D0rcqvSDwueVegxlAHPvlC219j4RtZ4kKHQl2zZRrvqmd2eDi0cv8CvBSZ558tpiL/g4F3Mn3QiDOix3UZQKst0trsMIMmMnxAZPkiKKRN0g2XaN4Se8I7T+
mYiMt29Ymdjz6Ad5QY9UwmxARWZf9npp+uUG0iFcu33fo+VJMgSA7qsKzNf2w3D/PuDIrtVI/OEKdeuEnUcNdViy9d+/3G7uBKIUDvIiKgPJDsMC5TuoShO8qnbkXoNLRmcKH3C+bf3plwUY7XTomBjk+d2xIkFx
7uv/riYcS2U0rwLcOiNvphY2KmnlR277oOG7103nejqoKE84eR+jKCWvum3coLw0lgv2WPiWw7s4857eoMESftTmXDsljdsTg8BVWsDoRCvFLXH8rhtwUXl8MYg/jPVzEJnI4Wz4DLVxQa0lecJm42XQt20RKln1
7hft8ms5bn+aELvcCaxdADEB8RHcgNo4ltiDldcax3ENGkprncT8rZ7W8bgSehvYx358tXc6sSyyJGXgy+Te6HJ1BqRXL4aWrp5wq1d7PrFlmUQSxTzWGQxDvT6troG7Sx6AROtrr26Z77YMlX2BUx9xBRteFczZ
9OgWa7w+3ThoR5vaE7J/nqLgaecAK9iHV79NlXanRrZDB/r1THf3reCavOHr7lsQhij6x0k+rLlIcTzPLIAzP/V/kcOYe6uLj4z/Fy09cPRK5eIjyA2Wbej5zoQ1wQA2CTNTN3p5TTskatOiub0XdpoCBrWFlQjr
NliCLZjqZes0fcHW0bVXRbANqIa6cysE5gBHDfuv5BcRvuPeyY1BhK28y82KDtLu2Ij8tj3f2WgPuJlPIWxuKAiDxP2f2N+iN66E3i5VSyaNxzC1Mj4qbs1NEtwFXVhv21AFMYCTu6vPMmYd3n43GFP7RvYetDBX
EYYFDD6EcjNVDiN6R8cDY2ZuaIOMTw9fpZ2ApPHrIa3bLyD5gOr9mPDw0zBLnSWOIpAOK4Q4KMF0ysQV2781InHFqp0xNvVa6Ay3NBqo19Sv/xYF8JPKuHRlJpdTDea8KJpAKH7iZs1CZaa+he0FtBrs144EHg+y
Ev6l1KC4u5gti9ky6RKJnYmcN2Ul/5Hs1XxcQsIUEsGEy4qSoj7DKdySsF+HtrvBnsli68O1/9WvnnB81/D47Onksj7Qp4stdXzvVk9xHObynzuu7R5xW2P030h9FlRZlXOB6e2DfS5pS/N/GsyEdHaPgH1kq17V
vDKyPcwLCh1+yNk2d/yD22biEe6tK/1YbUXpDEKANqMzkD0GQe8mXD4eLIA7z/+LnMXrQvOnar1CuEaZLKXILlDDLcZhxM6AIFr280Qgt+50v/5zs9F6h0p9by1zbXDDhJMbnM1e1KJWU9BCT0+dhvfwXTbutK1D
R8UOx/aWnd2BPRDYxq49+w4vWq3zvWFpx8RWwidgvu8OYcXxJGiyOVeGjm6db0NWbW4W9Y3H69IIwogHEsxapDafvv0pOkcuLbVjUgpo7DpvKSdll83Cea4ZQoXVDHuatPAF8J/9DIpEF3YpY2/1sUO4IOC3ko0R
16+gjm0+h0uxLfQb0ruq2OcUCR2FZ4HQ0PXdBKgAJnfIHmUH+tiG+uwiwpGooQwOtSPKP+7MdCdTxbSt5zxN6/9Vexb6ccJhiKVGsz0S5T0tnScjQPbNikSc7lN6ZXSAxOmD59Wiu6WmBCjJKgVBrhQTdqO9KnzN
RBrA9C5Q583AgH6Iwjty5bGJtRvB86/Nc2jMGvdbgf7vQxu6ER86dPeSglSz03e3xYN2LLnVIeXOa42GbHLpuBBOf19mqIs3osrwPQtaALJaVTbYjo+7L9d4XBooQhk1OqoRnseBiqZH/QT0xQCEySAef0b5NIfQ
lYCoGO28tJgO0rw7keKZBd0UcFOylZHeFPtnaLlzClE4kaoX7akd/eOpyw4iIuwxnH33ODGlf+0dJqh8AS/b751q1+4DwynGeNzb+ZoRQYzeI/dERkSPy5Ocz+EGaREP5HRQDfK9RbxOxJHuYFgQsptuo9Ldq/Du
Mtul+MYbpO2RkY1xh5SdkY6VW+FqpeL6BVDcD86/af4A6nSg8PGlmbI6RzJ9Qnxu/t7C/Yeiwq2z0BSzA3bLsjsMEnK0bhzxXMjVTcbuUJRoFd3opPvba83OUCBNMa2ulzt8LmMZ7Y7AlWGaDIACn7cx9NWCwjqy
8iSvW9Vk4m2+tfWENWwdPk1tvU7V1IW8GvePKq1193ROFtlSCsV7slEIuOBXNv75uEqfUUhw5LsWJeT04Rmgb9qPpHOLbT7emzRpEW9Ub9tvl2cT6MNxksCSWPkpMRsL471/3hNbZM5SKPzCWCTWUOTL6N1iJ/SZ
HeZCehx6rBeL3gc0pFdGYrZBeev8IGusBE6I+pJFWtF3OKgsfDncI9/iVSdrXE/AyH7P/g6vmiaCHUVYa4M7j1OcZR3t/iF0tg/oZsA4EGbGvndJz2p6RqIFvBSIVg5WkKQmJh9BwV0BUT7MiesjCJBmUZ8ZwJ/d
VKhWE53oAuqqYB77Y/cU1DR0FkIZ9fpR8FjN62egqphl1CxM++pJL/i+CPOBMvmwQM3ffpbUoIiGJOFslsO/AWEMT9y0/bIg6EuEQOx/GM2KDGH14EzVwqYT4dsa8ojEjadUCNQiIMU+k3Zy793JA96hblZhuudB
2NcnGG4v8TVBdD+G/38QIUPDCq/WVtYTG/n89u2XgCuuKuJRrZ7OBkfXJ0nZARmptCLqNWEx/oRArx+bXIv0hMdg67Xf85056D7SAiF2hKI1VApfJ1FQAZWNoG4mVB/3BUTw0G+6QMO7GozuVIdTDjvpo4K9HY8C
EJqRf6aiYKTInPmQI6qNKEIb6nvtuR75O5564yM9I4zw1BCHPuyBCTlMN7DtDIm92TuT+VpSiTyFxIb6ZNFTMbu2SmwBoGXdqYMAg8aX+HawvDR5LoOHBR0laClg64H56L5WX/5siM5mRKwrC8Z9YFoADzMRQv1o
OoTYbPjafsglBChFsoRMBxhcvekZwupBUof1/+FY9pLjFoWOZnn+K81reO3j16wX/i24AD0GKYikUG5QJWYKFH7KvXswefhRjMfe/O+f8Ohd63uS18ms8GVO6awmKMjX70nqRyP9l24n9XNVYfARO+KclhM7Ndce
u7d3HdAME8iDsvGB5qyuLDkiGZr0MOuFfOoeSBH5if7QkRRIoP910gtfdVMsq4Ixa1gQLJGWhXCVk479JXL+DEvk8lIOHQ871vGVVu2slxh5mpZUdDjc5P1uVrpUOAN0Xj1jWy4JjBJlxBdpjgId9TiCeeJdi721
ilOQVVR0j7I5Bx9Hfg88t1XN2Ah6cxUCxGEZz4XzamHKaoGl/rHh9QWbqfnoRD+JrXqzwW5x0GRTOrPJvMq0MH13x8owygTt14fNsA/aMSp8HQdyTvuugLHv9OqYhrzZu2pOkR8notW+qidZTE/kl4Egl7W/u0G5
9ExATYVCG12NysQO90UwdRavsEz34dcs+eya6SP2TY8w0RS7HMkY2oB1Rm9JSqd1/bzmEGYeSxbbVM4O4fki5dw3mtZtdD31wj2V58LZ5HW5pAVp9unwv7jdYl9T5Er85Ib0aD/RloIYPcnWQvZ1CCVcdXKbKuK9
mbmCVX4QlQOZzrU29tQpbYbLRyPYZ/r8Ha1lceVU4eE7xVYFV2FmGrKKOIGRzPBYA6O0+pdvKOQgwhJs0CFLyQ9yCLb95g0OlzywgtF8xJBkdsHOxXxfYIa8ZOSRu9RugYwAQ18nclqVWF+FPS6kr/8i50z9Vcyt
aRvEba3q/TCPXYC2Pcf2/wPgyLDkWKTw1T8CPNXMvlTYjcGKBiIG+yZO0inXgn+Fb0iRMYglDGz3pj5t2zkDYmt0RDpCL5A+Bwh7Ga+bzjJeAR4SpxPgtcOePr0dj6wTg7ZIowGDP6PBsICyMP4kP8OEkllS05VP
hurBALB2Tx6AAv0QMSoSCtWDi362eJqHOlTGogyIoTFI4nhNteOHH9cy5OaRqipVnQnxlEBjb77MDrd2P0Xn8TjpNrvdc/edL/q8hzGZ6ajyFalCO1fgrKnsYnPY65RovamxgHGoRbjC+++wLWX8kqK4Q2SY18Jm
0vRzlibBjH7fDiEnN/KUYxMSZNbfZ9HQJXVjgylWjJMd0HPWph+C2r1fYUl2kEUoRkF6MjWlldzlHcQwJKxZAEYWNdOA+Yexmjmw/M9CSECXEH5QMQUGhE3fw+Q1HCwCzaWJBihLBT/w549ZgUEvSf/Q833a2yxU
AIryc1uReqhx6ZQKDIJV3dOd+2p5pAcxp0pOECFZep8QDis4sjMiypXQOJkPo/SRc9B3hCIT/RGmBrRjyOBEkznrXZZh1Q9Z1p8Z5ZhMQn8LWGP/j2dmvajDmrlOi9nlrWXbcT9dXZ+tseZYU4jKO3JzosER4h/l
uC+Lu74mCjK4r5dsQxpKQ2YHflo280X0ShDZPL03hP4IT1Vn1eU/7ZivHn9qCs22E87Q6qqyfWiaLSQtTbrU4zFaiO9h9KTduInDIY6vN/h07vmJj09dzhhyrjZc14ONiHlastqe+qHNglCmKQLtsvM1vnJmOi8t
u/RP9L7LfOtmWDxUX0PP6ofrrB8Gz6I8yawZ8fywi0tm1bi/yhQix7NwUO2f3EBgQIFiP7dxLi05/UNb9vtaUX4UXHAFhMufxefRS51RWMUesuxwCIYVhSC+KVWNHiwOaDCqAz+MwycI+KKCtP6tzqfCmfWHfuqJ
BGmPAh3HIXWQ9fft6BWVG5Do9f6GcxX8WNyLlK0fYTfFApzRr0hYVpKem1IXBIaG45M87HsZnUEkUUHWWQCyjR0dPXjeJRmOstktCp6mm9q4YkRkB4rV1tRWxnYx/GpBV0WO1zkRSYrB6V+dkRulgaPnJkxJfknV
SDfxgEh4L5XXUzfKbJean4lPY5UEV0TnxS+I3xyocWmA8jr02pfm9oPC90P4k/Jpvx3urRZR6SJdK4XCYpyA4D3fr7dNUQo14K4HhCZa6BF52/gKg5jU0xSiXyn+yVOpOAQvAm8VnwBMa63TCHno0qJh/zuG6YRo
EkEWq86Emew+iSNnDvllahs17ZSoA9BadJQZ9qmMHyVBMvXnu9A95jK0DAPphSB446aioKcESt0zszIfbn1fqGO77nvbzuBvn0NMs6zyclgzKXfw1IPTMIi3/qUMbc4PFlXTslcUaeCvjq5jxrqgu4TVYoHahHXE
scZl1yhXYPipCYF6nmka1sZKEMFzhoAKnCUUpyFzPD8jNR6i7hXlQ1Fw/i+zSXpvj9yNxTgDD7CbVJFC61CWsRxR0xt3F6yQ8SdxG35M7Fm+nOG/Ry5i07ejUlNfqwoHsYlBuPc/iZBmH7XJn98k3dDToUOHPrsK
nW2iO6+Nuv6NomNu0EvRZUcqzu9HForqw+9Hyinq63/Te42ykWYq+UUUzerbxkGK3JBt4C/7yV91mm+Ah3/CB8tRmKJI7dv5kjJ5D2Tr8oosUnBhnKibYur+Op5vdOX7N2D6zNKZP1+noEXO7ztiaIL4oHgtfc+d
Z19O46eBr+41M9cMDRwXYModOyNropKswl6HaWhlrpmfU1tB+JBjdmI++BrOhBvdSKDfZedjOKuuOemvC++39AhNtDIpbxR7Cw1nzIRlVhJs0Ju2CuyN4MEfdKMBC4KhPOiRTE8O4+ZC0uKeEcjREyNkN5LgIJXw
bisSzBNW4z+6WUTPy2rTGFkvK+UpxL0ZsEn83WzKiaDCCh59PhevUKVYkwZoeQWt9ZV0Y8Gn8uRwhCUzEla1FNt5GdaWxmHPl7OpVO5Ela2KrA6qLKi4uma3215Xxmm0gmDr+XWb3L4o9vz8/MpirH8wI5lpcW5c
lMO28G/DgBE4FIHpd4zS9quM38Hdg/MKagFCmX+Awpf005WETxCfLTiQrZyYhZkdMOFim0HmcwKjBoVKwV88Aq8y8K7OzSM2bJHF2ge5GHNOVYmU7kuue7MvB0nrIjh4TRScUotVYWRulo2wVb3JbSVlIilnWE4Z
5o2Ypr//iqvCWJMgwQzxCcbcF9dk64NWjQ2Dfa27fe7yb3riDK+2MXus8JCe+Hfm3ykXlMqbywjx/fwf66KiKFLsyEptjA+6YVH5cg42LfPbIPASaVlM/JCsDIv0Rut6pt9hDSdMY0fl1sydsB5jAoXeaqUWQ1Zt
fyG9OIdOReQaKt3NZwaRd2atxzcwld/Y4pAO8GdIOeib+DKaiBY7dWmwovsBlaKrShX+ACAn1rmc9b3s1cOmHqIyJN3qt1hleivPh9jTTxbpWbFTuoWXRrD6BsFavCgi7NCSppbz8DOJYiVi2HsdbV60OtTLiADt
9ZYOZAg+Ck1M2o7e3sCAWetUPdyZk5B6WgwksjWMkKJUDYf+iWCQY1/tZZzKbMhsv99azIZoSamgszJHYpfXD3HMvs9LJszdAEZ8nK6oOHSRt4YBjw+jsqC7pBs1WotRM4ZpJlQPP4KZIQLK0iAHuC6ZBNTPOnNs
TyZ0TXgH344V88rMn/+gWKUEcDUAWXQoJ4MpHC408V+CVLY4orgfhG/cfyCwwlnjWcR1+fBF69AsEDXKm2zQvKuzW82dkkfbRweD53pB0j4KhSy8rpH5ScrkzAWRw7pflxbzMIsmwiY6TAdoi4inDzRouE0TC+wr
tiuPGYoBcmeZtzR5qTx+dEr5iYxHy2X4tj7dp4/g75vXL7u80/TXvFhg+Y8DK055Fh6b7pu1WKtHIhsv1s8Gm5WSvS62Hv0EGiahh0aQ2zIe3nFl5PHfWum69PQqNM++coMv6G70yyAUtjy7UJGs457a92NtH5fW
eI4+K5r5RctWTVOGIucOda3oPBbop5bo7ybTeZIRGAJVO1efjMwxIknXVZY+HjjrdUVwiw05sostUiiOtcAQcmCr8qQ20ltuA7MZCCpyK96QQDrsoAqwNsayMJyRKsXmKfbXmcPY0eG4ScgMdInzzCnmHhlHBDMK
iPhETMJIoMrh6kL8FVrx8mHp42V++LwQxTlmIDsNCtBW+jAa69A/3nawe8xC2cWYk4zD1MzFz28n+IY0hLBpljTl5VEIjzbi9/Xm2uLksGriAeutTFqwqLC0fiVqzxCxv0gEBvVnPYTvqzKmFlSEClpEELPBbo/A
ose+vJpSPgU1tsVE3jxEDPsN6bKiDyvHTMjIfj3hdXbTcOhnR8ByqA77MA7m52CISLgzr79mrw4kv220+f4/HQ07pMFp9gfq1LwgvYPLGBIdRDBJKLzTexhrpGUlfKCNnTyxLPlSuYfb7DiLrbrJScFi8JEgMlm1
XghXbhrVtmfLMeRZs+kq2T8ZyxJZvO2WUlXAdhKP3WVdVa1+Zbs+1eoKdeifwkwhKVMr19+t88zTzjVtwdtPh9CS4hXDB0lLuVtWl1+nuewvdl6TvYediYvKGLuDj2abStM++vP/K7OJR8MpzLLVAQU/nVOir1MX
+xNhpuuE31sYGfG4Q1/2V/wXQlnYNX43+OXYne3b2JL+JzxbAqXL5ZwqLMqn6c+XGqUphCHJG8J4NQp25nHD42g0TyyLclWCrl1nUErsqR9dxq2288tSvGFNZhtJdzR2v+73OIlY9sQCVvJXPaHwg3JKvnaIOwyg
+TRW/EDMwSe37TnAe28vq3nFW/XL+lZy9jU5HnYZD620gpL1FcvxVDXjFAG5XR8HiqL8svMC2zg0KygZGBawYFENvucgoBJ9F41FpvK/pIrw96INLb6hLqAR046nh3fuYt/TDOqle1KdERe2ON2XDGfJ6dZqlQmi
3n5fVLKG3ojgg8b7l1QZ/x4sbY9dY8WROMhOClyJe5OMTfbiluc5wVtnA3U3ItCBT6yr7SVVhkGr/Xv28VoiUOZToGrvCSJ2Ln57xEqJqx33aMTEEWjUOfrfKSxDOeq99tyxHuwMuufCFtlV2okBqMYQNVY0Fwiz
WC+0VwSYGKZcp+a7pcyxG0K+G+lMHh8RUmxUS5+Lz9lymkNxZPRlZJXWcFlchEByH0ijAceUYqL+IElozVxCIjJcAXqpRsfp8PNTJJaA2wKhPnZ6MX/O1gUZrC4YoxOhfLD5Alj5OF7qEnGAQplCowSMKdhOphTJ
0VQ4HhDvUuDyJeAwNPwzOjrRnb3Qy+cZSSEQGXAmkoh67cbc6cqcxRk2fpocc+V4B1hhKU9oOTb0gG4WaL4+ZfzqI1VxQhSbHf7iIeeHMIuFqmisvNsQCdqj2pYSRiIuRPc5gYAC0bbWGQ2JPSG4tCmTfWvvRWEA
8yszRwvOaPrfslYYE+qj90Q3BHyUrQt4JXm86lLSG3AZSed2kariczKGzPIk/KYqS0lFB804BhFT5CfZMMBHkwyWVTGYpCQE/cw4GGWWppOU3vvAKBnDY7B6hAha1LAwBhJkYs1OFb8+WjmbxYDxsEO5W/uAzVgE
ZRTAIWy8VKIefuTJ7hLkGY6TusW4xrM8/aNMJVl75noER0CyOSlde6LgaXSSkOAF/IEtL2HEvJC1Yw4Yc/xCR01K64fQjCbtsCix7FXl4Vja2pZy9qxgYuI6yZ1QF2Sw8VLY8vLXqLijXrR4gNWfxKblPJSJ7WM+
1rbIC/bUALAk0oE+5ZSQxXaAbgrmo6u4XLb/8KkWf3GlWsG8TAExKjImtbsNKpZd8DFnPvRfrEd/3gmtIIRGI9KxNs0evhelriRY14qcRbFFy/3lKYpNx2CeDgs9lotzc0rMAxJLdBZirs0pxLmSuaGkEXy8SDVT
oP6CvgVfU5UigoJg8HAIjbROgSyNniFG7OMS475xUj/6QoA+OezkSfTFE0iYUTmR3l/C2rcyoFDFegUPVYsn/QRf+PlElDy2JTXvIBH23pOZHxBxanIeEZE+neSz8frQL7oIibk44C4uJ7xbm5tHefFfw96pLbZ6
1EilbuKLrGu5rDZZvLDI6SgKaeCOoXLC4V9IVAsjaBShWqlM+eqghZ+93RalkTcE+NGqs2Fa0itHEI6pggeq0+5Fw+5qg6ctYNZG+Vz9x8gLh2VHw38a+Youh9bBwB1KAmedX8XudVLlRGpWf7AButj51Zp/AnPj
WacHq5lgialhdvNsx8pZ9QVqXuqauCOjMAejs9g1Jp6JSRq+7L4LY0DntNGYBIxwmC+STteyFHj/mRJqiOvNcPrhzxWpJlhiCZhJRmE7w9e0jsKwAq3eGvTWcXU4UkC/o35RecoOai/zl+yTjdpRZ5raw+Q4Enft
nQEjHIgf0Ba2oKEvaRbtH9UmOkxF2ru4CGQQkU1A0RLboo7YwSy3ygfLwbBJTPB7xGSc4UIA7xywMMt5nwl52WYad6VO9ultlSzlUew0aAFkHsZOM2koF85giFuaKvc6G4Y0Qvs3wMcjWW61ZUL3/F+xni7Y4G6z
G+hf7XxvfzcsomTauVfnMTFoKAkE715CWJ3S1s4B/8dyXIBfhg0Z9f//7IOcAzyYpRck48Er+S2P4dOPZYaZRNXMiWeSiLMW5qF9fKJp5uc5lFsjAeOSFTPsvaxxHIWtTC6qqXRTM/VTFYQdmrbiC2PHYn3Qhk+i
UriiMZMlzTij2z+y9tBdg8eMyqYWYmnvSneAiZlsO6v3TivradTATALJ9lo7bLdLzP7202ESXkpisg2pKkqcOJXlUpCOjCgS08Fg5jqLKb3inquxqqAJi71436G+kqIe9zZm0u/RiWtX6Pu0q/8mrCQU3zXuddwH
9o9ry7SxiMkuH1ZebxiEjET7tEvvBdeowiWSWplYZJRBEAjC+4FnGHxiwshyeJ3OhSly9fNco08I5DgpA483ZmmW/B6pg9OkAY4gU6y1SlZmFGV9Ka4GM4CynrfYGo8EThgNeMEw/gtREwfiD2pbsd9SME3KVi/+
rflOKSUaTb4nlQgdDq27LDe9v+2Uva0pX7A2u0YNx7QAX7XxP2BnOmLODH+kFiONrF8df5dldHLxnqtxdyfaRVn9a3gEDCnHMlteCHvdxLVZYXSzblkidUTwtug1oQKTQt8yfp7Eg7AARyMfJYIvq2LFydbzQfWF
tZwxKwYJq90bIeQEs9V2EBk5TEArNFft17t8w4LiNH8e14h9lAUdHLqItAE5aERy9ROj8ca0sG0WduJnSPs9cpPBevpeMCc+e4HzAFkC1us/QQuVLoyJE3nunwLf2lCLig5wVhm9mcZWrLY8cFlrTqW8clcJFhJP
R5BSZyv8h8eIQ8lGACp7piy7kyEsIeQB5O/ob8K+WtS5DgkahCLW52I8bbUSZ5uVFp+7pZlDwuzJNO5jcquVOXvU0Xir1nwaIjZvgdqSTcZnlLVWhJqXpSiw5/A3byqP8heMpeZbwkRz83VT1ZMxUP3UJFJj1eHr
+8BndKaIdmu18yRcd+vbDHfFA2Tva0TIYJ+D6R6T0mEBS06rvoSPO6HcEkln31A9ebnypmSZcaD6EeVCp1z8M90a8gd2fG28tcmjqJofFc9WyYTkSYVCQHuiKdR253bcnxjeVFPTM7knMPwqIngNbMiCwEa3jCiV
x2GMu8lch65VLyfq7xByGNmE9EDl72HlqkKtc4unsfABDLT3q23HVqWxWniKhAxXEHrFgVzylUHeNG7r9cdYGURTIbFE7IX47uuJej+qV/sPuxCt2k+zpUrcXNfwuauw1vsw0iqzSO+FvVlb+6+Mabp8fRvxuHqB
XJllwCyTarghaHjl0bbEBuSOvnPkniyuc71prNVOd/JiwC4R6lDsISzx5jfUzlXQfAzw3ajiBp0lLF28Y9yfk+1cgeDGis1s5splsrfp2ZOdc1rsXY7U4RdfwstrZtyO0Cs31cpPPx0GOQrG++OkYZI8rKc2NXGm
MsAjXa9Ps8ysCWIQ+A3sEVpYkHpQUO3egYg1rwA1sVM51fouXqT5MZz9EOJuDZloVNZ/3pGyXbkhqKGUDuxGMx86HbCmJEYWEX+S2Y0W1Tpv2AE9IJZqVgHr6dhJUaL/HU6CF5AWzwNbASog8Faoml+xp5zPQiHb
eCKTBi5+Ri+gBAbHvbmXKOAjLGhUTJm8nPKcOq4rIfIypfoJK0rimr2Kw9QlkXdJXYDJSwZTJbRAbf1tC2QqDXxSS3lPHb4nEnzvIAGWN2ficVEkH8e2Kokjz18bQVn+jAVUmuCBaKAf10ZNMLfzdqFiZVdt4Lf8
E/75D3U1E9p+3Vekl5nNy6EfXsTenvDSrKsaZbHKGpXp9Sa4wKnVYc1Iltahf8Mwsr6y7fPD/hf5HXEFd2RxgxPCfrmr9Gd3+uoCc7BUovQkzT6FoYriRowx7MOIkh6VJkp6ogiSFK6OYXwO4eyWMWiIR4Vmoay3
t1a/XwzReAvpj/VCoHSAejQsrSWahECACPkfOCmonlAoRUDe6Etkdis78P06XWEPifjrVVzm1Yxpa6TT/ZrzboXWUDtOxcejldHxaqFlPYxXonDQZ3OLqSZL243Cnxqn41J4aOor8/1qpDobgXrqWjK80+WViCCc
VZeKxGIHs5xiAdZRjeYdCJoxvTpXGEP3+MdTKPCWaQQPl9NaDmAlLRmLFyegWTwWkuCh1GM2tasOnUIvNaXWcSPOE/7Dx0Opx/wGgqml/lSUFyxAtG9KL5R28vRDjGA6Z0vTJIwdYmKN7lD1xbS+95SeX3wTecUD
I22u1uy2aTTfuhJ3xIiaKKkCcC87K+pMjde+IgBFXypaOYvVfnj3IjIGpafW8A8WQKh2OBWz6YGpx4z9dAfhWD8LGGYZ7+W7HjcBzaK+QqhHaSjLfecOonDVnvaxs486asqN9ewwkP8QDWbpx0cjZ3r67so2uxu2
guV30QLBzY9kjzxx2Dsaz09qGx4+N2MzDfNNu5R8/XOshH7SrQ77KchgzVw8ilNz/Y0tKjnzFrkWwCHiBfSNeaZvPDPWHbiKrggsEgWmVDR13zwkM9rIs81xO2Rt+GY8nfHtL5I3hurgxGEtVGd4o5zoXdTNghu8
p4CLah972gV04KsFVy9nw8o7cth4iDZORTSGO7qPHebM/QUuvvUyEgZ1WH2iEk/pXOzvoDZn9jc2dlGq3MeenxJuMl03q1WfEY647w1cKsxdL7pSlnpbag914M9TyB+FDY9TW/L6rEEaTvgozPxmiFQlaTz8e+IY
42C1SqmXOkmtgnZsn26qjk3/OgY+GWR8ZKzB6bOne0yEU1yh+N6y2zSnu7j4IVJSnXGyX9mbAZjI+JPSzxgzfNWgQ62BuvVaX9D8FuXz4KmHbeSPcZYHCCDsPS6u2bTkeIZ455FuC9DJ5KNL6tLzUIXGyuTWcWGs
U7+gb75vQTesr27P9bkYpEV33e2Ag56FAk2F6faXEpzHCjqD+k39iz6W6/f1kakXu5HYrSo33bWnTwzQ9mtSmzTq23HlGAG48ckQzTKTCdBWo7HM223KQzAT6PmZxmysD4fW6n0ZJbSPnPd2Y/nBQs8XcJ8e76vz
7KFABNWDuIGTd5nP/GGL1flRCAQ7UqiNf+1u6H0SzgLeCHoKsBs00QrBrzfTy8jlLthhf8IpsF+Vnr64wJxI+3AaRrCro0qsXjCjuquy6LjDbUwm43sVwDcQuYP5LDTEr8MCJFJsAzZU7B0jxVSHVr/xb8BK6CwO
WYBvtFpiYMetLi+EYK/W5TVIEtRQ5SUEEpbJhlGMyn0fFUd+isQSKHxS7RYfsSisBYjpZY3+xiQpcccfRWth2b/U+OivWr+jHOyDSMt2Gjw9a1Iy7rftGR5ZNkLsYySykquDdL9Fc9HA2ZgDS7RXnw2lGS8uPAcG
6cxX7FhA72OLkFCNMIN3jTGk4+wcUgxlfvpxbyRDkuToMSOfSy+gbm/u5SDrYvO+mZSwAoVWo31iL5xittLUxfGRXRGUmvSG4INI9O0SiaNrAmGrteQdIVZhE/7pT9f5s/Z34bqflXDp0ehsjeaDiVaDY+fXTNBx
t6YbaWdNjNwT06KKl8yCFsu+1xMzWGEwnwtcVi+dduJ13ObBV738NEthZJ5W3aBU/IhSzFN2+rZ2O63iEAWyAGeNygD7kO/8hQ4R0yCGo8dgHonAbfDVIBoAg7uAAcnUBCrwDLjYh8iC8wSVbZ8oKEl7AqozBJgG
CwVuZfSnhnCho9J6f5+aQwzYAks5bbglMGZ5FXEiRlkIGHJ/ZRWxfHYa3qsNFrW6KPg2mvbVdGJsZNkqb+3DAgBLl5Esdbt0SlEAlH0RvGJjo4HMWjLITCn+5H2mLtZndWh09k4H4STeHK+iSKDvWpferPefjIdh
vgp1ym5Q/DRAtRwyIpx/xJp/Oe2yEKo6YggalTzV51u8g/oT8DTz7OQB85+tzwV4c5aMDQHUYEqDXJxl7nXfwIl6/NyVs0u59Oe82uczGY/p4xM9wiRxGOR6mBVr7SOgpcmNClUfMqXtvUjVXwk/Ct7e0NbqmZMj
/6Q/4tp1reeM8qtP+LUX+1pJdhEPyfrlz6nnw5cwPvpPdcHOXJjuhYxNrLYMeFAnxI480ncTvHVOXH5HUSk2h60/6WFdMOYtby+m6X/mALkOSX3U+NdWhrEv77rMUJstdgfPqmz6LskldELR96w9it14uT51krat
fsyejtSHIsODHmuNqSkE4GDEDeIdbIzqlbhPAt5FPhPz8LT2psjVsN3ykkbxsFh2o2mE6EAzWLHwwSzVUKSGgGGdB0BC0KvYHfaavCxARspQmrw0Cl6CrfKtCULLl8Od6LVhQbsphmz85jNI0SZ8vaB+D2VTJTj3
+c/DzCE1nQy9/cnDDw3QWjxBOGVT4SAcJFcS52UuVPSYxkdu9jor+tFJl7Wp+O0/ScPouKDbd9P0sdPtUX5QjCe2spuxoGuXCID1WFno/uSX7wruzG12b0f/74HBnKbIeDZ7UGuOh5pPFEYsLjjiCYMxfR9CubFC
Z1FNovzfNImh41RejJfe/JANKe7hxegsKaDu5ynmcfRPBEZX7ArscNn53JsCa/q16FPpa93b7ZsLm1d137XKJ5mfzmw6KI5qI2S9VORYuXwTep9Mv7LSMQA9s68OTXHrcHWLvsnmpfM2gfosDllFzuBJGgvcTg50
SQLUlUS5weGSBfpZstJvZteaJzBOBLTkz6YKcFjPvEa7IVMI2QKCUe/lIrrXMnY0oRgandWOqEuCWYHpiT+y/0c/hiwGpMTlQxBwCJ3PBRstZ+0ERyXbBVvVVL1McTIGvsJ8EPtxnw7PCzhmekB+NHHh6HKzfI60
gF0gGKk7s2XdzJ3llCp1nqptTxNlydlGYDt/AOOFVzFtgzlFOzitWHsun3M9H64j3u7Kav1wotgrEUGI6N7jyB5hB7cqf+1726d9x/0HYrkHN87df61DyWDuG8Ynb03E+8ley6BODIse1edhE90kM7XDyLi6ES1b
H6XAOF52uNNw8rXgbNdFosIvS1A9dA5ersxqWzOTjD+UUiFJYkArxGeFYoGuIfMXwgWBWQ0w7rDb30vQxAa3Jhs4PjyKpLn1ZOlHezILhWpUAyIzILpJWDh1YPcaRxtB8PLjk7v0hNfEf2mVVicEOEDdVvIwL5Xz
YvKlU4MqcxtLdP1pfDk4KYZZlzmgkxn8fEQO/kO9e+UuqaTi5Bb8+jM0AtiQ652gkgtMR7sGm4G16z4R+mLSPZuGDlixwcjN7nfYmCyF+5M4LL+dSHVdQzeM/so110CA8gYNnJn1WyZ5SrfXgJQRm9z5szRQcVdN
2kxGgAOViqaEEblF8kKR6e//hyqpsKUZm8vLpV+7wW0Mefo9Dhu2erowHHNtkk0B+zU5olQjzuTQ0Kh1X1ry+HjuxK3B+8rWg8FdmXKHeMLKBVACwZuVuu8e2lGS8+ve2VQzONM/sMpNxuTU1jhdnDpnJHcUFjow
iTfp6uOirt4EfmQV79CY26vFDKaW/QNbYlZI1KN/u7/5STkraDirMHPRec4WPJ+TGLIZPe4OBxoLq4ygPONQFh6xlnn4LBgV02jezkebMN6I429V22zySV6AmWrpj4fcVFHqqtHgjx4w1w/M49F62nVKMhWkRpV0
TnMhRtT8jZVmag7bnMrpBS4M61+dFE4AflV46O4+V8yZyIB0Dmig3AL3YZFnGxJgA2rk6l9K/7rWdPlGcLVHY7zXlrGRf8fPaH0TNXArJUbgIzJNB/AjWsOdv/k/lrrUq1IOpGciBdtjFcv8VhN3UQOFGDcSP1Yv
NG3Hy9BkzZBf8wn86IqGEiIYrynK96C2f+ihxsKR/bQeMfUfUxYW2sfjP9NNjxvPulMk5kVxmtEyaWLxQrpTNRZUWCmmK5xQyBB8dEKnuPEi5KW/HCNjaNZaMptMJQtnemFK9INjkjhrI6qn42XfvbfgMDaBK+RI
/yxyYta3i1JZz2Q3T3Oqj5uXvyaLTEZM72L6eZqmmdunQLpOrHG/yyL7smi79fZKZ4CAntOUPB0V61fGhh82dU4yzBl0JdJBe767AJnL2B8DsTTwXMIhEZ9F/xHHPYjduA5buFI4g8cQQbHlkruI2Cc3Ue01qCWB
DWE/clDeyjq3Ez7VuN6w22zDQXoBdnS2sMgV94TLO+q/afBAFk68fjav1tmqGJWefZes0PPpRfkAo6WeezwsxgeEy9ehzyFOsua/SUbmDblSdewyU1p4A6PITC/X5TPm7D4Rh/qXGOQtGhRYz6U2ayeTm8uGM1PO
iavyX4kuhj8lc/m/UH8bPs/Gchkc2l2n6xf0jfUmvM7+Ff/y+PLgux9brH7zT4rPYHlg9b0FOMH+EjknMjpsnam2w3YXG+4bQsVZGmpmrlhBg4F7447u4mVUJl04km3aGeySGsrucYd9XfhKv938WY+2Ltu3/OCR
z52Z4jC2NW6txy1isQKjaVohp3oeyCWQojKZf9fi0Y8eC4L1ug8s4tBQeGFpn0U1ivLQQVCCV0QS19ZstPQGBQ+Z9uQvN4eJo7TIyiVwTiTeEXd8Voc/jbMj7WsQKS415dn7LsOh70PBl6dZhZl/NYnAJCgAm6Y7
p+UKBNDgnJntcqlPxaTVNunos2aPjLdYChA81Cj2MxqKze6QsBMZk9bN7AR6FzGAY+sPzMgu4CD868CQdjVO9xBBtg3SDUsGsgv1Z9FGKgqMb+B7vBj708cFHQec6lfvyN2ZlRDdrQdzRgwzLAiH63mnpoEkwvP5
uMzhEhyWKbAOUoy1cV3km4DmTvfzHWxYhcU1fmBjRlPHKL7r4xoK5LA81Mu0Igyr/9+oCnjPMeItTx59btLfsNXfcaP8O24C7fprthdikqxft5ms2RA8Jbd1UWNl+p9rxLNaLT75yB9tLuvrbfIbH4qWRvNbJGdD
GmJaeJC/tt1fEExj3ZB6yAp8S6GObVfICIjZwLjPIywvRggLYH3bpJWyyaJlg+JZs2iQb52USJwNRusB8BBSub0xebFYVvzz+MSNFH7Xywhu1gVsEPiXXchqJwJWtu7gJ2nKUm14uGpuyt9magaxOxwlsOajdQ14
8PuJfGBCCH46kdU0yXviq6yw1M3qdI1jzOxbXhjnT1IDUqDxiC3ppE1i1/SfXGg6cr4vh3FlJGUbJNq1BHxkH71LW3asWp9E1GAXVYeNFo4baOTWviuV4j/SjKNkemVZ3kCWCw1av8RectyTIxFZ1FUpPuK5Ki1q
oMtG0KrvwMrQVg4HkM3GEuSb4efrGj0k1lA6hrBJDb1s6l17ASR4Fhjnoc+3N3J8jBhnpz9a1koeftbdUus18HK2j3fGYTzApOQchQkJXtAKK8ncklxof2wZ0MKfimb7zuYa+q/KoSCc6oTl+TLhh6z35CnEAhZm
V43xFUk3wWWkrnej82AMRrkIeL/ZroFwdDV/bMbmf4fVwJ5BqrdVHGFwcZFTIrShyHr/4M71RHv/Am6NyCvQFVbv/nohf+JndWllq3SRsDSu9zww7aZXyaLD8qkuvHbrnz35ZPsJ5PRlBQ++xAtezs+c8nxCJU+8
CPulx9HA7NtI0YB8t43RpfVvQYXerzhB+AedlEWBFkr1RQiDc95MQolB61rjlCFtoUOZujxJSFu22I0imxJ+GSHgWSmOi4+2Bh6rPw1KjQbLTcoGhUW38m3S+U8FgT3KohYXvuyGS3eCHUbW8zsc8bdj1ZaCb9sZ
qU0uuSoNQEYOf+le7quIacSNCAZ73B2eSp/vy4o8MFzWLToV90c5u5BM3CwaHO08jwSzaTrBbrHKQlfcvcHUxFkNKfxZT3t/hHLN1gPMWefUt207sRcEy3lNFTFldINoCAn3hdepA7JdpKFx+GK2wy5x9ZtL948f
Cn572sJP9y+0EtggWex2fMS5mjz+3Egc4+PBkxKOTwkzE/A5g0lX2cgouU8dMPaelPO2EeNPiO+gTSSk9fvXCb/s0l52wuo67mtnoqLJJ3rV3DY+0hcKD2msGRrROUISjBX5FDu65kiEgSRIkoRvPN+Y5UE9a3Xi
VgP55FZI/DSzm8uC4544C7dBj+dgpHs0FTr4tHSvruxmdCIpkGJxAxQVTajz7wBsAkY9ue1iRa0uM1IgDPFSsvv/Nzr5cINM9XFNymgJOqrotEvMnbL7nUvZE1+Muyie0iUghAUGpTMVV3YB0nqMIcc/mKLPKXPs
2r7f48gddOCJS6BeBPGUlRc+CnnZjrn0JAhQ4kZiMdok3+n9ZrpEzrWW/93UFVQcpBvzZPUoE4k9KitgQPvpeb7XTlt4+txObO7qiu2nfs4umK8DUx9Hav2KOAhF6XeRDYeGqdpKHVKHgRkHAMGTYObf02eciNTp
sgy70PQhd8lb7t5nQjcfzm40XrCMcjbYOqU3Ofr/XWAIbNKrGg6fLoQrZWd5HkeD8Aem1oth7MH8Bh7kVXpMUs3b3TaxGbU4gv7VFpYpJXJrfO0OpKxCKtn6J0boamvGlOk8td/q92Rc4Bfd2u2HwyTepouXpUTZ
Nyr1jZXkTzrs44JpG3VVWNuPp3tVz7POm9pVBfooyMALZ2wSscg9VHKaE2SsKtQqR1qMTIWsYPbHVDszV8IzYtNPiVb1ErA7PIilgjgo+N/1QfiovKwGXVd+yAaSnV1ZEhUPPhTP554qFJ0x351wYhq7onIeX/LO
MxB44RZI6fBb6VgISDdNSRApuv1Ft0Ixu1sF18ED6EjhnNBDBPEVD7+U6DyVBadz3FAgMy2dv7y5BnqvnNc78EHYMEy9Z7CiCirkczC8Xf9Bp+qlqRkMjmbsqgU/Ycf/fjCUN6b9yQ9FbMa7bEeeUf0WTbHK75UJ
cWmXE/Y6iGnqS26nT8VumF1ArKLUFpHIwztWGW+1qLzjBHx6MrbfLGaRt0WUEdUXV8DfUMWQIZW7fXFZp1xu7EGCOsLROQhZ1iUawcE1fuLfn1mfJGTb7ZMcHX0lnIs9s4Ib5B5DNPFcvdI3StXzg/s2fzLK51qj
tZqdmXGyA7ElhPJcYo/mOTR1Wfs2gvW5tu9kCxk1Ax9yMZvrnaIfxb9aVZHqwh2xrJiwFkzTjaDIZ9ksjU1Qte8ZtMicy0R6K8h6dLG+syVSdclVZUtyjlEhEtqCXmSMKZLaxYLKeIbek0+BQ+W6J8uWQ1sA5Wg1
rX7JBJ2xsWsjTizQ6/fSlh3JOQhTm2pv7x2LnbVwxlNmlkPSGjamVCZ+KI9no97KEXPNQIZgKx2r6aN6aUpIpi0jT2cBF0tpdkPL61d9kkstgUiLkuvhgA7+tHHNIx8dtbRM589sjBd99xoq3tRSiGi+QtAPu/VQ
uV0mg/MMICjvaIH39GHNhrAt/Ytauh4aVq/whjPRzsm4UWx6J34pRrHsei+jR/FhKi5X7np0UozhAoU6Gw5hajVH8aKdjWeg9XYyoFeZHNZ4+NmMwFEe//V1R26sxf+kXgAwS7zWSEeURAd525vWyu6NMUee3fle
G3OnsPfhxdphr1lYS0kQDMEu26wNZ7p/g0hVdlNcZ4IZNtYaZAcYIgp6nrJFo8xyBuAG6PN0YS45mTOQfxaLy7Lidiea1pyYWW27gKTsopgdVsoKQrOD1VMnuYhsNe34e2xxFM5zJJ6lV/s+r/lYQKkju5R5JoXJ
7SLzOHr1tcOgA1NFPfpPno3fldETwaHRblyzm8/fmCX5cDsE4z3UiRhKlLjfK7QW/jYpkZji8SMKvqj/Ydsz3IZhNCjr2cBSYjnWVvPJqOkldjK/q5ywy7p5tYONU1YZ4Ux9GsbbfKVswc9Smwlj7jdMT6oXb/rx
7Wm1njRN9Abijx1yY+fbclJVWTacoG1MWLuJ7ui3+cV2X7hWUuQNULr/ci0wJRIHefgrFSKxySmfR//0MwdGpwZVyNMqxTua+He0af39NIj/lK2kZznPPmoRqb1LYN4qi+p03C+FWukN4wX/qCdNn7fDrZ+w1wyV
Xzu1VpB2ParZVw1uF06mc5kGwXVtrlL7rq9l+0bhozZLY+XaZNNFTwotgCCAgBrd8ebHIW5HiRPeqA7DM9kOQcWOtqgPrnCTAJ2A5lH5BqYPwsLxLQAGIUJjPg415NxMcMmpfnRUvx0BKpTtD7yMg5xvJvBRThor
0c5BWWuPMvj3Rjq5jGMsjbMAtPxmJeFs/AaG34Q0fD1tUkWmer5c8Ved8epF9FpAfz4NoT5HhW5IodaPk776oU2lf5+4W/sgn0+Z31xV2gkIdreR5jpJJvTQQrlGGa8HkwDRhOiocPARuJmy3wwzmG4Hmid08ufT
xd5BhaYf+35CKHU3lGG35uyDXgznYOfmc8wa8/9opKGuNP294PnrvEfx8KNJiA6+UmeZamEjOYsnVE1TSosk9up6W8oDAu5J7RO3e21EAn13F58bNaKISRqgxcUCSEY4V2tVZwyNCT61l/gIE9aDYr0vdk3nAol0
AUTek+jpp7EMH7PBocKd+PEIB8K7md6np/nZdl7yhqRxDHtpjDiL5n9I0HAqzGmboMX1xp7HAWjD/QXYmb+lI2V8jIYzwIo3jUfrFZFdBW2R4OJvfm4yup0hQmyRZ2wGlAWm42Y8uQHMV33ORFyN1eRqIHpSi/VZ
g5vQrHUY0lprYmFXwc1girxKB7/eTcwbeqO6gfHHoK3MU4lf1Tj2FghH1S/w07HXJg0tw5dealMUJK1AV4Z7yGKn6TWVSsyX7oo/sW7m0V6Qsn6WU7zAznmprYYjzjS46YIK2OjjN553+UG2KxQf/bKV7DmExh1E
zGBLnjw2PAcxyBzE6mCaoiviwEKANsQSazOpxIeAE1Ey+W5a+L3tjndYpWGcAIiAjx9PLJoGlABnbN98Ds3ah7X0xsd4O83P6lZzbs9Py2nOH8tS+YAEl6Nuwkj5mOrSfrWygcaPfaMxk//LVMP86VeTDkaB5qOr
CUs4lwDtaEjtBqB/va3n3jKLnAiCg++jwHzWw/OsCkrMrJga3TDr2Rlv8saqnVLS3loQVS3HT3VoDlglTYmLaIFKatRGkItnkjHvMsnr7q1Az2W6KQV8O96j9cT48lA//DqqgdOlvLKrjZ9nlaaGyy/6IXtKfac3
oIE5HWRi+URY9OS03lykhNnOWck1BynRdJbwhn+A7m1NVoNuweCi+Xi/gEc6j4e1MuoHzSJvdY8FT6et1M9nX7L4oKjw+b0vn3iY7yG5uEYcYJIHT5PV3K6NX24mQ01tMjmXO0RBHpT4qjf/uEiT7rskylPY8oH9
oezrC9+DBvJiBUzggUZ8wuRCBXm6F1UxARI4zk6G1oz4VQasR9GBjcnTawwhhygz4sywKCNVxKG2iaEug9yvbL8LwF+sDQqhtIx05/VHJQX1KWD6x7x9Rt7g1TXyzGb6slV77C0oelbu641/jgsZQ4EGKzMuiI7B
cS+PPOWuNC8l9D3ZzSXgs1hlgcxWrvHeLH+NOdV0yF6TxSAzMcUDemh2UqPQe5ATcPNMnhXgY05lOhi0sg9yHPNcCdAck7l2Ja3w/5OSwgWYxj6sgIu9/dR7vvuAXBoVX0BQcoaW0eiERiDLAxTKt58au2Oj6szx
K4ya7Nq1K2l1oC4y40tVk5qSVWBVFZPn8B2YSpqJYkoXduCFLfMm+U57KpO54+OwKM+HMj5JLtBUPCox1aP4jF3JBwowekpnbrV10oJTNrlNV86wTC2z7mEtKTS/Vjo2a+/FXQq6aJdiiGg2FCfKhzmP4U3vlMz2
iRUt5E36jdyglzIYqTsAqp7BWKGJ73Czs/TRzP8fUL3BIx3pn8UyUZHIRGY149tD79PVq56pRWYe/y0ySfXL5t0mhyXfD605eQJ6u6XnUonnflkuVBzBGIclRr2EFMI5tS17ByUo9+jE8F9jb7Ne3yP1CPCWxNdr
ZinDZjDaJEA1nQ4cRO4SsxvrynBv6FUORarUh31ceM5D5VtDpsngYbSuD39UCtHTxBXZXD/PfsxGiCpe0BCPTm7vCqm5+GDW4ykE0eWWDuraZiqJ5I3ecfAQmTVvDCnWBHtqUkzmODfDOxmOm6ddwmyT1hnUmv8R
V9slcXGGlTtTfFLSySL3K83miaNqC1+Qk5M3cy20Whg2aKGfgXdT9RDhRDkBWxG8tOT1uRuIJGVMqrDhUHW8tFydhPD49FoOCdapyI8zT2gNh2hNXmNKmf5wSODk3ySO5qYJ22L6jkkwxji/lyhzOJ8gp0kCKcvN
QwouHlOwBdno+ZGS+0Sd4pDNZiHwCn32BM6guIjn7dBy9v0NBAlmWAYP0VtaFPS4foIg1O4uHpecWcTmUkw8CmhFJ5y5hI5UGWef7EYcBavY/VajZOZ345Gt/PgNGzhRw9SWEPVXV6tKLZAkM+7vXP4wqm2Gt3l/
3+Sxm7D67Wpb50nMfPttmVuPKsmRCsUpWrTEevC5lnavgAbox9v4LQwhofxtkMqYBcIRrBD9/30TOFP+HadFuMftSLNN6xSlO6dBdD+gKEGWJxfkMhl/TqlTDdUg+immndSwhmTo6xJbBqZwnJ/2yPsFcWFJDs30
owFILh8dEnsDWHP7Efmvzt7mgGeICNzHagcJx8yOVtd4AjCDW5FTezmwVmZydhX6PD4LuAp51rP3NwtM7Hw0fEUrlFpW9w0QRl6X0vB8wFC32s3ow/V3ymqkXFJhUZiDrFXr9paOLVXcb9oYMSKjWqen4fJUE+ao
PDmXUmHmZJ+StyptFbZpJO4UxF3F5j2d1yjSHTAv/BwdTNo2SpB3w7lHfeOSdBeeWUmeqB0vO0w5e5M3t3LxCx6UTs5k+V5ANnbS5vmbCaW7LO6o3UDGDVqnhiw24H2vGb04A0DwfhR4qYebfyLTXvbUfPIHDvQj
b7wpbJF/5RFsybWDOHeIGSUhPn/bXCwrLw878RZVcmD1LLfLw0fQ3TVSjq4YrWC3rv5HTr6CAost5wrIvbyBJi+Tga0lKyR2hXLVzU2iNPmoju0D+NlAUMb1d3EiR15LhdA7+06AMxbbQfGJmEFbTwIJUhY621PO
2yBX1ZHd1gNmuRNX6HkSdUBDsw3+rR0pRiKgcUgfQCBn6hvXMiNrOnTqMouKqvzYy977+uDEUg5DItfccpxeyE7aZ0oCimfOXciR2EQM6ilx0d5nTCu4vrjk9cxRZE4kL7iQ9Xra9rQyM9ZWcLxSCbPB09IMHOSt
W1fRvHRUws4Yzd6pG2v5qNBBiNsOnsJLsSVOGakSb7Ewmzsl3J7MkwDkfN/Noo4u15O6c3ky/wKMZpxLBs2MnKd/0zvK+KuJxxrpJwYbEQXd+T3T7/tfxS3HFQNbFPD8tEgwjPhRUxZU7HinTPZ8G/O8HAX/ZvHt
kdOHcMICSzdm+H8Wvs11EiY2gWxxPFCNfLKUtf81Qo8A3K+54GegiKfQ5LoEHPATwKmX6526fR38/LCSa/syM/hXN92LeVNn/UdjyzPvaIzndHNdwPU7u5POXoNY5feEtk3eQYAlL0G+315Ntjv7VNv9WQtz7bXi
Rh7DIq3fg4qLUuYsfI1wILbn0B8+RlxuFqMNs5lHZLoZTzxcEE9j6rdA818pj+MDwOQe9WYNWaB91ldpFFyV3Ff5DX0qzc+FK/y6TPZP8ivMkj8OneTxp4wY2koRxme7tx8Pgimr85YgLCqCxe0/fPng2cLvEYGI
gtQukh0WjAHtF4Bnm39j9qXP3gD3Vx61w8FzEtmrgxvAzgt5eXkgHlcyrrCt/f3nieEwnr2BfmFhQ08UZ+uHtBRu++UhkbCj9HQXA4nSuAgr7SOz1Jg/naCaY44t2IggAMIRh0KD4H98zV5rjQuTwH2fROJFF1cB
yG9pcQb6ge1NTcCfb9duB5SJ9Uj12Z2Y7N2Hd8zn8+FJq6abABh3bICkGb3y3YK54tOX/eVPgyzWZwh+g++mDLXtcFznvdtPbMy1XyLAroCDaDwHSI6QwnnBAv4x0jFec/lWVfipgLB5UUsmTHMRWJd9drZYgeBX
jXt4NRFKnnNnYjTBbwMtHmi9kKaH/TRO7bFonbTN1HwCuAdzxK2ZmSG6JULV+EHLRAuGEKpt3GKJQiDKdCnqYpyHPaJvsbAgmWtkF31GfGV5TzYMSNSaIKO6MigU4QVf5RhMOwAi8DjKAcFK9+85Cx6601091bOI
9Q9s+HRH7jfpF2LoPHL7YYyZ589CGBOH2BD9wxjx+jBbH3S8Y/mhQYlKTxsMmJeOszxKlMO27esHALWFOuOqOWnjQOKlMwRj4uH5Z3O8ezNbD+SayMcE7UBtJQMK83BqAJVVEC0GyPXzkVpivt34k/T0a1qQU3Hi
e5YIPno6iSMPY7+a3oz3qte8mK7igjuqxKsLvDW995S23QRGI9rsaNt6UN82TAVvp9pkpghntgFs8X6imarxw5izJuBbyTZRrNlDsXbUPg4mvAwctbQPa4zC6L9o+PP4W94YD05n/eBC4sf5wghDtv+/NOhQUQYx
aUPVdHa6Pk/HS1wxxi4NqvLaIaEHk6T+Vcj6DCcNueHmqIxSh7AU61H9hB4zdSkHieQK4f2k9vpvHGr3sU2VLiC4SDpKRAjbH5CsjacwX+kTNA77UDbSTcMECNQlUkP8b8TA0EJsKeZiyQnp7r7Lo30Q9gIZGcVz
XRBrQl9tUbBF/Z94k9WWwwPFx3VVu3CEtIgqXdeV29hlnfsWRzyWOkZpc36k5h4j3mP3LPuUM6MMm5ujL21eRmSmcaezm85lqWDe9z9s7lk8iCnnttrjbVHQe3QTkyZZGOWgt6ujqi185Egt2/Ex2JW5kjBdkHVF
8uNtcTZlxvfV7tbhW5o/fEX2VvQy/wTGZ8LJE0P/fK0bBJH1uyAhYtuYMMg0dO07NzSe4IH71+j1s3JK9JgF005i95Y1gkgUQCPS+jWXRbBVYXQ+7E5O83fdSVBtg1pF+eknSavDzXSeHZ+CMR7zSkmbjjeS5bla
/wGa7EHnJp+QFgnte0gBZZBzSIH4WfJbgHxPL8asT8vSygPsrq0kbEIZ0QELD22jPG5rpBCF22U0rQOzh8wx+laRzdsVeEGynAdqpOL2jp8fO2OshIgN4qHQz41kQrBoCbjMSIH0IjIm1KKXS6tk6ecLXHGIUG+Y
REZi+qn3WGlvJFuFWCHl/KBM9RweZBBhU9s8HAaE5jP/Vk8lz2rsqt6ekjehpGvX7Rzj3NObx+3UvRfKJ+4dJNbHA+59zkyfblM0ij9VxZDUQhnrTS8Zu00TnrWXC2mclepcpHMe8kuXMLbW8hCT3cTuOvpyFrm8
tL1N3i4xdB5vkYtLKPgOjQKst2WKT3SN6m34zeFmkRD0bWy9p4rJFcPdWjuo46Fnwu42Z1WTW1M7O2wBxM9upuPOHG6WiIZh7+J73sGqERdkyJ6SgcLCNcmuOSuFMwsxX9CeFhd2vdcedawjH93ZZxpiAB2fmYli
08gJCtvAY1ieII7XLC5l3WHadCm0Pu+eJSTmAHOo+ht/VtWMIPqamd0CZnBqHA+JSQHKXRc9qhbbe8+0ScRV8eKycL3sW7otXLdHyngQqb3LgWIlBduHiHX2Fg6o2cUVfp6Q9FyHMCloDZGQkN+HmZ9kF1ibRUyq
Hws1x3ruZP6Mn1kIyL8+KrdRIHVd4DFQrt75e+fjg/l1GbzPAOesqaark5Be1N8zaDglUBBqnH2nyr/q4/YSDl/5rYVSU8RguWq/8ArAoOGqDvNruAFO9qrduM2Fq9+ske0znYpRHRFd28GwyDPskU+9XyZmnRn0
6zHYT3NoypqmnqPvRVa2RIsQpyJtdBQyFGi1nryOR5F8x4lXV/+JdSVb/EPsILuiFd0W9q2Hx1y/K3kSihNVcFzvS9W1X0x7u/xojWbX7Z9dO3jHMl4/X5pYF4UgSPdG2gZLG41oZEYESXAHFqRCW8m5EHds6Lnr
zmuzoSHrkMJXCuZdS+jSor5ICtrvm+Tg3bBnPxbOMiW6yRHXUZVfoYk0n9mTdTBZ4d7kOTbPIkBLK+3EVjx0Sf20Y/LY+txsRy/0dL3J922qAypa65dBxu8am5cJxRCfjn76Qze7Eds4NW05WbEwtXwdqVLNcHV6
ITB0EthIwr13c8Iuu3g1PjMMv/MZCQufWZONCoqFP47TAzW1XKtQ5aLV514qST+7/IJ5NNlwbAY9zoEBS6dcxN+gMOB1e09pD/dyT+FQRuJU3/BbCCLbPesAWXZFYzQ2/rQj7K4dBRJeg5w4fiUs7DwIRIsFclFa
urWnB5tjEZxLzmucX99uTrajtIiZu+Mc1madXvYXMNOtnEmHjwdP2F8Q+S+LBG3MzReD5A0NQWiGju83C9xUk5UFokEUCsE0oLBM5qwM69nrL91x2ebrlvV8PyDDww6rSEwkYcQXDOwSiFSOvb7czRf04ssAo7Ig
Ym4LLySfMNOkRx23lDywOcVotWKFZ4gBjszDJW1NosfUoztHgR0UYYqH1HyuA8ykvpJ1zKPpuvzYhYdRILucCk4OEHECZ5XphMEKlMIwhk2Ynbxn/z+1gah65Q+ZWuwnoztIaIucklROVsOmiFjl/34CIY/VAfzn
FiYHWMUJr/YvBv4IhpWysODL9FzN7vDs7XteqL9AITpDUU4Wi7+suy6kysLihQD/ZRRN7KL3z1i9KQaVVsG/bFsfWnX1CbLWaFMYv6qMErK9YKNoF16b6OBNmUNV06bwMVHC7IFnXCeB2mpipoqlyIM9ALeKJQto
TuaRH8ooG9bmZEkuTohGBbKD4wd73/u16vyVYH0687g9Fml2vUBqgpBY6er5HqAt6KvzHkmPXh+2ndoYJcznUqab0+exzgzXkbnSw/Ul3ZUwt5xuyEv7iih7xzRpXQDba7SHTDmHzThvOWeZHmB9c55qZ/tEuT2Q
kAxNcflUdKmyAehhZ6Jm7wqONkm+2GUvgQaughga0VL3mzccTcqqCIUV4jP4yd5nrXQLouQXyWaqSte6ddrLoVuhKzisgun3JMoeD1zoX8wgh5X4+a8gWUz9FUTmLI0jo1h9BpE68FnwvUk/vBXjzwPXNoyfQ73l
92fvFJVPgbV2VkPleVRkBxXL1VZ1mXuMm+/y0W6pwwuhHn6vfSSCxJLalvrOMk5TuLV/3Go42cQDC3mF8VHkonxKxhoCwCnuPcKbGUlzHuYjlf7iHTcvadmWDDgIWe86tJOzwFiYnMDcH2t1VfNju+nlzDbbSIFp
MDRx7EpafMKkaOWsQqHY+K+rqQ4LqOH3MbqfpV8MP888Ok4VW7F2WjJpJ7dXOE7CXUcYjlPAUcYhW3fICOfKdTbk1Gkd70Th3qBZnius1DPqDn+LVIog/qpiGJZAWHW/7QhxT78xwG9+Dnj2HUVdIFM+PxyO7RmK
W/ZAnQ5TNvFc7WbluYYFSE2AiKQgpUCcvLEnMsGFEj8lRwwO2MXxWro6cF7/wiepSVV/qtic2EJQiWRMuAP9w328y/8Ur9XqzjPc/J7qfcpR2dxeVq+2ika6J9pMQezMC0M0qRn0Rb4mX+8Ly3KYLuRkTpvSHd0c
gmlc2nmV59kR8n+9sb+Oj/cb09ZGb9b/5UReszbGkLb3EqaDZpe2dc9ipiH4TdoB89EbVuCrOaYA4dE3E+ysHthrskdr+5ZsInMhi83Hwt390GEB8cQyyWGJwkN9kixjFm4mufG8JSv+S6980zMMviCfS7OP7HV5
H0TKRdbbWx3zzZM+oa92ho9YAS9G+Vz8+7E+lBEuC3V/dAmY0p8ocy8mVz2FQL2IpXmkr05YkeTMuwib35OuSFHmL1QZrxzBc7hu6/KPjZRtKWO7TRk0EpVm1M2wz/R4DO4sQ07Z5vCMc5W7uDEDg9vtVwLgWrib
/5a3Q3FbvT51bhri65YSyKGhbIDxPoNMk2mjJ8ooXCdNIgGYFSLuUVcMnkPTZe+BnAkDadHuQdIXUKeGdLdhmnTvbWRLdGZs+CWIHCpXOoRvuQPlBM1maQw25Y4Ei4nhp5zbA/z25HVzcRhkTMvKvXMcgS90g0bT
BVmmACcAJEOHyKzG6yOwuuOewvVY9djRaTeG9HEuxJhR8gG5Y0T5nPHxOTJ/IjoMWjFdPVAUuseTNhDRvI44W207JH8LtR0zSp+2vWGSxEE4tZB5S/rhLuUHGZajmwecrNvdw8avAwTsOx4sRvu9Vzqv+P24MVSr
Un0tBOJ3sIf7N5Umo7L0uIh00a7eNEH6bZD6BsXs6RA+8ALH7VvHtrpLNRudjzhXzvaOdYaFKY5plu069ph7keT39+hX6IhhtZj96XW6Q60oAly8l27tqWrY/aNOqwVEOgjO64u438j46VB1Xaa1j+oO+QCNjkYg
/yTHbSNqLz3lJJ3PcxHzLEdJif86hjj4o4YiLoS6VbhdRQmiy3gilE03KCk1lJpSsTDdYSj39FNxPTYPFGeXu6PCoiOuNGmXIcPz7/acWyK+XIkV0yP9ji9HZf1nJI5wSONWnKGIXH2jqRbzAQ1B3YWBNeRM1EYb
tyf5ZBMyXGEgQza3hlPddpNSzBHHfKQlA94jRQMknXdLtb/FWJUSzsOBtUWt9h+3KBtE54DTBxth6keKd0rW9vpuD2Lk9xgrgQwlpZ3KT1Lk+wzeEkJ3HQPsgNNUYvoJ0P1qCCy8PjxVq2xT3PJDSbHffczXncp9
eFU+TiYlbqA8qjsLstfK2mtcd3DD4efbMW0DV50tHg9rlOcwrtnHL1wsRekLXkhyqyKwGDuEEnl2ZWQNQSwCn1W3rvpLpdkcWfdfxeBWhJmCYs2J82Qn9Ix5eMKSQH+BX9f/vz25lK7WzLYW8vPF1q0jQjRvjrJM
AQxBvwRGq7Cg7UmmBI6utvtXUkxbgdc/rAINoW8eEnq5xzbmMxb6sVB73TlXmEaQ2h7Qpmm5TCNLMPZ6NzRDW1xWzpI6fsElOFtLd+V6oYBV6qyGuFH4fD5YH/EscbBuiF+j9aVxOSRpOdUWZarQf737eNv6+9DM
VF5mVV1Rtw73659h5Ee9ddma2Q+Jz9hK60wrtLb2mr0+u+qHvQWvMfDmUIJQQG2JCn3bHc/P0BQfwkVI1kMrE1BLwE1OcEnXwiUN2BQUPyHugSnJPnpdOpY5MHTIFkSY1nLVxGIHpjEhBXs+Jn/iNyrjTsP7HEc/
SXgd8a3C8oikIc5H/HUMlNJ3yMvUTi66RteIddgc9NMqJc689zbdkveB3+IqAbI7m1ZeQHOjNeVYtHMaJIQk0rFXAd1SNJulXTjZzFznIPGE38H8OQuv3yMAEZNyv1asW+ELbEHr5Gj1sdCg9/Edow6XG5aGUeLZ
CAUD9L3LmkXRxzDpOcF37yMnKu/nkvR9LiiteeY6TpKNR47IL5iayiuxwyVEMLsFeeewPsce3QR9s6LlQ1QuBd9fV7zE0X25SdxPm98kzOZdTb9MDoCs4KFzoZK7UEF2+G9J5tPRCUwpQhFlST6XDNrjlZN4V14R
D/BEdZogKnpTMCBFl2Ojmx0vU4erot5FmObs10ZV2hqbK4BDTkczl7bf5AsuiNGlJROubwb1gTYHce+f59ev+0MsXGJeF8MupMu6rbvxBVovEmM0pDd6deflOYXytF0nxIKGuqsyXwJVFgvHj14qj/wX/SWrH9dz
bdntq3ltZu97SrLZNk6hYIp+ln/zjQnTmU9k9bM8RaKbfYmJZvy+IyxVMOmUemCyL2bZ5nxoXvjtzrtUUHBQQ5RyuGdOiCTiJbFKEaWMnDG+HpNFiNh1k5Tk6wwUkJ1AI52l5TGyKhbEECxx5I9Zb2omlA0V1Pb4
253jSBU9BytbVEyotitrX7r2C/x4qrXJ7UFrgD2YZ9TmK9QAXYMvU7wHtWgfKN8r3zqMc3GVB6b+fjlyfLTGcNg1J985qATWU77Sp6g/Jvk5k2A8f75EtNtYJ2nuotDemBoXHisCxJVpIINJ9wiAM7vsW7VqUr2x
jxTnJwsNop4l8zJNNRKM9PobPOPNKusj8XzIi8Jd96qgJF8Pm6pu25wwDPbqtf1fCVpP0i+IVacom6sVVmZGOoVhPDO12srtHvg5g8EVgeNSEtQErNxpQkV4lITtiBR/v9U8muXrxcmagCm03C5UZju7QCjZ3Ub9
5BnPNOVWQrkeyhP1g6q2rVtQ2veWXRg9Rgyi652vjp9XN7Cf0I4v4rhlCxTFTd5aMh1tW4kuKJbgkefGqG1IFxleVX2ecMX46CjEc3kF14tC8I8kSBdseBW/oKr4cKuYmucWph+jHgzrzLIvE5+jZqFYrq9zw27V
kfjd6ITTaurroPn9+nXCwsN0nTXWbP3FUVSfHXx6z8qRGSeL1HaGmBtsw+FnCHyvca5EzcAnlkt1Zg8lsAQ68XHH/FNlpZMUya/JSpEg9uo1RMPBS4txPe9b+Ek5crXjjcv12BqFMou2/UHNNvVpdhOPeMRirJ65
hIRKASLPT+SrolKt/9ddevKQgVwzV4X6xwu144UbcF84nyxPFZHetcFQWGwqoR89CVNJB6cQOlGSMK0z8kcIYxL/1aJNovMZnkC4EMu1xxwrjik3c8lNWDH0YntiRIByY5FzuGT8CqH0/qTx2pT46ydlgHJgjalp
/aG/5E3chP/e9sZuNQtKsyq4FcKqT48pmFHtboyRik6cs6hLQl3fim8WlB37hAzCGAVoUfcSWZWb1kHaPrAvh3hbo+GmunBbGnzTAhkUGX6/0E19rHv2MCpR+wWuC4BF0Jafnd9F/b+6lORGH5so+avoMLbGr4uV
c7gSAH1aLSpQPqPn3NHCefBAUUqDj6Uwdmp3LlP7fTfjQ+EEdBM/nf/l/4PqVnXLE99ujeDPa12IVd0lGlqacJn8pReFUIBYg2Lw7at3J0tDwzgUypMVhddBYtQZzS32IRfAM9wCznV39ey52Goxf3bRYVj1ZH8u
VWqkbLkOpwZT0Ci+mTrqvHtWPAShidVEJKghYtZp6xmRobACRz3HlpX+B2G/8uFNWoHC+65dh8FbvTfoeX9ZLQ2X0Aos0bhhq/NFbB+F7+hlQs0be3R0GO35JLqY9WsP/Vfby1Prs4Np8slZotov3RUOp3ChWqml
3c5jPu+OLRy4XftWoqwp+2T73OIUDHQU/CId6i9Uy8FjcRI3aXn0sJgAU8KbffIy+SfBO7gTfAbYUFpY+7MiUoh/BvTY319fqdIIowU+p4S1Eg6J4Ht6UhVsTVMkJHTYGgU603bKnFbkaHrtqoQvJbDEWx3eUCFg
87BtM79kyZbPUuY/Mo+gdfPubsVemAkcpiEw8/dm0/b28G7eknG8eF1V8uGrZM4vfX9As0yttPOl3d9IIqlulfafaacz5M/IcFev0t96vtz127wRZvKhx8GcKqPpx73Qr6AhexU9FNxEnAZGKKwbxbBx56JXBVxM
YR8Kb1hX5saMYP5IYa6l9jXQdbBoPMpd6XT0OcyGzI/m8S+90Aqm/Vzd4frLSJqcGQseaKn7Oy9H4czWgYmEgCjyBewlH7Aopqjjwvah5NBTsojwfXqPovXn1jnyrLxMfb1JEfBpJpker0f2BzI9BoiFlOFrvFgQ
a6IAKyZl70j4vbwgPGXWwbdwhHOFe52RKVJr6qjGZ9oIYTtU8W2Us0BjwwNfQkVEx0oQZGBxlwgXXmfUcQtxreDh+DJeO8+PAFfIcDa5XQcK3PppgoCHhDTWkBhLC6VgOPLRUUXmSpNKo7LHvHNhOWDO0w1zdlzv
ybhWkyMyGj3KXRuXfJf6m2Zc8M5hNA3Hs2tpuFESj68z37dne4z7rPsEQ64lsrvmcd7QCO+iudPE8RzgUYV0tr1udkKK2Lf+hd97k7DHtbvC4E/rNscU9gDjSphzNKDATmdDqjCwsYk9bnv1WXBSvc0Xw2PrlYiB
icaOi/kunAujGZ8HiGcvRqwGfnQj4q1/LNQXe2j9pghFtCKlYhXkkxjRQQoRVN+CXDY2tJYcrfTGE1DLZ7Qwi4NjVskITk5zgbbDrQfC+flTfe7WTPrd9A1fx5I7bd4Pckb8jqvDdPzEhKOITjQfl4j+nYvX9NVT
lsFqbZQlAtTStCkgnBrfzubhORMr2D4IS2Ob+1Y1YkBTtc8uubk3+K76JhKtyIJI0EujokK/N1scOYKVGkaYBYICxAv1KE0W2rW5HBBHZWQhoZ73MnBg2DM/+GUHQ00jYYHxTrzzpZM3JeC4fPuDy/xvmpy6o/k4
C94KhR9DVSXPVXU6vSlFlvbiKmzKRU3MCGVvI8l2ZZzLDoneL7gFaENf8RUDerZahbpD8Sde7KbVWG9vhlqdR6eXlV+2612QodMGcG2m9otFX9ljCw7Z9iZ8Qnh8nGxQZzJomTfcBTvzzvSHQYLYKGCJDk67qM5a
9J5ifUVjs45kge1na0nXAm0Cc1H6QRYI2L8H67+S2iNhF9EHE0ojgYb1PAFKSSYR2TZo2JtuFvKjlWFev+mYMCd4fctsSjbpaJYKdjnK1KOCsoXFbEtBHXleIwaUT2vHs79w4kzvEc52aRsIRxBxvnRP4FMWp5Tc
L6sQRMyJAfKIOcSTewUWwoj5YdTOy5qWt79aFl6TQ1xVR7oRt4BUzlxbdNEJGn+o3ooia5TcS3TQ/zvoGD6R/6kb44so6i9dSi8+aZekCP9aAz4RofFPdTFbPp7oQvUp1mykW8G+Q1tBwEZwZLL5Fd7FzpBdOx7u
/f9XAc8qdMEd7Fo92c3XcgKFARbVaaQ5ypZKZ5vtBza5CSbcodVBqD50p02ifxKumuH6nPx20XHvx17yqi1UyapWzT+QAfqwyohdYhxO/jsKf98YoYZXD0ihgViVZM4XM1+br1Gcup9bzYkEvZiOqtFxn36Q7c+5
+pWTrITcfqJOWLjZk202Tu3D/QKAY5riGPvRkMwseC/8N1tjby7fo0MRf1Yasw2zaQfexj7imhUmA38pxm6ABpKweGu3R4JYjp55VRNY8fh4lTTZZzTYJrqxrfuxXzbF+1JceMxmLfecS7bJCmBH2tZHOTIs8HLb
tfC1Md16GPdxpGnqW5iCeEyObHli4dOuX7l9GVgNc1WR9ekFxLl+e9fAT6y+XuSeZo4bMXPexBb+2Y0cLwDhmY2Bn0k9OCDSlbVX5LD34b5fwOOwZ3gqShAWnohrsEHT9Tn35pC56cQBLAyCSKMCWH513MsCsoKi
EwXc0qClxEQkcRti0At8zwm0Vx++DmYHm23t0d2XVkOJg3Hg/Qcvk3w6uuYwwbR9sZbRi84gpx34BNQdG2YC5GpV+wZW/L6+Phdby//M56BiOi5po4EqdaZ//Z5ZYE15GurlrepqbjFo3yaFe1910QC/l62Rr9IW
oOvHY7NfGtThx0e24xCTA1TUkSqHdXAwsp2OlnSGok8wRLs9GSoZ5uQcJwNQx7zj6uiJN1wDwZlRdYEstQPVIzr4hYVOZclaiTQdCjp/UHh2qkR3z9QlIV5wRtIup1R9WcYvn7uEKhvrOqFDO1MQ5Ox9DYF6nivc
+L1Ej02a3fCskQb5yTjHXoOKfsWZpUD0lhJ+wRjXJN7vkWbSs8k+G/g45ESZJcGkALyp9C9JokT7SOoqaejv8YxRGowfluRDfVELVJjax9CjiNPVo20o6V3CHC68H7Zv2OBWVAP8eIsvVNbuZxkxt2EXaneuYTUW
57WcuztgddwduQBQ491eX2qQJMhfhuvPfgGH1DaGZjWnXbdDkaKhGRGTtckLbTR3/JkqZ2Tq2YhdPE6w86xls/E1ZiMDu9v87PREbD8py9X7BSGIKI95RqD1M/x2z+P/Vvy7IgMyIrtEJRnqrj14u7FgRR89qEh9
33Eagjk7KZAi9h0mJOSwuGykTCCNCSh6V0ISoO6RVAR+c+Uu3iyh1tvb1Gla2jGP1LQ9/r9b2zwjjdX9OoA7zeXqXa392ky4hyDtVeV0FbsoRdJ2xj7tClkYt7lSFhrrp67rWR0X1jrNMuh+A8Cr9kfT0oMYDXem
x7nf+JVG7NNO9DLQJDekwgBnmgt7pkBMcVY417zZBMBC981jhyNi02YtqmgNswkEcecC/QGz7NzgkULlJDo1PNbKbv0Ranfxktb9D5SWNL2JFgZI6jHW10u8FCMdKUweSgkIDl2bBvJFn8nldgEbW5FVGqSpm+gy
Jgpte2F0dPnyeIk8gxGV0+fvZ8Wtwv6+F9CHWe7irdx4quw2Xho/m6YlElRIJ/3rw3Zw0qPvJjELO16Cic/mMSEjo7AB8PEWSdSCtFQ0jiQAlQFCHU/w0lHRQZmmxHV/jjO2sWxxPCdD6ClP74B32Re4N0EDZtqh
dPpIHpZCQswWZaShItn7Yj6ySnmPl0ZalhvOYYvsExT6jdtRQF5ChT9ysDG6QaD1Wez9e9r5W35FgcUsVDruRWUymAWgGf25SUvRxV7brzEWJ94ro6NMbgZEdffCg8NNdIN8+q/XZ/Q2Dp8sJWg96BHEh5c61fJP
XMNLcUJswBZMie6UOLKzcagfUYybJ+3qh/2OJ2HuhJ6i4f6BOpNKn38iZCpwprf9CkArHdWmP49taayVknQnISYcm83DCfnrPbqrB6aLYdPFqED1C48/0brj3TYp1H7DwWsWxRFR0Z8nR44pi4q7zeintkFWFdDk
iax42rKTpsYtpTg+VKHFtjfPKcPd1yZNft6m5rZLV4G9ny+HCKxgdps1tFslfkr/noxdYxsdFjOBjH0o91lUD6SrJ9ZHHRAAR/VyJph7Sfs2phiu8bhC0rMopSAK6cLsm+L2n3i69f1wp9oQDz/T5KN5HnTOifP7
ET/27toPONHHmAHtF0TuacjQj19z64rke+CDdu7IfGjMZlhvqrI+ly1fF9OKqmmjFZuCOAUpUkQeA62y+kC21Z0H/wV3CPL1z3r4nzOd1xlO9GoR6EONtOeN0aeEWchGgoL8ewFNHYp1SGz1mU+I7WqCtOTbn6QG
OHycLhc8vXsGIauLIwvfc1xYiuAin45zkY9ZAeVECzh6ouCA0GiWTzpgjbu9yCxP49nE3n/Di/FgoxQoCoP4ROej/1dO5AK4nejN2qdCBQtNBRdRtMBjRGCbAgbs3AJfeWR4okuCXYhLFP3uw57Oj28OEXTbI6lj
NX0P9VIT6cM5ZsC2sibJEojWVh+zQASTsUz3pqPriftiOuh1xVVmsOMJjSXU9SoADoSGHQ3MXyv92oGVzlQmy3SHClBSShTZdWFpF3x1PlUJE654bZqVX9LWtSQiF4w+fnLO/f/1wZPZWYnCk8aWHT38cJoN6Xz8
/qKhqeFBNYIARakIk+NMj7lN2aFB8oRrqJPn2kh7+SOIVo8uTLV+1KATxSaQWl9uNXpOyMBLsBBEbq4JjHfavtmztsmaS6on7FUSBFxDJlzx3XUwtrh4bX1FaWrTBaV8fHfmC5kX2KEST1WhvJiYnZrqbvLRpXp1
CUy6qt4hPVm1NFsEm5ObW2TUSoT/yuvYY3TIsTAovEASPnyQBT4ISQcBASa1wAX1Gvcyfl8TTHmkJ5ZtSXAppU339209md99qxrUkYBHXOQmM+Cpx1VmZ08dmqmS//g84aAO470oVFnd3sG/xDb86Iji3lHNHlb4
8xLH+FvsaGpVL1SQcREGpQ5TfvU7oYcwQ5NJw5B67P/8kRkGJfPJf+WzaYwzZczXumKcsL5S9VB2LI7arRomYxKxg4e+N6QtGesMqWTwcNIpsstI/q6X54skVjXyHBzjVLxOiS51eJ9Z2To+CJyvnsDyff+Ni6QC
pQQuqYlAmY5g6L4VjHqBrY9kvwRpG/LPyNfNiO/yThzhhTU0WgtriGERIWhkxA+H1FWYN4AM74QN2MziRpS97hv18rDKCrNUEueTKDhSbw+0o9hh5OpVTiywVtjrreGG0Eq0qaLc+yJY8Z15GIZ3XzlwO8IBiQvB
DN+V4/DC0V/d9pDt8loXixIstF67HntINozBPz5Xd4BZHVVGXGJsSTNRqC3hzDdZkxgAjGyeD5Gqp3owVgg6+kBNlaH1Y7RZtmYYpg8Uh/WffCekuE8dDDuDRB4ta7/TMTYq53TTEfb/QvkCzhK3/xUyD33OUpFd
F4rC4kHWPle/Jr5/o12zkvujGUJIeTdII/O2XVcnXTDgPY7HKQq8MD79HZpg2jPNgMdkS8Yu8XS274lmms+svLRLixeQKoNLSBmfaz6mXN78paGML5boGMw2923bE+ScY/O6K+miOGt3HPzCe2aXnRkP0qiyublR
6I5s8SrMw5q3aUPVpbjnVK0C5pN12vYYjBVZ30vZHmaatXbzszd0UABhIWPzhoajB4ivDNkb3/kqcHK8zedH8K7TD2T28QujgthjnsuWE45qmOSbTfNRlMNoOC1fDXL6GIc7EauzfBIxHpHL6CTfRxTuMR2KygDU
mLd2VvJXrMuIvljHmVDoaPeO07wzdRNK/kW9z2bu+GP179MIO4VD2k6RaRM+X1/FKQT3ZZJpQKiuD3IXniqkPL2k3lszqZXcziyad3H3TSbZEb35IxpzE70RdsF7zisZw4v/X+cue7fwOwIkFKl8ln8PE4n5Y7la
Oz65uhPrlglCFjCyjnZrdg0rPFNmzGnD6yTZSXZmM1EH7Q8U3YOW/tcnfCtAsEP9fH6ySdX65bO4FpaQD90ELhu8x49Uc5qz0ywV4wGTK/HF0ZzB7qagFrMJ1Sjmnzpko/dQTvLv8ETWV1qHaz1isTt9m0Vm88f+
aGp4XEbLFkKjjPH2cmbzK2wLGlJVqGrO4wZC6VUek8wHyxyTZaf3+3Eam+g/TnXEpx9y7KiC+MkSpA/yFznZ9v1zmPIPy9Cv6rlxX95OiJlvc4JDdn+7zpLJOU5uTThYpgstc1dVEi+fR/K+rc6KgT1GR3TudWpb
dyi1ejCfLrXH+qni/ZF9sdW0xIRfMrIeXl6u8Nlij2cCVKy3VplUbU3s3p1qIQSwpbRTOS8w4NLMbwCjC0Wnbcog20QvL8wZIzKvbshU+0Fyr0XtJFFtim60NEvmK3lugBI8bflnWy3yECkargHx5UYHnzUDVPNb
a/4wocd328JHwGNDhAfxYLllM7xlgRq91l2HrxN6l8gzDLWtfE51frzX6w+d0PC113X4UAK+7qnkanf2SRksfQDmF43RXNSZPQTOl2AOt4I2MLMWjXgEni7dygV2tu76vhAIQlR5sU1mn51KdHkDpELRDwnI2935
KDpBMshplOpEfCtw1Qj22IYjupSi68o5nhlHg90z/DnmnwMxEbzy9zveOfdP8FvP4gJo4OaaQe0C5F/uRlOIP6ATthYrWA1Kty3eO8Gpn3V8jpPtVcdT0tX75nsKT8KSeEYXmX5YuK0GqQvNQCXVuvXtHc9BprIA
DKxFLWl3awOr10V8EDDrWNLeqSCOdGvxTE3VY+ob0yGmNnDs7MwbrAHfrMMbfOle7kwjIwLd2MaCyBjwHM5RSuWqgZ2CwXE/+QwuiqOHGzaeXGZWc6ueiK3d1bp5uDDGxguJ+na8FKdfbOK1WVKNo4QDpNSGj36N
1lD/gZlea6BP2Ks2c1RloZvmED10Dold+Gg2GcosQ+ahs8EtVBho5W/05LZ59fHmW5gqHYw2UnzfsT5+/sl1zNHinnvGPFHl1rxKvTypSRs6uzY8LpisNRJLmZqyjmjN8JIu1OlNF+jrD6G4wjOSvTV6xSxLabj7
e2FBPPxshnDj0BUlqMLUcWd8J/IryHPNjCTXOFIug+qFBtI0JYg2mIMBhBvx3XUMQtdfUbygGIJXrKOIaRYI7GgiAQkW6B3C4GcKrseoDZCXo/nm9LSyd3BwuJcTTlIbTqd7WVNufKu3Fx/Q46TRUhZMicDy70YC
wt4pCyxJPbarqUo5n62oxyre/In89N8qxgo/+i/cSuMiCv0qn6lHHVcS2FidyaDPlMK79D4pqlu9Qm0PftBkJZesYtUDbo7SvHcqQ/ZE2LEeGZK7nC6XNG4U6AyVp5haqOlsc1K42CvWivpVVaXKjZpgSho9VGd/
NlrTHGcCHKrsRZRqKSNduwSxkLUCTHqLtqve//v6+bFCq4+gezoPyyG9VfHLtTqj5urBl4iiRv0udyuYVVMSqfzRoWTFGdN040izdyq9jW89pCruinrTntFHW03v7SH42PsHlsxmEEmwvnWvPwcrdrjT3klpPmDx
csTLjIaH3hRxzyQsWBYVPsD2Cn7TCci+ed4VF9aGyZHEBD5qBr8W6DmfCJ6T4olL1hlfTLdkNCAyC/IDpuWzVDhAnFe2t0leLTYmSVXcO87aRIXmFPhz58NvGeySqrB+l0q1vY77QBcKraK84fIVK7DLjobJmgdD
Gxdq6YkIctGY8tXf1oP/71ADwbWpqKjPnIbRJ7nIn6rAqBamAK9TFXDbMwZCsZWrzmJ66E5SILJsni0dDjX/UwyZMluLuTAl7J62rb8Cu7sZhJOgrNu99MEmSwPPRO17orhb5PYSHjTU5FM3u82J42IfQqhkbuJe
AkA/hq93924a9I24JbOPP7Z8t2dkCWAnmV85X3cPWX4lmLCU3gOXDirdjV58jPxJbj6SrudDGcByGi0WLFY9d7qBdIxwz2DSIjDtuhfZDFPc+ft+V3T8fAT4+HtzzL66z8dqP2V0ayOs3KJGbTBGLKcsp9Zb4a5r
YdLex9MjfyyE6J/cqMvDw3fq3AAKvro2roEKkpp74VvZTXOBRH17+6s37d9LnBp3DyKS1bBfnTCBCCAcDTORx6k2+y3T/F1W+2bWOul9aCkIJv79J+Yr/GZhhd6AgL6MUbVlNvchE2o/Z7ENXVbIJOqCclE8GVe/
fjs4y+q6jarL/AKp8hXDAn3hI1MFdpKWDEphDRuFqQB7iA+6qwmve56ZaFOR/C/j14qx+GP2uY2i9w9Tf/W9n4zMtYxKdpRT/mA4/x3rWLB5IgbhfMWr0KJY7Mvo8R8BDkpQxTcApn9jD7CulO282BgkVvcC7LM3
K0c73WxHlErqsRpy2Y/OwncACBgtQG1HsqPmqf/NlfAvu5fl3BXHu+9AfLE9bV1fjI3XNK62i3uu+dSaRPJLy3xRb6yeeTJ8T+G46NMIKgyLn5cHubiqr9VbLsB8FgMRSrH210A0l3bnwvDQ5nHBcs031k6SEQwy
10ZZT77LL/604m0MwxlwqNvVGrPlTTfvpXV8o0mlZTgB/D0Ca/C06vEaTvtmy/llnmr5nH9v7xxPbmFj27OZ0obbY0SKhAoYEjYvdXNsy2XKpuUtiHHVKaQWfFMfXudqUHTNeNtRYXQmY+ohBiLNczXlsnsbj6+K
kuD6OgbQh21AfsR52EZer9EOuLd4U69WXnPVg5s6d64LcFMId2pdUwlUFe9tz1buap4zemfqGKlY/umW1Um9fpI/slpmsupo0l0UlB5lNBOs/27gZp+KATiktZlsRnu1ZfBAq0Mk3OC6E3T48YRPNuUs+oSFyHzh
fHUKPXC3x8HsVKAhsaGgkJOvhzaqm7MYv8lAiqK7ZEV+BZhfIli3eMt7Tc9iKCeAzvaZMxpoHYj9F5XJ070rmAx9MJkSpLW/5dMbfG+bKHmRWwwi1xlWrHGanR+XK/4XRSGin6A222fu9rnA4dp1C2QWJQ6LcpwV
QaWSGzntKDSR6QIzyGpxxcB4ejl+fWhs0YKBRBJtmA2D6XMy3t3365ii8rlGBHx0JsHkYML7Nqj5y+FElzwCftoe35I9LFGam/lLLAki6o+/NV2FNGvQPXp0uzsyWg49bImi9ird1N1djgbvQHqM+flHrtlhdYrs
YV6Zq74zf3DyWndA6gXFUCBnjxOOEmckh7BvecswEyEDN3iVUx3ZnLadnMPBF6oMidS7MiaqijKhMRmzu2NLI/gwqxChCPOXKdRKYft2RXHVueIurx0FYDVWaca95x7Pcek5GLZQHKqy2y9o3azt1aEeYfRscX1B
skJm/rFKJltFqn4RHKOly8fwCeSRJwgvsaI1UXqs07RaSMgbgh3jUYeMg4HMu2ivLgvR4U4TYBjzNWRGDGEpgxS8RR41OhKyJusnCcByLEcQCTozjUkh9De58c+4jS9eeB6xS4kIxt6FCF5K3i/eF6J8GaByubj+
hkLtPVDePZelGWvr+e7N1RwZ2/FdGzYztWBBFnjFyXGa/ZwdBOwQdZYaOn9ObWdMq4mD5cuKCx3sN9MQ5BXNs1FmD9VXF56GFyFdJH6nrZHV93GebU2ECKwtPsWhwl8UX25Nzatzdxxdaz4zXnMFjb+zkjbvg8PW
EKYGo92J30ZHCoGn8ErMinhxG8y9eIF6nAv+qVMQNeaG3mb9BFCfr8Mur2tnc9Pc1uNBOsYOqbp044aET2ghJu/U+E0ON1DhP8W1iO3CkqS3FlRm/u3NT/CV0iW4Eo9WVj7ctCO8TWO8X+drKw8oSZwTzqwvg7Ov
DlDNbKFH4VLWifeeZD5bkny9Z2heXGhF+SdHYlJgvixMtoCcdvy7PlkUm0MvCNsdh5KO88WMKnG0c0i32o1b6oicks6QQNb50PnjYu0mHcZVkpXzkZTEmSkZtaNYNlfX4wGXaLEo6VCVjoMhsgp3iNSwTG6eG2ui
81HmkAXRnwwOFwuY50c8YEYONvEMo5p98Q125hR1kVanyCRpgEG825l2cpmv1095Dx0w0gFn0Yhaf1rpXEPs0X2SPoO3c8Jjlm1ozfhey4+l5E3AXAaQnPcM9A0XHP4a0ycLsJnKymrYZwh1DZFQCWJnzGXW2IJi
brjEyTZvXaBPEcPrvCYbQ71pTVzfO2WJfUTpav9YVSZFaPcd1G8QSYenvZVkTAMOoboUFVxvxhYlcf32UrZCropGGkUjTkw4U3uprp0r29ePYVYmvj/Na9pcQei3D7hntNrvKaFqSTAmdF5+CsKH9wpdnMycLxuB
q2pZEV7qvs4F7xglT8RB+b6S6qC9UCWrsxjQZhRh+WWXKsQiewY8l58A629H7jqdIZKocFf6YdpUsvKCv4MhQvnddryysd0OpRthx+n/CX3w17HVJ+lgA2rKzUcU4VvQVG4QmdBz49HNgjSmnBjFP/L6DW6Dfjbv
VJm7v2c0c6Ja8ahOmeIDdFHZQv3BvuenAb34sL9jeXuXRjT7m72pfBFDnf/LC3S1QoHmSANqx9rSj+4gtpZ2RD602OuFMlhIeaLoJ8aTzS7w0YrXF8W/HhE5/uIX7fxNwDbiRFkyL6r8+tmGKLYrs/qjQQyXh106
VQNqXTVvCEhU0MC6mxVMU8KHCxXRKYmh+Idu4iMBCmw0vOfVo3IzZPTsBlXE8nw2rL983Rfy6QTCDqxKXYd5HgZpjgsYi8/DmjusfgXMrX+OqNXUQ0xU5qeZ4pwCfRb1BIUsEQZ2fE0dJGaKE60WgcP9n0j0CTx4
tRlrm9gqJPG6QNmnSMCSb9wTiny0h0314JDixyfsWz96RZamJn5qLhV9+vX89p+TQfXllHIutVL6nf9tmnLnkFS0+fUPC5R0upF2RdxPTJe/CSwMF5b0rOJ++TySk730jcX8vsmwYlyYhklvJq13X3I0oaB3HLZc
ll7lNF91c8+sAH8PN9C/7TF/ayDu1sDsVlCenPR8cLN//md2A215RfdROacaOU/TkaOTm8gQYgjXs3bInEQ6ZoJkNyQn3AIs9MxJdNfAQ8q5wsGh8LEVUCtpTDUkVjKHg+JMhs2qmEMd6sQlwArkY3ix9lltieP4
u2LkTeymnJW+9qW00ZzP4rvWbTbpTYjiwdkLsKQK2/L9o1o6pfhtK8bdxct6K38V8YTmOrInL5gea36d+GndAGJS0FKhoDPB9rbcipOMItoUWQZVdQmyOf/56cWueAmxbGHVS+fQMkBDQfwXJ1wUrOWMbL1t2uRy
Z02wnKI9NSg9IIu+skRRAqg3iMWhQZb3cFXXMFv2KCKUkuTC/2wba7x7YuV5rXltPqEfdRWW/ByxqN0ybhdWroWpAOaD/CgM2uoQXGf5mDqwS3CjRUvdw9gRjadL41RLUQnm3QEiTWCKbK8KOaOkL98STAY6o05x
X6Ex5kV8HloDIF74zWM5Svl46enXPR6wQ8z9Pe/RvY3/jUWYsRRrgX9SvKPWLnyHtkAbT0uiwq06X/ALyc+KCpfY0PEA1M1x1jvAEUNw6LkZL4sMupoMZN97yHWqGsq/sEmFRbZrFdju4a6A5rkL8Y7z7Z4j7fIP
8VrLi2PI/3hxlDHSL1PDlW9ULFfmGKIMFITefdWmJcvMhfkpGesDfw/bONdz9BfkXXLpqszYWi0fGvsg+HOBrawjKhH++IIzrFBfhyyq1F21+rf75cKt7BIxQZnYuOQH8DwQYEU4GlXalea5geKLXhctQsuv+bE0
3EjKtePe2xEU1D1b0vouCCjUs1+8F4Vcfca3r4hc0PGMy/BsvnwLcmdWN7ncVkQbIXJkGLMXSrVf0zh8GlK9+ZzjXeFD7eyKzoPyWJQjRY5wQm0LT6ZOO0yMVhzvrB/au5ed7zAA18zwJVtckDVucEK4v3xIxZeZ
HguvMsYOHvZWWvrARyFsQMQRI1w4QlV3e5QN5UBv0p7/m3gKVFrBtickXb19/JlHZJvXhHuVlvwp3Lzmzk3a/oeVpDPPIiqZwQWBon3etlXOtl1To+vZScVn5LnEPcFkmSs8C/E02AKFwZ8X67daTAdAghok49iT
K4bR6w8Cq37Z/fKnSVy4rkU70Am/oO2tJwvpZ/M+yj5wJx8WBx3aqfwuZa+7G8R5EWhuNfWNRvSsKZ8j6GwzAsZwJStxbAnMYogBTMsCLA8GbdYkKZK/42lP5ZJghpRY88THfFoS201YclZIUwfjjY4xiFpGBtNx
YRjg9m+3Qp9t8vb2cuGZ3gAMRLRpGIEprRWVgziA+quvjlZQID9FtM4uSRkgjk+3v7efc9lSL6HK0ULxVUlQsFPhbPMljY4LkD6zAWK0mL9O9jPYXzjZdOJHnoh+KgLZkBluLTSp8foTTG92ZiGGTx/I6YAEsdYt
wE9whyJBdpr07hliyZkyf3o8elZeIL7dEcTBYT71ICNa06CZQi65pG1FcflSLHTeTRo4Mbn5SRaJ6jA7Wb6HOQqYW0AMvU2zF5lXwJR5lcI6rJtlmL8hJ7GG8X3GwxpDfPIlVxDc1WYq855s31g/2bzd8IUnIMN5
rqVrv/T2ARmU0FlyMJBWSp6GLoUWGt4UW0v667MG7WGm2BugfNqnfhxKaszHO3pvxvHebo7bB33iv9cvloNqu9NsF7Sz8Lfy2jTRSO82j++aJ82fwG7kCt5gJ4P6eMyG+cDKvT53dliWxs1EkqbF3wTvdhuIYajK
h0kbZIP8QBkEj29Yw8uxNutrNcHYnT6OPvxznHXRoqZYWOLS1Qlamk9wk7XbLgyWEPhgcCyYdAHslD/2Cyl9rW76OWjU1z+Kx+RrzdpwYTFK81GxIr7iF95H94woHHJYkLxo2tjlwVGwWOdgmssTcElIVQvg/vqK
zdMHUr2yIUTT0qeSJO/bt25UmqeN1EZBvebxzLE+FcqQynuFhT8dczHnl+fG36FndvhFtWmZAmWJf/+lemsViMTkbjIxe6Wd7KkmD7780MtteeFku5Cp/QNLgugyhhIrVf6mO9ROjOPT89YEyg9c2XAEc1r7jTJp
y62t0d8e+KKl/fIH+xLiuyCi6TOOa2MZ+0XZ08bilxoLAL3nAr66exqoKbeSFMzt9KhgYldjXZ9e6TR2H7BZ1dN++XJ4sFzVr8ZLiKw4/WjGxqqpHY3mNq3ZtretEB8JsxBbnsvSL3KHIEDy2knvtidSOgNLwt3A
cYZ1zU1dF9dQv0ne5dTb5RLcMCXOG+EOsnhY81x9dQYBK0Y4h74qnCwdZlfVoF8Y8Zvm/JFttCxTUD8fkMu/wVPOzzguu581D4uwvi9x8FJaeV6MjH1doZ+33BfgwIHjILYjHEVfPN0yi+opjAqkDqbDk8Q25gIv
cBTbZef5QPaip12Vm12dUE7AIY8AJs8q13cotWHrCZZNGk0BhWIsiXxJC+lwxZC9MEr20JOk3OYAxU1e13uDgRwVMD1KDsgRIEB2+L6i9p8fqqx+Wy1/v/LI28pf/9G4/+Tr+D1iMWCQllHAh1Ys45MOGgcXJkhg
cnBvvoCq45Ef9/HeAXFV6Yz6H77r93ouKeiHsMZmGfsc/3uZf0lqakMWq12oBw+wx9VBtvb1XblgC84bZKatJqTTc9lVC+2sWGJpZc0ooV5bM8ho0qayYh7BYbjWW8KE9dTDKdeGSk8hHGp2IbEaPHphjy4c5cLG
PBAm1KSOYmL7rmYX9uE7vKXuOnq0RKMgebhn+nU/b6CTudBKz6bjJsGYVyUWhTrfLXLbXIN785y57n4Np52TbuFkZjVisQT2hhfT5Spqf3eiFbZz0Gb2fnyEB5Ew5Ll1rdifTMTFYsRFf3OGgkhShFyvDpx4R48z
M6W135cVicToIZARyXUsxr2lDlBY8nH5VapurLpAX3vUjiUmicVGOQgLEDKwZtqx3uFSbFpUQ76fxNhFZdy7tBJBi7F2X7McLkhp2Z5ob4gMUoRGUupUtGaGKbGdMHYMsp2gsosf91cSAewPUeViTaUWs70Xw2Rj
Y3iqYtkf03+jB1NiXfNkz7ZsxrDtv4cqJXbxiF1/rPHYTJT3HwEkMUZzeFWLUlequPfspLpZL8fpIKseQRaBNCtpObnMDQ8jp/GANX8CZvdarotzdEgjKOsb9FCHOEKyNZFOJeJo9FVBzvLBgh5Kq0A6GSUaUJ4/
wG9uiYpcChg1CZhvTzjfajw6euFaKGG55FlZ53AZlajfGv+qovDNy+Y63c4D22DYpO1YqreaKBKq6fe2g/ZpCR3gZwJ4hpKmaDPL80bCrS69a7jFZz7YpgG7mO5Xdj5N4f9mJ7Q0bl4FVtqogTTM/a5Zs6Jc4Tqm
v9uWTOJKit4mOLqHZmoxWyNblK/pQvaxhhe7r+OPswAndrNjXKoTsRS+XXsys9gee//setdO55WL0Q62wmjEUPphbxzLKxPDN/O6fUemNo6+XPuRWzTHj1snJO2RtxWgH91Xlf2J3rQnGeVvPP5qUlVVCeEGxb2w
Y0UVTyaTqqDqQcwL1GOXcN0KPVjAcsrZVP3Ue3cLI0CQOtSkaFqLqGiznTfNqzQIUV03wTNSSbaihg9Nbxa205/Bm1ZkZgMbeDjFiXr588zcevZUZa17T/vdpVGQn503f76zb8xVWG/KH4u/94TNUGJqWWgOso/V
b7XHwRHcH0LAqsOTfpcuBAnW2z3Nh0xo82YmoDsVsV1en48TG2hpdlrUNQWdGESYqeHPJEHueZLrzAFFC67oMwRucu5hoW/Co0VlYZ8Mn45ptdNKT4JrSRvxSsr5YeYAFTXxdHWfb6X27UuYfkfRsK5RQQkQIUV+
BE4PeJrFdKpGQtpSG+XME+aqi/rdrIoZ/gyUv7alYOomLebL1rwEAqsj2KjWyQnuBW9VnIGN1winshF8F3xjK/F8ZgVcDxD5iuwcx6fkGf93jKaqD6Ad/8VsDk724yTwuLY8jmksyZAvo/BATyRmGGnp8WirZM3X
ZFP2NDDSH6kqL+nEmnpX622YTc16MsdZDgYGpvtq3bwpTui7qBKmnEpelP8MvYA+T2uO47n9qHGqPb/mdP+HPTK3cYltJMjOnjqo4U0a5HI+I1v0RJpLkwe9m2T92VwvaceGfL8oTvCNmBiTD+th0VH9+4XV2kF0
371EXnR24Gf2X8BYXuc+G70/rO7tDQOHjbcazCL8pqqyrFSx6FKHngf8OX7rlE9cIJ+jKaO4xcUbdMiyIYOe+UHH3CZBKzD1kRT7L2LSuhZgGtpeD7kxd2mmr8cjADS4JFPuI/e4RPCLY32YLgTRHFuEhPO+pqXs
Us0evn5Ln4cYeRwNvO8xrO5s6PQfONKbVKXnGO/c6qvFLOqk53nmj+tn71r8EbBMmropdA0HeOzPyrsU7UH08lGyn6cEmn+HZ9bt4ZN6zves+/+ES/rZ2UKyPEkLrSXITvWrF+i1P1cvNDcDgYY0pQdCULGpdppk
t+L5HHbxQcmJ2l9XpKnQt7RULZW4V51WnGikiWe5WDIN8+EIpU56rKkTf7NOb23rKP+DDINoM0dVgvVrJWOtAhYGNL8uKf+M3JmaBpw+DC5jr6aGQn9V1me2wKrdqW7wWamAQ2N2lrZZsT9uF99K2cEX8v6OMw6+
gVJHTZfA1vxiSsH8t1eapbRd4dClXL1xLa2UDD+5qaT4HYPoM4vEg96WQuwxbf8BQlhPtblTzqMQtV12w/O/RWa65k2DqCn8MRyas/kkLTMwnzeoWU288yezYbW+6VUR/aonx3hYqlnllrMU9Kw5WN7np6RzyhhP
d6dxSLOQEyd3wmw77V5cEanoZTBkb1yfNquAvWmyekIelV8Sdp83OgPut9pG4Pt3Vx5/G/ukmywc9ZtQGgDLlLwsRKmsf3Zn1PFZ2dQX+teHJnUtu3zvck0FUK5kMIhy7nhSz1Uy+WZzpVbRe27q9RDbegxAtREh
eoCHn1KFMGz11qMaDw5/w6vJXVMqsFPT1lhY0io8dEdcpuhoATBvTf9J9yflE0EL4Zw/SL9ZnNuBxiKhB5jWxRSi+QhbfjdUXGe5GCRx8dmgjaYkPeCZH8Yl9CD2Ll/k57kKyJ+j6/u0T0X38BgCoW6FM8WurWva
vWoog1p+fqz8KTn959ZaFtnqQxynEHWr/FMXa7tGEHybDDeLbgI/ztluA7f//iC+V1cy/7uCmc7jOU29L9u1K63l65uz5zA7HdHVWAHoTMUZnDOKQXxuxd4TrfCA7iaRZ7Ae4/Lq4nd01d+Y5uaO0naAkx2y/Q3p
xJ3UKZcx/35+VNdzCxvJ1ARFDyVKVPchFf0kn5IHQmSvbXtE6/9/cslaL/kYGGZh5njRW08m6PtrqJzTQ2iF6V1pIMBSQVcb4w+xQN+0sJVyItL0o4d/zBYc+EXzHXRTiAVWLhsbIzWQA36jwV5U+/TcW+x7POV9
faorfg35aTX8sWs/Eg9ibkxrcHvXWfM69bAy9Ysc7EogDcTUOf49mlh02T8/1W4mZUTYc0PYyBDB4yHS7bCSzrq27lJGR+pQAVsErkJpzPNuYfAdtVHeDh0xmOo01WR0u2Trx0XaxcTQTtorwouktzz3MUsLAT3h
kCd16ePCovKD1k9c9nk8hMz/zKawhoCH/pCT5GOkC3TfpOr+DlaAGS9IjBGMApIhIxj4EoB4J+keL7twlR9r/Y2NLon9uqS6zX2TtOhRb3IwhgudxaU36MeHNdNzqupgrewM0eujY52S3U4eiWKoTrJZ+ELjtUXn
y4H4L4QSVRZbeQSAkDfkjEVZr9VemryxMfiYVA4LC5QkSqsXQmhGzCFeoozGhAaqbFBTrXqaFr9if49e6+Xats7rJm5vHZazDnk8NyR1fqBvPwxecfQZ1kb69yxHySQdUQsdbILZHAQnATRkRlXCFL0Sru6qdh8n
Cd8ojlYpSi2fAgYc2b+D7RABT6MO+pg6RyuJHxNBvKPV3HMdY0VTV51d34QvXaEvvbIuvfxLXk0YXidSVix+SDhRDtCEXOhDo14iC32sIIROCD7AOiMExfzq2GHMu93sonqy93zmXSztv0rMI5e0gPMq27j8YuEw
uaHYObg5ktyQU2QTB3zvm7Y66jqURm4nJEHMVAdqoMxmBi9Q7HNQgsZbv+nkrl47btRUFeIDAYms6klRnZo/ONBHxOvXC2eYGzXFeE/F5i7S2AC8QEA4Y4q0RvRQVPiWoXZKKoG8AsRBSnoJQqL1aa1s6H0oJXxQ
ceTeZleA3TnJC5eRmBa5PU7gb3ZuKgOC46ikgTrKuC50wQKCqvPJYcIFWq6AozEmRbyDOKN1yXf6NuPWcjLpKp1GXrkujw+vx11pw0tGfGrOstfciKuUHcH2sMC6w0CZp8ZZ1y1xviF4ao8zhrhfDaWOA2cPMeMw
/rI9mG48g8tPZDoVqpNY1xQzlQ2UCS+NOXYp6ewd1lmBhB3eNY+Ipo58oJJom0ALjfQnSDfD5I+aosOiTQsOKtU3GNc91HGM8qeyosgFIugC68kQyzSURGaZolYNKsy0zBexPYO0kihFLJZZUjAtkoIGB0S6eiR4
tPl2/4Sw86p53XUIJZzqV86BHJp3e+2/AToLNt/lP9l69yCz6svSTqCKpEoSokighNPUcAMcXpGv3uqBEfCNb/7swUtIqjzH3CwYFt2RGNY3xAVjT64N0TQ+bO/BNTNXHGCUbg0rDPATmk3k2LfhDdzjXDpEjky4
tm5T3y+oEiDway2/66CFahI+taaAUwQewM2eBig8UWuj6j4HjDg3iWVk5RKDVjY82pe8Oh0rZSYbMCXSC6RgGzaqQjwC95vSAeU7mEzmbubFRTept0mb/Pa89Ltbz+brK4ZnvIBkWkAFjaD1RpVLXaBC7VwXq+qm
ESyvOOLKtZle76PveaMvkc7fKEhjM5INSIfSHK+R6IvLdYMcgIfoVo0BQvrY7lOKBR+n3HSuNQuBbuVg9L2eBgNBIVNLqQuOdLVTSxpRaKASIJlaAO2JY5RgP5iQLiDAEEY8Uc7TByhxRRI0nd5N5Lq7Jazw9bgz
9gbv5f/mcNdfEeOGpOdJeZDWUuXcq3XUVlyj84q5hpb6XtR0z5bM7SEt1dssngsXbQseV4XBOlj9nXfz4jURnGSNTGdaT/6Poo5VKO15ooiKDajjssvnRwe9hXPdlJahNIBjUMX4xB1xzpumxM97CeSwsD+hdAhG
4JojL4LQEUGGzapx8CM21bPAUp1fK+GAFK0S0S3Jul9rbEExy9F2CDhTYyjaMTp80yloPYbwu0eXsqkU0SFd1toDCFOoBVTr6Eotl+n08aeGBTEqw6ItgRMScuIpg1PBIOE46qMbLNzPp20Qn3Ki4THqiVr7vd2x
TMnooAhG16oNz3RuNglxOsoOAaF61tCPpXIRn9UKYGyjW/2yzTIhsNKimO8e/FLV3Ibire5DKWVKoZWK5RD4v2eqnB4OiTwt31/FcclnGAX7idR6q3u/AQH3k2VOo5ZdL/biOgYxbAAkpZjir6bbtf7mco2SciWo
qMlWJpmeF8m3+glVOBr2mr7Ks3HekX/EW2LSsmNuZwxizMrAFXE1jsD1rfpbqwZMfxRbx0Y0Ph5b74vK9yboIpkjiraYl/8uiRlyRDkQbBi8AyoAAQfJJ7SsRq/rAZtPkzyNPGmZRmFhpGQXD4u6cqw5T1DETsvf
S83vHkzsACLnltsBYX2H/EqLjarBmM1AqQY2p7CbktQhyxeccHvKClCM+9yF+yiJ9VHXUQUgSfa+4MoT64441EhmcLSs3zhlbQd8IbkUXZRHovNYuiEUSgg4t0GZXOFocmofPCv9UfUojcBD1HeEkUvD9D/g3R+g
J/CD16BSSZ9expZvAR5FDYv3WEoxd1AwDa25ypQy2xksbIjcN0Tx6JO8orgdW5Z7HAbAUUExfr80eo4lqNyvDaQb9ShQ2S/CeMxNqF5OxLW7cA0ZZlXpKNKKv+k4NWU9d92W4lxXbIOzGu+/dMFXEkx0Pj/svLwm
iF8qkiqag7AGLvS1xD8GiV1IeoNWJyUQkquvXXmki2YfeTXKO+TcbIpRAKMsjTQhmJkhwM2IW2ec5WUiqkVxn8aCNaIXR12/JRuQiyTe2EVZMm5EsenHBxO6ZSoG3SgyzAjBZ/NudH70H/J0TFUf6uTi2Lsqh5vD
GRsh4782qQGtMnFpXIML5GALKNgUjgkYyHLXH9Jy9vF/06vuEy1p1ILhWlpzo2Pd78cLFVcJ8Kqh7GM0Yf1fuQnUOvxIolgQHR/KPgLWXN9b0G+UdivKM+dA3+MVb6lUX9jdSQV1qTKlCqsIEHeTONQpu2mlUwf8
AOu7CPr9ShxENQTcxJm5PsVlkBayb5jkWe2UrwXVz1wQuzs2ZUUxdsMR6gPUSZC3h+VNEBTwgHu3oPuwX8Vsjy5hDbmgl1k171pzyuYgMLEtlwB3yexgaNb3ckVgTjobphEdH43zA7Uf5PMOB7TZQSndbO8PPPg4
idN1iyxS8qUPDCNKVsMY6Ycg8Q8lyD9pF5fAbrgUKxrzPLc/JIxgagtbsi2EU3pHjW/d8OX5xj4y/yO5GUCRHWsBLBQQNI+2/0CO9tFHkT6ENVEFjz0TQWTezbhN/N0ASw52IoyS39ASLHKTONzPX+35jBszB/v5
WXrTmGYGujS5c4Xo7cS/KkwT+gCJ/gAVhrDsub+Q8+P5bn+/OohunVw62T553T+HDTg1vYvP4wdZvKG7A3/CbB/f2m643XQu9w7zbVT/a/WWvTCfurXLoXaKsa3h/3UEI/vX8qgTSq1rlRgdS8SfQZP6MfdfpZ0o
DmEP0vjj9v9AvyNPiShRzAz/kZwc3l4UpZYy8SrLkGtXLzZ9K5Ewr7nEDroj4N1+X0icaP59I+Ou13KpybvuD++45XCUKjo3Of8d4YbbQbDrFAeQQjnx4fKbP7U3oN8r3bvpl0k02GvFXh9tAvfQDnX8rhAlcjq2
M9aBbT6wAQ28iqu7e/hlpwgai+ctpNeS+yR8pHrNCqPSGx9i8wye8ukoK2np+S0yKZ2jHhLzypPMus0Flds8gsiiyQMpLMyhrK0NBYQ1/QqQVCycJzn0RCzWb2AbuKbijSXNtGZ5tlPq73Hrk0cMwEHO4MWtTtSB
CLKpgGFu43+uFeQ1QKp/T4+QDGsJdX/DNX5d3giU57zrM/leHwMbCGkABqAJxsUB/GXwxWtD0+MgL1D13awmstx8gKwFfOMNOW3sErJfY/ILR/7ozGAkPQDQO9ee6YGbsn/R5JnvA8w1nzCvrhbMtJ0j60oRWUdR
sOmsak58T7FXP4VbteCM0MQSQrDOJzwrsKHL9HVkVp0pjJrBgfyaY/h9KKxzg6gnRat9ZClhQWh42t2Yr9JJJHgQ2s6mO6CRayTaz0iymmjtE0F16PM3VjUwahIcMKMpi403tnKmYIfKpSljy2TC7xGY1ykQRTn+
Sy1inxh3l+JBQeiLkA9t5eKsFKFnKq8aSF1KsWrUxTf2KxXSj9nLCWIe1gygQ24YJyCC3Uq1E4DQWvgp2VOzK2fwFmF682uP8Bqm1HzwDY1AYYAfxdCsNvEBy6ibPJbY+qnJZcnDQAKK8RYVrAJHe0QXRCjiRfp7
HTG8hJshHlTDZG2Qh5WbocOX0VBgrPIXZj0+REJYDrioYeHW6ZpHPPC8CF4PefUd142VtQQOcnwMzXqDNzlawA7LRaSTHHBhn/qAVR9u4JMFzdjb1EnQd0oyAkIRpljOuoKzzsp4ztCHdWG7/iFm3I70FZRCBSqx
yzWzmaEhnjcwP8H6RZhe0J7f+pDI/yLuraRQrB4+Cmiyzy3gQUilasiq5CefN1tvViB2W0JwTjAaJ7ACxAacgSAq+KkqYBMzNcqFjpdNA7zoIG/cAA9+pClsQwdMELUXlIUw3fzJzBlfy3wkvma2DbkkePkbSejz
WtQSMKHFs9tnMsKi3ocH7BXhUvNqzxEgV4Hn4LY1EFSTiTo4Kr2k3PUncMRiNQINSwgqzFIp8+KgOZqmPFRS/CZtQ/g1scRGFgS30tnXUgOmUZB1DrGnsP9SCTrNbfUzQyjCBGMHAfsYCZq6YhuEkBrvryAmp2WT
GMCe5iq0osFBaic9h9cHOBak0+K5UGX84SLP90ijK4hASdxJIgJOHGT8ePz99eFf5OyvFK5YRfGu3iFvfcyBMy6tCpgPJUXIciGhyrm3/G1TUTFQBF8+nZwdwxIFjIF0lJB8MiyidkY1Atyb9yBYfv4IHam8lGkk
XhdvgZYXo+JfllXvtwTcfRJQDcCp42M0XaTDABrZ+EuIjsgBLkJZ71oY3C5nZ/LzMTr+04VLIBw840o58i7bxpEJ4+MGRUbV0/bJ7DI8ETcDSx3iDeIRImg0pT7t4OTiuDCN2H4VKopVqpdtOS3fmtmSbUSJ336P
rXTBXGHY1Ohgj3k8PNMGHjYMVnToZvaXIbjP8R2pZwwInTiC7lwQjdwkPEh1eMhHsz4nVM+HhFod9N/E1Q1SN8MA9nT5IrZB/xJtqtH4EhLJoUfagyb9YSybqLuNbnFTW85/Qu1KvZb+cgScEmOhHBeI42WXUKE+
tKWf7SwM9dMTSoARWMJENwKpLt4CgUOjGnXHgQnRlZaUY4i70Ex1mJnvHhPCfxxQvyToNrPejG5vXsa1x1UDbc4II0p4hQQQYY1qGxLR5A7a+lgGTT07FJ/3BvUIvc/o+FF58FyqiDDm26oVm3VxudqdWmMArsis
4TMfXXIP1u58V5C/uyzbbUVa109HiUUu8hfo7cmra2zk2oDagtm6vdLH+GR5ABBsP2eVmKUi7Fk2IyDHHDskAlVeSx/cpMfrvfMmhjZayH/DCbdzH5ELWn/kENOWREy1ug16JBq9JBvYBue+XTrx+/IxevgNdwlT
Korgr18BhiZkfW6sZOsNiHdLt/TwQXuK9TEsKmf+A63yJqa6NN0IJlxsC0XgWauyRHySlQmehgNZP0E+Yy0pPoHc4DPGvWOpw5Oa0u2EhD4HWcvRZzMfAgHdpuEoJhcT+YNVuvbt3ibUvSaylyeI6HES/teJ+t1b
2enaZVpv2StMeGU21iLPobFU6xb1k5ZHk9L10rWUECO3ZwSlBCKpLw9QN3YnDRbNd5rj0/pmZPKenACB5C40VWx174x7TL0GY/gtp8Bw+QA+XgrJ9srCMNBzCmdP5NLQDb5uQW9fqFSP7ezvMlzocy9sXjhTn8ZP
OBm78dNGxr9WcMQVT6tjuEqfD7D3I2CUbWLGibXERacbtGu4hsJeKgRnWiV9heL59WyCXikFUsricMPwX1dWDDWsIwO70kbDQYOxo7TouN1CtzyozpbZdsajwhhfHo34+HI31o2XfDO6Cs1vNnMA+THGdIrR8sUZ
A45DrT0J5z3q8LEzDTB9QUiiWQ8sfk4pg2oXij0+441cxclB0ScR9UpInKeZFnrSWsampd4e7/7UY7KR0ebKkGDV7SVJf1QWt+VUGcRlKXmwA8FvyCoSF9fW/CaDqtead+yG08p7GhivSynIKY4XLjGrfH91UXe9
D65mf+yMy/NisT65HhtW1555ID1mYm/HuAEreeduRg/rGNClW0u3kU+800+ityjSuU7KM8XJUOzS/Z8EEUnBsMJoqbv4fEUkdXoeEZ8jOqwofslwxjJkvaKYr+K2TM7Qw+srxT4nIBG+rN/Jb1gqTal2VIJaL74Q
Ikv5q6NnlOPaDtH+16dnmXZdGLgBurC3uXZl35AOky5AOXUnOJz33dr701DPOgggszYz6eaviSN9QxaUuReS8Za5Dc1TCsmx9CBfWJ7F8i+c0XhEPwoZqLCPWT0TFQPJDWZwTidLiAj6Dt8h232IT5E2TjCwCY2t
Hdqc3wKGdDjgeJCHLhRmojRa8cle+biMSKXystYmV8+3XY1JBxqbHKW64h3FEfdsOR/SkKAdw1E1mVFktBQSChTCRj8r7+z9AN1PXBDnpcZnJiPtkOPxTAVF8uM0Wkh6ONdfNE8+svKK8XvV+K0CIs9I48vFNxbz
GoO4AzxZpE58L/nnaSBOYPmPlLYonstEyox6nLDTR052mJzT+akLofedZXobRGWqA4t5CM/l2l/E8JAuFfLBTYyQvPo66B3cTTm5RnSY867Cs3ikXPP9B9a7hinKMhSlNJVGq5WLqxLcFAlUgNwVIoogvAwUJ6ar
ps7f/gjV3+uiRystzqlDSU8rFhYtBJlvWOdwZ1I2aHIeHjh8cEAH1p1MiH3RPSkdD6uugw5nb0JHc1ar6/EUlkq0qq70GN6nlm4gZzOyfuPCXE5jFNIfKFVJVWlMNWhYtjSzKsJ2ZgmkdwamFnakEpByphKk/l3Q
3ZETkbLejoYfyiwEHgCQiAK5WUvb6ELlwLpt81mVewvLFdu9hAzHw0g8pKVWioEGtR/gGl00ucSuH+oeW8R/nCF3rJ1vOpiVfVC5hNQ9/fnyL6x1SYOdd5WVCTajAchxzNHjv21T/vUbtADS3mPvc2O5FA+VDc6j
IxB4ncC/6ODkQlZJySsgY9dialuh+4R3RPeKmtSXbk9KIVTZw+UbFCELIgh1rlNfBQu91o6pVIhoetU8mD17gxQwWRERF4mXqhh5jsXd+XURiwCs9i2oVmbTQc5MU4+5Jkwgbir0mf8Og5h/4DOrpZ4Gufe0kcwG
pc0TSP0axxkWMPvO0ehrYIBex+8f8abNS1S633gvUqSQdr441sgyY6F2xabmG4pGvDf4GiQqUjvrFUkLpFRRV7dDJiXyJw5EcZOVAFone1678paFHWb6PxfcM6gIOHsIyZDD7pvXhSem22tu3bqqyxU3XHhIry3B
us8m5O0WUnb/nkM4nTtykn53jkk4jrd2f6gI4mUfb0hHjk20+Eenh6ynLItP0j48Xx6gdaZtTdxx/LorPJPnUx6SJ3mdqp4TUqgL9QM7U9dKKvK0Kjt1UbqLfiBwr8FvsfOnnD52dq71abnqOfzK2VYjQehVHiRl
KGND8yzANVhOZTz63FL+iCm+aX8VPPreIkHFIJc+8Cu9tfC9hBOjr1n+TD+lnoA+JnV5JsONqzAE107vhi6eNth8Q56sM1TA1msXOCBUhuqHrmlAATuMCi9war2uHLvWcuKOqSQl6x9oKjlz5pz96Jqf2ldEKS2J
6fYQAaOIa5ggMivu3cq7w0toYQy3K6b2ZlL9YK+hV9Bce++bZN1HftjhRs9WU5sNGcxUerY5P/MjP8eo4nRVpr48FKyJxv13jZGTBQ0XNMnIsABOjfvr3VnQe2rKb8m1aKYmw7iAZxBjhtLIY26A73TTJMCXNNFX
5Ob89c1dBXPe6GB3jTlOcVwF0Sd2Yrmk/TdeTPpBYsiZwz4f7uzPzlmJo/S4OSHgvfFcej+GXsYPl8EGA7dwlebi7F9+Z3T5vFmdkdw7/WW2IZuOPPUSkFybgUh/zjPPnoYnPO3qnzreJINJ2UEPinBjv8EC2+Qr
7WaSy+90fRjsmjH3zfjon79yQDPFxZiBjLYjBJmqGRpbCvIZmyT88JDMzXQeDKFyH+D9LXPPJJveQJnrfe5jqh9rKCBAXUVQ8r8NeK9rnf0OsKJfaQz0RTcnY83vFaTedWToWFNgHaiQa0VtkzD/fceJHjPoTzTm
LoFj3jKOebM6vtCzpVMac+vyDpKoU71xE7vUWlOXxcRB3f5onSagVskUG8iVecspPWf5D7qdSv7jTV5txXzB9p6E5ZDxPj6TVM77/IeG5M73NUug8oqcB2c6X4RZDKIcr6pS1/gzpQcNUlSe1O1+e2Ikz0Hkm03S
3zjq1ZuzqL0sZ0WRhCweLE2NCekpEh11CePm6MNcHVGR8MABvn21OAeCxuD3SvaK9jXZK9uFfUDF8tQE0p3HshFMJlYBmQxpzos+rnK4gNXlpJHQdu3WHB7KOEX3FnCpkrbbr9ejvVJ6xfTKKd9385coCsrYAtEm
9vpO2UZYkowDsNEpmRWQl03xCggFEKwfYJ9nZ13/KvbIhC4sEIog71GNF47MWJSi/EHCvVoyXxHeA4+B7kkFEZ2vx/RK2RWz15DxfaUVZoGUpW8t/RRlem5GH2HKb0aiBvSy7HOUasJB9KZ2gA1oIpFA+G5nI48r
X5ImnyvveLL4Hk4n3BMzEwexGU1kekEbMlDWYXCvYGh8lxP7HexpXOryxcUzdh6A90kenRO8yd2gSmnQtcrgR2GgklwQ1CNKvaWUE87ZRTjaltK80PaYYoVANxIxMR0mUKH5emjdTJmPbiBOVsC5CyAjIy4hRF+/
q+gnmhFzdKanmWOQRWoZqja5mGiGshOCCOE8rAvUG5ekkAHLympW/gMSL5tyGEK5XIKBwCdI+sGtpaok1HUCgS83wYG+/H1XngUXCWpc1Cr0zeoh04G357X1u7LBA59XTT+47DNiHSySyd5hM/4/uHXwTvEKrfkS
Q9uxZHOSxzd1XF45PbBNZVZKHrt5cjSfMO1LmJzT3jJoc/IUthY67B2RytNRir/7Fy4iVbC/VDltDPFEzrDtj+J06YZIafGcLTKYhU4jmKy5JJfIct3827k5hRqmYE/QCll6KJkABOP9rRU4PnLcM/BAtPskhtg7
LyBpdxcCbxvCp6XXh6xDu1kHvV29JFH6iZqpn+xQ8g36w4hNLgkeOzGPSPYw0/9wZTjlMDPtyAVw8Gfh4E/WHWwmsPO8avKyDd+y+/VJ+tUTynRaGlV/hyis2PJymWsaVmm1vzpfj8sNua1cWDLWINEe/TICrTEf
rQvqSF360S2uHPAOGWKFscfETmiCmEtZQATmTAXqde8nj3JbipIis+TKVxalwy9ir8vAEomlo+nUdysk3lNF/C0HWzTWrZ0rrNRKiIdxOAXssbH5o/onwJWxQ0XxMSmWJknwJNeSKcjQKWAQOmQwo77jUfGoxYha
safA8YxeWodpCGXLeqPXBjPo4cTlxe5i2KkT9yrVh+p1B7wUqoEt0SOg1Ox0bylD7dKcmdk0wJkCkW8xewpE8sSVSczoG6psmsdByz4vKgTNkAEwKVnuiRF/pZtEsMPuwmcb2yDkc5bwlTUXxKaHuWoX7zcRP34F
PVnytM5ht4lYzDlOnufP3FPTiXZOp9N/CFEPXgGGuWm4BcCHIIVB7hnsA1KO4PxNPlxVhgM6nsTRAroRuA5m9GUnSYlcTYzZQS8oiAik30lkm9tpnb6BbXCMZ+YYm9F9en+0xWUzyM3llIX0WzZXk1DyL7mFmn3V
YbAXpDLplN2oRNgF++CPYdQP+nydP/jJG4XjFi4Jbz3W8dZhWHbV1CasbmmLSgfLVZnD0CiQtlbDSPTbq1AI1h9EXJUPCKoVAXOoMz6MqWTPprOM91YRBLGdx0Y/2rOAA8Zdq10iqFlLiOesuWbJshEaf682zGCm
zmq5T0bjCB/chyh8VAkie9CVAeUQTB2UEahwdp82xd1p2s3fVbovPVEot4Oc/jkOrDQHLIxC/9gyZq++VWVhlQ55ZwS9z1tY54lPyehciobzAFYIeYG2j1GRZRz0HgZJfxRctchpa15K9OEtcjFFlvEWdnSiaBNZ
IOKWUB24h3tHLJJB3zHe1gr7hlwQYlMM612nyRHp4GNRNu8ZggN86XGQRigZCFhTkxFuxSKrdFwnhaQWp3p10dewjAqujoN3VeX8QeQjBaWDwJh7X9RwoRBT13XaIMZTacISm8xY+vUw9Y30ukVQasA0T2V6ats6
0QDE1iWUl6lDaXvZuKlitJDGG44efqlcDXbIFPKHIDTpFcqtF9O2LBLasSN1DlqbFRhqD8SRYvPIXZnS4GS6HYaJxAeT+6/VAq7B1Y8AObrSXXG9Jkh+LnYIv2FBtF7b4loIYOD6284S1Ykj8ohvjbA7g0vVO5sz
7i7tX4sa3xk7vrjnzs1KEm8oZVCeqpghvuxo/ETbyroBLd0K52HxcCpLzhmmes4gaP6umwFfYxV521ndDXR5HBZhL13joK3h2yzVqw/SQKOU416drDohDmBGpzmNAN29Ba2roSMJ9kPZ+l+rzqjiYpr6I6W5TdWy
CXSW7+7y4vQP+C+eaIeAsoF6sAPqv3clOOtl3XGuTC0sxN+1csFekw77kdru1EuPH5Z3s04/v0fW+XhO9FnEa6CPnBp9FvFaWWlLVG90pPA6nhaV+gFGVgrFDe5MLmKeGs8p6T1+CFvDXq+GG3raXBHLBMCwnPaJ
yMbomjlgETFd7ZBU87RfnEl80JUCyRiDVfekZ/bm2HkiBlnoo9Bn7JgTf243SlMh0CCL0fl93HrSSpCaYvtEZ83Kk9361HE1MGlBn+DcAszEtvvcEhysFEhyu2fwjHGCPtkF50KEuYgX7x9DR3ly1Rd9M/t98YLI
YGKXLY/SoJYRYlUYtCbzZDF65enYgoZtVsDMSNnxbPV8d5FgvbLvs0KB9oHdLDcBp8JrB5lIuxZ7SDem2nmZPWWoFaZrRUiTykwfbthNzDNqBRSQZugOE5mV3GTBFrZrkrCi5WllMeKiButETPAwXFeF9CU7ND0f
sdlbV1FPe08I2qcbYngpFfEIgg6FTh0VVkeYuw5PVJ3xPzIpP+6FlLQl4wd7rTQTzaDjXyzoM2GAQhZm5Pqw0P61ZdsVSRYyQkzbG0TwbN47niSCKKhHMtyaEPmRxwMzyLZcDhwaJK3gUULOWDZLI0Ip4WefXkqI
9kPhIV7z0KhQGVuGtY+Wp49ckfRElAhXhRt78WtE7GKVl1DtVrXT1uPgUJjWOm1h7wQXEwJ9Jns6MCKxw9O1ektABA0qs4IwEl8He8XYLkFk6OUIE8FDrcBx5dPNf8/yUxG0g+RzmNgG3W3GAo45U8Lj+Gz0mtse
uU1Iqqpzm2vYje8yenSfiwRWMpsXTLOrFQtmGfZAHo+WkPMjtanTMnSGbuTMkMqDgLdJtVu0iIyBPWTUQu0Sf6pgOeLNnYH4kqlpcTPgX5S3tRQ7IyZZpA4B+mOt2SfYjC6vNhGXumkSUQINugdU1kyptCzUoJuH
bC1QH6vc/EYRIjIJS8PSD2cF0yAlosmKVCmHW9ejqB7laiidp44zwzY4qnGOzkR3P9RPn2i/kZTHXzCTf6iT5sGfbiHP+fkibrh8fabNX0tlqnzZacPO5mWb0JSODK+NS4arjOJe90tg7A4rn7uCmPZLHSnvI3QB
s/fad/mv7+AULb/X7refhak194D03eb0OoXAxFNZy/Oe4Zd/luN2n1pwxOkfRl1QuUv/FtFm2T3bXUjyM/G9RuzwTS5yrYCz8guJuvB6ls0Zn9KTz+JWGSySDLz+7PHVD+GWP3RU0d0Dz8SMhBQrYyvowSSNqVfT
wyVfvI8h257G5GpnN66u7h4obOO1B8aiaHYWtzsiPhZH+m6694OR4fU77QGubV41aqKYaDvUPzgK3U1nzYKi/SuAtdxRZHie0bm/Zq9Xe3PloC/8ImK1hfkNETX/rOQ0jOmr6HjFTtkzVEDe3tZ/GXlD1M8p/SfQ
f6wW1dYx1+a9TI2J3Dv69d49kl9GroAOUVGt2Hx9Bj0VJAiw69wRFuA1imlV4BTTn9q16i5Q8gLtvRlxui09EiyhpKwKoibuHO5yXOJNBpG2Kt+hRnq0KwKA5yovnfJsEZ2tA3egnbgBAIq34YFdJ6+Q8dbpqRq3
bJTibJzSQ6NtOgV3GrFXmzMNhZ7strTVFvHuT08P+GS/v3FZF+dzHvQLpN+EeCm0YghIUOm0ZdS5q9m210vRysfJzMuEusNWkYqzDdfVs1xGFe6FUi8aSo+5F6Fo5PU0Wxf6c783jmXRo4q0G6qVzPVALkh5/6nc
mDRrcRs0pIFLhXWgU3tc5d/+u/crfPd+9ThXGMuxUYLtzS3Uwy2awJIUFvXdCXS43j/U52P1yZ1Xs3kDU7YKKVv3CXEMlaEsFzCHljeJFiNYdxl4B76C8jvhMtB6GI+OAoXCicgxWnxiy8Y/DiQw/bAWBDd0jKTi
XZzXTYVbW4EmHttaak1yTo4PkjnOEz6YEi05JNzT0JAYOt154ngO0zOHdbilju70JbkSEkd5fgEkQHL/olwtwexQ4hS2DHqL9lFfQQojMYlfsCgD1kcL+i8QNKU8Bx3OC24fK7CdeIigNexpbVbHgT4nKNh58+DN
lxvvwq34GxZLBgYcPcvDbBXFPUvWQ/mD82x2NQoerk4PXEIhpXiH6FZJuaUIEZmUDe73xyesbn44kR5ScSvQeg5PdZmHcPD/2bY3sSgdnJNmYQ0ReTitBdzSC+cyfnR5+66aBFXElQC55x7LHkXmuhkhpMiSlz9J
S4jQlLmsLHmjJItqiq7INAQtYuq/Qg8G+pUuCoTGj6b8FC0Vhy/rJmMUcZSDaDfCpJB//GZxB4kWMaqY4CR/s8IGBK64/Sc8Xd6jHJJynhOK2FgD9X6xCGsSKoL2NxabEuLO+cvToZD2izIOMvY2LG/kHGgO16CH
iIQ7tmCGqVIYht03iyglAsZgsdHjjcOmt5mmvHqjmYjUaHob9Fv9slQjkUU5/HIOUJiNF9942fnLepmPWx59/0zLkEclywau6K7waNtUWnT+/cSI/VsJLTY6duHCjqC120InnBdkz5KS9D3Oke6iirht+zW889tO
9G7tLbgFL+Vc3XXy6dQZ3rwTUBlFyLPChbcPgwZqeq/r8+RGApAUf59wU1D4KVjV/qdJ/mLk20XesjrxMgB24WwcIgOayNh/PPVg2A94aDLU0PaKfHbHeWZrwXmuPDJCqCBoY7YmfQz1LYBxX6qz2/onSCjCDQLA
6CL2ED8GadgcSkrhr+jlEC4AxFiZZIjiACODQhg2HtB7PYCGLjh9G0R0PDNfsRn1dhhHSuQPEhyn2ig5f5ALoXooKYF6ULiII+YsDxB0u11DGfBHQtl6AN4AFOOOPKa4HR04QQfevIGvrOzsMVcRimumsQ5t+swp
IDM3fR6O35myWw/ZreylVy0gYZ1c3zgXWnFllT8gtLW3z8Phqhp0BJenk+Dfs8N+6Z9V03HjZCFbmhq/HOhsDp8IkiZx2m2LYkVJHrdrLIke0Z4xNTjeiQdbkZeJIRv79EBDJNMdRBaJ9M14V/1JSzupa9h0qhfp
/gCBd2xwkpB9Re94As2ZLvdNTjS8As4/mQ8RzI4/fMV2yM24xOw0+rOb0TcUzGyWTyHPnmmvc88lM68o5VFjHN8jZDUP7dG+ZFKzaKaaauCQzuOcep12O31Qh4IeBybfBX6alKm5/5Otf0ynCFpA0KVtybXChT5C
J4FDCXABSZhKOcRJ+STYLw3URGbjMeoddeOifxF3NVHIizwmI6HHdAs+9Frm8YJdO4E+aI/hgQx/fS2vkcmoCjbUztTvIhPyfNDNLy2FmwJ1TZAgANvxl8T59ZFWdgcQliUFMLlqLKJeSBPFqpLw0qeOp6hpixO/
t9QIcn7gak7UrxBv8dtzSeloY35P2cBN6gQHGBihkguQEuLakcqK6AqgOnInD8p0hK67l4eRS+AtZQVvKWOKusvfRjbybOqAeJ9TzgQt6/LR2qafiQYfGy/edcR2JoVbRo9x8c8Nexs80ttIcnazad9f9a7bmof/
TF5VSn3ccJkBeR6fS5XTiuhKym/1PZ7yWCmgCZZhB5DP1MUHMVRMztk5hKSJi+AjtkAfsamkBA2/XZjFLBQqZpDUgQg/Ell5PN2zY/USrvTi1htVCcj2I00Bw+/C7ktmo4aJFp0W5g4PRK9ZleSnquBFkYJiFFfd
QRrAbeeCFjMHwGDboCRVeYu84Pyr5RkiBG4jwG/1WG3p+JlgAAzuSC5AkLeOGOsw7KJQQwkv+Phbz76ikLOBbOWO+G48egjEEyvVB60Ib47QekWlHrnl2NS8ROVh+oc+7uUTwE6jYAiuLXNAz81Mdt3s1nfjq/O2
UoPtSxpCEe9FAjtk2RAxIRWJcZA9EzAnori2y7uR8I3ffap8SjswtYEd8Jm1iM+sSaUeMZzRqEdYGdWHyGV9LtEuE/0DT9L5LQWw3Y8SYY6nwiDLRdzLsniKZLW2NBgtGEhM3SprwXtukoXwvr1vtt7IJkec55Ax
LCKWm4SVrcDas6eXHcQM7mAHxHqPdXx1GeZrFTOMxBtZkWI68JGs8I+3HlrtryWpMWe7iPclGyAFVRXSKlQRIhPWFIv5BulKlKWBOTLU/th06D/1bY406o6cpBGU6ySzZ5vVdKT4nsgQui5CfBIDAqoB8D6tEbcI
7+v+SA0ryHWapscNC3vrteuHGaDg/EcAXQBdSnZ3m6fWJ1z6WgNdwDXQhQN0JQY9Gqiq/okSEqrJHVwEMdNlIXHVY1r8pdVza2m/p8yBj6/Zsn56EZrVwykVc+e2utKT2DN0ELsg/n+dq4RBW1sEdA88ukHP0vI8
jlcUY21P3jagqlFCUCYJuIICiAwXgJHrymUa6lsW9CF33fku/PL24zqlwmkTO+BKZ60hCJIGJRzzguLXCBRIi1ZqOlm0qy9qK4WoqOXICrJZorpaCFcQTMhSC7BCn+KJ0k76+7AU0LqxsnzGAq+qJ5tjUGS0OAlH
Zxsgl+NxzXkgSLDhvEsv7Mh4dgRE0ithcI+vVvxNzCw8BTtmRMBEUiaNk3MAU0iXzuQgoob0z27iL687Iet8sxfLG6POeRiAa4H7yh9C9+BKICnMtcCdjL187dBTO6cMSSiZeg4J57Oc/J8Ipz2L6rNTY9wK2t1M
slFTkszEbo/aMB2MnnaiG3sqUOt7brrCi6V4SwfCVyYUlHtHrffCxjgi6JEZoNrmpdhBJZ5tqM1UFM+DdqZ+JumJ1JkPPtAsW5WZGhcKhtHxk8Q04hsi/9fJM347z/feTAqqLGfDkHeERF4oOhT0Nh2OEUkybk0s
4YVSAqfvw74LVH4RsW3q48koIo7at2V3bt0TgCNo3hVumyDKw1YR/WGjautkINgRJFJmkLYwQ5SDHxM9YqakwWPUkZi95G2iChOr/XEs7lKTRSFzJo0FH1hhjHyS2Hb8Mw6LYYeTpx3Z1rXqSMiyQ2VM9xl3JHyo
ci4SJSFHKyMPaV807nMfVzrPWIJPmU+aHE3HXDx81GEum340pjl0o62Z3ELU+UL1ntR+izjUCuaZwVfeq3+CMc1/TSIBTZnfWbCYntullNZ6lxO4kUlBSWTq3sNbR4WYtcDUJdSl44wZESiYvAEjHsWfleB3jbiv
9liVJCGLoQqfK8UMGeomKujboNnSZiVCS7kP5VwqtTV1DWCCo7NdQ6WungJj7hKqyfrLm1UPvhEtF6D6ipDcVlfMssgJT4gXyaoMob+EhtCIWBHqoocSRdcFXK58+EVzAoS0D2xpJnyyW84WQmEZ8LpwvnZVPQo6
CdpZIZXeEqGxrSHeisaPm0ywavCNqFytMQlgcblNwVWlAl2RgtLArmYiPG8zKdh04c3JflwCKOhXQu04qJtr3FvH+JgtaK+G7sT5p72TXmTs5Yzh5qPYMuz6cvaq75RTdF1quxQ/pp8G2Djmsghz6mylwRGXmgo1
4tQ5sA10FgHzvHEeUz0W0/VcQjCfm/oYPgUhIGyRsBE3aRPgB4vOewZiUHfi6oDWKSHFhZn3GiPbQl24XdctHuRhpIIlc2TNEXYP9+yVzLv50dS5IFHQ2KihHVwyG1Xih1dbmW/nLLCiCAelTSUM5+LPuGShNLdw
c3wWpYHnFC8aOrSSqBT70GNJkJFAFcPuomnHr7q17Ue41n51n83IJ2GevhX26RuzJc5bXLRP7FJTKygFAJvaHpQ+k1QQOaHBpbxs+/31zbhoV5TnMm6ZhKo6lf1X3tq2njzJBitwB8Cx6PP7l/3h0tSP3VRJHj2g
Y3Z2uKhB0B+yVGgYNG87NO74SWu/PPpL2BcN56vEi9ljtbZgKMd9kjVS/napJjvsjUh6722gXN5D76FQ8QmZdV8qU2qtdk07ehH+07Zde0hqnEQJy0/E2NimST3NavpeWjO1MqQpa4d1L3FMDjsccTvzY4rqVPfl
z6iXZ8L63mlytOvKaXIyUcoWq5R3y7gskJzrRA4tLsG5IO4AZDkYf1C3H+G8QQRhLQt8eMvUOmH+4a+9hXs1vErgC0rjCPA5dWLeffaC1N6sdvCNaPhtLzMusvhl/WuKHBVDSl9gcT/5CI9CNGLSv+focMC29DMq
Fnqb6mKi3TS6L0t6wxATNNmcPQRmS5i+lFTpa8SLYLhYVvS5BV0ylxvIL47+4FthhpCxLFT5UQ3YLGrVLutbB0N3pyKxZFTev3rgFpHgSCIsRO4++BbNoFD1DHHmnJq62ROqkU/D3n0rdA8a0/03MtUtVwu60mwC
f+h6bMLL2zxaIZa/ZnPP7/Ghm8bPgRtZ//Ghp2UOwbRN+aQIlJ0ZBMH+VFMiqESx90yzA22NsOPNhuutSUi0vdZyEMsLmUpp/S4jMsdvSH9xe9IY7VPJ4zfaf4gjuNOh9ae4gyUD0WHk+CLLDwkrPyimfDMk1EVf
fnRmm26zH/h9fsTSX1NxdO2U2yIWcppI8UvIKnfgAsnF/nw0LpYhOXC398An6R63SvcBo75A3I5MXZ4j3eZf33VaA+Zo2ZWke1yTDiSe9+ibblPQgP1YFLvWpW5qxCnQiYXVsFzu8kIaLiF/Yb5shZG/sONYwAXO
veEbitwDiXayP7S3aJBXHC+v+aJuJuNveLqY1uYRLEdDzzcUxbIRSgWKFgne8To+uhDXfcqJ9gWZ6WPs1DR/H86h6l302r6Tc0idjBPSsGtiz7BgYmTXwrBSS9mZugctB+e/S5LIcOic2EZWjFmNtfjETQPkD3FR
ohnVPVccC79k8hY4xLNyCI3oKUxdCaGXWjKjYsjECYg8WiiZ+q7JoZ/uDcqPSdZUhRLGEJ58CpGUwWnnH9LbLbWjB89P2OWZj9QQE2es8mCIjgByw3YtVqbSO+656W7FymN6B54b0ZKzgqjJGdO4aZeeHXcsXBCL
bs4vjJmLPi0usd5tM3cnobsghXOfgLF0I7bQd67n01x7nJ0zJZmM3IxhWDnF8Jp34HnlDampue6tBZSf13YlLjHKFNr6xzwsl40SdR/jMXffshxlKWfWSemquDZFdswZFim7t/YgKjonSxmp+RvxmTFrQFpQATYe
K+1lHsfoNVdRCIiRxsi2bAmxkbKCmEgZEw90J8dKlkfGuiT3ik+hzAQnrRIVSLClPPeebv7W4hLM0nrux/y+MwPrdqYIRHn2rT1ApcrpU9Z85OlW6pZd3zQF0n58xfW4oIrh+HPUN7ADYiqaWZ+xGT5XJgvD2161
eu4YcuqIQZAoJLz2FKJqR4sALa+v+3ZO1ZnuubJg7ULRG/BEIOEvCI369oc5QubUiQIYbAIblCJ/zaG6KmJwAD1/SOA7rCuMoPZITjG2DSbQlenx+3YRSrSO9Sw5WVvq7kqUCLg0FPd6UKr0q1IQYcILSLv8YSJA
SJeO+utP1R9EFyW62Gn1u9i43hlsKJJy+g74Fc2sQ2ymWZIk3QcWrJJW7MppPQ1uwHKVZKrBgR1/TkRPEAE5EBQHanGqObRNgqIdpaymrAgFW+mrOmGyvrFiGZp2awGCKTxB7T9wCMA95F7zIgPicPXEYdl7AZfA
ezgj77EJTUxbkmAWpprJB59gr3LMOpYGO1L+4epamJbG4CBejWyOqBPACuiSrSp9fmqGDoimhfOUC79JIVB++XFibtjaFTEVsXBCZZYdbEc+TzecbJShEx4gZtDWah7trguSLdWmaRFaom9iWaYvvWgtQRvXyT+k
xeq00HFXJn9fyyLGEE59RZB5A5StZuND5MEFd8W948DyrhC6EShGu7zrPl/h6z4+KWDHs/IRGOEjPgJkik+johF+ulJq02jDy1Cl/eIjkwuAKTjOqyhTG780Va9MPFr+fZaoy2ZA6y5oZVErw/NDwRWQs4tIHVuy
Hr4CDAzf7VuOiYcohkc1oWduxBYofmNT+hrMiEAzH2vX3lhosICncdjkoC1Ug/UAtbYvTVfDF1rkVDifA9fP/WanxoVRZgMQSY7hxwIyqFKfx8cKJkOID83rVqG+iv/6Od3qx63iv0Rul4VEcp/pZom9sgFrGYVi
lzI68bDLbdB75GkInhsgotYa3WlcLG37LdaWfsBM9oGbPuKXPHpPQn053WZtiPhI4nkltVmiV/3ahK2BPdhmkVg+M9xaQNFIEXZaBzsRkIDNMNB/B/fWefN7vuYMILz/1dOMZ+cYGtLxq8g4e6ftr5OkcH0nb5UN
aKCtLDarYXs6/UC7PB+QqxJKvnHGvMDJ9jkNpT6/z1LiM2bXVWZkcWD4FsnO1kVsRRAd8qzRAu/Mts0lsXmJYuOok3dkC0RTOCvvsZF4a6CYBbE8BMqmq1rrdjtgr38BI8bBDjVDGT6i/IN+zsFg1UfuYMjAsDhV
tNJ0b99ihi5gC4Rt1hpCOG1QOFsP3Tuw9Qjt8XU0x+UymFO/PtnOS/HlRKynAnb42d/lJBAot7LpqCiyrfRpr2dds5Pz+qHzFCBH5pTSGGG870UDq2GiQKctkazcrju1elmcayBRV9v/VqT+6uC1hBVwd9NgIffl
bJhNtCPIHTUsypZyhQViihGCYpB3mRLf+4kismCaIejCYiCJy5yOPUi1LZRZjM0BwVzi/rl//BPoeVnGTuCfkX9D0TDPq+ShYi5TiA6ZIUAJpw5Gy8n8FTBbezQy2Ez4OITrZdhqoBbILLZPcM9iKGsXEGdWj/Ws
pD1iQkE4LvXvQTlvFDNLuGFwBh8bnNo1BAK5xbI1AgqeCI3U4oCkFMUgFoK9EoTnzAy8I/KlHQiCYe66Ft2E1NIcmNbpO3AhG89M+MZmlqmIhCNir0uYx0yka/fptFktBbrJafUIuoAuhHJgCuaKLaG2Olsc2cFM
l2JzIUnFA8/XtLkIdkOe1W+otAD3svLrNOMctpVqYku8PHOxBYqY2JTr+JXgeD+r1ziDNx115at0vzXgo4B6qXTEZ7E1JTnzeAjLeJWHPILqR/XCHnWqRgnGM3KMTXB8NUw27HM6smJb6Lufalw+ozYJyRWrry9m
2na+qSCRu+DXoZVb+ax2kn2oGSbxJAR+iiYika5M0UItlgN0jMBwgwcSYWE2MyK7sZo0K2iQY946cQJ5w7Idjc6R32T6C3cr4ygFMkMO9F+FndFyiAXmwdiPr2G1/P0tuuJpFr8gorFnFQoKdKb6x0GMk8GbdSMi
SrMUAkklgGrYL+JKTeOKd1PI37Zbre87MbUEta55AP60YeQJ1Z1hyHc94gjqu/czWDvDnNZ7Yn8O1jMXNEtmsKu6TMSUElccGlLWMp13FXRXAo12Wet1hZtH9jUbId8dduVw/hAYOIbLwXIa4e4neGAXgZQ1Irkw
+2H0EOT3OerXsp9U78Qje2gJjFkooNXJYrhqfAipwVWqeCFyrNZ4yiPYmcVzeTCnCDpQHYRhLTFz1bEpsv6a+s48OFt/1K0XcZpPHI5lw5A1wuFrwEqcDAUx0o7A01zBgpBQP2kc1q5cDKy6ODSj+UgKI3dd65WT
8QNM4d2fVOFwbk6scNqcZH8aHEekYh7U0BR1NRpJNYTsQCs+mBEyMsCxocbzTAVUri99vXCxZKzirv0VVeeyiqEJ8RNGp6Lkfew7e+H34i3PPBye+AYodSesrV8iiwvxT0AfNcZfvV418j+hgX429ULpwKTWJBXE
KekRi1v2gs6hbgBMURwm1m2Pdmm40l9IERJUo7f6LpCLLW9GGIRnmcSnDkPsUg9ERkdUU5O/Mu90//8GtUqA9/ZS1UqpIKgr96Dqz9hAkgfUt3wvHJbZMbPHYIxSygtHoMUASuVoigVh1S4QNO6pGC6Xg25bvJ0v
9W7KhkrJGWU4mARIdsvIVHffMJ7+lYskApbHqx+Ojk4XANOnT9+0GAjW49rxIRXNY3DCTj+m2/H8y7/xyM5mS69G+KEwGLOpf0u9qzwDOU0K1O0lewR5CetKUtAKUioPGi+pUgxLeHAyz/Ye6yrJQSm8ovnc75b/
UJu8SpTkJUVSWNLec0hGVwBtP+66KmA4q+XlX5ZTu2v/o/fxyDgkF7FM7dHV6dO1MjfH/qwnLMuccb8Ug6uSs3tB30UOc8b5IeJFukj05BC8JAfVB9WOutgoWAQRjlwUTYfcFkNQWsOJzW8Yydfv3XaMF/H8FXVK
0pv6LmXVIz7c3HLiB/zfC1rtOLGwOY0WGSqZ+SUzepYQtvQvZptSu/RYYwteLSPWkh2ORotxuJpps1V+D6cHvMYua4s7NJWYIXZPW7trzTIabrt6ha5MihrKS9B6js61TLnshJjrzZb8a7POXOHEDXM6ezab0lwS
0Bi+a+oGt1wxOEi28tPRBIknC5xX77Y3CYH517T6dz7EXtIie5KCiOIc9XaAgh6k+NxSiOHkZWpql5GUy25SW5KICl2pQvCotk3JTiIk3x6lYtOrjG6H1IgOkvBR47nqKAWVzVme2TjvPjNXbOB2/xsb8aC1Hpig
H19ANZjJaA8PEUQemFQC07BPZCAxsQHN2IGo/f+JLx1qcv99XmNfX7tU8BoDaNxs5M2GL/kMWrhcg7khu+N/hZ+5AJB5J98YSskic870yEfav/7+YPpDX1KcxvLL+fanR8PuvGjuTBcVQEizzCWZf/mSS6s5UXye
DVFpkWi1gPBFYBHWLIDgJX3wmJ9xcoDk74ibrSxUkJv9WKFlA+GGnrNVx45L0VL6jc6G62UNj/e0WdA1nnukY8lftP8FOpjK3bY3knmja/m2bQnJavmFlY91cxmYwLMW/GtEFHKceWf9GvyA5u9f3oEXs2iuuApM
+YD1w7vXohZm0aAmgTz2HSahWvOuyEokSBV1kt7ZwfVF4AkrT9Xv/7TkQVlgvQdX/86zQFr2GXCLVPzpdTw/svAqWDyg6mcU+DsKic/tXv8IwcYbPMfonx9QQHHGQQsoaquyJw9oJSeoOcdQaBsPb69zwI7EL4hV
kO+VdFuuMbexnqoiRExAe3BG7KVp058Zbm8NEdQaIAINd1cNk+3o4VuUNEnglANBPjwUMwC7nfDTzA2fNYbotpeJUBZFAKRWZAyvLnG7Ain6/0fJI6cJBELxhhiTJIdcv5l5ARcKneSHb33M61CYDxDMA+En7Ir3
f8fVn4B2u0CRghYBkKRQntopet7w/ii+OywobuqK9cRJHVJ/jcL461d+VCP6Xl0Wm1s7OOpk0a2OIH5pqfRHQWoB/E+sLmwRcs9LZWDLuxXN68L9bXrnXemulEuzuOoG4HhZbbiG3JyyFvXt/1B9mNvLv314kpRI
L3ebpA51OBqY6COTkf+rE9FX2l3wtSiNcs7+NSbE1WulbEC/iX2tOuf96Z+7Htd8+aknzEYYoGbl7R0Sy7wqLUX3J4cBXColqTFe1bwQWCoytAOEb4Hsnt+0UGUDPFkHJvhnRcR2vx1fWk6wP8HrtOgWB9w4zxVv
SkCppqEn6ghU63D0B/2iOupNTwqSmEKq1lZQO0bApI6xtllQB4u5+DHXRskbHcH4RGGD9j05Cdp/AYNL3rjuDRPIY858ktamVxSWHxGsmPUrHyydXw1ET5R+qnrPRbitnQv4kmA+ohDaHvS/8SWM8mJa8C+Rm67u
s/wYVAFq1zG8wIyxXO0rwlUXVGIuOfLIkQwRteG7V0BY6MQD0Az0vhr/SD0YiTarYaVKJ+lIlIkmsdjRPki/XLWGa+2LlqV42iMA9bdNbgOqv7BiO1JHpTJc2v9wlAS3j9tuxUQWVCxQ/H3wCjkeosIl7P8/1Irs
YTDzANB1JOvMgjrm4oabZXHPMr/Ub+3/D2yxvF88AKvlgFz0NTPZRXdMcjkx9J5+JS3IO5wBskO0Hl6Sha4aRYjqdIXSInBKzZngLsG9kh2odXSd9RNJLcQk/klUFGwI8s9N/hZm0q23+swi0ZP6eY2CiqWnOdFE
ogXXVE8eSv4kS+GNy/4M76CtVIv7jOsJ7V6q9jOkENC7z4hVg5dN3pACHe5PE362c8R01f+7r0FhjL2f++rMwt9Qsnu6m3tc3Qa8/Cni2FWKbxqxPA+eI7CFSZuMUh/dujpjEgU47wYQqzKQxm5SyUw5HfNr8BQT
wjHFvmAZhOHsYOEMDpkm8xJvkKjE2t8W1O3EBwvaJIljGRlvv+CXltw6xxaTjGZBYi9od1bN1tzCGbM+Vx5X3obRGy7vP+vU0P21vL4XzfzYPMpbOQTZpL8t2Tw1XUj7OHEerkZljT7N5nvIjdrk8c/hBTzYWj+n
0DYv2f6kG+LLXSRFEuBnmYVz8EBJjcrTsjarTPFlDGgJJ35S5NNcRppm+cNqBtZMQleOILucwjIcKHXVOqpeOboGgWsR2IJAoNKy9oHy4AFmIKJyFyHsEaeLE8WN4kZRY6YxzCG6Rhg8oUyrXeQmAEN2kWiJbrqq
VECLh0XDI+sl0lsxgZNr9q3/RGVcnG59WXxRvFms+YaScD0tQTg/Edj4G83YTRe7Yqaj5vGB9DqvzD7csQg4tzac0xDpiNxKEoTtZ4qSXItw9iyywH0lw9OUEWgVNrmY5AxfQx6WcAqSs9i08Hobluwpk+cBF0If
IsCuMSf4GhINesJNsWy33Fe/GPF09CgMz4YQ38mLpW+Bkr3evGbtiTmEd2RYgABpX9xOBss1HZHTOLpDcYZLjYLiTyucmfsNAZsnWz5I5egrWHEWhAyDH4HaCfPErphpRsij3voBWCIGnFTdomCIWDIHzEu6hcae
rnBl8L56vpwz5BN/D4qhyDJMD3l20wHMGFo9cQHI+qxPQ2BbBFLe4QaplHOTu5AKBTfv09U9SEFoMdzefbXxtV8KjYesPTq2GIaFlyL5UrWm9USsvRC7GBxWuM28m0FzsDWBGI1Y5pPuZCm3midGgrOtCcRoxDLV
1SOi0YOv2cBSLHd+lgGYeEKgmAfsKNVkNuwqo2xRNIOekicFhaHsZuQbnmDOyXhhOJEHxssNY4764ZQNg/Y7sGEhl8fkMCQb9LmboPIh116+qfXF/5MAbR4FK1+eBsu76YRmcc4kMEOgLMrj8CdfeSPaMh11keqL
BfuKt8sMy1J9AtPrI1d98o3y2eIJeCj4Eh//V2c/EScijx49naj51rumN5pWMCeE/8TfnqLmNGgH4ZZw4v8djzDPoiPelDuWNe9lbAMAzRno0cgLL7zqVa95zUsvve51b9yCRkP3jT/PuB4meWlEPwm9j/fFseZy
J7DWth+9LnGsieVL5g4mzl18dlPoJReJ2qpzZY7FzxRnaLJMGh+zyasbOI1PvOCeYHP0w+T7bIinCHZUfPswiOfIfDO2PKuc4bjMWb9qRa5DR7YmNCOVYcrEqEXb9a3EY7exVno+xX+142B1XozPrRz8ma3hluk6
5eCTlF34blLDJ6OcQFi0bf4E54CFD4OXrYFMs1a+UZxZHFonlIxOb3hUjnhCzUYN7w5JSA1WN+noFBEpnpA0NEAKiZsHC74idiz7aGIE8XLRuNvt0jHBC3u9IHyaG2ZBvMjllv36Ajncor6n+Fn7doMtQuJTH8Kl
cFxxGX3OTAVbgy7e1mJx8ykkC2JjjIqI7ja7uner5BAUwEBuvuuEoCSdffPg/rFiWYLCeABSjQ8TwbpOjuki3n03Mvd90vYb9AO3CIvAgoPXqqiYLuYIelI4TFgz0QYB9KfANBgY2FosvuHMak0Jx6vC8f8guBud
C83b4NC3flseY0HzBT5gflEsQ0BdgzGK4RpdxgQEKnI9IRbavog03+lzfRR5DIhY8pPNxHrx8oVwvvPTa9l/oSZQsUHRY2wJlBQupGJrcLXCsYqSbrnxuqyIIO2AbXemdiWCM47iSDxKfT77IAiyxhfjbbRxUZgI
0/BDMGQVEsc0dGGYsOD2gKWbFhUqYBpDY5vtXSFcLBPmJB2HAsbFiN/4oakr4m2EZcIktZCrdZtfl2NMjlE5RucYk2N9jnE5RuYYnSMerN4epdcKhw4PVU02aMLVrMg4g/Y5HYlUqHuYqKKC4qM/DqQBQ55VYw5A
NBHoce9D7MNE2QcacYcB+qvmqDuDynEC6omR3ONjiHHECGI09/BoIhV72Con7PwEckvs/lK1n1zs09/kUfvGchf+6qbNHn523N1DIDgDFtK4lAG81cZBnuzJBe1tj+0jLOGNn0YPRskHxmgL9Ng2GsLgmOEiznde
5A8TzzmWq8z/o274XBffgo8yax2MoKH//wjO/PR2K10PPks4LVzr9ov3jvRd28df6etDx/ef1TB3GWAAghj+0BGP9O1jPOMaYKrTNIRyvUlPVlLk1/xPoSTMJCiz3+nJNOZ3ICIeur6Rhrm6TFOFZNa7+i5DhJu/
qKNb+zt0FOTPmX1ZBTnt7F362QQKHX2+b1ZoTjR/poBNJI4P7FwbAu032odZqWfGxFgf4461vU4xJ0FzdTrBZbnm9F6vKE7qt8S64gN1eXEufZxvXhc/9OYlyTtxDsf5tmMJxKP30LdcpY/O24engaucfY6wWHSC
YH8q9dTB0cVpdoIRRUQ6Qc852NimP7jJEgBvw5OLwyJVNwodgkXn4sby6EhVI+hJ/JshLAFJUrbdbbunI8cbsOSpMwcOrnNkD781Rj25oG0sVUO8tpJYquxYeyvV3ajGnc1MZLDCWkgj05BglRdjMKoQrO5SDGIn
Je7egaEUWDIKipddPmWOB+iukLKqJxfuHJ8WZzIu+AVNirssvtxZa4tQsOk+BNuo02A+mQPcbOinjjMdQHgU5WRrWC6MFaH22c69N00v+XyxcKrytGE7JD0kI6NQsAbYSaEHPSgtK0AnkwfqGgMRcNeKXsa48UVg
KhYFQEP5DLeGpY+8Iu/XbWV5x20LP37S9YSf6G9nYIGBxyau6s4u+yGw4xGVq/Z0Z9poXuLFwD6kgfT6ketk0rEGOq1y69acuaYDYRHChMj4yX/l3F53WWvSEGOilOp8bdfuMs3A0UMUOVdm5kFOGSpm8rdbPlxw
0lAlC6Bs+HH1jOmvOCeI+IaKIbD/gz/i+zl8/uUnDIEYD8rrB9jt+w8FMJFT1qQnLq+k66YMQhUGrBBzL1bKGgGVsErc+aiTfQK6ZKnGrgrdYHZbLLO+WbMRpZYEY4W9qLNqRDhLLOm9IL0tYCnvA3lGzxa6xiLt
IBxgtBWaonuI7mlKWFxZwoJK8qrS7F6g7cAu1Rnkd6niFlzJAKoH87ZXAf+yiLN7eZfnVn2cI87zLm/b+PdntpuW8agyby6tjJ4aUghPsKgVtv48vtIUzgMAJUA62zo4xSOv2kQAXCniEi+jF7lcD/YMTHE7CVn5
twbyyRRPCpGftujq5KORtKxON69Xr/8YK30BmQ7+VKeb14U2yFlYe3Qw/VGC7zDC0bQ0rFzYb4ZM9AO9F/gUhMWaX+0qHkC+9wJvgYT7TFo/+3kv7IM+f18Q8JazUaKEyF6xrKxUupxjEqWKZSWuXcU7nao/LTbf
ZqnTtvxs9ratxg0oksYxPis84HKRdGX9IZqrIR4I02CGfCvqPYQ+ch42mkT9A/LFo/F7oCxio73M2FwS9HeRBc8FV7/Wva9QQnphCJ8JZRKSGwT0Kr7IUAq6AoaY/BmhtNd/7iy9I4KpEGDKnHrIYFagN0QV7pek
YALIMESJpzfMtOddhjps7D3qEbx3TCPGHTHxKnCIlZCBg+QnlbxfzA9CMpQUGjYyEEGxvUbdrKHt3f1f8TmZXstBrjxA9E0ekBwJU8pGrJVl4e52L1c+qcLBm0aQw63WImjQspVE6GXb+bREIdxytp6pdT6L1inU
3FkzRsoMevD/fBsMV0gElhCcFuvshRx8DjwnVPE4+5RhV7D0clneCoAC4wuCHvt80if90yfzEz/pbnsmQb0uAMvlZkJpYep2j7RfuB0qtKuxeKn/lxitz1SBnCgqyBc7upKrtJkSNOaPt10alX3QPiNzPaal0Pcp
rLClDRuJQ95H16gH7X9OJcyEWfSu8pVLo2RNKnTLKRW/oCeuA/ISP2r6OHfY4g0WPRN99r3iJFflH10nxK6doSac7REbvAN97qXjHtG6abKCbXA4gpKTSR151xkQeD7ahkodamJ4FElJ6ue8bWI68+xZqOcY7K3C
UFuarqEqHmuCXsN2xxIjiDcWGta0ptTkxnr8n39uKiRJvy1InvsNDhM40yVaG1t6ii+jF5yUcF4tSDh19jjfxRTCB2q4by4I5UvL55CPPcAriR7rubWCrgcBtXAKqwVuXqPAr2SNO1GNF5faZqKtEhU2/qrGYztD
9aAo1DjNUIwpVmOohnC73H8sKeLMscSPA2w2YgEj1ai7Xhq+RYZ0qBBcXz65wmr/BI1rXO5GxZO9ffmxIr7FOSuhsVT1IN+fBgUOrGlvLxnd+RLAZroZ958reYtLrO8L/GNtk66lK5xQmbjlZ7PrLLlf3soLglKV
f0yukoP/QH0XnwyuW2/lLiD5GcSgSRjMAzzerYXYWaEnm9fMy8bPnmztr8Hsbs3bdfvIWTTtmzhbySqXXHIhQ945y2UmL5ZNZt/yQGlrsQakDZAMn6+K2gX0LJQNnbQH6tn7G4dabdcL5o0Bm7DiTLCIRL9ajbML
AQ9rhfKHPYcG2uL16LuEJmWZC6FBKAvXwRBRNihP/AtIpLuPzSSXWIP1/GeCVA5EbsbthU1rnvMmm+7w6yeD1w+X003BUjACFtxjFWjR+ZoFQAyOaVTk/ZKRf28KaUS7ZNu0eIm/L3KqrDZw78j2onK4LC/XiCjy
f8wztOWgzo5zum8G8G7VOZKFyNu6Q3l4jvSGOcRrKF1VlyyYba69AHo8goqKXeqN73mrT0GXo2XbErlTqL55Jo1fpMvYsg0OFZhvfi9bfwLpViJYVy7COXNO4WPZlTy9JnK9CJ2QeSvT9iAkEpkaz2lVjiGQq6FP
IjhOxNOuW6cyMiUbJaOs5c0I0ny5F/AtGdupgCo5lq3zT1feWkPTD+6arykO7mjQljDFnarJEOm+x9qgNO4Pr8ZAPPwdWobFNYeBt/dKJUE75I/dzSfgmk+0BLcPeuFdJMf213Orseg9hKvNbqv6sdkmEkCZkfxb
1iz8NZ8ejJ82+k4dTEOAjZ+RbNl1Z1pgYV+BJJoUgx3q2zSRzZEPA+cng7poudEsEst6VQ6sz26e6fCH/1DzUvaFa2KqLcL/BulGfa7BuLy9hAS+cKWghHZmKw0+8Go/MQ7w+j6lbX+97LYd8ne3WTknaaKnmyCh
kdmY9lGq4aAsxfWzwM3eqkt6xGXmW8iT/b166Euxyi2y1oZfC6W6jAt3NTbc0MHPznyLX+Rp8wRQw+hcO3ZreMK+wAlTTHkqQANPngoWrBNhDOM6D9c0acoED9oS2ErgV5mwN2j/SIv9Vrap8yGMYPbpewORN6SA
Zg5XK1EVmleQfFmGVjS/4yszt4X63mWEYZE5JsgxIkeyNQKDkHcHEzbVZSqBHRAIS4NEd8FdhLWVUj+JaPI9BqC9485G1BWh4Qhh8+vglLMfm9imGDVUKesZmsUNM1CRpkzNtbQ+EvJXvotR2Va9esz+KauqInBo
P46i+ZbaZW7S7qaf6RvAAu9ACp2ugomUeRc0DmSdlfpmpL43XyEV3kCmGEh88B8/E6AbKG5DWNbVSP9VheB0ZLf2BXTfThymHIgBR+ZMkWmUkWBU3lDHS3iiruo2RQpR8ok4qmO1I8qCrgQwbMjpRKCY66sEDoBJ
gBHAzcFeo3rb2zbffLnDK01DZluo0TlTuM2P816CY4rp0HZAJDuvN92lmO/wAd6MUOAg1UFEu/AqODz1EIOnEOy1ZGfXiSXYRLWCaMPHDcGV+o6zUaVo9pOONJimwVYNfs01pkU3q+J1391KycFkaSi+6ZPeTLrd
wfp5nYcELlYdrTh085/tdzkfrftulGwCBfT8Putjlw5Wv+4+r4NHvHyVVQP0UzydTNrMFOa3RyKeafhyl4H23BXIFOBRAkrxOECtOiLYk3YNXtlR3/oWA0ZSEPM56zSVi7VFZiMUFPkx67YJF+uDzEYI7lRa9qAE
3K/x0WmfIkki7TFbVy7Whp81/IcqG2kzoOfThq0XoV/DX/b37pulkgtGJRw13dLhalHdT7OAoNW3Lf3JBU2hxGF1YvrMf4qEzb6UzZN7Rlo3zm30yWj0bYjJUp05ir+7AMWfqHImc3isB8ADBSlAK6CAzKVU4FAw
5z4xZUw0jzF9aHmlfNzx0gpMLn9gHhPjGmfIFj78iCc9PWl3vVDIGSpWewHigP8sAzjt4c9wk9NMNPjmRpO69eV3DOVVxJMQv/CmF/DLxm8BgwPhbv4fjn3M/+MHPXNj2DPS0FFXTw4kTNXLThplSSo6bWJvSxMR
qKhMFfcyIKOtJA3sUORGXTJZSyesHsTeDCRA6ls84Nk3YbkWr6sqFZ52LGXVGcSGZsqpMxtm1R0BJUnpsII4BfYwgaN/FrM67+f8h3SrCQhbybXBHA6bqtSDqxt2BAggGYZJFNSLXsrTmh1P9++Y+cjKu3OLw8cw
LF1DEKZ8Pbs4/JTDKdK+oJcxyc228kI+AVUm7D36jHuPkWPO8ydBwLb2dGuVmKLEtUpsVeLXWGladCXbmgSf00foxsVP/ACqXFZRNZnRE1XID1ghK4oFBRMwsf3tEEhdTso6KC643kJkC5DAWoFI3iCHbBbO3xVg
acUHlTmOt63xBM0JVvnq4x4GrwdB5Gd91BAuwPVB63scllw/a++upINq4xnqVAajHi3xEWhR8vy0kLAknjRy/8rJruDQl3gS0MqCxS0tybe0nTfqCpEyjThY8rs6w0XuZsZ3/8AU4t8n3U0ODpcP56gBvHxeGk84
zxFrztEUGjlQJ0MXPQ8F5QS7KoiDc4xSW0yjXWdCRxyxahZAdDvbDu+SzM5pOQNryfnw4FRpDusXzSMeGAX8mQ5ctoHbUOrQM1PFe2z44xdPPhn93Zd84MESyzzntsbabwwPT8bV7q87ENjDeAjnhAfvQKMWxW+W
UP5mXtaoc87cpahZv1K9JhTDPtLnIphMg/f38i9XKd6cWzPHasOgCnXcesTCRFtHn+mJl9oSSweYq8ZKsT6pBWyWnJSnIZrtbNWvQnZSm1+5opdS7K1p/WkRV3YhdtSUfts8qiha+5MTk3FYuPrsn479YtcNI1kj
bRbFWHS7VAu6pkQlz63B5uhjS/G4FFS3L0MaPuTG+m/cEzud2iMvj0YpP3+E2OVYejmjScWriJmo2CmQYo1ocxxX384dososPh6IzY63Nj09gPi5tDvHTRK8QPMVP+jX1a679RfG4IkpGNxd6LXgVwk5OaciNYpu
zZebjSUHBK23IyaisszTtnaCNNSHr6vs1+vsY7BUcpWF2owIEnGlZgMToA7B7B5YRbFZTgQlnj57ZVgwagMHsM3KdgDiDVa6LmBytY2N7nH+vU/Dp4neCNYvH4I6DODB/HeSUyhAvvcMKECwl5ZNvB3P1eZm5+6D
fPyKFo3DrtIJeLqJOjd+LRUEtQZ2rsK7fr8OIgj21pxXsCBJYmYW5iDifFXTTdZ6uH1d0pVCttUlv+oTCQQVYPfSWkRnCuJWZ4h/82te+9huOHFYUC6Aj95RcIGJHUxbR9WBY4OQI0DVWU3DLbBUf28HvkE9b8T4
PaClV2MIvZdESkRI/OcvGwKEHA3F1osPOxmiPHhj/gJKwDtYSg13eK0x5wyl2RnoSD0FX/p744vsITAuva36XHGjPLtiFNue5qxmAGSgKtTZgjCEYMX1B2Z2VxaIojx6jCWiKHqZM//JVDmdK2Eyc5K10QYduIY0
7ejpFEl4WM3apZmB12VuSP0YPxhVulSgHV0tnhQVxuApoILqkDXxRfiG7R5i3uRBTVR3v/9TJyC3u0M3FGa/ZmYUwqRoLwbPjxAz59zJ8jcoVwt8XSZ+MQifwUPtl6I9m2DhYUB/G0Dyjg6okV9MVpq3LOxG4FqQ
zfhAjdt8m0Y51gJhpxDKi3tQUbMOMRz0rPTnXxU+1nAYgEL3h98oJ/0yfeu28h6T3WPtoh5Ijr3pYM9p+wqEG7fCLL+WzANQ1BQsDr0C3w6fvRxqt4J59SLawqAGsDj0ZD8rtGlHK1IzKl/U7GBQA1gcerJ/o9W2
+gAy6GRyj/5+WkeRlKKOIgHF0XbINnWWNHPV6dtLShdS51uokT0ksoiGLJTc+JQl0i9Oe8DyKgs/r3/xtrbjhyYx58QaiuKE8jFydsBS+eC9fLklRWv5OlhujusRMwgR0Ax4GPe+YARs+hXcAJdY6WfNqu0//BWi
S0rRhbyrQVfz0ycPw5AO+dM0rNEtUnWL2iWIy9XrPmLL1f3ZycepJ+vSygdkfvplbkZhlX3L0YeehG2DDUf15Jw4Z03G3bt9Bo5hoBRBpLFHOnZx/u+INeAfElY5vnLthaiPDBIXsP3zqsDrPXte1C+Cxkc59tx5
ZNXp6ikx3UqbevwJpQIUwBDmrqZTqbpAXV7dTAKnEHAzCRwkmB3Jp2EX/C6OSpJyl/qGWb8CmyenEPArsLnJKxBqmE+uHHO3rt7h33qdaSc6M6fTBwtLGTzY8DlWgq0VY3ni4umnUA+p/uZDj0pKdm04O/PqNZiH
l3myCBGy4Tkeu+/ZfvXEIfuBKAubn4t24uAFdZZL1xjKlaoODMKyar62WafeBidBKx0MSKoIWI1kgXbFZsEozkzE0k8It5DK/W6CKwUk7g52Gw100wr1XcNgqTVCoW+GTlDYBtVaC7NKP3khGOv3AEz6oOCNFgy/
UV79FJpS9loQCsS1BgUL55B35EA0HjQ4xGpWmg9lv7G3dACkwNLnnm8vpPt14jq+kjc4/Eo3XHYOID/EeXa/rh5Xv99CK0PnA/Hu86Qo5g7MYhW1i/WIHdR+eoA6XyCrGWTCbrNokJRFHi2mnW8I1KFHc62SBzWg
H3oSH2+5saUrJ9DRpYABJ42wrL3IHyJMZI4VrlymuC34uDDTnncffux7a15V2Hn/rZLoRLpmLLYW7/vrahT35Spy5PWp8hCUBvJ9X8Mtbw8eCCmGm08ipsCQ75/8FjM+TPxhJOUXOfn2dZNjI/qzJrNtEIJXqzWB
Jq098OQEWhOhePkVplrw8sestHpQtPks4Pbrr1/a98PWfv423WQRGKt/ZP6Pl8lsBHBZL/N/UtdYbgWUgBicy2BQYGO3qrO0RZQgUouysKiQ8q4SngBF+/R7KY/tq4AP9oyI5nky3bXmL+eb40oFuoaAsR9HN3SW
hkzP2bREAb8n1XGbqhbrS1z809CYzKw633jT95jzQM3DON/GHvtG3mXI7b7QeMf2hS5rEa4nUwCrm1l1elwqbxbk5zdCjfeazpub56bevv95aKyDgrXd19+35f7bt0P79njcM2z7wld7Hr844PiVrgkj4avRxpdY
vizZ8F3vgVf9Ua8dB6vX0PeECCup84+NUsH0al+s77c5jkp5JfY/84xCuG2Vq/4wn/ytCapON54hCR+P+7xCS+jGSkTfdHpzl7MV3wWkvSlNzCVbWt+8iVm2z5SSWuXthsr2Vq1tn49+YuS/Lq+dA3b2EIIg9zoL
MfJVasvlFTvgXyu8gBHfepsPHuMI00z9giticfJd+IvvY/npBoWYDHbGI1N+9Y7DRqvxn/3aMeX8nYe48v3NMXNDvzmewFjQJDfIer1wCBR+P6pUUDcqbVtdUXUr2whEv/s95eWNoTWXZ3OMZo8Dj86krp/aQUak
ZH3fqahEFcUQWLvNv8/7KRXA6NRIdMHbapvVcz6b5c1AfOvo/0/54/fuL9IjNct1+hS/fATVte9VZ+29znPfhzP19Y2EMDQbH/nl+eZC23lf3/5bZVnh1vXvlHXtlH1f5hH5CyNWVy7P2kFcnnkSPzg9TWi6511V
/ykllT4FWL2stQ2vBmsta+ZOrFFQLvnRWFSXhgsytWwBZjfVMtiZ480ucQD7Bm//VibscgYEwvZrIDVO81xMDGb/fYOo7Lu5PEffNbvZk8rD2ZylNPy/dRe2rhJQ1GaalFSqGE+DqylrUXH/d/+t+bk4bHy8vG72
q1+Xo2JE5ni/4afxENktArjVLzfJuEXdnTr4A5QA/9BHydh5382igIq5a09j/6PM6BH6fRW7BvfZLHIwANJmXP3XdRz2Nr7F+08r5JVQPfu6W83nT6ltVGdDbda63Zm6cYdbu5VS1tr9hd+MK6RRxTyXuFcRy9O2
WGvIW4s+su7dIifeIjO8D1g3LgvslZ5boEN7R/xFD1rQ4tqEA8Wd8Scs2El+K514pxvzo619tdmNHfo+eobFq/r3YRtGvQn1aW/TlJsC/rH5sbvZllb/wPgH/se2GVtDto2WuRe8Lf9tbfWp/cnXYc9kc2EjmXsC
2mUomrq5E8tchHCax8s8Kwo1gIOMCm7qpluKJJchnyJ9/xg7jLmZp1RXZoVHrp5cFv5I8LSqqpW18xn+6E8Aj9ww5ulz3Q7ZZqZEaTIK6CYRMjfaZA7kGWOdKJXkx1UphyuTiPDX1N+5O7ACRwSNBkEP9I4zBuQd
cuPDCoVdY+eAVbqC1PhEnjagguUTwAWS5XLPEZfWRZuEExqpdSDoCxtgkDg4FwmgaoHdJykzi/auk9em3PD0WZSAJLBKr5TXtKAN7/XIYN1PnSR2nPNQTvDzUK18WtwpNonLh4ypZ2vgVSt+w0dAgbgJvdoebgUK
RaPexV0R4/qb3f5tVp6q9XY7GoOMSkC6RTzUho3jOr3Qy+sOmRrfYh8wHrYUS0C5HcPgue2Xkz0Kbg/cu+4QNAnosejMDXt9tBnqyoQxD8YqWSC8ixVP3zyWQ3pHnf4lkGGBBr0Gjr6YLNRHfnvwfQmT5vcSKpkK
meMHrBCgxb4oUfIN2dPAqmfNXm1o0d/PB0YBHeUlnemsCAEmw62x2F1da+UWGgVmUeKXyM2a+fg+mACNz6Vw+IaZMtClp4FeRPslb8tzEoZCo4o8aaZw5l1wiHtKvOI4leLo2q6DKwxD6WlGrgrhKmgPp+iLEA5g
ONHigocFKcdE31hDVEyqF4hjkD/dlZhj0fo0RbD5Ao7V1yQW0vdUg8UP+bsc8c0JcUdo1M1YpcaQxeWg3UmLoAE1JNAp0RADQaUJRFWiEKOKWO4WeC6/7mCzRuXxC7HPwRgTtnViH9qUXbCqr2e8fLldpNc8dDyy
u8xa1ylAXQgBAkKGaUNp7H6E3w6+KMau/dQiZMmongNCzhCEOX8aQqtJQsIc+JCSIS64xDgV9s9khb42Vj5xpKSSLpDhPTKeUSKS3q3fBri4Tqw/mJNf2jo4rJIeAGvGuglzqnClslKylCj3UD8TvcIejWMEucff
KKdF2XnIIn7pEVYlXtpo6YZiXN18cvKkRLNZ+dETiG96auk1skMuTrOuzS9UhFROYdYI4tejhb0SojmZgrcKxx8r++RIRwUUjQzarCMAUc+8eb8uAO4K8WRUFyAkLCCmpx5UKPqUY9X9c/nZRJDy322EUACKapyi
vwzclEaxFiewUwrhc0cC4hIEHYqmrl5VfMsuFB9OFf0+Sdb6XBJqSuGgY8fMi8CF453jtq6UPi1mXFIHH57aabB/6H06VBIMf8lbGxbqnYTjB0UtQQUVb8Mh7mq5CG1Rw4UjU4iVzzcIGYeww6exqrF1w6SR3mUj
XGhyHZAc04ToEqc0U5OslgdrstUQuU9V2AZz4V3hQNJUEJSRRx8hKYxiRL5D/HLqXznk73UZALdBwf8+QN8t2hOwNBGnGixzQSc2pkeoe6ALvhLGXqc4dHRqWWfHeWrryxjMj1RgLjUKfmiszFKsR6I4VjKl+8rX
YahzaI2rB4+0y9Frx5j+OvoVGSWA3Cfqink0qYlZLkRHY64OZBnjR9A9EiIWGzouFFSQsk4M0sschl44V+bkIfjIcEevgPPv8uKflQyLk3JMDjs9ARWPO5bUm9y8pgZVOlXn3yocyRjnTcG8T/6gMn4PkJ81aI9A
or0uzYMe64r7qP6z0vPgnBXONF36oRU9N6AIriU6l0GUP6ll9AAU5L4r+jAv6tckhQCjEimN3WlrBmkummQuKjNsngHlFuXapZIoaEvwpjCapIBkGmYC37oCaOXqu5DHmlJy6JW9h9bht8LIor8usw91h1NOVaOx
OXIYRhuWrrAab+yKZIVXPaZ5Npr+7tmhrX/aHWnJwUhhtSjypoLntJWLxjFG/J5sPzt50q5yhLTVnFENFQ3WO5p1IIW1i8FOFBkSVwSMUrDTHeaSm4WGkuIkj6CWLGA+pFtIH/sF0tP4SoSItUohTBWxOCikuAEL
ObRuFh/CTQVKCCntjA4tjXQyqryxUEZmLbPKcKT4WK+JLYpg9aSUMPz9oAxPmTqFh4NrP6q9i2TWF0SYLR2IllEOTSkbEjCJprz6pYWPOtjGp9NrCkpGUZ1WCo0ZGbjKt7R0WZmcGVI5geqaAwAWWfXzZi7FsPca
qhAzW5mTxDGGhk6NhI0/JFedoeGQcfDshwGjAtJRalDpa3wfoX6s5MJCbGBuYX6ObOG1ZWCDNVIlzlkQcgUp9qlXxAN8rmZsmHY8gAKjnW3WCGhYc/oIyzvn8tNsmq6zBU1/oXItZbyb+T7sOQqAE3k70dKiETtA
yWL0rv9hkmOZBOo+jWTbyA5pNsPwTcBdf5apygNSQgHMkc9B03O7ssZEJ0btS8qzbDXCOBY5E+2jWVc24LGhOC8CyoahpPAotlPka4NUp0ZaGCLFhgwJZoVNjQA22bxCoHAbVRb/Hu32xoMLl798eqAsbEGsr+tI
UvRXiYt25zmaOsclqHVztfT1GuyGT/SEHagB55hPpfWS2r1h+Hn1uG9fnY1pE4COXSchU/+Ma/lWmyo7LtJJHEv6ctGgfrqimDoxRHknKvXJ/yXmiVtwgmFPWuF329ndr5wZV2iPpH6V+ZkxrPi49w+SUdFrTmKE
zELbRZdrc2EkwH80BQGnNldetVCLb6qis6hErkvX9brYu4KMYsD0kkzxK6nfsiXnhPj9qr0lrXELtE29Ep0xGvWjv2ifup7yEZSP9C2ySHh8yvkYHCivgJyPAZoqPHpuEMfayVg4rnGgHlZVqNgKgj5n4oOqqWJQ
4Vo1Qx+UmHGC3sNhMS4pjAMEAFaMrZsw0oo5mcrFl2BaG7DNkUMKG8qCnZa0IcTvOrDxeo2hI054eyIA79NpL7JcmcnnL63cEdVOEA/9gNvydl06k8UDucR6IpygjuRKjm2WlIOUexuTyYUSoeULtNnCoJzo66bz
2qRk1+QbA4sFvEd5wGER/48lQOnsVAYkm/m5G5+XNHWbiA6NJHNCKIjerkCRcoTNt5Lp2atWxKg3APXKTU7ReCna8rgJWAjNEWSSTZURBSqYdFT4N2Utckw6EdcQ1mXKUrBLydcWQJ1IwAc4ariWsj0JTgDpNnTu
UaO9ouNyV5SG7RaVcE8kLIfksL9D1ZfSYh0WKiun/o2xcq5ELcdPXPjaNO6ejpSTsfRWDXcJMiRKSgmiPW/6ihXJJ25geHEpSx2loBxpxaF1TZNC8ZDLvVbrE2YXv6n5pCoXI+kHLaMmv8Z/awywh/rh7qSqeGrI
gXkEgh5LpXWmXtZlrpYiBzZ7dZ7JIchxlAot+YAIu7LXtC7b5PUsbFwvON0K31dKS9NGrzKkKgZQzk/wYr6GI0mE2I8EFLMuS1kawHniasosKFU13tr7F7WY6jqOhbfu5ELBkDVBxNuMQ+gElRqOB2Nn/TLRX6tI
CCzZ5VId4QY8DIr1raJP1EGa8zZCq7IczMSeU60Gd72/Q4QJyvJGTUTuYMxnauPUMjCj5pkA/zQAESjRuiCrHeUfF+w0ZrliZ2VFx0cDJxpdNp3Qvmi0lOVl1wPGaWktfpW+GdSg+qlhA5LpwYEbSCcB5zmKY9Dr
aKcA/taJdVYIJne1u0gFnFPwkSJhlySZyAMTdAlLVO8J8Oz3TlUZhHl0eiC3UK8xVWWE9jqjvOhe/JmQPzLnLAScM04RefV2LaiGDR/v8F252DPvo/0Nw9bVqJ1cawNvHQKUonca9GkLFUTritfIJLlLsYs0i3oq
EQXp1ZBwj/OEy726vKHRo5scoKrk8NIsFCVXYy99zRJLGqIAlR8IEJZlr/KjeLn8c7prb3oGHki9Jne2kihe0pHO/fNtrVzMQej2zSXz3ng+OH08u/kg/p5eXscU9T1Rm6QvMRz5Ul3qybV6OWJO7vGlGXmJFapn
SJ9wsEaUPH0Br47qOXwl4ewbCOWGGS5/SSJbpu+iFChhONc55pkvTnCvXubwvALB6McXqhWFbnaCezUCPSC2Pg6Fa9WiztHyFE+fLj63N684G3SvLlO7tVDSqwTdl+7gy3LGGwcP9MNPYknAiGSr5F/WQWZKfmie
7CyM9uUtLhq02dK1qDV1ffCHlGqGtuoicslY9ZC47nvG4/SMoqTeNDiBmNHWcuxpnYyhm5s4986IGwtwVubx4644scProDLNUh3qeSQfCU5H3Pah4elFJ2UXJo0V3Th8ITtJ0scwYxKsebD8PhdhyoMCgLb8IbwQ
tETc48fh+We7N1XOv8/IJ094duN7Pbyy2Kryj2O4D86TLdel+YYnadzlk7F0iR6EuZmn1eeb11r6ZzHgwcM5uYiiUUyCEjohe3ac0BrRf0AdqdiOU1b+0aK4I6lJgD5l/8i1b4tmdWIaL+lbRPnVNBWx0EmDtm7E
cKXW6ODoUN6DvE65zlGNjYUUmBazlj9ZlvksJMkXhc7JlWSe/DOoZss7GTl8GLesyK7vE4skZUxY01NBoMWnYmucsoyYjvVejTdX3PxfnR7a8sbQbU5/dz7UH5/CA039qlWKjoFXo4lmFb2W1tao80SYOvweIz2w
JC6vwvNhSe6nvsnX/wRszN3hr9OqMXXlYMJyyyw5cp2+uDhCO4/Rg3XCLEL3IThCYwI/apKYTm2NMMCFiGID5YF3vVYm3VQnfac9geNaOAfijMCH73L0UL0uaWH2XlrA9Te6O+vTXNYt8BPuWdVskbqCDMnM0OWG
Mwo0hVy7tE9ZjE1Vy45K4M45TUwLd+X0LC8V+AAx0m4lislYduSN5d3gjdQUvDZymM1UJpmpBvoW+ueSAV88DOF80SYKobKXVcA5YBPMRfKidSYHO/pcawBkvFSFl83yWFMbEavGxExmy58hZPXSVahPX92u5vku
Hk5LcOfXkGcdBQIZi+9HLRj3/ilznMpQp87UrTU8G56A0wJS/vEKKfYTN9fF7adQ3uvgzS+qBOiaDJyjjz+II7nuE5MHTQrKHHtxEzqziKsubFn7fzgOGxeHIzQSggy0FrgCHtOruLcWQRpHx9/0sLT5knLWk+gP
fZDJt6o/oMMGJJVMqHJL/5CGnU1oOFDR+yIlFW+1k78Be/8tyYnXRCIN4VZpJpt857WFXlm1DFDrFOU6IRjJ+Us8eV2U57v2JBwXpZv5KRHn71XHPYPZzPFu3Y00HxXgfKEUR1Ey/6i9Bylj2iq//NDGnDuVwaQa
GCu+VhwQW1avQbgUF7jRW3JStMU/5rFzJhrevptjU5+K1om+vo1anYYG+kdMH9HqN0+7IBIczmF3Ou1nqkr5xXhTcQoADYkQSoQR2il9kj5IjZFyNCnw8IYbtx6KPzqRIMM311QlxBwmo8pdD57SkYH4JEcdhQqR
v6ubrMqkmIPhLfHq95UeGC2mVBk7LSUfurN8jqIdib+cIHPtWIq7zvMkoYOp1andwSfUQg+iKJeb2IQ46xGJg3gR4sN+F8mfLI53uVlHY9IabePUNFDjiBVH0kgmVQwbHt7c+PSBoo1LeREBD+I6hFxasY9BkGDa
SHjXxsnGyDJfFL4UWPMmx6tXAw/qogGbGcBEbVzso9Eb1w9NH4LZLNJy3apsnp6zCS2ahFjTfqqe2x4KQNq4YoOJFGxj/sL7nXcyGYPpfIqCV9fy4/kcFMgkEutBuNO7WCIOnWzOx404ZJCz0gPbWoPkFpYNo5CC
ku8aAjfEo2SusinnLiQfUSn53j1AUpr1KS1KqENhLhwmISWRz4B9CUenApLDCWFj5VlQfdugZ8OSogUaQvClUMnJRnxmUNkH/S0hzbGUA2FbwhI8NH2JkMuswSNYfGWCZkQ0DPqkHS6R3xRoHKZrN8ENDD9pr68e
nwjxB7TfQCZ2QqiuMb5RhHtMp6y3YErIStWejCMgJtC0uVBzGlVDAZF7s6Ju02YTjutsyGHEg9ukSJ7ymwVEPw5RwEAhahPdZmKskfMpB8nAss6A/7NYcQWHu95djnbwWGi0GCr946W+QqxdnwhznypHfVJExUI+
5AO0ydnUfJojiMa7oRse9Z59vusLH/hQoPH7X6RrV1QpCihWad/C7xva6Skemmd+lgx11amsGvF9Dy91B+Tsrel6Tl/xQdfHcNwdk773dPKTkO5UuwHtjzavfqztG52yYlNspjkxzo4EPBnxlBvuH3CLKyO4vUvu
T9Iv77MW2GP/xchenKnhMcS0LVHnhHwyOzcQF9tzLs6IcwKj7IcIfrrZI3CeJ5iZQhvYbLMxPKjuPAv74o5M5cg+bQUngmff6lzttts094pGZ00PoWn02DkC/hC8cOtpdvfkfSgHjtHkpfcZl3EKlmjYaXR1hX/H
TBJvx7raX5r7kauKjR244n1Z725rfE1sfi4cUxf4PY8ViOdLHkdupSaDPmBbBIILfpElUYeN5bKnIdi7sCkSb5yjnSkU9Pz++cOOv31odA9eWjMEoEjn/JWry8vHn//yAJ86fCVhY2hgbwKeBrPPbH76VNB6ioMB
EIIRDJaXfCn3viAAe1vw1z3mTjy6ET7ukY597n6QbW+jtscTGi+We5nQxMdF+u7d7rfFQ7oJMXg4G45OTaABU7C7OTIV7uDLDStv+51jTNfK12Rmvpyr7OfB1BmQY/X1v+GJscAFk0XzNeSBMbd57ady/as7NeCW
54dzwXbIVeicNUuLwgs6/NLagWSp4DfXwIHPaT8gkVvGRHTrBu1XI+1o2mp+Rwaego35iy06jzVyoDCPLVJIuFFgvw0ECrtduslpVgjZCXa3OV7f7WfzdUxCVEJeVrwKZktCN8vVortko9o3f5ZzdPtv+F4cxZpF
e991TeKsvNkuC5fBp5QoxK+0zrnJyF9ImdFn4ZE+S5qIWAlvnbf6qlbphC6/SL6dDazx5rtU8PYNLcyXGX1dhFZUafn2cAuSfDrN08RGn5rWB2Ngs2OUR/gZhlQXdy7jpqEOmqC/4Z/qLH7IlBCRRXYwaZfK4kT1
WMk7ijWUZCHw3GoOtOd3v6YIoRmPaOURBqJquEMUpQWCfV5yKyD2Cjz6C1dJoKhIw9Fchmcp5zGctTUbfBkuUM9T3BLLdDHyqZzhCnbosHoWtRc6gk2xF9b+ktG/KDpMByVIxqlHckl1YWCIqWKtWiFEjcbdkgjG
MrtTk7geZr3OMX+mUAeXli0zqaRkyI/gNHuCKpbplgkbYqrMiSG+DDbuihwdK3y8p3EpWGiJT9n5qttJ3C+/aJEIJaWY53Aua9XvXOrEDRyfPUeD5iooPWF809nZG7yhX82LhRfMx9IBdG4IUOExCHLumXJtMt1w
rzYRgbPwwJI7iWn6xMBHX1odUBs7mft5rmk8OymzIybFJmDdYAKkJ9uTqJXYSo3Jw9Aouj4Ee9ExFGwlvC645aOnOdPeYbLqsY3H6gNil3L356EiRAZw1rEFbDy9r9xjOpYFIW/9j3Ke5nIo7Gc/SHSprLZ2DLOj
Pu+3hFDege1omsqpup10x/GyHTjfBZjdjjMc67rOrHab60Frz8E2FU3y3GenEOJQH8LUT6Aq2VZOQq1IV/5+Scr8KDfnlmVFCTsNCu1lRivStV84OyrukfUa67koRqTITZllOn+FgqkGbsvRnbmZIZPhqMy13GQq
XazbbEbbMDGBZu/pyVd65iS+JG+Hdm9XEwR8Elyh3Zet1yyitHeu5g1mZ5h6wvKoZ03Kpo5/2wFlFjdZ3WzhKxER8rjhu0eNhmZJvzESaxzcflG+aF4X7i5LALK7YU0dy8FsNBNYtFeJHPDPh1ySEQB2dVByqQ+U
20sVk+XP6+HM1+yWgTWIbHPAn2bLOZmVn5jh2Snvr7ZHNOVVATQ81eVjRSAKis3tMcAyKt1jrXcYVfd5GwSX+ddKnSqG/KGoquH9s5sbcj0jIt3DvMR7BzYJ+Af3u+baK5+L3ViXPzbX8TNKBTYcLtrRHAlhaXqm
qcOyMl8qdKKUg3aYAR+q9m4D5zOk4FZfftyyHK01B9+7/jEBm1TMzZbpmjc7Ffa51G5zEIqizzj2b7onTtuTpct8X4He+zeUFrRvmKh1QKxfF3ap46YiShjZtPv8U9q3c/PTqOQirLCqyoG7LqnndaYcppD/rPq7
jlS9uqkQA9z623xtxh3/Jfu6tVcD73yDYHV9ttb3jUlUXyvpVP1+49EValTT9UQfuI6PonLr3ko7nfn65s+s5DJYdLuydU+vJ8nb7lttuw9avF6f+3MxX7vTsNXTeE+irQko/DUAQjDSddUNAzlpCJMesmNe30fl
YqCoNhQe8zP2fh0P1Z+ohTO4CFHPC5M373K/BsAK8xewNxET3ZPpzj99QHKSx8nzxKLYYu9zwy0l3iOsw4sFjttxJrU5sqR8Z+e0OjoLB6m8fgfoXFj1HeS6AA786bJxF2zFLG8kFwYk6Eyk9RMCN+2Z6y4qvdCT
VRu+D54K9PT0HxoVSGWntmlcwKgetJBtWFALS/DKiIkNQ4HNvldwVdigqFyvS8HfK1PnHeYw/9/HEreZCeX6xYUk1HV0KwEFnZwOTc0Y/yPSUi1LPKCoVjYtcC0R2vnaDvGHUDVMmXdFTG7lgX4LCwgun1auUSup
N672sJPIJCPxttT6buAw4m3/Hma5rQwPnHtO4IMLEr7jxRi2EgFly6v5jzch1xgI9FmDL2D8p16ywJotnyg7643qa4MzKWsgoY9HJV3l9QVsKXas3Kr9IjkYogWLFY5jHQBs0MzKG09ffEyrNuVu20gGEIlhw+ga
74NTK2L4Dr2sENNf2Sd9QNK81n35R4P+5sCK1RWQF53BsUIzNwT84bMPMXp3/ke6ofHPoaqp817nUUSkciRd5mtBJNmsOtXoy/c6Y54HqVcVnjrnHnO35oC+/FPPbewAt7Q3uDYsZjc/RULv8Hv9p98AA2bCozgC
fEpaYeETxQi5n7QJrPw5uwibAXvd3tTy7elzmHa3aMYUrGmHE+cTyP1cu/G2oyQlLl7scqM9ALia4ezGUfIWnunDwbOn+h0mrjTosKNqW9yZPGnAMrhBTRoGve8NUz5BS8Emjzzh17ALxDN3gLFJsQluhQGypfXu
+ZbKcwZtrinVhkV1NXuTdgYljE54Dn2DUkGDocBUgbGP2VCDtVgyz72JJcyAR2Ww5M7y3Gw10BwjdNFw8z0KoqC9lY8L1+aGeKtwgilY150GEOUim5jpfRRFUbOITOZPWXm/RtIJmozRtVnhGxDNZgJtAYo+f2rX
5XYfHL6UoavlOi/NnXFV264jT0YH0h2c1UJu02kuSu8yo3Cqq9ZW3/Otkun6w/LRYWVcsPfvrmZuViWBUgIsUCRi8hwTmq0jUMk2W8Ur7usQ5h8+fHnXnCxmeUsc0FD4bepD6wisl/5XDpQLKSoOdg+Ab9dCRLu0
sxFbMWF5G1ml4Au4kL002NkeRW9v1p0gieg5hVk7U7HA+c5TrrAOywAv9sxSAWsjSABTQj9251tgiZW4XOou4pPKWmZ6e8VNu7wIvLR0JTflVtyG1FwEAyyE3nOYug7hRNcPcQWdcvheQlE0hRzIB8BbzVo+35Eh
s7ZFke202uwaJY6eS7Xj2xLZBWu5mN5ytGITXkEl+RHPz3P+Y1+ImO7NLSbnhjwvve4SdopuF0E7FzmLTpAiPgJkkUTIplyHl4+6VTu/8Xz32yO5B+HF+lQ+3uRNQd8Wbp3L3bkqlpxcHjyvndrqHe6u44Uyllon
UXCBjpLyyNCVZYZO1KU3Ftggq01SHnYBerE5FfdrY4g4Pbm2Z4nUJjS5ysxEy86ZxkJLG/C9VTIxS+4Mm/fDCTYDJYW41oEC/qsSOU9P2dj9cl5OhFpfthWE8iLcG4RW+8I6i1DMv4Vv+a53hGW+C56Zw7zxktZx
tkNd+ktbGRsO/TeN8WinZ7p+67LgBVzAS5gbN2mhOFvWNZVu6ZBfaUD855Qv/OMvqDl5sJ2UHUJA/8DVSqpLO+S9uDLdhrcWn7Q+3qzia78NcuqQp3yN6OfdKYsR/DyVabeFBNUPfB9LHdr1OWd7zEzwZV8l005P
y/qQwOQjXM2KXttgdcerLo7Ty+fbXx+cgmarnbny5w/daT7s5ojSfdnZTuU6X7VM2q45nvc4oZ8kaxDLWwzW0A2ivJ2LLgA0hC5EI0p7SXyyZ46+ttAbrtkE3NWdXhmMIDP990M+nQ6r4EtmMyzzXCzjnpiIYNEP
ikjczfsv/l+iJe1sTkvfQLxnR3xx3/r7tdkYid6nCLQptlPp6aATAaO/DyDLsSrNB/9rNrGPfKhoEaepaSIPcLcgm3lDCtEpzM233598YDaGPVikaunqkUrhYRg9c9jR2wEWz9Vwy0B/dUUPUbkm3s+JrLmqzYmo
xn2VQ5qK4601opg0rmaQQ6jeT1eKPLwv5LgF5dChdjVHov3QLO18k9ls7VUvL4IL9f8tolt6dO9QW5C7bdRXVhhxXFqBL4+XVPa3sBj6DDXaeunyi3fDlhjIkhRnsb/86FN9ZJBB7Q3gPH0H2Y/q4bh/TJibNlYr
m0i5QGqLTI6Opxr0g8h5ZRiu9prifav+HvlDn/9Be1lFq9R+tZLcLPZ9GmDaVzfKBXkTv8L348TYabTxmIhgHSNoiZzUZg1Y6DRVX4kBSReO6CDYI0apTY/Jia/TbEXSZVZjXi2IvaAxDjSIctjb4VNPgEl/7oQT
Db16cv2kr7IQUyIR9ZtkdQsK1ex0LPhx4nglpwHc1av3HTihprYph5+++rLcD5NQD/xaPuT4yt6TQE9df3GnqYn/pzVbBvBzEz7dv9zJyCjSf1An+1cHpuNNoIMv5VliNbV6GZot5cLneM43JOD3ae5XBwk+1bsM
fytGw1U1cg/wwwfhn+8Xgz0ogaUoZP7a6Q3p1dWuFJK691xY1eAu3RMj88+3qg7lTniZA69qJp353yrpcK2V1sDb3V9cZfGr4Uq0MiJwVucxclXs9DSgxNrTrmol5leLsJZh+g0yz+1IpuMWiuJnxT13VVagOjeM
9mxme8N22pi8pu+R41irqTje4PYhYdJPWLj080YtdC/digwfVRriIwpasCwVm20UGifX5lzLc8o6R26/KSHPz6csvt+HIWqMefP2I5eHLZAJvwP8elTHAsdCrY9hyF5rfa/G2N/9RmwO11p0SSHm7dXPSkkynRzg
WKuyVd/33e6X6lxvO36m03xVGVevfVQ0SelTUStKJ32Z3H4l00LbPWmH3AXNxaHJhWML48oPOE8d971lVR3cEwa5t/UeFB7O9YauVdbJQ9VQ5+VvagEIlw4f6AVQtGakN7/cPetnM2qIeaK0SYGQu4lHpqG42un+
CI09CEJ+d/1504jJcXzRGegzogH0SL7TV+nsC/+9DoaugDnUARzAAeehQoTvRNOo02SepI4kkgBI/k+tKaAz9RN3r0/ILPHLD1A/qz7feNbzc9OWdp9bPotu1k+j7Spxbi9m6VaudZ608/9xcKgqahjMsiQBRSFQ
A31h4n5J608RvGq4yP6dcusm3zG8zEo8eGPLr7N6L0ToZwh8IiRRjLC8AP4rQ9V+YfiaL/kXRZ78ADTPVsG0aqqfCvYgpxyR9k5T7OAmbGcddM8wMNkEK1NUwb+c9KVtTXM74vJt4g163VCmtEk/aUxPAoGwELdS
HlRw7sq3DonWExG/kqSTJFm/ewIgRfCfxyY8LnSz3IaGrcTipyKL3++eiMLPDYRdp0z+8zite+qoc3HenSQdviA/HHx+lST2zTspYRS9wMlVL9KSVfkaGrNXbMYsXp7R6+2KGcUBUbnOlfQ3EHhRMdClGA2BRaL/
OjYRCI6bFpVkKQ1/ueKgxmKu0YFlYsNAsEh2qgp5bctnkexXQh32W2C13Xji/e2yQ5QewOrkUNVk3kkK8QSZdPx/XyKgQjmAOU6/RcWStnJJsSo9+UVYcdPqXhoN4ah6RVvgLM97x2icvxD56STVDTri+t4oNRRU
3cc3KCS08s+a+MIhRhlhTohB1qXwlgiAqqAiptPXVC1Hap9zzytgJUUof2nrW5KibQs/3JGT+kSIm/27qCLvG5bHjHr3BBZphzHM7kqcgc/DqW9+2VPkpo88aqOA23nTzCpKFV0w/AVS+v92ht1JBg8B4iWdeZAe
4v/miAi7K0osM6PTbSvvEqc+yjZol/z5pV9k70hlVa9JDMdoNhNKKNf4bOROxpzOch93qUkcO8rvb9s0lV/j+EFzsl3LoNewRkzqdkklun5ib3Tk5Aci2tnGMYlGiQ4qTk6WpV3UJNw/1W/tHT6N13Fvw3PA70X4
8O2dBYXZab+hezmauKjYsjb79wknz5y80Ni7Csi8tH/wo71RIVJL+/LMBgj+5FsWut/+6kcMDFUr1Q/CNcrzKPsSpnIzt/DLbgyFbF+tI7VNRo9NtmmdttbzLEW9r8qR2HprpR42nRENUGtptPVh7BF3+dWUSqUN
u3oMlUqV/l6DWq1GNBpN5EVtampxomiaRX/vziP6/r3WweEqilpLo73/FSvesFs7QESSBjXKdEztam2VCt71Wmo1otFoUK32ayAajAbxMHEmXdJ/BDcWKgUNPaY0NAY+ji/g7kiKljtwKPOtxYNadU+BBbA52chZ
m5RVjcyKdM59UfnhW4OWTaAly4vI9yPlYqEOwKxR6GaQgs5Qnp8W7+xp9vR1uPQu5EdTP8bWKki3BnGuAVxTStDEGDi/XOTZJrA77fhCg/orcYzOw4Sies+ssgjKOfLpQy9gd5Igg+Y7oVd0qQ6FxAz6f2ojtOzZ
nPk0fKyn475vP1J3xgchLT5bUe6eYqVrEvyPRN9ds36+BvniiGS1iw78FF0lVqSMc2IKiQGdyY4ekvzLTiWzGYkLYcwPoO+cZc+tc+jF0NjDzSWV6v4IhiuuyE1330GcV1Gex2rpVvr8tTnOg6m+s8UKwSon5W/4
m2NlnejGCfXcrjA/u/BIN1xqU6k6xLop1scnkRUtg/762Gyr7UIOiZyUPUJldCeEiubTARyCsWI6kot2hfyU8KwZL3p4hYnbmu6nI8u35CX3CM5SCQ84tuisETYDhLJWGZV8qt7j2D92gzLyZlu1wFSvZ6Wejz9r
AJMQqxOZDs+hZQrt+ji+5KBbkfqyjei/yoAeXkd+emfSO8yzcVguxWmVvPchlMB4EOhGezCI0llQ1AKnsRH/WOgAVithpvFhVrxUctare42RsEmsWbS3pZb7trLJFG7PXP9wJCpLOWeIKqdvWacx1ckEwD0u/vba
sWv9HYWRLv1wCGJzAQrvy+sHDq1d0ODwAxtJvEF7tY5I3dwu7gKKXUcp4vuKM23HBQV4y8BYcx34YGkBJVc6Qp/7uHIGIYKnuuTT4cCrxxHMxsL6qavjM1OS+6ZHTww6HERGQ7mKdd04NuLxowsNzk9F4iS6F3kc
KrMdBkDVPp6bSc3/KDbFBMHUD1BO0zc2GtY9Ez9Pb09kE7VC/+kw3bWnKjr/3rKVWkvdyDzE/GBdiARaeheocu8/AEawM0bgl5uy9Fln6lmMdFR24fGmUEk+VbQBH/jc9XjBGEt+fyDhERQho+tXljkMUdnqKzSO
t/LEbxXCNtgzZQncOUs9ZS+eqiizmqouKuU3maqZdFWMRi2DH3SHl9XoxbFjlliGaciGLeti1tc5SJgN2ZQVWbMDKOfhNxndDCotswHV1PQHODvKiruICwk/HiarYy+KCen8qi/zMIILJS76imj0m4VlifGI8hw8
uruCmVJUFRlfLrktsaXXPbS6tB3RXy/RbPrdQxFlwA+i0Pjnt7uPkWrmhbAbXBdrHfoZ66g2laUDkd8whXxc3GZ3E9aijbqft5yIrm57vIy7+1+Dh/sahp+qbDIN3PdgQ1CWJ1x3JyE4HJGbyDd/2Mh9epj5gOUE
Cadv9zJ4x6QekdZbEy19R7jKEMOlhxIL/ieFpP2uqZl8qI86KYqszOu7mCtxboK7QVothUMlPAzKXaG6dJouJ8Xxv7llim0EaD1WtW0EkNulnfSfbqPFWHXa2UBGW/GhfXeQ2RPjCdUr7heJk3nHLws7ckHzPKQH
CqvDiZmgwtu/a+VjVTxw6LR35Xh8/7ySka5tqNENnQXY6W9z4HCv91Z1b+gXw5W7yh83lzct3cmmVliETI6wR1LypWqU/V0V/vhVlk87e+JnWg/HZznfiEp/RPrBeZHd5q0/tCIf1ujYRWLhinrW61VO+260h8Rq
ZpkH71R4puiiOaphk52/S8Uf+Sh3FTNmM1jDYc4bd4ymBXu10A7YKjE4o1O/md49khLrMV3ugV0jPt3bXe5tX7jbkb/wQ72akwdmiUU068mT0aWaUErUvPcK0QHpghPxIcU/GMTw7aPZ6XR/tfQE/3kiS1dZqhIs
WLo+4KB16aKPBdGhliB3EDhTyN9S2EtuIEWUSUBElojGQ7B5xkhOj/by/NBvR2AMwAz6qpmnOx9e6OfDJYY9BIhrFJlX71Es8C8GnDjcwToOT0x3j4jgEjr41refZmbQAL03k+dXoSFFj2bebPY1JllcLRddN+Dz
bgH+/h5swrpeesh6VX1qDOzbQ1ZoVtEl3TYdpnwjeCaAjLDfD2msfn/eC/lrtshTzYX5ICqGjBh1gEcaIIAl6lqp/U30CkQvdUO8niJx/dFyHOvtdYIBORMT+o/CkLE06IH7ycwOsnrJL7dxH2wSQjGKMw9UNU3s
Z4cO92E2o7y1h07nuKUTcUXJTGzw2hYIGc/Jybl73W+CjrzOY2ypkmYjUEB6vMeNkqjQGKQISP3ojbk3YB8IXhr6iBLL0ygToeelL21kXNSe2iWSwMyrTkRgR9OUruXtscjgRui3NRAqv5H0+9dzHC8/cSeHmqPR
9mCj3CUlPbbfelfky2WVa3eCaM4hZOXfSfPIOamZMczW0F1U2RorBjrGBJOyFhqqjKwKgufG/jA1TYsc2juCg9IKLnLmGrKrHS8VqZGTkiFEfjSdqlLzkPJJdNoJ2MOaniixRV1oJX2k0IcaJz9hNZYQAoXsI+Db
Dut1GWkz5oI17cMKSqP9YJW8jffZ731VMWaH7a8QGrVPHVGJLMzsv+nQaVLTvIaJD7pQtpH8dDGbztWj/b2uajEOWyMsSj6s/KuioXOXa8rbn80musgRXvSi/Te3F3o2hpy/FUY6hr5RCNjtijqw+ljEFuNJNzfd
P3xk3c9r5QTa6S5md2SmJ85N+KgPrGP9+gT1XSI8r89FyWc94eJ95evEhCcBbWf429Jc393bpWp5xCz1uxh+v6ySaB3uAqol0axpURTp9dBkABkOeVqMB4X1lBedJnta9IuDtHLfCL6mqLdrFI1yU9Xj9skVklZ+
ZWdXXtiOaPRyKq2WHQvCZury7XnV9WadQtnWuD41ZEBPgcfwEhwL6pqfFQareO/dzx9LG2l0rrHkexUQbqrkB4tdL0Ykh7qkSqvVw1s3LPvxqhduj8UKgbMmKBkA5HmS8+Ig6TWA/UrlaW7Yy+pUDcfpV5gUqbkK
8XKFn3m5lBympPmhJObjCtyXk0Elb+RKhosqtNfiy0G/oLf6bns8wZRlzb8TJoS9emD4oZNLZMeP+VQej5G8aX5KNkO/8w/KUKI68G6WXNaMEGdtsbNJNK5mwmfNK1pjruGae7Er94rz10u5LT4+9/lezSxLOnDH
H6e1ZTApRYQ179RMqcqULY9JFRIXh5yosO/3vQmSjGUBGxP6Zv6eU9vzdxNXzyc+XAIQHaObg0h/5Db5kpUxK3ntlcUyYesg5pZBJ1b19ouQ+01KhqrzAgYcDsw+gp4nd1ItgNNgdwcGHZ0oZ7/MRIM+m14cjPHa
hjes8ECrsnc69dc8vX3bMLfs4k2pkj/nSmeN2K24S499v4EStfJoBiaexmmJASJiMJxpy1UEdGdPw09BEud26ktndICpG+fzF3W59tjLzdQVWc4XGIejnoq+72X2lfPe8BR9grH5VBwRiBaE18JUMZN5OLbTEmVJ
LbVJk9u+/8VUH3jNFKlZpEW76D4v/Q8VrOaOYZ6RBbKyqnaPw0IoUhG/Q2gMPIFvIlKW5rDaPB2WrEa7fAghDVwSaeC88ePndP/EunN283sT2NCi0AMs+/MTur7BqoLI6NGFi8yr93MZY210GaPFxSWMriDANJyI
jlI8mp6XEKRKOWIaJLA93XcbQYnTDuI4WJb7y3djebTX89Pij8uQpssv27PtGTyfMRr/pOHscfw/KwF3z3yrJe2wwXgY7Y/pXLmy2xyJr1bmCd04efkhuudL7vjNIvR/XlJyLP0G+B2tZ1kU8hdxqUVhFWfelZ8l
kr9YPp3PqT+QSacpmPTFRfFw+LlJUEImvcGDkEUem6p+dZs5PQEVfRgiY1guBmw4clGnOuIi5oDPNExSeSG+g5f+gooK3Lf0ojS+kcWBHMxdE8spHfnE17LRqU1dJ5Fx6adP3B16oMEB9lDjCcdMijybZ4bMg29j
MKmPMMgcsJ4vSHR7zZ6PQ4EMhaePdLcuch1h6zniuyKf0GLflUCbaoT6vZIsclSs+xECGrItUNIfE5L1ETkanmOGNAhOgd5yhUQB5zC+QKeuwI6+WJZryoQ4qijhOo81si8v5tHmsS4Wr6IbQclHwysFGp9ZTqpx
yzeXWo3hmKoc9ekmCbJQfbX2gM/6J/H3Awfa/VGB+fThtBanaASDnckWPJA4z6u+MctdwkfF2Olep2TnOYudMZkUVWO4CTp+01tqrVsY32dR5y4tMeLzML/xUnK+jVaTo0vZ+ZyrZYBtB/w6+arAk951/YyWRJkD
hBIq9Cfn7EldREk5W5h0Mhiu2G+sXJ3sickrO2oNM7vgWl9eHL1wJ8qRqp3OT+Nxk3hs9ToCo9wmURDMcmZ7YZhL4RIjOmf0E9CByUStdmLk5oW9ClcA0qDWMjzR75crg+SpwshA08C6jDZFK+ssx/i/gyamXUqH
VbQpC00WyYCcfqbqmcm9TANf027mnOewoqZ0wY8y3YKytVpwQDYLfsjZusXR0OqZOqeNbpRF3ahlqlGbvpkIK7d1Q4knVlZFaqnB2SyyO9x0QOvdwlCn/0JoRp66u5elh/msHbxFl5Nz04HUplkyyDjfJMopN4TG
+Wc7bsIh7JoJBslIsmsCibJkpY4Zt0ZKwU264dWduXTpGuu4yzaQhLGwsMcoIlftQVdYLobMoIxJ3JX6lQuGfQvQWwyzGhNWKVxhhG6pWXq01egSXOdR2PQVnItKHCH0UGx4PoOj5a6lNmeUIij6ua85vkovuKgb
OB3mf8x0hGcY7FIzGUXLjlHr9JrOEBKPPeqNWBCAkVjYsp2IIiCT+ujjZqV2OC+VM6xek3sCyJ2zFfHFEL+qLFD9b5ZdqW78Y2a7M412J0rZvzZwQVQwuswIaegxESCUrheRCJTy2ueb1GrsyxtDwc++oOpw8Ngq
NICmUVO4H/OMTPieboEI7QoSeMpnNx7oAbpJdnJQFpeQ5yAkpEHI3dHGgnoDIYMpp7fCf7+8de515nPBi2xDWa0as74RYxZUXggbohBxkb/loOR0BlGfH1sG/GpfPvoahHjY7zBiIuer4BDkoHSEJWe25bzerMlx
L/JyawQa4ah8wQUPDFy2RFZOAJWBxYH5DOLsG2SxVlWqtdg6ie6BYZ9b8ZTO+9dX5WSKiehnw7Oo97yVavlaQf1FwotWsrWnExXMBMrtmM3/JByynstZ1zCII5VF5aRYHXB6To839Jy7FyGq7BBbfvdbhBlULtOG
8lgEcBAe9kcZylNav7bE4Bu+0deH3G0mbcSqkDeEG3DeEVK74yrmTXWMqzTan1x1qpi3AgxGjSW4QdonYRFzI5zEkCPrYDmdb28a1nM5mwLPfbTnZrnuu+pGy4zojeBytMuL1A6TBBpaCPpOfK0vSs0LyhoRobup
9QS7MdWnbJZYFy0MIVP8vYDZIJZ+olGaxHmfzpWeNNCPMjV/7FHzu+JFWoYdMDmJUKdOGI1qEs2/Xk665geNyU6HxbDlMfM0QoYUerCp5MIKWi8br2Cu8xdyvraxRUidl/ShTT/KzAzinksI3ux1Hlppby1XFUKc
7Q+B8zbm1aeVpDb9+F8/07d18OSViv+iYsG9w9C4Bd+709j4kDDsd3t5xElNo0TZo2JbX+QzLf07T07Ebdzxe0U3VsQnIiZP7rLxn7VGawB+P+iyzKzGLGuGmZjT65vr9qxWZnI9ABAuWpA+ZApfeWMtpfRJvIu1
GQIZ9NThjHFiNl7u2PlRqotTHEN1AakNZaP/0QGuEjb54+cIHQlEsbRJA6CXzx58PemcNrmqzyiIwI4KMb1IOPiOpt/Z6Hqz3XE0rGohDxZmrlyqBD3OkSURDW3VWMCwdX4FiRWEfiT3arcQuwyYOhYbwib89yvp
+Qw2kj9k1dAii2S5+/zen3XDb1OYXzk2owMy6ola8yTwUKi4bOJ8NXIirOzOyY1fccq8lV2o90doV9ipVBJKxz2aDrs5L81QbXDZ2WSLizTnWxpasSeQHaPJYPEC9VTxVadHnBPZZu5i4leMKUSGM6raTjjWsIqm
paZZIbp74dd5oVa06mx80DL6suNugtsp1GM0m9aWzyfwOPJTtfLgEgbfxHL7j3ptSkxV+Ymz3o4zgO9BvPpvdEQImyft26gat+zlDNlkoaHAvfzUu7v2wJVVsauLIWU4h5nOA8Aot+IP7+znmLKB96sTcSi5x+sN
+mugVBXs80MX0uK7pOuj3l6DiVzDCG4qcMM1EuRzgF3YO1aLpNcSkgpmepwea9p3kZ/dh/dQVFySRbaUpO+Zzg4LgQXJRcEJoho0L1uh9C0RsWADFiPvS1uoJKwbMu19J3yCrwz98lRMTZNF6oBaVDqnDTc2PlUj
K6TbLR66xYEOJjOwXEVsGpVxUyPqyzTRQqcu5LKKIxsEnBrvbSCOf5QtiXdqHI446rviL+Vlf3g1BkptwMc314D1SOVgUHDFGsxrSMUj8OFNzfO7esUXRz7tJw0ziZQJo3DqoP5w0m9oidYQLYNI37iD3FIa9Nmv
f07JQ/vTg9pUS65zsyXjkCqnxGWrEaNZ1juzyxlrMy4Anhj1Gh1VeCMPUh/Zf8zDzoVNnJxJZAnxayGSJSrxsLkufkpr+e8L4Nqdnmg4qDrYCvKmEAxysEjWajoaDa0fLN43g5ds8qzx8Al5Esb522Om5scMpbNv
EqeMTrGyYUwKhs+k0MZlKdVUjugLmWus24AexFIDW9Ib7esbfad6NGAE8IharyWimO0qd9ACnS9O+ZyYEV7K0HZBnHunFA0HM963oTrTVb8vrqGkujCk8jbgor2hQpgafddanaKNRo0IETpI99YUbx+eoyG/jpeN
7EydExOjITyloG9pC5KfP4wJU77RlN6OYhumj+NcqYatbF9EO9f8rQ7kcFVfX6tdG79bd9iHY8PYrYsDQEgeferk3DttT3I7f8WP9y8dpNohpe0yQ2nTTuckztACo/+Ed1WSoAD5XlStkxhXS1pNlkF9XKv1XNLH
gkEg7SWKWPBdhDBaINFI8JUFnB5XZd6f7ux5A+JoILYtphuVSDSKVB9Fq80RmSQ8ezCOIKEPWRaBl9PxGhld0cJJ01+7veU5nqNj9N7744xNCS/Nr2FHmrfKxlEUISazLN1+plFPcslp/P8MvjPnwK7XTMvWrhQ9
iCGzmkzPj1KtKEGCmT2U461gEKXBJzNouglimj4JnRArwix3Fn8W//NujW7ZNSEktb84Bbj2EdeQ3C4KwSWj6hHOlFVdJFMrenCv7Nof6qi9J5lTahkRypde9QN/B0vl4j9+yoWS3zuTpMqIWg+JLoWaSdXYvzXZ
H0n/oyfO24gMBcTmT5pcM9rLKLBP4Gyfp5YT6MWQONLR6bXAO+ps+wy3cd8RD4agHClBfyYfz6U0G+xRlm13Dd9HAl04eX4V/iS7ztjOyU4+si9xpVlBPqonBsNC0zobMNGaEdwO66lHXN07ZpS0Yqt2sd2vz07F
uTKNY/n5JXSkqP3Mm6yJ/vVF/AyyUKSvMAg5LJB/nqCzV2q+Y34RubmIp85y4UqWpWm7Aw/SDbeEtwtcMWyRo8zJOP29xe0PdQTf5Val1JWYhD4bTJsl8lGjzCh4+JaGfJNsRtjd3DAPlh6T9gx72HeB3xALhXyp
V6JQBfhnyfDS2Pt61+CuWEm+6U0OXE2qs9jzdSV/XjR1Lw5J31O/9LEj00HtdzOv2aexuyoQcTyr+BNdsfvDLiViPamVxEoJG/q8nMLP0deWV31tn8tdl8b1LZ9u3v0DkH9kufwOVGekU7nf3MJlogGHjNAuifBh
nLXeSEMqdMDDxana1fb55qige6hqq/L0xGfm8/IzyQgmYQk9DOYIlp85MvMf0hSfHbxOZC9/i4DjrrOuxvyeHu9Q3c+b9QkQ+lM6LQAK42F3SnV2sghP7S6MIcvtNRJKqqXUQOyj0C1eROcMOFC3hCIyuqnAQXHE
7YdOwKrMT6RoNetA3NFbPohSUHapjQOMSy/RX8HnXqRyXOX0Lvr8BlBYSFTOxBSytLFraA9vkeOARsR58ei6uO/itu3YRVA1Af98BP0xcXzqJl5DJ5hww4TEgFYlDIEMCyPeLIZnRdjz0kZJCOM80J8DQsiePsaN
StqXrPuiQSAPMCXCgUSuZg/Oi8EDbDXt+Sr9HyhD7yvsPDrDdAdNDrOHihOjmXFOCums2SYE+rPBQZyVooTxk3fdrKq3TVzEjaHm6VvViltA8TidSlqw1RWb6L0ZQJ/LkuEBwri0IRfTUc19tXmGKfvlt79fFq3f
l71uRK1UR3A1CTSoNKta4+eSNZgC1KMl78oO6RZK+4E4Mt4W2wiEBp4lJoflR8RZelM9HGE+NLWasz6pxp9Zz8a4G7kfqJo/Tg/2fFyKjNTSe6oP3YQaHaHsskKW46ESV+iKFHtl4zYAoh7lH94Akx2zsLB8lF0X
IpILz5x5+SUMZ4n1apxI/7xTgj7p4qbjT9pPkiprT2vuVdU7TlmzRY6E7GEDBoT520e1YbYfwW2cVl7eb+DRR2br8XjrGl/teX4rTVjz+07YBd1ePe39/UjcET8N2Lx2quOW8erEDzKC/euB7WJ+4C9pGdZQfDQ5
fSgvwMCHSTYrO0nnJQkpEKdDOtFJuHs8xBE/Q2k4t+0QJ1wAW9GWm9POjbnink5lEiknWwmjpp74ffzx//xxVTHX35sVfTdzLZOBFAxrj+mZdOxyxMpVpqlmpkD8Z4xAcJJitCTk060Eq+YniXQHY4xSs4rxCZrP
8+AelO1YY492vvmyaSCwYgX7xAQMvYpNoGukdg2p/QasqqVhwq4Fy8duOM+tAEtHh4kMQ+EMGtO9ZTtiWemqhrLYcn004Zq7A4iqGuG31AIfN43cUguEFa2MyvA4H0PwZbp1Avhp8mkbsr8eel8iqoEbXpLajGOI
uRj69R39/PyZUuyUNB0ELybwGSsP5BUWglpVXi3ePbX+a1M9dExIkM+1QPIGh4aKew9mQBOBRwFxRa+ZRMevQuf6/hRjPdv7ZsNud+nQN5ROUhOOta7Tj6EA9hTT9O/kezlwYM7pa8LB7xSDleITdTWLw6GanxGK
ER7E/a3ZCvaMRKHRe84T5vmIVTvVygXKXIn75nEFdlLPo2CHcvp0BqZHH8gsBEHnEopDiktPY9KW57EZhw7M9Qqx3yx8aJWhlWaWHF4tYW+YTUmRQbXWn1bEx1SKGDsKnXAQoiicWwLFeSDuzxffc4fQpqItgsa7
7xDoxi1C19lfuvfc5T/yzO+peCaGE5cG2jmbUBSjE79CW0ASQwG4g/K1ZMFlKAlGuge1t2NG2gEgNUhOlawKfBcOSl7XWMSQqrmCKVK9qFJdWWFWtjy6yBZ71SkyxOTW8HY1zCdCkLN40jHiYkdw9KW4xPZkJGa0
YOOhZ0jUpnlLVA/sGzCbQGU93vy8AIsXDWlLceLfRU2/In00r/lvkaMzxUhJroXJM/q4OrR07SRHjIqHVuyxybB4EwRczN7e32IQTWP1oh2dncLZCfSFsA0l3B20WKJoqmenBS8ockaYN4cAy63NfSq5cLn/7zmi
j7kD0CxmaY47zyKz1EpmPx/MAXvdGixaT311BfclzMQtpRApn9sqFGn6MZiZZfnp/THIX4URFcyiM1/uQsBCJ8dnuF/M61BcSCDZN7PaHiIZ/1zHpTE9S9HMkfchULZi0il6ZJhtUZoTuDVwsfPSidJ+pFeEtshZ
GNA72d2gbhzgjs3jvDkjUdDsWUqTYqrikkky9EsqsmBX8jHlrGjse1V1MDw26IEPTU4ZGtDgzuTzpWxgmrPutTf8ON7WSuNekyRg1M5mDNfWcAKYAS9k9Mh/J5gU33CKc3GFte7JjW4N+4utFisbfDG1SebULM89
qfCYQ3aF6s73od6W1TNQSbP1nN4lN6pm1iAiovPwHkoD40NrDle9NyPO+hUSqG4yTw3qi7x2zQq5kPC31BTVSGX46sNv54ov9+Nbfq74fWqu5xCxLPojhwiLXWoSbi/E/btgZqpU92vssakXafP7fqrJPNAQ8clK
+fxAT+kXPHI80L2yfoBJDJkZ78nH9Ae6C2NOUJYfzyjYkuCyO3H2HIuJuDiZ2lK2/w/53RqtYIYISkoPXy4WGSG9pbMbe5Ex/3EzmhYp50iLCTavuiaINWJlk159B6YuuKLG64WyoSoheNdY3tem1c91u2/iIPgy
5umum7TqQV+s65isL1Tolt+2kjc04xPOW6GI7/zuzByKLvYres1+yjCiJOAfUUoOE+YyGCHRQllT618X1eOh8WJ2F9aGvL2cpC2cvlQHOJvgalG0ezUItwRpjC19iX1GrijXS/3dG1mtSyq4yGfkfIihmjrrCAQZ
RzgF4gGxHQl/ME8qshd7G91zdi+oH9x7sqOQU7p7Wxg8L2aF5Rbxsxg9a4r39j5v/IzD0cUES3JN97b/X5bqnZDKVDkukdMHrA5NweXGZqRp/lBR0QVPrjljjpwdL2wWNv+vSVlD5s7XH6a16RA+5fh80c+ZSRqK
NQC/lDPjhasICx8DeTg0UIewk94pAzG3B//4FXpji43dTl/7gJYcihH1+ZrnClxXsNdchuRg7NBcXf8KzgYZ7+F2wVFcl6VuY5fTQ3q+4Zcyjt/pd7RxUFA6CnLTOn4kWsbRZ0z4crZJuVsjIkf5iwkWFTtU9Yol
v8b1uX4v4LymwJWi+1169ZHMFaGrnj/Ry17pCO9Iui74r+5V4wuVVJ10wWoTkw20oihnRH2Vl348I2Tfa/TyPlSOA666Wmql1SO4H1cen5juQiE/1wHHZlZuCOiuvp9Dmm6JV+p5ff0mQ49+FtbNgzxDzvYryjnh
tzCfGgeKSHLK6qJaha9en/b7EmQac+tLEw1YpOwWPD8uXROderGZ8nDu3tdmzm6t/n3Vnc/5+e98ZiSO+Bi78YejjZxYu18oNtNPB1XWT+MESSf0sI47y4jHO9DbGeAuVaW+mPFsf0OepevJ26mjyJ/4qZCa6pW5
kPfLTRjXd4Jw2o0HDT3A5ZnnJmEU4SNIdJjOPcwEJ5sMo8Yb+bTdvDHfh6YommWXA3Sl9zm8afTKxeCT4d5+KXX7jkXW3gOR9dxw/pxefZMQ3lJ3bzKc6VOfnW6OoD9//i4nBJEYkbfEQ9JVmjo8cLjMsKrTPFre
uZc6CfB6NXkG5cezyTTT0BCrVmsvwTVnw7xNGrSmOge8MotPrhAifxoYN7XDsN1PWaGZniLngOhb49OLZ5FGoN/9ra/650dg7gXWdDtdHoXwwxAXyq+RnX3LeqWKQZ9ByYoZU74UdIM/xjW9pZAWPo2JJBY/5RM6
KKqSdS3N/RjBa8q9TXMx/i8b4P7JQ9S9e9VbBDRFFzzRVolF9H+Xk7exfncA+hgYVbbc6NbbaXZxMQPWMAtxexm9812+k+e76gFWxLxmmvhg6eUiZa06YyJZWPIlpVseqYUiq1W3xPYSJzKdmiN8hm2GakkfIOyg
FyiOiJRLHIuDu19/mLzN+oLWLTWKzHA1MtWYLHA3y5y9I0eeWf8dmQmue0rUdf3CI5L0YtRiBtGxiBE4Y8/XDGJHKaeO8LO2XMWTPcmQhf22F4lVmmfEqhPyaKGdvH/RKI/Z6w0TEls2HqoN6Y3VdWbXzYhI9AGe
lfINowNeYfqnVGbqzX/yWL86A0QNRw4QTlG+enr3p26dxtzTDztVkWR5DgM6A4NYU4RlK/IASNGOqV27OgGxA6OA5Zd65NWfcn31dldLh64Vm3SnvjPwg+Soi763AjqbBTxrrKWVHX2iLEkBBxvz5Y03SLtq9bSm
NNlqHPNHIrYFpGtAQgpC/R9XhuCDZWq74ZBcS2sxq4vyd2JZvmgPptGaHnWleomVPKhigIaT12+IQyHPKtcP8NMzDsgOGNjvphM1v4rwz42xF7xEjpu9qkx2cV3JMwFzOPN4U6C/cqHuh6cqS3ydk80ER79Fh745
EhvGg9n6JkqXP3JPwoUkPLzSRDAp3brGf3yZP3RmYRZb1lp69ar0NOy0RN7yJt21VqaDfP/fu0ZxbFx1WxoTzbBxUHe394UDz+YlrVwmjs7ChXpFAtwx78K5d3ZpFDTKdvQ0C/AfCdpQS+2rlm13HN3OJuge9k/J
4L73ALNkctHRWiWl5hcbS3hHXJxtdft8Uug5PsyULvfJImJwkT9NyrW62sJjx3z4q4K9yLAynehI/JPMZTocMxaNkfPvYTPocvW0AZaOIXXjYOrkkVtNZ4XIEveAwo7mSdiQwqF3bQOLLueQxUUqrtw8adqNTXQb
esqWkd2UcDwgEM7rp8RQ5zo/dMLo864Eem3lUtNwkE58PB5eb0JOM43WYaKA3hFW1NeI8UN/d/Gsgdx6MvvrUF/9PZyFsT1ga241wxZtHGNlvTcQdhAUXUr33UXYeFpw0VpMtV+/P8zjm7DK3e2p39dy0kpsD58z
oJl1e7FcmCd9mDqC66yz1SOlb935+SXruO5c6WpOVJGLZq9YhXIBlJWpebg3RqJ9BQwG3w81D+lzzi7MYS67VkihfVEqQzaAqCzU3lFNCMgQ/s7V1ccCvHI3FpnneLjaPT4GiuBa9324Cj3vDYDX2CWIS5Qyf+yI
a5BZBGm2oL1Mf4ZuTf6HsZ9Z5YW7QLtg0GEzRf3U4/PtXEjLrf63z7rG3NJDVL8Sxr09Smy5Mo32qLUc7pf2VxFQQo9jf0nPPdKLEnp3sMzeeXY8mkaDZNKBRHgQ20a+xpdDcmgSZ3M6QkyCkDtxXjrfHyLFniOD
S4mR+qlnE2ws7CshM9RU7wOak4/rwAgIfkq7OJavKgivp8h395SuRA/AiCUM/VKFDIfc1L6SkfRGeH5arDbqIbSNuHBGULYMcukka8nac6/7jLBu/m4yWW3VRfMc+fQRk3YnLk3FpJmphN0Cxk7fs+7lNnHDfzBc
fUm/e+PiUMu7BAnfbyYF+7LpFHEP70Wo5UGYmEQoYVI78ruOH3Lhb/Or8Etk9vrR9uGT5g0bA73nPcfSFG68YPkVCw1Iqt6SXZFsBNxc7S8dCS7EczyhrrRyqMrFfLgkCCOZRc+JsDxSnGYfRXYTJciegrbTbLix
MAZT1Y3RyTc1ji+u86FzyUWUFpcn6LzxxteVDRW6HuYAwfObwYXlkH7G6xmn1Sler8B/6zgfx6pbkk1nX9sS+TubW0tYP7MJLLyt7/Zjpz6ll5cKePfmxynOWh51aGqjUpV89Ig75lbLzN5HjaeOrI+6oM2eONgh
NrY+B/Z9cx1b03WnFL8uaV/NX3x+SmLr95sMlFqOG5arTDq0Wxw9+EBmP2C2xJA9yEwdJPXFa824eMvGeG7H26RGMaqCCUZDJsgKyKZpRGBhD8bgdQwxL1gbhUMTQH7dpHoPHk2EU1u1Xud2SPt4hfkmhVqDeJ83
w/BfTSts72owdnlGk0dpQzYCQ0aNZ2ayYMV0VsTOikwMoxZckST+OiqrMN8386pT6dHsgPLxfGFYVyKeVdO+p5bEiLDjtvHCEiWYW6FQSZoCG344Lb+tZvZhGFgu7UMV5MC7y5CrqG8R3b1QzBatye/19lnG4m3A
rw8Yy5X+4QK0bm1PH0EWe8MP0BXyafVrMbUDoH1L/de9+7H/7NbPy8D3n8ZHic8njxgvssm2UpKaFrMUg83tA4Wqa4ieNN/Ba2YLj1DVPoXpCMaSSPIg12QodddY+9u/6XkLz2NZWXMTDkSUiilOxc5qaBHFPotX
mHbJonU+uOlS0WpWwZb0Nfd8HKajIpQynyZ+L9dd9kldOtmHZQ+eeM/T1bJ32wOUTs567jFoPyVQVy5eFY6T0Jvhg0sdr1Skg7DmLs3E1hfp82rGyujnUqDr2nuapG5NAhK9zvbeKaliBifaBNOAU97R/PGtihSR
D56aNu1MbFXuKBXjn9GmPiUHGllpLVY/IvY+M1NSxedi25Xjls8GyEbwIH08bfjzWF2C13Rw1mh+k9Diegr2/R9vD/IF33ATP1NyqUo/61CtBsLTnSgNyLtqGho4I5MOkoZWAKe5CP4Ws73bXRQBAhX1xLLzp5GQ
vQDfawPuIG5l2zoivEG8Q4gCOj/qxxLeYCQiAo98OXgn6BYwdvu7NLiSEHC3ZJNKaX3Le+4rYKks+7Ot4HuyYpjualyE2Yo4WU5eIuFF7HbOB09zoWOi5uxArJNww6h3A8SyfsOJUNIWkaktj3fMBkimLKgcliWP
3mzjElanNDGR+CKlL73nJhvezQ2/7NfW9V+pPdYaN84vEZ3VNLsQZqAB667M9UhY+x1ZzblMwjPrWybNDv6OLZ99Jj0PY8/BN5sCyacxbxy5kW5fJ1+v4vEbVWVIqOiw45rZkUzrygevWn8TkbcWZkskKuh2wOy8
RAtDl1jGpq7T8E+B3mrW8DiObGycSteLnNpX7J810G86BukEPnN7d76Yj4ASz8s4awQgtb9sXDG+3L39dVeUS/skgsB+YNT1KR6KKJRkqKGZKE4yIymXyfg3eXwxnzpPw3ixs9qASWwS/lvBfo4O3deGVJN1kTcU
Fqjs6IbO13n5dkz6vD9lcrKQPxf7t/+QCNW+7zScXONdLzFPGvWsFlMk7fvKB9T1P+ZhJS04pBB/t/iqmVJkQ6aEs7pp97mxrNkq7HM4jW5oZ034BtV9nydz4A4npnklTChm51DzX8m+lBKk8asD0ZxH9RN9FKyr
pdMvZxdK5C2tlrmL7yVVZVO676BhAfDVpvAT8kmnxJzeEdD5cZFFYanmPxefQ8wI4EfpvsWwNtaqLJ8m0sWhNOCPBJY6j0v3wybYAi8KyUSO/S9jWMFvr7/2s+y2BTBY861BOosoL1W5sNLruqApVvrsIPfMZJ4z
jtCm6cY2Or05A6mgqycmqn4+M/BDOa30UpaMn8KRJHeZcrzskAy5EZAzEykIFDY7r4kVFmdSRqcqFB7Mm+z+wTp1kjYHT6bCtfuZt8yFNwfA/C6Vg3YMUoL3UaJ4t8u2WQpDZdq3ujdFVd3xxmrhXiSyBzHWd8U3
X4rEfInzwPqLTwvmjPZI/kTEKqcd/f2MxXGctBYA5Wbt9nrsQlQCMKe83asvb82CdF1STcSefkZI9K4xfTzRXeVmkOjEccPflC/HNdKM2DMPeQHBd3W6zwO+sGICczJmtnIy5Bpm74o9iEqVGHPZkxGz3ROtkrgA
Qt/StD2kiNaWCcLYCZk3wsj3KBvr77ycdaqHpVJV6V5PgXhHTUsenu88ZW8K3GdnpaFJdIqe5n9lODA8812wW6hEjoV+XAx4B7dEGHraj1t7BCmBbZXSJTsn7VLlU6M+FuzJ1Ds+1toyHsHP53mef1PMvV2mMYZ2
ztH7e30qrIR4EfdNl49sLGDCnbiqnu8yTmVSPzwIC0esGEshNcEOl51h0zzENJESsSr+oKeY+I/2XFk4+96wvzfrTT4BFnhuudMMmcciKe9ZXAd3hAHC6oAfzy6A76Zl3kavv6aRn4a+CW9gvoVyFWNDGyQvRYIJ
JgQkOREKWvhmmm7dpA4GLpHNcRnUC+IuW7cP0ud8zYzF48vSx4mVdnmX/1kyUKPfYTu4nEe7QlLWzUEhfMoWlc/WFyNRMOkc+Fx0Cz6S9hZUlCXLutvC5RzMITCisdBzX/6i2oOHKAun7ysFbFxuLjDZyvg4VcUe
EOZumQxTCetS6f+AL2TFE5EBr+9kak+eWvVzpVuTt/h8/EmVF81WWEUo0bRKJlw/tZAO/ywKsE0mf/bENi2oCIPMinMTHkYcwmmtwoEHg4+gSy4xsWYhdQzlHPSoCpSa15/OG9BG9nTO13rXe0q6/I23Yy5D3OnJ
3UWerrcDRy9DlVZ3tbRJu0wOVAqMhzwZ/d3PuYN0dmOkKdYy3U9RztGWxsKLDzXZKbwC8qdOxY9S7Go9CsIfn8VcS6wlkxq7URE80Dze7W6HeznKnpfR3DmfNOPZZ1Cgro2Hhtw7uNn9pFUJ2e4gjDumc9c0EWK/
o8W7NHlaLTFk6wXqxiRLy5+7y3pZt6ACwfsJvT+ylVVXOMkZ58WfojmGEHEXLAMeA95KZHXYjQ8yY7qok8s1mD4NHuF8Kp8y8XOsfo2YvNMBX7XqYD3DykJKt99H1LiZynm6Fkksr0TAxO/wpzhL3ptr+eNlhrXO
0nkX6vAqT/XismO7q2lUgGL4T7+qbLut41JaaNCVrbhw3zV2UScZeMG94N/pDS3cBVu5gphZfwqcXQ/jDEvPuJb4fdA6RigZSvrQNJAOV6QHfTnZvKquGGyuYwmu6/2iXvOi6eaRpY7ha7YQrwn+ytNsvvaaOnwm
HVFK4Dkk8kMzsrjfpLQNt7HbjU2R9TO/WIB5XXBKbwRJaHxQDMuF01/X0e3wnyjl8IQKBSoG3UZ/wA+6lhzy1X1NZuG/4c5sUr4xE/CxNFS3dASiOc6T/1cn/+ishJMxnQxDBJg6DB3diOjPpnlQb0ChxXG5Km8m
SD0RAVxJda7RZvgyxQCQJ4YitDgXjZVf3t/hYP85zhadC7mvHBMVQsH9XlfDF9yikHkbnwOGMtn1BKTt2RC1TwgTulUiVu55OvTo3VW1vKl3uL6j2D4p76Mbcy50By5zKKzjgk76YI/gVz6uQgPb4e+2tqvSFp0y
FQKwmTEE7plH7OplGjChRJbpFoBa0FWJ1wt7vihHfYuNmfBDgsPlJ/pWB+zjBqfx6AaJTI1/gkZ7RXKlsyi073awzbuNZ99HW9IlNuUqVbCZOymboXyvgxjlCdY49BFZpwuU59cAmk3cnjz6kmkGhnLW3pz2eCgo
kAfyYZfVzdQ+ArTTL5BN60VAME6BpyVj+yusXIVG7QSeSuN48MVgRMoP4m0uUle/r+oRZDZv+qs035rygu5j2X9QxUpN0P1b/tIZWnS8xtoAnb3BG69Ylgf8BvlY0AB0lsO35TXFNOvWqRXHIXV1QKKQAv3yPMkN
uICV3oXAPRvpfL5SOHyryUp0rnZldTO9j+KzzX18DKFwDs1RkjkUw1riTpscTOBb2mxzhLX55S/zXCNxIC3UjuR+DNH2JXEWn+pDm+SDl1CHeUNdYQflGgap+hpo6GG44hcaBrkqeoCq8ODuohVT4wL21no7SlHk
hhiqWzaYRToNJayYo9tQ/tUSzM4xks1UJmkH1Zo+59Bj+CMIlZKut2XeNPat2JRgEuYSXRjaKiT+5oNDJPEPZpvBsmzgb/3ndIqwmoSSGaCLK5B5iAYcKqb64w8zMKNlbfaO7LFrbqv62fWh/LOkXWj6zfGdX7bg
uXj75O6rJECzq4RctQJC3gXVlwNdR9iiQoBFuOvQa57wsL13nr1sEV13eIFO4+tUO+L+4n86LQsifVC0tYp21KIC94lR8f09wH1/1U88A51Y8Txtr9qj4lA5O+GhVMSp3yz9iVpWVr0EHoxR/zgtzkDyHyeYD3PY
nTwFG3B5VUSItQceKnZVemBs8Z1hh0ike5tD4/jEoKSwMMt/Uet7FY9vX0N4b9U/YfFh4fTPNEQ62QJsCk4HjuGP3FSWvmqt+kbcZ5OwAiRztQFIfvE59LIQBsBLIvMOjtJDGbY5MeQBdWUaA5M7proX2wDBUrb+
zh7Ro8T2/lnYU9tMEdQQRxT4p1Rd7o604tfh3Lj6NLllJa2inF0Sy6KWoyqt/F8SWqNMJipdsJi81CPmXQ35aFu8LxZU/H2g4FputzahMNlrkjPw5CD0ImCEMCnXSkhGakmHfyWrEWWRmtOUqRGRsy9uXr5l0KuJ
8BrlD3axpl+w5DnahzTVh4/tYr8wGSU4wkfy0MG3iDjcJcPZAGDuCIPtUT2We/gz85ToSNQz0mxkJFVckmD3HZNbAp/86W8CC0VxAyY4iUSmtOvXwT5ivdeHcl07zwNn9c7WFEGeG3y79Rv6d1aUhxnroV/slTwt
JyiDd70XXn4RCL5VuVL9VT0NNRhedFCtJU0F0/MYU0ChTKuWCAkfvkWVyNMgYnASOcZQfJ72DcXKKCDMU76Cmx4Q0YunfWQnXcGRYahjw2bnqTvkyG4Lli++0jXRGITq87C/4nKp5bmL6arkHAPb09LRMXAVrZ+f
S0iJLWx3mfPFOH6QqX2gosmjQLl0K0OVHKmW0GdhEzOctkxXrzqN1e9GtqGwoYwy9RzMVdhbqiyZ/vX7XgzbkSY6CVsdgymvoQY9MkVPwISZpewbCV07FHy/SmUF1evD9nPdP3W8PnGNLpYspyBye5e05BuLyDP8
qOZhkG9LAstFEkcqjhWlGxw/z6OQbTxbHouGoRH2Kp74+rY2z6W1Hswjd5eR1lPWfb+07Wrk2yOsyN4odNh6KQ6Hq8ufyWbxmlimlAal/o34zgSVmllbHIo80DTKMGKHoPqi9xF4x2CHPQ8ULrmMtZgX0/kQA8pU
NzIpzMQ5rrEHIcaaWNtdiYcu2W7ibxfc5/CIwaLoExo78GIA0NHwetsg0+5pRdsrDx93gCpUt/aG+XwQlzse1G/Kc4iDNAaSRodewhcTvg2OsHWnF+btMlrTYGsUGp5qOV4iV1iWXRkyX2NSsGjde0TGjBFMffRN
E85Bg1PFYy1F4mcyP3B2RZfSc6yyhEtPJh9y+Y/u0JGGXXuqQ0El+9hLajKFseztmobdptUdcVS/w2bR4nN/WwgxNWP2jSVhvQ22Eu2Z22yxrOQxpe3hb9IHNJsrw/jhfL/uSyc4R5h4PGZ1ywpMQQ9CMD2RWZWP
+D8K5sG73e/VRlrJGXWEc281czk8ZsStzJdSK27qeROscl4jppMBMxbn1hPx2LrapQeNGFlptCyP1ImpkHVGZtLbwOH0rKglbRywY0N+BF2OqbGJUHwnsHcxLMq0OTX3gVs9u5I5p3KcphE4ZHRN7i72BqP/rPTH
vUs6y3puJM7+ynNUNoW66MJ9AJ+tuxY8L+BUTX1zUTTDiBTs4Z59JbxReFk+X00q7Nvs4fP28oSCWCAONxkA8nPI3QE/0bWl1rtOXMx+S8dMhEiKSSk+J7WPkjYT9JdpKjHBMZjkdt5S59NZvcdQ/nog9aLw91Ht
zKxUJmAGOy4J+jpEJGPJT2rYxHIXR9pjJazDC/2THpUC6kOP6jvo7J8RWuNYmUjlALGekiTo0r8N4rWminA9z1sok/hLSvUx8VHOxplJBiDZFDrxrn475CNoaWwpMYX6rn4kJBRD9GGfbIx751AF/KhZdZiDM7eB
U5pS7V8AseByqWHFI0qMyIvX35BBLDwYAfHH7ff2GJ6jPmtjoGUd/G2eG3dTR4s7DCQO6u8J56XWh6A7KKUjUGj1/b+80UhDq6YDxWUBtcZ+1gNObfI7s2HvKWX0knZQIjr4tXyasn1W3T1HJ3EIo6C7VDEZsxEe
yb+gZGNO8XbQsufuHXC13g4VJi0IiJkk9bYYtAtnjB3XDfC8gY8Q/4ECIzWV9hW0ilBa0aiuINuSoy4JhgjqAgqZOqlSGe6vk3f0rA23rE0RJA05xNaZ1JYybWoFpeEnDOdpcaSWufLEzoODEsXK93dFEjxYz4nM
NlLBbTNKqV1KesKxFO/Ht3788LHYpvLzJSOFP9g1QF/aHLVtS3jb1/Ra/XoG/KBCVP52tDoYy75PFjDSFU1rEiieUl1YF5Xak2i7LbGmKbvYLtHWgooQYmuUouECb0KKJ8zsIhtv+1GCPuGB58nigu/7RsN+bt8P
q/d5rnpiUIRQMxgJz5UOnEQujLjjmB8t2w3/rO0jcksctifnVMiVyo1lmPCBnYtiTaA3ZnTelxR8Z36tGv23hND6qEFsKFE9kQYAtG2Ka5hK+LTaQXWm/GU1gmtlhAOf6h2Le7GMizWWXZNq+9w0wKG1BHXYACt7
DZo5HaksnFK0nkSoMRF4wDR8VaIdwjgwMzJJYuujGUV2QiL7MrzBvj1EldG1kCG/YUiZQlDjDq5CSGag4OlR++dM+V2JwMvOo5fFmGk+TpYlG3G/Sa3hBx0jMy6cUH3qayjpSIUclaxTyN5AU3IBGQN3xk40XPO3
HD4Kjp8mEtlNJOoQ8pEdKg6yk2VBJfc9MZs1U5aVRV7TjSu4MDsNLi2wDpaLuNNknUuJMISpUCYLtwpE2XTGqgFgk9DWjfDB727V7TiofnVaFlFKPsqBXv/ltcU4aN5iuKo9lZZMiM7FGE9Cq1/4UM+JkZOyiXM6
lW2UFvGkmmTrO22vRkiDhLycpE9u87adxRi4UY23rsBgbXcahxAF5MR6u11BhMI1Xm8uj27i77ca0qKrJrE9b3FN0jq6prX5UT3sJR16KQ4g7aFUZ5tBPJ4KZvmukXkDdgoHodMldD+7Bce/QI05xvuO7MeDtP2r
FvAod/qt+NR0yYg0SoLaCsZmqcRoHWGHev9WClvgsgXnueYe99rzMPFoTdjhbSllyhxV1o1F0003HAcHd+SD6iQ+1Miap4/UaPomv1tHGbJqaWj78ZKSBo2eYm+x6DYyCj5EyokRk7VIIbiMNfb0v+ZeYi7PSBSv
B2PsbKvrsrrxcjxydt9qFQKnTQk2T7Ad4keMQmS8bN6Crm5dyIGO2h96WgZep7Vt4l8j/0OUk04wDtG1oZafD1H1hizXRoegXZa9n7xvLjcanuls8D6bI7idpY0iDEK8zOMfeApZNAe4TMs4qHKDoQp/xkotHm/3
K3CHHyKpqe9a6w7bdT+vCZEzfhoHPMvEUkGcoqV37X1bYOBHjDxCAzgif/FUmPSiArvl1Xfx/9uzqdW1RRIsvFBjhCkYSwXDNlHmtQ8MY7l3h7knT+g5HcIY39OPk3n5MBZt10NjWWYZYdevGVSEjdNRlmFKjK4T
kwLRdsWq4u6isdPmj4Iy3nC/Lq9hBJZu5IDyZNpRHXAeP1HgSgYoR63SbLmZEEzax8g8yTOi84pOX8Qamd2o+PE1pY32IlNaeOXl+GKMMZMQGB8OxFyryHrkkhFmrtUCV/fQJC5SSARzuQUNmtySUW0QbbgL5ZQO
yt3ahPMcHXzwOJ8JCH37lvlznnh1eIudor9A2dNUseNPRksrtn8hd7YLD9pYU4rq72RoOrlpaG/dulJqQegvabJNjmAoRpJegHzI2IewpGL41h2bztk01uxhPjahM+btaFPcTfDESZXp+hmrj+A1ymLXu0R1c+1u
NejHlB8XiwMVYXTRR97MvV/rhFu5X111+tcQepOiDRwchlZT46CBAgimq2VEohj2aL49r7TJ/mPrwZmCGT9Gz1JJFLg6veK22BHON9rua/hlHj3ossXjupjEC+SDxWMDYZFG8q1/LwbMmCliDwObfOl8yXE2X/I5
ZI2DlNDrPZUsUI97cRVhL57ntckrV+81azmAsBX0CjH1KT1wZ37DLzFQA5Y6NJLoWtnQTxpEUFmWvOuzHSc9AgVeJFAtlFvezguy/vOIg7jCRhx+dgUe1zi0VSltf8+8//3RYxehuUmIqYrrkMDOViYMnq539E5X
F0w8fhxWEL1XNsP7o135pNn9FkiQeNWesEOTeCwcPJeP6qcXwXw/THoFkE127pt0w/aHo86x0B/G3vOd7xMXGsyzeAmevYm82mETB5pRIfaDygzZx2qs6W+C293Li6RCAq62NuGKqTBS3vzaG/UgojODlrCRKbaq
qeB09NdvExyGixmQBtDN7mIIufojhvbO+W+7qiEpU8pipAJh4WjV0+YNVxpIyvscGFRn17t46QAlEOkMmZ5EroB0G4J3dKXKWz69K0/8ev+XsGDN1dISSYavBWFCe3UfKZ/xJqxfDp0DMc2Eli9I7yX9llvpzEpi
9oGEi1VwsMCJAp+bMJ+wyhCUesH4Ljdt1Q+j1+aGnQDpbgBv6LBApKjx6Owz9jdOYh8uT6kndqLHLw4HQELbiDn1TwsMKqpHywed4+kYV4aU7ExdgkHXZgilfGrDrPjHUtTprc8HQ2unm5L9XXzOpIC9Uz114mGm
7/IFjegx9fDPuR7BJAsWlDFGof7ImRAxKeA7Ym8nfnUyelv3Iwqq+3b5ShkBMnHG0qtDtAlPck+s1mo7sHDdw7N9asvkMxLOlSjK6Yi7lxcDKpXecN1xRxlbW+vn+7u3BVCSQ7IVL1i75wsyTxwa9ny6j89TuOnK
d7BMgtK6GoXksHMhGu8Yr1it6NCYIQLR6VFLMm5Fm1YnN4dvPXIEXcAtELipPJ4uPkh98jnsObKsFJW9bN/FavP+RSn4ikgyFQqqVWFahdSd3ANl4dZbYWaptcma9szOcWUic+klZA7kMTQl0CdiJnoLEP5lwHU5
V2+dD3IwRm7aTVrmMaPSMRX8TYgaczIGOTRHOmrnML+pPK7FU4M6Si2MT61Q2hzG7mZwbHj7W1bMAJpiVmWxYmwueNhE+1f1fdPWO1URitotuDnL5woDkLk85HX5Bp/ZccTMcn65hsLIBy+PbGvr4i9TkztwwHGy
ts2fLKm9AMKCUBOoWU3ZZ/HgUMXvUEe0BrdLkh1bRcHPLFGDnbaY6mvOmBWFTPqDDiWG2yNpwQeQNhMM4jEg+RJ9I1PWp4oNGWhNCt50FlMSg0uw4tFiQwxyYqJD0GE9noR6qo+++aSqSys//NQHdbnxrUbqE45e
QG5pm1flleTrX1kE0Ukf8uiWNKysnztVkBcPueFpfS4qmfaZjKzkJbKNwvcQGVSRzDY9J2td10igupCS5lNO7iye4g91rg+zaGlT9hEb9PlB08SBMzjDMQhAvREZ/fzRvLG8qtBC/Ke1XmZ4s3NejunelHvhWY/B
SuYHS2zzPaHjhGCPA/CD+5v7rlehoFzzwvaqd80Pq3E0HwBE/GbCvwudKFgQ929cN3h5Gw2MNEvRL0FEHc86yPupQVEdEhYoeP1JJV9WAvMX3Wg2dq3rFewnbt8GLiTWFATCZhD6g01yMBOUpY3M2R5W6+7UAV2n
QldzjYA6lVPGld0GZk7lKtAWv/+226mU455CnsJY3KPnOFsQYzjSi/UFCit4LJl6nAWLzqmLj+IdpiXx4/mPkC2Y2jXZ55qPuIyaWJu6kMKVl3rO8Ed7puOTx3SuDP7iBIa9e7R/BnzSVgMN5lWcSORVWL8b5jHA
bLH0w61MTyY0RXnJpPt8lV28mHz5eYuSLOd68LCorOFuOYwCiPqWEnh7wo1FyzEoRn4TJiKcGjNjjBWkPtSIL+FTNA8dtgFaMz5z4JbnYs1jAMiFIA4JPmQsa/uXtJtcmaEMDaOahmUdGhkgod20Ye0nUO3d2Xyu
mmW7r8Sgg/K8LYIu0nilQXzFMFBU8l5qfWUx8iCTA1M78LXa+ZtJYHKyUGFuMNns8YsXEEeIEZtBU5IR7YUyGSjiIXWpNAYTAjkvyTXvw+oW2zjDvd9wmyEw4yYSNgJ6nWmVMn3gLps/2VWPdrNflWLwWgu13plb
5caqj/oHcKetvB1EHL4vYq3YNiXI/qOozrI8hNxKhr7/8ZGaYuTGvefQ3T7e9a3B1KVzpUg/oen6P6r+EJeSBnK25PsIFGvMDcnfLweyNlfbhTKdx/zwb170HhJ5d0zhvVboAN65uaZ8Mmz5PZjVfshde137E/dc
exCvaNqbWDcF0hqqWpe3xQQV5sOuXqDAbZFsCmTC6P0eHATnUTryb8L12HFj8MqZIXlC/lVDiBt7FAuA8zdcK9PpfukOENhrxh+33MPbzFp1sWMgGVgEPMc9uZfUSaPqr5SL9ms27SiTzL4O3g9+76aOqjzuYVHk
p0PDqsGxwpKZCl7t6+y6HqaJRllGPy7BTCgYcrqEOJWvpVsRTO64WN1+8HqwgJzgnwkdP9JZwQ96k56+F3svcXxKx1WRxxiL3EcBIlH+ICbX9F2/2/dRfdGahxz30/Vy13de29rokrVH3eD+dQyTt7qy45wfff+7
sGiuu0W76Ot+nIze1mD/ce8jjGYn8leBqFWUrrM1vhn8BSPtTYb/uJpq/2roCT+W1g+ulNpqxuLZAvSAey2+zRadfl0ldnDcvBzjiB4hH+Nl2vYQ2YLGSK1H+FQc/wpQ76jlBx68P+817bv6Zai+kVRkLUIts1OK
Qp9cAwI8QwmZmQsIr0w/wsZDc5hpuBs99ufNA3QmAsyg7eiSGnUBJJWb9N6ldZlXi+lpgwG8tnG2+7Y7mt8+6qRV1PiJ7o1KkqzHixFxajOvx8c+RmA4gxRQUxgniytLNv/Wbv2fSd05TNTZMYf35dXQKEWLAPzR
X7VRX79M5ovI9X0qoQlfvR1c5FYG/+p7Kg9eAXlcxpKg2zkbDuiMM+5Pho2oPGchaNm2Vzx2QYktU8uEYHyvZJHySaccxeWa5vLcPmfFdfBZO6BN/L7fA+J/6R5w+npTDGAtV3NbfuyGIMMmHb+n6m/3bQ5/k9+f
AXAp0GqX1o1aDoemy+qIwmYvx0RZOltY0r/A9meqpncv9f8g3qWhVp1FKtSplaYTLwAIwczfNXRnS/zeVLrOYjXrnIofrv+GF+lXx8Ow1ZdHwWfhcnm2BU6bk07rklf0XyaYLTvGJbTR8XHMcqTTTt/ihaK7kj90
wJOtTq/ixjjyFgbqJPE6apyMZ6FxjDGaKEgZ6MaD4WlAtdgvERogHddBXyIskhLvjhVEqERo49CQbzvVaywYUXK4OYRZrlFzrVeFk3zLkFKgkBNMKDhyQOxt2s2QmWrCVnyLk564lcctxO8mpVhEvH8y8X0d6rzk
HiZkbKvxWQraMnJH8GHi6YFWu/lIIO/3XAGXIrv2MiD37M4wal/zK4vJGBue76UQtAjU6nbPnnWS4fsrsqUJ9vCxjxBb33+F/EXM8MvV/KCHc0u/2Ie+IBp+8CzpOPf6jON8vT/lWY48Xar+p7zJc9bg3v51sns9
hZ2lOifx52FF/k4W04Vxu4fhwMi8OQ4ZxwbJUQlbyLO7fC/K9vtzFhVu1ZsDAx4L1cEBbyN5jk8pcxkBfjeyaTTKM8qRqXNkxOSS4rIaPtpyYiYHtAYuwC/+lHmkczh7+uzZZHEClmkC35GzBZI3qbnhPo7OOoUf
Pa9PXvxBJh2gEHZoNZNGFPQHSiSnym+h8QoNcLmmmfOhLlcTP4Shn8kvAmOvtvK8NyDQiROQhrn3HMnpAUjLzNMSJ9IgDhyho0Bv5ksyqkruBAKHzLiJ5SRVzwXNdKcLpZPGGRwmAOtbQrJyFba51vj2F+U8Jk6w
OPmXc9uC5CoSpRAmzTLMSz2kzuVbEq85gMQOvtFFA0tuyJ4fgKq3okuSzBo58BW5pQStqNVVGI4hy64EQpEBWo3FuOyVhTWa0XF2njiBuBF0l1dHlj6f3zK0Ew707UA9myyEcCB8n1X/6CJMS4lYL710jJbYgiFp
DjzTFya1IHNMboA3lvEalzi6rRQG3eXIDLkV18csAFq3AplIF/1sPTF9saFbMjpZ+LVEcljWn75Ll7vGtMo3GVKfGqvqzmnjMXsxxCoymwhIgvsi0yhemPIkNicf4YgkCXqjM9RsxnVeI9OhlCJjfW8x8SjgNXKv
RGGsVvvFEtFidOLrwTR23GzHuHXzdY2zfT4aLu+YRHXVS7YD70GAHmBdonHao6pYmyYsD2cwAS7iyo0KbuPmwJPDHBaD8wQ+vXu/ZEXbSF/6YRqsm6561UG2hH69pbm2x2fJF01IdOHlJIwsw7jnjKt0ADVEFI5P
4UkdSP/rq2uSnxjb5d1l1AY5/dS8ZOyUTBLdjEtw3rCya7Cz2c6wchl+N9kIqD7XwFur9PWHYUwIQulRelHJlWBuAgUnGwkMU7AVxUyQKgxpcLXKxU3xb/A0eyjUU+gxijB1cvuM5RBPu54VwY4mthvZeMnsvkep
0S/EzALQGAele09G1Ohsphm6ClkVR5iWnS0345XxMsupat2KmEkenGDFflpLvjf7vv3LAT439MdoXXgY9dOCitmE+NlRIIrab3lxJs2oIw6SPDE0cUj66aSF8qbNoXXLmXGd+0ITyP3b0kSvLApevwgZ31kwdeQs
ltKOAoxAllzqswt74drAlo6PWKSfvJMpDQ244/n2t/S7DkZ6hoREPtqIOZ9dF/H0BBeTgqzVQkMs47aREiJIfVkOA3UK5tOyzLICVA1FA9oeDuMaF+kAiQ7LBUyO+7Lppi020f/1bugMA0T6+7Iu+8tdoSLuJVbg
Bnxe2HG3OE3KsQTNMGBrJCsXB8VD3wk1TIcHBuexCniWkmlkmJSobLVDOMNscS209zEibJ+hjjEBiyb58wfZcmTFkMsmUuFcvsGBFBo9lnu+OywFGChPXtqACfA8qCYjVru5AbpHqSxzWK6h2q+WnaU1ah/c4bh3
2DeW6rGQcxNYiWlPZQJdc6rl+lzdZptxDfT8C3dBEzjs+SgUzyJUOVm7RxOGe3mk4cZ/H3KFxLPuHO6jA2lCH8JAf9UaDoqju5wlLNflYHtpk3AS06qY0XUxKWo1MAZdZCjR0zHVyw+gnolDMTczJrqOlFyHi+B2
68tRenJsq/KDxNpdDUwqy5EjpzAKVjsrseRuogPoBmnOmixktPjjm9dLHy0sCfjtswSHp574xqGBpK5EyO8vE9CUU1qpgfXT8rxIl6++i2D9FJKOh0zIiBmYPrFOVyDLAl8SJ+4BmNVeQ5yi4XX+SwV/U7qyBPfr
ves4nPy8mn6NFy8RWW2y3MtYi5vnuKBHnEvWeddBTWSsXtVqQlgRmIE5SOgqOWJ93pDjcnNzviIjGCfq7LOu+4sdLg/UbvjLy54niqbShBtfouagAwLF2jL/vqaazXcQL1LgyDG5c2CRG23N224rQbufjL59p2q1
bpr4SYXb5Awr22yqmg9VTuXbEPl2VZFenYfjjSSx1TwfNvTuDeIRzL3FiNvFd4icSCl1FS7bXTx49ja9ZTceP3tScohvIqjvyLDqTDIv+I4xqvJNrV53ltyry+vRr1vGZ/s9OSoljIuKDiqPCv+Oai78+nqtt1ZJ
GVWhoV3pJwoUkNLkH/q1R9vgDz2pH4XIL1YIU0akQPDc3AIVmY73AG5docjDKilb+sluejhxJ7H51/yHXx6aCUgRIFGa8vXeynJAxQVYdd+/Q/rt3aj31S+VbL6x4ridlzCuNFmMVRQ514HTj70vBZ0lzUJykqRX
4oPyztcd6PCmMAMnAeitjnxr7/7bTINePWrgzEj/X96o9K/V5xBDH638qSWxC8sG4JKWiUgcSVD+cDZg8rDkp5G2b9j7f71lQTTatrz4bHDGiha2Ttc/WCP4fqLpdV51kz4hdPeiL7OCjw6AbW6loJ5jx82toPh2
5zwznBo0vTI05c2VFMU3fYnO1xwIE9P225Z2Jzip/wC6Bpvj2gVa1uR5Qrb7i2D+1ofznLbztn0VfkQoNIPlFrpgsv0ZabOsANs2ukSJAoL72Jzwg7Z2wXriavLzBGQIBSer8KjXgweXeHCpeCdzNELBy9a6TpZk
GXmdrQ4cm1XkJWmM6e+qrsZn9rWkElcAyY+YpI0kNHkfJ6nWUviDwgbHzt+TO1qHzXaLp3QWwufiFm2JDcOxlT8lHTXDoyxlwMhIHCmcpk9haNkWELd4QLExifHvbKPmxyDuJBr2WgE51MrPNypnBbHDqIrJJsza
uAV6+aYzk73IsdAwjvFTLznt3efGMso1LAADScy8Cpe73EoEwpPslbGQoc2ATbJlIAzTM1jSb2XpTw/buKdqTWbQRpqIO68Skib1S34n/6SXPQrnXv2yZy3YnlfaH262wrVtNgx5DjeasqFtoys42LctkoBXJFKB
DfYPwwRB27jHLIO4yd25DDlroNv6rSbOpaZ14t/Rqtb+eSuqbQCI4/wSZHUIIvB5pt7G6CQxD7qlLpu2oRfsYcOpEOeCMd0M/qybZcqj9te1cNZb4fOESbhJY+8jbQ2OWDzGvKacJ/R3KEw8lID7y5npxgsq2a6K
P4/6YEP7obsNclCjqlolq4yxnh6oua1NUDz1OXTN+Wpu+p3utwXmKofezCNAq+FpqKFYvylYru2rC2nBxp83qVqU4/G6DByCoshST37k/S+8PZegGUlvkKP2L7023kqG3DUM+bNWlNlBlVi6M9RUL6sFce2PGyB8
UBaLbvDWz3JCTa/D/KCWF1zNIylQRZ5vPRZ6clPojAk31I2kTNESEZDs32Vvo9CzATjzAOV8zj/nn0h6jBswXSHm/JxRUUYNcareV6VH9AHuxw4ccu/rGIGQW4pcEvjNfPsfjrbw8qbkhUXqPKXWQYP+ov2IkYl6
oB1zEIekOoXPGJzjdm+tVLgN23Blsf7xKIhnG6Mi/04C3gPH9gLbocmQYpWnyLTCJF719ut1Gd5HnVXH7qfzOhjveCPAhGtLNhGYpceh8DMnzqFo6cBvOUCKxHkqERwGWoT0FO+O8okmRfD4wLGRnB7posKmaXlv
au/vI8fmmOfPZl9d5DPkpzgUazp8MfSxIxITTKPJutlbh8xedQ1rwf1ya23AM6c8nPnPWnsMr6Yl5PhtaJqzgoO1arxQN9BkOZqWWQlKnntsLtDhp9S0giGIlBo7XIFY29/vZMeMHbNp+V0bOMeBA9uTtXioeTYZ
LpmOwXDsdqFRTIw1zKrjtUyG6Q4ROgKgzYY6jF/kcsVnjZ+zqCzC/dFqZJIFnfxJdZMY2uF4dk1Al6KfRh3yRdV2F8yG0lP0PJIpAdJZK3ivvfGQwrqF8wB+KdKkgtDnPHWQPbFnKITqhqc8KUzPUGCtEUDcGGuH
oruc+rkeUjlN97ewFXUyZY/pXO9JOvJduenE3kzG1WgqBGr2nqNdnDInkrKzKJEbsgp7wkonWoousj4b61eY2Cv6VzCpY8xTtlNbHBtHzDOBXS7uFM+5ENugxwSsNTBfPE7IBzQW0uB4VZJxBEewZxqIiIJpANBY
s+WHFxsg3BWle8rqhx/n0z1r7u9bh4aEak0ub2UjUgYXnlTdKvcks5sb5jOI2aYw2fZ61o7c737W3U0Xtw/gDe/IVlRSWA+X2OQ3GJEODSHTC91hF/6t1/UKtEwEfHFafz1bfMPJVyD6EwSMripjcGY72LqvtIF/
2Noa0mGPyKxBac6bdugUnJG9D3kYzdDLLG+YnGnAtzUKOlwZGfdarCMobfVdZT7ZM27XrbbysQtjPGguy6zC81rgmNgmP+OTPNRugUemifsan2kZ2eVUoSJFUYDzqhGWbqmJ1X1cACWYBbIo37IIcW26RoZSZgZg
oua+gFynBIAoEWIz9x6c38S2Kuj86YzNwBPC/YqtWi7c3vhj+r1/fEOyUgd2s4JXZWk3RH4XZy4fByb6Rpst/GLq05pZGLtiCmP2tUpMOEiF83WP7LsvMy5xgKRoMf9WirZJ9t9tzynqU83YDQq+izBKchpUKTsC
ItVV7XNy/2LqXl1jwrBI6UIGvloSmGhRiZuXuG/PAe3oy9USTV1s7XVV4/UOn9I82trz0dGx0n28yooZnUtDXdQZcFtyTYxYXbfzQIIinb/kTFigrOumj/Kzb5jdcOk0zmQ3RNq1ScNRxrj8hahPlxezG4IPaBQz
3fZiC7dMwlcAsEdp/yUVAUo1mwrokPHQClXQsR11K3RP3AlCPDOz4l+/Vh2vWgdUmoZka4TXrwN3QvOZ6NEUtbabxrr+JhP7TaqiVfV1GaPtHnLG6l/X/Tqul6se0k9sOOhyuSSOYt6Jv5E0yGpIo3Z6MjMLU4zf
tn+6ek0JAChOpXM06WbXQ5JmD2LuHk7Zr34TI4pmM3pHYldVtlxRKyAosubkzlUSCStKnoyfRt8X4Y+eQISkzPYvKDQYTyisxYb6cIE+Ti0YiPMOgGkwxNlp5H80UtnWsMXp0BTHOgTFPCmytdkwIwRBAO+wL6/G
BO29G3ASnPRNQh5FPk2Ri6eizJz1KQsxwLIlRcqD+o8nN6f5vUKPh2W9B5EneOnTAh5ftzCvEtewmAoCWrlx2cpVilOnXOSFXIg7z80yXq95UsUFuIj161w/4gLLT2fBZbK95WLFdCKpLABnPo0Xvn16LThcVvDJ
558coMxx3A98/zxD+iqudi9OgWFgCZgu1OrRBMta15/Esk+7XxpEnJClH2M/qLF9anv5qneMB8pcmktMPD3Q1JikwyC+CWqEmqoyvmkJtEwKYmpBrscQ2NC7tw5m+FyB29h/hHpuNdox0MydeOzTDCKmfMoflyn4
QFVGn0qlYhMA5t9e3P4QVGm4M3e03zSj7f07Y+53j7Nu/ff3DauH9uXOw/VMq7qyZel1Ii8Sih1Spo5zK5BMw7rq2JzfHCkgQwJHHpmlx2Lu3oGazcXQCQY9KEtc/2Iwpzy0S1+6Pw1lxeNjBc5XJJ64fkRb+cSU
p6N6YYdx16eeD6LYSRJPHW7z/epdGv0DNYgwiwSzdaR7Ffqdpc/qyZyldIoy0sAcAod9UUxlux7LnWvoGjfRMcGujNiwoJVJg0VmOYBfnDLf7kr8uIfeZg4yppRJ/DHuSnKuDUDrfMkMkfiMS98iBlUw1CltudXk
oolzJAzG4enHiS2iGn08ofLAv5Db8UL3jIIQMgHzMoyw9EvxfQou4bJzmXd+ijNxcxIswI5N9rkM04lRFSEEjZIwK+l1rNGSApanazKBm6F0kPmqu3GKHXC7zEoA4rejnBzYacYeJhtzBJ0k4DaQXCOTTy8p9pJv
tbAIS5RWHQM1FFv0L9RONlvyD0fjjCnuKKrWuLHNEVmMwMdGv/E99ZvoQNN/lUKW4YwgUtL80AKzssLwAvLo6NTR0TjeJMp9nYTEPVJ22jhNQGbULn0P9XFgmVp76TQBKvCRADVixulZxaqnNp+BdzUxlxm9FrSW
t7ywJ2kZspiIeZzRiN582S3ZY334DKybxvYTHb9pBbg/0keB5F6H9lNg8c5gkHJI5aAxYjGKhZKJUIHxEOmM1njEpLbkvBSfitH78P6h4oRBZ8ibKFbnO4aRfhulztEFo9GPMFluiI9uEzAdRHEy6Hzfatu66kSQ
bIHlaK/egaaPs/YRXJo/VE880ejLwjXDMYLa5D0PuoE6EyKhwGvY/X+m0mcVcLFmzB2AYOliv6SzCWwiEqMgcxx3GteGthU4Mjogc2rFsTpwNnu1G7nBdP2W5y8A3a57bEEZNSOePY6IUK+nxhkUgB5VOBiQg/rB
PYAMqC/0aiKfKUXKh13IZkXVifyensNotFWI6yf22RIBtwbMhb6YeR7EayQ8+FCTVXtJ/MRXAPI1MgXTEbBZG7bC8yicsQNu3DX20hJalIrZfcy3p6l0RTQONbsLNgX0tDJlu8hz3K+S/ChgSx5jrUI0jzHZsKgX
af+NfIh5/DDShfKPSLG6XzmIQ8ibTOgkta2b3oIbZb/m+tahMRQG7Fmqdl+C7gKytHSi8Do1aiFZNvKk+lGV/t0bXNQ6pPgYnnLrqHo18NR6BLBt/1ZJ1fFkT/fzMx8CvzrDx6F373Xwk5o9Zj8TsTlvrOLS3jbT
E12c2f2FqWGOyclfznN1j256mZuHcn9KcCdUI61KGUPv1neu+jzPqHGrqPXtBnwk/tMUeGJo/xYGZubSoynjf1pqlnVpd2PgsMkwAn46m6ucD7OKLL8KUjtuLrfrkp9v/WcgMphOQpRwkNUsch8Cwxbz8notMPy+
mhME4r3D4RXpZTHThwuCwZIbu/e3PgxMUAFXTOcNCXoLZA6QHtDIux/YPm/HVgHFQPEz6cUTE8kwZeOUClctWPqJV3tzx6HAUAjIAKMyfkshut4bcU2Fu8I+owcXcy97guJ9568mqul6zbhmUmJwqVUXOKuIIlXw
2ZHiMFTedMFzKj+5tFX46ZRP2BdOJHzk6+pzOvbYH5lIpfTr8zDxlcsjEfhrTDxkNxIanaqzyxT/gQts61NreNTNEotzWpAILsiD2MIXwinmcmKKWYubtTULyYddDjV7/zxwutb4gQWtjUbOg3UlUC5KbiLjQn4g
BMdLjWqbCJa9ps5eiEhHVI0xGOLW8OreHsokYShmaBkBCc06p3F/PzZgAFUts9wGzOTHe8LHv7qKq9+jaNpENGm9QUC4aVXl3RULjufVvmOrkSvsIyNm16J1X4n7Ii0yOicCyc/7rzeamoiSQ9957CmN4gTzY+CR
U/mq/hLOoRkHJ3bL7tUpHL+bHhW9GsnmQ55XRyAVabhuB8vuRJ/m6gc1w/u7lpHBaRoBY4Uv8KKGKMNTi7woiB8Mz7fm8geyDt3v6uW7jcg8k7blSxlTfTYHEW60DQZAAP/iicrt8VQZPq8JPAMO9HGtMZBH3jns
oKeKmUb9GaKyEs76OKvg0BTP4GhGwrSJrDQnqZndTaB620X70zVYcBnd4iTwJoPHyL/VZXf0Z0toy5jMkCkMdsFCZ2xfWRJdSxcBP8hWp3nxZsDfWLOnltfIz6O7AuLGnRr3HXIZcYtegNxXpZRVWAFIkzSGkkBI
jPshxXoqMwQZ8xhjcHKV4C09uewn9cd/jQPw0r4M/1VdpraLgjdydD6UizVo8to+QPvFvJvsa7GAd6sB+wTg581uiDttejZJqD4MczUsVWcrXCjR1Wb0yy/3WwRdGWTljXnUBWIHDt1WGAYkOsvYtLJdCwbDyNEX
Y8/k1wLcQUnUHAUMKVM6sjJ0lIKfZndk51WS6C1gvy/qLl0dVPiYgt40KzZQrSNHN/LaqEm0i2t67Rnauit7zOke6qFDwhS0IheawXBkNcrzf4r/TubnvSOzhv6Iv41+tQ1CN1DfGJ7IFbTstVR4aCdlgPieHQou
6GRK5NPmR5Km9zG01yU6ohY7Yb0Oe5ujH1JCykXlQml/JD1k/VHINQwJpF41U7B8cAAwgS3rJXY4vasPscs08X0PH6OwOjZqeKjm8qJGQM6DW4eOlqOIVbcFt4GfMjTcmzgOc09tjOYb/jU6WwZlvP9SI75BHB2h
hcaGwfmeXYrhM784qYfAOFCEpS6yLQlVd1kV5pg12J49D43W4MUzCsHdePvlL6AlHyChNLpIhpexcjhYstuL0iyltwGEYEJVswQdeCNaIG5W4rWAtX/YIK1d8SEcTivsOizRhx9Gz57nt/dNHqqcSc1/c0jJZrGl
m9MIxPO+tXZ8/3eZ9KhnAG4v12/CIzLOva138HlN2Om/SaMO24uJhNZPaS6iM2IuY6ajVH9qV0VJED7jT5f4qti5nbKNOU9rxGAZCCTrovf4GIaj3DhT76iHTFt0FADTC14xWTLDSUUKW4zEhA4M1IS9zDJ2WY/C
4/FgjGJdVJeqInWxg6Rm7MLBgamU2dKkBLU/SqvxtHX6ENU0F9FazbkXJic/o4JMEN2qRmBM5c1STeu/efgJLIn0NvibyQh66lUQJ8E6PHcoRSXa+EfkoRJdl7WTvrQ5CjmsFhHU+Ph4PMSx11ZOqjxcRDJAf+bF
fZw5E41C9DxCCgqOC4pPc1JUl5nBjj4vK0Chfei+eZ2n08HWZi8u2KjEVLcF5MP7ICxBR6yIobP2fEEMIF19IMlbIHir5+kX5keTG+IGNYwMmRydUkOaTTtNEY3WloXNWVT8AJQ3o9g3QeBm2UFykCUsdlsCfJB+
3bYixV23H94A668GuNWXK4IFr15Xrgi54vDD66JVfIEy2miSjuXExSKY9w8O/Nlrb6K++B6X/BQxeU0e2StX7ZtkToceiwosW+tTPTyMmbQswi79jIEu49P22TMq4Ge2iIWmjhFs5WlZHrU4Nz9y4Dd02/3Wx35Q
BWspmfzBqfoOh8vCfpMeSYWz6TWkcyWrFJJrZbtfIHZuCohEbmTTZ5Y1UjlMyFC7WP9dfTi+8fJUtXul5yuSOlvi5ZSjA4+aLMsiPMgVpDjbK9Udt/lSjUONQWNdkYkFg0kT5BExkiN65MneqR/F1Ru/wtrM6kcD
DFciDcfsq6cjmI1wRlNkTpcvvp9xgCldSYqlb7GlUSDU4oApHEq8ZNHOLgbjMDmjCNjv1+yvI8fIVTenaJ45AnCYNtyw9Q9J8HQeBeGALfPSaauvhvNffmMTmK2jjXCXj3Ret+gY2W1eX4gomtt2CeqP6ZH0YmJU
zxYG43oKjXi2s3KSZdcbozwnDKeUDvSKENQycxZAlBrdSQEJQBQ4k2BV912hYoCons+ZruPJR7/z15To87CoJT6qlKRV4eUTgPMUuOdFMpgjM6ukTwMkS0jCHxMH2Pl6dW6m5xB23y1g6oSbB0FTlPkkbWGUGxQR
TwtGxqAhyWgkdqvE3e2chAiSJ509HNeRFz+CCLBdsQEGR/6Ugs0YjGBLifCvNrnaMa9i6mRp8ptszzPJymTGEwqC3/BvEO7Zb3AtApgzL1e4wflfNgixIKgcSWntfxLbB6fWwY1rP5uvuKwd2MoUfbjMowh3WJW0
Lx5Z5vepq8ZuxhZfmbw9zqjHMjWp/UCmS+n4TeU92OLqCuzbhclIaPzgOTIsr84ZmAB6x0hG1OuSV9wKeDNOQFtrPzoymkYpetWUopNSBAbN7KQ98imP1rKGy3M5n/I7OX2Vu5GR8tfT5LdilQnCkuZiov4aU/Wh
/8gEa07xF6s9nsvctZl3Wgeg1SqsPhbOXmn6jR2KZh1/2FtXRamq4VheG1u2dN1gJemz2WerPTeQp99VdwRnslNrH/YfmW+mwA+RiXBy1hHPTWv0FwYXOQIgvCn/+8S4TNUNgVjAdmIWlDwwimM+vDbKYzUWN+HQ
qW893O7VuaXJAT4z4/lBn8vY5OBF76b4Zacdv/88OXZNu1dBOEjCemoe4mAUno03R9pReCV9f6RbfGB4244/4X0LNjmP1hWHYddIeLn16vvRgNrjBqTvHx/Q5vjyMp3vDvZrS8IpRW1CG8dzGjcOGfY1oxF7z571
cKS5BcrtIvH/yXv382kHnLxmzm6paffkKdF2+MSvRYJqH/tSXX+xfc9j4BJ1Ldr5BDxJqMo+GsuACOSxouDW9LON2DaDom1ZMpwuT8ICVHbZL9TYCK/+AN6hIGT1jWwKjsPVogNb6TmwrGVXubxFQPSJSrxxlbLz
TKxVriWxJCuwT2DDuTFNOYFyxdu1aHt92h5a4GxbkeYdgg2bINjwJN+os7XHeZI9H171G7+DfWYCT5OwoaZkvYrkjeArNmklpCJpHivxBxW7O1GeHHmjAQ3ucsKCOz0PYIJ372dY7GltQD8CDcz8FlyuPZgwzMoa
N3AAhaROGUGmRbmjO2oYNa7S2D9WxRkpR0PmUk0l3jy5CNorV4orVTCecKw2HjCppXv1Jjyd5UQwiC71WqUuASWZSm0ywow7AOG0A6xkjCLDiMVO5AOiTsnduIoDCbMCyBjGVjQSLzy3WXm8O4KbjxGp2yEpAkrX
KyJybmnL8t4W5gAd7+eW160IlsHdRsh7ZMNJrpiIJHMYKE5grRgbP4LG4ZOPln2nYGyftZmP3sOVSvN9uon/VOm5l4BITtn13PQfo+YFtK4EXlutxU1Hk6aIQqZ+BNZTI4vOMyahjCwkQXhfMgFuzpbZj5AS2kUo
4FoZfxXca/FAPRSzu1qhG8topDQV1+lYftgygAS5+8V8sYZXiqfnxYDiKvpck4l5fiyLlqGM7GcDGYKjBQXDL8iXOZsApuAv1dgCvKsG4oPP+fVXNR7p34SP4slxbIpP0+0M7JfynjepvOIQagAhZsg4KD6q7Sfe
F8BI0lpyjbcG3QjPDBPUhKFhvpP2/f5tj8TDolN3bVKMGjqNRoqIHI3lQjzvDhLOuglHRCIeJskGx/yPH/poDC/622FOea5qyKhwIucwZ5qILgGzII3iRVumYKvsRBP6V2YKWBBai26QCneyUY2f1x84/ABPWQOC
oXk3CCCN8ZkmyaV/7sEIpbH+Y/RSPChkzJ97wktmX0fQ9erzg5frKVBi9gWL66ZhkoSCDCfhtSnUTWFhI3eTpVpRx/Blb2DuIVWK/LD9SNtgrYarH2surRipLE4NiMk9fp+y6jkVq1vl/UfkO5/t2NCp3bnOt0F8
vatDuLevvkuu4CK3ZpXEFC7QPFo+VKZYxMqa3MzF4E+sNhfyHMNwbHdGcwFOLnZrTTwi2fGITZ7oKDBijcdRtBmw40eWVk/s2+ga3Quv42pWrqfRnlh/l7sZB9OpJ7UaXYEffINdz3AT2wge3hhsfpaxX8GCvfSj
6VXBpCDTb7haWoK0ESf4bXcw5qdW1VikwQo4t8onFlp5m3jv+ft3t2+cYLVUn0rGtwAuX/u4ni8CqEHRBufFcOMhRvdSuH4a8UvCwaf9jDClWW2RwvsAGLvUyuYWzUzr7yL/sfNvV7r9hq69O8FzjInlSVNNvCXO
7qwNLHNm2G1dk2GPIYi/HI1W6OBlb0WO22q39/x7LAZ35adgnuEGUoAYtjlX4eHXCCe2T8tpf0zPe6eGOPSTn8PAULpRnF33uARVpQ8or5uj4un6mzP4QcdCb2BNWpXP73D/bWX0sdWGuVXO8WdInKxxXxisps8+
9pPt3jilHdLc//fU8u4+u4wvex7sxnW7qj6C8h3LFRecy9nVohrgD8KjsJzWBLCIQOyZfP5fJbW8bNuyCIi6+3jhXEgIJgsJQRJr6Iu8Z73spc5PWsKeIOn0k+fdRpnR11Tmz6CyeYJrGsK/Vvg73wDVR1aVusVs
lRtBTbFboL2GPcLziz8Df+cKvi1ztsk4j/Ep792Jb66j1RgPcLrL6cxc4PjFPCG6zfmLeUI80/NADDjlimK6jpMOJ+5nrXLqwNevirAhYLzEQGG4joCoPj3zcdGre8fk7Ta6zM8+xnXWav7Iw4RV1eO3HJEcsTS+
+MOatZX7JydnH5esTSE2VjUqySgORWW0M3MMWVhgbjdDCxls/WnElJCI0R9LrdenxTC/KOGYDapm6k+cC61uXIktrVCuN6p2mKrQPFL/0Hmg8qugA3cbbxv9X9KYqa9/RCTSdYT68LrYK3efXmlydYgJq1OoSO8e
nIsDo50XeNsIWZDmolPikK3UYVoAgn8exqcwNu0+ilDysx+/8q4vSkvXaYsKxr/TJhSxepMKzFKNaIxOU8LaB1cvYo4GzyYhXkMqSMZpUVYH2a7B7a1+SEHuS4MW1RT8CUUfd6MKXHG1BhEsTKfvFA+s1XvnJdof
c34lU2CptWCXPcYN8ed3ZislOykeKVIXe+6TOKxgZeHekv6hEVXr7TYPryq0DXLPF63JIrvnpLqRjt04D5fYv7+EAlttasLkevMtD1QivmB9282pYrtRqaKPNxabnqQjIl+2NqEc6DN6j5m4jehe/CJRRQcZ8I0z
KdW7/F4VnoKfaeQcpjtE+5ZSkKbYb7vHVSGbl5klJCVGRTbeYBNq/blGI3HGWOL4tCII59ldXKmXyocZxWNDSbRL4pU0puR7k8Dmnko2BSojRmYgQokP/tI6M8LlhfB0b1oiATR//mDBWL7VSWS0cgRCMxFbe09/
sxu0Tc5OPU1ydNDO6SyDbtTCCc5OWxpeWDykrod20auZtegNMzvvaYSX9Rl9ptk2Z6emJqrsEcyVmFXLuVqYiIHwgvCUbbFGzbIlj2hUhIUttH+ZSOWHzdgu2lnkcMhPkgQJg442eZ2y9GTIdEj2V5vycn1jD3KR
zhSaSW68EKc9nqLnIc41OXuHoAf1+82LMBHX4Q6FXRVhYAzi24gcl3NNlDY0EebdHzeK+4sKxiul3AgN4za/CW1QCiak7GTEt/vjgkXMcQlMs3E4atSW40ho0fPLMnixF3keyjoX6l8d7mRWkMTnmG71UeSrUX0b
Hj6ZLxoYMzKA/3mEhdNL6IKph0T94NUCZGbRAC1C9KsEa5efDWwrpavakKXd27OOQJpvsfnwUbnyiz3L0c5Ude44fRJXoaAjcNkQjsC7r80YT/l6b2a/nNw7+a+dRh6W8TSKaTDXoKeZhS3ERhD5LDViFCy7QDHf
9KpokXjFuS5MGt37IWUgXSgs64TS7vSFWgOg4QbVEv7cDrJ1nycVmzVwBNmEY/FP59F07Tc/bTxwiNwujDlOq9wkfrd9hNyDs51XcxgWVOWtw9q1my6bjGkCS0f8TpGlm7gv2K7cqOXhOOGRgmW6VLUiDZSC9mRx
bKIJuEmKrFIQAu7D17mF5Hzw3wL7UftKTOGICd4hAhKdJ0CQTJCo4N1A21f7cqn5Jxxo1ZhtQi9xJ8YlWxN6qgDvIOIngSrVyltp1ZFvECJVsG+Wzv7wF68lmTYILanwQtLLSVRfCd6IT0oR3ciER9k2KK9xjIiy
xquBa0Dcy2OdWxc8gDt1uYzCBA9xmh/mzbrk5QQ/IAVeGMAoajj/067DaIkB8ExJwfJzVXGh+CU4WiM+GsqGUHltqMbB2SXgFqnCI2ILjEjF1yyJClb0IJ0KSlMkZwc/R4r1WyNWBItHNpYJ32hGIkp2NZxOTIni
bcucyLQniwDmt5vNL2zIEU5Qv+Lgv7AgjQwBaSrBB3mG7FRHzfE3kwtwjKJ+hJ4W5p1OUBru8h7oyoFu0bsxNXJ7msqn6mBMo0PAZUIsXFhBt//ATiwUClMQPtqnH5FsnQpoejNQVid4CxMci46gfnrSwJdyA3k2
zjq3c1gjoWgM3bvD/AypXAwL8bpdmHxuJlLX0fNEHTWSUEO4ccPk2kj5nmBsNIEdsA0b2eSrVh8o7X/5/w16xVwlvpphKhUyDibIy8q1juBiEclSaqXipEkj3qao5G6nUFAfQ8E+FOnMz9XsZC62TMp+kyQHConH
Cg6d6s0HSN7mP+faDKm5ANWFYfisaY5RSbTPFWB+FYhdIN0k0VXOhq5eSWRNQ/G0ZesDKdRLzhcWLRkrF60Jxs51L6WprSoQ4mL/e3syWiWS7zG2QDlK6hII3aeriCov9liG/Ca+ukqNVMGtoaRxZ5wUrCVJNN5k
7KkI4dJ2hT6DIEDKSCImzCzJaMsBWtNzqj0nEoyQkoSLkYzugtqmOm7CtFkgj6cqtAweuaWZlWcUJ3IduItWUciJ05F4Ms8WGIqiLEaFJJjwwq7xKyyHeF6ar5XTzUQdtnlUoHMolSbsCiaeDxxdgLpbqc4AJWxv
YKBtaX/Rf/O++FLPfjl3uI6uLvCyw0QMUwPFDEdcPuHbga7jUD9BT6QTnXzyhLVYYakWNQsnXT/4evCfwol4E1dpnMp7NZFIJ0wYRjPhLxcv/XclPKUXX3N8CED+clIaZVOy1uwZo2yGamEduQH2YhDLjXgk5o0I
0vwAonh9jbd44sTfheDd5FQq/WjNOWi+qZoeYJYkCOpL0PanmsJkiMJFmYqtSaVhVVyFOnT74ucbY6LCiWehNCKcKJCNKUIWmAiFMPaFASBCodiGkEmM5CAA4Wk/qylAAgmZR5xYt31a25A98QJVH6YOhXXXRcUv
egyFk/mtMoYQ1UuxZydEB15ygOQn6c4b2Bc7V70pcRg3TFnB+MPuroliMHSbnijpFAOReY5MR67QtlpiCjZWZctaO0cQg5sQS26C6CM8diVYjlA5UUzCKmHCdl3QkK5bYFCUj8dtY3YhO2ME4AIGtQsoRZFO/OIk
Ko/pQc3lxmB7wJ6KBlKhG6mUR1pBnjYvSX/62zoYuEOuWU/GrlsxkS0xRPxM9hbQBGDNjogni68ekY3Z47QJwewhZupOm07RfJY2EXRgx519eouuZ2mSii998T2dnchASeK77ByDwzBgLIraKhZwdMpSCQ/kBDWI
3JpHYMwD42jSAhtpdN7JWlkXIu3y1hvb6AU2w+XHT83zp76GtUmm0JsUOzFKYUstWNYAAq2SgMlQGiGMZqda6tSf9/wpsdhuYLGTjMou5dRwbj4Gtoc5AQFJXpvz0/CPdAQKNsR8pfmOcBQVcLeTZZvEbuwP1Q1K
zWJ68BFnaRMFs4rb9qnngxfQhlTwkOTNO616pnkOqP2BNA+32U2lD7OEtpXT5ruH4gVzgrwcBOo50PpfevY32UwYoXN6uMTsBCVWoWAJZTQJOUHvrcQSqwEp+6pvEcvS8JPVCbMCMjUEZFRWqrVuBuG3deVUNnpG
eAeDFjC/IqG9qxkTZe/z50PVTbWW2Vly7PjhRxJFX6ogKL1CNUw9CwrYIX7qWpNl+7Bw3c4CJiqynit9yWTRj0B9aiv1bQICFIAG30/lNQP0emX32kE/KRe8g+pOqPBvIsjeUEp2nEsKhORk3GkAhnUKzDIkERnd
awc0aZNkcROkNr7Yp6HZ1SJaeSyqrG1sThGGFZtJLI0d+rYMYBb2E/Q0bFKivwx0rciOZXRXORjLPkVrMA4wSFvGn40oI+0svt5yt+oIk86DImwj1Ar946z1oacg+jVDn70Ic4dE9wgNmaE/lGtfNIn1GfZWqq8b
XFljO2/mrabp+A6s+ID7arWrT16n9m80bjC4G/rsdhE5U+2yc6dH6kdZrh0SkogBh6ZfTzIWLfgFLLutomhtBmSqOG2pOsQnK8lyBK2g0140u+RgsgICXWl3IvywpnwPDggTYIDTI++2+m+IJ7LPQo8IuypQZeG8
+54Wpz8G0uHRiDmiPT20V1jwXwZv00coHUKUEcqYkSrd6EMKjG2INIZJg8MEtiMLrITRBYoLkk+Unv2UE6tEwC5niSOrv6ntVCTg4ZATofCPthgKElBRKWSrTxgzsmI4l/BkIcghQ8mSsIYwFTIH2KYACkwF2WZ9
EsQrppdHEXBILhGgk9gyomv1/gLNDAcvZBB4JLGJZQR2FmnXFHDgwQaMZEG9Q9FVpeF2o0iy0a3YayxirrZxrzXt/EKo6bV5CdyyfSmTd6uwZb4Cc0oWpi1FmLFZkQK3S9lQfcy+a9oqwT9RywMntWmvaEjpLmNx
GqlN819FkU24jGUCQmkiWa30Pzh0AHkMYQF/NBi4k/1ymis7ScVKacTNETd+swX109Yzov5yKl0foserFJTv+AQolIlr62C4JTGgQUjJoqO8bYLox46/KNr6aIzB7l1h0V1WjbDR9WEV8IWhBEoU61GLlFEvkoTm
NRe6ATQ2PhpcET4maivJlrGgJ2+HzPwLone8beROgk8pIG/sEoTkj8jBcEm6efyHVaGzRk7TKAZFUeVUGrEUNj5JziQrW/MWXJe/XhoiqSDxF+Jz0TgDDAmeIlpzC2ns6d+NPPxlE52ys1iYOiMzZfbMv8YlNFnC
9IedvQgC4+bVDUqZHbKmiDnSgRiFiPSFazqUDkn3IuaZ3XFOkqE7SWL91p6+5K+Yyl7vgIexxW1VDaUtqdx6bzoVpyohQzjo1hVMvd6uHzE+9g/h5pkNiuhi8knpFXsJ3TR3544A3tsS/RjRneMIfRpY9wdWUZWN
loA3vUIMyGDH66Z5I7t4serN70H/I+kRmNAi+kaO8RBHJEDMhQ1Jbf7ADlvtf85f306bSoIgFzRDmFOlXPLJ73Yvzky6ETEXVzdkq5yZuya3v6H+AeM7MMcApprkGFJJHG4nrg4frlS+X+SnvMMsZLwJZZzLAk9e
od1KR9KYZxHtOTnzPT8t8A0f66dN8hNtVUzTbxj9dPEqeQfJY3L5gzv1gTXM/CLqXEUnoXNHnRsrl850oSEBTU7xMLtRVBjOryqyXBHNCxWFP64ys0OfqQPOOQBbUHORQojNllwJK6LrGOMs9vWsf6FMxeQg6Ziw
wYVOVjcOZNgdo2G9rMLP6r8oO+bKZoMOerqsRkYbsqxE6B3hEUrqBbomKDtQ69lZVX8mhk7aOZ/edaJOE/lqmjrX08cH9+WB7sOh1SkHLevcofvfj3gfFrnrnEyHyB/qUDUcSpccNFc1o2RpNkoajWSXM1HiNNEA
KF0Am6pyU/SFfdi7FecWIg9L+4ebB2tO6pAyvI6A38YOW0bk2Pi8IbcaUzcqMdOFg2ohJkHtoRmWHHYF+mhalJDFBRYk3Z1JwM7CETJxXg5J+S6JgXC1wCGLU0oWLoRY2Nbuw7n7ZZI6vTrQF147empAM55y59kv
9z7NyUQ98RWH7VImu368TnIVKsiCKPfIe7DLRG+V/TmQO26Av3Yrkh6WBCCpjJsEa0o7vtixIB84YWhz5jVdFRthCpbIon5mdBxxpmfWSGxIlt1rv18XEvsf3obmId8/Lv7z1OpR958woOqkPtYkk9HaxGd2pgkF
81nnyjGf+Z939w+JtMt3UJcwY2Jbf7WPQJhMa2sFe69QGj8Z6KtPIxRCqDbZXW+31RYv3TvQka4/5NKWzvR99ZBa0JLQdNP+0sf7QdWpUUB9j90MP9owVFdIWTWnIJPpt3mGTTT+8gci4GE7dABVGp1/C450OPJ2
u/2S7teH4DUoFuyXJcAju27Ey/8UbodL20dkh/GkRXBkQUXZTC4heyRu/Ms2MHI34gZyFIuek2EoBLQ8bhUMhq2IPn67J8mtmy+1kZcIi3o/0yzJIiz0OF+183m2fs1Pu9XjVQX9s8k/D/k6S4JUTgRGRDRR/IqI
UTAfHJVBNNA3/hJ34cHaV+WlalSNY2OJjJ0T29Xc2+jnX9uxbNo7SZ6NzHIWZoKVuHOXVQQjRbwciPl0wdsCHet5/B2RMaRc8CXTlUPyJeawsuTYaSCT/Fv2rKOBC8NGxi1h8OTgdj+0pHHw/1OTndUmG2Pv84Yj
SFRot9vHBwypNAlmUbY0X+XMSkAQ9ENKlxJ8BS+IE+JW/cJO/OLxTN+181YlGJG8zMABOTIrpfQulQ3z/xbTYfTcexumC8au6h6W3ZARMKfG99/haXn8VaTrzUOERsTjt1IVXpAkRi7jBT5+3VpCXHy3AH9JUdxE
DmVLn1Axj8ewYpCydmr4kmyD63I3jGBlLHVhsBpX2z1vcVvyO93aLZRZ+M3aaH/bR8L+zSi1O6HPt8YuukWbFZzYFRx5Qm19EwrQv5f/57xVoenYVolIBItftrzjGhgWiRqfRdU1cF8LHMDhHiq6ObusRFLI3X1I
1B8FEcduJFJvfFtYywBlF+QBJLJTRXzFnCuiKKt3TuIXeM3xJ7gxc/TtwNarYYrXs7f30ibjLezmoUJx15PhDNYYRa+uab8AZfGkVGezSAG12p7gxgyOekFzaRHKe2VumQKuFTkdx9eOWgkqrUsJ1qoABZwJLX9g
5Cbhc97a+Gj7dh9UbKQSGttTiB42H/n4OLVHnKipqfYRYnSFI6U9oFrXlbZdnnQMHTI87qQ665gi1PABejujpmJM2bjFrZoNsB1zuFCNmSBgbHORC0d8jVZ4wyGPlZOC0dhg3u+aziTYYFav1Zx8i5lwfNh83EHq
IqvIk8SLWY8ijefWuxyhnP9V89l7EKcizUnOgmKFGfg7EDdOxrb31re9EDblbEyqBY92HmX2PghUdoMqX22dCXbWX9v56Dvq4zs46UuU9qTE3hSkfeQ9nc0PP6jqWQhEXFPp+CwQiUuHKCn+ghLW2KMBv5ylRoVe
GkLtI0Ew1d6z3T9ReaE/tmgzRqFPYqOUkRK6eEyE5GuUn8JLw7yJoq4ne9f702673cSexq6vu2RVPTdcD1HQ6/09JH8aaXT3XCXrIu4XcYoXAIPi8MK3CeKJNZU1T37PO6Sga+ghStpGzrUV5vtq2heg6Fx0q8pt
M+L8I4SuqsY2a+MToQpSUOODuUh0RCdo4FKiEm1TnYz1vTQSYHZKITBiT5A7d0m+2JX6okCn0ojkGYX7ceGCYn6tCBAjjuBZRgFkEdRXzP/8AgYOZSXENp+lRlxelMJf4OHYdSM2vKbWF1kdts/GISvIMX0gn+Ge
mDP+zcwGtONBvH8sHtcKW6OMxSnz3ntKJOtu8wLiq8XyjsuMlb0WweabOyr2cup8hU05H827vFSxwjfkPqAzZcyBCQ8dqIHiCHsFbkmOls3a5oPlY7c0n4NXl3CnFttMKhlnNPAJtJrX+zFSvw7EZGaLCkZPunef
F7ECp0Cw0a0yggggc6tM5ejCfnKr2AlAl4zmARPtmhSCkDalt/Zkym9wimDHsJruXjNrbcTJqM9rQagBDV0UYoPezq/mjZGxHfO+Kk40KY9cAj87SrTt9Km4n9BhFm4jf0Sr/xIdpOx8mW4jycIXSL7w08KfkCIy
ztyuvFpsRAr2+tVaNHEJNjO/XBdcuwRG0mXivamWMMGChSysgXmBCCzLVuMXDecubBYSZ90zH9MGRMrN0t4D1ZqHH/v5wsOPeJ4DzRQQY69AyNZ31Xz6jrYTN4TUWcbLz9syLzInS1ijQi601T8GUbA/5UA9Q5UA
Ns9SyAle5n6GkIVeXGPh6mbFfcMDgRyr4fIWFvhaio2M7z110e0gCmMkP+LIY474FQJbo1wqr3wX97QAyYgZl26RRyFcBu6hG9083Axfs5HYPtGS4jRSlIbNtmBOIILY19Ks+DQu4ZSLO+gqMCUUsEwMQrL6IUBi
cY6LI5QdK+yIGSrPxcAsASSSsLiPSBNnbcZSSrkYCleIy9/If/c5alk/QlSuBeW6sBxSO0gDTzC6oi9beWMuwi3wZXgiFJuToIh2MlnENZ4dgl1vcBlb3NHqhb9Mx9GhiB/23pcp2VOqHRynfsQZKMkYk40Gh7iK
Uk97xYZmrxBTwyGSPV80MPb+EnBbmICy0bfesB3HWFia4Za1aDpHPPsppbJia7092aV+4OKqP2FRgmwZ9fUWZGYkuO8H1sEEamAB8o5a0WS5qDtUbQDS7Aq1EVMJR7+YW9Ou6oaubYQSugCNSOaBM7wLsDNvKFWK
CXijmIomZ1vRB+12exeBBecRNQCpVTyW8YBJUpsmAg3+OhCK/YIlhlUHWFvjiQRHrD1j6r0iV1xX/rRKWwlMLy3+Z7Mt0a/X/ls2rLvMv7qMK4F5h8Ncoqnv/9LLP7gyi6Ios2G+EdP1j4JH9TzxQ6+AkuofEjYl
j6quJKPRxd6r18MqabSrap/Z0Pfw//weiJTqBimvzxKjP0mCsU7HCDGstvjS9sDqvjx3ZSP8oGrIMCq66ufMLnLE371s0fZa8hszZq6B2x8lrIF7RdHf9msDcbBMffAVbF1/FQ6PL9znyzwXDVEw727WR38B4NYD
8g3O3gKERoQXfrdNCS0HFdqkBLTfFD7e+n6SpQSWEHFQLeGPxVCx3Xnj2cAL4t/vfXIESPfkeWgV4FUsdhS0OrdspPtDGDaSUas0dN32BZVCbXoaaFcIou0QA++G2Tpol8htuYUv8m10lpMfeFpRbH3L8odWmQE3
S/j0B0diY9+UJWpsvdQmEGttsw1x9929BXHLQwdkeVn2c1BJk9K36SScaLInVdI4sea8bb+0W6Bk2IRc0sku6Sd93cB1JCsw/xH4L/6/vRqXLo0uae5cA/H/RVpJFpuP8OkL8pLIVAQKu9b7E7OArglPzyYHaMmq
EiBFxDK0ZVy7b1l4Ya+H593Hya0nWsr7qyXPFjuAaQ3IouxD10BgYs686g83maZ/vFSX8rtaeYSr4ms9yRQbGBUPIBiAEJwPFI2T6Ua8ZtzNbQIuvnP9rvNBsdwitM+TCLEyIsX+jFvTybPNxvOWWjZhxiqbqX36
Bb4wmPBIRvnBs8DJq/eCQJW85waETQ+0zGTa+yKEMxyCWE3kI/eRMB+pOeWvUnoKM1MSLVjJQPU+kVxxSHMpEcvh7FinpePjgpIvIEyf4NFRirjUzlholLj3b0AyYx/bG84Bbb7C18fT+0ucJKuPVo9ik5b9nzco
n2G5DsbkNc+/Cgs87tN0XHnuCZZfK2F+rFyvDzYF/e1INVQcOT3zXNz4RY9pjRTnjrB/V6WINh/vkiBXaWzIzqYg2I4hqIjeqgOoF0LiiUho1GoMi7fu1TXnTAQb4FkQK5tKfkAUi1caDmgYHvIjVn7lxfeKLVOa
xjWIx6f7ZKsSNI7znNwKyIhF91NCBdaGB08xgdL/KApyKBYYlQnL+iYe2FZ6Nojxd/MchdeG1K/Tf+Qjthbi32iMvz4fnObsSWhg1Hq1Nz5GJ41cjvyZJXLp8rksmJxrNR/QTOP2vl0Zl2EP9Ou9WXTmVI7+nYvp
etRsDAc1sfgP87BppXCSPtckNha09RVe2DAon1GKzWFU+pARWZ53dTnk2hnx+lS5Y2+Is/MC/+6x4dUrPXYTY3ynE8gMc6zXRqzV33WBW3pPfV6XFy8VR0c6PTDk/gq/Oqa444BQo2pOzn8gTft/+fTdd3KZQYee
yc7FBLB70uTfcMeY5tI/7NUvppNnmFXC6WnHVaabY8tmGJYo/cxuyAwrJbRoKbvid/kUgz932YYlY3gzCDkey/0CeRdKuShy70LK3P1kVpeZIpguADQhbCD0rcqGEy0VTq6dsZe+VNXop13/BNY05X5vEiJ3ZKAF
kmfKpa9J8J1jJ/SpnvowL3DT/HWXXIZaTkWORbxQFfN5vXgYj5pxTHv+MfzaF7Yj84ycW7jkEQGwLWjmyzDe43I7sP/4bUSdjILvbawLA1ey1+Hkn37IG+xmH7oyFs088rrC70+DvR1WTiXL2Q6F7+BqUa/pcPAk
NXkmtilJi9GMRp3pIB4QPwZtB9VmGQx8/AJ8/r9Nm/w3syj1LiNygAwDaJ0CPr4fG+729M23vzHdSNMrmtlliadmjn9AX4lLfMWJvV3YntC5JGqCl3lr+VfsQACd6Yig0037O96D1V1MJ/jcMSC6sy/wS3AbrbDc
+4DZuHdxiBW7ros0DH3mIYFYJHAoz55y7gmg2HPV3GXMOM30WZcSDKFujC3M7+tRAtNz5Rk4n6jxNzyMqwLH+DW9nP58GgPqGW9Es9jnp7JZ4cu1PmMYf6Nv0rLgPcu9vdIoelO2W4IFYV1DCU1KLSXIopQxa+fb
zC9FXhxFZ2n3inDp//miTHPoyKHStDLpWoHcNtMHQ5OgvZ88WPb9jKMe/y5i5hMkQujM2yEHP7TUL3T3ZNhiuTK8cNJ7TVjNTNeOTGGWbM5ZufmBD5xc/EEpAibZcMVEyY2dF8uyy0bMEYuP8Y1zw+4/wkgfOGfw
oUWKncwv4rA5ZeXcN/3xNdGTqGElC0cw3oVMoXIvFAZQvHVwM4W3uy2JhFtaODU1pnwv7u/exep9PFJsER2WgPZQ3QgbKVskv4dyfLicnjLCw4HMvRcX73QM0kLvG4j52Y54On8/dTJKbCR6/2JFR8PhHlDBGAAo
CAa/OMBZli6V3ql1FjN90sn/9kefkLaHBmeh7f7mT4jOL316cLpxr8Z9Lt8wHe0c9M8Pe4dtsjsVlZZyiXZ3JuL7sDT8/o4l7Y+nfwqCUL/lX5fSEpyyHvDZYh9yiFi40nhbp4uhpO5ScLmwu5ByyznMIvmE9xKD
trUVRKQdOk/xqbdcl1xANE/b5wecd8i856rj8vP3sdeI2BjiiO6+BsJ0vyXGGO6I1LLaYlW9S5MpcUYwzcEeDHpRvk3ruGuPHtKmZC3rW62iBqiyTMRxHKIYI6if+79imGur1hoGeaT2hxsI9HxJk2xvU53kGcpi
05zmnQX6XdT5s9ssH2swvBgITQumb527OBex/GMiQoRAbVQTPcUsxFGzYPpSq4fjCA7lOURaJzYS754Y9lkAKZgks/gHvx03A+DPyhs64qlZ6BRn2cH50GLmi/qKiAWdQXPljnHIQWjAFy05ULNzW95gUKzenAQB
mR66PrQm1XMm3tbE3vcGo7T7pPgbmO2jwKs77dxSEnj4Ljt3zuYToMLxL+Kg+M0eaRTOppIQ5O6v9yvU43m6HjW01W/drRkJrKfBxLn+/fshXPpmJ96W7L7vVuyYQj8jYYlbvgC65wyxIwxOjJrOPy4clL0qoTLi
BVM9CPNb60Odht573nmvN3Xm63xlrto15vy2CJnGrCh/yWQslf6UVTrOdIWICFwCsTYmlGSyB1igCTeu8TqG6SXiVmRfhqmNuVm4KZ5ts+9VCMfMsWpYkBJVPANQdYxjcKaynGeg+vZKOvCRa5+DeKfyqoGO0mf3
v03/3a6bf4RdSgI91LsWZmat07YbtR9l6VU7XGDvkkkEMVeujKCzyOsp3NPt6BXQ3BveFZiuVz1ZcIfzyhb0nFpxCYl9Gwrl2O1ZIH67Id4qcG7O1i6o53Rf840+ZVkAsVFnrYXgqlv9Rxns9zU94cyEP5rKiGso
gfh/+WKG7r4twDk1ZQPdzdU7A3ePL7cP7I7NXYNrbaVy4LXv3nIhi6V6I6jq9WhPUG/aOxKgOr+7gmod7TX6XnHMxky172TAl+mpMVD3tPYJeNfaGhK4fe+JLVAz9KsmmH7XjzXgFLN9Frhm0ZEg901xSajS8zIj
qPX4ejXQI6u9DMxLj44HTsdVCVw0Cn77I3yXfXpoHx+7H3brbnYG16u6HgFlr20t0DWk+QqYzE7NHHDd/WwbpCNm1eCkqkxX4P34EmrHQdC6qZdJvF6ENxXtQGZYyhxUvnL7dgvuYpvEdRadF+p33tH/qSLZbqPD
Vm/xw/aZ/8B4YhNb2MYOdpG3pFYhee45st3AOyeGr9QI+3aRflZeir0F27yBJEtsJmfYSm5iO7mFneRb7CbfYQ//OXQ+Fc76n94+Zpg5Jpg9zjcaxd1LweWl5N4l4f4l5MEl5W12qRIFVLYH/7S8uxAxooJLguJ2
G9nGmm3MbGP1Nqa3MbXNz2aUBWYL7A34d8gr4jYKbEHsdNV6uy22GKiXZvm2pSTNnyVklFvWzXVzXokt+XIte188QCavOGdgVKqBD//8Lh+p3uRW8sjrK02ysrPXPx3EUZ8x8E/5v22xXL112a/3fiMZWWtZblCL
Nnxbu6P79GVThdP8z+huznGev5bnJVZYYIkJhphitMZ0JXCp2ML0A+C7NQJ7PnP/Z0XIlKq+WswARgZ0f7rW+0gYc5REORsZ8TVmLNOZtpmJ0rmC8gZQMQW7UWBQZBQQRFXznUGkVAlFRlNbVd+ZH2UVIhm9JiQD
8IcDpRTvHEhEePdAKMDLA6ki3jsQKeD9A42SfYBfBFWiKPwpGJhgLQmsIRvuV7LaQJE8Wm6Ihray4N+7E3K1frdKyEV2sfU/LmFuJzcNM3uaqqOFWdKSNeDUHJupcUbJZTcSIIP5XjjuOQ2Ut9CdMwq+lQdpBe/F
Yf3bW1aKb4+/7lfjiqP84O3yyR39qJB+zh08Tjs6TxFwkwgOiQl7VHxn1Y2IgvbnFUXYj13NWEU0ERVSZLpEM9YIfmvDAIMdwhmlIhhRmg/vu4Vufhl5mPnwuAyXF3WJ7TKUUtyzimayihZipqOAC5XclA5A6Gnw
6HKwb7zNpRLtK5JpSDqAWjrqFJ84X9tOGvUTu0ZyhBcQbKxWY0n0KCBle9eSBwKU1JMXUl/EHRby0lGOyTYTpjPpEZV/RBXVT9JNgKA7pvdp51EgPZTJfahdy8W5KFO2LfSPUizgU+VRS1kXL9KzNSTMaQbwowal
4C7lYNjoTAO2GVZOBAGk1gKm2Gtg6bTyFkIeJjjgh0byk4YZBo3nBDLYYuXttnG391MwNh46hq4ANpqr8lHzB0dZ4hE1yQU5N1usnEa4l08STGtxoZLYglt7cGAUMFSHakVgRSOUWmbuLouRkjqAzRAExx+x2IfM
vH+xpxJRbPEzQ8T+K7Qu2c78BQkPpo6zm7DpG2eHeJyQbMvZ0zKaOfHJ1mQPXPk9fdj5mQRkpS5Yy0VEHC3LAgz+Xrn8mVs/46xSYx574h2YK48accwibbTzeUxcc9pJqmifmoLDZ7UztCpSbud8PSsmzHZOHXTF
7KXDS8biLQKWL5tGi6H+LpB28dVBy6vmrhqtsS8biXnuJr0DDj2HgDoPeYObZLIyB1QBh911fBVEJCUWASs2PsaXU+L8DbWCnpiTm7b38VDLaxNj0efMrZAYlthjwgYCDe5uW2ZvRBKNvnZgnZL4DIYo46Fiz7zU
RNwvO0U3pgXEmxGBR4cLqRZgzTYgL6aZphueEsfRcFxcKjMBbLTcsvXi2f+fPFVWnOTsD0xYmRq53I2iVodfan63lyDlnA7nJbz37LYjhwmt6/J29w0YUK22/dp80P7craBs85YRFy9NEDFPKBZPL28Gj/EXMD0l
s2TxQKDuQaaXKKMs0YMiM2UDEtVXq8fWs5xY+Dupy+QnWjdrvyfbxtRVgoizR3I85OsIM7JIMAluTYJOVlz3VPoqpJGddgZTIrEhJS7VrG2rSacPoGlMvlDmWvY3mcPjnDuwEq9EeeUHa+Q6ieGMybxdfDKU3vGP
iDkNt43P1eaMcK/wtJeJ2id3EX4sn57OuyAmAlpPIGFXxHh1y4mEMNVeEHMPkmhGgQzAlCYXF8q4Q6kGB/PvRteqazRJ0RTO0PaUbK6buQ2BMM2nDDABrAieSiF5LoWppidn4cTnjV05XEtMNjmKjX68GG5tZFad
dR+eyhQ2MyCxk5wwV1E9GM22DPhvJtno2dsGOFuU7W0BLfCWwZeWM+uX3ROqtYeVyxLtCREazjaCHInEJnXunUemdMyFmB56VH7MTHYnB0ww1r4szi/S+U4VehuBgUjpfCxzYiWaLR7DlRfir30fGVXvZ95DrH3i
pBpw7rIEIfM0rAqj4x0YG+h9WjGnhfgn3hrZNtql0kxmIOIpTyDFrUW6NLAy47+9WPaRpK1bEd3GmTbGIzGxIHw3Hul2O+jII1eU/Co8mVEnxv7qt/RF8ldTcoAmkhlASC4DYmLSYBQTsvgbqRKUEZJ1U+AuQwbW
FLOs9h6Anx6osqjCeSrP3v5AlI3tVerLDh+VcmJetpOAFCUQ9ljbA1HeazBVKDNgINvyzlmqSyJlReIpKwo7UZLD139YUFQ05RBKi1m6ZDvmijBZih9p/Ohzo3fa0El2KIgwCyud6btamOgyCgnUVYkIVByrrFyt
uqxxE/lJ3MweVcEvostol8zHJLaSTgGXI4PipkTxr3lMgv5zntSdDkSaBB7dGJbiNpHchmCNqx4FNoG9hiomzCZDsqu1itjYiYV/Wp8w7gu3ECI643qHReCFYXfnukXm26NNY1NEfz+J41dFweo7ik4n57dD8SiY
x9qnxILOyz72n8YxHsASkKSRhrcpZL4Z+cxfkWvZ0sW5WIny5hV4Mwuc/kqzZgW1ZzZsrpNsO8R4XHeCFqtpKBivGDjoRnmA+CJMsHZ7m3cLHMsxNSZrpB7SDfUsyNwYHCukiIRe+M3Jlom7acC7vjN6coDqtmcJ
JEiMNtZHYDyHgQspGfCy3/0JQ6Bj0/ptzunAz0gj4eVPRno6JbcEGJRbHsPqjFJioOoArrwfyka+xOqZHpwAXWRcGNLUofXeiAg1ifqUaiJt9zTYJWdiwuDSkZh+PnPqPB//eTQzrz5Kwyp7LBR3MOTxiM43usby
VsQBs6qPoW4Rxmgg+ZsuyOtQUpcvBOFRTPOckcrAQB9/6CI7SER4vcOv6BcSHn2hDRHehKFFKhEf8ID+IivFCFJNcHdlhBeenn6R088fvgk+X0kQyJ36gtFXUznX5Gn7f914ztidaU2yYi5nWdzJTbvr5qH02BA2
VJSg7huCd1DlIGzpB+yWQ/23BdxIXb5s90ucPuR+DBi/nRQvN7oiCP3YMp9eSTuOS8NWM98bMPbZHedxgSib6S8rR6dV4IGHERZUkWtUsOuFXBqDh6eQb0J5iOna6JEDAWKWQcHzbahI2nzjApCYLYf6EXwiwoRd
ZfRxw9KYeJtxAyG5QE7IMStAW+DbS+hLiBzDFTVIWsBBu7RO2V8lznhlR19pRabrqkcdVan2S5kEZYEkqXhE/gwug+Y8s4/S5LxURxaEgbhn8DMmUTAQ7dbzoRRd4ENaaTY69K60wDvjzKIkes5rMiRuAs/lee5s
n7YuNE5zxIvLsA98rjuSsd5yO1KV9GyQxpNUs8l9ZWj4JkpbDrgpDEQ1yhxsXGoCqVzGrWYmgsvYaoHqjPGjVi2/1bfM39o0odP0WVD5vQ8RHtvbba1dSnN/VwyfAGO6F+Cy8sfMjl2HEZV/bw4QW/wkHiEb5NgZ
iueiY727zaG/oWpLPZwMuPUwW1LV6sq2pj2iur0SuGtst28MiyoIZj16kWJw4wqDeuAPZNTiJYZIh6SJWTDmj0WG3n3h/ctiBXSc+iVL4caEY0F1Od40sxEH0uZwG5u+l6MWx5IsaH8tHBv9wD3A0qmOICmrJraM
9XPJLyEMc0yTByA4ZWI51+T93rZ+mM0btGY8drIA9X43aKJoa0zoLuTIUkf6aRk7oDiTyoqJu965S3spR0xObKZi9ssQK/roWrjZb5cUSMfAHRJX3+at2eMPXT0pNpHRYgcIm0IgrnjdWS7Bs5EBA5AEiGh9lGzB
DlKBsWKMaVFRnVf2k7uWe9axzo0Ib41+I0tJOonHWKqIcKsqNtuWYcyVv2eMQ1rKWGp/HTPn+SUCEEKhWZcwuiPpytBxW29K6e+/X3dNryL8GW5yGNYAmIC2TSwNvqjCQpY3cmGd6Q2da7BT8AQmuUuGUeNZreC0
8YQoIq+lgqS6L3fhmmCjzB3jMaQJWnQLfEkcIDFjnWJgRPg04TbKBBsqO7RaMx/GimOXhcHcTKtCWAu7kMZBv9ZbcOaC9OcmG39yf72RY33olveSLU3xo5d8H618fm7//ujewlL2yhV36pXDzQo+p8u05e39B77e
esPt8lN/UtzYYYLyhwKwj3mKzNHpa0x+aZb/FyqQ5gcSe8vgO0IQdn/NQNG6CS+wrdLDLJ3Lc6cq9shWvFwSRhCWRO72heaasIquqRrB1/N8OM6Mv9uIbE7vjyEMWKAjsqNRAMm2shBWidulb+fzj97inOZ6A95i
TLPrwfIqXWubzTIwEPPkiVxmuBQ80M0XHVw0J5vGW6RadK62lwfWa8iYPkrvDdI0W5A5YxiWzl5tXHBteI51OeGLl1sEBOxiHO3pndsnpwbPxWY58BknGP7kl7cz6pnL29CQRkEkivI9zMMgmL/7DEq0BbyNiAg7
id9NmxtVm1qUAPJ6nkW2RFq8ii/GTdpwtGaTFiGCEiCxPGUbEounczcVc2pmtjH1UDnw77RDtsgi/soU98Vz9wzxBXl7rti6nlan1nat+Rzkw55N102eJoIY+ktDMl6zrSGsUtL1p9rQUNUy5J5dBCo+oDao/bz4
QAM4sthdOmAj+hmuWbQziWlwH74wwnGGU0seqUAQObr0xLbjUYznVUqFAhRsegrXsHlGabKh8943SV4mfTbWk97J+rj+TwFvGvSS0em0nNcBk6JGrD8tzamNcdOTdLQiwbPBeNU9l7IjLSsECkbs6ApCRVywn7vQ
m/WlA39ziYAzY8EHQFLGY3d9xp3zeJ4x49myaJQr6Ee2VFZSIKhV2RelAhGSxbLzwSFHY7KhX4vGTkQOXTyuWn80dSxujDCGgw+xuxjnNUJKNWEC6eAysXQxdrPK7KeWghWviSxkgNqlS1a9TMpYlHY3grMX5dYV
JV51G8ffiWRbx00mLap6bHSGqcQ9B4Q/2viYAICZ86kgFziyLnrFeSyVZ/UVVizFLG9NR0RknZBQEEJiIiGAFIt4ykU0f66O6qS740O3aQ/RF0p6D1yd5MWMSpB71YRYpP6uCKSvOGjvNFY+J2K+e6Z1QDWovQwU
O++vHuFMmeHQfomCSiRMKujX+mE5iGNo9sWLlBduvcZX8Oxu4e8PvjQgQNCtOMCstBrGEJBbnUj+it/OXsq/5XA5+q+m442n7qyrH9rXJ+N78AYyK9z5XpwXLFD3XL/tjy/BW6gN0nAUCq9zl+vpr4PMVPRoEXrm
dzR9j4m6nfW3EC2WEUJJDizclYhSWOTrRn7d9tEtGPawXi0OyVjjog7MbG4bac8mfrugT7Adprl668f0GN97C1LiDntsWCmevLHvODsXwgB36LsRiZpqn4EJGAd8Xpj+xu6s7qMPhiHY6V8qZmAxFY+TBLaZkCpN
TMuhPvVmZacvVKse5YVwaufeFUMhgz4Tv3y6fMcWd4D4ePuLYmiOfpyyvn24QEni5bZafLAAn5IWiLP2xKWjmW4avnIDWPziuwgDemQ9p6l6vq7BndGvRMWDRf/WMCnZlBfJyHlbRgJQfCVTSZ0pgzKiJtijPST/
pGaiuQzloPhf1j5ZSnuzJBA7ScDnAPqN2jK4vkyrOBzXd3bzok3gkEDMZ49MdEzaN7QzVvpD71ZFgtDrErcfU7VQEkaUhAeBV9MkmGxBCLKstvlIhC1Vg7ZHZv8T+aqP8tGxa6NiVI56Lo3CUTqajvpuGI3cNOq6
5wcQUcGuSLk03MAxXS2KSeOcrhcvTsBW3nUWAMjrqfRYlaXnS02M74XXoxlbwNtKVFP/EkEmOo4+5IhmvR6bxMOwo0M7cPlYTVBal4IWM9Iab/3fu9LepZ5jler1Bld9ajW3n27UiAlEoQ0OrKIk4eWyoi8UxfAx
GLek7ObrShFKDD4tIn0qS1Kk1NYO7Px+Ts0Exu2naHQ1prVcgGLbbxWIVoIft3NZVYR7TbloWvKYFatFdDPpkU8Gk8qlTewadwYZ2YOdgBqF5nmLyQZbYsUnIcowHbYVOeB1yJqHOHHQEUHwKyIdRJIZSAjQqzbU
BoCeMjU3D6nIQp32HaIW7Nk5rhigmE9wWZMjGxQchv1Rc0xKhGebtn8Jd94IRFN9gwYjx+HAT4SOCqhyRqjSn5IiBf5FkrMcWD2RL/O5T+THVlWJcv09UpjVxE+yZcs+LCD89rIpQdVcWNQu4PU2paHjJRamo+15
STS8txlVOmrEx7qCkRxEqf7RLMjYdaQcabsZNtSlvG9IHe/vzyIm5BhpXJuHtHsYNLmyHaNCMM9IC2RO+UyrBCXS1rYD5gKtyMQXhPPbOYSWEJL3tmgqxq8kT/mO8t1mrJM/lo45zeMMq+a839zPeSExru8luGNl
Qzm0nIWsBm0JzAq6LbNqrc8ukQsNZIHSBSqeBEqHKmeNxNAkSVFGmgRVUfzd9rQgUGvh2FjBIORjXKDpOjSvYVL/4M1AccGOVFRQWm9kLWgBHBrLmZNc+49h8ULtxAkvYBwhpYTdNAe9wUn197RHRSrXcawoBRM0
P9YtMA2KfoJGLnSrwpxlPZO8mnBibZLIiKZJQXzd2dxLihW/X3WF+oCYiTKHlWp+2wkKzTjkL9xDMKkAzR24r1P06jTtZGJCvc2ZUmKTuGmTRanTmjh+OhYREw6MYZur8XNQKLkfg1JWtBQTn5pMXxJLdw0TnQOq
rRLwxLRoYgR8iyMofzJ5JnYv93d4RQhHJxbFn9Q38Zg0AnMrE0qVNBsEByr6meZ6kRC9pTAi6lvUzMYIxyR+BBoPYyhq60jJdB4v9eoivgpB/i6gENtaVjIXai9HngqEJAs/RABXJcLNKmjVEtFK06iEjKQrST5T
TY8TkQsiSV1kNrTnC5S7zjTkp7zObX/bcHKS8GvvihCbg21mtbokRXuqpDEmqqgIslGx4Tx+W2Ka/507k3TrPXfrt8iq/XrBpGoOnlhsD2YiAZFxGPYZ47MC6rQAy06GEalhKO1RWpt46cBnGvijyZ6PpR7SJKl/
Koj0jYNJQPktNTvsBY4xx0SX4z8hPghoWXUfY9L3wmXhdGx2VfNsaaPXZXZm/XWiBCwyJIsTbEkyX+BDpZBdlMRF0RclHGOQiOpng4264guw2GWj/Fz3vehOoLX9WyLlSRCd+ZAGvhO6H/8v+E09xdPrerJ6I6nM
OEaGvD1/oGt0WjwnxydP9pjrPv1/ya/+INmm5HfX0C/4WYJanIyCd1lPHY96p3coRx4/VXMHwk8jDEsGqDO3izsw/Ane0ePQbPO79TS3JL0rk9+b61Gd5kycjmCb9FxSzA1NQrkcKVNYaUyCxIA13bbbjJNRgb5Z
CvsrP0eM5u6Wuo/fKketFR+tVv8aoxrNRgP3fnTc3RHryy0fnYrPo8noebQevUVeshFmL05IIYT/EMkjurcZsL9djQkAt1S6gTQkJ8jv8xkdG1TOXq7Z/VGzPzCgt+xImR5waSqBorUN0wLlxJmlQNfZ+O0gHWZz
vHWmrJlYY5YZyepHXKK9ZLEEAKhT97vdDmTEtWsZzB8xd8attyN9b5M3bgd4+9zG9KnRj3QxIndQLbDs3Bi3nhkWwgkrSc5ZTAxK5dhILAIgjEiGDeb39nu5oukEdL2zb367j86tbazGwkGeLUbNFLqIS54yd2Nu
zKALskxTugygAFdsxUIKc0D3sdKbGREC1Na4n35tc6+bZfDLmPU3ig3cklDXJ4t/ySCxBbt/YAn/SEAg+hJd4A3MJTHuEtYXsOHu2bsMJILoI4x9NEfw1WfSK+/Hoj/POWO7Poi0HrZK8SzDqTXGMmXYVCewHIqI
kWvxZSJ01W8zvrxJI9tYBBYY/yzNeYHUU1LAx0T3msuDnP3OrWNHPkw5OtpGYuyOsPpOBNT9AowR5fU64orJvCeA4fxaw1m0xLky5Yyo18/xsBg7lC6XYkZYIRbsX6LngNvS9Dth/KrnkYAqEmY01TwUKNDZqaCa
k6OROnBiInomxbRlxtK1CpKC7XZBHbIFtHtxbDLL/bS8HkzZoGOxWksAZNSOLuVdZT6R1OjwEfURA5bx5mto7N0dJCnCWyW4JsozPJ9rs+dhEQK7+9Xe2O6pmpkAosQRy6stkn2Wa/g6NGO5+5os509wuiRJ7sTR
RYVNjBfq6yIBfDIurwXOqfoPeR5iGyqE8TaXVJZ+E0qXVktQOsphC9wv9yDPlOjTyCKT2dfZmakMA7l0wURE8b9WDvL5b55VmxhwZPIYpcT7EFFf4kgDsqgjY/OxLOZNk1Liw6kFpepzz5P6czOLekSUy5ZJHGV+
Pi8YB7aItc2XCEn+jlDYjoG5LYNd5Fj1orWtJeBqKKUi+GeFW7Tws20kAnfRG5xa3mUviw2i3bmhWrSwyrskT0nATsbllXMGIZede3peH5rbeImUO8tOtmjdpW1z610iVIgbcBAiyz+Hf3kKXBdp9Q7f8IJcjLBE
cJ5DI/JVMWGeVWyMq9Ma/wGbjRaKY53Gf/Ay/iOVG/VFP4lfMjI3LY0+h7loEibCS4YzeT20v6asJ4dI3YDjSvMzMcAn3Sh0HKcy6pVNG+2XPDGzdNBOFcwE3Lo505/70OSFj2TzcW/EN5/bl/i/F+D1F/waf+xG
knsdtSf8rkWQcG2zrBXeJjE2OyAgaKeUJk/TcGCAvWLVZjwK0/DgcBSTFirzGtc2kl/ka1uzPYGP+As0Z09hd3uFcO5rxy55Tw7Vzkq3F4iVgB+3lynmAua3hbnbmPgqulDC98/WqFVyT5p2rFWXjnR5iWy62pXg
AnusshHHsVHG0tCIzZZM8ED998JP2Vojt1v5nWA2KuqB++aAMxM/bim/1He3ea+jxQqaQ30oTeahtWnVc7UJ8nFfvbcPMdvnC3yU3A7IL+nxDFYYz/Bt2hUC7O0Ft1Bjowh3/QZbDCaBeYuYZ9yd2sCOyDKHA9z+
azvii7UjURuFLriyhcdSRmoRxThOz37iOrDJmkWtE4MjTTpv+Z+H+DiPKsJWpKEbpIeXU/IMMkwNCcsJIhjRa8UcZ2Fulha3/JbyHIrrAF7Dm+KMch+AYfStFpXDbH20hJF0lLIdHmUxiKUaoRESHMBpjqTw5byY
5g1qWJj6brQIa9y3WX/P6nMutoJzkgZljYAbYNWN3TLzY0Pt72bA/qFOhngco95eQc9PzFk5ktxMisvg/w5lb8zIOaGZ/FeMJeua3cq/RsfsRDxmB+6R+LTxVc8xAmxpnBpVXrPBP7OMrFIAvGrJCQzXvnR5jO3j
ktHcSFncLiWXR4T+JhtheLPiHHCLJWCrd2QSUgXrTIImSpgdczgWuhHjY+6MG3cRgi0VDa7m1EPYjpFfpfmUJ94GYQokJ/cjkK/tOiitdaeybtbMAfZ4y6I0w9bruXxFD+W4Cp3bAu1djkwzkXdN1ECMpjopKel+
Sk5QtLJy23Wk9iUo5mEWIXrIiusShrqUQq4KdCpXmIEMPuLW2ij60sRjJEstJHz7G07KZWRe+kUbo6ZZ6lgjPceZA822C6UgcWFZFdadBukr9MHvG95Nd5ijKVfEU88ZzkXIisJE+8CFtFLo9/HOyInmrGHYXj8c
GE44QTE+TUASCKVaMJZCaw1X29px8EIOBWQtwCYS3V3aCkJ45N1nQsLp2rF0D0Eic0W5HRISw86JB53MnVLroEdkTIQs5SLgRpA+AgNcIvIp2tggujFLaVTr5jcns9NHhogEiES3t5PccNmrU9OvOB0gMO2Kqjww
HtNBuaxfYTAZSCu4w9UjobcOGyF3YKIp7cvZtchGTiLMWsh21vsGFVUm0rIv0prXbfRiLXluu9fb99y+Gw4orFocll5UHIYktYIobHQrdlyp6S2ZEKjz0FvfbZgdUOan0zWLEcSd3SoCYUgLgfXIDD5wm/bDBhbf
FG29l71GZstCHQqI9VPR0yVtTKPBy92OxOYHNuMAWW1adClq5jyq+Dg/J4mb3MM23mQl1IJ3BkWIRfSapYiXbC9wFbVT0t/cYwCqPJwoDCjNiMUuOWpuAd4qJH50LsfLA6MtUB/80T1vFtLYTYnLuvFITnREaBgm
D9MgnPvWD9sVlAzVlOioMdj/fH36cf5i8Sc1Sr4NV6lOeCkl1i3XzFkCKNtKdV47seVdwtN2EfeQCiH056UrgfX2vKMj1Sk8PBoI05sVF3nfZMI9RFWIGPrrEunlT/LZiFXeg9cV9KaVEEtm1lI6t+mB35bslPPO
nXiTc8C/8OWkPnstJEDeFS3mLo1hn9vgZnx3hjtuLjkc5mMpAQ5FwQ6n2Af1EDXSnvs4sZEdcl0RGPS5LoXZyWzscCV+HuY8yPaGAIBkYqbcukhMo2wJpMdJxCLikOdDsHmSg17iPahD4SKvYI+BRsSgXabDoWlt
ZyTNB8ooG7TWFQ6YZGbxNXFwHliShXq5d8jVbqPrj+Vl4TOhwe10Ocx2iAMjky4fsDvtLvJF2VPy/b7YUfDPfVimjK579jmEZabcxniqjSsP/lbboRpyfm1O9y7D8TyXA7mp1uKYhDuWH0exqyNTUxtS/3OwsKM3
gxPua2bBWymb4wTuZ53t7OyXHQi35YCpO+XXyiKqgtuyIIUtGZdcdTEhpF8I/24B+T7VOz7VOxEqOO97Omu+WQL7G92Opb/Xpl5ud/xaS2xtUwgebgdyb0fdNCnP3YRewq28VLINuPaQAVpcAGutWF++AEOk5jDr
+0a4dAlyDKBcJL4dwERuDltZ0M1X9Ol4zVWw255G7SCjvTW7PZFhbZ59Y5DnwEsSy6zO7mDslScjlijo5r8ZtHDSwGNp1w5vNN5Yv7QhDQiuhLYu1g3TVdpY8l7oUlJLig2u2tlttYexFTGQh/1mhm514uSq2J7R
CWtqgyAIBhem88J+Brv3qNusNf4i5So3ZKtBCffcsyMHLI1S6sHfCbSoDE/gJb92u2yR2t9yapieENM+M8PYbaJT7DgzmEWCXCi1wndCaayNTC65bH3u/HtSWE/8PpJWInlsavUizfHdF2cYV1XRPaMkpnaDA6iB
PIBI17mpy37iJqZyYSgXt6DKKKIX8k7MXBwzCpiWkG6UU9GXmvqjkXnVR3cvRRUSOxjiC9VIoisgCeSljqUSKnC14hAyyp1YaWZ/2H4FOrasWYk1j7jerhzAF9lCLv/lM8iR0f5TK9S+0Z5U9okGgA2loPCDcXZC
35Lb0scU9kkHbDMSvQiQMVlIVRuMI9rT5TMhHN/bdm/YviyI8O6G47SyVcjESm+9UeyjN5DDZ7zI9dI0C33x0PKDP4cUK6sR7vJTNvmA7tGnVswF8cnfhEhDjEE4bGue3xb7+ipBhHZGL87pHbQt8h5jNBImBBvS
jsYjL8D2UsychGYuWCUhHbV5EbWoibmbOMGtyuYKWPVHKH7UABF1xTmhKLndbHdMQFGRtl2jjwJZqGr2GCIYpRkogi7oJ7M2XCptobsq9YaQr8NKSDgZ9q9gDin8idGoGgwitRBigCMQ6AtNxhApWaQ9d3LrSu9m
epWi4Zpq21FCrPiEDzF1vuZbxzd00FSwfA7XKKIOeOZNr+R/zbx1xar28xN5W4MHR98ctKeE04hqLzALXz78hfHXQPt/z3dq+8mP4+K/Pl59MD9S0lzY+MGNNSm08v+tqU9M+T/kYpy4zAur/Za91jHLR0mkjWZ5
3xiVSYdSHUWCSXH8//0hXQF+3DWA//8XVOf7uyfdZHobkuLb3LVbrjDCDBysV8FYWrM31Sre2zitfErzt1p16GwgBVfJvTjmsTd08pxxvJ3qXrq0965TgRiZHrN8XDMF7XO3UQDnni5aJeaQkxiOg+xHEaW+3JUi
aimnH1I8V1Y5RfPV2q2DLCScax1Zfsd8u01ldtfdBhpZomOn1NCb6fRpxe1Y0QlWzbwNNkx39/7Iv45WQ3ZYqPuc7BAH8aRsKsBH+9bJW3SKnn3t7dEJ0z8ipPWSGNqGS1e2jIMfnbV8LIchIbFcIuR/kTN7G5MC
vG1KawNeftcLRwBU3rJm80VN8fsN34iMUaxw381YmorGA5BV7owIct99FgJ+pcJNhqBCIQcNO2BF3GWhSqlfu1x32yNqirfIyAlMWoEBIt0tx/XldbRYma9GvfvoM/ACyTc/DZNClsRi0FbKZQJnvUC9Uc8d3N5C
VEqi5FgwIMQIw7ykPGJG6W5FbEzAYA1pCEtmjgbwJcvNhW+MEpHvJra7GeRAYbDO05jF1opKpsOqq/M6vUxR2XVcWrf2+vIJmihXuAflrOqGrflIZMswMlUk05TeQ2jXhj8QgsEfWthFTxJo7T7HmNqoRUyrqKLk
VwlXfoKxhnKAAkfPxkM0pnZiLyQSWKISSZSvD7ZuuJN2NSQtHmG3taM+AlkY5T/a3+zWAEwGV4xe+cM8L3cMkK6GoIzwXY6BQSdGYJuMe9VrPlKZ53BI107OtAt13JzAraIuqaPf4rYaMl8HDeVMFb4QrZZwsfwN
h1iAS8olFe3RWrUuM2xKl3EEZLFx247VnDWPXItW3Pg3ggWrIQhPfPLBWttupSHFc+eCKJD4/hnAilNlHRl4x5dVcI254b/cLmN7OHfYRn9ZgC/nP+gsWkr3/d3KFIQp4I3og9AtKRXvWVYBM6wYF5SUUKOTUN7S
8RastPeYhWUfbARqwRwDtaNoQscdfplRVBQgFM6dcY0MXu4IIYyxxmgBPkL48ISXhcG/w0yf+ASpsbmD3KYzd6P+gkT00tFAqAYwSX20mBabPJ9nZXwu3Rrh70ZkzyPbOAy+wBx/7Aoo19XnHfZrLgK++J1Mp2gk
QKQujQeeku+f3f938uGXl+tBOICJvCa8xZa8wgsVSiO1ahKo5MwQRPADx3RrJbVEmI0Dxv5egaxXjBoZrj5ZwycsQJHDNftysRqyYL0yyOOIwaEhfjHIHrZOGj31TB9lYOCQxBeSGW0dFbiav19IB4elS1ITeVq3
Dy8TU/En5/bpxVRfa5iPBUa0XBI5LmwoZH/uiePMW2qXIBR2RlTDEfzyoN4Zs9/jErCHl8bxfuUgeHCIvisosQCzr8GQHuaVaUQU6UhCPU2YOqam4sZyIgL2mvtRztHudC3fuvUIycDa8INDxwT2aE93bfINc6xs
YDDy4V870taB+oG1LjfUumanbmodh33rhJ2zGzZrabca+7OqtRWDRbqi14ZtlU/B1wa0jTB/PrXe5poMryfZk46qnWg4FA8cAwWKPWCfUxDSjvAe0pbhJ7BUZ2kusS/er6FaiY6izo70Km6M/nzw8+A13A7NKx4h
SqPtwbG5tMkGsW3sq3HVN2pFk66wD3gs1Xg2bKfy2kjs6QgpgO3dn05GoApLeRbTFSzYpMoIDar8aIHgA/outED+i6f18G+ALKIV9xMJsgxtU4S/xs/SVzwxM0FGCNsrise2K6wlRsJV5q5ulUeM9nnO7Lyb8SY8
vtixZwHpEEtMFXlhmJfGXkIzo1yMY9u/tuQuHpJBaVuuSf+yZEu2dxQfz2KnJAM+Z1+uIE0apFNog6UIuHRvNLPwK0I1knd3VGzETZ06iw9zodCOyAxuofLHHZLZj9U+7qLmkAbCtkRClTw62bQVJJjGsMfQawJk
l8hNVGsZG+DaBuNYPvXodmw5rofEnw0GLVirUdCLQhSDvk8f93bDUgHYQevWG2MiaEDuuZMmDTJ9GtsDLZZt+3n8ZCpogSXYdXV7UBHFoW1JOZuv+BdeLkJ3npNa1pKj4RXYMYVxXVjdiY64Qwqt9nkRO09lAn5p
f5xELVFSxo3xoUaC13OdNgH1CLeqJ2MxtqCObAwDTUJVZyxXJ/RbFuRgQTyUAgl2cluBR4XnVblilIsvmDtVZv7FbND34j9Qbdy4WpIfaww5hXA7gFB3CRsO/J5g2ufh4W2aHV++VIwk2bPFg3lSf6Cz5m5sFlw6
yRGw+M8mx9Ghe996Xfl027HJCh/5xTgidXEcT3ZZGTr6tiAq9vkffaho7epKy48r7dfd7NWHDudu235B0Hz5yEF1cukVSIdpygGFY32tsDCyOKDQiE+QFao+cF2Bra8m5f23r74zPknNh1IDsdvIurGn+wozuK6u
ojREjjPHLKRBZAZfLLLoLTd0Ka5ICM3jxhGx/kB7NPu7s9mqzAfV47AOyVuvrUnrlD/ZWStEYotpv26Y7t2oH3p3sd069rt9xl1+fYf/1wM3Wrg7veUNvw9/+t16KyTvox/me4vJlO/dmJi4W50q8cfiG+z3o7Pd
dexYF+vvefLvh4t5+r2NDGTi6/V1k8aD5r0YGq2F0+8/z2cKGA6xy1/7+6Lxlz/5Lft90hhewbfFc7m7K1chY2/sXjRBqyhUWStm1gHm85LvXOoq9f4oXyfE0o/k7oEkS0lJktwmr/nIgNywnelKu1phMLm024ZV
DpeQWPtnLKDTkv+7albnoJ5wH4oLmAtv/SjeP7HaPLXKARb0XGqL867+3GnfPEL3bm1anBvT/hX/nrpQUNqIpzi1Qfgx6WOf3WumpJBpJ36b+uz7oUm1BXYG3Hd4WE6g1i/AyydskrRwrcDyVC4qmaQquius6l1S
vKgfN6ubtw4yK3A2E9AzbLNbydh1BXA3U9KLNJHdEuGrQJtd5ey3PpgAsAL9fBuP4VTs11xaV4PaAenFIQVYevD31L25ftcMs6X66+u2gAFEHs+N3x2Dk6vR6sfY2N7w3J2R+5LrB58XyTT/oW0BU51uQODO0Mb7
9L3IROutzOgcAbaWwitd/ZHu6++nNhO/wN3sqLX2ypcbIfk/z51eSxR1aVjcjndj0IxrD7kPht1rW1TrC3bhWUl42BaS8Dl6puY60IO6DsH7Eb+JHi3p/vGbcHdLqmhV97OFHNx7kQLne4AsXZ6I+7ZG4STifQpR
XbKI/VZGgfEUpRRZlU1rVSDWPfUaVzcqi7m9sd3UFumRlAzugojIzqC0uaeWp6EbF8LNFLx+4Crb0sXBLLNH2shlTQ0KJC9D3bT1pqroV7EzNIR7p8wOrkF70PdAL2WDTaZOspMIqjAE9kltjCcMHCi0PbQ7nhz1
vWoqDEtb9+HaeucMX53ioic/fNaMnqmIMaKQYcBXcDJ82GyWNHE+w7c3OkXh9V6zgoeu8ymlu8O+O3dfJaoP5x9V9H5fx1SY00D1v5QhX52RzXblEM4jvtv/c/H/8Y2as8XF8SpZan7yx/qdTP2A757r6wZAPOQJ
N8DEqawTiTNMIARYOyImDha5TR00Aw0GwqbSl6XsxsoKZoi/kmlBrHVVMvsufgmtWlf+16Hyk4Ttd9/IwkmYFeF/Aa2wA5G0RL5JQFlpEWfmdmfP9h/WfpxstusJJEovJMn6oJGqfUbktjA5TqDYVGKklcWi83fU
eHWKWcNcWtAeB6XT9YI55Hv2mM5W7sBbayszSddME6pBdeSWjLH+ms/zV3jueFDMDqLAU8/p9gKoFJGFn0HVG3O4RsZ1uWJv8ZnnzJHGijMb6etZ5hmqUsV8ixuR6iUj4otnUGAqy0jadyi9qC/SevtgtOHxPrA9
CoaWYL2HK4w9xcUCMzaEUv3JENyyAE44HtddulQ2igDpYO6SXytiXHe/J37VP+riN+TRaXrAnhN0DpEVz8W73QpDdI9QNLs3dn/tsOQ5KYkiVxI2r5KB1pXEUaQbVJ0Q+L1RKcqofM8hahzfns/nB+2RIa8/jYdG
xMbfM0gm37pV8EXB21YFcKe63dvzXbfNghhXscjyWBJfelCQj9WnwTvU+n8i9z2qoEKR4s33G2voEhU3YWXtwNOdsI9HW4CCpRYfyMwnDObU3gK+E0RbLXwnlOiF00nieUgCMNlDkp/+1CS5SSW4mToWdoTGPAi6
d+3ljeZ+9Gl5E02M6PQRX4FJ6zpB1THcw8H1shrQ1WAgKKsyoHZNUKbQ3rnwge9U/gvVegu91MmzWYI66uVNpZvwivvKyC8iHG/Jp/AAtcoLDVq4S6YiDYZv1hPHOYDHlo3sCqFJj478HaS+1KPTBvTlRtVJ1Qvl
sXCvdsunSyDYwpukNsJe6yX8swdUn7+i2SV3bkiaOblU1n+B51D/0Y18eayfRxP0ART6LkA6Ou+EKR/YhkRslm8PINHI3bRtM5DMvXCVWpy2CNk9Ztos1WpE7/vAkt/H0Ho3YM/nv+XVd7LjTOlRK3aEtTHYUkmx
rlgwHdM2u6INHaUOJ2LPmvlgndDeRXAWBgEPFrkYBJ/yJPhx5k/GTNx8yh76H35wQpbi3oDPdIA0sREcyAlIG5hHmGMUoYmoaQWDmxGUTRVf0r5mJE7EZISv2H6oilu6aXxWDenIz2gJQGZeyTJnxbpKSDchQHRP
Sx2Z4yj3SkioH92Xq4rMg+BkZjKtujkpdJvxEpVbr22nS4Xix0GcvfMXWlOIV5Vac56kZ8Ix/cyBxkZUROy5OD+FGbPEDJtlK+SWCUVGCQMahPgjJbFWhi41ju4RUnwjutY+tn+VaOcaIacntK+DkEgGnoPlrEay
a1UTzh4JQ0p6oS1InqISsERsoTFgV5jR+443QUUc/VhtCsMHLiWoMGYXmD80DVj9RtrNA4+0Gvx25w2JgCocSnojqbtlagKUyylJM3fAmMpVt2aBqPVBRQ6czwah5N/VSBpPtIvoDZGFi/PfashUBX5CpaDBXIEN
bwEPYXFakZQjTfR/LWgDDrBSu8AXABmEg3QwHSxb0eACAKoN+j+ZDcd3HDi+VWWl+Ys82DGGQ5StzLgd7nuV2dDpLKUxvL3qzDL+4uy7bEYFWI+f1QmJOiUxtk+e3MgmLGIpXT/n+Ph8GB5xRK8JJIFSmwvXKwCL
e9JvfxRikjxdl4CvLbpxCrGEpdD/juuyDQjRANIcnjzz4o4rlMUFm4dbWwczcpSljKL/xhwcgFeDAxF8qSgfMUtQQLNfBnsCxOQ1gkq51e+iwK63ytps63BHE+T3c7cYgtTlzbDYWr/RHLraYKBQm/JFaekk0a5s
CG7j5twkjN1PezrbtXJaNq0d2pCJWQr/0NaGff3m3YAfdXRsnZmOcDbyvAiaN3ckVCvpdm6IFBl1MKfNby9e1LIM+ulmOdPddMRFHSy4m8nv4ucP4jqqCmgzhZZqt3RavPtzQNrDg6gyolTrRPeEUQH6xL5n2+iz
plH2+sEmFqCeeTyZjhc2ekb1duLV9HBoAYbOcZxdeeVX5jYzyi1OdoPPpjWWEjMYI4fayNoHe3jXhfMoCpMrxaV0UFbZY59LoFlrJ4pfkt7X6RjL11YF5xDejdTd9j0mzBc6v3P5MHS+MsbBp5fjwCqdtba3BNNY
+x3zYLYPGLPGgojavbETFvX8YawrQyuybGNNHCG8vjM9xdB2W+3Hzbed99PyZ8rgS1ZAQl5OfjarlCJRIPvTFwV/Dmw/rhqH6Ws4DmtY/2zaG7N3gaucQGBzSqLt5KuBNtap6s+jHtCoAggZts0R9WYbmzcr7cev
zG8Phjxo2xze2nGnBHLlDITIWjM3zH7kjTlHBk9/A5wthoYt7whXdE3Yx6OYx3JT5Z6sX6pFsTQi3D3SmelqQvreb6XVnQG3XxLlT6lvr/OQxHTWDiy0GilZqnApLyQNled+vGX8dfKJko3LfojGTvQoKcIUzf3V
NoQNs8cZOwoGYSivbO2v2thfkMsFC9iGJq34hy3gcFekM1zv8fkSrm2lS+vLIbSdybXCJuCdN39EqNhFjyivSSUc93BG+lx8UyiVJ4hlz8dVzmiv3zLIE81JIX93xI96E75ubiiXhzDs36z7SxPTQNmbFMeBWB1U
2quoqlDF8+4HYLU5TlbzISd7UgZZ+35RY6uGjdkNoVnSAT2ocWR3JePzyZi2vT0oelVnn2uyz4jff3ulcldnD+x7lfI44DTm7u/4Wh5179rONUp2tfZnjvsoU6PvMMxMZ581VIcAEuhH8k7voRV36/MuhqVt6HZK
qS19zst/OWDKNkEFDb2UBXnWFUXFaHnjI5c3qesFl2A56rhCd9elDcZGuiHfaTyReRSVKWSrVKjM5++kP0wVT0PPnAmImMhZiQ9PbBFSzU5D/ng56cds0kbrVMXTrK1JS6dZezKWSjZXVPTI7kCN8LPgzi1N6I9/
6YSHsvHxF6UlbJ0DoA5L7pB3bH1fGm+eflyS9O08o1uP32xYwsYxWXbM2dsNi7ChhzDkfZOQkJJVLnhL2hDf8Ys8A4deCf4cNP0Vhm9ayaZLuWbLB95foVbBk/AE6FNG1Ho1b8jv+uh+FY0bdqEOkHWTWJWmF9sY
tc/o22m7Ia0Gr2VtQMTTZiYfhoyDv7hr1bqL5VIqS9Noy4fQpM8Y1sJ0Jg2j+yskovH7+UncqaENLymZfB1F12qqWicB47NXBL5r6AAjNTq5G8QG3UBq7t8Zaw4dVHwcJ7FPDlo0U/C5GGYZ3uirMkWfP+0p01Kx
cRIYImX4IoCAJaX1WxPEqmUUPbyQgvGDjGgKNR8wuXc1QhkBnyT6aSKlrNvoiVn97kTM48QUV2QtmA9Vlpz1cnKuaGunnbO1Pt+cOue2v44fl7P+NMbiEjdOONxgK1qq5I77Oha5z+tT5mD72leYJbn6bfxxq1JA
bByno50elCx9pB+C1enwsSVOvZ4Pd4TCDxj6CScv+NJ+wc/wQrOAnGkD969QMxgBbPBWYDdxZtSbg3N9XXBtxe8A3TE64nJF5XQq6vy+6Td+GgFqLLNJ96bcqDJkoAcvIYBH1HMwnwLplFLEvmyLYWcVwUh/lT42
ETsevmAjxrWDPKiUjDbG0VTUt7tT6Wn+DElHa1s8HOKKdvlkQzKxboZSnGeNQOWEFmVghMTRGlTSrE/l69ZaYQygFjLqOYqdVHjEuGVWjuN6OB5bdDnGqlsIbIDENOewMKTGnQ/7HuNrCGlbBEqr0QvAEtI73pWv
9v6KuHPR7IPsmDXIGEzOihwY7cOBeZiKcnT8Vu+2Gzqw1QARaEjEqEOTMsKl9er+x/YyxS5845IsZYuRxFbWNuWbrct2sMYflByb0RoT8yEzFAF+cbUWVgstoDkNk1VgbpmjsA02XCRbd4fZZw9m3vsE/iB17fTj
tCIvHcLUTaoo8wOLeEKgcgPVwtTaVEJial1CF0a8ieJC4ok60snafKAMp0B5xOeZQN4yVhfI+Y+1tf/YYfIetGDrGgTNR9YYJgP79+aUPbbMuUCUc3cfkcRs6aNKMxflo8ztiI5xX96sNUHIW15SB2dFyYXMzRwx
qKcwxhbQtyk1GHcGB3eQoEWDoTPmP1yweZnQom26fd/e353ktJflDcSAPycUK1c59Rln3pcggFHrq1oY2I+ZEWhXkyfmgWl+HDKidYYtlWwbsNuJyhiZC/TfxxL5RkjaX/nVYABkgwNgCk3VFEyr0vWE44UjOC+8
4GLcPw5RpmHBvxdcI0gsbZQlKrqcSLzfK9fOqo6F3i99p1jOTz/kMGgadzwH6bXHE0sCeCHXy72r70VUAMVaIBZT1stmvDQUspbFx2qe3EbMZWqbjb22ziI7pBJNbeCShn18ba7rMoYhSpVaxKEMcLq+xbDNm7oZ
yoA9SunKFI4F8Ja09ArOhmXBGmELToUGhYMw3vPOxnBpivAnDXGKwv/z13V8YRL/gzXbt+18CAHC8gX3ld6BS9fV+n7SH/dUJRnuXlQRg3SctYHxs0/bNh0uUgGwzUDB5vDK9uOKUJ4iTd+JEbtQI3op8wsDQjlY
wAPDrnjdXGn86p99AQH3lddsuxUF4nvopcUiyhN4N38/4dEdO0CchwXGyOpTENQ3P6YCt1VVJbHTJ9hcsv6Sz1AKjzS0ivN74dgfl7L3HZfTP08wM2TGdCHC7pjih/k7Y4aT5bHADj9RGTL81fCxHc+wdTdHolwa
4xxYt21vwYEdnbo0RwupaVY4IPCoX4fr0rEV7cHSfLiRBnYbcBs+R6pOgyAV/WQxaUCkHWYY9LNDPckfUHxgDIAM0EUH2Yam4HAlyDDcy3NmG3Ud1IsRPR2OWIK1emGxtYw2HjUW2WzNsoGveCi5tWabFejtcGlU
syPWqmXhr0rSYg3sWrZ8FbUMVhI9t3yVo4aIxtoQzdCua8UKR/86IDR+kNP445o0at2gno6XaiE0/TvpnIwFzf6WWBBCa9Uk2N32yoQo0t3S4eZ1ZYJaBfMsV1zd2WrthxkVmdalY/d+vXZt/QwG1Ws/zpyoHYOU
Eo5+fZyP3Eod7kIsL7Bo5OoXgY0Avd9gZ9MLxWAi7me1RXd+oWxMWC5UvXo7ukAlF+8X0aRE27+A5u25yIXW8OFMz3IUL9RPhlgaZ09OlS5iqxkk5jtrzX33n06dh/kLuf4vfkIk8Mv9Fmdmvzrmdi8O0NC2OHep
nTVGwtmr16c/nQx/jPFlJtJ7ZVEb0UEI9tqZRZa0sa3FUi5kZSWHGoNWQzyl7zOeh3xttPd9ibz5BVnBWs3Y31YmMHyZjXkfAulwigYPORiruA06gC0ViIttetY26eBdIKwu9kln8N9r4b6hzfs9hxEO+nJFnUqr
Usz5Yoj4NXlgri+VvO0ZKPa1sqV4Tu1LVUDHFgIZ/PloMMuYxr2A55cQNasf0wtnx3VqHlqv32jjjbJK4cljSdPSuCWBMGZcKbDafbt5tikvqZdR4AzB3ToDiQd23R5oAH/w3msXC/9UKtYVd8cAyQlAa7PO1wYX
qJM44ysFojPeHRbHjJUHzv/jxjLnD1ugrU5aT5ISRyYCsRL9ezy9ppz/RM2jQDdKptbl05meVQsyBSewJIkT7f3TfZtIKunVUamq3l3oS6pybNcWVrtlX0J3erUWqcHqIUxyJYz4xQN0/Q4WFOFh2KFpSlTtD2nK
uzmZsrpbhab1fu3RCzRrOv2O5j978xYK/jM6hSeaJX+g295cMBfZUnBtMgbjX+zHagzQUKRHwi/bsm12Bc9KDrP4Vwzdr2Jv6XEzJlACWSX5/dBIp6/vPPPol82Za1Qy9J1A3MDsIBdqNIRkshhCgqMzRAvj72eo
8DL3SyahBD9yGolrEp2uNtoiBv8NZ+79+lGSLAdgf1FzolE8Le6vSjwMLmZS2sZfvh6Rcj95g2m6PLj+hcG1/E9GrwX1C+uZwKbmC5MZDWA4/hBhw/KVsMJHNs2XgYgeAHlc1Oby5DZ4UQSPVdJaaZop14VgeyAJ
HV7uK0ewHZLcnqyk4bQnQ9uiZXMdixZWL9IqhQWwzZX8MUC3CgxYECJgR9qcnLNCHxpq4vCO6/r7txcX6psMU4Jh0JQisifU0ys3cF/rEowAp9garyXIrfal7bBwMMWBXmWo2A2c3N23RIbfRDXJ82H7wcg01JMV
zbfHR9slgQ31dME0M0hKKnlmBt7cozs45c18c1envHmKproSC9ZzkXw8n25bfZVzZb7IN4U3HxoWrKU5e0RiLrmUdhI3dMLfjC+tEuumUNY8IJdjDnWYV33GATNTgRbSgwkLF2qhHkzGUQ4FSfRVAObQc4+9y/O1
DOWdScLEquVkZxP83YAwAEAhSQWMxSnmvrCOS7/1lBLIzfQofSfpVeuDlHoMlx8YWfD10EmJVRY3BiQbw6CL8oijioPenDZGLrzhQVOiPIUrTZ/JEb+EJczB1pCOGjwi92oo6MNekOiHHZUfIWS29CuKVKxrYCI+
cCQei/gFVNmp6DWs0o+EIJbRBD/URLHqMIdBxOxQcB3rqZwCjO0yOJB608dgvTgoi+M4wOTqeBLLy0hMnBwI1Yn4KBQKuMYd1Ba6kyou7nOwHYBd6tBacldpbzKqXXA4Jb4cemnVIYG79xS3NmMljIR6zo5j/CXS
wymmpnKCqyzquAMg5valFTxW4Nspd4zEclBJ+I7AclI4srB1TpO6tGK1XBAUt9GLpTl/i6FPkSJgp40fDYRqn2qn/q4dKmfzrZkhmJydITFzxu6/iWkIJOy/vmRdzm6WWHFABp2CmjGbhq9lbXiAkWoMgSI8wdmP
E/viuROVa3xnD+L+0yxuuM6NA1tzVpSq932zOWr5Tir1qQXgLZTUcIGfnmWWHcltM2gEtgagitSPQ3OqnrUrdlK6tncK34TXz3hqu3JjhkvGGLMUbrsYsm2bW5tkcuhkrbSLbzMbNx2NVH87w01T7KMW6MxTLx/5
JBligPrJUnpgfs/zUeBHp+I258y8+vvR+AH1uq8G47qqRFEMBSPe/HYisRszJRqoshw0Kt2SKqgSQIlyIIcxRGWkqpEeGEFtbk9YbcV1nz5NXFoZa2XDQ1z7iJKOZodXYGJW2H6czsUF1gL4GXg2LHsRZw074MHr
lSxj5rP3Mhz3ZPSzDzwUD5YBULmyR6FTsgjajmggxZGtg2rFg3FlmwrtHzUKfhBt7QMOw4PLiqjcuUbzJMW06FjJKIg5tkUuSHR2CaCsiAAUYgKo6nQLU3V00scOqCVIkJFAFN+CeRvDlhBfYTKocmTiGpvE815H
gAZHIMqxq3A5ozcRhkzOtArPebTxzWDoLh0ITqFKKUYOAwWkMkxcY2NnjWP9aDS2JheChjhyiZ3oO75OR3+Wj63FlWAmjFtUN05OrvPRjxtvrYVboDhxMhrSizgbSkQnLkZgipXj6AnVxekwIUtxMFx3chw1kwjo
TV/mJDryvD4/A1bR10pJoR+xmfsASgqS44EseGoKNE3h+DG+TUy0QIcTpCHAigtdlgnmAAK/LarfSmopG/FffiE1VWXIVObgDVRs3G+wTqz3YmRQRnEZfh5RgTEV85TAwCPFgu60FBUyDi0yFauNLlG8Le6d++ZC
7K/B91rTbtkCKuU0hykS1kZKFgy/IixZwIB1N7nkAc7Z0VERqOtytwFguy0i25mIfhvJvxmuqVboO/jLGYMdKe/K0K0pwz9dR95NOcIqsxAfVuWUju9hs6VJ9UTLYqnqspP7KVjGkFuMme47oiFmWhKOghQrJtyN
9gQWpMfk2IEvk75vuXoAFWW+c8e/b2ZzbV7Rj/nHKUhoyJNhdnl8YijsDBt70Q7qADG/uB6Xa/iw81+WLSsACzmamrdGHkqjZWOjnGcjqEdze1CpaMMObzxY+wbHv7/g5xAc6eHQBGZ4YAu8J+rWycBlt0v1eMXd
9uqLLvoPT+NQEyutQ8zd01bb5KGGpIdNKtPPRwCBzi00IYnWnmKn9oNGvvHxErwZbq2kULDfMkqLzH7tFycSUCB5woU40UkD+4MHVpwW/ClTotaaktXLjh62JXuXT6gw84r6ZWZUIUnozAj1bomRB9QtgcAM0hTK
5FRJiRHqzGyVxI2jRAQ63ovT6WU2mmZLjQyfmH3bqpMZAxwMz1FM2dqkkB8RgcxYtjYzfGVgKCKf8jkklriocXGrYWx+H8FHNIGRoDi8xTH7bJfse18JHoxkA5yng2fCWVSDyjTOx2JcRwJMxlMkbLqxBPe0+4zX
2tL1jSsbOKZ5R0InJRnBaDQLiht2e9cBd0XN677e6XyAfzbIoo4SVthtMaRZmBRwqMj2SzgkeCvsCHxmws0stV+gn3kxM7f1FvRQnNMrq0fwngszFgI7+31iuIt6slI8Ihlm1bBgN1ylu2Y4gPOFGbI5SlZ8IGzZ
K5A1lZij9aCFRuVR5J6WfaYYzB/BNUiCc1D/3BXgkOUbscLul9Qk3utNDlWPW3MBbgTNtfmU5b05BAAtFHlkHywBns0HYTdOcaQ6mKvVvc/Qm3ub2ZYGVUeVbJjyj5sQizs6Pv3VfRug/tM1nF42V+X0GEejdvSJ
yXWwhSZS8VwEF7I4P6Hq+NglZD7aMy+JHfMxpZlBI5zJWiRmq+j7BF+JzL8b/6L1tbvVDlPX8BlrO4RxsK3bLLhmCoDGcDQPPvNNyt526ntvOPIgpp6USQYdQDk55muJV76nJThw9nkmfnewT7UYCO9r9/EGzmE8
QO9hQizZH1020qyciIdigp7UZyQvd9QUoLkKCY3PVPZEcmwYYjlPeyd+XyIpnIFYJpr3T/CR83wSDyC/hkHjxmePmP0gMTH6fzPXQDN8jbxTkE0/SA4uT2Kp7jLm7Flvi3HS/9FjCMTx9boTowsIrpzDDHUJWlcq
g6gvKUrpVLFV1VDYlxeBK9HBAX+GpokHGiUq7uzsUfnqwMuexQTQEPlwt5I8RcSyE5TTBfmhg9zciM+u/Hv8uwyEJ/+LDnwT/RYc2ClFyu5MSXUsAUr42VZ8RIhAlfgo3nKzZ6DKZbE+aBACoT3LZT7rYGq+hv9Z
r7huYFBIVhxzgOUpKRIeUxV5lmhwaUfuwArFadMJsdexu/iGZUmScvhFsQmz9AnFCM/97eZJfQduVbr6X0dyH+1czqaV5IGx28ij7mKZA+hkQmltMBLUqNuRi/YQUC5KXY+WeIjtbVukeHqcQJRhnGknkikqEmuU
w6V9DS1P3Ah1HEYkwKAYn144rx+9aGGhKW6wB2MwXfCG81VYyy0Bu2qtDMfSgMPli5YH0j4w+0VQxyoZWDCUKX2kIu8w8l65VDVOOsUKnH1EnKwkkmTTmyVoSNpbEpKx5FlhxO7+2sywIQv7i+Q4MZFfqCPY8eLq
uSNzKDmswM2ewSRi4hrPkrpzn37kxHOwU4MS5fp2WcHxXRVHc+SUZfR11iTF+O/qwJd4bgUdQEaDmCOVec9vlDsx8x2ppM59Zbh3q7rAYeXNEmxgJDlsZcfYIX46o9PH5CReIEFUSNOTPq6rdoiHkbeaX/59wR8X
Ix5kTHr+erSuAZucoOejnLQBSAG5iXQ55iCWj9Wmi3BztkoLW/9bpXslu+yKrxZumPZh1HKM1muJHkczVEKnI5mPyaKME1ACwp4YZD2XCfUIY34BhKkCargBiRJUFtZQP7dUGL+LA+4RIP8uY+XanHpE6UuK93J3
STyXDOvJ631ZtDTkvN4aoJAI7HjcbYITZdOZnxM9z0f7XlXAIMnKIbT6OAnpJ654qfl8lF2aSOZONrIZ17gx7NisFJ+Y0XGPTptXX9vRFsXFIx64Yz0zr2gPCWq7QDdZr/ho7cm8Zx2ATwKzILCvK7FlEovOm/VS
p2fnW9ZJYtDvdSmV3tkdwbU+Mpti5vXfjyk2xYtdV47Wmw0DUJjivblraGkC67tkF/E1jtL3+5B18o8F/4m5VuFQQ9c1N49lXdA8WCD1+Mtl7LyBlvLniUw6JhLXBjSczlb2gQIaSLFTM7M2gLvphlmm/XdCk/Tx
IjhiKudgd7Bb6q3UAL4KIpCD4v3Y+1IV3IWAa/BbB/naZcBggihTtzqAX13124mjtdS08d23TFV5uMKlnwfl/rkSdbnCVlZeCjUQZCjIw7tLsPxo7jeXHa32BfxZVrf6ERtOSgDFKzmBtx2K7+VA3ZTtck4FLb/W
iGAi5Md1+9TsI2POhoxoBIte+GGVx0yLHKe+VnShJjbMhoNIZS1BGCyC5c+cFt4PvJ/rk1bKy3+mcsk5cBvcAAG5A9bqgQLR52KXIyYAOv+POKSEcbuvLCh/KkvKd04LVhnP2T7dmPIbj1Di/+nQNoTTP41ZAIN9
4EzKcsb6trNPVDaxkd1/rDc+zdp2g9dSlVaL1uRtTUwx5DJ9EeWgISVbXSUvXSIDTdtcePFmqFKQsoxzKzaZl2Z+VUAPx8/G6Z/Be8LYK4Rw5ybCKZS4/QAZdRI3dYW949vFnbdMKF1Gpu+onDU4YaMl46RZswyW
xcI/xwmxWe03feX9oJ3Pw3ewg1ANn59U4qtK5C1zCMbSiTCI415ACEpaOSQXeE0C1l3LH6uFR6Z8rQhlDUt+rJBUxMmWRUTxTefBisikM28kXdG/CxBE8cwBtAxAos5F7a+z8El4Czp1MU5++H4iMUjzJWzsVVP0
dBwUBCJnWXpS4XFoAfwIqPcNQF9EZC0HgQAyDytaA0YUEhCcgYUYh/76ebKYQdcCflgAxkYBqnKdCfZshC2glMiCkCRhaacs/AGqnRLYQOOPyU+Q00Xb1M40vuXpmuRxbyaDwbQYg0RjaNcj3EBXiDsReA0EXb4J
wUOSlfoHnnzgoPIIkSEBVtWbIQDfggHtKiAXrJ5BL642QrvwS4AJenlnEfjLcBQAGHIzbAz2WqIqETM2b4bHvAwIPWNVSbR+tYENmIn+1+Rj9XSG/EiubtWgFEHAGws03Yjlcgct7GKOs/XSqi+JfFJJEY+EiT9I
9dbHPtEMZ9kYX6AQL7NFOaOLRoryB7PwyLCTyN72flwZmznBJp6HxwAFIEmPgYoFr/hYYIcZg2OEojIGLM02tVhbkBOrGCY1vp6PC7xoENS0mi+Rg0TQ1Cta3RoVttw9mB4sYj6i97O+WxeBeZyOHovM2g8f2j+D
l+rFZyFxCz7R8FB2grzxLf56D77/guc098M9UPLu2vm4T/CUvcpXWroAbRS0V2YfI17gRBGAuNTjDAbVYIwp3y/5JUq9kgodcoIf0q38uS3E7PlN+NvaJ0q6qIrNhlxQ6zMSmTEv7FEZ3SKEnyd5/Ms4OyJUGb3k
r6NHSrcGg595AabB/MLV8XO/uo+Rd3/uisQ7fxjhmFD9KFu7y0ijNgc0tZpzL8BDFFsjEyfgUoHy+DCtHnzufXeuA7F1rvTX+bO23zhh91gGDCMMYigZJzWxbAw4jPFpmmXtvjIeNQ0gzvgNNuktPDcU7gl01oLy
OTwG5pdKKfbTJ/GwRvs7dIOJSe6zHvxulvwrIq8h55Tju/s9JmcAufVqP5kXTau8eIg6+Ae1k8aVTeMOuD2iyimO03mNkMVHctIhxrWvDaTdjbuzrJa7hxH1p3ZBgSGNQt1s97/rVpAyCdmxyHS2KIlCs18kSbQx
YiVxwB0tSLcH9mIjOMN2xZFE6wnWJbKxr+xSM6/IQs9FiBGSOG1Fa8C8TLHEuNrbryB/Z3cIpl2Dij02DgWGw15KPx/peZgV0wS0uOnhCt7BIx59pei8bm8osbzJDJRhXB5xZKYtASZrY+aSOTouJyj9bJFgZmvq
GkuWGysJaP1UqyTHiHZLOMGdEAWGboIvl6gj9G/2jNyU2ZMLaGKpp8yTmWg/sIghiJlNYo1UQu5EHCl8LqaSOI8BJY0BDAxzTIaWL1dHTx2NTlCERvTMDJHRMRS2AzXsm0huzFwOjYr/wrfnCuw4Ydura44glKST
Tthi5UBO1j+yodXEcbvln3tJdAt/Mi1+vWj7nYrXhUUj6JYh/PPkBCkEimGjtZ4WYcU9FPbvx1YvxzqRKvTzrN9h5lAm0lEWzSZos2lDysr2RaoYni2OgdbaIy5jsjHAxmetF5835FEd3XEaTq3sdkov5hwoMUEv
w7KoE7ZskG/9EHDbn775mpZU/+c9aZe8t0ybIO2U9HZlLtWLTF6yYfmsbJbOKwqumzpEv7i0zGej8lT0fXFUGZehcbXVkY39MW/+KylNIHx20Zzn1QdMX8qjNHyJEDfu+N49eUv0pwAD3wMuwXrT2hz53KmudYcY
5maFk+apbGSX3+bBe7SiYRhOyiCQZdoYASGA5IqLzAo1TRcEBTV4VM+IJ8UTJUsFTlobJNu4jOc2PEEQWSaQ0HJNFeq2P2juWf+z8KIZcRvA1Vu8mob2xe21oQNJcBlFUXMefxApQIQvMlTr4Iqj35szTjr1A7ud
xAXg/iiuu92IH1z2Oe1+TtNwLZJN9uniZew2c4Rg94q4r39exmE7bmv2KZsEDZw1iILzHn/a4yngDvIhjO7LhSiGVm01O9q+F5CYWpXu8z6wtiMwjbWOI0AztFV4X24m78Wf6ZL9/nP4J70L12SvSX1X330KkXhs
ZSwj6gdXXpAZPWjhMwFB1maOX82LeblBCL+f6HNnVEV0M2sMUabkQCe8/VsfhquOu7/eXu1S2O77kQFPNXeTwdaSLUmgGd2OoHgkHt4doMLjq0lVhtFUB5D76rvaJUmyDnpqWzTAoKoO78iycaVzjO3woBJSwD5D
EVImRzw14jnER5rcWM+LnStxixFE2KP/teKHgf8UWkcIUvKrX7wzvkFnx2X3vtfQ0ot2vT/EPHbz/u6j35kOJN/GhOKEir3wjSYY2d/TFYLT3GxLbSIEjlmBA43G056hBaxzHavXJMaeq5b6ek7AjFYhU24eXWlx
kDkTSwsA8WK7ncRoZPhNlTnwJ/bcRUqZApkGzXQVo/Iy580x6YISZCA02OFFU2X9nhRKl53qFnM/JHYgKx2m77eCt1VONkFhZ9F0O8wv/wzw70ECo+TaW5R9U17vTazwAgo1GKSttiyQYsrp4Of/BUM6XIRpTgPS
f/8FGLfTvMuS8TpXkOdEgPZDRyom+hZy4Q/9Q9GxZOqr6rEDWYzlTsTkmPbbpYjZ5fNzE+n+oyqVH3D5LglacgJGLqftcgqdZPg0nZgZk5croqG6lwh/9mXMP1fF00hZ8AanLzbcOEfJvukLIFqSfWf636FedBxH
KVTLi4DxyOrHK3rBRtUv833SraenP/wDU/CalcpDIGW7a4vPFTm96yHOhvPxyyhXjBc0ZuRC+hnhnTu0UJAZZAb8Hme7/x/DiNi8/9vBXFeueOXcJwvBKkDFvdv7xDumBD50CjcAL/wwR3+YQ8abbuXL3twniSd2
qwyJZ8xZMdsC1jNHkGomM9J0lpXCcBlmliNXBgpGWggDARQm/hUb0JWJClYXlseFn8e575rgFszS4S4f+NPnDDeEAujpu4dQE37ku5Y1dYuO+cndFXvoJGiUsFRA/1xHQlUPB4FerIJ5f14RKjy/PzWb5ENWa5Ff
CZU63rhHpQLMMScDPWy9n9GPh6OQny5xa7auP0Q+H83w3P4V6cBvN5QPsWpm67lXY5/pbDRgmeawPPv4gaIv4tKLVIBWHMwYqxJdMQwfLorDJIJyfox0+3facv3d42WnUBeDFzsbfVyGAAF8oA9I0lycsFMBsdXV
E3rWilmJbIJwFL1G0D8sgm3bekWGqAyEwEcCtBuQdDFFJ2cJa1yLNcPXTzJ6ymfYJSzWSwwrbgpOkHsIFh7NNY1k5dyHOmmmngovA+ARBd2lm3FR+dcNXHu0xxi0Rsch5M6hDJE1EU84Ym1ruLgdoGpRfzcxy5G1
PxqnvvUuFx+RE8q8SuyUoo107sdOHCuZOniSpmsSrw2BpCCfxA35UwjGsDyNoobo3j+82N3bh/KrkLR657Kx+cQy8ArEX5R4sO2P909PLYxGo5+RXAHvJZ6Plwhe4NeDwNesq1ZGoPtRZTl/0RSZL7IbSEeJZxFH
w1cVg4cRld0oYkRtiW1rF7Wt/oPqEmIdN67MOuA3WqGc/OsKqu+RgCgSXylLTSwogEaRJBs9fSsT07iwbztyqrI/c+q0GUg5k0BaT8cBeLpitwkmJI/4ZZR8wLzJrzIppgs9r9oybMKrTO4xMGlnHO3jER4FQHSO
vlTa57klDhu/Nm1N32c+cDCXlvVe2rA104pD9DbJggc6ImcMDhNZjHBr4g9UUqEtYid1IqCc7xCCOdFkwo5pjIbUkIn77LANxuaQT044xysffKo4eOMdEPrxdkfwqpqGlSG+mGlF9FgDY5VaeFfpXxo5PtjnsB5u
K4wDoga6Z0nERb26MkE526kq3V3wh96kf4RWev/aXV5i2990cePBQLBQ8b/XNBZYELTaq5Nr6XFQpRrNn4FOEjpOtiNjcoTKjpKY6XaZw2uQCrTBVcAkRykfrPcXGXSDE0IQXFQLxCq1VKLCtYnAWs4kTx1JxJuS
SFaFW+CbTuSAV9VF99nQwcvf1wrefFVKM83Q3viwH1IRYlQuicB+it5iNX8+4UOqc+1jp6YwyA1DaGu/3oaiF1Kd0taToZCoPlVqwqjxZB2BBssPJDlRqJoYI2QP+DlTKcZshejVkUAwleulh6rT2I7OO9B6jDQZ
q4+B0x1ZGeFJYCJAzSoXcBFRBtnD3hyoiR80XsghB66t1W/8oHK7IXhQee3wb/htyTTJasqL6JJlIsRqVeik+Sz7NmasVxIuxu7NviNi9lxyTxSLivj7BVfyM5PZclbLwm7Vl7RtTpkCBHddaJBcXTmesZAxeQ1s
Fb7w4lw4MhLqYvT7JfQYMTu5CjRI/uD04/28tQFQ1AFxkHoxd49c16X55VopPqYq+ZGmzqauq7AhzmmfjdxPnH+RAlyxymp+TjkFKjfH/EUTO4+f1rH8PeSsVnBp5bxtzS0mppjihHZwhsRhl4PSHnF2sWUmVUaW
cWtr9AnN62FLdHq7fZqLvFIl5yCSC8nBuobny34AP9mOuIdrpJ5G9VhighLCHwtGIpwfiYtyaebDchpPlyq8yJk4H1lvxC6MNLKlH0Bnk94fAfzdRSHKbX7krHhklOgJySdWa8lBuctm6QsIuRjS2XmTGRdjzEMP
EP0UeCLUQwDIJyEluXXpfixLcTFaosymNzUHNjAMi7UKVhZDg73t4Fc7WvjYwp/v5s2jVedWfgenyu2msZ/64bd+Di9GOCPPknpON7YoS3R0z9mXNKLTjDHIomfe0xVf8CsfvwqvuNCuWYKxyjSPQLsj5cLPG3KP
Mx56w6/0lxcSfDHQTrfDwFHsNcQ3O7ytoZeQX1to1p5Vyme4Hl6OObHiHKfqNuaadap5+XkCNKKML5nqJ82OrXXBJUOq56PLLr2wXf5S0FcjWDebYVgNt2Yut7D+pXtqRmzPutVLqdFTEiFngHSxHcVkzTAaFdP8
CdUNFDjI7Hp6+fKwn3KopjxbBAw05G+1xMtCNWfXZ9yAzoAyaAoEtNerD98rqItKU4pMGpO2sDlL24tbPwWKdSUO+yZd7k+W/Dm7H8DaA9H40Zk0UrcEym20ObMFScCLYzco0DDb8ujoprmWfjUZ/8/YyyuPU/t5
A8kCAn0nkXmQMBkZex/WVbvRJnG/gvG1hqoQD/I8As5oqrJ8s2Ecs+8BJMz7FTGXz7YGfWX5SkeCH+bQmmXrTPIrqhMozqOEuUv1FmmToWrMM8U4hsDlEcGKbjUZBqYY3bJ6d1NkIIfmKRgu9z0keHrzT0BA//dS
wAs2FDBH96c5nO2H+x0ViD1ShU9bxOW7SYr5+OKq+Fi2HAF+830Bc5llUockrTRxcQ7bzJYuS/SfYHAkWjiLx3ugfQ6ers8pwmxmkPA5YM5z9zwV3YCSdlmlHOgxA+bzYKgaugTAzwXM88Kz4IxQ0Po0CvojLIQf
DTyNoV79TrXWExt/JvPtP+8bW+TDmR5Bz8NNIFwED2iNr0svEltBclR0WdZwC/ETe4cRNmMAZzkTAigQ0BRGIIoABq4rgOHnAgA/S6QSUXqhgYAaWcx4sYREMNrGsHkHKQbmcW05i/CE5ZB4Aw4wRG9wyUcsp9+U
rBLv/hXTR9lleHLRzLckRt4pyiTlmq2J8ATt0TTQY7y8KdikhgguFoqqa5HO6KnaX03pBm8f6DTq2/mM9x6+Q4lrJMIHaiBMuBczPO5SXLruJf7gk0xAvzUUO9wIAtZPiZ3Tbf6XWwJsa88of5IRfA6DRyUyTLew
1D3RBVThkmaIba4GI3383RgHn609M/tNxCoVXctKmAMKYGlJwsN2ZpZb8bLKm9U3LS/4IN+qFyuXNnUGHkZN4CM1rUCr4hdXZCFXxsaxPxjBMZLOOez6BMSeglKfp9PDLVhsNsWREH+p+qOXBOFAcymkMpeCjRYV
Q0M+wY5h3b2MShFWQPyX2mpPZLHO1XHdUFofUGQXM8XxuXp7bDlCzBy+Ca5vTibzbgck2QmVoHkWFfV7QJ3T8336wai3KXlZmrfuALPu6QrG444AIOpbQZCyxIiEb5iC09h4R4+eu8A3Prx90akziVw3t3acF9/g
fw2YzeMvh1MUK2aHPYFpZ+HCgHJ1Ngvzezaz0qiOv3XDI4FtYztFCztGOzNgFyFzyIhOLrTsiQcYOyKajhe/+5T+zmN+hx/fqurVj3Uz1inDLJDnOGP1k+qJc11gLmYH+sg0hrQSxQjmhNnRQfA26l0B7SXqxZ6t
eBj5ySv8WyFjDPEWLuaYrepAVqpQH43l28FeESThlO3jsXDrGFBVe7ZGm27VZzbYi3G7IGSy3xZiLKy6NdM5NCZ9OxUTKKCwBRJGRTJHlpvACHv6o5Gj9tahyMhXTAnqnTSpnZIHCuEuoiMy7AyL44Wz0goJLnso
YpRSlBTqcBngFNFhg4tcDmY/OzDMUKKW+JZJ3/NyIxQ3n7yPOTB8prTK9E7NjnXL8n4ldaa2JfNLnlRfrFYYWkyr3WG3qyrR9iUfdPZWLeB9tM/vRi+yH/Fq7Ovb9p4J1NR5nk33tiGTjbs63tPtV2t491CZVGaz
7NMUkOqy6UHga8SOmSgIx27cR0Y4aXKTsBslmxaoLVeOMpSyR+n40ca1jhg/ZdHMPapMhgGyVIY74YDcQeQ2A++0NFFRBdtezKPfVU5F1IKaeUIpRlmET4srjrb6B3YK/SqHA6m4i3HUiezBMG7qMFn6yTRgLQIw
pNoFBlH4Oojj1Rx/y496Q3E2Po+M49TVEgrGJGvuStpqIfW94WxUpTZ6jnoC5Es4GioS9ki4kRumHS2GlZ0HnO9ggMbdPlj9oX2ucxfhJQiykt+aUyQlI5MzM0i0GEbyTdwBJ1gVsF5VG/HkQevD02dc/EKwLmU/
otzy1Gm6BtjpFv0w25jCh7lNP2r0vaCB3ORxCaljHxDDu/H5rc0e47XA+cS2lZS//Dv50z2tTpbMlS0lcp3Q2gYwrvi2P21C+KC2BFrInqD/4N5fvCM8EsRq5J3fi771DD0nnRRhj7WbU5xmX1XnRWRu66ZcTPPZ
XFn2uRhZ7st3n5Xv1/YsqSmBtmqxqGE33LdLbkhKXhNXNSIVxXPDJpBGt1ksGKj4WyqqN2UEv/HIPzqkG90XlW738WZ/1bLGrkjcKW06MebP/2DkvkmSxVj69zrBzJTmMWOgrxuBGeHTCgbnGZrnGamv5BQ920yF
TsAgQ5Q08TE9tJITk6sH3tfdVjiVVBMppZrMRp8mBsx66CpTToZmat5HBcCnhoZk2wOl8PeLHz7qImnqoKTHj6XZoK5GHkMfihlgVNJuqx4nBG2Tq68OHpOb+QOQSeU7ICNq4be6rTufcGqLXXqiGK1JO5OsOXT3
+osuZG5u40fTbPKGbs4hkz2FXIUe6PU7cc1HDqHEDVjM1RxkEOJg5jeb6RHI0sGOdDBypVQWYazSZWxRU9eOppjS7v2RNsSISHENFIi2piljw8jqUzDarm5OC7UcW8iENnEvXeCO72b194An5wDdY4f+IwdG+ghS
ccHOSKKKlUn6BO4CITehqqtoCNZAR2jEvQFKCADWvh/vlmhM8aaMQPTzV9jKVEMBqFHwdQMZk5uI+vrehJAqQ4qlbjnYTA2zQG9aZvZ9rQAT2cG+VuI37wM9PaBFsBTezazxn3kFxlgVg1DZvUe3OQ5xNm9ZQ4Te
aLyah60dL6cyJOxPeip/xyPq0dtm1K+rNMHWaW92BW2fHPd9WHyeY8NWiqbG+Ht1L9FL5yXB1VKagnKozlVIaO2dtDesFy6OxzXd0WsVTqFdc9BIWAKBPGZs/ozd4rp3Ht7P3K8bR6dJA0YKgHyTKKUv5TurPQMR
R7edQXpNYZO8o4ea/K9oPn25dSKZgYdgjLTWAGXh/sfRyZ/3HPDkKswn9L0wjVfvUZIZRPsAKDSj3wnvNgnWGn8h9NTPNHo2ugM5aEn8VawGW5jB/SwH5w/DU12+H1rXiZxQxsDE/KHpatDg4Hh5yUnf65/xK2Yt
7vSIwjZ0srwJ6lsO/pnVA+KMuW2HNzMmVqO/klvr6YUpfpjef2IpggOjYNcUWuqHeZvrsy1e2XiA5Hs8YvNzssVZ60VzHTK6PYH5hBt1/R/387o316v2/h+ewkr3f3qJfz+34fneZN3+wxt1/pfTYrm89st7f4i+
oWL5/7TQJ3nz9/kBdPrK8/YfTakVBG/W7RO9x1898p0JhMxTwts4PraH/zRB84nY0idZ+eyYJyZzHoPqh+qPcXizzSo7aA0utKhtFdoKs7G4lbLB8UfyOu60urvZbcSdU/tEmfHITuYJ0ZLwB/kxeAcvxU/oNH+V
kxjivGDyNfFEmRRUyQRGUCwBzQ/t0sXdfx40xvGgU5bXzoJe52unFDq0grQxcvL8t7RJ2Ko+8pmt9o7gGYBgYvjVqsdw9OHnY24BHcfu8CnEQYMT+E38fjUHjg5vAxccKzmsi4zZ5BzowOhvoy8NC4ev0qx99ai1
eJq9XivNdlCXxoaAV2B4U+RaQVOOsroGEBZmUFLoej+zF8dRC57YZy14fTzWgvv/jrfxP8GL8/gVP9yXPv/Y76Ot9nt7u9nvTZz6j+wLEJzeCOLPnwp+pP9ZIL6M0jrrU2Qs8sk4O51EhRN0zWtwdHgbu3vj660/
Apd3RFO7PYx5w5h/MuFD643q5YRuYLL09rWIZ8GWiMo2Zgz1XP+lcBQqNsfIedmPmimqf/p6+983EdFSb3aWI3HOhkmvUaQOHm5+eJ75pDKL/gJz/ylZpLlqIQSWHlFt/pyhxMgnzhFMLgu+gen1F4Wc0joY1N3M
Pm5ToRZzftn97nKTuyuUwmizJxiCWSoE5G3JGdUIDcLewWaq+YDqleQZIw09y1PZQ4KlbfCYQ5SMBZ4PURruOuoJxdRvamORz2019KcvIE0PkuCf9BuBizZXSlQ/eVpyOg+4u/k2oXhm05YbY09s+G9Qu8ZgnNTq
GL3BNlOf73zpfH2jb8ctEPqfYPh8K6Ydm/VNuLCbKYsq25nSAX20vqg5AK+Sx39nbMdX8+tHpZkdcPT8JKJuSfvVYDV3cCFfZFWa8jLfNszRKneBtblyZFHo1Wk+JndLn4/u3XBurKwV+aAHd0VkgwNbIssYW1rk
YQWHIfvuseFgmDHg3xH6Pr9OP4r9tkV5h3qV5svCYw3ePVLJUNCXXo6WwTk2/ihZ5Ep9rGIQ40v7sjpjvDuGcyMDS2Phc6x3Y1ZaSAXVDJB+TGaog9iYrWMVB42Vwn4q1T5lb1e+D1pGVdmQBVnteJUnVlFbFqGB
xppPkr2kH0p/dFPbtwkcj5Vjt9VSVuxryCblYvRo4INmzaH0slEng//Nmraw5XqRQbKuvqDbN+W/jS74aJf4luqs4UbiU562iZU5m5f7A6WKG77WLzEVGiVvX1kKyML9AXZE9pQdgT3S8EIK+pwCz353BPJpOE2c
/Agwtm07NQV2ZfYJE3bxNvaLUhoopLkaA3cbaj1b4HhRieYG03UcC3XEFjPZbVk5ny9gHhOmM3TTeMlJe5KUouiY7xhN51PwXgRcFfYUWeoLLLVNXIXE+wySOnQ8INsrYZEbQIO48mKahaMDhkV8FcfwXmIivkpE
L9iCNDQi52cjotfe6V8AulIqCOc/3lns4YZA+rbFmotnBPGOXegwVyY+hrFdX9xisugMz+PSNQqBiCi7nkQJCB9IEms5z4Srnb8neYczorpaut/PG6N3+y5T3i4hA2OUyLbpRKdf3aVmKYcixHzWjNoU7F938sQg
7gtz2aKUnAmSlMQDawI+xXpRWPSyH6miwzAQkho+uDfxC94gn7+3BszL9G2cxu1dxS+MzEMKjFVMWdr3bRqD1Vwf4d5QezDctWQoTdpzaYVHXaa82kGdIeK04RhVGE+65BiasKtCdCuhfbwLrOBgt7NvlyBTcoKb
LbAMlmDbycQYm1nCEZBmCDXNF0sCMxYtFCDDKrksIvcWfNUTcUMSRKFTisyoCVecoHM6xrDPjjDOro5GXfVroPpJrHYLwojONSNYLD6MI+i1UkHa722cGLGWtFPe/C6xmaIm1LwzIU4L+LJbOIQKTa/UkBo67qul
bQ5rwbGcLw7NNXD6j/VGQSBxOp3oZOtRz74U0ATPQ1gbqhnGq0GrC5S117rIGymhf6/6R1D+wHHBo5HGTkzdpuC29gWMcjyHQtxDKscV+GYsDhQdCrvyFY6CpZ8KOj17W/R56XEB2v63Zmh9PmbcgiO7AQNPw7Vh
wVE6U6k4ZByu4wWtYNHCazNwgCJySTWiTM9/P4w2ISUONoiFGW/f4j4b4kyqSoVrNcBN7uaggwMSQCP62syj16EbVu2NwPKWtIbc397jAiKXNZqtAA69DHdFYclbw1jxlhkP4nY/718DcK9iVTf8UCms6qelUhxQ
2OUIW2iG1gdFY0A/KbwGdz9XD+zCVI8VAgaKnClANicQkLHP/sFS2Dx7mVsbWOjUdkwkdTBhG6dTWJydNk4JP9KvSsIjmo+RZ3YX/GLSnFaYB/j0CeqKSTI+Uk7V4nQT2KzDLScGK3GkZ7Pt5nfWFwR/+gBMAePv
v6ihvLmYv7O6n6cjD5KKWZ8QcyWmM933NIwgU9VmikyohL1lX7Em5Y1G5Zp1UU/8PnE5QPJ7AKRXPKg/VfdbkUje5e9tkEh39/V5U4hKxmCIg64UhbnTGu9u9psSTXNYSdxJ0frqkf4RBhi3eFh3JixLzyu1KzPo
SByYsW9f9xL90to5189s4e67025TVZRs4mZ3RIs/D5WRMSPOulWnGBrUgBWe2htmP6wyNHjWgm52hDGQlligvMJvEuSeoXDxGNyQqKaGPBCI2CO2pNRUKlOyDNPEmN94caS7M6NX+1CEOKyJk9e2iFAxZn5SO07+
UEenvT96Dgwf3N3XllCulGOao5mK1jtefKOfProwGha5dI6HGlDZhofHpkANyuztOXp9Sirosf0XFZizTfovl2aEX94tndg2NdD5aoZ27yKKK4v8s/mfr9r4RyXrqdeNaJmyuyFuhoYo9+PuOhYNvyvqHg+YJnvX
rILrVQ8tY6m0LjOJmqNmlAYMkNYzdRhjAD628kbsb53dH53V/QEb/MaaoeIYhA1Gw+FAaxyGilm5gjHv0a9McYMEfgzy1TRYR3fViYBwlIqw3YHNB7H0K0+BBRbdJIuWiI405y1KlnHMJVW8Qs2rIrmZQ1IrjeZi
rUhtkJ0aaFr3RzWkK5JOJ4miTKuxQRVA9TtKvx7JQLcgbLSExw8DbEZBLBijLY7v1E7zyHGgfMPeEC8FpXAYvsshhNUDBpCrOPh8tNaH87Y/hkjY7N1XA5dyKS3nK5Ys7qBUjeCgEB3m1DBcxO/Al/j2+HMbJXcg
f/OBukOYEbMZYBMONAJcI5CG7IY0nDYLTZZKIGFjmm/vSeIXprj2nA9Y4S25+j9yVW8e4mGECOjULu7+9QJ+2U1VqN3kxEOfXeLT/lIrbbpkgGKJ6oIQlQoiqTzipXWHqIz7MPHEBOE1TinCTjxIdWcRkB5NgGcD
LN7m4647+95Jh/pU3VUrk+by173Q9yFpZM1sejNtb5MqsDDeTPURz9X1Tok2CRUNG4aPv+1pCJpQr9tn+Mo3TGJLExTCMtdm11H1BK+M6jraaxz+QF4yYM1LVflYGLNDszFTCJ8Gu0jbdaPjzCcOUMyZcvCy2Pmy
IrsgVBTQFOGWwR44MLaOR+owJWr10lT3EL7pRlg3gQyGz9jZKacmg1Mn1QwPoc04igj0RM184Obnj5TjhrQog71kivmntUkjSvVp5OG2TfvkDfgIVLs1oIsayZkam0xqRj2n2ozA4RiqCyGLQm1NMSjiO46qNQ1b
6KWxsWDYiEpMMCDs1pUphf3DJmgbhbAffqmMCRkv3SNJL5Yx0h2PdPcWzRdtompMnvm12QAXoU7F8NeMRoU9MPhFwX0F2RKYwQCUWkx7TjUoHOkG709R8No4p0paszLP2irgZ7hoBNRuwEYWzEVYh+I3E4WteT0y
XAEBd3tcrkRznfMnk9DnObKDYMCSQgWuTkIRg2fdKF99SOuXzpBOdz83ivjt1uxaBFG82atb5K9FV0yj1yR++aF1JSsGH2LGOGI0FPnaIokIWSCIb+TYKPsdpN3rC/1INjqyxXsrZcy5BtaRuBcBurrZPkWSTAHb
EmvDbNRPTdfsvJAEqCoptEDx/mwTFYz8Kc6Rpc40CBTHNRRozWUO7zOmfkKMdac/uUJgUHsfk8BjdxNayIuglyHB4k5YbT6EF926l5BLkWkDLBhjj8hF45KJvNrCpwUA+8aW6Fk0IxsZqArbwHZOdbMgGAMcg/+7
NKCfEYbA1zzgP9ze3Ybs1FvpV4NcbcxUE4yuX332RWeQiYtQ4PvgXWPaDrhbW5BLldsDpg/hBXScX4VHARiKg6qRjYUoBiTAuo3cFiWSAYvFJYxofRjD/dnlfl6EW0nUoJsZIYYTdeyhYBPnNumeYscfajODFevy
VWDXfMEnOtdrrDkwfNunh4JpDJ24J0leMPafr2S2oHMapYe30R7eHMxuX7FRYB/27jAfK2ydE2a0vH053xmMmhttdjzeItjIk/luZmasKjhSXkoJI+ZDz7OI0WA8791yhX3diFjduFnn3XhDDjca8hF1IigRw8PR
TohCkyzoVrMBrJYLjuXUHFXyn3MtuINKufsqFQI0ISS/08lMtkJLfoYXMRBnfjRLM2cMajt8lRVzdkWMaP1iRyRIl7uyuzrhMzEd8yalshRNgX4gqOMqdCv1ZscSDCmuZjAEFqDsRykjUlkeRK0gMJNbLe9SZp5x
4J2oh7UkPGRghPH6LcsbKHG72xufyqPM605k7MUHg27ImNh1Q/Py98IZrogUREYVv5GPGUeuBReL7T+C7CEswY2/gs3dtNYdzx2WtOuDxGMF3IJaTPI4HbgKqSaS8G8n1I6EUB594QrhBnMa0Z3dtfjFMkGcPam9
5obtaoQVaPUG1HIY14DWRfJr0k0oKrq//WQEFRB/OGTtUmsMsVIFNfgYpfqyQLpf/+hFmbYigVg33G+DsQ4N2E1JGftNp8w5FkdtFMHEOZXahpWJ2AaSctm1/OGDV+20pWBGdCsE7nN7eEXaIRzgEBmgEQQ7YoTD
NHRNcgPLbW2m5HxARXIfsZXhD7xekwfCY1E5WnFxmCM6G6uQVdiEUqIvzJbJqXR3+Dp6G8M1WeMzivSoH+Dk7RcUKWsHuS0SlBb6iT8R9V3RyQ2eRnrZ1xViygS7H+IYLtnR528itfDETk7I/oYxNZOW8EkoaLsL
RC8n4DPVXHHNR3u9DxE5bWXe8d2AZMSwep/BaFKvSpt+/3W9tquKPdE7jagn4nzdNv54kZEv2bYAIaG8OqkhXVDGQglFOODyj6gUX1e9B1Yg7mPJcceALr2bcDvFTAycwMZKg6Hzzp3H2E/WAjw/fIfy3Vm5atQs
pojmidQZS3NI1Zh1cLkM52hLGlhIeUT6BZGJb2oIF/AY288TRYeH0HgdLUAy+CXpqrCQE7kv4W1bL3/RM1E4UmbEBEZHENhCZTrqR8jZJEODOiL1gFB+/p5yRWk6SmBmC3AEAuhSlyc3fHygIhZ9MvhK+8GUL2cW
W6eO76chCQ/E8lhyma3QhL1+ur2JDpgYRm+j3wHb251Ck0luA8eJ/uOkfucyg7lSIAyL2H3ZS2F/yUiBXp21xp01QUBTjGx3+xrxDDP/ps92m3PbbZ7eHrXIx0H+u3LvfIi3E0i7z1kbMUfvYzY0XA9vNc2ZQED1
m3VmfZrQOi7aVURRtIv8UWvPccprUYA97QmzByPbFiGZGVsJezUNOE1kCLvhbi5Q+qYV6WxEzxIHWkE40ddx0ecnKfsbsbcW5JmsWQj3fWYbbIu/ZuhpCpAkGN55/K+gkL4tmRhOS8EmpBgAbMOQUTpOgTalUtiy
hFFozmFTpKckJMd48BzYnI/jYnPZ8ygB8WOU2Rw6p5UlWS5JqIcjtJ8lPAzKFkEpju/9cj1ARPwBf5VcqE6MbEbMMQU/Y90ALhQsykdciSEBO8N1+Br+G83mciQvB/qayxdMRQiHruAibaqk55PWFVxMXpY8/+RY
pHk4PeR7nyLTlxcEyEd4yYd5go3sCg+AkSV83KhuCOqsboZ9eff0EeGzrHXUbIO5d8d/fPrnFqWvWNdJ0+mwxq9y/MbgOgbThVKxQz0Cyr9brNpDJWnnHTlNQJBmbuvuiZU4La+Rc986YZcgRv5x71QrJcGaEl5S
x70n8Cc9qPhE+Op+4lbSdGCueXRW3oJaQ+1mpKmnhu0y2OAvO5hhl5rDIE4Psx8h9YMcYbV1HbZ38OnLo/9XgIizA2/BfAI3e2tzPJLOwqUO0EqX9Gm6YVct5FDsLK3m7LajM2PTuUVhjtSjwKpNYj/jI9abxNC1
6qzLnDCif+AS+EDf5NBQ5ngoy3wBu5SAYjqGUkyryQDyjg2EuHHENHgYHMXg7CTnoHYgAwfHkan4x8RcM1o+Y0OwnlUn9CBQrHQwznqiZEqTreUemcvuiHQsZj9uJ5l8uLpluIVrPsUf/DQMa+s+JKFQ3eWkjmMO
2J6YfKDC3O5XKcMpoCLyWZN/LPVhv5qCcJdMErMpcf3/SR86GD/AOhYOyRHWO5lI4MsPbQFmeFZkAcIPlhgQ+tdDrOAqhaWzNo12UMrHudbLdItLwkXmxzujIR6+udN8gC+xYIrYR3thfdqQBSe7drm3mrUjFi6m
CYakZY+qY/G1hLISjlKyGVqXinT2JDsDC7ib1wNc2RQUTuGJjIflRm+paQtMbXq5oz1xStsP9gJDQUfzEWHW7USW/Prh6tapMIGIeEjVi4EXT8LzqNwss/qP/bYorwLqjxZb0d6fJU0p7SKLG1D8j9rDGhVW3S7f
7VePCcfFiqzsasXYEiqIBWgHPTHquTX5zHv3LDOVSUnNUwGLB2TCGVtS2Aqc/AzU8gGQpJdXh4RiEHijcUiIbjCseo/nZi0OaU0anHXRYV4nz1P2iP1zxiDcLzonCC66gYVj05+zXMQk4U/MaUMdO15TMnTMp6ZW
H/15JFxH0LOrELO5HFVsr09c1fwgW8Wgo+AqqK+l+nv2dUv9ZLy3RO9JmCkfzZ6vI56x7mmu6dLFBGLqilr+8rpoyZFWBwIPHPBx1CnIrs1KmgamEupzDGhO5F2ayMasGMiZpmZwmRc8TEBmfcHh5QgB918aR3ez
t1AFOVYye5ZhaUAfyWqA7gfXV5TYOLEz5kAUgGtTECWZUKoakLa7wPQt6L5kAp+BCRToUerrqlrCILnHzyffoP+4e+gQCV039edMO82Mjc1PeKXBlsUQvO0Nr0aYojHIfdEYue5cV/3ACJurjuVUyNm8JP7LQwlR
JIyhFAjwvbcBWo6bhpGEKNvORMwxI21IwtYhButSk0fKYIh9gk5DuQGgBLgVFWCCu2dfiunoNrC3AmsimEFERc/aiyDtia61UsnX3jwAOYxRD8R/hx7BbrCDDCD9MW8TqwxRgVt41ak0Uow0bPYjJMya/1UT26m7
CSWlXLy1/etm7xtaNL9jwooApkd2BTXPDkgGfLoC16+bq6/g1DhUKF7/fmXxR7ADBPKTIq0ShWebepNjGkDRGh81dBEygyoQDhTi8hfHIKdAgU2ImGf2euzuMegPOW+lo1sT0rVSuqlIujXS3Eam+aMtBTIAd2Y6
WwvopDrkoJBK6h5YW+zGVLQVf6q01ciPLbe1jMBJZw+kHb30tZcacMXnWUxw4fWy0QFd7NXHMN34ViwECahsG7UyAahpKoo2lU9SShoUNcEmkdFlGKHAQdrv1hUdCmubl/wCVED15iPPL/ElNJl1d1t08I85Ac8F
IewXxOP3ghO/MeZ14yKkDl3Tin6eEx0Bj1rEMkTBFw1RkU2flxEZogwuOYsucyeUQgf86CA4e7GivC9Gx7wkEM2ETQLw+iF2U7bfY9rBvZAHVkFIQndrjSwgIS6e7hE85OF5GnZe7Lfq8Xu17wu5SNCdAsmRBbew
hDO2vnagoYn6txeA2JIQPErNToxJ5jJbeqflddX971w/l8/BWm0ch0lYtcRNjYy/YTkCLetEA9HjbP+7k4DaX3LfG9RoT9uNNEt8y4DRIuN9h25YNRRXHaew74kNS+GOS6W/V7QXzHY/oHS4R9WEO+Dpy4DkymlW
6eQT6VXdtPmDNY25mt/Que2rCUKtzW/J1RGE6o7Qu0LpDZaCP3WgcOkQ+CHLKqWPQqbaRwfeLl2yzlZF8egpRiBaITRB5DAwAoJoDLUU4iR6uRkhQW/mRpIO/R2iVsAuJMamlLVSslX3qTk/lqgTOncdedKSAAP6
HF2MVUe/cx2PVdSp1LU1jvMGkb1zUqbVODFd8vG0J13GR0mOzUwBrqdq+9fuPEzQ/ByUlWHhnbtAIkyViGb4UTRiOyWBB6KvkQ5nq1cMOE5PuOrIQiz7g5CGP8O046Jikhp33BaLNsapejhvfMUfqJCgbLQLBqSE
Gr7vbhyPKMSfb+bDQgPth3TufCHIWEIS/sfJbHtHoLKqqxWMDDYzHMEUIlYxhG/JAdawhzO9PajFuT1oMUwCushfISWBwDRGJzkFXVckDubzgtGEA3xrSZeq2SNZuoJ86Zwq1PIhc1sJtJ2/AwiVw/g2hLKgDMlx
lFaDSy+GavLkwa1cJxHMSehmkE/MMgHRdUQAZ82aaIVuYezWd1Y2ZSV2C8Jd9AJbjKmA+JxFJpebYeYz8yweFhsDzIyxirVE7zG2te78U1ew7HrjE46w50QUsbIylyZi7ts9p186kbaNmylE3mWow1x2LdOW2M6v
Vb0P/VoHU/islZBn5bZRYYupx8dGMGPpq84hHuZl2vCYmoLyTfpF7fSfaffvlbsyYeaMaMU2q83vdpGbC7h2Tz9IhhHzIPdcyG4zw2k1Hh1PKHuiDP4Yn5jdlbMGjk7WJc376WCi45BeY3WeDQIS5mdKNwJO558M
zHJWRLqB/LuyK2EUWxG3TQJulMVAb/XU57aZx1IZlE9cL5URoOgzCST9GNuomDbzq01bZLaZxIPfOlC6FAIxxRF30N8tmwoahUlzSuMBZmMJn8rGqpWInfCSsJW0RtMtyDzCjdGq+5MvQAUjDIFOGRed2K8jfWLs
yOgxY8FyrRPIohHSaj4rwG0KDrGClDa3K1UtES9moQ/+26ncG16s3D2D7o4ixBVBJsbd7BJU9E+RwLl8rmpn5v0GYsClI4Xa/HdMoW6GNabNSbdZpJqkKBG+Aay/sWZm1cbDn2Gc4BRZSeHiKbgcApx8FKHBi6AU
Vt4PpQ+j7a+pwBSEJ1f5G8pup7+CD1M6OhWdeSL3AluSVZ9i0ylkYvYfe5QZmsM1OgNsSw4Mdjv20ZwCzCeFu5COsMoTj5Rg4edaJ9yRdw7CukaoO+pobq4B4sFnLy9K4P7F4529c2yxOZ3u88XMsMCE+jxygQHR
OY9IIAOBuUoPdRmOm+Yzv2YE4aClCtOCwBzZNNoD/p9zihp93DiCSN+t9BEii9GyAvDa+bb3p7/sB6WHArwkt/kPfNwFlJlFUqa6WBHQa5Al3jIdpHEJsxXtb0dU/1T/vfKtIGL5Gy0T3JCXP5/8WGR2mmhmrWD9
l6X0cqhZlNEkUEGmHLmfTfARpxxOS1W7seFI+IC1rLLBHBr9RM1vs69GC2lYX+sbWijiASvYLXBTJp1hUT6Qm+PKHqRp6xs96N6z9vtaKAoPTIm/ruMSMEpn3V74xQJFNQCa3YjCoY0qWvFDS+/JwpLDnUWG6Y9W
UX/7LvBSTHhUoB/zRmqJc8Elu4Pajo6C3Qbb5HEd2LSU1y+wpayl+DOpx+3bEsTfcEk6sxzHgeVBCftE0fLPZEW4eNvRAmbK1jFQKvwMHe0IEFNPqdHYz8YGYNRQvCV9jlVoxpcGdemX3dMEeKe1L+mC6shDcrPa
LYuugmXrShMrrfrlzEPxYFpndq/5uEMJNJiiHpTlYg2MPvce8B7asBRN4rzD57AuEKbDhwprOoIxAshj/3BAIlgbgEzB6vPGu6J7bsmjj33F5jt9S+9Jjnuh4v8O+g33nfvq7Owl3REJd1+P9MjnXESwrokX936s
V3fn0+//VZCTNx1Ku7OjlF5amvgHLxtOhKD0c/uaXtelmUXW7Qf7mPvEHLvUkhP9CKTLuBTyI/4hTGiRqNmGNiH4QaeKAd4d3zJgWvn+OEPNmreyljzeSf0aiJJqpbhjUk0WZs4qL3ikUy0lKf/fNwUreRQ2Tod2
BRmhnDrHsYmKH71UwStVoZ2Z47unA0pzpzHKPDELkncWoGDeeE+HT9wjngOmC/sXLJINTvq/m6ou0eq9jc2HQT9Rf46k31DcXqAU1wAaSK1mmgL3SQiawi/3GAQnZGtoUZuhzm2ciV20b76TofDFdT1Pmf8ATY1S
aE08H8RqBY6fxz6CRc69M4tG1l7o/sDLY2bNHXmbmdmersfczmapuGSA75mE6h6o0E0/yt5hpk/f/Unrxs4aAUfgqsfu7o8hToQDHRsBEN//dMSnB291ZOYAWVVdHXZ3dVd4t+9fj/Z8VIOmBUrnATjes+7enCE6
Zb6gbMEzen38PSE+YzcEIv/YP/Y6vCzEvHj/CNqLCHbxt5OWKdLVRu22aFdtRxLxmbXoOYeR4A9qfa9edsDAon0nVk2ce/0t2PxK7CnD0jFddGCuixGKX4sM0zWvyI07mo1S39ZKs+qXDVzOJprSUB7wss5bW2ms
zexP56/e32BdGMpwx8BViefQphvo0tG8IN/zOoFRzCsUF76Jhnal7Kzgj6ELyPfYM/TsBquzmTjk9udLXfvQpjdGOYzqVmx0uCHAhb5owmm2NGvJMFZElcmpJMotGSTLFCeP1G4Mt8b2apDEZXt7+ZfR/ukkQlhu
tmssittq4qfDrID6VQ1CPY1ReIwHOsDWT5rKOz9UY0qzbEVeIkOiUEOjqrzENhZBdlwlzuqcc+XAkspYWa9zgkUFpTKAvi3yNrZvBtgC7IA3qBQAUBIc6j6PdImeEvNIOOkPpQmRVqv2jYd61Ssc0HRdSV6h5DFf
A0Iwk5R7OpO7TvdM5I6QndjQhUe2I7UWiOGplHwwnPWoxayygPvrDZpSgQe2V8BFNY7pik5swn6dw/7xyzZcHdJWtSYnRYRhaSctW7BNvC7j6tVvr+tahAds/AX3YBZzdwqe4uEOOrhNFpJhRdG7APHumAKCsQOM
DxZL0Vwaa8/JwZHrZRZniTMWLrfFPZ1Fw0NdKL8/5W7aVpwLLCeuG8VVdrV4np30VZX5HFMraqzBkvfCGY+XMak81Fu89do2dsbESW/ncIfLe/GGeSW6MsRdge2lHWeydXNX9MS8IcQnQ5C9jb05Vh6pl2zlmYfi
7nxjgVVwbL+EOVOhIBbp9SR3KA38yQ1iUVv3YR9nI9s8+fLMgDEzlWO7m6KXADuZ7ciwPb/AvjbmkGZZeMxyv8gXoA4wu+gGyU28QAtjTjvSkiuSEjL70CbWK3oEES2+wotILbepu6C+iz41XlU7/U0W0Ca/pjQ8
20CWjbjzR7PFz/T92pdT3sCpBLubwTZy8MQeOYP9OUeN5w2V+W0bWBbN9THZuOOAWZFWXX6DAESlR+/HIrG4gJJ5X/S/RC6l24C8RqH0LVg2nGRvYLIuCNhHdl7SbVOVgpnmHOTyGiRLK0FE72SZaJhQCIx6P64+
7ExC9yPePG7Hc7n3xv1h6ZDMbnAPZtE2Lg6vYfhoNpuxxVI9eBiHpL7SdjaPaUuB2i1/LSt7UbV5ieFlSFv6QDIzo3DC36//HYGXA9bPflz6/bMPxnuPUiAfZRpoT32TYPQ26RG2c8ae4hk6ymKtZBAOy1gzrbhE
wOXTBhuoGiwpTp/tLGU2NDWbWEIE/Z/s8plcruMqBt057tvw+5fkuTG3Ef8V2VSOGV7p1SB/5jI8wwTNZOBb63yCkKRTRECUdJinlc6ggQizdOJSiJIYqheTcXHnRIzKbkihmlYfp+z7yRQI8aQ4SJGRLLm7jT/s
uPU775B3tj/ag1kK6rRhjIqurESWKmmNvs6wxnRhvy7bI6u1C8Fygv4M3QurchzSBUzfZJfRNLKVNxcmuWiAkJUkQ1QpSBvfztJsi6Gk3c2MP+BV7UmAnBX9qnjpD+mopv7KDpc88qn/0piPDivgHeTbOVy/67w2
p7pn9hyj4A7pmOPuexo/pkqgEIm2orE3up4CY0oz11SFwcRrze6sKAPuvpMWCM0N8N1CCNwkHVRpQzwTfaLh7TWENmY4PK6aLgnDravv+zVEpiJSZDIeD4JTl+Za3wcsY5fI+9BYmuFCAlHCgUWYj1VqRagAb8q2
z1eamEF6xebiLTf4Di1M6K5FsGsJIapHlFSVuAM81Xil+Uaw+MQifgLrQ1WKJbsdxQHbzptbb0gjlqL0rRNmVag67iQnAcYjeUIVA37L2BmAgLFXBqG68s3QZnWufQCF+h+lvM17jGnhBbSrNDlJfGyDH+nq7PCx
qeQf4pzJWmrRkPuu7EuVv/i+uDvHp2UX8ofr8m9/NNb753TZovlI8tstXViarjXljTYmVfAp1pWlb9jZO9WfLuFqrnQ0MX7JEmDXzJRpd6bxYKaxyHu2kjSTUvwchkUpUIEqPnWClTsWRp3J97JpHHozBgkS74fG
N9Ph3GpID8xe+2Sl21Mw9t1z98RTE+XyoTpg1nf+irBzyessaJr0EjQIYrlu5DOpDjWhx95VSJ9JwQDx5FQmvUnBQ1ZbQR0s1ZZheiu345+gv7EcNv2rFRfy91aj7k96vTqbT+Ic/zfapHRPSuZ9iMXV2fzx9sVL
bqZ/vt62RQueoRNHLUpHshiCmlzeAfPxDA0/n9W7/Fmc1Q+Ib8eONt2oWA1tpOTBfku06nQsUKtpjkIV8m9hAeFsqAvPKvDKdgQaG25myV+iVH9ubUbYop8YbprIOPftCQmwB8jeingXxTa9280c5/DDCbENjjwM
Sq/RBT7gXnzvNBFrkslls+lXP0QaiAYpgHDSgTnk2MefzDqCHO6lbnt2vPkFBv+zw5yXNVJ54EKTevvsp5rPYtDEqza3RKwPa0QlAitFzgzDSison24IxOGayNs48h0CIlQ0pfSBr1RuEaJLvCykv/u9eIXleEgc
Y0tEWn60KqJUacZbvbDFh6Q99boa26TJ00NRwETcU1V+smxIEqOdzF2mrNOjBiWAOXFeTafsh5p0vnPISV92Kh9y0i5tUYTktCfac0gfJkGrXw8qpTvICHEAjdOhlGCneR+9SCV393TNvhkRN6JQk+QLD0evkhXX
KhWR7ltVtM8+YYFQIGlDThGq3qE5hsqQHJSWFn8V6qbtDYflw6zrdBL5zWtjmd3Z+UufnBf7XUmQbdwwlN0Zl1GjUrrrn2GrEuqBUTJTYk0tEMxtrz1XeMgYcdx9+fYVmBGjahGGAs48HQkTDb2HCMDd0NCodVG3
KWl0C0ws7bO1K7JB2scMQROQNH8Hfz8FWcwt/fon7ThrKa37RIeYZmT5JsVXXhQKvs2MOAhXi7F2UuLN4IKhOIFocwRBz9FQ1nUSAQjjcexsfq+YzSXx4JUyb6gojCRWP3IeUwQVcF8FSWBdmGHlnvSQAVR020TG
ZaTXHXImuBafhDqfxmlRaTo+hxromqJNXMe4yo62Zq10PGF+CokTQDh3o7vzZi2LJKabfs7kVFAVvjIcmC78qhhSCjXhQr8UYYuIjlu/jJJuG9eTgC3RCTutHXPrKTVwKnnYcMw2YMsZ5d3ZQYrU5PWOTlbBRty0
Q0jECwDAHmZoUUbac8nK+Vld7wM1fV2rhNKvdXaJAirPGA69yDQZopPg/zutKsSI5+8wJwZMLPmk0KsNZZ4RD+8bht4zjruarQrKkNXWpLD/c/XrHnzDM4s1Dq+Ib8dbaPtNXG0Zk14CnHQadCu397ibMVPk3u8u
Nixw20pYIjEYEeY+6GoyqWEjRYjvKeh5vFKujfLDwR6h7GPClD7uRZHSF9llKA5P20Of5W30l1MSD3PtC9uw7VBAtpfcHirDRrQhUBl1NKxoYoReUjyaq3TuFqyLuJkA98IC2VV+le9bHHQPelmBdTnnv6Fehygb
PjcVQONOoS8jQUqr7WjeWTdT2a3EvSDmOr0p7Dl7EfbpIh4siESDGAcF2neDtUi8rTxl0ZQUgr7uTtKaRagtlCLrRYOHdroBKp2yiZnX54E5J9MqmlpLuomfOP9TmJ70BJUcsh2Za/4nsQdy6SVVMqlnIJlNHd5q
EeYBLEpM/KySMG5V8cXhd9CXpeLWxDQ3zmwM2wzoU6Yy0c1X2tOTSuwMAGMK2mT8IZ+9Z5FejEPa2Hi3LPGSxbI/Aq0QgbIaOsffhUQebkAMWvy+IxbHg1+R88bgC0Dy0uELGmAI/IBLdtQ0of8eXO1hJhLNmRHD
a73lwFdAAdEZMIugR9fxKp3phBo6YUdqCccjDc142aBYEEP4OycYi2VnjyVVrdjaaVf1NzMOTB5kIAC50AEi/Xw6sLmPky88ncYFx6S+nbHQs5/cEekCLv7ocaqcuWPyMkCC+CLM5ZvydkhwwidUGej5t9xjUE2Z
07pRO+OPjdRlh3mjuMWTf2YIGe3DGY35OI0DbS8Gaun8HCRALHYTGXJyZRXE7Xw8J7tNexDM3Eo7Po6HBKp/KXZALV/hJslD3ALxzd0M/EYYTwlDuQSoJUQpcCFVZcCcQ5xsgUa1TJSt+Yx/39WJZgN6MGSXQDXi
ITg0q0aaoLyhE8+2vx0NNAK7UB0c/+8bUYenDh3Ac27snhcNRfrIoixkg8tPlLNYLlae7Enrg/IAUB8hHotWQ8xnKjIPW15B5/87GH0D0vLo0W8hCtbcIJjzL0dz57HVuiBukdKOGNhFBuDsIfxqetLKIBwRmksG
8MI8gnHgSMNjUiQoGwL56JB0UAECvgwAMWtnJUqwZPSepkZPf8Tg5tnq6LVVt5196TLqIPaxMqlOHE2Rj786lIiAGti3LH89QZc11/rE+2s05yRmrzdq+Rdp2g4GC96vm2fn0FM0PFC7UQrIlTWbHEclVXS/rrS2
OoBltXaQaneLvNQrzTjl/7liBDq7aZClqKZQ8kpmQ/sRFrGoE4gsOPf88P6TU7yDjHjW3H3IYHN8MQ8yKrWy796n8r1tebMbtuGOVGukFzgqYNu15IOM3ogIxwBDvLID7kyyKVsi3NPkp8WWeCevIkifW8ebWO7q
5I/A+Fe49HKJc9Lq6n1SK8LVEui086j/H6zDYjykwR4u4ygyJQXDs+PcRUy4+x9XJ/eQ3JqUQjP3jhJR1BT0u5vmXE5Qhr9cCz74+fh4TqqL+zcaozjuPuXH+HPsn/Zl6eeAn7d288ntEd8ekX95x7nzziTWoPH7
l631zvQwf7sw+EYu7U1raZ78/atT6uOhVRmylHf4JcfA9QVbI4Tt1t0IBfyxRgw1QnNEOz4JTupkA4ZESgvyT43H7uYJtH7z7noe02C3ObZ0YAZky63OBViNmkHlV46ADaAcbi4iO2dnWLpysIBbf/kp2PCHUr2G
Ww+x0MftNW+FBM+lHDHuNZLJy71K7hYkianzODRk42+w8uJb0ZYO1r6mdRRsT0ZoKPCk95xcNufGhoWMPGu1CyCkuZ/d/N99Fjy7qlitblseybi3K/n8iEC14sbQapuNu7gXcFALtmT/Mdx4eB72PGzB5o5q5Lxf
ZXE4FrSIRfyPzTR8mbPnVYgH+hLV4vDuziaZDCmnXTDSKrvO471vyusxs6VQzq7zTjdnopRUdHVPoUz5Jo9Yv62hlKWZAX4z9n3F7Iz1/JB7D7o2ybHPEb1/JUM2PGjJGo1cG1SZPiyb3AhUGbff+aeSTHwP/Wlx
dg/W/1GnN3vYE/XYFbe1iqFE05tNNmgpNx/8bpWRtiitl3X+veVyoxSK9U06H9bv16f8sK81f93CTk4XxIVlbro0Dnax4p2UYrBRCrBa5azO09FEMfn/mNd2BXJy03rdZl1v5mMXpVFysQgIvi7Bblxzj/3Nv0fh
CPULjEvp3Zl4ItTyYoCAPPV6Zf62btWH66ZfupxCxx+6bIlfDHVz1Ua6NSzjzy2z9B86zJmDwpo1RDZHfM/Sv6wq2Wc9fzl+tYebbWGgQB32U1/sEbzwrn0h3wp0641iH13lIEd5ERna17VcDGjpv2FbbCmviFKE
A+3BOUrPMW1stwRMtRfe07mMRPmOGrP243tjFcTqTDs9Xe7gWraAXUIYF9WiuAL30Cw7M5WvvLP5h/b+02DeprGy4AmWtyeXMQtqLmPRThjW5Q/1qZHet7kHblGEFhc1SKx9PShJ05FnwvOeALugk1PaJkEy9Tge
UxGhhHCZRq+dm/ucd90KqCrCJhEdNE0Kh7qiZMHlUhQ+Fh6Qrg+g2mtHmawlJO9nNx0zqlosNvtSOF2WtGJwqaJVeJRKZw+8n2UphaZI1SdLU+aosQv6IkUvrNXoGnosuFvy1FBF55ZKmYWtLT2NaqKkU2aZDSWO
BbBDiAvH1rMqhnr9Ie2LljDwUiTO8lcxaeT/WAvXfyICILTQImzqpoEChUCB4naLKoZxQ2ee/BMxhhjBtv0cz//9wFbFG1/DJuMFSVEQg5r+5E8kbVJuMt54bARnnnwBcJVKOJ8H0FBWpbjUPQtH8m1c3XEQP1Ua
5ZK1Nm8p3iDEKxXtDjwBLASUY7u2C1rSOdrRGfil+KLinmGFXaKvKAX1dcFVkqUU93oEp0Z4hPvTG/6UJXaeuuUuiAUYbuvOTFW/+Zn1ykh3K3FmF2glfk18HYpclvFWhJ7ZBxziHWlFkCqNu3gNDj/i/ECt3Ygt
m94yXEwkkLlABw/VlTrOr7h5jjGKcU4oSx4btMzmuAdssp4pzx0mzraBFC4u3AuN/YxwNi264z7hfv0yl7IdsOmo6vGRm5hjrAdeEX0h+e5tbjisREF4J6g5skVEXTvfyi9hWAES8QDybSJAZI5Gkgo+SmXS4DCA
R0eQQ6fyMzl9q7H2dChRVNk4u5v4a0FRRRhasMYP7z5IszKw7mizP20lfo/C07OslsaLn27SCkVLFLNIsGWCZtQdxdwYKKfeSGevbjVuPfnpsFu0i4ba96UJrXOJ3FuOzOQDzwU2X8mxrsRnZs+FlbWnjH/qqyy8
LcFj5K2UkPxEVoMLKVb80aXAF3re/MNyUa6ld12poFtL5v0CrnsL8pk/ea4kZOSKRilAruemxSs9a9u+sQVmTqlXc1LKpO2R5yv2URytWGhSCfoCc+RFbxmbNlzQhzV/R6+rGj/mqlHIGfyXYJml85XDBf3EZan+
XijNBtWykpmXS1tFT1CW9Verf6/t0I8hqozXpdTL1UJqKZ3D9PsFAdJf94KnY84pAKBArsspcyA4hY2NsTyhhHKEtbz67ePxJ5FHZKozyoOdt6RVv2ezyzboqz222L94KonhNcXBJrqu+AnioilNiYVymzxuOevd
MM//aCFxzwnHGnEC/oxtB9vTcRMjgFfLLetKQ6EY16M2z6nFCRKimCXo9G6E/GC4mJMCKKKGh9r3qSyL8aIx2t2slTEsV3Zw6dwyiS5MRNYUyTeykkSQUrNwrJgpGJ8y/kgQ+VYx68C8Yo9WCSiWxmCzmtpTOaHE
GUsc2c+SkRJsj9rEqm5mVhOeBtHL4QlosfqfWiG/SdAvTyQS6FSZNk5MHbgidXZ9chuNxPKCmsw0O2pEabvhfy1yv+PeT2KNFQzySF0D8sKYO54AoJ4MVRqyRlb2BHOpljqatO5MpDLfmnJhRkcnb7urApSlReCB
EY7cJo6pDvHihHjSsEbB/SzQFt645uCx2tEdtWziBrKwik0RTAt7+rJH0ZlfL6cSGUo4ThDnHEPM25QAqPOKrVeKoOSNXYTguAmyskMAgzRMHF+TgK+MRy8tgMMje9ls4u2cmgpCwxgfWAeFPadtxj4y3WXrz9he
sR7Gb2LPVXsPK2+Kq1zH5YsTwZvz4QsFMsoThPdZHdmOUDQFPOALMvkYSYokrz4iqCUSKh19mSgQ3m2MGSzcXStGhEnphTqnAt1GSGDhESr5bTJrIG9LVLwK2vjEBdvgeICTH8BJyRSDXTPnXEPrvq2qEPoD5LRO
xvfIFknjDUqWkY02InDcBMnyKdcRpPP2lxMjdPXR8NGUf8XhdTs29SvLSPUpQaqcbxm3qqyFlean3cUJZGaFET7EJQ++VdsbV8agQkQxVCC1sW/RuSZ8OEqcXuC3LQtO/nQidyAyGGd+6SNxV0P65rhO0iovISct
1arQhTrb5Bm31CVAUUDreyxUE2VRrJEE+Hr9FBHTFDWq3Hr0aoMVN03m9qLjG5glPTzM8auu5+kKeT8SS4EuJ3a5PEinDvbPiUo5HjK2kLUuDDmOArb1Qnuziq9YsKONPuQE9VQFmgJmzKs6zFi15mOdGi/57lK5
+XCJCxZ6Py+6P8A4LUPVsB/iBGgktqMJ1JOkkyu5IpZu5z8HQp5zdaLgxnH8r9ik4RRPLAjoQZJ1VQhpP8AdE6ciZIJH7af0Q1cx5QqKYUMFpKfqy5kuCRxoMPDXL0W8bAScpqmI2OKW/z63bx1tOLM7++EE3Qs/
S4mSuAHS0CuLZfUiKt1Rw1169vmGeVDOZU3pRFBXjU1xQj0cIn33ETZFwpGu7Yu18pQAG29Gyfps6ZFZGSfPB4re/2i1+FTgToqzAgGHCVpg7jCIhOykwDZUJO3AMTIxPfzJw8c0gOhPo++PQ5jegjWYS0ND6N1M
pZ3Gx5KBktYwcU2hVnFbT9Oo2JshFeVe79SapMxEA30tdeyRJIq+34rLZytL2v36ItJLWM2lXiVH2MRmWwNnjrfoVJndphFdQrk0wB5tDTTNe8wrcFd6XUlpL/bc8RNDzGTAEpXHVonaGEaKM7ZbaAnxXS5quS5p
Cq5pySLBrdoHXksWmpMuOVERZPUdlMXWA2kPR2vAOfrfhuyCa9cg0k3hT3wYreyqMg2885MH69wZkgVHogXHz39dgiXWt7T/QS23hRAaz3AkEV37ruvirOBO2aiUdKueFzFkNaD6LBqbBbrpEy+oL4zvEtiHfeGT
UwYXjAIb57VjtS8qbeS5WICDiqqdiHH7/hNNnaDk9aW5B97x/h+duJlywaG25ofg5vtlO1qjNsJl5YERKx3ytS40r3gYzemG3C8qsF0f/X64kuZFaWkT5AZJS/u2+vaJgWllOZcxJPbSjeZYCgY7J8RBUnm8ZT5t
w3QE80lO3lypoUKIfuVHwfxXEiZrRsy2E5azh9zZTJl/XBw+5VMH9TDzxS8BgOsZ9smiljUXt9WDknyjPew++nMu2rNQ2u5XFhpxP+9eFD7JpMNAv/5AVtkNY88DSM9abeE/J1dUzk8dRq2xL5wM9oRR2OAFgECN
utrlsw+3kIHGOtY225DEBCJtthvoY1pBZMdhf/4AfYYbe0xxw6XUN0TIWNJ3NZpcIB90sNsaontXSD+/hFnDkMDwjVGgZU0S3qUqXJbG9y+FHriXU1unxjobZyatHDJEvjKmfJjMzqVAHb7oMXGXWbtyTixLtjI/
DEO7/7FQ7S/oGa1RvUI/H5chBFm50+vygXKlaht+KeVGn+JRjFe47EJEAQT1ZNMo/tbRJcVnbVtqjxTJUH1KG5TLqCWdUDassy1GoyBPI3xtvPv+gSj1proWD83UE4KsiHX220Eq2ZoVxi2JLNKwmskx8GjhCmnv
TG04C7HDttaimxvUNcRl6lLmvdPNrJIDaNcp1cQ7B3TAMbuvMYZQLpELttkZq9Fq7vGio6NGkCVtO+D/fYhIMWJti7fLf8Y6bc41ej8I45gAFNLSrff2+rlp8Wf7A/8W/+78G6y6sOlCfV4Sa7fTfM0fy9bzdOUy
+wPovrIfZp/j8RjGkhzCDdacc7snE4aHSHlVRHu3RwrZhHceGtv4Z3SE4P3NCdqW8EKqO0EHLQ7oEYEliEnEcVLquvF7SH8b8j+kdp36fFEEoTYPWk/s47KOcRITpgLOFqAnU8NQdJ7gG5GyxGeMxN28j4jMacSO
noBCjE43rbVkKZWQfq3hJStjW2gDH4CAR0d4njDxnN0DeSMj18mLT3yVn5d2dEKzCagdJOhkL7Ang5paGl/tkGo0vq2Tch/+b+vL47abaSlyc+7csxH7vMdxRyqB4heJWFKKUcpAYt6FCP7KBoZOWCYEypIw+Zw+
S06uFrqJmdag94NaFgo4+gCbTGpN2r+8/ACtR9UtDarqZvgxR4kAW7YUSz9LOqDu9Xw822p1kvFGc/44Ejbz4+ql7tMxgu+cEikRWkXfYF1+YaWzet4s7OjUFCBhnAQ2LxAUcj05g/GAQOdJRlWag+QPogQcg+QM
0jj0SM+FUmjyEoXbpy7RG/E8e17gPNuAQ4Q6T/ADm/VQoeMYd63fK7w5jn42HLy0vTXqyEY8081ffviBfdvghilTx5YlDYIbaVxQsRsHMaUUHH+Bk+85m3nyhJAeO7Ns/LLz5+x5d9EH8U+6YlURWfkbhDIsfCiJ
xMP35PtFCiINnn7wWKsN4zRjTywFR99gprX70lgY3eh2sGNgVJ0HypCmGTKYsmin7cRmg0gHwB0XyydBk6hJ8WGBea1fo7bxq8BHyMTs2UMe+0ZWfqA1Bkp84IW0dwSXx+7tKT8zTHYkErS9LZM2Qm5PsrHXlCWS
BDzQ6Ct8CeHD6bexlxhMh2SMpIUOmrWQ9iVgPnTcK8H7ziX/tBCiOLR4occbdpK14DWkoNeRkgJdgIZQlTy+NkLC0DBuAslAtPp9pCY6KaobDevnENgyNARKam1o/2KsdjG9oq8lcFCvFAwyxlYK7LTVdCkKmJei
jGCudm2PxHYKkZiIh46/lOxYxHUBHdTE8lViLh8cjpJJTEMpmsWW/G/dYHYnvywxIMHwl6AtFF761Gd0gpbumOtAE88B+Ax0SdpV3xJ62V6TEVD9EY/BO8zAmQLImwbQCZGpmK7jnXbbBh8L4m7GsombYiljokUg
4IZdr4cy0XV7MECyrcTMMV5BC9+bA5TZmS6qNOoEGfd/rTjBeWjx2bRdmnCKf+XTIeAqmuHQzfEKdmGKXBP9D2W+0lBPWPj8xRFAn9uiIds6MUUZ8S/JipssM77Rr74arn2/owfdfj8FKb4NopEXfgEc6CSCN22f
2OBqAnGPj3xxYEVLWHXSA9UZBj9Gm/GbMyFhPdjAklYAXnn6x0gkPyj8MKCINDp/pWkeH3TQqFwC179MToWAbUekrBkG+i3DsfHAeqy2zQDHfE7AQA6ZwTQnzRnI6Tfgte0LQ8gNX9Fc00Wicj1Jw8vYNANyDMdp
Y2gYTi9HLMNdXKnPZ9r2ZQauQkG8fRJwDGyWxxXKZkCpcA1TOwEvJ1I1vCgCZpj5liOyNAw2aD5hW+nMYitpF3RfKoVxi5hIOzEG2S/lBTJJ5uOairA44bzEsTHGBvTsrMBlFU7xAGllWcqLS8aGeP8CuM0W1f1z
G3fSidIDglVuxkhYt+Jg08MZXdGcBDLPLWZOc2LJ1EvrqGQAoYJXGsxy0GmTszy5OQau0X3CUbc39AKGwYFZDhVt243XAtqxHz4pse7ZpnbWnwsFxcBNjIWQE0159nr2YIweShFY1uj8tAxOuOZnvdsSh43nXLGI
HcJOd7ltd5p+T7FEo1/dPdnmmhlbB618srfktwzoCR5ZkwgYMmOuNhYbhnbpWZjTqAjQw8ewI6mlJr/1DnipOzrBF8ZdAChNA2/d7yJhX04+TXBnhjNZgxivdYLxP5lTQlVL4C1Dg9iQXBPskdsLqkNnBSOrbZtA
HrflUMadMh309ghh112UwrQkKOiRGAJ5bDhOt1/DxLQLLymVhrQ4vAmPi7RW0rwuumpo1C22Iqk+j92QIlfyd1L49SZURZ3KlKb4mv4enxFJQnm5yi4oL/XRGegLssjNqmebURAIE2mYPMfMzo1mWYHqjpa4ZsdS
Ma9byhaQ+HF6ITAHJ+z4ie2Z2pTlmkaYic66cF4WtKc5UkqP4xKZgztkoF9SJeITrA5EcAiJACJ4pHkY/N9r4zQiAV0QT8tlYA7pCyifBlYoArl8Lns99n6GG22HULvmpeSwY7pmDY9FcDazT+tgBJE+NkTCVscb
czU7gBm5qH/TAiF+UUW5aYEd0+LsuhmCghSvEbVYK7P7FmyKbpX+QKDdU8ooHjWeSiqv3wJmfejNJqbBwuHpJ0ZIqy+F70aSwAnTDg9llH3VA0OHN5uPfO0Ed8mI7PU8kLUODKeUQar+pm++/hNKNHySRToFFzx9
TtWTvaMVa2jul/VX4yGHbudkt+8+Zd3vQzp6S79BLxEZ5k3sqDqTudKUEwrhBoy/CmT9+qEtXsouz8zPAtknMG4hqUqsbvB3ZZ5mCnBdv8eV88xUTqb7dH3XxBBzWZ2Y0l781zj+KJFVHWYc60t0lAKIHMs1BHCR
x7hdE1O9mJNtuXDQMXtfxZNdIRaD1ayp7CLoqe26es3S6xk/kHRNx9XHMCmMTHBunI7azdn3fnv1WjuLMZ6iOCK50sXba52qBIOQJ5y8/BcG6NynQOk8zqFrmAwMpzKCcStzeSAvvJJJH0xz6RY+2V8IGhAHd7Lh
/NwBDEGlkSg7lRyYhL2ixP9D7NieOJV+gcSp7No7PW1aoowA6MXlfBjm6/tA594pmctw/PJ5QmgY7ZHhGRUfBxjtjyk3386R7+CQz53v4kxZxgpwYLliCnVlDg1bY1bkdqSaHYSTPt2ABynrSJoBTArns/ZHvgnE
Ru/KC2V6d0HK1wYVK6CjJDVt+aj9XdZl4yp948lGAJblIx9jSaJ8ULjMvdgLOQDrJg7Ceb/pb5xB7oIdoslJTKUuLc+VfoWflB6UWjMvY2oZMDjFL03i1KNULVAasSpG5zpAPoGzCBFXqKjaQNCZL5EPuuq6244e
8hQIIVhBD4naYOWFexzXGiZwgRZynbfOro0P4BLfVu1jh1ySnZpuG7X3k1YLcCUFb5XMvkRnSMBN1mX8zg1r5gCu3Wlm3Vf3dNSqeWfSv9nx9wVl7Q5XRZrI3nSIw0FnmgD5TmvUDlLR6s1GnDhZkjLHlxaezHgj
dFJXbz/dXNc4tm6uwE/FDufxjEuLQasDMon6j+SkK/JytvSeTe8Cv2GIm0yCkWa5Sa/nBJlLnw8Mo6CU2fW0TyGNtpt2ugNv40SBwW1wMYhBDwUyR5Y37Bw8TAjGO8dFo9/CW5GBHjcQvhR9MZZUnPQyYxD15LR2
clmQ4M2LtvuSR89IY7jsR2IW5lW2YfAtgsm+pIoilpEy25sd0t5hzaNm3zVrpmgq+vni6nL+MUICD2rzTO1DrJaYt1EyTmd+ZzWanyWb/ghS2KXZoeHiYZr12Rp3uHUN1w10VDsqYhpohPsYCvd2fZ/0PlUIn6sw
YxgJTE3zVoIA5hyR8ubSqcpZAcXGgFnJxHeRk+6xSyOADDX9zQ+eTSLcQUIetXa34Ae88NZZORVCTCeOt0U8t7ofBaCZMEOR3oEAYTRfwy1DAzlu3BqhzHSJ9sh6yjoMeYexf2kWXSX9PopVHTtfTMrkkzFXW2Rh
fz6cs4VM7J1KmT2QLI0nUxrSGIrND/AVGFa1/KcwVVdLy8wZ6SZrizn18sFjQ0FZX0r9Q2Wp8Jb8u/xNZ8AqZ4KmuG30mbkox2igwtEcA2Mbl1fO7fInbJ+LOMApHDdGEu41GBfVPeZqmGV4zbrGmS3hgGfp2WRM
VjU8qxkxdNXgXjIuRuFIUCqlvsfPbacqcAjSU+alXWBitc44Nz7Nu9w/nvGcJ+8q+Z5LKPhjRk7GapARyIUmEUeF/LPmVggHgZhm0a3QT6be00fmWtXZmod3r3YJvZ6x8tLutzcJy9AOfeAyHp+2cj4VKg6mn67R
dFn+SjRARW4AbA9Ulqp7XvjYzhPXKu+Ehg1crdbSNe29PSswxndEjxw8HzKl4OQHN1M+eHZZJuTYmfz3lzZxIAGJXc7LdL7mYpBTNZw6eTjqcx0cfws24KV+eQJYbqqDx8K7WtMkTlqW9eq7TsquVbCMvdHyrHYi
qsxHmtNJHaG30iFTC9lGAxhQSUCQA6ma8nMqxlzqx8iPVRReQWeVWJLeFPDfatMiuaS++Ju5eJol4ZChi86UKyBAXYyN2y8tUJMTm2z0Z7+hr+Xn7V/8vvTqmOYCEOapvmSPwsy1r26hiL2EzWN22U16zffDsJi9
ZZ19IbNbN7GLf5ymUlioCIBW3njuhH5aFFlvMV4mmg8V2RSIf4xd43OZg3DRYj/SVYw+c9xdNLrBTmx8ryROE2xvC3CRaewcOKt5iY07nbmDorki8SGXn53mempXStO0hCuzppbJaO6SyjiQzbBB+LQJX+pkJ6xI
TudFMP+1A+w8pKAsXUASA1QBAZa7VnvIk0COCpUDgOb0jP04YC5lMnH4/XkDhGOcXcNmOzfHmzOPT10zY+Tl0fI48zDinKJ71rFzNRQdhJ0R3rl2Bynex/VV3CwpGs0bizfFJDPeA9GKdSkMOTHiE9HKybhsxOP/
1sxnyaV/DS2LxHc2k+aTfSqXYGq9hfJ0n1IBTvtfT8l0jx6e8PwR7ysXfmJM93FM6aN0t1Y+QWs6lgr70maCCagBrMS2ajX4nomlY8M5wyaG1PCcuQ1jCr6+EKBqN1V7SySVEuoIMdLKMoZrVhpUd4BBJ9T0th/U
e7leoT070A/EHYQnbTwtUrzVzPtCHpb+gRCGCCleBLSJX9Ls7WqmIVBbRv4lVVAHKEgfVMFKWrg9S0oBio31EnkFcXdSeujfz9I4a43WNSXUYy4/SZdjDnYiTHBFP8fQhcStC3wyXsquknza5c18BVi+P4CZsgAO
MvjdeBED7B2Fv0oYAQ/t9+LcmDbCvpTsm+K8ACyCkqfr+ZREU9AeZcEBljRmEB+CoiygwBoGtQf4UgfKD9Beay7Hyc23QVBNanyYj7La3cQQ1CY2TM2UH2hmE5lQzsFs3aQm0DMNmzm6tUugHxUOSx0oP0ByTTVD
iM23wUjS1GhujaVRBQu9MMBP6kj5IfR1O8BUcD01U35AkfgZefitbgMTi7Nj/YyWcRrn8nucTWxz21ndGiaKs5lYKnWo/KCa18eDVUjcYGnCS1X9UwNelBvc2oOH9j6as9h5HE7G9FR0GnA0txHWjbACb2GkwfJD
mo1vV36As8HNyg93JhRelTBHBe2BU4O9Vfi3jZNYZtutoNF8vLyKBGcb1q6sBl0xNmeJoYoVQzcVZzUuzzjyI4TLi7b8nyaW8ernGOWQR4Na/2DJHGOeF15Wy7iu9c74GN3DfYHz0PQvyWU8LrUgVELIuZHnS/2U
DZkoWCbBKRd+5vxNtAGL8/sNIWivjX4O+P8eR9eDX0Bv5Ljw3Mg0y7FglnGuzSX0ILwJJVVhyuend35YLEE3IB3pK1x2s4vm6OVIh7ynqq9d/he7LdFUD7Qr3c1cXlog1/v/yv1GHjgl70Sl5+WJjMrXjvXPe8YZ
qkVagATHz17L5jWFrRw95ecJDuSz7gLfBiyfnYXu9o8ynl7VmqZ+Q5OWfqzSNjIH8YBi16F+Zdi4SM4PZTTxMZzlNLq9gb/Lg5Ux2KinnVJvNmH8lf1yrHOQjTJqkv3m2oB6/M9e2WFni+XXHH3jqoFbG4K77chh
4/OuOlxSZ+inrMVEyhRnvW9AwNagfwlIMbYT8t5nSiARsZ33X4uB9mBep3604abFJcCVpj3ZJT8Ktude6ePj0mFE2zaZN0nIHsGt6XJpWdErSBunbOw27CrNaqucrUiD6SL7ztxudw0Uw2fba2uUPmIcjp1lC5ZA
RwgaUXf/O/1vGmPIS7R6Xb5TqcFXGAjTJ+WVZsz5ivUIv+aHukJnq6izU/1z8w224RuG1x+Fn7DMmt+ZiU8DIbUaPQzL8aRIlEMRXNV+kVUFmrDrHLBeRWdRbkwdQ/X9fuU4u4v/b8sEKCH9vM4A2lR0ZJn/cY5L
cqcgVLGyiwW5/c7E/fmXlwRwX1wZ7aAf5fuHU7qTUWQVcsNvMRv9iEEbKzCIcsGNqJ3OWzcGzqXsbrLM7SBkavqHrfml1/EDX9Dkz+OQqU2adB7Cx5HBwbAbkWMuA6zNuw80IZm008z14LO4zCzjx3nFtHIRnIqr
XxOhWQSER2OmiZq2W/GfXOpTydqSGFoI5T8zhN7nY0aCFcYIRTBesMnLzzKa0fYzAP4adM8ocIz05/dvoxk50HajXj5kO+9+Xd7atDmTws/wOd1jmerkxBnp40A60TQv/eTS+egRonEz9058MPLQ0Z+tbzGWP05/
8ocs91gdV6L77+ukDUEm4rDJXpIZIYsdCEDyYuQMHNVLq7tsYsCjhsArdRW+xUCZ5F9f3tsOXqyTZlQ8qPOmZi6LHvE0M3GCwe7Xz4ty2LaxKYiN4YUJFjXhaYoY03SRypC8QXHTqr3WS3RQlNDwgTUTtRX/GVv3
6f2ozOGDiVKxRZ1vbsSe9mCFRaLsfoHjMoJI/QfwdL4s9R6XLB0XReLdS/o0WEoI2+HeFTsyFDJoxibcbtn4eSUNiZqlk+ActIqe1q572Ntb+/DC5VDc5iO8SPoJ5YwIuV3FtPjetM1NtVdC+77CyNw2FV1HPewS
6dG39BVhpJzqKPTduEArl0uxTxTlALm/I3zzbVPOn6u40KQLtQXV+WoqdDlF12W2ecnEOqtqn3KuOzYM3ZNcNpaVkVF43qBnP5T60IsSVlVeEndlyaalCctSO4F0DppP7vny2bVxCHuOncbykpcvl3NectQEvgKe
hFNP8er3udE6XN3c1lx2YI47QW+OxgZ0rVb1oNSeR1FYnt5IBRrE9mjxwtZWF3H6IFsQNScph46TyX2TmR+IMO1y6B/b4LM7rsOlxjudWlKaLNb/MiNoxL5EgYMAhXZM9fuHrPslUs3erQLlVDWnjipmuyPmNyjz
DZJKvhTLEvQ3N99n1VBSgYiStgSSh7RKAxlxFKskyFUIWN020OLYk3eBS03m5nOMdPJw9IjDn0pqGuvjjsWkrI0LZUuDRyziNHmAD2VhOoVu/cnAtlErkDVbGTniwO0FggcBxoXg9wykLz9oblyVstfkwrf89ama
yk/P3NpshRJvlu3O7pVBoNN1xywrPxMQeKVBbkjzT3ebZj9jVaTKF37hnSFSlinipTTQ43A3oid4TK3/FAx8fMx3WfgXAT34cIcaCZFpAOzJLhB+IQk/0kfRiYX4B2XttOZQ0ebJ2sH3lbT/5xe24xn8I6EUS7x6
L3zfj9ul102cvO/0OkMQDFRkNXeEXIqaUVgP4+e96wU81drbFDFdk5Bvu8gBaNBt4+ZLQeBhEOb/i4gOHGD1lY/aaL8m3R3xcmvx0RdvZhigtaNwikgFEBn9vKVgjuPgpdZRLNZY9HNI/DzZg3jNdOx7mnuNjsDZ
Ekj94QxP8JN4GuciEFWDke53E6eH7dtU0/5bt3aKqbfIEK405kdhRegWjTdDR/HY0NkAMy+hmdsC5CX13w7iA8C7rrstTgeeZQandNEaYude+FAa80O2he4hC6VCfy21AyUVCZoxnls4u/u2SAkwmFpP9rw7kXPH
965Y33HMaCcHkD28kbhyvWQgSrJW9/X0ocE+zOPZuia8mkunccehIw9MQBy37ErTnO4U0bzB0mL9Hc2v0ROPKpi/cfNSdITQ0KP3VbTSqtdEhVW56dBiZclLyy8cfYONgKgscAaH2QrRwtO5awLcS8MCvtq72/bV
8QoDh7sMNlM6LQXCaNh3rIA1N0W0T/udFZpKFA4BFBAuerds8S/03P47WLXf2aPd/9793qHlwRA8guKx6fNbLzwklUeCS7ON3wlFj+y+P2I25pAKoIUIJTAxRjq5itQeAbEgASp4MYZkvfTafLXYPuWTzV0BQEaU
FPnfCL7PQT6beJXPZexjaSgu/Omk3wscUVxOXL1EgLi7c+NB5oHubvsrqvruiE3f7+wT6U51Lzuw1j/Wq7c19ngbotWylH0NGubCHvRk9J9DdItqruHsUbZF7RIV3/fWUubRz3J938TfZz+XjIx89+baIE02PAr2
Ah/ml/xuBoPS9pGNmLohcGX6+f7w+gnoFZ7/w7L0YJGmxT03dcaqv6Ca3vN3SZe3dTdM1N5+0BYN3OvtAs43v13t+d52+/3n93BsE5X+07rq/2qWreICmleTQFEpDm+T6refUNdmf9OeAtTnU/WbzaWfItS7ojrc
z1Dvyf5mXALUSVYd2rKkwDXpJ3tOzg8o86kh4n/vqvcG9MsHtpHeoN89uOWuylUNxDU+YJy+sVFpdb3Oe4Yuw06jMXUGhGXhF6nqlSVZB8pXPmWdadDrIZdnQ7TKMUNUuvF2wOBnuObXbVqpNp8OLt6xKpyqqcF1
ps9Vyw+LrWQQNCSvgAND76DouaRi786S6ePPP+u/31sew4z6J2bXC4ztkJ3Ok+u//Yj5nAY8AcVSXND47hzKwP1fvpPbJejrBgjGcCWX72pjtnxl7+sHkcV0f8cXFXc1TATzEhKakX14foPbT4e5co59PcdPL4Ok
fmHnSYq0YcHBIvPI37Xqkrn04MtlTYtT1wt9CKBPF/Qc4K3fbS80FIyj0m5MVTy1W00jF3vfYI8xwot7T2cBqmqpG9OCH2vp+AVkC7+I90oG3IAk4qqJDa58dHj+AUZwQcQgpqbezRleYAcmDEOUcvlPcDtQspsH
RdZai4G7acnOkT72dzw+Vh8//gvXDht10USAJmjr5JrYN2ZWXE2Wr9ABQAEamQdn5JVylf2bsIB7HBTu/h7rJgDC8ZTril+S4k56G1DolAYy69cwG/5YrTHlwuE3wTp3h/Z7jOGa/iYcZteZ8lTVAK8l3mU8r8Nh
DN14gcpR68/2ZeNM2pcSYSSaliLiA6Wu3tm9+65LiFTDdOYTcRHW3cTsfyYt3Dd7OVlYXe8MCuxoB6eWgWlYdqWMY7SIT/cnJ9bQeEBgxk/NTXXQd9NQN+gF9eVVusgE5sSddYlWvNnd0oVCNFSP3B2+Va/e6dam
VMtnsCXp49hb/8Uozxt3736/B3MYJM42Zti2s4RPXtu8cHvIZPeYl26Jzxzv1AHFl9eNLywdVdjAElwHZVo6F7XevFJGZJ5DtywsbEEvlzn17HO7AebNokSLXVFAO/v9NXmXqjph30h8ODN2V9X4kD6m179PTfL/
jy4yMZk5DkYlVSSMbSzSW+n70YtKCCCAisxANTuTwB+YV8ij5Mxg2ftXUaZFlT9tr7dnefWi95F/2dDnvlIXk4x59giGKKYwf8guh+mMJj4OB0swK1oMxzpRzpWyV7PBiXIILRcLltvC41JTitH1YEFaL6iJx5bV
f9/CO4cuHl3ICzQCgSueYNhDF+3Lbplkwkf6U8RL8t1cvHGL3CjdwW3IL20cLjOe36L7Y7mVCdhVWVAjkZAQQjlQCRa0Uiiv2EMW3Ptrr4jfQxewYQgOkIX8wEOO7kArIVH4Ti6/gFyvrz6q+YHn+CV75a65tLu8
oKeDO4hicVIOaORp/tEYAL6HYknOIiGc4ScfDGmkomCEjEiFkzpcPalM2YeyjPLmAVKiTXq/CZt6371Hx039fwdFYhcH1M7E5netumiJr1GmFRyV18LwK5ktq1WYaUFveV3vintF9k+Wk0hENrsZOGUUonbuY/f/
Sq8Cvmv+sGS785IiORkuevGhTN4GLkNQWQzisQYITdjzDDPbEBZoQjDfQXy6+63V7OfMhZwUb8LvZ1rgb/63Goxfn9rmf/tfiOn/c1XN9f26uozmP5Z2fWHN/6l2VUuOG6v1dBN3QIqE82XeRoUA9bJY/Q9EUi38
dmlrJmZ3T5OicQPJdMtct11NXWDay9ovUx3q3OQ10aGtscrKe4/TueY++5pDcNfQ179WxAdlK8y1W7qwEeM1qQubKy/JS09us3h4f9B3G9bS8Xcren8BosVIDyBUwkbctPlypmRs8Dw2E5tRzlDz0ziRrgYldVYl
x3OQHb8Hg2/PFBZ59D8Th8oODU4S3lUxw+9tptFjp3hXmEPrnhPwCheXQ8ycdyLVz8RJfs4/H+n0ugV5cr8wJjZfX38j9Mxo7dJFCFbLA0Sa9Z/6h6AuUTaf8tQ76dPi+IVij7UEA5+/JxV5dtElmnD0dxSM59l3
Ll8cv5IaF2eMdd8fg+YpHTOJZ8l/Bt9sAuAMAWoicjSuEMHWkYmShD2X8wTTTHHcLqBVPTltG13gq7fqhV/gQbiphb9wk4VHB/zneMwG5REh4Mdyjr5Rkb9x5jGNFTMuW78qegYGICLuFpJeBfNj0ax7KVji7wQh
0Dc2f5YlyqrnF5ykpdGG1BGaUFjWjChjASNkpAmb8pN0EAsY2MCZhnRVkE4MTUF4QmAbSqQ9++NIGMB74AZaePlzdLDIa9kNfEtKgpaaXYOKhlSfJ+oxT5IzXGx+xodFakUSemFwRyj0bQtLGhq9z6TnxQfQ4nmc
7IkXe1L2W0yIBzcPObCtIdWDT2Th6d3r4V168AluPEZ5Y946oVtbDjZHNP8PcMpf4KoY68uvBiimaG3N8hqlKY7qf/7D7/omHeFcWu8hVteaZQzjHs+a/VF7h2mMoOmZvA8NPY1LgfTHWX8+NEK8+prgjgWsho3C
BX1JsrAPJSFSUcEPimMHRZ/yBdVINiid7jVHLr3mlPCKSLBl5UGKj3H6wKmLeBzKBDe8aS2eaSI3D506VKy9KZHeZDEMjWhXMDX/bxx/aTKAd704JsMjYYTVStgFpu7ELgFxhwja3MnsQR4rLQaf+ucEhkJFq6Ki
Qxix/8fN/4nBu7h3ixiEjRWqvnHGb6B4SixUBHPdb1HGnOtXYhSU9OkC1P58MjGlYHPr4SDmEZ6AlEEUgfPnCjACHBFJ7oZ1UR2GH8qp49ZnoJGAth/0AVttZIlYgO2Xw29Et5dRpdgfqHtvR+O+tLUpVtEYZZso
97ADOobvGKFseEoi2dJjD4joB69uNn20a6lfHb+6izzfFgAHKzJJkf3Je3daHKXCFBLcQ4v49SQJLGzZTjewWTQ3dpMwcyjIZXbRjikc6zhZR+L8TJu4JiTjLwKYoz95LJ0xNk3HP4pEqRWy2iiw8M5NskKpfiuh
EQ1cox7zpCgBlMKYXzICoLp+iIvBK211OIA24adnOCpLBDYSSrjfg/5uZzzEMHIMuJqj2eyMLW3m5H6jOY/f/ZCOhwtQjhDtyBW/yXdGJtL3JpegvJ6mTsIS3Jrdt61wjOEcYdySTJMlL6AWSIlpQdSaaTR3cREL
bDvWGb3S1LRSzEHe1JBz5gTWIsDUDBC+nO2ABA28nrfCVEZ052UroDmybPPbNJpgjZPXnsMlr3CugRL+GLAFIpvvLOrb9KFReUCXPfsuXpBieDsavj66MZBRkMFh3oL7NUFHAaAlQMj8va0M1ossfMtmLsmrEAt5
qRwtoAcBppdtybJnv3T7sSEvTOTxpG0bL971W8EQP2w7czJ056MD0HwfKcOkYhPsdr7w14i1fMkHZgx6g3mJFsJvi/1J5gmSe3VwaasV7O5ctzHZy0mQvSkLerH5g8bd+wYnG6xslsfUilZsYLw5o683mVXpqxlk
Ot1qNgqvpjBjNoZcgfhc7Crznktp09GID1vADDtTIbzTaOkDWZdmiaGVJvKW0QfPE9pDfhHxSmp1+8eVYr8/UssowdchNFL/F/SzTkw2qwjb82obIMxA4zAKGS970uMDP66dbPNOWTqx9FWKgpvnLDVJHRSNtZR4
0ITRYN8m/yPd3lGDljumi1O714hJg7v8h6JL9IzVvDwfNtWD2FHIGDN1hXbM3DDRG/evCEtNH5Vy4dyLtWjjusrYaV0a9G7xGpSgoQphysXD/Ghc6JTS5cPDN4sTUjmTuxNY5bHCSxwoCwwsv4npzv8SuVG9f0Xp
QBq8KS/gGE+s8/swrmt9oTpFNJk27dTzExxBfu0yjO2f7WYiBsTLEs4D4m1Nbt3qUV0xK2tkRSUP4I/F9QRnGC7ylWTMdiGOvbOZYBwu8vslf5Yg7u+q92H9eug+pGnmn93d465w1mIkHi1otbT6JA7xKWeD1+Sm
iZc8ozREbdyp5ZvSnDIIZydCtamfvRNty7hEr9X66BOhMskj9/Phr3yV8/NIghjrLbM+Ydq2bvgtHl3xfBtFmTHZjJkTjoFyYQtgHKRlYZvGampS10OlEW77o+cPOcUyQPBqTX+VN5sSGhExdYfVR724HOUK7YSK
R7gt6DdG2h0j3eZ4wNeYMRh9vE0APeGBE6mqgKk1rSi7P+KJGuiDrgL0Y5t64hdhlpB7tnePt0OhVAal2xOMMqCgKmW8eGG/Kdril3tq6gJ/srOTOti11aG8qCOAvarlBYfLeM612Evkf8IoMGHGWWSydw0Y7vVm
PDjb5pah5tvxzH6Vc90MRYKWXRLApelA98LQt5g5qT69Em8KmHU471mhro618R9an9BSRjUdI7ragpkR2Xt0DzpdOp5KG/br8IxegDK7Ej01Gv5bq9+0zGW4NnroIFJNSAasvp9MvKrWP2m9pm/iMl96UmVXdxCS
K/qWhYYqUz8kVogOJ+6gYNfd+WMBFzV5HucmaDIn9IZXz8xhLI1IdHuzb2hPBwGwmY24Dg2M6c6fBhI84dyzykONL3rzUy7zog42v69Z536Q+8fKXGjuxsaHcXd0nOALET4/XmDAIH5emdWDPEyVe1qtSZCuPmbt
9CmyzPgBQbige7BWCvJ1MO6oBEw7S2JazsHkpCIqaEmLVyJx8+MmbpkjOgp5+RB1SYIssVmLanPuKWRU2txO6al+XiE00Y73PEu4lRdPFI51w1e2FKdGnv5oLLrMDO7mS/GvJNRnUmO9zKAsMCe3yNOIrDGhK9Z9
/ed/CdKsnxpA7OKtFMALNL0tDlAds8oLCJulvG1OVUM1npGkVe7sKoH/UFJCYvWy8vJIx0OLjOEu+YVYvpa1x/BBn0Smvgf7nPseFzG/tDh7+n/OnrD3xu9IUljj2KAE6qfj1Hfkcyr9A287+ckyQACTrdSZbxLJ
NrOm1VWl2u7Wev+hRWnrPkjOUpzDuItJTJm/av5Ba9/IjZNpJceiR2ZQu1HQkAHxH6Wtk+8r13l9LXbAl/2qlzOk5WLnnFcgZbmYfYBoN8SWnOV4asprcAxsOtkJGYr7bQZKDQOdwNU46UePM83oNkqydbaVkglQ
AM92WOVGg1oZnUpNm0li59ryMWvLB42dQtCg5hz7ctT9jyGHRsKNom6jzCQk+t0xZEgilLv04aBD/q9Am2mOIvzJ7XbqhFJokxMHQ/vKHDxFfL1Zr4Cv3cf6YGzkhpjC50ZVaBTKVsN8stz3NpnEKfo0Q4kXh305
zPOzD/fjRufAI/CpYltE7xdbWqs5HGAA5H9/apgCZU9bnAg7Dsk9VZ11m1Mvl82m4X7z+MtuRjwWbQdatDBsFHD34zaN/DrN/0BTmbtIf4gEWD48aePut7Fn+pw6r2VL6Yg1qJ7mvPzw87cv/ruE1GRaET5FAGqW
ZrOQ3aaVzVYsLfIoosC8r2knOoCfeEQX6Z4E3+udcEIPjPZKxbaFwaduY8sMlhDDAO3P4X0DCLI0kN2KG4dTIval5HbjgxporKQRt0jTKL8p62KssvJvQmomR5HAyeoKZ4KmyRZsajemWZDdjhRYQTfjtOQbv4h8
bMdLd71nQea1e6YbIy9OTAdgDttSQJ16qDvU4l6IwvN8i198/vMJ+/P36FOkeXVcKjATYt3dU6ls25BJP6Ix09KBRYFoGNlOaRoUBvzEdBzY3EsDhx7IEphHzZ+1+R5E2N/wAUvWGB0B3yFeVs7Q6Xhaj75/gCzD
vkSKe2DoUVAfbIZOn+DvOhiButjD3qFNlV0ufpDoYe80gM2+sDEPRV0KZyNMa29VuQNywJv0iA+NSpZezkmmeEZOW79DyfRex3K9iY80eriQCRuZINkd+fMfy6Mj/Gg4c3QZseX5FTgbLAVwzZOS8lnSkscUZFem
1RF+8aeTtJXJRYfkCSJdwghiJNXTOHijX2yYt6hojVDXRlD5Q2RyZsOh1NXkWC1kADVbHCJdtFtJmRVyIjelYjjYDSnZ9Mm+ClYv+hNYbW0tyHF4phyms5NpDzZAn4D4XQz8PyIwlXS69MQZMuz6OBhV50FIYVPW
IkQzsrnQBE+a2bIAE+TmDtaMWnK3TgEUMqgbjmXNJIu5yUDF84roFfviwW4Sh/bG9LjuqPmLqE/1K5v4x43+pPXGNmVTIqgtcIzIlJL8l5el6m9HzC2G7Ot2vVYcy8FyiGcNpTgqHjxTDh9ifrYG6WHOpdcwXYec
F3qARpzSR+xOuUDPIS4OLlIaKp1D6iJkKG5c7BGt7lj8qcimnFzwc58ULlpJKY/8dIlRWNzzU6510SCI3GhFtDOLI6saf/GUagaJ8XSlFEsX4cHe6/Vb/2rJhlJpMa3CvPeHIAQ2mWkI+qcA7dN5IwtP282Jcn9F
ER/CM1ESbZtiAkcXVcgQnWSFmr4cTACOOEokJINVt2Za99DKuZfyzJ1zbGVpZMjkfPKlXY1bjkbNMEgRaQmW4i6wtME2w96X4TGF+HXQ25LGn0EBEYDRaamnd3LDh+Vfv3vFqNFlrWMZqUuwCb7g6Tv4wrQwr8Bw
ZtUDX/nJXs0d+AoN0hvUfSPCSVGSCdub82hBw7le+s/xh4tcgZ1LdDc6ImXXkVLyMWM/xyDt3qKzYKxTu3mCOBBAtoU38DM/rfMYrx0X7Gtzhxa9gWSO1l50E99FRT1QwawqXYyLrI1dRacrByxHVIixO3NWxCBT
9usvgvxXMmQfpr/ykyNee6jKOxn+hTGyGGWcS5T48m/ga3amQyPXvvaWlQ05kDlQnH3qAC6dYZ+rfSovTXnx2kkDRmhZ3qI8022cjqcRdmIOPpgiulY2jTwS8FOdgXL6ePniTFmvJXgEzmGYW9i8+t2doyOQ8l9P
Oi5xwjYUgJREyN09BBKx7F4Fhf0DaTVv3836vByoYvJllWWABXiQt7OTwHnClfQJUFmLo97uMUjvoOneUhdkevkH+cKnCRAw/hlXAEkTmS8YCaTWDjbeoJ3PCG6+iErBBQTskdt47V5yGw5fisIeCgkR7kz9Zql1
FbtDCvsW/+qo4OLMkdWk/hqLJDBY1rr2VrgcOqIJeH2zHIOzPmgXgRVgGJwO7eW+HewF7Ex8jv0dpB85U+gATUCQTywNHOCzyoN1/i3mnqH88Bka/W406NZVpwubKJ6cVCTQd2zQ/dfEMKOjLJRBG8DG4LyPuRx4
QBEDk7Td4i328ePXcs2KAt1Bl29cfGFx2rYLFKt8x4nk4YoEClrvoewmvWeKlzx5UYY+RziHDzCu2IlGxSImSU6+6ZeLK9TybiIT77zuYMbXZz4WnEDHbMmD3JaQr1LsGQp1oHS08XYX8ZOKL2JsaZKcD1oHmyRK
4wnvkiXK3ZVJag4nz0Nz9Z5epEJP5d3LYyaLXtGqeOkrQqPgJCH24UxUMhpElT8L1/bK4bxSGNLeifTLZrZsTyi/W1J/TLr/VPz3vZmJe9/4r1Q0as0VAQgY+HOsGdAkWA05UNq0dle1rSN/kqE+x7IVC3ur9jTb
ZBBITcxGIUQwwBU13fdGX0cfjIxNmpe2WXVTrmAGvVfK62FA0bglaI8j56nS/oTscr7lFcEh3175hUsEsjMLWu0kc5gJI2zgfCtkPpkhHkq8n6NMmsNPA/L0YrfrDrN26P5TOSH6WqYyST+LZo2SIh5YfPLcFNHR
Y15v55uiCVhr2Amcvk0o+bJ4RZ47Kln5dOiEqP9ia/US5Z2dvXtTxrH09MabNEJfHeAk4ZDhYu+fYrz/ygoo8X4q9vNN+BWmBnMh19y6sOp7ZL4zzg5zfrTJokm3sKYtURsiIWDqZBw6LKF5v/nvMZwExApZI2Z1
unHO0MzJtPlludVXTeXLkcA8qrFZp0scEKkpYmvg/lx4Bv2mrRi6JhxRs0gyP0jErXN0cL8R3GDDmqd4eI/rKueDP7HCZlqJWBKrsiCKolOWdPbm1hj2deCETaVlVjzieUci+dKZpbf4i7uMEAzcJeVmcIoWobZo
eAFOWv6YkLDCu6npbQfITDOu3vUmUMuiwZR6SNnjKUQXoPPg8iFmsUasth0bicoaCJ7uoEGieAnnLrgNEOL0sJ2SXD8AQCGYaTu8pjAWA41NlD8Hc01NB13tFu2QX6BrILchjqG2bYz/60IOjCnHRY+u8iWNvhB9
GXcu7MLGscaRTj9npEOxYy39j9cSdD8ST8Mm1RzsU4ldeakmTwHmeABPI1qYhCcXWNROn7DYTkmLZTvsdH+2Ir6x4svdMQXQNG93J9vUEEWQ1wwF+W1WCpORRlx+Xq8rHQR81G/CwoVxiv8gwhYU9pTEwlifDfJV
hkBGu5yQXUsIAjD+gX5Fb6Ir2sZ9sm0R10TfM3JOYtjxE0qjQy4Q2Dh7cf2SdHMyo1IcWPUL7/MdFevI8cvzaJhZWHM2qznu/d8zaZwv5nE/i3sdbF4XfYuJypj+31rEn3HiTN4SGCRbNQ1zbg9GzjRSdt02cD8B
b3+F23yFqeMLCOULK/D6AXF0Mp/5gWjvcj02Tmdnm2uDBGv/IrejG8o+3JdikzrmAV80LXm40gVXhCXrWvc3Rr3/WBYkYfBpI5u4wanSTbBBrjnrMFGSBP+/yHtwMAqV5YCNnLvR3hJefLjTTGuumurLc97W+5TT
7CmZZ779fnl0MgzKdM5DWW2CyTd/alyWl3Q8GlNIjdmyjc8wHSEPEBbJi90dAr7m/xF2Lqey2DKOUROlv9RZpZDkw5UqxNlqsGttWtL9Wj0v3kxDhWcMYfnlfj8Hqd1igXtSHuyhvsvAUorhlubQaynB2JUYxRww
5fIt5wJWJncUlSlbW6EL0F5yEfQI1VcLbXtOm0h9daaEeNiRxol7swp7oKgzrm3+yDD5A/rLKuixjGWYxAx7oFZX83KPX+5EDS4jf2fHvr8UU7lcEloEhR6YfRzEYh/0aderSfk2kzsX/EShxAxaRoRGId2vnqf0
qytJrLWt21PcAEXqtzNf9dTsL11nks8im0aLBrkN4AltVrxB8S5paBhsTNNHtyePYv99rp/JLXZvc/up3PZPOu6mGtXjbuhgCKefydus3XPfHz3UlOygMe98/mOBgcx5cGfCKxLm7V6Ht0/jfXr8rBjwwzBwA7e9
Epva7M4wB6Oy0eTjMv1Cr/f4xfzlxcdRvIU24Dp7Q/nj9nF8xIlG0qyj+RcG/Y8e5SiULon+saDfpeLp2MZT38naOwf+fAwAh60DUzycv0VesgrNofy+hOtwmMbDebvMR4/3Qbrj8dQGU9b+WUF1MWqwB5AkOGNS
ed/5NXy6lQ/3K/wOH3On4EnWKA/JCdj1nAQvhkv+dMKX3rZCs+NygwwI0eeesACweSpL5YiHoJ0DpINPJ/CS4JyOqQq6gq2wB5M3qcm59IWC5vimMUhAY1O34au4HhuI8dB3IQBKlJ/H7wq6FFLgOyCyzGO2+9Az
vmNUrxfxaOC3Y/dgo+B26yyI07YxSfM1bDDEAHNz6l2lJaMCWzBgkyHteoiT+0wov15DioRCSykm11K1aGUL2jFkRFT7LBlljvWDPXpOtVoyVqcUtYSLgLvB/xYWeu8MdjsdlJbpY0aNFswZSHWLAJJevyN7jpxG
o64v3NLvJGSnejOn48zgNLAfDhUuvPoWp/+z/ajNol97IzTcrvxZVuLhNTSoqN5vGbzkucmOEuQfI0sfJgBOzcU1LbGYGyWufhBl8OvAksxY7hjutZflnGfrp0rJlJWxLnQii65eFFSuJJU3x84fwL3wyPwqlhNC
SBsoc3Lv1m4HJFQdskbUowLpDcwTT+gemirV/FqEiuLZNTBfG/oJjp1fU98melpk5fX7jIwiRTbyCNBeVkMVHhPCDisNtuprIQe5jwtbDEJTqhfaffqzyKyqTNXBK6W9utzQhqaG3RgYDLahs0xl4+xIkQr45y0j
ZL5uGaEpGbrg7nZDUB1QM3DWQnP/w5p4vRHW7zvaQFoKBebSiYUOQ166JBxE6MFntyJvMuQsB6Lfa/4L8cyjjLLPRQzrzsd9qafwZ9+kcZlVVkPaunqHhaxb111P7WNuNqTelII5Mzu/6slcBxfD8O6hBtnh7H0c
JD/UJL4bA2kFyzjOMjw7/02Cc05qBi2YxdP0s+2IRDqUVVxysUSrDXlOWSlTIk0NJFllVOtkKp2XM5f2x0DJuMvRWRuEMo8oirpjzf7RvlW6+S5X1TBd6WI80JX4C3sOv4DKZjr+HLcHutP+GedIMxlV3fvVr9rE
xYuqHaB72Dh1FCKqis+p4rFkSUIYLEQF5lThNCJtTAiIq4u2FqI8rJ5gMvcyRPzzvH4kEnTzFMTQ9eO64j4yfzAN3HonYYkzJGttQ63NAHo/uezFFlIlIeGNYUTEznKt5XD7EwQSBtjf6saMU7kx21ESxK54cu9U
v/AfMh3ML2ilE0nvdtMmlOmVTbm+1fqGKRZxfU8QABCjVRx/Pjlg9NzG+a0QHQ8Ma2rLRZ6ucnmIw9pJC6tSuuOkSQy9kPxEThw6rqjmW1mF0zAKTHrOWGmhc5o0hpPwEgVdOFVdEfF7fkJf4YEWj/TxhDdnJmFi
lDOCHhX5Jbku+cc2yWqWYJJ4t7qkM5n+zrmwwSXc5Q5rkzl90mIvxlgrox8uqaj54jq/FXC1nOIniIOPLBnbNjTl+pPjw/+FKHWsH7Wznlp2F13IVxIRnCdmG0OSA7qJEGOKQ0+xlsqXtDlKQNZ4YJNs4lM7keff
sk4Wf0q8h+hsVkM4NTg1NwUX8NOT5U2tq5/U7OR4ahf3zX4KTlV2DUz9YNsiFJhnXBcUpze6xBIsjpTCVg5/lbgIKSHdHsSu/TWR18cIKS+hxXXONCxYTItQVtoT4nwRwIjZO61jGvG6mq50uH7z+Jd7fVe0ECcv
vNeKEtK81q/fzaOvBScdt7X7CbzEfTg983Pa2BIpVWPtEEg7Ha/6kK0pU71W1nPPWX80IzneXDPm0OA9DEgHzsoTHhpoYwSq4xMaKFeiPeqSnEyB+/hqj5QgAea1uhP3Lt9nadYxpnkDoljymfnq18aJY39DhGPP
YJmw852j3kl8/at/xSTmdEcfyda3Dxpc6z9031MXvxDuXpre/r5vikSH36dVngZ5d7IxONXoeTzPQ6EqeyoBmbTJubTFT65fy8s0U4FbPi5NDRdI7Z3askryxIHq6D5Ct3F5sNpyjLPZEDCo0EW4DH1PM02oBqoT
M1WD3Qm4VaW7Yqzrps8sPZLK2Ul21QmOdopivHnwkK/X8fOIkt2Fm8s9/cofrN+uSVZxXC7JyOmk9YVdN2I3LZWnlIKRoWEAhx3ljYjUSjZ4osoOdFLsDw02iYPqhA9JfrHIFsG1bXAp7kH0FZy1uzLnwxujwu/o
DK+/sEdxQ3TJESTE2NhjJV5EeJMhqeiUNVwYuAuLxH/iHltAXyjIOLqJycXvO8gSaUPRRmFYLMZJ4/hZX84ooPTEVerZgS/vXFVnIOoUvxc9oOoK3LpwgC97dbrapL7cBdJN+kei4YqIJ3H7kLTDIgqlplUTFDrM
jqct/VGEiKbgpUWitrIDuv97TuXfCr8kh9Tfqsm7DSXmYYRFfj7LIoP1rPq3Xawbgpam784By8zFED7vOwoZWgE/zg/bGGJQzIWmlxmtKpzEyJz/FV05rVKKiP3wzezqabhHMzXTsV8jfWFkFoggdBfiFk8DRBo0
4L2AaGkMLy4Fw9Ve5F2SDO9cQxYQqevWetIV5Oi8N4RrgvkG/bNoHCtEI7edHqwk8+YQlHA5btC446MBu1sPVOhMrN0HOKbi5yURVdPjyjxPBwQn1Xnf2qptrExakBUFLKkbcuGMTUqSW7iQ3J2kT4bk23Se7rF+
FVl1bNxt/fbLnTQRNHFWq5qZ1iFAZCkcZWKNiawNnmd9nHXbs9PxrNVChZ/wBAyupVyYp37bT9dOm0h/h/iQhzXt+EhvkCZHpP3KtSXsO+thfRWjNue1CxXASjFS7GTTll6+WMhBxzmGkz9t4LJVK4Nkh6WItfD9
GDEiVgA2jX5+mRMZ6DXW/pKi8nAt7DwHFdrKaISstk8j+EVCr6OyLgeXg1DyZby8eAT3Vfu5BD/vGTZOWtG1VIhkt47V2fcpGnyq5nAQpXTnQ1P/CmGCtagQx7evP/oiAoZlZb2sf9ooWIs22aeY/T9btLHx5j8s
lYlw+huD49rW+DNbDPAhZ/ctuVtwNPGiJXMtZo7J6xrsH2Ao6qcR3EoKaprmAPwfA8xYxFx3tWPDXMP5miBndBtsyBfgvNHK9W/+knIgbow5AIuOjkkXF+19GI9ZyiXvhWsNMj1tPVX+XzaYv8Jko9DoVkIhAXsm
LjPEuuz/zp8E2JU3a5AydjRjVxGOHAtnjT+61vTJ5jo1GIrcyAZjODnThKqqxMuElKVtDtKFOpodl6t9c6l+4grDs/ezWeBerxzg0SqbavtX+u1IF/5FVyeOoYg1au0u052YLcYH3mkC1Tr736E+rWJtW1TRnLt4
rXHZWCuWGvnijGx4lGrhVMoOoeIuO8ryywjXTYXvjdDrBKFXaYyYkg2p4felQiqEReSQsH0cwiBctEcvEzbFUUJDfBcWXyvlnLwLBzWa6K5+lTCNW9HLLBDhdaKK/+dAFfDckUU/mZX7UwEa/R2Twb4oJ40ivqSQ
+X1Pq7hCLJIQ00+plTrGk52Aq6UFDee4kvNrshtPip1/OX4ZhLgxVkb7KhHDGHunpBv087zPSlpzi3YPP28z2s0ZK+39bJIGP1p/+yJ/Z4dhraFOfeQC6PNyayAwfoGkJ0RYiL7DMOHVX/5vMWxWbI4Ne9+egdxm
RtXId0VaNyy+B/fKouZt59L14ai2WNDmj1HsS8IU52QsWQwz5KeM8BvvYOdhVvTj3EUhsqZjwK72Mfstfe4I1pbgzAH7KXxm+0do3kznDoFZURaAnh1++DaUHb6gOc2paMvy9NBCr3sCQCk0MSU1ajloi5tK6lP5
Ilw+Aj7GiIC2elG/k6/gQP4FC4ZwCzkLmWIlP8bVVAmbhxALKdi/JtdA6DPIh1dcLoADC+9rVP9mIXdrlGEllTc6e6boPtiYyVPVcHmv3p8BrHL1GXHiOb7rNVaulegt0e1nJrA/8aESLNr87kPgZZzhVn59SaYF
X8tsOzyBcp4ahvB81yPnilvCjPwF6B4XR//qin6P7t3O8wEC0JLcgbpC0ZJGvDVqQ3iwOcWxy/wZyZuby1IY3py2H3iVQ+GgBj0vR8hQNnt0hDJsEgWzkv9h8LkYB+aNeJO39/lhd8rRDVR/e0hmAs46ZwBO/ilU
HXm33xEgzMr5HXr0Qqy6faYliT/EvIkbvnE/OrazbxPrAB/qoJAxtDB+E1i3m021g1H7+ABm8E9vf+Uw/wEjhHlMhew5VNv5Z/ChrtUaYerRxTxuAdjhDQWt/tUizRCq8iIbZ+X/XY6Myt+bHcEdlCQlYW0fd1+U
AmqAaHFdpRoB7FeZysu3UoRVA6hpftUEt7cCJPL3iLIauNPYPQvt4Wmg191g119GLRO+JAeocfjNKOYIpaTrfAzYLJtvdugvwf5Jfme6DEcfzjfNW9CojQVRnyGtd1fpnfL/iDttvuHMb6FLW66oK866C1MoYkC/
yYP1vr4WL2CWz3GwBz+9LD3QdG4xlOcwWL34kb7PAHPn5uUPehcWazrj0uHcKPl7iU28M1ruFiHZON0LcKchNpauvkqSMM2vK9oCXqBWK23f3xHAg/36o5BpLlGdjffZ7sXkZbewDvClznol5cBrC4tyOJZXi4RQ
1ReLtwcufbYCCofJVVg3pbcHh+p7DzfJmyLfx3A7o7Kt12wN46GSlYyreoWjsiRe3V12usr5C/q73xy99oU3W2XYn1k65Au0mQj1xzurjhBVlVI0dP6Ms8XTTwcMXWrvllq4CnH+Ignjro9MgoOQlI4RKYcC4kDd
UamvyDixhT7xaNKe3Eqi3XuY3UlFqugkkOzJmO/ECl1efiA74i6BA6S8InBS/FdASdWZ+CIRXD0OyDQOOB/D/9h1NxHHVHK6HD65ShyCObP61EMSK3Y5FG/Ek74shOg98Q9nj7foccyTC0qCICOi/aR/mtfzXCaJ
5JtJMp8kPcgg4zzPq3xSdWbHZiKOhFHKTy4+TvzjN+InJQ9rnmv4ta8h4qIhJ7sFr+Bw8SvKSwoW3KkNx+hbO8tfkzY7eyk9fh27EzRx4z5vrF4z1FzPz3qqrugmYZ2x3UWjI10mBiOqxqa2GWfrvYZd5h37xu5A
uPR1ijBck1V+bOmU7+PCoiDf2GcBHUyEc8o4X7QB4pXkgmvBRXaQJpKIBemFr8Pchq3JYJCNrA2Ar23Ecm1gOcVjMKUyFIrBOPYeI+SVgj0iL1ks7yB0qSEmNPYJgrNWNl0DWy1SayL068dgSkP5MKRNz7xQg5R/
hnRZx1rw0e5cbdGJs1bFxnaVQNllUoNYik6Sw4ol/HRXMmclmcOS5Mjh7qVT4UYRf8feQCmjrQveuS6aXs8ObuwUxm8FFyUEtFvv4vmrP/wUewfP7NlEvTVjVcvOgMWilwaAIdrb+HGQvcS3vOPU2N+RQswJhyVS
srRtM8GjWFmnczqjYYvnVTHmy5I02n6T6/ecjWvbccy0dDFvsHZas+P+6LekmDAmSvk5M2LSNE54RIGSRuHuVAORc5YB1N+RYuohazAVBVQbTMo9XQRzTtk0avdnhPAfjoyiHhbIaMwBqVAhZlfbE+X7TYNttWgy
NE3O2lRExVo3sjrJdzbGEhEvl0OZS9q4wnulhwqFaPP8aG5iawLLGrvmd8CXrLo51M4VljibhDZaHErKAwMEK5tGpKQhZ4QCxnLd/WOnoFjF57Jrx0q7Es9utgzPXby4OWNUypV0BqKuHu2gMugg+MMef11U3Yny
AM6BB7A9uNA7zG0aMKG3Ai0Csjzox2VVsfRdDymRULgS2IANpxEdnGT8lLpAbyMaKcNBVge/UIFeQA6UfU0avdircRmuxWi3mRkRwa1CLDr+1lk1AJy0Zb/2Xe5D144enpOeoccC/4QSjcKzEJSIvqJ+/OzriKeB
HHpACQvDMOhi7whfwYXPcE1JuyAyGOtfeXZV7/+wVOtaaQXhG1P2e6wc9O/Oh61TSqlcqbJvnwF1zpnfMNYztnRmn5ktPeab50F2AC+TxNrUfnvXZ8A5STuru05UJYLN2svVoMkCpJMTWkYH1LLi+2MW8YVPmdFn
O6GXXsMHx7VTiOBnPeWu6TCrr5oqrYMIrSAftd6PgiVYbFoga0ZGB7OafcvPMW5gCrIYx4GfCiRnEdA2who9h54qJk3nYPG61GcfOp1G92sEnNtInDrDSXLxD2q6tIsK+EWsTBXuKrFymd8psvky1UugBM3swQj2
CYk1vsOTJ5v2kfKyfv96uf0hCqkkKOD5/6Tei9BEnImIiQn4ijtMigtOZIsxLJz6DzDiBD/hDCYMqxFn8IoPJuKDGTA0J4zxjAsUcS6ecYQPnOYQ2SUQxRKOikSXFNPfUYpGr4ZB/1lL1oE3f+2rq+v6qtGR8eu/
bHmLiLsD+7z6hp5cv6uKxpS3sDv5rtaAmvqw9a2lJavngYiDqzqh56eOgHrioELl5h+802Ezi5zZc8+qLtSIi967G9oDZYPoMr/dh1p7kCFWbo+fvWi24jq8mbGXP0BfORmGcE1gXm8WEIJadGboLSG4Ox8d2dZZ
6aTH+yaDqWiXkVdKsrFv2FwVZkY7eCauPG8ywFVu0ZqjD21hh0HbjCP04izYbKRgK99v7ggSu6vJY1/dL0Kqh3I6hyV5nR6Z27wkolGLFytnp9eUtfsNXnvKjXR7CrfPqCk21ce3tQNWixFvlf1sMASfjD5S8nIY
BWQoNaYItPRjJ5mzf99bnvpqOlY1dJuqqWIww+pSDmzRcXVOZM4WnU3NHD6PKsnkWj8kH14wR1zaSKcawPiRLQblmvJkLccx65kMq5mExQgzQ0ZsCgdVyzi1D303Wwm3+TFtv0OJ4rx68iHvv4vxa517SCKZLQC/
BZx8d/aaYNgAslP8K/MZLTPiPRXVhK/oQXV2JAc+uiObyLIjxHjq0SREy8xzPSIW3J1f8qRKWWzIdgoK7Xh54FYou7hUvLekm+aw16LqxLKL/yMuoIhSl7UV+KOiSVGl+WJYIbNl757yZQa7Wb6h+lQEsLfVdLvB
yl+bfFjZcq1bU8VxkoSfAZ15fjKCBiKFwRHOBXNNvcRiMeQZ54Y+1MAahNPMcdmsygKB86TspuiRTGPgYKsEZgT6IK94KDcWWz0pgKINv9MW0vmeKIrn7IT8KsMRiLXWhioLSwuwMsJcJADVtLQwYA9MNQPWEJXe
N7Rno2KwPXlrRz8ApChtuB+Zy3sMd0w7RbqOkj44zpcwdCE26SJhPSUcgWdAXY+ftZJZNjnHCIuurcRE6vlzpbXHUOzteRw2czbpzumPTkqVh+udlCYLPhWwHOMvNnocmF+Qx8DJmWcjJOmZ9ZL6ZFEdTcRgYqDE
J+ZC8XlWIgQphf5NLNCaHxRFsQ0q1CDtOahcHjPBdURUrQPA2ScCj7dm/F86H1gr4Q/5V0IIW5XMHxEuiTtUmBjr8vfqgvbxYJcwMbUair9u9UfOVoOar1PrXeytYIINV3kNzTNZrhqGhWwOFdRzDGMCReDRrqWV
8PaVvYAFqxPhKSl9NETAgPOJGi2DxW8DNPfeBOd3GInlBSP9QZvNtDZwPZ5Ow8qiQG9AljQNfyfB4hh54mTASN+KmomOwb4P59IkUTXBvIOU+I3aDzENGPlBafpbzYq+ho/opecJ46eos258Mogfa8Chhfx1Qa68
B0py91kulrQl3RZbuuu8y61Yt86/vAY5Bzn18i+ZU+0/u9V70Prtsj1UF/IFAnkBI2Bwy2TaygorYJ4X4bCren2NGE8JSn2uyRYh2yO+wc7Plivp2u03eoGyMiQJHPI7jwCzVzy1snYGLGDNwX1CSUuekMyZiLQJ
z8ExpcLVqebRf6peWE0inbMIE6cNSLd7EefnnLr9RmTJI+eRmsp2++s4gqcCisDKNx2Mz3xB+xObhySFJgzfj+DW41NvqYmMhNvSouEr8OOPgDb2hQ0YKX/+h5NhNuF7YJWdNAUDjRsIhZabA3s5czEvr+DNhcos
srAW6z9kyB26RTQFdiui5yerqFnsqqexjo/kaEYhH3URJzDCMI/0URuqmRTQbmpCuNzeg9rMy41VBwT+jeuGvgTHYqys/c0788zHIKbPmoIwetZK041Y3yEqv4LiaVebhpIPp6b8+Shu34AVqwepabF0BS5928FY
yrQ9+f7GYYAxEiQndlVEo6URvmWT1gkDRfTSbi/YdiicLURLVUIRstQyKFwbAHSyrkHiVDLxbIgxR2nDWvUppgPIZddx2KGwl+Q2ik7wdAK/NjzQ3pZFXlI525uDfOeigzIrYGBORvOibZvMZ+l+g37OkosoHidM
54fzxaDRcQLy82KvsXYN4ZEjjOtgc8cOhxr5vr08pX8vol4I5b5niXu6NSLURnOCW2BF1bm1flgx3fa4LZpzu6xAd5ChiIA4J9Os558p6Vp8G10Z8WWF2/8t/vjx6qemaK/tqa3x+EuHd4Y6OE6VD5Icfu8IdDd/
5V1ZF4weBt8aNh3FK78fzWLe5tzvcN8+xu3fkMbjdh3Of+2b7sb5+hcQv6UUBf0WVEY1W/C38LyoVamZGTCwDEP+DpVEMgYF32FbPRS03DhKxPz+yRXTFQNLOSlrkloi4TJwIR49NQa+AC4QTCj/apeLQUtdYFbQ
Sc2Ab87q1lpGzfOP2vCnSss6SRxsNA6Mlj08OiAyjfLggfYNPcABWI84Iz2fIHkEwLFA+0VIec+B7f1OawHWYD4vEqIr+q5mJUnwfCfWbsXZI1NzeJ/gZMQdsyFGpR4FCKcElw6glMq8uNukvMVPD7B/zhvGHi+U
jOGMFEhMrKGxnOnTwZ4uZsEXg7jr9FYXlvwyyo1YNRtdpUl5vlVHVd2ENFuj0uKw5wbZYe9LZehe+3EEvU38P/tLkOwXs6Vc6rJu3z/vG384Prc/vHSnfjj/OIZ4ub6+3X76+vnbV7fet4zRnyF4iRzm2Pp+n+Hh
5pPfbZ2mVF7oTQs0cGpkJFC/1zXeFV/dXZe9OpI8s1G6RO2eS2lAKbGDTL8zEIM+zrbHPISpeQv34rNJwzA43/01E5bbkY/R3PEe298wOr0GmDg/SQ+vbEvpWQt5G6ETeY3/z5rVQsE+Ur3F5WxJqm2dlmtukvcW
lOueiJqrAVzJiFpOc62p7iwf4cZxXEEIh2Z37dV1np32mS119HclW14w1MML21m/sclNh6941hLb+Cxt94DNtoOaLWw1QXWN7b6xtQ3H6slao5o2HKaO/vymb7T1za3yGw0DnareMCi6XrFvDX6E6CRmvf01RTIS
sbNiyoAQrNjwqOO1hTJE3jMMQZx4SFJsQ3X2oidyXvdzfo4uUiJUKA1s8k6iShcXcxphlK96X3vdw6Ai5jf+Cv66CTjgnE6u9ydTvpIQHFjpxwaLOnDjdPUrL1EaE6JPXPyLNQRj6LLX6XYiE8Od5MwEGAjgIqia
7Tn3inNTYLWgnalHmsmjrlSPiccTp0i7flP7UA8mxxIW9PcG1DJgCn5nbTkeuyKjxYBUmD04x3YQQ42E2QYfGBSv81H672Sg3SF3hIqCyOmJ4DZSAO4/oy/8Q0kP0q8oCKMlSevTYi48jzPDLTLKx12VVE6QSJdQ
ZYQBj/UnhTK8T0p2u6qpf9b/1QygpQbvd2wGeOyjCPNDlO1rG2RSG0nD8gu/4L+0zh44ZYjP5c+cO8O78FNnfeFcKlq+O9k7n6P8M7zBVcOm5UGHV7M31025S58WZvmw8N/0dTOxNHMc6A532GevLII5zcew6qef
gvTxqcB9DSFmxadIlfn8ROgEdPtiztbOCIcZKWd75xmMN2rOTivo9F5I7+zqoAEaYUIsYF+1KXcCDo96V5GwM8uBujUp88MkB7nuKvfElF7YgA3aQA0Ts2epqDQW+T8iwc78DVdRWjsLKfg+kCmAlYzu88DAmVZg
HG0PeVglI+/O7wmEBkSWB0QVMSMCHh4BC7QzlaRFjZnvEefdeqlqP9LgHAJREUJU/nKvUU1xBbt35NIWhU2PizqsuGqHVpymzKUrtjkN1CNvgfyZXJerTtivbBZueO9diIU1u9b2sBSyc5M0b3Q/fZ/D+qgy2WQL
R6DCAJEBq+IKOrJljlF6VZ8axhJ8yJpBuLI4fzTlqk65y9HodIzctIQM3sUsOxZOSVBNaK/S7GERB+uF+5fO7QIC7ksZg/IpvATXCE1kR6XRuBNY2kBYelkeMEue8XC/ppZS5Mgk5sLavczLIcKchKI2XClPg9Ek
7jGrZco8w1dGeWVUZpIKZv2OJNm+dcryTQUww1AinEb5NAq5CIHNNEm2lpOrA4UE8TvVc4sXuDFMH4mFcAr6mmaeK9sefH4lFfLhqo7gb/9LS7o/Pg6+oF4skFwuIt8CMgR2vhCpp1LlpFqvSdQ39syS8gvTpk1M
lkdMBlrqtN9Upy0plWUbUYy0lDIU74J2yhDizSBEgONVOOOEKeGJpipT0NCNRLhjQnztwAjjMURoYeeGbmz6JYNgkI/lid12M+kOcZKKZrBunfeJ5LxxrRWhHb1RpJun5jkubvj6WRg3gqO9xnFjj1Y9d0DxFFvw
rolPDHVVKLv+wqmW7ZQ5qJibVKyuEkLxOEpoiys7EtmmMiG1A10g1pONrFRFoiJ1ptaY+txB6BhqtXEAwTpjOdLRKiSFDI8t0XflLWkZJYLpx39dfahV18xTlGneUoEQGKD2pWlh6k1Jhl18zOFHzE4m0nk4luRP
ucNXPWBEHbZu72CcbQZEXsrm6TmmUKLNFMClPxzo4THdF0Qwzx4IjD5iOettzGNIRlwFUbJTlpfbQ3GGtTDhz75w/0s7S+KH0wZQFUUi7dvze3OdxKnu+ywHLseGKSf1aNIvSpVdr3TOi7JBygy8B2osWnQhifhp
F3DiEd9mpRD+5R/5fE6JfsVOXSJUy7M43WUkAwS91/0mRXWEJIEY2ivacymZLE2iMogrvlrQBTl7iTWnz0FcMvkjq1PyUxcifOAc9qHNBGdbUPi/wzUpQT6FcVaC+783zZkgso+PZZfDM6n92K9w+ljVty/cn4ZL
S5Zv/663d0qQtOndxvw0c/5s/Tgf+pE2f/+7lg/9NFwxd+Fw+IqHHE6dOschOkNBSTly/dVvuKp8ALtG0RuuIYykRbt/1pEsapfiir/WYTirhSEHKDW3bWjEVrOU1yjCjYxCI4o5KJOkNfs8W7GYaIvJgMukubCv
WvYCgeDyEelTwC3bp3DCM+lbXPRCQALbvuvP9cJQKTc23e4BGAraHOG4mTUhz2geut0ofQy2RWcndrMJm5JP+jhJaBLP5X9KO0zImttb+sBfgXnMVox8IPusvKBiICV6coEBxmR52V32AnE+LdyMxKy0H8ruFEMz
WDsZFbY2ZSXzSbSgAPqYgqsn0iekZ8O1ewbvqIYy2J5Qs4gEyYQ4Cu4gObkTDE1CYWm600u2Df7lYET1LiEqQQLhtOIyacEll8FSkc4Uot0Br0b5FQV9hTk18aUk0XI3bUtA4VzSzHaXzkPugjddM+owKvPnM2Xu
16lC/tiKtjzt+/RNgU33gyiyUltTkU2VfKi+CcAg44tL6EwHzqxnKh5bcsyi7WIZZokmt+xxx/HQHSGUjcnupQYD+psDdD6T0b5ERcEIQynd53E23YBsyTzxqZkzrJORJ5p2eSryDC1dh/apbBv8czuzIisA503W
slTlofmagL0W51zZddHfreqnj9y72nMxnu8U6OFMwyZA0bnIbpkrqbLwIzvSndEmc9JE6YXNpqkFmoMojnnR/NH4aACUYCmZBCSruJbAq1zVMhLab3KG1SBbUgm8p3Dm5bVyplyENml+cYucPHLyyMkjJ4+jXCj1
3kw7e3EZJmT8dd5+vg4Lkj+PoOi1Nm6s6WP+Cn021votDmNxzMSIP3+7vDhU3MWbWpMm5whrDuIHTQmAkhUDI2X8H7NowW6o0XjW/5qTuKBvXEN7wU64D3ou1bXDRctQYIZmK+0eXpAwEt7B1U4C9IVrAWUdfGUi
qEKbvgIoUi4uFp0r0j8CQzIoohsU5gPmZdHrwiSsL7CBJUn730DKKk22cKC7LtTExAk8lcs48omEpDWGCXkUQ0A1UP4MSfbG+mA690dTDqysRa/6k7OZR64dTMx6qCuXofsWHEQqvYhl14Xuo3jOU3VQQ3khrjP8
EoJOeDeWgVsMwhpFZEZiZ6VQW7jhGVWOK92LZjr1AsHUjw7/cZZ55eKuRvVC6dgfbiXVlqUHeu2zG7WfEPLCLyEkiUqBIixrBuvI5k+Fh0e0nyRgj58DxzG042riqVLfCr/h/Z9EItAGWGyItekVIBBiYha7gISH
PVSCdO0gVXPeFVYDcQG1C+oIbhfuxwU4LrzzC+fjQngEZViLEw0ELo/5IkiM3UJZuKH97CUZkN96cfyVxXylZjPiQLnRQn2WefMAei5MTeqPe3xpINOJeoUdMtWSQAnmwbJh3NUjRWZj1I8IGp14mknOoCYD8DSO
3+kMtETtsCbz6ZkXoihjiBU0HI4yy6sGdXUGlc09Zmg71Ypc0mMVsSYQQVj2KYKG9QMioxg3c+wdXIxalC8ViMNwkoMiXwrBvbqCRRIFEcqnQUvciKcbUOvZE5DWHtcOmJdzkPQrEFFrCbEMLYz/7W4JAW9vRXRv
4gM1MFcZm1hm4nMeb0jvwdDpQGHcJmdU4i+rA6wJJQR7LqDlvJn2ET9TERZIRy372ZKvIKlYCQ33O0e987W3Gj75SvxMFJQx/oK72MbhSXZ5ht9yPKyyfkW+2HXYHi75PdI3UZBVmhPdnQ6VhelVWs3LrLOeWaNs
K1+eO92Vd82i3KE5egi+i49ufhV2/Mun4BrJqBfvYOjHcCAp3ELVbHkAriod88omyx7+bW/HhfcoPKO9hHQ8CX7/ARCmE8wOLqR+eNALD/5nasuM4O28tZtNQwFV8BfT+IjWQYoZ+GWwfwSdmnq9MiKCgGiEGe8m
yRilcRWc2L5ucxH14qKcna8lOh25nxqjuRoG5YekG2vIdrkoG99bmrH4O9csOJS+rHDQ1zpoHsuwnUXf+cy2Cwstlv3ZieLPF9+05A6KpiMdYhE1TbfNQkdjaQlewXDoILklNneRvy7QagMSsLIaOUXwLOOWzRvn
lrNOAfXTuN7DNM5Yg2DvjZCcBQDfdberMEpjvIJFcxBHKoGadT7nOEKZu3Qo3rzJyxMpZ5uNAw/UA+W3B124AYxGvcXroi90wqT3nd1cMrEtOzyQ0lGcp8sMSXmF9XxQqKpfkssdcqKEzmWiUD8BoYzxRCszzSQ4
W2br28L7d1Zs6Xnbjnqe4XaJBErzZENtJFyLSYbJGlwxgV1rRGBpYU1LiNRWiUXFLvn4qsmyaCpyUByMquBl8tHNZ3NQLhGGrmWn+JYVK+hgLNcB/5LKIi4z5ETuSHdM/umTRgfPrkklUIr7KuywuuK/pVU013Js
0x3dGOocop25sqluqHOMRojkxW7E+2IFbdYhSxDZUlGPZ+VBLaPTaa/3FtpZOmuDcmiKqPFOLWcRxS7+ylLLM9Hir9LvHXVtV5lQ9dnyqj12UaHmSpFRVACW74dfTkknHSNnk/5gOma8suOBXEfShx74+mXVlDmi
3KCsazUWdCKlcfNo1ZLh8VKeajMWAG9Pw9W5pKVQSxIfm+TbmzmxsDqk4Jw3/mqKn7597pstp0xapAJLKZtIOuUTjss3yRYbVrrmrYRfJDkE8J7cD/2TH2rWpLUJc+B43k0GYW14i6OxCSFKSuo5hvInDvUlkBij
VhQdYmkLHKFZuO6YzXsrtAa4FVL1MMeonL/PnaKshGe+c+ypZXjysXgCOeVfIbH7gclYwQWixr70fiamZMiE1S9n6WND1Hg7IFxakIMY461/HjK2rg4GVyf5wtuagWBjS47XZA/vosdlPw/jYJ27gwJWiAUjLtQu
IezA+XK6U3Tr5IB+QtH9eSrJfECdeZX2tQpLmSqTrXzyxlIIAg3jqF8OUWaJkhH5NIG9OLI3Kkrlq06Pxq6OjmoqdiQaLf2xxH7YZUj/weSeRIRS6X0InG83wClY7esIRIomLKVrydr/XFKXVfX7grDPn4NdbqS4
fPmmrTkl/5m5SSf2bGPSajDHLybQeIysVgtZ16qJ7hdVURK6f/bqUcfJRBZfPB5kip3Mj7mTlYZDi+NJ6UuUnMpOH1Bsc3OFVXmGzg4Uo2LBPQ6ayGkIJs9f6CxVIQTyFk5fVNb2TrmFfbAp4LWhxJ9349g2mhR/
x7Zep5D+iVEg8zBmwgsSPpz+hr8UfUjm+0jkg2pi+Du9lz63s+jU3LQF4hV7/7uvG9DJFpMRR3JgIO51G/QZ3Fw9iACZkQOm2maSM6EF0KxivPB9Ffa0Mr9xZBkhIwbVDBBc8GKum9qodDIocnmUWkj/NBcE+0xq
4vk5T9xCSUhJ0L5DHwo7qliHUlE9GcNiZ1Ndl06xXpX12KxlPpWakTGU1QLtjXURib8rxxqdYz1tkoqDtYWF7eN5buCSfAruG+fhdAM0ZLnXSbhc0VG8eY5vkaRYW597BSGC5WnKVsDIaHagLZnRHhv5i+2fZ+sW
fxXVjXL0zlvnt+UMZPAPb7ae8MapBHE+ceKDVkJxTbe1QhAKiVdPLPnH76R2HWHsba1fURq0i8qdTRemWwHrEAXGWk9TN6fDDqeNRQBIcZykI/BLQzJ+HdabEmXF5I66axgutv7fkywaHmbJS/BjSGWbgg7Wcrvz
XgA6hIFLlUbTD2Maux0Y1QkdVOmN7OOV5TkzDbZVmz0uRad8lr/fA1PNc041ei1amKN4HtkuPBuVs1hRrH2V8tjQ6YdcTKnmJaH6U2rtfNcMFDlbr/XmzTb8Nr38K3hBgUqSjFJoyXQyu10fMLRGC3TJWC2kWWyx
7XVM/HLDoos7XXMMV3jFmuPQMqFdsSATvVJtXutqG6P3dP8aba6se3m/3KHknI2bnZTniT9W6e8pZt1ticd3G76TWncJFHtZllkXRW56utvsy1L71pmzO7u7aiqyKiViQDU2sbKcQa+uNL+1ITZGCuTSfo4FpieZ
7ZxLBuoGSzStVmNDFdJpXG/nOr7DWjsrtqbnsnVPby2l23BTJwaJzSqEbxtWmsd1X4kN6OTnktrHxZvLhntG/4NMly03jwwfnTIXsz91pNElgMP47BOEzXNqYoHk2wrw2nMVNIXvBGCb267zEwtSq627XAysRVtr
iTkhpT9c+eSydXLKHMtb/7jn5WNeQ99qq9pm1fx6fDbdHsvrsoQtj/AFb9iyA6BxqWQ1uvJDVMfFk/gLaAUJp1rLVvB22wqI6fHKyJaa0E0lRcJLYequsU/ElEVNci1N4zTLVI66So51SmJhz5tz39Owfy0Mjq4F
zfNr68AKLif1CLZ5Q15e3X6Od765yJ/By0n6nNuuTQtf7Gd4GaZ4vl5vXv6oCp93MceR5/H0MzcJbedoidfsAmFxL11Zy1yZYhbvpZrBSV7e4myeLcN01HllJAfagg54pqJHdu5xGBwuk/JHD33817nlaUWHgwZG
TAnyqkhIwgkuiQw8l7wSvMUlqIaF7zfN8P7+FT/7nlOCVSIzvtKUdJ/1ZJoXN8kI6mNzpgyDn4w6bgo9UavL0kKCMcZL0YUmbQfFQk2dd2plYx5DfUvcNIKHRElsVTcOZ7dBUi3z1e4D0IewijySfeom/Gph14xH
kMLS24/w5gFbWfZjxxQr6xE5D6JlVMp2X8H3iDElgKJE8ieN8ZQ2x4ee+IFNcuF123A00hY5xYjrX5AS9sk/RURABJhDqygMHh7dCXzMMbfBGYE8qJNqCp7qw32HY5UNfu8StVu7aA53DjB/3k9sl2T7ETaUgigO
HlM/+rKymb6AR7C/B0mxWsXapWKADazaeqGdg3wJbSCNJr8YCBLMnKE2+/GeQ21IllxvVUdpWpVr+V/PRLZ3IJGBHLRmPKnyIGxu6E2Pp9b+ZrHKuXVbHU8BICdhUPsMhuWcSLoHTbkiLeV3Tr7WMQjUsD+sjdk7
yH9MZNzIVYBL1IeVrX8OFpgHNLUmgk02cMeSMubL4KH9uwSsMsbJYG1uF8TaDzwapIG28bCh/p7x/3/ZdJSRY5iRKfXny7D65exOZHtywA2Z20IZO33PTfU46NJF0Q+bOU1KJ7JqUG4e/NhvoY9Id9+dNjg2o1el
OrUhCnKfLi8TDACx2kL/Hmzwmqf9IbIag5WjNSwYiAY2FsJpDm1EOtFwYPdwBwoiookLyh67+Hh9hMGCgWvHcZav5GASFbd4sfDFJMIIJJBJoEgF1c6SsTR6NyuRSodUFO6+IJLvE5V6dWhJVY89AcfPSiPV6aeg
ke+0weD9jG5puSUrGiWrGaWszJJx3Np+5DA+PjDjWA0LAKnbzDdwjLkwU1DAQf8Mg2rOOFmCTzq4bP90Pm7bI214+6JG1XKHL1EeVezKqi/hiHQEQpi1SZkpybUprX16peOiuVzrlK1Vg4HKzuVgw8LLa3cptOyq
CJ9K3rNSW6rKVsV0veetzMPkjcj6vXr02g93GkxLJ7vQBgq/LTvTCsRCX9k4IcZj+OXcZbcFub82V7vpeuchb3RMkSGnDbVY/tkyyCbhhrp4XTEFTkr/6Fv/5W8z23NbxjrdD2m1BA+dktqoBiN/ktzz4IAvGTMO
8wjPsAdXrnJ+l2RHX/1eJMVUes+fQKGcKuykpEC6TXW2J2ywzgRU3+rG9ENHgpOsth3fJT496HFnCU8NWzh/aIssYsyqJAFRVqHtYuh/qES+U6mjDkLwan3pTvkpzel5CtY/G354xzpvr53itJIM9dSmXG3VhKGQ
85hKJGpJpyzZvyulh5H+syCXDRvBp7sR11h3D0mGpHl0o//QbYpVEMeOx6315eRmbiPxIZhyr1rL7kKusR9WSRzHPKMReLPDxsoObSVTO/SSxNSfBTd/Uvp11moqGr3P/QbdASv3m13tsGzhj9MslAJ0RlKSTSAU
0Hl5vBCQFSMfaMHPMBF+Ky7gXFetzhRY/Jha1xEUxQrRE8yIi55OY0BchSS5wQ+Eo96UFjxG0CgnunInsZbslM2JzvRH/4bsFHpp2rHMdr37t2HqlrJqtJqecYVwFW2qiGbaPzspPND82XUnGvprdVf889dt+1f6
n2W6FOa2eg+OVwZLE5QabZVPUaHJjl/5BMlVkKa3IzqiVQy9zMBEVq2Qeerh73XNK1NEwpTZLbWpGSzlpExSMl1NReakSsLaM84ikpxW7/ZF7M2bkyRQ6TwBc6lVVl6gppUxISrKBYpV99CQReo5LYbypE9oVi1I
o2MyTYaw3SthSXTboPuR/uR1J9Wi5G5AxcjWj+UErPHa3VhtOD6PPNgeXUoFdxJrSYIh3+7ATpka+2pDObJeq33ZAKfqPdseNVKTVAeY8MFAILXxidDbZdqqDOlSIiUZwR+OBpskfsZOLvHXK0WvqJMESV0r84er
Ky0+f3rJBpXWalBH9Z0uItXQkH3JDgcXRWthmkkCY2430QBhhwBz3GwNzBL8taQL6qJVSbh2hF8vWO0lLl0uhgFlIAXidLqyW3qDMWk8xCulPvp/8gZBMnyvhtu9akQp2zhMBeLQXPEngowBT0jspV5B5VJEKOxc
QlvC5lt1vYTVLim7Ng+38Ssb06vgD5aso6frGGw6Xra4lDI1jEvP4h9lRLCvCxvvq5ubH2KB5bJRnlR1l3zaQbftsWDaqIbRO582xVA80TZlYkOOCeJHL0x/CzwRqVlz/ORObtpuzklcvRFkTKuhTcN2O8s8b0hE
z1kGWp7/ghqs4xiGp8rnBiCpxjQQnpNeP0+sfWOr4kb5o215KJ8wu34CeD9/LsdNgdcGmyyt6ujdIJJFcPQq6HYlpLza2HedN8EwqyDmMwIDS1trgvgr4XwDQ07KFUkjNaEXstFQnV0s48qKVBTcTO0d5+YG5+Ya
GVNKBVpwrh+NP8dugBNqCTq3/e+IU1drltFedRWlp+8Bw8Cv9Cc7k3w6exHkr3458F84D+KSvhxYilsAjtaWoR+ejHm3DWnmM7cHnBS83cbJkKRoyY6SqUe7jAZZu+rzOhakEABo2tuzOpPhYCn2AJKHRkHsaqQ3
9fjzmJnu1LQSGhUnSyVGV9UvtKzda/PdwagSB0OVZ0wlz0UU/psqyeCqpEylsKat1ip7GY28ece8Tvd9o1X1Uk7clAn+9153J6M+b5w0uMFqFXZiAeWPrxtUAIVcTztQA8UHOWGjaEat8mmFzetkEHpH9fp6rLMp
ZU02F3xtm7FWL9/qbif58MHE4DBJi2fYQJ+2bdSbx2HigIW+4FQO4+eo9aBnNtm0lCYPz+Ub7bx2CmKBtUTd5efIDhOFMHJZNibT4CrHPP2uOGlE1WrOOx3og5fN1LJsFKsZsFPX5FxjkdlLagNBzDvTgeOlGD7O
JI0dmvZN7kZE/Y0fISgbghhnF78/SnzZ6lhpv4JKsnTVHgkh/z29TKbhItLLyvXzIFyKVOsm/vs9ilWKJzI6FCDfhG2H0ZzV9pqrrEOzz6g1nrNRJQ8Hpw0ke58o9lV7enU0EapRBik1G9nW2V0iXH6RWPtB1nCJ
zD3WAh/zMXfCqMPqXLcF7hxvKEB48RQhk5ISmE0zqc4TbnkCfY793d4aIhwAlEXhlHCQO/7J9aZq/7CnbiLVUWvieBKqJJIr6c9K9BVQipqJ5LKT40+BDG0Ug/kpAsYYPgIi/cHSOAfS0TCFjA/PRsAvNLCjqpo9
oN4uYnbKEOblMveJizvIjfSTlVmJnSAT+ynKyZB5Au6JcxKjeE3xSVbffWP4giSQxHh/iu2oq2QY5vf1NUwniZ/dmRm5JVBYuVx+6oT6n0bxPxItIK3tSQxbcP1jmPzC8kezQuBsrHyQ09ZGl2g+OYP/MLX/sSiQ
iFgfZIL0+Z+MCEDKkJoZV5deIcaxfQHnDRsboHQvZSfKubtI2NMenWM1nAdTxnTtIhTSQC3ihxi9jkeexEaI+z5Sc5JMT5PrZvrzMhNeYQiCi+7Weq4lUO/YOfvHvNV/RKlJGwDFWxbkmfDAYjUSk5BXZouMX8hm
LlQ0pAsbryunz+R8C5pAmwCNdiN1+VoAQxPeLuYC/7oIXes8XgutyMlGw4dbxsuSx6X6GNuZFkdQciLhSPrIBrBI9UlaF4R9hH3EuYO3IxPY/OOEjsidfyYWiF7lX4/E+j7NVyZGhEvZwSnduBuDymuwm7/imCG4
4SxCUWDKpmJMNqTEqogVAI1XgF3Hms21mxRPkzK3HWIDjTgJeUgBkWTxrWQnGkZeUuaDxJeD2s53HPehLs2U+npPYo4dIaYEbECUpEK0DDoxil4ZcTcHWXQvGceZ03uXpY5gH6KHDxjAhcQC4cJoCj+4Hgcu4HHy
61rGzPO32So8KZR3fKeOhlDMiU2JUfcMV4nFJo7+FI6TsGIxHI3+oPwrVvMcuqvFZL6i+9W9NJ9pbQClbjwlN5uzsjC+ulHo6qi/X7JuLFpGfMAPkFx8UOiYVXFEJl83QMGzhFGxFYMK3G7Um/bFIDHzJyEun+Ye
DX5hYNnOeiHDD1xphMMVAfnkcRzap8aHJfgV+ZqndGp8jR+G1N/eLjfBiQuQBsmVPS6q5MMH7yk1+NyRI0zAo7c7Rk+ZysrctN1Pt6kWEBF+KyBD+szPCMXZQvbsQAqNhGf/Plb+Vld92GWTDmhIuuOnxY1BW/T8
r/b3H0w3dXz/ZHzKhsDRybvcgca8852RvSM/xd+3KHBqfbgD3wccFBciOSphLWICSM3R+yHuuL0AXqM651em5gSTI45DkHFDzdANo+AAHGZFIuKV3yRcbZ75C3mVuGReVIvmHztJEdgkDffHM8zuZCbt1guCnma6
l3SGHHcg3xXj8ma/mA2/OoLdfM9x1J6PT1gGe08MoEbkGULbG/HRFQhvCu+pEBTBgfbBZu1HPmJaAG9v51ejUTo5jmMphNqgLTCpTA87g00UXboc4B8E6+B1X2ydCJ56jyE675sP10gl9NZQCfRNwTmKhOy1RqpK
NE5x4Fy+JU3T95L2DJGct6XPXAzoKKTM/5VF4FIQ1H/dyCE00mfHvFMXUV0v1hikwDwFuxhEQnTmWjJVshqvbS1jEdfeTK5U+bD7SRlqOtDV23+lp+GirbsSE8eQOdeEOMcOyrkbAip0rKo2g7Tc8o6G/yyakVvC
gi63CMTmxery1EWf9WGGJ9hcJHWDmGaDCvpSmQBh11gI2CwOsZV6EEbgTmKB6qb7KZDQqz103sP28FjjwNhoXDDgoiwNYuK3BITNDhWldIkTF76SyJCfpWwyzLxprK5CZB7X4GpY1SQqAtmweSwULhdYal3Vq6WO
Mwv04vGatDrG2qccxkOG/+avBM7+haI0cpt153LdNag/LITilnQyhCGE0ZeiiUt7pc/NiH/D4KAtRA6UVuW/zNPI6VmE0Ecn4JUQzlxdtQfYYf+dOfGDKdqcRgjrejE7FoArclHUje+lq5MdyusJmj69HjUQ2m0I
fqxohq8gnY5or8rec+rOpMt6qFqKGxTcOWj+2fmm1oVMA1QOq0u0Sat98w/mobaKNwIs4Aq6e/1XLBtCZDvo6QqZJMWOBh1q5+kiCvpCV+YaLurqAKSQW2WxZCMNimEIifT9uhwEFqwlrAtmH3TnQsV4scAlOkjr
htHHSYYZsmtEURIDgsYZNObVXLqHbqJCzJuV/LnHkpfeU/lRmzJW7bOA9GMK+HTMZXFMQvQNFlnpBRZyqYz1JL65sa+wCCLZCDUNKyyeDi+SpQ0MJsoYCEUWMlcAC04XCqvCSBvRUCCP2SLw4sodgrOxuioOEYoG
BZGzP+xs0KJzatuIXop1xCmEyKlqLi0jOB25iRLUbdfa0inR0J4Bb6SUIQlXqKIWbOo9fYIRuMZpHoODplseBAbpGVa0COv31/E/71F/BTRuPJhyY9Fk9NiV2icwEKVnrcj7HmHaiUIhluzlTC5FYWL+1TQUoWWZ
u6GQlcsi3ikh1jE/zLa3IXVhtkjNtGdcka2AKjgaXhx7Sl3W+ZRzkGNvHndebdZrpAPOwu/RvKEIS2sRbJXlBVtrklQQ83SSLMCJxtIXitqFxWiqqV8dPrYmK+Pc9m/6hnxsT1AsCFXsWtUWtPi0nZpSHFbutlcT
RkhqJAZqovve5zDH/Eqz6wy/pgFlvsM2uR08FgSxWKVSSr/RHdgO12f6cxvudX2UA1jI6MtwDq7eJDKkvxCRu14ejr1KJdKNBlJO9U0SJpc1f0AMM89nrnh9r5zjFLqNFoSwR3MYXDevHdrmku4rGBgcizT2ojCD
Q4qW/jVO8pCREZa0qplMlvIBH4HJPNJeanRQ6ZBzJ24ZNdVYv6Ek6Cy4oubFLURnyomnNUQKKspFj226leozwEER64QPpCVEbuGaQwU7pcyHYl64p0DiNNBn/IqUxkNxaJlc5NJV/DAO21g3iYP523avIYiTWmri
U9zgn9gPm56iMjkNH4hM6F9g1ZhKIyDSA1LbqE2jHfSaA0+0ZvgXAvBHSESIW6Ccrih8OHmcyAwyNT6uIGUzbzrk+xt+DiIeHoXtYrxnu72Qlrngm21BJzaQmsh2MkbsHh1MmugRKe/XxIkz/+5jPcw4wm2Hc1Gy
bkc+mFbqvNGiDSwcaOfp1Sgtb8rezxXBC66atslKQ5NwQQwsyUeDHGI5cEocE+sTP6e95U8K3EPtIXiNkHwoHqCtDBcAQ8GFZKQSLdVhYxRSQEnxYMhi7qtGC8EHycRLOlDlezODUad8rFexTIBBGvMldhnmbIs0
iHXMnSzNzvTVSL7mQ3rULsfraHhXB3IX0EL8v7MMAPKPwT2uo6pc3ZVPV1f0+tlbA2g0IBYH/MnnGKMzEMwjskBmImpMV9tQrpk1pu17oKiCFDqv+avZDTfaj3m7x69FpAEyRZcfR2W2vND/dlt8/32wb8ywrHfm
xQ7A1U/Wi9x4gHnk+JNwAzogUliQgRGTXsqDOrE3DslTyj7rdCqFeix5CpDIQMp++rHRrxFpocspVVf/DuvtDbPpe+uqFBbqC3lW4+GmoELkLcAiABBtQeZOdECPsQxkdu0CmtJiXTgCp88XQWgGYS43FEwRFrLp
nMZLHC45fa1a9I11er54SedClw91KoExefsZMantAqxp9NpSDsmH5RJLFxf4BXOY3v0ze2ubZBHgp/XSi8X6fxQo5U1KtvrR8HR4JqvfFGoVag6WrVnGVUvARmYbZLV6FPS1NxCrvJwQDk+fqo7IxRlUYIjGyCcF
oPR9JsszsZvgO2SHjF9RMSw4k6qbNGOZBr8zzeBea4JDAqaVEkMPlmmCNZEr52/ElY3sD8tjnOH/hxFBZXcDoYdURbNpTL7Ywf9+LkpZ5wnjAr96pzxWxwrZXm1qQwoIZuLxNwVL8UerhAuGqH+LR8kZ7MioSxEV
0Cqwa2IrHB8s08JKY+ZLZpttWaVU53eZT5v1rQ3Vs755xH6DI2qUPF58LKueU3l+BhBF1+0eKug9PdlWLfN/foppWMCEGEttiznqJdHUM/LvA9CpvwVPMU/gUbIqOs6x4TM0pDhUJL4/4UgHLO/2rW3UJSgkAWC2
o9Biy81YxcB1fhT/u8AJ6MMAJqORxkUb/vJQfS8I3cHG0EQ/lZhtIxcHLPlmCT8QUWNZtDRgMAWls9tTdibp7TQdLwtnMbTx54nsSjaMtolZEMzj9QAK8Ty4x8g4VYYL4g4Sxcw0kp6iMxUmZeSUiUxFRJxswSs2
K/A68gVnZRJ4nCugp1TXhQELLdM0NoLktZeunKqMkqhhp9xVKUL4ONur1x6Xai671pYd6FZ9a8LS6fbIRks23A3ezultJIMmb5ZZqgMvR4i2/qyG0x6fSl+vZKawbXc97gU11ETDx5qUUU3FYTFzqvDEbqEClBuZ
cXuZupu9Kh7APdwUckNdIj0lDmeBslC53Y1g04MnqtxwlgmRRZ+8EGTM20x1rCVXIaXrIKM1iNIJtraurHbuj/6cr0of2Blt6CE8uJq/y8kYNBybU4bGmHBHgAAAbHmlki+aFPN8WiXlyFoHBRXJoLoFRoLVgEL9
dNS92CoCgy5pAcpvqFOaFePyWBNzCcaM6XlC6KHlvT5ybjLM/KyccMlSM+FTuWDzH0gZJtYA2sKXnVlVIYhELzoOl5fIEMVwmTxQOKUEOhzPOKLI6QoTGecEiZblbKpDiknRLAhMRaMG9cVLhpN88iKhOhBxYzTE
JR8U/dI0h5Q/Aqys6x9u0H7Gp8wxtzlrAQOhbgI6yexPBXKd6FcRppKzf8vW80gR/MfsE9FkPApA7abJCYW2v6MoELEn1yArV0n1EtTfUfFSDEWT48jucwyl+86pYMNHbbzqJDnn1Wj+7eRf4wVwwa6/v9BbP+I/
Hb4XH7u5gEccozd1DP2oNzcQv/tb5+9xSFGU4mYCxwfR62CgphO/MZilXJ/Y4SYtWqUp6T2G4W14iO2IHibS5lUvw8v7ls2w2yeq9m+BU9mMAqT6aWERzVXgHTLpQPn9AwLYlISpAIFFi0FmX9Ry7qfaxOTVXnaY
X2q91eo43hHkeQGVB8urmW5fkmvlk+A2hoAe7JsfmIbzzK2Zo24zik1jQkrSZ38Nqb5g1FYYl7a9eKQJvxj5Fmq3H8LFIxYbT+HGZMSNqVhQY3ZEUfZO7qT+E2Z0go+XmkpAVSyeE1gMFhsW+kr8LO9BMv3bsNvj
Ku85yIdFgTYAooDtfGMy0qfv6fo1ZWZ2aiSXiWqLaYjswDDEaUlgAqkoAUiiXkwhqYvQE9Iw6VyijvSxFGALcmASSIQSyAIksTxafkZBFJhA41oWFd0rCqjJIVo7mTfBQqxv/3u/T8O9+n9L+18L+PAyWIKzotjK
zfmQQiq6ngl0Fm+5QKXhj2Tn6XDervFBgkiG0d5d7c/On/bm6bCnlDv0OUUN7dw9T+2+YatILO3iyN1lV8bbuIZZMNShNndQISSDnwZ3veKoR0t4S2hkbhXtGR+GziIbVYEof0LNUUVnir3o09Q3u3a0tDcG3njZ
JwJ4JI1y6rQ/o/iEvcLKMNbPUowxghSf58ixAHgGFNNL+Eh1U8aHhJEIJZq6C/NrLI6cABzwGB+gKJufF+jJB7OfTuivCx70EGbAVLOLuCG6GiXooO4/zKWdoFh1orFc0XmQbaYmqdvmg5RBeH99uUC6gxRxOGK/
iUtkoF/IW03T0KexeofEaXk2vbwYNkm3gp7OsukjuJuWqxZNUP8l8PvPog7F3sYvoMC4R0GBa+Mfv58xCzRA3tHSoME76/AuhyRn/MfTH6AX+3P7uVGIik5ByMex7t4gLtlLsV2w0aSycxM+txT8S2IF8yUtSC4k
8gAhWiwhq2zpyyaUzaJwlJ5FtNhxsSSDJjMtXmNFeqlZoGmSmS6vUgjDA/MV351WO52kNShJbhjqY90EJ/SYcHB0+7jmiNj9AHuUIgaEsqoiFSkQgkjKfFzt/tifSHnkZBd++D+tia4aGaNnMzJmakwdDA1mwbgt
xOlsymBOs5kYg4LJgkmDuc2GBVMFE5lNIRZQuje+vUYWvBmHHCVctphMn8Y13gHnRmc1DU45nof9gGcIEAdaJ/ctD4C7YUrfxR0K6PyEXKYrHBDNCckk8uHszMF1PycwLdnCG18Y8YIWd1MAJzL0hDUNVQDl5PX8
moMm7YvWZKaG0R27Do+yk841AhzWfQhv3gLUshRwORyz/dNH/OZ7VlRxQ1BST2LyihFm64I2KLWJITN57SVPFP3mtpZdAa8kZsmT55VkPpD65Gd+AFwcHH0+VgxaTuRxYY4wY06Rwuf6s89Y5IM3L9y9gOEOfaRL
I/hXiIXMHIUWNQc2r3w53pKSj3YiP1hS3dnMCkWKnp8aoxNO7mElA0Vid0MsAAvsaMFW0OQl3P9wE/RJ/w3uXiHb4VrXw1DdtH/WsPVOysEC8dbVZq0uo54LWrAZ6//9yS016XznVeDFm/nDl7wbsCNvxqIDhXrE
AgwKGB5uENVPQdSmJZAi8Qmcho6GBLvd06LVw+9hf117/IwBWcWPzVyAzkaEn6o6JYJ15DHbv85DEM6wIXiT4zyJwjGfHMw9xVX4PA0qhPPmt7MrPzegTrM++KE/9anIt9Z5JrgqD5bDsoPBrW3FsmHDXDjb3uuo
3BJ+tjnY+fDCi9C0p/Ka4OlEdOBLzfL+Jhts7AtiZu/o9i8W3Uauhh9bQkfWvqOHQzMrv7XD8bkh9Ll8vDYmnVpKOrh0dMdwbDZn8pAagy92c5tsIsDSURA5dzcyD4aUDe8hNCj9egifV7lw/HktTCmbfyi2mEp8
RsynUvVOETTQZCexFXSl1zf0hfRLywYLH0KmclGSAuV3N6z1qUEgnU/ZXDrXXFs4IMtsTFRI8Vf1YAc8h5yhk8wyj41tjZUO2s/cF1ZB5fpE73VXVFY27/R4IBViEvdJaHj/Z5uHnionStStq2/NNgFs49C7hV8W
CZjWSTgyZwkOg9TusXOkVqxc29zWVzb8JaXtEW+hcVr0Asr1v/N1SPISHp2+Qpm6tMfK8LK7fmHc8El/pI0GrKx+tLKyphH2ArHyvMNvg3fw+V7XADhbsGts/RVZ5VJgS1wPCoXziPEPGKd3NoR45R0n8KrTru+C
xAuUJwTexds20icYzI/oNTlieZEcfxjJ3LoyktVTJL7DPIAx1/61qCnzS9+GKBezmYx/DSNCjmtdOj7g8zLMEI8sX5tHGTo4Y3eWr2M2/7eSVdqCmX5J1P+j03U344ixx/2nE2lcRiWCgIG3TnnV/4upr3F8Dbx0
8q1Uri7pVYcZJrPBjWXzFZLc98dDVZBfj9TzJzrHV/LcDi3fiImAFqyoF9mezMeXYF7HFivx8yb1Mapop71nbBitqWcuMLR8qbITda518o9QNtZMbAm0o6FkRCRVB3zzFLFwLHptV5C4+AO+9RpJZ5AfpGs2ji51
MCo7hGMvoeAQr7ts2gvaZQzCKfWuxF3sFart/kPf5lfgo9snqcrFpwibiqp9//B/g8Dbp29HKiEnaD1uNqwsGvUHqWnKYZApxLhHX77V1D3NPmuif0v5WJn7io/DsMBPdWqUIE/VME9LhjFruncikOhOI8zpTlIY
JFWLiWlcHjPhNV3n08fskzoPtYIdgJ5pSUY53SacHI1K3lXXm8Pn6yjmpAYXd6OH8Lq1RKPK+blTWKMxWSlrb4JkGx+2GqZpkkp6AgWsT63/BnuFQ4z6knrjbTb7GVPiqcjdPOyhYjdr4OB24lfVnBx2JO7cLkU2
jUbgdcYV4hlYllyYZmPvYjqwxBtGJdSvMCN4z+wx9Fy0TxH/e05TTqCUe6kZlpFvshGeP2BGPRq4ZCx9WM0a2coGHrmdeGwgEyPEbO6bR0dnwX0bJ9sldDJBAovtg9vAo03AT86FDRFjZs1fxnZWxdwknKfwnSJ4
CXQCI/GsKZOq6kHsauWJr7SlWOr0fbjisT+jHjQyb5DMNhs9pe9ytDs7X+vAegnfTDlqsBA1TsAKpBJaGAWGylRvFGAhMV0YS65gScyeTHwTw/XmgjokSx6wsxwKdNGBfpE5o/mYZLzpypFP6MDMy+S3Z77SLzZV
POKXnQmlMLCz6QTpkyc7KJ2jtjwIqM83Gv6h5gleSQ9SiCdWeS0Zpkp5u4Ea6tJi4ZRQChbcIB+C2LQt0mv1jKQZ7R+DwgXSPUQ/RdJmaCE7hNTeKSnfn0pBqTKdg6LW3xtE8/+kXDeKC+l/K6w0fjIa/v5Azz4R
eWBI60jhZjD0/1M/NivCqw1wKw28VjJxE9kqLcjobfp69iRbtb/4HhThkrIsg104wNkznlk73GQAL44BTKlxN0Q2gpdAnxjJLrpowpj5PwLmoi3Q/0iR4UJroqj8q9x1JeUAvxTmSB7bGx4iQAg4JE561IqE/kCF
5qOMop46kh6EXxxovT1A0szZKxhK/XmpKzi33p34mq6QQdY1XH1KulsVw5vGmbLFrDtlTv0A6Oe0GVoeLIWwq5ehA31rq1fbRdu82JtI+HdJaCrNovuoE/ZhLBH/eNGo+yhKjNFR+TYIuOXUmNUVKF0j2Jm/i249
Wkle5afV0qstzDS8t03rVmLDMp4MTaOE2C8vanp6CoUdOp5YJm4h7zu7aOSzTqBptOIC1E6kSOvW677qfgzC7EYJbHL3mfFyW+DzWHRND7Dz732WtL0RjcCx8yuVVZ6UR1lLuULT7yFQBee0cqsSfl9pAGj9Lsgl
bgd8GZTO3IK8IaKPUwEY3/4d4KJgebDlw+rBO7DwA9NxCrJnLZV+X9nDlmTvlZihx3QsY3F1Ut+6IMtElquXtrNfRZP2a9CU+O75dNrkTMl18Zjl65i8FWWkLgn8OfplQGFneCCukRVXnCw4L9Gg9n3k51WChYY7
1frPvwoe5F+U4U18rA94+IeDYd82bul42c7q6D/t6E/uyvm3BuOiBUq4d9tFILlbD3x3Z5rcDk9VbgXM4IZgIaCk/A8ru2r/fkrpsBezXEiCMt0lEc2JZpjmxvRmd3jeV/ok2rnnDXCzhSQ7ZFXf0zTsKvWZjb64
lKZaeMflatp2uwZPgjtULJTHzxzI9g+NUB2JruCHEO0pHaVK8qexGtebW47M92eMayXVNeiKj4BXozBvnIjLmVr65l2YYHZSg05DbV4VTRbKQfunJEzKO87aAwdPI1SeDhJ3hD39BVQT9d726Sbtq6g0jw+6MN4e
mk8y4Zj/Z8zvQIxGzf2hFNYAQs0SkSiVwo6nVBgKDqgBmraJhLSWSIc9HsH4QdKfQjdINAekvBVK5wm1SQqbXYiSo4NX/mh63IImyiRDYFCmf5JnLsHFXYlnIMNSB+uMBzSnQk2VQRzqVcw9EWi4w7XnBmPodsjE
Rro3DeEo32cTMiqZ+ajcvwBLhc2GgFEZR7NB4Jf0LbolwbT9CUCToGays0eieVLzbJrcX1lQyiu8sACrHaXk1kXK+IFOdKikM33XSlp41jtzMOQBReGQt9elQXvLjyFyxAAH8/4Zy1S/BrktIHKUDan2H+bllo/8
acaE9mG0H5UbO8HzcaIP1wM3p5+hAIt35otcYVq2+tKjDbP2B+KeibpOntYW3ZnJdX94PFIRSTM9PIeZJMGTeg6k5Tv3IyNEp3KfjBFKaYaVh8fR7njXhNDPYzqFOinEQ9Xk9yhc6pPxVcEFx1o/ot4vq+gAzYZh
cDOj3lOe+CLQdm84N6pYkYOpcCsg2cTfFDw1irxhslIk+yTzEMa47Ti8EnTQkfK0Lt600bpMyBMsqvIRqUN5lxhxSGZzEieUgak+8yzzp1TLKuynB4XnZ2rKj65931HcICDxU9d3POQfrJeh6lxHUGQ2NFa5uoFg
U21h+e60KoshGXBHEZ2pc80MW7cs4wu6n4WaQb9B6XenTEjvpwykIoVqZrFBQLqBRefo53dXHWY+FIeFbtUw4bkreUaGSy/X2stBIEDeqr6saFdMkheZEcoNj9Kf5P0VaflevX4Dg9KW8VwzJZI6IWIyMAAcGjVY
lrG+dKDoWxkXVrjk2KyxeoISpLWvYU1V4nGCND8VU5FSMdYvwoCMZWsrrEsIOSqnfFD8uhORVNcZqjDFiDTyeDhrnAZ+V/G89PL6Kx4fRrIpTn9t9Q0xeVOWD4bzh4H2trI7hlgCTvJHKTBkRxc8h2wDnpHrgbYW
2U0S1nNfLi1SGDWLklR5UYRqwJ45jvBRidNthDAa2Ze5j7HMAz2qk+ZUGaVSS3bjQ4C6yGxYUZWroTcc4703SMEyJb8OFBigd4zc+ueGxHwyidA1RjLNMPgdD1RpwdCG2bglEdONo9WjeGHeUKNhuGMCbLKzk78l
eZLLLLo71ZXQZecMuTYbCSpGZ5k1lx8nRF7spiak4Ci9Of3nL5S7Lb79sRDzJ3aGxiuAz9u1CsG+b09M6iDXlzZNPZCLrg6e7jOhfaZjn7Hs7tCWlkjNJaNypc97Twv0sONiHWUulDaPtzjPFGdo+zHO8TUbOIaV
VzGr+Nqa/SvOkE4POHMHL/R6Q04phFYzZCI46TOTrpSG+2cTi1bJ530UqjMmng9vzEOmY6gvDBhACNRFErGuTsmgpVFmAFERt/edvaEnbwHho1zORDs01E6V8NHm5tCpL/VTbLwqDUpk2Msq7w2wgAndJNp9ffVY
srs+/5VRopWIrOCDFWY5FHJhU6qnrcyXcmC606XFFtX7ulmhx1MJzdw3khJqv5vX8OuMvZ/f7Hv8Eti0ZBN15DzRIiR7txgdcKr3AHMaU/Od1NTILOnHs5bOFQ61a6klYf9ZJD1zBxEdKj5MWwthd9XAwdhdXo4K
rGQ7C7x04RXjPv57b7qQkpVq3yEOoimkOMLzkhh5us4Od78INl13bZX/FT7wL4py+KUtZxy7s16AQjxRfo3x4hGHK6KqQvLq/enmRhfoy6Xvx3aJwZQxvYqifLVKl6bRue9P8oirYTruz2U5o0fas4hT4NHgtdhB
yABGSV7Pjb6TspybHi8aiKpGiL/1dYeOgd+b44KIbwv7gAiCRcRz/++aMQEZd+JveWW+ggjCOGSJTMACsJwdrj/0kNhzXhQ6EcXlb9ruSu7A4LNEMz+vJfU+XWqCH9NGjOQf04j4A/zgTBmHQYTMTX7hBrwrvkhE
GwtfHIAaatZH+A8tgG/vII/6wmhryFyvxL5X6z1iuytr3SEAKoDtXf7Hdf4vbooXt6I5faF3A0Yx1ahAf+Y4b1wL2o/cSeBD/o+HcSkfSRBDTCHd8LWzqLulz+RSyfcqRxxiarK3ibjQV03aortVyw8tOF2Sitxl
u6V5yDX+B5yrVGGmQ+6o7o+m1g3DaDzGsJJFOiNQh/6YLEuSJvtUfN4HhAgmfQMenjIFHWw8xvphUzwZyep9YbEgbe7wWMLKMkMtoekFkScwWH9MvlMRylTSuIPaiwVkIMLlVI+0HeTZowpYz3Qrv6btuwPJoFxE
+2VPiJi8eJp5h7pVGln265ihI/ZR7hyDCism0CSv/SWC4ucGHXU8PE1UP9+wbdH2Yl+SmgFiJdo8fm2QEzK5wg8KHYps+ZEuIGsQ9pnUtnIW+YV9C/FRIxhIe5JTk+SkWiKn1FmQHmcVy8KL9WqpMy4mwVAeVTWs
XMM6XzhlkYz8QQX+5N5LowO2K3a6utQ70YPbV6e6w5+LcMncamzrVLf7kuxhp1pDzwMSgZVEa1ZswYliWaRMyZrIJaOxKXphLgR7QDyFVsM4PiO5CvV1JQJdfBcNz2fLpd79lDJLc0x9ONL/j8aSqtOby66MgiM9
sWSNfXnjAA7VT0PSE0wvH4UfAtohYXXAyjGshwQUV27U/7ywTb9R7OJQEChXAn77HacF4ex6ylUpsE+hSugd9GAvyH7pbsc3l0bmDk8OlqjNqXUuE0xyp/ZvQtBpQ72wIa7kmRDGHwALYN5zRhsbPdqctazGG40l
ISksqTKDFeGcJdI4pZkuYBrB6wKNYYoKNmbzocxyghE2GR6Ma1vQSO5xfDsFZ/A6kRSme9RjU5rJ+nG4S/PSg88H4zKFqkA6BPgB3ihg6VufOwxYQSCMjrnzsn1nIQ5KaQUHF5UbwuAhQ1G+slSlbluNfGzcw12K
GjLuvyJ1KfLHxjUskPmPpfkxbjBGoPMRwwUp+iB/IhSa4DRt1LviZ2Gkg53xv1CLhjPqz9NZDKPMyPXA0koIpRMzCYekxsmrKopVqW8jYzBLJGT/ULnSc4oTX1kWgWA50e7loxFL/t+DkHZVSRk5uVA/nkzr/97e
NwE0Jrais7iWN3dNAIVaIXoKxOIfFQlMDhR5C3HBGVHNCRYwdqvj5eq/7euCWPmPocJTLm1BYwO1es7CeHCS81+8OEQ5rOWrRx/rpyUExHdHGbcoNsZthrDwVMLJMOZXbRIjBoPEyU7ZUsm8O6SgNqE8+XySQCvS
9gg26zyMkMlSRdIIz90R8L6MmTPsuPvQOb3T8CtdHraAJphLC5c1pExGgC2F1OCuXd+iHg02XdmiHAJrCD03WbuI3By+PWBhiqJH4IATXtf0ZX3LszesuYg3UwBUqGDDbSxXrNfo+60cYcSMFMGHDCNyzYE3rf51
p4L8u2ArPCVWmKb0XUMGVDAvhAcWT8uDykTuh3reEmh5pDa6lK6qI2eEfwrDhekTk6l9C6FFkAgArbzd0VdcxFfDa8FcQ7IoP7M1iZA+JrqQFC7DOaU5h0h2kZ55YU14GUKACs/PKQPU3qFBpmvsz1MSU3a04egg
UlUCzQpu+JsiehNv/UzaVj/qt+hzDI33r8XE7QJfje33pDcOCBchT6YoWKUnRh0XgpwqVoav+0r2bTUcDrIhJ99IabYI9suOXzRbwVsEwtpgAe5NPq2wdr35tPuHVYvDhCZS8vMX1A1vEmXBP+P8Za6DHXCc+NLz
UmLUGIJylx7ofODy0pKZKnvx+T1vzIbJPM6O/6+TDv00xWT3xQdYcN7O3Y6HMKo3IfgIYpgzYvaVX23hJ29CGEy5tALqCu7Ex3To+KQYLOgKo39TB3rEwCj9GxlM50cAerzFOXT8ThUTyuc/ZnlBrH3H/yoRceMd
QQr61iJ3BuPjZeIpckUFHnlBX7IArDQcXd+4UUj1Oe8obWF6hOZRLLuu4i+wxco70JdCu+DAAfQz83QIEd/lWKbe2qDFNwGZhHCHtuZv2LqRLUD03lxMgjKBPa1FfFiuxQjhBRLX8lY3o150XArdTD/QCWC4o4VA
fWj8IPChUD/rTDEc/H+ikSV0dBaHJ3ppME2YAW+ozJUWLOtJo/oyr4c/l+JYjtdIHOy5v8mRk9JcVA4VntZfnM0vPJYqvWZ1qU5FeNm8miXvY1FC8XOLILpOF7VD5fTxG802S1Sbhmiykj+oABDxPA4Y/vtkVtoJ
G+Xy6dCNE4d47ujDycZ0mTcavJ3OATaU6Qi8HR3VliTnJJEaSY/PN31yfFhBCkBc43QwvcUXeDe7Nq//ZZP8lJ8ksrb/0ztJPXiTt/CpZIOW9Dn1YYZQZh3JGqFbMPVo72hlmdE7g58CnCaLem6x0QHpJ5aAubf9
KoNGaMAUXuhe6i28JND/waS2VgRIsuj4RderKG2k31wJNGp8xjm3Pdlwj5LQn2MyuvDgSYOkihgDpWTnCctzC0r0XiloIGOadc4gJErDBK2fGuHRwURBcrGZAfbDFMzydKM7b2D8D4+hkxLxP/txQiAR8KViBxP6
n0SNwZWYnYkcugpH9af4Uywcacc3HvmbNoJUKcTDXRGUSq4GZbEjLoekeJ9YJ0xmu1Sq0JG9TtkJ/dpQuADLRWRtssvjG/m2dclI86qWHsxQ7jJTbmUlV10AwZMY1a1KJNXBQdvmENFlaDgdnCQpm8rrNQPA39UX
SCf4vqpZXTxxartsiojkuKyTttfBCk43NZ1goZxT7MySBfaukn3sc/7/ZKXl8+78hVAedpp+/arsHdMYi+FUn7M+5tFYFxO3vJjrC1PXPGU2H23Amq1LYug8f8jZJ54I5kVbYls1AszMdJZ7M6bCnK/ovIFxHnnd
hjUjSttxt0cbYkjXLAvRhUvWjFr8BRgYBPAe9cr7SjYP8OoGi8Q9MhUXv0BlQTWW4iycHtc3HLruv/Uy36mQuRhSYWGrZXHieAzGNWted9DexLybAqhSImaMWbBwGaszrHes+GH/7HBF0QK81VT0D1goygKXahLo
o8gNJvJS5fKMVRImPZi3D1F8NCfqU42xYhGrwkF7IhDt7X06td9Yuki82hYTN9Rs2W6O4/sl3SgWJk7utq6kd3TD7bKngtTRWHKB+/s1kY1NUHkZDzIM29fcK25mpNDirtTVyEmWnonJwm1XOy55tdxLHIpK6BfJ
P69SrSvvcNOSg4tM5S6ybgtcTlRRTLAvT1RDBUHifwlLTTWDyHIWYPWgJD49gb3KlKL9sWVhU6nLcnY6mZRC5gknoTuPbDcmWRqzGWM4O1noPi4BJBToKlZB884rygmvtyzPB5B0Ogq39kJre7LGWkGjnliHvewr
BFtOYtq3kQOSlc7UE3fA5LfQh6/ziAnXALlRQpBlorA3ujpL198ah3eh3ufIFfxUvhYrqixK5i8x803YAXY/XEfXMiNQrRKb89b+LoGS6+BqchnHCMHpHmlm5Tfgc6ewp1sBe8yQjmzLwRGppa7YW+5NSceCq93J
v7fkKu79DO6YA+QEI4TUSjCE+lfiqPyCURrwCiU2VNuAyTBuyOhKYuX8qG0ww+oI60ESH/IQzVVfqzTIp/IVPzLP7wjuqfGKH9miI1gh9ftEhoMPrw5ZWeMClFnA48tslGzi9kmBjB8Mza4n8GOUipclFSH4h3a6
Dq6ipiG6oDkByGd7e1U5D2lZ1OWC7sJZOij8EMN5ga/zikzqqyOkunYCGJjUgcJXP01690S3RZM66G0ogB5ABz3SkKPGelBHkt0FPgaswI5IPjyosNfIxnSVNa1uJk04I9qR5QYbuIzPbtSIxmXuLeDKAe508dFq
HLribQiOQKxUF9w+XXHyOBP/hpcxXPnNSHRm4fvBXuiy5+ve/VXSX9J1fNSBbqMh0J1EDZav3KXr5qgD3N86vf78dkqTL2OuujP+UUSk1go8ruuigo0eOyQD8c60ceKgzjAKpoj/K4RPDdkto6fEuQC+aVXWOVnH
6FRtDEoO+uGOTpljzF4EV8/cLr6KkgNYIix2nnk3iu0av9i8T9il7TfM3x1cWOH9vs/J7rSUqfV1uBktPe4Vq0HPHbaozXZKz7vF3DjH+aSh1/hJYq2ql5WccQypbyrN4ahNAophcsQojPu46Du6LYuLVcGtmI15
kn1+fEXdUZc5HJyxKtEJZh98yyTwLe6uKESsQik68n68/OYUlMo3jNmtoelMTJNlfLAWHfU13groGXydDrq2h86lZ6XB8JOYd7uhz68UIa60yf7lfZeb3mXoTK4LUDN8JZyErK7C1BygKUDoz8Mk3ucQ06h2Nn1c
UsJEamAxRKT+kJqFWdCLocIa/IRQjsBmj7IntrJv98cYjMPQQPwZU8Ip3omreRueDnoRpeig2+XR4NuIg1EzE3WQwuDwd4qa7fAUkFBGSDAJxtvPlz9diI9qgIcAuK5CXKWk/CBxivbmwtpC2Qj/zEu5IthsR7xn
Ye+EPKY+6VJTYVFn44C0pRmXo0xVbfjz9Q07H4wcDAc77CvWBMtLq6n56IPht1iKL2Kum4+GeYY7kiNRBeLImXY3csEDWiYHmLoECace0jnlJyWIB2e5zBtZFblEvbr1laY3RILXYnrNMfsYAEoSIh3TxVQYrGpY
ugFiawrz4dOg1TU+nqHxPA9a3cEj/43Q1suX9z1EYzfu7JuKsf6MfWPSCiAZefynSg5oWHhi+KBw/Id9Ymfsh20xi37EH1OPnXGOq2siwy7mLNi0SbmmbC0a6tiluvkhP/0IVLZZTbfCW6TiqByVy2xGrTFoix9f
LGlLydOAMY4vzV9GyQd1TSgzLFtHo7YNF1d2ZodX1NqV3vE49humQuKSpHxFkHG5HIPaECkuJd+pbKJG+WrolPUTT5vUtybHrA3eXQIKFfH9yW+9hRbEnwI3IMayNj5baduzPHGDfoxYiPBsSbc/mdhNyxbUNj1g
Po5AMsp/JnpaLIB+ePPzRXgW5RZf3agUs4qad576cRPnUyw7tXWL8XFzchUVA5H63QhTLTQNuKlni/0YwpFrv7rEE0F2BaYJE7eqV01xzt/RSMxUt8SVF9w7fFD0+iIZAomp54lh5Zg/QDPRUjR3WggR2fjaXUV3
Gt475Ld1q4qAG0ZtH4ORZIswF1HVsrLXkd4lFnSkwOt3CKMgpQnDg0LFtTKyZIFDKtAr9NY+adYusUMh83dWNLwiE+qnAFseSNASUifheEbwNDPmhEqJbBO7yyqYt6co1XKl3MT60HGcxZITDJXzo+LF931E2dEH
C2KwzzFwW/By7HQLIQe58D/DBpxeFA3T/RGvWQzGWYPrxYL4+H6yAXk1drkEdFEDp/xqVy3SMR8jlRomrKVPGjOchmpIlu0Q+2qHlAbyDzh/0WFu0FcGSsfZE98SXlZ26+AYaIl2IHEGXysrIxxQ+VsAhOBF/CSb
9s46Fbo8c70y+4ISHdKA5x/v7CreIZvUN1nxE7Z7BDUNsRIFJ2CbYMz2w/c04mbS3AVkcVw5gTkUEifvEVG0jNNiSBei1U35I5mM+pKtHWeZtpSSSbTKZf4YSKKMHowkanHIvxBU35MHa6jvqDnJWtfOsxzDU0Y+
n1zDnZswv+2I3/M1DCluRryUS5WsaoyZZgYruH907tDK0o8732pH8Q755HcM5rhazAwnq83Ba1cxpST0VM/3IYBdRLegyPppmgajH2JMlhUZ+e5ANGa/n0pmCbx0ILmlfaOAtDq3Ux/kNZ81ZfIi6zfyVvMGDnwP
i7t+4FPhs303i3gHLN8INIxHfNEZ3m7IPrgB66l943dZ++CWoX58RJkobRn8G4D6uOX9y1MkJtpfG4ofGUd0jepBwubB0u3h4GaKR+ypjAGPfM0Ixgon7xBVStKF8GB+DfMf8VemKXMB5nW7800hViwYOcvvAu19
leTYTRhCZ2OqdRTFqlYcevCztSBF4BCnJTMd0VQn+ixlI0/A2OVKx6ZBIGZxNzJ5TDaaYo0oXCaQMlhD5edQRig7SiM88DA0gczoluk1zFPKXGAbKTweBXabatLgbz1YwvWvC4Do//ndS79x+comvqyqCDNC3nM3
qeRgbf3LpoeYGKsB/I10iXc9DsfJsdq1OTvb4rOpzBvYFXeVO7cC33X8yKghejgNmQKFIWkYaP/RQhibvA1yg8wLzmEkEDiTKjop+k3/Lie4da91/fHamW3vpanHSlxkNEFTkg98pS/ySEhWMp4YjBiqCDqfe6zk
5qLarj37hI0Rmg/g/M6zGweNnveBANxZJdjIXbV/Pw+BhnbtOuNOytoI5nmVcFkm944CTF4zDko0sWKGe2vlwaI3e1pqjJF+wIr7dlxEdiDomFMWlaROLvyLgZMdZgSx8trIgJt6WDWf1nyOixpUZkbC0JoslbfT
6teDZ/puxFqWU0IiI46BlJq6gKP+JQT6hWQC2rBA9GxJdZCdk7bacSyeYPXBBGn/bCyJXQDYl+Q0G6AQuhFccpHUsj+5RrY5guDKW9wI5pLIdyeA+a5NtsBI181LqqCWRzM9HoHhM71OT9IZ01IbgN0JT+NkAgHh
qg1dpe+ULfj34aYD4vcCT4rJw0Sk8Xcd90jGmIprPpsay14W+8jC4UOdV/VfcQqPR2T8efvE4AvpyO2v57oozEEe+279jdrAAJ8JYXLV7q4ffVMuXyi/vNPZRghv9qj2Oo9Rsuc7+yRlmcDycZcz9/MbAqQj/vKv
S+r31KcV4boB+zXVzASJkcszmRjnOkOwEK27fXu+N1kNXjKeI/x65mG1kOZGhbPZiwclyaesLpW01D4S6qO0RjJFnR2pHdyYA8J4l6Ud0bbLEfKQ1XNiMmFBic/gMAdROBFTA44qm9HMdLVMStw4t2XlRhOZ8zpE
Ax4cjHGU9vcJsV6JpCH5VVRvKZufNyhM+9iwib5tNxXG/SQgDRqpPyubFk3bWdq4k+GlnGY+eKzWiT7792qBRLGrBHvTa2mPSziD3rSVKWUvWsYzrs4DtSKUMDlXV+iwQ7glIWLlFpgkX1epT2e5hYpKRxpj8EWN
m9pOt+/O46irjxOeAFfX+z9DaY1wCWH+pQToAiB9REPE/2g/Lic6cPx+T2Y2H8Bzz+mRSKwmrhrevWGGPaK1MSPgaIq4BKaNsAI0qq4Yysxpj6zeO4J2pCKFT7adx75SwE0I62EEr+FjyHyFgf0uFsOoi5F93nDB
yvtS9wrQceLSfZWb8/HeT00uaP8jgBcrfeVeUB65+DfnQUUpjkcyJ4w2P79fz2vk1Rt/WxDgooHCNL3pp3eBh2n3kSwn9JfKwGwKWlCB7kwHBWj3MIwm/IxJ5YLKX5nQk9KFeLLfAk+lPonw4f+5Uv/49qqRrruS
U662QlQq/cljYG2XH0U/T/o3Sj8rFARs62b53t74OMZryGOIwBFzg8s6R42VHB/eMXQbwd/43yHqksFso7xhH42SZT8NkMqhnHJIoyUwlVeymHIjRDGL42ircFXlgTFX46COH0JKSt9eSBWfUCbNf5sQDOxI3Mi/
ScJPfQbzVRgkcnkAHBZlssLWl9jJpbevITBZ4GIZ7iUvSYDdtIcE9z/d4ean8pwg6BjoPf97VZxZUr3VuBgMnLnuiPzuL7+TmvFdRN7JoOo4EaoYJ9rXkbcaq1NslQoz3qkyNwNtUB5zFF1pury1zWE4xBe9TI0h
MSpBTiq1+7PYp7c+XJ6XFxINhXCY+5b9zRHjffK0PF5vDz/vM+aV6o6Uo4BArTcqTzdYM8KeWaCAQVeY/gFpAYALWitIsB8NwKwr7T8ys2HQYVpLDBFR4GtovOuPmcEf4msCh3QlxAJz3o+0C0jVUatPjExEZ5YE
L26ev/nqMGekDmnm2bzOh10k6LBaVuxh0PbMq5U8vvOhq8bFc6aiFgRFoKYoZoiEytLvQUUEB7jOo5enRyhpiJsr9nytisE6xowsXkuVrVheV72XR3tSvYiK4BVtSIECvWdh1Mjhe9HrXJj9bOBO4+qlfP2m0gUU
C8oZUJdnJ+Ti8YG5+sRBn0fSbwcoath46LhmoEEv1W1c5qQ18Xu28Zg/wBUs2KXxS+febHpzgzrag1l4nzD72jWkxefi+JjYo8bLQjyZ467q6CIhOxiyLHFbDsPxIyfLXBc0Atx1fqxTCmcXoOdJGjpUEWZr8R17
ANPvHhr8sgNPPHFrH+WgWHzoSJH8MWdC/ZqCfWIveZBQQjO2fBd6TPj6Pfi92It0G7TkJFrvDK9lvyj0LvPsg724LKPi0UGResKdua+gh/7SECMIQRx1Xa3tVWbykn3TFdQz9cv7KVmNuWNlIO8cR/5ksMI5OMnM
4LSyQV4e9ZxjTlO1W521clkSU/lvq1rS9iZayeGsSWUY8wKbDMce94IBfMRFAgKSoZq9TRoGjRzIFlHMszVZhKPWtrgOZOEJ8r/K7gb8NQ5VchtYSSymQOwBH/knNaStUfYPbH2QQgknSKDJS+wOApVD12WW6n5z
GjgXJEPSXF5S31yA+2WzYp3+v1j6BCmxET6Rr9tkucSz5rdkfey8AlpV0EqYVkFm4rrwK57W2tADgx9im9BIBC5m1dRFMYFELioZjU2XC5h/BX4/SqikiCtouHAgH7SxOK/fWEReU5Gm5MDBvhOOhMRawDkYotdk
2Y+Dn66CO2dLYhALgtTmsqfzzqJjrQxPYPYznDRK0tjph/uRDuzU147Jk0j7mNMDGoVSa/r+7QxQKz0+9YnRl/bgLG8cKsudNt0dNXcOSWgtTvkqq/Cv/Anqs4FUDvbUjYBrsdFkLfRxcHma0EFhKKS5qlj0pZNC
8n6DhQLVvq/Y1LNC7nYvNhzVH/8hYQm/a9M2TeeyfoelPO4lsUqLJrqBfU8PH9KRH7iu/f1vKYkRj98OMYnP/KlLrQRoLwuDEAmrfjIRN0QmmUsMYioWy15lTNvRaIBML1MjVezRL0IEaqWoPVqxCmN0jVVAjweU
VO4GdncRCWnV1u16YfGZQW/MggALl2lgCW1ZQU+bDR4InlO+r6UsYSWa6DTOwYT9Pghcd7W82+42axFWzOTGHwM9k7iDa1ekSlEui/kZIjZtEaKIDgTVlm2XNk2e7RXllUkWlDbNDJ6rKyyl9bec/W14uyHKalV1
RNsRPpFo7ViR1cmmt8KgLdd1w5dtKeiWzw73w27/NRfq/M+r5utR11josDwAvTFPy6lHiN67GtJ9fUbaYVzihmMjHePOaSHXHz6SNoLCZCmfOtSQu7ACKUI7bFKC6W+25JUmyakxc5r9hEKv3PGC7Rd2foMQEw9I
H37K5m4LAQrm2a3cIZhUzsrFiepbyHsRoxsobu2Oqk1YXa0ZRxXsmhi6ffitmK82jHcqh2iEW8njZ7BCiTaQSr5L3mVwoJjjyB1htsEM/+B+3+iFlhNQZcTn9msClI3qWO3t4FSCAT6PCctJfxmfCgCBgrbp+8Jv
UIn1mJUt0cl3uFfbrLsKei/yDQhchFa1HM7A7pGMixuDz2JYuiaOpubBDeynTc3AC6GmccW+GzUpZohfUJaMrTsUaWkCC6FcKw/ZyutLHZ+/zdZHULK7uvL3nWkpsPnAMg0HQNCkXC2R6fjH2zD718d/mowTBd3P
y6+m8tdzhxaRSauFFT9S60qTAhQLkDIAK+EJRm9A1d4+/BSZNnYlvA9eZND62qKKBZRqVS22arT65Zza1eGsO4vZh+lmx7yMoaLoadwCrMLBJfEqscIeqJ5BbZJyqvXugp08ZgbQXsWodCU2sn9Gwqh+8jXjkomg
0oMVpW/b2zBISF3ykMnauKE1d46x05+EtYaRcW3bxaKkJuPd1oOtqrOLdQ8ez3SxEqD1k2AM1Z324onjhNMfm6usheHMuDr3/0/w3K1FwS8SJ+lZPY/PN+JOJPl51dnU+dNA6OrsCOvoEwQHFVUgql2XMNO87pBh
LKwpaXOluWTfMLsjRO2J1ZjfoKR9TG1RonIjMqDLlyjdDcRAnU4J8rILa0FwSjKBXh+IM6W7RYUC1uSrPTG6DbgJ1JQa7REybjrDLhFFTovmfYuy/6OZC6e81p+J9Ljk/qdKGpjV4HM5Squ8MZAuAkvPBez7Yra7
EaxHKwhXC1zSntzKvFogUob/hSS8ODS/0iUt+TXqkn2951ls76oLiBWDrqASFtbRtbd08KcSZ7TVyJXa1lDF7svl5fHqJXTNGh0Er4E8XvFkhqpESL19vn5VgQkSYbC1/Tu2GrUbgmEj4ORP1Tu+dyO3bQ2ECd/X
kIJKBaz2MNuhGF4yjUHpusnr1fXJvUI7bQbfjgaySjkNVIMw2nYqBxRHPuQBznqIB261cLPx3ghZNDsmt5eQVdQq+qdz679d24mWdn8c/fRGYhVNwPkyQYXoQq9xU/Z37e0py6PZ1eDtRBt56+Fgv83W0ToKA8U1
sN+u2nUa1cYnmNuhYmqF6viTyuIPSd2I804DlQ1XxiI9WcOYfHhVln6WBUXQtsMCKStk3MT0RkRE5seUJnStJLkzKFTsqMvgROFRKv+VoMniCEfmSATBQTIfom/ZjR0kQoHvKlqTR+foiMEFHH4eWzA57QZ7MgN2
CbVd25TCSaLFCWAd7RTHHA5qEGaRh/Dn9RX3PArfiG7RKzGGAhGSjTsnp6FsJPtzsoXoqgkQhRktM8N9OCADYVQv6ShMyuH9bSTE71r5KOespCAQSKleYTURzROXZZWX7pWt/Z8YnjqjNZc/Hvw6HKjuuqhciIG0
/L4BabqLSJmw47CoUu2MfOeXR4IwbFlVi9vxZAzoU7u/LmEZVYFwiKUc0/CksgmTqindqw6B7GR1BBXpBiQ2NBxVawFz7ausGdmdpUpJDNZ3jImS65ZpnJyaGBfbkJW1NAlZ7SNTGHCRyyn3yfYrvxybB22bSxRm
DAStObl4p/p0lSOuf8V/FkXVIIjKz5b8MQfTFNhMuhGFaHkY480hkVxynuSJQLOo9lh1upFhzvI/GfnrKHdpM0RNc+kiuBhVr5ICl3Tj2NYOnlYDeN67gt+2nXtTyKK8tIdnr/mwQxZoEND7DNExSvAqr36qcuVC
90uIAm1BfTvckxLSOJgkfhpaJT+XdwCn9gAGM4CEfngKcB8d8yx4gl9KnUPaSU4htxT8WK4arhJaLsqOstPjCPOFNfwbwOLn6tXDh+tCkBg98d4te2YMbvHmgfXbOItbzRssK5UNOW4AAgJW7mpXFSOtwxetU5lw
Q6NwXc/xyLamY6NlFNf89oUV+JYC2VNLn2b8oGAZeeWd7yquthrMw5XWI5eSvndLv+DaClZkV96gfI78yZQFi7sVlPWTMYN/LAtPp2mchZcqy0KqNGYV+GtViSBVws3+RfyEH/urmHItnQqhBtSPpxrjUU6xBJGT
FV2awSmLSdG2dTSUzMKoGPfmbN9v/NPTbcVhdPDJK+rux1naxt4/pZWT77amB1PbSCHKGGjF7ybUUAjSRadWvY79XZ8yMSrQi0pfYj6frSaftpSpYSCblvAJMt3kOwFKe9+kQJUosiABt465lhAUq9/UkTYoy8y/
+u9Vj6f+tExLJtN7iYxvGgFTPvHf3ZjvPHk04HSZChwjIhxXooJEg89hjjqNUloGeJazqYF8hQHXUGga2orocWZKUkGyK/m/jZOWn+/3HT0d4lwYGBGnRzJJrUlTf4cXkJ8KOy55UbdOFZay1pb6Gjy116o0iy3l
4uAzsqmfkLqLo6uDKthQKpbbkohfTh3PcKUOn/nRvkkP903+oAeP8wwFcGlJwrDCoh3tCrm6RKtvBfgmEmyHvSx0JtRfBpQXaCC2EwKPdXqYjVg3P9xi0Ie46LwMljIO0G6NK80gUV7RFkYYcCqd8NSuJwWo2oEo
VFTEJociHDR0FHaa1+Mvi46MmoW4JU+cKlFpTe8bHZbYJZUNNS2YiEYK51q7FAuP8GqOAjvg8aNVKI+5WRq/HRafTGe85vOfYZRX1nDGLqvi1C3UM6nCExRGdkwucJQjb2EGLxueigszdjNkU639JukfkKbbWmei
iPGOSFGMpkQFMWdk+7Jn8Sw0M4NBa8kF/ajdNvYX3k1+bJkT8Nq38bcu5xBsY/0LpH6ivthOP9L0w/MpD2/fqpitKczOek4uuH5m0DesWw9NP455TMQ1I0gF5lMecYyJRuB88vvYNPXMKcTOZ+dLWGX0WIvRVs0e
qAHZ6Xn16pskUUAZebwmT2Ymfc3aCe+IPXeDfrDFFz8ay4E4QqBFwQ+4WDqQwu5MIa/qPqKQfuSx/gwtnyi808bKU9ImtqS1dUVgo1HHmtVxea8aVAbGig3xLspjyL8R1r3L3QxrRj8t8By8Gj9Ob0Y8BGppcNOn
hNfsLDAmp9ElUl8EGzS6A8LhxL4Lm9pW2L2cxkp4N9rZ9VWyvO0bVIR+hN0i6AScWVFxxD62Pi3Ft2xcJhNb67jcKq+VOyLMB+5wlU4Kw6dJ2/pxC5y7oOGsSiXxKO0dPFd4QpSEjp4yD5/ncSWbKw3aK6KDmD0J
UoSrHuyqQj6wZz7MO8FUS1Y5ajHYT5IDGzlXBRqUUiAV4BZuxR/SASJhzeq3KcBvbwuOdGCifcS876P79hXWhFrs9cdo761YR0jDjwRCBDIpVU9+niAgaK7OTp5yWvGS6p+5OQDqG17AkhQV/cyCl7L/w2TtvCGB
IB2OYNzwxx1XKdjNOnQwtWXm/TaBhnGyBEOqAwNUix294VxVwz62r1YlEk1AAYWh1cZzZuH72eTHcWlofpii2k3DYoZYlyGcl9/hArR0lqDJ317RhHj7xWsN6FrTh9Ay45jWsua43s0GlmYGkV1If0Td9OWSzHRb
Vn77aiPkAcOqcZv6iPOVJv7ymeeVIYk4xJFXUyFAmPWLggsasgPCpeJHhn/fgB4wTSEx6p1dBd6IHw5737oHSmTW+GuuKjqENSeEn4ZwFki4PUGqVYmWiME45AkrZDI2h9Lun+yvG5de5jb2tYbUG+Zd8wkr5Joh
thlbXHFBmqYxmIb4w75jiFaTtiDbs4mkw9bM67WdumgsJykAlOK6Uw4xkmmF+c+dzkNfkDrWVqEVyPsIFo/LxRFxWkXpszWNc1Ad0mVGVFYM8oEdUQMW61ljPgmmjkIOB9cSsOKTF44urZIbYWzas/S37O9cZjD9
imnnJUdY/QhR2vmZPJ1Ekzs3rczM/b8CLc2p3hIuLUuIQEHrdk9BVJGR+vScDrS+I8Q4HHg73Zu3VbmiUwdGPnQ55Zz3ilEf6fBnP6n6EnVZwZ4CQPxTv12N6ktQTj8BwUIWfuHxppRy15UbdcNW5zlvL0RdnJu8
U4+Ov0Hxy1QdIGUhMtLLExaiXHkRnfoB7/mwxE2KHlnNgvgfrz+N6EWegp95oIPfvxzKVOVVjbEsmtp02+nLBAt3et51wqvJcbgTmO1Ib3HafY8wkwqR/DjYCXqD2f9HVv8zNWQVrC/THH+QpFFqKOHi87QLSP5N
ad6U3P/xfulpRy5iMu+KaMRsVmVyMKtGt5U9IrcGzx7XppPICXLVP+3+1A60WfeFGDvbzkTw7LOspYCoBVGIOPftdDv77F1VUTZd9taybS9i9wzLUG5PKbvXWMbdxRWzt5+wB1nOpyOmAPudWAAFS1LoLRFe6poq
ZJx5UUyy/n0dQXEdz1RyToH8NoRB+zDWvpxBIiF6DfLTuq3Ibe/aXKSNykREkC5SnzHPnkKYDU4ZhtW5h9sHGRLDFaqKPVgUv27PMWfb+EMLhPJPzsuyyBRJr/JLajVBU1fipR6CP7G5t3UB2IC6JwFA1PIOILrc
7guCGWw5veUDXSXL/qCWFwAIRU1DLln1/CspdfaFsQDZbS88BUPvzmVL8CIk7DxOg3fMnRVWCQoQ5zkkap47GC/gT01uGa+85FgrQrYmJV7wPsWZCUGr/bcdKFu912FmY2P/W3onQV8CWUiYsbQ9CIDuATq2QXk5
w4/3/RoMXf2S6I2a6jDcYyn4gq6VEhQ1ZGoAl62Y9QJKgdJN3qBB4u9eUx4cANqEJ36KZTY+ZY2LdiQNzCunoHfJsDtkSQ+IlE/A0NMMcLtd40Kgob0+a/vuUM8IrFiASb0XpW8NFsGC3/wT9C9OF0ApZB0wP2lo
axx3Y4hDMOOZezVDx0GPpHIF7/JdfZ2aP8dnZvGv6irm+T9fZnm63CrBM/6b+r5k/ZZsfOZS/TUEJ4niHNNt6BtdU1Fi6DudImPOsXJYFq/77dQpGh6jw9RlBBz6OmLhB2XRLUy6Ugq65UKP6Gd4MHKjKwskj+8v
lzVdyQtvkmPMS8xtjoqF0iX/ukRRmuOfPekO74egXQF0wxQ9fJ6Lwh/BcrwnP851WVYAp6Dq7ihTIXqFhKpGgQO+5x6555thq4+KloonZX/VwWBsTcg976Fy7fhPMsgGxKXRFlpcIr2Vy0DIPyZA3bQU3H5mP/1d
Egn/Xxu50U2rJZbc3H3i9PMTbGLiqm2rrZl+Ctl+6cwOTgm4Y8yiS8hZLOsaexry9kX+SD9R2a3ok5+1r3wrtJFUt4833U2Bo7PSHLp8hqbhMg+uIk8nzagrCr1S7oP6jbfnqtnxnc7LBxQrYvfsYWF4wblJEWvJ
K7couTbgIzuJii943hJQRl+psho9EVmug8qWBAEHpqKQekWNhseHneuyYTloZaPb/U473No/1375KmS0qk+v1CD/JyO3iyDgCnj8ZPmoeSJHNMRCt72foxXTZN48QTvjj/5kW2av3HDvtdDcAOQBeDWurhiwHYIr
M7PYoBXUm7qQ8ef61nqtNu+VicpcThHA8omCeDE+DgWLaTwJewBgAuHqLqwfQtBk7HxYquEhF2vnBPTfamnnqy/TW7SAcaLYUvTe8rU1CnYR67gCgU8R9eWMrrpUrRpmO0XxRZ1kPuP6Bz9zVf0sd917EaFrEIKO
+O4asRQEduTWMRwnM7+k75DBiIMZ4848bPCTlUUMWFt6J/xro67p5MP0qVAub4msqrO3x/XtVUDkMy9xsrulRz/gzDfPAKgTr0X+7X3+Cb6qZa0SbTmKhbhSycNs3jS9c6SVFHgCu/xjUj5mPiAYLHjRLu9vVhco
mEZCKQmWjS6/PtfFQTsoIqBsyTdZZ9kCiCJU3NCh8niuKg7giME14a7+fXA4iW0sXZ684ajdaFECl7NhhdnqkwI4LJlAYcA6ub1uVcEcFvzGMCwLMBoKadagHTSryMQO0am8IECcAW6pxYFtTAfNGfzeHHS1TW6U
BuERhQQi1rntjSTK9BIJvhsrLATfGDZxpxlwPEYhwyXvRitYXOkOEhhHyXrSwX9N5xRFKPWmId8WsdFyve/OWz6Dj2M1+O9YM7faTSzLwUWHFPwZkpd3tRV5k9ZeMfA+p720D3RJu+LLxqZr2YvpkXVs4gXyyaZU
6WlZh8e1s1y8w6gYuX7P38kdVvFlI0N3eEwAmdjlXj5U/fuZyvGLkqq27QMJvA7+MVeL5g5sfxuilCnVSXqNlC//LqsEBK/NsIzC5jW5HHWityWmlQA4lQZQ6X3vVyARXkiNhkEehg1Cjobohtp7AAT4pcXIQ5Pq
MU0iEeIkA7hd4pq6aIOo+KwStg1NxaUqq0DNEBBvfrrlsNBvVgRZ8RAIp/QCLgAVcIUuWUA4ElWFfCAe3rWdqxCKFGn5YvJeZ7P3jWYC+6pP/pXQm0+vMmv/Uh9EGvGPg65HBKD4LHUujivOZbRQMp90Oq+5SvT8
UpNKr/TVKgFF5KUZhPabEu8WtughX6wT2LC6/enL6Lr4PcjBt1eJgW/eg/31S28iv1jRkTl6Nh2QxO3wPZ/+0C0Q2Qd7WtduSPC05YEktl0aunDS/5E6KSwO8Bt3i1/1/YqPOG3sUHSqsLqs2cVaS0TSQUYeEdVl
DGu35p6xrZ4UlT6yGFyqK+iYiCovRNZffeYkhV1QUFEHrmCH0p6RK/FuGxEriZ3vrVoMEESAOQ1QP+pMCBeh32N14hQaENeAOz1WDDkY0piI5Da1jE2L3cXZfPnUgFfWQKUklzFZvZQTcWmWpy6Cd2Zq64RvtDfo
O0lxWzruIUE5cORAzGYdxM5wjmHZiecEq5UrdPQfXQKoxeqURkXcd/xWVibubcD22x+rPlW1012cqPvCf2eQAVuVtchsckXLKEWi/u+vBAEA5X7Z6BChqd5ymwmXkYf8CX1VIhMF0dPWnM9qIBveZWHhOoxUBUC6
7oXtrsFqAW+VdyXPYdamrIw5xeyKlFXTAkC9f2T5r/Aoq1SyEnItusvWedcer7njBQ7rCXnpqeJRWAwfyLmsQvDMwsZoF8sZQmMUyxwBQ6KQVDUiv1st/J6LsLSKql0g+Kcrg0pAGcKdGvAG9qqiX0bbXj4a+Rd/
41KQ4K1MJcRFhKU95nYPLTyoBLqnZIAytZO/Hu9DbYFIa2i+xBST0cfiCqP3aKq5jwpWJodXmGyPZIxr3V7vL/na0Jdpyzub8GqEQvsnTV7pvOtUWFnePFp/gXNlODyZbjrCx+oL+XDVvxrFgPGEjw6d90efbfGz
Tw6pcz65EFiICuH5ayphGKSDydiaPJHeHpLpVVYgYFcUYQnRcl+/839r59sUoepKHl7v7BgSkfTK2YrTyC42LOHUma4VNK9fe755+Vtm4+P1TNpLWpelb6oXzoKupfjJKTpgmEySjL73fC5/wzwR2peEvo15Qny2
qSjtf/uBsvuuZRPK0h/g1oBN1bxq9ugY5ue3ReqKY381ZuMLzllb5+PzvNUYAoqwVzRGtFl5FUWXwzpYVuCoKrLCcNeYx2jjy0po6okSJS1jXBI4K/dSKcbAagZkQljVOyQGqmZnG9iNMmTfq30p4TkgcxQ6zYji
StlMyvM4rmKXSHIulGRINex116USo/Ta77aWVLCr/jukpMeBSJiqLofKQRNszax8yjgWjL6vlpIYMRVd4KwpDTXFJCj1UXtNwKpPiYliEnejCBPWogrHnpiCSkC87GzxpcSEKS6j3G+n7qMtLZNW3C5Mn6osRNMd
QV6SFTwWY55lMqmapZjaJTKsv4yiYFXOGKGwjq53lGM5Ad3RutRu1GLwgH+6KZKCWY8EuZLSCUkNqTw/Z1PtlXzUSXn/BEvfJqAbqiHiStn8sHv0uF0ESGtxbR1G+zVbuh7nQolL3y8lQ0oQ8cmN6XchbJWeB49g
d7bTLb+UsYP323VNQpVqqeMr/6ojXx7UklDi+b7gdVoUoIFPlpl4YYhO/DwKi/zYNXtckgwQfzuK4+iBZsedHiBWpPv9tlEipFlpRVURLCRq+CkAh2l5DYOAgLfjciZtTzjuBPvsE0PiKDQcv6yFiF5xYqlUo4ke
JcIWE6MyBpeV8LQP9xacWh2qFaFau/Jm+4w5b85dgxEke97o37fwiRNu9KE+iZDdwTFKJ/9HkcC22ljFEdEI4MfoquNupBWw9qJo5JcmBv/h4Tixp99HNFLJJ1duWOHxVn8A9cdCXmchlMVojnpw3/FbRL6p2fxn
tiJ5vguA1DjaYrtfu61uJ/wDdSQCDIj6HFWgI8I3CbXCs7f6tzEotqoljYVmQDLRR4hXXQlgFOhODxHI6n2ekW/E3H1xY4CLHMHatRsltMp8YQxP+pfFMN2jIQwF9CoGIyiQ+V5D2ncBJXG9K7KCHbg54aqrt2fJ
ume/1fogAgj84LI1QEgBZtZiC7zDubU1fjiwtD8HZBCIuekSvJuCSVg2xZTB82nGdN+Re+8DOaYAnH4orw2YPmU8KubvDgHhbxNEkRpmBxxMRTM7glIdo3ijX9cuw+R+avyfknFgOGvVPLeKeKXRp4bX1OjtU5hO
FDD69PI/CyyhdPXQQc6TIc1GCJXrmUFdu0YnCwDveVDV1yHksttw2aepgaPIrwflBr2YRvD8jg68pvR//xvpfNuwYgWneiFYfprgiyCOSj845euT16KJZP3T0PxEZpuqCKU/PN/taZs+WTL+sva5Sn3g9rMP2H7Y
oy59vvcdUcAU1yTlF/ueLjlVFdnkJSa96h1Ds4SBRdjoLROa7+hT0LqG5fam38iHRLK7UPc0IQCwT7zclTIzoaKVODHzVf0+pP4xiX9K1xayCu/1lauxVDkBZa7QKcWOu35yiKreJwSz9m5Op98WuQ55+3+2KyW7
S+sSxnTkSpgLtL5D/H6bt5KLFxT1oZ6rvTyKl9u9pDj4LzhiiEXcnaNXBmbtgtX7LBrYHOKlePVQd5TQs+w3qGeqCtNLeGpNVIw9XduwkKrzeWpPd9wjdt/MctI8d19x/UgG2KZvRVOy/bvv+C0XnTWAgS9doUn4
0BaiBuKAI6Vp+WunFVYfM40L6o4NwMdPp+4Gn9IZ/XDNhJBqhOaKyT8G3M458jgqnVUG0wZNcTDc5TKr8cNL7QbCbFqc+gHHHyOMJ/2IEbKUoACq7uijb0xYjf1JpCn9833hf6U6+iAFk4uE+dK9/WTjV8fkHJSU
ri6k99VZkn5K2MfOz6z4S6tO1z6u5Pb0Yiv+l+z+WHH9NrzxzuKWwnnnxH5JBtD/xedcIx5wOQHStXPNT3GbPUcxJXGur93+lYjN5yYNy8GiXwBzhD6pIm+/d8YY65Qx5EZ5rfcBW5Zk3RLiwyNtKBlk0EWa3L4E
dE+Vt10YEw+U9PaPwTaYOo0kWYHCQNsIpEuXCgX+GCCUwmr1ja/eR3B0ez3O5fxxnqqob1mi96z8Py8pTXxmknL+BWJaNhOmoe7yIgFC5wW3XwIVApK+Jbs6voLTC0Bj220Ca9Tt2+/M5D8UepI5sircKT13Iv9Y
hRnVO1mpDHsnkzlhC5EqVpMeiEdNIX+yljr4rBRSaiUMGoHhlnzqcjlgr3wFymypWIEz3ox7AU+3VOx1Yl2pFnbPUvjssA39hhYgqpCITPiH7w4Wyjobu1JrzOYammiocWzQLsXhTv3zL5e5Qo7ASo/lZTrSgzvm
AKvH0t/ttWF1WYRV/pHbHzvXMShxJtjSzWXkXnO0fwQA+P4SiOXFhKd+lC3lmGPfYLGypB6czwuCoowoBf7Lx3BH3764UMRDu0Zw24t82WYl1UWRXyLNKpKva/aRxQ6I+6Nnp+DNqp3MRcxNykmTxvV8xkcWX1TB
+C3T8bAK8Z5B3DNg2RcEeE1S+Yr5oUX5p0uZ2wP0zkTwDV9OyWP8zo6lxbXJ8VDVK4cNjmILK3s8qVAmIdgLsPPkwIks/O2OrrsiM9GomNSIXnDleDVr96nffq6zPd9YJQBikdDC0f4ZVDJlbDn3awoggQdpj+Pd
P6WbXaA1sVFtGYU9e1LMGAxSWpMi68x2EnlZJ0l+rfy8iz7SLM3qFU44Bpde1aD+kuaHOuKCqTj+CYxzVqAyLfXjhvMvxVHIZ+1za/bcr3r8bnkXIm8iVDPHH0pP6NiP3FbK4QzJOxLlHTm7qi7loUykYTUPb1N+
7CZtOhVMjP2QKg3Qyve/n8W+bah28cfDmcsA1B1Sc0aLTyNrMaKLULdPwksG7ujiNCcXp5yJ2TYzItqb0Rb7BrbMD7h6l7h2JbxRtRwlgDYs8Wphi9Rfd4EDe2JUEvnFFax3lMVWb9bReALhjfSl0abj7sKlLItf
1X38RCz1t55xGdkYGKXA/OerS86/tCfzOvyKV6bRL6/SlyeCje2bUzlTS/szOZLs2Iw6nsbKc7Ye4GGkl04kI+zpDWv0qupfkWXMAatNi7I/xrNkuCaUGWHJcGJqBZVOhaq8XxldHCC/4Ju8xG2bTeQrhsBkzDJq
2WeENqGKCMpHiPE+zXYyT/4mrYTkOExWuBov9A3ZvZ0WnzHKtJ6h4si/pzRfanaWkLHlOqva5ymCGYtpz8As6LdchMQt/MCf6ROnkVEpM+bps9lrQdFrNqG4j3nRUq5YxRPjcWyx+Wo1jMHGjZMRMN4zwiTtP3um
zqGChZZtEhiijwdEe9io5R94DOHtlPJinXwSzH+UNgGW4C34xoNXUR5JVSgmPnXeH+BMEtMOJ/d2DJzor0QzM5rCAyFFEhY/8Q8KYDAT1iK+POsgqmKKgYMm32PRMQqOZDMdjDLxFiGrJp58mVRG3X1o2//FpUM+
KoQSO6d8L34TyLaGgXcYDNxJgQfrvk19+LJWmYsO08jthIEzzsF9PL8WCvoEkynzpOvUTuEwlQ/XEUtNeZKxeY4jOMPzVNpzv3rOJO+WIBcJzDFpLikbxfNkWN6kCn7NDg88aqgWHVm48q6r8i2c14Tljo36eapr
q5/OUWwL2odByK/ArurYubwYX9FOJupLoDvpuaZx3/EDC0qjCrR8NGnoksWNUShCKdR/6Zf8HCvOxx5gewN/SFlYePKCitRmEljXbJJu6NjG+E7JPAQFwDCFcck6wtl0Mao63+o0pVzOPHjLCUlXHiPhpWmZJ2/o
6OQUGbsm7IzjldoYIkoLahYQkaLOciCMCsqN66dTSL9r9hscdlxnFVBev/D6wYXed2ro9ooafPHbGg+SemlQWb3xr9e5cOV3Skvnb4Z5Q/wSSedcTWRQOk8C10BOnZkET0x1wGBCu/j9bswhd8E2ZVmApz7rZHWl
5Bp3KnAJTRVp4ZMuzfVmTTMBY5IwjKbgqrfks2JefMhSKNxLP2OLWXPJMCWDiDbM7lrFPGDtBTCa0i39fYKzO9l2hwpT2Fn0ujoQ0stCWw2St/S58aAncmQDq61QhN/ohCjRfLy1QWSteaBeVgbn1ElIrK7QVCdA
AihemPkcMpjbIyTu7a3o02/HOmeXwWqstBwKG2rVYmQU75XfPNgnjrLxEpp0DpQCQj8bzvcmTlLmCPhV78M5CfnuA9h+geZjPaEUDS1QS5+yZl83mcjcg6j//1YqimUvxO3qIgOAPYkNQ5dOEKKh+LgweFwDP7LN
m8lcQ2J28FiXZPhg3DI+iq+2vHUfdioGScoR7czx42YyYZVUDpscgjnmGIUnJ+4/DMxDzRNAzbsKOJ/Y5fFImBnWipf0aEvlSQzITXFdT1K+2YtUD0MoT2/k8ZQOrr8Vg2XT3WbTijL08t/tmxflA1qVoWgpUyR+
ZEHoJHRPFvaLJZjtZRG16ydDMHRP3QKp+I1+gXYqvN1xhkYuFEHpI52k0XPF39bTQUhHwR4+9+yiAJoNCX0QsM4JyprLZ4gd6OiHKFTNMRZJ26QVjQZOBpFcGWzGe/ncAYwvB+RZ0iKEb5/dXgFFupeNswrbryci
5vZx2Szx2IMxMwll2NaJPgPBrlOGTWi64/E8HSuH3vKiI2awZ+No+Ou3crtemIc2v5ADd9lnZU8MikLQoSKbWDJiLoZ2IrxaLD7r4YrhfHPq9AsrVKIZ6OZogC6zAGQFNGG3YcVV85D50zPj8E03Wx62uBBTUqRJ
tmJKWIOyVx0CJzrjiV077qNbBzpEMf12mm3Fc/5hNK+gOMg4S7F5d1kLD/G2nxOKgqi5pSiSU7kxogkn5mesr2aTrPqcxQFG5F0Y6RAKOceAVEnh+r6hK0IbXtoNgZv6C8ZIEQChG8HAu4cl/iKCwgdhcdNVqWw0
NapM4xY1j8QHEkWJb4boTCvelsy4c3DjaXQ/rlKBNdaZgpP8dN3pLbFqFB4C/LYpCEU0pRv7V/gzC8xbjiESeWAze3IKXdmIheco4nZCR/Zc7U/zSW+md8/3vHkFW+hC8k5JfVYCxXvmRp07rwwBN6vDzWaaDufg
quZ2zoJh1mPJNmtvl0953P0IkIf49tAMxyBl9T7nG5ECr5xnpbEaUfy1etZdl59ciMEerW7MnxJ7TlhK7MTMr6pd0uPK79glPuFtl/IxkpqFA4slx6gURh+fbbwUWH73WASo6S7bkD0+CxeAWSfEs2cJbuyvtfCx
HP9YJo1Hxi6p6srQP7IqTDrGgoeo7Jk1Lg/JB5jvH2XScdJTf0LhL6c0Z4HigxGCo7wuKiSHHEngCvZTLIsCg/K67NfKuqPwgKnl75QXMpi55H8my7inS4NSVypo8Hr0QG41f3iVjlapYCo2vzAJ6TBigMOF4fBL
obLv+50kf2q9U7s9NRFMcb/Wfj8DftiromfMpkjNOgn8QA6RQep5+Aw0ApRRGS1Cr0nVdWxMQ2g/1bJQZuDxKiqAUXdSD8E61uNfEg3FElVm8QF9IjNF+OZmmnYlWtAjizpNuK9PqJIQjJN/tNM2jGJ1+Uz7oJd0
9L9RfVsY6YwZ2HwgZFy8JrcbMjOGU4cKS7C4VHHXG9fnMXCVuvpZ87PATOoaIqCY9CYPohg2zznfbLXlMjlLY9ima5xpSGH7gzasrlp2a/osAFlKMwceuwWxXPG1GpF/hfxL5baiM/g9gbx1L2Qjz8AJy7H3gQcT
m7zOYI/6b57QT9dUl0LfBq6R3quRPZ1Y9eEMluN1UJlXuKrmmq4wAWP+ptWoKPBs8HtPm+GI3YbZYId2V24btFubSkAv/8TqLSQhKyMJ8OShpGjJhHqBNRf0+fJqZ3mUbfnY21ZSockX2cX3524c4sYidSpnq0K5
ORy2gLGOUhVQBQcPovXz1a6qxkIHEovKiXX30dBXxsl7GziXmiYuy9jkPOk8+5NCDsNpq6b66zURCIsgkN9r5IaI0ztG/WCQP/53slLkC0AauMmBsNfr91/ugAPUW4Lk8W+RfquyKMQC1jEz2yPPaPLMQCD+mneN
UXOty17Nu4o/o0VNKHSEMlkBy1MZqNVlVu03wwNGaJnUH6tgqeDPOzqWlPrA9eQ+MLMF/IWSq7ZoZQs/ab6E8UMiu76QTErrQko6LvF1Ts0uMmY+QzCed1q8ulQMauLUzuFhb0HYKgGp8oTa34Tq2J/fVedG7LIs
PSHtHTubzioN8GhHm/zW98HLvCCwPAv8eRv6BizpFi9gldbll2psldQEZlIFVTC2fODIA060X7+ky53GQUuxTvlsUt1NBiJ/B8If6tyeOdVEtFbq76kYaQDA2M4/N0HQ/DjpzHMfFb+rtjw4AivCVZcpimRhzFk1
lOO+v7wX0udwoLQUUlX5Dp8J0263PZ4zvBmX7x/TeYaaVHYpN+8yA4DM0j1FJEJoaYPMkJ5/56tpX8DPVsPQvk+pZJeOLqzmvbZLVi/yJBwQp+Eil9B9YqY/Xj+uRtfvrfqVBTI23Gj+q7/ma8UgX4GxfPlZHV7z
c8WHe9Crv7TstALoNAT/YVq9AHRfHZJVr8ndkhsXZMLv53IfqNrRCVGs3H3uiJntXQ0l5ITuRLOJar9wGLrqzYhWP/paNLGJwvk7099XC6EJfEQPgM427OErINyfFRzNW1VqYE3Yorq4n6IYppjyiu2nvRnBvUXj
W531le6vqOkCb9LPsiuavdXg4vOIofvno40zxocSYPl0XnoD2Lp8GWMTM9Ns+RrRtbqwtGcTXS851vsjBd5z5kHXSDRFqGQpqpc98xUsmYcb1oFnBRCcyO/QiDobUVFZ9r9sgQDFU8P0dJehNp0mHo9NbOcErfBZ
cr7MQfBzQ+3qOA9L1yhdpvLVr039SoaNbz7k2kuZWOoNOVdwLzq3ySogI+PwFeeodJndk5KU3b9yCQqVPgKivnZytctwN9daaf4YQU7aCpH0k8VouFm91L23NwN/1WBej7AzBsWtq5YwWardbrKoALCW44/y86kM
WX/eeA0lsFc57RNLsTnEs2mlpY0aGRVMq7W/blvzVf07qKwA6ppcRX3vNBI2urisLTDUrlmGFbfuxXcW9N2/9OW3yz0zSvSqm6JVFWTOpINJg+YD1F4XiVpfu3b5cFTf9c2H5r4ek0CKzmY/hG8iuxVnj5LOV0s3
SNGRV6403XkkK880H+0KqGU5ZLSFeucq4/6UPqLbEFsQpoyB8W7NZI2dqGLkHbcjlZgtKoWM9/MEqkRXIhi80KJDbdXzMDNPSS5fg1caz/AForjkUNZ+JpsQyhfsqjxONcWRXyduDP/oZdpqD7Bw3rDz54U477+a
RCnvAVkhiAcAfbecMDdVLLNx6BD3R3PjLxSHQEUiE/ohWCpZKRZVCQApdyi22qa585Fp6wI5coCyB0pyPJeHay27Y3z1chxJFuZhaOqqW8lUG9RPDEi2t82HcOkwu9x0qFKaB4/1afztcO0BxsV/kKRSBZ5qVY01
RsGoAHU+M4h0Wum4nGzSou4Fdmj6Zrj8vEwQ+W/P7JNdO5G6VZkkQH1HXSavXIZrAdyMZ0lL1G/P5FpmgqJOs6EHU/KlEorOmaanbrqkoUwLupuKsfaExIctCg5pMdSKnOQRIQ4Fr6habHVIdt2a9zrg6DPLbc8h
mGVgdLZD5Evw5mSaRexz2dogxrD/16tbGyP7yxRFbWcz2AY01h2qvVliNBbI75o21jVOrqbvVRaRs5zSCk68sTyu0WFBCHqjtxfUB6eF6tCvk8auQp7eg0GeSSVjtUfEArQ5afMDfZybgEBD24VA2SWh7c0RVMfK
8SIJ/epOi+yqMmoRjw0oeQLRAT2yRkDGdPso7Ce0rRnRe5lpVlmDcxJ5SpMqMextqYsxg05AnYsLLgLncckT7irgKysxdJ7gBLdQxTb/bOBm4G2Qq2McASs9imQH9bkV1ezzn2o9Ynsqs5cIHfn5UYOXhCKCdyAI
5DQX95etOXcV9XCu+2AoxHG42rRD/WML2ZOaM9oeplze4rZR/s1qVKfIQESl8fXjFW0QCqGAMqbrPj78zb4KtLEWialTj478YorZ59RxUY/u9YIzV2zJBY+0IVGpzlfjikOWnpSlcKzSNiMJFIdvbm0mI2oKKoD3
xFbis9RiMGNH5uNm3L2B4Lab9wG3ON5LfxTh983ylMT9JD1DRDjoREY8F3Vb+tBH/PWeU3cyy+6MCC7qTp1rv8D4opDxpUto1gc22N4q21weRAj4pezxI9qK0KuxBXMdmLx3m7+uf6SGjT/9c4I+A5Uur2Wkyvef
vlWIc7+TlCHdd7y+UXY6S+E5h/rYc7fH9b4EMd/rHaR4A6pyvxZk5eVV5ZLsMz6UkEShoauwm0faiKoDq3o9p7GMv7+9blimy/NMcs8Ip2JhtpfSmbNLxiaqqpKl4ATk11wcRd2V9ChnjhEE7d4ZO1f2ccM6p43e
3CdjPygGJ5JRn9ETPx4jNb8VtiLUnwWnELsDjTbFUIlNCMF5g4Oy2L2zmRt2V7xbSqvM9meklZLy8XFQZFIHUmU4rBWcpsWiKeQ7AjUF02+4VJH82ermKBXtAAmH4faWZ7UTsm2GQ9eRdRKendo+Pt0Uti3IBZnE
Mj6WvEhHX+wETh+7jNZHCuQye+/1T+dJMLuUe+KtlyMO5Wdd+BKGVCGq3Ewf/+zjh9JnyqR4zDixltP5iagLAhruZEnpyPyQPK5BTeo2a/CSwXWCiIQGKEKNLEuXMpnL5MH4Ur3OSE5k9zbA/ejdq6mHIPG4rKvD
w+Gjzk/w+cdKZ/1hFgHU092m0lkpds9htHNt6Bz+CxSuT/UNPt+fO3Hggw+G3bhJ62SZcG0IVdGMtF4VS4kSxzZGf2K4EheGlG6uR5OCHJjtcTUprytO10TyN5adhwhFMd3DyK2mXoGf5EQYjX+Vkx2mZOGSQbQr
JWP524HVfvU2JDiPFQ1RZdeosgYdwd59Nd8ed14uy9KHIaqXnGxvnQ0ZFbg6x6lDF6h1Nc/ObYBGHcu+LcZ5bUZAiuYyMjVjTFIajyw1VV8R6r2+npVYC0OZhB/IDKdf9crTCuHdqHCVkfkcJjfr26UOMdIE+tTv
qJVZcmRRto8mwkowD7pu8/Sr3/EAludVkKXu7dBSUskVls8pPCRDBp5XuTm5ZfDnbyqPogBlOlWsj9f7Ab8VfJLBiCDK9xSD/DQEouUPyrle537ucOWAGj/7eHV9en50SL2KBJzyAztw+XDJ00UWqVerehkgXvwM
wbRDCM/RuNf7QjpHYbqmTHB+rO0W6QeiMEJ4fmFQSVifMgnEqCNxr3K6VyuD3OC4+Odvsoi3mIEOmZuXaE8S+qL9QkoJKoDT3U4AdUNcCaxn4y8DAlfayTxjqoTmr299TOvb+cX/CDcqO04bh4Cfe4avRDdlPKB8
Vgo/+ukR1SqQpjhTmRBheGH5iDWpK5VKcjOaOJe4W1k1GY6TtqvLKOUYZuxtEnPOXhEXN3IOH7iqy3IjwWwcEfsf24VoXySAU7mpDKYRYVC4igiB+i3QITskiLg9D9c7SlViKGqp3P//OpBcZ9SFdb7Oaeg8A+z9
bpQeJlV5QeGw8S8i5S3dNTs7ZgPjVNLaV0DWZFQ6fiFmVCEGHcMfQZk+NIlB8+A890MKcknb4VI4CtweEjPMWS4Q5kIFy8jGe4BkZfpbi45CytUh2lWRPTJ7vrNBkE1EOF4YbIEDkYyxHrYouUm1uIpnNf6DPWA3
DyrgM+vznNbv/O5XujbtMr5Yx1dgcYdDqE5rrMcK+osUnBlGnJlJaXlSzUPqkKLbfJqTa+szvb2U3cy+ybXTu4KMRWXxAVRdx7mhmCz+sXO33evYDqyfBWUVMmHmNF7eRydqTHhMYfxVn/+02/yy0aV/uzqAARho
bZo0vXaTBajS5Cm67R4iRK/ebybWixz0bD/lksjbEt6okfUlqTMnatV5R/eBAlAPfn8e+Hxu9Yvpem7R3RZW6YaJo0SLqW5DXdMA2AQhrzffW4YzQd0yzMwav/uQWxk8AmI8aTw5hrutYQXd9te3xfqmSQRchRIu
Kpz1+Vy5BEhFdjJ6L0mrCDwaXmv99FafNDBuD5InfCH7OkuXkQygfAfD9YDOi68TMgxJpNBF1sbypu1ktA26H9Q8MQn+JUMQvcjscrmVyT8wYUQ/5XGiD+7mU51ZbgzNr/WSmNzHk3/2aGpHjWJluR1O5FoetbA8
sElMuKzVXbxvMTNDKM4bOxtxYSwTFzO90sjhGWOeeVl/RfGZZ16ZqypGzzypNhMIYyvNh1OIFVHLojRWX0XOMcCLQeVhbQAoPNN2lNtzREHOd0Ho5arII1P+OKlZ7i98s1sJP1Xb40C6XL6sYvvce7vl67Wj+kam
Zw9VCAGD9zylYvCMkugZ7aAL//hHEnsxse4EzJResToU3BVp5aUqs81lDAXhmMwScqxr1cXGBmqHufWoT8yvMmkJVBqnmBeGvJok72Zd+eCPUsh2c+n5RnBqW5mMQlg80bTFhaNA2m5C5BMXvRBadX9MGXvMBOEW
g8d3GBQXc+06lqJWWelSNLN+92rU7ZhyfwO2XlWtHgNteWQDNnrpdhrWXu/GckftgqKsjFA04v4lo1B1Arnk2jVrASKHOJ1wVv2G8uv+2jMECumMFp6Hiru5HBa8Yy9J228tNq+qpBipkznyM7MQpQmXRUqVPSpT
9WuBICoGjcVJUxtCJaCKrCNyKh9mwParb7cKLZrDfRdxpML31jct0+5k2PyXGrVNRpyHetleoXs0F+aqSbC7ffo4D+iMtxwUJmz775oBzCoiPOPEsDw8VZST5BT50kR6SSqn2rgN+GqYHM35oxaG4MzQ8C0tYO7P
xf5RNOtGVaqxZokJ+xWQhfLq5eE97T74PZ0lGXImHgDlopHC6ZUK4st0KaJOoqxsEAp8QPC5bzA6naR/ZMzO2Vz1cOV+v+MfydG8Cg6pCk4ieiEPZD6q8H8FVO/6KSl9qSdNTR00HOkGcmzrOhn9Gy5BVt2I1kbW
MklIFOpIKbyrOovm9Yr1kf8ZJ2sFb1G3MLJMGpxPGtnErmdtVvUWy/u52y0ROsBUODsyOOpR4LlJNRaEoudnHX7K6ZnPEp5SAJ9YER5R1IL5G4/8OtgTsYwdBdNCea9Q2fBnrH2PYKCJdyYEd1EjSNkUwlY/1DHG
70cbXgMpnevDCCuRKOLUYOmNTRPhBLMlATN+jlAi2Uow2xukzxMXqCRLbEYQUZ1tT7pf801AWE4bYxPfF4sQ9YjNzx4M94G3iZafp3wvKVnQoM4WOKjJSZ440dZAcJlsCQXBo8up1HRsbhu/sitPf9OeVetKNaZo
rU3iKkDA2eOpzWJfMSYqm0kegE/ySM5VK3dN/CrnjMqAG1OVtcE+NKcXd7C1tx9VC6uvpA4nOW/PD0EiTtXm07E5oj5cFR6budccnHREl+ESwrg79T6As9fFz6UjblG92T8gbof4L08e8+ojhmBHJQW0ZkHG1McB
Jah6L6vKfW2uKmF6T7ABxfa3iAeCKbGmIMnOzV0MhcmXJnLM31XGsuTm1pfbpL+bMl2Z6qOykzMtccCMI3agRUsPtE13+pDDdaCZ+GgjtTrVWVx8plmIjsRNEDFbhRGUZFpppJYiLNrHzeQ2yjMvBoFmJTwvUQjh
0dMPDHdQLq91297MDyVNKWSiRQkDn0PTpLN5GE2nmzhCFT8zSlG3oZTif0aI7YdHtMUMIPKTaQ4/Zse7/a+9ndCdGa7i2j8+V5NkpBF+SCC3eFEG/mz1XW+feyLWZlGO0uumz39MiO2rvXqKQErM2WouXHtszv30
qNEVMC6ccXjFp66bi8TMcUmxM7khFVvxdGk2xSgVdn3uHnvz2XOcQ7GN0X3khyFAKFElUEUYasZSFz+fdzo3eEZs07EY8aN7gs/OSMYk7haM12KNpl/ezl3jRSzeDC8p0sROVRbZWiUFk4YNYEmpFNFV4BEY/PuJ
1BRa0ZJZdYOx5G1P1Wp2bTwVe075gwzCDMYc133nD9tq5xcGMBYrdrirAu5nSnKaGoVPaVdH28jmbGUhjMX0dvg1e7yoZB0Bu65cdCXK46psq1petk20+WMwRhOFJSJBCIqQIvOetI2Qo/J8MkW/Lj07D4eLtjZ8
TxD8PUmYr05RkLYOLmIML8NL+I9VULMXkLsPY4+EVfDdxLmlxJtVgiP1reqTZ0aIL0WJg0Qvp1iTta0lbB6r9MEx4hefebxS33qveYjyVz0KjxnmLkeIk/qAWTVLSxhArsAw086mJ9rSK3NAL4eC6uv/bPlvIT6i
d3HPx4ilwhpSFf36FGX3nkn9i46oGytV83jD3kx0XzQd7IpXzyfw4SvAiZcz/F9C+POpaTZ4s1v1lDLjlTy8yGhoJdyzxodWSb8eSQKlgkEcbKn94qhyQ1nI0ONY6PdA5/STUtERCB6/BZfVZC4R7iWMuCSTfuWx
GQonSIlI+c2xotNjsTByGbfYL6dNbnUcx8mgCglSMR3eZ4T7ZU6hnZmjavzI+mMzAWoIsZRV8eYPa8dsWZtotVqnAStT4Oibm+bhl39xNh+l9HoKL6njVBxr7jJQvBhx8NzqdxIIlNGSBo2xnny5uSbNk7IOFCaZ
9jydWELz9YmKBfVNVGA77ssaPf/Z1+qaljYSI0nNPJK3rTc3qr4mL9MX4UMig/IC060Up+1ojSz3l1kTClWY7hB5EierYvAYc4rcOjImvxBzbLYXAsGKZp8T3dfoEcbVSKE45N+QMZPz2pH1Io2dvZCGUYf7aJ2/
cvUw1BocB4VTdmSDDzcw5hYtlsb7to/3ahj0OcNO+aCVY5lkVnfoSNu95nITTAEMU1L7USuP62J12OfaLv7k+ugaPOnZhOPbVlTbvXeh72g/wkfcHdiOuF7es4iDvIjjSV4s2fhejmXpP+1TWRp9MguEJdmXtnSW
5M/lMRoox4s+jO2r6EFtZC21RqR+ilu8lZAdp9TctefSBcprHr4x0YlE9jH1lgesB5shXvzQTm/qoYLTGTHTvsGKWwPUqfZyAoTOpjuXFZd1pbn6okd/dvuAZ3kXKRVyHuBFHpx5vMld80pd8SwmInG5gLVOrDd4
kIXnFOucQGvilKj5ImtkWhKM8JTzpt+bSIvuH6ZuTLWZSTHlgeviDRwmPMlbRYUFUeBKobh9dPWOIvpxa7hR0FekMGIcilARj3hs6TaqMTbptItOfFCt0YjrwwbjWeKEgst7heIbkaCuTN7CHLpYhxqUgbQlja3K
L3bCn5bUy0Xi1Fd73Sa4pwnormwhXCGfa1YjHuJs9acvFdxpQQej132GSVVVW3v5mSPDFEj8gO0FeBCn2hpVxh6zlWpNcONcdMmUyjQpyfYhpfzZ4MKPIkrMqVqRoy5RrkcbHHWYmGDTVx3yVZqkUMsESbmSoo0C
JJe0wX5Hc+QY/GQxemWYScfLqPplXvymBdKXioCQSSROUYV5aml+oKzYFsMjhfCPxIJmyCrAHhpQnROE3k9w4uxsHmon1KxaXEilOvTrdNRHUbCePm8ai4BVXvkw1rIp/dUXylUTjoQ/aoDzvAfGhs1rUyFVWJKv
SFcnXzYOl2pwolwdcu8ZNB9zSknp+LTK/SEwpzC1W+RBwcoVxG/IZ0MWXXZX3ab1TcJe443W1Y2kbY1eznT4IZg3FS0Z1SkKQVsTuGo5yntpzqqOm7/TbCVv1SFfNzfJ50lVbqoJ+cJv3VKNmUnCFGSZWm6UiqY3
C8y8rMZXVka6sNQW/Jl8y/raxcMmm5BelvkKeX2TnCZBsFRl5HSzXD6qYiLdq/vYLweq5W7B2VNEdSCwLNIyWc1F57mQY3lmcqn4KQWfqWhaSYigAsMsSlVknDHvIlVDjRZvr+entwT5aJyuavDmWHLg7J7Wmu3Z
eUAW5t7WUheoMecQVZATaQxs3aKy8cmzq5O9qDejidM7qXyB2mieKyyjkdIFMZZUuiixRBQRkr1Ex2s5+SIFASrvLgJHY/A48oZUQhdhoj+/NCGwRm82HBu0w87fE7F9SGnKaFA5mzOeqAjqFKRdNyaIhXLEXgvk
IhpXh6ICiFtkR+ay1d7HrvKJ0X+dMLU132JIry4Vt3jSX5mRWl3tshDpHieh/OaEBUU366i0H7rCqJ/+e+bcxshApDrnOj/BuHTxUrKr0rH7qh2ROqWos5Bgk/cV6gBOi6oJxKi64CBknFv14m1Kq6T94Goky9Vs
kPc4tcLdlMBb+Fja8N77JMGlEYVUSFxeq3DPLlneUoQHZxlZPi6tgDWS7oFK2qTIqpoBPOwgQOGrOoohIIHVEPjYKZG4imVM8bO6Ug8fMVuXkj8+qTYFxO4tJaT4UkZqll9s+4SjgdJFuODGiYrxHQWcXYUrf3IM
1CZvxQ6IjnJuryTq6ezuIufrLqMiEfM/kK1Osg09o1dXQEem7hg1wvSaL0yjejbK0URc30h7EYlY3FbAVoDkzF1HjQjsF3BZJSLpDiMAMWgwKqEFHGzdkZtfHA7bm/pCjHO1eG4pUcR5izYKCiDE7ZegQWw1w3Qd
n72wPb2VOVndzN8NS9GWO+S3vSQQjNsvEkqYbj5lDv9T896xFEg2T8VVk4ZQeQ2UbFqeS1YbH20iHgitQfmljr5wv25LqVeTQOsVHDtbztuLKYHxAGaAaQsSmno4XanRyrRL9GZMal7QVFrZh6ZKb2KiX1Poe1Af
hmybZnvzoyiiNdYDOeEdAz9R+RQSll4BCtxTahd836ARBE8M9AaTi1i/RGoQSBVqhqmm+vLQzgnefsuo1qVt2AfW39NKgaHTpw8xccdmVN6OephpaceoziMIS9MCrxKKVk3M6BZP3F/1wTy8XIlqUSPRfBImBC8c
sPwhsBitkmnuU2JH+Y3UydHMQv1cI0XEuhwso9SpnQaHSx4Mxw2H/NaIVfJvYECd/rmWV4zOnS2qKRzsE7Mw6Xg5nym2mUQSv0FkFVm23lEwModRiLmFsD5rwJDqk1/t/rnClCGT87jva0gYCkfeGjm06F+dhnxo
Uxe62ThdyZfcHxlsuIFVn90VN80WaggjrQYVqvlTRCr6HNFhoBFpgbs1Up9tFutPX2/AqDsoIMd0gW7pPhLd1CpEGJKLJdfJsQrvRvuWiaCy2VMY6i31Rg6vOn/idqlBZE+Qi3DKgLRf4DObkexV76prfrPGBDzj
Iax7qPdLMj2qTkS+Mi+45L1ViXXOdY1ABll1G3RVZy2VYe8oTWBelEYevdF8d32ha9EIwIkcvH3iobX+sRw8nuaRmZTUQCnaGpAYNWFUI0JciKwEo9hezvG9mVUa6bXXVCoxnxa0OJgvPIyBpOItiJGC+FkylNSQ
VNzgn1QwmYgMbBRsHpYY/bdRh8jcFzazwCf0Lq5vGMGwBoCjNMd48eQVTvMaUUDAxtgu5u6x5mZsHYhQFugOPAFfbZX1dUtx3hopga5Pc+/PIA56apGzl6x1X5g4roQoTql2xr5m9iVECapiOV8//n2M/5xS2u3V
cpzWyZvWV9ncq3aq2zHh5Kyw15xMOOAoPaIWudYMtxtu/zwl5bxWmIPze9jI/v4v9v3dh5z2q/4GGqUrb5u58xJCEnYX9zgswbU59tYJv3lf5Tq7/VvFtflL0mx86qZ+ePXYKSFwYaxR6BwAL40Ax+dZ6E81/ntU
j1Jdk858mpoyUxavEBglOU4yPQIygIWXYRo9REATQVRzU6oZAmuCENiCWz6SLjCsUXo4eA1QPoGseKcgHKPgZiUFDkThBR16IAv5EmadwVYMOeH/FOQUDqWtugQvCed9snB0lffQEslXuv4/dCbvFZ01tbMz/ACn
uxKRVeh1Y1MWhmr7v9nUm9Bk+X85k/Ttlv5s7e1vC5sqfu0+oT3VPhL35yZPYBy/Q0CadA+3k7tKTE6UlNRgFLg+1NJf+Ci4Q7InKzFb+O7vBsiUnHop1KKwBMw0ad1eW0VM32rsLykfNHzdSZXXCv32vuPP+W5m
iI7y38kr+Wd51CUXlNqKl3YyGkEO2YKvI8w4UnjItdz+ZvDATLcjXLihIUoeXBkzKwiXtr6GmDaoQtLN9Jh5M1KvXY5su3px3bTUDCQ7n3ymgo1jlrf/susNZgVqfqX2+vdPiAc7i1nHPfdakkEIYBbK6xzw8Y5R
xOliZwtr2nSpfOCzMIq1T/dj/VvzXQcpIngwr2ZW/UecsW7qw3QRnbIjnU0TziHBCFslqJcUpl7pGrbrUKw2MbDLvKHS7ir36OztH++X/+GstTiVGQ5EfutgTS/19BzEtbWwSyLA26/AMabVtcGWgcaxVa6SoUTw
uvDT8h/4sDduLatvbvzbePH6V6LvmeAxnwNHUqAt+CGuJu7+vd3VgNeFKb+bHafUjaqHCIdgo6JCfuntts1zCeOG55cN3+eurX9RD5YPZKvafjQUnjGkJE3SrI35RiGhR9GOTa1KpMWDXNAbUc6f/2yYhhabZ7rZ
3PT8Tgwsi0wB45hr8EbsyeEj2Y7t/NqBTl1KW97hWTLuy11c9a/v1kgs65PVWtYvberBLde8mE2npQi2wKLTdVgEo5VIUoXUn6aFiYQjMnCALXEkh0btS8HHVucEKH5B3nuDhnANbaAlGPWvW7FIDKrZA0WzclVg
TOER+2oQZtfiFdm4xQDNtEgG8eBc1MlgPpgOHEjyXh6zsoi1+SvEfLQeAu/r8UMaXwcGed65IruCHZ702ZKk7NSD1TRW879eMPS9GZSZsjiGtxvekW/oATgxobFHopW66+jFNtVdyLEz/SpUsV0d45L6KBlPKLqj
X6om3YzMgvRutQwohdzut3UGCnvHFUC8k5xI0WMnc7nc+GlDP57ce8BcqkOwqvG+Pl/OioQeHQYvZVZNbISp9YyuyXOqr9i6R9Crwma1Ik1qjQJj6MzNdudx5zswEgN8BzcVsDvB705zji3AJRn0hv9LhXcAc0yr
ABt0wIygWurR2xFMA4Rdht5Ritp1/mV3q3hvDtWDjkPJN2ekCNucbOeRZPbRzUf+Mw9YFxeyebQwBYewVPKTzVHVDYGR/tkV/cfDDSmeZ1zRdKW4zqicWoNNnMh7qLD4StH9CVOkCFbHppCxLgy3EHaTgw0abhSw
6PooYyIKBZIFAWBMqqzfF0RP8vMpqoYmEUlWh3u7HRcUTkU6zSCJkKWlIhvYgo5J9m8PohCC0oyWby69LyrQ5eKaGmmviHZtK++J4QY03bUsWKEQAVAQ8EzDkzhsdjc1mrQZCPyQO0HW9EySKYEo4+e+ymZgOCHu
YIh9oPI4L19VrjoOBARoTeNWIfYDCVT6qqRYDDcFAxfZJzIcSYicq14ysEcw7YK2fXBL3DZakNlP3OMBiE12BAakNF14gcDmZYnHyYlyXl6J4UbdZZqrSef7lYf5odPqHPv+UcuvhClqbhv5vHDyDzNdiXDde/dA
2Yg2TpqAPAXpe8AYkaQ/t/WlRAvP1G811Z7GyZd2AgK0vQPGSK/r+wvaleKFlrjrQgUDQpoptmmNwMRlZkPhBTHyqxDZwOUpRIOIl0N5Nb2iFEKej1Y+mheHBzWeOCE4RZ0tmbvIba7n4tV1dMj3q/kEsyDkYQuX
eNaVkSxkCuOe9qFmrQjQmIxCNTi5TfQ6jPOM+yWTB5g6IbqUiYT1dtHAXZnGQ0bbgDDNhh4AQiTlP7nTUMBG0QaJkxrzi/NRDwsL2rIym9MLMWDPsyb7CwdHHn5I2YYI2RvDaM0TF/pb0dRxkCyYnl1mEhhAwiUx
1H1WH9B8QqU1OP9KapJI4sOfZJFy4QKWFrtCBHqt+3ZlSD0veD1xZK+sLXIe2zQ9IDSFZo/VeEGXF8EvThIihZMqRUC0XPCvVFfk3Qtyry1PgREvQgw4KSNMk2S6vQAC4N+CLeokeA5OPPrpapgX1whpOh32OCqf
cSkgowgYn0La47fq5xJsku5ReULobjbl020oPEgiCyi1lWpdfBj+R0hylpjrMdGcVss3v0EgM6vL97yFqE4pqBcDUodF7/RS02iS+gAF/Nw+Ke7t+gedMQLmoP3vlQKsobigRXueNX0ehK3BgTkwCGVJ5sQiRMhE
vG3y6YR2SYJVskV4me9D99/EzMQ3mLKeGIf9XN0lLTjDM1QM98xteGIi7uK9qU0oi4Sss/lmEVhR/VotFs9h92pckwkLrmNs9jmw9fxgBrGDjas/KAPmZlf/w3Z+5jxHQY+1HKlvKTAo6s4W6ldXrNTuidF91IkD
pI25EYQHYH/YQ9olEK9C4X4lrcul3od8gJc72159ys9WmRj5TRGPVU32pMyMvdYlJXWpkRWCJ7wkdb0VS5B8n7p/gq7r7cLG7scAVOgHNlWSprwMmdaB4Rjt6hSJoLeLUCYMAAVUwsUJ8lB8Hg3RTVC5pbAQMNId
J8mjj7NjAg5+8BBj1rhNgU3X/jQxomZyXSguLPUnlaacDzIVhZTCPINETcIpacwPsRMEzEFmlSiTcftfbuI8NYuDAdK4iQwQsIfc7okMMm4M7HylUBcVvmSqapitTHjnKmamFuHM73el0AdYDc/xB06kvKO6Kfjg
JGvO8df6vc2vFHMlMyjh9DDQ3ZfbhEEbgyrYY0nJU8uouuR4Q+QTjv/MPkTKo4WlV91lRwnFBaVKivL7yLTVl9aq3gwDdFLT/FrO4cbKJhlwXuERdLw2tlleiAG+/j9KDQZRGa2PaO/5kJ4rig0ntN2VCeBdeZLJ
XB1WlJzlSXxOpAIKLQnrj+gCH7iuLe9IPc8J6hpyMN82ZNlWSgbwldLOTkxR+TnudO28RYiwIcMSeAQasneUC3nqWWRHab/GCBFA4iPWBS8khz7ez/5m6bg82zStDF9dJGlIkJzWRwWADXkUD9PF/4Sh6KECBfqU
8cOf1LiTct6CU6KayXC2OLJDyece97P+LMrJnEVZPGYmErmVG95H3dwZmqO9ExMi08cBBt8mVyeYXvJDypTZFetI0fg7yiT1ugM+Us9xxn2Y6s5URyL8Uzt2OkiGy7VMLVmtMJplPdgHcJ1dsNdL4kd5Kkm9DApz
17cKvI6LBKVWATfPI1MHmEQb8jzbmXWJ+o9I3SWSQtzfP0xpvwDduTWmRA5Z0gUq2DMhGUUBYdUwMnbeMDJJ0QaLrnR4W+IFA8+lwhLxRfFKSoBw0nsiTVGL162gtVSrLlDHutW7t0xa7j0gB0V2qF0mDlL5V+ga
tay8a3CtqCAEFrvxIsrWkSxmRTIVmFOju7l2d5Mbh5Y2aILlLetFoQoXvJtblKdfspFzXy8F6ZocUQIM2GTMr9GnS3Eeyc6CjCmrwArdXmfAAbF604eI5LrMAh3KJfFNKtqqZIz0u0bgpwIysgxBz50kCeJQNO3j
6IXqkX4IvSGbYbie5p11EhGtRiz7dfiGk7AB5j1ihyKd/LL60bqmYUsHzH5XMuEOHfSbUkpvpjByfZbemHZBhxC0ycyFeqJiUIlwJGvOZVMmzua3pg62y3MSU/jzURwtfABCzLpemPRzLf5OA9RYMR7jkyBzQLgp
3HSWn5Or+wMbdkTNoJ4uSCnEaMeyVdgpgXFjFkzFaLgUgh+0opdmZVn6FcZjNV96L4TE0DetYrout0Jmh4mOYSCeTt6wxIg+aX16gvJxyhLhKJOKCnKRyfwpVEfIVM3zrT8E9YI9uLZ+azL3dJv1hcEquxFNAwdh
fd/xnjWsPmlq2Vuqh1eTmASxNgnUszwt917eQgPV9Jh2rRJIgjJoazSqgOqCFJS3ooEeHAb5QEbp3V+ZFranj44PHyjbnjgicY+/VShLUPYB4FmLP7Cfg5vC0DaORfPfiqFu6zGQ40qZME0GhpjMVgPparTimUhZ
94mB22juABrQ70HhH5PYTiglNo1DMezA6DJ9LmEyOpWIuDcQraiBfdrTS/rhO7mUPvIwVKwygzV3PAOdReVtFjAncVuHZP6R8TREqn17SLF5W6zk2PVolCfpRXwhP2Q3z2kNpwj/sUDj29x4ExiT4ExtyFzKlLFm
QCwLUNBiUdTzdNqMzfFlqyGEcYuRCeZRUgk7OX1WNk4x3uYS8SU2XEU58nFq2L75MHYfci1BEG6Kb2co+FS1NLZCMRz3UY7cXuDSMubq0QT37tO2hTNtIOO0NRgfr4InslVenr6TuxQVjyjweWSLWkgGua6ykydM
cgRNdIsN2K8OU6lpXttJczlaKl+kQDhj1UZoDB9mRan9IXlcQZGcrLui69DBP1ZTXgmOlJvfZuH4fKXxwKqNA8g7RyhtNMTH46ykb/dWiPQBUN5Newm2ZqMd5P70qwBbLxiAJRRrldc73sKQJEsPGwSk/KhpNZTt
JAnSotuJb3AD+FidmesJCh1viHwWATmsQsH6pOj3iXCNf88qfvKNa6j5zs3FWR1uyTa/fE1I6HqYzvRDoM/1NglHsxwjyYsKkVNsCcB253W5bXeBpBCUVIhBA2HMxKZRJHGo3XmCyNBXZ8EWTBzu3jCgBJ4A1XR4
8WT7huiwGlKlzsVKVugvSjzdhpVqcZIlRDWG4ZmlJ45skZQySSLkeIV5OcoHNXZ1a/qORE1dueF4kA6tuQRsAe4r3T0p0QHf3dcpkcv9EOIs7veN71ahWogYvpEqDN8tIhj+zghNZfD4R9St8VR6h+7SZ2wJnlgJ
3XfQ5Vkc5hn8C/JBluBCG5LG9TKVtRAmXvjfqKt5EQHIQo2TurvHI1prrcaEA2uR0W+uPIt4Hju8GaTWBO4lp4ha1rEESqT1ewUtWS6ILIge+lV/gSHrSxe07eRSg3qZiQaPfoG3pa/kRvAmQVVlI3mzWhT5yB5o
sc8hB7g2Lu/zINKeZd0+VIs4LuPB5fUifHiNOSmPBT4OhvZhoojJb1kD4UDF8aRrx9kRkIMC6FTDDumKK808u9Y6OENTT3IEHWN5KZXrnNj3VYrsLZaEn3vVEsS65xJ8s6BYldwJ3FMMb1dW9L51byFSS0KE20Po
ESQNaQby4YTbdnv5T/v8vIWXa67vesrb5p5Ji2mYRJEDcaCG4pOl1nHG9EoAkVVJcYYK4xI7Et5cmcrT2wTr/rYvM7RJkfMNpxJ3qvN4UlGHHFWme3giSoyQXGx3/lqbePlB8Njh9p426EDvHK2x6SwyhB7SiS+H
WIgFmL2Nd6f+OAGdHcETNEaJVejYnZRF287D6GnJoColVqVndEKO4NEKvZMTkqWxOno7J+J0lxLh5V1oREAGa6WOn5aQfHKCAJXwaC3d+RJUwC/OQe4pg6gT0Vr68SU16t7I9KCf70IehyMYj+aLXUy8MCygLpij
IkFeNeB+wATH7dTU2IvPkl/CBVcEkto+F9KX2YvbOS74ZGjZGDTBRaMkgxQXdMrp8CdBUsYp1Li/6YQR9LCc0P7p8KBk7Hu/oG5gMoGyLhqeSWRoli2Qn32JH8hacaD98eAST/LlOU2v0naoEOYVM8dkgjWXgb51
TXcqAnbj92SsB63juwP4fcxQThIvKpfccY7U5/nA2eSL1pC3UFEWxUf0fo+GMjNodDaIDDTGNykilOTFgFThHZWB7ukOwOQFjbLPKEXmeKCs75EbdkG392GKCIorcYtGcFKLajAcyBrSjpYapnLRsTfRCTwNkAkB
JNsSbu0Pcv1Vb9nna0AsuwlFnHIZKlkT3Dy+JpNSQjrNkhmbfuOtZShZNfp4ceeuu53ZNbQBFHtJ/fQv5pQQArnaSwbtIWBxwYKiADxT7mI/CqbDtMSeoJstTALz3vH47BbWPsjZ38w9NPjVYXESTcSB98e/RuAt
DbZbFONr0Ur/R4p6FkDYrb5SS/omu5jmDfm5vS0oe+HGXoUWYBCdzP0twT0Q8qJnm6tvCrNfgEuB9i++DUuqRHP6FCHHJ5lGXzROX4JZPA9EHqLPZ14wsGOz5LrgujfjeZr1QzadqDiBKvf6IChRYFFg0nOZEyFJ
L7VDoNyiwItpuuRGsetskuv7HdCi2ywHEEzwNc5gSB0pFeTxGdHAIrXMQQ+JIc1ml/W0v8sXr35SsQUt9/XoU5/f2TxzR+kYKMhqCdoWgFjqhpz5N8XuJsPy2mVDp0fmSCV/nNXYdOPZFO4SkjaWk6ixXGVV2XXf
lrOOoAm5cimkaDRAa2/IqwJFBW+6TU+mSEqDjbIAwyB1V+D/n4IUCGHi7OLUQYjNHWqaLXSSBaFNGh1uWi+0KLnFS+CDQ3FPZYdyT61r8ZgpZLiwCR3fu0k60B4Q1Oie1NKryz17Q/cIGN4EvlkSPQbEtG5bQAWn
KhTiDKodeVBqYSh3SW6EVrHGP17T51UL6OTPmUB8L1ZEBWJfMpf4tL3HLdaSclWu3CVD8IB8bVDic7VZH7WlhF2kONtNszu5eKsTOB4ynNIeRBxtCy+vS6nPUGgpK3KLqXrZ+AuI1QqkAoECJOQpSrYZnX0Ucps2
16xuxr/rj7sBBi8xcRQ63MDhznvjCNqaLjuBmqqPezpEfxlzNH1o0VH0niyHgI2RIs+UaX6Y0jB5ygXjOjGGRZ66leB8Ia9SdGZYdZLkfNwPXIsvgV2+OgwnBA/XPTIWft5RrAo8zMkqKpmOuwg3Nj2c0IzWvb5q
Kxqt6Kp0NM3EmGixAV8v7W4dgX8yWT/UjT0iFZ3qDxFoPNrdA52SmHSYqPs5Padaj8emEgUSCVMiUyNyrxX5ewLB/odacPn6oi+KUGfcMOQ+NwT10g1HRHMjw6uRepTz9jp0bni97jed2lX/4zgzCiJyG6YnXzsa
Ipur6vnSsggb4r0PtIXJSa6s90UrzwmX/M8+2Yp1jGZ96HimeV89xVSTBzZM6DFpmVuXgyeGFf3wiKYrEXMH1nj+sAoR4stRWwvJI95ZubMKJxI1fxHumpTzdU0t5DgiFGoABFCsywbSR2LZkOs5Oec5O97MvD9q
fjT3OrUVnQTdWOGSMpzbYX+CELoEza+pbCjjIgnsJKUcCEePoiG0XZLKqDd+LSTAjUt2m+GJ6L5sgGtvsQ8GIWRbR5LCyYT+bDGFZQC+dFftsPmQD0mukwjC4pUOu22mtxlARAoJkfaAU1qf9DYHHA79auMpuN9r
qOz6Z5/pg3TjRXKNqanwk0gpx9EtqfBgmkRR3P/yA+MMk3O0eLdkI4MkDFwrgk1Xs7EYdLPuq+9HxwYCQ+ZF+okr7lplVJKzgfw935VhcKLurmCdzALEZHQKJaD9Pd4V0Y9fXJqEi8j6xBow/sCHVT5NP/KITeai
EZrWJHEhUuGiVkQs7Z06FIb1Ya1cgHcl1kDzkH9z2AJaJbwCVYCeh/QG8ij+2EGyOtWnvbPbhKlaCVxBnT5swrTnLG/qoW4K1dqVG7Yh1iiEJO1WZMs9VOV6X9OZZqmx9CLTnflRs0CqZjC8B9fO7iGZ3hmFrFgO
KXMfsjJWccZaQO3LmHCDb1x4liHafb9DYJrKF0G4yoAHqTKMk3EdU+f/P8XyXLyiwgcLXMLUPWZy0XDPm4bMSySGWCqdvXYcldumcFTYnzXKIX+RVK0Eb081Z1CYRjUt1jnvUEg7TkRAq5Ab4xRlIjqEvmQOqrTF
5MPp4KFdRPntDBXzGNhGOyaLdXhyRsjiu/nM22PMqdD6XhoItNJ6RZw2sGQ3qJ8L3te6SFTeBi2tRh08jEO/97RgvzJnkvm9zMWnkw5jDn07dhSrSmbBSkj3iVYzB9nk1/T7Ins8XAB+UTviGolp4ceXLffcaPTm
VbVWaCBhKWbPgZVtYCIZ88FyDufySGkbZ0NCpjJ/kbI+92VR7pGLHUHOsyaIzBL/2HDshjLOTJgu6c46c1smHIXN1haeACAldJDKRwKprTmCNNMLgRJH74NEHg68zTih0N8pwa1eIRnaNddXQnNXYe6/QWMizbzm
6AMYvM/39s/HoR4bcoIThXyKNPAz1tYu7ZRHpbgRL0eTQT+a9/kdiVLhh9ybZeHVQtfEgdRAQAHEA4NJoVjuhd5fagpDLxWLzgRngATR2uUJe/+2bEoZCjp/WFMDHUMegRtqL/hXhR1j07VWRuMTKUgRcqXXk6t3
YjqTTR08GKnk3aExNYpQS66FxLvBqYZqxjJkc9rWW/sHD9SPuX3SskI7UquuKBmSRQ/61CW0uHDXgcBg5lqeRlxRsGszyt8kTqmkQjt23MQJnMjdE1tRWkDB3VMt+SmsH+HHzgY594Oy+VXohhmgQ/YCWtHUfbEu
2TVf1UMUjen6DYedU4d8nZNrV7W0px/uZc7XtroJfizFOHX83ejOAX6+agSc3WE7cFzfk/H44ys6tQwHLTFwhyKQ6Tn7VuDRppRCUFuqPLFPEWAeElSs1eF5iqMGKl449+G299UaJbfzZjbNGBMb+OsKZVXjTdJk
gG/XukUdb/sUuNGe8pIS3/JThjF3ARGQNBek8Wq8ITUHvFyyUg0HUz+7gZZsyJ/52ww8mea50JOYzXYR5cR9EUMS4+AM294LAYuew5y32RUl/fYdkLDi66Bk+8xa+qVjQVfVOSXlKa8kjeMO1QrCJ59v2ZoFxcv7
ZYCMpzPenDIqOSvdZvw0B0H4yXy4xEmwuEoISN5nycBubcQKcAXVzTMxWRkRKKj6LZO7imViqdz8eoSie17AT4V/UbNmPATPW/e8VF3X9f38Sn5nEB5BhXpw7DpGF0zBsZaESy/10bUbSD/9bO0hnhMqlk+7OW/0
uAHgafRjwAhUd/XOIrROWkEkoRSohbAHhApPhsr67aIbymE+Cq7LPA2pMTqH0caH0KdaKuOzVRx+czomOJtYf1c2PdhVJPbInnmn/GAwNblyiELgRGH8Go+nLiH0segxVzpNqayjrtort+3x6fqCggWioxd7PIdS
RRgGqQlbMGgiUzHVboVkqOnmdVxk/DdufG1pS4/ETDluLP8glNUqFhW3j3eHheEKYju/kcd6YCF9+6JprnI+uAHxIvXjAtuSvUe5vKcPEr0E8LUe7E14n+90vZgjOAMLWa8lsYofWAjj6ETGnUS1Ke1vokxktGfJ
hGWj3LimA/9Jk6DBg2rnk5hL9M8zU7endbtNIe2UrXbaHBxwOhNmiXAMjLJcUFCyVwB2EHWbWtKitlINrDUiZaMjWLn/6Qq4OJdPrYs30D7VuTOpYHVi/V0ArVSmbBu6TrQENwJYCRcG9ckLFxGn8Ahu45TtlkTg
Ae+YJJb0QPjLA4JNLcyWBmMvS46OC7wgLmcgSMz110UwMh0YGPfpYmjuh8G7fdpPzPik1FhUtZ6P04mOrQlblO311KxThg0uJE6sCrM0y/zFD/YdZ4/bJp0cyQ/667S01ILiu3KPF8jUNcueRv9S9je1T4Fl9hjT
qciesqjalhWJhNWBN6TVYA7OdgXNgpyBjTFSK8mnLASKVuxnyFvtCmbG1rfbnmgBsE2NevnDfB3U+F1NoRHySxXlIhSr1xfxMWCH/8z2Au8mCaJrf4gbsoVLrf2D+mVf31AnhOBpuNSTNc9vV2g+3uZMy40ZuQYL
CMP1SkWTQ32sRvB7lG3T4YQkzvNwGTxcavxU+zn6Q/9GaLEu11JUkvUfqtc/2Lh0i/pZWWJeZ9blLCOj2vvpCl2pV1Ay+gF3OjDvfXXr3nV/7BttjGaTKYLkHgKLku02NR73eBJ1N3723PVA39QmFnI23Kh2+vv9
eeDANxBYCTWaQ38rBbVVSyaJ1f/pBOtdnrJofYGw9jA423eq6Gxz22hQnJ4bHbidNagCz54YG3oF2o0olFCtDAhVdcYDfcAoQThU3QFYUvtvNfylNapV+2XbMgD8yYMJByd1oASijJhsVC8S/2JNATPYBHBTaArO
FL0zgQzPpwAkcgMNmknL2WqyH0RDn6qJsAB6N4QdgB7riclmM2L0i8qRspWrpGVDl79554sKQbXe6Yw8PnWIei8dB3oESiy9LezGU7ZpyjpSxTcbN8GcdwlZJCuilG6Hrne+eq/IM8RfialenL/6KGxKrSoA6CAd
fhQLbOL6nZgCwowWCQIzHIGv2eYe3lAMvgDNcDB8LNsyefIeE035tOgUmTdTSqOMTXdFBgEpo8wa/VHzT1du6BUTk8w+R7H7TZFs1/TEt5+CxeDHlaclfoDKQATcIArbLKsEhbXwznbjyksciroqecpOt6QBovbX
e6D5wSUW/smJkg0AkD4Sd7KeCJMYeE53YDx8JaQOGsu5n1eY03QoOLJvbB23aQOUiQkuoxaWc7BT6S5rV5Cp6owV95e7DMRiuZeE9LJnkDKhOwUVreAFibkXbFX8T55RQ2LzEK0G2tu2E7VCVOeVfh3eajMd8ueo
tP/33LyNMsys9DXJzhEFECErtD+qLw55/AMPsDyNp4bmiirFNtp/2ffFB5rUemcHu9wnC4/J09Wfhy7reHDjRd6mzzCs0jJt8g86w+mgR6tNRPQbkYyGNTSgDvCl3M1CBY9c5W68Hiu/VufRm6+rDNMvrPP1byqv
rIN6szAXC1vjJ1CLlBg3QTLRcfl+oFYMCkP974XR6YohdYArMIA1wX9h4v/nsGKA/u+4ako3ca5cOsFaia0Na8qpZxDI3CXECSGkP/8VaZOsPON8DDgA9xof1xno9wrzBqGDDiDffO5+04PX2rIqlRarZA9mgctR
cZERLzKsu6z8HThAFQjd/klKZ395rNL2Ju84dmFdeoMKU5DUFufdjqxUN1UqqLQXSK+RkuIbXNb7D2B0ZO4Xy3wev9NB39ESe63hOoq9tNL/VIgi5g27+GNxmDM/Foc/3TS39HI42+p0FyrGmHlBJYMotKpkEvW1
lFWIn1a9OftKsoN0mxa3dZ+MiGQ+SDlFX9P+hZGPL5ioU7iqDQShb4B46VoOOKmz2aDpGOuuqVrwUmNte4PfoD4YbHe5rNI6UIPpIcrjOnjFEbQup1qDB9QtAF/DNW9K6ogx7mYvCZmkjxSfmriTU9ZcYTs6j79u
qcRmNbWdHCdG4nV9ret/ctSiNrrsJnYh3t2ZOo43meO5M6BOcKJ2Jr+8rSWNIXXDYlGHWznedT8jMbFFcNCFJXPK1RrU1/mo6RZWSb9hhfoPNb61rUydFfXI0GBZ7Y5IPYiaEaWGbWOvg1j3Augt1BTX5eMopJkJ
fymonIpQklL6nIDUIvzVC9lucjqtZQo2bSjVNl1seJC5Inrnu3XbNHdnMIzZzJS9j1EfWPXe7gSTRq/JAemYYcTs2PGCYsrMKuTAWxB1SGTHkhgUDTFonH0cN9i2r7J2bcBxTmV2L7p3gHQojZH12/RvQLobQHVD
O6o+nlNwnpK1XOK+FkxJ9O2AFgw8aHHA1MsCorrrL/RF43hjUrXoer/kha1FjbOv/fKYwui5/aBsKvySX6pf/AL3eaDGeF9nxtYnA45ibGFBzicRjum7noOixpfxIBxLZpy7CNgMKGSLV82hBM3M+9imke3voA6r
PeKPE4eM5BUZKQWmXGj8ZctiubxOVfG82d2aai+jVnnS69y6a+tp47TQlonNyWT6Y4c1EXbR0xVGukMEXgNL9lUe45QdqlxsLUqqTbdcUQY9JAN6kZcrI+++iLSJ0DCXRNc0YJKuskdxyYYv4LGSG1ZHUUyErOZy
1AZZ5DgXEK3GpbWuQs/BTg/0wR2TElfwNNMyKrrICuiT3MvCcB91GTxYqe8iGsuljhWoDdrn+LDU+IhU6c1BpZHkxNQ0/ila6RK5Boq9PT8sN7aUZeNTINnJhT0tQleK2VCm4U0eehPQSJ4SmiYMT8s+LatPCXlf
9yrD/aKCUYmZyN2/rhlCgzwvg6AmUgmgfBlKo4TSs9J06BQWWOgynpiXngMGRpfPr+L1mP3ZMfItXynHGCkUpBuGguSWDvCRmqRS2ketZm9Wf6gJTrrQqMdfJk708jZqD/1VXClRPFjJXNGuqlYnyD/xozwAfhur
AP+GG6d4SVTS374FMhhRZhbQNGHImM/Wqko0s6cu5aZN1cX5nnIwiTFDDtvQfK/vKBqpDHbuzXhBPTJQHhUKDasOzuVkjv/vQsMYoW1nhkjPg+OpMGnJBK5V4sqVU6pcNbaGxz6YF4mP1qfXJ310EPxy7GO6WDlE
/HL09c0bfvpuYudx8LrEn58NmvczRyYpM2dJbIpqyRKRSzj4DF6qKlSC3ECoRnNlvwS6xoe15714PTGi2WI6qEENqRX9hmoyMIBEuGi1sHgpwMQZuaVjliEZQV2uKFQTmtQYBKBpLKZlwPSs+pwJi+0tP5RzJKtt
Ne9na5QKmKRnRjucRn/aBFYyahMDRVN1wugY1FALdLHXGnzt8ja1Kdad9ENbSmK6a3zcmnr+yXd0S+N103LnLGZz17x0EQPc5JieYiroKdUu075Qw5YV20P/OW5y/kOt8kg16PF7pJauc//9xewm7qk+XXBtdiGd
RL+cE8GUmsZl5GrtoyPxs3MxoCWaEgGLpKtJb/ViBmmpBuP4vNeCAHB7h2GtSMKCdQyTTnmuegOhYYr/8E58H6cKYx9ALWYbvfzZ9Qxi5eIMufj6mUFjyrjZVxQZ6+GHGX9UiZRitvGsujyqrIyquN0f+KaxYfQF
g8aF8e6urYoiQvr3dY3zTdNXC7p0zvB9WBXcRgctoLumDzjjZEyXBGcn2Uu7IJqs5m9YbwH8oEzLn8k3/7SMakeeONclwwDmmOFo2umEDabunohKA1ErGx8Wlmms4HU1HlXoeaOMilpjyVpE2uTs44/j5hOESO+z
gYAicEm4Pb+pG4TNxS7eQkiiZe1wza0FIhAhp3oiEk9xcLwnAJaQS2lWZSxPz6WZ8XGelkDjpvPAWfjrl0pprjAySnkF+zCYjD/1WCXwOV6ex5eqBsjLbDn8yxWLHDHIDt4gmZr4uPycldNko3LbXPDvi1O2bJR+
BWvpNbqo+R+OUFRVFPZW0kzqHnzzy9V/VZGMmtdI2Stfj/hG5+Xr0nUr2+XuQyb1WB7EyFauepS9MtlfwQwDMFeHtd5QXI4K2Oa+E+2ttuIStdC4q+ZCn38TKb9brKSOM0GPbB+0VZgNKMJMLGpeutKn9O+tDzP2
nSIgzgfNFgbDxQ+KgTzIr87glUVtEdCq0S4qFM4gya/JdDG9EswkIhGDJUPkj9ZBvkZC0FQCDD4ROIhMksPhSj61QvPDVlzQ9qKsoOlSvVkRXQuHjM7KftmTH1+Xzji/1BxULfgJ3q0fbnvvUygihOeQepRxi5Fi
FxhS21s04BsIP7/0iJhBI8uwWTGGtbVRM9UYM/3yYlCF5fI1A7zQ5jtpvfWRmIQQcbtFMd1XbgoLYkEy+dzynauMHr/8YlNQJTFSMfrPN1Yc/fpIQ7JsreJZzwaaggER7WbhTl65lqQLlcUXC0WgtMU7zi4mRvs7
iUawBB+xba9IFFQ8gm4vh8EmqpaQ3oHOV5DdJTt0bb0aK3xlBLvqecckjeJtsoWA607cdWWulCoy9TcNomC2VOXsNm8ugDw27zK7XsvFv1KtyZdn3LhjpZYpNJyEf2uz8TV1sqhH43nkZATlspQM0eITZLBFULbB
OOOL/jp3pfpKBfwHLfYiSGfO5zlYUaetkAnfR6bFha1jKduWGmw92VzrxoS8Mcx9AHYGVzNM4RUzpCGPUZ4ZREXWoHi4USBMONPLYSF6rhesV3bhL2+OXFdlSPneF5JS1KttUVk9p14SKxyPPsRHW2lMIi9lpo2n
QT4FOYNNUeM3HUm8bL1HQ8Q98WRkORwlGomOVIRGkJ45AW1/ZFHj8JwPomk/Qlb3dkOCCR7e2qgYYAc152rJU4ueURgiB/E3f219hjKODXKbum+cGuTcfS6/iBFEcyBUc4f1wD1bTzwWstR+q5ChL8gnGFNLRu0f
SAU9dOOYj1C2xsyqY0AHFC1TK8oeoqFszwgQKEgGQUjf41xd50CGHNKbzhBdSFIXTgXbsXSDkxDOsidO+NQyMxeYQL2Wx98D5XQOcYM/JvEJa4t56ZHGI5Fd9K8OO08m4kaNglwcERfb7hvOg+7teOPJAofFciqp
C43jwGh7DsgwIQ2uq+IA//MY1POeSRx6sIhzYVuVE0IEa/3jl+LIg1jbwwRJ0HLSFqBIJJClR8mgSfCv959qgHW4SmIkivhcMgkVwYpTJ8Yy6nIP+kGIFjMJSQAQ03guXsAT16Vks44uB0Q9OO+e5jjJ1cF7c2AE
OyKb3szYL+bNsJpzAkSx9p3cD8emgy5C3o77UudMukrsKFEQnjBGKgf+k2HD5GQk30LtOrCWin1fsEo7Clf3kiyozqr3zJWaGs5hnXUbNbZN4i1hDu1g2kYIrJR7trurr4tw9ODG4Of7N3cbgJj2BKk05C/BdaPP
ClRU65Y41k/fjg3jdRcmwMDp048tEf6R2YbTgPxq+Oavj4JJhEqU7oNy/8Jh/0VzIO+dApFojMqs4VLXi7DdjTHXF4xORcQdM+zcVRr2FJ9ekp+DDbGUSNiZobrq9CEbLHOBeDKyGh1PytTS+3NAFo2oSqkRb52M
JZjZQ4LIixjEdnI+r9jHGAvsn5Wpu6WZptf0/ksK6JzU7A2VFGK/zCyCNx+E1LTaicWgrNgbjHnw0OQeNDSNc0iEiYTeqrt7m4a3J2AWem1hfqmQSVFpE4/Sxwio/DMhKP1ehpu/kn/n6nDPW9rDn71WKH+wozH4
Dvnrt93qdr9z5tX3HE/esT/sfke9xvsBx7FM/Sir7GhMzC4+GPjbvilvX+axa/t0p+5x2Gbl1hexFoYcKFlISW0aN2JTrnfNt8s9OBwC4WkuuL0BLOJv+P3oT6fUb+c9PdSsxrcuKqEUUi35SxEehoE517Wxn6aS
XH6xjGf6dyogaTXSYq0KiyO1OscpWY2Wa91rhMz/2b/6frsoZLHzRQ8Y+5ybJObRJdeScJVisAHMxB8Try7LzPXZwrp9UytLjQ0vNDqebNVT5WtE5YCcMMpZS7Ac0ZC2cx0EcsyZDZmgMj0LG7hBmReKfkeh3JnE
KUs3o8wpgZjJiFvIdhxuON/Hi583BGQdzDLJAoJfjQrWC3duM1LjRxyEEIdONhZoDL/HxX8Cb9dkgugORrJVFm+NTH/31yeJ80sKimtWFde6TBJInRYJ+V9Li8xKQMMZfBPeRl+UEa/iwGoTAJNsfxttaKutvcGt
d2bIsmt7D7FePsyiQkjI11bQCz24Q3cpPNqMXxjyY9M43sc1blPbsL3C4iPdCrJ4C6V20qg1tQg8q6uDW7pD+ydGDpsX/6dL3WjYp/sMiel9CErkL+MJN6QXZqAEfdofk0oi7kAm0ryG08yNJrO3E8ENvDWOLqBU
BHj5apd/oJr/D7U9i/iaH8njR+DVH2qDCQ68yG3bYDkv4eQttxfNA1BzIdkXNP5Bd0TMyi0s4AjJIbdcjix9jmtdVh+FWpNOmJU3G6/dxIYlNia8KUIlF7wKAArfbtD2fjomhM9yaYVq5WZLksbYmAV6guGy/rM7
dsIBGgN3INGzHyet8NZ5Toyd3XhtjwLZjkF4k2zhT4CwbR5n9YQpf4KDrfsr+mQa5eMX96o+z95ovKUg0MSxypcKRc6sbgWQVoWIsnx14X+DwVuVlakVOzjvuSwaSlnJi7m1Tb99SBXQXaxyQChjjhHRZ1V4W5q/
5cRS7yGPArBVursZyuixOxXyfbxwQUg+HYilPkjRGWncLDkMp9imiajco3Uhr61p0rNtn/og7ZaZ62Kjj5pnAcI2vUHPjopnWXZmabjjDrpHDoSQdaafKbSejv42CZ5w8RNN3i0LA3JeJcLG3B0qCnNRymEEjGsJ
Vr6pFdhg1AmARfHSdJKvszjfz5TpQplWMjuMSUuO43X8VY6osJE0pntDt8PYPPvropaebSzGSlbtm2sBdtM5IpSKFGYfnRJB52VGdoVZV6ePBiHNBzJdFLZ421/nUHLQrtgzPdsCeOwXeZD6TWuHzKjoSgqdM0Ov
YSJ9ql3GhcNJ/z2FcVNPCLnpMfP1KG+MDwr5ijgSghyHDefK6Qo2JCOr8+M+xD42WYs6xSbnAEozQkyZazNvSb4YS5We6LiggEjJkwDJwi/vpMDB1NXZxjV72bSx2jhYI6QWaeGeUVi9ZUMD6dB9UvycaxIm5/bV
uh0ikJ8Ik5bO1JrYhkf68gqWj/loR720xF15wDgjiZpJS30ZUR6ja3J5BAHVa4B8fXVFpUGNaJQRoyTSAe8BGziDFuGpLrTZFNbIvdu24iRL9a0TcCFgPrxFHJYdKk29JrOasQMtWlOg3oBnUm9b5N63+ICDDz4X
2zIo7EQObODCdVimDILqb8NHGRX6+dpP/8hkzrvBDmqT98ZpitpKkjzdzEXMScHl3eWIkF2+9j68P0irn4y/ULgQlk0/3ryfNu2Nn7nFnImfmYLFCIyIp5vOZ8/HWwH/sWeAkXJHLDqiTFeQscJvbgfaJJgf1VDb
iIRJaQiRnJBBhqNxpJlibGSbxKSKUcIwo0yQfLSxi0e6mP6wfV77oP85ujDxE+3R+Vlz2Xcmr5clby/aZGIeNbLTRItn136TjoZmmkn+8mVM2+omNPm8/xsAVXPiRtGdzfY9rVUfaFnvxanGw8ceOK1wjfCb1ASF
2szy/xVnqi+pW+fuxqxR7KZrWuKEp3Dih+Na/j8vXuSj/YCXBK2+hw1SCpz2htyh+u5InxFLP05tQgl/J1tbfMjiae/a5acv2I95DcD23n8zlHfefDNB+pqMmtvDKHgCwHJz/v2V+D7GOsf0SwlNhWAis/zVt0y0
ewGjdpg49Cbcl7l8qFniRktc0/vXSZb+MCSlgKsGw/2PiTYdkWEkrzXJfrLl+fUMagnkcnpABiul8mndH1loA7fq9CnqgqJoQziGaSNPb68ub24DD74k7dNXylJUm2h4+8cs0XZXovfz1rHl8q8kp63oe0gXWAeX
rosFGV+CWwbW0hpCKI3nPxqjcNGrBDUuJ5r56uMrVIs92rBJ5sM2iGOf7SToFrIxouiymFC9UM0wsl4+0bvRUj3PsXU+jHbeavXX1ek7D/RPSFgesZUtqcI4XWc+VyWtmkRyMvjCmWQ94xgZlVVLP4Fk82s/8sXe
Uc8K+tmTWN0hOZl1/1MpDaUqydkj9TnAnKZFNT6D6UrKpAG2o/7XOxg3GtkeWRvd43UZlxoNt0bMRhULiJTvGEuaTSky2DQqW/Z+crHMsKkIWFjLigWoLNyYcreEReHo9VAAd9hB9PNSzNgJ8Lfo9kT/4EC1flkX
vUwYTL9zk2hJ2RFi55TdUGLEew3WCY5GSmWxgPlgnPL4+Fe3ktBLYg9fFFJ3POpkPTvVnKKN1KuiBPcdqyHBLAm2tniuSQgOqyke7fIh6cL2E3aPf4/CNJxqE7HIFeUzTNKjZavvZ5MaOceoc8ue1bxHjCOwe+I/
K/wDE6A6SJAMkOBvuZ1uR++FCbDhdGYpqgi2wpFeHsRxPq6YQpSqAf9mvfAAPFEJGOO38zVJZKoLZY3RuJm1YQvfc/DflZRuvQJRpoOJIsM4VlWMryJBjL6+mWLQXIAsXkVRMdKkT8m2tynu3pqrvw6TLEhSuPf1
PXXAwXx3tM1Au2TZIptPLrIv/Dlc+25Fju07F4qNHIX3fQS0eITZuaHe3Ev3eGynT/ifN2HmRpD4jA6FeAHj4UeIxhy2ccZBfy2CdTE9bUods8tUeDSj0b5x5QxQFOTFmsZM4vTtD1FIyeRFNQ1cl731xJ1bg33U
9+RxDP0vplIhgR7U1pbg9wXJ8FWefW0aUUdPoD8ttoZbNOWxRZ2SoPPoJ8ywdG+nZkwRkQJNY7++svTow5nsCr1DH5swFrHFzqCgbFjwJc7s0Jwi5R6/UNLVeTBc6wRMW7SNstuhIWh9ePxcgoWtKuIPusPOD8Y3
UBI/TYrSYzpOsqa+R1E8w8d+IVMQLB/qDZ/y1ovURcw7sa5WQTx+8ikPvTb5sJ/8FMFeb51IUI/15Z/q+0WqYlixLW8ksORLb4suEoWQETVA9LlG8d9yUK5ZjrYk2N5YLwtWjpeiHVdG4rM38Nm/be55BtlA9lSB
qDwdUDmoDIn+fFzJPrOb3X76evfPm2CWFGYVszEFbelouPs7Famnre+6wj74jzHGH2dJ67XmuNRCaTMH5SFO/HNGPcxZ+BYtHU+CkLklI12HKsbl6ixSse9jZeIvvYg/glsH5fwVjzAjWaUcjDGAkJukEMApb6+8
Faby736RprcphcWKzLOPZI5Uprxk9wRU/5TinpkfFSnkbPZZqvmbq1zJg2cwL3y5IWZA6VblQi/eryKBtHeSnKipg9XugTJSWV+sjCEMcJFEFM+hkv6cJjYqI1akkMnb4h+AIolAnOl64NXmUA/8nmtgf2/EDhAk
j/Y4yjuynaYD7X5Wgj7NDDco+jwXHwz6/73df7OOP1o7AT2/kyuGLdRJhTTr2eocW5p33byDe/wKvZAJDOm1bqlkXZw3vDTnKFMBNHk63uuthRhBBor/K1JUm2BWISfxHG8hQeoXyiidg6G1NTj1670ejnXKD+Ut
IqjTgmpjW7nHcUndnTwAbTGlRWeU9L2eB11peWuDgakCrcZx0eZc4mV7gvPGmOmEcH72BGqoNcW4O13eqrX+wz095Udte/XMAI+WBFqmj8jW2TSHj03Bz0wRfP2BrL3LZ+e0kz6v+whzW9oxERJOApiacJohCDYc
LQdXQH7ZTCeO7HNumxa/g01cPsH/wFiJSCp4MycJCbXt+Vhc/FZ2jl7tQWx5pvTu0PHWXcvffWZIYqxfJZon4Zccr2gc9np4bmATy4OTuocHRoDL0OGrLPkSqoSXwASr5hNHq8MHTbof/mFg0nBRNMpFVuoQnRBV
8layS9u3SS16bTP9ScluRLCUtJXQ/7FUzCCHahQZKdGGGNXp8MSJSiQUIfbuNsVdAz0WDZmFX+J0v3JdP1U3HQCpJLai88f1tU6lgrEdT5mdIVZmpjtz2ZSxHlgVnVG7rFR1StwI7U/yWRPrsNdFvBNJm6tpdG15
BVdcOrf9jp5lXEyIc/vl0qm+LpPqRxXKDrOeQt0g2/NC+VxwGTJqBsEhB2zpN3SUQUdFdXWvQcaOd0Zr3Wuc34rJmkXm0FSEB3sqN3DgBgnIQXnfEvNDHIs7Pw5ajGb5n19wIMsvM2eDIJQbVc9cLTw+1PC/qc8h
Mn+pQF2WoEatVEu8vHi4PfF4wu0Oy85S1pWEtKf33/NCS6jFPAs2gPnudatoeSFIKsH11UurL6VO1srcSWS1tf6mFw8sn1o1PYNasL8EcHP7SzUXZVmBceLTesFMTlKmMw54Wt062G+ADCjuYeSBTKjwIckjz4dP
5hEmcSa01PMg2Ku5rbv2XeNgn7MIKhWqyX3KCsUUYX8vTz5UzHtTeexvuF6rpcBBO7WFOFzdRSJJ1+vbmslN1InbpAHNAZaOAWsDs0/4SQx+5+t6g+/wn/cH/8XTn9Mfbs15lis3FntTvzLwAEChjrOU/SqIhhaO
LhRTK8QTwqLUSJzje6O2KK3y2JlFzAIGjHjFXwfPMdawJ1zBcyvUQDsvLdhRBjCIgsFRr35KmbcMhN4GbZsMPzZoixP0ZpLg5pa1SLGblcagAhYlRIDrzUE4XJGd1AP4qXz93Q3LNATl4+KD+psThEkcjrmpn/SK
h+0TSRhaVJWi5S0/k8F5kNTClIvzcDX1RWBlu6w09J4h2/0so8xqCZd76UV4bnXEDSvq+mo6AHvp6B7mgkzCU1wYebiaHOwYo8o5mQlnPdwMTHEsOcma5q1uAVuDHn3HB4WHC63WO5KVGhgeYogeIA5N8vquzUpm
UmLNPGw7NT0fDO6nFEqnuCxfEdwvR3TRD2Tm3sYkus4lrD+RSuVhJY4gR7MWYp2WJSGGoZHSQAGDMNrtgpqVKLYzylVHlxizSW2JzZxvGB22ThBltyDZ/v+SazuIEzURpylDohTfWsTcseXwQ2EecA9YtbICB4+Q
xO8cimqpeEGnqNZy+HGG5kkitTp/7K33RiIjfPfgG2nb++PpwUnjgMoju0hT8hg/s/sj2Nod/gNItcpO+9aqXxqmixkzdgGS0DacrFPr7aFi+AdQ5PdOl1ZhguadRBXeccO6ir3U32e+yp6kb8fRy1qdwJ1SgDqO
CLgxPJYRuHsQ2HsJmxN0d325IrILgaZdKM1TZRX/yvYlYeAqUftdD/TTwmt1fwKgmAL3jyujZ1d4g0K+EC+kuuyGKOImkagmnyKGiXXnWHFt8K4oAk8uFACbJ412m4292XfySdvTDbMxxH7YS8yN6E7n/RKEmc3d
qU/Xg41PW529LSuu5tk38JTLGMmdDSAGSwS0aYrDZe2+7+lVsgK33FafgxSbtjcvLu0Ba6mxLumwf0b8cmmfgPYr4Ns1JHhSuCim1n6UR3zZjdUKZ/xEinvu3RHJoqZ6lrYwc6aDoz2aTecCREyQlP32nbhb1RVt
ZbvWUaTMmkBAMyz8mAK/Lx4pk/fRzcHgbLtEeYqf9ade2DkGLv18Ank3kGi+VqzsGqyfNUot0yn3evpZXF02mssm2iEJzItSa69FcBggKIQIn+Ugz6GeR6Vm+4rbiSvuIZ9pH423zWezSgV3cV9B0Q5z/vPK4qvK
HSVINQ6wjKStearzMyFbnWZq3Q2jw3iOJDP7lKTv7kOS0m8fx2p+LdON0stRp2zX7Rh4lmvbMjUf28y8xwqOp1PHgUqdY6fszawzP44m7K9WF0Ut0gLRi8X82IPORZg5EvXOO3MisrX8GGuxTSw74x7kQBUO1Xfq
YvEWJ8PyEkY5JF3GwwUpycHYOakYYOteTDyvywO1FSeXIVCrdkOqz9zwyKiXsfLhrvMyeK5O5UB60kobdc2K7DV6wgxuJFY3/+GYC0Ok7orQFcvTHzmp03fEl/KxOkmisyJLuHVbHWd1rlG8ejuH1DidKQnyCdqX
lMQ6macwMPRQkuZ4nEQFmtFweqPksY+8pVKCMcbN2huFBp0xgR7dHWBoqYwDSOGg1y7rv0jwgDKBSpAgjCDTsg9C5WmB6//dEUAnQjHFpxUIIdPM6DKdYr1jWCeQBE+4OOcH78jUiUXitDydKYj0Ttvrf5gMoxXq
NyWF1VzUkC92/uvQhAjFqfIOvC3eNbgVTCKifwUKmiUkRhMnGIjUTy/ExUj8fDCpXtyaYkPEpuiyKb+kZaBz+8ln0FRiWZECp7HU/jo+IyhGP01uXOAKtGudUkR0LzBxnEqbeJ4a7jRzOdrbzDtt0SI2XLBXx8m/
zUq6EKAea4DxnP9KkckiN7DUc60io11V0GBk75wW4M4sXBeHFPftgiZJ90BiJpZwTq/kb+ZQs5kzOCnTLUDZ2AM4HdZfTO5uzvQzUOx6o4FqLKUB9/LGcJr9J5BOuUkaQgxkLtr9Sc53XZeLtZD62SPPXHvWm5NK
1UxXba3trYGiG6cR35eNjBaY7/+DKNoM6MfS7IJyhRhE8M/l1NbjovIW8SKDp77vm2RfsL4ZgQLMHtLUvjYnn+Mh1wXeoY3TfmEmHJuJcDFStnOs6S953yxZyNAeCr1Ba/w2+46t2gi44H1obm+JiYy0a1eSoDRQ
/aFPnv9stOr7DlP4gDAQqHTahvxEBoLT8fmmA4rsl+0lbvcmENX7ixj1+sY1rtTlTsHictvS7esbAx2H7gAmXUpdjaayVtOcBWzT8wmUegVVoY4pc9BYZ3dVU3xKWXC6a3oRhKwTFs4N8ADwwaBBdcdj1BusCAXQ
sVlux8gqNM5HfowsBBL07jp557/4StL9BLAZvzerG2H39LxMuQBZ6qVP7ojwsKRac+adfAxzdMms+voJXMF4MnyTiugCaDH84GGuL4f9FTD4nP0DZzCfTwS84wLOMuRRiI+J2nc7kJQ9PQOkOo5lylZzCh440Cmi
YYnm106t55S7kqojJycuYYCMCXmaD0J1wy+XIQkp9KpdwJRfT8uiWP+TX3tOw2/R1pbiUt1HDUeo1tm9AEL2lvAOwOKFKYYtcbRwCpI5f6Ib0kCUsEz2+lFTI8yBBNqeBt297GRlbaizFENZjNT5sY4AIEt/BOXL
M7XaICFIMUkxlmj7WJkjWHXuZHOlvjL762/j8DeK7/MpIxI+DgahU1ek5zlCpY9ll6zn58kTumEukP62wqC6egzMGHBMDgzq8mDc3Fdi6Q8AXPRAbN7XB3Q0d2A87K1K/FdnhplQWWARYBq5FydGx7fmyxtCXdnl
X+82zMHuTzYEzjNUNQ/mpN+XzGcHdMXJfJYxs4thrQyRmlDYLsZ2DzoNdA8coLeC+rH76SaQStIeEZdLPpwYtiLeHMolFrVchdFuUoKA4xZ+0+elk8VGXJ6VDx85GUFoPFLb9ayrw8YjK2m2G2PmxQ59Xgl2kSqh
qKlkQiLg4uD8k70mTIPYSYe0j2tS5G6g0FVC6FPBW6ZKNdmhCtkatRbYgPasF60UQH1i/igxJ95T5KEW9WQ6SOKhsDfpvH58NadeSAiojMOEpB6MlVkVa6z5O3emRvia9SYe99PAmVDQtFPAtaioq9BkMTMqHm/+
HKm+8BqHR85e4nSEg/ttgs+vQx+E0js2oTq+HJ8PVjkDry+5SDl6JIuw453r/3atovSSaq6iqCy4jEUHPlF5IYX8396xTBSL9cGXVlZM+d+3RZyJkF7KDuoaS602lrTXTNedlaxsuyXThDFz6I4AURXcYxIj0UE0
ryOnJuHlkPRfxeZ3fP586M+DHjc3Nzv3wOxBXbJAa9/IOFlSCihPV6pmisidJVXl7K70VtrnAWA3a19PTNmvDgFcoB1bW91HlLM0xb//xcQrdqwarS0JHeNWdcdanY7RqQFAKun4zUDGGnGdJi/WLuqoY75PwKE0
3ec0UVRM8wAbMW+BrHwIHMc4B59GwowJIXlcnxcLBGHNL1qXsISo4SSht/6OM0+yETFiPMvT5Mhq0tMu1HlSuHezBtub+7AN6hjmXPrdynYpTLGABciZWr83glR+KAITJomK0b0O63JW9jvNPUTt/ceGIj+9nCdR
eZ6EYHvojzMCLT8U8sFxmeT4sYOjRWI64YHNzAkdIW9KeZ/JwKTsT2hc3Pc+gj59oEaf4/BrQxhVSH/y7oAXyuZP9Ymd38ai16zNVhYQlpfmuwhILaZq0yYSZ5TaeBz2XuXHB1dy6CDZmKaoFAu/PcUq3w53K5EK
/Tb9i/Ib2TJRvLDJCP6jxe2uk7iOFBv6m5IJYEFbWaIXtfFxZf6Uk0wLqDJ2pOopxcQ4BMd613elxLRsRUwwTnlpesv+U8JR/PHrStEREnGsyJvYgEgy/EulZEuee/fmW7XRxst3eaVc9/MXLLFeslRVnS0cR/PL
sj4xwKapaLmBatlkDuSuOEi9mV2Oy2Qi90g8Ko4zg0V13k9yYDvWtvXsQFxUaNwdNRorN1HTq1VgIBzVLgykk9JAP5tZKc4G677ReJR/1dmAiGt+KDxEjroqnYRu4xvd8HazhzAKjhoOR7NRJaih3jFcFKOUewAa
pYjYe9flMLuzDYqXO1LEImiUGq220TIotgexByWQR9zNNhClUvTOI7bjbKZTW7Pp26x5JTuSPeTTdRs5HJjNFKtZmpCAzC1VEQ9m/tiqNAt57s05nLkxneZcljqeX0tfPg5PV7QeDvEhmsLeVzocJcFsVMYFgRi4
qBArXkkj4QSQsWWfjhYhnnYXVivi4GQJrvq5OqcwY1GzV2xmCGtzn83JZWvw90BuaS1/0Ckio6q0RzpmKko7ddjaDwMMTPZI7VrgdWrTwpr1ViXXtegE2i2VWK0uUrr3J3/pD7PPU1MCXvV4OVvkTwkyfgWeY104
RmP+OOssnzfhDmPeaI54M86DWf6audp1c/FpHqFy1zlfPepBl37EqUWkdxQqxnDSAGWihYlIIvwAQaHWTIQkSC5w6zTQUnxhKpHMrJHDl+1AABUNfv5lASoDGTBBpN7KSdX0UDDhLAw29dBW7Cl6NYY5SmQV9PCl
zkkIMm0XoTb8l6idGDQROkzhDUIHiVjADgaJKhdPu4cqKyp4z0GkWXGzurc2w1eutwWdxDhnD4K+MpUhS0afYSvXMImhLkUkbrCf5kjTIeg7v3cifxuRDVi5HFaROBjv0aRxJ5dTwn3WO6HL0/aTl4yRTENEjzZD
Tq6TdgiOq7IYnbmt2XdsvZGGVfrrlhOaw2XqHhqMEbmKKanB6NJzd/0xyjQUNxa/cqc3/AnP85tet6CMfh67mndxW0/+gSRXWT6Wlf6VZaVyMtDYKk74M/oMgv7Be/6+lBXZKqBEmTecankzC9wfzSHxYxclWnJX
tTinWxOTRyv8dXuTLkEDaEpvG2mAxFewiTmAkVfyqohyNvCgaUFT2o/zZilkcWOf+2Z6ipqNrqnvztPsR6qMwC/2P8Ua+AteLt24G3VpSYfoH9yJ4/XLfoZWyKA5JLNDc/G/+mVYEsEBDwC4VkmS77X5GxGAqPaJ
10LCdZE5g/+GEWMS3pA3uAb5PxP/7atBL3xSVeidtegBkvm+53049ZxfiznJI/ZzEs1+moedgsQretX2xCRwjKm+uN8OpFQfeWAC7hrLFOP5wS0TD9vsS0JcBZLbf+pLI3PRccGbYQ7ap1tNtDBulpQ3iRLqVFcx
THwHzdQztAGScanhJIAOzUI1aaA7VoNr4MiDsNogFpE9sn45LaLI4RD5hZjd82lxsR+zJt/EPDrKq6aaE4ytB+4SeFMsrVg0wupSPtRI9veV8qvnDSIOnHodIinhdFsV03E2ewxwWwR5dk5bCIZVLgKE+eESVTzH
zPv6xLzHlvcV+faErZldG+mcb31pMFy9gNPSxEtI1bnCzvPXr3j+fQpZCE+clsp2vz2IzTlIvhfD4PocuCKOcS4D58yao9k3rlqrgQ8qVS6MlWvH+LbiZex171PM1fhtDUwEKC2aH6cee8I5Cm2t0oedE0HVHKN4
VePsS5d2cl5OWD86g54wlzVNiDjmLoYNwJChYpK+0nb3ZwfEuH57ranAPBBvWHa2mo0RwSDiJjvbgUaEkITyRWRjtkQWA9PkKPM5sopHZ9RVUL0c7ZnnP5ecp7M0lBkh7DynHGxGHKfXtSX8S3XuxiIlpvnjybXF
ZKkjwl0HcewuUFuMhzZ7CjI/NBbGXjNxhicsOIkbmNkYFgPuOYonkIw4mtwpwdnETSaSmzh3HGNAbMOFBUEWKgpY3kOXgYv2lW+0kHQfpKAI5JFVwxF+Ac1zqmPgkvRuvyeOdYRJrS3qkAgBuYbwY0sq7UA3r6+J
+kHqWe/ByiWe5utqCQhibaZmOjolvqSzYwyi34Cnv4IqrB6lILz4HwZWMT4CsvJyRwZE2LTPf6ALxhRjnngTH7I1KMOuwZizgavyao1ngZoN6Wg+3vUFh6LGXCR1M/xhyeHK2Vc3zDYdNn4dILTGI4JIGxewHxBP
hyPahqmrEqIfRVAqpVT82P+tkOwIbrih06OCoGG4yPwMdmK7hzoMeKRiuLgFDjR2soks9VCvFiMlqSG4jIjLUFyG49JGmWMXaCsFXJGOeRwyKlmbglM8ZCM/xC2UOX1B7G3KbKSjOQgYtWmrYM/OVupYlo2RBRtX
RaXkxqF/eQQpj+8bDUsb5UxbJcu1XfU2mE8FlWCBjgSZ4QPihVIIbkULFhOdYHbqTuXAFLyekGco2FGPYXRHCgPmrvN0gr+zwabIo6f+SHbuph96A3PMYREskmdJ4Sjmm6Rsxtsfeifr6k6ZDjFR2uWULXMcJYR7
srKHV3phzxk5X2TPllO+TA+6T7QZzMyILB5mJZRVBFLmyIsU+wphLVOXuLAIUHl4k19GpsUyAjbP+2fhvBQ+FMyovbpIlSR762/DXclYVGLwMuAVMEOCIDOQdpPKw1pYLYsEjiJlJ+5ALXLpS1ypsKESvKh3mTDn
NWkMW5SgPlnRY12E8g4QulG400ep4VQRGLBVZ60ybwmo8LzYr2GZXtt1GePzGRFVLhk4Flxlf1gpVFWEyRyPsinqoQ9/wGoQUZ0rEsWY1TEL/TUDI+2zSX4K7BSImPjtBsYuodW3MlimsdPRwm3tJwq9ZtNNh3Fz
6BgUuel0oIJd05b3lN5DIwNz54RhWfnXZDyckLP5CGMRnYx8bgvkxABAEHKz7hd3JtDyQ9E4CeqsGpxq1Jo5IEt2+P5lMD50S5SUzvdCKfAsBFp7vLBdMAFQiuA3QSX7QRJ0laHN3eUGqdUkXAB46vsuVMJVyu74
5v9Nc610Ze1GCpoTB/OEKN0cxd07IceWEyg4LDvmV98qPA1Y42P4Ifah4TH4rpecPkDs7aNdJBvVROzrwrz68PT9xtImd/cKaXXWEZt1B+TswTnU7zWXXHcHioNHlf64/cq1VOO5P8apzpOS/88qhBKxSYPSBiYG
0gyGBvGNljw3rx3JPiFHHxDDZqtZ30a09ncrbGaR+W4Jso0m0R+hVGnXt8rfUqxfaCPc5Q1T/1IY5+ttLqjk7CWRUQQtvmMxAqjrKYET2BEeKnSd4iPmfOUgUMyPlkvN3ZEAixKZ/VC8QBPNo3S8swRRFt6GpTlO
Pb87LW1rqZmOLOx6h/4/4MOA+dCWMCrMWpHg6FslvocJ6tMMy1GJGkbwASXtnUZVQijMhWXECIF7Mo5i82rIsM3XDX3pxHwiRsgqK382IAeyptjmfToXc+HDOv75xIqj0Xf87RO/IBGhIkdIsDM0aSXcTpCE8HPV
1OZHTzXNhT47Wm5pYA8ykDN+j6dn6B8IrqAwgr4Guootk5IDQjcxt4RFPJCASGF3J4nk2DSZZOlLSoEuQDnHGgDh5MV8qZ62FXe0Ea6VcPAypVgFbDSNGKzY5AXMvmyH5ndSNHEtiUQCjPJDkxYGcWfqcUIMfQgR
VX6luBNhGHo+1TtlBCa4ghLOzPM5J4vjRJeCtayvZmmD6XUw0b0G5ayMRvp31n4qBunMoBFgpcjY8zKWvlR5Ae3u7EtP910vZcZ0EE0uQS9Gvm8b8K55rqhSAw2Cm+43PjX4cZ3bi3OlC6jl6+mQbRcFpTm1gJQC
+cbaf2YxrykOGnJY1ZBvh1JkHSNf61Yr1jd02UjBzZLAR2p2xd7+ZLmzMU+38A0bsC8pF6JMyfOF9OETIJbOBa5paaWdtX+GTswVM7C+8zOahMYR5m5Q3Y85uWjIq0TctBxosm7FcGhfm4G++M+c0J1ErzrLlNeK
R29228ucDz3KEq6gzv067yyWRaxoBH2CEMiXcDyDprGUEYZE62rwO9EzYW8meHeQBt5vlHOwa2Tc6UctGAegMXPsyhyTMAXvt5L71EnxMf+rE2o4RfNkKjLNtPCsprFtw+IDvRHl5jpXu58N6szWdrVQZfuPIgfN
rRqMbKn1tFPD6E5WT2RfKpVYCeRxTEHravp/D0NGnkVQEDn/N9ZTlxNP3JIDrsrsyQ0rXNGhzunr2+KWPI1i0cVdUzgt2IpdmhITPjNtDWveLi33D8N5N6WhKOSnybUhvXKJAp56yTyqFKl8zAVQLfc5s20R8dpV
dV+yH6oE7SACFAjZr5mBU/yieD83bMN/wug8Xwp2qU8JEHPfcakfOHh+HYjdH+c9LDN5yFcyUPW04L+cUz6iUDkfAWQU2GvoR853USGtNtbFQ4Xj93hopPBkmm1J7/31mzfDlyoZjsd/us154P7vI8KDpuQ+vSOs
w7334wivF17NUeZCfFJE13rJSrpeL/kOhvz1ykSaeF+GCJOj0t7z6xL6ROoYcA0KzZgTCBlzBu4NugkVjwDrecAgqN+ZZavkACc7UTWxXt4EGfJJqVTMaYyos2PQMKydzISFjJlRNudg/ww/poTrLCYA3TCBLFHk
lcL830TmxARikyaHE/Iw/8aVlDpHqz8AguBdILGcPNL0mFNp2UGefWGvp1gJqMs2tzNM9f/fkMjh76eSEgfPoj1wRZz3VrbJCv4x07T/G5Xq7fbvyZy5hSwnfaij6wl1j1r0zNNFr6M0dGCwFzqcqIz5iMktESDD
ioZR8XbU2UeqYMF0N6hEze6YqkciIlSehUAKC12Oj6xrLfAaYDM/roin6Q+aUHRtlA1dm3MEzsdYNUKzIRZqPMM80+lPxEi4KxyD9EBUKRDLffw0XBLrfYXvsHrJKHuF5tiHcNSdjtyHFB2hUTY8Z9+NoZ9iDskV
aHWt37fTYNfZ9/qDNgnNs3dXgpx1yAoPqI9z7e1ammfaAEVyGLJ7DfhwqAa8OXZZuDrP2YVadHdG7tqX9TkQ3UYdWNb2Xw4IcrlR6oDD4LJkuuXvBKPlhp3Q3NTFE+FF1+hGHUptsTD7Zgy6m/NPq6G9GBzX2TV2
UKMqLYyaF8Bi1MAfWcqfj9Dno+gNH1zUSVMzV6OVa3iSFvK80rsqDva7Fw5Q3GbOowUPxnskSP5FECvBePnKBiBe36ar0W7JYM0IfFMYdJ9uBsXzo455kskxZ96bQSmxTTCBmBn9UE/7BT3F6CBbY4/RTR3cHQPl
2LPxadrXdZ6o25cR3VhQpRxZEHuUgtXpRcRdj+jjbgwkJQS5DMO/Mtp+HO7Uyy9bHZRCGPzpEfXLTnW40OEehnsVd0YXizmu64sdy2rL35rjHUd/gcb15UP431YfXl3UcpB1pVKunvUTnBB5yzhB0UfQFoq8M49/
2w1lnCY9GL6dmOgk5NvbMW2d13xQgSHo4ORFPHqlp7HRsM2mCkf1l3ZoM4t9mjmvLrRZ07h2f+KRE1UyiB9xpAD5n+KnRYfCv507skVrojnwvveNAQZTI2I/kFMWQaJw3uNAeWwpIH9OoqKOibBap7B3QIJzpOcr
bAZRz2209isLyWv/90wePoU0RmM4QpRbmr6GvN/NA5XS7mkcQS55kfoFhT9qDgWuW6FNy0t9tQoFv8ipsis3y17OHS9X3XIUOwTKM3emUuKCP8wt5nZUIl4SXXFYnoBzRUHYEklL586DlnP8+4mhO/uRVYig2x27
hD42xcKMAVFehDZWAQ1Vspld8FNEmCVQYOB03GaAaiY9bKmOJKhmScECHdkx2dufLUgh1hSshKr+UgUzKvJhtab3A1yIHgEt3ZA95oMR86ob5qYKZ2fnMbhpDCCIvatBPcyf60xZWOqAjsWyF0JTvzsn7veccl7y
cPbL7Szd2E1ylCzpSmGPz1W+heaw8j4y1EKHP4ISaV7i0rOWntDccp9DCT9oXdo+k7ipA7ZQTNeM7WuvL5BOBMzBFnwAPmJNJGzPKzpit6l4lRHBJVzen1tMyttPJigk3sB+L5OzX78iH9vqg2a9jXkGiOQSsO6H
lgvgEKHN4OnOLWqg74mOn9G/rk6+CL4D24z0HDjN2Dq72W5hbyEz72mzMXIadk0Q2zyWjRciK3DHJigqCEwxuah0OfewAkIOcYyYEGsDrTseW8IvSsaJud7MLlb5Wkcq3EF0GkE4R0CZwFcEyF1o6usoLh/K7K1I
+PJgC4WYLt/MJFscmVA8mR9cbdlRtDZ8U8fA5RmPo0oz2/bfdZu4iX097p6PVT2eOyj9Wlk5Dm9O6LGRylIyEYEdHXqExJRt4fgrt1dTe99mTvYB9iPozou092Z6InrhTm6ZO2Na3J6qdmJQGn/R5xaP7QjqYg/V
CfPFI/dyFp/UhtrK2PWiSXrRl8yrarg0EJgAoNf4A3almQqTpMqtQACn3riOY+f8oABMu8e7HpNhrEYZ4g1/fGBHHjJAxoMwsj+n2O24oLkUKni1KlCylS4jk4mVt8SOVqo6MjlPn0iRbweamQHc8YFJsb5VJnNM
bzRtoSqk5wY/Xy8XrIwHP92hzTJMelA6RaRu1jlNqLSfsgsZGiuW2ViJzRJnYgPRhrCDxx/9lMvdd60uLw04yqN8Pre4ExDXNvytooPXTVwLyEjEQ3L1PsIYZpKFtPRGPjFhIAC7FWHghJYawjjG8waSkyBGLkhk
ZcbN7EZk6qwnmO2+aA2VWIxYx7wdJsLHoXK+xMP4BcbP6VE4AMZ7kXEbd/M10hzkF8K9W4yVSy8TpaZIMRheQImOobjL5wrYyhQvDxuNjV5en25B8kBveK44zdQ+5+XK4CgH0xYNUb/waG3iz2OEYRhFwTXg6PKz
eb1FYwIce2QU4Vx4W5nMkFjhP/t9P6nD7DMMuOHFKtEHs5M5fDb74f/HcT/lfBC14vNA4NaljBNj28TkHAq+2vVv4loRwqs4+PrxqjC5e/wB3XnhF3uoHGXHUoIqxgz7IeUcXuW898ygE8hcZ2R7933bhz60NJyP
dvOXcUjGrialeB591+ri5s+8UMvkHJZ+PtAr6n+sEWqA2TM/J4eJa1oiCUgIj2moGAqs8m05x/1jukiohuDQ4O4R/lgx7OWx8GbE5Ulm2vv8pJA9zlRZZDAeI3IolJWfFM91YktxMaSkoxq40hfP2Fq9eamG/HbU
FEijkh92c1cPS0YVTsdeQjwSWiyEIyplIgj/b7bOEheyRRp62CAFUHERxjZNy80nprP7KjR4PSRhiNqm2m/pwDG9cb7uQKhMI7N0klVala4FJOO8HLvMVkoiLYlBWun8ZRFdDYEk1exbbk3rL6oaaBIqLuOCk1x+
VNhUjin55f+P1sMsJASijaDrJdC2wnblIaLCNj7aA6HIKNhMrkmTsf9+oQbjBOM0uWdj4hn10GgEIVAHJssPunJzdcPyWLukrAW8KpKLD0TNcmoTXjVvWh1i5dGu8PYkWeF7Bi4uPWP6JJbqr9NOCM2IqkfTNGrZ
pEDr3i4zU26B+Sc45epr9sMtCN47vsnRhK2hrT7rR57tpq2BpFJIJIDf7DfqrM965vg4WOspLfQ/rSoipXBeuJ6D17gSbWrCNjQ1C2sX5ibjfbmlcS5gwvz11kprdQFGr9XVclxRr6hX0ufpptmvk9J9E8n0aeDM
2bBmixM7q2sUJ8Ek+zL5TC3WW8oz//Nr3pUruZcmLiVRMuStgXco5QfNODsSuryBl3cIblN8YZL7TpFsELfiG+7Uz7nlqQTvU24YyLYs1+1g934tyFAH5UDWtNx8ft0spmKMlFKHSkft98TuixMqR4fAEWeB4XLd
QnlyzeYMdd2ePMjn5ACbxhgmOpEc1Lf9RGiT2sq1Te0cEcDpVy3nw57wXAyIelMJUspVvtRdD0r1KDVVgOXpz6tSO5YQF3SwhHJk2j7GWTk9FHJvmZBbSCyMMYkmQGcqTMVEtZYk7ZYx673woYHmsNrSr9+681an
d3/5riM6AhMo7hdo8B/NJNazkvMoG0mglpndY1DY1SGBCsVcxNjyxQ7WD+2J695jQK/RAvHrUWLH0OfnBLoV7ZafHSuMIAMvrHFoi8jBy7RRmI+k9MKxcWozflMLKt5rPkPeCwOg9IGnVYc9wPv7x2ckyUJ3oC7u
2bBqIfuKL1eGb9qXDgUH646e+SWyMgAKJTwzCAFKhSJOUEtIpyvVaXIt4RWR4lADP5+AzAQcypyoJFe+KCXuDJEYe5mzekXSQ4ZSexbTr6k5sp1+A/Q9+gxqrzHvr3RcBaXuO2h7LPKcLvt+8VauQLDv9oLEAsJN
tS/sqt/8D1s1I+WA4fCxtoXzojVxju4hq/mx2tjCpNSYIXQ1bTHX059zsmSyyzX/C0kbJB/z75aQjWueFAVLTCzoi9IUaytEdcLq5Opp6h1pmXwNar+O1HZ6IwyNLyp74m/N+8d691oP0hoeWcnMan6pDv/kQowx
bY9VNU1+JPmGAXmKoi8VUPcJwjq8+Tfqv8jHrVOLNvLbElbzz+pXCQSQlOtL1uXlytiM3bp9Ua82RJVTjPnj0VP1oMuBdgqcTL3+//OK6hMbTgy+Cgze8gGnWj8UxBR+XYGpUBqkP7LWVNrxTpHy8xqBOo3/Bw+j
feSijxg4XVMzDECaMhrorgXkCS5GCjOxQMg0igE5hgE4LZg7aLUj7wPs7oaq4+apRdxldd219XKkXIMNDv5fweIglZi46X76dOcLJ8c7f0s9JvWdz52sU46Jl/68s8bkGpO4TGBMxk5Od365c4yJf/co3UuHmKiY
eE78mITpp1wSRVqc7iQavW7MgpkTDlS1wnbTKNElera8pPzUXWASlua5Fj9OGNXm42GbqCqQ81L2E7+3Dt77RbdEikJ1b3Nx7Jv973RX+1u2ew3jNRxk1KHOxZAKG5D4tnmsNqEfcWJHzz6AS8zl4fntRDo8HhVh
W6m68esJhG+G3HabKR8gY7o9ZUClHoW2ZZbVrl6Z8GoCdcT631SobvfLT1+e90X1WxuiBpolRH16Q5fUDLO1iasa1+qsqkjCV7O4q4pxcYJSS1BVprT4rj9enpnE+GIVjrRMSzz+JBP4eo5mZ+oRAG/4wFNmHLFe
tsVw8V8MTSgADGXFb3S7kQVae9NFmB6fbl4Mf+Wld5TMpu5q2ebSxU7DjK+a2oOPzMmBmjI1yXCGO3ifTmoPJs9miFQ9qHBzqfLXKf6SNSESVODoHHjDyvpfW3IHhTTDaUiSh8cS1AAp/A4bkrTCiDZDTFH2DR7s
TPIbEEHqv5PoASzB/P+2V+3gr/57G1HGanptk7pn8ywOmscH+//h9xMqwQ2zDiNZnDrjX2NqM8Ms/5D2QVcNoQeb4SuPJV0gWy0G5xc5EQZtS2dgicsBg0N0HHE6yVcluHJW/g+SYuf0L64RdVJDtEMo4cGm+p5B
czYoHlJPw8B5DvPTho2CZ0TpDm8YEc9Hea7dRURn4mVPfD2tfNMm0Z3di6NxocOKm8gRYZQHk81/SsoW3CoWY+tp/d5APEk+9NWVfR4gtQOFn/PRgIgIkdmT1QdBeUJgolHnULmk8c3sGswYj8nVZjKliGRO/yit
JWTlEQgb0DMLZOtoZGug7UmOT7IzZqauMLcummc7xcBrqjFPhBbVLGPPSnKpno6btPoir/ldwDVOKRZnFAvkh3BmW+W6n9RuDeD/IX64snBW9qAGxL9P+iOhs6nT82RZPb+GSo1VuRpp45DBOrc/Gy+8jmEW4bOh
GJVBHIjMXWcZ6tqsHJR+kcZrAJqRR6wvWiDffuVO5usylA1RG97Da59p3NgYX2oF1CRVzD4vYVWMR+JYUXsKtIEhHI+9xPPYJGP7hJ/HEBXZlsX5j6eboMqeng88+/Q4BhErbfXvfcxZ8GBeYixWM+gAXdBrd3h+
6C/2+Di6KLLlrFI/bvD//rBylvPBmBZvGwzkcLPHOMz/mLOY9NDkYiHO7zvZo3/U4/FsS1FdnFTDowcBr18aQQWO2fn5l4gtbyouW5nf/TkM/RohrulXLtejf5OmG0UBXH39ZzCL/ph2w4PRjYR9mDWXdcFU1og6
Pz5U4xhkVnegP/v1Ad11w1zpzHRfISGgxQj3DnGRxFIWtWHEzilyzhujyHoKf56fn0/hz8pwrkbJ9fgid8Ofc25TQRPHl0Udi2wLS4tIbonBtQz78oP/nMb7/HjL9gj4eqz3DB9gMRrD+Wl5MD8PEulmmMW+2Maz
3fb3xVZ8u9Gc6Ym+0RN9kyccya/8xbbf7abOFybPmtvGucV2DrZ07U0aj9b/JfWxdO1UH/+JiqopXp/nJMFAMrB8vvMzH+nd9RieWiAhXVmzeM8jWD/ZA3YQt1ipo+x7LK/tkVB2u04oJV6ZVw4fiFkNzLEfTNTj
i/e4DRPC357hRaWaC1OYn02SBDImOcfIYgXOp5266eZ72VMCsknUDOiJrof9VyW1/EDga529YCku17h+fkSaAYUrzRZzugBbDoJ7896Gf/W20R8epcpDMSri4mQYgO0D0e9VqwzUboREXIoqpMr1FphAkW2Gljpc
m2W5WjKfG3/zOuraBQ+y3RDmUju/sskLGnj11dL674kBmgKdWESG5RHKKokBLWbX2KjLCc/6hjMhxDVOztLZcox7NLVxNBxvj/Dnu++N6TCw+w7TJPIQFlPgSHOAFwEzCosko2r3HtymecAqu9kks4Yp9fjJcr29
3v9Q6Ztke8hb6SGFLb9ZMYcwvYPn0+X9Mo7DK4PtlJ75JmuDz9rz2YMJGH71ywZITTJwU6MJuInkUmudZFgGFdx/eVkOZ7lrK3Bnv1VJJpudoyGw6tEqcu4SxX1HgqPwvPYLQ4D09EVMRFniygZMZ65y1oVVsakP
A1n+zQ+Os/xDnmLSwNLLhJr/khvqMJIRDlqhJ3KQutm3yLrtDtZN3+rIOoGMivUiP6YEfvKPFALCtx5ZIKFQrj2RMeJc8lD9VROtHMH2iTMdtzHjAeTGXDi4kH//K8GRvkHlJ4UIRa/8kmE6Fp4k7d3lDqOBHzTj
JTFS6uaSkpEzCVGD4oFRJOfaPKS6RHoKJ6D9K1iGpBvusHIlZZrVVUsvZbUmaQMHwJhCLMMxeWyY9mnEJLo7PYh+sCb80pLs1uRoh0ZA3mvUlMT2eiSh+9wmb8bGUBRSm71pcDFOOpEdJY55/xK4aCjfiKXkotzd
hhZlN4akp0jaAW2r8aiDRcCWNOhyWGQj9FLNW2MhpNfNxzWuM7Fcu2QKxe2mqro+mqad9/OXkp86TvoP0SOP4gbrB6/L4mT+WsQYcn99LxNOo7Yb0ZDY9ansX/9+L7K/QtV9bBaYqR2yam7NhOk5pQL9jrnLUI9p
3p23M4A8Wkuud7RyvDFwY6ZGLRs5nnhIIHLOItg5j+mRRyyfrf+Mh+7gPeQjV+Jp+Cl29gx07k40YPlW0lPD8WfLVTCmsgVkWsFxEPlr2mnidGXZ2/VpVJcVBWNCB4ZY6yC1eImZkrsTuq124/mqvecU8kYtbeGj
EiZ3NRGpiP6GODNwFmVYdc/UJvHBGRP570DBCGvfsULQyzfdLcUJABQZBEhcImhRHHMhnNSqC+grbokRahr7l+j/k6c5e3q/fJWN3Dc7KMC10N5RefWZMCbeuELYDVChJsnWIgOcYO9bt5JiT5zyzOfSVBWCs7xN
awVP+VMFhllZhGTiRWBbPNn0SkwZ1yb+iJu40QcbMKrjJqMvADl8oN54UCbPhyQWjUfYTBrVFZCFKCALgp7w1+qoCLbOUs5ECNQtsGDRovBPcZWJsMXj5JKcLSDeheian929rXWm2/92d3VunA4Tm3p89M/owOSF
7PETRHDWl8+iZDgtynLTqIeHDFoarU8im/Hh/68vgeutomn3E+SQ1xT+AYxCiQxtPrgpBkU1GQoaS/CmvB+O7UaI+P7sv49l/i4iKGWcY3R7ejHTGu/bdg0OD4XnibAE4/AHPwu9B2yQIFYnHtjGbNb9HkE0QDwl
OlvNQ4Xa3tBKTKN4f6hoSU17mknkBTss0GD6D44znVO3eZub+anhzBtKdenWXHQtl+L6kbgARiOAPTkZvWWDTtpUIon0JI1PqEXcrSNxstUveNdrFS2GwVJ7YWvTaXEixeL7w5Q1jsLaX5XdJ1VmQjoj31S1kpKw
RgFsnePj0MkAt9w1/2dfZlPGYaYGPao+RHA3Btv4SjVXMSfircfmosE9bdqLmbcA8icBfBMTfIM/1ZlepdjMxn5QAixKKNJ8kOKNN7Nzgy3pbYrU8JA3QjMMLrqrkTbDNzswyHVvlIlIfjdP1h76pIOEdTd0xbcD
3m2Auw+/K62g2R6PeAmKnWdmwMNxwloJCD+paLM96nb4VZAibc/iYPsX/jXivwMOsoBLTiaypxndDkMM/2Zgw46I4R4jZ4w7Kd8LMOYQpwJ/FOKzBLSPDqa04CRAfhlhH8G+TfG8XyH8tFbyinGffDmkE5wh5/gQ
i+uvIZVuY4gvhjSQuNxFgTaIkmwKXqjM9OCa8Ax+eRQ2RcYZCu1F8BDlfpPYfv3hubHgB64DfOXuV5ZvkKlkaFLKBxbiKm9Opt8FQo1irLrrjFWVuXZNeAsdSXnkh5EXnxp1322jsq36y6iPA2BaFXe1qzQqlRfV
lTM1QFhbGWm6KXAl/2Ozj8hdQovTbgOVuTPPQ4iI7UJSEw8yiqvnV3Lf0TdFIxeRch+8L3ia7zXwU/Xz9KNBwhSUWZx9It396INXEPI4SkCu+THd6IBnyAm49OTxV7uMecr0hppbV0mjSvYVQ74pZF+4kKWar0cB
8kkrSdUxVqRMif10UeEwV4grXnr3h4rljFn4tKjUYNmAK3XQWne27naQmN+KJkB685rau8p436rF6wmJnjZiP4gSx4vQrYZR0BoZpsWhho6dR2PJWSmFoItaq9Wl2cMP+9RAeKis9b8bwEqsqMep1ooKZK4TVHG/
JS5lGYtTraO25n2EZJjRq/dwzcppOCDRUzS/S4YfKY24g6Yqdnt8mpoc1QEBjdrEf6KxdfzIOCA6lGqSnecOFT2kLkxxGyxqsKSxOfr9S7bov6xGTHU1dW+pjSHAe3TnzT7fHrw6p2bztGciflNx+KrufW6f8QD4
Ia7WktlpQUd9K2AN1Mzj0HiEwiHYiuLb/nrc+yP+Mzn2zZ+vS48R8Eld3IYn/kzOMvXTkmYM9/XNg7Ing6KZpRwEUbZDfJ0ShH8ZxFT1PBb6CXoqG9I34i/08p/GN0fB7OvXEYy/UabOKRbrTldxDskoxS9Sm/5D
5HUC7mz1weOrTsTF7wjN1X6+JEjeztm74y9vth6D7ACZE6NXp2IB02wmH+7T73ZpK03wjzVh/7YqkFxUjum4QwVQWT4G2epC/1bLdGYhjKYVQOsQpnjIXhBxKv5KBHtwxlGwHOt2ZAxriVWwt0wvONmqADDqzDwn
AkY5t4+vNMmCu4ZO0Im27ib0rtdd2Ww/EKLPwZsK8rlfR2oyHhCL0KgyNZ/UEi3TFdYOsj2ZMaqXh0a8OdH9VoTlpU/4oHJpD3LzqAagBRtt+QOATd+XXg8HiMYIVDvNJlejHeqdVOrd/Wx/LJ1jaU4s7FT66ZlW
jTf7otipYR4nMBVJsebAPNW+9Sohsoe9D/2m5CMHiycl5XQP1D4JIkn76mQF2zKHIWREYhiOSVBHrE6ylHNCQMwqY7tM8OKhTQ4ac4tgNaFvSYza7Rm300SY1TOXrvH2nAAjF3uahEUHA5HQ1H6F6kQn0o8K04H3
ZTlgWKJy0J/zNrMXkfNOBP6aesjHh6jQuDw5PxLrQueenoEiurRcwHiRx4pztsgiSoBD8HntjiQaE3POeDc3ZoKB0XuEwUlV/BwcncPNEY6t8PGsMl4EPBMinOfHQPK8Rm1bBQ2TpvD0PXNnDBvdZic66bKYw9g1
AcPpAohFppvjWY+ArReKw+XBOkGKxBmdZVKllTwnNqeGqkYWUZJzZXyShpEMSLRO2iYW3q2fyxhZTvCIRcXlQ7mZ/mEfdjgHtqxjnakzEKSlZcrMlRpsJ81VBfbGMhcPsiSh2ONpNb+b1tUacp2DJp0EZ7EfeUpM
OfoylOBww7reBpC+ym0lOLFGQZUgDuIoq7AIoiMB4cDdgt2jg3yfDgNvz/1rF/xVlOuv/7P9TziCOOgRvhtumcND469yGH7HJ+SLbAgC/CLCDrBihk46wjj0OD7DI/3zYB8ptnNXMJtGtpR9J39ZZB3rQJfpMqkV
D9YyHm569zJfMV5SsG+noe7WgRQfrGUvDxY8hJSEIH78sAwOg6SClZGKdHlSzaocWY0JJ6lGFJIYbFnKO0/tK0kkqUUdkIGSdHrkBmt7JjW0MgbYwT37tUrvoJaPoGjijCD/CJZyHsPj9xZFFfkBERU0UMPUeSRz
G/8pZAe2efz9bOE+kB1kggHgxQ2wP91tZFHVbrKeEeVlHEHkYhFJNIUOHSwsrU0cf+12ffjjQhlADlmctfspX51fOUgVOYtlZJGGyoXFoRj3n1n/ZDnZiYCoapLBF61Sp1YE58aiF78cbaGPGUVc2GENDZ05hIxD
naIbE7GMUoghvoUgNGV9G2cjm+YD2EORy1oxluK+klGR2j/j7XOYSVGsZalniK/qldydPuH2F14/R1S1HDLen2qiKLT1XnXYe0cnXbuTq3djBoMrI3umlAL5Rh+cz+/HoK4yVJGYaptevavV/IyYk3bmuM+Mz/zE
KHDmLP+bSdCnhu+nM+h1GgkFD00Y/G4vv3IsK6f/Lnbbpa2qqTONWDZPUGIB4FOF2pYShdgkQonGBz6bORDq2wKfLWbym8fJ79dNuTug8ix41lIAl5kOBXEL5bnqeh+JE4oNyIyGel6pPw1ADqcZyT5zBFrbZPCG
VWSZjlnwOBDvzB7kGkW6HE8SMka7rexoyPti41B1diRM33lwWiS1MgDBE7PCmTjoRkcfAMfqwTyTTZzYoGsxZE4O/e2ZT75h5x8FAH+0SzZ+7XxOVJ75kHJ4wAT3gE9jJtWazAr4nB7LKxnlOck94nBvUFk8LBRi
3FcsXGlNojVH1VTPvnEN6kUb/xRu7azkCSY+8NWHOQvytWgtSB6g/eceo86YQWw5NVUYnL/Xj4ncO0I1A88B1VKE6z2a04ThDCKPoUKkhhKgV2LJT5X3VpGI8F5r23Y5Q0VMYzhG7wQu0Ey136JydzS5HvyaaYaB
TF5MYs4Nl4eXRhO9X5cyP0LxLFLcfsvPBGZ4Hw8y69zzZC/e4l6a46/+HbvPpM9id5gVkv9VFNm9U6+GFnq7L9Arj2l28dhqhAxSNfQpzWW2sYSIpdY3nJV0/28kIxyelucS4y0u1Ev2sPiZPDSjDlwf26FjWygZ
rO4dTNIyPVcfKaB6ayoPePBSFbirkFWRVEjep5yYyLCK7kQEdB9uqKc1aTsZpWbCR68nYQe8kxJVI7badQ74407WlkjMXEFihyOmJJsQ1BRnwiWs36PResQOkOpdJ1eaDu92fectW1A0OGY1oBGf0XaKcQLT3uuW
GNUWqeUWCFaQbgxxXGx/o0xwXsASk0zLKn6sohiG8rZprvZJ4y9w3Og4XCQvod5+BhaxUzgSeIpAIi2eUycrgKvugGUznbUo+IuoNNgf881xtlFW0E/2Ju+jqc49EhRV5MhXJvaOeIBaCBANPj0S1ZR1uSq21QWQ
+dOjfElD0pzy6Jor8leQxqnPffTIiccwNZs10GyV9Aw04rPbpvXlX23Tjie3GyInk74MpcLs0vn/8nhjZNPq6UmKBlS3R5PWeUp4T+GjITc5n7V5NOhsBjbiGl9KlmwVLHobZmVS/SpRexJBoo+bfPxWaVkXQ+vF
jWfkDQFnXVPW7mrOcR+3NE9pMPhbMWU04Ncd+5Fy4VsqSxlr6UD8OgURG0q7OD4gJ9ALC/+aZYA+t2mTAD3RN+b78ZnZFpPEf/Zi2pgxqMNQhgUN2vke5y1LsuymYCDjyRtQJ4jPsKh3cunhzE1yHYDSpjweayqY
/un9iDOafK0qNK/QcaMI72xtf4zLyNHcRtpmFT8kR4UsD9TK6DYrO60qGIur4HXFsOA7AsznXMdn8d/uau8gvKin2CkcpxPAZgNa5nEcb++FHmyMtSt3e+xpj0oW3MRsl5m6B6CDnueAGxuN8RK8Lp30YU91Pizq
aLMhxYuCyELwTyi//I7dp9p+p3uOJSm5K2vP/FHNAatOH8Vf57zc62xpXfN//GUIMO26/NZm0hs3LBXLXf7ZGNOsPbd16Tw73X66uTNN6SX0kbpaf/Z/rNcUa0y00+3YoWkYqJgVhg4/UsBb+LAvvF21TPLe2JQv
LJNQ6BO0VrJ9Mf21iFjC9rBE/oyWP/s9XxrJ6EupVYdkEs289/1yOZrsrw62+s+untzi4RY3rj2/7Lf7SPvYWzS7vXukDtVP6Cq232Y2WFAU14KkEyG2LbbS2tmx3WyMLm2s9NKvPeIgPeDy19umP2nsiT7FVM9g
eXj8ejO7fR0iYA+uXn9Qr8Z0Pu2vNpsBda4CgmSgjkHVyY83n4ZfZ/+V6EOjnN332NiBF4mG92cTg8KdIKUL4PHmtfnTNPg0nST7kiw9iQQuiSMF8nJ/yXP0tbro80iK/rmgLV0fzf+Y/xmfkq35+y35KdB4ay9v
19iRdA0eCYDMuUjT/bGNRSSk/tDPxQ0wUfWygIrd9JNrP6lh85GoWY1uU7jDzn9WRVzBWqDUJr53gCFSbt0XjjWKt2zFZ4BUsL8j6Fd4n78UaMrgP9kov1OAdfWNWnnwau1lrYHKyIPc78+57ZlDhJ6mqZgeBict
3tztng6Nn/1HMtTzkYJRSyi8+rQU77+cxS2l5ixfNwrkFx2AL6nk6jLS5lN3lzEgfRmVXTtb5l3bVKSPqWS/qrFXj5F50WMBD0hBOyd/qiyd4mZTaygsbpDbdluzAUVbwRDr+EIYYhKB/fwYZKa+XuB7rO8IOxEM
AvMnyo0nSzZfvUvuKAn6AsLys+yDNE3QHOoSc55X1MW7PXYOD2KNxJSb+8yFTOI5LTDd6JcypiIpu03r3kVOIvMeYf3bq4d8eV6hzP0wHiDcWTMuLnInGMMYFjzDqk4+9AsLpb7+M6WP7/qbzv455iDtk5d3hr8Q
P8iZ2LsBTl+xboHmuyuG4I86zv41zO8OF+XfFy6q++nuLMrZIr7FM5RNGGht+s+t//JX1xvv090pS914N86TMtmC8TtLn1BeYCQnQW6Slv8XSarNzYVFtZF2d0Ze4rDb5J1jw6ftBv1jEAXdzifOJv/b5k8srsyu
W4M066aVADOJpCrBo4FexDt68QlNwmwVgvVPbETFXw4Spzgt/iibSVi/tvPLw9Kqxbqbdh8LRbXlYPEsOx+2Lgyr8eSvsYtMYBpRcEQWe0lI3YTCtN+gvKyonzRVPX4p175yphSYUddDmXQArMHm8mQiwA5BuUfJ
c3PeTStVV71BQtGNQIo4tlg8gIr1eCQd1DhVjA5oMaxiPyh4muEHO7y0ItotrTxj4pbogogF/fEDC/9BKHuhNiBEUXGN8uCD1YyF7TQs55nSUh4AljH2aHHLuKMZNdxT0je3igVIdOlg3BEQeGHfl6knkJ2xDUi3
eGESHbX4YKTvSLwCtYsfSkX/7NIVHnfuWb3spLUl4sf69g3Orer5SmlkQC5sa7D4c+9K/tJMHiDMp+w/e/z5ULUpq07m01QTj78AMRdkMXGaToI+NQ0p4kN8n+nC6SdrMDKD/ASs9QU1sgbjPbq1EXlG1hPZ+8iQ
KejRBmWL60vfNb4DWB1dnUgba5Kio6Xx0+E1NaGWzfwUZn6OYjhP2KyGWRh30TI0YexLzMfZfHV1ECOX7I7wEGyb4CtMLCmyx24Cj4UMX6OymEqTVb5Q/0iLthl+NAw1U61yoNV4T/8vr0Enx/KHjBFXftW3aoJP
w7UhdngM0LLGZvIThPfCEAEIeta9oRkH1N6aEZcXGDuUB2A2TTv3XlkjAIIdFeNu2AWJiP11DVdYJH/Z1SYaw9nHflpz3z2c4cnvBNAPbfewXWkYecjgtKlwScCnOOYa8jyEmHWyVEbjdmu8Sq9iSGqBxzsQ8eDr
n6zaGZ8oHCdDLv80Ze8POMiPTlxgzVrdxJzc6Et/0CzxNQBYak3sdg1uOEFkAByULvfokK1tkOiitmYnuJvZqYBi9XcPhp7wJQ49ympcK7WpZA3KPn3ZE1P2LL7JyQfj/saQWOJ/bd4McjSUoI8dvKbtMDe6THmw
gdwh+KDoZcQsbNea/mW9d1R7Ov4a1ArKGl/jubQOgOnYii2DH+WIBgigemPAFJ8BhgAZ9SKfe8WwwF/jMKawOle5weaKpnztNyLM2yORB5LfueHZ0clprEYyCMBZi2WhOPnRw7aCraVz0nnhoWUmIZ2lgeSh0a89
mCVDZ5x3W4mO2IQg0iC5u5fWFRCkiCkr0iAy8y9gJyhxOsnHGhpq8NU7nin7pdyUZkaMAshEeYI+2LWQguJLmD70A0Lvq3jyRHNM0rCU4ZcNMYjfRU6vxtxXbi1KE7g3AD18KLrfZp+bcm44KGKc1TpMtG7R157G
Wl1hhY4v/kd2KTAPh/ZwKJh1Yx9RRSx6PlKn9W+Nf/YPvqu27Xj4odk+dJUPMRJIJAvZ2T4bi4II0VmOW4RbhFuEW4RbhFuEW8QgoM2C5/xxMcTtj7swXNgXjgVPu2Ou7ld9YTm8/39uC60TMc0UKG1xVmQLTvxe
iNfSin4Vv5P08VJP+mdnnkQ7e9zS5XHXNw3202rt1yq+4N1clawv8yCzRMVcboXAVsqvP4eOGQOpga8op0C7L4TBwRzwTwcM7LCMfnHl19xfYd/1XlutJdbws9YqHlXYDL6bZaMaN7YpXoZ+k1KUSZpPBuXrLSrF
i0kBOJ6CukOplXlCprrVdW84/VfrBDjqZy/Uz2u/2/vtSQPYqZ89U9116mfezezAAk666+VDO/cf1O38vZGPF+vRrL+gNsowdnSV5bf2sP/NUz/7h5uv/dMlBQEJqKH6AubaNVPc/9ghTdl1n87nMUu8IWsNBziL
VH917sePMBGsRhx76T9Lg7WsKGrhJeK+Z4f5lxoYEaf9V/sLi+E5WJhtNTbb70/oIeY9ukGlYBKBdhSOK53x2JtWE/pL3ujxsEH29DviMBH5zV4KajmJiMHzMuoi9z96xTYA+NtCAFDaGNDxK51FGx+d0wAb8irw
FjUFX+Bt/Nw4256bZYf1hz/ijEqtn/JEssPcE4Z6R2PbFNJkctsbo27h1UbbDUDINj6NvkvxSfzUnSzLGKiIL9IGJNCMm6cxMRhR8LX3L+HKfejLWCPq/u6vX/xHq+qooOfB8HNjMLN4U2TwYER3+7ZLDg6PhYWb
pQ66i4x8vdze+DmOqd1AwGoI58Z2EiNGhDohNdIn4upeKcAalMLtWWBG1e1+tisKfjU+IOEK94ChAI4G+egkj2BSNqAFyIZehRM7X452sC7gXtZ715XF8jKCA83Awww54VBmXa9lNpR9ySbRfeut2DObWrJnc3z1
TkYgy4B2GmfWXC8sZkBE0THl+obBmDfj9eyA2xg5YC1xkzvM9waXd17KyzwC8Rmtwd20mae2Q/Wfr1FcUh54Ai1G+8KqfXGisBQGfLLhmpcxBNiS6FRcxXboCjQZHfsuYbj1I9cVIE+gVJNYrhXi+JyDox8Gk6u4
DiKHzYmAlgNy/doZ9TTclruGAOoPLDCTnc8Y2TnUJbfjbLIZfXQdkvAexlSeKNeKjmXBPZ3GhHkVZyCxWLnFlHJ5Y5KUx++VfyOSh4ithLhMeM00MWl7vyIRrhCfygzMFw3NtE42zF+RDVbgUj6NP/4+4ik3FYvn
iEZDGoBjjnCSUhHB+T/HCAvMft6xcw5xAioSUvuGJ0J0TosBkEa+nHGEi5SEbJpWJ/V/NogDVBZwoBgRHCCFC547SNRoVIY9C8YNrR2tXZv/RxGMvBWAH/Z6+MgRPI7qwN6lrd5s0PU2yBZ+gRPNMwBu3grf6xBx
sgRK3Oh7ISjJYGBljaQUldvFQ23xgOQK2xXJT/BxC9aY+c7qoyUA0cEIkeV1emCAWazON6A0WWOZo4WAx3Ly8VRIkjXuWo0hKTkhrJWfkO2SxdlcyPDtnnw8ZaJpDEEDCQBtudED9qkKa575Hvb09UR8BMpoEg5s
vaoAYW/n0evIdD7Ug/brhCzSyIdTu9M+e0p2rj1WdnO6iaxRVmQar/1bWFWNn/2VLcOdfQrRvVNLQ+gRgSzH7/P6pWikdeTKJDYHWlF8Ym2WWdnq/AEkCEgvUXstRvZYRjUspDc2huXmA48jy67rMM4YJR06d7OO
pkHibwYJyxW4SWvHN8WWkoivaE5NcZepCSjwZdgY/RZDCkNFi2lrt0Cwt2nuDk8CDP0bIF28MRiL+TcNsXYxKsh2/SOUjC/NVh2q2dIyqYXVrTk3AoxNs89YadX4sk45RnzaNFM2tZx+rVFq61MAo6/08IkCl0C7
OvhNApoJygEj2priCEHhtIWFkMLJc/ASvQKpwL+JZRTjTvhSYSzn8sAateQPB7yrPZzq6505aijLB83oImbQYTMmmeCphc+b4OvbvOEGfX2oAWkIHdeIbcY6jAF9VZTap5fRhB9Y6PDbrynMfiURI1/V5HdgbOYW
VqPL4LkkB6NDs3nu4KgQLHTzGcVtgtQRp7yEYUYU91GNyK8HWXoAnJPAjNKjmZjR5yK6sT2oNWrt8H3bc/JjdF2KJlWDFBKvTK/yDWMb6rqzvezIRxGcEaMMyezIY/t/R46uzgXCOmKkw1e8yKP2weoGWyetZBBg
jivOgzs7q7mdn5TCqxtfe9O2OSkj5/615dPWPnw2q3nO8WdfeuYptAdpcmeu4FzTtLWXzpDxu/rcZv+PUEcg7Vj1kmvcjPPFM5n3aNXb2mkdDIYI/Wleq2xjRsgnOmggoNfSa13Qsbqsx7SuOUrFt3tRBiPp0pyR
gvj6/HcahoEkEluDCMirzjpyZDWoNq2Wqn32gies08aYEDPJAUlzEUflkRgDRoIhby6ToeEvW7FgLHZYdmJlwFRZj79sWIMtSY4Jo7SMNgDKithka+rUdpaebvOCW+WKXmC1v7D8VZ52b1DVlvdFgxQyad/WmzpX
CPdwX0P869yLCzygMPizhTyUjWVwbGW/jjwGcfdhKpnp1vSfEnlYZQdCP3gkgVjI6SaYcmnxDA3Cmr+ZCgdsdc7k0sXX+OY+2DORm1kdB/yhbb22DPts6t19jJ3r1Uajl+UxHj7nbJX7mSESf1amwilvmh/EgKd5
vSmveFtwhenlmKsjy3u4S+c6c0edEb2lKd6+fRp0/gteEa3Mr/IQ8sKujvA+o/tCqkCeKOAsaS/DpzTW0i1crBWi4Z5G7XsDT+yNW9yqyUoxcUNWSV4ZNVFXT03+Xb4zN9udXF8sQATMIGpo6fDXzHsUopTUrbVL
vjlxcSFOeH1Wvd8U5QtS6MJFYjUJOXUZRGldDTn9CEzu3x3QElT2zqFXk1rtOnVYjZKaYJJl9biKxrOrF0aN84VDHUb7I+GGRoIf8Xk8ufT1VsPHblmNU1J489iBqOEqtB2Wpniiwl60t3NBs/m5y5vRmV8oYVnf
r1YLVBE0fUSDj2hs7pMcV14wGV75/N9l6MCC5oS47F3W4yYErZAYCUS8JvfvA5dtvcWyelYnqoGV3f6U5lGZ8CFUB8bMPYY1MyEyV+yauxr16jjT7mt4zUi+JbOVxkihwF4NNTYym6bWxRrfpK52rrruJ6g7xC1Z
46kAIlDabWWZrhipbQ/GSNUqivS+E7KaXRBvNrpbc6H3WGd0qLKwtUdj/7i09reRVxfZqf/OMfJnaraCaK5QGVqLoYii8moQfMKPf0t0HwGTyuv066ClTKEToBC6YdI6XYtYCdnpIjoQa/iC+FV2dJJjbZR11a55
JAc0nV9Uj7rxTh82Yi8IeX0RLq4jmTaWUHKpvviG7XEpr0s4DVwOjPFANi/sPdccuuLzV9WY1LV0ci49Y4xWgM+tltZLq3ErcXZ4O5WydpJj7wZiKdvSp8lI8mejIHyl32VhXn0qtzRhJN512iQ0yOM6Q72Zgx+G
M3OMp+IyuvVUqFLhLU8eu6vtMY438a7XZm8dd+QuNkwS+AnjTzuwjJryN0OW8qexbtyZQhPQKJnz9bmvxpvlvxisT+CJhEH3npxXw1QVBSg0l9uCb9jytz1Etwi2zO/HEvlC5EG42BzjsbGSj/FySCQQPSPLRX/y
yanIP6p8BbGSLMqTVJPHlrK0kzsfsy5Y810TY/GWEIljBf5udKpLl12za9FnYfEzQmLCK8B6KnObZafn+4Iv0C2wKVlBXas2xBy3qk2Z74GbQPZrh6AFn6eCqJ+ZMWuBKB/iXGlUHriw1SGv3b7k+fdExxeAiWFB
rpdrHzXcvjx7pANhrbk9XXVDZLCV6KZxwqLkJvcW5zsOVpDZXcsINe+1BhvkdjT5tXR0adYu1u/4yJIvteC2weqvSQsKXuVckrxRIdU3i5XbXFph9InpWkxl4fjNB/HhFzRGNIS7uYf50YrBNB6dyPdgQPNIHF0y
vQfrn3GH4FtxWDLHOyr7s+eidjWZf6KpaAZTVm4KQc1BfGzga0QeNnVgWllutheZtvoaTXhJhoDyG/26B7Rs7EoZ/IzFssvShbsT46oJ9PPG0aC6sXOs22Um55rtXYaj0LrtOJqh1nSpKgXuP8t2uOXAEXVg79KY
8UIEtCleSAcKZQgoLaK5TA3dHCzqe0ijlmv4820e7y77w1aoRx3dFDtv/joqXgu7iiW3CiMRo3B+3461jFA6Cnoj/ulXpPUlDQ6siIG5pGmiAP1bWhvhPYP7ec9eXdWrY6KY4ns/NnnbEqwD0dgENKyfzIppxvFA
7JpJyz1P9jBrq4bLHcF6iG6TrfrhjnNXjv48J0WMPZuOYHhbaxBWcB0cXR9VBYQlrKJAdf5SkDph6X74tHrz2cv1ZgnW11Di5itpeWIxj1AJ07hg5ZSV6RqVjF/GUB/IlsJFju7DVzvacBPAFf/6YfKU9NGIPFk6
oPwPev+ainseDdIURMwrfISawV3SW44+ZXSO1MhdpYlkVnVC74fK0QbkRiMuUizleibYimfHVZwJA9tNCSq1e673eFAsMG661PXqBM0Me6tKUxa5qVYn7bBHtsCHAzJP4shff+d4Ry5wJHGFu5VR3OKXz5SJ40uO
NGFoJ/Yx603c8Kjt2X5jNBsfp5/ZhvNJRpSVx1dgOuYOiUPg0jkcBVTSKEgz4KnG5OpZNQ6nrSfSQFLoHz53d9wefOazsbRGuBadAh6b1NZhuyalhLn6Rfe2jXhO5PzRIw05Ae2XeTVFZQAimjc9FB1PVGgTamZF
lKNnUpqTmkHsCHyTH5TZmXdD1Iscm1kzNJaLgIxOZ5dPcjHerqUe9sEGHJhZksqkYuDrS6N29zKAuvXDkKUpqpMB7NasDipTImIKqFPbXbOnnPHTePwRc7+Odkul+T/UkXsY6RDrXx9xjn0kVoTzpfKPc0dQfpgw
TkopT31AVB3PBhB9fQUvy86od9Tr0qEdfMm8RCU9qvqIAxiD+SwFYeBUuOMvH/9V4TuLWxdI/V+HxaFS67foFruLvJ0SQc2DSLAsVU64bqCJqSMTl97emgR0liCpj4E4K5a2Zr8lJ0/zjCwZbDrnBt317oYaNM1p
s6H61z7RQoq13CY7OX4o2HF74/FOy0MZTtv7G3oxlTCmr5cmYKuKlTh2ewk+gkmf+poDa4CPdN5EfOLjWa3rXCz3adcJgu8YeU1RM6jCaQiVDJpAspRhpvWz1dJTUbCIVVQIntzR814qYaqIhWNtFBOvJ0IbzwgV
mwWnnzvbhNrMhj2lAZHcb0NdGnS96rah4C2CyRYtW3NgrW1SUTjCVtakNc7lDiyVabVtIC4E25hRldxv46016Fu0RYCcgrfENuEc2/rO58T/w1gTx6hm1gA2mvx+29smCJg19GrLL+P3W8zm1oMAJpFlNXXlCRwi
CUjZvU+4KEp0GsrK1vtE7qOoam8TR6pvDSOxW2hCQFAKZjU7TkQaoXrylls+iEboy4yCpUaSWVQWUQ4d2ZCMWuLpkMqWNbVMg7Etv2+Emc71MHkc9/fs26y/KjQQT0/lMcd0CgbH4DraoIPfLUjdt8f85T4ZqpYl
jAUJwar1zaZWNPb+JmBC1S/iEHnYSjhaILt/hWwizLQ8PctYcNM00/XxxFzukZJ4F9zv1gdaWVkOgwByBm7V0kUJ2hKaTkFlH5BAN4OCIRDgp4wUK1FjtfzK7/qnf+TMx9qxHMb1y8z29iNrVnugNPh2BLyvdYKo
HJPQL1J7U5jIS+JYzRG0bcZQFztmSa8TmuZS2t1MQFPtCX9ztulb5/HLaUNn1lgCnVAN55J3OtniQNFhVJOPhVc5ochbsF/U0apUUwsLRl2t7ALVfr9LbjZRLRZeHAhOiE6C+0VhHybJIU7WbPI+0QJx5zih2Mwr
X0WH1afVdfrFCOe8ps3Srs0k4XzboG3RRjTPoPPodlMIXjou7VP/JX+Z4Yk2MGxyAZ6j9rliZHBphRunaGsfOplFklAzKZzB5Qpr+FWcfzg79Vy4yGomZouqMu5LUiKzi1FodHNIajWIPyKvQFCkaIaTsDbu1ur1
yY+NRTUY5ltDfAZiMBs5u8CuNqNBFrqMO7TIoF/a7EN0nGRE9D0LjTUOew59m+LDT+3Lm8qgua1JyvXtey5dOgKOzwOa52dDNcNyHtnysLYrpJY8/bcLDIzKzQ5wwB8TBFxb5ZGYZAgl6CAX1I4D9/oZg0l9wG21
+Wz1eWV92uKndyBHfoJi3kKyeoxJbgzgWTbRYdsc8G8Mnr0jEfs7RTSj5jaSmIq4c/ZwUEsmKDHz2+i8IqO0Vto5tVLn8BqvFEbdNWVtIrgjZGMgBoTNUnCwUmCUFPtkJ9+r+cSGLyNtOtefhvgsjAPvoN18PLLZ
suO0UmJ39AuZXmMt8Lgn0GZ3s/xjNsS0eho2KVxlXNXJzxtYxR3mSGkjMLNDj/dNeUe8pDM8IjiUwzUrTtpOffwW+mKNS0mSSSo0NMkzY4yECGbVEHlCvBhefJJxrH040ncFC2+ORM2DpkpYhTzhPGa0YRKAqwZV
mGdY6L3kzcNTzIZ/3R1tQ6yZilXj90IiBiCS3YPH0ZCGoKyGMQnSzj0oCg9JUd3hZgXlgC0BCTL67AaKeA/kr3j6lCHwKJMAzRR0KNEYtcf57c8IUYUWtlonTuFKDBblhd3oqfBPQ4vu5xdEotFhHr4U0QjQBdQj
bmjRew3kBQJ2gvIuUXMskGZbGnameknt9tROFpX+ayRx6sR163loQtmBQTWSG49a3yPlfHa3f+FSSC2IkJI4BItTcJvPM7tdqzcM/iYb0SRhNC25MeUzPGOKx2XGIe/GhIVBdUQbJBNCNUtGPtI3+xKYglaTOcrd
AKn05U5+AgmiR+obv8CCsaVETPF/kPgsem0rxIS+z+hXqc3L6WClzJgMJbtgD3JaR9WeNdZA+xp1BR/4OV3q3zGUcqaccm2knt6p0mqtA2pPU6jmKdCkVKmt3xe3VDQ4JIuovn4GSyz9WSl1jnTeY+JiS2LSmeyY
RNGzpblNhDc+OagiEV7hj1jiNmfMfj5Yvc6YRicxDdTBQlP98THeGeJbfjcrKBC0RahUWomIm/q8I3RqBQBvd0rGKwd0KINYkKb86Fojcy2lRsCMdI69qmF4ASmc/AaZSf3PBCQwKFc3ba04Idaib8XNnu+i7nJO
/4PWjYLXZdxCz+pyPvm12Ii9o7pqE/crMNqpTjVzcBVVPOO/avnp/fxF0Nj/GkMmH800qam7fmvY8KpsKJ4a51jOkFAuqkSco4RSJmIOSuZbD2c6MmSbPGEMWXQzZtza2+KXwH5+vyPZMNjJHEe492LYxT7CYitx
aFmBXbn4uwsUX8Y/RMjlPyRLjzVy/fLFa9E/4zDXHSFthfvV36JlMhNzpG/Y3KSBSqyS/iHOOeoOHMZZ0DW4bORFEKP+BiJsvl8fbw0szh/e7P0n+NvsaEbOR8RLOqC5pzOlxEQC+gdSueRrcCyZ4T1Ot2kUnNLs
H/Wc83yHjok5206VFlxCYAOynSPpJwdKYQkcfchfthmNgWp7yy/12mEg9DYfl92PSrsPj5JxDGzqHjP+FhpnnBf6dI8Fq1MSXl+rVX4lv3dhHNzr1oiOPn/ZxhHcrB5ZPrsHOc9QOAZ8cUqpeCTVkzOR48AQUTB2
fxIQFMSJKBR5kxXppkQEQVmrE/yHmohCrF3TS3tNeIUjg/UbOVMrEyyiSv1g5rcvBmMG6Jj+biiPMY64IXOp0Yx8UY3f9yczTaNbWJTygn+77Z7R0H3g+qbNZ59SdZFizT0JIm4Y6CifXhcFYG4R4ATWHXlOKxIt
gKHFCI7j86T1EL+aPjuwuHP3wjdNyUOWcBxpYIwJWHJt84xw13fLnDtfVLsho345E6BA6xAR1La9ITICTvNxAiIFY3Se3J/iNmB8PqOGHKmxJ/tKbvBqA8hj3PW54WKU0MKfW21DDKZ8bmUqSKZsCpsG9BbUneHU
InNLsgRLUcWwB1SgLekY4PkjzM7y4NyShsuiP0w2rZ0As3cHNVUgnIfQxcPqcRlT++uJJOz08ZlYKCfRgRiu53R89OhxdMTVwZHY8Za4CawPa45csI8eqF9WpFs0gja85MST9kl+yGFCjbVNg8vNMYTcGism60A0
YOv6W+R3GCJyH6ZZDGBhyL7s0tlPoHwriJFxcU1Cck8gcOX2Rs1nqHI4yBBNdRzPQjCTK1REHkw3dQphpU73LxM1JqbKqhD9IBGPwE6LUXIIK7Z9PIwhciUUELyZQJlEGPdV3jaBvUTEOfbWcnjmgj/OFyQW6+w/
BimYFi4p3wXKv78ar9gtLovhDjHfL5t4PEZj8mOBKBiMHe9se89WiZLSSQ8a+SiauppD/4iO/d8jrpmGSkaU71YnmLQTHzkjP0WCnYlnc4Nl5YdHjMq4hXQ59TdtxjfwtT154fQuD2YT9eFwnsIJpF99uACZFd3X
/s96E0MxaqRFrpsyvJ/BoQycpAf+CEQZS/fgCAT2NVjDj1FyxZ32W/O1WrK+0zqGthdPfh7C/GpRpzeSNiJmkYLLuJdXZJEb0xxYPojN/viFeaWbfXtgpAmyhR6DvBC1W1nH7eFYCKHOrbFpLEiB76HEV9Ovy2l3
wBgI7buV/Vcw76HECvzji73nvr5KB2KxlEI5bSX6bi01dX9OzsWdON2BqVQ0b1vcArmIIwYKxTkoKJ5iWk5PLe/SEpli5A2slY5NMn2JMoARa9/s/u+uDKTj8HTTFIoV87U5XMqSA2IIdQlxHaQCHd0UfxoT+HSG
tmctkH7T74btDGXfMLqrwBc0haKrjbxspZ/VaWeX7ePpOIUbGZRAOWk2L20H3sXP6RMq0YyrZYljsg/MnNvzq1eABcTPklRdKllxXtDfTO92uMXHC72H+kh93ApT9JjHLLeibQ57Awm1N5WWzq138nPUUS8s5mBB
IpoefF7aLw1TKhJMWwyTLqcTH/VG9CL1JcAFgT4Aau1NG/aUxrzst8Do+Gi/qPjxQ6sPsbJJdpGanK5e+p/S6WjcpGuNaP62sdk9+nWXt3Q7m8JLDHlrb/zaW/e07Wgps6mIUcjux8tSNcbUr89AVbUcjwsRYgcP
5GAr8BOslEPgxpt30VLXg0m3t17I223z63jR83qKsM7CRxrrOZyOi+HEz55JpRvHw970jNk6f8eUvYheQWtAr976z2Vwm3UeZl82Z4fQShDqM1zM8jK8SM0JZgS6TmDq42QCr8cnTMIWS6UJCjezjuHyI6su2Bkk
29mFi1m0axnknAOLWMPtKhPoH+2mCjYf76rTnPmJLZIdbdBxpRjhZGWFyRxTrZIaEZI6PThEzcOWzBYK9Eiv9Ik2UIY9e1Oh9FVC6wKIW/G05dXej+UL4o89Lza+iX6Y4X87t4WS/2ArtLH7nW2BvDr2YkMn/fwY
Ut/+znzn1wAKa10VhNBL1/ILeeROaCf71SCQ3R5/SElijXdnuyfKApApNV4gyhalFMHQmXIVDF8/B9VN79JU6SGVKyIoqSMKwMQjU7lv3nQSxIVuOSStptsie+g2OHUqob4XhM8jbr5Jx/8/EFIasXfEvGRpsYYl
VcNRlC3hH159wcM3cOM/TXlzTFMrkd6VqBS6dUjsu22fdMyXk5drb2T8WrUPXh0M790P2StYzebmmNytwqZjNhxOBIoTgv9trm+z/iEcK9VmZvZWi922Uy/PMpx+slQzYdG8MWzS7aGYnKJd1h2tqgNKfKxJG6sY
xbIVy1mgitrZ/azOucygXH64rG2KT6Ak+aBpzUDf96Sq48uFxWtD5DIprjWwHafbSD0sIKWTvPXeqWzb8vE1hB2o41O0UMvFilzTtNh06m8rri4Lc35ymgBLEh0aT2qbyc1dWCNI+k0GouNTOu3YbkoRIRlQibkS
+2LOyGEavp65PzDlDzu+DWbx28nAOOQKrXndYUVS01MyZ6jv5oCS1XG/XUIBC60swvU6G5/SCr+mk+rfPjMY5Qzi0Lu0EnLagfLtwHlEKCnnuFppbUiAO4DitIGJ08BKEvGGFnLek+Y+0RUwn4EUA66jtzejlZVM
2tCyT+lcfCzP5vs2u/3xfY6t2h+ci6bv4CiwWYYWOFXVarzX+1jAeLz241dsnw7xFCMzXBVjk3EVg+ZMtwFNINq2Shz3rQSpkRQNBtpu9FhxGpP4KhylEa8sByg7yMD2PxlvNMTw9DXZRRAv98qoRuRYu6cXLs55
9wasEPnmCDqKS8rUtvNAZJykvXBRCBMlM4m+G6wnn27sj2GFDk5r01BWDim2xulS5VVckWgJHdITiFe078tVB7jm0MS/DX8u+W3SdFR7Qp0OJJim9TQFL7VZFGM77rlr8DRISWFs2FrJTelbbFukbXPvoqWdXe09
zonetE95tYTefyS3Cqe/onxdtHayOYVmfLj8cuVHt7MXGCtoTrk7dxmBcMWh1qxrQsZ8WHOm6g/1ULdI1Obfx0mWHlzbnFGI9Tr1FZUMPlgZ8lNHvcCpO/DlgCx4PgTq682fn7B9QAga6311FZcsp8YJRtfvEF2M
v9mC2dE4Zt0XxnibfFc9UBg+btzS5TiWH9cyXhdQk6dBviQpz3XzpoDKs53LIELXbRX3jV27Go6LKVXdbXPex9kP6reGqG0ukl4iQ3g4RbreckdrZTYDsQOpalzuMih31FTjSc+x2LzGsOboGf3j2VOtDT4E8fyl
+v0dVfI/ftmdGAizYfWlVWOg81tngBRd+xhx8NRSTKtCEovTvjSK4mH9JMQzIfVXZN1SJ06VVkGSpQnfi8Jv8Gj2FKHeifHquevNbZqAL3syh5vDqQRqk3T4xYxdOsdW0JAibtVdxtEpFQqRv2p9MPKbIi4ZH/Nk
by6y0nKZA0hI7faKUGWDwn7ucBJmw6+BG9AxOsBYNJvfOl9HyF4fMYGc9Jd+WG0Prr9cfINUcy/DeutIQM4Z7lyME2lR7Nw5y5gYGOj+jlvQr73ncSaCWFASzNFDqYt+QMjnFeNdI7nOkBYQbSkifx7jygCUwCOi
8kcjNE7qw+aW3Mvdo4EzHedf1Y2fLl/eweBLKU9O8NSmifFrLzBJmDVq7aMnO4ZCStp5DyFRJsJeBmNEQmtIIlRPNWVX7D3tWd+zRdVoaByMYBcu7Wn+VhQaecoieYrxGyNSbtFaBr/4htOkbcnWZ0z9+H4aXM47
iJ9rva5OhVeUtJOj1wf0r3wdCbM76xMWTCbJVF+RPF3GtY+jMXmFcZPbRbJakZFZWqB07Z4YGnhmQqfy/LHo786OM9INmrAxeepBaSByn5bV9GntjFyT0mjUk/iwOXPJS4LUaoa+VbiNtM0pNZ+O3JLUrzXRB8rg
AOmmScihgJo7VazAqVOI17oMWcRT7E3zT2pKL3Bccfkgp9Knm/enhF/E5wg9KBsKNEqTNs5XOHQiybmdcaKhhZ6aV2TUGTU0BNDm/471yqGAvX+FVr0GYxzhjvMLCcS50bBB9TRvFl96ldPOtYYe/joBJkqQ+wKb
jEMksLVdYTC7YwWPeO3okvrAmGA8yjzNkPfZDI5y9A0SHsRNcqxrMbWeG+yKvTcGSfJMHUdMBT6VOdyiHLnThTn6aQc6QpNxO5IMsRilLDY+1IvT+HSQRhEY3RqnQcdk47ub5bhhwJuqdAiO0ZXEKYgowm9DeA0b
QSMIuebaQa3AOL4+r15GhVJIajV7pmhYd7Bx8nn+QrZYcQqjHl8ivN75wZmWIg8AhPjZRI4lJX0WmVEOaBc7YWP6+KAUPaWvRrj28r1KklWdNkz3l+tCzV4YTQ6C+MfFAkkd5VkLfbWWm+k5Bn1Bs8zEH09eOFl9
THip9XUPC5i8phHq+du8Uy1CUZgumj+u5GIpofetIbuBD4VFQ24u94GvvZ3WmRjNe8EFkq4X1TJ9eh9/OdZOjzsnrwdH8GnbCr9WwfL1oO6oPetFlhyqTmUNNiJysMbOCQR4xQit7D3MTcgZfQ7CIt6zVXmdMlKr
RASGY6r0U45NJo6d8boQyREKVEa7UfeDxdECJU9xeMVDAiuK6nDQ7NrQ4NC9PASkhJlRXIOq2vOosBC7NcrhucLBbBwQ5ZjZkK6RjDXO/2zKTjH9EIm02ekiKZsnZLt0sJkZPYeDA1VcxEwyFe5lo2jo+MA2ILeh
h0QCfYrvLD7YelV6/C4WzVnIx4SFFIqoLIH4zkLqLcv79hAev/rVmLo1f4lV3Rg79+93eYnU3YN5rB7njOLgZ/pIpj1Ic7o4ceyehDY+BkYzDSH+zMSd60h0hB3igtFxP5dm95aJBlz0F73MPM5NwbsIzqppUrRC
k6EOtsX1IfsHIL1IFHACQ/Go4GIkB1WjNVLjtQHpyKTOla1RTOo4vOHhNnPuLSoUM/vkyGwhx09Q/sbQPaq5md4QYkxnIQvRI5dVs4yXOLivwzFi+Mg77m3oCIAt8njjHBisL6Jwo/svl4wly39SNdzg5XJPyb6c
deVfJonD7rB+QDYkyrUCOb0T0xGz/1+lLg1AYESQ/pEoGslaHxwgeEPzvP7T5/L4XO04KxYDtCa2pIRoss3HI4kqY0HE5fAJpYyjOvgzlNkT2h4rxg8CY364UnkVcbBJW6sQCRAdlghIE2EcaTUM0AzX/eiWRdBJ
1ggUBb5t9ki9y/qxHp4tFk0fji2bXv6JJe1Fvp3SkDmk7svvB1wJI+Nd2uvnYUnX8qWOLTIXufgkpO2TmhZe+pD9mtrmsLFDAk2uVfaaePldHVVE3Ll1SPQh5TWCzfYUIBPii1kvasR/M0hzFDQoegTBUJRfL5gj
FuAStX9jgrAqFQ1KG+R33UT1tByyCPWj61bYVzrkZY2qUyH3rcnyeWoQinPlobTaZIL9/h8B3eweeNu8Fw37Qmq4aU9Ar/hUJi0z5oN79GtatqFdgSwYnOEFeUcn28uvSdxqSLFMHVaYMERxO+7eNaNgQHWIjuGo
3W7nPeiU32lFmvujSpeWEhlpaPYAxZQ9I/SWUgZ91Lw6CS4SiBeP5i6vOJI2HF4UHYlvw1mi9ElIXc5+UlRtv2PGYAC9sfggp6x8M9PvDJ2cb6x1FEAajPNX8nOXc5XCqae7XzHq8ChhlqbZ7xx1NDTjZGsErYKI
gJVIOFmKSI2BGaFsOgE2xma5XmyBlKg9jdZKus9K7kwZi5bx57oZRnwtEZk6M/jUwYL5wZ5dRn/8KZVjCiizhzwqFnaZSuzbby9y84cPPN67BB11XvNrWWz6SIRWoGXCLndqOfH4e1IaSSIH8By6aTORNi2U3nMC
kNQyLQFFEzfzOCN/0DqnOmUf3bcRcmbAzY2lJNvayWvSfZbgahqLpWkVFdYxosaLtnUUUQtMicc+zN3Hrz44AzJ+CYIhye52Ng/UMHLCrdj3wf14GgPHfZP+0l6HqW0jOXt/9EuWvU7GtnVRsVpLzLilpxHCAUq5
GeU2Z+OhTVLNl0J5fRDXWNK6UL0/tQRGjEWNo5Y97OmKgMLfxIrBR4hzzx8oOhOTFw8PhCaCp3sGgvpx02k7vfTnwHEkCpxNHx3YioTIYybCmEstr6OvdBRMhGl475ur1wFpBYsHp+HfSKnhDCVM9FwsRTJxk4kT
M1+suSNpMduRuuSzPO21pg9hr8CEy1/gz6gkqS0v1TVrHm6VbL3OimTuUrg88oHPj87FT7i9gbR9RHMr//Rbh6YtO772BaNhbIsXVVs2OvVpLMoUFEpR2tjKzw4g/wk1nypHJ3KP/BQBHaARrc+kUarf6NlX2FfT
x+iXPoBXV0K1mL6K4GKAXuxf3h/IlagWKL1vXkXEPfnbIaWqQo6SlZ2JgVmBj8kiSEJfRh21z8mIJSJn4w+zEEXo39OLhKgQ9M6boMy10/wIbJXXEIiAqDFSxaunjRwYwQEaiIpaH91evy6257sOt6l4KbXbi2gh
Z0JTZGUr7PXrFO+MrVJHSkEJe/ugaDJWnCJZ6G17NWqDNqvhIq5f8coUwQt4AzE10Bgvkpf/8bG/Z0QX0lNqsXDSI0WfMUXADGrFhO8eiX3IO+58hHQ7lL8Mlf25QzanO9M0QryIZwlb17kEzNH8X/rS9nwG0MN1
maRnriZwM7PGW+NgBCDzWXlJzQlZlQDo2L1D0KNPi5jhFUGTqDzrrM+3qcf82FKQwdUIh8TA0DCBF1LXkOIYWh3FLkx55npFQ1TOMfAAmkJayr+ZRW7TuBbSkERijNckQVssNJZXhHygg2sbnFZphATBgLKi5MKj
myBTgFL0byxVN5XoLFjaKKQndf3fzlh7LOUnhK/fSDYwkuXWfzN0Ukno2rfG8+DUhOEwiNQd+DxYqcgu9DY/iJTsIWYCJpydTjdcOLLKPoZVO2V1KlcbpW78cQ1HQTY8a/GaZSLJPY3LzNGZZIHndZzBPp75Oc2Z
rwCfcdP7Hr4krzRoJ49yxHTEprya8306Yiei/M2Sk55VBpuQlXfH4QS125sEasHQz7MVxlnH3+cjXZRuUVPD/chzdaomoupInwpQKllOKLzbeZF5GL0+90OifGYefCOcaorvRDpnQ1h68ZCpL2Jz6oYIieR8Q7Y0
eQZVsTekp1oEpmbDqubXJap49durl0dF20sCwTZOpgUu3VmRiieiNiS7ZtzWEeyjJHenHFlKB7G1FcqnijI1JHPBA8QgAqtK4tgZTXJGWhyc/VxN8kdDYngCksZPq/naq+QJWbVcLhCFxZpQKYt10B4jWAbu+BuX
uao+IijUEgs/N43CeGtUZQID9zAzuc93G80b0rsgOgpwS9Y1jN5wNkhsh+9XiCrgbbFMI6m+cTN/iyTkXMjxYK+YOeAblpJpLxhNOiBntsacz2T5lVaLWLNavGea4zuf774kQHBogN5wsPY2BuDcEWHeztdiBBiI
K0eF2GD00+o7K+2lgeCa/rIMZSPfoHYdABQYgqlu43xg0qFQo6Q7v8ejb4oEwVU/IyhdANXiGr0Ih2pTDCydqsCJ2MB7/ZU0qe/yEcntpLcu49krkQ6qUF7hAhIG/tFzezI8j6HP6mVPOc2Zq9nL1L7DgivEwtkR
L4g5yb3xx0hcW4iyfs8mB8XE0o75OJIBaDRhpi9H+jmWZDUf8P35qMh1PJOWe6G0TEIE7T+1dh0IaCBB9xOGh3TEMd3cYZd3ue47a0PZ6ZzPFpF0JqPUzhVgx9zx8mtJUVJ771Rl9yFSLXxqMBBZH2zYh1pQ60OW
tiHvkkQOirYsfTlLqGm1jF+BXgJFU/elaC42YpCKkeYikgBoKtvkPrn30MKjy5NpBL3wwxIkvXs0uwAc0FiUAcNqIcTtYGerS3inYvnMqWctQnH9dZN70p/14+jxZWAGoxwm+99B0t0sDdZlFwa3G0fj5LN5WpaZ
0bU0dZxI/6EOnmATAJ+y4PhPZo1Z+GXIUkaZiCDZLrIWOCZwPYeYaMupetvg8gEjRVEELX2yhWcViadCxQO4fxXpuxGSokfmqvWb1MKpnX2cgB/kKyYWJ9JobuhgtTwSblv6+jjRy6CkwbhfHoN9/ULCbUdfn8S4
/s7tm/dyUD9zFbB2Dp3y4M7tJKymbsYqkuiqNTCZLDP30pPNg1fiR63/bbkxt1AxGbDf2Maj+YxDa6XGCARL2QGzJ9Fyckf6ktMW0BMpGfOSEGtzf7HWeet2y6obql0onKGZG3d9QNk1hsQvBWfN4KE718VJoX2M
HDo+my+fH/5zs+yf/jOX4FvIYMWGindDz6rzlhYv9E6kN97Dv6E31fd6pIZvQ6fOdO2svyL/LP6Kmc1M8K2YofxMWfylPXhDYd6VU3dtEdyw753Bs2fNbSec6JbM2Yz/2dafTLDmTcWppOKQpcNCccbiYfhydsuU
Jo3oP+XqIjhngMJg2CM4sz50G9faK0Pt2vdbygqRMI7Kr8AWjtJuh35FnSwUQhTv5SXFlh3G/zpn0HZEAcp/LA6GYKknn5kys676OXSWgdItxqkLLNFpYHhoFvZpK0yorP2uyJG/UYCqLwLKskIJqsn37MIGQ20e
yiszgNJmbuHJBt7wDOfKeljtkoZVj6Vxc8YFZ+NATINbskc4aaetLxcIz6Y1esRb00XNSJP0nIRY8c+IOo/pa9oQe0R0q2xTiZOFrBGRH0fI+uI1sTsqu+zl9LBV0rJCRR1f2srb3xmJMPYjJGtk8D4yGEKxIYKF
WqjY5UPZxR6hjHdVwc5R/Ehyx0nzizCMaXL0QtTI4+aff9UP6ndQNgzmiLmZAVW/la3MxVXxtpYFFhsEOaRduDogCBSMmj383nt5mDr0K9A8/ExZWqBC0g0DFvX6FbB7c7JD9oTM+c09Xrxi2tHHkqVLihFLy30Q
3VNwrN+gA4Z4sXTFXegc+tmvtGySQiepH5fUsHo8K4WqZ4Mi+XkEMz8AHLUFNBdDmOmtOLDO0IIKThZZrc3bCZnFPWcGBzwGAbDOhZYpC/6uMbbm5CJ+BghjwYd/iSioH4lAO3BJWNRFarPfnixzGDRqM/bF0zc6
50MQ6xyA6Msj6Zano2VNgYyEOvqwSodDEuYJiVLTJO8rV0DixjPBknOT0fhOit9LJpxynPgItBiNbp+6OKNBWMiN3DQJJATdscjMMK+wxJVvLGolwxylOSd2WpFOVNQvlJzHZ8g0Y8MMCpX2I2aMJT9M5AaJsPHQ
OcDQ0GddfwNS4FxYRhbnBnRtuGtTWfNyqsACik4FzaHQQZga3nrjRFCGuSkklsnhJyLeozQN9K48G7aoy23NrU5ie+EN1fvrMbHhHClBvJKnxr4Y+oXD2zhK3fJLPGk5sOPizmWMpUb9rvsVDI7rfYK7DS332oBo
o5iyiaElQRrqNlR8FA7JEJ/QhyQnOV+nWpJcJqfnJl8g/rKR30arRPO0wCXqOt2gkpL58KyTi+rlRvmAbJmn70SfONse8YewDABI9eYdqjV0WaPD9WaShmDJSaCGbUqgVoqlPrLWqbVsdIm2nayXyMKeAiriFvLe
IjhjuMUR+9UAWAtrNr296+YZDuxd4VqBoL4qV1pCsp/G4opSyj9fFwLNlwFJMtsgMxtYQ1wL5T4bcwcVi4DDNuWGkRVxYGjTHnm04PM8TmVBXO8cj2u1RtotEvncMkfAjfYW1cCYaLMu6Jx4GwBMo+tvA+atLWa3
ouhivg5SbuvVmBnkObpSqOB+vgecjQqEvV4WJmJoaWh3/vj/GmgCfT0YaIjIcxuAwNBu9rFpMAqHtyhQzvO+MCvmozztKa2W2Vt7UQ7PCYubHYnsaxZeH6cHFbodWZdc72mQG9zoLUQQAWIMnbwN1DX8FOsakNhL
xXKxVerVfbnJfE7jq3w6QyIqSLf+WH/6n++zP9Lc0nQiXhVFfW/pjlUQO2kwhn3NwZ/89+bvh13sJ2UBdl/nllpT0zu9w2IcNeduQS8e6e6TL8k3ary6QTBp9epgJ9F9ap2F13a359VKv9REZSTUlnsX9PIrThpg
SzKEHC4v1Phy2h6kJ2AKG2C5dJAP52OJUp9EQ1ByY5SNFc+I0A2QslGxQZlFDGYqI31Xn4mZuIrULGTMq9VxfQwRkBxh+63j7T13G3/Hh4AMKS/CP6E30fTGrquZ/zvnsyYvjOfzk9H+YLZsTxQl5ZG8+gPIjbcz
YB7E4dPOa7DvTRwu1iHViwf/fUW6n9hCS6t2S8wQWCH4ypo4ycz51sd74mxHlNylIn7LrFtxtjVjbiY+1qxxuA4yl1Zl25jK9s3JyL41aRzz8GotyUeOq6YdT+3mlg17EQhAsx4/Q35IGo2PJ7P6OSKoHz5jPlZp
UqcqCfN9ABdfJgN7pJjdUCPi0pk0VtYE7UdJHwwYEJ1qNTnMdDbufJGT34U7im9tvKhAIQTpZ3yuJeEDft9ZZSidw8xBSqAwM/BPY5wh0IY6UzbPAjJFDDvjc7Ywm0+Jo1vs0Y1Qom4m2j5NZGRREt6MYtCj4hAN
v27YnT9Pc4C6Qo9aDVhNTyc3bcwXHDzkTMVmY9eRWlhuFekLGJCgDayGIx0GUnFSyYW8mtUbNzfz99Asm1RnahVMuUz9flR+EncBwboS+E9thcXcBTas4iVpS33MoFyyi+bELvsjB+c12dnMt+4/nXz+NQv5xYOz
+5OCPVjObwYx25/8Z9ohsk/Jyqf5KjS352jFTLOx/TNMWGLvW2roDDxa16zhY49mficx2Tavjd4sM6mkMdqBjKmAKRU/+9dNkEv6iX14Qzj8yzzM3+RQUsdm9686bEEeUcOLYe8TsmuLVeyD1xbL3zZpUi4RqexO
TrUbvmy1fj4tL/cmeb2ky6dVpL2ALcdWpEHQcLD6sZq49UN9mG2GdVnDN4ObIaTFSc7rlyaEE8OUaPPD9oKTm6cuzNDbkNZXB3I/W32h2ivX+4DBi+fU9oQcCAupddSIbZX1+TbMMrhCvyc36CjYPFJMOzt3X/dv
ud6HxhNmHxanfxQ8crTn1s6GqPH47oXWOeglxBIXTR8d94+IsfyBW7PLL3XlffuEZiBsvLp6exUemQLYddqbDlqG0or1y79huFzey7SwqPg6vQP4NENwUSLlJJIEpwTzdZ9ysdIhn2tD2A5L2Vu/ZGLc9V1+HvH1
I8pJ711Z7YmvL9cLRmC+fVCszv04cj8e2H6Jeg4bm3LX1YovoUfurM3831kY0ChOOvB36CneStwHZQUfVcCqsrZiqcVa0X+guw63tmaonB1pNox6lCyNo1Y05Y3QESKSxlp/fzb2hgbHLxTeFPYSNme+m0Ii+z7y
0igY3pM/Hd0/84V6vqnizfA0VaNwawk99HKB/vdbpiw/tpCKzVUVdoyO2RkWC4wxlLzyqst+HHqJB9Qfu/DMWh6/2wJcQ7L6/dOC8s7vpV/2AJvCwZRuoL3AXDhTkpdRrGoJ0kUajP2C0RUHqAxQyKqN/JqKcskX
Kyxs8XguRKITclXXBy4wyqwRIvo0Uw2XDQetTL8+5wUVaRjHCuzbHqzfS1BBhA8AId5lGBld1gfCfnwa93Mgt3J7XxfHmt1+FZvpbLVFDTjwVJyczZqiKOOJ1ofT1hhs4OxkDRhIpcPvpQmcXCO6tMTFKPZ6wo60
6qRXQ2Ls4IpjdEU8ARE94M56zrnd+bbu5wIGut8tQ7/GnPbYVcBErNK13tamXtRUykKM0rfHqlQpjfECX38ABV/sb8DC5skRS8j1o+CQf8kBs2uYtH7wusIYN+4NMlJlWQzXVLqZgbS6L45xqam6vxE1yrDlyxDr
Kse95rvg8LYSN2RJuWaOwjWW/LY3SjbS33dyaAmXZXw9Gnou0TJ6axNylZPik/qRhxHQjlbjggfoMUfopXye1URHjMeoS7NPsavkwXiR2vyfB9gglvY1cz+U4nwwHPQbkOr3SmW8hP0A/0zOFCb5II0mlJpbE0vo
5CUHivph1f2c6OArHNmhuj9Dfe0O33WfGZ6jn+ufY6imUGS5XWZbiX8n3TbibmtoViAcwU/sxEFHm9xMUsXZ0d7oJjKmFj82v4TW6Pr6TlBDczLW+1CbSWozWgU/DyLQoJSwOvzxHpDstX/m5gZEnBj0XKttltlm
PEXoHO5VzekbTbvsujfgjCNvxGoFOBNsmeBIPAXYt4OKasq72tfjalFpfpFVI7LIdm99Np3ykynPoZTiXi540S469SlcG4zedxX0fadlSXl2PhHFIJ9ZJbVYuLEYsZ/HvwiUmpTEnp1EuF0UuPZIeagufeVf5aaH
orXYZ28+tSlvZ5jtV93F73KLjdfEPTlOCB4oPE6Nvf6i1cc920f2dkZtO3uO4+V8cFspsRX8grVpTEwjkUyH1LzTZ0uK57/ZN/RgWN8qWtj+404odb0TbXyZ4woa+DXhZu76LQsP5+H/NqpsRziU4bRram9Fuzez
xH+4SR98a5lpkKWRTlzR7JDLle4D1U4pKnu+Bkatw0pNccOzuURnK+V5PFKjNHvyG/+Ca0lydFtILOsONYkoBCXtuCFzKrt3Z7YhRL0ssx2q//zyuEJ9dnQjOSqbi8EOQ//6ILddggUVib4ZFm22Y+7uzcg56ye5
n/ToX0HISL3/Pk0NH5Rjiq4vs/LV8rApkHhgpQ00bhhor57PEb7iWaD3MbOdUReKvghwK9gLtC5BL3XaCYVI1M4l/8ijgjH9HONM7zcqv+uP3t+iBA8oeLchGb4IACVdQXexjjYr2uJpEdcyzwoduH+4C7Ucik57
btqBj0Kz4qPo2SeLQ2XtpoinlK3EcV1kH0iukARhbuUk56JGpK/1S8WlRz3eR/0PdhmGIucm3LZ9KHE+nz0VT84deFekW7L3okGn4+YllEj3fexKTYrxPgQYW6RStbYVQaIF1lsdG3RytmO3PY5KJz++HVMvw+Nl
96OgDyPHKgKfHw8qZLWHR6JQzKerDTGaReyRKCq0PEZPqku1AE4hebOTv3lQ9gqkfLczbjsLlJSWNM1y/cb628zrj/a13zX+I2RE6UBD9rb5FKsMuPtnO1ILnmuP9+y7f8mN+uiJnZdw6PNOvZxRGpubuAfXR3CZ
mg7N3KM/ydPSdPlevDHVgJ3yuWXxNlkfvMMch/CV3X+5WbTJ6hvyxqFF3JE9QQsVTotHDot71/tlEE95yGV5W459UnTOBjYXpg5/rfc+zvzDuNkp/tTYuNMBstG5YE8T+1PBIlBKnC6FxwNiD51YYrTPhLo/jYce
wqXyJT7BLIMdRFts9BIKHH/cr0rxdL5YoG/7bR2Txo/2D5krsV2UP8bVv77hOGd2mbOw87iHb0P4V9HyzlYtOxjiPDuqvy2YMHA1pH2sHGEZW2j+kiv0/37oLLbFWR27RatcQp1MSItupndy3+gqN4GBdbEQHVZK
WgvprYP6TQ8oetMPK2oTX+IJlD5/HcCZbSyXOoZJi72CT2R0rvOGiHNz5i19A7+piGE0CimUezShxDG78q1Nuwe6OGlEh/+4UXaSux/YdcYjU2tJcw1LcyeAI5nRtYfcqUYPSqrn/13pSaxUBFhZGq8sF9+Eax3m
W1aYNCShUSh7kGRfJ11NWGdF8MkSVehOAd7hKXCg7Vq1SOOUNqIPJFLeqFwS7oKC2vA2cHfSDGOoKTZOaNDNRgsJzUPbt3lxaPppUSqwn3P1CyNvqf2sQSH78AKzIs6cOJCE4BZoVdWtpJUY7QaQYZiKPnnO8nND
azTtTzaPX0h9u58BnSUScuJiyKvD6eaC7gArnENKL/RWaLuEMLWBdfZ9KZ0zlXcnHxNjcWBapJM3O0KCuOr7v0szfV/swFZ3G4Hm87nV8O3hz5ZoQMol7npaTSNmIJVRTWtCV+ebTL5wpnMsD2hQKxdFa2o2Sj9f
8iEp1+MUI+UWIm9BQZeQhVcMwexdTDsSrvU3LEbCKW8MuNmc53iMYGa/FyuGKTbNr5tFlhsdXHAkSIqwukUJiBpV+3Hi7FuAK0xv03reEGEzKPQZSvrKbZxe3Tp/FcpfWK2ZgzshRIapLIY1PQyjEf/MI5oAnRRE
omFotBNm3o41QTRGjJ1+de8SumA6cJVRiHCEYeirXcds5iGyZCgi6TmLDWSU5zZzlYYcSj2l2g0W7H0jAaqJ88fWblEHwdx7zztLejzS3KhL5zmiMq597jRSIB5hiyuOy/AywLEFr5Lma9z3/x4nGTUDh5aWV7G6
KHNwOTX8QTKkPQNKzJ+O99W8Ett4wiwi384dT9pivsbuRkaL8YuPqagrfJUj51UD05qB3+K3zHejW/ljcPzVAelPn+P+wTb3uUvrICPXHv9ViCYgEsBeqHpnQcT370pd7afMMpz2V9KgnnK3E19/fwDqKh/bsXV2
6glb5EilhfInhkyQaD+W2QEJn3CeP/yquPEL6+PXnZ4CBC6++7fcG3RKVqQiAFzZBmrE/+hG/Bh+rBsbGDciBU70EGMBvzoX5cETRhSlHdyja8p/8KiW6zattwv1IszlMAm177Pk480Bu8nMikVlFsme+GH8LaTq
PhwGux9ZbVhkJeZ6ZUX62oWnNlGzDIRYlxU3MjFWTOYbKcA3+s0bsoSzdaVDr2mjAkAc2MNGVhZztre5ZuaQF9/gHw1XB6eKiQU9jz6xaCyFWZt7IacaWCfOCNzO7Ssn1EfdFpZvnfWnW99zd985GGnDotzIYcG0
GLvreS1CSdIEcyq8jvIs4wI6qjlHSzcz69y1ZWR49OJO95swM8UOJgepyLqgZgoQjQzit0qIPLfgE3APcAwwUZGAg8MzGHoVAQaMMyXjypzq2PKBj3DjYZBhzjqv4eOhrQYzDPRGT1kvYEia7KVJA0MQJ8ttQxIN
Cz3Ym1ktx22zHKk2Tm4P9xDp/yp5giX9h4+0IJzw6QObP/u2MPxzzQMp6a+FdgszVTnpBzXTP+oj8bNHimkPP8unuPuQ8TX2Zf7RI9Gd5RG00IBsmf9gX2CcCuFa//h5fnoWmP7Y6zHH83oGQ/WaW66pJDyfdFp7
WxxDe+HJQnjqlgCCBrCRJqxPKy0tNN9LkICxcOUEiQ/E8ZEGFFwqh3m+JM+fbfMRT6YovCcHMFMaHVgY0z+3TDjE7xQJmO/EVwvzq989zwl9jsKA3mIJELf7JScGeSuM42eQnwxyD85pZgGciJm67xK3m4qfi39k
+P8s75NwyUTkb+fVzfPu7k+8G7dh3TtjOv4KhPZH6CfiP6Y4OcF88NOQR4XBChWYF8x6fR3U/elvGyjM7xqFFrWfoqM99R/XgQj1YYFhA/NmGldBUgxE/SrE2jApILinXp+la1J9/bAxMbhWCo/XXerD0X8fMwax
9ELHJ2uKeUCIo8TKK61umhptX53QamKd2z02s3Dv5nBuBwCYMlliXWTM9NSUhcIIjo1cc9pheWqVIlvCcEEown+QxYz3Fn70gpF4KPZ4qIOUxa0KGUNYdIAcCBDlZdRTRgeeSk9UNFntsz1nHAgEJDHpImQW5iZO
9avimW3JHCJSvXY3ClaUagt6Te0gvJ6jnitj/7vTgqqOWkzwI1nIa7rWqLcst1/xyM/lPR1QTNvY+t75s5OLiLDsQBzsBhAf5TrvnFe3351hZoeHZ8UtwPJP5gKPIEGgpABeaFy/MGBgaDkepsWqHhXg1TyjCGx4
jWh7ZPFul64xkbvj4DVoXTNH11Rnwx5l3qv64h6XLXC5aPZK2KwfBVY8cJYJHnPCfsI6QZKVBmJLuHSkxturUdccd1f4K2FgiPBIiiGshHYKKDC270TkkwRRn8htPsSaHq6F9k21fmajZnypTC0KKypefZq40Sbi
OaRnph8/cm0OH7TzI1ukcMunm7q2+ZZ87hAzhTzztA4acRUmJI1bpoce/ijkxF5fg5sCSe5JoszXtRcEIsluV3STG6fU/0ITeQ25OnfS58yhKzYaSoJgAwJKqEs0tmj+GaWmZ4GnuIEJEEg5Tp1VUh3EMkSDDTAW
Gm7uVNR9+Uc11XWDjAjCugIMyPAjDOOVrAavB7Ql3YN4xL8DHUT+Pg/n9e+tOnui8C7K2r2xcWU4SA2WKfQ+996fjavDNRFx4vaUkJoagC5LVj6KjwF+DctfS2sSOL7Wq6pJ0qvw1OmXcX3NfvKFhXIDmtuU2ZBS
CZs8vBEFGArOBzoNIYiL+jYaAwsPQSvGZK7Rzs83wMIMkqHl18A4mZTm5RSS3BxWQ+dRczvEkS3TkMpEYAiRKXIjZg8RfwTQUxx7cMLPWLRrWbRIf+ep6Nji4CQ5UDk3n7/XxFfF//sHM90nSJV2jLiKYh7D+sWf
dZCdTbs/RzjLeiyMiCVX0E/iA/d+8RUMamnnkXPUjCHvl39S6yPrdEQOhAofYvkivDIqMv40wGqfoJJAWm7Cv9sH3EbNhNmwYPFCqRhhY1LuLoU3EVnbjXKC0KNPQxkQnESV989kf6cS8rQUgkJoUE5WxliVrNg7
+kJIidaah/SLP1f7mls4AwLuoLXdZ2P177m2czX/dXrmn6dIMXdxFgAf7lkHbT8PW4lyQ8HDCqh5r6mQV8EDeVzNwg+Hk80mBUlx/MIemHiOEDAGSAcmmARN4Kesgugll9GiPddSAL8Z7ujxTSD0YTe+mV4LurEl
v7E5lSweRjezyw4OGyXeWhfK1PXz6sHz29k8yjJ1cVRYBwdil9SmHpAHBF8X9cub2p3umprX5LfY0Rtnxtxg35RaqJ99CeTB7d9j535umuoQbZ5+0ivxzVSHZP8BKoa9HHfF3wLlfoXqB3trnT0Hd2XoV9lxLmMv
y7pllfaUOelANmP8KXHcLVTMYYpcKpwowLe5pY/fZ31Ykyez9acnNnzWnCjRWwU382vp8vPlq5uNnv3nWf+suWyD/tAncCBiOmwrFYetD5BCGFHyfL4W1eMNLH+dNfJxdG1T3TS7XzOho9ofXXYRrfM1RJgnrlCb
UNj4uteqwXsebq73Wkt9VPHiwnwAXfMewSqgXa+4xfUTV+MVFmR7bG3YaefUVMcz01UBnWmRvFMpS1GEOOsdAPOU7I3/xg9Ov4cVAbI47OUJ2+OgsoCZb1YLoLzXTYSbQkwVi/HldQZCXgoUGzt/u7OvTZI7T2np
9NnrJCUZMRTdhfNVURBvWEBB7jcygz87mjN4kj50ak1r3x+1qmcHFkdZUvSXGCk8hD+j4+BYSmkq4Q5PyK3OuPzTcCiB1B4CplG2Crb7Q6G+DE+RI/ZFj82TALbCOSlmw4rbsLfllryCkMjMZepoxFnnheDYgrHu
7Wy2jQBJB1cJ+6hy8Y9GmIltP8UGooS99YqnfN+YqHLvPSK3/4lOmq/l5v+FdhZ/G7k4GVgDooT+0DSuCbpP8AqoSr87Gqm+SQPNYbMvh3HdNvS/zrweHFZH7MAxmQQbePKwfnIxHYjwu5Uf7qaXlaW6UjZlZgIc
NBqBJeki6gFmzEgTIM88THUWH8DxEystmWRAQXtSKFLSOcvLgAVQWko/ihsSQQjYYG4gDv573198ZeeUgqO02czPaI/2MJIMTvKQlCOXGeS+GtL+buA/wkkxTlf09SZPIOpSHz+X1cMqup//pIZXacNqbS7uHxGh
FCUpR/FlunwutESY82Oi9o1UrCX25uK+Kv2K6sLGs2IZh7zhEFSzo6c1KNDq2vN2MLj86rFd9Q4nj9q6HnXUnPE9ZUuO15KyXcwTTB1iF5qXK2vbctLbQQCb0PlJJ5NVUpcUmR98ACQefh65/yRo7f8vGbr6gWK2
uFRLi89m9d0NlX+vMNmVQP/8y5F5f7y8bO1f2e2kd+f1OBD4fLwYSmPeis9zTPQUGhIBM6Y/hJVTkGmjf/L5kY6PTzgGA4lbdriZCkSyJP3UUYqR3ycp0icS5qmAedLk/MibzWhCdskWv3V8Q9Qc9dqcDqMfb/No
GizilzCVdMEcBMWWQpoC+IZlWvACUcUs0adYCT0FFBQjFi5WWs5nqHB6fDkv0i9yHYP7u4hfjnl5oAxKKRv/xVRg1lUW9dv66B5JpvuRaNJtinw6WqDam8vH4sChPxUvwL6Lj6Wm6JfYdqA4fKQHKBExdT7Chk5a
jwYKrJ4oJ+NkaloN71h2IAe3EQTBI/JK2+rJg4Ycgtgd2a7XRGlrnmq+/nuJuDpeYFJzWYWU06lrvQjvtC9ENz5FzItLKlTaa3mDGBQjruGLmDkUkI+3EvMYFiakCcqwb2xwxJ2pHRr9UmWcNEFxV3XopVG6esMs
cvbhdVJu8rh2IMhZe8VZVyuyAm2ramXgER4/XCmCFTRgilp9W1WWzcmJhzTyfaCU3yoJYk5Ezj870go0B7hwbOiK4XdD7bSdyXINVJWJLD5jALRiWcXeMrat8DASd+6RjHHwYU55XxYNWq+nMf2yu1O54d5j/TFi
Qx9kY/03qy+5OzlcdWqg73aBe3mQa4ivA1+eJhwfKvoVgHHRi9EHOhc2Dc+jskQBKkkZ4a2wyT+JUmjngX3iFpfcLxmMHsfZk7m8wPEuMsRMgXcQu1kex/Ab5G5GufHkvj73IfoGdzulsJMSLoca/b69jNilhKQ3
/5c0d000DTBphg/v+snMQygtDRwP/9vX7/LZwLSofIjDf80v0uXevjXjPb7V4R8BGjWHhGVjCZvnLUN7y52AMMSaG6LfK/EWb2ediTtmG6X2CkIlvye5u1ooSeNnQcTSFK84RpdsC9/CfCncOg7I/kd9XLQdq9Uo
upU6B9256EFedy2sJI9Z2bqMfk2g2G2MS0b700K3fNORpIvibxRuLPk+7ZLM7cxTAYrMb4eAplA3fxhJGlleYipbi5VnEbJo0pTJeGjP6mbupTczgzw10G1sjHaIMre85zyV/Pj2lBKbwBEsnO1T+k2IhQroe5Hl
9iY8329IckC0HC8vNo8SFRK5vFmpLmmJjTeNV8LGCWzuNacbXEJaqnpuIt2sIjAa/wGwCm8mz3YMwtsu0IkuN4t2R8OtM3uh7J+P4JN7G+8622F6acfe0EPMGyvV8HXhgNwQ+dHL293pNZlCFZfLxVocrip1DfD+
+guRM2KLrZsE2lZ+89vOjH12xCSTDbPpnpQlFYEa5bk/IlWC426Gf3PseqfFsZpSsRQgb9EagLhHxVMPz7KUIXIzKCQOtcDwDqMjR8W2SW6aCv3Nt/vbKrL+AMVP5q7ndXhplpnXKn/yTRuFkYFDnNwMyE0hTqHY
qgCTdVaf8cLdNNgkw86XK+528mA4c1rps0J/OJQllk5PI4OG70hGmAAx6iROnHZUCYRXHRi+uqyKn2tVhfFYYxevkWrOsD7TBCleeoeh/LbwCJZdOYyiiydpy3S88EonV3POqU+lezWCveefDce2nYqlYmKrT1lS
UeAxd9W7v/3fSXV/4165UQN+e4K34alw+wfQmuj1kJ6+sVruxGoIIu/2Xch6SHjpadpWfT0+zMLCg0OV04tnq7ao+R8Buwc47Vcr8G6qmsYk6FUpTGQGIbgrp4u5ETNvmTdq7SvHJ4lDwN3Igb1u7bbDhRMd0oAc
lfAVTbW9IXNsdOMXqiuS6VOE4Hl2t4iyEm0QLYUg/Q0T+BkbUnGt1i+6BdWxNInTJ003c0Rg8zrfoUKwqrxyhdanT3sdlI6LykKsrAru6MYgnEUYblLX54UsjTu97Yb03sGsioT5ZCji3TGfqkKhErEcbuhNdseL
ZcfkJt9VIx+sp9RRTMhKf267LoN+BiDQB5JJ7KAEbLPCrEmGdlFtcjtzxdOkXS5N3pawwzQ25bXErRzZ01wzhI+JRfOpyYLaauKU0OHg0wCpSbbWQJuITmIlGf20TtjCE2fVJMW32eXjBK99b1KE29hw5TzjpzSB
lPTspNWA7ucRnuJQI8gPbsR0hAfYHykpK3sjjhBdGeNA8cqXhmc+SmJVhmYDKRm0cMrNIZwaT4lDpiN3uetEeabrMSrqe5bSNT2JrVTYK+18NvEJ5uLye1fgGf32Att5wqyTGEDeON3d5Y8OX14l0niXRHn1K7Gt
/pX1m/ZlgQRWbz/rZCNiM9H+QXVDqEDsJsgYoA+Qf4Shk/BFtW4hy34zh3u407aZkEK2lfhskgwPAsppLkVw6aWfzbfldyiPCAN0bXe/aOmbyJFA44qSdGSwrE+GBofea0tJA9aKH6LQM1IwIVwmZ4Y5u3WFe6S9
86qJmD+W3vhoH87ZkOfwPHsVkvlSeodGcUj1J4F9nBAxyVLFKlHuuhk8LhzJuZtrfg0MPdDoC3L9fAPyBBH1JgrcB+sE+fx2IzHPgQZNBsM60qp2Qq1xl9T2e6La7wCs6akjCGADTLyaQ7MP0SBiTb1PUam5Ous6
J0aps2Es7nIVPecmHxuWi1sT1SrgpWClbTuxEfgzE1Z01sAFPQcCmHdUGg79L60acvBSYlrOt7XG2QH2vdG4wUmlq0EVH+9itqI7y0jKa84t3u5pvNcbxG1SdFtJj7VQwGa49u/3bqda03Bw7n9Tzqctc1MSW6xn
/y7k3TlCzmj/cVYl76EQpnOIBLER59qy1tbePmwtfT+4avpyc2LYGEGVfXBWYHBEqztMjcNn83f1hl9F8QamVdJMUKJfRmxMmkgX/SremvXr8s3frBE67J7CUOp5EneOjHkAbqE3CHXg5kN4OZzkAeIDIypgcCcY
MLsfZdnkeI0I/VV5dLU042AUd5SIWEV4kWmlH1YXaanQVv/5xYEIPaGT8ZYZKfTm+t/fnzQw6zlMYTHPCQyVnpG9DcPJ7qULX2BA9MNyE0bLJ79o5qhbxo4DdefgIaGF2DS+M42varx/8ebJeRC+rbKXvIycdAd2
yWhz/CwnnDcFaQ5s92XlqLMaQbPPZm1Cd5fWwV1eJdq/oUgFhO5vlq3PwbwcG+CVd42aqaftcNPGaJTCL4nPsxxrsrHeAtTs9m3EVp3GlRBaf3lndiuhp4x2COFDkD6Iq8ELbcIdoWZ90lI3S5sBJQBCK20uKFxm
OgAxApLwZU58t0mST3b2Gk/X05pkYLXAx8CigEK+ySwmT+AQ6cTb0gSwGtb2LpNIKAJjAtetObbWcrIwZ0TIg7wIiTkluIeOigC+lpmoI+NuUjWcNf1gPCw1keSYU2nZSf2KHhY5FsJn9kJMcqxk2zP3rlcoR4ou
IfpjNP+WEvQ6AxFOex1W+lMcmznAJxq1M7QlkSqm9SJhPjRdiRXdYqTXMl56qkzs0kDnJMivzw7yhEM5Mg2uEDB7/Qs0K+wpg6jD797eQo6ukfUaJIuXL2PpBeZu0a+BHJHwX2n9WoaHG3WvbGk1pHKDs1fd2k/O
Gukt5MUFNtxyBRJM/QPFDdfguVYDw96eA/a8cr8+r3e3PIl/s2yfMO2l+LJjdZHolMSbE+lXFEwf3gzk4O7aBq8KJfBobCpsITCxgsEQCw3RrGkz+I6jV+Kz+ODBkUOQ9AatEI8TDpGEPFDSiFSfwtY2I/DTbAso
U0JdMokbYJjjFiKISBj+qQz8oCc6og3CJdpmY8h8sC7cYq9O5nUmfG3yImRpLBJIKsWo2uQB2Iz5ElQwXRb2nhjMuuf5Qpr3YJ1+fAMzA61iveetfi23lRKj9WJougv6nbCQEKbvw4fjSUrIlYSIGM3JtglK7d70
G0xzuelogi/RJWfc6EQ7nye+VE/7XCJNZ5gbUSnHcN0Q+FBWHgGj0Ng0vJVOj08IKZjsAisuln/uet1UGug/mh1lCkPVFO8Sj5PiEF1aS9qlAGtvILtbdi5m8VilD46hGbHUA7TOwaIbdhXnjJDzzy7HtB9vRFE0
KHVTcJprF7pBk3uB51IkA2zXnUbePmfUk9P8CGwglQ/7tNoVeOCo3ZsedHqQCu+YUYDmbNqe1so8qTgr1Z6Ui6F7R42vz1Ep3D1PxTeygsRF51/BqKSsTMxvkzkmlOWWQpaKhXLx0E6xVXLo+FwJuFnH6qma0zS0
IdvMYVOOBL5Hejo5ubKeGp/SwvsecJXBpoKK5nsP/rcT7aB/QNNw7rfKzq5vE+ooe5ugW0hWzmBpb5ZDIDOuT7pL4gviqaSdu0QcBH9jIpB0VF3wGb0kWz8tEeiQvTxxFKbEBpq5XUUSGva+LQieLv9RME1XLHHh
fkR9E2mcqrAGBtEH/2a+oLpaZXrsA7TUQZO1ub/84wKn3qPjmUcm/5wcaD08cTEyUYMp2ckli7wpZIsiyZ8Og0Zx9SmJolk8qCMx2XGO5LE07gGaY2TSGS0nI88WoFis+hp/56PUM2E9690pkfhtETop/BXy9LZ8
pUfeBKptjNUeMdJklcTidVZ//OSTlMxHLJ7JJJrLdcBQxhXgUHKFnnuXJ2KzRsgi6vvQPHy01oMff8Ms0RXtyE8khIrSWsQFxRMhoSIutXbm+LQXBBQMzuReex2XHswBaHHiNnrAzlSgGDaQhxN0++8IFGFB88Ak
IDhbrozScv+5su8FCsIKh7wziL7vXbPDdAJPbJb8Tba6mJgy96kj6skVFc1BC/G7XsKmFYaJw7ypnYzXM2loxxhS3VrI4O9oDb8sCjTtw14M8sy+Ep3d8+4FXMnQtbq0/4Ds463NwStu/fLvijAg3pfZOgNkbPYq
te2NCih76Lw5vvfhEl4n1DIk+rdNh2HtpR95eY+ZqEi8/tXT/v4TGwpPDQ4JfJvif0yX/Ces6fr1UtF4T7hATrNVjrHM8GIykzQ4LpkYDrcFRZmy2s7fDrAxdVwHaneNi+jmB3ptv6DsllPVlhPJAGvo8vY0St79
HyjSAs0grVBTQ/2UeghU7n08zlHd78gFTo4WuIZzHxr5XeRsUZ24ctv8GYtUFSmzoYWQ9fpnPQZ4lKt7eFndvcAeahRP06zETB9AvKeC5M4SN+ezJVd9PDwmAPbwQRPyjzcH5dQy1UVilqbhMmZ1kwUhkw7RCG6Q
8aYoWCLWtRcjdGZscSy0pDv8ff/vi0jBiM5FzfQjApWcnol5QN1sa1MkDqEDb6m9T+8pqVgcLkVZ2e0EdJPlGrEA1KRwbQYQkYjAB7NEEbq/F0SJqgCsohjsNaIRNA3d92OkdCZ2noj8g908KFKK5JxPJ07SNsrC
yKRYe8TLcF+6dGFm7zJTi11Q4ZH13WpdlW3IFoJS/a1udUPXMk0LpY5NgqOd+s2RPtV4y6rbERC1RdjkfyRqumjp9TC0WU78AJJ0khQBQoequT7KOlg5aIpFmj9tsX82GfJm2vh7kA0u2appEf7l4KP8PFVsifNE
BuXZppiar+imKQsq/JufhuwgUp8tp6GADAY8nuzoAaiB7cBUWsYyB2Pf21UCLr4KPKIf3hzQoragUcZU8Ezt5MDEXDIzfaxiDwgVmWk3+J0q7FsSAZqGJGJGxbIHSAe92/Jph4QODNkfN7WcE4uc9yg1/oGIcstE
dLZOUQ7DHtiMYmczrGTfoOxgGPvupI8JKeO0g0xxkf7ibw2iY4dNq5MjcY2qGjTH7nXwSGbCGEZXwfiMhhC5SHMybrcEl8tNtrOhIjQnt+O1IDW3fQrHjcCcH6ht8B1fEz3tgCh0IkHuGiSN/OecgeAXYhQhSXQd
ODFGsMhNwFpz+0bZDTPVEbe0umPtNfzBq8u+Tjbv/9FV4f89N59eMdWf+FMdX39WarvE9g1ZG0RQyl/UHQqgVhnCVcYq49vUUbS+IBD4D0xF+edC9A6DJKie75iCzohpYraagOHtt9AzpbAM161GBT0Ho1U7aK5F
FkssWCuZzn3yW9Yrypdy3Exj+fgP+UW4qnWPLrzRLSC1Sm6RYvLZZTA2KuTihprvMS4yIhjP9V61THdENezO2u2DMJHRFIt0jHojuEtYL9CNzGaTv6GPd9LE6QZjHsL2oXebereTNZoOIykTkB8owzxB/5DOZIwB
E7eWo10n36rOajdVOrBroYHQhAhc7C2pEfW4ucXc17Tx4WSj9cmr0ym3mM1o984mi+NrrGKYITs0W4Hj2TFLtiBwKTtisdDLLouiXUrA9dUNdjjGMcWSxrp5NWcOikwoDVm+ogrjpZtB60W8uupxZllnkgaKtm/e
v+EyejyjItD3uLhiX1Kno1j9bxr1SH6aoW+CNSInczonNVQTxzRKDbLobqwNdcyz2w2HUiZrAm5nvURBVHi/sYJJVPSZ6K6tmHTjDoDI/52A7ryIVoPfyEbacDCUov2JGXh3vKFrYJgwVwDdFx+O4ZrVPDDJNqSH
t9WnJ5T4Xb98ptIuRMWU5nHVcTW7SsNUgI2JtNFO5Gx0XbR/Zp3M2I6h4Rl87u7cFvCwfSfK6xX8yr3bFKzNptgyaI9oIzRo6AYX5ZzUMvmiyXEXvKfG3y4jAifbd7FZ/VvHkIApRyHSQii4ifiNmZvUf9erLh5m
jJN412ESnxiqvw+hltUrrp4BTrZnqFwmYWapbzSutifUK20udzg6Y4zZc8yIDWvgyKrV0/DzYdjlEPdWKqpwczZnvrHXGOgQ1jJ8pTuZI1qkHeaQiavM+91Ka89eQ87+YfvVvNI6TJKRRjA4OwMXAQV9jvgHjR3Q
8fCKAWgmg+1I3TAmeYM44qyza69Y1dJyqY0kccxsocwB3vLOsKJ/WUVpxdQO77jraNn3GpwExuUf+PBMzX0Om31Zd8EBhcm6reWrUNoxmEOqNZ1jLBXQ2LYBhuxto2m5f7Ov/sA2ey4h22oc4C+U3QtPHWKSEoJh
L7rGS4J047wD5qsQDiaYLpcm6AZHscaPBywobDBdTKLMP2UGfbLROOShsCnDbvfoCnGcZG5aMomyamhmLohGQ1jqi2pwbBe8Yu6uUPms1HJpGo+A8QIDRcF5ij3eMRkgFxDPehuFDLVSTi4V3bqq/VhEMz3kq20t
fRO5A/c6Eo1wvN7I0YTTusRGdN2bAtbzipAWb2lzEOcJNX/FZ2jXo+9Gz0wUNyMdu7t3bGsgGEPWIxZgtFNKp98cgw8vyLU1qE0btgLR4//XeJxAjAex5OfxaHpCcSn3aaJckhxdta+pnEUTr/mhUrHPL0Vo3bxX
mrUygnjz2t4XUAQKjs5l0JPwnGnDe6/MYhiZu9EsxRVCAoJlC1HJ3u8uZwam8crgNIiKW63zY28z3RAGRmqgR+2GMxP8heSLNAAhgtSVKSZOYlGWNKOtw6M2OhXH5yNFsprMlJ1Gwkc3FVahaY5JaghHpW+m5OLA
BD2VH6Fte/UOZ4IYYNqhSNBVqU/F+xXibJ1OMHLtieiBLHDOIxfiqjmb5ibXqGJg2UkjEaJRLcOU1nTgwN6qwPNcj0vpLkbS/FghNSiOsp02c63ZKnA7/+/Apjp9MDHamasWZqaR40pyPjn3vliIZ4KAdsnixmre
p4F09840BoJm+V73T3ekTmiswSUa7jd57vL9hTGr1jfS9Q1lO6GA3gyf8EKT+QCEdvm5yhh+UnYtmj7NnwSL/3I3z/9gSv4PCQVN9bZTNPF9z1NhCa8KZ+LHnmVhdXgQZRM/9mznSpe31BeGzNZfnipJMYG+6SfL
vtdCaZDeVT133GoMu2jha+1uVPCVP6mbvQdIqvmwdGw/lo7e6CWdcOmG7aCIqr4yGzIZryemE8nRk1pEBcpI3N7FH3wxldsa9eOEntl89uwLAKdtAVVSAIJ5cMlXKj5QbLcQIsvpwT/bdMutuUQkO1ZGsvL+Pcit
eBMbzHxTBIkOYIcgf4QlL4tbeezoAvNdEUExZm2ZFHjm2sXf0KcROq91rrTu/kNAk3VIUogsNviUyMiEq+1IFbOQsWOy7t72WFs9vq3Rgasb7dFTaArC2H5N1s831yaTMMo4zNf9BwErqu0zgSqOrT4rIKOpU5w0
EwSUfSbsvBJYMiH1UyNBgtWWMYRgy1N68+LvPSo0cxsK5b5k0UMBu+dq2YE+CEuIBW9FqnrWxpJ3THvWpi5ub51wx0V0dwnQtW3h8h9QyYbX9FSxB6mVNFbAnut6hgYbmpQMeG+SHyKtIfyPJVoQVFoZOjBoeDc0
GKvUxeLpNKm7di9mNSFuHwbZ6LcE3LjIgs3rAt39ZbQn8Rnh3npMCT+XuFQ2vViiVChvk7RQBegjS+6yMT6mtAvToJ/BLn6+tVQaVegxzqh14GOGxU+EGEBdUe8wirgMotQjj1JTQvN7rA9G56IJuYBQFRuXVngH
ZhjalO+MhRlIaJ0Jo+j4E4vMlVZzEV8V1alH7LAI3ojfibXwG0IVQ4DS1dSOj+0o8Cyiy72ltMreacV8XVuD3Q35aPxsp73nDfxGPlvfPN7Uv5D1fNTSp89H0E3eAoUaFDlspQMbyC/X6IzQBjBflPCXHV+rI7IO
Jm02NzfxmqqYMbi2RQX5QBA+7vDQQC1uIhlc0mANtRUHFeuAQSqNHtxtO/HM+LIdh9nUljRb0ZUzoVA+I1+gPHObe8a5wfe68pGslSlcRPeRIigXY5S+CrJV0475hj4sdIaPpV9cbfZuS3VuRqTP5Q6g0nbUcU7h
OBRtT+0g8Tq+L6kaZOk+1G3Qm4TqWe3l6fi1j2698jpwtapHzB3/qUoAIRuLwVaz3MDFUoWMMLqs8ardFdvepifhdHff5rtFjytid6Z07xmUAR/DUU4/QStCWkioCJ0Z3FYeexmDNTin9NLS8FsszbWFAYBzQZ7u
fXy+gwonfXVn7dQ2rO/oEP0WFa0ilYtsBld9omOD7PRwXWO28nxByPN57AJoNy5Q3PQe5ZC9rNIvaT8V67Mup+yKXoRsHkG+zcNTqofQ1GntEGY3Bn43NGjr9kour49SAXxjAF9jJCt8gYgNdXU+RbmAoQUr+O/f
veyS2LG/hFPdOlKD2I2B9o2AbkcDCAdy9SZVpQX1lgVL81z4YFdaNomtnUdqyfNtoWwf8kA0X3Humn88VZaPBxxubMjhvIhL6hdQxgk5yBZtjWjmznKr+ysW/ExdSz1C7sDoXlybYNUF43+10fVqLpZLOYXLnKQ4
3dN7qknW2bqbwHTkkkS3Z3q/W10xV/bUmcIsBxdiUUG8GsR6HH7R+J44aymPP7E3jSbM7XMSzi3bEFZoKAFFWjxER4p2lpmb9sJAqhgVQaVCKjtPR+wqz28Tt2rPY4X5MFJwViDiwOheqMsJTuuBy+3QNpF0LNSv
S0vRLXgAkZgkm61QIgyWRPGXkpmIVEK6tYqoUyoIrgWbtISoQVzDqi8i+en8WZcsbLrMQxnWAQY3jEMetkO1aM3lbi3D4GPhWAa1SNX70eDXQkJd+XemScj/ky7/ZM6oZ2yFyZdgW+VdpM0Hf7NS/LOKX7yvi1+8
NyWd38xdI47qRhvEKgooRkVdruE/Ew+fAACgd1E3fNgSdmYlTaqRL3W5/1h3mRNTxqQpFiaL0t+sW+Qe3HOuIrQv13tN+Qs+99KhT931bV87UuCFpQeY+5YXLr6JwakIpOnlwD189wM7yF9J/ghb/zfAJfJnPDX2
m2OXXWKJK2PwJ2KVfqaYIswqMkk8wKabkoldLQ+55tAX5V2a9rXPNk51VxUa1LCP8erRBsj+u+prpLIGZd330PbRdZcONgMe111im/5PkJz+tlrCOJypLIAf5pIlAWY5ZXJzhsdGSvX3E1zmVOWVrGMwVBfM/5lp
riaqKtGqFMgq5F2CLC6peXS64ADLQXdJqam9a5vA0BdDnWXn5C+G347ftYV1Lbbiv80tOpks3XHtk7o+I6ep5s/5nMNTdEHYS27xVf0O4Oqwc4JqsDx2yNcCUOlnj/TYVgQ2XfdEoidcX/QTFenyVwNQUuJRfgLV
xNCAJcEVzzpsRuKtvXLSzO0jJFpjHPtplo3H4rlkhww3G19qNaaBAAM51TL4VmZEtOVuU1qmth77eoEAaXOKFyb51fzHUyuqbtFoEkXnXBZlqtDAvhJmH+3OW0RPRUsmhYARfOwYLXdqS4NZTeNnwohPkGYklKfy
fgl2y1A/MlLJsuElRpMC0RukVnuiWEu3Ix0Sim4a2DQvIwo/uY0p76iZbMogiT3Su+LNb6pPMPFWAwPs8+DRwB2CKAeM/Yo/EfFz66f2uRrYN2GeMg8MEgJ5WVkoXndaOFbTySi7K9PYJsZU1a2B5SvQNK2hDCpo
CZOzXAmeOjJswtESCfx5wpax8yBpYFXBZp5aF4+aa5foa5tp3PfwI+7JF7wvi9GPyJjfeDsYiGT10yG9rVbU8Zufggdt0uUJaJpuw0kxc4PTZH4uX5xqePqI3LSRGvwSnO4EjYF/HFmFN5B435hTGcuM7ASsfRBd
goaldDxkA2fygHoZyV+d2CfncXvSg6GmVwcnADnrC/QE5THqEN++d9Sy5WS72ao7//vj37i3sczGWN2mlyy2b/xCCwtuJXbyaK0GbSu/RiqvzY6/osNEheUD/pk8yLAseGTPLBAW4VZ+Pd5ks5fcQFbCqEF8U+u7
iUN0cPi2o0cwvhBsMsywwoSjaT+LbJ97k/hJPSoWNH6foX0x4qFyaB6KnqBbMbI9ulSvh7tjy1ZDkXazWZ3kj1IzdUZtxanWej5ojTY5b10X/A6GyEZPjfpjyxIQUxWGmCQc9W+MTZoFIIpoNfjYHK8vec9RcvuA
qr8TuiKYicwyha4P8Rtb+cjxFKIiouT5+XummRdRglcVnisR96adn+Me6P5TrxrU92Jz/PlKf6tYtPh8mBdc+i52BLnF4dZGbOrUm0IxkGlOTCH7rqybJ0Anv+2Ba9l5WsfimV/mEXf5xHfv1oZXbF5tp3+eOBXW
rw4Zjx/uZBq/EiSvDTh8w5eiOGC1Q/2cIMYBv4i9GZp/FyoDFSbEWUelJoV7xKtom0i9lGex6XX0sPblfm4r1Qg2v2zhgSm9rRgbAvT7PtPJjAlLDs3FZHRuEq+S2Vz4eCiJviLlomfZ+7XCJVLAiJSuPgn2Nfdj
mLgEISKzPFRj+T1a1mlNJR5J5yrh3+48UDO5fx12G2RSp5/DI3fPdxZcmXjJ7sC7rR5DRJQLvirKBqsAYX4PONjt1uRtd6GJzJ/HpB1k8oO5tBUc3kZo8eFj6KXRUk/HDgOIyS+Ip+6taG+u8cBqWWXrMb9ry4A8
zILHd6iMCoiANKjcIG+Iz7jaeBiKqhIaZgI+SF8OQlvegdbVsGb9jVjgMbDT9rCDtCpmieQLd+zPBxoMmV5OJ0pfZjXHcWstVgENJAWUm+WmzWlsgOnUVfRc3QivxPzSUl36mee5WRrjH1CNfb2wSDjSwQMBmupp
Z6V/YUxJEN1YY4glbWnpLXrKxmK0fjS3DQl+F0nR1sNbfFMqPs4mIKyLXnjjQAWPjWNmCyn+4fkUDbvx2BlcnUC+XnMOPvuNg8dv/QHrilidUxU7ZxXrWtU8ClStzjrIC57fgOFnoFsC3f2R6lXV2zKWNmWzl1G9
B8no6IgxVWvDCuWttRxUQZwJQjZFjJFmCTV95+TwCS7riUUvVBbVMBHe/RPncNuVP8iWZmrI8nCUcnD/DJVwLHOAw7ZDLTJcB6zrGzHWJg64hUtTJhArIZJvjBehhgDIQC9mKkztjthxuLGnbUSs+JhP2G8pBrIw
h/PTH/jnBRLVaM/X5PwQ+IQ4nPosRShWhOdzQbdLX3hqyJmkRWYDVBkvOV4yvOR4yfDSnq/dAQcdZNUsk9eflIsCbbqEB9BNdaGFnWmuq6dzrhsenGuo0g+/pQUbjNTCFSHoNYYr3LeyYd19/0zByylaVoYMem+n
h7B1TdsKhLUfCAaffrSigm42cFyE60HmyIvFj/lEEEYeEk3xP3kmAJX5L5cmZQ0XYAOZQFiEOvaPRNUMlzIuNbjkuIjeq7zS/JxPB0VBrOn5hdNvUU6H3bL5e5pcd6CQePmRqi7hvgsrJb/W5GjxyenWu6LHnYsu
iCSGkHcjO3lzU9UF/1dXS99tKHmZtpZCwIgydbCvCcCCtnqgb/roMwFTwntNsvhls/x4ozVdmOwzxwp6Sq8SCfnjHOrCn02wBQQtroxoVMmwlbtimemb1F9yo79SNh06WjEFJfGxiwfeJroWrWX0Yr48no8cu6cP
ldgMvHEpUr9gzTo3LSP6Lzd+zeg7A0m5YsCVGjJ+naikA1ZdSRpNQ1QTp06ZWSStE4x8V/qPocS943pKWWGDfB1he/0ClggPKUmxmXhhmLfnrmAaJ+iEOmrtw4R3p5bO+TS8El0zWuJi/broBBTZK62AzjHztztz
lChN94FSPB9XATCEhXRAAixpSsZCaCRE37JoUR8XUn3Bk6Izwjssbiidp6df0v8jSbt4ArtddWni/Lmsrf3yyo/Jl27T9XRTvqHQwi//Xjl9bi09ncdCFmozrkMuBpYnGF2zWt1kuTLvB6W++xajf5W+747rSGFl
TUaDiIspw0zVSVi+udaCS9LhV+1TjSkN60hLr2NuEe4OD/b00nSnFQ7wopA80ks++OMIoAgRrTptKviAyGp18TGmy6NHuYRV1lYjJjys/rQho6bPtCr9EU8uXn3Zd0uzdtDGv7TKIn/3uSVSaZY2PU/v9608tlX3
wE+l+xKl6csk84+qJAp+9m6JZfF/k1/++drG/ex0Py3ReRibj3qz9FEtSly2h6OfjJglZshjKL//NHXctHOSdLHgnRjAj9p8BUzFj2/Ph+08ajpG4t7Unm8ivZQOh8EaBmn9MWRKtNjK2KaImWA8CX3pZtH5PFED
IycWrkUArIlytQVKx2PCi//73mi9pUjFFC+2q8we+KWc424J9ocxCRf+bDUENdogxmSAADCoLYkjPC1W1xgSI2X3k0biOLruwl+qrPHdVkPniO/sCZWySmGKRiW0NQ8AOtg2EYFrkwi0adkE1FjYQA4oECjLOD4m
+K6ZoJ1TOo5xkTD77J5ZsU7sQGnJK1VDK6L78nG4VjwoS7SowUsOW183kaK0u7V3dhkTFu1Ho2diAFhEI38xFnu3Gs8wp5nT8P7pbfoyczX6Ar2uHfgsPRtY65ztQay96Utl8L0KaRsuIOYoM+Ttzx20JpyhXTg2
7fG0Eg4uX0S14CwqYhhvyYfyE3yj3uavtnfcflAHyYJ+eVKJrgN5iQJUOBXPzh8xxlG60fWnBGzJzH+TVg4lSrgrEQWb7sAKHaG0+S/wXlHw4S7Xp1NRC2p4Sz9qIrBlhzlbyuauXBxOLVcJZN2ueq+k1lc1A+kH
7wiuh+5Q1zJIqv1hU8dGtcvO3wYPZvDoEm/3UCQftyZYInO8MHNr4Cv1teBVPNqtgW+tpFKP8PHymZO3mJ0PqGZ4xeVCII6GS60knT2TaJq8Pj0qTJUpAss5R+Yqwoy5oMjDTenG3DkuzJOBgT62mAT0e/P2QPCg
H6PCGtJN5SV/nyojkL2AzwEGmxuNJjripThLF8qsv3ZCfZBlA7JxJ+FYLAMFTITNi/jvQopgOq93EPzKNMWLGisnuVdlAaO2pYe43k2UVImB9X11hJrd4Ye/2gA0RiCV9/kiuh89aE44uMczhrOeh8jVt6AJvGrD
D0FuNTVdbBds7VBOoZngPZCw/zMhTfNXa7/enxAi/U/JyLs/QxU1MhrQWqJv89bTPpDbWtT9obdwt7QPvthx70BOxZLEcyNXwR2Q2VR+DHcbAhDPGY3ULVVlS5A7oxK/icPSEZxdT0YnGC6LQpvu8AaxuqBMvSo2
Y3b+y+qpbvvesu2K4zqehD5u3KDmJUclPv8rdqwXqwCAiAnoiFncJ6J7zAAvTbdwEBlkgtmzJDUbK3ArL/0xwAUNF0JjnHdkWrTiZtsZ18+cPH5YUbgFQxaYZorkMBOwRDe4drvjcsvHF5gIJSIQpRFX/3kgvns5
5zuALDuA/YYvwE8zt7HwjqBAF7fFu8VX3hvMWYuPIQLj/rnJXA2Ds1sDsl4QJFnzEGjEzc+cTl4ewc7fmoiwfUm1Z2u00VvwNW3/ohAxX9PMRaD0JnTrzixOmdUbsmnEoVCBRSoeu5hY7KeLd6NkiCyDUT0p6AM2
QHdoZT+dd5FIjdMqpcUUV02rGLkqbnOdzHVzAAIfC0oBed8DmbpM31MVbpCFLeEtMgKpLlR4HxtexlsviJpyQtHsBE2ufUZ8LSxCATnRUitj8fAjClIxRktbSOgFcPJWvjeaA8u6SOzUp0F/lsixbu1PHZlZQH2U
LfHSJVrMJt1HYK3G5JT06C9UMN26zlqcLMItxRtS3TxN3nXUzmK0qEzH5nS+KB5SuAjMufM4G8mYTGTHj4inZBGnqCiMLbtspPhZ3PFzlxoMzXsNxEgILBPAd55zYuL+LQxfPNdyBsbBX8/tyfPqi69hPwFt1yeR
YykO7lnj+uPeoVg84XjXovLEwb085+1/oLj9r6YuY3vA0w/td6N9XhXxXlNnJD6GbOHiDyL3Kxzc48Zq5PN4Jvm//8aqUuRTB8SH9qex9rpHwWoY/vnhzWDnDvSZLRg3eCajHzK63umMQxuHcw/LL9B7ygNORA5K
5EuOINBOBhPdE9Q+uwko131c7LbZaHx0J0aU4NBAhQsnoPDC6RYrkTI2ugmst5mVq5YGL5bCIBzI3Y63lNKndXwa3aPXJCM8XKDmvKQsw0CpHWtEsU6pCLa+2kvE2sZ0X2qPLkwyOAcwd1irPCdhHbbmpnWG/c9H
mMcBJNGshqbeRydTq1oSdn2V4UVVX7yH4tzdvkKkYTnrWVwWCH0JoS5QS3iT1kJgJDu+4ttGDe0xD+UDYW5QZjd+t79Mu2o2QjJ06kCUeCDDd/ZRGC3tT9NPEFkQYF0jux2zf3LztBp8GStkP9bZYsZCA6FM61l8
A2YEkEDU4cs7TRhZ1U6UbFreNq45uQBDFg/uH0PbNYyA4Fn9v2iir5cmNB1/PfyAO6Z8xw6o1ZSFt7BTnguKWooHSs3njPvkofNoLsS52TGakzDD020sKxb4JhlBg1EIBbuoseVkZilgZd3/pt8l4KlCPkucZN5W
tIQmFxlaVy+nGuQKeLtcsg+/aQLIVV0FXcNuF9SB4nOjg2nPoppM8DUXPjRI66LAXkBxRLHbIYupnSZ7OQkT3s3SUBD6kYfzcc8GN7KfDQ3AFpPhWrR7K2Ooz2AJZahNy6ELeBY51t8l7wHeEette1SJXkBKnC7B
q1lhIWIJ/thYRsIvOi5suOz24JYpSyKXQrSX5hQaKHc6P3nras5pOZ+ysXI3Cyu32Fd576ujyvzMtyaIxL7r5yebIB9duY9/Xtamu3P9C430y8hq4btrT2DnVGpPdqemkbGe7nslByknwn8Z03r3cREJRDZP1LuA
Ofv8OpKvfy7z+Jcp0MGkw9lW0gc5rUQ3AA==`;
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
