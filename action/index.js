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
var packed = `n41TEilQYwzvwTSaSth0DjHJRVFlpxTw9YY4ZJjiVIT/c7gVUZIcnZQP/W8M72lRmeb+BkwtQ3UOMcudClKPUNwooKqqqqpuLhYxl7PH7jXogjQbih2jb0n+kxAmTAXaCLHMcB5h5Ekcek5MypazXOuUwwKzFGUm
0KjAWiASpKARk2xeKxpD8qotYNBZRg9usSDL1teaPXS/0qo11htFPJAtSUthuoXsMHSWmpHU2JNKp6R2Y9NoCAQHHBErj7RjJBzPEQ30RDROOOOC3kaY16pTY/bNPEIrwjpvshBarhhUMp25u3VxIRsyEY/lrztd
1DTllFycQzI1kJrpWJIONs4CZNBIHwss4FQTUrTjETv3hRGl4vzEEg/41xuChQvveroFWh1jO+PUlMp6kaIxDaJyhQYrBV9hkWQWguyzdbnM/Pz9vr1Q00Oee3p8MJHf0HKCCamjHrxzELvHH2ci/mg8vmFzgRZV
pTxPaMku2OdN+EZGp5KgDCdCemW3mqgLcFEmEDwpq7p3hd0VE0JocriR38F00LOa65yw8gdhkBb8IEWJS0vvs47czgc0T76oHJ2EiGJYQwY2WF97CBjnc/ajIWI1Y64M87gNSR860mMLTytDhFaD3FmzSRCZ+yMW
zFCDnUBkg0r1tWxyp2vOqxnR32B4sDFov2DBhw1EOKJ/8awE4tYwT4FIVtcqITGj4II3AiHMVzb4E8EPjAyOlHpbUUl2H+1RYdkPaaRruTQKiZJEEKKRpUOH6mVXMD0c4r0Frw9JBFd1SBcbTImEO8x3sWAQ0qua
NMw55LCoa1GU/kKsJT8XA5ve0fwYgyJ5/8N6Le/vtHSRP2mtfvnPC+K2OsiNTtxDP3zQN/k1Ebu3AgH/ux/vqkvalKcz6S25kYMnWjFC0I0aesl2RNb+l0HASPHXCLRcESCfZ9y17X2QQgEAOrJxikaxQFkiVsTr
Tei3ZkCMiB1i3BsfzIQ8H0MbTNF8QpwRupjrzXOrMCH6u/HD+GleiLzN52sq5ofIP89/P6Ype+cUflNXm6kC4IW3QIpdQDgBpPawuf8O52tQwAkksYNO8ImuH7AgsLYhoQzqO/9/fmeZEmGM1MiWFTg/F6NSaOkP
aBv6O5KcOLEIKomUSgppa4V9uMP07rByv9N7V/mu/n9/NytQELfFfdNgGaZPz5xrOjA2mM/X/NU9olyk5MRVmSIzy3x0erFbvXjrB//PZ9P+55mMhIqHtdECOe/3F4ubpulepPssYssJKVtQCJykdE8NZoPfwfdf
an6ttpCDGMBFoaju1QOT0Wa8F3NEjf+uqk+XNE4Z9Dw7ybNk/x7SFnCzvndpX7925+BL86aqeqZbxxvAtUOgI5mCWsM6bNr+TUQP7v0XDD10OJWlB/t340aWnE3lLJmp3/um+t/tzxeE9Dkz0oXYZR0LxMnLtnZZ
GR2JESGFNReVgC07Avya9lrVufXgITIpZRZSVKuGzjkuzeZQ/nqCXMXAmy18ER1AWhDIfrKaturm3cj25jLYWtXrqxlnO3a3B1b1XVWzKngd6I21VAgBIyHBJKCo8/j999qr9l+/OV3zKeM1LEWSk3ulNmYlwGKC
jB5gveLJbaqV/TUVx+XnDf9OpcddqlKCSJDCiSCwACjt3rgoe8N/6fr6LLfjxQzBFYeqJJF4lPiM/u443eqdNpxZNhL691N9V/tf59IjN9kpCg6U0lbpu2cCcQcDh3Qr4p8t9U9XVemm5GVx+v0XuXRGrKZFoEjg
OJ9ghSQ0pjWWJ4auoofbJXOPlVmlr69GtjuQwySmKcMXt6vxaB+vCTLCTxoakUvMNiK4wATJlsVdVbBQpBfp5aSyaXxUv/o2TMvns7TkKwtZV2BEBuz1psFTdtGTTg7+pZOXi/fCJyqh4QLk9fPHf07ZBkfSvL3n
OzMKJRoUqUWgF998tfz6xTDNO7knnUltc0ovCFbCWoxJgytSHjvFDLP+F6VTi72qGf1WS2pJ97PFGHuYLQ7/gQh/eUSU4bNnpc6q1rPVakZrkB26UJfvvg2hnlH536bl6TppXmRkMd7tjjWMU6pJa4anCBCgXaEv
S8KFfOdwOyy8+XsfQ/TqpXbxoFJpWGErHsaWs3wf24PmZ631h/MV6yNoItTXFMVSw7YZlzY3no3/6cqK8pnZ3ZdQbtp3yBzHFfmpG8GbFfoUEr7zbKNsC3B7mqpNK8f8+gOlVUVyErkIUgsWSOKMAfXP6TJsk/v2
m2/q9/Vbue9x4VZ2ROf2LIucR9ukp5JqaZW2uZEAh6ByMjyU66eyjzWr8r1wg0JIdGcibHF1qZ9a+4rSJxLGUr2ePc6y2PvO6xu6AIsGM5T7rwg6yJI5YnxLs/wo7aIPjVyC5CNrWT609j+PaGqrP9kgufxqPPYC
0JD0HEGYLtT3MxNRV9hxw7DrImSsjFZTK22/+vKzSzkAQ2mQMCi0rUCWxNJsavVuKsaVOUv/vfiQmyZEcxGDx+LijuD51NSqVlEufh+5DiZa7VVttbOt6cFABETBAkEa/0s2PS99tfB8pu5/tTXhzeRQ6q6FP6ZW
U+8rcVESQSx5LJl2me9XP/W/r99W1y17+nlAG2LbbV4IcYHCXDG2WJNWM5KvVgfzfHUjP6hdauaoZhIr+xzQ4Qu+N7MVpaWPmX1S0YvJenAmRHlT2JAQfzfa16wqjO/+FPFjEUSg7al9OVLlG92OP3BzCkhQ+/2s
tUrlF79UVf9ywwMhHJyLbDXEtGkxWpqDgoKtR/Po2V332pGsjTTeL81MzX+rNpP61JHEKWFpbWFECvgEwWfl2ip1oK8fU2X/nE9JOAByvC2/wG3qO32rqg3pD0xlUGPwhuRGm7zpsngcFgZPlg90yV7bV3U6z8wu
eoED5/y4sAQ+cmF/Vt8slGK2nCL1X5KqpqXEf22ffattuvVU8ikfnCmWhItVIzGfbyQ0K4KeXMRMI8JHBYaJBrvZioX9APTUFt5Us6zax1e6jyZwlUNex1BmkgUhaMeAKI4TtNxaxXqxGT5YkO0Bay109p1pOBFf
Ko41w1Lm///eSqt69HdzFQGKBFMia1S3Zgu12HkEwBw2q3qEEnvldsW74V/S7ZtguJm7Ey4iiiEQxRBAE4J4973vgf+/GZhm5kG2uQcyxyOA5AQCrD6BILMHJLNFEiDzdMpSWTVaLdWWKVplVwshlqMWy5zRy55d
L3tZi81y/k9n1s6XwuCkSzp2mhKaio+KauZLYxhJhpHXsTVaMgSWJYdA9pH2AKi68l6664iwTn0MVYquPXj+3/fVasZL7X02zgeZMS53SVbvnH3uGf7/Pv/SxwMxBB6JoZG0ioJGSyRUFtV617x3ARCsJilWNSlT
3qpqnFONDzudKHc2DT7R7aPqirqzmWxC93+mmu1CPDqEWJRXNA7CLijeaRnuTIXnR+lo56IVd2f4HwngEnUpZMz8CcTuEiAWIChBIZHihRgqu3RZpFC7qzFb4ehEyYl2lpxY2/D//3ur/v3fd7/vmXEMf2TERIXQ
i3PmuWuoMqpydGVUZ5vokd+ZerL27rP3uTtdm6ysNtXdT8Z7KkpEiBi9ESlnARMVFQBM/n++adWYBUWe8eTuWspfxylypba0Y1ZG3PdvFzJBzIAgeYpMkq0ER7NXyLjvvYiPTKAESJZidWtrpTTXttY2s9bqGf//
fUv7ajMAMMGq7h4hpOGPxxSsVsoa6djAvee8XczIyKjKzECuD/m7QLHmk2zBZlW3rrfPPjeQ8SKSHxGZ5EBVLQDF6kV+thDaHXM89/+xZuwxnZ4xrLF/l81um4k7h/M3eVjTktDy45AnMZqfvaUV4Xgev3/fzMoc
FChXSk87NsnV3nomf0Tcdwf5RS5TDpEJoKmKZ0k2q1X1CBXx3k9U5gfISQDVPaiqlmzuHooV7LFWWUpbc9ZzZ8a22Oaa63/5lvW6hS5gZymEsDxigJmhFJZQjrPIe28ebterag6qqjv+9IiIxc6XwmbevDczq0tg
G13dE1BfSG3RYtCw6bkMulZWg9qwaJLw/P+p+k9u50CqWsZ8v2NM4GhixQJOkCIUSnauu0V7IAk4C3usUWa+K/pyRjLG442gO3eP8Iv/F532SA1JSyh30v5a07IxoGYbvvqXLunb62e7W2zxNcYYhCTcxlE3yVYV
t8BGniqmg1OUZVlmuv02ZEubWTPg+DRmpK+jsk+ZuX8uaZN0UxTFYcDYz6Zn78f2ld5zo05lYKL8uNEsI628Ym+pn8TroQpQh8Gf9+Jr//+383udpp2s9XaTyJYs64MQIMBnG/vsp/fta3uvM7eKgIjKJyTBBWJv
fyz/+Y53eXN/7TJLRasJIrIkIYDj97KfT4eq7VvRdleSySSZfIiIFP63u4x9fXX2q96ZK+szs2tBEhAVkZ+Y2LaV2KxjebIXQ1K1GGn0fCNZhtAjJ8Tvx7J66Wt7zTVHIlBVIirKIcjvjE9j6v9hu9PcVcJS1ERk
xMcDk2uYVuW9OJN5U2UhQID4hB6gEd2cLcayspU2syGs94BmYoE8ioC52Rw8JlP/SJOu8Rk2wjaG8Mm4q/qkTZx5pR/kYWTJMYgCbbe3Fvn+ULGXjhtO3dyIgxhLgH3DSJ99Sdf3AmGXelxD8thdVrEn4OC/DE1b
15mk3QgzBAghfCLvvrAYmv43Oe3s+FcGVCjLsoVT4nfaH6v6nj01Z1//WoKKCCEESGLZi+8PNZ976Uo6poQxYBDDl/AVTLZhWtO9pLfbd6bhEY9BCAGO41Jb9Z+xtP9Z2mm6/98ooiICdzvQvmgwGku750/TzjSA
PAYQEamJy0LPRKbVlW3XvoWY5oZtCEjKWqP3+7G3vpOedOb1f3c68ilKRARErYsm+v5Y1uu2nb0OFRE5QwArmU9nazKmtIcLAm4uSS0G//VzLPt0/9W9fpO0IiJyDGC7FrQzj/sxXuulm6btptncfQERERFRgRkQ
Bn+ZDVpPqpp0alaGEGsL1gZBXmj/HclKl5Pt3X/5unml+9Tuoj6W46SuM4IJUkwYNCQE+Cg2f4kW49vTaFM5z8cJ9Jk4RGpCqOUgZA631zHAs5vfYXwOyM5edgaS70oCg4UFvhNh+f8SZNYXdp/Gk6J4UsdGLs6Q
I1jmeqSxsDazX9p5WQFrgNn/V32XHGgktLXsGQ1Ws31ghzZtvaug+JXglEITMCA9CdsAJLr3/DKSUgOq7/k4biCsWfIhQfHrMrxLgMSuiVFsoAAwBvquHzovq0XIeG481qG+btop3axnWsNkkMmgdsURp6dIyAlJ
GQgxKv4hfbhrMGi0aPYwx30BGZPUPlUDMg2NKWYCo/pvYj+wgoJQBRuMdzfF6O3ufPYcNuhY+saUnuK84TrpfpONx2qzA6XpnKahvRIQ0ryI1Bg35mwbxy8o2ndj/u0u8TWkJrzMrvL7d0gG7Ja72N16kZnQPayj
04f5NWHs59RhE/jQawYY6MQmg9DwCjmoDziEGCsjhTI1O9JjTF7+oUHf9r6T3wFMgQDLUp+XTZnxbHpEHzRF1/iRJINB0SZJd44RJLHmWnJwcVsmA20DvJgwdVtMmy2tGY3P5DiiMGvKRmEG3g0K1YYb9KVQ5GuJ
vDclBGcAcaqFh5EM4I2NDQplyqoMwJCay6zoipUJdZ9Px48q/9l+3wrlbqYvR0PFnBnOkGAoGSgSRggls0s1UvXczwvUrLx0u48jswI2hYWlQo9WdjhLNns0dVFDCdMyGWvXvJ3GQiMrEx9pYahQLhPgaGHN0GgH
WbLxzdQb2nQIn4hUiTxgmkBCt8fnXTIC5EfcnsDVOd4m/kwyn/CPOWN6OWoRIa6q3eBom/cZoC/zpf7QNM+dW11LTzJC/woYQQl0slPagdju8mSSjVKEAtBg9pxy85C0Q6ktw15AGWJ/cKGbvv8lcYmoXe+q88HE
wW7bndWPYAEMkdU1ubPAF5CSfhb6PetFsz0nfeH8I/ro+Tc06Z9EQJj7RFId2i/4eljQTEHb3BYMR2rLCzib1mlPGLualvwpE8poRE623MxX1KlIz9s61jz9q8psdcRx2n00bdkF04j+QrVVqc1Q8M2wmelf0vGH
ZM3Safhdys+I7M8ZJi8tMnSdItpzhsTCO1BX9KZxKNLiW9nS627GVnsTXVpl2ZVkD799EqRbE3Ob1DwLrNKETa+kyXf4vmoRhzBO5wPjQKNu16wWrXJ6xvJGE4Josndb8AAxDVK8qH+TIKuvzfRVBjdZpdDnYHkT
JaWUqg4INfPwdE62Jz4C0awp85DelmRvEeb+G6/t/XcPsp+VeFPPT/mgeDXpm4X7c+cOS03mXiwbsMZq97WeJij2lfxtE6XMd3h+PNR4+QV+MRz21JG1Uy/5cYryyLuBg1Us58GVSma7lX0OIxDGZuBj8IQVwSWa
quIJyTaKq5/wTqf170VkvH3DiiRuRJ/lBT1Sd2Y9Ojrty65bnvrlHqRDOHX7C24tL5K+Quy+CGBeboZevi/IYGk1kn94hTY7YatZgxyWav0fL7ebO4EouYO8ispEsmBYUPmWpNIEr0YdRa8akrMzhR9w500XT7c0
wVCnfcf0hDw/HssTFPe+8tswOJbG6FEpunWMH6bmqpW0tBs37Dzw3Zh+Xcv+sKHc5WIyRiFKHjcdPqG8DJZzVix8zUCHuPN22EjBkn7I5tQ4JYPbXYMgVEbAEMQM4DYI/LoHcFF5ezaJn8fuOYhM5ghWP7U1zpG1
FI9OGy9K3z4j1MD17q88sXd4wv56kLvUD/AuQDcB40PDgLVxIIkLK64OjuMGNIjWsh7zX9Ss03kFqm30OrXta3ZHE8tVrgMYeKPEiyu2M2C4vRgGXR3hZ73a8YlbligkIcxDm+HEUK945VXk7hFVRGJm3qtnTt9t
EST7nD+9xRXa8DgouZvdPKPH66PJgwna7HxCdq49AM+EAzjYh6/+FKZajTWyEaLo11n6vW8F1xxrft2+BWGIsn+Q9MuaixSP574FCOZv/Q1yGHNvO/DxycJhxjddg2UKLu7wQtwwo2CZ7Wv1z59NV9lfdVchmuap
6+3QnX9HtIUnoZ4NFuQVTPVyNixdMOsQ2uMwdPpUTe61AOXqjVxfc+kXEb7j3smNfwiv8jo3K1oouQMj8tv2fOdFx+g21hTCy1Uw6OGO/xGkLfbQSliz31QnNB7SNIN2VJjLTVpolHThefs0FeQAjtx1fZYx6/R2
u+FUap/L3oMW5gRCv4DJh53cuMnhhz6r44ExEzdqvYzPHD5PMwXJ0NdB2rJfgvSLUu9ItG3MV2qZbRTQaHUHcaEqi2SCW/u3Dx5umGrLp5p6MQ7MWRqNppe0rp+O6PukPdzQlcmZOQfjXBc6QMFPwiy5Co8utDed
LWB2un6zK/uOP+KCf8EYlHDnh9f54jrpNbB1JgreSZX0x2BN8+GqBZMpBO9cllIU5RUOcEvBvoLf4Yz0TJbbOF07IWpufF3C6m88MVb1yjydG+P4RkP6rVX4T902UxfCthz9NMmz4JRFNad83i42zzlaqf6nI5mw
nKMLqD59q200r+i1q1WQivvoZ2cI/AmrD6LfPrNbbQxFFEQH2rhnwOs5HeithPePFxYgnAffIOcaU0L1S7WcHFyxOmEpw+uUMTyjFkYQBWjXsjNcSOTZF5Rf972dofUmldTeSh5pwT0mnNyQ2eShnrUSQFM5Txl9
d/KrGje714AuX60MbHvpWQzsBcPH2FVm5fBC00axN1omlrBMdssW4/t4CMtPJErHpkLpJ7qJ3vqs2trMUhu3F00PqL4DBeYj0iz9fONBFEeqLE0sKQAaBOcz1KQs2EzvczHiBKxV2L2oIhZQ/+SnkhFtKFDmbKsP
HMIFAb9DNqdw/RjqtD1mPYqZ0K9K7yqwT5ERpoPnibDUde2EUIGYPEv2JDuojx2ojw9GOBJryCOHJoaKL5uElpgqJ7b1QGam+b/kgoV+nHAYYknPbIyEdB9C52EPIXuf1rCguy0yGVOPOLpxeQ10z8qJBBiLVQBB
tsSERbQXpa9xpIGYXgfqvBn4n6+n8IYmdNsktI1g80/Pc2jMM+52AvffR2doR/wwwu5OKZSqOvPuKU36Qidc8uyEUm62g4ZMuHSQGfk07zOxeFW3auwxArK2hGzhOD4+fA+Ny9SIIgwjY0YZu/N0YEQjT58x82IE
ClOD7fidUFmHnesdhOJoG6tNTkcyeTslXhPQIwCPINsrMmdg/4DKVTRFVxhYqoflyW5+fhzMIORhYJ09p83ePU580r/9DlN0voDHpmVTtrcPKFOM4+Iuhn0RoRvddFuHjLN5slySDZ8ejhbnAmXEUyO5vdK9BraR
/4a/QifbVA3Lf+/A22PaZfdNNPS2p0zfWB6QV2eJWOVRtLa94vp3QOVxcP+m+CBKPnnnk+/NvKrr9Exf43nO/ObMn1fkzLCWRSnWTtijUVtcUKFGdWrEDbBfbSIWQyHZEtpo1uJNjWZLLBAjTDV0+U3MoskYLwNO
lDRRfwI/Nw16PX9C1auc+balJ0zcnsdaz3GNuA3Pt7XeTNP0g3It7t/V7s/6MnPOahGgeFHUCQQc+JdLX42NrOUJJARyPd6U7oH0hVUkbWjM+LhZZWIZV0VsW7VLU8QSnEwRxEys+iUx0ITJvZ/JIAaZ5QJFHhil
xxqVedHdlbOEXlouF73Hw57rybL3MjXhFT1MU8lbzw+qJu6BK2R9SpD27Gd4ULXwy9HyeMuXmmrcHIjR/XPkmCYgO4ZhrQwWHQ/xLBezx39V1N7TNerioDAVJe9SnsXsGckW6KWgaPlkaU/q3eQtCHKXwShPcvJ6
CwJJ86xXRuCPTykUq1ygW6WLY7/tnoKaRstC9KKeOQoeK7q+gk5FlVEzQ/aVK17wc3Hlg17ybkbI37iQz6DAhiTjbJXDfwVhDE/ctP2yILRLRD3sK0azUkJYPjxTW1/ToVht9T6eufF6CqorAlPsO2imN/46ecBb
1s0yzHc5w75OhrH1kjNNkJkf9b/fFNxW0cA2aEWe2ND3tW8ugSvOyvJRHU6r4dHlWTJjQEYqA0R7RFjcOkG19UOTm6E24QHYeu33fDcN2ocqEGI/KGZGR+EViQIANCOCMkqoPO1z5oCHfjMKVL9suejRxOHUw6Z6
ANgL8SgA0Rj59yoKRorMmQ9HRrWrRFhDfdjeypm/43U33tEDtYhYF2I3p1wgyDG5wWinT+JS7xDzpYoSaf2IPeqTRa/Z4jqbUwsCfeuhNuEF3C/oJGGrVKRLUZGxbgYY+0hUJx9mIob65cg4Vmz49JMHn6EApUoW
9OiAeWu88Awx9CCr/frvcCw7yXGNQkezMn+teQ2vfPw368V6CxvAmIOkDinMFtRUmVS/z2x3L7yTVyce2x9//sNHr1vfk92XRYUvvJ6zLUBBbr9h09eEqZue2vQvacrBx+lIdMpyskrNVWbV21sJbAYC8kKX6UJz
thNZ4opiM9+NRXnqBkge+U1+P5F0R2DPLXrh827yZVWYZfULwiDSixCbcvKx84Scp/4JTSwp+46H/ep4i1U76yVGRjMjgI59m3xdzwqXGmeAfsC2EAmMVcooF9KcClrU4xnMwXKt7NMAR5hVAHpOr7kOP47yHvFm
Us2yEfTkOARUw2q8id3VxHrVjpbmjy2WL8SFWp+dmM+igTfb61aOmjQmQ03WA6aJtbsTawzTua93R3sftKkm8I3sj1Nz7woa+2JXdjLkbb2r5hz5cVJZ7aqKyII8kT+OgpzputsblkvPBNaUqbTRYJRXdtjnnSSZ
px9fmfbwT5VyjprpLebTjnDHFFuKXwxrwE7RW5aGZF03r+2DoWMpYifl/BDe1qnk3iMiuT7x1LV7zdPCyey1+4AWDIvPhv/2bNe0wehV4m8eCf9aL15EQYyeFGum+FrEEs47ubmK+GpmrjCU70XlQGa01p7tOaWt
cHlnBPtCr9/RehEXkgonD4lt01spZapFRZrgSCYsrMFRZvLCDwxzEFcJPuhQpJQHJYTRfjOAYyMPruA6HyEkoS7Yt5hPBWbIa0FeLh9KXX+MIEOvyK1LJVbXYY8L6V3fai7UL6GvlWtLvlXQ+zxf0ALddHFsvBaB
o8AGx+KDr/wK8lRCfZmrG8cVHUXU1U0cRpQr4+wKn5MW1IxOCdXo3idP21CngNgYHfGN0Bmqz4phL/SjprPQj/8OmTMCeOWw129oxsvWiWFbDJOBeT+jQb+AnjB+Kz/DhBIqqanykTHxoCKs7dMCIKM/RIqyikLl
6GJMLR6VQx0TxjIVEEOj+uF4ujxeyKssQ+4etKqGE2eiPCXY2Nsew25qtShaS8dhW7HbDS/Mrp7oHsZkyFGzKrLp7KIKR6ayxW1fbyTRalNxAcNQi2uFX/gs20LGN1TFs0SGeU1sJU03Z3kSzuindgg5TxJPPTZ9
glD9XRYNXQIbe5hiJTzZnm5u2PQ5qI39CmuyZZ4IZUmQsZqa6Upu8RZj+IInrOiWVQ0ZUH8YK6GB5b/MSQV0QdcHBSQwKOzwS4lXPVjcmUsTVSzL3D7w9JuswNAtyX/f853sbRYqgEXFtK34PLS0tKwFhsKq7ejO
vh72rqHMaX4TxEWW/RshrBIc2RcRs0porNDDTPlIHPQdWmUye4RPAtpayPBEBzTrdZZh1Y9Z1l2Y5pgQof8CWGP/j2dmvahDyFypgrq8tuw6xuTq6mKNNQeaXFTe0KQkGhwh/kaO+7K47SFRmMFdtRQbvlAaZfbf
Z8YoXxyv1LboPRn2RzmpOgCXn9pBr57+2hRObVeIwWDVi30Ume1MWpq0wPE4XYh9cX61qi1xcYjj5Q15Pff6mS8nXZYSc9YVXOvBkYN5WrK3Pe+HmgWhkCmO2tUu13LJWdR5udglHdFLLvWjk1F46H0NPWs2gIz8
sDQWL5OakFFeHrFwKZIap6VMRep4OrH/4A6CAwoW+z3D+5zI6a/Zot+XRPlWUOAKCpeOJS6jU91M2JweInbYJaNEQZ03DSdG1/UGNBibAV/H4UNAvgCQmf2oNVI4IX/opl5JkPYo2HEYUntZf9eOHtO5AH9ev7DR
OQ9+LO7Fx9ar7CZfgBhjiYQXJfl5EkPDXagePyjDrpfJ6UWSFeSdBSjb2NExRs/bLmkeHGWrWww9HW5p4zIkRPaf2FaaOqOxXZZ9NW+mipSl88AhKctN/8EWyqIY0cxyoyTJPzKSTMwVQqHVKZdXGkfnoyx2gfxE
ehqpZLggOS/9gvhrB5KWBigf/dz5vtw+Kzwewl/NSvuF8DFpEUAX9FqpFIRxgoJ3PJa3TVELJehujAhNJOgRb9ucKQxOUo8ixFhS/DdPqeIQvAi9NX4COK23TlfkoUsLy/rfjJATMo8InliNEobYvZviZY7Vy5tv
VNopSQeh9eSYMew9GT9JwmTqzneXe9AytAxH6UUheM9NRUFPCZa6bWY9Plz7vtDHdt319iqDPzSHmFqscjrITPIdPHBwlMvhLX/PY5v10aJiXfaCKlX76nDimAEWbI+wZqw/bUIYiUzjkjLKJQx+SkIAzhNNw9tY
DiN4IOJYQbQOiqP0OJ6mSN2GqH0leVcUxP9G92nv7cm6MZtm8AH2kipoaO3KMpMjIL2x18FyGZ+I2+OnJO66l98rFzHy7VSB1Ft1TRoOThMzLoj3tkRUsxOO+MOaJB66buwQ0c/2Xc5Sx52hFdbPoQ9RG7Q6vWwR
wJmGXXrCwzSUae3rn3ZndYwi6HoFdFbrxlFFJsw2yr/kZ7+p8xwBl+/yFprGOpHbej5pJp88QxuX53kiJbwwEhE3xwT2m+Mt0tXvM7C5aq5+l6h0kfX3HWJsAvFBMVR5BT9D6eziNH76vBF+tTma1iwaOI4AyV0S
IzJR96zCTof50AqtWb+kWmf4xCUGYT7yo7gQTnRWgb7P6tfiorrJyb8K3h/VY3SivZDqjWLvwLCCCVxmz0IcdFOqu94SPvjufDRoQWEouzOS+aljuDmRr7gHDLfoKVNkj/zAoSqRu6+rYM4YxP/szSJ9XqRN49R6
kZRXUe6tgZuUf1FPBKUSPPp8HrpC82FNHtDlFbbWW3SNBZ/S9cOhIjMyViSKbS2GddE45vkSm/nkHkxkaw6rdSILANdkdlvNVTJOoxUGW8dvm+T2KxPXz89ri7H+wIx0pkHaOOuFbZ4/+7UhcDQChz9xTdu3oi95
Jr25Zi2gKPNXfZKG1G+owHm28EDOpszMddEBEwrbHDOviYw6FioVv34KXnnk3U5tHrdh8+TUXv1i1CRVSZTtSm706Tern3VxG7wiKs60xYo4Mk92mbhS9SZ2ScpEXs5YN6XSjSxMf+fD8DxdrHuQgEK8S7T1xUXZ
6qDlYYbBrtY9dWnzZ3rihK22G3sseRlG/K+2H680WKWucRz5uD4jF5VpImUVWcMVxuvMsEz4cge1sMwPwvBjokWY+HpZGhbh1WPq2ewOK7hiGvspt2IuwXqACTR6201p0WfV9hfSi3PoVEquCnRPvhyQvzNvPXED
M++NMx7SEv+sx75xMVqZ0mIClkYCej4gqTqdUuGDoByXc2Xke7WlhzY5hBokPdoedfXo7WU+yjx9NnjPKosyW3nVFFZ/iHAtzoEJzuiSVq3n0W+yRkTdeR1rXrQ6JpcR99mrLR3I1PERTUzajt3f0YCqMFWOd6b8
ox7F8ohchqE5Gk7CYU8BDYrMVzsc5jIZMpvvtxKzIVpyKuysxJGsyutzHBP3eSmE2g1gxPfRqRaHCXlLDPD4di0Luku6Ude1GEUxTENQnXzcMqMElNRBVrxuQASUU50psyd3uia2gy/Ecroy8fSjCikliKsjyDKD
8mAwxcKFJv6PANbh4tnZIHz1KRmmcN545g6Wd99vP2GzYNRM3eSD5nWd3WvumjzWPloYPFcLfvaZTsjDaw81P8mZxJxxOGy7dekpVyqaBLvrMBugPSGxfqBjwzOeWXBfWbnymKEYJLcK3dLEufr4wrTSi1tcvZSx
2/oGn96Bv29Zn3ZlZ/kveffA0t8XrIzkmVtq2oss1uFIfOMF+GywSR/Zq2zj0Q9pfkn0oXHktvDLi66MPP4DxdSl0ZvTPL/lKl/Q3egbIRS2jF20SFZxr+375bZPamu8RZ9XTX3XskVkSt9q7lBXzM5jzn5qwf5u
shlPEg5D0GrnsSejcFxJMtNVxt83Jb2uOG7xIUf2sEUqJTItcIYc3Kq0qo30lhtk0QwEFawVr0ogHXaYCLA0xSIYTniVYusUu9tsYRzp4URESAW9xDo0Re2RcUQwo5CIr8IkhgQ2NVxZiK8xPTsnlPNeHz/PJLEG
BbJZM/3Zki+juQ7d5Lp/3WMEZetBk4zj1NSy5/cI3p0adzaNSFPeb4XzaFd+X202V5wcVqw84L2VewuWCSy9Xwk+7cXtLx6BYf15DxH3VYmFFhSECltEGLO6ag810WNXXn1KPkM1NkxK3lwCh/2qdFnqh+VTJmpk
/zThdnbXcOhnr8Cyqw77MA7md2+IVLjTMnvvQOq3DaP3/+OoOLDE+qxbZ9JcmN6FYgx3HUQwlVh487uMa6QiCR/RxmaNyVLeK/foNjvexNa7yTC9YuGVIGqaaj1SWb9pgG1qJceoZw3IVYo/LJWlRHibrCWdfm1W
16RY10ErDWw3X7A6Bgz9R7h75fJlS/4enzpz2Lemlrb9dAiWlVw1vJx1z9IV6XLGSrRifzDnZYrX7EJU6mPscH7TlanQuUc/9WWJxZOBVKa30QEef1pPjZaown6NOFOY+HuKmRFxBzfjEn9FLAtWxo8Gr87cmf2U
E+kfkLo9UKJWzlqdReE6/fq9RgEJwajkSXG81NumwQ4dN3ocLS2T2ERZp0D3PWfwnMRR37nUWq3Liyg+Mk1mE0k7Gp983XudRax4ygL27K81QZEP6uVxOXAAK6ex7gdCCd79posDvvfGUsjL3qtb2rdSsk/b0dAH
8dBrS6dYX8qPp00yThVQ2uVpoCry75svmI2js8IkA/0CViwTg287CLREP4rGIgP8p1QV/ny04errhwYbcdjxdNS+Xexk5uX00j3ZnBFrW53RTc6zJLqV2qkEmdx+R1Sahl6N4MN896dUHf88zFyubTXFkTTIPgqc
c0eTDE12fevzDsFbZwON7kSgPd94M2C/QnXLOtQ57R/a68WNoJlPhdpqT3Cxs/7tkTVKnO8Yo3ETR6BhxtGfobAO5aiH7a3VLNgJds/aVtl5mqkArMYZNV41a8RZLHfaKw5MnFNupPlWq8XY9Su7OxklzxkiDLlR
M/xvOeNsiWYXiYI+Ay2TDBfhIgqSO0CaDCymjBP1a0lCa2gJSUj/DqCXanhEx1l+iscSeFsw1MeSF/VLtixIXXPBmDkR8gf7mQAWXsd7XSINaChTadSAGwV7ZKaRHBYKxwX3LhkrXwLWoeHf09GJ7uxFt3yrqAqB
y4BjqUSUz23Mv3Jl0XozfPx0P+Zm8Q6ygihPdDn26IGuEdC8K2V88BFQnJDF5oe/9KHmi1KxaBWN9XeriaA92spSdCTiYei+w1CgwLWtd0Z9EtcJLm3Kfd/6V9YZQP2pzJkFZ7T+b35WGHfqY/8euuHgI7+2gMeS
x78uNb0HE0aacTurVfHdgjEhnsTe1HwpmeugimMQKcV/kg8DfDdBb1lWg3tKwtFPxcEoIZoe5PTGP3SoGa+65hES6EljfTGoIJNq9qn4mdHKxQgDxuMO+W7tdVKxCvIsgF1q3gtZD68+7I4iqXAir1uMa7zJ6w9d
qsnymMsZHMpki7x0bYuC19FZwoMX+AcredERcy2howaOOV7QUZTT4iE0MY+2CiUWDVROJm9rZ8WyZ8kFJq6S0lFYkMEm9sKW9r8G4I56p3oMV78b8+q5LxObx3ygaZFXbG/5X4NEq37KEeGL7QJdUzHvXMX9sv3o
Byx+79hmBYt9CsiSIkNW2/ug4sWFHXPi2/7/6tG9eXRaQQgNR7xj7dUxPHalbipYF9OaXbGFdfvLa3CbzvLZAFyelhM9noq1V0rUIYklOnMCa3OEcS5c3JDTCD5epJorUH+JtsS6piJFBBnB4HoXCmmZAlkKPU2M
oOMSaN+YqB8sIUCfHCh5BvriCUR7VJFI70usfUM9GlWsF6yhmuFBH7W5HU9EyYMsqRmCRNh7R+b1gIhTk+OIiPTpJJ+N14e+7iIkKq2AW+OV8NHcXB3lxX8IV6S22PNRQ4W6iddZ13JebbLYYJHSUaTnwMNC5ZC7
/wBeiragQYRqoTLl84MW3Xh2W5RGXhXgR6lOhumnXtiCcJ8ieqD43GPRsFta6GkPmLlRPjbrMdLCYfFn+N9GvqI9QutgWB3KCVbtX4XqdVLlRAaqXxFAZyu/UvAnLG487tRgJR0sARrmN09WrBzVnuHmJa+JMTJG
c9A6C6oxsUtMzuGNn9Bihuicdh4THRHW/iLnGZUsI97/Tgk1xPVmOPXw94hU01uCA8wlo+DM8BWto9A/g1ZvzfDWQXU4UkC/rX5WecomK0/mL2SRjaGoc03t2jkOzF3bZwCEA/GD2gIJGvqSqmj/KIfoMBFr73wY
SA9rREABh21WR2xvlmPyATcYiMRkfI+YjIMtBPHOHeaKm/e+wKWTaaJ9Otmh1lmy4RrFtiItoMy17XRAQ6lw+ojf0lW5lyEYsgjtPAB/Xsay7XAJ3fD/ivV0HQ1uN75A/0Hne/tfwyJKrp17eX4O4AwNAsG2Fw2r
VdraucP/sRzn4BesIef+/5/9rB3yoEotSMIzrhQ7PIYPv4wtQBKVL048lkScFQgO7ecu5yx+nlpOAhIwHolsgj3MGsdR2ErnophLdwhSf6iCsGXRtvHCULF4HbTHJ1EpXNEXkw2KcUK3f1jaQ3XNOGZQNjUHzt5l
qAAHINk2J62dllrTGLxMAknWWpvsnCXmf7r3phOeO8WBE1JNlDhxysul4DwSokhcB4ODdRYgvWKcqy9VQRMWnnjfpL6Sog73CDOp96wSpyqM67Tz/02YIZS4atzuGAf2b2rLNLGIyS7vfr2eMwgZifdpi94vXMMq
OVsHWBQpgyAQhPdDz9D4lAkjq7PWaQMEIqcfVwV9QiCnlDLw8sLsmiX3cbvnrgGOIKtgtaqqzKh86YsYGkwDynzeZHM8LnAi0oBXGMbPEIE4UP7Dy1bZd1cwzZmtvfg3s5zSlWiYfE8yETocrLqUm24dJWevFeVD
WmbXUcMxJSCv2vjfcCs4tavKn+RipJGls+O7bHeTXTxlaNwqOypKta7hDtKknJbJ8ghKVRM32xnGfNJNy6SOCF6LngkVCAp9pf2cxQ8fBTg10tFF8NXKWOVs6/VJ9Ym1nNErZhDWfTdCyBVAq3UQQRwmoDUEq/bH
Xd9oQXHefx6vEft0FnTwkItIGyEHjUiufcdofGGaGJtF3PGLWfvz7Cbl+RQOo7jjo02vmi+i43ep+pNhIanC6DiR5vlDYFkbalHRAc4sY66n0YrZll2XleZUrlfdWYKJxNMZd7bRf9iL2LcsDKDiMWXxTYYsCSEN
YH9HfxPoalHn2idoBhTBngt02mIlzt4rzf7XLmEOyWJPunFflttOmXM8dDQe01p8DmE0b87ckjyNbywrywglzwsosOfuz9+ULsUPGEvNtxMTzc1XRoudRu9sh+YkLVYtP79D+BWdKaI909x5mIa7dbWnu8IdxPM1
ImSw84x0jznTfgGvnGV9CR9jQrklks7eXT15qfI28TLj5Gz3yF90rkv8H9Ua8gc2o91uXSSPwvtH2aMVLkKKWYU0oG2MoTt1dm7LRxPD29SyqRl8HDB8CZB4JE4KBwdubhlxVW6nRtxd5jp8rbaZqP+KlcWgw0gP
YKXvbmdRodYa3mkQPjACHVvVtumSpcEsPMWJ9O9A6BWHcklnBnm1uK12H7AyiKZCYonghfj49VS9H9Xz85c1RKv2vWypEreoavieVVjZIxhpeZZIb8fsqq2dDwGYLp/fQP1cvj+4UqXBzLNqRE1Qf8W9bAkC5BZf
uWxBEte52gys2kM/XvQ4JEYdLruGJbb8au5cBs9HD9+3KlGjs4CpixeN+3OwzXfAcOOXzTFzpRI5RvQcs51zWNAuB+7w9Zfw8vSYdhP1yk0189NFppHjwsTWOFmYnB7YqV1NnKsMiAddr0S+l8wJAgf8KvdELSxI
Pciodm/JxJpWgDpAqTzU+i42pMVtON4Q4kENOdCobP+4I8VZuRpU34obdueZ10qHUVNORiYR/yazOw2qdV5BAd0jlmpWIeup2Dmjgf53VhK8BKr4r2cnSAUE3gpX82O2p/OdaMSJJ9JpYOszOgFXoHfcg71EAR9h
waPiyuTlkHfo47wSIi+HXD86oySG2Zs4TJsS+SiyBiEvOU014AWa2Zc9kKk08Eku5W1o7j2R4GsXMsDdfLooki8fbfVTHPPflbjT9GdZQFIEHxIN9OO1URPMIjkLVYFIUcAfta+xM18JFCR0/COvSK9mMk83/HCO
2znhUqxVjbIvlY1UputNMIDTZ4e9RzK1Dv0TosjmlW1vHFlflK+I7wOFuCEXQr/sKv3ZibpaaA6mSvx8KvU+fYSqdGwkgsI+eqAkxaWJkp7SAZIqqzpGj+cQTrd0gYavUaFYeNLHt/Z6X4BovAPpb+mFk9IF3KPF
0lpKT6EgQIT8jzgoQz1FoYiAvLHPJb1bR4Gfz9NKe7iIv1TGpV9Nm7aOfLqXx4cWraFxO1XeHq0ZH69PtKzPwivncPCPhoipAs72SOGPxul0uXho6pP+vkJUxw2oczvJ8MNd74o4hbPWV8XFYhcmudI6ptG8JUMz
wKtTF6NvGv90CoXeco3gupnWcgdm0gZt8XxPNIu9QhI8nHr0prZUqVP4pabUOu7MebL+8PZQ6jG/imCK05+M8hILEO0nMQulnXz4LiCY7rAlNAlfDjGxRne4+sK5PnxKz9cfIK/YX2TF1YvdBrb7W+fcMTBiECVN
AO4Z1Qo6U8POVyhR9AZ65C115A3vzvGEQempF/wLCyBUWw9Fb7pn6kfG/nYH4Vj/FzDM/LhXXPVEHdDk0JeGevniIQy9zq2icA1N+9jeRxk35Z66V8Lj3+UElH746exM995U2WZ7v6xgsRctoEZ+DDzkibneATo/
Z9voYXEzmGnob/pG8nXPMRPGnW4z189IBi/mYk+cgfX3ZVGDI5+FYQHcRWyAvvrRjxu7jM3/VsEQgXniwJSMZsab62kGjDwbitEhq8gXw+F83f482GJo5k3sltHVGV4tJnpf6mbBDbZTsIpqB9urAlqw1IK9y9lj
xQ05y3iINiZFNIJndZ84PGruLHDxrWdQoVeH2Sco8ZTKxf/0ao+L/X0ZuyhV7hLXSomoM13WqzWLES7bsc3kUqbvuu5KWcqx1O6q4Nc98H8OG35OjeT1fg0VHH3P9PwqRKqQNZ71e2IWY99rklIveZJcBe/YDu2U
HZv2VQx90sv4g7FOp1c/7zERHo4ViuUtW+OsdBcDP0RKagRO9i29GYCpjN8p/cYxw1INKtQSqtt2+oLiN88fq50e7sYfX1muFIB6HhfDbK7BprptHkOnAB1OFroMDXruBWgrB7cOE2Ot+gZ/874F3bDa254rczFI
i+6q2xEHHQsFmsqi23+U4DxW0BnUL+q/8mO5fl8ZmXqxGwPcqnLTLdv7SwPt3ybFpFFejgvbCMiNr6FolplMgLaBxnJbt7keMjKBnp9pYGM9H1qr92WU0D5SPsaNFTcWdjwd+4zHfa2f3WeMoNkP1yuDj/ncGraQ
nW8FJNhlwXL7a3tD75Jw5rRFMOYAu4pRGA3w281sE7mi7TrsjpsE9iXRfBEFeOnxdt+MgKujSKyewqhuqyQ66HAXk8n4NgXwBUTuAJ+FgvgKFuAkBRuwD8U+a6SY8lDaF/4rWAGdxSEL8C2Mphjwt9WZRUHxap1Z
g+SEGlV51kAqA6MYK/d9rDjyOU+WQFknZbf4WZZxaQFiepmjP7GxlGTbH4/WxLJ/yfGl3zR/l65gHzloaYfBzjOTkrF10x3hjqUtRB8jByvZG6StBuGiMWYT3VGivfbJIMV4cuE5LJCu+QKOBfQ+WoR8qJHF4Ekw
hlScibsIUOZ7H2OQDJUkR48D+Sy1gFd7QxsHmRcb1s2cCTNQaDXqk7jh7M7zuoqj9qudEfxsqheEPIlE3e4icXxHIOJs7fKOEKvQ9P/Up+v5pPVdcd6vdeKuRyPhGM3dd2HUOCa+DQQdJ3N6JO3MxMi9oCqyuCQW
vFjxmx6YxgrAfFniUm106kzzuGa/l24+zVQjMvcqbiAZv0Qp5hwOb3O3YRaHKJAEmGokDewe3/sLFSLQIEZHj8a8JAILZKlBaQA07k4MuExNqIIcgIs+YBPOgSprn4agXNoTVF3EgBmNQjG24k9jm3AfjqpW++e5
Oc5ySTlleAYyZhFFnAgoCyFD9osLTPjoKG1X63sYdZFaNjqsq6nEcGPZMi/t/QIQS2dQWfJ27pCiACj5LOOKjYwCUvXKIDMl+8RbpSo2TmotdP5GBRFJvDnYZUSh7mqV3myPnoyTWLoKd8pWUDw5oZoPGRHOr1rz
f067JISrjhgyjEqautUI7FvWHUYmnh9cR/6T+TlDb1ZJWA2gZKRU5eIsvM19vRL5+IEo4VLO/bpTePlM2mPq+IEeYU6xHzSxLyvk2ltApMkNC1Uf0qXtvEjVX258lHF7H7Y2u5wi9k/qI3auazVnnF9dwnde7GVJ
djEPyfzl31Pvyab4vT6ZAXZuwHRnJOwAtaWOg0ZC7Egje3PBW3eIy/cgKsX7sOUH3R0aYN7SeDFd/zN3kF1I6irwb60MsC8fdZshXC32LD/oqvLbJJcwEoq+3Vuj2M6m64cm0s7EitmjcfZ6ybCfx0vjEAoBYzBi
BPEm94jqOXd0Aj4KVSXw8Cz3DgdX1dnyco5iX7H4ommE6EAHrJh5p5fqQ6Q+AMM8D4SEDK+CO+xpeV2AhJSmdPDcMHhWrPIzE4RdX+4eiV7rF7SRYsjGb65BijIR5wvyd1/mKcHZ5z8XM4fUVNL0didvfKiH1uIJ
9JBNhnlwsFxJnBc1UdFhGh+52TMs76c7dZmbCl/+rTSMjnOq/aibPra7PcoOivHMVn4zJnR9gwCYj5WJ7q85fSz6vS+9e7/3/x4874Yi42p4UEvuDzefKIyY38aIJwzG9X0I58aSlUUxi/JPaxJDx6m8GC+9+YQJ
KXjwYnSSZIbu61zmcfxPBEZVHF2w3aXn4xgKrOvXok6lro1enzp7O/Kzely1ygeJpwg2HRxHpRHyWiqsWDlzI2qfRL2y1DFgeGZHHUJxa3F2i7rJ+6V1i0B5EmtSkTLYkcYEdyQHOicB6lxAanB3SQL7aDDT77Br
sYYPzlMXAS3ps1cFOKxmXtEZIZMJ2QNiod7pIrrXE3Y0oxganQ1H1CMGrMDhgd+x1/KPIYsBKXHpEIQcQudzBqNl1Upw1GlHwRYV1VimOAnDusJ0EDvL0e+eFnBM94D0aPzMvfPF8gFUQbvAMFJ2ZE+6ypXllCp1
7ummO0yQJeduwI6sAQzbrpLSX+iKdjBZsfRYccp1fNhFvK2V1foRiWIvHAhCRPe2Ag9hq1GV/+Qze/Rjw1My4YzcuOPpjQ4lp7mvqlxra8K4n3haBnViIHo0i4dddJP01HZjwN5GzHB8lBHjWNkRHYaDr8CjXbFG
GX5egupusq/lSsy2NTPJWEMpGZJT1GGF8J9RsVDXsPkL44LQrE4Yt1jtbydoYoNRkw0cCx5F0txqutSjHZmFQjWsHpEBiG4CJk4jsnuFo41Arfz4mnZ4wIvib6HSap0BB6rbrzyLl/JpMfnUqVOVKbcSXXmePpCJ
YsC6TBGd9ODrMTnE72bbKw9IJRMnN6e7z9AQZEOqdoJLThcdbUUwA1vVfWhli0n7iW5oj5UARm52vwNjslzcv4nD8tOKVNXVT8NorVzzCgQor/DAOazfPMvT0LkGnBmxSR0/yQMVfGoyS2wEmE9pw5QsRJ4heSG7
6O//h568K25J2FRaLmznBjcwpuknHDZl9XdtVszNUjYFy69JEeMaiSCHaqE2r7Skx+N5CLeq7ZUzCwZzZfIV4qFeLoAxCD7ZqZrv0C7HNTe1s6tmiKB/gMpN2uQh1jibnLrDyNVRIHSgE+/S1cdF3WwJfMcqXqFZ
3x7EDK6W/XVWYpY5qVv/Vn/1WTkLeDiLRuaC6ZwzrvmcBMhmsLdb7+hLWKUF5T8MysIe1vwaPg/GxDS6rfMBE8Zz8aIoXHvIJ2kBZqalP9zlSVFxU436fGsBs3tg8Thah32TJIeC1MiSkdFciBF1a2OlmLrBNkeG
84Uu1PmvVgonYHxV1tBdf66YMxGAdO7QQLkFxsMiz1ZPwBvUsKp/Ie3rWtHlC2pqj8V4+1hikH8HzxxzHTWYZEpA4CMyzRrwy7SGG3/zfyx1qVelHMh4ESmjPZ6x3Go1MRZVOcS4kVixuta8HachZE1Nr3oCP9q0
oGgE/06Y6VXqb66hhosj3rQe0fUfcy08tJ+LW5uZHldb3Vwk5rqYzOiJNLF4IfNTjQelM8VUhRMKGWIdnfAp7nkR8lpfjpExVDWXVJOp5OFML0yJenDMKVYtROV8vHjd+yzNxSZwoxypn0VOzOp+USobL7KrVpwK
4xbLX5NJJmemj2L6vYHZErdLgXWdWGN+l0f2tCi75XilE0RApxSlmI+K+Stfhq8unZMEiwBdiXTQju+3H3OR2GMgSAPvSDglEifRj+GYB7G1YBe2MKWwgsUQqtiy5aZG905uotpLhpaENmT5UUTlLbVyO2RdjSsV
h40TDobbr2O9hXnKuIdM3lF3GeNAHk7YPZvHZS5FjErn1UdW6PmMRflAow0t9zgpxocBl1fQ5xAnmfPfS0fmDbtScewSXVrWBgaRmbFcl2+cs30iDvU3GOTtVCqwfJVa1Uom1ZfVI3OdB4bKvwWG5l8MfPqfcH/7
eJ635dI4zE5Mrp/jC6tN2Jz9mv/b8rC1Lx7VV9P/5PI5LQ+tvr0AB9h5Qs6BnA/beqqzwe7izX2jUHCURjXRVyzgwcC48Yjv4jS6Jm2Yke3aGXxDDcV33OrVhbf4Lf6VHbvvbd3yied3voApzsK2xq567yAWv2AU
Tb/IQz0PpBKDotKZ/6jFo5+uLVD0ujct4tCo8MzUPpNqXMpdB8EVPCeSuLZiI9IbFDwkylO82RwujtIjKxvgPJB4R9yxWJ31aRwdaV+9SK1SszV7HzMc+j5c+Hw3K9PzL2cRmGIIwLvpkdFyGQZoxpzp7bLRpwJp
dZZW9EnYI+MRS0GCa47Cm9FwbLabhJ2wMGk12g/obbUAHKw/LEaOAlbhXxciwadx5kEEcRpk1Cw5yS7cn1mMVFwwvoDl8QL2p4tzPg5Wqp+/ocnOrIQY3bo3Z8ww/YIwt543chqDRNg9/zjsrBIclimwDlaMta26
yIeA5nb38w1sWAPimsHAfNDUMY7v+nMNF+SwLNTLRBEG6v8PKwLec0C8JcmjTz/1D231d9xKf8Yh0K4/ZzshZsn69YvJioHg6XRbFTV2Tf9zrXhW1OKThfzR4rK+2ia/8KFoaTS9xXI2pCGmhQf7a/P9gqVpZIbU
c5bjWw51sF0hIyCGgXHv48iLEcICWd9ctFJcLFrcE8+cRaN8a6dE4mwArQfBQ0jl9gbyYkFW/GN848YKv+tlBDfrAjYIrMsubLUTAyuOO/hmdVkqhofr5lD+Nq4ZxO5wL5E1/3tdJR78eiKfmNAAP5XIaorkM/Cz
zLBUV3W64Bgz65bXxvmVVIAUaDxiixppk1c1/aeHoCOn23IYV0ZSnCDRdhLwzjFqlzbtWLU+ianBTKrGQQuPAzRyc9+1ruK/0d2d9s1Wh24g5EKD6JfwJMczOxKRxV2VYSOer9KiBrpwBI36DlCGtutwAMlskCDf
Dk8faPSQWKB0NGGTGnph6l37BUiwLDC+hj4fb+R4GzG+nP5ooZU8/KR7Ha8X4OXMi3fGYDzIpOQUZRESa0ErrSS4JdnU/sg0oKU/Fc32lc0r9F+UQkE61QnLs2XCD1lvqV2IRRBmV43xdZBuoss4u96NzsI2GOUi
jPvNfAbCvSv8sdky/ydSA3tKqd5WcYQZi4scEqENRdb7l3duJ9r7F9AxIu9AV6N65+uF/YmnatLKVukiYWpcb3lk2m0vk0Wb5ROZeO3mP3vwCfsJ7PRlBo91iZeynJ855/k0lDytRdgvPT4MjNdGigbkp008XFr/
lKHQ84ozhH/ZUSwKlFCyL0IYnONmMkoE0bWOc4a0iQ4l6vIsIW3aYjeKZEr4ZoSAZ51xXHy0BXis+jQoNZpRbs5sUFh0u75NOv8JDWCPLlGLC192w6U6AYeRtfwOQ/xtW7VF8M2ZkXJxyXWpATJy+Ev1cq6jRSNu
RADs8XR4Kn0+lyV7YPhat+jUsT+us0/JhGHRYGjnWRDMpugEu+UsC1Vx9wZTEWc2pKzPetnfRyg37P1gcdYZ9bFtJ9aCjHLeUEVMGdUgGkLCdeFNXQHZKtLwOLxX78Alrnpz6frx64Lf/27hyf0DrwQYJAtux7vO
DfL4Q5E5xh8HTzpxbEqYQcDnCOa8ihujZD51AOw9Z87rhow9Ib6BNpGQ1m9fJ+tll7ayk6Wu47Z2JiqavF+L5rbhlr5weEhjzVCLzj0kwViRT8HRNR9EGDgFSZLwwfONIQ/qodWJowby2a2Q+Gl6N1dtjHtaWbgN
ajxnRLrHU6E7n+Tq1ZXdjE4kBaIkEsQNxlGBUOe/CNgEjHyyMLGisS4zzsBHiKeS3f8VtNLhBHXWp+upjLqCeVV07iOa1LX7SzOVZz/nDlE8UiUghIUFSksRV3aI0noiIMdvDu/uArygedt7Paf/PhFPbIC6COKR
mRfehb2sYy4/CQKUuJEvMWqCZ71/unhCzqvK/2xyJRVH8o3lZPV4IhJ7VFawAO07kvrMPW2R0+c2M9zVNcZP/aPsC3MVRv4ck+vXaAWhc/odxt3QLKp2qUNxhQGMA4jgIJj5vX3GqUid5JLhzvGAvOXBfSZ883p0
eLx8yShHY1mn1CaX/34WFgQ24XkNh6sLYZ/sPM1Da6C/WNS6HmAP6gM8SKv0mCSbz07KxN7B4eL8rz6xzFUitcbnbmVlFVbJWX7gjK4+Z8w1rZP7PX9Ptgp83dFun8wi8VluXZYxZV9l1Q1K8rsd2bjg2kajLGzl
J+Z7Ncuz7jSVqQrUUbCBZ47YBILIXTO5FSfYWBFqlWItRqZCUjD7baKcuSnhCbHpR0SpOgVwh6tYKpiD1P6uJxiRtaxOXRe+i/vIju+QRIU77yLzccwVis6YjyecmBpXVMriS974L0OBcwukdMSOdMwEZC5TkoEU
c37RtRDCt1WsOrgJ7ikrJ+wuMvAV7v5IovK0JTitjg0pm2nu+HnnGthjct4evgfqLkx7XLCiCkrTWYG32z/nVNuYmj6iw4xtQfCj/v77bKxs9OPBd2GC8S7OyHOu3ywUq7SvTIjLbDlgp42ZpvzKbc5K7IbjAmIW
pfQSiTy8A5XxthOVD5uAb0jH2XaJWVjbIsqIyi+Xjt+QxZAhlbp9dlonf93wQYIZwtE6A7LMSzSEgWs8Yd+fo08Stu3Zkx0dfSUcC49ZsRrkBkM0yVy90nso9fzOXXv865zPpaC1mp2ZMbIDsSWE8kASl+dZi7rM
fTvDei33nZxlQlVYh5xN5nKj6EetXy3KSGXhjphWHCwtmKYaQZHPYpwamyBr3zBokTmXifT2IPPR2fyOQ6TKTteULckxRoVIaHOzImPEJSmeLCiMp9aefAgdKrueLA6H9gDy0WpK+5QLOsOtayMOLNTrJ2nLjuQY
hGlFtbP3hsVWvTjjOTPzIVkOG3NVJv6Rb89GveYjFhUDaYL96nhOH1VLc4Wk2zLycB5w9ipVB1pePusz2GgZRFpkTA+HdIgPG+Y80tExpGXWf8YtXtTdK6h4Uz9DRPNlgj7p3o9Cd5n0pXsCwdaOZtaenlQxhJ2V
P6il6zBg9UZvRBDtIhk3Npreml2KQSy7PcboUXw4FJcrDzw6uYy6PaERhkMWtbqheAFn4zGI3k4a9CLIYU0HT80EHOXx76obmsRa7E/qBBCzxGuFNERJdJDPemit+G6MPnJ143u9zZ0C78NLKzteM51LGQwwKC7b
JIYz894gUpWjLm4EwQyMtU7ZQYaIgp57bBCUWQoArlKfR3vkkoNFAPmrIC5Li9udpltziKC2nVNSdlbMDjNlGaHZinrqMBeRbdCOP2GLo7GfI/HMvfjXeUnHAk4d8VHmsQiT24XF4+jVtwqDCswU9dg/eDa+F0ZP
BIcG3LiOmy++MVPyejsE453oRAwlSjzqFWaW/nYpkUDxeFXBV/X/l+352IaPaHCtq5GlxHIsVvPJuOkldtK/K+ywy7x5oYGN02YZWZl6Lxav9a6yB18lNxNG7VegJ5WLN/25nZlzPec00SsDf/jHDb+3paSqMm04
QdmYMHcT3dGv9cV2r1spya8NML7/fC5wJRIXfPSFDDHA5JROo3/36xOjU4Mq5GmZ4kWd+hUrWn9Fh/Jvs5X0zKfZO41Y7aMTTKOyKD6P/VKoldYwrvl7OWt63Qq3vMNe0lS+PDV8DJTrUcW+qHFbP5nOWR6EqGqL
MnWs+8acR+2axvK1yV4XPcq1AMIAgs/oDjY/DXE7Si/hjeow3FfvYFRsTRf1hYgPEaBDlDwqn0D1gW4b35yuIIRpLLZDDT43Z1yKRD9GVL+fASKU/Rso4yDnGwc+wklDJdo6Ptbapgg+3pNOruMcS2PdAK34sJJw
Pn/DgN+UNHwxbVJEpsbjcrnXQuXVc+854/v5oQn1KSp0j+RqfTvpi5+sqYzfJ+7W3szXh4Pf5CrrBKjebbi5DkOFHlIoV6yt60ElQFAhOsocfBhupuw3MxhMtwPJE7b4894S96S06TcD/leze5c0mN2a0g+6HuBg
a49zVLb5f6Snoc7V8yeD/LXuWZx8moQA8JU6y0ULO8mZvaCmmlIoktCr62zJD4hzT0rvuDF3SiSQd7f+o1EjipikAVJc3IBkmHOtVo2UobHApzSLj1Bh3QvJffE8nTIkMjIg8oaA5mfCB3xcB4cxd4LjkRGIGGZ6
l57mZyN5wxsGjaPG0gfi3Jr/PkEzUuGgbVSK69U9j4ObDXcWIDJ/2kTKxzEanR6Wv5k9Wo+J7CVoi4QXf+//XUa3M1iILXjGJvCyQL3RjLtPXPlq95loVGM5yg1YT+q2PptxE5a0kQdpvTVxs6sYzWCJvHEHP9NO
zBt6o7iBic/BWpl7kt2qscQWB44aLvCjEWvnhpbpy5hrU9wjbW6u1EeQxeY4Oyo1UF+6ZfrCavRXO4HL+n4lo8BOodQ2xRHHRq/p4hWw0efvY975J5LdXPHRLTvOnl1o3EFEDbbkyQPDcxCDzEas9ibPuyKRsxCg
DdHE2jiV+BTORJRMvqUK3NvR+fZ3KrQTABbw0fOJedWAEmDF9i1Ooap9WA9vKtuQx/5X3GpWR36aDbO+LUv5ExJejrIFI9lzKgz78RsLafzQNxqz+D9LNdQPv5x0cAo0bV2NbuDcwM2O7qdN9fNjrOu5s0wjJ4zg
ePdRxnxWw7NUqRAzL6ZON1S9OuNV3ni1kws61hZEVcv5Ux06AKtBUxJZtEAlNeog8MWzyJh3WeR1/U7QzWW6KVn/djyM9cT48lA+/TqugbONvPLcxn/H5aaG7BdwyB4R7PTuZmAuB4mYvxBuPTmtN5kUM9u5Kqnm
YEg0HSfQ8PfQva7JYqdbMLnoGO/nRKRzu2srYzho5r7VPVA0pz3up5c3mX8lqPDBvQ1fOMnXLrm4CBm3JPeZmVdzY7D3chMJ6mKTSbnUKQrzoMTX0PwDkWYYd0mUe7DlE/qHks8v+T9oR14sYRC4pxZfcL5QYZ7u
RFVMcAkcVydBawbvVaqnR5GBjcrTi4zBhygr4lyxKDNV2KG2F0NdGrlf2H5nHH+xiriD0hMyuq5fkFAUp0LSPyDYcX6Dx9fkh2GmN67BXZudomffvp775ziXMRSoapmJjOjoHff8yFNGpfkroe9JbrJAnMTGC+S6
cn3szdPXB6eaCt5rkhjPTEzxBD1UndTI9B6kAO69lEvoesypVAfjq+wLHvV4rgTowGQu3nqc+f9uaQ4BppH3z8DZ3v7We777gFwaEV+4oOQYKaMBhIaS5eoI5aeeqzX1jGqkjt+cqEnULn72uAzU+TDwZaJJXcgq
TlWVDc/hD24qaRzFlC70wIta5r10m+ZUJlPnx2lRnndlfJJcRlNBVOKiR8GMXTgOpE70lM7ccgfSgks2uU5XrrAsLfPuYSkpVF8qHYf192yUVBbtghQRVfPiRP406yjejEHJbBzfz0LepN/Iw/NSJiMtAvjUU5UV
OvsOD3WWLprh/8GrNyDSkf5ZKBMFgUykVjO8nXhfrl50TysydfBbJILqlq67HZyWfF5bc9IE3+3m7kslnnr1VCg4gzGAJUb90hD0mvqRY4ASlHtkYsS38beq+XukHAHeBvb1ulpKPQxKm2RQzZYDK8vdQO3GqjLa
GzqdOyJV2sMuzpHzUPmWkGkyeRi06zM+KpXoUYyK7H1Rs56TEaKKX0iIRyZ3DIXUIT649ngKQYDc0kJd27iSCN7pncg9RK7NG0WKJcaeOheTA+dmeicx4hbTLrraZJa205oPwl67DCDOsG9n5p+U4WKR/SKwWAaq
NrftODn8da2FVQv9Bi3kM/Duoh6CO1EOwVGEL23w/MADRJAyJ5U5sFYdpxbUSQiPbzBFfmCdivw49prWiDxak5aYkqc/Ik/gpN8kjg7ThGOxfMc5GIOd3wuWOcAnSDEZuJTlyQ0NmccFbEE2xuORkvvEmeKQza4h
8Bx19QRgUCKL5/3UUvr93QkSrLBUhOgzWhV0uLqDMNRuLR5ZzjVikxUHiAJmohPOWsKIVBmnn+zqkpF72P32RsnUh/HIUf76hTa4OJupLSHaa2uiUjMkScX41sLDaLoZXuDNfZOvPYnuftraNkISUy/enrjlXiW5
rNHpIdFiJTZ2PtdCHymg6vjxWfwUhZBQ/j5J5YMFohEsY/3/vgmcKT7n6Rbu8WCk2aB1iNKdMyO6b1KUIE+TNckm468pdap7NYh+iksndV9DMvX1iDwBh844P6qW9wvjwoKcmstHwx25fLZP4k5g1cYR+Z/PFTtI
lbsjMVZHLuGoDLS6BAnARLAia6IcWIlNco4q9DqYBaIKuerV+6MFE4OPZlzRC6WV1R1F/yKvWvl3Xj2oWwwzenf39YYaKZdUWBRm5bWaub2lA0sZ95sm9hiRU63T03Bpqgl1VDE5N6TCHGSfkbfGbaXHdBJ3CuKu
4PAxndcwhhFwFH4RHUzYPkuQhuHcsfpNlowynmtJnqgdzwOmrN7k1RYuvuZG6aRUlm8HONhhXefvKpSuE9Kt1O0xbtC2NGS+cd33SnjFGfcD70TmLXV96E8k2ssO9Rc/c6Ge+XGXFLYwfhV7sCXVDgLuEDVKInz+
KXOxLFEetuItiORA61kqyv0n0N01Qg5QjJYQrfP/kRMvUYFFl3OBy71iBU0xTwa6lryQeA4l19UmUZp4VMf2JvRqwCgT9XcBkSP3pULokrETAMZio0i/EBLobMOQIHVhpHsqQhsUVXUkt/eA2ezEJSJPog5o1PyA
f/pEipkIaBzCxyGQlfrGpYORJR06g8xirCpffPg9lrv1IWWdErnoy3l5IZH0r+QYFI+lEHIkNsED9ZS4oO8zhKXQFxfazRzzzInkhchkvQ67SCsTc20Z4JVGmPWZOUwdQT577io6Skcj7HygOQZ1Q8vnFTr+4faT
p/BSbLFTRprEayzM5lcSbkfmRQBS3reyqKNLfjI4l4f1E1c0Ay4Zb2akkP5ND5TxS4GT7lwv7t6ImMudH5p+3/8q5XJeDWCL+53vldmHEV8wHXWWPXTKJM8HOcRyZvyrgu2RywdzwpwbN+b+/8z8rnURJlaB7HY8
UI18DfLS/xqiR4DXr8nwFSjiKSS5Lpgz4Cdwp16qdxrFtffzM5Rc2pepgK9uul+Ops77jz4sz7qjMcjpamXg8shu8hk1iFd+d7npgo9cgCV3gb/fn523O3lXj37VwlyaV6KZR92i9RtYrg1lzs3X0BPxmEN/xDbi
8lAx2mM28+iXbuYTdxfE3Vj6LaP5j5Wn6QGu5B715g2Z0j6rKI0UquROqV/Qp0J+zlXg1xnIv9rOiQ1/7Jv5GP9wIIa2UsD4bMzu88qYsnzTEuiWIrjd/v13rSYL/0IEghektpjkcGMMaL9wd7bjG/Ob3v8AjK98
1U8H5CRyVhceAJEX8fLyhXBeg3mFjc6PP3fU07j/AfoX2xp6qLhan9MiJu2XJ4mEn2XaGbcrmbjQffaRVWqsnx54NceBLfiMIA6Eww6FBsEHP7xXW+PMIvC4TyLxootr7sefwTgD+8TGphPwd457twPKxHukdu8W
Knt34O3g853hCaukm4Az7jgAQTN7FXcLatmnL+fLD3dZbJwg4Abf2jLVtqlA573+7prrIFQmAmw5AIjGfXDJEVw4Bo03/n6LeHHItybCzxiEHUUtiTBNJvAue/VhsQzBbxL3QDWhJS+CMzGa4PeJltjRehpm7PbT
sLTHrXWyNtPSCcc9OBC3ZmYG65YwVeOzlokWzEOofnC3JQqGKJelaFtxrjGibzHvXWRull10A+wrSyPZcEeilhgZ1eZJoeBc8KX3wHTkgAgQR0WOYKX794AFN93pup6qWYT9A3t8uqHJb+kXouicj30zxsz9ZyaM
aYTYEP3DPuL1nWx90PaO5ZsGJSo9bTJgXjpOq5Uoh63b1zcAasvrjKseSRt3JF76gGCMPTz/ao53b2a7gVwD+QqQDtT2MaAoD6cGUFnFo8W4cf1spJSY32z8SXv6Nc3IqTjxPQsEjJ5O4PDD2FvTm/Ge9Zxn01Wc
cUeVeIXAW8P7XNx0h0BpRFsdbVsP6tvmU8HHSprMZOHMNnBavB9opmj8sM9ZE/xbyTERrNnzYu2ofhxUeBl31NI+rNEKo/+i4cfx17wxbpzO+p0LCY7zhT0M2f7f0qBDRRl/SRuqphPpej+dL3bFzPTSoNdsmw3I
M45/1FkiGpPQ//WyPsNZQ264OSoXHOvN8jqcwd+xZgfzFevZ/zELK5nLQWK6Ovp+Eo/9j4/mOtVcDCqC63FHsRKhIwTSto09zPcDBcnEvssb6c6hKgQqFO4iPoZdDGnFlrIu+z0hGd9P7byLCHvDBzzK49sF9ifk
2hZHXNQPQZ3VNs0DAcl177sATFogTdfd5zb6W+cY5LDbUucoqc93ZOhZgjK7pwGolKAyvW7OvtDGzNxM81Ond9nMEtW8739YLbTGKqaU22pk3KK093SN7ZokYXSkveWOKt7wztmlccfnalcGOWHKkHXf8uNtdjYF
x5/VRuvwNdIfvsB7y6KZfwHjK+aE2NC/Xut2lsj6oUqIKDeqDjIVYvsgiMYDPHAcjl5/LKdEj2k67QT2bGkjCOcBtCStX4M2gk4LIxtid3aav5tOgGob1CoKz584sg430bl3fKnGuG0sJW06qCXLbbVLBDTZgyAo
71FFQPsZUsczCERSwM6W/BYgHxHGmJZqaWS54G5STcKqlmExsG6kbZTH486jiPLvZTSsA9ObzDn62pPN2zX8BQc6T4ibiutFfjh22ioRCxsp9POGOqZaPMIgNDMKpRfRUbU2oWE6TRqBfswVhwi1CkzKjM1u6pEt
vTOSWSvmhNyfvAmv9YFXkeFsrddh4ihPTVycSk5VihXXu2RVLbUd7jYAOt9Rm8XtyhNa5UtnQIrb0w1P2DTnd9dSDve/JoqotEIdLU9HRr/TglftuJDGXe7Pk7zmNb3aRsdGNRSxKK7szk77dR2gMZ1tnaiYmGKf
HkgXr9HBGI2grHtB8ZkgVN3D78CcC5LQe2wV0+a7K6bFW+3QAIpeC9HdnH2tPG9yo69tsziE+5ai3oR/I0Rrw/Tj2gdiNZAha/J4igydPEnUjDbDZGbnlfa0yNhxdB+xoSNrBdr3D3wPmh9nFrJho8dQrAnKuolB
nK80M3VhM4nIvS6F1tc9HhKSTQOLfO/v47gmjgQW2cQqGHwLZ0r04KyUwbsr1nuRdnvj1UuHqSqe37a3l7gNjwXEe7iRe5GKXcp5VlKxXSPW2fuPnlCzKyyDfCL6cxXC4qEVRGAiP4WZn3RvgJtbVmqf05pjNVdx
gD7umTHcv9x6t1HO7FrjuVJyb/3e+Xijf6ME3iHoD62plrUTkGXqT4wd6wFkmB+rRyr/Wm7fl2gCSx9NS03WV8tF8QI9gLuQq9gcsP4BuCis9OC+Zq78sE62V7oUozoitgOEuhU0xCgOvVvKjp2YHOww6lmLvC7r
En0ubxdZDIpuSU5B2MgyZMrQaz25H09Z8h2wr1H9J3swOeMHsluyS+z7tqh53T3jLl/JjRCwaAzm9uhVXeVlA3AXD3ZydlV/O7UL/7NsrJ+bDrSQQhAMYyO0wcL2WjS8JcJMuAkLUmFW4WEIEetn7sJ+bTZIZLdS
uKVw6M2I/FrEHElF+6lJD94NMftiOEtKtBNg11GVX6aJdGztg90yWfIRzHNg7klgl/TaibV92Mb7WcfktvV5SB69ZKbKV953Xx7Q0Y7A9DJ+19jRKGRNgbpc67ZtzhHHONKPPNjXMNOQHahSS3ADx6ADOgP3kugj
9OaQZruQG+8bAz59Zsz0Kyva1oOiCZDzjB06tViLWiXT2n0fKUHfv/aMfnQecnQL3a64C8uWZoR/xjD49faGCm5v+ZGHQxkJS4L1HxpEsnvW4ozZpSmt8fmnTSO6fhZwgvV2/PyNsPDrICNabKOL0dIzexmxA5Dg
WnJdwzr82aawXVZFzBqfCNg2u/mys4CJ7uVMOnw8cYedBZH+YkxoI25uIJI3JAkhQTq8P5njphKvMFjD7atQFYKiWpmr0u9mr58WcTnmyjLXp4YTcr/ZoT2JBSfMDOMru4ErVQ68/rmbL+gtmsHdysKwuSFc0310
RUqHutFS0sDXHiP9in2gwVY4Es+gaxNEhynyu4gCy6jsyUpIH+PAyfHC2FPIp4/oc+/7Ug2y66EyYs495+SglvMBu7aogmmMmu54euTV/z40WPWR8hRTi+uknCdhAiOUZHGwY3SPSGUqT2uTxFoHtDfp6KdYCmjF
Wf/ZMwNPv29UKQuzqk5/VE5vM+7rIzQcv40hY6aiHspi8WN1+SKqLCpmBH9RiuamN/mAk9WbNql0C/aztpaiW47cQadNGfg1oZWQ7RldRlvUDkYr6rLI+5q+1I8FFa43PAGxBGqr8VlSNvRQ2E3wqGi8gOZkvfmu
jNJ17WBMUvZENCw8QDh+svfhr1XrV4Ll4dSBRxZodssgJcZKLHX14h6gb/trhDLJzt6e/DijbJmQ2QOWpdPn8c4M+cgh95C/pLuia9DphpzaOSKPomnSuoBhr9FImlLAzrhuKVBNN9G+OXf1q30ob9+vOBESmKFD
/X2aFqqSC9WDH0XJ3mUEcpJ8scVeCA3kgrCEooXuN+9xNIoVEaZ+iG/kZ79XLXQzKOfrxFvVsGsja+6ltGBhdh42BPYbAsR76+YAhl2y2uvnp0DirPoaInOW2pFRoD5XpTpqtuC9CZ/fivHxwBWv4/vRbzz/+p2i
/CHw2s5LqDSMiuSgYDnfqjKpt3HzYt7ZvWh9gdTDFfkxQCSW1PbQN5dCmtQBgCKbOfkEBV8aC+Oj4EXFITloCEVP4aGEj2ck9XGo2V4+vk2lcfOXFtWwwIpkvZWgYo4ZsmBNAVtALHpV8nejHqNnOw8lBRr0h2mN
S3b66ORpg6zSQvHx36ik2s1Irj9ey/tx8mTgeS758ZAAFhbWksk9qb1CwBJ8k1DjKeAoh5CtOmSYc+42M3xqNS14VuveoDHiFdzsGXUHvkUoWWX/GgEZDCVsNOI2AejpewL25vGg977LFQYy5YP7kzpAg8DLNqjT
dcoqmRe/Oi2hX4DQBIhICFIKhEke2yITnJ7xU0LEgICtj3TTxQvsjf/Yg5Sk0FkVyxT7UlVCM0b91F+9fZf/FN/Wam8S3OWj6nLhUfkcYGxcW9RGuqF6ukAmoV8YohmyS597y339AjXe4dDckymqS8+azyGY+rmd
N3yeTSH/67n9tXzd30BbH71Z/a0Jv86VjCHtWJqYFlW71K3bFjNNwu+lHTAfvcFOX82xB1hGfeNgx8ZgT8uerPlgsolERhbLkKkPQLQ0M57YL1kNGa7lycDYWYijFI3nLUQgcJjznR4xegj5Huo4gNflvRcpUVqf
2nYxW5j0IZ3bGT7CTl6M8kXr5A/loYxw+ZL4R58BU8od5WLIpIonXdAXa24eKdMT3CY58tFKnB9KkaU459fqHC8cwYv0v21GIhuJ25LXATfnoDdRqUajmfiJHo+rRcs1rOxzeMaJ1J3dmCuNO9qvgaLX1Of/Ft+G
4s42f9ocNtDXPSQ0jAZRAsb7XLWaTC89lEfhWlEcUQWusDIfE9ngAc45925qidCjinqPJn1GO9U03X2YZrj3PrIlujV2PSeIvCrnOlTzcgtEDJrN0hhsSsUEzor6Ied2D7+/eNVcbAYZ0/LzPhIwgSdGg0bTLcbM
FKGAwhlaruAqXXm6BVB2XKVZzuXb0WlmDGmBCzFmpHeMSD9kXH6OzD3xn9FV96uGaqtbPmhGlTQlJJQ12yF5Dt3tmFHKvp0i0xsmSRyEUw2ZZ/oP1+QfJFgODR/0ad18jI2vA1Tsd3xRGe0KLZ0X/P76MlSqUnwt
pOzvYA/3nyhNRmXp7TJ29bZJ9d9Go99oO3uKwpde4Pr9VtxWl1WztfgRh8rZ3rGOsHSPY6pla+8e47Ekf6q3FmlRDO7G7E+v0x2qRUHg4l66tSekxPsXnFYLqBEhIK9v4n4j44dDxXWZ1j5KY+RLDE4lkH+Q4zwU
tZceEZPO42RiXuUQM/FvY5oJvxs5xaXJbp3cLkEFtct4IS2b7uKlVFFqSsXC7Q7Tck8/FDcD89Di7EJ3dLIoxrVN2gXI8PqnM+eqiMxXAsX0mn7HF6Ky/iMS14RIg1acQrBcfaOpFPMVHwINDKP+kFNRGm3snvSb
TOBwhRUesnk3hO+2mxQBj7huSFow6IWkaIqkc7et9o8Zq7OE43BgdVEr/cc5zwa1eMDhA4ww9SMFOyVpe323ixj5HgMlkKCEtGN8ECLvMzWYsMTXMcUecJjKnn4n6X41TS18MDxUq6xT3POHM8W++7phdwr3Yet9
PJqUvQGRqe4syF4ta/O4/Lzh8NPtmNaBq04WD4Y1CnMYp+zjn1wYrPS1LI1zqyCwungIBfLqnZElBGsW+D5965LJVJhN4HX/JgC3VqIpla0560HZAa+YL2NYGOiv8eeffj8e46V0qWs2i8nPTbJbR4So3hyimlJE
BP0SAK3SGW0PMyUQu1rvX0s0bS3Q/nkVaAhl+BDSyzN2a0PDHJCFKuzOualzBKztAaqbFso0YqqxDzpLOLSny8pBUsdvEQrO1tJFvl5oYSt1VkOceXw+HKyvGS1BsG4JXiM71LgQkrSUasabKnRin27XrX8Bc2Gp
l1lUV+1ch/v1r0jwtzo4W2MPIvQZW2idSoHWLLTZ67OrfNhb8BIDqQ+FCIVKLiG1b7rj+QmaI2u4GpI1amUCagm44QkuKYK4sAEbIeN74l6BJdmxV9axwIGhKFtlw7SaqwYWi5jGhLQo9DH8E79SGRcu3oc4+kEC
64hvFZBHJAxBPuK3MeWVfkoepnaS6Vq7RqDDJsifbJk4k/LbdEu+AH5ffwmqvbNh5S18brSkHFsVnQYJaRIp7hVBtxTNxgQMjzYz14kkEvM7uoHO0uvvEVAlk1K/Fqxbggts2dbJoepjVYje1wMZZbjEtTSAEo+X
KLpC37usQBR9XSc9EGT8PnKo8n4qid7ngtiap6njJNx48Ij8E1NTeYV2uAQKpjmR6TzQ59jTNYvDWZGREZVKwfsHyj9xLcDcxvXT5q7EbO6q+sWaAA0MHjoUKrkLFQSH//o0vpxrA1OEUNSyJJ1LBu3Bygm8i6+I
pHhqdZrFVvSmYNAUXQ6Mbna8TB2uhHoXAZqzXxvWxq1RAgBCTkczt22/iRc0nNGVJRCuzy71QtkGcc+v8+3n/xAL0ZnXBbAL0bxu1jm+BLuSGOYivdGrJ5evKZSnrTURCxrqrspkDtS5WDiD9EK581/0W9xBbuZU
tduzuTX2+D3K2Wwb4VFgWT9Lv/nGpPuZ78zqZ3mqiW72JYaa8SevCpFg0iH1lM6+GAecMzNL67d78xgKBA7qUqYc6JmzlBLBkrBmRCkjZ4CvF2SR5uy6QQrzdaY8kJ3RRjpNZjSyJBYEECz7yI9Zb2qGlE0rqO3x
b3ZOI/UqO7CAUTG12q6sZO7aL/D4VK6U2wPVABuZV9QeLdlAuwaZp7gHqWgfJNwrn4uMm7nKA1N/vxw5vlvXethlO9+JVALoKZ/oU1Ruk/yUSWCyPzck7datKY2vhfbG1Mh4WA6InGlUC5MuOQBHdtl/lftJldo+
cjrfDwyiniY2NI00EoD0ehlofLRUeSSYD2lRuPBeF5zJN8Omqng3jxgGe5Xu/u8HrSftF4R1KsrmaoGVmJDeyTCemLLJcvOUn1MyZpESXUqCmoUtd6pQNTxKwnZQin+31Tya5VblxHZgWoJuV6VmO7uoWrK7jfrg
KU80pVbCeT2UJuoHVWpbr0NhP1uaMXqAGFDXO8+OH1d3AUChHV9EwMu2oBQ3eMPxdLhuZRVCsQCPPDRGdcOaUIbzy/OkHONoUSGcyivIL1qqfyRAumDD1v6iVcW3W8HUJLww/Rj1YLBHy75MPEbJwmm5vs4Nu1VH
4nd3NpxWU14H2fTX50lnHqbrrLFmK1eOVv/Z0WPvaTky4ySR6s4QcINtOPAMKelrHCpRE/Deuq3O7KEETKUTH3fMP1TCTrIr/lVSmiaIzb2m0XDw2GLk5/1EHpQjVzreOlCPrbZQZqtyvxhYpj7NXH3EayzGypkr
2FApQOT5gXxXVJL1//lLT54GIdcMVaH88Zbk8doNiTmc3SxPRZHezQIoLDaV0F9lCVNJB6cQOqspYVpn5EdIFyX+zWqlRMczPIFwIZBrDzhW3FduJrqbdMrQWwMUIwKcN1bDDlcUXiFtvt833asS385SRqEOWKKa
2p/2l6SOm/TEt72DW43haValloUw6dNjqvSo5rMxItGJEBfVcNT1X/HgghKx78SguqNQbtSzjbjKTdaStm/wlwO9rbXhprJwWzB8kyENiqy/b7RTG9bRHtZe1H6B0wLAVNqSx/O3Uf+nLiW50ddhlORadABb4/li
5RCuBMU/rVZ7UD6g5yxRw3lqhOIsDb4tpYun5t9M7eqc8VXmhIonvp+/5f9jqlZVyzNbt0Tw57UuBqruNhpamECZfBON0lCgsUaLweXD7kyWpg3Tb6HcL1p4HY2NOqO5xYrkUgQNjuJcd3f+aqGtFiNpF12HVYn3
51ilBsuWfDhVmFKh4kedR513F1o3QWhiNSsXNEPEfx0wFZkWViDWcx200v9gebB8exNWheL9tm2HwdsuNtB5f1st7S9pK2DIcQNW50lsH4Lv0GWCzBt7dHQA7flNdAHr175EYG0vj6zPDkHJJ8eUtV/7Su3WwqXV
Sintdh7zYXds4cD537czyrK8T+bjLUjBQEfBP6VD/YXKOXhsPcUNWx46LGYhKuHN3r8U/0lqINwJPgNsKCy4/VkUKdA/A3Tsz9cXqzQCaAHOKWStjCg17wubFdhsTVMkhHTYKgU603bKnCx3NN26JOFLCSz0Vgc2
VAjYPG/azC9csuWTlPmPzCNo3bynOxELM4HDVARm/l47KjCqZt6SEdB4XUXy4ZNkzj/7/vReviy007HdP0woqW6R9p9ppjPkz8hwrVzpbz0f7/oT3lqO8qGvlzkVR9NfH0O/gKbZq1VGAU1EuGCQwrqrHTZiX/SK
gEt7so8tg1g5cyMGMX/kZK5n7fs488Gi61buYqdDz2E2ZH4047+0QRZM/bm66PrmJk1OjAUjWur+zp+jcGTrwETCwinyEeyFH7Co7lHHke1DwUGnZBHk+/QeRevPrXPkWWmZertNRvBpLJle3HvwBzg9RmELKcPX
SLEg0EQBVkzE3sHwe3tBdJRZB7/KEc4N7nVKpkitqaMan2kjTdxBim/DnC1INjzwJe2JKK4slgyd3SWqFa8z6rglupYbnSiO1y7zNwAVMpBNnHqgwK1fJghgSGBjDaGxtCUXDK+QdJSQucKk0KjgMe9YWAiY83ID
nB2nezJO1eSIjEaPQtfGMd9F/qYxF3yyMU1DQO16NtwqocfXme/b4z2GN3Y/wpBroeyueZw3NMK7aOo0dDxHQanSiLbNNzuAEPvWnvg7b5Ltac13DP6apjWlBQ8wrgQ7R6M82OloiBQGPDbhx21zn1Viqrf5YqBs
3VhZMKu2IzM/hXNhNOPzKOzZW0tWk3OlNeKtHC2UF3to/U8rGUHCFQMqyG9iRAcp1KD6VVaVqaG13GilP54AWT5DhVkQHGNNIyA5TVTaDrQeVc/PX+pDt2bY78b95E6qj4Scgt9xdauOPzYBiSI6u/mixO4/OfpW
H6dsHazWRllKQC1Nm6LCqfHtbB6eM7GC7YOwNLa5b1UhBjSV/OySmxOE76otkWjtLIgEvTQqqvb7qMU7R7BS1wizQFCUeKEepclCu/YoB8RRGVlIqOe9DBwY9swPftnBUNNIWGC8Ex9+6eRNCUIuDwDhYgCcJqfu
QMdZ8GkovB2qKoOuqt3pI2llbi8OxaZc1MSMUPY2Em9XxrlESPR+wS1Aa/raXzGgZ6tV+DsUhOLt3bRq6+3doKvz3ell5bc9cRtk6LQBXJup/WLRVwrZgkO2vQmfEB4fJxvUmQxa5g13wc68M/1hkCA2ilqig9Mu
vbO2ey+xviK0WXezwEa0taRrgTbBuij9IAsE7N+D9V9rWiYhiuiNCeWSQMN6ngClJJMobRs07E03C/nR3jCv31RMmBO8vmU2JZt0OUsFuyRl6kGB2qLiuCWgjjzciAHl09rx7DScONN7hLNd2gbCO4jYX7rH+JQl
UUrul1UILObsAXKLOcSTewUWQov5YdTOy7qWwb9SFl6T21xVd7sRt4BUzlxbdOQJGn+o6Ioia5TcS3TQ/7fgTC7iv3ozr3Si/tKl9OKTdkna4V9n4BMRGv9UF7Pl44kuVJ9izYa6FeyntBMEbARHJptfY13sDBm3
4+Gev7YCnlXogjvYNX0SzfdzAoUBFtVppDnKlkpnm+0HNrnpTbhDq4NQfehOm0R/H+4a5Poq/QbRce/vveRaW6iSVa2afyAD9GGVEbvEOJz8dxT+fThCDa9+kkIDsSrTnC9mvjaPpDgxb7iaEwl6Mx2VpONk/SDb
n3H3PidZE7n9RO2wcLMn22ys2of7BQDHNAUz9ndDMrPg4/C/Yo3dOf0OHYr4s9KYbZhNO/A24ogDV5gM/LUYuwEaSMIir90eCeI7umZYTWDF4+FV0mSf02Cb6Ma27sd+afL3pbjwmM1a7jlXdJMA2KtUrncVGRZ4
ue1a+Fqbbj2MczzXSPXrmIJ4gUcGPbHwaVe53L4NVs1cVWl9UkOc67d3I/zE6utF7mnm3hEzF09s4Z+eyfECEJ7ZIviVrVs3RbpWekUOex/u+wU8DnuGp0IFYeGJuAYbNF2fM28OmZtOHMDCIIg0KoDld8dYlpIV
FJ1dwH0NWkpMRBK3IQa9wPecQHv14etgdrDZ1h4df2nVlLghB16C8Dbpt6JrDhNM2xdrGb3oFnKKwHdS3bFRJkC+9rVvYWXw6+tzsbX8z3wOKqbjkjYaqFJn+q8/PgleU55ANfRWtTa3PWjfJoV7X3VxAX+CpZq/
SluArh+PzX5pUIcf/9umHGJygIo6UuWwDg5GttPRks7Q7hMMu92eDJUMc3KOkwGoY95xtfXEG66B4MyoukCWikD1mw5+YclTWbxWok+Hgs4fFJ6dKtHombokxAvOSNrllKpvy/jmwSVU2VjXCV3bmYIgJ/Y1BOp5
roPjz7PeN2l2w7NGGuQn4xx7DSr6FWeWotFbSvgFY1zjeH+cIrxnk3028HHIiTJLgklReFPpX5JEifa/Ja+Shv4ezxilwfj1kn6pL2ohC1P7GHoUcbp6tA0lvUuYw4X3w/YNG9yKaoAfH/OVatv9LCPmNkShduca
VmNxccu5UwRW996RowA13u31pQZJgvxluP7sF3BIbSNo1nXadTsUKRqaEXFam1zRRsPH3ys4daaejdjFiwx70Fo2Gz9rNjKwu83jqWfH9qNYrt4vCEFEecwzFq2f4bd7Hv+34jd9Wp8OTienUqd9vmgZ3m4sWNFH
DyrS4Xeci2DOTgqkiH2HKQk5LDMbKRNIYwKK3pWQBKh7JBWB31y7i0FLqPX2CV1MSzvmkZq2x/93a5tnpLG6Xwdwp7lcfbC1X5sJ9xCkvarErmI/pUjaztinXdOWyG0Ol4Vm+6nretbJhbVOsyC63wDwqv3htHQg
RsOd6XHuN36lEfq0E70MNMkPqTDAmebCnioQU5wVzg1PmwBY6L457HBEbNquWRXtYjaBIJ4coT9glp1F/Fbm54aG4rFWdut3TLqLV6TuvxBBIvUmWhggqRfE07qKl2KkI8XKQykBAaNr00Ae6zM55i5gYyuySoM0
dRNdRkehbS+Mjh5fHjeRZzCicvr8q6ykVdjfdgE9neUp3gqPp8pu00njZ1O0RIIK6aSnfdgOTvr23QRmAchLMPHZfCdkZBQ2AJ7gIolakJaKxpEEoDJAqOMJXjoquirTlLjuz3HGNpYtjueMCD0l6x1wlH2BexM0
ZaYIpdNH8rAUEvZsUUYaKpK9L+Yjq5R3eGnkZbnhHLZInKDQb9yTAvISKvyRg43RDQKtzyL2n2v13/I/CixrodJxLyqTwSwUzejZTdqMLnbdfp+x2PFeGR1lcjMg0rsXHhxuohvk03+9PqO3cfhkKUHrQY8gPrx1
keYvn5VNnBAbsAVTomMljuxsHOoPyA6PTDjRI/sTTcLcGT1Fw/0DtSeVPv9EyFTgTG/7FYBWOqpNzx7bwqgrJekelZhwbDYPJ+Qf9Z3JLGyKYdPFqEBFDC8+3rrj3TYp1H7DDWwWxRFR0Z8nR44pi4pTzuintkFW
FdDkXpY/bdlJU+MWVRwfqtCi3Jt/leEUbJPGPx+fzW2XrgKxny+bCKxgos1a262yP6WnT8ausaEOi55Axj6UAC2qB9LpE+uoDgiAo3o5E8y9pB0cEwzceGwh6VmUUhCFdGH2TXE7Ubzc+n54U23YDz/T5KN5HnbO
ifP7ET/27hoRONHHmAHtF0TuacjQL15zK4zke+qDIndkPjRmM6xfVVmpy5avi2lP1bTRiu1BnIIUKSKPgfZZfSDb6s6D/4I7BPl6aj38z5lu7AwnerUI9KFG2gNj9CljFrKRoCD/XkBTh2JFElt95hNiu54gLfl2
KqkBDh+nqxlP71lEyOri7sLPEpefIrjIJ3ZB8jFroTzSAo4+0nBAaDTLdx2w2t1eZJax8WoS9+/woj3YKAWKwmB/ovPR/ysncgHcTvRm7VihgoWmgosoWuAxIrBNAQN2boGv3Bme6JJgF+I4RX/0sL358c1tgh7b
TupYTd9DDdXs9OEcM2BbWZNkCURrsI9ZKoLJWKZ709EJxbmJDnpdmZUZ7LjnkIS6XgXAgdCwo4H5a0VgO7Bymspkme5QAcpMiSK7Liztgq/2pyphwjUfmXDlx8fKlk7kgdHHT865l8BePHlyaaLwpLFlRw+/vs6C
dD5+fzPS1PCgGkGAolSJyXGmx9ym7NAguecq6uRZMNJe/gii1bcLU63vanSneKaZQGppudXoOSEDL8FCENkcGBgftr09swZKzSXqL3tKgoArzYTrwlsHY8URbPUV0tSmC0r5eH+tG5kX2KGyn16F8mL2bB6ru+DJ
S3oNCgSdVndMT9ZbmraD5grnMTKqEuE/9jr2WDrkKAwKD5GEDy9ngQ9C0kFAgElf4IL3GnsZv68JpjzSE7sNSnA8paZ6zdbT+YlbVaCOBDziIpvMgHOPq0xne27PpOQ/zhAd1Gbci0LV1vUO/iV2xI+OXewd1exh
HX/exTG+ZqejUgmDgoxFGBQdprz0TugheGqGJpOGIfXY//nXCAxK5pP/ymfTGGfKmK+dxThhfaXqoUQsjtqtGiZhErGHh76PhC0ZKw6pZPBw0imyy0j+rpfni5FYVfIcHONUvAmLLnV4n1nZOj4InK/GwPJ9/41L
qQLlBS6psUCZmGDovhWMeoGtj2S/BGkb8s/ID8yI7/LOHuGFNTRaC2uIYREhaGTED4fUWpg3gAzvhA3YzOJGlL3uG/XysGoLs1QX55MoOFJvF8pe7DBy9a4SC7EV9npruCG0Em2qKPe+CFZ8Zx6G4d1XDtyOcEDi
QjDDz1QUXjj6q9sesl1e64hRgoXWK9xjj8mGMfjHV/MOMKuj8ogrwpY0E4XaUs980zaJAcDI5vkQqXqqB2OtoKMP1FQZWj9Gm2VrhmH6QHFY/8nHQoqT1cGwM0jk0bL2OxmjpHJON11i/y+UL+AscftfIfPQh5Uq
7fpQFBYPsva5+jXx/RvtmpXc7w4QQsq7QRqZt+26OumCAZ8pfqko8ML49HdogilmmgGPaZeM/eLpbD8TzTSfWYNpp4oXkCojS0gZn2s+rITe/KWhjC+W6BjMNvdt4BPknGPzuivpojhrdxwBw3lmn50ZD9Kosrm5
UeiObPE6zMOaT2pD1aU48VStAuaTddr2GIwVWd8rg93MNGvt9ic2dFAAYSFj80YNhxAQXxmyNx72VeDkeKXPH8Dbel/I7AsYRlWxRz2XLSYc1TDJN5vmoyiH0XBavhrk9DEOd2KvToeTiPGIXEYn+b6k8MzDoagM
QI0ZbGclf8W6jOiVdZwJhY527zjNO1O3OZN/SS+1mXsHWv33MpDzOGRFikyb8fnBYk4huDmTTAhCdX2QUXgpdObpZfTjmk+t5HFi0byDX99kkh27N39EY26iN0IUvOe8g4wv/n+dL/Gtbv8QIKFI5bP89zCRmL8Y
sQ7+5Op0rFumClnAGDuK1uxKV3hlnDGnDd+UJJJEZuOog/YHCvFBm//rE74VINihfj6cbFe1fvksbmQWkw/dBC4L30ePVHOts5MkFeMBkyvxxdEkGE/czHHbUY1i/qlDNnoP5ST/Dk9kfaV1uNYjFrvTt1lkNn/s
j6aGx2W0bCE0yhifrDKbX2Fb0JCqQlVzHjcQSq/ymGQ+WOSYLDy939+nsYn+41RHfPohR48qiJ8sMfogf4efjvLlc5jyD8vQr+rfcd/YToiZB3SCQ3Z+1GfJ5EQnr085WKYLLbNYVRIvvxGV98fdRYGwx+iIzn1T
bWtup1YP5stld6xfasH7nX6x1bTEhB8fWRkvN1c4bLGHMwGq2FutTKq2Jua+7ArFgAFS2qmcFxhwaeY3GIOjRQ/blCrbRCctzBkjcu9vSFT7KrnXvHamqJlCN1qYJfPlPDzACJ7O+GdDLPIQKRouEnh8YwSfdUNV
89tqfp3QE3fb9EPx2BDhQfxcbjEOb3mgTq91K+ERhbHj5DmG2tnhnGr9/V7tPnRC9Wt76vChAfi6o5Kr3fEnZbAIAphfNEZTu87sIXC+BHN4JmgDM2vRiUfgD9MzucDOmbu+LwSCEJVfbJDZt6fkhQ9BKh79kIC8
3chH0QmSQU6jVCfiW4GrRrDHNryjSynErpzjmftosHtGPwf9eCAmgld+vOOdc/8Ef/1CXAAN3FwzqF2A/Nvz0STiD+iErcUKVsPTbYv3TnDqZx2f42R71fGUdPXD+bmQE5bEMzrL9MPCvTVIXWgGKqnWrZfveA4y
lQVgYC1qSdGtDaxeF/EiYNaxpNipII50a/FfTdVj6hvTIaY2cOzxzBusAT8a4jO+dC93qpERgW5snSAyBjyHC5VSuWpgp2BwnKffwUVx9HDDxt/LzGpu1ROxtbtaN88fhwnXlxv1Y33BTr8p9RVcUo2ohKOk1IaP
fo3WUP+BmV5roE/YqzZzVGqhm+YQPU92OFc/mk2GMsuQee5scAtVB1r5Gz25bd6dXG0LU6WDcUeKhzzWx892131HixPvGTNGlVvzPfXypCZt6OwK8rikstZILGVqyjqiNcNLuiTTm664T0AE9hWekcTW6B+zLKXh
6e+FBfH8sxnCjUhXlKUKU8ed8V3NryDPNXOT3OBIuQyqF5pK05Qg2mAOBhDOxvdUOQhdf0XxgmIIXrGOIiZcILCjiQQkWKB7CGOfKbgeS9kKeZzmm9PTyo7g4HAvJ5ykNpxO97Km3PhWHy+eosdJo6UsmBKB5d+N
BIRdVBZYknosqqnKO5+tqMcq6Pxefv67irHC//1fuZ/GZVboV/lMPeq4ksDG6lYGvacU3qXnpKhu9Qq1PfhBk5VcsopVD7g5SvPeqQyJibBjPTIkT5UulzRzFOgMlaeYWqjpdrPt5s/61or6VVW5yq2aYEoaPVdn
fzba1RxnAhyq7EWUailjXrsEsZC1Akx6i7ar3v8X+vmxVquPoHtCw3JIb1X8cq3OqDmE8BVQ1Kjf5W4Fs2rKJJXfOpSsOGOabtxt9onQ2/i1DV1bVNSb9oxD2mp6L4bgY+//sWQ2A8+66VgB+6t5sdedYifl+oDF
yxEvMxqeex7inklYsCwqfIDtFfymE5B987wwLqw1kyOJCXzUDIMt0HM+ETw3xdOWrDO+mG7JaMDOLMgPmJbPUuEAcV5ZbJO8X2xMkqq4F521iQrNdfDnLorfMtgVVnX9Tkn1vo77SheKr6K84SIXK7DLjibKmp9D
G1dr6YkIcjma/NXf1sXvxzNNBdemonZ95lqMPslF/lRFR7UwBXidqoDHljEQiq1cmxbTQ0+SopFlG23peqh5qWLI5NlazIUpYfc0bf0ViO5mFE6Csm730gebLBI8E7XvXnG33O0VPGio06dudpsTx8WOhFDJ3Pi9
BIB+DF+fnd006Ftxi2cff2z5bs/IEsBOMtNyvu4esrxPMGEpvQcuHVS6u734GPmT3HwkXc/XMoDlNFosWLZ67pwDyRjhvmGlRWDadUOyGaa48++Lrs/j5yPAx9+b+/bVOB+reMo410ZYuUWN32CMXU5ZTq23wqhr
YdLex8tDPxZC9E9u1OXh4Tt1bgAFX10bz5AFWc298K1E01xGUb+5fmgz9+8lTo0bg4hkNcSrEyYQAYSjYSbyONVmv2WaH+VZ+0atk96HloJg9r//xHzF4Cyr+BsQ0BcyvrbM6z5gau2HF9vQRYVMoi4ol86TcQjs
T0JZVtdjVHHmG6TMO4YF+sL/NlVgT2nJoBTWxFGYCrCH+KC7mvC6Z5mTNhnJ/yp+rRiLP2bH2yh6/zD1V99Lyshcy6huRznlz4T7Y6xjweaJGITzHS1Ei2KxL6PvfwQ4KEEVHwKY/hu7gXWlbOfFxnCxuhdgn71Z
OdrpZjuiVFKP1ZBLPDoL3wEgYLQFtbVkR82f/5vD4V9Vb8x5atrvvqPxxWLaur4YJa9pZm0X91zzqTXZya8t+aLeqD3zZPgdheO8TyOoMCx+3h40wVW9rr4+AZjPYiBCKdb+GYjmwm5fGB/aPCZYrvlG3UkzlkHm
2ijryXf15Hcr3sYwsAGHul3TMVted/N5Xds3mlRahhPAvwSyNVppOd/Dad9sOb/MUy2f8+/tS/uTW9jYAG2m3OH2GDtFQgUMDpuWukk26DJl0/KWxrjuFFILvqkPr3M1KLpmvO2oMDqTMfUQA5HmuZpy2b2N76+K
kuD6OgbQh21A/o7zsN15vcaPgG7hpl6tvOYqCjd17lxn4KYQ7tS6phKoquDbXq3h1fxr9EnvGKlY/n7L8lG1fpI/v1xmsupo0l0UlO6ymgnWzzdwxk/tATiktZlsRnu1ZfBAq+Mk3HyLBIN6uMszm3IWfcJCZN64
3KxCD9ztcTCRCjQkNioo5OQX2I3q5jTGbzKQouguWZFfAeaXHaxbfN16TU8M6lSAzvaZMxpoHYj9e+TBH74rmAx9MJkSpLW/5fsbfG+bKHmRW7TfEL1o1yxRdZFcrgtgFIqIfoLabJ+5c+gCh2tXN5BZlDgsynFq
BJVK7s4potBEpgvMIKvFFQPj6e349aGxRQsGEkm0YTYaTJ+Tke9+t44Knc81IuCjMwkmBxPet1XN34sdb1Tj9Ob2+JbsYYnS3MxfYkkQUX/8rekqpFmN7u6t2eeR0XLoYUsUtXdpp+7ucjR4B9JjzB9Acs0Tq1Nk
T/n1u+o7/Qcnr3UbpF5QDAVy9jjhKHFGcghxy1uGmQgZuMGrnOrI5rRt5RwOvlBlSKTeldFRVZQJjcmY5x2bG8GHWYUIRZi/TKFWCtu3a7JLzxWnerWKwtJa/qURLEZeEafHLHNIxaH+7Re0Dtf26lCPMHq2uL6M
6A1L9YvgGC1dvsLvZB55gvASK1oTpcc6TauFhLwh2DEedcg4GMi8i/bqshAd7jQBhjFfQ+bGEJYySMFb5lGjIyFr2n6SACzHcgSRoDPT6BRCf5O7/4zbAuO15xG7lIhgxC5E8FLyfvG+EOXLAJXLxfU3FGrvgfLu
uTbNWFvPd4Ou5u7Yjo/bsJmpBQuywDtOjtPs5+wgYIeos9TQ+XNqO2OCTdwwX9Ze6GC/mYYgO7zCPCBl8JC+WngaHqF0kbinqo+svkRyb5MiRGC1/RG3Cz9nuiibzPdzO0Unmw9M96GCxitaSZuXwGFrCIsbjB6J
P8dECoGn8F5MRbxYgFkYD1HPdMGPdQRRY2gQbtZPAPV5HXZ5u7a2Oa3benwoHWiHVJ26cUPCV2ghVo7U+Js75oDCf8QBieOFJbneWlCt+TPNz/CV0lVwOR5fWfnoph3hNUXkJTtXOrcoSTInXLS+DM4+HaAa2EyP
wkXWifeiZD5bcvl6l2iGXGhF5U+OikmxKKZdQE47/rs8WQybwy4b282EMo/TxYwpe7RVSLfZl1vqiJSSzpBANvK089tN2k3adT0mK+cjKYnTUzJqR7HsLrHHA1GihaKkRZU79obIety6U/2S3Pw71kXno8whC6I/
GdwyFjDPqx4wIwfbeeqoZpd9g8gcMV2klSkySRpgEO+OTEC5GK7qT3nXDhjpgFNpBK0/LXWuYe/RfZI9g7c7hMss29Ga8dGWL6Yc64C5DCVZ9wyMGy64BTYmUu60Ubcd1tX3gdWVRkIliD0yF3VjC4q5eiGU7f2k
BXmKGF4Xa7xR601v4sa9U5bYxy6dnx+rzKUIbX9C/XqRdIvaa0nH1OAQqktR1fXe2KAlrt92ikbIVdFco2jEiQlnZlfVlXNj+/plzIrEj0/zkjaXCv32Onsfl/J7SqjaIBgXOi89BeH5C40uTmbOl4/AFbWsCG/o
5M4ZHxolT4RB+a6TiqFjoUqWBzGg3XjC8ssvaIj54D/wXKQCrL8duetshshA1bvSD7OmkpcX/OsNEcrvhuOVjW11KN0IEaf/J/TBn8FWn6SDDagpN5cowregqdwgUs4+2ixIY8pJpCBIXt/gGrRq5dW8U6Xv/vHR
zIkKxqM6ZYoP0EVlC/UH+x5OA3rxYX/HQvcujWjim72pfBFD+/8vMdDVCgWaIw2oHWtLP7qD2FqKiHxtsdcLZbCQ8kS7n7ifbHaBj1a8vmn6dcfaQRjfs/pvArY7zi5L5kWVXz9siGJRmdUfDWK4POzSqRpQ/6p5
Q0CiggbW3axgmhI+XKiITkkMxT90GB8JUGCj4ZhXv8vNkNGzG1QRy/PVuPzydWTIpxMIEViVWg/zPBHSHBcwFh/CGj6s3gfMrX+OqNXUQ0xU5qeZ4pwCfRb1BIUsEQZ2fIMMEjPFiVaLwOH+TyT63BtvRt1mbxsk
8ecMTnGaCFjyjd9uQXl6EMNNdvOK4sfr+8GXXpHSVOKn9lLRpt+O3/8aGVSPU8qZ1JrT7/zP05Q793F7m7/9YYGSRofSpoj7e+OmdfDnIRWW9LrspPk80pO99HfOPmaVLhXjiWqi9BfzaFUR16rS3sNhy2XZ6Zzm
a9vcZ54Bf+8foH/rMXvbQMxtA9PNUZ5c6fngjP/8j/EG2vKa3Ezljm7kPJ2PHF3eRIYoBnO97oDMyU5PmWAWjZITfhWI4pmjgYeUc4WDQ+FjK6BW0phqSKxkDgfFmQybVTGHOtSJS4AVyMfwYu2z2hLH8c/EyJvY
TTkrfe1LaaM5n8XDrdts0tuA4sHpJbCkCtvyu3sp6bTit6097i5e1lv5q4gnYFzmp7xgeqz5deKndQvYk4KWCgWdCba35daeZBTRpsgyqKpLkM35z08vdsVLiGULq146h5YBGgrivzjFomAtZ2Trk9MmlztrguUU
7alB6YIs+soSRQmg3iAWhwZZPie1rGG2xCgilJLkwv++JtZ498TK80bz2nxCP+oqLPk5Ynm7ZdwzrFwxUwHMB/lbGLTVIbjO8jF1YJfgRos2u4exIxpPl8aplqISzLsDRJrAZNleFXKKpC/fEkwGOqNOcV+hMeZF
fB5aAyBe+M33cpTy8dLTr3s8YIeY+3s+pvsY/0uMMGMp1gL/LnhHrV0eD22BNp42RYVbdbbgP5LfJypcZ0PHA1A3x1nvAEcMwaEHM14WGXQ1Gci+95DrVDWU/8J2FRbZrlVgu4e7ApoHF+Id59szZdrlH+K1lhfH
kP/x4ihjpF+mhis/rFi4zDFYGSgIvfuqTVCWmQvzUzLWB/4ddHgv191fkHfJldsyY9tr+dDYEcGfC2xlHVGJ8JcWnGG5+jpkeaXuqtV/c15uvpRdIiYoUxyX/ACeBwKsCEejSrvSPDxQfNHrokVo+TVvl4YbSbnC
3HsRQZHdsyWt74KAQj3x4r0o5Op7ffuOyBUdz7gWz+bmW5A7s7rT5bYk2giRI8OYvVCq/dna4duQ6s3nHO8KH2pnV3QelMeiHClyhBNqW7jfedph4m7F8c76oX126fkOA3DNXF+y2QVZ4xYnhPPlIRVfZnosvMoY
O3jYW2nphY9C2ICIw0a4cISqFvcoG8qB3qQ9/zf+FKi0h21PSLp6+/gzv8k2rwn3Ki35U7h5zZ2gtP3PL0lnnkVUMoNLAkX7rGmrnG27pkbXA5SKZ8lzIXyCyTJXeBbiabAFCoO/JdZvtZgOgAQ1SMaxJ1cMo9cf
BFb9svHyp0lcimvRDnTCL0l7635AP5vngLIP3MmHxZGHdjq/Syns7gZxcgSaW019oxE9a8o3CTrbjIAxXMlKHJsDsxhiANOyFMvFoM2aJEXydzztqVwSzJUSa574mE9LYrsJS84KaepgvNExBlHLyGA6LgwD3P7t
VuizTT7hXi5P01uAgYg2DSMwpbWichA3UX/3yt4KCuSniHbaJSkDxPHp9vfiOZct9QqqHC20vyoJCnYqnG2+1qHjHKTPbIAYLeafl/0MdhpONrH4kSein4pANmSuWwtNarz+BNObnVmI4dMHcjogQax6C/AT3KFI
kJ0mvXuGWHKmzJ8e3z0rLxDf7gji4DCfuhhQrWnQTCGXXNK2orh6LBY67yYNnD25/UkWieowO1l+B3MUMLeAGHqbYi8yr4Ap8yqFdVg3yzB/Q05iDeP7jIc1hvjkS64guKvNVOY92Q6yfrJ50fCFJyDDeS6oa7/0
9iVZZ0JnycFAWil5GroUWmj4iLM29ddnNdrDTLEPAfu+T/04lNSYj3f03oyDvt0ety/7PH+vXywH1XYnyX5op9Ary2vTRCO92zS+a540fwLRyBW8wU4G9fGYDfOBlXuH7uywLI2biSRNi78J3u02EMNQla9HMWSD
/EAZBI9vWMPLsTbr+zXB2EgfR1//Oc66aFFTLCxx6eoELc0nuMnabRcGSwh8MDgWTLoAdsof+4WUvlY3/QAa9fWP4jH5WrM2XFiM0nxUrIiv+Mb7aF8RhUMOC5IXTRu7PDgKFuscTHN5Ai4JqWoBnK+v2Dx9INU7
G0I0LX0iSfJ+cutapXnaSG0U1CsjzxzrE1CGVN4rLPzpmIs5v/w7/gme2eEX1aZlCpQl/v1Xqq1VIBKTu8nExEqR7KkmD7780MtteeHRdiFT+38sCaLLGEqsVPmX7ng7MY5PD60JlF/6xoIjmNPab5RJW25tjf72
wHvK/Msf7EvY3wURTV9JxMYydo6yp43FLzWWAvrcBXx19zRQU24lKZjb6VHBRFRjXZ9e6TR2H7Bt1cu+fjc8WK79V+NNRFacfjRjY9XUjkZzm9Zs29tWiI+EWYgtz2XpF7lDECB57aR320dSOgNLwt3AcZl1zU1d
F9dQv0ne5dTb5RLcMCXOqsEdZBmx5t/66gwCVoxwDn1XOFk6zK6qQL8w4jfN+SPbaFmmoH4YkMu/xVPOzzguu581D4uwvi9x8FJaeV6MjH1doZ+33BfgwIHjILYjHEVfPN0yi+oljAqkDqbDk8Q25gIvcBTbZef5
QPaip12V20VnlRNwyCOAybPKVSBKbdh6gmWTRlNAoT2WRL6khXS4YsheGCV76ElSbnOA4iav673BQI4KmB4lB+TACJAdJ59S+88PVVa/rZYfrzzytvLqfzTuP3lEfo9YDBikZRTwuZXI+KSDxsGFCRKYHNybL6Dq
+M6P+4LvgLiqdEb9D99FfD3XFfRDWGOzjDjH/13VL0lNbchitcv54IJ7Wh1ka18/lQu24LxBZtpqQjo9k1210M5KJJZW1owS6nV1bnPH45UV8wgOwwXfEiaspx5OuUBUegrheLMLidXg0Qu7u3CUCxvzQJhQkzqK
ie27pF3Y1+/wqrqb8GjZjS9+rTP9pvEaOpkVrfRsOu4UjBlWYrtQ57tFbptXcG+e09edF3fuOekWTuZYYy+WwN7w9nS5itqPTrTCdg7azC6Qd2REwpCH17VifzIlF4sRF/3NGQoiSRFy0Tpw4h09zsyU1n4uSxKJ
0UMgY5PrWIx7VR2gsOTj8hOKb427QD93K5VLTBKLjXIQFiBkYM25Y73I5b22VOWwnppRjMq4d2klghZj7cNmOVyQ0rJR0d4QGa4IjaTUqWgy11RjO2HsHWQ7QSWK32HvBDCwP0SVi9WV2p7trZ0nGxsDVRULAJn+
Gz2Ystc1T/Zs0GYM4P7HiVZiF4/Y/8camc3s8v4TgCTGaA6valHqWrXvPXuqbtbLcTrI+keQRSDNSlpOrnXDw8hpPGD1n4B5vpbr4hwd0gjK+gY91CGOkGx1pBOJOLr7qiBn+WBBT6ZVIJ2MEg0oz2/gN+9ERS4F
jJoEzLc7nG9dHh29cC2UsFzyrKxzuIxK1G+Nf1VR+OZlc51u54FtMIDSdibVW00UCdX0JzrG8VcJHeBnAniGkqZoM8vzWsKtLr1ruMW3PtimAbuY7ld2Pk3h/2YntDRuXgVW2qiBNMz9rvmzolzhOibC25ZM4kqK
PiY4uodmkjFbI1uUr+ly97EGGjvX9sdZgBPR7Bih6pFYCt+uOZljbI+9f3a9K9J55WK0g60wGjGUftgby/LKxPDNvG4/kamNoy9XPHKL5vhx64SkGHlbAfrRfVWJT/SmmGSUv/H9V5OqqkoIdynuhR0rqngymVQF
VQ9iXqAeu4TrVuhiAcspZ1P1U+/dLYwAQepQk3bTWk5Fm+28aV6lQYjquhOekUqyFTV8aHqzsJ3+Ot60IjMb2MDDKU7Uy59n5tazpypr3Xva7y6NgvzsvEl9p+CYq7DelD8Wf++ezVBialloDrKP1W+1x8ER3B9C
wPrDk36XLgUJ1oue5kMmtHkzE9Cditguws/LZpNOGbBLovKVhDuX14Y/kwS550muMwcULbiizxC4ybmHhb4JjxaVhX0yfDqm1U4rPQkuKG3EKynnh5kDVNTE09V9vpXaty9h+hNBw7pBBCVAhBT5Gzg94GkW04kY
E2lLbJkzT5jrjup3sypm+OtQ/NgWgqmbtJgvW/MKCKyOYKNaJye4F/UNcQY2nUY4lQ3h4+AbWdnPV56B6wEiX5Gd4/iUPOP/juuSOYB2/BezOTjZj5PA49ryIg9jSYZ8GYUHeiIxw0hLj0dbJWu+L52yp4GR/khV
eUlnr6l3td6G2dSs+xWnOhgYmO6rdfO2OKHvskqYcip5u/zXmQX0eVpzHM/t7xqn2sM1p/s/7JF5zAtxI0F29tRBDW/SIBf9GdmiJ9Jcmjzo3STrz+Z6CwE26HeL4gTf2BNjGmI9LDqq/yqs1g6i++4l8qKzA7/3
wMBYXmecjd4fVvf2oVHHjrcazCL8pqqyrFSx6FKHngf8OX7rlE9cIJ+jKaO4xcUbdNyyIcOf+UHH3CtBKzD1kRT7L2LSuhZgGtpeD7kxd2mmH8QjADS4JFPukfu4RPCLY32YLgS7ObYICed9TUvZpZo9fP2WPoQY
eRwNvO8xrO5s6PSfPlbV2+IeZrxLq08Xs6iTnoeav6hevXDxD4BlVOom1zUc4LG/Ie9SOheil4+S/ZASaP5Trlm3h0/qOd8D7/8TDulnZwvJ8iQttJYgO9WvXsbX/ly90NwMBBrSlB4IQcWm2mmS3Yrnc9jFByUn
an9dkaZC32KpWipxr9uvONFIE89ysWRC5sMRSp30WFMn/naZ3trWUf5nmAPSZo6qBOv/SsZaBSwMaH71Uv51uXkYB3D6PLiMvZoaCv1VWanZAqt2IW3wVXTAoTE7S9us2B+3S3SlRPC1tH+hMw6+gVJHTRfK1vyS
S8FMuNeKpbRd4dCVoXrjilspGX5yZ0nxOwbRZ7YTF7Mthdhj2v4FQlhZtbldzl2I2i674fl3kZmuedMgagp/hYfmlD5JywzM5w1qVhPv/MlsWK1velVEv+rJezws1axyy2kIetYcLO/zU9I5ZYxHvNM4pFnIiZM7
Ybaddm+uiFT0NjBGH16dNquAvWmyekIelV8Sdl+HOw3ur7lMhO8/XXn8E6xdN1k49DehNACWKXlZiFJZ/+zOqOOzsqkv9K8PTepaojyrAMr1DlZRnnse1/MEpuGcXc9V8rKbetXEzj0LoNqSkB7gmw+qQhS29eqj
uh8a/sb7ybumVFCnZl5jsaRVPHnHuFbRfgEwb5v+k15MyneCToUT/5B+Gz8WgZnlQneY1sUSonmPLb/rKq6zXDKSXKI2tNEsSQ88+KNxCd0l7kWO/D5bAfXn6PZ936eie/QYAlG34nSxq3Vhu/9kKINafH6s+VNy
+vevZTw9Vh/SOIVRt8pfL15rDMf5thhuOkp0E3gDtmtr27/mjB+F4tXf+R8PSd+P2zPrvZhr/bHl/vGWfdhPOnK9toLQGU0z2ALFIDerqfcirfBAd9MTz1AeY1la2iedtkum1rxwbSdojIfu/0Y68QR0pLPzt2dq
LLrJDD8tDoAzlBxQk5Ni0U/KIdkxK7vaTYvq/360YNWOIUPFLDTWu8Z1qKq+j4FsTg+hFYe30kCgpoLOHow/oprqCwVbkR3Rq4j03H9zDQ58t+26dlqipJVHHzYNyIHf1GAX0964eolj82f0fvyMbfHvI7lZhz+H
9l52EnMjbMGFfWfN8DSFldB7cjiUIA1E6EL/KZpYbrO/c8pdQ0IR9o4hbIyI8HjI6XY4Jp21Wrcho14dKmDLgRtDaZrnbmrwHbVb9HbWEsNUZ1BNRhcylt5eFHdEMdpTuyJcNN0ObjRL5QJ6YpGDuvS5/Kj8YutN
LgseDhHNf2aTWIPBo9fklPIx8hWixvBSFMdYBMx4ITHmYIxAMskNBr4OQN4ptI+/xzCp/FjrlUze2arEb6ndXKikRQ9mGwdjbGjjS2nQG8OK6TlltbEqO0P6hnRep2QXQkaiGFcnWdN/0cht6aI5iP/iUPJNngJA
nBv6yFulVmu4azpjY+oxSYxlAySIMuw9QmQjdhEvCaOxxgUlC6ivNV5NO76yvAdjv+3bRrwu1PbWuXbuax47dtPOD73yx51XPr3BmqR/j3EUhFYU9f5FdaqdTVQ2B8FJAA0ZEZUwHV4JV3dSu4xNwjc6RmtrSy0D
xYDTRvCwdTgAT1IH/Y46JyupH5MGe8dNc9d1zCZap9Y5tkV41wl61z3r5r//mh8bB40nZcvjV9yJYkDjclUaGthFTrlYQXCd4Hyg6ozgFPPL2YYxD2N2US3ZN77WId7t30vMIpewgHMvy7j1xUIxudH9c8AcSRhy
ShvGQb33TXOtpw5bLbfjkuDIVAU10EppRl2g2JUqQY9bf8zJXb0SblRfFY4HAhKZ1OOjulS/FPQRx/W7GRpWoU0x8lRsuEhjBtQFAtwZ625rTB6KCN/Caqf4ElhXgPiQEl5CY9L6R1rZ0LsoJSyoOM7eFi+AxTne
C7fCMe3g9jrD/0jcVASCo1TSSDrKY12IweIEtWcohx4X9IYFfBqPpDju4JjRYvKr1ZjBWk4GnaTDyD3XrQvEu+7o2uElIj5lZ1k2jLhK2hG2Hhuw6zDQylPjqNNmHO8ZLLVXM4bgV8PWyYG1R3PksPpleznd6gwu
P7DSqRCdxLimuFLZoJnwUpjjmF46e6fqrKDCDm+fx4GmSj5QVbRNoIVG+j2k+2HtlJpNjEWzFpx3im+wWvdQ5JjmT2VCaT+I0Aus19ZYJlESecoU5WrQRk/L8yLmZ5BcEiWJxU6WFEynOaDBAZFOHgkezb7dP8Dt
vOO67roPKk71wyuQQ/ZuL/83QGfO5tf8T7ZePNSs+pk0U6jCq5KEKDwo4TBl3EANr8iXN3ngAfje368leB5JbfcxDxrEolsjMr1RLhgpuTZK0/hNew+uKnPFAUYla1jcAP/Q/4mc7W3qBu51JuMiRybcrW593++p
PCCwa21916Gvqon71JpCmiLUAdziZ4AsikVRa6I6fs4Jtm8Sw8iHM85amfDopPna6UIOM9mDiZpewC3bMFFl9hGMv8kfUM44yGSuNm9Z9AApJm1y26uc726l5pMF4z5egIMtIKhGkI2jJ6JNK9SudLCqao3s8rZX
frgz3Z/2g9/3tv8vkgwctdJYjawGpOfSrK+RyJXLXRU5ADvRrXIFBP+xlVOKAb9LpF/XsmUhkMAc1L7Xk3MgiG3SegEx3ZnEl0bEHqhkSCY8QEuBo2T7QQd/AS0M84gfG6/9lS3xg6TVdDo35f9uNqxwKQaVxWaD
R2laoVJ/hd0bko4n5UBaQxW3V+OoqfiJ9ltmGpr1WTbmPRuy4ijN19sMXuFo25b+uKod7ILRv3o3D7YlQjp+It2V1pH/J1m9uCpCc25klrJB67gcsxd10CKcq1YahlwDjkoV4/Qecc3zfOLXPczkMLDfo3SfUQPX
XPMiSDsiSLVZdRn8qdILFRiq/Z+UgJAsWCISKFnhWmILsmOOpkMApbahGxTtAhXfdCpaL2D6PaNLmedtdGiXtfEAwhRGATU6+qDCZTpz/KUIEKO+LtoqOCHhT54inAqEhKPUR/dYGM4/co/4FJMOjzFO1MbvyyVD
b0YHIBh9VGN4pTtmk7OnA3aIFKp7jatoqZzEV1UAjL3o4bzsukworBQU83sH/69eDjd0g3U/lVLP0tRK1XIo/L+Ri/XFIdH25SeT2y75BqMgnUgdt3r2GxDAT5Y9jQq7Po3degzu2oCUFDDFv16ma3nn97VKykFQ
MZKtRjK9bu0H6xtyYdKQavq2ytzzjp8kPhSjYMd8nRmIMesrV8TVWIMrVv1tVAOjP0qs46dofTx23BeD703RRTVHlGvKvPz/S2OGllMOHCAGX0gVJAGF5BNdVoPqemDm06RNIze10ygmjJTu4v3QrhxHzhMasVP4
exn5XfIZR4RruuUCYFo/oT1osWk1GDd7QhkGtkNhTEmqyPIFJ9xWWQGNcV+7Oj6qYn2MdVRHSZLQT/ngxh5HbGqkMTha029c8jwP+I3kanRRlkTnmXRDNJQQWG6DvrtCaXIqDZ6tvlQ9qiPwEPUdZeRsmP7nvP0L
9ATeeQ6qlvSZZez7B0RG0SdL9pgFzB0ApnFtXWWgzLYHpyoi9z3revTHtSIfO84s9ywMgK1CY/w+NHqFEFSGa4J0YxwFWtGxvwjjMUyoPgum2F1gQ8SsKogiLfibyKk+65X1gCmOdcIhOarxIbvur9RI9Plu562d
IP6gdeujOQ/N4EJby/THULELVW/Q9l0JuORqa7eeVkhzgnU1Sg45D5pcCmCEpVEnBAsxGnozjq0LnflOIuqGgk9jgRrRnaNOP6A9yk4Sz+wmWbLaiGLWj18PnJq0GHQv1DAjCp/N4+j6nb9SOqbaa+pk51jGLuTm
1IyNqPFfs9RAV5nYNc7gDXewBRS2FMgEDOR91x5y4+z1/6d7XSZy0ugGhlO5mXsdi7+fLziOEuBewzaS0bj1/9pZgZ/Fj2QSCybHR6cgQRVeP1vQz3AfWJQy56BXyGu6pZJ9YdxJJelSrZQqTCJA3LC9ljjXKWTa
UawDeYD1JYL+uBJnUQ2Am7CZG1NcAWmh+oadPFc7lWtBjTNviOO9mLKiEruRHPU5yxKU7WF5lw4KeIJ7D6H7vF+H4x5DwlbkwtabVeuutaZsAQIVh3STCJcMgaFV31sxPXPassO0oONT4/zO4Lv58x0OsNlBK93i
H/2BJz5OcLoekkWbAtN3hhEtF8MY9EMYGRAly9+0m0vgNiTF2o15ldY/pB9B1QEP6JDoT2lCTWzdy/liYx/M/2A3A1/kHWvBWziQ0Dxs/9E52u8+Cv4QzsQieFBmB5FVO+Fh4p8GGDvY2WGUcomWbJFa4nw/n9rz
FTdWDk5yKvemMU3MdKny6Aro7ex/VYQm9J1TtQ8UhjDv0b+Qc3y3pfeHns6D65svD6//1D/CBdw19y6+iiNFvKHkIJ8wo/GDvSbdplN57DDfRfVf2113YbrUJTnUTXFva8R//QpGTmJ71Iagda0jS8eY+CsIqx9L
/1XWE4UR9kQaf97+H93vKFMijjxm5v9gJ4evL4pWS9kxlWXg2tXEpu+lEGaaSxDoLoCPezjFnGj9fS/j0mtJanJRerjgIYcjruha1fyPhAfcDrJdpzmACOXExuW1v7n3wEPFvZtxmaDBnmVUP30Y0kO7H/K3+ig7
p0OfiQ5s/0EMaJBVXCX36rdaERiL5x2kacl9JnxEvWaLovTGJ7F5hYx8OtpKWjy/ZexK59BDYl15GttuK4FymweILFZ5IMLC/FLWdgYBYeVf4SW1F86PU1yZWNy+x0MiTcWahWfasTrbJf0QU8PnPvmUIjhYM3hx
rhNFEEE2BTCs7PSfOwV5dZDq8/JwyTCVUPdn3OH7rUOgvHKuz6wf+xjYSJAGYACaqLg4gL8wX7wzOj0OzgVqrzirniz3PECmAr7xjBz2dobTrzHnC+vq1iqDkfoAAHWupfYWN63+RWv3fN9hrvmU8upOXpm2K6y6
Uhyso0Ow9WzVXDM/xVJ9H27tK2eEJt4hBOu4YacCe5zT1rGy6qxbqRkcWF9zdL/vQz1zEPGkyLWPU0psIPqB2tOYf6GT8PDAtV24O9Bv16i0n5FqNdHYJ4LqflV/mNTAqPFwwIz6LPbe2MiZAh0qu6bIlkmP36co
30+RUJTyX2oQ+1Rxd6k6KAhtEc5D2/ZzVpLQM5FXDaRuckwatfON/WK39ePp5QQxL9UMoMPaME5ABIuVaCcAod3gN4k3i9sLWIvQv/nxo6yGdX0+2Iam4WGgPorR/9rEBswRN3kh3uo3x7fErwJ3KMZvqKQqcPqY
6CkURXyanncR4iU8CLFQDdNmQz2snA0EX0ZDgUeVn4gzbQ9CeB9wUcNSW6c7fuCB5YXzet/utuOu2mQNgUN7P0b/e4M1WS8gwXJp+kkOuLBMLWDV8XiFChnQjKVNRIJ+VJIREEqji+WoEzjqqBXPGdqwrtSufxs9
7SbaCrZWBXZ2lzO1mCVDvB6p/ASjizDd0cd+ayGR/6todtiisXrYKCSTfbSAH0ItVaNNS373+ar71WcQiy1HcA4wGnuwgoQNWANJqABflZ/WmL5RvulY2TTAS0/ljTPgwY40gW0gwIQm+YKwEPqbv5s+wWOfPon3
hWyPbhLu/kzi+vxJ9AwpocWy2/WOsHQCxHOvEeES82rlCJC9wEO4zY0EqklPHZBKKylcfwIkllUj0PAOQYVRImXeH2RHU5+Htii/qVci/GETnKkFwY109nuzAf0oOHUOU09h+YuVoBzb6Ge6UIQJZAdB9TESNHXC
IQkhNd4fQcyalk2mAPZ6uELbhDio7aRHvF/BsQCdFs+FKOPfzHx9lmh0iyWgZNpJJgScapDxd+Of+9Ub5CyvJK5YRPGx1pCsjyk442xRwCyUFCHLNwlVjr3hb/uKgoEi+LJ0cvYZ5ingEUilhGTJsJi0M4oR4NK8
gmD550cgpPJBIpN4ffuA3HgxKvZlrni/GdLuU4FqAE6Vj9F6LB0EaGTmL1E6IgVcRJe+a2HwOJutkp8vOPLfStwk4eAZV82Rd21tfDDh8bhJIqOd2PbH69+HF83SwHyHuKEZhUgympKfdn6epHGhH7H9Ei2KVa2X
HRg3vjVzQIeMPb+9Flv1grlFU1ODwB7P8VCmDRQ2DJvo6M3spyG4P+Nbq2cVEDrVCLqzQzTtK+FlguAhi2Z9TSjKh4RaFfpvqtUN024GAfZW+gYPSfsSz6qH8Rk8yYFFWrL+9gdZNhF3G7G4qTnnnxsszvfQX0rA
KUcshOMi4XjREh2tD3npFzsLo5PqiSbACCypRDcCqb59QAKHRvXQHTsmTK400xlDTEIzRTAzTx4TjQQ50H5JQDazMqNbzsO4lrwLoa2YYkQJr1ABIoxRbV0imjxiGx9Lp6lngWLz/oxmlLzP9PhR6+C5ZBFB5tva
dzbr22Vvd2KNAbjStg3fft3kEizf+bG4/N1l2vGRpHX3dGrZyKWdBnpL8uIam/ZvwD6F2eJe9WO8mQsAgvlX6jiz7C57dpoRqGOOBImgldeCg5v6eH122cTQTAv5b6xwO/YpuaC1R44ybanEVIvboEWi0Zu0x0Ny
7Fukc3yfP0UPv8ElTLUogqcfAYYsZH04VrX1Bsq7JS699KA9wfoQi8oZ/5ZWxzrWujRxBBNuagtNwLNTYYm4FMsEpeHAqZ8kPmMsKS4zN7iu3DsbdX8vpvQwoaLPodZy0GxmIRBANs0+Be1nIv9hVa99x/cXxL0m
Ti83ONBjJfyvSfvdB8kh7TJNt9MrDLhnZtYgz6FHqRYX9dLm0fh0PX8tW5KRSxlBNYFI7csD1M22UweLZjsN+dx8MzJZTw6AQHIR6iu2uHcee6wTDsbwmyfAcH4AX8yBZMs2MAz6nMLaM3FpiINPLOj5y1Wqx3z2
nAND//Rw5Aciya70sJRxrAeXjP82hcAEz5PVf/4Gzlo5xjRPzjhTLfGtd1dot3BNub3sNpxlFmiFWvn1fIVeSUdTqs3mhu6/RlYsJdaRk7rST4ZjGcYeqIJwu5fc8jyILTPvTKSFMd4jHfHxHs6smZdiMxqFFmeb
OYf/nmB4F5PzJZABJ9DWHtz5SDt8JKZhlb4AlWi2gsVfEM2g+oFirx/wo/3F4UONJhH7nxDQ060LPeSW8XWpd8bb/1qZbCBtLkSCFfaS1D8qg9uqr8ya1VLxYOeCM2RFy4zry35TQbVVs3cc+6bFozDGG2oK8hTl
hStPVvnd1aVT7P3oauIjMa7IiuVocr02JtKeVZAe17O3EB7Q896Fs9HCBgY0dOvSzeSTJ/rJ5C2iOtc7uUxxEMWu0H9CQiSBYZOipSXx+VUR5VAegc1BT1eEXXLQOImsN3XfV+CW3hlaeN1T/HWyRIRf1u8cCZYi
K9WChaT1sIXWtCl/IXpGkOsjov8Z67NMsWsGbpIYjmZXLMeG1E16CRrVQ9JwPk1ro6chZR00IDM2s/TgXzeN9E1sSOVe4MQbY18yTwSS27vn+VLlWQz/sjU6OdAfBQQVjlNW3xMFA4HBjK3TvIqIoO2IEdlvQ2KN
tHEwA0fU1Nqp2fmdMKTuQGBBPnTBKRORaSVWe+XrBlRdL6/27eSmfNuNTDrWr5OzWldcl5ZmoY31oQ4J+lM4SpYZUaMlVCgwKTb6J+WdvQvQ/ZkLYr1EPjNI2oHP45oiieQuSQtJCxfai+4hTqx8xfi7avyJQxQZ
6byH6Y1hXlMQD0gna76T2Er+LSoCBZ79WLgtaLncRJlZi5NGfWZll5t1ut5bY/VeL9VNiMqSB5azEBHm+u9M4QGSCvXD3RQhdfIhaR3CWTmERtTN+UiRp3jUXPPTP0xcw0SzDFPXNUWm1QbjEoJbTgINII9FE0VA
XQYCxcRqQf725yn/vmF6r6HF1XcI/7RUYdFGqPmGcQ7rUUxocn68peEzBAawHjLY0dfIkxJ5NumQRJw/C5EWTJb98V2EL9GLulIZ3k/V38Cazai9INfMVT/GpPoD6VCp4scUoWGZ08yLCFvMEoA6A30LC2oaUjl9
CYh/R3J3OxNBWO8g8UN5CmEFAGRCgZqtpU+6UHyw5m3+oM6thYfFfisBcTwcz0OZ6vkYaFDtAKdo0OQlxn6KPDaaCTld7lw+32KYd/ogZwkFPf314uPWhqrBrouqXQ62JgPA57jS4z+3KT79BjmA1Hqcfe5PuRQ/
qhq8iEgg8IbAf+qpkxup40p+Am5H18nUbYn4SS+I+Mqa1F13S0IhJOzh1QeCkJEQhD2zU/eCs+AzlTU2mnOWczCWvaEkMDGICDuJtr6YUo/FB/NrJy4NZfW8gQ6Yuaigzkx2o7lFP4FmqQKa+a8ZxOwDrr+Wtho4
e28zyTxjBdsKtHYNn7NewNN3fBpoDayhV/n9p3TTtBJJ/PVbkVBD2n5wLNUyQ1c7MSttQ2hErcHHSESkrpQqkgVIWXdevbsyVSLvr0v3TjYFaF18OtdOsixc4Un/r4B7CBWBmj2sKkPG4hf/C0pM97C5RbpqpQle
otdWYd1Xg3q7RZXdf8MhnOiOUNKP51iF47i1y0NEEHf7eEYiOTbRpj+6PGo9ZVh8Uvfh+fAAjTNtY+Iu8r+eQh48m/KKsvc6FT0nqlAX7Qd2+q5VVeTpLu/Upeku2oEAX4NvMfpTqI/Rzqm+Llc9xG/dvBoJRa/y
Q1KGMltolgVpDeaJjAfNLa0fMU1v2h8FD9pbVKgY2q8P7EpvLHyv4sRoa+YfaafUEtDGpHbPpLtxh4aA7fRiiPG0weYb52SdrgLm3jnHAa4yOojojjoU2IZR7gVWrRfLMbbmOXZMISlZ+0BTyZEjx+yra3zzqgml
NCSm20IEFUVc3QRp2+IeK+8OK6GBMZyvqFrOqvrBUkOroGftvTc5dR/5so8bPVpMbdZlMFPp0cb8yFd+jJOKE6v0fXlJsCYd9z9VsZ0sqLugXka6BUA1+Os9WdBLasJvWWvR9E2GxwKuQZwylEZe8wB8EKc5gM81
0FbkxnD/Ti6KY97oaLzGNU5xURqsT4xi2aX9m+6pfFEZcobYd8PR/mtzZvApPTgnBLwb16X3NXQ3fjVBNRi4gas0F5/+5RdGzOfN6gjv3uUfnDZk/ZGXngeSUzMQ6T/zzFdPw49l5mifOm5ygsk2hh4E4cZ2gwG2
yXsaZ3KW34l9GOwaMXaOeHWPHx44XYwdkNHhCAFSFaFxSEEesckdP7wnsZnGwZC93Ad4f8rcK9Fv70KJ9T7z4V4/OKCAAHU9goL/dsHL/ij5HdiKfk9j4F90MRn7/D5H3rsOhI4NCqxcK2rbhfk/NzjefIa7E425
m+QtvzDe8mb19l7Pnk5pzK1rPEikTnXGTexSa3VdFhIHdfujdZqAWiVjbCBX5kOn1Lb5z7udSv7jXV6Xivky+3sMyyG3F1QVpXK9qn80JHe+r0kClVfkysnpfIO2YBDl+JkKdY1/oHXLMVFUprrdH78bMp6DSDeb
pL+xnvWbs6i9LGVF0YQsHixOjRHpKRIddQ3jZuvDVB1RkfDAAb59tTgHgsbg93b2tvZPZG9vT+0CKpanppLuPWZGMJlYBWQypNkv+rjK4QKLLkNLQtsBXHN4KHSKni3gUkdtt19/Gu3t+G357Tnfd9OXKAoKbYFo
F/vTzdlGWJKMA7DTKZkVkJdN8QoIBRCsH2CfZ7mu/xD3xIgurBCKIO9RjReOzFiVYvx5wp1aMl8R3gOvge5JBRGdfxr57cRtxZ9A8H2lFWaelNn3ln6KMj2j0UeY0puRqAGdLPscpZpwHr2pHWAHmkgkEL6HYuR5
5QdK8bnyzifL3sPphHtiZuIgNqORTO9pfQbKOgz2FQyNnypx3MGRxqUuX3w8Q+cBeJ/k0TXBm9wNqpQGXbAMbhQGKskFXj2i1FtLyXDOrsTRtqjmU2mPKVYIdCMRE9NhAhWaT0Lr5sy8foDIrIC8CyAjIzYhRF+/
regnmhFzdKajmWOQpdQyqDa5mGiGshOCCOE8rQvUG5ekkIGFlWez8j8i8TKPwxDK5RIMBD5B0g9uLVUloa4TCHwZFQf6co9deRZcJKhxg6vQN9tNpgNvr6SVvLJhBF8XTUS4zDNiHSySyXJbMv4v2HXwTvEKrfkB
QxuzZLOTxzd1XF45PbDtZVZKHsdpRM0bph0Kk3PaO4M2J09hq6LD0RGxPB2l+HtxZiNSBftLldPGEE/kDNv/KE6X7oiUFs/ZI4NZaDWCyZpKckaW6+bertQqVD8Fe4xWyNJDyQTAG+/vrcDx2nHPwAPB7pMYYl+9
gOSyuxD4OOIuLZ0+JB06rgvoHetXEqXPa6Z+skPJN+gOIzS5BHgsYx6R7GGm/+HKcMphITqiN8jBn4WDP1kPsBnPzrvq5GUbvmUvql361Q1hOi2Nr79DFFbsebnENQ2rtNqrnc9c+yG/NQxLwhpE2qP/RqDV5qMV
Qq3VpR/d4soB75AhVhh7TOyEJoi51AKIwJypQL3u/eRRHqNpKTJLrHxrVjr8aRx16VkisXQ0sfpuhcR7qoh/6GDLxrq1c4WtWgnxMA6rgCM2dn9U/wS4MnaoKD4mxdJECW6qlkxBhk4BA98hvRn1HY+KRy1G1JY9
BY639dI6TIMvW7YbfTuYXg8nLC+2F8OyTjxjybY43QEvhWrggPQMKDU77VvKULs2V2YyDXCmQOBbzJ4CgTxxZRIz+IYqm+Z50Nz5okLQDBkAkxLlnhjxV7pJBDuWXdQc8pCEfG4hfOXMhaHpYarajfcbhY/fRj9e
+Wabw+4VcbpzbJ7jz9RTU0Y7p2vqv4J1T18BhrlruAXAhyCFQeoZHANSluD6WTpcVYYDOqjEegHtCGwHE/qyM6VEtibG7KAXFEQE0u8kss39tE7f4yF5i2fmLTajx/T+YItbXyDillIW0h+3uZmEkn/JPdSWVy0G
e0sqo07Z3UqEXbAP/hhG/aDP1/mDH71RFB7wJnHsWRzHDsNyqKY2YXVPO+14sFyVOQwNAmlqNYxEv/0KhWD9QYRV+QCvWllgheqMD7dUtGfTpcZ7qwiC2M5jox/tWcAB4+6iXSKo2YUQz1lzzZplAzT+g9oUhZk6
q6U+GY0jfHAfovBRSM+YR1cGlEMwdZ7FU+EcPm2Ke9C00T9Uui/NKJQ7QE7/LgIrzQkLg9B/Z5tei+5MOS2VDvnEYB/1FtZ54lIyOJei4byE5UJeoO1jVGQZB71XQdIdBVctctpa5RJ9eKtc1iLLeAsHOlG0iawQ
cUuoDjzCfWUscwZ9F2hfK9P3aI+ITTXMuzNNz0gHn4uyec9U+KJnQpJQMiDApiZTlIVFVlmpTgoRW9zq1cVe62WUc3Vce1dVzh+IfLSgFAj03M+DGi4oxOS6WBuI8SRNMLKJxtqvq8Q1sqsbQdSAaV5J9ei2swAC
xOw4yiep22mrbNyoYrQax1vPHv5vic/6+aORbg+hTd9RPrZk2mNLErqnP+ocZJsVWA9uiSNNzSj3NJYGx+meGBSJD0zuv6cF3IJ3PgHE0JXuKddrwmJ+Dh3kDcVgRyu3DbeiIAbOj/dmqE4cIY/4nRF2Z+1S9+Fm
x961/XDRwjun7jGu3LmxkQg3LGlQSlWMiI8tjU7kXrZyaekmrAfD4UyWnC2xes5A0PxfO1vbNVaRl/Zsb0CXR7AI9tIZC82Gb3Oi3n/QehpLOu47k5UnxAGYodOcBQG6Dxe0rdYTSbA/la3+w+qMCleT6o8s4Dap
dSvYWf5t1xfnf8D/7OtQICA2kAc7QP2Fz4Rt3bbDumJqsBJ/w4gWfA0dHlXl7qAePf6rvJvV+/5+eUSVHjl9lvpK6VMGUJ+lvqJWco3yRjuF11FaVOYGkKwUFDd47x0LeVp0bKCX+UHYGhz1MtzQ22aNGBMAw8LR
jhGxM0pzCAwRsyIWyTRP+6u+F1/HaQSSHoOpe9ODez12nhCDrPZk6C0H5sS/Mh8lVQi0lsXo/A/cetpKkJqwHaNjy+LJsj05rgaUFvQFyS3FrLj2eW4JDhZ5kuTwDDzDOLw+7orjcoW51Jf4H6Ijnpz6Qg/O/rnp
sslAsctOttKgxghhFQadkbmyGOfa1bEFGsBZgJlO2fG4edqtJLBd7vvYoEr7gCNTEyArvHWkibYDstd4Y1Q7L2ZvGWrV6VYR0ohlRl9veJCEZ9QpUECaodtMOBv5zH/gAe/CJNjQeFosRtykwbqyTHUwpEtDaskO
qecj7PbsUOptLwuB9unWMbyUinAIqg6FNk4Kq3O34SdFj4n64aT8bYkoaUvCD/ZtaUaaQce/WNG3UQ+FJMxI9WG+/bNlVxRJVjJCTNtrRPBs3rsYJIIorEfS35oQ+ZHnAwvIId1KnBokF8GzhJyxbJJG+FLCz748
lBDth8JD/IlHg0Ll1jKs/XQ9PnJF0hNRIlwVbizj14jYxSovodqtateux8mhMK112szeBhcTAj0rezoxIrHDy7V6S0AEDSqzgjASn4C9QmxnEBl6HmEieKoVWK58vPnfsPZUBO0g+hwmDkl7m1kAbzlTwuP4anSa
2367TUiqqnObK92NbzN6dJ+LCFYymxdMs0sWE7Pi90Aaj5aQ86cGm07L0GW6kTJDKg8CzibVbtEiMgb2kJsWapf4UwXLEW/ODIovTs2LmwH3orzvpNgZMckitQhVf6xIPsHmdnmnirjUTZOIEmjQPqCyZkqmZbka
dKuQrQXqY5W73yhCRCZhaVj64axgGqRENC0iVcrh1vYoqkfZGkrnqbeF4JC8qXHevIl6HBpBn+ikgZQX32cm/0pvNA/+Vgl5zq8ew4bL36/U+WupTJUvO5dwhG/B0JSODH8yLhGuQsW9HpfA2B2LfPQOxLRfmUh5
H6ErmL3XHs5/9xhZtPy+vd9+FqbW1APSw5vT2xQCE09lLc97hl/+VY7bfWrFEaZ/v8Kgctf+HdFm2T3bXUjuM/G9S+zwTS5yrYCz8h2RunB65uaMT+nJF36rDBaJBt599vjqhnDPH3pT0d0Dx8SMhBQr40XQgUka
U6emh0u+OB+to3H92cHug+Ia8FGFbXz2vkMnmt3idh9DTcOR/n6enJ8aGL59rz3Atzf/GpoyZl16yX9wCt2NXLPF0EfvABZrHUrG5rk6d9fa7TrHzxz0yS9iKUsxfkOg5n8npzRc0qPR63U9hQXk9fb+TeQNUT+n
lJ+A/mO5qlrHXIthGTUmcu/w6/Uzkl8iV4BDVJQb1m5Pp6MCCQJ0mx1hAd6lWEcdTkn9QZ2ROwDzUjq6EXe6yhJJYkgvS0TIYuf8jDPlWQYlNZLvgEnXn6CAgndLTQ4+KwRH78Ad4BNeAQDQW+AqNG4jJPPc8UJN
iBuwOJ1t8cDAGwfxgIkeNae6FOKky2mNFvlFA+kBvuj3NzZlcz5bo19A+k0eLwWtmHIkKGXaYtbZlWzr9VK483FU8zJ53WGlSMXmwHX3LMeIwr2Q60Wh9LD2ImWNPO+mdWG89nthsS16qCL1QLWSyRkp79+VB5Nm
LW6DhjRwKbMOdGmPK/zbf/dew3fvtQdcYczHRg62P98Dv9pNE1iSwqy+22CH69v7/MJMe/Lkyta8YVC2Milb9wl2DJU7rNAjdBKPLMHaZOAzqBVU3wnjwOBx86gXKBJOBMdoKYmtGv+YSOD8YTUEN8yMlOJdstcD
jaWtSBOPQy17vZ5rkrNyfJDMcZ7wwRRpySFlnwb6xNA1zxPnc5ieOa3DmDq705ekSkic5fkFkADJ/Ru4k73ZocQpbEH0FuyjroIURmISv+C09FivF/RfIGhKaYMO1wVfHiuwnXiIoDXsaW1Wx4E+JyjYOXrw5ssN
d+Fe/D3LJAMDzp7lYUsVxT1L0kP5g/VsDjUKHm5OD1xCIaV4h+hWSbmlCBGZlPXu94cnbB8/nEgHqfgVaD2HWV1WIRz8/+ooDxNKDuekRb+GgDxkawG39KL40QLR7++pSlBFXAmQe+++7FFkrpsRQoosefmTXAgR
mjOXlCVvlGRRTdEVGYegRUz9b7AAA/1KFwVC4+spvkVLxenLrskYRRylINqPMCnkH79Z3EGiRYwqJjjJ362wA4Erbn+Gp1sXyiEp+ZxQxMbqqfeLRVijUOG1v/cdS4i7sl9mh0LcL8o4yNDbsLyRK6A5XL0eIhLu
2IIZpkphGHbzLKKUCBiDxUaPNw6b3maa8uqNZiJSo+mt12/7S1KNSBbl8Ms5QGE2Xn3jZeev6y02bn30/Ss1QR6VLBvYoqeQtW0qLT//RSbE/jsBj+gJu7Bha2htt9BV5wXZi6AEfS9ypLuoIm7b3g/v/LYTvbEd
gzF4KefqrsynU6d58zKgMoiQucKFtw+9Bmp6OfWMciMBSIq/P+amIP9TsKn9T5P8xci3i7xldeItBOzC2ThEBjSSsf986uWIH/DQpK+h7Tv57LTzTNaCfK48M4KvIGiLtiZ9DPQtwNuJVWe39WOQUIQbeIDRkewh
fgzisDmUkMK/1i2HcAEgxsokQxQHGBnkw7DbuWvvCFDfBacfkoiOZ+YrNiPODsNIifxRguPUJUrKH6RCqA5KSqAeFC5izZylAYJut6svA+5IKFsPwBuAYtyZxxS2owMn6MDRG/jKys4ecxWhuGYa6tDGz1wCMnPT
5+H8nTG79ZTdyl56Rz0S1hX2jXOhFVdW+QNCW3sn3B+uqkGHd3nKBP+NPfZL/6wajxtHC9nagASKr7M5fCJImsRxty2KFSV53O6wJHpEe8bU4HAnnmxFTiaGbOjTSyOBTE8QWSDS9+Nd9Sct7aRuYdP5XqSbBATO
8UxC9hW7wxEwazruGynR4BQg/0k7ZDDb/4gV20E7ExKz4y2eXW6xoWRis/kp5GlOe+Y9p8y8pJSHGuP4rpXpyFAufSXrzldUYw0C0nnIU89st9MHORT0cGLyO+DnUczM9T/Z+kc6T9AAQZdWOdUKLgcSzAQOSoAD
JGEq6RDHRWPZLwBqJLPxAv0OugnRP8ReTRTyMo/JSOoxjckHX2Meb9hdJ9AH2mNwQLq/vqI1eTQqvQ21y/WHyAR5PtDNL5DCpkBd8RJkYNv9isX5JdLK7ATC5pICGKlqFFFv8BnFqqLw0svEU1Ta4sRP2hpBzg+4
aon6lYu3+Ju5prS0MZ+XDSZRjncgQiVXICXEtSOVFdEVQHXkQR6U6Qhd9ygPIzfJMbUIjiljirpb354YmZs6IN7nlTNByrr8eK35x2jwNa3peyn2MyncMnqWi5837EsMqLWR5OzBOK6/6l23NQ/3mbyqlPq44TID
8jw+Z5XTiuhKym/1+z7lsSKgBSyjTiDftuTXMRZ06+ycQtLEDfIRL0AfsamkBA1/tRvLulComEFSB8L/SGTl8fTMjtVLuNKJ221UJSDbjzQFDL/LdF8yGzVMtOi0KHV4JHrNtpSfqoIXRQqKUVx1B2kAt4MLWswc
AIN9g5JU5Rfkeed/Vh4gQuA2AvxWj9UWj5/xBsDgEeU8BPnFEWM9hj0Uqi/hPZ9+a+4rCjkbyFbuiO/Gs4dAPLGSfdCK8OYIrVdM6pFbjk3NS1Qepn/oC18+Aew0Cobg2hIH9Ixmsmu0sW/kq3PcSm/7TEMo4r1I
YIckGyImZIxE9bJnPOZEFLd2vpGEb/xuVuVT2oGpPR6Rz+yC+MyaVOoRwxmNeoSVUX2IXNdHAftM9M8zUecPS2DaiwgR5pgVBkku4t6YxSySdbEFYLRwIDF1v6xT3sOTzIf3w/2q+1XZ5IjzHDKGBcRyl7CyFVi7
9/SSg5jBIx6RWO9ZHF9dhvnaxgQj8U5WtJhOfCQp/Ot7t63716LUmLJdxPuSHZCCqgppFaoIkRFrisV8w3UlytLAHOlrf205t5/6Nm806t44SQMod0lmzzap6UjxPZEgdFeE+CQGBFQD4H1ZLW4R3tfjkRpWkOs0
jY8b5vfWK9wPE0DB+o8AugC6pOwe103wEzZ9p4Eu4BpowwG6cgZdj86q/okiEqrJI94gMdO1QOKqx7S4S5fs3tJ8T4kDXz+wJP30AjSrg1My5q65T0pPYg/SQeiCuP91rnIMOnAJ6B54dIOepeV5Ha0oxtqS3jag
qlFCUCYJuIICiAwXgJHbynUa6loW9iGPzfue2kXwx7VKRdE+j8iNzi6GIEgaFH/Me4pfI1AgLVqp6YzRrr6orRSiopYjK8hmOdXVQriCYEKWWoAV+hRPlHbSP4algNaNlfkZC/xMPdkcgyKjxVE4OtsAuRwvas4D
QYQN5529sCPj2REQSZ+HwT2/2pITMwuzYMeMCBhJyqhxcg5gDOnsTA6W+Hec1OO1Xpnym72VPtgezsPAuBaEr/ohtA+hBJJgrmXcydgb2O47t3PKlISSpeRQ5WKG6P9y4bTvRXXu1D5uBXk7U1zUlSSzTPdvapgW
RqfNurOXBLVtF01ceDMXb+kcun6hWLl3ZLs3NsYtgN4SAzT7PIodNIWzLbWZhuJ5cpmlnElpSJ315MOab6uYaXEhMMzePk9MI94Xub9BmvGHvj7bzVBQZeSGIe8IBF4IHQo6mwHHiKIZ9yaW8EKUwBm7sB8Bwi8i
t0/tJqOIPGqfS35fq0UAZ9B8TMqOSJSnF0X0p43K3klPcCBIJGZAW5ghyo0fEx1ixqSZw6iBmFtJ20QVJjbH41zYpZJFIXMmxUIMrDRGPk9sO37IMTHsCNK0W7J1VR0JWXZIwvSYcUfhh6qmIhEJOXoZeaB90YTP
u7jUecYl+MR8aHI0g7l4xKizuXz60TYtoBvtzRQWoi4Wqne24xZxKArmuUddn6/+BaHGTwkiAZ16emdgsTT4UkprfcwvcCOjgsqSpXgPx0GFmPXANBLq6GBjTgCKTT6gF44Szkrwh0bCV3+oStGQxVA1l6ucGSrU
XVTQtbHmTVuVCI1yHyIvlexNowFMcAw7NDTq6plgzENCM1m/wll1CI2oXIDylSG5LdfVskyGJwsXqaoMobtkDaHRQkWoix5KFN0WcLlx4TdNBgi0I2w0Ez4clusCTWEZ5nRZfu2mehQ0CjrYIIlvydDYVoj3onHX
ZIKVITYiqVpzEsDaRTnFrj0V1mUpKA3s1VSEZxRsuqhGZj9cKCjQ/4TsPMhNNR5tY/42t6C9HNyJ7ad9nL7J2Iscw+aiaBl2Yzl72cfKUXRd1HYp3Bg/DtA45mIVWupsBeAIF6QKNuLUFtgCnSFgbhvxMarHYrrq
SxDmral93iARkF4QsZE3qRHwnUXnPQUxqDtxDUFzSkhxYdNew8gqUxe2q7/FU59CKpgyR9YUYff4N3kl5l08NHVctijQKKlBO7hENqrED49ame8gF1gxBCelphKGu6bP2FBfWli4OXwWSgOPLF5oENGMomLog8eS
YI4Iqhx2h8YdP/K1HkdwRf5yn2bkiPKMF6HP2JiWOG+4aJ9YFptaQUkAWOR6UvqpTTuREzS4lHdst7dvhkt7RWnzuKUSqux89l+4lVU9mbLBTuBOgGPo8x9dj+2tsp27sZI8PKDDbHO6yIHQ71oo0dBpXjs+bn+m
tT8Z3hKPNYdryYscsawtGNJyH2dAyr8p9WSHoxGi3r0dFBcB0XssVByi6eZUUmotu/Id3cf/2b6rp6RiJcqx/FjQxpYm9dTU9D21ZqoypDFph9qXPCa7LQ65ncUhRXVq+Ipn5Csyoa73bHK08/pqcvzOKC1WKd4t
dFlAcs4JHBouwTkhHgBkHIy/V9/PcF4gkrDmAmJ409Ruwvz7/3LH4V4N7yTwCaV+BMScOmE+fLpe6nhWDmokGP7Ga8yLLL4pf6bIUTKkjAUWj6OP4FCQRszs3y06ArCNfmbFQrepISZsDG98KekNISYoyZwjBM4t
YfooqdJ3ES+E4bCk6O0CXDKXC8ib6Q/hInRIGZsLVXFQA5ZMatUh69sAQ2dTXmLJrLx/9cQtI8ERRVjI3GPwDU2gUPUMcWqcmtzkCdXITeo9XgTvSWO8/2Umw3K1QFeaJvAHr9omeEW7hxVi+cub3/xsH3Tn+Ba4
me3vHzwtcxCmNuWICEpnBkLQnyolgppR7D1pdqDWCDs+GLkqm6RE27OWg1h+IVEpWr9Lj8zxC6X/sTPhEMdfkscvuP+Px/GREVq/w0ewJBDtR04ssnyXsPKdYsqbIaIu+4qDM226Jj+I+waJ0l9jcXR1ygnEQp5N
pPgRssp9zgWSy/3FaByWIDlx13vik3jPL4r3DqOxQNyBTF2RJV2l39h2qgE5Ww4l6e7XpAMizz36pqsUNGB96MSu2tRFDnEKmLGwGqbNHS+k4Qj5C+eXrTDzl7QcQ2xg6wy7JxLtZH9ox2gIXxour+miHsTTb5hd
TGvzCAu3BqEPFMWyEUoFihYNvtIseHC5rvuHLmMV4Jq+YJ2f5j9Esot6Fz176RAeUicjQxoOTexBFoyM7FoZVmopO133oPXg/E9JUxkOnYxtZMWY1ViLT9w0QP4QGyWaUV2a4lj4JZMPyCGelUNoRLMwdUWE3pxk
RkWfieMR+XRWytR3JsV+ulyXH5OsqcqVMIbw5JOPpBCnXb2it1tyR8+fH7/L26/ZEBNnrPJgiI4IcqMOLVam0icWjHpYsfKYPmEwEi25RRA1OWMaNu3Ss+OBhStiwc35lTFz0afFJdZ7bOPhJLQXpHDuEzCW7sYW
us41P83ZA8bwTIkmIzdjGFZOMbw2HnhOeUNqaqV7dQHl57VDiUuMMoW2/lselnOjRO3HeMy9sCZHWcqadVK6Kr4tRrZyhkXM7vkeucNqZikjNX8vvjBmDUgLKsDGY6W9GOQYveYqCgEx0hg5pAMiNlKLICZSxsQB
PdJYyfLIWJfkXvEplJlgUytRgQRbStt7evBbi0uwCGvej9X9YAbW7YwRiNLsW3uASpXTpzznI2+VkrfsuqYpkPbjK67HBVUMxxeY3+MRialoZn3GZvjcmiQMX7KaNHYMOXXEIEgUEl7LElG1Q0aAltcnTndVZ7p0
ZcHa5aQ34IlAwl8QGvXLD3P8MqdOFMCwJLBBKfrXFKrbIgYH0POHeL7DusIIao/kEmXbYAJdmR6/H2cridaxnSUma2vdXYkSAZeG4l/PSx1/VRIiTHgBaZc/jAQI6dJRf/2p+oPookQXW61+GxvXO4MNRVNOPyK/
opl1iM00a5Kk+8CCVXIRxxj802AHLFVJphoc2EHoRPQEEZADXnGgFlnNoW0SFO0otWjKilC4lb7TRUzWN7YsfdNuLUAwhieo/QcOIbgH3GtaZEActp44LHPf4E3yHs7Ie2xCI9NmEszCVDP58uPsVS5oB9Rgh8u/
P6kWpqUxOIhTI7sj6gSwArpEq0qZn5qgA6JpIZ9yUTcpBMovP07MDVu7LKYiFlao1LKD7cjnrYLMRhk64QFiBu2t5tAe20Kyp9o0LUJL9E0sy/TZi9YStHGd/ENarE4LHXdj8vedLGIM4dRXBJk/A22b2bgQeXDB
XvHoOLC8K4RuBIrRNu9u1Ct8vSCKAnY8Kx+BET7iM0DG+DQqGuGnK6U2DTa8BVXaLz4yqQAYg+O8ijG18UtT9crEo6XfZ4m6bAa07oJWFrVCnh8KroCcXUTq2JL18BVgYPhh31JMvEI7P6oJzbkRL0DxG5vS12BG
BJr4WLsAxyl7C5iNwyYHbaEarAeotX1puhq+0CKXQn4OXGX3m4MaV0aZDUAkOfofC8qgSn0eHyuYDCE+NK1bhfo2/4+f0q1+3Db/D5HbtUAiuc90s8Ze2YC1jEKxTRkdedhlN+g8MhuCZweIqJ1GdxoXs+2/xdnS
D5jJPjDGD33JozcT6mepMWtDxEcS85XU5ote9WsTthr2YJ9FZPlC8HABl0aMsNOK2ImABGyGgf5HaHbGm99zNRcA4f0vjmY8u95iQ7x9hKzcO22/niSF6yd+FDaggbay2KyG7en0F+3SHpCrEkq+d8a8wMn2OQ2l
Pr9vU+IzFq9VamRxbvgeyU7ZRWxFEB3yrMECX0065pLYfEC+c9TJR3RAoimclffYSLw3UMyCWB4CZdNVF+t2T2CvHwIjxMFONUMZPqL0g37KwWDTRx5gyMCweFW05nTv2GKG3uABCdvsYgjhtEHhbD306MDWI7TU
1TbH5TKYU78+2c5L8eVErKeCdvjsdyUCUcutbDoqipZWyrTXXNfsDL2+7zwFyJEppTREGO9rMLBnmCjQaTOSlTsuB2AvC3MNJOpq++mK1F8dnJawAu4eaBbIYzkbZhOXEaSOGhZkS7nCAjHFCEExyLtMie/9RBFZ
MM0QdGExkMRmTucepNoWyizG5oBgNvHk0o/+CfS8LGMb/DfybygaVmmTPFSsaIqggzMEKOHUwWjZ1K+A2dqjkcFmwsd9ql6GrQZqgczi+gT3woeydgFxJvXYzUraU0wQhONi/15W806xkIQ7BmfwscGpXUMgkFss
WyOg4InQSC0OSExRDGIh2CteeM5MzzsCX9qBIBhmr2vRTUgtzYFpnX5EF7LxzIRvbGZORSSs8aMuYV6T3Wy7T6fNainQjU4rMehKuhDKgSmcK7aE2upscWAHE13KksslqXjp5RY3F8FuyLO6DZUW4DIpv04TzmFf
qSYOyEszFy9AERObci2/EhzvZ/UaJ/Cmpa58lV60RnwUVC+VjvjCt6YkZw4PYRlv8pBHUP2ont+jTtUgwXhG3mITvP0sTDLsayFJsc333U81Lp9Qm4TkitPXl5Nom99UkMhT2Ov4yq18VkfBPtQMk3gSPD/FEpFI
V6ZooRbLATpGYLjBA4mwMJkZkd0smjQraJC3/OLECuQNy340OkV+k+gvPKyMoxTIBDnQfxUORvMQC8yDsR9fw2r5+wckeJ7FLYho7FjFggJdqf84iHESeLNuRERplkIgqRygGvaLuJ7TuOLdlMvfdlw+v+/E1Axq
XfMA/F3j2hOoO8FQ31XiCOq69zNYu8Jk693Yn/OfJi5oFs1g136ZiCklrks0pKxlOu8q7K4EGu2y1usKO4/ka3aDfHc4lMP6Q2DgGC7n8zbC3ec8cYFAShrRVJj9MHoF8vsa9WvJT6pz4pE9tAjGLBTQ6mQx3Nnx
IaQGV6nihciyWuMpj2BnC17RgylF0NHqIAxrOTNXHZsi6a+p78yDs/Vb3Xqpp3k+nVYEQ9YIh4+BGTkZCmKkHYanuc4FIaJ+0jisXeEYWHVxaG7zkRRG7rbW6yvjd7gM736nCovzYGGD0+Yk+dPgMCIV86D6pqir
0UiqISQH2mJGyMgAy4YazzMVULmu9N3KSypjFXftX0MN3TYxNCFuwuhYlLyL/WRv/N5w5jwcHvkGKHVHrO1eJIsL8efQs3j81ataI/8rNNDPpl4oHZjUmqSCOEU9YnXLXNA51B2AMYrDxLrt0S4NN/qf7xkQio1e
7XtKudjyZoRBeJZJfOo0xC4IQWR0RDU1+Rvz1S///6JWCfDenlWtlAqCunEvr/6MDCR5QP3A58ZpmZ0zewzGKKW8cAQCpXJoigXCqu0QNH5XxXC4HHR3wfF6iXMTG4qiM2I4UAIkjo5Mdc8FduoHW1n836ffSUdn
B4Dx5dPnJtbL2uOZ4rVelR7LLizbw63tNx/neASx2Sg1wn8Jjdbj28/Su5bPetFNqlfBF1eCvGbqKeZRglYAJSk0XtP1GE4onMwnW41zlUYohV/r5vRI/Z+vrfQmpdL1SIIj7e+SgV94gQft0d0LPxUgzLKmNFlO
lrT/l4/z2dOQlLFMUro6i64t1BzPL90AyzIn75fQu1owuwenGN9hD3Om+VH0m9CT6MUBuTSZ6gO2R+22CJZ3UB251MgPeTeQc1DWEorpNvT1q7HbdjkRn346P5r9Tf3XUhWN9HC96cR/cnVl2c8hxWaTTTJMM7ol
MzqWgL/0X9VEDBPTp5Zd8DVNw3QpWWTUrUZkNZO3lR/D6eOIR1kbRmhafIYQPW02as1YDN+5JR7X6DNZeIimoPkedWwZOu0E5OtZsFm3VDirx5wWz+YZkBPQZXJdT97NbnkpOLBY+ZGbIDqyRfFb97n4NgcWL2k9
esQ/hoTJBhwlKYh8j+oPkHQg6XJTAySGYzA1STISKLuxViWhrboSEjyK3xQTiSBuj6wA9QJ0ewmN6DQdH1uCqiOJyubymY0uw+7zbNAG7srbsfwgg7UeidCvAaj6H4S3UDw0mzwaVUL2YZ/GIrHVsuyI1/6/9qVD
zdF/nxY/lgaXewwXrAvpQnnDGbSc12BJm+17p/EDLSwUSvLNbOkQmRvokR/R/PX3sdN/8yXFqS2/nO+1RsXh5WsjDbqoc3BCYNZ6aefAl3a0moMLPdui0iKxWIC8IAupDQiSpn/wMX7GyYGSX1GXq6IDuTkvFaYN
yIZ1tlHecUmWMj/ohnQdqHm8p80C/Xju0VVK+SYA4NRJKPehvfHCGz2Tb2cLSl6XvrTysSqpAeb0nAn+NSIqMc58dPUa/KDm19+ugReztFRcnaZl+9lvobGbpUU0GAMlz/AuQajOqEbgEylGzTpD93fs3wnp4Zfn
aB//6aGelK/hm/TkRqF3ndLD0yfUR2q+3I5nbemNaMmQGq9RsMts8fA30niNaDMPz9usXz8QEWUFB+2kRL7KmTKg9ZKgthJDwY/H/OsStCtEBpkJfvm96YZGPq9de1ZVigxme/SBea9NZ/2n0Z1tSYIxA8A43HNa
zJUqDv4Ab5OcTs8I8nQiNgKudEb7B7d7jzVEN5yGuNqhCKCYRmb0xkfcrlOq7v8L0bmkCZxCd4ZMkujh3auZF3ChxIkbfvHz8SkV4U00y1D4h+2687/vyjsi0S6QKGgJgWgROWppWl7yfnPfbRccbuqC7clJnFJ7
dcLY65OXarB/1j5sbi1z1IWHbnWO4tuTs/9RaB0R/uetLqxoOe+1MrKj2or2bjkOTZ+olW7FN00ZqwcE56fVJmv09lOpRb387Ubch9tLvxM+aOpCl7OdorbWkWAgoCiRoQTQkeQqzUZqLUmjstH+95mo007xD+hX
os2J2xyf/h37uSs/fuqdZoMPqCb9NcTOMh8XT0UXvWwAC3RJTeNUtatCgTu0LpZLRNlev9DIJhvhhW1lwm/HLJ+7G1U2LXey900WscQtDbjpHNdhs4Z9omBfMRRI23r00/20quiNp5ikaCgUte4KZ8dgTupQpVVa
OAfLofppuoGRm52UeMDhoEUPOkGLExk+5c230WEn8pD1uANw00Ml5QeQk2TTjRTWRz+diQ54QKXOs2j31ZQkvBLNPbgggNC/SR9oSU5MI/534RY3C1p/m6ih1K7j/IIXjOVN+gZzNYaqaLiUwShH4RzRcP7uIZgX
OvICaUb6uJYB6TwYkJvpvJKiKZ1DN1FQS0T7AMScWsO1dkUlF09zJkBDm1wQlL9sA3h0jgQylxZ2LgkujBdaMIkmVH5A8Y+jNwLtITdY5v3/ETHdNLal9gT42FHYZhbikVnG4cG0eMw0X1Cw/cuAB9P75QtkDXug
FH1tmMzweYhKOTHrPH2fc4xqOANwIloPJ8nmrgaGuKiLG56WExdjPhPjJb0rOEGt49ip7+xqIafIPckdCjZO8nf0flovpNvU4rMfEj1F19+nMFEmmgE5iZa8pHp0NfKbOWJ688f+jN9BYKpl88n1pHbupn0bQ5bQ
3WvEosFL5sTsgY7Hp4mbncgxnbp/dwU4GGPv5r6c2fw3Ro4+7XpLi9vQ61fRx7ro8E1zKbezdQQ2MRnuRmla3PHijGmUkfloAlmUQRs7R43R1E+Hpi19yneEI6S+YAWEkYhg4QROmKZzxXNBSSPwtd9ENH/idkXq
p1wSpWMYOxf80pKNC1lykol4SESB4bMQrLnAmZheTOcrHpCxC31eyiivOD/U2U9FjNfnFt7jJkiD/dt5r4R4rKSAEvqAcDZ+GS42eqO6q02Wf44DeEitb5lqB4dsP2cnvgaPsiTgZ8DC6W741kjuBtosafFlM6CX
E98s+m4uQ2Cz/te7I9jgEWGfI2TPE8JZcOCuq5ZR8YroBARPRHAFgkEXl4VPlEYWwQSaXLmIEPbI/cUJd8PdcDXWNIbZxiYIgyUuaIWzHEAAyCISLdH1V5UyqHvoGq5dLxHfCwSiXbBt/QOVcbm/9aX7wr3p1vxq
SbjeFEC8nwCs/P5m7KYLXbGmo+bZbZt0Ghu917EIeLc6vFNP0zlyLvEY1t9XmCRGiLenEQLzFUtvUgakl0OTi1FkyBLssJ7OiPEWyxZBb8m8LaX3POBDyFMA4OpygCzB6EGP+Cma3Zb56mPLeLycAcO9cDQvxLVZ
WqRkqTesUUtSirw7ZxghDsy2OJ8Mjqs/Iqd09IfCTNONguLbtfgqeUcCsLnDciVlSRai5UPgUbR+RGp7zBO6Yk0zQhazTifDkjAgWvlPTAGhc6aIFyQdRmNPe7gyep8/384Z9IVfglMsPI9vxnl1/QHMEDo9egHI
8tDHIbgqgrHgcIpUyri7uRRLim6eqCs9SKpRYbhdfGuVZZqLmw6ZeCRXGIaR1zzJXIW2tTvWXohFDA4r3qbez8ARrAwwTw+Z5yb7mq0tdjTkI1sZYJ4eMk9+84zc5MF9NrAU5MZPLAGIGzkKPIBjMMfCsKiMsmXa
DHpMbhIUe6KrkV99gjmb4oVhYx4YZxvGHOXjKVMGbXfgwjwmZ/JRzDbotpdR+bMtE/9Q69P/JgHSGDkrXZZay7v+hKY7pxeYHlAa5dnwO955I9wxrVO615cX7XNvZ2POcvUJvlkT+eq9b2TPFk/AU8G3uP4vnXki
TlgWLVraWPMSXOMrjSuYIiJ8Ih9iUUMGuIdwWDjxVvMI+3Qd8fXcsaz6IGMeAKzOQtdZlltuNatZ3epWWGGlldY4B42Wbus/Tr8ej7Y2oO+APsUn+rFlcjQh1bYcvU5zrMnZwd7BxomP798EesZHwtZqe15SCTPp
GZp+Jo3rXNphh9P64A33pC5HPk6+zAZ5ieBG6Y8PA32Nfmjmz+9XznA2L6bfNcfXocM6ExxIYeozMWLJdnknceaenPRVf4r8qsbh/DIbmSo5/H9bwy3T1crh1yk779Gkht++zkaAJduGz+EU8eKHzusvwbkPWPmG
O9MdmiS0Gx1f8aAY+Ttqpmr4MEjC3mBxmw5OEZBit6ShCfaQmHmw4B6xY9kHkwPIs0XjrrdJxwR37vUir5gbJqq5i6tatuud5KiW9N3Mj7Vtl9gz7HxqQpoOx5WWkUemL9gq9PHmFs8zTyEhCPUxyBO68+zqUa+S
R5ABHTnzrpOcAvX21ZP5x4pZCYqHAUgxHHqCtY8c00W4+3pkbvuo61cYBs4RngGCldfKVYwXcwS9Lpx6rBlpowDyd8dQGBmYWzx/9cxq9QnHoeH4HwjuRkehfBsdeuh79oFWtFDgCospzQXg+gZdFL0UXcJEBHLy
PSEVWr1INB/tMz3KeQ5IWJKTzehy4fyN+LiT02v9f+PaQM5HRY+xObhaXiAVukRXcxzz6cRbbqQuKyRK22Lbba1dCecMo1gbj1IeZxs4gTW4M+1Jm2eFO2IbdnAGq7yX0DTuzHDnRbdbLF2/qFAGUxpa20DvCl6w
jNgTcxwKgAsR3vxDU3vE2wRLj0liMVftLr8oxpAYg2IMjjEkxuIYw2IMjDEkRm60en6UQSscOlxVNVmiiVf7RcYpdM/xSMZi3e3kKiwq3vljwD5gyLOqzAMIJoN+2Dcx9nZy4QODsKcI/V5z1G1F5XgBxeRAbvEh
5DByADmYW3gIGUk9zJUTd96N3BLcd9X6jtU2/SCP1g+aN+F7N232+LPh/h6HnNNhYR+XMEGwWjrITT37HO62wadEjnD/T6NHo9gDY7gDOvNTcnGDY4ajOD+fka8mnksqV5n/zXY+t0ValMSLLnsrKOnbl3Okh7Vz
6QbwSYI09a2r//iNJ33sp/Qr/vTk+f5JDXOXABZANb0bnvCI/5TSGb8BTHWSlpBtN+bFsgr7nv8QSsJOnCL5vZ5EA78Wkbmx6/1pmKtLNJVJJL2vbzIFhOlOg6q1P0pHgv29Zp+snIJ09i75bAKZjjzuMxWadxyf
PmATiOMDC9eGhIeN+mlA6pkhPhb7uDBtrxPPSVBenU4wK9ec3spccVKveKwHPNpetTiXOYKblfQPx/kg5UK6IBznI445OAG9haZFFT86r5/eBI5ztjnEYeE7BJtTie8d7FxsYSeAcBHRHXrm0dQ2w8EZlgA6D3es
DovkwggmfIi2x4PmoyN5jWDG4LeGsATsktLtb+s9HTncxNs9tfXA4UmO3OFDY9QdK7rGwaynr5UkD2YWrL2V4n5U6c5lRjJpgRb2kUlIcMqjPhxUDE53vQ/zTkpcvANDKXBkGLmXdT5ljgeqr7BnVU6O7I9Pi4DM
F+SCJumDFXd31trC46y698BW6jWo380Bfjb0fccZDzA8i/Bua5jPWytC4asd+gSbXu/zzcLJ88uG9WDMOBkZqYIlwE1SM+hBSTkBfDe5o37DQETcpZKXIWF8H5iCRQHglD3jrRc3GQ/8qd6W5c/lNu/0TLcTfqJf
amGOzk9N7NWdXfKTY/ITKnvt6U611XzAi469SgNp5drrZOKpBnxf5dytKXFtB+IiiA2h6ZN/5txedwlr02iKCZTo9Jtdu0s0C+ceokiFLDMPEp228mz+SMtFBNFqK+MAhC0/rJ0xfY9zgkhviFiC/1/wh/48hw+/
vrwYiPKovHyEXX/4kAEjec8a88LZhWT9lFZoQoET8v2LsXJGoIs4JeJ9FMk9gT7jqLqu8txgcjsstaFZuZGkZoQPhb6ks2BCOFEc6QkgtSrgKE8EeeaeLfQbFukG4QCjrtgU3kNyT1LC7MISZhSSe5Vm9x5tO/Zg
3qf0HsyYRXsywOLRvPlV0J8XcXYHHsfaFklDmsO4s5/a+Pcj203LfFkQD8ymzKLrvY54gkPNxcsP05e5e2RAoCgxZ1s7J33mcbsEgClFXPLL6OVcrof/ClShHYVQ/txAnFRhkonsNEdXxx6NxGX+eLMyf+ePsdId
wHTgkz/erKTGIAdg7dHA/Y8MPcIIR9PR+OXCPhgw0Tf9RuBdIA5reHPy9ATsoxH4EJx4n07npz7vhX6Sx/c9s3gmMDI6nmaPWShziSlBjNHJ07wManvxTicaTtPV11nqtK4w2/94VyMWFGhwDO8VHhA5Svqy9qDN
1aBPxDPwLflw3Fvk+chpmHKSpQ/Iu0fd90BZxEp7FthUIvoXgQXPBVd8Mj2xUFwayT7+jiibYPwg0M/TN2nzwZRSW8z+DtC+1z91lt4QwVYQUmVPDWSwKzBrowj6g1SODcDQRgbT/Wja8y4xPTb/k+wRgneeQYh7
YvRd4KALcQZCTJg0qE1jfxCTQSQ10JGBCIrtVepntZ2Pyz+n51j9QgSJsgiSb5yBzZHQp2zoUkkW7672GsonFTh4UwoiXOkDgwEuK0mGnnWdb0pkwjnnHJhqx5m2TqHg4TdjJIuoB/nX82C4YiIwB0WaLrMUpcjm
4OeEco/7v1laFCy9hixvGUAA+IwgB59N2IR92ER68E+6m59JEq8LQHO5mVBamLjbQ90X3w1l2vF4nu6/a0rOp69A9hTl5F0dXburpEFxGtPHI24flX6SPiNzMqajkA8ptMBShc3IIe91u9MDDz/7EqbHLHxTuefS
KKGJJd1SisUHbImYgJzmh5o+LBy2+KpFz+S++kZxauf5f81OHLe2lZrwtjtsCA7k0YvHY+TWTZMUsMHhCEz2JrX2XaeD8/PRllRqVRNDkkhyUjjnbRnTm/dfhXiOwcYq7mtLk7dUoWNN0Eu47lByAHn/QsPaVp+a
nFpP+POnpkISDducZLnZaDWB01+iNbVloPghesFICefVgoRTZ8/Gh5Rj+KDr9c0FsXxm/hSl0xLiVxLd1XNtBV23AmrhpE4L/LxSAa9oHZ2gjsV020zWVaLC1F/VeKxnyB8WhRqmCYox5dUYKiEML/efsyti67GE
xwp2GzqDkmrUTS8NXyMgNSoEMWdPrtDa76Zxjc9dqgSyRy4vLeIhLqaAxsGsRezjTZDjwJL6tpLOnbsANtPPOOnc8AdhYvFU4J/fNulCfYETKiO3/Gz/OktO4vf8hqDk+X85V9GBP+hehGf+Wn/ku4AkZxCDIWIx
J/P4sBTPzVIzxr7WvGx82/En/6s1u5vw/tQ+cj+Z9iDOD7yxkkvOo0i78HOZsbMlk91X3HSqWpwB6gIYyyeLct0C9yyUqZ10B8LZ+0uHWm0nC+aNAZcw5lz4CYlmdRrbFgKv1gqlh4bBoDd6PfkpoYlZayE0HJ2R
azBEmAtKE/kGjNZxx+WdLbGG15M/O6RsJHImbi9cWvlCMFl2p8+fDO47XE7XB0vOcFrwjwWoQud7FgApON8gx5+qjORnU0gi2cW6ptHr8eciJ49qA5cO6y5yR/OSco2QIv+7PIM7DuzsOKP7clDsxh0jVoi8rgeU
h2dKrxghUkPpuFL60Wx17QWQwwgqKjaoV7/ljTsFXo6WdkdkUqH6qkHqtoiXsaWdTCowX/lWNvkA461E0K5MpO2GMcevs8Zmx/dErhGgEzIPj40topKTmOrOaVwBEMjV0CQJHCPSafusU5mYYq3S15mIewmk4eiM
0DdjbZsDquRYf5k/Wn7vLU0+uqu+pjh48KO2iC0uVE3GSJc9Js5m6756Mkfg9s/QMixi2E789l6J7ND22PMe6nfgqt9pCX4f7SG4iI71L+Za85L3EK9Wu67ix2bLSAKlRpIfWTOvmU8D+G9W+mgdVG0EK79GsmXd
A1pgoV+BRJoUwzvUN2MiG5GrgfMbl+6o5YZDROe1khT5fXJjJoMP+cPPi7kXYshT1RHhN0gj6nN1xuz2EhJwIUpAUePEVhI4kGo/eQiQ+j6Zdf+K7LbtsTe3WTmbaKLHmyAhkdkYD1Hy7qGs9+vPDLf/kV7SIK0V
N4+l/8/5w5xJVc6RdTbkWijFZZj7q6Huh7Z+dupb/MLeZ04ANYwOtWO3ABP/G2x0TDlPBRjwd085C5YJcJaxj4drmjSlAoOqBFcSfG8T9ob1H2nR3so2cRy8Fcy+eR+gSRpSgIND1Nh0BZpXEH0h41Y0v+ArM7eF
+NalBLDAGCPEGBAj2hqBVsiHgTs2xWUswTUQDHOD5G6CiwhrKyV+ElHvexRQ1aCNDasrQsIT4k1fhlPOZmxim2DSUKSsZ2gWN0ygy2nK1FBL6wNJfvJzMSLrKleP2R+zqioCh/bjCNrvYJntxv3R9DNpCxjhHbQ8
pytgI1k+qB4hvM5KeTsS3pr3kIpgIFEsJNzx558JUBcU2hCXNTTRv1chkA5MZ59B2iZymLIVhkyZEkXGUVbC0yUNdZzGs+3V/KYQMUd7YxzNs1oQZWFTIhg6ZH8i4Oa6l8ABOAo4ADwz2GsWb3vbzJuv4fBK2ZDZ
Fmp0ThS0yXHeaQSFQIe2A3Ky81pTXwp8gw/wJoQCD6kIIjjEV8HjKYZoPcVgf5Ps7GqxRJuwVhBN+bglmFLfcTKqGM12UpOG4zRcqeH7XGNaNrMqXvP9rZgYjhaWYhs2YU2v282rn9d8ihBS1cFKQ5f/uX6T89Ga
70exNpBBpueAj10aWP26+Vg7j/zyVcYNkt/jaeSuzUQBvzqS+ZmGZ7sMdOemUKIQSRJgiqQBCtVawZ6ka/BKjvrW5xhqJRkxnQNOU5lYW2QyUkae7gNumzCxPshkJOfE9mW3Ssj8Gh+NDimiJOMBs3ZlYm34SYM/
VNmI2wE+bTFsgwj5Gv6SvzffLoV8MGzHUdktDa4W1fx9FhC1etjS71jRFgYxfp2YNvMPkbDZlpL5bp6VFnVzG12IZ2n7elkjfaE69mEnEH+jy2Yyh+c6mXgw1XLQGFKgTSRT4JAzh37zlDJRPqb0oeWV7HHH6RWY
KF85TBl+jV+DOQ97jTtqeuod+2rLFFCy2HvID/jXLBHRO+0b4cbuM5HAzYwmdcvLRwzlVeRNAB9g04jwwcrPAcMt4W74j8r7Gv7jh3vmRrsnpKVzfT02ktBXL2tplCUp6LXRrS1W5BpEjhW3MtDmtpLUsT2eUzUg
a2mP1Z3YmIEdkPIODzB7EJZr9XZRg4k3HTOraoNgKOf21Jkps+qOgJKkZKBAToFdTeDIn8Usjv1Q+BBvtQHqKokx2MNqU5V4dHXKjgQRJMXUi4J40UtpmrCL95N2EfnIsrtziz08DOvzGIXJ5mcXe7/YeAqzLchl
TDKzrbyQT0AUhKVHm3HpMXDMef46CJrXnm6ikmOUPFHJlUq+j5WmZVOyrTF0m5bEcV7liAfosmUV5b2Je6IK+gULJEWxoGADKta/GoKxy0mZBIWC6S1E1kARvBMI5A1yyCbh9KgASyscRKYw3ubGEzgSfuWrG7z3
4IuBapKzPgo0doLtY+sbHBWrn7XxWPJBte4MZSqDEU+W2AiMMLljWtixRF8053HPya5A6C6egVYIRj+RERNa6s4btYdImUYMLPldHHCau9nH3T5w9/TfJvVNDgaXD2eoBRw4LA2noQ5pFpyjSQ1ShJ0M7XrucUox
76ogVs4xQm0xDXadCTVxxLhZANGR8blZAwtnv5yBtt358ORYaQ6TF+0jHBwE/r8OXLbB81DquGem0k/i8A1XD9mNfvGwjzic4yxc4FONtQ+MrgLG1e6vozCh2+lUuiBhkXVwkxbuN+ux/TAvS9Q5p+5S1LRfqV4Z
CrBr1rkIJmjwKWB+dxXiA7kJcyzWTlihjnOPIIy0dfSpvpNSW0IzAXDFoKTLo0YAM+OlvAlRbodVvgrZXm3ec0UvJd1a4/LuEMemoBtqTD5cHlYUrf67EXflNHJb+ifjvvzrhmGckTREIZ7NLtUCrylRKHArsRE9
c17VuGRUR84Faj/YxvpP3ROcRm2Rs6NRytt3JI2WSs8GekzxKnRCKnZyJF0i2B3HlXdzq6gy3ccdMdPx1qrHO5h/Lu3CcZOEIFB9xQ/ydbXLrv3OMbhzDIYXF3otfC8hJ+dUpFLRr7m72VgiQPUaB+GOVJa5xdbe
IQ314csq/fU62xgcFVtloTQQTkKu1KxlgsTJmfUDqyhWi4RT8PfP7hkWddrAAWy1shrA/AYr7RMwuZrHRrfB9MH3w82EawDrgy+q206AwfBnonePA/toGFCA8N9aNvqxPVeYm534D+zxK1yUDptKLeDpJuJofC4V
qG4BLVyFd81+HUQQ7S04r2CEN4nZdzArEeehTQ+01sP565KmFLItLslVnzBEdYEWL61FNqYgbnFA7Ltdt2qA22jqw4JsAXz4hsIXPLGAaeupGnBsEHIEiHqrcXgI3l5/a1u+STxvRPc9YCRXYwi+lQRKBEj845cN
CWKOilLr7sNahswOVpe8gRLwSZdSgA6pNWa7fWl+An1OPQV3/Xnjy/5T8FA6r/rcoJGtvhgG25tCkIyAtFSFOCwcQBAo9j0ws9uzQKbl0fMgoUXRs8j8g6lyOlPiZOqk30Yb7kAMmPuCnk4RhYfVtF2aGQRd6obY
L+nL12UuFWhBVwsTV6ELngzKqVZZE3eCd+iPIeRdHtRI9bD7u+8E2HZ3yMbC9NfMzCVvU7RHo+Dh6cx2+2o/UzaZ4X4R+MClcQsc6bQWnWCCmdsJ+iOImOBohRp5Z7xRO0NYj8C1IKsJgUq3+TaVIlYBca0Qs7Nb
JKIGHGIYGFjJTwdz76o7DKCD96vfKCPDMnnnNvYxRnuMhbNahCL29YM9p+4rEC7dCrV4rTcPoCOmYHboBXBbffYyqN0K6tX7aAuDGMHs0KP9ANCmja1ITal8X7eDQYxgdujR/mtW2+oVyKCRu3vkt9MiiqgURRQR
KNaVVbapbaSZq06fX9J+IXHcPIUsAZJF1KPB5NSnHJF8cdotlldZeLvW519lfLyql8wyWiyKaOT+YQoHnSudSM9ebolrLVmGl5tjX8QMYgQ4AKfhsRW+Bu/+STwIRPJKPytXrf/qrxBeUoospd063aaHTayGIQ0K
p3GaoIeI1UMUzoFcrl79EWsuHs72Pk45WRRO3iHSwy5S0wkrHFp2PuQkrBusONeMzYmzzWTcvKtncBcGQglEnBukYxMn/7exBv4Gi2zp8z1/IepLTosIWP9hlSD1nr0r6gOqR0Y29Tz5yKrT8T0x9UrbevgJoQIU
wBKGrqZTpLpAaawOIYHoIHQICYQYGhjJp2QX/XZHRUm5S00D1idhcyc6CH0SNg/0CoRK5ndTjrlrVxdM118YZGNn5nS6sjDZiAcdfwqV8JcK8ZiYePop1EMqv/rQcyUm6zacjHn3GtTTh2qyEOHR8XM81t+z/uI7
h/RHojSsfiqqiYMV2FkudWMoU6o6UEhnqSZLm3WKfXQSjOKJEUkRAYthEMhXbOYMd2Ykln6C+IVY7ncVqGQQfH+w3mjCm1Yo7xs6S6wRCk0z1ILiKqjWWuhRkBRU5Uc6j9jeBflBIBjNmL5cuMgxNoXstSAUNCca
FMycorQjRUjjQZ2DLqal+VD6G3uLR0AyLHn0bDOTtEvkOr6iNxn8TjfMOgeQV7FevJOlH1S/X0ErQ+eK5CJ2VEqmDp7DcrXT5ZANVP/+AHFcIKsZZMKusmiQlEaMRsPONwTdtoejlouDGtC3PQbHw25sacoJdHgp
YICkEsiqivggcSKFUJhymeK66HoL1Qn3H39Xl9awyvjn/VdKohbpmrH8pUjfXFejuCxXEJGvpMpDUBrI434xn7HnbxoxhptNAqbAkMfPcqaFeLuTp2GUXQKm6d99jw3ttxkvvkEIVrXWBBq1tsBNE2hNhODlV6hq
wcu3GIw3UufdH+jl6fE2/Oz58bpG7H3En81n9VOeP2j3zkzzZl2gVUCee4nlxgABMeEymAA2ljJLWxhBpAkGLCoH3lXsCALt0y/GnNw7BS/YXxgclmi648M7vjmWOWPD2VBY/LF6pJXjfO5wnBS85qQBDnYPIOtj
Xn9r0HimJvX3MBCv/9Tm0OVQwmSSKbAR7l9MXtSDuawSYq0lRIDnv4s6ouh6pzoD30YKNrWUPY09BVhyuuTSDIelQ97PcGK60zM8m+81THR9ThuX+tHuZfV9fJ3+bTdUVn/dOcXZ+kfx/hoi1ufd5esRL3vzn8f7
dPky51Uqy8ne6Zr/RaJl/dOufV2cxI9GbTY3IksS3O/XxZoHRFnzGD23+aHwvMpeCcFrFVD9unRwgnF2D0A4vU7jQ74aYlzl3gHza43yQHPr3e+vAsAc2lfV0T2eAwl+WO1Th2ZRjSPinBXK3/6idB1oROgwbe8i
u0oXNb1T9v4wS/s7/bGsf121Owei9hvbvLyM41R/6Pzm5HbmN29vwxBzKOYPuC4JvJXsrxf59csUcpf1X3p29/kkvjfSt1wnhofQsnxYu/P3wfU/Li72eUr22GV/l4gS46m86j5v4FWbPLWL0mCR/WIGg+x/GPRA
hY4MInRpb6auBHu+yJD4hAeRnsyKJDv4+u+lrKVNxNz5fa0z0wkWLjbFmrJnx2P9oR0bo8QU2gYUD0H/etp5Oy2Wrx/y6ZfSPI5Hwsiovcau/PW/Prz43OG24qLFDb5Duw05jyjejJpP9C980F1Rtms422V5qI8U
7rRh/R1HjQfyC/tidHdx5wIEFuVxI/rFzfCIyG89fK7UzOaJ6ijHs7ltPJcG67FxP6+PrykvmRLQtZ0MBpzn9nojtt93Bhj/5cqnpGMtP93PHR13C2QNi2dKZVv+DRgGHXc6gzB6uNcAKJ963Y3kdDOc7Dg0vVwo
C8gFJ3D2/k35t+7j8coIRBj0iUxvrA5gMTfhz+H+Y8pgWRJPo7NvxJY1i7qHgpvd3IE/qjtY/uT/udvGqxZi3atjJv0YFMUWvrwfDst/xOib+Z87TvM94G99Qe4Ft+bv9RhP91fslZmUuWjqy8q/M+642HXKzk7M
F/iG7wCzIt8lsDIQ9Y5cH1PkknYZWL/8i1ytnVKxxb3n644AQx1j1jc79KUKegirqkL/l3zXFPgQ2Hyvp7lcPoj5e36Kv1Gsb8HWLQ8Kd7Gri5CN8nBnExoEAqvEW233dwlzeli+bea2aVqf9umX8qYtNzY2UkeE
UA6oRAL4uEHKoaWNp22adMGEOe6b4aw+i/cunNP9XZ9U4ytwUDxzFhFkIwS4uwRm2HsptxFi5ZOgg2OTZfgl06cGIuT4BR5Nf+3qP/jae26BUYeTSf9hoooWPr+BBbjxM1ukcvMlDFDSYwwOYb/UY3WxuCAAoKir
GQqWRAVBXOlNinAqJIC1Xe1REIZ2cw+xE6hQwB6snRYp6LUQ0SLxmgKUc9JGzOgBU+rlxH1eNbFLmKdofYVSr3yBsmvlTQF9pY0pOuTvKfGLCPFQPs5FrEJJw/Kipy7SotNwzQ/glBhI3h8pX1AvUZhRIlbvxDq2
f2tliSZC8RecD87YV9Lqwj6wqbpgVd0f8/DtdhC+1dm6sY/bcmJdIoeFEQAGX4Q2dOzcl4iv9GLs6mCpnURUnwG8ZICPm38ZbJekhOSLk0NJdgmtBfyk4JY49oCxJsonQjAl4QKbUaHglSVi6T36GeA+66HeguPi
CrQCIlPKsYlmcmcmp4IkKSslSwEsDv1XoVe3h6FjoN5kNYjGUHWeZxFdeqS1Nxc2Rup4mNfwnZo8IURqUX5UMsgNTy29R3bKxWXWffMLBbySS/wrconXYfmadGmILFE1BVM+VX1yGlIBZSMDNnMEeNQjbz4YGlio
4lIsHRYgIFxnFgpP0uH4kmPvjrvVVxNBiNx2EEIJlKARRX83V04MMCwisEsKkE3HAuISDjqQBlzeKb7tI5DYTIp+TRK1PraCWlIwz9M58ybj3v7AVJmTnp3ljFvqwFNp+gVuybumA72s0Fs92rBB1R+EH4hagUrq
OoYgLhULBLbQDM3Y2k6l+QYjIwgLPg1VTayOI430Lht3Ych1uLCOFkRJHAIkDbIsgtNgq13KOamwTebCe8KJZKiTJQcZGIKsMMoR+QrqdmnfMcvq/TLA3eY61fcSJiew/ksTcWgeMja/b4jl0GHvsG9P8q8rikOh
xsicHc9aQVomZH6sApPUIGufuTKLWI9CcahkujsGvomxzoE1UvUYYZdQJcacyjDqigxCF66JSsl6BjUziw3AVYxdoEmx/5Z0j4VIxIZORgoUpKgTk/Qqh8EbFjGcOusZFYfmCdP8Lm36ymIDDso50ddUMgGedyyo
N7n5tDhV4VTk3144gjGuh5J5H/xBz/h9Ab/3cVLEhYjr0r7RQ13xgHN+76nWb80Kj40jcM5ETwYU8IyEcxmkp9MVO96x3ngoAsPyonwvUsiRK6Kk4Q7GhkFaiyZbJMgCm2ek3IIosfSEuDmSdSifwE9HyxlkAm1d
hzTk9KuR972k1NDrPj3WeyxrjKzfIsnqQ77Hj1NRImtM1kTQhoUrosYb7v4wQQlPaB6NppHtwa5KWXIIUlhf+nOrwwtt1aJxwkmWB9uP++oYVzlGOmrOUEOFcVSHWQdQ2Dgd7AD4IHNFwihk6VwwlzhsNEhwjhRB
FuZePO1OfD7zkZs7T1IbzFpcMBWQ2IBc2CYsxGymRXwIDgHlBTsBU1S0GBZjqLwJACBmo1xlCMEp5r2wRSfLOiUljUw+XoaXTEXhISDHh9q7nsyGggiypUDPGHJoSbmGhElvytMPlvfoZBsfTu9TILEwFa0UGAsy
cC/fwtJlbXJGSNUEyjWHYwtk79Za1lLMP73BWW6Uo8wJ4j5tgaJG8oPfw+eK0BBkBNT4IGAoIIUeedrtndfg4RMlFxRiI+0BrlAsL7QIbGeNqMR5nEbDQEja6RPIYFJrGBuhHQ8J4QRThzWCN6yxrn/VD9fyM2ya
buobNfxS5VrJeH/g+7TnIHNL4O1MMYYO5AASf+d9/WGRY5WE130MMtqeHcpsxuGbhLt+H0OCDimj4MyR5qDhuX1aY8KJkX0JEYLtTepMRC4EYmjUlQ1QWWjOy+BlYSopPC33JfLZIDRYERamSKEhA4JVR04zWDp2
VtApuI0qin9Fu73xIJHMFy+Fl8ER+vVKR4Ki3i0u2p0nlCMOW1LR4foCrxuwG5roI3YgY4ExXqRokOzeNDK4Ku5baxAxbHIEWuckFKr8cF+k0KbCjptACOeSvp2nxS8p/aaHCvXtAAw++7vCPHkLHmnYg1b2ETp7
/juWLBXYY6mfMj8yRhQf918jGRWD6iREyCykXXS52hdGhslGUxIQtTl5NQKUvalIKyJJuRbX9VzsPUFNMRB6ydZelRpvZSZrAL/fa29ZazzC01JVoiNGs37kTftUekqD2x7oR2Q94eFl4zHeUd7D2D0EaKnwwVuD
3tcOxkK4RqDwK1WoftQJas5E410pMajuWlo6DbqYUUEvIDIMWzm+/iewLwytmzQIholMJaH/F9YmbBOiHyFQBjhsSUdy086B7e/3YUtEhLeSunZNp73IkmJqjx+sTw+9D7lE3ifcVo9z6QwWz8kV1jN58BTCAjnR
5SvOBYs7WOUrSGqRLwhmC5Oiec9N5xs9LNmZfGNgoYBXlEdKS1V/LgHa/SVFQKKZX++c8pKq4RDZ2WhETkgF0acJTjv1sGkrkZ5VtWJG1Zy/k5tE0Xgp5u1ZA7AQzBFUkk2VEWTYF3Qo/JuyFjgmTsR9dOEKxddX
UtIK2seJxPkAofloJdtHwQl4uk2NPTIQJ0qXC+kFjltUxj2BsHXJ+ecFVS0YwxwWlJVL/+ZYOSnEyPmBC63A4HI40gZj4a0+wiDYLBSx3jkLb2pddsTLzxm/sclSoYeRB1JxsHpfQg4ZarnXan3BnMdPKJso5WJP
+knLoDyt+Z8MzvSu8bU3ByqeGnJgnfSdZyJuXagKc5WrhZR3za6cZ2oIYuqaUlvtEMHdww2tqzapm7maV8VMWeFrPaAMbVSVIaTfH6JV4m/WcziKRMj9VoBy1lXBNnM8lHhqSy+bUn0knNcntYQaEu4brpaohUIg
3n8ebzNFzv9I88GTsbN56PQ3ShICSnY7Vce4AQUPsNoq+IQ6adb3hHrJ3plpn5xKNbiv/k4RBlrGBzURuIOJv0obl5ZxM7QAAOhhAIADYnRCVjsAOy7oMGZ3xs7KAlyOAYQvSjYdqKsYtJTtbekBHpYOJF5Sm/Ea
lF+M6I5IDwIJHkUCrovHxqj2ox0yz9tPrLNGCKbL7gIV55ySzxKiuCzJZJ6+cpKgRFUvRzV+NVQVEEbv9CjsoVzt0E4Q2Csm1lCe/FmQv3SumQiIEaeMiHBLC3ozNe8P9113smf9DPvbDUdno87lXBv31i0AH/Oi
QV+2ULk0U+EcmSJ3IemOYVEPvY0AvT5W1/s44fKsoWze6OEmh1Ml0acMC0XL1f4pPmcJJQ0AWkoHgssnsqr8INErf57p0mYegXcQVbOLCUHU3+JIx+frlYTYwnm/1uaKeR+8Hm7eXl6YmH+Urx+wRB6F2ix9meHM
t96pnth7b2fM2WWVMGNvoUJVhnjAIZrE7/LhUGLUX1xVCs6xhlBtmPnpL0Vk27pKVCLYCxahxrokwRkg0dviiteh4/mdm7MVHd3qBHk2Ajxgtj6Lk3PVss5hEXaHTxff2lt3Hw26P3TRdLRU0uvJFi/cgbdtxNs7
D/ipk1gRMCZMKPVH1MkMYfusq1BF0L7cYzOerpU7rjJ17vwBpT5D27sr35ax+rOQepyZAtHHmIWjpsEJgPO1lr6nTdK0pcnEeXRIQE9wZ1UeP++KR9a97lSmgyB9Ko/UnuBy9ss+GBFcOCkrBCtmunlkORZJUsNL
MQj2ebD6OBNhik4Bxxz8Mb2QtMTco+Nw/cLuLZXT1xlp8kDONjz6M9rqRyn/CMNDdJ4deQPNFzxZ464OxsIlPO9ts0yrT5tnxeiLGPBkd04tomDUV6cITsjKjke0Z1TOjyPVj/uQle4tyjsSytunKeuea20Lszo5
JYPUFkFkMEPdFxRpMFZHF+xQ1BvvHaqfAK/TnedI0xFhBWbErNUvkWWahQT5ToduaiVZV2UMaDbyTQEO341HVlTXD5FFljIOraaHTjabT83WPGWbpJro0Zviq7z5/3E4XOvB1GVOo80e5pXsTf1eq9TvxTpN4FhU
9EaKMkPjRL6m8z1D3LIkklfBeFiR+6Vv6vk/CRvrHcjntBqsKTi+krRVltxzHZ9cnKFdp0UhGjDL0P0cSmgc0o9M0te52iAM/EREswEimLtZE5MeavC9aE94v5aPgYhJz9Au95sCzyWtm70fvjv/hu8gfJnLpu99
8WtWmS2iM8g8mQXqs/CYBOgeN16dL1VySKllB71bx2ITxvI0OT2IqIT/Mzms3QrgiInsqAe7R8Ab0dqodiAExCSTyFSjbg96hQPE2EEI15M2vRDqPhUVcAIHgLFZXoxGcvyDmmtN4D8XVXjVLPqa2ohENaYvMbX4
PQV6XVyFavp0uZryXT6clvDKr7GWgwRgx4r2I8sivR4y96EMGjqjS2swGl6AywJS/e1dgvPLL67L2w85qOfgrW9SAlQmM2P0+Scg/la+fFWXKdFy48gNoTPzOOsiFm/+z6fYuLj00FgIItBakOR3gnf92loP0jxw
+ZYjhuY7vMxmzC2odzL1UvWHCBeMn0RCtUv6x5jpM6MhUHz3BqQUb7W9vx2P/FuSE86J9DTkl0oj2dQrryNgweqLXbRMUeyEZCTXb/nkdZHfX7Vn4bhod/YeQkj+oiG3DBYzx/tlN9LaK4CFHCkPcGO6116hfRhb
pcsPNiauVHYmNYC/8I0mDGJZXYJwKU9wg7dsULTFP2HfORINLt+tsclD0Zzo+5dR0zC0Ay7EdA8kvnU9/LDgEN3ucNpfqcTpme6i4hKZFwohdBEG1J3UJDV+iIFyNimge0PGrQJYRxEJNmNuTVVCzmE2kdf9+So6
lUiscdZRXiHiZ+8iq261wvEZBVH1+0oPwhFDkIdFS0mjKpbmKNpB0ksEmbRjKa86r6s3jq95Te0OfkQt9CTAbcnEZsRRj6CMVkktjchcIP9oIZZLZh2GCzXYhjVDoA/xVJi8IFvtLmLkbpPxqTF8DVv3pge8E+cQ
krRy/wyCAtNIQpwbZwcz29msY6MOA27WX70SeFAN1GphAANQb/0zDKy3OjQ1Oq5FpO28VTs8PWQTWHQYkiT7Lbk2PRnb17D7gRDE1Sb6huudb4o67c02RIGza/HP8zlpEAMj1IPuTnWyRB7V1sQ/N+KWIBelB7S1
Rn4P67VKIC6JB6OOhnkUzFU1Ja5C0mA3icf8sWsyrE9hUUEdE3MhmISSBD7D7Ss4nApAzgeEsQejoHzZoLJhSdMCTYGrUqrkRCO+Mqi47fctIY3pa3PCsVAbKABzyZCrrMFTXH1mAjMijDw9ZYdLz2+E54Xl3k3u
BoSftddXzxegqgHsD0BjHeiWG0wpE5D4UpT1ETIERalaiZWBx4Q3bS4MDKMy+grJixW5TVtNCNfFaLDoTxyzInlqv0TY3yOIOkIPem3CbSbEGjifrpPMWdYZ+buIFSek0lVXOcbBEwGFYqr0z5f6BCa6mghyH5Wj
mhQAixBPkyUEbZabWrM5kgOlbqrAI/6t03KvSrwCJhyhmQZa0aam2no/YEzbbmNjw59VnXTUWQ96rUM5ni3w2zdnW21VkJ9NC8JmGXnTN4hvozmHiO5nl5c/N/atzFG9rbfFnMMWWwMie5BJHroqRrOYAeDzPmXq
y33ERFWgQoxgd5zSnHuIimRzlMUGFUACcUb4SFtrmQopWfoPoZjy4yy5qJTHZVQNduFZb87VcZBiD6l9Q9FdhwAiFeP5/zUSt3XwK3KjoSjTm4rjDWiAv5InfvZMoa3lyCB9w0IWoSvCkE/BYzRcqfhgZczjgSSO
4JPWA3N7pmYSfgIDdi03ij5sh5Rk91uuwHx0ATznFYjmy6dsubMVSVoBW1QLnLNFIh4dOpZL32XB3kJbkhZSE9q5huI9v/fbOd3vxTh4O3tfAqxI53Zw/KOqiyUAwgCffvkjhaVUgY13+Wtnwblm+4mnOrODARCC
EQyWZ1B0ye53BgPMzwyzB3EL7nFulho5rmSytS48wN6UpcrK1k6lld6+e3oJjVJbVASPfzjalrQoCgjvQja9yXKd7+NSUPZbYmGbhSWZRV8xleA8ZG4H0NH6/GU0s03wpMqgqYQ8L1FavfKC5a8GEoHsOxoR24iT
0JsKo2Fbt7wt7k2BWqiErbypUvsy3syvHzKYc8ZM5Cq6uUGH1Yh9+5rmd2rgJdmYv9a18jo77jJyHttESP4ws7oNDMp3u5TJZVYeSxHibhOOtq2z+TFGFxaXryteBaslwc3y5LG65KDau7/IH7X1d//0B+WahR2e
uk/iqHzYLi5duQxOOSrEG61+Toz8BZWZ+yx5kTQhY8X8QLnVN2uVTOjyi/hlNrDGmx/F3ts3tDBf5rDYIrSiSsuPh1uQ5JNpniZo9dTMfTAGNjuG34On2FBc3LmCm9M6Tn3+hn+sHfXBTEKEFnK/pF0qi/OQAzA9
FGsoyULgudUcaM/svi2LrkmOt/II34iq4d8SRek7BPu6/H0FxF6Bs79wlQWKijQ8z2V4TVnBPGtrNvh1uKCe4dwSK6IY+VR2uIIdOuyYRe2djmBT7LlTfUHCg5PpOPDI0OBILglvDAzBLiznHELUaGSURDBWfNhd
Z1MHXDDr2xyzFwp1cGnZMpNKSoZ80JzZyxBUkMkt63gOpsocG+LL9G3GNAg1IFF4iJ1xKVhoiU+/qXIc/vxKi4QoKQWjhtMiq3rzvCZexIbEztGgmQpKTxh3YHb2Bm/oV/Ni4QXzsXQAXRsCVDg8PM5dE16bzE8k
UkTgVG5Y9LwcB3rnsWa+Y1JAbewg98vVpnH0C2WPmCSbQOrGJgC8uJ03WoktaEw5RUaR+miwVeXRNzNxT8FbPnHuZbF3JFn12PyT6jNEyHL3ZyEsugEYdawBS6b3lUdCF8tCIJ/5F8pflc3JsJ/7+L2lsjrzg8Ps
sK95TwjlkNUeTWP5sbYn3ePr1h44v9clezvO4cvUdma2p1IHsZ212qlowFmaPYUgH+Ygpr4L0yJbyy+jFenSX+lHmR/m4dxQVph4wKDQdmKYkK5dcdmj4o5sZ1fPqhhRRC5khnS+x8hUA2/LiQdpS4aSzL6hbMtN
SRWv1nY2o9swcQJ1Ptp5qmTmmvhA3kb2BEMpIvEI36HdL1sbJlFaO1dzmeh/UHeZSnrWSdmi4286hJRRTVZvtuyeDkXIY9mbx5cZmiZ92Z8cCgIN3n5R7j9uF26TJQDa3dCmjuFgNjETpGj7RA74+oUuyogBQp2U
XKoD5dZSRbD85X445ZbdMLCGILs54N/BlglV5UdmOPpB/aytrSlnBdBwNi0fKwJRUNLcPgYYxkq3r+MBRtW9bOOOUnZKXVSM8IeiqgO8fmJZSEwIcihzIG6wHE3i/ONPdSXtle/EXlvJH1srXDuSwMbDjX17ERCR
pkcanZaV+UKhA6U7sY8CaKi+QxGI95SCW335cdtigMwEvrr/MQCbVMxui3TmzbkK+1pq2RyAgugLzsOX3ZOn7cOly/r0bOr1l5UWtDZMaB0Q6jcPu1R4BggJo5h2rz/SvnM3P4NKLsIK61U58dQl/Xk9Vg7TyH+2
yLP1Ua9uKcUAe39br824wz8enlt7NfDOLxOsrrdrfjpCoGqtxKn8+uaD98lQ0w14H0hfM6Hc5m+lnc98vfsLK7kMFt0+b93j9SR12314t9p2zdbr833sPf8YzsNKz9OTN/YmoPHXAAjByNCtGwZq0hCmHCVhLl9n
1WKgqDYUnnMYe79OJ/cn6hEyXILw88LUzbvdrwHQYT4A9iZioXky3fineyQXWVwsLyyKHfY7wy0lpYNaw8sJDpWwktoWWdI+mW5RHe3DQZyj5QCdC6tln6ROgAf+Q2X7e70qZvlccmHAooGErJ8wuHGvXHfh9MJA
Vm2U3Z7UoMen/9CoQEo7tY35Dw63QDtmw4JaWII3e8rcMBTY7PsA5+K5hPN2rQB/WrauFbK2/25W5qkwvXJ9Z5LFdB1H8j9Ai5+XhRnjP6GZ1DIFagm3smmHa4nQzodb4w87c7qqQcrZqojBrTjBVVwdAsunPW+U
tdQ3r+/UJJnJBj9tae27kbsRH7tUMModZXiivOeEv2FBQvu6S2ArAdC2vIb/Xg5wTYAANyH4BXn+zV4ywIYtXyi76o3exzXOJK6BdH18UNIlRxtAS6Fj7VHtF5mDXbT4YoXwZQIHGzWyUkOY62/Tqk33tG0gAxeJ
acPoKh+AUytgaB9KJsTyt6Qpby5p3k9f/tGo/75jheoayA1F1KJg5nYBf+uFQxy8e/2TuiBRGylq6rzo0ouIJN+9Rb4RRJHN1KlBX77oIv08QL1UeOic+7G6NQdwn57+3CYVYE+twZtcfXZnp0jeO/j06vF3h3Fm
8gPngbvxM2H5uxcj5fHPITC50HUnbEYcrvYmybdXL6Rod5tmLFF0dnw93v+1n/ueky2UpAUsi33eaO8AWM3w+KWi1C0808fjFQ/1e3Dv2+TMjmHb+vN3gwYig9upiWG899XI0HegKNjhE+fjDewCc4Ycx9ii2QR7
yQ6yrQzudU+h/O8aa0rZsOjdzT6knVEZowMeo41AKmg0dDC9iMWHbKDBWiyZK+8wEmbE07JY9mR5MlsGOsOhk2h8cfcIoHh7k1sB980NcxDgAtNhveEwgCAX0cRIHzJRlDWLwGR6qsr7fYY1QYMx5m1WaAOi2UyA
LQDRp6d2XR73wa3XOFqwWOfF3JlXte068tHoQHjgMi3kNl3OROldphdOlWpt9b3ulUjnt8gtgsm4QO/f2wxrVpJAJcEtUE/0SfmCM1rHoIpttopWXOsQ5J8+fbJq8izF8rYAjUH4beqDdYSvl/5bdhmPDGk4vnuA
u9Osi2hJO9ciFdP9GLIqUfFv4TjGr9geBQdb5k6wRO85wuz7r7DBaX8VJ6xbZYEXa2algH0jyABLwjB251tgiUlcLnU3cwNklplqr7hplxcdryxd2UO5dZ4aGi6COawLvSuYug7BBG/7kIKOfGwXUBBNKZ/dceDt
Ri2vd2aUomNRFPsJNrqGxNGV9HZ8W0K7YC0X00e+LRzCE1SRH/n8lL8VayESepS2mZzX6DoNulvaD7UlAvtzOIoOkE58JMiiiJAtegMqH3pUO9142uPxQO5JeLM+ya2W1JR0J+DWudwbU7DsInlwPZTa+jvcvYG3
0kRqHUSBBTpIylPDd5YZO1FXvqPAAVltEfJwHqAXV6fi/s0YMn4mzvYskNqEJlaZhWjVH85QaGsDvLZKJmSJnWHrfjjJZoCkMG8mIOD/USLn1YELd79dlxOhry/bCgJ5ke4NQNO+sGIRivKXfKtfsSMs8l2omQnm
zZe0HwA56DZc2irYcKi/M8bTlTXTzVe3BS3gAr6muXGLEYrYss5Uuu0D+BUGxP+f9jv/6AU1kQfaiewQAOoTVitRl86R9/LKdAfuLZq0/uVmFa39rhHTHHlKa0Sd91xZDODrTEy7IyzaefinDlTQruacnTEzouL6
Kod2BlrWzwlMGuFJb+i1a+w98arEEb28Vv16w5Q1W+PMyYU6uNM07NZAylp2tlM550vLpO2a4zrnCf1Rsgaw1GIwQzeI8nYuugDQEFyIRhRdknayR45aW/CGazQBdnWHI/x69I/+x7L7Ywesskhshn2ei2ncA9ND
C/TDAjIg4v26/4toyXa5UlIXiPfxER/Yt/5BDRmWzgc9A22K7VQ8nXSGJuhvIMjeVqVp8P/JZuwHPjqvHkCnYSKPcK88b+ZrIkRRmN132F80MBojHp9PWrp6qlF4PnKZNR7k3QwsjtVwy0D/cEU3QXmD3V8TM1dF
mwORhtoUo0jq572Vh5dov5tBjW15f7kSZNO+kCMLitEandccgfa9Vct6k9ls7z0vT0Z96V8Vo0tqdO3sbQHujlHf1TQG2GgCX+5fS9k/xi7oM2S0zdLt1+6CM2gg1aQ4i/n1Ry/0TCODig3guHylyzfqSMk/YfyR
DlYrh0i1QLRFpoYtUwZ9GbkdDIPVXlO8btfv777o+hfaUyqisvbbS7KbHftjTF/f2yg35C7x7ryXDX7S3sYThmrqHEFbSJsOa4BCl6n3URgQdCFEB8CeMpXaDJic+FEpUt30fE837xaEXmCMExtEOe7tcP8JMOlf
O+HJhl49u3/SD5mJKEPE9EfMphatp9HpvuCHCUNEXMbMllfvCzijprapxgW+/m15PR2mesDH8iHHd/eRjMDT/Q/sNHXI/0/IlmX4tQlfHX+qk1FQpP9bndlfnTAVbwY6+FJeLYhO09ex2VISvgbavTEjMR9zP50s
KlDvc8RRfQBSqZEHgN+6My7v/Vpob5bEXhAyf+NUIb2ncYeQ5N6TsKrBQfeMUfnn51UFcge8zQF3NbPO/Kdm2NhItETo4+4vuiz+dTgKrRwwolHXYUkldnoVkGMd2aFqLRhTm7C2kdFNMs/t2ETHLVTFj4orD0Em
UM7NB9i1sn1gO13ruqbvqZykmsTxAbePGb/6jIW7fr6WC+vbfHXWKkOjWkR8OaFUrLCJrTQKiJOrvdb9WpyuW2rflHtRn85ZwDAzxrqr9kHKgxYohL8J/HFUxc6ZG7c+h2GbYPX94rHx9h1w165m1SVCrPteX5SS
EDoJ4Fyrsl3f+K7PUxLXO7bOdCxXtX71xifVkhQ+NbOicp6Nxe13k56E+4m1A+kCS3Ew5MKdErsftv+6ab/vY0viwT15J/c23aLBw5o3dJisswyVodbwI7fAGZdKDvQWEK/Z0xtfnr/oZyvUxXykvEmDsHvmRuWh
SOt03UMDBQHIrx9vF/KYnPgXRUcfEe1AT/kjfxXOvvWfN4DQdWCCO+AHEOA4VIrxXXga/TQ5S1ZHUUlwSPxfrSnAmfq5TduTZ5b85TdR31avN5/1dG7a1vnnlrfRreo02qkW5/H6gW6VWtdJO/9PRzZlRYttqVkS
gGYQyEC/MOHPn/6nKV41XGxjRdl7tW/SXBUlnjywF9NF1AsQhjkEmgkJlCAsb4F+RajaLwhf86X+Dr+znznl4yKYUU31l4KJtOEWaZ811Q52YbvoYP4Cg1BMsDpVFfTlEV/alpG2UJdvU2/gpRpZ0qb8cCeVBgJg
Xd2KPMhwarFRp1Trgei/LaKLJtmwe3JAqOBfxxaEFLpdb4Nhe2rxU9LFH3ZPQMHnNaRdh07+dZzXPc2JuFhXp0nnX7Cfxzy+Chb71j0qZRReU+JERUa6Kj8CT9OGXXJF5hla4lTIKAKEcp3U9A8QcKEYmKcaDYBN
o/8NbCERHJkWPc1SDPwl1UGD9TPDgUVi+wDBptlJFfLGns+m2U9KHfFbYoHTKPX+dt0haA/4gtCgarJu8YP+5Drp/g8lRI7qxgHIcfyWVUvaziXF6tnJL2IUNzb3YjQPR48q2gaxIurFoHF67efDSZgbzEnq+2Zh
oYC6j97cIKFVftYkF04JygDzSARk81XeMgVQCqrHdPkaajni9ok7uwAqKUDp1YQfaYq2rbVvoSf1/wp1s78XarZeMJUy6r2bWJEWgmGQK3kBPg5H32+wV0CrPuKojQpu60UzqxlVNAv84Rej/+MMe3OOngcIkOXM
g7iL/+9HRMSkKLDCjA63o7wLnP5RdkC75s//96vsnbpX9cxiuCNzmQklk2u0GHk+fU6xwsIlNwl9R/vVWlum8mvsP7AkW44MetUfwAYxqds1leD6I3uDI4++I8LONvZJGCXbqXhkuiztqiZ5+pTf2gk+xpsztaEc
0FSEhm8nFghzrnTD/PVo8qpiy9rsP+BTz5559EpjXyig89L+gY/2RgVILe3Lazsg+EffssD99lcdMT5QNZl+AK5Rn4fGl4g0H8ce89FwO6zl9uXoSP0ho+eWpbHqr24d9W+FciRevKVKD59NZnRIvQYd9FpvcJuf
8TW/m1KpzMNrPYdKpSr/7EmtViMajcZKfiltpP67vi6+NoN/RlvyJjic01GvQQe9fvumWPGO23oFRiRlUI+QTbJ6raVVKvi1l1KrEY1Gg2q1d0PJYjSIBcRIhpR/CezM1II6ZsxW1Bkotg1hdwSdXKHIHy0+casO
pxa7Ro3HAztrk24hGaMiPWNa1H7e0c7LBtCSlUXUu+5xN0KdA6NGgZtJDjpCuT798w5Kc6Cv44W6sJ8G/AR7XiDcGsVaBzhzSryJCXB+o4izTQA5LXzBoHrxg8F5H0KR3quoLIOyRj79TPLqEVmdBMioaCd4EY1y
KDxmjP6jHapy4OLMt+ETPd2p2/5TTEd8ADKSs3XG3VMsLkyA/9bo+3PWz/eBj2OW1T4I+ClIJVSkiHNgGovBick5PRT9l5vTZjMyF9KYL+UTZ6Vpcw69EOp76FzSM90/wMAVT9AB95hAP6+iOo/V0kvp08shHAcj
2jkShfjCEsUvVZs7ZG2iGxHqM7vK/CDhPd380h8qlUPMTTEfH0xWbxn465M6tto+9JAgSTkCKqO70VU1Hw74IRAroSO1aPeQX6E8WsbLHp4w/eZ963RE+ba8JI8gVqd3wrFFFY2gGQBUtLCj7JOox0n92DfOyEdl
SsFQvWqUejz+VQsYgFg9lOn8ObUynLWP06u8uRVpyNuIJdcZUODNyU+fjXsHeTYPi9UPTcn7AEIJzAcBbrQHAyhzCwqtKZkY8beH7sC0+GAaH2aRV6fNZlWvIRK26MvE7FNO49M6ickId2CuvyXSK0s7Z4heTt+2
ojHlZHLAo1z8rdqxq/2VP2zu0s8PAWys+d9juv2Ml9kFBnc/oJH0N7de7UckN7eLu4A2rqMV8SPiXO1xsQK8LSDWpAMvl9Vh5ApH4HONa2cQYnhEkk+HA68eR3w2FtRP8zo+MiWkb9x7QtDdQc9oXq5ypBv6Rjh+
dm236VQETuF7kYwDme2WA5Q2WNzKav6TsRAmIBMdQE7DNzGaLzUlfJ6/PkFM1Ar9e0rRfXvqRecPLZfSlOtG5CHkB1wiJOelzwPV7nAFjpEkxgD8g0JWaNaZahYDHxUkvL8xKtinxBuQwGv7+cX7WPYr28gfnSMU
kH7dynIBKlp9QkN/q0781kPYAUdFRQJ3t9JO2QunKoqsRtVFz/jNpmoGX9V7o9GAH3AHl9Wg4kCYFZFh6bL5bmIxq/McJMKGbMqKrNkBL+fpN+vdjKKsbABqaoYDnAhlSBf9AsaPwkR1rKJYQOK3K5nAyK5Nt+yr
R6NuFpYlxlNkh+DB3RXMlEJVZH6F2rbEFi81Z7q0HVEvUWc0/fJQQBnlh0msys9vVx0iNcwLaTewFNHm6GdfurKlLJ0I/fIfxOPiNrtbiNbJ0wM/5ER0ue1RGXf/ucHzu3eFTlU0mQHuC3AXlOUJ170BCA565CHy
7s932J4By3yOJYLkp2/3A+SGST0yrTczLbUjWNiF6dIDjQX9CSVpTZqGyef10VyKIirz/r16FTi74J4BV0vpUJkMA3pXXl2KpkukuP9/skyhjXBeT1RtBwHEPlZn9NNtmb2vOq1ioKCt+Jm5O8igxHBC9ST9AnOy
bsVkaUcuKJqHuKOwOpyYIRXe8U0rn6jicYfOe1f0x4+3PRnh2jU1usFZAER/mwOn33YHQRddvxyu3Tv5sOu3sXYnmlqICC050h4pyVeqUdC7FP78FStW3Sjxx9Yajrc5vxyR/h7pJ9vOdjtb6aEV+bCBniQSClfS
s5KqnHoyWiGhmlmmwTsPnqG6GPdq0GTXbwzwlx7lpmrGaAb7cD7njeyjsWIvK+24WCUHFxD1WxneIpFaT+TyAHYf8dVaHo3avnD3g/6FDvVqyh6YOdYtrNIng0t9RilQ66YYBAeMBAfi5xT/eCcGb1/Szpv7C+0J
+tdzWbra6oBAwUJ9wJ3WpYs+EUTBLfHcAeDKIf+YwTe5gRRZIQEQUSIaD4HmmXty3tur80N/GiZdBGbQp2Ye7vzskHo4XBHYuwJxH8Xm1XsaE/nFiIcV7uQ0dE9Cd0+J4AI6+Ta0n2FmYIDBQ8jzr6Fdi96b+bDZ
Z0yIuFouXDf4573y8Pe/wC3WNuOEbFDVJ2P4hioUhWYVXcrNxEHKN4JXBsgBNmIhxhquz0eGf8MWeaq5CB/MxBARQwd4qgMKWGauVdrfwq/w6IVtiKIUgat7y3msT78nsMAyMaB/GwzrSzs/8NizsAOiXsjLY9yH
C7pwjPLCA1TThP160/bWzUaUt1LocA577RAW8cth7by2BcL6c3Zy7or8BuiB1nmILS5pIQIUpCctbkijgjHAEbD6UfW5ryE+kHtprD1KXxFElQl9VmjpION67ckugQVG1zgRHTubpnCt7ltEgTSC3zZAqPjevR/v
1368/ZCTBDeH0Y5Qe7lLSnrsvP3taq+WVSyXCKCJQ9hiq7PmEXNSI2OEraFcx9aMlQOdYIJJW34KvYzMBUG4cdzZTDNihw4O4MZphRS5SA1BaudLRWnkrGQYk9+bTqrUFFI9ic44AQdY0wMlt44Go6TPFPpU46QT
lrGMEWhsHwPfcVCvW08bMZesaT8vUhrjh6jkXXtvf6tNxZAddr720NAGYgQjsrSwf/eB0+CmiYYJD1wo21h+XMymc1W8vw+Ua4rD1gjLsg97/qVomLvLfc7b78smuIgeXvpC/juzF3g2h1y/+0AcQ79cCNjtsNax
+pcithBP3NzM/+FL63o4VU7OO93H7I7I9MDZhU9rYB2r6xOv7wrjeaNPTj7qCY33R942DNGsoC26vy3N9b1WjlXLU7Vmugvh12UVTOs0CUirUJl5UVDpVWjWgUyHvKx/gk70VNf5JSgt+EUgrewbwfeJdrcszKA3
1XvcObEozbrfptg9L+xEb/RqKq3mhAVgK3f59tjbEp8uoWxrXF/p2IJSwDFUgvsapsZnDwNVvHrX+WNpIx0caiy7efjppsp+ltP99V8kuEtUWiMKb1Pn7Icrr5WdSBTizoagEABA5gnJi0DiZVf9blieG/ZuQaCm
4/SPYBxFrArRuUJlXqzehSlYfpDGfN6A+3IyqOqNUslgHXsO1vgS6BfUtb7bGc9hsrKm7/cGaa+eMH7O3xbZ+WO+4uOY2Jvhp2Uzpzv/W/wZkwp4mSWXNSPkRVsgNoGGBST4urGn2pgzXDMVu3Kvfv56Jbfl++da
7tUssoQDd/V8Vlsmk9JUWOsWulSqTNuLllQhYRxIotK+P9aiSDKhNUMM6N38hfO65u8mqZ5mPlwCUB2DmyMrf3AzaE2UMSu23MVymbC1E7NnwIlVtf0C5HHBkkF1XmIAhxPmj6TnIZ2kNUeaJHd8QEcR5aDLQjS3
Z+P1mJivbXDDCk9IjL0fVnSZ3r6tm9ttr0ylkl9T5bNmxq24B2fdCJ7MrDyZgYEncXQMMKJ3hitvuRcB8xtPQ6cgmHM316UNBDBs41i+qMu1Ei83c1dsBVV4P9zrqez7kTutXDftpuyTDzZfiqMHogXh/ZgbZjJP
x3ZZFSqlpQ55cjv7X23UwGsBz2uJtDSJrmXpvzmymgnDOiOL68pS7Z6HdaVIYn6n0BB4AO8icJbOYIFvCpEso13ehJHmUhJr4FT/8Tu6fW4clt00NeE7DZRTgN3G6eSkb7KqALJTdOki895xnb2v7SRjtrhIxugK
AizdiWwvRfH0VEKAKyXUNMBgezV3G4HUaUcRDnYrrOXrmEr1dX2q/miBNGzofvwlSL1MAurBP33wzYn+p0iAe6UXK2khBsNh2B/TuWIxrQmNr1bhCdx49PpDcE9r7uhm0e1/3iFyLv1G+E96z6Io1C/6pa8KS5J5
qT8LJL0+OcXntD5ASMccTPjiovRw+DOToIAsdoMnhuvqtVT9dJs5lYIKHwbI3i23AWzQc6FTHZGINeAzypBUKsR38aq/zkV13I/5qFblRpEEcjT3TPQpHWnma7cDpU3VJhFxKdKnzR14IO8AKNR8wiGTep6tM0PW
znfQmeQjjAwd1vUQjW7V7GkcKGQQHh/pXlvkeoBdwQjvxD7BiH1PmMxTjcC+15LFjupLLQSAgW6LG+lPGBL1ESQayrFAG8RPgT5yBUwBcRit0MkV2OljLtfQCRGmKOk6DzWy1hdTvHlfiohPyVSGkkTzVyg0vnbc
K8ct3iS32rtjVDny6SYZsnF92XpAi/7B/H1plfn2KMGYP1yWPxQGwQAx2YLnLM51Wm/IcpfQwTB2utcp2fmMxc6EhRS9xnALcHzXO1itRxjfME37qi1xwOdxu/FSdr6NUZPDpWy95WrZwXaC/wbv6oEXu+v+s7ck
NBygG6G6/eSZ+kQXM1KuI0yKDOZX3wiqpE32oekrC7OGmV1xoy8vDl64a2Xkapfz03hWFo2tQUdAlMcsCoBFzuws7+ZCuQTRCWbKfQFDJkZmJ5ybF/ZqUgHXBo1WPgm/X64skjKFsY5mgHUZugytorMcw//vPDF2
qRyWeFMRmq1LADv9TKLM7I594V9jN2vOE6KoKV3QUcYtKFqrhQqIZkGHHK1bHs1bvdDmtNGNbh0tuk4116YfeWiN99tCiydUVp3WUoOzVWV3fLEB7W/jhJz+C24Zee50r2oP45kd3GO1k3PjQPLQLBVkkm4S5ZR3
6sWzT+14COdhZyGYa0ZCXJNIlCWrdYy4DVLK3YQbqu6spYtrrDsGe4Ak7wubeAwqcr3NwcpX6CAyKGLS77365EIwvoXzW4JhNQ5ZpWBRB8pSs/R4q9lVj46joOnrcC4qqYcwQLHB+QweLPfmszOFU+SGfvK1xldH
BXfmBoJg/lNMW3yKbbn0hYxmZYeoFVTTY2TmseLe2AgCPkisj2V7SIaASOrT+zhK7bhfnWS+YEjuk6B3jlZEqyH+0BaA93lYdjLd+FOsyZcx8r+iFPR1gOtMhYBk9pCmHgsDArZehASgkte+X3BR3xc3hgKfQ0FF
OPjYFBqHxqCm7n7OMzbhe7kFIhhXEMBTPst4gAfgJsTJSV1cQK5BWEijsHsATQT1IQzbYpzeCv9Nfmhf68wrgYvtD1itFrN6EGMUVFwAm+IQYV211aDUdHamPj62jcurtX70VRjzcNhh5FTOV8EhIEGZE5ad2ZZ4
3a0hce/05TYgLMK98nUpeKLjsi2qcYJzGVAckM9cnf0ao1hTlRqtb02gKzDfglSU0fnw+qo7mWIg6mz4OOq97nFZ2ipouGh4YZRs9nThgoVAtR2L5Z+A86wnJesM43FEWdROilWAw3Pc3+A5dy9CVNu6szT5bcoM
lMt4oDwUAT8IDvtHGfZ9Pn1ticGv+U3fP+R+GdLGRhVSXbgRz1aE0u5Iw7ypjvEks/VPrTop5qMAu6AGihsR7xOwHnMHOIkhoesQOV1vb5ovoXE0Bcp9b8/Dcj101Q3rjPAOXXmw6ov0HQYLNLX27kV8bS5MzQvK
DSICd0vr6eLGUp+iWUJdtDCEjOR7iWGDUPqBBm2S+J1oMHiS0U89N3+gqPGNyAIvIw6YnUSoqBMOxjQJw79eDsfyA4PJTtv1h6WEeYxQIY0fHBq5oILmlbqVzHV67dzzGFuA5LzEhw79aDMzmHuSEbzlOQ+ttB0t
lwqhn+0PgOv+0jXElSQP/fi/vuwftYMXr/TkLxQL8j4aIwu+up/OaEgf2O/2VMIpTaNF2dPECy3yG3uqOxRNxm2/r+2abaypT2SGPLnH/Sxaw2gAmg66LPOoMcuaYQ7Z6c1FbXtWqzC53wEwKVqSPxQqX6m+Fhl9
Au9iugYCGfW0wgX9xDp4uRjnh0wXpzgGkYCwhorRf9sAFmaa/dE5giMBKJE1aQL08qbB50nneMhVPqMgAAsTYngRcO47DP2ORlfNdofeMNVCCtaHuZJcCXgcPUsgBtaquYD5nuaVZFYA+imrbdxC3/69cCxqCJvw
f1oOT88uRtJdVoY2XaTI3etbPeuGblOQX9E3gwPW68mO5gngMXJx0cRpM3IgrKzO2Y1fEWU+yi6w+wO0VHbqKgmycc+mw77PS3OgY3CF2WSbmzbnxxQVbNZid1Cws3iBaqpo0+mDIYlsG+7isF69T2E6nFnTdsCh
hiWeFk2zAnR5wddxgVU0ERsvWwDfEe4heJxCA0aLeW31fALv1NpXKw+Pd4XvLrjDH6g2UlMlP2HW20kC0B70V/0GR4yx+ah9mzXjtm12oQ5ZGBhwLz/z7nl74Ikp2G7DPGV8DjPOA8DobsWfv4POCXUDHzQn4lhy
j6IG9bITpYK9PpwgI7lLuT6tawNmeg0HuEnggWtgyNcAS9i7uxVNryXGKpjpdnqsZUM8fv0K766ouWTrGqlo3yOdhQgBBUmi+AmiBjyv2KD0Y0kq2BnDWPaFESoBK0PG3hfhM3wa6BenYhoOWUQHZFXpmjbYcfao
Riak2yU9kMUJAhMZ2K6mNu2VcVMjqnWaMEInF3JbOI8NCk6Nd/AO4R8aS+KzGoczjmpX9OpJ1t2rCVD6A/jo4Rp8CUgJDCiuUGc+hCQZgYYPLc/v6dW/eKDTfmJgJmiZWBROK6juTuqGFmgN0TKy+o07KC1lwJ/9
8ZfWvFLd7GtT1lzHLjiGLlVNictKZUajrM9tXM5cm3EB8ISoZ3SvwhtlkHxk/Vi7nQuLOjmSKFLiZyWSJarxsLUSv6S1/e8FSO3OTzQ/KB1sBXnTGAY1WGBrNR0NA62fTN8dfpcs+qz58Bl70gfnb4+ZvjxmjMR+
yJwKiGIawxgcDC2k4MFlodXUHVErmTPWbUEPEpmBLfGD9g0NviOKxgUBOCLbtWQMs6VxB0ag0+qUV4SM8I5B2xVx7t9cLBzCeN+BdKarmhZnKKsuAq28a5BoHyoBU6MvR6sj3mh2ECFAJ/nezPHW8OgN6Tredhgz
OicmRIOcUjA/ErJrfv4ihhTSg6YMfjBs8+njMFdqMFa2VtGuNX+rAzVcva9vpLHGn687oOHQMM7XxRFcSd5p6uLcZ12f7Hb+mh8f7NRqtbuWthSGYkw7zkmYocUH/Qe8NElyA8gXoVWJxLxZ0moaGVTjRq3nkj6W
DwjEXoKKBd5NCaMF0hsJvKKAw+NU5vV0Z9ftEKcdsR0J3WBEwihWfXRWbUJlEvCgYIQioYbs1t2WILwOjK8Y4ZTpryW1fIbn6Ji9w/SIvingrfkNxpHGrbIRhiLARJaF2681plkvufT/X5Mfq3NgX2umZSdSCh70
LjNNpqejlA0lwDCLu3K4FQxmNPj8LDZ0k6tpahY6IFbEsNxV/dn8j3uSeTSuCSBh/YUpwNlHWLZv+1IILpnUjnDmXHWBTU384EGNa39Log7udU5hZQQorb2qA39XhibFf/ZkIyd/cCZJtR41d4kuhZpJNdhYM0GP
lP9TqfM2IrsBYvMnhlwL2ssssGZwts9Tiwn0ckjo6XB6LfC+Eds+w23ed8DzgaCElqCeyUe5VGaDPTXaD9X8+0jAhRPnV6En2RV9O5GdNLLWuGJRkEZVajAoNK2zAQOtGUESrOcecJk6RpS0YlO72O7X1zvhUJnm
sXR+SR0pO37mDivRf7yIHgA7jtpX3gm5FcL+eQ71Wqlpx3QR2V3Ao7NceMqjpmmrAw9dK24J7zxwbWCLGmUi4wxnizvs5gja5Vaj1JWYhFoMpkfkZdSsMMo9vKdQb5LNAbadNp8Hi/ukAyMe1i7gG2JByJd6DRSY
AP9VZtGyGvX1hcFdiZJ8y5sceNJBZrHH60r1eZHNvdAlfaFWqGLHpoM6rnV4zSGO3VWB6MeLij/QSdyfdqkw68GtBFZJ2NTn5Qh+zr62vPK1fS53Lo2bez7tnvoAkB9FLn8GzRkjKo+LjnCJ0z5Rg9AuifB5P2sz
g4VU6oC3pqdqp33NTZigK1TaQzqV+szZvPyVeEIGyhp63pkDWH1Gz0w/lCk+5/B6SJusWwbc763o1OdXdrxjddda5hMg1FM6LQDK+8NySnUQWYCHdZf3Ibvba2Sc1MioAdinsY54kZ0z4MQPDUXP6KEBB9QRd144
4aPK/LkETKUSEHdjsYOQgbLkNo4wKVSiXjTlKlLRrxLUxZDfAIoICcaZPoUsxtgNrIe3STjAiH5ePFwXD13djh27SNhMQJ+PoO4T56duwjV1gglvGpDeoaWEAVAwwoiaxfBxEXZd5l6Sh/EssJ9zhNR4+t5vJG1f
iO47CwJ78KFE0JGo1ezJtgt4HJumPV8l/+XG0MfEOI+imy7Q7DBHiDgJmhlxUkiPM+8On381WMFmNVXC/Mm7bpXq7RDX44bNPPXkWg0joChJJ2kLtroSM723wtHPmGZ4gjFubcjFsFVzPzw/MZsef+H2VdX6Y/zW
jV4r9SO4Nwm0c2lWrY2fZGsgBWBHC9lVHNJt9PbD4ih4W+xBIBh45jI5LD4yzsKb9HCK+WBuNWZ9osYfWS/GuGdWD9SbP447exoXKiN97T2ioZtQS9l1g6zgYWEwyq+FFMkNAwDVLepR1j6/c7vYgJ3qWXbcJOm5
sOTMy69jONVYV+NE+uedIPSHLm46/KT9JKmy9rjiWtU645Q1W+RAyDlswLIrf+sUW9jkG3Abl5SXd2PceWS2Ho/X63j5ur+VJqz57UzYBd1e3vb6WiJ3yM8AbN1+qeOW8unYDzKA/TtBo7J8zxe0DGsoOpqc3nfO
wMAHR9soO0kb2QjJEKdD2mpHuDke4oj/DV84T9shTjgDtiL264HOjbninrbLEQm3HBJGTT3x+6j89y+rjLn+7tOiX2KuRRhIwbD2mC6hY48jVq4yCTUzBeI/YASMoxRRS0LedkiIan4cSfdhjLVgViE+puYiB3dv
LllCjwaY+aKo4WDFMvaRCQh6EZtAlUjtGmL7dUhVScGEXftmfht05rkDYGlPJ5HSgjODxnRv6s22ma5qKIuNikcLPlN3AFFVI/ymWjj3Sd1vqQXCilaGZRGaj5DwOt3YAX6s+2Mbsj8Pvdewl8ANr1HbjNMQc9H0
803j9fnDpdgpaToIXkzgGSoP5KVpMGpV+YFFuyYFxt52gxLm++8NA1XeoGGouHdvJiAIPAqIS3JsTHT8KciU3+33V8DLbu8nG47dTYa+obbFlQjmum5epwx4VzBF/06/fP7uinNbLBHQOzlYZB/U1czDVTU/96kY
YYv7TxYpONIiVa2R8zRg9iJX7ZSVC4SsxHM9O7BnjZIZu5TTvzIDQ6MPZKYgbMM4MaewnNoQ2hL3zbh0YD6uMPbrM6+ay2fSzNKPN0jYP2AyIVlWijV/3ZHvHyjGNHDPB9yhTqRTC1CeBnC/XX6ZE5Y2tRqJ53rB
E5Z64xOGjqs/xufc9T8S8j0LlsQIcemudm4aJ3L1xJ+n7UStDAHwqV7uPQoul5xwpHtVujeJtAZIBplSJavEd1BQeB6wgNVaLTpMpnhZofolTZMystCZU+wtdpZVTD5Ob1dv+msByCdx3HHFxRlhT0LxPrcHIfGE
VBrf5yeYKE3XjKA2+1aIzVLLCm++I4opgi5xm9CJPosaP5k+mh/pb5B7GoqVoroGkdfp4xpo6ToL7v0oXlvxtJMMw5uRlcXsvfsnaJVmZ46gA2YnKDtAfzflNpLUXWmxoGiqONOCBB1BpYw0bc4BFq3NE6py4vLq
zTxdn3TRlTliSSd6HYN3vVazx/hip9WH3oCNXhF9zR3uN0xNuiQUIsWGmiJUTX8CAWJ5yqP6cxjhYHYj8e3C70v1ZHsd9508GmIhgSTfssV2iUr4Sxm3xnS/ZzNH2odAal6iJXgkmPNdaQpwR+BkgKOlpv1YTwuc
ImenQddF3dZpzHDD5jauh0dkNDlLIhTjsotCMuaXFWTDLvFRUtY09n1E7CR4sqAzT01OeTSgwTrrupQNiDlHrn3Gj9U2z43TJlGBUTublubWUAAsA2/V6FJ/R5g1fsYpNiwVuXlPxeB62N9vkzi4wS9NbZIpmlVy
z1q45e6nIrDzy1Dfkk3TUEjVrEmPmBqumc1UIqbz8ARNA+OFucPL3q3hJqzCDhqbzA8M6h2+8pkFcifga/4z6qrWgDzcP/xcCj5dAm34D5H3nlVK7WK56h/a3VWELEl8RRfmd8ZMKFTbxc/QyCRt+3ueaDLbNrr4
Qkr56YGa1l/skccDzZX1HxC6IR3hZdAIf6BZGCWHcvlxn4KVFa6wEzv3opvIi5OxTRj799LNm2m6Jidek4qH9xSJIDupJ+ELPfUxX25C0QLlBr8ipTGititEG7HQ1lIPOFUXXFLj9VBaqCoQcqFObtvS4ud1m5tR
EPJYzNPQbQ110KttHpPrVRS6lW9nUq4hxbu8pkQRv/PNVbhbtcgruGaPTGPUAPyUEjgEzJXDUBVNNSu0/nZWHQ+1F507kzb95Ava3rY4FoKXKoCrbaQ2RbtXQ+cWII2hhS+5F08Vcr20fvwwm3T0Ci7SGTgNMRYb
VJ2BAOHoTh3xHLFFD3/UzysML4422HMxF1Qf7oVsL9Up3H0qBJo3sYJ8y/jZWaNqdO/j87zhxXetFoc08dVwH/v/iUTvjF4Z5eMSOX3IqtAU3K4lRVhNDwoKZzyo5oo5tqm3iEnY+j+qyT5kZb7+frY21Tqftq+5
GKZkEkOhBPgvbTNvIRVhwX0gjz+wHIZuwLpLArpsj7/zK/jEFtf6OP3obTpicPvW8yOnnDITzjVXITEYO/ar61+hf4KMF7i+UeNKkrqNXC536flhM1rG7/A72zgQFAfBrhPGLyUzo/UNEz6pbbLc3ojYHuvikKbu
OlX0OhNr7etz/ZWA2xEdrhLcr8VZkxJXgO5x/kwve9IRXvR0Jfi/PhomNypRmZRgfdt/DbTyrlwQ9FW8H69Jua4Svbx3lSPAidXSV1o9g/t55fGB6RLK03MTcGxm5YJw3dWPi/WmW8JVOK8fTAro0Y/M2t1AM9Rk
fwK5RXwPfZ93ySJLqYhFtQqfPljy++7INKbWH1xooKnAbsHzOyVLpAsXGzFPp+4DCXG2t/z7VXfa8/gda0L63gtjP/7w4KxOorNfEJmp4wGV9cs4QdEJPa3jzjLi8c3Qp8ngBVWlvrOv2PqEPEvXk0+rZnVf8ZOQ
GuqVScgHdRLGDQ0QiN0oaNcD3P690hSMAnwGiW6lUw8zwpYTIyjxQTrt1B/Od8Psita+ywm60vsY3gy4cjn4YlG13wnesdNUZh8RkXUtnT6HVz8hhA/Q3RsEZ/k6dKabU+jPr9/lhEMUQuRjsEFYpYXh4bt+jKg4
na3L5+4lR8G9Xk2eufLj1ZqVMbR3q1brj041V4upjTpoQ3UKeGVmn60Qot4owzzdz9lAKz0FzgGg98aXVa8yGoF+98//Y/98D1h7gX26Hac8SsGPc7jQ/lniHEvWKz0feAUlK7pP1UZvO38MMd2TWwtfxkQKiV/S
yTsoVMnKmebaR+c11d5mGIz/w9eE9xxyd6VTh1PUtZs2ddNiEf1qvevbzR0vVJTDqbLlhm69nWeD61sTjbAQt5fRu9/1G3m+bxxgIuaZaaKBrZfrR2bRmRAShaXa+m17Ky0UWK3cEschLtV0aY78osYUtWQWwNhB
bxHXiBQhzvmB7OfXkLfZtzTcVqPY1kOjUo3FNHKjzMUZeeDI+vfIROh2ixF1rl+gkaTykYcZTMYiR+BMHK/hJPbSlo7wVy15gIM9CZcd++0oNlLpLD2mTsjTc6rk/Q3BeMxRd0woZNkkRRvKLeo6o+sWeGTyAK9L
8xOGHT4x1a9iy8LNf37ur84AoMaMAcYpqmate0nI1hHMffkmSxUpJsEwITMwsg2FsGhFHgIB2rG0a08uYNgBXvjML3qr0Z/S8HXLaLHrvmATd+rnBvwwdZQ17iZAkSzOs/ZYRuioibLSCzg5uZHZ+JApn1o9bSgx
tpqH+a0pdoSPrjmkj4JA/keOIWhg23NsCJJraQazZy29C8nyS3LnkrpmAF2pQcIaDpIPLuGk+g15UB/P6gy79/npB8YO3LHupgPq7D6Ev8YjF9RB7jR7Vpno4sqRZwCcwcrjwwH9lRPqQXiIsuTjXIzZt/db2PXu
QGwEb0DrnVWXP3IfQgv/nY40IHAobl3zXz/hi3ZVYrEl1tarp9LTkGmleitJWpDpsxC8/+fqKIqT17psjQkzbATUve09cM6zeUcyl7Gzs3ChLk8c7g7fmXMvsjQLdJDt6Hl2wD8p1FIlkVctaXcnuqwm6B72T8mQ
eQ+AWXDXx9FaJZXm1xPLeEcIzo66PVZ2eu40MaHLY2YRCbjI3ybNiFJH8J4xP/u1glyEW9vncRT6yTaZHGIaC8PY+nvQDEquHk/AYh8KG8f3tB211RQRAktcARo7GouwAYWDs2sHsN7lHLO4WMVVmyem3dBEt0FP
tWVENyXtjxMI6/IZMWSs064LRq87DjBokStNw0k68fFseH4IOWYabUJ74XJHHlEtEaNdf73mpAbZe7Yt56BPOofrYOwA2JrbA247aZwgsurJCTsfKLqUPLMLYJNHwE1qsZR+fv48J27GKpfpyc8b5yaV2O6+ImCI
uoMIl29gPUIZwU3GUj1T+jZt149VxvXmKqs5oSKXRa9chXIBhMqQPDziEWktgAHnx4HmobxUdAGGSXatkUIn4KiMswFcZKF/dtQQxMkQfEd0WRfglbkvtgHtkNI9GsYFwVn2fbwCPS8G4KyxS+CXCWX+b9c1BoVF
UKUF4zD9Xnh2/cPcSxV5QRbwKRjYbaWoX1nev66FI4/635p17Zv+DhP9Khj36ai28uD+xqMv5fCgTHyyAUqX4zhWk3PP9KKM3h3ts3esjodpNB+ZFCAZHsSOVo0vuY8chsTZGWmICSDHTl+XzjdDBNhzhHMrMVY/
DZwDGwvzCJAZ2h7cwyQnyxhhdA8IeGTQMpZPFYTqKQJELunK5AACX9Kgf7BC0kF2DS1kZL0RrE8L1Ub/LrQDv3xFUPEY5NI+bDTWXnvdjwFx09kUstp61szc8fQpM+1OXJryiZmpANsDJk7fo+5Fmkj3L4ejh/Tr
i7tCLO8SJPhxyCjYJx5bjNfxboRa3gBmUyJoMKkd8mvHG3zwt/nR+CW2rfhoe9WkeUNieO/5yDE1BYmXLL82Q8NHqj6WCxFsBL9J6S/2xG2kHBbUVWYO9bAYb5IEgSez6JjoM4+I06yhwG7CCLIS0BbNhvQFPoSi
bvDOPtP9+LoBBj0ztm6zbjeea+JNbpNz6rIe4R0En33jzoVNpZ/JK1sBq3M0Efin5rWsNbVghsw+zyXSmY3UMtbPbBIsndb3xn5Rn9bLKxm8/+XHOUYt73VoaaNKkXy62Q1mr1Vm79PCISOroS7w7Uwc6BAHqY87
9v3oFX8WDAKp/1OQfS/9vO1dEtt/3qVdqOVOw27+z126RcjBJ5D9ZGpL7GMPtoUCKbx4lozLt2zw53Z8Sa/RJlX5FIwGJKgCyOHUiERgT3jwOsacXrAxKocmAfljS1W7sTURorZqNUE6oH1UYd4lvdYAvObNwP0P
UwrjXSeMXZ7c5GG0oU4Cc0TNIzNYsDZ11oadiUxMQy24IEn+8aBG4WxP5lWn0sO0A4yPV4udTkM8q/r8nv5IjA123BbeWEIDcyskVOlNORt+PGd+R83s56HBIrSfqwAD76kAqyBvkc1eF8w2qclf6UtnyeBdg64P
4MsT/UPLoB6lp4YAi73hq9MVdiXzRkztBNCxbf3Xo3kN83r0chnEh7+MjiLfFo+YL7Lvm0Wnpn1aSsDm1oBG1TV4D5rv5JVpC0+xWvuUpiPgS6mSR7khTKi7Dxt//js9X8C6VoCaWxAgJlSM4VTPrIYW0eZnwfSv
G4r28WDXgaDVrIItqSX3NJzvE0Qwynye+N4ZxPXDsmnr45oPXmjP89Wyd9sTNZ2teu4ZaN8lkCsXVYX7IvRm+OZS5ysV6yBsuHMzsX1bXlZzXxnDDIV3XQfHlNTtDoBSX9f53iWqNg3OpAmmAY7xjubXn5ekgHxQ
YtqYZxKLcmepGL2iTV6SAyZZaSlW9gi9z8qUJP8kbLtw3PJJgDoJ3kkfJQ2/jpEleN9Me4nmjwDRL0uwH34zPcAX/NBF9DqSpCo16kCsxgdPb1plQF6KaTDgjNwNjjS0Ar7MRedvAe1ld9EGECCoZzM7/zIQZi+A
L9qBD07cWtqKIbyRfUbwwmV+6OsS3nySiA14VDvdDqA9YOLz78rgSkHA/ZJMdKTN3T/UvoKHKpp/th14LublUkbjInQq+mI5YbvebdhtzZOnucCmqIkM9DgZNwxyNw6xLG++EErMRcTRlvuzb9NGpiyouFuWeu/N
MVzB6hInHCQfpPI6OJJsfDfpftmv1NWPkB5r9dvXl+id1SJd6NNAE7O7KtejYO1XsorTfr1HqI8pzQL+ns3vPOtdA7rUem2QgOzK0c1DXnPZ16mGBN6/QVQGhAq7ndSWe2RaJumdWv8QoqaWb2NHyOlO8G1TCQ+G
LokxNjKg768Q3WvWtO5H/DiisRGVrooc0lfonzXQbxyDdQJfu70rX0wjXIjnBzipO0B0vGJcp3y5f/l1T4hu7ZMNBA4DQw8c8C6IgpEMcs2E4aQwku7xC/4jPr6LTZ1XIbzZWW3A0m0y/luH/Q6dd18bUi1mHz4Q
WICwowxdH4Dj2zHl5XhC5WQhbov54xMWqH0T6f7a4BXeeI1xp1Efl6qKxLavNKBf//sFMkkLzlPIv0Z81UopoiGjwVlu2jU3FjVbD3sF59Hi7WwIv0Z6O9aLOXB3brz+JkFCOT2HPv8V7EsrQYxfHQjqPNRP1CjX
rrZOv927UCD3NDzmbraXqMrG6L5AuwbAD5uFXuw26WiYU82ATscFFkUkmn8lmkOMCNyO0gOzoW3MoizfJsriUBrwpwRNnWdt87IJtkFFYZlI6P8ihhXq8sF1jXLYFkBhTWuDzC2iulbdI9481wVNscJmR8g9A78M
caR2zXx0o8vtMUgEnU5MVP98ZvgvMlqpUraMX45jSe5T5HjZOTIkIwBnJlMQMNgsngspbMakgk5VKrwzb6r5h+iuk7QZeAoFruVfdmSsfOgA82vKMOoxWAn+c0BrjC7bVhIGwrQfd21KUXVhjTXCnXr2ICb4SXzz
pUhMjziPbLjYtEDOaI/kd0Ycdrejv1FYFPOkZUBXbjZur8cuRCbg6pS3R9PprXUgnUtqiDiST4BM7tqv6024q9wMMpk47Phd+YM4Mu07PfKQCuh8V9F9HvGtza8sTSa8jDQZ88GlXg57AFUKsV9knBzwMuSERRIX
mtB7euwMK6J9zQRj7KTUG13J97QI62/dnHXKbqmoKj0a20HUrGnBw9PGU46WgWt2Vhma9E7Rq5NlGDB8TAi2hyzVsdGPiwGfw1IqhgH/tTfppITvqxIvOzjlLFWaGtVYZ08W7vhEa8t8BH89zzn+ZBHzdpXGGMt9
jj7e+6mwMuLFzDddPrOxcBXuQlUN/CzjECbV4Z2wEMOKuRRKEyy47Ahb5BCLIKXHSvxBJZj4J49Sqbj61bC/mHUfn3AWeGm5q4TMM0k53rO4Bu4AcwiqA7y/vjzEW6iZd61vDFDyY+hH0AZeCJ88RdOGNkde+jC7
MyFsJCdDQRvfjOnWLXIw5xLFHJdRvsXvTen6QXyfr5GxML8snidWOcu7/fNpARL9gu0gOY9xhUTazclB+JIslM82lyC9YMI48Fp0DT6Q9hHUhCW7bY8Hl2swQWBkY4HlvvqN2oPPUQ4O21cEbFxvrLCzlfF+roY9
Uai7VTKMEuZSqX+5LWTiiZjD67sdlZOn1rutdFvy8Xwt3yHywmyFVYQySatiW/NLCyn4Z1lArDL5V09MMQS1waCw4tyCwphBOJYqHMVo0AiY5DIVaxRSoSgn0AdtQKl5+2G8wdvIgcH52hz5WqJu/0UdmMsQb7Dk
LpHn63Li6GVQaZWbxSrtdtWW0sEw5cnsp865o8xtQaQl1HYdlkLG0ZbaypsNNTsoeGjaL0zFL1Pk03oUgD87q5iW2EgmNXGlIrdA82yXmx7u5Sh9XkRzd6xU4zkmU6BSx4Mh9xdXvZ8yK6HqHaRxd/rrkjQxYn9O
q3fp7mm1xFC1FyAbU0zgfu0u87puAwGCnyb0/lG1rOaFs5yxTn6K5hDChrtcM+AZ4F4ie9NufNiZtUfbcXtwnC+DR35/Kl/ZpZZYdY1YvOOA71lVsJ5dy8JKt+4jMm4mZjydhySWZyLOxJ/jzYwlH005/fEyaa2z
dd6NOnxSL/TiqmG7Jz1QAZriP+yqou2O5qW0MKAnzqKD+1LZhe5k4AV3wb/qQanchVi4AphZXwecpYVxhIVl3Gj4fVQcowsZWvouaWAdrkwP+nK0rKqu6GyuOxR8wOU38Zobws0jSh3C99lCeLDmJ0uz9UGxVPCZ
OKISwTVU5M/0UOrbLpXTcAeHPdgVVT7zlwqwHRNOYY2gdBofFsH+iNbPdXQ7/M+1F/OAGgVqCt1Bf0AH3ah0+Sqfi73ub3hDNul+IBPgY6mLbnEEJjmOO/9Pd/5RbITImCLDAOFMHYRO70Tvz/6SJ9g5ca8kope3
EEQnIgAbSfc1OgzfPfb724mhSK3ORbzwy4crnOt/TopG50IeK6GiAqhzvzc1swW3KGTdx2vAUCG7HoByejaPWhPCgG6XDSsPrAY9BmdTI2vqc9zeg9g/Je2zO/NMyA5c5kRYYYLO+mBP4Vd8PAk17CZ+39uunrTo
lI9R/zEzBsAj04A9eTUVmLxEdo+D/7SiqxLPK7tekKN+zk53+KmCwyUT/bgT7GMGp3F2g0CWxr9Ae3sFcmVuUbDtdmebzzeeY8+2ZJ7YkqoQwUbuxNgMxvfmEKOdYI1bnpHNdYXqhQ8As4nbk/e+ZJHAIGPtzWlP
hoACeCA/65C6mVojnHb6G2RTegHQGaeOhyZj+7NpuTqNOhd4yY07ySeD0VN+GF/iQ+r0uWqNoLJ5y18VeWuMF8w/luMHVazVBPN/qd/mhjYZr4ntgLm9uDVe0yxP2A3SWKcBYCwHL8tbikXqVtSKExt1FSATSHH5
8nr1EXABNb0LgbeqpPP9qsTxW0zWopPSlb0ltD7qf8HXJ6cLhTUUQ0mhK4aNxBt0cvzKqqVNN8dYm5+8xOOwxIEyUTuT+91F2x8kp+qpPoxJPrcSKpg3kBUWKKkYRPW1o10OQw6/QDFIiug5lMI7d9dbMfILOJjb
LYSiwA0JRLdiMIp0GUpYMbzbYPyrJVicYyybUSZpB/UlfdbQY/itCD0hXbVnPjLtZ9Ep8avjluzKQFeh0DcvD4HEP5odhkizAb+XnNEpwHoklF2at8gBmc/RgfOKqf/+W1gzo2Rt9I5i3zW3mXRT8dD9b0W70PKb
Oxv9sgXXqm2TeyiTcJqdEpJiBYB8AWLfTmTxsAWBgIhw59AbnrCwfXROLltG1t2tQJfxdYgd4XjhT6sqglgf1Ntaoh15qECeGBVt78HN9/f6iY9BJ1aUpe1VyysOhLMLHlpFXPhm5U9oXVH1AnjCo/4RLc5I9ufB
i4/Q7U69NhaQvCogTNvDPyh2Kj2ubPHVkBMk0tXuYBxODEo5ll9+vdD2PokTy48otHu1T9jZsFD9M4JYJ9uATcFhwDH9XpvKrq/aF30D7m24awGCudoCBL94Db0spAFuJdHzDmbpQYptIobqUNeuL19qx5R7sQ0Q
X8vWT/SInu7aXt+GI5GTKYIaco8Cf0aIZdPBhC99uEn7N5MWlTRFObtKLJtYDlVa9Q9vmVEhExUmWEJe6in8jVw+xhrviwU1ex9ecCOzW1sgTDlrknI8OTJeBfcQZuWaBslALXH4dwsaURGpOfUxNSBq9vVF5VsE
fSoRVqOks4sNdcGK594+FFEffOxkx5VXCQSndE8eHHybjMFdMJwDgF/Uv/j+6H0st/uz8C7RgahHpFXJyKq40oM9dlx1EGjyZ7gJLBTBDVfBKVVkiTs/j+Ypw+udTNeenY6zBmdv2kCeDL7T6ob+sxXlEcZ6y2/2
Sr1eIuicd73InD8JBK1VTqK/1NMgZ3hZp1pLmopfN8VEAxSsWrVESLfh24kSKQkiBAeRE7jiU9I3GFb2AoI8pQXc2CGiiqfVs1NYwYFhyLEVbzCQC7eWr+7aUY0tqWhTtPo+HK+43OZ57mKqKDl8YCspHY4Bmxjd
vpOwEtux3e1iHEbYQYb0AUVTvUBJuhWhuhxJa6hZ2MCMH3tmXs+cxuq3gG1obKigTF1BuAlHaoWl0r+q74Wwc5NEB2HLMYTjNZCg90wx4DBjZpF+I6Abh4IfN4isePX6efvY9m8d799xjXmsWU3Bxu0laYkXFJHX
+F7FwiBelhgWq2SGVIQWpQzut3UKZIdaNY9NwjAI+ySOff9UbFtx78E8dXcoab1i/PWUtusjP50h1eWFQnddL+ZwKFn+Sjab1cTuWr+gq38ztjOdSq2sLbgiTzSN5kbsFqi86AMSrGOgw14dhVsuQy2mYjoNY0BJ
xYGQwiyU4wa5E2KoiVnvyix02X5ze7vGfU57DDZBn5TvwIsBwJzc6+2AQrtXjbZ3l1g3gGpUN1vDvG7A1Y4H5JvqxZ1BGQMpo0PvUBcDvgN42LrbCy+oZFjSYMcA7ZZq4S8RG2zrTorMV1kULNp0hyFjxOhMfe+b
FpxzCU6KJ1qLQs9UfuDsE11KZVhlCdceTD7P5X/0gGYKDu25DuUi2Xe8hiRTFovebqzYHWrdAQfxO98tPHyu94URUzPNvrElzPtgO5Oeua0tppU8o8QVfpdekiIuDKPDabvuSyc4PEw8myZ1ywpMgZ0QTC9kFeUD
/reBfviuz2u1UWZyZg3h3NcQk8MTetyqfCna8EjOG2DKeY2Y+TjMWJxlwOKJZbW7HrTHiEqjaX1c52a9SEZG0jtAcHpW1Jo2Ouy4Jh3BPH1qbCEV3yM4uu4WZdqMmmvgds/uYM5RjmMaAS6j++TuYhdX+q9Cfzi6
oLOicyPxuOJ9VA4Hdb0L9xKe3k0LrhM4VVMvEgU1jEzBHu/LYoQPCw/J89VEYT9lh6PxdEJBIhDcTSaA+Gu7LsDPdVupDa47Lha/lP3/QSbFohSfSO3LpMwA/fcMxnqIOZjUdj4S54vOBAFD8SUYqqLQx6hvzKyr
TJwZLEwSDDEiErHUkxp2aLkLnvZQCXN4o3/KvVK4+NDT+jY6+69oml0SS6RnALF/rYjApX8nwJOkinE91yWESfSaQnzMbJSjcUaSCUhVhS60q26HNAKaxpEQk+q7JiMBoZiiD4ekYzzYUxXQUaPqCJ0zt4FLnErp
X4BhweUSw8pHVAiRG+t/EVbsmIyA2ePWvT2Eh9dnVgZaVsE/5XHyruJoeYOBwLn4e8F5q/V9oDs5Sgeg0erHX9polKHV0IDisoAssV/lgEub/Nmc2Pui4r2kHVQqHf/yKS3JPqtqnmMucRijYH6p+lVyjfFI/gIF
N7YUb4da8ty7EUytt0ONSesExAySemMMZMLZfcfNB7hu4CPkf3mBsZqKbQWtIhQLGvUryLbkIEviLoLmAfUxdVCl5u5vLq/esw7MsjZFUDTkMF1nUFuk2tQKKsNP7s4z4kgti8rTD54bKCFWvj4UpeOBes7GbDMV
3A5NQu1W0guOlXA/23v7pbG+T+32joGy7+gaeF869tq2zdT+Da1Wf5AJnVQI5W8h1YFYjv2hAWNd0TInAcNTqgvLqNKeZNtti7WI7Pp+ybYWEIQwXaMSDAnchRVPV7PL7Lydmwb6jAder+IVtO0bhv21fb9JvefY
9EKgGKEWMBKuJAcuXS73uCPUj5bthn/d9ozckocdmVMq4ErVxjJN+LieC7EmvDcWdN6XJPxm/1E06m8IofVlQ3GiTPTEGgCnbUtY01TCt0VOqjPlL2sjOAsjnPij3om4F8u4WhPTa6K2T6bhHNpooM53wMpegxZO
Rz0WohRtJhHkEwETpsEzhnYIBsfMEMi+7JdkFDsIpdo39wbHch+qzG6Fufx2RcpyBPI7uAohlYHip0ftzzPNZyXiVnaePiR8pmlcXRdT4v6ItZlPOsYuhW9S9amWUOJIjRy1rNORvYmm5AIyBhyMm9Z4z98+fRSb
P00msl1k4hD2Xg0qjmIu6+KV3K+IRcxVWVYWeQ0zrs6FuVncpIVvQ2Qi7jxe52JE2AdTXZgs3SoAFdMZqxoATUJbN0KDv9iG5U6o2tVpWUUr+V4OePuX5x6D07xFM1V7Lq2ZEZ2L4U+CxS80VBkxEimHONGpbKO0
gAfVZHtftb2EsAbJ83LpfWKf64OlY8BODV7mBXbW9lzjMKIAnFg+7AJiFG7wvLsU3YTPvZq16NQktuctbEmZR9e0NX/USHtCXS/lAaA9SHS2GYT5VCDLzxtZd+Bc4U7ozBN6nF2D4y+g2szxepP2Z4Mpx3ce4CFz
+q340nSZRxoaQW0F+27pDaPNCTvG689TtAWuanCuNbe4156HgffWBB3ellJG6qi2bSiarelyHHDuiA+Ik2hokDXPb6lB9c0+o1mGrJoS2jpeUNJOo5fQRyy6a54F30KME3tMwSrl4OZr7FU21xJzeVqi/nzC42BH
XZfVA2/zkYv7VqsQOA0h2Hrl45CfMQqQ+bK5Bz25dScH5tT+wNKy4zmtHTP7GvV/9HIyF4wguq6p5fY5Gl48y7XRId4u29Ev3jeXG4ZXOtt5n80R3M7iowgjcyvz9j8ogSyoA1ymexwQuXFXhX/Folo0Xh404M3t
EFlNfc+8G2znfl4Tomb8Mg74OAMLAXF88uzbEid+JCgjcIBj+hevpEGfKbCsr77G/x+aQ63SF0my8vIeo7uCiUww7GDdBccDwkTTu/OLAp7Ur5KFObmnP0vm5SNYtFONTWQ5riPQv0ZQUzYuuWynKTG7TsgKINtJ
VEXuoonz5k+TOt4+/bq6hhksppHjnKfQj+qIZ/HNK1wrAN1R61m23EoKU9LYC0/RjGgdcacvUoPMOir87xtKnO1F5LT0ytvx9XOMWSaB4SswGGuVWY9aM7qba0pw9RoazEUoifhFtgJDi1oyNAbRRrtAT+mk3KNN
3s5hgg9K8hlAt7cfuT9Hw8vhI3GK4QLVmaaaH38IWkax/QW5w2/OoA09paz9ToTGJDcD663bx2otV/orZ7ItimCQIMkgID9jHENEUv30rQufztU11mwJOTbjM9btaDLcDXiVpKp8/UrVZ+ga8tj1BalOc+3e2nUe
UzouVAcUYTbpUw9371cHcCvnIs3pX0Xqw6o2l+AIrJoGB805gC50tUyJKIQ9ne+ZV8Zs/4ndgzPCTO5nzxIaBRmbXnlf7B5OO23XFn5RRk86fPHIKSbh2fWDbcYGJiLt2bf/Y9ExE1678yBwKJeOW42z+bm2IRsc
rIRB76lyD9STXl1lxIvPcmmalat6r1YOXNnK7Qoh95EduMc0vpuDGhep80ES7pWN/cIQI2VR824ucpz4DBSoSNy0UB15WycU/evIQ6SyEU4/O8HzFoe2q+D2r3iq5/vWLvLhJmOmktQhwGIrCwWPqXdMH0sWZjN+
HFdIt1fwe3fhVD7hdj+PdBYv7Yk4NJjHJsFz+ajz9AJMz8NkUIDqsvPYYBt2OCbqnAv9s7iP/MTnoSsN1ssrCbTeIF7DsFUCTXSI46B26eITDdYMN8PtH/VFOYWET7W1iVYslRHN5jfeqIcZnZc2EiExhVE1Do6J
/uoxwXFMMcO1AXjY3Rwh936bo701/e1XNaVlCl2MUiEstFE9dm+40iCh73NiMJ3d38VLB5QhSgtZnkyvAHwbwOe0wOQtXr6QY99/+mpImKVaWiKp+L4iTGqvHiP1Mz6C/aWwOZCzTBjNBelF0qfSismsFGEf13CJ
Kg5UOFnw2oL7hFWGoLALhk/7o636RZhEDfwE2N0NwB90WCJS7/Fw8ZnEY9qwxtVrnYmb1rM3xQRAUtvoFzs/LRjvqJ7Ob3IOzTEWD2nFGbYEk1ObAYrm1OaXKz+RoU61Pi+H7Z1vCvF3m3MmFOxF91TEg0I/z5sP
oufMw1+J/hlMirDOGUMU9NtaQo+JwHeNfZz4vaXRx7qfEtDct5QrRQReiCuV3jtEW1Cae+a1lv3A+tQ9lO/TWCcfkeAidqJrjrB78RygSu3tU3e8ycytbfTtp7vXBrTsUO4r3qh2NRdkNByMXU+f4/MU03TFp4tM
Oqd1NSrJ+c511XjhvGK15EP7pfsPJj0aacataNfqkObQ3iMPYAu4BeF/VB6vFh3kPmkJe5xZVqjKXnY81Wrr/vVa8F2S4DUqUN8UZlRJ3c2nkSzY+ijMbPMx2dCf2RpHJ7LWXsbm8DLmQwmYEzEyfQT0+WX41OWk
3ToNOeFRmvaDl3lHo/IxCb8Lvcdc7gzywCbS0Zsc5k+U7U4eFtS91vLzU2ucNiHY3Qz3DW//qIYZnKdYTVmsGJvrMmxm/av3kFarmiqgYN0Cm7N8FncAWetDLMsn+Mz2IxbW88t1Kow0vPtioo6edZrM7vAD7o11
7P5kSe4FZywYNwGW1cg/i8J5F3+ONqIZHtckN2UVBX9MjRssxmJ6/5gPi6Kwq7GgWxDH7SIvJAE2ZoKTeOxIv2U/IJT1rSJjnmhNKN7MLaY7cQfWZrTYEIM1TJgQdNqOJ1Cv9OznnFS5ttLhp35Slxs/+kR9odE7
yJ62eVXeTX3+0UUwm/SpGd2Ch1Xtc5cO8uKpNzxtvzqTTMeagqwkSzRkX72sMkiRzJa2yWzr2jMoV1I2fIqr7opX+Idq69MiWuzKPuODvn6dKuHEGTxBQv+UIg0jwzx/WDYWC4U25j+89aLAizvnFbruLaXXZ9YT
iJLpYEVsfiBsnAD2LABv2N/Yd4MK5cY1L2zPdtd0WKbRNMCZ+M2Mf4kuHCxX929cN5/lbTaw51mofhkhKmbWAdlPhnp3yESgfNafkZEvZDCZdKvb2I2R7y5+Iu/bwIXEmjqDsBmC+WCDHYwMFVkjE9uDbt3dlrB1
anw16QRUdE4RV502MEoqVgG++PXHfudSTkYOeQVz0xk958WCEMOpHKIvbrACxxK5RyRsNqcu3svsMCONHzV/hOrBNO7JXil8kVv0mbVlCSlYeevnjH+MZ4o5eUxnQfAb3Sns/XP2z8SctOlEg6mOE5i8RPXLMM8g
zBFLHW5lzmSCOcpLHrbPV9nkzeXLX7csyjLWA4eFiobccncKYOZbusA706exGE0MCpHvzMqEo3Nm7OcKkg+1x1foKbiHTvsA7Qs+48Qtn8k1zwG8FDpzyOihIK2dPfwm99xQpk6jGmPRh/YCUMhu+LDWGZRnd3Y2
C4tsD5UYOCjabVN0scErhmjDMG6o5EVK/yxikEGGBCZP4Gu1m28mwJBkgcHcZLY5mpcsII6QRxwGLShj1gvtKo0Ih1RyaQIhBEheQmpeY3nENi9wrwduK8IvhYhMjACzzoxqmSG4S5dPcaWz3ay7Ugjet0LNO3O7
Olj1ZX8HnrxVtwOEwzeSzItvU0CO38V0VjRDyO1E6Acfz9yUYzcePee52yeXvTV3dSkWqPQDjan/e9ff1aVsgBwj+ZqAQo+5IfvreqBac42nUKbLGIf/6KJ308i7axaz10odwLu31JwPgS19D2Z5HnJXh/584q50
APGapb1Du5sCJYTU61JbDKgJH87r5gbcFimmACGMQRHcGc4HMZH/EDfgiRu7rFwYEg3yvzbkcfse9QR88jdYq3DS/XZ3gFy8ZtL9yT18Ks2J//+dA8lEEj5z3Ed3K4s06r2WUnRca2iHXDJrG7wvfz9FJ6ryrIfF
kB+Hdq8G9wVG6SJ4b1/Xqev59XtR1dHPazAD5Y6cLkHO5Wu/WxH/tu+Gd/tB3YMFLwm6JRTzSEcHPzmb9GIku5fknNJ9IfYYYrG/LgCZKL+L2FLMMbeeo/qiLQ+J6adzupvZta2NU7JW3A3sX+GYvHUqO6J9TM2/
C6fHVJ36kCH+v0PQOzrZf9j7HobFifQqgLTK8nW2R7vBXzDR3uL4D6vJ+5fRh3xbWm9YKdpqxKJ8ASrwoOTbfNHx+wq+g1Pu5fQ66Eg0xYu8rQjZjoyxXo/JqYj5FXi/o68/8PB9PD+7XwGlYqlYaPuCgALRZ0uC
gEcuARi9gHRiPMPGW9IyVNWc2Rfu1Wd9qjK4zkQcM+g4uoRGXRySyi1Wd2ndDWXEcm0wHK9tn4a84wPNbx8Pp1XQ+AkfjQqSqseLA8apLbzcOdEhAvNJewCawni0uLJU8/d2p38Wced8bMROuHtfqoaGFC3i4I/+
axfmyyekv2p++lmO0CG/rDa4SGsZ/HsfrXa+AKj9MrYEPc7ZoENnGOR81m1E8pwFp0XbXvPYBSaOTO3GYOKLwk6Uz9twKy5nmsvz8rkqrgPP2gE2cQDEmf4vWiP2X3+VAFjLa2zl9+EUWvhSTplS/tvJVOI39f0Z
AI8BrfZ43ajVcGiGbEcUtnr5SJSl8wJL+Rd4/jPl6c2L/x/EunTUqrOqQh2nNJ30BoAQzDxew3hpSd+7StdZV7POZ/HD9N/wmn51rBhe9NupYLNwuby8BUabk0brkj/ovyzIthyYlr1ekC1HkqTRTvfiB4oe4nlN
gCfbm/fCg37kLQzUSeZ10DgZpgdx72N0gIIU0I13hlch6k5+RmgAdFgHfAmwSPrgxXUQoUpCm4eGfMfpvfh9MSWHh12YxRqZa7MynOTbBpQGhZxhQoGeA/rexm7mmakmbMW3OeiBW3neQvgeUppFzPsPJ74fo82L
1ZiRse31z9LRlrGbBR8kngq02q0HArvfcwIuxXbtZUDuWQ7qaK35lcVkzHXP91IIWg/UdL1vL4xk/N7Fs6UF9tZZe4jNt39FfgMz/uoSfuDu3MIvjqEvHg0/fJnomBZ7Jj6R6k95+hkvqup/S1d7zhrcNzjZvYHC
ztKbLPZrtyL/0yxFF8btPg8HRuatEWToGyR6JRwhzy75bvSd1ys2FW71N8cNeKawdg54B9nTKorMRQT4dczTYJSPkXumjp4Rg8uKy/rw0XYz5rhDayABftGjlBHOIfb02YvHogJWZALuyDkCyRvU2HCNozOn8Acv
6xt/yPRR5xWZhR1YLaYxBf05pSen5Leu8QoGuJxpzmhXl3tj7YNC/wLUzzGorVzXFQh04ATEMPeukZwKQFpknpZUIgZx4BQdBarBBomoqrgzCBwq4xaWk1RdCZipR2hkmMaFHBEA69vCsnI9bHOj/u0vynlCnGB9
VibHtiXJKRKFEPa8WN2Hfpc6ly9JPHM4Ejv45i6aWGpD9voAVNWKLkkyM3LgK3JLAVpRq6sgHLssuxIITQZoNdb7ZU8WZjSj8+yY036wEXCX90aWPq8vBu2EgL7dUc8GCyAcSN9mzT9KhGkhEfMySMdoiS0Qks6A
Z3rDpNbJhMkN8MYiXsOSR7cVwqBcTpmRWxE+FgPQug2eidToZ/NY4PUN3ZbZ8ZnPEsmtcv70NRoeV0urtMku9VFfVW/OGI/ZiyFWk9lMQDLcF5FG4Q0pT0Fz6kllyJKgD7vamsx4g68y0qGyR8H6Ps5go4DXiL3S
C2NZ7RdLRIvZsYbnpuHAzXaMW7fevHG2rycg5ZtiUV3vtbSBehCgM6xLtI00U4q1YcLycIYQ4CKsPKjgDq4CnhzksBCcD+HT+80ja9pG+oM/F2ntRghe77xGAr/e1ljbsz3kCxMCXXibH4+tG/cY5JICUEOPwv1T
ehz9wf+G6prgB8Z2dXc5KJ2cfmVeDDslkkSdcckN1VQcGiw2W3QrF+F3i42A6mMNuLZKX78FJoQgFB7FCyVXhrmJKzg5SGCQgq0oZoBUEUiDqzUubIq+uqfFXaGeQo9RgKkT2xcst/C160UR7GTUDGV4yey/F6UO
/kqMLACMESjdKxmR0dksHLqErIoQpm1nq814rb/MNoeoRxEzyJNjWlinteD7qG77n7cAnxvrY7TueBD1w4LEHEL8LBSIQvst3sQ4BRXiIMgLQpOHpB9O2lHu2uhat01Z6tgXmkDu35EhemVZ8PpNyPhqSFFFzmIp
7WjACFTJpT/tq3dc17D9g0JGTCfvYKpVA7I/33pLv7ZmuGZIQKTRRqz57H4Rz0BwISmoWi0MxDJsGyhdBOm/LYeBnIJpWpRZ9gBV86IBsodi3KAiHXiig3KBkOMBLbRpi030/203zA0DRPj7shP7DypBi7iXmIAb
8Lqw425zmFRjCZgRwNYIViwCxUPthAzT4YzFeYICnqVkOmBMSihbLQhn0luchfZBRoTNg4IxJ2DBJD1kiyNHJoZaNlEOzuWLOBCh0RO55xfDUoABefLSBkwHzwNqMkK1mwzQA6WyyGFJQ9mvlp2lGbUP7HDYO+Ir
SvVQyLkFX0loTzIBrjmlcn2sbquNuAZq//KboQmc9nwvFK8iVDeLtmcThvu+5u7GfxNIIfGsGjZ7cCAm1BAG6lUzHBSnj5Yl7C7LwfbOQsG4kaWYUbqYFbUGGIMuMpTwCDiV+QGvZ0JXzKOMCdeRgut0EdxupRzF
4xGbyg8KavekSFxZDhw1hSFY7aLEErsJB9BrhDkbPJDRwo+fXK/6GGFJgG9vE+ieesEbxxUkdRIhv5mGQFNOa6XmrN/Gz0XUX7WLYP0uJN3pkpERCzB9Qp2uQZblfKU4cR/CQOIaY+585/wXBf9QuooE9zd6P3R4
+P0l9Gt/VQlR1SaLvQy1uHVYASriWrKOGwc1k7EGWasJaUVgJoZ9oFRyxOZWkOOSuTmtyAjEiZx95rq/3BnKgHbD31hunSiaKgw3WqJGpwMSxdo25LmmnM0XiBcROHJI7gQscgdb87b/Zof2d7VvXyU51W5k7lmF
2+EnVrTZpJoPKqfSNvR8O1Wk9yZI+ChJbDdPwYY+f4Nw0mhvMOL2ekKR01NKrsJFu4uHL/OJt+z2x89ehBzCuwga+mBYb4qPN3zHEFVpU3svCEru141F79cj46v9np/UJIyL1goqD4V/pZoLWV/Pemu1lBEGLnOl
nylQwEqTv/fbjnaNv/dKfC9EvjE9TAWRAsBzkwUqNgLqHbh1QpEHVVKx9FPd9NaEZxf59/tXr943E7AiQKA0pfXeinJA4nJYdX96q9TrFxCPiy6VbL+i4ridFzCuNFkMVRQ11+HzQr2Wgh6ny0I2e82T+EDe+YEg
A28KMnAWgD6OH4ml/x2mQe89k2PKmv/vXqtirT5B7PpoxU+WxC7cCoBLLBOBOJOg/JZsh8kjkp8OtH3jT//PW5ZEo23byw/AZV/Rwtbp6vPjgfYTpue86hY1oevuhd9m5X0UALbJSkEe1sTNraDwfueUGaIGjVfm
TXlrJUXnm1qi05oDQWLaft3WckyJ6gfQNdoa1y7QsqYOzbD9vxbMP34/XfJlQq3vhR8TCsNguY0CTDYU6NKybAS27eASJQgI8rE5+Q/YWoL1hNXU5wnIGApOpvDI6/EHl3hyPbiTORhB8LK1rhMlWUFeZ7s7js0U
eVkaE/o71dVoZq0llbwCSP6ASViYBCYfYy/VRgp/IGxwRP4e3Mk6bLRbPGdlAXwusmjLbJiOrfQoYGSGp1jKgIEROFKIpk95aNkWELcooNiQxOgb2qjpGESPW2DRCkhQk59fq5oV9B2GKiabMGvDFvDyE7tne4Fj
YcU4RqdeNh/Z18Yy5BoRgIEgRl4Fyz1uJQLpcc2KWCjQZsAW0TLQDeNBA6lbWeoROZv3VNZkBmzERNh5SUg6bF/qnfyD3vYonxTzuz1roe55XfvDrSZc22a9Is8ho6kY2ja4gsC+bdEIcPFEKrHB+sw3oG2TO00h
5E2en8uAsw9025JaE6eoYZ38d29VG//ci/o2cIjjZAkyn8AGNM/U25gdl+NJt+Sy6Rh6wQE2nEpxLlSm3aEGOixSHtpfN8JZ98LX6Sb51Rp7n9LV4AjFY8hr2gSOfxOCxIME3N/IzI0Xesk2FX+e9sbm7YfuFaHz
yFSvVTJljHlElta2Nko8TXNwzflqbvrdqncF5pRDb+YxoNX8aahBrD8RLJf21aW0YKOHqimLcjhFkjmHoSiyVJMfu/+FTzd0ZmbSN7nrtT+O2vjY63LTMKQHCiiyg5RY6kFBSstqTtz3xysAfFAxCzd4G2Y5IdNz
mB818oInfc0KVLEZJB/oyZF97oPzyetGSqCwRORI9u8ztdHo0QAceYBuot0/0z937xA3+AhxONMP0xMyaow5VJ9Kj+AD2I8FHHI/1TECIbcUuSTnD/PtvyU6wssbkpcvVudptQ4M+gv7ESITeqAdZyAOWXUKnjE4
d+bb2koF27ADVxbr7wgBeLYhKpI3EOCWOZ0ShA4NhmqrOiqhCZN4OtpvsMrwGnVWjt3PVetg5JkuAAnXtmwhMTCKU+HnjDjHoqUD3XIAFAXzJBHcDYwI4Snq5uUTTYrg0cCxgRwemUCFDbS4Nbb318ixCfP0AOLl
Ip8DfkpDscbhC6EPByIFCSaarIdH64BZVdegFlyXW7MBrx14V+bfZ+0hvIaWsFNmYWjOCg7W1Hih30CTC9sgswKUPHk6JODw09W0OkMSKTUccOXEbH99kB0ydsim1bs2UKfegtCTWTxkni1Ol0znYDhWh9AwE2KN
sOp4I5NhukKE7gEwZvM6jF+j/mlbqn+fW5VFsD9GjUyqoFM/0WESYzsDym6IOKToL6NW+bZpuzvMhsoVPc9kShzprBX0qL2JoIiu6TyALkU6VAh91qCC7Ol7BiNUN77lSd30CgXWBhKIG3PtUPiQU53rAZVour+d
jaiTkT2mc7lvsOW7atOJo+GIq1R2AdrawC6qzAmkOFgUyA2Jwp6c0omW4hBZzYb6FST2RP8uJlWMebrtZIv7xgHzTMcuFzcXz7EA26BnmJTWwHhVL2EfvLEQg+PVk4wzOIK9tgKMKBgDgIaaLR1eYoBwV5TuKXs/
dJwP9+xzf2Os6hKqmdzey0amDC47jrWD3FMdUNpuPgcxNgXJtjqy9sD97t3upg9qbgbwhm+erehJYQO5xKa+w4gymwOZHuludXd/G3RHBUYmOnxxrL+ebX7TwddB9GcIGD1JTsEZ7WD7x0o7/mFImUOkw57CnoPS
mdq0g1NwRPYa8jCYwcvMFkzOGPBtRkEHKwPj0ertCLq2+lKZT/Egx5XVVhq7MMSD4bKMKzyvhp+G2Oxnflx9xi3wwHSovoZnWkZ1OSpUhCjq4LwywtItNbF8jItDCRaBLIr3LAJcm66yh1JkBmAicVMiAyoLANmr
x2byLTmkhGNV0OkRZI3Ak8L9Cq1aLlwe+GPqo3+0IVWpA/t+gvfK0t4U+CXOXBoHJvhGmy10MfV5zWyM82JKY/a1Skw4cYXz9Qj2p5YZl1SApGAxfe2KtkH2z7aXlrYxT50f8C7CIMnFoEpxBASqJ6nOyf2Nj7xI
Y9KwSHEhA17GBhxyUYnMSzywF0V78NUlFE01tvaIIBCz4ynNw9Y+6wc69nQfT1mx4ODS1CHq2YDLuSZErMLtNEhQoNNLzYQlyrp2fZCftWFxw6XzVKa4IdK+MQ1nGfPyl0d9KC/mwxA0oFGc6eaFhVtOwlcAsEex
/4IKAKXGTQUQMlgsT6P5hHbUrdA9YSdI8cyYi391rbq/nBigNM2TrQO8sBi4G2cd/BtNUWu7aajrbzJxeKYqrKqvy8zV7qFmrP52VW/8ej3lIf30DXe6Wi7pJ47ugt9YGhQ1pKGdHszIwnTG79h/ubhNGQIoTt3B
0aCb7WdJGkcQY/cQZb/8LkaIZiu8I+FQVbRcoRUQKLI8sGxJIkFFyfPJp9IPWfiDJwAhqbD9ixcaTC4poiWG+nCBPg63GUC+74B3Gkz17AzWf99Jxb4Gk9NhKCihAx08MLIZNt0RAlUAn/GP9GrCqr0vAl6Ek35C
8EjyaZptPBdp5mwumYiBz1tWqDw8XrROCtMHBR/P5w0+kDzxy5Bm8P62h3mV5MJizghg5M3jdq5SrDrnQi/kQpw+N8tGueZ5mkvlorvPZYHlt63gMmtvudhzPZHvvViZ+Tya+Q6FL3C4rFwmnz990C7znBd+/q2Q
msTV/rW5CYxzAoYItXw0wSrV9TIzgdGz47MxiIA0Mr9V/YGJN20/uOWdKw80JYfLWDw9lM2pPcG4fYfYI+Ralck9TqCdtgaDjlx2RJM5oPfWO1UvrsTX2P8A8tx0tGOcMnepY1+mdjDdLH1cplwGqu7oU1EqDg04
+7cbRx+CKjb32L7FGyPa3t8f27h7lN+GH8YNdg/jy93Hy+q7XJWz9CaSd4PCgJRB4zwCMv2Yq2+b+I0jBRT0wLEHw+gdERfvgNRsGAjBwAdlCf7vGOZ0j6bRd+ZnQKx4cqjA9eqJJ08fMSY+MbU56jt2y2701G0h
GsOXKqnD7Xk/ty4N8oEGlTCLHbPZ0qOK/p1tzOpldZY2KMpMA3PKuPMXdR2j65m80x46l03YJucrYzwswGUyQJFZDsM3uilCXaU+bn1Kbq/LL+xlkn9YsXJ1LhsAd76yGiKTGReyRYxKZkBTOhKrSRYTz7BiMG8e
cpzEXVSzD+FSLPi3cide6LqiOIRpxl0BE5ZhEb4vzA2uCpd59wepUTdZKSC2zf61WZibmU6CogggMCgJTiXexj5a0oHVeXRM4jKUjnK29d04RQDcLpMQwOR2tMwBSjMOMNqEFnQyhzvAzhqbFXhZsld0q/URYYHS
0jEgU2xBvtA42rzpiERYLMd0cRSpNm5ik/eVwPEdU7/4nvxufaDxty6RhbvAiaU031Mge6MwvIU4Ohw75mTHm8K570chE48UShuXnaEMBekLtBOObc7jxXHCqcCnAtSBnjgDS7Pq6e7D8b7tmGQOnhPaSFpeH08y
GsjiUMzj5g3637dgqRLru8zAXDV2PJL9pgnwOFNGgaJeB8spsHg5mLdyKPVgYLEYYqGkSAgwHCI+0RqPmJWWxGsnU7FrHz44ujiB05IFuESxdN65G9PbqCyOLukN39Sv2BGNbgOwZKIJGbTez9I2F50AUkdgOd27
dKDlz1H6SK5Nm+oJGQ0W+IWSJDzoDXmPgx6gzoAoJPAGdvmf0ekzOVysqUwHIDx1iV9La+JjIgKjAHMcAg1bg7EV3DI6IHNyx7HsuA57tR+lgUS/5fzLgW7Xp8UAVjPqco9TwtUHm/MYBWAABQ44hFE/PARwAvIC
qSZqTmmtfKBCNgqqwvP78spBo6NEnF+gs6U73G4+XOgNT0kQz0h48u5+pVAyOfEJwL4sofg88WvmOVZ4tcIZFHBD0MRrK2RRqWaPsV1PU1NFNA81uzM25ehpbyjbReZx/6qkvejGkndbqwDNg08xrJeLWH4jDXGW
chhxovwHMxZZHzDikJ2biOggtW2aKudB2s9c3+zaTWEAzVJZfAmIC4jUUnihlBqNkKwYeSI9qsrPg8ZFzS5NxvBSWg+qVAOvHM2Abeurksr+VEn36x/cdbx8wueh9+8w6KgW2+znkMacDzZxae1bKImu5+x6ZWTm
mBr9LZ/ra3QzyLN5bOJPGe7kxUgqlJHr/TIq9HUCSCOLqP3rBnxK/oMbPJFrfYWBcXKxNWX0/2wly35q9+YAs8nAA/zPdbjKszasItKvDqmd9CyPy5Lfbz0ciRnTyYgSAlmtTe5TYL7HWD5oCbo/VhGCwKR3uPWJ
+LIY8UOCuLHkJi79rYbxIagcVyzthm9LwinOANOAxj614zjfzm2CJwOdnEk3ps/wwWiMU3S4GsFCTry+NHcwBQYhICPwKvhliehGD+Iau3ti+oYeXMxZjgjV+83RRG8eVTOpKW6Yi9TKCc4qvKgFfBiNIQtVd93w
nJ6cXDwq/HTSJw8L4QluNlzO0z3EfutEqaXfm01EVi5NItBbDDxkPxANQtXFaYq+V3zj/tQabnRYYHGiBgnghjzYWPhGOPVJdhiYtWi3tntH8oHKoaH2zyOXWx8/YGiM6whIYF3lBauyS2TckR8AAXupodsmgFWp
qasUIqaIamCDIewNHvJ6KBMJA8zQZgEJZp1j3F/75hhAr5TZXQNm8OM953pLC65So2geE5FpvUlAF9Oqd+6umHDIV4fOWI3YYI2MhKpFs67EQxEX4Z3wwM7n4+cHTS1MybEGHjSlIU4w7QOOHJ1X/a+aG8w4eGhX
dq8fw/1X042oy0g27jJd9sAK0i66nY/sDvTpTH1Hz/A6aOGZC01jYCjwJV7JRBmqW+RFQXzXtF7N5ZeypoY7vX7dAvY9aXtizycieOVEuINlDIAE/oWMSmo81ZnP6xDPcAH6sNVuyCOVh52MrWDGqH/PBUYJR3kc
RXDvKR7OvRrJ57NjXXUSTbltEsXbedQ/XUUEV9EtzM5tKniO/Ntb9nM9W0Zb9lnmGGGwC+a6Yvs0kuhGRhLw3Sn9OG/SDOidDTW1vEr876augItxR3bfAZcR9ugtqLoqlaKCAkDZPS8ggnTEuO/J9ivuJsicxBij
s4c5b9HkcpjUH/2WBsgvGky/4dvUgih5kaProVxsTovW9gnar0+IyP5oWkK7lIAlAfi6oYa4qNOLSUL9w3CmzFJV56E3XBMEENPLr+ot4qoMovCGc1QCQYFDUQsDh0Bn2TfubJdh3IwcQ2F7Jl0KkEZJZI4CuLS5
9lhnOkrDT6s4smeRkvAeQO+LvkpXJxUyprg2zcQGyn3kxJW8jJpkVVyjrSfX/FT2OKNnqAe79KGgiVwYOvMjyyjP/667t93b3EftLCa7++9Ar7aRcQX1m4OMnKAt1ErlwULKOOL7+JBzQycLkk9djiSm98G1UokO
qMXN1v42HC0nPyyFtIXOQqt/BD1k817INXDpSD1VUyB9EAA+sygbJHY4vYeG2J888WM3GaOIX4qgbomIvAgExMOe9s4VLfcklq4FN/DTwLWLN3HHTCW1Capv8O3gqhk0e/+VQfyAOHqAGpoYxvN7qBSDP/h6kJ4C
g6EIu7LIjgRUX2VVH46ZwY7s/l2jNZq85its7O1Xv2aRvISpShc74c1WDid7qL1o1VK8D04IBlRv+pbj0oh2ELulSS3A4UMV0iSKD+A8W4HqsEAffhHVM9enwqaaKuewJiY5oGQj2UJ1GgMh36eto8+/l8FoVTfA
4/XqKjwg4whtDuAbJrudcjafg/piIKH9l7JJzDngJLOMvaSPvqiiIAg/5qtIfD3fsZ+2j/WcZsRgWePItoVDfIKBo6SfZXXUY84ncwgA8cXffBZbZpmKJbawxAQ5dtQEWmYFQTYg934LDnuybl2XUpK6mCBlGLvj
4PA5btnSoAS13xjT/rK9h+DVtCTR3M25clOjHxWQCQS1agTscyyz0tP6Q5tehC0igw6/m4qgl1UFYXaig7yDOirhwT8yd6dzP609zLWdYSOH1cyDPj4+GQlx4q21TBWHC0iG05+xyFt7GWgUvPcjRFAmuKDLNGdJ
dTdl0+F8mQCN9uG6eSEVo3iwvaDFBSqVEOu2AXx4L8NmFMQKGDpKzxd4A0LUByN5AwJXPY9fcT6G3BBvkmHMZHIQSs3jbEk0IhptLAdbT1GTA9Deg2Q/BHExy05SjSwRsdsC4GXq59qL4ne//vBNoPwagJMuVwSW
fChVrgC54vBdqWiVX6FZG83isWVcSILx/ODwj6N4M/Wr7HGmwBoogSgcU17FsknWeKhYVDCyNWX1JmHMYTtFoNLPBOgymrYPzagcP4ubWDB1DGArP9alqMW1+hGG3+C6++0PelAlSymV/IE51A7MZRG/m0ZS6dP0
KkpbiSKFnbXTCM3e3WqOSNRKNs5ZNknpMCAz9WLD99BweMfySouojT7bkNSZGi+nHR2XqCkaWQQHuQdpwvZacUdWX5IdagIa64qMLG5MmiSPSBAdXSNPaKd+Goc2fmBtdrhzGAw2orw7Zt8bCmM28hyNyJySL36Y
fjhTOrUUK9aPNAvkpTjHFG5BpGRhYRezfkScUQAcro8qryNs5MrVKcwzBwBppg247X+3CA/hUdwdsGVf5lrry3D69d8twqdRaAcUlw90Xpl0HNg1r++IKMxtuwT1J5RIejE+0p8Ig5GSQrs/O5iFZLlRO75YEBOQ
bDmoSEK8lFlPAfeS0Z3iEABAgSsJltR39S4GgOppznT2px79ub8VpK9mUStyVAWlKfHSBOA6N+m5AXbmyMoqqWmAYAkp9GORAJvVW7kZ5LwEocUCRp9wZxunxcuaSUcY5TVaE88IxmzQUOZoFHGrIt0tMiGA1NlA
D+w6cuMyRIDqFbMwfuTPCdiKwRi2VBj/tMu9gHkPExdLk66yXaeTlcGMZxQEXfEfEO6hNzg3AawnLzY4K/wvVQghIegLktKofxLqB6fbIP06LiIrLpcOuDNFDVd5FF0cVmrt6zfz+ANlV9kN3/IbU/dHWD0WsYnC
AUyXpvhNT3qwxe0rcGhWZpbQ+O6rVVg8RA4MAA4YOxF5W+qGRw534yFoa+1Hx6xpVLynqhSOShkYr2YH7REv1VrLDFcn2T3dr6L0VVUjo5SvV7tPySqThAXNJUT9GVPV0L91BUpO+deoPh7r3LctUdocQHubsDqv
HFppysoOplnn7zTqXlJKJZxIauNgLF3trIv6qPbZHkoM5OlH0b1zjmhHq8rKj4ztDxv8AJnIR2cWIw5bhBqf5gUWAMGl/B8yxmV03ZDwxdlOwoQSB4Y55rNbA4nVKLlJuy5r68F+r849LQrwhSeednql+C4nFw6m
/HLTv/P6t3LshuNeJeG8Jazq5iEPhsaz+erI2AuV0g+ndYsGdmnb/SMdts4ml6V1aRioRoJl7/WfRwMU4gGklo/P0eb8+iqd7y6ue0/SMSXchTzHc3m/cZjZ14JK7CO7Pw9H2fSd3B7Rf/+XnaJuyBK4aM1cxVJj
8eTRou3WsZ+LBGUZ+0pff7Fkz4Pjzut+087n4DihqspobAYRqLaiwN4Ms444HgaFx7KEO05P0g2o4rTfqLEZXv0R1KEAZO//O6RccLh+04HtVAIsc9tVrG8REGSiMmlcLe18LPci1xJbU+RYE9g8byx7AaBa8JYj
2r7RbXdzN+pWrHoHYONoCDYe5BvKrRXnSZV8eNVf+R3inMl5mowNtaD1Kmhv5LJig1YCKhLzWLnUvRbchfMUtzcqXwPucsA6d3o1YAKby83BOVsbUb8zMM635HpjY8LgVGbcQAAaSR1tBBEX7YnuyDBkV2kPn6jg
7DGHIWuqRpG3zvqAjsqNcV0RjDIcquNxJrVygW26pLOYoQNBpF5KdQnQoqmVJjPMuCMAjgVgBWMUGEYidiIN6GVKBOMqFciYFZyMEexFI/FCic2K4z0nuLNhkbqbICKgzHtDrJ1biVkNbWMOYH+/s5RaEUiD5+sh
npENj3LDrEkyzEDxCLYKvuG/eOXwo/cWulPAt7ftlqc5kr3QfJ9Dmv/04/MgAT06VdFzyy8OXApoLgReXe7Fjb0pe/cg6h+By6mZVdepbFBFFspEeN0ywcWc7aalQdRo1105rlXxV8O9FnfUg5jdaYOuD7zx1NRE
p0P6wW0AGeTel+YrmVeKsudFh8Imaq7JIjw/kVWbKSMHWUHmzq0GBeYXxOsZm5mj+DeqbHG8qw+E+335gxviN1c34LN4ch6bwst05cA6lVfSpPoDh5ABjJhhdlB82ta3v2/hlqSN2jXuDVwJjxMm2RMGw3yV7efr
lxDJu3Wl7vKtGGPo8t5IsSZHE4gQj6eDhNg244gozMMys0EM/6Ndn/KQor8d5pznQSaj8owcZs4MEV0A1oY0xIu2TM5WeRJNIF8ZNbBgaG66ASrcAtp6NV0ff/XwV/lBPSBket51AnBlPNEksfb3HvCQK+s7eo0S
FMLn954MuJTMuo+gN8r5gzrr0aCEdcGibWOYMkPBzEl4dRp101jYwN0Uda3IPnziizAvm1UaVlHBodUN9rvhGsaWWy1GqYvLAGJRj19TVpVQsVwrr2+CdvyJfXOlds90vg3g6/M6hEf7U3fJFbzJbVgkCRsXMI+W
hqoUi1xaU6u54Py5VeZKrjANh3pnVBdY5hLW1uQ9soB33+wFggK7r3k/ut4MoPhR1Kunh212i+6HV7uadY/zKCQ23/lpxoF4qlqtZjfgu6+x7wXu0HYChzcHW/+Y7Vd8xSr+ML0qGRVsXgTXby0B2ohwftsVgvll
VDXnabIATntFuZLGcoD3rt++iX0jnPVb9VE03gMX+VrjeroJIIN6HZzy4fqDj2rpuH4a8UvAuUz7FWEq240iwvscMLf0O5tbNDOtDiJ9u/LHhW5d0XV0f4GHjYntRVFNeI2zO/UGVjkz4rquw2GPAYheD6MV7LwL
rcxxW+1CTz9jMRCU30IghxuJAN1sc7LDwz8qqWI8raf5NopXWUMe+vnPKWCeuqE5O2tc4kWll4rKIqh4uf37XvTAvkAa2JBWpfkd7r9RrI9NO6aLnJOPSZwiuy+Mlumzz/wUeTZOsUCax2+mlHevf+9faTqgxnV7
V30A9U+s10Rw7nLXgGrgH3BvieW0RoBFOIJm8vVfqdXysqnLAqCX3SeKc3lECFlIAFJEQ2/gXnfJU+ZP3MIeIKX5qRMio8roG3bmD6cvFbsHXNNp/Ou5X38DVB/YqFUVt5ii3Ehiir0FyjXsAzXG2wW+1gi+X+YM
zGPcYK8R31xGqjHRglOT02lY4HgTz6DdYr6JZ9BneuvQAUy5AjGdw6TDcUGryKkTQwZFmhAwuMQAwnBuAab6eOTjsj/CtqDrZrq0Zx9hnbVWv4UF9lmw34TFTu+vG8+bpe2c+kW+7deAY3qb/60CHK00zDQL3M9V
Sg7N1fhq+wAVedpXijHDVBw0708bCRkjQvK4eozdHRSIp3GBiAraM2oEnGjESCK7Vtt/W9vYfCGS4eOMnxVEpRw7PgN3q3ORz0b5LQRo0NDEMjMyst+AgON0IsgX3CbrixdHfX9PE2D2ITVwnKuzLa/oYltgBmNR
mduYigo0qOW0Pf48Avg1k5Fyi5TDR+XKGUDT2FEyGMSVHefaV1NNQodhssHsgXe+MdzzX/fGHL7fDhaM/FYfi1c/vu3wm8FVzE50PMGlnPOv3RG/mbxDJhsXggABp1PPNITQUJMga51uA68YIv912nCGXg3fJLTc
rvDhvMVYG59BFOAM/wxK5DYsVe67YIGVkCzPO3jlFKILSuv1IfeyEGGqKyg7mTIdMFer3wtmhVYq1HpUOFSDzL46Rzq0nazzJbm75eCXCKjk9KwMLvBJZTwIS4jGx/C2R92+ORaqObj4/gewtplrlO+DBGiwYGZ1
OwELYdW0yCD+nzwR78STB4u4pHfpSwzI0WTcZcKKAGAceLzzxogiAkrdJrWV2RQy7xoLRBZfd0r9YvKx+HDdF2wxGxq/cUlrLqUzD5gIwMUWOGT+diiK9SLQb2vIjEe8xfP4IyR/8huT/yKnq4E+IiOTP1BW4JNi
DwETV+PXSx2/0RqVySqCKH25J8VmQc/lIMxhcQInpVHZKr1OfcNxUiPUK4L9lleeld81CYBSj8LyS2SqNlUzFhOZixlr/IZZA8n7tAGCetryn5e/hbebxw1e4Wx62E0OEbkzLGi9ZaDotXYHongIMRROEmgP/nt8
HqdIc3RnSnQRTxrWQIvLaBdjMQamA5CiDgzd38wGuoASNYAjZIBarFV5CaLJc4UmILtPXAP8NTLuJB3ReS2imDi+bzYHon1wfeg9TNE8ptWUqLIX777lP07ilwIMvgVxZjGlfY0HLsDGU4H8dwVrqTBa+M3iOsKa
YO2Yp3NXjSalQHHQkby03GYdW/p81QxNRNTJqCYHWETyqZDwH48/3OcbNAnLKDSTy08x+poALK/hLLr8SfpX2jRn2Fxe7Omkfbl4MQ2V21OYeeWZY3B2Oj1ThpEi4lK2hNlyq5BKxyePR+VP2Qh9mE2LG/NsvcDm
syCJN4Y7NdKVjfxI+yf+gtcpcUnjKdNSEr/+Cpiqaq1j9AqCWGT8IR61aKBiCWV3u4TGZgqCMxPkrHfv6RG9lhjo4SfEGCQENQ3EgQ4aY7jNH2sYwVfr6DsYh1Nf5pyUYHKt4XPV2egPuSGiMrWC0koUoqaBRsNi
6eOKS1eCLyyXZKhc2F57rTUZlygXRBJ6vT0bozkSD7lkcVPnyHOgWzJbEqr7/WBVMCfhF/LTKJWHDUwu7QxjDvaVjzO/yDjSDUvEobJ9YXUYgDEXy8RCtpDKRAyXtdwNzzVpXdrosnDRU+tal7apjjuUbBGK6ahC
q4in7Razdie0TBX49rlUNHHycriW2lnAq2DJclJYhllaxDV+j7gM16n5rRd0K8AiXd5qYMsT26usZOZpvGM5kGatOnPgn32IgaaV/Yb++8OT72H25znDdXrLqJYRcj00YI3ggZDP+clY6DyQHxCJqacr0knp9y8R
zwp2AhOhH/5g9PfxZKLJGyhMih4NCSnG6U5OTPpRUk1/Pv1I+vZ5832YHmJC356Dfbi0ojXXOFgxNPLmKA3w/X4431hE5qqAIM9nEE3Xt3mLJ0ni3fG060JFxqNvxhDSLdT0RE4RnKcIoFWfRoeSY7RUtCb5jR8R
ft5xrLNkNS6MUxLGI3OjQr/A/EUQ86ZAbAx7Nc78h43FOzUkNbPDMH8zu8StD5GMHMc0wVJtumHMN2iRqk9zx8Z1X9z+Z+/Hgmz+STVjaHckvdMIWrRJjNDiNAs3I+tif6h6W+aA7qEwF/qyupsm8WBcVH62rAsJ
qImXKXQWSv2kJEhwvCqapPUlwhJ4AvHLIkw+o6aqwbMhlES6d1NMhLOhYe9UT8lo9hYfdZmKi/kMIQL1FbUVnDaJ9ozfZ1+I2G4Hl19A4gAipZ0wsS8zEIvWwyKdcPLfPqeBSR0LDavX+oqVAOFVGeqpuehgjSAV
Xbnkqr9wHE/WbxvEYDiohXpe8/OIttogZPi5ruzbYXTXag0rvtbE3pJnczaOcJYdU/CAPTgO1ZhMGm4FC6J2vu3IBYBMXJhM6+B5YPNp1sq6uHGLoY9DtBm2w+ufPjcfT7c1HI28wFhQ3Yix5Z5RgvPtC6wXR2xO
T4iRFN1qqR/5b+3vMgs+gIrPMpt3raRW/UQFw0sbUd2IvmM7pfQzSz6iC2K8WfscmsSA13TzUo8Qxh/DZlBbLLanGLXVBgkwNDyz9i0f6MBZ1EAtHPyYLBvK2jGi2RfyvDppNdWOqYsNy+eTwu3sJW3kI4aht0aW
/ncrX47LD2Ivba9LWglqrJkCSm2YMvKK69ZKnWMjNqrf9S1iOTf8uaIurURBjOEGyuXa9N7oS2yupMKBCcEKhnVAeo2ELY4GuVyf8F8rlibWuZAjj7yQVxFp1UwUHatSDduWhYBfhj+fKDs/RgV1O3SSk+pBy23J
5p2HSH3qTfS14XpEAJ77j44VQqx05PqqX/0+5wusoBYyShYRSq8Xmy1SSf7zkXFbaZAEmzcSK4lkYlTp+xrrWHMONo8dyFPhV/s0MF8tqsemEua1Vzfn6D9pgtnQa8ixJ+fMqiBOsbqsTcFoF9m0whXL0VflkLz0
k2hnMMS5XNm/MPc9ZoPF+g1fq5YwWSYmIxBgNLsbz1tfthSMfhXo52+KdIYkbhG6gDCaKbcu2sD+HddWdpsFLvv44JO8jSkczsAyBl1XG1yd0C+s30S6H+QX9N1DJwsWlsvZlR7Wj+weAxrvu3QL6rBSy2VShper
rTSHMmvzUHF6RQzU+7cH1VMOgJOnnXZcT5aDStVWJ6oLdm/94KAw3xKafnze6r8hnpYnUx7qR6lI5Wis/maQ9Y8EXnZ1SIpsTU99DxW9/mAvn7G0wyQzFoiZwbtYQXISJow0aZwlYIOGM29qxOjxwBmpoH3JZckt
qaiTkbcho965rXxOI0nDC/aCynv0/wUaMCQl5nlHJKdw4kKuFMQUKKcRy8zYJFgYM0Y4owDYoeTPa0npbOlIcfRBOPEWsAvi1YrWbf0VmQ3aKnDvN5r4tzCEw6GtmgqtFTzWicmmQVqe0OrkWU+cLCX1EbOQqjPc
2za5st5SFj1YgagOksUmDlWVLldgWWWU9IonWatPCPDNpvqw/BbfIyk7kX6E5//jaj6aDVA7y9hfRlumld9obh5yrq+AsRSIvYM155YNQAW3FqA8GcBrcVm1Z7mS1G8uHVHXgg0Hr9uZ3mp4ludTbvqgtY0KwL0p
6dwmhJtpS3CnZJoHMZNJripaKdrCuv+ITR3aY/RhU6DtxWEhnCxy1w7EAuAv0fwNTUk56CBN6CpraRhhpvDNMNH6YJN2Jz0TCru/X5qYvyvwze2A4h7cgmZ4RSErHqpO79ZY2u/fLwOT7jz3Cc7B0M5+btS58HDX
ZLbCN6dAXf5BYYxmULxfO181zMmOsAIUZtHaIXuwR8Lf/z9ZY+ClK0/ly4JreRDKjodwvPdL2INC6/+ou9xTAvZ62JYM7ELS4BPXApRB+3+iIjsPhdAg9U/VIANpmkBFnkC2sbb94+GM1rXce0j7lpS11wCVIUnf
sJ+/LqdVxTtk0NAdWo/aG0dCCo79C5fHzbRlBqRxoCl5JL7TGoQweycDwwjeagVhMaH1MEGfwXIfqLFSyWRFiGYcMQWwg9MvQtRgnCqbNf//nZUmWrXAHQZZPYHTfERHXg+eC0sgn5qP2OEL9m8zflnsJiWAc0Fp
Es+p1LnkWtud8WtpPHev/CX2PLHrSvK3bZP/I3zIhX+Owldkjl1+PNOa0p5a7ZdF+br/WNTCTl+pzABAC3ynU/VMOY9DNqFjrSV+NwwdNgzt/a+o8CfwOy1N3LDjV+/VPTrIHpPKD/bdKQ2J+R7ifWVbZvBUGzcm
Ly3Ro+2YQKZUIzQDyS5lDzPlIEqFXRbaCo4qdRoaAAYIqQTMab+mUlyFF1xSValqO2KJithfn+2/WVaG7KOk3eE251Y8aBsosMVkuCBamdP5B5aNa9pseZjSK20FesApVUU9SYQrtd/poWuBZB+1v5HzZSw4k+eP
j7+c3L7h4tRjr/pB++d/Obub9OX+9sh/shx9/o2EA8NEoM+0a/3U/XzzhM9cu5x28fR4752vdMpIidMWGuJjK1FJKbEACJZ9VaryrLb0luE0a8Fz3Py15R++SvBRCv+ljKj7IOqiQtseOXmKXtiXJ9+F00xaBHAd
0Rhbf+ai3+MBzWRR+4QtBDqIJa4kVqvwP2QWPP2XVDkkScXmdVTYglIZZaH3vHlb/aubX7qy0escrHpWxaedEuOzbjz7o95LmzW05lpvEIvtv2+KKm6S/4OsjFAjlzN6Z0pEb5b97Sd1PJc9RCuLHkgCkKWMRoI1
LTt+sUNBEGjBsHGOa3pV0QinYIlRNMh6IIytrMeOAwGnb4uBLedK59l/excbmGTi6OuJ2VEPV6hQddwQay+TAFoi/8ia9ihMhXH+vhYu55n3rHD7ZreZKf3Mvsv6y0cNQPxJA88AfNgBWS7iT7XpGgQLNtnd2NhQ
E89fQ/S0DsvsMk0R8X0JIBa0pom4KX/p8l5OHgoBAXpkInXRK4yt95mpLv+9VU+9ZHgIdMDgGQCYYeNuJBzFCuBx7x9osAZvbGxcjqF+M9gnwLcbXnYEsnEjvoQ2czH644qUtanXeFiDgsl4nLGE0SNhiynaoNJy
SAHkKBo8Z4ThvHHlvrJ7b/c6Xl40hmbDnK+qtQMJpV4sN2n6qkKO864dDLJ5WAljdyIq/I9d+8usp3NJiORIx4Byp+n14itEjQL8yf2Nm9LhG9+VLDygfVVemKXmxUdjiQWXEtvW3J/h7mU7aFPeyeLZyAD+LZEJ
M76cW4BEhCXijYGIW5jcFsdYz0Kv5TEvqeCLhjtOCmVIYWWJsZM4pikT2QOlHygz7MhOT4D9z3aMvX+7J9maOs/m1rpkexp8brCHZGJjY+NojgrPZRHMojY3X0YGUDjOj9+m5VIiXkEIigmxK37f5b/cJeCZQ7V/
W2sREd1f1XvakVhpSe+iNgj+dXtCaba3xV7NcGRV90DJkBEgpf46zm4XoqXei3J2CFMgaPxmIr1oQJSIXEELdHTc6YI4/9SD4S9SNdsGO5GLSyibR51bkZvq5VTwxbs8jctsGDmitRILg0+2Zrv5SsqSX+kp6Zwm
/oe1Qa7HDcwPbT6W3E7oQGtsw6fXhBN8YltQ8oTn1JkmAeG9/D/5qoxQDmWVzKJdgWVPkVlzsPQIG5HlhJTAvBYowGEOFX06WVYyubzdPCTiR4HCkY1EJyG8LbE8QMkF4wAM2Xki14qQKkLnVm8eOMwh5/DTQUHM
wdsB1qtmgq+nPu+lbcJb2I89QvHiyWYPXjCI3jNH+jmQxQd1IkyWieOszNNBQazJCg+DS8ujTJW5p6FunUztbj7Ckem57apPabHKQTmEAlpwoOYmHUXr1qaPtrI0qEg8I9S3p5B/WBTU43Zqzwx0pqLa5xFzRk+k
ZQ+vPVmXnu3iSWXoYOGRSHXimCK+4QZ6O6EmIhjRuGfoMwtTOaa5UPWZoMNXmsu7UOJrzt1q2OWxcjoNWGywv5OmMxm8HFlyreLkm/TF0TxhRyB1gSjyODEV0U2k8Nz6ltMBF/9V85kCeKhZcEnFCiPwtwEmqULb
e+Vx44VNOdNJdMGjjYfZex8ERnyDKifoZQyCd2s772yHEd7+1bX0Eo5toa2H2ac80th8/QtV1+wJFKpt7bgDGgujIUqIX1QQv7hnDf9yFl8a6KUaat+LA1ONlm1ZA+XZ+LxAmUni5QsaRYyU/Pia0IevYY7CYThv
QNczZ295eoi2q4PvSXf9vZyBH+pBNx1otqY3wZ8hsz47LwOWpLhfhCmmEQwRh2fhIIjHRqmsmfN9TxA5U4MAStA2cqpzYb6niqFwgpdec6TcNsHdfgCR20q3XWubIXZncjBID7FLrlZNJTTxUgol2mbTKur7okAH
Aw6iEDxiD8idZZHzfKW+GCanUpfIUxbuR4U0ifmpIrAYURM9KzBwaRPVl3p/+4UNHEpEiM0+S0xxeR0rK/b9s+fBEeSruV8CtuPuwxjKCjJMp80xfCXkjB9pcoXY8c/1vrLRWxg0N8pwnFKTxE9CXrqbpyi+PKfJ
TzNcrrygIph9c1NJQU5vV4iV89G1n1lLYjXfkJlC5yJFDpzx0IBSFEMo4a/FebJsddYcLBu7lQavvLoFO+VkF1LJGCPFR/DJYF+dp7595n6eB5AUR486Nx/XohpPATPTrXJEEejM9TwUfaUNudW0jaALSg0RE26r
FEIgbWpv7e0sv4EpRjvCavlJzCxvyi/DmVlLghrgFVAVYobezqfZQGY7Lvu0YSl/dhreavD6lB04/j8O9cBlaQl8YCLv5Ms30IEH+Vjey/vyqLyUlCAHnjNg5hGdfondz8wt+nt+Gsl6vQS3SuGcv9kt9GHL40Cv
HFJ5+bDFK0dA4ed1jpWuW0iUiVo8pg+I1JulvweSNfcPesx++OvJwtKlaDH2egjh9V02J1/BCmRBmDtLIHom2WVeGJ8sJooKsdDWbBRFwf4QB6U8lMC1LofIEch9STOMVHrxgpWraxWNOwYCJlZD9S2s8OWCq+j3
juXdDlwZo/IjCjjmkGkAWwtYqq/0/bsaBpk7xtI5SQvjZeC+ftNulb/I1x4ikf3eHIrRUF0adtuCxuOSsK+4zXSiFyPkYg6m/UkxAxbHQCRLpvARjnPE3yHtWIEhRqgYm10Jx+mG2B+UG5KEWVtBUynnvbKacfkI
H1/6hFDXDwmUK8G4LJRDZAdR4DF4V+hla9mgH8oUvxyfGIut1SKJdgRLaU2G0s5O477d4CJY/DVZRb/OJW4zDLa3P0r2BFsHx3mmseQspkU37xgO0dpLYxYIGxzNGWHHISp7XjLydh0DPVUmIG30zRs0Sb2FuVG3
uEXTOfzZzyHWFfNy9WWXZ4qLq36MugaZm+bPm7DBWXDfTmk/JVAHCwjvqBdN20YOVYOiDbA0uyyWUiql0ZdSr9p/+yYFb4QCuuAagdgDS7TrYI69oUgpzsAbxVAxOZuLPqhubLyELgdnTd5QqyHLiUsHnCU1ayJ/
CHsdMMe+6E5MhLN5jccylLD2jK4PqlyrSJ559pArQ/Ob/sksAj1p7K/b7HVf8+/0LyXovc0B78Tq+9/26g+SDGAlSwZkuVnDja7Hs4Wf55VXmbLyHyCHgmezUJbhlUUavPp5XuEVndVGQGOSw29+RwDP+C9ErE4g
YZZAxqJNh1+p5eyLl7tT6q7lrdo/viNVbielILefvrZRIP3uZVc99OQ3bMxMR25/LYMWuFfo63E7CyANllGeTsHe9ZfF+XOPnS3euWqIBfPu+81zGACcb1K+Afa6TBiceC1ailZiy5EL7awEbr8ldLu+OygbAOwl
hCRULuxxMVTs5YxsNkAJ/26vhyWA5KA8b0oF6SpiPgpynfMkpft9EA/KRnmlyXU7lEAUatbTwDwviLbvBe6+1x73O5OIbbmHL+JtNJaxHZQjf4TesuwhV2aAx4JP/1ATBaA7LlEjlTiXIFhrq+2Iu+8mPVjcsuou
mxqChEHFeU7fti1josmGmqTRsVZav774vhASLIFcEmeX5VM+XsFLqBNk/1H0n/9vf9UuHAT3QXMvNQj+XyKNx0rexU9fgCORqQrUrJruj5UDusa4nggbtIXilqwmASJELEZbStR93oNzwbw5X3o6zEZhSxxUIj0F
GwC5QDOR2Ic3+v8Jk1nVpyCXljq26lJ2VzNbvCxDgvkRKzZQqh6AMKBDgA8EmZPJtnhNSWRdAl985+dd+23fOFfU53HcqzEiAdmEreUYttV4v6WWWJiRWszUP30NC4RpjnhRfuS5tD5k6wmpX8UJuy9oeiCalGnv
CYscZCiIlSMfoUQpH3NzQhPbnWCmkkULNjJQu08oJ4Y0N6DMcnteiKbl94cG477acjg+Oioel9YZKxnFfhLpxwn62N5yBGjztdoumP4ix8BsaXUnbJJWlmmD9BnW64Am63D+pwU/ysPgjcqPHtlR5qTpH1H5Zv8k
0EcTTU9iyGmZV/zD82TS0hTjDti/qkHJ5t1zEeBbmZpsZ+cg+BoD5CKaL/xIF4LiKZOQ1qoNL0LZq3vOOBNsIEdArHgqWZlQLFxpMKBBeIiPmPiV+ZqKPVNaxmIQD8338TMRBJZyiUZQZcSi/zGmrNZ58VQTKPyQ
ZVN2SSxQqhOWbSbxbys8GGL83HpU4BWQJ3KE/scXYD3G39sxfrM/GtW7lqlAq1gdtLm2FWP28Fce5Qt6dMen/UjVHPIyTI/2/S4ARsFQu9N1uTx2DoQURnDJAYyY8ca9ssz6cfA9booPzaOPg7ekDfezMEsdBgV+
NbXGqdCHGZFleEfPKRgONv2Gdwbp2jvfZQXm3brN1SvCdafAPYomGUDD6rS6EizsygIjB074leX5NpMhBwDGhegvYWVe4pUZYYkqX734uXVJ26/HFx6wKkMZekZdehYg1FjyXxjkylzYkZXCHmtwNyXwT1tToJt7
Hg4ZlmD6mR1RdVgpoY+WshX8LiqHLe5mkyUjvxlYiMc82W3ewrNcbOXegkXUT6xZ3cZG6HQBommGjYS+mTYYxWYi79oBe2G1Ffhpu0/Cmqb+axPhQkcULZE8QXNfVovPDABlUz3jkRYA0y4aX91gCIYWi3jX5+Uz
er5NB844raP4F15dem3HPOGPHEMYkQDbgN58WcZ7JGYV+6/Ox6iTQvG9hbIkxJX0C59s+iFjcJ3dW40rWpzyusLbFcDeALXDM8vZjnqmA7FSrwEPOnGdPGPbK0kO6IxGwPiHFZJXXTqs/KixC7MXweV/t3wOv2cW
pT1llG7wPARsnoHc9ldwa5Rn58+0fhnLwOWE9A7um4Dg+4XqGgwUugvbFp3GpBO8DFbMXzGBCDrVDkHSzXiOEz25S+tzaDpCAGjaAieJ29gVlpGEy8aZk4odUqlLw4B/g0Ri4XMcyrKlFD0hUuzp9ugShhln8GdS
TCoESWhhUGcPMkBbQyCVJ+JxrHS/+WFKFbiPvtjLyYfTGFTPgJHN4vhdynaFLzdhR/cbey9oRe857u21RjAyot1izA3rCipgKLWSIMtSxqwut0Hfvba4iRbp5hV5HP76PYy/68i50rLcdC1zbptoq+GQoL1Pnij2
/XHZDHP6B8ipnMmBtsTBD9n8Yj8BSQea9nzhkcfmjiA0r2/u0BRfG53ztdj5mQ+eXOBgLwKabJhyolTGlsWK7KLxfCAWmb6xNOyxoIuMZ28Gb/dEsePpqbrbu0jNE1V+fA16ghp2sjCC0bZmrpVGlC6g4vl43MJb
3YwBqrc0L2p6TPkD/751i2xBLhRbRod7QHtU/pIbKVslv4M5hXAVPYm6VBd33oZ+CcMxSwv90CHM99NRWrR550lnHadG0DtdU9BxuAekMAYACoJBQECCTLmUU6d1EWd6T6fw8706Gdu+2HkxJvWfw8mo84EuofrB
Jo2T7vgGrYWiXLIf4wcF6dmKSpdxiW5uTp8eydj4+5sucXv10ywQPO9ymfzpMlpCUc4DPtc7khIsDq603c7pIkpSd8kYXthdTDk3rrNMPqZbwaBt9RwQaTt2mfCpt16XSgCaJ60kKt5h8z2XDQPNW5ulncg4wjPU
QIjlt0SJ4Y6wludbEOl3aQGJM4Fpzu2hi3xKvs3RcVfSQFxTslb4ed1YA3RZxlw48ihGqOrj/82XgdTNWoUgQDr+cIM8gS/IanEcUx3nV8qIh+a0hrTS9xEfWrP++FCz4fmOrlqA9q2l84sqpH+gCoAQpI2q0RPE
ngq1erQvvXq4jfhQXnAkP6Ub8SNawvGHH1UTZxd/7/PhfmT8KX9gIW7NUqeoEAfLISfKRV2E1IIOlVK5qWtLEFzxkksasBrI8scAidOb46BQpvuWm1pTPacC9n1L4EFKrv+A4q9j/gcSgLpp5yMlwYfvkvetmI8h
iI6/CF7CywHpJnrVl6Qgt/4Jd5xdD+160tBc56FTjFTW09LEufje8cV/itUArfbsvud2WjINMSCwiFseGN0z1tgRYieipuXHOwdW16W1t0sAZPUQzK/X09kyDh545/X5fS18LVf2ql2l5LeF6TRmRXgpzVgp/Qkr
NJ3pMhURvARqbYQqyWYPvMCTcCPF6witD4hbyL6M1s2ofgjflM/OEacqTMPMMRkGUpVSngGoHMtlcCa1nGcgfXuRDnzk2udCvJN6aaBL1Wf3f0z/swr/LOrMFpnsd82/dtZXK6D2/ksv7eICe1c1VYJYF6dG0Fnk
9QT3dDucOUDPuWEgYHW+X8jUgjucF1vQc2XFJST2bVEox27PAuW3WyN+4obvtzmbXVDP7hzz9T/VopBj/a41F6urbvq3MrydY3qPa6bw/ZUaso+Sif87ixm6+zaA69SUDXQ3V+8M3D2+un1gd9ncNbjWplIHXvvu
LReyGOWNoOT1aE9Qb7V3JEA5v7tAWZf2Gn0vHLMxk+peiAz4anoyBnJPsmVvoOz7a22GBG5rRr0mUGTUXppcZrApjzVwcmSUdxa+NLoOXRJklqQXociPZ4esOV+39fh6Ndb7SQahoD0F8/R+dDxwukxiCRVaBQ9C
+K72sQk+uONj98Nu7mZncL3K9QiIvba1QOMvTdUoTmEzaXsOuOajnCSIaStr1WBTGd4sgz81J9TuLxd6eCuvpvD6GN6ktAOZxajmoPji9u1G2IW/h+u0OrfStyz0IxXhYyqgQ9z5vJvYMXzCHoxgDPtwQCYdswoX
30aBag/xLWP8zqrWfNRuOqdeH8WcHUYmF7A3uQ+jyVswnrwN+5P/hIPJ32AC/+qJ/8ye9XTvRuMwEveichSZ4yjcj8iD6DiJwbc5VUqkKDwe/KTG9DnShi58Iyhe58gcK3MszbE8x8Icozkbe9QFpnfY62TvJCuj
bJTZFrvTG2wAhC3O6s4u30mUNOXTIUbJYpseOCdntvWv9yqOzSrk8UqQAKNRDSFU+y3fG3mTrAUoqrezYbeLDz7qVAZXqvkv/fNcKHYNT7vr8l9YbvRbFhNpyRss/Jt2tO8uXT2N9b5WS0LL1w5ZggKDAIKDAH5i
aiOwE7bYvnL8dkWcsyy8+H4RrZKbuukPcgz0WMOfVRyRQO2qLpWjiRpQTWWxLrT0XcrnCcpXQMEojiRPr8AgRyd0i3cBSihispSq1j28i3iROkVi1WfxChguEAnsLUAhjBY4ORgvCAqwv8DLw8GCpORM9EuJiqpi
q/C70DMhWRKcGnLB3zlpAyu5vd9g1zbZ4+lxgtP6Yw32Ikf04+wlzHxpy7EmhPsD6HJINh6RFpT9hTyjPahoq6zsfhugEzn9BNSB6sqcOQf48xHRVvBHWW788ctbR9P29+2f3vPj0y//9N/5p9+m8GRO5w4Wi5ei
E+wAxLOKibkhZcd2FsnLScX+YVkj7Ps7HBQSYaISyDDtOWZYE9FXF51DD8CJdVE0W+ej++Rrd87f34iPA7MD7ncDv9I+wdTPc46N6kcw0+fBflQNgXoqHbZ+N29Cql/mo4zFP6mn4N81U66gPCcClg8YJvlS+445
i/SyA+GscDPyqhpoG7uFE5T58YUTrzHCPVR5TByS/gzDRItTNRxEFyyy38FQitOz/KMv14ukIUpvvbyRERvDo1YQeVirqEcyu50kO21dX+z/TKFF8L4C3So+J15Ll5GUu+/FdiBMnKJU6DOZihFuEgqHmPMwsygU
tWZHRRfZ+Llw5g9K0GBKQ8zI41vu8KM+DmJoNiSQ3RidXYy2sV/vp2jt/DrGvUMW1dyHrFMCSxjbAk2SCgJn59RcRx6bD3UmH3GkQofZ0WImFYEZ5UDTPu4uFlGkntIOmDB594XsW6teN4PGzDMbN7wHgbsWdtgZ
Rha/0ryHfTY40/FUyli+1WdnoCnN7qJ7cUOtcddvBSpngwtPyZaz3prM8KGr7CbKRYebZVgqBR+OMqnQ0XvV6Luf8obfBJRCDGXJBhDdHSEqUOa+WQEnZq88gp456RgU71yj9yFarZwfFkp76mwtFOG28yxo6Jqf
F5yrjfQW42KwzR7QLvsQunVc01CsKijmBidxMQmbPhz0BlFG1g51t8OAa/LMGpT/s9tdoP8PZYG4klmZ4mNj7GNnb4h39NiQnLUXpK9smigLPwi3KC6H41b2osgboZbvbqvJdzWMRqytjbMkPIM69K20eGESqqRI
l+Bt+42Wb5VgvGAhzfVmUydHR81ve6naJe1G9cSaLtjmcHllhXJ4d/1GxxF5qCTobzTemur5yX9PokzLFFma40mn1Zmort5zxfTjmXCr9S/NsyuPlYBewNMg6ca6OE3pujHR/xxGKqfRYm3QqDDhTm437U0wvTBB
VHihLnly9HF0T3gC+CkZ0Ml/ExlJkr+PstPuQ8t4L4uaxAI1+qvlbUFZzj34HTtl+EfaMHfz/dTG1WUFyU1HICLycogaIBSMnVurRdNprnuDfgXrEy6rH8xYUzoSrFYzty1b+gtUqMyfXZyxpt9EDjpMdcAlmuGI
ZfvJyHfCAI3YvZ2esojA8UcwVpvHFiZrdwZZrDntcSlk5e40/YjfvA07JyLosMewmFYwxLpzGghNVy+CuLuXRR4EAvcJQYsaKR0YpBp5mH11urZeo4k6VbM3Zc9YHgVDtyPoyfPxKssz/OzUhUo+ei77qSr3874x
d0G3csB6mN3kMDJHBkYkU3G0lJ31b94Ajc0AsOwEUuZKxQe9+X4cNP6x/e+3j+sSlz2YkCC3REgLV7gXzmlzvdmCllzbZhNPnE404HCwQZEk/Z7E+XcGTun7B7K46KG+mYHsT5ZZ4FjZXORPVDKeWto2AgahVDKy
3MkkYUI9htkQ408O75wt3w4kZ+y0aFUxN3frYlDxrHfZp8IHPU19O+ICCs3RZmSrLKEcbdjVgrGDKr+W7tRANTEAflHRgHsMulCXgk6idT1kFgvM33oefd0OOgDJFwWghec86NhMv/otuTqHNZUJaizWCFK+DZC1
WXeTA6XVX09QMJLTK5cV7FZQfnwda0N+qA5Gpc8TOfn+i4Ru7GKpfbbpipyxWE3bm1+SEVBzJKRFmEMMVkdlyw+0l965HCnXjla6pTKjZiUVdvjzb+cl2MrsCN5jWWmXNFOulC5L4ZKESx8neaINHGeHLQfbztKJ
QCsXbc/QW05X2SLoRaH8yqWti9ZsG0MWt5VJlQ1VdPrsApuMPVVcW/7iQYBhU7Lhr41bgvh5r9bWElha9x79GJbCNhZgxF50QLGjwCaw51A1EbIVYd1qY/IamZbyj6kWcuwUE8zCG987YKQNY2fP5YrUtkcbr2yK
8B/vBfUTkj7323rNtmboh7gsuG91l8X2nXapmZJHqQpTP4JBbd5ye8n9Bhxonc10JXtB8gkXiSAAMw0QA4rqVJXBtUSXmR6ieoeoce2Ol50zPHiKlxSUYij3YCjZ+rYl/is8i3iZLCExPXCAoCpq69D3CFCkviNv
1YQINDDcM9wykREHvPNbkkcHgjwNekgIsSrl+jSb5zAom5DUGdHfunV4Gjatf8o5HTyekTUanz8SaMlQzxMyv9xAEKs9TJaBigI4877XBthis3UxQegCw8LoxA7tciLSECW1VyqFtC0of5eci4kEPnTUxJ/P1s7R
+A9jSt+X3YnapcNZGHLc+uhNJWfZE1uBbeTHWJeFEc4jDrPH61AaQi8RAuQsT9u9CjDQ4YYuWSBRN/MOVuIvpOj0EjcYgBEmj1MsrmmBvGEoBkw00XDKKNo6ffnVoz67/yj4npIkkKsIEIRPTeVkKZ60bd2qXKlb
ak2x4jWcFVXH4/Nc14JKff7YxKKUyt5EeBMHSuYGgIDcOlP/lgQZDaGX/n7tqIfYjziGx9k+3sWrlfYez7BPL/k8HNeG8fRCCWNPH8TjClF6k8dTdLIMtz1ipEWsR5wmVNbCNTRmi6ZE33JKoKyNMXOGgGqWmaEJ
VwlXIG6+xAQUMVtn6kP3SBET2sLoCsuShHiLzRaMch7dRBIrELfQXUtwGesMZ9RAoX6DdnmbKL+Kw+LLDr7SWj/YVY46rJaSL+0kCEISp+QRDUM4DZqzVC+lq9NWHE0glsu9BL6NqUEkomw9q1PRBTqkhdFZrY32
uWBMiWExdn0NXvE94FJce7ttWA3W3FNXNI4QuN6rgKfSzcovIWVBwzvPqZeyf/VJiU24VZaed8w4mpF5J6vk5ppfoTuw5j2fGfureeYLRGean/ntqWat7574y/ZCTMqEMSz0/hE04nvzfVvrrtgsVL2eq1YfesRc
0fmlnCbp1jE4+APnzjE9ezxVHRAG+VtY0vPEfdJv9MbqG86nsAGo1TMtZamuDCXtwQj3Qn/XQLMf2zlL/mYaB9lCueXHAv3aabLPwAyYAM2E9cyuSs9NZ9NQFB3n2Zhlf0OMVySU4XP4L81g7JYTxv4VCeCaYCSS
BKi0GSHqXBPbbm+6bBdgQ2baNEtQQBknzixqv7urz7i4cZOZRTleOMlKI8Sq0GPW51weWW5UG2+8oHiUOVRZLceHmElrtgdFhrat4vZLEAr56Fvz8LL1BCbt4QMFYeS3sf02/uHKSJEOjFzjEZsEICoN7BkM4clA
jysQeyZpfYDTYA8psThriEIycVh1wCJnXqnp6meRdVTghq8EWHcXwt80i9QaABOPuhAFT924mcTIuxUWYj3rCoutlgN9TgpTbCMwZAFJIS6nTEZTHkO4io8sCkoLNKrrz1JOgtzDUa6j/AWKB2g7RkgYPmotMxoH
h+GMm+hdg5zIGBg9LygWJgi2TblQgGIkVCweOrKgIW2LrfP9CwY49xF1axrDhG5EmtgYFj1QMrwxi2lrwhgvM/+obBxtbR0ZKZNiRqu5llvlOsk6l9vBdW0mwYUT3I9PG9qEzy/neb45gvfSlvTxLfJ7H6x8PG9/
Xrp/zVT6brZ3YpuIyA8+Nby0tZjur3y+69n14UefSlzb+hCAthLxx/2P3NFZ8Es+aZD/EyKa8nY56cxAdEdOw+7nQYD9G2OEPSnddMg5/XdWkx/aCJoLAgUcEvvbZ6pvYsu61uSIB5/lQ8xl/IsOUzqZHBcTQKED
smMNQsoFo02bB7dL3w4Gl96IQ1r5LoMXQ5p9D25ehmtd2iaGFs58dTqfWAhw8IYvGohozlmJ14nITu9jhZkTmg1ZxI/Sdxsk19sq045hbE57nfHBteE51OW88V0ujAoIjhx0987TA/+XfReZ8dAQOsbxpx5vly5P
jLdDQxyFPlvU0gMZroL5eT5QpC2w2CissKP4rbQ5oDc1Ks70/3kQTSVw9iq8WLRp89taoVCRfHMzN+U125FMeDLnk3JITTI1xh5KB/6BdubMnMeCPXpB64Q3Z58HWc3c1n2ei13XzVy6j9iB7alk3aKCCeI9/vAD
CG26dIRFT3r/URcbKoI2safmBWtmIFrVth7xukCiUwqJ+Hyk7bRATRbyUaIaxKe3vt7UBCcZP6LRIIh+ST7eeCj3ealmIYYH+8zqukuPUaR2aPjcJtTQRHDHkp0j6+P0P0y06Q5bjEblcDYDsELnrN8umhESMdzL
+8LzbQyDynfVLJcQ1a0nuSpcg8FFPQtTEhdcZIbKs16nwO8pEHDtWOTLg2HmZTk/834GzRPueDZYjvIFl5EnKitMBVGffRHWcEJgMTsXiVDQiHbyV9zKRALKO3VBjiljoHhoJFUc3JTlaBzWoBRrmg7Ygxmm1jKY
kQw8O3C7olIzQ3rDWzpl9Y3L813Z6g7YT9c26LNUtHQxxysTaZvHNaDsrMu84VvaAXMOUH/YQEyMwtQvqQgfOLDOW0VxDBs09uZCic/pQrkRaVXmCRYFOSkmEAJHoYhnbkLzcR0wRVemeTdoyhBKVX8P/50AbUZF
Dr8iNxaxvy+x/pWJ74a3ktqn7JnnAUFVXIqqnF89gKNkPRPyFwioBdGugrg2NMseL6IVFUTaF65fuuYCMxR+Qs7+qyMx8jVruBUKY8xDANYZ8cdWdmrEv3A7HvyT6XbjWwLR5bf7vx7Gp+AUHCtsUCoOC35BLYq1
TvFP8LVlpQEmTZHYmXx2DKLHx7uWu2Dx8ceEE3AN7I93NQ/AOFgGk8+GCecjyIPPwHtdzSGx0w1bWa5735o63Ump60SQnqckpru7xEML33Gnw9w47x4y3Q/GAO969pspgHzB3WYX48saYli7sP9gUNx8xCEElfuB
vmwIDiMREGxqd2UY4dxnaoOtVo35+jCcGWaQxzByxs4pF0bf6UMqPNwujxUPIOaw/3YQ7E/5FFfL4Zj56dworT3LL8X7FkXCvniS6NCpVyo+lbigZRTafZSZdtfQmcoBrpdnTW4oxxjSvsgBv/68HpuDn34zQ2c4
ivElKxyfraxnBcdZ0uevmG/XlqUW0VdYK/eCilBsGtCBQPMkJ8HedjxD75w2yp2HLC97JhIbIRTvWOUpDgGYjaQRi9wJ/CSipfgwuaCvZ4POSVqLNokDoplPgpXomdBXVBhQFay2y3KjXYJAD61LUuTAE55e6vHk
FF0fpDO7IE1qEUdTFNuUzrYextiyC4TMjcdlgfvKcJYgkZweN4xpCAGwSx5a1wIoMQ+zAPYUodDVEc/irBroCQXmxEnYiRpxskz4U9t/GqylGC43othMwr++xJRR/mW78XpirKUH3gdENZM2k+9cWr07rNwpONGQ
ed5EpEEWqPgkpJql1+2shEmWo1QFeuJQ5AHlV955DvssOxsIoFdt8k0hZIEqubmPJYn8sm+QJl/PDgS2kIH4oC+qjYaigMDgq7YyYN2fbNrhBeSDYQBTfVZh0Lwde54QBBW43RmmYD/FPRPOL8QLn1I3YJihVQF+
bn1dVcX8e6imarJMsmXL1sEPvJQRgNXjcI1qC/F4g3IaVJGFNVvHTCMN9fZIR7AXqEnMB0eBwQ0iAvNNszjgl+WVxqkv0aSWkigbHkERsXARDtow5/LsdiyIlHdGWNAz6kYu0CiSdlJa0nsYcPQL/JmbOU+TQUbZ
W8Kh118lgsprvCjzw6V3hqtJ2Msl8ee9v6UHGUTonQkQO6q4ZI/WJX4q6deckAqrcn6WqJKD1CucQLyO+NgQo6thQUmcKspIElAVheAN7wpPLuRKyte7Rlig67rzYY3PWSF7Fb/5y55QHqo2KOdKzTNBWM/8LhcB
fQNZxnw+Py55z522gTTahCkLRVQdIYjicGlQXP7c3yjF5ZzdCm9gQcMznZgLy/gR1mCWp/rNGQiawGyaHSkIUvWZxiqcujlfg4ITerrsuATHrZKaHs7S0T/kQc9dx91yYQbC4nwaOnB/TVzWaeYBMyG24oxGrcfm
QNszPBNaa7NPB8WfcEj1ppFUsFEFDvVK8Es6qgoWP7aq6D7EGikbKhUSKDohoDihJiJgOosnCE4Z/4rJlzX5YRHFzokRsVHqQzjGAU23MtMmSVRv90/puLQ+VvfRW3zYwvScs8EY4Bj/h5zrpuVNWkJJuM7gpYbi
j6+8kD2hFyKdI9Gcdd/dRH/KRaX7MKB6Rhg5D1KUOJc+6PXifFgY0jBJJD5OfCSUksTwtCEtXSBZdsYhv2Z0ptlxw8hLkoO9IyxkDt6W1eyySNWqEsdY8aHCap0yhfN4QIlEeneGFAbXe/q1z+WLvHrEpMr7SSr2
AqYCj8jyA/ukr1mBuragJJwco0DBaMIjlJss0oFPFuyHy9+lOt0nH8pwb87o6/KKwJpxqchtj3B0LyK63PKJgkCAK9Z3CZ/xe/6jeDw2+dg8WVXV6zR7oJajMP0TgMniSlUSzRfoUE5kFzmeidGLKncxtyC4eAsr
OmTUti7QuW7rRzk8tXjzU8cMUy915iay+ytwPfrf47uFy79/bq6eHzNIa47Pjmzz9hFcBc8+/fZT505Xy393dWu/F3yLTwwNBT9CY6J5w4DsvAIqL1qmtXx+FOjrI7wpGNumMLwW6S1DZe4WMzB8C36YOm/3wou7
acS1x0CXIZ278Ob8Hsg2Wf/CZASiHfv0BrRA6Qf3QemANTg7s4RjgAHgg0I6y90hOdvpXjQayCpNkXaGmy4PYS7N24B816E2Rf1lk1lcuodRye5FMtf9NvoJr2sc4lR+UVfptA32irXKQGyuo59b+yxfpr0lFsmG
yk7JDMdrt8fPWhm7CCBFnLoMjvxWcyM6FynBV2PGGar2kDFOFy/HQD7j1MU+bQd2+a5rHJC/jhwApk59Q8iJQZ/iXXDgz91BCk1K9x2wV8Xd0gcmgZmEZxdxdnJAYmYjB0Ss6w7KQ4VmYL+32NmKg04mzOda99t1
4UhG4gSnXt27mzHCCU0bFyGzTZSQ1WCmxowLXJJ1T9CQceAUJZIDeoyF0lQF9BCb2oOlOByvbFY+jGO73VJQU9/j4PMx5Iwsel1vQM5vsvSgabGM8K7BBbHYodEXoGHuwbvsMwjyIeg5We2y1H4tKOcx4S8kS7rj
gzCPC6Kl7SMcPSOMU45NVo/7eIhMWjeoghaq4kBwwzFjG1QU/fgNKXHhYFMEwNu/9ZrRgyEvOxO2jh0voeBoK5WZO8yiNSkgx9rgNL3odeiL2VuPcYZ20BraJ0u0Gya05+n5czgshk6gz6UQ/c8SeLUEba4z9h1X
b8/hOqV1YJr2q/YxegRpnUk/6bofMLFm3rB+ksOBlde02TatTVdzGXGbKAi+2u2Dunn+U9Lt2GSW/4k+HqyWQMdoNZfAkVM7uNTiKvcxx0bHElHjLoCON19DWmZOYQ4kz4lhTrTP8HAuaZ4Bgt768z4ZxjZ6Avjk
QMUTa1Fz1jIpVx8yaMZzW2qaOLtlscVZdCdrKEpoInigU9g78WrM7m+l2RkUgIDCGsDnDXmuMYQ/rIpJKF5aVJq0cMNGyi8ztzKhWDFUzYw5tNibqQQHmdpOIhj6r5WHfHp55zpJDCfxxFOMhNQv9Y444oCM6khH
2pXFvSH3JDyc1ZdU7dSupD6uZfHqBMiyZWITJZ9JC8orW2SyzWUiCH7HWtieAbsthfnIoeoV91pjQNTOMiXBPy6WyZJbtoGCzUVrUKL7Li+yTEE6Lc+J7OwwKWdJnpSAvYz0kfcMZhy58neeH76dXqZZcbxb5M9l
21xfCqMxGuAgRgCXwy++BqILzLxjaXhEJk4YypuHULc4VVyYO+0Y4+u0xl/A2GikeNZp/IXH6Q9V/4IUaHIzTym7m1amJQdSdAmY5pI+xV0P7KdJ68kjqifA8U7DU3HA57Qm9ByvpdycmjbYF7nfQ+mA/VtwJzBt
ojSUx9zrc1benP1HWSw9CiZ3OCS90PDVicQyPhdRx4SeSloWTbjIWZYCbwupuZFjxHa0JC0EAoMOdzC+SSCSO4y5hkWaZK5AanpJUqG0Ft/NbPUn53MnEiNc8+InWh5XiRPVste8gvqlVhyC0vVHnjvoD6fb7c39
7iEJDphgClMCyMhorN7DULDfnztwcu5Aj+ZDd8pKmA4+Uvgrr76I7MnB3mV9/Ur7rv/5Af9ifdRchA/3YUY9gNyG+CCTHgdHHvJLwSef9XfH8uZ4gHjtmtP+1wGeJ3t96Jbvpc1LfcsBvj/kqIU/hf8t1nvFFGAE
jAuU8tN/SY/4lKZHsrQpdaRnUY16opuZM5Ufjr+z6JVqF0b8ofDy3SX3IoZ0hfFDhL5kuBa3mQfr6gE98cxCOVfUka3lNsxwQ5KUSz6ng70LF2Xf4z7ktehVjSrHwfr41CLoj7I6xLkiJDM1QoNFuOQnMRbJgc30
dd6gxhCnb8G7dY3qa67+Bqp0777tZtZL6p8sQu4513zYjdMyNmj/oQTpB7XRw+MZNZYKBk5iTj2N5GdMHgb/zuDcqTFj5J1o9AX3Hz8OY8b9x1+COX38rbbSRxo3rIW40X2gYkgG5tvtpmiCsJ7It3GPkzrjUNVI
O47VrBj7kWAxotsdWaVEajqrRaG/6Q0N1Q4x1+RARx0bJGHrBpJfKiTKX6PSraFM1ksRjvyOOjMdzVTwL4Nly4w04OmYaSms36pWViG1aYdijwrpfWQ+Zpk1rVAjJppL1CwUShFJMUufDEOWqTwbs6z/8pNxb/7y
k3YpV23l3Rcpegw5yFYdQqBdp6WpnZW5rrWTeHmpJkd0SBatQ+zJr9qSVRyOLAUlO/XZGNC8vi8Jp/RZEsigE5AX+ZZ3bBqPjV3n4CMovgGzxJEpONt8nHR15mCWFtwmjAYa9YLk27uvSRI02oFzB0HC8Kzi9kh0
zjpNWnVyd4JtQEEt/GBQkgvvqc8FOWqUjUqM40UbHjobTBMTpCYqjTLL5ESiBFK8G+1VLrHvPRRxxknNemjXrHwCwzGpq0P1V3FLDpI1wb3/SKJiJNhBQ72HrU7NbWmKjIGwcpjAaAVz42OXLL8XImM1cVqMhGWi
td4+ZfbJmMRgbn67avLETrDR4wexRMCqCM8WevdQXuncT7Kz7XYPlPvpFG5Bg7h5VoVI60Q1bkcmutnt2k8UL34uSraWH6mrXGOxBWpvJ1KzlBBXps4pNwGVgR0LJaiGlEmoGM1TeRzvz/HeT24TGm+yEtTbtgiC
zYL1tyUnY7aXmPFZSvqV67in/PpYMdaOwrIg2GiggcIU0IQlHm1PqcBbXfjSjdsESdOwhhn1EmxJ6bCX4HJCByZK6AmY+g/vHi8fafvg6NsmvQNq0+epO5KC6em1sEoZnDw7+adzQ83kbJwvpg0J9yMGcQYrxKOp
2VrYrjJARg9vgtu5RvYJIMf9CgQKIx/exg/THejLJPlpDAvnIbcP+IHsCSn1jXBdJbgWApYWE144Ilr5TVLXYRR5NTpounEFusmefGZCqCVQboFS9H8xRlaQcRQbFxZZnQLF/CI+d7tjysKOkgMZ7kDgeg2lGGk8
SFAuj/RzmwGW/X0AwIB8R8PpD13l7VGCdMhR0x/NADX+SIiA07KOB13X04xk9n0sbsDJuuyZIWYQv8eOTwE0qSzRfrz18t72H0yaQZOi80utT5eloMy6t1obODvEtxb70jhqzD/2Bez1vz3GcY2979x8jOEy20J9
CE8d5nv/1fX7dTHn3kqMja/j0ax2M1Gvlp2DGO0MO0vvaBpUP+rn8f8+3En33gxC5Pu+ecfVcHih/VZn6c5+OQAizYf52u9lb6W8S89z+KKxFr4v9U9pr/h82asmoFM0NNs07dpc9B9Fd7K7olKSbuDupgcL5iHX
tEj6QgyZpQpR1n/6Jf8TbRM2WxNJ3bEv8tR7dbSOzbVuTvV1cVTGYFx7Wpb2MNXz4nH/NLV59I1DHgIn0YPqfDnsettJh9UJBhNu+qyZ1O9EusFHR/jpcFHWr1uTeoRUonMVaTqstWzqBFlOCz1gYrPODJ4VjyfL
FGeDwnCuAI30qXDox5awuZXOG0hVHNtEbwxm57aqxB1maAx9txG1ZhLjwoGRBoDJUahm1On1Vh1ar2G/1Mm9+jTwuqTbW4BBAYjWMDCj1JdJDABPH/wEzhG3IDugLC5OCV3IYPgoPxnoXCutDxwm8tdN5GjQ1EyP
om6N28VEQIpK0g4OXsgOW8IBlx6yH2QkZR9bVa8nipklvb67pUfjLs2EsJNNz2lmqyETYL2yaWQ4ay1ZhOQiNlz9Gi1wfE5hd2u8KhzZXb9bZhPSHhVlUNgQsnQ1pb98r/I9sI+4ahry7NH9REhDEIPCrcl8n0eR
PttT0dtoqxVU9R0iaCfJcFUTrKydoGWIn6Z7BHu5KTrZHMhd2OhMBdqswNKNPcCGJzY1bhAHgcMjsEwfwfzJDAWuhEJQm0cR1UcWqWS+ahVBzgKqlTetdR9JlkpgM5YfMW1nV/eu1O/abqXm9zSUOLbAXvojpIoh
R2J6S5XOSLi8fkspwUClYJCEkJew1vo5oPWPVbnPiHeoFBs5WpfEpeiy47TlNiL11CaG0maUXikykpbYuL5oeT1ieJs6Xxvb4j/00JQefB7XiBQFGvqmARM9mN68F02XSZwO5zl93MvNvWriVgIQnOusGYjw90ea
d7gbJvD3XfPjymdU/6z0QLi/GI37NUI21mSpq1TfIgS48l/kgb1AyZVkFvZcx0qEU52E+rp9vfgkvZbqULqLxSFZ9zvEGMyntQD//7dQgebP7O9BNAWr+BZ3E1jWUWkICLA7MwWzDczeupVf3sLhMmpnTTlcSPhU
bVB8zlu4d+IcH2dbbE+1XAYnv2uslolcj1k6wIiC6emnVpyjlXVTHkwMAuY1oFlHSLYvs6rmNITjhxRlOinHaH5XaVUe41DroKE7QpIultkNIhtsGxTp2CvVOVE6ebh46k0vgdSsFF5WUIHrT/NMfZTrSSoTRLO0
Dfuj/aTMRnHedFZcA5hKRlpSmJ8tP+GjIJXKu8+T/eFHb7oXZmxQCuUSmciLlOq/jHmveyJhKn3+caDERAyc5C0rVO50qpJf97hsGcTE6P2UhZs0OwBPyk28gKzklwyM9FGofcwC4t1gyYagjppdqDKutbhcNYYi
XHpvYeoELd5ZOQt0VYb3l1fVzpm5Carso09gEQi4+SRRhPshEwZtpR0nhb8dnKXSm+90Wg0GLUQtiUOyRT1rZqQ5GpJPbuw1Dc1SNA7ZwUhihzBl5mAAKBkUFK4YJAJeJVN3WwDd4GqdIZHR4nzMmWaArvarcJlF
ZYNcad560VfO0EW5NhxQ3qrGrZpLrKmMeUhFTFF0DqF9G/7Ucp8v2kK/J6209p9DTG3UIq5VUFH0q4R3vnOFBn+AVo7uiXyo1yFnpKyYRatIElbygek2T9LOBixm1PIXaycMdhkZ5r96udmvgTMZ7+viCiC7T8IY
kM2GOGFwLTcrg16MEDcZt1XWXBK55/WQBnMstQtVtDx5RYWNVcdli9piyHwVLGnPVOvXjNboemkbSHqANTWIzfK1X2cAhnD0nnX0+MZT10Vz1qxlhhu38Q8GFKsm9Az36MO1zm2Vykoz74OA5kPS7ouRU102CMj4
0opon6/+rF+Pb9v90uXHtxPihPCU34v/iS3tjXujhHrCrGA+oe0Neo+94aSvQInxaTedxvn0fn8oTZrQ32wniyEcZfR0ptUVepLdFYrapVWW798T4kQvbhF65emLzxut87SEb3BjZy1rqaTJfSCinLrFMO9XhmcQ
Sj7WpTMZyMed9wSmdeedHXieLmAZ7mMCqyfByah43H7elFqjSzX2MQUJHAQ1nW5NxVq+vzKYU4PRCLzh0eGpiyr0RnmTGb7wFwbwmdGpWVoahsOCCtrSGD2I1LC6NvJ4ZUoezoNSnBWtRvjDieSjEmObxovMyZd3
laksfdbJm4IQbrXq7UQjA8ej5JP6f0zxy/tz/Z19/9UXsTrssDpexq2xpdb8ctQkKEbGXiHLdDn/PrBLayv1RAHGZgNmf7bAfINBI92TJqu7XAVlx3BLH49WXdSqK0FiTzxqQ4W/+2yBrqpsnai24rZGWWEZgfdw
DHIjWTbEEYx0UGKngn+P8dw/PldRKK3RMbUCm0ItkeiVRNP8RNAzoBoiZ6RmcBN7I1sRFlYN2qkyH4vWDRdWeqeKQ4vHxkpCb16WoMmuzgqVlqnFlp9QjUE2nd8jbDToBc6xsBuLRBSbHOgKNZVfTUBkptVgBN42
0aI493XgLFLRZWqxxUHMsyN+LIulJzrvM0E6rtMrirvmXc0nCpHmLvOty5Q74d0ZxuZ0m/FObOzAoWbCGSCl90UgBjrryttjaGCY3U+lrwcI6+RxWvoNURy4DVKf8pT0qB0nMSTDr9Bv+mHb+babi3khXIJCGy8B
9pp7A5qRXxEOAb4bJ4Am5EdjX1fBB2Dxil5dO0vWrdvTRbLIApvYygnOZqeoNcKFJxcDDlYaSY0/8nqy2UQUu+4bWCSDBNaZp7TM9IebsldpmkkKa1+lcnNAfedZqtYmfuVlS3MmXRJn/yGMoHlRzXOoa435QxRt
g1mhn/qyj6PBdZnpkzKBOXMyytaGoK1IS5+ca0JY9YYlGP1xl2n7iSlrCE3nqJ42i+QqGZgkEbvz8KlEIEkSQwu57X6IE69tznpqL/GPhLf6YxmSWHtsHJRIoMTqk3lhjvk11T2A2T4jZO8xXtGLXo7j/ERBUgbq
dKiqN/VC51A93SmW6kmXIC+II0GCuWmgKo+Uy7N7LJuEWywABRfPXm4rcHulvCTzHrFRq3W+14yaXxtGnFn5v8jJOJPKxAbF/MgedHBlnhPH9+wzMYn73KOkTcDBJksJYgzuOhLMPXwCnUJro2zEc1GlmnLuP4i8
hSZF/vDJ5GcQvhtMDIOfDFeEh13/sAuZJhXWFRW8PfPTD+UPWxswJ3W572pRHoho1+p2QrTi58VjSlBxVJJwrTBOOdhSXC0kUF42HY09ELwrrrfxnmRyQI60KD5/eT1/x2pOaFfuIcKNrKkf3SSRQTIVCaVYhdgN
LzD6HOQGf1vqoxdck5KOp9Qe+S8I8ne9d7N3L+9uAG3e3JrN3nv47OEvD295Jgy8bjCRIFEuV/3OYvJozIU8OYr3afLZ9t7tVN/P2RmIrDpyRRmtTP8IfkWVk5CxSvgzQSpwJsbn+tm9zJlzl08/ifWPon+/mya1
rDenmP7512PRntuoGfnc8fJS5fam+lH2ptA+H9/HZREXhife4t/mL+a6GX7ne456+qq5YfhGl3T3KJd6Y2z3L70qVMxC2T9sSR/6NC9Yvpd6XYt4nyibX9vevMeQgOMGkkWi2+TH++FjuJGkE0m7UqscGM3AnmqP
S4is/dm7nD8LxXNVrDYIPaJCZbUYCpd+U348Y7Y5BW0rTEn6nHWATs67/LptsNmW3XX92MNYmwzjFr9NokdJrZ7EScLTjkBT3uzG+cRRnTUOX1PTYD9kbm3YvYD7DmHFCdT8hZv3iC0sDyrTWAslmvNt1Un3JJUk
tZPNZClVQHpPpUj0SC2ZEZjZ9cBkWQkEmYDGagkKRBjPwn51pbPf/LAvBKojmW/jsTjBF5rDuiVRe0Uyj8vcaQ5/gsqb9zdOeuZP/ftxl8BA0RoPbd24obOr1uplpthucObPyPuU6xfOdzJUCZm+FxOZb0Coxa6d
9yErd6J14oVOGFprMC8N7VupUyInKkK0MGOHJ90nKDdCdgjcyaWakioA6o77cAaFQfHW1Lvu5ZFU6wdsKbCyFd8W1vo5GsDlOgRxugao7dBcrMp1TNUyhuMyv8A+UNa/aun3P33hYc2e3Hz01KhFc23hPCngOkKT
xTKZfNZ8OXmbeCqbi9aytsDLLvMx25Xvzs5Gf7wNdCLrMWF7lNzH9ukjshypmgxuIS8dU/XujmDuQTHq4V+GujYAFc4hTJf+89gr3Os+lQFV4QmDFaNVFvDd0zGsWZ+SlDrbrmqxdm/V8KfDoXZtAjz2IbOmailz
mYFJdUy92oUuIo/4BP4fxf/HN/J3yxKHEx2UfOXFewdKsUOZ4J2XDbJeyE+WAUM2yntXNW7UnqbatDZku4JpIIeVToYBj2YMTw2NgymvYsFxRoJoT+9QWv65VqKEZJsBpWEsS+jOnffosc4/hgAo/0woSEWI/24c
4IdZOAh5qrVn9w+EMg43O30EK5jn0krhgC7MLiOsEjjrFFioUaK9iEXV2bdUq1uKvo9cWJi3hkV0G9PCn+5/WbZaqUvOrKz0h1vTnY59k2TWYIrl5/JNn8I3MiRcNjVdCjrm+SILzfU4NW9MAX4XZwdEEcmzzolr
7GRXNlh/ZIm/sPSjWG9ZRhjpSHDVERsgXcY+xLCHJ8bcdQjB5KrN1PE+QG8JE8fA+3iUTn2oMP5dC/dJSxoukP96xI9K1KmljB0BxU+xzuDTk5iohc2yWX3QqmZwo0MmSmXCIA7MP50nVDfajZmonFLLZOfGdmcn
RHbqtoQWSG7eDeJOKmg/A4Ip1PL3J1oyneQnibDa3e1yMDiceoxO8EnLmqhW3iLl2SgNFIhPbSM5bjw9egRdN+x4Z6uxsAdY7H7b6kVW0+Fu4hv/l03edsShEBi39TTmhj5REtPMrJ1qsrPu484mmsBpd9cAYxjl
TuUQcI2DJqkoy3NEl9rNRL/Iw4rkBZJ96K+dLDdaBD8TZ3CK3Ih7M3/Xi7yxPA6Qlu+CiQ0Qfdo4wNJ6n+DgGeZqcLs4NXg2uBK0ezLLde0EMoX0xAkOXNP3v+NJx6EnfX3FfZ+eG5zN7ETD2+g2ZQYzNWXXuDaZ
KiU1T8nkJr+Natl5lhhr2OKRE1S1xKueiqKPIAKtIkLk3+N2qWv3ioNRPRBy54vU5I4oC3HwoXwxBrRHDC/Uxtprg2SPd8C6ps/qdwF9gB9xfFlqZd9Po0+XVob6WXDCkBxhRd9Uc93ziZLXbNeEpyyvDirLMMuP
hDVYR27PDtv+3WxMx71owi6UOHhF4XdJ1KrA7eH8c7p8uybpBB53WIesDQ5zU8x2hYJpJ7LJpja0+cofQgLWDAfuJC8tIqUwklvgyMklQMpXAcaZ95uBuPnUdLj88I1XZCzmFHx60KO/G6Esh6Z6cjzwaaG7KcN6
BXB1OxgWsoofKR8aCZGYnPA7t0VA+aVJyHCaMcbGWhYiaUbGtuyyTtY3iTx0wycdO8dhFiD3iZl9cR2QfRCETBWpplthVUczQapg5jVuA6XUG6wPhsydB7bm2VdFzW8epaGwEb7NOS1zqJ6EnjZry8zSrETWaGVN
DFcwBUYJCHLRGkgQrMYoNJKUj3KgjSbrhcX9u4GZcAhdegwdGvhYO/CcW4n0+kMo4xCPwqo9bXxlse8wKWAJbd5iZ+pGcuWbrguVyI7F1CYbO/QUYcWe7AMbvyVegNpIf8yV5/4mgbhRokMQZUGjR3U3ih3kBjmx
6zLHtKjctTIUakMeNd71ccVg0J8lSRyPzUdcDEGfxOFQ8OeD2IPIQ4O4cNu8hY2CyWmFY44omAXv/4Q5desZAeLovX2rLaArYCxgKWB060RA95bx2ED/3V0f9sziNk+bEXzaT47e7gv/mPQ50yVu+25GdvS8qOH0
HKk6jcznP/U9mw431cMXC2xtQImM7THoqdgaKYy983GT+s3KrLGzfAl1yaTU19wvA/yGZZ9vNPVZH9wF27MlkzQRiwkW+kX35feHF2JH+faVNdnCbMwZZWnEKDF7UOHj272pLNIo+q+EwCvwauBooqbkKnO4S9CK
pt9dIgH2RFWMHwS6RVd/Fw1Kwimu2cZh3Pfy938aMVKwhPL2zefMP6YbOE80Ctgk+oxUU3jjiSkyEKBxcW4KqdnP6HmRK3Sevy7M0IKMs7nwQUsbwvqtpXjrRxUdWwfVYFyGOYiwTrodiUCSbm+1D8ewqdO6+cUi
K42ZZhoYhk/2xhEpbPJMu4n4Xfz8Qd6teAF7HcJytesaeXt1c1iLgvUTMUJx2lxY8Og4+pXA4dl3nFR1Al6/7GIB4qNH16rp6Bc+qi51bFocae1cIJyJs0u/RarOhCHkOJkf/N9KFac403PCITaydkUPn0tUHYYu
okppLj2slmy1ghIqO7UziV+iydUJGctXoohVDu/GPJzDHhPmc0Fvfva3fq6pAgdIL56Lt4t0li8gwTTMX7GaqSkhVSMSJEtLtaSKeOGPzaPWEpYSlzhC2L2lSDG0vdJ/xM0eXNZjaaRdESQOENGI43+oRUqRKJDt
6fNg88WvQ/314DRqwGio5Cis/386zyveFVMyJBAwTkm0nZzqsFUn9NeD1hVOIasVzOaQaruMzauV9qPf4Ldrgx60TQ5vzbhTAtmy5JqRtWXf8L8eWnXMXQ0BLtzOPYaGruypTeUKM6YD8bbypsg96Z6KRUc5CCmL
K+9n+to2jt4tmLm/p9svsXRsqN99zrs4pLO2Z6bVSNDsJlK5xKR+vTzz43Xde2sDWhuX+WYUBfueKnUr7a/ep7Dh6rGkJw8MDmcinr31Xmt7h2wumME2JN71bd/iwB4Jpim4uz2Y+ieLAIgWXsyx7SDXCpmAZKl+
gKV3CAEFr3JVGQYcYuhVXGNyFTAp2fPRes1ol7sV5JpuBUKIp3VHCgz2wk/M/GYYwjd7+CIYKHuRoopV1UHTXkWLQhVbd9+HtS6HQWvaKdOCU1Ugd2skpmoIzN4RmuXamtF0W9ItWffRKtP2XVRKsy+0j9raB+L3
L6lSHOpigX63Qn9mGJW5+Tv6yI+6b1zWPVldre2ZY8ggNTZ+j5nePni3NgOI2R0KOL03TsTS510MS9vYf5veV8nHb4jfP66n2JgYtWVSn6yUFL4l6I2PjLdS1guug9NRzwp0q6j95N2MZhmP4UyoFYWVDdkqS+Cu
8afDn75C07CJMwGOiYy4avCdLUb4XjTkB80gH9NBGjsnb4xW7Vgay/YMnbWhkk4VnhmyOVDKsxVsa86Evv6is4TIxvW/ofbgjacOUZhzN3FHytqAt1bLEuevZyj96+HNllNfOGaVHTPKgGAhAPRgIO+rhASywyTj
LWkgHodBllWbXpr9OpxdbzAzuoobCU/Nkg/Of5u+J7wVfE6YYxDUnpe8wb0zkVHa+xUa93amDrnuJrEq3go2GO2f0bvTdIOZ2UPZAIToZKrELwgc4GJJh7XE05Iry67R1udEu/TSMZfxMRpKw4cRYtL96q2MMQZC
wPsa72mpuvjG5G+lLtB2CKBrWADAKg72BqERNhAh/dNDTWEbFe2zS01Yi8js4MNaDESmH+UmD0GIo9Uc0YXfeCvEiNhEZxw2IlDc3xnPxynF6OGZFIxLSXDwu9SoF8W+ywHyoPok1s+tImW9jx4n53dn1SDcmeL4
qgXkEGXJiAsdrxVt6XjR5eXhn1MX1PTXMB+PelJfssSOY8pfmNpodrVqOZCS7Oc/Cg7M1/4EIlmr38Iv0pRBbCzKgU/qAgAlal5yyfSQUqUuXr3PaVwC/oqhHzLSgi13C7ZEC2HB8Eob7P3p5+bM/8Pq7Ts3f4dn
TQxOz+epe04wCnJ3DNOmTPoCdEqURd2IcZ6ECjUmSKOFmzaScHClB8+hCo8wNn09gZcLjAr7us3GrFWIFf2TtCwitrz5go2QSgFZX3sMG+YIFX02s7Dg5zMsU4SwWNPICk8aWDbB1OevScVplnL3JjgbgySADq2r
Slqz1n/dek8EcAVEgTwVdlJhZQzLOI4qcxur7VkONRALKxvAMs0ZUDah0Z992I8Ub82QNkVVaTV6BnBCvMBbcnr03/HcujD5IjPGBVFv3qzIgYl0G7AHXJi145e6sTrgKb00kI6KRIwc22hFuFCezN3yMtkuXHFO
mlaLkcqlrE3KOxuX5WCp9pAcm2FZYvOhcytS+cXFWpAWUkBz0nRWA3PzHDbLoMGcbN3ya8+Wav7rM/CbGBDRh9OIXDoM1DUOqPkAKr4jtXIDkR2otcQEy5RfuGAP3kRxLtNYLOlkLT5Y/USB/IhPznq8ZCyJpPmP
tbR/uC3e03yYv3Xy0U127JOBDXntIr1yppxjyOnnJWSdLS1FmrmLrKOkG1IwFnfLdgl7qmPq4FVR1sIkySexK7z0qPQzwJMSjHsFB3EQ2UVXQ6fUcW1B53lClLdq+2Mafkp8IfR0A0ZUf06oKVxlKEnJ/OOSC2C4
gKrW6cxgRrnTalFpIjDNT9pYWSfpsEnbDpudUKefWbC250iRbyhA/fa7ME13z1y5wzzdjd20Sl3PsD2b4lq+4Hzy70NI5Fv13wumG0gs9nAlcp6bSByGxpVDtWSP044eo8aZ6Vu5MNMX/3zq8iw8ssD0HWt7Odr6
big9kBBt98WURsJzF2ql3bP4WIWXNyBzHtrdxt7iVpEdrKplbOCCxF28ta5rP4ZrlCoV/TbRHbS+SdLly/rECsBWALRSq8eC/JZEReiy67JARjDBqYSgcBDGI8f+wbkp1j/pGqeQ/s9f1vGFSfwP3Gzf5vtRDRBt
KXBb6dUJtC6bR6+vA8eI69H+FAHkJwkEECvfiD8/A3PxOwPYRnhvs38l/LgglCWh6WmKsDM16pfK/ADWegMNxlxaUfl0pQE+jwB/5TTbbOVGJ777TsdJizy2LzOHmcMHvc1HEXEL4xt6Cnbqm/eJ69ym4ayWwMI4
TuT85I+8CW000wf+GzjnfvKOwFNXrTz90lUZ49k/GCSmvAfIwOIjmBGHgqm75x6FNgaXXzz5LrasrM7VYvW9Er4eaogPXiztongJ6LRtMDJRiVvB6cXjiX+gzCv46+DNygi2rDIUDcGUfB7oUw8oJU6SLJ1HWIm+
g54Yo0MqbrhBfjZdsELflNhy7WT7OBu6rmReV0DWZqsukEvIFy8Oc05N9VRliWGKPKdGdJ6WFeREpuBTPhVcvZjnCbZVoTV96cNeMuvQ6jpaufEJtmLczBHhzKK/jwtPXlPpeN6coJaNm5zsNH1W9DswXiSZaXoQ
mMgiYb9MVf/enhn1UbREa675pFcu+1DF8Cy9QnCngzWJbzRkMyxz+ZPk4tq5mxBERZLYLHTWQiPBSXLTzz5FB3e+q7PsrXfUORBJgJXkL8VpZ8ubiTiJ4vTYn61IJvSz1RV1xFlqKq17Dkm9DzsLu1CverZDl+1s
i+PllKRGU2brWBR0Du2XG7T/JePFYl9Uda+mPUs6sYfLJq8EbetlTsnhuY4JkHhLsGt4RBNV3YICyBwBGG6t4p4b03AG0N5ygrgwQbGFqeDLrbqABsz2N5q7eJH7EHNIGUQN3Sk3chWIv3XL9clSN4N26k+i7Xes
HVnxf87UKI8luh9DN3SlFmpSvLjvHbQlgtWbsHLf7wGDvx75q/uDp5Z+171/dEpoQQyuljUo9ZQQBBejL65LE6X/zssvBmHC0Yf5ME3666qCaRACrsByxKYCoLsFJldT7zJzjgOEdXtpzPKb3deqQPmwTvt3mche
48ZBdhcrd1oYRH9jo8CqblzPHoLaqkHFgyPX7tFgd8h5a5cb3w9UDCuerHjxCbjWhhFcG2jwJ0H4rYTB0vDuHqp7rIzk/25zmzNFDl6003oqlzg8EZTl6O9zzbHWszWzZLoBkWeXSad7ViVoYic45BH3dPUn/381
xkrKjko+eHeZAhWUY+tVWG3qTAlwuqsNaLWrnnkSlcAvLl4l13cEMOzhuUOLoFPtb5DgQ1oRbC5jpMkvNKvuwUd/o5Ea9TlfMkrrwDnhv+FE/jZ9aaRC7wMt6VepwblcbMZKBqgosUf4l4NsWynnWc5hmMu1xgsg
9mNct+VEUKuo2Q+NPJkvGVCPy4ZwaCQZ6hOIE8yOoFHQUJJJJw6xbJAGudTh8St+KTNLKk0KPnMaCSGJpKuFLogw+YYDUnL9bopZDuzKRelEo1yzKLMSD7z9Mi5ty/H1iAQYWPguDZ4hYS5kl7P3PXrF6SRkU/PA
yYwUWI6/AaNhs1dReJ5N8/sjwmdBHrUG3jVuixdbwWPe+laaRjB8d9sAtaGbyz3Ad0341CmVQfdg7QnQtukDug6tFi5eJN6HBWKby/tjHIilC7IgjICrNp/nrKIPqRo3vO1ucdteKdQndZiSGAa9UoThgVpAXoO0
Hzf7fbQx31sb5PpwokmAyuQGWk88EWFB7o6kscNv3PSS54vtB0umTT51RfPVOL80Yr4QiOzSK74ziIdKfvUFXunRxxvkFb75yIO8MsWT6koIrKdl+nw+vavjVUhlvug3xTffNi1Y68Q52PhyxaWkTTznbDhAX3Lw
qxb0V7wiQ8yhD/NyrrLnwlSsBXqQsObGLNSjybjJkSBJvgrMHBoBYYvcyFq6YRImxqsnO9XBFbEyCU2FIhU4FmeYe3HMm/9djqosN+0Rfce58QpBST3Wy5/aToC6b4qKlMWtATQS8HRZHnlUKdBby8nEhS/bRksE
BWQHC+aIl+IS5mBnSIfZqsi9rAr6tBci+u1G5XeRMlv5FSEVuR6YEHeMxEOFvyeestOu1zCfH4lBrKCpfiiFYjUW9QLE7FrgirwhLlOFUfjFtUcDVWI49eKgLo5xgObq0MTKfiRhnFwJ9Yn4LBR2cE056C0cr/Ok
ssQTTjQxOJcOHdl7N94mQc0Adz+SXZR6xdSh4eV+qqXQ92AYDfOc12OQI9IXR0xT5wS6LIYwtvbKQ8UEDwn8TOuY42vMKQk+Lk+QAmRlzrZpo8WvQewIsuzo/ZTm8SeGpUTKmN32MJEJu9nqfHGbHYZiT/VJpcCU
HWd8pQU/NPqKHGgCfnh2XdkRzFd/Rh6kVXWLqtXXbU1YkaIaONDHJ2SHSF+/Ok3W1CyRPg3nv5NNGu6qRWVHDDWy6f2K6pzlZ620lBYIWEUZQPWwwm/fJ4zXrdorokuAG6Ak0moe+q+GQV3ByNYdv5N4U46A7DZI
SWAJS9bis5a31EnRtsfWKZiAbtxKX327BSPRaEb6+wWe5B66i0AzX/uHO540Roy4fuOUbozvsb4B7CyGb0qJlpAf1t5/ZDOOxH9u3hdFNQiMevl/NhHnUya9oSTLpl5ZQJCgoQBqxJsZrNkrl2oU6cYJ1GN7S9XO
r2+VbYXayl6fK1RyrzLxAYNgY1x2zMEup+mxmdBWgDIC7zxnbwSjgQEov+JtJzaff6W6vhrTL7yZqr45BmAw5bXUqHEEvSFTND+COxieoKxPnlXoP4OWfoq19W+qpm85LmIwl9OGk2QtZp6oJZBrX+Semc7XALaV
EMSFJAC7LtxEqhn5F2xDKoEgR+Ao/jW417nsoqRXkUZJjs5Ma5d4vEYPmPKIg3KVwidviUPAoHOpV/gY2sk2omFhVRSmMn2eVAwjCaRt5nhMjfMt1y0no2u2aILJcLkVmtnku7+V7+VFvrdVppgyhe6FOqbJq9vu
vZw2frKDynIcjVyO5xcauxAzHU1cQuRYvl9eJnUavUhlSxq4WL/w/bJdFpF404esRce4Xl7cYqvsz0ul5fQR2NwbECmaHTfi4AUX4CbZKsbQg04s0AVhFIKcUOlyLJgNCvyZNSJhqCM26ju+YEvV9g6p3MF34MHc
P/RDxr0nkyEwxan+IrQKY2vsKcZBoRQ76LOcol7MoWfYGtcm1ig+Fr4VbaMS+2/B3rJ9qeCAsp6WYUXKkkrJnvB3DCUzGrTtZmzLQNffmGkIjG25Zwzs75kq9ffWNP3/Han/Il5bR9DP5XgjpY4WL9ssMYjpv0WK
1lM9wtVZDA+HesqcvcEGpykIeWK1NXX54H4OIH+IFHM9e0tomjJdCWcgycWUrdpu+OgTbIYz6eUqe/uL5gEllPFYa//AqGaakQsuQUpFns70G6DAmHb2shcpA9TlhXZctPCpXC3WhQbAXoautV8mjzmSCaN0SACJ
O56dKR0kmaKv6fXZX6DEp5Y+TTOxMluJjllKlKa8JWc4n/ehA+RrKcOu7DdaSMUDL+IQkR+ihlr7088/IRCbX3GtQ6kv496AX3fqi/rU/WMlEXHFptrXqOP+Oelm+1jTslNkzfYhUwppNmMjD/i/qFpIsqPHK9Mx
eLNeW0ulyEC3a/NxmP7OHaPwCn9IluJ6x0iPKIbR4+0xiMMFbFZPtW3GbwhLJFr1GV5zxyODumN5jr74jgH0BDwp4EJhSU/rZVy1TmXietqdi+Rb204c6sIFeGSKvQz/N0R2GR6En3A4GJLPdDVOOIRvqrFozi5A
v4VdCDiRcF/CO53sjd4YverQDqEv5pRTtKDdjN2cdLSxt6OGjRWVo7E0q5fuSJbUILbGaFDnToUak6qiNG5MS5IaPOYhDckqKFVx+PYKt69/zXW2sCih//nLqSlmjnBIqGQ19lYkXScqjWPQRsiILjipWj22GRl9
eKwy/2I/toPhGtl9aMRkxADrTxylJ3YYoZXmKj/aTRfymudYW5xz3x5ZIKZuC8dcAgih+QSoYoF7PFU7PDBh7VXPPGoue5W2tL46mTcAwyfXqhcxRIOETrAmpNrH4hvjP8UO5ZrHgG70o44BXy7RDueJv/EWczXe
E/IPS70ZQXbhdhnCmLZ3Arbs8QNbL1Lx3fDBL05wwYVNBs/b46wmdZQM5kwnIyspCGyvu8dgvJU6RemlwgsnvLIo5oOIXL4QBdeMoKCE0IlOxn4TiOH8UpaqtrpYfoq57EZhmYJla5BFW/xuewlzmBvOy5Z7RMOz
cm+ncjitv6xMXYMsduq7i7VRaBFRroT7DCy5wkxdgPiojMMV62Udb9avyu4nvZcsIQIiUhSv/WC4eQcM0oEgAzrywn5PS6Nn5t1Zb8CkT8ReLhEXOqxecv1s9T+Ncu4gPajlyklkMXDMN4TR7VZcJ1sjUXKydkZt
y19uD+kCeBTCBaaQYn5g2jSZpU4E6qacpiByBdeUdMicvFirJ8OIWi1YwmL5wFLL5F7SvvRP9U+9D4rZB9buZP2pO6Vbd25HO9Wf4jmnfeu22k0w0ffD1lc7ltxrGSk9okCxWLtfIGYtlzmu8HKERSPHSIf8b1Ih
SJBs2cC90H8DBxeEb7RGXbvxxj1U10G3InW0PYexS5eYcvAeEHQVm5q4saNGjnq/g62Gql27m1lvLrefTbclzn9itYfDT+LI7c8zUJEOC0EToRteoqhsvARCObGvQa2fZ8IqUWwDOxHcQhZWQLNqpHe3uIxBGSad
zarBZ2YxatWHdqCLjsN/9h676VxjpiRnBdctKcO9WIjU7bq2DayxhGTkI6OKPXGirLVVv/g7f/ZKPrhYxBz+gRKDhaNvlQkxbKLmVWAzJh25StyHa3qYQZugvVuDVyx5U2Uc97BCZsgg4+5FdGzhIrm8noHyjrFj
5VA9oAIzMYNJxNiFXX0Y0rMdky3YQbcx7A1cfo87lW0z1rtyH0rFzZyzNZ52WL1Mp0pT2BJa5GE42uu655fVgdhjJJw694X+Mb7gAouVgyXFipF4sSlhIkF8KhrQNCkNFEgQFaSxpJfrqtzGxcih5vd/S9AnRACe
HDis8+7x4w2Ym339USb98CWD3ARaD+IglC8Je0u3YmHWtPVfm4b6sEueH1Ndb1qhJYrLYHocm1AO3X1kFZE943Gmf36zxl5uxRVMfbEYLnCwzWy6x37cGCrz1CZ/bqWk0JYE3KMQSFvYm9pAPaT1pQZ6ZbbMT8fD
BvZ6Xxd7mmZd79jpfyh2293SXxXT6WJw4Dww4zuVHvWPtDhOF30Y+BgovPyxyGCQCQFGVLiT7QHGNKoTdgAzwiYkL7BFLfbyF7AXo7loDwJnrGe9VySvqeYLXZH1irb8QAMAdZAcCdSiEb6ugpbR3Dkv1mudDVO1
LIMWoP/WWTO9iyWCyw30RD0EcYxYWF/BVpYxBqtpcZA7TMXa/CXMn+AGzXgSKeejv+bVFWyC01P5jIentuZ8bR99asKRrVpPwc3t19jMmM3kxg+5c0rjf5QTyzA9Ghoby58bpz4H5HN+aktlQioAzcNJJjYzZaNa
tkDHO9svmIJSNRWXJHfPJkSwdah+HA3BVX59pnzpW+NyhSrJMm75bCQqsVCpW1Jk7tAndLNqkjoNNiCS40QZdb9Gsun1tQNdFbPAX23gtfzf5NEb9wbY3B/d2Fk+UHdFarCa1pHsEtnc5Jh00M5OCd8m3wh+6kqC
1SM22EVrggCrxwMwCf343zDUfOhlvkWGYDzYCD6n436nL1KywK/CzdA+y4HL/gexMeTWEPI/+kiKYCs2J741RAXhecPJXQYaV5/1pxQm4+p2j/BKRbHiRMaUHKTvOC34qtHKPYTLTX9Y9Zcou85V9pdL7CTTfa6g
OJYDtSQrKNM6kXm+VN0NgtUtQ55zJna553ZigQ83Ye9C7ObjeKWqjyUe7CveLm21kdFOC4PvjsiqM3Y3eHTRaiMMxphIiSVqipPOsZpveo77CSKfAW/j3im5kMdr81U1Gb70IHO1QCMQ/O3BTcA9a6/FtSYSieta
Ije5mnhggpuZjLKHZR+pkFUEZNsipvii94uK2KR3qMi6om8LLgiSZQQuTyCB0LngyD3MX5LNzemLcQxc0On4V7S+T5jdaoiW6rDuhR6Pi9I5CFES8hcB9u6dEETI2nIQehjz7qzacCNqfPJLbiFEvvd6liJmsJyo
GYHIp2J2FMiZuSrxHnDTLzkC59ibpvP1AN1OmIieWYFpnaCki7Gpk2l0tJ/VIq0tZZKUwsMYmJ9gXI9wRMiB04lQL2Ca7P0HZ4XEKPUzXrxntJjQJ4ih3PRGFKD2wGRnbZIPQv+dKD9MteY/vwVYyJYPNoG/DKCQ
g5CLmVZq6EIEapsZS2vgcf8CuC5pVQXJn2rggehC/9MwDi8dt9/iu8sE3Pbshdiv0JYNSSx31sIp5ijZqEG61ODRYrSo/B5ilR2GT/j97myWqMQVo8m7Qhd5SRaVHOVPnsL8BCeRvud+efBaFfbUO+8e4shAQG7M
VCzqvUcC9wIGOPjalIHMMsfUYmfREawChWb87TJLl0UFryZvHgvAh4Saz6pTmlnQrCRbmBrWCA6z1ASNpW3YUYl35nk6tR/e7v8P3pCWI0hgwcO+ladshXBap7vZ/YXLGXaT3+Scf3Sxf1KcpnpT3By4cvNSNj4d
crcpxeLWct7si9P6xnyMLfbFcaYLQd7bodt2HBWkzheRlgfJVV4t8ZL1eNN5tWr6954mKpkY/LrxoqmsgTRaMR6BCQ8wdxw4SXpFyWtbHv1/iIVzkRzOQkWRM/jdzQ2XD+oRUajRxq9taIkUPWx2gbRWaGiGVM22
l385ueHE68VueXXD6m0uZsrxIzs9N9V9pmYFoYdwvozBNCZxxWLtzHKQa0zXbow9tytigTXQuKdRhGL7piGieOGWrY4w/oNBlMTS6WyGmLVXlkXbMFIaVNWqO9ez4xT8vmfu5jW1zwfMOE0+iih7EXMXUuvmlT9X
AsbEuPmg5+ZvxlSkbCq/pDfm3JzaPxZYFz6w6ixUyBY5FirqiyjFI5IEA/eT8ACY/EqeUcgwO3kMYtx36QmU/znYl/TWNEiyGCG9TcWrgaqJBqIlXqjYq+ZurME/J48cFl9pYBnFByjAeHk5/USkZ5DOmiYIlS13
MY4ILR7+6MJhbo9oxFxJlYReZJY4TqZ7QsTUFiUkNflBjhqSednCh3GTXUn3e0pM0j2Rlr0KyrMVOrM9JogLdOxGeeiSsGUviZkaa0oBLdBivCyFieYDiQSCJnNILA4ZlE4kkcJ9MZU4eQwCkUcrEMxFYf1bXi89
tTQ6wR5eo8BC88iGAx0XWnYQAXzNixldL8eCSvrCX0/nOXKCyCECX5JFOhqjXUChmSK5bUBXHcczHn76/EbPDSJbOqznrW+geA4mmkD3LYZ/ln3A5hCZ3dDC7wqh2Rrq03djMY/HojEq9HUw3eG1nCzitQIS1WiT
IXrj7PoSVeM+AlOgVHvI9bQRGBBjq9arG4L0NIltdQM9xU5ekpyOYhP04pYpwre5tHvzTaSnnjjNZ/hRPSf2uC1+okGY8AeUxLdkxuo1iHulYfNV2ayMJ6itG7pSvCxpGXejDD30z+IQwC2uMdnqzMa+zTu/SsoQ
/udG9JdB9h5/LYurA3wRC73454v05C2+7gMMfA/MQ9Rra8NZzt1xWXelWyYgmQSQZMPw+jZF79HKtqZw4jt/utv4DRACaDFjkQ5oxvmCUEAEPNwZnpZ4pqRWskl4d6TIiPHehsWI+MOE6FKuuUIb1O/cWWbjr0Lz
nC5blJOf+plUy9hjQHtt6HoGXBtQ9laON4i0wZNTxFUezP/P736fWcSZJvWN400y79j+3qi+Or/qO1t8GBofhr4/bfG0MNSxIDdGDH93Qty3tzEuF3FDeBvUM1j2r+Y00uP5bTsFzkXWjBcjFoTqmDc3IlC3yG/7
FLoVvfCxIzONbIlDSC5jXuf/uZmx8sd0+fc/in9g609wLZpzeq7mmMTFlkdethPcdE/r6CEAnOVIsXas+F/zYl5uULr3t/VSM7Ay2irqgBDMcsCmX/+i5/7EzvbXd61coLUy3BgwF6CbBG4t6zIHkrLvoSv3llbb
aTlFdXTJ3l7Tmmo4uXr1276VHJrXK4U26G/RNdfVzuCOxBu7vWCU3eIspFA/Q+BLJoc8cxkKRB8WcuNa1u88m8kJWYR9dbq8vrswnaJDB09l+FN/+EBug9Xelt351HJLL4Hd/hzzyDOEF58Yt3Qm+RZWoaqJ7ha3
4Yb27ju6U3aa+duyLw0yx1QTbaIp8mZgOh1rpk2MvVY5/Z97AmJo0ZjyDFDYik7mVPpoPeSL7Wado5GW/lS6255MIi2UzREI6kvmq8xkLXPfHKFIEEGGMgL0VmaukDGO5G2XnVK3cv+KjSNrO0zP1PxbmlNV45Zl
0e1207947Z09e/FGPJ7Xyd9+ui+HNStwR0JB1mgVuwp2TuT07I93AfwKlw38ptEDv/8eMG2nLl4lTQOu8OmI0AeHrp5LNnnHuf+h/2qMkJr7KnssU8RYmYXcHNNBr5Qxu3x+biMdB1Nt5Qckeoe8ppGdYeZoa061
aBq8Au9LM/0kK0w6umOEv/gyFpekeBIpKniDN89XzOmHpk8XPWRLcuRI/4wu6jiujqfiiyAnx+rlJbJ9wxbncp90COTp1y/Il10z2V0NaIXPtXlJyEkQR5mNvdwXoddMFwSn44JlFjEmcChSkM4qBrDlZiWNH9EJ
sS7Gt4O57pLwypVPFtKB+ZXu3d4/fFhGYEML3ZD/7E9/DcNc0tt0SFn25r5Inthdb/gFxmZIZRtgyL4R/n3JirQYFaXos3jbF49cBSiYaCGFla+N+KFCDl2FqGD2gdmNy42FlYxlwSIdHvCAX32L4dZ3+Xr+bhd6
xiesYlu38LM8ubtjiWhqRolqBfTmulKn+nUQnIwqWPbnhFCh8v5UVXPqqlKRXxaJOt+4Q5UKzJGCFeJ4ei+lXZ+JkINLRH7T1c/eT4W2xe2fvVxw7KLjZ7+3ffe2jIkombsBxG6y3L5HF00s6fkgKFqxmPCranTF
AJe3KGh2CCTdMSzR32yz5U8s4k6hzkkuSlH5qPiI13QgFkISYJlAib8oVucJyYWjVaKN/Y6q1wjuhRnibPtCnhWqACFYHwC005FIjujDWcMK3YsCZ3r5WyZP5Qy7hsXiKWH5HeHHOyGjKQchjKTqufctmK/7OLk4
cJF6Z2qmZe1fz5EkYLm2nTU5DiF3CWWItESsvuFE4hL4YQeoiupwHdBhUrQ/XNW9clxGH9FvKLN6Y6fkraNLP/bGseKlAhO/dmrctd2QLciniGZ5KYQ5UR7ifiG797sXJQl7X7/iZ+GuuRSiPBmOdAXyL9p4sKJW
989PRUaS+xEpcWcAtsoC0yWbve9rIa6fRVctkzr3b1Xk/EnjFpqQTdEZbTyLLDQ8mhU8jOwTjCIa75UMqOuiivB+0LqY67hBgNWBlcoKktZfVyCYjliBkPxKqdVegWwwyiRZQ81bhZjGiH3bUVKVo3kTK9Q6KpkE
3Pl5Y6PciP8hFs6QL6JEO8w25VW2c+KamlkCYU14lVV6DHzSn0b7SsKjAOKx0UN0fZ5b8mHjF6qq6TXBBw7m0m27l9ZCxpRwyGYxsrCcjSxpBIc+80Vs/PAHKklSFYGuOfZwt+42BHOc2odybJtaSAuZLJ8dtsHV
HPDmxN648umg4kgbd0Ccjtvtwm5qGtaG+KLS8oixHGOTWvOuwleaOP6y72FxrFY0Dcga6CfzhCxSdpUZyt1Oibnuiq5IXPd3UaL3p+7yLRDhTeencdMDkYrfXtNcYMGjZK8+XLHHYf/GaKOo5zhh58l2ZkwLoYqj
xPCzXefwdmV/raoJcJOjZFDV+4m5o+DEewCX/cxh1Voq48q1ycBy4yZPXcGi2JYEC+KZZRUo38x0Ptvl1SF9cMN9rbDoVm1ppino5m7W21SFGNXXROCIQG+1mofH5FLda1+zMwEnz2UWi/PrbST0b5Kgz9azwpCo
Hk1qYiTVSRoBwrsHDFzJ1Us0R7AHqY6pFmP2QvTaZBUild9iDzWnsdJjd0ArFwm0VF97pdtLubUm1lgA4pxcKNNDBWSPqa1AZGfQdKGEHCxteSDjjfTxFJLw0EhiJh4+iZlms5pQFF3WlEOsVkMn8VD2bT8xFRiN
3bt9RyTFcyk9US4qjIgXTOSLmyawvI4Lu7Zo6b45pUQE3G2hQXJ1AnMGrsL4JbBV+MLfzsiRYqiLhraX0GN4s+Qm0CD5g9MPzuzWDkBIgT81IbaLufvyt67Nr5SKvk1N8iPV3dRbN2FDntO+ktLPpZyvGQ9cOXfh
nxZOgerNET8Afe9reZeOdHe3Ci6vnc/Ks2VcGyZahHYsVBDCwHuh3t6utswkrTlLtvZGH7PpHvdEJ0/7p7nKK01yDqv/IH5UhdrZbQ8in+wPIBVreNBFKSniBqUZ/thMcQjvD3mJMpGXsDJEk1iFoyyF+cDiw3UB
2o9NxTsuNol/EJD6XOTi23ZOZkgdaZB2gl2G1Vx8kPGviX0BooFNdGoO0nmJMeehX5D9FPhDEBUA+NxBshLrUjmV5bAYLIYxk6a06wpjmKvCAMJCzm4KXctdHasak4iunP12tbmZ7wXnKvtNi33Vv37PYvaLmMXA
VVJ/wdO0KDU6WZ6xXUzoyzmQKVDUUz/1Upy/MscPvH/ySGEWgznJHHgCejmgFD6Z2eUpNp1m/+iJqJDwrkuapZXbGDjKJPHw64jag4YewPQ0Wc53rlq+hGv3VNbEled4mm6LLc00ysevCPr0kB0mZH0VHfHqGhGa
582SBWe0Xz44b//qkNVYtPgoPg+i9NyMB8HW+a51T+LJFJsjBOxtPuqcLwygkzgZZpp5SnkiOAUVdrXNwDLqsWGc5DYA+tCy3Mtuwc2PdQ90zVMr/VMd1EZt1t32K0xyiqJGU6oycU4aOhKL8vxfPyXcnIU87J5/
IvVzdVdjR/8ssx53bCXdUj8CkihmF3OlY4A0FVvBFbqkvYyOiIJLbeokN9YsVvMX4KGJcbWg+nNfcAokmJMgDr9/YkaKaNNuUCDVj2G8VlMqSTYsIhBAYdJkJpsM41B8V0T37hhmYo9XgquSRmjGAOy9sVSPvRua
L/M2gew6SphHW73HZWqexm/mAJAK1DwrBNirTdkAuHxc81J+HcI4Nza5gYOo3Qmppzd/BQQWHd4QnXQdsr0RAWcKFO0x6Icy1lpRgU97xhV3sA738TlUH/N9zj7efZ8ByGKZ1W4MUaX2ZtdwlhvAkzlbLaDXmSz9
Vzw+RkVk9XT7awgHlAnYQlaAQG6bj+wyIKtXklSEUMUgLzuANwZn5/i5IK+c/iWgsKPCP0ZOc4SFgNn/vRjq1S/mXP/Bzp/JfPtrLI7yemcMd+D65KlmkR7Z8uvc35JbYbmaWFy2cNP8iaPDCJsx6ECcCAHkSOfs
u4s8aMFWBzATOYOWyJKpBEglaELgwio611dCQjXsL6bXglQD0yBEnITjvnxIPGd6zsyc+pFIOmM5amtWA+9+zS9pa3pDC5dvOc6RVaVPh62DTPoo2dyLLogYN7aUxOrHMyR4MAgkCxaqnUl/1Fmgf+F+6m7eG/kT
7939b6SWRjJ8cCHBmdRwLXEu1aUrnpp9wGRFoYoM+d42BAVmJlFKs83/zC7AgL5zO87IrbYM95cGAjn1VRjqdmCcuWQZYqec/raXArIfjN21UjXfmI1SsTerRHJAgVte0enNstRYdGarvFl9gLxgS76eR7Q2h5CB
g1GjYkhUKVCr+PmlNnKrQy1h//N20oBIF4hyfbUoT0Cpz+NxZ+khYFMcCfGX40UKY2bxj9JiY4hZ3SdazKxs4glzCqvuZRibYNmQ7qK2M1cdVee8Wm6ANC6gyC7eFOnv8tUj1YEoQvgGBJkFmci7GETu46mT5o3I
qP81mGi7kR7/86bf1qkRpfWUrdjUPTC1aNYQAHh9MyjMDA58eu6FDwMbrx7FRz3tBX38GCMcyC5LIdWOcT3V/XcAcfb9k5mSagyzXvsNnIWLQsUdcFT7ZTZLBVTHT/rqsBwNYbsFhB2TBRmwixDlkJGoVajZE40o
KkQyCs8/xXB/9e67wp4/j8hWw1xsspXMEeV3oM8zkqshSna3vfcsjQPxgaIWbXoWEzbT9A4vSi9Q70Zyi4hamXRZWh1hxCev8BcBhhTidaThdmjVgYxUkaYZ8RNJXQ0P/4TldCjcOoKTqj1boS2z8vM2oMW4XQgB
2W+VivqnboVUDpVJ30JJdOPRh1XULgYZeMY1kARISEQtt1pNvyf9jHwllaDeBJO0Q0L/U5+K6IgbL8NCP9UstSK+yu4CF4UUKS0mQaE5brTmosJFxpbZb5WiSCRs98FiHNs4bnhN9cm7+JOio0nLTP8I7FhDlvdr
I87UNmR+z5Lsi/UZNbigxgTUrqpE25d80PnLLwZ+VAevvy/eZT/SPdiX02QP1ikKnqz99GgbQh+qfsGDp+FXa2j3UA0fsFV4JPhSXTZ9utEJxI6ZGEnGbtzPTTLDLBZyo2TSgrPk0oeBUPTQlh9NXKuIh3MrirnD
SxvsOhlqTONc18SDxMS7KnBOyzMVVbDpRbT9rnDQiRbyyWO06VjvP3N9ZbS1f8PWkT/FvQmhuDFvu8UW+QboOQO6XqkdMOmGwgMZZIX6X2i2Dh5Jtbrf4gNsQkc5SZZy28a+lpICfIHra5xuDlT3hnEmK8HoOeoJ
8FiiG1BxMkbCjUwpvMjZq+w84OjZAjDu9t7yDwu5zl2Jd4tOcb89bs0gkpKRYT8Z4k14o9D9STifoVCiRerNRNwpj486+wWp4uT7ydkaeUrXADk9og8DYwo385g+BpCVrDC7hIsOV8TQ/fvxpAgv8Svj4u96PWa8
qTLZPG2H0SWmPAmxe/RTeXDPdHqB33AVocidN3YKTAJT5uT89/Gd5NljIUTGq97nsMWlrMmHXcCB2lCj4lVIOh+3RzFCGabA+ijPYbGgJ2lEeSF/mTDw1/d2yb4EejuNMRRl8tDx9pwKzngdPUtVj66A50Ys7iHX
Ro5GB7n3GwjhEKilHnhkZ8V4o3yk0O0FHuKHNESbA26Y8dNuoWnef+Aa4wYwLY2mn+r0TY+f1HoaWYeJHqjlU8w0uu+xp77HxUev+LCUnigrvTZGadnv+MW+nXLyHNV4ouvGOQ6AyX70GONHrzcpiSaYno2H5qfv
kpxYn3d3tKsCt1ugZI/Xs3jkIil1sH52f8Ua9+Msk/vQx6BiEritehgZrs21uDqOmBTiDQb7ya8wWEyL/tBttbGhReac0xPFWI7ZeXYPDt1tt+zBch82/kV+UvQmf9HNOUSyBwuqxjZ6tbKm/s4hlDwAi1mgMwam
A8xINlO9Bby8sSMdjFwplUWUknQJjwjUtc0qpiyftf7Is259zhrDWCBjY7FmQhQasvwUjLZLeQ1v5dhChkeIe2nNAl7Klje5eWJ0e9iyfWLqMR7LuEALusSxSFZG4VP3ygwFiWnVVVh7awARanGvhnxTeGvfD/Y+
GV28oVTQ2c+8QShTjU+2psEuG4jRuYmor97IiEiVIeM6N43cdA3hx4bdMrXvMwKbyAz2GYmfvA9guofBMBTezVujH48KUmNUjKxkN6Sis4eoGGGm4UVs2E3QWmu7tW+FhP1xZPZ0dCANeWCs2nVpVp1duevfSZkn
x30fVpunSKlkooHWfb/BMmOZt8zC1abicc+/UyPlnRH2OdMR2/G4Bs8Y8o5+yTWXm1QMePKYsbnOKKHatyN7wTjWTw9mBSAFQL4hOdKX8pwMT8HLy61glF7T1P7uqOLnSX16DT0imYH7EJ6k0mBIuf1fjg9+v+sB
P0Nu8zHDqE3jt/ytJD2I8qGbzBQ+h8ZtTnw1vhPjFR5S93sa4o0l8VdpAWxhBvdzgBfX21OtyAitpT8m5DEwW2VofA3UKTWuGDLpWUIZvdiszzvZhW8aOlneEvzJSv7EyybSNLk9pg89xkOgv5IZ6z2RmxeNQ3Mx
FKG9UKg6akpCwrzNfTmLV1Yzr5j+xU8S+OFBTyvV85DR7QnMfNd7RIAcfgaurVft6799Cmd758eW+H3chiNFyHr5t2/UmT+eFMvFtd/f/dsnP1PDHv9jQh/nzZ9nOuyuqSxf/p0pdRbB1Xr5ZO/xz/3YmUCIPCV8
Gcc3zOHfT9B8Mrb0vah8KZMTnTntoPoZ+cc4R7PJKjPIB2tnaFuGtkJvfN7ZssHxJ+2vcafR3cruVxihBJ8oQ7TYATljNQl/IVKLvMyxfkDnAXdM9bNBssWdxBNlUlAmExhBtgRUP7RLF3cTOnocD5CyuHYWNOS7
GolVaAVpY1Pf8183VbBJ317UWq0dwTPAfrPCr1Y1gqNvXh9zC3bn1U0+FWFp8GoLE70frYGlw5eBA8dKDus8y2hyDmQxn6EvG8HAAXWaeVKPT7V4T9nrH5dmX0Zd5tYubp8UPV22npnliiILIBLIoAT2Rwme/BgZ
8MBPGPD8xy0Dbv+6fTz30n+yxq/CK7rT6/Jjb/36Yy/1/mMv8Pje9/yUO9fZCDN+Nyjajxb1pc3ypnfxqMFruaaA2KcjOd0DcXr4u/8xI/LR3wVcnbTJk+77vN4R508+fSsvyPdnOrwKk+6lFfHcFIFMMWb8vEbo
/xUdmd6WJmKO3lPMp3ldL5jNu864LlmtkdM+2tqmbVHkavDPt0yRh3FJQIpGzHGLa0o54MTSFNVmv20oEdGDcwTzi8J2JLX+opATJmth8mP67TEVavHBL7s8u7PuGVJhtNkTG4J+Ij7C5nrIPDxDUHWwlVg+oDoU
PCWmX8zyumghwcI2aMb1bQx2IOkxOT1U1GOeU7+ljEU+t92wH1PpSYJ/0nYnLqq5worqq57Tuce07jx0bN6mDTdye6Ls+L4sKwqzUa5Oph6wydTDnS+8Wa3ybrUGQv9dFL9Zt8NGyWpVimzkRDHjdDvhgD7qGjWi
1JMfZVDbjl6q01slGWtq+Hr4IedavhpcKo1C5SWbGW7s5O+GaZHu3KrMGSPvC706s++hgtLng0/G9Z2R5f0Q9OCuUHRwEHzaMuY1LXK/SLCG7P2rd+Ogau+dt4CtraDTe/n1mLBUexdjWx6ZI4EXNLm+IK64MrSu
Ru8E27tuDrjMYtXrNGJARns3tX2nNUtj4T4WTV+JFjE7NQGmH5MZ6iAezPZFEAeNjSvzqdztU+Z26dvmWgZV6ToLkn/r0t2rgrIsts+MLX8I9oLroq1sPYhxm8/lWDl2w5ixO8YasklZMXpYs0G9Zq70slHFtf8d
WwqLYWSaLdJlfUF36sp/G03w1S7xLVVZw43M5ixtHSt9AnXOCBUtj7V+iK5QK9nqFwsBG73+t0HGwEjanWeENS8cQc9U4Bnfov5cT3n3Woaata33Xq9gGw8xYcIu3qa6UEoDhUlKYzC4DTWYJjAvKtHcMDSIIyEy
y5mLrkSlfL4gVIyJ3cQt5Swi9jiOTdKxkG00jU/BeREaU6ApMuMLWGobaxliazNI8pB9QLJXwiKNoEG78mKKBdMBxSKdhGN7KTERXyVnL+gCNyTCQEQqzgYDkdsLnK6UCvzCmTijvZvVeR6Y5RDpyCEKd+xChzkj
tjGM7fqiBQWFzvA8Kl2jsOuGsutxEIDoUKRzLecZU7XzdyXszhjQLZhw0HXq48rZzHFdFfhFIJBt0rFKv7pLzRKKRYiPWcvYpmD/asHeOiwU4UO2xOxgwiQl8cAaBx/jOq97iqIfKsKOW9ifyHDj1sTPhsTw+aIE
esvyb2mPPpasczjSD0kwdkmlpX3fYqZxqeQZXxsN7HfZxZ1Lk3aL3FG2LkmCTUMfr920oUUVxpMuG4Ym7KqQzEeoH+9wxXv8Pdi3K9AmOcFgCyyCdbLtZIgrYXI6ccJp3YZAtiQQY9FCAW58kssixjsBqqfshiSI
QqcUeqUyo8LQOR3BxljlomzB++mqX6PhR9Tu8egPbg6UAWHxYRhuDc+NEt6C7YRa0k7562eJ6yk88DVvTqiWQyup32ao0JglDceJo1gtbR+wNlMs5wu9WnkEbG4uzojT6QQjWk+27csedfAMmJWhwDBe7cQ1Sug3
pYu4HyC4VHhDbKzFUcGjEcZOTN0g4DZPBYxin0Nd3EMy4zhpcrhFkVXYla9gCpZ6KuD07MeizgtDB0z/mxO0vGcz14IjG4CBx7bZ0KCXxlQqDhkXS7M/K1i06KkMNPQickEllZGef09Sa4MUMQ60lD++rnjvsFGp
KhWulQA3vuiDLAcEgEr0tR2PXkfcsII3As1blhp0f3tPHeSaMuqtAO22jHdFUWdbw6mxtfvBHGg+aF8D/V5Fqm74vhzp1k9Lpfh+I29fI2zh3hYSpXsHdY8xUYOL9dUDu2hpDxUCBoucKUA2lx6NsQ+v1PGa73vg
fMQtdB0CJuYJmLCN0yl8np02TuhxpF6VhEfyEkNL7C74xaQ58QYN2PQF5opJMLYpp2yR3QSCdbjFxGAlCmwNtt38ztgo707vIRZMafYfV9EqX2RQs3xgmrWIS+psQsyVmE5l3+N4AIk4MFOkQ3Xam15f0lXKG7XK
Nesin/h9OuQAye9BQ/yFlvqjlU1EIPknf24QmajdfX3BiP1xmsJrO1iW+mHutKV1N/vLWFAfVhJ3UkBfPbA84xraLR7WLfkV6Rmlduk1OhIWM3YSryX5oZVzunNs4O5Xp9kmTlIyiWu3Rovf95WhYkbE1axTDA1s
uMW1ODcaUqzK0OAlJrmF5cdAXGIBs46/SYhKxkEiRhwzna5vhH3usWjpMYFKZcKd21AqSQSlA7NfmMl6vS9CeFgTOa9tsRthUlnu9ejjoYxOe3/0HBg+uJuvLRtZ/rh834dMT6f5OXR8KBOEdUGRS+d4qOEqq/Dw
SIwWoMx+PGdfn+QY8ZgZzABOt9gAXOrz//fximAVIbQIVgtybxeIeEaKnFv3ojT+QeW5kcgBZXdDhxlmckz4WwvjMyRCd4w2mETvqpFwvd5CK0gqrcvEqeCwXh8CBkjrnij05g+3rfVe7s8P4a2zDm+A4b+sGC6O
ibQo5rz87Lwk1T0Tr5+kBvfoniluiMCOIHbQYB3dVWtWjlEqwnYH9jFIHV65F1hg0U38AInoSHNepzJ33pkkilcIvCrkk7GSWgaai6QitYF2aiAP9vec6ADpeqXTTaBRBmqddVEf2h21n654Cp471fX1mimRbJ4C
A8nQUrtdb/P/22ce2eAsWd9FuklW8JKMIXMCVF1PMDr5dN/Z15yuQu95aOAtB5QWeMWavAVlmAuBwHaqrIKlEn+GbdZn0//3JY2G3oxuZHsW0jJoTPbpmAAib/F5tgobtDXSWJVyIgmD4xnftUnCCy6P78AD1lsn
7z6hVeVgXuJhxg/iVoG7/10hd3syg7pNFB6W3BKq/TnUYwMZsFRiAAgJpSAs5WGQtlj1wuSziY9NEJfJgiDw4gdp6JAAWcI1wdMyBuz06+XkW982l7L6Cl+8pZE0bx9toW9AQcXUCa1P1uvlqtSZcT1JSYrn3Wq9
pFCEqoYtMwLe2XqImlStZ7nseMOYWroCm7gsp+2hIB7ZCxjgaN/Dwbg5WPZhVBiALe+iB5MuwyldFPCR3ner5xxfeUCas2Hwcvde4nDB1rBOd64RflnsQYZx35pTFxzFWj7P4+FAoxteZ/u5wiGDtwtejSuOpTAb
A1UueYoRhcm4vZ+/+SIaxg1OLIA/s03wp81IvdUGAIg11Mys8FbnAGH6AtRHXcqZGkymTRayo9GMxOGk67UCT5XNy9SoCC2Odt+ufgXL537OSGBEW/5So+An2WQr2g9M0BsF7xX1HCCIGa+1kbQXZ4zW4tFab9l+
KlNFw7W0PpqNvOUzt2JNM2ZL/RyZvpSoXUm3BGmFxxROi4HTAI5HFrMmnLLo9XDSStGaQ551WofXcNmiNj2RK0w+GLis+L2W0QrhkaUGhLT2uEC7dDW0PWNF6HxA0KTwjYhOBQZXqcR66Fbk0jOaMoJVum0z9+Tt
rep13xNYwR+qnRqMMhTmPsUO519sN7iH+jnmie7ShJ0ettYwIRQhfdvL1auwD6Dl0VCMETDhla19sW2lLCTQwDrSpaYffd2smdPF3AHUEvOw9Cmd8takcS05i5hdypITzGsRdQFCnD/kLTwhRS4OIsYuKLK7JvlB
TXdpVXyxnKCThK5IMO8usQW/2ExQpI5PWGzOwotq3Wfo/t0byEXfh0CrcEEir3T4uA6g4uTP6EWKEU0GqhJrsF3pMUFQV/2OFR1dGHtHDALMaqh5DUe4/aDbMqBTz9E+JU3Rnu0G0ddffW7nx7MUd6HA7eBdCxAN
aK0tLDzK7NXthty42RhfhUcAmF11qmWohAgGr9fObbSaWBxZXUpcAEFMQom5VZdLe16kl0jEoMaMEMMJ29fy/hlObUUG+vfktAkUO174/3bbUxMedI5tqjnwudmn59pHMbynPdVTysr++EqCqyskRen1+2iv3x13
Jnp1z8v18VIN8VjhJG3wXbG2z+a/d4MxNxPTeHEMsHFM562Z+S44gssfpITcNesw8CxiNJjOu8+vGpyy0w29/MyEDIinoSHnqGPLeCrMjnaUbZq8El0+2YQ9C8AxyWoQJCQSa8FNNFqz3wgEDx1TvC0nM2iFlvUS
XySBwHLQg7P58QI73TS9c7oSRmPJ5KcbYZTOVtkLDWf52lvcpNZrYeo6TwhjWsWaUp88IMWrvpc9eb/yN/SjhoiU5wupiwI729TyPqNF5b6WMoxrkBCsAhFlCkaL49Yr8WztrU8CTNyYQLigxpN5VGNN3Xq6QMm/
uZnDja11eldRPz5Os7dPV3GxOg0Yei/PavAcgOisBx21/3zuwtOPUQjLP9qeSmzCNJ24Cg5diDfbI1UOY6iCulRCaWBuy/Sx+/5rX/+7RrdhodmaG3ZuLj7kwQ9QJVdlAEwyT1mR+UvMw+I77toNEn84Z+XapNxA
qJ4K/AyDZle6G3Ho7w6j2MX5PhJbzEIzGJc1gJ9iD/MTI8s7RE+dBNHCuVDapoNY2MoGr73Lx188eotem10gql8xMpNntmOhniRw7ALiQjYHaoIjzXdKk7UCdjRT8z4iovmP2vdgL2/Mk1jdgI3qKahKxhzV27ju
TEUJW5m6FC1TVujFes+97ampWON/KuH89qtgy90JzJyHPJPCD17s4q8kbhXdSK5fvMwlhFgwwcUp8nDNw8UU266L6Xbv/zD3WxWbLSfe1JLkIVxQRj/Kbu0ExDVbpoyROJ36PH+3Bh4Y1vIzGE1bUGnXJzu8dm5o
N/XHBb1dr6TQs9leAiQCZNvRE2K4Om0+RfSIpwtZhYOe/4nKJDvU+4H3SPu4Y/IpoLtvCN6WmNHAjVypNho6LPcpVYfKWhlwDFoo35+1E8uS08LlNoTjmDKJ/cqzp0mro4XkSg5VL+GVeQ12Tb+2+RARj3HWFJff
dAmNX0ECxJVKyKKyE3kic4P1Khc9k9+Ei3UaSKSiwCYvz6wdIbJJidNnNvB6MgD9obaan2eWwOwe0REQ0WUsTz60/RFvk4FlEUMqX+4otsZ1KCWDSXgtBnaJMlsOr3K4efkecmjYnvMxZgPo985jhFcEDBx5GaoY
mNRs5wrdjdEYHBaR/7KHuL+UCYFenZXGjTWBQ0t156hFmqYyNL9ra624fviqrcdHpnY50XGCROE0TzROIO3uVzXnHG7tKFy4Ht5mc2EFJGazyqxPE1pHPbiKkPF2ccFo7dJOiCX52NKe6Fowoq2GlyTT6mAzVZ/T
RDya2HqAC5RalujPBmxbmpvCIU3+jYu9M3HR3oi9tTXYdunWvr+maYJttV8papriyF4H7wjga5qRiiK3RFLVnBaCdUgxAOiG4V9V5BNtRnewYclGYcGEzdSYEvPK4/KRoeoPbctDNLn0speA6CzK7HdZBx0n/KPq
6rUN7a8SHgZFC5tcHN+/i3oNcY0COZhEstNG1iPmmIJdJA+ACQWL8hF1DiMAZXPffgX/qWYGaVk1QQ2ptldzeGXQBay8n0o83rEuYH1AWeLKNWNx7+Bk57i3KTJteYGDfDSXfJhvzYtdwVvEyBI+bpQSr85qZtjn
PfAGgy+Jz2GHB3XvHn6TLy/hgmJVx12jw0nVVjl+fXDhrVufLw871COk/LtzOt9DJYHzDg0Q4KWZl/VijIqNktdEuW2dbJcgRv7nIvaqI1KUHCV13HsC+aUGFZ/IsbqduJU0HQQ3j87SW1hrCG5GQD01bpfBiGEl
iQxUalx9OHzHvmitfpAjrLafO+Ed3H4X/98/hsg78CVwx/hmhzZHm3QWLnUcGOmyOilzOoeQw3Nn5VJttx2d6ZvOfRbmSD0SrMqkyUcaxGqTGLpWjXX5IIJbO9I661KbHBqKHBVlmc8SMy2BYiqGXEwLZACPjhQK
ceOIqfMwMMUgdzLNTjuQgQF7JF7JsZNNS8lLYQjGs6o0DyN4rjQwTmuAXkqR+c0emcvuUCAWvR+1YiEeTnIWPsKpP+IP/gauanNZSZOoXuVyMGMsbK8q/lglZrhfJQ2ngIqIZw1IsVTWfhmx0iaZJHpT5/W/Lmx1
sP4Ayy4cgiOud9KR4JcfWieY7llxywNryNeA0D8tVgUnqyrpHJZTQSnZcy1rqokLQraZH+9Ierj75s7sG32JhVPEtu2F6UmF+UF27XLvrg9HLIcYEAxJyx7WF8XXEspKOErJZqhdKsI9J4ewdu5TzhXq7OEeX/om
KJzCG2bplTO1JaosUDWDAlTm8YCdt+cn9BhzkH+3bZ0Lkwsdxa/vqiTbnZHds9JqiUyBzsdgdKFwdJ9Fpk/aE8Z1KavPbSkAyYmd+gXJf+wM9I20FtVZeUDr8PcdRx+4vMtzR4zPwClo4i1Hna3IuakzKqNRkdjK
S8yj9tpDYTWCE5ZSQGIU9x25LMWjjaIGoQs+FL0UL/gQlA3VPR94nGOPRZuQ7TE/IBpqTogJoXp0s5sSbd1yuhtBsPG3wCmOSI+oP06YLPc+qbjVW19X0nuj1PNi6tnb3VEmh40aKwSQXGl9MqE0HCvTTzU4qGUd
TDmWpF5e5j19E6Azoh8R/onl6I1iditc4NrwI/YCUI8kNDkxayQeWhPKpY3r7nbPyAgIGC7on20B1YwMZPOsBzwAOpPWToLeg1ainesijiVgDJXyogLGFAG+33sXXMtCFA+p5K/iqF5YVW+nh0vkwCaIwaQOueyM
MtW56YZUdpBZl33SKkutFfDBaemKt7F1s4gSvL9Qr050i4x5vCLPmrYPXMtlL0Ng4oVdYWJDFjRAM4SUiw9BlCWWEdBstw7p76AMKSoIOmbfhokacqEjrEH4QMIgWPWQ0riTRDg3qk8VYzphGZyhcBtgHLVvUQoM
5sV8Qo+mA+Al8cOOyOY2XIwjQKj690m01Ukxu3wMag5KAMzXVp0JDexZJZeosXAY1KJ8vrQNkDFRgcAGzmXHydulk37f9vrKWgeQ5zrCO4qSOdmpGMc+onXG3i6q/aLTmbJaGlscaJgEWhOOVR5yn19mdnKaapEM
1A+Y2ViFEQVR33jx3URKo8e+OKRFP1onTOU7wCNls4aDXA7rF0+1b5V0ocyHwGcCK1xEJaRUkMjqP067ivR2RgQ/6OWsdjiuLgXu/wAalPSh2sMKla263Zk7LXpEWCkyEZVTZaJtSfWKAegEWwV7BA2A6Qi2OCnC
YdCwHUqgJVcS3EFUvIJn2eDuZdXUQAsoGoEr9bOFPiERsm83rTh5LawpY2JVdIhL+3gq/uP0aioiE8LKoaWsE37lwFZYshRpk6SvI13DzGnp50nlrKUGlPij9ytm6SPPrkL05nJUkVtSsdrjM20mEPsXzg/4GvLv
OrW9bKQ/01he4zgCSRqVZEd8L6cnuaJLBx2Iritq2cLTvyU2rSwCLQ7YOOrMZRfEZlABJT3V7xhQn3h0aSMab8VwzYBSw8z0dxijhHyRs24dgwrSOLprMwcFlJolNWfpdg3giE8IULjn/rU8rWXsjCWIHoTUA0sh
K8Xa0jYFiL4XxmshlgjsHFQK9pyaaWIJBDS/HrukQI09ohxzd3TcqiB98+CTlu2eEZBbZ2kubKpX/bhXqPe0P6L5a4j9YNxu8yO7Vijr3M4F5PvQBQYjjpTSxFkOGyW2NvX8rhZMt8wKztizeYUyR6CsWvoWca4N
/TAgpF6xK5vNbOcVg9DKirvIIQRU2/Ekj9EN3IcKFSNJxibQHtknePPkl8b8VO8uRwwMnVuXFe8ny0THIQ0Q6sI28EL4OBOQBJSMPhkv2hERBswj1PB0+BCAlEB6wNF+DM0kj5qFaCagQwz9OTMd5o2NrU/6zYJt
a0Pw50zxm3WaaBsduGtlsbJRrFASFHTCc2Wvox/1NPOFfMRyERTvubxprCMkf+YfrR//J20HrOyDOo63m493iLju/aP2i6uW+ICm+SsZzAOhKUfRGnoru3jdOsp0rBFZVCJIClKGIBjmplaye/j5HUIC3zBRS+nc
CzChQirGFpYPlTK8eT9rak91QdLU+1wccZa0XyK2gElm1lCpKlI03wAZ+UFiGc8c+FM5EqUqtyrR9Am4aFxB8lGEvRxC5lG563QZ1su8pgxTZHKWD23bNgxQpGH9xdYpDlNlMYtMccLFvnWCJ1pEU2dYeQY1MR3h
3DroWbrM6OhAmd1hT10VynJ62IWQC7Z8AGg6QiTMmDxhFxeU+02+75mqZQOZSOXtLKW8Ju5RdrKTpWYhLXGhdVC5368xjVKgf/xgyKVIb97hURK0/o61g4GvcpDeNYPgm+LocCIIBixeuvxnPK54pXdC1iqns/xZ
hA84TDQ/B1crQDoXYBc+ocDcVI/GD47Orn92KYNAHCzo4WkCwZy1Oc0Cfs15xd4Wz4VxBeuEPuJuGC0j97p9aqdbTXi3W5lDKQi6LQTr8YSnNPutl9YJs5JHgwpEBzb6veN1RFjtY2lHZHr9U6DRPvpbiLbGlXrf
YQumseJdvGw/WxR/saAoBKe8IiXfCneKXgv/qfs+jkNmE1Lic/S7zjU5pVHctwcvbp2UDYVRHyY0bVxabUpIvHz5rGXP/j2Rixt+TOkvDYuwn21mok1xb0SoxUX7ojaFfsH0+VX9PAYsN1C33xJ9QlEFALDnKgUw
qlji+3ZzA04WvE7WlWL9UDnxocdMwd3Py5v6iGboIoro+neXlbunYL/BLnlcL3eSJG9YYB+y5uOXzj1+3z5Awg3XQUvbcbLclY3kDu+hj5dDitxoyA7XbKfojkmx4Ge0ZEezbeopKMlXyouT4dxTicWBca5pxheu
qxmwKT0Az7n2UpSjCnwEh8tu3mtl0sBmwX7KhpeTpurGpFA861tNQQnXLIZ6XIkd1sDo87khN4U0lmAKWXfkk9isBqGDpwLr6+7DCLiCzw9HX+UgUnD7gvttVlxLYutjXxBe/zXDm430Yd/jwi0YNrpv37fAM5ek
ZEDofijhpc85D3DVrOd6L5Tx2/HpqyLCF7ppKGiLw7icV49o/yi7dbQQsnLjAn/upTZTW9o3rMTBsUWd8bpL1CP43aLKeCPVDcy8inCPh5JQ/KCnVj3vji42YLL+7ly0wHxb2QDe3k4XBZAhWaq/CqvUGezJQid7
La06CDIp4Md+a0ZXRgXBtGsuwZLjNoDl5sPrJEUKLZGVo45e/nnArlulhCjz1MzG2CmAwvTgvSAZcTtQDpjOjV+wiDYS1b8q5HtpUJZ/lnkaDGNBMcez+hB7diZcaOORE7Y04ODjABowKbeTAStkK2jRTAe/Np2s
Lr7a3kwoHrsWJpDZBYcQpTaDXajooZFQc48f8AiP3hzVGN0z3wV4bqCskbq+OVcK1ittb+uqOIPRHKeCyzjQpprWQ6to4fHZ3Y8jPcaMYPudqbeNPB+CmSIIE0PQse3fH/l3LS9k66GgYWahNO7t6h7FV/v1a1GD
24WQEfZTGXRCeSp7NOeJD4PPKp/wDN+d/6wwnbDbDITNef/Zm4Vd306e/3oL7vkokuQvp+ueg6PgYdK9jlmPQzbcj7XqOReD8rSO0Mf7K4TH2+4SsyJOP/4aXP9gkgmir2JaPU2u8xqKHp/ZdNfyJBf5tiouv62U
Vi0vG49VUNGUCh4Bl3VcPkphbeR/d/7K/wRmYdyaHY/lVebQ3A10SdMviPeMVqAU8wtKUN5ABfeE7LyvfxtuRXyXBrHQxN5ldM9n2S1wre106Y3hpes8FgN+yk7Pxy3dArCDxsUMJyHzVhfzI7dgEC1TB3mEdtN1
NNYuRJzll49Xno72ATSaMNzkxfs5HD8bOgXBpQKDchdRU5m6lAjLzXDx5o6HpqCBnSylHQFQ9UNV3yOKkHE78i/alzkW0FVS6xxjcUXJBNA3VNXPCfHdysCIUDcgK5v9x7DqvjQ4Pzmxf4sp6Q85GqFMf/ZVU7Vq
Dqu3Zpkgr2AndwpRm0nIPTapm5oy6x2a6NhCF+7PieRaQMYiUDLLcEIwFDPKAu6vRzWf2Q5srpeD0anBIU6U7szX2dkVv2/DpRnGKtfkpIhdHW1cNgVbx+sMZS9/PWx0FR6w9ufNR08HkhzaqdU4cW1mVQzjM6Eh
qGvTTKLu2AbaR4OlJp5UjkaFhOx6eYurko/g7RI7nUWdopwrvz9qqml+F2WrE/HGB451eUthod5u+fpKUiuqh61S8MIpYYmflLfqLV0bED0db6XEbOeNYuKen6SBia4Me2xnc2nXfdG6fv/sidVOBpp0vPMWOmWY
dplespVm3hZ35+sBpwI9WsV0MBUOUWlgKncoYK3sBkPTxO66sMun3TcrmukmYSawrvUrupqxyahdeq6LbNWX0YdU1qCdZXaGA0AeIHbxXo8rfgCEsXCyackVSWmfbbWE9/sORIzTrtDkAcvL1PPOExB99W6qVvqb
DKAt/zWl4dkEUj+IKn80e+zw/GbLJG/glILdzWBYsTwxR85gf97NTtxcZr5piy2L2VVvdZv1AZgVyd3xN9R7OHbofSQSiwsgmfdF+xOk2NLNAZetoOS8u2ZyRiYDUINB9BPZGZwXGyuFUrBUOGku7xDJ9X0we91E
ss7xxDNaHkYfPpOwWLR/C26nsHJVQysws5LbI/o3bIkmTod3qPo2STZl01ALdL5WoJVQd06yVZcOxMMDOCP7tmBGrzpVMGVFi8RmEi6h35Lec4CXE9Jv/uKn3Z4hsl2z0rBl614qPKkOllVuwz5nXCieMVumsZpG
EJZBMVP7RMDb88mRhnbdlhanDzNraZvqGjpmiBD/466SzrnUhMClw9OuLyISHELf6fzvSjV1zPJlvxLJUznNj4n3TFbE5p5//w2eUvEjQDjGrAtY91sdLvQBI/CxKjz2BnmHqVW4oUBg1bCdcunmeSfhJB0kRTRD
XgzrNxx3/Icd/Afzsz2apTBQ5aRVdWVbYqhMa6zOvTPG9sF8c6ZnRusLwcYK+jupnluD42DDh/jCXUnRum27WmHRqgYqVANN7EqQtv8ohDmFQMrQuAIf8hX2NEDMHf4VjoofbJ4R/nBHThx+xj/W01nGCLhDTRAD
Y4Dvv8R27sZ2cttRcELuqrhbXEVnqRLIRKJHYeaMrpqrOqWZa0JhMB21ZiflZcDdbwL8atWg6xZGhzLzQ6WOd6a2hkehVxBSKynXWxVdEoaPLv+zmmPaVESIVMbjgXeq0ixbdEAzdqnoPDSWMXhDBFHCgUU3H6oI
K6vQzcljn680MYO0BcvYW26MFBAUH+inabAvv/rJjUqJO8BRjZeuGaUbQeNj19yJB1qpUzVntyPYYNvWyN2Q6ulD7/PLSqqQaO+4gkFkM9oJVQ74Tf2tdw6Fcq/Upepqb4bCvbnFPSj0P1TyNm8RlIUXwBbPcpGY
dCmkfpdTyfemPC3gSHSmYKmFldy3wIar/NIKb/v0fbVG+nBdjvXB1O726H9VPoCwndFDDl3r0ht9gix4k2RKcYCL3tx8DTBz1mWrxPwlBZxhmvG0OyOrwi+qaM8cn4iU4ifeJyqBCpbu1FUj3LHakRjf8aaxwrkI
ehBnPNR3nN4LZU1dHXHtOki3Y9Th3fveFp5aKJsPxQGzMbMLIkbSrsOj6BuBgTqY7Nc1b1ZXbmrUaO3KeZ8yY4BccimTXoXxkHbtpoOV2lIob2W6/WPYb6yITR+1HEP+7GBc20cdRmc3BPlaL6Pqp8v4SbcZGMMw
08MviBfcmDc/3U5ZC54Kw0bl3JG0TkENlXdAOp4xoLOT3OWP4AQz748LfOhmhH4MACMBDfZLwm/d2+MjTBjbXRogQv4lQoLpdwHep9h3E16ajwk+NNxcLv2X6NUf3XrHag7pcMZsnroWy353mP8Dfu+hWRaNgl34
fvpmOjf7dK50M0Zug/VtgtRrZoELuJPLCjAdaZHJFbJJVQYiaG7wJx3t5Rs77cQ6Am32vFL3PVr1G/L0k/mAr9QiPHCoi3cn9RjJblZ2xAtQj7jTUo8IgalQlU1miCstVD5dAYnD5C7bJPIdBMJXZC79qYeq8LQI
wSXKt++v+FEV4heowGQ+ZKrT916qii3FzXizXta/kPbUF3OsysnT2+KAKbinUn5wKYihaJO5K8g6nEgQAczEeRWHuIMaHB8MMvGXTeVDStrlLSqQnPFEOrfp3RC0+u9BQbpRRjMOHUJ0xAB2MtbvxZK7K4SPy1CY
0X7zkXrh7fGrVMW1S0XAfdPAtvKT3XcYTmhDpghVn/EMsDJEB6Wnxd8O5cNaoXDReb85Oony5pWiNQZ1iIWn5MV5VwiyjUlqRHeVZTiCR7KUPs2GMtbDoKRQYuFBnm05WXuu7vHpzzSCo/dVvv3sHJpT3ErXPHf0
4OODQKH3EEYz2RTUal1QbYIK3XIqlPbZyhXRIO5jOl4IEmmNDO5+Ct1ibmnN2ptlWUsNCygqxDQjizepNu2MkPFtRkFAFAqMTUmJNyPJhOwE5I0OMflguE5qH6LNRHvsdNvJ/LgwKGDJf9tkFCaNqN//q0DDVMB9
2YmoSRWmM6VnT4ADWsDcuHEF6knX28Z2UbIW7F0DlMp0qsY1qiHFQrCO5xTj2Yq10vFE7yRETmCYpRtNMmwtM8SkAT9n4LkS6Hpp1YjG/TMKOT0L59mRivNnXtJtUzgRkHV2zE5rx9x1SneURNyv04YJ2GKGeSNO
ECJRcb198lRMuxnaIWw2hW5v7mdMVBqB55JpQ7Na7m2JcAj4KuXTZp1jf3rlwFze62uQIbpO179do5zo5/cefUkhKxfavbHfFUW+qFab19lQbI6x5HukjylqHfrZGOTA8P6cX1MfwmUauzkINeA9Fi6NJKT1S/P7
3OdAzKWhRoyBGoH4VcMFCRvmX3i/i3w+ncSS+puMgIaZxhJDhVM2d5VQ8HJ3RhcTajX4QwhOV4vDw77SnOrHLIEbFm9vF7Ce/PiGM27QI9XQxRLc+CcLc4gE3OcSeyhjKXT1w1EoFUeLlGKZPGeFmYL0Fee1+KeN
GUYamgUHEER9iukdu11dd1WG83UoUpNrC2JSce1RGvbcAzgsMXsaW4I97fKM5cl2PzPtGBylKVXSNOOwN6RjehrLNbqO0zwdeVf4JxSBdJOmSCLkcDWRKsfwFoUlc/cmzsRnfFhRiweKgvi5aGMNjLe1fjNkPa2o
NGVpxNxagcOMqKCeqDnCVv0V3+5IdBZyNPyQqi42lmVa1ojNIxDi/wsnPmpoVHsLFn04qscL2mi78oVCy68I5bCwIur4PV3/xFUB3ABupt5D4H8/bN3hiInIvnQI7rRe+cBXLBWk0UfwQUS6xSpLvN01Nt4MjQxH
AzW2f1ktEyXU/ndGEw5WJ0/cgNsSrd1Eqb+YsiYeDujpgJR0gBL7kxpy/pPtcPZsNcbUXAchWSlZSM8WoC9Fc3VwpjIEKQAL8RIzl1/HssBJs0cEGfwAo3Kz05c8pyBMACUiKyasBDC2vHi3E8AkNB80Ih+lkt3f
0jsiRZNBgvB9J5HgncwiUbF/3EWNbrzydM7cRVPdjPxSpUiamNvvvpLs8CxoX34oP/S26hQQtqky0/Lf2B1jUWVpTUP3vABaJx8RTt2Zkg9xwmmKwIU3VpuaYuZqM634sE+ISeOAM7pdBV6suvjFGj1+p4uaUQc3
yg2/r4ftvNQ5e6nbaiIKTYSzbs5OWXDj1c+Eh9GcESeWSBq6TSWF1YEiS9CZf9FwNmCqr73kJTmr+r5xy8hz0dx5rWYubM6jIhymtI6ph7qPX7HPSzwOrjDDBfuw3GZucYn5wqvcIeiYHO+4OTJJ7kT5E4wCqp0V
PFKS9UCZvR7T41VBGd+jQm1nXxq6vMKGTibxh115sf0rq0Tqp9C8OTiMCbWhWTsA76+dvXUSs287Z/jnEzsNxknbj/etc+gR9k3RrrUEslY/E3tUQoX/e2w7bXlgiL/KQerdOXnJV5oOyrIrRoyHm4Y0FAWRJL9I
b2g+skUM6hgqKjj33Obr5MpkIN3t5O1LPpfii3knXaIq8+5dwPe2uTMbNuGOjcZI72AqoNu12gcZtREnY9/WziE+YBYl0ZQpEeFTcl+JEu/klQQ5Lur4K4a72vkjoP5ZdrxYQmNGJr3HV6/MNxeZ0/KgPqOzJDQ3
YUDDRQ1F6KE3R3asXxRxu//Htbo94GEtMde0+IcCMTbz4OhPs2IcGvzlWtRB1L+9eq1F8V/qIDMKP+WGXxzpT3uZqzkgeoCvx4+36PEWauRNex50fB7svnd73gel8sG3J+yANWk/OcB3/OtHx7C3+29GG4fDlbdc
1VRsvwVifJzngP7wMV3huafhOR3tOBcErgFBZwog96eLl+o+EnYEmHfXMxgG+61FGQLTG1Cmqj6A1Mg5N/dLFwpeFMN9iIjO2RkWrtwawPX3T200naTqaWo8tIU+bvS01lU8l3JI8aSQlN/vVMSr5FWPpaSshkz8
y2TH+bk108Ha1+Qlte3RCGkrlvSe44vK+gK+jym3rFY5gEDd2VD47suB1+VUmioQ78fiGPxDF1mJDaHixtBovwGVk0U5qAVd1n8Xvnh+BvoMdEHnetVt08+ysKZoxCAW4d81UfF9Tp8RFg/0RSox+bdBkUyGFJfO
KyuVXedRdJTS6w5bpWzMrnpOXi+gIAmr6o5K6fINBql64za+G9O7ZMp9XzEzYzWHOOKuXZvk2Ocs/ftK2prwYGqN1si1Qcnl/dYQa4HqxPbr/ynzkO2+98XBF5zSDxpNH5Du0iNb6pX3uhQt01jWaLYa2Pv2kbue
kj4fnlT+3XU8KcTRv9N4hPX76fDDffkwHmFbo3NS2TI3XO4G+1j/zVJRM1eWFv9UbqoeHZCC8T87XLXrcaMxELnaul6LtouSu+BiEOB9teCD6ZdOOr/rpr1AyDxQTucxdP6A1bQ83wcgTj3PDtrWU/OyDtOl5dk4
3p7F4jAh02YV+LnVusMdjiv5hzFlxlJYsYZf0EhsFC70oH+HjTZ/Mp4pxWCi+/O8CvCbPJ8LuJCHfdanILrVSe2jVdNw6IuIEI+4Q89UTczpPxFUHABCSAEZBAApBfx1DwLzmPbmHYRAiho//8x7nV3U6Ay4nC53
cHFHfRekYpHeibMADrWjU18HyjtbX8vlx4T/LcnsJscY3p7ERoKai8TIjbyv7LZaM6zpNmvQI4rQIlqRw8rXGPFbRpaxEN1/HkiYUOM6EUwwMnfohfiRuEyj11eomzN2uaesiJVJVNAy4w5FNjE75EJlTI0HpBXH
UvuSStMZAIjC5yyVh6xFutlQHXTRQ6sQsoWVf5SIswfWT4qUIF0k1ScLU8bW2AW9BNHpZQCuoSc73BKnJpN0rlHSLPxlC08o9ZVwSi+zhmIXQA4+LpitZ2be9Bzo2csgLnBSdJ7lryJSyP+qIslhNSGi6EQXxbbe
RsEFjwIKGO/vI6/F6CQQHBxWq0UdRZKQOecfv2DH622Yim2BTaVKZ/rquHiNSbnJeH2QwjYzPwS7ktSF+TyALtOW4lL3AOjIt3Gtw0H8VGkhlsz3cy74Cz5eqV797wlgwaMcOyR4zrIEiHj7ACm+qLhnOEsbyy8U
gpqc4ExtUop7nQFTU3mEu2Pnfpd17jztGsdJfII5bN2rrqoZP2spUt1SLFVBps5fE1+HJBe5eNSpSyFQM96xyRkkS+MiXoPDjyi3qLUx2TLprYxKR2nqcQCC++qIG+dXtH6OCLVxzlGWPFf5YErCpz5O1rNUs4BF
Z0uBDZHOzQV1PAqcSn0unT7itrkKxsBxTXtRj4/cNHOK9cApoi8k373NNcXfKdSWBJ4jW6QSs3MIv4RhBQjEvRe3kdjKOBrpl9IiaAX3F0SPiiCFTuVnctURY+WpUKKwtFH2auKvBUEZH2JGePQtPOhd0M8EDev2
LlvnfQt9JoWnpwjIO4e0MOKfoiWKWSTYMkEzqo5ibgyUO//+pY3uGp8oybxPy49oPAbOPBbaa7lyU/P8u70UxSeQ/r7z5Pc98mCrtnDXqNP86rqelnRpL+j0c0Ra7qyu7LtMoUdmepPWxmOS33v7ff4YfyCtSVHK
Js3CDA6jqjwLUZGWYUUjU1WYI68oLhhNo280LQe5TRUlx1lVfGOn3Y/iRj7IIGgWmjGN36YxeuBgAR1SxNDEYOnu7xv/WHiId7Jv7P+tLWmiaR4vVavAQl7DWnjN0ubVSmMkuiiM/l8b8RePgKpPCEL2Uk4+9wZu
8U4orDHdNLd2aUBwkExpijhbF48wwMl3x9sUc8WPgyUJq54Ci+RY1jF6gvKQjSAQNobvjt3kif6jA6X/avQrz0hwBj/N0yqvTX8XKiHHf3OIB8UHUkPHAlpu+enZ0SojQwvhAlhv0mw4KQo3Sd4hpY/heQdpatSr
LVde3Z78P4UpMAy2fhfmSWcV3ww4qCbQ8DvW+J3i251SBJgCcEROGdJnY/9phOsnMwSNYxHMA94ETnM5juZwhUqePWWX5qhwk08CYGqllzE0hucVZqICMRxHcI5aYC2SpDOkirqsx3nOncg8u2GK5k7CxAUxngyo
ODOpvuGt66WGmptc40wFmM5WhtySFh2pgxiwU12pa8KSQopllZzrH+nx9PW58/Y6yrCyePzEc9SzsDv+a52r2KyhbbQpFHqzkIN45/WNILCXUcKe5j/Grh9rq9++/9gK+gz+7D5+vL1a3jSDKIiS8WAbxSyor7jZ
qL9/Qr5fa/2IFvtX1p9APZw2Z/mz+gQ+I0VQ7+gQjY6YmSUQW/R3WJzPV/STZ+/zoiiXt7j7243bKrYV8H5utjY2pjzBQQqjJymNA3w/J2UrS4noT0o4utr7Ky3u3aUoOh0Lq0x8knGHnaH7BIVMdQeXS1mIiMrb
QxKgbmu5eDIqjNlweLTQYTYgSZTblYp5YV9pbeiLhKfjOia8WkfwRqXZjwf4YznNW2pThI96t3DIVyDbb5vvNpwJVng7RCeqspPUKUklGkI56MtpAZAR5xfYrQ5un1GrgkXIxKmYVclCMa8j0nijxvWzUH7v+H92
ObuWh7IG8bgok8we0pohFfPcuHfeCJ7nDJ47txQeeseDsUTfOMDi6WxIl0BQVUUjYfOjJ0M2FsuoRXf0cZ3l2MElATAB5F0lyUABcPWP7oyXxBFf5NX1aMt3D5dsLqNy5s1E0Y/5uTFaEpmzHsO07kk1qkzSaRk8
+6pj5N1y21kS6WPr0GYYsyCruVg1ZhTu6dLNI4J7zqEtRclbdCpfvC9tuG0WX3TtN50+emi5VZ1fGa9TjD/SRy4GNXoxxaxPxp+jxxiJ1S8NbwpSaDNqlljxH/wul0J7//J8ITKGFYoi3dgimfr+Twxf8QWVkKdx
mYIPrpfHR1tj3rDlxFmWHcbSPvNnZl2CuImIUv3Qe9MWjiwUrfYMO+ng6uS7OmJcob1atbXM1d6WfXZxvsQ56Fp+JVb7tnU6VzKJO+3VmrdPfz4XMEkL2I0C+FFHpIii5x6m86BWlf7UCLb8k+ndADWgROpSR6yH
Rm7y0a4L3kaYzR7T7k0Z21T9mcFkcU6KmqCNsUcDfQUp+c4h8XU2pCXzMHWyFDFa4HVyxCTb/8MOdA6yeib5/PSytVk1pGE3KQP9L26wfm2GMETSm2z6jXt85pyjDEkUc445lKFFp+wAM8n4iNZRglKlcb8ylqbm
KjK/gJT3JkMWW+vm7rq4WMsocc9ZmkPvs8j9+lrMzImGbCM3XSAK3lUxkybWZZJtD3BZBUSpSlTf2l+mymV16l7TfeKE7VC27ddjAoBZ1IAudx8vS7gXSd9KPjlW2UZNxAw+ZdnVp00+MiNGRDOXVaJDyxdK+9Cn
dYhQZvXx/riHHXjEOLZcsR23kFR8gV6oaiHJMSYXiHRTL+Mzpi9HWRUi6FbNYta+PSCazTHdHukjhgXUpXzHECGPamFcZrZo9Gb+vZrxvDQiezaPGEM82RKojHX3InErmRtNFmmnA0BhFMet4kh7Kv5DHT84mrjW
+tDIdA9O9q350A99DlhN6oQxCeY3BP6SJPRr70Mf3TsLmucdWXOWvrliTqMU9v7Tpn0xNp/47AhOOvz/S3Xhd3naXsf395CcGZnuUXs5Zmit/vzxT77tLk3tj7W46r2wjEFqbUy1Jm3yzHVzvaLxaH8Zsssrgm3V
qOfaRZ3HG3MZeQI56L19xinLl91Y1IYRse3vusjNloWAdnnQI5sCkrIMllChiG1TQJ5kINNS899R3hVUyE+CU0xWC2U6IMHe3jFuyy663pX59tnqHNVcQODoJqiOUq+HxeHPZomU9ozsmxuhz7RUgJF2pb4QGltA
SQeb+brvMpFa2bOYgZY3vYcWK2UIBjaUKKY7Zxqy1bOJAB+QZQaYlRLWNCEcyJS/xidFQgOtULU+ZBowDrV+UEOc/8pu2vBHbU6PcbNZRemjNwlrkut7pb7SFU1+w4oFZBCiPmcOZ5IeTeY6fG338Da6YODur32v
ssizvcRXx/wXk6T3Y8mPOfhvyEgiVFqOB9JqYQtGSI1CqqeDjsqSiumAk7L4nMdsvs3N1p9OPeIiaBQ2WB0biUlVERJ8EqZZvfUz1Vbtx9trR/90QLyoEvAlVo6QcDYNrXoQjnJpS18ZUjNNgbVgil77Gzacuzja
AJSMtKpJTZ4qNuNOHTVtE9noRSeBRQs9HdlPP8GFtjXA7tKocACOuB6Wsea5en3xYfvzvoDEYrdTOeZalpTkNgpKUt6l/kYDjyM+9Im+GG7e7UeesK99a+jdxoEeTr/oElLLyZa60MUPGhBPUGWx3I6aAHr30sBU
k6I6KNBDQmUdA1KaoHZvGP+sJ1q6AgpmLFrsbrWiG6IzRa0ZkBxSq+7l0mOg+YTaB/JWu1xqcjW/BAiiW6P1hCNXygzs9O6exIfWisybhsCO0ded43WqbfmRgBdhaVAKMdIR+a07EG6YTPZG9VyLOGdG0j56THYk
Nn5mmBxTeRoVTgIXA0hFpdlqHWyvBhPbU3OlDvWMvQpastZYAcG1uuQig2m//h7Z6sCYkMyO4S5sPg1oZWnqdxf/p6vSWsDIa8TkGKVNcc1vjyOUOJd0IaJHugI5LhN8PME2UUu5WQdXAxdNvOcNDKnqQUHZPkDv
RNIBiT4o+OvdwWwEQF0T4TGCbaOXyPDvdopiKNZIfrREpQlUgAqi9ssGve+f4dPnVSlIFNnX2Fwfs47DC/LpbLOThpe5868VAG4rxvrzr3SunWEsTlnF4W0JHExCUsvy2LKMtZF3SMKNkqLe55v3fy5G8OuTlOY7
OeZzVGzn/4oVMqDrZDsb2ekNO2Yw/7v2Y+ai2av1chvZiQQ7NMUe0R0B7b08ED76QSaU42PxETSNUlQfn4gM60mW/x4fJRN3ffwCabUAon6+fvjeeySRK1Syb/2CXdFzPl5/NN0h9KvJC91WBT1ye5CdFSNpToFX
RHM1smp6NuS1tIXDLFReFHx95FyFZwwGIs8cFPFCr7gK2Ei51pQKjU5dnimlFojYgXMSvC3rjYdYf5ItKRfeSpYwqqpDO6fbtJmnbAkRCalSFXlCG/aWK7Yc1BQ//8glRR3vFIXMFROWi0yZl0cnpvhMDROfw7v6
6p1Lhv/msk96Z5Nu0lxDAJlVWXJxLl0uSW8mk5BYhU2OVLWpqrlNKhSAAAtbg/zee32jFdP99mKp7yXhUvVXcUU4cfRgn9GGSnonkNBZMEdACmnhngHexHIfIikzyn62RwudfdTf4c3d2laS84RFCFKszaRBqytO
aBm9CNr+6Q9dUaMIf00JkegZvVdWoDJSOGO7bDmPHIXUabvH5an/waN6O6SIkAqhnF/+kq9hTLxAvoQs6VPGvu9/XXGNUbt5hJy/b4+L+iAzNy0vyR6gAIbb6g9luGUXpaehSsnrVaDm7ZR2rdjXJp/Y8hNM2G6y
qLbdIAVmSvLXhmer+CX7ub8byvAJk7Jsbg8IvlDLiZoDbo3Qt8P5I2wbLVTcIPy2Rjn+F7JsKkS42Uzbjgp+vFd5ryakT9k8cwkim6vV3GakX7POAsvVrXJiKoxKLll7lDqN9AAqZRmaVcE7/i6vJ7g5LfM/2zSS
GJzKj9HtM0LildyaEljsj+b1AIxLLyPos5XiPSSjwO0ow3WX+oUlPwJJdwdcRzlM2doxsBwvSbVRl1ayMnik6GC6iEEgmi0nwFZsJ03iAfSj17FfLUr6YhxdyNtmG+4y5pFptWy5nrqFilRB/2UVRIvXmStzMWld
lHTnEzIaAmcgRRWEHNnbobt0RA86LTBFMIoHfXI1tl44YBeSqo77arjZY2o8z1B5YJJ2Wtfeiom8SKG6gHgxzqLJavZwkC5bLeQC8CFaMCm2wD14A7/bmMYeq0dR/IIVwJxf+j2t3Hr8jzxP8KacNK167XCGRnFI
KyM6r1Ky9vBR+03583CsCVCMJ0TvT32rf1NUZR/IqrZ+udth0o0wa0qMoPBv1aotJ5YsaJPI2XKJu+AbIrhAYhc5vzge3cKTLtYbggtHYObNGfidW2beuiKfX6XZaLjtk5ktbziCkx4Sotk5vp6BPReNAwOCES6k
d+edj9B1RON2Jm/2dff9Jvn3KifOrU6ruAitajqJ2/UjJ25rxztvpipsh2b6FXOSbBdT3VEmp2EuewJLueu3/khZslPIIW0kw9rn3uYCs/VswRO71ksrqvVxshluNLoUxzjkwI1ecuoOKa1EtFs7UVofBhMUYiTv
Y1bHzKGnZBDhsD5EtyeNDeyvd+j982V520Y253LYASmN8FxblH1jpwz19qFmrRuQjvGA2XnhUgmmNN6u02eQwpc0dgRfbeht7JlYEXm5uioBdgirkAf2Lh6TyLvZPEvnhxzfCEv3ffeZSIDOsZkdG62/ybV9uS9u
JaFERbti0trCXqAkRp33+kx3jXo8vnfqz6umZCm0HKbWu8lDN6VglbjwuOii+vYb9rSHRNnt72iTlJp7HTTMyj60+qJERmBNPF7svfWlKHoT1dpZ4rG4fn1uhiFY1qyEvsetLxfHU8RuU80yOx4sJz1O2LnuaWXv
zEEfh5VYBKjy0Tb3zp2M35HoBhbP43rbfGpgtNqojtfed1qdZShfBV7SUbItH7aNnknTrzFwxGEuJmdd1rqLcSbljlyxaxKM5wde5EdXVKJjkRTJLiA5jnagb1oRWE5Z4jK+Mi4xGK8UTJRo+VwtPppGl/cQTN0B
Xb7b2YuCXsQUsl3PztmxUj9EL72w531RAB/7A/KMcV76NNo6NlKWulcZyEzHpYvvzA28ubo26OfrregL60Znk4AVVlCMmpRlXD9pF+dTz15vZIeX32ZD94xKXj/79c/+82OTfzCFWQQGV9smOZuaOHxM0PZwx0x0
nv5wnOmbINR6ls6tYujHNxyvxZ5OPbtjrcgD+oH0Pnzpz+i7HQYMtB2IcjogoeqEZaltkkp6jd7NNO1UUiTCI4Md6iEdIeuqiOW6jrzIlq2/9sUuh+C7/Zpa2u1TioWvX90wpI9WMhrdYFTE3lnvurWMkvCQUr2W
PX4S3T5UzIEXdA4WtrhxU0SXG9irR+E15WoyEvKNmbilxNaJt+XYD2YWMpFnuuLtqSQ2JdpkUQFujd02rgSeAp+UPInIngBpyra0gEU7C5HLlqjtppXySViNNSYumLlqINc0N+85GS0ljS3r/6oLAKsGdTbvGM5N
4CaWLtiiAwrewjsn373mmtZ7QpWlsYhor+lWc15DFpFNOLR7zROdkLTzCZqWY4N0/o3vpTGUqzomQY1zSrhv0dCkSnHIFfHBicyxw0AcVohfrgxa/Yt/Af8v6aNQYsit2msnINw/VSDOooaPYq6mjWiFcHIMuUNX
A+uNVEVlj/B1RG9YTmwsZuoKnd3C61QpTKtNQlfbT1Gxspl/VDjp57NpKXEumRlp1pBP6fH5e/mOlo/6Poh3wVdQYizk/YXveLzwsVuGA5IUB7u6zpepQ6Bw1aZP51CHlMX7C8yl2HZ8e713ue+pBf3qW3OdRKD/
Dj41+tmujv4kPlenXkO8UEQNXnKz6URWwlnDauxLuP+FkdKpDQ9ReeW8oHZnD4BcwZzh8Xa5tAur/spITp7ZotuEWFsejw24xbb60BCTxZDFsmyToBS8pkmA0smrjSqw37EZeLQ1o58K+TUzDLT5XRseq+S1jZGW
KxtHU5Gt1nK19sge9pmUC7YH7NDKkT0CT/nzniG+Y8aZPQwDM/s7i3n+WISc88TcZT/ktp2dpGw0/DKwc6evatCn94JvckO48btFQxARkcOYRhhGzuILiD+9z1LCnXkE5QOrrCZqUIoyah5DBB1u9QZZsAZL7Laa
fXgH9GAJD9Nz+1iqMkbOWVp3761OMFXxnk4tk4RuHlks9MS6DC6YRT3xd93zoo63vHM8DbNGcfVVEUsUB3Y1se+B3j59fImxReaBMvcCCsJOWUNkZfFQzBD2u+LTrS+7eF4r2kSVvFXqaiYznWCpmPdsFc+0oPrJ
WHya0VIdwWb3DJCQs+TE1DvXqVvrbhn2aYZryorRrdYUNFvs0pjXdgq954dfxXQmPPH8kLqyplw9CVEORvYYfV+VSL2O12AXsTvHpPU3z/Vcl036qlX0U+59PkCggNV0vD7wPRA5qieaxIh/Laya5v6NIHTBrr41
nlFv47863TTYxfQVwKQz4SN445+i6D/x+139Rx8aSxgp234QshaPeqqDUJQLFzQWnSc45NEvUmERkqJ5+xskp3lqM+UWRTPrd3t7zug/BZkKaou2pQnnKo7Je+P2i6CA9cLrY3Fy21XJaz6Yy8QoTY82yKhHG90l
elN6TVFjQGlYtr1WdX6k/jj6JZikfVqRi90yS9kubDBAyxQts53LQT63zXqDev7jF95v+yYRCKwpfRa9QYs0VZXJA47aUwUQL2sZlu1+U/3uRDJUVZOUx07aGUzcOeo+YOp4s1e5yMucHp8EAtFrQfIpmppxe20/
COa2KyPxKOyNs3nclC+UV44l9r3lzUEiZaEn/9oSo6AEbzc/iPJBjOr14zinU46zZNgCZGN/bQ+v9fM3LjGKP1zcpmZGnL0G90Wn6LRU3+wZyyo5Ee8ylrWlElBwGGaVfeXgaA1qXBXFQHAX3KmOsdE31XnJAh3F
s6JVS8eTptDrtLA9MK37A8bGMYVc8hjJiKbWknzhuvTdEW/JgOGY9UN8ZGna5YS6n24XNafat7W54ifzmhC4hc+QpX9zk6jpinUtHw8x+ZrXN7HXWCPW1e1ZT98pLInc5pb8EeI3yNKRSTm5XrU4G5hYGaZHsxbJ
Q1SXbNjJTBZ/s0MlKUlfuYZQGJuKFHBvF5dGNI7VlTxnsUvZ4hoQT4gBBwzV2qorrMzFOKWNukU0QjAGlbKJrIkWvtlERjPu+3Z1lYYuCRwoQZIpcnv1QQQkNottRobmgkwpAAt6YLxpEtwQ5WhQ/FZfkfEf9WZc
s4P6J9aTjd4CQVRJMjDm+1SemxvmI5w9Nc8UNcTGSq52pttzaEvBjnXkJuV/Wc71XfM7g0y96vqWbfDfNtpLsx5qzrQqzGHqhWpcos9be0dHruxE0KN4nlx3PbPUTtnZ19M8MEjqqEpV3hK1xVltP9I1FJPHn9et
CJxquTcgcnIfIc/SxnDRPGerd5dHWJf3l3EbKFRsajkfq4mVLtEziMnUd7XTAR4NaVNst/YOY9dRSzPCyawipYW+o7rpwrc+GRX9WfR4ySg9SgmF10/fF8u+TrYu3vKf6LoRfwXXFC9NOhkn3dADpgTKFlNwLKw2
H3hQj4SOXuoamW/4LS+S6XZ6tDdTfzktcRTDLVo7EvudaQ7r8eAmocOLJivkpTBmPku/KCWuK8DKDYC+V9mCCppOtqcMDYNwIUVjYqftbshNBio2IXTXPjPLqmiYPhg5504U7S9+0BRJkowMGJy1Tv+aaQmtpxsz
VeSv+eLHKDxdO6jO/iZeuC6OFfw8CMO67fUqkSWzDdxSxbCW8JudatPMFwrm9JyeyVKm3/w0y6LJXu9QYNBlEDhtYLak1Zq5vuOzhsTrVm8Q8/luu7bc5k0BVuKI/ouXaF8v009uuio5ePc4Z5fpn3n/PbbdqVGP
jYyVZoXv3R0qrL0aOz2QakOQtE2Vchwo6zqaFexvq36u3sprf/ZTuq5UM7kQ6GZ0qjFJNL/OHGJE8RVMQUvbWWs9UYtYLGsitv292TqfZmPFBasrSziLNsZZqeP6I980tk9tOc1qOTkC137jAZg2LlydfsO73UVr
xnanJXkmHnOZMJ7gDo2dnuagZp/AfLV+yVhQleR2f3chazqXgcFAtbXKusjlY8M4evg4BQz8TGflNzP/Y6o9qnUNJ3c/fQvkQItm/r1cxIczu5iMILhtvXjSf1b37uemuK5JknSa0cQRsI54EwnWD+eoTtjezgrp
xg3WFWegOIV++Yqwvujh3H57I2pre19eNUSn5xsSi6DxLDnsil6ZQbpgzwIJK1i23j5v9dXwMBnQcr13LPVXgNxB+a3mtDFIcfAlV9st1omjb4YnIuDMoAbLhWWsZW+QrnXhc/sloA6C2bTEN/VtfAaG5XeQycP9
xIa70emPuSAamzF+DVAclCc1aTBcvESLNoRiNnTSEV7tttWEdKsXXW9qdLI2Hb1tf/w2MdjxaCrNFOQAuzrZNWGsLGTokHaC452VTnlHefuT9b5AEBZVdR3rrpWfbe69SnLt/eum6923UfbUxsvfHLKYgzuGnbTM
bV1akMKPdzllZatUQV/JnZVm3RLUGSvtV1+GBy8Q9mgO84L2w4Nt5llJvSJpvzU16DvniJZzMyZ+buakjSfaB9Fvv8dGbw0ZxD4mN3Bjh6nCJwnlnOJlALTY6+AHY0OAkWCRiwErUO/nSe/M2vwRuGDO7Y0Qevp5
m2c/yCo6PzR/1rh5FXVAs9U7DBBdfXsYQq1fUAoO0cfbXvSz7e1Q502P6rD2IOy/At3UskPaaxjW1Kwj22Ho/mD3gbnmLVCHDZp7ihqAFwZRCBy9u6coSJBBGlnWnVz5Nzk+Uox2XS1nas2ZgFOyLs9Wf6yhWMke
QVDGBQcfBF3Y/SfTpaXL4GpVbtWW/G0RznVJQWMZyfX2UVH9mtH85uxhJzeFHT40WWsBgTfXN7kF3hPBBZHxduVFcutxSIbs8LJx0tvcCztWXO6Nqfz8nLxXlEIzPlpPYHQ7CMm7eQnVN1qXrmZtPFrz47U5CcO4
wJTR7TVnVaE8QC9mz9pv0T9xMcyr/HoskDtX01ghNgTbkOCvcGIuQ1y5+gS63f26l7WOL3je+fAVaWv1U+txT1+15VR02NJuuYPr4ahNu0JK/MD5ix4yAYo2tcg8uj1S7UU4bZejLqLTzp/srzOd2vVDVei032Cl
HaoHyeGEnTsTjguvit7olycgADobzrNdDB8PKIpEpH5PQNyz17cE1T9OegbJ4ifzxLDowFl85EWmuSCoqmNoTYKJvr3RG6Z76qNxnwwqCRljz9bsxmGQybAp+hUfjXWsrOLH9JcPIBoSXKe0mpgYFKCd+FW0ueLD
pbnZFSaleGwxwlb0NZZioW9jF/iiKvhPmq1iXZzNj1ca3e/MCfMGX1TFGfgIBxpDVXT7508ibwsjo8M1RbBnfFwy2RVr6v1JhTavQjXxXqs1qOEld0p9Udmb+zhMB2/SjDsF8OLQo0LmG9H+J2E/jmg9a/Z0U39i
/dK8/0iTjlHSgZFbErQA2fsUedHuAjc9akWuaQJqC2YnH8YIg98M1DZmnBms2voNwnIpX9K4jyoaAKO21kzVDGB65uWoLVV5a/NayhKs6xW+0usXFdfnNmwHCEvzEktzT42Dk1iOSHMkTD/v7XCS0BZTolarK/Gm
CY3teXk93cHb78zuaS3QWnfcyANKFgrTnJwOaGsV9MS/s6+RHUxMtJ7B6mJ1SGCHXlem/moUqELJFFH0mJhEloBK33evt14lqdo4L2cxLv6C5X635Z9jQ9BEAolcgymIVWEtnZSJdThXLqMLMc0ECO+niqW9lzO5
IKHZDfEFd10QqsUvh6jbYxNGL7ZCI8j8m6X4xP5P6ZXN5mUWuwDN3R9CTGWINPmtmVGkxhOMJenlt8L73WfhbC3hwEXIkyZwsken8vHTLmulwKA623FSwkWnS/zrEx5n+5WMJJunMCMHgucrXq5LIi30yFXOHYcE
TUsxV/MJ7Fri+lj0udzKJX16egIaFAJZp9LmCcV9ucMwpUi+fvia3LDY8xE7nnscu6XF5Um75WVZOAm/wlqS4aTvni1Qe0f0IEkjfPC4Y0ZqSc4FFV9z2kom8pUlJdFUuUCFS/3dZPCGbwvo4nKbCIqHFjt4yfAw
LpkLzUQYuYK0My479UzJBXZH0qx47ixy81lWNJ4XZ7bHe+Y/LkwPJxmOi/cgp6gEXt6u0Tyb+GeqgvJ95LRPgF9j/S9/cRepVwK5nVnlpvRAdfgxc6a+C+REA0mDa+JJeXu5AE1KZ9ofOZc4IxKS5VlnQKLOzOzR
MOHCzc5TLsp9yQDWqRUpVDDf5nLZfS/MZr+hAgwPf9QGWkvX0of/6NmYz7R4jae1xKYQXpinjnUDAspgZe1v/uUl35x2GZaz+p3hgQDNe+XtmmXQdlZCWD6wubQrU3xwFYH8mG3BEnLFbgdnyPZ1KDMay5qIDoYo
lCJjaxUAM48QPx3BDBN8Wmu2BwsCKbJwh4FD4XKTUPSLynFAlcu4JmUh7/7UrcwtdGd5ZoGeWRsLSxBFoGSQqKaH/9RbPcBkrejjc5/aoTnSyVjWY+Y9zJqV5+C/W837pAqpyeoSHT8ZsSXR+1ZlEF4mpiRIIfvz
/n5HO0V7EfTWBT8uVeHk0hHDYBU6+l1Jf+xyn04BRMy8w/UMWfFYmD6kr8ZcfYJKbrBjwvUWHiX4nRC9A3R0SlgYHyC3XypSmN4/d2f08DV4SPmi/w/eOQR7Iydh8rydldyB/iHcG87m+r93QsHvkRlXcIvlcB1M
PDaguAHsV/JcBIO95gCcpAppn9O8FRaA9rUoPd77M2+05SP0pufqPZ0efiOcu8EPxafIYyFaCSCCxVxE84dAGi09/hQqs359u6z4FQxXVhh6/bRB+BYMVozQilGuKG3gO9/8BN5ve35+k7Yl5yAAMv0Kxl/t8ost
mwAikpJBV8foF4whC8GuFbJ/e1p2ZgmCu2m5b1C3c/Fem1v8QQnOl/QlJIUtylGzmy2TBxj/bDuyKca46WTa/TgOWsIRcR/k+/l55STATjS1CGRS50APjsMM56/30FJpt+0BaFrksI1duyKZSfET9HTtBLyg2qie
sT+ytcnbUswPkpKpk/Fo0aPsglCisCDCQaintk0ARVhn1O6UyQhPKWSDHx/f99aXAWwwSvypTuIYZgoQ8QklMEXDQbKRnt2hcyx38lpH1ySqJQ9xU5YMyMs15Q54ScxWGpZUlc8CRdrbCi27uc7fQUQ8D6Rhnyax
gRXf7Q680zESUeUpZ35nwUL43UGvtHAcFpwHWklCKgu0YB/P+bb5+QUXH2jdncJM273uj8RiE9l+XyitbfHgerdxyyDiuOACVy2cxIYPHnh5tkMaJfbKrQkgWvkIzsE9dPEEnNboDfbkqGeZsdCwNbn6Hh3Q007C
HK+QJG/rUjbfo6ZtwK2hg8Tx0a94SI9ysPKFEaxA288X2CaKTV/HxVVDKFLK91bWMJ85lJxtWe8Bw1Z9zuCFUqaSFkYOimif2GgjnHkQ8IvBTijk9wLVtCCX8NT7pw2blQE3AkTrWDkjnfIYagjixLCp177dX889
szydf7UqRCim+Nja8RD59YDAA56TN2Y94EOhlrkvpJbt6/NMa3Orsppy/14ZrEL7FRNMYCfdJD/M93hUq8us4FqKzbja0z9aqwbCzvWdCBeB5yhqEXrq9lp2JKwwqghgIZtOkq0yqBCSeH9xlsLTD9NKKLzStI+8
//XtMmEpOhBmFyVj/boIK4B+sEHXjO+yJIgE/FBYQ18YyiQthEQbiZTLODKW4+xHgGzrBcxiSmrFDJiSrd2oe8IQI5ysU2qQ6YHxuzmBZTEIEBfz76/9h31MACRJZD2RBotWM/rMnQjksPLgYqgvlbM2RVVP4A43
rtKECefsUhp7cQ2d8apBC0PJGGmuKTbX7yu71FIxRGdxCj8L6SH5nYsjANUMYkSYZIFm1jah0iZ5xdsAFWzkeFKnbwUaOmsftiYKR59lBUUS1zkKoitzGPIaBEvpKyhFkr+OSfdW1E2Kjj5e27zLabXFRhnvUNwS
zUWP0vt1fHU/6i3OnGRGXU3AQ+FDN3yKGdtDFbiwbpBgMzrOwGBlaDeYlhPBJxHAWyLQv7HGYXOifnkoBS2IlhpBEa97/08iTTG4mEqqhX6nicNgHtqKBuY6rm6fC1dTWLavJyxKlTNGivk+SQjQxYbEqreL7D1B
xdKGkHzd6EMduxGecQnPMZlpU7RvPlLOPVtXTEmKXYgX+ElVcSI07etKV8vUhv5I5WWdtBGSEm3exG0ChCVFnnZ//YLCrsVThLx6faNvTb1hp6wwSFCDfZ5O2E+/gVRmsHXuH9v+Gwl+RTd18t/c7fElaH+2SmJn
tyvgD8jWORTgKFCRMxFROzHn64OHU4K9rHCNCUbbxHjmfXbzKvtIgUHlHwL5NHrHkoRq+eFka8/kUn6JENstiwg9AnJ4KLp67p7mF9Hf0YWUQeMWDVxThr61e1LDPaqR/n5qJ7mzBGIMWssB7oGDaBQDATCRNLG6
b84qTan70hwZi/yBtxzZJ11sPcY/u5IX1yhHz+soFOW+zC09a61SC7rT3PKoMcwfxrJyt8ex2M15Df1mUCql5McqijmW8eXO7oIkxSIR24jgpOLhVEgtGs7x3sLifTpg73dpBdDNcsZ4D2Iq2yhjsWRrv0hcrMbL
JGgZJATvdC9XU4XVggumGd/uDUkW/LQ6PEUVWr8GJfhQiSeSnPevscaTi1vwTfIHSKdCNT8/QL5McuXDC6BGZ9sRKHONtmH5M4wwIC3MRkM9H1l98H3f3oyYaaWWzZU844EuYHXiPDv4i+aA9QEmAvmIO/07q9ia
xlzQc6kDGpuMOMfRQKzBzB7mbk8/hHF3eLi+9BdXlQ5seh5QVxfm11WVnR49dBxkUKxEsIvgGBAmHg1MUnCGc+6v/EFIXvCS3pW3j6FJ9h8mg8/Kz4uiEDws/owcYMIf+TFaFEzrxYeypZr/BIz8gBWiJgep7LJN
m9BF7hRHPy0jJ7o/bwNfjVZATBw2VirgKZYR9zavlxp3b4RqjgZMfRm6XKu+kesSgWFPIF29Gm6qfIa5q/Q7UItfXMzhaT7RdTGFEUM0c8Sl0d+opyOsbvTn8kqjoHCbf1GsY5sssYqpJdulCtKk24B/dRXbtdoF
Nsbp1zCP2UONvT+Gqe5EKY19DcQJM/M8zMN9mRgkx3fZUBFRiUN6t6IVgG3yeTgE++gGd6u0DXMj8VcU3ATECPSZrfccqj1tAjvcevjfHu6Al24zbb2tbZ/fb0mbI+4+F2k4IIPIGkP7oiYKJk+X57EqJm6jQz1v
0qSO/1+KPqHrqA3a6p/Z7LZ26LwilnswKmm6h1acfgVj2aMvpBrWdNgEXdSpeadN0a5H+9KV9mrD3oBhlmdftuVY0CB2zrWnCHtF/J3u5ft4xCu9+iXxNsuOYSMfg8DY9dWAwvPy+BIpAL0B0HFfvoYslVnlW1Yt
H5FlaK+AMuQSLoqpZbzMm2yiJLK2Xs3bfw/1JlAQ1zUZArAN/O+gFhrAbSqEANrR2i5lO0UHvFt0xHrnFeqr1JVYJQzfhHq4aD+6sw721RO213eTe07ElqOoWYC9tUCxKX5jylz9p3pLfoqwbZDgKsdKjEgX9rqc
/tPmYdseoLOMJ4uG4doCiIxsIqfYyFhIJmzlFxqOSuR7R1ctTBP4FM4t9ulQYtgXnCduTLY4JfkGKL6tWha/2/bGFdWu62G6SQURmQTayZbXTBrpCadEGmOTFLdTe0WtozfhmDO22781U8UlZGBJX26KScu2zLxq
NvS0M17P6QpankKSiECQVGcA4CKSqUHybJIzYimDug2CqUIS+CVw/0ty8WbG6TU19GPOAxYBrtcEY68mArnZ0c18Wo1vEZpYBiW6zNHbeCro4vrkYyljT/yb9018i9BeXQnXGLEVuoe5SSjP5SDkvdXXsRp9KP/4
runBnOXnL4npNHCA9Mb7ksJJy5ySsn7Sh0yRJIl0x4YP1Cznocy8qpiGeKyKmnJwXK/lK8xiISJ1xFznuioZ20eWSXhnNUMuzzOOqS595Ck90AWaegm5BTSHdDIC+jsQvFvwUWzFi3wXqNUu21+eP1Z7Fc5DQ1/O
9nO3hdV7MVgjnp3YLtevufXnNQ2bJGwirR9oVfjbJka5vocVKrBS68rHZsVerTTaRdr7ZCKIbGbXknITmxKmOaBlG4U6pcR1cklLtrjPoCSxGvIjmfuQS789Mlc9piHMiR705H0WmpfAIcDD+36EO+hmcd+OegGq
aTzPntQri3Wt1Mqqv+WHVmBBtGu8SCwUuJjwG/CQw2CPwwfoQrSXpaBQijRNjHomeicRZI19cpJ6aaxt7VTSjdUhbSRrwo1zrzBj8kG1T9OuAe+BNbUT6AGdqgaHVq7aISS5PTsXJEXXmLw+N1IhDQXg6W1+0vLT
UU6IIPW+CEMfiA1p0wc20Vta99wPfEnTSdo0Aldc92SGtIr23D/6QL43N+jcF4NSXooTOSagjqg/9aMr1SoGvT21W6tSrV0hcAcfirMfiOE4YD+jnwmZrOtLpzGsV+KOy4foWlSbr6XPDWyZ3If4zBFSOGBw0tQs
1GauV/wEwM6QRJfXt0sjBhK0OAwZngvao6iBXWdvX/04EasPp6BYl0yTCRPEfBSqTd03fupx/vo6GSvXNA1q8l5BS84dcOw67zq1qgPkONdN5y3UEXacxKPBnEeEEySKxkSWYofZ78kvE8CE5vdX8e4JnQVs8RmE
2NP5kbEdQyepkuzhuztwYESEKqfp8bGz5+hBS/vNF08I9Hfk364O9vPrXMTta6ZfdmAMo0hK0dyjGKj5ycjVyqdrGQEbkrkiQTDHw89vANlnAPknMxY+SNe1vsDrjvKDj8+wnQ/Qa0McfKrpKQSv2leO5WECfyry
CnBYXIPrUAzB+UQMQ9njDKGlMWG+6vNKrOHctYed5+uHd2GEdtTCRrAOD+exp0gAuCrQcTjPP69A+2fDPAiRgGOsWaDennU7OsEihNYuP7ZPvcgixTrUL1GEgyZ8ae2C0Hea62akn4rY4kxXGdxlYosp6iHKODTl
lf/xraBidDBth/7Po4ZRq9HgiTgX4NYckKxpM8nvnVG5py4E0QFq/9sXsg1FThTIsImzvQVRBL6GpG4TZEC+oOpfQb5wAvFgNw9Kedt9+NeAdqK8aJRppWvFB1O69I5LXYcQkjcNXf5NDOCJhFzKIRu/LG2eh11N
NfnDqOw3I1X5El37lWL6Otu/VPQl9RIcfsCf+xt4ofnZCEzNP9Ei6WF+2xtPUlfGPmvd7rmg83wBtSqUwWLBz+xCeWtYiEJlvDJN+6DeqQm/RFUN2h+oTJ53bbcmoi5HXvdKT1Ul0sANcyus6bfRCBsLuZhHIOyc
E9Z+2p7Qo625UfZBS+Mzvxn3NWew19OhXGrEWQBq/u/rglqc+wjErY0JV28+d2ratxBm2FsUmFnEWhUQlAHKhqof6bk6FBIoCM1y65zOekuAHwoTbPcwC4Mcci/OfE+L21k8nIBFqatQdPFyxY1zzyw6u71d4PvX
7wLBO5aPXI25/ez58faCoWcV6QqhU8po/Mwf/BF3NbWWX7rRwdctz5dBgpSWATk/RE/6tjV4DwfN6I5zaeppejlmTouaJw5Sqyo+fWf3j3l+Asy1bdt8ybb66iX7tBA4p0TksyIRI/g03Nr/zEZbJFrOSe+CT36i
xdUy5O7iwr9W5Mnl1qwLmF+/xvmTN3B6ZMAl94RUfajXa/YRogri7dFymZzBfAmubtKQIjK3xd/Mq7pv4c78sunp/WqVBMXSKBENLYFjBzEk97RBPoj558PpHWstLHY4YO9KTfihHfKGojbePOD5WFoRsEKnHbWe
DcW9cPdHuJZ5Va0yW4JzWO4H4c4OKmV/OB7cXg/4P4nIOa9kbu6gqe5Amky19kBsn4WzscTr98qClcfAwSluGTg0ZiHhn6Pxq4CGdMEu6MhIFB22FSFcjyAfc+vEmpbcfrF3sr7zpe7YYYqAMRMmil3SVmSdlAuT
Usy/tvTOLPqkA46dTr/tSYB4wSgBXKxtj8zMPYOcUyTW1FS7xCEGkbXVnDAC8AzRHRI2ZJ2r+Y5KT8LDZ3jmbYXOZFoBv2E8z0z9Ua4mF3zoTIevlLarlM3oCa8rG7K1GsZhMDpItCMnvgF1EU4no6xtPTGHXMdX
3tJf0Qvd1pPfrE0QxP9B3cqVW+eDd448XxnQmioZ0u1THeRj7TgGkysR0AWLysF94A4mvSXHbMEGT09rugvyXbdbskbRgVtu9RYuV6eq9XGjtrQzjrpP5BZky+1qtfxj6+wNIpFlSXkQnT2bgxAJEzCNPfDO0KWi
qLItcJ3PaxH5+OKfWBIT00vsE/guCsPa3FmUDZmVZ7x0frEqqjkjYnE/vEhldEECLu4ah+jW6ZoFmzlbQKGlQDy/4t9tkf4VA9Q0p/CTvEQRXTDrqOf+rfl4yOsPTMAdqdIzDmzueEluZGYSxYPCscpNp3Nw9A47
G1rZfE/v/humAFlQw0hBnzqrj8NRqPezk+begeyL99P3b9BgV7pro/x0X632ZaW272NVfAiSvo1NRWGXz8fz+DCg+V+6cB9nXxy1QSzboYbJxDbZ7ixFBAG98k8WSiiUIUm3zvQNK6KbUOXDkOdEJ8UnaomCzHNO
+6MdaUDl/Oe0fBcFWV5RdQEYT+J8YSfxwU5JzR+6lhzGb/i7lLteVGlaam693hhcdb3Ek93fhMh4cLMF6UeVGnFYebnYm/x2lwN2f038SePjhHJkK4eURYhIuO5xxzCbKI7X5fgBIQ5xuWEyKq02XAQLVVNizaRJ
UC74WRGknmnnmqTafLkXKS4tnPPZmveH+YLVGW5+k0ixW3KeFreQfvfW4Lp88e6gdJ0nn+U+cBJx1bsR+kl2UM6007SzG2pEChzdPWO2nHLdGnXPUcHFyL5ZYEmTfNbAiiDvEqTAM2ZZLICiMML5JPC1H4kyzv2M
wGUkyC1frcKkVTUN/qBFDhXll9vrH20HbJcNMTY30xfLVcSiiUtzzhM7Utv4BA0iyxFrJqww/LjO/eZGtuUHsMsMtCFX8SB/BENR591rxAb4qGswxiO0YYALLgH3XeZmr7iJW5ONnXqivhZeXcmGjRF6tvQGdBw4
aa4Ccu3MwKrjyz+jBVyntLMNLzPFd8b7LjjN9GyxelGmnXJkZAQ3JxIKnRdHqyRHm+tUHLWNmcvYewmS0AoSIzHvMFK/0C1QUw3AxwJ8ny4Vpg6lwdh8XUSbHqcBkZJzJNX2YJhR4g506hQL2k2YaSKjQRwOduHT
evOqZH1q/SNO0SM+JuwFdUO6ZknpLVUaTibLO075koFaJshG23bG4fqW8QYg/ecmr1JPBO5nVX35NOLNPB9Ozi/mcFZQGpKS16Jo/j/79seKM/lvlx4Y1zHpt2dPcdIV2inPiIzNfl2rGKE2NyFEQTGFmyl2J9nJ
FYAn0+lL0lN9o+oo4vdayrDBnQTaXx4Rv8sR8rjhyMFKoKPxZuV0XRttIufixlf5aPxsDC+YVE27xv6VPMrVv9nV8r/voNknFnCtdAlk3HBJpgL9tvAEir3O6dYaVye0qc1ZqBNADc52p+wdjQQ/ieQEyPysSKyA
tI1iH34I5E7jeAl/IrUAkNTvyzo/xgiOv3knd3P0xpyE50HuaohzNiVw+NqXWc80+YKzANkHXCoYPQibp87vVyNDXlD69aSoX3qVbeKsqc/jVrHFdG7oxYazIEXjmOdTcUyVSpLWaqTFkBrdoLnvs+onHesk+Jw9
uzQ4k5NVKXKvo0bs0T+5N9Lf0WgdzcYa9NvBXsSxHwIILjE8Ix99vIeGmo0RSIhTqJs60+KTbesgwKwoTeoFfs+rwoVIDCwGx+nm2FznIKtd1CLqSItzoMpnnLkFN6Fp4LooJ6mNbhCWeUlM0Voo4/cdZF6DVpD6
CTWoILFTaMA4ZWqKntR7lu2ts6R4zbxvTSoTOmf0wv0X+mO2GxWZROW/caXDwcGg7P2IlTBf/Ar2Fy0Tvbycd+wqsy7GUPQU1c94y2ssDD26vRrh2tj3lTt7tAtbv+AQFaDpfGO0VZECtoA+k/Tn8gV3tTetYQbY
DibaxrRtIOLbsjERky45L5q2wXsSxXiLNeoCcPxmuIZXbIUAS2ZMD/QfAy6rwECzmUUWgcXf8z2Si2KmxQBFwdLKC5wpML9qxfU9dludAl7l7Odd7ryG9ikN0qa451gzU8rKn9+zRS3pWZ4Zl4aNmTE08cpq9Zi7
B+h9FHuAEkBsX73ztnWlgxgIBWNFUBEgPe6JIMBDyXQezsRH3tBwHpLCSrb/6OPBOC1aUYYGnpHrjjb/3/EnQwaVD76h17OcKex5GAs3yDH59kUR573f6vz22KOYNKMAFlcQrIxdFGNlyM05vfoGmkyvuV6N5+OE
/pbl79ZlSKJRkvKNdvAyERE4vbeZIL1lto9tvj+pXYudbn+iGrqln2QMSoMQlQx7OV6hsZgLSGlhbXMirm7fixelUbo7JMFCvXu90205c/AFJWMtEL9PkKFsSRT3fiCu6CbJ005/xdOLfybMz3b/FGMan4HL873D
4Ujo2kkp6f9zeV5B+/dfBP6gnuIWrc7vyjgrHIUlGgHDAVuoeQpQkhmdKC/YZ1JjvR+jHSDctB6OmJwLCa5aXifFxn5vEPsPIPhsisPMTal6l572EuYLgOthPZJA/mN31TFWMiPSxIxd7Pva059xy/YF6V0UIwRT
MV5U163v7X2nk7ZVIwGYxuXZRNvMC8+4gUiRiPSn7UuJRX4YJEpUtCCiUxP4sqvBX0ULd82BXV2F/y4F6QSvI1j1Ih9h6DcSo3RvDcqKj9ffrxAn+ka9lI+VFh9RL4LXxSyTiargKzPbNnp59W6j0ll75ah73VwO
dJ7MpP1tmiBzzE0yXr++qDvfTwNMEUS0xu+nxgXFjzuKh2oYdu1Hyito2Kx8MtKqXr52RdpL3i5jnJxXoeNql2FtrAI68SnSRRecVfGD9fkCVgRU9XK/1nsMmoFQygbDKIdsEGTkIocYvQ4wqiIJvjT0oChVVwIQ
cnuHC+W2lWTjb91wU0D92L7ZJrbP4MZJH0r1/VpkOAyMrgB+PH/SDw+G0jNd1+iaaP3q3fuhd7+VkR+q6MxteAK2nYdB4Zx0DR2AXLOLd3fAb+HaokAVzZ3XK4MJVNA6AErTbAkJqOVkEJk8ZQU+SbmBJBbm6fYD
O1L6Tx89sKUqB/u2Yzog2FpHEqUuY45NCJ8WVrzb26XsGJ3Q/Zh0tWBbXYk/c0IOPpBjz0HgjISHltmI5hyBbckEnS6qhC3vrps7xAoLaIXWWcLuJX9oxbf91RIjpVVDn7x0/G10dQZktYDTxudLZ6syCFx3EnK8
+U3vzstUHxD3T7dQwb6s9W3TEaXWwYYZOj3Tz9tftGYHx7sEqV99wWn9XUtKQLr1zDPP9jRfs16vom1+1WmUVTqKOjGxzyCWzEj/zXlQ4bMbvXhXg+XiRwQf2zJlckwmf5xo52RlJBk2h2wZLXOnHo955Sqq3Jd2
KqpR7BY5KShqA2uSWb/VR9vFuoR5vz7lUSPjX/qzexrJBGMRsIkjwTpTcW25aBuK9vand45p0Y7m8it8gurw4egfwMhJsNf/ou+c6Wzc3CvBAV76cLOJu5xWaAyFx5xnoR2mn9QSznVgwST5nikv+99Wk6sBmrf7
/2lAc/yn9A/4q80MkprM0ueyqEuidEswOeG8ctJ4HSwUeTzks1zN0fhm21/sV+DRCymsB3A+nLSNc8wsrfENHk7eEx1SDf0aSnn66P305hzC9IF4rmP29LqPXb4L9+RzNsgqjjDwkzQClLRMOFPSo+PAmravtLHQ
eurjOLWS+cg8X50uA2HY4RU9Ujv66+hmHHcCaViWs31cGlPbZmxmgRmxaFN/N+81DPKZ+fdKd0Yttmly8S0kOfngRztnmK+O3gFd3yppLzxAGOagJC1avbv6PjezxzilRk5fl2q1+ieY2fHyA5zP7Cj8jvAf2wft
TT0WYKPd1dK896Bp2+WEjqo2teLgzjwqOPhe5OA1gNiPQwc0GVsfBvp5v7NUFej/PUHqi3KKbZlNT+jrQNXNYhdbpyJrQ4CBqOp6W34RA73TSWToAh9MnnB+5hRh/LcHsqkqA9EOSZ+3p+Z0FlI++W02RDn6tB/O
BwH0C3r0DfaL0sQloq9uk346t8noEuGw5pNnyeDE1noDR78GVxSo2ZeWOgsn9H6ZWKk8OmjeiFLVYZNKW4MjA0hURzGRlexKIrmSxL7T8YQHAizHvTXP7Mex/skCQRs2q9oblntLeaGH+CSZr6rrFZ1XcV1s6S4B
wygkdCifWQneGvNf2bmIwtwY/OsajhgDEZuJUtooPuPLPyiCXn/71TSgxbNKh2EAdHZAYgtXs0iC3TJoOrp/xN4217kCtTgKKovVUFj+A4ax3a0Sx/H8pBL6ScLCelD2sh/JePtz6X62w2QBUFw9Aa96mJ6b4nbR
s4RKdG26+63bZrcM/7c98R4czRPXgBZZvj+cf0V9CeuMoqFYc1qo+Qw62StQ9oorLA2cKKOfOQZ2//wq33nyyi8vrjh1DooRWmx5tWfrS8uDQoMu6EjsH0xz/Xg14fTB4oolDQEAzulgAE/SnFYqm4xjTkA5o8CJ
H8cXkoawvc6nxy4+bZiho3BMbQ2saC4P5mDLBP9Iui8Z0kVkxaCc7/OFogyIHQuWVDCx6cucYlYu6XW83POdiYgAUyj+Rflrgtb2XWZ/F8uBAT2zbb5iiYplbTHrpDWNy2TMHQVkq5HRJY1zsTOOycLOWZpJsdvW
+W1eyNZjVJUtafvZm0nEwzLvOX7EwSTsnlQs5Bztx51HYncl9jvCwemT29HQk/zdb91hTX9sEiAbnuW9nhPaBQLYA2Hjc1l/5TXDhQhRUkWlL+XP2M53l9i41EpQgRq0g8Yk32z/e2WrnMqED0VIgFlA1VoD5yQz
xos9dPiQpQDRryU6gt2YzI8QKZ3johwLKbzyrXrG92JbH46alpAWp5pW3bwLE+KbaNH6LGc61ZCVpMRxUkKBG+tESw3chZ2tvdoHzu71NoVSJWq30Te3w2MGrl5t+gAbSWQ6X9JE3FSsNBeUXoQGBUQpXOZ0H1bD
KTbB0aZlaiSB+Hi9H1cmdUTypsLfXy1ytxOZ/gTVwhZtkN5tQOPToq0vvJ8dl828EbQy7PU9crY47QLLc4ftGHRo/gx/4G6s4FUxHmyaNe11ZZX5uJy5z+zMMCbDwu/odLBzU6llEAik3Sy7vC3cnQl2oRUbekVw
Y0c0YNMDg2oLDhadY5wIvodG7zwjuA8ifUNyk7F2hrB5WxbWxFCstF08u0wuHKfyE/VRDzBxNdaMhZUjdWtI1TE/YZUI6rOtXFWv/2vvQ9rKOULyMVUEycJFRQeSxewL8zO3OxvTy4CnLk0mLiczbwdqq2uffken
sp5yFc2/fQGtXHITjQPn41zrRz/Lw6oDgQwM7chnAuZLGvytDF5637FuFs3C3PNYrrrvCuWUCPQlPISGqehXSjQ+/r4NrD6tr/Zie+xopfXd+syM8Qwg/kHKJQ4yLnKBZcszzRp1ovCXhsQlaMSIVg1r+5NOCq01
RHmdAV2u5mVn4SH26NtcWSIqsCJYi3AShQ1BCENb7meAXE0o+z1fiB234XvZ+kirYV7K3gbq6HOV99q8YtCkC7UbWjZenmrv6b5inY0w+kPWxJD0k6edVg+XQZYCb/1snfH66YbnW/GJwRnMI0yZpp2lJgdnM6pK
8uf80wtYrzKYe18BLasI+ej7IUnZ46jLbMi/wJvVTB3lYWddWIuHld8y4UQnlwVVyt3jzkiTsVOJGnVJAl+bsCaI+I85r6lbXUANqr3K0R7pdN71gTUxMl3E+hiGzViCCzk1IfoUpzWDTv6plusyXZIvIJz1jwPD
wWWzrOO+c9z9hPkc/xQrSf+Yqxn0XwzMU8AQpt5mqorCLYwGWTfHK7RG9ilR5E9OcI5Lhargg+Aezw3Sd3nhF0WPxCMBkxBlas1SwCSQGTh85015mTKJ2jWhpMVeCFt5LcBEhNebdR4qk6htDZ8Aj5dQqV9GUnxB
iNacRI1XOLy4bDLELEW/DyNwBHwiIX7SalPK1QU83vUgGFqSnPCLl0D9fB9+YiGwLVP3EkgdZst1Akn2WObxF6/9/I8jhxktMRq3TmT2AVg8Ufpao89iPd1bAJVdnPEibPwE4sBSZZMlZ5qrM/jG3A7dsecpDZjJ
iGJesmmux3l6xA97zcQbB6wqruXDvlJhIDyNWk1WsybID86muBbRLHd9grnSdemzJtzxVllfeGYDSVbdakbgZlMATYpnj6rh5OCKPc+bDcCoca3CtyfAi0MBOlWypbRoZe5jqWWO/Sm733j8/ZTpcV7O4axT8EbZ
Vj2U2fn9ldKL/vAnMUvNAn9htkDRyiQWxkXmXNvs3MzNHeBPpRIvXlicgmPSRWV8KDYElasc7VPbnuCktbVS0BfPkM/BeVIGT7LQ46BSE9UHP9tcskFsNiTbLSAQYqawQ4XEz+IOE3xQkuwOOYgjJf2z6MvgCzuo
vPe028tz9dNuY/P1Uas5gRtvxsQapfOlLcYpncUuJIzi7iaSETqu1YkmsPwLUVZxElg1cazpTG8fnwdjCSyCk/n8B5yNldu96aTcL2vNMz2EnOA6J4UMLznRcI1MPMLVQy/bG1TBb9nqhL5MOdYLvq3JKJSTn8fZ
hyw6r/PYeUyQpAgKm5EnYIL5b6jSKQNhBabYMKuwcXVaBrvTtOXtJxKTULM3ph+xIpQqRTgYh8LXcceNc0XBtgS6YutUGAzI5v7PKagdxJiNjVQquBy0zTLbQNNk6ojdDGNt/L+FKSKqIQpmozZtIf01LBmrZklx
+HuoHQmC2+OpJLi2TfzDAuHXhtIz02ddbgfq90lG7zKv72kg1FeiIcfwKP1Q+h4rD83wXGVzyus9wXT2JGjfcOk38N7XNM50kbi+8aJtFP6/q5M9Rq+bto/O5OH3gpvBFRkm+n5WzJwGJoB9yrgf7BSM8t85TP/+
hWDsSgz5Kf9mVQ/WHCB2xpsztG3od/sgtEd4kT5pUeVkO892vF2oI1xFqrx74kIbJkWEsLxQ+uVWwXnT0Kmp4WrZfeUz+sXgknlXfZ6RssX+bRcvDm6CORUhYPXCvIMxXDqRHoHZ1AbJaIA3SZ4u/qWsuskf5AtY
2m2z2vDQWhflxdQdWj+f1rk9EgFw3ucW+BL3vsiLLhwszOr3M4Jsoms+re7Eq8rNkbouBw6FwbaqtPabWuc2Gnr/oUFCd/Ws1jJvy6Oz5YXEnIfx+UN799hAtOd1QJZB0slw5nQR2AdK1+/LikCKJFjG+dUogkXO
Fl8AyzOv+1nMXpxf8qXDn0lvJR/wABm+cax4vDOAlO2U73HKhO9/tCwYjGOG2WdWZuynTatRkA0u0p0j8/5gV+A6Dnm3DoKsGa+YaWWHC5Ltf+NAJNKRMMMWFn5zfIZK9Yy3NNPD2EPcHJF671tTtDqzhtEZYEY4
IA9RHx1H6c9+AKa4p6W08ytNrJqazmd+3BtGaEBlBcpXvXBef2g2qMopx+A45+mxhzo9LUtfngnE+zChtyHtd5wOHtA5tA4nTxViovRmyt5uwHNadTBPEPh8OwNo+d7GD9GGaCuIsIhqOvEiwRHs3uX0AZaZiCAL
Qs7mAnoEQB1ZJTrgHMmOOLPElM2FzLkRPJtH9VQVWrU4YQAJlyVr2+BDxpB57TuQghRZKUeXhwGJanmHFSeI4r4qORAnjZZfxb2pZRUiC9U06Nwl4uHhs37fIjf3gWMZNSSGuWeZWbJguExBAJhhI2nQWplRYI3o
uoxfpeoh1fd5Tr0DQZfJRPDeiZAxj/SR6HaZUCKEZhCcYIsiIZ/yoBn7ADlpVooUzBM9tp3fvHQMwy/4j8FLdrhAoKNRqOQBlzZKHfymDtq1XdAaaMlUcJ0xurTf8EeO9i2q20mv8YLBerDYgKoQApNvWiyEFBzJ
kDeysceEDN+lw4ljtJRM5l2L32ZjpJNpd22ngEoboQJYEtlNjGkOqWJEW6Lyw9DFnwWWQ6c0cEyhHWyopZs4kHqu+BRhtGmLYPwwztT1NocRKaDCOUZkuZyvbhA6wKJXFLsS0iMycYwQSWUBVY4I4JBGGoW/sZc6
iccuOWyCR25lt0myc1oq8I3UpMA6h5rOyRiXFJm0+NgsWXdOfect3D9xDTgtC+QZABef8puAMh79f1iImMmoRNC8T0nBfoS6KeOBVJCKy0iM7c+lQwiKiV6LIuMikqG9q7UbLAmMlbUOAQSoyXMa0NUVAUsaXAJc
Dbk14LckIhbSUVEUg214SUGRH7DPTAf0zdZZ7mpAuLTbqBAbKGodT3SIzEVQ0EIvjtlHGwEUboLF8xlB6CPy1vnBxcQAW9ljTIdX+4x8kt8KeuYbaVH8PWEewxmHhNw7NcBLs7Du4maT53QmxziJyYNDtFuj2hmE
xo84KpDa2dexjwkFR4mPBc8b1oqRPp0iejAUJJpfGBGLNWRvLusEjLUXoGWO4lUYQ50Yk5m41KVDBRO97zFdDE2W6ayhY3ghXY7ixRIzqoSG2relTWTBkCQ6MeJsznIOY51WJfeZF0p+pJcyXUYxhoHV0dzB/vfD
CcnxkqWF8YW1EcaBVM86d7VV179IMwXEih+T0AqcMWfMvg8F0o1V5z62qUmS78CREd1rYZ/c+6C2PwAayUMJ3GKJAoSn+eFczRPWycWuWGyaxXYNmCQ3+kgCWh05FMcjzcNplaFkFxll66oup/2A4j0xCkoyPOp2
4h+6EoKzpBK2yQB+qr59pzOGCBrYfqCWQg4yDkRNg+jRFiX07XSXODBJS5/9hxm6Z3vagPKqTwpA5dsQdKUx/sMAvF/VowCg191U4y+uTD7wKa9w0xSXlVlfrM0jjms864j1YzfJIGScAUZ0YtnvJG8PFLOsWkHD
u3KEbubeDptLVo4GMCmXWxbEll57s9qs8af2PyKf0DaTsIwg8tl7m/i7+zHl+ZfjSiA3msRLTo1bZ0bVkNCSaPY4S6kfWZ7gEbraSKKSMRNL2Gu54TQlpfXdFhxvgC1Js3+J6KpeNM0dgMZwFaEQG1hfagqfGbO7
1FXIM5dqiIDzmq55l5s7UBynYmG6FyNjmoiZZ1yL/Ss2hU2jFYhwrraQWdRZ1jWOD9uBwSpjwple6ZmvxfHNRE+zUu+QdAvNkB/CxnCwbpBHkgwV3eYSZtq5RY3I3HLuTtpXqfrExlP8toSKkbfxRpKfkO7w8scd
f5Q48q9nIPTi9YC/PDXBGkkS46M4t/aDobtYcE6j1OE0z5TdXtqK2iWKA/spwu41bpCPqU0JoUzqo9XHkrjkXXOqoZ76jgf0+Sk30Rd/w1xfQXyYUZZrqP0x+yJrDRHnnF6zb86fTwz3PtgQR2sBAO1/admr03wj
oj4qE6Kzon5XgYlTsn2m1/HVsDMLOeI4XgZvYDQCpjrx0XWPo9CCyeqOQMZf3C0muAHKqWqbiG1tnI9jnoeA6bNK6egCMLhbilApxs4JKKj68qPUsySPv7WAqK9qh3ot8rN1VDdiT0x+CEG861bSkqxPYTLt1oju
MZAL59tec2s5Xo/84nr8Ap7u6eJmQ/7F4IFHbCxJS5UyEjRgu30Kt8PLjn0kS1eBNhDttVA02d+sk88uzuEmGVncahUN9aDOJaV7pXLAFTZtREE/Z5uIbV7WmkMpe+kpIH6UJCMio2c72IGI1MTOZikfjPXRlK3C
yTlzO2o8pLXsmmVQzrYePrCPEpaabuH40b+hsp4INCzQT2zVvU3HKEnNkQ0D/fqdGOjcON56wLq1hrP4esGRv9S9QujBtYCRMD8m4XAwSLbXMs/M0+5LM5X/78HHiPmbU/02Mw4mn7oG7OtVHlxR2cm5HjMYPkrU
hXYZk3MMgwP1N7YJWOHNrAZ31JQRNP6wTSH/a8UmiNImApDIMTTwa6J+nXXo+oI49NIQcSjB4L4HlvsQMcWs1OIZeDCd3ITxYHaBJdEFj+JIumezXLd0eQ2CbuGWO07JfOfwR2mu87jhZM75VnSK0cu4anMDTV7n
FmUgEYRygnr1QpP35Cls+zTYfMmHifkgZybqGz/o6GhDe5gy8tAw7bpkDeEkSvG9FmIZRGw+CCeEOIuSJmRS0DQxlbgAvVj4Luf/vQov3PFn38/TISbK1LoSIgkEC8a86XsUYGKrwBO+DOpQLh/7oivKAaMIir+d
og3zUwp9oqqfvM7/Yx3DBSJ05bxcjWwAIMzUUrieon9/w9kLG6AMxa3qQgD8pT6m4jkQE1yxn9s06Wt/3pZyDCGCt4iIEpGjekcsMMaJmVPSgGIGYbgan8+zJhqXKBa6eSkOd4MXtAiSMd/j9hxpqRL5BOx3AFp/
AZdQUHwi3f1+O2JvzsadvG990kqob/hJyo4+JZ83OfnVEDLOIXyAF/lPF1GKJbFRk52VKEvOmaaatk/ropfbcruWqhA6iVqq+yM2UpWLg1s4ybWR1maRn29HLam1ahyWKRWpfydoPCrcpxdyPtyiawuTxBULbsHP
I4qPaTzIqsgAIkYKQIhp62purCH66ziqC/ggEZNB08SMr4qwXJG6w51KJIlgFl7GhL8UQCXAt7fV0PF7wuQNI2XgmAB/JrR+aRDn9+6rrVTjb/QnRR4HD8FqFNaPF3eb96qSjGKjHnnvDPd0+AvIbWqW5SPLMsBh
JQi/HlbMM60WHAwiLYC9CIw1UZE3xts32umwbVew6AelNtxmrhMbQ9S1IlAVozuWFIZ8ttsX3OMIOxznBqh+XTZ/kUWmSh7J7nDaSos1ilWbKuFzqJKTkhNbxyq1oRhLasZEys15RCgn/fmYCChv6BT01pLJyX52
xRo3auwLbZACUBJEDesZb2pOrBz5Siqxk4eh+WV6HU6uappDZZ1HFNVQkUQ2oLUu8DlAkAtW4y0ZQUe+gvJQ8LTErPNyhTwtn/0fg732u6HFu3XcHWac+c9wuwt4/2lpt1/79uuPsxDvrtT/QBSGQCl8/9Qf2wha
wz1XeJKUuStQxGtEFSemjBPt+9xZnN7STdt+8CBa/srLAsmBATrE9rftdd2j/E2Z0gbZYRk5q8d9MJOC+UN00zoUmrmGBnrZFBy7fPdZuGgaqhEGOFAtcqKSljUlxQDi8AGnehFb5uCWSfqMWPIHDo9VXvZcbEyV
o448VwLs0qlHIJksZ3BODtG6sWZGE9t8RWsKh6ypaxPELuOqgc96OO4bZhi+eQozhRfIDRJ8trY7t7oMLur77RWjn6DCjV0LsObCSyf5cTd9mzDnZxXJCDdbMceyMPig+YTrymbWvJKLNpAx+pxbxEW9bUDVmTLF
FDjse71JvURdIIlhLEqEVuPAoKrFo9CJdW/SEPGXvP5LsijO17K1nn575UodMxITcTqgoCCGi+ysMtLIKrc4H/CiDUZ0jIS048TPwFHyAGe1Ym4CFcsGlzEgwWHEiLZtWazqcYM507CXMqjxfxlkHf8xycQK16JZ
yOQvD8EwCPyxEMrEhAr6mdI3drCBiJ6sZMmetfDGIzNdH4owpOgeoYg7dEwgOBw0CAhgMhfVz+tv31zzbcuRKrG9jSXlbPDBhZlLBB1U4642mCtmoNOlcacx8drajWF10DVW135xkT/2MlY69V4thGmGSL/9vQjm
rwSfAXGnN3u8IH9cG4Zb37tpCDLeAckWP45pBQo2/+aM1rqo5z6T5Hh0hlP7tsBBbgD72wOpdpDlNd2SG8wQsR+rEOcn6V7sSDLZgzF0kzV92zS6git8rdxMsss8wCEGMTpSL1IvkmSZJY26sVVoYtlEWYHmTQ+F
iM9KElFOl9UJNPbo5PCEc2RnLS44KVDH+zKju0+Az0d96cWA6m9W4nZVy8TMIWdWgPDDdISHwGlW/MRuGW1kXcpoM+VWF66qLmrVy6AWw1yqsYH9k5aFPCIBYEFBSGNRAkO6Id//JH1BgAh1wmXEOfAf7QmMJ+/I
SKOpKYSLv3BlKa5N8uHCnOcvU2mn1v1RNKeNf1qBEQS6fAc+IzS6wrYJwBRj1J/fIeTM6ppqhcYRR6ar3gvKxiNWCD3Wqla8iVpHo9R2j9HjFj4UNYsnfkjYXSf85ShEn5iGtxFPb6wd+VDtVYZIMGm6HU0pym3V
E0ejMnIfwees+YX08O2Mel2gOLEACX9Pnvwb1rbd4bWQ/Fnw8/Nuskp2JGMtivu0fvDaxNDutPyNuw9ZOzooULX7UQxYxKbfin1TZwp8spQTHNiNw+hcI9vXD4LsBTWdRJ2FpKtAzwuMKM11o9JaFplngtL1StyZ
iElznL6+8eMcMpC9bE4EB2rctzn6V9AwCyhX2V5iowTYrjKtIYAreEzGq+7I58vECrwjaLW98/EGeBCVGHKvce+8kFXZzeQUceOJDkjGRsILhMSRl2/zZ7/uhU9CnqZ8jltSsfCRFfFk51sV4ie/Dw1ZdRgddrwN
yHMHMNmDB6hajN/QEbMfHQ9vFcfZ2KF3oRrDbVmHxueEv/LyA5HtkRNGNC+jym6yM5CupWE6AHZxRR+GYvfRe+a7MahOfPXyatWBTjkkP6OKbABhE6a8oCmD3sEBSXaeJZoyxQqIYBnPavK6gIjpEvOJO5Lq+aCd
7OnGA1bq6nNAGFxecWF6wFdhZNJtKvC0LaBRX9hqjsQ2SNPCNlspar/MjgR3+KfPpN9doIIepRiLiEpBzc2HgieKANZOIoTzADx6pqoRHBFNlWHqEfn3nwlN4IayQdyaOc1obMLXZz0PoEuokYN4xCqDZn6AusEg
Nr4kdRuOCRbHXK2/+Zh8sFVoQYjX7E2Q5FtIkvNHoBiU3T1MWipjlEBHn85VelP/7pGY/6aqs1E6Z9mpB6o0iW46x2CLKhh0ye3LuIQBSdWlXKKN7sC8eACV+PLeLRDLO1n/Vi/OC8LW5RpAjTH/Qh120bqRZKMQ
ooJpgWnNnRiEKyFFPCVx5EtKJc98jgakXNQ15AUqP/ZuXuaV7PxwHpZMOj5ZgCSSrn9Hku1ZaSVZds8mB17qesiGkk00ZFaqoKA4RZfgFaMcw+4XHGBTNCGLtrmTveFbuKyO4Lfk9g4jbhOoHFnJsBNUmBxMYCCy
ZeXA10KPJmtfKXZ6YYBUbfH50WDpTPy8JcWC4c3qXZClXp5in570DzMLQr7d8PxVwKSfuKIQVaTM9c00QrT4Wr/L+bvVFKmYCl9PLggaP4ZEOFKjPS1StTqU3RBEadiknVVrvh9vpSPgsEsoaHh4LJAIctdShV3P
a9usyt2uVdkCDbpPKvjQL3zJep8oqmcmzPgoGpPUSw/tXRuBor82SW3eFyvoD9ZsX3zkRBYUi6Lj8iI+fOBqEgnApImjTrsWnpAfeJWakkjCiFDhDYHqXATn+daUUGPzChFKtrxh2O1G+3FejrDJmb00JGQtP1FG
4jN/VY3plVbpxvFHcVRLW4a0fxyqbAuorVdhfyI0Vwt53H1UZPVAqjSeSin3+/uF9RkJF16VHX797apuzR3MZqS+aos19fLhcUOgqi9x/9BsK6ql/i7vyQC05lK9xW9910pRbeZAcCg078Y3Lq4oFxW5Urj9AiPu
+OBuXGI9rwFc+W4o9JteSojAOo483wM9rJoVqPQVavoGyPtVga7kpxhVyhKl8t49ei0btcKaQarGK20hBO8MSru2UrkP3/LOXKs5A46iByh2gVBa9oDWTonMk0SSP5efQlkznAyyDIhiWx6+C1gXQpuM5VPwxV6R
+qHddjzROQRDJaa4/KDSZdjPsvwfG8CyHKzRxg890S6jc2xnVwZkOWbEgLNp25ZHrYMrGdCVKVdhs36cZG34+ky0N+LCIPCQAcRY0CBGCuKMZMhJeLSWxHusoY8wKarJXpejIALgNRJEEoFSG2jMPCacoUiE1tVB
aW4OaBDbP5TNrS1Wys9HQqBIQYR7ty5wUK22Eq7QTLjLqGQNSubfipEHCW+cAqhJw1KxAbMkncKf+n6dJ62Tm+SLT+bFGTxphwod3rNBAQ0P/us8zNMpF1xStpOV/OyPSKz8jJvnfzf1HEQtADHQ1S/2HbFy7VuI
UMRfmsXjdrmZ7JrVD4Bgbi2H6gu53dqJX/xdNGRlKXJQC6liG2on9HPm15pi3iP7UK6mQPlj/FoG0n2apZEuCxTuo/nkZF/mFA3ZpVkJ4vq2AL/EDjjxLG+d5/5QztpB0VqRpJCTfgl1odCcplkmnykmV+6FvqQV
B/IZdgj/wFUr9aoTViGn6yJY/9pB7K85KMsWwGKAKaDBitfqFkokUKNC4wBnZNqKOA5YS5nEpbCJvBnCEdKyL6Bdm+OrM/c/lj3zUJXHyl0NHN2PMOVJY+8ylVrjZyT3IHs9D76NxQESB9sU3t0baTJFlhkPgctr
2QpDUYzUhHApZOSuRKM/a15n6dT/bUpa6e9sK8vHNZdLGJu+ic2d4bAZcPr/ug3SLdSDGNeP+LayUyfOdIdjAo+9m2ppbDCY9eNk/rJNCBk1wEzZ4R1jhyL1Uz6cEVbBwA3PqdsxpuHrxSDyblvLEJmk0inRiQi8
skCrn1YfxA5i1gmLdNXZvB6KHz89m+3IZYfgS+zYVEs8AzUX74D0hYkRpe/A6CuAFlkTfbZCeAheWibqDVegMhTiD6xs5f4V3yQ3t/gyMhqvAOfXRkfZYUbu/7L6vWHrcPllUQg8r17/WyDAps0El7cW9LqWywKf
j9VNzj7VZX8Hp9Ih0biikwcA+/evY2JPlEymnhmjGuJfJh5HXkIvZ9uLft0Kqct2dr3+ZX0RoZojqk0bkxf09bNGvJsee2jFLecTOPqwVyt91YzajIwwpdG0ao7wUXAWY+/d4iFzoOBOPhqw3pO2gAwFPjKmPy1D
m8DH0cOJ8wkcbRCPvUfn5hkcfdA6CLGx2T58FFsXMLx5BkcG6LQNTdR5nsHRA1mewfvHYJQTLCCx/NqAIpITTCxx7KdbMNQJumQLkeB8C44I834Pxr4iuliGlITuf/W5zSyLW3vx4OyDnN00T5xk+DVnzLXgsJ/i
wSwx8EMamNO6pMWYltYFLmZ0tC53IdGluzKHAO2Fk5klnX6Nr/43RJABRNPYl84U55jO0hGXDA6YLElXmAOlG78XyBVH7jbBukDIXaxafzb9wyaFLiGvGMROODaV5aZwJFQWdjS2uNfb4b7EiXLm8EWgpt9LSmNu
y5YShTwPnCYoV9YTM4LyCcC201rPjSSk7uMCItAulLU56P8ZjJsO0va3O6sa+xmnmK4rSmDdjRmpDvwVmEirxnTPRq+uIkFlVzqjZlGcrnPVmtIHoUOfMfCz/mO2NUmumaNd8NRXWVtEFobv0WwVjKQsO2GXybor
USHwmL7uCs7IfFwVkuCkayMp6xQ20/cU/CLcI++3WsSh0HQ1aOhXhpgmWFNNmW7fzgZUbS5NKyVEM56ZtBgQqe64CA4Ppkn1cZueEywM5uGeYNDSJzW1jeffFKPzxUJ4pHUt5SWLIqXw9Nqh6/hvHcOjIDmWzwso
mLNFih75ABSMfhIVKSlT8ryalSNgU9B/SYsR03chUF0yKaK50srNIYX35QJ9xVmHOyMkTWEruKffoXLJToB7LFkG4IeSPZyuqWmbWsbJjitsE1bpMrUKAw1swUre3SYFqmRn2WepkXbE2G06whaxAfhEFEbd7ecI
HcHXvYZztPxYRqMTjAjTQXxiwW341HTYn7LUm2ok6sEpvd3biBu+YkC/BH5cZDb7nO5jFyWkJk3ZIYcHjcfIiRJcFV/0Qil/keb3u+QGUeUYmOBajXY/gyWEtId1KNAIDnjs/F/zbpNZUa4v7EJAbv24kGlGqMGU
UN8lGpyhm4evJYGgHBn5ScCMX4PmwBHPeazAkShX0BE2BFfTWh3zkdCYX2T+Xg7usztfda/7I26j6zwsY4Oxqd086St5tYoCDcbRyCXmToBvvvJZYCQL7xS1HvwqLh0Zfqh4ltLKYXAurn4HRjOZKrXHzxhSFmfV
0j+5o6ZUbQGFFsHyvwqEjvNELFhSjFAM48qcvXw/QyXhFwB+DIpthVpqfD+7Mjgigbe7JYNl1KAkJZllWqI565HnOmk4Q0sHGtpJ69JPTtL/9xBXWF3bEyhYZoVfpG+0IHE7QclbtfVDIp6uxPffP3KUQCbmsCle
UhihiBVG0GXxBd3xiMe+1kEMKNQMXumr8GJoZpZ/fY7BHXEgGlR+lGqlzgYwXmZ4RlvKBDDYFgDmeZ4S6ZtMEI5708GgpjlNEGOyLlLeo19e+hXnIoeWNIMPFzwZLMuktuL/0iZk0LXN3dOz/W7vPy3es7321GKi
7JbmmwEhR0CdzpclMP/CUPIkKBLQTZLfLfcE9XawdcX17mgiYvOns87+0qwzy88S5yASPbldh08fUe8SB493hUEKhTOm7S12t+jAAETHh5CvCPAgqKPEUKtABparmouwabllLyf4xmchH3w3gVajw6sFTcZh00pF
5Nx8aavYiALE1uOFTL+ITV/lUDmdiFlDdyQjT7hWJVLP7n7yrrD73pXoxPIyP6+RWndQL+96EjjDCoVXz5RmozJR9qN0G/7AUy9lsbIO2dZ8bgIB8EiO1ls914BkC6lwubafSkVZSKrIlDA0tCPrpXxaXbPIDpbv
oXwhYxoWPKF9ZZgPjBPtOU3I2BYEiXriQpXjNkukRQZ+aH0g7UBG5gkVTU05wvVxl7XTE9XcYYtQUIZxT65C+TkqxQaet8Q2EfEwsUEvFn5f9SngiMFhTu7DHIzWYC3t2MIapLNKBYDrhKqGWzjx/Yyzb3wl/a0l
pk8GS2M7vE8kpELTz+AHplGavudNWJjRoMU3abZOJMaxOipgh4TCuUzBjUB0ldB7CjvJrysFc1oVQfGDHANuRhJY1qyiE9Z4QKYBUMVw65MzVGr9FbOWSVvHAUbkWxa++tDmb7RT1z13nF80gyVG62/Ai0SdH4nQ
OWWQOqZJIucODJL5xkz68r0wmpJnQGXnwIte3qLVzIEdNuKaUzHQz2nBb60tC+k0CuHk4du+2coMQgQgys9CxVuec+zFaz5ZJVmPLd8e6RT+zRsoVBuoCpqyL7MtCNKG1tsePVlO1zBtOduRybiZLRw+ajaS/BHC
LJwMmKVcXu5ULlmJw0tT+20sXL+zIbo8B8qcUyoWNZ80e3i0YZzc2yfefDcKK0/T4j5rdxJjlydMQ2WQtOMTxlFPgV0Z/gQ4MbW486+qP6//NS6kJwM4LQM/poxadHS8287d3jILW7E6gnoWkzX4GgI38ylQACf2
k38rMYkqdR60G4AKA4pqezuOxZpYyDK3nSnluvZU7EYQ/BvfB6v4kD0C4u9VHh35lSJMmEDJ2CN4ZEWLQ9iAYnKF/Dx0h/oyCOQwTuIgxEskIu/oy7RqT1oBMRgGRWQocuEw+pKIfRqqzG0gPYoQDfmfCvnS2D6C
X9rHyqdiHYwLGIaGleSJngapcqSnzq3a5aTAV9vd8Ffkrt6XOtMvFwPsTWTG+mJzEJu72E2QKMOT5ch3GRcytYN9MWBVBDetOodSarP3IOqjgIJK7rtLqcCTV492X7Hwz44sClWtO0KgoElEV7D5Kpx9l3dtxbZa
pNUwMbcZuNR/PHbWtVSrOf9bjfFO0eLCCPh53M+k8vhvuu3/tx2WUROPmb8D99b3CCu2/Swu7/ZviJz9PxyBlJII7nTdXx2lR/OvkGvKd3jq9eN/4R/SoLyr8HfnfmW7/6OFvzj28DXDX9IQwynCnwc9eJ4tqaYN
V08z36MCdzURxVfVnAIaygPZSO+Ice7NcBRyRwNxlDfYke5j7y2j6/XPNrT82GJgc9u22Pykp1lQ/wElnx/kJA9Z+zaKwSC+gQ4csTjfEPZ2tR3h5zFqLdYNUokYPRxctGNU2INmSivLvJLiD+w0S9Qc5BVw5gY+
EN0JQZfFHvLq+GNX3dNtMfdxxvU0xxGvAqo9TK7/xj2zqWaepV4JK5j9nd6yNEj5TtkeiERGEYVXXCnEu9z5DC/Nff2wkoi/vu0Tr/ckkgLz3gS0qsR4fp5PHykKKuZ0wuf46GVi+iP+VHzB2Hn3rWZc05g9N+pS
4dKDq4uX/O2F64VK/dDICqry86NfrSk1UcKp1b4mvJ6Yre4w0N4XPRv2zU726AGV0lA3+sGYocbgF5C86/OSDxgc8Sfh9zzsIIdTC+RfIDJXxo02omVqbpzqNbVvDAbTBJYCnKd5ZiINiqzvlFiwN7m4I33oWrOp
fPz4SwswGlXRwnI4PflCF24R3aq02KDQAUCOFukH+29JGJ5wDFHsHBSujjxOJ4AfnrCQ4Cchbpy2vdhMizBEo/jey+mfRmNM4LNbjHHuCsQ0ZmvplvtVpo+Rp5UFOC3xLuPEM7k/ejHlMfmx+rJxKwCfhMiu9Z/k
2R4oJfV2P8ScEx5Vmp4MVW3C8pfT9v/U+mQ4x3pvh9nOoABFvlAqxS535fuLHvFJlExpkZR7o4XAqpo2uylSABjDzdIRIxWCQ6C1j01KgSKDLlnBlgy/UkheyV9u704nvQ4GKa+NG7ZXd9M+eUKkBt4jZK/H9G09
wSeSidYI8dVfo42nowkbJKrSAV2fa/vk2Z/GCOU54qbC2hbsAs1rqxKvHB5QFkbMfVC1BxC2zE29eJcYxkNV3GrBY3uG4cwFiaQTPn6raEoplLZz4GwhLDMS/349Y32aAOxtG9r5vttWON3OsPVxU8ZV0QLvTPvx
vf2+eKFO7QmKDuuVnQX+rV///c9sZHBhA8lB8qbzyQsZLqhA3Kf6E9qZWDGcuNpVfpIaa1yjTq+WGQXMUTnlqwiI5K6MIbLxA3G5/YeO5D78c/m8CPHv999OjfIG1hRjtYPOTvXxhAdwFj3dKa3Pqy9GTUI2qxFt
PPkg1rVzqaiMLzbwus4GQ50vvmisOcUJQZmMe/zQrnsFYliIqlDNhPsLrXL5LQ7acLaOjQtvfUc/wIUoTNN48hY1u4Iy7Z8irxadq2sF2ox9WK0t7P6/8OIrrSKu9Rchs53n/AXx96y0BnjitnYWUmtidqgZa3FB
EVfZ42jNsKjjgfdeMZZhvbW+93H/ydnMd1owfDjZ/8U/q3/Odjwj+/99sPG/x62aE3AUdZ6bcyR/X5/55nz676tcfKpYzSdIJ0ezv6xvNZpxfZWof4jR8A5+Obp1xKMvid4EgtW6Tsi4i6o2JO3qvRGVQMi51WtC
oU1YJbp7h8cJ+k4/LNG7Ie76NpId8PyEoEo6ERDnS4JBzdELCs5025jq7t/Wl5aYpGRXxHwpYowYEaFBL+wdEtZqAfxbwW/5WmmYgAwwX68Yylplx/ZUSlkUx2Px1o0nZxHfeR6bTEMu2+7dos67XPtrfpteirwU
lyW5bfItAZ2lu2iiM3jHzP9UB8nPexGtPopGhh/OjYCtx4/PqGcy3Ph06QRxbTiky3oqP6S2iECullMdeKf9aLN/qPmRJDAg2GXtbgvG0r7S6K6PEqmzR4hkXeqLwb49nDuGJGaitFF0bmBT5iz7wIBOu62pxQxv
i8Dt8hMvv77L9mkT5p/lbQbHzgP/+FzdsPMo5LaHYtD/VDO8ieKRemyCcfkRsMqjph9hpJV73y9YdwpP4krBVnjn+vd9hdNYqmIYO1MwK0qPSaJCZ4LxrBlS2RxwQgr6fynewvaMJi4Gc7pcySYiPQE9SVwbLNye
fnMjzOAJcgJVWPkDlIL6dw/w1kPgk60Y0qDRswB6RlSc++abaPp/CPC+9vlnRNItIqG+KjWNK/vyJyg/ERLSXn3SUOCPq2bDPvSOz8vFXDIAyR6NNpe7lKIgMHxbeqQyh+YQdtkgabvujAeWysilU4SxtFyRAMn2
Adt9JQBwPwNSqVWkaBGhDNf/7OfzZOS9XPoMOKt2DrgSjl3r4dAUHLoj4TPZErKnmYaB5otGn2kBULuj/EkbdCuvZmH2LArgseaH54BnCVHilbP2Lrxtjpt3XNjXFc/I2J40KthVpXLc2Km4dfzphhF788W86Zcj
Ci7f3H+6tTwezitmOXAJpgcH9fccqKaBQDGSL8ieyfYYxcE+brLLgwUL/MuYACOTNZhVQPCeT55MlYVWuy8HkOFzIIEZUM/SqGibirdDldqqAHtyFvfhdgyjUACIYVINlm5t1Zq/H4rW2uZ85xuZIEjf0BYO3BiX
hejydIxA9+Garfl3lXUkzSPpERpINlS5FTS1vrlwMTUYLdQc6n1SNc1bx+bAM61MXdZRIc0K8+yrbIUJnB1S4cbSjerakp8vOgYXj20q8g54elzXeBqcBGsf+F1q1LxgnQdP1SclPyjI+62821ZCouTfHt6825yv
INUge/Tj/smt5kt5ORAI8yngTYUd1XWC4n6zpov1plEH/8pKMODLmta+w2iRI//L9HN7bCZnjiAvq66qkiIPlb5rfSj674JBGs46IT92tujupfcbX0ppDc/wOnuDb5q9yE+5pF+2t2SSGnNvtdE7/TeNqTAFUJur
Hd2B/YDUfWJszlsqwIkj2cta/6XmfNzgXDrcqrJnEjX8JzKXbs3FKyPu0Ki1snlf89DZgG4n9Qx+SpPa0C3bLzwsG18UkJYpvo44s0N4r4OOAvoVZUPM05SQnfxDPfL14ZZ6hoJ3b90JKto/UbBKkuoqdClqNiGv
IMDJi6r8baFDR6mYfdiEDM2+6P5DvlP/Re+9ZpLG0vcphFjLaFdV3IIS0ULGQ2QwlvU9f52m7KlRs9T9gQ4Yw3pOA2b4w5DEL7irD387Z1k32nF/kU2wy646294iwMeVzZ+lw/ayc9PwzvpRq+wXk7KZ5hOs2n+J
ifBQL4SaBKPEHczrxuXzw3npBBfGuEt9F/5iq62uhqNk9f3KVxjeEQnf2fyJT5AuNznrP/8f5uh4ZJeZT2Ciu9zCWfufouluw7UFlNFoni+zqD6LgcyglCIgXbXjtRDkqT1i0lVtoVtu2iMsjUVhaXfUx1+muorV
mTQxjs8uzKXZaT7pzemfMTClAX1/cJkrtrKgnm7r8njgQzNcqJeQ6KDWnNlbfD1GYrxrjSP1KVDXFEyff4R7yrxIzzCDJwNvamtJ7N/oy5REFTcc1e7kPjn7tgh81XpJB6Akn8UAVhdYl7Xy1BDfatu380uMPX6f
ms/T4aNinTScCGl6DwVqXF5fv3CzW7gMV+/OxZXyyIQMdk1QvL4OcDkbLLG8c0934drRZ338r+3OBhUs5I1YCjhsOLIxb7Lm6/pP2iR6b4hQdg/+oUznSw2gs3Vfra9oFudt72I7OUHUbhxiGaNBmiYLk+2ezBTa
/F4K8XZXVhBzeKqMGHcLK21TrPfAVinBnbtRJiQU+cOPWHel1EXfFiQCkfXZajapMbGpa2V5N5/2ejMysD0MOX2myGvsgVh3Y5SueWis/dCyYMQMbKZG/ksg9Xv3W25QQOOeXWgcowyXGs3tAE72M0CHzOgvjz7z
a+/1KoBMm3PsaAplNlgrMV1MzXBYtkFsh9aAZ+e8I3qDPrFBbGxtULSLjRF6PGVx0tZd6zYR2fWss8Lv2QhgtaVlG13zZjKtzTogaiuwtaogtc3ZTpZqViVfMvht25pTVdBnobqN5VDLNh1h3gbArD2BpHyO4Xni
L07/UEbyuUewuOEHpVZoDyF3Ucy0/1SFmbvEIHsR2Oa7f7IpwcqYjgHh6OO4XP64BjB0b4bgRdyJQiz4Tfvt7aYA95TvnODOt0GeUt0b5aohnFyweX8J4l2YO7XXA9O71LuZptBvBri3bX0o50kh721pUWpoqgG5
t02wDoEnCljFcTvcvk3vHgVvYLbH9rvYaJd+WKUy/t9LoDr3yrys7W42zTq9ITeHBORsrMnm1RAy8XbP+bFe3LnzbVbMhHXtIQq4kmY+QF2IC0HmVet17zEMwA6RhzlEyBH2ACkbaN9A7Z5wlqs9+IFdzfFDRkyg
K6V7xocHb3qmWbI/uIV9xy0MYoLNJOg3GZV5gU+MRjBDOoZDwVmElycbpOmhD20bmoMJw0+KdE0YlAqo4Hq8ab2leB07bUEu1RaqD4dtnmXDHxb+oyfdhD7mXH1kFzjq8zf4mKKczW6F90JNdrNt37+C/uOvj+19
8BLO5K83O1wakGxMjpCysRMSs6KD+/38ltjlaqWkTbqA0G/kjK8uRPhjSra9YK+4ONhBWFCLhFLqGqRlmhpj6GAPdlDCX02RdVgA9ZwCO9GkmT2kJrPEBMC2c6NuCcoodQsvbNPFOEiJtfxZhuuDO6UsHvc4ggiS
dKU4Z1sgdtfCBGIB7OyNY5HvwYUi6viMBmjyQANT1BxpCM0safIaqh+FyoLJSc5HhiRtb4zwvQcvP4X+63gY/w49dOeO80fL7j+1NXel5rkS7q6QJr10AaD4sTseR7qz1DfTi778fX6bISZi1WOjgdj7BrPAImZZ
E+yTJVAp+ZSz79tdmtcwmHt9dVBQFkA7lNEwjC8NoUKxLWEDG3xiPuKafkmn+JdT1B6MFJ3yKRUbPP1Gui7dUyW3s71DsXB/cN5fksjH4fZIqqQjU4nsy2BCkZtvnABAx4C/ykCQ8t0dwbBie3ZtZ3NwVjrhQFVk
V9z9n40aZz9JFubjLqMJH/xVCAzLHKhsDnG5zZdEewsabVUIAO38Y0PJYvcoI/2kc4BZ9JwUa28n7oAEpqgz+FkWQKu3zhRqskCBfDRErKVquT2bN0VAt7SwKBrI7y3xcSkdV0mNeP7sYE2JUNcQZhczMKlPLE13
wSBPoCPRwNfe31Mv4o9nsDlfWwq8EyRMPcWeZrAOmQlX4aUs5CdYZSDII+t8i0dxs0oYJ3DfvM6Dvb5MvvpxTzCN0RWA9IaFgg5rVHHylVfVoN38+V6j5pqnvJXAwJzhKlLGl4roK5hMStWysR5EFpBv9LgQKaLj
6vwfxmodm+j9WOXx0vCr8plBYYWrYRcAHePRoRqsA/aKVun5RTOOGeMfIYO+C+BgAKWaFXfwXBhBffbFYzdbwRcPugzV422inT/8iDRUt4GN4/eWKDYsgPoXQCVPxSas5fGSBR8ZkyiF3TOVLcHZ52F4rac3DcT4
H7NEHx+MjuJokBrPfwGjc0SuUNn5S5Fu1UF/WIMz1HsMbD/U99ZwlReaWWHBNQgsw5zESlk93zm3I1q65vbzQ1NSw8xEE5tbE8ESj00Polof/zQFuqSsBiLttcRKtr4TXExOgTrmQLXeYSNwUgfk5WS4kN0c9Dtc
oRpKSw7PvIBodkJj/E2WQAOQPlbL+9uVXGdojjTwpR7AJ03pc5ElFvJ7e+BQUmonVLswdv9fghhLsb57th1VO9gEthSVAtaSbDPhTJHGxB46KiqYCyDO7wGOj2knZUbwMn8JWhfGefqhBNKgsF8gNi31l0VW3fds
dY59ar6p6uituKMMaThEzy0AM9aLbXEUHEjsasX50ioP8FSe3DXIJA5IOYPYWZwnF4aEL53+iwUR3uYaahOSxULSFy5Y0Qj/HODDvMZlhH2/zN1L9znXzyFDj1SFtg3wF/D2V/OYr6br+AJC+cLFtfwC3RVnHnz0
zptc5YOfB7bNnQbt7xI0/ApnE0A9RXMkgE6mEpB39VWHheSvBEy//ztCH3PxdT62fK4NHSzud/9MySx4aKo1kODrXQppNtcBGPyf/eWKc5YAN3kN52PLzg42bBHZafD3eLPdT4p1wwJPSjw5lUX3rOPkg9LfmZxK
IUlqt5qftkiAHSsTeQ+Leh6NGYlPpEJh+eV2t4CjdusT4CfNAjyUcAZGi4Vr/EINLJFTQCLMZc+ZgW8apYC0O2pclLVe0PUmL1uRZAxabigs7X1bu9vLJaOAv3akbsJvVmHfKeoMt8273CfvoL+sgn6XrkyT2GHf
qdXVvNyilxtlrtreznj+nw50Vvhfn2g0DMIk3PHDWHgE6gY7UUehgR/AQq3Lq4z0306YC51msz7DgA4PotqBFF/y8LU7jN+i8XVumMYl6l7m9pO47AfXlY06Jcbd2MEgyr1k20xZ+P+YovH4zxRg12RAF9TIGZGD
KmPGjEGF7xnyPaiLkDp3ruvavANO2jltscH6Ta6WyANvk35XpBvsEnw/r0Hy6HivcDuK9WKoZOOfZIqjmAP3f7q8lqhDgr7NfQ/eZcLwNjmfOefIW2Ky+P02gBR5R8RbvvlzOS7C7jYYp8k5uDai9bVDSVLPGI5d
8CMprNwGVp5a/8T28GmItpdICRg/B3SdlcB3gOVnf1K8QbCNOfXVly5oyDdh2J06t3owC0Xtbe0mfwbIORhAws1n5J4UyWfHBWRmp7patatn3rkVxRpczJOzlGJMzGzdLDtO7WKfoNInTay50DdkSppqqWS4kJww
VusD3HP4T/Vd106etFKEeBaG7o2sDZq35zWY367/pDY7qvrG962uXldVItosYTetTRFtRG1tGtSwYJrpzE5Xm07f3HjQ64TWtJ0lXqPZ6jqgnVb8yJktFjbA+HQOvEeypclBefgdk5xqL5my1EpZwTVzODbJYfJ9
5f6RuZADTHMd5gVYj8XxfgAx9WeuUU3jvpU9v3/eBAPd1JaeC0ayFZ2AoboA6lRttv7KP0OJTWUpU9EANFXYKFal4R3X8C7rlicFmtFB5yfo2psXI5KpKRbamNrG4KwugPdchpjkbrVpCPa8g5dfjjEHljwut401
hb/4KsfLwl42ZOlEmYw3TdPD8pI3nUGhmvfaly80HQ3T3GL+VUehFRwLulTIoC181iy1denkY5rJD0Y/KO5rQXImbbkIzw/VaJ663INIUuhXF88WzO2gKbqUueDEytU7GMtRck56jdscPah7FQtBwC2n3vtH3TRd
YUrRO9Ta70D0tfbPtL3CnMIfW7n+sTGErf8D3TY1WUWgwQ847F7iE4Sl78QyOsiVkm0v9hubSbZ2K2cS2yAe28QBl7rZ6CzFygqisDqKsg3fxYLst7zjUgrLrNt3TfYm5HyRmMR2eHGcreFt88+n1PW3WMIW1kSD
VoflpdScy+AmqjYqA1jc3AhVWjuy4qcM05J0iVNaW2jZTZWhql0AFVRh0Qo0st/rmKZN+oO9Nls9RuBdykFDm/pOqaU9ROY7DVYTUzUOm9ggaUZec2eeCV91miOCDVLUBiDytAKJUtACKZfTiUM3AG2oLQEv1A4A
9+jHbnF7ZSW1sdEO75PFf4HqjBUaJh3i/hm2Zph7Hk02T1Y2bf3Fonkyq9n+SrC8/KZwg2Ix1OgRHP1LFuYjkYdT7MhHZsx/qrEJfAyH6QWHDXNsXX/54nf37qpyIXKlwE0X8hB2QBjKTlFd2YnQVe60tqDM5npI
NVpLqTwPmB7vUCGezfq4xLClUc8NlELF37ucbWOySdzX5ggt4QIW34+a7fRIrrX+j2zTiWNGuE22/lcv8K8npm4f0QU0T49OL3/Ov6pB+pvkzfOgReAPyZshK2K5L0rIWtKn3CTmpFGQZPpvJSVKBa7r9ViMDSK0
drSIoxJvXUid2lfbNjZXpyVHwMOqT8ErMafZUlm60V4cVEuGQV7xkrmyiPk8qdPuw5/Zw9dh5eV6wvH2hE3EQWd3obNf+Jdul4XnORoKj5UzjL3N9H6qnEHrcwxXSCylU+xwl0Cdc6DSpVGJe8BQ5w4SRj7K7/cH
FVb/1PDgCAMIO7Qv3HKXQJ0UuMEfzgW8cTCxv0KttM/quRg5h6wId8Ug0SvTQo+ekiUetodSt1Kgrs5kJryBOzoynRWx2Z0Df69EiuiwY8ndALxbhVXw79c9pO+3v/HDxbsO5N6hPdmH8VMfmq+eSTcokcL0azjA
GlS34XXl09fbLHUFf/gx7kX/qUE8O10sVMm2//caFl+d/4zeeYPoogE+egXh55p1JqyD4uQGEKJvDoGVi3tBuIkPL5xvw7zi2Vi9ddhIqZ/nWKShi0R4Hg+QhlFnuEJ8baSDhcPypULoD18FLtIa+Jvsvb27ugnf
4HJ9In0UCYA1/vCRu36pJ00EGmQVYEuQFENpSXaVCGSERDDhTp2/ah8+AhVubc+G0gl/hL16zNhon/rDzOaOUgsy/QPxJbfh1TxbrhLUBRdr5TwQ/XfXo/eak90hiWIsz8hJrb1u2zMvry5E8rCT8/g6gRDulUNc
OBMpci3U2cVc9+A4+jRzsQCkXT4XsYIpOvsq7PI0TiodpCVa7R2KxYcJnSMfXJ9cWmT6k54XOISbym6OyU/WYW7TyuAqwP5Wubr++wacDhpPptTx6ZHmpQ7UT1CBkc8d+3FY7mN3N/2UlFq0o4DmtXKZEvY/xkrB
IJB/jcSDOcB+PYBUAfzZVgNyaLL7OZXXgWSwGmjhNbCV8wc5K/OHESFIgoYqlQHbewQcV6Ew3bUeZvvB+Roj1nMFro/Pz+VMHguWIfivFLtwsxsBQ5Do6OlLsZQ+dMeWx4X8Nzii+DttozPeL2rWAxsQhUgUSfsv
sOsVMoPQF0kcVuvjrWya9+TYaiBARAxGLNw2jmvUDIMfPA7OaAg8YOxySa5V9t4aWAICQz26ESyXC0q4JF2DF56mmC3LpR54wMPZwM7+RnR7aJz6og3/llFZNaT2GKGOxCPhbty1BrqRqT6YD9fa9RZLbM5txXNx
y8aDX0n1i3yyEbLBrKgEm1Apt07C9nezuAa4vTOuXie4ehUYv4Q/kNx2XwikwqeIHnJsH4dPECV6R6/h00ShHA3xQ6b4YH1L/EMU2LQmc/c2e2LNHM22Hp4paGwkuFGgMq7vpujuQtyvLBtf0hFW9PYu2RDRpvHJ
jeXDlkTn7atbupek1IHrb8LylTBTwZG0GZrJXfYHnH88PkyAafBx8PXgCGjQWXG+JAFdDvTH4AC8vTzqvL1TNx0f7b1GK8Gf7PU3vr/DsNZcJz9yDvB5uTkQuH2ezCdcAi0xT/LqL/1XG7Yajiv3/sOQ2/yH1Yy8
5GldWjyJ+sJFzcWr6U5VZFcJDvmjFvuqMHXnZOgsjBl6NAbnHYF7rH/rVeGKo/VrFEqxlxssCkgVu9p2+zx7iR8qPzycN/Lc4JmxgkD4bPghZBi5/wrnZFi0HXk6NdSqsbk3nFghNmrXaRs3C7FP0TN/uQk+xrDA
wdmLaheuokDvBQeE1yBkJVBek/D4K9UVx+MWYn1Kpv9EroHyG5YLPLI0e44gcuPkv5HyV2oUYE1WMAeZkNHd7EznFeVw6XegHQsYu3a9CvE/5TVWHgqlt5HegJvgd2d8iD2Lvv3vN8DLOPNfk/07Mi34s8u2iydS
zysWQyjcD5acWZJbt+VDfHePtZ22X+Wrehm7T2awR6tyR5b9ca+XbIbzmO7fDNeauy1h828vyzPDuZBPAU84V87FfC+IT5BQNgf8v5GU8VomCmwK/5WozsU4MM/Es7x/zrfalcsO1S8nyfxbYfPzTwOc+aewOvb7
EyP8hVkUJ9AYxLP7Sr9SLolDt2buoW0zbgfu7OuUdYiO4l6hY+gz42Ng3W6OSXrjgS99zMS/A07/v8P8Txohbn9MleCRMVNw8J3oKM7V3pZMvb4yj/8owA7/mYJW3yfNwX3wi/4+Klv+/6VXVfzX14aACsDQJlEw
Z6ZagOWJr+EhIRtxwOz3X8+wK+hXXwJymn3Bzb09O4lETz9xlEyi7gBVtQ+jA5xCWj3/5g67/im0MuGoFGQbh/8tkmNKLen/8zHgeO6+Wm+Stcx/1vP1Tjfg6KPyWfPsNGpjQRQSeid8Lo/zm+xa3Tnzhbt2ypW1
lKVTzEQRMf1ufbi+JdfiE5iTqxAsrLsprHMCgqbKVCA+eybHF5GiXmw7tDageaGPRf4OHuBf5HAFceZEZH+b488B5z79edjVI0qo87/J2wJeoPYtbZ8novEw3dyLmGKlrtd9T+z+YPx6XEUHsPyiVxkHI++d+cSB
9WlOKNVytfjvHKtcrMDgqHkK26bKJgD6pxHuajSl3/8Wbv+pyrb+1d4w/hOStbIHMLg18W73xemO8w77/UHzhfVe+IfbZJi+Z+nQL5cjYDh+ysCu3cAe3MCO2sD+2CBu15C+U69kV2hcmxkwTh/QJjkwD1WvNlEA
tpApnQQrnka9t1ZQ+eSGrYhdggOmlh84KQY2eZVOlP5IaPmtoYkWLAArdyTUx3aLuYMg6TyclQLRIK9V94zDcT4Rf42z8csxH1L1P8zHyXfzflqXWRzlz8Gsz4oTcCo2chK9/LlWKQfWg2IgSC7ZLN9LzK2vFZsd
3N49qzqD4Sh70fJ84AU7mfUGAF5w0jJ0MtwiicxZysUsvv016+EL0Ic4LwVN0HXtgdY1v3TcuqpruJBGQ89yDj0FKInSUV9qw5Al78XYpf6xrwPucaSLRoQIHVnlByZp+Sa8NRRyJfbxnYHOaO5pFudDN4iSt++1
VEHkKENr9Nk/fZ+b+W/eAAlZ8wIwrIMDrg12rmYAXhYDKynYj/30eJtJQDISL1ksbqIy6mEbGmsd1HPKvkdT/f6P4dwP9FD8nxIjxgqT0KEoNCBVkiFT1vH5VrT7Ux2dqI2pqPErJcCYMcU+LM4KqT7FKDm95UOI
DJ3DaGzM0OalV7ZGEb+QUaIi0Pwt7xMUTa8HF2rcFAqygkwBafb6v8WLa3L8EHs3nrO/oIbjULXiLrBYtJIZ/JBsPX5QsEG8dbyjEvqvoULMCYcjYvmzcpngTpys09/MaOjisypb80UpG+P6LejPjFvX9kXqp6Vn
bINL2tkd9zw7l2bC2ChVzkypTdMYzxEF6j3xtLvsAZx0yVi0b0szhaircsDptC18EX2S2e1jqfZ2lwwsyIPj/PR+xsZYc0AqVkBLgD3OKK/DzXoj2gxPo7c2x21ioxu8S2alizF+38tmuGbJGYnwVumuYiHSnu+t
bW1NYESma6QCvlQ61oXauIJEyCaV2nlZkvJAASGQS3YpafASU8QoENZwoaum0gRy9u14jKs4d5stHy98vPg5Y1XKl3RG5lg32kOlyEPwx3m6uvnhQ1QAcELXf/vgjsFhbsuMmqEtL28RWebN43KqSIau+xhSiVcC
HcT90xjVjQsYqHRBwUYMUnY7WW3DQgUFAdlRDjWJdb6tRuOgNsKbTdMxnsujUezoVbo+7WkyVmnSkOAu7JKa4WnZEjtiRAkKhDQoDN7wCPWDr49OeBrIr3TRG+IwjLo4OMKfYMMpXMuwc9A0OOW79CtU5/+FzV90
OmmFgMFGuS+Dd83qlT0nKSWzUmXfPQPq9IawYZxnbJLOXuovf8q20kH2AC+Twmu1+/W3TgHnOOmv7kqoShTpOS+3B7UhkEQJWoo7lHv9siFNQuFjMll8BZ/FBv6kCJdUm2Re3DrFcEnhwL/VJgjxdr3hOdNxtASD
SwUysLKgdBlDx+xXMBNgWqMYz4H/9ymYxeCM9GokDT3hbw7TYAm61NUYSk7fZRONxVf4lup4Mvn9fbIZ1fv3w5ScjkOroNlqvibg29Uc1wFRKGsPuK5PmnsTOjwVrmkbCW+g9y+a0R2cUKlV5v+V+lEuhgHnZsDV
4PGpaXC1fsDzxwGjOkriXtQDnjcfcF5POE5ucV7f4dUw4NXQ4Tg9YNQccYnvcWFucNrsJGMzdZRGoPiUUYIaluc4m/6OrCxAfvyu+tOD/Bm8+SvnA1lvHm+45Xsi5Ntx3rhdu6erX9bPMO8qo9FlHXYrkkkDqKkP
964sI1kdpgMvojJJ0NOrJ2C4l4iXluH/ruNmhm2555Zyz0/ER196R30CVi3wqjva+3qta7R626iND5vtbWFtxk66yD2Ox0rXBOb1fgECQYZThh52GBX56PtupUrH3Z8dx6jhhJEXadgRsWw+cmQK+6UlvjwLNd0q
g2zN4d0OGFhYWpmhF/vBViMJtrNGu0NOcy8beRiR+2GYel8S7JrfOgMyn6GQwIs2ik7OXq/VsPPPcxjwrHqPD+HuGdYHYdbD80wgHC6IdeUwG5yCT0Yfp2w4jgIyRF5pmC30aWcaYvO5t237fDriA1ebYz9hOqne
QW9HwjJNpCVxnpqaOZyOKnRvW5+kwl3QD0ldplONBfmQDT5xjWs8xUKs9RafHqbxQoish8XXFMBxXZzGh9BNKaGzLUy6F26NXClPPsbf3QxUv7SHupBpxFdbQPG71GuCoAHyTvwrc4qWTvI9FX7CVeGm6uxMDnx1
p53IsjPEmPRoEiJPw1wPTIF3hz/4qUo5bBPtBNvs0aphJ5RNXChx6iGE1uGuRdWJYxf/Jj6giFKXsxX4obJJYa75lmXtnnrsf+rk1dcWL/9jeY6PJK/Iun3dchsMKnZOttL0uS9xniSmtwCX1tsIwa/fYjBw6HEJ
GaVekJ3UxBnvhiHUoLMEp5njEtoDnSR0iNj0rvJQaRQVbEkwI5B7tdUUe5W2elIAW2717j3GdcBOKgkSCa8iHJFYfhtUFkLcr0g8pbYuHpTcjAV7hIQy4LXLSt+YyrS30Oxz76JnPwCkMB38njKXt9g8EezL5TqK
em/DMZYuxCY91lVPjSdwEzezg4WSWTGbYwCX21YzkTbjcMLq6BAHex5ZxlwfurPX+1ZUpg/1UTpccJ/Q7oNZNfwamV/gh8BFq8BGaJVj1kvSlH/qbCJGE7sMMROF8vOsRAhSiv1bxKA1Pygc5TaoWIOM56ByeXTn
1pFRtXYAZx8reL415b8oPbBWwk/yS2IIW5XMH1FcEnesMNF9T6VXNywPB38DElOrofjlvA5ythrKvHyPcbG3gj6exshraJ/xdtWmWcjlUEG95DAmwEQe7YI5iehvuQtYsDoTn5LSB02QUWwxYdCynasUKjR3OQPn
dwTU7waBfqDLptoYuB5PJ2FlUaA1kCUtT5/0fpI1mNxMAQ1cXumJjofQh3NpkqiaYNRxOIRF27WaBgxJVJr+VfNCX8NX+P/AEwqiqI9hnBhEPw5ZQwtZLjvyO3iKd9/K6yVtw/RiR3elu3yu3yr9pTXQO0jSy19k
TnX41r3ld1q/3blddXXHX/rhz93yv+7qec5S+/JnG9rjJze9Xzq3UNERJGVAROifiC/wBE/LOEJ19ys5jngTZhQL028e2WOv+LtcyIAeI9Ysu00wtOQxXohEpE14Plbgo5Gk5sGfmd3p+ISUZhG0V35+0b7KWPOz
19VDteI8cPEp2nT987uzm9d5BM9RJAIt9/0iT21B+17nIUnrCOb7MXYdOektWWakeSwjciQgBR1/+24eIBh3OkZCuInfA620iAQONK4gFHIzD/ZyjcyguFM0HyqzyMHaWv5AS+4oX4RT6LdCBX6yijVLfPU0LfMj
GdhRE4+miBwZUZyH5qg11cwKcDM1JlxuLLtVGlCzaof83MbtCn0JhsVYWVtbgxpsqkFILw11QRP1GXFpxPpuRuVL0Hvcky1HZUNhKbvcixtHokLVHfJYGcF52/udgU9M+snLPqU+pGD++6IwwYtV4wWMbVoXDBQx
S6e9CwdBNOh5GKmKFCEjfxGDFo+G5/o4wJdKCnFGseYwHZyqfU5pBzLZdGR2KDzlZBu9jg90Aj/NLqC7rQi8pBLXm3PBvoU1srQHKrXmBk2yXTLrl/sN2gGh/7B4njDpn5zPqwkdozhknm+OnFQsDRZhXAdbO6F7
dsj3bLkcDk+p6zSJbVm2NRyDMOTpQ8ct0ILqPEa/XTldPrvkcC3Bl5YgNWL5KECeE59MMUFPMr/dZldGvF3hxv+Uf/z7ZxxPAHrtFZoPBgIiYuCUxemwgIhl75sCfxys9B54iwwRBn+sePq6/rRf5Mc5b3PyK3xt
3oPmFtJg0DzG4z/7pn1xvoLJ3+MbrHDXU2zgzW7zcrH96wDudiQyHtmpDCTCHQqRZMwJhUhtCcDy4lNZBIN9z7pQrlCgJScVR1LLuaIZjDXfc1apZWCEohzyroYtRYW6wDqfk1pD0zitzq0xXN7/3lb8+41aVvnS
u5WP80rLiAxd31SyPLijfSPsYN9ZBM4Svz0CfCcAPC415XJkzfbtZmsBqLaf57FeHhR7yBSb4Pl7mqQ3MkZ4GB/jMTjMdJA0IiCxIghvbRZY2IJSbvNQS/kOGv4nlF92lBEjVUoRZmWtxUAhWstSTGp3Op8FXizi
lr/v9Y2EAcbyEprMjaayLHm+Xr3KZkSak4dqOXziRDYIe3yjulfgRwF0ku//kK6CZF8uvuayPfe3Lye7xu8PH9t/r7p+GI//TSFe35xu7z49/e2fP7+zlsFfx+AlsJ1i64edl3y93FmH5do78cWjUTugAJ6aeRTn
77VV9O1Ud8uGtyGOmU4IDc0jl/IAF2MPmbwyEIMYtfoxD2Fq3qJW6cl8xYRiyP7EOO6WHHf0ztn6t4walqGYOL+RGT6g3VtkZe47/bHOKpHLrFnu1rwGouhwGRxJnQml5ZtbNMGC8t0T2eLo+pcyZiGnubbM7sze
iR3HJYAY0+zehV/reXbZp/T0ayfZeA4+muHZafq1o8lPN1/x5Ch9j2/ZNJEpT92gZg+pUaC6xrSfbKQxHp0o1xuzhm0tMdj7bcbKOd/cKnOncVn7QHbcYoX6voIfISaJyGx/hwIJpoZuBAh8GwJyvLZQhsh7hhTE
sUeTd25DdYmhd9953U/7/V2+v6SUAQ1sKkmiShcXc1qPKV/1e+2yNo2KzG98Fnx2LUMGopOH2BultlIQHGhvfEccO1Ao5eoOW1wZTIg+8fEvMIQ4jUFVffa+xHAnrJYCBiK4Gw5j0oE687g5hrCg7cI9cZjOLbmB
sHjsOpdu/YbiRCNIMYPjwzWBISdMwe+spbG0FZoWI1Jh9uCcIuiSt5Bk276R4nXe3F9AoeWjPiM3Kgoypye+fKDt/+693ATQsJQH6SdnAmMkKevTUBE+gzoKUGVi2VWprAkS3h5oT2GKeKx/t1CabhOFXyDmkf/p
1a9WD1o6zfjOq50g+HQ9SAdRq+HjOhesqI0RpfzzfIp/69DdGuQOxLeVI9fO8C789HmLOK/ZyLcmbJdgvvuI/XfZJ8jVTHhdjiXLkHzJ74VpsVv4KzloE2HmuIAb3EDPD5nrHbUbz6SfeQjU49OB1BBBxys+hgQk
yU3sEzqBfO+3QV3SSwdIILV3pWCsqUmdzmLJcUzv7KGdkY/ABEdRKyX7pMYRUK/qM/Zfhc8US+bFnyufmt4DMZUXNlCDNXAjjeK3Ej3SK/J/BAXO2QVXUc5N9e8tTdKgBBDLKnGHyHWvC8bRttxZJaXuzvcFZoKg
d4AqopgIeGgMcY+0U1ukBYq0Uaj46ru+WbtIqIZAKGKIKlzuBRuyB3x7W0xtYuGeuKjDCqt2oOU0pVau2NYwUo9yqRYQuS4P9WA/SUzwadLegoiw8WGmh7UAwDNF88b00+UdnUyqkk2H3D2BigMER9WKK+ioljmW
wUfJmaJRy+W+o2Pc3tjohKs6xe6gmnKMurM4HeOGKd0XLklQJzJezaqHhRKtF+5f8uoWEHFfUvJEC2VcrmbF1jV7Kg0qIBH/DwhLz3AAzJJndO19M42F7hj1OVnBy7ysZ+YkKLIWedGEW01sAbNqSuZZeFhUV0ZV
JqkA63ckyfatE5ZvImBeBge2lFE+TaEWIbCZ5oFuGfo6UEjA3u5rCY7cWLoYsYrhyoFADFvnWrYBtldSMR+u6oj+9r8M4OjTJ0AL+nwmTs8q3wMcgjqWh9RTyXqp/Eua9Y0aZkn5vfR6NomoOmIyAkinHWxfE6mU
ZRsLy7SUGBiBgmFKTsVkIESA4wnNwildgQc9t02NnkUEj+oa42sO4gFEg4gt7NrQDesb5aJB3pdH7g3bSqaC8qhIBev8xzuRnAXfWhHG0Zoi3TzVv0slDJ+KBMZVwK1XYyjUC1c9dwjdJ9LoXROfGOuqWHb9PEEt
1ylLVDH3rpJ0DA+O8iWJbXFlRyHbVCGmdkh6is1ky1CoIvIPWnKCt21KUfcS58TFAQQrxXKUo1VoCRnuWyy/VbDkZVgIpu//BQmck7qmv4kyzVsqEAMD1L4yLSy9Kcm4i/e5eYndyYQBPG3sH6WKX8VeG87h6vYG
xsUzIPNStKe3MYQSbacArvxgZPW+o3POuB89Z0SLETIi0L4RDlZcdXCspyovN5rspcNM+CfOk+8JQkXyh9MSp4oykfblmQWuRJw69JfepSljy04myWnSS4mgD58fyqg1iIKaGXgLniPRogtpqOej/LElvs1KzfDa
Mej2U6JfsYeviVCNCfGkrEgGCPqdYkrEKxmZOXcEpJ72XF5PFiQqg3DWywVZ4FMT15w+B3HJ5I+sTsVPXUcw0nHchy4TRBts+7/CcWDA1y2MCwOu/t3qR4LQf3+snXZPnPuPfV+ePrbp2mev2uG5xNvvf/mLBwO+
uMOff/ysXcZX7v637HoG7O9/xnbv5+Fq/wi7nXyZrnaR3FHNlkawoTpq/dXHXFXegStepUJHfmg+BLd/0oiL2qW4Ek8bFVzVwpADVJrbTmXUdDNSainDjYxCA2fcz404y7XcZFUA2mFSx2XSXNi/d707CMGN/Oxc
AkowsTybSLPfQJTwjifi6HL7fGSGSjm4dCdCng2s3XNgBnyIeUbTsduFbp6ClOzvywVD3BR/mOM4oUk8V/gp/caErHl8T/4ersA8Zq3CEMghK9NUDNREj5+ll0L28KSXgAZQtyWasiXRYSi9UQynwSVVVBiUDMZ4
Eh0ocH0i2NcT6dOEp+O1ex42VBMYbI9wKhBJJkTH6A6qkzsxHUXjFG96cC+2DX7uYET1jk5qOgIIN8Vl0uAfLwMJJUopxLgDKhoGRIOGQrAb8aWk0HJw7tL4l5Yys91Jurz74E2rSVgqqvLnE8e736QKR2hWtuVx
H9szC5fuB1FkpfZ3gz1qSQ+zNpGLxviISzClIyG6ZDYfWzIEtNnNMswSB7nVu2+rVf0Q0tkVqnY3tWtELuYQ+VtChi1jU7D7OV5jV61lmB8rdJtS0swV1snKY2y70o/YuTniKrZPWG/wz+3KiqwAnDc5y7LNQvsV
XJA7a67smukeq/rpI/em9syE8UaRHs5MZKP4sfZLfgpX0qrCj+xId0Wb1EgTZRa2m5Y2aIyiJOdF80eTvQFQAs8Jx+7J7UCxtfwKjfabmmE1hC2pQHVZsPIyD2pQShWDJT1CRRb3LO5Z3LO4H+Y2yPFOv6de3IYJ
GX+dp/+HtH/8xz0o+oAZz03h3b0BKQ4P7S0eY/Hib8xnkSagxUNQ2758NdQcIcMBoNHv21zDagZmKesZ5n1iXXSNnzxdVj7XwGyuLh0eC3bBfRC5VdeOLsseBWZodGlHPLdTSHwH/wgseqhIBQmHBp/kAVSjTV8D
FGkXF7ijVdEvgdKAXIEDBhSOYM+bQpbO6B4pA1uS9j+duq3SZAkPuus2Cpk4gaVqGYcRkZC0xjKhM+KwSvyrW+iwkH/SO9NbcdKvHQZtu1eTydkCN307mJh1Vw8zhv5bxLdRaU0su27jP4rXPFU7NZQ34lriFxAS
8W4sC7cYhFVLZKJoVKxGbeC4gqJhkwbe6IkVCSZh7/Cbs80rN3c1qheoY3uoS4LO0k+39rgZ3JoQ87pi07yGSoF9ANUK1pnNnw4PjzBuErA3uACjPtnx6NwJV5+HW7AQTkYAj0UYZcNa9QoQCIUKFUmQgQ+bVIJ0
7UCpOeNuZgNxDpVzegT3c7/jHIxzb//cZZwLR1A0c1FqgCDj8ToElbHzyBo3tMdoyYD81vOjL7L5IZHNwNzk8/Xpq8APsb/tNnwX2uW7B1EbtpvNSK4bdZItJ7Yn0Tx6Nki7epBYbqz6AbE1FuLl9D7hNxWAp3G+
APzJVW2wJvLpmReiKGPIFTQcDktgfHmgqZZwOb1FsZCQakUt6bFAWBMIhC4OKYKtt3tEIjlu5tg7uBhDcL3UdWzMSTGKfNkHx3WaRRJ+FmHsLvINGu70FGo9WwLSWr12EHs5B/FuBSJqLSDIooPxr+6CEvC2LmJ6
kx+oQbXK2MZSD0Hz8UL0HqRON1me2+TKSrSZPg9TvKkx3IKcPAvTPuJnKmCBdGexr2LxUI+KldBY7FSDi8X+c/weyeVTZ5AQ7C75C+5mG7cPHeUzeMTk9ZS6R+zFTpX28JbfIz24BFnlhJO7fV9Z071Mav//fpcm
S4W2rdgavx2M2Vx5sdszBwrPu3jN/Yc7x398WhWRlATxDo7DGL0z2y7V/hVfwVWtY14Jucjh70c7mVSCmjMKN4j7E9uXZTxNd4J455rQD9usOfjb1LKt4K08Zb9MLAVUwa8xalDIAAlm4KuDnRA6NbUorIgk1zNC
zruJFaM0yqMTO9Rtfja0uChn52diz0LxWQu5q4bLEgcppXRKtssjq/Et14rF3zmO0aH0PISjvtyRPJZhB4u+M17qC2PzSt9sRPPni2ud2lhbn9uORda0MeZZZy25khWEQ9f/atPZGPJ/hCzbQEesrEaSCJ5l/LL5
zrXlrCSgtpvXe9iop1qefuqdAV2zAOC7avaeDtHwFRyaozhSCdRs8jnjDGVm5VCsvanLEypnm44iDzQD1bcHXXgOsXrPFq+LutBvOt3r8eLElXZZC2dQuvXyeAVCCrTI8QuEOvRL/H2DXCiha5koYYWAUMZ6wqWZ
plKmVEb3bdbDGyu2zLztz1lguFGSwsFLjdqkXItJxsUafGAC+6gRgdKAR5cYqc3ORUVWfHzZM5NBRQ6Kg+UndxG85P5sjsolw9D1KonPVbaCjsaydxH/8jPDRNaQE5mR7lj802duPDz7JlVAKf6rsMfqip+lZTbX
8mzTNf0YmhyynfmwUl1D7xjeIZLnDRDZFs5pi3ZZosicrR5T5UHBquS0V6GDdibp2rg7OEXUeKdgs4hil3BlqeWZ6PCXmTDbHdoqVao+tR+ex24q1FopMsoKwHB4+Jkp5Lgw9TbJxXawY/x9CtmRq0iZMCgHlsVQ
Zo8yfVoxyEMvKx9lcHPPC8bweKFUrik1pHLTMJWW5Cy1hCrVSf52MQkLq0MKznnhF5k49KpCd3ZOTdEiNVhKpEXsK58w3r5JdGxo6XfeSvOLJIfI6SazXf/Uy54NaWlhdhzTXX7XNTVv8TQ2IURFST3jEsiJTH0J
ss/QKIoOsY215ZVZuG4czVsrtAa4FVJ1P+NU3t/nTxFv4DPDLVvKPS8+lkAgSf4l7J93yGTMkQZRY2/Z59i3DJm43dtZ+tgQNXYCDi4jyE6MySI8D7mfWBwkVyd55G3NwNBs2XhNDvAuely203xBZRaAjB+EvThu
RgVLX3PL+XL6U/LrRgIw6IHOULEKAXUqqLR/V3EpU2Wiy6cOPcUgcKIsYMXLMkuWjMiniTTII/uzoiKGUjs7qqnYkUi29AdC/+H9gPQfNPdkIhRb70PkfDuKOAUbxxwKkcI+S+mArw4/F/jbXf/1nKLPNMEuN+5x
+cpV+3tQ8p9978/n8mTlz1VjTp+fIuJYIFR5RB1QJrpfVIWn0H1+k1PH8UwWn3/W9hg7BW4xJyunqiyehwVmOkHHHLAv2eZ61sEzdHWgGCDYGhSQ1zQEk+f/2R1WAaT4HGdP6WT2Rvkk8+6VApcsJXrR2V3baiqQ
6mkKcAnwReZhzoQXxLI7T27xeo9unLcRszsdieFPz38P+fcUylqbZj9eRfmf+zIKOJkjWTE068iHrLOWT/TY5cNKRGTlgKnGmeRNaAGcOvVg4bM8DuQuhxxZFuwPywIMENzwYi6cGmw5GRzAfYiByj4OSdiepjTx
zJAnrlMiRIqg/YDdlcibIh1LhVEzhqVGqC7IEkkXbT02CzafSvzQ2U4jUHhHuonEnzFnROtIBkNRcTBauGeHeJ4bWDyfgisBwzyco2+RGP0Zlys6irXn/BahrTr/yBpCBOOTTC3AyGg10JY0NR5b+fMXZqzk7bSp
bjhH71ylY8UZyOADL7aZ8MKlBNF84thbbYFlnUyNQpLfkaAemxjC32F+LWHsLcwvERvRPXBl24V2K2AdwsJY62Hp5nTi3WkrEwFSHiduCPzSiIxfh+5IoSwLmWRYYLjY5n9XMs2o7BcvwV9DKtsUdDDKTitAAugQ
By4FBk0e5zR2G3hoEtqp0gY/+MrxnJUG2yhtj8rpks9y+3fgq/OaU41FDrU9SuARfeE+b13NiiJtqxTmhk4OGXulmpeE6uFom7MMA3vKrFfNebMxJtMrP4AXFPDoRDwmL5lO4rbrX4ZojYa6qnFa6IOmpaZ8AHJ2
tfAzJ3pwMVwhHmESMDk9sCATvXLYvMgtpPuW5mN5CtzbMyXFTZbNVLfdSLlX+GO1/p5C3t+WeH63ETvM2xwoDrL4+GZtzzI3Y64p0b7ZX6UzFfzmqgyrr4pyt6sXdOGcQa8eLn4r41ojRXJJnGOJzZHsdu4rWahb
LJJJsBpbqpBO425a6/gmU6VrNTJz2bwlK0fpxqjVsUbmskq+qg0zCfO6r5ww1ltnDE/3i7VLR1vG8INMly17rSwfvTI3sz9x0dMUgEN59jFiwXNqEYPky1nQlbUt6hPfCcA2l77lqJebfHFTi4GNaBst9glS8s2X
T47LiZM8HSisP2W58jNeQ1+hd7RZNb8+vbXMgOVV+Ts13sNn7xiNKwAauYOshjM/RHXvOq7/x3Ak8VQ+LkdvNyyAC5+tjGypyqZIKyO8FKbuGvtETFnUJBMCLU1jpIiEOL9C2ahTEhp7AjXYS27816YlmW7TF1XD
tzwpOE56BJ3T4uXg1o6u1NYO96W3c/cJy2ycODJ7aN8q114sutMbs6z4kMuhPUmVPbvgikntVNoP6kRvJUq9dLGWuZhiFo8TncBJo7yVsnlqM06n5pURDrQFHfBUrR4p7nF4R0jb8kf3vf/X65s0LTwmW7DRI0rB
+06uE/AWgsv6Eb3iEqRh4XvFD+3y6x1uul6QYAUy40E7RF/DOKnmxi3w0NRHBmUjg584z1cTRuqKtJCgxHiZufLytEMkCTXRaacWG7OyWF6dw4C0JAFtVrvFAlYRtcyXjQkqO4VVi0eWn0qNqTadz/E+RFh63++5
MgdqpdkP3I8jsR7h4MELWgrZ7gs4dW4roRz0EP6kscuIzXHQIx0wGWo8tiBMLjJixPoXRMI+/svSDWkBzEEqmpYol5AEDnPkNykZ8zqgTqgpeKy3QyxznWzwfajUbnnRKuoAmL36E9mQZI8jHCkFM5/viLTgfDuB
/sdSZJ+alVkbiNqlMQIbpOr0QhseQX20GklYzC9izgRLySGwH4wMajEsuZ5IHm3zteza0PpMYPIAc6QEeIamrjHxIGyOeB17XLX2u0QN59YNFYoRNpyEQeWLGLalXqIeLOWSJhTDkXytMEimgv5Gd9uWHEJBGMrM
w5Al6puZrfrw6Jrht7ScBcgzvGnOLbNdAYn9MwSsALAyKM1tKKNKm8o3MywN7nPhiv3/3wRcgMyc2WGmif58CVYvzit/2CaHqSFzDYgG6XtW0/NwvhyJfhpgi6F5tWhQbh2K8bx8COqT9iSHM45OERECFuQ+nZ43
WZeHagv9PthZBzztD8FqDF6OurByr2fwwDhjxhxkhFxpONA7KMIWQrukXYDrl/gKVv3FiMDbk05V91DCWdVlWLxFoeHzSTlg5AAymSiSoNrcvtSNbhZI5ZpSdRx5wASYcCR6ddugKhD4a4MpcdvgouwZPL5DClnJ
Nsw3eNEQXvMmNOMii7I5+5FP7OGOkFRqWMCQehv0BoYFF2YCW+BJ/wwHas4YluCZDja70PdPjZ2d8jKMbocDi3sstMJiV5a+hEN0lQ21TCYzU+LQpki7enfJLtK6pHXKJtVk3MjOqGfTw8thUKQpaSrCp+A9C21x
FCJzxPWeseQ0THZEuu+ZatS+v6ZCbGnYhRwo/L7iyB1gEvrZFQMxnsgv+0G8LZj6a6dqtwoXPOSdwhSp+uhQ7sXbSYNX6cX48roiAifSP/r2P/XV2DV3K0jjfrisFpugM9SGGoz8kNwzoID6hgoHSQ8ejfAynKuG
yvl9sr/86kMkxSi9538xkp1t2FBSwF3oBttjRnSDCex9biv80AE4SWdWGeeGkD5ZeeCpoQvHDzWGzZi4KiAgZBUChr6MPySR72zVoYMQolof7pTtMadnKFD/bPNijzVvr404nY2HBrQpI1fNNBSOPKZAolxkrcW7
b9Xq7cB/FsRFQ1R55nY1zqkdHgWG5Hp4y/d0OwU5ieOBx036SmUq3kaiIBi5V02yW8g1CsEqiYFjnjAKvOywkdihLZjaQUsc0Z8FP7930asVhAmhd/E3Rx2ocr/baofFhd9L6AkBWhLfP63CJYsuz6Dqkn909mLT
OnnTkfRWbMBcV2xtHHhEe+8ARLGg6dYUANHTaQALV02Q3MIvoKPeEAMeR+DMGXRxJxFJCtmcwOCPfodshF62gFhqu779bhjdUpZGq+kACuEqROdcqohl2vdOIw+07l29iIX+jqp5vSOnO/nhfDlu9aq8d/vMAizB
4BraMh8jMOpyf6jXJ9keTUcVkJufFzo3G0XOO4r+XBulnmbwSyNvxA3U8Bt4rjksgCzbwJ66ChHnt9XTtA5r7g+NREr0zOMJqWVWDgnDMaiCiIP214mUOrSJ8XjVopsFEpwmXIbB7bkpFlaRPDtgp2HbxRlMP7ZJ
luNOslJw2tD4ullg+1Dkt28T3HwkwAZUSQVJxdYmO/cCMcuGVlSbrDABh8jSgUo4PSgdhMg/fk6vfWlCFmkrrTj0fHssCOunf89IMlE2791zcC1d5H0WWOLj939U1bYAkYM2ql/aIhQjtIm+YIverHzlbj3xMlwn
w3VWoy7EzpGrG7glbq82uBVfdeRCWXVBs+fmw5TNxe7GycmDPkk0lr5g6xuz+tRuIDM+u+gWtH66ON6Xkopq/dk0SklePpCNxn3KGdMdBa6incBd7iX5ReLdKUvMi5xs4uAjK1xix8lfcQQ4Tqee5DBYJR+vDQnT
eSesQlXYBWjt6mESNC6Yhjlus0PySYP2rFA0hPWkhX/gUy4SUKaz4+IRAEFU5pruLxGfm6na6PiGz5u6u+Q4qfNHvG15BXmieyMqMK5CQAFLcSCce5Yf7H0MQzuTtAExLQUYvN8lvW7pWfuXrJIbKYw0CQ3BnNDf
qMgf/nt83GqmFWQmed3eDFomAgEq9hIoA/OVgHs67wXAUoEDMwTrOltTkED64GT/mpgEa5JUel6PChxX6VJ7ZYSeSEdBhGkvJFX85CKPgR0L0Lm3HkzwlTL/L0QLXy8ZgAWyU9dFDvL6Wkjf1+ABDo5lP3JMeVyR
UsWx4204UPcro9B7hgMbtQqQIRuGqmiSiLNFMO2YsTziu58DeEihQ3Hf0T2GnblHCA5uxDgn1opDIs+DfGpbTLvZChKpxWoRj98hpzKwCN4GDp/cCcPw4oLcLtaOOoUBb9/hsMbGckK78In75QQ6eE9gjHVile7T
VAb8M59D2+M99zUIKWZuBZf/lcD938Kq2Aauo8XeoWXJu6h9fFAJlUPCunMVqZXL2TMGTAs1or0qBK5nAsk43FV9BQ+T4pOu18vZTW9pvcNP+53iak3B+J0AYGBsQJ1mN+uVmwpDyPHK8RohSa1WAzWSyZ3+UbqS
K3+F6bmvQ3MwF1Jk+QaFFQKjuS3SSTWIVRFK3/axISCKk+WQdnP7dBQdDGnx2hFofnXmNuNKGg/A02Cb3za4De+I8DkWV0xUzT0bjCJIG74Fwx0lYjE+onj8oQ5X9ZlQhcLj0YewIob980HACJt4JI0rvFIO8qEc
xTOqaNtxjV5crBZUl/Pd9xtCHs9mQcw6FhDPj9av7ZGAdv4tJCEyWe/a32CZ0UxglRal69g7MR3w/TX/2ixItSZx6tgHr6sENoy3l0LrglzQrMJmr58lTmXkBFB254fbXKgjBsqOltvLUqENlKZx71Db1feT6IRa
YY/NJENRFIctsXjFfaoEoCErGiYyP5Ac3wXmnaEEzI8QkGD4CIh77Ggtc1AdDVUT8eHZEM0LjXS4czMbUM+fEnYqEOblCvcJvyPcUN9phZXECQqxH6UcA5krNB47kQTFaypPivrumt0XJDlJgvdH2Y6+ikdjfl9f
u+m4qdR05lisNOO/l3udRP9jKP47ogWqtV1JYIusfwCTXVKO08PzfipWPihp66CLpM7J4N9O7T/sBTIR6QNDkE//3vAA9M1RU2V10OVCNKWEJcAg4hxrkTz4WDKmU4QSGvhF8hDj13HPc8XPyPJQjd9k/orJdRP+
Wc7vU3jawJus1rotKfDv2JW/iiyECSuCPBEeWKJG5GiSSC9080K2cj0KR3Vh1/ZanOhyC65ATPAY40bi/HJAowU/L+YC/78ifK1nJ1lTipxtMXy4ZbIsaS7Vx9hOtTgikmMJF9JHNoAi0Ym8LgL7CPuQc0duhyak
+XsJHZKrvhQi4X8Zsih1WpIQLPD5olyCEC7dJFG+A96ajOmC9zEW8KpskmPXEk5YIn8Tou7/YPCsNzdS1lJw0rLkTQjguFQ6yyvfoQ5rWp7bVGTVp4vxNIw5oWrtcelLfmEgUuawM4njcS5MH3HNM+z5w4pf5ubQ
wwBAWdmzK5Qg0OaF3dSvQDYuxxClLQFc/rP021664IvfbufJt0Se9aw52zf2GhPGDoC9rPaWaxE3e1W9AOu3ZhMB5uMPneRvoRfa9I5X/LEWl+ow8Cq/hb/WF/7SG+Vp690rj5lczy9zahekUtYX+RGRV+9sVA1W
eEnErF35Tc5bqAVaNWSovqNBPBU1WpNw/srqe+mjh4eKXdnzUQWEc3cqWsiO8OsXj+PQvq0I8rm/Lp7jfHiqiMXPg++7Hxt3uxCFGMTz8cfS13QQfb3Vac4VN3Q7yGsXZfXKvs6Jtuh+NE6kIF4oO4GNpK+8VrGc
04he56IFnaFgfslz/tSwqAbWajDqjLoeQCrXbXLiP3/qm9pmSJtvoy+4kMx0PLOTS9IZncEG1oznKTz1MsKW9eocNEtQKCHCx01nTPGLkL3cbC2gjV3mLj/pMXKRRmTmG6IKx9iKc+HmqMCCW7INIZ3wTzSU9vBX
GC83BKW2RCh9+s1/IqcpTH8QSMZR0IwtYqAWvdG3dOCZ/MJ9Uavjhv1WFubVSyT3o3MfZfKjI5rF3hfmzgF54M1ZrR66Hsub3ib1Qjv3QJeQeS5jynBd7v5+nEvVgBChmWHpBQyf52jrQkeu4M/Z4tCuMfAivblL
v5lHHqw9cOMT5QHgwuzjUFv7qVHtkqjHwBdq7XK/NZo5Isw5bSvXc8QwqPmUHZ87yS4XTUeQM3DQMqjFIg1tznQzzRENodqh4Dy55F6+kBrkjPXjOujGIxuMc5Z2Fp5t+6jyjIuhLTRxl+tahqFWOdohpXYJvczK
c5RdN/Pna7OS6qblzsaTOv4fS4omF+kmvV3Y8JlZz7X4OkffYZxBgS1HMiTU4gGDMOJ4ID1AAZEAbsmovRQKG+4YGJ82oYp28uBpEwN0yJaN7bHM0WhJXxDIUQ4JNbHFDhlHGRNbaaKIe8OcKv48lxMWd+DcHooY
OY40sAJmR5KQgPzyqyFFTgLPdUiteq77zJE+BjxJd2WqnXaeLbE5uqcUD/x4pNgavZM40qyjTcfHHhJSlrbxf+nBvm0runi8f65kpH1jrC2WcUeUOZ6R4AbA5WLPIkg/OoYylpnvmzKXFcnXkYLcUhhcQ9+iIeEQ
qvlUIKkoRzEkT1tq434qBkKkb3WrwRbwFpcaazw0ErIxk+zD7L28tmXSF6AsYV3Ji7iH0PqC99fsMXmG94zhtM36zkC6iztKLeTalm6oaS6jmlheXFTOJPIC1TlY5zTpx3QcdXnK5IgOsBdsuMpR74pDjsLpFmbm
Kab9fSRJaPvIZsEmXlBrzOL1y1HeQdmFRD5tnjHZeki0Ph7H4nZurzTUxIEiuHTcsomHEFuraILuHW+r1hH1ab3NouY0G0dXJmSf2E1iiXppgQUdrFsP4ni2Nh892daL6Y20d7DPvvuVd8srHOCkoebWRoaUZNLB
RohkuQh2cHG+k4a9CSwZ8uBg5AiKe2B4PYwBBcjeRYqniEvBE/sZWIlBni7L9pCXTt6hKEiUNXVHnBOyQp5Ameb9OqicGsvtseTvt8zBO4ZUo83s2sNeJAhy7bSCw0XoLoAkIAt5hbybE7yfb3J+rspNSObQs/eF
teqUAvZs5ZPIUCgwSYN2bLtHQKAcghPgQc5AVuIV+benglF0qMAj5QyN66bdKXvDqX7IYrchNUwowlT3lCuyFRCj5KFN0FHq0v6L1LmNy3+ZypqVwzXcASX0zYsIPf0qjWRP2+RtJgfjBTrJxMOJil5FMUz7tjCf
wMMjbRk3wxebvCHN2WM4Mix8navaJqjh2FFTZxwrN9upKfVGQsSeKKnfPVGDfeJaQevbr6lHme8A52V7jwV2TECAx7gW3Ry1Mzum/rJhY7NDuXU1EX35qIL3whEl4jt64K6/HLW9GrKIyAsEk+rLRFJdWSMNfZZJ
nemwe7dizsxZDS59+wlpEtzex2KFhUBeQdekh0hPH6HM81uorv7FGwa5k73Wwxx8EZY77XsIrtQIRXOJwlXyBBDDxdAvUXNCCjy2VwifnzN1+lt4qYZohMrooq9teM/GzwCHOrQJNzmfhOhuzdEIO6ECL808V4FA
SDQYz/gT2hEPgFGZHN+SSWAw9ttY9ycG86LtzjovToKl/5FRFni6EG/JySuT49uhzphUC+wWUulmicRJgDYc8amDwfMOQgVu6y9g0odRiBJZASSjyH84vhdkCSl/ih9Fo808InLZ3+J+bOLtwwwuQhlGPXs4Lim+
OSRU2gLZGdZOxJOOrQ6uyLmMAOK18Hw2/x6jflpw2tQdmHqFejAc47yxoi2QP9DO74O3o7wl/3Z6Gnutq8Q2kSs4Es6IwUzyvKArYmliGI+I9vYFaz4p0DW5t2HWaIJvywzQZpYL0EOLCwlAJVaqg2a0pAAMbnDJ
YrpVoQthCZKWLVmPHd5NeIZVfmxXcUywg9zTLnFLGBr2iekCnExofWAH9mpMP/3RtgNPOd6Jho060HQBHfj/O8Pro/8xzI/rkWcuL90jk4myQonwrAUO6MUL/vhRp+YMyuuI2Y7pCQtxYBtPV3zPwOwBhxy15Mz0
X02j+5ivO2wrpPSlj7IKR2kCUjHjoT8v/3SNLnHnNlkKuoZODGua1JYmKzTaAIz6rwyfe4CC8g6fYYEoeEo9oWSqGzPqzMAXb94x9G01rxovi7xYxNJJxF2UCF2hawIBhM8+Q4Zv7IqUh40aa31DjAMa8cqH4TT9
4o9aaECdw4b7blnh2/0F4QbY8uHRdh7ify3kllakvkhAVNXl+/QlnruhiZ56nueHGpBDG5sxQb877DEeHOpXeTrFgwQ8JEvXXJkzkYZxLH8DmPj5+D3SRXbSp5aQMQK67Afjq0pDKIrTKC6FroeWTD5Eq3rfp+zJ
2CnCyxjQ2q1MgE7JWsj8FawfoY4P04I4HJeG3nyuxFHfDy7qPsl7yE8pW+8Buk+Qg9XpsGa0v+Wbimppzvx9SFe/ugoeqz9+bK+2TOX5Qox3/OVBmPejJ1e0kgLzHN3GGYLAiJmQK5D32GU7qirHrB3mIU5tn+hA
9xLMaP0y9fms3Pqmxf1LLIPkW87Pjw68LxP3IXKxfvL+HoOS2rW7HFe9p7V+e2J1Af4diJoDm7ZF7HDJ/z8wMWquhmDxvXv4TlGviE3aSTvemklQZatYtPP+KmVzwMNub20Dl6Aned6yA0CLuC9jp3R1nf+K/y1Q
WunbsTIpLbZe0PB9BXn9L0yzsMN6WfuO4lTIEnDF+84f9Ot9JUWVhYBBjA1mty/Snxu97XW7lIXbyDWS6WPZPzgP2jZmgZGt6QEA8Qyox8o4IcNCpoNBdEnPoIdgpkL6TZwyW1sR8kL2h1cs9+s6WGEzmGR9nOdx
J0TWRgb4o+U9nQE//uIzKr8v6kgklp0ZilJ66nHWfrxutxRq2HXS6aAw6juhlL6aRy5avHms4OhCrzr7X8Fr6iZIdA7t/FktD358qA4yyUbhOr57jhFUjQqhWXxs78qbpeIJdzkhPHF9qCnJTb+3/fNrL5JXHPHv
4OLQh1IX5UCDnVDCdlC5om+g7c7Hjahslg2RXZ8O3mTN20Q41uJRIcGfwRZDEGWgy98eTjt3mH1mJdKHZK02nBDuvQy+5VwAugebjs2L1Hhjqi4BBABgy5ecfB7hg3w9OMqxNBm0VByDfAuULKtxjPqxIOcSqggN
euUC0H1DHWvOGlaGGqfLOgxh1H+tw0K7e/2gZu5Pq19cjRE6plG5SNE+kGImVnpZuUfPBqQU7B06Bp8X855t4eI8UDib2fRwM8YRRU5fGHOLyo9lJseWWKRwiu6CCFTYaVBfTMttdFdp3PdAkRtDEM84oOIvLbVI
+RQBqLreeWXtUxpljrlurAUMJHYT4HHG66hAFo38KrpQ5uTPU8c8zXD+B/SJ42QTSvmjjjFiaPuzkUTSqMcHh5qrqHrZ6Rk2wAN2t+t2qJsmQhRXe8h85+p4rQ0LWiTvvGrN/5l9F5wUksO+v78Ytv9E//L4XmG8
zXl0ceQ/lBv6YdgyIPr2r85f3Uk3mYzZuFsJvQ4kfnBKtguOE0gAtngcLrK2pvSbbBnFF+Du2Y5Yr4VWHbqCgwMW35HEJ6MyvwyrOICEaOufouVsjTMivy7rAnvaHhDAZt28Z4AghrMOyiGxpmX5MVp/PmN95Dfb
vEql6ClHvnJ9yA67n09k/GLhj0fg+hkCtkXegPu9JtiB/12uJkmHHi2+KnpsFyDRBSVEUWzzUmEsxcLOQQNHU3ygmqCSy55szJlozJVYVBJtKZIrXrHKD2ZdLO5FRvQhr2HygJGfJKLjBi9fdywf/v47kXQf4rnB
4NAfWWwYgArY8lvpSg/b0SJb2sT9tOmMBMligtCCpqSnuWdR1poopoYdvYWDujA+kfuYA53DTehxRmoMaHoi5OVEKEmTY+XacERBTlKE9Ul5mf58B4166sR4pwwkWIgL8T+/j9/hev6/S/M//W/gNSIEZj7tnZtM
zouYovephCzK90JzR/A7+WXe7c1tXsEW23RyEi3gLolvSXhL9S2fK7FUau/uuWn/fYJo7tMso6W/S9+zt/EhfG4LXRWYgwqhFvm0gdrii3qs5W0JK1CboF8yLb7NCTaqAlF+yPaiis3t9YrqpT5Y7ViL3AhSjksf
oocj2JBpc+xZLEm4JVPSzn5SwIXJMIfhTNMp5A1eAhJiFbQ3ENjFobvwv8ZZeGOI8ToCMHith4GehmAepmP650IDegjrHKrZFe0f+hoFjsrmjoz9C/Y5TTiSK7yIsnXrKf8QTZ8YEe+vbdckqewCh4NQKLGL7B8W
8lET1m1p7J0S0Wf51e8r/xp2kf0Dgc6KfmkyLecr8UDb5oBnooEdxm1NX8BB6t57G1yGf+J3S+kCC7B/R59Q0gVLT3Ogcrl5HP0BenE4t599UYiKTkBF13AGYcleyyoFvKN0b7lzvp1bXyIrOF2yhYRMc+Kkgxyt
DaSTvbNYU8nHonzk8fxkLHurFu6p7XjrlR/HEYqaRWlHUtPFQQxhuG82ye8MP6sy7eQ/8YdlZPpAVuCIHks1jRoVq73bUo/i1IBQVu2bogX36BPKDtXhT3PuSUgaa/hfb6eN44Nf3MmCF8GbnaPO4YDqyUk0oNXp
B4+DtzsnndfR6+DHncvOwV1vyqmuEA6RgsChbMdaCtK4E4BNKt4b7lWy6QDAYQsUzQCdgcbKx1Y3DHebKTtY7dCC6dxBHg0eHSaa495n2MSuUzPX3U3MtHTLufGUUS9kcRtGcRJDHazLUDZQHiORXnOjyfniNH2n
mNF98rVdlE07z0Z/uz6GgN9iqOUp4J/Dbdsf9OXq6yq2uE1QWo+L/h1FmCcK2qDsJgxVX3vNE2O4ur1lqqdKbiWnT7orzTTEtHWa8v834bvUakEsOlBgnpgDfGIOlWB89euKaOddoz8llULBuWibCBoq6WahAMMZ
tqJ3AUtRDmNFD6YFVqkE4eyTFagEO8lphD02cg83fhBQ6k6YEoRFddRjK4Ckg/em2Rg71f6GpA6yHXA/HcXlppWW7cHfKUhUIN5KCUJFRXULPsHR3//7IlJqCf0dVtJF88bjuxxB0MLGjMUFivRQBBi4QrEBPVip
AwuflYwUjY+QpKh6hfxe9zTuklh7s74uSZ9hkFV219wL0NmEcKeqWRHQkDDb381DUM5mQ6Qmw+E4lKd3MpzcQ4Wo9ow2NDs8Io/ZRwzqVJvN+flrPyQYpSIcXKUHbJja3Nja+9PW8MA5OOFkOoymcmBtSbrCWXjh
etqWIzlvrDqw5bCSr+mIny75MZ2T239nj33kqvmxxweFp/ZZPRzzrPzSD0dvmdAXd1gIJB3BPFMgWDuGE94snTWhUeGHw9xWkkAsAgwDgqQ7u1HgdfrYnHv4rZGZoGCm9mUpAN4LEygVZS1fTOCSofCptNANUJMl
T1OOToKzyfsfP5g9d5QgkVw4l3YlhtQV8z/GdEenks1JekaehDVK7XCV0kEqVq3V043mYKhzksDc11jL6uVnq9xnyMFBfXL+z66IUya0k2RDKqgejolQ3viPJ0chqfRQLudSfw69JDkb860t4KyQstASHQAQxpi9
yyjPFK9fE7OUgWsO4avWOU7Xko6I6IxDG/Yvu8fZSidZhHODL8Egw0FXhmjb1dtRIyr6ezVYqETbZVrTlCJVQSXdtPBboIIUj1KGMz/XRWPH/0B6XPg4+gzuAoX9iOlMLsLqG/cngCZedaUS4HXSXl8JawfkJySV
i802bBYYsImw045IF5LtD+WXvdfj2XYS1ubQD6DNdWdM1CjoJUZDKHq5dZl/GzGmwGZE5HiDz5Oh+nco/9Gq0DFZvpQSMEzNY8WUs5VS+opseEDnAbCU4YR3C/5kxgHLcDggMKxEJvMaro8Y/Nk4o8OctqZUnoYB
KUezae7ktMe/Zjn9uB+yeKm2ryJh6biPn80yv2n5nbDlaw6CegHNMD2vU2IHOocGie1ebVVGKsLB9kSQGqmGpxZg6BUpFUfUmVS4P0IwpnT9+3p36Ej5upc6UjVPIMTeD69xv4jEDZ6GrCEnAbkjHm5peM1og7nr
yloV//dECMT2+c0WRYa6RSWIDNaSbMxD88bRNKQqTbJrkE95AqjLjvn8PE0ANAT8iPPQDB+nDKKGuaeZrpcYhA1znafNmVPek3AaV7S/KSqIS+BdWjaKNvdDppJ8mWzUT1sIhaNbgnzTtZkWZ/XRmk0zWMuvzgI1
8f8N4au3JVBbdR6JSfKEuWY5Tx/zm19kOZ2RozOur/+Xz2YgdIhTkE/FyKJ0cIUf36FI0bTdf+1TeV5fguSX8ZL3h/P5nQ8O5cRlgzeEa7L/d4CL0y5GDxZHy895Vc7DdhAoQcESYhdC/zP6TNJLcs9XU2f4o18V
LMjmULTcm9Ifd6iCEtU7cwbYUlWKpMigV6T0OBMXg2lwUnCgDnHwBfdpXfnxb8Zf6f2T4N9V8bq853dDYbVuP/3ABdZuW9+8xrRT3PsPe/qVuWb+G+j+uhY8Nc/utyeFrb255+87ejPbEZDKR4F+8Jyu9MqslP9j
a1fl91FvDj8xywdbV4qhzO8CeDJFPifkTd/1y3A5OcQyjdzlv6QKKV3A9NfKdHJJTTg0U5JP2P2WOPkaEXNk9T7+MgbVaXtH9ZjIjE/HqEWRXXgBLZcKNvauwT0KSn1BQsouZl81KDi9YoHDDjcS5d9oHU/acoIK
gs1MzO2IK+cKJD0LtBuyEjmmKDQ1++nF5jIdJxlE6WdMlGW91pftcxd3wD2BV8K5g8a1U8W/JjQjYUUxE+TGe6nahuLywGPz+L0Vjp62d/ZJkGcfhzaRwxdXeRVuqY2gsRo4n70RpoU/eh6YRzr6gP0TYemM3QuE
zpo8jpX+AnUFAvkxxXPaMphmXhxRAYaCdfKzgjbtKv4C6qCWjGBYpvZ3IolGdVbcI9roA0tPd8mw2d5yftgc48CTKunSv2sv6O5y2UE7+cKNbtO/w75v+5GVZe5g/5MyU6Vey+eT9dq/Hc8CC7kvFCI1uwDeJ3GH
v3w+rTf6OWU665zN8dE1TCM4sVQ+Dwv62Qk7V+zaSd4RxSB+r4sL7RKoUs3/+dgd1sT14igk/fRRSRK9gqFWmmgZLMnM2L0ZrPi/3iMvs1G5kVsfgiwSXxr4AQ4VYF57CrzzRhA9cKljYZ41QBMtTFclfG0fA0mp
XwUvLmqjj6SmY0SJc2y5Y+hj6ytjdHsG1DGD8XDuafeQUqScrYwiCvrG99YtKhhNuHzmhy5tNv9pARAuk7OuGjPJ8WhPj44orJJYPh80eilik4/uW4HVCAarq0ORyxR7iUkNtvg3wWuijL+r45lbSAwbahJytEZL
+bMPQHTtGJUtaQeEtpKkMslOZrBkZk/EHrLIMji46qWK3Vgbh91T4F0IW5JH0tFH0xWiHMVpF9NUH8XdBVDRHHj/zIKa6RcDP5ddySg2x94gJEadLtDI0ciuhdTt2/k0bT+mbce0+eg6jc123WqyOo0qEOVHi7b6
odKOKLnMcRzDLvJ4ZF9zcGxY1eHBeXBjOFF9c89oEwIDsmOywAUr+zxfcrlBq1q0gw7jsoLrVNr5o7DBO/gNFTPEQGd7eKgkvyKb1Gzzeagqs9JoAv44m9tDNeNtcv3N88E9CopHMxSbKw9a+dr1wxJ4lyE8DbRZ
+IaWh2+s9DtwN1MAqrAf+7bPj1AC8SM7kBW0ZqgdlDvI6vrrUrRvZs05Wh4Q60CEFo7MsuXP9WxgTfdp/oCQDuq5ZNbr5nSebgzOUp+c/PvwhxNWYSzeWPzq2s0nIlGgcNEWOw5BdOW7gKv8jFxOo25VN3XcA6Cz
MD0wlJ48FBybYQgDqoXY/X1v+F1bjEt+qVzXv5fa9e9DddyyJrZx2oQ1AS5wPnsxvflYeoX7S0+Fl2PgYiBil8lX8TgAHm742Rn3nWzmQs59tfclGGvwTIA2b/COcdOXbUCEMfGl3+qcFpA27gQj52dYgDHmtTl2
XCWc+/zYjZ7oWJZkXcFEy1jYEH/1y8gBMEyxGZx/Y8Tbbg3ayEwefhFg951M47JGuu1MJ9DPwA+DuQROQY00DevRXe/8SZ/Nj0MuFeu9nzXgugaiirG4a8nHArYHR9MwwAlG3dw14neBcu+ApmHgt+CSrgKnDCxg
gBorp9daAsp1cXJoJUSlCKX0zzDXYaRk6GAiq3PkAFuQ+bV+3IWanRKNmipBy+R0ydsDJ8DTLZNmW7KhOjuq19cgQhd13TAPAbx02m1Q6A6dnSrlxyeKND3JNt5E5pNDpB+4LpOPDVgzzsw3bVfiagKnia4F0G9K
VlI92jHq1s8tJZZNc0hsVnAC2AV8JC34f35XmQOkPzsMRRhj5aiMGXpdGy2OmDEbP9/kGLrgY+JiXfYVP9B6upjU4Ny9YfGAgbY4saoHATYSQ1gGtWpSxjEGZ/jcuR4i3n56pV6zUZbA0rd1YUZAEwU00Mg0Cpi5
DPEaaWSjb7X1AV49+IpMlEDCXQWGN+iFkqFeEwbOj1YsdKBpy1GjvY/up6DivpwRD9jXUcUu3D6jIduDIi6mw+DsgxKzUts5eUc8Q0XXhDUQ4NlCgCfzmU08tVPY6FM8eFfhJwTbqnOi76qehW6enXaHSE84dpmE
I6To+F2VzxGYLi8lmdsCcdjAwM+O2CPhFNoeA81VRqtDUFHUNJihjwjoN0X7FfdsPfRWUzGYYssEc47pQkHIcTRdCuZZ443ouO+G4RMwXdHgsbKj9W5ZP78q8oaCthrT/PZtAXeED31t1lLw0SCjxP8AFvSt+FJB
bBxUnOjUy+IgwAGTqemIjxVUYMgEBcoPvlJanF60ZZrz95PvGI+fLItR24nXqgJNtgiWfhdsNIk6XchSC0Y06WxkqMJjWaMjxrujUNPYI6rozRffUEycinIl708w/n+ebo/6POSQ4yjDRsV23Ol9lDcPhCvNCMz3
5ictWMeofg9CwJ4QFkwxROj9+r68JWZNXOjfi/j7UBe74PRIPlpyvwfGhgxLgJGc5c8GqsEWiawU0mrHPsuUwOtxbYC6OczKfQbkyfp25YYGv9UO1AKJBZSixvuy7dARRHkG8QMWOAdgG5vR2rYdygG/fH47dMie
bCDgSKnxFLLYWnvOFsB6Bu4mhNhzjE0HtzJo/qQPswB3oil+rKsGKR90OeGzRC9Yw0eRBPFDMr43RwAYpTYZ2lXouoz2gH2+pk9oDJ09787qXZeE1cIzLYh5Yq3BrQ9oitQM1s1mbUUftIGqzP1whsFAKI/NMOOl
gIaxOjkCAl5uHV6Z92VjyV5mn6SPH+15DEL7YIz1gTuFDYes5zqZrlXCV4D1bOATsvlextoQP7DTzxnmcPMAF2Xo/GwQgT7LXJr2W7dpZAnXRODLOsMbWp0xsjW69iwXAZJIp7OHl5JhMxn1eTRCJbRiD/z3PV/3
UiGNV2csY8YTMTMZLXk8QpMT4jZgWdO6rI4rfPxuxRgSBhUKkknJAs89ZNSi5fN4tn4YvCVh+weN9YYX/lSr3qNQeknrmz84mcS8mKkjXxH6mcXUFwdLT/l0zOlHhx5rO+ERV8z/Etg2XHUD2NYKTroaoBEEMX23
G59N5NKjyMSMeWZYZZifgeqO5MB+hPHfc+b/fXZuKNzj+VV8a1IV5n1nbVLRVhjtRu49sv3EEvTM4QPntt6c2kJD6A2f5SxFocNhzPRVkxbSkRDhzB0zZWgUEhW+6eNVijoUBOOeTuboApTuNttTNDft+psGQw08
/PYwVEVzGkaTs9+mvFmhZ042SQJvK6yqCRFx4TFGXjavWMAnuZgk4YZt5aIKj9JAdUHBFlOLfSzKRg0SGJam/foj/VA3QH9dlrSw20/3uidrbacrY8vRf09NnCWbxI89W8OSlcEqMslF5ZhKGz2WBSd3Bq9d+LdH
xo205ZtDATaDjW1t3XsH+Mor4X4CFLrqXH/RlJIULb+bMQ0Gj2SbDpsABZl7g8kwGk6biOsmEPlu8CpGU6tMgPG9Katj6KnFNrHDVhN4fK/HIxnaGkbXfinKdiwbaSr1Iv6GrwLTpUNltqhYgo4lKL7aGF41uQce
T+XDM2CXUrtOr8B0xKXWHV+kaiutttWn789NmKaQbS0Z29UNoYQw/MUXK2fyvD8F8N4hZa8QqtDVos2+qF9ana/0IK1NZ1gfEcG3vjJALzeqDVJeXXT3Dh3D9Hbg3sif/Q4F/8KJT7zvSUZYaotDFjY4BaUWcPdE
SiWXOH/EQIY7hWqnE/jqJCVxLalP/FSYMlxBQ4OXX7IDkG+XaKSSrqTMxPWC6bzhDQt8UVYMIvzTUzATEp06AQx04kDh3UydXB/pUu+Ig56HDKBbEEF3lNlVWzmoHZH6Ar7T9bPfIbOhleLXK+WmdJzajc87STgd
io7JFAvQ0j1BpVbULaGlDX5p1Dn6z+RoBTM6d9vgHYG1TVlwyzToCXSbvtpnF0LtpiPauojx7Ze91JB+pqeQ+aLuzEcc6DxyAuptvK9NROVBt4rPc2QBLi8Qn35ey3GhdU7Zwfy3ICGFTmCDPEWEpd5uiAVihUrr
xEFtRVSwRfyVCb2R2XkZ3kWWEfCg424gT9WtTpWYvQalvX7OmQ7zQjXzEhXkCB5V2oPFfrF7Al7aofS2i1bdVPI84ZiNsFTL6j1+pIka5y+yuCayQ4o7o8zS/9OGv5K03yJdgKM+OchR/CRcq+wVhnM1J/tN+Mjh
6ERCilFySHSK+3ipFLzmF1cRQj4EvlhgxhfiFrOA2bKYgz1uyurHEu2uq3L4pHmGNFjVDHMUR3Ti6zRFW4tQLbIq0xljpuRs7WBHEdF3QCVAZnA9acTLuWAmvps3W4GGM92OkcCVyiGVtnmTv6d6ujfnDI0mAH6G
a6wNZIl/UStLqwJtpHg72z3Rx8/tditlJECJ1IN9SK3RXZQWVkEfNhkuXmYfBdy5fhHGjdzcbXHShoJOoOaz5nQ008sI4GP0oWC+8yo46LwKJlkfDUx+rukxDNhRrTF9eYJjMoT7bFI61WE+yrjNOuMk/Ou2M7FU
G3CoOkYmsJmSnlic8WgudC9TLgEuL+3GKRpKzybBProQNjbaOwpN7xJ1K8/A9P6Mhd7PTlRSlGQpZBCTFmi8ixnFy6RTKkSXil8n20sl6X45cXhBBHPga8jsU3auSykdJQRUZREq07lYjsTwLGi7FoD8rsVoVBx+
/fIfExeWXtTwGQAb4+6bT6lq2pcdwpOnlOmvizrXKAfJguMaxYdHGM1A7p/8MCfiZ4ZGd55e9rQIEGxig1+r7DkKJktwOoCwe3joZSfPzVXbJI57SuY2hWbV1KlZjDtNj5iFu4NiMqv6mbTZBi5/YhVcG/YbMIHR
EgtMAdNkYt8I7/vQA4wtMMMRn5ejqxC7TUcaQDxXSvKhYvxhHBfSk3zxWC/gFitPpNv15bc/gWAlErMkMZ1O9rQyaYR9kVZ0fK/XC3J0PXK/1RLAIGr4lIo4W9yVRhEj604jjXOsYk9VhI9dFYzH41jsROUfhY6p
SOCx5fTLtFcLALwESEupU2yJTRrorgvKi1NaanPCaPLVJ79g2flOPKq5DCcAwn54HTW8HZokNlgJY2J5siaSmUCSnM7xn82ctAQmvzpgdqwlNOyC3UFlIbW2nVVjoqwlfKznnyPPceihJYNggbU1nKzDxh/+BAN3
nfBy1hLUPgZtOFqFRa7TqUUxDha3NQIeIg2N732yi5YYaK9hkKCrlrjtDFDOgVrwA7jstTFJnTO1FpIdTdG0lKqwbENKJCoW8GXFF7vA+9Al8fTD4LeHpVweFS3Mym1L2Qh3HTDjlj2f98aSt1OXbACl2GDaGNx1
zglcpv/ebpDE8pO5wO41q4OY6YSQbur/KMT+vqs3j/qgVR/r85M9+OdP75E5sU6AtQTFKj/YCdzhDl1eO/L5Xz3KT5FTqRItMzFrlnCnG00MVE5kpPYT/PfOK/muLFqy9uzbMKLtRqYUP39lGdFVYRJ6gr6KKw53
JXg4rb6XfbMcKWSzFBkJZkFhpbSyo+6mxlEY2Sbe3JDCm+sfgAjxrNL3CZPI/vDzEUD/seqV3n/9ZXrdV3zHjBtsG2iGV/bYQyYk0vy4I5fTFTtrnUKdLD8hNv/4SSgPRf5o2HBgihJ27YfAIVuSI66Y5vRHekyQ
R271Lq/9EB29iaiQ0xIol+dhsd/WEvR8Ci7T4mPPO4bWbJ2GDFQobO1KhWDLhzxtMn5VY/WtVuFUWV5WLHqWbpKe9chmw3TCeFwLJKTEwUoXQOsRMnwfkbjUjYepbcK3XHWIW5ekKUcABn72xPVcTB+WYFZSADXt
5dKugRZ+1mGZrnqo4XxyBAg2flTguq4lDJS07eaC21P4oQKNZ9GRzebJ2zEh2ESHQv50nFfG9J/fB5MnRqXleqprX7Swnarl+FszfqP3B8LToMqX2Wc1Qd6P398zts2J13nIvcPds5XZJdB1CVRIIU8/efH410+V
kHnhzOcEYbuYnkWFiWUnC5iRn7cYT5vp7JOFjqQoSVK6XSezLdVt+bzthNd8a8VTZ8iKjOI9mA8Q4R+BumfKPKx5toRhRqAmWGfY+9ywN00OUDMhzXj/DMmjamXD7MkHURDyox4boa3QggL4UOXJZqRfN/UY9mnm
PQ5i5eZlW7TDJzjSx89GbJJ2ChoewzmfM4Ccofk3UFpGp1DGd82DaXq13EBYxyYEpCwxJl70P19OfZ68+F7C+7L7kzZDiyAKoOfsy3PRXDGStvyALMXK+c9tCYPg1cnnE7lK1om8cAjhI79SZP/U/xei1RNskxGy
ZAzZ3O6WzVPo+IsNVf+uziZvPAcysqmsi9/PYm+wcj1DbmXz/uSxQg53YOi3WnZuby+acF0TMLXJYd1d5Qxqm6spH8EpCxj4TNbPU/uPsS5M1RSVlEsPeGr8ewBvOg3h5gJD/WaO85zBmr6LeBOPXXQmtI9w5Ecl
Q+JHORfjFYFHYEQwxbCbsjsecpIjddStzfZlEiqkY7rs5BugElhSUv/3ffi2U0EKcUJpDwyapxq3mj9TvgfaOquuesiS3Nt2+s8VXzuOlxSeu4hEW7kMhRM+NAqlFXPx08UtenZe2Y6Z+EPhAi7T3d2onJOwYLFx
VsLqUWyGKKiVczxTGfGzZdRiUSxNVO6G+RuUGfhVONN6U1OF6bFavZDnkMDjvhLjZLET8YyNDQXFLLc1nA3VTE0ZA2bp1T6c5+FF9tXcpRXB2p0ImIwOeTgLMTynaERVRpLypWhd8uOrUdcyxbJrS9H6QwtenyMM
0szH18rnmGjtYsB2CnalferaWmBR7ThQi8flIVF+OFyuhZJ3DS+qa0yuwQ18zxj1tV8xFT/bc9QWws991yWWe2aKPNbMmJnAxhQ2Zs0t3Zu8tGC8EKBhoY1Lp1Hzwk4QFNP/SXJLGJBejuuJEX38b1zIceEoJBT0
M1rW4g7TzY9PZI0gfQRSnC9CxIwt5ZJ+MbeQQmfFmtq5/HxhrciC+N+LOGAYR+4jUla0k8Fv6bWDyJP7ynYIKSdPeVLQd/YXerwZVaRDkoqECa9ntktledeV9ENPEji3rsRgqtzkfjhFih3U868LDSoTnBQhu+Pa
rCSl8Uh7Zxb05cwmpRMPMJJndxHe+jQxxNTuzLgP6ZqKBBV3VflWCuY0XJPGlWjnzsHfUtrWREmmkw/41YADpuYwBBaoko6ke/3/BON7/32LtT2gpXt1TppaQgdR02QanxScUwCXO5AApIAenbHrlB5lAtQ/6hsy
9FQ5Wo1m9ina+bOP+jVup8ZRNaqaLfVs/6/i5JICpwynS0+azFpVjZPPorT+kb9IX0JlI8OcrI/1hzzxzstwdhyCgcrTrmXHpVmqUfsodZL7SlRN7QH0IIGcCzUYCUb23Pn8hboNs+m/bpAEVnZKySSR1UDqiTxo
+8N1BdAjRREv86GECEqPT9Eph3mgPpj7V/1IYUQRclHNnVdKI0pgZbUzTLcUR/g7nRWsX8ojyo0InQzTJwUSJY9UMw7jDrud3mSPJV05g8akEjqJaBt/PC2prPURYvoYQkrdzDwiPSBSOdLlZeLcUocYv45YtFzL
B7UrvatVrqUQBx7gZwU8a9sMKsbvrUWsZQXFaYG8N8TZ9MhBN6p5I1BkWPYgFjAhTH4VgW4hG8wl6996DuVVqcS3lMNO9XNXIBIuZTATbXx3ZnJQBg7apfdKjktR5/3D4EvkzqUMh2pee7dguhAwnR+Dviv9DLCJ
4LqYyIwCmAUAd03E24XQ6ZwgvIeJs4n0u5QgUsr5XSAcL0Ug1RGjaSU7LyWoEn2CziNDL35IHo0MtED2XkqAQymBqyyaL34MCibwtJDclzqVkMpcBW9v2SMG2VT6X5pTpWDyu6oEwdBY4AT3W455D0eyYIgsM7gj
gxzEHbLIwfjpBo1yPw8c+RnbCSSMD6GCwFbUh6TC+PAyBsZYLsIwxdBKZRvG91J6GaBT6GEMQPZSqa40xFQisImYxPiwaFjcl8tPjAnUXgrVEKwYH0yoMzsz46dCaJ6Zlc4wyj9aoL9YRmMKoVUR3hirsw9ibU2p
jvGB1jDk3VLcYwotpFQOZAiQkv3o41V6zV2T936PxbeIJYJUCzkbQrFUyRgmtReVheImI+CQtZh+aggM9IAlUcZl9JQ07m0RlSmdC3RwLINuRvwreyCAzkjJe1b8y0Qdw3vG49oC1kLWwdy2oDsbHFtMU8lrcaEF
cKDzi2SLExZ08qtEVlt8T9HLfyoJcYsLpoDheyXpbnH+gQ5+F4t9iw9e1BbKguOsRChcCJroVH2u7kNOcXFxAoEq6ooFycUJD1q4N0XMxQdAdPCrivC5lJIzff+GWLo49bES0gKBdfH2rJA7jyi7+PTnNTGoOkLu
4gQOMAy1uvi7+BDUgRgi9/iyRDpeqJPLejrdQS93VeTmxQs0auWuVKJenPB8EBh+say9ODv8YYBlUvjifCm6Evl88elhdXxvLbkvTlyJjhBXxldlx0IwdxAEP37cLB3fwMcahxwdj4ngGv1tLfTlYBB+HFm8VAH+
qdhqjoRge7GDIVsJhPplwWe81aQRxgNea2XINYQUxoZpAuA/BbILo0HaR+anqkjDuKASBHJazx87v2bPoYwwtW1p4pGqU/YuO8dmIhJDtAnCeL0l+8yx6dQoMMY9UhRTCJI1MxxT0GJK7zm9DK+WLMYUYgFEhl9P
XGNKn2nPb8mVsjv4ptDHmKCUA4TqvLPT6EgVI3LLjkx7hMDC74YiKFNElsS7s0hJkccVrPGslhgA5UIONAoFgk1bLiJAZcDxEQBXFx8gPxZoQl8oWkB+oNDOXVWxA3KDTwBxXy6SQF6gKRDuaokrkB+21k5szEAu
rp08AxHONIRUUh1o3Bo6GauVzAPVx3mYchFUTHJCG7+KZCeoFK6Gg2eBfAXV75vJYFAl5yqGKJfPoHKzKDjc9SDDQf7NuUDEaCuKeFCx0SLAkL7HJ4ciC0KqLPioKB+BSABRnCHRYJVQkoDIRZIVw/DzMOVNyF/J
OTt2sJFZB+4ZOHlTg27wS8gfM/tDvpTPYbdPxHOkmy758I36Rm4+LFngPYYwV9Ue2WHrSCbqBv27JkSJLYTEOaI98vtZ+6P717uoHcYj9PjZR+5GwbGd38YY3WC4rlQ/RgAtVj59+vnOYhoiHnLabn7v5//plVnO
Dy3nYX/CrirnSvoQ1NNH1F/5jGPgxsB5CiuSiCV7Q4SPjUlgBYh46YNOVpMxu4dOvwAufUZA0MYCswaotTJFgiXRSxUfBpDsnZXEucBklfSGIGeOi2Q6JTvSfVSqmqXqrFRtl6t9xiyZMOXWv6ZkqmxIeWebQkcP
VsVRfCgOisI67bpfxzRO8JEYw4Yoc8KS65mxYGKs51AHSbayV3qyHjyffXT7TcJxPRGf6URVSawDjYKFEMTGKUIzhfg4Dh8eU8rEXXjCP8nOWn9Xv2/igeNod9aVJMHqx0ELVDp7bD12yqRgMyJwKNfLn7Z8Czbv
g4ecD8Idylu/95ZycRm0ua9BBwHn3Lh9jGXF+eSQSeR1TWZOGdlZdbkcTOuwmihY7w7dJMdX1W8EDQcJae2kD91LAWHOVUwYVZlzxOgV3/GePVC1KAuvhtEHxqJtlhCWD9LR9LCXFoJKKAcS+tWmlNMKDceDwW8/
hrG1izJfwB1SwfioF7knbJPFCGiMhLCtNZKcQm8tknO/0FLlOg0yCGp8USR3hXbS0R/s/oXZD2aA5SXgYWHlhWjLcGFD4MH746yi1Bd+DzKtJ2R/rYAmMdCyIwkayPw15coQJOrYynHxrpElILlrKIOGqHXKwAc0
fYQMJeiQwK+yZpyQB+SYAaqre4LMDAY0heCa7HoxySTq8Xuv6e+1mXfxTo6Z4m2cdPTKngwcZ5cExmuSPRkt0pGX67uv1O7F1NwnlUiA/6GvOhZ052YcydfIOtm2TsMKjt3df2ve0nYAr1v/MhsMndmTpjUVv2+b
oxeGCDGwe0UQVVLzjKm/6hn6HN7g6UFx2s644APdz4NQDK9K9nbEUff3gYhQvDLdsSID8I2KpKfihI3D+Tyw2xkau0lQ9Yj6zp7qM6JKEOX4EWggZUPV/yGLPyeHQ2XlLWJ7HcZRHdZFj4yiUJslHAFRTg4nS72v
SlYcd1Se3hX6qDKtQni0cdGqceqeBBz4+e8YSRKGdC3nl11zNnN9IAXySeDB8NnLnHeC0DkvXSEnboOnOQA/KT1V4mg6V14e3AqZwlfSXYYKvXe3Oa1Efnr6srzzRvGgPVUzoTJQis8AnJWwMyuZNm32ZDNXzsvx
3hU3IK3l30qhBOsUo0P7hFLyZAK/wtcq8224Ve+rD393DFvL/0ILJCjE01GHy8PL0ViXtJ7BViDiZysWEV8AOXLqNohQ1e2WgLpqvCTOaJIRxQUIKf3bwG5tLCDiwLlQfIHuWcyQ2ats/wvmodv+Ilft6TasLJ63
5yvsrMbIqG3jXSpgElUOLExk52wxbphG7NLjUJgsIbE1H41bNAjBBi3e64/P43OeHxlR3Ygnx2vTas9NQICTUB9vjzMdob2hxlTB1H4hfNvXrJgYTjQCI/Y0Anvg5l9wII+3R8AvrQcVz66eFVFczel6JTU8w7uV
g6/228nwVBL7qYdbgpzyNUnvG+IFGMcly54VkBO4GCc0Vngxr/BUItoPT1AQ4TQlxrJ//IO27LH4dk7b1jVuEvZrP8KROqlGJbWsAgvowHOi9vRZLXhNho63Fn97n3QJqzpzgduQG+RrEXOf0JQiRFEEh75ffpJX
VZw3SDcWNvZll+basclyzpQ/UJO8LJ+dd1mGKGdv+fYEPazAjWcjHpk/aFdi23Jf7DYPUqdo0TVplJmyqhuvlFsqZcb8VMcvPK/5R7/jQ1idrMOz5cdHfzlOd8ArJcso6JZ8jY1+8IsalJA8jDd4pyzKWYTeM495
zM3CvvF9XKsAFH0ZW9GrfPnF+mwrIrt5JdLcXxXjIGv72jJ0e6iUT5LlnE2v6dfWheXyU5Zm+M7KuzKGqu+f3j0AqUwdPxqycL1z3vA33z832Wt2vNcUM4jrhBnsxZZRpciU4nvZG/51bzF+sW2tgKPsD4paOMxQ
KVLoXYUt7UGANUZlFgPsXmdm01Gfxe3PoFzmRPCi4rMrQJ09q00p4Gc1brm35rmff7l20aG2ly4ioK5ndrvHa8JH2hEJ9UPC/fyLbZk7Gyboj4PvG3fjmq5R991zBX57k4kp7ne5N4G+rMffuZfblhPxT6F5AQou
OAnHnxPJ+0CpHVwIqqhzMze+HOp+o/igPHAyfAKFez8v5FvwsbZa/m7DPfm5nas0yEBoNsDelaoowGr4RqhSji6mtQvOzF9g1BeHJj2gR6MpAHmNWDtfR6myaZtS417MChmgqSMG0dc2RyCdj3UutOd7PPBQjtrL
Im//f87gGGv4ilS7mDbcN5HxpeXju3UWmJOI/O/h5GJ41jeh9hTgTWaj/mZSQUwuNSYGuvH2SuYepNPvyHkHO/IqpJZz1QpxRd6X+oMJDSn5Ah1xzkzyfqLAWXhVSx5nZ4fw0sdDnWSzt5Ba1HUIJblS4OdnRQ5p
z6OnuHtmeLmB3AGWKPFyV3u5gXW7Ml0KIBlDMUu2SwCzNt778UV2TYsqAQFGaerWXQgr49h2mJ5kK+iLUtsCVOMzhSoLHPvA2hipbeMAn0drM996+7FswxfcNfjRHQ/6qMh2t2l744GwEvo63/B+G7gq8MJ7jW6U
+X+nBhLQfO+Hed5Nxmn5PX+uOfLAzyylayJoyqaNycSzPXO+tyf/4hA+voe3C9n+Pa0vcpxlBSVmjokXhqKbUm3uZaJrO+LFfu7ZEVvBg/xjNGCZIxXdYqVn9oQv9FQcqOQ4h5sbGzcnI8N+uRZeSmmD02CD3cv6
uBCDd7dss6R0iznac0M8WO3JGAO2Ux7hW8z458CtOCu+hgdDVv02PB7nXfNhfP2KO58G0ojOLhg4vg1BCWJ++zk/HuscXCV3ZgYEY1lFsw8Bxo8euUS+Gk0CEClf5zeL/lWvyPSQqWZPCzkTHUBTSRL/IKOQ8tBh
734TxvGXgjqpyjubsddsETzfHbzlXwpJlHPXkP38OYiJ2nJtDQOorzjxmJkpRB9jPJGyGulcx9YU98Hh/rCoOLhkpUZ7Al2QicxS/vgvo0D7BbNAGVMpO/3bjgEmvGcJo0IX6WJUnbDhv4skiTZg+E0SLNw34tt/
jd1eDGcRMNb6vP0PhLTCa/m+6e+oi/uMCACYu6espXfgJDELFA/iwocfx3lOqNFAGWWB9QepnChfXtXtE/7BRFV9LBpXceJMKuji3pBGADayAmqvbhyV0AgGMOF5ZnURBlDBoERDshMYCOf0eWqOWmtu950IQQCo
wz48+MhU6gzHeTSKNLz6lKmA6rWSgtGK7vaoSEinrjMpDoDPqaSGNkgS5riQDuU9GwQp6hQRTmSpq6Q+n6Gt+LAglWygVyETmAMKObtzk3o2xXVqlexSN8SB/l5CkSpdNckV+CzhvFy0CHgmo54MDHD/nlWpN/DF
4D9+pkuHe5bII2qCmNRqojbg3iSfxmIKf7hVSs0oH81aqeQ9PrEV+kGS1a6Kcj5wFTgz8TKbSwrPzmggp7vklC6wubmnbxyn9b4fYRRhRpdQSW1aJFFnPweroH54XSgZIuRSGiHOIM2IJzxCVnLXh++jYYxs1Qcs
ki7Nklh6U+xxBCakpESMplyqyTWGS09Sa2D7aScfL3q8/dBfLWxIwfhhjNQ1l6uXunRttaskjIyJOwihfBGawWUSkfSbYxzQ3bb3Rrw4XHPJSoqxyqJjZxyqYMC0N+PVeMbqUZRgsJDADyTuCNlaXTtaoCbSehQ+
mFzAu5lqP3ci+KHQo/wHU5D0V05hqJ0hAJFyNrEhBjEmS+TwUjkV6rzh0b63ySWgQMo1Xqn9EwKmHSDLAmkUXUyoLYMx+ZE9mVTmHxdZOTi9GVCAA1FjOY5R816bwKlKK9qhq5qonuRAxqZQ/exz8b7uHJGER39C
JONeu4L/TWW1oYjRvyXgEGIOMUt/T1S1TAf3YOX3WSjCMjWpJgkIyl9p6A5PcC0Kx8zHxOFW4WDvZQ+irvIqkCji59HE26sTz+bD/XlcQjE3iqj0fywf6g5NMPvGIGArSyBgDh/XsmIkqsslpCNYyZ9T+j8D/x3D
KIEq9zlgaKuYssRhyzzubm2RYUGNUxHYdEwqCthokpWAXctOK9+IGLpFy/1UU1q5VaFHjUCl2BpjR3JZOj1vZ0loUS+C8qhEVZ2NNN+YsQnoZyzdGlLdYgfodpTNxno4PDMiMT/bU28S5uIzr9NAenf3rFetpOYw
rJE1ez1Rd5H8Mq6eGBdu7KMqB5VReeXhxQScTQhvwqBCqS4Qt9da8IVefNNb3b85Yu8zXFLdX5xWcFpCiVT1kl83AmfMzdoxTgdCyrMAxartbf50+Uf3/EzzGIEwoYSfhyrxPLp6X2TIj5X6X1+MG8wsrc37K6Rt
HrVN4+vv2otUz8Fbghj4YcrKZ4/eVhqcND393AyWEBJXiAfBIaj9CXbPGeDxmuboZazE0DaGLNBCpDWUBh9dvTbk9oEJ25oBvDuTp/yIkQa+FwueT35Ni0Zi5ucF0yDFLHg5P+lDkIKVsxBvUfXS/tjf/Ku7jJWI
704Cfs5gi7TomEsVW8fYTn2O4KKjGibgx5uQtP0oHzCR+Fi6ZR4i+GprqVvkDzot6/8vCenoBH6qgaqys8+T+3RtCjHn1pXkAWgBgxBMxYhxXWYIFfY2P2u5wXqYkl4kDMjnR5R1+iy68B0EzUOmAm7XtJ1X/MPq
mjq/nb7zldqiOWfeQDDnAcs4kI4cYFiM9TujAVlOHBbaYZOXLwXI40O2oYpddCZQQZi5wYFmTxfIK9Q4FhyKJKa1QCaD7OVaF4sxwk+U3A7SHqTMi2xQSVGSzQrnACFbwUdJrgxJTMMejTIiDN2XEAlpA9CHWzjO
YIK3W21M2glbj2qbAgZvKspCBzGFv/N2LzdDOqk5Po1vRjbVRegKUvjamgwD2u6yP7kcWoB6eK38Xk/jyzFNGVTBFPXEfQhrMqRIpgQr1pNtZbZkEJXHq7ErrojOP1e5CyEgkFz3Kee2jY8I0mSre1b+nHFcXh4d
v3H8UTInT8bcYRG80YmOANvvfc2Vmc4SAk37NfW8CU0Q8k2vEzVDkOsS2mGAVMgfdGieEO7pf/ODhrH7WHVZEX/ejZB3a9ykkf9ZNoS6fypIkgfgXJtb0nznH/wppyB5aXHWwvYvIg0nWkBBm3ZIlsEvpmJ+G+3y
v5gwPN6T/1bwrzbSTkT9MDZfo+8vul7SLRIqw1z0QprJDHrhKAyTQAPtHbkVRVeQoIQhEjiT31p/QZTQKEL3hwPCu14R6fgJEF6Sea5KB6Jceq5RkGbXZkVSEXW3KS1/+40CGEmmB48m/Xfxe7BJFQ24i6Ogu9Cd
uz9gfvDwHJIltrhCbK8z5cEmkNLTFTwpSk4cJL2f1kAnQ9GbC6tQxScUZy8TdZdmPhTztj883/7c1yFVutksAwtOAzr7lnicMCu0fxj9k9QV1Omnkdvhy0eObSY77h+SQBb41G5DicTZ8NbkiLpgprK+nQ1eXwxz
nBZU4gJqSWlOvTyDrsLs5nAlwc5hXCvVNzxNaaOcGF6lo2UkjLSCUOgAoW0yM+6cTu372TR854RNB1ZqVQDdO3HbixMBH8ZS9EspFAubS6POJRiIIG4IB580eQuEyuYZ0LCPtPrqZuwccwLOmTDSTlZZRyx2Dt2I
V/ozsrJ0kbFMWdwRN2JTFUrVVnqSLL4UIqHqVpp3XBWpqxZlLQ0otMoyVr9jUOpLBl4Dsy8zALtVWMauJwnkwRhkQ6mW4qpBoNBEXSMZ5kGswbKd7Rregcnt2cNQ17EoOKv6D0RE2Zg3MCIJ652DfC19kkTXQz2Z
tUup6lnABzSlpwdmYGWC9f9ujLMoY6ItsZNSke8Rx4a15zN1P+DJ/QmzBSDYRGdQCTb+1Y5vWtJ/UigI1g1wMoKbmwuvfNdScLaAPplf+yMzEq0JlHArS9WIXHIL4oseoMydtbcIqrvtnh0tZPzeXr3r172kn/U0
8sf3Vo2G6Pa/+hcqNPGQlo05pDWg/gEhVA7KYJhepRMNxqjm+MyVuF0as/Qn62j1H3q1U1NGxHYsJWnYTqiYEUXTnv4IRb9Iub21wKoec6nkpWFBBDWu5LKY5IxEaGueo24pvmkgi7uxeKllZOYOD4oBmuhpL/Rp
FQmjsWGhjgvtQS94Pe2tXb8NnHRJLogy5ULDlpORZbm6qAXXA296x1AgCHNnMPB1MTGRMRpjG1oMQsi8UQ2TkJWtOay2633RL8vHdJ1SR/vlcq4UkUC2cgrfz7dn+PUle24Bw7Aly9o1fI7qA6ExRdrnsiS0lUn1
pkHt1Rgyi6pj0WgMtFrjEzlBRAAWzDKLADbLmPZbp4/1yD1dO8tN5nQRsjMDb1AG5dS1lKi6WvayCS0S88YhgnXpjgUOfIrDaKJYj1G82ly3PrTM3ah9SRISi9FnkFYr5ZHN6nhCaqhpO60JM4IQmnXiM0OLa2N6
olpmyN0KoR2W+REepZxGZb19kWZ9QInsZsJrtwSlOT8jf0AkUnXj8iq9HidNSfSjjPjZTste/I+07ag10Z37cP5b6bQwZ8eZEgN6bPrD6nqoBwflB6om6Lw1c1PyXtR7S6rNmeGfyTcoRaqFn73LVK+nNjr1jO2h
FRKlqqnYgPpCjzAb+McDGtbTUt57D9Q6cO+gP0Rh9LWD77kp+o5iskguYgtVtFSQhSkJJ5k0fXmFmtipXe45ag6kblYDVB2GUP3a9ljV1eUIRBW0DHryxwvHxK/sB+AR6LvaqeN0AasNyjbdq2PZbrNYYuqTbrRz
7Y5Ex5Nn6+4Cbv37Z7GicE4FmZ1PAyH0RMnDnpNxmUHWO5oEnzyK5NnTzFqhpPBflQWbX/49vxrjS5P5z1Rmcoq89ux7M44bjFESXQvx+/SzY6ptb0lV8CsYymke7LuKJp6NVFEIQC2j/MCbC4p/t9pl9wIEWk60
kPkQ1BY30PIIKKqJTQSPfHUioKBzGIpAp5rFYT+MjHC0I8/FM5vrRxpC25lFNOcI3yPcuhKz0FP4cwkUr5ruLK1WgBp4Ih1GbiMS1gk6iPraMhyqi7sSWtSCGGDR0irjri9gird1zoi5q3HbGZbAdm+KveKtbm44
A21CMnM9GVw8haH5TL/i7igqRQq5qGW8VeV3sXUBpi/o824Y5QcuCYyYcnNVG3IYAsTyo4LcMNZZgmGpqYHHecb2aflx+559SOA23Jc7KNjF4hdhYWfVhGMLpBC6cfwrf+SRGKUbk+uUp1i6I++IHzwYe/u+y1zs
Lofj/D+iI5dw3vym6rjbZJ940xOx3xD/+jH/MJK9L3IluZyL6Vy6WMwveTS/eGjZCDjusnXhh0swUO+XEMxyVP8wfKKB8btAuDDzT/rEuwelQKhj/7YTTExXsUU8/t6HrXmtb3209YdQqII9FIs7pm35de2jpaRk
gg6C8JYMWrZCI+BAHz+7kLbMfIP8BpcyzFgyIQWFrzzsDRj0oBqAzOKCn/44tx9N6KC2Fdmj1CwjsrGoZzYzUI4jSkGJnzx9q3EzKqK2crRy2wfVXsnUNIv6SDlRlQh/3o+0L0yX/KgzWjI18dRr8USewk9Pt+xr
WjOsffFl9TB/7amZAmZEXqnZRKft114HTUHJu7aEbRpIyb6KTZZAzXf2rF7f7W5T/nQkyJs2MWV1/09HYoOl2Cv3E7dQLhmctssrx1EoRZxmkJ5hHqru4rNwxRZuwW1p7UWRs5UllIgtZzXoGSCMob6IcxZO5EAs
SBhhB+LQmXp42NcLr87btYiyy+esK02dyDhckK97AoJSLTFNOimTuDIaCn01k9BOWBJsR4hRyxNztcq2o37ku/MMn14Pi5a/SmF+TFo7LanJPBhyDK9WjrrWAuhZ7MMXJ2L2aLaiSA7RVl+QPdsmlamP2GjXML30
5q6mUH3WLGgT02oKn76KhPGzMq6TbDyRIaECJnl5ZfqzEW6aQwo8QlVJGEBrNtVqChy11xWm4dfBHKNOtdPlHAclDlWARB25UF7AENXCvtlgE2mb1ckznwYMZQ3hjnancE9kk+GP636HlM1Un25mm/gfhYlnkPvM
cUxPT12CybnNKLxCKea0egQzBp9Mcb58EtJWrJHP9flGURBN+lQoBDbnzQb3wxq5OzCRWb7MhKLCFiZubrTXiGzQia6ilC0v8clWhICDFOdWH99mlZEpJPzWkO1lM2+p/Ej5CFQsnqmqndRKtz6uVpetTq9aXLYx
qSWqLLcubt3hf0uRLubEBSS/2oofGx3eZS4WGiu5jYfEcAyHKurM/U9Jrp2qr2IiXEKabjxm0HR9NqFpM80u+IJx6llzXOYPeEl9ONJLW7fsU/vHNon/aV/G0+rsV/mmBKf20C3hmS/KuGLUp63fMBx/1RfN2qtB
Vfx421lqTOiHVRiZjs4Eu1ZXChjNakJAZeZYXtVfaOfCLDTrGkqh9ICbnfzIvpXp2Ly3n4TZzqBCM3mnBhAns6fbJRPXgp6zVuWef68IG+X+8GXhttw+RelXOjYIeIadGdZ0uwjjrZGYp7fCrn8ACeH+4V7l/rb/
4rsnGr9iELl3JGK49sipW0xzLHQ4uAg7lR5RDZrQbD3F9ejrSTku8hNZt+5mgQEiennGaR1Zdza3a1SrFuszHB7NSdfl9KW0RDn99HOL120HIhFWzrAXM9mYEfR54OL5rKeV6/cfFmlfmunrvZO3k1iwoumkZDIZ
QuhCIJRbI2K4G4HJep8W3nglDFqP9svxs4FJXMFf9bbTZNoMAyzozShkiXN57xqbznUNLnqSpujycrbKy2c7vrIN82YL8KbgrdAm4vdBSnN0bt1daM8FfxAZnkzULYsAnIIAsPAJI8cFyZ1462ZLxwzNkqa15GXr
Jo4NmkgrI4ExOo/uda12IZLhurVjqb8y7oxuR/cT7PTqRu6zdXEAUOFuufqcZGin0Yc45ET7dZTxE4JDnU/sc09YoVO6+OvwZFJb2xKDUUUpGmngzZIUbOt5eJRT03hq6UPuydQ2EN5ZpQqekd/5m1+Q7nhakpNV
waVZjd4U2MmjD4HbdgXwsZZ7Oj5JQSsls4f51zH67EEjlVlwNCR7jnIyWT9yvr2EQarcH/5RAceYaGtzos6IUXCB7vzOUzRS16HwcJ8C7CloWNEcgmY/qLQ3ngtF3BXLIzeqREHq8VMsEGocqHCn/iDFmDu75Fv+
7H87Jm1Z0KnfGBymkvp9ACzjpFFokDIm7KC16HRni+ox59s1qKolct3+KofYP+heSr2C5YQesGh363ZgDYGepDtT7cF6SmGfCeXLMZSIlvcjHgWGjF6jO8HIfzOU0P5sc8Oe0DQXEx76ud56GojkOQXEWUk1GfFg
XmX9tFaDNDEmV3iDPs98mUxLr1teDv31iCMKvB1r5+6dVPYp49H7oL5tD+m7qTVDQ4h7Oiqpv20k8V+32RZOwtPwklSzGicvCh7poUVVSXZkVgmdGEiYis0bglm2HKNk+PKGhhUAKIYoBEadsTc1nLBPBID8KX4q
SThxU4z+7sQpsSfMqXDpVgWnAJQNC2TCGjlmU7JHpV0VYANYwqNF+dlxxRQplS4aNbLDKzNBOPvxE4BnmHy02BOARAcy5CAwFyDN+FV4It4S03BCT479eZOxtCJkA9jCssPJYsk3G3S8E6QHmKEi8Et9hGtBvo1U
Po2otKMu4KUEryx/EZkaweF7BJoAzWU97kq/MYDuv6wIZwF6McM+KhrtMPuYPBfAcKLhvo2kj2TSuiAacAkezYfNx7Pu4uwNX6kpRMqtg8UBZ2DwAvScy552C+tnUjmUWbIw3+My0XX6BFyBRmBwLrpA+qnP9h2S
PJxun4OExx0gUU364stRQBogfLX6+oYuMVkEu5Ua57z21GTNzqRGa+KxnS3ZD/Hhpmvqx4nHSc/oDxIJn8mE50ENs1fmGPv73bzx0C/g2WG9MEDdN1OE/LFiNO+nxdHDSyxoKCX3YQskMUu6Sk2Tns1xDs3yYOii
NSTRY/umH9BAFSd1UAQXQry2eE2kFJSw7DXiNlRbMYYbPBqr127nllWvR23pN78uJxkxbXEamtDe0P3AMAjtZZeH77ZZPJWH2bzr7XgW+4rZ8wVBdI8CA4XJTCHErUMCJLtGLdB+iiSctS1BU5SPYBtbeK40NvpT
YhvFsl3l9krOrpMFpqxoVGphWbdaaBaQqs8Vk4RUem74ZoSqz4bTOaoWE+qeRSbL1RAKwJ9TP+NnUE9ZYfZeSDyNiel06hf/ADYBgapV2RvoYm/3EfUtCLy3D+G9dzAGOFAZ7L3P4O4TDAL81/eq4u1VGEj2+FV1
ApbfDP2tOTljWqvkIGPlOHyTR+ODS8DwEng6N+mF+Tik7JK1Z9/xdCXUxYUP+uavDVksv7+HmQ1+NdVObcimbWzsXcIAAhUFQSfLgZKw+nquNHDLJGVzez+NugcrZcyx5AQ7HtWP2hkdrTxiuef08aYLighpwNJV
yNb+0jNq/7E1fZ52mFrYVDuPX3V8POr/Ugg+VmKx1xGbw3plNy2G94xpZzbFfhw+/iNk3Q6lLilEQJK36RL4R/FxVCt8NkA41kQiyzqJ7I0AkhK09zCs+UXt/3Hc59UWvKhyuL6bo73f4Nzk3cMg0DF9do6aCXqV
FGsAu1e0QgpPjSIphwPutn32a6pVXYcE/N0xgCdo3pXCYgk0HPuE6weiRxRRWILyJfS/Qe6MgTgUzw9ShzX1ak7A5iohm+8VUEvhMTywNRMWnSsvy04Zob4OEf0UYLmwoZHNl2m7LHa1Hy5Ko80aAmtpp/77GORV
wDjjCxwr7rKaB01mTC8uJuArX1P25TMRusx+Xb/pa2VgHS/Hzqf6t72F391/gLNnaS9TqJdpzARfbPuxZy0u2rs1R7IxvyBW/QvTm+XgbKivm3HMR8Ys+KR0q7won3klHRBhOmLkLMR238xEubpH6IUlaLoERXPZ
Fzzy1T8SBwIhmEyaqnKbjW64RZODQAEGFcmcNenVCUGmKNih1NlLWhkemK3K8MJgRoE3OdeJftIWZqmxP2ASEVIdohiw7s4WjjcuGBjAxt/amMaA2bMZakJ4s+eeMX4IP0fS8exAWXqxWZEOjrFzS7bfy0ah0u2g
cJYBUyzFYok4HqzB7rswUZvoX3sjKTk5usZPB5iuChsTURtEpwQZ9XFV9Atn2cdbxy58CtXNObxspyJ/y/X08asZ26yivOXe7Jp60bokZSEYdMIjKo9EJbX5QoLO9XgGxr9QgZo5isSeSqqeCY2eNzUx2meCAj+j
pAJjVCA9exdv1pHDph+gfZKcNckzP1hsHjPV9FVfHQFnU32lBJPaRcOiZaooRudb43dv0Q0dE88Vbg4ocQbBVOD7BkYBMbOF7a9IJSehe3we2J76W6rFcH4Ab45D9gbB6p31IxmRg9yKIYTAd/CKh9QF36nCq5mo
4Od4khWlmbvJu644Peol/CXG+6j5Aid8vv1AjmABtFzE8djO3MrsxcZfhDjyv8idzQlMS4TEdhjwStC6mBjtlCIiE3ypg9sE1TPZb5cKqw45on5GD+7e0ONCNJ86w4+C9jm4EarMjnT1bkyT5Vnnz+aAEa1AB7as
XQcQ2Rg38ktzapS0ZdARjhb0P9x1IM7CJGqFO+bYwPSCinnfNjXxJEmmdkqle7AwaC13ZOxbZejblLLFthHA5tDwymAJ2p1AeC4akrKo2O2SSIW1FFZQlq25fArbpSr2SaFKySA9rg+02kEJIFG6twdjA+SOvjvx
8JQv/kvXbnvIwo5zzGD8kPDiYAHlyg/4cCzSPd6JBomGKN9OHFf8o5q3edfH/AVv7z58bHtVBMcglWMKeMl9WA9h7XEcRJOCaBcs1Tq6FU/70SIpOILoeegpYyaLDyEQvouG/Gzn/RjykdGY6OgCd0KUUGf0u7vi
DVaV9HtLMG0rfWe9G4U3w7kQhBowGdG61yQfpf9oBhDoEkxD9IChpyrdpLurmNnPoNHVoLGxFrsodwmdgHmIjkmlnMmHRc4MflHmTG9CslYFPkRew3u31QH0oK4fYBGxDCaWxBw29OABRyTrQCdhKZNaz7NyVG0v
uogSOlUDLxGmI1MBhtl2xXT2/7PUdL3pRpqJCbKBKGPP8XSDcwpLaDAHJQhFHV8J8xu9GP5yuYJtvW0AU0HxCu3PZD9YualfE/SXKbPrlyYjApZKTXRWsNYG6tcn/fZFDxPph0518V3BJCE8dyIBuKm4UvhwY8QC
VjlSj9m9hc2llFaJJTHVMmBf26VFuVZkG7CzUHwAMSPT9vKaeFcfS8tftG6VXoLnRrrIKVTeOcovwR7kKF+RSuC3kE2W1ZvUqmlsahgZ3gQ8F0p8Ts0j47UgOODv5wNNWDSZbQtKxR+TBhegAbE+vLm5haiaYmfs
yi6OUkENwZsUShLdfBEwIOoRIpIHRCh56AMlEQGtpBfQZUV+or8Lhwx6N42kHujSEolUtKCmPNmJwKCrLTiVv3ujqVNZ6RY7NsxyHGQpjtnRJGXjktyPFRYCtv7HzstKj3hmyWjtVNXzXYaFBqUnG9Ib4qssoMll
47CkmIEVwC8ISGu8N1+l188Cz5qyisSWfpxOzuc7wvcfc3tU7/rga/QWYWuZXbMCB4J2M9prduzCTR0o/2YtcNpQtyLeDb9YU9fpQ4FhVRWbdQaGK2foQRw1ome4bcDFhqhaDlQK7CU2MRc014LXlc8KaBhKm21A
ihhCp4ZYvVKTtKCddUE+0jB7Z5TZUm0MYNGDsGJw+N2eTLT2YBVbH8b+uKuPPixZBxmSPvpD+LMl5TPzINaxDOb6uUd11RvRE1mLrdCDrs1AkKUpU4bx1bsMxcRYXShm0bar7kepieGq/v2nzF+wcNXYpI8ecaJl
AQ1R2ZsDFQ7xqzjqB/ejCdJZ9mhh+VQoNoiv2w6VWiQxUyb/UcCTrLWQx10hdrWopL7JCNW3KkZc+11rTecmyNeCVQHWKwPaizMHpjZMQcm98nJPK/yiMJY2jP2IdWwsVmHpLEzQjLhTU2M3xKPZ2m/a/nGVQntS
mtuo+nP2vg1zwAl11N0ucE1Rurmg7ErH933Xzi12bbotfoW2OIq4jFZ7PO0RnjKwOvdp7JEAIgSIYZdFN0Ta64a2WGvSqj2EuoPLjFtOFlgbjFMRfGdUzOnOJpYqQD+In+HMS/ja3frT9Kz4BBVxFAhSncweJqfU
+6Ozc2Vy+tL//ImC54TBMrNyIfM9I+/yIVMsntbi3fwAYyq913PzqTLriQjukHves5Q5Ktx8Yvj993e/vNl4or6fQCfAE7sbpxuPlu5vPNkUtFR3z4f36YgiEWjJr3O0vl9nbx8/BTg8ob8OXVxpGoijgmEZsLlw
IoLBYm2LMt/ksAC7XqgvtR9Eu9tKUF5nRWSmQMWwE6YQL/xfQRqXkJRPmOdkF9pMMje7Z69Iziz+oGWvmppuoNYzdOSZ6iu27iH1qrBZuQs40ZPubItbENgZ1PkWSNIRfATX2e+f1xEcQUu2Nh4uySw3kI6Q9pqW
AjcL76E70EsHM8PuI0N5CKtcuaOEseu0fe52sV9Tp4cec+MdZyTQGUKwnUeSu4+w4PjdndtwYtl4/d3uTmApViffrqdlG38a80yLxLSF5E+L1hVpA/SHfozNqsdb6On68X7qe8U/NxxoclD5C4SR/2j12j+jhsYm
2rMqm6jcAHjf3ABwo+gUzjauFMtMEEFR+IHqEjknsJ+8wymCYmzEYR2IAkJT4LkkB4xJ2vXjjuhxdu7jfzjFIsnqcLO144LCiUgnmd4C0xTs0q6ldzGg2fqgoA/kaIZe95+E0ffQERdUVOq4D6jNRF61lq1v0Zfs
vogP7HIzjG2b62xz+hIEDPokbEPh6nt2vn5Mj3X6kfKuZWAutTvVG0vbe8FiWpKtc6v1SBlEsOZSnecXNKcThuXeCXkRMUNb6AU1Iyo6J2jbGx80t6kFQFlaEU43FYPU+TiEbVMsRs0K3FmdXW23ftoVZYsB712D
eowIaCWKNCrkJuDqhlFamlhujYDM8crb0Oom06gnnY9nr+frbqvwdHGyZP3vtcefEILVxP6SEfPiCscW4fKPCFNAai3N6MrG4ZwAxEPYghZjFuw+Y36W/mTR4BvqvQXznyW+C5CsonQHHRfIx37PtrpbJq6nMmjR
CzNGLR3DkkUXl2PNTtSjWws1U4wfCxA2ZBXkIR4gW3DZaDbTKn7M2b+vzyZ8dcC6UaZxMbYZ0fDeefiai6hGtkUhgq3s5t1MWvYCmaM4NBjUhLqxBCfRbybR7WF9G6ysVv9uRCgI70csedcN5znBWYSGKXRMuXLG
Bdge7mm/amESmLkTjvQiO9Dv28GAbuYX6ikIpngT5eh75nius1Ts1yn3WGJ8uaeWYZSQUQkVzsySXTUk5eJP73AK3aaixF3x8jtSxb7pQzjVtcRpamei/IXvDLlVp4mfhE8Af/xjAZnwMr47AGIJeYowi4xdqggp
C/NNwFmAAolD/rtuKJXRX9wXBF9SX2FE8UXvIbDo2x4cGl3BT6taX6RGiIsI9fbt0QHXDl5+t130pBtiRDLSZEVC020wkmoRn05VgloXd+Pl7Gw843HT+21mJJIEq7VDjTr9fgLfpfnHOfBo7+2BOIZlPznjwNGX
cdxzH0Y7gz6qfSD91c4BY77SFvRRAw16unqkpnnSRLtrcCUfqIOzPJd5ji3Q9Rlmbq0qO/5KJ1dSpE2afej8mxrW6nNEfvRc73a67oJ6623fd/Q1PfXrppjmO//Z1CKQkuDT+xOc0GntD6rk8yPDiSp8aGBUb0Nv
3tbzg+FE3q0o/wj0XTVTtW0ZaOZsAkFIWI6oxQkSinoQip8vtGy5I/hHz/LYHiKKcWQB9vgUwGSqXgsUjtYJl7JCMFq1Ac3ZevHpOFtlbOT7woHbhvWk3HI/rUvC6hIjK6i4uiDx0YolSu1PPZg6Za/NuUFoH46R
jFg8f3GSKK9MqzlxsX2tQR9nuwil3DR1UErQX89PraSYoAckYvg2GFDU+7U4FO3HR2EwwNEPbmLNGsoUWrkCkWYWu23UFfadnZqphAOZEiVFiAGENNiktDk8yE2s4KwwqJgMmz1XHIA3VNXaAhr+B1Ws4K5w0CBc
YbNUDpgXJlxU/CJTVtWZm3JzGTvhzPHMj/DCRALyDjePHMSQEof1C8YLGplyjp/Th/tP6LiFAYRNugokvPpMaSe4qClwC2Ih09ioasw3UB+b5OpEK2H9uaWTHxyEFcoLzLtAlOxt+lJJ9UbgwEmZ+Xa+DOu5rRa4
sMLxrnhtXLOi8FogSCOsBna6qJqPsPfcBCODCVGHgC3AYAQwk0wmcw2NwbKYhfF52ZcwCrgkrF+uRsZlToQFazMnSTbKIVDbfV1KVjCTo6IwUScHgUZGUZRjDs+oXRNhCTzAYzgPB02QpU8bIcJ0aBs0I4DEJ1kK
DkL9Pv0Y/03T4VG2eSwM36vIj8IpudaUrL9L2hmFAzrx7p/80C5gACaIny6Rxx3KectDiWqGHGhxJjiW62Vq+633wTLMuQHFIykikeup0q3XTWeDr9CbsSHC7Vk0wR+T557Wg/0UlGy2xjpSNP4hOVe9DfW36ql7
Chumn6syhBz/qe2GN1zDZSlTi4sVZr/ne2gAltlFx9dcflZYltTLYG7m+ryg9zFIUGoVcPPnkXmozaUNeYbNTNmC/iPywIyrEG/eDbPaL7juIhhTQocs54VQcAzENYoS5/IwNnZeMTJJyAaLUnr+sXxeKOC5jNOQ
iC/Kb8gGTCD+00eJWrxuIbngWnGBOvqp3tfAq2veQz1QEKvsEnlT2b9A1yzH7F2Ca0WFOjAcH78c2zqixexIpgL31Ohyr92aUyVYeIUm+PzeG6ygQ2B440LvFFnJuYvtjRmHnVFCM2oYiLEps814/DMLPCbc61TA
SJy6RqqpV30I/cNlBegmXRLfpKKNJmNkhLcFfytORsIQLtxRkijRU4PeRAeqB1odOg8RWPgnFf2sQ2LAVbHs1+AbJHGJ6bs4dI0b+RX1g7Xj7jPmcf2uZODDHPQNU0q4xlHA9Wn6wThtrEcv8dg8AETENkqEIxlV
LpsyEHXfPHi3Xp4WGc28hyFY+AAANro6N24HWvzpBrAKYjzGJwF7eqMLnV/mJOK7QIf1LHvb08CsuMyOoluNvJIjEHXINrPxfLirY2tFLz4/WfoVJuIy+DzNhRD4adMKpetKK5Cii+UWeuLpGAyLvWggx5VfSiim
l1M6gVcrz1WYLuKZPx+HDPm9zNxQKwA3qq0vJht/8o71XccquxGdCizEutd91/NbjkkTf53SI+o8oadibRJ8XZYNPZBfoQ6qoTHtWqX3MyDpl0HbZiEFpEuwhV3+14z+aBjyGzas9WvUaRrNvcRn3lXmEw+I7lk/
L267xwtaL179gYO32QjDsnusirw1DK+Fs83I2TJPmJY7vpZk9rwHOkQr/kTUWH9I7LuN5oYkaFH4ByS2E0qJTSNXDEdltUyfSZiMTiQi7g0+akUN7NOeviWf+UkupZcsDBWrzGDNHU9Ap1BZmwXMSdzWIZ5/aDx/
DfVqPUuKzY/FRo5dXw5+lLNILjgP2c1zWsMU4R92NP6Y624CY9IF2PnPMmXKMxPnhr0WiaKeJ8NmbI7fthrA6B/78CLQxq05ctKL7P404DuGBA4BtuCQDzVnT3lCtTTkWqImVIvd+3QNSihmO1TTFj7M0KsAAJfc
+HcPZwjXjtYtnGkDuU1rg9HLu+CJbPmhfpK7FJAjyrQ1iy1q9bgF62pXmgmTlPraLYu53S7vI3VvXtuhuQZ49yoF0t/F8Es2+/k47lhh3yNLCyiSk2VXGFIHf7Ia5wMG4+tvY6R83uxdu/mt6MxXAnRUKw03HBpA
+utfCyFusnonCwi6ZKNt3f70q/SIMGAAllCkRV7v0PyQJEtvN2kg+1mWeSjsJAnSouuJX+ZIZMW8NNITFDnCDXX1k6JzIW99XLajIJ39vkVUxkoqrvZsdXFWukcsmpdDQkLvQulMPwTydLtJiP1ejSQHFYKOZ4l+
PoyX5bbdhXZbUVIxjCrEMWOdRsF/zoWMzxpla9gFXVBxuGfFABN40vsYNRdPlhsGphblGaphzFg611+UeAYoY9X56R0Q1eiHZ240ceQGz0PlFGzGLet4v5zkg4TjmLZ+HKKmpl1xPNBnKx7isYXom/VAqMu3Oma3
yU7x+XeD1V6C39OxSUMtEDF8PX+H1ZYn6kVlZpiqMqj/Xiq21A6dYP2mM/UQ/lJ35u47aHgWh3m++gPyQUJwoRVJ43qeSgXCOAr/S3U16EUAEqhxUvdAfEtrrdUYf2AFGf3DlWcRLWKHN4JoSeAOOUXUso4lUCKV
wysqenaxml+4CKt+nSXum+q0p+TsQAIWUjGjn0U9dJnMC15jgspsJG9Wi4LK54GCfeZygGtjeJ93Iu0J6/YBREQxjAfD1wt0Qz3mUB6LPxyMHbBFEUMNV3MXX8X4Z3onGBkgByXc5IYd0hRXmvvscu0xXzX1JUfQ
MdYs5VaOUtFFimwtloSfe9EShOVLc5rLeiqot7iJPpnpsNmK3rfm5iO12Ee4PViPIGkW+pMXZy8NZof/ZJqft/DTjJs2JbLE3KW0mIYJ8f9pBwq1aS41rnOYVhJxMZeEl5QR6bzEzoQ35yb6dJ6AvN72JXYuKbJ0
wFThTsHUr4qO2FJZQPRLSIyS1LY/v93CgNXZZOmvKYtpHQ50wWxNbGeVIcJiX74uxLJitIpIecPyDZ3gnJDzC61RahVByK8yDx55mDCdGlIptRphsC+0gRsrwkFfpEtNcuUNrVS87iKRza0UKlHgSrXU8W4p8V0K
BEjCjbUCDl5IwB/OSqZTQOhEtVaIwatGp+2kJxDFGQkOGzAfzcpd9yUmTgwLRPeYozJBbjXg64AxNNulqbHX2El+2S1UBQuCwbId7tEPsucu5FOb44zAVBLfRBmE2suJoMydakC5Tb7G/UZPnX2PfkK7H/pTMvbj
EFAfXzEGWw0Nx9iImRVHTI2X6PqVo4iCyv7eklNpeFrDq4KXG4xi2s47Ut56aoE+79hGRcBuvKWeHuQnxSHdPiQfE1yKyiV3nCP1eTpwNvmizjEiGNpTfERv92gIt1aDzogig1DKDykilE/3xYBU4R2Vge4ZeKBl
Rzxmz6wRmeOBsL6HjrgJug2aIoLiSlyjEV6Fph0eDmQNqeNKfZ1KhyHEl07gaU4TDFy8KuHW/snvv+rVYrMnR2Q3Qf8kl6GSJcG15Z49kxKY6EpmbPJrtpZdyarRFxdP7rrTmd0rXAGKsqR+8tWcElCmdHtO+Vuz
n7HSg6IA3BMezDsKJsW01PAUN0cknnnPnFyzwNpPWPk3Dc/CelWCk2giDrw7lz1jR2tyjqYYX4tW3B8p3Oln5GisVB4hsEgxzZe19uvbwk+QbroczKHxopOp/ojNFgj5pu821ygYbf+YWC7QubJ1WFQlmtNVhBxX
Mo1f8Ta/CsfJHuk29x6UIus1cbxXF7jmMLV9Drf1Ie1WYBUnUCVdEwhcHJKX9tCMRUcF0ktqg0B5wRqlplqS5+b0W3cjuX57DeRYZTmAYFyaPuFjgk3klzAV7YhGRMgrNhAgcelbPHzYizKnnv9YefGTsC0o3Nej
T73+JPOkSUUysWjXWjYiBGLZ02NpU5Ei7NThX7RH1H4laT7OCrFufDc1T2bgL6TZANHXkKuXeb1PUC5Xrghv2Ebb2ivyqkBRwY9spidTYINgo6zmSp1EC/D/e4GbOGivXRxKcVgboQa4nBNDcRZQJjzAmLMwOeJF
Q9xQHoPpUB5Pci1PzUDKhU3oROcmGapbIbg9BXVcutyz13ePYPyb0OFnrG6hYly2LYCi8k3ycYYFez3EQjiUhtNuAlij8ds9MItyaE/tmPHEd2IeFYh9yVxmscOsGWtJuSpX7pIBihu/N1D2vGetD0cfzSpSnO2m
u+wEPVtll3z8ylOWnmko4mhbeFRe/h+OcFEUgHQ2rrGKvbrrYhgGFCRGIXtuOGepbwSqeY7QwAp7psWXDmEgBD0agyPtIdAhJz3fHHObUeKYuXkITLxZBHV1n42O9hE0gdIIrNPnvq4AIOsUhWlqbNapUxA2jJar
WkubUnXN8mG0YtXhDIr7E54yyArNTHUY586mzHQubfpRqrEClQ7yFCr6VdGtGjxVtbCVNtGeodUJhxDqK0dj38KSD1Oy11Sj/isRaDy3hoxxKgJ+LWN855MWqUSBRLyjyLiWCe5lhseLlHS5we8vukUloPgaBsrC
hgAaseFgF2xkCIKzHsByKdceTVj5lFbGiEgA5slYhQjx5RAZ1LzpHzjRvw7G2PPeWW7GVuNDeQowRgEuXMMYULaPBpzCqgzA2FFEDPE9aNSRAQ5YmUEA+w6/Rm8qJH9geob8WGxS9MOos5cyMm9bizHAKptAVDnr
+kAAux3YMCLn8GHGM3/uIKEw8fJcM6FVhnGF6/kMa8wIHQalLVTe55aTCEiwvVHNXajWrprJ2zRGkJjEUNOn7E3sAn4MqcMvxqAWiI46EhDOxk3OtlNt5NyXyqrtVhayLoFVQko7/sHE2CG/hvS1BULadoo7g1HX
d5+1W2FxOPSn2o/J/V5DZUM/z5mBkzQPUqMZ1dt9nDzKUSzJKjyks3ggVrB2Yi+Pgeors1syjUGSqJm9svsfvHA52ojA9u3dRwfBAenwIuPPMc8+ZFhus+G9I+oxfwZ354QRj2PemFnvKY+z2Eh6TMPOyaVJM0vw
7rBMwrQkPhHnUXqv+83XWYlGaNr0KS7wey1qRey+YqaecNNWYa1cdNgs1kDzsDmYsAW0SniCXKA8fU0e/PXujyIkY1Nd7U3bxk+l8k1xQSqvsLQHJE9C4KkklXblZTtuRQgMuiu1SGfbo8rVlqWl5dJS6YWmO3Of
jgjcEYPAQlLbNwbJ9M4o5KzVkCqvIa1iFWesBdS+bAg3NZ83Z9nFve9VeqaxvQ8IVyMt+Va622Rcx9S5/Y9xvhZr1DzqiCFMPaIhF/Zm3rBoZ4nEEMuVczQQp/LWVG9h488IZZ+/iGofBO8IOG4wN4lqcsg971BI
m0lEYLjGsXGiTESHaIwahyptMXlxOnhoFUh+K3WhIkOO02bIYgOpuBHa+G6+9Y5E4yph766aUJUEyI4XBP/bk9VbGSyd4PvmCYXN7R887ePCttKC49W4yRi2KRefTgaicfTm2Cysdikbex+w2oOLmQOu4GsY7HAO
v4voIGsP/uc01f/4MuGenozevKjWClMQBDPOHBzrDeMmCy9pv3KejpStcbdsEF6iFinZc1ew8opcLarhDG0By2zHP0LW5CjjzHLpyu6sU7el3MSD2dqCdnZUwgc/fCiQ6o6ISGdHuiFvyu0rLpfo1vh+zM7VJgiu
EgtBO9Z6nAj5YaLozQtSCwUqxmvmgLH7Hi/ry4exnhrwdYlCPr8NeI3187JhlT6luBEvWKLP2zcU0ZncH6oq/ISlusLvsW4Ml0iigVR/4ybJ3yZZHgXcpZS6lp8YmBBzT3wf/tRj2ltqXsaUocVimDI10E1LvQ5/
ywXTTOUYG75IKd6eSEkqzhiX1O3qHftGZVNHxEUqeeNnhFUg1KJroapucFaD+8FyRyJhW2/tHQ7Uj3l7Uo9CO1CrrgjapMI9feoi6le4eM4QD5laM43wHr8b4yA3k1vpHxbRUXETJXC2rVCxidRwghujcj4J62fS
sDOSnPuJjXwDmigD/D57gaxo6q6cMmunqr0ORWN6/zlHjVGH7Drf1t6x0p5+eJQ509nqJnBWZnFq97t+mgP0P44BpVXnUBPVj+o6+vEa9gvTZmmUuUNB/3dOczAaVJww3N7Ly+f2KUTbucI51Mo/T3FcHcWzP3T1
VKEzGKDczvfxNBDD5G1H1WP3sSF+5uGWKs+GdAsEXVfJyJ4jgG3AdR250wJiEy8wFHTpdN9i1eCaDZsGW6mGg6mfHYlDNpKA8pp6x+JzgA2UjRz/cgKQ/5DUoEmGbY5i34Ltk/ODZ4VJv30HxKvaj0u8+fDXr1p2
PQqzaOwVj3nB0extPq0Ajcl7whZG35nboFp2hFK8ZK0LRSVnetncPgkv539S+3oRSS64CgK0MD8EIZjHCnAB1c2TmCyMqKv68Fsmc7uRiaUy8+sBruJatsv9f1SLmgL4oGtxHfLaNrEdXPAnBf6drK8/mlIU2+SJ
spUVEi6s2tRWKoijqgn1NZoTKtacdrfmRiyJYe+uQqBABqpbNrEALZPOxoKuLbslv84wgO38uLiCGsphHoiMdTFABYtKeGJdXzYMsZJ0e3Zd5W9OxwTDiQ1dEj04rAixB/Yt3wzp8tNw8YftB+UAzxpg6+QLsNYK
GvMupgmXbNQ78soH6viM2zHCAuroxb6dQRki9INUpy0YNKERyhRU1RlqujIdF+jZxn3YN9rSIzZTjpuAjPqyWMXCp3avyTJqwrPjl/h6zlzHnrbKR5Nc5bx3MxZkYgfBtcXfBw58f/wgISC4udZzrQnvsW9usCWB
M7BI9ZoHVtGr7Y2DFxl3yHnJer6JMpHRM0smLBvlxjUd8b/yJBVNb+38ZAac/fPhB5Vp3W6zjBh3+HPaAhxwshBriXD0jBIu0CupBYDtRd2mlkzUUqpwKKWkLO60Ltc/vbst3ssnymYV8Sd3BiUVrI51x9zNasiU
bcPvE2S8RgArYWBQVw5cBLvXEczGiUCdDm3g36Vww5Eh/dDLVek/SicWBtz82HXN0XG0j/iLtwwAxvrnZsgoiQaGPIfOY4cw72TH65MdPYmOqZbX8647+2yRWGuU7UdfiVNK1SvETqwKd2lazBc/G1ueuh2bNDYR
c9Bfp6Vlnyd+uOt4gQ5Z0+zzpnvK/qbaKLCEHjO+MtpTgqqyrEhEUIfRkFaDOTjba0IW5EW3wtf1EudTFqJMZp5n2NitFQllr+/XM9GCfocb1crT+Tqo8K2afCN0vCrKRSiSWV9kjgE7/GfWF3gzSRCc20Mye9sg
41Tlyb7i24uqHOlmGrh6suaZ7VkWn+hiqeWqi1xfs3YhoBcqGujhkRjBP8Nsm26PT+I8D5fBw3n/nmq8R3/DD5gW13LERS1Zv92Z/t6FT6+on5XF5vtM2W4yMqpxnp6lLU0VlBQZzU4HZnGubn123R/7oyuG+40S
QXIPQI5kvU3djlq2Ob4VDpH3GmJMnoGdnA0H66VH708k88OvKgAmNR5NuKFZEfHyskpi9R9NxnV8dqKyiozpVw5rZ0mbccsMyyuLKSIO5oTsrPuImtmryopegVoiCiVUKyv+Wl6yQO4xVARvXLfp7jz6Owd/aYma
9eywfczQe7GnucAfm4NA3/bhmn0ElvhHK6b7ATIGZALFJCbYxBgyXodzSBGagQZV9XjfQNkO4uqQPzjCAujdrRse9FhPTDabEeW8qPSYva2ylg1ZsfPfL8oHeaAyTXuS1zl2QO0YSNZeYultIX87gU0T0pF2c7NZ
1dpRla4tWRGl9EHlem6ZvSLPBOAspnpZwPmjtiq1qrifAxTpKBbY2PQ7NiUiIWiqhhSBGd6AP7Ozz3BBNfgDaG67O8Lh5Mm7vE+2eGmqdXfVlNIRY9M9bCElYZPqKn7U8tNDGXqzUhNmn6OT/S2syxUw17oMksNO
7+PKaYno1yDHNZtisA0uEkyMBuPa+2uJK4+PUseXJ/xJ7dekAaLk6TnTjLst7AU91h8S/e9nTcw8P3omEQNPY9ptOMSpFXXQGM/dr8agCRDMUF5fRw1tgDoRH0yPF8ZzbqfWJWtX0Nq2Jn5qvNyioDLjVhKCZS8g
5UJ3JBMtHzA8bfFtU/wiv0Qh48og8gXA274TszJdqCuxDM9/8gxLz8Bo/zfn5jJKvbCSC5KdEQUQfZ85xlKXCkb8PacwnuGpoY2hcvONI3459iUGWiz0zk52WSQLj4hb4nnoeEQHr6rIu6IzTKuUpw3/oDP2W/dZ
3RDRz/cysGQFS7Aw8E/5tAjVwVO63N6up6Gu1RF684ngaP25NbH+DcXCGkhKRjs/N8DHMIsT7qv8UrMoZ/C5ngqnBbgTgjCXRuYAV+AJrAm+NB3/i8OLAfg/W5MfjGIz7Q6DcwRm20XknM+yRGaBB8NDgiZKW60/
KDX5pSacjwF54F5mj3UCevBQMELoaDV9bzy3EPVwSkciwU8lOZgF3nsWb+w+HbHucvJ3jBLKARNxlOR+85e7AmxvsKJ0a2zW66gw4KBqOmVysFKNmFTGrPiAexnDhf9NaV1vala/FUAbDOy3G3hUyby0lmEdYC/5
sC3+RN28CY6BvEh/kw7e1L1kvC63J65O1XgoUzfVKekA5l3lRKK+7O0U4m+Fy5x8JclBGoPFDcULEiGYD1JGOt6yrIXHRflgpp76TW0gCP0ccEDBE3Bc/oMNmg6ppJoq8y7l07ZHihHqgw3q0y6r5O+TwXRp47jE
XfHxdT3DMoIH1C1wPjQ1bwhdkgdhJpeETNJczRNCO3laeiuKR2d21y2WhERT28nxTB18OTaX7D8+aKfsuWQTu8bD9qU6CuRufJXCdLVVVGeTL355sZHGEN9QLer2msK7vvdELGzRyWIaNXPK6xzU16lp687NJL+h
Rfolbd7cVqZOC6sxnLFkuyNyz6RtRPGwbcLXKFP2eYMawMVfPoFCQCX8WlAZqlCiU36fAG0Gf/YeOQKac5mCQIZipOm6gdGnoqJ3pkn2Ex6VkG+GIzJTpI/v7DYC1DLxscRoOCAd010xgh3vyUN0ZvXIkbfgaaFT
BEsyo7DLQWP2cXS6A3RTrN2STk4JCW/uRXmbk3QNeqy/DIfTVXufoNpntPWdc+A8x+W42H0smJL428HvGNgSb8DU8g6iuwFo+MHXsSKoWnTpz7L5UosbZx/+7CFzw0PzRmwq/FD/pL99BnLxuuAgBvhlwsa8xUyd
2MbCwqvFIhzxW49Gv2Tavddt9sdBO2RbBGxGaC9Epio/CZYz16lNI9tvQdXM9qhejrWNkldkpBSYcnF1tS2L5fLa606Bzp6tc72N9iGPo8551e6VjdPCUkabo8n8x/ZrIuzCUBNGukOYfO9L4bs8FyQ7QTnbWpRU
q26ZxTw4VAN6XsC5YXBfhLPpolHsYDa6HpOuskVx2TZfwLdKrFgdxjURtpqNw0aSxcazAaLVmLTWVZiY3DkDfWQorMQVja/mSUUXWQFf0b0sDNdRg/dgpb6LaCyXuligNmifZru08AIe6I2JWiPJialZzE/RSpfI
NV1+lKdHdRxXOw4KR7KTC3ta9BoSxa/l4N/k6QoBjeQp4dSC+m7ZJ6e+is/7mmUjC0EFoxIzkXvc3jYkeHnBILw5fAAA5UvARgnCn5J07BNWF/aSQBcElsfA6PKZGS/H7GtH2VjRSjkDIaMgfRgoqG7poCbkSd5L
+6jF7HPlHzrSRgi4u3pbkDI3jCVvFfYQruJCieLBCrmiXZZ1TND8xJdqQQfk+B38G66K4gVZxbehJXxUUWb8hNHGfLeuKkYzKpX4cbqHxtHdU0a6qeYUhzYk61pyhW469tB/JlyhCL2iDhUdGlotrMveHG+7WENV
9LYDQ2hy8P1UWGsJBK6r3FeukFKllns0nF0wz3J/5Ne/vVFdIPjjyNfntZFD2C2H3fzuDL/+Ps3OoOC3ZXpmOsh+jC3JYAtJE253atkQAWIn/A1+repcmReE7Hhrbkiw13ixVN4d3DaMSLJYE4ypI5/bOO+C2whm
kEAxVIOEShFL7MiFJVBuI/uquKLoGnPP9ydE1molWgZEC6pP6xjcpHxR1pGgtpX9GF/DBGCc3lJWcNJf20TqqkqKafa3OrhMFdveANrYawyKXVw923SvO/Vv5hIGM6pxcbuH7U8qd8vHdsArxRnNZtYQpgUspUkP
Qn2M6MnXrpCY98TgyoUnef6obZxC9V6piDnkTVqbcF2r3V2SMrFPdV3g2iihtiV9MUe6qcpc8lBKax+eMD07FwJcDglqYGnpWqW3nkUKan8HcbPQ8BoQOJTvwF0rorGQT8CklzRXvSfYa5X+8PaOkifmRsGdKYJy
kItelTaPwSUY8u7TX/PG1B5VqQJkvIcf5v6DCIzTbOcZujxBVico7AGPn3RvmHTMvHG2x5CpDUUZIb7hY9ZxJOmAeRfCRtaGVYF9dNACGoo84EyQsVwSBOc39K/rBK5d89d51xTwg2J9/p78ukkH1c48calLhQGs
H8NByOmYkXzfPZkq5KDO7oucKbfNd7Ogk1RUwR9CA+3v3jesWsRvQcU+fBx2nyL/fe8+hE8j98vM1PumjjTZvNtrSCyUdfh7+7dABiLNqZ6MxEP8jb/120qApTQrUpSnp3OM+DiPy07XTWces/DnLu0NF1JSlfJZ
7P2IUvzUI7VcyvHiPL7QVoABi+3wV6syOdQgO3CDxDThcfkxK6dJBTlrdmwf420Nl0rPqHJcXdT6PStQVAwJewtZJpwG3/g4GcYjozb8J3vVpxlf76L6VDbNInSZu4lRT+BBjHQRq4dNk8t+djLsgbl6vVCWxByR
0+Yzq/ebyDQDzxkPIy5M+XAE5Gc5V9IPkEitM+hxRa+ZUASZWGBeuJJyOLy1aSa8EwydGY9qqqzpkgbZQZnkhzP1ygJbxGtVWxcWCmcvye/JdHe94t3kRiLylkyRN22DfI7kfVPxfvCp1nnkkjyih+RdA5pfNnDB
0AtYQdeFmVkRWwuvGZ25/baNHy1b45xfG8+rzvEJ3mnaPbZpSqGMEO5DqlkmLkaqYmBIFW6xgC8g/PzYo7rmjSzrZsU71pYKZqrxbvr10LxK7OVrJnh9m31vWs/XpCahGXHHRTHbz74srODlifG589ufN4r47VfH
8ipLJxWi//xm5dGvjy2kwNYqznratSkYL2LYrLqTV47mIXPbucwtAqU93HGOMeW09ylkAFqtS7x6VK284hl0e9ZNlqzarOkdaFKFHXaIztU+78YKXhn5XZ2Xs6WM4j1kBwHV7bHrysSCKlT1twyhHuTLwG+nF9if
O/xmv2Ve82niFS31NV8uybhhp5ZbaLqgnYvh8546BdRj8TxxMYJ6WUqHaEkJ1mRpULa9sWSLFrgD0vBlVvoHJXsRpKXDGQZW1BkqRML3NdPixtaxlW2LJluDz4jxjSnsQ2ZnsJgh8sl8FT3ki8qlTmxkD0qBGwEB
42wvB0osXC9Yr+nCP6n6uY54jyq9LyRlqdfbYrN6n3r9fMK3Cqf60RZGk5hLNNHmyiB/hRWDLd7iN9yLAzbFoyH8xKk5sqi5fCMFDUhvBCnMCSH7Q4uaY+f8JJ72s191hxssTNC9uVKguOe1rsDJM1ycUaR65/GL
f1g6Q6Uf57lj3af/5jkXn6ssYoDwD4Zqrq0Hp9l6LFjIXPutwpG+wJ9kfG2Iar+ClndfmUlLhBIaM6lOiiJeNE+twHuIVOS6EZxpIQVJHcLoO7zC0TngIZv8piU2Hd5fU1CwDpa+DvWUiBPIIXxa2mzwplcAPI+/
g3xpCHFDLSa2B9Ya89xDTSQZu1jfOHE7mehj1Cg0xvvjbPv4htNg3DvedLLAgFpOJXWtcxyYSM8BxamBoWxVHL1/Zod6xnNJQw/qKFe29bsRQwRb/RPn4qSC2NrDmCTQStYeoEgikGVHAdAkbNf7awfODFdJjFjI
nAuQUBEaOHXJWUadb0E/XtBiLiEZAOIaT0cLdGzZCiFM4DqAqBeG3dNy0KfaqdwcmJyOLE1v5p4y7Y3oZDBO+Iu3N+SpYS3Bm1DM63FXXsWlqzxY/Qt5E6Y/5aB2MqyPQqsCt1BbRtYS9u8LQVlHUeZeTgtZg+o9
cQBTbbdmbNvMKcKd5zyEzjxkRGsrk1Wl0LPd1mGsG57q8R0WX8/Oj5sgwB8q6C9+ziUf/n+BinpdF6f63fmtZMRwl5ICTt51W8J8F+FEkFr92fDNb9MkSFqUKCV+Qqgfrj5vARii1yCU9UOlwXGpUfnbx40x6QpG
J6WKm+bUmG8t7Ck+vVx+HByYhWSBvx7PyQnCtcOyNCAjJ6uR+1S1Wvx4GpcGJ6pibsSbz84xuNl9vDCoGDg0y3xBsUESlXCgQ1w8EZCl/4S1Q+OxSlkzChw7CN25FTV680GUDo1ry4DderE7oHWolNielcO47erL
DicBHLJcIrG3aisAG71dgrDQ83Dy0wXcNZXuyCCtJx7XJg/z0fG7CdrvTftev+oWdfBH7hwU2+SwxwZYPWl7WvbXtUyDvWnjddn5+PFwvXExyio7ml6ua5S8/2W/VrdX09S1Q/pjP+O4AeXWF9EVpjJgqfk+bSkN
sSUhaL4RVyDEKbxp//xRj4QW8ef96+D7Pi3W444/5axmhS064SKkW/xdE76jvnSatdFssCWZ/OIlnhi+qICk1aRltS6sjvTqfGwLqxufdreJ4Pg/971t1Iohs50XMX9ssq2SuEeXVPW/7mzDcz4T/0sj+XZqroMV
1imbGtNl399jR59xdHoYX/uShsIJo501h/ochafZ0AdwxJjd/R6mehI+Gf5lPTHlO7ByYWKvLd3kEkwJPM5QuJVA8bAZtZef363k4TqaZbIFJB2FCtbLsGVrFo3OKA6CHjoHuXvj+D3awydwuSGNoHL4yV7bkYlf
u4+nxOklRcX1QHaeLzc+Rp0eCcdVkBzNS0DCGaBp3sZeBIhX8diwCYFJurGONrbV7+ObATEQLbue76Dr5eMkRjQK7a8wCD2owF8qjQHA1yMVGxLtPj3iJrcNm6UnviQbRZbkUdCHNGrBJILP6nIhudu3Flkcf9+j
trOQaNynewTpqDPv8bB1GylBenEGStSn/bjx9sVdY0KeVbrIzdsyXj0InuDS+DrD28YXhr8G8weqVf5Q2p+Gr5lwPLyLWwuH2miCAysiYvNW0jJNjn001ygSZHftp4raoC8h5uwNzqAEySGPY6B2cpnWuqI+DDVJ
Z8zab0LFbmKkOTbduymskgteDaAI326q4wW4lpD+2aY0qmWJfJmE1JgFfoTRup7PBzuRDwOBuUjmyct9bw1rw9TYmFdN0PYw4PXoW9eFdTMsuepx26uP//gzHGzbX5LSVxbiV82tu9vmHoBOGGniVOULhSUBq1sR
pPbzLOgWou2vwe6bFRtTL3ZwydRQNJZytiju1lb99lFKwONilSJCKQ3hBX2d9IItrW/ZstRbzKMAbpXuiccyerBDhXwfLyQKyacD8dQHKTojjY2kJDGo45RPUnR+oxfTckPbYRiCtBvgqQ7x1nUjmj1U5949CCVr
Q23M0smGO+gWORD51Zm2b9h6Ou7vD7k5Qao9jTfLQkI/r5JgY0QIYmEZqzCMiHEN0UpwWQEUiK3H+lm4NJ3AdRaXChDyuBDQSqq7MVrJtb+Or+WECpskY/Lk6HYcmyd/TbzwIaRinK1Ur9y1gDCaGBG+RAoLlwlJ
oPMOVeyFBduEj+MgLSUeXPy0eEchhqF8QLukBz4ED3jsoe+kfteCUWWB1xWX+MzQJU6kT7UrqHA86b+mYneln7Bt0yOFelQwxoeF/Kw0EqEcB4NzQLqiFgLI6lzmLsxnarJWdQIqGymFZ1jEius3bHsFMBP0RxMN
FRSQRbKnAgHhlw/S4GD6arBxLDHr/eLdUgtOA63SIhmjaHjLigbisH1c/pxrYh7O7aphPUQhvyNOWjpTa9YarrXFnUJnQ3Mc1EtnSpUHTDOSpJmksJdR5XG6x9eKcYEI+XpYotJQNjTJiFE80QHvDhuIIYvwWJdo
OpY3cm+2LYuWUr2GAkQIiHdvUYdlh7LRUe/kOdL17zt5ZPr+Hf7AzoDHnQPvniDOIRfbMyiiQg7a39IB2qcMoupvgW0dGv1EbSTfgcx5M6ioNgZvnK6ovSQt52jLGuxEruAuJ4Ts0mPw8f1Bmp+GBX5rtIYOSLej
/5YqGWlta0k5kzAzRYsRGRE/brnoPN9Ed/b8GZRIuRMWHUmmZ+FOLwSMntMlaJxD4TZwCFhp8IaUkcEOqqmimWJs5JvEpYrxvXBRjeWj29SkI51//pieVzbuz3754Ifqfn/W33fdZOmSdT1HC4jQAJSNJn9OnTrZ
aGhhmfh7KGPadnOhycPGb8iomuPnek2sv+3JVL2jpbUVpxrdltZ9DTmcOmMJil6ZFf4rPjCIJOadu5vjto+aLjmH44h+ZH8c1/3+GdEiDW9L1VM5LY+QVBA87Q2+SeRn4t7wlKRHqWtm918XZ7uzybmkaf7pi/Yj
rAHw/pPzhcMZRgRe105nuT2SfCAAOLdGx79oIG5YR3C/mDEKRFSZ5k8HY4uzyqKNdaQdisDGvmV1NQs3WoJM713l9fNHWe4NXTUw7u871nQkhtFy+Wrxkz3Pz2UFS6CRcf8xWCiVT+vueKENXKt79omz9PZqMWZM
K3lymj48F9mBviztkwdgrIpEGN2DYJTWI8577w4atnxeomVJq/oOQsZ1cKFyckt80dqT1awwOEKTGk1+DE+gPB8y1DCfFObDn2+Gsp2c9+7rCLpEJvajHYKsIVscSCyLCd0TjwwN9V+AwXMr+asP1m1ntdvBaHhR
eX7hiX4dwvhEzW2sa8DFGvKxKPXC3STvxIVT0M5NOEZGlauTn0Tt7Pd+5NHwf8/q+NlT0z0gec/W9E8VDIJyklMJ7PEhPfKRqqgEfCUBaQDvcLl7b/L9Rp7esfvdYeXud/2Gj+7E/SojJFK+fSxerkqRm1i/ygg/
WTVPsHkGWBilxQzUFhB5zB5SgS4G1+aAuAR+SesQeQX+dq8d2w+OVOuhRliVyPKX1OcmT5LQQYgPp3wMpWE6vkE6w9EsUlnO4FHyXAV8/MadjfEJH8I3iqk7XurYHHjxowZtI/2qsIBbagDGAJJgW4unmozgZjaB
vV3+SL6w/X4dRJ8Tib8L6uJRm0BFruh4TCxd27P6dTap4XOMOrfs0047wjicaR3vGRhiYNo99/HQ29VDouRxO3tRZjFmxpL3A9FWOPLLgzBOd4kPwhQNeDIqNiiobT/+rXx2EoniY1ljfKxmrV/Dd63DNUj51mdB
AjqY2OUYR+pCDXzBoKOvr68ZJBfAiVelqThpHHOy7XWK2rfrVt8jnFsp3Ppatto5BnUX7TPQL1m+yJaiARwKfxrToVtZxg6dC39GjsL7PnZZPMpsaKg39qs+ArbTZ/r1DRifThAHQAefpBB4jRJEI8RtnGnQPxPG
tXQ97UodtUsHeLgWTvvlKxOPGBdGEmvwHM7Qfp2yip1oAdkCZ/H6M7QGh6jvyNKXQzfiKhVU6CFmbSl+Tyfufu3dYXNDOnwGXQIPe/RCPwNNOiVFZ+AP+e48qkWYb5yVLRRQjyWy7OgjhOyKve/K2EtFzDl0KPAb
FmyZUt01p/AuZ/1KYpyHprXOwLRV20S6tYWQrIInzCVU2Kpi9aDb/XsYjKXspZ8DRZEYYccNJPQoRzPwFLr9nkZSLE91x17uvUAqIozEuhqCePzkLZ3GJk/VUy+Kvd460aC69eeF9b0yWygq1O4AFZasqY69Ifvm
CJyMKATRL6HksOer54XD8xJLgtFzG7ywp/FS9JD8EH72BhziZbPjDbKBbKkCrDxNqBx0CmF/Pqxg6NnM7jJ9PdvnDbDv7ckqFmMKxtLRYPN31khP889phjl7X7d58cCJtmmu2AFkM8VP8saZTGUsFb5FTbpMcEaI
inQdWo7L5X7iPaWPpwnRaum3vJaU2gXTSqwwI55LDsbOACE3ohAoU96+3Lozpb+7Ybz1iSLniqysNV56wte8jewJsH4tcU/9Q4WNnM02S0S/uUpeHlzBvPCPzmFG6NIqLfTih4YfVO2dJAk1FVnt6YADlu2HbDFM
HWdAdqVUBTqWycRGVU8YsInkdfF3bAHFIQ50/cafkob6jX8zDfb3uuYIkodb6j3+2UnTQTa/eIGfZoAbij7zow+G/n9n598W3IGlHk1npOc3U6HuN8Lu96KH6On2U+dw1yPRosbv1L9ygJE2dUvEZjFseGk08i4H
zsB0vPtHBxnA9In3DsXPZo9VmEc8/bqBhdRPiE8yQkNrW3Dq04O+WxTFNhUpvVxnguPUVu5LSVLJJg9CW8xp0YCSvucToDvxsVXA4FTBnuWuIJd43h7ZcR1ld4Srfg4Eaqw1xcZ+9azVa/3fT/eEnzTtmTLNJDgC
1GX68J2722LskZHixASEl9GBvL0rZOf0k76g+wgjX4pPXaPd3UYQ0oQ/hMCGo0PnCMove5xWJv+chYaY7hAiDY84BMpSRbzGN3OcEKxtzyTg7DfTc/R6D+6d94Q/HDYuXeIo2wdBC0byzwIPcfgl+ys6h20OTw1s
rDA4iXvx4AhwOTr8KTNcQpX4ErBg3XzqyDh8oYeeF+/tZeBwLhrlYiJ1yGFGVMkGiA1av82XjezaBr4m7DfCB1qyVox/1+OECusR4xLUe1gLibGO6NshCqpQeNumr25msMaOxkLOwi/FuXwVs96t+cYB0RKtettf
Fq46l4qdrX+hwgTyMh3XuMsiJ7JjWVxFtWh8IaOf3zzhJJ/gEvlrSXON8WGhxUt2f7SVK49SlKvtUWCI7cak98rz0pXCiIfFPqpQduGBaV83X22cSZ8VB5Bhj9gQtMOaHhEmS8hBRXXipSCTLkUl3rpWR8hnydY0
S0amxju8pSJt77XFF2AIyu1IQ6M/w+vuP3rKL0xolpbyNQkNTex0FHG5UfWO9bSTF3VbYVjHVzs0plZzuIC6G2YcwqWnYxn26lHu6ejXUsraWgBCev8HznQpdXXg+vnM+eHpO73cQDEsxdblL1PX+QatUupVWmvr
X3UTgJV3rZueIFZwf9VX6u0AwTILlypw/3k4nWyiPJQlPfcXh6NTIfmFDCXF8uuZmYIqvEvKnufHT+ZjTKL0mMmZ5NFeLSvHdOiad/aSJlCpWI0ViykyHpG8W1kS5ybL0en6ag8mRQ6So0Icrkb1H6VrmW1P5OZl
xC0OgKZAk44BxODskwG+BL/ztajBD3gYcPD/KL7uXrya4wtNopRySWHgYOqXaIZAoY5AygL+KUQouVBcrdDYmR06RuK8b/j7OniX059AxCxkwEhX/HUQxFjDHnOnKMs8Aum0Ee0oIxhExSCo1z5jFNHGvswoESPh
jw1icfbdTBbc3NnOeXPkuR2FYlEdIYDrhSAcbplM6oH7qUL93ZHmaQzKR0XHtM0xQuTphoonXUx7s7h9jGygRWVfWLUHmBOcBlat6XJxHq7DvSisbOaVOndnKJQryiizWoL5Xn4Rnt6qZDlpKvLBfDWg0ALMhUUI
hRxh5MXV7EzHtNA5Qzdh0MPNAExjyT5A07yVK2Bv0KNt+EA9Miqk3ois1DAc+jejB0hDE1jftX7KPJRUM49Q/0ielDtzv0uhdErL8hXB/VIsj+gHcnNvg8VcJxHr94xReQQNAfSjWetSnVYkYYYhTkuzYFGb58KW
lSS2JeuqwEskt0lsjj1asjA5bJ0hyseC+PPfL7imcWmiJuE0IUyUEloLIR3L+x+a8oC+EZbE94wPzOgr3be4kq50Qa0qz/sfS1hFbtc2byjyWVUSI3yCWtXkiYwzLHkoIte0k3jEZtan3FBM+/AR2GA7z5GoM2u5
C5KFtuHQ2tYbXaH2gBT5Rf/AA2xPRDq8bVZ1oZ576qUgvdaLnnflWISTHeQe32HYmWm4NUn82xRWJ6huuciErGKgSRVL81RExW/Y/j5Iw37y8yQiSLd3aINoptD9o2EGrtm8vbGYwmDVfNGMqeIa06pmnyKSB+tO
UFHt8K4kgvpWQ+w/OWTdVuuRfYfe2mUbdfpZVHteEuN8CliwMOiJB/tKbzDKaVM3K3dJsyPlL8mCud1VxClCofopR8kD1idjfR/D/hnSae1ewviNgH6/QWKyxsWorPazs5rW9dw0kzFtIQFXfyPso4IbvRusTGoj
OIsOJLaMFEhUoOUXgeJ26HC+5Dzcb5CyWwEB7WyAo30La2JxQWLcQI8/20xxvIK1Mwx36aF19C/4hYA5zwoAcWTM4bPefly6KPGcDlZ68ndInQ3QlMZOIxDzofogD0SY2KEq9BA+9UgTBw7uQa+J0Pwi/MwKsgMW
iW/KxYzUr6v4YhyqJ8EK+XOhiLIAfXFxVOOQwki+mKfyOBPpXheX2iBwH03ARgDRp7jYCWEkl97eB9X0WuL5pJeDTdlb26nnvKzty9T0kMIjjxcct+jjIIPOKUv2atb5H4er/K/WF1Ut4gLSkxf80FLGxgP8DvUZ
MnMSsa0Mnm/NzLMz3cBY1KN8c6ybi6Y4B2Vr3H0qJFolXFiOHCJbgorw5W+Ti2dhfiC25nRkCMSqjVCZAhV8g0rPFPVAMP9oWE3FxLtlZH9lSlwItb4oxABbeUb+NbEUdht7VkRqWN79CYs6b0ZCGDRwya/fbwqo
m6q+f2iqjkfi67I+49xwAeRTtCsj01e6n1vhRPVFUJ3t9LggZxmFY7f1jwXsI2Nbyqm9uIX2gPCPMyZnR3e3fFmuIo8OOIj6yPqPtK0kTKDW60TMAFr5CFM4XXPtyO8MA8tAYt5MKw67pZnQBZ4evfe1hojFHelo
Nmr/3aohq8TH8u7M/aMPWl//iwH2rIRwJWmspqKFfCnrX8OatQDNqZoNvC5eE9waxoFIv0LjzAvExhLHGAh8Si+ExUAjdX5cP0EuxW4bC8PKKL+opacxLWMpuMroKlJYNJLe4T8RlAJ3RIVuOt4KLWudcDN0J6+T
LFmwGd+poa78lZG/Ta0rySxSw4TydDTGnclauoiXlh3J0pBBPwT2oHJ+QU8trbIn5nuzJtg4OcDGLFxrhgS27YKjhe6AJSYY4N16gb+ZXc0W91WkTbcAbaOInHRYvBDX3Zx4X6CU8cYSepml/NtevnSc1vacHVNe
ZusAh7prLvvp833LFhdGlCL8nkl/33Lyk5qK0ZZpb44TSsZcFry5bAUjguigG9nU8X6lBYHCWWIQMbqwXdXdrPI24yGDELseE/WiDZEAkxsB0ny5tlYn+pDJDO/tjuH+3FY1JRKRTxrs59jSX3TtZuxpb3aFXi0T
v8WtZatpg467j0TtdceoIHzt6gyUao499Mlz5zl2bUz7b06Rmo5Co67IDxYArns0/wHFW1+13+f51AXCKryIwK5fvhaGuo5TQF1u68JVv3DQcWh2YLKl2cOOrVnpac4Ctuv5FEoNgKquNihzznhnd6VQfFpZOLZr
ogoitAmUczW8esjPRy21vhqkiPzrlCj3wcgq8M17fkTCwQDWmesU43MSKkmeHvxGnTTE8peIkReXKW1kIH1aHVtUOQWmHId5p4RyGJ0BTV8/oxoYd0ErUjFMACmGX7gdSNnGTaJko3styWAwWFXwtjbOzGMehSQU
hi2UaBMK9KQg/f/GbgESc4IsUaRTVAONHsOD8qeAjIzCAVxOXCLaBOLbQPNBOGb4aoVbEHRelXPo8utxF7Pd6Ki2nMa9or0tpYO69xpODHUKID3ZWjJE1RcvCDHskr4K5/6Y8yceQxqAC6xQVZJni/ChPu4UaNCd
XkwMaxMOS5FL8EpCGOt4cGGnGsGG8kz9M0gJcjtSTNixPBRnEU2kktWVmsXsb6jU/ReGz/lLyux3HAy7pq7yztP4SkwhF7DxM/gRbTtgyH5bvhVbPQShiThIDoym8mBymkZS2A+AGPRAApzGhzA0ExQc9lrF9qs7
J9w0BZGeQinDcozWByrHVDgju/j0YKQp2CmjhmgYv6lqAHNyFkvV8wH0rLP5wnR1uoStMoTrLGEfMbY3kMfUr6SOqCiqH4WfbuamJN8Q6bBk7YlhK9P1QLlMll6OZLdrt4Axlu5fGxTBNDHCj5Ezrb75WMEIfOOM
2lxlXR03HlkXs48xZlpkmOOVYhebEYoTSmYCAhaHTE/oZf4x1thRL/aJzQRcU6eJdxUz6WSzeVROMn0LiLQfquDaKFPAAO1Jz7sIcPok2CbjTrylKEAt+snjIEmAwl6lM7bxkwHnQcL8ZOQfSMr/WOtXhsaaDm8A
pZC/Zk2WgPtnHftKLsslF5qmfLXNaaA/Atjf/NCkvvgax0dOLePJZQwP2wRvr8PthNJnDyE6vtI9E6iSSFgrmUrZewS8V3/g5Ga5ElCNc7xVEpWFU7HozVBiNl+Ewt/e+5tEVuvDDa28mAq/b7MIAJCeqgvqsDfh
tLPMAIdIsPBWVp0lZ8L4KSRAB6vCWUxqJDmIpnVk4RJemZv2U3j97T5/IuQnQI4a42N2ZpHZgx7JAqndsWCyLBRRnq6qEIosO8sK2tkdfKvU5d/zMWtfCmX9VweB6s9Ora12CeW8mJKcdOLiFd1XjdWWmfZxq2Ji
eeN9dOoiokPS6ZsBj2V8dJqMS8fZ0ynfx1BbuO5K9Wkqrll8JeY14LNvAuEU56AdCYAKmuBx18wW7L9aEowsQwbJmb33mXUYN707AQFionZWoMkBJtLTzNTwJNy5MoPpZpemaIqB5MJ2oWkJSvGABViRWp8bIeEf
ijmESVQRuNdBrcvKfKept9F6/66d0M/r5nFBBk8QTIe+BeJZeSWMfjd3evVDR0eLpHTuf3dX04yOJm5afE7EUuDqExIXdz1p2NOHJvRprn5mEkkXsp/jQ3B9svtTPV7np1hsmq2ZZyFQeWF+UgBKEVObr5DISWrj
VW69ytudK7k6IAmVKK5DBr89xiqffg2ZwYQXLsNeot5+onlxlxHaRYvTrkM6RWrYwJ/SCtlAWz3Ditr5uNp96pBMM6jadKTrCc1U9P/GYuhRP+JatiYmGqeCNL1z+8lKUrz+nHL1xFKUKnLISH+kUinFiiX3aIJ7
jVavtAnyXVwol+38ohmuNxmnLTpbOI3mq3JXKKCEqfiwgWjZZO5YVXGwaTM7687ZRO6788SoAuSKKsHIuBxp3XrzSnSo0L144mixzEPNoleBm+PE9tywlJQ63teMoTgZuPvu0BP9Rqc1Ea35uvBtc+JlCQjNyjea
4etqD9GdceJwd4ebWHIW6m2XI4rRyn1TmqgY0HvHWdsf1ApF4w0pahGtSU2uYNEKKrYFocintAuNqcWRgNRg3rnHdsQDjNqWTa7gS0u6J3tYn+tmvDuwANlRkzQTAGmYqxIezPSxVeEW8r630BBgYntaoI6louZX
0vfFVX+Z4eGZC0OPkM/54aUUl02GuCACAhcHYcWrUyQyviAKgpHAYqLT7lhXRQ44qaOrfnktIWIWw2wVW8yZ2HIlYvJcW2c5VJW05t8bnDQRtGDfT3eqJO3E8GLfDyARyyK1S4VXeRkyF2WPEy/LwNWUVTi8yq8a
l3p/4HvMZ6utoSgFn51WFw/hMhRl/AoctFprjEaSL8VZtm7CArW70RzjZQw/Wf4BMFr4SKFQVuszRu469RJQD5rkKz0sYpujUBGE4zpuSfQwIffmzgCB9wTdQZFcHNVp+Lm77WPsQi42mLi/l70MPO5CnvU9iVFL
T6Le2ZOqk6FQsVnsLM6frdRTDGoMC1zEVgIKGHnsZOKY1ovIEob6lqgBQ37aGemyfEIUgfp2y7FLlUc8fTxUYKQAnoPBsuJudWeVbmkp35ILSGnOHuJ65bCEzBm938pSDhPqcolnT4PDNIealrjemYuTcNuI8SaW
0uEVSTbJHM66F6V0LnCX9GRSd9p/8pwxlmuI6tH6bSjlcYeFg6vyGG9toNBtJeXrcZXv6xYzicIV9g423DdSFtNSo8Cl993yr9o6D8VNga9c+Q2///W1eIq8BWvs846rwVXr7OS+uaQsy8uKym9YWmknNx+TxZl2
xpBBcHXw/nwu5Ty2CijI3Q3n+tjMAq+X6B6DTlGGI3dFO9/zrWkEDS/85VOhLv0CxZTetnsAlq9gk0cAJvDyMH6VlZPhcqYZLS1fZxyFz6DnVlvRjU5Rs0lczXSu20i8c5DlqU55bzstUc+JXXs5dekmD6F/243Q
/WlZH5ZVT7vjPdwO3cX/DHxRXc3UBkNx/UgL+Z7fuxGFzNQ+8VoEtM4T++E/ZRReJpofX+Z1Yd1n4s9K/eZFAoIIr7IWLz8y3fd+F87KyNNkRD7jvV0cCpahYfso8VmjaqdaVuT4Z1MzDwho1Qeeu4C7bjHFpPlN
zmmAbfYfIK0CqxE2ezx4qghxxhvhM/ItnZ82D+MeduMnUaVOfZUIbnPwO71NbX3QmLrREt9h2ZuF6HGFMWgCJx40sw20GOQR8+W0iCqHO8IV4nbPpMHZfqqYLNJnO8IrdJohfqx7JoBWxbKK4u/VLqFD8gMTaotx
4A00DoR6HbxQzOm2Kq7jbG4TILYo8myctlAMUi46UPP9Jaj3Ppae5ol7j10/DfJtCdsy8KxdCleWa+ubQbx6AaZNICU01LnChvnrlzT+PkHsSa4kSbW43xrExTlIvhejvvo0cFY3xnX5NSdojh5O2JWpBrenVI4w
EtSO8EOLqde9dw2q8VtqiQDuMGu+m7pXmN4otLbKHjYkgqqsRfFKwdnX5+z4vJgpdnR298BcuzNhwJh7ODFkhgxll/SVlLs7h4Word9faw4uDyT1gZyttWJEUf9ws4ztIAFCBD75KqlRmwnma5PISeZzaBVtTrED
U3plVRFPfzo+Q2a5LQAhbJhTjjYjfdKrUjGK/ntPgygRvx7B5GRtrqy3ldiTvyhR0ohBmz+hzsQZi4544Rd6HQcsAOKFYgrDcWioT3gTyUxgQh2JMpswvpncJniuPLA/SEIw0o9pmopiEbpWUpeFc59moRl/2AQ5
Ijq4RDfoUWmF9yH6j4Cf95ZO15Y6pKkpb/MHU+QR5p86+TwzqG3aCc23Tc/la8ld+Sg2N0ubiHWS/xlTloSPtkwfkF29bi9FFY6wz5XRXa/X5nRT7xyydPj0KkS9roTuwGl9gzIegfVwT9APBuj6E+EGwxxwPPIy
0XMz95w7yEw0LReCG4MfTo4cZlnzavYtLM8HoAnluSTNL08P87GWt6RjUXTt2VpFX0al7AipMFz+GzQ549zIqy52zvAu4oPsHfzG9xBb7Hcm1gjJj/hpZQNClmGmN0iHNfECPi7Jx4V8XMzHDIGGCzWVVC6lg4hz
1sprEHqqyS0qq3iKQN+F8c8QuJIzFlWY0bkNYs+eT+RtbTc7eKPpZrtpXqzoH45Uiu5YceKZIRj9lNza9m70Mepbz0lgxAzoZDqgokwK6i1nwXHZu6wKPTs5MYWiJVTokVMN05upalnA6MEsNLzGggVgQ29EB571
551igWVYMAbGBBML9S4+CbVNsVtqYsY1DwyOcRmUccGUZVL4kH9zOMllZ9igA71Enpnv4x5y89LYqU+pRlkK3GFUTFFIIRCbFP+vxLUSVElahJoKos0us6VlMurgWMNWAe5+z0VnQogsvFGifvILrMecPSW2rPtY
b4rpSNKRx6xj8mAW9rpagljU3LgehE2u/eZaSj6dBDb1uSUMpIjWmKKGO2bIhmN5itvAdRP0LqYwIztFYQCjjlmFaDpUwFa7PazUeXbYppu0xrG2BQdisA3mB5PSqXI0shQm23LHreCHbAaQ3V0ynBh4M0xqryU1
WnhL7qscoI9xIdtxlUx0/Ndpa5MblXl1uzCe1GpOpDtaXsBc2zFPgjKtwNp06iJAZphkgHCAceWQxJQsnApzco6uiCyOXE8JtooJgCLkSeNO6xlVi0HOuI00Hzo9jVqbWESWrh/+p6BjrIaoGa++TxAJ2QhMO/sB
s5AcoBY5b8PtxKL1+VIHHV5hN54ENwCl6ZfX0MftWGl2ysv/+5bbdK5yQUBh5myFeUI/b1Ng92FoZVNQAmtBrD/+kxJBdI3DsEPyybqj8z1uOcsKIgUQelO7efc7/aYopvtX5yKBmOykS/Ib98RM1jph5cC1VuW7
1XFlopidJKRwb41y29QzTW0+56Lk/9MNxrGxHVtl6BKiVarKiEr8tgWodqxvi53ACJPYgvAaejt2tHedbuqY+p0bKb9ohH6JmNLILcHeCrxf9RaVjZtE7s7KzVII7rHsBAkUldY/UDAqMJYV/YJjx0QE17XkR2y5
UpofuB8VcyW8IAE2Jcb8HclbbeLySMR4pGlUTt9qsRzHTtzawLSXqrVCwMg59P+Mw7XV3ufoJsxS6V+Y7wA4D8F8ixwXc+MKNNiABiVnpij3J+7E0/A4N6FznYlYrzL4+RZdXxHsTsTm6PDu8xSWCLXAt+0gUtRS
H7X6a2wLJdAn/6vpCLifgug3cqEnSU51Z50kQf0Pc7YWR0tV1iCvKy19GkjI45Lhr0R4iPVHTG5wwnD6ZrQrmTIrARtcJ7bO1WIWSI8xjb/4ZhEUZ5eMWHpCNneBYMn1Q990M59umlEnHHTDgxsdorJSXAY+Lo1+
aoWXF3T2dT8Vd+CF2doiJOZgtC8uaeOw9SwMC6J2LkTclRlpPTGO2olxuRMELqwFyZ1p7InFxktvXFOwl3U/vY8xLE9+FK5BMOnxb1W+eIO0ZlA8o0QzJi7XpXuBlawWt7rSZUvzxDF+zosMt+S9VXs2myWsam4r
3NHATGKZzrLANL7dnu1F1oQ9lwootouClMULEBvIfxOcnibmrpyjQv1yBdu1zkV6H3mv2ijZkNxIfhavimQfBWYEt3egxl+YmR8f8VTOwEySrk+qkkqukCFcAoxhc4dgInXKufa9VEl2wtxZrz4N2RvHPvcGspd9
Tm6SfZLwm7YVzaYdmxKVU1l17rPC3p15rxb4gtOKa6/a7YnlJ4bbECZgPPt1AKYrI9Z1QQbEdqEdTJlKnj5SehgyStZMS4axF+e2jzYmvK/xMdhr2m6hL0u0DPMZzpaJFXQiy3hWKl+mBR+f7A/vUcMh6id9kamn
qV0Abj0Puz9aEgzObuFs930bleWV7UZypn/Z9ymxDQTKZJjO5u3c0flMHsAORpkIrnFrXYiqGn9dwhBhXCkZh+T/c81UceCJc9KcTz3AbTnLCS3Wss4V2z0angyMunuTJUk75AhWrG36P5J5J4rPx3T7D5Ten09M
JhHLaHq4fzAfIyUtPQUelaJDruXmH7zFZ+sW5NKs9gCqi9qhTSXGeBPhbYuPhqpARJ1o1s+bes2+z1rSkbL0DwkAe9x5oU+G83kgcdlNV2hiUhhUCvDstEAHJuxLiqFsKObhBFYZmAh+jatnmlmFMQph90iETwiR
cT6xq/9kNldooRZYeP5fmQUE8h+Nsg7okrzNDqLdvZ9GaJ8vvJohtwWYnxjmYKCH5ZTvEg3q7OLMRBp4T4HynoQiLPyzs5EqwwdwBXG6WKwCTcQcwrWB12C8JZPkPBBwit25afTMYBrX8ZZ73f5eckZOtaQABHOS
lMvgGHT6046PuU7VMuNFztGgCP5Aw11HMQHohkqqEEVcyfP/IhsJA3XE7OsvRJS86X/9TZ4n798K6AK0jd49JjEfPPQq4jglv57E2Sf2eqKEgLcWiu2CC6D+X1ZPpp2fbuk7m/GsZj5Yl01WzL9mnPZvTahOc39p
c3ILzZy0Ewcu0LdH5W1uUtHubJReGeyNDjsqI7mPS0svChl2QGGKtwl+OnRtXzBdFf1QURCgI+zJ/46eWR5IzUSX2yGzyTjGZ3wzP6E+j9MXRS+6NgJ7sxk3AHjErhFOG3KhxpXpmdo7IcLhrvwYpDpHSvBY7vNW
nyWxnsbwTU7tFdHeC0VuDUfZ6S4rSKi8dlKBpnQjp13OIekC7a71UxmYXRT5yMZbuk269ceQtWts7zLH4Ij/DuZt3ilq9Bk5/J/fAz6fowZISl0XO0lxbyDb8AHPXd+7ipPsNqsNnM6+B0pg75A7o47kl8XxXviN
Plp5tZs3t1XPOdpH1j7e4lhbnM9+4lF9y/47vYYSeK377NF3MHpVOh+1ogL7HQ380h75Kx3oKx3Ru1h0NHtMLXUemo94mhSEAH0h7R4mk6cqTuVlb4KyijZTnH8jxGrg51cnivhgW7pmxQnBLQj9EXzQS7IlL54v
u88TR9cr874XBPNtkgZiifsjI8xH7yl4B3mJC5OeKOOeYeSNQlKSdKXGeaSFExbdXgxCYVnY6VFBrVkjQn29IdlHmqAJiSqfJvsgtx+uTutomsk5oi988qPOqsd5GuK5dMJFfOzyAe9iTifXzZNzs/bCP9PNaRK/
RONW+S2+nK4w10S3kf5VbHnUkdFAJFlsQ7TIjNAWs7w75//2Bo6Rn9KPxxeZtk4qvE+DtGubYlVAOqCjo/cx6DvpGJuxnXQ13r9MUaPTIi5Jln0YjABJ65n+2zlyFEUmG4KloOGf6qc7DqV/5/dcFh0Pmgvvh3+r
FaOuEc6fyMlNEAU+5ZSRw06AmXMjH+WShTU9Y8lCFOdoIAInJqt1d2DWjl4TvPb4jN99yqEx4mELUd6SPH9r308jtQxhN44cLrkluBbM3ctzCjzhS7roaXxCwQTfSKvSP/Qs/X3pjLqtKe41kEBpFqHiF/xmoZ09
FxAPKboYCaKcYjEswD8T32eUdmDaLPbvwRD1fGf7YOXK0K0HLqF74ZMbMMALi1AGKqBtFWxmDXgKD7CEIAw8cfT+k41008IciZOaOQQryZGVs73tzSIhRCnMzsHqz6UBoyIcVj7d9UEYegS09ILgMR9sKadjnrsa
v7pmHoMvYkErxGh1HpydPz/ofKJXBvU6qWfxunk/Jz6k+8yVku5nX+2Aub4sTdKRcTRB16OjL5K7ctgEIJkqyeEo6mAyiXGJhHcw/HqFfk1IiYQ5NiUqwm0MKpkwXQO2r+1f8GZkRAIWfAA4Yp1J2C6n+YhPdjVm
A5iyQHl/PtQvN6vb63OE0F3m+XeDH+M/P/X9w3X5P5r1Cl97Q3IJ2G5DywVoismbQXkWHhL0PSHcCvxxdfJFcAt0Mz9OE6dB4+zMc7C3PGZ0ODDlV2UZdk0Q2zwWxoNoFXjU2B8CnUbn9fAd5+r95vZYbBxBSojF
XHXHsBL+28tUMddb2CVjb3Eo7A6i0wjsHAGnnF4x7BFp6utIX8Vx2hwgfGnoWoKY8XPLBFve+EhRSHe5rjpHUUr2hsbAxT7bnRyZvfbvGw9yCF3bug4u1OO5tnRIaByntw78vbHByhpSg+YYDxDkSNkWOn5l+kxO
72snQbatjQCypKP3dSQTR1l8BbGYVUFeqDr5UYGBP95rerj2iW9Dm/h/U7r5+8WnH+NKMNm25Y+uv4on9DncTP7qrt7Df4AAIGj8BarC+w02c+tXgSyc2FVuHHtSuj1b2/WPdw3Q1cUapThu+I8H9sFDJsj8qDpQ
TD34K66goRQq6RmSwC8wFMqpkIlVtsQ+rFThYHIGHIv2PJyZDcCjSJWg9a1SNsf0DPIWqpz13NBnwkomZpTg6t7bbMMMySaVSd3inqbJtKvbQoY2TUygDdkscSM2ANcw3G9q5PD+ruw1lx4b8Ib0ebrmfc7k62Fq
nl/97854aZn/yMx6kaP3EcAwEyykszfCiQkAAditMCVO6KwhgGO8baA6CT2JnL0+kRk3sBtlU6dTgNke2L9QiQWIdSQu3UL4uMmcL7D7lED5nJ6FE6Dci4zbqH4+Ik3HbhDo3WKgXPqcKFQexWB4Xtg5pmIbjBVr
K1O8MGw0N7x6Jm4Fk8f2BuaKw0zt0OOVwVkOoC2aol6xQ+3w+xG++2lce3cHRJcfzOtNpueYIPbIKEpzYT6XzJTIpn/2F89RHYYt2eIGFquUpKsYmcNST5b/jvN+VFYvasXngcD5TTsmRrsmxp9twf80sdFK14oQ
WMXBX+FFYfwH6c6zj4bTOMreU8JqFNO0HRKG8CqHrWduRPHMxTa2N9+3vHn6Yeo+7v3mV7HIh62KkxJ49F1Vi2upL3SenMOS8x29IuHHGtYD2C6d0YGJa0liMpBIHJMM7UWpiAptOe8FOHWRUI3BoUHuu/7NYpTH
Iw5mROkkM23VnxTSZqICkcF0jDDkQlnwpHiuE1+Ks8EmHfYerslFFM376PumML8dFhNbU/LDbvrhzZTRhfOxlwH3hJxFcETlTGy0fd4bhv56UvcB5uxTcgz8KGciK4nmm0/MZ/dVRvCqp/+MNUW135JOFlLhdN2t
KZm/Zem6l2SUrsEj06sco8ZQUmktGKSzHb4k4okhENLNliy++be+Wp+xr3SMC09y+UxjU7Gl+F///qDrGk/mzkYQcwm1rYguNNCoZhlvsiMUuTP2lKvHZPy/X6mhOME0Te4Yqp5JD42GBIE67jD/oIab6xCWBl/V
vQTiVVm4+M2pZxZ8wqtGX4CH/N6uL2jXPBi5uPTX3+Mw73sRsBNDM5Lq0fyIWj4pkLrdBWHKAjL/mB65esD4cEPBe9Pp4SQkb2jrz/aR9/YX1B5SaSQLAGz2G3UhXj1xfPbpraeM1EWQqkSUwnmJeQ5eW0r0qTH5
0EQ9rF2Ym5z35YarWQ+QRhwBCfzWtYjRa12VGs/qzurO5s5wLTRxUhKou6antaYmaiZyop/VtYGTaJJ9QXumzqoPR6f2+m1fy7ZfF5Uv+lB8Md7S3SSP074b8XvwyBt8ZD0GtymznpLcd1r2kRwhW7zhPm6co1g8
Eji7OVIUqH7tgN17mzFDHVS2MNF88/k1s5hmedgg9Z901FxP/L4cQmXvEDzirLC5a4TFJrNBLk7Xy8lDfE52sGmFokSnLjTcDW8yLSsv10FFj4qkzvwLMwcZBZHdmPt0V4fD20FFSoOWqU388r6l+DCFuHQruF5g
A3+eJmX4UETaQ4z7QhzsGOHSZNGZNam7VFpnknZLynr51nUXQktmSf/STddqaL/7rmN6IsoqbgAN/l9mae9ZyVWUjSbwTkeyRy2P6pCsujUzg6QkH3Wwvq/OUjBd9x49No2qmJpzGPWJPj9Xrq3oUP3zyNzYMPCT
NQ5LETk4TBuF+EgtLRyJU5vhUAsqPpL+RN4LHaAcZGJFXwHeP2b+JEkW24MMez+H1YHsK9576kNTtkZwsCHqp18iC1RPKOFS15XFPmaNkxDS7Up1fVpLOCJSHGpgZzKQmYhDmSqE5IJgUhyekImxWwTvPtJD2raw
Bkd5JKBflcq+Aa48+tT1qVm+Xum4egjY7aAU/vJpTa794u1GbmDf7YDEUoQbITjYHVL3r8FuHGRAD3rLmsRBayQvvzW+DD76dUzWDaHyQlfTFnU9GwuNk94S2gFASNog+Zh/p6D3vJqHwl908anqi1ILJitGdcxq
1nua+kJaBgJB7YuOjiZtpNr5onIl/nwQp/Xlte6lOp1ZycxqsFwO/82Y4ETYHquiPfEk+YYBvstCXyicHoGwDl9/hvEP+bh1opGYnx9wGbz1HRXzJ4+F6wvKNs6fFMPLjtBZJsmSE8r548FF34GEA+2UOJnexv7H
lNWF6goF1xlIVukOcVm/IYeRLjJEgeoP/ZHrPJVaVila/LxDRZ2kd4pqtEsd+oCCs1wTYQBSqGC6s29CxxSMFJ7FAldvY2fvcdiB04K5hS+72ccIu5P0SV7bV4SPQKlb1UE3bsEG57//d51RPZ46VveDs6f2mhi4
oD13HgpGgQX1U2tTXgRNcBC8n5uVYBjQuUkiWD61qrHbJj911NwN5k/th2vB4UNHrec20+LkpcLndR2wZI45V+6roptKzi7Rk/KS0K67QCUuzawWv0SrrN0eeTv5C+S8kD2GbcRwsl+0Y8QWSXf2+R+Ofb/9QVGh
sFX2j1ZOOMhbxBB8jz3hoBKmDyy52jT1kJMq+fqumK+rqzm/lb4aRqPnY9+oem6+EsA3Q267p3U6JWOdO+Xdb4gwLLnauXYHMrwPK+Vy7A+E4ViJ16L6pQ1SBgwSrN+9EyzLRFAzHLOQdRRZXZpt4avnuDuwrBCq
lwnEm55HUlVlHbGxXTrmK7mtzbwwfP6noSraPQdw7fUcM6c6BcAbPnAXhkPKM7Edj35aaYKKSwguvuHT6MDzJ9JF0z263vTeq6iQ/5MKwGvdRbrMk+VFw4yvmujERxbsMJoy0txxwx28Tyd+rTI8e1/tRxaEm88q
vk7ovSghElXg7Bw4YWX91+7chEMKEB7y8fBYdjWQyFU1SyhR/zCchhhVhjPmYIOzb4B0Uv8ZSBucCOa3RuN25P/DSxtRhs5DbBOxIrMXB9fHB1tKNyuJMObUOYx4/tGZfsupzbwnrtGERT8qYt4aVG4C5ZoVIFuj
4YOXGAFBcugMLDEcMGaIjiOyk3yVoUlOkv9AIkuU/OoaUSc1jN9uYnpnIGJPodE82O+jvkHvwVw9K5nLcWbpDnSUUVZW2/3OjOhMvuyxbaeVfxGd8/GRkQB1hxe7CewMjKAl2XqlUuYud6G8dEcj7cKV5MN3lXwe
ILUjhZ93fydAWWiYNpVKR0lp+aiYsNM5XFyc+WZ2X8270P1GCzmxPpDerYneCScPgGQCzyzgrd5waqDtSY6vFk+EfK7Mzj92z3aKgtfUsD5RtbjMMvasJJ/V6Lglzhd5zb9FucYpReyMIlb5bXiyrXJ9Hydzo/B/
G+8pC+fFHnQF8fmkvyt0Ng3Wj9KL1fNrqJRZlct9ZQwyWM/269xceBvDBOGzZa93UWcgMt8aSKdr/XRQ+EUarwFoRj5MfVED/tZL8zh2odSGqIT35rpKVOYFLoy4W9tW1WSfEfNSjEfi2FCD8vMpkBmPHcdzbFbM
+6TKISqzLYvz781IjMp+PBN6sk6HIOIN7vP9zwmMXsxxlNhjoEqWotfu8PzQX+zRlQyKbLkJM3Mi/++GnMT4cmb3/TIpaA1Fj1BE/4igKnrb5GIhzj83xzS88sPhaUtR3flQlKUdIl4/PSIIHLOD509THG+XuGJl
zv25Hfo1QlyPP3iJB38rTbffj+DqX/8AFnE4p8z0YiyzaPZ1ze85FfEWUefrvjTOQSb6vjchCABz/zIQCpLUF0gIaDHEx7uYSJgSiRorTGeHhvP4yrLu4J+rg+cO/qlWzvNRcj1+ATu2O4Y0FaFh7yTqXNQpLCUi
kRIjv+J7dBjOHzfsxHB9ZLsWFA/1ksvPICZGc9KdXkwVIDivTLdN7k6Xl7fJ7l3Gf+MP/Df+wH+zD74hH3STl9tlcb7wsG7q98bTJp+mnAy9SePR+r+kx0muhfWJ79Ot/Im/nuFaDJFkYPlMbxcydvKHWwOcMLR1
yJhWCqZgr8kOyCHAU6TnZO+RmIpG2/QpTigtXpgjh/cQq3Z25P/lxwKB91ic2mLpGT5VqqmPMg202EDGJIVHFitwPm0Ssvn9pdoQkBbOqUvWuv5VOqIXsQTCOnutpZRcJv2fFMM4kUWardnJ0tpllqjqDMKi00Zb
6Krl8Z41c/KTdQ539g+wGaVKArdv2ApxqTrJJfemVrKKpBla5nAf++TOknuq+y0drLMZD4rvMfjQkhJkFaCBo6/Wql8PB8Vod89Aycx5gG0W2UCLxRUy4iuREraBfohxjWOrna3HeBZbbRxA4c0B+XH3w2a6Da77
NjWr/WDDYgYcqt7iRawZOosk/wT6kplP81ir7CaTztpOSb7cbf4bVHvjyeRQdbvP7jGQFrb+JmIOcXqHysfLT+M0jacZ9q70xKFaCT5rNnuIaHKr3idAzp7dLvphWIrCxHw9Wev4YmOERJZ5sBy+OK6xv+3grEoV
1+yrEXKPR0Scu4S072jh0N+vfA48tKdXmkXDdFlZLdMZNVfFhU2xx0QB8vybl1GX60OymLRlCUyodU/dUIfhaRahCD2JvJDNy8g11u6AJn0rrjhx2r5Jw9Vjrpwn/5EW5ffmjxEQAUC1ewFuk4k+1NmwZFUOYZRx
pmkbszuA3H8AAJG8/ydicGhgeW0QOVF+sHG93Hmw6mTn9Tat092DVt1URppqkO4xIWzaOuzaFyVMmsxD6i2RJ9bObhC/grWR7MtMOhvaUssk65WDXpnJRNoGtwAYPwrYDwTIOjdMX594tCcebQoM6UjCMmvcx6ER
IDeNmgpGm0ZiRJcyUhQbQ7EPirNpSDFOBHgK04hZPAQurGUTsZxcmDxlUOapUccRa6ACjKV/VFVxhC0xkHJ4zIbvJZVpsUBkU2tobZ2xddrlYI+UGwVnfGgFlW3Dl5NfYxr6SfTIwniD69m+lsUBvEnGMUDedCer
FH2iGsGAZ9hUhse/38llP0LVTZsFCaTDVM1lIEnWwnTr1THzwvCYFvzrdoEDPiaRWEfuT42BG/ta3S2NHI98mROSpIJgywjTMx2JfPb6pyTdwUvykYvxGd7FzpmBlsxEw61Y2bzQnESEXw4zTyL9mNaDDiJ/X6KM
/VrZSPP34J16iBeMMRMY+loHWcUL7KuVzITGxHAersa/CPQHwriUlLATIKPJRZ2ICRyh3GQwLKoXwzrKJm2WRpMS+64KFAqsfdsKQatvunkPJxgoVBOEupmb8/eIkXCmr1GI6g2uh2BpHF5i+E+B5mz/cX0uKyMf
cvB2JmFsHLL2mQwkHt5bZg6Dr5ktk+gAOGfG+iyp4bHxlLSMeRE+eMtQGGRW4wwp+soDJRPNiW0JZJPsVWB8jKOHdIqy+eAFjNNxv6qWgMnhjPPGPegUvEli4ShCGRC45iEHUUAXNHpM5yPNVmbrTI8/cGVMzFi7
s3FqzsWnTCzrDE8uzdkB4kXYKdfpzVvTYY5cZ4uwq+MYl9jU2stsrLDkhaHJoYmAVeWZsQT9aLPeBD7naEGLVJLA4GqtRTjs5Zv2m5l8dyghnuGKshJBmFYsayfgNMkUDP3mEw6HINwWIqE/h+9jRZrnQE3G2aFy
wWJAavOED1ROlH7LCuKAPGMrXkx/bT+Oe/sH6s/4Im2zHnYWRHjemzjoEiM79rGh0ZgEVgZkFHksMBkQ43BqJgjT3DadY5e7o1Bl8OnhghsKc+meufDJtJTSj9gRrmgLMIEcs997tEn7VdKH5kmkCwWLbTOFAvPS
iL3rVEXOA1lqR7Y2B8YiJou1vw85UihD+5fCIalaJjRnFJoqMVgAng0AO+eooU4GkDNCuuFQZlMmGUz8r7jWjUESS6t8f4rodizNum0u2rgnP+yuyxtbZA/VBOabiFMb/Ev9obUUW9kYB8WZQ2mStBrkZVmtbDih
S5FnZ8gzoRnLM92rkWbDNzhQeNS9UZT9VUVXEfqkgTlNNeSsuwPe2wAXH3YhmmgmGytBgpLXDLr6Cmc2Jaisk4pm26NvBytRijTGioOzOPqniHDMJw3EoIGIlzSvp3IIVDAB7ZqB2sqwTHmJ3DHu0L2X2Mshfgr8
UQhB9SiMDjZpkSeA/DKDfaAEk9B+v0KSZK34I8Z97qVKJ9I9zqCKxbxnCMNs5KeHzSJJXH5T7IGabAoeqGyQngk2SAwxPzxkHO6ivUjaoTzeJLL//eGFt2j/rXOSxU3W8oY9KmZCTQrPuALEI3ODQzRMahSFdOgl
rQoIQ09YTR1JuTN4BM6vK3vfGmNSKT9xOn0mXoHFdKvNjqgwHqoZKzUEVFsn0nRrAET+f35a6oT/bV6DDSqzzeWW1ovVS28NqAe7zFsB8uou6aWRizi5C9NOC/OdDtQpGU++GiBNQamW2Sdoy6MPztzjUVSIXPPL
pNFBz5CT6OjJaX9iwTzX9AbepJUzYpCvoJhM+8bdytgCDDoMAFaUpVXHRJGSrtjP++aGVcxsRfPs/rZKKGOW1/+MKtwnG3KlDsoxZ04bOctv9kIJMPUkcY8q47BVo9ejuDuFKFAmYi2zQddrBnG1n8O0cOGusfNq
IjlPSgnXolY5sjQhfL9ZJKCHypr/O+FYchT1JNVaZv5ynYFK+i2RkxUkSbUuxJr3EEIfsNl7zCKCaTCIu1MWHui/oyPSC1JTFb0O8VXLlagOSGjUJh+rwFnH9U1+Q7eFxbEz/G0V5KhLpttGAhrsaGxBef+yLtpX
15gon6XONVUoT/L6W8zYuy2smJrV05mJ5E3F6au6c33LGQ8gyeFquDI7jejglQK4RzMvtw39/25DrCi+7q9H3q99rDaHZwDgG2RibwDdVrYtOqxKiVzqvrRSsk8cy4MCD1/Rk6UcRKS1QwI/CIJMfBGyjceDPoYP
WuL912PP/Lxe9OAouHz9OgHxp8oo2Ntl3Un+YBZ1bwf6/xj/24dieO7T6iP19lXV1HJTX7ZT46I+kliq2Wras9l6INlhV559yepUKWDa1w0YyKbS5uxTfVL4xgth/7aYPy7qxnzC/xQQOvkYL2td6H+tod2nEEaP
UI/KKbxlH5GEnuJnANgj742C17Fu97961jKpzd4KWzBWO1T8GVzIuG0Iu5zb+5OF5IG7xr1SJ5pfqujV6zhm+4kQfRrqqvt9v47WZKwQy6BRpTWfpiWLzHT+apU+mdLH0CDzJnq8FUlo6ZO2Uh7Hgyy9VD3Rgo22
vCWw6XsS5XaAVAaIyWk2+VpkUG+nlugfz/bDbj07c0pQp3J9e6a21wf74rATl8G9kqlIE2vVPKfaN+eFAiNiYej3JZ9u/TsumVwXTto7QaRpX+2s4Fjm8ISUFZ9AFbmQrLidLGXvEBC/SmOQiUw7tM/BV/MQwWoS
vZJ4tUdhLoTqKVtk367x1owOXi7xNH4cdVATwLTlK8QLAnyt8n0V74uPRirhKQeydLWJn33cHIg4L0UaZbQPtbSKG9+di4x02q2BoKizXMR4RTYzwHu2ONLwdEOgt22j5k3EM2e8U8KR0sDorWFwUxV3jcg52Ozc
vhY+bMPmUfY0BEjseut4IdFnW01p2DSFu+9RGIPjrRSV2bEO/SnmoHRNm32teQzU7db1qx+BWy8Vhyu9tYMUYdeLXRLDSZ4dm1O9TiPtY0SX8j5pw4hrcVfH7VP0u1tty66wHMtLxFNcWZdXt38zbzYy1mxZoSWT
PRC0SCsk1UdqcJw0RxXYK8u4cGs5wmEP58vgUueVm8Iv0KQsdBb7BZ/EajguNQ4caVjzXADHV7mjBDfWKKoSJEEcpkqLICYSmBykW9A2FFTJ9y1hYO1ReO1Ce5XJ9a8P6js9guagNXw33TK3T+C+KmH4E5+owKwh
QPCLDHaQFTO0tyOME+rxqanpn+H2vYT63rOYzSQ6lv1I/jK7OrJCGacbZVpRFy2jy4PevfBgzWOK5Ow08q/ojRRX1tKfXnjgbWhJCMIn7la4Ya6p4OxeFbo8rWZValZj7B3V8ISkBFsWd2eIfSSJNLWoChmskm6P
3Ij11EkNzowJdnDf/Rq1d7AoLKiYOCP39QNTi8R0Z95bVKjjBxQy0EDZ+SdAY2bLP4XiwDa633hEe6A4yN2Y3SvFX3+728g8Vfv54RlRsoxDUFIsCnimUNXB1jsVdT3Yh4MEAJ6UZ/JonPj1vDp/8HgpMVmswEUc
KiNLQjHpPw35yRkojYB4s/1Q5ItWQ1IrLB1jGNPvRkfoI0mCHOvuzyj+DCHjULXoRhQsw1RiiB4pCE1ouSXZmFXzEeyhsMhFvKV4rmSmGEMfD7zxOtCiOA1eK2EoWeqzmbt9wp0vvE4SKbVmrP9we4Vrlnpj+/XO
saZrd3N1cElwcS0hU0ob+UYMDmfGMSdHGapCTLVur97VyWCo4C87AwgzkzM/MojzvnX/jcTLbCcLpyXwJo04kIcmsKLcKafO0zwVlb9L3HYtVtXwOyORzbMpsQjwqTpOSaPXCETKtosrPoNcPlMOHDBsHIe8eZz0
flVNbp6oPIuetdTB/VDqS6WZ606cd5HYodhwgTLV/TuvynGEkwBSzhw6r23BZcOqsEx1ljA4wEdmDzzGIV2EnYQse26J0LFmX+wdit9GktKdRx5FwlEBTDw2M5ypUlY67BYcWXt5gl65sUFzIGR2Dv2bvPS+oWf2
Qjw/xiVbNna+JCrd1E+qB9wN+Hk3ZlzOycyA9+mxu5KZPDe5h1TuDdaWkaIALe5fhr6ydCuL5mAr9ZR5qwFPs5EbnOPbJO8N/Frx1dWcBf6ZiDaAcyT/vsdIgrlL5b3iAOT8vX7TyL2DE6w8B1gbhKX3oMNCKu+H
LGwVwqaWAJsSy31is7eKFIT36lA34xl1khm5OnrHc4RW0m2LOrujOevBt31ZKGgli4nTvuFy/bWxDK/5IPMLA88C2bHrcCGif59weNfcqz16jujMfjvbElnOpPdij0c7aBqsiOwO1Mu+hmjDArPyKJwuHp8aQSap
GraU5jDbmD/V4q3c8J2Fhs5sbg/W2wMl4N5I2eJCtawXqi0Sca23tQlGjTExHUPUDWnDdMtCBNyG6s2D2CDDLsV8XQWjirRCcphyYyLTKroTUC59eKiermjY0S0C67yvJ8nxu2MmZhF72nWe+ONOUWPE5l4RQIej
pCSrEFRUZsIxrN8j4nwk32aalM1Mk+7d5lXeigVFN8c8DfgqOaOdFKNEpr03LbGYLBI+WyBEQXpgiONg++dwIeMBLBG6tKLix2qyAR7xzYDxScsecFyZOFwd8b9efwYaUlI4FLeLQAotnl0nZ3Euvv/K+na6EJ9f
iHJbf5h96/sFBu6UXuW2dAgluYd8R9Un8rOjHRD3YA2eosFXIegGLonv4Agr6N5S9B7qkIbcvfpDV/0lf0Xgm3rfR48Ew1M8AW03Lyy5RnhyVTU+3tM23fWL3w2Rl8lchqIgujTvXp5gfLtWPUZGtEWKhquuriat
eUp410RfE8yL82ktj9bgj4EPucf3ULFbo6DYbFjEB/3CEgUfxx3Re8uV/S1W+A3PvURcQEpUrYX2ermY02fRLRilG5Nv1RC5gbxucGjTwTzakyghQYHTrxN6eqC027vo5RONhQd/2/IiEoxM/208lvjq/eGZz3S8
4z+4jm/DmHBxKAUhgXZ8wReWsNumlNPDozeFw7I+B/qaSV+ouZZ4F4GSIEvHGqsBbHqtYBL5it1YCqkcwNkRRQZHEG0s4NtoHiMtqnnfBIdalntcHg7dCnSa3YwcIQSLMAwLRcHjgSxEG4s/ZCDLBe0AKXartukC
sNnYwfEouLh6oQczctoNij0WClzJwL2AdEWo+0HMkeYp4EZHY3yLCRid/JuVgZA1jZk+HomDNOTwV9RG+S2e3+3tN9TgVHDFr2j/X+kXMT+027z2p4xQyBxXsoa/u6Gmc6M9//LfWtz6nyexnbs1XxgiF19Alpfy
i2UtbqvB5Yrs1fwe/7H8famqlhilW5UzE6OY52esnJU/WzQc8NDfI74n/96Kn+BAMwuH4Ff4Fa+6313/lFO2BV/yhfx1Pf+oGnxUUrO6xM7ny2sU1fvfwk8y++3/2eM1HK+n6+bt5D5ugxrsnjvvEdNPFjlG61fz
y/nr4KbUnDPb900DagUihy/YkUZny257Mrp0iMmL1Tm4qhu35x+em/6osLCtadblDPDtG5AdpE9vGnPsIXWY8F616T6dXy32CANhNSBooVJ7VfAWmu/2v079LdVZo5xqClZ2kIfE8P5IasHjTrGudym+r5ezz9ZR
/DaTNPcFCt8LrSFKsvHSv+r7nM6kOk9wRsX1uWC57a/mv85/i66Z+fLlEX9jaPxoP3+MeZJpTJQMgMy9IZ/u18YVEZP6Td/nqxKRqmkHFZvpp27suBjDB9Xg8CI2jRns/JsCTwVLgbM28YoMhki49bXwoXELyVZ9
jrkKRqIIhhX+N78UhPnAv9OTukoB1rU06nyvq7mXkRyyKn9VLPvzLA6NxPR0H8DkyDpp9tZyeXdI/ORbwlDOXUdoDBlMHwM99/HjVLyn0pxl0+5P+7ytIAwyOoEqHfRy1/lI+TKq1x6FSzlKOE8EkGK/qtCrjaiF
GaIRzgr7mpM/mrdGbrN1kFhYFMjiy7YGT3FehE46RU/MkJMI7OdbsDKYewNuY8PA+wnBQeB/v1kyVrx5+w4YBKIryguxdbYzaZrgr8jFL+NpRV26esXO4ZGrEZdy7XbHR1HEc9phujEspaQiLqZNB0xFImbaWm9j
tVDcV+azlLmvZgXI8Nsg6g18l6i4dsmtNTf0p/NDf3vYP+tPWSrv87llvacxIunj11+MlC/8qJfDvgxwckmU8VqfEEMknimKfxvhV98ttn/duHg4r8Nise0/tbY4QdnYgfzt023r3/qH3y6ZHhZmK0vGjSchbsve
Yyx9aiGwR44jeyha/ufR8oHfaF1iPiyOnduF6xzbKA4mKTPol6YTdBufGJu8x65B1DbbbgWDRE1TFSnTMX4HCTqDBvtuysqHCIhJQghHUmLflv1ShG7KlMU/kOQ00jsppL48KFD1yW3TNT9hN2s5SJfozs/tG+Nq
HP01epEIpmEFR+Qs8S83FJFa4gB0GHjxWFCCC3tKtSZoebdCm/uHk0cPlxuFnDg2GxLp7wniYMFoOQKDMJo8XG0wpaTxB1RMHgnfdy9nypxJU9Pf7vujU2KPAypXkx44fmvUqeBLRggc4WzBFyP9hmpD4EVbDmeF
P87JHZ6Q3OvBcb/YKqF8r+cnce6KuzuuQPDrKcXrY0sR6mfX9Kfs7cL+suQmPe+JUG2UKvL4dYjJUL7KxCdCJpGLFo0bfIfqMqiq3kDKS36OtzQga4puHVieQDs2+VEpLGYFX11B6DL9WROR1A6xUHZivL24Jh3q
5LiPUX37DeFILK9Ve2ZNO489ZW1CVg5DfqI4nDQJ48STIrbvkR8ldhxpEsf7Vd68yx4zFSWKfXH1s91s/Jn/hYwn5ffEft6xbeK9qZCJEbiEjnhn8P2eiGhgb21gO0wZaEE8b8+gB1FOZWPaaqZulYuoMoCJg9BA
+GXXM71TFDkAwQ6v427AjZyI6kansj1szmuSjR7LVXvXheDBKFnumFKeqLx9dSaO6Qhc9BIGSXtClmJIrPsikYAFbI0Kd8C+Jdq2upz+184z0VYGWdhNNLH8vS7f7pHs9x6jC4WOVrdw52g48tG3PeJFrLfv0dqk
KD+6i3bz2Yd21ipGzay3ixibzW+OLNAwiNXegK51+BpESF3TvjHiXeF7RmwOz7uTC9oLFXyhUwVv2EPa+yXduxm8t7VbIx1QroPRy/oCnqrDm+65vDSth8aadmBmia0sCBUQisaDFeZ+HMhCiQGGMC1nCy8pmwn+
HC9HPKzJVWww+e33m/E1r/bdGAVHWGxunC3oJK/KI1UY/7GWgNpw8op3CvutOU0mL1wS6GfIo7RyuW91yZFa0t/viOu2sonoapWTBPHll5Aarp5ONv1qCpV80oiDC85SA7+YqoKKc8royJJjksEt5hlf9o+dI/9J
J8EPDgfxvc+93vRhaDxGx0Z4bQDo4Uvx29jnMTUFI6+aPF7LEX7ybte23cxQ1tV/r1kjnHrf94Zsx1QAj+lkE6dkbfbrm59eMrtTiNPR29Oxf1pehilR6FLueyfHRHng28ePEnyP/nDD7qT19tMiNBciYNKPdk6a
Kzezwgzx/9Sl0UZ8xMdKUxsuGl0kgDdkH4sBUtGj0XW9CTqUEJnWLpKLi+ndfzRu5oNdKvnWjhXj+yMRd2qyzLuoHOgp3rDP04NKUFfJhO/t/quVsUvt+VhX/6H3gS3nMb9+643efl76Q+3Zz2lGc39QGI7418m6
kcFo7S92KltsYXandWqbY9WsqfJpBYuex31akWru9qjXSINv7I+YXj5YWyWNCHhiX9/vevfwiRpvPLReb38QGeC/6zkSlarH5n3i16eCmZDbXLbV8g/rZsZKPnKb7YJNR95h9h96t58DpEqQG+C3xcHOnx9evQHf
FDvKkRfQylu+pVph61PWsIMQX6qY8Uqnb5opX2ONfLQj0thQPlqt3ZXUOQpj77eIqMpXOWnmUi8gxTfyOWIk444LSwPXBHDH+8e4yBL68qiXGr//h+/xn3ItrRZyOHBbG/pqL7sGKfo08bsxewIOj26V+myVLcUg
c+Tz5f4JmdPWbGrEhQliGJG/VwLBgXNfGSLSJZ2ATmwSCDXoTSjb16VbJPA7Nh0xg20fxqhj5B2gkTxAY1LstuqpLIrjNB/kdSuOK6naNN3ZKzm3uKF6TTfAegChy1vXNs2KskePSd0tdnDIdNfJIVsu/yQlkGZA
O40xazJHHeFmyY0kDLWGjHpT3vPouI4aDBCS8pTH6jYwiOQS3grsiBa3Bha+zSkW1GT/eiNe+cBb2KFbmlD3XELdGxF0IpRwL7+at7o6WJNoVNw0b2gKFOWJxAyXfpVlDLQSqLAWlmk14xjbY/eE1qRxyAbftAlM
IFd0K/JWMpnY1nmJ25bMVo62uVw8mEvC63crftCl4AQF3+HuojXPiUAfSpUZzd2cU5HH0X6Gz7SUdbBUmRscgW3+DP33f1o0IXHV0eAYyMkDHMGbBewM3KQ8YnVGZ5I3XZVioWwFMQUBw7vxOONuq5cuWpty8fuE
Mi6aDlr0vzEsGDpwlor0kUEq0gbA00FFW+IQiQB0nLUdCLESYpXmny+MGqZM+WgQv6co8tvID5NdOjlvY5a3EY2Jpjc9At25ac+8azJrkq/Zg5SYx0VtK64ibLN7HFeKsrpO7gsPcz9X2uRQSiiVqjryGxQ7ovvD
m73fMk+Q5NaknEkKa61DqXxE834vNZWH2LaJ2xZGYoh+6tZEqXfpolmTH3vIGtiSVNYa/Zm9FSwBcD7J37oEYJGXOl9CpZ+15gFQQvBQ/WT+egXptAZJuk7dKpa+4CL5gD/8RRxWUrOMFWg30EVRq+fVvHqZRR/C
Xu355pBjRyXPFNq9rbHAB4xSDdwiSzvFEeWMMS5DemnkrSsv/uZSUNJld40uFsQD+CNm49QUD/GWDxx6yqQyxyj9OqWBrE9pQzMuCw25tq5W3+brGP0/gHTRps8Q4R/kCewCVVJB8QcYV2mntmrQuoyWSi00A5ql
SjhJgndfIquuv3SfDaewUTaV1brWmN/p00K0Ppf5ExkuCBk0wf+J/TFWMCBEFJnoxypcrWChodX4N7xLeUm0jH+LZQTjJa+SlrKcqe81PJ0d/bLV2uzq8+1zaqRS440PHCH0oTLGEOOJMcEQ/b22+tSgH1wdoaMI
cew0ColwKAMCE5y1L1gV1wEL3fz265ak3BCLmV9VrDBwVnNOx9uhY+Pzwhd0oUoZ67dGUINq9pHHpwU6d0iEQwhPYfGIgD/4t4I/wIlkJqzXETITjQlXQ1vByJKOFL2nWta4FbPMRVMIy+GwL5is4ifbNozizWas
H+RIWBSKlaFgMAxoN8RKvtzSBfw1UXTzFWO1OUlpsmo+mR8frfg617BNdvq5FvqR6eOsp/4uOBXq8h9R4OHxG21cbUBimk0SO5tjE/GrjrYG/g8xmd/cbdeSqKR0S9qzJUnDaqow2LxL27H3qxdcZJtNsHZsp+e+
9eEu0QAVUeuAgH1LB7Pf4rxIPEiDNEWgUfWFH3qndOkFx5YgJOTVTltY5XiCNrRgGPzcmy3QuY0WC7VhBUkzZkfhociCJsYmbm4lHt1XTd/YaOx26YmFAVOlPf60ka1oSVQ9Lgw7KgKgrEgnW1cLp2dZ6MlUp+sy
4Een1KjyH04+ez3dIzphPL+vC1V/B193nvgnuhGdW++49ave57uGgta9cirmz40TMX7WXcY76uY8fVewoKdcf+MXflsIuCuDKxmciXZTJGjm/F1yNbDVPnMib+xrdPMS7ASu6CF9auF+7dLs83h/tnz56Kir8Puu
yG4+5/wDV+8CaotYHTulJABGvoxXY7lx/JWsDZ56SAzDd+79lpT/KnIVZ1ivi+UfG3d/JwHhNYfz11Xk70ezgQWuLYiM1Ja3lEyInKXoUhjtt9LBMQG8GW2eaeUfG5uDy0dRN79N9ilHEakU8rFc8fbRXfF/Uovn
+rsfvy6NdyAAZnC9l9nNn+nwVTNKJUVau/I3r+83icTN9bny8OOn/QUJpjAVvWbCJ6mMuU1dPT7a26up3z/dvGapXHv/KdTy7t7TNGF1u17CfSCr4wpKGNwmbZedQd2OboDB/f0CP7oH0puov9NH8z/vb7rfvzOb
ke3nj/4f3Ezqr/P9KMHRoBNR457zSzfhkAeDm+R0552p8EXyMFoSNOeLumbS3js+mJGRW4K4KyDiwxl/E6h9uN8k6v7hPmd5FoZt/5a/00t4tVzlMXKGpqS2ZlATvUuQFpmtuoc50aFuUuNAo6QmwT4WK5I5my4X
cDlvqXnPRrtaE6QGGWaswRVcRZM0AVqyGC5O9G6ucN+nCNInECeLw9v2wVKz2y+bmpru5NOOg6U66z9qtf0tzLqnqqkvlJI/G2wBa86rWl1FDsZGWed9Hpk/HY02DKD39nUhTlBTptb0yIRmGJPR5T1VmpOuV26E
zRdEl3UyiUUapV11fQqpBkjnLCyomxtL2EgzJuTLVTC8eYxRWMHMhct7QR8Xft+XMABA2dN9PTnHpnd0T4ASv7DrGtQ8qxmWDl4NF4DPLZZpeTHuCQHRbqeWd9E7TvEVTdmaPkkrrqSIwq4fYbOujHuoTMunacnq
Ooml6vm443yrH7szctYQ70T106BdqSeUemhX8hjX+pjhuY5T60M682uZd36krw78bc6LBq4DwXRtQE1cZqchAQFBgOBzjDmLfucJibuE0FofgyshMWe9fj4WSTU4nfC5+Kfwii0fFohmEWybXw8l1fYw0qLA3peN
nap5LD/zjgR7niik2GrMUDJkcSMk1kL4nTVd9dMy3qliJh9yLaHSF+lEIG0QF8ehrJvZtQjtwiS7ktU1GfsSE5uJOWxLzYo3u2jOtAVb4OsgCUlVXbVTksbVOsDzHpgYE4h2EN0NOmFEHWla0K6l62zugULlIMID
bHilra3OrMnnadOftKpvttDW0tZbdpQlzJrJ45W/CPQ6nGQaEr52bSHanu9Rq0er2RHWsY3AlR6NJjGp5cmFfpL1RzTR5KMp23OBSc4sWsCrHGXJl87M6htZh1UUlkV9pK7FSGGOv35cbvrGQhlhHXHmBZYnh8id
eh8m/BGyPnmgJnPO/wXlU+5S4JtxUcbuCM/98WlN3OWs/oml4yNtDkh9V3ms5ltbOTbvwORZZha3DRdoLEtc25JfM13p4wi7o4zbo6LwLxzXuDPG3F31Rhu7BYeT1ZQajUdymlL8iaRBjCdWdiZuguozwqFSBZVI
2meQRFW2SXuZS9XYdDUsdpBPwLAFT4IGI8vYP5/Byr6LqDmCw/Ssrd1xTm+fmXXYJPHY2YX2qvy1kstQtqe2JWxRkEy6pPoI65QOwEVEZ2uNpL7A2Tp9orWe5GyIy6MRjoiZ7LtGNRadiSKbonGyNvc2ZQRMQ4FL
iRY4t+iE7LFd0fwIiQxJmsO4mtvt3noUDCi9LMjtBC9N/lM5lYxdSkYwxq3R5I/8Gkzm3Vs4U+OrRXbe6/5TulX+VnpOnJMndD6gjBDUF864dkF8vaOf//dbF0qQVyYL021nGF2FWh8Izf5KJumtC03OaAJwbQBU
fjNnk1nlSSmn5T/wKDY1JWZTvvplox3STU4n5IYxfMzvp/XgclNpUTKwOmHrgcrkzEojEcPJSZmesbuyxqPS9TQN20xb67JMPRvXPigWGLfO+dxLGSsD7C6Ms3rjtZEOLQvIusCXg50GLo46pnd2hwsDl4LYMjY+
D6RdJ5VA/GzTXWlkPk3sEBF0eneAiguZoAxY16Gu2o5F79TadAWSQn9xa9nxuPeNqkFJKULgzBX+Tkn0EJQHeW+PBu2lPXclNrlQvL1jFapWbH66mnYToSUhCZflSs1rEkQI22EeLVGLXqR5XQIXB1IE3eE2cSVT
LeWwL3btwCQZCcfSgrae+721l/Sbr493YOmt0qwAq8NLg8oUi1EFrJvmUzS10xmY9XjIIs5wn1uYa/Y2oYHMFnmHOW/wkAsJo6vC1C0DfzsDIvFXk7VxxeXJS4KqtAZ0Iq8PaaesjTqgSJcMbdPzdSCV9J3qWe24
MBj0GyOkC6V56eX4B1WtB+KWBWqf1gEqPWrjFYUy78Jvp4RNt26XiIePYz4aksTkr4ZLbm+e0zmxj+mjUD5UI91t/8if6z0sw0sKm86+oLCeYFBB05xzNpTltU+QTzGRW2XHOyakYNsXL3ZKotKaNtIiJuw0+iYp
Fogdo9uRffJLZKMx7y8EHwdtor1MBotmMgKSOLprnzIjeGbKlxsHBktqpTAxUKInt5mmGf+crpQ4YRGu2NKR1yh/Vj8vHAEXVRFJfG73yDDqU0ctI009xgHpVRd0L3rcAtwFRQBEfP7Z5CU41NvyO0lvdWQeZJC5
WbL84hXJI10sBh5k4fINLBVrVTGICOm9CeCr+PwzunCDvoUXBMgpVK6+Tej028Odj8gAfVwSR0Sd5LA3A9n5Z++CFkg3RCw7/390/YmzufVbkCbo/JowhIDZwE8vu2dUIzYRqdf8I78i4LPx3/ZFdxJkq3Mi4a7j
RBdsg1nNsiSC41rXVavlaDSaumIvqGtsMguaRTSHjtmQGbWMp8NURpvXd+/Gesi08/g8eBQWcSjcN3hUtxixJ9fi+KbwD2pHH/vAoBLezUjFzMawcBnCVOMStmuk9jn1cVOW63r/UmIW7U9u2dYxl1Y0Q/r1T2im
bIblFrxixs0w9hjHw1nZBqF9tyT5Xm9S3X1YTn0BDU5cpaWKUlKWVJUIFPY2MURBhu7dV8IjGaFKIsd329wd3f83D9jzhXKsFeNq6q99/EmT0d7cNOeEn0XiMuMaYork3hQi4nvYVXMInjK80tXQfyb3/XjmUtLi
lJCG2qv6w5n7Y/Guq62eqg8ZSR1LDYXSdDJpZ1PPkajMwWquckKvtGBOpyMWq56FQZ2umFkg6Mu76LmpLv/g0YHgmOxuwRugNEyZ8SE+v+wK9CAX7E5yYd/wlW9YrWzuWv4pudPCOatpglRqB9azb9vONVFrEJ9B
Bc9vvjrwAQUxdil8g+HpLvzfpJ30xLQP1oSLJyVehcKNfegEsMQBMh7k4HgtdfopnF8cnG/KaY/p/qiJKgYVcFSc/HddTVBj150vp0EaD1kFgl4/Q1Wa23j/KgsS3OyWFNxqQHEhwjCY95xZ4LU2FTL/uwwLtEjf
H8EsQ1w5SYvoAUfNmobNQ880dPwt6lZLKTQ3ZclpvdtJcagIOD4D9/Ud/i4NBnnrC3rfpulJLtC6OV+gf7RhFoAj/RuBx6mVzzAf2oZlZTt4IDddX0PNyfGYsj3w9DD6PLE+nuhfb39O4xitUc6S6q6mhtGAJ8mC
w7Q50l9w+ccgKVzktVHzoLkNiK7Ies4WDirJbEoMfxvhK0KsjdPCqWWYl2s2UqHTXd3SzBzvvcwMZDSwXgr+PgoQS+ePdnhG72004StQ687VdQp/j3bglV+brw4827LgtFRidvQb6V4jC7zfkdNs94r2xTNi8scL
M5+sckzq+MvWTeIm44TOqwNmVvr82pRvuEs6sv0MS4S3a5abtJ0W7lsIxYKhDUJyXKIwSCqmUWKiNFM25yPi1F35ScSR9na4k/oFRz9cx9VMlTBSeMzyHFDOSAmsNGhmXCKpswqvHU7ErBc40dFk2ZcB7BcfnLAM
BAt205DZTRgmpbJpG012RsDzDJgk1QU/VdBVl5cgQDqhE0ARreDePLp/CyWczVUSY+JUKM4YtcT549ckdhYLbCcpxcF7ffrks8u1r8TfDwPWrzQSkUpDuKIowgC6AHTH20DUXgPXooOdoGvnFY+VpM5QR0efV0jT
DyMzWVT4t8mlOCmlmc59PRRTMnxG8t1Shjtk8/N6++uXnjQFLtlxKSgqxYFpMMjMdq2eMfgBLktLHsa01/5U1ohlTO64VNsD9TFmZCQYlBidvRMsrgoG6Bs9FDAyctzkMPN00vbLHe4JKAgWqY+MMQdjS7jBcvuF
OBS1n5qSmVA/GX5dpbmcdlbKjAVLMgs2rTM+qrasEQLiK9z06HC7uRzfVu/tmkJqtBHCebOUjatdhxbOxIEZCTQJZWq7w9EtGQ3+sUJ8JE7mid3N8wbxZ8Hjk7ikU14wsaD2SbdjhF735KAMRLiC32GJ85zC/Uyo
esMxjUeXBqpgYVn97328EdrOfrVQUgneNSgpH9wDi6xTX1BC40IJLt5erYhXdlip7MqA5t8tPNXITGJJkGTuOccaCLYA6QXkImgbtJr0PxBwCbXTWkcplFIyKxPb+7EXG9JditM/KC0cWFX1pxCZKOunPiW2Yi+4
WzC0XwHQs5BoIeBBdPHAwAX58F5+EnTNUY1JNh/2LanllsPWZgHi7KHN1ZaZfNHL1XWpbnEJC9v8ciGgVL5555pShuySJ5Qxi24Ch+ujdh4LWJjfb4kuDNoUYIRrEMM+9gEqg7FHS3s1cxad+UAJZfySwjt/kyot
crz71UvQoj+iMNRNkObWYfU3bZikpf+HuW/OqbJYgpZ+pNOBpgOPcQpkDSozed6Vnv34ATHOaI1xC1903H+6FCXj/fZf2WRGxlPEyzXAufUSFUokAL889U6hBlPJvL2xicuj4JxmP/jp4OEOE5NsNjE18+gSiA14
2CNSfryKb5bI0VdxwDaLr1OttPjFYRXIbsnmKqVnd9rObhke2naiMLdbYOYuJO19F7m4IeFCQsbrazXJr2RexeF5t0E0+fyl6gS5dC2aonuwTgGkpN9KET4kpFT/iJ3OssdxYMgoGDMjg4CvTFhPXEMqkW5ORJhO
MS/huTDl5wvwM+0qXhofSj2xVpMtfR3T92AbjajijhsonwtuOwd8M30nROz49zcfrvdUNTwgn+e5mPF6mga55sjl2fgijc9wOn/geUg6x0otq9UckUpkDImO8vqQJABzoAjwJPVFnhOnF7djaDGCxfF50voQv5q+
O0K4c/XCjabkQ0Q4tjQwxgQsubZjhrkbg5jTK1kN/88RpgQYONC6jcAN2wb7RsBpPs6C8ECJzqMf/mJ648m0H2g2MVJjRPaVdPE+Oe6UTeOuT+/OM27Cft3EzGVAPV9NR6NEhZDy/lsLmwbEPKhbokQjc8u87JaD
imEP8Abh+MIAzx9hduZH5OY0vBX6G/kVEr7SSaDRHdQsgXDmQxfPcI6Cofy+nigI77bztLVQTvQ+MHw9pxOLR48jdsmOLBI73lK41g3xVfUBsA+vqXpZku5No7reC4FC1ZK992ltU0H80cABckwCrooVk3UAqS4/
q7OcbZqRIR0g977wk7EBls5+jPglI0bGxTUJfIMgcuXxRvm7yXI4yGY0WcfxLOAEuUJFpCrnU2MMK3W6f1lQqy0W05pKzW95BCotxuLDEFXt22kMkatVAhmoMmzd1IP7KruGU5eIOMfe8kJ6MvT9wg3zsJDhfBuk
YFq4pHwXyH/58jamdiNchOEKMW+uucDDMOlJfiwQBYPS8U5XPFublaWOTdGcR1mTTi4Ij2jb/13ss6e1JCPKW9skJu3ER6u0TsDSbjZzg75y94zYGbfARdyQNnwDWzugF43vclynNXTG4ezl8XKCdXPDYCr0Sdd/
Uw2iNT15p0N73EAm16HJJvFuq/2ICDOSbuAIO2fWlFp7TMwVZ9q/W5vkwY07qdW6zc8D1Fkt6uR3rV6LmNXWuIxfuy9kkQfDq1b+Mpv196+4vPDDetwztTtAXnkE2wlRs5Vx3Nif9vT9WLe7Vtq2W/8u8jo/Hvrz
634ie1PeL8JDsfRoDJdLPby0xxEvuSFisRaFctqL6KtL3lP3R6WU3TMc75HHPBLGabKDJ4c1XAGJIp8pHSJekJPHKc3S4jEf9u+BtrZu4vgSZQAl1m7N/s8MnAVn/3QzBqCdy+PF04TmSkMfCnoHMOftc5Va2J3G
VLEtGXPWetAv+uT3y3yvfVf01xGJoCq8XJ6s5in1szo82WSbEsWXPaCchNVLZ0Z3W6p8LCXRdYxlj2MMkcvjtuY5Gp/hrSTVDj+Wmxfkp6Uve5kz3ek91HKK4m7goUMes9+KTtXrnQUCWqmUZc5fxXPUhVwIIlvB
zyelzt5+6Y1F4QqDxysMVjTeFKDPHbtVEt8vNJF+kk49I2gjPqxO5j1CE8ZKgvY7kDqfrzpb+W4KTZrveqt6739SikfjOVFr0Zr/1vi+mx5ux1PF5tZN3FpFr/wZM9tN5PLVpEMnZC/jxdS64OJhy7vSswP3O78g
QJktxsDOQo/QW3utEzPevJ0CsTdozLzVy+7PVq+jXc/BsEJbzO3R8+MUqEYE9QKrxEyu5OnicPQWY7Wi3zZpbFmuLEn1LumfS+E20czv3Gk1QmwlONcrbNHkHfsFaBpjKghdA9rjxgRX5h5DYkKsTwPiJgOlDHus
aj6yB2A9u7BFE11jBKlT3qKpoX6uCPQP5kM5rj6+Ep65mwOPYThtLLL4zkU4idh9XGEapdjFkzydFaE9qPeb0ywXoAO90jXfoGfGfycE0LhKvIvroyl7sgwGTx7KRnMSep738s76jSRowJuYbjfTxr7fO3PUcTkT
yhd7TPDGm3fWe7ymQYenrmbi21aL0lz0Bz2lSiUqndDlOmGdnkYbAt3FotUOQIgtMWNBq0mW+dbF4qNOLIvsHiAT8rM7UE+nZVRqWyc2ucKYMIsPsdqSdY7mlwkdWBvkZtPw6D1tqbv+5tdc/V+Cq5Ik6vpZMRyF
MONdEXhP+I75i/8HzARuwI1/t9qv79DcJcpaERZC51MlRuD7WK3DG+e1rzR+UzsLBwj5e2bSKGDVm5sjalYJDzCwoZuVsCsL+O/mhubYQ3jn554JdofEzvCcsFz3ZTEtRi5VA8WEbKnYuAG/AhlFu6om8vVKLOBw
y9QCv1V3waFJQj7+fzZjLt5k+tX4ey6jfHJmqSq6YlKNzl/22Kr+8DX4yh2NVQ7mr1cJ1EtNkiWVgXxRfu1Ftk31+kpKH6FyS+FSLeeX+AHTbNN5e5x1dVGoXycnGafieKHypJWC3IMXh9Ct7YAURHmjOfXYXu7g
6TFoluRS6Jp6I4emcz31v6GtDRu+TaXOtpKcctgU8lE9YTlQXiirs8nfC8FPmahF8dD/Aho6u2nu13lZU1rgzyhS+NNnaqUsUeQXlyxMLj1wmfG5fPIlaxyXO63qwl8DKE4dGCcNrKQAWagh51e8/JpodvR2cr8H
DQY5B7eyX1Yybm3LPlu8eyzP03xvKWZYVgutJjvy6HgbV48pGWYGp6p6qvP6hBLojtfmr9jen4lS5Yqfyspm5aqxtEEy7fns4dQqsdu3CkNFs8gbaLvea0W/MqPUP6xBuzdfociXFmz/o+mrg7jbdI1bB+KliYxV
sxwtC/wNsU3fGInyOfh/DqujaG9p7Uv6h4RHehUuMOOlwpSd7wZk/O3GhiUs0EG/UxvCwqG21jh/ayolboCumAlZCOQp2l8rbQeoxbns9c1Nlv7BvsEq0lVDlBiRjUwTUOjURTa644W7vKeBke3YsNw4QsnOtS3y
bHg46Vb0qupgxnJzqefU3nl/LkIK9DrjPwkka3IqRaXKEUWEGM6mkkadTqeSOwvMnnFjqteULWhiPqxUqfpN+6UtMvUH8HH5ITtGbdHbWpbrxKX0/QAeQyny0yFfoD34vxRQ/cP7iHs66/gRNwZABDTO18Zl8ZeY
ONHHsE+LUPs8nLLAVwFmkhe3NQ1Xdf6BVysAdWJLl10oPy57uC7UCo29/Ib7lKufvKXv8ZzjMsjIT1ugZrFb5WH1KPehp0ve35pZSTgTwk2IOhRuF/AMQ1n0WTtaKnMKiG1JVWf0Fq/c0cKBxz2SiIfjsKITjf3w
uFKtkz2EotBJs8w7mmp+/Pp5twnMhtVDSsWgjWdd+UY07SPM0WalqFbZJGbnS1gUJHRrk8KdCVd/A6gtt2JUyYmVLMc2FQtZC7NvF2hQs4mMtLvbW2yaoEtsog4H3ewMxObSoSlRl25+ElSksFtt3nC4R4HCyd8k
M+j4DXg1xge6yIWLpKRcYQESEru9QjT1nRDTdIzCbPhcuEE4DwYwFqTz60fxG8Coj1g4Q/pD3yy259afrlGVgqbF+PXBkICcK3u4GCYcsOq1M7mYxpoI+7Nr5eVrr3mdCiMC6YAHXwk0Rd8g5DMK0VJJrlvXBERb
Dkg8rbkR6cTyCKv81jiLJUmWjUPMGkkwsNRS3SnlMFgxxi9tp/DllCUjeOxwROeh1evihJArrQvcpLu46pCufEPYfxGRSwN3Jv18nFjoPW+YvXfDtedsddmtq7+c3/kow4UxHZ8PzbMes8jhWw7Y1ZKRRMjg0fkx
m2CDZT1j6vnz1+Dr0w93SKz1e/yq3l+MfIWg15du/cbXke7Myvp0ZyzG6T19mPidGNcFgsZk5RZcvFDk9o3NCRkdgHNWhMsxNGhxxrey/1i0d2Z2td3xsSUyUgwpUCAE9fH4buq5Pe50i8IN1kicjZ6ZwuWB4NTK
7W8cyGPM0GPCXPe0dWEECTZJvGQRMIFKfVUOCo3tKETlu9X2kUUCy4yA/79m6i6OS95Rq3r/H2TyFQijMK4jzMZpC/TKYijz3FWOEUIaGit/s43kVnefBwTNGoEE6+b/c5sHOcOl/Qq7/1BEKkVR/MQWTOyaDTGq
PvazzEebcNtEnXcHenaAVn+JRETnTYo5gLx6gjHjKyyo33KEqntEwoYhPK82yPvcXz505Rsk9EyimHS/3dEe0jNNXtju5Uzppr33tjzw8n44/MZQOUHUKYIJg8JDL12HHydPjbG1ajZyf1peRLQ3lRo3qCR4mPjW
xYwywPNQnY9in5jGBdEiomlbRy2QzCBXbSB8dlgEjBIaZHiSBlPiAbtiIxctCLKd+P8a/aJDjMm4MHoOSaA9N5Gt40WRjSq/QnsT4FCY7SzqcRGhFx5IkpFqaAp8CB/xpxz05vCdbYJVdhsC/1HjEATkE5gzouVP
OnqO3x233CJTGOg+a3FExgMun2k6+thocUI3/CRAdiqxGDfYuNbCc4xCF9eEmZqav10BXvpp+7bHG4X+cz0IuHy5tnxWVmVPTOA7SFkS00VFJUoZvfxccqMM6VNOjAPXbaZpFskRNdRq2R8lBx+mj4GkygBijwyv
/o8dSyAOZEnss41YZq3qHxLBKN5aoNZR0GR3X7BwiZRDwo+ZSHNRxELZiOuoInJ0hEAcbhzWR2xfURvACqbND+qdPhxZSkkyAeEwTlrWMFftecQ2+m7wmT/3byIGo4H0owWYY2ZH5hr9P/d5Exk1dIiAWeEio11f
6uRMsSUlGT63SGpNwNuYMh+e/9YfGUo6O8CgQXywM8D3K+A9e3FQGjWUrlB06H1VKi/FkhNq4nGvFgqlDBQjXaEm9Lr2rHe+7Po3/7Exj1/o3+R4svN1GWEkgqgE97E6TvvG859JiYYSxJ0+EC3AL7obHRg33L/+
HPEiD/RunC18mcYzeooq0sQQGUvqhcnwf+pMTmSLYmKr5lT4Mbycs34iQWIIsBkKW06EiOIpMEXESaTRBgZHbWAyw+s0fTWmSVML5z48Q55fxAQVswGxGcIQaybwv/GrKZluTccHMYWiJgrlI1+rYg1k7sHZDQfJ
cOYP7uxXg0eo2MdXgCPC+i3tJbp/tWQ0jQPH3Xwc9PI12mR9PSgHIGSH/D/4820b8mAg4gSqEA+jM8HOCaRIdUBaYJ2QunIaTJzI2G2hCGjBgXp17iGW62zHUdkOEE/0TkvwMtssNyYusSVm/OEP1DKqGhTNMFkW
9psVOwAaY5mK0oHO4XhOfq4BhiuJDpsEj8by5Kh5gIA8XPdD153AHdsm4Asc37SEt6z+93ZdcSx83x7LNr3+EZR2MN9KFdgjVPel5/2Po9xkDgH/VZL8L7ibtRd+sKvBI18+TdnLUmGgok/mr7XFbhYerUDWddyK
c1/+cZCaiurcpgn0yea1I892JSBq3/MPe0HD+DtTNQdBTGFJhYGoWC+loxd9yY+Ig5nM6g+Tgyc23e+4xXNM0ycLBwadWfitaF11e5dB6oYd8Wb+vLVRTRTj9MuOtPAy4XeDOLvOH9U/n4ouFJvQ5qEMgYX0iYQ9
l9AHXwCsSdpG/bX8Z8HlHO6sd/jkMvu1WfcaUoWqg8oKGhZ6l3H55qZR4nLsNs4ah5XXTLy3ozpkudzPVdz7lJyzitbppxRT7ggOinIzyaEpu/75d8JevDf36lJHyuZsGC4d/olmLxXYa9Qe78fl9qrOw7iEwKot
KocplzWcUZk/p4Gzzk/PnWHF/mdLc2/n2HaZQXzqT6iqTtyt5TLEbLeemgpDLrBASBcoGLFgriBhDc10SvstUG5sex/NxUh1tduxcIkqlmRWmyluksiUAhNhzNhikaml9j0hO+tCZLY8lm2eiHC99qijHWSzksZs
1ji1eIKfzg87qzf0IFiVM+6OEARoANU60WJ3HE6c+BpIEGGFwm9OUgx4ncAfO6n3rADSqqo5IGtsZx5l6E9a5lSL41mTtmND910M2or84MzXMj7qAaoaUzFpjH+EZeKvsXwuHflVAlOie4VzMfrxiy9Yxo/AG1zy
bV0WghvhjA0H2mp0xmEch/oNend86ca6Pc7oE9dHn5bsOTnULdmJ1bDBll7hNaUoPi032dnl1djFVqR5KfhLBmHjJC1Z1HtzjKarmJXXoazhYXrr5aFymqVYed5w7pmB4jsRPjzjIhBC2KxLDtSPWmd9+vq0v2Pj
FTjz5vsF7ml0H7Fpc97BdfBJG86EBGv3/pvJJXStxJx7aQijVXpPozAZHYlYkqSi8IjH7lguufMD5pIb6hw/8sVdgzqk/wQmnOEBf4dVBbdC5eUlD+9lX7uOijKHCucZPCCYOxc/1oYG0vbbeWHxWy8UfDttl+ds
RMPYlufux5xYdKAufGtQkdtY5lcnS/9jnrOwvvP3UOmZa2ugvjOCMSIEe4QkNPIiSpw6mAp1ilyEsi1QGKAX+k1qD7kQ1dqZd7XviIH3W4FKySQK+dIWA7NCInNJIQmKGUzJPicjloidjTcAQ3B0f1e/p/H/CHnt
o8RGqNN8L2bFa5hrdzgYqTyUk4FUc+CtgpbyUx7dz68J3bEyCrD4QrjW+T7LmdAUWdkKen6N5QdCSHXojxKLv/YFz1O+ohYoOG81br5pCFMViMWlI8q5G7yAL6OGBhrxoHoxRfx4/h2R9jR19nxH03UVBmAUBjMw
yxQKsCv2IWvoxC4iZ0p+2WT2j026LOrOOPZJPPANpkk7bMzR1FT6UPiuMst9VWYwuprAzMwag/z+CECWTRldFIxlCRxt43eQHn1SbIZq0U5C86zTv4/lRMaWaktBBlcjVMsRQ0N2SiSvQZIltDiOXXBURy9oSHWl
GfgGmkJKytgsMk/jUlhBduHlgcwK2iJWWGY7G36H2DY4rdIIm2zKlRUlFx62gkwREJ1HY3asiYGtqJJCrjiJvYHgjLXHbHWa4RsqhlYkBw+Z68iVmC5/LbQPVk7cNoN84MESDhYqvAt9zh9DLnszZgImnJ24Ghfa
4Lmftv/DlHXHmtogIOOvK2nv/DD1MLZWHEmyvxEqY5buSFXgeTWd/+Kwt+gk79gqlYEb7cbwYXylbaDcljv5q57y13KdqEPmHVsAy5X3rJzOBLt1O7YtqI3IJFAra4pY3eqZmNLfQd4pK2ColhioLtgRZFlA2dui
NnWVbuRb4ygMeVOZ334nvUNT8OqgnyX8pVRmHVqwJ4kaqIqnwsPrTjxt2Tye3ma8843KqXGzEJkOayhtpfchlCka27UY3GmR0Uni0oQPVO3UJjzRLNDCDqtfXjfhr6VfXhredbChBVg2T48jKdXWsLJBnSrEu+bQ
6wj6VeIzZg4dM0e3mcRxd+LFLdLfR4hBAFaVyUNh0KEZbpH3WuZmxH80Sp2PHadxc9X44lXr0Vk1vy0STT4SMrtw0Bt3rwwH/RdRGau6VfcErTHhN0K/GNe9ql9bYB66Vf6Fti7PGsM6sw6DoJF1LUTXPOFVP9AY
bPXfyzOKORxJjWZb9oakiTmX7cFbZ+aA5zQ11RYYkjOQ80jJIyt5+aVWQqxZORfTLP878gy3Ejw4wEGfPhi/hQWzm27lrSw664UPuHQixBPGcK37r6S9UKXS/LKOxQ/DUjK3RDXQOzDpcMlRUnduxoMjUSB07iVG
7lJ2I67khhA+cDVoZ6FaISKA3F5/R33cuyCzF2DpRd149iqgld7FnNiAxyE2aPtk0l+Cx6BdfWYvauDMD1hoLY0ZrWJr9jZAIJVI7stvillD4ipfwvhCis19xH71WEoYTZgRwY7u7j5Wa9jenZGICZwx8LmgRCBB
EOfPH/tNFk3x2RknY8faprgQP0JCS00tFQTsNKvHFrJ05tqtHbPiFA4afg8vLHvvlGX3SsTCJwDKYX3RHNkWVMLcIp9taHNJ8kDW3OLLWUaaVq7bArQIZI3tS3tzDdmgciXNxXqz01R6vyDmHhnBBuzxfCC18IfF
SGr3KHbBcTiTaVnyrQbv2/Yii4uxUjET5aTR0dpo9rqFSPrj9Vfv8TFALfhOI0V0tTxZZkkHu7B2u1EwTt6zqHmZGV2LU0eZ9D9UwSNsAqglXjj+k1lj1v0mbYct5JKit2tYVdWud3XnINI51fgYXD5gJHeMoKVv
tvAsIxEQ4qguAVuFbzwGSTRkc1XqjSvmxM4+yqCf5CvGFsTHaG7oYDU/Ym5bfH2UiXlQ6mMUxWOorx8m/ZFeH8do9Z3+17ybAXfLNWDtLM/EDfcFWE5lJ5uxioe6KtJKJssjDYbjg+2V+CFFf4P3wxOsqwfYb2yy
zN60vVoKRwgE6M4BsSeRO1yRvhS7BfDESXo2V12ZSZ11a9fQCjkGpR3kUKdPxhUYhE18EL+jfynumBGkc+rgDMQ3NgSJrufL94f/4DLvH3vyGBw0ESzZUA0HQWbVrrlFD2rHE/OGaEgIMqvOBE3s/hEiRiEnzP/f
/HL4IfjEEOhrC11jKE+1nV9eDyg9mFCz1o0tgrs4aEtwanJ5WyIWnczZlH5vyR0RpTzedC9RXfpKz4Kigp6R8r4Dy5QmlRDx5BLUO2eAwpBUEuutInXCu70wVK59GqgsEBG4pfwOdOFFmqHPLykp2zsAkMi2kXLp
MC6zawbrIyxQ/l1SyJuFicACmICPyEfImS1Ld04pA5/FOg0qaIZl5D4hFBe7fSnWdjcSUI0eQFlWKEGVW54d0GKFZiW9MgPYAcM5fNTgc89GxoUl/HmzMPXmc3FT4kBnWxdMgzfMjAxXEGx1uUq1K40rI5cgVSUP
kBaWOQ5wIZuHdQFwzawRawzfrmxTieJvphGBDB/K8qIr4TsvG++V9r7XB/ECF48r+Fo1zf7OSJSxHyJZSHl4PfhodGlXW8FxHnaWVXZOTMjjHbXNZlAvJL7jrPkFxqAh7OgFaVrnJxxfbh99So0Nu1Vz2hq52pCK
LjN2VazXsgDsgMBLs4suB/S1Kvjm4fe+Gx+mWumqI1L6x3khUgod3c5VYdWvIL4zhzcfThM5X+7w6y3wCX2jvJCSGtuFyOkZ3b/QsX6dBjg0vAupmAudA/+ILkS0pCCs6QWvMrbKijM4qNqVWeQSI8G0ntZTkhJ2
2XciQUYPqXeqAxADOYxxstdqehjiyqbzCiU+fTzuwrF2t5YxV4Cu8bbm+MZtBghjFZn8ApJRZQgpAtYFISEKqc1+e3y+aEZVyybQSYbkZKiIMwfAHuWIA8ppa1mjHR1BjTIs0+3BLeUEV6TaOOHeFZC4q16/7N1o
erxj/mdZZayfUum4JL1KUCTKvxpkcAUvmE1jEEVpO4TAMGwEcFLZplArGSZIPBeH5wXZCX/6wal5vBNOjx4Lgp5K+xEzxswoJnItnKvx0DnAUNgI4RZvBOQCK6zgLighw6Vxl1ZZ8bI3wipfmAqam0QH4i548/cS
DAo3m4JCKSX9SAp6lMKx0JVDY4uyMtQ8qSSyB/pQVZguoIBXEn8iwLQTJZeC/bbn5zgSj5+XeFp1UI6LE6oxlhrGw0ArqB3HFwX1hsybNiAkFabcUZFGENmJDRXRIEf0lSKYoMeJLryp4hAXcdXeggFEViKzp2iV
KJ4EXOB1GTVUEjRCna58Ub4staAXnXlu1eRjp48AMaROXZkqvZcz1Qq6qLGa5aachmDxiZGCbZTdVQoZUbLSqfFXdIa2Hc9EpH5NARWNkGK8mXxGSMchDxM/WAtrNn2+yX1Le1uCCl5nsDC5cqUlg5+7mF1hYvJn
aoJJ4VKHO7Q2UA5tYA0SK8+7bQpfdBUwMrpGiQNtUQNDG7eRowWfp3GcAnG5c4zLskRaLRL53NJ3jvC4LzYDLSNl1hUepW47lC/P9a/h5rUtxG6FwcV8DRh1RK3GzKAbVPemvVrPd0CNbeabtd4UTKhHcdOipveD
dkEFYEOBwQdGGj8IBAY3fI8NK2EifJNJYJfhL0h13+Uy+1LGwjf6b1GG0QcwAuOQZV9T8+pRfo5GtSNLkeubbeQGN+YAEYSBRt8HrAe+9e9sDD8vsZdyIFXpfNfeZcrzaZUPJOqRF6Hs0vt/Y/m1si9Nx9VTYezw
XG3jOw0n+oiwD2v4A/9T7x01KE86weiup31CPsf0g37A8IVawg/e4oF1gpu9nNV4+QvmmtUbBzuJz9Q6C9Tjbs8rP1ZOlEZCbTmVQos/66yxb3MyGJcs43J8KWnezFmMqAFd3xKQD+e3oD3NnsWg4rbVGmt2bUR3
GW2NjI1hpjizfUyJP7pnqjlIaPEsVOgyvuMQHMYeLXzsV0tLGZJUP+ieAgwpz8N/Ym3hFIxd1WnwH0FeOZ/NhDhtrcU5QCKDETsegOUfiIMBk5abX0wSFK1Dj/q5o3CxBEGIvNXzckjLoiD5lLQq11XzhRGF4JMV
UacOr/ims8y46cnUbDH6c+QAgbOtGXN98bFmF4PrIHPJF9VjIvQ3xyObbhJ3d59WknxlsGgBMEjr63ghkwICuD+8JJw2jcY3QHzwDzsT/EWW5W2VFq+qkjDfVwZZ2GQ9WSPF7IYaOHLPpEFjTdB+lPTFpffhXa18
4ZvOZu2LHD+ONQJLNl5UIBCD9I/CIEpcPqf2jSHi+kvORSOBqqz834/RfO0gtOp534qjoa6qJZsrC1P3z2jNLfZoRihRNxNtn8ZiZCGOb4Z90MPmEA19INwV2yEKktXUcNGAVfckfl8QHSL0oWOPLrNwkGG0sNzI
x+cQIAEbOFm62tLhQvFNKj5WWI/PN1q1+GyKZZNqloq28sWvLpX2sdaFb1Oig41bCrYF7Uss9QX147GfPuGrdPG/R3Mif1UmB8Hl3KlFMvntHHREpMW/eHB2d4bag5X0RhBi++MnWn0p65SsfOKnINyYwyNdxxub
88GEJfa6pXZ7wK11TREq93iaHjHmsj2ECNmck6m3LNoBAqGJQakc/6I56cx3fGtWex7hr+u+z4Dpz0EjATvX/VkHGSIjcniRTn1Mdv0W0c4HB6DIn9VeElUSyez2TrXzcWs1f6ZdySMqje+kysdVKCcFMkKsSP52
IU1nter41PNkXjR2bVP4RtBgYw6aXl6/5IiZaKY4m+9/Uqx0qwmHmoek/3Tgu3KjNkpYXJ6IIZJeh942MfcowjRqxLTK9HwzZmlcob+TI6ooKA/MoHx195VdlKufbPCxZauObB8FzxzZEwUbIAQe351wWh30GGKI
i/qPjoVn9zLawTNnyi/07Bv2Ac1M/9EQn1WIGsexwTybhj+O+BWrt3/JcL1ZL1PV8A4+YOnFaT0fLkqEHCd7xmrZHLNl0JvoEBtAuLaO6MB+2oRQuU35CTSv32Bh886RkAB8bf5+I8Lpu71TrI79OOLRGbh6xsaE
jWC0CzGE2NyNZmuIa/5nIx4a6z8HfsIA82Zip7SCoiVg9cmLCGBXRbsO5cMBYAqEK18dzYYaWiBD4wAUpNwxHSIqaGwJl4pj4T5wfCLzplATsDmP29A3OEeIkccN3oM/HVVvzJztmF0LFu331Sic+Tf3fb8R2N9v
avbZDP+wK5/9HaVhDYvFNsa4lfzAd9p/VGNT2Fr+XNbm9ju9hL3e6nfnQVGw30k9F1+Ywpspnd9wgbrQCCRvo2hq66XEH4j5+qnMqYeP5dg57ds1FQXcL0ZYYHKCdEHEOmEiknrZi/LuBYIatBN3r1IKoU70OpgV
VCSfBytu2fZQ+lVyaaZ/mQvMxkjhJf+yYkEIeuL150Dryo3bbKau/+ZfuWZ6o5TgpbL7io+5pgiinaLp4bBFd+6c+m4H9KxcqO9kYMsRGb5b4mI1gnfMgrTANKvxbLzCFUdyiFgCwnrAhfW0r+yCZnU3C6Ch++s7
uylmvMQug4SDUbq8ueTTqAKngGilb4lVEU6D8R62/gBNbDGoyfovPqIrsWy5fjesyD/tIDFr6LV+cPA5zDru3WRUmmpS7lVBPoyACg7eGE3grf15AlEmU76Cwmi7f9L1Irh9c4kzsiwMrJ40kb5+0xvObKS/4M/w
GA7D+Hpk67mMK/jNQ25Q2EQfIEM3LaAdsbsFixf3ILRSbtDENNSQL6NyvY8xq2zBePE8/B+GUPdiaF+r9Yd9nA+GlnmTynDID6ZT2A/QgX+WtgRA8gAnSaVjIlsnb73dp98tNCtRhS/6vM3hogrC2O1fu5eCp4lz
8WnW1bQVWelX+Hxqv0i1jXB10VRcS9JWWgJ5Dvcs14+Kt73uo8MxpkY/4qeQuVJf20ekgD4Z431bc/1os/9FOw8y0GDHOXX4+StAWWp/FcrAQYJvAf1tzVpBaCpHrg53KmXVN4p2mXXvhjPqWyNWppaZzZbZHIml
8FZnoIryTvb1eMACzScZNaq/wO4sM/+TKY/6UtyJKG2bPRWUhM6+q6lr30khVWQHFXQh37yKa7HoyWLMfgb9JFjXpDj2bCfCzSICpQiXh33V4BhTK/q2KC0Kuzf3LcWg7Gzv1OuUuIuLyVERbwRfHYIHso8T6OtP
Wv95x+6Zvi3KstWzp8Er6eC6UuJa8FcYhaLpNBIZCCHlL33n0ktE1tf1org+TrSw/kfrqJAUtpTxFbZrChrmZ2TKwNRbVhHOxf8tXMx27jGOlZymPRQ+XE2O1dEgfvFb7m9xP42UmqLZN6sybg5kO6HV4bkboeds
3whux4BillW7lVIsPWrkZo9/JwnhyiQ5rEOIP+aOzY6o/yT88E1A5kS4d+Yhc3hWiufttq6fXxrvqc+GbiSPeG6Zsduhfr2Q24mGVioSfSMirEm3d/dGxCl5vH14UFr8++7Pqm14r3i1vKnMyknIxm4g8aAPGmjc
aIF+S3JVcQUN9L42LHbUZRckC7gVFAKLix4Cn5aU1vruRC1Fhkm7xZkug+S48G/e36SA3GOl3HbJJLTJm6cD3cXyjasoEMAiLseJRAfO7uhCwPRQquem2Ykc56zPwhOXLAaVJzdFbE/Z2jmuK+8D8RUSK8wtnfhc
1Ojoa9tW29LDruem/97poFgjbpHptg9LxGeS58ST01fZ5RCG9164y3Q0BLZE+pRlpG9gTuEtFpjLUtXqUgSOsgAtiLLuH5ntcqFwVPKs8K0EzbGPVyxGQZYcjnUEPjMadKjW3r4m0dN8XM7MIBqxh8FSopUhfCO6
0fck7CF5vZO/cbCYLUj93ZbsdlHxrrTs06yMX1599Lz+6Dbzm8a/jnSwsaPCe9t8RLZWjL272a6RkL3yfsIeXgmjjtOxU2ts7N3doXX5mYnzJnaEHFPTtpm36BJp4Kv1Z3H4gmGKc3fnQsAUPnj+Dw6hmiN+pVoN
cfLXZVmwGHRqvVAHnhz14Mft6lfEfhWEPeWFygtM8XH9G4U5t3BTKJ+fJer7d6CBezFdQVCbtpDNlAtmnK5/L1gEyhGnfdNaw3WfG1+DdnKl+8Nay/BWOr7Ead4yCPOzxYa/xgLHu52V4vv5ooG+5bdVXTzwQOaN
ptGg9eGco+3V1/2vZXL1Wdg5KGaG8FH0eGfuMM8NztDD6uOBCXJXM5zlyluEAMD2H7nC9d/vOouUO81bt/Agl1DvHKZzapzZrl9mdygafruK/zTtMW/+HO2mk4JNZ2ivDSe7lZRSffw6cEufIz7VsenE5LH/SMLq
N8tXM3cz9Kwv4GfY5BiS9EVeQBseTYyDcby7uz48T1IyL/Zfq6nSpU6b5Ap05JTxpGcw/H0PuVN2FpRArP6+NBedHQE8Q+MV5WokyPNGL1np7GACR6BiDmK/jgtyTids5GSIKnilAC1wIdhLasUgjUeaiL4jtgX+
ak3CRVBQGd78mk7gNgaxen9MwMqNBhJO913udLFrCtk3oR6kV/3CxVpq/2nTJHv/HuiGS25qawEE3TbX3rQMWnkrslNxTZ4be/tpodS5WZcbxlCz+7vG6dRkdboeKRg0u7t/1go7SnLIchV6M1hDxyHYwKLxUjKu
vBf5mC0WW6ZF8iyywyKIT33/y+XR35q+Vs2tC0NtMNAaZm9+tqRXjVbALUf5OZu+k8rI5kitdbOWKJgV9nSO+EawtHxR9ETNQrnsW4UvPG3aWMkn0mpBVldsRlEa6QTLz6x9kP83ixF7yrsF3AxlgNoD7obQ44lh
qgNJ261/PTR8ABsM6z8rneYUELyDH7cfpz4HGfxc+6FNa1opyX7EUpHiSF+5bU2rW19/pJnLr9bdllZpdfMT5gaV3g6lUc9eTiYCbwr22ELmm8lJN6PVTCS8D/qtRI4HoQmm+LRYIkabg2lM1DtpqIfa4HwRSc9c
bLALn7qZV2ww9eU8pdpT+trHV4yVWljO+aV3DoIJvScvwA6ffQ39hTIAnIxrJ+dGDoiHsDUQR7X/YeHYgldB8ykyaYodEWjlb9u+vNqqizQHH6cG7+Ih7SkNXf79eN+ZV6Ibj+4n4p+LZ5YrzrEb7l5RfvECwXQJ
75o91BuYyu38vfc98+QYGz87NrkzXVJ7xnpKDvlwGo3KGb0q1ADus4O9yOmdBXFBvydyGkqgxQ+SoJRIJw06uePzHiTvGuXkN6YYYEIRqBbynxgywyv7mJt4Eh9RBldUMf7OPYXzEMnYXRkc0PkdT9kF6T52O51N
0ly4P6nQzD6EhzoHy7gRyHKiO4IE3GoQ7Hv/CmslO7CPmswBImgYymm+XdjI4MEx+EtQWFu8NT7eHJCbrYVaLNWf7ImPhmmRkmeazVR4RVobFkFOarcs+fh9NqF9LiVZAUUyrLiRGccL8gdpwDf6zdtECeYmp58I
p40KBHEwGdaBbOfZGrNm5pBr3+DflaMOzgL6C3oevYXRWAqzNtBCTjWwzqdR73ZuXzmWJpe2Kr7Vuf70xhkVETsgPm9RnNRbMC3G7npe/OWmI4v43h8HRewnNVFHdcfU0pMACn90aSX0wL8odmWQRPHNQQYeZh/h
ii/GABLcMnZAql2IKvKjyagjiYNzMph6FRIDyZmacSl6+Dsf+AnKESEZ7uj8dPw5t9nYFnTCAXG+BCoN+qGTHP+h29DEUxKHWunBJAl/U980Jbvc3N4+vYfISsnbfLK6O9OAqsvfX/X8d2gLz38JM2I6SvuN0kXh
Jfqu1XgDTBVuvGkD69o9/JxPyTeJ4AP2ZeWdoWExZYcwOHTd5/wH/7Io1Kv64R8tg9MN0yzHXp8RzneHQvWBJzy3JR9fsF2YuYf2RItXEFeDRNEamUYjKBu3ob1k3CAGjP1XTmB8AEeACSC49A7zxYyg3pvP0CIw
UbGUwDyoJSyMWZangzb/jJFA+gTix8ep6J7vsP0bTQN6B1Z8z2pJYhBLYfcW5FvugTR2WvoWwYmVtfY+6UOI+sKm9uuzZFcumYj8cUZqLS93f+yH9IHWvZn54WsCTP6QC+rCYkpDofrILzAFqEpdUIF5wazX14Gt
+f2WQQL5XaPAovYTHMLWpFIH4kr7BfaClTeSJVJSTET9LITkmSQguKMo/6SlPX1NEzFRtyfuOp7a1IejSStmUtTQc0wna6q5R7hVYuWVmha5xjI0J7TqWFt633zFTXcaHzX9GQNTVq8rImPMV+4tymEEx0YO0U9f
Oodf0ksaLvBFkJFmhKog4QP1itRDscd9BQr4XmwihpDqgDgQIDEDQIvJRiw+MFU0D4m3PWfkpeEAgg9ZZBbGOd36pNA8O5lDVKpTdxuyolRZ0GtqB831NNVcFR2XTgtZdsGC58VsIa/lXOO0Zbh9wh9IXY6ZXn/S
xtZBu3C779CjgEMc7CYQHyRZXrTl3n53hpkdHjTtXgCMKMdCj7DgM8QBPFmOQNNvQbimbjjFWI8a8GzW9LPmXyNBVqB4KyLX+Mjd8fNx0LpmguTV2bCBhPdsbeZx2QJXsgZ++Gb+OLCKAsnKlJqL9hNQZ0xWGrA9
woXAOdqr0Vd+HLCg9T9AuoesP/P4aysFFCjbd8zj8wiiP7ZRKcSaHjyl/oZqRjZq2h4qEvhupR+vPo643cJkD3WZvkyuze0n7fz1j1H4yQC3dLL5fMUdYqa0yNM6aMRVWGoCuL/KdZ5Zvivn94BP1x48mk6U+Vq7
gUgkudsV3+SsZuV/pKlYglyabDd0gvXV1m7oBAYBYPzMQlegyj+gpD12aLNBRAeBJYf79tuo9roWwCa/4IoZuHa9SDv/SY2pzsSAohRnYiLDX4cOr4wTWOqwGL4q8IA9JVir/E3uyoaoQXkdHN6F7bPg2Pi/hYLU
YJYgVFnc+cfi6nBORJ24PaWkpgegK5KVj+KD5uXN9M+kXRKw6PhllcdPyhMTEjnqK2As20yUl6S5zYb0KZWAG+SNBTQUnA/MxxDEJWoCGAMLulEXYzKeZfUjGnOQmolyvybGyaQkizRJcnNYRZ2Hy9shjsxNzRf6
Aar6U+RGMNQXv4Z2imMPLuUAFG1tEa3S354gOrY4OP+pV87N5+81j9rwX76/KOzEccgc6U8R4T71Ydj2ELFpyxLhrIhYGBFxrqCfn9XvffnwnGpByc0px+vgKn7YPrY+gro+ciBU+BDxWVC8N0KSNQABXqglsLLW
5p/tAxy0NmE2ncgTwpb/YWFS7i6FNyGd278vFTNouh+8G4ozTHJ5PdPPl5AnFyhqhgbFHMYY68qKvak2hFlNr9ynPgy7fc0tnAEBt1nY7sei6TLXdPLlqtMz/0QEibmLd2JcwCProO1nYSlRbih4WCE17zRNXmJ/
II+rwYV+s7PZpCApCmf2wISGrsAYMDrAcy00gZ+N2KOXXFEq2pgjBar8wR09vgGE/N51zKOXBGh8cqvRyZ0ZeK+Qmc0uqtZBibfWmTT1qr90b/lzcY+yQlxYz/HgROyy2KJywAHJ10X50q7tTrfWymtyETv68okx
N9g3pRbq++dADm7/Hjv343zF22jz9E0nhegVD2z/wblYhb64V/wtUO5XaP1g71pnT0OuDP0qOc4V5AXTkVZpT5mSDmQzxp8SFiCjYg5T5FKhRAG+zc18SGT8ftVCwOF9bHVYc6JUulWqK31tvf2IQbxT5zWXP/Ux
NukPzWQGKqbTW0rFaesDpBBG5Dyfn4nIQcny1+nq40WvbaqfP923wVih1JeWXSTzDLUJGFN9ni0YbXzVks30yMPf1gbeaVGbFRdmNemaTescBCbXK5+qv4hX4+W9gNJG04r7wQ9mdTwjKevoTIv4QyQnEE0I88cB
mafG3vh/+IFB6FgTEHUfvL3aEVHQWcjMN6oBVN7rFuEmcA7/YoiB1VDIy55iY+fFnX1tktxZSksnH14nLnlmvkxdMDmYonibCVTkfGMz+LOjOYMniSUs0TaHT76hPXbDU1L0pxnsPIQ/o+PgFffRUuwOj8k1ZVxG
e7T7Gt5DwDxdVEXb/Y5wbXesRKDaJPxfi2ArnJNiFqy4DXtZbskKKQmNyL9Ke698ViiOLBnrXs5m2QiRdFCdaNlVtotJ6pBD2U+h/apBLb3CKd8vj2Xl3jtELv9jHfr3crhe6M7ibyHnhoE11B3O75g2RyfsZBEw
DoWjkdU3ab9J2KztLK7bdvXPMq8HZ2sD9B+R1WIBT57tXxcc8oVLnp/dTS81pbpSNmWkHyrac3Ul6SL6QWVx0USAHcwyi/W/B/nGWksmGXDs2QSKlHTO8grHCigtpQ9qg1jqyCpeOMo/A5Fp8bRadDYArg7jmsCi
kcFJ3ibtyGVW5yt6F2/V+EMcqnG6ovDVGj5F16U+WorNw9olHZ+2nD+hhW7W5sIlv0ilqJEyFF8ml325PAwb/Fm0BaBiLbE3Fy5c9muqCxtPiWUUotY8WM2OOmZe0Oray/4wuGzvsV3rHU5ed14Pu64zvpNshcWZ
OdsFOsd8xC40ytxs20LQryKCTYTaASf826obFJkffO8dvP155P7tsrWvL3t6maLEbHFZLe0Jsvsehsp/rzC5K4H+/q1w3r+u1qpiElYf+3qMCHwmVqyWT96MygASPYVa+H7G1+ewcgowbQQbqf633+0Ydg+psoso
jwRlpRKknzpCNXI5TmFNJMxjAfMkzvmRNxsCG3dxxG+do6BqDnvtlQ6jr7cWfKYifglTeSqYg6AAs7EpgG9oqhUvIK+YxdMpWEJPAQXFiIWLlVbSEhZOj6+kRfyrV+8xuL/F4+VnXh4og1LKxn8yFZl1GSwy5kc3
sC89jkQL48mHJ/1povYG/Kc4cehPxQux79irieXwAhzctE2uFh+nPAQ36QQgJ1sHSAOunijbCGXWtBregok7Bw66g+ARe3ERpPsDhQJGs8oN3PWaGJLJYw02upJodrzEpMZ/u5TTqdd6kd5fDLMaJUXHAeGQCpf2
Wt4gAs0Iz1QSzPSC8fFWgrWXTYcmgmPYNzYo5M7UDo2+Shm+pwmKu6rbXhqlV2+YJfZ/v07KTR62HAgpqTidkqRktxBbVysDj6q2wpUiOIsERFGrb6nKsDk+du8TIrWm/FZJEHMicv7DkVYguefJsaArExK/ttN2
Jss1EFUmsviBAdBZVRUaf9e2wtuRuHPvmBMH30cf7wqWfTDrcXw9N9mKBfcuGzJR5t+ysP6LVVtuDe1eJw7s3TviXo7zCfF14MsTwqLe6FeAxkUvRr9pE900PY/akrhDQNpIr88B+SfRCu08EMcu2rlfsm9lHO0h
/rwdr12GmCnwDrZuMEbc/AZzN4QfPr723Ifo65yEQtxJCYfDGv2+exmxS2mC3vh3nR6aaBqAj7z3Kb0La65laMA9yHy2X2o/Dp7nZ35QNeur5JurfWsOr/hW0T9CbNRECcvKkgdQClJSrTznQzKM8ndKuMTbCdhw
R9fcVkVYjIHfo6yFHWEdNlkQ1yrFYdno4pphrbBeCreKA7p/1odldopmroUBrzyFoDsXPPicrnVw+5iJgRO56UbcTM2MS0QbdwykI1AZmbQ3Cuf9eR+ii9y29ggUuX3PBZpCpVZhJMkzdHGpbNE9d22vKNLEyXjb
7pphLnQyM6+051lrpA17LgVueRj1mB91DJfFdOAQMBmXIMWAw8KO8Z2gmd8Y/H5Nkh2ilbBSb354MJLIleFsriQxNl4L5qSGurebanOdBwmS8cpzMyk1EIESWYvDMryRPG2pFRQ7Qic63ezaFuJ23Vah4J8Pwc21
jbd8nkS02I69Ww9Lv/tS0pXSI9ELIj/anlud74hMGVfKopMVV8W6Bng/SEW0GrHB1jlcbEu/eRk49mGoQa7stKZrl5ZkBGoU5/4dqp2a7W4XUY6ch0x4anFkKWnPRWMA4h72qy+wVJY0VC/cSV3EWYCkhepwkGyb
VcMU6W82Xd5WlPUHiH4yczqvw2KzTD1X+VOfdQTCjwu3dNVAbiJxmgEaTE7WUX1GlXS0SiSNE87QTB8Vfzl5UC9dVGJQ6Pd1Mqlih8q0StF3RMNMAI14xFlpFwaB8KwDQ7x8qOjnqAyeVh3C3Rqp5oAIlRZe8VK0
AZ0+4UTwNvG12vaaXp4NRwurdHI1IDprKHavhreX/JP+uWmXYixKSXXqgP8di5cVf2L7bQmE32gQb9QAt10KOjyApn8A58Tv+/T8O4GjTjWxfZhf3gfzPtE48LgH+TzaD8LCg1aQkyMuO9hRsxWDXaCResPRkOrX
kMyUUbEwnUH0oAlekbqDdwbmhHxiuYab+IRdIu5BjBxEZjdUlzdGWJF6TiNFLmqq3ZHUysaFXyqvC+bbmeT+DWtzl9adDa6kJsh/jSN/b6MSXevg06JRjMeGnW+GNRGnAirZn+bbTNQdFC6XML9z7Rl2GIkKQqys
EXfca+8dtN4XsozgSJbGnc27qXfXYFVF0rgtqHrkYr5VkUKl5XivokLk5x3jjskNvqM1eN7doT8RqK3fs7QkHugbMYB+Y93AHLSA7BbweZI1s6hmeVP5Xisxw22NkBjCDpVrymuIcyfmNLMGJ2JiRP2pUZva6nRV
whUH7yqgFslaA20sKokQZNSTR61BMQfVJNG32fHjBF98HxKF21hzGfKMv3qpI69nZwVN574933QLWHGxiw/dESpy5lCE7bY4kd0h5Yk1n3fh0jDngyxuneLcSUgFaySUQ7iJNqDk2MinXOw6EVIc4giqCk6klKtM
arYO7Il2Xhj7BCi6/N5I5LaNcq31CnEdB4d6CNJd1vMYXzXP99I9FxESMIIpfpuzyzfsowPoiAWaWYeBxaY/bgblL7YK3Lzdsgb6YAvApH0SCpXWNXrpb/KCBq48b7ylkHmldv1XqKqccuElBy699XN4rHBFYUSY
tOB2D11J30AEOioJMEB7BitiUuef8UBbajFKfgNOZCBjxHSZBLVCYk66xGM5T5pq3cHSbaMRjzwbUqn7qVMVD8bSCzSsYqo/4hijZW1jaOFf9NbJcvrcmYjZQYUrs6O0m19q5NqJ/DblUqQD3Ad9IfH8sXNnKrUZ
mJIwDmeF8HXMwnSLpDYuiWpcAAjjqWMTwBoYZzK3zTyEtYg1i2WKUs1VaVPWJkr9GWN211rRGy/h2LBYnJuwUgGPBdts22kMw6/NjJaQHCaRNR3gOyzEXf8Lu4R3XkqowOG2Rg9xB/vO+JjhuFRVstbhrNJbUZ2l
JeXR6hZN/TeeI8hpnbGq9rWQwab1Z95rNylHOwhED46J59MWuYngw2g9+yHmxTlCQ6PgIFc1L6F2Y48hUqKQONSWtZL29HZu6Xk23PTxwyqGF/s0ku1JIcARdPl/cdhs/pKL8LMYvxBR4UYTLMGXAUGJ7Ojiz+KZ
s77eftE3qnTlz04h7fMMwYUj5CJOq/6S94MwvMzn7fEe4Hamwt4wuD0MmLZdYNG08hoW+k+F0ZUb3WDkdhSHWIUJb4bKbFtdJPMu8/jx4kC1O56zja00QujD+Y+/eFTsdhF8WMwtF6H8M9LpNpzMXrK0BQbM67bc
bKPlm980HWxRhnKwdHW0KNSS5TO15sdX9da/WPO0ehAKmrKnsIxchd/S2r+j2fHT9Sk8K1g5kHYPOqE2cdQJRqIzIBhyvusqr1IorkskQ1wS5jrlEIJ5pcLF2w6pkHp2ghf2Ny07iCGHhq3BxnjLoQe3b+N66SRm
hmn95Y7s1oKxLVoghCI8+k00R4xUIqwjVPSliBDqOSWHl1E6XVBIeZHAyUPMHx7n2C9eU5fzIX1cZsuTtzvXVNOaRExdCFnkdBVNBN6SiflcmsAdO+6izEQGa0FJ4Lo1Y2tZTM/IaULkQZNoAukvph9pWHcJ4Gt5
EHVkCCZVox7Sj9m+UlhIjjWVtp0kVnqIx2NVo+rejMkRKzn3zBn0Ch+RojHkyfYAv8kV9PoAIuyvAvdhpsIxk4FPNGod0BZLqlh/3A+PQ1MkVpRipNdyufREDmKX+vz0hv76bC2PSZcjjfZc4XfWu0HTjdl7JAee
WOffhJ/lhcwskkO8PI71xMLBQXUWiSSi/2cbv5b64S6JUjaFngWLpIdkrI7G2YLCyfrXhUnXssWSo/ZQ3JAXmuYVMTraWWPPqPbdZaM48yT64cm8EN+yIr7DsfqS6IRIui8RK11fOj4N5ODy2o/sYBSRJ7UpyBOO
IEsb+P5p4duwsxX8mRevLM/iyoO3yXrq0UA2O7wf4DNxKBWKPjVL24xpsiZTwI1XvY6ZxJ1gmKMeYxKRcPunAvCDQHSI5qim3Mw+XMKMeGddmkb3OubrjPizdZNClmYsASeKRtWux2eFGMpQUZjbbVl/0O9eBiPp
Jsf55MsXojYAulhhUKu/E7thZvd8rGiaKlF597nJEg7hfSgiPE4NNN4yBA+LzJsx62/55Qup4jJV0cRNOpecbqNj7WDg+VJ9WebiaFoizlegDLbrpiauZOkxYRQawXzXc7voYFJw/UirqFGZVzzsBAo16T+a9jIQ
6uFArEvcTwq9nOt94S572KgEWdyycDGIxyr+ZheaYUvYQevsorI3LBsZIPChRddl5/fjdSiKAgVkBqe+dkWpPnKP8HQSSoTtqlFJ8+d0erKfHyUbSIXDPs35CA8cAMdpQtuKZHjbXCJJyKbtwknz+4tTr+VpnQzd
uWaBMaNYnkI2DDkeQxL2gWjUUELfvwrJrv5tEjuPskx9yBI2UKoR9xdTpXYdny4BN2tfPRF9moppsjiqs7Qn8F2cW3G4tlHyY9FChRxOuh0VYlzlzPfu/G8n6k7/AIf62G81Hl3fZnQve5sJc8hGjhEXN0PpE4kI
OXUnRkk4lLRTCjPfyYg4IGmvuuANSiRzr4/80J3V1GbHTJ4NxLndJY+GvSuA6eny7AXLcEU9F+6GlA8Rxr4Ka06af/UBqO248gT0UBB6LNwvKVHfXz4CMMSAuTMPTaG89efvHcJEJnrQJdu7ZJFG8IRJBoXenxmN
VvbwTU/RLuzUgQ0LLudb2YYlAB6ItCNaWWrJhIlicSAk//s/3EQmXI/dtonEH4uxIvF3KcrHCy+RaOkJ2cUblkgSxklak5X98qdcz2FCf2jwEEg04nXQrUxug2PeFZH3vijMCaiCrfAc/Qp7a0vXdNYa7UJ+a7KU
bV/LnuNOWMOlbP3n9VvvXeqqELXOGGpvpo5gXDvZSbhNLH8uO+4w7A9GRK3uckCg6hZMhc/f3Nmsq4wZfi6vvVBBesIhLgaJYe+mC6YbeDAL9HNeXt2ZSmHqUD7WCF0ZSqVmcXqDYCa1Ey9aqDr3SFgAE/RbDJ5u
TfS0XA568tjyVhvhuYVfulZivn27vAAnGeZm164f4DXeUR2Ycfdf+VKEtX3i81OWmHG6qtTpGw5QLhn5zSH0YaFTgnrOq4PZo6JlANbm/fDLHXd5f+pcIfPp/Qkbak7tHKongh+Dc6k+pn/XD8Ci4ktwDj9Oh76t
dNdLRJukK31BtIj2vcdQlDlWm/ySboPKQ7wODA6OTRLXcHuDM+eUU50KxBTxAGvIyt1JVCxHLFCk5TSDtEKNc/XT3kMgQjgwxX6vUmpf4Piew1U68VDJ7yCnoEwoc1tDikWq2iizoin/ggsRjD4Yy9UdnCIHBHiF
GsX2ac5GDEmPNylIbi9xk54tqavaME4ARHp/C0S8MSdGGjq4WuIdPI2+6pAWh7uezWjoCKT4FAridPXZi6EfGVscDlpGHCJOhKB/xw+fFjWDWn86croUMo/N1PzSRxxCnrYSGFLvKkkjh15MlnY7gakJv8Z1AEE5
rtUALGIReG+WDMfxe0GE2BPAUxSDa5231prCtfEjaXMmdp7EwwG9uVdY28gZkhMn+zZKw0ilePaItyvg7JoKd0ObU9PYBREwvPJLn4f0gVGg8uqVvyqgRs60z7HVYm+n/nJPnwDxskBOAqK2MBGLE4qazlt6H6ZG
ORM7gAQdx6qE0KFsrt9lofN+WmyR5qvN9msTbp9NG3MPMsMlnTSNwp8OKueGh4qNcYaQRnnmKaLiKzJryoAKdXVDZEqWgNnl1BSQwSSPJ320ABRpxDOVZjLwZ2zEswRc5HrGiJ4y/KFRbUYjjYE7TS3kQEVfUtV9
hPwHhArVtAMiRLpX6UWAuiGemKFa9gBop3dbPiyVacQp++PcR3MiVvIORUgqpNCXVFhnbYliOO2BLXN2Nm3i4aNnf4aR7U7qmGAlcX9SQc/38+8RpGGBTfO8ktjk7k7trwYL3kGDnxHiMPYE2lhNJQxzz4G3D0va
GMbLVLQz7w50m/nOU8FqV/UhjgyjADbPkoGy1BzbsCNFoYdlUJykp0PjgMabDY8zVQdG7aF1aCYgU6biMplshxCDMylLsFfOkf3HwbHZOZ2LO1SZACmaEH2CHfvjIi+fI32gHIUHwuLWOt18zhdiGs3aPfJyT/Wi
wIQvtC7KlyE/OxTKEIrLjXX8ETFd63xmrlg9x5clJPo7VchI0iOyNlq1gOJ2s9BLFQ5LpiN6v6VRUj6V41q6tjOk/AJuKjjW551jAamWcovlBp+89MbGDtotSwi2WMgIyXiuRqlYviCqfnHWrt4JBxkttkgHIZ3E
xf55AW/O7JUC5Y83RhEnlziaLWwfRj+rL3U4w6lBuAhp4+1D1Kf4wpyXWwRktKM3drKmNBaR4xDd5+SCzrVcsSkALwVZG8su+hsGg4+JDnYxSNwYp3VkZqzTZNNM2XYwIkLOWETj45BM2D5Fi1MUZ8b/k6CBQnpS
sIjjaIJLTJLKw4iuMK63uPL0sEp6M6qRLCBTE9nViJjUPCUpo4XYWVBaIjvtOXiDCrVZzlxXCvIyjamBld9Y+tKvjFQCQkWdsS5WhXFDwuPksVAxa7r1Oc/gqfnYhoEkhV6px7nogF04ITjE1qZn8+UNTjDNQkM2
jnX+b/V841/ftP9M5R5YI3gLp3t+rSgBhySUq9gq8WEum3QbXb03KjHDE5mvGxfHQmdpaCNCwAsfs0gl/hkWZBQ5xlnNln7s7i7Qv0eDtrsrH58JIbwcAseYvg31CVSHXnkRF3oWiSmjKC2FsMTNWTIDpuGzjvgu
mqJQgWynAhsb9uxhPjqP3FPq6Ho8/uTCHyrzNIL3bJQWPz/z8rNmte4AgwhJ5IpTTgs0umU86/Y+X0l+c3PxDVGJo3DuaWQRu7hBTRul/OIy1YDxM3+ZmZ6s0U37n+9GNnwvcaWJ4314ml5tD/PyXhK4gN25LQpq
00akduijI/tzFFkF0kWCb7D12Tfuz5y0tBTbyQ6YnbUz60wOiUMO0R4Q0dmkykTTWvQCuQCGMtxSewCB99x7MELWNsSaxtlG7uzq+Bxruw0YFz/uAoV5wJnmG2++2UvVE1mvJcWglo2TSUb3VNWFFc6JcRb6ey5G
U4jrdc0jk+4Q5xrtOIv3ApSwiDYZzOclQdnZJRaBnWclg8Kz141cFzfTzFhyLjfS3YcDTH4AhsxHhAvGdrqfPDmAFd/EtftQm5q1+OEjfo3aMcgQq2JfxiEBE7K94Hznkwoy0HEahKY8iEzNJOg706zoKIjwa99o
1swIcrRr6+I0ESh41JZC5cGEy5Q/mGBRDD+MsSsFqlTK1djys2BeQnyoaSDhDVlPqK1bEGcSfc+LAyiJTM/Qxr0TfG2GWB/auw8szSf/dgzhMhKLvCwpLh0uA8sJGz5XGbF1t7PaJ70MmZV4VQfCYpwgwahEcB4X
ayanHPjOJturBhTyyMPAa0guiFLcrfRLxP4MHW/GVbT1j3A4aMIh3swZJlfJL+Cx4+WIEO7pMczhg47bMewpDkw+sYjl0ErSXZddBryN/EE2cw/7+UDOQ19rs6r+PjidnvVOCzSx4WOs2L0cYAnBG/j+WUyMlXyS
PU/dS5juBMuVnc5DaEp18xZkln/w8AW9K13GNjYfaPfFxT9p6FKTEbWkgy46fvjHxE85DcP1n5uTAfVvdTYW1nk7Q0hozre6HZ+N3We2oHOzbsffxskzm8JafW/H38bV3LshhpxyybMHImPpm7xM7Ju2NjTnHdUD
eJowtBnCt9ptqasrncorFR7qXT4TOPoa1Osgh++QAamD5wr3fMiI00So0dMmcTccCITuJujuM/YXVo1NieQg5bBTxcEtDmzx1iheyF6t1qBnfXZePbPdGLKQeUdKSZbXswfdE29gRE3iaWELg99B7J7zyCvCjD+D
2PrYr4DDZ4X3KQVaznxZOJB8dWIoz7s3BmLSDtnzII0NTim7oabegyL82LwMWadLl+dJR0/YRjsChCXpdz5CeG4a9Jgbut0UIbfbXaxzEoMC9GUQuGbPS4xEMgeyzQAvC02NpqU8W0XaHRdP7dChALqEO3jVjPTq
cz8pKWItDrdo9N6zD1El9S3AKYcW2C0KKP6Hwz7W+e6oJWE688oqfCMNMgfc1RPPk27oBdWOJcQdqBUcRGeFRt6AH9NHHU8L/aKWYM9wP+3oTpw+eyfaiPaFao0FgKILlFcQkD/WBWQVtV8kHjoPCqHotl9sbXgs
d6SVYgF5kUUY1uJX+x104A07wRNhbD5/hlPEUTV6ZkAS9PpxzfDYjqgTvrnqQhmst3Q6xYWvXZcZ9eobzxmMNMoiXs2msy4iu/rNAavD2qSQxCuwE93nQu4mGhN7LlNkQWepbnPEU0+j1wc/RRL1hoXrH040XUqx
7ZT3iV2MYnxh3dk+/EVUxY25Q7QQzW4126p2dpYzOW5I1pQdXMK81Dq0qL2nIBkmJjhm1Nz5ZyQyr4l6Jrr85JkwJbYKFGrKGuCgTRP1NWWVLYE2WSum0fyxQ6RSIuvdWMsmoYOf82zUXDuQHPKe8Iig9gye2Cas
0FYGm2ut2grsDozIMvlwVP+3M+17DcMKUktGvVkIJ+whyZAIlL2VmwXj2uD7PPsbPecj4otDH9AfmqM5Sp60bFW0ZD7VNxPJu+sunNW6az5MOUPR59IqHstAr0OicLzLYTdPkjOh2rSLUieogcYKhv415cQj0zxq
cJcuAWe6ib8wpQHE62dsZnA5TkjlapebJq2wxKU6RV/luiq31En+PwOGGbm7RpJd9GonixNeG+JiepfNvpL6hSR0svPFbGte/BPnyhvDl23M/hgD7Eur1ztm9ebGGBs25251fL/hzSa5v04HaxvaF0pEb9JtWUp0
lM2GPCUaGjCW96u+EvY/5xQ8T2NPMFjjwktNb+/v6f15rlJirAjcubDsJj+5nwtBvs3pYOshanHyByGwhpFZw0pbx7tzou2dsV3DWKAxvQ0XQQ8NvWq/pA53GW9YwX9//x6QymL3JJ3lRYLoqzGorxE85mhs2UB/
0tR9F8O+PJDVGwv6YLRBmNY5HhOG9XxDM9nS891sFfGr+ZcTdmw7UmpsNNo8TzrYE5TbNDFIfVKY7goJ9+VIXnHQC1jpPEDyQEEjuia4O9/0P94VjdFTkd4fSSxDMiwKz8CQ7juaY4LbpA7Jt4d9vxvYUZY9RywI
vMGNWGiIV4OixfQntS+IE2R39H42NVnKjXtPwoOevheRKgFFPVujjlqP5TnDHn0QpkGGuzJtAvk7Ddjwv28PGTDAI+h4uFBwVaDbGKLzpO9+wndq2d6AIT3GlpeqSZo9DB4BGIFJ8gOfoZCiJWH8jMEpHCqh/iaY
dDHAEHcJ9o2nQzXPGMKCiDetzB+xcZJsaU+W7gkSpiVx2lJYtNZxs5ZN42Nt1gH3BIc+PipDol73xnceSxr1qurV2FFP8B0azsADx3beUo3fQyOuq/HzxzU9f3yRO//F3BVGbthKXyBWo/CL78tPBnef77Q5gYa/
9wRQenhY0owjTWCqF8DmP2ae5hI5utCw7SQG+GkvkmSnm9OJ0I6n8Dp+3TsGcAPZuEMl/qvzfwcNAbLlQVJsnJgkBNLk/s4C3l8MX/u4Bba/jM5B/o68bnkc+5FliY4x+OFqUZ9HmAh2IjNJam9ekzWx47Yn7/b5
wZqmm+uzTQswp3K3TNhD7DzaANX/V91FKi4oKyOI7cF1TxVsBnxf9bTOZZ8gfvdmVR1puFJZaBDM0iEEMMspiz8KyNnonf//CE975/RJz5WWCDjK/77HzpjcS1pLSQZU0qiemlZPfXrYHUwBloPyB9OAs9oe8IiM
iV6WvSkMMeS0yi0btNbR4b8tM/7h+20cXZ/06rPpnWP/uDf5Kxz0e4rVnfodIOew00A1hoPM3PmaKpZjgtVcy9K1smymN9fc4esRRdzHB4+8TGoU5wXXg00BloR2Out9syrfBw1vP4qp0hgFe7qNcGf2TKKbCHcD
1ZN3IbfmAkw0Dn6UUc1ocmtVZc/v83YgBCKkraoexvCr8Z/fZatlrGg3MB1mVpipQiczlfCdaJWCH75HGrkSoQvxsSOyUdMWBis5xu9YsIAgeXonNxV8CbNlqjQuksky4SXBGQJVlkAbciCBdiOtruh2GNi0Nh6F
35zhhzdtifwEpWF12KxflXBKZ5OeDcQ3X0RgVqI6xKzvqzPU09cIVxVyMCjgG8xG068252HdX3Q25zuxKYugnFs5Ks5r0tXXYWBhIZSZMmQ1NkDUGim5hJPQrRvtl3MHqO1te5LTz2FWWrvka5viCdlCzIpt3z1L
CDChfpDc+V8LhCBF9VtdP2ra+2bakS6eTklNikt3xEHRcYM8Xr77IE7EaGYEmo0UEClwsl/UmqjgsLeXAuL8cVXR2I5S5vRj+50/70nCGu64OQZO4B5lrOK/2i87GTf9JK2hjqmZWOCwunaB0OfHUCN867mRssFk
c9kaO//7vY+zG0Q+ibW8LZez2H6RaSUsmJXaOaO1GsR79hqRfDM77Io2ARU4C/gX3Xg++/TTpuZRBczC272vJ59sZYwbyEqgI4icXO9XOtXh0V99WQrvw8Bjs9jMMMYq2lde/L1Xla/QE2JG468ZpKQiniWH1E3S
I2TUQfzRhXI5fN+bbHUBzWa1kx9J7QEZTlv8tIb+oBQaPzvvzqD9a0Y2qi/UH9vvDXKhmiam64b1hjFFFkB4U+NZe7JH44vukuVUjmBtcYbLA2H8Dcaq6M34c1M+JusbTITnIr9wTkzNI4MzXuWhHxn03Ibmc7gn
fPK3Nwzqe35zer9qy8AWbnw1vMJYEmI+0AcZ6jbkMeW85vANmP8RU7/el8vr9i3tQtkS17JTXobsUV9k1jN/IuLst8pwTdciSo3EqWb+suyaPq9kGqL1xE8MuPmGL9ZOkW2ooF0jyE3AF5G29+/fBiIgI2BxKlbg
UXbqGYqkG2gbXDypS7iq1WJ5uZ/KQJ15zW+beRADd5Ivtrjk93zwCyftaa2CxhcZgJVE0Ec2N6VFgH5oeiVv79c2KgE+Q6y4+puxr2EYe0QRBHrJcpJj5Ve0rNMgZw+lcxX6rzscyBl/fQ67CY0W0X0ntAhQSLz9
eP+d4rkJFDh/r6LV810gMr/n0sKcW5M3XK5d8v48Jtu8gJPiNykr8DcQf/s1Nzeuso0iQ7ngws+Wv41H0tau8cBqSWbrYz4pHr8REc8byBWvgwOKQeUGSkG829QesppceHDxhyq0dkcvB2D/AFpXC2b1py4h3tdp
b2EHKVXMErHX6tg84yPCZDEdX6AXU003x/NmtSYQuxxuvi7OaSxgOhrW01oC4C0/ckD0E80WyHiDcD+04bg7thFbFdwTRKxgnJW2hbEggXFijcPLM9frZ9h3jjBaEoVtiyn8D0nSfGLCN3mJoWQPwZnz3KMCFXxv
3EJ+6NsftnFN61sK5o1TSzhn7d/y2n8UqPWbtYkWDF+Gj9/BIWd02Yda1KJuyyhR7GbGqir5keHQ9l7Cl4Z1nTPl+C5mUkQ1BQQxinNq9oTUgqKShAocTDpMW+eWwL5X3K5kOZgMTTK88wLAm0tAbSQNAVgZNSL7
PhyIXJPvXe6r88Dy35R8kOfijIf24DUetRmHqWFgGFMAoZ3v3t3I1DOFfOTcOh0zw9lm2JlYtuPm/jCyiPTT4tsOmMjQTiPsgKQtzlaVQ3fZMkpx80VZelDhBTpCkmb9A2nsdJY1B8MzVAYr7hQAQcESboxAENbc
zXO9OLr26UzB4QmFaU0ENXbxELS9Z6/FZu5vNsLTv/+UrRYyJiqUTUQQGGSCL1xk6C6oUGsKP0gzkQt4HVhhEtVedV9V2ep82v72ql/ct7K77J7M6yRxYXMC8WPEwf6afq5AjhUWXMM/HUkAG2ywJXT4ojJK56ff
Dj64cAO3XFtTzcCBVN2C4iWA2ZBx10w2tlz5zV9e3XrUvMjNwDFqJ0NmPxSDLDQ+8RwXR7QEHJUaJKKQ6WegTvLFzbr8DhX7gASWYJdu7OJh3kaHwkpGLwivo2HLrBvOtZsM8nFWphzBJlduMnQvN65H7TUCSXmE
qSm1yPi6JZMInE6JG01DNg2n7PAs5tYJAM5T+o/L9npTx5IfoFnxHdINDwtYwhWXxMWmuPpNv91XCZNhgnZGo9I+TGH32+SX+TR2xF6LsFjZ+nEfJmAnoNICaP8sv8lGpVhpui+tj0fjIgCGZiIRsKKSomSg50lM
9Eb5kfo65/MLGnuVESRTUaO0j5t+WzehInLEnb/tMYimwYkFK2vfP6bz5Avf+Y4tgbexj+hBb5If/bB/UB78NyltXMUqE/p0H3YdZG5yfmbe97rxTnWMXlVytzquamsxL8koEIH6ZMYZLsQsb+kgoUi0mdOGZ8ko
AlLSj36bZ0ccTy/Pb7ZL9UbSSCXd8/P3UoJCXMZHyxoBnGernSOmNaSyTtOCGTal40QqY5Hnc3tN3izf5CrLvw3Ix+9qIoW86s5mLyZXuFs5Q64x3SU9SX3JlHYtLoyfq0/FTvrn+wrnxZd91XyQiM5daOniTQNF
Lkp6tUfT1QzDI6ZdUsgffugXdW8XJTBpw3D8Q5Lx9woxKf98fTmKexmTMpL0hhqcRRspJQvDLAyv+mNUDOeXK3oKhQnGQNAHbiULvyUsYCTZ/UolBIqs7NGWLltV5//P8pb/BQE4KR5pVyxe84ViTsci2LfFBE74
cYgXvOjpYUQDCACDypLQ+3GjPZdYBZCzn7Iqj8YsE/zFvFclrnXYYC/TY2qI6gMpCpWg1HwA0KWFFj/G4i5PsIGXbkVyiJn9Y8+sSLsy7inmdFfWphRRUflWiFQ8EIp1UP4C557IWKaz7N4nO7tEJonWDauZiDkS
Iw5ZjDjeqsKB0MxDmIv/+g6dzXLz6gL9y/b9g/zD44S4ynh3K9mDr3np6n9/OxKXKKKjRnIr6fyEDYG4kjNLtmCBtN39urm23/GJolqDDynH7vLtQ8TYyCQTHd4wAyeylMdpx4M+TdB7qwTPVof6FVDEqnuLbM9u
1lwK7ZuI9WNywMJSj6AyhANZhcv5Eyb1qibHVdO/WSr92CVCjay2BjZl2bqP35YCmhffP3kkfJWWbLKVJHU0mHpBMo6PUaVDV9W1hGWU9oeXijoWOu9eGgYrwvwuttK9N2B+yrD8aioiuppgn0YbWq2RqU6pXw7Q
6xYRWRhvPR0KHmxjqDdHLaYqhr9JpdKRgnDdccC+kVSI7PbRjnpNQS3J15uvQDdr9V0728xacWIKECz3r/R6NqJRZaeHIEAnu2jmhGvVrp2ZEdg4s6E36DZDIVSXRAG00w05A9TVpj6XwlmH9E/HSgwAT2AEDJyn
ofPrFay+QYHJXz6+t7tWeBocNd9/hSCBmfs7B8WLgkhTZtb6Z/0kxj9DfbPsWN/FzLjSbW6rlL2QqRLtTKBRBZdcyfjrQsdzQs8cHqt4RSbkLWyJ9zLAaJByFR/iZ2DsdiI71eD49kWLEk7ryvbAAIHV9/eRCAEl
BByrWz074v3n9HohB7/5wZG2+QL8MdGDMUSQmqdoW3xdbOVhIpy65UMIIPE//VJWzeD0eg8/T7wlaxcRqITnBw+FG2FfSAT8j21LYsSWt9FaSG22fbTjMYyniwilNyKvlvXkWcY3UPjBbdnyFhK22LHdKzzpGR87
ajj5CSbaA3NSKqXQaGlF5J4fz5tMyADaCQuq5u+5Z6awJbaQArxLilAmx2aO10R2HvFQqIVmvOO/X2eiwpjCNvktC2JrYWR451yboFJCVlZhsIpXRGQZG00CkXdUWn5uc1Kjn2DquNbpG0gK/HSSay0/KMxfFf80
HGgeTBfbc0QPlCCJZ8f0UTiJ+gvfXC93ejEv3NP86aacGn23NUdUViH6exc21OM8gwepBK7FmZ72c3Br7jWET5Cwp2JeFLqxCc6buOtAs8W5N1ry9zcff2f0ClYO1sZ+u/m3FR6uj//ebFN3YbqLl8fQRln6OvL1
m2UaN1v3pXWc2n321w/5akmTUUVh8QIv3PxNbpN/zT7Xkb++effc3cW08/nedx8jzzTk6yWvHb7NRwTCoi4VvXk2v+3ynH/NJYdOKnyX555qyd/f/DYfDBqKYnIwb1OUtLVa4+xjjsf/CzwNdmOsMa3h0kep0UTG
PtgAvOUm5MrmxijUXBhrm+UE7iZCeouZyhqWOi3TgA60kZ/lXeHSFgFHd9xt+xg6nkWnJrOrb2MNG37JEJnI2hcYcmD8UZtOFk7ryu4IU63Fpt5FhyWD64QiC9G1FrMHQaTccY7j7O+0uLyyhxFK9nk9zmLiAChK
s9bityKF2UNQ6tD8xQ1MVe1USchZCbvF3h1DMof6Y367aVqg8KT9Fs1UclPBiMsMy/2DNHiNHQu3PJ61KHEn3GOxa5xpCpwr1/EdybIJcsGvIAcZnGQ62BBM5nfBW+bXqRUTtFFQbePBz/A++AlvxjW/zbOve3Ho
RHLD2L1zu/IywZxv4Y1wAwU52DwACTXIAQ9EgZHmUrt9JjvsbDF+59rxqEUEX7eL+qaIjdhAz/MyoqXbkV9SO8VNquOPmcILe6g8zHG+ar/fXay4hgbUXIm6FvXO9ND1GdDqQYdqGm0IuUiy/jZ/0vAOU7Lr1Poe
sCKyuDAEfCaDAOHn2H/Ufe9Au5WvYhz8i4wYVJELzL7b8650Ltfd3Sf/4H7qpFyLhKuKm2hVsQhWld7BWgTPZz5XINTqfR+GGGS4gh/TLxuWzecN1LvI8x6oxJp8mNwTabh+78kdferW19MmwFiQcubtDkt3Sz5m
khBrs7LMsNr0YfSVVy84H/9lAh3EQgo/hrvEJ7pQ4Q0=`;
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
