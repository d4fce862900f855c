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
var packed = `n0+dEhkEcoxuoldD6XUbAteq0qNuFnTJ2Bh6nc4hJp9XlE4BC4PIhcgxdufLzKIpNj6cqnOIya5zIIpCS95GqKqqqura4sczt3ffu79EBBlTXAxLMldZhAkT0TBWiGMm2mMZkJV3CD3smiOWeMM+SZGBweC8KCsw
jFksU9VoVK2CCW877NR7lUVEDhByZKQ4nnCix6J1mjAzjJzQi4VV7LekL+TIe97TAeFOIHaDwyhwMqEoFGf6wavPjWYVp7Cfhtb00s/IL2v7havefvcJ5KYzMiMiQ1nRzN7DwYww1QOTwneIoYcnwnDFHgFmTFiu
M3SCOb0jCWcx8Zmnrm4Uc0Ou5TenhukOLkIHQ6OWDGdRTBq+OWXcC8LKTOKR7haSKTIpv0ym5OqBl9kje4yYmlmxaeERxw0Yz7oquCxr/KBXRVnId5azSN2gDWDxC7unGhq3NmzWjT/hvmqxbATpU79/XasLrTrT
mDBPOySoVDfs4UmUS0CqWKG1UlCh1lhfBI7sVcsjrZjwOVH0Bp/v3tawCCxjBI8Kie26PVikRa4hzMwLaVy+ntjDqiascKwL7NwaOToS4Vl68of/vztkqFpuxqnCA6PqjWywpP67EocH7BH25khg6JbxfWbb4TNE
8BaEQ4x/L3D+5fO3wumvXAjH8lFCiGVYq+CMoZuX1yiWBbSGPjUvnQvKXFDIIgH814ZqpCppGZ0mLqbdCxKwTTeYcJ0F+iCIEsFBYNQhuVbIM4mxvRPvfjK3ZASlIStIIoFxOez27MFgfHTLXOAlw6g+7F4tGY4p
GZDAk4/aOlSwCPp+p8MiaFDESasFjAA6FmhJkCt30/OQ0JWNFb+m4MhgjXLl8LymfbnhVYnQ3Q5g6OpSigjkuNgG+TNbdIxJ8SCZoj1jRHUrScdzNswewwEyO4CIyGVN198H7gBoQkk6RVKTfW52y6jaEx6OMk7S
CfIsg2C9iATbFW8Ed4Kl2keST3FbM1/iW/yIX/En/iUIom7KLs3EjbiwCAUklQirDztc8bPW+sP5imb6UKBd6mGT9Rt1LLc/NSG48PD/c5ayt8/8WUhOPhSEW0esSjQZch0hxQ5qru/r3aZyhFEkIh8K7Ow+D0Zw
z8UZeJekJHasBA+JlLEUAmOFvnhVyf6z2ntTrf6+l5OM5X8tT3DbnhQlUSFTIdK9NAiCJCQARVUBSu4P//9prv+8k8hisfh18AY1aalN9TDMolaXMGJ4GImWZCbpBlnyJ/iPMrW6+3JKo2UIn3gkrJ49wGS4elk2
IMbwuNU1sl1UtSXVxow63A4NX/3MRFQVdBwXy40WsLbdWk2t5Df15ZHycwCG8mPm/P/VNsnlusdc40QptDStq47QYQQ62sGVHdkRyOcYHZkwiLvYLd4ftm+/eud/q23ow5lrz0nAbbh5X78MweabBBIIn3S4oC7U
3cJVUkVS8fNksdvM+H1N/X61RUyqC7fV0kwuKHpS+inKHFnHYB++FfwEfj+oa7HcfqjWIpUdXuRYKA7fyxsTERMaH732Szgbe/bm8iuK97K6uou2ExKW6hdOhJAQGUIIyZhvCR87Zo613JeqZf9NdcKHqOUGYAnc
Vf+2u7/KzqwQdUqkRqScOLrKZvX6QoVjp+ZwSwLafcRKE+bw0TYGX/ioceBCTonCIlOuTJmj2v+vqf5qOyaFKzdAkt1lH7mIFDW7x8/8iDKSJhYMgQGXp6/FbhH4T1t9/WpbSrUQlzzkCwLbkEYp97zZdLlmnvZ/
GAnov3Jlp7P70JG/JhUjA8l+IcMinsraZTOWVlP/PV3/bBW8JUKAbjmxix3pHAklEoHhQCwimYI7/PJV8+sXwrW38kJKqU9eIqV0hhNyrJXNiXLMHEhfEeFj7U1P12xVWfMyj9lu3PTj5TGiKv3ujSNFFbZxg7oD
aPgk0Xr8T0V7v2rjV2hwzENo+ZRhodURCjNJ2GzRMJh9NAV/Y+QQHokU4/m+fpr6ebra3E3yiDw5ZTttSuntZug3URaElcbCcNyS0DRbVm30VYgcgmpDE0sOlVvdzb7kJ9+FHCwq1rLX9xAiyYmd4ykQXglmqWXT
ViiiUcQvO69thMv7mlWF8d2fIj6wCNJC69RSWCf520uzh9QpcOqGMxYCIk586vdNzc+qzWydS5I3cXLD0rOFESlgCYLfyvWKMtBre5qyFfriT1iExPw0iGWueZ0N/OzX/Pj+xZqCJsKarrwSDTvcFDpmCU939Wv2
X79kkoozyXhg9noUxOISWR1kGTSmEF1AxIvjCbnb9dVe9XSfo4uHbMZh12J6yxJsun0eolB9GpCQfV/1/a9fBB0GGlLumEgYdaZzvifp6Coi7ajWqkhf2zdQoKolGaITKw8dIEKHJDG98eyZh4fYU/SA3lZWVaO+
UtWq1s7r/6eEYxL9GZKYxmLIn6VFXhO4xeAODAO5r76ovmg9OJDsfjNbvr7tjUCAergHg/FTvQ71lWYybnC2mTFW1jh7Jn6vWlmuJMIb2ZYaMzKWLeNSnXU4kgXyeA181P4qujVBkF8QX5CsGbogq9ZzTwFbs1pJ
KynhC1VfBfAaTy4A4GfWPqP0CR/8XtWbPe5q4fvO6zdMAS0GmqVmvoXkySNH4doxvrX8EtE+XZzyjPbpKbTaIadGW+bG+w0YOBc/v/Zq9fXbxYb4pDHIE3wxeS+m3rbUI3EGwQjkss+iuVR2C/zMAdwAuymhqpAy
rM5PbW9dd/Im/KoD9CY8/l5NgCryyCPFIMhVm2WaubNMuptKTnKfH7f/1vF95CAn1Ng4BnJJMR22oS81cdv/OH33Xrdv6tzDCFnUQmABduO/Zqana7LrkY/iLEwXDT/Zw4nmXVAKFXIMAarpjjyT0B2abo/vLHMV
Z+yuZEEs+4IgGsyl/PAKz2fL/F9tid/ErcZxpZfkEd70x9U0WF0qGcmYWAiiK7tN/mk1ZG1ac0V1UplF+2IBzwMN7n9mWp6uds8SfvOJjpmdbZjVo2RnNlZyklgpSAJEVIMAgkWGNUAOt0NsmFrPd2lfWThKsjDi
BtyuQWSdKN+SZWapWny7SCT/f2+Zfj+9EZmJBKpoqiQ9qfjaPrP6U+30ezBLoEr6EtXGujXPu83ZyGuZcW9EEBGRmaw0gAirQgKoZtljbqLuvRGgIiJBdmSi9DqBKumjUFQvVJHqLpLq10+sKvIZklqLamPs6DtH
6qnNe1799K0ZGjeY6M96+Md/MOrR/E8nH6Le98v6bDSgG99+99IhTFzGFIFQrmh943jc+HjvZub2y5uVU1UXSBugANhUZy+2geqh9XdOHHJPsmpUVlVjUIVCEzaEYgjh4heFpVRaTX3vYUn3LOv50syXlhNBUPbv
TTXbhXh0CLEor2gisOBxxstwZyqMh9LRzkUr7v7PZxLApRjx3/uB2AUX5IIiTlCIPF6Onced3Rbu7LbCXycITpDU0M6SE2vb/3+/T63aDCAQRKqHcXCcXogApBqmyXEQ957zthjxf/xkDIhOIEBkkpS4WiRTOVBS
1Xz32ee+iD+AiRioxECpSKaylijVMIx2m2215ecqq1bbbRpQWYOVltl+qXtrnSi7Pu6oK2//pC1ytlYvKB8QdMRayX/G/gfYHffsf+9b2n9uohIA+dD9Rwjh2EMC7P5SWCOk4Xeds/dZjbz3Zj5WVlZFowrAfAIg
owX5RHc/Ibe6t27ezAKrsgp8hQKbIV/rmOjmF8obJcxxx/DG8JXwlDuWD7b13lhtfne8iYEcnfMVNUDL0mE9yKv5Kvgnhxq27KgRCQLpemv8dfw/bPZ/fGNsp9b2fwnrZVsChGiM8zf2ab27tNl+0sxMVhEREXnv
n9zisgx/1Z+zOuvquPPulAKFEJKQYv134rMlztahxnUJPBPNzE6pXCkscFkSiKQjmXG73X7L5Xrd6/dDFXzOGl2JBAgxluHfHa5TuozMqgnds+N8d/+2iyIIUEZU7yamekrsNouTel8EUHxAAHwkuRFsetsfpv7L
lnTrkf4jdTAIDBiQEPgM+CIz/ZLZlqR/YuCwPDYYP+n2Zfr1f7hldl5IwvslGAOSMa6yXNdSlv6L9LokFbDNen1ACHnNb/fPrG+iWj/Oltm14/P9YksgRLE0KQkJPMaPsdfvHWVMr8Tr7r6ipvGA/ETAftLnf7JW
/9Xz1HZWq76EEJIdELPCufluI7XGia865VsescBShBBCEPvC/tCsf5NM9lIvv66EMaYINeycZ8398H/1HWfUtlsd3643IQQIn29VUaQT9P2h2nOTW8mNLWEMGMRwG76Kg8bY/ruE0afvRxpj2jOmb7vTNRKjLJFl
Au+Xd9eiyK6x135yn76+pr3OTERERET+uxBZSI9hWnXutjOzdpzcXSKjoniEEPwFksXuy9LoXzo07U6S6e4vxqd8YC4DkiD4W4xp3fdiAEUBKWqWITLmNplZs/fZXCsBjDGuslzAkvgEP2Vpr3Tb/d2maSUF2/jC
GF+Qg5mH87dhWVX2kszcZLKp2m63jTG/8QcCI4lv0GA8y9OsHU2KlBlZsPIXxvvsXxDftHezTfMfnu6+ouXZ2M1xPo8aTI5+CVJGKC4knP+hfPtz9cm+f/dUV3KeTRryqZTI04SBFhPRcrgxjDk4r/KrFJOBskHZ
iPG+VjB4nNUbGLv/3a0bF+792XQJNl0sI+eoeCPY5XpUsfDu6SrHs4c3YHRIVaL/B46OQDoZfcVt4RgzRwcotOZuL/UT30weIHKBQ8USjv7H1nh+gZWxCNk+a+sGYlUFH9hE/Jvk8FkGkrnqk9EHjsh5mV2Hp7OH
tTRkFFu62rTPNd9Brr7tlKqroDbevLOag1ygMT4jJgvwLvvccoND2Wh9B3P8rpCCHpqnPEUP0zIvkP1DhkHS80xkKja47D5N3vqhaakbkcxw67YV0jc42ZAyVr9ho5G6F0Hf8YGZmLscSWh+Gemmj5u+8GnTk0dK
8TKA30TEfwbpZqap7pevIqED76bqaXffn5gvz9leV+TtPAbO+Jq3+6ufPx+cN7sOGr2L3lL6VceYrHVyrIvtfvT4SaPmLUW9zYtO/pcArwWI04Kfnzdxxqvya/Yceen5fr5VmiZtHLZBkCL5PcuZ39U+yz3jaQPu
Nboc7XLbNlxAVK2+hlE8LzFrysl0X+DN1LLTM1OJiHxHIp7dw4QwgJnm4H2kAHlKU2yrYNVBzCA1mZTQeOEx/S6Pdz7kWlRvW6ExOt2xF0LTjIowHBdcEwmMIM8sqTeX1Tzn8unCiuCAbS1W1Tv7OS03+Ne0DOHh
q4jEGEAhLXgOCWZUmgp95ydNO3a+lsa2MqTa64YEtkrNn/G6mBF2fi4u2OsHnZZKBbhIRJfoTPQbmba+ippsvtnWlQvbRoZVdNdaRFekpSJkuURlol1FSnKJXkUvBzWKgrSGRkwwVqRyZus2IZPdMfdPorpCf8Jx
k0Clus7+Pdlqkn9MxvRw3MumuJIWjIMdLCPRwtSq+7GSoNcu9TjMmRif3wGYIAOJ7JAyDA3NpgLBk1hkDwsO6qkwApdavAjjUKWpKlRLBbOc0e1Gdn19J/PKeEc+NueIBIbjQZ/pn8ACGGKLnwhngS5gQdVItnTf
QLsf9rjl390xw0Iaw3vlzu4PuQHjrT/ZfgvyBfeEKPxWdr6RW6yRrOjS0PjyonSDX0zmlkoeH6hcOVYQmQOqbARggCC9K5A+6ndrquXXPOnNXapKV1Km/yVBtqah4tpvwTo+/Q4r+WRVfJwj8MZmg9RVumAVnXYq
bkClKtJjXMqzpufreyQBFAG/jSlzDDN2KkmxYGLZ0z86W3yRQMWQyghdZskKAiKCPr+VYn5p3R81T1ImvViweyrdHdkqRs9Op9ZpQgHGPSubhbdhsrB+uJdZ7BrQV3+UUXeuUc1X4IOkSumJhiBgJ1PrcKFcV2Ud
Ccv1yU1AlV2wWle7q3w6Zxnl8PAabORZ7/wjAYjMG1GZE2l78Oed+G9LrCig0zLyAUpr2th+De69asmdN57djWJ/ZSeEbGIt7Q/0OUAcqM4rb5dvVxX7qJIadm7hte0icUGMMpikxp/419mQ4HMP0KtRqJ02sGmF
FwIkVXA3ZpMFTVd+9hOEkA63ZIF3tMVBYJOj1EQ/0OuKb/vF9Xt4YdT9l0Ta+PCE1sm887zNA2pSORpPyHhfnaPe7K3zGNLBjH3w1pB5jUwVJJ+K4OVxx9ZfH8+QI3YdKT7MWF3+cWDJ4DdIq/7bL/ea+4E4wiG9
SFd5JCJbaKWBtOgMT0p+uqeQkPGLheFyuShOM87mF/J/6pzvePR7oyJx8c3Pf7FYdEtftDMFlGkRcG8M+oNfiMBcCkTiMqoKQFiqVtieHbJvH8/2r1anc7kMdqN7nEzGK0ThC6bNF/QXDGFJxMjPW88dTnYtXshB
oHSwLSZpvqPRY1i3aWFI+t7LXxwO/e2HuYAOwzMx7ffJPg3P+ISvuAGVrj6dzfaP4FxP0qbApBreQgdewmugRsNa/qKJrzhOJBC51rGHyJD0HwUlTn0elw+MLHCjQhLwm36GyTxoHSOIANRN4fAVyobc3+70fryk
6qMV9eF8X+zYFnb3J2g1vz2OzDHZ8nlKeivfJf7Ed+ByyK8bT4sD7xH1eedxk/oie1sM9t+kyh4KJ66RQXzNOrRDjZhtpXakEws20cbC7emHCXYb+/yyuUTTn2BA9hbmEn3BnvB2gg+05BfvcIHavcAl8V362QXd
qF+8RRiZuhrZwgxt5WZvtOPzyuMUqPl3lllBpCEmX1gzH3QhNxLIfIIa9bLVcxmOs2ngpNuFGc8jfSAjgGwBMB4290GWATuHi2brGuqmG+YKpSChW1Ed9AKOd8Dih0ibNq1JqBP273usI8cB7ZZtxQFLi+6UsfSW
S+NR/2yh+DLbA+4f18eStuKowgfkQRg83z/TXjw/FwnfdllImRUySDpHhjRFCmrTNDjLV0seB/vvHHDsXMD4NjkcPLJyj5tUuByAhhZxwKfvA4AQOjivfXj9U/XPydvWUELya/aaacjpRH71fW06b92+twv+PPwA
B++iJ6Z4tm98rDfJPLEcqa9ng6/v0J4Zz5uPwJmb6jHxzzLQStW9YP0i1BYWANdB8tSBQy52jJ675QQ/qfqqv7rATh/BA5glu0uJEKG9YQFSedV75PDO+2QKDxTzShGChj1QSRVwQhhHCDGn3h6Cxu7EGWEdkDBd
QoQKV3rZ6r4W+g8ViNiH11dvrqN2KIyZ6+/uENGAX9gn9gIYXZ8+dNibAYzbj2jWf7WoCPctRyelgBZh8CvcrVBQdbfNyC/b20PY75mImKuKsDyMKxOc/n/36iz62JXow36244oR9FlaQP28XyxX6tvlXJQKbB0w
CoDI8xWtq9h1dsfjtFftD6fPQWtTtue0gLlnvX4ZehE4f0jnA+/M2nlNMr70/SrDAiOU7whpJ34T8oUFeP2+UXA3RLlcz/YDsHcpE+vHyPwXD3xDzlkrci/PF2eh6E6ZrSiDaO6LsBu1DjLlvuIm2QscMvN8ywD6
tJMlvnz0KAXpsmFM5xuw5DSlDkxC/LVs0xgT96BeiDqAscWCvVYT5e0NbEu9Pm4v10m2GfPxiV7w53Kt/OSu5tM+IZ1emmT+1ZYxXpqCf+pTi/jWJ80sst5Fqp/cgiB9jNXfHKu0feMZjwmZvrvB6WNo1Sv5LIaD
wew66FMxzC4g7RdtOosB4cI+qZMoujaMn92pGWw99lt/mNDh8ZkFSObh98i5e0Zo+0ot5wYvUCHUyaB8MIai5trrWoSR5Xp3Io87dyWdzFJugf9AV1jbiles4GPCnJTMquSRVrISOAuKNGXs3YvXVjwobtN57mwy
rWuzE231M4xPsSvN1iyEpe1OfjDr9nE3oScwP743hIpzjsDGTiUylbrUbZqy6hszy2ys5HhW/D5UKKX6kgkpSF/O3gOOoq0qWe8L4FNpJgbQkBARI37LusT519xet1MUJyEunvUNOYJRpLFH29lvHSJZX846wKY9
8q+iwVlOjAdRqBnb3McG6m0cQTZykDxw5nI14VOEl/xjLHuUfV3O0/VFCPeINLhxQ9bzMW/tiY3hGXYOeEDTWP49QxOG0iWfwjesyWzGnHsdOMs2PnZPbnDK+pZj4kD/tHrKrhlyE9mpCUuwAQ7gmuMk82GXEvns
IdcFL/33BTR4P0lz6ehGLsNiMjZfl5yHM6aS8HHLkP9b0Ab1Rg8dcrelMKrmwsYPXFNYB35GJXdnjPIAmTNkRcvbsUoznpfjyG2Ejevxjw3gEbZnNDXAE5EX9YyFIc7iW0FwjsLiwsohKjCYFlLHL5t/Zhtpro0P
AUXb33cFrZTxjlgV3hLOHXw7wCbl+TEvhl9RSj2ag8fpzsMV0kNR/jV3GFJ70exJ+aOf/fbBr1lCQU8a8PGRt/7MiTotkPkCHppW3dGrMILaa500eKeLYBEe4I5FjGWihyy/ZX8PDxyQySMyijqVUmMZpntRjP2E
U2MyjKPAz/sEU0xTpgHOwqi9ZcbY8nSsNUtEHE/eUlzb0XX9B7LyU/Dt3fBZ8DjIIJYfFa2l24xwT1Fewn9Q46+3JEJJ7TiKs32+npTWagcNGjQsYr2PjM9dZaxlobEW4bSpWXEPVooSuCFx+cmJxebEB2wp5jQo
qoPnq61j2OlqsIBZtK4VtrY+rI+Ko+Esvgsv01nPo2faMbkO9y9WDmnk6mQHrSIw8UgOYIDj/tjUH41rzwkwQhqvrKH+xrMzkMc+3rd9jbW5D6RKtNzKMtb4qh4OiCZIpgY8M6x9RUQ6y7mXp6PwELMXmMjDogxY
VWUXKyvZz/2ewAYZPDa90LOV7jEl4QmLGTWeWM9XWsYPwA1KPidEW+kzvKxWeGq1Xp8WKxjVng940RvXkAvBHtdRBGtlXRW0GM0ydT3/O6jsTejOsA8Mxpg87bHHyiIbr06PE+NcSQoCOYrkaNBLdi+0tjR7zKz7
kH4enfHViYJijVyY7sH9mBZQp6yzfnvvJxYpHRW0/XR2yufudoldnIq5yPkaTol5NIx5rZQ9J9AIefE44Mbx795rdrsDwckzhMBFDojeAcOt16ktgxLED1bPWKsp/gYR7xJe2XN7NkNrIvrsMomL1Z4x2whbALnr
DCnNo+ks1hUvXzi3FW+tgV5zE4Qzw3opV37my+KwFOvLowwnjf29PKP2ogDKzQVB+TeAKa87QdpxXmAa3mJk8ieNbqUIvLflFhpF4Al9U9jwX68rHPS1YUx/KcPi1b9OnjDFPrV5oJHQrLy8eLSQ/fTI+vbh/zwP
BBJBy0KBFZl+R1/dcfh6cMM0WVmGgWkzErS8ROryBCRP4VAf9yKzwQ42yX2Pu4HSpXrQ1NvDAcItFAWcXfWWhdX5fUvSIfypqXTZBFae9SW6GWXYdGmGd90UhzOP1mY4KJ7wdV+2O/7fLqfMkw4n5TGZz5WwCB0r
7aebqKE7vy6uZfajvVJO8hpJRzrKDV4WjgVSmrvwwUrVldJaSsfEp9w9ZWtrN2cW2lNkvwOctHWRaP86O8cqxtXvtKByhD4TrgtwsHBLmw+/N2YfDYVbqjx3CxdUJwtzJqHWc2N2xKX7wt1KPrqse4ED9FuHEx8f
XpOYs1PS6fx/ONTU7aTKfzWzg7W+fMx69lGBpxPPfA1u9+ggwcN3fOWJ1EHhMyP60VXhtenxL1LuFcsz8N9p6xQ7gQmlhtkjn36VWz/SMfzMB9z6eeNI0XCt6DZmKrE4rzR7ezhUIDPwXp6pMtzozbpdP6eoRo+e
Zj0bI7wKLJIuuZ9KzZ2u6T8DBuGr7sTFvDifmBaY2xerQTxnUYzrOXL+TDly/cVMnQ9X5eZbrfpZz7HpWRYYzvHiIe+vpLUriT8/P2Rbi+WqFaOqVat6NwZL+izYEgaZteRS77Wj7M30UHcC+nMmkm0Y3DRCxTP6
Bg2IgaaUxN+rcG9CgRRL/nydtufP50uoMM+lRSzHVzrOsGfawdLMdpeJ+CpD3B9H+frAdKCCl3C+l1JxRwhu+6ijnTa53cdmTrGfVx2cqU1LeUGziGGY4SVP6+hQor4MV7PSwwZFRWpIt9gj25Xw2DIN923WpJpd
L73DvukB5pTvkPQJqP3XWGRaopjWG83ONxLELTVs9J0dwfM6VdwnjCcRNt29dk95AjlZuiEP5kdce4oTDDdHCvvMHvV+aknYmicvslWmVGo1U3sDog5XnZRJJd67c1w4CZukq9lNCbBjb+lUXwak1yM+1Xn7cdZq
uJj7VU53q2+fQK6GmiJLsPgT3qVAXBbyl88rOiFu4mzOoUapDioIh2Xd4Rv/YCAQpo3VJyQkB9ds6QfCpaSXenxOnYvGXiYY0ltyG8V8q51J1yX0sZ9zqtNfQ25Vah9tqZD3I+xPYyqKU+y/EqujvqJD8T9efgej
KiHJ1M2nIZCGN4bIjk7CGVfMznLF8ccBvUP24HDMFo7ep5NFXBQq8Qs3MkYJAe3ewSNGtYPHvoqyKVW88unTe4b5OevE8DLiXODajMlgWkAvgH8F11GSFNKpm/LnYtH1gMUOdzvbjGYfGcqq8JVji56EPE0zHcEy
sAwqM2PwQfhBcfTpR+GgfHev7xgHDYBaoyBj4rbmg6amnWGwbJy0aEVfdUd6eRBDTMnQqGrCpEt5u/ZGSHmIx7eY0kmrTcsa7Gda3Mp9yYfY1jI+0xIfIm0wO+IyOo0mK5KwS39gp4iTm3easdsjCCtgLHczl4DG
B12Ck9m9jnplQPXDUL/3b9KQA3phl3CIvQKpajEfMoUwTEla45zKloYKaD+LlRDG8r/LqJy9Q7dvBXQxGGz8HijacKws5SQ9NCBZ6vKut4oajEEaxZ96e9DCXQkS5Qle8feuWRlEPxNVcgHVP8epaeuoWavPOHEP
rP82PAeRqFwTHrUX6kSIZNzdcwqGDmkxWTnPAiAYLGEYpREh+wrzpOLDQRvPVKdTKNPfBnZ4/wnNrGcNCJiroiA5b87bznsadnV2pprbOiFd3citiA5Ggn8Jy7FEDiMgCod4bOdaww9k58u1x1pQchink62dA10M
nkg5pRpBy+d3kKvbXz3JiO0GJ1BQtVqvorKNc0uPFjC+M+oDIXtDAFqaYL0QIm+B0r7s5ZTLHiHOYfcK4Vi3uBYd2bqeDUPdpaNQKYbZNa7Wi6c4zY1dJotJn+dNZ/nKxShRtKGGgTV7fEaoWHqS5lUCeNlPQ03n
f3XOUtexdl5X6z417TblwOLlcU5JJS2YK9L+DSHfRF8XBFlQ/K9snnNSun/G1v37VWC5E5RRg9+mT+KraEu6N8pTdy05iX6qaT8mgtAVV44noVFpMre84u4YbGeVyVKbtXZ2olUa6I0rpz/s56ZFuKxtwwhxsRc3
s5uZwD19rQKNcZGXwSzoA8Fjw5k0ykPTApov4Tp6MqN+uW9Bd06ox2o5cNUJA6rVNELqcf1jW2NRnVXQr/f5JfSm1po6WjhCeslZiMUo9nQewgfqIBrQTsAsTwA5Qade2FcGY+4k5GzjNCqShxlGsm5I4iQbXYSz
98tcj3tuinQV93a1Bi6zQzkvDCf0kjcDf4rzErLC6h/h8AjuxzHNzSTNmZs2/UGE1OJ7nuAc0oIMcuWalOCKr1DrnudDLie5Bo6+iNiqRHE5AEUpF1nR+iLsHuWfS2DZN4hctDYQ2b+sNT96ekgorE8K+Xwq37zW
ZbRKZCe4+7pI8fzmD7BfehxZ6XDyOhntu2Z/W9h+MHtS9173sz6RigJzve0DbYLQWYhKnGfM0wglBJxH7WcSaMriWWz8jTVPTkOCXiPip04j4mPCmGBTDhlUmo2opuzJNNTv0udAQiDLsqAsrKK8Hdg39yKdxuOM
XDc6QTcl55Bolhv1vPBAxs+RsE3H28ODPtQ5HcOIVDEaOQ5S6XB2g+66ZmLdC978+0VeuvU4epsG+KRDbE+Sbb6cr2japaFPM3790pe1nbmKLZoK2iy46+h3et03tl7UuwUBo84IBM7SOilt34P9aEkCAHIC9q0T
5fC0hySOq7nApU7jEmFpLoqZpO4+XBjuhaf/Jpd89OFoLJ/NMliazKa9ruGRLLVgBZQ7eQVUyPiMhxU7zlOLxYPmQ9KE5bBVAPVORTKsclBIq8mtvYHOVmNY5HtkNvHmOHvGSiesEaMrbZwboP4C4sj9eT7rnBK4
+QwyyQXiCQ6fQb5N2+D8291YHaMIut6A5cLrxjFIgUGsqHS69Gtd5Avg9i/zHJrGOlHY1/PJPmU6uKcrjSlUBPxbzpMsMKC/Hs8Xuub9OdhcNVc/X4OySGkzdJSxtsrnxHMNwZeyDJDTafp0CNRBvhyAonnjFDBC
Sk6IHN8cdXFpAm1mzdPSzavtpLGVapMsSiw2XKqS7+crqbhyL3SzEniD6ffiJjhn6jVooTypaswGCiq/4Vw55Lsxtds353o1Y/k/vYzIqtwXvhvDSkMlUqyj8m3wo8JEPp4GcSfsfz/14EOMW7iWGac4B+vwYXLf
amrVC9L1f/+WOx19ZMV1qvrouTRR2G+BpNW8R44+A5eMyY9H3VSX36II6rtzlTx5Xt/A6DSeIPDO6ZVZ3ytzN/tthiS6unHdyaFAheyzQMNTaYq1toTFspPWIlvxIuwetKeqTrcRZ/q4m+dzFd9U2ksPQ4VdIEjX
O7+QmCFxW3CNhd6CejbjA20tJkAr3nCWihIRVjo8lpXZHxAWNShgbZo/WdNrIqMu+9EarLrUWliClZyZ+1hTa2KOEf7/TXrllvz+lvV7gY3zD+Y4NwyYyZynetiAN1A3pI2Sd/wFM54ohNLHoov6udMHtsq6uaA1
amxOIsztvKVUxXkh9bj24/B//GnJvB8e/99rZYX4e6xT6f+sf/9vcP41PXV7P89lJdh35CasfBlcu7XkjpEnvXTh7s0+GxZjlAW9niYP4pKYp+3W1T+tIafubl/0Xd6G8PV+btsns827GZOT3Iu4/C9VGbiboa42
hZOZ/DQTW3vgVLJ5qevP7eshxZgPPHiS95A2XX1Wtj1mb9iwcuVDb55V/i3Gm3ISZZaye3iLz/u768+wAJbQFYdD9/M/qI9JKCESaWy8C8WwfCiLgl/CBB//WTD+mGfRufoG3hjW5Y1RjnQF4BVMf59r7rmiAYv0
NsKQ6INe9njKqsfLBFvmyLkshMKQ89JjED02G9x60Na1ZJZ0cQ/Ho53AwFDEMtuOBChVDnP5dKTlwrK7nwXb6upAGaKxtZKVLiAcrLmfbE96WPXRqrzKL9Zi8v9bdsZc2zV0K9CIT36FyG/G5KZpM1c/Sxzh4eqc
ae+i07EAuayntDqQmSS4bqWHSdfRbzcqpi1IFdP3qdWaTiOETpOLhwIpqh6/9uSm85szolXIZMJcoNUVC+ZIKagIUBIHErntD3PsvvW9DlrDf8XH6UTZVXXhSrwX8GHKqIyWjKKmklptHF7P6LlwK4CprnTSVCvQ
zxGzpZzPmbIZN7fRQkrdjwpOZuLPdlZXKqcQjREhUfZEcynmwfTwXwZEDSc8e5qDb9wHxo+A9Z2lA8qPenp9LDnC8v42Z35Ig67mIX33GGDuvGVBSfMl5y25YVhDSMHkxJnlz/SKDlvGA3uV/JrzY52fLR/ejMLQ
0IVXVrBO2d1IzUwMetmGP5TH4n9sIvHkFu1hlYzR+3t8/Si+/qp621WdFr/kxdJKfzybymiOkJnhG/0eAyPx7t2D5yNHs2LfKntwKk5ADCKYjeGKesdvjzzZ9PDPFOWQnl3dftsnbtAFNYp+E7jA4ycXddKVHI2i
vthOWWPVu0Owlmm/OEYRlTLNOY2nK+HYseQwtcPhbralqBOeCjH+4/GJpG7MliQzUvqPcyeDrniMtBlHrnPWw4xbYJqkBqlAWudWBst9JLAyUupdPdxIgXTWIViM0gyLslHCnS2X13a8GvcsTiHX0SANzDcakRSN
J0Y7Q22aVRjFu7wmFYmeoSUbh99Bn7mXPd+RKT6sT1G/ICOjZtupkViUvf//hWIxo72ib5ROLodtaLmDHNFG7MmtulLH7fZwMdTU5HpQd3Usz1Z+peZOn+qSQpS6fWo4KpwSmft4SnxNJDSl5OVOWOPIDEFXiwWN
IUdV6CTajISvTAlkx+aOfolnWZ0GpXYYrDYL+PkoEXFZQaKwvkTKGcL3C+4quDzf5oxT0cl9jsEjN7IkGPdYNYrl+YyJ/vlvxL0GnaZz39+ar0cacJ7iWH5OhticMa0KaJNE+06rPB3xmfNzcU/I3lJmJ8J+EQly
vXrAa4dc+uXdKkePtxBH7fyL2ny/fhzODib17mZs/O7jLCm8k0JLtwVPuKxXbqA2GeupTFAxS4La72NmLNIJSzVSCH5i4e5JbTGDrDSsnR+oOgMQ+ldgpiOlwL2q9b1o/gnhAvYN0fsV44GWJNcKjxN+qVxRWstA
TEGbEFzbCLVrdx1q9WB9cvzgISryIGSOev6mMxdEW/pXPMaXQZhp0JhUh7B18EXTaDHlHUgzBysJJAY+S2smauJzibqIMqmDVo/5agXDVeMLJbRQyzC+r1HHrrQtqXkPr0CwCjYH0DotTR6ZrGqFuwFYR+2o4KIX
SuyHe3sLEkP0kgzwnfygxoaQyFaSoId4P7qkMpGbFUWtO0jEA1/Fxd9jGS8w/LRBz0K7FwDodm5MOxGDTD6KL/0pqWTZ+9YXSpBllL82aP15e2treNiblp69V+de1a4WRmA9jl7a+VxvCIGW2ZUtsiL5M1+adQtD
NZu/JcCZS9U9ErnF8095kiYDXj5dK/1as1HyKT0eh05faDXV+vnrK/DeRXEKBKf7s3NJ9pvGWbyNiv0gX4Y+VMCpcWuPlqDRUMZoASq7PAu0RP7l4AH/bKjD22oTtCvhh11zGFq2fTcipc10tqVa8A9jGtJ6U1aQ
Q8WoxIi5OlDXNW3TLiAcum7q2ram+4wJvTjbSn04LYTQdl268sF0I4a9omrbUk38hzByuQ/VQYBkQa7WzhWn98i+x65vc15itHN2SPc9pHnAErbClmrCEDnbxt5tN96gAKE9NaZMfNmuf3ckEsKrnfdgvLSTZh91
z+9R2IRy0KY9DxTgVoKVvLYtdpVhoQepMSawtcwayVPK1y0ST6GG4Crb7zBSyOeTZfc9yiVkH3oxp3sB/69c1xI5yxEU9fw0tJeUgNBOwZTpOpDmAj8OyuX+CzSHtNA/ko/pFcAg1ak4G9cSQVyDwjdHIlvLaWhf
sWUphsju5hLM2LG23/iiex3x67MAbRPajAYw/1J2LjV27MMR54Yf1YzDKNINM8O/RBcnqsEDvXluqEuHb74z0akrj++Jf7EDXVSLNn3qEnzmWg5cBV0QUQY8Jmd0J+H/WMr40COQOCf73viyj5eTUdeopdYuNxPy
QHfU+DXDRMS/7AqXGA08VpZhLMLfE2vQ0KVs6Rl7z3rdax/OFytBV1vq5Rc0Nu+5+m+7YiAC82sPC6G9Mo+GPgaXt446K6uW9xU++oR+C15w1Gmx+uhtOAWRURwV2yzAR1dM5k0rmEtiPOo2nIsSuk1RQV/9mQE+
/T1EVkn+LGdEMYoFCZnmavi/PDs5W0FjPeqQH9XeZw1bIM8BOKLGSyHn4Ucf0hW1LpNx7q2Z1niWp9cyNWTpicv5G4Ex6NxhX5MOn6pLhKts0A+8vIUJcy2BowmKWS1ELSpoEbhloskJAs+dBikLcmu+n9NfCZXT
ve2K24A9DGR/laieAAwy23iH5xlX57Hk6mfD5pLiyPCWv2gkY9ymWnsqYY9UwW1DT3rBW8Ya7bIeNB1PMe/nz6C7BrpLUE/olpNad+jvdGCEZBpbp9UC2vMZ4/G+lkD2B2Qw9MCrz/AcoCXn/48GgOpaFLri+kfg
+JtgpK7fnatpSACy6wZkc8OSsI6OI5fEC4+Xw6shyibRd9bDUZXRevV0aOtrrOerLcbRfqwiz3O9kYV36C/+Iw1UOv+ZkWwYnmio6ADSJ9TQDc8ssSFjmPjQG0xo/LSmSksAnQKqwjhf4y69Wg7zbJgT+5Be0Ub5
t2cAinzLA/Gx1kYytTbApYATHqQrPsUoX6QLzfMCZtWzATF5vN6k7UHMp4ilbobFJc9UEipi6GVjXSPCq4vmbViQqFdUEhlCEGI5EjaMMAIk0rGi/HrScSCE80LOaQQmu7aAB3rSlnYM4XuKtNdSxI6nHdgQ5oLL
h4Qt/Dybi+pau5Zns9hDNiP+1FLALeHZs7yUtU8V3bnjdudlIfmdTSXWo7cRbIo7Vnjth6RupZ8H+XaNaXVmsPy2T1LMym5Rypa69b+XyMiz9kWVDXlOECbbpPGICmOp0KuTw9B5I6uhrbYXzRpIhGabHIG7SEbS
UvzqAIg3zgOQCz3Mh3ziftZz0WwoMtXfgM0JS2X1T0eFElGts4RXeWGtRLfWpEATV5ird1fn2V+LlxK6aT13uEIRrq4OWkfx2IlImHOD4d7q/mSQduaF3RSeUsuD3E49z/XuUDsA08IFX4+/qlawab53+KnlZ5yv
UBWkDaXbU3J+TQHafSM8qzQGqixl0Ows22iWFkAoAp11GsESiLZ0TH1toBl+upvGUjUHImhBiv4F1BG7ZoXi63UqVcXSvrZIvXgE8ZIOHF060L2e80sddcV6AdLmP1SAQ1xpMtjDYmHDfs3J9mDhqnUY1h83zxbS
xupxBEA0Dm7QcTfpvAS98dulgSmagohS+PgLEJM0tHPEwAIgrh9Z3GOTnDb24SSo+2AKAHsIhikMTSQiQg/QOgrpRbos8jSW055Q0rZqh3zfXqSS91nQ9/LIyfrGqm7qL9FcWkdLZCRRgUCMGKBZc7Furqxv1U9J
B7yOMOtD2XG1tYLgf7a4GBx4P53+4VdKi263Q2kAI8rusuGguJ0wSX27BpyUQ/4GHFkRBA4wuD1ph9S3VpUrTOi4MMXVr/+6dgPkSSR6jBNRGwGpI+ZbN96oF5gZZxSLqzjXGvGg2i6Is9Q1vdj3WTGnJpNc3F+0
FED/AZnmJyJ1kokDt+Dxuyqi54mDSQudV/CuoxVZLiZ2da1BaKpLxGrZOUiflgpmkvgDTay5MnnENT7Xb4A/diDB5y3nhvZ66QfheZybt0fHX7JXGiOTVG3v/JBnIqVaFAaaRIegBiG5HI//vy1LgfsY6xgZif+6
f1yrhzhNmmbSnellb15B/vZFbCHheDmVqzOh5r8iVFH4w8NViSja+VXxgHvCs+m1ydK3vdcziGHlK4FjlThjSWB2sGSDNtDXK1YFvUwn6Yr1E1SJolKckHOvpxFDdQ86Qy/zxRJafe3F9V+kksPBwsppTysaVWaH
MJKV1gEb08za6zhm+GPuDCOT5yvvXqKUpyTNaSSonUdMz40PmajtJaZAMZonCKSB339G4jdgE+445uNUpccd1YS+SrtaJYQJxNeM1zrvwzr2eAYpX31cOdrl+rBByFsvgTgkj+vWaUpO1oQNd9zXCQNu2XSyaXvK
GKm0IZqzT6g9Ef7aVABSwthcedYalWUT8OYWz+7jKIgJIbYRtL4l279yYJqYNYb2E7S+OlSvehGm80H8HlFx/8q/W9Eq+8dkJOPE1p51jdppw7jWK/cx8hBM07W2lEce5nfJ1cNakk/siuw6CulFAchL5/XPU8Gp
XVX+IBPDSSWdGz9mKbkkPWXWhBX96DrYBF1eLyEtyrZMlSesVC1xXhAN8yk370J4GARq7HrqlCpXkzSfi/huoKmtkYzGPqhVvipfGt++pz6zWCGMqplSMkvREXADBQ5GiBUqI5z1U9yghsFyNS8aGz7XC6a1lSlm
bjpTkwrOJcRx7cdF9WVpbvEi/bgvz2LJUq8mm/ItNe6ZGB8GmFTcqeoTqJDUYIybSPL8EbDjAdIJIYoXCBa5gcbA5o6PXLUCDHG52k4fzsRQRhdpavcP61RMEfs6MPHPhlhCTVaQkwSsgkVgCnS5QqqiKXEHkETT
LRS1Kpalygalef0AEPnX5E5HXqe1k6nKQ46qdR0ol6S+Rkz6zZF9fhbh7yVznqSZEMaau13948XOhsIvYgyAlFcKg8+FI+fTgp6GHjOQzP9TRa+hjgCNJe+HFoGfjAjhXMNQLti1CgP3Ls0fV9OGZnDX0fwaIHFP
HL9lVL+Ki3I3BmJv/GLBrlTX5f8u1iMGaVcGkzas5D1KXGUWGUy7Opi6A4D2Njw4cMnRaEg2x3lMr4CJ90XHJZ0X5LdGbXV+y9sKjXNI34rIi997u9AYxfSqWchc2ME/yIFITeJqhq88Ja3ul7i9Gxm2a1EbhvX6
c4MaXHx6H/lj7ylspUF7maXcvET1hBnc0f+gUPYAN0Mjk6Ra2I+lPelEqs+C9ClvM+d0xQ8cdVQHL1ox/piCxBw0+CZFVd775SDNlv6PssOtIG/8HPbLk+rv5XnTU5D9CSWL/7W2Cyha3al0exZUYgPyhppw9vz8
GdqfATRqu5r+e4fuJmmYbqoJs49Pf3o0Rkyp1rQeTac3vz87c3g0oamldjed3uGCzz5ET19RSdGXRkvaxiJckSFdouhTN/txbMx3eeRG1++ZjqwVepgl34HZ52/tpLuzrkR9DGNbtb2IXaKiCeGIsWpCfXgYQi/y
EpmbMy36Metg310d1xPagfm0R8rxxIW5dKtITKRxJtgtK8rQorB9PY0a7+l66RB1lwmIHIrhscKZIxVro7CWsuFv8zxYihH6QRw3A0WumWuKdhxzb5S87LX01yC5lOhUaBLUGGNyPzvy/PhOsmf/URPyBp6B0hxA
AzUjC92Aq06TskFFymvHYtKJbRl8ZxsrabLZeSNhw/Sm7xUnRoSQ3hMp7IQpRajaKXLQcS6CLvBTBB0Dqvd/ox3gBN9IIMX4m7qbE4oEpmPp/5tQFL8mtqxPDzNJwY57r7e8ikTCuH8yusclciOHCzBZjioKIZsO
QYEea9LXyREvycsEMFyOYtziMPUrBptSDkg6d/ndIgsU1NoGPxHG8YJftTDmEk5HMil/YjXwNA586ZkR6OO3kTLWtZkW4Qxrfj0f7hFPoSwcKYEbIpxdvaBmhLKTnAgQxOemfD9pT9nT7+uD8oD+e17GnJapPB+c
kFDFXz5SqsOyKKNt5aSJC4/AMCaGxmGgg7nFy7ugFde8HGoSS/qJ+Xr4IWBEVEwHMFXHRrS0RFUtgwPmNO10GoGJDJRcCsT0gt9UQzRTa0EQBaIUktmEDEM14JVgrs/O/zWiEpQKn/L24Kja/35w5vRDK8HGvAVr
VIppN5eeQUF4MNCuOCYw2bJA3mqpzY8SMJRph5rP0qHrYVxdUvkWABhN2jquBnpu1bUTqMk1U8XN0forsdOeUoqhItlfYvG8e/07nVgRIUrb5dqFh4URalBdE/cALPEw2Xd0vxfEOjjrfVGME2JZioeujgr7NuBC
KpQwS12LqTFuqVjpbpmwbGGTXcjjmfKOmuLlpc8sesxL6ODksi7zUNo5BbFxToHcDA1XCAbdnaQivt1AXKK/K/nkTRYg1i/BcCG4W/whEldf8rjUjrZmc2Zh58Df7U910+SBW9M1TD43tQ30sufSKqUug+Zwq+N0
CCYr1sE8z1bopGQvUh5xwz7RDWB2BsdLNvnWpgsJTyTlfm0B+CjikRjAkE8jLOErHYTjfC1gkGH4PIDa1zxu/JmEUYdAn9NWquqNmsD9TLXsrB18lAnpc6zOpNqsR1xhrDYdVxve4YM3Cu0zLBdR7fzTAgzKP0eW
s8eMR71KrZxs54YlfhDLieGmOZh6rOc86MfcasYL7TFYKRc7Q6gSr7aEITrwLigcyzPENkA3pnfGm7/WVTPvXkHZZUKVlnymRl0KZ9kLlbtPKiO9knytP5oR2lsGG22o2sNHZXahaW7Us3te6e6yLHQqdksqpgXQ
4BifRh7T+kbOYmFijarBnf5DesocVY7XFyjHrqcRP2nA3NMLAyR1i71O6ivqfEZ3TiTqGjNPe2E3li4b1Komuc/ZvrXeUmbouu4c78s1ADqKAz8fgO6ocG0UoXijJJYbe3MDvwZxKl5ZBZEBMZfHlGphTCpZkkwF
kud11JQbu+AqtnsyyfizJtZNb37aNfGNQaSikfdhPqTpRPFnAT46Qd1FAvebsJDxx6TvfWdosEx9WtLpVg/AUfqW+a9Bf2cz76WRggsdgOCRCBQ2vwlpqOvsHBsL82TS3Ds29M9UAU1l9OB+BnsQ31iIcMuCatT6
vPL5FR8kjdNqOPYNVjQhhQWNj1+OUW4rSADxS/qf83bcvp6fmUY6mZG2NfLIQ2/5L+2zfZtVXMvyYlzYRNDbeIrCTHw2nokqZbXZwIjLIYAJJpHmkbP620NajZGMYA1AwntBq31boYcLoE8P9tVh9pRh/NSuEBPZ
2Z7atOR2uflOoAd2XSC4dVyewMdEMEvUUd6hat6A0VBbZ6iPUufSOjd+j9dNhfBrwu7LEncMbP66tCKInFlEBz8o/zU0KfStHG1jSxlxmgJWuXweGrlIltpPVdwBnKNotGSQ2FdNyqc5tzyDE5vfEBLExwvwaagt
X0S6g6uyMz4IeP30DiPn03nKWwijscyQtaw+azlQLnmuhMkyW33A77OY1wDBtAtkmnLGieW8e2bmBEaGL41VyN6VFFtrlTtAAXwla3lYFAe4NNtATLEprBKfgR4OKF85IBv3PIn12qeClOLZqd1ChqXlO0IMIlON
xscgjZCcSWr+QL2ZeIaod/Xg815CwkZ85OpU05JKwGq92PYZTIvFVTMnwgQUjOynZF4wR8bsarhipj4NTqZ5Ocj3kKjajYateQrN52ojUAztp27vT3W6ni+huivO+q3O21gnJwwmfzQaam1j4lvE9iyZ0R15cqX7
ft+iyOGSViBN+j/huLRV0OHI9i1hX7nf253eQUvhxWxL1GNE/tkRjpD+F7/9B48WWsPyZSEBkqnWGPrJYG1s4iouQ4Ur6MiORSnGRHSPVW94x4Ua+wCgKT1tPQdgvJeRgeQ5Ng3h0aolPFgljq1awtNZsFifLH0t
3vrUrU3VaU0DF4PJBR7m4BIGX0LOBUd7UPF1qa5KxJlZdo6uM+793Bsx4LqgeX+XLCJjcJmRDLE6dnTBSo6/Qyrelj6fLpl14Yx3CX25RHZjG5SF3K596WEDHBpVbfriDsHdwQ6BiNlLdcfr86kZbe2UuC2j+raL
xGqoNBbQwd3pSPSJ3I/SQb21egUHfzlNc0dMKSKrMoU9bsVp3gJRsL28HZgWoBv9NPpKrZc74qMriH8IxLkzUXU2vfjQ/Mu98KcZL9qzqJctmWk6PMXG25OYUYvXVTlx6YY7uoglqyBpHcbFiw1h8gHDjutHrfmH
0yEFwYwmggDYSVL9dZMpiA+aidPOjh3mhJJFJjMSaZKu4fn+l81TWbbVUbKbtTJdJPbO5FXQE/3TxZqis+epO4K+RxD2RL4w4FyrJr+YtPxC4Xt7yV+O1KW85OcrAg3NncAkHhMZye+QdvXDKgZMY35KaSuW+3lZ
mOlY+s0WPZXbQilzjsg1EENfhQx4fY05SXShhYhMuW5inQbu3QKWGsNYRJPsHMcDCV03Qqtpk1JqjgOHSyvxWExoYCyDoW6hLcOLvSuTIeyOCfXC8GOl9MIXFJSFn1dPUEXxVV/UGBtmzKSRuYhOtREjHgcjCVJb
2UwYdfxL7P5hlOAAW1UcM3T0TLb9pFIlJmgTjxePpI62cN9VIijsy5cJgqrph/hVklU9pvHjsh5ZuhESw2GNoRObS2dRLZpzOk4+XEb057ZaNhayELCrGEToAM8kyhWnd5m/G+hMaEugJSWeTwmOl5JTFFsLiV1a
K/h7mFYXmQ8AUzYrYjBXpnYZO8iMCmK4fzC9LEA6SjcseuvivAWtGhcmBL28PNvxR5gWlMEiYGDZvSRvSpDPFmTvqWTJBv8Wf3lYE1A3SbdtvIYg4QnS0g4KR+w6TIVBYZYo7+Tc5OiS6ATKvi+JvvWZy3R0/9W/
gqbZUtCce8hcJYStSmPXevxKexQ4HOYsMFAwBLflqafviXbjO0DPnvw/D368lsur1ExpmpKng8ArbGY/p5eKQyjG8VuQtfZYVxSvH/qChq1PHcPcehZrF2xAvTXvmqdIe7oifBQ9f0YRZqXYBQJLhdHZx9C5aaV3
rCJK7JhFMHYTJqksASgXb8JRSoMCX1J2ijbRah2dzFxx66z42iF0Ehyk80YjaFPd1OHeEhZdAldxHM3OX73iRibqhVOM37XuH7h5GMlVrm/i5f8nXpw6C2C7lsbHWst+XfPTJdEKJtq3PRUBwGjXNaCKBANiVtBG
Gky0bVVcnsIhpUgYNW6GlGvHNTBLvfZKgMTg2ZIC/CWmHGpKMpny1I5hoCTPcRPj0x5C6BufAwFbOJBz2C6M3ixdq5GUkSBLheF+glH3Ij7uR/dK3GUodkGNOR2AdMuRMSsh5mTzxrjqrF2oRSXVc6AkXVgAmg7h
+tDHZ6fZ4QF/IDm6PPPkfKl8iKLoQ4OsWHZgS7nNb5TKkMkTEi5htcqTWoekyHDdwXAnYba+hybLw83GN4FizJ5GldSORKPauTFfnMgPCnZPlqPNXoxJWhyySXPm/1i6Nu4JzcnV/oGK4ig9cXFz+I+z+0nvYMmU
fDLG6x7jtJQeyufGkb38BX64soy3HTfUspkdqn65puILoGA+mV//aejjvuE+cPA0lrh0fxV3wAbUzyudy9ptfkj2VBF4f5AOVNNmGtVUgfkcRQcv5i0wca6OtKEz7Y7CsVfAgz3PDRF8nnHLkbKTUUigz3QXbWL3
GCnknGEABve/dIjK0Jl1e4KJKANSG/UO2JReS9xFBvPFdGiEnxfS46vF3DaN2NBjlXmmkWc6tHUFmFBuTL3CZwgchD0YFB3i+HjPsn9TXvVBYNQypLYLD92AfFLMjgtlQ8aUAVmffxiewVQW6DCTGFEa3LUV6NF/
qBV/2Hp+Sgp6ufIzXUd0xVI1PmjvYeX1oURtLm0OT1g6QQ93MKYJJ9OZrHvkC9Qsk2v7U/g0P0paNAe3lNMszXtThCdBgNRumm3lcZhjM7pxYkQmdfgkUnNvPcdFwgvEUDI6gQUNoAVEz7L0Nv6/0I9spkvTNZWU
O+aj9RH9dO6XplFKU3VtiFUsUusI5SMSRNFAnX49oUyr/SnTM7Vs1vBgZZmFhYLa3Pn68ERKkguMf99+vmKF3JweKmfjjuzkt0Ref+nnxFoIKLbJJZsud6ZtBkJnzXddzNUqJx9dw+ozAHd0GKwL0eUSscw53flV
+7Vfm1GwKCMDds8qmDYHx6beslbheRH1mN1gFh3DBmD5nvyifAtFKaSbVcN6wR4/HP2sSM1ye6ZpB6uodf0zXhL2RmX4Se8tXPyE7IHkI3SMDxPTMCZHOuMNwALA7AokpdQUBz/VnS597YDQMnC6YMy1yKL4V94a
TCatQyGP75A8ADMBweAkxN/a056g1sB7olel73pUPtcIXxuVVP/h9tM5TL9r6OZJ9KCEWrG238+RFqaE+P8NaUi9rUiw13ORCFR197OifPMYsVfPWiNrbqLuyBb99lRy3SEakbUcwpIUPtQCEoMT78gcqL3usHm4
XksDGHwekQD5QHuTgfPWSh49C+wP4tqmBfONve5OrX9dTNtiaTQz5VO12KeGBMNXWoo56Z9COEAWZhyHMemlOakmf2qXpXGWaaaa2pOiCelYjUQLmrE0OTWp1bQ8li+CwpdJu2iEK8LWTjpNoZDDXHV3GXo8hYI2
JbM8ap7MtMzW20pEF9GvimmatmMK6/6INCY3sLhuj2qgDIRmcTEeupRKj4QOIoBhsgRDeUt6OVHThQnCyL43dcBOpv6paINxKaGdPkuh1hqHldM2Daya0rrxoVcuhnC2ZTtK49WM6sdUgCWCeIhiQq6mbOXsnYp8
UGYxrTul15XWBNMWagaEhdMiSf4jHO1sD8PXx5iTo4HCtkGumR1qJo8xKVl8lUA1ZVgCgpUbYOxpXb9no1wpGcuVqediJ5/qQHWZynFMUXH8RgRBWjBp5nRYYhgxbzwFV4YHseLEF8XoAOt7C62nKAnu2XH+xuyR
qIsjl4CmQGii55TgyXm+12S3SFOIb8auZjzsfE+3aZ2bAqOEA3OZI3OYfSt44N/965j9v5hfoe8mSVu56Bj2bAmf/6VXCKXUv204r+1LHhcL9MHVs2FkT+pyAeFfz5FzHFvUp0CSRUf4V+tJdfiCg3SeCTBFAcYf
JvRyCH3b6JIMYaws4+pnbpsXDyUF2+F9qz/83/lu/+7hgS/2FrKnDyJUEjpZ9dYMmXa9KJl2jWP+gCQS8HiBI3239bNv3TQGRbjOLaLQefAGzhiT5FzJI4fhBbwiTWh7Rd/zVDAGTBQn79JE40JgcZVt1hEROifq
2EUMYgccHCLPk7QgeaAEIL7H6NXX+brnR/gZoFMx7tks0CeDEDnDTWRW0zHdAaCF7aQgihYNeWOdEKmzXuRpRjchQzH92K8jGU5yjf0q92UOKRfETnCDERY4sqyXAasWKvY7wXLeaqc6MU2/a5VsNCRrUrJCVnO9
+DysjKUfMkqBIAjZo6s3cm8wTIDuwZMpxbKcFphRz/hDRgM+iXXN0kuSnFAkUNUaOH6thg9mHpmchDSZ12S2FeSMpcJS1sZOblL6EbNp6K5gg278wlhkrguT2GGgZ+k+VxXjDfEjM37mNRv+jVH1ak5/J/M5XFwd
SwRoitdLS5WS1s804qFBxinz2cdkpSaftK0sqj+cME8Utfd9NaOpShM0TOwN3VZaC22pHAoD4xmS+/fEfCY6n117RsX2+vB9YNbhqEX6/C+zGsAxFUR2DSTChEOgrEzpiikI1y4NCpCMAtVwnOL4NbGaLtOrOlAK
Y1hbGYeWBPSPCUge7nWsMEMuQPtMF1uOYxo/mbYcF6m/jKzv6VfSIGlHeLERbhD576yV7ggTTNH85EnWC/79dtnXXP9VjGukrMQB8Ukmg4MDHbLaWLSsKZ/szM9G1QFh1sRrTu3JG1a0n3eWemztzRZSzrNUTDOo
/o2/tI/KRTEkAnNow79y+B/lipnVC4uczXxnchH/Rc2sp62YNb2+blIUV0rijH0bD/gyTjJE0Dbm0Mhxvgxhzhs/z+UTtVb0MmxAKjtt1y6Gl49osSv1kvnTgvVSq5m2XOue/g2M6FFOwKu9ghv1TUQ9La+tpR7H
5qfck2J9NQqJbIvu7DtBL6lxgrIaGmojoatk0lm2HbvUzaL77qfFUr/QLUH63RKosJuaCSqnZHA+YPvTeEBUr0UfahIEmG7fLePkUo/ZdzbB8CAFTBxZMpInB1HMI9JVuyQtxh6yFPL8JR3otuSIUIwT5luP719P
rKcH0FyToivtivjL1HpMTYDAQdfsQbAsBbPE/rTrpV1081hpq7wUvIVk9vPHVlExkYwwTPhCIOGEJjIaL5LpZx76tWhTFdJZA2xJKZKWrAYJXQ+vAjk/bNjalcedgsSAAkruhQJc5rCWnM2HjTXZN6I3smK8anm+
1rMptklp2AkTnGkmVg3SWacwRjlSIwmSOSwIpd0xulAKkXmt0W0X/5H4X7OAvOaj1OBXE5BYJhtXo8bpbKTl5Plx4nRucZx5CtV8a8P3qfyE6zkG+SxmjVghoyCmojixSv5AenmVIdsyzjJVrwyvFb7bB0sdjrC8
3jwWmAzMdxD24KRR9s6snXxWavUd6zWp0w9lvFQzGw+kqly97hK5HPIGf7z4UmtsAlyey5ztPpbLroo1UiBuLEtXfaiUPerbs/vriSIvq6If9PcZyDnX31kS/TLx4+PX9rAC5iPy39tXx3mlqlu0crDsLG7qzuua
zlfODuVJAHhJpatnbv7eEqz7d4CX7CuoU0iRLjpiXPKvyipWX+32Ury3hDqvbwbayiZYsUvWXHXk9pqBVqUnuuJGGphyGJdcYlDk2DpOmcj0NZ7Kf3UpKTWBzuvDXhLQ+puABRohcxuCBfIe9eZgaSiDxX1ZcH/r
u1mCBGcsYqu6UzzBWAZZ3JuImh3DzSrOwMi45eXLrxPONyXQbblgvXmMVFhsuHHAaZ7W6Rf+D2EjkJmESaGd2XOXucXJMkuC47KFIdJsOaSzHwIgE5PlsWSTHePj4dn8cwI2KTIXs7w/iUoyXCBPerueSdUFzEtp
YNZaTV26f0qk8uDSFWeUKxBkGj0b6/aEpk8g1U1HTuRbgr3xO/rTKPBpe9PFMVKVyUZNv04z0gDlDrK0PMZWAHfFh3x88nPkLKn8v64P/fRK1NocoUxLQyIPtRTWh39pkG/MIns5UQeWVqByfZVUe4d9XW5AyR81
mX4zbZdYP7P9ABbX+iR+RYKkilEU9dURAlQx7OgZLX2yz3tBLjNJMGR07Lx5dvEopPWXOH/ICEZwMIg6SF313P/PAjmArryq6fy63nCIu13Rvq0JPyFpsS5iVrUXrercktp2ReeAewWC+AiT0hhKnOFncGUcZW1W
nFOcRE24w4M2/aGVIgqYoVtw7RKXKFd2rNRYuahOVoNeaCEr7/O2GYuVAUWySV1fWS06L4tm8l8wpXp9HRUWbciigKGp/eD59Aq0qcPsgsxEa6dQQpb1FJThDiAI3i7jNLnOtEgfTcDUp6RsXUL63fJBfUMFuCTZ
9N1m6dQWlwzCDXhugMHGWWPjGql1RB9vn11eU2qVs/pjkXybrcvpblTpSkPGew3pN2vywbiWT5tdv2JJTdlw2bZqypKDWMCXOaDMm4z1T9tIK8wCJCV0nVoUBiW2JIPGu0TzbAbsSrBPPMUa4y2gc2IgVQ02dzDo
w4v0qBRwbMxf+CH2JT87EVy4f+4RNH/163ngHf29MSe2F2M4ZRUZYsivDFyAB0Dbz3vaIROO2lRZgOtqHeObIQjjV6uYpZknyppXfYZMhvTPfiLR59LF5APnC8ICodzhsyad03t2Tff3UfAnhm4cdljCh2QOSlfq
/Z6unqudJJx6GorQnsEhAG+HpY1xf2zWxA31uxCutPVaWVmQ06aeJCqL6XijTrTW8gt3YApifSYKKPgMpVdIaOTf1lgftHS1r4Lek79f+nTVrkoWpuTlVytA2slhkPNNPTyLYJG/bFi+TpUgHpxJOjAEOsJiFrxg
AxOTYlYW3C3qhYSwsuJQmNSadbyvMsSTrdisf0KhkT137Kt/bc1aqQDNk+WoYDHEDgnkoWTearVQ0gULzZYatrI+5S7TqQH1omwql5ulrIqqS1E+Kgu2AsEnWhQ6Ty0CQ++dHEllhpz9qkHrmJw87SzTe9nsjsWk
y85Wma7LIaoCJLClaRBccUWKJ5ALoxkqT/52sqNZu1p4JMqen49VN+pnjOY0dl+vOK50H7+fHu+MD0GQWlJH72R8n+bXJr9Woi4gzWA1F2Xm7/nmrOp3Pl6uFEgLbBfHMnpVJc0Fgp5u1dEs3OxFaq9/YTkmACZ8
gxBezmhX9Bz8UfvZ6XRsVGJnhephN2+q7hWE5YmdIFTSMyFf9Pp7obUnD5Sd8B9a8jTVkIuq2MC78op4CiOmb6V2N5yM6I4yps7xDWbokp7Pn96ENAhAEbPQkZ1JK1cx7F8IJ3E+5EjMLh29hhxnoCTp0p4XSRnc
hXnpTr+RreljdSM30qL9+8ihL0u0VqRqwIssQotRKR6MOw5orbmBiqzJnUNCtzeP7SIahxneCC4ZNCpKim2s7h2A05IbrDupi9GOyDp29EKEUfcDDiiHcUp1o9D5PF3zKRzL6c3ZxEphSRY8M41qhom+RVmanJ5B
nlzEiD2WKl/1fXYYEoczEp3cu32Z9/RRwY0VZ2WcCUHysJ68z97tHuq7T/iQU1mBAaTROoM6TJl29+vb6M+XxvyoamKtj0wGc//YgP7CwyCpfYET51BbQX0btApMF+YYkwVdhgZCTcpI+iNe348q7kXjF0kGA+YZ
CI/M0KjfyinUK0q6jmxz8msi581rQnXkQSx+t8sCFnqTYkAQrX8jTmo5L4pJ02TOWtciwSnN9BtINyZ2x3TujkK3MREQirqVRWPGzE1sq3+3Z/a1poXEr+PryYnkM4HxuYSfnxHAO+FytqaT6F/85EB1alCFPF/l
iUeapC9oyfq6FPj+FbaSngVJ9rpFy+Lc+aXlNys+jVulUCvNc7LmH+XLyNrWt+Uj+pI29vG8qDEo1lWlvqjlWzsGPHncKVez+TztWSGrAepNJoF8ZXKz65HCQGcgrmF2+tubHwcHnVND41eNKI78E+jt0L6FR6y6
GfoEcjSQv8MwMXief4neJAAB2BG61yUZhsiZYVpDF9xOANYsNixAcmj6+905AJge9HXo4BgR+xp1/Ndj7ucyTyp2UsDT5hSmg4EIztjJL++aFPVjPeAu+btczJ2l/ZZxnxpAvVz39RgL9RHVzuIXbSn9x8zj3vP4
cgwdJ1OZQrmTK2ChngRhG6Buv8Lyfi/823phQ6qMKgai4JwDa6DFjEugKqaEGh4s884ptPxqBrNV0I1ZezvgpCQJWQ+tRVoDQppazqyamPqVXAmpp/X8aHwSF+8WoVclgyrLWJZYjzN7PVWIDemQ9Ai1o8fxmDE6
Zenz9o3m+Adt5/UHV1WUMEkCKPSZzYpYaKGVquONz2Lc0hxeIezOJIimn2XplD1PnB1PXhVg95MYImQMExUpHdncAVF4FfLGtFuffWWfOUZtY4ikQerMJmZT4g6UYeIdBu4QN07cDp46uL4Acfk7lVoYoKNzmaDi
j1or4P08WwaaIlnBdfzVyahmBqM0CU3kGWyV1g7cce8V3oDRp8wE9tgbZQa0rDXzIqniopqyzgk11piQXUzxWcjZ8GFiiZImxe2LPwVtZB5I9qBOcvrgHpERab86ROY3Pba5eFhKPWURNqHVQT5OmY4EHTnkfH6V
7xf3haA/EWTWaimldZMypDtTOl4HszdXn74BxfMvpLoahmqctyiDRxA5PkSODsmSt73ugwjYGL9msl5aLtGZ3I2uITKbdCklPoM/EiSPHxaFHk/udKdTEekACfimesIxLymChNewefMJ1HQIa8HVr66Z51dxo9la
m4N8kO2VYM+fz2OSnWNq9qMw6Bcu7Ozi90OjGqy1XKehffB1PQc6oGnNiYMP6CNPPZird4KngLxUOKOlAlqwgAXJVwTks3rdC1UgUGul1LoNLS9OPSvNbK1jIXvWrtS0nD61oYlqGrUkTltN6qiqY7CeB4IgfMjS
4NWWWdl7YUYpSSsRbmo1UV8cyudn69o39QW2ZTZ+nZVbGnJfr1vEKdEFzTwVxNUgDfPXwcw5ReNNHsWyV1yUVGsQ95nOYpouTpCThArFputj9tF0Vlui7Ip3uzYyKjHhMmh0b6tdDddHb48fsXyfCPXDa5s+f5Gb
YfueBXLPJk2ahpy8n9kBOon0NBYhJFzqDAW7UKKrmjoiTGEcdUmTB/D4C3xNk29v+hqUOfz2AAY80fPPGyK0LPoYeVNKsHk3FyfR1ewdYBGcRQS/F0qtOIpVERXRzlXFkWDqBQMW3Iwlrpg1FjffGfP5oV+5paO7
rD8moZaHWt/9QdZFQ0h44Rn8CmX6ppV5aM079Lj++8O/LIWM6YAG7pVOQdbJclzoMGdMul2S7j2pTQ7wKazIQiZhh4HeLHmJClPSLOoghbFv3hwvdIea9zQygwcpfz8PH7dWeY9irXLcnfVMAJ2mI+GZCIPPzm1e
tHSvXAgL2JknARQv7qff28Nn5MqS48SQi2dIEe3FVQu98uBLpQ88VGt0rooT3En9sEHMnp3bTN9+2cG9TPx3COjjlh3xmS6vGHuxSxNTuBA9aDLEm0NtHK5FMnV6nBXF+UjG75EHYCqy1ylZeSSwKwUDBT98yFhu
byPOGVdsdkkwuMCyJNZGh6U9ofaUZDlq9sNiFPgMGOZ4udBomxGt3nUgxfovP0amk99cw6QvJ2DkZSrcv75PBwhbxrJsO2yZIM2clCEdsYXbxjgQXxIzfsKqScaMfTnNhjEbo7n+z4VXyitFT9Ri3Eb8tERI4ywR
g+iswqev6AnuhU96ck+lYUn9tkQoOIEaecuqfoYAwiW1A3v5yqiLIO/kH2J/mpa5SpI4hBmZhMZ48IejwKFWAH1KWyEgCkZ871aNZZ82ytzBKtJGj1II/kiDUJDJWpfa14ZCmrdAXuPErqN18sY5nhzaZJduiwP2
VKBjEQ/xJbcVs5qT0a/4M/cQ2GRY5xAXvMxCEyVzP/t/IGL6KxXPH5sFBvo4oOzaiE7cpQ3ROb2kVy9zzSYwksQqtLmnAYh2vIgnHjM4fXB+slwT/jxefnaTQsxkFKJ66oU5HKBp7hLVhG7dY2eqV5MZB4b+JaZj
MbQ4U56I2cAEgNZ3dcPypYXawS38/969s5HwjLiKXa1CGa8+ulXE7DaKQLw0D7CeXC7e0Qp7uqA1FSg+jKBUb8TJE3AQQXSM3h66AQtRpjAzxw2Veq3w8EUSw3f+a7xKiX7qeyjnepi5eqtnDrqmjl1imi5bvrvq
7C+a/iNRNAEAORTrwQwldnc4qjT6FAPzGurZSKOYKr75WsS9yGbiZY/0EyAKwDa7oJnN5KTEqcVDvIljYx9Wc4YIIOhM2GXnnJIvySx45x7T8e3eT14/WUgWnAbt5XnreX3/0M7EztR/IugOzMCwzLp0yyBj6hAg
z2VGxeRo0YppwWFAGf+N1PHdvjHEzG0Y8xrQkW4scDoH+YkbaeDkYkQjCVB/D1ztmel8NoxuK8nNle/bfW7OH/nSS3T6UZW3k3mxWbQtbcu7U1aYrGAmDIt8Sk1DEXyXtog3EXSAgafNkRqsSjg5Z4xARp7nNM16
Cuynu33SBijQBDXx0TlFsbMkWZNcUn9JtRYx27TKW0/JniorVoPxLjL9Yn+ynUEDjL3AAvCZGS1dPOrDJ63Ar6eGNu0TsJEG+E2Uzi+GFSO3D6hbpstSTlP8+3Arg0+7sC8gvPY+92U2pQ4R/MfMCrEPcE2Peqkz
+LwuOM/XHBoEuTF5vpf/h0hyxXPvCFPCgCqjsr7MlN8m4877qS3jkj7ikYzJx/Lq5OJYI6wSIasuReHKl5DDb4mDxAqFqq/Ba00Fq//XzuarEZVmhlAPyRnbsLGOSCXSKc0kZ31LyZuW8grEVvsZgfpNGzmaXLPf
9OL9zQVm1puI2ROr+rVFuK7QE1NTJBuNBV8TFWtIdHT+W06oUPvTLNJkBIzSRQB+uW1uEvxlkOalLWOibGRV+vp5YMQVSS8SotdVhzee6g8avrwYg1R50mmqaoJgxsu4Tt1JE17YazsFhZ9r98yCOuBkWCCVCLpc
ih0MD41YpKXWqDyPCmaI700xnoWOgMN1i0RTHCVvTgWtcwQy6IsoGe1HkTZKc03Fkv9CL5oe7VumeqOK9akQpHIprBSCWd2NNIfPZz5/2Tyj7FnMmhxkohxm8s2Xwroz4pwgcrt/scr8w1Lif3PRZeWvSr2NXpPC
ONJQBXi3e3BHDKWI5ZvnMoO9Hg5pIKA5gB8FR/dwkC4eH98JQG9wIoI2rIucOjWwY6ftcy2cibMz07g0n7eaD+Ham8VrrXV6TsmWdC2AYzmBMo3f+CsCtRfdsiwdWBfjLlfulFsRngrEI7TXI/NgX9iOXYnx3wj5
126pxfs2C3VD9LcWF6/sUWpcR2MIz3HhvHds7uYNgIM/RqNKiAwlYzy9BgXOJOBenNo9iNXV/8ip96hngNA9BeobeW7mHscVxuRWRrwaP+2H3FmV5A0BSiqZ2JbEcl3ZVpJ0qBhWvBIQoEf+PFs1meBH+1aHV/5E
Un+8XdM0d5g9ImP3EYVXuI4FGqs2DQp04vAV17SASJEycjiexikPvgfryDwIge1LZP3HTWLZMuoxf+78ZVjTNQO+TJcdii+dNfjZYUDsiSCfzuJOA/qLgwNUtX33t6ur4PXnrMoQ+OIOjI80p/JUqvFRWTYxxpL7
tYvP99l69wovV/qjjr++E8LWdYUpJAbYZ99A7KHQv9TcnZcd7+9cagFCDqAWgsfzE41A/mVz8sXSG7S/ZGWAcJVoU1HCf/zlY19WG1E3AurRszYdCX2QCPaF3EKgM6cSnkpkem8xUhH3QqT0QQWo9xXamp3FOkAg
nN03RmgrP5HAacvoQgEAKlQEBCn1zu6tv2mKMygAyxA6vMylNvSinceXc3bu1OnU5ij5K2OymzTJ5pc91IjNYltpBg7LHVSC/KoaVpxs/8BtZOh7hDVwUsL3z6+7wq9FbGtwnty9b6HuMdsY+PZ/U9R0XCCKiKvM
HpSjJQF/zITn2d0ojETqfJZdTMcFNk3UbeDqgQS8pJPFynzu1PAazCyYkMEOqUWeQp49QEeApPDQWwJQ3chFDuWyDarnzmttgp+CwruoTq7f2BGlwLQGIs/P99MEnDc4uWGasL6/Rpj5Vvm3PK4H3ij2n9V99yiK
0J3FquUZrKO1N1tDmXymxb5pWS7NKg7DL2ynoFdhOWUocqb7aTgPizj9G29oHbZ15DGxMbMP6cDbO1pgz4IIkyCovL86nhzg9rkqFAhrx0LfatVJotA1vi70z7BFRiVLkux+GszvtivE5pyYmjluRDzhRFMpIoru
z+bTAQF871NDENz/aeZTm75Spgp3c1NvtOdDNDVMk0maL1wTZ3Jl2yPfeAOMrnzRzgbRB+WknrkBxF14Lsrn+9OK8DH2tR99nhfO4o03UD/Zghwniov1w6qY23F+kTjYSfp+HbhxTIGHlYy9DvRvcMCesSaZmiG5
YQV3lLjsAPx/un3tGuMcOSZBvkmBbvHDWvDw3wCfeLedSIrNX8t07nCcyF54IbQU03fcs4cn955dgOeFRMuFnR5Vgq6lTgBchXyIH/m+kaLB2UgM+aGgYHvT8oonVNs3ydFJvh+yzN9scvQl4xlJ3RbazmRq+lG/
XGGASOp1yQUoial/31/1hsiX23Vg74brkkiKVIUIOQJRfFuXtElOUCUDcYxzT/iEDG4bA+/GahXK6fL9/EfpgVZkhx6IeAekYkCv5AOGMQxVlTzcUv7hKVgumIUDb7KA3yrV/jGFdpSfga5pNB1xLA3qi5MNqFpP
cWWHTsp+AAnvpA5z+ax+6GS4Pt7w+iFI74uXnhqBaQ2uvQ9NJkzRZxKKd+c70bIbccHftoS1IG57sWObTuOs4TDGEroDgUKEGKUtU88AqoapYwc979NS/Zl3X0qUHR/ybO+RF+IWGH47k/oh0q73zgz2Rb7EqArh
r+i1nZlrvHhMpxu5/5MhPII3pdWpd0+PVKk3pAI3fKpQhr/UoW8brXd9exXFbbzTbIYhLhwi+mlufLeF1CEHuL2Wioe3daOFhw3Vf8v3ixtJz7Bpcrm01zZ9wNUQaz0hUW8n/ubzKmXLltuX2HpoQLTTZSKtWKFr
qz76FImlqOWtPsaXULgocX9S+qYvG3/ycbjXTKP28rFqFAZqpmTCZkmEfzCD/9ybvTVUIL587YY11M9EktnqexbFEeBMG0pqqodAm6oS1O0UdFB7dZqH0CGPuTDbcvQu9vZNA6dmcEhntAXTxbaW3TdyIDhHANEH
WEeVv39P9u/bk0VuvSbU6+9RCtBAZnYrhf6XwCXRU3a+6nI910Scw9PsdFFi2TG/hsi7nhEcHAjp3wzZiNdJU24oHVcqUQcbSHBSn9CwintR4UAoOKeyZ/T2c0dahzoWkzst6z6Jh2J6adsZligILvZhMbxy8v6L
YCgOT11GEKxB4K/MjcI/x4+KxEex/XlM1Y5GNZkYh/vJnuxjFhlOK8FkhPI3xCdWR+/Csif4ax/EJllRFXZMjxPuxUkorth0eorGh+hS7aACKECWYh8uBUPQ5dzJy7iGGdJ++n6v4xZkzIOm/nNlBjKQXZ9wg1La
zEZJE7pDvCMFSyecNHMEgvuXjs7vrByVZc3kV+vzY9hrS+VNceuOGa9rG6vNl75q81k3+iVe7a9fBQeNB80JTLTeBodcf7nnrK/tmHa2lJYoL2FqfXgbLqV/bpjVpkDXicGSCOtgtg0EMYsuIo2fykkId1ZHi3A8
Oa3feSc8axqsUTTB1A01fnPTnCeXr8KvV9tWkiah04A81DwbSotdqSLBfYoinMlAasU4k9C1QAXc9g1Ae8ng6kQYMt7CR3gaFc1iOXzAtPH+9NGOx452BIO5ZaM0qA0TqodTzIvW4/6cgT9ZgMoL5I3LheZ55zgW
C31Y1vPQfe4ooUXoC4DodeiXQURCJoFetNa9xNv6a9ww+qCepabMto3TKCbrtUmpyvuZgNMTb8W0AkDlZirC1vsz6ddOnoLyTnJT7vHlHMQ903DdlT1OE4RrcbGonbpXqujEk74/+nLOvZIF8bNtwXf2l5K+lUYo
wa98y3Aqn/GibZmecZI7brjkIbl0c56U8syFqIZ4FFt/ngVytu4/nCK2gmnSb/6y+yGqMEGY+b4dpaeXx/Y+rNMfSVRiuI9tI6qmRFbsECoH1bThTIht9wTQ8hbeIsEGggzKQ0B73fRHkngGnIfsR1qq24r8GFIn
J/FDJksSMyf2Q/u1IOs40CJfl4t+Vwg5cgrKfynwCTSLg86kXmlqvYVNLgfHe3O6xis4KYPr8ZBC2svuIULi6H7nrkwDzyr5S1277Fe9Y133fsUX3o0Iqgnub4W7yqvPXkZwauLlZUu2ELX4UCxsY7HGJC0il7Ll
sdRr36BJgydxPt2jHAHOk9UGqwiIBawglor/BzDzk3/rhm/m+dBPhYpjNSn5eQNnZkxXVa5YfpVtndd4npvM235wXm85Fpe+1xfQPMtzre4nHM3T3zcWbHx+Bge4eZzyv8tVTxfe1OmDhUKTdbxTUbQQcsos2lys
qfp0A6QKUHpso5FRflTrtTe6EnXjEHVbcHBfNBHygfdUFRJzfiN6zt/OWTZGQfa5z1lWwHdTcrggaGjnMxNolZ48jZds7x2tNVz1J/sGg/Xf4uLnXVgE/rL1lJ6pl8dA0F/XWeiOy1/padOq7LzafSir+vzMxLIQ
gPp5ZLRklv5AHBnpGux47tsCL6jTyJIqegqLRmyvPl62WLy7XS4eNuaBgqi6wPxSIKsr9ewPTH7wcYrYj4+pUo2aNM+oqfsyLaSpgBZ5eHiPu27xtinHBhZxS5mZ/6RuFgcdl9y1nG1k+aYa5edzy6U5I2MvNk8y
/sjYhObKaqn9XM51cyg5hzg1Hjjyxb+KktN3SjW9VYavAM+JbJUYdpXhCc11fWZ8wyjUqGMiLHxhRd0uHywj5DS9fYl3lqw9yLP61CdKyOKE08geDbaUAm63d5PWS9YVSv2t94c7dl5Vsft73i2HFJGeBFC4Ob6S
o7MBH9rsGRtVm346YGJrJwEW38TXT1/7FXYZBKCFCy/oSmObN5OTjEvJZe2pdS32Ze25oohdS+fUXsIDzdcXMM2tmMl4jxcef32BJb9YpKOzTvl9vkK5Fo5F/cdLgiClsGxKeaKfYWBqLzLIcFGmc/D4ofGWQ75s
aW+P8zFDmsPPl3VXTPhiPPPILo+3/X54WC0ot0LjOydBtt3nnlbJYWHWiAZgKUlgFAegtozvolFjn7RTHYwIYXSJGNmuAxYpgoksyZFLQZxvDUxJMRV+KupTu/8kJ3pdVukZCTbeBe1s6HCBf7HELIZJw/E6z/w/
5VYPccpexM5iKzGDRayzwDqS0qGq8Lr8TCwbWyiFgyqgKGiBKZYAQb0Jb+bzAnvJAyaKwpSu0jM1vW2BpC7uuXkvn6rMRFlZKn5Rly3EusJcPoD3oEMTKaTftVWbfE5pBvbDNFfcGZekPAKyrilwX2WSQK89wzv3
ELPrboJIvs7/GLbilcUwJslKQhY5OltdzsrK2JbO5+BB4bBIlxO6DkcyQvoSozKb0jaw02CQ+vq53s2vVNvXgeXBtJGdV7vsff4oUWVwj5GeHwDaVjVxwnDqySf9TVKl6aBMHkCdgSGPjWXIRiavI9lLRiuBFAOj
kO2dIbIycbZ3yEVe1s6U1L9ctpTsn+fo0Jxn2sU+kTe+JYihsQc7lPxo0oYC8D8siVxGblDJFof0gc9AJuiVBh7U5ccOcdQQasOu97KTfTStc9OY5GslBYQi1zoP5CdMKaZ7E0bx0l8VwK9r38IuCPARXLT9eZDk
fHg1i8nS+65E8+4sxlZjvP6GC9CG8hfittJ3PIR8oe+3HxPlr4A1dlZBJUFUpAb1ytU2Lade6pa7vN5jEl0Fp4e7yC3CI5bEtsAPZgFNYdM6Oj+v27oDU5yT6VHQonxABhnCarjiHIkXSpz+MrTsLp/dnlLdsqSd
uhleAo71oYJrFkR+YYUIG3q8UF/y736uG3XHePYGmME0OKoYa+kJNAQUsEoHxaZ/XUV1lCF7OG8QorPksYDzTI2UmD4gXsF/JKSNFCKssZ+mw2kKNMoAZKsBGbReuRryqoPiPYbJhzowjqdHvhom3QFvEUhOM/Ke
jhKb+0WJ9R4AgKefCOhbnoMZ3p+zRSBPPtyYMC41dI6ugQaL2y0yKsv4VH9agMAEhkgAgeHZ3uQcYQktFPhZAWIAwNZGVZpi24/4n/o1KlK0/5PdFGM6V/a9mHBvNYUdqqp/k/2YOjymt/FiGXWiUdn6bfZlSlEX
6VX2k08ciduYoYkFeFkG3ub/kuBx+niLYqSom02liXaE13lF3BWd54Dzv3x4P4rF+xVma5M3q39zsbZxwWZG24vqNlCrS9OKTaNvcToAq8kbfMvfPQQHVg/q0uv4xf+DskcruQs4QiIfB0IUYd96Dbg1VmTL/YXN
9xOqk8hB98ht6abzdohSc5zxjfgexmz7Svp9D12X11GaXrH4x3vffoKkT6jMzuwRvt1nks8ZW6mvDmWCy+yqVF0A5hTQ0wRjS9VOQe9szMFSKfwm0g1w4Z2RWDZStk+K/FoV8cIJPOe2L93YAJWoLXnXfVEErYdK
K+qoKCQGPKbJunkRyZbw1Onnkz2W+forjpazGnTYqHo7q5m43WZPXZoG9roFhLmaISjBdJ95eoFVoyfyJNwgwjvBCniomKpCBD3EVYveuZoGE0XR7NGjzzgVi567zdLEkbeJLfEfkRnLChZWvSuTBiBA0d0qjbmm
1InAyT/8kqI9wbrnrpoLciRTWlbsnchDPM7NGc2nM7ha0wqrZQ3U77ie5oRVHa+aXY/l48lpN4X0B7zgU0aNp4jaA8arl8h8f7yfnZ4I2VQng9WHbPYI5HtTvYVa6c+TnyVpNQdnDWQ7H6jmfZ/a0Hie+IzqBgsn
Ckwb6I+xco399K6ij+v9vPJ+VqlSe9nYr1Ge+vlVqsMzsnw0dhJietHkozDnbTA8etWfwWMvUN+D2amtXU5tbQq2cqCcHxzbBTYDFrpW2XsQ2e2yuc90bx2THMN4juikxtxFjSj4W3zIqHZZJ1T+PU6rBTSrI4DX
K+54jPqrYbW1rGqvJR3yIJlqFLW/xuWsmCySOdokiS+Th3lSlkZJ/q3G+16XJSXcvLVlZTtLJ8G6ZTyPjk1SC19rJ21FxczdDtdxb34lzgfKQ4czCdyxsmInHLqkSXgMT18ZxsUfKSQNEpPq+W1fgMr6X5Byc7op
sGIPUpc2NOorsbz13KB24exotscqI6luxnxJJVC4iq3m1q0Ymtn4IxpdjnIDw2koanGzR6CqfeF8p/2jjEUh4TJsWFOklX+9pBOFBmbi6gFF6IeRBjolZVNDt6PY9NVBEtbY8hZcJYnoU2T0ZSa5mOVKrWWTki0+
FBT/mvd/WqZur3XFaMYGFS6n+0bWZ3Hbm1ybn2zbtAlc61TJgbBqQQ71hH3yZcuYid+D5nOttM09isJ4+GTTCgKFtt4rS4NvFcZAHmIm+fOHRWOix1Jo7RazZXBG58R9wJ5foCvxAhWvBxBbW2Qv22tW9w2IbdoZ
3YcRQn1JK7Ab6T5uUVySVFZ1xyDFW5IlTC7RUjriqsVpiWR33qQh9AemBQTrmsdMDA/GWT6EXoV8H4PHmZ8ccs/a4wZF2jnIbzIYe5b6EzZ3p2KZWoTYMiScA7ZaV7OnLoTE8OhfTZ8GFnkFCVcP9arxxvtHusrR
++K75iCy7acyWeZgzVVlmUltx7DKolx6mvZwubS9Tw2idkHgR+bl3CzEpllCqX++hejw6r4d/E1ohad3y6bj+/EUIfopXwZgDWpb+WgmzRnq5KA5e1jpSNl3n6ZxgDWjJWWqyCSgQSj+w17H1ydmpaxhXqEVx8O6
XIY+LvTImIYI8UVnszU6Q6gs7SVUmPMlZthwvaQpzVS6odmTRkl3jEcqoaxqnsxoZQ3TMcNxw3b/cBNxZ94+a7ZRd8fGCOHMZG2xhKsooHNqwWOInkpg/D5ytJtb65O3QujhPlVn7G2cp72PEFbZedl0nxk1pw61
KN8jKGX+EmpO2a4WNVDlfNDAs8qPDlirKAgppXVvde5u+A7ytHyXzKd9VwMPq/zAtkcpIj1wOCFjTJvSwBAJOJJBtVMdvLbxqdMr3CaCrX/LqQckbPTGtAG68Nz/M+YBnbly/ihq5D2aLWB0Tkv8UMEOEfYzsPvY
hnKT9w9a2mK01OUmJbYDhuUERMARaGJQY4N0eatovkPQeGbLLYfIJ5LRdJ0RI3dPDY5t/QOjx9JyyXJt0DHnQLNNluPRpwO9Cd2ph7lGe3PCEqnw4yOKP8utkHcRZ/z8KRLoH9YFMN4hK6SgMpsOaWw8Ki33YfLd
RLY6AcLfmGiBXJkA3VPNK4xitd45upi6MuyOMfmXfS08VdSg4pUZhkZogEnSDrI3qe57PEMx8EU7gb+Qkm6CPLbgqo5NCVoIfme9eS9Zjq2fRHRrQ4QFIVCuUBy/kIvSF1jONPWzBB7K4bnYWDfy8VL1cyi2fnNg
LFrPpzAqK5/Y+rtS+WDO4YSRNLJxBIVJaqHkrBdhpzCPETLYxhhOqb7UYioGHvNNiLl4CxGAQHJ7lukvotVpugSlPJ+5rsZX4Ana93pAOtnegdPTjOGPYhs6xuF5ervxBV/rk7FuoHd/EulijrBz1KmOx1NqHvrE
YTRtF8eVU8RVtgpXGDQlAhEuTW5A3v86n9K91wfzppLypMjdc2jkjkNGnSj54mNF0jyQK9Z+vbYNyHxUipCsPn2mFzE1u6JZd5bNxYhsn5ugx+OndSCQKgkq62YA3hmVGQ0Ii/MtvQ2Vgqf6nCWVkyFGOOwG8BmZ
jvCQWPFJeHGcrNPEtaBpYsPkmL1h+4DbLI+je8U/Tiq1+mPJgTyaVy2oZ2OBmqk8rr6OcXQmwJp5R29kaLFBXd+liUli8z0Ja8AKSeFvJKy4PR+vbLaSz/eAHblmfDKof68P1i/wdyjFvdDg8eLkEBgbAHKb03Qr
FrmtfZI1EJon3twsg+/wHfb/fGrKnKyJQ5cpds6qfc0lAeKSz/snMC0K6kuVFPH7A3Ak9hL3KKV8xtxWuDXZ7haqEgzsR1IIs/mzwvJ9PhwpiAt4g/Sj1Jy6CWknF8jA+V9TjhYqsYbpmCkl9Wlp2wRPd2/kHvkp
mf32JD2dBUYSzap1RiRdEysGvsnJzCb5nvrA0etmC4yk3XVHO1uJPXmI8LU9mmZNE6u85qjPebrjgPW/mFeHTGqY779ty99ojhrJpsP/HnOxLgdRa0gUoRjLihczRPoHyl0Jc+yzLQpvULfVnamBAfQcDosi6IPZ
s0nBIYlv6sHFeTurAmtRvGeRmlxVbsyG7ribV3c60MO1LLwtD4y09rH5soi1atMaZJi8RaPKE3kNsosZ1qckPMam1f5pB0DHZ7VyVrG13ADPhnY4lnYqYV+idqVUrt+oj1gFbKNxFt3KNWqzimT+CA8zw6Q5mIIh
znjh+8xeCgYWMCgQg/VMCln/oQi2xyEy4Dwzkms9UC6k33376ZM3nlJjLq3KE6ntr9R/1um/71n1d/v6dTgqwCK2SNZ3LoR3qutS2O6/yQJEPolp/B9NMvaUZuI4ap3QbsWGQD/WPy0RA8pyihsQ+GrUdeE3Hjeb
inUqiNphyzXTFy5gctDxgllzBwl4FFwf7Qa93NCtrME7hcMGmc2LryM73nMhIPTjNbT6+joDPmkIc6oiPnEVWmy0HyQ3XZA0loT5zbhwP6v9I5MulQv201o+Mm1S8q3IbHH5N2+rOC5n1XL9eea+bCZlnTST2wBN
QAsSbd2SqGmS+O+yjZQj8ZfN4FMppYiZ/6Zu8uav2lMwrhGNZ8F/pjuSd/m5s3YVO0KIvj6jLZPcuTeg9tBNOzmHEa+VzaSKqblvUxuj6t5JNKrjyGcUNnBQ+CM7qUvO6ylUWhcVW6KOrhjl9psWy7/AMhfjBeiI
rW9vhpqHrfkqUfTleL+aAuxSompjoU4LlLwRW5bIZNp/hcZ/DSkVsbTJUE029Eoofz5brDm4v4GdTdfWWKd52Pa+oheRs9ophbTwZS7Tl+o+I9W7ZDFvoVKkhrzJ/5xEsK//m2914jOoEMpJdcw2ZZfsmGmQANbz
G/mDzhgdYnplWblA0vRf6CdmeoH3F73ohCsDkrhLspcbzeCD3LAlIbb25GjJTVgsIwJbBr2y4sUtbuEQ2bDvlJht0e92wbEa99JOrIhWDKr6G0IUroV/SNr0YgtOOnbOAmNY7GHBZ7sy2O/5larT5IM+GVjXXFVP
9pZ0GNhQSc7lyzyGw8PDBkgzeDBEaOvMOrYfBtnM5bqb+MMO1xC7/2mvm9ke7+pjaGIUwcig0BEm7SH1W0FUDy1QXjqPxiJHGLSpcjCWLtFFY7IgDEGdAUF00R6k5Zy6h8VHvf8stq9ZXXtkdFF7VVAwMPYIwax6
KGDNc7g8iylKgHXMahhqcoszOiVivvolKrYC01DsaRNStg/n2Kbtq65xTnK5kQo4s6rD4ItCk+946GN+MafnT1FIOrASUcd6qy07Cbcm1bUDjiRBRIlggqml2E7JkTWrkTefy0TzwvdZLWyxzm6/Xu61ZAFGtkb7
Au2CyPZrOrPbsCJz8ObTI3D0bmB/kQ03EEnDFQlZHdPS9XPKye9AbFHQA+TYpHk/nIQ6qRrgZMp6ud0/fMYcUlruhLIcCu0dnNlgVkONJNdiQaIqwhLamqc/tzsUXfO5dmeb30sgjdNixvOUpj/xcytc2DD500L5
uPbLyQwbqNopBzMvLSsIDdJrsy01azqg0OHceuKZWFI2fbtIxmlULpP37i30AzRGZ9GmJsgqCOZikAmBVfT8a8B1vrrAwrLG7iZF+Few1x5eGbxO49TydaVm+GaoC3e6yEITxZOLZm4zO1VUEsZEzg2t+JyY2R2I
oZo/m0K01lHzbwFQyAE22VxbArZ+kDAEIYGAWoW0pmqLVZtHoZY3iwVJnRGgY9lL4QBgmWc72Gw9Kbd6Qm1bZMa/FrhWvwLIKPopv+Tdkw8sSt6EwnChtEwoUNsZjp2qbMCAhQu4tsUL6zyXXjSLPmviKAZyxocC
5iocn21GAG8ZNZX/h69aWIYle7jrhzTNIQU6wLQSHKqdVx36i2HUvWAbjogRPvN5Pwrkji7bWMfeUB8e3ajJyysYY2mHA4EnW3Ia26r3YLQP70V+orqYIO0f0wbQtlaHQQra9zBK5yiiBYvPTSpDP2u+ycr8dAKU
hh1jCQPgOIclu81IcMYB1uP/rfiZeeBWxGHFbQPlZd2reHsgwkHY3nSfmKCYvBDLexmx333c45iK93XXcP1AHa9QmaoLgGjw/apGHtJzt09DsGxqc2rTIl+ovQzHpLwZccbmc+2rxRVkjVQSiWIVd1s3boRq9iwD
JQwXBAlBTFs0OfaVaDNbZWKhQTOfy78Fs57tQ593LtT1EWaY7mQvHSaypuntYzvxjpvyuifFMMJ0moW9hcquQw1GPA42sbwrRW8l2djDlolUchrL3U5BG+nQaeE1FgagFuBKMYuuydTBQWXttVpQLRe53owlQ6e5
bxybVE6+atebk5+bzd/6PJ2vFfP2mJ1xxjZF3gBeKvWUEBOkD4RKRhLqzCsrvip5fGBFScY3egv8auweYHlEuvTbvmzSUVy+pGH2pAKo/KBOCOg/B+o/08xwpmfILoU6lCNbjvj8pSIz0S47MBzbu8v4cWuI7XAo
Fg4buF7zmqWauU6B9nU+Zhu1Al4Wi4e5ZpgjAMVbV7UNa21lHJkR0bIZ+ZDGHCu9O3L437YkoWjXtvWm9Wl9PXILZdvnk/I1QEFbzB34KtT6aZG1m/SedFINXunqJRmLqvBLgrxodImslbD1ffTZ0bLFjmh7ZCbD
JRQ6OkZfRE01PhbRblPrElYYodLG99uwoHmJGDWUBmpzlbMaSTeMSPKYOTwCPWa4j6RaR6R5zAfhGIO276Buk7Q30OZ2+93e1EBry36436eyYX9LGqezplyFB9w5b9QaGMqUrkktFcNS5J5/Frtjof7B676PHxE1
TBIwzFMsbBTfv1UBiGTO9m6gJM3GPd3TNCHGjlJZVtS/bEOX0eaLyOVnGCithaY05cEevrKjbR33tGIbcHHlLO/khAnzXrrNJcPOe9AEGMmVDtlFova/M4Mxtc+HKVCtVLAEtCsSYmZZO2zvL9GBSXNmZcXRIM8f
AahoM7pt1t9u30R7QCiXT0CVXNSC69gd9viAsB+XKg8bV1pM98PVOq7XkYiAmviTzxImwWiDhSWtS0eeY4iV7iTlvkyh3gp//nqKFIw8bPfCMLzGSU/8hlaKOppmaZt6NqYoeiWNq6O4V7RYD7bPdROt2m6h0X9w
kgTyzZBrOrHR9bQAwGy1q3o6FpE87jfVJGspidxG/E5FoqBIcwh35PRsBafINhR1+fflWK8hs5FIDNWGOPgIapzbUCUNmLNmsdIBeMSUm3tOIgq8mapOvM7Fl9Ud1fNTPaVHZHpy0K5q81IN8WwPmMl7g0fhM4fo
ebrnSfQhXA6QNtbisYOb9XmKAqb9CC76WT7N14XPjjkcpsPTdRjmNnlbtFPNNfi9G4MWptOiXQXzkOd+t5WeWWFKGYavfEwLeBkmXndTcCPUAQL8dGAAR2inlE8mrp+wjCWJZFru2rwX+cloDpIYsEe0NCF60upD
tP7IJj+7ww/jT54G+7vunkqMHs1wA+ymPLbi1lXyZQKwiVgEHpKl+VzM3d7H/ykaMKuWLWzeq0MXQLOhUojV5puwpT1PTQcCaYZLYZVO/5dPTg3eUC7DaR7BCS8aAf0sCZz6HRT/EuYJiSfZASACzpfi7zrnzTc5
w03lGdpmSsYulFzVSlQOLY1GbM3HnlCItT4WumqubNbTTAoYQ+XWUCwfDRSE5nCSbMLH4h+2fx7f2cAgtndVTCmMopDbo9TEJaXw7FxTUsQd3MlemalUr8r4/I5LzM668Sh2RHb1QJuTDwHQzPOf84hHcW97NOPr
3iC5IWQhykfm8u+rzRbPpibEjwNe0gKTNe6JGHd47ZzEO6dyZ69sk6F6SFE45E0eClx+X0LZSHY6Md/hSlBsmj8H0amnJRwn4v+uaqfRzstVeb/mYYy2yUBzVj9L5f3m9G79VZ89xokmSv5HKHfLb5cGaxzmyRfl
LPL89bO0znd8WnmgipxcEn0Y6VWnTfvabPPTJEqB3orNfeuNbZz6rbe8kSlDQeYBtRT33yr5QmvfgEn9+Abqa+X0tenbm0BuxUwrc9/82F6huTTjfPsokT7PyucYXs2ETGE4rkj9stXq4835DTF927CeKo5NeKbD
ESR7GSNfePeBUdLp1f3S43DEEGagUCL5uup54RzK8p6KPZfTQQmG3YvZxyiec+ZzdiMDqOu+tzDiNU1BMvW0wGQL50u5TY6Sz+/DmsX/Q/Gf4lQ/NU+dk9Cpwb/cz+WPVdhRK72msCZL7JysmEM0OIFTp4VGLewo
lJIqgSQmnNIPS0fCs4+SRAT+duYqsTyBhrfXqTIp/fR306Td/j90bNUiiW34vAEfOtwJmwE43ZgZ6j0468HKreJg55KkjTiin9E7aEU3/i0sVmnqUrtqBW65usWL8u1/rtWvTcocxK8aGFLP0DbfZhS9+3XODhqY
D0h42vakIPYEiLCcu+05myMA7M295FjZGmshb/cI7AmvMj7tPkLvQKzel+yfyOezgi7jCBLUXDIZ7p+Spn9X0LtTnfhHwA/bfMzFz9b8eAWhIHSBCD0D2zmd/Q2iAdjfS6GmkMJkmps3KhmbGUJjivdtNo0jGJ+U
nl/Nydok/XwuoDrUK0IrgfRtXRej79MNmkbwI+gdeIYkAb17R7rCGRFkDja43UZC7GVDhmNHMpqQbAhASd/IZJp0QMTtCR7cKsastRXhyX/qWcN6xrK5ndaVskrzBp9xXob+BoZnte/NaTDmENYaRGxWtolWI+d+
Q47DKvkM58R2Oa46g81ySjD+cps4DepKVvcj2iqzU4QZHsTJP9L0H7ZL03C5oFWOk3SVCk5FbGeIX3OejWyxnzuUGsLkquhS3qYV2rfkgoOfaenxeM8/nfeKt3r4slSg4ZqXoAN9XSX5+8+MSUwpH64HM2NUSy5s
NI94W9Y6NKHjtqjd0CAYmYGi4/WInStlyN+T7c+Bo+3wAQAq41S15tZQe/tSUm7RYjPPUdthSv1szyIYiRWS1SXxjDBE0r2vd+549T0K676xHSlnxZyymr+daHiuKpLNIWn/2CHIqQYzuT8Vj5p3zXDtfl6onWry
dqpXg9bv2A8zR71teZ0cWSFOPtYIkkUxnDX2mvGWqDcj0oN7gHNNUUILsXnxOY0R/TEjbmKLE+O9ucYWVsSZEGt2RbaxWRRbEQpDuvGZmfWWOxDwwZbnV26lKdHI55n2GP+bnXHKubuaiDVJdY4o53WsX6cFlnl0
LdC918w9j+23IZmd25b5ZXNu1cb/N9dN++p1NtP+uy6aOKUxU48iGPQmu0agHMa2dsXg93KuQHMnCmz+e2QMYSdcjnUI7Jf10d5hTD61IMLhhCJq/yGQqY3cf4jt6ZCehWxs7R0YOde2QdzJX9Dtdw0HAvbR1IHi
NkiXn9ZFeYvubUMhLpVS/AIGhFGBbS4w3Lo/SRuNszpP/1GtXxfHpD6xIIhOKTmW/0wTmQDefukXZbdu9Qo9hSyir4BjjMsE9QvY1QJeufS6o7uCHcoGHv344S3Jw+j2/dyxONql6j+FB2SI8+ZcMkBbrWhEEIbZ
8abMMXasy3Wjm4RdoQ45vFaCppxuruM+g4TOz9X/XAebdXQgf1N2dcS1UKEsIUvOFGAys1Jk5ZkFWMrbvDKgKf3RF8TE+/ZyvbQczELR68tmfLc6HG2ettZo8VLKeScP31phXzRQ/3FF0tPIATUK4Ylma3QuMwNm
XchGf+Q+l6iv+7GRLttPIHqrrkFp5LLEWNYqY2paFFUGToi1T6jKD0B30ju3UuvdGv3BQyYJ+zY7UODhjifkv08eYS5WbkiK8ATpaTMCpXp8o58LlTPEIiCa1oLyXCK2lK2dGa4h3AthvRdbRnQgax1NjZ/ekkUe
mTjwoDnzZ+qxdMZxWoA+P8O+x1mgc5CMD5BJ2nRWskHjJOMPNVnpgEIE5vJENkCqzAfebBfzsxd3eUQDBxQ0QFAxgJchZ77RW26/1UD96mnsgk83JunIlsGTw++0diyoieHkuBUTwdY/mIYFN+1oWrMiBYixyHcW
Zim//pUkBLiZyUazkPal//p/6o45yfbUL9vzbC9hE9naHNf1fGUsUTflvMpR862BabC0PreOYJKEAzn3vlrFkFtTQI0tE/njmBYXE0LdifGzjRPxPEEVYvPeW+Xq8jng9nZrlk/nX7il57BW85wmajaPplV9DExg
B0DrNbmvgWxF7Qvka8CE71yW8MgFVTVZC72ZaoGQ6GOUXw2zY3S7+WNlHXRJG9oGSKebfKFZrrZldCu73eYJd2ynF9sIMrqWFsoGwcYAhryu/TbkUKRLVcoBuQQpPrGOxvE/lus2YgZHnAlk+IYJggtrvye7Q37E
6zcErIFCw53WN0FzYRn44x6vhGUlzOZ0ipAl3UIv1co07/Nc439TeXS3Y1NpHZxzTLc+TNOq0PCrtle2ziDMPEwc9sK2CeZks0/Dnr6QxrFnH7ycXWtBkVZHt3wR5TM0y1hfry+r/O1vR96G6Nd6b198riOIdDMX
6SNPi2uZYk0PIHdgoAgO1vNCfzlzcQp93m7aaZB+XTAjtJlt0RLY1eYPzV7rrAOTDq4aEbS4ci8yMwY+XErirXBjGurexsZoLfKX0ASOgEj3B4s2Zu1u2lvp9+bYdh1ZSPTuwLhsx0fze0UXgp9ziPxCskouw/mw
XVyMuSkp9FgLECmR8mMh5SMhHDPwWW/2gMAtdSzRfjgj5AZUCeodWFhel26+A2HrveyauVK215baAyPa+75l7Uhf1nrLvQFAoU3Ct0+vSty2cMTYUkRTIq0O6C1Fu3M92h9rZXt4Dk7OOA7/Fh9TtKfmNYXbZAIs
3NVz7chYFFUVBwu+2o6mRNEB8u9lT+A81zzvrI+zPebbN2SZHUNGB15Nm7FMNmpsZkf2jpycl9lsc1juyvbZHZmL3eprzWgnfGkGUgwNEFo3aU8GKcce60mEXUPa2yIx5eOXXTAnSrQxy82PIXR4T11NFhrszLC0
+u7Ke4APZEF7nx0RCesvculOCSHtHE8isLFxLjPfuWLME+JAFedNoWkB7I6iRNXvrYU7cPZYt0Eb+gfT1UlFJnAZXXJs03oBrzLzGXbfD4+R88nKwyL3iAh70ljVUHFdW6y0jioo3f6RuxrrDu0dFG/5UzM4XGob
DZFkGO54s5GFwAm6I/+e65Kjn+Oa0z4jj+bfuODr8QHlejtqlgAanLp4WS6vUnpW/oDcr/Q221dPTgwS9XZiRlEMzx67LctkMqp27k5Wz4mieDyJUqGlZT3trnqvkTTQvrKBPrKbT70r7wLdQkbOPqtnhcm3Fiex
R+oyD0xz1+drwDh9ZlaGcSUHPAte9nqvEqldgo869KQX9CJgOyo7cndQOAenGxGJi5+TYb6AGWXU2Om82GxbxuaY3I0BZGR8yF76vI2pLhewGRk6X1Fs80w2n7i/1dT4XZJX95lKg9FsVcl4tr77SqT2ujKku+K4
MOBN2bFkBx6uRJBHw+1blKjiD4ugShz7UM8T1S526jLFcxsXOVN/zi1xGe8a6fDnQUBbFK3VOZFnW7x/ZAXjWjZnq7kik9Z6I8/ggawzS8/joIj21B93klg2Yzx+DpoXxC7+ggFGjH4jZ5B7yLWM/rn/b+fRP6pb
IuhIjcq7/LWa6Ob3xlZ2/thwM1oMODmz3he3dlYKZnlonkBigj3LzzlyLl2aDlqKGDkS16+tn34bDHs39f2dk+ui1186uHNxkzQVvdnsdfFH7YXSLRe9TILnbzD5x7zGB4RSq9FB3nXQtcNrG4/VfhRlpPxyHER0
sd/Nxlvro3lWZmgzC3Gtsp9GqalcDQINQAnVvb4kcS0L2s/UWktorVyOOS2Vl3zJ5Lxq7dDretpb+QiWYS/NploqSuEUDnd2HoOGZ6IxmKcWuO1oAOaTuZAa4I/7Uzv/emWC9pe55qKEbcX9JVrcohvvgBUjh+0u
g/32JXxywbVyA3STaD4QdHwafZ8eUGjRbqELGm+J6sEEHw7X8sFScakfKF4vea1NMSXx/qoxb/O3yxR5IXDq8wD2fV5brTJ8O8/HvDpGA2GkLrVWxICMc7N67u/vnbjHGiT5GsWmwviBgruR6FQEqfWW7Q6TXRSL
C3aM0us5NA3lT7Hgz32hpj0yYz2LYKPhO+ivGcDn9BZSLROsiUEh23dmMl1gLdle3Ts5MpuFaew1DhUb8d3v13Fbj7LbFakhivbq/GbrEH4vS4rUEh+TgxoZDs4+CYM5sVjnQVc3FXNoBbDCQ9YJLjgrF2iUGKk4
bsOeBTeRwSLQ0Bnxt8Q6VvvYWCzrNeCOiNokEHLy3EuRh9sDtMppzNUdpMZUatXxnMuGylLEG0bR4/LXvlfuBawyIXvbn3b50D9fvp/cm8wLDipv9JKy4P6r5ds0Jg1DJmhTNz64NX4oXhOh2Shu+1wmP2YvT8is
0eEfCdp0Je2cIdzzQbG7kUhcKIRbSq2334XKM5BrKwAym1q6drahf5UagB4FjCa6dnJWD5cMmrltCqwZs5E3w20ag4xDjHlBEIa747hVURi8jqqPUQI7GRyx+zzwj637Tdtq00aCr32YL1OXxtYyGzQb2tnZY8IG
Ir5xt87N8frBZvxX7mMH/534uBLgxoEMvh5mPw+Gfo99r22g3umOidd0FPwfPx20FgwJU61mG4tG2ZtRDDhWdjhbrzQifeAUCT32NwSFday9/PA5KQXH7YZ21rc5OBpSNmZ++PL+u+eucRCvKTpPKMvX9Zankseo
kgHRjYt4QiULNOVjQkPJfFmE9XSiEjM45buMrCCqSEjByTqjtk9M4y6Nver35v0N46J4scA//OlH4+9wdLRzwiKaGV1mWNiBcXuNAABdsAx+EXvcfEVOcYfvpVhHZehjd9yNAL01UYysYs1dwcL3JpgkVYjw8+mV
lGNS2P78KieTKW8mknhf2sUqFOUH3Zk3KDllxpTRcxUCCpzXhIOPLmcwKkvZmTZ1zlKkE6t3wNJ92enftZiJ/P2P3NBuqX0neT8PXhgmb6C3EhwWPBNJPQ61oLGbqtMewr1pKLYWesuVlAM617SFnIgtXMkRHVyR
Iy6zPWLBWEge4RohzAGvsYQPXdBtZMFYoJeEIkl0LG5+bzQ3qxd5paitNxK0c23qliz5WyQLY92sRwq2wf+bun7vWow8+u9yGlSG0G5YTWr61ep9yHIK6OeFT/LhxRDV3d9umyQs9CBt4YS7yzt2K3W9vdPJHDaY
zm09CG3ocycIlvr0RJK1y0YAOL0bXN6HEm/Q28mZmfjAEeaCy/rl43AJf+QRTA6BEY7gUgyaegNU4nZbU7rYaGFbEs94q20QF4M8tyd5nUjwxkqn1pvDxCSSIi4zCsVBx2euYAA4r9nJNtrJw3Vyg5bvCGSWQegN
qx/fGWOav04KeVeo1ouQRdV7VxcjglLdXO+MQZcJY9Tq7bXjdslhSiC2k3JDWeQPdXQfXfdXhJ6ixTza0fZ5AuvGLNb2ca7BXfsWYMfyBSLgyi0R2H9lN3mvw/bIi1ktUDdHfdHWd7Hl1a6CnRj65qvgbLtjcNIT
y7vIEKzfmSKRYMn35Y8d3HEKrxmG4QtHHXJWGOxSAGjid3nq/KEWye83miAN+UJ057tsf1z85MDIs7tptF1P2lvfqNUeYm9gDIsNl4Wz+f4tzOP791Iik3Kpjb0GKEcpL4bFsG6zRrXGN8+pwRqxk8luqeIIDz3z
5812npcvj15f/qq72juc8rY6TdukLU4031mdG+c2PQ1VOY3eGp65mRYk9+vBUd9mWkbQuE/XDss/3eSWIPjbyCbhqLSmvb3iNzlLd/fuvlz/05oM742ZfPYESuQI5LQSQQIQQBRA6A7V82jJd0zbn3HUvbHOSeqX
6fnmop9+XHuTvc1rkjfQ22fahC+2zXIqttzLOy4pD+YVqZKmQO7YXHcfCr0epGLMA0ZXyADc7DeGNfbC75sm3lcrJnFlsSEEi3l+5PAe7MN68PbRarNiNF5CcNq/r/EagbJdolG6eKCa10N+1wqTt+YxqpxllM/G
/CzUV8tniTIA5zWWSHlutt/Ot13I2yMhvWg4DH/Fh81JPZp4rtsWF/YhsD7/5jVlYpSdERycZiwELKeRUG8UeIAz1uKwckzqbaSm97nYabqebsWJdnr3dZedqI588Tq6GjF1lKOQMzSaxPGDVT5rdHKps8z0LZai
tVHLAYaeVwe5sOAKgCddYPnoAFeUYPrHATRn3gvn5TOb2wTJtT09smaOIWtp3YBQ9u7oab+k4EwyrrTeSpwD+3jxUUXn31UGU8f361cIlN6k6vEajH5OM76sgpX3+FOTsj9Wg8Yf1ZE/MPRLxIl0KtjOFs0St5G/
j+OqqYFP8846ddSMLzaEt6JaKG9hedfRgvBLPS1km4e0z7GgM/vY+uhaTVKoVl8F9rAPJx9vvurjbk+x+Gffynt6oe1KG72YJje2b7GrgxMfvg0Y1U4F7Aqh2eXuOC6yWvlLzZtFqzvQd282mZwmmmQ3eqmXmb0E
v+/TuAcULAKgkIZespvstQODBhp24NIFrufAeJ/bNIEjZRQeQv/I95+vYoEXfPjL4M6poB/ReWBSrxdYjNZmL6ZvWuBEMVryAu4Dy5f4hQM+aameJw62FZizf2BE8TgBsI/1URq5oWRYdNBVINr9NiNfq9Lh0O0l
s1i0Iamht8pruDNH+M9RBcaZxsJ4utgnvidJAMPpTbXqzIqCQCK93p4XhLjZecIBhREwc6weVQyEJ1RnMkozEGAy+RzBRTSHk0+dC+NBkxkJd+usgWmDCJ/3ReZPhqu3OIXzJsIqP5C/KqUU9tsrUViIp1//otbG
Ug+GX96bA/6ZLIf7jQleex01jXazSzM21lrf+fUsLgom7jn3jV9+E7hRdh31vAIbelN4Mi+WNjUZhFNrp2OzkUnIhm7VVEJAxUFp9VD4PKtCSppd27cQVpMZFpPbpjm9T1WlJinfiPdUgAa1dI3WGXkrZsm9nJEw
4aMyRnbbMvre5FaMhj0jtaG1ddOCMqHppAEtgWYPNh6PyBHNwj+UY/UtpDUvBsbQZHkX382GxA+KtVLTHkqKUbLp+w8xc5BjcrTgy6FA7tU4LcwL0OGDHkA14muRa+0MSRmc4AGzqLNynt/iQKQASI5yAZEXvaWD
5Qz7zTYQZb3f6554OdL2JicnJ1dE3t6E3uS1qZZUs1tgr6i7B8Z7bh8dVnb18rv1luJ7jmyoRI7Sd2DBFYAku2P+BvNzK6SOimCmsTsZHJq7f8xcCJZAfnP9QJ6gO+Iu+kp4snAwP4WydHNXVNjE6psoZ5+jIvB9
TBdfkDL6ewFXbzmSkbRv+eXhSsGem/GCpBFq1l51YPtIn8PfQ6kFRGnZgl4B72IHXJR/guxUPshls2+RbbuxoC0UvKbCrMtHVO0Ch7adx43crY0k6tx9G9K9QQex8TnVv9kGLQrgH6GrnFAd1SxPpva+fik/wdTg
brC/Hc02KtU9O4LrBrclG59P3KMiSZc3r01ZKHzMT0U+JaduESXAH4nNOZBpk7CHOxkDSlT5stEwJXY6f4EhrCx/LU8VReboq9KAm4v/N9K1TG+yBwDduntZAqjEm9kTefvd/d15N8c+gUdOzalKcSQhMeU2k3bU
yrZFsfm8S7O+JhnQeMyTId6bLCFOU5WUtxWHyY9LlUMOxAJq3A0cQHl+lANm0tc+LoCM+5j9XbVwd9YELTNFoPS/YNXjtiOAbDIrc98446/wBp+B3m6HeyrTEHmsF8gD9OUS90TjMKxm9uzej6dUfcBcTvtvWwB9
v4W7UYgNOCKwZtoqa2DfABhucEfaQPbGwI7f14Ieb7j/no9/m8Z3u4bhad52y6HZtB6uH5yiWTcxumpuq85kZh++BfpN0vxu/LiZ/J0eGkJrKd5dOZ4HJEf1u5Z6EOlebLAsNi1kvZlunIaVfxXy4IuY1mnvS3lJ
lyvIaPo+eYOU8mNOoFoUiskIm16B8O2NRBdXE+e3TcAVdawILr63cjK3FgFZop+THxN5pcSLULV3VXrD9l+HfLf7aG/Z3bZa3BttS/05xGTVBSKRtxdkGKY9Jasu+DMZYoxf2PMcaUBZpjhvhn9Cffxl12mtrSgF
rebuBUnxGSg2d4DUPVDQXY7GihNn6mae3sFETtfLz9S7C58cB068dlNqFcLy+blSSdrzc33vnObzymf90/s/J0+BmtNtfaT2wqWn/9cwzLWVjLuNSNx+qq35xa1E1rLzsL2PnhqEMldIdWKxbxhNjjrDL61dr3C+
X+LesOnPmP6DcH28ibGJKGzV11ca4rIziZoPAIYNFoVmWgYMme5eEIdOsMCSR02BNFEElvo6UxFD8A+3F5WEZ1Cj2hMPd/toC0G1kyGJbNoP6/V73nq9vGfCIP6NDe67LjvD3V0WEBbfCdveN9z0Kryli4h1mlJ4
iZb36aVkSkBaIBVCQnIgb7CEzBwxK5zMLvccK/8PAlhPVpe9p0JkFZAoKu2GU+rpV/L3V4U4vTrBrjvfIlH55L4mkisiSU1a8FQi+uQbWfevExl8OyWcS6yYfOcXpgl36n+WQFwWjjZ3495JM1GvcnuPrOjyNU0q
rNJMMY0g/P3Q2vgzCLJ0ylijRCg2juz7+pWzukWO6oDbx1FFcIfV67KfEZ/QjgPubJiWCID+GtQFaHkDMmg3ZSA9C2wb3wwRDfSE/cf1jvG7/7nTTh7Lh3j6E5XzI6WtTp8t2k8Os72Df3pYyTJ+Vr4XzPhCSjTy
D8+mUY2f9INW6gK8NLame77dVB458KkygKPMSfzq0d4gAH9MN1A/7Ev+rUO4tw5lbxlh6GWgyz2/xn/zo7BvZr8/3S7JTgzzODedXARCks36cNYuUxHnvsxHZyEF/ybgyYrS5pmaUirbmlkwLwg+tQ09Jl+LuH6T
sVbaHJx80rxVT7IIAtTYVg1MeDpxIXLc56An6Q2c4wQTyVilIS1InK1TlruBSFdAXwSodOwdAHxBHrRP9FKS72yIX2TUgn5BW7iHdg8y31gvZt6BbzPCui5XIf53uPlrvpu0R1JD3tQNN1wtHX9Y+5S1hIORFNHb
0WLxgHRjA4eeid0F4FQFWRu6Uj3Ee6BdRZuvRxQZptoFZHysJvhjdy9gZwJTcSmcohh8Lby96/7ZXwXfq1Y3Tj42/CjNDA/WT4S4Cw3ox8YHjSk+B9WqL1iASNRrGyP2x3qrb2eWJyjbESjbxhgPXjoRd5teOltZ
ZGzxQKkw8yKaOSysKlovKU/yFzd/McJjZ6NnZs+rRQWs3SkmKo+BVVEmL0JcpQn9MDvwOOs8e9ebBS07GbdLs+MjaEk585KASQIiqtUuaBxleF4uZCAUgLldDEBRz7y1E/ORGZRKlDmb0X6EqmoTCtIlL/Cj6Zz1
3kEaclEvJsU55qnzgDfoO+t8ThNfF2ioMhBNvCdpTd+1964d5bGuxQ43oZqFmY9mwv4uph8aE+353W3Lhhf2ZvlhXllv5LqISIpD8YEHM22mubmg+HyDoYIWsbREur/vPjuMyU5JhpjZ/WtL7jUbAOHiGNTIM0GQ
aPPbk9AzINyc71VOSy+X3ERlKbMqBcYmtmrRdY4exnjHiV+p/oRZnMUqiTQYSu4HOUYjWUHOdrXJWfsOvr9FCz7NXotPvLJXx55h/lpa+TJpO03YnmC/MdeHkC8eIf770fssy3G/pRBoSyElGjDPWU9hOeTOdypF
dzE19ymtGFjK8BoKuq1+FwPJresbwHTZMg2im14tufHl/e4ofRvjFBZUB3lQaPL7wJKHmVfviiIZrBw4UBPGQMUV9GMz0qErxkey394Jy5fnMh913KvaD6trCnAA2tf9xZzX5a5FLsACNlbs0OCGhDo64Fh3ag5B
bPDGUDWmsLJPVCFtGB+xCmUDEYjZoC+ZkWm8xVnlMzY/Cc39zBgvzEy65/C+aaCF8n5vHMm2btHMkyJKiT9TIddW/j40OYUb/STi3qth/xHkLpreooSqm2vO6O+2ziBshIuh3JrSbN4yuxy0Blxme2Wi0BHffMe8
RoH8uTb5x7+mFppYx13+gu///MITHTaOt0D51Xdci1Aobgdk0rW/wvVWRm9//T+v6C5tRdmCZl+fwfVpaRHy16p8p51xhTb4vqmPtXZudstc3j4hy8D3t2jzXM+xn5FR4Kl5nTSkVrF2jp7LE97xcgRajfPJ4Q0q
4aJfZ23OszVpSc0C3UcX3+tGo9ytTr9hJA9SNcIhGkJ0kCRRNwW6zcUGhTjpWeotDQXrP7mPMFPngQNkurwHEg4hOyhOi1cxYOl7InuN5bL2xe0Ixe6NnSLTPQaGAbAFRVE36zveaCQoHbUU8ZR6uPemQraNqJpl
sVL2b20E/9QDsG6kVQUthBWWlIW9d+pAGnbd8BTLYWXpwN44O58ARKbuWzYPDZLNLnACOKye4mu3TNuZ1WH1aH8pk0Ac+cKlAivZyVtZYHXw2VEpf/oKYJWvS7q8D9O7sMUKN+PSKVFwpz25pxQDrTzjgtSfg6v/
YH8lVkiXilB2gi2u3B/65utR/bjUQVJAKO3+9UDk04srkhyUiYrl+2T1VP9iEpU1Xh1LpqheGLsR62HnPa38Aue9zvIuJVCgE9J3uz/AOOonMMFVlmyI7BDKUeYf5vqg7PHYRlF03dR28iVGTrf9rpQ4ZAnMJScC
YW4nXgE0Y47e/IJ5NGhvPANj1jHXXYbTwDmVma5O8ZqFOdep2PoWr01BZq0Ko3iWWDhlCeql5EEMGH8QBpj9XUQmwIcHUAAboyoJrFp6PlYNcmOBXT/ae1QF2anERUImQg9srYBRpE4zVgLhFNr7tii6VhHIujJ4
Ut7UaCkibS5/K4moU+Cp8U6d2fLsrxou/ajcj48e9KX4kwaAjAoW8nKmIbIZ+CUbLgNILdO6JSEmhgfZAuIZETADXR87L9gnn01I6JNhG3vUwVa+3xF/ymAH2VbOsFoh8eqSIBORi0+qmAw/UVm5xRQFzFuBvNjd
cCRt0Hr+QILNx3oz+80fJ51W9Zj69UHVLVnIi7RjQGKfp9xr4y1qkU+13Fnkpaohv+XuhBP/214ek3mmcysBeUgqSx0WOqhkhHc5dunT+m3oi81MsNdAbF/G8GtTEiOenEm9uI3cfHG8PS4sfqy/vD7W2C2TP6n3
4j7eCj0TwwYbEiqBe0z8dc6irUQ+noxLfgWiYxvWfj1V+b7hja7K3KuqEHl19hcDx2f7h8VAlbdS3gQ/82GCUFV+XMNeKeuy3qkJxZ/zdtyujdvZRnj0xGpUI1g7jQjak8rHyBgzQyUMelA5cU2yAHVqP1ENEywz
w8k7oCnq/EXcVr/b269u/VesbbJ5jtpPb7afmMty854TUKXPP1weedrSMKprF4zdHLJMmWm8fuvensh2jNAnCPfSu8enDjTdLeuJ8C2My02sFrsj0HbhgQlOr0pQxSBZJnnLmS3m9lCSZSIPc1J2jim7ICNRCxiZ
mhUWB5VxpyeShJBk6Wpi+/Cn+Y4sLOPV+k6L9MljX9hRkNt09pWngGZW7fPr559R2vem9zfTOVdHuv/dkt1AgzSYcYXLQ4quA46rfH1R9AtbnF9XH7mAT04WrYJ9sd/8Gq359Wg3WrMaleQsG7OlqtW6jwofDD/o
/SfzmvLfuQm3lSW9xl5Y4c97t8ccofDVq28QfilBCoOXWF0vI7EOnilP7d11sJBdl7C6hmj2FXzI7OnhtJdUoHwskZQOIimZhOKLjNWgS+rBZ72V82wUCzy0RFoBuWUVwNUGZo3wL24csmV7Ww3IV2xtFl0XgCEQ
61d05XPmZjHzyis1MpszP+ZinRW0OM9pFAkAu+AyGKtDLmJeAw5W/BaEEbAA4IPoe6Elj/d2jkwv04bUXsoKbhfrdkyzQbWyRPdNfbq7H0FYkCGsHJHU0d5pyZsp/ZGyuK0jtefs2BU/5sLoJs/8tm6GaTWNPENh
rseGEz3e/N3Yu6FOG833B9ufVjuWGiYoM4566m/+wxSBSrUd78JXiXOS8cmVrp280ABz1/N3ax0YfNznuvVPKjRiYBSd/5W/I1By+6c7H8A69so45fI/p+m7KWbjSPHqrev3KDyDFS+undMZzTHuj7mumqHe7ssq
Rjo6mVI05MwK5iBZ2+hdCmlbxXKNTdi8wg2WbDa+mrb/PpsnEDelxlyi/GRXy/qLLKKTFAQJBdutmNb5fRFdvOGk2drP58EXJRZv/koK+nlrux6b+6tlYJO4e1bwYmBZDB7vAfjRLUH2LbfzoA+L76pjM1uvuQ2b
SMyBdpKL6HztdP5sStvr9DWL/dd/iRYDsmhrJWut/xCZNk2yW+Ls9pt00d5ITm+G5FNhvy2nViSXXgHbSy92Keq3MzKgnsaX5W9QcWExAjLkfWPrJ9dgBlJU3huSfpPUiUtBQ8AQdtrdbq4v6SSCz+P9mO256pHQ
5vrPyRCL5m62pXRu3QWNy/kj04+B5AzfbdcC4HwFjFzEmaUascnmwwJ658hecaClG74xgJFIhyyZ8pW221U1nygiaXZS5T5L7wxtF+PpNYCyJxilOBhn80wR9dTOYOiuUKQ0xE4VNc8SS1LabhHkq6iCUuE0yxK3
IM82wtk65KAs5zu81gzpp8bOHF2ShrWxt/YxygYz3gMcFkYinxSH0wxi3K0Q7bjB7H36tfePd945k3bxihqhuXwH0jznbOiouHjYWuC44JOqar7/dVcGq/9Ah7UkoSFNTJC/T3WD8baCLuChCHSGiuZNcW+uCB5U
5R2Clc0lxiEd1MWNvlpn0yY8p/1KHOUgLKBSM5Ko9Vyc/3pLOVEnXFk+VIypJUF3MHLxprlu2TfIHletv7VrvSOXD3X+zOj4ylkmfPu6YNp2j8NVu4oJ7/RgwrBzblYtlo6vLQglCZYOuhM0ODYm0+5pU6lNY1z6
bDuNtjVz+WVLBGQnlDsIwI/kk+R0St/sRFpUv+XRtx5VsEYg939LKuiymorHkketnkoBzAXoMSbUfIFHC1hNZY4U3u01eYAaGEiYabJYekfq2VETL7Yg1GFyJTfDsZOEWGsaftki74j41Xfb99JmTbQDh1Ob2D9x
XrZ3SQsd3dN9z5KCaJ+buza/M7lizxe56scjHt5nP1WYJTvPxBFLIvAM13iQlgiAfYzRm1DxRJheqbOzhZwNurwt0y+/hlLvOMt7cfwgGpWKoLboS4b00u9ndSMf7aRli8rRTI6R9VMcfqwYaXByib7kyx+hS5Zf
ZDxqUdS4f3GgIph0p+zuhuGU3a/A52u6CAZbtXvG//LaIsxwN7nZBGAewWYtdKNM15B+mbLfs4pdAU402xoo5sk9U2oWH1cZ3fRKr949V9aw0HRrN04dFrVESCzd86uOp4GhikUnNsBtEfPcaG36/wd99VfjmPbh
s/WSDk1xKYeQAETvlQwph+mrNaoeoy16BCNSN54+Y1urs00WWFfOzRBXtLokGcIc41ReMrdzBX5nlXrSonAg0VBr47l+neAPM1sTO6tLry3A0l9NmPAXewNQxMLvTJ07NzmJTZ/ay1NryP5sH/i8KFhUBG92aUpB
OPiKxayJ256mhPUWG73nNklvLXmJrU+uoYi8KIxE6S3xYGPU4iqhnHHPKJ7J7TerpViKNkhigXuIK7mAz7cbYQf6P4YClOr7+PkjbXr4yHSDpIFPVLfUpfRxsthCKfCm3qj90hoZ9xbrLDlAotXLDiKZ719q8pxT
Oi7kzRbEH8hTNgpn75I5Cg8S+txUHjL7loxwtgYxh5JuWHxWsxpuoiBtMh/Fwj6WI+xMJ5tisNVYbeL0Umo+veuLYqLRdGRc5hHN4VJu6/LKYKQVF9oVHP5zREAuRAdU98IqmWJbAr8UJ74OdxrWxeni2Y7S9Yzy
H7d5jtN3yCVFbJ2IU6AHkQm0jzkkQH8NL4ix1cWcUIIdcbNRdSaJ5kMCqLnD2pv8v34xDg/4X8qniwwcpm1vs4hKShGUgRy37nt5QOdxlHoZv0H92GHyzI0S6G2of0dK78GGUGlkIXlGItKMMkytymhd//3JjdxU
gRuYttr+RZEaxCmRLlLwMjF+G8Oh9VW1fB6ajhkl7Z1rRs9/8xdmhzf+ZgOVjBrjlaQpTnCToZMrkqIst5KvL5liaVIAX0eODfomUZzgCxFx20jEvmr8e361sFo7iO6PXBrPSloC2MsX67GesrN61tq9vGbi3Ynm
DbVK8EoLv1WieIz1Tc8CeQIRa6r2jsEAtqXqO345ROV+0K1i6ZIPuWxfPZmhLfLrRNLPgeKR2dmi6HCp9SVtLXDxEXkQiTrLW/BR8lGvaNLsiLduBEEs63Rby7yuk8VCaGU332sF74QYOG+NpXd1C+taIwh89j9c
u1X9rrAZ1XyDvqArYGrv691Lz/t4/CZs6iI1TUlaF88UPLH9qrh3UnoyfQcLyZbN52rS/lZY+zwul5P0AVrLETqTysieTkT4zwZLntBD0fJYWGzbqmqoiJbRaTAKDWu8pNbrmNw4TdPmY3Dt+QAaiVuFe9bFsAhO
iyS0ArftZrI5ygiRHOs0hr9YaaOoWq0N9E+2FmGO32+/5+4hV7jp9zO+j7dVPHkccrzAnatO3WTVKVnO74l0zzuplhzpjxzf4cEBxT+nT7Ipzmm/tHXjDl+V/N5viPWU3shRHI6Mx4WXViZ1h5ztsImM1shsEArS
YhYyKe1WooYEfhc3bWcsNtLhuDy49grspnG12/5qj1ZuXbe1lNG9yPtObSNcrTCD5ce9EHJCLeS40GcKpbvPxeh+0vGkaLZV7lgL9pUF0npeBfrqtVM6lhZujhiKfb0dFwrSdarN736QD7gMhE+vFnz59dKRO4Vp
4kwgCiJzdbuiPxxLT0ZcnncY2hBbDb+hv0I0cu/u1YZNcZu4aXoP09qbfiZT6fFPrquSw/kmrvx36CxkX2i9eVnbzbf8eUPxhsupoLifktG/dC7z3s0nqDYT4iwv93bbuXZRe/2syXIiVp5+FXxqb4e/WVtvFZYh
+9nfe10QYzGenASWymH9FnN9Ot9ahDGsUbdJo8F/6sqQSQeHCA+tazTIQIRGFx6YfWbZk/LksrOS6/7LnJgPq2xH2PDf6OGbqnZB4hS9mI70toCuIo8MiCFoWelpaSBF01CFexWYJ+QhHOt+O+Cs/zkvVausyxps
b9tXPNuvDACFfw84H9M+ESDIXc90ZTiW7o2r3BE+4bhnQjBc748vwO8jvmf/gfUO1bTDkhpPjzUOxY18Y1O9KPaN1Xvsm/+hxfyHLfFt6rKB/Bayn8gOPagDT+eeNOgi+ZGhDAKhayGJVbcanhWAonO2wmL/e21z
3H4rlY05N0UMD24XNFNwgfCpXffPKmB0ogGHshW0ZSKN8+dRaHRxxH/TUmmH7RKVDYiqDyN2ATZm2Ro3OQCr5l3kvB/cq0dS1ve82eMBTC97RlVrayQfwXI6aPNXVz+c1ZlNEHSTVwXl47nQLWS4bQ/Wzxs7BS6o
SBQZ5bf1DQf0swVJ67jpR4wag9fgg0WCwHVWqznVTnw+q22d4zELWi77TrY3GL0x3achm7M+OZi46yZG5/Zh0HRWEQNzu01eJlAbJnW61rNEEAk6HoM+lvrEbEuyNqt1megzj6HcWlS14y8hlFYghu1kMeg9vOUC
ORN1FvE10spH6cGr7e7ZbhCn7SdXHrAAvheNwl35wNwG6tAEDRi+qz34NqhfYfyQouDIrocOX9OgCAQ1QZ9RZiusGEJXkDVUaXcxT/KqIJoF1KCc+4YC7mY2zVn46/Eg51qAYsWI1Zihs/BQx9Gh8/D/jo0B/fFy
/mKHdfP/X8rRxsFDHGXB5J28iSI/NSk5kbgLmckdspnnZL6HAatqPjFeAi2M8+0XY6t27O3Ps8XCfkfi9rgEBYKvMkqIJiTuwMYkWteuBEodUiD+BzRUxIeNTsoBZewo8EgsYKrdcGEGfTCkGP3JN4mDrf/WyaMY
+cTiHKmy4IAowiodEaql9Y4+pFuwfpCZwsTHpRZXKG+6e2PrG1Js5s24BLGjAqoVKZda3FMkAUiS22OU4JIxzek3NI0HefTSD0NeY4m3bXzbWxC7CHkJwMO25zH8J6rRU1+TccMrVjkVQZ00wGIC9cmuRMZbTPL9
7MEQkFqwY0FGa5Bv6TbhOso0sQpPYzrcCAF2F/X3WlBV4uFDw6bd7qqzJenING/H/7KTgKF1xsxKpzgfMXY6wE3datWDnbr84I1/uhx96Mt1iSh1fgIkuVZghdIsDTm0QRpUu3RRtmNWAKyuDYZY5OQtnBn48pxo
Jtfojo9eD5eqH7R/CPgqbKISDcdkkM3Gx1Cflpc9n9sQFoj4WA69FB9STKrtKguVBJJFaLVKbWFLCounlZhKM8xnIApFqmNSh0/S0z+Z17lnJITvgUPQ/+HJCWcn8YnaBBrl3Nf8kl+S3d5twPpfWA4LolpMJUlQ
i5/IaWiea/g/0kusOlr4e3R1t4MoHsnci3cc0uPmE0iUm9FbxZUG0A66bNafY7eF+jGgRcmuUklgHybSxYF2G+Son2c6HrJcIdJ0G/n+QBX/MKvWoqFt4rdO3lO7ktVaMoSot2PBJL241VA1nkOGxTBJL6x2ej6r
mxWaIj0ROcvkGlx69oVsF5mGalMjM74hGlCuBkFyuFUUFB1TL+M7WO1Jvi5EPZinC/rbhzOWuzLZOzZxP64YBhueBxOVq8pbKlLewUdTezmmL3jzX3nNH0qsbpmiehVKBaQ9aXQFlPh046vK72fWXSL5BLbosV2U
3/9/V4T4thYsCJnGtRu7iOQl2CRR+WQBH2ivlBdWEp/g4h+5vAHvsocovr6YLFoAepkX8cn5PL4jEpbnKNNp25hr2YADRgkFlY2qaV/lhwl1cYG4zylpd1L2o9VTAb3qhjUFBZ4XjBM61e9yfPL7ggk/okd6m6UT
MNJDoRSrJHgZdP7W9TRZQQQmUqBppbXjf16s/mmsanM3lwHz4F7s4MTwxP2VqFtCL5BxJbtfD3vGkjoXLiPi5z35cbasP550D7m5g9xANdGINNEdGbTHUPuwxrMtpPmOZI/X8owZA5ZYd+vNOcBUgNzSwQ7U4WY+
Q+4MAKwwCPIBRijwJ0qrDauSZYWArBtW42yZTgu/9JYPw/y03w6VU4Jn7akXedb/ZHQo9Igmu7GR7gQaGlZM1GrvDcU0hqJFDgwrsgZXOiMbRJPKsg6NQPWgTTCYixteVfNffJv7Zt7GmMyv4pyYf3nwR5U/Vwht
VUyk1EpMrFQgZ37/22Ox8b5DwQox04XlJ2MI8HA2cC62evfzKjn0dwAJjZp1PduzL6xxj5MRknIpPptmc/mJxRwi5TJQrSCbWajgPE9SWzUnksCKa+Ms0tyEE3B49302RdIxNnP44LN8GYqqGiel2/ZLpdWpgISe
NK3X4OB43GJffxb1Oov4iJXT5Ex5WMIy4C8Nwel19m1EMQqg/9UEvYpdW0cwgUES8fp5TTMSwPWUWrxXBloXBeeJwfHl7PeC+N3lChs0FtzNbQ9Sv059mcWOD4XPpl6wwG4SftG8ejdMhercb+DNMWubS+Nh1K6s
qKMyWSTtfEa1+TbG0TEBvPLd/JykXQgIAs0wIgT+aKyb6vWV5gi9NnD3s3VMzoWNx6L7+RUalevNizy1tgSHTP2y2gn4C06Q0aeBjfHF6zR7wuuS7TiVXG6RL23igp3IZAa+Ybj7miOegtFPkkQ2OrRdj0Drsgc1
JG7izOgJZqBit36PNlaMYrIKDhKPc5HUF4FZuGuGQT14LezAPfcbZlMj1s6G+DCcuvwGMfPavS4XYO5iupRIywTxIOL/6Ib97w5Dm9DA0qKGsw3BCgZxqZVIQ/PI2dIuPGyAN0VOHsAVHI87cYMZlpWG0UXanmtC
JWNB6zbK6aUhqj7tOuKFaITdRlVej9dIbkRvG9ZY8kGUReOS9wJqTeNheFQG9I6gM8gb0flZvNONl1ZBsCe3sdtJxXuAmyYhw8WNdqwbhuYy9ku2X1m3dDKNmlkaCWhxaA2hN//rn09fdZfWVof1JxWhy2sd1/g+
1y26RACOBiyb1Xj1n7mp9XrP1qkemtcaPOzEWehqtOFEdXtaL6DbmbQnuhyutlSwF371fKq5VCHLNRXQI9xCezpFlpYbAA0t4jHcAKzKWD5UMxTudmChRQnh87XUm010G9AMlZihxlTqAnypPQbYwHUFoBpaRWvF
/N5279T3S3Ly+pmXk2EQ3lTMmKGmJl1rQtnNw1a4EW/SjCWz/agp380LaDkIqziHc7jr+r+1zKv5FWGU/yyTbnv9EhuyDwv+DEyjchwtH04za9dgEBGNUaGKjz/n5Za0WjvwVIt5klo4gkS2kvvSdboR8Tu9n8ay
XovTs4x9IHFZbFMQEadPNaqAaWUjZLisbrTVHs1z0o3t+HGEiW6664uCGzXIV8QW2tvPO/Z8ug1pg2k+Cr+OYYafixU3rmyjIVS/KpvU9J2T7TGeh7bowf/IeX9cd/efTI3rg5uDG4PPXzcNYGquITOJd2DDx3sz
9Ip9F9/e2qE1nksJsbGG6n8shrZsXoo9jqolXdnarD+ftHHaZUfNCe4pzAp7HodfQWL6mjcUqCWqPYLfo/nnvP9W+w6Io0LmTuD9W2xy9BaplmlJExxZBvgGdmv8u8yD4eRS23eFv2Y1jyVuwsn3axnPuRaXRt+8
O/u2LjGoSNE5SfhvyDqEIXzdIDcAY92nHy2/9a09At8qgjCwyoBfYD+T9NnBGPTkcvrUqQRF3XTbzIElvv5sNJMNyeq6t6uLR2ho1eT1w04pvMlqjJ/eAh3vWdwf/QoaQx7LKmmRkSFxf8mNQyOSypZ5CZ5PiqAl
sBYPwKoCHcN8abCk4OirUaRWwvkk64zDmvI13qA5Kb0tRZlesiTbkuFNNz55RiE1gBu3bnTC5gOKDfkLE6/650tFePaP6p/l4ZGZIogeb/cSf23OROSJ90oCXASjaW310YwWRkyDtdqoX5br46VBRyNOCphEOdS3
MBlAikZevR2ma3sKqa9xkgsnem9QwWPgHuz8X7sqAO8MDrzzd/I7NDCdKl7tCVZrmCBjE1hYrUJgf7KuyDEov+00juBW8T8HMW0BCFjnOUsJXONpWjpAme2Ssu5kYKzCABGSj1enF5PaeQE8RWn6M9FWfxT7kTlp
8R3zbLfVDhNFdgz/4JgDtMaFT6DUvcifptKQqIlv2Cocsbj2xi2bKcSh5DJ5ZBRxqYZzdGdq9UTRh3LOYR9g3U5BpiUtkSVDW957LSnombKrhlA3i6mM5fbGfYEk/iN1ORAsqjSDSvNWmpQgiO2VSp2MBq1+b/Fv
pc1+YytkdPNnH2kzXJr7zTI0LIdl3EphIuVOFuA0iibPuJq+FTe5V4H5E6egz0ZaHaiAuJk9BlS5hdORsS4UX5T+ceQyfTOctVGox1b2HBsIuKl8Ks2wvgfZx9Hdx+amVkpe5vsOXw5fdsquiuNAnTE7wFmfArEu
BW+q5GQBybFTW1UMoGVSct5dv5rDN3dnNskGMkQf52WJIUjdxQAzf46ZZ26WAFKBdQV2/R3I42aAokCb/kEXFt1XW3koxPOSauRysgjD04YNkFr+EKXN31zmUfdHpqAslOwDAbgP1PeJNYjwrz0L+FYAk7Vo4JhM
pDZfiXANdgAUTsEMVXFQYxhG8Rmr2PzVXAZfDx3/zpRI49ZmJJ6shcCZUwiMzV9LTvAS7wjPbdO1eBP2jLchzecO5ikEhCa17kM48ft5zurqD04er8x6tV0EEb59YwufmjTTGU6hIiltR4HDcmaAmX0ASNlMfjI/
M4iNxgYPbr3IQx+a+6+YcLzEaUI/57jvxcGIYjZnGXjKpH9UQfzb+j5DgwJIjLclq1x4QKZ+foMAEIvu9x9GO1xIBgCO+mNd29KaUW6OD3B/B8YS5rSoLfMx/moW5Jswowss/CSCTiIc4FC/8D8df9vfvUeOdMVt
xf2Jd5R8YHABXOKemg8w8rsKwOIzABVzr/PbdSlXIAVeZHzZd+FmAtyAmCVeZDoWITuVhwAki/IYG1uPjI7Kk0wc8frpOnHuJJKUy2l5+51C0H0UxavBpjKD66XtZtziIu4XFV8zuLm1MnBrQfAwGq0JaBy7ve7i
N4lXJJrr4KbrZPW9BLfjJoQMj8sbn/Qf9w9bnA73Zm9rUkoIReM8qh+e3CAuMCK2J0zlcVrLT3XdcO6tkPW4Tmn27VfXXMLcCzQwtZHwgxXPsktn+di1M6QSWLWq/1AWvhONtHkKDO3FJLgemqbTc5kgqYhSvzjH
BW1FAK0ypTrUjxsKzsjgVajMD2tvEMpFb0l38VMwIyt1dIA1hjCgcj5VIjo14vz7MleXq+Mv2D2mG5Y541q48SLj0OiAJtgp9q3f7VPuTQArqmJpwKh+uk7ABiL5zq31EoRWOiULgybSmSLJmSfAad2bQxRTjSDM
WZMc3l05ce2yPvs9IUVsDnDJsnWCh2qrEUHgBlvvWOhMPfKRwvslGTJ0nxcRU22hGcWHyDgor8OBQ/20XOyBp7HBrbSj6FdHC5DAo53v8IqEKR/tDBetg+uxT3aUNsEcSRR5NTatHgfDJEOLeq4qh/mctzy09R/v
5v/oAfxuyxAFewt6RFa+84XKN0p2/t3zprYkzkL+2463nftK/KlVRkGx7NefpjORNOoIIm/Ga1wn5k4Zg9v76QfosW+kBcsF9GTv2P/LYpD1oZhrsEAUAz9QGQUH7XHVN7b9gvk36VT1ugI2gCITEAa24PA7L5VT
oo0ucyKjdWbzo7Bn8CS1kfPOaodnwd053bvgUboeXWU6VkE4RhU6yJPVVO3EkhnM76uWkPBON5nXa8J2OYf7vB1D/DXUoch6Cii7DKvddmWTPTPbsovnqDepFhV1tPZqDLqRsRYN2zAkjMBlyox6LDJIN6eO0nw+
OENxOu5x9i7iRtwglpwMbCiG17vfenxcEdDge7k9qfLwPZvdyKZR+3Uoyt4OHmFLJQqeWlCbl/o+ss38fRoI+v+eIezXDV7sYhzqvMKa/gnjIjysZeP5GvavBYthk5xoBFrCJ48nsFuwprReo8IdNAdSzxp1XBSF
1H18ayu+g/ZPsNPdCiEOhVMeNaIgSMNHoS0PCzlnRJ1RpXqIpyoeTTzlthx3SQthHzQda+YQ9ju16TE64ovg9EuU+69p86qcgUFLw0xCZSwDa7LpcUbKmD12E3tOZ9O2b7FPJ0mEXmXr2OktVV+LLBOXyu9rTDGi
zCBdbEvolBKwREm2w7WtGsq8lS8W9XXIaLL71upv+2LfVEgt1NgdO45Ze5UkfmVJMs6Qn83SlEkOtvdeqP+J7ewvJCaFCsuR5HpuVJQ9K7tkoVlv27bOyHQnt4J6FevZcWvpxvHJ0/w0efyDQcHt5ewqG6ug1nJF
iwomEDYBWkCypjjcHBYO4RFTODZ4F5hSCrA4sFQ6jEgYhlqYZqDe+UKJDwnZvHmUqu/wA9saC1lvitCOqHSZqxJ1CbgVeOh/65JRZeT6+g0CwXprRrIWw1rSJZiYHiUI5xdVBTkNykY3YGxOVmVMMgqDSN/EnFST
mtm7be4L5Wlu5P7hYT5XmC2cv/yAzjTbDnsJDyoDVt+VuCuQJ2Fjh3S6ZdwDxaHx2K9AdNnGYvL1G1wnJrk1TVoMawNbz4fuloCJFmdFF6D28zp2X4evw1VJU3Qa1enAR6n+bPk9nwhLh3ZxrKNMuPoDOHKMGS6Q
7cLfuleRxafkTfAsm41CbFEeFnHhaAmY2+5woBZC8mXiZhfqTSqL7kmHVV4x/i6Nv+pOo0R06kIiuDGEUwDiEYLJuuFEq8jfRIWGgUh5FKPFoLbCMJlZdZPGfOZYd91DOhpb76RBcz03Jn+LF1hOPSjE9T8RwMMo
KtR9hwFC6tp1QjWoLWnSIjCt8QMNGx7qQOLRZ5Z0yajQcobReMLirDYIJwfccg9o4LjDG7COVYK4YRhILbTffjnN19vcW3UsrobD3ZioMjDnogTJ4OVQiCpU9g+wdw/C5/iToB5h8psvqJM67nzNBoG3cAvgTKyl
y/Ex3JAY+VxxHjNmamwAJwh1YOdwYdWIMZQqDY0RFWTEJKa2EdEs8gcrNoJKnAGGhW1qOmsPDAnm/W6h3d0iYk69I7HHDBuE5y0b4QRqrJY+7pdtvxy1+UmZq4oIif0qwlhxCMwO5UM2MLA4KAGsiFwmlxj5KerY
1hV5oHHnovmWfUW2B7IkFOr05+s/rVZWMkeVqY6iGDUUgO8Gis/vpu/Wf81fGAGIVcf+u6u8UuypijuLOADsRgH/MPgozKWxOOEpuN1cB0FbRqAnLQ/QlRXIV+6COEKQ08MlGVquiLOM0aaBL4L92DeqSR4WHd0K
5hnN8eL5PeNW7KCNmpUskh+b32u4NAj8wwHGlIbtyQrGG91NvSiJ2ni/jGT+cwYR5WBDyrUfhVvemzgy72KIbftvlZrtptgrqu3ddmakBmx8xas8iwzBpqEikujrVyGyrj1i19imxL+gJvSWUAxSBKuCn0XCH3Wq
RJHcPcqHKIkDyyql4Xq9jFglXraGCz9r1daJIk7Qzl+8++tkbEtYZZFb5TNcpzUb023j/eZOylWT8nkU5rWt+pDVUFEidjjwtJWVIgJsK4z0o1nVWQkejXTmD4SrXm8HHGsBbfCj5SkgdjjFJ2vRJO8cwF6mrUfc
WfznEcimSKFckcx0nfKdo0p1oXJ7zRmu+ysdZYL/iB+hLlslINA18kNjP4V5jXWsjEsFfouXC1dUjUSRwWMfKTGZE3S14kENTsUv3kluUU3TcnDTfh94I72Fko+zdqZnSqXfE16XyaNWNKc/s5KCGpAKhq/OpLax
RzGO7KwsQHhaXPv94RGagm380ukNpinbmBfxcuoTfAr92oUdWTeSNbJO5dYxOKRklQMEJWfM2RlL13xrq+Gk2CGmWz2IZkRRtQTqlTdRYuEdKoLdYrBZEbRrSoHNJFUqgS3t3Q+yuY+5+N7Gnt2jNqsxuKD07HN+
xpKfdUhxIBWGrygE1jBK2R2TraiHtQU2MUIrMExb8np3X3tKosb5Fm1aA4ZJeSvAAeiAoRBRfPRsz6FpMAfv00IpFEVyhqjsjDk/Yxl71pXPdVaa9ZzGMF3R8YMvVCwoZ0/H6+NQrL9mMrad9KAcAIgeOJTeZdSr
OFsZTKHbKoRp219eLiC+R6is9yZlBMwaI5ee+RErMwDpt3jma6rqE5rWKaeOB9kv0Tt6hAuuVhpwr00+0ygjS34n8l1cz+xz36wXPX94wLao9Y+xnREEThmf2qEgj9fkdS+fSWSmUTDKRS7g3R0wd6X42ysnkN4n
XF7047oThLjHPNeWVt7d/jD1HSiKTjOjMC6GiNQGvx8g010HPsd1CayJVtQWK/Y3b3C9+QTXJhphN4lHXi488kL58UHPhY48N3j3OyM/naqLO3PN3gg8ES6yMKpubRfLiFXCw6YYC2p77Sz9p+pwOFbukL7iWVLb
LHO5a1CO8rhAp4/K+cg/EMNPfIznIiTAOnmN6PwKXd66j19UixLX+L0i9xIgqDxU3MzDER2THPRgsznyG3df01fCokSQYEfJgRQe3EsN/ugpCh31AHWLlEOgDpEdGE8AnhvrFFAO/IyA3q3SLe126dbpzBogI3no
5D3B67TxizSsBJUMaqfMMapSqHCZy2iZ1I5pFzk0lGSKXpvhiQ3MZ7v9/gKmW3lbltt5mz0EGWEMlKQF1BX2hS5oQV65dAP8mmMqK0ZdNpVUgGQztcrvu/NI1/8xlgH+XH483pJsgvBqlCCzHUnZ+0UJbYPolPRA
aTWxTCkI2PwCelv5W9Lt/GX+FbX+1p6e9sXST1CmZz7jlBfYMLSqQcfy3bREE4qjsRE7sOsHFBIG8G74I1ornyiZzFVonbybvoUAu94WKNBC2I/pA63BgFMOc+W6PVpzMPfbjt9oQuLyRcHDcd7hHlI8Osdog0yz
2uWzXmhtWpRNKH8tM+kBo9FBUnxzdFe6tudozKS1bnkRHziFGE2GyYjQlKSOmrYUWeIx1bgKNeoCqMhAIWjs9SuKfpoZOkFn6JnzPQtiGapEPilclUhNyDKKAFudKDnPHIEMl6vUC/qfQ00bskxgyPKNJSbAHhDp
hzZnIRhA588Be5oJBbzEt658ClyifV4bD6QxlQ77mtQWdo9OuDBk0N+H1i6n1YEsQ+2eEtv/Y0rdkk6JcmhcYjkMNDzQYY4Mz6gtlZrQA9qw9+4HvjdL09meM32eAQmnWZvzRCOntZsjgmJlc5l6caYgUhlP1fkI
g2KIcNOvJsIsrOKFHPvxBSm2gMoQazmQ5CmmuO7a7URVQjVSoH8TyxQ93E2eQmOFF6ujuFAjrOl3uAecMzr28A5KYaUHf0X7d40WOp+FHHroo2/roEmMThSfvpa/IWjD5phczDseLw84jhDT/wo5dca0bdmIa8QU
b4FJrKX7a8asc5th89AkW3aRjqy+zkma09RtpDoYnqYLT4WtaVJKqwP1yYFTSijseQ0Ursb87K2PqFl/c6pttbDU/rztuUVVAN1RJl31MJrWCQQAcantgb+cIFFRM/3UUR4iLD41i6V8Ya6+mlncdIfrl2ilF85U
u6u2JqrUmvtVeMishLeCnoWqOmtMNDX7Ubv6rSKxLFHGnsqukZRYGh/BOapvfKdCx3AxwyFMGfWDiIhHzebeghMBjl3lWFdWmSGbTtuGqxCYPAKnPK0sRos58a6orovOLZJSqOvXI1uAUltDuaXEtAezhJaiMGEK
d3tTqVO4G49uihBwvUHlX8AadNrRoiRkRpkMJMXGPaTDX8kmAepVyPV4g+vEkpSDFy1MOqbLQLVL8MvO41tot2dhOJR80fNgXdhgfun9CDw1xLMLRtuebYDu44aGYFwZqrBGShCaMPCM3wJSauD8TTBcLmcd6wRr
xcmhKhGbEM4XHTZQKJoUYvsXlD2cUX4HjW1cpnX1NW4QD7ktHloI39L7XS02LZzanCqHOm9ovKURjdYv/E1eoC5dVRcYniDgc4ou3UepBQvoSxD1Qz5fe1Sx70YRt86bEXNeNjlrsXynXs+CpxfabHqD5SpfalQX
kKbaWEHzO6yaKtREla4UKjOpFfFTqn1ne2R8PZtRQqa3sqmA7Dwy+rGegxsQHsksaKDm5ACas8KaA8u6Z/xZTaMoxNQtPfDJqCjCfjvxVMUWHbIHWylIjoGoy6Iwr/jnbE4JRQMPwTp1bT32c81v8+DWFu77iz8l
Mgs3u9sr6aJ+jIA+F+HVYa0aJo9DeF4aBue6xoH3zK2TYFDzJkU3sok5wz+Ch1Z/iWpc/Aggrt164ltIkKse1RXI+jKjTp8L90McT9yeWKEECF2j4h1GJp7ZoBSJl6iPDUW/cVYPfz5gILzkDQTYdLG6UZIykjMo
Lan0lG3cNeOfI/gc0VTzpiPzRBnPsP5aPr4W1yKQSWLpyavYFWJk9wfUbUcBrw8yAyCObQBA6zMromRutKZUpdsWQuCMdagvVLZI0Rlrx3Oxuq02wi4tJAkAPc+DQugIVIFyvYL7owoPAuDBCFHt1yq9A/koXaTa
NNpq2ve9vxqAivFPZpqGTxdmudyK6KX661fN+Z8lyUE/doTiusyexkCTHXOa37EhhXH6u3hoUQojDzL3BLHQAwRmMqNnQW96AxuEQ/19rog99/sA3vHMUcJzokRmih1+6DDx6Hm58iQKMej8fJfjVUpubK7vDYND
268T0MYiOlZ27ZAK4G7cwzAvwymy2zmaW7F3uztchcC7UDNqnavCj1jXY/IBbq/OP9ACWT2zRsT+Mzd1u/ZrdWkWZWO0mAiJlqR4Rj2jLaxN1Vm9WotCcbu/P2WTCFKFspWR2jZV4JYAH+WgCm3YCvXS1NuGBbWh
KY8SxSlcglilDm37EXlsZLK87PQN+xeS4cFfr89D3SH9aXMv/Z26qVZbKY7hN2hejGXU6YE9o0FOvb7Bx6BZLr+9XaYKB5QX2cmwENMfcy0ApMSifmblncoKszHYYzc9kQI+YNDZkaxSXchK4mXiqiMvyfJvxKOk
G44GkbS41LMZJzeiJFyN9bU6Iqfs7MQw3UBqCia14lMnLjb/LLddNA3zPLKT3viJybXidFRKFk2N5ixwI+rEMFyS6FlSdHc2NJtoM/mEx23DbvYuhqpAYEOvTX3ZSOTyrw3DfxNYbZueWdRO4qPQ9NjHJh9Ih9LL
3oe1DU+BmE5+AXF23AvS/LT44+F8Kr0LzAhBYuQPvN+ntQPpTbWYWKtN8K2bRNTqam9HFGaNsa5JVkxZnk7YDKhejdnL0/Q5vosxK9w3/nCeYpVmHW8oEdOySdUvaHQaQOpkPghB+1WPgdGm7RR4VpqlhWPRmstd
0wdqmczNHQvANDyFT7PEDn+wJv/YtainU2AfjNFCrUfp8V7d1F619k8WbN1C+rhhf3/eRj+jY1R4aTs5nr2bj84GLjAKu5kwtibYvIR1YBtxI24ibAYpGWBJSIlKB2M1Q4rc9fJSv1xkDGPcttn5mx9PQd/KxXzp
3KYS+xhhKdjsxq8TLtSlEYViPKxDFI/ZDSmh4qDd7M5R1jBshHCBvQgttEiXC5QRvrMiODQGNJ4q6cOVfiROtE+fgQzYtBJqK2fpOl9lLE9zNi6CTJiAdULZprbHIyeI0rVejTpzO/68AJBcdOrNiI0XK4yeslQ3
T3UwGECIxsD3QYiF0cPC9bTEu5/JbGVkaUP/i4XGobrHMl0TJRfT4lHDepQH57Qd6OMCGwXaAvGMLqzMsxji2sUvzlyshmgyVVEeYo7KgsygyWfvVbamuulQgesQKAer673iUf3aPxdmSZlgLA8wqcYiPuVctcos
2WeZEQH1qUGGVNbrW8XDmB5L0YAjU35s69dJD4gOH1gX3ob6aVL9B1WffcpAQJCc/615EhCJebr2D9hZn2Fu82dXlRY/XhvDLYa/7qrvxMW+VVLur7elJjH/nXVHRaqrijeu+F6wx5eVv47UP5ObFvobj1E/7a58
ZQkxQmPiSfqUYljizewE4JnhkWCV43Agddzmj3PPJkiFB3/3fHV/fQ2aYpXcpTz402eBYGC3nevvtXybR77pPKfNDQGYct/O2/I0Iq//HwCWCEgLwYU/6oM5whd6iYuQVEq1DNBfkqJYp+nhjIB0j1bPOP+6e905
Mc57/dF1RL+h5cRyWAYIOyCk4ULgXg7dp7qFL/4ujdhX9zuaNaftKnnxfohLAqHW5eiOj6gpVVbvqYy+yepUW2tPa21YuSZAGiG7IomnMWUpOOzl0KW7jMw1dXxaC/K+7md2bcjpgdTdlDgzVp7iOFKuotJ6KZcK
Vzs6/CohxcU3TmUBCcnivNrT6dRTnGsEOuWAQYTHZDFIb4rkj8yVGEdIePGsdkRN53KByASCyCIdgHCw2mdv8hAzHPUc7wGMzh+kwPwdCG2C5EwwtE0c2AMw1Qmvnrpt2vFbbVQa88CJOE2cNKR/Ng+IQhlognQL
GEaZmSlPxiZDQDOzyFNj4O7B1sXWjXmpnPUmLzlu8kMJWlejoiyYaCaQjdR5mIhOZElBxekiaZ+hKFAmwqTY7LfWnvg45I/PZG2RDHoW3yZVRBK8FbRCHd9/W6xWhV2HpP1UPSZXchLxltgX3dXkLWic+1sqtxAc
nSsk+B4v0Usu0auHoUYddhGhFn95k+VKwh3QfHbrqMbW2re+0uAXa7eT14+2u5u5ydaA6W57suwxFfETavXT1uhy6x3DPog4V7lmOATIDtGhJZCo2hDvquVCbFk30GYEeB/WPJ5LtQjK7UV1HUu82AoFeS1p8TTR
Ko5fIG2dJ3Yx+FliSiinUQ1iVXNawa1ztlrY6sS2UKJaSPteQZa8MF8bnszCK9jLpmzJZQy6KJC7+rCmQHncQPm1wVxduLCsb8FcTGm2PucZlQ7tPwRoUMAa7e3N2C0APj5nqGOOwI0ldHbBRfzRpOJ7ApZnermk
VBEAFNyU/prqbO40EXRcsh6wSMa08KyPFcmrFgBCa7Km/X7nhMX5B+ugHxWlYuU6hehNZSAq+uu1czAh2KllFaVW3fEsKpOlkF/EljTDy/wvlVxzAVUE456n5jcLCSpnGM+aUQhQmJMD+EwJy/IPOBY3WW2udOGF
QLnHvm/A1ON+iqMsG25MD+sl19hme3nZ+MoCilIA7ccXZbEQ38hqJbASiAQiaE2u6WV965gayW1T8ywGU9w2z9RoMdOLHM8WH1Qz2R+tD7kCntgvosCZ169lbRGOtzIrwROgM11NHsQG8Lh5rk1lsFZ2QFpgFPAf
B4lNBjCDpJmbVZw+s9oGOFWrseO1cDB6+LEEqTpjA1AVFkfv6RfGh3pb6z8c/nglw+Oh0MaFInodZPni5a5ldBETr39agLXBgVxTYKV5xValZfX4FuSkdx++2nhbnIeYAmrbUTwn+G3XRXM7i1ksnFp5V4TjoVdW
R5GO4UIISgCUnhNMBix4txxLZozsI8j6Fj5R55DxSZxp/9u5vXGS/cRjW123iQ46tRUmsZ6mDwDWqSvAf84hbDDtGMCDsecIoVosbjMsRoGhAO0hHxzneFFq+MO7c9xhqN+xZNvHzL82IPIYyznmhY2pGBT29aZR
xxLTF6PyoQMMC4SMZMDwxwOn2d3YcIHVNwg8622xaCGk68CJFLgfi1mgKiEF/PFACEU/STFRZBnKKD2PowYBsrpiKIYM10ZifooAXQmJsSweg9MOT/icJ8w88YLpcW3YhnfY/NTRofWeWQLSgr47d3GGx261sXte
YadqjvAR3aqa8TD2lVCakF76q1NmDKfi6XfTshnCtqdHeL/l2c3euNpXyA+mOi+LMiC1HRoZG+1122KYMZJH7UvMfSCwnhKUd3bqt2v98iZL1vHpUokb0+vwzA3JmrJ8+k0t9qqeYNPNAqkfNgnd+JQYKyyH7nqA
qdLxvi0gmukEFv2knTKI7X/p0raBkpEEDPHQW9NDi0mGNXt5qCKeE5nCBp/EoI5oNdB03zIZBKeiuX2n+gpn9TSIyCWCjgKiWg/7Cagmmr3kR0p2+vvBlF2evCS7H+rrlyMwNzXJgVZsWJtCxH+j/jgC91PFGWKn
7l1FJXwaSKtcIF8uNxL7oyirgSpi5jWISL2GOfnipf+1Zi87UUajN2f6R/fXmySD+6LC1FCHDqAYlyDJaGkllIDCXiDrZCJIgLZ/AQvHGmdlbQJfp8j58bOrwtNaOUVWusCw9lNKW+sl8DDkFyFIOBqqWkKOpTB4
v1pfUhQ91Akf+V2nRbd0VJik/WvGvQNOvIAtAdQx7/FGjRDADW/yJuIV8qxloFmLYsxtfus0Xgx6QbAxyFsEZ2P/wVzHH9BdbPp8yC6/zCjf+tbbBeOoYT/GIIYa7t2Oc9X8uRzXW+GmPSN9MqY476jMQDyPzlPl
zQvYSvLs9a948uDFcAZURrM/vjqb99AXjKo5sEFCwCvES2/PLy0oyTXFr23KcipgJGckThPN+Ahc5dH0rieLMQUrdLiXG1MZwPbjjOCC7/JxzI0PiwVWeJUIHC7Z7VmUeOaq0LVsJGkM17IIdnj7vcUa0anBxS4N
cM+Vlycyzf+L8goPBLYxoO/tGMK98TOmABO3EXPmgbxsQFiXWMZgYEj4wI+/NfIVGNsV/LQHLNvB8iBYUiu+By3bdgGjgmVHPbzqofVJUjns8V/rZLkx0fM0BkZBtYcN6JldYNfsc9+MpXNeSFP7KU2SrX/ius9C
bBBrmIxDbWLPmMuBJ5zs6c0gdhT3CtaYupIJusYN4p2VB++sQCYeMXrishExbat9aBzqgwDBOMGhxuf8vgA+ukiwrYeYMBbiQnceWMSQrLKW8KKF64yht8DOaIcEdQPen9wFfMuPHlCew8Vo7rC4Ijw/DUM7pmZ3
2UHcBjcIpPfIhqVLLJZFDC+ir7Eiw2DvoZDwz0/d9zAB+Kh5wHZi6YyuPzAnS5RVUMqi8FdjJObb+jkwloblmIb255ZD+6mf4gGR4QNr2H3yZeLTtA1pOibLphYe9GVh3BQIIEiNAO5lOYtN9jHfjlgsQ5xXsXfc
aEZvHqkBEf7JVP8YMCc4F4fdnb5JVZtCf6lhTtAaUYEb5MoN9KR3Kckr5Y9QBW7wFQIxXfIBVT2CSVtavC6W9nsIG/j8jD3kZ+SeWfWb4i93bnSUxBg6P6M5LpD2XzcqWtA6AOcOcPRDHjkkeh4/kXW5nfgpYEoi
AUBaQ9ASmU4ZnelJnCoOaVTNsrCMuWOqd2aDOWCokoqY69wgzjkrCyCQFEfGmA8Uv0ZRgBpCH1UdblT/BJ7zVCptCs+8aLnT1bzdGr2ELLEAz+irvS2Hm/EtLAWzfqScemIS/0I9fixVNuG0Dw5tNQIvlmdVahPC
vwabnnoGV8ZPggI4+kGYQuvVgoOWmYyBrROfgB8pfMbb/P4A+aecsMUu/NlJwm05sUzRze5m1230dCs8pQq51H1AOUiuMy1BNU+RDt3M+J7Hpo+c4kqzRByqKdeZ73+piIWjuI2cmkuhol/JFICG3IOWj+MHi4V6
4VWneq0X9zRKaWc3o31PWZo6BI3DaZ7XITrtuZVod5/3sADNJW9ZTRqc2XaVkIbKfVbKwlTNYW3tHt6yyUlIiwoCYfbxg5RQyM+ItF8RZPx+kG+uMsv/tEWGQXoh5nZBZCiga4pUQopcuJiQqw8qR1utwX4TqGmE
5C6p000cZHzMvi/5TVXz/81geSeK2iAwnpYJ2E+LpIsTZmDBPKaJt6bkBYx7GlzQh+GR5vpi0EoZw6BNKF2P5nacc7pkqihIkEsjgWGVRsgPUlItf5KjSqRFBGn3UOtcKjyUTAvCpevEWowHrlKCLfZnlMRbrHl+
yfeB2xSlxxJ822bWYr9GTrlFY843immG+ypBKzzaRmacTzNSfFq3LaCQy47qCDnOZP4xBJVvJbCBNPPgzobE0tyzwaH3DiurEfgElQ1L7B7MI2VcN4LSmEC3/qAbuJ/42nUGzih6S0BfipBLv6NKkQ9Zj3WNq94Y
CtBDTECz8Za/XislwPL6aFGp6GIaG76Axmh3hqYkqgDi4Y7QrOUvtSVPWgTzgkhfGYrbND6cZuI7ubNILSETaEveNoLdUQTFTAUusttMTTca/LyJ/2B9WcNaDqzdlat8Xg4ernN5dO2munWEDzSfD3m3ZEhsM8B7
sfiy8YFLkxZBgVpzXN/64LLmY6iV97YucIC7mrJtbZnZLoItrp8NeFXWuSLdGhQGGlenmH+cNnPFmMJ17c5+Ni18FVuEYddQON/CmrdiDJctll1hqyx302JiL0BPJdmOoCXOVsIb2cBqhZJ3b2FNwBkFym2/B7Dq
NhpGLyqAvBV0na8Q8E/LA2TkBbL/e2d2iWegBbUXY2FqkCuOMyvotYmYZOLCPophHQfR31wr1VfYHi3xtAJw23T7S9iw4bfK+qCFkQ4udo3K5cWzbawDBCKB1X2YndRLGuKAuYs5NaTJDO3Zrqiatov989htfajg
+BClSHAa/lM55I7qdfzA53obsZElNHy7iA3SW8vAby2Kcxk4OjunJhVaakqx/2/3bCd9xi2ncWLtlepHKvv5lt1siLoqbdi9ZDwWo4vNF8syadcO/OAC2glojPr+xtbXlypmdUOlO0UwN6GNbRETgN8lJ7DQKZyH
7Yj+OGt3wk1+LCmTc7phefPQhdrezRqVz9tyysPNyHzeo+vTBrPxIwyYuAGjQE5GF9S30esMz6eYX7psIyUVUbTyHZYeOrXCPwtIwOW8w3zDIWQHK5c8IrvVDVK40w5FdaVcsJ1elADWvE+Nd3qME2g7oz1xVlrt
w5Isi1GcC9yGRufaHQAX8BgPxB/V1yOYtwFJUGN7DW4IejlB/q0vrhjsVexLCXsAqR/+OnVWEy7foYlab4lJiODpN7zKPJvq8/LXy4YIiZBqJtW175HpEyARc+rfLTYE1MZ+Z1mB95USET7jIRemvEG0BCmUs8Lf
aXMVPxYn8S8jWgDC0UKit9uHVC63EbcynLQMPKVEnRamtEuDSQxi1TK5Y4Eg74r6RINGJTuR4doJbEtknhp6o4ZPqGVLMbOEmsLQCVXETfJTy4BnUhSev5pJmZcaK8BZZ/IEow+aLerq8IxLv7H5zQ96bGSeaWGb
Of3+KSq8EIDUV6xHQDIUDwDGKykXWKfI6iC1RGpv6jpPSkYXtBQ7g96YeMsfC1NqjUerh8/8bZ+/ujWhhfGW2/xt5S/wAE8H2k3xFEkE0H7caDb1uxjU72RN38UAc9lFu2b6ag59oDsbG5NfQxaEecUUrECfGhv5
Y/Cn9wPOhF7ur8biaOGRE09+JnaEZ14mPDtEaibIBR9lSo1O0q9WnLyeLMuSe/L+0pMwv/OIvOnEM5dw0nIilxXqdm8sNCBeYRULhTs+Y45j8Nx4+vw0Zv4m1cYoCrDVhUN7RLs2ntpZTHphZ3kOFnWMx18ZW4xr
B8/ktk7J4xjS/DBShUyX7d98CLwadm6/LjVC5VzBZ6y3/P3ZUHZRj9P7L4eisbrW4qPZnQn9HAt+kV3HgkqyxrhQMtJhYPNHZZ7z7RjEa0NKjNmCkIlpmwrcj6KgqPy7dq08YvBFa9eJSW+JSYqIYzDlKWziD9Ki
gsEkMIc8kwk+Cmsg9AdZPc+gSJmqFM+3Mcw+GEhK2rSTIbnd4jl6WL+NLq+OtMYa0LhlUgNsCMCNdmfxfLS+bsHMdxXPg+vrDGZgJScDMJMTxU7TITk73FdwHO7anD8WF6Z2pnMpeGLl3UQrCxA4j+kXU7GoSc25
RqfZ2127g3zJkJixieWEYlDMZ5FO3lCamqiehQSeif1OEtKiTGGt/5EH5WljhJXH+Ii7sMo7W0qVdRK6KoqNca0ThjWP3fulxw6DuFJOaf5IntNlFZQFGV7jI6Ud1PScXHNlfwEIaUTciOsRyEjJAESkRJH+uV5j
cxOIdHVB7dV2Aj4Z5rVSdkCvpTRdvePPmkWG7bJG/Zg87mWWXD88BGJ9EzWak8qbUW1GQTsbr+VQM81AtB9dul548K6r13iNG8RbbctvLQTvhQnB8GOzFtaBmKDOeQiHRMFrV+CpdgoqI+V18nGXTa9uWysf3IdF
f5EkAuh+GaOwb90soTJJjACYSWSpoBTpawDVRbv0DaxsR8jsLeseSdRG1RJNtaGu2ovCxX+YWVzM22kWi6wfdHelDIlEGopyPayk91Vxh3CGFahZq0k/gGEoV61XQaY+groI0WmV1a9gdb3m+FTkxOoN4ktty5MW
0hxIkuwDMtMJGXYwiK2aEvBAJZlq1lmcsfrpHJ0pEjeJG2YHTh9KuBLLzlNKZvAHUTjU3tP+kvX/X7AxTIe1zAMPHlG7PJgEtEd51qDIBnBT9EBhWbnGm8RTboenEiD90sZnxsNLXfXy1VNXOaPdpAvDkM29hUXD
Tm1JhnQauhqtjmGH1ozzKt7lx8JzGDtiFk25CBvKmSrOM5BODJt72Dvj1VRQyVkJmmHa3WJxjTJkwgVeRrpYXZ/dsW3oQvVVnG0a9Q0k0+pTz06NaB5f+Re1e68WOOG55J8vZbZyAKa+bOf8Eph+lo0GkYeWKSvc
HEfM4wyAqyAxtsI7iFzkckEkAWy9JV5CBF7aAggPn6ZYTrBzJtTGroabUDk8wysTCAAeOMFS9lI4akd5kDdo9OD7yEWZiS90tQWzI1aoGcZbGXA6bm6KsAgEjH7X9wATV9gOrypgLfJLbc8vKYgxPHo6BGEJGvq/
XXncVIBYHMNa0T0SLOUBlGcktXwfwYOKjM5h/7boae5pOBZOa8DY0IPxsVAMqsTnba+ESAnwUYO6VaAv8v+EAd0Mt4v8P5i65AOO+wQ3BxzlB5nzpaQVyth+h11KA7ojYiFESgB4eqmxnUbFqV2+BWrplwnJvmzW
L17o1RsH9UVxm0rAJMYRopXUnv1Ry1RHdqgRccmaX/m2/v4CbmwewkEHGwH8E6AZDfIf49lY0vyRprltp6T/Sc/UW/NDi8Hjm8iMvNN2Q3UQuH49aCUVUFEIXmhp9/4OBiSQ0kT4a8GjfHTeeSajfTcNob64K67b
LraXquTC49CyCxK9PhXIUgAd5V1dBd5K1qbc9zwhvzbq2o24TmBJbomnFqEvBnBZoNkh4FS6qqzhwNkQjZAN5uDgNk3JwocKPhgHHBRnPub9BekXFpVqvfMjurW4mDWuE6DNygIAp8VRwtaj3hzQetB2adTYCxMZ
zNUJBVKdpyzrEStXherwa5/Lc0BYXqW9XJKUZCVKe410jVF2ITacp+A4ZkApdhC2j9kVOBILDPCqU6Qqt6MGElB3chVclLW9yY3qw9R0Flmhp8cS+XArR7vGgxQicNRoLrbgJU2wpgYAkjg8aYV+9tNERGZEJeRk
1p9IYQ5WDxBtk3yqoTWxuEKcngfbGsA8z7/aHP4Z8++oWJikM4owMYkrCBsQLzCClSNjZb5+CcreHtkcNAM67iHred5rtNxwWYAPaG/nVg7TBnCE9Hg5K32VEQEIjuf5d1lO18S2QV4XEB8jAyu7JsGEnean0oAQ
sU2JkjsgjyINYaLXSyZ4bAuzu7m9tBMgMJqyrtl1AbG0AKR19QZDwOptAV4t5DQLn+EE35cfzXNGN8Uek2nzWo8NfdOGnlozLQfZtnPrmU5b3Uq7dSDMJUlciiHj0vPVa06BbpR31RoqKcDdVKZ6Qbi5ImA9rsco
yJzenvGiBYVqn+mN96f0qsN3Q03XZJUukh4dhdJLJSO+nXtL7HR9B6DUZzzKS1RndmT0qCvZRVBvh4cWgMe/CBMK+1wcIbHd8N1PNC4fTht05Ark6xKE2cY3CsXkEfSNqBIte1YbwffpYkE7ycw+5RgUR1deuEYt
kgU2xkBwgwbQYEEoM+C6kRkkKyAOj7xspALyYukyGjtAfhPmT95VxiMUOITHKZZf0FY4HVqBeSj2o2u0VoPwbRIetggzn6r1Ks0n0ErDT4CXOHw3l7BtVJYcVoglTeqLNi7ZhdzdlCKP22naCwQQdQpF+RbB9xsc
fwN1JhDiw4g2Amvu/emrrTCxeuf25/B+SgTNfRl8DKNTaVLa+FoHwlpezmGF2xVRimHeoMVNyVvoNX8Ye3d2JzfVb0wia7Aczrtdvr9vJ04QRlkRHAizG0RXoH+fI3+fiB6BfiOqh+6/mASCV2ygTbNFMoSoGBcU
64NQq96fMhToXN7J6IWAItaTg40B2nJjrkW3aiF/MSqkMJh9QFSoQ5bd/XQObc00aRGYfhYov0nJhxF3a79mvBas/vSoxzEf94tQFaLWs04UE0bhqdZxwvkdTsNrmAQwdXM8cb5pYRT6aWQnIubyoBqmUASoiqkh
Cw20wHbGIoOpNatBVS/2q1CTPqgcGpwrt2ufQQ1dzlAKIC1hbE+UvIb9+hp+X7lFxMPR/d4MSN3+ai+fH0sI8PehZ8n4W0dnZ/wj1/enUk+EDpxTURBBHHwe7WjLSiNzyOofHoqjsfKb4gkrPOc/umdAqLYOlwwz
ssWWF0Lpg2fTiE/ZQnxgE0Q6RyiaqPhc7g/+Hx2pG9DFh061tDIZAvXcLqv+1uuTSUB921dhK3Mrc5S+GDjTpwSBjFC5lQ6M8ar2EgGjDI7Qayhs0B2A8/lS3UaLUb4ZGgxgAAlzwFLd++7Dib52rPb/zr5ijs71
//HLJABnWIdn6H3F3zKsQtcrmE4HJ9svXEd4NFqzKjDCX4y7ea84feTYtix18FisYw1byEBes3LWvCPXtAaTJM94Ta8ceojFrXqYWkh2w5PCa3pFpTHtVkNbqZy3y6rmRvvTAkWOJcV89oD/zjYBgCwriEPlZCn7
H/bjSMPB6cpkmatz39r/UU05a1Mrp5n0izStFsLu4rTl+tNM8qNIN4wChhcHwNLw1Gdj1ORLDYFyk3s1kDqCSR8ogQHKh9gHaA2dQom4bZcO8ezU+NPkMfYzKgsjOdzoNvENpwvJ94oYkOmTzR3D5YJWcop6pf1r
XOWHMTX/d7vK0FN3vgR36FiSCUTdmxCoTsnVKiZw+lDiFGslPdPiMGTUabOUNTUU3vEmEmMUpS6noG6geXF8sYx667Shi9djzYaFDVrd5YIWJrQDjIDuJs11OjJtRQk4oMYojJkg6LFl27v3IftkANMWrQdzsYc2
6maQnwYc8uLYGSCpP0LjRhvgRCg1ohhpJSuHvr9oYy4mtSFdcpoCjQiU1SRG2Baqw4ISGDEYBbQWtCQl0c4vw+aA6UVCuheNUvHN/97VgwCz9JT4/DX81MmXKY+0fTb899WYEqXcAmzQU54wQvIV47Zn///xvVNL
FX3Miu/LAxu5d1EH8+rV1QvpvtK0XBvGjL3vf4kP05ifYaQ4nUn0fr93dOV3DV/9/LH0/3pFcHrHv/7nnFGx+7XhcV+egg/bVl9iMh176QqsYfjmd1+6qkeWKzDrMq7M0hp+yv/KPd/jY52cGflv8upXSrcDtKVY
1GBWY1W29Knj2kel1HuuZeuP6lnC2maN4n1XdFqS1vYZMFeu5N46G/QJ6qt5H9qakf+NxdaXNtpfYOeL8bST/IMzn20f497u/3MPE7yY2c6WBUsz/cV/kxiMqt1yyIDf1z7KNaheZSMQlS5L2mmW+f4mLU+EFkb8
5tvTn55pObnBi1tu+ZBnMHp2+nwtkNr1m/G8tOwSK4JTrlDw9x0+9XPEXiLWvLzzCWurB5gn749q7FQUKqsxDvTalgZC/qyIx4vrAtYr1Au6AXjfSj9tY5/WQcf+K0MOF3/1/++2VA6t/eVsS1V1Zv4NjmTfX/1Y
qG2RBjcWwSY+D+TxbNjNf7Nxjs/dbz0uIPppT0NdTbQxKjb/ObtJqd0G080XYb+rvwYWEQ7lblvlYF5B2d8HdVKen0RzDQheZk8s3eCYcYgOPJitkdZl8d4nCoJt3/1GAte/nHkBF8oNWMRzvMfWDG8lLcHgL7WL
OOt9VzwFOFeEfSTTDH9GgULiNf/A++1XvLuhXqWNzDO6tX4JzNb6bz5Uw8Efctp8RtdJHVRQDD9Z1VfKZZSJ799tdWFLirstJXBNckHh1xk7BUAgmwcVXbhLV9TwqxMYbtVGGpesO33ju3Qtthd/dN6lCTsvb34h
7awK+B8wzNEhOnMuBKU7k6j+cZj6gwKEVbZavVb0EfxvseUiE/wgAOfO+zWvCCp4OHhHbmdvkH1Z14vyqH86+tyFC3BQjhO+Ttp6BWxUD8f6Toy92648s8HOd1ZjkxC8Bi9dRO328OD6fc7cNmz1A9eNFyPYKGkU
KpUYEExwpxXvvTZNafO+ScwR7YSUujZhaxxkKM+01cwJGzAbrz7OtTHxqIGFDyg4OG0hX3D6xAWSCxoIG8DjGfNpwN/jD5QlP0M4WWwM9wLwfTXlP6BxZQ2dS2rrFPJ9SiyfgAv+Dv5C2iAL8iQ84y/sNg3iBHgb
CdYKXsZEDrpwc3GrjJpdTNFuyYGeVTIZ1yZKfwAScHOPOHPO+xSmG5vgMIpak0oVy2wBnIYD2nm7vIFXV/hSB6Llpkftsvn1EJmHCt08qRfc2KACWI1T71M7eNhfKDdF8RQ0I6aPXYLMQphbzrD8QyI90feltMuH
50gq/w/75dKEm6i4K8ovINT9i4CZ0f3sEVft69alxL5LdvBwJvbHowyd/mMXT0MuY9Bg+HKESJ64asyATaeVuhO8MeI6mre0pSs0SL6MnrP+sC8K0i4UnCiJZQLH/+7oI6M7eaM8P+RALHW/rczAss4ccMtwxtnr
+Wbiv8HB7GqBx8LD8M9ypr72cjK764b92wySz0cfI3IGL7Sd8mslwklALcgOPs27GvxdiCh14heZa8M8+W0mdl8e+RbKCIxd3EsyfiWZdYQlT9yKDY9L2i/4NbZtzs04HWXlvfxZTsao+I30wx6XM1MducSXbDJ8
yAjvyo7grBArGLt0wqd4MzrlooaHhFq4fRiS/H5ix3bxxgW/NHL/qvvub5u6p3YtfN2sHfBb4tozf3i8X34bzOnRfn/llccVD98T5wJ67qfmUY50pnH99GuFvlvDWpjSTzxlV0dCxG8oyWK72uQnbWetjqyKYXJi
tmln/jU78e1eY0GSLebd2nP4QDvE8uWd8FWupubP22xV9W+IqJtz+KjHHao+2lwI+xGN+BtwwAIWuuSygB4j2N81Wa6QpChl+ziT8WaRQzCBGipXEMIeebQ44W14G57G+sYwe06zhM4Riln5EkcQ4LGCREs0o1Wl
POodeoYb1kskl8KAqZbtWv9AZVwebX3pvfBuejW/UxKu9zgI2ycE2364GbtpIles76h5pZ4GnaZ769eGAratCdvUV3NEdpKYYfODkZJsDmnr6UfA+pGm9yhDUCp29UQmgWEriN2ZeiTYijULlze2eEcZXg9tQdAU
ArQG7GArCEpEC1aKYaNl//gF38+Xy2B4FkTtegxPyxomOc6bbEirQob8X6SbQl/YFbvJYLZGI3LiozUUZdrbKCh+Uvy7yUceAJsnKrerU5CFCHEEfPz2Dz/tkHkiV6xvRsg5OacLYQkXMJXiPTM8YMEMYS7SSTT2
tJ8rffel8xOPQz7vm5LgMy8SzBKeHEsyTBpTwuTxS5VWRz4JwXURTLmGjVONdg32UiLJt3m+rnAf+ftzDLcbx1dZhoXQYMjsI3iOoZs6Y8gWKtesx2LthVjB4LC8bfqtDBrAuQ7GlIhF7jenMdUlzWQEsHMdjCkR
i5Q6D4iGDp6zgaUQt34SCTDczFDYARrjKRGFcairbCWvuz0ltwiKfc71yO88wZwt8UK3OQ/0Sw1j9urelIZBux0YMJ/G5XzsowF65K1XfkjLwD+dL/wLdKAMkbuy5ai9vBlNaHpzhoHpw2RQXgl/4nPERJuljZVH
+mK+Pu92IecCl/kQzGohS334jcJZTQt4JPgI9/6nM07ECcehQ0eba16uNb3N9AhTlXCe2EvI5IQ6bR+cFE78f94V2ulZ8b3csax+F6MLANannxsdxxxzspOd4hTHHXfCCad2oKrnOe1naddyP64V6Cegb/H5dtzQ
OJ0QafsKeu/lWJMLnbaDhjMLP7hJtIKFRG3UztyG7GTy00qDNBr3uE3HHU7dY3kFlhkcdS/58TbUMwQjyr+JSvhTvHAHLR6UKHElt0k/aJEvnkc0JTSO0jRiYuRC7eom4vJZOek+t5L9qcfhUrsUm+Zy+P+2hlum
mS+H91E2/mMsAP4GCpsBFmqb/B/NEOY9dN9gBWQYs/INb6YHxOaoxaLT2x3mPR5P06jh3SIJkcHyGh2eIiTFY5KGJoggsfNYwTNix7INJ4eQl4rG3WybDgnu3utFfi43TFxtD1ey7Nan5ciIEOzdZ6WI2Rp1iHtq
wX17cRxXUEYWGNqyizEWXmexvPgUEoFI68MsnNtlV/eFKtkDedCVi+86yc1JW18/2X+oGKQ4YhCAlINhKFiHyDFdRLtdiMxdnzT8Gp3ADmEZEFhzrTzFZDFB0D7hNGTNqtYHoD64uka/QGex/J0zqzUiHCeG438g
uBsdhNqtb+ilz6bP2NAcgdu0o9KBPGoZDFD0I3Qp4w8oyvKEQGj9Isx8us/oKPIQEK5k55rx1aL54+Cws7Nrg3dQDShan+hZrxZAVXw/KnLxrRbZl1BIttxYAVyEj7bNttleuxLuGUWxIR6lOsw54AZR/ckwK3Va
EgZCM3LBHeLo78BW0WVhwHzbbZZmVFQoj4mHujbWu4LvKxPaJByGAtwiBDd+ZGq/eBteGTJJzuNq3OBXeB/hfZj34d5HeF/pfZT3od6He4/7qrujdFnhyOHaqsmYxlsd5HOn0TgnI5nydPeQGCmfeP+PBVHAkGRV
2/4fTgblqC8e9h4S6IF61IN//oA5arajcmyASnIod/gIchQ5hBzOHTycTAUeOuV4nR9Dbgnt7+enHppd+kUeuW8He/Czmza799lyaw8h93RZiOKSJnBV44Pc0toexrbJ/YXM4OGfRvdFicfFaPNz+X0wsIJDhmfg
/O2ocCfxbEO+NP4ft/N5k6V6CdzqMupArP9/c/dsd7aTrvueJkBzy7r+rz/Y0WffX/4knx7s3j+pYW5SAH+u5t/ocEfy/SWYcRAw1SjqQSHfhOcqjOSH/IdQElri5ulv86Qa9vMQGfdcH07DXE2qjfl42lv6NlOI
m57UIVnb03Tg4t/1+7Jyc8qpu9RTCeQ76rAvVmgONDwjwCYUhweWrw2JdhrN05jUMyOsr7R+edpeI5+QoLY6m2BJrjmtE8XcpH6or0csba5UnGs2DpsT/PVqY1xxPQ3gmE45FkDceQctCyp9cN48vQec4exyhLmi
4wNbc5SPHOxfbGMncPAQyfg8+6ixTWdwkSWArsETzVGRouthBo7QzrgdHBwpqYdZAnzrCUtAjJRpa9vs2cjRJix2avuBw5s4MoYvjVFPNDSM40lfWeeSPJ5YtvZWyltR8Z3BrMpkBFmIIlOQYJLPsOGwYjC5Z9ow
dk7iyh0YagQzRpF3ucCntPFACytErKrJG+f0XIExLthVWPK7KJ7urLWFz1Z360Ot1WbQH8sBVja0I8eZDDA8iHSsNSzmN+VQ/mQnfn9UnOnz09pT4mcNmyHMQtIx8hFWACPJZ0ELo5IJoGPJXXWQgfC3K4UuI1z/
CTAlcwKgqXB6W2+s0h/5NfW1wK+Kr/7pnc4n/ES/1C9XwwMTB3Rnk/7kGng45YA93ejWmU950bXXaiCd2HCdTDrQQEdVdm5Nqas5hFcENIgMnvwz5/a6SVmNhgATOcpOB3ftJtX0Gz1CkXEFph1kCj3FNP5Uy8EE
U+mpoP/Seh+VT5h+xjlBBDdk9CD4WhPxH+KGybPDD4Bo98mr+9fNOw95sCpHrAnPW1xH1Upphyw0mKDAupguUwSKhElitkeFjBMoC2Zq4CrfCqa3udLrmNUaIWpBBEiYCzlLhoNTxYyeB7LWBczkeNq/oicLHWSR
RhCOL5ryTNEthPYUJSwtLWE5KXlAaTYf07Zrj6cDyu7xhF20PwMs78vrroL+vIizOTIV29/URcqE2iTuwn3FBH9q80k6XRZ8uQElT6Lo78W/wZwW89Un6S0MPhYQjJyEk63ddUjJH3jGxv9vSw6XeBa9yDWGBE9A
F9jVEMnfGAiTLkjyUS516GrEg5G0LM03J0qTP49/TwDTAU9pvjnB54Icg7VHC6MfBXqFEY6mmQmyhX0xYKIfys3ApyDM1WRnlWh98d4MvAXi7TNv+tSTXpgnnfB+3PVnhmK5gq/W0xbJYjWTASYolCwqgHYA7zSy
zjTfepOZTptysoNX7FOmP6HqZ/FZ3gGTZ5CWbG7wOnbwx8HUAz0+OWkd8h3kLDSaZPXj8d7R4D2QFbHWVsQ1k4TyDWDBE8FNP830CTK1Oyaj5yqlEYIVBMolH6NnAzM59eTi3xBFvf6ps/R+CJpCkC5taiKDVsGs
HsqAP65ENAC6HgqQHjbTnjcpaq8FryPRmOsO6hFuh/FPXQdfB+kYCU7SeG0V7QOPDCW5uon0Q5Brr1Yrq+d8TvwrOCcqlwPIRocg9CZ2SIKEeckskb6e7Q6GUNmTShy7iYMAzy2WQZ2Wc0mGVjSc70nkw45zdkuN
w8wrp1B2D+peUoDPg713DQyXRwQW4EDzVY5DGcpx4AmhvOPBX5FWBEtvl+ItD0jgnhfU0MvhOTy35/Bsx8+5684kyRcFYDjbTMgsTN7okcYLN0L5diaWg1evYUnTM1Igh4py856OrtgqZUzcanY95aKozJPyCZmb
YpoJdYfCCCp12Ewc8d749HvQzudIwgyZRe8pz1waJTKJpFtGifg9O2IzQO7lR00b5Y5afMeiZ6JPvlmcqiX+xQiJGLXt1ISt3WeDa6AOXjLuHi2axnbUiKMRhBxOasO7ThfDk9HGqnFtE8NCSEpSPuFtDdOWD56E
fILB5rUfC0tT1VPJQ03QKhjuSHII+fBCw2rWiJpsrMf5+VNTIUk6bW5y3Gq0jsAZLdFqbOkmfoZesFLCabUg4czZK3EdogcfFP2qucCTLyyeoWxaRXgZ0QM9N5bPdTugEE5ussDKiwtwVVfACStQLK7NZP0ZKjT+
qsBjM13pKCfUKE2QiylWYKiCsDvbfywmYvuxBMdqFhs+X0sp6rZnhm8Qj3kqBJstnlthtH2MxjUWd1xxY09dHkbES2yTAurHkw6J9/dArgMrmttJ+neeAthMK+OCs8MvQ8uVQ35/QYWqy5UlzqesutlnBxeHcgFf
8WcxpcS/8DGrB/ygeAPW7DXzRcwGyU4ghnmEvlzI43olxMjyWaJ2rX/Z+I7je/unPbuZdXWq1HkQSnsR/SN3Uk4k5+NnDYJEZuJS6aT1cx4KdS2mgDQAgt6zNVGjgJ6E0vBJYyCXuj8GFGoLs1STxoBBmNYXQTii
VU3GjoXA67RC2a6pMyidca18wwUlrCUPGkRh6uoLEWWAssQeX1A557gdxAxrsJb9cGOLfsjFuL0waLVzrmTNnb52MnjocDnNCCy5w2XBOpahOTo/0QIQgAvUi/ya5sy+zZ8UQl2iYTpjxH+LGZVQauBxIxqL4vGi
LFsjIsf/Ac/QZoM6Oc7qthYidDP3nspD3tAdssOzpdUMECugdEYhA1+2vuoCqEEE5RRb1Orf8Waegs5Gy7QZsidPff0YDVqks9gyT/bkl69/J9t0B9OVRDA+2kg7jX30b1ewlOZP5FwzQOdjnpzPdYhLJCw1mNOM
HB6QqKFFwjdWBNMOWacyLCXqZKAwG9Pho8njmqJvQde2BlTGscEqf7R8ZfVM3berv6A4uBM+W1wTl6smPaTHP2a7k27fuZo88PifUDEsNq+X8OpeycRn+9Sxu/74W/1xlmD18RZci+qx+ZXcaCx0D95qvZsqf2i2
diQYNUn2jdznL+XTBPbbbT5dB4lDSMb01a0eN8qZClh0lzhuQUQKk0UT2YDcCZzfBopnWG40QnxRp8pQ0KY3ZCrwsJ9mesq4sHnYWBfhfIO0ozhXdyxtLyEBFjZKjHxuao8KMLBSPzEAWHGfwqZ/W3bb9qnbW6uc
LTTR0jWQUEhrTDsoJbNPzrTrhe0heJVtahLWAptPMfifpWO2EKjskDU17AIu5WWUWauRZoW2fzb6K/wiDosngAJGJ6qxWwZJ8PibzSEmqQB1PHbKXbBKiNGLQzxcU6MpHRDUJZjNAPksE/aGzR9oMV/JNnkY/PZl
37s3qLF6FNDYsHE6ihK1K6h+EUPLmV/2lZnYQn7n0oJXqPdVeB/iPVkZgXbIu4XxmvIykeB5EAwLg0T3wJWGtdUodQ7R8Hs0UF2HfY0qKkLBDsKmb8EpZyvWsE0yZCiT1TPUihsmUERqMjVRPfxQkl/+LkZmU9WK
MftjVlU54FB9HEntHS9LXLncNT9Tx3+Kv6Di21wJDSnwzpUY0UVWymuR8s68n1S4AqmiH9EGP34iwKaiwBa9sraG+Q8oBNChYerziJxBHKVshyFbplSRSZSOYIqsno57sba5stUUKkZVN8eR7aplURa2xX9hQo4m
Al6uZwkcgKsBh4AXB3vN8lVvW3zz7Y6u1AxpbaFA51QBmx3m3QsHF+ZQdUAkNa8zC0thb/Hx3ZQYwT6qgAh33lWwdyoh2k8e2IPJzmY+Fl8TVQmiho/rgS3FHafjmKDZTeal4SQNz9Xwc64xLdtZEq/91laY60l+
ntNzuDPDbreveF77qQoXqA5XELr2z/DbnIzWfitK1IA8IjvGfOzSwtLX7YfaveLZq8wYpB7haWXMZqpgXx/JeJrhpS4DjbktlCrEQgTUyIIA5eMGwZ6UC/BKj+LWO4yoI3kxm2NOU9lYWGQ6Ul6WbWNum7CxOMh0
JPegorLbJWR/gY9WOxRS+4Jxd5kebSwMP23ghxIbaS2gp22GrQuhXsBf+rf2a6WUBUbFG9Xc0uJSUe2PsgCf1cuW/kRDTRinBEVi5ph/iITNrpTOg306WmElNrp/MkkdQ7QQZkIht9tNJ/5WUUxjDg91IfFgruKi
aUZQZVLIb8idE3+xUZuoHQP6UPFK8bDj3hWYIN82CxF21eET+XN3eSKlp9I5WxtmeLK1PkZ2wHsFxJQueYabGGWiAJsFNepWlLDzblsV5RY6/B6aZvD7be8Aw23hZvIfFXub/McLPXGj11NSz1FLT/QjjNTL+TSy
kpS02fjOliQyKKIyUdzJQBWtJKlr+wwb1ZmUpUNWd2NzBuIf1c0dQPYiLFdzsYzj+HuOA3GcH4RCLfnMmYZZRUdARlIqSBBnwK4jcNRPYpaHfsJ5SLZqADeUbC5ow7pTlbRvtWFHAv+RZhpGQT7npSzNevbDBc8e
ycgKz6cW+7PQnfnhfTCFj5OL/T+iN0XcFdTSJVlZVV5IJiCLwXFrjnrcGloTnu8DQV3taWYrOUHJs5U8V8nPsdK0bEuqNYEeoYnvp1VmOEBRzKqoFE/oeSrkGyyfFrmCggbo2Px6CKauJmUTKBBsryCyAarCmoBQ
3iCBbBpOrwqwtIJBZorirTOeoIEIyl695JPpm25CjZ30Ufb+bnBzX9smxzkVz9q8z/GY2mCGMmXBqIdKcgjmUHLXtBCvxJ8zcn/mZFcA9BRroBWBM+7NERxL00mj9hMpzYiFGb/L480TNwew5w4MvvLnSMOTnTUn
XtiJ/5GzXNG1MqFWdoomV88QdS6057nPJsPYRUGsmWOkqmIa7iIT5sURM2b+Q6fm5+50IpqjcgbGYvPhsanMHDZd1I5ocBj4/zpw2QZ3odSgJ6by34Mjj27+W8ai39iJx9ECV2CA+wJrXzg6BYyr2l+nJUTupYtp
QDjkHGjIwvvmzCR9S5MrFDmn70rUjF+oXg0Kr7umuQgmZvA7+OTpKsQbuFlzrNVLVJ6OnUcIVrVF9OkeWKYtkcwAbOWQ5KuTcwBlwUZ5D6LWjqp6CbLD2nzmil5KvrMmxdMcTg/B99OEuA0elROt+cGKQTtN3WT+
qRiv4LJhBFOkjFCEZbsztaALSpRy22I2oJcfxBSXvOrUA5zeQ6yrf+Oe0LRqh1wajVI+fiihT4H0wlZJyF2FT0S5Tq7kK4Sbw7jqRm4tVab3uCsWO97a8mQD46fSLh83SXAB9Zf7oF5Uu+rG7x6DJydgeGWh18LP
EnJyzkSKi1bN083GEgCu1NwBA1FW5jZbOz4aisNXHo0X65zDYKbEEguVcXATcaFmsQfpJ3cuHFhCsV4g3ByPnt0/LOrPgePXGmU9gPH6Kh0SMPnYxUbzqOnCz92DSq0A6/dvXLGXAII9fmAJn754bxpQgAg+H278
VSy0PDE7sx7Ew1e0iA97ynzAs03kwfhqKnDFMlq+Cm8suAwi5ncqO61giteIOTAvaxDniU03Wehh97qkLXlsy0t20ScCcUWglUtrka3Jh1sej9wlV3HawkbDiqOCYv579H6CC0wsY9raqRYcGoQEAbK2ahJugUX6
O9v2TfJJIwbvgTlqBYbQO0moRIjEP37ZkMDjqCmw7j2cz5DFzrHY508CXiOWysBhhcbsNOZqJ1BGiil46u+NLwePgIF0TfXZAaNQLDEKtfc4q+j/aKsKeVQQPAgkDj0ws9m/QObZ0WOIlI4ZAjD/YKqcxhYvmTYJ
P0AeYsfUhWFZT6eohkfVjF2ZGbhc+rrEx/DmY4pXCrSsqwWJpzAATx7lVmutiSfBJcrdRVwmQa2q7rn+GzkBsdodqp4w8wUzI9Tf9JWdyrzAAQpzZE7T7xRW8wP0pKPM+y/qjnVYsw4oybILJG2K2C24RqvVyCfj
jqYzggsRuBRkPQ5QfJtsUytgZ0IMCpISloaWBm3MIYaFbpX69H5z6GQJloaWbte9UVY6ZeqmbfrdV3f35Us6RAL2vYM9p+kLEI5vhV64zjR3oCA3wtLQSsC2Du1lT7UV9I8fpy10kgRLQ0u2Y0CbtrYcNa3y48UO
OkmCpaEl2+9abatXI4NWxvao76YVFNVSVFBUQbGxrLVN7SDNXHR6d0nRQvKw+fJYBSKFqE9AycanzJB6btptlhdZ+Dht/92U9XeMQ0oR2RPF3i/8zwwNWCibWCtebYlnLVsFS8xxKGIGHgJ6+y/BnUXwPjZ8GTcw
iWV+Vqva/HVfITqjFFXKmrvNsz2Hr5shbXGmaZqlWyTqFuULEFert/CIDZd3Zocfp5qscBPv4tmeyzPTPyvnWPY/1CRsGmw3OktMiLPDZNy762fwAAZS4UOam6RjD2f/X38B+EfwOIb9yF6I+tSoMAGbP1njrNiz
j0T9niuxXgw8b3pkyel0RMxCpTU9+oRU/gkTegAX0ylTWqAyVCeQwBQIOoEERgKNjeQT2/m+vVHVJNulVsGKXWIQkI9BELvkICDqAoRi88GWQ+7Gx+umM28SbHNnJnS6fVliIh5E+BQpEawUYSGx8exTKIZUfeuh
RSUlF2w4WfPJa9BPn0nJIoRPhCd4XHjP5svHDZn3QxnY+kzUEzsnqJNc4qPZt6SkA53DFXWVpco6ldY3CXOSif5IGQFrUQiol2vmDm9mVcz8hLAKqcTvOkDJw3FrsFFoEmtWqG4ZukuuDgot080HxWweUVkL/bhA
SFCXFek+cpEL6p2EK5q3+IOyRWZfFbJXgVBQm20YYdkMZR0ZIuoO6h58LSO1hzJf11va/5FnqYOXM/KJXEFcxlf1TRZ/ohuWnAPIO5gbH02dz0rfn0PLQue26SFpVsplDsxcedr5asT+aT46QB4WSGkGabDrLOoj
ZRCiM9xONwTFnkeDVvRjGtD2PAHGk3Bsacn5c3QmYACkFsTqivAQXiKNSNhyleKmiHv/AK46YH75p7ZUK3UCT/uflMTtSJeMhStR+xvrYhR/JLcgIH+bVR4yMgN5xzd4xqx9vD/FcDtFaia/kHeOcqYWHwM9ijGe
Kmbs7d82OTbc/kPGra0PgtdXtCDQUcuVG+CdCdyYiKL/9RU36Qa8nI4dCArwW/xu7u7bzc9X2yHrprLKjTEuvuJSOR2kyF8XW74K/5l1I/ULEBOrG5Pf11iC9gTDv0CkCeR3RWX5dVdxGchv9un3hhy6s6gvvECI
bb6W7nj8YXyRZcQqWkGEneUlY5zk5eU4ino9j0k00P/Fi56qjq0zldOf/DiZcXf66Q0+6oD0u0Pvfv/NlPXsPDH1BbmeKecrLsRqB0I4f7ua363/4Xw7Zeto6zm00jJsdu9/vztEbfiPXD/6+iK/fXL6zbdmt/tA
eO/R8OEHdm9/7+5DWwifDB/21r/E8m2xfPZvV5Mjyz/rtSNs9Y0Y90Ri9Z0t3+5wns6/HC+7xeOM08wK1/Y+5/0bz3atPph9mx6C96FfbB6CJMgzd7tqWnGgaw15gj23+a61nffh1/HM32POL6u+lUeXZ7jMfNSN
Qkb59F75+b7twoQEObBzRr7bSXVjHSFazBAaoDlT9WmmMS9izLGwMsY1n7sKYJrE+DfchC6ffPhFj2P67DUTOUsPsTnnh32llYs67Edo89l9H/55WuxpJp7r12kf30lrEnKc9URcJ3pbNQdBvX/yfJadnj3zsycX
Z/zhcjXuiO1NdaTozPNTdFX+8d2x7zSnj/5YhGViszJLcuyqP/99Oi2/NdILJ55CnannrDHNNuOO5dELom9fsm+X1R+u38ylbJ8fwh8F4pWPHM2WJ462LI9+fx7/+R0rmLf4R/bBeWrx/qFzd/yccXVS9WZ7NcIg
G7+cNFV/w0EATB9Hh9DHcqSSGgZFoNT5rYr/zHnNbSzE6m29dXwqenVdlLll86z3W4e+80zleNU2Kr2JCTQeybv4lqsz3vPu7+rQdTNBz/ybARP9S1kNY/+t00a0Gb/E5XUIvX+R/U7rNFt7ugl+8ovGsigkwOAt
xYA05+P2ew+ykJ/Ybb79oV925rz5uZj8yLxgMxb1Mp0kZN39AX72+DFV24Cw7X6+aUZLNA8/Nv0dcgAn75eMTLv3+H4D4wbZ/cfY/SWryHK832YoO0re4LbBJMHBnjdAy0FNXb/Ij+FCI27oW7JGKRq9yzdFvWzf
jEuLx2FrUj1oq+NYND+hUG4iLltU1yWVrlrbaH311XEDIHsPJmOpZBUpPQi8ddLgkuz0GwFqFCmW5f0q5WD0kcxx/V+vUCWD16WFzxLjIvr0+by4aAuxfPtk9sb9tTI9m65vBtPrzEpO0RpB3myei/hQDO71P839
I74/w599h03/0/n52JIZBDOveoqKRj9ZZb+zGJRWvOPxra2S15vtcESXRHqGb78BQUxb6y1DmU4Ob7F+fcAmEfeRO9+UAphEzq49NPKIaHoG0kiq76DP8gbQyTZMO3usV4fnlEBI7eN4viYg9qAFGeOArn6qUNq2
TzOPKucR5o8jP/pwgAWKhCgVgB1QVIFGgBUPvP9iJEVabWwMbKoVZKYHxFEDJkRz+gPBsdO8ngY177JUQzTPAJsuY1KebmCBSUguDGDOQ+weUlSAuNbz4kKtvC7a6Egek8CKIErWpKDmKuXyT83Sv7Y+e90i9hLw
4Ize8QsxmvtmvzlJHTxzbxjPftw7ZnTeQNNG4Q3xVrfri8gS/bQRuHrYOH/T17/r+mTiNO2OIyP8z3KlLT94XAyrFzPfnV64pa0veF6FOzyZdZRwguvo9VAxVccntr7nELmA5WDYmb95H3ELTG03v+MxrQqvQMGk
H//eOKNJnL5Ra7nmLDl7ITuEO6kU1Jt/3f3crWTZmIdVbQjn4aLIRL1RZDRRukfY6FiznYLOOyk6TwhwP3kFlMPN3oiOz2Qn0QDyrq57wwrWNPlZGN5NwtvC2/chGyBrn7mHB0yfzYYlOUasHrwH8DxrG0Gw+lIn
tjXMjk2KtlBlIsEp5GO3XxOJYIXWPY64E1S/wBhMo1kpQJMRe0WiIAwI52RxmkE4qmTLafvIhMo7wBOm9xEKPu0l5HetT0UgrxSkSFv8Q/L4W1i4EJfacKdCLfvy8qkvnKKTcGXsYIcYCCwh6UNX4yZsTaJV+zIe
1/+ghT0aSsgfaX39S7F/U8XwSCAGGQOr8v6ETD/vRwgvdbx7bGn7zpKhkEiWrQ9kmwkNGPK638GP3Teh2PUfLE+Z2NNnEAOogGHQf4ERU9V0Rz5PRZW5LqK3ADcjxo9/E7/iyJsIeb4EAzYmScEjSwN9A0d3wGMA
EDrTO7DWs+EYOWODBarh5/tjyhxGI3D+kzTf7EOB1567sXOaR7OK4FktqqspvswPRizZ88N9z/Ssc7HeYYEKRwXHrKbscM0ZgqfRStpMYIgKHrbJbgyhxAcUW9jFHKlI595Wh2hppUaHgZGWvuY1Aat6GQgEXBRG
KIFnxzYtPTvAFMNlye3qczzrGBR+RnTpBWJZyXTJtiysz4aR3KobchwjUszuCxjM9u97HuHFIy3A/5GLzHgYqIFuqcy4sWpDlgSbLqmrjy56kO/1wIISCGAloqNhCKwYU5OEXZcZQM0us4crCMhAgI/5TrvbloCA
f9Le1xSREsG1xCwzMHzbudVNoN79ghFwJ3UfzK1tjgM3pRE06Gl7TQb6G6Ov9cWOK1SCRWwCESuBkjpRI2hLBeSBITTwOjb3YOq0jFERdFXaEdFfqLY/neSu6pzBMCXksp1a4knakPlwUGXRHEdS34VilMLapCd8
xBgoBrobNHHQIbOwKEfju8gtU/iFwZNvgwBnzVWt9GMj4VGhi6WaNoQXFFfvWMdCbTk+LemQyCqL0FBo9z37xrOmSElTSJBZ/CWJQTRLc0EWJYdKhUMcM3QE+kWwUQ5MkRpJC6OEhtHmNIlWx2OQ8HhNUwrDN4jZ
qrhibhHAXUz4Af4nyY5ZSJQ0ns4EyEYRJSbJ1QQGXzHJ7tXBDKnzpA1B6+qHEf6AjMKDcFKMQZUAwud5BfEulo/ZiQpO4X0ba0Rivb6S9PpIHjRrP1KEvw0k+rhAiF1ZTnKIKh5R7v82GudefcITRWXEG+SUPTF0
AYEeAw6lT2oHjjqUi7oZ/WAef5VOCJBEOaMcKcU7vklkWFJPxP82Kb75IgG4u5/BMfb8KsCb66fhMP6qQeBuYzJZFubRMADCcg16G4c35BwQesr8CAwq58QiD2bEoSCr7RU76EzkJ9pJ+GGz/Rz/OAIE7xCfmUY+
vSP5vvINcaSOQlihN2OYMVDIPKPu9zKjOrJh4QMD9m3pfes3zeoQuLMwZ4hBAxirjqD8AUxEGW90fjMh51e4OjK8f2AcMHWfw6qcwQo8YivYypXv0gRrDDKFMeZH7ggddBnHzEY5yvVRfo6xqYsdKQgITwCQLTMm
EmtCwPFFGhyvGgkSFidJj+TUGTfriNTnrmP6tp8EUpr172OGuHkDcetNmIfBnIuSa3gFoAw7CFWkIkX49ETBcoQNTxeSxaxCJqz5XlrFIL9BZUYaiMM8qitpCh8sEAyMigXclS2KNOArBbA+EZ9lxjokVvRiGHpn
URZPls+A85YASVuryMxhrcD/Nt4WZi4bXDMsqrpPjmAdtH+bPvqsgZgvfIGISGxHfhO0fdQWRcTtr1XUdbLFJRWB92CwF7LHWA2PrZgohZVh7FoQhq3xHcRrLMRwF3ZtKUgKcJ4EA69XCLDrU+AgSnm4M0Ij3iT2
NL7eYYTg5Q+Yn0frsjX4DHPwF+VCF9VUsFbS3WmafXrbECsjCWyKBjYh80myv3c4rXRjlYJHfTyVZbhvKEvZjRuTYOs3MLii3M4IeBpSZzSwbTtxxxK7Rd5ISOZtM6Y9EbVopnHA5TEA2WaNuxy8zSZcwrO6mfY9
rwcFoIV5KUrI74FeVTHoDPgsnkXM6u8jitBfke7PY0l808dDoWh/DAr6gkcQ1HfbFf3cCV12xDWpl45t+bRIbcQ0T5k/nrgF8CA9zWV2OyB6XMShUqHfcfeZ5IVdUKhI8K0Yvc0w12JylpyyIbPAwPFLiW+9ZyCo
bCDW1P5PaTt5+qdr9QzC5ExpjkL+GgTU6MynHDJAu0NcH2IL6/0AU/N7W8CW3HFEQLv2qS+J5i4uhKTjO4tyqVV6Nwk07q6MoAjeJ1E3Kk5x9OwANOE9+k9SCaDI7FZMz274YwEEhY8IOwInW43wXbHQbATc7FHE
LPaKjg/DjrUZrS8SPI3lxIhaOkMphiTpF+PkEMcMz9DsXB5vkVuu/TxgN+McjLJETZa07YdmJOS4mit0gelNrMukN1Ruk0b3UpAXrooJ16o9OCaAjCnss+R3+nY9q7ZB2kswI6DAnNIc/qLT04k3DTTYlIZ3Zmma
WBp2TMbmy4fPn5xzKaPEld4DQjoPFT9TRpBBOWnZeBf+WUKyO/tsp1xN8ElBXSC9GJJ4rhlg+6aebu/crsJLkgQTGrURcSucSZQAUURkdNNoipg3FpDIj2vCMCEFGQJ9+cNClUixAfCIxJX73xAoZyXUIkCT6Y+9
pB4p4MLqOdIs4yqzkGCtvsyuBal9p1Z6GJOHUyEsmVMzJdm6CFQHM7cWCYb0pdE5hKQCsQTcDbMCmsu0rYghrHqzlrjUTrw2NVKvHDjFjjRF2nhIKINWtZZqZW4t0hitGQxcRnThURKG7a7TJSBZoQivUVqpI3K+
y7pkll1JY8HLqjqYJIedE948ZUNfw0iZZS9IE+FZ5c63NdXg/hNLIn67Eu36vBGQVuakb6XYlaKAECSDDFl/V7iBrAE7xRbtAkP5R5aEtOZ4shvx1KfQmcSS6mkkLN3ZphojMLjaKsaV+CvHRQeWTQBdK3v2xQVR
LVnNbBUUTpXizeVZtBRM52sypXLzyvYJFoK1VgXkKbHhpiK97VdbqZVeFw8/zOruSGYKhe2dYKzIekAMgaOogXqv6SXiGP9A11TJE7vLz5oFtdFO/8PTiY5Lcfj2i0KnDg9YR3fpuaGKaZESTVr2DzJ8dvRiL1Mt
EGPUlbrWkj90uHFoWlmQ7P/cvM4Wy9SMVhjg2EAR00P5JiA4L/5cbdRVOoTcnxImZ1oxWzgHQxjLQkPyuNqpW0e3cguhRMGvOMCwhgmB8Cb6bpsSuAowRCgkd87FUyJ/IYI7QMBubfcsqaOQ5lybhA2h0sjz1iNS
rpXa+4IzjAV3WNwZupje7YKICImDqTyKiotifBWasop0fRegyTZqodmPDL5zpl3D0IRvZUTU3gBbdkVey1gKq04O2S+S/6hFIMszp17FI1B+MNT4wjkIiPIV7rdOd2Brtd3rEJrj1q0e9ULaeWYLRDzhlLwVUg01
F5O5+VyfhgBVPXweDlJ1sgFdVMOsyR0s1wUa1ANj1QhaqibqJe53jHOO66uq1YScv0v6jUgG+MU3bmiSXhfhzfZ1ozbzozS+8626FzDh4YhSmXJRrMuqFxrNlW4XcowZhvRQcJ7QjuC3IUZosZYGOQxDxVrNI62L
dYVHsO4FLVAAE0zqlUfApKBrrEdoBMSpHKTbGXLHK/WXu342eq6Uc01OlITzMwzXLWDyhbghJgJLQBqe3o8upNMq/obM2fwZ2iU0aVbkmJFoOwU0/Rm2KyxeTyCAazhI6Xq1cg4leLy5y3nzMK/8pTy/TdbVS2kw
5kVs3czPpv067s2zmdXsbApYxZ5BmkCtw7WD0YjD10edHTCr2E87BpNVOijJvh+Z1zreK+mFN+ow9UvXicDWpgEdm9J8hxkTZbqAS+xAtnIgmw6BfzP0eZSxAW6WG9alAWzo/Ftj692L9l7XKnqemHJ5jfQbgw08
a81TvHSHb9qFlT7SxF2mvkeFKhAH1Tr3awVZ5DucGFMVn9PPj4hz6RwItWlydCG8BXw0ZLoHznjNPoEmvj+aA4FmlD2FgxdhjPWk29y/Ao0+OVc48jHJBFpV9NqD2UCkHEwSpBjXri2UboJyDLgLGlf38iUKPUU5
5xDS7rm25Be2DsCZ/qnV/jmRWSPcqmrP1UqYcvJDChnEmdjvqkkQgMnmJycB4QcFinUE/IEeJrskgnFH/x6JwGvofGoJRsBGjZQNuglmFJAVxZGcMAGYK0/HuwIlwE2jYMmnWp9dsNCkGWY7envPP9n2iqr1IbWa
OjDiEpd2/IP9RQq/xLqLiDt74QZ0H9trBQS16QoY4VESPHJKDvTqrJefUSYuWyRYVhFY0yflK/azyohT8lgZjQflfeovewW/LnHM8wjdAdWEdd2ONoSTyzkVmtXmQKpIQ9UrFU4w1i0n3KEnWl7CWBdAWnNoPU+D
V2IRVpTgr2+RWTobAuqDCmfVREqdjL6gR/fbhlyirx2ZUJlfFM0xh7FnKS1oAL9tqBmaJ2xDmhRdmgFhy6/+O4ZBXH0tdUTvHxgGdNUPQeXFRU3JhvfcPw33XRQRRHpaRTXGPpUNl96Zk4QyrYgK4bIWKkVTo/aE
gXW8GtipBlOpn0+gszVL5J6OD1nJkK6D6BFVnWfIfghyy9ijTSSKIHYRmRV4bTXqFb0WevGSSQrx0kLk57xs1OvRxBC5aMZ9CAk4oPVVH4WL2FqRxpugLOSiC3jz0zNwioza27orC1RA5AkESO+98C2/VeGCpVw2
UA4Cc+wpi9zn7CrQHHYuNEtnAnqgQluor2E/cdqUpoTYCfEdmVaEn1qLd2CvxQBztGDBtYm7h0HDQlH4JkBPH1fzilFtoC+ncw0JyBqk+K6uivLKPhpRhOkz6z7+pnB6kGNQTZ4OgpYbl7amJXQ88R6pWTPQR0lv
Imulgm4849VhVP1KB2yiXUwJW86g1j9vEVo//JDtvPHQiAW23focuT+1Yqa1Tv4GyIGXD5/M8gpJiO23rc858phDihVd4sORGzjflfKZBcLOepDtfjp60k8j4TaaB1L7gofK5V9iuNj50B84lXpWljdHkRSYGoY7
tbPX7I7Ghc9ICFSh34eRdCtdNttnYeIu14QW5A3mvpKrqScZibDQrxX+bu2giIPkPq4/867rMh+OBTdrnJcRVYAoxH/UGHf/FaeNd/ig+1oqg/nrMY/JibrmRwEUIpukgw9eS5z/wtOowcQXcqEQxZZWrza4lJoD
Y6usYr1nc0T9y3n2s5OYZ+XmDOzm25NzUFMGh/SWWd8urk4DZmYbouoGnP3FcpX4JwynqiiEJFXqwbC/gC/CmqKGPEQQzroEFC/JXasQfFfsAxtfwa4YIceXDft6O7pZxwShls7y5PEh/mkO3R0maT8ffxoVva+0
4dwfsv4sMkoaCP50gqIf1wm1jWmg+QvdCGEBnE/1k/38nlIGPYnJgdKtGW1EI7YL8iGIBpFBUD9dVBiUPocxEBKGYapEalFGD0NdZZN8VwxHlHJ3amCSxHV4zu3dabMFSVK5M9uUIH0UVFmqvZZxCGdbDTJ2bKO0
+oKVkATV6BMZ2i/gZt0XYdhZ15apIT8yomwt2O3V2dWXwJyh2PMFXOfTq+QxWhJG+fMhMkVO6SfOorFtdZDErYoI7exx6rrDHkmRQjQ4sClKl/JQHSnORnSPQC1yDshqrYU7yOuBUAIYF4Y0HNtOpK3qSqL+VaMp
MGiOD47AUXQKc6xFV01biDRCmYNkhhtXorAjADVvVIB7UCPNB1krA5b0GdAUtqqlAk7k4Wv6FMOt0GPRGOxAoytEIEJBYNNOO92cJ9I7XCtYZzyuAcr/bd0MGzVJ8QztpVkMJWAi0OM6J/15Hbwwwg4iNd5h7yU7
noZMsgDwC4HxPPusADTag5ELA1gZizgiAiWwyDco6YXwPehZoksj9d8M/GHymHDOC9cVBHMxzNv6DS9ZUD6z3xHsdMU0gTCvFgtxXgs7DSmmoXDNk7pHgP8TJeEJANzVweSx7USIV5uKNfKxBWF0u6YBX0vhr6YE
wH3FzU5iatXgpa1k8cc9dVw58/+2n1Y881VXnct8VGXvT3jXtKY2qXnfLL/IU3zKaZqqCusjv/sj2M3pOZqrw68cOrab/+l8P9HxdfyK+w7fM0S5nHjhEyb/InLHmotEK1rExdodyhGvm3UzzbjoyHxSMGzLnPde
n8kdjAbA/RPDif2nyynMOY5iLb7q4/nM9DKJaQ5StzGCjVSWKKxfyEC2dBgpzmDgspWfxQ4W+TJN34MKqbfymSN2dqg7/pNN3b09CGCWTviQWpulRYYg1pllEtnSYH7BTuK798ChrooBm+NqHjjmvttFn3F5fYPX
hJhn8EIJR/HCFUdZvtyejdx7aiZikXTei/pFVP1/UVm2nYw9F5jl1xhE7MUTltupjChTkk7akk77pC7xBVS+mvzySvJ1tCVp7mUuWBUotvNrL88ubOa2YXk2PQeeAExIe/MDp3M39cSyw8dvPiiYqi/pCWUoQiOb
UPum+e6iF7DABS14IQuzsMdOBEnvO4X46ppi7CAeTSyGLWxYP0mG2o1zN14YmziPwnHrGQIfvXGzvIrBmwuA9/hksVtvgfEIozZfd/Bbe70gQZtxiQcnUNxghDgrC6UOOjKzDTioXb8BI88EJ4pMmjZEwgildSor
tArnoHrsnSUcBeKQq95lyeJZ9jth05aeXIDiKTaDcEZhEyLfYjBuUSPObcZnPQEy7YbcWFzXoB8F43JXq9xyeAD5Np04SQYObzjfHQUExH1+nXNhSTz2PDlSzW7E525XXibkIuLyNuKFDxUJM1Zmd9XMtYT6yZ/N
1s3d7/z9qioYK6aFgguFa2G3Rkvl8I87GXi7Te+cGPl38jInWSwzmoCRIt6CffX9QMUDtvw9ei0FdFPe7ZAzaagSoMzDCJ2QiuFZ3mZ8QYqPh0WqQX6wpiXBGBjrOFw5PcGTqi1zLuFamh4OSXe8v62TeEjGIAIz
RJlKtFQW5QEXYDj4aiipQsA50ixYT+2+ouldk64eySN841TDv9NE6Qe8flr8WQGtV+DF7bfKCkQ+Go4LGV5nnCSwZH0p+DZcMU9yjoglUYx6KidYwfQcdi2h9j8ZhXYEmp7NE2bO1cnhhpJJHIl5ZlgYHFAzxgBE
ioaiRwRhyW1rZmqtB6hT7Y8GU5lAjUxqplLKMIp7/HgttT11zPWg/F9ej3+nhpcjg/eC9YTqOSbnx70MH92lbPIVIuLjL9UOQ3dPQiSAR2nwnjpRslyvjTLwqnbkFS3xmRI+SQhlatjWxOAOAsaimHfBYjQRQKem
ABMe53QbH2OuheY9vzEtw2/mHki2I7WuX35Iw6/MhGNdp2Z+nFoSrzZnLbikqQQImmsA5UdsGN7EtUpcYto1BoLDUHerH+S9YZyIkt6D4WBD3cFcSrD1h9A7wA6z3b8CMb0nwFYRO0BNJ/HJ2rlzLgDwzr+SLVwP
05D74ofWPnJp8y3QOtrTgSYAGXu4EDSNjZyL2cKOxgWYtuhqmW6BnYS3brVWEL7W1hDEQzlTDDFb+ME2AWN5+gXMQrWNzXcT5dptMCPtY9hqZmUVw/gpRVhv5LBgNpv5tZBwz8w5BHNe+RAct7hVyfwtJgwBkBEH
6zSHe5jrdmfdsk3MhMWch7EY6yUhzNHNDDOMlw3aK+x21+wR8gxGprVamaNZ63UbJ104hfImq5lrvSAZxGxI2BDx78uQkKixSlfdCjIy1HHTD2szPXOYfXNs0JySyUKmBd/67SGX5ls3xZY4llNeg5YAn32JkQP9
2qRp7vj8HZmILS0C4S4khEXxx0pgZ6tryyhnADfOAL+OLecoyz7TwuvdOODptnpMPi0ACc+keEz0QUCIbUX/y1jmPmj4DkJBP2sOFM/ZB5kOCYPsQUTV8fH55YXcyIQhm+osD1xUiBHPPr5vUqmufCF2fWX22Fhh
Np4Etfv1zHaDCYBI0GMWTcvyYiHPgTFMbAoLGqi1WwfxKyXfVt/suGlxHPYEulr5HXBdEuZ2i9mcNUfl9dXTMjYABM4XvCy+TZ08ae8tWZb96cqPn1Eq0FovoSogBG8MtVQYoArxoph0X3kkfEfXPoMwzkMJa0Kc
2L1Xu6gnvh2iUf/hIrtX5kTdUIr+7/xtemndDt/tBY7s1ZB1foagdH2+5v1HA1MLJZ7JHzcfjJyHYm6BJYE0aRhybHwl7fGcrW//wjAug0K3w417XE1S2/x7VbvY3lm1PjeTjvy36tfLsq97285dCB3/kUAkkSlV
p20X2MgsCgcP0E/+w2mjCFSqbF2yy9mx9486mS9ISy6AKYBdFM3GOt3dPxKIBvEqYO/CWGD0ueyRX9yLzAXFeI35ysXinhs0lJQee1CWcByR65bSBsyR/rsfaKXRu3CIxJ6HgK1l1bK9gwe4ypu/bX+LutUl1omy
gB89sZrqCQ/W9YSqi0QszEjNRtmkYj1wd+JP41RxQme4zo95eDocJRVWiQUeuNxD5HgBv0bSG7Bk/MtKjKrMgJ+F1GkfcS3dcdu8Qez0cvRmIoqJOhiMggFubEjOLFfvTIdNIMPAlpXUNY1YSaTRPL9r9DVIGp0x
RDmMzIoJZqirACieJpbu62fWl9rOS5+LPrzxF5OuctXh8+baDG/n3Dts3HFCP1GOKJtUDlSlDJxveM3+BoeQaTLwsEaHEzr8J37JBJqN+IawW7GRXB2PnKkCUsXxeinX2HMDIgrp6nceMuYMrJxFSxUFk3lQqKrh
UulIOetnV4EJuzYFFShH7K0XzfMccQIFhLJ9Vhu85mZtNZ/KaJqbiRK+UnWPxQqh9RBLFaO8ls3byt+Pygxg/ePTE83thJ98VU3nS889c0hjF8RwNgfQsGaTppmk/NKz5kWAeI3fIXLO5mYqDmClR+nCNnD+orYp
LFVXlzYcH2ni4PvhaN8VRPMSHqA/2u3D5JCOIX3Ry5q4s7DGPMcDr6k4E9VNy95+vmrR1PaCsRl19Nc+mpVCm8ypVZYXZKQf4LlWuc1e56OW4d3FMNoGnu5nsxiA9F3bWEajyY2FqNUbXAESyOnbSkwWpJnRwwAJ
ABn8FX85vnIZtcDb3JAiEL1KsBhUCFFm7mlRUbLtcVSUWr0iWT0/SzpV+XwOcBweDiOBqm0ASUZ4YbgCATaNIjP34jCYVYptIPl9txZdtTADHmoW1y5WxSEAwPDoJpNlbrUNMz7mArLAkhP6D9giYhizFxknympF
yGP6UmX3lxlkAEa+GFur0PpDt5YAVQCcT1/6RXmcBPd2dFCKUeXFmTMvaftF5OmIQFj3NZVxu17PROZdpeeMKqXa6nu6U2I2f0Ym10y6BRL/ZBwpVpkBla+bAop5dlF2po3IMaCimq3CcGsRAufT009VTY5SFG8b
0L4IvU96sIjwaum/btd5ZvCK4r0D3FR/nUNL0lmPkEte3DaXyihiPMdGtyyao2C815wGNs8TjhBb23g2MG0L74R0DwI7r24V/7U6kMGVry9Gb745epi45VJzNhOjZpapOsXNWlx0tFK4su0IDlbgGpbAHNR53jXM
THrgAqNOkXyO7PcYQOBMKdMwctjNRiBf6czBMI85UWyD5EgZ4kbX0vR7WxJ7YC1Xno/s5jkEJ6DCPvLOKVuO1jwktFZz0zjX4ytxoTmnbdxcwrOtuMPngBi4R4IqCgfZiDegnKHNEeq409ZUCGpPgpvySdZbpS5J
U2XuXcjDkRXJXmUWPB9GbG1/uxu4NU4l1UETKM+BUR6bZCWbXcPpyjv8G1DVBsEOx4C8vBgJ9+/HkLFhd1ZnNY7mmagxC7Gq2cXBzxYF+OhlTHARfWFrN5xkLIBRmNE8EOzvkJHzyUE7p76dlhO+FZd9/gC7SCcG
gKkrrChBwfmebIsP7gcLZ+fQLZF38x5tB4wxOi+GqAraDfU7IzyrbG5efHWeM//N0Vs6M24wwhAN60ykm27IrtAffjFlzT66nCacQDSRGgI4PaFWiVJ03KynZammFj3lKOvlzila+K0TlxGzlBaI2ulRcxigzzPn
2S3JRocy/17PCtLVGWdrHBnPIjJWYdJZUK9+SOCi4Z/2ikRbZ7MfcIkiEvlcZyTy94lLVmuN3SZLPeE006AbpWad/UTOzlKRtF9wvFLm6fw0cwaQVCmYgbs5uc5EOj7Ad9kPnRj9HtFUDwe1sOB2a8QAerrDyJb9
2RLDH8zu9z1gFXtV7AjbIuel2wPRn4otlMPZXAeQ339mFrRkO10pqRO0++QCLrrWP6ohRz/2Uc/AmqGZii+HnU/lFr4PQbZWk6ahf6fd2Cd+EIj9CUcDNOQ1PNSXsbxOwhN+uf0u9h8aFnERHwZaKlw9k040P0Cu
dfz83Y7nRy3cMsBfW9FNUEYH+Jdk5qqIcsajI7qLg5XrL3fW/nR8wdcyqGMB8F+oFNm0l3GkP3FQcMdaILD2Zx3SnrGU+FcBd7w8+CyZ4TtidEmNrp09KiRz2zG3LY1PSBgM6OHxBl6/hE3Ql2diTXeeYVgGXg2S
76aZ+Kbab88+0TON+dPe/i2v93X5QY1EOzGfrzFYapWtOOgfo0EGh3l2E/Ioct3zi9R6pfg4WU93X3h8TXtIRVTWfrlHniwyvx864p2FcgE+SW3TtewniwwcxTGf2jYUpGccNoKtARA/w0W7Qv4TsnBwDoFaXpQI
0h3EDPvLtEh1021JMdcKkkQwEXJbaTLs0XD8Dc6jXzzhkw09dLR60nVmIsqn1AwXmU3t2U2DpDmX++QiRyIbDs2yWbvvACNi2tsFx1Fh/TwcU5LSQa7DLwe315Z8xtKgX6XPVFLeSfaGVegYg3ePv9SpyOKjP6DO
7M9OGIoXAx16KE/0pKPBeAtFlXKC48AkHHLkGjYzvzHRs6iGgAe2l49zrxHHNaA7F8cx4e+G/mJJbAXB8qf+scRZt7is/c9MPCeoK76F7E0EzD4wUK/t0XEBp9SUNc34Y7OAs+zlvlUM9A4TqhMXHoMDSCXiM8AG
PPq9Rm6628BAatkmablrT14bjFfbAXhO5p37sYqIm6tyH+FW1kdNkOyYH8fhkusj1Wl9akXfM51VoaQMH2T2XY73w5aDh2Re15w4j8sxNGaJh/JxNa1voYStKgp0k+szV6lRXa5DEPGMY/ewJiwg2FqMdRQiRiNP
KIAAvs37E1EVGymXyvocgj1pcHi9ZAxUxBM+y3HgnkuEV8cJ4igh0eYkYHNCZbN/33t776V06y1H0xw3q1qx+sIf64qk8KitVVRuGG1x+q3ENOwPNTtoXOBGHGxx4UHxg00nnDct9r1nqjiYs5dx7/Pdr+9wzhps
rLHOTagMdI6eVRZ4vaVqBroFVNWM5Pa547f8bIqXME+1atIA7F5/UqtQ5MrpuoAGBQKAn71eV/aInNp5opyPeHaYZ/wRZ8LVW//eAAI3QInKAXdfQGNJqXrvUqXRJslZ1nTs8BwDxFd6E4Bp+oWb1bPTSn76JdTP
q680T3mamDZ1fGL5PLpRnURb1aI8tk3u3kbruqewf+rAqaKovi+FIgFn6wMyzI8M6O7VXq3fVcdkA9HbnRf7rhrWlsTDB8au3Uh5AfxiDoCugwRGEJRboN8RqP4Jweue6sMoph0k1CerIEaM6s8H6uNOZ5x90Ox1
cBv2txyM314QthKszJ4Kejrtqc9EzUVv+b7eDWwGniVpytE4VR0QAOq9rch/BCYNGTzVsx54PogGlI5ki80ZcN4D/xVsQDRC93fbYNCmV/wsdsVfbM7AwHUdacfRJf8VPK45j6RbnDfTkc6/bmY/gJmoYV+/0+uL
wvbqTkpk1FXl62BIrBhV5BTJsCV9gU4EBBGd7OgfwGOiCBizFw1grUP/DWwgERqZFE3HUmz3S/YGDcy0h8OKtPYNC1vHTuLHF2q+Wcd+6tMRXxJ29KN69/d3HULnAbc7EuKSdUhU9rN3SfcncWeO6esGgOD4onsl
dXSQBFKzmvw8NuLGa3sxlgejUYo2QdzbAsQ24/T9ygAuYm2DkRp9bxYrKID10cXXR+htPutqFk61kwHkVNrHxu27Zf0/KaQe0WUWmBxV9ok70gN4FID0PZUg6ijaZ8fropvUD0Rvs78dNtNxQTLQ6cNDLUeLdmFo
K/n2eyyNvkF0nwAWfcVCO/u3nS9Kq7ZOxRjt/QZo6n9Mr9tH/cv8Y/ptTFlf47icBcF7hBTSOZyOSBco7UK2QH/Hn3/+99g7duf0XMPwQFvZg0qGaHQr8jhFTmG97bIyCUVHe4wIL7sAnHHF4oPYkE1uGHQVEoQp
rd5RCRw3dgE3zJdDRFcViyQihmyZwlhXFvWeJvLqqXhR1/dENM3KBoVPKxE0uLquICBqVRv0d6OR7ykWVal/CStrZ8z3GVvQvAl0eVH/hE91mULh0OJltwUQuHnBAs6rv9PxwrdTLaz5AWCK3XmEzUt8HJ6ZZPOb
arp+FNN+40j5LUa7wuxu7RekneU2IzF4SHghG2Y4ZCZppZOd3MprugkOjrkwSUnJ8DqWE1JSUvhHO0lLS1NkZEQ00aSlhfEF2WW3/D0eB+P+o51BJ06/IK10spPb2ddbFc+Q1ghnighepSUXZoTPsZClpMhjI0lL
U2RkZKiysuszabrIUGLicEKq4J9rZmC6mDKzOLuaMq8s7jgT7Q6CnVnYWLxWVp3tAqPsnr/JMMFIpcFHB1ZF/QEq16pswLxkmyLau5x62EDdVg0cFgwFTiYr0BHI89u7H1A0F/R9d1EuzOgEphgjkOHUWpwrgOaK
EpcwAcq/KeJmQkCbFp5gSG1ja3Ddt6BIH7WlLINxjjz/nJh0BpqLgFgr2gW21VYOhEeMqX80om8vuLjyOfhU5wd1owfLH9EBwKiZbVi3ewYbFgX0L4++k3sL/TLo41pjtQP9fQZNCXwUUQ5Eq2FwXXKkl9L9Zfuy
vSCZA2nEj+HCY8XmTKCXkooemkiaNfcn2G7Fo3jB3QUTt6uq3jgBmfm0qbVjWaQ6Ry0hbr+seOyLesBW93MjAn1m05cfGrwnm0/tllI5wCyJefGoY3XBwLOnZdNqO+iGhIaUfQAvOvGuPfOB70tApIRu1Jzd4H4i
4qh0l106Ifr3Y0AnI7K3kZJcgLB89YRb89YyAikAoMh+uOxKyuMUP3dmxci7JWvGlnrVRurx+pegwABEKtLetmedNvFt6eG8BWn34ixyEbF4S38KbSQvfTDuG5BsHhSW1U2p+4iEDJgPAZzoDwUwRgsJmS5PjPcr
Q3dYsnGdzpejQCMIuljpM8TBBt0a4d7nPD+sSysZoS6Y0y+LdF5ptzWiIfRNK2Qpp5LD7WP2thJj1/u7Zp5uks+XAGTYE/NBPA7KNzvA0O4FyEi/+MqrbTyytJ3fwNlmHS2HHzB+Nwo+ef7d5BBpEv/jeXWs4wo3
4HGNajf9BJ4El59tl7t63PCdsYA9jbV40CQa37jwhJC7e05nnq1ymhuKRlh81oTwdCICpVR7oYmDaO2eBSQNSP+1pvmPxMoYQBjUAHIZnomx3KKpcH38ckYrUS/wr6tFd8y5ic0fWy65TmONICGQA6YIx6vSx8C0
O3OEIyR1McA+KGx3gusjJYWhGhUavF8IE7WnVDWgYc+d9z+8iGWPrGH+6hVCgeY3GDAOMCH0CQvFrbrftwZ+C+wXbRE42XO9vWi4+TKgNOIWzbpvtotnVKt6YTTa3gecwbQaShz0stJiWEpsPlpTHdW87RKhHJuR
j3XjezZPX6xwsxbFgBZI0iwOaOjJ1LjoE+p9FCK4sYhhBYgH9sEUgra8u+y7x6KWCssS4Rm2Y+jg7ArsKIU4ZN76hXsii81Ym6a+BWrz14bkl0sCxhq+GcRK8/n9al2chqSQdgIWLzeel2Gkvu+OrBIfT0bxMr9S
dx2xUW098ktu7zOLHkW3O//knd91RHSiQmIGqB9BumAsT7BOBiA0KJDHuLd/PiIRLjDacyQRIr/tgG8AN+zTIyO8uc5SuwH7gUxnHnRY0Ff0kdaaaZh6zo5GyYng5e39Yxgot8GjCcKVkoGyJgx0u3JuKSSXSHD/
ksxSEBFe1RNx7SB8GPd3TX26r82LqjNtBQpExc/pdwcXihhufTs1fqFusg5dq2k3Li5GQpyOa0i7cETgdwd35T0R33F3HvdOKI4f7GcqwrF1dTrBFACdvw//+KgPbAWJkp9GtTu4JEZJWu7cCUlrLYRIjbQ/SuoV
Lgp1l4KfP5k13EMRf2LVYHye8zMRye9xfriftW5nizq0Il8u4EFDQt5K+lUqlTOrRSsccJllFrrHoTf0XIwLNZDY9Ts5/R33ctdexpCCLZjv8kYW0bhfL/fZ8VaVHFig06PhJcShXj2hwwuQW7xP1nKflO1LN7fu
FzrQq1ntwJHDPHZVdzI41NaTArMOIojANw0ceB9S+MPLMLh8h+b/3fxE5wn69UIuncwINZCvwA64zLp0saeCJypLnDgAWyvI3xPIIb9fl2wbAfCQITqXAOnMBTkv7NXdQ78fUwcP7ECfpDyc+blD9bi00l7v/Ydb
DNut3rNINF+scQ/BDk9d6YSc9QUjtADOXRbtNaQFnr/wauP5d9Deid6lfCj1GREtXD0Tswa/PgTi539HRaxeTBqwheKejOADUGIUmFU0ld+/FRK+E7rWf0wwcCUy0mJ825/0MxTIM6RF+GJrGCJeyP1nFOh/ZWtr
FfHr1RUldrFqiFIUgaoLy3mk99cBokg0DOBfAcOL0lYdeODY1oGWXjSXx6hvruRSYZRvOwCXJuRPn9rfS9mI8V4FHa5hbFKErejslbJrXxisOGe/BwKlfQNyYiwPkUUZLYZH/+jpFjXUoYIRUCFg7FEVudchlmM+
2mWB0g3PqdZBnxVVOqBbZ57sEGrA6BSnoSNnkxSO1XFeMWiM4MsFECYOtsDB+bEYb0elS1TmMNY+SiF3SU6Orbcd3oNrVoXlXABLLMFs+s+kI3ZJDbqIhKE2b3JGykFOsX9JsxeKho4pHygnDrqspRnVhi7soK2i
FY3IpdEQmnY+UxQZZxnD6vhdchJPUzj1FpzG6beAjB4YOXNtjFI+k+dTskmnKyNZPaDV+hj0lgO2bgVtRFyS0X5YQmaMX6KMt/4+/41eUwzUsPXWA0MDLiPWIUu39d924DIq05Rcwgvnyb4aP85lszmpqr+3VUqI
wt74ytYeNt6lWBjd4bbi7TdkExxEAS87sffO7AS/5nDrt4uKI+hnCuH6/42YNYQYWYgmljbjv3zHehxPvMmrTnewc0fQPFBuw2fNMYvV7MTZXal3vtCzIh9sQqP99GPHUMb+2aL02yOtH25l5izPlBLVLgRfZ1XU
Wac1QDJ2aq6KQo9ehWXlx3TAi8E6DC1PxZxEoWjBKwpnZSsDv8yot9YHh25TzevWCduHG4akgsYHW9FlXk2k1VyvAGitXL4/zmo+4CWQfbL1E516KApYhEpvt49wXBsEcHj1ocljaeNMjgzLvp8PaUllB9+8NTMo
UblEmTVS8C7qQn1iEc9VSkuIuxpCov4fTZ5oeBE4bNLhb0UaJ7k+2J1sOkp/mtAsNXEQRRSadmFuFc+FTbX3x7lef/tqMqDii8pjYC6pC0t0CexL6srutsYLhC2r6fvURNqnh4IDM29xnV/kJ7zvQ+1meDUqc7Xz
f6Z+DirAJUUuKx3kW7agawILdsr4aeMMRZYzWLcSm+fKfrv3CrHli+e62au7xRL4J3a/MMtkSloP1jrkSBaOaWN3pMojjIKGqLTnD6z0I5lG03QG8O38I8f1IO+uRj1d93AFoOcYnFyb5Yf9vrXRknGYk0GTJWmw
twxzp2irLbPiC4AHhTIGsbzE9hsORT6TfkfjJJm2a1Lb8e05ihiHWhZi+epsbPaTWWaDrt3W9fqBh9zy3c/NY18pdxiOJu0h3ZaqWTObrXgI6zFwVtpa5Vn6BRqj9EQA8LwsXKuWm/CPtzkNnYCom9ueV07Qf7Fq
nG5e5GytWpe7K1fM5D28GO5sKvux764q10GOMnv2bc2X3Ohh6IH/sh8rdmSejuxifDRFUIdVclvbX2hUx1cLHtcSZ2kNXTel/9KE1awX1h2yeFdZYu55UO8TSXXfKSyEHbC3ESqWzsCOTEWLLGNdfUo9mjeSmHxT
xccv6OaFcSVq08qEj8yWrgAOA02la75JTgFcV+jSOebL18doRW3TGLO5RdaLriC4UprIFlJUlZ5KB1RKiV4aqF/7pN9teOpNuxbh3mDIN59FMpT380MoI/gl5dEI+A0jm5R3fuStfX/Cb/Z0PeseOQm8jKSVFAxL
4WjM5o5ztk4ofPXKThDE6asPITituKNbRTf/eZW1uc23hv9KexYlof6e31pNWBLMS/VZ4OjT4FR8z/AJMjpmYCISl4XD0s/M9gRg6TZ4OOn0zS05f7tPCVI/hZcCXO+Vm/8adFxoT0ckXl3vI3aPVGqFT+itv5yJ
6qjvyaxWxEZUD7vl5Uk53a+j5r0OV+zXGU0SkZRi8/QFg+Xn8UGg5rcb8qhn2TowZO17U18yWsBaQn/1fKhCt2r1NAr0MQiNF/SwLnKf4Bp/iE/insBh31NT20gjMO+1rWIL9XNjBXCBaovb6E8ZENURBBoqrEAZ
xPddPwoEPAGxFK3PyfXX8cexWEMlRFiipKs8VMhaXUyx5v2Ml3xatfCTNJa/Q5/xU+dRJWnxIZnV3hujupH3NslwjenLxgNa8g/e78eatvuzhGL2cLmXbcEHBmjJHjTncJ5n+UCOu4J1drGzvc/IzWdM4kxZRtG0
hRtA2Le9hdF6hPB90jSrssSEX+sfJwIT7Kdj1OJwITu/Ya3sUFvB/6DFa6BLt+v21RsS8gboNqhuPnmmvNDNbJSrg0mRv/zuF85NaZK9Z9SVhVXDkXlHjX53vovBycw9U7uop/G8UZhYCx0eKR5zKAAVhbK10Mt1
3RKkJngpjwTwmMhWJ8jMgk1qQgFXBo1OVRf+vBoER1nCWD8zQLoKNzuraCfH8H87S4wDKkcl1lSEZSeSgu22JhFm9qAh8d/iIGvGE5KoGQegU4wbUDRWcwiHVkGvOBq3PJY3eqHJaWcQw+la6SrVXJnWB4uqXZ+Y
LZlQVw1KSx2hVo3d3YsJaHvZW+bNP2cNIx/bB1eVh/HK4d0h2r658TqyZ5YKMU1H6DrjK5v02a0ZD8F81VkG5oqRkNYktsmSVTpG0gYbyoNEEKrqrIWLK6wHIts/kneFTToGDbnmYsrpJ4Ij8icS0v/UdaAAAvcW
zm4JvGrscY2Cc4dRFpqlx1rNnlH1WAhavgHlshw6CAsoNdidwcnySKE7UxhFbucn32tyDUTwYG0g6OU/yjTTb74vt1bGaEZ2SFlBND3BxjtWzBt3PWA+Yt2V7V60A8SWPv66OKndzSfBm5/hLa9Hhdo5GhGthfi+
PQD17JWdPbP8UUZ9L2zH/5aiIK8DVOcpBBSzr2jqudAfYOpFOIApUe21QpO6vjiKDXwvCiZWgxdNK+PA8GnqwefiYuO9l6mjwK0gYGf8KpMBy0eQkCYnVXEBeA7CQVoLe3QBRUDvYFJfbNN7wb+fX5q1yrwWuNn1
1LPXYFb7MEY5xQ2gKQYRTt+7uiZ1MztPH1+bxsXVWj36Oox3uNgg5DTON4G+WbG6/8N2bEs8364hcB/U5S4gGIR73etC8ES/ZVOUhu2ByYDSgGzm2uzrjFJNNWp0GpUCW0H51bhM2Zwv3kgNO2EMPJ0Ln6T6rNcE
UG0UtBgUvOAkm+NciGAhTG3GYvEnwDznScE6g1ASeQ61fWIV0Igbdzd4yN3LYEy71IFq6tt0GSiTsZ88lABfBpb6DSbxMZ5+a4mh133TtkvcKRJtzKmQ6sGt8SzCl2JH2uWhC1PPYrYGp9aclPDR+rqcBnobEesT
oJ5wE+zDkFB1iEKuBzvnZ2o7WgIVvDfnYbFedLUNq4zwFY17cqiLtOGCA5p6XA+I5LoYtDEvgfMhgmBr4+mHhXTWhqtFVTS3XTES7yW8BqHwAwvKJPEnkWCII2Mfe2z9QFDjJ8cGVka8XrYPoaJKmIxlEry/Xo3U
8AO+ZGf9aS6mZHkMXwGNHRzauKB+5hPCLJnp9ONygF1sAZCzEi85jKINzGDBST7whuUstNLGWS6VQd/ZH8DW6/HoIqkj2fPj/ynXj9Kwi0sa8Qslgnz898hyrx4DQBrQ/frdTwaQUjJaij0bZSVF/g1N+VgYygTt
D9doM4017YmMx5NH0s8CYjgDUGTQVUWcxixrftmTkC8uZtqzWmXJLf1vQrQkeyjUvVJdLbL5BNrl3PyArPUMwYJuYvVdLtz8kOXiDIsgCnDgWQnsXzEB5/+c/dIZgtMAGJExaQLy6olrz2POscdV3qEgwAoLYsQQ
YB45eH5Hm6sGu0NnmCohBeperiRTAvFGxxJ4gbFqbr38GlCa5FUA+Jmk1W2hX404sChqB7vQv10O26tLkXSPlYFNFSkK9pWNHnRDNynIruiaAd86PVlnnoDdJSYuWjhtRQ74lS00O2gWUeSj3AKzPwBLXaehjiAT
9+xm2PFhaSbqgivMJZvclDnfY9eKi1vqAxTqK16i3CjacnoyBJF93i728O5dClPhzFq2AwwVLLG0aJQVYMsbfhs3GEUTrfFxs4VP6PYQOt5AC4wVs9rq7gQ+iDjWKm8+6sy9GvsvfiTaSEuVooRBb6fp93X8/F1/
IAzja552ZLNW3Had8KkeCwP77eVn3T328p/KissTqm8YHsLMswAQhkNI9E+QOaFq4CPnxNuVzKOIQX12s1K5Pr9dACOxS7k+a+sDlKk1TBAkQQeBgR9f/KtBT0rNil5LjFNwpMfesRbC9ffctcO7J2rvfhpPFeZ7
bGYhQUA5khi+f6gByyu2J31PPWRcSVAh+mIHlQCVK8axF6tn6OTnF3tiGnosouWxpnTdNLhCB1OFTDj3SzhgxQn6EvnX7qY17XVxVxuqVZrgoJPLuJ2fmR36TZ0PHhURHXIl8UFNuLkwdSDyZJKWvaspYbT+e7S3
Bj/TuAQC9FaoLx8CkohAg4eG5w/lbb83sVE/4ZfJlEyQgjOE1L1J3c4CqyNV1mZZR4raUAbs2T9R3hs31udSmbLiOq4aquhR1Q1x1Vp40Sjqo7nlzDUZlwAvSHnG9hq8UwTJC9bPtdc5t2qTYwtFOvysQ7JEFR42
VqKXU23/cw5Cu8cnli+TlrWCxNL4BcVX4Gr1LQx+1g/THmfHS3Z11vzqGXfSffP3J0wrjtklWj/kTQU0MbswBgNDyyjItyyUmoYFah1zRvI/6R4jK7Al1mffoi5yRNC4HAALZLOWjF22tO2AAzqtTXlNyAevJma/
Hs6jw8XAIUr2LUg7uqpJcQay2sKbMk4/ifWORsDQ5ktndcQazfoQAnCS7c0Mbw2OzpCu4u2KzIpdYqJUSI8oqB1tueLnj2JoebTPlIU3uzYfPQ5DpQausrWGdsn4u/HrajW/fSGrMf64wYCEQ7s4boBrcB15J6mL
bR90ebGDTLYoPjq5V2p3JW0pC4VLO85IGKDFff4DXFokuf3jR2EpNGLeKmk1OQbVqFHjuaQX5f6AOEbQsMDnt6irA3obgXeUb8Sbirwe7ewVO8BxR2JHMjfYkDCG1R6DUZvQmAQ4CBihR6gBh9O7TNBdE8NWjFDK
6NeSWD7DXXTMPhiTRNcU4Nb6Bm6kcTQ3wk4EiMixCPpTzcmiWnKp/n8K3heDv8OMadmJkkL8vMdMY+npFGU7CfDL4p4cDoLBbAZfjGqem1xLU3PQAbAivHKb9nNxPh5G/aFbEwDC+AsjgHOEcHbo7WgauGJQM8JD
l5oLXGpmBy8Ut/b38JgLR5VTGBkBSCuv6nU/0akK8Z8/pJmRv3DGSLUONfeIroQaSNX+zBRpyJHyMaXN24nr9ofd3/C4FjSXWVjN3+wfphbj5+Vw0NHhzTXHh3Zv/wC3+cgBzf1ACSVBPZCPCqgMBnuc4vUj1n9c
D1w2sXsVeoxd0bUTuUnjaoUrlgRpTKUFgzLTOxgwsLrhJb36uB2qJI6RInlkahb7o/rpzjjWpXkknV1SC8q6z9xiJfafmIVHQPGz8pX3Qe6Fcn9ezJl1mgpLlpDbC2i0kwvPeJRN2ov/plvBIQyPgWp+LWqKiXyz
2De4i601gg641yZ1NW5BLQUjr0QaMyuL8vjekatHZDPBZXqWh8HyLumCkQ7rAPBzByHcK70dAxbAf4mozKsRX980eCDRFr+Na/ynHeog9nhfCV/nxdoLPdKPpA154thoUAe1eNdcJIm7KvB8cVHpBzZJ+9MBFVo9
mJVAKuc19X01RpSz7z3vfO8fyp0L48WaL7f3OnyIj6KAPwAXitGUB8UcXGKvT5QP2iWxet7NuljAQCq1vHtpI7XTdaBWWKArTLrmjivtmbN5+wt5AEJEBT2oFACqvqJjpp/KCJ8jvO/Fi1JtBtof8P7U5VdmvHa9
ZOH9H9QjOs0RkHeH5YjqoLEADuMu70IOh2tkjNTIpgHIx14dXmSHDDj0S0HR8zluUafiYgivGyG4U5k/nYClFPrhJNa0DLJPlszGNUyBSNTn5rtKU3SrBHGxyI9/IsKBbaaPIAsXu4Hx8CYJfMbz3eLhqnjRe9Bx
WJepWAno3RHUXeL8yE24p/Yv4aYB6P1Z2i6ACRyMqEEMnxSCnpfWSfJVPIvM5xw+5U7fu42k7AvJ/WBAYE/uSQT9iFrLHu6nfMeRadTzVfzfbgt9wHDzKHrpAsuWso8IkqCVEfuE9KTI1bT8LwUNbFLTJMzvu+tG
qdoOUT1pAitP7VQr7wBFCTpJWbA3kJjnvRGOfSYphif44taEXA5nLfe1ufkxcf5zEbNq1h/SUTVapdSmbzMGtDNpVi5tn+JqYAPAjBaiq3hFN9GaD0+i4GO+fUAw7KHr2LD4SoWKWNLTMc0XM6th8g36RGU/Yl4M
cDKTHqcdPo7rehoUHCMt8x6h0F2QJel6f6zgac5eCyaSkwIA7Sj9S1VZIwePaJG3NTDk+0WWigszzsBdO/AizVgn40Tq5x1h9LsqbqbzSflJ0mTt7YprVet0U1Zskd0gImxgJ4zw5VNtYpUfgPVOKRvvJLhIZLoa
j1fbePpt/9aZsOYHQdgFjV7Y7f2rxW/7/Cy41qdPbdwSPh36Qbqv/1lwE45w1we0tGoYaDSZvCfNQLuH8jXrOkkbfxo5H1ZztDWpcRA8xAw9VESsUjvEBIf/esR2t/OzR1wxTtuLmphbtBrRUk9ZfbD9y/JrWdDo
b00W/RQzLLxABggrj+ngObaZYd0q49AyUwD+Ggtw9lFIJQl5m1YjmvmRHx1HUburBMPBhxjs2eDuLkqnHI8b1oRzooZjFTuvD01A0FPYBDpBmobBs1+AVJWUiLAl4/nbDXBCYwdQ2gPXRNyo1tC0u17Tmy0dXY2W
LP6qCNWCR+AOIKpmhF9SC2mb2NWWWhCsZ+WXKDS/yHiZLq79P9D9vgHZn4feS9ATYG/XyGzG6fFyIczna8bz/VNQr1NSdBBsmMDDUQ7A82QwKlV5oWjXVPov7233XCNHfLKFHG/QsGq4d3cmwAc8CoDzuq/M2PjT
0Kne34Yse3mXNWw3Fg91Q2lLYGPp6jq9rcJ/WzFE/U6+lyYOxLmNsLGgO8VA5eyJtprFwVDLz4B6Ee7F+NVFCrY0P+HuTSENkKdC1uxUdAs0WSXuaN0E6rBR8rwOZfLtORgavR2zEABtsG1uklO6tvJsOYZmHDog
lyqM/W5AiNuLBVbM0jhcLUEvuwzIGYNUbf4+Jd5v3YTcECxE3NHbFA4sAeIgEOMnk+9Nj1Ck4qZaAe9Xj76ed7Y2cHGI3KWPONh7KmbEsEalgXZusm2KZRM/R9uImheK+Wt6ubYoURlOBMe5e2r3xpBWFNCESF0j
qwLvgkDJc424CzI161GKpC5KU9damlTR8+mSsFedM4YROUsvVv1wIgB4wN5mFqJim7GHuznL5YFHzGjlZmVhhonEVHKcvymWAa4JmazDlh8RsHVbAK/FNOEWomY+kTqaF/U3yD3gzUiRWwuOp9RxtSjp2g7ulW/u
WfEwGcNii2cwl73tv0DLM9X2bcFC6xTEToBPp/WQRO6gwBI9Ux2CFpyQiBhB0NwMUC5s7lCV/Zb7q3lqPupe8qbhStjPq0eWVlpp//oB+1qMuiVUcI/z1Xa0l5AmtyT0IeUNCI6RM33YinHlTEbup0UIDaRaYU/3
L0SVTcbnYc/n3hDzCBTszZpqu6h4PyRxKkvHe5ZygvoIDG7HF8B1gi/ba9LCv23Cqg0LA2S0r+thAQk5lYEcFPUvAUs5jsgcx90uU84zE5aAJ0Y7W8IjQ1ZROqbIBRZCwJLCvgfUdnzHCpl7KnIqB+NYMBA2zGSD
uZxNor3Fiv4yPxnrTSL/EuVs4rBrjfB/WcApF23rb/8aGb5pkjd4OLZuT07X6qDfbZPYucAvTWWShTPLZVwy4Zi7RRyDmu8GuiabpiGNtuBW3EJgaKWsJQ8hlYdbaAoYd80x6qLGIm5aceiYZol5y4DO88oj02Ml
wJ9SGZkGnMId55c+3dN91g4f5Mh3DbXnGpYt+6HdME7AhMR3HMjszBET0tRGycMxeh9tec8SJWZuaw1fMCk3OlDT7IvtccCbRFn38aAWkgvvbZf43yYFo+RINiteo2Bmfhuym0Bc1hLV3GS+VQ4rQ1jG6TpB84xU
7NssEuEeU6Kz0/FUxXyhC0ULlBuinISbtwY9P9TjFe5NGwYkVQWXtHjdl2dMFQC5P3hu2NTU5zSauSEQcilm50dt7GCvtm5MthfR51beTna5q1Le4TlVDHGbXpuFu/ucrIJo9tA0Rg24j+kEcxBxlYpxFMuhLWMt
hX97pp5vbBuOzozZALW3LWGOIKUK2LqXbDA9u1dD3RYQnY6FJbmbBwoZXorv72STjkrBZTrcpgF2dc/ekAEA3ugmPd55vBYV/LV5kbJs2F+gzsVEUH20j+RbyU1h7H0h0LxwFZy2jJXD7r0BtftYzBtuvsvP2eOW
yAHGY+t/SqJ3RqWMTuMSmXyTVaEouN1lKfHF5IlcwucdSHONOLYJ0okx2PoHK2wLWGmvP8rWRvW6p+0DdRaTMYmBkAD832zzoyP1YMEQyLsXX2mZ37h0GScIP2ft8UWzYLkW6/D1N6iIIX2hrvu6lxnclpaouQqI
tthdMyv/FWz5GB9hs8syXIlR92HLZUTPd+pWDMM7rM6WDQTELrC7o+V3xMFofY0IP1XbYLm8DLE9qc4etwYPqZTnmPFUpuf6vYDrHvWt4trP+FSrcSsAN4Q/U8ueVIQXFV0J/e+OhukVkyhJSqh2r/TgsQo1ucDl
q8yt+JSU80zQyztSjoAmSkurs3om6ud1x0dEl0AenBcBm2ZWbgBXXf2gWGW6x1mF8Pr2xIQa/ThXtw+gDCXUqyrROMYdzOuyyRmygIooVKvw6e0pv696TGdgfXWigVurh55o/qB08XMhYsPj6cB9pCGm7kx/p+pM
+7l/MW7h6HvVnZ342OTITSLhF4Rlam9AY/3STFBUQk+ruLPMo/E28n4KeEI1qR/2ow9aHs/SteMN1Sy0ukZPitPQrkwCPqoTI9yiAQGuGwXsaoDbw+KnRCiAZ+LQvXTk4YixRd8JEnwQTFvNO+PVMGqitepyiK7z
PqgRSDcDplwOvexAIV4N2YFzagGxT4yr59LJc4T0LRrxgl33Br1Zfi9ydHNs/L9fuas5llDwkPfABuGUFnqHz5J4otJ0tiofPUReAw95NQ/L9328XgBLGdl7VavVzYnmOsOEQBU0qdtR9CRkIHaAEOXK28uT/TET
s5JTYBwA+c74cdOzCCPQ7f753/X3J7zaCWzJdng8SqHvprTQHv1CB5LVShMAH0DJihlQndNEOHsMK3pHYQ18aRIpGH4JJu+fUB0rDc11gM5qqp3NMBb/t4VeTtVIr/xMq6dQJFrUyeIOOES/UC7OVuwfCP1XdqJs
uZF774+zsfWpXA9l5XGK6Ml3/UKd7xgBmGh55ploXOvkhkVvrePcj7JS50YRhloKKHBauSGOI1xy6VIa+bkzmqokNbxxg25R3yFSRDgXBLY+f4aszXZmFmEVik3VeirRWLaSEShy8XaceF792+Qi3HaEQJ2rF+yQ
pAqQpQymYpGjb6aerQERh2hHjvCXLLmDgzsJwIH79sOxCtY6hdv2QZ4dWKn7uwZxzH73iFCwsmlqNpRr1HNGzy0Ix9QBPi3NDxSGe4rUT5bQQsx/cd6efQEg7UoGMEZRnQZILA7VOkZ5Xb/IkYqUL6HMCZWBtbhA
iYpG5E0gQDqWYu3pCUgdEIIbftFXXfsZJwoScq0YuNVr4j79aLhvpq41e5EgPJEqzrL2lYxyo6bJSiXg8ODEz+cdpjy0drqghGg1j/LLU2xpLlxzRBeCQP1HihA0rs3RfATFtVSxbGaXEgVj+YpcnJLVLEBPaiFR
LQtSAK7gpLoNeUwXZw0TYYnHZxAuOgCs7qUD6exNgn9OxkZQy3jQ7FFjoocrBc+AP4MDjw/l+SsL6VF4aLLkV7ls/iW828LAtwdaI/hCrt6a9ehHXodwRjSRXmcgYEncuObff4ov3LPiij0rbZ16Kjwd26zkbiVE
S1z6ICTb/xNtFMXBY12WtkSrmwCpsDZ53Jxl86omLrS9r4A0kGE42gPemXGf3KIKZ5LN6ONseF8JtdRco5yqjqQr6EQ9mKBH2N8FA5tewB8FZ8k/vTVSKX09rYx1hNhsyfvjZnWe+02M53K7GHMDTGQoltiksyFC
9+3yc18r2IgAtXnxT0GfbFL+I6xYGMUOvwetoGTqsf0VB1CoOD4HCCqFplgfcMQlnnGjcQw2IHDgXDtA9R7nLkuL1Vu1dWLSDS10H/JMG0b0UtLBOH1wXt8CQ850GrhE6POO8BfKupWS4TCd9ng+vL5HxzHP6CJM
CK525OupFWI08GeLJjbGnWfTGCD6S2/gKotdAK7m5gLooIwTrKt6crrO5URX0sfWAtb0Hm9TWiyJn58/zDvfjVMuk5OfL6RVKbEfvOa/MOcutGj5hD8oVBG8SNxEzxS+i+qPv6qK6/YskzmhEpfNXbn65BIwJ0Px
cF+Gn7X+BaAPAq1DudXcggwmubVGCR2AQhlwAUxjoXWOGmI4FYJvrC3vCvDKXiA2YQeSyj0axfXAWfV9d/V5PhoAp7FLEJTpZP7sdV2BQiGoyoJxlH49nrr+f7mPqvGCLcAeGBi0EtSfWL79vGeEFVH3W3OufZIU
ZJpfJcK9P6rN3DkfDGqVHB7p1F8mn3Q1jgMzNfdMJ8rI3bXt6BUHx8MkmgsmBUaGBbFl1MlqhfFTYtrsjHYQEzieOf2wdL4/RIAdR0BbgbHqacEh15jbGzCO0OYsQqY4WZoIowEQcGPM0pRP9YPqKAJDHtGVqQEE
gaQxv1oh6Ri3La1jZJ0RHJ4Wao0hwr8CbJkQVCyCXDpLjUTttdP9BLBqeiuFnLZm9mdh2bQwh3tvAh/JgJiXCqw7wNTJe1S9SBIJ/vFw9Ij+H5NbZa28K9CxD0KEYD/lvovxPNxdpOcLWGYRQbKkfsTPPN7gst/u
m7FLbBom1PepKfOOtPDO8/5GzxSkXbL4moGGC6p25WddYVwEv0vlLw7DL6uyOJ6u0nGoycT4khQIwjiKnhHd8IgYzRoJ3CYIkJV+tmg1ZCAIINR0Q2j2SsP4+gXr/IxzNdD3ebZCTbupXaLbXdUjHB/4bDa2sO3R
z/Te1CnvMVj8/5F5LtubWjBDZZ9NifS2RmIZ5+dwECuf1A/HdhKf1skr53fnacVjjEreq9BSRJUU+WyzA+VOq7zeZ4VDRVYjXeKrIw70h4PEx7i+797zUsIFVN0fZr5fCtn6E/Jtn28zrtPyoGGbLl24cotQg0/k
9UPShthFDzblHCqkeFaMyzdsCOZ+fEil0Wyq3AKjIw8U/uPYMiIR10MZrI5dWhdcGJVBk0D8E6aqdmNrIURl1XsNZQPpo8rybeSVBtA1awbgX0spjFe1F7s6pcWDsKHagHk+zedlcGDNctakzkQlppHmXI8kf5vU
NSitegDO1nmwOoB4vM5wMEjCs2qa97SCGJN13BdekYTkcisIqVSmnAu/Owy/o1b2wzBQEdkPVZABv2jTMxXULbJb1/WyTWnye33oKBm7dbSpogJ5qr85k8KIklMjgMPe8e5khZ0wxxFPO4Fz4Gv39S9q3jWbflwF
9fIX0LXY12NHzJfY8kVCG8S0WaVEXG6JZ0RdR+gg+Q6vWC08w2rNU5qMQCAlR17LC8J0ulvU+PVv9vkAbtsLcuaWAIbpFEOa6tuqo0E08yxMlTIsh7bZ4LYLPaujCq6kVtzTaD6vKoKQ+XHie5hAZOzVHCBjt8zB
fbpb1FP07u9ERmcHPfcctJ8CyHWLqsH9GPSO8MWkztcp1j+44MytxGZRbqsZKmOxR8J7rguHRermBHzJrqu5d/GpWcGZMsEssCHu6P78+bIUUA9KSxtmJrEmd5aI0Qe0yUfkABsrrcTK4aDzWWiSFJxG7deNWz7r
X23gnfJRyvDnsaoEX/aps0LzuwDj10dgv/hpcoAt+M4W0XNBkqjUOQdaNS473XZKezyKy21ZqzifPRt1NAJ+lIvO3kKul71Fkx9AT88MO/8CEGYveB+1gBenbS1phQRvLT4YC4FVfvx9Ce9uI2Lyjjqv0QDOHWDq
5nelbaXEv50SSrSgiytfalfBIxWZn20GnsuX4265FpfZJKIfKyfm+homdTvnydI861qoqe1nq+TMMKjdOMKyvvtxUMIUEQtbHs8+rTWasZxiVJY6eHOMViJ18RKWkY9ReVk4Umz37hJ82a/E1Tcoj/UG7YeX6H3V
wlzoVqAJ467K9CiR9ruyinO+r4GcH1k0C/QTn7/dZNbxCDacu2YjHDtBifOI6ym7OnXiteF/Q1MGdAqDTmuKcjSrKbwGNf4hQk0sn/YbEeRW5tNMJJaFLikRG004Nj5BdK9Y08M4oq0Rda4KG8pX6J51kG8cgPUB
P3V5V7aYRnAdnjdwYtd/aHPFaIPt5c4h1z2lujRPJgdcDBSaaG24HgoEGTwyk0uTEAap8FV8m7UdFZE6n4Tw4mb14ZVak7HfBtQv0HnvtWOhZZu8EegrQNdRAtcJC0c/SrkdDFiczMXHfL/+FAvUOji6PzN4hB8c
YRwz6pNaLZHY9ZWGb6t/n1Ag9aD5AvLPEVu1Eopox0g2yy27ZsaiYmtQr+Fx/O7NbIi9Tno50JM3cEIr5ytIWE7OzKFlv4J7aQWI0VeHA2se6iZqJDeutj6/HVwoEO9oWeRurpeoxoZwXyC7AcDXuoWe7C7pSMqp
doBOBwUORaSZfy2aQQx8d6P0yGw1NoYmC4zCy9xQOtCPGYY6z1vnzSXYBBWC5SFh/osAVsD97fMcZavNgb2aNgYZLZwaqWGG0MFVQVegcNkB5lnIO0cQqZQZxzS6XB+BsY3p5xLV/jgz/J18VqoFW74vh7El7pDj
eNkuGJL4YMxkygFkzeJWMGHzJRX0qVLgzrup3h+iIyfp8+8U6lvrc2oacY/Gv/wMK93MGKwAH6BJ4mWPbZOA4rq073VtSk114Yw1QrvLQwdiijdimy/FsrTAec0XF5cWyBj9YfzqiN2OOvr7CotiN2kZfig2Fy6v
xi6Fwndryvujae/WKkfnghoi7OvbPaZ27fMgJe4pd+OYShzS/bb+RuyZ++EOZCEF52xX0Xte81vTZ+JJU067k3Y5Ge+QUg8glTTskzKlCadtSqyROGcB39F9a1gJbQ0TjK+Tsm50G9/jIpy/8+acUx6VimrS/bEe
Q+00LVh40ndKAdtWa25WaZn0PtEniWX4L3yiRaw7UMmNjXycD+wR7iVfWODvd9Z2SsKTqnjLtk0RUqWJUY3q3MlCHJ9qZZnH/yv5HOMvFvFuV0mMXTnk6P11a29w2sW8N109s61wC+6CVC34LuLQJdXgTlcIqWJu
AaUEFkx2gBY2xMJH6YESe1DpJf6Ro1Qazn626x/Nu4snnANubqx2jAN5YYp75te/HbAcA7UBPj9dH/IlNMxb741d2Pgx5rvQBk4clp6hazuboy5NgOk8CBfkZAhoY5sx2brhDOVMopjhsqZb4iFJNw/iQ75GvsLu
ZfFuYhUh7/bHawQU+gXXQTIe4/qIjJuTMvgSKpTNLtYgermEb+BSgyemGlKJMU1Xclj1WLZcoQR9kQ0EjvvqL2oOPoQeNlxfEV5ntBFf5yrj87ES9VBh7VawMF4uF0r97q6QiSVi412fNFx+dmrNx0q3Iu/Rc/k4
NF6Yq7CKkEzR6g3KgQIyxT7T8LHF5F86saYlMU0WFNabm8Eo5g+OlQrXau3SCPDIZRbWKKPCTk4gT5o8qXv14bvBm8gFg/F1cdVz8bn9d7VdrkK8wJG7RHy83g83OhlUWOVasUW7zXKZBizs8WT2W2fctYx2R5jF
0TZvZSLfaEsj7uZCzbYJpvIghab4nRR5WIcC2M/PKp4lLqQvaeo2Re6A5vlbDjPcK5DmvAjFFBrNiueAQoBKEw/GeH3jzeyndEqoZgdptAf9eSqaGK0/Uuzu8jsWlQ+gGi9ANaZsGUJqb5mjugn0B76d0PtXNbIa
C80yxnn2n9AcAEza5YYBzwH3AtnsdeObKU0/O6mwyURHaTvyw6n8xEK0D1RXiMU2hvuSVQXn2YwsvHDrLiKjHan5TmeJxHItw3n4I36Yr+T9qXo/XiWtcba+uxGHT+uJTlz1a/d0JOo/s/uHW1U03dFuKc0NzlNH
Udm+tHWhYwy85B7YBzvY02AupHQrig5nLm+WDsYBCse4kfR9rTlA1zG0xbuigfW3Mh3oq/F0qrpicLkecHCCGmLaNXeNW0cUOoC3XCFMbkPI0Wy9iLALNhOHU/x3DhXx55xC4ZfbVKRwB1s9SImqnvmVAqx7f9PG
u9SOyZY+xDZTc6Iquh/7T7cX88A0AtTsuUV3IIa8WDniq7r9PASrvyCXDK/IA/haGppbjG+K4zj2fzr2R7EOIl+K/AIE5+kAOJuG3p0tbFDvsKcWv+VU3EIc+jkEYB3pUKND8GGuLGI/F4pUbC6ThV2+uMHc/HNa
DDrnclMJCxVgOvP7omau4OYB1iQ+BwQKufWAL9LZPGRNBwNzM02qvODmz2PhrmnkTH3E1Z1E8pSgz6blmVAduMoOUOGBzrpgz+BXfLEb1FeFvuNFV6MsOuOcXiTmxQDv7qu46+mjab/kBXKYN4xQPFclOsf1fEGG
+nmWR2AfKxhccpnvdYK9veB07twgEEvZX4C9uQK1MloI7LrduebjBnPg2ZSMiVoCFRrYyJwQzUC8N0KA9vPVuOcZ1qjxqRPFEeYS9y/du5KFAYN8tXcvejr0E8AC+bl2qZOnNYKTTl9c9dvSC/Ccb+roMGTsv5mR
q5Ooo2CXk/Eg+eAv+oLfjA9xiTp9rwr8yuUt/6ewW0NcMH4gBy9qWKsIxn+qv0ZDNhWvqa3/aE/ujNcMyxNugzSqkwDwlYOn5bnAwnQrKsVpCF0FjumjuHp5na2RXEJb3KWGl2qj81pV3e5LS9ZCk8qVzT10Purn
kf10H0HhHIqfpHAkhguJF5jk+EwUqs80xzibP/UUj90yCpR+2pnM7yO0fZWdpj/pw5jicyehgncDVWGBJO2CqLp2ZFfDkNIX2AVJDT3HJHBn7nojRsMCLtRqC52ogBkCza0YFyW6tCSsGIPbQPzVAxVnGMtllEf6
cVpFn3PoAfxyHI2OrkqYd137UUxKfDYRlY0LTBUKevPxVSDBr80WV2TYgL8Xn88pYLUUlE1loqQ85kMU0Lxeaj9/GbGOKDkbnaN46Jr7GXMTJjP8X0W50PLvD8BeruC52+uSe5GW4CQ7LUdqFQDjm6D261CXAbag
DxDR7Qx8wRsOtvefg8iWUXV3J9CleR1aR9hc+MeLFmFYF9SbWiIdWVIgfy4q2t2De+9HN7FQ2lCalKPtVXtQHOhml2ho9XAhm5UPUFRR8wLvUEb1IxqcNdo/wGd8haPu1LmEiWRVAcGMPfyLAqfC47YW3x2ygzS6
Sg1Gw88FpRzKp6tStLpP2zvfv06h3at7wsGFheieMYb1sQ2vCxr+G9OftaUcuqqt5hvQPo90I0DwVnvwwC4+h14U0vDuJNGzDnbSg+zaRAB1PF2bj0th0Et0YvMYQyR7v9EherZre/487KvIUnRiCAMK/HEcDo6w
4BG2N82nki/qaArx6CitbFo5VGfVf9rejBTyUOGBJWSlHiNfaMTH2OB9Pkhz9+HlNvK6tQmOUp0miXEn14Jj4AOEWbEmGRmIJQZ/q6ARKaI0ZylSA0LNvX4X2RaQlStlase5sS4uaMEqdnvzUDh98LVVHFTOqk6O
uQfyYOhNMv52wW8O4H0SNOXJ0Xwt9+hn4RHRgaZHmNXGyGq4UoE92JilnWjqZ3HDn1O9DbfAKTlk8TrfJqtI1IKT59qzNG7WwklMk+NJ6K1Wt/MfrAiPMNB7fnFX6vzyZBi766PQ/CF9oI3KSfOXOho0Fl52TK0l
XYjPM6ki+QRbVi0RorvwHTSJlAIRoEHjBCPxKeUbSJW9fCBLaf02Hg9RBdM/sBPXb+AXcmCe6jhyhxrWfcb2onWugexjUL0G2zdcbfUsdzlVkxxDYCslHQ4Aaxh9fCFhBXbgutvkhUq4QYbyAYVSB4GSZCuAhgxJ
EdQcbKDs3hNmrBsvYvW7g2toXKigSF1DuAb7Zmmlkr+q6wXQ0RTRQddyAKG4xhXokScWBJbxssi8EZgXXkEfNmisWO36YftY9R96vD1ujTEiVhdgYntJWeIJJeRT9lbFwSCelgQqYmR+VIQRpYT2j/NUjC1QDY9N
wTAAfdre+ut9sa7FvQPzzNVho/UJ8T59KNu1iO/PkOryRqC7qRcxOKQqf6WazWniMDdKGarfjOtMJ1IrZwsjkSdaRhtF7B6oumhpTcWAueivF0F1lslQiamAzofxn0Jto5DALIjjBXLRYaiI2ezKHHRZsrm7XWM+
pwcMNj2f1NCBlwPwI42utwUK6l4N2t5acm//p0Z0szPMVwJotd8B9aY6GU4pTSClcehVVjm8MbAxwNZJL5yAVrGiwZYBsjuqxXCJWF+LOtkxX2fRr+iifZEYI0Dn6XvXtEQ5V+CkYKJIFHSmsgMPH+hRSr8qSxh5
8Pg8k3/jgGYKtuxjHZJpZBfNBXb4LYuKzm5s1x0b3QEN2neeKiQ910lhtNSRZtfYlstJsJkpz9zXFr1KnlPiBL9NH9MirgujwbRb96UDjQEmnk+XqmUFLoDHIJidiFWTT/YXgf7mvb33XmuUjpxZPzivW4jH4SkH
3KpsKVrvUM0buJTx+lDGGS9jfu4LIphYVXvoQHuAqDN6omNVYjnHnI+x5C0gGD2rKqJ943WsU+OPOaTGBlLBncLG9VFRZs2nucbb7KMreHOU4ZhEwIjRLbU737vb/FedP2xckFnRj0biyR0/ROVQpus9uI/h4d2z
4HkGo2rmu0SCFUamXO+uaQTLO4W75I+riUDfJ86n5unnCRLhYLTJBB7Os3qB+8Jtc2ELz3GLxU9lv7SSWWDRiU8s7DtJGYHz2zjMvIddMKnNfKTNxzl9gTHxSF9VIehN1PoyG+oS5wULjwSLXBoSgdSfadieZS4M
tIc6mMGN/CmDUrj20LP6MjL7LyrOwSpbRuP/sJ1br3Dh3wLQWVHFmJ7nJXRJdEShPWYuytE2Y4kJjGoJXVBX3QxpBBgaRzpMqa6rDgN0Yoo8XEQT49nsqUA+aqg5orGZ+3CLl0rinwOpoOdehNT7q+Ahd2fZrLH8
74J9ETB33LqzB3AM+sy2QMsa+os+Tnhu2mh5f4FAM+33muWt0nc5d1JIBzwj1Q8+tM2YPF3V5PIU8Ehhv6oBlyL5gzlQH6nK4CXdOLXOsUfpawn1o6reOUYJwvgE4y3UZxVZxiLZD+6VWXrRMUBLCZ2HB8HTej+m
8WidfjiCLLwvAPbg7EPHjYN37GAj9L17ebGKil0FrUIk1jNq68e+pUGVxEcIGgPTReogSm20v1GevWMdeGXtwi8KcpipM4gtsmzqxanSJxvNM2JILau607ed+ycBJz+1JUq9A9WciWwz9dsW0+q0W0GvWaw4+/ne
27tG9SS1jyJqNP2JnoF3pcNB225ELnkjp9WlPW6m+xTC2VsrdUwW3WgGMLUnWrokQDqFHmwCqVIY2WbbAq0au5Ys2cYCehBmalRcIfFuw0qnW9ll0m7rITmfscDrrMcl5/oGWH957xepe4w1L/iJ0WkBH+GaGLb2
uHzAndj6aNkj8E9bnpFZ8lh3R0FUwJSqbWWa7nEzF+JMeGcs6LsvEfb2uI/Gr2bhTmcVGaSrHkimeWL1v5O2xalZIsGG7dyv/quk7Tw0NAWK363aiZgXiz1WxV5fZTR9iUU4gzaS0/n6r+wVaCF0VFH6VFAicoCt
nYZEgL40uKBlh6B8XGbEkYLVZ+OJnYOS69voBgdytVRmPeEjfls/ynIAGnZwFYeo9BNbHbVCkfhwM4/hVdu6M3nBWEcpsOoU68O9w03Di+kcY1uHrVR2mmNQgp2GjVrMGbDesCSB12MLcC62nd1b9DbtUVx9moxd
t6FxQ9hLlae4FqM4xfO474lFzHuyrEzsGlJcnQizXVyihXshkhD3OJnlokHY21KdlyxdKAAoRjNWDfMoEfprETHsN7XhWsfNLxTVHhdawvdkwN5frgDDmHnzJqn2segwwznPxnASYHfLQ8YyjOIDC7C4TtmHaAEc
SJMFfrroLVcrjywql8onB3k+VGABwpRhv1A5ZXtUKwwnACE2cdYBYQhucLlTMtqE9zsNK9CpROyPWvBI6UbX5ZlvGGkP6MhLefNAPYhzthsG6lQgxo8NWMNvVGjHc8aEPMjegePPotrI9Xlb9aeCKdsPbt8hafq9
4KXksgFpqAG1F9ZDpWlFGwl0F88/n6ItwGoHznPNBe71R2GAe2GC+m5PIqPeqOY1pMzew7IV1guHX8FNoiE5Zj5+HAw93+w9UjJkVTFoa2uBSBuKXh0fUeiuZxr2GNFMbBYFLspB21Bjn2RzTTBXZxxzqHROxrmO
ai6rF7ipIxdXrVZxuFnwwNadYgyoNXn/5ZPmHfDppRs2MFLx43IaAM6H2jITr1E/5slkHJAY57rOrhtOTebZY1wfGuLFsp38Ynt3smHoimY76bMb/n4Wb0RYMxMy7/+t+LHQG+AqlVY4xw1GKvyLVtWi8XQ2eWNc
DJFl1LtGHeNBgG8wD1DjfWkGPMt2kJg/fIEr35ZY95EgiWD8G+t+8WwaElN71dnVZ/j/qdnSKociSeZdXmH0kWAiCQxbxLBBk+EuRq1tvon6SpkoZzDH9vSnyL28+Yq26l3nWI6zCFSvYdL6GpeTbKuUmHUSYgKw
dnCqZEJo6qT542QXb9e+rjowAwotcpzwFA6juuZn7bvntxb/h5NW8B2ObjkQC+Kadna8o9N8zPkibGPO24QPnyux2Itw+52PnV5fYszSBwwP9GU4KuOMmjH6KNd0vNVhGLTFAWIqmxIXhixayVATRB/qgm5Kh+Vq
bPJiDvo9KMZnwLm4/Wj0c5S7bDziplicGVM0tQ7jDz7LyLI/K1f4RQXaUFHKiu+EYei4GQhv3byeaVmfvyLItuiBQXwkCwGxs9LZYo5UX711MaRzHRnraEk2NiMzVm90ye0GdGWkqmT9itRn0Jp2wK4a+KNoufYw
71qNKW0VcgOyL3vk4x2jvV8fAFu9r0qa/nWkXi1nMwYOKywyrR2G7A48V8sUh4LR4/FSvDKm+k9lAmcEMr0WzxIdCjIivfJDsbsxPWa7FvCLJHrYMRSP1DDJL+gebAobGIe0x97253yATLnXAYPZkC0dt2pl96Vk
w+XfmJKw0AFVBqCe9twqw118ltcupVzVSxVy4H2tXKwQIh+JgXtiFz9sfBrnqPM2Eq6UGdmUIRyTdd+A0w+nKVqAAmWHSxaqDW/nGSn/JtIQsq8RVp+doPMChzazRO3vOatXjzKErLXJaanEdAjY2JMVgYfmHbP7
NQtlCj/uVggEyvB2e6Emnxh1Pw/oFF4KiNgwaMfGwHNXm1fTC1BaDZOFNF9H7DwwiIZdHHo65wwX5C4not7aY60poG5Ha1B4A3cNjVYGNFUfDk3aVi8saqtZ3Pi2s2UXRYKEa9rahSqWvIiU+Y399GZG51awJsSl
uFENpqHnr24S3A0NM7wzALe62zjIzZuNs3dOfw+rmupkiq4YJT+Ya416PLrhSgOI7j6HDsnZbQgvvYAMoBSQ5cm6FYBsA+iRrpB4i6dvxls/Cr/I+MdlppYeOyp42w8mFagHyO4Z9+H2lDjpFicEE0aqIH2U9Cmx
QpeVwuvjHVyifAP5TRa2lSS2zbyTC2LB8G6fEqsfBVVTg2ECbLYB+AyVJez0Cg+nnmntUAU0WN0b2mw7z18U+n+kvOibQ7EeEK+nHs/fYnMojf0Kg5aaIUowqdkMgEilNt/eiUVyOpVzyp7gpiWbgvvdVM6M+tej
dqqtQZof8+Zt6Dnp8NeqXcCkCNQJY7CB3lAQBgpBVY2IrZm4bJxtvKl7R4U00XEFWyngPQ1XJL05QzcRd9yzQWt5GFjX3EMNfRp3yYcd2PTbDKURQheXAKhm3qa547Yw59jo+7d3zQXOYoMNFV+QdqUKMsoNBj2f
ruLzDFq64t05Jp3QuiL7yHnYes/4eOyK1USG9q3OGHQejTrGreiR1cHMoQePnEAUcA+Af6Y8pmWEIRCfNIM9FpYVPWWvOh69amvweib4FktwTz/WSsKM8qiTfBjGAs9HRo5Wb5INhzM7x+0SWTMvo3J4EvOWBKhE
jDgfwbl6Ga65XFpsHUMcykhMO0HKPNDYV98w+G3oFeYyFuTE9OhodMMsyvL1HB0C1D3T8uWpNUJbzNfdD+3+7n+tchmcpFglWawYvnUWNhP+1XwVrFclFYAg3AK+WT5XH/+xZoeUjpXpI99OWJjNL9dKGGno4THr
HV30IZnaYecbZXU4+skyBYLTFWrNH4LVaHgWBeY1/BFFRDN0nJFs2ypu+kkzYnDcFNP8GdcW2WC7V7J7kHHb46iQNW9NJljDY5bRmAd1nqwqy3qX66yJfjejWVR6wRVQU2ixwwIrl6APdFqMJ4A+0bMfKqnmMisY
n/maLne+tjh9QdEHiDvabpe8lfr6WVcEE0mfUugWJKwqnrvUj+f3bsOz/D1IZDrQ5GMFK1E8JvyCHoNkx9HUItlFXXP85DzKWk+xS8n5OP84i/o8hxaPZJ8Zgr4+HKqwbgZPsK4B0EK2C2r+MGssXWHYaP8YrBfp
PZ6bVzxyb0m8rlhPwEmmTRWu+QUh4gRQEDqKG4IbQbfQDblszUvbq9g1bRQoWs680/C76f4SuBCwvLd/p9NcydusWY+y6PlleKhQrAOsnwzptSHjgHKlPyMZX4hf8si9o8ZeWPXi3CdyagOXEg51+mA3BNTBBjUY
8SkSRia8g1rdSUuIOjWymh4DNK6bwqqqNTASKlyAofj1604nUk5HBPk45qIKPee5gmBBlTDtZ8TlVeBUIvKI45rIqcu3ohxm1OFHqY9QBzCNK7LXGo9KkJZW+3aR5t1u1ZzJj+ZMqOQhqD0wfXc4gr3zCP9MqKSN
dQZL1JtA4wXSnzHyPMJosJTGVqciEzBrUTgUfb7KHt1GfPkrlsVZhjNwVpAyMh73MQFMestgdmu6FouRXlCwe2uvNDhaMmNfKkg+02ZdRacwOnR6CNCW7xnrtnwmHZ4z74nQaUOGDgWH2nqOYZObUShTq6jGoKhC
e/wvWDeGsNbxk5U7O5src2wvKhawSRTb1s/F2q4YQsuFcTklH7HsrxRm7UVgwGT9vVY7dTMBC0YWyMtNxpp9OlkB/QTB3tBkiTEmvNB2tWc4o5JIE/AggPESTPMalBts8/z2ut22AvjW8cy4CKB0ZpTJbFYkTmZT
Ky92s65JwXQrhJrDcrPaVvWd/gi8F7WqN4A3fArZfLyWyOPbUZWcFSkIudlh+MxHPYzVjtq4/+6i26enuDUf6VJc0aMfwND832v+1lvK28fRkK/xJ1SYO2K/zgaqMNdYgzJOYtr4/gEhs/RJK8yZprxW6vydnFIj
Pvi19ARmWQ2567utOnHXugDWmqC9PZulQHEgVbqUhwFpvIdj3Vx+2zy5FMCDsbBl2unNk9DjPwRbYL2NnVUOBoPymKmDbrUFqNkP3W/gqFDnfpsNkHPXTFefuIf3lXWRu3sJJBNHcMVxT+9W5mjUPJdEdFCzZQcj
MqdE8H78+yGqp8rzXhY5fmzYBjWoZFYgum66CeqquZ7vd9JqF/18B2YA+ThOV2An8vXMKgKx3S/RrB/UBBY8IeiCUKiRjvp9Upn0sqmQWJJUSvcrUcdgid2PDzI2flHNrq++G2gV1ecteEhon86Hvdh9eLVfI+uY
uIHgjccl79VkRxSPWv0uPzKcHpEuFnkfBp93tNZ/CHw3wtxE2gXArLJknc3Ro+DPGWfvGfcPruTgZeA9fltW3+Am9jQs0UMBxrALHb1vKDp+WSHCNz26XOwEbYdGeBG1FR47YDFW6TE2FaFegVc72u4Db977ex3o
v2pfAaJiBzHD9rjTAs5n1wT+7g4kWK8E5I/FCjbeM6Q4Zw2Jh9F6vG9ZuMpEHDLoOLaEQl0ckcoNVm/Rehgxk1U1GAbXtk/bJOLjzO9XZa8KCj/hg1FBUdV4MWGY2sLrg2Zd/OXPFyNQFMapw8qyPaTxSWRZCrVz
PgR3p9y7L1VBQ3oWgVI/gP0oX6N329lfTT/9ag5Q5GmIyoDGJrcrN1M7Fxm03TL26Xk+Y4P+nGEsHfpeIxq/GVlSNO3VqS0e7nlDw1Cf/FIogfBzO52l5Zbkk3n91D4Uj3RaMWHIZ9DnX+LDY1zeg8Gvlr1JP/E/
1aG2+oAzPpb9upM2G++P4bLBpTdmtWXVqFlt6OSAdJ0eUNgN//FVoiudARjwD2TDhWXJoxfzH1hV7EtGqzp9NKgDnenohbBAkJApSJ2tpnW694lR0LIOfkz7Kfr/VuylXp2Y9IO6LAqxFx4e3rABkRZnRtqWeYz8
cyALlmRG2o3JZDKZkVY6KvyZnVmFsqLATraZJ1BQN/Lcw5F53G6twskwnaLwLkYDBKkY3HhDRva8jQANgAyrgCcBFUmLdqeKIVTxZ/PIkG85zWRhynTJHvZgFitkpotV0CS/dUBoSMg5JBToOKDvbOxknpfqglZ8
k4McsJXn7YNvMeExg+/vDWx/Auq0JPUjMLZN9ywdbBm7W+hB2qkwq43BILc3e064pdievYyAe5Zjh1srfoUOhssCWHsVBKmHab69bmSVYveTa82VGuu99eggNt//Lfldyu531/CFe3MLrzgkfbZY+E1Z1PEUQDb1
iSfIjKfrFKWn+j9kq70LNfy4WOYrL27unXIzuQapvYrcBvZ0mRun+zAcFJlvjKJC1yDRKeEIeHbJ9vyg4/M1mwa32q1x/ueqaN+At5C9H2yRsYj/PpvI0BnCJ9g6po6OEYPJSsta9GiHGUaFI2sg8X3Rg+ESriF2
9GNZ5wjDVWgA3o5zhJE3iLHdGkZnTuAn8upsFjNbSIA6fnzZTJOYfv6MEKkpea0pvILxLWeSM9bT5WZwpDCI1aR9joXayPO24oAOmIAY5d4nSUaJHy3yTkuQhjEcOEbHgHJMa3pMVckMAQfWhMByUqprASPlQOCM
k7iIIcRffVNYTq6BNjfq3v68XCeECRbTlhZsWpY6BiB8Ai0DqZe2R53L1xSeGRyIHXx1B00stR17ffyp4XoQEPQSAAe+Ijd0eHir3Y6CYOyi7EpEZyJAv6mfDGG1L4MZnefG83cZtgHOMgs4pDxb1oTshEC+3UHP
BgcQHMjegQaFBpgWAjEvC+kWPZEFAtIZYpkdkNQ6VWRwH7qxiNaw5MFthSwol2MR4FaEh8X4s94K5CEl+Nk85Ix9O9kS2dOAAAsk9+C86TM83a+WVGmDXeijrqpuXzEcs5dDnCaymXxksC8iicIFCc+DQn1OTWMp
0DtNmCYjbvB1RjJUNBSs7j0E6wW7RuyUXhbLWr9YQqyYHdKCbhiO2+yHuHXjjQ2zfT1Phm+bxXTN3ENFPQbQKVCd7xzQsBRpw4Dl4QohvkVYd1C/Hd1idHKQwUJo3oNH76gH1pSN9NUf2liagSjYnDNV4NVrrVb2
fA/5zHQAF96m1APWi3uMpU6Bp6HH4P4xPVwT4X2L6phgB8R2dW+ZlD5Of3xaEvZJxGU635IcEbQ4MjjeatWrXN4RwJDHUx8rwK1X+PplMCECofAnXii1MshNXDHKQfqCBGxF4QVGFfPOdGcOW6Jv7mdxT6hnUGMU
UOrE5gXLPRr3vCh+3RstQ1W4ZHY+sVGTX2iRA4ApEqT7WERkcDZLBV0GViWWpW1fq614rbvMNufCiOJlUCeHTrNOasH2bt3ovxzec7t8iNYDC2J+2I94Q4SfY/2h8G6LixoOq7E0COoSn8kj0g8XHQhv2+hZt03x
MLArdGHcvyVD8Mqy2PWbjPHdoUUJnMVSWtFwEaiCSztNXnGmddx604BF6tQdPLVmQHbnW2/oEw2hJZyXz2iwEWs2uy3hWRpMuwq4ywVVpDJsGghdAmkv8zBPJ2CaFEWWDZ5qXjJA1lB89yibj+DsRd3x4tgZPc29
FYvE+rcARz8EiPD2ZQv3G5WhKdzLFsAGjGgE++0mh0E1koARAWqN4MQSg3iYdEGgdHgk6jpB+c5S8kwEkhLOVcd0R5rtzTL7IsaD/WPPMidfwSA9MqAjNyb6WjRRjs3Vi7oPgdETOeeHZ+m/IFbQjAyXjp0HtGSE
WjcZnhcUyiKDJc1kr1p2dmbQPrC/YeeIbyjUQxnnDWAdkTXJADjmjIv1sbaNdsMaCO+K7wYmcNrvvUy8SlDDrEMjmy687i32Nv41IKyj2XhIEMJ9QCcRDEyumdGgOL5POULEnprr1V2B4cmLiDHjYFbSGkAMOs9A
wgMtVmUHvJoJPTEP8yVcRQqm40Vgu9ViVE3SiQhFojsybbosyjlDTWAIVbsorcRewuFzjWTMBR7AaOH7ty5vfYigJMDXz5e8d+pVbNwtGKmTBPn941BowmmN1Jzzc7RdxtMX7SBYvctID7qMwIgFkD6hStcQyzK2
mpt4HYqRX7aLucYGZ78o9IfCVSS33+idobi9n6+hV/ssfKZqTZZ2Mq/ELWwKULS1YB33IKTV4L1QlJqQ1gNmYnQxSh1HXLwV4Lh0Zk7rMQJRIuWeueoveSJcwF4IhKi2G5dMlfo2WqBGnwMSpdo2Rs1mkssXgBcx
NnJI7QJU5NAOYV9u6Wfn3cK37045lWYAGFp9216LE002qeKDiqm0BT3bTvXozYTShVPEXuM0aujjm4Pn9oMeEx60hXKcllByDS6aXbwpj0Rv2G0PNKU+xiG8hqBFj2Y1UyIOg3cMMZU2tJlAIRU6crzz65Hp1Xov
DmoCxmWtYsrDwV9r5iKurme1tVrCSGWGcZ2f6U/ACpN/+K8nqnX+4WcNfX5ABlgQOU4Adm6yPKUOtH/gts7oH1xhCIWf6qT3BjQb4/hy+/T03krASgAB0pRUeysXA4LJUdX99jXR24eLxzVZKNl/Q71xPytQXOmy
F2ooaqbD59EdWgh6kpt9bLbPQdID+ebbhCq6KZx/+1oj2/e7+v3/hknQl/6xY4pPs5nrVZjVJ2hdHa34wYLYpXvBb4lFItBm0pNflu0oeUTi00Sbtzv+b96wJBhtm15+nFf7eua2Slefhhm0lzA5Z1U3qOlcdS98
OQZ+0Pi1UWFaOFahuxtB4dXOSSPiCjRel7fkrXUUg2dqgU4rDgRpaf/t1tYj4lU/fq61rVHtHA1r6lha2/klXf7ep99tvExAIBF8TCYMQ+WtjLFkQ/QaLMtmXNsmlyZBPpAPzcm/w9IKqyesxZ7cxHah32QKjrwa
f2yJhyPm25gjEwDiWu8qUZAVZHU2u0E1fKZ8GJKY0NupqkbzaiWp5PU/8uPmDDtTwOADjEJtpO8HggYnzt6DOVuFjWaLj4kcQM9FlmyZBfORlR59laD317eK/BfxAUaKuOVTHlm2eUQtMU5sSGH03fId6QgkHhHK
qhFQTMxevl41J+j7C9VLdkHWhg3g5dvlHq31jPsKcYxOvGz+5lHbypBjRPgFghZZFSwnvJUG5IfPLSKhQJkBG0TDQDeLx6ambmSpB35v3k9ZkRmwENNg3yUZac99rm/jH+S2Q/kkAmTYsebKjjc0P7zRDGvbUS/A
c+hYKka2DY4QQ982b/+Pq6dRye2NTxsIOcvos5FC3uARHQaMDc5ti0tFnCSGbfLfvFFt/ONO1FrAEY6TBch8nkTQLFNvYn4cvSedkoumY+QFF7DdVIpxrvDcjvR42kXCQ7vrhXDOO+GbdIPsZm29j7m1N0LpGLKa
NuH92GYg7SD59t8SobYLlGo3pZ/HfXB586GTovEcldU2SqZ8MQ/819rUJimdagauOF/NDT+pdlteThn0bhbDWc3fwzuI81siy7V/bVnl+cVj8pUlOQwvWDBUEEVWYepzYOQnnYq7zBt8k4+fi2S5jh+Pu9w1CMkR
lIrcINLK1Eh/pWU1S9t64zUAPaiYg9u7LWYxIZNzkL9W9oFa09HoT2V4giNj8OT2oDIm3KxqpJgJC0QOZP9rPFNGjvbfyAIME5OQM+07WyCiBh/SF2facRVDJu1izglChUfwAOzGERpyOFpqPBzkliKT5OwL864Z
ijQMlzcEL1+sytMqHRjzF/KiNi7xQ3IRfOyj1abgHdjnQbuvjVSwCVtwZXH+KjEAZxtiInXH/+OeOWsnhO4M+mqpOvi1CZJ4OthvIYrwOdBZEbk/FlbByBOqAWWWl5D76/H3jNuWAOOuKOlANxwAQYl4kgTu5kV0
8BN19+KJLj3waNzYQA1/TIDCBlLce5v7a+DYtHHxiCvmEp8Jf0wjscbBC4EPxyEhvQxarMcH64BX1NagEjxXbA3+Tx20kvc3WHsIrqEd7HwRGRqzgkM1tV1o22dyWRtEVmCSJ8+6CRx8hopWp08CpYbjrZyWra+P
sUO+Drm0+pYNxBleIfZjlg6Z5QbnC6ZzKByrI2iYB5FGWHN8IZN+diCE7uEv5pquYPKVP1nUZ1tbJIpgd4zamFQ5p36koyR2zZl7+AKPI4r+AnWTj502e4Bs6DtJeM+TONBZK/CgvalLEN3SWQBdiLRnCPqcA8XY
03cMBqhu98iSuuEVCayLoiLcmGqGwkec6kwPiETL/VvZDToZWQP5zFJTYsh21ZYT+8PjrVLXBWhqA6uoIidQ4lhRADcUlfWkdU60FEfIai5UryCtJ/K3MCgh5hk2k+2NbXPIMx26XNxdOscCaIOeM7U0BsYsyMZe
vK0QY+PVCMYZGME+tQAMUDDG/wwVWzq4xPjgrijVUzbfdZQP52yZv280dQnUTG2vZCNTBJcdLuWcebJxS+7GI4TFhiDVVgfWTtzr/pK7my5mjd8N7p6raISwBVhgU19fRJn9Ds0eye41+peF5qDAyEBHL47V17PJ
Nx1sA0J/BoDR02whNKMZbHuodAB/2IU1oMOeoSwh6Sy27OAEHHG9RjwMRtBylHZIzhjvbQZBB+sC3/7qzQiGpvpSl0/xWBqWtVYaujBEg+GyTOo7r4ef4uTsR374psYN8MCzZ56Gd5GN6nBUpghJ1LF5ZYCleypi
+RAXRxIswlgUr1gEsDZdZwRS5AXcQGa+hFyl+X+WxiOz3F0PteVYE3R6oIIj7KRgv0KjlkvXB/yY+uAfbUbV6cCOu++mKO2mJDtg5tIwMMEz+iyhS6kf17zGNxZPGrKvVWLAoSuar/tQvrTIuATxkYK99G0o2QbV
P97Ie9TnxUMzMr23EAZBjjGViuMfED3NOqX2d1/6qk1JoiLFZQyY9pPsSUmJzEo8MjInnXx3jSTTFLT2qGm8ccN7jhDb+qw9zrFRfTzlxIJjS1NHqCPc9mSaEK8Kp9MYQYFMLzUPlijquu2D+KzNitstPQ7yxO2Q
7PktMMmXF7885qPiYhyFkMYz6tdfe7FsixR8BYR6FHsviIBPatxSAAGDpfI0mE9oRt2N3BP2gQzLkUjpr65U9+mXCSVpnmpNMBEzOfGNo7WkK2btNwxV/V0GLs5EhTX1dZWUZg81X/U3qnZtr7Osh+TTt9vJarGk
n9/oS/TGkqCoHQ3t8+BFDmYwfcv+C8UxRCgwcRqOjQbZ0XkXpHEAMfaORNEvXsMIkWyE9yMcqUoNV2A+MJENh20wCSSoJ3lxuhXyhTP4wQ8AkFTU/MXLDKZPBNESI304Rw9HSbT9+aEDPmYwNbAziP5eR0VVI0bT
gSIs2k2gfOiQzUrT4yDQAvAB/4arCVv2vhkw4iZ9i2A94tMMDXwsQuZcXBDDwHctySAPdNvJndHmhdIdz3ctPCCe+GWRpu/+cQfTKuEA8zEdgI6b82aukk16zAUu5FLSITfLRrHmRYa5bdEPz0WB5UcmuGxe3XK5
YzOR1RW8yPw4lvYuCktgtqycJZ8/Flwz93nD9y83hRrhaueDY7kpJwQMDmp5MsEq6PqLyGyv/KNfIhQOYox9Ud04Z3vjE+9sO9AWhX9G4elNXZ2rzSk3bg8VQm5UmX5BCHRY3U6147ieQ+A8H365can6l7iJ/SeK
zk2THePA3KWIfTkUnhr26GmZchaohsmnokAcqnfqb3eXnoEq1nb0tTlb2M/20ddjFbtHWG3xd06D2mF8Oflh2esDwEpY+iKWT1MEeZQBcR6psfUEYGuYeMNEAQUDcOw+1/pAxLk7oGUJFXhg4DlZgvUHejnDnbb1
1XkLsIqn1xO4PnnYycMjxtgTM3Kj9lj37IBTr35oZJKMUYf7dD1WLi1gDxRtMPPjstnM/YrqnU1k9dKapclEmbl+OaXbyYv6mgzwuTxTBZ2LJmyQk5UxEhYgMhn0kFkOvXeHLRwBS3Hce9qWwFThIJP8vdcWrbmx
ehDnK60QGcu4YC1iraQFkNIRV02ylHiG7YJ57WDjJB6hmr2nwMLfb+VWfqlrPHEFtpIIDGiwLBbufaFtyipvmSdfSyuQOCsExIaZk9ssnQQ1EWgATRKOSbBiWyqBrudvore6JYLP2YRunNn53y8T9d/YdrS8ATIz
LmCoCSfQydRtAYs0tooKtFSvdK3WCcKiREteQDOxBfZC41CzKX9ZtGWYzo0iXRk3lcXOU6D2gavf9p78bRBo/Ig0dlAWqLCE5ocNxIYIwy2E53DgGGkab0rCfRuCjDtSyGxcjqSryEU/Qr6zWlsjBnKQ8EbgY4em
icabBcuo6tnZQ+2OHWFWTV7T2YhZXicnGdGx2FPfcTMF8PvmKpVhfWcZmK8ZO4h4+qZJ30EmiwKldx3MpsD8ZWA+yKE4g8GExVAPSgqD0AUf4njW6WFWWRKfzlLxIHz44oFwApVHqLdQLEc7KHGxjV5we+/bFH3f
0cV56NI29BU9NB6Dzvejss01J+ioBFiO142n2IKNykfyYHqmnpDP8GXuroWD/pbiPfw8KDlDQwkBX8DO/jMwn0ndfC39gFwDEpf4s3gmThIRBQr0jYObwTIgrYCJ0fFWTsaNZbWV6tVOWIaQ81tkX67nfn2YBDBp
RkPmcUwoent1PnMCsAD1DajDnH64AyD+8QVMTdSM0gb5QIJs1FOF2a/rM2lGR2k4P0BkS1e3OZxa6N1AMRDPZfDknUiXHMnYxCf19tevxdfVgkeepMLrJJxB/ja4THywEioqruwB1pvT1CQRzWs6OnNhykunDSXb
eWZx/46oTXBS8j7VKijlwaBYq1eLwL5RTsMismGENPnHCyrqeMIcDnnURDhHS9tFfyxVB0k/d/pmxT4TBhAslbmXALeASCyFCUqm0aiMFZedSIyqcrfQOlGzQmMxvFjWSWVq4Et7MxS20zdKKhvzwEWecOc25vie
17xzgaBDWjxlP3tMcj6w4dI+tZARXc/YU8fCLMfU0G/ZXCvQzUJG5l3jfsqKTl6LjOpkULxTxyEadcF8JWuo7c0GfMz+Eo53gmJ9AwMjbmEyZXJ7rWLZJnY3L8yaDPRvmFGrPGtUFZF8DWXaaSN5XJV8rfXXmthc
OlmbhCir1hH3KV1+wri8nYIpP1DhgcCYd7j3QHCZj+AhdfhcyU2d+VutxSlQeVGxeBum8g6ICGAC0Ng/tdo4287ZwFOBgc2ku5eviAhB4pTwViOtYBOvZeYOM4FB5Y81MCl4szT0wh1ta6zsKfK1dHA597LPcN23
/1aiWXdiTWtJUOgctXJ6swoTav0ec8aQ1VTP3Io5DZtcTBR+NsmTO4UwA/dpYc7S3cF++URxpL80mgirXLqFQFsYxZCdMGfgqS5OUvRdEjmGU+u4P+2iECeuQIJuKzsYKXxrN/VFSSH6atFZbc6hxQcSh4bCP6+5
nNviQaSZaUaeZaGrsMSR7BYyHlofoAHTpQbUJuiqTFNXJkRMDtVgCoZwMniSN4cyWjCoL7RNgAT1nEPRP2mYFwCaSuZwEzCjO94L+C7WW7VA0SCJGDb1JvU5l1ZN1F1R2pCtLnpINcK+uiwSShbNohIviqAI04R+
i84Hr++VUkua5K6+hmGHjNJQQDAtASEOl1U7OINwuME9qdi9VoH7367+TsxmbHRmYt7e7NHOuZ0n7A7T05n6BWF4DVnI5TzT2Faw7yVmKqEMRRV5nht80WqtzOWPZU0FO82fFZVzdtm2kSmqvZm7G9xklgVAwviF
+5TM8JSXnhcqRnLgnw8H7eV4pDbILsIOx1ovY8y/MYBBwlEdRw3cBcXDtLci+f7fcGhNoi2KVqJ2O0bz03VEYBXbwm5Gq0LnqL/NZSens2WkZd+VGxICOyeGK7JPA4leyMoBvkjWRnlTZkD7NZyo5XXif9tsBVyL
O1r2HTAZwUO3oE5VqaQU4P9lt/GC+DHQ4n7Y4/lEhBMwpzDG2tnVTPdM5HIxiT/6JW0+f9FQ+gXPMwmh5Oc4up7J+TRZlLZPkH59A3n49fSEdqkAa/rvK8YsxEWTXkwRas/CmVqVqicrNCjhWrNPy69OW8RnMoi6
G5KohMH8DWUjDMwBm4VlLGs3AvFV5FgUS8+kKwFyTRKZoQAGbW9yOKwcpaGnVRvZs8hI2AOY9kU7o6vDChVTZuYjcIGyiBxu440xk+wM19jxMBzdkz3O6A7qwQZ9JGiiFoam/MQyxvN/KQ+/aGcfnFKsaPVfwbTa
1ozbp28OynECtkAreQfrKON475NXpg2bLHF85mokMbkPhtWM6IBZbHutE/anYx+WQdqFEqE1P4IccvFWqDUw6Dg9tVIgexDmfSeGuJDI4eyuGmCHSOIHbipGgV0qArqnovEi4x/n4Z7zeZZ7DkufCu4APYVh127i
gZkqahO03uB5cjYM2nL/lTb8gDY6QQNNDOLFPWYUg9/4Y1I/BYV1IhyqIlsSQO2MVX00Zobal+OV0Vp7OrkOLI63/zWkMGYkPldENk/KUjkcbjHrRWuVYi+ADuxAzXaXy5URHQBuJ1NaIAoetEezJj4A81IFM4cF
9vCj1r2u82sGTV2pnL3ayHGBkI1cC61pDINiP3Ic3v92Ts/m7AZ0fFjdggdcHIHN4XuebXTG3U8XmouBg7ZPZVPNNeGmHJFtpLdWU1HQg5/wm0Z8jeXwZvWiJWnGC5ZZZswpHOBTjBslrSyTo97l/puLzCO6+Ivv
+hGtTLG8FgsxQWYdMwkmmYUQW+DG/ZHe7Lm6SS6lHHW+IUor9sDA4XuCxKVBCOp//HX70+ZZBJtmJYdmKefKSI19Qf0YENyoBljfkyaWitY/xaYnYQmjv99Oxc/LpIKwm+tC0UFySnjsj8yDILvNavf6YGfYx2G1
gG/R8ekoiBM71spUnC3HMUB+xkU+gqyBRbntOEEEZHoLukpzllMPW9wuLpYJzkgfPDWv86xosLkxiQu0KSHSbQLY8D4Oi1EPKyDoqDxfEgMHTR9A8TYAfNLz+IbkGDJDbHaA2IrJQSc1j7IlzIhmdKEeaE2hpgag
vQa5fgjhWpYdpq6xRMRtC/Mfpz6mJ4rVbfPhTaD6GkBHU7kCVPKqZnIFwBWvb2qGVvnj2WKjWTS2cgs5sN89OPC2Hy+avqkeV9QUCVlNnlnLlVWTrNFQcahgYGsq6U3BmL2WQjCjnymQZTRpHxOjcvQs7mHBxDFA
rXw/lCIW19ZHrPsGN91vfpgGVbKSUqkf2HN6YbUs4lebkFQ6lV5HKSpRo7BEa96+hZjblOMRtY2NC5YLnNkwAFPNYovvqsHwissnsnK6+WziqEdmrJx2clyhpmhgEZzjBtB07bXajmy9pGWoCUisK3pc8bWkSbKI
BLHRJ+SJyakfxz4Zv4GzGbWPDhC4oazG7JeGwniNvEADlTPDFr+YVjhPOnUUK1/Gn7MwXolzROEeREkW1nUxaUXIGAW4xbhWdR2xRK7cmsIsczCPVdqQRttvFt9ddxQ3BmQZl9EafQGWv/3HbfBt5+KE2vKBzCtz
jol/yusHGgoz2y5B/AkVkp6PhfQ7QmCkotBuzRZmHVl2dluU0sFwxs6BKgfxSmZNAW4jYzvFHMwDA64UWJq9q0sYAKaXY0yHNfXkj/5S4nxdFbXCRlViNOVdmv5b93Jgd7nOG1k5JTUJEBwhBX0sDGDn6zW3mQWH
r2utgCES7qxlsthYy+gIoVx36+EZgdgSNJQuGoXbqjB3izIIEHX3BIZlHbl7GB6AZsUOED/xjwnQisAYslTo/uTjJly+hIGTo0m32J5nUpXBi2cEBN3uz3T7YNrg6AFY0y7c26H7L9qDkA80eqT0Tj8JzYMzJ0ir
DoqoiovKQSxLUYNVFkXXhpU6+/pjxv2RlklbNyzLu6V6Ryx6LCITBQN4Lm3eN43yYPMrKnDRHssWQuOLz15BcRUFMMxzuFg6ZKdUd0fmbsc9kNb6T44tplGxnVpSOCZlQLyVHaRHPNXFWmawuikJG36eoMTkrkry
urvOT8UpkwMFySXE/IGoJoF/+QpUnPK3qDkeh9yRLSTjCJCNC1aXY2NSmrKtg0nW+Qe0d5OTUgUnUto4GEpXmxpiPlp9NpfSAnn2fs3dTSPWkePT6iPjNezvA1wiH5tZizg4CA0+3RcsAAg+k/+LjG8ZkhsSljjX
SZhP4rwQw3zaMaSwGnKbtOEytR54e3V6tOi/F6Y7bfJacR8nLxxK+ct2efD+y41hNxz2KgnmHWGVlIc8FPrO5lsjYxtURr84nVs0rCvb7m/poHUuOUXqyoNgZiS43Hnt3WiAAjwA1OrxOdacP1wl853gvDySjijk
gz6G57JsHLbqa0Eb9r4ci+Eom2Sl+wX5fxbl3c+nBrYozVy1UmPt5NGh7d5bP+YJySr2lar+/FQ9D2YHm9uenS+wt9GpqorGth4Cdako4JnFbCKOR0HhoSxhjLOTdP+pOOs3YmyGVX8N6kwAsPmyFed6w7U9Bza7
0l+Zu67icAvAQCWqmWim/FTkrca1JA6kzMb0NS8ay95prNa75YC2N6bvQYOOphVr3QHUbvQD2x3UGxTWCcaTqvjwqp/ZHeKCyVmajAu1xOpV0N3IVcUGqQREJGaxMnVQPbQL4Ul0N1pjwFwOUGdOr+uXoO78DPMt
1dZcwzMsklvusGotYZCSGTWI4Yyiji6CiIp2v6tkEFpWaQ+eqN7sEYcBa6ZGcbfuksf2yxXhhhoYypuoicd51Mo9X9QVncWOhgwa9UaZLuAsllplMsOLuwaAsf6r4IsCv4jkJgrhvEqJUFwFMMar4FSMwBOdtAul
NStO90hgZ2NB6rY5RD8Z2x3Wza14rAa28QawtV9YalYRyILHtQ93yIbTdJf1SMYqUJyCo2AZPuBtw6dvK6ZOAcs+b0eek4cb6syPOKT3TxOdFxLOY1PVPLf8c+JKQHMd8PqyEDe2pex1ykLxCKimZo5ct/5kFVco
/eB1xwTXcnbYxpNRn1035KhWRV8N9ZrfMA/idSf33FzYYpmpaU6H7CPuAgiIh1+at2h1pVA6zwcQXKiZJgvv/FSObCsZuZDtY27aGlCw+oK4nZGdDJM/U1uLo10tDB6g1W9vKH8MnwM8iybnkSk8zWYBrDN5pUyq
X3EGQ/NHV18GxWdt/lh7C19I2qhb452B2+CRXpKCMBjkM2zfX30fIGmjPqe7ZCdGDXySVXocTaFBPO4NEsJpxhBRaIelY4MY/UcbPpahRH8/yGM+V1oxKi/HscqZIZ4LuNqPhljRltHUKg+aCdQrC/tXAJh7boAI
d7o2TW/XX3L4JXyvAhACwbtJ89YWX0mSOPgXHrDP2upfotugQCEs/sLTlWTWIoJulIsHlejRnyScChacxiClg4KtJuH1YcRN42ADc1MkWZEt+CkfhHFap1JPDluPNQ22UrgWw+HWiFGy4tJ+WLTj14RVpVMsN8rr
x9o9fseW+Zx2z3S2DaDrY53B/fVQXXIF73Eb1kjCvgXMoqWBKsEil9XUVi6YfmGVcYxrngZDs7O1FqBsCRtr8vZYuLtl9gQ9gd3SvBWDMAPM+ygS6ulBm3XQ6+F1Wc2G6+MoIK5y5nsZx6VEp9Xs8d+4TTy9zdwP
OLsp0Prbln7Fj6uiD5OrkjHB9pGT8QS5L8Oa/qJfhS+/NKrm7EzWv+EpTSuMkjbQ3vPHF61vhKm2Ux/F4jvgGl9rVE/3AGRIb4JTFmx+K+C4A9NPJ3oJMFdpv+JLZXuGRmifw+Uuray5efPS6hDSfyoOxHVu3c61
f74HxxIT25MimvABj84kDKwyZsRNXbPhjgFE6jDAKtj0EFiZ07baBZ6+w2IgJH/ICgXcmhOcr9qclHf4dVo16svD9D9a91XJkAd+8bsLlGdu6M3OEy7xmtLHSlO7nuLl+p9OledsCZSBlaSqmN3h4Y2y+NjsL13j
nH5WxCla9oW1ZfLscz9F7oxTrI/mwWoqee9On7tKstPgq25JfYDEux/WNHAeCteAaGBvMO555aye/3mYwcTk639Rp+Vl25QFOK+6Tw3l8ngQcpAAonCG/kXxnvJSxRN3sMdzKX3qBjKt8vmGsvxh0nxnqGbQ9zcy
fvINEH3MpeAdabGY4kaSUOwmY6ZhjzWGdQj8rfb7OMqZ8Y7xShm14ZtlnmiM2m5ocToNBxy3lKcg23Z3S3kK0gyPDgmMJ1ejSxfw6LDzcSXTpk6MTBnpdICNSQyjFw4EwNEnSj0u+yMb73Do59LefIhz1pryOgqI
goZPH25jwWIn2ksv0JrZvrvH+NsuExc9Lb2unrZbWUNRjv77KwoL2ah8nwUeFrAb01MiGxGj71bNPW+LkXzDDUi33w3jZA61ir1dHrIPXox8Q9XDZjLSWi/96kjKF3WJO92nlNtGX2ZPhqy21oUP0E7zJnVaXK3F
amWtNq56fTBIwcphId21goVIvycucjB2ajNdWdJ/AsbHpMexmymU5c71s9T6Qemyxa2D4cXGrZFJ02tazr/qCVa5aTHMvHv5lKdQlq3K4RUUgu2Ad6e7TbODrt39kSwF+NlBWTWE+IzmAdxrAqdfjCjBEdlfLe5g
q+vkIfrvUv4hU2CiNr5FzxYOv32LkoZ80SZlI0bhQq98koVTWFmUt6h/0LjMxsYGp0tYqGHk1SKLkNftzPiNBQmHo8WS9s+eQVGrIgzelsydL58u0CCe07xsxbFhH6bUisdhxTk9agexwV5dTl7mI7qGLNtmtE+9
QWa4ZCfFYWXdeufu5iAH7zk2xWGxQ64fbBVo7mTPHCZOjlj0FPDhBmtQn8xFP/NQuJA9n1BY/iS7jo1GmXmYUTZ6ShBdyq6kGaXEWwAtd021FIQMmJcBhVaR/NIhQXiUilt7k1HSb+GLBsYavUsi7+vHC/R9QLdF
7je7Q9/S6rkbVRpt9CNmjcEoxrQJVs/rTvxd8VC4LvopL1dWNjhm9bIdJf6qz5gwjeVaPWdROaV0YKSkmlrKVdMhLoPH/UuCYoeaVBPuizJJgxn6T5bRSELXawf9HSrYp0euPPy97a6qU42ezFUMqf1GSJ5sfnH8
VJKzgGqQL56Gw7Yt5irEkZZWd7DkweX9ZQq+L5H95etk1fAVN5hnzBNZI0xpsLGhicELf49R7I/ULl6MEic0zEF+L3SHUtA84sBytd0ZDdfu5yyY5qz71KhT8hOxQk+XSTuX22ijYyFvzefnJTBlLGRPpdjGfZHH
pvkyInawWP2yWI/e9a/HufjlWVNhXFxl+vpfBWQFiANLMTRjw/iE+cbAZq4j1Zq9CZ/xAedCSyy0BD4kX35wzH5ypZ5zM6vjTiSf3xZEbIra9vnLUfNbGmzM7NSDx+H1TJmf81pmU0bmDvSosmAF0cuUh1Jrasiy
BRTakJdEmXN33Mf3m/07wVmqkYpJbarVTl+oHQB6IHOZ8Nu8MHCfB7WaNYgDtYQz8SfysHhZPHu0ifvMUxGXLC1ToyQtYLowPjkBurAqQh6/i0h/0AARu1z+kIiH0meY0k0+EQ82fIHTHTH4Dwq24Ur1jCFUBCXU
FjcEHvhQEptDaAOvke4+AuZATz7CbtT4DWgBkjPYQ1+O0aME4K/BcuJ3AT7Txq9XGv6EHLKMxipI0c/DSKlZzsdKwE1iSQLaXKOqVeYce8IUV0NLXMT6Zd87G9ZuEoxcPQUrLlGmmh6iLCGiaCgb/IdsB4IDoZAi
TOMBJB1YdPtR59Gr//x2oukkoH2Ixaw/5S16rZMBa0QESxwOsN4e+9eZJo1M5fgooEH6SXYltaQMIXMswYBaRCnlgAhDj8YMQ6mEIs4RtqRaotUQFaLcuXEqEBPS1/B/mYxNSUB4ZUsnRiDmm2lCE7RrgfJipmh2
sSqiil5cW6n/0i++EUDBXLDwLUZtZsMQG0DNVUEa+gryrsKVzuiW1mGvCqTKPyv9lKysFd3VDdCVi9hGqUgtEI+G/BR32DKci9wASqE8ExKB8OMPd3hQTUAoOgQG/WPSvfogcQ34ewtamRlubmcAQr8QQa99uXQx
rmP3K5iB7TSHqexpdabI2KXpOF1GASDY3QN30WeJrFkhZ2Brv2lpBaj+V1+sY8kEquNQKxOLT/8n/v/ZJ92S7XSmhSSgQyxg1lU7HUO8JEhF0DB+2pLBwDGptPsFNDznIECngpj1ppqd0mtJgO6+RTIEBNI6iBOd
UlSVlmzKVYKIxAFgLH7M/2kgnbioPXP1+6H5MEe4jiUiMD6Nu8bdOjxHIvWw4/nDbjy0Os1pESBCbFhTa+j+QHoNJbQfvZ5RHXq6xvNlgC4lJgnfU1g5LmWjwYnfVwyh8D5C62DoXKB2sD3begmYKlx4dqIO4OlJ
RYalyGaS8kqrD2YH0/XFfLcIvpKQC49Vv20JDAzBOo9sHLgjXJqKsG5I8gbob1tRNwmBclXB2XCKu0VVWYe/wFmFWCn8yZs67zxqQPzhL+4HZK2Njcu0fD2+kjGMvC0Y34UYIN1QcQWjVAK6haiockN3L7XJWkX6
Uj1tG/KwClu14tkl0VJI6ucqXgCB337bh5t5h5UOLthxIE25GGoHfsTL2KJqmRCUF6pIrYZ/Pfn20+qEX6/TgK/hfEgS3lZTaAlPxDf5rljkcojCsDS4hMCqR85cmx0GfBl9B1vk578p/HkxJamU84awS90NJqNb
5AubyOK9WPVFxE+QtWUq8yumiePBDABWB9k0ihnRd2XPx/vgy1jZwdGuivkeCZZxE6XwvfQ9r9S6hR/c48FZmbPYoCtjdS7JrBGQDuzvq+e6DyAGSK/jgztZkuz1VZkHRMTrOHS88uvlzzPZijfo4JDvsO14qkMJ
J8jlV7p4cqYuOs37joO44iCES7kARQ8HHsD6s9t2/nRLE0xC9sd6L8wj+LhdCUsX9uIAgckyLBgRqYGKE4BAMhThio5c++r1vuc13EthRlxbvXAjGQgj2l4rEb/A3nMnYlCcM/cLHZUNytGXtFuM9D0BrR7w2Ivw
Z4t6vUbuVBHPsVuZtMQSB5+Cxk91rI6kIPYiS8rzxVEQvDMp6ehDMbOoD1uX/9rbhTjbJ87Ymaa5yDPGx7y6PJKEm5/k/MB7myeVV7GIVb3HDDnL1efwif5KlWdKzukv6C5Rr4kUPFU3FeDaqR40G7cY9LsCO4cz
rkqD+haupZqDjWc6OMoKfFI9If1mCdQM5WoL3h+OoFFNYFpjcsiz+aRFVhM1SY+60RGLpEC/mM6dxCGp1YZS53P/nnVCNCUT7JWT9QtLq4PX4XacgIIp/gGfccMfLilG6XlCgNiNoSof1PF5MR0jhGFYe+guOIVG
zmBrpb5H2pmkjJfHpnuLNANzOEg2pb6QjVwwGjEXCDECV0U+7eUVScs0l4zH+PXz3Wkb58LPYA18TUdrprt4/fJT873rbq6nR4EDgtWw/+yEexspkb9cwhxbLt6mEVDiT9/0CX9F/6ms1Pl6ikuMFkv97MYzl0Bw
GTE8wdSZe/bQqw/m+glbh/rG6AEohw5f/nEP2jRKfO/2wLPNsnNIMIwRwiE25JE57nTTcWuYgIa0cyD9CMSoLmdcoMi71W+Lc99PIKg9P/PkvlHJiOF5CFDxI5tmL977my9fy4iXne6EfktvcNqEWtVjX46XnDvK
Q3v14Ev+gcjCN43hqwt9t1QOvOwDX2j7S7Zv31RFVc/RSLf+GFd1LbhnFKAIjvsmf2kl8O3Id0d6qE8/SmgsHhTwrVY6X3ZqObiw+OqdxsiBfNIeXa3S1Kyu1y7GwC06kl60d4cKzCPJkPN7/3TVEoTSbQ8uL2+2
ZqFb4ZlykhVDQFscWkVfkb96zM62lOjroKCrXiKkuHJ5WTohhvWXYXv01daGFfeKwVV+ck1tdTmReroN5q558RR5EVCapJDZ9VBjCo7s1bOt/sVj39C7R02ex1vEq4e6e2+cQhk7S/QVjyeFmZhoDZhU9DRz8x4b
yU6qxS/1+T0fsD/X5XdGnjPBFKvUGYUhZu9yG+X0w2rWZsSxV3kSAqWec7cEwibsmYsHneW2ajwaRaRX77urKcRya+Pkpo51jzbZxwOfzkRB9/7s2cC2YcexbRAb/TdN5qHfjA06MdxOTjWpbMfwB8a5s9OUAk1p
2YjoDvUrIJ44B/ApE/RH+Z5X/waH5uqcFkZN6Hj0OVN64LRNqPO3FuasZg37kGwk7i0zCmonavcbyAyccb9DPTntBSZw4LkRQeJbg4rc7t39RswOfwVsqIC0SfNyyTuFlFz3LEtJo/O2mZ3Kogi8LBmNyBbApN81
XhUIfq4aW6/BpX0KP2UhzpTLCHDMhjxfBhYB3uWXbbyBguGkI4HlGKeDXsK3mWxbcFYpTF7zIpAbG3ITV4YtVZAVFznTu/b3QmqghSDyaWiKu12zmprytJYHxS9qbZFLLZiXt6tDzGRFmXkmUAzv8ScCltQ9AEEV
acDB4mKVJHIduxXJp/mpdZusgM+RtLmdsJNCAig14MERZMS8vWxUpS5eucBt4lD20lm9zD6Wvll42h5LiGttmxjcQNtlpntny9Y3pV1vVuoDfHy9hjRELrX3tpSlUB+4seKyOu6ZZJn2E8RFpBW2/wY2KbFcnRBC
NiXMVQ4fQtqH57gxH34uGMiqfeMCxhZgrJFOVh5rJJ+k6YxKzkb2myl2O4I74hT8BXkmTcqy7erUtyZEQ3K4GbLNSSaLvj35Rhli7AS9a/TENlqttjAK0f4tQSIMv1Ugc7GiBhrk7WE3SJ6LKIBO0vuDa4PQJGwl
+Xw2dKsIUZf/pMBb3HaoyYvnB2FzRa0PyYghL5eWw5/w3QpgW4OP4wCfE61yaYzYCJvvRqlU2eu54a7/VmGB5HMkPH2mLBLr8vy8o4WWXtml+KfYfYzQ1ucfDuIhulSmRX3R/QN+ti8F44+6vYU9PtvcQFLgWNAm
XOkjiMN7Pf037yOidEj9U54qAGGIDGOIxPttnD99+h/G2h8CYv8CSZ8zgBSQrCb9xrE8VTkdG0WB2xin7EyiZA+q9fSzKyCNCDPyUHrDOsIo2w9mgvRfb4txzme9zM/bwGnYQSOU5CpEKuOYDOBRxF+dFpMWxhly
sv/CToNlB/z5ouXlOZ4TXiDTsRXdhHTyydUTOX9+4vRTlHiebx6cDg9fd1pkTifHynGNa5P7eKhZ19xIPWfZI1L6fW7yv4SNo7DPXtgqmR1IGyqeI6uJPQ4wH4j1vj/PPCx4R3UA2TWFesMuzkukiAOWz7Gj677j
hvFeon32lol+3nBySOGYkOHEc2pQOkrJ93eaHXS6fAcfbGWOwtiJdthMbl3n4WZBIFJi6UkY3RTjpy21UuhVoR3kvShHrlNA4QOuAA3r11Sbhc86cJWz2YRkiWvY78z2b5JpmGWJdLDl2sGLY8YF9bWYCGfFlX44
806y84ptG9ySL9YVCICvA43WJAk/+mdzgqvlkSMg/1/rdfO1cI6u0G3xI9pBl8wfxfWTx8OrXhcv0M3wqHgo/nrRHiobh+gGnTAfXnRWfB35a+5cTlA60R3b65Zg6520zgDXDY4kbMCT+39F9tapJzftUtnHB1+K
baGjMq/+6MuDAip1rAanHAGMkG0yHepmY1oIfUkcChHWA8zhxTQeCOmSFqTd2iugdNO2EE0ReDxxxi5A7osv5KTY5VJFPyLA4k5aTDTFhMH4suUl27zTnvctTcsevQ6ITm9bDpIpxHPeM/hZ79MIDaAivje4lwg7
trB0UkCwI3Y37IdYhz6q+utD5bD/ZfYebyl5mOCBFDKG8HZUdPyqZ4ISoHLh0KxqejO0CIO3QQ31qwBkEb/v+jkPv59YMbBhhWFZ/+JNSuC7eJkPRyZfgzzAkYqHyTxITH7NkrxQLFNO8LC8/rOWbEu+TOyiTUyb
DqaZXPKq/sIVA+FVO65MyNDB0oHJnr78boRCgDqTrY2NDQvw7HXMs8b+scy6bdDvaIR3gpp90KvVL92/k9K5oEAnHrqntvaiZOpdOlj3QWsR9Lt8gQ1wYPPXJYDcbH+9gKjmdL1bIx2ZbCgzC8ezfewiGod0LSRI
R+8a8fVfgvs8jjKjqvIcEciEo8nYFyWhdiRrfC02OCQ+wPXjKJY7q77QLnL5gHDwKf0CuP9Gm8i9u4vWIUpiSve1jJF10MLu9C1LU2XmnnAL52gj/Grnf5Tl4TXuc1EaSIzIZxSoKwA9wah3WSbDlO/9Xbl/Ema+
bFTb3Oq91WJJ/GElPVLjz2D7cSPatrqT0ulVgLyILntlmRrw9ghGgbgVEPJ2uOekSw3SeOWrMaFK8JL+blxirSpYGRV2FMViWJpdkIlAbWHTLLiTC3bMbP1+l3IFk9+XTx+0xccsXjYi1oUg40uOCgbnWgKzkG/M
F7QCOILB9E0qlhJqhRRIERLVuCZctM/XGPYg653QQ/SP+uuBpa5SQW+BbTj5q9ZPgtErb4vg2nC4H76LthUyAlbU8HLluMzzdfwutV8U+pmyX0oVRwWC9LiE5/ngVWvlcOY9QOhLTGmTiJK7tUStPAyLCsnG72m9
Fy1umjfvhRFQwaU9GMyUiVv5llyV/D7vwpas2L8Fo55fNlBcZKbgPHjCZWLNh+AOoWFw4EhwsRoy5JPPx+Re+L/5VkOXYVUllm4sSekm4KugCyXoEha++eBdLXDpFO+goi/rHisxCXf7LiTaHQX5pr1ISBOc66Q1
gbk9qgDK2EpLeiErRWBN9dpB4gHnmn2C6DXLrh0IvOzF+Hb89b20qXfzu2noT+zdpD+8A+bQ6Xc8nIaxsFsZskRrmDE3BTeIXtsW7azXlo2cvlEWm4rxomCQ7Y43bmw6uMxy3LQ8oNhik0w5JNqADPDV+jwUdhMU
bp6RHZ6VEsc9DFC/7F3YQ7etqZUcA+e2WtEXJBj7St1/tT4uoNT3uo0adjEZYfygg7aeTulvZ8X24u0+utdwWSgdKGNgMkfS2p5qMHAjnDoUsPzKfTbjnOlTDvfgPtwECnITFZMvMRWDEr2SjzpICnkY3Sw/JuGd
6+9T+3nq8LJtaQ705bkCSlyF6fcbED1UVHu7edk4rylXA+LId0zfQaXug8hJbVDl0xg0AntuOh+tAgcpuYOLc03RNor8dazawSjR11z+etWSE8GFtWkcH0dh3TIjlAw/p8bsm+cC5HLW7uvISznSvpCLpZrC6iZs
09PpeY4y45WbrVmGLFIK5zsLBHsN9BE8m9mrKOrJWK95f48POSaeB66+RH9Z3MiXKAQ92/R97ieQOZ9cabDicPsFnOIGX5AbXoANSEMKKivuf8djUEPsGOHKWW/EtRLmayrvCyV7mrRGkttg2Mn7AKOpBrbqIiAC
FZigiQ5qXgPBanwKLCXN0Nbqo1G+l0QSEtnIhECHHTFu/izhQq3UF0NsKq1wPCFvP0g2DHMLRYAXYYLOEvAoSZA+H/z1iUDAoSiD6Nqz2HHLM2L89R0OnQCo8Ep4ngc2m+2Lc7AK8ks/+ApxT7QZ/yazDQjHv9Ab
zPZkccLKKKVwSsTAawpk3WmfIHyhh99fcGbMciFEsPbmmoajPJ2ssCbnQ4eXtJaw/C9I5XT7MaQNXO9wuOEmftBwjIxGWNlqfDFoAbZai+66/AhxytiXUSn5IreHyHH2gC1NvwDCrKTHHUQPu/SfSzADkwesc6vM
EALAXE1D3Ufajq1XPsLnrNEiXIK+NyvwaNV4y2eFfYNPhDpG1QpjwSzbsmPBvqgFnwakBlpCrM/b/G1Zga4diz5JGuVPjpTX1Zs94Rq3/+chNa7Ez0xp3KMDVPbaRtfbFLk3FPdE642Y2ljNul6piJqyc5qVRX/8
RxpVEBDsMJ47w7RwTWhRfCxLtWNechzLcq75hmCL4T4vYWXBh6kOLtJsls4sKNXcO6HmZS8Q4Mw8WqvHi+0YkKrvgjv7Hb2db4aVs4wzptBZXpCELEKBConQ+v6bcoKdPjEYD04etZ5DxBHOzGLGg21eXGPb6kpF
YyNxQIHVcHML23uZYiODu1eY2jbQFiP2EUYSs88njWtFU6m58i7hQUAyDIh0Rh6CYBlk1Q9txTfOKw6E/hHMFJ+BVTTskwaz2BG8vujLGWeDIs24eANr8i2SeGVcEJFmqo6JwjnkB2g6VtQP01OePYha/lxEYWFz
ERfC2orWSDkTjOnD8jf4+Nm3iKZ+gJRcjMZKKA5JHSSAR5haEZe1olHzRhDwMjgRiK21tIV2OGNGNZ7PiD7Z4Bx6fGDV039POldo4futOzSMPYaJg+Oydz9Gms6iM1rpG8IqRV2Pcg3NtySEXlHEep6XWT+MGXdt
CWgafekNb0Hr4XJ01pRF0y2S2Z8jaCpm9d2xjt+7Lez6zRcNyKyqP17DJ1ADd2QHO4hAvUeA3VEXocTnIRHmOcmEN7opRFRC0edTX1y4xeVFNUL5nKdmJO3AMd4ipNduGJIU19/evi9BTleiD542NnYBKXDuU0eQ
VCUDCQ24RhqaCc9BsDa8wu4+Qn4g1CvlUMHi1XYq6r0W1zKRXkIGOA2YXtgGj1UemK8WhKs2g3bO/1sVT17wBi95hJq+f+Pbt1YKEKJIAbmIhmhjNeFH2/18mXzF5Jq/gBxrfrR5l6tI15Z/w96OKlKrx/Dk8WYS
4/+8A8IZvwEldYgY+xAJ5kk6wsNwqsVLux1szvUJS0X4XtVigVExmp9zkUkBfdeq+/uC4FBpMVMH237gcALci4rzy3avQBQsg5n2hGfsuCiOngNma0hQyxD58tbf62d3zvrsM+wNTl3FhINF16ILeMd6SyXUaxJU
/Rb5cHXTUPUAoQgBx5SJYMyFiu1OimYjFu/v9Dt4+cd77Ny3CtAqFDUKKp2znDH3e2BcX4uy1rB1I1aQCU3N08AFzoc2uId0w/xSTI9IbLn7MpJt9JVKEDRPykTc0oKhUmagHyV6+oPDsCdzTIYamiETB1wtN9/L
eCePA8Rt2XEgqRcFAscUjSr6hjkKIZp81RRpHFdrum1fOheUjJxFXNKxLurH/FjDdaAVaP8I+mf+5W/79rlinjNXoQH3f540mhK9Ak+fyLP4UwvIb6bYH5kCdEVo5vynoCppUwRIDtH0bIkV7rMAPTPp/ev6k+De
i/9RC2EsrcF4OIxqIClZH35UM0+YLKT5A0WpJS5nzDOCLifuo5qKiZ6kifWMWgcQCwAITnqKusl4w10TtoTigIhv/nyP/rNCfgtjhOvW9dMiYjB5I1uZnWolJy21rMEMQylT5/vTOjEW/4xm9sHzlkqrVyJDlb/i
G4RKD9QKS3tHQL7BwYeNcXzwlAnxsTLn1usbKcpEa2jBaQw02SfAFUfU6FFduTk7Emn58KBohALB+AQcbVK6ZeKMhkWRffUwRIV6bGzoxLPW9/2OKn9JZmDyMbqQa+LaRJaE5hk262BA2pD8C4L63FjwsAnbhS3z
YfzwgJrv78UN+uuTaSV+rGF59oj8bOLUholvI2rs++Hx11jdl4B8KnqsdXoFgu0YohLRC8UBxULIO9URGrLswuIefflpONeBHtjwYUOlkjZ4opFKRQAVvUNyxLKvPKtlsWNKy7kA8eD5LtUsA437ZhaJBVjEgv1+
oQJlwy9HK4Gyfz8EeQzzjJqEZXsJOWwE/qQP488W9byrh/JHf81n6S3Zrw9kfvMcTgvNUWhgyGq11x83Rw3zeZ/t/Xm2VzV/MumFmvfY96edXR8p6HTX+bR/PzUNncIEkFLWKVbveAjjCt+bOVS2+mP0w4Wkt6O7
OSnFekH5WZ/amlTmQzqkhd2KPQQXe4oXVMy2nyrOJw+C2wf6cywJOFX+fJ09aHOikicdrWYSSa0s82QWSd14IThGYBdPkffz+mZWbMfxoEDVWrv6hizt/Dwc3A6CBxF6Rp0m8aMFC+fesO2EdfZva6WjSRVilWR2
8haXuTpksQFhCVWf2eaVXqWEDi1ll/vOFT3+oIAriozRzQDyO+bjJZcwNHKR415HUBzGY1l+1AhBcwGQ8VEFoC+VNsI1Ezi3ermeHU0FvvPmJ6ymUfi9BrDCETcNIo+cLn21088U7ZS5ejFzpcBGozLNdi4swMCR
iBdEaK6QZ6o8SMYxNg6r+NlorKflEdFkuBQRwS+H9fJlEG9biXfrf+OCOQmC3utoKgJVkj+iScs3hYLdbHfUiWj1mdQVfnVEbPdwPTQsZ8+YBPZCrfIqm/QrGmpn5HuSZIpaNLK3yvh0+EvMekx5tUCBD8+R+b+3
fHLftKI0eAz9F/Q4gxHPoPtXA8a1Xn7wK8Yb6XnFc5Et2cw0+OsMVf7Wdxw4qoX18ZxYsVnfZaZ17hUPFzgnMR3oc02v803D3cJ4F08cAMLimYJfgtqohGUDdap3OWQHHVWSvgqDWXUmAAsyFEqrx3J8QlTYE1XT
YcyRUJk1bxEcyNLNhhnp3S9IeqE8YppDFX6DQ3kqcAj/qC5HP56kYJ4KRVUWzUI8nRK+0CnvWf3GXVdsQXtme9u1Uxjc2euCQ726CAlcRjUZSKsoY8Ync+UnBzAOoVO0e1EY5Y/vv0j51dYCpRVpzLUCuA2mu0KP
oO1/Hcz6nliL9HTWqJ0be6vGsbHBRy/kuWEMwhatC0jhgY+q70Co5ma47+rndWidR6Ib9kDIJRg0ImCMTTdoKHnRi2KJOpJkTboQ3bgwdBODSsykrsHvd2Fih/NT/rX2IdSztXUnV6VOUobTWDh9YR8xRcqGChVg
eDYajeD13o8AjrZ08KkmmPLdI3Btj63QfTKs1zlsAG2juREVKRuO30YPA9h8HiHrM1xmi42LRD2GaKFXrcbcdFNF1Xy+bbeSnJi6/3mFouBwD2hjBAAsCAZnMuAkhygV51KdRksf9sV//1d/wao9tPTl29Z3/wWx
+dnNxVtBL8U909zTuBmfvd9c8ZYQJbdKVGrYEu2uzTfiyLMn99c0tP/6acMHbmge13BqmCX4ZDHgU/GRS3SYt9JgXaQLRUbdouByBn6pyZnQSavxEe4lAbnxCtKR23SSklNvRJc8QCqP2nDBdxtJei44LhfLwIug
tVA3gluggTK9r6sxgZsqra5AfyYzR4e8Kb7UUNvk9Un2Vp3jLq6jiMnISpFnxlQGmGIZkd9QpDBETB/9L/Azb8yKJlA46n54RgK1l7m0Z0eX6midUzP2zGkNUZzv4qMfvLeXhwMUbiSStmD02okzdVZlP5xVkB6Q
Go1xHmFO5KcVM3qZqIeDCAzlGiDZl2gY3u43NGtHKZbIKfzdPz19fYH7cXGPfnhkGjaFs9LgYsiYxWJ8BESCtmqhXLPqS1Q4/byGR9D/LO3lrcXSzWEAcOme3b1RmW6YhPqOJfJ7MorZJ8NfQLWPgpD2rHNHSSDh
Wxh5KOVD0ILiz2OQyu5ShuD8Xwk/rv+MK9ThabQOKTSrzxa5lcTVLYWIDfPOyYenpP+Jp4bd19yeOpYxTSCS4ZZvcO46I2wrQxNTZhYftw3KMiWhMqMFV3rg5Ve31/V2Gcewmz+6HcreLFYmqh1jwW+okGbMqvKX
jEWT6I+Yp6NMh4iHQCQQaUOLkVzrB2s7anDDlqwDNL6lW0vrC2jszkS8wGaQ7P9mBXrsHruXDZVdbe0CrD5aFrjbDvcJ6LlcVx34yEgnI8q2Xw8wLs9J83fp/yVL/0Mi0vlOdk3PaPW+d5qy/26uej0yA+TOXrsg
+lrtLehU5M027tVl6zUwzC3vGvT061kHzHJfSwU9uVMMoeJczEK50mgDWC+J8PcInIabTsB6ih4T37fxykmKDcmRNH/PpOeXGOwfM/Upedf0p91e7QAlDP9/8mCWmrk0IF8NSwJmhql3Au4eny8PnLHERGBUabcP
vNHdCwOp2NVvC+p+s5UraOJRtgqoPr27hjpy5QZ9r7niYLZHdyVA553tFdD3KtIV8G4qvSRwee8Vp8DapV4PQc+7eewFt+nMqcCITbkK0tw2Q0Lt2efdgqYe36QWemSPQsM8z9bxwB2r24abwsD/2kf4znn10Dk+
zjxs+m6zi5tU32wBLUVSBZheUnwNrDfbuwfczDxJAikXnRpwTGfoSXxb/Sojy6AV9/M6Wf8mvG1XFhLNLu9BrWuNLpFrF/nIrQWbr6X3SfQmkoiYoCif9jH9t3PhHv2tMWgMG6PGSePUO7MKFRkuxgXke7xPCL/T
ptq+4Pgiaya9pduVPrBYNwaL08ZwcasxWtxunCz+2ThdfN84a/xtPT7tCev/vHdOhf1T5OCUOTwljk49T04tT08dz04r0hYXElGfnt3B31abD30i9zYu+SmbrbYtlduS3paKbSncltR2ZTF0Cijt9S3yuy8q9KrD
OmRqOrORplyLIW2n+HEySSoeC4tq1WXz1Ym1eU//GIvUVomP2VXA5aczNQjQy9+nA4lNraxwQXZpZFF+6t37nVL1Spnf9L/b1WSvVxWn07+xGDbomGy8zns2poMbO0afLWw02//s4+OJFi0FSkXZ4AY1fMM2XKNq
5AuNkT9bYmH0feLR2qN4Of7L72SRq7FLO30aiRVzjKs/e2rTAMh1ZiFN9gwD7RiT9fjzOi6Nj08jfvwbjpYejXLmqljJ0cna6T3FytOLSGKyClve03gQWzzy24BEpxv97/PyjcH3WdnG8PucXGP0fZWqxsn35cob
p9/XqInP0AsxRcfgt2DOBikkgTLkXDdySg2E43qzQY9scsK/DhN9qf7QZEhEDhxMPhEJtT2/5cxpmAudFNdPjBZw/dnHE+vyJNFQT4EXsvtVYHqr3qDgAwtUZyPnZs/8Yo6oKvQhizfefglW8Xb/z/abDfz4qy9/
2+7C8R8lPJkx970E5fmpl20BTMBhwo9TcbHjExrVPzAFwr7jdcMe4zujQdoiyHByNaH94FzVYx2IZFWkXWf56P7g4oO/EMyXxrx3t3HNw4lLGmFtHkEsOIkFk5IZ/wikkNwFl4AwgNKRS1cz+WlXI2aNMvINeR5K
B4XTYFFoo2HWrsuWEQLfBcgaW9VYEd1PcNZ+ztYDEtUQpROVNhINa7BpK4ftvhGzmXSBVnVazU2TSvQx1G7I7D6DOju4axcj0H4lZ67yJOKFhf1RagV8evrKyEd4Rj54Q76cVsDiqF4ipEvpiiXtcSQ2g9jED0D2
YmCGUwZsjlpM8fEwvwE/5pgf9tJg0M4ETwaTN6nOk/1wZ/XWZ0O7Mm+QatS4pSuTOpxjkefTJBttbraH+i6ivVxqbrLm5xnqaHBnD4KV9qQ6tNcD4oxQm2+6vp10Z8jxa4ofOPzIxD4sKvoXeiERizFPlL2nX73D
rLefH9PGojfqzScn4KZxOM6WfS7evOXq2YBQXSRyRW6TeXkHyemIJgVgsSsOs7ERByPXADNgu1386fs/4cFS4x4Q5m0xUR7K5XiQ5OAn88gp62hmSAk/NYWMz3JjfFWgyzunuykh0LZTHZ8tb8/Gp4O56x5Vw6wF
QCL11yG07Ht8WkrVp0G1onXOi9zTIPE1Ik7M22nttg9XFJhxncKBN93WRxwCGSZW5CsLPM7jHPlkQ7igS+5aE+58rOHyyiRU8Im3TimxiV0jeiCUwt3qrLywSTRTbRaekuz0chCWouK0PJtUeL5pPN1YFJByRiwe
bTZmLcg368Gym2WubjhaNsCwYfJSKQrmaLa20I3l/65M03qjQgCCWStjY5i7XBxVUpha/9bckHLPifMs3nth2zPE+NbxBeR9mfdolrt+pdfpjG43/rcWDbLi2QWiZMuzeHRxPHlGwYDZKQowxr+GjJKcXrLHySLc
LWJXOyBbfdU8bqXlWQKh7U2t/FDv7rL0hVWgC4qSX4w0ecivfcxpI8ESuN5OG2Nx3bPuXzAiWdt0d5cgo8PRmH2dgn7jp650wAfPynwpRpmkkrZuynyDMpBRz8mrrWwNezl21gQW4USxWXpaitJKukhDCa5Xt4zV
N/495Pbz78G4n2VcaZ0NntXAzoo8adhcm9KC5j/6LLHNZj0bgEIYk/wpGn4PEbGo6Dvr9DB7/MhMgQS7W0Q9c0QjKXhKxjwZ5rbVKL7095Ar7RwNmaP88VEBkJFc4qpc8zMg97otnhULy+dg0U5Wly9QsKn33S6k
TTvRvhKotvRtGosrUjBflfLjZDFMNT0Vo0c8eXJLz4VRx+t+7KxghpIcR8HZ2TB41q2t7oOtI51ltnPGYFj6LFgWiKIXa5obQk0Vk5rrQte8S9Sze1ifb5pjmsvNKPGJiwlDHE5VKjOJ3Sf20Z3Ep3TsCwlgdMH+
qGkcTcoEcrSTaujvyHM8NXO7CMgDLXOkBZMlgkI6hrNcxh/6W2+v+diY9p57L0175MROOpHJVyzrVtPqsJAFvU47N0UhnNHQUYQkr8b+oMLOx/wxcv9qbFQDsyILfCZpQJFHMzfZy1mt4IFQmBf+ZD3pw7zEvKNI
DF1aeAnajsziy++Sx35Y00qjRiiYIOyfHjBjq9eGQLj+QkLRSHsWc9q2c7AAW62JN8H3INsPJcSo8Xuklpe/iHZjB40TtM0HgECC1HoJkKoIpB4qbBIU74s5VFkYBEWoN5/DMBeYNthNZT1+I652+PqLBVUGfztI
UhPcLlkLoZIFLMVbHG994vVK+zmqekULi9PSpXosIxlAg2A+ba0ZLwhj85nbd+csbZJsi13wpAqyK2Ydb9OuGflCkRWAc0sFZE3JZL8p7+KlZ7xsJwvgmOz4GMWwkrWRdEisPfa0gQrsAX0FVV0uWwamrvZcw4bC
uPwD6ojZredVUGlXkbdVlG8o0Xtu5CS+O3JS2xNn/k2cYZpRfkPczNFl/1BVCx5i7UURh6dZj/9vRdX6sQIkva/+LY8e7S9C46W3XbV05FKrBMeoHkCZFK0Dhv3cCtrIbVqjl6N2iMnbbgZly1lwF88ziFVP7oJY
SSBXh/35rMCZHBrAtkatDfc0gp+EMSOfzxBdyPCb8h0TvhQB5+qO6eERrddeoBwhMj5dF7NzA73MZyQkV3/9dU+gY8+6F2wo7+OMLDGB/qZIj/usn5AeZtcNsTyCYhaoOYHr7gfbdF2sXfpIJXSQWaHYZIc2JyNi
GiVOWGrJ5B75wUs+wMQMvXSUis8nehfnX48GOPowpZk+rHphyNcj7l9ZFExrdQuySk865BrIGsm33T63EKTiX+gB9oSesCdj+UFMPrQq8yMS/t7mG/KFhPtfSAPn4zA2YEXs5Av0jZcd4/424VWXkm16erhVAiB9
8lsAtktsQM4aICDbNZVFRB4X/6dTKl13rFOuihM5S8q2P2YArySk9xy5ImIoUoCid40PYmGRg8d2PQF4XcI6qfiXl90aAQCJHyDG34fF8UZWFFUAiwimG8lQcmCY7cBxCmPHr7jj8FBe5W/2To5qqBKQEeZEMdFo
4CYZJtIY8kmFeosMI8Z6N3ECQC/LUE76OjSQNB9EATVM1xOAgD8SXQKfNTqHWRwrvM60gVOcBytmsBUgLfhLJnAn9We4niYIKO51i8exTleRC4HpuVdasQzbmlH7VWr80jGCekmiUjuirAhXQQ1P7Fa6v7DsUXgR
Zu7O0J8xJSVFdFZPcyU6T4d0mnWWW7O7HI0GqLUYO9/ps/haeKrPz+a1X19kA/nvh8Ye8+vmtQkHW34fbGpefSPLM5vpvccwpWArez3bkOzwgTknQWV/zq1QQ5h/zyVWB+avuQyhGf81V54obsPtkX/YdtJj/sII
tX2/jSRemlt9vX1uusdl0vMiVcic3qjbf2WLxM0mevNfb9rkFFyCDXJBjsguOAFPCkyQY/kLzsSzExD3mkKoUVcGGncoRXfqOq8B7u8FyxAIHnn0j9SCvVuiEfD3ZFT2iIh0SLOZhu9+PDKUPsjQJrH9OS77GYvh
cvMXgIMC+JGaivSYnOFDhHzPVcpWWjXodC3SI/3AdQzXkWeBXF4T2y6GuuhnAcfS27R+kE2ZL5ta6Q6aZwL25BktpdJ1uFDW/Zs6Ij4ftXGnR8BiT1aomVJhSEmVTaC83iVdu2nJlxREXiXoZyC28zEyf3HSzirA
uIAbMgyQ6/bU8U/UTAqLvMh0mGlVB4SN3D3rSHgsMmD6o4CarY9aNjg+qi9OGSNdU5ht/ejiywJ7UsAwhLNB36t6wJiEIZMqQdFWFaG2JRgSFw8SpmctKraPUMeCgm7tBETcaA1z8t++dJcHcFevsY7XX6mLlguF
y3RjjwSCVALaNaHAe61OYZF6ovdJccPYmmxVgoEl7qxhdjRfXWoL6TKxpCwWgtkdaYjuBXrSGIWrDY1wObvymUjwETMgI2FKRJQTkaUsqKGyo81NQcgwSA+zYporc2N0G2Gn5653Xtmbd1I6NJ7RPWa+jluRB2h6
d9SLFD9G0XfQy+fPjTcf5x9+JnmT0DvyhsFQBV/ecHIVi/0Fn192TXz5/nOxXq9LdoPPB+Z4SFEwuv6kyTtNcb9D+FH9AbOeOXxFBMLWawOq+Y10ur4kPZjauTq3OlwQ+HCXTdsJopIo2r7QIhOx1ZUiRYj+tPZM
n/GHrfroeGzSAfDNfIxM/jjYFA8QxZm4W/qWprdu8xNa88vEX8xojty7OY/W20+dLQoz873p3NUewMNZfcGBQ3W1mLxKXlkfAnupkd+GzMWjdLc/svq+xXRcKPHSbuMisO13znS5TKeXTR0F+DAWcHrz7p1+p86F
bjYs8xwR9mOP12P3R8brsFhE0eCQkXjAwi1QX+EQKrMFUo2Yb72EX0/3DOp7mBMxVn+eQguJ5noju5hIqqPRWq6QIKUUEmL5jh5GljtaxnE2oaYsjIWH24q/TvbOyZbxFByDG+YJ2QIq8onjvbOV1tTKtbReUl21
x5Ndyxa0J6FXRKRvNpmHwRYlvX1/kxK1LH3q8ZahEQYCQfWn2w0acCCG6bgFhzCfz+bFDpYEBu7xF6g33i9g6lB0+tJTXZPDNKPT/Bcqc9B5O2yjhyrDZhBdrcxJCzRZDtKeBnNW58Vvu8lpkIZIF0F2XgXMicE2
eHEuh+i0F7E7JRFew9OrnraY48jMmCWUCtRTCNVw3ufUFfCsXnL8m2sAtuOKIrnf3a5tVqfeTuI5xuNO14tjRIJJ5GXKppGCgMo+lcZMSC/M5g8G8BlSJP6i1caSTrxw3LL+QJlE9RmRLgcntpmLk5qUCo3vgzE4
J2xYpd6sFPhpauQKG4YPGVAFmhWrOUuqWNS8N0JYLHfQKx1a0WjjxxOjvoorCsqqZmxwkgmKJw6QfrABTPi/JCRUaAucV2e8ojTWEDQ2pUwKWd0qd2NklWBOEEGi8sBTlIl4zXRUfy8AXZy5N7UrEsdYufodaHXS
XTMqIO4NCGIB+rsSRt+Q5r3Wevnc5OnZmVYBoaD2udH66XR1HzFSgbT4sxRUsoqtvLTS98pBNUQrGYR0KFz9jTpFrgh8hwT7lycIxhUzggrQMCZA22r34Qt5d/wQ/qx5HPy7SXu/mDgXfr/7yyKv3iewq7CKzTjJ
+41W/vqj3P7j/YTAIA2f6PCt8c9q+afTIhXpOE2PfB+Vh0HBsV/9JUTZzQihVglWNEvcMax+tufT0YvOeDrBuixK5BNqcJGbQmtJ5Yqezoh32jZg7EepperDVxRefIIpsVsuPbMK4+UnhtOFGMa3Qw+tSO1VvoZA
Mg5QBLH4jQ2w6WP2Cyfw83ceG7CWyj7TPcLaTKAqEwU41BefdTaTUYk8yhMT1+Yi8OzGYMIkKZ+op1TCDg4fP/xJMaVb1xM9eLFhkiTFeVjeWJlQydeHs82RK0d1t5Wo2Aqv+PwThoF7z2qOShR2VYMBol+PRqTx
4jV9zPfkmZC4di0oQKnSZHatY7VXB5oCp7MrlJy4+Lh1CM6gJF9WPtkKuFkCuk4UyDmQ+0agDFmFVMYkx2NenshoD1i0IfPl3xPjEvCGzsWGgdbrNSkK32rsSYzDPCkXQanICCCNi5K0eRBaWW17iyQi+0SXXD6x
F1+98Sd3zFPniRbZf2LGnD+xIpte54ktc93bexfe4JYO+9JTemlHnaDUmnNx24Z0JsKZ1woqqkmDteq0QRnhiRGEs/AN6LSgIeZ1e22WGenVvYa4/sMIltVxXO97mijuEPEwcGdqEys5tjAV4FKoYkpz5NX/etD+
vsjSs9SsV6TqI7sZ/4yiRgGQgjbYQcOJwrNlPechJWM/DDRSzvJ1tTonxp4W0IRFOvHqGFNySvPotyuyY2ZCzZBLpcSJbfxpIrQivO3WuswlomvxIGbJYyy+THAm675N5ZhMLrnnzHh+2SU8x8uLTAV+zlqyyZqK
80mIRc3ctFOyZ+vQew9KYuFDAtlXWsUgILtAColetsk3hZA5NrlzD0MW5bTvENtiN6akYkjEfEhIa5/Yn8AveEetCDgIjx1HeZYNzgnUZH3SkKicw1exAPgUTOWMUDVRRXEB/KfIT7KDzQCxpqkMEOfHqsqT1Xd5
EpyTJMmOLfsw9vTLqxJAqKZiTi7E912a02BWVpint+tWZvhkMyrdseKu8KC0GFGhv7+IkBzESpHPnFFDHcprD3Xt3R9HTEgI0rgyB5v5MBXw1DamRV+eQQ9cTp0l5RmV0ezXiJfztIJlzwsndw2By5wY5tcFw6T/
lNIpv3eWDcg5092je2k8xBlVzYd+yxosnxfGa4nOqxwmpWWTcKRBVAKPBBOUWbbsiLWD4fwoMLoQxYYw6X6ZQpBAExWjHXFRmkXZt+tBCNRGOMIqQNj9SFlBBhFsk5oXkd84pmiQFRxHxbYk+wgrwfDAz7g/xMi6
QZtEYOKEGxZHeDrBl+Ytb3LUfDUGqUblJo6Wo0CBJocRADMx0S1LVdCKjXhlJod05/gDG5PERTRNjO517WgdKY78eiFzjYYwE8MSp2r4B1Rj1yBKFp4gmFOAJg7yn0UN7DQX9HNCsM1aUMLzsk17LOjwbDLqT0dT
d2EhGOZWsM9ekeRuAkpZuVJMlWvU/yeyYtc0w/6BgCqejWYATYh4b4kDdWFG/1ABmG7Pd0UYTyeaV8VS77Ixcsp7KxtGlVgN2kqlvDYskNqq13k70ukzGaZifmMJHxKwv0WPoI5UTCfZ0mtTxNUeSN+VJSKopZVy
YfayHFKekJbjewiwZk0YqoJILfGstILAHCPnSuRnrMVxYs9KUWJX3w3ReXMS1W5YhDQL+MxOt9fdYjTy2vcFhK7r8txN3kRYckURc56KOeAaxQJhD6jZFfR/NECtu/JJPeBAodXP08+H+hh/iUw+DdoYnYTRXvJJ
58C0V8lkt7CVpjGw/FfNcUhR9yXo/nKFJ4Cy713HIt6jJHBNulRjLaHSKq+BIPGVnN7c+zA/YuiKXI0LwPge2wAGhTW4pXpBsj4Gbjyny/pwOlvnxjkArtf3zHUvK+RQepln6sKhcIMulYp4QyYDMn6aucwf8+l/
GXpDcIVQlvct56HC39aHrGeR0fiCsQZrzXnq0U38TWQd/DvhZ9s9+/1tfe/MiCGVf34y/GbcfHr33tnHb7A2TpfLv7haq/+v+SleMzzW/BLaTGrOIVLZ315TMPkg9sa4qbv3N7DGSKR/RKZQIX4aF3iSwz+DIVPs
YfBVefZ77DE4WifTr7whXZkw8ZJQO/GxapsralNdepYXinsFmZBwsnloB3/MUAZaTgjBjxpygdr1Mv/x29TLw7h3h/V6pNj/p0LmJbkc7oGH3h0ZUGbkltyTA1JmYuuA+ndiaslOYJJYKDorQP5v9CjpZ2im8xGA
zQny69yQ+tKX1eE93TU9/YbbedUeVPKaAHUYLjOSeQzZUnysFPCij3/sxXc+y4/2hxCUrLpZ6rxMY29mtwQJJLJOPR+LtmEhbttmAfaI1S+/7h644Sc/GFZwut/HPKzRL63JxXzV8yz5HYohbMaXcLmK3JVJitGt
nBmRbT9IEVm1gfr2+ahsjFqRYW9s7W//4ede74gqn/L4hkwp1gVc9JjFMVOTXp2XJRrDy4AM3GMWjV1mj9FjwzgxRgUI0bHLjrmF72v7EGexrHIQI8El4cCPNv9ROJJjtv8BAv4j2wGqF+l057acFcuhEn4em26f
ukUHojk/QMXHYISDfaRc+FwX/IRxzLY8UyCMdatyxHBhJcjDCEtNDgZuA6Bx8aEH4LXjchSniGygCXUwPgSQX7D5VBLw4RG+4mpvx0lnCNpyGMacG7mRYbstbOITk3XfUBlipLwOIlHH7iHk+HCt4SO0xAdlzMeh
uXrOhoXYjoy4FI+DU8SCrmY6OqiZyePjuy/7SgSEtMkYqLdO1WSeR9Euy/5Ioz0hiUGTNPOeoXi6QWq77REYvTeBzi6WPaZFH9v3vVlHtMw1VuIRhdRzy0itETySwmhJELnsAUS89xoKjklPzCaibUW4IjpkeDK3
eE+SorV267NRxhNVy39PrJI4tJRmbE9ZtjHZ2cy5C2uiadn0By4vcqWdpL6orgnxhdzeJKRQotW14EINV0KXIl8W+9lSCv/VDLJQsdSgRfFbRLcQUE5o0Zgk1sDUkuXtOZapjPmpPGIR2wGvVHx8adNnWyyit3um
hS0UiL0VSxGQOW2uQMwygyuwU7LDaralmleYKuPvlSoGREyXHRM5Wf1knjfe1iJLrWGG6QHLRhhxZZixnRwhZ6qT9K3NwAyKcw38ESGzRsPNkUTeBW9yaIeupFgWIP6ey6qsw5J8RnJUBBxjaN/5wCACtPVET6tj
z0Yb+YiQ7ffsvuyaq++Lh5Lp31oyHdFAi+p24FzU61sSw9NThmAV5jyBhpnPEkA9GSGpSKclv4Gu0TyJazz5bTL5zbQ7IS2byF8SCTataMIBEwMC2p8yRufson9XVT3FQ/YRLG80OeF8vrReYdx4JxEneXL0v+T5
3KeN/r+CxwADN8d6jYMWX5Y1WftmFJr0ib9N+Nt0fPsxQ/vhH010aaJ2ya+mzhRubJa1vdsCKmZOwnOuRasQD3ekte1hY9Vr6fhxIkkBbeTOpjUXAFDo1ynLqTknSN6ZFFoTL3pq4s3MHANyzjuHqrfOUwNnSoEk
nhpB4QoEP6VCD1L5F0QAHwuufV3NY4DsGKg7MZAJ1xKk0l9QnPljSQswTsZF6FeHbaVWaJWTXq7wgG0zyC3d/by25nlPRIcdNC4sP2hWcx9+r89pb0Mu3NEdcZkIs7rIe5F0zUOtIr68hYcJoV+y8Sa/7NRxkD4k
93s+7tZa3NkyiaKtQw5I5O/ZhsKWwn4bht1kgYb3QMWhAb6Ne6BL7gHQxdmNUXDmDDkJy4Qv4irHu7PSVkeAax00jXioPFNf1d1X0bjLmOVkUe0wAud6zb3roUQhGuaYBGLCGgZ+qrh+yWYXe7ErnCkvML0WBDdc
DOkpe4dlo9/GnLoyVXoXG+lyKXN3ggsJ8amG+IiETnAXEfKa++Uu708l5tQP4H5TQ/uQDQ4tb42YhRAjjTRiIf+AbU1OWunnbDsPGQN/ySsSR1zkcxd0VUVdey8pyih5GfzP+eoCHMUmfJX/S4utE+WtJrSq1hmo
W23mFXi968NSNHRcS3PXHKeBqHynb3wAJ+TyMmzjuRP9ZVbHCB6XjC9HquLc6kEe8DI6yQqFNxuco0jDSIr2JtcoIbD2Wgqh+MGBwFKqmzFcSXBcnjAEOyrInKbgLHDbKNPSOmvRr4M0BLaUO3Eo0XoTlFa6VXl3
K+bttadK40ZD4PVEojE9Ka7BPNg8361awZrAeymrEEZTM1PtdCeSMB2dWhl0Han7xyvmaBYQz2TF+rBhvJRMCwz0L1kEhhTN4urGKfbaKWOAjhYyx/0XTgZvBZz+wVIt+ZrVpDXLk6wtpLgtsgoMiGVvYe8oQivk
gzsxfJZuM4cI0kjLbhhORMSKQa12YQtpndAF7E2dEalpY4vPfthBunGEWnwaSVsIFVqgFROwhmvNOGMXUtLoNU9rILyPWs8EWvPWJ6DQffVMuo3CvDyl7PEIG2L7irecgh1R7+BZZEKEzOQa4HLhFwaVuCQsVrSv
oa7JpCmipjMB6pLVet/riAKERCf5ewy3bB8Kab1xRsDkmbZHMBvjbA3XbeGY5scd2mHnCki8sqyVDyi02J2OH4sWSEXnWgaCWe8QTWbMAIopBMybIHoxQJ5B93r/mvpXJSWFLYubZcgVx9ZsWaGFSbslylO5LrbM
Qu0mA985X5Y3gk/nJSjmD/seVgTBEBsT9siMPbAHdqMGFlZFgfeyhjEzS00oKNAf07CYgJjK5JgdjEToA6E4yNBWAF2MXTyH7UA+nKNmlOzwHO+xEprtW0BRxYPm++KzGRs7nNXxlNRvdnGA2g73EjZzo5EYXnQF
bUG2FaRPSQk9WO8g/4Fx41vneg8fJ78qZtXeuVMBXahQ7fm23OHB4/joh/s9JhlCKcHruGD/6/L2dvJy4QszX76dC5r7dpPV7WyiwTSNmXkgP9YjX92Feteo4e7RAaJ+nv0BsKGhNzwrPNHqcb4fXamoVCQmEQkj
akGE4GBMYOdfDVmraN2D7qH9tAGdvQJKJw6Ll+VUdcco9qlOnkEMRHYn5rlPImJKtWgue5iGLtABKlxjYR/u5QAHbKwkgJ8gMeECe3cMBIz25EcTezgf15lSoWeGGJbMVN/URiIWHnhg6xWTACnxjAlcRGYCtwTN
43AAiELGAQDkD9/jLS/xBGqxEMnxbzNwdBhclHl16K65yEhOVpQpNrhUBwIuSU3htyijeYAgkc1yzz9hWjc/F5+UH3y6z/dtuIIgY8NtwB5h+7Ot+XJuHjRnj38C3f6P9Tir2f3qxeeUD9UG08bhUdzs5B/sOnXT
jJfQ9HiV+r/ftUitTlkf3jvJTzE5mAnb1X0G/6/9/2x0vxh4aK3bxfQmmetXe7+/K7i1m68xjJs6GOCPuWwMu6iqoKE42NYzBBVOtI/gJ3z8/WMu2x9jHnzoPwQSLfDUXW89Cy0PeogiimhoVjuEBtzbiCYJV/bv
CIhvtknXH7cQR6Y413CGn6JkqKVEorDJfNp10a7DIvK9vExmcszBIkr4OjKnXQtbmd6pHR87vqWqAG7Vqf3KknzW76Q36RjGOHaA42g82Wr3+6KiU6Q43Vn6wJsa/yVF7bblB/d6LlaX0SOlqydACw9eGGHTZdZY
eC30UtK0i46x2uzDdlDCgNN5OGlqTJIpMS5r9fvt3DAcfLJqzT+98otLD739AD+6Wvbhvi5tDNBWq5rux5XHvnmrRFPaw+9GyirHA0XpXYPPFiD/8mk5me5Awp8lZ3TY6Ii2YI27iFBkpVaEVKj05cgik7IE8CcE
EJmcijtBAi1SuqZWT7oj37z5GvOaKnqGlAKVG+tUEbR+JL6eKFvL4pEHmMomfS5RQdBR9DTEvU46grpDDCwb2uuhKYyq2pFKQVYfwlj5Kxh4oMMv1DIJusQSsE/tICissAgsDpDq7AWWpvXD9hL5mG0E69AmkYjc
+ZhiJQ2yJS+tMUjKblEtsQZ/p/ZAoAEGZG0owmN8SGFiKWrxjoUT0iYPTmIKIYVM5lETB7OIznhprbHj/XPjYLP1CRH5YDNuWtcyojKlW28micz9Y0kYz7H90zKfCuNg/AcwhyTrqsmi5VHOwMCsllDOOC4SD30g
0pBhIA1tKdd7D3rYXcIMba7c0qK30UPmXcVcJIoIAtQWIJKnI9wUqtihmggsSaNHbZlDkDVJgpPYuNboPAUanhSFfwARMbScCqmS4WfdpQKD5TT3Ne8KktjkXCf5QGgUcFC0YtCfxGC5WGCi6xqNCed1BzFIkxl6
htBA2vzIGFoVJZEghZDwCXSKw4Ah5UkSGdWtor3il023UXJcS318SpgWH/LRjpM/CrnjD4xPNbRc8dYowQ4WsFefqcAXQ+3at+ozxLh6vNdAr0JsiDwBYknUigEc/OcDfYvvCuv/HQ/5ztOfXP2M9pag+7EZcXrz
hftqMnNuC6wnCQjkvsmLiuGcNYrTlr7SsSAhTcTOJr5rBAZnbqTR/Roj0XEW/yB1hM1WJ9h/5hG1/X7rWheNt8Ekvs7toOWGI8zjUDQPjhR9N8aWCBR/PWblqWa2NkGmuaJLbcwjS/povqqUO0zfKVsUHafpMwrc
NUSPv47soaEctOwU36p/mF8Hi8T4HJRVCsjwpWLO0VSJ+miwKS3JBZrftLM6VJyEE7UumXggCdtCpjsdN9gkXOY4JmNgCXf0MONuJCQHIrMghI7b3RqfLmmgqrNp0qNYZIvuiIeHccYG2vvcixsAhwG43QqDMT9P
u86NCYDpiIeU4YduYzpT2hD5TC6RArDAif0YE0Pihm9tezh9yzOGACXdcUDNGs7fL/jx2DFKbu7djLXPpZ09xJLsRgmK6n0KEuaGX2EIrUFy0LJHWoT9EVR5tAxeHhwOCVrXLfCVCkaddgFRBZfi7YWDsqVbV244
e/QZpIDUsh/FyGOYZDmvq9SzBN96mlpzaJzuLiAqNXrnWIsgKAjjvqQ6YqnqTgMyT7A0NhghrJhVLnTWlZLdARk5IsrgZOFODqVRuFUnaRhzJfSYco7ERswVZ3bpl1ZtpnzpBgOUMw3CiNVwj1fdIi2kpJ4qKmFl
niDMyIYfa8zgm6kZoyttsxk9Z5ixT4sENnKKSl8lvvFzjD04A7Rt9GxeRSNGOU5BpEgTo4wEpXCguf6Ku7WAuQw7HG6tmlGQeUH9MZPNUQ3IVfjF4A0Y6ik2ZYBsLYRthGs5bQvGMELaY+ztsLrFCs6bIU6pHOvm
h7C98nEFvUnHpIVdK2Ru8Fo6MI3N88GqbRYr67DoEDhrhFazB8edY2LpTnF2R1AXvbt2FcpZyZ46PYy9fxPAX/agpsWH76+3T/fWiOOpjUDsXnztijCAPdkpYeR5L7nhNxovf3MbdTw0j4O/8fGfk2/nppfJOtCf
okpKaI7go8BbVNvdd6YK4SGkKeFKJw2+pdUOrMw/ix5WlPAeVj4Q4NwmcqHlkwCaUQQpENzmdlhnh5dPjhKOIA5pOj5qAPFK8YVbf03qP+iBKmZTxk1xx/qBnJGZXlwkhFAAs9Yj5lkW5Mk8JdGLUNgIv4WQE4/s
Yn9/STo5HYypecgWlwAMGjzLN34j0yn2D5C4S6NduejrkefE5nJ6/VIwCIfntBfht3lks3Dii+LItRoFbjk1wC59z1W5jeH22UUk+wZo/XahKh+MLzFnZDA2pw0O+CCrHG7JV3ONAfnei6O8/zAaMuDwM1EW0Cpt
7+Ys/FEmQQ4pe63yBzOh1FgPv3i0tHecupQ0Ub61+4sfRqbH35TB0zPO1yk8jAVPtFSJLRf0CWWluyK080zdDMTGzuDMzfCeHCR4pvB3MW3XvQtj+FyTgrR6OE/iISG1L5LBYwos84oYLCQRSjNR7JirimHlSLTx
te7dmaOz6cp6m8AjmAJtvw/sQAHQFz/TKcvPmrEuKJdKKLOP2g1fzO6Tnz+wPL3Nr5c8mPkz753lbkbEMXFLLHYerub+hN7ZpBncN7q22Vt8BnqtvTvN/5Ey3SHseF1Rz9HFepmhjUA/vA2c2F3cfnjVg3QevI1m
F/yZPP/g5s1Zbqt4ZFQrPVPkpkmXa1j0RwKfAtZoMDStZIWoiOaLUHVpjw3qvZB1DSuftQ3edIMKgf0rx7Ff241rjIRSjJATWD/7maUIGvEy0orFCvDXOBh/0JV/CE/oAcun1QMihEMz/E2u4i1NEmm99G1N4kt7
WrqXjZmJEhBsL9o+P92s2ClD/KfMp79WDpTtk4Rlf2GJBKJXo8PVgtEh0ZgqyMSwTI0+g6YFayIlgv61t6LIQxSSNuPCApgMOzLnC12edVTJ8fekY12DaBKMTqH9FQPe0r7P1LzPCUceb9nFAAw3lQZRH5ZGofOQ
GrrRpT+cj9RprPaHM1QDaZinTaxU0Q8xtnhMEYzTpofW3wMUm0iTnDYUcgSKsx4rJ576j65TZq7KoT4mC8opkHga8ztlAyU+vvLTQzNe2CbOKuAGbdJKIJ/Nl8kipLwx2yZld6D9HHwsFUTAInApXh8y0/HGZpQu
gzHueefKvp8nxKmYyQJ3eXyAMK8KWzuf1zGNiLU+JUux02mFfpnJOKzZKUfKEhYfyqx43dBV0tAcv+V1JdRi82o5iuEwCtVoMpab63cva33QEB6GtQmOcUPBI0X0vNzSqAaqT4N+mGipXxqx7H+eJ6NIahBrTLNu
omnBQV0nFvRC0iMo+jz42Y5Vx0ymWiRSTzoW6rnhgi6SwaGdfja1KLzi/zj5RNBgPndTjmZ8sP2B3Yge+akYEXdxlIp4bgMMZNyCJNmn/otHz7veWsmSYZv9Up69JcJV3o0wqRmbj5iB0Aoe4+iwSFmQcGxpFsha
TmpTyi8gL8imYO/qR0Lgq0X6+Mb25YfRG8lo12ghrvvYhPVML2cG/Zi3k4ZIB81MnEWIguA/Gnv0usGg8tVDpc39/yQgJsQpcUc8HBSrecr2nZvdvO9mtPJ4JV1UFCdjeyicU9y/uhjvjLiQx4P2BsOPfEJS5u8W
b/VElGf2IJuM+LfxI5Y4joHl/9l7iDWRLhef6kRvchQ27j5+6Nsvo/O2DcOhXNd3Uf7+rS2q+y7ygU99Pp3K2F0zH7KBv+Mz9SXMMxsKz03R/9Rfq2l7+SdHKdbyseYDejscVbsHrWKFfDtPk0pU79CbmdU6ndCz
9kl6sI4JoDIeH4rv2N49iaZqlaS0TX6jLrXZC+FYzI63BEyu7DbIbLwllNX+CYHn1JQFL5vm1tRDDqlyFRPhgj0dlD32OZR83V6hzsWgNu9g525wOkbuXb2zwhmNe4b8HY1UkKLh2I9DDH4IvAPU/X2KErt25D4k
b4Mf3WVdu6fHrn4VOgGtXnCXvS2OY0PSKJA0afpacrM1d4UtvbNJ05vHLSMvbcUjgY8ywTyDll0NoijKWIaKgf9rougl8JMgm23V7Jfe7wiBV5/MdvGYH+sIa/jVLKC+HekFp97e9r925Wt3z/og0q53d9W6L0jH
44nhs87ruewsH2qBjY0coxn5seL6+vl/BrwI2QkxluP+g6U0zNB9xLJjaDV2o4tr2Yp65/vmgdfg+5EySWrSzSYP29+A7MWwD9vRk7asKQ2kbXsPBU1lRKv3iJ32qqY2X9D5aEPTw4ZobJ7FpzZb5y/qOLT0B/oi
RreEeeZVDMZXVAEG/XRlB7efZHr6NmBVRU9MfuszePV5V2DO8czAgFbG9PIUMKtXZTNx5QlFHAufjGCSGNzYuM8amkd0K+gudIjkDJPWOMvcNDABDOWzsVz44XcBg7kilqvZO0+4wYyfmBID73yES8i2Axf7xM3L
CepzvAg9GPDsGh8c8hJ8qTIPqxN0McA6SAW7TrsRCiMFC70mHfYXR+z2ugSLMgYBmKTnpYSN3XHPk3dXmo5jlWG3KCw0cCYni4das6hz9gmSKTMIgur5wUwmNOdUw0n3h4Ox3LfZ+HEMldXOZ8pYNBDZu34etJ2B
ti5cwLnD9xpT/1f8v+MYJbeKgfuHZil5zTubizbly313OVxWOFQi3zACPBPPZl87iwS6u3fAzTMJe+aOCYlehF8/6ojsYu6eZ/kyRjyT6PusTTw1+5c9E/rjrkySRoezEqrvPiHFxsHXCABILbjat6QP9Z0P0MqL
ltX7gPJm+z2ypZNdtZ6govyCK/BJ7V7rWOLxdNiwWiCQeKKIowW1Bwaiq0ZFi3nuONBACGHx9gOmSM/TNLVV6lm6VhZaUa8bNtgJfYrWaIXlD5OefnR0xxqYDu6Zcuh+PDBZ1hHBkuqKKVy044Ff0an/WDnxtGRZ
u/bkbDHxHSKOh7XFiAyyJjHiGs8PCHWMKfGk+/Qjr5F+5wfFfI/rgQ1k8IsOm4pgYeUx9jGYblEMpZ/EDKHkw42pyc29MB2zRuC0hLvo3WoY56i4YnP9vXPi6LR23UviOSHnkFbxZGlrLW+f6dwjENTdu3/z9aJ5
VkaioHQIGUZYuwyGWTfUkyLvoOE+wXcGVj2jNGUADaVvLNK0Iy8pNvujk9yB6fh9pQIrMpsQq8dua+2/zeZuZwe4zrBobVyGggCuKP7ThWJ8NG8Mr+Eb/0/cc8x8h/rHW+8jVhgR1TZ+YuVPjbc2fTz6+hPYhGOk
+QEaghknC7hGgsda5E+ozIvEk2TzEMdfcnrkcPpHpsjvGiHKOIuyIzLmbmbfY4p77ToAWt7kEtM5XbxXQFF7m5CIC09wcDsXZXQtuA10pDKedmWXMYX2ynUPXOP+fxCq16hL7VKmCOWoW7c2N5EVdwyVX0ST3qJP
+ZyRVqmxoPmrlEykXv3FOstwZsjacogtAbrnMO2/CcoHo+MB82Wn1EnLC/WysD++5csZIGuRUTL2wXYXJTnaPVr9P6XdAvSGxpnDqzG3C56E/tK9ZGmsn+QS9F4UulxABj2vxUhndhsiC5anPa81iHQ2d5lj7unL
0OHS9c0GyXigdqsR3WWDRb+DpzlloE/mr/zsG7UFx6gLnO0TjOEyU4G1ZYJyqVudiXrReds5AcOqJgNronoXIVko+juw41oQAOV7AOLMzWAa7j1jMUw+fOPHMhNPBnxhM6T/eklcmoBMhzk0PwZewyKaZcGtTYBi
UyWJpFPNSFqGKQS/IfhQVVQmZBxE6X0s16hpS2aZyTIfiXVGozfRP0wfUS3Hxn4eLZaQB+Dn2gAPQeAxMd1WnRKsv81EyT7XK+suqjD8WHizN9/JDje8qsyacyA+FYfwp0EmMaLSyjybBKgIZZZYcLNsddwSobwo
IZ5BeD9iUG+l2FLDGB3RxHspCrzY/mWAc2uALHoEeO2FSMdvg5Zic/MP8stAske+kJK+0A6kNFEFWALx0JCIKyzwfc1jQwMc2+etgePO9QntHXMELCcaB6J+s2yVgZcmEL7R9Y5CQoi45rWXdLtuTUjksmrUTD0u
pnLpkC2UaT1o9CWgRbbWfaaRIh55hJgKUZxLnF53WiQUf0KYoMncfvVvwQ5hbVqRgiMQ+v8pOHWfHwqT3iruu/PsKtvMdrJzd/0DS8enNulf3NTT4/qwbpnlk30nUQoxHWZuJ0ellO9Xp3O6srB2B2977WkiXxx/
n9SYd+/By7zT5emUspjPzm2k8xWxtq6P+sK/MWQcr/pCiUBpzPnPC2D3b2S/L9YzWfmuTdHXuu9hHRaxyvpvWteJKxpmkBb0MS039lyiZudSHnbTHizHUaYqiv6/k3D6Xw5iIMVqGB/xiKDtTJ7DdQWGyRkCLXgb
7wuCTsPKyvSlYRUZ5P3fjMlThEplf5SP6TBfob4uMCGqi29PtUO3SsUrO8MPHMXSXBN80E94WexiPc/28yBUjlEaCB9U2MDq104ySTShsb52fb/ZIE4hXEznpkQ1jk4fDIDaoFc5rf34649Clpr6dKVefHleoFzQ
q4I7uZIuSX5PHWQm6H0fHbuBv1jZu8t+Hu3OREikjmprVQCvt6qA2SaPL86NoJK6fNcCAcTMg8X154kNXnZ6O7RLDgznQYhNgez8h+iCV7dgFG5y3PvT2gjCROmtBgIIIysn8vD+yqcHcaZypTaQXqhZumWvC13W
8lTgpbn4tXsC+eLSaB+y2yvTS9ajsnza1msX7zXVLvANCT33MbNEs2z+iC/Ni29aBjc/4N3FISTbOLAM+OhqQoz1ZjggJpsjYnjw6I45AtBGV/0LNNujNCyuuLkNPhI/zezl8Be3RBSBgHaBDZcv+/a4HTMaoY9o
RYSsfjStG9IPaQlH/IDSFJxt186M5DtS//c2muvNoEGGotlnsCJWnxrqhx+8b2QH6dMDDu+C2BGBIjlGPrDSjp593JbzLRpzIswO5gSsFYamHetlNONFYcoD3GO5LXFPNk+lolDqEHZeemb62lzneyc+Ce8DdqtE
OjylvvueoygGszwwzWqW6IzeS3mOOFSeWPGq1fPRBzA1Nu0+GEafRwkQKmXuX5/4qWHsOGb7fc+gKC/u/HNd+GfI4ILpa1OjDgZinVUWTzzBwx6cbR/feXCJ9bmQxknhyt4msGyn3weKD+Dl8qJUuUA2G+EW+YpQ
Ktcflu0eVhEjbz7Gj8vFUaFhDRx1pLyg+32sd/soeG+apDdh85x0H8VVDl8bCnoVKwlVPOq+B0E7wsFq2vGyJ1kas++UJJpqWJVeD5qgg+FlXkV2nVu9HI1B28n70ct6/1Ib/wLn/XOTkoNO7tn7Jbr6MDqNI7d2
+JIcde6cLUiJrVp2ZpGupsaJOjPT+xdy1n6M/fMDQdO9c9hbl23xVPJkflRDkJMXRiO+/GTuSYrBiFZawfRVqBOjZosPjlcp6nl378uon8tzy6Qd06sW5ZCF+RPso6A1IOvVIOWfPx39tBWehts2EwGHSJniD/+8
LiBNniZ+jx70cR602Vnp9rTqhqJGAC2fCz0l2yj0fCQ3MNavfbBaThPx9Eh/KVx6p39DUcLsi7fTYcLt0w40q1bdWn6co/nLSUY/PHjbMHG/UTF2zMkah9avoQuocb7IiRBFVk53S04Ni6yRqtbQ8+PLfnu+wcGJ
X7Qxw6s83ot+lcbMPeOuSx0jaqOCN1h3826xK+Q59DQdEtZVWDXIwuiqqHpGn1bNTclaPJd9v8DUJoYTQ6oBLGYK22QOXRJlqRmtt5wafcJNLdzNpGkkaZFA5PfLPRPHKIvq2VebPdVG0yrbsyY+/TgAXNM9xM7o
ZKwXm7oHCvNPjzVFDyra72C8Dw/K2iHESAw4amj0BRpi9K/lFJG06O0Z6BDlfAEhYMS0fucCvFpqXYf20Vl8PS87hJp2jIy7EKEAFt6R9L82MOVYRY/K0bfWeVr9PKXhMQuwIcSSMhFPjhS59KQ8s/rpp6kfU82f
x2xcYllBAIoRh8Q3aGoVS9OhWMQi4/lwhjLQXv0bcCRSv46/pCl96M3LwKRLFqP37RjAOt3vgmmgXrflIly424W+18nzvnie92M87+Y1x1kv/ORFtj9e76/WVXrdkku1fw0/oaZlpVX4C0jcUQTlUr0mp90A2/6K
4/04tqcxdpPJB7qie8htHryD2juCtADzEYTGHUWMp65jU43+Iv1j+fAhNtvX92Ku+eMlk22w0UZFwa9odyw88s+IbC3yx4v9v+DBYrI+l0Zu+krcpK2vLKUrysAL+kabLSWtydF5XY8Z+5FkGbGZoiOLKWwP/alx
o9VKyZYzoMUS+0NdA+BSw2GYzwwPCex7to2PmIFIk1YT3SEMdne8rnYH/5ar2IKypSBqBGJhWGqwAVuWErzDiaBC4/f1LEfYwV8zQKIBh/ECN6kenG2Ow9+LS1Fd2OOApNSKkbJCNgPKnkNLMWjW9S0DM6gnxDy6
zkV0XyzVwlihAdRQ31+OG5cG+GWwEcBa+1V9n43N/e575JYu252+rCFk1RY8XZGA3BcM4eOilBuoMk8rkxBwKTv06zvixInTrkYaR7uo9OBCcQqQI16sHHLBaJuc8ub8pp3s76tK72gVzD67wHlfHPaxwDB45TH8
+cAHTgvjxP1HIAFb+sBoGv10JXs7oF2shZx2IPB45hY5OCVKIuTOzOFJoIH0i3UPzikIjD19gzXIz2JSoRPufjhvczKhNjR1+/MxGSfSD72JQqifE0q4VQoK5sx9LJH/grmjamHbeqj2V4EtW/oOTHPdEDG2w5ZJ
NieUOoHtAAFhsPxQYa+Epf3q72Wb7nG2464TU00GpmXlapr96STnC/2ZbP/9lEE1NPL3vJvtI9rQlSWOijlROGOXi+tqwckgYeZ0Xk4u3+VB1u/t87GXih8frwHHT43l5WTpW3HFKOFoEAslSTIaz2Yjr1g8PrDd
BRzJ0NUau7smhWxymy+QgbOauhlo2LSmNYlhhVJlmNWhmO+AXyJsR239Nddw3QYHTEyNBeqW2K7MnK7KghFCAU5F54RzMJ54M2mYmKL6yVQ4BfTfblHHlSVJ/iS1xGbTgQKIGAWySqdZDtjT64yE25eDfMOoivij
22cMvo8/3zfoiJDq/wZG5JqzK8XHclBaYGbe/BKdplF3KfUN5o4luLPZExg2rZUmuvIB0Rsp04NWnmn47lmOGiEezb/VfZYefHlugHA2etPxnD4FNX1zISZtm2lRBoplhsl1nNt+mEtgaPL6IPzrMemFf8PJXu8k
X5lMzQtOJZBs1PPgVMpgCh722+3WEKR95uuWep4eQr9lfpHsq60fn9iPQ7uKGlVKQ1enyZ6hUXvFE2XUZ76urlLx84l/ou1/ULONavxEinL8WULixnic03kfXUGXJ3ZTk+XreZqse1JE7WJIxyfkq4rxmhLwg3zm
SLl1Ofm6pmrj6l1494NYXBY9c44sV7XS3y0SsbqBaJ94LU0YxLW6TQjL5QfZFmL8hG8k2jNfe6s+FsxYXfU6B98kR7S/6nWfQ3aR8aXx+dLN4qOPS78oQfjoZU4Deu0qcPotTUb51HZT1pbf55PYKHHK3GIhhidK
iK5/Vy8e3gjdYNmm59LsZKRCheLMdSltKdUfQj0pCRVlEr9/SA1VS/2bRQwp/BDpxXL5c7GypfZDanvU+rJa8U7z6u/Wa+5D+nshkZHSD2mSJOrfI2Vhlh8SQ8ndo79HicLk/x41hVTu/t0qJ5fq38vofC63/m5K
4i+d+3sMOdmH+rfafPL8Q1xz0ba/bU4c+O9lCT26/JOTaOjrve7elDIdZHaDQo0xeENPH7lLez36YpUKBpQYul3xrb7YRLVgmwneqOpYqrnLk60raLWjEMWQZE3ExBOsuzHIGXc+u4XQIuMZccgVIA1qyt6YxMoW
vG5LHzl/mD9WfzWYV4RcHqzbv81GDWyYAnz/hJj705Qmo67cJjhLEhF2A9nfh7KHsxGCWaKGD71OP8gRvW/B7uexP83KF2ytzwxFZzLiBdkAGjyfd31LOX6uqOz+7f+B53v2nQavfs1YcgMDfEoEUiyVJ1tTEAJ+
ifXZ9cTyw/+tyMrnf/ZLM8LJ4j9rGrGNvDVK2lbHMDuXkF3byDuRjd1qoPaMu+QSz/mBvbYHB4cpJ3mXIj4Zr4JbBHwqUywqvm8TJCOQWN2SF+wxIJtkRQvGZK+ob20BKV/luu+/3ARzciMDb8yUdeUSYsmD57Q0
f4eXq3g6V7VvxtmD3q5tAa3JWTavp9jEFLDFH8wCMNs1EykBbUq6dLcQwJXk2FzAKuePQGK7eNa2BiNhPUVJnsQCGuQnef6mAfKxQ9OhdQVN7XeJcJpmhPFWcSa77R/8CcjQ71Ku5uazZ8bwgA/rOL6NSvpP9ezR
h+sPjDEUNjSm5iAH0WoBugnySPTlG2hbXlOnpYYtzcGQ7tOObTea5XWdCU6VGPTRwEevNxRra1C3oh4JMNQRiOvLpmEgnEGQSZYIIvMSp8hauxwNI7oEg5KDr8CG00ilINHncqENvaY5h7+w6gZ/IyGWxXwcpGpi
GpqNoackDgvTUCU07x4nR8QvHqc7OEuXwxgdxNgyfMrnRcv13FKpOaBaxqcZjN8Fo7jVjMO3VJrPAhG8huPBqpqzk+vQRQ48pmtnpWkIl4mg+ycG7U/7hSTo/ohtT+rab9pRnnlVHZvrXnAWli5incECyGbL/Rih
0UAIFAjxr03NsYYN7CFHlYQ3fLv5/Gn1YHySXkoQDHpSBO1/tcejjc1b9T5BR5j1VwZy9W0X1QC7UhLomceKRs7tVoomet9I9chzIfveaqkvJyWaa4/3wE0UN2THEZq0IPKZ5HkZOAuPbpqVs+zVjbRyFilq6kqF
r56w1kXy6VrhV0uhzBXJppDmm4YEK71Z7f1CG1uKO4bLUGgr6JKBXbfAr/l0ygmHSZgXkMyWytKALGQH8+U/KIQ6EBmHWOQjEVcBlkNP4WCA7MSRdpyDiVQQsuM9uo1cQsh/IUYFdMXK5Z7rL24cJrEIcTU6yt5h
kIoAJNNjtHxn6UKge07ZisRiRwAyxoltFY8Iqgzv7u1GsYXP2sYVEfCP6SvURvwlFKEBXUDaz2o87tqCgS7kBYZ+s1PyGwiXNfGK0hTCBJjgxRen4YGGOpLETi2vYVo8kvqwhFXsQyMnNszBQkiXHgmuQz2Scnxh
u/A6JFtxHZQXe6VwnAQYW10Zw1I/ktRNjoMmibgqKLRvlTeYWGjPqXi4wy4qfG3S0Eq5q7JX5ZQDfR2pKmvsMiWHiLy9ZfX7D8q+XkQs5mx66h7TPFwSqqZN8BSLumLeFtoDmfIdy++5JbO/MI0SCd+EWc4JpxW2
1lGSwWZYW9qB4jX4pmhOfyTQJUcRrOOrICYMqn6k7c1n4dDwNaethHzJauoXquO6dWJoAiCS4PUR5bIaEYbF4eh5imkGl4KuZdnwacXUGABFSILVSjF8/qRVpcyc4gM78HZcsc9SKXGtICnwpPs+Li9CvrWSuqQC
COUrakp7nx55ms2aSuMyQlEGoITUp706Ul+EK/ZReqbuFLIJz6nzuDVUDhWRDE3C4nhFx5Bq68Ra5ZIjJ2Wl3nqbaVIU0Ujy18tbmR6bwyAyT738SyZJDwOVnxSleyb3PBsFvm80dhWP5z1uAeR7hGutSO2qNScK
Sb4Im99WHLYjpqQCJZa9pqQDvQRq8J9IvshfSCkZyQmke8ZPndgTUmtJ3Zl3u9JYGVO/IQfrPmBGR3PDKzAuLWo3SqfVA04EcNPvpCn2glIyPJxdz+naNC2f7kWccU86P+OLHPFL1/8ZnrQh5BMVgrofcqMksnLQ
WLErrnRNofGtD4FvxFr9C53wy6ZENLzZhvIYRbNoWckQSDh2RS5Y5/QGQFnxACqICl+FbAtNtZigh3sUEiTGAOrElyi+LOEuHbriWEDiSF55xh7xvDfHT65B5ORoCOvOyINEIWNTncLTF0NVYIZCB+oGPsGC1UUC
A+2jMo7bRMb2TAPdWDQ2swfBQhy2KFbsHZ/twV3iY7PzJIgJgxbUjpLtuT8URY3XBliwwomP0ai6iK+hXOfEwwhSYeUwusV08TnM1UoZPlx3chi1ryEgNn2GjXOkvj65B6Sij1MlJvGItdx7kFGwNu5JgWeMgEYp
BD+kT5UQk5/Df0lAgBW3uTQNzB74fV6VVYasyRrhQS5kQlX5A01p4Gehi26/yXVVeS86BkMnLs4nMbUX46qdEhA4mJjnrYqiQrqhBcZVaWM2KF4X3+0pMLdhvwK823IlS1GASjPNoomEtWKSBaOvVIosUMBJN2kt
Apyxo2U6oDkpdwMRtxvOue1Mzttt4P7FYI2DPN82j8cVcsRlVyajHRH/dLyEVs0IrclCZNhoprTxHjUrmgw7KzF8NaVLz+2bIOSyIMx0vOMZIqbG4ChGUWLCDYCP6P5oIL8WdJnEQvGx5akDKCfzzVL+FaPfdPjT
8mD59xihH09SB0dGwr6wrxftYBIgFhdPxuUJfGjaJiaH6X+F/Eytb3Q8lEWtwBS182QIetQ4hjxFHTq8+XLlBxg/Tv5R94ksmkCGezaP26K5FmMueb35Ls/b2034BET/o7nm07SRbpuc66ewbZfpEUgPe1TGHxMA
gWVbSJSKLE6srH29f32slWP2anUbzYR0/SwVNuTNFzfCRUggqcNCHNowC/3BBBanjS8LiUdjJZq4f9gCe5dzyZzoXMgmqj2F1vmKaskqGaX/t9ugLXcToUih6CYaJWrJoqgrpM44xgL4Uu74FG9rGiaPiTmqm5h+
Wdel2gH0VZejEEa1CcaPLPATeeWoqLqVgZ7I6gvUsh6nDLqFW/ZC23sECIzGicMtPPSe7ZAZ9Sspv4g2dfNiZ1E6FtUglsbJWKzTkegl2imiNN48gH1RuciW1qC+0a6eY5C3hHPCyPBmBSwoPNttzzLOt5qT172j
uwy/NPmCC7YlYTfEAbAw4W8YZu0kWAzgrSDX8GkaOzSm5+O5+y4mxuPevN4UTvbKyj6868L9Cr+AVf+FsfzsiZ14pjiUzTBdV51Kt81x0k0X7o/NJjLugfTKPgVoC2VLsgYd85LrgJQR7ZOb7O7Tm3lbb+8NPvr0
UOzUfTYbFxyl5sbq3iROMG6rSy+PrFx6vAfrmepmTOTwA0KAjZ30No5xBkG4U6vdyZD1e72vLU20kJGwYcA/6PY5tSPv6R+HZn/92ZM/nL1cDQ7J2BTDnQ8ls0wKTQbFcwpciPL8BCSy2VnkaEXXvCT0zMeUVAbV
2EwGkZhtYpRmvlL1/d1+Jzt70HPv9uGlZztQsfRa13vgqgXuImujVd6ia8kxudmskgrkhV0HZVlCXwIja4f5Wugq31VTDQX7HMuaTVBScxQIO7Xdu6HgMPrPW7h93nP0XCbWbHAcD64EPRg7JCq3tQBgdiqkUnwS
Yie2xvoeJvPkOOH7AQlvBjiZcO/b2eMc+9D/+MvfmzfOPEL/TKPE6Fe1kl5U3RrZTbCXvrfd+3ASDblLkbUXKvjE0f/9Uwc452bX4nXqODaHmoIUJK5UdiN9CSel3dpJVXNaX56rrURGB9zxmZbVixSmWEzb/Wrn
7+Kw6P9Nka2dTsMpAl50giK6lH3Ij1tbRnjqP8M/h0A4or9A4CvT12kHcxRJupMwqGORcICfTsRHxhAYCT6ObrmSGKjDshgOGpYBIYflJJ8hmFpPHb1aUdnAIIWMG7OHwxmDSHiuW+RDTKFRc0PdPmE5cyrXm4bb
ug3LgSTg8KfRS5gHn5CB8NXP8Qd6B55UfPSbJbSPtk9mYzPwQJFt5NmQ0agBtCuKTDAYUanQduRishMoFwOtxxzwENr3RhBjCzlCIxnGsYm/TCbRqEbxLZMx0fKG51CLL2L7C47iM4/N1qNPc6zQFHeFB0U4XYoN
J6v0LNfG11UHWDgaAA4nL+ZwIJNhZvcI1G4jk41G3Bzc10DMOBtnKSKNE6RYgcxHRpOVZCDZVHdRiRF30EHilaFECsR2MXNm2AGl/QWw5EvEROoI5l1cO7fEDWMYlufKYTCEKKPGqwbd2XMfyXf2ljMYI7l+hTg9
rGezshsrPOXOpLRVIbH3z0f+kkHMy1BLctWVkR7m7bgu6rnJdUdGvSOWwLmjDKtA2AV8lc9KCgMjia+VvcAO3FOGTpskDy8QHioA9GR667LdRF/kk+bP/0rwD4+7qx6z8Ktg5z48lDudlc5H2YEBSPq4hvRhzF4s
r1DTZWxzsgwK6/9TShaTLQz8AdLedzIHsV5N8zju90occyTCmyzIuAAS4LfIcva5hGhAGCvzFKzkoAkbENV6yrLRlzfOTPbgBfYkBafwQipXV9MFml6qFS+NFuXJZFjPWOfLQmAC53UPDxASgY7HvSo1MRw6KaS5
Z0m6b1cxBEmSUNDqwyCTVoFrbkZoZJdE4NxUXcBohvX3TcC0qITIu3twnFv7A3TvS/9hVwFub6mAh6gDbRdwk9WK9mxPEttacE880wDYV0lkEb/RetFe6pxcwWWVKINeV8US3ZOHgYsNBOJAZvyvhQ3bmTOMIkas
N54iT9ttrXvHfYOCJrDNp/QWvubr+NdduHFiPbXyNb8YvNTQOu/pgSzuKq1AGvCXCum8gVp9f6iCqg5la0aGs/F+nylhBlLm1FJAAXAvXbDGtPNMdIk+3KRGPPs8OBrsqrqaQEB4EQay4p2YYjUTHihuTVjxzLT9
KwwnEOTCVjP66nLdTam3CV129yVL9Xh+i0uS4HLnqcqXzQrruX3WpoGIocAN7y2p5qPjRcdNR8ttHj7Cmms3F8RRi098Kid026H4VY7zsrJRfdfO8pWKDkyECrJuH9+uCA0bMvMcLFahZ705ZloivPVlKQJNbJoO
g0hNLZ+kTuHTw4/2k1KnupEth17w/K9LWzd1undzp3LTMGmaMPS51WWfmSPn/xpRZ81pp29CZwdF7KyNnxpcnvzo7anO9tEd//w/sFAjAQCIZAG09YEyoKXMIm7bdfODonPG/8CYZJ28uT29nwQaO+rEzlUZxZBQ
vAjKmiGlVl2lKl2i/sy/UtvFq5GgHWUJp9ZqMiet8jJ9HrTPEACA0D2h6RXiznMNCMeJ8u4whAMzC1c4OD6vErpFFHYhTN9WhWowwcpGKkSzXRmVReNDxwrYbOxWQ+XdyM4n4RuQGxrq+VGrvWoag22VOUFtQhjh
uJs7RiW1CpINXZOwumv5exm/b0zEBJ1sX6mOFTKJ1OiGiCa+mFWwIgaZdTcyrejHPHlR4rJH2QwhojaiGa2T+E/iX9BqiXGI1PtpckRaPx2dVX0J7I8YW3+2N6VHDT+HGt6HB13ckC8CUZW9AIDM0SmtSSNq8gqO
0XwMw3D9tLjLYPkA+rDgxQahUuU6n+rp/FpAIpEGkCRJadsO0QAPHXvUQBWNKUpQyEXHNENpaKp0LXKzN5MwSIsxeC6GTr1MdyNXSDBhuAYGlw9/kN2Lkou66U7edd24BmSIgKp6NYrAWzDOro5xIUD2BHUxNdOr
Wz+W5+WLNeCjqFP4F3JRmxj1WnIq0TI23c4dqzLA8phVVWb96Ub2KBP934KT6ml3y3N0eZmsOjRdbmWSD8JCsKcsHGAOsvfGqpcksmucM54jnRBGutr6gHQVZlmdvYAQL7EFOaYLRsfkb97AhGEnwcH2bp4ZWyVU
TTxHDyAK4Kge0xQNrvhoRG6Zr4VAURlxpdmhFhoNOLEqIanx7WSc5wUDlyZLnzIJicjUp7Q6wRJbGvmlg5uYD/LPx2HTljiR+DSzzNzYL9/ffR9cTrq0SiVV3hFRh9LL4yf6Lfx+B379mNPuhN2sdJK3sgzZJfzK
XmA3iZZXscL6ymzIeIE9rAEyXo/8uBq0GGP+0AiUpPBKB2iTy/sQbOV/bgiQ+18lv9lJNwcwxvWaTZyn1a3RKJIXOlFGuwZR5igd/yxuXzscZPRauZk7UrHVy5+wmw5e9fFuGh+VGTJvveIJ3PRlhLKc+iE/d/pW
RG3l3XrYnLAbUyjWCBNHbCF8e1dQduXVH9e2TjXRYWsX0+OPkS0v8hBsJ2XAEGHgQQmZ1AhsYtww5qtplixHyjDYGWo440+Yo0//6hnWDrjWvpBEAhPJsVz+6YNEqNF+1+UtPFlAq2bvVtUImnJHriiHl+B7gLwB
t14YBouaaywnP6IW5V5jnffO32LkwYi0eimT6bxIWOiEnMwEIzi1IuR04x7cKvPwrDT9I9UgkJwSoWavfzwpzBIRth0GBtiCRApmvwBSZmO+SsLAQ5pXdudMQie8w3bozKJ1iVcl8lmfvz393aIY84lbEAMUwsmV
XAGrMsXK4sbOXgf/OqobhOOugWFixqEANezF8iNRnkI5ZZlAtzbd28ANHXH/YmLrdaN5zeRNwkiGofZw3Eq/CJaszphL4ty4HGLcakXCoa26qrFklbGSIOvHeo3kGNBpiTe4Q6LcObcoJkvUAfc3217imuwpALTQ
sinT5pRoN2DIOdBWPhGNUAkFEwmj8LtQShI6BpFAAhjmG0koy5c7zzM8ox2NnxFTDkTcZqGEbeEj+4qQODstiz0leuHnkwUOmzBKHl4ooY0OTt7YT4j/Hfuo5qP/LgOcePQR3eqnvOibPmO7jYlQWKS/kybvT90b
eBAos405G20BptuHztnysEkbz+ZUoctgMjI9AHjHwS3CNUGOjoWUU9vzyBJaDAygSLvPornGQDo/s+5xY+jRIO44DQaWvK2ijlnVRMnnRSnLRaFLIvnaZcLdPbycgZaMw+RkCj6sJ+891yZIzCWJY6k7dRMeXNmw
tk3WWufjBNcNSntADFrmrSj2FfNzcRD2l4VxrzXjGv2vXPtXIhkmfKp5e5ol77LnmjxJw0tAuLfPy+zG61A8+hc4HjDl5zcGY84Fuvhkdh1zH8RJZlb6tPPesKl3Z4PRplhZg4SQsBXwAKQifKRFtGmzML5Rhj+s
+AKcWbxNEqkYSXKRVGE03tj0CDFnnPC+zLZRKNp+ryrHL//IppMFbD6wzSCxVmWa4nbHPKksOItiUJUqpw+ZXKGqyEJZwoSO398WfBksN13MEtOdPH6egpWz23YNKue+xzdDnjvLTtRMd72HxYw7Np4nrids59U2
4XZ7/24LEq4KuyGhnrkHn+zZmL+2Z9eowBPR7vBA9YzdPTj5ooM/xr1+OaawiEUKEJQCcsGnY0tqKyWcB8exjulITqsiG3lxJxmKdZX/NzBBpnhrwPlLkDb5hlR+DIIxUv27o1fXKgGjEe1lxmM57OWGibf1jS3t
Ddv1Agf5ukJnFRh5X2ifTghYuEx54g25YcmSzk9XabYimxg/FHZUeFQzh8FKOaKuztUwJsGDzKaEvUB+BRVSOlJXqpAZ/YzJxe+drInOVRIrR/HfQiU5EOTdFwyizgs+6K0f0WYLojUQwvUkCOGLCF4bCZeNhH6J
APv30nM5ZVhaVqwccqQQAOR69wWNe1i6jMH4/lnLl/e0Ot7gZbLupmfNe45snhGe2cbM/PB005lC3UvPVaqj6UmvPxgzcYPYVyFPbpEELx1E+hpdoS5D5LFfqdPeA3NzxrZdbw+0SHRHyR4wrmyCPmfCBvaGNIU+
ozBHNPfODHHG9gxb3bZiyR38vGSWqSi+82VXjjLdUFw2v5aR8KUQoqF7ROQ1zbtvX0jnq5yjsjkaKIy+rdz8utqpt9Z1Vxa9WUQzKkoGdKomg4OupS5RyZI3H91Olk/9fnKhbLPuk+IgE15/lBLgDy5I1kAyNucp
zy8vmVe37fpsM9VB8CEjC+bM5d7DCgMlvmTlX119suI7fOtuTJaG3AGp76wEXhUTMGV640xmyK9P2siL7DBdW/SVk2rlHG2xMOEX9onePSm7eMpTQhp5JVrXag+H2hHGM3uedoXsf38qznONvF1kgvPk7KWNq+kR
w0rn1FL8qGqeUnSd46phVfcPutjPwh4eraRMVhq5Eay7yGLmDamOuu8b1ibTrNlHXNazqNd4pKlSpz7tI9zjXR9arSeKGvKYJ/NjJJJHy0GMliUvMfYBZc2u9zgtJOxXwYDS0F+LxUw0fA7px7j+GN+n856UTSjZ
gSFDzlwC2AvjO+7nuiHdtetyHmFoVjrZiqTH+HarqwJt4A7pdJwzAkNefVmOPHyfVqF6VnTOJnMNlgpV6CwcoD4HZwfxT2vuQ/Y+XeH1l/EB3afz2kxr8V1+L0ueRcF6wGFOYrgDA52iQ5AMnv+YlbTiD3Mwhz1O
+nhoLIRRndFaaZ0PlIiD6PTyZ6/SOXq0u9pMdpbW7/sVQpaUe43BL4u2KJ4m+jGgLJJw9WQhFxIO+YzvTHUQuqm+72EizVaDPbJfiMiw0SUuwbB9/jm5Jt3BI0gUmcGn1ol9btLcf4QPduydFjHZqThjVBN0CsDZ
8Jn4r1H4Q1jpn/7hDiv1Rr0+e/vHqcbkFNTCXWs6cPP+yTX9eGZFabS119T+SnN0lrUzd03KwSESlNS8TpnSWzC4DorEeTHmcjzWUPTOBqyEuEzDZA7uQ14HOFtlWgKFjAzxgvI1wi/WZP2ooG97+BiZPQmGt6mV
5wlb9B9urty5WqDhurN3wrdbRhux9kf+By2XHzBcNJR6GZmcNitECNBmXxJja4Hvr8uMefGBVaB19i+RW0YrLsAX/yckOUYaIH+2aPGCH55bJfi/nwgloOerFF4n/HHSkwGPWygjKlOZ9AI11Z3OfvhR8AzFRlsy
TX4V0b8mbNVWrdNLOjXegN8sAlcl6lABUaCb0z/yD8UgycaXxWNnSkKWTmPmYD2nQ4fN4RtrmbqwRmHEwEpaThqZXEbRLHgtUl9JlamPVUnSxMMy3mV7gHCXsoz5Z2RxFBT7rvdyo6GHD8H+wUpAxClNfPvfvgk5
lidTNoKLAMPL8uEcT0rPnG+Kp2Qug09/8sCRAGpG1jGCxKlTRx15bJKgs/SAc6SOrBbykTbU+RGmTUVhwokl8mlAHQXdl+u6+x248Z7oId9+wXJFF3FiQEIcbWw9H5ojpcLTP+2zO1XvN9S0WWaf6HvJnTv1gtR3
zC59cxg/yWSkt5NcSdAuFUKvG5aCmq0sCNZZCL4VDEiELLicpTzI+/aeJ9P96XISGUbB0ilsvYqvXaawo7+CuXn7AsZ2O8up9OnicsasdjiBMaRGklnQFqcilxIeuuFDHMo3Y3V9D7FU860yAwzg2A9xnVuBTKxG
mR7oFGijj2wQpOl5NHgchvuziTR2whb8w5jYvRELKOuv53jgrkpONCCIhdKM8I3ZqTDz1+oRtASvpaac8nyWl7YvNBFg9pnOpmEQD0SD4jVcyqO5AhSv6K/r8R4w1hi+7pqn+Z+UuDUYGrcwJLZKR11SVsVClOQE
ahR9UMAxxf/rOxFITUMgom6MI2A8I8ghFs8q4ARD0SJNwMM00XfjojZ3DVch8QdqmK5GRL7UgCkkLE3aUMIgS5dYiHQijRsBBkFLXCzbfyIKku27eKJDT0m2anGovOrSOt3xDNoPmimgVsMfSJCUY7J3t4Whnlgw
iZ0YsOTVAdNhH9Ydv6Jk+8uZ4Bwrk1CMTZm3ijlQckNUwgcsWATBFZg800H7vAQh9PxhF2doWaJy0LYuYoRlvgVsdbx1cGVizMVlj60IR49soPsmNQGiup8p/RtxokRgA4rS21BL2LmdUGdSFOueGk9JtpIirjJr
DUQQabZifvYhAyhNCtAxCuLbWOJvRVzCX8AcpyiAk07xFY0vLYTEikABjFhgBPRhpDB9rXAwPApBdzsS/yqliwnp7Yhd+pAiERZF929YmLCkw8YRKaj+qsgPGXgRh5aDkUblA/Vbp2jaDYrmS8sWEskotEW8s0YW
xow+UZq1GMXTeKcxvGhDPIItr2bppfYTuA7FrpLHvMmO0/th0fSC6rnQIKn82dqdTNmHjXKvwqMPtm5LGF/2grdnBSvqODVYsZVz09UghAIjKekUWK6ZeL5NUm3jgYal8t57J6M/X80Cry1x1zMv3dY8nZ3n3hjV
eJb2y8rbOnaO/cS7ucN09vC3DBYs13+9qzhXMugZLQdWAoaYG9WvxQB6vCgyzkhMyPKTveTz9ThKlm6kSkUNiBL8Pogp48sbHP1IQpLC3ixEkY5PaCd9wxJvL2ipJx1B3/Ho6tt2FpiQno0WQL+ATv6SzOfoYq0O
DfSdHGXlh7F2ym3r1aEs/ygWEB1e3gwb4ykht5G4UvqeDbODphuQ2/Hp/+2lkBNgS77P1g67DgFoa2MPks+OPVwKhpe/4Ejd1Oii+6cR0t9MSTSL4PbHQTcLyL1HZG4xbXN8hkDPzCIAPYdYCWLnivaTC3tl2iUb
9THWJu8KYddZfbgH5Gfci4tSLMb6TZv0MG0AeECM97NA9EW5I1bM/+7NGWFRmM4E7H+3g6vVEtlI/XwQi1p+Ywo9VL46q/d+yjiDFNN7M0u5wyJmhocAw6QfNGsupOGI6X9+AkWBj2FQjTnSsaNIswVb4w0Kr1DI
GS0wnp9idGWoUWmB3z2KIxmRELScfLPFjm0prpGTj+MgNVHKenuSvZrPlpsIq+KNROgR5yDJcml7TGeCxunX1IxAQHlXWUUono07q8jn0zsK4O4hPa6Zy22Hq9eIPLxleuvv2ZdrDo1URK1s035D7OdMQxREYlMg
Fv01jQBY4/ZTSvIjMNJHDP0hb4IvR6rinnm6izRnEePpXuv11fMzWxGgsTy6pjjeM+4RLRq3QoRVQsNqD19QpsC7tGUxBezfVfSe1o1f9BtYkt4VrQJiBvrMQoYQAYnL9uRWq7DDt8RqSj7/N9I+79y5y9sCgOkQ
OR0XhCn+8IpGAvOM9nrjYgs8FobsZPI9rsPEKErW42Iyg5EaJQlS6IVqTtUdYarwCzziGEIO7P4B5Q2x4nuFjWrdaMVylWYJs4q/MucRz3jaT+eBRFIq3G/+eCMjDKr+kdZIDvDNfqWwEts40EwzjBLGbzcpBzEq
MyJwUqGzbJmvjuyCxo16RyditMTlymDXOPWGkv1BIlpbf3XgEdW5YknYHajsIjDMmAEDC8EtiqawdiCbO2ViKJcuCJ8t8i3kwEOVStQ8yQbRciTqa/MJazsAiP+CxkIIOEZmg5IpSh876JYI9ceLVgsJZK+jv1wO
8M/J4UU5xlcel/XOkSBgqqNqzCF00RLwsFrynNivZMfGdLW70YW9jfaIkDqXxBNFoiIaj4L7+MLa55VXQWHLnGvTkNZQmhT2GkGvWMuHWuW4eHTxa8N74Yc1bCTK0wWRF8TzhFdCqG25fdNNZhe01roidpi9VA7Z
J+O/mZlfqpXir1R1PtIwz/wNZw7aUU5+PhM/4egRBeAhEpbDE8opULa5hCUnXnmS9bGVHaEgNFYgG8sEec6qaWOLQc3pa3quZaZUhZgitKbjh5i3U7Px+K7JI+d4pV7Kwvw+opPqe0+3OlhgclSUk1YCTUAx3OLx
xEcfD04CdHMgBkrVJ6elOhwHKrzHsTgXWfLrNtSq0scshKYWOALVRBqf03/8CZQQQ4CwVQTInhaKZ14FPg+QAJQdN/vEGBgjHvoCsU+Bb/4k9NNjYTx24LSSxbgQtVHKxydxihYGwWcDNz8LLXVNcp0sqN9fxeU+
y9VXW6WSelt8o8UR3M5WsbV5YXxt5RxhCrSR8R1eXMqSoRPjjP0q6/lsvs8VUMizfhZDnPlUPT98Vvk+QQrAvMfs+f6mMSARPpmMcYqtxh/lXVcQj7D+sGAb9U30G+GhOIV0gvJePQ9gXZ8ov6gtky/e2vk4LWKL
chx1k8UMM21Vv3tZIGYK0WTWeC06gdhyP6haEoN561ST2VwTEreL/sPFl0c4/RuJ8Faj5bhNusfCKXiAKKDSJHliBKbFtbAEJqaYCNMqlNY1qczRqEcUW83OXFCREpumW6DFY11TXhNRiIKyoDrsN29VHy6C8MsW
lJmSY9KIdMH7nkiF48BbyKRYorBP+kqSP2yrlRpqR2MSaOCOyiKn9DUGJyuIGT1FhXSQLn0pO1czwt5yLY8qSh3NHi8hBIxseuTQMxDYFO7aE0p2e4Wh/n7XnSApKuTUAFShVYGQJ724T70HCjcwLqhWOlt735lk
kTERuxsIn7XOTtd3GKBIIGtF8XJ30FumGmWVzG8MQBqBV8ICBP2qOCRMqtx52XjHvE0AXuZhUB55QXDz7l9/gIqOxui5bRxtAMEjp0gkBISDLFOzWODQFm/5ic5jDr7c5h6zmofBJ3/OEYDKLls6MjcVKp214KJj
7r45kn8xKQJF2cbdPYq+BzfX7zGe1CZg7j0AyvtQX7JGoMKcPcohGjtMdQHgzENMIDj5BBouUtWN3PaDIEDxCiE8Fg9iiUs/ilou1P3M5thPfeNDfLjN8RsC5NycRQZ4ja5zPySyUrocpEEZbwvRE/WyeE0Nmqwn
PABBhZosSESK4gAoCRj7nkHXd4lTegjN6BCAhRkdOy0eETQqNfRbRHKBadBaT4JCZt4jPgwHAp/PQel45fSnjFXk2r9qeuU/7h6KyZTPI+SgwtEtNyynKXmycGuS7jIyqAbVnFG4J1Eo1eupdaie3uRULkV2vvhH
9dlmGInvwQEPG5KbaQV+yS09HyZ+I0YQyOMbpGLe8UFfscDjwQaX+Ysag8EyRg5j67FuaeKmD5evdcoGuVFy5afWmF09eXbecHRJQ36GRr2x1y/+0b39coy0s8yWoqMWm/346sXnmb97/IzBYH8xqpPnn8OnSuQn
UXUTu0np+c2q5daVOscxthc9tJKGzLmOZzqde/r3znm4me+Ku3qR4ieALmG5ekmm29plIj1Ys2w61/jf3KxaFYrIEEO4GM2gc+Zw4a4p7AX9Qz0k9FKHXDGgKImMoFfbDirNXuKOaQ/R1lGjGie9dFXSFips6JM4
9duOwMo/l8kGmoWMeZLZN9/kWDN4sNQaTaFgVcmpcQhlxzIwGzRw94DGJBn2xBn5c9I07f40Ktz7IWH7CYyXuZPA2kZTxO5MBfEeiGqK7YikD6Jz8P4qeLH+eaQm7sNM6Ly4bGFrwdRCX7YhRvm9ncZddujEqv9H
S/DNo0NgidtPj9yfrBIzEp90WfPKxSMBkL1CFkeWtFQNR6o0xOYqG9HQYxUQkNsNg6aOVMtrCAOpHKai75JrMWuInJ9Nz3uXGZszLxVUcw0E90pZA5mDYWhJWgdIxqWMI8TF/gxNxpFkcdkTywulp2FYiXPb7w/C
TT1aXGjUaBYnn07rvBif2h+dGDzSxdP/9j55HMXY6wK3ytciOt3hLs4LEcIh34adu+70WkBIVUbkA9mqPXaAUAC/YbOw+S2sVAUtU7W8Ex/uJQ+x4e+0dJZlH4X5BuvqLUFABGak26uXI7LgQZedRUEITYEjX3xm
PD2fnUCXhzZA1cub5vRWe0C+cqRp5yIHc6qeXejsUfABocGNiN7mfSFjJTHSOzS1dT4RRYr2HA8bmFggLUGctRwfaudTSKqGx6LRe6pBaW9cJA5z59s4iPhGBzl+okmdmQxldu04pQsbq+vMnMlDA2LO99b/BTAU
cOKznScf9uqMQfb5S/pShRYRwsVYpNAiHFs45OsWoD/mL5gYeICLYVYgH+xoYRSzGqMHO7xBWHVS9hqIFMZOds4gfwjQPvK2d4eAM1snXofI3vGM2ooYBaGwRKHImTtB8c9QA+VyEO2p9NDVjb50xFUIZUAMkePy
e6Te2QyRGoG2exFcnUz8jTcA0sw5KUP/cVdmuyzcPaV6oLx+2qxz9yh3f6/p/VWQY1aB92AX3FM0yVYz8hP4OwMQcAmYTZ1KeaOaYt5qnK/26QS0nyOaLwCrxIZIeGyu/to7bB2r9L7ow4ACa3hJ+OeZU31gm1VD
2S+Cq8yoJN46oMiqXGObOZYdmh+etnJR4u2fNvk4lChJ6y7q2Y+9w+hhBIEJGH0pOJxpzGLrzMSgod4Nfv1I8r785+ePDoLiJQ5sjU6QF38oyGy/fj4/M5olBdlqqlGIjfT85dES9mO2ArghI/9F+g+ybs73K0wC
mN5/jxwFxDA0tkBZ9ob00Z/5IVr0S3a/+X1c0pe15z/X+0jOgWlQLzM1AHVdOFXrSoGJA/flQ1FVGzFln36wv3GCWbuXpzeWwAcnOwFKekUtEzSASPYt4NXL9sZnhTRRo88JIV3VEwy+8RzxKQ/llAdQqqWlq7Ml
XnheBISYTSOUMO50Rkn+bmcJhcMCvK/HMIlRPesIkbIqvZS8ArwAxDLqOOhObY3ET8UXhl+LioqhRGjc9tJWYt3bsIpQK96zQX2wTgMSyih7FI5CKqjgwVnZ2VSOZT/fwTRf0A3YcpRAXvaC5cKcd7A7SEiuuWP6
oKbeJkiffiVvS3Uz5te02flCdYqc0atBCaS2WmG6I3mvS/pyQh/y029+n15lNRI035fb4YoJqPOij5V1bMpkG2bdpWab4RpeO1Td+h9PWpP5eyc9I5SV7TLUgyBW3MV6Uqk9HaEVJYMWcPnnfw2UnAdu9tHAdQVJ
x2BELbeJC7dsyEwZ4LcFZDoxTxxs0+LGCCnY8EIe/I4SyIOGruwQq8wAnk9MKmeu4QWhcf40jycyMWzXvE8AmgWCgm2QcEgzoCoCqb3a+wWBU7UwVLK1+s09Kg030wmpZ+Jy+2bUn9CzTGpsboZUds/ZCkqNDi1V
PlAoEcdusD1OvI3USBzMGNZb22OP0z1U1vbu5q2LBQhbEvP4QFILW3GGpKWle8yKekm1jBwTQz7zNpumeVAwPR2+gc3l59fTnDTs7gLfYwRXSFMWFWDTA/pUbS/gph7S5wDkgm+m5+mLDS2Rd35+vUIVlHhLuQQi
X409HcudZSVRm3TDRJNP7IBt2jF9f9dw9W04iX0CETor0rDi9Q/X3ce/eQd/d6D6QHerX6LvQ+fz5PzJ06uWMQfFBT/pOU7wAjpN4+KZpJvGzFhPW9ScfDs/1Y38vG626JKnTcscPFHf3jucX0+JPjqdHVOwnLbH
bcMcDKf7dgyFCPIv6uHzxVN5vfC5clMhCbD1IEL7bV7C81iXsnr6/ytuPG3U7Yf//nvleX9T7JE6ujTStgNu1DJQ+zwutErlv4ZI3Q8DeDUM9OXhFHfe0oD3mbYvdL5Ed+JoOhvj5LgI842mm9cwQjG62fFLaY1O
2hE2HRrz5/MyyHHe0saW8uQG9SP9MakyJQtJkYPVm/aIxI+D08S656OwgEgV/HrNtw2dxbF1CJgUxQusxQM/w1ogaB2L2NA7YflBxiw6UYw/2e13s/bdyQ7UTD2KGj+71pq8o5WzSGRw+kHvl0FQVsrCmb2lpi6y
miXqek7rFYcZKurimrzrYQ6GrRTJIlIhOwgPGBoTg2spjyFuxI5nRDGMSBHxYztGMuR59+SL5mZ5JTvmwEJYCoAr6QfnhpKaY5tnZYfpCSEp7xsFDhXRDuf5GEV+X2Ure+SeBTVhZGshBb2rBgChDrd7UAC9LKvQ
v670gJtGchs/dYMNhkzwyzUGsaFnlcZVOH3p6ZoURMqQy91rGxVNI6nsrUUl9Z0dAEvICHZ2IPziVQDSXTsEmAmv5YXh3wR5XpkUw67fGkt/exjCGecYFOPig9ujhO3aMJd9Ea8/Wg93RZj7fLNh7GDplMZk0m7P
r6CNk4O+D7QyhyGTiUudk/9OvZPoJDtJYGkpSkEJVOuYEGXNRtb7O5lJYQgZEJY/Yh+odPC2wgQc9j4J8MdU8OxZnm1MK7iY69qcg/AK2RP4E5g2uirJuw64/p9njXv5Apz3wOSHuTKV6Tu5VhYkAKRpY2cY5SvX
St7Uh3+flMicNfRIeuIegPuiMljflP4vPPj9lrt8D/mlh8zDloyv6UtJWhDVQytvCVzbDAwOnW+h0hvqu7fhq3nP1LMbiT9WZvX3MY38KcKuts8vY2ohq81hjSGZgnlCR30NJMqucOprTH97e8MzS83NjoZIDMOM
2beKfCdy8MiDz0jw/1go8vujWRuQkjfVozOt8KKgNomZCAHzQhqtb/HU21zbXrssu/eJiurDG/N8p9oSHHxDnkNGt8dRH7Kr6/+IPklcWa/a5794Cqf66AeW+PO3jZdWHe3pL96ok389KpZLq7++9Y/L3yljhf+A
0Id589fJBuNDmebTX5pSpxBctacf7T2+bwqdCYTEU8KncXzXGP5qguZHY0s/S8oXBUbRmPUQVL+z+zGOYDZYwwiywSTQX99BW6E12uxU2eT4ir6NO03uWnYvXQS/m6vogEZ7cRx/+PaiWMR++I6y3w/SxFtITkaP
8S9K5+COlF8EKRvE3ULJkt768110NAEAZWn1VGyAmWysQM1HG/t4dvtXHeuQ7rlh21xu7YJbGNzmm+Uaws77x+OagvHDvMZXJo4Z7LeUwvdva2Hm8Gmghl0le3WGFplsAx2XXdR5YN6AOMF+rB6fmOI9IUUfqdo8
j3WFnTcRVUxGFz7XjVbkM3tX/YcYSXf1Gb/M6gtLhJ3rU4RdskbY0d8vHzZu/S+bfNOYHj/ahscHujx+XV8/fmXndz7VLgYbi722eSv0s/pPBXvXeez4FgEnMpgX5Rx9a+xr00CcHt53lneJfPBH+vmrrPOwvbSy
YeT1i7de33gjX5+qu1Rfb+c1l+gaD7BpChif8Rr6fwJnWi1KZlKObtXycf5XO+v/+UUbXNXt6aQ2KJwb9msIuYz9oOXE8TGflwLE3TesxhLGDLFd6SSkTT88LjHl8A3ixefEVHEsunNTjjj9mlyFbqvrQ8oXY7Ev
uNyPNx5W9oShZlc89qaxGBff52PmKiYnac5uSQYnypQ74R7fzOJQN5hlWZs85kMOmgPFe2hODwV1hZvUb6ligRvbsaVD5EnSDJOh3W7BGrXWAriqiaUD/n6E31p2i8RsQ6wIk/Ce7C5WP4l21U7qezaYer3u2VcX
vV50ux/0wvOP+2m/6fqiJ7vvd7Ukz7NwtcT+fPA4m5ycONpfH8NFB48zeqnUPJ7Yvaf7PNfum8FxJrHC3mKJBxxev+utakQ73SyN5HZDzTdrt18seqCvN5x9zgmibeh8HlwTiAIOLNmCCbWI67Rl99j7N4pONudD
ZWZwy16R8UfO4QaVz5A1E+4FZkrNR0zYrHKwVIcxQpJrezxAFrZpRUNN41mlu2tyTszM0IXfkoEHWhKKUGvqQk6VnmoD389GUQVB5Ud4uZVylWFs528HHX2qZJWKWW44OSysoCqNp3Tltvz1Wctz7deVizH6sKFg
NYNdQ2AlU12DSVlOfJCpoFZTlQHaLKPK+Y6l4l+cDBtXsihy6MgxC7nZeyd6pnFpSF320hBT1DVsaLO1WieUKWyFav+KplAnaffGMkCjD/8prohMTFcEJrjeZYBVUuWZRj1scmHhy06jznleroyzOS+DX809W3id
dHnJUBQOL05BDplaR/uNtogwWNmw0vwgpntYkBb4DLVDY0c2YNrz3DIeInsfJlbVMeaOyxR8ErBxhC0PCIoM6BRmBke+g8jBStBu2EcsWVW2okX7xdQKGgaSRQLkx/Q1I0Ycmmw8b/PS1BD8FSmPG2RXsY6eMsu6
vDC/FJu1fdUJjDjNIC4LBM4r0vMyGkkUAh0DbjWSJm/14sPWggp/8LjH3bQ9EXhPm2o2NuKaie/LcIUzIiyabNBG6Nu92lFy0qe8qyHKY8BgpiitPTMupmghWMhEQoCl1z4reDvGIsCnZ7Ghe5KgYUWwt3HanXhz
ku+L4gl+62lSRbsAnHnaa83tO6uRBRb/OfWnnV0jGJm0Q/KP7eBeadWXmQocZ/7bPzdraI2NLEuCTKrtHDd40IWZCW1E39+n7dXQQ7nbRUcPhi0V0s8Pi1DaHOXgoWDVlsBjDIMr47EEsq0Jwh4DONma2O/oIwjz
GpdibkMBloCTxSJuPwKiS7FC4muhTQpMpjyTXEXbdIBD6fd6WM3mmm3FdiD4YcRfzQfDPhuvFzBXMoiijQWjwvx1TBSx8LXd3vzSPbYgdEhfVGBrBfuqMrdVwDgDNewFQRLX8B7zECtKtjR8hOrYfT0zkE5sTjt6
ybqyX7wYUANPQUQVWu2Ol5PeZyj7ReUi7XsojrNyWX0djhvlZypZ9PjVLgX3IvmWcjiHUnBEOw4Dm1pojhMdCb1MFzRBU05F2jz9oSjz7IUCDf9LM7T/re6M85IMxCKUJ0rkOFTV3l6CkHEx72jVfEWtowKeQHWr
Z6nOkyj+14LBIijysKCgSvDhVc21QrxEjczmWvVvo4s26NgAe1jOsjZw53VghY0q6aB2i1rDrd/2hQKGbgG1VqBTJAyg1uj2SA13c6TEvt2ATrMm2FCHeUhFzvcUY1fsLWXtO72yk/BamNfZF8TvWjcnJAcXz6UO
W/xz0HIGhRZI5UsrLnWOffSy2ynqHFXPml9AV/ls4qiQ8to46sKb6dHlmAsj5RqxeqTbPgi49rxgjK3TOOIBlb6gLTHJRQfKvrPQrQTWFrFLib5KGMdWQLfym08zgjW9C6O8C0f/lM71sLk+hpPT7L6aRTvYhLiZ
LX6d6Kq3owhymapYpEFjq9dc7uA0Mo465QJ72Z04fRKxhxj5gAhveEy/v1Qh8siH/Ak0Mrbh1Xp9WvOdxx1E2fUWpY6XOy0N1manNatrQ4v1TopKXfelb7+Cbot7dcfCkvKUSt6YPkfiuIy95ueS/Guq5oQe2bzt
z1ajjXWfZBDBQYv+8gVNS1kDRuSnghlhaEKTTlHlzfO1wkjj4GVnPDwgQoKgxDykAehaemsD6Y1Hsc79D6ofBG6IjoI/NjWwEmURPrE847Nf1zEg4P5y3BMQejWhJ781HiSNceilqFU4ZP2Zrh/dxqtXUNMEmZcv
fcea6vl+eu8pzmSA0L0JtugUDDWpcuYdvprJGwQ5QHRrftgKxi55RAKSrbEIKE0HIWCrDk6GaWIRrqb9KFlAsWSB/7aucyb//ZrH9dTPBrY2JEqxkOtOPKjEBfCHwWn+AdMk75jf32q3R5awlIWXebgEgra1FvSP
Vn1codphuK3XLVudrdaX9mp9ATS/s1oohwaBqBN9A2uGLAGqDoko6N4+pZObneen8Qs1spqUgX+kFInQrYEu5JAwagVyzM2JDhUcLVHOq0h+wTcasYIVqrUVyEkdkVqpixdq+WwT9MhAqwl/jfp54ibdldYB0jDR
fmbUVo9/u6x96ENkEX40IbjV+EpJjZkYmE9cps4X5Rvz7ngjaFZdbpwv6hL8Age81ThZztV2h6vOfkymIHrtlYxLqaHLwNW5grkx3EQGnyut6oXlPC1jd7FRu3LqQ4N3JSloikxNvhNhMEkBDng5qaQpRixNUIr8
jCYRkPfmarvYOj3JLTOBgKEX1ojWnAqCYTQoBbE1nfmForxa12YTq8n5iS6rxLUJhN8gVBOBIolGPRMjE0QyfsRH6+Qsiz2VeGiB2Fo6hNEeeaVuHf/ootKTIFi5IvV23RHeDkpKn/iXoGHdLG/gcvYBQetMQOet
cr8cUBzJqlapIzzQHFvQhPfIrOFwNz0fx5AJlbpxGq6gZSWyNIEoKLPpuk5LJzwONqrnXiR+K6JYGDRJg5kXcmcNaaU0gwQHsoPUHTdBsRf3J8ZMQF61G7y6cYGOIdoOpginDMbAMnogmFCHGZFqWlYacGj33guZ
VyuyqzNcmsyx14whIfJTyk0EABI157HfbFEJKJuMbpC+YYgOGw7ANWkhtbPgyT1UfmUzXgxjDIXQQY3kDY0NJp7N0qJNIwJ7oy7KH7IlDL8BhkRq7rBkXuI0ulkefDQ2oZJeTz700VorlcPDBqibhMw/IaR3jWS6
BEaDnjRTJKAY1MCfVosqUTK+vz6YRgOvK/PxeiadSLPUKziwj8BDBTVXqYlim7GV6TfVhGDkrhChxp+NQxuVs6b9WY+xhV70E9uF6geM8KRIS4lf8Q6t9WrOUCgCygSdq/KHuuIni3CnGZC9dMAiLNEX1qjEZJ88
GInuq/pJMAUl3xkZZfFu3u96QyJ3a/2tFqWL9qJkEN0i33xo02u+wVcrrO/tmbFfigHjQTxAKqEzchH3D/k7EJpKUEtQhtjDzQZaD5R6I9zD8D612+mLmUXVNpCAdcgY2YHZpZvVBTrRWV3s+j4CEo8c0kuK1Nxb
nfNFfqHRR9V5oGkaLNHF9HGOgMVeDRIjR0yMntWUubs3mFXqX+fPzo+Bzw9qF6MdmNBXQYs8CZuBIsR2z1Jzel8Ua99A6kOT+rUuZuyjRd3SaNPQ4NsloM6DbdBNqUX06Fkl6S8voWt+RGKaZX7vGWeuCcMb/ACe
zshGPTZ+KnsMr4M0eWZRdeaeP9VOlVuGMWgzYCXbtIYGqv8RTiSm/py5Ru73hwwAzb49+kxac2IWKXLBHh89J+4oA8ot0fgsCQwGmkwWEhSAGCRbVqQg6BgQHAqaVwOMDlvKDfit/XhdAnId/1Y/5nbwtfGIr8f2
GycsdNBe8Vo63sY7hzC5lzLgEccFTGVoxGxJ7HzSPz+X1f1lTqX05HW0J6+WyRSEcd/+dvGGFSGpwmb2Ily3sGR3+Lzr+NmZssrT3IveRb316ajmr3lSzpompYV1EZPh9oaTnOONqpzKdOPWNoRD7kFdcHo9EoZb
YmK3nWzJJIWZn3qHfKSaNO1UgeiKFW7WNWC1vLbyBG3dEpQLpwBbLvoxXkBPrBARF2tr/Gxjd20ZuWGLdtHuxYpIhEHgAnVc4ZZvPEPHJ9pbFAEogGfGhAiYz9ogCf99lwM4Rq4gAPgECl82B0wtgE0E2Md1xjHH
MA+hNadCOzyDsoXDF3EWRhfsn+xYpjG5fC/UkcnaCRyD7IbKqqt7IsN2k0WBHzbd4kRooVdRvgRUgw3Hoc6i6YInjeIYjpniivo/1gOGev9heeokXlCFURhjBEsh3YqVm7oYqkZCNIeyaH9QKQXOPRWvq190gW73
XfmambVtNMVgAw+hiv1SjREgdKvRwVe2TjtvFCgQOrnJqqV27yxTQfU9AEkbl6t16urSMnv2OTcS6HXC2nhHS3iwkxKazFpOig0WN63kwKw/Iy8PO5+3wSQ6vkzhw7MX02ULIS/oVKh7OLm5ATOB6BOiNdLYN4wR
FDVibVH+nF1gGim5HuCQnEdoNJ/B6/wsTsAiaATDbMaIrkYjygdkUHLKQsCgVpk7T9e04RjOmSaf9PCY+R6ZPV2hcNa4xw0pyiz314UJi3B5ohsGXy1LpU6aYYCdr5ZCjPrrtzzdigfodqND1tcvNNaWcvMkg83U
hGyUhqH7VnW8OS3Z/WpR3yzEqccBYMCsuu+PycTWg6sf1Q+z8iY7fr+HIARfB1NJNH225UriJvOMZU5qiALma2hLEze/T6O91rP3vEBcSRNijzGdfZiQQX6cmDeRGVxTYCeEeGxDLwqG/p9yu+rrKzVH2WwrTs+a
MBMsN2LRUBVw7piW2ZI0sZDsyC0muozI05iPgbuY19c7/gB4xqtkzSGe2IlnjnH+E3IlelZ2FiD1N+ZkrA8xi8Q3xLgyDAecnpeGPptbGkNSDRSzA2ZNw7aMTCZZ3QqJp1pnUDd9POONR3jyQqIyrBPywXm00yzo
K7aEXY+eygTmqOB0jE+vYo6Yu3qvY6eHbGVn8vUyuaIdpwsOeu2sW2KwOn0IOC2033VXvzqtZCBzZJWxWQL9Fm0cWEMNUi4a35XGEvd39kf0Tn7M8O5uLaUgOlthaFAxSrR1V5U26cLGsCZwm4zibjIXfqdqSawg
jRFOvIyPos4OuGHMjwoRiPcNU8sHLlWt57f6wCVldi9sMbG0kCVDFgtVmNyYsP988zRw7Qko11jQKjFNCHRzSelRvlTAE05qoAQVYxujEFdWbsxDyIOwDoiqPSXZMnoMmVI/fRB8OHqnWIVjr1gx1q9suR3HfkEY
GGZkJd3UxqS6qG7xRY5YZ3WM0AS3trOQPQRkLRKUNIXIFycnD2tOUSOTxxLqzZBBNAhGAQ1DjX5C6Nvp7Ppis5Jlwnipktq+stizmRVmxYRBc8kK51a4DP37q+OqbqGyruuhWh2gc0Wiy+rKIrqkulytIFlIdBq0
c1rGWsSkn/cj1O+BBvnw8hmGjQUyQN5s9YLR9ug3GI+lqFHmRo/hBlEHNi2HK8W+VHdg8wThElctJo0/RUeDxdoiS7WmBvry6U/5VGec0JbgK5oR8fd7zQ1OuNbQsy8PZxIWX5vTgzQL0t7S34fbU/CJYEVHqdnn
pFoLZ78wrOyK8fiG6b45obja6uHL1beVWvKBhwGcavW0mr+RIq/iFanculEWiw8j/3H7YC1SxGoSQVIbYFuQn5Vg8PdWhJot9bVY9iAZZTfw3gWqIjVUpmDZDl1n0LybUdoDidF/d2SNQF+vsSSVA+JcC8lKg6Nv
vv4xUCf05fjkjYfw+VpXHw+kNWOtDTTRRXVUenhZlxA3nZXjbLFu5xRJBvaNMHHtkH/ZJvWpt7OsNIm71Kq5NIshuA4HVjiRW2TPUOLwnOu7LX353EsBBUN6r1a5AgWHjJBH2WGC0AWa6M2tjM817cfAwWFkftcy
20OVio/ZEExnuRJpfLipNPFOrJPQhhqzwRpJkbWBACxaP2jtVDoc7lF8gOPPyJ98XgLmzo6IrzOe5aq7pI7Xdt6+6fvlGtLGXjhmV0Q6reP7JTvqF1afi4/+idaMzfpPn/HIQWtc2qGwyI2Yk0hDgq1pqIlXpAnh
gvtqEnV/0D0UnQUHiDMOUKmGT0qHuZZpLMtZka3pOGdvXpl0qXb7BUBGg+qiH+z566MG52L0cvjublrjWkSoyioSR/+so5h92VKGPXQGQ9uZzmACzzxrF3SXNhZ9wikcGd5bdkqLTVUgaa40EXpj4hSEG/AIeoKW
ijay1KxRs+hWp7eqXRsyiN29VBDreeGkiRAdRhIb/7DT1vcu/jR+0tMp7dXQ6ppEO7MX/YnzMVawOmWh2YLB7lQPiK6FFUnZ0oquxVMQ/Zv2eXxr4bX2lSbrLL30jInMU16RA2jFsaak0C0o9okbGcM1I5VWbfKJ
PuBKWP2IeWa88+7ZUgHIIquKgrMi2kxcrBTFjuGcExGgdcNuB8F8al3EtXyJStIS8X5aosZebLZOsdAxj5XSPvRijfgR0YMthWjNZqfCZuqJLWQP4fFF+DR4WlCsrOm3kGH0+4Q+AEETTL1Ep56jt8Vf4YZ4pObS
SgOi6YrqSPNgTcqBNo4DHjegYikekTVrncQCAdmygF1AbaJgHfYpL0Q/TlXKgyP49WECtOw5cVgh4HuUsnNXdhooAn0rmTELkkcAI9onTuuuusOBEl22xQLAYJAIH0rSoFTKIbWcAedL8PKWisUCiqFAe1xXQ98E
WXJYq9ds+nDQBdScFBZ8Nb9mtvtpWXPrR30wb1t77P25nn8wnRGQXFcoRpY7xVLDMqyGSDOQMzzO1uqT+tK7eCjixVAEBKjenlnr2KsqpEQk9uY6TyEerZgn2vagvjU6TpvwOPTO6Q7FqpLi31Zq/xKMPTtSjEbn
xHYdrAZvBAYV0GNlgnUoijb3FH115R7JUQxP1ED1vn2DZvvoUfxesApUhtR+mz/r6ihSKFlY6/sgtJreqWEjqGNnamOuQ7HR78m1o0lMblYT0gbgHK2NET9SBH3qp7A672XyaL2gWrmDdTS53opkLxM5SZHV2Ajv
rAgqwTSAot0CqucMnjNm+MGegld+oxWWFQqqQzY5cWWYOZlxdYactDJDW+XRZYFZqYAZNVJbXgFC9aIJIWzPq8DGtAsLRGk0uSGXjCopS2GlsT0zgq5wXGptUv+81GotBZPtfuWE9tkj86rvFk6TmREHcQwH3Dla
nU5vwvuuL4zLKXPK4K41XeXVLGwxSA3dOlnRQAoKgc7ISI9IG8jWz9TsBB20A04gzk7YUgn+7+1gFLbBcS3Qly3q0Bac0k9yYpXtfuN12A/hvgkVrN29hJMeymQDk2ijNoNVq0f7B4EoDANz6TEY5SE4ahGz5uqX
2qGPXkWR2WP69OcVSyAQpuv1bAhwYJUHEow0Me5cfPvC/TIaOl9Ynia6bN9pni3/QhBzZJdlRwZvNaL/tgOAB+LzBqWsjNJIo7CZtzv+rBvyzQerJysvK3jIUdxWeVsq8H7R+r6i40AH0EKv4rxZABGXxNV5AxrT
RiqflL0qY94bKO/WFizPNY7HhJ9+1kNb1uJBROX0XNGGPhunjFzdLlUtdc9Oj1YguBzXlHZMgT/S7le/sbQzVe23gT9eg9wKVKg/H36tQMpRZpZpzA6LZeCogumOz+YVfsSS4FOfTzRW0XHXc4W0ixNWuHITIwCD
e1pKY7ijxHtR6WkxhGXjpaS28JLq0GOcm3QEHf0AK6BMvoZtj1mp0VMZS9X2nlvHbJ53yKBLs6oztjPw2xowV4PG+jGh9Z77LOQXjoJkrd+kI3k4jZ5C00GSQzNjqJFBzwer7VC+6ZNA0vqK13YrZKBYkKmw8KMO
88C4khMceRZJUkoY2YO0Vph2qRkUOCn85UdtW0gdpaoku0oVQ4yF0enU+u9MZNra6Wp6SIYzNABEbpfQ610sll7zOVkQPHiuEc3FxYJIUxOBGtpermjMZ7bFGCntgzmy0APWd8QWPOH6KRp1jfjNCjZ/xPcPcXFR
K7nMmJyNhUuSoQc4YzzHimBhHQlF+aqQNSEAhFtSmWM6fndrACCFlNLBdzQPLZ61ebqC3GjfvQahwKHIapI0GJPmKJ9HlXPXEo/E/UHh/U7a1soERNGBqbpXDUmkXzWqs/tBaVBanLUgBEsn2MoQ5/Oe2JtKrCaY
hkw8pYa5v1BzyNgO1r3v0je0Tnba+C05/v5HjVbbTkROKe/l7CZP5WE3q9d2RxnGldV3nE8X+y9Zs0Rpm7bVbXePqtug+QeV+DQt0Yz71ZZ0da4DRWeR0RzGsXSJUgJwp+beWyQp5vSvaunglLq8XioECBoVidOH
NWTlPK5tOGbMkHLu5nsq1rHNIG+6o8MJSUiUTh/T71q3JZCBnnXhouLVdCzRbkg7uTq3CBwdFqYyKTyOsy8GCzormoqBaLhhVLJMDEWsNom/3E467kFXO4lmFrBYe/VD9/fMYsVHwEw/dlMdaoS7bXeM4RThmAAJ
4Pc2FEsFN8wQh8vpz7obC/6GioFK5QZaJLUhHmTc1hilDfwkiyXm0XLnYu7TWWm46LfLlZIx34OxdjrjxHYJ6RGM6sFj1IClWhWABSPCq10mgA/JN8RyTnoUdCxoW/wj8pIw/tPusv2/mLidCyTtwImvB46Y/uiz
aNn/jEEfKK9LzHnpjqMhkIIWU6H8G5qf1KvBk09BsUnkA57swf8CUP1mykuNOijudN8E57BK8giPYCVw8OSzCB/JhCzmckNgCvRBJaSKBTyZ553bKNUcXfuy+9CwKV0Cm49gRlLcU9yYDQKYisc2dIqBps2JyS89
HpxTNX3wYRUgmDx8bGQJeddx8PAqN6XV4SNUay/k1oaOsyyTArkAtnftpJ8cfOBsOcduJqNNNu3FH/tXA/2J4o8euBFgNhyMaCYON0qzf/5xMJr+QVhCAbcxh1ZtcLhhdPBxgT8Na8Csy+VkveagpHUhbMloVbLQ
+SkZ/vSDp1XUm5IBf25yO3/cuF2hrPJqeTbzprkDcCgCFwswemHkqv0RwHWo4I4dIFuvy/y9OUvf989dh59VlK+RRlkLpn9JiS8rnkWJIwcl78+L+rMFuf4pK9dSXSTYblu8+lpWzqAMTRNUUMi96pc4zC472xoI
6a6UN2/6m7K20CuKDXMtEtUm8l6ClrbLD1aWIJxxg/old1v6/ztS1xtXSc2/6PwB1l6edCiqYr731OUeTCvx/GmkA2F/eeE31tJID4b/jxtJxuzGxQfWarp3RTfBToMt8rj7pCdnTq9A57GS0Y9VDqevjxdvw8bn
2HJcftJmMiH5Oyb3Y6oIuRHcn9U4URxnWI5PPeF2qJiMc0WYIe3l7iTsOdGO3P5wqMVnf11bfycAPQfXtPa6Zc9Y8ZD4u6C3pxgqazuMaJuce1zRlLK8tyYbYNIekVJlXwUXknqFTJMVFfTtVOcbkdQV67FesMmv
xbppnTYZimsC5MkIStIhhmteZoAjb/Np4emUnC9YO4+/pvxq77g47Uw71Bh/eP3m6Rt3LVhQsTGWuGCL+46s+qvDOYPwZnLi9J3wwJ/C/vuBBT96zWHVx/bjcmTXgrvgjgEZQyhS3L1Dv827taOH30/mAfeh0zBi
/akoR+B9hpZXj3SnMbOwAjcLRTvwk66BErw2nD7GqPKdOYma1utVC17eCA//E3arohI/Y0xNxkVVy0q5r+MtAhH/XzGFa5snVcnUmkYWeNBywgaYZnjcRQrpG4XRdYKUH442Ma1CPZQ5rsYD9jjMjU4W1WAgTo29
v3T6Rr8AOlDtfyDiXSA1xNs2R71+pCYm0aHuuj4+YDZUJDg+A8TGkcMQYkMFt5EEE6SrZ0EUASB6v19soz1wLcNsCk25ftMn+HGMPjQIPawqxAaMRSrcTDR3WsKDafmuxu0vNf5nlJHWW7M4cuMiQvkjg85PPHx8
j7vKBpsbP47C46j9EbGQjQC4zOqhgf8DEC46ALoBq+j8T0T+/ByPorikdMws1Pnums61f9afX5c2sgPQC8P2CpUSH492GpaY7vw09Um34Dz9tjC+1G0/Dupp5+z7HGbuwmfefQXpGS/C3DeSP52DrnQUtncoehiw
Du+t5FvDe9kJ66HdkBcJi6vWxVUNJz5+573/uYRjzEzBNC8UXpUFCT9u6EcrcY7raLRKLryuktYqL73fy01CU0okAC6r5HEZ6sqx/27/N/5zC1tYy22LiSPy0JEV6JCqXeDuKe1BJuoNsn9eRYm6MravxW/F26r3
2TDLiK6nqjd5qb0RJuZxG90YxeDHK4ZnbwizoDdEBvWW72IJUMxYWbuQkNnlglCZIcYhs51A07GnOWDm8u3Dpb8P/7Pdivgygy9zxqR02XdzHl0AHhv1Oh11ShhbBh1f7ZaYem3grrW6rgxeAshlqL5QVV5D6nzg
YuQGkyXhKn6lRt0WE6YM1SVp/vOu/Mt2mFhUZbCGKz3EsipfIj3Sfa56hAwj+xJxzB8SEwKfO9o3S5Vqji5OK4r4eBG6qwDYUpJxGz0ZghlgRk355Mh5LowjkHY1DwxBppTHwloSWswkC1i/riRst92zsV6IRFYs
N5iQynitCBT5dQOrNnKd2yohRcwNy8mjIegaXmU4GXzXzWf0Dlj38+6gt+v6xnVrn4cw0nXWZg3jOe8Cyryd5A+M3UP3aK7EhN0oFoKTfSPLywusGc6Yt5x3Ec0iRFuni/f3u5ddxjG/cuK2cg3MP8NooyFxPYTI
ioG1seRccMJYQyblR3qd1k4VxfZ9pat888eAc3umh06IlgwpumFjyZupZB3f3XjiVybqXJC5vY6zcQz8XzddszNvirVzYVWrIJbECMVSniDm6HUlayj19MkKUq5mUmEbSdqzClOh3jkX2Kr6TNGpbFRKdbDLIZpV
W0obUrsKD1nqx9gJhAFcGxOMuaYWQDDWzgdaEkWSQaYfWcIDcRusYTqp8NmRoD3VVhwkMy+MalWLfpP+c/m3FIVnA0j8+9CSR7PlTf8icj5bZ3N69yecQLDuhy1PQOCAmZtHMOj+CjThDFw4q79aPtGznIiHtVrD
3PVN3UoPfBXbIQeKU/DP+JV5WSkxV+diwYK9tKpsDtdjWqdVjqBp1SOX5CIGquLkNPtakkGwIP80MdWPnpCX4SFxxSLj5A8R8z9IoGmyFZbmqkZOm6pBQra7aWXslELZY52D5TaixscBCZH0JFfXYT8dM/FHbgdM
h322efvCC8zjKZa7yfjSqlZZi7E6Oizjc/pKXtd6URXJU72WsGZiN0QmvMLkQ6oyDyUtFeqp6Gr30IY5a8DcXfZj+4j0TA6T63ycCS+i8VfsZqeMp/gA66lvRxYQHWQxVdIH+5eslsxtROPcWYb1U7UFMc6LjSzm
Rahp1rD4OuY/ssalcZksp/ClX5euNjrg5bK21eY/C2X5iO0yfNKboj7WpveUuT9J2Xja1fgi0gssRKAApjqUUYQ3MtHLfkagTKjsTdAYN0R0ylbIoHW23m2y6z5dCX6x2EeRkMy4g9VvttvmBy+XDzY+WoHJFmrg
oXSKlqzMZios+M4qphgfjNdmeGSyekZbquAlkeJloWE3pLmY+SRrlJpxUbmcoI6j+n1SpHqY4Ct1j/8asmwgsUejSRp9wqexQpGIb8hnCDI/pVGb8UeW26SRL/MPoei0mAAvJ8fOPvsNy8kPzbjUfojyOzD8zd5O
NXwb84GEKnoQRLboknPVlHh5jcxwJkErbiU8n7nzXrUcWhGy3MI6d2anu9Q3nmm85Xr7RUBRRuf2spm5bfggkG2e4pIiMiQYV/CCVZFqImkFajHgEuL5F2TggVDxBhbcXFWFiosGPFN56HKUKmCQFrQpucrepwAE
E+pUe9g2MkexMd/fFnSAnRpvmtAf1D1qaK66rx60qsk9biuO18Zmk66QEMyi7NlBTQ5Rkd9hOUOgM8kNGgHgl/TTCsFU4JWQp244Zijf2pjfBSH+odi9+jCjP3qxKUe7qRKEIBU73n9dk9MojthmMpVa1OPFDFSV
c/3873k1pF+C0adBVzG0+1PTPur0lfg+detFJxjRKz7b65IKgicoX6J/3aWvLV571ZOd8RJj8JIovNzE5pu3W4R7NszTtxlZJmyKXybXKJYrwNqnrukCJI3q9LarkkRbaB5tzwU1UMBn+hQ1k0w8+rVvTHSj+cK4
uz+3uFMLMviQ5TDrTvKGIInJ5cw76h0uFDpiqS77eaU50kSqfEcmeyKZDySQ45n0LpkbSdS02lukLYHoVmqHPwJno9lr+q9WLMhvj+S+PextsCcS7OiagzKsexihiM1yebT+fLh/1sn8y2e5y75wYKkclefAJI0H
qlKSe8wrYCQDsbbPkJz5T05Pj8dZ7eYndcMQVH0Jrabzfp9qV/9w3KnehqZNvSYNfh8hqR7aoLZPsfPbnZ+OSa1nuLaYu+9Qpl/eatflFNJy0ck0+kYXQ7tMp/PHthbzXHF5S+0w8kFirUsXbNGRBjaIKBpEXtET
LMDtdGoDi9BiTDaDjfMoEOF+AGfSQrr2WFVlCCAk566r+m0HqzyjNngsn+ESKwUUtv4EbUBVNXbRZ+KRWV0EVoaGvIrAaZEtoxb+4k6mM/xweG+MoOz4JgBwFLkk4Ph9VeFWEXxL/PHg4/oPectf4SlujLUdaYhB
q2xk5Ji8VhB99i5mTy20xso4dnpT5Ffh9lQYXWo6Il2mx3KXgHZxUaH4L8fNq3rB+6jRq4VHysrSI/kQW7episIjqzHRipv0qeKz5tteZbT7GD4MVQK12bffHFgnCCR3Fp27GQdMi1g5KMnCm6NUSYybOyoi25cI
RJV9DtxdyUQNyZkaLUlT9JQhNCi1Of4ANPbrIQUl+bSpaBI5zYtF7Qzwxt5AtoucrsTHIDUDOLcGZVRxlZ7NmwaweHogk4SIWGscFcPrLrsRO/h9dDCvyrGfApkmwRZdsfT43sF7kTzvIQLH2DfUaV1UbGzVue5M
zFHUVSuSQdBHYfbxAqlxD9Z+CuOsdIEBMBlFKUupQSgKxCgjSzcpMrrakLiuuo5IpHWM7ZJcdYbCDKkJazPEpkTernPslhEuMx7GdrsZErezdQXOmM59QWH6DPudRUXYg+FvXyBRw4pQGPyebiIRT2viicuWWHNs
kTdyP8+984wlipNNo71RA01gcwYTT9uWI2msq1WLxhPp8RA26euYo36BgKt1IDTN6qUz+ia683B+tcMU1heURJFxCgd80IhtXhScfdXnpuuES3msbRyxTlveOE0JI4HlXh2MBqBLGYwWfQceYpPWifStoiuK03Jh
qjzO966m0q+KInXGpOMZWjN9T1W72CrnjXldM/I3lQM1RrdTVEuiu8PEGznJAEF9UPRsxRiDlKgydhQlnhFpPjJDv2nGbWqbg1Y8/t7EgFNftxF8vVxMcDibA7ed21j/FCq3xphrLU7wDzrBefmgJ2TMNvLI6f0d
wF1JZIlb3kjD772qknMadjkPrfEu50xhV4xBNoUWiXnzFM1oNW+CwxITw6bzpB1ayVp0e1MiDbcMkKrJOv0HybmV91Dhr16PICdqfzo+E8fnxcIjZlCrqWBSxIGDaCBS68Sk3JD01+2gBliourF4c+7BOB/iq/pz
cQRkIBW6ekMZ0HxHc3RyqrRuRRuCYEZ1WrAnTakAcJ3EYwV8mFsoehLyMiPmxPGwlj2TTfBSXdkqm5tbazGKJDUjHrqAI1BZAKY4Ot1NjtoaDkoNRdIwHrLzJyFdpvyUlFwdYcb+45gAjsJi5Cr+QSZgqB2aQ0+W
YYEj6RkUY9gBNwxD0NJIOsDaaNKod2ZzNc+Ek2VKu996gzrmUsF0F3BEwcDOf7MD71nyfzQVkXI8NpVFXrRQjMPTCm/DVmOD+OuElv+ACym9Du/CdqE+9lURob49DtvTnhESJ47wsa25qhCS9U7lP2AWArHEUaXa
enaAL2ptADpDxMJLSJ1UZYGRosaE18FIgIORFst4QaXzDXEIv1MeYdHQF3LjWE2y3Gcq/b0ZMx//ATKQAIo5gN1Wx7kqfaUsobfibBxjaiwhkRCj1OPRBSgyMhm6PFMy60uAeXieLvt3I5mTKOFDoozkrI6YfdQW
yG1qA1cdPhWEl23EG5t0PLy5Qcgog04KiQ/SOH4tgguYgmevQLhis5Dhmowr+cP5aBUk2zGm0CaNY5B952ACc+yJHDCgTKkr4ZTdGFNXfdbzXTmuZpfmHoKKAhPuiyS12SUUtJ8xNzkD/jtMhFZpFuWYuy/cR6jO
kHP3XdaNfRIwsQ/cOsUA4+1TzMFffnzlyv51oFa6la89bHY3Bvd3Od02OJPEarJF9yK2vQDLenaQXfqyCoce2Qt3ZbOFdfeq/Aev7xSsToTb82HwmZh334UqhdsejF1/xq4wDgeTdRRfgsMGmDP/pC5RUWFq4G2Q
8ukSAd2esil3WEC5IS8wV3Z6h0D3pPSBcjxfeedoUzdEN8EVZSqZALD3kzdbf2JE5hjacfWRzoCkUg+/O5KB9ktRbqM8DKi6/Zzv/YVgtGAj3njVqtlfDcx4Kjj067ZtbMNhUFiXxuouv9HsZYfRybQYbzv2eDey
mh8J+2hrw31hDHJpTcyeWWL663BAaiauupW9obVgPLbAzOkRXOybZ25llHaB9DBEcqv6b/FrDS7eTYYA3Bn34ZU53hFuRqMGfCBmiryKpohinwkOqFcabOuXutNP9UCtkcwZEmRf2m3UzVxTdh+Bo+2JdzNbWsuD
P72zexS7z7UYnamN7/AxBuHTmBkad798+yZ0o8VnAQFncRTpu50S2A72h9kF+39cmtxFimqJs0yaD5SHQibvssXtse7JJ3+3kuvgmJ8ue4iheSfUz2HxJV0DC92XPj1RXrVaR3Pd+1e7+l/rPKH4PC8uvUD+xLXZ
b/f66lCNPzq8hIeX4Ba1tbFn7+V7t+fJxdv/M6FDVPy1nefjd+nX2/T55qUOTi5WhI/uuzbwck+hFoBZYvQaedaq4ZKGdeD9w6wHelg0ZnN0LtQP64M9wyUHb8DQhlLB/ePFQ7MLhPE0da55Cn1vtzU/AqBQ5JW5
tCa9KXr/eLI3JiwGpbCLEMk5IcSylZX+rz5bc23pXaSupaZDC+hzN6M1ltn0zT7FWR2JvN6u6FmDezF1aEeGDPyzDFabZ+sagzbdW3Zhix4OaBbwSHtDzrG3Rb1HJnm7alkXUhtRb51gv0brXQBYO1X1/YGUkmM2
UnrBDXaxYmiyrYpL4E+DhH06wt5tI9jiPg/Lw46wzIOAy/AVJq+LCubQiyMzOXjNcF5tcD8Po0zn7weYJE/k+JLDO2+kUracBzdV37uJxVyy8/TS8ri9BOTEpKjbMtLkqwways1mkQunUC4n6PiKGRkrORgF+dXx
a8Rif41Dt+JOtVpJyRFoGPr4XLo5DIOdcfrHV+yZ373WZKFPKuzbef5POcNm71lO5w/4Eu53it2jpqnLPjsvm/Q9tMTOsWmkq6m+K48u1GOS90pU+PvLrFKLsj/LrYQlO8dC+6uyIR5gS61lYHHc6C92vV0s2Kc9
MQwrA8pbJZapWupZRkNc5XoBdRhWwTcWrgrRtyAFucUcwI27BPqI7g4bzb9nHID2AxkV6LRV7NjBzoN4BdzU4/Dert8V7ybo6fRzuwTe4wKjcEZFqOnB83rultvEXvwXR1TVMWG1qnHvQPrf4t/HpfNTMn319D+7
d6Ii5RAEdSD2g7SFMzzwltfu3Fm6sa2i6bR84BeRIKZhHiLSCxvbD+YcECYjRBW0V/T+Qt/egOQ+wLA6oUCg8WvsCeSwvTKzmJyqB2jma9hGEmdLAUxPEfEkxYCy5akt3KV1rR/C8w8I+22cpydDhNlt+1TBPzon
nV0p7ktvymuDhmitQj2gUC+0JVSsehPbS8tJMeKRAQeloAss30B50AlwhQsTQZ1wnkn3Y6tOdNLHMEiHHkXKFNByxhryoqJKxNk8uc/dH53ZDfkB7iVpWTr/qU2HHYkW7FpHJuYcQ8bA2gpOHK3Y23qg/BhLsdJE
zL9YljIHjS3Q84Cb7AdCy9DFKVqTpgbts7Fv7GX+TZed0MUYshlamU2UhwKwwVkGrS0wtL4yiMn6RLQPbBRtpjmrENTxr11iJMpalgjhRStaLzbrpgkuuBdIIP/25vlQDB7CiVyVmvgqYuhFGCYzHP35ui0fbmIn
NpPGlvSCUKzp3+RiCCj5MuPPFXWKM9+EQJOVQj6X/TdBvkp2rL0//OTYuDhlL06qNEslJ+xDpngHB68U12tw+K/gTo4dvt7Rom/AprYolDii4m7hFLeRf0MZqMEODrU6RctXK1Dqcnew/41+l7XpnO0kxzYsXola
tWYY5aef3HQEq30Px7iHjM1X4G3ZxzkpXmrLYzLEyYu2yTagnTSfxGWw9xHq47QSajWDXrdUGhJoYwDAPV1iGuRXRDsHMLSskVGSP2TQna3iXDvLqgI1dYB9NhhEg3HAzQhnNwL91DgA/5B1/V4wVs9YtbZ1OMg1
PaVAD2wiOkJy3B20XDMsEfFCHuOwlqYigHF0SuhVAD+M+D+3hM7MoUjfyAyfjQqNnncoSHUitMPTJchPVGd4EkX3GqpnFXzNe9zhAzLpClr+QTaBfs3WQjv9muD0yDs9joUMnUr6kW2iUIkCFvG1lM+MiqOAG/3k
tiRE7YOI4cHDH1fXYwr1bJ8F0JnbmMEYIsV512oj4xzA2EMEZ2rF6VvLP4TCYx+q/ZI2u+3b7YgQR26k76Z0++3gnygS+N4EKpM2c1sk6OqCOQA4b8/bzHxjVQjJhDKNEsN/T1mF51tar6QwB6ZgqWl2WDMFDYoB
KpODOFo8Wt3i83lmSbBeNddt/lpZsNYvxeYalStTqHRyDP8XMEkaXSL+WTmWsJpfNhL3zhjDIX2u9l1KgrSyP1B803fTuMQElX6JvVIuThQ1qaJRD4JY/zFI+VyvKTEUl0MfbC6xJ9g9pV5RP7vyso/NBPWz5/V3
pJfAZpeUcyPPTLb7ClMqR7x9eJOI37kGYIHxXqwCbAuewCta1lkCodTFjrO8cW2YMXB/LPuesnA84PD7MZe7rq/HVZig8lyuuVfKM924nLY1FQgnaAkHLVHLfbXF16dn9ix3JFlLPe07JKJswiD4umvngF65MIVz
/xaFaJQlBoNJspH3SKzhVqNPjmmC8Teh8Meqacx6aBqYVOzyMf7EsijqZmM+201KmK5ElImahBRfgzIeZZT9zKpNoyDmmFpDN2ndZz7Qrz9BA8GRQEehJ5MOsFaaxmWCffCtOkJ5RTUmPjWqNjKNhv/LrP8V2mra
VJnAYJ21ZUBBGHCHbWjYk3mShUyR93pI0ir22p92vAhpx/zUkmdctHPyvnUVQEkyCwEY3sjTxFx2Q4I4Hh4Z/FQwPvM6o5vI1LmrPPqDllxZgcQXikERYA6dkRD7mZOw7mfZQ4JskEPgpCkG3aV0QNuuMJVK4ZO8
s4UQmkeBU7YHII+mD+NblNOZ41BKhuqjIytZa+LqrGry8qZXDrCG8nDQEusOMr5N1R9z3R42k34VZz7WJ9GSpjg6rZwJOdXstXkwQj/GcAP+fVwLNiLcmPwdsAQJfY4k+ZYXDpJLGRJGNPockLB1xxZa0Gi5LRcb
SGanL7PK37H59hpdqZLcJq169LogERYAh/cWWIcpBHTcUFpKRS7YxeKkm6b24HpVLdkKZLMOZyVEMknlEIqVkYE2I9BbQ8jsKdHhlZPO5worKOpD4UFlf4X520ZlJ28sIZXXeKXy9JRwrc1amGgaql24grisLIOb
WOQBxGJlWOmCchpFTx6aur4K/Vgw64bUYX2e1XPAiV9WohyUBGLLz54LdktDyuagTqIqzwLPGnqTQgtqrfOnrFKHDhQEmt4DXUqaKRQNrQFPDKWRUFHZRZVrp16wOtGJktld6HjzSyU6PGzvVG2n0RK5PtqU/FyO
63J2kBk52PlVsMo4bhhYSLUwn2LJX1vlTWtVhuBtLW0AICJodkOmJcDFpKpFi9VGe6xQ5SLfXBLBmbfE+Qrdv4Xi94A0ZijgIBEbQGjh9me9O4k52WIrYuZ68nMgRO6HRB6EOiIjC4sonCEQ8wG68FhdlTza98h/
VDg9DOM7xmqKPnQ8ulNEAawvgOBUfb0QZYH59E7uQqjAJo2AyVSlFeuc0V8nzpmljmhybzwcn3v6V+xRcfEGQEC4pgxc4pcrVQymk8PbD726kbdkyICagqyJEHTjEAFAgAA2IkuEb1/09k7xr/GhlatvupEImXHC
ZKAo/ddW2W8D7lleRUJgkbQGv9yiD/HYSf4NpYrJOgesidHhjx0e4oB2IK4cfxi89AxTIS+uK1pvrVRapxws6Scq9BIueUUuVuvttIqPRV5yci/1KkzZy0QLZS327I4khL7TkqOTiSnu/30e67Nm2dblOBvDHFYL
G7Qf7D04E2WrtXkZTy7VAFSzTM28xXUJHh5drkS0F9bcsBQ9zKimGpYRvQSdByO5GRsddB5i2CzUUr/oY2eZjjEWWQ47wAjTRqs67y64TaHSoK2IF2G9bw8DhJH+d1PN7MsVYeXk/YQHocqWgp7fnT66r/abYR5+
QBBYbrfPBBCt7+zyG1Wciy0IueJIGv6I61ykGEk0paJUpVXjtIUikwHBZ5UxfqyoNvcdKBfFgFiiT0OgymzuJ9F77HtMfRrQJCd0CGI41ddR95J2ftHHfpvo9NpaIuVw+Yeuq1wpMF2z5bBtaz7OBr3PRjTI3BVi
o0CeVO3zSGVSf83I+qL8G80+rIZDtnOUlR4B18BnKWsLoF+3t04t68hihZ650SpqumD0FQJMFd3dEp/WfJ+gJ69ScmYpF+o7WasiMaXhVhTIqU3OBi5ks/vU2QqQ/zg3fAoGUBIzPySEYm52c1kGo7N1+JM7KLE3
WsHWo39NpTqNxPF+wqrDflo8GfRFkwI9d+tGvLQdUKADGqA2ZPutnFMMQkrYICwbL3NazMSEoCUOTZ22ev/swDWU6FjEmqPzSJQfkqP7Hh1MFkVyxEH0n+JQxXOeRCEJhOKGAPFK7nmqCKvaC/qY8kkkbUcYmYW+
R7AEx9jI9Cb5tiBhu8KSi444LhgOgxkLBmfmVnCyp+OGDU4+QSQuQyEI8zuhFHktE1lFbVZ6liiUVGXHvM/23Qt56FWeOlbpTsGau1NHAv3N22NWK0rAjft2PWI8ZFUcvaurSqpYGZdbRnmiL3FJyq2cC4FhBMFd
oQQZxXeNRjEu01yDa4kAr/BjGTOXTHEc3usA66buB9fHVDfNxCnUiqLAvqlmiAZIfzQFyqvqNz8n0ThWhYCo4YE46pQ5t7ARxUjWqlCLkkgixL0zY3XeEIeMH5QesYoNS85rDinnJ6Ac1PBU6oaBSPEG0Wko9WZE
N5LGC6r7bXWxbpHJg2DOF9dcgcSdblMCGXIEXnPRxvw5dyeGcDkXaTfwyExaz1W3jhDQM0FppPNHotvuT5CZ3+XPwXPfe4/dfx36z+fq3XfyA9nEmjpmzac6xe7+OryW7q/saxRFIKbkCH4hbEVp85yGwyNkUnMd
ghGlEyog3nhvG+tOKxemI13iwxmRvMhcwLZr9ucIUoLoROIIkaxYJwcT34MnJwaFr/I+XBAhpM5BzhU7x8QCrMi2MvzdDCkXaHRIvx1JaMCikpAxlmj1MSISx53F6AbIO2lb3VRLjudA8WMBMZkYG0IOHMAXQUp8
vGgwWpsv8vcJW04eAf8L9Hx1V/HUFlLQIGuWx0y6sT6tcXjyGToqEPmyHqVd/u+9Ty+7+n7O6q8fjzqRp7eJgZBUCp4kXIptgFR2zKKfj2CtdIjwRFJqRykHM8LwU9azE7BVwLZSt75pt4D8jT4hNSaFLvk75QUg
D4pRGhguUbJZMhTYrCVX+zHQL2r+z4czV6eQxHzfun5u1puFcelU53FFR9xQYgpQFrfvWZHPbZpWe1q5wW+HixcvTvyap+mUh2ZnH8YD/JyHFTKr1njyIiiVd5CUXhlHH+hGKOU1ZoL89PHLvDbnJzUnBU7yDbCJ
oPcJiGJrkucHWYKOflL+bjn4SX3s4uKpuQysFTiz9sx3n7nOpuhhbQakJHG+bbMZF5QLh2GTUvGNn+uZKvdEltqLLT6lPlP+MZA5dFgg5PTvO3hZIVyZPEJQyyKEYljq5LNgHBsS75otsUofymaGEtfa15aYWWvP
mbnQxNNuQGXQ7pyxhUjNDsEMLarJhWSGEBNwuGFl+XGbSa0Os2J++zQV/P+Akve6JBbLsHs8wCVjuJMtkadW+BNfQuDex2XkY+72OZtS0UK9Ie15eJy3U3x0hhnS9ow19QV1F+PPb/9fWrEFGCgcs1JBAGcIaLli
N49CqATX2yjubkYEbs7CgxIvu3Zac5ch+cSWaBYAAfBQNEj20AwRQ+u4QrSGQtWvIQ1zz3IjherQsl1mqEcUTVRhOhdlsgvNi9ap5qy13tMOZuFMFLDpQSuPu/55tpOSayufuAOxob6zSWDawT/buKrbrFOjAZ2Y
vRGXS5f2xpBINEMRmoWCnG9d1rpVWEL9ESID8dl83dkirCgEzdwsSuoJPrjfM+guZlf9GM9LzmoMqA9G4i54OdsxjfYswiLkA1NpPH6vptVWxGWQaBnVI8zVUhpacAx8MQmezC9HyjiirOX8g+4OZXlHLBthhR2x
nhUnzb10MevfR4CPc+Pt/BdS/XZNifgQxxnE0V+x4NG15lecwoWn0Opfl31gczM/TkvQSRN4S8+CtLFOgNSBAU3B0rf0i49oGzL2aTb4Ll5RQlC5dK3oXanfV+dXnQ59kFvAWPAQ5vwUdoE8r6f70yXwAIe60VTP
v/z/5BDw7PGvSq2KyzhJJPgZ+ktD7R9lOUkypTAm3A9Qc/h1CVGL6PGN60kBHehPoqSBgP8aVYyVMeoJdVXJAIkIweD446oCZT9xe2c1gn6Rmrxf8xmBzveXmcG1muLYDdM/KArpxqLNhsazxSrv4nyOcWqi1RPT
vX3l550UvEslIMDLolcZziLU8jGxWYv7ip8ikX/bAS6HMu6/1spqYG7Khw1fbEyTIOzX2n05EccXne7Dx3b0Uux0GZ04RdqLILAXnNap65wug3jwMTR8OyWI9Tabbw53RLZsQsWmuePpFvJtudKveLJfYA8Lw0ik
ddWpeOT4XRk42eTsjcJRZxk5o7l2NUSigmJrTzxTZ1bSt9bDm1dN6NVoKbZdym9mdPqNGAw7VVgyPZB5EY+XlO4SS87IamkCC/6vI9xb7hu9jUe/THph32ltg97dLeDomwF3KYVp5LVs/kJegXf0kKuEZGUg3udZ
TbJVRIQS4h+SFP9lifGd/u1jAI+uJRGwp5vxEr6MWS1JJIZK8LMsANvXrwuFNWF4DvbNSkD5EkU57Ltm7IF4gGtrVXITwsS0sugGdGtm4AiyuRfSTBWINJN8y7LvDw5aAsrOxPEuVcOrMQhlEtSMAOKqflfGsS9J
n7+MSBwaGbRikzhCB1KbQhtxmX9uuvTYp/rf0Nqh7T1p+7tXUNZHChvRcL0aVA3Tq0YWSUCes+cL5QFcrVwM3+TonmR40mKnBBjOcJANPgHj1bkPZ+3rjDBEs0OaekEB1RfMGgrTFpXIAt0RsUy3RTRk2jDGVyLZ
jMLhioOiOAoWoSCxa0x2RlS73gqFc2PADilogz261vZhlCoBoLn6MZsXN+cLW0s//iwllIsYAZXFiDF/OJOnm8J2LLCN92cDc3Mpp08qVYY9yDk0sqCGfY7rYuXM6hmIQD4TKrYlKbmbs+hYCiO2rtd59VDbJw4p
MrAR0tzWmfnUFoGLQ6WQARVjrtqssa0SykmcnyUbTTCzBvFlTTJEoDv7mENtQiqpCiBvKNkeYzYn1Ifz56m6MRgAKnvMWWBUViMCEliJCHhEpa0c3Pdq9FGS1KbaITSd0DEl2VG2AbTYFHHoNs3y3GFXCKHbJmx1
v+vB4qXgE8BvDX9EO/wKtTHkO29lEUC8BR0MPuO0cmtycRAtYtnmuc1NdalKzEirbgrSPdVweFsB/LH9ox+VMh54RZbFXT0Iu4tDTYy7cNxiqX+PuJ0YKdyKRanPz2a+eA28b2T6NPwgT/Tsp1GEddfQDs3EpbTg
MTno9UlJ0snrBXyW1spoj+gVF8iTVjw/oxBoJWnP0GBezHXtWf7qloq4QFjbYdpUsC8g74NcwoRj4zf8wmqQOb44RG2lQrMOVpAGha4BJXsYF22DNqFFo6juwUMCgJA7gsTCMDzQTMvDd7osQVroLOze0cD+U72C
6ElqgrJdiGRNPhIQkfjvcwjYd/JsddBhfTTtFWTbpDZO7Vh4kT57dPcLK/RyX+tfAhbqB5tCvvVFTVVBs8t26ZJbuRMz3QOkrloe12uYMa4xy11JVZ4pamFVd8zGaeUqYQ8H0RRiGq7snXlWBmV9ldkpOTzoR21L
JZRV1X09kyiymsgrJA6S16KIQ+HxDdyL9wnyDqwT4XUQQfi4tbSR2Usb72IjAyEwWqgrCSnLaOyMXhQJyNOL91W7G31c9a8cvWgbb8lextZMvzB+H0+kiWh87stuhrkZU5H2DostmFigeNlR2MbNVdYus+3GwmKv
CBY5Jda+15l1jNa7guSIYKCYCu/ANd8VtMfo1QOo+l0bpnLSWi9fIFSw0Xks0W4k0/gpYQEsRChcGE6LKqidl93ruU2SF16310ZyEpSY8hjxk4k3AGGFR7+wau9jVZQMKZO/PX1V8UqLv2WBm0TtG+yIiW7/dvo6
EuJ7QZDHinLRah9rTvgpLmdsbGkBd4HHh9/+BM9GclEFMsLi+Wescgm3pGAlmP11tbDVp9DTCfnu7fdSvX8lqNr6TfTSTH7YCh1BZyZyrSYrNOCeGLTsWLluqMdntbmLMA10rsCah5gZLbSDoS1L95yAZmvH3zYK
gTv1hCtwoX1+YlYBCC1mBv0KJmLwI4XNAooryhQsEBYw+AzZlWUbArKClrSGVyB9AGUhNw4gBRLUhLuMJOndKIUlpPoC1rrbZqeiS7hAZbfCg14hF7esJXeuEWDxgac5NV6f54tCuogLp3rg5mbfTvz5h/gsx4K9
JZiT0+HFFNgt41ymSJJf/7Mp0MTmUK3SvAZvYrmwLbBcDGgilwf+dMElZcQvIViHH0zZxxRsomvF/WTzwA+qMAofsUiBSbzzefZfQMP50D8sqbGxWoNwq4eoj5h/BKDYrBsDa384kj2W2TVGCfKfvThNc+QqAU4I
OW+/BJu2c7OoFOn2jrLE+iHWmiWsMGuY4hJfViZoLEz6yexW2VwMrEmZdojBlKVKaoHOos6p/AV5BNvTpaMorOi205ShDuNdYD5KalNzgTtF1cVYF1v30IwPn6Qjd6XJYbgz/1HPRV67fRhmO4pMkeQyogA3HLaF
9qEU1rWhyOvTVUVWSnsSK2Z9vhJtgjJBz1ZbJd6njjj5zPVzCp+FQpRAUq9l7spljJvczyVjLsWnHDMTHegekuacKg+47IJRXQcAc6WrAaiOe22TqZ/fSzB87/eIZDi7CbpEVuuJEAEecftNuKZ/uywRDXTMGM6I
pJKx6rLa9c6vhQTQogF7nbS+CMeshyq3oHXLcbgvgKFlIBtgj1GYExbtugJCsb2OpNqyJsRbcXzPK2tkuKqziOStSGZmvIbr2rd2OEThQBgCUTAxZ1FulWFmrAHsdsUYIp02xnlEtj6GZc+hkTRYcYw6hmc3xHcS
suCo0PSXsp08KoEP0m9yLebwmEvzAQ0aCW30l2R9npKXspZECsYWEZ+4Puk+ZdlNGCXLUhMQKOlIW+zGaxPNhV3FRPMS2BkkXNup5kQayT+Wnq68jpMKQ/+SeBuRtgRJIppH0E4EKG+Z142LkA7FDwJTme1AMBV0
MYV3ce6HY3ldWEc/N0mTuWnc0k9y5hJbdT75IwkLq+WYWSZukk9xwwAnn6iHa51HbcmDf+NBnsuwwt7gr4sNQM3jQAsTtpCiSDcnOLkI2rPoepeduWm05ZIhXl1yh44Lg6nTkCt/Vzh1rFUMLNa+X/7n/pt0B6/8
Oc/vEtxHjNvJDmbMWtvFTWMYAkhqxcK9fG2YfJot2css0iPfBVZKTGin8I+vf/hDMkfovAdpZ3KhT4NJ9PSb8KUUIQIXErcr8gRISImubwgNtM+hSim113A7Ek/Hr+Xgvs10gUQ0aPZ4jMtvmHKplrkCaA/jeJV5
iiKnw5hzDmBtnHH1IyKUgmIuDVZ8poBkZDiyonwWA9X7OgkX1jQt+eunpjqNtOOYkR4ytDB/rrz/0lMowYvS/FA0SgRLrp38oSqqeoWDljwvIpLERoIB3SKuLrGt7dxKB+MWtXHlgtQdtI0JnHwFcMHb8cz7QSJH
nXQc+9grOQaPVvDQGyjpFZb0ZYNzyVoYgy6UkpX1HDxftOFA8PtXGF2mU7lJlPNmWOGLttDej0JaSXGatKCYgv2BooCOEqwrpOpN9guxJ4CWOj9BLPnoVqjfsD6adDkOvi53+HbKllADG2vkVELdNvU5v+nAWhkm
f6Wj/qGD5Z6TWJXxdyTudk4upANnjflPujxg2z/mOPyHNO+y+cyuOSHQbnUCXrFSkYBI3cBiRYQKN457zQxJM/wtQ8RUwCL+kX3WvuNttOUhJLPQoJelJs0p5AZVgy9BJSLFgBfimeAyy35IW4FeMSIxZZAmtsHu
DmMMwVqtUCOnVyrfS40gV1Gj5LFEiE+JxygiLHlMWRrHCASFDVFFzdRMhxLpsEUT6J6sVZ035PK54u9qUi+fzFGQ4FK0AuLvfzv10/iaCd63xclSfvWbT1T8lOsb78YOkyQdgiDYzfm2GuYYuEoUixiLXxxal7Wk
1LTCCqdWlmUCirSuPYlRQNLf1Z4DIaTiTjc5fUS3dS7tPeSPLxNDKaEE3o8yajx/goiOPnYiHRQyvIPPM3SiW8koP3/DGDC7IdjkZ96Kx7PVx0VBrOmTwuky4bP/BmOuM2GLaMp85bs01mEUtF3i9AkZDOuD7xQI
pTjVooVxZpIHU4Cb6jsnAShNERDCAEGAvmatjRXkRiBOh3uD9lXoLCHaY2JoMmLaRJ3+wQFa3AxKT0/yo5m7b8pGSSjIoeJxXUin4AjdY874ApVunZER/d96c2pexaXUXAk5CNKlHAOMMeOzl2VDmbVENoyEBKhI
Qmjfh4N/VrzOqrF78y3JN29vFrVHVSSX4HS+ho/zPtNSrMa/6ppop5giIuknXlU2YaJL+2GM0UvpepALvVaBoZDFi5sJxp+GSqjavI3XYWc1DANOGVUCBIYbZteLys17LvO83awyWhipdCeXJdSosuCtT6z5VVu9
zwnlO4yPtoMQPc4ppPoY+rk8hIQzEeZSzqRVbjnktbpo/aQfgvP9P39/TMJcxKgrfXrt1dGfzznLfoGTGBVVebarvvEV2+6OSFh7B1n0ta8j4ozBa7bLz7lTkPPs6nPITGdY++bJw6Fhqm8BtCDBKeykxnH4R2bz
sX0sRcZ1ORVub8CrQt7qjKiX1y2AcJSEwB/GJ3zjT0sxkdFwm/gAsb1FuO73vNt9flLBOHtH05npc3hRU/euj9pW1pWKc4yGurLmxIsh2RqU/7ybEtkjPdKHjwwAyKI/C0lEJNuacI5QWg37j8IKt5nsd2Y/Auy8
KEomsw9z1DUzkhjOLGJFNtumkzQTl0V8ybZrYMV7Z0fImUGvF9mRStfjNUOQcqzZziza/Hh2AQ4p8uwIOfOtjafi/HObtGXxeFrMHk680e94Eg0dnR0hZ4a4rrafU67HaxXIcsz9URyTK5unEHDA2RFyxgTMZmBi
LbQj5MzDWJOha4rmTYFnuiRGnH0WbQk805ThuBNp5o2CZ6i1kFLO7iFnCPJ2RPIVd9IqQ5ZNax9b3i+T1tZvHdx6yOZQ5KnVGP74nlHthmbtkvn5yUZJEy6bNrSY5te0vcUcr6bNLmQEtsHkgO+3Tea8tfRNTBdt
4Sbsg5xp2mDLWHPM7mvRdu0z8VpJ9tPYMG6ErUFkr/ilxwfd287pxw6KWdPs5EBIwlp3nVQrtxGjU9jkVO9TC9p88DO6T9xA1rziU+0zsCmB9UKVILyhO6oW95h1adB7VqJBKWPyRLIajthu1GhGRmCLiHP+FuC5
44LMNyt6tQpjOGxOSLAXLqLlvRC1On3+YqtBWSH+xlniOu2LHX4NElMzUuyfovua/0YYhzi6Co8JqpU5MN/Pts0A4Je5FEcDp3dHJhNmNP3uVs9QoE9WyLqUlc2s7HIm1cEziILi43ivdhqzOLUyppAzpuBCT8kB
o/9RGGN37j82aFwAI2QA3UaUu7SJRmbnUMZPiAfwBcRTjCG1AYiU3cnnrp4s/cSjwk4lxULzQbduOnnE4L6v2D54V8hhGUf8oTozNqWtAnLzYCPMv+lEn1FRWuziDyNdjuYHbJNR4TD6dBDDoY5PlOSQWztjo8sf
b0hhCIrcf0lyDs5w17ZSp4XSXuuq9z3npCrGzLoumZCYPTZylNEkh5C2KHgeQ9SpzSSGgK/066to1W8U/DVOAos5IPvonuv2D99AJdp5XU+jvXE7ktamrY4ohyuomS53Jm3eE0rL1NikdGMKRa5JGtKGbHTQtuyo
FdQFtXBb1vkBC+yF0lRl/5YfWte+Tv1Iflxy+JOGTlomQ/y7cXaS6LvYqo1ShlD7iPw996rVtHXgA8qIfuS/vjSdqVC7M/k6utLH8siUzx45NZcw757ex1FuumAnkUVyXUTGSrnuylhIpRzlmbhVCFiH3C70IiUQ
Nzqig+huH7ZzA+x1+p4A1mv6JSK7/L0ZduTOIttinhp8ePsLdtvhq59kn9PzaOfTQI469d48g+BoLlUEAsT+q7pMHLCchXAsKbMF9aBXt3RajatVFWxsTC85JcRtBu2vSD7zene3jQ2uwoqYwCXxiUJ4kk2RHczt
AGA+90piEyQBHall3KRW7V1YxAqNeGo/bFK++QW5DcQUJvpBWqMn8Gt0ULd1wCRWULBKRnJ/iADTyGOcDk/kMwbWoHKBY7iXIyXty/P820vGCFV7/vm9DsREJPCntyxHnZ/zXgOQMj7kGDaky9DSyRw1EG0gPrpm
PqrJHg7cJ6vt0wQTn4EHTvDnLNjrAYJ0kDJadiqikE9WQv7swEoW2CcMgXJd4hbBhu1JvDjFIErxpJvArqlDDwNJ5Zd4F2/5dcb71Oe7VsuNdiUmW5HW/YqhLIu/1lLOf8H1cTJHZYrgWhNCCc2+jz6NfykfRuGv
YlmjuuDaZHmMwoZlPpn6aLAMLskd/0Pp00E6wninVJd1mPxnGyTmYyAUw+g7NVfl+AG/h+LKLyio8w/D5dAnknptxb+v5kIctU12V1xqOZ9A7cn3fOyrPzVq5aZc3JEgB0HoQHnexs4O8P5EZUhqNYBVxDf0ZoSx
wQVQ9sMlgnbqU2DU5PKL1KYF64h1KM3SEVX3OaHoTeXMbNtFUJ02ZpDB1gLIzu3yxbcunx2ZKo9n+mnz3F4sI6epZOswWl40qTKAgaS0go7YwdvCpFfmVUfCWT+P3dZ2z1vGFu1flOuaNmOrj8o5Nj1px5Io86ni
gfYyiBVZQkRnUvm5Hv7BZFXezBh30q4ImfoVzWKb/b4VobwOcH4OabY65gQrB24sQrXejjbR6jimEe4MzKS6ED/Wbcm9kDaMcIpGleSj+/3Nng8urbyHaTkbIsF56c+VcX2pnFngwIcF1mSFqwrTLhnHtwNo70O0
PeKtZqvri86TQFmOKtBeEgUkOPn7e84SwYhYXICGFCrfIz5VdIZDE2FqddYZ9c5LuQCANleSBc9kO61MntoM2oGYDsvyKbktSY2rEodFlRgjOpGvgPcNfTgYOt2Ap2Q4zUWjsqZKa4TSEo3hmjOSoD1GQGYuHb7f
N6D/lj8leXwDUF+69IXbvBXHEXUiDbxfxdL40GhafcFjgKkuvB5Kcy/qxareS53uIXmvz0lBX0rTYy4/tm6Mpabgp0ot53hJZpnAwjWB7R9df6OpzB/g+gcbo8OjqYDdDUVyDGKK0p1H7pNwf2o+T2M4ufOJPFfw
2jOTKwkz+Dxxa/PAz73hmYRRmi2/xI1p7UgCLoVkwt/eZN0aNi/QGaoyBaNJowc0gFnV1Izyu4aX/fXJ4cQxl29Uyw2X6f81yulkEYhOiZbYCdDhGq/Age6vBZkGWO2v4gK8PauUWxyCIUSTtgj9wc8/shOh9+eC
J4Z7F/GDSt5tl5NgqrK+bi6/Q+UTCZlFUObEah/4l0uPfGTLI6d5I/o7QkgfQoJiuP//yOf8IIkADKwOkB9FsfgDnLWA9k2Eb12TuuJqg9D74C+WOMjIvEO/AD5G7ZbXIYU9nL1L8A+HXw2QY6wOdCLGDgZVP8+/
57GTQAJS02m1v+AG6Xlqy8Hjjw1eXUQWgeCVVhYTpv3TQHhNkZdlDk+oPCJfGzM6VwJR54DwG9JqfyPX6qtUzY9hKA+pDlM4KBZhKMZgovpdy80W0giRmhWlOqQlW5WrvWcOwNvqGZCRvEUpV1MW5I8YB8nDoX82
Xry9SNH5njttENESZvQET07RXAynIslN2aRfcSBL87kbTyCfeOLHzrJK7ytPil/h7WbJinQnQ+42nHSS3oLyZMVN0BBNASpYjWew7S1prWIT6eVeR+rzpNruNO9hwUgkWZLsDi7iY0Qzm3bwusRJ4xeNDfr5Ai/n
QeZvbH+z+/+xy3t5a4WzvbNz4GlhhFFkCFhLyLuWvsjEpogrdeszMBKtd/6ZfYChHQWkhIWgKbzASpwBGxRBjWoIwQZni0EbLPq4zdZYQy1VQRHj3xStNbTB+a0NSz+lYsDP7TjWMtMeY0ZZY892oheoSfFEdK+4
XX953pzOBL1+81hAdywH1hHrQ7F+WO4IWO0t4ha1P98IGaNkBz2W/2PZOENSpD+6CD+gWsKG0LeW0kSOWMmLiwUTs7+/0H6NlN9BWzMPgj5Q1h3VCzuS+B6kQ7+ZdH+df/v7s+k+Bg398J9rVy4Fq2K1NH659V/T
asv/k43/P/X6/93AC9TXIPjx8/z1lEkB+y44+w9caijGvq7jf9P81VI0VlsKjliWH5/6pyv5Q9M+8DGQ3/63fxJapiWRf1r7W72Sf3btQ7gF8nPZ3/Jyy0HWsvH+CU53aSKohzA8G22poHIcwBppAT395s/Jm2CV
DaGR7THXm1y3ox+3YXuRFcgWdLsMCmK/YG+k/eL3Uskmej0v4jGKVl49DqxugbawJOKuxNwlVcSg2Ldwy6Swg9yKErK+rFJ62GiZikZccglINsYmRkqK0co4T8r4J67k1xef+bDirqj3Kyw8+nxZLP/uM3XKkXNQ
MWbeu745lChLo321qAt8IpvwwsqtFNJdMPyckLF393MwIG+4x4ddCZhIvfr5Vh7qzi/yOUAcmmZwcg6eXlCUfze2LEuYvXUwOEqKpQ8mXXKL/mzqycKyj5YXluiBRTBhOR5+sLllnlInbuzzZMyHY6M1udelrxps
fkhz7/Y7ur2Y6e63Rf6xjun/Q/T8ebzFouYaIJQjeMzBtb1BYfg6gVYU1qoQUEOVC+vS6ilyaAQO0ZjJPMVulJ80qE+kjVksGJuscDv6wKnGsXHw42/6VhEEoHM3T3R8Y+rE/hi17Xk2CDz+kJBJ2sGOSsZMxtoj
BkKZfcKtooyLeHDGY6af7CTDtaYf+cJsskCiyUW4njAwxZj5JXuEaUJdoBjAtbRnDes0HXOCCIHNEtdSfkclQ/g7Ou+ygfnuxKcglb2pYmYLYkr9nuJWn49dQ4wJMszQvb8K03PI4ol1Y9viFACt2nVeBvzW+wAo
pQ3lZP4g1qgKbUxaaQceDlgPwpaptByKLiPtcf125Kci7hy10yby8mtxYzrpD7lU1x/3rT8z2zcnoxkC/Ei73a7taVp1htxyaiBJiK20sJFmtp58gM64RzrFSkJ1Rpyi66PWYK4EaLg2c045x/ZKLf2y6Je9iMQN
bZeEt5q3czStLU0bh9uasoeMw8yKfDJ8i76NUx3yR0DUw5rausDb7/YUW/8aMaCejzxWSWGxJypxIlmW65rLy66F7kevCiHxOqZcomJ6FIHvGFNIldz8s2bsPw2xbor8o/ZnuLSjJ9BHfjKgZwaBDnwQbV0sPVCJ
qct3PGNorsDwOfikBmWldiatXqrSZC6+D5I4oKXicXG5etYDGdbXjcfRoGQYvu8xz5bxxZ6LAwTeUimddFzsnuXi1fNpfmPR8fRvjI7Ae+niJ0DqLFt7A/JlrWRjlP8jxMN2i1FLjGLKGKqBB2HYTzcVK0sLY5hJ
637kavjuOWDAA1fJd5Nf50dpmWikL5RrYg1+O17clvl059nLtG1krRnp0P9OjbB9KB6tJM5Bmp2PpweQnp/cJGXEgyvCcGdmRktgQ7RmSjHU3upl2cOBsoT4dPggaY0+6/Os0e8P79FLH1IORtESmlPrdtWKAyJu
ydpLVk1HofebUUoqUhgFg6hjfZgGC8kd8LHCRR4y2LWyiSYEfdxj638dPjKfbf3ND7RbG5720dQ1MqFajwv/KmL8pKo+znyuMLu81A3dR4XDGawFLu7mqCuPwUdFcAvags9Lwebv/W8l4z+y7/+O/9r/+V8lqOoF
ZhidLZUD579190vl4/+vUtHx8XI6fsO1yB8vWD99j4HT6VsEq194v85MvpGJZmoLH6d1lCbYkKsK2bbxsjxavuycMqGyj3f9KwKgDlcFaW/zZCOgSBfxAyuhxNS3nh7Cw+wBkIwm6gRna4KSbIgdhQ1SyyKdhpP6
zrxzsi18vCO8NxdJpEQV9Kpjt/p+gwB4H8IlrBlM0WneRWqpcVBrRlRSju8LPL7Zd+sWGDvbF2WucocICc60dWcXtips8DM2Ayvevuqmtfny8OQzdk5HbHfEdp+0NvIZT0TVPm17mjyfHvBaH8MHQrAO1gZdtsDa
EVDp1aqVLwLsRol8SlFvVsfVcG8sJuBng+R9MKCTmCKzdKAEXB74qtKayble8HhwASHFINYAa8QymRGIMhQpfXpNtgOmEoRwXEBSrV6hc4FqiKBUpLjsYCr6JLpOVFAmi1O5eIfNJBceFtCiyUoEAxLlVpB994W6
2jUc35FVDlMb6B1oqWfs0Jf5N1JWfxKZ5esQcx5hgyByXGH8SPl8SYH+mUqO1M01Y0nFWQGB9JncfSZMbffJpYQPUXgK1RKaQGA1g41ygBwkqAuiIbtosMCu6+TQQatyIXURopOK2UOR9eTHYXBa7Q+aItNzF+hA
0Z9LG+idtCA18bwG0ydiGW0CIR8jX7jMwA3b5dxKFEz0xn0QOV1DkiaO7sroKeEepH8eJHui4Y6M/T4WTmp3aghchbDkrofyJWZ3e0B4dleBXH7e5DcJ1VZ+rQ1f+1Pj+6urb+NC+5f3P9BWiGm0TYgSTvCQ/r9/
9JZE0wF+xfkeEnWxXIcw7PGU2u8XBkhDxNxCxNMXRphxIUD/MP2PhA+QrD626DbRLHtNY7EFfOQY1ENxlkZE97Yo1hZ7+k2lQSkoWfDIcUuvOSO8oho4b8SDBFS1jrbO3IR7lhKo4WY1Xmbgt51XDpVoNyMwVuaT
4wR2wcx8ipOPDgD5pu9XTO+IF+WpUfkdlsAiEi0ntrf7y12CcGiHTPrZKUV7gyM5DrBm0OH4N8g/0XeLeM8BLttak/+aybuP/NqDhScZh+nyTD2J85KGgM7O7xdTSSjFOrP+26hVOH60XVT95uVObYZ3xiPcaQaO
bIAk8J0z+LR1FmbEn+Vd9CHFTWaIAarfD78ztv0GyPnYtbB147Grj0UgU2z65CTXpbIN47CnIQ7nSO7UxnBkIf+2xPP2U6kdrkwAf32y7PjrMe18BWAslEjlRPaHV3y/IBWGEUStG5cUhWPEr8K0P1JjIYIbe4mg
bCjGJXbBjiF+zSRpByL8XDVxTTjGHwQvi7lSLxbKoVmNfyPWSVMeq1UNHd7Za6xUVLd2UXEGnhAf8jGRASiDIX+IOwB1tR0fhq70vOHwOSBIV+CnjBywydAyfh96b2Z92sLACeCpI62yN7C0TWpeDMu55q1Wq5j8
5ponw0MfJIiPvLORgfm2FGegjKfvznum0sn3cTJswu5fo9+eOcFPJcc8G4qC0/BgTqVZXsf2eY+5XG0wINbJXBqAGaV9yrESBJFE2ERTBlMeBerBwftJOyaEomVBryjxpTYyv9UudDWOBvURjR5QtV7Xf6nkDsRR
X8vbTSlCyiui63bdx9FRqFAHpxNUxV3uS7diLa/DvMd0aK4aZRDRmjcavC0S/yVLMUAD6fOe8bKcYnhbzJxdci5PPXZv+497w1Rmxz/pI+PVqbymCwFhI7hnI7DuWKjq8zY2fSYjIbhuf4Z/VG0F3+J7eOzR6mtq
12MJOhrzrqh7TNzr9s62uQKVKO289q7LSlC/ZiR1Y/56NRj1KXt3/bYHTJmlEikou7SU0LKO2AfpGE80HfVXEwlR00LusPCAjGoId1y7XhYWjns8aiJlqaDdabgBQJQyszSRmipxXSnHg4SSkC/CJM1QbacBVqDf
lzPlDKB9ZKRoFWutWuIqFfzylPZNJ5m5xnWtMX7qYXffTRdcxVN3ytatIf00BeTGOn7so1YnJrZTjMEkbAfmOtUgpiTiSpTLrvCzsVmWXtTgPP+hkETWfet8HVGouROsYHn5EoPdi/4jd5v+VhrPNX6u5DI+yhyf
omdo4eIBKEFf7ZHeGTVzWLWGxHvHU4sMEjaTJZptg9zw4MmyDq9vSMYpASly5vA/ok9oM27Nn/DEq92UDsV8+wg3rXlzeULVPH/7RxAlFXLTsR9f2rFEbm/lkzZ3gR9q4um2cOpwWVEQ4ZTcPqwnyVMyQ3Xk9kWN
8BSS6/FG8m+WEJ+32Sg6nBfmT5Xf9iK2mPXxPbl9MsQufDDD/QuRlraAxBN8ynkMOXFp4jNPaNYwct1O5UcUmzLobadC0amvnbc5KuPSygrlAAgRp1QZRUZ1D1R2zrXoMFYHf32qf2473V8Wo+r2f0JtZgw4DOaI
DaBcEQFouFWmbO+siqSQbWQheEdTPX1uEDrzmJby6xzeimSwh+ndFkZ9DMp+zGwdOeIa/hbb14DTbcDZZjB4pAYAmI8TC+AB8QtqCNQxAk1ryscf8W3OT0t55n446d6W191/kUMngmZPZmN68IHCl9ySqrzUrpwS
QiZN2lBHo+fAV7ZpL+20MggaFZ8i7E8yw4M8oulpI85DU1eqz58K4cx+ZnY5uFIKDHUbhFhdgExzea/AH7eYoAfn788aLzovcIA4cRBLihiSmT6Sl16oGLqfvfppcI6mj48zTGWWCk1/bn68HBDTO9KzmGhHUbHB
ttqzesCx88xHpjTdjqUb2hGWRrv1Hq2JKWkL/5bDYTnOqb/QX3QAUys7xpb6EZ77T3o98pDS0GFuNaUSvmWT1l44bzoJC0PzFXiu3E4YH6VobPI/F8aiVMe992RL+uLcdl754YE/60iTvr2tzhkETM2kJ9vT8JcO
Dwpc4BFPPEv1IjU+qWPyt3v20MsK/aJUnytlWW7XM96LPsycX6M/2Xk+X1CwOvi8/1yataBe9mVlPkuiLio7ly0jCwq3Uyu6h2qtXg4TeB2iQUNptfHxsys5Kn+KZYS+RSNu/7K5aOg0OnJ4+VDUSnyssJmcpDL3
kNfEuf47e2A/1xIV++4tdZZYBaxnQI1tUtn1tN1GPl4rBZTAfj4XvyeebixgbTl48FDKq2mt7sfB+LxE/cYX7kxV6pO3gAkfN5UtGNZWQNsBy+8TAINm//DsA1BNv3Xdc1iYmBSSAkKk8xIdemqD1vVR4Xmal89v
hcnraWRDnsP0V3+xIQ29feMX+YOGqCujF4RhfaE5H1Q2dqduz9wrjPm1/9vw1JjW7AsGrfnPKtP0j+PSieAeIhbvrwO4wT6tuhX68xUCpmlxI5w3g20Nt50qP3uqPeteDAY8FiCkECITd/VD6xTTkP8wy7p2FhEL
0F4llg+m/Ovr6OVnyn0trUX6+Fq3TOmgIb9oOWeLSHWWZhtGslVa5czsD86w3y4wAgCkk/AlhnfEohoEmIArb1KOAXuUemOxbIltkSB4JLgRyXHHl6JgUmrUjMU71aTbokk3qDrTtjd/mWC/WCfpx3St6shGFDUa
pSQA0VdHjQp6FRx0Gr+t+BEBm9Gk1MhqnHyQJoRK6TlyKLSlzK6zWRuArzZ47S2sD8U4N9rdma5XyGu6tq1aPiYxUBEO05F4fuQv1vr0svZ5dm5PyRpeTLcB3cGleR3Ght0Lw3j/FmPtNYipyJWvdfgmR14tjc3C
262Tr7wO6MCYgDYSGPoJmPqBnwYKo9b/sJyYttQAZEprXZdliVTqA4F/2dsCCGgCoqHKa73/3O797+xlG0kKwSc1CPZptcnQbn6NNWdPKwWYmsb6vpSdjM9003UYXPBadejeC9LuQk874Gyr+cDPPEktJi45Frhl
f+rONSCgGQEdmwh8TNbyDlnfXvXg+DoR1fBWaOXsf03G2r+0qtSnk5nAXbKwcF5vGuuqxQrWRdq8Dt0FjYzDqU/+GvPrPX3ml7dpL5PeuXNPsJzHpaO4jDUJSDetwr5Dm+B93wgvp/21P5MBwJkiWH89DAsG/fr1
77ntSeLDLVlZute8593Pj2pA7cGjaYyd5yRMbDn04jWaeVeDicGEjQfNUbhJ7Z8KFVA4KDeJNwF1Hrbj2xiro6MaytG6C727jkTA8PXypJ+pmeHla0p/RntPIL9ItD87ifUypNhhMPC5QRtauQZozvRN311g5bQh
d2lopZUv/diSU+5YqTtdolJ+grAGpkYpyvur+DLgcJvaB/6pCOReQAW1zfkzRbFvThjdNSvrF2xykcJK4bgTAWJ9Q3x+ExzHF91qplwrzX/+34SRZ4QaR4frPNhdZOQngmTZFEfivUyi3mzJEkhQPwOkF3IzJ5Oq
Am6etNeSAydeZYBFXEOMskjhqXW/KFrOiKsyfJr8L6cEGUYFnh5caQJmU8JGSEGtP9J1ZOGQnqBaEK95nM4U6dLUSbEPlsge/8RM/zkxUmjTClsm2UCXB/i+BLcPwxJufZ35YCdGE3bAqMK2JjmeTNYhGNnM3LXB
nLL/9JYLTYguNk9MNtP8o3LzyvfiobYLT+WqaXVjKf4r6oU3Trr9k3p6b/KbTF8nPRDNcwVYeuz6X0oveJ9emimjZJHXXysHemo8iL+LQXGb2H6adG9gvq+WpMMel74mYY3wAZxDKqyKvtZCw6cTKPLEE4UGBqKT
JRBxhRBi+Y4ZFZCjTEty6xcBvJE1tx+6IGZIo+wBngG/oXxcghjhn2c36DppkasqQX0+H4cW2POjVED+xTDQQmxmnuN0yFBQCIwWyXnxDYpQRYySQDqVtD3aZSDaJdbzfUV/CNnTnKUGjgFop8PJExOtbmhakkaO
AAHJsuMjcacxOYcAMNfl9Yh92I17ljo1lLuzDe2yIhs8B+4eFKWqMgy8TpieDr7x7piD88my/J1xyuEkeCo400Cz4KenPlz3OirBHPD0vlTOEyDAjLKB6hMGfvREzx/ypLkzd+xepMHtaJIGCD3DKCjL3eR3ph95
/1L1CSsw+LjCnKysTd9VIOco4xuMcjHn7Qoq+gdxHZnuzgYdjVcYDenIHFuFGyzjGyACBpkFeUn0L08uJHcLkc57xpjtcQBrGv3Bv3tkbLe0NjIozvLQYpZjJVqc5DnR3vYLMSIIN1RXOkD3Cii4ZdzPHcIDhSrg
l0c9PUV57VwpDyyVkhaNGX9zkmp1JRHvY3iKhf0QtT4uw5+6XF6Hyev6T+yUNsKgv9hTBfQTSVX61+ltfxB3slfbhzuj9EMRp/SBg32wPQgbjwGZXgCPt8wiHZxCJT5MDWEyzgl30IanjlXMa3NoXxQE7ClJJNnm
E7/HEG3ckBgop8Zcw2RsR1NdtG/pd/uwTuLcX9GR/cGeue3UI2W07JAMNp/4xhC3bRWFzDb9TmFsJRVpjufpOUX8+iiiTmHo/Ta8foG7Q5fWyscnHj1Q/UvuISI6fxQ8XQF9a36uba37c6NX1DwFEyBOUtnCoKep
xdUWlQKemG02J5kjEDTNfeiFYnI8CrIYsOvJkYevLT0BPZdmNwrBZFp43Dmj5hFCB/vfXtmwcsOnN/aNkog/TcoN4pKdSvCoXsjCXhtoPLDPw4StA8k0tj/IOnts0dq4C8YomRsQ2ToZW5yVIHmSc6LVABPW3gZd
k9TcZeGC0cVMnVpGtDqcH5lugYTQif7UDsrkFofdLqyqRQKbO+5Xef6QnjsLub9I9XXgsmmygxZnAjGMMtP6Kvz2mnAUsHyhL8HczMh+Nvw4pRYgCF197dp0DeGUsZKeiVxPCaPTZUdATSAcDr3fxSxNz9cNph6Z
8EtWfW0lzoAMEOAzF/GQwBMsn82vmHFuq7sP4ftGdPi7LE7OyXVIVNdIr4eH1tD5kahVJMQ8OalCMjB50ldSI7+C/AWmSbG7VAdP96+GiRDk5trO3pgVapw4xYJE8Io9ZTlYO9I6FAP+Glch+CxoeyfwFbz8aStP
/k338OY0EMgT85cQmnzXWXAMcr+Xax+nwoiNvh78yd6uhGzmwTW6u9YMKSZxVz/vcqoozajSIsXxoox8uCVBEA9RSNEmmexDTw2C7A5N1HM1gYEyri6RKOa8kCnOyglIQA4R5rMtGXNZ/PftXgW1cQmpfVxReM3x
68KeJMDeXXge2Dq/nY74R+XJ6b3zwnzyIrBZHnhFsCZyPxdrgQyuasULJlvL9lXideBPUtMzKykWkadIDSMRJdvJl5HBSTn9B+syDLWvxVDGuVttzzZmOLW9/5Xi3PY6upE1aONMsRGZ6bLOLMLsisDAt9vwsMO+
eC+A1SZyRS+EQTVg/gopT0rAPqE2lrHrJHNNDvvu4TTJwp3dEDqDM9VQ0vBjq8fPLS+W4YCRwEUYTLe6D5by6JD+zeGzNP1ZR5jDxkcZ8CXpBJ1KSthIj60ydm/k99KPnM7BF4XSEykSdX30XYCIxyIJH3ySXcan
IVHG3MVSQeALv3iNd3X8PVmFFDvcISff6ut0S5rg8lXeFt8eEF8rpaR2vTRMP8cJRlOhJLwyrI3vKlxHKDjveDgw1j63vdOSQGrw2nCHhBoaOGzB0vS/q945kgtn9S4Pt4sQ52BP7Mzln5GNtMZIrpxTTPgemmhm
5GCIDQ/BgfvxRojsVuyUom28EX/WRzQ+jsSoUz0NaQdqBZtWLeHyZ7de876z2DRWUgtXU3tFDlJNcnecB0EXUXlvdY84oVLFhcLLrgf18v46XtlqrX6aB50sppP6CBlAaFHnAmyMc2ua5lR4V5ze9YTu8JdRbbZf
ArTMrRRbV8wKzw66AJoWZ1kh821joXkkcCA8vqRr7tVFFC/BwQa2gkFMHjZoqO03wCf4blMLryiIxSBjBeVjb4ZpkjEsNw31z3vyBWDrAIcQmgue/s8Fmi8GZhdkdGSgq6SFFNXQG7AtgZDlvUwQuDQ3+sAAG79f
Qcjd6YomaFK6yk4tRs8QWmVUwmxU4GZgKrgjt2pQLfS0UE0pFg+aze7fPykJtFLzB1OMslr36U3nAKRapDkhUdrKn6Uy/InBz+EtsXmAg/pFqHgYpvEfTEMGeb1N5GKuP9Rx7cdppLLNBNmwBIECmYT0N7hKQWlr
rlX9AoaJlmfkGMLQvSds5mrZIGDV9Ln1s/5uznxvuM2w4KevUpHQjjvXbkR5YOwUg/QZvj+YG87N5tz+PG0S6DRu5mXOnjNWbugzkS4zCnELwv6BBlmrn5MyijDn3IiwPzCr3/2l7n5kuQOe3LGkyK/TSzE/N+ME
2ZZLXXCXTK3x06uwmEkyOrpgH2ABtsmTqkbwDdMx9hfoeABpfb6CftftfWS4MFYFCmnzCb+NSncGA2SbsBYFJUTw/5VG5y6IbJi3eLU+vcNblqMP/pZ46EUkTpVlvUKYu6re7Osd1i7Eyzcp5mSgVAJhIyZ3Lv5k
orvUoG8bg7VD/LPQQZ/pCHzu7LoJ3aZVVGhIz8kjpUNqCkMcNT1/qujHEYDZahML5xvCeXamKoqZMIDl09udIrHQ2QiplM++7a45bNG/Uq0eW7xZBSh1JVTuK4zYXVl+XphcXQnLYmSHNiSycAGWCh6YZQN4Nhce
3g0Rk0d73YFjClSR1sHXSittFlPoTvzhFZaOZ5vfyCwLxkiWxccASUKN5dW4f9MBDBNharKqDxkkH6CRLIB+lCcZRFFCH2YKS09vMqQvWVJIObbRhr/+uVAuV5fZCukfJAffjVv+/Efd/1vN4mvypBy2iBM/x2wm
9GOja7OeR3QLK71Q6mebR1/nW0KWhvlCf8404DZgfOW6VTI0wS4/j6dT90a/9KQd8gTUDVuSDNENcVc5h89VwdaCOq1+nC6XMMW3qmpQW21RA/bAKyizgqQBRKzClT8pNoe3NSR73V8SiLR0FAu47xAFkdhLCgCc
58CSbdvNN9ZhGWvrIr0i0OjKi/1or7ieSaM/Na/flFS6lR8M8YqDQbJDbG+dC/0hHF8b/UQv4eml8RDrZSM4zGTMdb1k9SsgnnfsKmdmx3bYwoU6HVim/ObzmwBycd7gbAutoB/mKfe+P6Ff7edHtA/M9zzLs9oX
5sZathZo4q+s5fhh6X7Kz2/hSfml6Q8jhQ3Y4cgTV3779cN4Cwve738P22IA2CQCGhCUhLEeCOskHtvBYpuO8Y/2KixuFMyAjuzBc3+N3EX0sr3DHS2cZxuLwbzYMaOLfWP0YN7O/WKWfZ3g/WCxmDz9xQEydoB3
MHeVwaPyZnyFr/DZePG2kiJxk0yADc+KxGWw5KM945O9i5mPg9eaiiAyRxoov/bujqU43wTJLADtfTSBljsyCBAopZ5AkT6ULElN5EYjSGHLNz0B1zhXdAMzqV8rE8KBF0bqlwjRptsQTG7bwHSAFHI068bDC0xM
2AtnWroCX/fRbvebVrNsvlu7rRz2z+BMNTiXIHqowkrmNtafhyqX9CX77J/pnZuDFY0Q962JpEPMh4NTrD/dfwwKyT6mqzVc37in7horWB6LGwymcuswc5n+8RTq2p7frEuX1hg95P9G5yP9K7XG+y/O/zcpaFia
uzcZfubdfkul6Ub9nB+kou9K+zgZJ8cXzONOJXYBirYuqT4Vjwb3LuT87DZGMof6zAkldhXmjb1IjmCyXA1n5VZhqG4SrxNt3nxp7WQ2AnglqTLBbxCgbdmMtTDrK6dMUZlfU9GXlCd6P2nlgiYd30TlrVKLSWr9
HQbsSrMAJ4OvU7HIyPATd7Xjcsx4/P2NiJThH38MNc1H0K5EIeVgK1dn1PdwXHAwsWJZ+oA+zJ0JhgeFaPpE1SHN4zesVW+4oyJ2FJ9RlqUJ2xGJHmKpyQYgpEPtxydohxkZ73eS5B2dh1TpzneKCK1ifiAI58tR
sLwMkdLvUNvqnNTiTzUNAeCSV/ZxunRR2shs5wX5oWbO854dWvdK2qpARkEQ8+qZzs09cIRM3UR7bRlVwIGS9XMlFkS5dWTLnuE6H7x8GlHtuCebf6YsKUpR7WM1cOhoFAzyxqZUSYllEjihKKsmZ31U0BHXHJ3T
GTBc4zt1OSRnNmCswbDh8qZzyybr7jnkQSdCbe3Jayk9DS461uGpB/X6WujPb5nL91PI4c9D5KIlDI3rV6jWSZEQfqhwi9RZ675+ZST4G8s4cTO6lvW1faoNB6NcydPZ3mKAHAJJH8rklEnB+O6+hLBF8t7lSXEN
jN7c6/Fqg1ojkLvk7ZUiPqfqVTdWv7iD5p5cxsnK2mdPaDgNoYlroBvy0vuZbaU5BzyUolPp76eju/xyggNRbSL8oKPmE/EET6CwLIbDjwoGSHQMA3X6ccGP4xVyxD8gNvzBB/FZt/80zRWytP8nriK8qHv3Qz+c
9gXRdtw5ZBg3Cg8ExadSsVM0FwUExqyOp1IhjQTinLoUcHFJLSxaWDiABD8T7ghfpLgvN8H0Z0JnbeOgSOPxd7KYevLi7rVworAS2zBLFYD6S1Z6uYJTtbUoG0s4zUcLgu6smhwdiCy9/a0uyBOdt8sGs56akOP2
mML5fdWMb95ZIh3afIc9P7oBS2w2caWtb1bDorrZkZaXTworn/10sYEY2Pj0bQE62PdEwVeLbkXkoCRTtQMTVnm8B0Uh+PNS8IM1ceCQApEvJW6uQSSQ9HSxQj+nFEIVTlCLnu/ApFRt6N71d1O0kWW42I17/BoQ
/hJPlLqsyWUYJ6HO+WMURjUZpiXGbQ3SGUt/S2gJ8zAnSsWom7ldBR7WlNysxnP+l7q0xecCyWEliNyY9zuDkV0EqDlCdfQoZZTlkuEX23/1+kAXKva1gTgD331dmZ4yA2FoS4EujUb1udOXptrLLF/cLr1Ielhu
wFfBwN9fFa/ocTNG5U2nBVQai32HPb572CvU0liktGfK7zhZPRsGled6rox5X7kYTA5m7CEPpxghhD2u6/lrLjXhCKdTlQfm/UjtQeI0Er8262WWNMi0DRjY3YUn+wAuypnCQW3L5oKRX6dW8+kDP18VZtPMuOPq
EA7N1f1wj2uPbrw92bo+KOBO4M/7+5/fmzSZMdonmt6NLjoquGNdYqSj0p09YX1fBnmHrenSGbhdAHoYcXawM8hOAKgTfkRpYcoXGgXNOLIUGZQ3QVnPkgrMcmGXViHLJ+RaCEZ5AkFP8sZ88WUxcSfntuR50rf2
s7U99M2DyPg8Mwjr7mj0FOcl9TX6ePEZyZFe1wBe/fCCS72YhkkP69X3zpX0Vv5nr8N5z2R77Tvz65//eElo/jta2KmXJAiR0j85z3z8UIjBchhNaatWYDWurda6ZmlSAcm1nKG1zTmiwayw0h4treUQ71Gld9qn
RkufYoUqJ6W9XA8XYeSsfB+1jkJBl7MYKq24ja3dO7X/TO2ttk4GMWyrNAAb6d7e197v6MKb4tkwEfAnj2Vrnb8EtmGPLLnI3jQf/baGvOQLvVgXwsvqHv4HB+EmrCzqfmxI81GJVpYb6FZPanxXH9oJoHRB4nDA
T4rWcYjkFrlUcLI8iJK/40vNLSu+8UCaVfLoOwDaeTm+aiqulqXtrwjNc5xC40yip6Xj3n+b2rrPEHGnu00ENl71syHUHHe+wmGB0MpnEynlM/jhlT5+yJpxx8iBDIWQBqyvMIM+HjF/ww3Ol/iNvMG1yxQ3bQ8Q
ykpJUGF+esUZ5zJbH6elpDuBC7VdQvHFSPPCFdG7tp8zq14vQXgOjSd1RKgEl21UzA4cjeL8khKwyT92BA2PEIr+KOJCmsrGIZ5yFmBmGGq8onZkYmz7z72k75t4iNIenJe3L8mw78MAFl1zEpBATPP7V40ssHHG
viUgDbXaBvvgjbP7WQVZbgW2M6MNmmvIeBklYl3GVyBNZkYCi++rp5V8ItuWllvJ7CE/a9k1s9/5wfqMkvh+akScRfklsDDEmlBOciW8H4TAawk8U0p1EPPQNEmaUyUX7v8rRtiBYZMQisGjSGIL3jdX3Ps+4NLY
a6mU1We/qsfGo75U+MPl7q148TE1+r+HlqeObUuNoN9whlcTbm8MB5TLTHr4hqoAJzcCT4wsofsb3O85J6SlZrtMPNEQp8rBwgO104uUvy9ipHwlBP+TuoBXO2SLJIVJtpY8F3rJzqmBVnpvCANuyNk4+oIiFH37
ZSwQtudfTsvdOITsEW5EjpewC3iLrcdhkvDke2P5D6JhdAdlEiOzkNSTa5ZzNZmQLMH5WGfXtooq8qpUs+mdSaWcS9kiVMb2Oyd4lT73VM/7XOX5s8jrEQLh8hLEw8P/60jXBetnhO38pDXXHo+7xIHr5rpiUy/D
MaFiSVaDc3CZHFi3ne1FRi9a8+1F+KIxp52LyY8AfqSqF+sMz0ZaJbSS9obwipu59Hn91an8Jbr6qrUb5DdrIe4xyYVdxghbXTGZuY0t2zvdWcSQtrkyTsqbUWzJ5J2kxj8Swot1b/ejyL6Wg8MbPBe9dH2y4CY1
fXdxrlkMRbS48uqolDbCU/2kFU1HgUF7cy74eH7XhdV9q3wJDX0cI/MADsBtJHJ9fAR+xIbqUIgI4R4GGaQTXQHSYG+2WZn83qBwGqTnkLnJ+BAC40KnnnoogJfLqy3NT8xzNSahjvA6Sm03dFKi/rumfl4W5d+R
oP8iYL0TMJm7CjFfQW4Biwd/Q+5C1ng5WbFSqbrIw6AD2vkQp9LsSLkIu0ZRpz3T+fYrLYhvwjQfjJZ806LM71pHgXyDNioelAb+Vb5ZUvwbDa3bmzSVujm1qE0tweNAa7npX693JNbaDJBNb+28Xh+o8dGj48Vf
jTAwXCN3WPCCJdXfIQQZ4pauaP7V/3UlwVNv86WwMVMDoor7dz9gNMx4SznL7OlE26vmc8gUC8dMG9VQJdFNYdKZMWs5rV7BZfjp0U29Y3AeRuHwbPRFznx6IJ+ZXnqUhslcmvGWr3uTbL7n7NyFRe+Ke1NDxIsu
JUPMfDuEYpZ30673F8N6H++FePLRNyGn+ZdYZm0FmOifWhg5IDDBY+3tXxa9WpcX2s2BUYsiPNMNxtmq90cBxou/xxJgubc9oeCglNOTIU/Jhnhf/hTVejmq81HzfYqab8zD39DvmGXKHWRQAtACfcKTUDtk6PRp
gIQgD4l4fkLAW4SrR090l6upe3Do4fCo4RwcWnaCl5dV63KWnY9qq1cEWkdkXuTKt2uEMqggZlW3ywkEfaqVTtavpnhZ6ygnCcw7kGYJiqS/G9bg3LNlwarasvjkrDsbXM1ouKZ4oBxWOJkcr1GRZ4cci++cTPoX
fM8EDRWHrTPoV1tI9vayk7gkoZFLpHDTLe3uSjiYLe7X+MkAcAIO+nz0iHAEOma6XI6TiXA9acC05MdC5DHNS+tp5Zxhioj7M9lTtPf5LJSON/dcNnezOLT3U3E+Sfy/Ln3xBcNajqYE+0Wwx7Jl1jR4TBYZvwJa
wgms9PHTBO5kbF46+y9CbvMvKhv5Sy2te8xu4D0uCbzxAiabH6mrOONPksqUrGMzmJyrjBz6UQGfN6RU12+YP1ixJd6BdcQMPAD1s2NUapW6g/V1fubqx2mr5VZagmWtEkDLLP0AdakcvBBsi+j8QJ4eWQo5Di03
n6shKfeh0RY1I9ItmxWsb/oYY/ytpb/lplj1cPzCz9GAIyhYlMmRFMcfV1HtN/cQCyjs/7VcA/HmTCZfYzKGDR5XabNVliN+p0bltS0aTYs96V/uFmbuog0QevvESvCqxx/tTSrw/89rrFyHqtta7z2OiM8nOjRG
oTvffR28jON8JL9+INOCj4dsOzRB6z+EIFTs7WpznbTznfwFcB/yHsNLFOFNPfrmq9MMZ8V20OOE+2LyK/cdC2z2PE+JTormT5XlleGLbn8EeENHfMWAN/LPkYk1j/gpqRhHWSeyKvS/iNJcjAPzBeIL8j6jf7NN
vuxQ/Zoa8yfg+c17ACf5hKQjdzcqfF5W+WcKN4qz+il4RhjxH151KwGxrNW/iQJjTX49ejlpn4K+Y29W/1K9zQfFPe0drboGWX40jOt6vkRr4PnoNqVFgDjm6Ar9yvgJsG43myawrvXhAmaqa3z/08/8x9apdV+x
UTp/oRbf/4IA8UZAJzxwuGjtvwyww79V0OrfNtKM6XoJbNX/bxGq3H/74vZu80rj3NbJN18t3GgSMDzCdUOpC9wqTBSrWwVB9RgomL+TAkUADt3aMRg5vLVo2X4WnULs6Isk8uzrjx8ilwkbNdyc/PJF5MbkRuX/
y8eAzQNDXwXWe/V/pX+yPQpHH4lf0HzBaNTGgqhjCU8447dNLn+LTS07Z76A6ytivUuv3sO0ITPMr6Zb6+diLd4er14QsLtP4/rWaIMU4Hou5M1ri+uB37uRlAc7d9XJT6XV9H6LjV4aqPxCR9tXHMf+ONke3sKr
fwx2ta1IWf43sraA9A8x5cRBIGCH/ZNb4VLJ0/msT6juR/FZv1IOBIpTXiVLjeZXZpX51as5wVPbc8WfNcz2VAXyWZerpFlvt4e/+H6EqxoVLvY/htt/UWVb/9rSMP6FktVNanySfpgRH2+emh5z/kIwvcl8kfPz
4X+LWQa8t3SwF/R7S+LjjpFUtp2xc4Ptb1ifJESQN7Y39RMx8GLn7Ue9betOFL8XoFeCja1eGW2M1JN+0e3W+y+q2Pm/mjD5n6/be0cwhAphUMe9QQAKr04eUepExF8t6H/+e8x+7v0vW7LFtHbqikZnFFeaEuo1
7VIq8+zlRtN5hlrmY8g0Iyi6rsa4JMdIYk+8lqRLEuDZxLtrAOk2xpFkb/W9lodOdZNkiVK7c+HPIJCo+uRrcX3O8tt9jiCWbSgjsplo4r+1mWKweqa7Jokwvst9FzLytlLbKBkzXtZtO/Ynm6QW25O02ZivAlHL
EGUy/XRM0EAR2p5+WjGG2ilzZb0039AsdW+Yefyj+v3gBs/V1x/Hq/Gv6v1lfDa3M6NehSvKwUS/MjkPpHww/Chyg4kRnfQmM9IIw8Nw5kDMLHwlm7870+M44tstwp0h0k857v5bv/uALSckjVrwDvwWv9PZXjWd
ZJYuzXwGotAJ8etkPgNmMfY8lTXtDnc9afQll34tGQvJDYZrKnxd5dH9lnOTIrI8X7XuZDnpNo84x/I3iLTVGvRcgtEq6fhwD8s3sKwZiGvtsEHEmrjRHSczYbxeDK7zAXY9vWvFgDOLwmLFp3+7NZiX3Y/EzWtl
FMNmgNjbykBxSrKkdTrTU9nj7sAo4ClidcELFupruPYriQWN/Qbiq5btUHvzzu1pfZkXgdCU5vnqFLuR7qL5qFIxGbIOn0pb3vldQysdNSs8imchVadq/sRcjZRa58xxyevKLSJ8BnPgK1VbVwXXiVPDt2ZAVGEm
u86D1aXJ1endKk76FpnsX7+Ysnr1C391nxy9cH3eX/KCbPMYi6Il3wcKH5B1HFEdWdfiewTrRYXbHVTZfw3ovgEWN6RaS7rDeH+Ki7U7X6ab9gFVV8WWz6nmjeO3iPtI0bY2ILSTMjTswQG2Vsfk4MnQva0slFLK
hFs0ScydLDeG5r+1GkA2OshVkNP2bmJ1TYJJi9Zc2Ipd0nvxg1brtxPpkd47vyfvlSSNLXtgRAohe9oNN7iz6Oo2bzE0Sb46lldkkysep6WFg7FssJRRqC/lZPN4o/Q0IiHSnZ+t7dCUwMoCrCQNZksbfQca2zYI
frcGik4ZnlR7BvfCinWbiqYcE4oXhfRqNnqHVuowzp4du6aOYqdZd3/l4cXLKZsyPEl76F2Jmv4pUf6B33V+TLnNlcJs/t8UwZ2N3uVDQ2OLOQsBpVlUPJYG4xguJYLFcQ+kVbTi2cAMe0nojyb6KHZQoUbMUaZ9
rKqgUFEhQPaTAg0zHdGLFp66hvlWk0aS+DPrlhx8E66GUkOm0i8NtzvEAzTCk+pj+mji6vQEPJrgIiQR7CO+53L/hCcB+2KIao7CMObi0AhfXs4JXCuxKbRRHcv1ZU9r/H9+pjZ10QqQZ9Rw3gMWy6/t2+0UpaTX
qXSd04N2PQcN5TpjPZx7bLo4TbeSQXb/F3hhY363/jYTwIbEnbVt6VQJaK/6Ln6vdoSS1OlZAvuTeXEj9CWB8G1W4hpw/SSFUdQ+rppmGvPgexYQL33TAEFY4Ww6/2aKlWC9BwALTGyo+cJpI2MjBPNVi2blNwaL
Yc+9UO3spms0CT2SOANJsIRcGsolpaZvYVNCNRsfzWgy/v19Euvmk245w6ADyhgs+lRfY3glqrq4x4Hq62K5+aNmvQocjnZqtIkYe6z4/xSp2Uo5wLozDoPji/i/O5cueh+9/mZJ7/+90fP/D3SQjAv6nUTP7Ukv
k+pReamX6aZfQvRLTHoUgw5s0evxa73ys55ax6UV6QQ3J5lblEE2RafJr8qyGgqOfoa/3JVP4Mpf3I/kuj4VmpYHHGTb0bVrh9fJ6mf1PYy7LGgq1mB7SSK5fX3iA8G9ZiJtJN/gQlSa6Xni/QCTKdCIlFtv7WRG
zSx3GY6XxIysUTz09gvqd3rWBTftydzTa6zrJESXJNugXp9J1mVMapqrHY6Rrgi06+18opAmJQzdw0A9hw8UNQ0ZWeUN6rxbv6BPxymBBGFi13zAhwQNmFg8eepqH1fOuZr9Xc04Uji3co9cmHpbzeJtp5tujxTR
+u6Po+YiiB3mwSWmrob+aKzhmE8+U1jVSoSvY5/X6tj0i7z1eJS/tPdkuwX92Ks/2J+6AnowZU05yHoRHDL6Hwk3R1GAhRx4DNSZPm2WW6w/tpeXLpsM8QhUqqPaUE1rw3a8H5PLnCQyopgSUzWDk1GDu9DaJ6nu
7MU+O+Q5jauQJmAdGV/hNdrxxFR7zWMtqaA7CVqEp3MKYf0i2k1v0kZbnXx33N6KDnKVaHm3KdIB3tSmQPn0JBHw1eP2l/PARI31Eb/iXpcTtPgtYzPxxs+lNdiUnJ7Hgc+OqGEsPT+MKY8JQWR+m+lgefHW5V98
V2S4q0+2Ml31oH0mLihbOJtjCDjFanHWosrErYt/Ew9QRKXN1Qr8MHJJQab2ml1tDQF7oUzuJ6N4ca8XyzjCv+daPW7wdQeKwcWWinlao5wlifjVg2NvDgckkk+KTrA2KtPVK62VfZrybRhAFVUBcZIRLmsmn7Dj
JNLD/t8XSxqE1j2Y9vRuayzlt5uunJbDEJnsrjve+ZI6eUs4oGrm5Yj/rJO3KCrfJslfpnxWA5ZjTc1HEnds+FBR2IAEyR9E5jzkQGewEpPuYhE3McO92yivKbQ2E1fJRlQG6w/bRTBdzOQN+itERMRbBZQ7tUk5
dH9Et3iat0oBmtmjxIE6iAFi3szAmvCoE8KFDvzdJefH7LDT7OdMKmbZ2QzFHNyc3NtJLd1S2qhPOVbh6yOBW7u0ixoWLZvjhZaW8++R5LVctAefxhXm5QFYiQnLxLYaxuzwO61tZYxOO+S0mJaGhXAFrCLi6KgF
DoVssw32KRdGDMRGwQSJWVhJB/MecxgOMIGeknxEZjimpobbtKpoRF+otys1WKGAGBR7jDERTlaT5QfO17FtgIWVEFVL+K4lBrFdTVZ3KSg6yut4KCwtH9TtpthEWKn0nUJ2i8vZxlpzh6PHGXnOLBG1I5sE/a5z
0SequD/FcW7LFTg1gG7vApKHvYez2wzDeD2mHyzdVLxxU5xKZF2eZ64vC1oGP4j/eortegkspMlyebttICwAJk8RDOPdtolzKTH/PIT4giTgTG/UvIOm4TN48yohd5eGbMxRf/it20Zaxh+9f8tvrxttv5brBXli
WjGgZEtledQ5emrLK/h3F/nCX2RGtf/aWeMnrZ7rbk9t9OIRQvEw3Xiuuv/kqw7sjrgC2Gy2yXXvP0IFShBxAQ7/lGWXHuFRf5pyxuTulPLKsyqZGKDMv1n0QV/083GSQbtEc6l6GUcgR/TcJsiog5lvK2mUQIpx
/7+ZXX6An5RCEQUa//iI6lG2Ib/4Fh7SHT/kV3fWH3WcTWaOwNHxmGflB7K8JDK/+3pwH/TRhPg+Xmf+gXFCW3JZD39pJlRYBH7+GkBfg+HstYYTkRSxrceVW2YWexpngAWZG/8FlZZfTC7vjAeVOeRemU4/yI7b
GpfQBBitQH6YrKHNEU89TafcRwpW5NPREKHDvBiZkTFqHUam5bSVGgdTdlu7dPNMr5pgfGdrIWXxbsUQV+vdAUoZuxeTD2Y6qx6eMCKWEN0+KF+8ycHjrrOzkxPs9MNO7G5eH+CkYC4nc1bo7KKGIZBJO7lvBUoQ
rjj0xcRBTpMq+GzRZjFAEaPk9UgJLoMqVWKiKof/mGNZFK0hFszgJJeCfTTWbIktB2X7Y/ZNU8yfZlsOHfkJDyb65qSfe7B2jNdzFjrbksgLKul4DfJSjaMAScw6Bv8BNdIdstsRv3jyGXItqngOsBrUNTWkQZDJ
33ejWG1tZqh/J2hqr7vZFPcW9Y65vI8fbdLwLRPZsOQ03eZgDrkHxsrjosrsJr9Z+do4CDQJAWpFBJrYEfAIUph4HB7E/rNslZmTES/qd3tO/nhz7dhRVo7MLIpuCUOYPQKh9pdNIq1wTeQlb0n6lghliwbf1dhk
gIfQJWinszXsN/l+fo/mIWoUzadpfqtvFwuey2v8cd+eZW5V8Qo3JT0uVWmeL5mUnng5K8CczFEYAHUdmbRVK93uZD2B5/ncxEF7N7sDVON9oReXlBWcKzlvYevM/WNDx2tXioi46VzrXA/RI4yB9aknUZdHQrI4
WfKg/P21NryfaeCCpbMrz5FhYI2UjqWkyMDQ7orstgwSsae5ySRjlpIiQ2Rk1PrXJl56SXkTfr/LxAxAqqBT8qfjVUY1gtfIoaE/XqjbgrOGx3aa5pizDg2MXsys2dapgtErVAfUdLRYuTRNuNRV5oFWjI2Qmndp
94qNNQzyPr9UCzU/O0CNHs7NwLodtMZjdVy469FVpFsODfd1vLZciKjMdb9XctFihFZ5ySLv5qKyLLS+Wg8yZw8IvT6TlvpNiL14UZeFjqQmBwEMYPw/9EMUlS6+ply2/fn1qfVht3/s/j30wzjN/y0xHV+ezpdX
Xw/9PyoLKiJepxgkZ92lLoxtXQlDTl3S7omRR7W0H3HcaRPjlsEyc3cnYlt39aYIZ3aycPUwr7mQWD/OPjt+xz96OSy1YxTEVP1IDubHSI1h8rB1DY93aMsoazqeoX0vccU9wIzwKxnh3Zap1lxoonhI6TotEpMV
k7qeBeCqHTQ27jTby55OuhYsjvIu5+BGeJnoPB7B7DzAtC8s+8os+e083f2d4k+FgQAURPixeXb1GnFL3JxRqJrMjfpbkpkf1Gi4py8u3modh4/d4q7ZFtSqNBulsO44NT+psg3Sbs76xrzq21IOrWyzqNO0joU5
NWsuU+7auE3Xc3+v3QI418kB2oXQCWKQkI32SyIRrk/HBUQyKmvbBeGFtZDqCZLWZV8xNh28X6/ZtM+iisYc+lzeszz6ENFUEi8Y633nyqlpLEpivWkcYTx9TzHDO1UUENiKOG2RGqaM4R7y3RlJBwwIKT/+3VcW
F2wwVcT/k67f4hcKvoM2oypmo0IbSncawPkC4/fKx+bvlWx282/e364wwojNRdT7K+cLpFTcs+4XddbBQiVv23ilI24uAYkl+EJhim5XRaLdHL4GlT4QtyIBDcF/JCF3vsWh469l0s/PlX/Giqu5pVxWlg8fswS+
VakpRMsxKRD8Es7YE7dhB88zqT3P+5eZbsc/0Q9d57cq3jqp9CYCNHeOGjGHWYq4zEudSZlIii9NNiifxLHVUYu/oCylcksgR9U68IGr1e+GJP5lIvEHhK6yX978aqUQ0jCc2iEm0vz93Ncdh3/0mWClh8wt7ed+
8n9pff+YjOnh69IfXOHEuezjlze6uYhNfH1hLxLS0vd8KhesGdtnA16VokURFi7+fVky7RX+it90CZN54wJtr4d/eZ9f4PVJVM0/8R4nnx/fR01JqPQMBherZgnMedqdXdQB3lhkFQO3WBNW1lMlmqeQ+GXiYx0I
tyKRzgQl+mHGV6mfJbRdKu6+8zOQJVDZYJh4Ypt+DolUBNpUTd0UTR+a15I9nAPiuIRL4unnuEwZSgEUSvy1MAqkZ/lQMZOaSRfIsY3vitdIqI70HSHYQDQVIxWEBjaBUZe2pxaJL6WjkRJ1hVH+s83a8QBXeggo
+GuSseQq705ABdRdqUlIrj4b6FthzQRhmBNXVJpblGSEMWF8KEsih4DTL7k0HtXDdUCiW86PZVjFyxRV20CYZFGvpIg26g0lYz9gRAEKzWxWo7DUNB1D6KCoNVKB7h7dglSOwtlNdVelm3KqFPS2yGVpBETzOGnu
CifZxvh8alBBCcRZBMMZp04BAUWZL1d3u3I4m/wVs58yCXwrlG4FXul6IeJSAGYUzCYn66RFVfgKx3IiaOsFAQtybHbM+mJsM5GHy6qubMAUMaXqP3r9GHY3KkZ1XX0dUkXG8oyBmQQwit0aQX1sFSOByjQGNEvB
04E8vOBB7fMFV3Eb9kwVcQRnUMMu/LWEShct3RJFfLimJfbb+aMF3U8/DJznG4luPIj/7tkhamjeCAKVjI/K/gDZ+7BGCJWvyeS4BuJqbyJP5dOe/JDeCfu/IVTlpUoVYXC9dspIadIjMIDl8oCzkjIH2SVYFoLZ
jBSQ8+GVmHAfgRaILPQK3s1NXxuKBXlXHtZtN4vsurtc0Trj2dUAOk+dZ62CaQw9EWCfutb+6PDCPho38emlxhnqEqxKbqHuY2ixuwlBYqRrRLKrsDA1xylzTNG4rwQD6YZxeZbIFte1lOtNZSJqC8EB2Ug6sSYr
SmjJY41JZr9rQI+AOjhAoCVYXHsUF0r1bkYrg9Ra6ubMUMmL4D9bSLzHHlBcWE1EuKLKxJ8ViIABaFdJHB6yrIwyDiTvHlvE6tTbwrjXyH+ULXo1SdxocXRd/3H2aUigFd3pdQxQYVopQMs/OM4DKd2RXG2dXXLU
iQoYDqjeCIsNV0n0RKgWz+5U/sYgBQ2PwOK6mjMlYzrtEYoo96o/ntqzLQ2nU7dIaprG6RSMizsg6fOKGB7+2IbUqhAKm+CL1wsFis73AntwgB452Fut46M/++2E3AHRz9nFNxjUlJmCuKgbB/f0u+4DEjXzIxEx
F8cAPRc/TVodpvTiKT/M67wcH5uJxrTAlpY61LGWobcdWR7CUR8TsXOpfrPl5wVhszUMM8IWb7ZsmA/678fV2D5S9Y9/n/ePm1vTX1z692949P3POz0jrOyWdz4yuczDp5ovc9vVBfdblns39ZfsObQtITth0Dq5
JlPne8/VSktFxtox5ljwxZ/GOqSQrIXO6R9z2gVnU1uKi7BNqFOqoAEqsc69rt4I5vgr5ZoR1anYcgvDlPgehh4aE4Fzl4QQXyaK+WUDxQBh+UjWV06N9RScSJz4JR4VB1rMdFqZSywedGXn0HkC8YhINyIgd+Ii
ntEkcjurpzGQSuyeaHUXNUU/jHGYcBCeLfiUtnCjNbfv8XeDFWjHrDEQADlgpQUQA4XrowOF0MgaHgtahYCQ1UhpKFZlBqHkD7VwGhygAsJWxqQon0L38agvlXt6gnx8dnK7ctfAdmoiZu8hjYm0hBLCQWwHJeTt
9NVeCerhHOqiae/fbexTT0GwPGE7hYEqMoXjoAx5limhENMOuKgMOvQ6Bp8sCLkkBbM7VZcC51C4XHDQw68140On1Tj91OqzPrJTt0ENbiVouZbe58n7tD0r2A+cyDr5kfGksiSCuCpEiBpvfgEldFjPK/XZ2JLz
WUJvaaIWWKuBSRWwQ4GOh2iw/cqQjrAWOvbG2qwlaN1GZJW00MpDLmIFnfWQnDJzHXyy8QjLrkTf1evN/9b0i7UG51yvf8nLwXaTqyyadGu9Um3KTOvDgk3S4XlNN3hk39K2Ow4vHOcBXspN7DzJVgW1qLVKQJyi
vWVC4pCJYRS2mpZzSI6hOONFs0fknYFxZTUqQkjtd4ND83KI+cCpvqqMVgNYSQMPWbA+NksvOB89M345cluKZ4pnimeK537yVSoCkqPEi5tlId6vffxygQjFv+xAwQPJXd4h9ULs2sDDu4i/mHQvbUvdVfblqjWz
t9jK1lztGDIbwBn+/tLoaC3bWBVh+tSSebvCTz4sQo+rmPlRB0QBR6+c4CVuqLZps0dHgBYqTfKEK6VNojt4q74DnnCtI8AcXjJFZjtUR5saaeoXZkO3ND/FVu0tqDa83HtM8klrTs3dN8dcw8ax/d/XvPnVpIH/
3JKvBDicSfvSijggHIFolV1CtfzBE+57WxTsh8HFp2Vy8okABYzHTZOpIxOBFx8EGqY9jWMKo/cWWklVWqvRjnz1HoXloMFs/TfUtks7Zi8B4hfUjWbfGn6wxsOYgRhZaafnL/gNjN2KN/FfaNuX+Eft3D49bMbL
LXiV4vnasjnUJJLGEiQGUYlMbkPA62KaZgRIgVEtbYV2v0hr/vjh8Bnsl3LYXo1fcbkyWM7gJP5TeXb45HvQ5PMrTj9Bh59Wfr8B9YFhMg1/EqCBYa8pBNHyfaLE1MhPevw0KZ483fmnn+fp4fRe3vl0cnq1nwrz
7XtvZdos0YFQvjyDQXuN/Ec0zkB06xm+TVw+GQ0lT9x8ooEDktMTGyzpIqFsonL106apRX7Sz0hYYnn0axB1dUgqgtRGPULqnQgkEM/JVZ3jaYjb9JpMeHs1EU3PqBADMD7raOYIjjJW3kZDHcvLzUu4JsRhra7R
PZYzzASSLl4RvrM0F72oCstwM8LegsSIxBejCfuq6LxJToB8Mfde1kUYkqDioJxcmwDN+fTqotSxIcCs3a3spU7EQbRVTzCtxqVTdC/+1Zk5/K5rIoZX2YGqqjknzNpWIpowbgrcg8jpABWQTdacRJ8oXNVsr5lg
KBlOm0kX7DMVaL6MHr2v6nTgLgOTcKKY/iko984tZ7bQ95aycdOlYUUv2Fui3DzJP5ihfCKVY2L7Rkd6BnT1Bt0jA6YHQWXcH53vmyo/ukDW+sfOCOKTWkMIPleOuNWEV25JaFKlH8eWfnXGiabgvx8X7oCEhPBc
j4IYCxwHrOF7oKA1Gvy8GI28Q//PX7cpoedf0Wp7IJ1oefMs40cTDd83n/kBPfknf5vacBt4Pcf/PNFOQBJ8J7iCVJ6JdRrv4WICVaipd2lDRPy6EZqomyjFk4ZZbKIHurXY09KiiJ2fiWKduJ9Nss3WIO3giICP
nGhpRxzml8w0GP72eY0NZaB8HPNlRqJYhh0Y+o5RwSbYHh1qGyZ6vrjOiV0nXo0ppJzpI/2audZWMgH1CkG3VegmnTYzf9gglysUr7ISSSF4jvLK6jvXCNRSgGnZlNV7wD7SsB4gRroFcJFqDsC75J46QeInKrgz
x3CkEEjZ4A3H+UlN8KxYd1W9KChtbcLjDjQCtSkARbisXjlNS1dFm7/y/Y5eH1b+6JeF4tAyCsW3lxOQacOfGo+M3myi/fa4TMKsKmJQBgt4kppToKWJp9uk0nyD2v4Lq9WMvOHJFBZ2e1iy+lKfHBZpcShi4mYD
FbTp1GQ1hXlBIqQcPRMVutLjCz4oBq3GAnAwoYbPobEz5nJMLvmFjqcpfMaDejMWSw/x/mKPeXiqoInUQe7+zxcsb9v07E3MupHivQr7q474mXrPXHJ+bbrAi6HBIdWZe9TqOPaNQQBIrsJB3hQvz1l7LDFkhq4c
E+VBzpTUdMZWVRCseWWQDU0QMN7O2RwC2CVYaUp5Hrr7BcykcJdeiQD1ybw1k35IoNaqY1FOALrox9d54WFJ5WviJ8tR1y4K7sclkK0nhvGUvZnUDqVM3dq3KgUhzdzc6pnlDN/xbF6apUZEAremGElJhlJKLC2d
xM8Pla6wMgTgrA++FXihez/Yif6WUHnU3CqWDlGmesJh6yzRsMmlGWrFfyPEIURxS2XPP/b9YDNqOqj9xmRX3cTj+E38jA4HUUlS1yG530IHvoQXB2gSAwzRTbXuabds1SGZN1ZoBbAqpOheDsG+3+VNUW4GZnyg
DWUGS48lDEiKfx75dsI0xkw2+hrbTZ8j0/plMp8qNNqxENbzK7SZQPZhjOfgPCScES3EViexorZmKNFr0fGKHN5t4LhsBhbUM8KP8oLwrBZTB0TrI1IjvqzeFL26SMkb+p+TKFIBoI5DSj7rUSkDZaLJxy4FRSBw
ohxguZdjlhwZ55on4D6L7MyJUhuyo23u7NyoCcSORHKlHy7FBxYOwb+tjZHAoNwhAYTNN9bxJvwEjEVFUHAUtBSF3g1m8DnLb1z/9XRLPvkajHJzg4uXVrkGIP/JpS0H9pjhsrw32jMlNRrTlDHzmN4TBPaLoqDw
3GdvMXAczVDxmdcDXbA5kcvJxspgPcTvxNUHE06VjTFgRFcbM60/ELM2UEjvidvSg48rGoLG88fFYlWEhCLj8P8jC/o2+ax4YZEP007CX9GWQbeZkDeZm8sxbFFbqGQW/Kj5kezNY4fk9TYtfN1ExJ7UucSfHrd9
7sdRdnEzIHg3RDDuEDGayrBsGBZdyY6nwcw/8n26sJ8Lj20c0NU2j3wJzYfTMsTL3pH7ntSEEahDyDIV7ZjennDftGccK0lT3VhMBiFzZOdYX6RE1F5VmHhyyW9fxYyYZ3z2A/00CFAYmeYJsDDGQqkDXWfHQb83
ZFnLWTYRG7n3S96FG2DV1XNLz/Au48gHHHIlxd5s/rse4Hmm56JsAq4k4AhBhryOG9TFLzbAKNads1vENfjMJBIIP3w0oZt3wmO0SlKVxJuObfzGi1+5cNll6+MgQ26+CSvBFrDgP3zoRsIHFxKE2duH3sjIIPl4
aBIis5yE9GgmYxu9fa0Qduf1l99670gktlpYJAfMQtDT03pctDkdsy+57GI/yuBEJXRfMmD4Vd0sKZFlsmQNc9gWNjw3Njh48bRctgSgKzhZB5+9WTofFyxADgHgUmXO+CSbsVmSY0B4n0pX0rVhuJy1xmAO6XpQ
5oo9y/Pfnq1m1aaa9xkurFFCjmgLv83S2mIq1KbKRfvX2Ym4ShORhMqP0PfwzSwwFqXdups12+A4uTQG98cLwsK6NV4wndxpV39XoN7dldky5EzG8g5M1njo/Q5mVzo4Jar3X5ewLn7eUyJDvNIPYFiX0H15R7HW
+U6j3GXHds3IkiZsNlI5lv1oLdynNMrjlmx2txn9D7bbCwqwzNpPytp0qdT0mo/vYdLst1W+N70xUHGVTOookxlu3jiFkpkLpR1irxg8Q6PNN1lsY0626bj273gttlGBmsZpWOH4mvsvty/NzMRL1/HWRToNdDo0
SZ3VIBh+8z6eZXNffElET3/Nm9lusW6JsWEMPIhvWXepYu/oj7kbgSPaoCz7hqzsQ0SIbmpBh+LHKVxQLfBFKCeAWj36l7/JG4K5qKzAwCbUTRbVaVGsevHJ0ZQupe2GcCuUqpy1qcmWOs81ZtfDa6t9T/GSQtyM
dvDp7YQPG8AZWp+xwXcHxCClRrT6UJhDIqlsNMVtu96JshmtS/TLGToRkzKOALvmLsFRGiDJnU6Nk4lhtES8DewiExuzXrn0o2xs3mReVyf0Tqc3/owFLuNuEeM5ZHlhu/IHPuSET4J7pm2N+5Vz/PleB/dKA+d2
tbnOh07u06aXoG84WEfD923LYJjVSDMQl7ZaZbb6MAv3Y8FtUmjXKxA3q72ajFQ+mxcPE8oZ6RXH8TjLegOie979+9lFZwWDWAGzVUmu5JB4E3c3X9n4q+RsKUE9SHytcx1yfdZH2XEhsFG+jJe/oTkYZpnkpS2k
A31gVKNd8CsTMT9emHRJM99AZvFiZSNOfVt+gz2NBW2q1WAu5exHreaE/SUgYt1Ii2I31DfUy/SF5I7VGLsakJG2SaNXVpMDeONXuHCl+5moHgtUZdGH/7pQtY7IdxAcYxRq9z1xc0NWdkSKktrLXuU9X4BI9sty
LRsYvOkmDbmwiPuXkB4EogVLiwj2spgUOeTH0sPCuxyacTwgZWHqqBuGtzW9RDK/Rgtv7wbItC208pX9S583Q8z31IMI20lB4u4e8CP4wKeePhTX0G+et7SzWO/Yan9NqJ47XrKK7yE6QFxZ/EJOFMJOM1Jcfs8a
dW1cIrk6ZWlkMWZ5KQcOMxWKF8AQEe0L2hNVP1hrUFkeT6zMLNxX2tq1pAa4rkToLV32wkxcJsODmpyXAvS1YmJtF4Ry8d/tqCiOjER3QBwfiLjHAD+xPpQPiLDS0j4ObGKiazKcksJiAf9bJCYDilPeo3qclixv
0Qu+AQibrV60zbP//9oturAkpZm4KPj5DMhfrOMUz7syIqRRw1DyvW9Zlv2ZO4ISp3wmFRFpHUK3ZPG0ZNhHh7dVQBZdzDWpi3BIfdxR5nBFGlzshdG9AZ0XDtP+gVrGYOJoBY3acYMJEQpoWkwRYHlhj2/jAS8P
SoK8i4ZC/iKmOIRFfMsHrEiiYnw7C7qX2M390AyXsZ/wI25M/ETKo3Z8QqXWtWn4KZtH1TbycCSaNBJxtXcslaClvLstX3H19mXZ6KtFt5hJOuosqgkN1GReo8U287xHyn/wBT3YJMaU2RVgNOsoOxCaCTBj/Dz7
/DNIcFVjjATPc/Cps7na15sLkYMwIsRg2ofHTZ6R40rj+rBPRNtVgKEkOkqybAZkn7i9o4cGMlctHVK1dqw295Ei8y4HFKJvyUbuPQOzpyFaLEclCqL0nrLn5EuWQ0Yv6WisowImw3JhXGj8wp9LKhJPqeenZsbB
OMy+7FdRtWDCr56g3cofbId8kpai/mDgJzP0cSBpJRXj31tqkG+S8ce8/G0fN18/L0ET5YdBtajQOWHZiEOTGxv3FNDDs0afdiMax5HNYVjK0gM3/8ntKTeKuvOLCp1VgI5F8qhTb2ztIQ3OtgQknxmEOrTgmmSs
DW8GvNPdDS0W59Tk+erRWvP2064S9oeohDb628L5UJZ6q0gLy0NwaV0op3RANz1FQna6/sHqmmS9OrLpVDTUIZpSkFR5oVCzmoEfymgQFSX/GCJvBupnns4ZIa2c0kuNTU1/EwwkD6IL/aZLh9VV5tRDEfKlStnY
RkIdqCyvJsT2/K2h01WJ7MYcogk4KWFDUUJrGGoLKFGD+Jmvm4MJrpVJq8B5h3nTAAeU7J86F2WR4McpBSF/jpH38B0aycG5Hn0q10iLkA8Q7I/vS1IrDmeCqwyBfMVTaGUblgsLltqagmiu02mUha18jlzgB4JR
rwphtxFw3e7aCJMYIh2pOYFAPbrl0ZHzsigGMtT2j1sKxTtL49g1nVGGdxUmVBFY8msj30B27WPgKbTh/UMUDK/D7evOXeaO2zqs3Z2+HjgwprT51RWuB7tDOwmbx+WgTh/qk5VafNgzjJ2i2s8QTSe17IxRCBvT
q+6O/qR332w2x81pc9mcNIb7hMcIt82bxSHkM9EIjk+S+GNf042QGqSoEPPZVFi5IEu9iIK3qBayrdslwh0h6ziW4GcXmzGzh6dQPMeNHWwkNSSI25V18kJK2K6FkAkeBmLK6cbRvEcH2u3msud4zlbYuKYUQo4K
didMTbylX6cE3DKnvGPdTpvSiSJublgPxIFY1NpDoqJhXe6K8PA+avA8NwRXeLkUJI2bY74WU/dksxDZu/C7Fw1skajqGBjVWyqL8RyhQ3SuBA1U3xsiUPX0yWddusTsWybjyhOYq7siLQhOCCCHrWagleDmRW00
GCxHzb0Ntpq33E5j3Q/8AenywE27zFul71jCxtxvVg72xy9r9QziqNLmqIpM6G7Io5khF0c3gnHCvUcdmMjiUIrEh28U9CRsvVWnhoLhImUWjAmdFvMhPIXW8OQbHTKHsuY47XCp9OiIDJ+7nc4LMf5tnH9ZXswQ
qXls4mHFDrVHHRg4xKQYbsfI1/jlkBsPbXybCxIpn5C4qn70++DUD4sv162fuFFq/YLDeO3s7bMDoqxEynTdTXK6JsVBVTHR5/WMp/ne3s9hOmy+eyriS5oOPrahrpz/vPKxLWubKWjDvBfoyO99t6KTXY+7bY2P
CfuqrNl/UrBXCa7nAtE5AXmuI3Y+FwSVcgE3GtEcXd9GgLYTjyAXmuhTYqJHrGh5NclpjxSuK5dRLEgaCkr/tpMhLfgMM3JZnxagee2wkssW/EQWop2tSzFd4OHc6mJQ+Fa861MM6HWBg7Ae+SXejvuX9a2wYrUi
z7avTO22WjH1uaR4ylylDD3VsK9VqFCaO3PwR+10fF6BsV3kT9TydItAwtaLXbrJISnswZrB9hQpCTZm03eXcaPRlr4eYMs030u3U/pFQnjhr/VKZO5LImfd/tDeuw3hlciNV7EwXmQVenErXokD+6WxvX299rEy
amKl0/NyCfZ5fUAsVom3yQx8hbX8k3AUU2/MKmP1mdG2cfmGKL566AjAY6z1vB+Lb7DUq4lKoebydcIHDoqIzQcTVP8p+ru6o7ZtAt7rHSZ93cuM1iZwNUkjWcn6DxlCTX7tMGHT3OlLh35D82GzAeDFQLuMpelY
Km6gjOsxEM1aU60vf4VmhD8oMcUtuPnge6JIAMQt96MQ7N1ftMhZpvDlYklirrmWHqsQvTTKSWzxzhDoey6kv5OzxTOvJ9kVEdz5fgxjRwVlnGwgXMcsLHmAzBQAw8YuzoSB4GEbqcMpKwnlaBEv5ozIRS8nHbYb
0qRohVZT2h4Swgg/kqPOT3Ltb4XP3JhJdIgUr+U/kLyy2ImvI6l/GZyPOXtZo/Tu0B+dVxWh5Quxoj7jgzWa4EkLTFRr4HiZGz7/OkSQHeCPF8B7+MzAWzMzQJQQNdoRHiuMH3V8j9tboIfvBSqkan4TIUj8T6A/
c/qesDe38zk3cxWFIZG0ivpPJa4DdYp6iSBnz/KvADZ8xV++n4DyhQ+CeC7CM0EOmKPh5hM+MBtgdr5Jmn88Ror9g73O8IOmrN4+8foFbAP9JOVVEiTIw76fcvZjOJHqyOWIT7yi4KSQb3+w9bwkG4nvfj/b0VHR
iM/trbWVDoulRDNVH+GhrHL526tOkP8BFP+SaAFmbd/ErwXUH8akF5A/lOXHx2Plg2K26XOhhDkW/MXU/n1WIAWhPsgD6c9fGRaAUiM1BVTwhjJI1VhxGKWY7H+yj74T3/xVVWhXB2iO5Ygd/C6ZYEYIA2YgFUlC
lFPHLZvUG3bbHTWN4MpS/q7hvxJewiECwRx7uZqWDEh37EX+pYgjTGdt4iaB3LXw8Ui4ZwkZkU8nz9wp8Ox8tnIhgsGc35U9Fia8xIJvoEqAxKARu3YZIN6Cnxdynv+5CEebqMH0rUijQ+EDLZViSWupPsZ2bgsj
EDmUcBh9eGOd0Ae7nOH1QfY+5wuw7ZsA5o8T2idX+FjME1PK/zwS6GeX67skCd4KXfKlb6ONguRF8NseiNkCl4Pfk8InoVM19uFb1iCJhywpD//a9ggB86vMhpEO6gzmf0yjkDxFDOWhTZIi7tGUZUGIFnto6/Q4
Nn5oUE6tvjFIwNimrkXDsmrgavyBkBMjXzFh0M2SK7odRZDU7GykoyXVh6TjPaZvPq9AsjDaDu2cXTIJAA9q9/bcxU5+zr6fP+TJD/1ARwGinwNODCRG2bP/lOjAxP7PE3t0viKYbx3ifabju7b0DSmMHZ3fmrQA
Ydy4RW76iJW2z8Ua930kh/zdZIJlYjzjJ/wAxpnLMVScjXHEmFiwgIDfEnzwGJIE1DbsoW2f7j+58H75sU6gvxgfmccxM5aOK4bSnQGoh89zdCczxeb8i3TTJY9mau+bQcLY10t+OyOwMPGcos5miHIq4b6yK5xH
juzz26HovVPzu7QkJhj75mgbS6E/x+0DBKPnZbnPgvD4H/Rref+K8a4x+evC4mirQHP5SFSJDtXHhagWPv089mqZutZ4gp7hQWDn5EcaIFA/3BCyNqN3UYpr4zyqMuB0RzgjVJkXLtmvhNLFBH9e+0vGanoX9fq4
E7IWbiFZ35CMwnRfMnQKCU6/oQEWYZKNNUBYdx690NFywpM6DJDVX31yI1CJRsGP25VpIkamOnFnao5zL/mZdexpfKcbLof2UzmKqiNsbb/xOGzwQfA61Xso6loDZxbNo6HjCiQ3hQ0qhEp5z7tI7eDGt85U1Ldp
+bjH1jcXJ89C/cnEI/l/beO75p/8T7xuae1COke41X8MMXTHfKB/b+ikqRJMnIQfUESWrxafKpk5ydLnZWi+9Oa9/J0d4jdnLZpGFAGpxPzPXGr+NrxXtyZ4EYgkbPnQqQ1TZ52aTmYas/AYi7hLxLxc0Q1Pk7ut
tVxRN/cbnX/RE1efzEdkC9P6u1U8iw1at3XS6sL8s4BtwORmkRaFvNxd1SrHKKeY94G2st+WQwvFRPOXghdb+uk2eGJNht9esyHqnJPZJaqYitgCKdhc/DkrFqdTWYhFqE9mno1jM0mhh26zPeucVupyWfg2Hj8v
YAOWnJM0LZFiuyVAKQNSw4VV4oo8LmYt19yZG9aFQaapDF5w7SbCGH90Cj0XgK0CFltXpbTY8VxsXtrdRFa7kTbrMsPRbbC5rXRtHwIojVcnrj1bA8UA5IKTqqR1ixK7M4pSyHC6O6oEiv2vmCj0BWNhbGW+Y+lC
IMp8ViN4XPzjbi9zyZqFEJMAVGTSBFO41Yzg6qyTPhLASGQD1HWnpe1a0+dsAxMeXx8yEPPtCJcsaROLMoYsY70x/5mnbohcYoFmypssHHRy31/6K8M/4BwwUSwfYwNZtVQQwBNtGm3EjzNm0Hi3U422CEavT5y9
qJqfFFExRfUc2zCeLaS6WmzgqiNV2PVj8AzxVYyGIwhJPDjPI2j+vFrM3MUsQMkBkOTNPC+wFVnnDj0OE830XSVhouQP6k0xM7fZrYXRsQSQ7CbHDi1M9+bUeXkYqPmM3edQ1h8ULFge/+9/ETNxuHhKCjijp+VA
T0Y3E9qwRdjJSu5pUqFJNwXxK60tqDFG0Sm6oGz25Z05Y7QNvrSS+IT+2DV/J8dcIlGbG4qHRgBNCjvnf4DcZA1mjbUZXZfSSE0IxhqokVoOrHXcQsVpL2ptRRRpYs/kN1RK9IQtoKDjmnoN5wA66oCtl+awN6i5
5j+gj46kIiNcn506hIPLU2Q03HF+udIeCf31VOVHMfCMPa3F3bewKKDcRQghntEsw0ExbFCb77jFE3G56xgxT+GdsvHc9QFtFjediUIr4cmLBNXo8oklFKa9PfIaqVInjOqzvfZHz3cMK0QD3Imv0eKkESDHt2+m
X/dvKiaEVh/Ay/FNVENUMpAkWwwVx2bHIYH+7gKafSlP+Yb6bQ/hOLFcbx3SVnMv0mRqWhqx8jS5mkqKJIIyMcuWJdnVEzGfRgNe0fFkrrdwAn3smGdo9qH2t0UuzIye2VpVob/zYdRkGOXQ3Pkey+niyy6HfHnA
CGesO57J05cCSD+OtLanVhMfDJ+bNKjtbQhlnqR1HrOK2keyXyib7YJzX037riYcxsWh7Co5dDWeqQxA7Pz1Yk/6HXo0cc0vi/5z7pAW+qnR+97dR++oqfKZ9vuJpjHTt88FtE+17qcxz0Dv37nbQC7zuDw/uf6w
f2ScTsqSR1D7bHmH7/gBFad1w7qZHLhYXb2WtWh/Os1XKkppQbgZypGHoEXvEriQOlmIJA3xV4WDh8Rhwb/VT2kZLsLL4u4zIQ8f8F+gonIE0K0hd9HuwNNiQ50RowteMQcpHoK8tNI5n9CXewW8G9woj75BgNX8
YA5WxPbGFfSvjyxjAGkV89pRyxOILV4CeRmsjWqweatpBtZdRNgqvToMBDFLpPorlDAsdSGZKq9HqnZ9lPm1ohklVctFoUariMpmme/DiRKhMyydy3yklkkg1U407c8RmUhvrQDeHRC13yJaEYcIvgI9elxCb0wk
4OnzpJ6/iU+b0UwT7JoDeO1oIo2RWcE1AO169cdl6HKvVa7oyCb5OMVt84oxsnZMb6d3YHAiHD83Cjs2vIrEuEynePzcqi0UXEN1h/RoeiJN1kN7ciJtFm69lOR4XkgVOKayjWBlG0vXdojzEpuDVgmB12vthV+p
tBfK5wQeh0olCvYdEsJ1GIlx94RXXZKaFXHEC01pjqWBNw+ppSHv1JNP59ta4LWpwIMqsr/+baUyJdXmhGjWiOzWFgde1bsfx8vKK/Ho+WRt4wtQC6aBSIxS7giPy9xcFHZU8Zb84wRLp20NofXYRn6UrWTBTFnK
3F218rd3pvCPwQZZfVjujhI/bdcgQzlNOU3QHBXPt8uZaLGzQONLb0KE9Lk3JdrlO1InQFOiJXMKio3q0IvSKxiBNUzfNFToUzdwx5LsMAs2ZuxUfPpVPrOqeDSAIJvmJv7sh+zDxN9fqiEP1edqbJawyV72HKqc
AYpN2lOYgTNkcNmXgHkWyregHsOfOPipx+0+31Lih1t49f8oS+f5iz/VipC+Bp136u2L/H3kqOXDJaPWE5kEgXbQMV/99KVkAhmaQcED9ziOSytbUaDvc6cYOe++oh6aRgUg+AY4tNbZziCTqyyRfmPy4/Gk0bNN
/JG95EXZ+gQUaV5fIQoUlYCYcD1iK6h2jJzzgA4Jt7xAATuZRIjaRy1v8WXZN5m5ZoMbVBYGkB8gOMgZeBHJzkiO86o4F625ZmSMOnU7YYk/1m626GSVARnLVuFQ9lfgdvTJ15o+09H3qaG/MUI69lumXuUFqWUg
YYzA61Nnq4ahGxj5l8lUu4wEdtWZyG6RW5lhZNocGrxhJe/MZNG3LJ1Q8loCkwrzYiLjY64YcpqjfJ/ZxiYAG8/xBO+ZLdOhQC6hYaCrFloVGdEqynCZe+NeMD/M1zgBOYwaCYRSZBcN091nm290KdZqGOc1j74m
MhluuG4BZtQQvgpUOgAI2zNmwUePFQNbv3OXy8r+EwfVXXcNTxnVaai7M8+hn1VWD59bMjkK0GMf9XfZtJo7CHUo+bxdm66KnHnD0ZXKRbiOx7S0D97HSNs0Osnvt9r8mVq39cYxc0UYD34RolqHwK2rNwlWZsev
70cwbuNFqCG3jrj1dkIIdBA+BuSV2f8TppqUSbq3tu2k8GXmVqj48uiPKa5pte7xJHNV0NJ6fIpHeDNZVnValwspP1Lx95G1rffi3/OULH9TLZXAbhXiL59m2SALwT/7NIZMhRW7mlHeJLfoImW+y1JYVNZ8ZNB8
7dUb30evjt/wYtBk/io0hDQ/lMO82lA9CM0TrpN4DwB5CtQRhopBiPeaAgQMsbZTeolXpTpm36PIPQWXQJiQ3l43Tt1HpVsnfR0rqK+zNrSOKjni2F3uznYQIbNQDUWoBn2fvkIXIXgFwbTowgwnuXH2GQS9Crbx
OpYSg13jbIQjZCmFjKb5IZ4i76QB0fXjrsoCbu6LmZpqTBExPhczUrNMqB/F0QMiMkQ1nUq5GlyxqZUVvvFy1MQc24vjzgt5PNQYaOm7jdELOv7OKlZJ/Q5iGMlkgWsInuSdemv+tPAhiQLlLSjc5wgo1qqeTKya
wQbvPbRAa3a27aPwAdMDdMDF93Q/TP7r7mP+lJe3Ma1x8PtIk4sL2AOsY1YC8oaE5wiHm8yVQ3EfWH0i2DyOsFY72Ou8VBQyOjGrJxQJUfp1B3/yWADP6rFPxcSfrtO4A2+vpLBE04L98sW66bEvx1RsEX+TZE90
NjejAsE9tPepU9qltsYUSTk0E05yv9TEXq/xmcUPb5QsSsf0qtUZuxJOjr/byC4eaSAI5W48Gf6P5e5W3tGhkcrz51zBa3sCe4zmaNc95bKULrxwj5GRanGHkqfgnNz2l3cEJNH947H+tk8I5JLN2qFR6rT4xW8h
bnKn2x5GrG0kiX+CfQOT9TBN0s9yYOKyxxkKxlw+WDI9dAyoiojNOvUy49D8oukSTMIf2biqES/s530p+ZjHuxF1SFrki9TYRanuDyb+1cRbGTwm1CVHMXpsSg6oFd8Ab9N42ZfOjsnkCufwR9enY3uZQRvcJLXh
fHeJm53XXgjf5UyeMDn6ZW9YKtJjr7WLHyw+7B75MeGAbfNJRUYdM9PNqq1ayYt1/XhgTpaOM4fK0NmWI/umPeRPrTAEtlo4pBXLztzelP1+PF71h4PoFO5+RA+TGRe2UBsdOjjsHpoTQIy5+3MPvEfkomtSyWvP
8Gq3gCk1QpNBvLexQgYIXGRjiKkloVyaq7j0buYSsYn6FQ4DfW6PuU5O+AZ0slNIiOpQiApLjs+IWMw7CBslB+6BymrXJmA+gqWz5fCgbRX+YME4M7AO8Uuun5fqyKtMh6g+YvudW7tl2jjOTPcQGh8CqDtRJ8/y
FaEO7H+WG/ITV4ySRzvnFVXWghz3Z4alcFcbWKHt6tmrUNh+3vp3qYROWgImLIESFZORNDnSYINlNjHkInEuqIOQHO44eSy69fIsGzZbbP2DsdUu5NtGJjN12y2+uR+7s9nXm1AFI6v1beXEvdT3R0K2Yvug/r55
L6iAAkRMNWKGZ9PEkKWFecfM/Rw9GW6cAc+YEkELy5Bp4yFzJmb0jg02BDhuIVs89AJzeWBoLV0Ybc1TDubhbPvf32crXM/83zz8UckDPIcX4UAtul2+jFkOmZx3WYScsuVU48C+bybWZbho6x/eFpLfOj6unTQ+
3+PdPVnu2feMw2cztDvuZvCGqhG00efhSbBLjqDb/BYcGELb2idAgrB0zrQ3ec+V6tmE6hLbJx3jlWwVF4IalCSPygHrTFVQuODEa1m9N9myjdYh2FdNAj5Uia8wCFspjIBA3MHMBGbGjOEWlZgLlgIslyKBwiAl
zqZZZU5bRQHjwr0Fr3MpCRGEuwhBEEoraOApAnOUjqrf5i0oITQYV/M34nIx0BjEWux8I1dFBwO2FhwLFXwKn3fWEnxIdE0adf02J1ONQQ62QrqEnoSabBKewlLr6sT2UP4oHisDO4MNDbx9flx5n7G/O1yj6Rk7
CHv3yKPGbeFZ9GvmhPZyXm9d+mPY3ST7X6FG1q8yPYBv1QnthQ/WIPPaFmgSma+9wc4jKz+zQdbf9Do2zFuvdrK/jIkOzXY/Q5WXacI+KCAX+o3d9FweyjmCYlLMJXhH2xXSjKxopa0Vj7oO7B/Jox4n72OYB1AA
l9fgwJxCF3lAadDc6FGwIaug+XmQmTO8rg9jVj5I4Abmc6CTlD3SZzJW10Ss/sEofDkM7IpWlytJ9mjnxDlJRsUoVQ1axaGNsY5JSTyJIpihIvOQC82iopMw+TcVPFm8z1yO9F+zN/O4NSeJm60pF6hl027NL8fO
NWkcf9rYy+b5mscbfzp62Xx1HLbmnaOWzWrDJMaUlkabTipUUNhv2elkEg1f6g9VreDkIqvDHJCK51T63Y6p2piKx/1I9Da1BEfmrxxpzuJ4R8IxNCznXqSJDctPO23tTtBSKEaFdqlIh62Yb01Mu5C4uK3c6Yfz
dPyR60yuh8sgprXYm4kSivqdai7vpKvHCgJu6CnCRHoPW3b/Z5UaryMMsTVQKi9z4mGhPBtAUgVlNNWitI5e7SmTGjtU7rWjCo4llInOSq14U4TJf1wL8Id39HqfPsIuWpCQM7wBuDaNFNNv+pemrOxgzUW6bMQ4
F9XSgLqFVHYZsb2sJNaN4LiXcoxQ398l5FfGf6pew0CK4Wf1ENai3mYtInrIt0Iq6ArUyF8rEDmMuSo/4kj76UnHANsEXX8QNpzWSE4HsaJxHHA3fIgJUad38u7B4xrkz8/XTDz+0WaZtbgQE/iSE59DYLVYHGDY
PBD2AxuxPYuj+bgI9eeko6h7iBSWBwx76tu6aqdDAX67pZ/WU/DRFq5QggCcbg/uUu1M8H4HEa2djzYG2aw1BJJSTglLPPyUUiNHuoC3SzTAH1f29w/lV/i0zWY/5/6RjxLyLlsEwC/okOg5ijFAarvD6offA10y
pu73nLFw3vqZmx+HZwX6hkyjnJ0le37RLf16xVf8vB7g5Ktt+1/LUYBc9h7//cBYH4/q8hxk5bdBOPwCA0jtgVgrnUWP2hyluWO8BM2xQ/8Vjn44yW2JcwCdQiHcuvcmso5vqwqD3QDFY6fCz4tNCALdFrvMUDff
lUBM87MHYFLJs03MHcD/yqiT76ebNKgr8de+DdY9hCpqo5O3JVHAPrM/DdTa+ojBVvSVWRWHo3vQkuoo/m06MbvGhR+bZAiyN9bG6gvrD9wRwCOq/uhUbgnoxKyP8ToaYDke2RBqx0fWn8bZxO2iCXcYOwZX5kIQ
q0PDng14brxt3J7dJW6at8yhXHsT3Ikoz715Y78VkCVciaXaOEg/v+L+KgHJMxjz4Ty4ysuXyrDwvDRckMNjfk29AUqMuoU6H4SsjtqhuD0hPDtYI+QKdubp2PQTUenscOldE7fCWURtYivrdp2p+boLneFJRy3N
tKAflCUEasaHVpPTCusnWzmM19CCEAlbrbcXEbtWpHnELIARN+V/M5mSyGiGiLbzlkb4CrKbIull0MbXe44VD9h98Y+trABDnLHLP3a2ydlfDbHTNWj5S6rb/5Gs4hvQn+8joPhCFZzRyCBcYCpW/jXC83XZJzjt
d/TuIJW7e6zd4tHu9lxsznmKwTcHkfnq2wwHlaCjiJ/K03Bl+Y34p5jyZHUj9v7CQejc0ZPkfv1JXcUUXV78CO+UL0ESry9MUYHlHOrcFxsfLHCMA0cWcwc5JShdsAVKegQAbpca0+daIfyEHQMfyHCQv0b3rSwh
U1PVIYzKCbuLWHxmE2ACtcO+eMJSQ+GkTFTAU7OlR90EJJS52U5zSQBA6euVKJ2Q68hyjKpTa7m2FnpBBRHg4JzQ3bQmfp7vbG9xB4REdmI2xww/aotHv85EYsRdAUeMTGIupqkKsXOd9KYU8rWb5BwkUVaAHQcB
/0QKslko/5lj/BoENLI3lPICX7XOylyDQJ3fzLkxPlNLBxYmM0CzWZYe8YNPeqFaqXm+zMLIBm/r8yKFzI1BSlY0mvOsU2d6BPUmBkhPXDUdw4rU1OZMRijpWFyCcT/YzH1+AD/Er0tMo/kN5J1h+OTbGIFA2tMs
RA8K7KAHgg1w10lyLsMUUus4m58GWN0E2tT+8jBpULy4TY661PDAutb37r5bMNsJoSwa59F66/DOVtLFzn01s14biaUTWL8Va+PMBVJXKic9u3wCAaMxzF5CrToqom71a9vzfnm6SCfld2EEscbo50kfyFTJxLiO
wMiVJs9L7sxkru2k/tto88GNMb/UBcQZlgqD+pIs/cqljcjMWYbLmnweRh3k5OMSHZANiH3QvrkAwZNHl/nuuHXuxjOgAa5utg47UgEmuRF6QBRxnGuMZd0RBit9OOqzUdZGm45qkAKfR8jV6E2xNk+RGwYT6x3d
EVVuwToek89MKUalpBdl27Z7S5Oupqt01+Pdg5kYHkJEWvIc2Zg4oFO2A4EJ8Ig3EHC0HWAQdijW2A4HQhaVNBk1s0dajoisNvmLpKmjcJtktwwfoQRmEugkBO8jO+Lmmj7exqPNsgGSb14NUMjs4UEMUbuwN1uP
0mp6q5ayxClslpa68RHPqUrDNEhIfBKcQgm37jAnpkkgWqRpbs5eGAkwSeQfgQKt2ydkdQeASDkfAgc0ZCQNFKCYJjiaJKlYj9wBiUFlhoDUEfLXOGaAZZ8u+pmiZ0qY5aIj4ByaAKPWqXyaB6PKsK0YuE7FoWUz
jMNaq3s1dOYwsp78EHiQLZnKKgQ8WKDZNTz44ICVTTYyN1nNIE4VsPtO20FHQ2eDjgdCqWohWC7YPGPXP52dZTHcuOf+Lf4Ywown70VyxNP6W57BlWZrHREKa5BpapN6PXTWEDTtZAwx8Y0vLzTJLS+WrpyPhV+/
EP2XKdYYh6rO4O8hJ+8e6yrD8Rcj4+Pf3MlYNQ89d23qCtvc+40bQd/dNmpdGzglP15cLNHR2D5OJWr+FfuQTiL0s+4C/JTNxi8XivrKwosBujZJ22NqqQGrT5MXGr4mXgBtJ4q9Wefpks3NuHWqjqw3T+8FPsJ3
puoZPQB+/3I+v2igqnMwsUZMhdbF5/x+B3gJP7pLLHvKne+Zy89x2D4ZVTRPFhW7272YvQOW/6ZevlU/TlLjEVVAF1GRnNmJ3eLvDS+RNbzx0IS8rwNAGJIF5hMblJ9fac/PS3EXlFFxBbWJdiE8KDklcTICB6rH
XxNYTDiUlRLl29eBNQ6Nt5iAIhMVdhVRdCKwqAgvdDxH+Ip12ZK4B4UlClupjGLYwIKIh6Qm1fUMCTSynXZDyfHKYyypivJRS72POMliE46FrWROLLeIscl2wX068cHrtwnEgaeI//7f4P/AvXvoj4vAhbpotzfF
aRe3vHRUsxfZB/9ieM1CLf8xr+OPUWt7PdiZFDtB+IF5b6LWRpqKR8AL3hKIgon4Xzb1C/bHKJYRLC5S2KspQldcHjxFEY+UDI/rpQ4mzc59qCXZwJwZhdQf2xf9McQ/QoV2Q49diaYdtKXuQCONqPJJfXJgUT5M
smktjuJeCGxNiLsvqwgC13fJeTpf7UtfHYRI9Xbch2egT6Ms3vIGq5zIZc+8CwDmFDWYMkhwCZy4FPSJpDJgqm+cXcc1jjQiN0IQUU7gXivGwrV3arkw0SYIk4H6g1JRmNL1Oi1cqU813MKYCNa1Va5SywdSIiyR
ZusBY8iVChAUG8GoAyX5ad3h9pYRnRS7cerCnLJrXmV0CxudJowGxsLuop9mqX30PlIoUJyRjZzMcKvM9MDljcMLCFYKDwf8ZLepTJOAw57OUu4RAbbVRqfRjB1bMZ7q7k19QLnGYiFI1fnn6Ygv1kplzSpoIaDR
Gg58J5blXOHebn6kn4m3TNq8L3I7kKY5W5Jf8ifVJzzTRMiOIgHxLDTrMTpOufTldJMmmtYUm+9R8c68MTYbbIxdPod2gwUYsxo3rkXx+NEdAaPqCCPZe+hLQ9gYaBK0OSJ4SGTKlc5xJOLLyy2xTyiARbwncsGM
khiIT7elJEtfWVbCT/G0q5DMTGELqHzk9JTyeDOK66e5AKvKD2w5TIhgGj4qaZTJyCo36fjrINm8dOdyW1sMe5OK67Vi1pt65OnT+Xs/FCO+owF2ppd0JQCliNzJcO8qPHUf0EGvmgYGCqzdldoVVQb41wTPJWHG
keJEMk4sRFmMO09dXRJmVqXSVc/bNW6dJ9UPLIbiGSkcf8JoSkcWS5BGWNYSf7OI+YfK26bqshRk5w4S7dcb/9ZtOCZrhL+6IPuKvzlahsrpbiBRFU90Ip2L5PUpeMneu13EhImkvx0N5zSeXmhzFI43uKBZcdrM
+Y1sOFIywnCsgodArXeuElTxXgXu2vw7wSmNTAyJpVur8NzWvdDOjePZLvC8XBw7ruIncmESJZ5d0EbWHkaYwK/Nd3L9iqr8ECvmQU7ags6WoQ64XiDAsPsZ7wRcxbocSq7+vQW0OL4lu2ZdbHUoOdr1WqtZG3PQ
jEE1UQnqEhUBMqowXeZQS1WtKtQABTOCPDRDLeFdOy+M/kDL7mRhJ8Jpve8iB56Xoy/19/hSpMdhbHMfhsmVsnpgfJZI0X2tnIzxQAKfytVSWMgeWvDSsS24ENdXQXGoHmNhBSbljfqOLxuCgRHWqH2kvh4Ya3wK
aZpWPfUkuPReDGTuqjUcqAHMNiqrP2j5JD1du4y9GIpY6F1jc987Gc9LUb+oC1xhxdQu+rkZMR+jE0iMCwmnc/1MyvrPoKndFQFu3FYDrT6Yd60IUhUjE6oq1cltQHd/EUGyI97voravUGIzTtAspMpYJQXn+And
JhJftXU5BYn0D5hgLz37AyGEp06Fmli/63YjItfv2cMiMsf1li/2p0nQ9U5B3pjKjau8MZfFQnjPosrnCcul+e8cV8hqLcHajzw7Xl+PWb+Zvg9nNHomxxrrgTqxekpRD0+bX/Q8GPeAp81bazEzveKWAmiyAmnF
p/Z3IP3YSP5sTKEr5XjUM2MaqKOyNrzjj8j0hfVlPaCna0ce6OoUW4XaxsgfKmTJP97X8RNfdPBtXM43XoBppyb4tkbhAcmT+hHdK8uGSGK4j1WO+tAAgG4RTSbe7WZNug1r1YO2Iorfo2sSSScfHb550/Ym2xVO
PRxtgUU+3N92aZ17NxWQfreWCWpLyzfocbreX1n5rnvYJBfZ+DU6TZCIa+eSuQHH2tUvj2Jq/QBqe3IVeurDvr7m8w7jrfQx2H8WsbxEYYjOjqFObT8ggjNxevHmUAwcx+4KUffPvWB8Dv7eW4bGRGHYd4lEECJ6
aymUuMi3q2bveCMAgmTzqP8MPYn7ribv/quCj4E7a81C1A/FT6NrBdpbkSQWD1BHHqw7tICeXLp9qBTEbErDXkUxXkTpQiy5+3Ivz7gZZuJ+Jau5Jqg+SZb+TwfdHToIAaAuygZed3d2ltPoS/4MMtXI8rddpdwB
MFmimZFXsrTlRDhfBHvO731VpagaL/0VX5srh+JMDipxWlxpATvZXz70VUFvXwhTIrPplbYroXtt1FuGM18dJfMNpCCy3JlBolYfGSDCB1dhz8q19EgIbnTnhu0tqnJWGixY8Qsc1Nod8W+EAD/ksTK4i6+Trsyo
RSFeRH0e4F1bsQfqoT8v7fMfTZOd8FtdXEMXdcFnC19Z5fPaURaOhZpczjxoqoAn/cpP403bKAHMUgru7rd+E0269Dm7LjlgpWhb042DHY/LzpIIW7v3ky/tdPpv0hNG4MqP9qC3gTGubRuWCoDVQTjdfnb7eSNt
jQZBsqjGMNQeW8bMAk3+PmUI5ohMwbSjWPExl9yDbY2GnzYW/XnM+lDwFR49t7dL2WVqVx4083E4w1dsrMl5KjIxojSepA7Cfwx7wJvE5ZIIWCgeoTNdyn3WWnYlOLn2HFYwUelttqZhMTZWjCbLvTtM06HgSA+w
fLuquGrl2F+GUfwJQvsd1U7jZNWHtS3Z9vUV5Ra2VxlybibgOAXAlTqs3R7Rci/pTW8aZ3+meaDcDTrdrYFBUiMniGCSRyjR6ROJTp7WBR/Kkal4MW7N+3Az32T0YKgR4lpE+VK7t8p2383gO3Pzls7brtk56lzC
nODyoF531ocPrphGWlaOeLvvi92BYuv6YQOI+gbVAlRVZktVswxNtRpxR3VlSgIGC3TdJbow4pO3fnPKN3TPZk5wZ5rk2krhdH9kmeU2jIDYV/9fR3WJE1nURHLhgLk/irCvbRmgL/4Yap6hU/osdTi6bQ7HBo4b
VXFdd3LhLp/+nFmZL57zYk+QL1fd/7GHZ5c4qy1vuTwKsJ42ZeCZxiDFrm+9iHQoEPOvMTVWMOBIh9ONAbmd+psBKLOllBiGazkA4suxiSVUONzqbYCut+envGbrrsQjy2LwJF5JNkRIFW6pRR2+1dTP6RoAUWnN
ongqUE6BYCvYMbRuCkAkj1tiRh0cSRnJdA+OmVigFD32TkUofaNzcHCmIHnMyAG+D9+EXroZioSBIwjLQmLurJT1JGRWyjBwNNSTRJA/RDbKNRamSFI/ZbwJVMVoNZ56/9WyBUFHolE/76cme902TTMypDueMbvw
eH1GoC2bM9Vzctrgaj/LQjrjGX+xUQAOF7OiJzTUsf4Zx8GW8ijdwCScmWoyyaoYJkbC1bVinEWZ+yeKmZtT0vj6CgmsK24IGoR4juq31Qox3qDoVHJ/Oehx/70qDnk0jHNlvgIvR+1dwAbSHPQXYIlfT3RTvYWg
pKPklERRIDMCdpNJ1/WrdWygQP88Gjyjd5M1xpDmOb7x1UFYf9nnariQj4s/b7unoRUe6q2j3aKWMZoFMsjDBGfKsfwBJGrOC1G6nWr4IqFDCEEPLHW7HifIiqodgspGVxBiBFVRVEvBbQEeqwycOZS7Tz3Ndxbu
6Z1tGGOWeGWavIZMyeaDioAtkrarW4wDYNObcq49II6gF0fxC3bradsuy6I8ExLXzHCI/LEc47LolrW9+FqRemETXnqd/ZVjNnMKOK4Wiepwv/oNCLlg8JtdxA3m4bFkmjuDWjwauNi1ZFdYKGQN9p02T5gSeeyp
PeZT81Vr8Ep4GzU6oSBmuQF8tggQp7mO/gmLQwCmWPVWD6jwio3z+9rSZE4+2VqIsjQ4vYAcSaaGFzdntJcEWrK5sjq/hHjdsNWXSP7MNaKluRa4QGfAJRWmpJuIOQ1nmhFC7heMhEZr9jEVlz4RrhJmrOKuXwOM
24N+7bFtD81oAoUDk5MiAlDwy2eQKoSbEcCMvzdQ/lvHW8jbAYNjZIhVsXWHIt8vxeC1CICpZlDuhVWaQQV+OpH8tWJxkCwGKIi+pBZZYqHCH0l8NCnfgWaqc3Mo7KhldAzAYTIGwnBqyH+HK3k8FBNI01X3o+Mf
dQdEt8siGH1aAVTcamfQUYDQj40RMZgIJfxIrJ4Vr/X71GcBi8q5EaBrhAkfE6CzJuWTQW0ao7BJaw/JF+Z+O4PkvIVQW+ubPce/qABD+YD3Tpkezh3/pBjEZbfGHOhls1zgl+dLwlMSi7I+4q3fzZp/rWrm+rLN
wVWvjPdVtNazhZ4DaMvkEgNxVx7DEB7tDNr5h5l2PMLDNzhWfbu2AxaPDDJtgq18wR/7prG4ILrELo2b1BtuWivNIYSLZcMLuLHlCDjV+VY5B9CZ3dLCoTqRJEKSf4GJ9kBk6TuRHgjckAhIhfZ+OshX9K4N6DQM
mzdzjIWWh9tbLbmnSQP8u1Ju6HiNc4GOHp8sOUgACN449Vj5jan45s+VKNTMLbgR9PvOi1lyPpbFGt+7sqNr51HbVo41fkupzfOpWCK6+S8eZABsex4EHX56NquUtEmZfNp2421EXKl9OFmazuObU9niHmBDvo+M
tyMiqUmyjxKojnb5TcPxUGYNwWdmLS+7L9sGAx5mV3j3v23SUeOOFnHw/3rHJRnv4ik+eGwjIrkJezcryNMOlC/RrVy+XwVWecboA/ZPgg2J5VSDOQICKFuYYLl3caXajbh1vORbIiRie5Gt//2b0FgGTAwlZ2V0
dRaeDTecCwEm7Wzcc3HLqg0jIlHMdPKG7EmNVk5MDIySkQcozywoG/iKPwMXU6qzRyEwqgqwYWhvZAcRAIogswC0h8kWYevq76uBRh4guaUC/R9+t5BwCbxttrvQD7RtzEMqzRNBgSuL1HDZgIpZJO0Njqd+ZRbs
VCnIg9JoUlpfI7+8xixbpfCYeqfdRxM8K+uRvUjZDv5aTqB+Zc9YmBZ+fXXEs0s6mpe09A2P5S4959aWg9UZMDSBkGzrPEoVj0VtnvAHVWaYxpbERPtNvm4ArHf1m2kcr31Vm415zFQcbTCI+LxsEsXd4eUbRmo6
XN45hRRZzIJ6F+W3ObsfpyvB+ifdF1vzuM4Mm1d585iyWORG3Bdp8Kux3s8osyrLd5HAPng67x9qC7YOkaH9/nmWOTE96CdtMW0rDkbMdGi5t2AK2Pl+mlxb0qDtEpmS444bNw1Hfcn9aQ5QFw5hUzcYDCNgNDpE
dRz2l717GK1ukEisI5di4BegCLOGEJ1lmAr5EETH++xsZUciLCG0PvBYgrZuF5pAIU+W7YqYUnJ0NYrQKo6KdpylEg2loDFXTHbMiRJI1G2zl5JSgFha0JdW26kXkZZjKLWOZaKw5EGKTA2Uti2D0kVHq2egYrYu
wbuR4+t4cn+cRzlQT6NTeFHJSJ1gHQUm9rqXRm4UKwa3Hm66MhJy1Ti9SO0B60K6soTcziq9YAXmSd8InsCM8NnaR6JwgeZXEOGbdogA2qlicbt/oOAj0GqnSohv2ib6H84uwHRjMZkouVF2QfL/Ftfzvi5S+58V
LvB4r+ZkjUmLN50yR65tsT20ggA/y0XAsTpauCOTSghRcDsOPLbaCs58sr2dnK4eQaHLmG2tlR80e4x34flc4OICHkkGh+IFXCjbU/wJUOoiR+ZgJ4ExNiG5BUxVX2XKhP/OspAR3CKsoHbjBYs+oERkqKL4b+Qf
s1hwwtRIiu6jEsBBQRYbRJDuvKAc8XKLMImAyEZHGSaPQdseraxKYBBSCXJJpVlB+x/NupYeYjexE/UwLAP0m67KF3hEgiU8RK4IjgGG7MhjyxvZmFc7vvxe5kFLTPGWYkmOeQyDM7lbmwQV4L+Ew3O4F0geKphw
9dAoaPkPMDXZDGcRbKnGsSj4sCeOuHInA/UsY24kTgrDQyAB4UVi1Osvy4uheVXM2tQJMM9yV06GVHBqBTmofKGmCs8GqAAuT6InDS9w0Ykafp5fMn3+lDcFcGkCdRGJm3iyzawuUhriu3ns982z24d7dxz7fVr8
BNpK/jGU4bCGlwcsLW4OSS/cwWXGJY3YPSmI0YOg3sUE/vRTsfCw3AZ/cdP3YJXEvIZjDyB+0NusSunkCkh+VhCc3yqHxB9+imbxPHuaVRYzSHbhBChwkYcJ3610UXtUdRGz5CF3oQC5DR1yX0PcNFYD2pdcWODW
ZgW1T8rBNQp7cTaiM6zLzOaiCKZP27dssIHK4OxaZWhQ5nEF4x6V08kOWpk5590G2whslapCO16XH+sU+VfvOoCrXNMXbV/43oIsT5teaP+UEl61a/bIw+yiIczlRA2SXl20kaMKz2sdX3xOrvuVyznN9CWJR7kO
eFTfB/7iHi0kwnBOt2zikLYzCpKIf+XDdwcYIXKXqlP+XzTKDaaz1q2p8g0o0eaHmzkFa0Q8xogCGFigCEai/YpbxXYxekLhce0dvTOx346TI1VI8TJfdzs3WuxMevF5F4Ni8R5GohqFe+DJzy5q1/k8hY2zSdOJ
8pO4WnZeknHePyS9sdSGw2UJJorFPtXYnmc+i3pm1dTx1EsXMFu5T4/PWiet3exlj0qkyegwI+mrlu3vbET6waQVm9SSg+e5ufmMvRN0I1ZMhDHmb8ZC7Wh701W3SwVhhIA5djGmLGPHNv7NA+lwo0u+0ZaOsfIg
F0vbt+Dzjv2GriYTQCagZfgToe3RHv1J6/f1UwH4iG8mJMRDjJpadbh6YotCOhAzxAFjyuBgAqII/Zov0IZeUpQ3tDpMcxBTOWCChNqpymgAhCZD7DEDOEGas/5lId9UrDujQ9mOevbYFTUx4R5LTYM6xVotK54A
4snQlEzlDw74596dAEQ1oEP8X0LvVCZBAhA31oaYxIqulbozqFdS9N86svuwv9IR0ZV9ejjnBvDboBtK2NJE1RJ1qQXg9wmMJsfau85pP1g2Wp9m6cAi1ixePoe5Ylka5YWeUgALEhBPZGqnfQ1o9trzcJElxzh2
Fc0xV0RgH/0ml40lSyIWqEfveBmTW4Tg11x6Dc1+CQAZCdF262yilLgkKt3g8PINaw+fstGu7vH0jGd30NIOgPxdB76Xr1UDKHPjsGoU3P5DqtaQSnBaKZf/LmP9GeYd6ZSAN3zz3trX1OPlsuV6qGUmBy1tB/ll
oek3z1hSBQchubKpaEhjl9LmO/wME6aXTehemDQOPtICn87SrI4dLIuGLREJV7KBCR6BHcOlc6SfQb7ZH1/OLQIEsDFh8BZNhm4gjIxkhyIi61b9LWK6iLV6tV3Jm6rdC1J3iNNDhV5WSfx4vG7Xmo7seZEX3xj1
70SGdfLBDq8QYKKi5BuHW566F27jtO4RCTZVYMPFDKDDWiSHuUylw8TKoqVwNXJqDRGP/Da0JcS2jd1dAApP8oPBHbLoxRwzTYeSB3prPlNqmNA8bQy/Q6xEF20xt38iOqUWLJOqufkWjiPp5HtPU2ZG2yYH1lAE
mGSbG8xiS2Tw0NPQCfrat4E4lQckwnvn+FAqgCuUuyVKkmfob1PJljsh0CPXYbrEo9l2haWJEkI+iF4tgb/RQPKQtsQSF753+WDOcUFDP5Gmx3npa8M/s1pym7EdthDCSeKluxH+7L+74p9kS2kxFESdqMCG406l
hQsgv+kqI1VQIPtItRkOM0I+Sm+ACPIUV8nIgsXwID8Pa908qNWE5zIh52jh4xfod/kkXMuDY0yFpIngLghAC2NGligSbKJ2XoR1+yjLWqgQGpkero0lBxPvTyopMfQiaZghGCC3hBzAO5z+CwKERnbEHW+O9nYb
jdL9Cd01F4yTzOWzBfE9/Ggp9GLscg5wSWOY+GovWWjbFB7GpyHmNjZ2mP1xKIVg2B5hX+o4Igt9c/rS3Me/uL+OlB5LStYpflUZrVdqv1NXcILhDGpt1MEBiX8FYB5wISvJNXs4T4kQ99j0z5agRMSpDOTfDovc
XI9N8xttmxPTHYIUelhxwqeXtcwWfXHDU4dbSUMLCOIg94JlJYSN3wFGwCzu378FYs74N7CoFbHKdTNNWkmxJEK1Yn4OxFCG1noUcj1kXQhK79FjVamNsJVMterIJnn9VtfZURuruSm12tb8I17i8fZazZdyEdH2
GsyzMBhh9YeYfDnz9MveHsd14mG28wchhLhULIw1Vrv1XXsJUzICO3V/ggAbRVgVFEF/kJSTtxWiAbMKbPzVQDTiiB8JawVAOhDbyolO4KhgdxK3wppPSRzJwOYNv7WJ8vy+fcXdPPAJ2tt+J616DCbcCDII633W
7OodDPH9C8+vbVfBmJjzg0fiwYrPoVpKA+7//QAfPMj61ZnGVbuztgEeDbIj66cR9PPuyckRZmsGBwG8nNIiQC0Itir95wq1VtPFXUHeIEvsSQYU9zvjUluYc2TPc+UFI2etX7C9j8E6HqSG0kwy5TqanK+WHFjw
s7FARU2hVUtmWcNEL4wzRENPxrHLrY5rzhwhQ8VaB5iMNLiqwfEsEPncxsqJjA4sO4qHPoowNoG8D1fxGgaUKrC4iRWA+57fZox+/rsvlUH+ez1sov/3nwL2Eb++CFzTtvFSI6vDW8xkZW31y9oHiX6KAS4cH4ao
9Di1LUc+0BrtZIXdRmg4ZlbWrNjffvA+QQo2LULxQ5MpTODeyQNRWhgJjclKI/cVDErhmuNxnCg5tUb9vmdBO5rR+323u5wZiJc0sFlAe5/OfRli5LV+nCVHMpHx6IZICA2Y47nTuBqDVOepyHZhYwQzx2h+94UP
PSUF/UAILngBGrxS2vjzEAHvl5h0bNz2CM/yiLBbJrfqym0bB8WZKCF/x40Kx+tbPS0yxBvYbdwa7iCNuIrA6hyCEGI6OhcwOE92mO/I2mskM9pQQtGUkv1pwudMpXmOeiyJ43qnC/UKdc32IzpNql/QAkRDLlV+
YjjDpT/BS4ko2mF+2LoFKk3aZ0nUTcQdpRzFv1N3TOAFsQv8hhLraQzwoNvrK5cYMNuUZbquNcR+f5mrYU3RyLd31t5SYxOKWLt5EUrU4mjG+AQueKYn+lo6rv5qh193vEM3mTgwb8I7snQpx6X63T1uF/hHQiel
5fE0TkbCXblH8mFVkPFs1VszaKmPLBs+0nlj/27wJ62aZnX71KRJ09GqX850Vvn6uBGr+hfmGCPcaMKE1H61vt8ixJfaZ7scn9zSPDljaYKI9YdVoVKD8OJxlxf8168KkRyTyv9tUXgFHY2VnhIz35CPLDi6e3km
DcNMJwgGnIfcD357+Y5jkgXYNflyBrBeiBmlXNrspQNixJM2mEpsfT+98/2yQXpOnfut7eCYncJwp4WdfTv5uLuaKA9oRHTKfgEOYk6a9EgDndEQudpmlutVZPWWM1smbjQZA1yrYEDQxmOAv3lVEm8sQWkoexTx
bi78qgE+6yS8jiQCJ3te3E/g0UId9acwaLlprksbXcPFFJPMB44AX9Hn8F4tjMC1iFY5OxJ1Yy4N2nMrt44HqRjO+W53wyfYDyLddZXyeigBU+ZQrArM9p5QkYQXEyMFmQMVU/CaTgbdThnCncWRVj/7AeArrvfn
KvXCBnJj/kmCc8EPFqIqAF9X49a8Xcc/pqEnTQvC7zhGJAyr5RqrFzdmv0Oc7bQ3+BjNugKWLVFlzCC5pCczzAHZvnf47EhCGKRsUqccuDSWsmYk7cxLeJRqifsdvAoBTCM7zfKSl6xH9sjk5mlF901+WA/vxlnB
Cox/duLlbb5yL6lquWm89knulNYdSZt4NEb9g64FpK0b3zeI0YJ+4kna86d3deNagG7JEfEAWeA0/lslN7s9nGRmu0ehfgLTgMQFZV9o0KNShHjk7IKOkJ6E9+R/jvTHfaxqbroCJrZamVPI/NGn8tteeOD8NMs3
cuO3d5MqM7sQyEODl5ChlbmTWLmMOQBzalzksQW3GnDN327qlJ9xS2GzcTT60VCTONIBIreC0USlypqbNLl0UcSXo6wESuS30gtBhZsbl5LS71TS/tQst8pJSy7g2pGYAb5JDFl9pjtXXk/Y9GB0UPpQkSRkokaX
waEm4mDAF0t3r3hRN+yWBAa2v3/7mx8bd0rIwd27/3dbHBmgvVk6GQwtIw+JJr0OfZqzPUQQfX1OhYtQ5YbR1o7sc6zOyn1E6ovHDFlnQKNwMo66ApbZy81jWPFFLx9tFhnkIEdqm3yeAPXm7flvOywZcCixfN+8
vzViwKf7i+Rn5M/eKs0LmupOVA48JFJxVC6CbNIQc+S4w693lakEI1r4x5LWFiM2Ig28rCuMQLCyUdDOWiuMEDJb0Mh4198xg3+QKhjDw4qCjDDndCCgYITjYSjbCyIKsyKAuNlM56vDGkE7qKna82Yf72eFe1ld
S5iRHZi3LHHkCOVerBnPCA0qEOQAaqJYcVBUlDWRJYTSmtfZQtfl3/R+ta9s2+MlEY61xjTZpKOFgwo3V+/lmz1RKuVaZRZVSOECvcMzyUwIBullLMt+roPHCelSFn9T5gJyxbIZkJYPj4nJ7sPa6lOHfB5tku4i
ra7rnuONA415qbvrKieqpnbWWDj+mVeDJRVz/qMzDDdtukEFHUArvEeSYgObRYXn8vxoG6bGlHc4K+wXFX4ixx0e1v/BOwdO+ZHTqrgz1twUEv2wp+Dtd+fLbPQ5BRwEUVtT8Y3dYFnucDn5L7iflLhNLZU/m8n9
6WO6+K3N99yd3MAN1/YPt3Mbd3dj13J9F/5XrpXIOLplUBEj09k81l3PHVzEqy+ROHIdG4KSlFpc5HITp/Hf+95nDWTRJTjxsgpTa/vFEdpBSkKI/WrCNIbfEWUWMMdadFMY5Rk4ctPhsMhAyJV6IDzHfnsQg1K2
hLhUlu+qytX7O23noMFYuXvwp01+JseGlQk8glADf2yPHxmBgk7GSXII7Symgjdqa583gYV6QPx/ZacVb0Ofed2zCldMu+GWj9mKju1iJEqXtjpSKPoE8XP6d96zWZZu+7Y9CAvAsRUtRFbscxNqmLZI1pe1ijhn
IBLKlMpjZ/QgXFtjWdyJ2YWgnxqWFkVMaDNMSyCzsC78gtNUQ3rwPEdMaxitk1ZMBAPIZcLARcXIkdQ/Se2k5B/X8RIJbpFgWh7s2t2xePqHOeRNFbQjUR4QD+bRwuUczMAIHcmiXwWYPQSa2ZRAxIAQlRD3abI3
bonN4VO6+DUdurLS+IKOO+oWne9tqqmnZakew2ypE3qtyY82M0Cq9BhurtJuRpp2n1xph+/1hZyO/F4d8ay56W/kTv/OR1f1isn01nYqxMG1ifnfhGXCMfUsjg17w5JmVuWC3o/mUin/JWqGcvT92mrYlCp5r56d
Uv0gEBUTqs1Lv5f47e3KiO+eGDVl64ulh+VofmAfANsbsmZxoWZ+SKgVZR+o8OMBC9rf1b3qJtSW/FpvS/JIyo4pl42CjGx6bc4b8bSSljmhjd6GCNLNol0/Dqcv6d3bJa93koz6/iyDccJ4tGSbdLrmwffdkxn4
Z9a4HBrKrVTrtH9tK3Dm7F7rOac1cqPD2A+TZL8NWDvx5/vW+yTCtII8b/3Y8yMway9azInQXGKAgEdDGeCURtQKqJxZhjmtC21F3mXwhdKSOWVcIrmdaYrf2Ae8jH/wyLdVpUQut/cwnyjLk+iF/fc6A2kM6Dax
vIeUcdQN40O2c4mFObdVp8vlcdQtUMSQNqHwJNpGJvmE6B9ga70i3LPO4W4WOj2kBu9soDTXGojIC/F9LyHE7ntCfFAZYXqQ/LsP4kzf7cZIOU39EanO3FG2Mh/xJyST8FGGmVFSJgbCk+xmLiJERHQ1UhEE1pPE
1a+7CWOkzrC/2LSkYcHWkhuTPdxH4m1Zw8fyHnY14jbHP/kq5GZBO3RSafryfeDfiIGB6R9X29hNsVNpOJSh057ZLDvPDb60W8HlzUO4tNit79uxoIAuns+ODKR2kgsjJNvINIM2Ei2x4Cv2+mGng9Ltp98tN1Sy
FE7SLC3BitlwDybn0g6imt0lfziPvJub9aiwuR3I8B8UH0mrWXYTp/O9wb97BkVLbqwmuXGSoOHxbSArk/427mp+wOSWRpgT/8xpyDeYn4mIfuGHSPLA5c8rJwADgApaieI4JyepGLCNYouI5Eqng9OqjekDxT2S
Axc8TuhfDVv4WvFlMF9qKYwtOA6p1Aoqs8RCudesYxzEg/H1YnFkOumL94nRExXhcB8Ypr6uG614k/PBa+Zgp2Yr2MFPU/+wkvlX5H7yX88LsMiM0Fm83EfSPGoFH0wZIp2J5+Bw9EnmLgvmR0Topv/DLldGZz/N
bTixYIIr0SznRiNN98LCYmfBWSN9sW7K92achPQex9r5nEaufnhPgcKObJEhXQNlUutSxx09YgbMwZZM6SSkaIVLA3Rq5DeZNISTs1hTwrbXGgZB1UvQAAzpRjmTlQOwN4fsv2o9YBed6MCqY8AxOgDNZDaBPVUn
jovWtI3iu6oZnDvtfxZHiQ+WkS6vFoIL7d87RckUjvR/YPsF3PTzY8AnXm6JOnDE/X1BuKa41YLs69kM1lvEzDbIp4IgSj9iOmMeguYsq5acW0ubuH9VHw9wrQFSDf/MEShiXBMPwojIcM6fwXM3AAMpqiXAS0n4
gtDUvIB51SFTSnfzGQWr1UrtmZHuUSOgqZDhU6DTertd4smeZ3rMr5dXP3pQNZgX+hMjfJ7z2x1HGpbVvqfZlUKtxZjwJax4Llx/JWYbG8FU7IJgNbsVOxc3Kb02ADGD/82usnFgfpJnet7XYQtMXvGLyGurLgCK
8cqMcivahO+0B8G/ipnRnksXCls5Ja1Pb6q0Fw/B942DIHQN43JkXwpVMB+Z8oLO02Oq7mqcjsJjW2XatcCgZcfyXe05CpPIaltnO5zvaVgCRwWqXl+2B2KskSELStCt1rw6NceHcDnr4O2tQCToqGFqCEYb/WV7
Yl1bPHhEkYca2C19i5NZq6/bttH1tgaCzlm/9bAu3+43E6emJ64/u4LMWVMd8QcyB1E1l6gp7btxM/hitTY0cD3SJlB8Msw/ZkMh7vcGhhsw/7hcS2fHseJBPV6RtNKmFdMytMmjlEn7dntSVteyQj0zx7j44EQo
jTwT88Ht90+AMj/GlSSvYjx4coxnANc8YlRayMmq6mBVUXCYE1/FZrI8QRGeTEFoPC8+WdgP9YTRXRENZ356Gp19J4ghg8HXgUGTwBPG2KSMh4nd7UWNOXChreIEr97qJLOczdMgyDIbWz+vLlCAMf6ZBMu97KYS
gDyv8cDFaUsv8tGenuO57gIHrIzG20L5LzBw2pMKHQWJWfD4hkKN/zZyK8cRtyAMnkPkzZxw+jC6XMyKe+F8+x7BY0esevH28Na2kCphcFZmwnPl3Zqp1YMY0oXLH8yJ5Z2QtSF8VBCEPZNoBVUcukv9ttSQwWaj
HAAMkKRKr08zjTDNuniF6GTzju9VkI9uIHL80TpZCBAQQ/i2UYm4BI981gZlXDCvbIjg6bZF6DlqYFlIE4+imF1huGVWXPK+l/HiV2D9bEtLFGQMAnQ5Ri+E8hDMRYa/GHfrRbkABLHKJi9PB9EU1kyKEQVorS+a
rFI555yn2YidGQC/CTuRUDUd6hQaQSY4KK09EBTsLe+1sFHuxBxskG7FLZti2mqD6Xtfn53mld5pQwMBZTeKatkc0Ru2JlVW1+7BJ06s+4i+QMRZSPvuzsIMH1Y7R2lCabqmnLfEfYrPYqjrugs73QhYRBgH/enB
R2lA8xReTc4TC5eL40rUPOO1MBYelwc9K3uKocNl0bi0sfoNXlkr6wXIB+sCoG1+oD3JvDtYyHD1oPptW4j0EozRfKINOC5+glCclU4GN/xmQ66Syuu1MvzKhMjrSiM3Wlv5bvj2Swf8rjzrS3t0Z/SYv3Jq5ng6
DKjaXMDnnnopBIXvvpv5hGpbqDSzWFHSnVtVjFW7LSTrL7Yd/j1O6mE/DbPglsUWSFdoZT1syxEgKqed3YM0wv3bL5Is5wY/nPzt88lF44cPIEt0MqFkI0o416zSlGBpa0WDO56bOUKB8ebuGFcS3glpSwAcPYd2
OfHSg6zhlzmxrzvf2Ix+G6GFunGDLZ8aMw706mIjOZdbhlsp/G9CPQr6Nof9qCfxqsWLBMFeuAAPiOlCvxBMaPhW8IWDyZIH26pGNQCo8c9gR6LATKbf1n9g+PvQ7Y/TMYKekmjzzy3hYnagP8m0t4//DQ//AwsY
YyM5zgMACXnP9hHpfkktV7+YErWEvsNwJRBIhtYh+mzEJ0kgGZX8U8uLnj0/7ge5G8Wp0I/OBp+KQCllzWIvksEg0/Ig48StdDHm6EIG9xo6RNeWZwRTy8H/F0RJPyJul/039GgemydyOD1sFKaU8wyW0m3qT8o/
Xm1BUvT4BgOrfygWORorJNpjLXDD15ozHZBLVtAe9IqZKaGfsEQv0SSYRwSdF+kqyrBubc7lIAwy0PGuzIztg/a6WIiFHewVZYpoVKKoHaXaC0nBEUUT48Sp0GZ5AMMtpccFc/aGd3r7upstv41/OTgCzzoJNDJK
hAE1s9Sn6jCdvfYiLADZjllPjYDL/TiW+d4s7eM2CU/ELd/w/O/YcjKrN0ITijCUS/k8qkwWhY0dco/h5MB6zN7LIUtAMEOzs2DElnES/QEovE+elSyQexitQxAmyIc1n3Wy/GolLTQ6aVsySj8ov53iD+4mGFvg
wFtaNtL6vV5pPYai2fRO9BcS6qWaPDRbZmbpEDReegLdGbv7gqtVNGZDdaummMcVj0ExYou7CssPeGgxXub2XH72biY1PfGuYmOgx6CEGriv/q49COQ/r3kedR71LcgvIgtIqrdmwiltnG52/667ydxJ4yu3HpME
N0T3T0oTctl6Pcrkgk8v6o6Nkn7osfn93Ly1BBwGVp6QNpcxTK0LAhNsPtYivY9jaOq/EHCSHUP4LVHduU5tSdWflaaQbRrfpqsJBU4rA8oQ8q6ZWVhMh0EpkifCnh3d4eDAsO/ERBoKk9/L1BFwo83Fb+A64Ygb
T+Vnnsy4GudjNdbjbCzG/i6sVSWzRhsTiA67r7LYORQqi8a9ygwnBmZxa6rCd85dzvgs1icxKG1f3zNAHFyhoyfNgudpFagxDH32UFxyqJ8EKLu57hZZAA90J5e+7T614jqzO7j3UfRvI1O5QDMbEqKE21KH+wqO
Lywbrv9qAv7r+e5QtymbIwY+1+6nh6yFWm/8d6iKdgsFouFHgiCCGBXWKT+PEA9ueuZOnnTyOZR2ZZg9Aae3PUUlySn6mflma1nT1VjbX5AgoB4n0jTgsAMFBvsGj3bCtrS832cFWDdZfHEsEwNTixls4dhS4yMz
iNqSSAQB+SN2VsN4mhV8QPPvx0WhwSAGvRtnyXSqLuPaSb/HfWjRrECTYT7UQpvGi9dbBcAWZdvRjZG+4QEUzOwABMi7tQvR11RMXyhJS29qyl9faojydLxl3E56aO310XeBgnXeFqJARRiOChba1ll/wDclPbfL
zULxlovfC/tRJCJHPj4sUryn0+yF4fPHBG6VKRZdDPFJFB1RikRAsyACjwSquCo3NRIPzgh5e4wGLIZ69Uf7BNK5j3MriFsDCiPzoUGyCXKlz4YZ2th2SRojNxhn/KPuNNFk0uZj+xxcsV5rDXTLlMXWOUr4LBNX
38rR6jYNRsOp/ePAX0n1DZFCAYbH+MPacnZEIEVoP1vJMANkIb31MsxSARC8rxuxsXpCBySQ1IHLeW1rcScg4oIB92KyIAhnexIOaxeABYYnX9DxcbEhRm8Rw/j4TC5OIsjd/JvmxT4jxA2KrN5beC0TCDixuk1m
4VMSkPq80eaq8cN4MR4trrOds3qflSt1MoEJIHTxB513K2Q/menPfVE1suqyCk+F//infsNE1pegkH4IgdBMUbqJCj949eGF+UKsT2G3L5thHEreEdSbFhKfaXOEVGFMzcszQlFcxYhC/UEf8LC4TXKuo+5S+A+u
P8Y+jP21TZF7xNH+Z8G8vN35YvtN5ukdLxjJGwFp/QxxktSUiBOSL7nO2Qk7/0yPdzyz6eDtKGIFHZXCQe+2xmwWtZi67dSHlCp8+j0Izq4O3HAnP9xWvrLH7nv8IZOjKT3lSjvo7Yf/D1n/T4XTnqBc+Ti5XUtx
fvqaGGUqHnSelxSPlVYKSp3f7lSeCwpp08Jo0EmbFySZ6i1Xs/d375NafWcfwHSeSkns9x91P3VXxqT4QmaojeCB7+QPuZ0BToaRh3Da0Sv0XPe3qG5isuzRnBthTu8bTLSwslpx5Up6t0Fi5vKkfNSoP8/ts3RT
YpRFuGDpMZ2FYOQqF3cWc35aocsx/Ba6ZRQt1Sx4y+h1iJ7Zzx9hhZeGc6nbaiC6HjymjDgWFMGASuBaSdJlMJd6JYMBzMdr9DqfujAGTgH1Fh90h1Wzx28uU+JCBI8siiTbj9Dx3w9sM2ueSRaJ921/MWdVbVWY
OO2ShSRsgycze1kgQFw7g1D0PkqrsQTk3QP/gv6QoAsbWNKvOvlBl9/WxkNXlmBJksdbDW+pZhfBsLOG5gWPeBKahXOMk7Ovhcrm82LhMeG3KLihd7/FFfoai9d5HEffkcLWWMVHOJxmFad52j6+JD81BZO8Qurz
liLn71MCUs8hylWLVdp/W6+zpXsTWiZ2Epgr76SRjhAL8dJ4fmSM5w6gYGPIiy3/dt+vQc/JV0hp1ESH3Q5LvmdsWRGxnIY0DaNlyyWWHMlPutAboFH83SHPQ4Nx1ui0PvMyfxKyONv3OvmhY8C70OEhGCJQclQx
TqaqNb7tjRogEEL26pLG557asbo+4ZK8NaVsLcwBmIKxE5o6TCY8waPqZxfNef0dX7chIc2cCOOjoI2jDZJY+97FWNuuBufYCC3wqpJ4nr33NWOnw0XwnROBkvcz3vz7Anwv26eATeLEObJrwRa8oW5ijx94JP0U
NJ8ObdDcqTFFsoVsr8byWNIBf4jBlJI/FxZdyQTsEInLis64TY1VvjA/8kiwedXr6/Y/6tlA88ZW9VGuuCzff2+skfrQBrq2Jg9IXTvC57prElNdsYADVo5t59tcu+OK3wyoTsDl1+RuD6PqruFg76yO/PNzu/VH
QkuNv7I1bddZWqsubazUkf6pFAzTa0mbZ3FxDOYrBiD+nOB0y4Jv+5m3Je4CkZ/IxqA6N60PXrJy94FfPj/FGiYu2bbUmhHOOP87nevHMcG2wRwS66ls46pk4pzPNWcU9sPKU0Eni4BfX6+0EAW3w+3dTYAuldnb
dIQcTS9xHEThPmhIqKMPbFLuA8rNb397i5enCk8fLFcRo2cHg6iGsx6n8iwDKHzZXAPwqRVIwpcikxWWRV+mshQ9k6SVg8qfhx0sTDkBQbha6h0fdWxDB4Xgb5zdcKZ7tGGda3/5puBstsLygsT4943czoJhS9hZ
8otOr/AgRMAyd/O6R2oEi0yqgkbGH/0rv8o2uWrvkmd4inn4XYyCS/qtQ2xpXhTRViB9TWcK/1xdqdTKy7NMU9pyBoedTxXCy7FwKFRM3QnUA/gCB1dx2fQBAq10nY+KGEhIolpknAa+Wtjx4mtQRwMXppEhBdst
XtqAMAuYxhIDPInT1yQ+e1OzWMnji8FZXnJhcq2DNx6tm/e0fy8cdI1BcB0+6eBSoYtrt4nhrDHzK/rOAqjlvBlfy7MBfrSCiOFqi+6I/4zrak48TIsKhPImURScsd3kt0eIoPOucIJ7Rff/oFNfOzM+ndgs8l/v
80/woy0bldxWyLwM61MNLj5zH8gBeVLYiZnl35Lsed5d4vUlL9nl/YPvDIRlxJESWNl5RsjTxCZux1V2J1vxSR5yNnySAwEF6ykPsKimhcMFNoS7+n6/29wmj4rznia1pyeTW3XWq6y1hrQwGisWTOCgD6hXrSqk
xlLc4IRl4QU9QS2gtQ1mCZnawZyi5wLYl2RZgTXaaHoX6ITWLlc3qfHUGDyFeBjyJrftOaM0L3KCcB3+Q+g1MImvmRmNS5AmWvRuD8VLK1aDwMWRsb5tdnGVSKeWwAwx+Lkq8mz7dgf1muHmZWIn/zkgUTNAxfLe
XE6aXSIj8lrRFoErae2bL+9x8e0OqZjGU4V9EUdnq2WhdbOCTTM3PvLCpc6Wt/cAPVzmMQflXvb78FbuQa6vnQVte4dIoYla7q9j4vuTKnhZHdVxcA5Eetv9Y66L0qG69DafSxPEmaIS1ebhLsu6vcsoWIWqNq/J
4qhzJDjSrODfqaKFiv18P4OYd6LeH4/UgGwMctBM19He4z8AFuYiDv3PBzCPiJlTiW97cWuC/V0RIEVkv6pKONUhmNOyCHDXX27ZKfRbFd38qICDU4wHl3+BWyH1G6fQEpWEfKBLn9jJlQdF3b98MYHL3CbfbuHX
l3yAVzxf23/0LM0vFfGEDn8eFD0CH9yjlMx83J4vA8inftzv/HoZ5/mVVhK91odbBOAQl9YYtL8p7l7Be9xJ/lARuyq7/enHwXXxd5Tdf2/ExaBxD3bZP+3jfnZI78MZOPSwIbfrdv3M2VoYojd1td24AQ0BV5uq
bntR6NKU/x51Ilge3Mf3Cj8c8kJpFnL6oaMEycKxF1Mt4VA3D3pK1JcGxm6VaaW+BjewgsUQUX0uy0zL80zIvubVE84T4EMWR1bIslyekA53d3QDJW7SddcrdE3TCJ3x1DF13pvLUOBGPecHOsLV0U43FeSMO6Ev
SGzXtEraw+7WjL5wJN5iuRcycp6AWQshIbnR8tSlhM8sbYXw9fKI4XVQ3Fj2bSBoMV0e1sjqg9cin2y3dmIb4e3INWzl57731caspGYInTv+ibYe7h1qF28o0vpkflF3T7LuyyefMWbURI46izaUqqQU2vw/LMue
akBRjiZ1PyP5pmoPtIziExzRl+AYSTB90PhYz1JAPu20rGCjhSpaQb1Zxl6R8dYnAxP2kzyDWWm9Mh7BtOurJyYFcHrvwPCfAlC2ofwbI1Y6y81MDaCZ0i9wqlQQ5PGv489NyzaJCX258ddcQs3BbmbGDw1xuaWg
69xGtoVc5FhSSlW1nQpegduEmzuynXCcX7+3tPjOZ5fUktO7VFSMnzp9fAffaiKXOm4VnNdOC25Hxu+p4K+alAco9hNNKc15VB/UgIkg4HI/nGYgh9nJoMFfgsYGLp8dCcCpUR1VxQLK6fKmZkNImfnnFPyzu8Jl
pACBubvuVvx7kq4M32OxSwsobkWcdy0ZDai7KGiYxZwDBlHQJkEjgcOsint1Vc6wdbCuoQweth+uDJzB27EBGDNXlf4zWtb26aC/BhwXATm7ZoqQDsCNd0MJTReq+LmHcjwRNdF3X/KRtjDEyrKfQjDSACp4jcmb
817vhXyVqeENeXsDJwhZ9aeI23Wqqgse550hzrVEQm/nmEBhCdVRJrOwcTApZNiO3tACvRbsbisvAOFKvxiIWeLMTZE7c5geVXugj5apkzfEGFYcRMcJYSh4gVMjT+VQDlPpO0CZvFsFAdmxgUSXT4r+gSXT5EB0
TB6vr+9UQBDLcgY6xu1zjGKondiyfNJOCu/wS3Je5sLjjZNoDlHTVl4RHAClEUzp5jPtHIQ0hQpisOPtWIvmaax6iec7WkS4J8uquTXu1E1cJ5ZKqNAVjK3Ea9bOdWoH+iBfvyCRK7j+5vX4bcwoLR3NTc6XcJln
PwFuX2CzBkuKBqPSu4DQELVZgn9AzPq+9YHkGUqiOEkdQUz8ZtleKQXNWM9gDARF5YNimGpmtn4dT0Pwg7tfineMKYmJaEUkt1R6Hn4ilzmKfMllzVKdLKDrouNBdO3vtooI1FV/LlOiw1jqUtWZR+VvzEzNTLnK
UNwS2whtysqFOK+BM2E/c3CHog8qkRenZvxeE8XtBV0vqEISDkY64JM8iOiA2lGKtZmCleV+p2zdGdIyZc15WXoxNxHIugaQZAIPxJhllTSqZkiadoX06mdoClW1FgMS1mHVE0Isp+dQWpHa67QYOgweqxRKbkAP
ZiWTzIGIRJSen7dF2iSfZpHeOA/TzcRzTI0QnA76bo/2cnt0mFZhaRpG+9xjeksxySOp3HdKnoKIt6pg8nF6rV/sm00wxZ0192UdxRfbvt2VSahmTXIDYb8kHH1gI4PCn7/kMXXWauSDYab+HQdzv05mkK69/kZs
Da90FPYWmPnbseCWnXuG4zaexKO5yam2YjmyzY8Aes+cXuIR/cg36tEHNh0kSEmJRD8zLBy0C0Ow0BAZTI4sUnk0jjIFJETccYQstOKJD8l+miWlQWwHSdWigDKZPPZiCzkYcHfgRvl+Fw+W6BkJZSIeu0OjTqb+
nkhQW6+3cIgz4PccXVWYImpxWSfoUH5lauyfHA6rffx9RAM7fXqFxts73tYPI/1cCOskIIh6mU7o3PFPHChMMvkpa0iY7wAgMgwYRe8Xbmrey9YBGbiFx3SzjiRgHYJ3h8gC2Nv6Gze4VvWNMlMFyXlksLusrBI4
F7lRj3I05Z5yjNPUgaHRk8pNy8TaIZDJscqc3gBI/7HYpWvUgaFgLkLWMrVp32VYqiRyOCK0INXcrlsSKV68L+fKXicplYHgE/oMsa17kMLLrMoeA+e1ra3u1cDQ/hwRLiCmlzoDN/kiHxdwSeP/7pwhRVerexfH
hlLK+n4RNl76NKCraL9DAJzfphp0r4rrb2ZJatkRkurgNB792rqMkvupE+ulLEDDmSTnmVWAQJ3WcXhDDbY+lS6RwkUPI0Qyv+RIJ0c/qJ4AoTVC6S6fcMrGNXepDAaex4WzHSJOuwajfb55WY9gPSTH9EPA0aED
jWymsH7/TdHkPOqa5JrqOWD5cdXPgoziMerm67ONIILIz/HJ1iQNqsKT/vAst+s33rz2adB76rNxxC61j9SlvB9G+6DnjlNsKiuTVLnzu7p+dpJCHrOk0UW/JFsUjI0u6zo7qe/q8EZbr9zZ9h674hSxl/I+Psb8
z4lXu5JlRKC1Is1mUOLvHvxb4v6YoSpgFN5XoNczscUCsizSPosdcEvp2MQ/B7iyDm7PiwuXuSKZ8+fVNsnkeHaJIFy7YkBzGtwV/uahQlRd88m1o+/lNh4F5E4vliT4LzmWCMoh3SNXuGVNQOk9FtXkTeJFLfbS
simOZ9lqIOcRJZ4GOlINFVtP0cYeknQ8jz1SHPegQLownP0m3g+5fCT9a6dsRU2y8Tt3/BOWnA2IsbtqoT9/5Yq4xNwwHKVm+Wu7FEbPmbq5ihPh//lTqLv8Tl2LfrRmgEM1O+aSxj8A/F7xcxmRTj26YYCmJBjs
qNNirKMlV4GsNS2Yvrvxc5QE0DBchMwkFr+iJEH9sQaTibWRKGnH71haydT+j60rOYkXr9wfWRbuPyTkoJh0nWG9rw6TmoB4haCcajiU5r+XFq5k9fRSy6UP25wRBnXsrXdMqODNO7mlTAIwRYB82DpBDBcGp5F4
yucw9946MRW9l9du/6UA96euW+oby8tS8rPjkyqX/LdgCF19GIxsZK+PbwXdjJRdZqD6qQolNxuskKb3r3D6Z8LWTmwVBaj+ofr0d+2dbX3gXYEJ3GwjiK78VHL7SwBEsF5+w4v3Qfh5eyOy6fHjNFFhDLM475m5
/9xWlJgspIT8V0mN0rQYt7/LC7kHnRbcfgLKA4v5FfnF+T84T7A0vG4TVI1/Q7Rjx5aY40mGY9W6l3tWS5oTTkZy1/ymkXty0ib2IFKFHtMDasIZwNFG6ugPpQhpa0nMgAs88qHI5aAM9XXIrCVnAi74MHS3Pd6n
ugmI1ICwrHtmwucmbeTHLDgIh4hMCJDvvVlr0hk2m9pgNjfQSD2NN4WAUmb55J3/YjmNMGKO+rY44jfvEmZgRpfW7821xdYy8aqsI3e+n7sTXBIXAo9uLCL3yr35h/hny1+CsLyWZotywKOcZ5gbDNaWyIOzeS5Q
EBBEgO988K71jYszieyzGwS3naC9T6bYQEV4CTNLSL5uWAcG2xjfnw5SnMovgDVxeQ1ylLkmn834yNyTJBh/aTI/rJoWZAx3DFDmAvzXpZgrlx85ZO5tRZlbvvewJViGz4eyFz/eurC4Bjk/FJUF2ADngmUrYzxJ
kKawqxejjhO+MTDwvR3d1QrNA51iUp59yZW02Kzir37X+8/GfNt6WyB1E8UbjJ9RTRMaC9uvzgW5HaTHpvjcyje7uIFkoNoCCtv1qMBAPM4aT3KUOWMl7LJJkpxa+nUCD2mRZD1FpxyAS29pQHlBR00dbsGUG/+k
lj3LT5mUvLhq/qPghCzWPlSzowXKIUjzXRC9e+wtHP9cut/LPKihlJ0ZkmtEssud7EmWwpOmQa9aBzy8YOAmaE6FEgI/pL3FsbD8z6MYty0qX/58rOUy/7Kv9C44WTSyCnNoESj2UdjIGJqzwok6hEPISOo5s0Fy
TPU8VRj2mB9JvDn9u+LdmkqI5D4bFrdY1iKV2F7iiA4bEwOSXfGVDoJ4uVsraDzi+rh8UbRTcHfZUmbF37l196lY6F95xQVkpgzKFB84HVwyEyuPBS6dr3BF2hF4sVjyiK/GniUfIBa//23H8cLYLYk6OqPQzTYj
9EVodBQWAocW1lJT1S+RLOb4ql0KZTXG4zEoCGUYzhheR61YzKlKlfdK4rsA+RD1YsniEjdsroERKCTaWjfuUnF3KRnBy89w/tsNOS9X629oLDLjUKhjtWDvEy3Wxjq94cdNg0kiZvYHsjs2bmSBsD1vLgK5m8Ap
tjGZe8CA/uICovfwI/9Kn3kSEy1MJsX+onxE0tHFB8U+2OGj5McKEKcvOnfdVTSCyJ2tr3Ke0+OjpNX9M6r5GTQx0YKtM8n0p7uGxnCRyv/Ft6x0nzJxsiz+Eyxfi5qQ+lc4Gua2ZpyNmCoUEJ96YVdiS+LS603u
eS55ml+TdmazgQoeIQYBprqmBwqzYBXiy98VENUDqKDxfawAP6bdbUaDURreIm3Z9EO4iCmj7j6y7b/jogEIkdDJ9kU/ktWEBStRwJ31Bd9BiQ/rfpP50aNmcoXOmhHehIFTx8y57F4KuXwyixkD0oQ1AG88EQ93
HZZO5Qm25skK5kJ2E2HM/V1dLw5MvKQ+4VLeY5dbN1TPjmHZkgT6mhk/+CGRWnaEYssdweF38esGlgo5auUR17ZWOkeuLWSfhMiqgN4Q27mwEFzRiczs49+Z6FzNOHf8wctJSwlo89FKPVdc3RCCIpRywk9+sffY
bj6oAS3r/RHuyEq/MShH7TQCam0PYk7tmFjR8d8UASWZ4AkIStZRWmJnY9bpXw3dCuj09LqcZMrlYZ5rWuKeYyL1Fv5gp5JkHnJsUuMmTtokGcS0JEFBPsGnL0A3qJ+Ox/+OWdx4vc7XvQxktx3JEfQy769psOol
KfjKkOnHLKYXBbUMw+1/2+T2182GyqcTMc7sD79CYuNjGlzSxYlZIFNXaSEBCJEO4EpoV5DCDzjkLdemIAvuUGYdq64UMOUwg2tkRJiFT7soN1vVzMQLMcJ4QAgrT7Mxi3bxEUuBcC/6jM2lhPhMpE2SGiFvehXw
APXL4AEhfOlIJ5jbyWM/VNTNzkLXSTdIL797NQR21Ce5mR7HEf9VW56AvtHlgKKZ7mt9iKpNsXRZpRGAQrK4ZK3TOsGRccIFOUVybpA7gLK9g1lbZNiBztHZ61rWLJGLgmvunxx0ij6AI+1rLU/1DqgrABUMhllv
vjtpYjJHsBddQ+oohDtHMP1StLt0QihSmnBVqsqGvWwen17N6d/eKJMrexluLy00homlwDBY0VFCfVy4Z9Z32ADft827iGaLuOwMUJYze9dvOYHFt1re3PIO6teTiDUdsDuaYSxhFVOOfRyCOTkZhdtHmpQ8tsA2
z+RgDxHMxkZ5PAxmRlUASd/tInkiZe5WQV2PUrjZhsR0oh/cnaYXPt9ykYmefkaDnIzfy9/5/Lwhhmcjo+ntpEbctxPPE/wzO/1a8WUvM4jUPU96YHzX30OzYHT7BdUMvM8NJx1nOQh9bGZR51I4+XYKiGgU+XGT
d/MlgNkRiIe6z9pEZVXyv8rvcBtjSJJZsIjcp7YzHuOiD91twbfjfeG8CvQfTkmylAgD2FNdmpgjE4zagh1W4xDDe5x8JS61F10jlJHnNPfhD3TEQfZB0x3DKm1DInRrEDtcBnqelEZfvod3DsI65PuC+d1FH9Xx
McgKgvUUmIRiEWMp9OLgrWC8yxEXb688v9aGCer1wSJWZC7KHDBTHZyIVmpeJhOwyzigscqmh80tc0kR0ii7O8WrQemzDnEjhfG4luv2+mP9HGsdi/ZEXIvnSIVQXjFuOEM3xeSdZeadubv5mjEnvNNRlLKEolSh
CGeCafkZ65z+aEILzOHgQsIubLQDBZ0smKqYcEOfEOiiXXrJYzEU+cW6SFPSohO+GLiXe8FZBKkswtymN9bo0cioNAkeah6tLCiEEs7BEBBVvF0s486xjUfRfV5FwqZYd/INMhl2prRIVKMACIBtJx8mhxBt7LuA
M4u+XI4TN3lsln508iwMxAI4mqEAkANzbPWnXg20JnvT9314gHHEoXlckp61QPimnt+tNssoNlocZ4TTYji7N6VwAijiqRwOj1pHNI9Uxd0bQKoGxGy8LkhNEPTqBoPhF06zoljVFGRPzjlx1cmFXt+B9Q23xYHn
GMrJiNq31ngRDSWmel0w29qppJugb+WoYrExhLzoY/CWFwHL7y6tjGm6kheyB7JAYJR1PDx7jqBfv1TBS5HuFSDlqZlTpLoyekEWRf3n4WwvV8fPGjogPahbkRqkcJ+mrAkFXI5ojuoeBMMDR4Eut4gQWovbCu/G
hxZNJull2oP2dbegYpaWtZOmZyxzGR5NhnE7l8ZEVvtqMuhhA1bV+HlCK7yxtVaTr/FoPB1fx5dxOl6OG+PF5Lg6HOMx3mkzptAyaqJ8OovLuNvKkQVLKrBsujWkQiWOmQrvpacviavoOTgvR3mdehYlh6gvchY8
A83CZlQqDshr8rYd6MBYoVa1NZvpwryOylTVnchDqDZqIK+kkViB5c4f0adIVwQ0/HLay9CSGkKtamK/fUplBFgc/aM9PeTAVZfP9BDRo97BV+e3pUqf1IAfA5F/c0tuh4ZHMKgO5RVYYaHCYd1Bn8EWKv8Hb32D
MnCpa4joctS9WpBctnm2UWhLLRbJRRLjU3jjHPOMPSm0XnWlslvNZ+GHgtcZ6PhtSudyr6UI4BUlilReQTp76iPIGfpMV3O8bEx+0/n4a0oGOfIwlMpvnRu+SxKNceccl1k2qCHMKpn04ezB4/UI6svxVUPGqhp4
IXdeMfy7Pen919GNMGIBQybukUPhgoPZKxvBn5f7p3iHgcmyCGp9eelWtMlCfcm1LPtqOcoXUF8tfx3lJLj4sYKBD42IERIGoJ3Z3Pw522CxCRIJ0AWFj6X950udrIpIe3FFhYT6V2nkhW7yTi8OqMagq2KSc55o
PvynEUbhuJVS/fU6EVCAhvxWlFlpwN9G63jEpTv4blYJqv9TDCi71IrOpNU93ozpKwIXlMGgE5swJ8j81cE324ew0eQQYn7wp2/pota153sUi9w8R/ZNCO6ngLyVljDh8tVlQQNuJUeM0D1rOJHAUkmrxzoTk/rg
69F98LwW7mfKrtqcpWAAoA8XD5R+0clyaMobjGCab+FlTMwrZJ73BMG27wh7skwXatrMzuAl8cIOsMADjj+l0xCeLnKwuUCL0rOWKpJwUxn9MTrtOiLhwF2OEaeA9i74Wh8VXeTGM1hF8PlJnaSldZJEaWX5AO8R
fmM6QNpgP9GFDt2gRSijR5tk+qMRV+0u8c8yr3JMNFNjK/WwVWw0/8wWXKM3mV6c5sc6TSREh9OthJllkIRQJ8Ma1rcCBBc8daqCx7XWbbraPGkq/hTLACcnoqk53RYnW8iSO+Cji5fJPkmURw/vi6Z0ktIQl4WW
hc1EztpZSK0fR52t9tPSd9XmMsbrcHzVRTADoT5TWxk4iRfnU2H4lFSTOm0misP5oWrixvP3lOYwHjLfp7P3v1wxM2pldbjAmYUhi4gDyMJwXgTdnH0fLZWJX632mX6PlhQtEbC8aODSmF4/zq30rCS0IewKXvUz
huzg+nLi/h0uupQJZ3k6Nv/Cb3kLRvE6SmbNzQR1y1fgoyMZVPOddjAV7rsT/+t0LQlsHTyI/hnW6LmlhtRJKpWu3/X3QEb/xrFyATsUZytGDpG9WVkUM96a5CTzc4+V5zC8LYPwqQ30voGvBx1o7l83tXvXqg6o
uIiBNSoRA2sxVzGL9oKvxxSh/vRbQRTAsvm81ZM8aIJxwZKoc0Z88gx4+7NCo4GJcmJramPJYt6Soppc0gv2ds+tyNAtAjLrvP50V2hOb3eU/TwKQ/n5kZ78XkKInjRrpz7kI8lY+XQD2wN6tGyjaxnE/vPV4Qik
pTHLhcfrV1QGJ0Xwcm5pW0BqwgRYTYpHG3wClQzgBeugswaogOX3tFSdUzJJLHqZPyHAxRLkyelKK3DDNmBTcjwBSyBL5r7ZM6fXV6MSs6BUpdTvcX/2YZozaVzg89lGdSEQS7pZyALtZftWX5tQTAErWq2WDv59
VGKye4M3MIHMRzDU106udtkdey2HlecIcdC7CjRFLTrDzTRI9jXxjPtFg2WFAU8YFLNRLGC0ULv9d1Xxby3GH+eLyYfcjV94yzJgO0vY5514PQJsmmhpQ8lG+dJS7bt/SFDie7dIrQQ0CbGGXglwbXTIa5tflrrW
AhRQvUtwrYC7fxnKXxc6coZ16yCkJJXp54r1JfSZj0/rCqpozdL9iu/Zq9EeBnQ5QjcmhWXbjashO+VmB+LJl0rX2dkRVq4j5WnGDizQHu3lTwuyYuzxvXcT9vUm2n8fKvgy9XhI67ZgMsWOVC7yTqKUhmOZa4DO
+7MTJKIrDgwgMOeYNAV50AWrxJav0St0Z/TCnLi09tZWJpvK3h9apMBDkbM7z48chWFjerldvKLZX/d3y3De45eROYGHo8hqgPkf6sBA9tG8yMaR41BkGoq/TOwBNYZNyCdgSaSQK0gS46NWQ7HNTw3NT5ZdF8QU
w/VYphzLlWm4itLbhhfPxxr5pQ87U1Hd+iTbmH56MDJtbT6CK938wSfjbSwsH5uT+LfDjQfWLf4DZC4r6IgtNVQjiMfI3n2pD7FmxbrlaCOpdc+vQyNCY8WPyzSgLfOJqhi1U6lwm0lb3sfqcrXGIizhuzltg0i9
aWMEHQ2lemfxDOQJ+SJ4wtpME+s5vcFXTh2cTmOkfETcsyHK8GAuSDlOwhAPe4IXVNXmuqTpswAuHcBuVGfg1rlo1OvsiKxBTuDTXmbDVybL0xT+Q2/kuhmjjdAERcpx0/mJCfhctXvHSF0LO7m121D10sXknbWR
IBXYnY8a06iD+3xEbmUEo/dYyMNYi9ifj1IOPAvTe8DpNkmkwcNDDmPWk7b00IfFHOanqp0uGh2o3vaygjSKdRdoMim7WLsryUwyBPZky78jYamnNgDJet3Ze8dxFHHOMqDMs8itvhcR6ToNiah6Q+psSZgDT+fi
YsseOHzJv99F8MJa9MEBNkFfzJgX4ZZsj7uNsTjIiqB2wxyBRZ7EqC2e/62/K/u5y4xKAvv5EuetnhDIKoCTmsQkNxU5W20OEKajNe8g30kR1tvu2SXsi/osr8nPVK14y6oNwm8tRTJuDwdmay4fD3WIyYGCZTG9
C5rlf7OlgptmDwRukmOF2phcDjlpXFZj3djgvIIpIODAfBQVaT8bZfei3Lwo4aiIJc+R6TAwB2ynMaKaQOC7IzYRn6OW3fk60h63Uvf6AX5Q7wHu6Zix/3EUPA6LU+L20/QMUdyiEwHhVJVwrd4uSYLdx/RoFt0F
4VrUnTSrkglw5RK4r+qq4/b1YJYBM45iIvhSxvg+nAf61ulOYxMYwLvNqdk/mGLHn/4pw6ROlHnmr2XcNvv738jDqS8aEbNoHzvfIDidOXXPJm37bFPCBS6hyv15CX1BUNXi20SsvLquViRz5ofiEYmx6Lpq53Hn
r+oaqV5vai2jUWind/XpcpyDvEMEk8zL9qUzx9yURY6qk2wpggPAmksjSbsSHYSMETOu3cWqe1lHJZV5tgxOHav6/dpHoUd6Xx27tHncUrvGeaSLk+AJSCcEOhtcqGhLQOC0MX9Z6h5v5aveFXBLZpXW/owIGcXj
eZBjUJtUZV2t5RuaxaJR6WOBlDLLt12SCHC2tNkyBSOAvQvg3XK7WpZhxke6Nuukvz6dh/hoLmObj0utEctoMfkspbLYUeWeuyz7a7lxmX2N/8eN9HYeltgPt728lSA864JXeNRSpIsG9twXRKCSMkMgxV6GaVJI
p+ciJQzTbCmLSUf4YLHzNahG3WYyX7JKTwCBqhCIjsiC9CjdusoeCFM3aA+ijV7bzMLduWjoymkiRaBNoX84IGTOlNfvhcL6IzcTlk7XS6WzEkKfotc81qFT/DpuPoX8TllS3uOLyTaxpne6cSNp5qvfD9FVBWPS
+rSsBhJvm3lDIK00WsGAhOJybJWLc7cJbCXlTcXZtAUmjEXnCVSSS/dQ9K1JVeFHSyI2zX2eiDwh85b0ob1M2jFB4FbtV2uGXPPUsHyWVyQik9kaxu6juOkLkPOSlOF/S1YrQYQgLpkIPs/UDnIsToMWuS9jm+rn
510B3c6Lv83FaR3GBMHmYjIzo65t6JAsOpnAnFB+fT0pYTJU0gx/MCscG9orNjDz7gbrE7rm81jw2bfLsGLEHfXJ3SJlmfL3UQaQprpOMEfDbnOInOSCwcj24K4Mm4cWkYrWsnqOCUTZe+DUi9DJewW/fkvTSOIv
kyFhQ7zpz+hbLigZi0i2C55cAEwLd7T8ASHLze4rf9fuUuCp/rYCOn0topkLssLSz9jlFKpP9i4wSL6t6lSc/NoNAnHM2ElHp+Q/1KRtGE/W9K7Oj42nVfSBUIzMO754mLUrT/wtYuQQuZd7uYvtQfg5Ln/1Fwzi
TbKhHef6EvKJHGC0dUjJgMA3Xe2IcteF7UA1F/4YCLiiTtoZkyTuVgttH7P8dnqJfwiKytzVTpHCz4vFl6FbGhw+i4W81/d2US0BaclElaUVD7iZn7LG9KliipboajgQdI2UEv0Ok/ZjoeTQGDs4Ts8ZK7TSjZzm
X67rMnBJINMc1+ylPozGRYI3DZTOaBHhhYvqEWkBCQtzFhxHnLkz95crl9HFkNNCyYf/bCA5z1o71utXu/S+fp335U+IjqeInMX47eeEOMqe3ZKZHbgBwSph6iscJem0Do7A2Z6QPucBQS5Nrkyk4Txchf+IlJji
ALlUDWOoewT7noXCvJyJMIz43zNGVhbSknMui6F01BYFQMnM8Q6JAyYR3nCBywUfu7CMTbFlyZuszUrxpMJ6sAM8PqYK9shIP8cJPf1yi/+oV4xfMPNXYGnn9aA6lZJvFPJnIbAMHY6sybQwIeUhaUgpbj5B87Xp
mf7cjtXMDMw10rtCDAWv8fFTHUe+RaFr/KO9eHubY3tc/QxNheOEmW99eT/ekekqIib6Nz3/y3N78ncZnrcGeEhyLTWTJgJ00n8Vd1MQA3oPwbl439rZLPJjtK2Uw5lTKqhJtxX12Ro8KgGaE4DK5TwfXb2quF1Z
/7fpUmy000eW9bpS7nTh3Tq8ptjrFI6vt/ZX6UlIdBlMGTb/fX2wDKdueYTVP+2d3jawXG+H89tyftN0pxYOhctyar1eaw/dpCJHsQkv6jPx21SbtXp6W08aF3eftwB6IeM6ixbhDFj2dvvLIYicv45ILySOQhfe
GEu520lnWyh+UO1II/iXjED0QnPT5ZUs/tHRJvpJjyN9YHci7Mxsg4O+VErkC9A8fduDyjE1rkuHVxzLDj8krzi6wkx5UZNdpXJZaiEuwyB6DXphS9OWI43yAO+EMUtfpl+Re+TAWGYShTLqE7s3QdBYUT4ZwlVE
KovMWJ2OPQcCL/oUx2MOThA2berEHccIFvIhRK/KArTM+LdpznAehM9bcUJVXnJMDme8qgL8XPbtarM/j4LlySrwQFjgnieI1z8kY6zZbINLf3yDrG6I1D0FK6VUqG4KdvxyekVk3brKJGjZZHOE1tVSctm/Aaph
eiANifZVGi1BCt0Us8EAqElIedSTkq1RKunmXGTIBhNblfAplCYst4p5geOnAWBTWt4vReNBeVyyiXmi7KnIjP56QUHo7dSsl2sUl96cQct3wVrdUD73D7XzF1WzGqFv7C11dwKAXBug4aEUWxPgl20RcIaUpMEm
FKMeC65dryJO8CNOGKR1P2lTAH/jmfkJKYzm/S7Ak4RT8Lbd1jJvnOqbKHdImniGdMsMSGbCJdtSJdnKlHxbwoUKLmNxmiGHkpxQBSAiIZUP01370bcroiVzt4r1AcvzYC7xWqDdCbD1v1Cnm5yQgqZetNfYOiqs
Y8sk2Kl2/bQxsBZvc2SKsY2/kTu983rmB4tB6YpEqJNkE/HKVHq7MSbaaWDgxTCJw/OH5AXYLILxW2NK7+dCJClKyHMd23nDkn/fzUAQ0qaXB7zrc/CPWCvRIAx4FyhlDxV1sFAOgSZTgYcSmTBAwO8uAXJusDme
RL9vzI25XOlwhX6vo3ubUucZ87GAxEkQgMg2mt+dSL5OVfLdlCxAqYeSpAgeH145coBrmSTA10LiYcuNkz/ijUxQDQcKUsoorE7gpr1CouRv42wx401WMQwMk/rm80pBMupRjWHtaXl/6sYjQruXEqx9A86A3M5N
EvGwI3p+wvlUTs4gi3NKwXtqOXgKYb58vyOfOAdIgMgOhWlloKCSPMKvvPFdw83EO1kyPGvNjdwUyvugUvMfmI/WuYZFdKoLYw5gJCWoBhyiaPgSx5Ut8ZfTGgnFkxV82bYgfS4HAhlZYbMViavs5ro5uXB/ckWk
fskj0ENhgAyPv6+kaqT/ufwcQMvvOtsA+9zqIJcVQyq6u8L8inb5iQ3MEnZEI/9Rpq15Oat7j81sJ+LtCtP38LMq4qoG3+NSf66D9FsHHKlZ7sjFVAWAySNVZRwTBqVsSyKYOWd6GsqLFYYJuk+hNgSYqe2rJBZh
X0YdGJk6QB/BWBTfzac7eER6sIHc6Fkk7Q4c4YWw3CBUj9y1vna67e/SkISqH5IjwO0RJp/afcK9T2mCyZXgb5vPHeIlB2RA9AVllcVfLy9f/0AwF2mdYBEQhifEmiAnr4Tu4vRQ41PjluYfhK5kTbeJp17u0E3B
wUzp6YOYTKOdUeaDAKpFTxdu7f70SUcAVDNa0ri0NMl8VMZ/kFCJG1ViEcehRnJaZa425aS0D8vx7SgFvpz0VwXvuEQRZOufPvjIl+Yl3Nn7LGNTop9oRnRM0OS+XmgfDbU6FWENED+ISgHbIv7iTxFS+Bx3F0/b
gIA9fjrB8Dt1WurEkcKrE/3FW/vD52uh7jW0eO6gnyDLaBLa0bvCoMuHNShKJb36a4itprAAiXyUJJJrDLeea+0emGZwR32ZGNCQQ7NX5Hf97BRZOB5QUCY/0cot7V1yhRcVwaSu3E0Nnh3HDvDaUgn4VHnZrrCX
nGwVWdjfrHRa+1zmyO+CyNKBGFrTHSFhJ6T0i5PhdLDlD+X96m6fG0/deCu5Qk8pO1ZxZq51wjnBcfpxHqoEZ9Gk5KuJMGxDpsxSiswbrtEo2M1JjWViwVTQHMFHFZzlNDu45B1rG7PzY3EZ05XtFdmcP5HRB9U4
WypQtZ5V0Blj2RfOwLdNl4vuGhFoHyg53PFaJRjGZGNqecBl+TmBzosuJHVRJElvUHyUgPelWU2H2LEX0/lxvto+Uq3V4VPEfk8KSq1jDHFWxhZRkRfnEv2lSKkMY9wekshDUZk9pKHxcdFmnaCIvOqG9Ihc4Zkv
shvrudRsUraNgM2lKm8EI37GmstVOjp9TUJUMHGHfGaQuwQhXtO3jJ7e5DRMbxkz6+iQovW/NAP98lUwffNqRX657tnYPZvvUxyBNKhUCOpXKNvY2vXPVKKuEZck8YYWGti+7GowEanuF+w5UIAQrzbovyIjz8cu
S8GbW68nkxlP/PFlhrJQgj2mA0FX6U9dojghXwAF20wTwxBcG5tCG+JI6NuuifoRUOkIApfP4nrimVsHdwrcz8lkX4VrDYQjrIic8VtjzaGBvmIUMl8txJw1ump7GEQujAM8T3UOvSC8r3IG7bKs68G1DYbOAxAQ
YhkTycY3ppnZrDZVVbFOp9cmv9HXac5DL/+Mbj5G6fUMUiKTVPxq4jIK8S6T3H/agfAVAQWeoS+UnzUX0bwca1Ux7q5FryBWEL0+VX2jvoUMLnrEbFD7x16LdbpKm/yWKzq/5W2XEyHVC9CCnJdVQMLw4o5zsxTO
tr8BtP011kJChcmGEBFxLDH8EpPE6uAX0fIoGzMVkWe9or3ns+PLGSc02Vvq/ZC4Qf/nosDGiZWQGkcWUhO12jp7/h3RS6UGHN6f+dldED7aQCdWfqT8sLtJz7NVp3TmpCM7/Pgk48y0+vls6rBrRrToeYMZSaSI
KuTW5Q++3usy/OnjIgZ9+kIIm/6j9zf5rKCP9bUbSJwN3CTzJd5TiAVQkC0jLxdefIljOfz2BJWV6guXoLG0+OvRnBXpYbWYQZQjoVcxuYoucIM2wuWQWIpzHWqCJE6B3CVz6Z18eX4LWsccEpc5ICc8cDPYVHjh
U3PexE85zn3ikWclT3lHfBOZTukA13QDWT1c11qtF/3GKnUOyMoT7b+QL2i+ZANhm+1FuF4oajTRS1KIM1hNYj29Ax48TqxBpuxmJTFj1GyRDTItBgSDygUg2JlAhe63kx98SGdyjHnYuikKVhtA9E7UYyEUuIIn
+Jqub8uhH+IGYW18OQonmQMOkBHqQq2xOcRgdHvmAxnv5nPgYnkkkj0J/HtJ5XsNs4yQS1cmc2V2XJSOBmXE2QxdqzIlnvIvK/LFIrEZym1uU9zL0ecKsepYOFtWJ0kk58KnLxK+w3wOBrq7wYKkKj9gfOYgMgUR
3117CfbDmTyjyiA9XUjWFDfMhBWZkphWMnJzDyL+XGQBI517n+i2lWtrfOV0/wvZ5GovcI/zIkuFWsOKCi8VbYgquvD5vney3/yLxeahG9ADafI/1sVvzip9EYQETRxhgioxVpsmr8pybbHbR3h/KkKav63gumcg
dUrgeV6A4ew1Q2ofWhatfKXiIvo12hqivGEfvG1gOcPKCx+lUZoihn3pKiK/P6QPiW+edbdIrznteKVL5PJ1j9HonEN2qUbOyjXk955B7dFDGcW6p63Qn0BSvFO78UcUqtg+fFtWjad13iJvs/xGTq/RxpLrSsy2
Oq82CvwEIp+iFSM5RR7Y0ESKuhgYTLXO6RC+36lV0ldqFq6bGel1KwrnNc2++K9uIdHMIqFLMppaaBCJpk8Oa3naihcmRioeWmcpa+Id8XCir8qURIRhZJ3k7U8F0AiUflVOtm4R04coi9S9Og09fUIsdkvOmEIC
CITKMs2S9Vw+ozNZF2dEooqfjEiacqZlBElX8HhkWZVLqOE7idSQouXN9fTLFk2fW0ROjHKKSwau3dNctX1GHywIc3+TkqW2zJlglWSLdNpsUV9d+8j5f6ZRw3crJoyY78nRYs8XjI32YOPlM1J+JYSQSm/dmTl4
CMggo8O0HH2hlRgp7078RkPvOMJmkYQuxEJ//txCYgPeyIjGsE3OPyK9+5DMlP/OFICIGs0RenWk0q4brcZMhcTeAsTiGZeGIgEcrsgOyGVLvZ/gyqdG+XVc1bZ5XrPoZLnLyYL+cMHSKGqHxZR3YYTy0yMG4Nys
rNc8+OLOHz9m7G4MMorE2G/gCMPRxcthr8pfH5FsX+QQoc5ZAu0sifGFF6hcgYRWl+x0GnvX/XAfoirRQbAJiZJbG2S+TmeCNiPuVhItndE83tufZFkkIACfVXxsnw6A/ZoaebUFcW4E1UhUCMhoKzlWFVngg1EI
5F1U1o4dEVDRhedOhmiNWMbNZeujdPjptXUp9oNBGZHL7d4xhUhgSkct7MmwTzPQT7qQIMJjAmwPEMyt3ZQ/PfrpGl+RbQwd2bw5sX90jCKF19c9UIfC6r/vRzTKcvaEzisBHZC649QSZtdedjoFaKOkVkgCnKNj
RAIVtyvCLWPkzCyCRUR2UswsEZGoiBF84CwYFc8S3sgtOJO/OBrxLCWbXA3ArUqjcdqgipQqEIfrJ2dB9jHjyTose2F6fMtyMrkZ3AsWnK22q2/7UmQgXD+JJ6G7+aQZQp8A3rEIQDdXDamVekB2jVTatDBXrLd2
31TYH7T65Fc6+uL7VVvKVZv42YzAdXzN2xdxg0fNzgGWbdKlkYNOZp3STHtx3spQ3R5alYf3iUnRTfUU2VSKPlzjimyY8v5HcZ6nGOIBMHDn4VE2fRIVay8AOjkqdRCEGEOtfCdy7VlyFusPiYz58fLdvmyuONa4
Y1u/pVNlSS3mwLZ77tS1RGSaSqdt24LI1iEHY812aOo8zmY2zW8Rd1S0a6hbAHZ/y4dnweVCFJIUkdqDUC08fdfYD0LFaApXc6dH3A+P9M6O5iHqZyZJHMqS1uzKb4r24mB2RGOhXfIquebhx/4JWJk/118wu3U9
+yFkC0SeA7HJy7nvts0iEh+OOVYBZeW+yZPhRRGG76A4H2ZhukZc9H9O4hk0NQ+DFivcTzDy58kuRT8+UbFtFt8vsTFZCRfQ9w0m8FzVZwLcreYKNbiWlgKRAv0xRsT6HMhhpAZUwPOJ1Gcm3PrTVxpm0x0SLMT0
NrbZfSSimZWHMCJny67TN+oFGE2px3wir/XPHoJbpUeaE/fWImOOPT7OSk2+pMPCHrmPZJt6Vx1yH3VywImSpuyb+rdlOJT0aN2Dwt/wYfGvpyUCt7Uu9ACSOQ+0kiX5/EWRI6y3s6WzYyArpIaodjsDVfMyXRID
+h3ZYBrZA0ez/PVFJzkD/0dxFAVTTq/tIxOuSrmaJ1z3ZySvrHhJ6jErjW7azI0f4ZXWjTibyH9FilkVMWC8tklBhWjDkWW4NquWHF4ducCBQImtyu7mk7SYD+0kT2IgIoAFE9pAsjMZSah3Gjf5TyuWiATHTBRq
XuI3+t+WCgTWPq+ZAX+y0sWVjccq4wHcIMoGrx29vGmgEflj1BBax9wHJd08uwMB4gI9pClgMRe5ercp9F5LmubrIQPFCbKQhwo5u6Jk90Xuw3aUggmpM3bbxp9DaFRVv+i33x/k+aFLZd+SzGFyp7XKixz89T5U
uQtgnBR2JJwpx164p5iFWkDf7u8Jp5GVhlwliJzf45fm80fGAt/10sV67W+yUfI4t9N2XkROoO4mqc5m4MaquxOO3y7GdF3coyJ4/WvKmrz4Nnz0a9+tiMyFrU4ZaBd4pVY0XmWBP+oe+bWXamR14t0UAppxISQ5
oUyMiLr3wets3mWU6pcAdMSHaqRVxT6wMcv8WmjTR1IEOJdSN+2X+OQz85THBTTqgLIWYsOc4MJ9CSLzeBuzTg1UKs51bCnNDYd6ZF1il3jzPlGEQGHDtTjyZW74kGD2g6Kwhmp2mL7B8TocuvWhRmjQwk6FXzBb
SJbVmP7LJaChXhnpNt4fmNeQ8K2fJqQn2fvi/u/l8UvdgAM9TCNuMcJWPWAoEalh5718K+o40+jOYj1acdm8d383MIbY1CuhpjgGXqZG6/balsN0U6P8ZPqA3utOpLiKVMXnjn/NdzOvdy4lIb2Qf6WHLN8jVTa/
tMtWDXho+uIa89Vy0tmqmz+MauQnHoHgOugoYWB70qxGn7a+Alg2oQKiTdToWDoIn1xByUUl/DqJqz9LMp56LIcNyZfO38n5Bq2cqj+xuf4ZC22KywXZjsiYlwTgx8BC2bgzerjzeMF72RvCmt5qKov7zItiHCNe
Nv5q0NJVlF0485ay6Ab/CDUkNsPEmmxf6bviHHXQ2GMFSgleFC1a8iYU6sDNqeN8VakpcnV08v7Q9uV/OBstTs20A4H3OtjQS36ekx6v5HVFutn7tfHmSbJq7zSk8LeKjFJJALUz/zv+h0HY/nOr8psbfjheCYW1
aHkGdsi+wRETE0l+DzfTJr+fJwS3LHL83eh4gmyCSA4wyUxUUM75t6v9iJhlonr9Z1wPuWvbf7m2OO+LVsU9Gi08X0hGWolS6vKtkh3Aoh2fXZXIDEcQsK9Genz+12+dVdg8S5iH7/ljqYlHIgaPra0ZGBKFDh8m
tOy1r+1u1qWo6R2wKlXpSXvB0R1nf6F4UZ9eb2T9ZJMOeL7jYjbVm6K3BYoO2GExmdYiRSySNw3zkiO+0BDhvITxbEzoFDJ31ucINH5x9we7rUcc8mMGFnKJGG0ylcWZM2X5JxcHSXoSThTgbrZHXrZH37dmC86u
KgPikfTg0fTH3Ju573OvHuEp/Dk4h6E+hVuCz3rRNoDGCzbjcI9YWpZTMBzcC60nD8PaGp7stfk34uLG2zVlSnBKxs3T5nmvf5G/uN/78kX7cuZnlTbgYDHBaCW7D1fRk3WKIJG7OPXzEIJPGQ9Iuwg/UeiJpY/i
lDNybtubJTmDHzsJXtfcCmbJLIAWQWlBES2bcZ6XC/8/Ao0ESJ7E0wRuwd+x6RLVCCVrDGqJiokFhE0tA8JOSVuxdBeoVQVGZcoo01OOtg/MG54ncbvb0EAG3Ac7PyPQJlTd4GPTaiNYUs2gWGla2Ao1leTB0KNM
WoRNaA8ZstO38KCvBmBpCG7ut2SCKbGmOdBHLHtrrogRzYbZyiPp1KN7N/e/ctim5XiRMR0Lny2Do2vOBTVlgDI3tGf7b9OsfbNVZt+mkAd3onQ1RbORpvTgRprqkY0oUoi8TmQnGNOfGRO6iRBALMNkFAFeVBbF
25eVAS9SXeTzETg+EhYEoFUSrT9kCh52uZ7ibThFKsfKsPreckbRWGVjB96QpJs/ALpkjRe0QW+yctVhKa6IHens3b3I1Da7Zl2OPAxy52vDkAzPcxztvIMyX4hSI4FhO0fGNmdnh4jR1ozMneoTcD2PdTIi4Eh/
UzHRN4aI9YPkmbBow3omfymBpepNMhHnrg2W1kwZ+AHRKYSizZKOQhvSYm5o9jSPjUuPIWdGsFlvqpYOoZKO9Gcrl2pmP8Ui9EuKZl2GnjriTTJg3NEIeneUmeTP6juiaog7Aj+LmCqBXrx+dNtXVcl0zLnh1O1c
2+61j6tb+mJNkKAfdi966CYcys25ov3Csql6BKRDFhCI9w7swSLTRNvnsq6CyG86HU2Mhs+k1Szq8f3ku8JTOLAzWeY+YU0UEaVq+IYpQFbt1YPgWvJxOCtBZMJS6iZRTSYXiEYWkBa90Klx+YXGO5FPVJxHy5Pm
vfXTu23r3NhPouZFdAMGls1ZMrR1EFxHyQ8gTE/ai36KJSqDL65X1WD5TosoM5N41aSuh3j0NfU5n1tdViiJrJFj3iu993THjYCTgd5N+sIpBDk58YiwIwgTddPsxb5C5gJkZvATkzjL2rIrvRaw6QY53tmK2YWw
heyj3tOpNqygjSZzOThBa2h6nlclJp+zUwd/QUTJRPcE1Rs5JZZp0CfkBhilV3TG4AMxfqZJP4GlWB18gmoMzgCGPuBkEqvSGeQV59Y5NomlxMLIsI8W1hMBdWUWBdPQ+FfbJNaJaDlwBZSZtB6QkmgUUFCYiauO
uSGFVUWvubxEEwYrF38EQE1Qp4sivHGdbRm3QQHEAbJo7J6ECbbtsxIV3qd1CIr6vdhum4kSi5Xo2+26PZwETTD6638wS8W5nlmIV5XOSbBIDo4vGCyELIDAuF7zRp/NlenIiJZ4L44TELrVBDyZ77lE2rEx7VyQ
XdSV+0DjlPAYiTyAp+ziU/KSUU9oP0k8c98hifstT6vAwinDBhE1HofPj/Pv9iWL1qU67cqEd6v0zp6SRu/AOZmWOJioiCxX2NPgXNSU09p6w5ncthg6otTepQoi341VnywV3EQyFUDbhjKya3k2Dv8BwLu67Ohp
7o7MXFsaL3cts+eU3dQDQ20XMwfBBdOymptkKdwZEc5J66AYsyWGRh9BLxNTtne23NDyh5YwpfQsz5saL9GXCxo7oWF6Fu+IyExt6do96kDpXfm2AxYVGAMF+lXrpqPcLTVaV52STwhsGSCyxAijKCI3dNcnv1+M
gE/T+hAfcwghAMmAkTqOV2hqaPJVd7iiXxRvUxbVxsV5yBcytYhugXWzZKsVgfMxC8UgmTdjudi6iDp5QcaGtq1tUWfM9jr9YLBxeWAADwEDfzaNHgwcEN/GHsNJm+jqhAlfpnYlpK4KFmyzT4K9sEWSqwnGRSJp
rqWkZqXEIfnamxxOHNw3PpISSkvBIxdVpuhJYUWUbe1QqHtfSnKJ7ea8l4/1W4O0f8Qd/vuADGmRQfR+cY969t7sEJ716XYgk+XYjlEucZJERin6N2B0rUvcUljwJRXB6FSBiA2OAwhLISuDwCCHOppphyG64fgO
lXE0V4toBwS3AH857MxuNHUQa4uxQPQNrW/lpBcnukoPG39wMbMFp6XveujwPRJnsHHiP+hcgc2K0hmjdqhSZDvMEMyxSR4ZfmmyZxYIKFqUhmjLr0i+NpknQFoTqOAuwlyq47ffc/VlpjxO+CJx4nD0uvXfvTFI
zV5lHjsnrtbo9hFR4fDukvN+0mJpZ1D26TGvQRg7G8Y0vc4lLLqW700SRu1s3mqG4+9AdZsPWNXemQMrXl7IWszzKGivW+iPgkzEbVE8HrAwYESjHRiyAPTolIwejc1XoejDeohKzHsAJjn9mmihV3aFUZDuqIC7
nJHMpYs2akzK4iApJMZ5Vj4uNiypAGjqszuOWOQJDNyZhK5u0GwCICuQoacuFRMz1VLJuZhhAZCavJuoQBs/RSQRzt8DEuGPCXkec/dX6EUGXZPAD8OINLVFhjxIh3oOpvAtpqywTFG7phkSOqYXV6F5PIl2OD1t
ejGSiTh1YUKiRGacrE43rKTDyROTFFUMpr/CLYLI6XTWn22BcdLh9ClsJowTg3ZK9M2BTBMXDhkpOh2UINrN3kg5a3gUQ3e3HEg8QFZcd3iDjGP4hnanKgqOMeW6/J3+wPyFfBKaPjBjnrwWPF8SRowaUSAdWiAc
mYaMM8YvJA0z8mXtYgL1Eyh/3D06oEJxhlqJ0/B6XXmpU/RqSNDIGOUr+dnWEtZmqEmF90XnlbHM0ij6u7qHQBaubLdoI7o7vqVjAyRUGA4gqGEsPrWNJf0ZoNQUfz9j/MtQSEnU/EbAuOJSbI0SI62IciOPsECH
FvCK4Nd6WT/Iiv1GH+WxPY6jRgHJPkEbvo+Zpbu/KGnun88H+aG34gOAwue3Dp5YM335sPiX5LvqmyMvNF8ek63FYqblVgEAkh+FO7zkfqWndk+xN9o8cgP63XiSUs5muqKYyYC5OErLyWWb62l7cW2ndnE13vs0
ErgaC9Emx3lSNM98LQOLuD1rSPh+AMugnsTRMjwJfRb5hIyB7s7TDqS6DANsjXtVUg+A3f55BCQhUrL2rOah2wGvjutyAb6XvtTOWaq9TLz0E7AksYbr4ICzBAUVlGoHl7uRI49qPS3JQXdHeafedVF16u0RG2MY
9dLbAwg81q665TrDcclbyxe1DK6Dd2EJJniK9gt3ikwD8UCeFAsRvRPfYWYOR0YXccc04ynamc6s9iOiQ7FTCGI3hhnd56lTO1NKyh2Lbl4V7LvrjELQvTeMTJ0zjGBjtIASLV2+FnGewcEdt2UOqCgg0yn6QXLv
+GXU4ZYVldtq1QHGXenrfu+A6sF5X18MMgnuMOFOz5nIceMnn5mqMdUUxO93OyDO6RqSvbSI18KJ9cUn2vV1LhgVxQLe7VXpLEPl20vqdYrpr+QQ7+DZoPzNGiNArDDmAsovwLJ5rvDUTNsaRQrUFJ8QZ4mb+UYi
Xfiy5mdfLTkXUpBDSTvpmejAT4UkZBaCAA/J1TshQFVhnnpWbWVToC0khqHAMsKxlNj18xgHFgFb01u4S0aV9JL6/jpQmugTye1Ipieuvf5S6vHVJACOT8o7kylSvQ0RbxtKkEB1uRLfSPWPzaJMIOevraP285MC
U1n6foz23QN9yF1KQOqZDn96ACicmI7RiQcWaImGi1mtZIXODc+G9YWz+gdDddK6YVQBZVM0jHUyMQQMftCGThpbZtkXBY92VpbbIkjAldMOkaZLTcgCNHIDGIang5kVKcGXdIuH+l6WaSe+bR5WQA7ikrPna5mh
qdKd5kBUef/k2vpi+xX76oH1I8MquxE8AfwmrPesjy2z34pJE/8c7wlqmh/1Y20M2HFoXbXA3wkFJBdr2rVCwOiXQVe/kDxp4m1gHE998PvDkD2I+N78eaTVUC8ege98rMol7BGd0+sXxqiXvwG6qPmEx26/EoXz
1tGU5W/TsLPW8oFTZZYwLDOcSjJ6zjztoxV+JGrOHxX7bqO3QrEtFP2wxFZCGbFoaGrhSWwgo6cSJZNjCYhzPWeqaWKH9vQWf+eDHErfaZgpNpnBmjMegY6j0jYKaJOwrkE4X2Q6nwLtTrZIrXpfyOTWVb8Lo/Qh
PpMXspMbWsElot9naHxvWGvAGHQWdv5RooTu/6HM55DFgsDlUbcZi+PbeuN1Y9TRSQEvNXKX3XGnZzEQrbqv/uw9e35eoB4EPqhw12Spxrwp8gU+eHO+73KosAQxG1Ogq7CfAHjUEkqo4rX9BYjUoPyWNWkgg5RD
Dh+ugRuyrkx9kLMM6rsxsDCX7akBq+5qkFTyg0msDj8TGhRKXJjmimBc3ktjOVYqpQkQLpU2gKbQhZJoRp17Wi2fSEoWXYGOHPyR6nJtcHB5e2ecGwDSMwEPL6eNMFn7kM0z7PJaa8R/B+1kQtAH+Fl2oGpi5dbc
5GswA5emi6AGIaRKu0c5OuReIetaCenRaDbxCVtAV7zrmVYfuStD6uKjuF4oVF82Pm+oCfy/MVpc+jWvaa00tzjBvd06NqzQ1+kIXRhgJh9G7lbdaSwUWxU5nlOI/JN7HPoyeFEurQ6Q8MlyCu6iUhCz5lEUGX9a
1K08wNCBdZWvMtxt5wsofQe879+ePNajPaEAnc+ydDSFpon2UOF0IYWWk701A8U5CJ+6NEUyV95ezZf6djiUF88cNCZ91qaDtYmSgTrf2OpVfgDCNZBJT3d+d3S4t3vSOzg/C7DoqvDXdb9rTO0gXvhLWZml6w2R
PP0CISsc1f87JaV1pjGMm+aO3MR7vN2l89rOznCXc/Ln4zYzcCgfWRyPkcQ8WHvRv11/zOL5H/N0HtPu++donbWSEgzEHKPfrSKL6ilyeDegXRDYM05EKWvYAxW4BR2FnXsWDolMeq/qv6ThatMkyu4aAFqBc3Im
5f78F5vCtMRMiTE3a6CEyilpUeSu3Gqun5lS8cFqdt8ykPVmdXkvcKpqFh8djwsoQZjLSxXe/7YDH0aoYZoo12gDsuSwMfhawBWOtghhx89mN6SprfhJdqnGjIqe9tQIukXzUVqvYqLdLFGkql3SffYli2drV42N
xiC4drAjkx3jd54Wu68nqOO0KI9vu4AWnjdxY0S+rQcuDIPuvbk4b/6zi32/W6O0buyxYaEZhlA9Iu4zwZHomLXtgc2SkBYvRgMU8CDqcfBaCU6a3icaXwf5GXYWKbL/Io20ndG98qnQvZkrqwPlIypERJ11Z36l
xp0s90av+vL50wIN6INjNTacBYao/93jKiAW4sZmX+Mq5u8RlLWr5IOmGEIVdRt8ynD7EMPUZVJCRYZQVf3uHnIDD1XU9+0hSRqoU1+6R1xuUyEMyg4nGZaTtkzHiybCF0kPoAoeqlVfhQfl+c16kkdrI8pEsFad
FJ4aekRcXdHnMyJ/w+sYjXaSvWQ+zwvz0mzVZMSBvGTAutFID+qJqbFTXyK/CPNiEHRwXhiSNdpOrP/KbOIhpEpHQySBBFd1hEOxO75WBinQ2H9pL4V0acfTj2A7hoT+KGGMG6mOIAuVpmUKuZoVDyw1UQZJDQJ5
RMv3TZwdu3vCad87gbkD4RutJOO0fiDOTFrRCnO9Q5IqQfbyz/0Df8BYTpNGTC6F4xynz+GeS8kXuEmv4S1WbW/Mao+mY77yabcgMPApvUv7qrwybaj0lk9G+bmjC32UJnxiMLMDysY9x9ru20K1fN6CISImjsQM
jQBBH61BuDdb8OY45cQUYGTG2nuKsU2GZgIyaniYf7q/KmLtH7OPaU+7gD5xE2061lgfm4pVD6vHTIuaiGniWWUZsd1bbgwRFFDOVspKYzlZaF25NOVSRsjlXLwovg0BZduEbvTibF88OJw67/rGOVcSnxhT0nj0
1+0j/lXHeQmH4TfmiatAsTgflTgDeq2F6Xy3PX/5N41X+iAX/xLedxZVmfNFD3Hfq+Bi4NBvagsNvU3ByvAp7ccLwJ1f/6QplR6dIsXhi0jATM3p68pYE3aecQJp0bg8PECSOhuuFukpKfoxNJPm8ZBT0KLDtOxV
FmndqqUbSY9thpDWoKtjjhMzTDhEyMDEB5NTfo9MdY+8meHOPFCobCfAznVumsMjWaTfsI03q4mpy9bbllDC0uzDItl1o5q+prf2SZF2ElBueKKxf8RlpExELBdyKv3QIP1ISwpvVAnAp5zGPN/78gRoL0vb4T55
v2XbDY6m+Ndof3+3JvRIfaK/4NwWqsgz1+LRMZhJbSnuch99aHK51ZdTnKm6dAn4EmjnVPAFSioFIrlGNGSFW9JB2IPBkWprbZf1Q344pRGTJSiKr0ebev1g49TDN2X8maslrEgBXFn59lgXy+qqbPrifVflka+z
yRtnHbhmPJX8VULShrMSNZytUTc77ryK+oVOWRy5mAKF9VUSsLLMRjWoC97Urx5L0b4LmyRgdKRpp9V+UlCjZ6oLJ06gnnkL2ZpsQE3K9JQ0HGOTG6ggOSGXxjxX8vjJV/L8EQzyTI5MObMBCz84CR26mszSB3hK
9/QKAm7gXgODG8BTqYaBhEtJg6tagRkSAJ2gIJ2UFSRXYj/yCaQNd/K1oW7lOdBewyxh+DyexwSwLhlLuESxz/9SI9JCu0KrILHQ3CZfST2OT+dVJAuf7QYZLmHV8PwAXzWRmGWKI8oThLNlvxjW0YKtGZrJIrew
r2eNl3kFbukVuIWXG3uZm+gpHjC7uv+SPAzFS+QO69Pe3pVL9TChe6262j6TXcPNk/TtfF/VnQJeoWsWu57u2u46OuquK4A9UAT0Ef/beHVfhQoTkBGtnaoaeZWNlCcL+ZQiddBle9fS40L5Qfwhb3nqKhwpv1r3
6xv8PaZYRn6VPZw2M1rp1z1Jwt2h6ax7le4iFl3SdZ7ZwYWRs70OZdpYXTyYkwljb36GGEBLOnk2GN5qyj6dVE9EukrMfUu3NOjpy1WCCQNBChID4vZBcb8TBh498zrf8tVr+RqCQBhXoTjHFQjocTU6blwbygQN
I97EY+g8VbvOL/0nYv/ZZVoHHSOu0lN4Xg+dNy7rZDWzAJvhPjLzMEUz9nX0mfESPs5/uY8ZYs8WSGlRH+McNYRLNKO0lIMBRCCdwZOD4LXbCf0kAzevAuVxdPJUYwUQ4fNZbxq+BrkT+LXXRflS1v/XvTJ4WWxe
UfF/vg6y2kjzacjYCz4HVdfs8T4XRAiYfsi8P1u41khwZ3dekbjVWyLb/OjMG/5SEPReIkK0vF+2iaCT3XVJTxAOmE1yGLwnq/e+dlNSirHQBg5KkXdGp/sCpabX0iiD9qKNhIaJxRw6g0yVIl5qbHDIVMyGhFhP
wZHSYWGi51zOSf1wswC97gqyDgxBHgDdBDDc+a3GU3C+ayYaf7DHHJB8lgb1Bszs8JuClKJImBU42AHTCtsGTXo3ZQpkh2+jIiGJUQ2+i1KHp/QwgX8rb31ZuotJKbUg0g8SWkNk8reE29EU8gu27n2TERydefpk
kxvTBt7vYApBO36z9Nh+iCx5xClHH3mPTTT5yBxfipeLyKbmKQy66o7asHLglRwUxjZjnSwgsIMtsnHJNWiY+VphekpAsXQ6NTfYD/IjBxR1qcsKPA1q2BoN09Oi1yVcITw5J7MlYfOLYk6gqJnedNi0raPsr2sb
r7fXW6kVGW6W8j0l+BpLRABDg1FBiNHNGOSm6xXrMonpOlIxI61E6hVX2HDQuX31KdbNPKnzPvsso+iyAU6zpWGQ1xlq6hqgv+723HpAJa+KStjUY7KzaFDqXYvcRxBBvLA2e2BRqgRQ9zukVvFZkz+vgVovxe11
SB0moDHNnDrhDXVUdYZhKNC36Q5VEFyhfoFUViiF8G261y+C/Dj5EHm0o+SyyVDnNWqNPLrbyv3ef9SSXg1SAyReMyyHmxZvtQ6GbAgUbnKKgwRzvK1hdHpSWf15sI8gddpYO4P4aOj8R9Gv0VRArXt5YipUV0ZL
mTYFAZr+iFDnZQFlzeAMUkJlI4teYd2tsWjNS2qtrkBaWkW/Satzw0Sx52HlFZf9oL2VzZhavECNtPbC/XekqEzJxpNBJ1kLRGCJfnTgrUQJa9FMR+7MOnNaIkhZwLYW1twgFXQX6PcFZdYzBD7+7ZLXE4zzPly/
tJPSCIaQGJFW2196yUtWlqQdqUdc94n0mMgkapYtWYBe/9Jv/2Xsg1ptL8/hKwp21uBsmdY/PaDOt3lIliYOh9kyvdAOfnMlJHA/YYpP/fjzc3D04/YzraCdx4/Do6/jh2V3azxIvlvg8W/W81jhIl7f0/N9ULDt
b76xtvW45FLYsfZrta1weer8ZlJQG2q25nO/qPFX5vYhuedkiRMcpha1bMU0OcyF6JU9kCw5dmIItcJaD3RKzU9U/ygJQ3a6n8wiyAKPOIfMTGoMefu1AOyZSV8xeUxjt9+Cq9KecNbtYVnUiZ3hFoJLadKwnZaw
eKbGwq6kONF1x1BS4IZTqyXDNti7RCdfanyByGIHGqT5Wnncrz1Ct0dc3j2+MTg2JcbRxxxb9EUwEq0pS/JfH93nr35ubFbBWZqFX+YRnR0YOGg+ZLCsxkln0wqIGIpG7KgWxn8r6Cs6mcwlbnCCIEMkk1/vvG/T
zY4FM+4UJSnkFhqh28pNrfM23AYibMNHUJaWg6+77w008fqem+Wr/rvylAaqGMWt/bJFBm2OOndaS0d98cGZN6lzXd/AQKjR/JBYmmgrjXuxPPG2MVVG68tOToAH3r13VBm3AT8sT+tsuwUp+3Pv+9PQVqS/OcvU
Y1X2gWmTMVO3i2sGsaiSLuUa7tiMbVDaMG5DBo8wNuHHQXncuoU3Z/k5YOp/fbjJ1O5Rj9XiCq7xq+9aExTHUjXhxUVRa0RIx1A9Df+vKVoGTDiMFczFtnT1co87QW+f7BuCObMBceMoHuo8XS1/LI1URrP4UCiu
HtUgLiGqMO2NTQw06L5KZHCCICOt0e0/qTCcsPhqxzY4JyyceGLhJ4MnwyX8lt0yRBaBaTiFSrW3G251S5ysdWV3bO4N2uTJFlX3cPBV8jApwd49LJ7sivD2J5jPjKhNIZtgBiXNNzgDDwQyExnh/1y5aZ0ieEsm
6DhuxtlTGG1W6+nDZvHe+lXAchtv22KUscZiyIe5IndV+ZJsv8gVtgXC6K5zSJDDVoN1QmZcO2ziYG87SC4o5+oA3yxwuWVBWTYtq7Y35bMt0NLrV9TbmW6TKUA6ho77dB6uibjGKVM7848NG48uSKOjPuttbgco
t+tBBpi7+oDufsvLMMf6z4QXs2AjqLd5XrMHBI1bhkPjdlle2Bq4lyuggTvmW+9HJEICCGrwKIuq4JP4072ZVKVCSweJzZOib6eOY1TwidIfNlnTvOkhBWiBzaszjSWpQmaCf6LBZtUYFBP15dypsa9yPTup5KRm
2DucRLqGUAAJ21pLnd2ze79hVToymuuncM8cav5s5/9rbGboQIcwBIUwxoKwosAaN14o//HPCMjYJ+MaWiEa7nKR02Ri5HbIsH9IBT5CyocxDRLFEybwKxtV0iG8nvxpLKDhRNLEbjs4vBMwDaCdZO2boZ19DydB
CPEUm9pNAR0VEr2PXalaXVNcdMVZy6udpA37OVAmmh7Gu48gfd1eifOk3JYMMjPgZymh6xzx6T69XYS+nK1HfBOW8Ep6d09edg26EV+tFwvzMkl3vxQ/2pAP7Ny1jMi3Br8wFzIamQ5UsvxEdlj2XR+Qny2oB2FS
auSnWx2thhVdtCMVf+SP07b5EtxATJSEqkDbfslsurghoOf4blyjEw42YIESq51lrU1+ljTwDE0/JNWr7Hyqq6Ht6WCqiBGUjqyplvSGXUU8ojIIFJhKsLhxo6cuL5/RTpTSi0Yj2mDJLukgyY69DBEuwgCLwdXV
viY6wFlbc1h6Old7A/5WC01BwgP7T1SLSOh8voiHATX8UnkHrtPzoq3yzg557xOdKhBe9H5gIJD8DKpiIVue3J2i+eE2xzreIp3tVO42/mYWY5SalE+oJvBH4Ibp5gQkTirazB0uayhW0wT9rn/I2KFbXJRFJVd/
vDmQsNlgmSHGq/OS3Exnb4pLqslLT9GVevkSE2i/1X1p8tT1H8fjp35j9cEmggZiO8gZTZK7xmBYozfc9fLo+TplQDO3hpnlJ3ZUoP6P4ucRB6cdEJD08cGVMICtbtEklv1fZkH3T3mMxud3EfY7nEMZNWMnMJ/I
QFwXWyubGKw5O+mQPi6wnZtCC/jKggd1x9zTuwwSYMLVtcBcPegC/MNVTbW19TauZITLNwcQlxw6B6XA8wdr5x8Q8f95TeGrjOwEtE6BKbBTBHYCGDPZF0aB10+vKF9lC4xcJDukabJgBuDtuGECSmyOSxabUaNX
VHrSQa+Sjk1d0rknixGAar3LGby66jTgOrU90LdVIukN5TgY06Ixa0gr6uroB2h9rP8iV1GVdNvV3XH4rkgzoN6JoU5UvftQ3A2lRiNWC2tpoJBnkdfu0BwQ6PNIDFUBGr5mDz/mdxSCL0DyMdXngLwodfIWiVXy
iODpAekkKbWKT+0rXiVM1yS2kTJj8pklHt0+EpKCQEvBxnWi5iVI8IcqjsNakHHppMSqb3n/JdW7SE5ZIhjH2A7rxj/LC9SHu/Bbhuh1BgQAyn+YQKkPN6/54xM17ECg0OddPPI4gT4t8GRuO7Z3VOrEQXPReFYx
LjMDwb7nwdK0xX6UCAFOcfOLiLZuHbSq5eX698TN5C3XGVhqVKVHWunTxzCgk4OCrDaxAMzKRRFPK3ktPIybs8ka6K5bTpQK1xJU0iL8Zdiy2DZElf3Pr8P7KHlaRZfrFKu0LOBA99UfmmpcAfz9rlO32IimhhZq
ytUyFu9lzxcPaHFUOiPUSarwgH4Obx66WM+LN7bm3FQjBlWapVVGpX053dPrahUP/WKypeXgWvC441u5nYIGQPGVu8F6XFm/msVuro4LUj+B3tNbXLbOVbRvgXQmgUN6BKVI9YkTsiXxOdexVGiQAGp/O4wuMBIp
g5kCp0F/Hd593/1lsaGH7t+w2h565BxJd0i/Zsx6W5P3c4xADjrhEBAdVyl+TkjJuKa95OAxYPvbdf6jmSz8Wbk2K5vu34xuMQ+eaWtzUhVhFHR7ARZ7+zn7RexiWHLLvF/OunOeEBYltlO/vMqC+ypLHhoURt1A
gCKG1gczjpxFmvym5Uw46knXSW6HTaHTXv4YaPsZyzL3jQ5G9WWnYMVRLTRaebod7ac9iXJrNS31QA5Gxg61nKluTlSdFiepzIeNXcmOlpaqnE5T+5ptDlLgsKRB707jiGry4Nn18sCECOWDiFPKLO+q8BmZ1FsZ
G6/aVA94vgxikjmdHDZ/J+pMxyH/qsiu5/9l1AXHp/d0kuyzQZLdWnVp7V/yXihY/JymmUIu5z1K9pklHtHsoEghc6lZiCWnbLD7iqLRqRvrOvPEBtgEybIVbm5lzpsEkmUd3DO8MGx5DuI8Voe2cE3XwlE7jhQZ
M/Tl5O42BkqGNHw3l5mHbbmLMaxFJ18+JCMr9zNQV1OQqZMAU5GmFWnNMTlntjJyEvNCoroy1x0R7TmmEVG+PLiHwNXtGLTdmIpL8sOIwhbHTbKXAr0viaS7yhBfsrPS2M+jtBFWOaaL8WOV/NvWA7AkYaLSk73G
zO0dWxgOtlFNnStjkRvdoBcTH7cbUsW5uURyUdoRD9dVKbmTmA9nW2kDtJRLRI4yXgp7heqhTUbrIqWq0TR5q058SIVAq9WSyMdQBYEFfBiIkoFvUfG72qWPhsilDUqCR21843BrSckpZMvTFkeAjeWrVWyOo04q
Sj/z4VqlQiAE6n1Ib9OAHmJzlNlrOuonwIMU/Lya1aCu+FVDctLXOYLfQ/Ro/6MCLfyRv0a/5AiucyAraX8GP4ZJKV2zt0CcFXRk8NDXrffamcOhS/TqjZa9wU92WW6R6VDbkl4iE21thQXN/nTJnB3SBGJDH/u8
uqFathURLRpnZbf1BRwVzmVucTKYPvUwIKI2enTDWHQIAXlqyf2RJwTpWi0th4jkjLzYhjGqO9mSzuSK9WQknQkfzElwpYxVWlSaLCyar+eBEjml/aDjIMcx7deCJDIeE3BW47KmpkLp3lb/c2HgmiFswJBU5tVy
luXpQs5lUbiOWocOVuk6i75yrjPtub3uSY6PNU4KD3t1otJHilZqGu8UncwG4eooteA48iGtk6sGp4h0JLc11ohELDSnsg5u8gwUgTryiHBqQf7VrJNRXSTgff62xW1OwewOj2PvvzQN0SGeZ0GQEikESD4DK5OE
UuLicgeKNPg05+OxRKmEC9wqy/68bWFhtvHoIA4FHMyfqXzjgZ6FqRjdhiCU9hU5rOecpNzswVhEXmne0kgOqzEPYSll8NWh82Y1aIvEg6Hu0WBVLaejppqUvBOHyjkQN7ICcG64NvVZ45Ju5wmwnkSVChJKF/VH
uxgRmlJoCB9WRoTqie4kvcKBBpTafdpNl57Z3sgEoZDNxDEnWHinot0pGjS5Gm3LoRwHbagHJVpr8wIuenkyFddZ5gHbRSaVbUapWl4ZHJ45YI5kcmRv73+prTB+HXi6vJo4RJyy//ODK9za2/U6ib37RfvkxNXv
ZEcmZKBEKY6rFmYIXR/Cj3dXJU/xhEKynFYJKDDWeNYU3plyqOkwk7iCU0yWhKVy3VlzAP1nqEAMbcWB8WpkoxtoBvARo92WaBrhCJUjQDylpVkGSJ9Tn9QwQVPz2bCNzGnrIheXcsY2jQTyR8U2KShFGTKMHmzV
hsVQyLk0aGGnKSh07nCZdKJbtfdTMQgYWzk4jBtwchZXmSDOtpStsWzqsMxBCKQ6moNTCPE8BdolGtKKQML1BebtcEqFhnGRs6exvbBWJ+tomMmqxDrVQ/NqpYJQvuGcVqSRrEe7MMzq7z9CcrZhPbVE8/iajrY8
utbwl7gXJ7LLDKf+nkHpNulSQX0FOlIme01y1SsICjSSH86jGNORBDD6T0Y20NkT0mLV4go5u7o9WmPUsRe8qFG2w281eD8Il0K66ay43CisNIp4a1Rwo4Fh6ppojUPHTO26IooH6QueXNQjqeugdbY64JVSFcxv
gwpQU2uYUWdMlniVlVrgbXwHU/MDvplgdpCs2+fk4aP+Xd7MVqKuKY5/aLPHkmHbIS2opKPCKNm+nVoVoCWFQj3RrVnCFXoVZmWYrC3p6Xu4QD0uT64nCJDeoQUixqWLxDmKTm2BVd31AyRysc/I/HgKawkfdZgj
jgwp+SLCVDs5Avg2WhymJ9N8LfaFUHFnVfJj9uIX7TExsofwSY7SZxh6wknKaTeNARVYlTOsAVr3NZmkAa8rzs1OdYbDOllAv5FpxqeubahNHwvV73ssFwp5+Frb0wBoTXYQdrh7rsDlrzh0jKbZ6hgQaa0nwNNF
SKOghJCXZ7eq0n88m5OCxRSBDaQ1m4BxZiGgyeODi++tqDPhNZKyZY9tEvPNKcL2dDmPfMmOkqZNcKrggB0i0Ie1dGKWbBI8u0GLRoTXSB722l/5Jf3GMg9f0ZHjYgAjkfoYi7EwYorQCUX12HxTQ+t+AnVE9PII
Gq4RRVuAWWtjvVlSidp15vdpq1LiL1o2NcC+9/ODIZi/1NlsARJVg43ofHMY6zCBLs++5YoVJxa7Q/gsW6DZAgYgcBpAroOKNYnfkm/b1yEl1/mkwLbN/r5st/gYyaB0Qox41VncMXJ4F6fuQkphhM2DFWFXUhbX
/TU/5inHY2DA0TY/iFG5/voyuTyHYaNyfF8vRCibr4bBuovCKko7W/MPhkeQUmFG5QWmUCsoko+jktcHCMjyg00g80toM2guz0u+/lXnLhx+9cdmVZuWslZcLRAzImsIrO4bV5f+y2HSKseuUpWwWCM2CcMC3wJw
RV/0KffjU5T2jLgCul6ptXHcxrWWHsZlrYFQFJHt/5nbGr7pOEDOPrBae7OTeRk1H21UjM+xdoqNjVNMsXU0wsbiX35xyFZqGIxlK7o3zMUy9551+il88r+8UVfWw4DLO8zPJZgpP5ZIza/SH2LVIKi0Pw7D+tCg
BLYEYGMKy5DGg1eTm2HNC6/QIIZqDZVbBrKsPmexGc4jWXHxCL9OVB+8FrwJaVbaqQVBizJhgm/KDxL4yHIT1Dt+Y7nUkVELbJ1aHosN5plnWg9g95p/aywP5xIYUesgDV/Nc5XxlgMM/8EyHfSpJP/Gx1CiGq1B
GrUkGrcFDlgcGMLM1ekVvwXPvVFRfeB1r/FMqc4y/9whDliJZb0KAChdJ3P/R1ynQooI7KX8oh8dNJhVWJG+a4SUj/gIEYhBQ6Iq6952oJ/lZkwh4DMJxbiVvYqX3tWEyMZa5oe6cTQhTR3olwMmUGvgQ1iYPsrg
/ejdqM3owCp0/RSgtu8w2mnkzXgmj6zQyyBGrAAGw9C6DNgwq4JWPiFAdfDOddKQdr/qlGwUHPMX5KrqWEGS2UdumypCJpYVvNng9eTtv9XY3Cg35lhKEfU6o67e7KDlYnD++mM/shJSmyAWqfxqgD742j1Foa5a
rodfXOli9WlTRrrx7/+sq/BdWBUp6fn5GP2fp6NA4rVAlY/gFzH0N9Sgou+XD7Q1rcSpLbWjFd3YGOMQkh4rDtdUOHif5Ssr1DiKz8HL0BJr7YD/77wVakYyuurKXfcGqViNDgiSauHzSSiJKlQFb9LXbtc0K9k9
hNjIYeBuWOTT4j5FUMH6iJyP/42VnFfK9U8rYGRVMwlo0mDDTZtV1837SbFWd8phMmgr3eJ1iFRmHxqVjdNH7yVdeuULswstcrbF4ELPXdPvIOgspr35LHJ2eY3eN9F0Af/3Jnyv78Q1DfLtaw2i3DUmPyDbQ+z9
vr89SDzOXbP/dt95+vNgUbioZJGWC8DcRjk/v+FOuTzNy3Ea86l6SZc61qhZF81wzOiTOCrNLaMetvTAZ94td2Gk8oPxVstbyC/wF/3naRxOub++POB1SmtNBSIQLkGCRX8XgwebeNZV9R4PGpJU33iBR/QrpcXS
LqxvUxDmRkK1nw7LGiMZZ/sKwe5/6nvbr61A5lqfu4yx88MWiXJ0yMVQXWao3PNnljeZTA4moQLlsE4F6Ar0DQ01HjuYnDc7levC94dUUyWaNoOaspajpYSETPHGjIEhWlKy4JWEUdbluLAJiOYl6kWl3sR4ygxq
AWTnsWHxkrTx3DhcJcBrVxab/pKAJLpPwyt0d1EtGT7AZwQltBK+T6X2XW7WE7jskgkuOv7Ves2ul6vw1k+tkLkkl7hJhB6zkaNobNVHSCCVMtvpCIg3AzD+raRFMYQqfTbUlMg82d9EPRvS7KLoRdYMdNVT9ACK
Xv6bJVXz2nqk7YOd7qshZs1gXxZq2KYsO1jSPhgAr4JjvMU1H4126pomGl26PpLPzIXIx/7xmvVGenoZ/ncjkDIzBd1hCATMU8BFfwYXuJnOzPTE5ZM/dzTFuDUACS3Jj50W2SZHj71DuDRPZmg4aiHuWn3YU41L
DOXioXFd6zUPDlAVa6ief67ni3TIMUvtIk4uPEucPWC6MbzJwcLuD3NqC/gcs3PIy5wXeO5YqKkZ8H7QiswQI/nQYf5NtDBDhxI4BSSStHN5yFvUkUJz43ghZEHPFKeW+vSnOHrGKD+C+4ROv0yzTuj/q+dtAAbl
dk8q5C0qAAmJvrLZ7ge0GQMXdVkN3gBIbe3qUE21ze2rrUv+vCplDMA3bhv9wSsl76xQbqYY401vGHLGD6KbsuEE55598kfeMzyXqlw6bO/0t7eoI+VUXpQtN/nPBYQAjcUquoMSJnUpfbUzW0vrfTIr9eLwKJCN
Q2fqjoyucZNCfo9v2QXJZwPR03uJpS9Xkk8q4gCvY9tUSWBQxmIjopmDGFMLpI6vn42IyppUzhO09LKyTIVBLfuyNN1ve90hewJWO+OnRteE2/rzFF8yt8aBxntlfuE5AyX+NaoTAipMQ2+H0V1cQ1clWCwPCzjW
I/0tnHBHIpw5vSbciIa4vSwSPopJRpbDdfxB8qfQAVjGZzXXndjM+nnxjqzzxDiVVZfKWoA0II9ILE4Kk/pj8Z9zkhnKwmQG2YW0kkkLf23YxzivrNihZJ6dN0vWub9jv/Vj1K1Ym0hOXK4o16Po0OskMs+0S7Cw
M+m/quIkhRPMf7o8WHocthgze+5T4kiYFzfom52CHx9DxyJ3YI6eySanI8ZEaNDZjAhiDv1F+5QgK/LXPzFwDGZZIr3Ml7jF8knL701YMz6rSWKDdSgwFsI4a3LUYLUYEM9lO5tqSD7K/zaqiFONSbXfDOHHd8wM
k07UJiISV3x9BdfUOC1meukGVuYevYzEZyaupaU4OVSuJRTcr5d7fHVwQbl0aUxYCqOk3Pidx6vHCl7A29psO5tMF9n32rqzLGQ0lCDgwGM+uoUbJmpI54be0ctmoa2/ahNQ7z+zUcOA5YYCe1ewmxYXXS8Y0HxE
y5holx6yLlzqEdBVXeL8SO3Hv8Z+5b2gu7TJdmNVRFNH0mLmBUWjzgk22y77g2zZMo7O/YGuf5AKUiG2dToCl3PuKMms/qbkcSZWZnIVY74nPNlK3na+hjUa2gwypOz+ihYf01NIexLdloxVIYhgSfFVTwpzcomT
UjgGq6cJU0ylryHNJApVDEuIGesE+kWOgzfSmcvnul2stRvOP/7eb8O5WXN+aO14513Up61oduDwyT6Tr+P7A0lo6Ewu0XdLxrReU6BJu/8fpFM14HLcuJvuelqpeZwlthOndjz+n4KqdUc4oOFggALTrH/FqS5T
7HRzJ1pcMNBJh6Ueu/ND/7I8JRdPyS7wCDOAHajzHUTwVnKebso1Kg8TqFHzxauJNSV0ol251mHXbGyT61+Xqx+jGgDjPzx/78JXOgHIQKGxYiW3bbxyOwCwbWUHf4jSx6wyRi8FHRXAcExHTystPSdl6B4k/y5M
qlQTfLbOkj8/n+KIrWJOwppldjou0huIUIXtV1rwv8cy20BeT1d7SvsHii0EZnjBYP8CalfA9vWCTclgfn1LWtO5aOOb42YfHQbeofv0xJouqcLRV81uuwAdV5j30ZdNLjihx9VbvNqgWgxF4Xe+2GWxXfIwHG7x
wNs7ulNen/VXc9/PGio6thiSrKB8JKkNWP5mmJvMFjD92tduql82r43u3XfMQ2O9d5Kg2yjXho6ZkoxFV2hHtPIv2Rxa1iYnXWXLfkeW3Zz6ECEBhziBfGq5rJVw8e5WJOjMWgfImqKkDSRlEGBkMlRtEx9Ik9FW
zwEhUbV+6APfPkhbqeKAtKKm3VnKYK09gYyGujFqUibnZaDf3WXcvQiYrQwtOYBx0P06e8tdI9+7vl236a8dx679q6VP2zVeLbYZ1s5oUe+WYv3BrmHH0Z76UjVuWnqcPF+G9Xtx0FkeL6gvMTKMmdG1msQmfPbV
8hHnv4X/SKPHyngDJRypu+GAN4zyblZCiNw7FwyYAHJmrO/iXg+aKegn5miSFwlqOaABcqxZaarGqKzFGUcfjcSb27RTCe78Mvyi0gbLqUaMQUiSAVUj7aqo3n5AxYmgWYVuKxZUldl+MtZxkVykbls/X0XV+ybc
b5FrNJATbyOuKFynCTo/VH4iNOLvEBUuWXeo5odbweF6+OjY+BZgD3fl6cPJoJD7LdvBfPxKlSAucLxBWjVuG8DSBMCL43w8+x5BCdk8lvTU5MlKAFQW6HQINWYcx9A4uja49y2zfQlKVfwpgNpRTGR4zYHqEKGV
Gajvrc31ghgQOEdV6SkeDPwu9dlLBQyePV1YI/kxp1KUKvx1bwq7r1b79x0jltkrD/7YCTpk4lXgsWSk+Up5X0twjcMpJ4R1bjQfA8zqt8345WN8nV7Qt3MU+cRD2RILEc4yDx082LTDTCegquzWehI33TCyiO4G
E6SlLInHXTjkOHjpG32n02F2vshesP57FUaoApFFZ3ERidVXyNs7pAvWukN+JoJuoXimIrXN1QTn/ipU9rMvnNYnQw2k6urAMdx0e9Fq8IRKrNMWNmSPk8PuptuS4SXqhihKBfg5IH5rfN+RROlrXb++JMz2XQGI
ib5LG3A8d7S0gTdBXmNAx76ZJq1RCUwGBDY4Ok2KLlDSNj+aLRlNv+KMjjqBaznvi5yYwTJFcid9U/JrcwD+NoOpdc46JHOLfF4DLW9nFih0VeHE0EmjHZq7YygnrppiEt3r1y5q+xexE7ztTNQCX/kyPvAuH91I
SYTch3W1AGJxl2+5ycrML/3Od+HrtJYLf+P2LQ+jchibQ4SH6GIX4FfymbvG3xUKHiOqo/aZRrGtzxfCFVejJvGCyyAyp3hNRRubk4Ra9PDoL2sNL1LWy44q4GFrOjX3uoB4cj9IcGqzl+1usnp2z6ugp0iWFdMw
BTXpaLj32z3DyNvLjSgH4sOciz9sZisc3gqFwO2VWLEJAvmlLaLmgsWrc+CMMqNLtqn81S5MJ8puHzu14hf7/eWhSarb3Gd85dNRGT40hsjWWgV4QcmBjeOl8jJiafccLx2i0P2+Troy2w8ATzgxT/KgvopXkag/
FUpkq3ZZrLHYq1bEvScjKFxtJzOCJGukNTg0l7HV0lrQXJokB12b/iL2kfBX2dUFzBCNYL+EEzNQSnMO+RxVQ9Ivn8ib4h5hfgk/ZLPdsDJnjBv+Tss8utYe2lwyRekG/UIzcOgbZ8cnyX8nH/nvp3yfLlpgtPHJ
X08hfTJUKGU0E8DphAjK9M1PEF3HFJG66WPLwHlPOVuCuS6MNLRBSZHjgsNM+Dp3Ifz6rLVJw06PishCB0vVSJOer4pjp+mJ709Vecv4PAbUlD8OkBPCZf7IDkGNXIRrmRxOl4fJX2XHTkS36I9z1GgJL2ZPLXPE
a6RQUtfL+aioquEcwKIB30/SS4rfFyXwVTGwzxnxAjHySJDKS8loEK2Sw+5FJbSu2z1QQquIJdW0U9bpr5yLs2J/rdIuJvCp28KjDzRZurE9eqQIm1JorIBWSf8ZJTppVrr2GQ51cYwb0Ow6JrE5MyoZ4qZpEfGo
mQrFz25Lzlm5DD+vZHZeM/BZnTO08Yp5UjTljjWz3Hrq6ENuFDtrl506BZ6u7iK3T37HoJPxIdL5E3AEwpwRV+esQsROVV3TtIF11HYgmwNyVwDwSs91wgKBErXdHbZvlu5gofuqI06UqjUd4Fka1c1GT7gBV0vA
ciuYt7NOBh/vSvZbY+hdXRDa2bsaFfH2b6Sz5SBszkqXU1PW+YjFaVphQgt6V8t5JFlZzqrU9LhuAPJQRrl9nxWoEfO50wBvK3uwfZS8jbl063VYcnmRDSskDk6fjaQMePeXaswCplvD92TVYRHoW03bIXmkYe7e
gKfc3v/vCF0orRzajEDFekvNAFCHyYBKEDPi5/a+a2HmCnSiADrmStfQ0qpUcrdSRqfpPKeiqb51zwCsABEl57jYS8caW9CHPSEZAl/mc/gWZ7l46/KbevGItFOH/kq+lcYKN4tjfcrt/k/KfOnIDxwjj5hpP1xP
NUzHMk1KURlYoR9ymSNj86wd2LLQRssaXmrtm1mEFSOwlmkt1Or3MVoN2eTq2k0YpaqF4tkfJLZeQ+EHWvBsuYZQ6yCojPV6igcF+hRNj7oe7DdGxpxk/rZTDLDRrTm31wEmSC74WBbxRV0+KAKF0Un4wQIdPpcK
ilTyT5yn31vrRZ+Cjqp6cYmbIyGIudDRfb15t8BsnQqP8enwjgxy4zQu8sVM2tfHWNzQTbvdVaYT0WQOgN0SxlxDNf65XtzOtBdzBOTCH4875VLBuItqPu/3QS7w/nk5uThO+WzZGkau7md04mHqpitnQe/amlBI
fQ3/vNRNPM7XrelQvrC+/IK6jDN8WpZy8Y7GiDUgThgS0mAjNTp6MU6rqGQzkDuoKu2aaHqEAoAMa3ul/60RR5G6lY5JIcWj+Z0YnJAw0ukWfcjCDUAudm7M+Mkn4lJnjNuMlZbze/3Bx4M0hF+pxrcz6h6PGI++
xoUy9U1YOhltIGJ7BwTZxCRdQkOqA9w8eFKqjp8SHxXMEdHo2GAnmzublPpEQ8pLszhIuwMeRy4494javNpQa2xkfK0tOMMIwpT4xmNHDXWr8ihw5unvqIVQmKxG2jFVCQ0luTZpggqdV4LKANMT5nC57Kqq/PhL
QC4gdLrgX3rhtTqpH3kJMEF70H+gZvFM6kqVDQsyUdzTOmhB6eUDnLGNoq00Z+5Bc39rlZ+fWhbYccU+beX7enEv9tQ9zhTQxsMjSF/Fc6n6RF8uPePxMGuBe1UMNMUj1OsU+BCeKxJKvG5Yz4hf1jQ/HUWrZR73
DN8+AvaN9fNtnrlzApG33XpqfWeTFRbIErbC1nfReqx00dCSUJ7CdXpK+2eTt96vbrSZpIgZnHpsbymgzt6wxCRWuuqcHOjTlSGaUvCkQ6Zhi+rveomdnuRydMpq3NeR8CbbWgoohU8jRVJcwBq8sv2A+P75XGal
p0jXE5di8BAyRr0k4gPC2s9lRFkr04yS9uTX7oGI8d6rRRXzN895pSuuXqC6nTmyMFTC0yUcbjPHuz5o7oEQxTl5nkld43w31WTVFXFRBkvvvo8CoObJNcrLDlti8KTGXn8JlN0Qg8w2SO8LModqG1eDodjcVOaa
sT/soqTkha0y2Hf29KdJ6q4GQh5tOYa0YrqzOa7iKMLeruuaoUxRufB2kRMspwoWMDbrskffFGF94s/AIFFORioewwIv0mcQ0RAsVMHfd3ErDp8/HZitAD2ezLnVNwkQYSMju3g4UPMaincFDsLApYtZFqlHdwJy
kR0c+H5TtuNZwya3YVm2jY3LCme2gu+Vyqpb56P6N9zbgqzxiyi8o/N2G37xngapwrLhBGqk0m6PO5XiX1siQBJmZOZxwTi3r61ARDYJKuQRdpK64Jd7JzmnDECJu2HrKILJGqO8qr6LXk8vX+W59aL+CcqCn2Kk
jnY9RZnY2x1dRpm064wK2lrYLXWlrlTtuly09PUOsPYy5hRbxebqeGbJAK3kmrUDxoOz18sa+N35s+hDJJNzwLV9auoaHQUbBXhDH3XPomth4NiQfFI6evr1I9dNvlCjAQIuhtukRtdX1m12r1vjtdesQ22xDLXO
mzIOwqQI4Fuxde1sY92TL7jr5ocLgixU1qANRizj6MR1KXxT1cerm4Kh6nPnZKGQAySepkvEMkL3eLVnUrhUdysNcHZEF4fUM5Jta7FB9XvZynq6QWBM11SMfY7MC1rBpdcWrwn1Iz+v8Bjk2NoE70LDVK7tB7m3
ZMj0Qg0uQQ+ZRFJ2d2ezW0YSqEbUyfT9amwAP6dRHkR7LkfN6lU89b8Bnlbe4kp7efgTDiQuFrcYcNn++Co4UaOhd3QgDbIAr4ZrLNhN1+oGev7QuvIEyfy3eYTK97knewPRaTpw7oI7So5MmKfjFWZUvgFbE0AS
A5Uouuis9YW+hfPrIvqg7H5B11Otuxo3eZnExy+UQVbbx1mDRN+YmefRL4u9wOpVlzL+aDVEfRg/qUeQEaQGVReP9MRJtG7YWzgTAbpjimfH89N5rZt7Tc52UklARUU2VKo7w+LcVUZwqFbV9PlTSdito6ByFcIB
Y6p3XYqSQlFZy8eohtuAmITD6IexwVyLiNl0tZYoa3Xd04sX1TWZwRygF+TQgePOwliI13ekdKW+lXXqz/4y7WsKi5wW7IJFbDMfGLu6EtVAo3ZpKSc/TcYPcBvSO73O4BL5HAuFHKdxOh3ayFeY0K0wlqJHtgzX
LCSll1ITZ7tX8DTO9pwuNhkMnkvVeFxMciBKo19r9m/GPeckVXzt3Of1pU6pNXRhAHQXTJBPS6Mp75j4PStQFK4J6vBfXWOH+ymcAVLix3jbjNxWK4e5zIhtJR9xFZvqVdlsLaqrKYqsAQswS80d4e4k5WTrRfAT
GmrJxG2T54ntzSWGHBQKDrETGvUUwXGkOakU7vQiw2D+LJIbMqGuSbxKTRnkQi8Hoxdz+jFf8MSZ4bbdglVbbnqzWzpBsl8pQwK4oY71mXdgXapqihoaO+xmvZlLWqWlOK5o229Hp3TSojSFQ0G2XIryR7jABUNX
4RJ7yUOHtvAvRD6+cNzCcMDGYTFjJokqjjCbXiogKQUAIzCPsDrMRUQYbSJJj41ZTDiSmiaoRMNB99s9zHSaHBXFxWtdvmBjVNVVcd5KcQ+0w21RudYhLc8piyz9Cc6lcvV75Gou9+AkS1ae0aqbJIZ6brtJnELP
LMvnig9RpYCyvE+MZ5HlJgmUeB2i2sUKd8XpDnHNiqre61ryMDvUY/MzMQKroFJlZnsSzKqDNOT3WLuz4LoEfypwNzHsc6/H9cR7vuLrNo5eGdxyU5+c7vgtukaeBfebey/Zn7YPiJ5kET+zpm7ndIn2Od8UQ8IU
90d0IdWAtCK2L00Vl+tnKulCUVW7VG8p7JPi6vXDKh2V89qKzZNBiq1ZxaVKS5/i4yFfWqsIwuFEAgvhuGjiiovDsaFzM+WkNhT7OqriJ4i9i6e+RZnkMiBdixx9EkfbIWRO5X0byMF36xukw2/2t8fT9EVuSogX
U7gYAd+T9aeHOpG/CudsWLYq9TNJgo64jyVxBQxq3ib7tZk8aSuce6ebJSFBZhbyrdPoVu5QABC0lDjus0QqqDhfZ+qwXx40T39iZrWKYtpaiz8xWnj0ZLQp+m63YVb+Cr93e6/baALy0QvLExUKhHrCQSaqLX+x
dUolP6b5ZbFWNZvU9jE+k27fMjSlTXGwt2XJhcR3ViIZs+F5yaVrtJcbcyFv5/Mq3dY4dQm1Tm1wvJQ9UeZ0zAjLSf8DF3gGLWQ1YcfuaZi6Yq0KXJgxelb6xYrXYdqLAxeXqgcKF6jBUUKSlHUrim4AthNNmfoa
XoA2MU3p00mInMWrQtsT526Z2E0SEWlKW0YN5zk6wiR2zthK1atv09TfUfqzJfTuULRJu43WZwbwKTtt3OmdXrpaA8LGbziZNNvPLLZ/vwX/Py5YoEI4cXmtSDOfg4zw23RilWms2pUgZqQsOgzLkOaTvuZpwYTE
Rvo9VUyq6htwrwGbO7WHLKQG7iH9TISGQ/QCdvkwwYFxPiVFfgv7lSD04IaZHcunRcLjmhD/fF2IIBnZFv3RU5Y33y76NAZ9l+g9qIq69JjR62LSK3xzAOOx7Sv6MEBtG6mXgAIL5uJGa6MbTtlvLto9WAgRbX1x
sF7Tm9kMK8lVh0+bF1yqGnvb0MNYtFSwJcQp8dAxaKwaCxHbBQJn1gsRh+/wm9f/qztmMfkHlQYMoKSo5GPNcbx4SbRkVQ9raucAFJE34qbfFk5G1iCsav3vIzdNOkY8Q2JSltgfjxrm+9dgncbo1GJPteCk2+dB
yzr8jGyXWTimN+YqNdRXpFtuRb+tdC5b8/tU0DzrEanHjEI6rBtakRho3XRh8jz6XupzwZIkGImOV3SGOmUBHPyqBYuOJmigq9DVg0zxEZGXTFmwiqpHgHdUvmD8w/wR+D9Pnb+2kDNJfdTl0Iv6j+vv8Xr+g9ie
DuJR3ZvilCs8BDc1Znsb4pUCSKkakMxfDartVlCh3tz38Hm8bQodAtA2hT+hcOF/5nkWT4u6xYyZ+emREwnuIq3AV9bXs6w40CyT3sxRbKy/5SU5Ce5aMD0NGdgvLD1dOkGBOXkhb3x+14f9JXtJIKHXp1B3AZgt
Sqrq9bCPrrJjtcPt0dubxV2rUmSQErcZxoYpLOgMQuHWp4rErrJMHBaPT4Xd8U0WYYD4YDe9YDQ5xIcPOYbEdGa/6mJa6NnMKnGyVyOtlJY2qhB1Gn+LHHEObjECvRoGLYRjOv/A0UhsDcQq4klb0tj4alLkCwiI
GKAYSjKJPyNU9QsZuDY+cXLrLuTlPZzejx6f/cpiy8qP4wN/bgxB36rD/Ah/HsjuGZwIWRStEE2bDDxgZR3en30BMMvTw/wFNRj3iB3jLdjsBptd9wqxYsSFkbyPusFwc5Ev8OmUTmlsu7wkLr8wZi194366LVpU
DpX3SeNGz/HElqVKzdgpJJEwndlPDjdIvnfB/DWiV3damGUiBnBQfODafUiLiIq36nnQJqsgMLilujqnKAc6VQdDJjBpEvUjtgab8KvYWaUoVgKS7OsypFsp6dlONFyf3OyzFcFJebkn2ElGsfd/pjgOibZL0X1M
hcApKAnnW5lowQy6+IBJZzFwWRd0Ufb70KkvUb3HBqYGQrjrg86Uua6MYlfmGTUlaXEdJD88/nosWO+UI7Vo2pORy3R7Mwz0PSm58wIDX7WbZKWrHxDTd5CYYGgeupbSsi4pgmNss8QBsVjpUjcKylUS7h4ztuLn
h1Ka2M0waPgZRWgxc55hoyCaHl5KtiLqWpUcO2YAy2LpDMAcWx7/mAhvmIO6PrynYi6jprQP1/qM1MZWTtny+GcBbKWNmLIXWFQ9p1UCs5U+6mdlyST+IIQHmJimbjehmfBHFPXxge354xMtEK0Ba8dOUZFd7dpx
nCqEkl18duSSOnWEKSSCF01LWW6HaTm5GFnetY4crg9+dtmz04VIVK+gIjwmJ0V72/1bXEOJp3tYJhX59yq9i7Jcfk1OHWEEcw0LQuXBAkj0vTkBdKmTuOw3FZU8Uk13CEe6c6zeBg2yE5JLzewegbcxR5wscB+0
z9c32lz3TeDxGocSiWswonyceHi/DidCbCrGJ2+KcwV28eKIQZ+eeo/5R0EOhwSI5SCbjwuRiK1sVFE/32JDYbbgpJMv6Rjo/B503VILLSmWu3oooT+PXwXFKI/NjmQblkdWpb61IcZ8O12nnMQ68rs13NPBpKht
E9/eBBew6QUttLCLFMoi2jCLOhCAEYj7uTL3AFUrNhlLrc/S3GTWBftmFKBH8vquXZDzmpa5DYAoFsO+qZh/qSNN7zY6SJROBFEDn47ihY7n36ajGTFF8tRotBTXEjjZ0FGrNq39+xBoufWRA/p1h6V4pO937ewg
iqj7gtxTLZu8xbRdB/k1ayt7bZRsbzTInd2gkgGWU5wosnBi0Ag3yd7wKaxnAZxzpajTnPI2lagftEprVqHP2bg/AQw0wiNSpsbgDMqQKrtzCNe2k8CaQCpCqPw0azmW80sOQ8uJJnskdLNW+GXuO3YqTyBZ58If
66pzLweZ6sWl7OZ648xz5+n+bHT/kdo6XM8kKp22Hd87QwLP4cWWQ8rkz9rpqfUKEAzeRYhS/exRrNNmTAFpuWtRMPWNeo5Df/ySJNUBdmjFQUh1EtAVz8VPil1dpSL4NpTSzfaS+LpE0nJqqEkcCAsmIGtkqJ2L
k+AYvZ9Jkw0M/EzLt90skmTbPBcTb8POp34qolffEUtJfH783SaumM2NaBbCaT+lUwqoVwqMkTYlLl2tmfJWenw8OmXZdesEm+Ocz6pVewObQWzK98+bOf+ijIChhKp50w3SbDz/QQdlZx2y6qbz0XqvzRWjnWeA
VLOxfJLemogXtFJ84QwEJvnqy756HlNUHRBy3hJKuxudxOzcCzqLP1vJ1LEtu1KscLfCs+ztlqfAQ047zgRWZOpacvrZDxp2/9VZd8UkO0twLS6e6eawBlUK9vBSp080QpoS+S9RlV2kRcq5N06yM5gtY1bWlVOb
SiFl0hmbFetwIDumRjCWPFW+VeKBqIgWI//qmXwT6dNCz0tla6Xkwjvp3jT8H8SPuSEBbpw3hV7rkxN9aXB0LG+Yh54L6eOHdPWMAOmth1ol9QA4vQK0Z89wXfdGZ/bFU2EPkHT3RID2XRB2U4ZZo29U5G95hQ/j
yK8I5Jh06FFCh7dJ6YgEO/JzP0xaYMCWGzpEBPWtavbL6iYicozm5ylXc7OEadIWy2SIlIlUNzA29qCT1PhED5AwPnqNGUbWllmDmS92uT4vrI9FNScXWRPK4hV95cQRkEPaL/pMBMWpDXMku5sLT0svNJcUtaeu
dhqPTEvpRoxiijxetQZfCw6QRqE6GENHOFso2HDXhUmKXmQs9cNaFemnjDqFoB5csOs3qxYtVOEbY6wE9E9nmT0qmpI/BUsrZeIdRfZpEU4mvSL2CX2LTtqPP5hRNXwpR0dYP06woWM2j6GjMX9iiIzjCe1D7O2b
xKl0RM0bGLPNr6fp/QzwcHNnVeJyrrFz5PjZt6OHbyGrjbe7hXoMSmPFhtD4Uv1UsGq7FpmSc5SDR/KOMT+R1S8XI6RrT37Dh0oDQlp0gAeXJkuQ9ds5ZoNjri5g6oYOM6zvqs8iSaCdjkbQsg+/kv6EE+DqzAsr
Z60qcSIoBuq0mKoC8s1cxAcNmXK9Ugh33w3z07j97b9/JPRHQA8xZglHxC27V4PM09oOP9JFJXfydFKBc2XRWSCKprcC1lITZMFG1o47REZ7zSqAPOWRiNUmNRcvZfQsPFpwmXGoKpktCh3iWmnws0aHaP02obDp
venJmBPDaXIvmhCzmTzrEKxrxV1qLjFFMYtvw5x5cuq2wQwWXk5Z+e8Co2fiqFymTGHPHnjUQbAPPXPhO06lZSxKB/r8lh/+50gGbFWY8JB5LSuxck0gSU6sEH2NPzhyE2BsFGoyVk+9FDXUR8LBNnBEm71mMmti
hPnqkL0KNJkIda/pV8fhm1VjPuRxHGnDlZYiTBFNTTux8e04Q4yelC5lFv7Qk1EWxap+rK1VRtiT2gMjx22kjfhd97mv7T6VNTXsNomsLZZj/xABZ2N9QeTMmpLIVaTuSpC9/LIpEBCkguVuGrYvCWRPc8cd/bCZ
Xm8ZPvmZf/gxAX83glTrcyhwMQiEBUv+UgfQCfe9Qhk+hgsy4ajwdzKH+Soslu8cJep1rYcgAPR+E01XcyUTBXwKlF1UTFWCIbqXE0K+9uxVJboCI5akHUGWIO1uyTwz7JtbXbz3ut4MrwD5vdezm869bp5ZNkIn
7pU+P5Y/RhTOI1yLE3JGAQcEzWzBb4FKKyjDnRhvonTN0t5UryUjiLUYvF67hKisSmOxBAcL0jYvpQVzmJeEqHqvQ+/0cPlGW0pZ83AW623Tc6pIuMfO3b14DY/3aVOWJxsDUtS/v5ig0ecJaZpgtp/kBrJw9iYI
SU8+LbCyaR9y9d40XjkHSZbl13dI5NLWgwyuLQdDP/TmBjmusQ6o3J1qkxsE5j+VFy6XEZ+XWbfdLwTP/wGj12G5YH757F26L1HuQBG9uNII9j8Lr50kMf0xiA3slFSQbnKKZc0w1Y/NfcOKRuxUeQ0k6JESFGfb
sc7a4qQoly6G8taBXqVr+caKG4d5JHz/BYU+i6PQlxRcQTeMEPdMSb+l0V5CynLW2GblBDw3v/6gOzp47bX31tdHp76wny28QjfclKyeD7bQECOiyVGwSRg8PtHCa8wINrYOQeR2irRtgKoiIE7g2qZtaIcBU2TA
ITdaHn+9phGqwAhArpUAHzO99YT2X60zqU7LrmGInHvN8SAG48lZeGwgdwFNwmLbm4vh1VYP0fA/brgYjcfV6zFynFFegDd9fTUdIinHF7uKuSLYrBpXaPMldbF9BLm8+1OfH6yOS1tBICZWxNYLF1RcCBRw6OpZ
RSvoid7uVIscWIn707jpcrNY3JSVVieT4Tr9YJ7c1tYqA+WitNl3B+cTLTDWx+2HRlhO7Jk33wNwYNNzqvb5PQRVOnMhJztRHoUOP6R6Gfbh2fFUgoKfDH0urzo1Y/4n73uLI7gIeZh8Dtr7hcIdiUlhus1f5S6T
GHZUoyWk4DnG1Jjto5fYOiy+rPQEsDF+OFO9Pj7Bn4gQQC0U6fiwQC2ImgYJ22TY+67ulySXM19/+MkJ57Doif3GQ55jhmmImfhU4yNy46MPr87X/gSIINc9RGUgg0bOw/vUxagQCcGJpn6wKekhC2/GSmLF7Kk4
QFkyaS0sF20W7rp/fq0dItjZH3vkUPf0gChVvITB9G/FmAymuWFEKwPoLAneiivV7ZkfCPW9LmUSw2McqFqV9QIyY/QYAPUNQ1ylYoGGKZ/e9w0dqlYnd1Y0oEY0Q58+iz4kUia/PzCC6bPyv0M9gTiVqT15xhig
GMJ5tBi89B2WnKwbv4a+eH0zBgYjfbeiar6hU88Iby0xt1FhtNFXTEQToDrdt7rn0xq+aMfnqmxhcT8xPGrqZfNGSeeB7ez81KTkHpL0lfG2ZO1eV7IWTYZ7e8ULR4ZnUA/3TkVJJN73eoQaearhKAz1LPPXLZwC
6ipaVA54DbrAOB1ENjILv77KM2PDQxa+83IMArNX8GoWAhqwT9S8BNLsMAMg9pZ2nye9SG0qXX7VPszPX7MTh2Jhv539iTJ5383jfBLVh2ywdcqXSo/vzS27+z8tpqlfVb88a9I8daVDZSnwfCbfQ1jlog5L0tEy
rmdbfESBxtbPyuXJ929liv4XRsnYMUgJtQfYvdpdsE/Lanr7qM+lfRxUAgq3g619sp7qKzJN+8VGGWb2AgvDBtfeKb1x8WZq7r6fzxKsIyBSXzNskL3wy8WI+X1Gw4o2+z1wiGMRI2efjzwp78j+auj7gnplO/v7
307vUidJPK3CGv2WjaWAXxu0WkOMUaCFsBa5YiOZzV+yFlwBu4v9ZJNriB3L6uUshxyHK7RGROmeisW5bpzJuFPhaqrYo3qa+sACPzcJKUDau+uLwxunSU48T6tLpHxq7DRQ2StZ3gIqJfB0C7JMxAm1quplvYia
gGvh49hdueALIi4QqMK9NSq+j6FyP6xO9sDYaliPc9+IXLDqlRzazb0bK9CNV1MdsbVqVriYQYn7y7OspRIqUHoMKQC6Xibtdi/Zq0tFD1l82f18/oQPlU+7V4VOFAq6pDQ3OupIP+GYiz9Xi9jN9y/je88T7xEH
PsTm7viYE7LW0eNvyZSYM9rOH9BuVRE4s6dPItGsFtkZcEw2DNYQTKQ7j9BqNQjSygqdhmVyNI3P3JPoU8IYizQ91qh7Jv1TN1aqAE1L7UyEitUnyQJCLSppSrGeo/1Ina4uzpk7TC0FwdVCG2tIQ4+pZBQ8tnit
JOhVpXw4iBkHlvakH6tqVC7d70MaIAs52KeNDCWFdKUeujPJCZp47uP+MwaphbdepFAjCp8WeznGLEi1EMpsXGnNTMYpqXbZ2SO+obTknqlq6+n2zrjhppBoeERGZJjCnNozDlrE+G2XWxNM9D3WIG6u2SnDFbBi
LV2zyIgq5M89tY8n5KcHfS7MTiShExFQ/T9FyXSP+KxMlcGFdzAtlo7LlPtCnBaXN9JGCazGjk5rot3Wu0YZaNlxph7UcoHmlOS4pJbBD5RTb0rjysiiIJTT/PERzbahtCs9fSD4GDKlz45RpbFgRzznCQFFXGRc
zBVeY0eIgzwifQOxSJ7CriGKkiy5kdYkt61w7IySQWowbTXsykuJK2txSfXsguj0QeaJOq4KweyjV5s5mjoqrXRvdkiulE3jzgoJYmTHFbzHby7mhYvdzxb1Nxmnn3sQkcu9yceBq7X0ZQqj6k5jqihkdqX5pnZd
Tfr2DgYnFDo5X8hBohXpJoEAkWdHoo7NVkMlEYYPTvca2yGUM2ufmyJvFjOVt8jeQvOHpoWN4BJ2K+tn6f5b4DTcPyKn8P4CwWMgV9MqKMzUS7LQb0SbVEqduNX9NGBsybLaLWfWQNOGcRfhhM7U6Tb6UFvxC5Fh
VzfQyWsmmtRjXC3VHL8h3EfkPpT7cO6oapcS43g5UMK20I0ldAxJdiVAmkuT8y08p8RUHnXepcTjNQlke9GbFnsyZi9W/lDbyG4oXlGm4o9HFuWqRnDpsEspJg0Ske2rPoegt6AJrM5AEEH+nSSRPQNFcs6CadRz
s25JE9w0yKmmCw1TMRtq8F++7LGv+ZX9tQFPsgeWsuBdOwz+ZQiwAlbIIjgSAviBXYJ2KzASFFrtPb2mLoT3BRXIjI2ItW+CbB8oZ3QK9lGlKJpZi2AkT3Gp2W5BE6erUskGJkyWx30U+TeFPbE+mI8Yp+glU1JG
nkUa5raZFsDBNC7pBDCq2A4cg6Yf/W04LbsF9SWSHR5GRaUmld7ZNak27IITplKvGfsV0UD1cekbkRSdsgncp7c8mIl9UBGIao4RTGrVjCzbInOjQKc3Ytc0MJFzSGeXsmTkU1iossPZ5Yo7v09ljQuK+qU4ZyBV
8GGTsqFQBQHH1IZjC5A/0mqF03F0CLO4oyGSk7ViRSpcSLz8Ul+oC3MVRb7mt/sbmVQW24XirC0KNMopc8lO290XJik85FAgUSLTPesVVxZFA5bNO1ovcAhb0pttyt17sMzSPLGNqFAMS/AlHu/Wwy2awbLcBneT
msW6A6mGbBFIgkyH1m+DKSGHobIKqDO2pv2AeZPuHBRK/pO2/6/mwAnM52bChjdVfl4dTo4u3Rv/DnzkUD8xYVcebDosNsv1CSaP9qEbrvyW97Z80s/eyCFZvtrKfZeUMnK8O7NZfiB1MY3N2MoImHdeA/rZSdUl
Wi5sF4gI37KsFYitEpMY0gTGZ4zTv4ZdH4dSneThv0j5V3aNG14l+KCVE1M1sKoHSY0shG8fXGgtbm6jg6A0e8aXvnzzvVvmBd4zMOxLUawMkF8KBrIZ38kM+LuXHrMJj2ZZN2dPw2nq8H9/r7JCKDGZtPYmEiex
lBCQtX/DwNQ4INtO2/yXWVU16XlVBhWqmcqMm14+KLZ6TALIWWH+sdTYPpaI9ykNmtizSthVx7dcCUoB3TlAz5Yy6Dy3kQO58HazbC1OKPjnDfoi1vQO5SA7U0gS1FBISsjq2eMnSHV9umyDbEc993JJ9InkCljw
lXIJqkfgsqBXlb45s9IOrS5D8/m8RTOxDuIDG4b0HrCyZ+N/OHCMbGer3fsGJh+0+GqOM6Wa8EYIHjGOtqLStXSo+f/6Pkxt9S1VWownsLi5VI0xEt6yNoGz0S14xQWqU98i2CLzVeTBr1PHTH/f/bcBr2CqJN3H
1Dr1ynJY28m6wfoYhLelcZJLMTZHaYyRwQUHKdr/aa+vIZ8qkoTzIIIBrRLIiMWvEDN6W6tQ8hJQSJ3dG20soukxycyXfRE/g1LAqjaE5exQOTL1hWx+t3wXqlmSqcM6dIJnxKzKowYZsL/BjclWo26RJWFQxppe
8GgSp2imWtM9XSkl8HGlVqIJiVdWiiD3KnfhSFDy4yRcBEhZuSGiMLDoGv1m2hyC335ABLGBkiVHHsmyz/YMFodBdmTr646VivRzkZvY3k6xGfxI3SHtSBJWCL0yuD+lakt5OGOIoHQDcfn7zm/UvekRqAUjtX/W
XJNlyXCBT2aQ85MBLB+othHi8rp8rPPQQmjcvHccZVCOlKwWa0gaMjUhP5OS2RSroFSxNNvZlg+20Ir8dyXRIhi+e3aUYbKOZLun6MQxVF2ZCGltvBUZmRKA78Z2op56X7AnRQvBfa+ms2RaI4du0AFHq1bE2Xzv
LE14Ez6W+LZdx/Rpz/rIZE7Z6um40wOwnGqBxOVRpQs5lYE6l7boPGxOACM+g7RRnwhrjxaoS2Qxd73FG9qwm/cNes1gY16DKjjbbrLdN3I7z/EMM39JPyxMwOwrHuxgnGZPztj4Jix/JC3U2FonrcRJR4nZshbL
CP2+P+YiOqmR+J5aTft+JKGTtaMm+pVAqFycsqu1pGZPO5g50JxSvg/M/vvbJXMgJTakbkTY4W50EOvZawvxCl2eKVE1L7l8fApnl3j2hRXi/pk2ippytxEN/EMu0hWW8qrinLmr2TAXKKUILPDyCh5XlbQ37Qt2
Qt2TGBnmqqDM2dRUbPZJgWn3vx8LwoG7QebMCzyWMzgqQKsszC0qjaNaZ7K2g8sVjdprM0o20pBDVdLEeV5MGrG57HYQ49VTrFd9r0Zlzy7xavjpY4qFdNXBsFp7z6g+ZrvPBo7aVrcW1RwDzq0ENZuj3eUBe//8
J/7P50l5k8c/3Ce6zf3t120dFMmsXH+YtH5n7ms5MN+LpBv7fz1fkYaoJ7Vhysd52KfiGPWzy5jE9PivK3A7EZTXj/1MZKSiaP5Dyl5KOT62OVcgnbYsEarwN7RdSJnRDgVRSETuK9VmUKzCTFIH7h9LZ2N8dNCF
Zrwfb30eQ7oYEs80VopdtjOHdkt4lRv6kuzZvdwPGuGrqpJH/p3GWmHTAHBzmYmH3Hr57P+UrhDRgcsTgRF7O/xvYpzcCBRcnkfs9ovbmXjMuZlVburMZl3fgvP9wE3G6HeAXKT9dvN0Vn1KaR8SsCUZJaFdQT2z
EWeKH9vzJUVJC9+dkk1/s5HpfWwUtbNjMTrDGnYtnzFLiTTW49IOPBbu0i8YUFJCfZ/DoTs5CgGWGv2Y38jfjXoX6Afb6gmu5nGoe3pIzupoDpoI+ERTKUknNTZoyXZTHHuRTcMSfpRFdj9VnroEnr1uXDnSNSCS
wVZdHq2bd3sM0ZcmPtq40uW+or2XW5d/704eq6qKKnR7QYkzd+5zqikKHtV2AcVPaf4X9iw8F7fxPZsmiqXiEhcJC/icxrzIoWjCD4GGf2v7CxTgo8K9nFedUihPKqsrpMenwjWnPJ5AmQQbgmUOOOvjGL06zeiX
XDg71OUWVNYMzoJTk3dqIGVzU6lCmjtxOqU2kyLoAn6bBEHzziG5x+fTcJKUH5BDnIqDk3403qVbOdEQdN32FukmzI0LOzINr3TGHqCO/q1hAfESaSwlxRJFQLz/PZBBJwEuvPRLungBv219Fb9RrPGlR/Ahtbea
1kr0PS6/aM6+04dSQUWQWpmRVdz8mDfaWECOhZ91UojiwxfledKAv7X2RJ9NvN1NjIXkP7eh9l4gvRcav1r2iRkeXl7VJt9mIxFQoU57vrS+3r8YQ74MzObbu63aVZwnE7iqmY2vqcjheF1Fo0uHSAQe5F8qzMcT
rPg6Pu+eoVg6Jzt+N5TSA/S+2SzF+lCv69XHlH0opbjOmndCYW2wobXceWIehHldZq9vTNkTwfNkk4qiNiqpmjoEynrGVN7K+oiHlvh8Km+YKye3V2NHl3x7lOFgFzE8NmmIH/g7rOJtmTcOwcBqrFeKZGLLXvjq
vUiY5wNA/Nz5QbU5OrH9dB48UcZc38dpKaNypGywstOGruFfPIINgNghnVxaj56+JT09kOfTo3k/XZ0M/WmURNfwE8SPmq70v8/QdmOCjtFZbWq9qx+EMg4rehS+nRoZtiVZiSV4NC8dOQaXphBrVsxFNTUBU60H
oCn1Dq1skOcqWIH5YwEHXlFV6xeKkAtOYOEJNsRSvDDfRVBv/lx8IZMKvbcT472DkUtb/ZOExAkb/MY2s2FSzCdVoJEHVzFg56fpinBOpolqG6ewEKmiu30ZbHNvP9ua8zuHPvMMNsBxa9IL00LF+900UHnvT/NM
kOMN3q602EbZLNK6Gt0nvc3PK0LvglQq+aeSJe93zqg9NbGbGFTvPsJTwlNei4+rmwO4Q5IihmV/zk/zC28DqGj5wkIDYEAQLiQ0b6vYOGgKwBbafzNcjsf/t4kL4zaDC0WtuHlRuMxGkFo4stKe4kcVjr5kSgrM
782I41UkAhdn+xxbnGCNffTZJqZGFKpDzgIOBrjJEVDce4Wt3Xpgcb/1JYI8xg3Nls8tlpAmgJBuGGXvvRNFdYqrqaaDv6m+4LoO63PJHfE0SvmZ3Mcbbdip0a8+HZr2wzXxPEYyFSU9Gn92gwnV/arZYBwN/JEm
P0l5F2EEQYRRC3C6D7JjyTfzMaevcLqqLwDiN/kd6b3sq5lNnKzcSH208lT/WtDCNKlC8bQNlvD4vKiC7B8z1ZSOSSck5cnufFour/pioIKLEIUB6PQnQC7O6+JwGd/fFVJvcCikHkSlApQ6EIMKDcUeATb4Joeu
IJvAbh8m0ktw83jN6yubVIiWbaBL6cw/4K1PCAVwEVZT4FpNCohn2gKm2rW2VgIpKy461La8RwJfRMKEDKFebL+2wDa4x9WUslpnwsSUNMe+kDKIQCOAaniSgC+bF9lzwL+F6mXdpO6D9pnBmudTNNJSWXxefQu+
y0ix1VFeUQxPFVoj5+b0Ojw9fePf1W956w61e+4eo8nGvrSHgCcyt7b0/eWlca5kSSH6OmJe5i2aYloVjewAxq6vuRlB0xfs7s68w4NjcvzPNBwdi4LQTlppmf6pRi7jDJ3SBLWZYnUlg1wkvShhrmDGnjF4rrm/
qP7Fayw58CB/NRyFbytMk1BCdUPHnkgjNI7fTm55YOUbOEpuerhNBd0IkWmZXSmNi6lTU/VlZvSgCk90IA6c7Mskg9NSv+mGS1UbKSfpQ2lKSTbUbmBq/SigGqoY2Djd6RC+KsX5aIqT9VIilPzhaj/m9HWprkbV
iB3SOhACX6hXDSOtM5RZ8/E3SJVQi1HcwGDopuxwGSBtZlsnEB6CIFXtmflppuO47Z1pP3l6Pn+h5Tj7M0/WmkgibCqrJJ3KMf6mxNwBExYQy6FTiETo5F0D5bgoxacn6mxjj4TKL7X0N2o5/j/ikcQE1SnKJi6l
RY484HMUByd94ZzAdgcHOefmHJyGHGmSQa8sNijVKrEopmxhuKXmSVMgmMp64bn8bGHEawZfZG2sxBmvlGYGF0+VWi87JK8iQLKlKu8JlFacY4lBSQzGO14mmXw/QCkwkeFcQ/RKd5zL12j6QixaWpP5qlu+wtsW
/bBwQ/JYzfJWESNLdAMutBruWQH5Ic76AS5BcRXNCPxmdzItw8YKoy+S4J8nhrQ4kYNoqMHv/DW/6DRf283fxro8d551fQpNhCbshliiW5Z156nBkJh6imr0vfdlt0NIOV7OWvNnMU/GVNEcYrt0VXnclTMRaJac
3eI3x37FWTBrQAigeuwHmVVcsmUVlkekumGokPVxwx5mHY8Wmin7zcyImugaeRaOAHkXhfQeHk4/0/7KeSJ5w2bEV0NPkkCT37Q43ngWFE2Kc8Eg7WegwuTC3eo+eEdmhp53mIKOdbGotWat4meUIBzDZFHjgZCJ
AMsZAULeDF4GA34neZRsxz6LyimUUi+M8tDDH9Bs9Y0xYFxVQnElMLwkWuEhH/HQ3TUgs9nM3bnkf9KQ42lNZj1qMCzWMRzWSRy15bxyqtfPiDDr9JAE02tcOfvnqFyRMGAGYK8RZV1cVZL46O3D+9MwBBZ7YwRd
LYEwkJ5/BtTJL+PVHwdFhnWIUg2pSvu7eSrIYgy77rZp3BnE5Ggc8GPb2Nl7Xbeq5V/BS7ezqwz2ZdniIyvEVGuEl61eigClg92Azxi38lAhIDJCvRkOI/tBUxqskDgQJKNZUitNI3lad61Z1NQBbYpwwtYGboYL
qIXg58p/ItaFuvAsHbnnL1WHG4Y4wh9A0z+IoCyYbOPti66e0kLj7qwi8DFrXWXuvc46UKNGrEFj0696nhykutcGMjoBexyuMQ6CuG0AcGp1xWacUp9Sn0qfpC8Sk31oufkJ0t2BxOmbc8bUsmadLIgDSq8Zzal9
RLYsEn//ik92PdisSu2BRoc0pfYaJflz7NA2OzR4j7hkHoZjjUEM/mqczDJXuthMS1LXZVc1QR485qBNqIkEIkr9odHdHVLMmJvZKytIjXVbe1EAqtZug8frBrNEpJCl4josVQ4hR4sYunI8CYgZ5uc/th7AL3XA
DMzi1zvgEsshOe1LBKTYqCLo1ikNzDUB6eV6CyBYJC8rEnKCAeZ0TBVcHsePvVIgZJMqkPMtMujlYJG1sHoGBt26sKQwJaRXOVJHT+SkGMLCJM+ZHt/m3rVzT7sh9GdP60Sd4J9MmDdRh/7+59gfwbMwIhNbzBn+
J3NMDV0ZcShbMWD3cL5Nljy+EMnUf4u/lANwbD+YOl7Tg20G7PNpyHZWsyEReQXfKwpFTdPEAwkQLPCT8w3rIlEwFxwJvTDnqxGarjVr6zDFLcdE9Dw/wBHztnVU/YUDuW3ERIpjoduLmZc4rGLLLxoSsrWqg8De
TLJEdzza3cSK8R0bOnB55YhTJJ5qr6TmHaFSQvdmqaeenEzgpESNMtarlvvdVnumUbxCUsjWLPAe0gNGX1trzTAkNyOVytwDxmsoKVA2EK/tAZIEhMKetyoEhexJvRkBmLUQG4z9YhQKtYTgiDxIXtZiMo4pqkIV
xgH9M5Yq6H3fmXJ5zwF0yM8egGMmidAdR/VMIUSHlKs5qEGNvVQDWvZ15VZL76QqEpWnEt6KKC/wDwMOeqNcKawCIQWpAzwPxOHhbZYJCKEFdM9gavrvHq4pAQd0Ppr3jDKZ1u76wiVEFugBWYMhM2vSOZR4b5WC
RvZKSJ/uAzcOE5EZw5JzdMVUZSjuZ/zo3x4URbsIPJNwzDhtldcQ8GJ5PqurNj2Ohq8fqlkmCQDm6BNdda8KhAJ5DnyQIJLFibSGDQAK/yKNFq4TBEZ5g9AXSszW5UofBKX7O6agnS6vIllap7Ud06rWNnzhLU7Y
fZMQAbxoGNKaho3B0LoYIMhrsRJeYtla2tEwI03IN+zBjxMDuSvOMckvyKmVyp93ye/aFTDrUxe57fxJRSlJl4lzeTkYh9PZ7irnVLMKlqhfwycRbNB2KHzHqbRyF5Ahz2k0+qP4FrxN0AvKdcXALVXUDbkkRftx
7RBiIWF1sTE0HSWDRPI4gAn4zNvr+GiTHq5IWYnY10MWg1h0fdIPusstC7+rNNlQyOnjmWQ/vDpPtM+keqIbXT+xP5OTN3sCflh6Ey98YnsmDa94Qvww99pPXH5ovPHTqzOZf8NH/XBxJh2v9dFJivxh9Cvaj6a/
yfm3JIyE3rhxnoBq2akJh6S/5OTyXzNKwuWOTWMxv/rqmazsMKPGjfM2tdYboXqXIOTZ6tDd+xURO/vFaHApeHvnX/z69f03EgHxJccuiuE94+WTtws+viKx66mRs0pf0q/77GCpTbdE725s/vXldNRwMDauy1rv
MkdqiSgj/d0exnzI+Eqi0D5siEGaboQj9XMx/B5wgE0uUVsKya1++jfznzQoaxxQB4gSYHdv+H4D0VUDrdzQ48B+9isKV3OEHXAOiuN3OkmqMkb71G819+4QelgPj786b6oV/4OG3WxYExoA2BUX+JXhfZobWjMb
3piZgP8WtVFL8L7RV7PnqAg/OjhOwUfAG9L5aGdDt1Hu2rt2FS7ScYzt+QevjEVnypzkzCre4LtZIQVScey+M5dUT61uVb2fo29pnULsgvItecvX6s3iXwNDiVicu3NwWKQaRLUp/IJgmxvo0xAjOz1KG/Tq/B4A
SeTfAvSBZFr+xAlvU7anXxuIMoL9g7G8QFOEMI73dt/+0x0VoYeNu4h2L239Jc1k9VFjiM8KXyosqTWY0JTFai0w02gNeOakLrdUNWZAEcMDpYXoNkJ3kS9z5NIs/Y3UfSD+2TGiQmoEjOAi+4HrxbZB2SjYaBIO
kgJ+YlGevp/FfGsWQIEIk8T8kCm1dZLQKh+fka8Vl29oru14RylgrsWHXUOu9Iuqsb51/UvEjM9nIXXWpT894Ibx6Pkv9ngAU1/ufsZDBGEO6qVOpHFRTJo9yiVYKRzOLXKemX66U18OvyFB9i3SQp79vB1hZfeh
+xnol3my3jvZXKv7kRNr6fUcm/zY7Hnxa6cYOE1NjBMli7MsY81K4VZNBbcwOSKv+ENkq1xSKK4oFInfhCtbKtvjsGI+yvsv4uMvnprnulfz4Xfd/4ZQ2DRzu5R2Ns+tnpKzKRc6yjkE0K75KmoLL3GrEHy2mXRI
qQAc9TBb0GKlk/Vq94TKZwCCkWdNXzAPvtzGA/t634wsiPmimj8vMY2jUuTgiSY5aU1jn5LwTJQ/Ysk6WZjhzI9Fi8ea8Tq2SUf9qMUYElLP1Pj+eDCKTulfTwUfK/PgzXjUxXxnv6anuA4fY4lwmNRh+iHn7Bbe
h2yxy8cak0TkvKA+H8H+3nfEEl4HU9bOm7jXcOh3l0vn0B5ciJvmFGNYP3omy8jDSxfdhWp2MgZWXtC7fscIjTdm6fl3kBmvC1xyrVaKuxnBVRi26eeOafCrK51OR781338dS7H6NeGM6yCziNFIav5f+UtcMmq/
HQvjh1vw5eXpR74MdMueZn7oQuh7CANieH2hI0okIdKcSeTcQgE7dyZHb8HP5dn5FvxspM3szFEQl6lz3nCpreIh3BeR+iKvu9oLotRx8bv6Xx8fBX/23Pkl6N8Am4aheXqGieavofzOch3ORgk9p+WPt5r/gnTz
x1rNP343u2Hdk/tin4pfZLLH8Y9ezR+zm4uDyuR1TizmEzrHAZdUfNb9JnfedmhKuvU1ElktOb4/xVMkdWQAfKq9Yw/ESvVPM/xGpggt5FCPllIQ5TQ8toCHuSCdxjZLjGgRJnerhHJCK/C64V26rKqxoX+gzsH0
1HjNvY/kkI5DSoMRD1CCsVuWMSYpearWl82XRFxTfTpYOZSHFa6lgaKHvZ3lnG454O7qTlkZPC6ifZkN1/xwnVkbG29kXRaCosv7GJlbnXOofnbeGMBPR6wStg4wOCkGAertuRFuyc43ed5GRzKRTbTabDJp3gxu
CifCb15FXRlhLyWcSjmHVnuPE1p71VR+tRI0eTOMWSU34j7x89tiPgvpRXYavqJtcs8XQ4BrnB9F04UYz8LQxqXhtzsir99dTOlmaO4bSO2Ok2Ax8fe1IO8isgy8OZJPlmxSt2gOWZUzKwlsSinO/wse9Y+r8exw
jU6C3aNbBSLowqv1cgjSWzhGlWjV2Nh1l/RI+6Rt71lpXl0ksQip9rY/mpDM3jaSxHNqeIcK7UCF0RIAjXpPqxbxs8EZs3om9DSO7sqRyiZHCVI7o2mDcL34IxIgOt1pDGExaJnlkmd121hIykly5Z1s1o5j1Qec
vKBnypX242o9OlmhmCjJH31anyck7F4bxiTE1sQp9VPpZ5Bpa57l30GpzEH+K4dV8GtvYiRS/NcOcI+fShg6G1xFJfvQeJnSzGUEawMI/ZMAoPT4W+Jw14RyNR/SoezaSjfYPnglCmXnnakd/vn1tjhhdGOJwcQZ
pzKhs6kGFWNQQ3TisR/5dgIihtFOtFxGJheQlhsT4+rE9naS9QKZ6p0AXMwKAG8WjcXpaHBE3ghJ2Dnam1yCIGLNRr0TGgH4wtW0/M0wktCLhALRdwwi3QcOpcHCWKnHISjs0rSNYlCN4dlisRHEhKI3h2aOEsk9
eBD5E1i1atWvoUOPozQ2Q1r6W/e0cDPDmQtFOvIqO5KkF2Fvew0XTT6k+8GLxd1vH7uFZUqjtsHpZLFkceZoEC2KQRpuZ43SHkQzKmYvmcqoJO52mvsmxHYpiQi4OZUyl2GEQJuqbsuYBNDoprnwYSNFMe6CIDuX
eZgX2Lv+akklj+Oh6wiQ0fPS4cB3GCNuT7N+R1GIHqfwddZKu/MGDU2oVgimNWnJmV6P96Og6P1++gn6uikTJJKTz4ZmRMXOdLar63iUcQ6MCf0XzrQ2aMOzXH8Zgmkm/cPyYIOtv4UxE4Trow1d8st4Q6+Bcnmz
NIIUhjftRHXXe1T7hLmkwqPHnWyX2oe2r7XTSRrAExgAgT3ljuZiyHVwYj1lsv0BbByAmnFwicE/hZmzs8/lc9koXsBCKgzS7WDL5oFyG7HrYlkI9thk+QUxAN51f2jfSqubIye8llSo+Bhs5QW1YF46jxH6yiEi
E+7GtSWMjfOBIcp9kkjAp9BZg5cvjmZ5DGE6QQSo0Wr8iskNrsJCoF9BuOn5fQq5hwKG4JRH/Hm5VzRp7dX6AdBj9Knamox6/Fx8xMSwJPjGZja7P/wl/MBx4u7aaJizR/Qr5MpxtS6wqdN8SWgJGi9sa4MTBK96
RZom4hVznQtIhH37hGnE5XmlM7yre5v2zCZ867Hk+TOgjTkiT3KHmObIcZQGK5Esv/jinN8+PyTw5+B9LI0mwjPGorMqiVxlTPbC8VcgJ8xXB3FQx10/9mZyKamZb9MjtguN52eyWGuD3MwfehLETdStwM9k2Me+
kU9tLjGhOnJOEfMFNzFWg4/TMzNY3z90bS+cwv3xT04bCpa02y14J5Sh8oPZDGjT/iqMY/Y5pkWqdfB2ZCWhVHKNLxiC9TuwEJntZqIi4xQr1de1Oh1gEONf7ExzPquTG/utaAGpsUjIYhSYGixQDWuBy645/BE5
Gei5Pl8f4UBm7YRxK9H/ZK1pIC4mkh8fQ/6cJrRKyWVO7VG3yZYtH9aC1WEG4E1UlXoPjQ+0TWirWnhBEXMnvsZUgsSK0aoeT+hQBFkQtoNJL560RyrZwnWrx5/PnXNK3qVoTcI/n3SwokRTT3nd4+4guPTwNTMt
Jjf6SYhg0BV3gmRKh6zuCNS+imztMLbNN2sUaVhOCzdouUfIzzTTmAWsI1rQ3IFtmHWi0g7v7WojpTH58PFcKneKmjqEDeDPhXhYiBbR3kwWlK7kmxrq6hDZYyz2K9RoDJW0Sb9LuaTopHVTUpnC4ipRC9gT/KAb
HFLCKdqxtGxyyrEpuFk4kwYDtb7TuRl6G1DmoShDtQm+7BDE9028oESC6jpqRIy4b1qIu1DqItdV+UI+8vLRShGgwNMoRuyfx6yqVPw54UZOqfKK76fPHLS5r09nVZx5dIS7GE5bA4xGh9JFQHMxQYFRFWXTDg9s
7xuU+ZlrK/UMLjmHSw3isv60o1qo9awJim4fbexOTXO6w00OgyIq7sA4JQq/3ZHP6/Ojxw0p3VtiUfaJhIPovQNTcpAk4ma64We3SBZnFd18cpwtLu0QIOIuJfle1d7aM6THvMhFJ7Ki/UCzKqZk6igXUpYEIVTD
0GEGxEL4OrS/uU09Mt6lTqkypBIccK9or2Rzlq/q+Ce6utrx2O32x4vW0F3Pke3Xwasj0jiRIVcrRnFGCTAtemRI2hfNjbNJBghttYYmivScVIcVKJmgNvo3g9iQC3X41BK42HlZgSnet2RVLGHxqXXa0bwDiAwT
buwOVsCeJkdk+2XaoSemtP1/QbkGw5MFvuzY/NQeRf5b4+G5bRnGn61hEm4KPA8n8U1tswFb4/copOBYzdg1Bv2LtuA/q84JMYKxW1SHcvuz54HWhW4KjDDKdmZYIkFTcUkHb39vAeMeGm2k2ouBQfqsAoN1HqRZ
cNOIhOkmOIriVr8V/nTl8Gxat6zbF8nl2kbsAQ5y8fSxS1mheXLbjckfPdl75Qaioge62UvrVQzxldwV8iAKCXkGD3mcj4qz/0JckXpYeVc06CvHKoLwX5B5MDMZMrjNXTS5x/b0WiCAm0exPPa7JEHWE1hMYI/3
GQrcRGfBhH7M7j5mKFsv5YOBLndjSGdEAqatC0uNTL1lVR/rJsF/PA36dw24oKJK1AO/r0DrHI0ztrT7SZ2y+3nD1AEw2kel8Ir91ixn9riEtzQODVNUgMt8/HFeLbKx1lvi5p0clVdgzJmJaSq4Je5F308jD9t2
tigndMjWkao7cthucaCfhNeKohT9WjKTMT0sQ0bFzHwySqaYNrC2tLVVxwINVic2pLxLWzJgRCoOUXcGqX9fDeLDNrvyo6h7sNrwLymAxgg4SWeHWDODElaL19x78Pu8i6zKijRkpf/vjDFhb2wcdMTPBhQYl8xq
ZVaL96UvRGRC+iJ0zyRXz7N7mBfdI1PrZSCSs2+UVbAjs8yDhLsbmEkJ8EEbZSxlLw+QWZWYJSZI0ZkzDk5qh8xqA1GozGlHvR8Cqsk6JWZrvD4nYY6LM41CnYNM7GPTP0drUY/HstyV7r7XMGB3A6EK8HLmSULC
yxBHpUtGqQQllY4UlW/NVPWc+Hw9hbH0sorFSOEq3rCORDf+OgR7xw3s/Jnx0CbQad5hlEbXmcDgnCo+sdIbsBHU1RJ2hjtlHXlLCuB4gwIhYdeotr2vMWfqLCNE4Vo6FLeHJsmHB8TINYmlbJO+Sf7bCk9KBFSd
8tQuDVr5KPJ9ByskYAEc5ZpTQzMiGZMThzH3JAsjypUBjrrHVMbW0GqIK0fyPhQDl+Zy89+Lnx6cvTyNdcKkAIKmaIkkakMNdpJqowLdrkz1g5oaHPRgPmbnHFU2L5Wgnzxt9XJzAwTK3RNrgrdbvLBZcw0oXmV3
EZxXY4hvIv5hP2tSwaIfAd7A2m558pbGd06g5/nKf+iA/yCm9U9/fN5RxXtv8ZTAtwtJdfPa1sPwF26/J12s5BAtXZQMtcgwNTSyEcapk/EJJvRPMjtCKnPjKezAC380CGOoLIoOjOC0dIwYFQ6uMvSHGHBSNSlr
FCCbzVoamusoTqsln73nYTchI8GLP3yzRA2jnIJTCyPO5cg0q5KwGoOopkbMkQhsGZWdpPqGJJLTYqTHQEZmdmTPmJ5GDYyLJWOx3/pKZXegb/EcdQZFSwp8yU970Fu0/Yb2CMbloOjwUfGc9tGfQk5gw6zuuhaJ
PTlB7nZInA324c52GxkM1ZtkekQJMfbh4mERNkV3ysHs2NWnjXOpD5fodT2mJIXsQxtsMf589kb5iiV8AYaiXvEnyvsnLjg5SUkeIP4vvyVBoqvapxVuCBNg6FZiuucDXiqcjO/NJPnxWESKQLUW6VXSBBjCl7I8
xzjZyteIzVyS8Rg9hbrMleKBkjIwMv1nzKvPExmKXtOWBgsKFispJvCWPVi4ddt6NJJivDM77EzR6z1kNbdPl3Ntz63e2hXiw13oCFTKOr6ZvNeTu7JiG1wjDlM12dXn1WbXuXfJas9gkamA+aFRXFSD8i8mQW4K
X0zH0Okz6CBAabw0AOiWE61hWoN3cdq2qZqwdm0hbs2xJtEqYlJVKL/QWThPnbklp3sGbiJM9iwMNlBkQfM4+dMlEu2jNJealIkJUQ1AEiOlKZ1+9HcQWJ7YVCl18uGbCUT6R4nkgDkglW0ZcoWNuDIlWTAZiDtm
D+yYBnRMLCPkZubROD+AQi+eG2OivxC2TRdEm1KfC+A7suObsdjZOXgXbqwg0SPBJ85rMCt+qMqG/lQrw9i0k2epsGmIFtFKl1w+VM4jakkdcLe9wqWYUTMiZT4X6bGyUjCdc9wDDPZ6vcbR45Dgfsq1LatJpsxS
qdrw52aNJh43LX3CXXEOdbiy9nSvpHJ0JtQZGY5JhvxGNaJKIHFhd2gVQNmDOJ23jlndLdQAC0SIMIeNt6ju94tNTLjWtFo3BCauQIIn2iv5L6OS0wR+r6SHBaOeFZMSSAfRJmNiGOLX28YZ+w28JkqGQdQ/D9T+
lpoauRzDSx1MoX8rhKetO+SKTJFzuXsjHI04vOEtqnS998p3fCCYgQ4pv+XEJXXdGbMq46fte+gBnlk4fnfVl/PboGcMrmRGOj0rgKeqtsjNhHnUWsD55khHgKqj137AaAuNUCHofLtoW2mj58YZusC+S/wp4Xnv
GW3PufR80+iTqiyREzuZUyGhWcmgqkettoyn3FfCl07SwUjSVI2LJKxWPbvFGFB+24qdzlWb3Mg6wjQvwBa/HxLkYxMGap392lpkxL1WnLmlj20vmQxZdoacr8oSVG9VMBVTsIuOb0i5PErNWoq34JsvCKO+lqVw
WAsskn57VjVE4UaBb88SaRQbeANFH1GD9n00OxpZ9GR4J5fjjIdPeoXmNEdeNGbCRsBJVhJa6EHY942A94cggxwWDAwT7SNj2e/gck84t+UJQaHm0x6vKIqKY9eSG+dksrvVuNE/2zoRlyE8ayLTRPz7okpLJP7m
KEU6BdmA3Sir/3Jo2mtndnM1PQBPcBt7B+VUcGnuQw2hAsCvivjcyLwqIneBgVra1IxIrwR2UH+KWboA1JfdpN26I3oo/UlNtgGBNN8sBuqSKdiB9ZsUen7MNONjk7YuvAXWXHicdUM0x2QkQzl4tUZQPISX4hsN
LVDsqkk1k/jGJr0wvJHHDWLKJrHJMbv4Zs8FVt1Lh0K+gsA8MtGg9Zl30CrEM2Ig7VizxzSgwDjp8p8hqQEhSVtTmy7ElnI6h8UFhkHWTyHmkn2+IsmuwXrVGheWmWjAfd0WxsiU/kZGFDnM1Jj1K1YqwjTZ3ZON
/NCEp+8HV9aaK/tfe32NPCacFUqwGvzbdCppnFQxgQGPPQ/fLNxbcfoRkuQnr0gcv6Or/Yl9xYUrFG5RLOmpsocu0uCa0BSoCJ2Ez/2pMsHV1+3M6NZ9bgCC3OUjj6cj/jQaiEi8IKDOsCQXOEzT4sfx9KdzTf3g
V72KHQ6tZk4ldShTnsJtvIYOBDPXj2yTsWvivA6f8PxLuK4hqgVz7FmloDHrMQPZyt1vscONmzqdkOjY/6gNfkX08m9+eqvnb3hL+Ikn3sP9SemXSb53t/nz+HOc7ClwtBQ0+N0K+f5u2366VSc/++qJ6fRVvxjv
tes+GQjyfH76HZbnU8uFCu3J3B79Mfsdqd2puCjasv0YeVNyuVHkIvr7uYIQmAc+jHb0+vd5pD+Ju6llPvd+BWS0Kn5r/VPumOb9mM+nL2j7o98SKyO/2SadGxfXsEn3l//lE538JncD/ReGaln7b7jrcZ/QDddx
P3Hz5jzym3PvQs94BG++vX24vxFVpka4uo4n4P5sDXfvy5fqVjhnN2LtCrVnH6hJ+ENu9iDGQnqHm0ebvZO7zyVHtvm7t8R52aVTh2e56MQGfDkW3Jg2fSp45Uy2e1/H/1Jm2j7H5cay9jAI7or07tsZCu630nW9
hHh54eUPWxN/1RCNfJYq/+EK975rlY/+sz7NoEQ6kxCjROOct8z2J3Pf5r6H57hs+foVfR9uvufbe3e+lrr7tQBHwyKXzre9IyIW4zc9ztwVWFP9WoBu1tKPXfvDmncXqrWI8ZWufYJH7N0oYSiLgGPWUPeEsmhq
7T7vTKyXWh9efuIpKC/k9Sv8N2cE7Hv4d3JSajSYs82MavBgORXQKBFE8f3TxOpee0rPceY3xwe2yWRunU6/FnEfe1oYCrllGiZgUGfY/ek/Pxz3bxHG9WgBooMbnoiEIUYG6+Rsct/qfSBrMtUTQClQgbIrVwMz
smRtBF5dTM2yID29ruvoiJ74QIKcZuvgAmGhw9f1MV0a61Po1UJ4ZoVEVaA+V70drPOnPwNNY/3ALBxvz7M/oZ/SNAdz5k36weoKpSdCIzktTd6j5xghxc1mHYwjL71Q3zvDsT8YSte/h5ss+dFOJOlw+Zkk3AR9
YqmSCp556Rv3xgHGcSAghk+D2zfY5a5ptpBzYL/uRfZ9U7CPf476CVr8BKWw+WtmCnwb3DAU1GWeEuSxUvaTmcJnRxcAfJ0f3T579NR99Nx49GYaXbFHfV7HB7pSJ3AQwCWASwCXAC4BXAK4BHAJCASoMO8DX87M
1uUXne/Nr/O3eY2zXi6vlx3J3TS/vFaEKRARJjPYqig8jc42Uaz5rugn2HPf1v7pYo7ytT2cGNtr+YrPTzu6TL/jxpB+LsPz2pnmKXbOQ9lLJYjacjUvrCLu///NydSnQh8LTYStK6hrSAXiitkKjRyKABGPJvMz
L/Yxdl74ugq9ki2jbH1WWsIxEUKOw673i3bD9UPxFZwSR0TmGpgJS+2tPo8SwVYtes45Lq8qa9K0mino9tH550EgmKFZdqldL77y518eXGBu6sdYUtdd/F3n7kIJPGzldknf3DpdaND6qzcLV9PRan6N6Gk3T9S9
7Vy5XH/myq728mXUP1+zDRB76otPM1b8iLl/33FVEn+fLq8dlphCwuUGMxpP89ZehIvvC4zHjv0rHot7K7ucTAq744rt/fPyu+kVg1X5y+1pq+7B/GDdC1XeTxx6ry9gD1hGI4BwFHEq7cEfTGnZpz9kig7zGqiP
P/P1fRm9NrCMsxxc9uB2qcmC6H/0oa8IMNdZAJ74wZ/jD0vNdo3bz5hlH5U0ZcT/e168k8yWYOgJ4IoSVu9Jh12sQo9097Zcepd7p6fPq4TLIRte3Y0aMVTjF91zU1A4BVwNvU5iyTI5pEZS/lLxc16RCLH4lPsn
+vMNjvbONWwyg74cowrDu3+6yON4lbkKednzPnuqaUJaCEwLxG338z2wf/AqU++zcgkN2Qi5vdAPkxl+aYtoJwHW2wYeQ7jghvPZZkiUczMGMcZiKGoaNM6Y560hMfgDfZGIrsUJIycm+fioI/dR6ymA2kcic/IH
Dr2wvoj7JVctt/slz+bCJxEvFOQnrRImziz6PMty0vvKMZ0+nFfWyencsm5Z+UEyILWAaipdNimLZ4g/RK4xpmO5oqSb8JG4yC4qWyARcYdlLLEDV6Augyd3ljdXDdYm4xKxPxFzFf3xe3WeM3vCXKhDPnN1TzoE
dSHEHITq6pOQEVYj6hQ33TNqAtUNRShWuPTzKBomM6A8B2ia5cNGPVSgLfHWmQGRjgcTFQfU6rs3mqe/NG31YxQeKGCdNjwyXNv/f69wQesJ7ZRTLuirqv+g4nNcNBeR2/Z47BDmLIINCzOVm0Mpiy/mEfO0N71i
t+Jq4G4rbkVacUkITgR8Yfcf/5qKHedpFZdpHTtL8GWkdw0W5RN4HPVwTLE+w4s7I48GwGh0UiEW2ERMB1BFQFS+5looaJMQj8hSFp4gAynn3owAl0BC/MAx+UtUp0/if2CgLZjAhivKB9ZcUcZDnsZmjMGvAW8h
yUaVCxwzHLMo/8eiUNklUuz0/EsbRNzzfD/cRq087Pgo3vH4KqnxPlLxlyuP3SRrC3G4IyrK8f0g1lxrJp/d4Wym8nmFMs+mkJqyYRg9vAbbb4lfUDbXGYL9KNTSJt6f/+zypgCEcgr9yzn6j7SY8fBX42wcqaK1
Ckn7TCjbtXJQbOjGJguC1HX24a/GWICVA/kRANlSa/rrU3dLlcd6v8WfbZ3zzGYzqBbWejV103Z9l49u6WRTb0RfVSCxOA4AUp+2uE+xOdwbNzXcGpd3qAua0t6NW8iBnJvEiJob02KNvexTXxkmhTjzMeAfvYSj
XGofsZzveloUQLJb192QCP6ncCQMe/RS/oQGCRIV1JKWt2oERefMwN1IJs21omm5JkD7yTxvNTX3a/W1IYIyV+z3UWJrGy4iQzELUH7d672uQcAhryUt87SlsUxSvsk1dGNvNeMXDBnGXx0QLZz6YiH5Jg9roMEV
J3KfZdz2UqvWFUaiSVQDU+20lQGkfeolmjbOIsijHUIfTv8PTLu4NmoTnwE/LkTvczlecXhHyNBz9UPsmbLJHiIuRmN4YIBljQZ98dEHmGk+L6qOf3OlpsUoTOJKVtYtCDV8WwH6u8vNH8btjTN4si0KKrQIMSZV
jTHMduQqIYCq7a2HVp/vHxviUg7i1IiqultkAZ4qjtnBwPLlPrTP2ynWqqpJiEGNrmrp23OWcoY+tIy/3K7T1AoKYMBOIQqkp08cdonNjult0YKXkMag4gtE7sUgbTEAZkQstcxj+mFqcS4oeqWBC43mwuE7/rSs
8Srs7DhoWtLg5RFXkF5NrmzZqOZKxj+Mg0cJNwOYGAqywzhl/v/xsrPMDZdvi+Tsf8MNXz2rRV7iOWxYJfyyJDsCY4thenZuILRyAaaCTtuSY38ve+inHv/xdnIFnpz/e0xJI4YwWH12tq1gA6fF7Qym9gnfMppH
/Z+QuI8EuegpaZbMaQ9p4n6i1nK48FrMUY6ak8jP8h6NwuNDexZ+gPm6XvbTA3V55WPVA0g1vH9mFeOYlbAneZ/69OMR448o+vr0AbCrPXmukxdOcpAqbf7Ul/kILmpaVAS7DsRMhRmn9pG8EN8+rVGIZ/izpjJH
6rpZSuKpgKahOr7puNNdoqIfBnzMvQDIihSyfoyckmWeR4MKopU+Hrm+y8+8hfT5YI/zNLs35BXMV+Uuw5jj/9u4emMwd+Ph6bAzFRpxby2XLeRXgpiUa4nT6E0jvXnOpbWjejBOMkea69cSZQ8cbvBemk6RG9/U
hlchwefhpI+wQ6YRf1apIupzj377P2yPuieW6bzt766W3wccED3avzNcQt0TUAyQ8ks9XpFaIWrwZKKxE6EeavK3rsf6H1ewabsOka2nm7bS8k61yrllcb5Pze//dPXpgyHCWn0qdCdmXgvs1JU+SNfW6mGIvqR7
z4C0FldwvvbMh+gwcXS789bh/YhNC/pJ197YdU90TT6/ISFiIKu3+mOsB+nNOMfmVuFmrcpEgGXcdrJtycZlgkveIBscHZGlc8Gfmxgn6eyqCNJB9pCWv5VnsMyY/Q5+MBXVM75QBfsz/u9I/wLqLNh/2OKYQE7x
QzXRbAdo0MmWYyCYq4+HncGB4ryNEoxQCF8D+Lh9zn6aBPXHD6f8LvP9L6dVOg+EW3oZRwb/JCgVtM9S+PAfYfFcVODp8zWW61G4BD0pl8f3ivXhNO+Jg0umzuoYHmE7tJG5HOMSIhdcEZeW1pup+rXnHVl4Ntc0
hvJ0wLtBrFifkFICUsqmiAM5Ly2d+m7HB3IGLwm/1hDLOicuIXQyKwI4zgqI4KOGqBh6lxWEwzgJfFixM5UUlTy3i2pI5fjng54m/Myzyky60n5uJ2TRK7fFGPHBqPqB8Pjou9JzLeYChCyuWjYD3p2oHsNbKHiH
EX98as599ZVpB8JA2CfQQbht3MZD+Ko39Nt5VsiHCEVqInnIHe9sHl6qfgtzk4YyuKDw9aJcDErQ9mMevu3rsf1msz4iPRtNZ7VEjGq2hxTyqGP3OtmI8fYJnGPGmFrz4OwmIOE7CkUgbcJgcF4f/FvrWSzVPlgm
C2rVfP5cENViuoXduU/lR0v+cVegP9LHa302gFWvbuHM/cz+LZiJpcArXHvltGP4ovhE1TnSj3XUgXTqixgXXNs3xX5O9As5n/gDNCYZmOU8i/d3Yqia9wgvYEngv0tmUXn3GPeZ623ASD+xwnX/pCVXF94fFMFZ
7wOocQMQ2sfuVs9GbS1sUWiUPdkhA1URtpwVWEM/khC/CQBLoffAAyhiBEgX28r/959lzpQBTVjO2Eqaieg+zrfx4piDNrRM9Tq/+o6M4EZdN26r4firHV2PrYQ+dKQRxqtroX6wJl8k/sysvx9tDZ1t18HY5atU
87jnbOsGUkniM/clt/g8pAWi6aP6nvg7e0QaB8btepU9yTy2Iou1lfdYDnIa7OW6h99LedQ6Cimox61eHQ72VwZ2avPLKXvXYdsSBiMRFcPX9jWgdqugt8QLUIrRKixf2iX4c8/5VO/tbH6PxSpd444L7xvTuhpR
yNg3Q71z0zmJC3uI2ONcyRi9u1xIsSHmD4E3nlOlQF3uhqs00DcFLztMMiuv+45TtcoALdlrMeKJN0mbpBIepzBeAF8iXpEeOe3jsh+Nrxcyhw4xyWFQ9iESi/Ctvwa3reuRZAuX4fXxNtYaOr73fqbKWWhANysW
WQzqvqdzjgbA/qIsaFTKJlrp1W5IHBrzZWYntuAYGfRQS30K+WYPWvykHUOsi5yrCNlcRdLZAaXZcirUMCEIhtT6nkp+wyFCu3gvpp7roG4w56pdEiF1SF/IPLpkmwm1SDjXve+l41ETCd0u41VB2+SMCb0kkb3a
Ngg6HSXE70laxmftlLUqdrj2QxP1asJO7Uv0TPezFpczkxBIBxj8ZP0unVtGXZSHhY9K2WAAkDSGKiLgBueyFtzwRk5/YvOgbxluvr79TGKc3gagVB19VI5t/+sfBxqYkQYD1l1RIbV87TroHfoiM1inWnQqgIgM
BaUO4UHGwrX1LkCHKIEd/XPiJYHncLuZxpwyVBJ0HleA//J+UeCKfI3759fCf6AEDJdgwo0aafpMXPbhUUWS9bRztdKsDrNya3A6A1tYFIotwMjRW4jw38V2+wq8nqs3M8LUwPDRDoV2NDL0FLsEhb4K4+o/Bdwo
vfHlI+YbW7HRhCSN6hKFZJLm9PCJssRYeT5RJc3rQcwlMaAr781k3OhM4UgxNyrH5SSlUyHqn9bPaHCiw7e4StZ37ZWVrqWynHk/QmDT6R/vxavdnpBXV8bNLh2Ex4H7/Gbl4PXZZQxJY7Pcuzz4+/bt8beGv9fq
XWwzHfbLD9FiHxBGIuazU76xWIpGrCsDesEoSfDaYXSTJ7KZTDFeNeVvnx7/nl0Ou2Huf1J5clztyzzjmsD9hG1CLWEaEFvJSiG+jKmtC+FKkA/6a1r5d28c3D/aP7K12ncunJB2mPdZj37ciz36veDemG4t76aL
1U1AD5ZrHet/JOkTH6Tc4a08h2snGEvn/vxUfvj1eU8fYwBXoGoKjsUztKXbcETDCdEb756L2yrn6389jQf8QZQNeq6hqwMB1NTyeYGY31muZYwnoE8345RM43MvDS9Zg+B0saRJ1KC2t7cK+Fd3RbH6cDkoCQg9
zmbbf/WxgJ+5vU/LPOEMP2veL2zvhnwGCkbB9megtH2ShZejSiQWPgqnz8xq4KGLkbd7zPZcFosXWfgNH78CXB/nCJj+ljlF4amCE0uXfcIz2Lnzc4+CwKTSiKoTAbwlOCzb4d3erQCm3PeIL8fC+3x9b/WQRwxS
vmy69/dFlcoy24BDj3VMK4wEXs/i0tePl8R1v1scAwm4TGNGNxMv3wCwAz70/k33fl5YvUqmLtRK+WGt6p/UpnNhmssi4086t4TTUEZxXEOqKbc0bXY9UJ2vOhtEyLu/M6NWqCZVVRnIgloYKZ3LJkWOrTpCaVf7
+nBVXrhYWz1dtUZsZlJEtfbS5tPxezPw/14T8PQik5bWClac2q+zD2+iMs7+ygLq3pdz+vQj78jufk0C3PTcIdnPrPejliq+Shws4W4sP/QuF5fjAVFTf6PUsi3TEiGMqElX81FyUQHaDPCUGvSFKEydwcV3xLSO
slU9GkP6fBqv/uk8ZR1gpp41Zgqv+ieaGU/4puBfpeYFO/NNL9kHjjqTw2sffvwLMj9kk3m591iOEZRSxi1oAtdLDW9VjyASrtijrT6EbZLmku5r2lvbaIR34XLuJ5HJtbycH2qFt61+PZCiSUeX+hEpPBBiL8aT
q0ekVr3KGtMqZF1dsuJmWeE9lSzIw1Tt50RWY3noAd1CFyI2d6yjROJheZ9PZ/xBkA5drIvjVYMzHxNiUgtVG9yUtAX9scyV4nmfp6to5cny2SA3RtV6HQkxtsFFiCre5oCijFigLrptOQL3hHOjZBTTjPLIEH3n
EwtWGcS/1d6sS0Ud0wtuAhcNmoipXy7FVRg/g7NZloB38v5dM7rM18KSeXn5DnamFqXLdAeCj5sL3i854XTI6YTfJbEUfluHvP2tbN6ec+cZkCSz0hzMBRcnzFFa3onHcQ79qLZ47rMzhrRuVKYOiCnALipBVaqK
vYr2r1JJ5yO8cI54/o2GFxAlPXYJID565ERoppfU686LiPAGRncSWAFscURpfzoch3jVL+P4T/62Of6lXy2OP7QWqbd3lPES1VUTVmMjpS0JoExBCRTSIxiSbpbmugOySxvq9Xt6L11uldx3ltoRnVWT/5iM15xp
xRTgcx85CQNyLJtORP3gmPk3eJitugbhq9ZpCIO+FrgNzTJhJZByioheOFS+br7jElAZWnygKVH+DYtiJGZloFRb7OiGnuCBfBy/tXXd6aYBJiJl9GCm0AM7a6Lo/n4TJWJ5w869rTKm0toW0m+1tl1lFMSAbL5h
yNEV8MaY0pIS4o57qHamMVBYltZ/5fqMBD3bEXEtwBxhh9mocYC2DZybai11tBUL94a8HiMiqCQcE5FD85eA64KVSguY7/LETBwkzfsxRUF3Z8oz+m4JMcE1QIwrtk3buyVb9RCu4/u1QPIbCKlW+xpKwd0X7SY4
VsTigN/fKgIeCo84mMDTUG0W0JQpTNLXqskuN25nkoBVk+oCz5lsv7aNJ5nTAZwX3TW6lkLoqXtYsG4pluUMz9QLkG+46TLuxiySwGu8mz9Sp1LkAhIzGEQSMKJlp2hszlHsxfTar5cT9Lvn4POOk7cPkl+/zy4j
Ja0IaWxXyhvzoXlHzVEtx6NbknSlq/YVNYGVN28rOjcfh/jr3RinhdyGmMYS8xRei0Kw0ejoti0Bdh0//UXSLeqvgcHncDZvbEx2sMnv4lScFdhL2YKkZCQT6OQHfVwEUDpGi8xgmpHfVK7t+A0xSphqCe220rnZ
6udePydBka9XFZPAuCkjS9Wo2VERDBOZfFIzU2ErMa5HaOU5g9MShbbZzZ2/HEQaKE9sK+lS90PrBalpF4ZJmW7KwW5Q1fZ7csXmf5mi7lPDEIzyjnXBlRr9N5dt6fMHR4vgikwc7vbxPPNSNJ3dO7GkXMbXB47f
r+LQXpJQU2axIP2pHI8SrinCY9lDTrDMf71KkinSmtb6rs5BvT0ghIQUkxe5St+ppGw8a7t7eBmVc18Wbwe6/whnFLumEPxliH05rqx6RaIh7bLPQ4yWRwAajtUaFoDIonh8JSrnYfWFagvqS0hS5GO6riDY9cG2
o6/RsSEOsD5reXL1elrOu5XIvlbqcJtfhO0cS7l2DZrfWr1KswUOVzYgeq1TyLFjUn/GfJI1yhgZb/JqP+1h/XKljYwjgjsZmmr2OlLyxSZBsJdTy/DrkqJgpbFhFjRFNENLKaScmnVajDKkO3HXfro2y8WyXX58
dpCQr+7yed7YBifZaJQb+kNcmHi1V2WeZR9GFTZP/cuV+tuYlGAoKo3juetVql8ezr+UIFz9i/FIL4IYx3yelA+oGkU9lbswlYet4e4kjaPGPUvTPTTcr8v867APDXpxOTDZCJxAYU0SpSwrBfV2grwhP2/Pub1z
oUOxVEabRIj3259P+r/9JWJylo1mLxDKiPyTDJM92Ntr0ijDZgiDYPeYO4VeUyY4VTmMtQ9dqmaBDQ2kxYeRJo0SdxtP6Ek+Fp/WkrZub5r9Xq2nxksp6sFylsyjjbK2YbgyCmLZn+UBdScLPE5zdYaoJLicdtQZ
BQJERwfiq9T4SfHUMH/ImGegwwuq64oPgQGtNQY6mRhspcPT1UvltwO1IoVe8gerYMNr7Cktc8UmZXWDgr20Gb2kAIz6K28BgkmGG5fmnErDm5ZEZo0zy6p5sHYZ1HsMrddgbxzaMwdEc5b3cDhfV9xMv471my+n
kBCKSO3cNgic3ThxZ1wiTC0IKarjQ8SOSgsYuQQCm3dFrlXrQIMuKwS9dewkyzl5Ztx1NKgmySiwpU1U6mgdRv0sQlTfKy1Eu0kqRB33PCs69Reorz6oQNEIBwZMy5W9vQRu9rNJCNg9KcGj/aGhwwA3p93LVhMJ
JU1KRAHGQ0GpvyX9QV7AmVWWTc+PNCpDZIFyf7SugWVFOgzZNsTzw+TzvPp0kT9ORinhkFJZgQKaPFyCWv7H2EWLYbOkf2VwNEbUMZuzWo9q27SiKGLN2b1BGSmfRL2cgy8VoYKkSW9qBfwPNXuRMMxvNPoVnO4Q
WRZIS2ClFPDtFKBCrB+e5Gt0Hw34EjAV51I1xH+eVQM34q79OvGlFn0zRRKjY76R4jVjgffbIi11Z9a+1XKosojGgr6uHHM6fFXTHK4x2sgafpldXvm1pu8JluTLj2vB8Y63pgVJ89wHbxElephRMFEDGFe5+01p
CCU42L8esszH5/E6woHp9tQaxAgwPKOjlg9tKgTO+kO26wyvfkqWsIJR/zGWRmn4yvk6s2KvBNolxSOtICOAcVzbpYBx7cQZss/CBAj7Lg0jvd0r7NhJTLPGxgusyzMPrwt3JwD44e4pxcL7j5CYyNxOKcdKghKK
MTScP39JkWBQwfbEngPsABmAPX2/vgr/E9ChPgZMoNHhLHCJVgDOQ5OirRep18D5b8BI0Pl6jBe09Cgj+i658iJtbwO8tejYXyF5Duy5ms09A9T3ZJCNFOm9/dtEepmt7T9tnUjbIJ4CeYZazwFcaUYP2FuXC/5h
kqalAKJqzCumrNMtpmBcYnh0d0x4Mbi2ajUBgEDNopGD1D0h3k0YBQqEYT+JBIjyC5P8RgzU7qiLPqgGXYsJW70EtIM7edZkPbGUG8FDPxz0XPK6ShlFaEBGQScipEct3WqE/cBFqiZ8FAzDYnpDznaEM2Xrpclw
rXob6jCUKUNMmcoGgpgC5eHD1JqACqrFAYx/VgNSgw1DFwmCzwIdXglIJ6IvsQKM18BJSM7g5CCOhD2NO1yJi5zw6lPB6tvh02gMaKAE5tvqm/fxQpBS/FbOo4cQLBR9FaoBYqU+zUMfnAeC89qM8OIBNfrBO+D+
l2CrjqlepUoSgmqlbfQhuoAoJKVHLpF/PSAPOQiN88l59sRB67oV0PVVyF22T7+XbwJ4sUYFCcXWfexrwyrspJr0VdCvADWhH5cIR14EcdBX+vLH+fNTUMIjeExS+GCqRq1w32n1C4TNHujOZioyMJXL+sAYYKPC
k7nJozFGfO1gjhVDNsgTRo/FhPvl1WtlT4k7+Zc6gs4BWj/C2YVhC3sfe+fEniUTEFjHEwvIjoybBO/mbxrJpOW73aOLy2L+CecX7eHRzIVT/SUti9irf6V97YgLg8qJ6GYhGFByYC+Og66gyjKeIa/ErYiG8U+F
MYiM+8K9m+/jm/T36aGMlFeIF50HjeqYkICIh25CxZscDQ4kcyq9430UBUdRu7kKBn7ZImFCPftTUb4lhDWgqkUa+/AZaaj4jS7I0uoYmccoEf9peKQXjEgI7hC2C5BVC+vqisZcxinRZSkyylnqB6W19EvEu5qa
44Kmlc4Ux+UhhJ5jW1FI2CLlRo8TEfR+mwk9dCHHFP+KzH3yzEFgSCcY207PBSjSMhCBlCphbopDkLKSsF2GNj3Z0yRBcNF7xLaZXj8p+BdyiG53sXAqVXG3b5qdJWKZIHy2vK89hGkbnh08UDcc8tV2Ck+JeqzG
MZ725ei2YJjedfM1zS/jNVfzdclHIidnHtvSJ2NPw2i20wmEnZ/M47g1MEPPYgQP4vMz7V2cavrJxdR23aVvmJF3mcCyooEBJqDI2RhVQzvjMMmJl7k6MJIfJfac/aybCDLnjRbGKsBRPtaEiEGGzsPTbzHCTXNb
vPsUyQoyO0r2BDCfI40RdH1yOhM1Zfmvq92RGDRgcjVTQS9Zk9c0oJFPd4xjC8styiItRiOA3YZ8UQry75zhZev1IO3jDNcpvxt3cvWJM1mDms4PToPn4kBk/Vx4WauFHLydZRI1T9YmymZ4+UJ7PLvzSFj9tWVh
2PGOACSvDzMOAqj3z5Qui9HJIL5TB06MsfOGe/R3GYoLQBUiwJgEZyotIGuDymy4XfLf9xCaJbVj/xUi9uUYzX4I0tthGBYXyyStdxOEreyuqPrxRRb76INxGcTTYNNl8xQRU+NOnYJXaUb7l9E03GPmBiiDKpo7
YETFaKNQ3o64uY0/IEWdXkBYBMMDo6xXeV85bCQczoG3jNEaTjzIZ0a4rLt7FaRgVLhEfBdI/8IF9wGrqWUq1A/VaWQD/QV3xD4WCIFBtnr7cnZr9YEscnROvP4oJWbpAO+IVv3fwvk4rxSLKF22LCrqxIWPNY6Q
x2ot12sr//oI87a4+Xwu91/Teq/nK7vqwsFdTtBqxlyrxo1cimukdRe3FdBVd/kv3GLuK4U2nheAkI3D+MOS/s7BMLhAQucQkYIZwMk6khyAILGNUQsbLl2sotFukQ24SWDVBhm1VVuW+ZEBMPBHkgQptGS5/qUx
GpTkVP/f5rOFLgcwQT3Ja+/SPZaEqLSLcZLTGifHKwJfAV7YWSO+kZWagBuw4q+WvnuZVS2RuI6g5jn7ccUorjtk15lexl15p+LeYTAk9cu3t8s8jr8cNF5CciALjx4JhaKrYBw1+Htt4wH7OsDLt+pMMNwjaEN4
jjtTyIe6NCCI8bSVa9SfCYJUIt8Nj7O+BtInlk2hBu6xZIlPfKjoE7fOA0eFgb0NHBWnOzvWklbJeCD0MbbFDSBrWLfmYKizHWroluPoPdA0yCgP3NlhnDAP66etHNqQQTGDtVTOrOPMMpmmI3ydsj0HKBrJUVAp
/2UoO2m/TTt5ZA9cqTeSDyWGZ1Vi3uaqwVJgOHU+JuOo41D4vWPxN+ZonPVepxokG15ONqQJWVY/19woz5Ol6cs780ztD1pG2lVAPaeWz77FwaDM6X5GKcU/fbCSyTEThrnFHYtNCVyMAy4yQMnoxoUgV525coDE
qgDlpIGS5BgM1WO9R+19os8gZHWvo9IsqejW+IWJjDrLsoPE0TmWq3XM615maItGpf3I0ZW+AfpMSMU0waYasOeweggcnfFK9Q0brzdEOP3EW2VZs2wN4tEdz8FIJJibJHb6Wu63aAz5AnmaPDVIZRY4cRn9QHlr
7w3qhIjB8D9c3mmAMKiMavfhJJZMVWc4YM64C4Xp7rWA4Sr+z2JzDPJhVrta3pIgyTTBeWHw9E3E9fao4187ZlHxdBYSpNZUnhqe5No6PI5bIZJykcZGfCzzeFXoC6getoHLMFa0WyGYrHdLqoLCk4p07ry8LZ0H
USAZtQVRC8fztrlOgyTJiA3zYuOMO8u2QLNO87AZWVT9/KwiNJVvi7E1wH2pJJOyFRi7QHoTDubwZsDSH12E/UxNvI7P3YdBHWMdfje8zq6mNiAExRUKwFLogOpdCyPXtwW6u0DUpF2MK5A8AbWGHPZUYPsFdkYO
B0D+QgkFiGTxZg6fh6QZ7VW4MqR8FGytQtYjg6A5gSDunF+4M9v5KqBzzb75TEA+Tu8h1jikKVjazArQI4q9lIKji/VqwnQel8CpCUA6+bQwjJZd1ubzcx6iJIv/R6Phwb79tZqzDeC07jIM1kvJ3xn6N0spmk2J
lGfvNDuXGvB+r88y/w2U5pKaFQ1hJKsA0zjkIJIUXxX7ns34MVd/OJOu5NizeTDG+FQr3he9pNiW34bzYj7VESv0bAu2F2utUW8VJSUHB4VWYe4AjomTEEyL4KDLA8w5qR2DdffAbHM4RHfMUiE/7BiF6JyGGU5r
6idDQ6PtyCtoPEavlzBiSLju87BmCnI6Esj64MYTE0UnzePnmhuzKXZ0ZCxZ4ZtrVKOzPRzpDxpIfc9dsuYCS0b3Ikuea020fNTa4TT0XGK91Dg7SRvxopq6S60Sp1XyzWyZYBI6fb4f05S786W5+QQBCrWQiPi6
vUkeRTTPVrmO9RQDYqg+D+aDrI28l1qgA7qP8Cju9fodxEsqMrXF9rUhF5+bgd/HHM3bNOcMS8TSihqZK5LYeB8NFn2YUZDTucdxF6Pkhp1Rz37Gd0TqLxfYEHGJgURo0pkWUJjccS537iAL0Btdn1DDrk7pwxRJ
trKvm8h2Mt6P0omJ09EP/3S1/9+GbctNHANZ79QIBnOmWRfsRHJ4ZsMO0k/CY4Zr8y4Il/d8mOgwBF0I48FxekI/ljp1o07AbC1o4KH6YbZjXDvkevLz7pCRHMPYlq5ulnPaSTboZLkY13J2bGLpMpXiqAzri6fZ
AZ4zc6b6yDJ7fTBIZLGUilqBhJ40Saipri8DZ3tDKTVSJ69wrT6W+laGkllMxxKAMOsYxEpoDqW7ZJ4XVjyQzdeCf3PCbOH+MhWaTYNeNxjmzU+0CwzbtKpVMzluGuJFgfTlfYMs3+SWKy/vrvr7HUnYBOcqNkaB
B16EVKowxneTbvsHh8XnHLNPe51yJ27M03I9rTJvbtkgv0TrCI2wuZ8CtZiRuj/8kopAY+tri3yFvKegeXFQTMq3lIHp7t8Ilgz+zbn7EwB3oZktxt+ki/TFKKwIh7n4RMKppTCZ+vtotP8zWgy6VNt9aqP+SdR1
PLGkgwtGPbqjTJDl0Oc18FeOGbYVQ/qK8AdZU563PoWlG39hEmyh6BElc9xLd3LImbthV6w3lGGoMvknO3zKLLe5axgb7icItiPOUCVW6i5W15kta8e+jOHzRcak0pj3RtCR2BlD2Q3/MhEuGQYWh1azegOEDjFr
g5JrP1dDp82g2zoNLjkiZkPnaDyqmeDCRQx0z7Cgg2pTmAe3QmVvwMjFl4jet3+KvoUKBaYu3pYIIsoay1137QmNqjKUtAcz0LsEUr+sUd2Q76itTFajYawq5xDx5PTwCTRoPwKm78TBDB3EUcyDIHu6diPD9x8z
G39b0iU55vmdmBsUMnVJ84HPnvzXcIzfM+y4TveLSlhxljGyvQIw/KvAskhZcq/2OtZpscPwdS9OjTRcUUrhbnjtS9GxGwhzcicbeRqjD5Kl3FeLq16s0c7Vgvn7J/JUxx/V9PjSeXDUAERzBaZaATnvuc7lk+Dd
RPoZ3Y2VcRdPDDlmTpDgGpdygWr7nYK4e54x0SEccTdz3zOqCi17J9W4yvqDdGdOcK189O7BsGyBhaFLcXz1e6kLECBxVzOm55294SBLZLEcG0/kRURRJuSDAROlXJn5cU5Kf2wcu870Jrt0kEh/zroluDbSpN/G
MvcfA4nT49gEpmdJcV1f0pSeg+W98JHW2HBk2oYkMrP8JzD5UCc9wTBQK1kqr4MulBLw5V3g0FRlosCtGmlnfoUuugWtTEesQf89+UVPZnRrBxkBG4y+t4PW66pwY06+6XP5Mb/7JFiHXflYqiONcJf4QABfTO6L
Ka2MdJ2sTBqMvKmSsjLzyrEuwWrYYABF0cQCfxJZ17fl6gZMHqDrLwCI+X/5XbB6gqzq+Ukl7BPc8MeMDJlr2YSOsuCwmvKWcrbU31BkxxW1CKUPBeu1/SC1qvh26oCD8szcBSPlHbujMju+TQdm8hy0Gmgs/pRx
5vTGAOZkQises0noH20JfiPdvq6Odgc4ZJCbxB4xzd9Joomh0+2js2H2LyoqXs9rMP4Hqb4C/v4e9hbnxRH+jgMhEj51ZJ85vCn431uV3AGr8hrC8g4mCzsHWLsd5pegL3GudzJUIIwKiEQssP1LNz4zBUT+ZVij
rwPBXYWCkVtE+nTRM1yrxnswngpMffg+3QBLItycWDcNmfSBZPjMIpv9VSZLs5dLdwVNxSuQEQNVklGwHHRz3aCD/U2C6Pmx6B3oSmXqR0G0KCSpvKstfWcxsTnWI0t60IpYDN1Bc9Hf57lT5PcVv/5muIFtWT6P
Zb168lJOr/kTi1x9m54L9xKKHp0239zOmXnfzIN6d4pr5RkqOV6P12Ubt/i8izkx1xINc/jC+TMcee24qZFOiNSma4D6QUqo4u8ueGS8HPq3T+pu6UBBuRuLsr5Gl1hiSayX8obyJv9XWW8CDSFLc9nVCJXwFwPI
U1wZeGc+KQURz0MK8QjoKwK63noNEQnvoIg06mdwLvMCYG0UDraRcx+vJWb0dWS0qeLIJPs7a2qkvFOWeDkq9G1S1h3cvmDCdHm8+Ws16gtneuV8a0IW88zhycU1cHiI450e3y55XOz+ZStrc8dtvWJtbegTgaQR
yX1Hhp4Ey2hfDoknO0wIlpWqwm8pj+SF679IGIJtdWv5pD/ZON9alzw3dCChb/YiqUw1EjFlzNxtgtQp2I/icPiSRayy0x1wFawJvzgJ00/85kLB00HUZYwCHQma9BAadihh1hy3VjWLLM16oQknYv8+84OlDcJW
KUksubjTBlgYD/7lWGv7UHg3Nm2z/aNT2pv8OFbD5pj2/lYZHuWII5USD9rLUmzy1xdJmdng5olHrzJpbCz2NLxiMSEt9iOz5qxn7MKSwg/lFp45+c6RTtT+K5ttnqdRRyQ16VukWm6/9EUv5kTfsYyuQFK0SQ1B
wbB3V5ZrmtzqPAJdkuCynOfoXsq4up82hxdACSjttX6HvasuAyGdME5O58T1kgaCJH7m6imec6DwHEjmQZw8/fMdDRS3mduLDCL50e8zcsR0uX0IcHupupM7C1QwnMuvWJ2rMEPufqFrhdmlRWyk5yhuxW2TWSeE
YB26hbMOktl9sGdf2PZo35dtu08QXsCUpVtSADFli5GXWDJDEPjnnBDV1X988bQxPh+gRPYuWL6a7vujBPxBM3Yxn7rEivvG8AG9trDhYpzMXOrwD7YSrdPslew/4+hTpcaXBmk1o+8kUviG1zlAUHLmb26OPMiU
6N+EJddEEPsI7YgwgFmJBJRpYhbaFEvSfw5GSaejomyzDEZ9EO2bHAdmaXtA2cBET1NUXFbWGGRgroV7pTQGX/GMnwVgSWRGVkM+cfkR+JLWzBIVpY+MpOStGq7cLF/H8fp22BlUR0Y1tBsZ95a83cjnD/6cKAEL
goDh0P/b1jAHJXJo5QQAi2GOR8YojjvoiT9pllOj785CXFDkjqNZ9LYqFUhr+jiRfXbvm8jqZ0LgEhYJpGZ2VJ5ejiXdG6BJNMeoEcPjnaML4y8vKOJOokXKwI31zHoDS0q096feLuUX6ffD7Xhp2u1ZN44+dtV1
8nw4UgCwFFrYSptsUAb5xeOmfb5Q7A/LNKF6JphLhtUUJ+3j2v3tgJ2IzKhcuxiwo3a4hWiZFsvOJI48GWjhJ4QvRzdIgUBU/RiB9FHlrEwXBKlYVl6BLa+9n5XOdTQ3yXc5fbU6uNKKM4Hk/Pb/7CyrELYSEjKj
jp5R6Y7ibTGiUWliJKCuSYfGxM24LSHtrkBT9DWRrpV6HRJfgQZH/c+PQJcnq1hhecbDR8llrcaqaFDhlNMG02TvWtxkJQIwc79ElA2r97W2WEgKK6RezKg6IgS+xF1MERftGnMmzCtwleiYfzS4fcUlU2E2yBcD
Il7fj9MneG6edIWlwVS/QYQi2DrCqQC5MD93v4PzMKhR6B0dHdQ1fTmAGCJT6dOq6JcWKqkIfSRY5uY4cbkYsUPsapyBGbYx0vuic10eimXX50UNX03jLmc1r2Byh0GjY6TZFjcgYIPX7TtKv210v0Kfc0ba1Hfp
2bB1q9wqV0IDZGMr8fWLtniPKatI+8oFLLf3ixy2fIWryrZ63bFyVM+aYM1g+00JGYIL8Fmcgn6GbNsO0US83LjFVM510uyOPZH2M6DUWIZV97VQSLqfWId0IPx+CPvP/MwX9uchR2e6eZmGzB04BtNc3Yfa0oC9
Zhrj6VESMJeUJFhH47kaV+OttjYCwP0vxcjIWBCPaHW/DfTnY2NSJATPVs8cSb8TyTA2PbUTpG81SjGeMDBkl0TCKpy9ornxwgXHk2/OZwiP5wW+gaCQjDq6zj/1QZyJhXZdHAMJ2UKRV0pYbtKmtgxWmzTCmiyi
YUPJgQcZH1MKIPYRmIuLuEZXw7iWPkxsR6KssvWYwIyPXiplXMfgS9m/rJ4nsVz4rrZeTEhcQYN04ME0EfMUzoVucz7IBfchFS7h2NioWyhN2E5+/v9gQGsxg5JWFGacn22/6ifmhNNtpQtGOoCj42quPcxL+eMa
x9fX78OU8CXssIP5GO/TnvZCsvHKERHRKT+WWJr2aRwc/Eu8d1rKSEJgSizrGdTyzBKmeZWbvASN47K/wRG4oTgM/O6rTLnQKZ3Dc7ctZ+5SMhfh9s8dldFjqT6Z84YlKQuIgfN0JHHWg8U3BzgVRoZ/YZyL1hTf
Pi2tq0Nllt45jqlk2Cpe0qUSEOoWLOz7T++jXDuCKAkIiU46XPTiGHpcxEv0avRYPrU9Yc1YeXeKmlkbRrB7SdLx2LeUbmVjK5QAfBAwVF9wrbIXkVM1cLKsYkbhd6V4FVxLi+qHggajfNq5j0ab3yPiM57cYYVS
JS9MK3V4kQXguxwsreVejwjfMnSdA0Ks88Yx4Kvhv6bQygz8ZxQd0nMHgbP9dNefdyZ9f+rsB1ohq6UIG/OewSzSo7aaWTXG1HikON2tzTsYPuW0u4Nydxw34D7aQqpPF0wnwOaOEUK64OQW2ZhCG5ORRDNN5PSV
DRsclqAn7hWvxyL1aFx7O7AsHI3peYA8tt4d2Zos3Ep0yJUJefaIJPO9yaW9kHOX1jxIW8wMSPI7lmCtOoCWOoLIrtPXbpUKWdJH7FS2cbatpI/SlqlIokA2tpOymXpEgkbx92vgg3fi8JFxmZnk8kwdSg4spImn
l/QOKS5L0WfvQUk9+ry5SDz6Vi3+lG7rjGB7h/QcP6U9e01CdK26XqBOYQxi5DHbWjAatxy8QDuuQciY/JETp6McXX7Ozg79kcYvjnq2HvB1oF8ByYgDPtbDcEI7XhnuTI6OuKAwIW0RHJgTks/y8d7tkibyn6UQ
uwgP6Ul6h4oiSCU+Y93EsmPsew82gGgq6tX2486O6maUryFCCd2WVZCtHYzqqGJT6aj1Si3sWsB4mVkuG/DoWuULGTOzz5ATesPmb2LNzT6dBInShFES5iTIGLtnooBQMUEnU2gk1iwDDSRbpJfbzxtcSz4cs5Iv
XzQ2Up9DQfOOA0wN5Xa0xjo/G0Tq3CIaPGZsJI5kMi+sn7aYMD/i6zDiF9Q3AkboknAVgw1AC51RSXqPI6w0lF/JNDkp9o7ZgYPA/0AJPMQaoOIWEssPGTNm7reCWJ6yxXDFLeQg9RNhOxYtSOGYe3D0JwAtCXJ4
HT3YUbCARHcQw5y1xopUe4xsmWRtNaQbrVljG3sQqJ/kNUdWjeOobeioTW7Empt9ehAYDrSJM1xPjoso5hex5s4+PYxx0jvxPLyVgLLRDuE7tGxBsWebs7LAZKYs7JJMbMUCZ9Kjfniy4d24Gxlsl6tF7qBARGC8
8QAKSAuKdKnavUEqVt1D9kiyJM3RtVlwHh1LR2PeNiiXGolvjBckF6tjltDvKr1cBD7OTxAwl2i/nM9EdFYV2iP0ChVcnVKF8DpaHh/4ezDnHziX5C18AotVVT9UQXgtjfAgdQJfYUdfVGG2mKMqti8d40InCbta
B1RBuDe6IWO3eXULvPTkCcv+FI460mHKClc3sgf2fCYek8cfgw9MiEgV0rBE/N3AJ6bBKarAZlJg0dJlmmD2GnwmGcwUTZo01gAyF1PDyg7ywkOGzHAZ5gGkoM8LZavHvCDzQzCOlt+ezc/ShOZuMa1k60jE7rZj
aBgfxv9s7KyMQCH5yxTgaznnqE6LCZyqk8eaaEunj4gXj8Y4DbjBVITK6wtZKc0/g0LTqOmp2DQgKy2QoDLez+60vBunKrqhBbBZVDI9qe+yVnHOK+bPayWnOEje7NRIyFqdPtNom79O6Hy4Li1b1sGl+UUlmlGz
SnxUmUgOQxxpFlKdb5IaVofW0+E2LFNJoNrfiEADkWR22ckall/nvJTuNRxJ5mcgKFVuovWdUZiu76MsCQasYwlaIjnKHwTvnfRUsvR0mpDDm6Lj4HWdSlzHodEFTssXvwvs54W4LVqiioLfjW/BOLAzej8ixlTl
5CGgx1W2almgzxB8iDtw9T+fr5JYw/vu3f5eoatgyLTlvsBcEJkZzJYwDoJyeen2knx85PnEOX+b8xltVNfl5UKpuKhckN3mOn+GX/0CHVjounKh4jxoA9yXkgtiIwOYXnejx0Blida1QVXk6xFhVG5jZyI5Vm0s
BtUQS25iFowyMuKwybhVp3U3wGf1neDHHr64E9HKdMtw5P9OUI7m8EpxOPCi1UvhLFBQLxu5y/azIpXWUetBe3RzYENlNJU2tlVFc4tEvdsDn50gK51QUt3sJ9kEAC426Oaw3QmBXVarSwds6xH7fqmLbGcIkyme
rxXK8RKEwmzar6qFNiybKhLi0iVkTpNAkxoWHTOxqMB+S6c6tfwgL3McAJ7HY2SOGm84W5JL+kza5fYmRiaUzGK8w4kJzaJPq/Cc1xdmnxp0qQpSBERaQhqvFNvsbbMpT7sUeWjyABhrZl9n6WBhXvuOVdZ7Z07h
QlNTbop8GMUY/qEy22tBl7qauwkJbdMiqm/c2djJlxF/xAYQio33hfr1Ch/HQcJ+KXEWuZePg/R3hJHUrUQvO7ibWzR5pz3XVlVAkEEm72Mxw/BuavYVWJ4W2ZFBerE3K2V5UO1szkHvpT3AiNOj0tdYlXA+uRP/
sxg7rZ6SUuSJZOSKwqVZGRCiMMeZ2nDozvaEHnYmKrO2zihLTfmcc4w420Q2IWhcQpKvAWSQpZj2JcucmofTzIdGO9UTJMGggIS6YRvOVIhDUnDAh1gNmAptLN3ghfPbsSpBGTtSoGFkOFJJ01RLc1fPj9PIQgRO
1AbThBCVsadkbwBrgBx93WGz4OykSWZhpgwRBaAAejpZNUH7Pcfj0KbD2TbIuOtmSKYiy56nVVO08nfBDJSMZVlnJIkiJ+RfyfavSXOcg1itIFqYzwO0iJSq0jJoHtW+Zm8Y823gKEuO3+rH0xJSCStyBDP+L0re
v69HyxUFEisimFf06WN2XmuofNpH1Kj2CxKKYIlKXzJv+mr/BZ7+hEO30gMRPOBE653Hi84kOzJOuLqnTk6wNztwIMPj8+OxmkdHm65BzXNk4aXsKJ4uHyi6qXF8UlOYSR8f6HO7utj89bdefFeqmAaj7KrnfLXv
eujREFjxhEffd+In3xP3uuPYN1o+ueNirySwgL7pG/o/2Cq4sxRH6z8J9ogaxs2ykn2rb93rXWGbHJM0wJLd78o6EBJFkUBb3rdhTn7KVbOv81FocpnmQnwmOTQDDkEL8heHHkTC4WhMyOpjRPB23PrKY1VSPrRn
/loJ2GylRmhrxpg0rGMmVZDYk1lyIa3xlv18CCG8hCjJB1VmlgTbjdkIKM/AaWgtDL7YJUn2uyCgXU/vFMWrji+aJQoYmu6r54lizwKiZdonk0Ulbf+mvt/HwaKeUwv5nOKmtuU33Ikkk9GyhR21yQR54JXlcBiJ
0Aqrt8RiJzhR9KXwT1Iij2M19sZUPKzZzuE4SFuyzpQYg/IaNLJXTGxedzRlJPdUz5nMnRqKOomGCPOgVg9eSMK8icZFMeLd9JrcnRdqXlVpYZSUBPmuzE1DXY9iIMWshpUO2ootQeuR6q6iSuPXfDkX6u3o1BM5
PAynZPRA+VCeQgDSTZblS0SlhH/xoYrSuTjeuI7NGnj4ExjHjxgBqlXb7kBfAf3wmDTywvQbLAydYpeug7Lkppbap4HoWJAEN4MY8qDaQ0XCiLaKu1zkRNOvQSX/5eho8qWKSSWRkzAgSJe8IdDmlQ85jNMYYIAB
nAyxosNZeJosYIdks0da0BLFh282ExZpqCvNNL2g+t9F4ydbYWQk9mjeKeSqDD1m0NcwH3jjDpAfRavHpZyKxTZokNSu10Sx9eevSYXop8o9Hpo9mx1Yg5fiuyGI5a/fCCUWjJRsfJOuQAayszXG1Z0zBlCCEmm0
9FC1MmY5R1FhhpQX10rSDQt3WzGZw85GYIotxzT50b9nZhD6Lgfx4Mca+c9Dv4xtkbdv+2sIytITQrhA9r9EPd8BFr99LtX8Ag3F5ZBIYDs2VZb08hfSL6eXSjQHFSTJT1pwcTNhUUlHSsA509dCG4dIOlzCSxfU
2Qz+cohgjdcKyKLja5lZQy0Rav4wM5M3inV74nC9CE3/YYDvdh4qqCwebu2OjohaDaXdpnyAkZzFgBpWzM5bLqFux3d1IexA+9kmyN6x7V5lEHvzO/7CCbl5Ttw54pZQXxeBWloJcApbzYSN2xVtlNZvPidqcjLv
iif3EeXvO/9Yi5QvN613k+lHPuw7i2+VKbe0d8YMIAc6iFRszBwBK63OU+MS0/siMiONm4iTIJ5Yvf1tQyudlk3FLuAxpS7I7eijbcIYlynRsA1qsW5dP57nin4WLHfL/Xpf7xkI1oKxzyMeHyHKm2O2wqVk/O4S
LsCMs/WlSIuMiyAcunADXhQJ/8J72qnUne3r5TySfjc7iIaNVeue25uPAnsQFUAQSyMtZfNF1vmivLb3arKIl0Tr6wBzwSHoZGaMrBj1b4ecoTLOicofmP59YH8e/Uceelc5vn638sOT3CQDrL0XYoq74Wehw/0a
eMLbxhrQj9EIFxrph+4m6HZ/ZJLvUTI9EssEvWZ0XEIx5hFnH/Lf9wF9v9ZFySFq89ntS/cHPcKDi1J/9m6Xa6yfJ9xUBrWwF6WLI3zEFpSt8LaO5eFiWl0FEMbrW+kjzoHUpX00dmqWUER/rpeYYMmPHawTlCS3
NN9IiS9k7AohRO3QJBYP68bSurfGLlCRYqCvOK3tkvlVopxYvIAUMVcxiBR8VkZKPyJ267Mnq7I71C1Vz4tvhGTaq6WcAy2g+I7sK1MU15Wi2eFTjbItOX6YWwy0rPXdzg6oMyp4aYaLoamOiPqoZYSxhgaxfSsO
tRtxA2TgHvXqSVd6Rbi8kytQz536B6YZptCwC1RCyiRd2DujzJSS+xFRSZeGVSH3J+MTHP2Oam2LFBzC/BvQDovH9RvBHv8OR4lRw2j1vedMSFlxp49RMc1j6cu0FFWQluHOMW7Z43cX9V2ZDPkSCqLh/inf6sDN
W0hcjkXk7IAKfhJ0G95gaSDd1aiNJ7CYxVtRz3MRltBrO/Oaz63wLFP2vgMvjhZBwT1Unj10UXaZITpqcc+oe6WPMKrsvjjhdv7XQ6RRzOwrZn04trnQ9atsiYPwW86EyM0eOP5jQRpGUshVkUcfJ53n5G6eYc13
yfFXNLSb3DfsHY7vkEnEm2+5j1VPkhrpSYZq8USW5iU5C/EXSbYZL+0UDaduyAeoz3X7D7W0aIvjaNHRTVjMmPpAOc2F8vv5TaCAMinTfVNLi3Zt/AZOHkSeAVzJcv7+y4RUzXPZAilWCpAj+9WrsyRlNqjxbBtu
F8XmKznbjLrT3wzHrohWoNXK11K+kbgJr7clrZycc70Vzrqp+iKTRk265O0l13EnUx5cDMXteCYyjKd+BS1jfMcrYPmOyg8wYs55hWsYLaoEFovuKMaDT7I/BRSYlLCeHkLYDRrQeAQ8jOMSxyC70DdFZqFfu7mn
r4fIyXbP3DbauQqtl8OrQXM4cE/OcWyU9acsPm7bvVe2BSyTkj0JX2r3riglqwI/Jix0kRsljsqDrfyln1ALBeALg0KG02aehZU/rKeENWFNFp/j+9kQNPFnhF5bkol0yzKCVfe/jLBaUC82NYjS+pPg8qUKtByf
0Te/ZeZ8rcWRlCGabWtbruMwsyNOwQs/A0QfV5fUrZ0las6nafW5qkZB9uguzQcXlSPdP0F4wLfJhqH+VubHPhUcGvPVza2z5J2V9KLdVOv5meEIfTZzI3FZA8hy3Qzpm3rc9vL5UFkcjEt5FdXCyt2roWU6BXl/
yUQR85016xjeTcjW5rBZhoV+T4YBDnDQwwt2MM+/Lt7PhP08vOxCUXKj7ngOJJiq4BjwbokJPixQJnqX2zFXzaX43sOZ7uyxt46CNdCDbAX8/lqsjzNFAzBlB/lWwNfon6lP2yhlEZ88y8vwhnDpXkX7DefFyjC5
cNbNRfLhUpw91/0OZ7a/JDr9MMxygbtTvj+yrUCnjOc2hb7yra1v11mMhEQ0iatoF00iQ2pk6pX9Y3jPt+MXxy3cHK6XpXtUHztjSx3pcwve7XGB1/xk6djD5USy/DZRzmJVuEXJueIqvAoYwR3jnMnFqDV9hek0
wygHgd3bqRbKwn5USs7+9QTnqjalytUfBQWDPxaM99RwK+Ci0DcP9XypzwuWGEUdtkEZirPUVs7bfKs4Xg9zRlr3QczQg9pT7OY5n1V3hV3WnJaGzy5sosg/tK/d5vMfI6WMHmiIRFefoUHTIHfeBFQzd7Es6pcH
Msy8VnM75Ku6dx4rNbrOQ7iQrUZYtmCbbqazvvmZueg3v4pnFB1I2rHbB8lv+t5LoX6IxJAxS5Xmmn5B3jIqhFzcs7WiRp83sdwsLmr0Z0E0tpI3ulEV8rQhZx68MMbdzfrlEvpvIgKTZytgIjSdaDXjgtW3wr2u
LePJdq0dF/UaaJV2oHDq2ZToz+t1tXugrVicdi4F+Up91GAvrDku5iUpHpsg6ufSvktdBmGKw5zWg9alfoT84Av+bHfmOf5is57htRD+KbpVNWtkOcacxPuFzeYPFXqHNSwt3lnqnqd7+xhaf3cYMLRXk8W/C87i
Is2VkbjNjFdATkPaK1GuLq0ONkXg+ezsXjtNRxVBVasLHeAJWsoeza3knjl2F9LelL6fYRTvoYyaBy/2aTsmmzTPEcCZwUSQIPwmo8yDnrFgvLTyeJgVLF4kQaXGO1+idabfctaY59zjpiP/jUYMfuAet5tb90lA
j/Cu9BKs9QBYmhnnSDb8hZrV+agYbpXcUCUMYxD5w8iyQGwFcgGZoQocjMD6HVHc91Tz5mg80EB8CSLAE2+RUAcKysJZMsgheDEMwq1DPOpX0TzC2z135ZdnBRgiiYIvNSvydK7NnD/NqYW9d4x7Br8/IW4kgZvS
2TaXNyc8uTEnFS1y4+jmKyKJZHhXd520OdjNso4TavCydUsQ+MPO030CLFiHXG3Qa0HPAq67wTH3Fyk5WM7jiJSHxW5pkZoT0OY4Du9dn9l5mTjn9bmFO1uraaoyavBlO5eeY8Ck6+bHe5t1QlRKMHMe1JptJfSb
o7ZDuTfHtbgac55KTy54lZECg/ZdRPt5ZCvI5RLEOI8OmH4Ua5uObeMWjyLOlNMDXPM+g9EGs0TvuO+ZwWRZdoK1z+wBDHBIgiNFyggVsPRi/rzyMlPQrfuQQ4szgfXO/ooEp/nc3dmsOoX9X5CKcbVgdT4FxxnH
9Cos6M2QGXEMYjIPQUysam7Cmnyq/yHq/irlsk5FA0zXUmRxGP4hCmfNtvMsHcJ4xjIidUr44EV5Orm4J1b2hpoWLCu/rrpH2MLykR1nezqo8wm9UVCniXgRz/oMsL+vniwc2ewe6OxQHdS0797o4y5zdI9NPr3A
OS8Z7AydxRgoTx2itJ9kgO+I9naqsKUfH+Dt3wXFuDOfkOzyEWVWcOOY7QyUQ/bxWlz4FS5YJhkn0aQl/xntRMMRhU6noQSnPzmbv+VB0T5NNqGoOY8PQvj4lcPrxh6k8SyAYjPq4QLvPXr5KUU1QtQwMDC+PqBk
JEmBf3m8B7VgymZCMRYr1sUX4Tny0lEjce/LjsGGnTmrxv39TkF0PrtVKZTQbRDcf1zWptu0f+le8AFS1da5xc1IbhPdf2tgVb1olbyzQHN7kJqMo0WvqXy3a+/eDottgZWFmfk4YFBdPXmKkHHQh5jAPMSkTNwE
SYC079juBXIp01aumTHa3K9upEIGuAgmRSKqVO6luIyZKZTjPzQ9D/Olu00CM9dNVwPVMk3h4dF8VeAGiC/ayJlsVhwsg1//FttjpNig3dEJgM7bem5nNWRSR9GEh4Nt2t45jhU/RIBf2dxF+8438IcNXkQ2ytDJ
BlfF2FiP1d86y969vAMa0cOvks3UFc9qXiiVbiJSsKlYb/fENBZTeOZkHhWq/NV81SxPwBymEqFdstx9+pIuSwkBETboSF7ZpiAsUEwpyRaXnxMWkBf3ofXwEEOFMUHsTVuKMgsmeCiLBXy3nP5iZIMQduRC6zHZ
jA4j9n92TVnm03T74UEo/a08M2n9y20d7g/4fN79v0/HTwz/Rrw64RTxm2N29oaCU+qvEtIxf9++al5BBxFqFsVeYu+vsCVzVxahzkSF2WkaiX7QG7C5QiU2cdBn9wncdHteD1DfcoqOes0dn6jkXw/7luaab469
cKFGTHevwDgDeJlKmMVterEQsb4i7mLhXSDEOxCzR+KTa2mYy5OJXXpdesTW1gq3HQTs408b1rJ0EwYsN+tL/AD1xSwJPb85jXOD6Fcwdec1rmp2w655XZA1odJ18aPbyIMT0tHDm4FuZ4Sfv+21OKdHmp7O8qzH
ljhE/nOSaZ2MseetNiyo9uUhfu6zBNSUKVFSBzJuLDptQOfDcMsLxrzeAtQplNcNCUR3jQIb9FPC57+vSmgQARhC1RtL83rIsg5IcRjq56EyikXcgdtK8ut1MUtTojUTdcx19LjpVj4s5aQzk0NfPH1VJ2uOcpco
ZV3lxWwaW6Oamwla9rU02GMuJrbXwfhiCYCWPy0lt64hsTF2ItgzspBU6NKBYJNsg3BeXYTNTgwVpjd8a3/S6LDV454MJCe35xOG4MgNNDBCrUnvwzAdZFNRqEpXt5thjQtqiS1BIqkw/1VtvhlctjlJQ0Y03jp3
GaooDerziiqBP59k3ViH80/eAK+g63zELqvHK7nQOGt5WX/DxAiUj7jVOG48a29SuCzNCGHIgRdsDx/eL2Uy5B/EbcwwrsPB5aIX4Jp+UwZHECVik/tOaiMs87VwZJZ23nyvHqfnpay5x8zfZOxmvXecZV3Dfrvl
Qj+oWjOK7U5zWE0ztimY2FtWv6Vikr/iavHYrQpLiJUDaragn3Cfu6Sinujjn1VkvbIqYdWl4IULnQccaEtTKGQVrK8AeczKHcnkND4Lz6oedD1NB6Mu/qpsKRY1mbwoFBdq5e6tvp2HTpeROjk2PVoibW5+yM4N
SJbCORlvaaPwWeSwmyl3orT26m8VxlO4b26yXADmIHm66G3+uHttD3+GUaHKUAhJDu7iIVYwoP/PmosYABd5OFUx6n6XiCQpdmhQ40cuExI+v66YjyIOww4kAQjReiz2n2oAzQJLiochbHGlH1z8/Ye1MrVFRijn
py6aMIYbGCIvTgx4M6BC/DF0n7wF6Ef8FR586mrqh+KduyDIn0bv6w5dVK+NwXj+t3/dGTpcEBlNjJ4xRk24n0uKFo3iYhm8/ezPpOkG8MjbFwLkchnb87nMY7Ix06Q+Xq5C5jq2G6aVBEzYN26fIdd8oMvRAbFh
NGUlX2GbxUWWzAN7ujktbyD/XTLRhsVJokRU3cja5rB14DyoBmNXak5YYZBcYJ30yW8jFiEW/w7tb40VvPbINDlaSEd6RL8YirRn0R7N+SrT5ll7jfPC/J9/l0RuG9LplVsM5PPxQ8L6rlTrzU2d929ekvK2iIoi
BX206fswPSQPtDDfUZ5TNvD9DvPYG7PIRuaDtj1U9BvcxXVmdbQSc9GURUwow237H/Ul/krrlNn3oU4AD+gmvaTIXXJuJnxh/z3EDGyG4iO6A5dp0cVWevAiODxzxTjbyKGY3QQnesXEfkMwiyRB9vMhYX23K9cV
a7oDXA6MD647Nj9X7OLWPTPt8ucjwuOOd6dfpJP3ZMWfZU2iyNBkXxHSPO/QUNZvK3ureXz67cFSw3akyv5m+0tcllGSRZo6sf1JWQI+tvrNNvIlYbQMkAKwG7F9x3dBkPcH7u0cRzXkDPpVfcL1uB6cXZwMgLqE
t/UqUaWaZ74P+r3F7clL1GIc/NqHYV9QiZGZW4Zer+njXSmdLuSnI/mBEj050uNOyk0rC8Pz36OsvfI7Su4zjXodKjx905tiD/VaK/+oGYPMkL17cWCzX2gvZHens1tIKz5/Gc3mS9jlzALFxp4+rzmQwhRrSjzG
FG3lKFtclnidIP+ztXQ4pO0PsxYyQtaXWt+OE71wIArt4Pbq8TkZ7YU194/+O3pgdmTIPxU9ZBphMwNNigetW6wgrClRPr8blXwOlR/TAVZI72yq8037t0CowYU5xhZhkb+G0A5I1e6gg8ZvemMsntx4J7WZoDzL
ZGvhrA65znrg0aS57ed/4JjFe/GiI9bghBw7FQGatDdewRzAOs6ifkeA1hCDeImwFMpTE98xy463GWMxEmFA4HbZRlRFYIQy362DBfKOjX/bgKCOYxzuZgkgX63hGZs/dux1WeOeDavSzbXNqSvULIyZg9d/UgHe
bZxnrP8pUvBjozl+p+4cp3knZSy2u1ZdKNKa6HsMBvbBj+doD4GZncDG8BJgE2/51+CEIMoxAyVbfCpo978JBZtRVhjMq4tc4bVwRErRVxgNqZX3whs0xiQi8TDpRpmYJeNWeSjW1uaiNQgjtRWIibaRazQwYJTy
hGp3kdK88IrvA5EHa9CtdvFlrYrhTGh7c/LHDnaS1ZW+fxo6dP1jaIrSTU/AYvrfBHtHktvGa1A6dWYLobSHuMvi9/sUvo/cPtyL9eTmKa7NDMDpg3xa3CFs+pnDwdGCU9zqi21XhXj1oYrWj1UbCJfAAkfzSHh5
jlH98QewJikyItFSWluaYZOTjnl+CfHrtK6lb1ylOkBDre4Z2n9awUvvlrpmJOUTNDnCfI2mTUa2M9EyGc/h7MEQNoZ9LLhh9wUU57AbB9c+ehVxOjlW9dLGg9XyZRGhHCc2eOGg3BRfwj4TdSs4nkf+PknCj6OV
pBWxv8GBrMV03bcgxC7dpl4qhk08fSOKyAZvKsiW9Wp5t8d+vJbMnNHIUUx3YPLTNYnuFP+0F0Wt5Carn/U2/UHtRAnPK8x3naWvpplhO3Rz6LZGAjOaT7hwmbZPwnxbrEiwL6beavzielNFfE1a2l+S+nFqssrt
mvnygrOZSbJ2IN2wnqNOVs3OzXmqkP0T5viz0lf1A6XQzOfirr2iU2sKeQMLRpsMwtLg1jK2rzy/3W/s8NZC9HZFbWnmm2YZsX/heO+dtsw/4g/HhOjv/z48vX3bq1dbHlcYbu44Epp/JRIDvM9Hoc9g7TVUY2wu
cLh4Zhs0V3JTsuX/1/8mjsiAbDqgndNuNT29IrxwHAU/lwWs1/bGEJBO41F4+EdyXbx7lAMqi7k20hXYr22Fmv5+PKUs7qsBv49nkqOCFI/GW/ak2OKpGvcq0B52mE1sVwtyJ8hbCW8ffClfh3DEykv5GrzNg6CY
X4NmcHnWVjHN2MnhMVJ4mSGM3+ExuA9EFvsSm9k0eZNcWlo5U8kKkbvgnZ41+IOMPmrXC3wETsHRzIld9Gw9MHEfJtiNrTydxxThqfdsISwOmXF5v9G9LxX2XLW0w/U74Z3fMLBmCd7bTNzb0Jtw4DpzVnYwjb4P
Sofo7LBAdmdIKa/bZlSDetjtn40nElLAp0tBmRA6BoddWU8RmbeyVMzQF2wu5jDTvyiYa3bx35OGjVjwGQnAyG0/rOzLTZ5QC7IrP549c2Xmfi8t61jN6Hf7JXT4BIYXTsneCZFlX4JYoNZi+C0nmTwMhKk/7Hzm
ESZokVAf1sSAWkbdzf2HqTrycSW2uOW56ZtPzf1xZpHT91tkQ9+DdrsCiYSc42wMUmBBF1SLcSZIskig062RHlIIwqWr8lKDDp0WZfaYaQOBxOBwrMfctWXllkgOHYtGVwqT26xHRqhtBJ4zNuJ516K703Eaahbf
t66CNyM2wl6hnfZeP5rvSJG6qfh2OGwbD7W+vUXaTWjpXfQKM2D3uiQ+4u3Irn34vLIpN5qW2DpwemLiIqnRrsA6F1oxeqd0k5nrlygq4YFpEkX6RAvIPolIqOSePXSVcXSt1Emqg8GXw2WpjlsvBlftoeEN7azd
rf/2dnaG4PZwmzno7QtMVp0QR9Xhy3AIiuuwODYoPufV72s4ZddtgKxU7r3skGX8Xl+HDZCXaH4Nk4/kTE375h4bJ4NgH8x9N1eatf34/MD16v3kBeJ9NsFP2MqPUwG9j8sz31nMmnyE66sV4tkKrMA5aLOvbQzn
ESone6gEe0DLQLMg5IeK5+8ksgSO+qxT5DP19xL2+M7HMOwOCgTtaHeoNHFON6KjGuBrVVmW1LxWuaoXSZZeLdqxcRIeGrVA4xsJW5hlLknJbyl8xLX00XPhuOEvJelRJg98QFDosHpJwoP5O5ba1uEQSDMQOarU
TG8atiXwsaY2k72Ug7AhNLrARzHDDsNZMRVVNBAT9tatne3NCLrcSrwtWtT8FjTQm1VHPEggvPypuxkZFN/dcYhYEDsQmmE+CkLWdYepWAXl0YX+UiPFN+S+40ReP1wHE5ik09pW8izp+uv5YmBkDwQ6eysdtg9d
XckivE0SqV5tsgojo1Tfl6dV0GT0cT3uasV4u9Mx33hVcbLlJ8ROfFbzk+I0TPH5POyY8S9RvD5aWWImm7hM+Po41Zv9riXNXTNt4WIOaB8KKRGXYzRLq2zz22LaOslo18NJt29tjdbCyfPesjP5Zzsk4z10CUen
Uq1m67NI+8w3NnJIN3kWJgNnAV5NLeOeo4SelB7thHtlLHF7N2uhuPf34ek7vq/bXcD0dOadSyiadv9Coe7vOOBvE//QZL/e4xFTKOBSXGgkCDDSu4RZd4m1yENmf9FsQHZd9LXZBew7dNgQw3bjdC+ikoBAityM
u9DWuPov8hN3oL+gOfdaUlGUnLajLQBu751nz1qkiUJgxSoIIF2gy8LTlmexNkR+kJJbTwvj1nIUsYeEf1NncwuejnDiOzg+djWOgHWexFQOFLBV8nkzSC/ymLavE1fWfIthkNRxrFkJkWx4+dhlZZ0OxWso1aXT
39FiduL/gJywAO40MMOCqNjVcL0vlupwJegJf+J/WleAiTnBqWZduUUthNzlMP21vj5IHZocjsFCd+jlyWA4D4knr2d9axBKV7EZdIN/LDzP8/LJRFjhddjjtiBTKR3qCiX/nZRWOuyl2Dcg+SGHNI5KAnkPM6/m
7bS+fuuqBCHaeRPEl3dR82nVo0h7q66PcC9iH0dV8Rxtfnko7G46HdaPbMGOmUvVV1f0aE6M9O9IC3xsKwwHRgakzfFBUcvhWX4jMwUzzAUe+6K7+gNOdEcDn0kEV6KAG80rt0Zvh0VhhS89hAV+j6+/iqiyACoy
8jH65/vwM7awhLK135yArTkxMdODBjEP0fHeLN9gojwUcug8zT8M4wSDAGTE31imJJMyt4tBBn0Z7CQkebtx75SuUFMLGokTEt1kwLLQXGUkx8chOarzCofR7jjpmPzQm1oiye5JoBgCcgeTbhwmReZpnkR3XP6I
alpVPHOPTBJYRUPFuQoJg8WWIlhqdrBNsRjktMM9D1+NaeroDdVE89pTo0LaaumS0N3giavYIptqIIyCREL4KOlkKSqIyBHYScKZespk3h+umySeOXY7xMflhiJVehnHCuap9nOP1ySAWOdCpJojvUSPfRki86jU
VWAoK2P2eoiti8fdL2K99/BNYvbcCWJujPbY6K0qEuTVc9OZSkzrD4DpIICWYwSb6FWSPs/278o8oZxRic7lexUi5uJgt2DMYUoAxmLrsWzLK8IvQyjcl6BE3J46NiKn1i9aewBJnYGP2cwcg97NEhk0NwQKTPz0
WP+sa7uKcIJSFaGtWgqS392HD7iy0jigEKXS2ox0IElKZaQcgwm8ERM/jvyimHPirI6tzv5LRl9EjSQa0WamFb4laT5vdlYbdt/V2uVOYqSg+bz5eNmomKpk0ZIGPGeCgtzS9Vi9xBE95nRDv5omMs0zKAOqv4mY
whT+drX6BV5ZAqtvd485XceBOZE8kT6XQtsvIE/vg6SlwH7wyMCdb5dLl5PvfacM6yFN8pCjgpnUJqOoJhPAKhxzreoNOsu53DQLEWQOa5aGiiI1hqRsQuBSR13MbHMW3fYxfi/miooJBgnwRNcVwmPkhn9pz/o4
G/F0QWImgVHD7luRzuIIWXkpKdqXrl88mm01tyezcqNGTnGrv+mgsyI3TUPKF84NG2n2uXkEcP6ocKl7RRBqvUfu8U7PFzQXf2LRtRtRCSzrHNcYAOkpZ69mkiP0HbERHFOthpP3/tV4yvIXx2S1YpbPDyqlm8v0
guVNXzzaLyykr8qFwkdhoCAXruYM7irxEGqCqWmPmfKTUoooA/hNOcTFX8VrcMJq9lVfrZEqzawBkt6TELVGaOKRLHydeAtcLVqzuTlxA4RksAxfwR5bwHhlnEcme6sG0L9VwWewGACjgKOEwsbFjv+rnD3qImVL
nLnP/+6pHXC1orJPNQZ9Wv/nrrlSWyG60Svqts8yIjOSZw+cjF68cQAGwskjVx60/PCbSTMDlKHyFF6TXRg6IHzgWokrrlq3X9x4sh0EVLTk6fxu1kY5e5FpadyUCAUvCTbI2Z1hQ7T6NQo3uW/7EXDREtuRryUN
WwYSABOOOcsuXjzCyPH1+dWIAdLJAzR9nD0doN6Ill571lysE+JKJzr0zo7iLAxZfX0ndirBI4/0gwBgSb+J2N2Qdjp8hIEiZhBqpKREUAemXaiF+GjwSLo+kHiSQx+2hZT8jz/m2EHoB3iTaoBherJFI5aCaB7w
eoDIuw96BEmSNoGJyDGCHPDM2qRhJ31P3E6ADGgOPo/+BhubP+xwWPQrebLvkfHU0SZgXd1w2yw5PbJYVPI2aVRhEnbHUtik1odkm6jsj2s9HRVv86QJpEdCgN/krCLmNup7R+O4IbPwRSHBIRrVdg0RN6oY8/OG
u2vQ9QOpXEZeOW0pTj3MdFH7fZS22u4H1ZvqmsHXJwpM6SsA2Gi3V6fpCm2dbH/z+9/XkGe7pyViZAcDnkTrTWawkBYxIobozKnar7RK2c7NUxH1kiTqjNXOoGu5H9P+2EDIXDa7q5oRjT2718fyMFzsDayuJ7Xb
zWmj3h4gfFV9crvz1lz7Ahi7aQgXDSyjCgtSxlsQ9i6s3vNfY1D3PaCT3GeKpKkC3y52fAOst7JPrLuincVlB69MvMROBPoDXoJ9mSrw+c36TC03c/4FyBAwqM7M60XZ03B00JKl2gt9RuN8p+C9jmgUp01sNRaQ
V+IFd9TWyUvt5j9aC+GxtDPAE4Xb4PVWNF3RFC2GB26UncNch183y83h6OoLjBQni1UX0vrNqD1npjC3qJlRQ2zvsZBSuUS4YCN6GAmQ514FG3NxrSjAX/fhCya31CQ00ZaAlDXUdKilaaRM9aDlEpxaYFUaaCXw
8TmXNyw6plXFhKzm1ea4kxDic+ukbtA9ICeetjWlpcbKRKPTggiqxbXE1acwQNp7xaSLAYbDQXRb9BbPiFuF3xx2U4Ni1tvaZ6m97yw7NlZ+tJE6XMUJOYOQIj8Be7VVWTuilgjax38yBRiUu+Q08uJZA6UcF0gp
uTIuWDGtCZehsWT00KSwhEiAN2xNgp4IOs8bUX5i/2mv3aYdE9JNIzJsZZAApOWiuixeXwFNRn+4A4mClW+NuYpASy3mLBbzZMPj3GKoZKXyyQqw0tbgY1WmaTg11pFatawjvI/HXhq28l6KSdeogpLdZMSMi7EC
4IwTGC9EbGX5kPcpqJodODYEWv3eEPQCsoljwBjMEoeW6/ph9yUsL4ibmDbvi+ewaSAkaEnr2wXv6UZZ+GmF6cDZLgtXQykOgl7bCCn+YfskAUmcc6wfy9MKxzrcCaifMhZHN3gEJbhAaoc1zwfakwWjHO5VDKPs
L/yWwCFFXAh03xJvvaLgW/mDuxwRFUmPRVngNSGbE4kWtagzDjZ+JLI0iat7NEj0zRJpFkcN4Bd4RNrSZSX9ICSdQlrWva9+CIkFpyISrULc1yW4Iu7nyMvn0qNJtKEYRRZvaIiMJQsbqu5pDE8tcjMrj5g7Pqc+
XwYHPRmbf0MRGeaL13nxXA/koJHRMQfG63Fd/so099F5TwiVNtJaGCG2fEKojcQHlc/MUxqAJnTNdNIfwkwE07iyqtmqNs+e5H7HoNjldp83GYOC6v4zomC2NNT+crpxORINx8G9XfnQOPNU5er8EhGw3/fypguL
q1nqFGQinDRWjxbq+aMzDcA9QSdxWCFpW9cWAM9P9zDkmAYhnAZGMyzaM7yKTumvAjN1QFK73xzDw3u42paWDtKRU2KY0uDl1v51H+8zwN5f0mcMAWN1EL4om9pw2eUYa8cnay9hEwyZIJr4bzlg1V/84Ov7zz8j
xTRV0xl3WrP8ywwNSfA2xseqPs9EPM/V/SSiaoNxmjAKY+VVCrh1rElS48mxQsIDUeFIahtu++/Cx/rkHXLFbGQaiKe7vu8oMcBm5ERKosaaurQ7CkkK6wZH1EJmEFWoaQL9tPLgqcDmMtrv4nAzfjj6MdzWPrKj
jN+E54kmueS5xUTkVOUns5ypKN4LEcwpoZysYYRUBiAqjbBFVmlOxUTAH1BJ1LEbqNFvRSWnnjX41JF22q2IDmVkCKXnuUPiKvllvHzdi9Ys//gPBlnUBGpYDFdM/FrKcxV5kvYqa3K/0GIElhY0c54XlfSrV1Iu
/Bay3KUSIPRFDhWFJgOR7OmBaL5ayXq4i8MI9z8PblKDCDSR4VYaTiVscmuohthqywNPHLXTgS0yJyCji2kfbbZa3WDiKDIUYvJLYm1POXtRFNZdqxFzCQnY/GTP8jh6vbNSJVucdqLbU5TeqcToVaCez9baluz5
uBgSNJ80rFK3D/PMnfR8iNcubczS5Ma0eo4t0Gw27pccXvzXvl1ILcPJhgUbosDoM5ogJ3Ub0i+cikszOkpUXoMPBm4ejJsJhH3LvuCB6JdjGLfb06UA3nl/IFIwi5QwcvGJsD4lUYvSALHmrH+dbgilJE4Zj0QM
Blv1IORlUTcKmJm8bAJiggApYEoBKEQcDxTfLMcKMDIE2gncy9u7G/DUMEj3Afe2c7J3QmGPgNLcTbE6baqJmZS1eEO9SKK4A5WTwRK2zYQZstjE1HVexVZn/esiyLdYsm5z0zIQ06EJZjuXOrV4jdOirHdqmUwE
nJxCQ5AElNIZT2+natQ1xbejcQ4TUzIsUTDb77KSdCuh2HL1nYt/rKOfby1AJstbsjnTFPxlITJF+EmxCU4SqZNjkULKvaJLZphPIW5FyKWTjHVa1QQEUInzSm723yD/T6bSheJbGXscd5SxEZ0EIzoRuEJT6sOU
KCqnqYYeeybKkpjiY275gKfANLvJbzRxHiPDUDEkuj4ws+4hRe9syKdR1zKcrlAunksr8GxvE0VK0gR+SThwVhcbhVM+2nJOTafmEVyk68owDscoLC1nULMriRbBwI1XI4AO/Zo2MTsS8xMHQvLrEIY0uYB5JFfr
MlWh5YV0J9w4gslSG9laPismhpDlmYQCmKMHWCdIXLqXO/yFH5E/taR9eMIhvuKTsiC1DscrZdW84o9jwoWbgWuAzFhwstrYOFUL+fBs4gWT2h1ZTRh7e+3x9eQw4X+T8fkv0W9jnwQu9xspULoyCL8Yvhja18o3
+ZwiwBfGIvufDfC6YpCEVvMbjRGK8VoqGwNsmESzmmmk1G57gFb3BUTYwjJpEFMhIWdDf+KhtV7WhBui0GtOKjEnZwvy5JfXcTpClJROTyCSWZ3O9DXAg38lgMKvZaECV4s21Z69E2xa5sWkDGz47saYh6sqUKiK
06/nIMdrM1thGEDbKqH4fg5mI9zIDwkLYGduyFt2MPflvY0N1DL0KTuihn37qlTli/rxcgk1f7aAFy1b8jDQ3u9vTAEZdTiXB2go5TmYR9GYuTYNV3+7i8MtocENcA0wMjbgi+AMmdaous8h7qYQwcpFwK60yjGZ
BCoRgSHxdNIinG+mByIoFYv7787M/y/jDIIa+98ncRKTmHaSJHzZkB9u1Eb8GTdEhFQGBtUMrtZwlMQi5qmM1Di8UOqhPHZlF2lBLFUAOEk2E2AjVlfjB9wRDUPChkWaUay2v+FyT7ZWzP+NE7EkCGYejSPGqNs7
+dmV/anTghVRccee6mvTXXFNt6KZp4EhNnaMtxIai604UoiAF1HC3omqBQ2MvWQsdXwRrHDGrb3GlXo8rKm5sF3OH1wvwsEcrPHTQpjYdOhv3sCF43PwZCbXLbpV07dU+G2LAETVLf8Dj+oOSxy6rAhLbYzHJcTe
kq3Yu6Iywzx83AvpCEfxTof/FQhWryuLDYTJbIUMCAD7vI1XWIlJoB4sXTlNOCr0mtI4xqDBNbRynyWqfZpJS5kwmZGgmWl4jF6mm9+DUcLXuKT2huTkBZEh6ZdlRJxjmnSVZp5c+mj9+KgqVxwU35UUysfxLbK1
DctPov9p9BPfEzsbMnAsEKv4C8Nim/RG7Yal1YKLNa5jbd2w5ri0VwT0iMyhvCR/Xy6+omOqPnMRD2Pf5VYMaEPY27s0sKXcemvZVR0S95hBmPJVa6EAS5pzPR2x+fwQlv41nx9Pbl8xfzRcHGRmcmMzwmT/vHbl
0FQob/nexCAafNzPx1glewkGfUqsDiOL7+eSAlUtxJr6LWetxpAmBLne6vFILZsklYD2mRqHIsm8zJtKQp+ji1xbsS4i45r3S4m3pdOAs2pEM7AmYDHPE5R1UUug5nBboNrWW05Va0HNMhWx+aar6FxcM+0LUMhi
hIR/9ID+0T+ueGNrv/KA5LSKnxGsZle4vxEYSRdoVpFaKfgiXMaq0vLgWnYeMikTGNXk47r2zyw6BUKB3zWVtjQCMf9aO6BTxhPg+kuFrWFq7sd5xQGRi9BrWYvxFCGmcVmLONbnW9P+D0zjUcRpEPvffc3dK0am
MDDiSVrK6Kgi5F+ig6mSLE2Bd0+ZTVhV8cZmvLFptOK9H6LYkyqihEowJMT9GFXcYfMYjP8JsA1If3+7RWHM8VWEeGofsJvx1Tx7ag3aX+xm/G0+P7URNL9+M/42TxpzXm/od0u6UZmUnVJlL9t3qzje703DLnE3
X1iKCd9qe8QWWV4Km3xyFqujKimcf9vKv2WZocuAmzT7pZtr6wVJTC3mGnycN0CTUIQYPGm07W6B2y1MoqBJALyFiU66jiDNS1IlHCIAmZfVzuI1nT3FNBCvfr7OrnsmkQoD3GGQkRY16AD5x6tovqAzjBDZ5bY5
Vp942iV63X9PRFXCdRGmMa/5csheMjD9hV1eIXS2JNe86M6Lx5NqSICM1NVbUqnMTd0mOi9BaIADUu2ue9mlO7yDlyWdC1hupCjVb5G0emLIGHzTpo1rvGoo+FtUGbIIBJncI+wEAqocckq7cEIbkgRzPgNFbjlD
qG1EwtwhqRssnw16S/m34Cay26rlf9i5D0s9vhUqk6GkDHwPNYOrIhmXzKNsRaVz8tMDbhHo8LRWVIoUdJ0+dFwBEYUboUZyVLgjFyN5+TkPkdiZexVjPTuU60P3GCEGb7F3sSlL+i+qDJ8OCDWVHhAlqcIMYSdI
fZ0BmYCv7k6a9SzreIDCRuaFym2PrkEwk2HbjCeIs+hsC6J6qZtoKx8xvzDgAcp2VtUx0ZQrN+Svuh15ODln5r1Fg1pGbZAo9aQ64SXn6EHACXWID9OTXJGSY0oZT8Rst7SVJlQHvCzueHbiE+ahYtMWWNzjH7u2
m3re8j+/Vp0v7go4qogR3PG/2p1/SN9c27NVlc9GQHHW/LuVSp/gLAkU5FTp5wWZc7UNOC3fUfDTbsHH7SHC3+z8OiGSPump2OLDUxFKkxvIU1WP3X5xTLG3XuE6ciqEu+X/sJlIdTjau3KaVWI4L8oAdgNelYGh
DjYYAYsraGROuII3JAwYpIEZN9txhECkfFrav/YZSX0KDVyj6AdbsE/PQcJP+vqHx0XL4Po69S/qyWjio1jv4/4SW6D4QsWWzRTLJXkfz93rQ0SsLSJ5vlNWyUGZy2MARG6qe2F8y3vRposTinHj96LVZKw6Rw9V
hZFJubRY7FWuw5q27k9f1x5ST9fYeN6Tw4C2bKmZr8nvLFE19TEPx31RIYZhvN1j8Pe8Y0uio3MrQk1+VKgY5QojshkiP+Q9ostOCP+VuN6kVxYvZmchzs6lxlhQaQzzFINF6PShjW8HAArFx8MEA3PN3ygOvQln
uBPnKdZ61xnRk0GyvF+yyeXy/9OZO+fG3gDKIBuAgrpH/56ceqymYg5kYFrwgC2wJ7jRpEG4tWzs6CGMibKXgGQQQzWIZbaaD//cfPQj2IMUOIAUQ+chcAKiB/lf4Gms2F8F5/3ddXK4PywnkDKG/8YZjkEKBkIC
0CITbELQHgBxSFPILsVoDG/MeyMnl8NQOOcervOuvoU7PNw9oGF6MPd6RPfhCJ0gHZ5CN1CYCuyFfApiqXrFEVIwu0zxoqd4zrR+fEzCQG4QBiaYY/LZGswRw7njXcj8z5dbDmqZ+b9cOTxvwigBnuWlcLCbs3O/
5S4iyLY5CySH0A8L9P7loMKUTWmflqyVOAxjAlVbUbX7cQapk+tfdCJJAoKYh5t2bgy2cJqZJhlMqhLzuF1SF8TosV4jxDYY1AoxTNcm6gnaBMq7aFthjzD4jnrdZiEw5R3Pzy2EUtLCnZxOoJHceboULKGSwP8V
1SpgiRBLDyVcHBQCsUK/mQap7YnEjNziDbf3besCMi7wOOjwPEDA0A5pWA5uzlr7wVT6++PXeQpGazigd6imge4c4d9Le+6Ax3sI8h7khngk+QXL+MBGdjwzzrj/ZkK6twyf2T8v9cz+dYnmXjeeYyWLD/5+vwwC
gutSPFeAMj6VtyQytKtUnTHYhIscRpNaNmY2jxKX2wDkVoWScpzbS+r/PStKih7SGkLI9fWJRf5JP67LyuGwShjW0+owrf28Xq878DuXFyBy9prK6nn8PIxff3cdsfNqHJLMPyJAYvkn/Fapl8ZeO7cSw2Lwz0dO
/XROBoJDyExDkquH5EpsWTtCaP6GZYZiS+AzjyEn1nLjbelPOHTUA53vqjFAKgEorazf9WerERoYDPi+FGGoYZUg2njTGp1LtFMaIF/TEDEKWjlliP3YPr04j3cPifA4j/BFPedTlCvbf9m8jRJstTCcLKgWAR4j
9NlHiGVpuRm6wGxQGfaqvGjnrE6AKnpUNuwtpoiViuuWmndewv0bsvojbu4xMPBJDz4JG5rxUf9s34L1ZHvxFEP6bVhCw1bz1ASDODEhUMmN9LJFOm3tRIdmYf4TzJ7HA/1VRlJYEEMSbrwVaMX6BNeAItUXqHZZ
y7PlkBrZ96KUGdedqUnFY5k5FWefYCcogZnhlq30ONYkeCtj7JC6frHY+VtMssQgPNpahl3dfjl5vIhzlS3vRTCZkXsFE0mYWRGmsmtqR9ken7zZDLimAQ72Q7E2O3hBI/X4CGSmK28TTQ3hODSrpRBGkQTSLHhJ
jiI1Qlu2jI+YCreblcqYyyBQad17BD64+VSv6WP5GOdzeN8vp/ownZqAyraritox3TB7uwQnWJWoYVK+MsIZyv5K3CuF4Ar8odKrYvHoBXrg9sNFiFYQHo4Plx1X2CKGSND1EU87qJiAzesZOFPdbnJZo+pAR5TL
5MeFM6CKs7atI+VuiCNff7R7ueW2eqr3uD262OX2/PunDGVTtcKisRFYJBbh1K9Uvi0njNU3N36ZrVU3p+wWdZofEi1X1ZvNJzDWkeaLff3FjeQOv7OjnbQumdNuBXL0Z+lD+6axCeMMSfuXpxozYN64xga25C4N
LOe+PBDeYlE5ya2epvtanRpr9kTlHLlxlcC+/ngkZcnJcrNNt/748UfRJZGH/gDICiSFjW+ntQzmX1WGLh5t1aC9sadIFwjY7Ve0lmgcBGn8iw5+vZ16n8Qv8zoNFudvJR5qDYwVCEoHHFo4CPVuWZ7vH3zbkVVY
Twi2W6mfYGiT29Fe/LG9ZBnyp5hNeX0K8qvEP+XA3Nc8RLY6iF86SM6Gjx6ldcNFa5YHeaPUArNBWj+1lRIOUuIYGMjMpt5WfaCXXSJ9/HwukFDle7hFOMg3XJhk/gS8RE/jrTz2l3yeSpzSFerYQc28y3SgnUkT
iQ9fXuJ1KudSJSG78aevE8P5wdrtL3N2mFmr9VBKaPC2sM3Cpwbp3Xi+fRDVkZmCtcOH0aXF3cIRVKiGig3YOsFXHO4M1hXjBrJ35erXH67CbBQVOZavm23WiOeZG7VyJ1IMuyLfsGZW5UCqwgE/fUGmGr0ZU+f/
JDrUX/8LXmqcoi4+g89zkOCA/xtqa6Z/C7xFRcjQi5CrSJiCPSI37i1jfJTHVPKXlJaQnu1MaaRQ7Oq3zjoInsOFH9u49mu+uo1L5VgZBbiCuZqGiT6Vra2PiFCxqHmlxtqvDFWWCbhOxasLtr4u/QVMnIArGFgX
YukO2tVpwJkDKVyF/utc9oSMdq7DvnXb8eM6OLKfugVSgzBOnDV5s/KkmaMqVV+23+3uwtDormkLBaAN7XoSLrk3j1t2noVkWCUrr9k1suz9ntM0QUeha84A99PZQtxyumqV/1WLAmuXubXB4bsR5QlDXLEYHNkv
Qbgo43wPZb27DhG8jdkqw4QqPRtQ376B0NbeeP1omFVVYttF0EEyFa1EcAgfW+0BAzdeDEYOwbdNSnKapbSZJtgq5K29O+aI5sKtrWE8oaWaZuWvDJj4kWZrSLpf51tHqO7lixKWErgrGWJxGLXNX7igJBVYW+MV
xpzpegt8XQ+jtUu5uShrcJTEzO7x1GuUo5OCQrWpfPpZBRL47r3C3oX6D6ziiqrdd6KxR8wMqYd+aewPNLjeh38RyEEAghIvWkuymK32UqAEi9o6nhc+C/cP75B1dPb7WpQIct1xUcnawPLiZZLO0QpjzGeG5XZc
iStIgghIkKhEdJHGCH3e4K3hE2KzCbPTKEAEw23w9l84go+EgLvFq50QMjm8mPzYf/lCeMn5gVfXn1qgiz9YpEKibYIctrTk/PAcROzeYJrtIEaSSb/wzo/0ru16jsiEEY6kQb5gTzDdh2AWjvjH4D+nHHEW+XIN
Gq7AxIfhYPItAK4COEIu261ykxP3fElUHKvkVIZbCrcUuIpcErjly7Uz4CUHWTNLePXJcFCgSmeZC0kifjXNmRZFSsqjaCWJawNaejbcFK5BnhauB4HP6D/+ulrcN5evd3wJpqL1KfdC7QU/BK9q6jbAT72vsFg8
jnMVsoVyk5PwBQQOLFc8yBeSYGABMWETmdkApsTebWqUFVwADQQCXlHSoR2QmSbcytxquFW5oUBVWWd+Ur9XHQglrO1YvRbD5bBTVk/j4rg9ocnlr5wbU/aHjOTyL3Mdxx5enHVEwVUxG5sYivQb4GhF9wqt0/6t
8qX1By7Fq64iP1YTqRPStzVhDlTVIfmWTQ4T0CRtryn2vrwEH5/tWoUl0PFEJlVDnkKns+HoOICIIsYJ8XCgBkBoOacpV685dXMtvOQl/ZF1HHxrhgcPVLqtsB/vhNaCSwGdQLAPLyuOnc0+r7BePM6yyC9Ygdk1
1vJRb98pxxkwyjNkq6m6HKwaErFAy5rGoqeQ0sSRU/wKj9WuLVCt6R9Vs8EupsaPYMbadqGKsRrmqPVmpjF05PHrh/mQxYvXx7Q9HWX2AWO3fiS3vazz5WA0qB/P/jEMxTWJT5uYuSukyxhIT/vKuGA+zgFA8PFY
gHtNchLqkpGGUHcmlPH7tEvPa+QkRvDExuWkzfT0JTXFmGSL26/z2U9MyHueZbXjH9P92bO/OpMuAp2NUPRGXZlQ3+delSnKHGMpLoGiCBbcDUxtpGtsfqbcd7v5sy4wOlfxZ924ZEwJcUZKfgjoANXiYNFQ6XiH
wgnRYNa+ODYp0cg+NP6/gNv9ipp/frq43u1NqwbXhnnZAX+QIpgBmNqMmvJaBEK1DZUEzlzvqxJ96UKECr7SP2AZH3TAprv2kfP9C/54M+lUnv5SIKDcMxUV8CJL7ZhqRv7E60HJ5Od2gd5IO+RHkSImxSgN+9Tp
lsqt/qDv9r65tKPOz9EE7edQ3uxr2iahKG5ZJ/CHGVxVXOOugDp1Y/q8seLqEgjeHAqRpGy+SIyzx8mTg7YZNa5huFe1kedhXoqGQ18NfbT+HLS9i82URQqEBgaT0JFuvVwcnmCElu0KF3MhcBvImaooHa8Snvnf
NO7ZtwhuoOLCdmRxv3emGT5MoJxhjMGFf9I2g51HKgZkYB7QKCsJIoS+5yDK4nMukUU56KNo2pfyIG9bKd81b9yHrAjnvVXkKZ6tegeYvasWB2CtoYksNYOA8vILCAHDpKWpxuOd3ebHrDelVwEuGsoOu+OVUNt1
4PCFxRDUtyKSL7/y1or7ZJGGDJ6VvyWyZRFKW2/h1jZKeCRtZCkTKmrkFggdA7HXc7jA5xVZ2P+jm2VZZbXSAqWuPXBYuiOLMll192HlsC1q73PlQ+sRLk0aP53R8Q/wideuhBqe8lXYujtZCUTFlAjmHQVTAuNV
M1V+CofSba3ON86fx3VkKYkBEoh2A3lWARMAeVsSrukL8GqqfUsmWwquUfhJzlI8t9TWkEs4QW+8saXR09VRqP5acVweBPf25Mlo82d8KgfPltQNW1SNHRtOGk3962TaLmysMakHNXNkodAGK4XO2OSBSjIlo7fB
s4aOnfzmnSmiQSp806BAPqNUL+vBqoGj1HewD3Fn14Pjwkok9Qhne88cPnm1OaCq4AUey5vzwJOiTfiwoDrUurebqUpl6MSzlODCySJocBIGI1Zd7zz0kRO+xYzo9zoTciXQet3n29vPgJ1ypCUd4FBfFokchbq9
jPS6GRcZ3YAzmArLOHVd0ouheEnG2ti0w5ZvGpvXf1KLDvITg+k0ZT2E3TFNP+BxQh1Hzc8kpcCfQ06zXYMkSExUPQ2XRsjql+5fY4wAhwp8N+lwVS8d0ngEO4v1lmO4SgwU1ei9j3FbH2xDdJkr99mYGmLyPZFP
ZBPoGhhv/evOAhBJZCVHQZANhWDjaVJ2hpHV327kk4Q2iAcy/uuvLPLp1BzrqdQMTRJtbjYM1fZA6nCXvsMU1SlA6sXi4R33CVOJw/IW3A6k0dZ66pCe4h39ac8d3h/WPAqhPhyToM6Qy8zBeb6N2NXooMsz/w2A
+9NsDgHmvH91MLHWWTDF56Cie0b2ULHa9u9SsIODUHI2hOAPcECYT+ZcltEYDI0Kb4RyHTTmu++SG8V7YDdsdKUeuduXCGLobCfa62WmCJRGnRsOnEQU+s7OGEqEIRHzjYXDcnj3Ht7eIPjPFxBH9fX4oywbUz4s
BkD31rkvM+WTRRwf8QOIwAt/4nNZ9rzTqwP8mxDEWIkAOImQn/xY+P7p7f3JhQh9JrGNqy01zhUcTX12geMwep1OMzXpNi9Uy4sV+I3uEfY0sb9tmEYJlZsp9uneiWm+Nnyx/ol6hb1kb8ksrjJ9XvLMafJ0D7xM
v7/oIbXw0+QUk1a1rKJjy1YSDFrefJe26Z6121GEmUrasSu5E3cpqiqHuMGBWlDBVqU4iTPjInXanIwZZiYXaJGZFiZKyawVFi1BSlwoKCLxvZeQRoekyRSYudzu4D3qYbs5yrwP5OMqvET/TSb+04ful/BGIEYh
0vSvZ5lzG0q69PwUdLYusbK7C4mA81mN0UrT3Np6wyaPdEjHIeNFdnSI+wiYE4d2vA9j2iXThQJdkEVEoiNhdArQJ8af4mKfOBJvrb5rQIPP4CEBXCDkkdP610jsZd4mtbaz968Tx/CUejJTvx0i7ve/hRrA2fu8
TvjjL6h8IHFxY/k2CY6bvc+xCT9s/FujUccDDr5pb832Kd0Yd3/b9BBvnXTLHyGaXPY+3+ankReLGZUff+/CKJf/zoB70/5pXt7yUFUVtXRx8+zXiTQ94jYlBNsximO0fdPwm7YIJ4bpx/AtZnnTHR9OzQIFFm1A
NHXfy8H+fTzi5qA4kG12TZ2Hxk1IO/eG5OQ/aH78icbWL0c4d6ZWr7NSc6SpdRapRwdis8WWY4UpiE9Lu/+lI7BkTpOyTiheGMi0/djdo48xqFpfb22R4e6gFt1+SQq0CxogBCr++q5HDwqImBX/iYBZdkACzWtK
QzdnFlmVIyABObTLwmW4eeJcEdt8oGljlMoKJ2l7ZlgFwYvqKMnMv0fi1Ss+JwEHdVeCekDm8iR2VG3+69WoqmWQ87204SLcVVEbRvENDsanVZh7z5In0vBRxemLZcYehQzR31fTxZR5Bjx5ar7Cx18GDAU4bb78
4sc8UvU8kAxaagauFT/DQuYOro+H+z0g/Phx/9/MoVfoEKQacO/EbMAw7iw+Oi2iVKRFldpoA+EueErlPo5acs/neUpNn72FFK5hgv8f03uIk0a1EzmIVF36zBaoM4qDezsyrvgDYRfsEDiR4RwGHSNRqW6Fgx/d
/qgG8DjsltXbJn2FRRqMnFTapK4fpwODisfv3JTXtZjQm4gZWNUrIB26EKxFpLltBY26xvzWjjYrX17ghsY8iGdcmILHXlEt3c0xsUhrwW7PZkWfQTPOcdIknAXwFRKr35N39W7DmCpQw83zikG5JOG1SJgse4N/
iEgkZrYB/Ro+I9/gDhs9VyHH0L5f46MwzMP08pX3vHQd5ZciDWBhp/8rNNq/onuf7/WUmWFkDbJ8148XK1xmyqo/ebXxuqV/OvH10pNHckZwm2lTR2qbF8VuU8Nu2M7PDSJOwA+qHqNTJuqraO2HWHbhyceXEb50
uO/zfwyghcKh4H5UUKjvIbgH`;
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
