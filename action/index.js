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
var packed = `n+uJERnQr+NpXxTyw83ZOqKZf4iqo92c9IIoQ1R2F+C5XSOa+ShF5bD9Qdnw/3/I7vuzkaqTGtBCtyHAX6r21La+AaCqqqqqq48fsmb/JuzMJOEwagE5RAUEr1p7bbf9u5+wQKha54XEluEUCackc2SRwloOqh7W
L1dYIywFCnkSEYiNlkctDCXZ5BUkQk0WRJy5YbRoW8OWdryTvTLdQ1rU1nDoyQoJEQxk1H3ImTIUR0xR5tZ8XJlUkRyP7oSzZ5djDSYXImefLQ9Or3VhTYfboTcdUWOad7A4mBjPuJ9u6HyDLQpD/AL/GNE2+spI
9vz2fh0inXvYmEN9MnJXQNGgGBvU2Btkclv4wPCBL9UTPyEnd/Nz8nH7UHsXNjH6ubXg1GGNT/z+DMEnA7mq9SfltJrC4qhfaqqM8x4tOUb4A0ZHWMj0bZIo74gHRmKl2r6SHdlbbJgKM9mRQX8GZ/CZolvxhVMf
Z+hnhE4gQjuG/X7Du+lrP3MiWJ/lZY01ie0VHo6hUORDtgmbWEi6qe0503Cy/BMuCjHtjCvmZ9wutCYneCgyVN5iqE1ScXV5mrCRjBffjAT/yZycTYKvUcC85EIgEz5k7H+8JWPjoA0jdWjm5D6nyVUTzee5WeY+
aJR5cbjH5HxLyIF0LiaWFhBS3uGgrkL4O+cPweqRI54EYs33c1XkEkqdhHOTLUuoMtxoF1p1bQLbkCVWNr95re5al2/a6BWvN1pihU1oyGPRGh1lyp7JtYDE7KoNJty2gv78D751qi5awAUOj2g9zX/Z/w61zJBo
BcrACChNsnSwlmRQVKmHvTpfZYy/hq0W5fA8qtN/4ziasvd1w2hQYTB0tSNKBYLr8QX6yb5FCcdgMBr7uxdYnh+gIsZNO/dFCSIAdEIspJHq0WFTbAnDKE7iTmZGp70cCDnKaZGl5EyYL7ISrqvc7tIIeUh7ii/x
jR9CEfLVH/InhHOSsuGomNCjTLnCKdEJZ/K0XdQfNvff4XwNSJlAEjvoBJ/o+gELAmsbQjvWWo/3F2sRLBFqtUIxj7Br8+jShLH1I2195ptETe0sUwWv0f/ru6DVex3jvS4hgz40fHkYhGkx/6C0eeAo9J35x/Zq
//vZrALjUQ4NBoTd3oynil6aT/vP59uAQ2QsO2pAcnWEkw5yF7vFvP/9pdX/z88XYTynyUxlcap6q3lVc4yXFW/Ye7qJkAXIFrpY9wobO28z1frn85L18AIx6FypdGhtvdZ/OU/iiJJOExLyEXBbivDffzWr9rFZ
uWgV4Q+/yKWq2ZyP5TDMYC3nqIhIMhQQKVBOfOvFbjFqqWZVe+PKlZ8AltzlZzmFLDnoHK/Pb9b/autSELdVHW2QCuzxzNzCAbgA8/kVHxu1RySHlEjqKFNk5ik+ul7sNve9t37mT/2qWm9mxGBd6GSEivZSlxMb
qtP7/KTv/L6+21TyYMQcPJJsw/1NPAzmnw0GbmTymzPCP0VRsCVfjYyT+Ji+2KLaLVr2W713LdVeX59SqgnsAkLO60qrzEqARYKNDslJt9JVZbkTxAZBiqS7KCRBF9FX+zvOjfZnDPseFfT0qlrVs8DsB5fSF6kI
zzMuhAzDmXImHKiLRNFV56vp6+nabiWbYE4di8jNLdg5zJAIXocofLky3OG/NpI8XTdtO/ILD49Y9kTmY1VoDpHmwN31dmFwNlZTHAVDdtT816wqjO/+FPGBVRCBtqeWnm8XeZb09yE1B9wliwIZtNFMdaFNDtH3
f9vP+NU2TXuecRr9z99OT/whFoQKtbXXzwBGRSVYCOo0tIvd9r3dc2Obh4GIKW8EX7bHKbvCgMCXClnhyWXThOP9zcwcLbz5ex9D9OqldvGgUmlYYSsexpazfB/bg8bvc1ZG+cmVDFp6vELWWc6ajxtqB7padDO7
+5Dy6KJMj4aZTL6vWla1tPPuGrsOceZCalMo+SRB4ukGBGF8KF0oytrX1LJq95PtC3xAjtInlJlhgdOKszN2lpxwCnzRVZpePGUXH2nnZLPJy4/3wBGV0HAB8up/sebpmhdoi/qxIjaIBTyz7A9OoC4U0auJpUpJ
4//0VYKGp5UObmjSiP102Yuo5VQrvrk30/2reCogm1JphbsBDPyIn2++Wn79Yngp7VljUltT215qQ7ASbDEmBa5I6ezAfzazELUGjwawPQ+0gH073+nK9UrtlK0GDK+V1irLrcABbSi1z18K7v/9GkEnoJjuEUup
5xajDc/aOxsbptbzWfpXFrKSLIy5ATvONfzPV83/+j1744mAeQCVUu8GZkrpFAdLCbDMGCwBoJX1cmXd6/v405rHbg4SAuM5tW43+aVVU9R6v2qFrSViOCSH5Llbp8pVDDK2erjW8f/VNH19s1tny7hvhs8Zy6IQ
sWsQBbMo0oYsdUO1ttbEUDaapxmuvjDYNnwS4al3aUUpvukSiPJEU4wxewXRpv5TreO3ZFZc5rfvpzxa+F7T9HT9oIs0wYs2yJELme41jZmUVilr+/Wp/OKXJPOXe5RCKQfnKkc9ajXNClN996Qj1LK6DO5ZYPBq
7wvCg3+z1b+rbSrrsYefkKUa7mtU2NgfyaTJdPxStbdq7YwVn/lDKQvHgUOnir/0qcBRCxMzBHYHQfoJ71X/321PvS1tznlbypQ5B0nI4lsITLFfsfKn/tdvOptCWie94HSFCWoYxRbSA5F2nve/P9X/+vWhy7Ll
nfokJJTMumu4E3it2DdBurIG41WJX7bP6nR2R4xDT3pkf46YRPPzkZlZgptWB3UtxhVUF0QBw36c63+2zE7XzOb633rIjDonmoeybQ4HzY1QGZLGHnoBBsvZjPzp4lX+n74FHkBL5sQCtKip+a2abdp/gn7KSJkg
dH+xwlYjE8UnmfiTOxOqX0vtu8/lxM/mp931zIboDfmUkqZcLUASNjSYbsnS1NtpZVWdrTx5VVilUpSe3F29CONoHjA2yDqQ9wGHHAAlnLSgRTe0vf/vattv5AmDyatgQxm8dL/0u0MI5d1wTpB8bZqQ+4h6HHD/
v06/znYCT3AhHvSfbpcHc7YoAYseoaj07ntPst6TDJLtxJLC9gc7ZDuwiTPzJWfAgcIZQvAHcgapWqCOaqoQi7JeeP7fTKtmPCGkJ9RqwxNC+evYFe/f999hZiRzKxEglkCAOA2wWpDJFgRqJHr6v/9/RAAospZk
sXvI4ijVQtf0amm4a/lKukYSu9rqXavH2/XWVH69b1Y+qbt3tUdql5ahtUuLdLx9eU++EwQKjVigMBhRE6Bo6l5K+fJm3psQ1QKNHtGzPVRCuq4ShkPPfVWg0oZFl+43DO///71v2tewLx6AQATlqLTKcjarjV9z
BMjMpa9s72fdgxHuNmcT1wrvPqPAewBEAIFIhWGkwpAlGvHscy6ge+8Dle89BFUPCGYWIsjMDob0awUpZRWlzDY/RUmr05X3s5r2XMpy37TLMnbYf9jtZz3Knv3Vg1GtHvWwBpNh+/+Z6ZvCHg4hY2wQKgjF6R58
SByYL4Hm6AD8kHyQEl1VuAJmhsbKGTNVr6oa6G4MMAYDcmgc8KnvXaY1Ntxoz2aBM/FmMWqi+VgHkgkkT65DvPL/3zf1q3ssKQDi+tlYl0+SiONNNFGiuneft7+qCqgRUACWyCLZxovtZWb83eecewsoQgYkZchv
XNTWxBNHE4fQj363//+9pX5NAwATkKraODeY9oyRmWQbYydD4N5z3pYyMzKkNMAq2F8CKa7+IsvwU1KVv/vs8wIR7wX4kZFJNQylBYBULVIsJ9vWTHvYs+n/Peuejqp71BZOZ7vu4nA432UNIx+Vj0MiMbprMI3H
/3/fzPpcMJFJstlfjhSWNWSS9ZV0xzKIe865uxnvvYghAgGsSgCZa5iZrBYstmDVF/Ko9xAKSSCArAKQLMquaqFY/ELZI7Q1pvHNcYyx/GRZ1WO1OY0AIoEsUve+9vTHGbCdNr4BIWX3tfrV94dp/38yXbbJ7X+x
jTHLZhBCUtoMX0U2wTtsSJty2/8hukk1q8iGbAILVB0w47Z/WZb1eXKL2AxHS2iPp2zEzyvLsuwYaCHxlmFa/y9zvW7TTv6RxNhgzCkkIYndxv6z+Xe7n+tMnyIiAgYISQSL3P5YRf2zj9meso7d/0ukNEFEjiRE
0ESW+oWMNnvB2LIkK5imJq9Kb/439tlXPb+XTSeTqhERARH5XtCGI1nfH6r/J33bbZo/YiPEMMOrLUiXZzGWla20mZWwuQc1EwvkEwFzs7lNpnZZv0jbX0jGQwtDyn+tRvtis/6lhRkWmOVfSHJ8XJLspK0g+19D
w+4pxoEIaHzSyxf9fmj6f8o6iVv8Sx4XJIRgGKagjf2k98Osf53tnnP9a8QkxigiKpCmX98faj730pV0TAljwCDWJXwiO/BvsrSh3euGxEbYYIhpb+37OsY+/f+2J222nzT3ZRUQEZGZf/pWF3vG9fy/df3fJSla
EHW8zsz9WNb3MmO65/e5myhHcVxFgYjGkP/HUl/WxG5LugM+1+cU0aigotRkuGqFPVMIloTuiT0tA7z/jaVNdpO0e3amKioCIsf5/qeHX2Pp/6Np+8/OVEUE5BA0HKu8TXONvfbTe2mu79I2MxER+fhBVIQFdzce
w9R/Wrd2X38cN7uJjGAYECDEOaCDtTFme8dBNjQpq8cfWMk0h69J/J9ipA5CCIwre5sz2CiX+1rrX4O5sMk0L/0x294lYJbxkAcByQ6y0uKCcRNGc93aZM59bYH+A6Se9ob0w3XTDMc/eNxSheXctj0N5ZTcFiFM
kLiECoaEFbzzcpwsjfrleefHcm53SenHc8JATVhVe0NDcziUTaKeHrPJwIOyeZLN85o9akHvYZBvzPD/Q2gzHuj93J2djmcnGzkjA46gNNdjHAt6HFcfkv1AnUPq/53z+4B0MobePvlZa6ofhKEB+npVQbGZWBJw
QYNSQFAGYNrZ8xItlQVQv+x2vIC2qs8zbYoXRfgeIJlDG1Xdc0AMDLTH50OyoyyUhMNgadrrgJ9Itp4jmYY0qDVWv15FIcd0yJIY1UFVXnw62KGL/SFhjidCCqbEPDGmQ2yYkID9L+LkxUClYPJysOtuoOrRbo6X
yGEIG1uj4Ustvhz8BMNv3FUlNz9wa+5BE1vPQ8DhDz18PfDGveHJoYnuorh/MCQqvGecqsq+wwcL1KdKpuppd99XCY1F2+s6+T0knm+Uhfj054hQCK5HIELDObMyatNzjFo5OZTzIUiPaXn1FwZ9g2MnvwU2Z0Ys
Cz6/HOK8yJ49+iREvVm8WsuUUX8Y9PvgJAkNOxvFyfWkWLI3wLOGlbTCddzQdaOV7TGqqNReWsrCwLtACVtxgQmUivxKZVLMgzR2SRhbYQ+SEZ5XVzmUklUGgSE1lnlRY+VaPeG78pXB3/P/r4e6NBrYUqhfMoMr
mgEpEliHVKZX3TwV7FcPSlEJ4cREjtMS97YG8+t5AJTQFqiiCTg3BoxwYrCIBYORKSv1FV5dW1w/k5UFmUm2Bw3p2qpxPtDoypTf6hnuCB0re0LBBYdpon1VAy2abXbf3CWWzGeSuBud0xLMIvEMkyWHZ6JYhkuS
w1jR1ICrZlWtOBcDkBVIncnPbhMhym6c27tmZaEX3G2w0Mkus/tMPJ/oH5MxPh21xClalYWRo6VfDbSFUbHu+7kEdS51P86qMFALEgnHpRbuw9YJpx4n7nBw4RRoRWCnhUhNJ3xuizOpcRdOMv1Sr5u+/yV2ynND
3lX2IdwWpradrV7AAhgiq2tya4EvYKG+BP2e+aQ0jqUHzvft0s43ZPdPIkDPGSKpHlkp3AELmhnJwQQJD0tG5YFslrxu9ebLFyqKxuXJYL80UKZ17sPYRRsCxqJaVdnp0Xdp89zPc5t9fv42zDaTkRHkx2Df6RCD
fGrWfBwIeNNqDaAhZXDfZGaEfgKW0XEoSr/XWLsRaRscsarLkSKTrYmtjhYWtKx7loLMr5+UF1qf/TeluZvHyyH05cfSrK/M+4ZR5NylSxI5CFEPEqslVJl9hrpNKJu4F6Wg8BR5Yi1v6nUUwwbEqm8wctMR3fsa
+xgtpdamIQyIbebxf+cUPCWNwGs21PHwvR3NlIZwmidPqW7vv3kvU76M1OnbnThITfqV8tu1fohlgCtfr6Ra7QlQ1nqWsJi2mZikXPNNny6GEA8/4FeGkz3TlLWlXkD1XMpd70YcNGB5il2pANk7mTslKIxtF3NA
yYrYJapstK0SlDC80mn9UxEZb1+wIrFzoY/zgR6pO7MeHVmg2XVLKzTXkA7hE+3Pur88S/oZTDSqKsyPNgi3j32OaHkj6QdtqYISW08aM3Mp1n/3cre5F4iSW8izqIwkussyq2gxaxvhj07U3J8QkmFWBTXxcNdd
p1saYSbKfafENtAPxvKExa2P/m3sfZbGaJcKwMUFxTA1VwKppX1xy14OfMft6VyuBg3lEQ+23Cnzo5fMOmXby2A5R3niI+t0BE92qzsm08SfGXxunJLB7ZFBECojYAxiJtUtCfyuG3BR+fViFD+J3XMUmcQRbHgL
rXFuhk32BAn2Qn9uwqkSLsDftqJqBWF/sZC63DdgdEA3AQ4mhAGW5VRiB1ZcHRyHDWjMn+t6zL/X9jZOK6zuA21sx/vsPD2XZ3lO6sD3KbzRxbMCqacztHZ1hBvg2vERcZfJJMERxDaDjapHbnkVuPscD4DEzBhp
z1gStwjswRzfvc8V2PASMjfTL8/AfPt80qBrfmrayN65e8XTdQp4/YPiv021dsPSbHmkOewQnk6McE1Wow5PLAhDlPzTJF/mXKTQTU8sQDB/7p+QxSf3tqs+shVBEIYBX6hYZa4I5AbCr+/5jpRrnAGILSxeXXfL
q8YhmcHNU9q7ru8cMFBbECSBzcICiIuxfl+9yF9g6xjaSyKoLNfQdm65QKS11Lj/jYIiwnPcO7khM0Gc3uVmRgt5d2pCfnc93xHjHuBma4cglkNF6CUZn8SlHz3nCW3428q68hinmZBqRcFykuEu6oKAN5kZpAD0
4F19lrHz+Ha70a7bl7PXoIX5FKFfwOiD22585SBn36XTnk8mbtR6GQ9TfZ1mBpLBr4O0bT+D5AtU7112ILlawmFFQDrwptgPx/pQ5LH/6oDEFVZtYffqjZGB5hoMqNe0r/8aAfCj9nEpX5UrXgJzbspMIFQ/CbPm
mcZMewuiC2ZsB5w1LpF/RB7AApZSwp3/ptFp/mQadYo8ppGMt8JK/pw8wPo4hYApBIIhl2ULivoIB7glYH8MHV/JntF86921dxp82ee75BdUAVEfOLlz42Ift5F+aQb/ObFZtcds9dF/JfkSqrIq5gLTufPtV6m0
NP3FyEz4324PfxMD+/St6vVeIbIPW5TC2iP97IwCf7NNj0hsP7Ov6ijKuhQdaPN3BmSPbdI7Ce8f9xcgnKc/IevZz4Wmz9X6CeEKZT2VQnYBSz0DSUhclwhdy15SInl1M/frvjdzsbepnO+tZDYbXDPh5AbOZu9q
SaupaGHRqW6Gd+9nMW53fUCHZkdgu0tHM9l9gWPsyqHGvMxq3dUbLV0juRrgE2C+D4aw/FwkzGRzofQ93dYB+8za0izONx5sakYQiC/IMBuRZvn7W08x58jlpa6RSgWNq/gzKknRHi3c5oYmprBaYI+jiqsA/Gff
wkSiDVe3Mf361D5cEPBrzcae7BdRr21XDvdCLPtN6V1V7XMTCSUItEho7Lp2BKgATN5F3UHdoD50oL44EOFAqKEMHOqamP+5fcf6roqVXU852qz/b+pZ5McJjyGWM5qtiUze09p5NgLIflppkaC7jAUipdU4f+B5
tepejVYNKJJVKoL45wSN3qvi13jSAEzvAvXejBjQt1F4QzY9MPHsRuD5O2YOjbHG3VpA/yfoDO0HPnTQ3SUFUk2OvruN99phyasGUm7fN2iI9KfTKDx8vMw6XbzJOv3qWWMBkNlOZYPjeHv4DA0/ewOKQBkpOkoR
ntsBFY3F/R2gLxpAmAzE43vOkhyELjuIAqMdlprSRjTvEnM8s6KbCm5qNgvS2+3/GLQXp9AVjkjV0/pLv/ztyUsHEensYcP78nHClP7qO87Q+QLet746pY6GAGVHGx53LzlpBN3oEaEUDRE9Lp7k0Pdn40I8kLNA
1Yjvle51RBzxCRgWdLJDM7D49By8vc9i2X3jMuhtt0zfGA+IxRlZWLkZzrZXnH8HFL8Gbj9U348y3LPz8XszFnVOz/Q69nHzRws/XhUZYe37TDE7Yjc1e8EgoUQziHIaC+xXw4Q0s4Bkwdwoatd1jWY5FAhPTDF0
eKIrA1ml1kkOKEaJFovgcybnR2MOkcgzKtoWWm+c9MHvCayh23C8rXWUpil38rW4P6xtre+lIvtQLFApTuWgEtAdn4t/K9KeCJWEArlVgvGhPCrQZ1RaKjTET3YrTzjhjOplFWJOJrCGY5KTBRaJlZ8TE7Ic7/Wz
LLJVZn8rhV8ZpcdqSrwQEovJ0vt090LvsfGp7pW8J9SkPyAKVfrAef6HorE9cELSe1ZpJt/BQWXBl80r8pqusm/kYgKMXv4Oc8kZgR2FsA4sXjyewllcaLf/lMX2FV1Duw4QJnHtXfIzjJ6RZAG8FBDNj1bpSdlN
3kUE7hyIcp2T1rsQQBqTngzAn59cCBNdgLqqaOr+wJ2C6kNnIZRRX34U3Gfz+gSqipRR05n2xUkvvpzl+8JXCCLpgww1f+tBDIwiGpKE47eHfw3CGB4s0g7TgqAvEQKx/2E0MzKE5cGZqrJPZ7KFrC8iEjecUiFQ
i4AU+xqa2fGbkwe8Rd0sw3TXI+ynSTAbz8TsBRFDGf73KxEyNKzwam1lPbGhb+rQvAlccVYRj2r1dDI4uj5JujORkUoroh5Pi22VCKLDtcnNkJ7wFGy9Dnq+71M6gSoQwjkVM0ul8GMSBRVQdzTUzYTq4z4HNyD6
TRdoeFfd1Z0Uc8phWz0q2GvxbQBCM/JPVRSMFDGZDxmi2ogitKE+by/1yN/h1Bvv7TOEEZ4a4sCF/GRCzv4fdhD1iZ3ZO5P5WlKJPIXEmnqk2z/F7LqaYwsALetOrfJSaIYSMxMWlybPZXC/oKMELQU7jNgHdaLV
jz9LorMJEeu6G+QEZmoADzMSQv3wNoSoj3jnyJUCApQiWYC9BHttvRYcsuuEpPa7//19cWvHLQod+Xn+NzJreOXjz8ynrWRsSPQYpMAdQzemKjFToPDTjcT7N+M3HEV247//wKN3re8krwcNxxcFpbNqwyBfP5bW
N0rQl26n9Z3WGHw4oDj76URlzpVDBe8dCzTDBHK/ZPxJc1armhyRDE26n/lEPnUMkkd+o9/3JHkj6L+t9MLX3eTzqtgj1i+I3ZmWhWxwJx17E7J+9ROyt3X2nfbO8/hBs3bmU6y8zIxUdDbbyfvdrHCp8Qbop9wV
SwJDiTLqF2kuBTrq4QjmuI2u7k0rjiCrqOglyuZp8HHk94AXXdWsG0HvXYUAcdgUL7IJbGTKagNLy/etXl/wmTo9OrGcRK3e+PqtHjRpTGE2OV1lGpm+O6PwWBDEfdCafdC2kibsNkPnBAELGPt6T45pyLt7V80x
8uNEtNpV1SSL6Yn8MBDkSjfc3qBceiagpkKhDa5GZWKHE9GRMoU/7Jl2+WOSfHbN9D7zpvcwLhk7HCYd2oB1Rm9JSqd1nVlvVmYeSxbbVM7uwssm5dxPujW9t4J14/6U58LZ5LV7ugZp9unw3553Nm1RWFz82TVp
Y3+gLAUxepKthexrEUq47uTmK+K9mbhi134vKgcynWutXdcp+eXlfRHuM336jtayuHKqcO+ZYqusrTAzDVlFnMBIZrZ7A6PM4m++oZCD8G2wQYcsJT/IITgINF9wNuwDKxjNRwxJZhc4UeYjgRnynJGH9lFMGRoB
hn5MRF+VWF2GPSykH/+Sc6b+TfReuXaEe616n+SZddB119j6vwAcGZbcF4aA9c8ATzWzL+W7Y7CigYhB1YqzdMmVYOrhy8IiZ+CQGDgAmCS3LecMCC/tCKOGTiB9DhD2wh/hzsIfRg+J0wnwymN/vqSZDjsnBm2R
RgNeA4wG/QKy5fi1/AwTSWZJTVO+GFIQA8DaPvYAFOiHiFGRUKgeXPSzxfM81CG9FrlEDI2BKcgd1c7Gb9Yy5OaRqiqV4gnxlEBjso/0jpndLtFaPM6a+nDHNkLnY97DmMx0VPcVqWw9V+Csqexgb/bXKdFqWWEB
41ALn4fPfhd3hYxnKIp3ERnMmvBrTWeyNAlm9CM7hhztyFOOjUuQWX+XbocuqRtrTHFinGxPN9/a9Amo3fkVlWQLtoiin6QnU1NayR3eQgx9omoLwMCiZhow/TBWMweW/zEnEtAF+DBUTIEBYdP3MHkNdxbe6tJE
A5SlPCj49auMYOiWpL/v+T7tbWYqAEX5ua0wYNS4tEwFBsGqupfnRE0HuhNzKhMH4delD0/hsIIjThrRXQmNlfkw8ie5Bn1HKDIRZWESSVuEDE40mbPeZRlV/ZBl3YlRjskk9O8Ba9z/8c3MJ/VYM1eqmF3emtad
dtPV1ckZa041uai8ITsnGhwh/kqO+7K4HWqiIIO7aso2GLM0yjgDaMZmvnCBmXpP771Bf9RPVZPq8l+2z1cvf2oKm21PcAWtq5btg6bZhqSlSUs9HkYLcULnr3bdTVwd4vD1hjKd+/SJr5+6LBlyDupkhzs7bve0
ZGt71g81M0KZphhoN3W+1q+cuc7Lll3yF3rmUt+6NyweWl9Dz1oMoLh+WHcVy5Mpa0Z9fvjFJbdqnF9lqiLHC1oGJDcQGFCg2G/oHEtLTm/vin5fK8r3gwuugHD5q/g8utQ3CisHRpYdDsCwohA4SaVS2oPyAw1G
xfGHcfgMAV9UkJl9q7WpcGb9oRt7IkHao0DHcUjt1QUuRHpR5wKYi312o3MdfJ/dC8OvN9hNvgBX9CsSlpWk5y3SlPIuDfdP8rAbZHR6kUQFWWcByDZ0dPTgeZvsJMXvLgqepv51XDIi4gxjVXt1RmO76KA1JzYj
t9c54Y6K7us/nJFXjQSOyJ0wJflrNp2wLQEi4bNUHmX/kdkuNT8Tn0YqCa6IzrM/EP9wR41LA5T/et95jOU+Lnw3hP/RfdqvFT5bLaLSRbpWCoXFOAHBO75bbxulFCrAXQ8IjbTQI6y/MVsGjq3nKUS/UvxnT6ni
EfwIvFV8AjCttU4j5KFLizYGbGumEyLUBLawOhNmsvsoDss7WKmpmta0U6IOQGvR0c2wj2W8KAmSqTvf+f8xl6FlGEgvBMHrRSoKekqg1F2zjufDre8LfWzX3eCqPPzztI+tl1UuhTWTcgdPPTgP3XzrX8vQ5vRg
UTUte0WRhv3V0YrNWBfUYVkzlGEbsY64rXHZNcqlbvipCYF6nmka1sZKEMFTmoAKnFIW58H+PD8jtT1E7TPKB6Lg+t9nn/TeHnY3FuMMPIBjqyKF1oE6tuWImt7Yu2C5jDeJW/NDYkcJ55+Si9j07VKpqfcrSYQD
B8dKuPe/iJBmX2qTv3KTLIY+OXRYoM8O/G+Vi+hpJta6/il6jNqgbdFl61ScJewNZ31Ywvo29fU/d7E6RhF0vQCa1ZYxpMgc2Sbwl+rkr+g0p9DPv+YVmsY6kdpWliiTf5ZXZyYv6glbVODCcKFqilH35/Gy1pXv
r8Pmqrl6ukdFi5zfd8TQBPFB8UK4hb7nzrPPhvHTwFdHreeaoYHjDEy5I1fEmig5q8DtYhxaMdfMz6kFI3yQY3Zi3vhfOBPWOpNAv8zO53BWXTDpLwvvN3ULTTQzKW8UewFFGTNimZkEG/RQF97BETz4Sf8xYEEw
lBOPZHpyNm524hb3mMAdPTFCdsMJDqQS3m1JgrnDavx/33RLz4vVpjayXqyUpxD3ZsAm8XeUE4IqK3jo83GOhspQG2kALa+gtb5J11jwKR0+HGXJDAkLLcUuvAzLpXFsz5erKYPwiVRd5Z5dpGqg4uqa3XFzXRlH
oxUE25JfPPb2AbHj5+f3FuP8gxmJocG5scuHbde9rSakwEEROP0OKW2/WfywN13RetQCCGU+uzC6lr4pgJO34EBu5cTsqgYEHRfbCJlnAqOEQqXg50fg5QPvamc92IbtZg77hS9G5lQVkVIX6Zo3frkwfRfGwQeg
4JRaLISR+cKSEWqzDylXUjpxOYMSl2XeCC35y3Nf+ivZtRoHCTJDPAvt3ReD6qo7xds2DOJiu+Kpzb/tiWvs1dY2e8Tx03/h1vRdqKBUnF5GiBvnf8m6KMisBJW2/OrOYzG1RPrMBkjLzWsh8DbSsJi4Q5aGRZxr
/cBETVhwwjTi3DmLLSasS5hAo7edfA1xWGXW9hfSi+OuvYhcS6X7wqcK8Ttj67ENTPk37uAuC8CfOeib+DIaiRYrdamxovsBSdEV+Q7fD7QT61yp63v+6qFKqigbkm62myzsxZnnTdvTdybuWbFLuoWXRrB6n2At
nsIIO7SkqeXc/CIKKxY38GjzQquDpBthoH2wpQMZGB+VJiZtR29PMCC1TsXhzhqH1LOiqxHXMEqKphJB9NcIBpntq0uZp7IaMjwBeCD8IVpSKuisyj2hItjPcOyuz0smZDeAho+zNRWHLvJGNuDhg1QW6C7RjZLW
omnG0GdCtf4yZgYRUJUGucB1k0lAfNZZ2/ZEpmuyd/Aqls8rK7+uFauUAFwJIIs458lgih0uaOK/A6loSUT2bRC+fZeErXBsPLtJXT55fj2gWUDUkCPFQfOr1L/W3Cl5tH0sYPA8WOC0D9lGDG/RyPwkZXJlh+Ww
ug6TMS+zaESYrMN0gGZELH0goeGdLLGAfUWN5pahGEBuyrxlSL3y+Pkp5Q+EPzOXsW/rTT69gL9vXm+7vNP0R14ZWP3jeSNMeXYtNovP12JZj4Q33lg/B2yVS/ZB5gX1UxB2CXpoMHLbi5+vOFp5/++r9H16eWWa
x6/c5gu6G/16CIUrry5UJAdxT+37X20fl1b7jj4WTT5r2dA0ZVVy7lAPGJ3HLvqpPfR33WSeVBiGgKodB2GGzCGRpOkqvY8L73pdYdzCIUcc6iKFYrYWECEHbFWd1EZ6y0OgwQOCGncr3pZAOuxAKmE0xrIwXOEq
BT8uLi9mh7GhwzGTkAS6xJw5RfbI2BBMExDxGnXZSKBy6mIh/h4HW1ppWL3mw+dOFDNmIEctstj2+Wcz1mG52Z3p3bJQNo85SRumJms/Py/wnakJZtNY0pTXu8E8msTvB3cTXCd3CxMPsLcit2CRpsl+ZZSeIWx/
wREYqD/2ELavqmh9EAgVaBFBzBYVQsoWPbgIlvIBFdQ4FBF54+eIYb8tXZb0YX7MhIzsDxNO/avGQz8bApYT9diH4c54WhkiEu76mj07kPy2ofP9Px9Vj+BAn31HnpoL0ju4jEHWQQgmCYW3ez/bGqmshDe0sZ3t
liWfK3dzm23fYstucpT1GHxGEJlbtW64yzcN1bamVjLIsybTVWT/qLdLZPG2WkpFANuOP1eXdVm16pXt4q1W56hDfw531Tl4Scb6u7XjeXSi0wJ7+9EhaFK8YniSXZi5K6vL92gt+3M7r8nezc7ErjzGbuFD1WRR
Qagf+I/O+Xg0nMIUrwsIfjqnRO/RLPYnwkwXGb/XGRnxsKEv+yv+nVAWdo3fDb7fdmf71rak/zrL5kDp7nJOZRbl0/Tnc43iFMKQ5DVhvJSCHfO45nE0mid2i3KRx04HODAl9tKXl+5WW7q2FG+2JsOjpUsaW4L3
3Y4ilj2xgJn8WU8o/KCeDP2AATSfWtkPjDn48K67BvDeh0trnnurLzu6pX0rOXtHjrueKKKVVpD3vmQ+nirxnCIgt+vjQFGUX7c/2DYOzQpCBvoFLFiklO86CKhE34/GIlP5L6ki/OVogouvb0rRiGnH00FOxNhz
NN1+6Z5UZsTGFqf7kuEsudxKrTBBJO3vicqtoTcj+CB8/5Iq41+GpeW5rVtxJA7i1IFryWiSsclubnk+JHjrbKDuRgTa841ltV1SZRgE7D+3zzdSKWU+Baqqp8BiZ/PbIwpTXO+0Q8MmjkCjzNH/RmEZyr2et5eW
5WBn0D0bW2TXaWYCoBpD1FjRbBBmsZ5przAwMUy5Ts13SmmG14d0N9KZPOYqpNioGX0u5m/LZQ7EktFXoGVYw2VxEQLJPSCNBjumFBP1XSShNXMJiUh/AeilGh6Xw+RQ4VgCbguE+tDpxfQ5WxdkUABhkEyE4p3N
LMHK5+Fcl4gDFMoUGiVgm4L1YkaRHLWW4yfsXQq7fAk4DA3/lI5OdP0n3fJlQlIIWAZciCSiXroxj/8yp/yGjZ/Gx1x3vAOssJQntBxreqBrFmh+PGW86iNVcUQUm9392SXnn2EWC1XRUH63IRK0R1VzJYxEnIn3
QwIBBaxtrTPqEztMcGlTxvvW3ovMAKYXZo4UnMH0v2WpMMbURx8UbzD4KGsX8GLy+NSlpNdg8yGZ20Wqiq/PGTLLk+w3VV5KyjpowjGImMI/yYYBPpqotyyLwTglwehnwsEoszSdpPT4Pb3kDM9BARMiaFFD2RlI
kIk1TjN+x+TkZBcDhsMO5W7tBZuyCIoogANYvFaiHt54MpsEU4bjuG4xrvEif/7UhZKsv3I9giMg2RyXrl1R8GdwkuDgBfyBWjFhxNzI2jEFjDl8oaMmpfVDaEaSdliUWLSqcm/Mbe1q3NmzhLaLqyB3Ql2QwcZz
YcvzX6PiDnrV4gFWfxRzy7kvE55sPtW0yDOuq4tYEulAn3JO8GLbp2sK5n2rOF+2f/+pFr91pVLBPE8B0W8yJrW9DiqWXexjznzoX56P7mrLtIIQGo5wx1rXO/iOlbqSYN1Y58yKLRoRIH8i23R092mx0GO5OPVO
iWlAYonOnDTHOYc4V21uKEsEH85SzQSoP6Ntvq+pShBBgTF4uAuNtE6ALI2eIUZU9RI9w7GXP5plgDw5VPZJ5MUTSJhROZbeb2IdGurRKGK9Yg/VDC/6uTa36wkredRcar5Bwuy9I2Y/IOzU5DrCIn08zmfD5aFv
OguJqXbAbe5OeLc2N43w4t+F24kttnrUUKVs4o2WtVwUmywGYeRkFIU08BhVOePu30IUCSNoZKFaKUz5+qDFMG7mFqGRNwX43qqzYVrSK0cQ7lMFD1Sn3bOG3dEGT1vArI3yuZqykWcOi3PF/zzyGW0GrYNhdygJ
nHR+FbvXUYUTqYb/QR3pYudXq/4JmxsvOj1YzQRLtB6zm2c7Vq6qr1DzUtfEMhqFORidRcUyMZJM0vB9j6zLAJnTRmMSMMJhvkg6XctS4P0vlFBDFt6Mpx/+BpFqnCVKiRlnFDwrvqJ1FPoZtHhr0Fun1eNIAf2O
+kXhKdsot+ov2DwcVenOJLWHyXEk7to9A0o4ED+gLdRSQ17SJNI/qlV0GIu0d34dSC/SOgFFpXCLMmJ7s1wrH5QYQz0ywe8Rk2GKCwG8c4e5KvH7hMujx2vcoaHsYXWVLN2j2AZoAWQexk5TaSgXTq+JW5oo9zod
hjRCezfA50MZtp1mQsd2FevpjA1uN45J/2Hne4ebYRElk869PM+JQkNJIBgaE8JqlbR27vB/LMc5+KnYkFH//8/+MlaBB5P0gmQ8eCXvfRk+/TSGq0lUvznxQhxxVqip2mcoltn8PIFwazhgfI4WM+x5ljiOwFYm
F9VUuqnG/KkIwhZNW/GFsWOxPmjNR1HJXNE2kyXNOCPbP27tobsGjxmFTc1F6d9l1QEmGrttz947LbWnUV03CSTba22z99yY/e5uwyS8lMTEI6rKSpw4lflSkI4MKxKTwWCaQ4tWv2IprG1VQRIWboHfpp6Qog73
6m7S72knTlfo+7TrQ8IMofiucbfTLrB/VFemiUVM3fRh5fWyQciHaJ926L3gGlZUIqmlikVGGAQCAfN+wDMYfGLMyHL2Oh2iVnTl81SlTxDIlhIGHm/MlCz5NTIHhy4BDkGmaGuVKswovvVFrB7GAIr1vG5rPGQ4
YSTgBcP4FyIqDsR/sm3F/qGAaaRs9uzf1IxLCtFQ/p6oRJDhoN2l3PR4YZS92pRPaZudo4RjtABftPEfcVGlfK1we0YtBjeyenX8DtsVIxevWT13MFBFy2LqwyUwpGzLbLkR1rqJi3aF0c+6vkTqYMGr0VOmAqNA
Xxk/d/wnsQBbIx/Jgi+tYsXJ1vNB9b5SzjArBhKWjiRByAlqqy0h0rcYAc1QXbVP9KxmRnGcP7dLxN7KjA42nUVaAx80RHL2E6P2xtRZNws78TOk/R65SWM9BXJeD+LEpxc4DzBNwHL9J2gh6cKYOJHn5Utg5hti
UZEBzipjaabRitWWA5eV5FTKa9pVgpHY0yl1tsJ/GK/Yl2wEoOK+ZXGUhmwJIQ8gf0d+E6reIs61T9ggFFGEFz1uq4U426y0+NIu1RySzZ5M4z4tt50wZ486Gq7Vmk9DxObNUVuyyfjSstKKUPO6EAH23P0996VD
8QfGXPM1YSK5+UirWjJ6sl1aE0msWnx9D91HdMaI9kxr51lYEdfVEe6KdxA33AiTwa4A0z0kpf0ClpxWfQkfy0a5JZzOfqJ68nPl3dI26z3Z7lEudMrFv9CtwX9gO8oH2MaPomp+VLxa5SYkTyoUAtqVaArfeF63
5aHN8G61ND2DByXD30QEr4GNcuGsfO4yoFQehDDuxnMdulY92dR/QEghRRPCASp/D2pXEWqtKV+Nhg9goL2Jb9uWKo0CxWMkpL+AkCsO5JKvDPKmcVvtPsrKwJoKjiWiL8QHr2cagqhe91/WEanaj7OlQtxc1/AN
Y1Tpwylp2Vukd0PtN669l46WvHx9S/68fI5cmWTALJNquCGof2JpW6KOckvfObQgs+tcbUtx7tSpGL0eA6EOxR7CEsOCQ+1cOs1HD9+MKm7QWcDSxevG/bnY9gUIbqzYTGeuXCZ79aI92TmXRfXmSB2++Rxe7uiy
HyFXbqyVn+42DHIUjDcNSsMkeShybWLiTGSAR7oe3RaFWhNEN/Gb2COksMD1oCDavQURa14AaqIycyr1XQxa82M4rhniERaZSFTWv2mS4jndEFRfigd2o5kPnQ5YUxIji4h/Fv9Kg2q9N1SS7hFLMauA9XTspCiR
/85OgmegipeetQAVYHgrVM0vuq7O16IRj6LIpIFz2OgElEDvuFf3EgF8hAWNigmTl0s+pI/rSrC8TKl+woqSWImv7DB1SeT9yEuh8pLBVAkt0My/bYGMJYFPainvqe35RILv7Q+oEtCXiyD5emyrJXHIy1EEafmz
LiBpgs+JBPrh0qgJZpE9l4qWXaGBf659gV25LoPG0v7rZUF6U2bzeOgHghUnnUuzDmKUbausE5keboI1nrY6bDOSsWXo32MY2bKw7a1hU5DKHfETAmncUAqhH3aV/OxMXy0wB0sllp6JZp+GoarFjTi93AcjSnJU
mgjpqUWQTLKrYzA+h3C6pRs0bI8KzcKy3t/a+n1RROO9SH9bLwyUrqAerebWUpuEigBh8j/goqB6qkIRBnlDX2tmt6aSfrlOB9jDWPzlKi7zasa0TaTTPdwfOqSG+nGqfjzaMDpeW2jZnI1XRuFgn6UaU0Wl353A
nxCny6XwkNQn8/2gLzs+SZ071oYf6XklYhDORpeKscWuzPIA66hE8xYEzahenSuMvrn/PS4UeMskgoeTvZY7sJKWjMXzK6BZjCeS4KHUYza1I4NOoZcaU+q4EefJ/sMHIynH/CaCqdEAVJRnLEC03yJeKOnk6Yco
wfSQK1WTsO0QI0t0h6ovpvX5E3q++SryijFI2lyt2W3RbL51LRmIEVVRUhngXnGtKDM1HsNFAIq+l0fxwGvXfHdnO2MQemoNf38BmGqHSzGb7hl7zNif7yAc53cBwyzjvXzX4yagWdRXCPUwd3XtAu/ACldVex86
+6ijplybR4eu/gdY0JA/Phs50+M3F7bZvtpWsPjOWiBYHJK46xPbwaMe/6S20cP8Z3SmYb5pp9rXPadK6CfdajugggzWzMW4ObUcwLZFJVe+SlYOcBcxSPpmXMg3RiKrM7CiVQTzQIEpFU0tSQ/JjDrybHEsIFlp
vhkvZ/v258kwRLW14qAUijO8Wcz2VdTNjBsMuWAX1R6u2wW0YDYGB6mzZsUNWdt4iDb2TTSCd+k+dphp7i1w9q1XUKFXj9UnCvGUzsV+92qzzf62jV2EKnexYzKFm0zXzWrVfIVDnFoDlwpz100XylKvS+1BFfrr
McwvhQ3PY2vy+qSGGk74KMz8JohUJWk8+/fERsfeaOZSL3WSWgXtmDBplurY9K9i4ZNexkPGGpw+ebqHRDjFFYoZMDvt7HQXa0OES6pTTvYHezMCMxlvUvqlnwyzOehQa6BuPXYMmt88fx6MBjGfAtnO8gABBDfo
YiXOjGzgEENBUg8FnQ3mwqTWRfdVaKxMbh0Xxlr1A/rmEwu6YXXQPkdzMUiK7qrfAQcdixiayqbbv5bg3GdQH+o19W/7OK7fRxNjz3Yj0VtVbrrjun8YoO3HqDpp1LfjyjECcOMLIJJlRmOgrUpjmeHdlIdgJpDz
M47aWO8JrTUEMoppHznv9cbyg4VeL+A+Pd5X59l9hgiqMXM9Jzm8z0xzi9X5fggEO4xQPohtb+hdEM4chhF6CrCbdCMbBL/eTE+0y50dYnfCPrG/KW1/WLd2LnC8GkbQq6OKrV5Qo7qtsui0w3VsKuNZFcA3YLmD
+iw0xB/DAiRSdAM2VOy7jBRTHmr9xr8GK6B+PLIA32SzxIDzr65MCkFfrStrkCSoUZXXEMjEilEM5fs+lB35HIklUPZJ6S3+O4uytQA2vazR3zNISorjj0VrZN6/1PjaH6F+1+5gH4i01MtgdJpyydjpuis8tHSE
6GMlspKDStppUF00cDbujhLtjc8GacajM89hg/SU/6HHAnIfNUKGamQzeFYZQzrOzF1EUebHn3ZKMkzEOXqYks/SC1i3lxpcyLpY2jeTElagkGrUJ3bCOfBm3cXR+01dESw1kzeEMohE324scex4Iny1Nn5HsFVo
3D/96WY+hf6uuu5PlXCTo5Hx0ubBjWwGx8yPhNFxtqY7bmfKRu41VVHFJbOgxfLv4cIMVijMVwQug8FQnWgdV40JCydhMxZG5nGjG0jFrxGKOV9fXtdu4yoOUSALsBtJBtg13/gLHSKqQQyOHoN5TQQWYKtBbQAM
7gYMGE9NoIKSAhe9iyw4R6isXVFQxu0JqM4RYDosFLgVexo6hBs6arLev0zNcRVbymnDMwJjFicWJ6KUhYAhu5W1FPnsPAxp6w2sdVEwszTtq+nE8KnZMm/t/QIAS1dQWep26ZIiACj7KnjFRkYDmbRk4JlSfOJ9
oi7WZ3VodPZOB+E43pyuo0gg52rcm/WhnHEvyFehTtkJiycDVMshw8L5DWv+47TPQqjqiCFoVPJUX27xFupNwNPMs4sHzH+2PhfgzUkyNgRQgykNfHEWhQGAPcfr8VMnVi/l0q+HI5ejyXhMH5/IESaJ/SDb2K1Y
a+8DNU1uWIj6kClt50ei/kr4UfD2hrZWI6Ec+Sf9EcfotTIZ5VeX8GMg+1FJdhEPyfrlX1LP8CWEiz2pNXhmTXUnZGyitWXAgzomduSRvSvjrYfE5Z/IKsXmsPUXPWhKlXnL64tp8p+5gxyJUhelv/hlKPvyfpdZ
I7+PvQufqbPy28CX0DFF3zX2KLbZcn1qr+2smlR73lMfigwLeqw1pqoQgIMRi4y3sTGq15IxCXg/chmoh6e1N0WuBs/PSxrF2GNxjNMA1oGmsGLhg1mqoUgNAcM6D4CEoFfRO+yOPC9ARspQmrw2DF6DrvIzE4SW
L3d3rNf6BW0xGbzxm3OQok34ekH97stcITgn/OdgTUhNI0Nvd/LxQz20Zk8QLtkU2CoHyZXEeZELFR2m8ZGbvYPl/XRJl7Wp+O1fS+PkOKfbd9P0odPtQXZQDCe2spuxoGunFcB6rCx0f8HdBwKu3Gb3du//PfBy
LRVkPJk+qDX3h5pPBEbMLzjiEYMxeR9CubFEZ1FNovxfNY6hw0ReDOfefI8JKboTY3CWFFD30xTzMPonAqMrdgV2sHQ+96rAmnwt+lT6Wvd2++way6ruu1b5JPPk1KaD4qg2QtZLxR0rV25E75PpV5Y6BqBn9tSj
Km4trm7RN9m8dNomUJ/FIavIGYxaY4Hb8YEucYC6lig3uLtkgX6WrPSb2rVmCYxjAS35s65CPNYzr+jMkCmEbAGxUe9yYd1rGTuYUEwlOqNH1OcIagWmF37v/i/9GLwY4BKXD0HAIWQ+F3S0nLQTHJRsF2xVU/U8
xckY9hXmg9jrR797nsEx0wPyowkL9y43y6dQBewCwUjdlS3rJu4sxxSp81hdd5nIS858ku1ME4xnwGLSBnOCdrCfsfZaPuc6Phxp3s6sk/rhWLFXIoJg0b3LEXdlBwsv/9bfbPRT07skkm/gxkN3z2QoGcx9U7nc
WxPxfuL2GcSJodGjml9srJtkpnbgKR20xAwvTCkwjpUd7jJcfCW42pG0qPDLHFQPrGMvV2a1rZlIxjRLqZAkMaAV4otCsUDXkPkL4YLArAYYt9jt7yZsYoOFlQ0ccyKF09xqNvWjHTFMoRpWj8gUiG4iFk4d2L3C
k0YQrPz4gja94A3xN7XSahUBDlC3lTybl8p5MfrSqUGVOR8XHT2OL2CkGGpd5oBOZvDTETn4DzU0lkfHkrKTm6dH4dAQYEOud4JKLmw62tHoDKxd95nQFpP2aBra48QKIzeb36FjshTun8Vj+WtFquvq+3GyV64Z
AwHKGzRwptZvmeQp9fQBKSM2uetnaaCig09mmYwAWy4VTclG5BmcF4qb/v5/6AtO156MzeXlwo6RcEuHPP2Qw4Ss/mzMjrlZ8qZg+zU5olQjTuXQ0KjVRS55fDyPJ9dgCObMgsFcmXKHeMbwBVACwbfUMnNk2mGa
8/3e2UQzONU/0MpNxuRU1zhdnHrIyt1RaOjAJN64qw+LuloT+N5VvENjbq8aM5hY9heWxKyQqPt/ur/pSTkraDirMHPRjs8Z9nyOoshmNP473NG2sMoIygsGZWGca3kPnwWjbBrN8PqoE8bL09m3wnVU+STPwEyl
9Me7vCWK2FSj3h0tYI4yzOPROlrZR5kyUqNKOqO5YCNqps9KMzWDbc6l9AIXhvWvVjInAL8qe+juPleYTKRAOndooNwCS2bhZxsSYANq3NW/kPZ1rejyjWBqj8Z4tw2xkn+nz6r5etvArpQogQ/LNB3AD2kNN/7m
/1jqU69KPpB+EynYHqtYZreaWK4aKMS4kZjUutG0HZehypohv6Zj+NGuG0qI4F8ImV5r/Yceaiwcce31gKn/kLKw0D4Te8NMj5sPupAl5qYYzWiZNDJ7IXWajQUVVorpCkdkMsQ+OqFTXPsR8txfDuIxNGUtmYyn
koUzPjMl+sEhSZy0EdXT8eIC8KuwXZvAFXKkfxY+MavrRais32Q3TXOqj5vnvyaLTEZM72L6jRVNM7dLgXSdWGN+l0X2smi79fpKZ4CAjtOUPB0V61e2DT/4l04yzCl0JdxBO745C81FbI+BaBr4UMIhEZ9F/wHH
PIidxZFwYUrhBBZDBMGWC24iYpfcWLXXoJYENmT7kYPyltq5nbGpxlHV49YjCOlZ8OhsYZ4r7hnjd9R9XnggCyce5c1LdZbCRqWjOewKOZ+elQ8wWmq5x71ifEC4/Bj6HOMka/7r5IPZkCtVxy4zpWVvYGSZ6fm6
fKnJTog41DvtkFepUGD9LrVJO5ncXDZcmXJOrKb/QXQdfhFrz/8n1N+Gz7OxXAaH2cr++zl946++DaxS/7X+sbP3plu980+Kz2B5YPXdBbjA3oSsCxkdts5UZyvdXWy4bxQqrtKoZuaKFTQYWFru6C4uozJpw6Zt
k85gp3sojuwOLmb4QR/e/GIYPye3fPMplVZNcTa2NXbVB2+1WIHRNK2QUzkP5BJIUZnMv9/i0U83FgTtdV+xiEOjwitL+yyqUZQHDoISvCbiuLZiH01vEPCQaU/+5DuMHaVFVk7jOeF4R9wxn539aVwdbl+9SO1S
0z17HzAc+j4UfHmaVZj5V5MIjIICsGm6M1quQAANzpnZLqeOKiqtzpKOPqv2yHCNpQDBQ43CtdJQbLYHh524MWnV2inpbbQBHF1/2IzsAg7Mv/Y1ycFy6s4E8WCkG5YMZBfqz6KOVBQY38AMelH2p4tzOg52ql+/
IXtjVkJ0t+7NGTFMvyBsv+edmgaSCCPsk7LOLsF2ngLzIMWY2a6LfBXQ3Ol+voENc9C4xg2sVWnqGMV3eZ5FgWyUhXqZWoRB6//7FQbvOUq8JfGjT0/6fXvyO9aK3+0q0M6/ZjshZvH6dZvJnBXBY3K1i2or03+u
Hs+itfhorn+0ucyvt8lvfBC01JrfJDlrkhCj4YH8VR3RYGEamiF1h+UEHYU6dLsCj4CYDoyrIkLzYjBhAViv/mIRf4+Kr+SxZqGQb5mUkJ0NlNYDwIOQ5PZG5UXRrPj9+cZKCr8cZASHZQEDAvZlC1ntSMAKLyK8
M6csRYeH8+aq/A2+GbDdwb0I1vz3ugo8+P1EPjBBBD86kdk0ySP8KlZYit88XeUYM/uWG+v8ympADDQcsZ5G2iR2Tf/kQtWR8205jAsjEY9M6LEGXjp576LLjkXqE4kazKJqXGnhdgWN3Np3rlL8E92VSl6WkRo3
oOZCjdovwa0dR3I4IpO6KsNGPF+kRQm0bwSt+A7VMhTlsAHZbDRBXg9P9zRySKyidBjCRjH01Kl37gWQYFlgfA99vr6R7WNE+3b6raWt5OZn3U01XwUvJy7FMwbjAUxKzlFsQsJe0AIrUd2SXGi/bRnQwp+Mpn5n
GEP9P+ZQEE51wnJtmXBD5nvqFKKLhtlFYnxB0o1wGVJXu9FhMAZDuAjwfhMHhuDeRf2xyTb/WywGdh9cva3gCIOLi1wSTBuE1/uTe5cT7dUH6KWRZ6ErrN7xfCJ/wlMxaWWhZJFgaZzveWDaulfJosPyblx4rdY/
e/FR9xOQ08sKHvYlnnJ8fqaU5yMqedyLsBp8jgaGC0lEAvJBE6NLy29BhR5XnCD8SUexKKCFovqCCYNz3UxCiaB2re2UIbrQwUztTxKiyxbLSWRTyg/LBDwlxXH20VbBY/anQa7RwHIjZY3MorV8lTv/LiGwW7eo
xZkvu+GiO4EeRtbyOxjib8eqBQWvnpWkv03OCwOQ4cMv3cuxjjaNuBGBwh4Hw0Po87EsyQPDZa3RKbg/lLMLycTVooGhnYeRYIaqEuwCqyzoiqs3GJs4VkNkf9aj3h6hXHDwE5uzDqmn23ZiLwgs5wUjiCmjG4SE
kHBfeFF3QLaLNDQOz+fb9RJnv9m7f3xV8OufBTy5v0ErAR0kRW/HS95F5fFrI3GMjwdPSjhsSpiogI8rmHSJT6VoPnVA2XukHG8DGXtCfANtIiHN375O7JftbmUntrq229qZJ2jySi+S29pHeqHwoMSaphEd9yAH
Y0Y+RY+uKRKhIQnkJOErz9emeVBNW5241kA+uRU4fprZzVnBcY87CxdBj+dgpGs0Fbzzbu5eXd7NkInEQETjBqWoAFPnzwBsQoZ6smdsRa0sM6SAGOJevPv/B618WCNTvV2T0lSCvig6OqymVnafuZQ88qlksOKR
LgFMWLBBaT+yKzsFbj1GkeNvTNHNZu3M9n3f7dTeHcATTmNdGPHIygs+hLxsyRb0JGCghBtxi9EQfaX3f24mZI1V/udQFlCxkW7M49XDTETsIbICG9Deo8h39LSFJ89tp9VdnbH+1NfsgrktQp5bav2MdhCS0u80
vo/GpmpyHbIdBtQ4ABA8Mmb+7h6fGUud6pbhZcijAxePNDShmy9XJ40XtoziatjWKb3J5/7/LWwIHOJnNB7OLgSHdsc8H0eD8gubWueh7EG+ggd1kR5dqvnOqk3cmbUkgv6VC8soJeRWe+0upKxCKrkz+4SErlwz
Rpnm1H7W7267wOeu7fZ6Nonv5DlqKVH27Srbakn+sGEbFyht1FRhbT+W7lUtz7psK1MV0EeBDNy54hCJRu6lkqM5KRkrmFrVSIvBU6HKmP2BqJ3RlPAK2/QzolVtAb3DC1sqEAcV+7u+ABF1Lyuh6+CH+LLs/FqT
qPHOJ+L43FKFQmbMjyas2FqvqJrFl3jHCyBw5xbg0mG9+ugEpP5bEkSKeuLoSzxiHG2FXQcX0D1l54TeRRBf491vBHSeugVn4bihQmbqXd93roE+QOj1sYRQfJepD1JWiIIq+VwUb9e/W6p6SjYrjaMZF0WDn+J8
wJ8O5az9dPETEanxLp7RI9Wvq4pV3VcmiMtOu+BSBzFNvOSOvGK7Qb2AsIoSLSLhh/ctKuttJyofwwFvSj47qy1m494WEUYUL66Cv0EVAw+p2u3dZR2/3OCDBDWEY2EhZLEuMRAMXMMT7Puj9klCtr3zJEeHvBJc
C+67wm6Qr2aIJp6LV/ouSgO/87LN/pDyOaq01rAxM4zsANsShPJYYofmuTR1WfsmwXqW+05uIaMS9iG72Rw3ir5p/2qoIsXCbVhWnGwt6NONQJDPXrs01qFqf7VBi5icJ9K9IOvRbn2Hd6ZiyVVhS3KNphAR2i6s
yGgqkuBiQTCepffEp4BD5QiWxfvRDMCP1lDrl8joDD5ma7iwQK8/Tld2ItdAmNpUl+7esNj0wvEpM9tC0hrWUiqdf/rjWdObHzHTDGQIZumwpjf10ighmbY0Xo4Bu6WUrmh5fNVncuoTYGnhmR4O0MFedlzzqEdH
NS3T+TN89IW++wDK3pQpBGs+J+h1D34G3WWysh4BBN076uw9XVd1CFPWr8bfiKXrgGL1Cm84Fe0cjxvFprfZLsXIll0f8PQIPkzZ5cqjoE6KMZyVqNPhkE2tZihe1LPxAtTeTgb0KpXDmgGemj9whMf/eN2QHWux
P6kTAMwSrxXSECWRQT4bVGvFkWTMkSc3vtfG3DH0fXh25dDXLKylJAiGoJdtVoczdSUhXJXdFNepYIaOtQbZAYaIgJ7HbFAps5wCuAH6PF+YSy7mFOSfROOyLLvdkaY1Z+60tp2DU3aRzQ4rZQWm2UHrqbOcRbaq
dvwhOxyN8xyJZ+k/+z7/5WMBpY44TPNCCpPbxc3jyNXXDoMOTAX16N++Nv6pjJ4wDo1645refP7GLMmH28EY755OxBCixENwYdbB38YlElU83lDwWcPvtj3DbRhGg7KeDCwllkN1NR+Nml5iJ/O7ygm7rJtXG9g4
ZpWRnamPA3+brpQt+ElqM2FM/YbqSfXsTT+zHa3Wk6aR3kD84aw3nPCW46rKsuEIbWPE2k10B79Nz7Z701pJeW+A0v2Xa4EJkdgvwv+jQiQ6OeXz6J/8auA4NahCniOV4nXdxne0af3JbYh/na2kZznP3mebpPYu
gXmtLKrTcVIKtdIaxk3/qCdNn7TDrZ+w1wyVPzqYVpB2PajZVw1uG8jTuUSD4Ls2V6md7Bv1ZLVJGiv3JusuBpRrAYQABAfWnW5+GLLoJF2WN2jC8ES+nVCxhSzq/RM8XoHOgPOofAHRB+EM++bwSyFEY94ONejc
jHDJsX50UL+lABbK9gMt4wDnGw8+zEljJ9paXtbapQg/X0sv52mNpbFmgJa/rGScrd+A8BsRhq+HTarAVI+XK7zVCq+eR68FR6wnJtTnoNA1ydUGdtJXP+lQ6T9Gnta+ku+nyG9qlU4CgtxtqLnOkgg9uFCuUOfo
g0iAKEJ0kDn4ENyMOW8GGcy0A84Tuvnz8WInUWHoR76fMErdiaTZrTn5oJuhHOzUeI5Jbf4f7Gmoa+38Lmj+Om0q7r2GhKjgK32WsRY2kLNYoCqaUiCSOKvrXEkPiHNPau+45TshEvC723xs1IAmJnkAFxczIBni
XO1VnTA0NvjUVvEBIqz7iPm+WJ3OGRLpDIg8lmj7VyHCx2RwKHEnejyCgfBqpnfhDD9b1qfvkAyOIZaGiDNr/vuEDabClLYJXFxv7rnvfX64twCR+cN6UobHaHR6WP6u9mi9KLJRMBYJLf769yqjxxksxBZ9xkbw
ssB02IxHL/gVVu8zElZjeVMbsJ7UbH1W4yY0a507a200MbOrwGawRV6pg9/RjpgNvFE9wPg06CjzWMKtGkts8Sap6gV+3mNt1NCyfOmpNsVX0+pzy/Bwtthu53inEvGlO6JvrFp/t5NSWT/JyVpg57TUVsERF2oX
7uIVsMHpN5x3+YlsV1d8dNOasucAGk8QEYMtdfLU8BjEIMaI1d7kelfEOQsB2BBJrI1XiS/h2USp5Duq0HvbpbcfVWgnACTgg9cTy6IBJcAJxzefQ5POYS28cWxDHv5SPWpOrflpOczpbVkqJ0hoOeo2jBTTVBn2
S84GGD/OjYZs/i9DDdOHXw06GASat64mnCZd4vNHcxpv8Dmwl/XcdUwiJ4TguBpScD6r4dGqAhMza6YGN0xaOoNF3li3UwzaSwuiqyX9dIemgFUylDiLFuikBl0Eung2GfMhm7zuXgu6ucw0peDfjue0nxjeHuqX
XwcNcHqqWFbbeLkoDzVUv6iH7LmoO735PJjiIBPLBWHWkzN6U0kxs51SyQ0HKdB0kdCGv4fuZU1WO92CxUXT8X4OjXQeDB1lVA+aeTHqngrW6YC9Pr3J/JpR4dNbm75xL2eXXNwgjo+Ue0ej1dxq7ErdTIYa22Ry
LpdEIR6U+Ko2/6hIk8ZdMuUxXPmE/KHs6zM/gXbkxRKQwD21+IbRhQrxdCeqZoJL4CidDKwZXWkZ3E4KD2xEnt5gcDpE2RFngkVZqcIOtXUsdWnkfuX4XXD8xUrjm0rLSFeuvyQp8CmY4R802DF6g5fWyGdopu9b
jfvWAqLnEMFe/uc4lzEQaJAy44zo6B339MhjRqX5KIHvyW6qgM9ipQUyWbmGe7P8NeRU00B7TRbjmYkxnoCHJgc1CrMHaYDrp+2q8IPmWKKDcZz2foG7X1cCNMVkbrwQSPz/qCRXAaaR9zNwsrc/957vPiCXlsUX
Lii5ILbRqIRGAMuDV5ZvP1Y0d9OqE8evHt0kajdeCOSBOk+IL2VNakxW8fCqnL4Ov3FTSeMppnUhB17EMq+TVZpTm8ylj2TRng9kPJBcsKloVGKsR9EZuxIPFDz6KZO55V5JC4psdJmulLBsLbPpYS0oND1XOi5r
H8UoBV60CxJENJkXJ8rJnEbwpldKZuvE4RryLvNGHiuYshipEcDBn0FYoZHv8Lhr6SJf/x+8eoNGOjI/i22iIpCRxGrG93vetqtX3VObzDT6W2SC6pbuu02SJV8Pozl5giN5S/elE8+9WS5UpGCIwhKDfoUQQpna
lb2CErR7eGL429j7pPV7IB8B3hP7ek0sZbgMQpsEqabbgQPJXSJ2Y1VZ6Q2dzr2iKuNhF+ea89D51oBpsngYpeuDH5VO9DxhRdYvP84+ZSNAFb/gEA9Pbq8Kqan4YNLjaQRR5ZYW+trGl0TwBu849xCZNG8EKdYY
e2pUTKY4N8s7GYybh13CbpOZPdtrPokH/5KoOMMhoql/UtLNIiejis0GRdXmdjYoZ1/ttdBuod+jBX8GPozVQ3Qnyhm4itClJa9P3UAEKWtShQuHruPSUnUSwONLXM4prWOBHxeewxrOozV5jill+MN5Aif/LnE0
NU24Ftt3jIIx2vm9QJtD+QRpJolLWd5yyJrKYwy2ABs9PlJqn3h2HLDZJARew3ZPoAyKs3jekpaT729OkGCHZdAQfUa7gg5XdxCC2p3Fo8qZRGyqYqJRwExMwtlL6ECVYfLJbvZRcKDerzZIZno1HrnKn740oQ9k
M7UlRH1rnVVqASSZML5T6cOoshle4/p9l++9Bca/trd1msRMF2/L3HqvkhyqkB6fLdpivfO5FvqwBQ1eKJ/5swiEBPK3RSpDFohEsIL1/ycmtKZ4p9Ms3OORUbNF6xBlOqdGdL9C0YIsTzakmgwvU/pU82oQ8xTj
Tmq+hmTp63PYMjD1DPp5t7xfCBcWJGnGHw3f6PLVPrGzgDW1HpH/8ty6ChbOzDAdq51LOCZWtLpGE4CR1IqcUsuBVXRiz65Dn0ZnAdchT1p6v7fQkZWPBq9ojVLb6p6Cs5NXpZxNH9y5W61m9MHu66IaaZd0WDTm
QGs1W8yWTk1lFt80sceIDGodH4bLQ02Io/LgXAqFmZJ9Ct4qtVW4poG4YwB3FZf3cF7DSCPgtPAzOJiwbZUgr4Zzh/qXKukqnklJHmkcLytMOfmQNzVz8Q03Sicnsnw3VC52Vvf5mwiluyT2KHZWxw1at4bMt34E
XzEuesYXwnueuW49PA4pMuNlR+03P3Ygr96SamwRf+U92JIbB1HuEDFKwnz+trlYlloetuI9suRA6lkuyv0n0NM1Qo6qGC0hWtf/IytdQoNFlnOFy728gCZPk4GsJWskVkOpdVODKE06aGL7CmlpQCjj5rsokSP3
pUPorHUnQBmLraB8I2bQ1ZUgQfpCJ3vKaRvkujqy22bAnLziEjVPog9o1OyCf3hPipUIYBzCxyGQE82Na5GRNRM6VZlFSVU+9cb3qSzoKOWwJHIDbdpeSCTtOyUCxQtjFXIkNtEd9rS4KO8zhhVUX1zw0eqoZ06k
LjiT9TpaaFqZWWsrKF6pgFnvaGEGDPLV81TRtHQ0wE4RzV6pG0Y+69BxVrclnsZLs8VOGRkSb7Eoyxsn3I6YTQDS3nfS7USX+qTqXJ5dPOMXZ5RLxpsZOU3/xleU8W+Gm+rpDwwOIur/5+dm3ve/im3TCoEtvoB+
XAw+jPglo+pzLLVTJnt+jgltIvybRLdHig/ihDlOkcz8/1n4d6pCGFkEstnxQDfyBVLm/tcQMwJckE2FnwAiHoOT6wKeiR/BnXq52amLa+/nB5VcO5eZQL+68X6ZNnU2fzS0PPuOhmhON1UFro/sdrZqDWKd3yO6
LnjnAiy5C/T99mq03dm7WvQnbcy1dcWtPIbzYj+GSgrS5sx8jZAQiznwh7cRl8et0Zp1MZOTvFlPPFgQd2Prt2DzXywP/wf4tXvQuw1kAfZZneRRUFVyT8UP+FTAz7kz/LpC8s+3a8zpQ/YNxPGniBjGSlHGZ2v2
Xw+EKcurkSCcb4LZ7d9/M3q28NdVIHpBagfJDjPGgPEL32ubfmN20ydvgPGV71py0JxEUrV/A4i8sJeXb8R0JesKW50Xf+4YkvHkDfQvzlj0TFFan9Ag7A7Tk0TCUunhLhYSBbgIh/4ju9TYP514NccUW7AVQRwI
hx0KDYJPfmSvjsaFTeB+TiLxYoqrvtCfkXEG+oWt7QLgH+7XaQeQic1I9d6tiOzdg7fI54ejE1bNNAFn3HEBgmb1yk8LprJPX9LLT3NZrM8Q9AbfyVhq2+aozns3tehLSSYC7JyVgmjcB5ccQYWjqvH6f+6z/jOV
b5WFnxIImxa1ZMI4lcCm7JOjxQoAv3LcQ6uJ0PKcOhODAX5baPGO1gtherefxq09Zq2TjpmaTzjuwRRxayZmsG4JUzU+bplowTyEahc3W6IgiDJeinou6CFGzC3mxl/natlFl5J9ZXlNNsyRqDVGRrV5USh6OnxZ
+GDaOSACjaOcI1iZ/j1lwU13uqunaiZh/8Cajzdk/yvzQgSd580Yc/dPTBgzDLED+vOBzT7i9d1svdH2juWbBkUoPW0xYNo69icrUTZbtq9vANSC1xlnjUlrdyReOkIwRh6eX5rt05vJ0SSXQF4j4A6khyogwsPR
A7CtwqPF8Cn74UguMV9uvEl6+DXNyKk48D0JBDp6OoGDHsbeGrMZ75WveTZdxQl32IkXFXhLeK8oXXcJCI3Q3dF29EB/qz4V3FPcZEYLZxaBB+X9QDNZ44d9zprg30pcE4w1a16sbZWPAxFexh21GB/maIXRv2j6
uf0lb7QbpzN/50JCj/POHobU/+s2qEBRxmPSBqqpRLrcj+mFXTFGLg1Y5WmSwAcTQf1NqAsYjhpzw81RaaVOMUsRqfouGyt4KQeB5OJN/JHt9a8f3DbWoUAFBNeTjiQRguwPgKyKU5geOgo4DvuubMQ0DSJAAF2C
agifgwwMXIgtxCyHSkHe3QeYjiphJRCRIQ+iF5A1gV9tcbCFfAptsvRkPsD4uBywFxQhFVWlyxF3G7msU93iYI8l00huzpdqmjFCe+yaZB9pGbJsblIvMC9WZMZ1p/0rz2WyYF71PyzumTiIMecWWuNtQtArusYm
TWRhFIOutaOwLbw0kct2fA12ZqokjBWyHI5+fCzOhszwe7bR2nxJ85vPyN6SXuYXYHwnnK+JIctr3k4Qmb8KEgS2jQiDTEHXvnJD7QFuuH6N3jwrp0W3STCtBHa0dBAERQFgRIx+qrIIZFUYng/LozX8XXQC5NjA
UZF6+pHSanMzHfeOb8Fot3lF8qaijaTclkdRgCG7UbnJK1QR0MpD6lAGKocUsJ8lfwTI1/SiTfo0Ja2cYDduJWERyiAdsO6hVchjr/MUIv12GQ1rw+QhI42+VGTzfg5+gbIcT2AjFZd3fH2cjBUgFuShgJ8Hqphg
sUPIZawUyCyiIkJt1HJpP0j6eX9XHECoFUwiKzHLsddY6dmRzAoxJ+T6okx4Dw9oEIGm5j4cLAjliX+LQ8mpwq7i8pSsCCU9Rm+jGOezcre4nbnTQvnUNwWJ9emCO50zp3fnFg33RVkMyShUkd60ZeQ2dSy17QIa
V6k6d7PMS37pacpGJQ9hs5scAY/+Oo9UXjpMprZLWDofH60XN+DoDg0GWFeuNZ9RNaor+FXhZtEQ9Iquiqn65ArL3do7qOKh50J0h6OqyetQGjlsxYmfC5/HHRVuloiWZW/3o65gVUOFLNnjCSh06iSiZqQUJhMx
z3SmhYod19ojhjqy1p29hxIrtPlnppNtGjVCYS48lpMSQnopcamqDtOdPoXW5W5RQnIyYcar/sTPKpsRkL5Wdre4Fp/BqXA8KCYFKXckfYhcbI+fKV1EXfH8coa+xC29FqrbQ2Xci1Tsck6xko7tFrH6r98hQc0m
ruDzhKXnKoRNQSuIlIT8CGZeko1hbWYxqX4t9Byr2dj8GT6zYJB/vVVug5zUtcFroNTe6Wfnw435dRm8NwM/Z421XZ2AtFJ/aBDQAygQNU4eqfJbvd1eIuErf7XQaoo+WK6KF1oBmGu4qs386m+Am71qL2574eov
a2D7REUxaCKix0wYzpuGGPnQu6Vk1plFv04H+WnOm7LGqedwNanTLdEsxKkIGx6FLAVaryf346kIvqPEq+v/5KAnZ/hEjmR2SYfLLeJbD444Siy5EYwTlXBcHyKrK9dOGXfx7LhoV/WfpO3/xzJcPzdNpIsCEKSx
Edhg4XojGpoRIRLchgWoMKv0XIgR6z1fqPParGjIkahwS6G8mxG+tLAvko72I5PsvRtj9qkwQ0q0oyKugzq/whBpOrMnR3KyxMOk59Q8UgMirrQjS/HQ0/3TickD63ncHz3TYXyTT+zLAzo6dphexpsam5YJRROf
Dn/6rp0AEtc416+cHJ6YSr6OUKlmuCq9EBA6idtIwsMA54xWu1gbn1iS3vmshIXvrKDzDUXCH+n0jpparFmoUmn1vp8zBP3kozLm0WjDkRn0IMcNWLrlIv5dicFft8eqcnfJD28c2kjc6hv+NkNkp2ctTpZdQhiN
rT9tC9G1VEDh1cuJ9CtgYeUgGC3O6kVh6Zm7PdgUi6AsKde4v362aWyHqojdu+MU1ubIYPYWMNOtncmEjyfusLcg8l+MBG3EzYVB8g6HIDhDx4+35CxSTlYYomF2UwTRgCIymVLpd/7zWSMu13xHx3q+J8j8YYdU
JDaSsOKLD+wSF6mcev24ny/oc6DBjcpCiLklHJN8wk6TDvXYUvLA9hTD1YrDpsEGODJPVdImiA5Tje6yqYHAHFE8LufzFsdMtjNZr2k0fSa+9j2/8gTYtVHGydEjTlRW2Q+YUqACyxiZbna6Ufn/TA1RvTF4stDi
nITuVExbBCQZDrZFpoh0pvI0mywufcCicz3fYjlQOs78V1YGPH3ESmkLO65Pv1m3t3n2+ZoXth9QSMtS1EY2i7+rqxems0isCPyvQDQXdr5/3fpNXVS6CzxnSx+66/ATJGwKxK8yowTY7sgoOoaOSbpoU2a8qskt
fNgoQXngFdVJAG0NIbaKTT0PdgFeFZIsAHNiH/mJjJJhTSVLanZCDCx4drB9sXfze9X8TjAeTo7aYwqzjxUkYoTEvqmenQHybGGN9kiaen3idZpslJDVA2w3x5yHkxnUI6rSg/ol05WytxzTkK1dI3ztmLr2BUB7
NWvIVFPYDOVWU5bpAp2b464s7VP5kYoEytCpXz7Vu1RVA/QgZyISO0fRJqkXx+xJ0IBaMJpGtKfnzXc4GsW6CHUrxJv5kR+pna5DSj4nmalKXWuOjK/m3Qo9TGIlTP9qifK/Hc8cGGKQy0n8/BMIElN/DxGTpfZk
FKqPLlKH+yzwe4i/fSvG2wdXMoxfjn7T7+dPivwi4GjHHqqOo0J2oGN5plVlak9t+11e7EgeXhyAqIe/9h8JIbHktoW+vRTTFB5lQO5gnmzjgZm8wvoodFE+JEMN4cApHgaFL6UkdTlMCS9fPKDSsH1Ji3p6wYHI
esfCnZyzzkLkBOL+ODasmj9b7ZystslGCkiDvolsV9LmEzZFK2YVCMXWf11PdZCBDb+30f2ieGPweabRccrYimPckk07uVihOAkPgMKQTkFHGYZs1aMgnGsXI8ip1TzescK9QXNSWEipZ9Ud/BahFJ34q4xhOI1h
5f22LYQ9/ckC1f4c/Nl3GL0AKuXT0zLfnsG4ZRfU+zBlHc/VLg/Bq1+A0ASJSAjSC8TNG7siE1xo8WNixMCAbY7W0tWG8/pffJOeVPmnyvEXmwkqEYwJD4b/8JDi5VN5AG21zzPc9J7qXNJR2d5eDtK2CkY6Fv25
AZEyLyzRpGLQ58XxgH1WOCHE9Ewpc9yU3qU3IZiGpcgrPc+2kJ+9vL+Wr/MbaWurN6u/uZHXpI2xpO21hGlh2GVs3bXwPQS/TntgvnrDYYA1+xTAPPrGw85Bht1Rd7CWb8klMhVZjp8sPNAgWpxlnhyScjgt8dCf
JCeqhZpJbj1vwYz/0ppvfIbxL8g3UO8iel1+9yKlIuvtbRe7wkmf0bWd5SMO44tVPmf/fuwPZYXLTN0f3ALG1CfK1IvJdU/BUC9saR6oqxNSJCl5Z2Hzc6mKFG1+o9p45Qqe8+u2nkTZQNqWsm+3aYMGojKMuh32
mRmPuTvLPKdse3iGqcpdvJg5g9vFK3HgWnhgAS5eL8Vdnfqpe9MgX7eQ8BwazAZY7zOXabJt9ExehWvNSSQ4ZgWLe1QVg6ewTNt7RcqEHlWMe4D0Ba9TA7rbMk0ae1vZEp8Zm/8SRA+Vaz26b7kF5gTNamksNuVS
gsTE8CJtu4df77xqrg6DrGlZu3eKI3BDt2g0npFl6uAEHMnQwjKr4fwIrO84Vlynoh6/Ou3WkD7DhVgzCs7PXSPKx4y375H58Wh31MWnqxvqhe72oI2LaO4hylbbCclvom7HjFKnbW+ZJHERjiNk3pF+uEf5gQzL
4c0DP1nrA5kNbxvosO+4sRj618B02vH7dmOwV0X31cmJ38EZ7m8oTUZl6ek05RdFdd3g0m/jqW94MXtMwhMvcL99M22zq6rZ3vmIY+Xs7JglTJ/imGHZnmOPeViUfF+PduIdMUgtRnxqk+7QKAoCLnzItHZ3wmH3
RxxnC+jpIGBen8L9RdqLg921bGtv5R3yBCU1COQXclw2ImPpMSepfB+VGPdymJT4r20eB7+saeL0UDcbt8sogXAZ7gjIpmqUFAdKbqnoDHcYyD29KC6G5gHEWcXusLEwxQUmrSJkcP8Dz6UlQpcromJqoN/2xajM
v0TiHg5RbMU+jMg5Nxp7Md+hIWB3Ydwasi96o8GuSL7ZBBqusCNDhkeDUt32kmTMEff5iAYDf4+IB0gqHxZqf4G+aiUohw0bi7T3b5coG/TOAYoPaIRxHkncKbK2Nnc7iZW/Y6gEZChCWrK8IET8nri3BKa7tjns
AMUkMX0dMP1SDyzcG4pqlmOK237QUuxv3+frTufefCofO6MTN8A8qroLsjbK2jrOB5PD5ufbNh0DZ50tHg6rFefQztnHb1w4FdMbjp7kZkdgfewQCuTx0coeArYIvFnfquwvGaYqsu6/EsFNCzPpijXHzpOl0D2m
5gmTAv0Gt8fvO6RLqXLN1GOZn577blkRwvDmMMukgyEwLwGilb6grVGmBFJXxv1zIdOm4fV3qlBjqJsHiV6OWNt8hjOHFG6vS+/iphFQbTdw07RYppYjGLvXMc3QNpeZo6S2n3EJztXSVbnuZLBK2dUQFwqfjwer
ezyLGKw14Wt4vjQuhiQtp/RQpoT/68Flv/rboYmovMyuunjdOjyvf4yRP+VR1KZiP0g+Yzut/dih6TFw1ubs7B9WFrzHgDaHJISCqy3BQt9Ox/MzNEWHcAKSJWmyAVUCVjrBnqqFkxpQGRRfEfeOKclOPauORQ40
Jdk6EUZHrhJYLGFcE6Kx5230J/6g0q40vI9x9IMEriN+VaA8ImEQ8xF/bXNK6UvkaWsnKp3CNUQdqoJ+PKXEifbeZlryduBXu0rgsjsbVp5Bc609ZZu1c1wkBEjEtBcCXemazdEu7Gx2riOR0ITf8flzlr9+t4CL
mJj7pWNdEF5gAVgnh6uPdQ163b9j6MOphqVBlHgyQuED9JXLCkVR92HSNUF37y1HKu/nEvl9dqTW3LcTJ9LGg47Ib5jcykuywx4kmKYhY/KAOceKrjH6ZkbHh8hcCn7cU/yKe/dlnWSeNn28MpsPDv0UOQDPCm46
Fip5ChVEh39aiEejA5hkhELIEvksFbSGK0fgVXpFaIBHqNMYUVHbggFQtB8a3URctg4XRr1dkOaI18Aa/BoSADDkmGjmwvZD2vFAjM4skXB1MagnlbGIe3yeX2//IRYqMc8LYRfiZa1HgHyKzovECA2prV7deryP
cJ6254QoZKjLKtUlkG1RJH7UQrn0fftMqR8Xc27Zemu8qtj7GpNsXBtKoUAU/ST/phejT2del9nv8iSIbuISI8343t01WDCxSD1nsneTbHMYmhZ+y6ttKGBwUEyUcrBnjokkxCXhlCKkj5wgvh6Sbj1iVw1yQvlK
p4AsBRhpPxyPkWWxQISgxBE/JrOpCVE2oCCN8Zd7h5Haeg6cbJEcodqyrHTpWi3w9BRpk4s91wCbmMfUZifUALgGukzhI8hFeyPxXvnSYdzKJd8Y5/tScvhqseGwKk6+kqgE1FM+06eoPib5OZMgPH96WrWLOLJp
PKBDa2tqqHg4ESDUTOMymHSNAFCyfd+LVJOijX2kOV8ttIi6H8TLKGskINLL3zWNB1X0R8D5MC9Euu55QUu+GC5V1LbZYRTsRWv7Xw5aT9IviFOnkMuVDiszI73G0J6ZPPlhfTj+7EPgCp3jIhlqDFauDKEEPCRj
KyTFX280k1l+Xpw4EzCallt1ldmym1woWb1G+eY+zzTmVkK7bsoTzoMKt62byrCPllaMGiIGpOuVW8fL1TXsJxTxLopbqqEobvBGkmnz2ArrgmIBbnlsDMeGOZEM5/fnCTXG945CPJdnUF9ogn8kQEzBmk/xC1AV
vqwdk2puYeYxnMHgnFlWZeJ76FnQLOc3uUG0ykr85cvmcfn9dVD8frkdfeFhps5ca7b64tCqz4p/evfLlRknizh2hpAbuIaDz6DzvdqxEiUDr5wP6sxeSsAR6MTXHfOLitRJ1pJfk5UEQWztNUDDxlOLoT6vDlih
bLnece1gPRYKoUysbT9p2LY+TR5PJB6wGOtnziCgIkjkaUE+JyrZ+t++9OR7BnLOWBX0P56pHTeuSX3hbLA8lUR6eThCodtWQt96EmwlbdxC6FhJgm2dkR8hH5P4r9bbJCzP8AbCTijXGnJMHiNzE5Xc6CuGmm1P
WBFAu7Geczij+Ap66f2q8TqU+OcnZRzlgOOuxugP+IvaxI3+31tc0a3mQGlm5W6FMOvTberMKH1gyJBFJ5SzKKdTXd7lYWIgCXudNLoxCk6LOkolVW48kmn7BPlyIG9TGG7sCxeFwDcekIHo8PvWduzDEWw3eyVq
tcB5AeA8tqln51fR8K8+ZblR900U9VV0EFvt9WLmGK4Ehz7N1itQPqLn0DLCee6BQisNPvXysZM+iJr0rwCN7wonuG7iPfif/j+malW1PLJa9Aj+vtZuqOoq0KBhAsvkH70oAAUAa4AYXPnqzmZpwDB1COXqCMKr
eGLUWc2Voyqng2fwaHQu0Z3em2SrchLb4sOwosn+lKrUUNmiHo4DJl2j+CB51Xn5IHsIQhurYZGgWSL+acBUZCCsQKqnvmXF/ANmv+LLQ1wchfdV246jt11qwOf9GbXUXQJWwGmRG7Q6boTrg+E7+DKBzRtitHUQ
7fkgOpH1czf9l9fLY+uzlHLyyTmi2rd9XTsMwgXUil7anTzm4+5whQ2Xa68tyoqyT5bPTUxBw0TBb9Kh+UKRHNxmJ7FSy4MPizEwJXzZq5fSP9G9g0vBd4A1hQVpf5ZECuSfAT72x+tLVRpBtADPSWKthCTB+J4a
VQWuxi0SJDrUQQGTabtljidyNL5WWcJLD0zyVgc3JAxs7jRtzIuWrH+WYv8j9hHoNO9gLVJhNnCYgcDs35ts21vB231LRvHieXXJm8+SOb/1fT9fvKTTzqZ2v59IUt0u7Z9ptjPk78hwT6/Sv3o+3fWL/NzM5E23
gzmVRtO3e6HeQQPspfVQwCZCaWAQhVWtGDbqXNS6gFPb2NvMG2bNHMQgzG9pzKXV3sWsB13tUa5Sp4Ofw2TJfGumv/dBK5jxc3bJ9Y+RNDkzOiZUxv7Kr61QsmVhIsEginwCe9IHdPUpajuxfSg48CnpQnyfPqPQ
+dw8V56Zl6mv62QCHxXJ9PA+oD9A02McsZCyfA0tFoiaEGTFyOwdFH7PLIgB2XXwJRzhXfBe+2SL1JwmqvGdNvSwHVjxDcyJobHhhS96RYRphRFk8MVdorvwKquOC5BrBZPj03gtHX8CWCGD2cQjh0Dw1o8SBDgk
UGM1kbGoKQXNlo+2MjJnmOg0CnrMKwuLAXPubpCz7XxP2rmabJHV6FbsWjvlO9nfqHDBW4fQNCieXVrDWoE8vux8X5zsMTzku3cw5poku3Ne5w2t8HbNHSXHcxyPSk9n23qzFGLEvrAbfu1tYo9rD1CDn9Isx7Do
AawrQZyjcQrsWBpkhQEZm5DHbWufdU6qd3k5eGy+wmJgWGOHynwAl8Jo1ufhiGfPRix1frQC8VY/FvQXK2j9TgtFeCKlRBXkgxjRRQoCVF+CSTICWv1WK/31BLDlM1yYicExp2QETI6qQFvB1sOF89O7+titCfW7
2f+0sXG53WqIIftE77jYbsd3DWAxouMwHxY//Fu3BtyHS7Z0VnOnmCJASU1VAOHI8e1oHrxnJAVbb8Ji3+aqVQUYoKL2WSY3SwtfVisk0TxYABLUwkhE6Pdghw8OzlIMIxgFAgGIC/YoDhZathkfEFulZyEhn/ci
cKDbM9/5vp2hppDQob8ThgJTiZtkcJxmBoIVBzgOTl1S3M8Cw4mCSUUVIc8VcTo9EJaXdrFaNsYiZTOC0dtwsl0I58JDxPcL2AJIQ5/HSwL02Gth6g6CP/GObpyN9eKqqNXp4dSi8jO2nQ4idFoHro3UfrLoC3us
Y5dtbcAnEI+3ow2qDAaVccPVZmd8YPhDI0JsCGAJFRxd32d6eI+wvqyxWZu2gO5nS0qnjirDXEj9gBYIbf9eW/+5kB4JvAh5MEFoJMBhPQ0AScnIItuABnnTYSY/pDKM7YcGA+bYXq+RjcFGGc0ig+2HmbqZUbYo
m20JoCPXN2RA+bh2PP0LJ470bqFsl7aD8AGCnS8+YnTKkjAl19MqMCLmHAH4EXOQJ9cSLDAj5rtRKi9zmt7+bEl4jbZ5VWz6htQCUilzLdBaKFD4g+itkGS1onuJdvp/BamyBf/Jq/pGL7C/VDG9+Khdkg744w31
kQi1f41VTMZjxQtVx1gzUDWDfYnWAoEN25ERzc+xKnYK79phd4//bwY8ydDZ7mDn6glv3s1xFASwkJ1GiqPYk1S2sf/ALgdnggdwdcBVv3VHB9FfpVfJcL1lfrrouPePnvyqdcpkmavmn8gAflhGxCoyDif+bYW/
98eg4cUYU1BALEIyxzdGvqrZU+yayV1NkQQ9FUbU6LDkfgDbH3I1cSdqCVl/QpywoGaPaDNYlg9XC9Aco4JjrB8GeWaBIcV/cWftzOlrdCwS+Kkx9mF27bS3wY+wEgsTgd8W6zYAA0mYvLVbIwFbjp56VRNI8bhw
lSiyT3GwjXhjtfqxGpr8oxcVHrNbSz3njO4SDeyF29bLHB4WsLmtWvjSmNYaxnE6lTT1TYxOPKSAtzyS8NGlNLcqQ2fDXERkvfuixbk8vWyhJ1a2J7qnieFGTOxIUd3fP6PjRYPwRMfAj2XubCHp3Forcsj74LFa
wPOwYngIShAkPMGuwYBG1efQm1PmhhNOoBAIQhhJw/Jz004akGUrOg4BZmmgITEiSVyEEPRsvscFtNIQbQdiB8O69pDdF2dDCVvngPUfPEPybVA1BxFMWxfTiC4ygxw98DqwOtZKBMiXqvYaZvw+vzoX9pb/lU9B
xVRc0noDmeqM/993zw3mlLsUL28RV7MegT6NEK59l0kDfA9bBbfiHoDXD69NfrFTBz/+26YUYnIaFXmm5LQ2dkbq5UjUGfbw4QwOW98MLBnm4mxHA1D6vOPi6IkXXAPOmV51NlnSA8U4O/ALGjqlJmvJ0nTI6fxO
4cmlEvWeyUtCtOAMp11OqvqMjGeuXUyVtVWdIEM7kxDk+L64gHwei+34laQPRZrl8MiRGunJOOeenYp+xpklQHQNCT9hjEsS77uFKtdssq8GfG5yoEyCYBQA3pj6S5Aw0P5b8ipoUN/DO1pxML5aki/2RU5QYSwf
Ax9FHK8eyobk3iVM4cL7YeuG2m6FbAA/XmC5yNr9KEPiNvBCqc4pVKPY0eXU8gKLDfHQGoGUdnvZ1ABJIH4Zqj+rBexSGwSqNadlvwORQkEzwiar8gttJHf8pir7JOqpyC4eJuh51pLZ+Fy7lGm7G247PQ5sNYrF
6tWCYEQUr3lKoPUj/GKL438r/kinyTSbVpOKaSqb9ODtzoIZffSkguv7itEQTMlJAShi1XGGQg4al42kCQhjOBR9ICDpIB+RUET7zbkbe7NwtdxfpFPC0vZ5pIbt9v+tZfOMMGb1awMeKC4XQ2+t52aEPQTQXhFO
l+hFKRK2E/Jp57SGcdWqsyCxfuR1Na3jgrSOagbdLwB42X5zWDotRs2V6XbqN36mEfqyA71Ma5LvkhDAGcfC7qsmpjgpnAve7gKNhe7NIYdDZNN2LqqQGqYyBHHrtvUHkGWHGuMYkotoV+FYC7n1S4jVxTMx7z+J
Kk7TlbUwNEk9RMd8iXsR0qHA5IEpAYxDl6IBzeJntP5dNBtbllW0paka6FQmCsr2hOio0eVxA3nSRiSXz+/lxK2i/lYLaE4tB/gzNx4zu2EQhZ+h0kACFtJR/vogOzjK0XeIzMSOexDxGV4TeGQkNADMzYUctYBb
KhSOyACVaYTans1LW0UGZRwSV/3ZTtjGksXxjAyhJjy9Dfayz3BvggTM6KF0/EgelELCkXUlpMEk2fvGeGSm8g4tjbwo1xzDuvgJGPqN2VEAvQQTf/DBht4NOFreBd+/op2/YVcU1JgFU8eVqAwGMwE0Iz83Sila
9LV9lzE78V4aHSVy08Cqu+ceKNxEd4gvf3t+Re/t7ZOSgpaTHgF8ePoU2X/84pYCE2Idts2UkJ0SzuykH+pbZPPmSCv5sN/SIMylUFM01D8gziSp84+ITNmc6e2/NKBJRVXl57EolLUiQbczZxMOu82DCfm1vszE
HMvYsKlCVED0Cw8/UbrDhy1SsPwGW7PpCiPCpD+PjxyTFonlz/An94GoykaTK1n+tr6Dpto1pdjeVcHJtqsRl8Hy2EZJfu7N4raLVwG+n06HCFDB8Dbm0G6F+En5e6LvGrrRwWQmwGMfhPtMrAeU1RPmRx1gAIf5
cmYzd0/9NiYornHbtqRnYUoBK6SdyTfF9T/xaOv76Q21wXH4kSYfzHOzY06c3g/psVfnfoALvY0Y0GpBxB4Fhn74nGtXJN8CH+i5LfPJPptmualS+1w2fe0mFVVTRhOdgjgJKbiI3AZSZfUb2WZ3HfwL7hTky591
878mMq8zlOhZIuAnC2nXjN6njFHIhoOC/Ic0TW2Kdkhs9pmPiO18jLTk65+kONh8ns5mOL0jDZPVYlPDR5Y1rghY5F3bOXmbFlB2NIOjO7odEDiaaZMO0MbdSmSmp/F4Yuef5sl4YKdIUOgGjic6Hv1fOR4LQO3E
3qifCiYsKCq4gKLSHkME20hgAJ0r7SuXhge4JKALYZ1F33m47vh4tc2gPTtInqvxOYiXGge9OecMbVtZg2ThCOdWH9NABAZjmepNRdYTxyI86GXGVaaz44rGHOp6GQBOBLsdTZs/Z/q1BAudSQbLVLsKIKSUKLBr
Z24XfHE+FQ4TznmlmpUPq/OaEpHbjN5+cU5NEfZkZbabovCgsb69h69O2IDO2x9PaYoaXqtGsEGRIsLEeUaNWYfsoEByxVXQycPKQHv5PYhWji4Yan1ZIxNFZUitzrcaak7ggRfOAiGyWkkwDOX2QcfcJkssKUa5
V1AQYDmbYPF5l85YsTbbsoUUtVEFRfr48lwXNC8gh4rjZBaKjXFkuzq7G82FqSx0gVFW1UukJsuSph6g2tu5BUYtSPjPvfY9RrschUDhKeLw4UkWeCckKghgYJITXGCtcSXj1TUBKQ/uialbEli30tD8nq1n87dr
VYF6FPBgF1l5Btz1qcosXde2mgr6j88iOhCH8UoUiqxu5eBfYBt6dDjElaOaPCzh58mO8ZfY6qhEvVCajIUZlNJN+TnvRD7CdE0mdUPytf/9r1XRKZmP/iufTGOcKGO+1BXjiPUZqpvisThoN3OYhEHEHhz6SpP2
ZLQzxJTBg0lHki09+ctBXi/kWNXwc7CNQ/EixbrU5n1lRet4J3C+eALlef+G9VoBoQT2lEQgVUfQ9FgIQr1oW2+JfgncNuRfkfdMj29/I47w3GrqrQVpiGYWIVDIiJ8OiqswrwMZtBMGsBnFDVb2qjfky80iK8wS
SZyPomBL3U4qR7KDnqvnOD7BWkKva8ENTCuhTBWl3heBiq+MwzC0++TELQlvSOzUZviyCW8vbP1VLQ/ZKq+19ii2hZZl9LGCRMNY+8dbzkpjVkWUEWcYWtIMFNIpnPkqayIBgJbd45Oo6pE9GC0Ebf1GTaah5bO1
WDbnNky/URyk/2g7IWLJdSDYGUTyaEn77Y6yUXFNq4yw/wvlU3MWqf3PkHjo9UpEdvVWFEweZO5j9Uvg+3eUa2byuJwSE1LeHaiRcVuss5NqM+ARx/gV2bzQPvwdOMHoM46Ah8qWjF7iUdk+Eo00n2h5aamKDRAq
rVNIaR9r3iRc3vypobRPlmgbjDb3ddsTpJxj47rL6SIpa1cM/MJ5Z52cGV5EocrGZsXQHdnjeYiHqeFrA6uLmOdUyQKmg3V0f+iMJVrfM0kfZhy1tv7xDSooaMICj82DGgw9gHRlEL1hxl/STg5r8/kWvK37hRgb
vzAiiN3msawfc1TNKN9smLeCHEbd0XjVSOmjvd0JR7WfLiL0R+QSOsm3EYUjplNRCIAa9dZOUv4CdRmRF2s7EQqe7dp5mlam1pnB39P6bKYmiFb+PoqwUThkeQqRNuPr3ipKITBfJqoGBNn1RnrhkcIZp/vIvTUf
W8leJtG85NcnMcgOhzd9hX1uxDcCL3jveXZk2Pj/db7m7xqWEZAgScWX/P/NSGJ+NFpHvrlYNuuCCkI6KFmH3posp4XHyqxj2mAAk/AkPDN46oD7A4LugZT+58d8KxrBNvXr+qSTqvnzZ3EhNCEfurO5rPERP1Nq
v2e7mSvGDUZX4rOjCWdcdjObdULVCvnHClnrIxST/AdoIvM7rcI1H7bYnbpNl9H8sT8cGh7n0VJdUMwYLy5nND/dtk1DzAqZzXnUQJB6yWvk+aDLOek8vN8/psaB/s1YR3z8IdsOK4gfLEH8IFfh9/m0sO3vNG3/
tPT9qlbk9v12QTRm1gkYsvNFXiWTcZzcnuFkSRWa6q6qKF7eQOVNG0+Cgf1udEZbA1hbmm2r1ZP5fNmd6+dafFzrA63GKSbcHWoPb3uxIiaL3R8JIGK9G8uTqubEeIydoRjaAJHaMZ1nM+Bo4jeTNUe3ZcrK28Ra
npijj4hW3eBk+5Vzr0VtJFFzBW50aKbMF1lugCE8nfPnJJrkIbhoeAjErBylfZYKqMZvy/nrgB6tttXPCscGFh6KMc0dtt1bdJT4Ws8tZleo1plHCLWjdE0tg+M+3n3whNbve32PLzXN12sqqdrtPiEDTR8A8guF
Ue/QMXoIMF8FcngucANj1CKRR8Dopudygp3zxfy+wBBEEeXFCTE2OyUv7oMUKPomNfJWPR8FJ0hucmrFOhHfC6hqBGtszQfaS9B1co0nHqOF7mn+arPPgRgLXvn+jlfO/Qv85gOpAJp2c46gdhvkn+k/JiN9QMdt
TlawKJRuUXxUnGM9a/ucJ1urjoekK/fNVxR2wCLwjCwyfbdgthoIXeAMZFDNW97e8RhkMgs0A3NSS/RuKWDVqognATOPJfqOCXGkWgsj2WQ+xroxKsTIDRw9O+MG0oAPVmGYvqheLlUhI9K6sUgYkTHNc7DTUmSu
7NgRCI7j5Nu5SIoertuw5DIzm1vWRGzuztLNnTdKoV/T1Ht+VVA/1fllYlKUowQDSCkFH/5qzaH+gZlaa6BOWMs2c0RlwTvHEN2xDklM+GgyGMpMQ+aOt2RRiDDQ8t/o8W3z3Ga3PYyZDpQ2Imb4WF4/fHJthFQs
hc+oJ0ruauDq8iblNnSyTD1OKa81ZEu55JTo0ZrAJZ2qw5tO0dYfQscKmpHwrZErpkyl4eD3hIK481kO4cqhEyGogqjj0nj27CfAc6pGkgssLpcB6gUJpHFIEMpgDgQQLJrvwNEJXX5F4YJiAF6xiiJUswDHtiYQ
ENsCvVMY/EqB9WjUAXJHnG9OTSvbg43dvbjgyLXheLnLnHLje91bzFEPFw2nsmBSBEz/rsUh6Dulw5TUY15NFcr5ZEY9VvDmV/LjP7PoK/zvX25WGqeR6Bf+TD3suOTAxspMBvJMEdqlx6SwbtUStRX4jpMVsWQW
sx5wYxTHvSMzhE8IHeuhITngVLkocaNAZUjeYnIhldnmKHCxZzsr7FdFlCprNc5IGN1RZ3+WUtNsJwIcyuyJlKqXkq5dhFjgtQKQ9BZsl7X/t+vnRwutPoDubuyWg3qrwJdzdkZqdcJnCKNGeRYPy5iVComU9ugg
UXFCNN3Y9Oytim/jSw+pC15hbdpT+qjm9J4PAY+9+seS0QxECVbX7vVbaKKHO/qOQvMBFC/OuIxouOO7iHskwYRlIcIHkL0CvekEYN8864oLS8NkS0ICbzWFX7PpOR8JnhPiiVPWaZ9MN3k0wMF0pAeMkk8vd9Di
PDPfJlm1WBsnVXHrONOBCmqf+FM7yNcIdoZFWL9UUmyv7TbQBYFWIb3BShqTtsuKhMnUmKKNCbXUWAQ5rVX56u/r5PedSCC4FBV56BP7ZfRRLuJPEWCUusmG1zEL2LOIAabYZAFcjC/dCgJEps6zKcMhNYXFkCqz
OZkLk8KuaNr8K+Dd4SccAYp5u0sdbNQ08ITVvivFXSO3Z/CkQUw+ZbeLHDku9EMILJlDWAsA4I/B98v9InV6La7J7O0PLV+tGVkE2EnqV86X3UOWXQkmTKV3w7mDSjejFx8if+SbD0FXs6EMtOUoLhZorHpqdAPJ
EOG+wqSJYNo1L7IJpLjz9+1dzvPnA8DHP9Qw+4qft5U/qXRrw6xcV6U2GCWWIy1HrjdDr3Ni0t7noyN+dAL0Ty7U5cHhO3luAASfVRtXQQVJxb3wXbxp1mrUl9e/WuP6PdmpcX0Q4awG/qq4iRYBMEeDkcjtWJv9
kmm+l1m+mZROap+cCoI5/vob8wV+01egNwBA76RUbarNvUGF2tcusqF9mUxCXiDr88lYHfaLwZlW1x6KLvOtpMyzhgX4wn+fKtSTNHlQikrYKIwF2AN84INFeD6y1ESbDOR/Vr9mDMUf089tFLy/Gfurb/1kiFx9
RLLDmPIDAX/0eSzYOBFr4XzWC+Gi6PZt5PgPBg7EKbENgPH/hz7Aqly2Y2OjkFg+pLHP3i0f7ahmO6xUIh8rLos/KhPfQYOAkQLUwpwd6aIBUKvGP+tWlnMgOu66AfHFfKpVXygbTyWutox7qvnINXGQbxvySYOy
eqbB8DWF47xPw6gwSPw8M8jGFXmt3rTRmI/JQIRCTP+aFs3O5lwY79rcKlCu+craSVOCQeLcKMvFd/bOnla8nUFxBjjVunBkFqzp5pVExxPKlZahBPC7EGswrjpd3dEnNeYPzSA5032vrOPN6jZ0ezYR2rC+hoNC
QAUUCZsWukm65eKDpE3jNYix6yRSA2+sw/NaTbKumS870g1nMCZfQkekvJdDLt17//EyKUnOr6MDfFgdig8cL/PgdRt6ILzni3o182pFDy55bisLcEmEnVxXMoEq4r3lWctdZsSjR71ixGT5z1mW82r+JL+0XGZ0
8miEOzEoXceLCWq/G7D4Tx4BYEhrMVl6e7lnwIFWg0i4wsUTqPDDKD+xq2DSJ5iIzJuni6XriYeeB/FUoiAxU4FATn4UYs1uVt5/sw2gKFSXlOVXNOaXA6x7vG1e0bMoygmNzvrOBgea02L/gJmM7rs2k0EeTJKC
WPmbNr2B55YBkxdiC48bSC9sYRRVO8zF4gOGoBAhnyAb7dNaoC7a4WwJBcmkxEGiHMaKwFQpPDh6FDiRUQVGJ6vCigHi6a0E9a6xiQsGKJJQhplpYPgclXf3vk4KnY81gsPfdQbBbAcSPtZBzR+GE42mCJiMe35P
elqyODe3P8WSJKB+/81kFWLaoLt+NL07orcc+LDJitp92rG6Ow4Hb0d49Nn5x3bVDstLZANxkbDGxvyBi1fNAclzCl2BuHoCdxg4PTEEftveNMyIyCB0numUw5vTsuVzOLkh05BMvktlojIpIxiTqN0dujQCHWYm
IkjC4mkKWSqstx3ZVOeK5b46AsAyUmli3nNP55j0HAi2IDlkZrdZ0LJZ26hHOcLw3aT6As4KMfIPs2TSLJL5C9sxLFxewT62h54gPcUKK6J4pNM4W0igNwR0TIQdMt8MJB/EvTq2RQcPFAG6IV9TasQglDKAgpeI
oyIjIVVZP4IAUI7lDIKDzm0qk4LgbzTjn34dX9yqCNklWQSD71IIL8nvFz4GYb5MYLkcLr+hVHkPIO+RydL0lfVi8+Yym8oObNfmu5bdxBIswAK7To7D7FNyEJBDtKvU4fkr5HZOtZrYer5pcSED/eYKgmyhlo2S
vBS2FpqGZ8FdJCawbT2rz7AedU0EC6x6PGLb4ddEK79JDUy348ha86nxmjJoTK+VsHkGHptDmBUYvSf+GD0pGJ7CKjED4MUC1L14hlqcC/apI4AaqaK3mT8B2OdDt8ur2urcdNrS43NpGDuE6tiFGwJ+ghLixJ4a
fjeDGwjtP2LlxH5iScitxURm/o7mR/hM6SYwJR6bWfngoh3uNZWzfp2j2p2mJIULzs0vI1x9dFAlutAjcZF54r0uMWdPxl/vEtWLC66o8sUxYVAshsoW4NOO/78+WBSaQ9em7bZFSMf5ZEaFONp6S7fqjVvyiJyQ
zuBA1pnz+YMi6SYdJFWCleuRkMSYKem1I1k2U9fjBRdoMSlpUZSOvSHSCnc4qH5IbkYka6zzkeYQBZGfDLYfSzPPGx4wIwedeIZezS57As+cgyzS6gSZJAUwkHc71U4u0tIBlY9QASMcMBaNKPWnpY41HD2yT9J3
cHtIOMSyDawZ22v5VEpWB8ylAMlpr0BfcMH2sFF9cqcDu22aVz9BqOVMQiaInjEXeWELjLlhtZWt31m3OEkM23lJNoZ804q4vnbKFPs4pOv+PiuMi9D2Z6tfL5K2V3srySd1cwjZpYjgej01aAnrt5uiYXJVJNIo
EnFiwJnqS3XlXci+fhqzIvD9ZV5T5gpMv72wnuAiv8dsVUucMabz8kMQ3tNrdHEys76tB66qZIV7qSU9F6xjlDgRO+W7WqKD9kyVLJ+xAW1KEZZftmoi5slI4VkJA8y/Hb7rdIRIIsJdqYdpUcnSC/72hgjkd8vx
zMZ2euRuBI9T/xP84O/ATp8kgw2wKTenKMJT4FRuEDkzHm1mpDHkxAn+ke0bXIN+Oq9UmLvBF9898p2IVjwqU6Z4B12Ut1C/s+/61KEX7/Z3NG/v4oiGf7N3lc9iqPPfPEdnyxRoDjegtq8t/ew2QmvRI7ShxVot
FJ2FSE94+InHid12+NTk9SnRr0vShr/4vJ2/4bA9cBwyeV5k+vU+hijmlUn+oS2G/dsunawBYl01NzBIJGBg1d2yTZPMhxMU0UmJgfEPsomPOMhmo2afF+POzeDRs+qUsOX5eFh/+bIvxJfjCDwwK3Ed5lkYpDkv
gFi8DkvusJg4MO71a4SlphpgIiM/iinOJVAnUQ+nwEuEaTu+oHYSY4gTSi1sDvd/gqPPldW7srb1aNGS+HkCyU8jAks88dUWanrmw6G4OMT4cfPd++IrYpiS/dRaKNrwW/LrP4YH1e0Ucia0pvg7/3k25s5VWlHm
1z+YoKSRjbRJ4n5pev6bij9UyizpedkS9PFKjffSr53FQ6VXGeOuSpj0C4fezJYcyRT0kcemy7LUOc5X3d3LZsDfqxvo33zN3geIuQ8w3h3hyUnNBxb/j3/jb0BaXqP5qFzSDZ+n056j03eWIUQRrucdgTlx0GMk
mHhDYsKXAOpy5bDjIeVawclB4mMzIE1pTDZEUjKbA+KMCJuVMYcq1IlTgGWTj6HFWie1RYrjL4uVd5Kbcmb6WufShmM+xYyudTTpOoTxYP+xsaQw2/L1o0iYUvS2ecTVyct6M38l8gQ1HdmdZ5se5vw60tNaA45E
wFKBQWds21twLU6iF9GGSB9Q1R5oc/75qcXOeAqx2MOsp87BaYCGnPgXJ5sUrKWMbA1/2sRyZ06wuERrYlA6Id1+Z7GihEa9RigOdrK8gq06h1nxUYQpJfKF/+YmZn/3SMrzQrNtPqIfVhV6frVo1K6P2YXJspwK
QD7QjsKAWx0I1zF9TJ7YHtRoIaXuZugIpemilGqRVALybgOBJqCKbC8L2aegl6fYJgM8o05yX1pjzEb42rQCQDzxmx5lK+bj3sOvazRgm4j7e9aju6f/ukeYkBRTx18v3lnTNfigE7TxpCRK2KrDBbuQfLOoYBIb
PB9o6sZ55gcaRwzCoWszXBYi6GwikP2oAdcxa5D/DzqpsMB2moEt74sZ0Fy7AO9wvR05wi7/FM81vdiG9I+7g4wh/DIlXHm/orkyRxFlAEGoPWatWrLMWJgfkrE68NewzrGeD78j7ZIzL9KMhZHyodEPgj8W2PI6
whThxxacYbn4OqhRpeqs1b/ctQu3tIvIBKliY4kPgPMAAyuE0SjcrqjlBpIuepm0CEp+alLToEYiy9i95hEIqHsypfVlEGCoh7/wIQK5elPQPStyBsczJsMzXHwL+M4sZnK5KJE2AsmRIcwumGo/t/b4FqRq4znb
q8KbWtklngfGsShFihzmhHQPV5OHHSYeVhzurO7ay5fOM+iAUzV8URcXiBprHBeOhwdXfJnh0XmWMbbzsDbT0hMfBbMBEUOMcNsRirjbo2QoG2qT9vofwtFRSgXbXpCo6q0S+MaZbbYJ1yot+lNQ85oaN6n+O56k
Ms4iypnBKQGifdi0Wc6inVOja9lJYr7yWG2fgGSZCjwL7GlgD0gMfk6sX2oxHgAyapAMY49Y0QxevxFQ9X395Q+TOHWai3agEn4qlreuFpLP5jEI+8AdfCgGOrTU+YPCXnd3CONFQHFLxTcakbMmbY6gss9IM4bL
WYmjS2BMhhgN09QAy8mgzZwkifK3PeyRuSSoISVWPPEhn3pCuxFKzjJp6kC8oWIMQC3Dg2k7Mwyg9m/3gjrbaHjusgZO19AGQtw06IGR0grTQdii+nNPjlJQID5FpM5OThmAHB/V/po/p7ylnkGRo4WOlymBQKeC
ss3bOnScN+ljNEAMF/Nt2c+gf+Fk1YlveST6qQBkTWq4ta1JSuuPbXqTKwts+NQbOZ0mQWjrFo2fgB2KOFkp0rtXiEVnivHT7Ydn+QXC0xVGHBziUycpRXMaNEPIyZe0zSjO3iYLlQ8TBs6RrD/BQlYdJhfL1zBH
AXMPsKE3VCuR2QJEmWfJrMO8SYb5O6oHVju8T7tbbYBPPucKbHe1kcp8JOs31g82zxs+8wSIcJ5p6dpv3p4QnwGdxQcDworBo+BSkELDA4mlpD8/bdBuZojdB2XTPuVzU0Jj2t9RuxnDe1sf9ycttt/zZ8uBud1u
1gvaPk2/vBRN2NO7yP275k3TN8AbuYw32MGgPhyzIT4wc6vPnZyW3rCZ4KSp+43t3W4BMdyq8mpCC22Q7yg6weM7ZvdyrMx6t8YZ6+ntaMM/21kWLSyKhTkunR2jpfkINzF3287NEmw+aOwLRrig2Sm/7xeo9Dm7
6WtQr69/FrfJ95yl4YLJKE17xYR9xbe+j/YxUdjl0BG9aFrf5cZhsJhnZ5pLE7BnS5U6cLy+bPPUG6me3RMiaeldiZL3xZvXIs3jTkqhoCy/PHOudwUzJOOekPBHxZzE+WlE8rfonRV6UTosk01ZpN9/ptpbaUTC
4G5EYviKnqyJJg90+YEvV+PCznYiU6t/LHGiShiKpFTxN92gdmIUn65bAyif2NlgBHNK+4qZVGOrFvr1heeN9svv7Es43o6Apo9ZToVl6C/KXjYWvtRoAOgVF3Dr6mXAotxMQjC30sOECV6NVX1qqVPbo0FnVY/6
7VX3oCwwWGMlRJadfkjGxoqpHRLNVanZ6m1hwEe4KciWp7z0E90hACCx7Sh32x0LnQFTwh3gMIZ1jk2dF9VQv0hepdRbpRKskBKHFe0O1HiYGtE+K4NoVoxQDn1OOJk6zLKqmn5BiN8U57dsoaVPQn09QJe/Rgnn
px2W3Y+am4VY3+c4uJdUnruhsS8z9POm+4J24MB5INkRnEWfPV0ZRfUIRjlSOtNBk8QW5gIbOILtsuN8gPaiJl2V9U5GKMfGIQ8BJt4lS01Uc0PUBGWXRlJAoSMmR74IC8pwxaC9MEL24Jso3OYAxk1sV7uBgBwy
YNQocUK2AAKyzbcVtX9+sLL6ZbV8f+Wht6Xp8KvE/Uezy68hiwEEqfQC3nFiGQ91UHtzYQIHJht38xlUbT/4dhvvbWBXFZVR/9M3/V7PJAV9F+ZYLIOf43/P8i9yTW3QYumaQTjBHmcHqeXrAzlBC04LZKasRqDT
Q3WzFlo6McfSjJpRRL02Z6DSpE1mhXEEm2FabwkD1lNPJ00bKj2EYFCzndhq8PCFXV44y0LGPOAmsEltxcD2Tc0ubMN3sJa6i+hVOQwB8nCv9Itea6CjutCkZlMxk2CoVyV2CGW8W+Q+jMG9e8Zcd1zCaOcoWziq
WQ1H0QN6wzvSfhm1751ohl0/aVN9P15iAxKGLLdOk/3HOcEm64B/cwqCiKAImV4dYOIdOc5MhNZ+LEsUidFTQCWS81y0W0sdmsKSz8vHqFpbVYE+7yiGKSaRxIachA6IDKyadqx1uDz/u5hwWPdF2UXS7y2lRIDF
WL2vWQoXCGnqnmhliBRSBImklKFoVMOUkp0wegyylSDx4mvt2URo9gdSZdGmkh7Zyso82Ngonko0+2Pqb6jByFGXOFnTLZtRbPt3i0qxXdyi1x+rPDZzyKtPAJwYQ3J4RYpS56pjr+lJdVguh8uBWj0CWgSEmYTl
aDI3eBl8Gjdo8yegdq9+VZytgxqBUd+AhzrIEZK1ibQrEFsPnxnkJB50tFBaOlKJKFGH8uwBfngkZOQUwKgJwHx9wvla4+HZC+dCCdMlz4o6m0uohPXW+HdhhW+aNpfhdl6zDRSbtMi4eiuBQqaavqcl2k8pdICe
CZpnkNKINLM8ayRc6NS7uCs284F9mmYXU/3Kjqcp9N/sgBal5iVtpYoNRCH3q2rNilKFq6j+blESiZMQ3SMwupumajGbI1uQr3FN/VjFix3r+ONMwAnerCiXakdMhW/ZnNQstsLdv7s86Om8dDFawaYbigyl7vZg
Mb0yEnwz2616MrlxdHP6Izdpjp+3ikv0kbcXtH5UtxL/RO/0SUb6Gz9+FqmKqIRgBsU1t2NJFd6MSMqEqtZiLq0ey4TLVuhkAdMpZ1flix/VPbQ0gpSuJh6m1YgKd1u5cVylAYiqmgme4UpSkxp8cngzoZ1+Gm9a
kRkNbNrDkZywlj+NzFqzR1am1XuU310cBfnRech9Y9+YirDepD8Wfu+KzZhiclpoDrCPlW+1R8ERsD9wAVodHuW7dCoIsJr3OB4yocybGYDuUERd6Z+nRdecVEwXWeWTgDuW54I/Bgnikce5zrShqOOMPkPNTc4j
zPRNvLdoNVrZfdom1U7LPQlMS9qwVyLXhxkDJGLiqco+33LtW+cw/VYEw7ogMkoAFlJoR+CoAY+jmHajkpAWCx3lTAPmvFvxu1kRM/w0FH/uCsbUTVhMp615BhhWB2OjnCcnYC/KDewMDIOGOZWBYLvgg0yO87EZ
uBwg8gXZ2Q5PiXf833i9RKwDbftPZrNxsB8uAo9qy8OY+pIM+jIkHpATielG6t0fbYWseVc6ZI8dI/WeKtmkctTIdznfhsnQrKs5xnLQ0DFdF+vmujig77QKGLmUvEP+abyAPk9zjsN764eGS+36GtP9H/bM7GG1
byTwzp7aqeENGsTKQkO0qLE0l8YPejXI6qO5nlYHNubXi+IEbzgSo/Jhvkw8qr/Xslo7iO6HF8hdRwe+6dwAsTxPPxu5P8zudt9gsPFWgllwX0VVlhUqFlxq0+OAP8ZvnvyJs8lna/IobmHxGg2yrEmhZ77TMbNJ
4AxMfSDF+kYYtM4JmIb2VwNuzJ2a6b0IBECNUzLFo+UR5wi+O9SHqULgMNsmIeF8zGkqu8hmN1++pdchQh5bA+67Dao7u3X6+8+pe6vScoyX9marxZjUSc3yzB9mZ+ta/BawjErd5LKGQ/PYz8i7lM5p0csHyb5O
MTT/Eteo281H9ZxvWff/hIP62dlDMj9JneYSZIf6lbWC7Y/VC43NAENDHNIDRFCxoXYcZDfj8Rx28kHJgVqfV6TJ0Bc0VS2muOddzTjRcBOP6WJRNcybw5Q6wmNOlfj1MrxV51H+AwyFpJnDLMHatZLRVgEmBjRd
IpU/LRemdhpO74SXcVdDQ4F/ldpnto1Vywve4eNS0w4NtbPobkn+WNcBi3jwRl5tMP3gR8K0gcfVuDVd1ylQ/+25IiltZzh0JmVvWNYrg4OnmUqS3jEAfSYHceJdycQehu2fIIT2VNWcci5DVHZZDo9/uox0zRsG
UUL4Ndg0Y/NJmmZgPm1QM5t4509mwWp+w6si8lVPPuJmrmYZW/aT05PioHxML0nnkjGW7o7CIYqFuHByB8zqZffUCktFz3QMyf2zYbN02BsmyzfkYfm9Dw4I2M3UaQy4b1tGdM8fr7z+KVqXTRYM9RuuWAOWpLyY
iFKZ/+zaqPNzw4a+oH79ReO6Fl5uMoCyqMLAyrljST1HpPLNZtFY0Xpu6tKMbS0GoOqIEDXAs6fIQui2WutRPQ52f8OqyV1VKrBS0+ZYmNIqLHRHTKZoswCQtyb/pKeTsomglTDOH4TfLMx5oNFI6BrTvJhMNG9w
5bOh4DrLupTEOrhBGU1ResAyP4xK6Dp2VlLyB2wG5I/R9W3ap4J7eASBkLfCmGJvrGnafc/Ag1p+fKz8KTH9z91KWbXWh9hPIeJW+a0ObvUUQfA0CW4W2QT+Inu7dtj/TwXJSyyq/h8Npl/Hyzn0vuzXFn3L5+vI
NcxKR7QaK9A6U2EGl2uMQXxvhd4TqfAA7yaBZzAf47J1sTu6am9MS/NAajvAyA5Z/gZ34k7olBXVf9iv6nxuoSOZGqCooUSB6r6krJ/kQ3JtONjjhR1o/b8vN1jr6pOBYhZmluvvelJB3y9D5RoOohWGN3AglKM5
u0b4QzTQN01spVyIVP3o2X+rBgf+YtOt29HF0lYuOxsT5Ai/0cFe9vb+yZufWvyV5/WvxuJ/SPGkFf7I2jfCPZsbkw8ebOqb16l3VqYlmoOsBNxATOv038OJxZj956fczahQhL02hkaGCBoPkWyHFXXW8a4tGW3U
owC2GLgaSmP+Plpb6Y7apzwdRmIQ1WnUZPSgZFtSRrraxWAn7fWEF0fvBReapUWAnojIk7j08e84lT9p68TlkLdDyPZvbDMzBDwszZwkHSM9oKempfs7OAFivEAxxmCUIBnyCQK+DEA8k4yPd127wo+1pc/GmMR1
XVLj5qFyWvSiMygYI4bOwjIa9BeHFeNjSnWwVnKGWIDSsUzJHiQHRzEUJ9nMfcF4bbEOdMD+C0OJXh4RQKgb8o6nslGrvTRJ2Bh6TCq7hQdKEaVdokIYRkwWL9FGY0YDVTaopVY9TMtf4d6Lp9WvbUNeN2l766xc
15DHfRPS+cHS/2Hyir3PsMbp35scRZN1RK10sgllczA4GUBD7uhKmLJXhqv7UuvGZcI3yqPVilLLv40GHNu/g++QAU9cB/2COgcnSRwTQ7yj19xjHeNFWzk7c9uEX/qCfumVdefxd/JkQLlfSNlx+y3pRNlBk3JV
HBq4RFY8rSCkTkg+oDojJMX84fhhzLcRu6iR7Me/1NGf7b9KLCKXsoDzVbZx9cVCNrmxxnRAHEkIcopt4kDvfdNWm75Ha+R2UhLkTJVRA1U2M3SBYv86TNB86+85uWtQxI1aqkJ+IEEiL/WUqJ4Yv8noI/L1k+w0
LFWaYqSp2FCRxgbQBQLSGVvTawQPRYdvYbVTSgnUFSB2UspLMBKt97VyoXdWSjhRcdTeZiOAc07xwlUkpmVuLxP4QeSmwhAcuZIG6CjzuvAMliCoy085LLhglStgb8xJke8gz2jP5I+4PitpObnpS3obeeW6Oj48
Scb6ES8V8Wk4y6IhxFXajuB7eOCmh4EqT413fW2L91MhUnuaMQS9GlodB44eZsZh+mV7Nt10Bpe/UelU6E5iX1OsVDZIJrwM5phT0dk7qrOCCDu8ax4ZTeV8oIpom4EWvqW/QPpKmP1R03RYdGjBulZ/g2ndQ0+O
Sf5UXih2gQi5wHo2xDKxksgqUzSqQY2ZlvUijmeQURKlicUqSxpMq6GhwQkifXlk8Ojw7f4b0s6j1nXXmURwqp+cE3IY3u2N/0bQWbL5o/3A1s5DzKpfkWYWqiiqJEMUBZTwNg3cgIZX5If38sAM+PTP3wWvIKn2
HHO+hi26jWheb4QLRkyujdA0ftbdgytlrjiBUdEaljDAHyyyIse/jW7gXmZtUuToHa6v29L3h+oCCOJaq+86LIg1SZ/adwGmCDqAm70NWHtFrY/q+VnPmHOTeEZe3GLSyoFHh22vThdym8lt2XrWC6xgGz6qRjyC
8zeVA8ovKJnM3czLi86pZNKmuL3MeHfr0Xy+6DDHC1imBVbDERbg0UPRRgq1S92sqptGYfkPfM0Xb8ztn/jsj73Zf6I1f6NBGr9HqgHpVJr8Gsl6cTlRwAGYRLeuGCCUj41OKZ74RZE9nUvPQrC2csB9r7eCgbA2
lDYLuKejflnSyIIGKgmSLQughdhHSfaDG8oFDDCkEd9Szv1DKPGFZNB0Rje1624KVrgUg4rabPBV/r8lUP0VM25IRp5UBGk9VY69ekd9xVf0vmOvoa1+lxXDZ88scZdW6m2eXooWbQscVw2Dm+D1HznPk/VE8Cav
yO1KL5L/pqizxtX+vJRNxQbScZnzr2oHJeFcN6VnaA3gYKoY/w6RuOa7JfHrnhI5PNlfUDoDHLjmxIsgckQQtlk1D35BejkKPKv3fyRjhzStElnmktVdG2xBM8vRcQg4UlMo2gXKvumUtF7A8HtMlzLXiuhQLmv9
AYAp9AKqd/RFbZfpjPFPDBti1IZFWwEnJOzEU5hTAZNw5ProlEXuvG+P+BSjDI/RT9T674csUy9GB00w+qr68Ep3ziYjTkfbIUKoHjWW6lK5iK+qDTC20T0/ratMSKy0KeaPDv6nLnMbmre6H0qpd2lopXI5JP4/
PhT0ySFRp+WHszku+QqjIJ5I7bd6/BsQQE+WNY3adr3amesYzLABISnNFL80zW7lg89rlpRrQUVPtirJ9Lq0fatfiguOhljTdzk1zjv2j3hPjGo75namIMasDVwRVmMDrkj1t14NlP4ovo7fovnx2H5fdL43SRfF
HFEWrnn5v0thhhpRDgwbBt8IFQQBmeQTWVYD63qg5tOkTiMva6VRVBgp1cWzkK4ce84TErHT9vfS87vAOw4Ak3PLOcCwfghVa7FJNRh3e0PpBrZTYURJKsvyBSbcZlkBiXFfOz8/KmJ99HVUA0gS11e8eOmdR+xq
pDI4WtVvPOFqHPCt4Ep0UaZE56l0QySUEGhugza5Qm5yKg6enR5XPSoj8BD0HWnk1iD917z9h+AJePAaVCnpM8rY83tARNE3S/TYSjN30DCNBXyVaWW2I1gpi9yn0vnot/LyfO44stzTMAD2Conx+63RS2xBpbvG
SDf6UbB6wBjGY4hQfSUR9e7ibAibVQVRpDV/8+TUkvXSltkU7/WFffCubx9y6f6lIXj6/LTz7sUg/ri0VdGsXQe4MNYS/hgidqHoDdo1KYGUXGPtzmNdNIeoq1FSyDlvci6A0ZZGmRDMxDDgZuStM53tVSKqR0Gn
sUCN6MVRX9+j25CLJN7YBVkybURx6MdPJ0zNUgw6DTHMiMBn8+fo+mW/ZXZMdWnWycWxOK1TN0czNiLGfx1SA1ll4tI4hhvkYBtQ8ClOJsJAnnfjIT1nj+9OX9VNjKRRD4av0pu3Z+z5+9JQcZcArxraPkaT1v+S
s+DFFfuRBLEgOD4W+whUc/14QT97sdAWZc45WHryCrdUui+MOqmALlWlVOElBoi7SZzqFGda69SBPsD6LoI4rvQnUY0AN3FkbkxxFaSF6htuMlc71WtBjTO3xHyjpqwox240Qr1GHQR1e1g+BUABE9y7B92n/Wpm
ezwTNpALS0Sr1l1rTdlOCN6xT3eA85JxYGjV927FwJyWj5hmdJwa59uNF3C+w4FsdtBKN9v6AxMfp3C67pFuF/nS2+OElt0wJvohWPxDSfIvu80l8BsuxQrGvMzjDxlGeNce9mifGE5ph5rYetu2Fxv7xPyP4mYQ
ikSshWChgaB5sv0HcLQPPoryIbyJLni4TACRZXsHmfhHAVYc7AQYpb6hJVnkJnG6n7/a8xU3Vg4O86dg05juTHT5zoMrQm8n/FVRmtDbU/QeUhjCc/f/I+v3B617f/XJsnd+53z//B//I3zAW4NdfOm/qeINdQ76
CTM3vr5nmd/0XmiH+T6q/9du7i/cn8idHOqnGNoa8V85GDk8tUdditK6VovRsUL8FWJRP9b+q4wTxS5sIo1fcv8H+B11SkSLYmb6j+Lk8PGiaLWUG6+yjLh29WLTz5IJ85pLONCdAc/n10rhROvvtzPuei2Xmnyr
e/gGyeGoVHStav4HBsHtINl1mgMooZx4d/nNXzunkl9V7t2MyxQa7HHm6otN0B7aeRUfJUQJnI7tTHVgrxTUgAZdxVXnnr/3ECFj8byH9FpyZ8JHqdfsUCm9cRKbV3CST0dbSSvPb7FJ6Zz0kFhXnmzWbSmk3OYJ
RBZDHihhYbKydmMkIKzlVwRJhcL51jn0Qixev4194JqKN5Yy0w2rsz1h/YpHn7ygEBzUDF486kRPEINsamBYuvCfNyrkNUGqf5/sKRleZaj7G97gr7tLQnlJqs/Ue30c2ABIQ2AgNKG4OAR/Yb74xsj0OKgL1KV3
VgtZbj1AXkX4xhvydvttofo1pr6wcUdTBiPlAQDsXAtdkm6q/kWzZ7632cJ8hLw6ypVpu0TVlSKzjrJgWz6rOfM9hat+CbcuyDOGJp5hCNb7JasK3JZtxjoqq87WrpqFA/U1x/T7THj5D6KfFKP2UaWEB7HY1B7F
/rROosCD1Hbm78DiYKPQfkaK1UR7nxhUZy4/8FITRk2BA+/RksXtGts5U6BD5dIU3jJZ8HsB4nUKQFHyf6lN7JPi7lI6KAhjEeqhrV2clSb0TOdVE1J3Mrw06uIb+4Nr44/VyynEPKgZhA61YZwIETgr3U4IhNbD
r8lfm/+Dc0SLsLz52cujhq2vPsSGxqAwoI9iLPI2iQHb6Ju8kPr6teld6fOIE4rxHhWoAmchi65IUMSr8PcEwV7CeYiZapi8DfGwcjMgfBkdCsxVvu044y4TwvMIF32zaOv0hmc8iLxIXs9wjR0nysvaAgc7PsYi
f0M02SwgwnIx6SQnuOCmTrDqZ1u4sqEZrk1Igr5ZkpIgFGOK5V1f4F3vqnjOMIZ1Qbv+F/SyHxkraIUKXMQux2ozA0O8rlF+guFFmL6wkH/rJJF/R/PsJUNi9YhRAJO9v4A7oZSqYauS7z4xfzeDcLak4LzhrXEB
KwBswBEIoIJfqgI0MUujfNKJsukAL8uhNx6AhzjSNLYBARNM7QVtISw3v5sxd1+S98Svmew23SF8+RtJ6vOPkFuAhJbIbv9SJSwrDXFN6wiXnlebR4BcBd4Jt60BoJos1OGkMkoK1Z/gJBavMdDwDIMKd+mU+Wg0
HE1LHmopftNqQ/jbIklMLAhup7O/Sg1YRkHVOYSegvuzhaC8t93PTKEYJuAdBOpjZNDUF/bBENK393cQU9OyWQhgZ+UqtKbBQWkn3cfrQzgWoNMSudBl/LNZke+ARncAgJKwkwQEnDTI+Ivxz+vDJ2S5VxpXrKN4
rh0k6WMyzri1LmBOSoohyycZqrz3tr+94qgZKApfzk7O9mGFAuZAyiUkZ4ZF0M6oR4CueRPB8utHQKTy8ZlB4vXpPdDz8laJL9vq99sC7D4FqIbAqfwx2rKoAwONHPwlQkckg4tYN3htGDwoV1Py8wWe/NcLd8Bw
8N6ukiPv8m2cmTA/bkBkdKXcfmv+Wd7MzcBKh/iEeYQIGE3pT1sfbRgXlhHbHyJFsSr1sj2j59v37NE+osJvf8RWuWDuUGhqINhjHQ9z2sBkw+BFR25m3wnBfY1vo4EpIHTSCLpzQTR2k/CsCOEhp2Z9TSjMhwy1
yvTfpNUNk24GA+z18qvYB+NLtKlm41soJIcRaYFF/QdeNtF3G5G4qSPn39G4kq+tv+SAU3IstOMCcLw4idXch7H0s42FsRL2RBJgDCxRohsDqT69BwYO36pZd5yYEFxpSzWGGIVmCmFmHj0mjP84kH5JgDazEqNb
zNu4FnxpoC2ZYEQZXqEARNij2qZEfOcB2v5YJk09DkrM+6dqEXifyfGj6uC5dBGB59u6QDfr0+Vqd3qNEXDFZg3feN2lCzbufC7E312em7cmrZPTwWKRi/0Fei55fY2NXRtQfLDjYra4V/0YX84VAMH8S+6ds+yT
e3aYEahjjgSJoJXXQoOb+nh9fFrG0kIL+W8scDv2KbmgdUeOMm2pxFRL26BDotE7dBv74NhnpbN/336OHn6DS5hqUQRPPwEMRcj6cKxq6w2Ud0tcevlBe6L1IRaVM/5njVkda12aOIIJN7eFZuC5UXGJuN7LBLXh
wKGfZD5jKimuZTe4eN07K3V2JaV0P6Giz6HWctBsZiUQQDbNPgXtYiL/YVWvffPrE9JeE4eXl9jRYyH8r0n73XvZIe0yTbfDKwy4Z2bWKM+he6kWF/X66dGEdL1wLVuIkUsZQTWBSO3LA9Rc90YHi+Y6DflcfTMy
OU8OgEDSCg0VW9o79z3W0wdj+G0nwnD7AL6YI8kWZWQY9DmFpWfm0hAHn1vQ85daqsd89twGhv7Haywrq8xD3/dlzH0PlvG74+wu8ThZw+e3dHwry5jmyRlnriW+9cEK7RauKb+XfZOzzAKtUKu/nq/QK+lASrU5
3ND/18SKhcQ6cnJX+tlwrMDYuSoIt3vZLddBbJllZyItjPEe6YiP93BmLbwUm9EktLjYzBr8e6jhA1TJl0AGnEBbe/DnI+3wkZiGnfQFqESzFSz+QtQMqh8p9vKU3rarOHyo0SRivxICerp1oYfSMr4u9Y55+7uV
yQbS5kIkWGEvSf2jMrqthsqsuSwVB7YWnCErWlxcX/GbCqqdWrxjHrsWjyIYb6gpyBXKC1caq/xkdenuet+8mt2RGFfkxHI0uV4aMmnPKkiPG9ibCffgBe/C2ehgAwMau/XEV8gnT/ST2VtEda5HuU5xEMWu8H9C
RiSBYZOjpSXx+SMiyqI8ApeD7rQIt+SgcRJZb+ojsMAtgzN08Lql+MtkmQh/SL+SMSxFUaoZC1nr4QqtyVL+ue0jglwfEf3PWJ9lil0zcAfEcDS7Yjk2pH7SM5SoHpKH85G9NXoaUtdBAzJTM8s/E2A3j/QduRRP
7gUOvDH2ZfNEJLm9u86nU57F+C9bosOZ/iggqHCcs/pUFA0EBjO2TNtVRARdR4zIfhcSa6SNgxk4gObWTs3O74wh8QcCB/KJh8qZiEIrsdorX5ZS1KXyagdSbuq33cikY51HOat1xY2iNPdsLA91SNCfw1GKzIga
LaFCgUmx0d8mr/+qQHehthgul8hnBkk78HlcUmSRvEnSQtLBhe6ie4gzK1/R/67qf+IRRUY672F+Y5jXHMQD8sla6CR2kv+ZCkCB5z5mfgs6LjdTZtbhpFGfWdhFukzXe2uE3ptB3YSoLHlgOQcRYa7/zhweIKlQ
P9zNEVIn74POIZyVQ2hE/ZxPVXaIR801P7pn5hommmWY+scpCq02GJcY3HIQaAA5F5coAs5lIFBMrBbib/+C8u/HpQ8aW1xDhwhPyyksuuRqvmGaw2YUE5qcH295+AyBAayHDLb3NfKkRJ5N2gcR589CpAWTZXv8
ABpK9JKuVIb3lYYbeGYzalfLNXM1jDGp/kB6baqEMUVoWJY08xLCZpMEoM7A0MKMmgZSzlAC0t+R3d2ORBDXO0j8UB5CWAUAmVGgFmvpky4UH6xlmz+uc2fhYbHfSUAcDyfwUKZqiEEN0g1wihc1+YTGfoo8Npr/
OH3uXDnfsjLv8EGOEgp5+uvF268NVYNdrar9GrZmA8DnuNLjv2NfvPsNSgCp8zj+XJtcih9VDV5EJBB4Q+A/dQfKS7l3TH5Oib3rZOofSMRP2iLiK2tSN90diYWQuIfnL0QhIyMIu3+nbgXHlY9U1oho1hyPwVj3
hpLAxCgibCTaqmLKeSyem9dGXC6A1XUDvTxz1kCdmeweczM3geamApr5LxnE3AMu8pa2GDh6bwvJPEZVxgK0bg2fs1nAw3d8GmgNbKBX+f2nfNN0Ekn89TuRUEPafnQs1TJDXzsxK11DaESdwWcIElKXShXJIqSs
z7CehKRK5Fcm5d+QsilA6+I41k6yLFziQf9fAvcQKgJn9rCqDBnWzz4X1JjuXnOHddVyMcHL9NoqrPtqot5uUWX3f3QIJ7ojlPTjOVbhOG6tfUgI4mYfz0gkxyba/EdPjlpPGRef1H14Pj5A00zblLiL+M8jYQ+e
S3lOdvA6lTwnqlAX7Qd2hq5VVeTpruzUpekuuoEAX4NvMfpTqI/Rzqm+Llc9xO9cZTUSil7lh6QMZdbQHAvyGmwnMR40t/T8iGl+0/4keNDeokLF0C594FZ6U+F7FSdGV7P9kW5KHQFdTGrzTPobRzAEbKetIcbT
BptvHJN1+gqY+8Z5DvCV0QtFb6hHgXUY5V9g0XqxHGNrO/uOKSYl6x5oKjly5Jh9dY2v3TWjlMbEdDuI4EQRVz9B2qy4x8q7w0loZAznK6oWRlU/sDVyCnrU3n2TQ/eRL/u40aOl1GZ9BjOVHm3Mj3zlxzirOLHK
0JeXBWvScf8jpdvJgvoLGmSkXwBUg7/ewwVtUxN/y7MWzdBkuC/gEsQ5Q2nkJTfAB3GaA/i2BrqK3Bhs32mrOKaNDsdrfMYpLsaG6BOjWDZp/8aNSV9Uhpwh9oNwtL9pMoNP6cE5IeDduCy9r6Gb8fPlnAYDN3KV
5uLDv7xlxHzerI4I7j35xWFDNhz5xAtAcmoGIv1HnvnT0/AtjnZyTx03OcBk20EPonBjt8EI2+Q9jTM5yu/EPgx2jRj7Rrz6x08uHC7GHsjoeIQAqYrQOKYgj9jkhh/ek9hM42DIVu4DvD9n7pXot9dSYr3PfLjV
D44oIEDdgKDgv7V4MT9Kfgeuoj/QGIQXXUzGIb8vUPCuA6FjowJjq3KtqG0S5r++dSdazEp/ojF3DbjlLcMtb5ZvH/du6ZDG3Lu8AyXqVG/cxS711tTlMXGmbn9rnSZGrRIpNiZX5m2ndM3yn/Q7lfzrTZ5ttfnk
9p6C5UJuG1wmqZx1+Q8M0R3vc5ZA5hV5EJR0vgq32Ihy/P8q1DX+U6U79o6iMtTtfu9GCZ6Dlm82SX/jrtdvzqL+8pwVRROwePA0NSSkp0h01CXUzdEHuTpUlfCMA3z7anFuCFoMfrcz25qdzPZm3j4gY7lrAunB
41EjGEysBJkMas6LMa5yuDCrS/+V0PYy1xweCp+i9ydwqZO226+30WyXbZttn+H9MH8Jo6DwFlCb2NudoY2wJBkH2EbHZFaMvGyKV4AUQLB+gH+el7r+O7FHJHTZAlkV5COq8cSR2RalrP4k4V4tmK8Q74HnQPek
goDOtzHbLt823yH3tMf3lVaYBVK2vrX0U5TpGY0+wpTfjEQN6GXZ5yjVhPX2Re0AG9BEIoHw3c9HHld+jJPPlXc8WXwPpxPuiZmJg9iMJjJ9qBMyUNZhcK9gaPyI4/sd7Glc6vLFxTN2HoD3SR5dE7zJ3eCU0qBr
lcGPwkAluSCoR5R6SykFztlFONqW0ryK7THFKoFuJGJiOkygQvN5aN1MmTc3EIUVUHYBZGTEJYTo63cV/UQzYo7O9DRzDLKUWgbVJhcTzVB2QhAhnId1gXrjkhQyYFlpzcrfQOJlLoch1MslGAh8gqQf3FqrSkJd
JxD4MgoO9OXvu/IsuEhQ41WuQt/sNpkOvL2srd+VDR74etT0g8s8I9bBKpksDpvx/8Gtg3eKV2nNjxnajiWbkzy+qePyyumBbSqzUvKY5+JovmTalzA5p90ftBH6zFoLHfaOSOXpqMXf0zMXkarYX6qeNoZ4ImfQ
9udWEVCoBdRJzhYZzEKnEUzWXJJbZLlu/u1SnUINU7AnaIUsPZRMAILx/tYKHG8c9ww8EO0+iSH2IxeQtLsLgQ804dPS60PWoXleQG+u9yRK36kZ+0n3Nd+gP4zY5ALwWME8ItnDTP/DleGUw0x0QLfAwZ+FQzBZ
drCZwM4HWuRlG75lT7Mu/eqlyHRaGlV/hyis2PJymWsaVmm16zyfJOWG3FYuLBlrkGiPfhmB1piP1gW1UZ9+dIsrB7xDhlhh7DGxE5og5lIWEIE5U4F63fvJozyQdUmRWWLlO7PS4Ve+12VgicTS0XTquxUS76ki
/p6DrRjr1s4VdmolxMM4nAL22Nj8cfonwJWxQ0XxMSmWJknwMp8lU5ChU8AgdMhgRn3Ho+JRqxG1Y0+B4w09tw7TEMqW9UYHEmbQw4nLi93FsKITj6vqrnjdAS+FamCP9AgoNTvdW8pQuzRXJpsGOFMg8i1mT4FI
nvhkEjP6hiqb5nHQtstFhaAZMgAmJco9MeKvdJMIdthd1OxjH4R8zhK+cubi2PQoV+2qfhPx4/8Af+vksM5ht4lYrTkun+fP3FNTQTun/+s/h3QPXgGGuWm4FcCHIIVB7hnsA1KO4PpZPlxVhgM6nsRmAd0IXAcz
+rKTpESuJsbsoBcURATS7ySyze20Tr+NffAWz8xbbEb36f3RFne/QMQtpSykv29/sYkk/5JbqNlXHQZ7QSqTTtmNSoRdsA/+GEb9oM+f8wc/eaMo3MMd4thjHccOw7KrpjZhdUtbZTpY7pQ5DI0Cac5qGIl+uycU
gucPIj6VDwiqlQWWcM74cEslezb9drz3FEEQ23ls9KM9Czhg3LU6IIKas4R4zpprliwbofHrakIUZuqslvtkNI7wwX2IwkeVILIHXRlQDsHUuoxAhbP7tCnuTtNGf1fpvrSgUG4HOf1zEVhpDlgYhf4Lyxi9+H4t
KznpkA8t6AjfwjpPfEpG51I0nGewXMgLtH2MiizjoPc8SPqj4KpFTlvLXKMPb5HLVmQZb2FHJ4o2kQUibgnVgXu4H04EMui7MG9rZfptukXEphiWu07TI9LBx6Js3jMVvuhxkCSUDAiwqckUZWGVVZZ8TgqRWtzq
1cVem2Gbc3XceFednD8Q+WhBKRDoua+DGi4oxCS7ThuI8eRMMLGJxtqvq8Q3sksoQdSAaZ5L9dS240QMiNk7lQ9D39ZW2bhxitFqGm89evh/5Trrx9pavgtCmw6qPLdk2jmShE71U52DbLMCm8YdcaSpeeSudG1w
nG6HQZH4wOT+q1rANXjrE0AKXemuuF4TZtNz7BB+mwXRem3DtSiEgfPj6YTOiSPkET8aYXc2LnVHcXbcXdu/Fi2+c+qD48qdGyuJeMOSBqVUxYj42NHoRG5lywkt3YTzYDycyZKzQ5+eMxA0/yVnE7rGKvLMkd0N
6PIIFsFeOuOg2fBtDtWrD9pAY0nHfWvS8oA4ADN0mjMjQPfegjbVpicJ9kfqqn95OqPCxaT6Iwu6TWrZCnWWX+n84vgP+F+5lRYBsYE82AHqL78Q7Pq07nCumBosxH9UW8fX0OF+hP1OPXr8jrzz635/fwgt+e7Z
Z+Evxz6ll/ZZ+Mt2JZcob7RTeB2lRWV+AMlKQXGDpzcvYp5mA5ek9/hB2Brs9TLc0NvmihgTAIPlaJ+I2BilmQOGiFkah2Sap/2vhcA3Ujcg6TGYujc9s9dj5wkxyGp3iV4dmRMzzqoOVCHQRh1G569z61krQWrC
9omONYsny/rkuBpQWtCnWLcAs2Lb69wRHCwKJMnuGXiGcQR93AXHNRFz4a8jQERHPDn1hW6i/X3TtZmBYpcdHrVBjRHCUxh0TMzJYqy1o2MLNGyzADOdsuNx9bS7SGC93PexQpX2AUfmJkBReOsgE20vZ6/pxjjt
vJi9ZahVp9uJkEYqM/pww3linlEroIC0he4w4azk48JhhV2TBCsaT4vFiJs0WFeWqR6GdFVIrdkh9XyEzZ69Vr3tPSHQPt0mltdSER5B1aHQpYPC6tx1+HZ6q+iHk/K3RUhJWzJ+sANNM9EMOv7Fgr4ROihkYUau
DwvtH0/rokiykBFi2t4ggmfz3sUkEUQRPZLh1oTIjzwemEH26W7g0CBpBY8SksaSWRoRSgk/+8mhhGg/FB7iH1oaFaq3lmHti/PkkauSnogS4apwY+G/RsQuVnkJ1W5V+489Dg6Faa3TFvYucTEh0H2zpwMjEjt8
slZvCYigQWVWEEbic7BnjO0WRIbejjARPNQKHFc+3fw/OlQqgnaQfA4T+6C7zVjAW86U8Di+Gl5z2zm4CUlVdW5zOb3xXUaP7nORwEpm84JpdrViwSzDHsjj0RJyfqExdFqGftmNnBly8iDgbVLtFi0iY2APuWml
dok/VbAc8ebNIPji1Ly4GfAvyteNFDsjJlmkDqHqjxXZJ9iMLo+qiEvdNIkogQbdA07WTMm0LLVBtwzZWuB8rHLzG0WIyCQsDWs/nBVMg5SIJitStRxuXY+iepSroXSeepsJ9iE3GvdunOjuh/rpEx1OJOXF58zk
n+ugefDXW8hzfvkmbrj8/Uqdv9bKVPmy04aDk7tOoCkdGf5RukS4Chf3ul8CY3dYef8CYtpf6kl5H6ELmL3XbtR/skQRLb8D8befhak194D03eb0OoXAxFNZy/Oe4Zd/leN2n1pwxOmfRS9A5S79W6LNvHu2u5Ds
Z+L75rDDN7nI9QSclRck6sLr2TZnfEpPPgtbZbBIMvDNZ4+vfgi3/KE3Fd098EzMSEixMraCHkzSmHo1PVzyxftoPY3rV3Z2H48uNB9V2MbH1+YsaHar2z0nNQ1H+rMM76dGhu/eaA/wjc2nhiaKWW0v+Q9OpbtR
aras9P4FwFrrKDI2z9W5v9au1/rkioM++UUsoi3GbwjU/I9yTsMF3Sa9XjxUWEFeb+u/jLwh6ueU8hPQfywXVc8x1+y7jDMmcnomXy/3SH6JXAEOUVGuWLs+nZ4KJAjQdXaEBfiAwsMpoD80J52JO4DzEjt6l9np
MpdIkkPOZckIVew8H1NdXmUwUhP5iJR0fWABEU9UdA4/S0yOzw4cgZ5wBgBgb8arqXGImMxrx6tqQt7AxSqb4iWDbhzGAyV60qx0LNSTrqa1tshvJpoe4Jv+fONyPJzP1ugXgH6Tx0sBK6YcCUqetlh1djnberMU
nnwcxbxMXndYKlCxuXA9PcsxrHAv5H5RID3svUhZI8+7aV8Y7/2eWRyLHrpIvVDtZHJGyvt35cVkWAvHoDEDXMqsA93a4zL/9j+8t/DDe+tRrjCmYyMF27/opp6vGwJLVpjVd5cw4fqpqbzMjCcPn4zhDUjZSqRs
0yfYMVTusIRH3iQeMYJ1yMBX0CuovBPGgcHj5tEsUDiciB6jpSW2YvxjIIHrh9UQ3LAykot3qV7nGltb4SYeh1pWTXIH+XZyfJDMcZ7wwZRoySHhnoaGxND/zxPHc5ieOazDmDq605fkSkgc5fkVkADJ/VflKAez
Q4lT2DLoLdpHfQWpjMQkfsGqDFhvFvRfIGhKuQYdrgtuH09gO/EQQWvY09qsjgN9TlCwc/TgzZcb78Kt+Ks2WQYGHD3Lw2wVxT1L1kP5g/NsdjUKHq5OD1xCIaV4h+hWSbmlCBGZlA3u98cn7K4fTqSHVNwKtJ7D
oi5LFw7+D1tYE4mS4pxU3FqNyEOxFnBLL4oL/+jy9UeqElQRVwLknnssexSZ62aEkCJLXv4kLSFCU+aysuSNkiyqqboi0xC0iqm/Cx4M9CtdFAiNb6b4Vi0Vhy83TcYo4igF0X6ESSX/+M3qDhItYlQxwUn+ZoUN
CFxx+ws83b1RD0kp54QqNtZAvV8twpqEiqD96ZsTCXGX+GVxKKT9oo6DjL0N6xu5BJrDNeghIuGOrZhhqhaGYffNIkqJgDFYbPR447DpbaYpr95oJiI1mt4G/XZXlmoksiiHX84RU5jF4hsvO39Z77Jxy6PvX6kZ
8qhk2cAVPRK2tk2lRec/TYTYX5XQm+OBXbiwDbR2W+gP9ILsWVRA34sc6S6qiNu2i8U7v+1Eb2zHYAxeyrm6q/Dp1BnevAKojCJkqXDh7cOggZpe9H2e3EgAkuLvtyxSUPgpWNX+p0n+YuTbRd6yOvEuAHbhbBwi
A5rI2H889WzpD3hoMtTQdtB89gx6ZmtBOVceGSFUELQxW0ofA30L2O1QTme39U+QUIQbBIDRW+0hfgzSsDkUSOGXdMshXACIsTLJEMUBRgaFMOy2pvd6AA1dcPo+iOh4Zr5iM+rtMI6UyB8kOE61UXL+IBdC9VBS
AvWgchEbTJYHCLrdrqEM+COhbD0AbwCKcUceU9yODpygA0dv4CsrO3vMVYTimmmsQ5s+8wSQmZs+D8fvTNmth+xW99IjDUhYf9s3zoVWXVnlDwht7R3ycLiqBh3B5akQ/I9vcF/6Z9V03DhZyJYGJFB8nc3hE0HS
JE67bVGsKMnj9gZLoke0Z0wNjnfiwVbkZWLIxj49UxPJ9BCRRSJ9Ld5Vf9LSTuoaNp3qRbo/QOAdb0nIvmJ2eALmTMd9IycavAKUP2mHDGb7H7FiO+hmQmJ2vMWzyy02lMxstn0KeVrSnmXPKTMvKeXhjHG8KyQ3
B+XS55LuVEU11SAgnYcy9Sx2O32QQ0EPBya/AH4cxda5eWDrH+kUQQMEXVrmXCu45kiwEDgoAQ6QhKmkQ8yLi2C/IKiRzMZT9DvqJkT/EHc1UcjLPCYjqcc0Jh98jXncMjedQB9oj8ED6f76YV4jk1EZbKj9uj9E
JsjzgW5+wRQ2BepKkCAB2/5XLM4vkVZmJxC2LSmAkatGEXUr26JYVRReemF5ikpbnPh2mdXJ+QFXLVG/UnmLP5tzSksb852ygR1lBQciVHIBUkJcO1JZEV0BVEfu5EGZjtB19/IwcgccU1ZwTBrjuOttXwf5qNLU
AfE+p54JWtflB7c6/BgNvqaVfC/EdiaVW0aPcfHLhv0gAuptJDk7b8f3V73rtubhP5NXlVIfN1xmQJ7H51bltCK6kvJb/TGPPFYKaIJl2AHkG579tA5Fu3N2DiFp4lXwEVugj9hUUoKGf5eJsi0UKmaQ1IEIPxJZ
eTw9dmMNEq704m42qhKQ7UeaAobfZbovmY0aJlp0WpA7PBS9ZlfKT1XBiyoFxSiuuoM0gNvOBS1mDoDBtkFJqvIWecH575UHiBC4jQC/ncdqS8fPBANg8IByAYK8dcRYl2FFoRNK+NCX31r6ikLOBrKVO+K78egh
EE+sZB+0Irw5QuuVNfXILcem5iUqD9M/9HEvnwB2GgVDcG2ZA3pGM9k12tg78tU17pRg+5aGUMR7kcAOWTZETEhFYhxkzwTMiSiu7fZGEr7xu0+VT2kHpm7jAHxmLeIza1KpRwxnNOoRVsbpQ+Sy3k+0YqK/diSd
31PAtKctiDDHojDIchH3siwWkazWFoTRIoHE1K2yVrznJlkI7xsb83eyyRHnOWQMi4jlJmF1K7D27OllBzGDBzgAsd5jHV9dhvnaRYaReCMrWkwHPpIV/uXGXav9ZZKa5WwX8b5kA6SgqkJahSpCZMKaYjHfIF2J
sjQwR4baX8pz+6lv80aj7o2TNILyJsns2WY1HSm+JzKE3hQhPokBAdUAeD+pFbcI7+v+SA0ryHWapscNC3vrZfSHGaDg/EcAXQBdUnbn9aX1CZd+o4Eu4BrowgG6cgTdDGRV/0QJCdXkAV4FMdNlIXHVY1r8pd1r
a2m/p8yBL2/Ysn56EZrVwykZc9f4UHoSe4YOYhfE/69zlTBojxPQHfDoBz1ry/OyeXk11hb0tgFVjRKCMknAFVRAZLgAjFxXLtNQ37KIDzk357uyK+2P65SKoldwAK501hqCIGlQwjEfKn6NQIG0aKWmk0W7+qK2
WoiKWo6sIpvlUFcr4QqCCVlqAVbpUzxR20l/H5YCWjdWts9Y4HuqZHMMqowWJ+HobAPkcryoOQ8ECTacd+uVHRnPjoBI+iIM7vHVjr+JmYVFsGNGBEwkZdI4OQcwhXTrTA4W9M88qMdrE5LLm71e3psN52FgXAvC
V/0QuodQAkkw1zLuZOzla2ce2jllSkLJUnKocjFD8n+pOO11VBcY6+RWkHczxUZdSTLLdP+mhulgdNpWN/aSoLbroekKX87VW1oLXyRRrN47st6XtsYtgt4yAzTbPKodNMWzLbSZhuJ50s5SzqRcSJ314MOaZauY
aXEhMMzevkhMIz4S+79BnvF7Rb7zZqioMkrDkHcEIi+EDgW9zYBjRNGMWxNreCFK4Ix92E+Byi8it03dTEYRedS+I+NazRKAM2iek7IDEOVpq4j+tFHZOhkIDgSJxAxoCzNEufFjokfMlDTzGDUScyd5m6jCxGZ/
nIu7VLIoZM4UY0GBlcbIF4ltxzc4ZIYdQZ52y7auqiMhyw7JmB4z7ijyUNVcJCIhRy8jD7QvmvB5gkudZzwBn5gPTY5mMBePGHU2l08/2qa5dKODmaJK1MVC9W5rv0UcqoJ5TqGLANb/xqj2vySRgFbM7wwslmu7
lNJaz3kFNzIpqCxZivdwHFSJWQ9MI6GOjjPmRKDY5D048SjxrAR/aCR89ceqFA1ZDVXzucqRoULdRQV9G2u2tFWJ0Kj3IcpSydY0GsAEx7BdQ6OuHsJ42iU0k/UrmlWH2IjKBShfGZLbcvEuyxR4sniRqsoQ+kvW
EBotVoS66KFE0W0Flxsf/rIpAIH2gY1mwofdcrXQFJZhXpeV125Oj4ImQQcrJOktGRrbCvFeNN40mWBliI1IrtacBLB25U+xC1yFdUUKSgN7NRXhGRWbLqpR2A9XIwr0KyE7DnJzjUfrmL9tW9BeDu7E9tM+y+4y
9qLEsPkoWofdWM5e9p1yVF0XZ7sUfoyfBmgcc7EILXW2gnCEq14FG3FqC2yBzhAwt43zGKfHYrq0TBDmralX8CqIgLRFxEbepCbAd1addyViUEdxoUJzakhxYeW9hpFlpi5sl5iLR0UIqWDKHFlzhJ3imb0S885u
mjqujRRobNSgHVwiG1Xih/ut7HdQCqysBAelphKGE9FnXNJQWli5OXwWagOPIl5o6NBMomLsg8eSYBsJVDnsDk07vo9b3Y/gsv/lPs3IAeQZW6HP2JjWOG+4aJ+wi02toCQAzEo9KH0hrSByggaX8pa71eWb4fph
Ua5l3HISquxU9l++tWU9mbLBTuBOgGPo8/1/jd2lsh278SR5eECH2eZwkQOh32Up0dBpXjs0bn+htX8UuUsfaJ5dsF5kj2VtwZCOe54hKf+s1JPu90ZIevc2UFxpRE9RqNiXpvtSSa217PJ6dAb/sW1XD0nFSZSw
fC54Y0uTemrO9D21ZqoypDFrh7qXPCa7HQ65ncUxRXVq+OKM8Ssyob731uRo50XcZH6zKq1WKd4tfFlAcs6JHBouwTkhHgBkHIy/WmwTnGeIJKxpQQxvmrqZMP/aXxLCvRq+kcAnlPoREHPqhPnw6QWpo1l1iI1w
+I8/Ii+y+OX4Z4ocJUPKWGDxOPkIHgVpxGz/u0FHALbRz6xY6DY1xISNvIUvJb0hxAQ1m3OAwG1LmD5KqvSbiBfCcFhW9NYCl8zlDPJa+ENshQ4ZY9tCVRzVAJtJrTpkfRtg6HjKKpbMyvtXD9wyEhxRhIXMPQbf
0AwKVc8QK+PU5GZPqEbuQO+xFbwnjfH+bxgJ69UCXWmawB+8NJzgFW0eVonlH1re8rd/0E3jW+Bm1r9/8LTMQZjalAMiKJ0ZCEF/qtQIaoti70mzA7VG2PFxzaXfJCXanrUcxPKOTKVo/S49MsfPlH5/O9Ic7SfJ
42fc/8+j8CTR+h2eYEkg2o+cWGT5LmHlO8WUN0NEXfYVR2fadM1+EPf5EaW/xuro6pRDEQt5ayLFj5BV7gsukFzuL0bjsAzJibveE5/Ee94q3juMxgJxBzJ1RY50mX9j16kG5Gg5lKS7X5MOSDz36JsuU9GAzZwF
u+pSZyXEKWDBwmqYLne8kIYj5C/cvmyFmb+k4xjiAltv2D2QaCf7QztGQ/zSeHnJF3WWLr9xcTE9m0ew3Bp6PlAUy0YoJ1C0aPDD9xfPrgl277kvqdqt6Qvo1DS/HtYRnXfR4639hEidjAJp2DWxZ1gwMbJrYXhS
S9mZugctB+d/RJLIcOgUbCMrxqzGWnzipgHyh7go0YzqwhTHwi+ZvAcO8awcQiNahKkrIfTOQWZUDJk4AZEXMyVT37Gc+uliUn9MsqYqNWEM4cmnEElhTrt8RW+35I6un5+wyxuv2RATZ6zyYIiOAHLDdi1Wp9KH
Foy6W7H6mD5EMBItOSuImpwxjZt26dlxx8IFsejm/MKYuejT4hrrPWhidxK6C1I49wkYSzdiC33nWp7m+KCj0JRkMnIzhmHlFMNr3oHnlTekppa6txZQfl7blbjEKFNo67/lYbltlKj7GI+5pw7JUZZyZp2Uropr
U2THnGGRsrveA3dYLSxlpObX8Yn5akRaUAE2HivtFSfH6DVXUQiIkcbIPu0RsZGygphIGRMP9CDGSpZHxrok94pPocwEl/UkKpBgS7n2ns5/c3EJZnEt+7G878zAup0pAlGefWsPUKl6+pQ2H3m9lbxl1zdNgbQf
X/F5XFDFcHwZ9ds4ADEVzazP2AyfO5OF4QcHmj11DDnniEGQKCS8FgpRtaNFgJbX5/5aS3Wmiz5ZsHbN6g14IpDwF4RG/aG7PaqaUycKYLAJbFCK/jWH6q4tgwPo+UMC3+G5wgjOHskTlG2DCXRlevx+kIUSrWM9
S0zWlrr7JEoEXBqKe12XOv2qJESY8ALSLn+YCBDSpaP++lPnD6KLEl3stPpdbHzeGWwomnL6AfgVzaxDbKZZkiTdB1asklbMpYdRgxuwXCWZ0+DAjj8noieIgBwIigO1KGoObZOgakcpqykrQpFW+qhLmKxv7FiG
pt2zAMEUnuDsP3AIwD3kXvMiA+Jw9cRhmXsLd8B7OCPvsQlNTNuSYBammslnn2CvckE7lgY7Uv7Z7FqYlsbgIF6NbI44J4AV0CVaVcr81AwdEE0L5ZSLukkhUH79cWJu2NoVMRWxcELlLDvYjnxebyhslKETHiBm
0NZqHu3cFpIt1aZpFVqib2JZpm+9ai1RG9dJP6TF6rTQcVcmf7+RVYwhnPqqIPNPIW01Gx8iDy64K+4dB9Z3hdCNQDHa5Z1EvsLXUyIpYMez8hEY4SM+AmSKT6OiEX66UmrTaMO7VKX94iOTC4ApOM6rrKY2fmmq
Xpl4tPz7rFGXzYDWXdDKolbY80PBFZCzi0gdW7MevgIMDN/tW46J5yjzo5rQkhuxBYrf2JS+BjMi0MzH2rU3VhwsYDEOmxy0hWqwHqDW9qXpavhCizwRynPgUr7f7NS4MMpsACLJMfxYSAZV6vP4WMFkCPGhed0q
1HfxXz+nW/24XfyXyO2ykEjuM90ssVc3YK2jUOxSRicedrkNeo8shuC5ASLqRqM7jYutbb/F2tIPmMk+MOojfsmjtxDqV6r6rA0RH0ksV1KbJXrVr03YGtiDbRaJ5TPBvQVcGinCTutgJwISsBkG+m+aZ2+8+T1f
cwYQ3v/qacaz8xYa0tuniJfeafvrJClcPyx6YQMaaCuLzWrYnk4/0C7XA3JVQslXzyevcLJ9TkOpz++zlPiM2bjKGVmsLd8i2dm6iK0IokOeNVrgR7L1uSY2H1NsHHXyAe2BaApn5T02Em8NFLMglodA2XRVa91u
B+z1L2DEONihZijDR5R/0M85GKz6yB0MGRgWp4pWmu7tW8zQLeyBsM1aQwinDQpn66F7B7YeoQVf0nNcLoM59euT7bxUX07Eeipkh49/ZyYQtd7KpqOiyLZSpr2WumYn5/VD5ylAjswppTHCeF+jgT3DRIFO2yJZ
ubnt5b0szjWQqKvtfyty/urgtYQn4O5cYyH35WyYTbQjyB01LMqWcoUFYooRgmKQd5kS3/uJIrJimiHowmogicucjj1ItS2UWYzNAcFc4uGpf/wT6HlZxi7hn5F/Q9GwzKvkoWJJU4gOmSFACacORsvl+BUwW3s0
MthM+DiDzsuwnYFaILPYPsE9C6GsXUCcWT1u5knaU0wQhONS/56V80Yxk4QbBmfwscGpXUMgkFssWyOg4InQSC0OSEpRDGIh2CtBeM7MwDsiX9qBIBjmrmvVTUgtzYFpnX4AF7LxzIRvbGabikjYECddwrxkIFy7
T6fNzlKgm5xWYtCVdCGUA1MkV2wJtdXZ4sgOZroUm0uVVDzzdEmbi2A35Fn9hkoLcJGVX6cZ57CtVBN75OWZiy1QxMSmXMevBMf7Wb3GGbzpqCtfpaetAR+F1EulIz4LrSnJmcdDWMarPOQRnH5UL+xRp2qUYDwj
b7EJ3r4XNhv2tSqyYlvou59qXD6jNgnJFauvLyfTNr+pIJFHoOrQyq18VgfJPtQMk3gSAj/FEJFIV6ZooRbLATpGYLjBA4mwMJsZkd1YTZoVNMhb3jpxAnnDsh2NzpHfZPoLdyvjKAUyQw70X4Wd0XaIBebB2I+v
YWf5++slHmfxKiIae1axoEBXWj8OYpwM3jw3IqI0SyGQVAKohv0iLho1rng3pfrb5mX7vhNTW1Drmgfg90WQJ1R3hiHf9YgjqO/ez2DtClus99L7WU9mLmiWzGAXmJmIKSUufjSkrGU67yrirgQa7bLW6wo3j+xr
doN8d9iVw/lDYOAYLutlG+HuOzywi0BKGtFcmP0weg74fQ39WvaT6p14ZA8tgTELBbQ6WQxHyoeQGlylihcix2qNpzyCnVm8lAdziqAD1UEY1nJkrjo2RdZfU9+ZB2frj7r1elLzzuFYNgxZIxw+AzJxMhTESDsC
T3MxDUJC/aRxWLtyMfDUxaEZzUdSGLnrWi/ijG+zhHd/UoXDOVtY4bw5yf40OI5IxTyooSnqajSSagjZgXacGSEjAxwbznieqYDK9aVPCtdtxiru2i9RDS6rGJoQP2F0Kkrex374bv2+aljycHjiG6DUnbB28xJZ
XIi/A33UHH/10tnI/4QG+tnUC6UDk1qTVBCnpEcsbpkLOoe6ATBFcZhYtz3apeFK/689QoJo9FbfFXKx5c0Ig/Ask/jUYYhddYLI6IhqavJX5kfM/1OgVgnw3t6qWikVBHXlnlX9GRtI8oD6us+twzI7ZvYYjFFK
eeEIBErl0BQLhFX7km2DoHGsYrhcDrotcXy4xLspGyolZ5ThYBIg2ZgJ0epUd6KlK/vWSpbp5Q+1o9MDwPjnp29KDNj5uHJ8yzrvMezCTj2m2uH8yzkeITZbSo3widBoPa5+O3tXuQZkTwro9pKtQV4ydyln0Iqm
VFYaL+lSDAtWOZknm7lfJamUwos1n3uaJlebvEuU5C1FUjjSHjsko8uBthd39QqYntXy8slyakn7H35ME3lIrmCZ2trVaXSt3Jtjl9cPDMuUZb8UnavSs3tB3UUOU5b5IeZFiCZ6tIu+JJXqA0CkNlsL5oEHkvOC
l8gt0QWlPZzY7IaBfB1120FWxNOK+pWcb+r7oRb38nBzx4mP+d8CJeJgYXMeHTJUMLNLJrQswdj0P8E2Bd702GMLXiojfMlOjwYv4/RqomCrPIXTfS1BsrZI0FQ4Q5CnrSWtWdaG265egbhJ8UPpCFrP0e8tox47
wZU9zTabvSqcIWDOX57NlXiPBHQO23UROLdyJTjYZeWnNkFmyYrmF67O/+YCK/u09u68uDOZILCkaUQ9Rx8OUGlBms1tjRjOkqk5kpGoj63sZtqSBCBeOSF4dNum7CIR1m6Pptj0rqHbpTViBhI+LnCrOpqgsmXl
mU3b7vNqJTZwR/9RzRLUemSB/nAAVf9DBoM8YDOPLCoRvoZ9ECmxRQF87Qhr/x/60rEmC96XEqdy36GCp5hA/HQcp2Pr7QxaLddgec5O/K/xg3UMxZ58Uy6ticy10SN/UfPX35unf+MDxakdv7zvP92rHn98oeYb
XdQYwbG6SDuffKnSag749OyKSkCiWoB/wRa+ljAkb+mDD/CzTg6cfKufeFQJcnPZV8gb8Bv22brPHZcPS1kOupSvUzWP/7RZQCzPY9J9qSza/8adLOWexhtrvNEr+XZdwckL5TetfKxaLsCMnyvhv0ZEpceZ96+e
g+/cfM84HbiYta3iajwtO3O/gp6bXaGJBj0a86QPWYTqineHcJFi1Wxn6ckdm+9QO4znOd9d//RMx8oX8MUdu/6cZ+P0rDUjbJGa/3Qcz8by63gpsOr3KOjbzBH+Unq+QbzpBs8H0O0fcExpw0EbK26rcqENaK0l
qLXFUNjGo9vrMrwHHA5SG+ztt9bHNopp7fVUNXCkWN4Tnph3ZDp0P5TvooYIegeAFXEva3GohAQ/AfUk49M+EeTxvFgZONqBH5/c7TxqiI7dLQmFKAIE4CRTfr3E7RqnIf1/LXq0NIFxaMmQ+iQ0bHojtYCF8k7S
8BsPQYWL+CKGFTj83fZY8n9ixRPBZRf4oKA1DELCJWqf4696v/y+93xhm7ipV+qJUz2nv/X+XTC/9f7WZ+24OhabW/3kqCtFt7rE8YMlv/4oSDvG/7jVwoqR846Use16xF6npXk2faZXugOIakqqThgu59Xq19C2
W21EPXxLusTbsz+8fiJqni4nvTkd6sg4IEI1kyIR1rmUKs0MvfohjepW+9+mMBemALJA34YtZ27r9fQfOh9TvfzUG8+KUVBN+QuIL5b5opyLLgafBrCsH6XGSaraYVDWqWgdlzfH2borVNhmZbxSBybs/QJ33qMI
h5Yb2ydGK1309jHgxktc6ZQAWWNER6AGCjocfadLqHu9usmz5EKhSmsrzDmKpVJnoG0W5oLlg/lxpsTK7Z308Qj2QYsO2YIWd2xYzlvWvWFj8kzveUP5pufKl59C3Xw2r3ywtvqFQnQEHaqQPItxn09ZxifiuYcQ
mBH6R+kCkeSOqeCPeW61us/ay0gKULuJ5QVrGMuLO0W4GsSVC5c6eOSoLBGl5bvnoCx07hlryvowjX80NyhanIWyUoBsOsOHomiWC+2DQnMhGm50KiqP4mnODISzTfZF1X1FxXY0F8l6eWnxw2dJsD9cqGLiMioT
KP5h/DpkIDKLhfb/a0SGeeykdg6wtaNSZxb8yixpOMmLh+T5sqpt/zQwe/n98hlb6QK0oq+GyQzTGWrlxGLy9E3O0fVwBghItBlJkpauEkvMq6sVSsuY88DSxHrJ4gEBoTZx7Qzf+FILubn0pCQKNsby1wyqYo10
m6s+m0j0VN1/m42NkmlGeCZack31/LDyyzk8v2XZn7EHME+1/HDmZnI7d9u+iqHI6MErsmrwzBzBV6Bj19Mkzc58xnQh/XukgzDGPso9LtPyN1YOvh34lqrb8Gt3MUcnJ75p5sutvY9AM5P0yyjNe7evziihgp8P
ZpCqDGT01SmZqd3OWBo8ZV8IR/zoC9pAGJkLLNyD80ylPOErhIRrv4/athN3c8OjxJn2jMMFX0Gy+5tsnGRGKIl5wIhWaNZc0cxTP5gel9+OHQ78vHWiYdXpA+K8Mz95dx7xPR6GfN7hD0veb54+Jy3ouz3HpIBv
9H2qP5fct21+/nMcwMPW+lZxmxyy/bL75Cu8BUUSLKeNhdM9gLqRXLVps2SJL53BoDzx5UnbzaUoOWt3UzOw5OYg7gjqR3BA6qqPEyZirojOQ/B8BNcgGLq0rHyiHPIID2gq5QZCWJFHKicKC4WFgsJoY5hZNU8Y
PClBq1xkMwGQDZS0RDdSq5RHFy4WLO5aL1G/FAhcu2Lf+g0qY3mk8WXhQeHOQp1vLwnXkx2E8xODjb/WjN10iSNGO2p+vGmjPqZ7H3YsAuc2Cuc0DHSFXE1ixvYzRUk+i3D2oobAaSXTk5Ux9EpocjGJDF9DHg7R
M0nO4pyF11u1eE8ZOg1cCHOKAVz9dvA1ZD30hJsSrd1yX718EefLR2B6NoXmZ9nEJI0o2aImibUpZSi8KoYp0iDti2vJZLlGInKqR3coSbTUUlD8ZYXfKtExwPYJy1ehJVlIVg1BKNH9EagdNE3iiNFmhDzlbe+D
JWIgtMrvLAARS2ZI5SXdQNtKl7gyeF8+384Z8oV/gadYeBk2T/HqRgKYCbR64gKQzaGvh+CGCKa8w0VyKecmd6kuKbj5Xl2BIIVGjen2+ZlVlnEpZTxk/hFcYxqmbnSypSTTujHGKsQGBocVbrPvZtAI1jpYpUcs
813Lmq0tNksSyNY6WKVHLFPunlEZPbjDNiwFufMPmQDicYYCD3CM12QYNpRQ9lg0g56SJwTFoel25NtfwZwTcWE4ngPjxYaRo3k4ZdGg/Q42LFTyUb6MGYJ+dBiVP2wZ+YdaX/w3CTDGKFi58rK7vBsp0SzMGQJm
6KgI5cfhT/bOG9GWabeLVF9VsK/wdDHnIlefwOatIFd96IXi2eIJPBW+xbdfOuNEnIg8evR0vOZn75reaFrhkRL+E/+kjJqYQTsIN4QT/2+6wjwLVrwzZyxr38tYAwDbM9DdkWeeednLXvGK55574YVXV6Fq6L72
j2nXxmBrA/rJoE/5vXb0Sg4QSm1b0esxPufYJO/35g4TNxe/3hI9uUhqq17mNhU/08/QrJk0fmhop3ucxudvuCdsTv8w+ds24iXCjvqPD4O/xuqb1eVr5QzvcGv6XQ/4OnRAaNqayEBq07CJ0Yu2m1uJjy7JpqsW
Kv6rEYfL7WL8Ucvh39oKbpmuWQ4/TtmFf01q/GY6xwEWbZs8wxlShQ+DH1tDMY1Z+UZhZmFogVAyOr3hcT6qE2oWa3l3SCI1WN+k41PEpLhR0tSEFBI3DxbcJnYs+3hyDPli0djtdumY4Pm1XhRWc+MhNC9wJct+
fZ4cyaK+J+mtfbvKnpH4tAJpKRxXXMYcmeFgz6KLt7p4Xn4VEoJEG+MsorvGru6tKjkEeTCQy+91UpCTzr59cv9YsSyhVBhA6uEwGNRVcpguktW3InPfJ22/RT9wlfAMCLZfq4JifTFH0OPCadA6U00QwHwKdIuB
gdXF89vPrNawcLw+HP8PgrvhKMzdBIfu+ZJ9iobmC3xFa0pnIChdg36aYYmuwwQESnI9EQtt3Ig0H9BZHlU8ByKW/GQzsV4yfyM17vz0WvZvShMo+aDoYbaEUivMpBKX4GqJY5lOfcuN12VFBGm7bLvTNSsRnEkU
u6JRmuPsgyDIM24OS9KmRTERpuGHYMgqXE+nKRfGpApud1m6EVGhPKY6NLaxnhXCbJkwJ+k4FIBLEN7qQ1OXRG2EZdBSeiHXyG3+DB8TfIzzMd7HBB9n+pjkY6yP8T6qg9VrY+i14tDhjqrJKk24mhUZZ9E+10cy
FeruoVJRQfG+XwfSgJFn1ZoDEE+GftL3IfYeKuHDjKSnAP1lc9WdRuU4ATPJsdzjE8hJ5BhyPPfweDIVe1gtN+x8I3JLcN9S7idr9um7eeS+6WwXvn2rrT387Li7p6DgDBikcWkTvNXqQZ5o+4HZ2zbviSzhtZ+G
B6PkA2O0Bfroe3K04ZjhQZwfAslflzzbVK4y/0+719kXaVESt7ocjaCq//8K9lz3ZjVdD76TIC1c68a/bBzpI+/pV/3tyfH9mRrWXQcwAKEZXuiIR/33FM+4AtjqDA2hmG/Si5UU+T1/IzIJMwnyzu/0dDTwmxBZ
Hbq+loZ1dR1N5eOd3tV3mWLC42YDkk2/X0dB/j06zyoomGfvMs4mkO+Y477cRHOi8RkGtrE4PrB+bUm03xg9jUl7ZoKNM21cn7Lq9HMSzG2eTnBRTnN6L0qKk/pdWU9Y31+pONd8NW5eiD/05uOSz9Ir4Zj2Hkso
PHpPKxZV+uh89PRkcJazzxEWi04QXJlKP3Wwb3GKnQCigEgm6LlHi9vpDy6zBNCn8GTNYZFyGMUcAqKzcdPZ0ZGyRsyT8BslLIEkqajd7WhPR04WqZKnTh84vMAte3jPGPVkDW3jeDUM11qSxyvr1mqlvhtVvWMz
U4kigRZpZAYSVvmgDccVw+oesmHVSYkbd2AqBUtGUeFmi48yx4NaK6Ssmsmp5cenxUFWC35Bk+Iui1u716ZFqNl2HzrbqtNgP5kDbjb64ctZH2A8i3ayNZYL7xWh8tVOfExOH9L5ZuGU+WVjO6R5ioyMQmEN2Ekx
Dz2UkRWgk8kDdYWhCLgbRS8Twvh8MDWLAqCpeIZbP99kOPFHh1uRP/zbwt1jnU/4if65BhZo6tjEZb2z6/wUGOqIymV7u7NtNC/0YmDv0EB6ses6mXSsgU6rXL396LimQ4RFYEJk/OS/cm7VXac1acSYKKX7uLKb
7jqagSsPUWRCkZkHuU52VCa/z7JxwbWyI1kAbcNPymdM3+acIOIbOobA/gv+iJ/n8MmbLaRArAflzQPs0fsPeTCVUtakFy6vZOqmdEMWFqwQcy+myxpBl7BK3PmYIfsEfclS9T8rTIOd22LZ9c3mGlFqSTAooos6
a0aEO4olfQ9IbwhYyveCnJRnC11hkXYQBxgjC03RPaJ7ZhKLa0ssqCUvK53dc7Ud2ON1Rrk9XnGLLmWA9YN5a6tBP1+Us3v1INa2SJrQnMRVfG/j3z/YblqmywK/cSZlEt1wZeUJi1rK15+krzSFYiAoQdLZ1sEp
nnnWLgLgShGX6jJ6FZfrwV6BLbTTAOW/GsDJFib52M+rdHXy0UhaluebF+W5P8ZKNwHTgU95vnkhZkOOwVjRwfRHie5jhKNpaVi5sHcHTPSDfjvwKQiLNdmtMj2BfG8H3kIR7ove+pnnvYiebOL73Gk8cxglnTCw
py2UpWIuR0zSKdOyEmqX8ZlO158Wmx9lqdNR+dnsY1uNG1CsGYf5rPCAy4OkK+sv0VwN8USqGcyQ9/DeoxAj52ixSTY/IF+4NHANyiK22svAZpLQ/xxjwXPBTd/mhjKZOl8gx8gpZRJwgyT9Mn2T7AFzBWVz+XeM
0l5/1ll6R4SpEGTLnNrIZFaYl0UH/XGpwgQwZJEwvXamlXed02FjH5eP8N5VMxLcERPvAodYSTFwkvykcV8p5oeQDCXFjCgyEKHYXqtuVvZ8NP6Oz8n6EoJMeYTomzwociQMK1uxVicLdzd6hfJJNQ7eVIMI13rP
mEHLWpLRy7bzyYl8uPqcPdOocRatU6i4s2aMFBH04P/6KZiukAiWEEiLdbagDPkc6pxQhePst0wbgqVXyPKWBzSAzwtm8Pm4j/u7j+e6+qS7tZkk/boAIi43E6WF6ds90n6p7VC+MxvPS/1pTcn6DBfIwaKCdKFD
V3KVMShBNbfuPWlU0ZPxGZkLES2FuU8RCSwN2Ewc8t5993nQ/udwwgyaRO8qtz01Smjqkm4Z1cU7e+JzIJfoaPqkcNji7RY9U/nq25VTu8z//3dS2LXT1Alnu9eCd2COXn3co7Jumk4BGw5HUHIoqV3vdQaYOh9t
Va12NDE8imQk9XPezmE68+xV6OcYbI/xWFuaqaFqHmtCb2C7E8kx5GsLTWtaw+bk4mr8n581FZKk3xYkr1ca7SRwRqpoLW7TU3wxveCkxHm1kDh19uN4TDmED92wby6E8qXlM5RLm0hdSXR/zyMr6LobUAunsFpw
86oFvNIVdOIKFktta3JUJSos/qkaj6MZyhdFoSb5gWJMVTWGGgi3y/1XJUWcPpbw2MZiKxawUo2666XhRwhIkwrB58snV0Ta30jbNS53tcqT3bfcIhH3sDUFNI5XPZLvT4YCB2tGt5f07dwCsJluxvvOjj9tE2eO
Bf6xtklX6mucUJm6y89m11nyPn7gNwSlzP9fu0oP/KH7OWz7a/Gj3AWSn0GMmYTBvJ/H41oKOyvmyeY1+rL1M8fv/ld3djfvYWsfOYum3Y2XE3dWcsmFEjmvLJeZvFhnMvuaB52GFmtA2gDJ8PmqSrugPAtlUTft
gX72/uqhVtuFgnljYBOmvQgWkVipVuPMQuCdWqHc0DaY9A5emz8lNHXWWgiNQmfqejBElA3KEf8GktbRYzjJJdaoev5nglQORC7HrcKmzV3wJufc6Y0ng1cPl9MNw1IwAgbusQ7V5PmeBSAGx2aU+KObkf9sChlE
u2TbdHAy/lzklFFt4JaR7UXpcllerhFR5H+/d2jLQZ4d53I/F8Bu1j5ShchHdkd5eI70lhHiNZTOKiQLZttrL4AZRqio2KHe/p436xR0OVrRWyJnCtW3D9KARbqMrcjJoQLz7e9lC3cw3UqEyJWLdNYw5vj1scBs
fk/k2gE6IXNPPtsjIRWRqYGcZhUAQa6GFRLBcSKedtU6lZEp2SiZznwsRJAmT2uKzpKxnQyokmPZOj+1/OANzTy4a7+mONyJoK3aFNdrToZIr3vMn07G/fXFFIGHf0bLsPjMHlK390onQTtUr7rbT8C1n2gJt0/0
8C7SY/tncqtV0XuEqy1vq/ax2bkjQVmS/EfWLFzMpw3sw0Yf0CGVJWz8qNIeWx5cCyyiV5BEk2JUh/qWTWQj8nXgfHB0D1puNERiWa/IEOs7N2Ym+PA/1LyUfeEzVaoxwv+GdKI+12Bc3F5CAheuNJSY3bGVAQ68
2k8VAry+T2nb3ya5vQ7Vu9usnBN0oqebIGGQ2Zj2UcrmoByy688CN/uoLmmT1opbqJL9c/mYL8UqV8mxNvxaKPVlkrmrieaGdn929lv8Ik/LJ4AaRifasVuBCfsGx80p56nADHXyVLCxTowzjKs8XNOkKRsYNCS4
luDbmbAajv5IS/StbNPHIbyD2ae8G5q8IQU0OFxNp6vRvIL0C5myovl1X5m5LfT3LiuAxfqYwscYH8nWCHRD3h1M2NSXdQlugmAsDancBTcQ1p6U/klEQ6+xQA0DdjaqrggDR0j1eCuccq7EJrZpRg11ynpGs7jx
gK6iKVMTLa2PJfkqvxidbTWrx+ynWVUVgWu3H0cAMN4ucuNyN/3M3ACmeIVWmHQ1TKTIu9DjRNZZaW5G+nvzJVLhDXQUA0k2/NVnArREhTbCso5G+i8rBNKxYe3zCN8gDlN2xZAjj44i61FGotLlDXVcwvb+ym5T
rFipfTyO7Fiti7KwKwGMKORISaCQ6nYCB+A04Bjw8mDVrN/2tuV3vsLhlTlDZlvU6NxR0ObHeZcQ4AIdbQdUZOf1dmsR+A4f4O0QCg7SDIj4JLwKh2cmRPcpBHsl2dk1Ywk2Ua0gWvR1Q3ClvuPOqOpo9pOmNFxP
w7UavsNzzMtuVsXrvrtVx4fTuaH4uo97e8jb3auf131KkcSq4xWHnvuy/S7no3XfjZJNII/IjTHfdulg9evuYx1c1eWrzFpknuLpZNJmRwG/MZLVmYYvdploz12hjkI8SkApHgeoVLsEKxnX4NU56ltfZWAkeTGX
Y05zuVhbZGekvCzXxly24WJ9kJ2RgoNKy+6WkPs1PjrtU6RJjtxjppWLteF3GvxRZSNtBvTjlGHPizCv4a/z9+6bpZYLRiUczXlLh6tFdT/NAkGrey39yRqawjiH1YnpM78RCdt9qTNP7hnpjG5uo+/mk7Rjyh72
TOj4h/NA/KArZzLHc72feLDQCtA0UtDmUipwKJiJ3yplTcwdY/poeaV83HFpBSbKX5mmDLvqDOXC2W94spSeekf298wBFas9l+zAvxaJuN6Hvgk3Oc3EADc3mtRtLu8zlFeRTwC8Y9OO8L7xq8BwV6ib/NNVX5N/
fpRnbvR4hzR0pasnBxKG62UzHWVJajptYm+rK3ITItcV9zJoK1tJGtihzsXqXdbSQWsPYnsGEiDNLR4wuxuWq7lb1HjhyceZrJqDYJhLPnVm0aS6I1CSlAkUxCmwOxMc/bOYjbCf8B/q25iAsJV8Nsxhp2WVfnB1
0Q4JASTLNISCftFLOTlvG6f3bSPykRW35xaH8xgOVTEIU6zOLg4/5XCKtC+YZUxys628yCegC8KW1aduWWNrzvPHQdCa1nTzlVxHyfOVXKvkOzjTvOxKtjWJfsSXOEyrzHhAVy6rqBw/lCeqkF9YoVMUCwoTsLH9
jRBMXU7KAhAKrrcQOQJK4a1ALG8/Oy3+634BllY46DySeFsdT9BIsMpXj/k44CA0+VkfFRrnYf2h9W0ui9XP2n4o+aDaQJYmlcHoR0t8hFmUPLdaSFgSL1pxv+1kVyB0C9ugDQQH32mW5FtGnTfqEpEyjThY8rs+
4CJ3M8PdP5jC8PdJa5ODw+XDOWoAr56WhifUCc2KczTFjAxRJ0MXPA81ZVh1VRDb5xittpjGq86Epjhi1iyAaF9+Hl4vwzkiZxBZcj6enCrNYeFJ80gGx4F/qwOXveA1mOqUZ6aKj/vwY5trSUb/fC8RF0t8DK94
r7H2rtkhYFzt/trPid1DH6RXEh55hzJqUfjmELcf5mWDOufsXYpa5FeqNwcF2DemuQgmaPioMb+1CvFGbt4cq/UQVajj6mMIU00dfbYnXmpLojkAVw9KsT45CzBLTsqTEXPtsJpXITuknbc9o5dS7K314mkRp4cQ
O2qduG0eVRRt9JMTk3Wauqn9M7Ff7LphJGtkDFGCZ7dLtaBrStTy3KosRD96RikOedW+M5B6Drmx/otXgtOpPfLiaJTyxzuSBoulFxM9qXgV8SAqdgqkWCPeHcc1t3M7qDILbw/Ecsdbm17fwOpzadePmyW8QPsV
P5jX1W669efH4Ml1MLyx0Gvh2wk5OaciVYtuza2tjSUCQq99ACaissxTtukEadSHb6qir9fZR7BUcpWFxkAEibhSs64J0qdgtg6sotguEkGuTp+9NFrUZ4MD2HZlI4DVDVa6KmB2tYaF7pjJaj98H1gDWO9fQreH
gMEFXSwRapDvbQsUEOytZRMfx3OVudm5+yAfv6JF9bCrNAOebqKPxhtSQehW0Pp1eLfSr4MIwd6K8wqm+CkxMwuzHeV8ffNN1nq4dl3SlUK29SW/6hOJhC5o49KmyM4UxK0PiH/xK16vYLvhxGFBuQA+ekdRC5VY
x7TnqDpwbBA5AnSd1Xq4hSrV39uub9LPGzFwDWaZ1RhC7yWxEjESv/llS0LI0VJsvfBmM5ssD16Xv4ES+ARLqUCH1xpz1rE0/4C+op6CW/YaX2ZPoULpU9Vnh0axumIUbE8O3jAA0lUt9GFRAEJAcfWJmd2lBbIo
j14FiSiKXkbmN8yV07kSJrMnWRttlAOfIU3rejtFGh5Wi+zSzOB12RvqfqYvpitdKtC6rhYmBYV+aPKooNphnbgZ3KPcQ8J9HtRUdff7b/gE5HZ3mIbCoq+ZWUnhU9E+GAWPMGTOWlb7jYrFAncKx7uj8QO41HEt
OsKEhXsI/V4iyTvapkbeHHdqZwhbEbgWZDs+UPUm36ZVxGogbhZieXGPdNSYSwwHPSvzx+uY99ccA3Tofuc3ykm/zNy6Tb/HdPdYuahHJGLvPFg5o74C4eqNsIvXIesBOnoKi6PXwG3ntZdD7Vawr55Pexj0CIuj
J/uxoG27WpGaVfn8YodBj7A4erJ/h7W96m3JoIvJPeb76QyKtBQzKFJQ7G477KXOkGauOn1tpdKF9HELPbIJRBbRUIaSi5+yRObFaXdZXmXhj/kPxuD4tXEyy8ihKK5R/J85HFgql3gvX25JwVq+jio3x9WIGYQI
aAA+hHsvmIZqehVuApeq0s/mqrZ/51eILinFlHJugm5y3cd3wpIO+dM0zdMt6uoWlUsQl6vXesSW6/uzQ4/TTM5wKx/gue7nmd0Hq+1b9j3MJLYNG66cJ+fEOWMydu/GGdyPDa0IIs1tqmMX5/9Lswb/CWG29DDw
C1Ff7NLiAts/iQVe79mzo96FHh/l2HPzkVWn66fEtKra1JOP0CpAAYYwcTWdOtUFGmN1PQlch6DrSeAk0dhYPlU7we/CqDRV7tKKAetVsH1yHYJeBdubvAKhqvnkyjH3yNVnJosYYMc7M6fTV4NkIx5y6keiBVsr
wWPi4umnqIfUfPPRKyUlW7Z8OPPuNdinF6dkESKUU+d4bH3P9usnDkUfiIpg8zPRSBy8oM5yaRmhXKnqwCJ9DJssbdaZ6YOTmFWfGJDUEViNgsC8YrNgFGamYuknhFtI5X63gUoernYHW60mummF5q5hsPQaobBi
hmZQ3ADVWgu7yjx5IRit0JCYzEnDG80bPyldZI5NIasWhEJzvklh4QzlHBkiGg8aHGK1SJoPFX1jb+kASJ5ljp5v5BN+QVzHV/omh9/phovOAeTXtHeF0VX1+zW0MnS+Uuxis1Ixc6gsVsF2sR6xg0afHqCPC7Ka
IRN2g0GDpCLE6KDb+YbQzRaNWskPaqDPloTjDbft0ZUT6OhSwICkFcgaivgQYSKLULhymeJR0beFqiNWNqhvqUmssPP+ayXRTOqasdhavF9ZV6N4XY4mIm9LlYdQGsiDPqczlvyDRh3TzScxW2DIg2c5U0t8mPjT
SMovMdv07+HHVvRnjFvfIASvI60JNG3tgScm0JoIzcuvsNWClz9jJN9Ine4tuRv3/vch+D+uwlw7QCuBsfoRf5yxkDgKTFd/bLm2qsdyS24LiEGWwdBgY3tISltECyLVEI1FpWjvKhEIaNqnP4zY+Ud2h+zDLkFf
F9Odn03lzXE6ga4hMPZj98L/Cpp1cjKfZnanAiWuXMtZn+J2/R/eik6dOr29TNsS54ew/5A+ZZZwBGMdkdvtTADJmvwNG2EXGcxwpSnBRO9/J23MhRtPjSHJvVnKu1GSPTujM7DF1alUaF6ODRTC2z12e/32wI8I
mg7zw15ryVjHgywvM53+aT0GrL/qYSLc1e+iDSrFVV7XX3eMaS+/n39ni12Gl5JuxM6xzbcErli5Kr9WP9jbzq2y3Fh2Sendru5XWAitxJjo0AR6P6119zyfsDFGQ5zEat0cnOd2g8iihr3szkIb38ZZMxKdIwlC
2KlFjR3ag6hC/2sN7eSzsa9n/BX+rWWtgc/1jBmIigEaXH/XkdpmU0g/TsPcvxsp4Lp9Tkbpcgt0x8aqfAXfd+X0HRCtJnujzNzWtcv6iXzbRDCylRL7SOHYErWC2mP7ics7WGWyJbZI9IevTub3Ozqbq6/mm+If
Rp6UuPt+x4uAIqnp/h95/6xkFAy2K/zrNi+5AUaLV+Kjd9Wiq2ebbn6/R4iD4qd/9ufVuPyfy3/Jau/3Bz8hIvgWJOIIEnO3vB3N4BgmMNpspXRsXyzop8w3f98v4Gnh16N8A19RZj+fH4H3E848Zudf7CrOvwKS
BNVaIgxU/3yq6u+lbMVHiKvLyqYeNsLKy4rMUUrW/D52JbswIDOVbbBqD1rhYXfNsrmFJOzd3v1FuOLdytJrmMEGUXSospjoTt4/4gn205y/DzFt1/I7xm71UkrD/rUaxVZUXCzhTVIsSWYl7Ptg21iO9B7df4Lb
7OGj/QmHuXBw9mEMa4VPWKSe9zt+dP+Ss91BuLtaBs2xsJo+Uz6DF+BD+GDT896reO8RNMzk/qy2DyS5sEj4dAF2GXm06cpBsVCbDjDAlusWeONJ/tzNnJsS2rJ9yIntVKriWrHNjLX9qLkpU3m8ufpL2GxXVY4q
GrjYvxJpeppurUXy8qUzJj88cRwsdiaCD1SPXT3CQZkZPuI89mkJFyUoS20xbvM26w79Dgswye6s40+o0TBa+Ko4hZcdrtWzVL4bejp1Y7Tuh+nVpmkvDRJls8N0s5ibBOPPxadq36VHiT7aDOwFl8Z/rHS8BxzE
PXXEDRvO5HdXu4Ke7djZqfMVJ3f41zwo4nsPdp1hamptg4/sIj1zJ9vPf8FEzO2aTKN0GeDIC46+HtNHHE+zzo6s1SfxR3lC8NgjJJ6O5ofIosYbBfLho0F7BYiebZh0DUtYd1QKasdZoY8rBVRb/7X9iseNn8cR
ztnA0UN4wgoI0D2y59XIqmnOSLpsu16BbxwC2w2gYAwOYABkUeNR5vZEso3plLDtRLpWH996BuYhds4BZOI63UGVMUHt0u0GxB9qvpGhS1YCOYFBjZK0pgwtf28SgrXeaJI4PSkPLiw8EoynP/Hz0mXxoHQbjAe+
Bhm7xm/YGhXwkXq27V8ViC+ieiB1FVjcP9HDHza6q1ZXV5/GACNWIMV8Brx+A6/jMzOd15Fp7H40HBMeitnbdQLHt50pkSvk7f49HHYOUUCJeTBM7XXLDcHp6kMeiFU8wZZmLPH0526zpU7+PsowQ5aUGsXRF7UI
dfPmAXr4Sc48wqBkKni4ITBMgBYfVoLkG6Klgallzd61a6vt/XySUPCG8rLGdCZCjtjhUV/srj/dG15g1DGL0t9MbtbC16/w88zJ+NIBDt980A6U9BjoRdgtdV4dHjEIjSrq+J2CQYBBEFdKvCJYhTi69tfBFfih
tzSj3xnhKmAPRguMFA5giGCR4GEByjnRN2aIiin+cuLeyZ/yDsyx6PsIRbD5HKl3rUksoK9Ug0X7/D2p+Wfs40Jo1EWoQmPI0nLQLuKi03A1JOCYGIiBIGkCURMpzCgRq80Cj+lvfZ7PUa88/qE40u+Nfey4LskH
NlUO1k33J2L//Xafq3+163hscRtAr8u28sIIABAyQhu6yu7nYFfEZOwyYxGyRFAvrQg5AxDm/DmeyVGISD4cPxRpFxdcYJwK2meyQV+baD0RUlIJDqx7j4JHlojF9+g9ABfXQ20P5vK6tBU4rFJWgDUzmwlzDrhS
WUssBco9tI8Cr24P4xhBbfE3yGlRZc9XEZ16pFWJFzZGuqGYVzefGj0h0WzR+qgE4huOGn0V2CmOi9Wt+ZUGIZXLFt/Ixa+Hhb3SRXOybEdW0P9Y1SW3VMqAsoEBmzkAPOixbj4wOwPuiotUdZiAgHDt5ip6hULR
FxOb5p+rj14EIf/dgQ8loKhGJP1dx00xirUIzy4ygM8d84gLJKYD0dTlO4W3LQLx4aTg1ySR62MqWosMOh07Z94ELtxv6Ld1Uvq0nHGLHXhVaqeB9qHXdKAkGHqqc3tM0DsJ4QaiVlQlFW9DEJdaLgJbqLtwbDSz
0uUGIyMIi3IasppYN0x60rtoUg7DUodLjmnRKIlDmqlBluXBGsVqF7lPSmyTa+G9ie9JhgqCckDoI2SJUY7IF8TX+dj9QJe/t2mA8+YK/veSR7XTnoBRIQ41WMbkjdhYVpb3DnT4JIy9IjkUOrXMq+OyaOvLjBV+
LAOT1CD4obk0i4oeBeKQyXTNV76Jt3kOrJF68Ai7hF475vTXUWdkkAByTVSKeTSomVlMQEdj3AVkGfvvJD/mI1ExdDZQIC9FnpikV0sYPGHYzqld8FGRl56A8++ikL6xDIuDclIOO5WAiueZBfVePN9slKpiFetv
448oGNdZyXUf5YPG+P1udX9a0B5xifa6cLrSQ17xwHeffxo9D66rwhP2IP3QRE96FMC1hNcyiPKnaxm9AwrykEUf5lX8KFjIYVSiyKE5bUMvrUmTDYtlgc0njNMtyLVLK1HQkeBNeW+SOiTTYCXQ1nXYWk6/jLzf
i0z1vW7pfW3wWyvIentdVhdyg1POodHY6DmMoA4LLqLKG5oimfGqJzKPStPksItw+VBKDkEMa0WRtzi8xq2aNM5Yj9+j2I9GnoyzHCMdVWeoosJgvcNFB1DYaDdvB4oMGRcJoxDsdFG4xGyjQVKcpAiyZAHj1ZqF
9LnXp11L45MIEbNKIcyBWBwQUtyEhehat6gcglkdlBBC2hkFLUY6GUpvIpSR2SglyxBSfMz3kiw6weopMmn4+/E0vBgqEg+Baz9U3/VoNpSJYLUUEC1DjBaZKy5h0qvy9MbCR52s44P1lgLJKKqopcBYsAI36y0s
HcuiM3yqRlDOORzAIpt23qypmC+9IXkhZo5WThD3PjQUOZLP/Jabd/iGICPw7AceQx4plBrU2hpfI9RPFF2QiE3sLrpLNhZeW3i2F40oxXmSCeQKQuxTn3KUgc81DI3QjodeFN/b2WGO4BVrjGRhdeGafoZV003F
Dk1/qXStGLw3S/dpx0EAnFC2My0tOpAMkCxG7yXBgscqCc/7GMm2fXUo1uxn1yT4+jfQU8QGKaPghSNdgobj9gzHhCMjuxLyLNv0ME5ELkT7aOSVPfDY0NjLgLJhKio8C9/HwGeDUKdGWJgihYoMCFaFTc0ANtky
IFC4H1Uk/4p2/8qDhMtfPBQoC0cQ6yuZBEV9t7Doz57Q1DlMSa2ba6WvNyhuaKKPmEEGnGM8SOslmd80/Lyq0rdWZ2PY5JjLzlEo1D/jVr7V5iiOm3QS56K+HTTIDymKqYcKbu9ApT77v5J48hY8Qr8HrfQtZnvx
dwzSK7DHYj+t/FgxovC4/w+0D4pBZQkBcppRL7pY2yVGBvxHc09A5Obk1Ai1+OYQnUUSuS7O6znZe8qvUjIQOslGG5YabsWSM84r7zf1LauNR6BtqlJ0hGjWjTxpl0pHaQTlA/2IrEc8PGx/jG8ob4CcDx5aPHzQ
GfRt7ShYCG4E1MNShupznaAumWhQNaUCqnNLgwVCFzLK6wUOi2EqW5SABMCKoXaTRloxsVJJfAmGtQnbhBxSCCgLDmvSkRC/s2f78y2Gjgj/ViIAr+n0T7KkzOTjjZU7olnIxUM/wVudz6kzinhOriQ9E05QIbmS
Mx2w5VzKvYNx7YJEaPkcFYuFSTnR56rz9Rmm7Ey+p2chgVeUJzIt4v+5CGiNnQqPRDW/NuPziKnbRLZrJLEmpLzoo3L13ZbMFjZtJeKzylbMqOqAeuJJJI0XytP0PJ25CMElgkqyV2YEgQoGHfL/XqsWSkwciVsI
6wplKVhS0toCyJHEywFCDdeKsY+iJODxNrXvkdFeUXAuRWk4rlFZ6QmEbZOcLy+oaiktZr+gVbnEb64oJyVqOb/jQmvTuNwdaTtj4awW7hKsS5RICaKVM7ViReLhJzBcv8lSoRSUB8g4WNc0IRQPNd3ra33RuYh3
aD4prcUe9ZOWQZNf8+8MR/aufrg3PpQ89VgDaw8EPTfHZF2ol3W1VAuRAzut4jpTfRD9KJWa6gYRNGVvaF21SbYsbF4vOHWGr5TSMrRRZYZQxQDI+Yk/WY/hKBgh97soyllXpSzNwXni6UPuBKWqhX57fVBLqK7j
PuHUnZooBLIm6OF2IlXoBFkNx5Ohs7nv6W/Eh4iAlN0O1bHSgMKgWG0VXEIbac5+HKBV2Tdm2pJzZIN7Kb5ThIEP88iJgtLBLD1KGJeQcTM05AXo3QBAoMTogKz+KP+4orsxuyN21gY6PgY40SiL6YD2xaCmbE9L
B/Bu6UD8KrUZz0H5wbABifgg4AZSROA6XHJMkjbYIYC/bWQ9TSeY3GW+QMVLTsnXslHusiiTefWxwgQpqno4jverXVUBYWydnhS7aC4XUJUR2Ct6eVEe/Fk0f27+eTEExB6njLx6SwuabsP3m7uuO9izLsPudsPR
0agLOdbGnXUzM2DSiwp9qaFy0brCMTIF70LsIsOkHkpEAXotOt37fsJxUpc3r/RwlcOpkhxehomirdW+FB+zhJQGKEClPcGFZVllfhAvl79ELN3k98A7Uq/Zma0g6k9xoGP5elorprATurW5Qt4Hj4f38VqcfJC/
le/3/DzFW4E2i19mOPO9OdQT9+bpjDk7xxdm7ClkqMoQ73CIepS8XB2vjtrhhKXoOdYPhGrFzA9/KSjbRhKjss2GwbDrWAfhOIPgehtO9DoIRr9zTt6Kjm5lQR6NAAeYrc/z3XqsWpYdlqd4uHS1s7fefW/QfbMH
tVtLRb1G0H3BB562Pd6+8YBfdRQrCMYkW6W+RRuZIfmhddy1COqXu+wZtNnKUtRMnTf+gFJboG2aiLyuWNQlrseU++P0CSGSetODBWBGW59tT5vg9KGbjJxH9GETtuBs1TJ+notHtnndqcxnUh2qHFK3BJcPP+2D
4emFo7KCSWOmm4cvZBElNYYZg2BbBqu3peyn2CjgKJu/z5yQtMT40WF49hL5LZ7T5xlp8oBnN9za7pX1ubT+CMNDnj2b84brfcKTVe7qzlhwwp0wd0q51qfNs5b+RQXw5OacmkTBqI/HEhyRlR2P6J7Rf0AOVJ/v
u6z01qI8k9AkQE1Zb7nWtnBRJ6fxktoiyK9mqIiFIg7GuhGDO7RGx7cO1SVQ1umOc6S+sbAEMyqs1ZfIMl2EBPlOoXNqJlnHIQ2o2fINQwnfjUdWVO6HjEUWMw4lp4eCQJtLzdY8ZesxnejW9DdX3vx/MNt9W2em
TnOaZLuoL2Ve1W9qpd4w8NSbaFHSG2ltDe0n8lHM7znnuC+SyLIK9ocVvF/iph7/k7CxNoc/x9VgFM3xsdOtFsl9reODizO0ax89RDvMMnQ/gVTfOPRuZJI+stsGfuAHIpoNkAfezdNYSA/VSV/UJ3y7lu8DET3w
oTn3FqrnlNbN3q9Wp8ffcHPWF1s2rejFz1nlYhEdQebRLNDlhifwAU0hN34zv1QxNqWaHZTAHcOrGAt35ZzkpcIvEGP1VqCYTGRHndndgrIRjQZsBwlmM8kkVqpJuou3S2kAXzzw4XrQpidC3VJRAifAJhiTrYvR
nhxfUJdaEyDjRRleNYttTf2IRDmmD6q2+JNCVi/OQjV9Ol1NuS7vTyP+zK99OQAqAMhYtBtZMO71LnPflUG7zujUGuwNL4pLAan+fidXcXz4yXV5+yGU9+y99UmKgMpkZh99/hU4kisfPo7RlO1Dx1H8hXRONR91
Ecva/yeTauPqbAuN+SA8rQ9cAc+8Z/3cWvfSPDr+ltXS5je9ZnOr7aHvZOqp6g+9xxiApBIR1U7p3/e6nc1oCKjovU4pzlsP3e0I/N8nOuGYSI9Dfqo0ok098zpCr6xWBqg5RkkWkoFcv+ej13n437P2zB9XoZn5
IRHnn1allxUsLhzvNc1I61YBDF1KeRQl01vtFaSMsVU6/WBj4kxlL6QGGCu+ERIgtqwfvXDUH+AGZ9lO0T7uCbedI9Lg9N0amrwrmiN9exo17YZ29I+Y79Dqt44AIeYdYrM7WPtFp5jMj/x8UnHZFjUUQOgCDNBO
qUlqkBoD5WxUwOYNHbYCxR9FIFj3zfXKEnKMWa9yt52ndEux+CRnmfIMEe/NSVbd+Jzj3Vui8ve15jBaDKkyFjUlDd1ZukTRH4m/lJcpO0b9Wed1vNLxUd6pP8OPqIaeRFEuGdmMOPIRpNEqqqVhvwvkHy2Od8lV
hzFpDbZhlBxoccQKPWlk4ztGDA9vMjw1ULRh6p50j3fi7EOSVu4aBEVNPxLq2DibmZmW5wpf6ljzZtur1+IyqEYDttCDgdq4vgyjN672TQ3BbBFpO27VZs9pNYFFh1msab8WT/1eCUDacPcZIVKwzeR3nO98w6wP
pusuChxdi+v5nKRZJpGQDzqf6mCJPHSyietG3JRMLooPqGtN4l0sr8SEFJS4MQRumENRuKqmxFlIGlEpcVs8QFKG+SksKlr3TeFCFBKKFMoZbl/Rw7EA5HyHcHDHXlA+bVDZMJLWQFMIvpRKOVGJrwVUtEF/H59G
X8o54VjCEhSavmTI1aLBM/4xHpnABRGGQZ/S4NLXNwKNw7J0k/MA/7P6+vr6Aog/gP0BMrEDQnWD/o0C3GOKtD6CKaEoVisZR/CQ8KrNuSrvRmUoIJInK3KdtpoQ3MWQw+ivmGdJ8lx+RkD0I4g6DBR6bsJ1JoQa
Sj7dRjIvsp4y/r+oKE5wuKvOcoy9J0KjxVTqn0/1CbF2NRGsfZSOalJAxUK82gXabG9q3c2RROPd1AmPln3lZIOnfvlgGlM3JC7lUiJFUiWVT5JsYVhdXX18wGWQk/wg9/K9rJn2wcAf/vIAJ5ptLh54yfS4MdNJ
qdPEN3F5hLWy/7vPq7+f7dO0i9ab9aZfktNATcDav3jK7mcbbsUKBLf3Zzpv75Mp2tv1F33X4ux4edARj4COGgN93obcgXq4PKcyZuolg1GuhwhmWqeH5dAxo4mjsg10tjn28pC48iz0izvsy+b9pki45KFrwGq2
3qZZEjUKi0RTNmxyCehv4YnmnurVPel1KD3HMPqmu4zzfgpao6GLskoVnkcLSfRyrEqfn/szlVqG+4GC9yUpuzUeRzZvaY6mLjBP9xVoxNvHlLmPZmRsIfAPTgRRP8mgpg4dy8X+2AU7i9chDeOEdE0XatFz75Mt
w++hHZxuDiYARNIvhs/XUttOr2MsAyT2Lwkdlw38FwH/I8hQ0abvXtA6xaYhAKMRLB7PUQn3K8ibZiBd0OThD8NyRvjsIx0FLn2SrX3ha3uc8fdRlq29gKV33+4/h4d0S4ygeOdwdGqJFADfd2/6LuY6/3+kws/9
VvjbyxauySx0JVdq5yFTOwJF+8/v4ZktlVOrTJrXkOcUlUeraLj+1bBGPef5eH1gG/NJ6C+IyBrcOvOW3P3SWsQEV+43157GfU77IQP4M2M262aFDpOIHU2b8rtleJ9U5u93dB7Z85TCNKZMifxMgbUOLJY3u5ST
S1b+3UMhLjbh9d2azJ/HGMIS0q95AtYlCVbL09vuJgdi71yRc3Trd78vjnJqYe+7bk0cwod6WTkCX3OkhL/TqqdjasB5tjKbteY0e5zqgM+dd/U9qWZXcgwcfMimnOLtF6kg72jaNrYyv8yB4AW0Qrn194ebJPnZ
tcwuTPsMtDZ4Qqz2GnAS/i42rBF3vol7CR00QV3xv9CJ/miQEHsWZMJQLysPZ+8aK/kgW6OQBeC91gK03d1/I4uhWZao5TX+FFXjb0Sx9BdCe73294qIfQXOOnMrBcqyNF6XMt7nTHFddLOY+m1cUKfca+JNkSOf
lRMu2aBj1yIG3+mobIr9xtZ/KPqNosN0UIIwTj1IZaabA5fwLnZcKwTU6H4tJ8B4k4dLkxAj1ny/xLxFoQGXLltiKCQS9GdwmncEVVjVXSaCiVGeDwzxz4CMuyJGx6o+39NECrbUxLek90235+Ev32mRPeXUwq/D
143r/tFPeeQiGJ+9oELnCoiW6HzTOWwN39BPy3LhVZbT6AC7XnZBLc9BkJdeM+5N9qPaZATOygPLDhLT69UHPvrC5IBs7FTux7Wl8eqkzEJMmk2AsrkJUL7EnkRNYqtUJk77jcLlAdh196Fg6yL9gswfPM0Z9g5m
U4tdKRTfIfZY7v4awmKYAlcd24HNtvXJPaZzSQBy97+T8zR3p4794ieJLkpq+haYHe31uBOCvANbaJrGqbrFfOF42QJOuwCzbLjAsa7bxFq3uZ6k9RzsUNEUz30WmTCH+jCmfgETk23jJNREuvbvSyLzo3t3blVW
dBGwgdC+E8Gs89kvnIWKe+b37Mu5akaEyC2JVTp/h1HHEsiagztzI0HMdkdlbuUm5sLFusNqjA2TEOh6d0++4oWD+Iq83bejXR0i9pT4A9q1bL3cJkoHp2JeozrD1AvSk54NKRs6/iOfQ67oJqtM1n0lIkMe1/re
lw2GZjf/2lrYc5DtQr5o3mbuHqsBbHfDljrGwWwwE5C1dwkN+LcNT0vIAfbyRHJpSJQ7qIjF8sfjcJZbcmNgDSDHHPCvacsZHJWfmeHVKe+fbktU5dOJoOE5rx8TgRAUqlsxwBgr3TuSLjBU9mUbBJfl+0odKgb8
QVTV4/7WXCFv5ICg+7DMoecBVeL848ddk/bK2/GuPMkfW0/4GSWB7a8bO5ojICJNj3l0GivLhUIHSndihxnQUK13G4jXlIJb//Hj1MNorQl89fhjAPZSMTs/zGfeXKCwr7mW1QEoiL7gPPxH8+Rp+/DRZT1WoLr/
rmJBa8OE+oBQvkXYpcJNRUgYxbR7tUj7Ltz8DAq5KiusKXLi0CXtsp7wwzTyP1nk0JHcqltOMcDua6v6GXf4n+xzba8H3vldktX1VpuPjQlUrZV4Lt+vFVyhhqpuQG0gHR+FUlu8lfZ4zdc7V1jIMVl0e7x1j/tJ
6rb7vrZdZEP263OpDPlltGG+ixv2SKJdExT4PQRgNBLN2A0DPvMQxj1lx1zvqf1gYDDFMYNOc1+r39tT62+KHkHgLER7WVj/0g73ewi0MB+C1URlqM+mK/82R5JZ46J5YVHseKKGLSXRM6zDmwWM2zGR2hwsyR/Z
OauOzspBlNfvAF1WVmMHua6AW/0z/vIu2CqLfCmxMsDxb6L0TzDcZK7ou1B6YUm6NmIfPGXoyek/qVRBqju1TYjPAUZowWxYoRbk4NFMmSsGAhttb+BUBKNQrtdl4O/7q+sOs7HPfSx2m5lUqr+YmgW6Dm4lYKCL
06GZBctnRFopZQ1NFKqzaYFeIqnnW6/BX0LVyJz5UMTgVpzgt7ACgfVT5Rq1PPel0x52kpl4JN5W1rbbcjHiff8eRr69BPeU95yQF6xIxI4X49hKAOQtr+5/3gRc4yDAZw2+Kf1/6hUTrFvzhbJJb6i3bWYJ9kCK
Pm6HdF8AyOsLUFNoWHuv9qvMwS5afLVCONaBg00aSanx9PWXeZWmO2wbyMBFYtowuswDcEoFDO3Qy4RY/sk+5cUlzXfHD/9qMn+XcBrFNZDrjjhdwcztAv5my4Q4+Oj6p+1aI+cQq5o6n/bHWUQkOZIu0o0gimym
Rg3a8tP+KOMyQL2Ueeic+5G6ngP48k+7tFkA7Grr4dqwvrjlyZK3Dj7Wf/zDYZyZ/FkcwX1KmrD81bORcj/pEJj8ObsTNhMGw95k+fbqbyLa3KYZS9yo3e85n0Bt59aNt4WStBB9sccb7R0A3QxP/qEodQvP/O3g
2UP97q9caVCwI9WtH0weNBAZ3E5NDOOtr4YpH6Bdxg7fecJvYBeYZ+44xhbNJthNdZCpNviuuwrlDNroKWXDonmYfUg7kzJGBzyGvoFU0GR1ME2M7kMy0GB9LJlLdRgJM+GWPyw7WJ5MloGWOFgY7V98jwIoXt/k
48KtuWHeKlxgOqw3HAYQ5CKqGPOHIIqyZhGYTE9VeX+XgUdoMMaizQptQPQ2E2ALQPTpqb8uj9vg5tc4dLXo82LuzKva/jry0ehAuIMzreT2uixF6V1kFk6Vam39d901mE8vkY8Ok3GB1r/307JqJQlUZrgF6jN9
Uo4JjdoxqGKbreMF1zoE6adPHzbNXkUsbwtJGoTfT32wjvB+6f/SKWVmiIbjuwe4b9e6iJa0cyWxYvL1bU+qxIHAlfbSYLE9Ct7ezI1gM73lCLN1pmKD085TTlg3/QGvWmIlg2QEVcAyYxi7862QYxKXo+5mPqnM
MlPtFTef9UXHK2tX9q7cOrchDVfBHNaF3iXMXYNgguuHSEFHDt8LKIimlAP5OPB0o5RXOzNk1rEoip1WG01D4uhSmh3fRmgXrHEzfeRoxSE8QRX5kU9POf+xFiKhe3ObyXmFrtKgu6WdolsisHORI+sA6cRHgiyK
CNmiN6DSofdqpytPu98eyD0Jb9Yn+XiTmpK+Ldx3KfdWViy7SB48G0pt7Q53b+DNNLNaB1FghQ6S8pYFD5bZd6Ku/ECGA7LaAvJwEaDnV6fi/paYMk5PzvYskPoJTXSZhWjVOdOQaasD3PtKJiSJnWHrfjjJaoCk
MNc6IOD/QELz6sKNm9+u40Ro9WW/jEBepFsD0LQvrFiFQvp9+BZ33hEW6a5EYoJ58zltQ34H3Ya9roINh/oHYzxrrIluvrqtaAZX8C3NjUe9BxUKsWVdptKcG/gVBsRa2v/5h15RI9JAPUl2CADpE7qVpCa1yHv6
ytSHfEOR1spmFVr7ZcFkkadojUinbZXFAF7LxLS+4PH9Q3wcSwnapTnHX4crDrSnadqJmbwuUJhohGO9odWyVBx4lcQhWrmmHDf9XzDpmq3qxCV//pAbjYbtMVp2mlO5nK60TmquOZ5o+oQeJWsAi1wNlqANRLk5
FzUQNIScCUMUOifmZI8UaW0hb7hGFWBXd3hlsIh3099O92kHrIKTZoexLHNmGvfAFME0+mNFJAToPeHviZa0szstfQPxzj94w771H6rNxkj0Qz0Cba+2U8nToSQYR98CIMvRlUaDj9rELPlQ0YqQUQ0T2dMHvLya
s5IQicwEv3j/QgOjMqRiPFiktHb1TFF4PoyeNQLq3QBWz264MdDfX9GbqFwT71ci666qcyDSuK9iSFP9vLvygCrtDzOo0Vzv55UgD+8rOTKjGDrURS0RaN9apZ1tspjp3vXyIs5R/56IbumR3ul1Ae6OUd/RMELK
NIGP61vJ+wdYDLlARtucuv3+3bAFBqKS7KzOtx8+1Uc2Mmi8ARyXL3T7UT0d98+IuNNRt3KEVDNEW2RqoD5l0JeR88ow6Paa4z7tP9z9oe1/115W0Sq1Xz0nO9mxTwNM++5GuSB3iHfofmy4n/Y6nhGcrHMEbUGc
OiwBMl2m5q0wIOhCiA6APWOU0gyYnPhByVZder6nm4cFoRUY40SDKPd7PXztCWfSX51woiGLZ49P+j5rYkpQpH6frG7xqRqN7it+mDBeyWUAd7l7X8AZNfWbaiTsa2/jcToM9YC38ZXiO3tPYk51+4adpg7tk9Zs
LMOvVfjq+HInoyBL/7c62b8SmI43gQ4+yquFjWr6tm+2lISvoaVvn9jjx9xPJ4uD1XsMf6uPhitV8gDwmw8iUd/vB3tQAktRyPyN1xzpXW1XCEndegSrKpzpHhiVf35adSh1wNsS8FAza8z/xQQOc6qUqny/+3z6
sMOVnvRsMby6jpErsdOrgBzrSLuqtfBjbcLahuk3yTy3I5mOWymKHwVX7qpMoJyaj/ZsZfvAdrrStafvmWksxSSOD7h9n4jtZyzctfOVXKndFisyNKpVxOcUpGBFKrbaKDBOLveZ9mtJugaRvznR109TFjDsYYw1
jvxhK0+ogQB/g/jnozoWKJbe+hyGhX3r+zVHqPk7IE5d865LhFgjvV/UklD2QicBnKtVpvMr3+15ycb1tq0THctVrV+98V0ZSYo1tWFFhenL4vY7WZZhe2LtQLrAUhxMuXBHYm/5AWeh/b4P7BiP7uyd3Nt0iQMe
zvgKnYesQ4bKUGfwI7fAGZdKDvQmEa8Z8e1PL170sxXqYj5S3qRB2MvEo/JQ5Oh03UNDCwKQX75+LBQhOdOToqOPgHagZ/wjPwuyb/7/DcF3HZjgDrgDAhxOpRjfpU2jjZNlWB0FJAGQ/j/1jQFO1C/ctJ09seSX
f4bmLc3VySc9nZqmZvGp5S3M1ug42m4szGNjlu4rta4b7fy/HNWUVVvspCZJANqAQAb6Qxf+8mkfpnjVY7FDicruq33H8Koo8eQDRx+7qPUChGH2gWZCAiXwy5ukr/BV/wX+673UN4o8+wFoPlkFMyqp/mpgkXY8
Au3jRu1gB/qLDhYvMAjFBGujqqCXR7/0sWluoS7fU72BrFWynJuiaUylgQBYV7eiFSQ4afnWKdV6IPpbknSBJBt2ZwC6Cv5VbEFIofvrbTBsoxY/J138YXcGCh5XkKYOnfyreFx3XlDj4qw6TTp/wn44+HgWLPat
e1TKKGzg5NSKjHRVfgB684bjQotKM2xvV0goAoRSndT0DxCwUAgsUo0GwKbR/wa2kPCOjItGsxQTf0l10MCYa9iziGyfINg0O6lA3th5Mc1+UuqIbwlru1Hq/f11h6A94NbJQcVkPagV+tl10v0fw4kc1QcHIMXx
LauWNM3IYDXj5FcxixsP92I090fTKpqSMM97MWmcNkR+kMRwgwVJfa8NRiig7KObD0joKz/rJRdOCcoA82gEZAtV3jIFUPKqh3R5jUo5cPvEK68AhRSgtGnrR5qi/Qw/XOhJ/b9C3ey/DTXbL0hPCfXeIcjSQjCM
5kpegA/n6Jtf9gp41U+42lPB7axoYrVBFYsQ+Buktf/jBHtjm5R7CEvhPIi7+H9XZGbcFAVWmNBBO0q7wGld2Ub9NX/+v19l75Z7Uc8shjvSZEsomVSjxciL6XMKcx+X3CT0He3927aQ8uvZf2BJtpwZ9LI2JKO6
v6YSqD+yG4g8+o4Ik+3ZJ2GUdKfi0emy9Fc1ybZP+da/wcd4C25tSAK6FaHhezcWCHOh7YbF69HkVcXGptp/wOLsmUevNPYjdkVB56V/FFRQfT0VrNTHf3ltA1r+0fsseP7+kwbGC6qmUz+wXM/8PFS+xNXV7ezV
Lybr1yam1q10pLjI6CuDn9NW1pn2Q6EciaVaC/2W7+ZcUUDTfjpM99NX09dbN90zrvLdpplmmm5Y9XNMe9rTxj8zTfd0T/dWpjOd6TgWbGrTPdXQme7Dor9X9xkP3z/znK3bOtKZ9tNhup++Gr4uVjywWyvirUwF
w7TfCt2cTq167WlPe6tXe63pnu6tTGc609ma6ZmegyU3mOmEhGhALEkU9y+GHQuFoI55zFDUMVBsHcIeAJ30DiFKi3cK5Fbdf1IcJ21sr006q0ZGQbrUbVH74Vs7LxtAI08WUV9Hyt0MdQ6MEgU0kxx0+PLsdXRH
S3NgrvtL68J+NPUzHOUFQWsSZxrgzCnxKibA+euS2NsEak6rtQCotsQxkPcpFOleRWUZlDPw/JkQ6oyqJAEyaZoEW3Qp+8JDxtp/dEy2HLiQ+bp8pvOdvtc/UneEByAjOVs3uHsOS9cE+D8fvpdUP78LfOlZVnso
wM+1qYSCFGEOTGMxeGNyQR8F/uXGYVszMgppzJfqHcbsuTmFngv1PXQqaYbuH2DiiqfogpfvoO9XUd2O1egl92nbHIdj1HaORCFu5aR4h7+5Q2gbuhG+Xrop86MJ7/HmSztVKvuYq2J2H0xWrxn4+VmdW20PcEiQ
pByBJkZ3Y6hqPgi4EwiVkEjN2g3yK1RXS3hZ5wnTv9Z0HY/I35aWpAvCVMITxFZVNIJqAFCRlVHZg1qPs/izZy0j77esBVP1qlnq8flLi2KBhuqhROeXlJlCyzXOmxx0X6QhryOGrxKgwlvQOn08vjpIs3lYmOI0
Re8DKHJg3gug0d8bQFmYV8jAaWLEfzG4A5MlzPT8uBcVZokz7KuGQNii2yzaR5zK0zqLyQh3YE//XKUXlrbPEE1Kn3qiMuVocsCjWo5b1WOX+wuFzV38wQnHhgEKH9PxA4dmCgyOdfBK0m8+erUNSK5uV2+ANq+j
ZfFj0j1t98Uz8FRAqEkCL5c1MMgVRLDmGtf2IMTwqEk+Xw6vHyK+NRaUT4tyH4kS0jfuPcHrTtATmuerXNMNfSO4nzU0OB2LwCntXpBxUGK7KYDSIUW3spr/dBTSEahjO4BIY21iNLd7Jjwev54hJuoL/a8V0T37
3QTnH14upZ1WNiINIT1EC5Ccl74IVHv1HzhGsjEG4O80QimznqonMfBR0YT3G6OCfUq8AQl85nz85X0se/9A8k/nCAVNv87MYYCKWp/Q0N+qG35rELbBkWiXwN29tF32wq6KIqlRcdEMfrNNNYOv6r3RaMIP0MGy
nlYcGmaly7BU2fyQdXHacx8kwopsTkHWm4Dn8/TNejeTKGY2QFXNcIBTQxnSRV/A+FGYKI5VEAtIvNWXCYysocRlrx6MuloYS4xnCCfvge4atpRCRWTeXHL7hBbbPTQt/VzU9hKNql86BZRJfZgEVX5+u2sfqGFa
SNOAXawtbp1hyrbvr6xC7zCF+Fh91e4WIqONeuCXyNEQXe57FOLufevw/LmGoWsVXWYA+yl4Csh48nVvgWYHEnkIvHO5T/kZAPI5lMiSm2/3HdQND+qR6b1ZaakjwV2GmG49mLGgv2OStGZNw+pzerSQpghi3j7F
XAGzA+4ZMFlK58rGMDDvysml6LpUjfufqTaFPsJ1PRHZDjIIz21n/NNtaSGrzm0YKOgrPnP2DDA4MRhUT6NfUE5W52OWjuScpjjEgsL6iOIUleAdX5T4RITHI3rcewN5/Hg/qxGxXXHPOBgFwPT3i+Dm3p6t6kr0
y8HaU+UPfu6NZ3eiq8UQoVVHOiGl+goZJX4X+c+/we3Tbpz4E6vl4y3O70bUvxf6yX6q3ZYrP7QmrzZQzyKhcWUTq7jKuWejFRDIzJhm73EAMl6guhj3alBl1+9S8ece5KJqxqgGWzjf5o3so7FiLyvtuFglBxc0
6rcyuEcitZ6Q8gDsFvHV3g7W2j73dtO/0L5eT9kDpw4jmlX6ZKDUMkqBWg8DQyBgTXAgfsLkL3Ri/PY57W13v0l7An+/kNUnM1UJZCwuD9BpHT3oM0EU3BJPHQCuHPIPGHzIF0iRFRIAETmipxOonr0nx729un3o
j8Kkj4ot6FM1DzqfHWIn50qHvSsQE0rdrt6zSJVfTHgYcCdb3z0J6d4C3gV08ja0jzAxMMDgJeT5G9WuRe/VfFjtMyZEXL0WLxvocc8Lv/9hFEHbjOazQRefjOGHEKLIN+toKXPTQcz3BK8MkAMceogYazguR4b/
DWvkueoi/LAhhggYcuCZRihg2XCtkv86v6IEL8aGqJYicHVvOY/10TqCRS0RA/pfgPC+tPEDj70KOyDqhbw8xn1YMIRjlBceoJgm7NebdpduNoK8bwsd5HB0KYJFyRzWzms/T1h/znbOXTW/AXqgZR5Ci3JajAAF
6dkWNqRRwRjgCFj5qPrcVxQ75Ku07z1KN0+jyoRelrZ0kHBRejIlZ4HRKY5Ex87GKajVI3VRII3g2wYJFd9I+uPz1Y+3n7iT4OYw2pHWWu5IiY/ttz1A89W8CtudAJpwwiz/zqpHbJMaCSOqDbU9bDNWDnSGDUya
LTQ0CZkygqJxPHmYZsQOHezBndPqUuQqNURTO58rSiZnOcOY/F51UqGmkOpOdMYROEBJD5ScURdGUZ/J9KnKSUcsYxkj0Ng+Br7toly3njZCLlnSflLU3Bh/RDnvSr31vR4qhuSw/ZX7hg6ZRxhElhb27zggDW6a
qpjwwZmyH8uPs9l8T4r3955yTWHYN8Cy7MNmfSkYFk655bz9G7UZFNHDyy68fktvwcrmkOu3wohD6HdLHrsd1ipWf02EFsKJq5vFf3xu3U9b4eS80z1Qd0SiB84OfFYDlLG6PPHyrjQ8b/Tk5KOc0Hi/89ixxLOC
tuj+9qmu721tLlqeqTW3u+B/nVfBtE43AckkmpkXBZVehVZrybzPizEedKKnanSaaGmJdQHS2r4S/C5pu7VRNOhNNZ/bJywkrXvLzm5WYTt6pVdjaT1vWAC2cpdvr7PZm3XxZb/K9ZWJnbYU4IaKcDeoazwaDBTx
6q7Tx2gjHZxKLPteBaSrKvvBYrfGiCS4S5RboxbepsnJj0+wXp5IFOJkQ1AIACDzhORFILENYL8TNkwVe2edqukw/R2MRaoVISpV6MQLU3KYw8gP0pjPD+C+mA2qHEYtZGBUoYM1vAT6OX0t77bHC5iQ1/SLMCG9
qieMHzq5BXbezVd8GBJ7M3xYMvN25z+BXUkq4GWSHJuEkBdtobEJNFgz4evWmWplznC9W7Frz8n3X6/Etnz/XMu9eossQeCuPobSMhmVpsJaDxpNJcm0oy+TyiSMA0lUeu2PtSmSzMiAjQG9k3/qvO7pu5dUTzMf
LiCojoHmxMoffE2+Jso4KWb2XMlE2LcTs2uAxLpafwHyuGHOoDIvMYHDCfOf5MpDOkkGcJps7viEjiLI0S4L0Xw8GxsHY760wRdWeEJ1sHdh/bVu3r5fN7c7oDiVRP6MK581M2/FPVj2Qx+UDStPJmDgSRwdAozo
neHKW24CYHHzaegYBHPuxnlh0wYwxsaxfFHnayVe7s1dMXO+8H64l1PZ+5F7Wbkepp6yZ59svlyO7ok+CN+NQ8OWzNOhXUyUpeTUIU9ue/97jR5gtRB5lUBLN9G1LP2fjbpeNwzrFllcV5ZK9zysK0US8zuFBs8D
eAeDs7QEa/MUIllGu7gJI82lJFbBqf7j27p/YVyW3HRrwo+tUd4C7A4VUN70TRYVQPYWXTrLvHu9yPra3mTMZhfJGF1DgKU6ke2lKJ6eighwpYSaBhhsr86ejUDqtJMIgp25v3wZ6alez17zX1IgDcrfsVbPIzw/
5XLyT0ycPVv+c1PAPfDzKGkhBoMzvB7zPcGy24TGV1/hCWg8ev0h0NOaO7pa9PE/3yRxLv4m+Pu75yAr1Cd9aVVhSTIv9WeBpI3lUzzm8QEhHXMwsRbnpUfnlzZCAVnGDZ4YGnlsSfrpa+ZUCirsDJC9W24T2KDn
Qrs6IhGrx08ppqRSPr6Ll347F9VxP+BZUeVGkQRyMvcsnnbpSDNfu2Ou2tzHJCIsdfzk6WAFehBACzUfcUiknmbrliFr5zvoTLILE0OH9WyIRreq9jQOFDIIj1261xY5HeDQc4Q7sU8wY99TJm1TIxjfa9Firrrd
jwAw0G3xQfozhkR5BImGIhZog/gu0EdUwBQQzmiFTi7Abr2kfA2dEDEUJV3moUTW+mKKN+92sfi0WGUoaTS/QqHxteWoHLa4SW61d8eocOTdTTJk4/ry6AEt+gfz96Uh7fIpwZg/XGxxCpNgoDHZB89ZnGeJb0hy
F9B+YOz8neaS85KFzoyFFE1luAUQ3/EWo9YjjK9I6GjaEge87G9fvJTtb2NU5XAuO7vVYtnBtoO/nXw14GXcdXvxmoSmA/RBqD5+cqmeabFBynWGSZHA/OSHPis5JvvQ9JXFsIZTu+BGT6/2q3DXysDVLvxpPG8Q
D61BR0CQxywKgEVkthe6ua5cEgTnMb4DOpgykYedIDXHfFKXCrg2aGSGJ3y/mD8kNRTGOpoB1kWoDbSK9nIM/7vzxJhS2S3xpiI0M5IB2/1MapnZq0zDn2OaNeUJUdScFHSQcQ2K2molAFEtaJ+jdsujea0Xjjnt
SaMz6kbWqfbS9H0f0fgIc4hwssKq01rqQbaq7O5fxoC2By5Djv8VjYx87KFXtYdxYYK7DNs5N/YkT81SQWb5S6Kc87GpcXmtx0M49zsLwVwzEuKaRKSMPK1jhG0QU04TNFTZWXMXl1h3atwTJHlf2MRjUJFrDodX
bi6GSKAISX8p9ROFYH4L57cE02ocskiBhRHKXDN6vNWsCa7Dla7qA855JfUQBmQb7M/gwfLSUlsSTpEP9JPXGl5dK7gbbiAazH+GSYtr7GRphYw2yg5BK1pNTxCYx4p743MP2CSxPpftIQ0ERFTfUh+z1O6PpnLm
1mtyn0T1zlGLaDXE79sDUM/TstPQjT/D2PCiw20GKdrXAa4zFYIms/s09VkaIGisF5AAVOLatxue1PfFF0OBx1BQ2R9wm3zj0JjU1OnnVsY2+F5mIIJ5BQE850WGA1YANCFOTuriAvKMCgtpEvZytImgvgfDTgan
94X/Kr90tDLzUmCxI2JW3xGzehJjZFQsgE1xiGDkb9UrNZ6dqY8/U+vyaq0ffVnGPBx2GDmV83XgBCQoC8KyPdsS150aEvdOX24D6ohwL3xdCp7ouExFHZzgXAZkB6QzV2e/wsjWVKRGxtYJdAXmx7kVNeh8eNeq
25liIOpk+CTqXo/qWnpU0LBreGGWbF7p0goWAtV6LJZ/As6TnpSsM4yHESVR2ylWAY6V4/4Gb3P3PES1g9WWbn6bMgOlMp4oD1nAHYGzP2SBH/P23EiDX+lrvnVyr6G0sVmFVBduwuVAKPmOHJg3txtPH2z9VYtO
CvnIwy6oiRQ3wPsErIfcAXZiSOg6RKTr15vm9lyOqkDR9/o8zNdDV9ywzggfky4Pdn2RljBYoClD0BfhtdmJzXP8JhEB3ZJ7urixpKeollAWrSyfkXwvMW0Qcj/QoE0S36kNhpVk9Fueqz+0qPFd8QIvI/aY7USo
KBMOdmgSpn+9GNrID0wmO++MYUsJ8xihQho/OBzkggKazcYrmeq0IefzCyRsbCEklyVOOlxG88xg8UlG8JbnMrTW3lou7YQ+2x8ErmdUryGuJNn043/WSj/qjl6S0oy/UC7IbxgaueOrbxobHdIN+91OTzCla7Qs
e5a40CJ/sFN+8+Rk4vZv/F7TjTXxiYzJk3s8z0NrsAag6aCLMluNGZsCc8hRb26q27PeDCa3HQAbRUvyh0LhK9XXIqVP4M6nZghk0vMIF/QTq/FyYeeHVBfnSINIwI5pJeD/wgC+Stjshy4RnAmARNqkiaAXN199
djrHJld5RkEILFSIsYgI50sH0+9odJW3O/SGqRZSYd3MleRKYMHRswQw0FbNrZifxb+SzAqEfsas2S30Ex4Y0qKGsBf+J+Ww/vJhJN1l5dAmixTFe3WvvW7oNgXlFX0zRGC9nqw1TwTeRy4umjitRg7A2hqdHfyK
2Oej4gK9P4SWwk5dJUE67tntsOePS3OgNrjCYjLlJs35AYVWnJ7I7qBhZ/Ec9a2iVacP1khkP3MXh3HzPoXJcGZV2xEONSzxtMjNCuDyAf8cD9CKJmLjZVvDK8I9DB5voYGGxby2Op/AO54fq5WHt+HSz6e5w3+o
NhJTpWWC19tZDqAX0F/1GyIxxuajXtqsGredyxmqycJAgXv81LsXvQBPZcUJZsy3DHyYcRlwRHcUf/4OOieUDXxQTuC+lB5FDeqvgVLasc+ue8ho3KW8eVbX+8FMruFA46TgQWxgyNcVlmHvSiuSXiNgFZz6MT3W
4gKSX78DuytqMdkX2VKZfY/tLIYQsCNJiE8QNeB5xQqlH0ikgnPBGMa+2EIlwso148UX62d4MvSLqZiGJosoQRaVrtsG51g+qpEJdLulR7Y4QWCiANvNxKa9Mu7ViGqZJljo5J3cvoojewg49fxuAxHLQ7YkPq6N
OBOpjkV/KS/r7tUMkNaAjzbX4F+PVAJBgivozIchaYxAhw81z+/ly/7hgbr9hGEmkzJBFs4jqO5O6oYWsB7ZMrHyD3dQW8qAP/vnt0LwIHtNtSlLruO8T4YuVd0SF62VGY19fWF2OXNtxjnCM7Ke4V6F9xyD5JT1
U+12rhRxcmyiSIifhUhGVOJh60l8qWv7/ysYtXt8wjxRSmyNXExjGNTVAlurV2owtH6S+N4MHtnkWfPrZ+xJN87fP2fa8Zh9JPZD5lRAFJMNY3Aw9CAFG5ftpJqQohYyZ9RtUT1IpAY24o32DfVLRxSNDwQgRdZr
yShmS+UOWKDT4pSXjILwTaP2F8S5f7hoOIT5vg1ppquaFudQVl0EUnlXJGHfUwIdG31prY54o1kjQgid5Hszx1uHR29I1/F2Tj2jOTEhG6RLwbwlZJf8/C0skaaNpgzeFNvcfRx8pQa2srWIdq35+0ZQ16v55xvJ
tPEXGw9oODSMi41xoi4k7zR1ie7jrs92nL+2jA9O6qTaXUpbDobCph2XJHhocaP/CC9VklwB8tMQVyIxr5a0ni2DamzUeo50Wm4QiBcJIhZ4NyGMPiG9kcArdnAsOO3z2t3Z1fYQtyZyOxp0gxIJQ6z66LTahMgk
woOCEYKEOmT3ReAlCK8D4ytGmPLw15JaXmKOjtnv3h/RN0V4a34DO9I4KhuhKAIkiizifq0dNMslF/n/NfVQXQR7TpnGNlIKC+hdZnKmp7OUFSXAMIu7cjgKBlMafHEVmG5yMU3NQkeINWGW28Sf6/Lj2xo9smuC
kND+ggtwXiJ8DcntSSO4YFI9whPnqgtsauYHD6Zd+5sGOniUOYWWEUJp6VW98ndlaqP4zx+tcPIH10mq9ai5S3QhlSfV4FSyCXqk/KES5+0JdgXE3p8wuRa0l9nAmsHZ308tHOjlQOjp8PZa4Rt1tr+H2/zSAeeG
oISUoPbko2IqjwZ7y+gMwOb3IwHvnJhfhXayK/p2ojhpsJa44qEgDVViMNhp+noDBqw3QBKsj91jmTpGlvRFU7vYf1lf76SnyjSP0uUllVLWfuY2K+F/fhE/ASQW6SvvhNwMYf+8gEav1HRkehfZWcDRLBee8qjb
tH8ED10rjoR3EVgzbFGzTBSc4Wlxh6WOoGPuq5S6FptQD4OxWSINzQ5G+QLvKtRDsjnAidbN/WBxn3Rghod1DLhDLAh8oZdDoAL8S1bxsoL6+pHJY4k2+Q6uI3jaoXqxx+ta8WuV1b3QJf1U7Y6TO+YO6rhX85pD
nLvrAujpRbs/4DTcn46pKOvBrQSqVGzq82Kky5x97fPKt/6+3Hlv3Nz5vPPoBDB+FMX8MVQ0RlQeN7VwiWmfKCO0I7F+3s/azKAhlUrwZsJVO53J34QKuoLSWdNTic8s58Mv4gkVqErooTPnweov9Mz0Y3mIzwW8
HtJpBS4T3L911qnPr/R499Pv82aeAKF26bSCUN4fli7VQWQhPLS7vA/ZHa+RcVIjpQagb0WzeJH1GXDil4SiF/RQgQPiiNs/ROFWZf5iAmapBMTdKJYIKShLbuNEM6cS9VfwucpU9KsEdTHkB0ARgaCc6S5kYWM3
0B6esoiAgT4vHq6Lhy5xx5GdJ6wmoOcjqPvEeddNuKUmmHCtEdI7tLRhECiwMKK8GD6ZDHtWWi/J13EZ6885IGVP3/uNJO2LoftOg8Ae3ZQIOhK1mj3ZzwEeR5Pb83XmtytDH5PaeRTddAGzZI4QZRI0M2JSSE8y
nw9BfxkMwKQQJcxP3nVrqN4OsZ43rOapnWv1sICiRjpJWrBvLDHTeyscvmSS4QnGuLUh58NRzX1/rnEwn//t71dF649xrxu9VmozuHEC7VyadWvjJ9ka2ALQo8XYVbymU/T2w/IoeFttIxAc+MTFOSw+UtFiMenx
FuaDudXw+kSNP4pejLhnZgk1/uO4s6exEBlppfeIhu4FLW3XFbKCxxXdCiuSMwOA6VH+PxdoYjELC+qj7Lpg6bm45MyfeQ/DUbE+wepqnMz+vJcYOdnixuk36yfNlLVf1NyrqitO3bJFTwTWsCm+jPm/PqINs/0I
7vZpFeWLJh46staOxw/r+OrP/W004cDvK2Enw35v2/v7kblzfgbg0aPTHLdDXj33g0zgnceBG2V+5S9pGdYgPtqCvpYWYODDs90ZO2lbNwlUSBjQNpcSscYDgfwJpREu24EgXgH3oy03p12MuQhvG0SJGZtsic5M
PcT9bPP/18frikv955Mid7PQmAxEMG49ZjTpWARy4ypnYWYmIP49BzDP0j5WEvpGW8JN80Mm48N0/rGZUtyOi5D1PA/uykmbSuqxy3HeZtpwsNNWsXeYgCGb2AZViwyGhtzeDatqaZgwZvbycWHO4gqwZBczEcNn
OYPFdFfbj7ac6RoYyqKe68OCa+l6ENU0wgfVAh03tdyyKhBqaCUrH+h8IRhfztqqBzim+zQEma/XvC+st0DHS1CbRgwx59MWTb++Y5yfP12GnZKlgxDFBD5T5YG8SkKjVZXXindPq/86ve5/JuSQzzRA8oaHhol7
D2ZAE4GPAuKqXDOJjr8CmfP7+5jrbs/Fht3h0mFvKG3qJhznuk4fQwXsCabZ38n3cuDQnI3ghIPfKQcr1SfmapaHQzM/IwwjPEj4W7MV7Nkyhf73OQ+YZyM27VQbFyhzJe6LaQV22sijYkcK+v4MDI8cyCwFQVsk
ikNKS19j0pbnsRlHLsyNCjFvFj50ENHKMks+XiNhXzCbkiqDZq0/rYh3zBQxLh06YU9GUbq0BIrLQMJfLL7nDqFPRbcIjXffIdCNW4TUmS/da+7yH3nm99R6JoYTl4aabJMoytGJP0lbQBJDAbij52uJgstQE4x0
D5Hejxlp5SE1SE6TrEp8Fw5KXjdYwpCquQ5TpnlRo7qqYVZuRbrMEnv1rjLE5GJ4vxrmEyHIWRwLjLjYZezCKfbZHozEjBTcTfQMidY035LUA8cGzCZQWU80Py/A+UZD3lKC+FdR06/IHs3r/ltkF09xpCDXwuQZ
e1wdVrp2g91OxUMr9rbIsEQTNLiYvb2/xUY0jQOOdig7hbMT6OfCNpRwd9BjiaGpnpUWvKDIGWHZHAIs9zb3qeSJy4PPOaKPuQPQLGZpjjutGElqJQ+kD56JvekOLFpPfXUd7suIiVvKIFLeQlYo0vQJBDPLxRzk
z8IIC6YehU93IaChk+l53Kt5HYoLCRT2zdlse0jGH9s4dabjPbo54X0ECB2qNCRPGGa3KC0TuDWwcTnTQGnf0auFlsipNegwuzvUjQ7u2JzGzRkpFc2aJZgUY1WXTJKhuKghE3ZBjFCyZLHvrOhgeNygHR+WnMrR
GA2Gg86XssHTnLXW3hHHYFuvja0mQcDEOpvUO7dGJoA54ImMjvnvDAvF10F5i17hOu/Jm1wb9ketFisbfDGtSZapWb7wQoVT9vsVSp3vh7ojq2dDI0VHPh1RGlY36yAiZPNwG2WBcc96wKPem4RthwUdVHeZbxjU
VV67ZoOsBfyzakU1oA4vV34+N3y6H9/wWfH7wFzPLmK56A/tZywiWhLfXojFXTATGtV2zT01cpK2/b1IdZkdDRFfWCk/P9Aw9Isj8kSgtbL+A4IY0jHek4/4B1qFUXEoVxwPKdiS4Io6sdtaiol8cTK2027/fr65
CzKYoQUllQh3ikUkSC/p7E09yZivNqNpkbKltchwv9U2QbQRC72L9RCiLbhkxuuxvKGqQMhdY7mtTZufN2xh4iDkZblII/eu1UHW63lMri9i0K18u5hyQzPe57wliviDb67M/uyiqNCaPTGMKAH4GVMQEDBXDkMk
migr9P52VZ0OdRTdu7A2790XvL1t6i2ELlUAV29gbYZ2rwfhFiA9U4tYcp+9VCj0aLz7XlbrkgrO85k4DbEvXtc6AwHG0YM64jliCwl/0i9wIopCj59PC7Sg+nCfyo5CThHuI2HwvJgV1Fsmzs7/WkO8j9d5w2ff
p10c4tSuET6O/0OpnoRURvU44qAPWR2WgtuNzQjX/EFJ4YoH11wxx7axFzELW//XpGwhq/L1t2htuguftpO/GObMJIZCC/Bf2vb1QhrCgsdA3u/6ykN32d6lAH1uj//jV/DCFld2O37wOVpKrE7U5wdeNniAaq25
ConB2H1zdf1rRAtkfIrNlUtxJUvdj10uD+n5PV/xNH1H3NnOgaA4CXbTOn4ufIwjZ0z4MNuk3L0TsV0FxiHOHTvV9Dqngu3X5/qzgPMaAldJ7pdk2kjmCtCN5s/ssicb4YWkK8H/plE1u1CJ2qQEa71dtqMVRLkg
6eu8iOM1IfveosfnoXIEOKlaWqPVM7ifNx4fmC6hvDw3Acdm1i4It139ODdpuk+6iub1vZsCdvSjsnY28Ay12J9SzhnfRX9tHl5FVlKRimodXr237PclyPQsrT+60IBzzO6D53dK1kwXLTZyni7dB9Is2O7yv6u6
856fv+ezIH23kbEXf3iwkZNo9QtiM3U+YLJ+GScoNqGnbdwZIx7fgD7KBHepKfWdR9HWC/KMvkg+Sh3V/YmfhNQwr0xCPig3YdzQCYJpNwra7QC3J89NwSjAZ5DoZjr3cMrYZGUELT4op+36e/N9aIqiVXY5QTd6
H8ObgVYuB198CPc3Q3fsOIftIxBZzwznzxHVjwnhLWz3BsNZPg1Z6eYW9OdX72KJQxRG5APxkKhKi8LD97kZUXNaRssXHiVnwaNeLyNz48eryzRjaBer1uuXzjVXH8ENGrShOge8NqvPrhCivqEK83J/zAKt/BQ0
B4DeHV9WnmU0AnL3T//UPz8CVimw5dux5FEKfj+GC+05snNsSVeaGPgKStb8xi2m6pW6XT+GnO5qyXr4MiZSWPxSTi6gEJGVZ5rrGF3XVKXNMBn/p3nKkWFFF5ATIitwWp8dUhH9XrE6eczMAQjgysYbuu+bx3nJ
9c24RtiI+7fRu1+UkeU7e74nDTAx86w00cAm5fqReepMCInGUr1bt30tPRRUrdwTxykuZLp0R36HbQoqmQUwddCbBBaReopzcaD6+Uuo22x9a7dRFNtsa1SusTgDb7S5uCIPHFn/WzITXPcYUWf6AoskVYw8zGBz
LHIMzszxGkHiKO3SEX5py1U81ZMI2anfjiKxSsuMmISQZx/J2PvrhvGYo94xobBlszG1obyJRGeIbkFENh/gdSnfYDjgU0S/pTKLNv/FY/0SBgC1PzHANEXVkXsPx9w6hrkvH3apIsUJHibmDExsgwOLXuQhEOId
S7/29AKGHRCFn/lFX2v257h6b5ktDt1ObGKhfmHAD5Oj/M83AYpicZ215zJCR82UFSngZGPrvvE90q5KnjaUNraah/nnI7aFj645pI+CYP6PHEPQwLbL3hAs12gms/EP4IVl+W17sIzWDEiUGiSs4SDF4DOclNyQ
B/XxrM6VgT8+48DYgQfWYjqgltch/DNz1II6yJ1mL5IJEVeOPANgCVceHw7or51QD8JjKks+z8V9g7vcwqF3BmYj+Aq03kHl8kfuS/Bp4elMA4IPhd41/+lD/tCuwiz2ybVJ9dR6elRaIW+lSAsyfRyC9/+bOopj
46rb0pmwwkZA3dueiXOdzTelcpF2CAvn6orE4e7wLpr7VJVqoIPsRx9nAfzTgjbUUnXVp+zuRLerCbqP/dMyUPcK4DTY53T0JUml+/XCMt0RkrOtbp9PCj13DrNJl8dkEwm0yF+H5jasI3ivmM9+VVCLCGs7m47C
P9m2qkOcxsIwdv096AalVo9PwOIYihrHd3EetdcUGYJKXAGaOhoXYQMOB6trB7Aucu6zuRjhqt0T827oovtBz9kzQkxJx+MMwln5HDFkrNOhC0afdR1g0DJXuoaTdObj+fD6MHKsNNqkjsLnHXlG9YwYHfrLRbMa
ZPfZRrSDdFn2U2/hOhg7ALbmdCBsJ40TrKx6dMLOB4ouJPvmAmw2LbhJLZbWz0+f5OSbscplfvLTRkpSif3D1wIYFt1BLJdfsn2EMoKbrJrrmb1v0+n1o8q43jjL1ZzQLpctXrkK5RypKEPy8GiOTGsBDAQ/DjUP
5XMtLihhkl1rpNCJOCrjbAAXWWito4YQJ0PwidXluQCvXYvFLrk8pHSPxrggOGTfHfgrsyYAWI0dQVwmlPmfX+caFBVBlRaMl+lfp5Zd/zD3VkVesAnYBAOHrRT1K4/Ptz2nl0f9b8269stcDxP9Khj30Shty5Ur
eo9WyuGBb/y0AUqX4zhWyblnelFG706W03ccHQ/TaD4yKSAZHsS2Vk835j5yGBJnS54hJkBeOv24dL4aIsSeI4LbHmP108A2sLEyD4Ccoq46P1xy8nkD8ICgU9rDsXyqIFRPEU/ykK5MDiCIJQ39oxUyHLJjaCEj
643g+LRQbbQutIO4/Iig4jHI0U42Gmuvve4nhHXTmylktTXn73Mvp8+YtDtxYRQTM1MB2wVmTt+j7kWeyPAvh6sv6Zc3Lg6xvAtA+HGzUbAPTVvE/XjXoT4fgJlKBA0m9Ud+6fghH/zt/WD8EruQ/uj3rknzHpnh
vecjx6kpyLzk/msaGj5S9YHsimAj+E1Kf3EkfiKewwF1lTOHmlKMD0mCIJLTyJLomkfEadYosJswgqwEtEWzIWNBDKGoG6KzX+TH1085okvx+ZzWz5TQNfNm90kW1WU9QgfBy1vnwjaln9n64tfqMe6vwP/iOB9r
1S3IJrPPukR6YyO3jPVzMoHl8/reOHbq03p5pYL3bnE8xlnLex1a+qjSJJ892h2z2yqz91njKSOrUef02RIHOsRB7sOx7/trUtIpsNS/L2nfTVef75LY9mmHdqGWOw3LCS/dpVuEHHyisJ8QW2Ife7CLhpCii2fJ
uHzLhnhux9ukRlOqchWMHoWgCiCHqhGJhT2Zg9exj3rBxigcmgTyz1tU741HEyFqq77nuR3QPmpn3iG91gBe82YQ/vtphe1dFcYuzmzyMNpQlcC8oOYLM1iwpjprw85EJqZRKy5Ikn84KKuwnNm87lZ6UDvA+Hg9
R63TEM+6rt/TjsTYYMdt44UlNDC3RqKKNOVs+P2p+R01s58Ew2JpP1FBCbynhlIFeYvs5nXBbJOa/Flvn2Us3hXp+gCxPJUfzoXrUX5qBFjsPV6drrAvq9+IqZ0AHVvqvx7d1xW1R28XUTz/HB/FPh88Yn6X/a4p
kpp2tZSAza2BRtX1iB4038lragvPUNU+pekIxFJI8iQ3RBPqbrHxr/+65y0817KK5hYExISKMZzqG6tHi2j6WTjZtVsRbcvBjgNBq9MKtqSW3NM4vzIWwSjz48RndwpoP6yzOPt+6YP7BctIn33vtgconR313HPQ
fvZArlxUFe4HoXeKDy51vlKxDsKGuzQT08/L5/X4yhjmUnjXdfBUSZ12AAq9rvreJaumBmfSBPOAY7yj9/tPy1JEPigxbeiZxKLcWSpGH9EmH5IDlKxYilVHhN5nZUpSfBLbXzhufDOgKsE76aOk4c9qZAm+68ZR
ovl90BrXQ7Af/iw/wBf8npv4mZKkKnXRgViND57eiMqAvBTTYOApuf4h6dEK+GEuOn8LxV52F20AAYJ6ptn5cyRkL8BP28CzE7eWt2IIb2IfD6JgmR9/HeHNlURswKOemd4B2gVmrn9XBlcKAu6VYqKUNrc/176C
L1WkfzYNPBWHiilX4zx0LvrBcuJsDW/Dbmd88DRXqipqYgPaOjk3DHI3jhibmx8IJXQRkdq4nvzChGTOHRVuWar35hhXsLrkCYnkF6l8GTyzbP9uMvzYr9zVD5Ae6xu3H1+id1bL7EJXA01od1WuR8HaL2Q154wN
j6IfqTQL/F1bPtvMeh7BlnPbbASyL2PePPKKy75OPXXG+2+IyoBQ4bCzusgkmddJGJ5a/xBRc8sv3Ego6HbwCwUTHgwdiTE2OmXEvwJ6r1nTfhzR2IhKV0UO6Sv0z3rQbxyDdQJfuz2dL6YRLsTzHZzVAhBtrxjX
KV/uXX3dU8KlfbKBwGFg6FQZ74IoNJIB10wYTgoj6c7Y8e/z+GI2dV6F8WJn9QMWscn4bx32bTrvvvZItTg6+UBgAcKOMnQ95cz3x5TPx1MqJyvxtjq/PtRCte9Tur90co1vvMQ4aNQnpagise0rDWjrf78kLOmD
8xTyTxFftVKKaMhocJabds2NRc3WYC/pcfLm7WwIvwI9H/NkDtylxBVnCRLK6Tm0/FewL20PYvz6QKTOg36iRrl2tXX67ehCgdzV8Ji72V6iKhuj+wLtGgDfbwo/6TbpaJhTzYBOxwUWRSSafymaQ4wI3I7SA2tD
2xiiLNAKLxeH0gN/i6Gp87x0XzbBFFQUVoiE/i9iWCNu7732s2y2FVBY09ogC4uoLlV3jqfnuqBXrLDZAe5ZyDxHHKmsWYxudHnzAPKNTHdMVHt/ZvgrGa1UKVvBL8exJPeYcjx2jAzJCMCZyewIGGwWD4UVNmNS
QacqFd6ZN9X8Q3ToJP0MPIUC1/IrbxkLHzrA/KIyjHoMvgf/RaAao8s2lcC4MO0H6U0RVRfWWCPcdSJ6EDO9EN98FInpEeeJDRebFigZ/SP5lyNWO+zorzQWxzxpGdDtNxu312PnKhNwdcrbo/rprXUgnffUEHEk
nwkyuWu/kj3hrnJvkMnEIeN35HfiGunR7FGGVEDnu4ru84RvLr+WOplx4XSyz+nUXg57AFUasV9Wnxxw4X3CIokrOPSupu1hu2irmWCMnZR6oyv53srG+jsrZ52yWyqqSo9GOoiaNS14eNp4ytESuGZnlaFJ7xS9
Sv/KMGD4REOwXWQhx0Y/rgZ8AbdCGAb66+6aTkp4XpV82cYpq1RpalRjnT1ZtOMzrS3zEfw6z/P8m2Lm7SqNsW/HHH201wEHJ17MfNPFIxsLV+EuXNXA9z4OYVId3gkLMayYS6F0wYLLjrBlHmKZSOmxEn9QCSb+
6SNXFGfuDfuns97HJ5wFXnruKiHzXDjHe1afgTvAHILqAO+v90I8h5p5V+aNV6wJDej78AYu/VCextjQJslLG8F0JoSP5GQoaOObMd26RQ7mXKKY4zLJN+keWdcP4mO+RsHC/LJ4nlhllXf7lyUDJPoF20FyHuMK
ibSbk4PwpVionG32IH3HhHHgM9E1+EDaR1ATluzWPR5crsEEgZGNBZb76g9qDz6BHxy2rwjYc7mxwM5WxvtjFfaEUHerZBglzHulfnVbyMQTMYfXd9ckd55a87bWrckHdD6+Q+SF2QrrGGWSVsWb7JceUvDPsoBY
ZfKXJ6YYgtpgUFhxbkFhzCAcSxVOYrI0Aia5TMUaO6lQlBPogzqg1Hv9YbzB28iBwfnaHPlUsm7/R22Yi4BnWHKXyMeb24mjl0F7q1wtVmm36xSVDoYpT2Y/dcmdZGE3RFpSbVceKmQcbdQW3myo2UbByZj/TjlO
XvyqR8Gvz89ipiU2wqRmrlTkFmie73bXw70Y0udFNHfPJ9V4jpkUqNTxYMj9xU3vp5yVUPUO0rg7/dwlTYzYX9DiXbh7Wn1iqNoLkI0pTp+/dpd5WadAgOAnCT0/qpbVonBWMs6y30VzCGHDXa4Z8Bzwvkc20258
mGD9/FJup4P6Mnjkx1P5ipKdY9U1YomOA75r1cF6Ni0L37t1H5FxpyLj6TwkMZ6JOBN/gW9mLPloztMfLzKsdbbOu1GHT/NUL64atnvaAxWgKf7Drira7mheSisLemorPrgvlV3oIAPPuQv+RW9I4S7EwhXAnOZz
wFlaGEdYWMaNht8nxTG6kKGl75IG1uHK9KAvxptV1TXF5rrDwSnG38Rrrhs3j9jrEL5lC+H05E+WZutp4FTwmTiiksEzSORnrkH8eYfKMtzBZg+yospn/nYB5vWEU1gjKELjw2JYzuH+XEf3h//F9tw8oEaBmkJ3
0B/QQTeSLl/lQ/FQ/z2eUUy6XygE+BiV6BZHYJLjOPh/OvhHsRKiYIoCA4QzdRA6nYnen/1tD9A1ca8kIve3EER3RABWko41OgzfXe0A2B1DkVqc8+bKLx+ucK7/OcsanSu5rYSKCqDO/d5Umy24VSFrHp8BhgrZ
9QCU5dk8ak0IAzotG1YeeBr0GJxVjaypL3B9DyJ/StlnM3MpZAcuciisMEFnfbBn8Cs+noYadoO/1/uuRlp0zlUZQMyMAfDIPGFPX6YCk++R3ZUfAC3ousTzwp4tKlE/ZdMdfpPgcOlEP+iAfczg9JzdIJCl8y/Q
3l6BXFlYFGy73dnmi43n2EdbskhsKVWIYKN0YmwG43sLiNHuYI2bPiJb6ALVS30AZhP3T977kmUGBhlr7532bAgogAfyWZfVLdQa4bTTb8im9SKgM04dD03G/g+m5eo06kLgpTbuDL4YjJ7yw3ibD6nT57oRQWXz
lr8q860xXrD4WI4fVLFWEyz+sf5YGNpkvGbKgIU9ujVe0yxP2A3SWKcBYCwHj+OVYpl1K2rFmY26CpAJpLh8eb3eDjgHTe9c4Lkq6Xy7Urj/FpO16KR0ZXMLrY/6V5v77HChcAbNUFLoimEjeIZOjl9LuPTTzTHW
5odf5rG2xIFyonam9LuLtj/KjvKuPoxJPrcSKpg3kBUWKKkYRPW1o10OQw6/QDFIiug5lMI7d9dbMfILOJjrLYSiwA0JRLdiMHbpMpSwZni3wfhXn2BxibFiRoWkP6iV9DmDHsM/T6IR0lU5876xb0WnxK8HXbIL
A12Fwt+8PEQS/2S3WZFmA34Pn9EpwFoSyi5GXeSAzCdo4Lxiat//OYZPaUUbvaPYd81tJt9GP3R/VqwLLb+5s9HLFjxTb5vcQ5mE0+yUkBQrAORHIPpxIquHLQgERIQ7h97whIXto/PUsmVk3d0KdBlfh9gRthf+
6rQiiPVBva0l2pGHCuQdo6LtPbj5/qaf+AR0YkVZ2l63vOJAOLvgoVXERW9W/oSWFVUvgCdz1D+ixZnI/nKC8RG63alXgwOSVwWEaXv4B8VOe48rW3wx7BCJdJUdjMMdg1KO5RccMLS+T+Pk2w8Q3nu1T9jZsBD9
M4ZYJ9uAvYLDgGP6vTaVXV+1FX0D7i24awGCudoHCH7xGfR9IQ1wK4ledjBLD1JsEzFUh7p2RQVTO6bci+0B8aXs+4ke0bOd7ektOBJbTNGpIXgU+HPSuGwGmPX7cG7Wf5ncopKmKE8viWUTy6FKq/5NQjMqZKLC
BEvIS70lfyaXj7HG+2pBzd6H77iR2a0pOKZaTRKOJyfGi+Aewmy/pkEyUEsc/p2sRlREas59TA2IWnz9psotgj6dCKtR2tnFhrpgJXJvH8pUH3xsZ8eF62KCW7gnDw4+JWNwFwznAOCXsTCeH83HeLs/Cw+JDkQ9
Iq1KRlbFFQn22HGdTaDJn+FJYMUFN1wFp5DIknd+mMwzVr/eyXTtMjnOGtzctIE8GXz6ZRr6j9eURxjrTb/YK/UKoaBz3vVpaPkiELRWOYn+Uk+DnOFlnWqNTCp+pSATDVCwatWIkW7DtxMlUhJECA4iJ3DFp6Rv
MKzsOwjKlBZwY4eIKp7+np24gmOGIWLzbMehO9TIbjOWL1roGmh3QvVt2F9xsdTL3Pl0UXL4wFZSOhwDVjF6ezthe2zHdrfLzxhhBxnSBxRN9QIl6VaE6kokLaFmYQOzP+XMoh44jfXvBrahsaGCfeqSwlU4UjWW
Sv/KvhfCLkoSHYQtxxCO10CC3gvFgGDGzCL9RkA3roIfV4msePX6Sfu57l873h64xiKWrKZg4/aStMQjdpHX+FHNwiAeRwyLRTJDKkqLUgX3t7MIZJuomscmYRiEfRpHPz/S5rn03oN55k4pab1itfdL2q5FfjTC
qtsbhe66XszhULL8lWw2q4nd1a1BV/9mbGc6lVpZW3BFnmgazY3YTVB50QcwrGOgw14dhVspQy2mYroZYkBpxYGQwiyc4wZ7EGKoiVnvyix0Wb6ZvV3nPqc9BpugT8p34PkCYEHu9bZB4d2rRts7j1g3gGpUN1vD
vGrA1Y4H5Jvq5cxBGQMpo0PfxKV/Y8DhYetuL1xCzLCkwVQY7ZZq4S8RK2zLTorMlykGFm16Z0PGiNGZ+t43LTjnEpwUT7QUhZ+p/MCTK7qU0rDKCEsPJp+X8h8e0JGGTftYh3KR7DteQpIpi0VvN1bsDrXugIP4
nWcLD5/rvDBi6pTZN7aEOQ+mmfTMbbY4reQ5pe3hd+glyebCMDqctus+usHhYeL5mNUta5ACOyGYn8gqygf8v4D64bs979VGOZMzawjnvjYzOTzD41blS9GKh3LeAFPJ64dZjMOM1b0NWDyxrHbXg/YYUWn0Wh7X
uTmbrSAj6W0gOD1rekl7Ouy4Ih3BIn1qbCEV3yPYuu4WZd6MmmvgdJ9ewZyjEsc0AlxGt+Tu6txc6b8K/WHrgs6K7huJJ7/yGJXDQV3vwr2Ez56mBc8yOFXzvkkU1DAyO/b+vhBM+F7hZXl/NVHYj1jls3p3h4JE
ILibTADxNeQuwC90bakNrgMXix/Ljhchk2Ixik+k9nnSZoD+PQ7FDzEHk9rOR+J8XNQHGorvB1IVhd5GrTGzrjJxZrAwSTBUJSIRS71Tww6tdMHTHiphDm/0T3lUChcfelbfjc7+hYLsx4JEGgOI7dVRAu/9UwhP
kirG9TxrIUyilxTiY2ajHI0zkkxAqip04V11O6QR0DSOhJhSfVcdCQjFFH04JB3jwZ6qgI4aVUfonLkfuOSptP4VGBYclxhWPqLCiFw//2OZxILJCJg9bt3bQ3h4fWZloLEK/hGPjbuJo+UNBgLn4u8F563W94Hu
5CgdgEarH//ljUYZWg0NKI4FZIn9Kgdc+uSPZ8PeF4r3kv6gQnT8e/m0FPtpdfMcC4nDGAWLS9WvC22MR/KXKdiYU7wdtOK5dwdMrfeHGpPWCYhTSer9YmATzu47bjHAswY+Qv7VdxirqdhW0DpCsaBRW0H2Sw6y
JO4iaBFQH1MHVWru/hby5D3rwCxrrwiKhRym6wxqi1Sb+oLK8JO784w4UmNRefrGcwMlxMrXm6IIHqjnbMw2U8Ft0yTUbnt6wbGS7uf3PF411vPU3r5ppOw7ugbel469tk2Zyt/QavV7GfBJhVD5FlIdiOXYJw0Y
64qWcxJoeApdWIkq/Um23bZYy5Rdz5dsawFBCNM1KsmQwB3Y7ulqdpnM275poM944PW6dUHbvmHYr/b9sHqf56oXBsUItYCRcCk5cBG53OOOUD8au4V/3fYRpSUPO5JzKuBK1cYyTfi4nguxJrw3FnTeRxJ+Y/6g
Gv23hND6vEFsKBM9sQbAaduS1jSV8HWxk+pM+YtqBGdhhBOf6p2IezHGxZpJr4naPpmGc2ijgTrPgLW9Bi2ajrotxF60GSLIJwImTIMHDO0QDI6ZvZAUtj5bUGwjFLJv7g2O7TFUmV0Lc/ntipTlCOR3cB1CKgPF
7x61v8SU35WIW9l59rLwmaZxdVlMift9am0+6Ri7+MNJ1adaQokjNXLUik5H9iaaknNgDNgYN6L9tXzb9FF8/jSZyHaQiUPYezWoOImFLItXcj8Ts1lXZVlb5DXMuDoX5kZzkxa+DpGJuMfxOhcjwj6Y6sJk6VYB
qJjOWNcAaBL6dSM0+EdbdbsTVLs6fRbR9nzfD3j9xzPH4DRvtZmqfSwtmRGdq+FPgsUvNFQZMRIphzjRqexHaQEPqslyX7S9jLAGyctykT6R5/02FmJApgaPiwI7a3uhcRhRAE4sbXYFMQo3eNhZim7C527NWnRq
EvuXLaxJOY+u19r80Ah7SV0v5QGgPUh0tjcI86lAkV80smbgQuFO6CwSepypwfGXUdsc4+mG7C8EaftPHuAhc/p98aXrMo80NILaF+zZ0gyjLQi7r6efprAFrmpwnmluca9/GQbeWxN0ePvsZaSOauuGXbNvuhyH
qeHgg8VJNJSL5uNbalB9s89oliHrpoS2jheUtNPoJfURi+6KZ8E3EePEHlOwSDm4+Rp79V9z32MujiXqDydzbOyo67J+4G0+cnHfah0C500Itl7rO+RnjAJkft/chZ7eupADC2p/3FAD8JzWtpl9jfqHvp8sBCOI
rivq8/YJqh69yPWjQ7xdtq1fou+93zC80tnO++wdwe0sfRRh0szKvP+BEsiCOsBF2uNwkRu4KvyFhVo8Hh8U8Ox2iKymvmc9DbZzP68Xohb8Mg74JAMLAXF88uzbEnf8SLCPwAGO6V+8EiZ9oMCyvvoS/1+eQ63S
F0my8vIeo7uCiUwwbGPdJfYDwkTTu/PLYJ7Ua6nCnNzTXyDz8hEs2q72TWQZdUTcv0ZQUzYutWx3U2J2mVAUQLaTqIrMopnz5m8Fdbx9+nV1CTNYTCPHOU+hH9UJl/HDK1zbAbqt1li23EoKU8rYd55iGdFZxUFf
iEHmbFT48w2l3duLKGnphbft6/cxZjkJDN8OxFiqzHLUmtHdXFOC60doMBehJOKXlQsMLWbJ0BhEP9oFekon5R5t8nYOE3xQks8Aur39yP05Gl4OH4lTDBeozjTV/PhD0DKK7S/LHf1iBm3oKWXtdyI0JrkZWG+d
Hqu1XOmvrGRbDMEgQZJBQD5j7ENEUv3uWxc+natrrNNHyLEZn7GuRy/D3YBXSarK169UfYauIY9dPyLqNNfuHSfnMaXjQnVAEWaTvuXN3fvlAdzac5Pm9C8j9WFVm0twBFZNg43mHEAXuhojEYWwt+Z75pUx239m
R3BGmNnj3rMkjQJp0yvvi93Daaft2sIv9tGTLl88copJ/gD9YJuxgYlIe/Ftf60KM+NqtScMDLl0vNU4ez/UNmSDg5Uw2DlVHoF6ltVVRrx4mbdes3JV79XKgStbuV0hlD6yA/fEN/w0BzUuUueDJNwr2+9Hhhgp
i5p3c7btxPdAgYrETQvVkbezjF3/KvIQqWyEu5+d4HmLQ9MquP0zN/3j+8oiG25yZipJHQIcr2Wl4DH1jsHpJmE248f9CkGudL93Fk7lE27380hn8VJOxKHBPDYJnotHnacXYHoeJoMCVJedxybbsMMxUedc6M9i
7/mJz0NXGqwXFBNovUG8hmGrBFrQIdZB7WLdJxqsGZ4Ct7fTi7KEhE+1tRetWIgRzeY3XqmHEcnFvERMTGFUjYJjor96THA/ppjh2gA87G6OkJvf5mjvjP/2q5rSMoUuRiEIK8eoHrs3XGuR0Pc5MZjObrN4dKEM
UXrI8sr0CsC3AXxBN5i8xeOP5OjnT16FhFmqpU8kFd8qwqRy9Ripn/E+rF8OmwM5y4TRXJA+Tfptb8VkVspkH9dwiSoOVDhZ8JkF9wlrraBuFwyf/ldb9VvaavXAT4AdbgD+osMSkXqPh3efWZw4iTWuXt1P3Iie
vzgmAJJaR7+8/+mD8Y7qreVDzqE59htC2u4MW4LJqc0ARXNq8wv0n8hQp1qel0Nr8k0h/m5zzoSCveieiniw0y/yzQfRc+bhL0V7DyZFWOeMIQr6bS2hx0Tgu2KOE7+7GDnW/YyA5r6lXCki8J24UunNJtqC0twz
r7XsB9an7qF8n8Y6+YgEl20UXXOE7MVDgCrU26fueEOZW9rox092bwvQikN5rHij2tVckNFwMPZs+hyf55qmKz5dZNI5retRSc4z11XjhfOK9ZIP7RerQJj0aKQZt2a7Voc0h/YeeSBbwH0Q/lfl8WrxQe6TlrDH
PcsKVdmLjl2ttuav14LvsARXZUGtKcyokrqfe2NGYu05zGnqY7KhP7MzHJ3IWnsZm8P3MR9KwJyIUehDoM8vw6cup2zIacjJHHvTXugy7zAqH5PwO+A95vJgkPs2kQ5UY0VQe6wreVhQ91rL759a47QJwe7ecF/x
/h/VMIPzFKspizVjdV2Gzax/NedNW9VUAQXrFlid8b25A8haH+I2PsFP7dhiYT0/7rvCSMO772zr6EGnyewO3+DeWMfuT0YyF5yxYNwEWFYj/ywK5138BdqIZnhck9ywdTL4EypusBiLaf6dMxZFYdcfQjcljtsz
ZUEDbMzE78RjIP0t+wGhrK8V2+eO1oTizcJiuhN3YG1Giz1isIYJE4JO2/EE6pU++jYnVa6tdPi536nLPT9aor7w6B1kV6/3oryTfP3RRTCb9KkZ3YKHVe1zFwF59dAbntdrZ5LpmCnISrJEQ+2rl1UGKZLTTdtk
t3XNBZQrKRs+xXWmxSv8odr6tIgWu7LP+KCv3zRNuOMMnmKhf2WWhpFhnj8sG0s3hDbmP7z1YocPD85LuO4trddn1hOKkqlgZdr8QNg4Aex5AJ6R38i7wQzlxjXPba9213RYptE0wJn4vRn/El00WK7u33PZfJa3
2cBeZqH6ZYSomFkHZD8Z6t0hE4HyWX/CyFdUwGTSfd3Gbox8d/ETeWwD54IldQZhbwjmgw12MApUZI1MrA+6dXfrgK1T46tJJ6Cic4q46rSBsadiEeCLX3/spZZyNkrIqxiLz+g5LRaEGG7JJfriBiuwLVF6RMJm
c+r8o8wOM9L4UfNHqB5M457spcJ3XEbLrC2XkIKFt37O/o/xTDEnj/neEPz6dAp776z+mZiTNt3RYKrjBCYvUf0yzHOAOWKpw63NmUwwR3lksn2+zkveXL782qI4y7kc2Cy0a8g1d6cAZr6lC7w9Po3FaGJQiHx7
ViYc3WfGfl9B8qb2+Ao/BffQaR+greAz7rjlpVjyHMD3QmcOGT0UpLX9C/hNbtxQpu5GNcaiD+07QGG74cNaF1Ce3dlybiyyPVhi4KDebpuiiw9eMUQbhnFDJZ+m9GsXgwwyJDB5Al/r3XwzAYYkCwzmJovNEb3m
AmILecRh0IIyZr3QrkuKsEkllyYQQoDkJaTmNZZHbPMC93rgtiL84p/IxAgw68yolhmCu2j+7K58bzfrrhSCt1aoOTOn1cGqz/sH8JStuh4gHL4Stl58mwJy/Cims6IZQk4ToR98fJSmHLvx6DnWbp/t9tbc1aW4
QaUfaEz937r+ri7lA+QYydcEFHrMPYq/rgeqNdd4CmW8j+nw71/0bBp5d00xe63UBrx7cy35ENjSRzDL85C7/KqdT9ylGUC8Zmnv0A5ToKSQel1qjQE14cNFvbkBt83MLTnJjdYI7gzng5jIf4gb6Ikbu6wcQoYN
8t+48rg9Rz0Bn/wNliqcdL8dDpCL18yGv7mHj6Rl5sXeB5KJJHzmuI/urVykUfNUWtFxraEdcsmsbfC+/L2bTlTleQ+LIT8O7V4N7gismFHwJq/r1PX8itWo6ujnNZiBckdOF2Dn8vU/rIi/re8JD/tBHcGC7wm6
JRTzSEcHPzmb9OIWvkcKc0r3G7HHEIt9jQJkovwGZrfigLz1HNVX2/KQmH46p7u5eq1rzylZK+4G8lc4Ju87lR3RPur5d3nSWPaIdzFU+3MIekd39h9y38OwOJFeBJBWWb7OdLQb/JUm2vs4/sNicv4y+pDnsXrG
QvFaIxblC1CBByXfzxcdv6+hDM65l5PLoCPRFC/KtiJkOzLGej0mpyLmV+D9jlZ/4OH789H0d/croFQsFQtt351SIPrsliDgUUoARi8gnRjPsPFmidscZhruecv+vHnwORNxzKDj6BIz6uKQVG6xukvrTq8Wy7nB
cLy2/cT7HXc0v/2lcVqFGT/h3qggqfN4ccA4tYWXO19pH4H5GaQAM4XxaHFlqebv7lb/LOLOuaLOznh4X6qGhiZaxMEf/RsvzJcPJf6m+faz7KFDfiF5cJ7XMvh3/4Ti4BVQx2VsCXqcs8GAzqBxfzZsRPKcFdGi
ba957AoTR6Z2CsH4aUES5Yt2PIrLmebiXD7XievAs3aATRwAcab/RXvU49cfF/UAWMu5Msl3oxkzaWbc8Xuq/e2Ira8/Q2AIaLXD50bNh6OYKOMRhfW9PJPJ0llocf8CL3+m2/TaS/t/EJ2lY1p1+qZQpz1pOvYN
AjCaaa4hOlns985J1+mfZp1X9UP9v8G++dXRZFjUWy1pLxwOV7ZAsTlRrEu+4F8yiS0j7GJK6Ci2WI4odroZb3QyCg+MAjzZ5kwvTuPIcx/33KN7HWacDCfEcR9jNFCQCtCNd4ZXQakkTwgNgA7rgC8BFknXpF0H
EaoktHloyLfd5uUejE1yeDiEWayRuTYrw0k+taA0KOQMEwqMHND3NnYzz0z1wlZ82kEPlMfzFgK646DEAu8/vPj+PG3TYhYHZGyb8Vka2jJ28+CDxFOBVrtVILD7PSfgUmzXHgNyz1LDqPXMr6wmY254vhdR0Hqg
5ut9azGS/Y8vpVjqvDeXfYTYfPvr7dc5+99ewg88nFv4xTH0xaPhh62a7px7fWZx6uCf8wmXvKiq/zVd7TlrcH9/THZvYGBnaU6P/HVYkf9AFdGVdbtPwsDIvLWCDGODxKiEBfLsMd/1uf1+qW0Kt9rNcQOeK6yD
A97G9hyfInMRAX454LGvKJ8kjEzdR0YMLi8ua+Gj7c4R5Q6tgQb4RarMI5xD7OknrQ6LClihCbgj5wgkb1BjwzWOzpzCH7TWZ69DIYsMUB52YLWQxibozyk9OSW/9RmvYIDLmWZJh7rcKH4IQj+SXw+Mg97Ks7oC
gQ6cgBjm3jOQUwNI67LUSBAxiAO31FGg0nxJRFXFnUHgUBm3MC6puhQwU6oLpUjjAo4QgPWpsKxcg21uNL79VTtPiBOsn4fMsW1JcopEIYS9KFL3oR1S53hJ4pnDkdjxb3DRxFIbstcHoKpWdEHIzMiBr8mWArSi
vq6CcOyy7FogNBmgr7E+LnuyMKMZnWfHiRMIGwF3efew+vPZYtBOCOjbHfVssADCgfTtpPyjRpgWEjEvgzhGn9gCIWkJPPMDk1onEyb3gDcW8RqWPLqtEAblcosZuRXhYzEArVPyTKRGP5sV09c3dCqzysLPEslN
P3/6Ek2HFWmVNtmlPhqr6o0jxmP2fInVZDYTkAz3RaRReEPKU9CceoQjsiToezsLzWa8wZcZ6VDZomB9H1TAIOA1Yq/0wlie9osR0WJW8fXcNHTc7I9x61YtGmf7ejRcvmEW1TWvHg/UgwA90bpET7VHpVgbJoyH
M4QAF2HlQQV3cBXw5CCHheB8KJ/e+3DP2mwj/dGv87Hu1FWvOciWwK+nGmt7vod8YUKgC28nYWQbxj00rlIAauhRuH9KK3Ug/G9oXBP8wNiu7i4HbZDTr0yL6U6JJFFmXJJ6w4quwWKzxbByEX636AmoPtaAa1/p
65+jiSEIhUfRQsmVYW7iE5wcJDBIwdZMZoBUEUiD6xUXNkVf3dPioVDPMY9RgKkT2xcsN3HY9aII9mBiu4MeXjJ7H0epg++JkQWAMRKleyEjEjqbhUOXkFURwrTtbLUZr42X2c6a61HEDPKkghXrtBZ87/e9/icA
Prfvj9G640HUDwsScwjxs5hAFNpv8SaUZlSIgyAvCE0ekn44aUe5Y2No3XaSXse+0Avk/m0J0SvLgtdvQsYXQ0QdOYtR7GjACFTJpT3RsXdcVzB1k8iI6eQdTLVqQI7nW2/pl0aFa4YERBptxJrPbot4BoILSUGd
1cJALMO2gdJFkPZtRAYiBUvTosyyAVTNiwbYHoJxg4t04IkOygVCjgdUaNNWJ9H/29y1MAwQ4e9jd/bvdFIt4l5gVtyAzxo77pTDpBpLwIwAtkawYlEoHkonZJgOT1icJyrgGSXTAWNSQtlqQXgqo8VZaB8iIuyv
oY45AQsmaf1BjhyZGGrZRNk5F2/iQIRGT+SePxpqAgzIk0cnYDp4HpgmI1S7yQA9oFQWOSxpKPvV2FmaUfvADoe9I76iVA+FnFvylYT2JBPgmnMq18fqtqYnroHav/xmaAKnPd8LxasI1Z033rMJw30febjxXwGu
KvGs1OE+OBATaggD9aoZDopbB8sSdpdxsH1zk0CJaSlmlC5mRa0BxqCrhBJWx1SVH/B6JgzFPMyYcB0puG4ugtutlqNYObap/KCgdk8Hoy3LgaOmMASrXZRYYjfhAHqFMGeDBzJa+PHj50sfIywJ8O0tAsNTr7qv
VUFSJxHyq2mJaspprdSc9eu4nkfTV+0ivn4ISXemDMiIBZg+oU7XIMtyvlKcuA9Rrfbax9kinvNfFPxD6SoS3N/ovb7Dw58uoV/766iIOm2y2MtQi1t1XFAR15J13DiomYw1yLOakJ4IzIQOEspJjjhva8hx6dyc
38OfqtKYmmAiUXKHywPaDf86v7OgaKow3GiJGoMOSBRrm/59zTmbLxAvInDkkNwJWOQOXs3bXmGD9p7Uvn1R2epOTfyswu3wVVa02aSaDyqn0jb0fDtVpDenBPkgSexrnoYNffEG4Qjm3seI2+MuipyeUnIVLtpd
PGwN6mjZ7Y+fvQg5hHcRNPTHsOakNm/4jiGq0qY2L4FL7tfU29GvR8ZX+704KSSM80YHlYfCv5iaC11fz/PWaikjFRrGlX42gQJWmvytPzvZFf7Wq8m9EPn64WEqiBQAnpssUDF1vHfg1glFHlRJxdJPddObFz6f
zn+3++67n5sJWBEgUJqS897K5YDgclh1f3JD7PqjiI+LLpXsfUXFcX9ewLjSy2Kooqi5Dj8T2msp6ElqFrLzNT2JD+Sd7znE4E1BBs4C0Ad6/nb67r/DNOjdbxQ4SdP/069UsVafIPb5aMVPlsTO3RuASywTgTiT
oPxzaYfJI5KfDrR9+w//z1uWRKNtqvLa4OwrWtk6XX2wRtB+wvScV92iJvS5e+G3E6+PAsA2XSnIOnbcuxUU3u+cMkPUoPHKvClvraTofFNLdHrmQJCY9r9OtVRwUv0AuiavxrUrWtZUPSHb+75g/sEnts2XU8h9
E35MKAyD5RQlmGz/utiOFWDbDi5RgoAgH5uT/4CtJVhPWE19noDsY4KTKTzyevzBJZ5Mtu9kDkYwvGw914mSrCCvM+2OYzNFXpbGhP5OdTWaWc+SSn4CSP6IJbAxCUw+1qNUG034A2GDE+fvwZ2tw0a7xccMFsDn
Iou2zIbp2EqrpCMzPMPqDBgYgSOFaPqUh5ZtRXGLAooNSYy+oY2ajkGkEg2rVkCCmvz8StWsoO8wVDHZC7M2bAEvP7Z7thc4VlaMY3TqZWfg+9pYhlwjAjAQxMirYLnHrUQgrWSviIWC2QzYAi0D3TDWYEndylKr
h23eU3kmM2AjJsLOS0LSYX2pd/IPetuj/DSw3+1ZK3XP69ofbjXh2nY6K/IcMpqKoW2DKwjs21ZBgIsnUpkN1odhAm2b1DEzIW/y4lwGnC3QbcO1Jk5Swzr5796qNv65G7U2cIjjZAkyH00JNM+8tzGrJOZZt+Sy
6RB6wQEaTqU4VyrTTtBaN4uUh/bXjXLW3fBV3CS7emPvW9QaHKF4DHlNO2Xp36Ag8SAB969j5sYLTbJNxZ+35sHm7YfuNqGDGlXbKpkyxqweqLWtjRJP0xxcc76em363622BOeXQe/MY0Gr+NNQg1h8Llkv/1aVm
wUbrTSqLcjhelzmHoSgy6smP3f/CRzcMZmbSa4xR+3e9Nj7wp1w0DGmtFUV2kBJLqaGmvKwn4tYfLwnwQcUs3OBtmHJCpucwP5nIC572kSdQxZ5vPUBPjuxzH5xPXjdSAoUlIkeyf4+pjUaPBuDIA3Snlv6l7omk
h7jB1RViqdMZFTJqH2cNfio9gg9gPxZwyP1E1wBCblS5JOcP8+3/XHWElzckL1+sztNqHRj0F/YjRCb0QDuWJA5ZdQqeMTh32mVtpYJt2Ia1zfovhRR4tiEqkjcQ4JY5theEDg2GaquqItOESTz19hsMGV6jzsqx
++NEHYw+7Aog4ZrKlhJaepwKP0vm3JdZOtAtB0BRME8Swd3AiBCeom5ePtFrIng0cGwgh0dKVNiIFrd+7f01cmzCPK3Nvlzks89PeSjWOHwh9KEjEhLMoMl62FsHzKq6BrXgutyaDXjtwsWZ/w3HCuE1tIQdvw1D
c9boYE2NF9oGmihHY5kVoOTJY3MBh5+uptUZkkipocOVE7P9dSc7ZOyQTat3bSCOAwexJ7N4yDxbnC6ZzsFwLLvQEBNijbDqeCPJMN8hQvcAGLN5Hcbvc/mfVY2fqqKyCPbHqJFJFXTqJ+omsW+H49kNUbsU/Zx0
yEvV291hNlTO6HkmU+JIZ63hvfZmNkV0TecBdCnSoULocwYMZE/fMxihuv0jT+qmVyiwNpBA3JhqhyK7nCLXI6iw1aJsszfqZGQPZDQLq0SX76pNJ46WI65ysgvQ1gZ2UWVOIEVnUSA3FBX2pCedaFRdZDUb6leQ
2BP9OzqqY8zTbSdb3DcOmGc6drm4uXiOBdgGPcdEWgPjdeyEffDGQgyOVyMZZ3AEe20FAFEwBgANNVs6vMQA4a7puadsfug4H+7Zcn9lDA0J1Uxu72UjUwaXVapuzj2ZdnO7+QhisSlItlXP2gP3u1967000twbw
BjfPVjRS2EAtsanvMKLMX0Lmt3Q3d+HfBl2vwMhEhy+O569nqq85+DqI/gwBo6cJKTijHWzbVzrAP2zjGNJhz+DIQWkpmnZwCo7IXkMeBjN4ObUNkzMGfJtR0MHKwHi0RjuCrq2+nMynWON2ZbWVxi4M8WC4jHGF
5+XwY2Kb/cwreWjcAg9Mh+preKZlVJejQkWIog7OKyMs3acmlvu4OJRgEciieM8iwLXpMiOUIjPgJjL3OXCdFgCyRB6byVtSv4njqaDT6oyNwJPC/QqtWs4tH/hj6t4/2pA6qQN7foA3ZWnXDH6JM5fGgQm+0c8W
upj6cZvZGBfFlMbsa52YcOIK5+sRyKeWGUcCIClYTF+7om2Q/a9bK9T22ndPu2abdxEGSY5BlYojIFA9TTYl99c/8iKNScMixYUMeOEmcMhFJTIv8cBaDu3Bt5dINJXY2nNV4xs3PKV52NrL6ujYzH08ZcWCzqWp
LuoIuH1yTYhYhdtpkKBAp5eaCUuUde1YkJ+1YXHDpccJprgh0p4xDWcZ8/KXR31cXoxuCBrQKGS64yUWbpGEr4Fhj2L/BRUASo2bCiBksFieRvMJ7aj7QveEnSDFc8pc/Ktr1f0F9AClaZ5sHeCl9MDd2FwTPXpF
rf1NQ11/LxOHM1Xhqfq6SHK7h5qx+q/qei3XTdbH9NM33OlquaQfxbwLfmNpUNSQhnZ6MCML0xm/bf+8OMYMUVCcus7RoDs9H5I0ehBj9xBlv/wuRohmK7wjoasqWq7QCgCKbKjcuSSRoKLkxXyt9EMW/uAJQEgq
bP/ihQazZ4poiaE+XMHHQZDvO+CdBlM9O4P93zOpyGvEYo/d6cAVpl0EnXtwZLPbdEMIkAA+5n/7qwlJez8KGDpO+jEBQ5dP8+rjY7HPnM2tdmLgXxspvTzQyZNb8n8fFH48/9rgY5cnfhvSBN7/7GJaJy1hNScE
ALk2T7NO8eoxl/5CzkVrczO28JoXaS3ERV8+4wLjRy44ZvUt53ulE1lhwXHmx9HEdyjWAuaycpl8/uzAZI7jvvD993Spu7jauzsbh/GRgCFCLVsTrPa6/iKSfVk+NYgIl50eY9/QOM7avvPQk8EDbVrPZUM8PZTU
mS/EuH+HKhEyVWX2dCTQbn4S0zbkeg6BDb337GCy0ZU4x/4HdM9N1o7xnrkLjH2ZzMR0X9J2mepkoHLrU1EsDgF8+LfrS5ugiuGeeKFwY0bbBy/GrHePWLfh12GD4mF8u/t23RleVx1ZehPLq7mCQsro4zxyZDPC
rtY38QuWAgpa4NiVWXpHzMU7oIllDIRgYKMsdeuPAXO6S7v0m/dn0Fnx7FiB690jT75/xLjziTmzo3ZhN9u9P3XbiTbgS5XU4TbdL+7SIB9oQIRZ1TCbPT2qwO9sOquX4SxNKcpMBXMK3McX9Vl113O5cwmdcRP2
yceVsTEsMMpkwCIzLuDr06b+XQUe96a3SYxM2Mokf427gpwbA2B0vjIMkcmMC9kiJkMw6FM6EqtJoolLEAbz8JDjJG6imr2eULHj38x2PNf9QHEXNhf0CgZhGXbH90W5uavCZd79SWEO6WRYQOybhbmZ6SQoigAC
g5LgUOJ1bNGSDqzOHGUSp6F0kuXqu3GOALhdZgUAk9vRMgcozThAtAkt6GQOt5EdNTYP9rJkr9BW6yPCAqWlfUCm2IJ8oXG0mfJ/rspyTBdHkWrjZjZdZQkc3zH6yffkd+sDjb91iSzcBU4spfmWgtmMwvAmsHc4
dizIjjel5r6NQiYeKZQ2LnOhGQrST1EnO7ZZvhfHCacC30pAHfDAGVibVc9tPhzvaY4wc/Ca0EbS8vp4ktFAFnMzj7s33m++BUuVWN9lBuaqsWOf7DdNgMcjZRQo5HWwnAKrl4N5K4eSDgYWiyEWSkRCAsMu4gOt
5x6z0pJ4dZmKO+3Dh0cXJ3B6ijxFsXzcwY3pbVSYo0t6w1eYLDZEo9sALJ5oQgad7Vtpm4tOAKkjsNzaq3SgZT1KH8mlaVM9IaPh28pVw8GDdsj7YKcDewJEKQJvYMr/jE6fyeFqTd47AOGpS/xachMfExEYBZjj
EGhYG4ytAMvoOJmTO45lx3XYq72IDaHot8i/HOh23ZsNOqsZIfe4Rbh6L3WOUQAGVOCAQxj1AyHgByDfINVEzSmtlQ9UyEZBVXh+X84xaHSUiPMLdLZ0h9Pmw4Vez5QE8YyEJy81WQolkxOfAOw5MsVnRmCnfYwV
Xq1wBgXcEDTx0kqxqCSzx5jPp6mpIpqHOr0LNuXoaTOU7Sp53N9oaS98LHm3tQrQPPgUw3q5iOU30hDLyGHEifIfSVDKfocRh/zYREQHqW3TNXcepP3M9c2u3RQG0CyVxZeAuIBILYUXSqnRCMmKkSfSo6r872Dj
omaXJmN4ia0HVaqBV9ajAdvWZyWV/amS7tc/uAR++YDPQ+/dZtBRLbbZzyGPOR+s4mhtWyiJrufsemFk5pga/S2fazW6GeRo3pf4U46sWTEyKpTB9V79y1Vfpzw1sojanjfgW+w/wgZPcK3PMDAOLramjP6ylSzb
1O7agtlk4AG+XIerXG7DKiL96pDa2RzlcVny261/JmLGdDKihEBWa5P7FBi22G/vVYLuj9WEIDDpHW5eEV9WI35IEDeW3Mylv9UwPgSV44ol3zCnuwBHgGlAY5/acZxv51bBk4FOzqTrh89pwzDGKXe4GsBCTrxW
mjuYAoMQkAl4FfyyRHSjN+Iau3uKfEYPzmduR4zk/cYfTTQzB5tZTerEXKRWTnDW4UU5wYcixWmouumG5zRycvGo8PNNnzwshCe48nU5T/cQ++cHJZV+dx4msnJpEoFeY+AhexHQIFRdnKboCxc47k+tx1U3CyxO
1CAB3JAHGwvfCKc+rRQjZi1s1rR3JB+oHBpq/zzp8tziBxE0Dxq5DNZVdsWi7BQZd+QHQMBeaui2CWBVauoqhYgpohrYYAhbg7s8H8ogYRAztFlAglnnGPfXvjkG0JQycQ6YO368F6iPVHDVGkVjTMSQ1psEdDGt
mmN3zYRDvjp0xmrECmtkJFQtmnUlHoq4CO+EB3Y8H78+aGqplNz3wIOmNMQJpn3AnqPjqn0K52DGwUM7s3ttDPdfva6KXkayccnzsgdWkHbR7Xxkd6BPS/UdPcProIVnLjSNgaHAl3glE2WobpFXBfGN5vVsLr+U
dWi40+uXLRzHkbRtT2VMbW7uRLiDzRgACfwLGZXUeKozn9chPMMF6MNauyGPVB52MlLBjFH/xgVGCUd5HEVw7ykezr0ayWdwZF11Ek0ybxLF20XUP11WBFfRLcxHbyp4jvzb3PYGP1tGW/Z5FRlhsCvmumL7NJLo
RiIJ+AZZG+dNmgG9saGmlpfB101dARfjjuy+Ay4jbNGbUHVVKlEFBYAyX2ToIgiIcd9Ku19xN0HmJMaYnN3NeR9NLoeh/ui3PABu/Zeh3+g2tyBKnuTouitXy2mh2j5B+/UpQNkPYgHvVgLWBOCrDTXERZ1eTBJq
d8NSmaWqzrxwuCYIIKaXX9VbxFUZROENx6gEggKHshYGDoHOwjfubDeCcTNyDIXtmXQpQBolkTkK4NJml2Sd6SgNP63iyC4rJeEtgN4XrUpXJxUypszbJoENlPvI4UreGDXJqriGtY9c80PZY8mPUA926UNBE7kw
dOZ7llGe/0O+dz2Z9+EJMbQlfgd6tU0aV1BfW2TkBG2hVhIPFlLGEd8nV84NnSyBfN7lSGJ6H1wrleiAWtwI23U42rz4YSmk3egotPpH0EM2H4VcA5eO1FM1BdIHAeBz6bJBYofzu2uIPaoTP/YmY5SvTowa3hQT
eZERkLPi1rmi5Z7E0rngBn4auHbxJu40c0ltguobfDs4awbN3n+lET8gjh6ghiaG8fweKsXgD56c1FNgMBRhVxbZFkC1KqvycMwOdmQt0WhN7l8TRd3Y268+gZa8hLoqXeyAN1s5nCyh9qJVS/E2gBDsUM2ERcel
Ee0gdkqTWiAKH1RIsyg+gPNsBarDAn34LVTPcXYqbKqpcg5rKp4DSjaSLa5OAxDy/Wjt8Pnf5ma0qhvg8XJ1FR6QcYQ2B/BZtdv5v/mrDuqLgYS2L2VapHPAtMqMvaSPVlRREISf8KdIfI3v2M66jXZMM2Iwhh3Z
unCIzzBwlPSzcEe9zwxKhwAQX/zN521mlql4YuuWmGDHjppAy6wgyAbSvV8Pxp6sW9ellKSuDkhpxu44OHxWZzYelKDeV2m1v0z3ELya5ySauzlXbmr0CwrIAOFaNQD7rOKsnGn9sYefwBLIYIffSUXQC1dBmI/r
UN6Bjkp48I/MpRLdprWHs7QlGjmsZx60+PhsJcSJ19YyVewuRzJAf8ZNXmfOQKPgve8hgjLBBV2mOUuqu0nKDufLBGi0D9bN6ywRD6YLWlygUgmxbkrgw3sZlkZBrICho/R8jhoQoj4YyRsQOOt5/IrjMeSGuEaG
MZPJQSg1j7PF0YhotNEPth6iJgegvQfJfgjiYpadJI0sEbHbAuBl+nXbiqJ3W394TSi/BuCRLlcAS96VKleAXHN9Vypa5Rdo1kazeGwZF5Jgf3xw4OOovSv1Tfa4QqdIyGvyzLtzZ9kkazxULCo+sjVn9S5hzGE7
RKDSzwzoMpq2D82oHD+Lm1gwdQxga0/LUtTiWv0Iw29w3f10QQ+qZCmlkj8wa+CBuSzid9NIKn2YXkbJK1GksKPWtvtNgnJTjkjUSjbOWTak0mFApurFhu+u4fCO2ysVUSu9XEjqqYqX0/aOS9QUjSyCndxAmrC9
VtyR1Zdkh5qAxromI4sbkybJIxJER9fIE9qp34pLG7+OtRnFjx4wWIkijtl3T0djNvIcjcicki9+GD+cKZ1aipV/YkuzQF6Kc0zhpkRKFhZ2MelHyBkFwOG4V3kdYSNXrk5hnjkAwEwb0m373SK8C4/i7oAt47bQ
Wl+G069/RxE+cUg7QFw+0Hll0nFg57y+I6Iwt+0I6k8okfRqfOQ/AQYjJYV2f7ZpFpJlzxujlBCGc1oHqiTES5n1EHAvGd0pCgEAFLiSYEl9V+9iAKie5kxnf+reX/hbCfTVLGoFjqoEaUq8NAG4zsZ7rpOdObKy
SmoaIFhCSvmxQICdrZdyMwOHsGuxgNEn3DJ2WrSsmXSEUV6hNfGMYMwGDaWPRgG3KtDdIhMCSJ3/9sCuI9c3QwRQr9gDxvf8Ywq2YjCGLZWKf9rkJmDexdTJ0qSrbM/iZGUw4xkFQVf8M+E+0BscTQDrwYsV7iH8
LyqEkBA0gqT01T8J9YNz6yD9Os4mKy5KB3Fnihqu8ii6OKzU2tevLPMH5FVlN3zLr0zdHmH1WMQmCgcwXZriN430YKuvr8ChWZhZQuMb56iwuIscGAAcMHYg8rrUFY8c7sQhaGv9945Z06hoT1UpHJUyMF7NDtoj
Xqq1lhmuTit9ul+F6KuqRkaJX692vyWrTA4WNJcY9WdMVUP/8xMoOeVfo/p4LHPPJgFqCwBtVmH9uXBopakrO4hmnb/srSkpbUo4kdTG4Vi6ylkX9VHtMx1KDOT5q+juzhHtaO3T8iPjPWzwA2QiHZ3Z46Vpjf7t
wQ0sAIJT+T8kxmV03ZDwxdlOwoQSO4Y45tNrA4nVKLlJuy689WC712dLCwF84YGnnV7Ovsm5GwdT/naj3Xn/e3LshuNeJeG8Jazq5iEPhsaz+erI2AuV0g+ndYsGdmnb/SMdts4ml6V1aRioRoLb7msfRwMU4gGk
lo/P0eb88iqd7y72a0vSMYU2oR/Hc5Ebh5l9LajEPrIWHo4yzUG5XTCWC/XuZ2UFuFDNXMVSY/Hk0aLt5tHPVUBZxr5yrr9asufBced127TzBThGqDIZjatBBKqtKLA1w9QRx8Og8FiWcMfpSboBVZz2GzU2w6s/
gdoVgGz+RzblgsO1TQemqQRY5rarWN4qIMhEZdK4Wtr5RKxFrhFbUuRYE9g8byyzX6Ba8JYj2r7R/S4tcNStWPUOwPZbQ7D9k3xDubXiPKmSD6/7jd8hzpmcp8nYUEuwXkftjVxWbNBKQEViHiuTB9WDu9Q8ifZG
EwLucsA6d3o1YIJ69DOsTrY2ofaAgXG8JZcbGxMGhzLjBgLQSOpoI4i4aA90R4Yhu0p7+EQFZ485DFlTNYq8dZ4TdFSuENcVwZDhRHU8zqRWfqo3XdJZzEmDIFJvlOoC0KKplSYzzLgTAY4FYAVjFBhGInYiDYgy
pQfjOgFkzApOxgi2oifxQonNiv29ILjlsEjdDRIRUBa9IrWdm21ZcW1jDmB/315KrQikwYv1EI/Ihke5YtYkGWageARrBd/wX7xy+NF7C90p4NtbdupDe7iu0PyAYc1/mvg8CKBHpyp6brlx0KWA5kLg5ce9uLE3
ZbYqFPaPgHJqZtF18iZUkYXSEV63THAxZ7uJmBA12nVXjmtV/NVwr9UD9SBmd1qhawNvLDU10emQfsRtAAFy74v5GplXCtnzqqCwipprsgDPz2TRZsrIYVaQuXOvQXHzC+J1yeaiKfTNK1sc72qBcPE5v/eixJX+
DfgsnpzHpvAy33JgncoraVJx913IAEbMMDsoPqvtx983cUvSRu0adweuhMcBk+wJg2G+SPt+/xYiebeu1F2/VowMXaSRYk2OZhIhHg8HCbFuxhFRKg9LzwYx/I92fWsOKfr7wzzmuZPJqDwjh5kzQ0QXgLUhDfGi
jcnZOjvRBPKVhQ0sAM1NN0CFe7RezZ73f+bwz/BUe0AIet5NAlhlfKVJYulvv+ChVdb/NfTaSVAIn99+XEpm3UfQG8P5gzrq0aAk1AUL68YwpYeCmZPw8jTqprGwgbsp6lqRffjQG5h761Xqx8P2bXWDbTdcw1hz
q8UoaXFpQCzk8WvKqhIqlmvl9RX5jj+xb67U7lLn2wC+vqhdeLSvtEuu4U1uwyJJ2LiAebQ0VKVY5NKaWs0F5y+sNhdyiWk41Dt7dYFnLnFtTd4jC3j3zV4gKLD7mvej680Aih9FvXp62GbX6H54tatZd38ch8Tm
uzzMOBBPVavV7Ap84w32PMId2kZg9+Zg6x+z/YovWMUfplclo4LNBOLa1hKgjQjnt90BmF9aVXOeJgvg2CpNLIyObeC9Z+/fxb4RztpWfRSNd8FFvta4nm4CyKBeB6d8uFbuo7x1XD898UvAuUz7FWEqE+wiwvsc
MHdrO5tbbWZaHUT62vmPC926ouvoTvvDxsT2wlQTtcTTO/cGVjkz4rquw2WPAYheDqMV7LwLrcx+W+9CTz9iMRCUX0Mgh5skAbrZ5mSHhz8QG3X/uJz+1/S8yhry0C9+DgPz1A3N2VnjEi8qvZRq2QQVL89/11r8
nn2BNLAhrUrzOzx4W7E+Nm2YLHLOPiZxiuy+MHlMn33uJ9ujcYoF0jz+nFLevaev82nPA2pc9++qD6D+ieWaCM5d7hpRDfzD3XtiOa8RYFWOoJl8/VdqtTw2dVkA9LL7THEujwghCwlACmjodd7rXvaS+RO3sAdI
yX7qFOCoMvqGnfnDqW2e4ZpB49/I/d1vgOpjx+CigrZYTHIjSSl2Ciw17C2uF38G/NUD/LjMmQmPcdWiRnwzRq4xasauyek0InC8yR6BdTeKN9kjsKe79bDBhHI1wnSBkA575lwmTp24flWkGQGblBhGMBwYQKxP
xD4u+yMbJm+Y6NLufUh01spcg6Yhpira1YXFOmFymjVTM693Jyr8LCLVqOFmjXQ7uENRCu3IFKAoO8ztPLSsMANRjTp0EjEymDS67xIj+XfhHLNu3Y7p1Gun1a1Ht6XlLvWsaifKFM/DwZm3hzB92CJSu2EZ+X/w
CM14CM5SeKTrctvr4mX97nNZb3Kt4SasNZ2KdHZw+y0wQM7AigGKIpGrk+GbbKU0E4wIAt9Vadu2vQrd9c34iJxrlaDbaZAUHPI0ACpVDygBhKzBBnEsDVOvfPfE2NbgWS2IM5EL6uO0+eSrixALt+/4zAty5wfZ
3PkQeuz6uE4VOKEYIQF2nZrFE+l1D8lGOzgH5/RIpkCoFbBLnjQiDr+7ZDJVJ8mRInexW5/IsIJVRXtL+mdNump1dZXj2YWx59ztoggXdi/y4pd37MZ5vqT+yxso1GpzEyY3/Kfc0THiZeW1q65iG6my448jC7wo
6VrxL1ubUc70Kd1jFm4ruoNfpExE9AHfOPNSvSu71YnnYJOq5rDcQezHa5E0QLAxb7I1I6koKrL2Bpusls51HKRTIGDjcwojXIR3UaVB6R9mJMeGkniXwquopES9TVBzP2WmwGVEYYYq9PjgL+8jCN9/K1zdm0Il
g/bZmQrG0m2eRPiZI7A0EhHwfPqL3KBtI+v7pOLooh3TJoNpVOAEZf1WLR5YPOSujzbo9WDZPBlm9rZHEg/rM1Km0Q6yviCJSoRgrAJVLee6KhEz4YDwkLg4R82ykEdIKamwQPubmVQ0bMX20I6ihkN+0hZIGHTd
2DqZ9KQMfIj5q6gcrv8wgVysM4fmWf5wID7v6axJhzjWRvYKWQ8v769IhImkDlco7KUckzYY30GibnlrSN6GJs68+2NGce/piPFaI26EhiHO7yA3VgqqB3ac6e3+qIBzjn1mGtziaFBYyZGwRs8vYfBgL/L4WAhv
b/yGOC4VxXwu+Fa7MvtW8R0EtLdQbGasyID/d9AseGzni/OrCVM/+NnCyIxAIFmc6Fc51i5fG9jCdapG86Xd271JgDRqsVH4uKy6gNYcHSmzzp0oO0gVCrqClC1hAb6+H6bU5/7SzOWt95DkneSJWmGryU2DeQ56
FixYQ2yISlc5uFGwLALFOuoNkc3WARVHmLTSD4LzDB0FYV2Kemcg1DkAYkioQjjcyRp7wF7dZg0SgZmwFP9qphk84+iQIvWJ3hach0xDmgNtSaCA3IPxkGQO40bSQ1Xe00h17WbKrmCawNOI3xW+dJPPxa43/abK
w3Gw5xSM4bnalTRQgvZkJHZpAu6agosEIeAxvs49kvNZ/h7sR/3vZApHzvEObUbQPAFCMgGLYvcObV/9b881fMOBVmW2CbO0GzGh2WroB4p4B0GeBFWqt26Vi86TJ0Qq2DfLZP/8S1JPpk2iJdWyQH0FlRqL4A1y
EiG6wWDPZduxvOUYEX2NV8E1gPR4XufeN3sG7tRyGWGCB5LWZ/PmfavTCT8ggReGMYrakv/79y45bgB86oxj+YVSXIi8wNEa5OiIDaFk7Ujj4Okk3CIVHhF7MCJFrtUTFbzFM+9UEKVIrgl+lxI9h4EVwcjIZ5nw
nX5DXqor2bU4nVix8LbVkqi2l+AE5m+15m2AHOECTzWf/8IgjQyBNFXwQV6RnRrIHH+3uQbHKOoj9KqMNG2y3nBXj0Cv7HZDd2Nacnu64lO1ntTiELhMthQhVtD9nxayFsLCMouY9unnnOhUQO0FKKsL7AYqx6Iz
1E8vCnyJ32aez1nn/hJWEorm6N6dLs+U5GJ4xOsOMfncbaS20RdZjhppqOPcuGlzfVK+F4yNFtgB+9jIZrmqfKD0/+L/DXopXHFfzbSVQsbBgrys2uqAi0U0S2SlYtumkbcpUt39FoL6GIJ9KNpZX1azLX1zfVL2
a+S4heSxQmSn3IWA5O3+eY2D1FyD6sLCP7Y256wk7XMB5lcgdoF208RQnA1DXUlkS0P3tOXex7xQryS/lPZkbFxUCcauqSZbVWZIyP73/mr0tkje54rFxFFSt0DRPl0zanpnj1XkN/G9q9RplaV1RBr3lFODrSeJ
5ncZxzoiXNpc6BkEASmDSizMLKm05TBby8tUe621Y4RMVXg58tFds7arjTti2zzI40mDVuGRO+1m8RLFwa8D59grwpy8HaVMLnIwiCKW5axAhaEs/Ba/YTnEq9T9vUl6kKhhm+drNIdSlLArWXkxOLoMdbdozgwl
bG9joGltf93/2seztqe/nxtc5y9e8LLDJYapQzHDpZRf4YeA1HnUTzATdKKznCJnLRaWalFZOJn6h78L/ut8MtnkJY1TsucgRgbztBhtJv0p5KX/XM5T+uxrWh4CyB9fRFE2sWqdmvhwhrKwbmuDha5B3G6QESIt
EavzNUTL9R5v8cRJvpei7I4uvNKP0ZyDlpu19AKzJBDUl9D2h0xhco4sRQxT2BuiWBXXua6tfXJRl0TmU7bGihMFhLsiCAZFMIePXROLiGAubUxmskB1ACA866tGJSSlIle+TKZtn811ENq8lKav1g7m9a6Dit/7
MBer5u+UM7irXjKenaAGXtoMkSe086Yci32peqFyjBumJjD+5XB3WsRbw1nlL6g6KcBaeM5Kh1Q1zFsyC+6NRVO07RqBAj6GRHITsA88dgWWI2RNZHRaxUJ41JQqpOtDMAjl44uWcXVByDNScAFT1QUUi4gv9s5J
lIzxTM3522B7YJlSgVTwG5LyiAuQ6fEh9Y9fJ8ehdJDadDL2TScmWlCIWD8uDydgKLBmr8STre89opbZ47gKMHtYV+rTOnyZx6O4CunAXg/2cTd/OYqBDd9hz/3w7gtipSS7yW5LMCKAscjGKhbl7FQjCQ9IYj9U
ELk1h8DMA+PFpAk2aXTezVo5F5F2+dob0dsGm+m3Hzs2zy/7GtZuMkVvUuzEqEQstWBFAwh0kcyYYrYRYjQ7tVJn/hn4bWVxCMNiVxltu7SmhnPzIvT6MCYQkORLc3w05UcagYI7Yv5O413hRVTgbqcgO4nT2B9U
NyjtFtP7HHGUrqIwq7ht7z0fPIGuSBsemrx5oTTPNM4z6nyhzsNlDlPpg5lC15Uvm0N3mxeMCXk5COo5sPffjz/viGWEvqYnU8xBUOJsFOyhjKYiJ+i9lbjFaiBlXws6xHJr+MnihFGBTA2BjMqqteJVcH5b15rK
8dcIH2DQBC6vSKh3NTNR9n7/jFWbaq0QmOTE2fiNiaKXKgilV2iGqWdBgR3ip440WGEYC7ft7GCi4uu50pdMwQUJtKe2qG8TCFAADb6fzSoG6Hpl7+pJP9ku+ADVXVHhn0RQ6KOU9DyXbBCyJuNBAxRYt7SwjElk
Ru/qCU26SvLmt5Da+FKfhmY3ixhwsqhtbWN/jBhWbAYJenbosxWLs3CeoNOwSUF/GehakQPL6GvjYIIMFa1gHBAbt4w/mCgjnZRzveXr2BJGzYMithFqQf843wXQUxD9WqHPD8LcINnjbI/Qijv6Q3nHoi0vH+No
ZfH+DheX6OS7eck0ndyARQ50rLZ09VEuM8c3lhsM/o5+/HoSJzP7ZfegB+0jptuETBKxUkKb708+Fg1+AeOwFUJrcwSmhlN71SG9sJLiR9AGnfZQdsmjSXMEuvLhxM4mSvm+dSBMgBVOj/xOs/+G+C77DHvg7KrF
KsV590eV0H9WpMNTPHXER3oUOrHQE4PX9jGlQ9gypowZS+nGISRnbMNIM0y6JGzhehwMlghdoGRDilzpObaciwoOdnmVOL762ylkRipluOLK0PLDRgwFLUhUCsfqEzWMrFjJPTwZBnnuDY2KrYaZOcsM9yhAgSnI
Nht5EC9CL48MHJLnCOgk2kd0Ve9vsZlx8CIBgUeb8FwG2FnkQ9PCgQcNjGRQ7xBaVbqzfIokV23FfotFUqp7uFdNu9gJNd2YlyD27UsM4bV22tg1YK5nYWovwmw0ihT4YCsTHH9W37diW/DygywP3FSHk9CQ8k3G
vI28T4u/Q8gmvGCZgClNhIuN/oOXDqAgEBaIF0PAnRz7aS4OknJb6SiNjNzkTjvqp9YZ0Xg7RdcHdLzKoHwncqBQMW5PR4ErjwHdCossOvnbZnH92LOPVq2PzjCE4CviustmJ1y1PmwBchGUQEFYj6akgnqRNor0
uShNobHxxWC78DFbu5CxjAW/8HZUmP+3KLsTRwl+g3/SutMkmCsf+MHw3KvN4/+2LLSpnkMfJbYpWrjaGmkrvPWkzWqVaN5C2vLTwhxZgsT/+xMHxkXjZrhDCI6ikwdtTyvwz4NXlM1hNGLaGi94a+2GoeA2vFja
WXgZxgOrbRyBcX71C5SMmqxJMFW1IFohCvrdux1NSod0fGIspDE5LobuuIilrzZ+yI95rOXJATdjq7dJHigxid96zx3LsGKmCQeJneYx6WVp1Om2f4Ken1GdRCNJ7pDeeLdgmtxi6pDBNa0wDIKuLgS6C1ieTsRw
pYnFQaZRkAA3dmxOC0naJr0v/j98/0dSIoDQIsoSLPTgxy0BYjRsgozMkx0W7IfG8RLWJAJEg4aEUVWKJpu+W41V2yKmr/rFtqwp8jY59FrxnxJDV+KzL7FKl2hSOdgBE3pkzXRzpc794j/lrzDLCn+kaOdyxyDf
uG0nZlLGURR0rHPl95wP2PC0Tb9uIi8ImzENbWj91O8yOSgeo+VHA3siTpkfoA4r0wmTZzpxY3LjSo+HnICnTAlKJNsZzqd1wypsW+g6sZuaUdNnShCxBczZoKbwQoiXzLliqK7rWGET+5/n/G+UWeAlS2oTtnnl
GQDkgMGW42FfrNLdpf9Qtt/UccNO0uvbKnSEqVnR6R3hEkp2ClLNkDTU+n+u+9Wt9L61bJUzZuylNUkEMxatOENmbLHngjhjuWDOjtjDjAv22pol2mPNjFrxW527XDDxwnzZ69cMnqVJlQZAhCbxOE1GagegtAAW
mnKn6wv7sXdLyV1EHqb9H//2Yc1JnVLmrMvAbyNk00PkuPm8Qb9tpm5YbqbLCayJPBC1h7qk57Ar6KNpV0KmFDwBtDtTgJ3FZ8gouTkl5U8pDISzHQ6Zkopn4bITC7vVfRi7X7Lc6XUIeuEV6kUBzeQLdp59NHUw
RoPoxNcujczl48fsV6FCFkS5Rd6PW+Ia0dtlfx+wjhfcf2xWFD2EBCCljFGCNRcmvdtSEAUuGIrOuqaDUiM8B0tU0SBzJCOO9O0qxIZm8bSC+7Xpmf0vPEf/kGcfl647s3k03EGDqtO4b1gm/NzEb5xMMwpIXudf
aYmcw2ohZ7Y5Y17a5Nkk1fXXHhMg0NvaWsGGOewm27yKD9RNCJC5ye7q6qrFeOnuHq/o8iaXtnemX9aAnAtaHppu6l/afRBzy4UVKOqxIwKkDW/qGVJWqlPwyfTbbgPz1P7yBwKQl/2cAao3Ov8uiHTkGD+vrv4o
F9ND8DoKV93KEkDInjfi+z8Gt8U0cs/ZNkWCI8coUgmbtYTqEdl4ZRtouRvpCvIoJp5TYegEtNxuFbDLVkS73+ud4pbM9zpQkERQfytHyRdh4RTn3TBloVNtwhUxo6Xwv+e1m1ltFgkjOREYUfbGLaeviBQF42ef
C4NroG98QZ6EB1Nfl5dSW3FGNVYEd53YqeY+RW/tt6OO9Z0Uz0ZGeBNlAmDduYtIGUaJeDUQ8+qCdxROWM/jOiJjXKzgy/LDfQqlsbCq0dhZGJP/W/ZJeaAjww4vfMfYK/QU0+89qR38P2ZMq/XJqsSpjDGHlOJ5
dTXObPBCi2AWtMfma8hIYguCfkjlUkGvQII0IWnVCjvJJuMxHuJs1UIRyWsDDshhrFTSu6RjRP+WRYvRrfc2Tm1gOKm6j7oYcgS01Pi6Dk/haVWkG/cPFeKZx2+nUkSRJFHkMl7gk5e9FcSljy2Gv0w1bsaYCaw/
oaN5POQVg5e1U8WXFDiwy/h1wwgrY6kLg2Vcbfe0Jvclv9/doAdt8i+1rP21h87+zZTanagzt9ZTfKcT6zBwKjjzhGp9Ewowv1f/97S2oPKwrxKXCJa8bH/HNRgWiZqcReoauK8FTuBwDxX9dnZZiaeQu/uQqD8K
Fhy7kUje+LbI3AbmN1gGUMlOifiKaa2IbFu900u4wnVYfsKNmaNvB669Gqb4/fz7e2Wz4i2MktCgeNvJcAaIi+jVmnY4k8BXUdLZLF5Ara5PuDELVVFjd2kZykdlbp8CbrJ+Os7sRNOOSqtFsFbNUOBMaOUDD7lJ
fM5bW49O0B2DSoxUQg/bU8oejmT5+Dy1x52oaVftM8RohSPVPVCt62rTfk86hw4rPB6kOtuYMtbwCXp7RU01rrNxu1s1x4I75nShepgJAmOby1w442tU4Q0f5LF2EhiNDc7lpulMi2dm9VoOo7KTbzMBag75QCD1
kCjyNHUdYaRI5rn1Obercv7XyXniQLm8pDkpW2EE/i7ElEi0vVdee5HZVDOZlDIerXx3CNs/GiU9tkyhbDzBcQNsJx90R517hy/74qQ9I2IfCtJlyDsqm+9/ULViAaRwbUrH58kwcWkTxccvK5mf7bMCvpylszC9
0ps64ALG1DvN9lBJ5fnuuUGbsRKGRzaKGKmExWMinr9GcAuXhnkLqq6tvevjv822ZdeT7PpHnKyq5/oblAi93t9D8udQRnfPLYw42f0iTnENYCAcnn+YGfEkKZU1T37oNRm5bwcMSPHaRs41F+b7qs8BE7oUbkm5
bYbNP0LoTCXbrpVODFXIBTU8mEWio9JCEy4VlaNtis5Q30sjAcmBKARE7DFyZz+773ylgZiDU2UA8oyZ+0llBTE/VQSAEY/Bs4wCyMagvur+/gsgcCQTITb7LDXZ5SVR/gAPl54L0fCau19Bw2X/Zhx5BSmmDfIZ
ngg540/WTEAd/1Zf2yTFapa4UYbjlPlAQiWSfe/wFMTXpuQ9s8xYdaAimH1zR8VBhvN1ZuWc43xLYoVvyJ1Ad0yQAyc8VKAERREOUNySHCzbexsPlo7dyoILr96CnQq2kVTxykjwCbKYvrSto34LBDOHDUZh9KRr
+3mxpuEUADPdakMQQcjcanzZOuo3twp2AbRvtBAw0bpJIWTSpvTWMXP+DUox2NGstnugzIpxcjOax7UA1BAOFYWYobfzMMeQ2Y5xn40s5c83whMPJp/iMy7/T8N8xsuCNlE/45i9tU5ZO2OHPS34zrbdLfcbWyVq
ZnQr5s4jujCLXqtyi77QiGTux28HYw5VJxzLx0O1hgmWlTUwrxCBZd1q/KJgwembhcTZSNHHtAGRcrO090Cy5uFJPr/w8CPuc6BtHjD2MoLw+q6Zo49ox5NDmDqruPy8nedFickSpqgQC23N9yMruJxzT4NUlQDa
t8XkBJe5n0FMoRf3WLi6WdEYY0Mgxhq4vIUFvkIxiXz/kp3bBQpjlH/EEcccsxWGrSkulVe+i3teGMmwAksXZCkMl2E8Zen2/pf42g4S2z+0pCiNLKVhsy3oCUQA+7q3Kx/JJfC5qINRC1MiBotlYJI1JAISjnNc
XKDsWIMiRqjci4FZA0gkYXUfkSbM2o5aSrkUlDPE5SeaHwYaUdaP2CnXI7ksKIfIDqLAE3Su0MtW3JhFuCV8OTwxFNujrIh2OmmCNe4Owa43uIJWHGD1/N/T296hiB/2/t2cs6dUOzguc4lzUBEzJhsYDvHOSX0P
hA11rxBTwyHKe15xgTabhO8KE1A2+vZjNCVo2bIVt7hF0zXcOeiAyorFdnOzh3PBxftB9aoEWRjx8TaYFEnwsp9IAAnUwALyO2pFk/mi7lC1AUCzC9ImSCUYfSXVjtwJd3XeCHl0AVqR2APneBeQxt5QpBQn4I0i
ByVnc9GHz6urxwg4OI+oAYisYlmGA06SmjVR7EJfF5liX/becsyA5TWeKmjA2vOqHhe54qDyp9jaSmB6afE/nVmoX6/9t6xtXXP+/+h1JXDvMsH3ltX3v+7VX1oyAlIko7qk97A6FPwmsx/jZapctdV/wvpc8pvU
WW0G55A4Ve++ip2W3bNEl2mCf6WWEc6LXxjx+rgw5sdFMNTpmEwMqy2+/OFEbF++ceERflhVFzYqOvPS2UWO8LuXfbd71pLfsDHzOnAHnYI1cK9R/bW/DxAGqzQcYMHW9ddK/7wVty/zXDTEjHl3+fzsFgAuXih/
g9lbXEEw88LvdjINLUcqtJMSpP228uXWx5mzaQiUELFRhdDH2VC540V+NrCAf7/vigNAOs7PQ6sBrmLhoyDXucgmd39IRJOTUVEZuG6HIolCzXoakisyou3vDO6Gbh20SsS23MIX8TYqy0UP/FlRbHrL0odcmSEW
i/n0DyWxsW9KOWpsA+YmyNY6ZhviXo4PW5zdsuhQUi/LfjYqyVP6tukEE02+oUoaLWvnr+8vnzlKRjYmV9TaJf2M/zi4j7QD9h8F/6X/dldjfy+Yec0da5D9v2KanJaQD+EzUOSSyFQECrum+xPjgK4JT3eTA2nJ
qhIgQsRitGWaui+2+IW9Hh53nxS3lHEt76/WPFusAOwaSorYh6GBwITJtOqNm0w7OC7VpfSuVh7hFg21nsSKDYyKB2AMhBDMB4rMyXSTvWY84m4CLL7z+p18Q7FcYNTnafS5MiLFoZVbO/LZtk+4pZFZmLGLZmqf
/hxONCbckyH/4C5w8t17QaAu33MDgqaHqk2e9oGANDM7MmJlycfeEkE+puZUv0rpycxMk2jJSgaq94nMjk2am1JiOZwj07R0eVwkbQ/CdCs8uigOl9oZC4wSfP8GJA362N7QMGjzLR5+n95fFnm4+WjrIGzS7VDs
DcpnWK4DmXyP86+JFuc5TceV5j7u+mslzE+k9fGXTUE/Xa1ERZFTM/fixi96TEtSlDvM/gOTKrl8eMgW+ZLTNtnZKQi+xxCpiN6qA0gXgucpkZDUagyrt+7Ve845EWyQzBmx4qnkFaBYuNJgQIPwEB8x8Ssvvlds
mdI2TkE8thsxX4kgAMpzfASXRyziTwkVUBuePcUE8v+jIGQgFhiVCav5Jh7YdtnMEOND+4ozrw0j27f/yAdhMer3467/zRqnOdsJDUitV+PxSdNplOXITy1ZvxfNyoLJFVXzIec8vRrpIaMv9kC/XF47Zy7NMdR0
MaOgmo2pd5bFf+zDpjB/k7ZrEhszuQ1bXpgxKNsoxXaXiD5ERJbmXZqS8N4Z8f5UeYxxiN15gX63bHj2abhuosPvdALpMMd6bcRaQ28XeKT3NPx2efGR4+jC8RcMqb+KD/usRzYIKar26NsV/HT52wfXabzNDDT0
jLwUFuBIqck/8RidZv+nbz2xJ5eQVRH+6cQp0s0laRmrFUg/s9VLxkoFLVpqTvhtM/63yzYoGc2bAUTxmD+skHehlItZ7l0wYu7BmtXb2AisCwiaEDYh9O3KGEs5cti7dsTud6YKrx37EljT0H1tEyx2WNAKkqfm
PpBRdshxPPzULMOpF3ho/np0MEMtpyKHIl6pivm0XtqmQTPO40GIDL/2hauKm9Zc4BxHFIAd3Ga+HMZ7WtwKDu62O9DJIPjeQVk0YCX7w5y8uZI2OM7edtoV7TLhutLvT4O9nWjrS5azBy50B20r9ZqxD0/SJM/E
NiUpgGw0GtcHsUD8i9G2UR2rwcCXl4n7/17XlftBFtWTU/EMTc7A5hlW/H5suJvyD9u/eTxJ0yvq7LKifTPHP+BUsZ/tgJ4DX9i26MIl6QQvfWv5d6xAAjojh6DSzfi7fwaruzy+wrkTgBhZv8CnwDZyYXkgBLNx
XSYRy3W9HqdhGL4PSYhFFQzl2Z+ce0Kk2Au/5h6j4zQzfF5KWIRGVLbQ39e7BEGPXATMU2X4HR5GVYlL/Ed6Ofv+tMugZ7RRmsXhR5WNCl9Nss8Mv6GHtCxwz/ne3tYoBna2W4KrhHUdFDQ+tYggK6WMBZvvgF+K
vCSFs3R8DZ/4p28/Cp676lBpO7G6UUJum+nC0CRo72MCzvs+NXJX/oBqxjV7br3MmGc++JEjf7l7CG961InDhZPzWhNW0+nasea7ZHN25eYPfMDkog9KEWBlyxUSJTV2XCzLriTV7LB4Bd44NuyhLIwMx3OGv/fk
YqfzEztvLonufdPvXuM8cRpWsrAD47XJZCoPiGEAxItVZcM7faxCMbdypdTUmPKzuL97HeWw4vjYSnRYAtrj6pfQSDUA+T1MiQ6X0jOc2yiQ3ntx9U7HQVrqfQMxPxlouNCd77sdJHl13r9dn/kn/6zWt1N/V+us
y4lf+Y1vFEEpWio9kXUWMn3S0v3+W5502h7ZUBba7u/upMH5padEc/OIjPviembGQ5jB4JTcE7bJrqmoMs+X6HhnAnoWk8f3d8xpu/t4nhG8aL5M3XmeW4JSpgO+UJxFlogzV5K3abqYidRdCs4Lu0tSLpxiVpJP
+CQu6ATbgUM6wcyTe5oD1iUV4MyzYQaUdyVxzzXH+cJlrwtxgsQRXXUNlal+S40u3FHRstuCSr1LG+Q5kzHNsT120Rfi27SOu56YpfbJWtYXtUgNUGWZGMUxd2IMo372v+EytbVYqxikkdofbnCg5n0ZZWeb6qR0
KItNc9ojMfS7WOc6t7g/N8HwYiBUDbDfmrs0ZU35E6wBBwHZqCw9wyygqF3QfqnVQzkKh+o0RIoTkcSnJ4bDJ0AyJhlQ/EM+5X0X8MGMitg2C5ziLDo4HgpmvKiPiFDQVRMrdwx9FiWBV8zZU7UzLW8wKCZvTqME
MD20PNTK13Mm2n5oiGxmo9S79PE3MdmlAVrdfueWkoDDd7XDLppPQQmMvwJB4nlMK4XdVBKA3P1P677uH+31kKFFu478ZsSwPgkS5/IPzi/hpat2ok3J7vtupJbJdwGDzHGr54DuO03sKgcnOk3HHxcOql6VUBvg
glM9ZOa36m390XHSvPPrdt9Evo5Xxqo9Y8xvqxBpzKryU6yxSPozQekw0xMCImAJhNqYQJKTPYQFsnBjddcJGJ8dbjnWjCUwziS0hFsAZ/+yCtPtht3LhmRXW7tAVYeWBe62j/sEeHLpqoBDnhQZmdv26wHi8kSa
36b/6afxjMuijcFoWkND1gptWaftR/V6ZB7wkqGvN95fHVROq70FnYrMbKNO5VbTA6Qnyx9vgz39etYHvuW+lgoaua94hMTJmYVSK432gNa7o3hA4DTc6ztQT2mP+EamfCzQWJRMlxbIZV/Pb2Vw6LHSDnnX/BG3
V+yhlBL/Lz/4UjO5BnBqWBKQGV69CLg8PucemLHEO4FPde12wBsl73gQxa5+W5D7zdaloJxHt1WAOnpJQz65LoMyr7niwLdHSQkg3tleAc6rk1LAZOp6SeDuvVecArVLvR6CPS/z2Atu0zdRgU9sylUQk20eCdmz
z7sFpR7fXC00ZI+OhlU8W2HAHavbhpkywZ995HrxvXooCR9nHuJ1sreLmqvObAGWTlIdkF5SfA2s97Z3A9zMPEkCSy76asCssvRU4OvxpWRkGUH5uZ/XfH0P3rbrFoJmlzeQldYox2PPKIq1utbMeSZ/zoXrsiii
wUaHBaeUt+5np/8Um2JLbIsdsSv0ai5V2DiDWLbdfM4Sv/CBol/SuK990WrW6z7SXorN9onYal8X2+0bYqf9k9ht/yz2xH8MxvM4Z/1fb90hbt/R3LmD/HYHOLtjuHtHcu8O4/4dNW8zq0Uil8r24Hcp5DEqT0Ds
4ixQ1fVWX8G+YvqK7Suqr4h+rZn2LFA+YN9l//FlhXFtZccyO51ZXV2ttljV7ll+mrUklY+jjqJtlbVrHuuKjfFqrbpQHEFaXzEuQH+tBimcy+f8iyw3WYUkZPWFJhnJ6K7zRsS6wj3/gf/sE+Xh5at+ufwLy4le
w7ITGuEhLrwbuZW/va7o5P7XumqM0fI1oixFFEE0ohSZqER+mK0hYJBbyN8Fft4JYK4jz39SComkalU9zQyMDOg+89AFJtAcYSk5WzCcKm8st5GKiRZ1+wsoPwUqanZaCQwSGQUIQtXiJ6MUpYpQxGjSVOufLI5i
lSGh7oFIgOgfaUTF5pFSSGwdyQTE9pFKotg5kksQu0daSWbPvrCp+E34ThiYkJ/O95KAG7KtXyW7DaSS++EGf2obC/7vRYGyW3+RSbcVudB1ubYS6q2wroamqdhAZnakBWCf33VfZi6l7IbX7HFegxCe8kBlxn5w
FtZPlpbzCr5O9qt//ZUlo9n4+35HVxw+/fSncefefZrB0yWf2vO0Y5Mb1n0zFEIkRz4qvjVzI1zJ/qxqEfYr/zLzFnhJUCFVptuQYA3XH207ttgpnJFcZsPP85H5qms3fQQvzJ/7OhZfpUlnGdcx0uKuGZrRDC3U
mY0CLlxywBPDdhoycj7ZNy51KcT6is12TapgMgfqDJ9Ir+2Go/mJXSM5xgvwNnarsSV6FOC8/9SShwrU1JMXWl8kHVby0lUODzcT5jPpEa0v7Gr1i+8wAx3dMb9PZxgU0gNOHqDsUi5NGU05tvA/SrOAT5VHBdoU
L8m9NWTMaQcsjxpQoV3KybDRHQe1GSwnhgAyawFznDXQdNZCipGHGQ74oZH8pAvDoPmUQIbVm2x3PH582Tzacuga8wZso7l5Plj+4CJLvKAmWYlzs1Oi7yPey6cJpqh+ptLYglt7GBgUDDWhWRGw6AhbKzN3V0Vz
Do5gMwzB8b0UB6xA9i/2WiKGLT61Yef/Am1WvM44Z0cnU8f5Y7b5G1fV1VyQbKvZ0zKaufDJNmQPXPm9Opnvz6QgK3XFWi4m4miBC3D196pF8K2f0a7SYB574l0xVR414riLdNBO5+F5zdnIQck+DUrCZ7UztirS
pZ3z9aSYKNu5StBVsvv7y4XZWwhrXzYdSaD+Lrj84CFBK6vmUzVCjpltEfPcTXqb2HfsV9R9yhvclHNjTqgCXnfX+VUQCZRYBazE+KSeYmL5BqqgL+bipu19PNTy0iRY9Cm4RRnhEvu5UAOhDe5uo81LJolW19iL
Tkl5Bn3ky1BxZl5KKdzfOEc31gWkmxGDR5eVVQtqzTZYmc0zTzdsEscxcFy81BoFbDTfivXi5n8n36IFJ6n4AzNWpsYu90KhfX9JX2r/xTFIteXDeQkfO4O+ZYcJrW8pd9x+B9Vs269NBx3P3QbKNhcLZfHSBBHF
Jcfi2YVsvqBfwPyUkNji30ZJQkyv0I6yRA+KmGkbkKm+Xj22nuXCwt912yZDC67xuYptQl1TSBaP9HjIr2PM6CLBKrgVZM5W3HSsfRVgJHptATCT4ySQqEs1S9vqcrxBm8bknDPXir8ZmRhy3YGWeKPKK99Fo9RJ
DWcs4e3mk7H0jm+i5jRcNj1XhzPKvcLDnidmn9xN+An/cjztOTVR0HqKiLiixqs3JYUQpjoLEu5BEV4RyFhQabL6mTIEUmpQgvnHoGu782iGoymcoe0l17lv5g4EnWm+T3NnGWYMT5VQPZfCVJMnZ+GE541dOV1L
zG5yHBv7eLGktVFYddZ9OdYpbCYAsJOeMFdTPaS5mgfL30yysbO3LdhkMba3JVSDt4y9dEpEf+OOUa3TsZQlxhMmNJxsFDkSi01q6V0kpwT4QkIPfdI/ZiKnk7tCMNaxLPZ35POdOqFtBAoibedjhZMoUSM9JlZZ
iOd281PL6l5w8PXF6Ni6ARcWHoxYpmFVGOULFmyg12ldqwvxEd0axTY6pbBMZjDiKd9BjluLdWlo2sjfXqIeSjpkhug2smlDPBIVC8KfxiN93MlUeJSK0l+FFzPqxMRf/VZ+WP4aKgnQxAgDCMtlQMxMGhzERCz+
ZkKRDJitm1buCiuMPcXMu70HkKeHVlnU4TwzNC//IJSNXVXuyy73TjkJL9tVQJoS8Hus8EBUcg3mCmUBDBRb3vlRmrWRsmLxlAWFnTjJ4fhfECQqnnLwpSUsXbEDc20SshJvabwNYiuvtKGT7FQQYRFWutJ3FSTT
ZRQA1NWJCFwcu6zcrbqS42aUJ3ELe9RBXkS30S6dj4nHSqwGXOkGVDYVU/5axiTovujrumxBpFngMY1RqWwT6W3YxJGuR4lNYC+hritmOwfYTRPjrhU7s/BPyw7jnXILYaIzqXchCi+MuDv3LTLfHh04myL650Yc
vy4Dq+/K3HQub4fqUXAf6zxkEXSe98n/1p7JALaApI00vORxZf0tMH100bbkM4U60aR4Bc7MsqS/sqxZQ+uZLZs7ym47wmRcd4Js3s0DYryKYK+R8gCFYoRgbXibDwtcyrEBJhvUDumGBiQyNxzICimioReuudwy
cb0OeJd3Tp4cKLnb2VJIkBhvrI/BeA4DDSkZyLLffRoJdGxaf8w5HcxnlCPj5U9GepqzWwIPyq2PYXVGCRioO4ALHwQd9Uts0hhJgB6yLAxr6sj90YgYNYn7lHoiHQ882BUbYqLhl67G+vN5PXrb/zs4Ns+WzBk9
pld3MOJxs5DofPOxxvLmEgd8qvoY6jEaSP6mC/IGnNTlC0FYi2lesFIZGFLyQReZIRHh9S59oF9KePSFNmzhTRhapBJxwQP6O7UUI0g1wd2VEV54evhFTj+//Sn4fCVeIGfqC0ZfTeWWk6fN//UiV7A715hoxaWc
ZVHXq3rXixIUHivChooS1H1D8A4M9sKafsBuOdR/R0IbqcuX+X6J0wfTTwDjT/4C8NmsFoR+rJlPr6Qex6lhcWznBoy9d4U9ThBlNv296eisBbbh4QgNVSw1Ktj1wlIag4enkG+DrmK6Nn7IUgFolkHB8x1YMLT5
xAUAMVsO9SN2IMKEXWV03bA0TLzDcYMkuUBOyDErQVvg20u4jlA5hgtqkUDAQbP0LNXxKiHBK7v4Kh2brqsfdVwhvV/aSVAXSJKaR5TP4DZozjO7VS6vS3UUQQSI+w3/GdOoGIgO68bjfSsaoms02myULjWTkQSm
SqLhutIhsRe8lNdJ7XOrY+MiTfN1HcfI59GmZaBbDqFVyTcdOaSo1eRuj4merVdp2yPSFAiRlQgHo1PeoFcudMmZquBCSy5AzqCPXCPpV3Pt+qfkkmvi6TOg8/scxvKl+WBY6Xds8LAqWr5kxgRniGX6j0kcc7+O
Qn+6jbbM7UdERo0gb8nS3DUb60GYQ3lDNqXscEtZasm0VL26KtC0R1W3VwN3A3D7RuCTILjr0VdpBv+e6EgfARll8zAS6ZA2MQvH/MnIUHlLbjWLHdBxmc9ZCi9Uf2WYLscPzWSkgXQofIyg75Uom/eaLOh4LRIb
g8BdxNKZV2A4qyY2VPRzyfcBwxLTlAHwTlVGzqV6v7etP9oKx2gmY6cLZve7pRLkrTFr91yOLKVkn5apA0oyqWpC3M0uXdoPpWByEjOVsF+F2NHH1MLFeesrpMujWwlSV9/Bxp9xGvtJsSqMQkcIm0YgrmTdWS/B
05EBVyAJGNHmqNmCE6QGY8UYq6aiDp395Grlnm2sMxDh7dFvZNMQTuKhlGpWuVUdwbZlGMfG3zOmIS1J1trfxMJ5fo0ARFBoNyuP7li6MXTc1ptaxusf1lXzWYWLeNXTsAbYBLRtYgH43n+tTMxIY5P6hsm12Kl4
AqvcvmEgOqu1Oh3dEYooa6kQqe5LQ7QmiJQ5GQ9rmmBEt8KXxBESM6QowIj4aaJtVAU3VHVstRY+jJ3ELiuDudkZZdkLe66Lg35tbsGFG9KfHW/Ygytv5n156Jb3461O8aOX/DJa+Py5vfk4/AhL2ZtU3Jl3AYMV
fE2X6WiI95/9+qrfpZef2mfdWOvM5Q8FoB/3KQpHl68xeadJ/ncgIM0fAPbC4CtiEHZXZgZV6yaYYUelh1k6t+dOU+yRJbxcGkYQl0TpDoSWmoiKroka4dfz4XScGb/pVTanD+cQBkjogkxS5jfaVMmLskrcLoMw
Zbd+9VPa6yvmLZY0px7cXIOV/n6LDAsQ893p1FQNwAvdfNHBRHOxabxFVDaPjtrLjeo1Yqgfld0GKdS2yrRjGJHO/t6k4NrwXOpywRevmgoIyGIc8PTO3X9exZ6LzXxYzjgh8GeeLuf0U9NlZNRR6BJF5R7EcBXM
v30GVdoS2UZChF3F75ZbDNvNzUpc9nqeRLFEW7wqL6ZN2ni0tstSSKAETizfswNJxLOle5hMaWhiY+1hXwSCP/61cHSePs+4Nk/gw2jPiLcXsq13W7pTt7Ax/VvsH/a8Wrd1nglieLw0pOM1U4GwS0lvP3WOnrqW
Iff8PNHwAcGg9vPiA40lyeJ06YCD6Ge4ZrHOJKHBfDhigeMEp5U8MoEgenTpiW3HYxjPa5QKFSjY/BSuYfOMsmRD171v0rxM9mysJ72T9Wn+nwLeNP4mo8tpOS8DZsWM2O74NYUOue4cHK1I8GowXvfMpZxIYcqg
YNSOriDUxAXXuSu9WT8B8BeVBLh2LErlUTIXebQ883YRzzPueLYuGpUK5pEjVU0LBEGVA1UaECFdLDufADI0phj6dXPWKD108apr/dEcRN0YUQyH53k0G6e1KNWaMAE4uCKMocZuVjL6qbVgxSWThYyVu3TLqudJ
G4va7o7g4kV+66qDnkw5vk/E2zJugmRz14+99jCCPHKA/6PRxYQAzFxOhbjAhXXJK8pjrTxjh7GUYra3xhERWSYACmJITCEEjEoRL7mI5u+18Jhrc3zoNmIfQ+Gk9+DVSV/MUQlzr0CIRRqMIJS+kqC9Ey18jhg7
PNMygAzqvGQSOx+vHolzyZyE9ksUFELKpIJuLQ+rQR1Du1Mnci//lnGAALvVUaqrWJPvE9B17BFW1ORWQNzqDu2f+O38of2H9tOQvpvebnwFha793v9ws3sNPobECk++F6cFn6HtuUHL+6/BH0AN0sgYCt/mPl3P
/wyKU/OzReipExjfY6I2s/42Ipt3CYSaHFi5KzGlsMrXDT/b5dEFxCOsz4pDJx97XOTAzOZgR92zmd+eyyfoDtO8ZOsT7RhfvQWpsMMeG6bFkS9cAqdzIYxwh8duRKqmOo8QAo4t2Q3r39hI+j76ZBiCTP/ynoHN
VNGMdwltM2GkNTGQQ3PyZmWnUwqrj/LEOLXTuqJHMpgzycvnSj22OEDi48evUNHvUxoT3z5cqCTJcsf5N1bgU9EGcdZ23Dqa+21PLTeIxVd2CQwUI8s5KzHoZQ1HAr8+ko0W/1vLpnJTXqpGjtsKJ8DUVzKX1Lky
KCOlgjPa55KfVN1pzwMelPzL0icrgTcrQNhJAj0HcALBMri8jEwcjlNe3bxoEzg0EPPVIxMTE/iGDsbKfujdFimE1yXuPKZuplSMKHUeBE5Nk2KyBRBiWePhlkgs9fN81D5+9tTtR5OfvYCPo1GQ/uwAvo3GQRm0
n78lemE/DRe/piZ8PYGI8rIjdcHECza100U8WxjionCuNza0VW9hCgCj6ceFwFudXs96YgH/tmPaMSNOtbIBAnliBAR0yhFNDAVIPAodHdpBiw8bBQW6FLKY0dZ4678ftD1kXmKV+vWGVn3mfoovaTQoBJLQhidi
OEl4vizoKpQkycQgJuUw37RVocTo0xLap0gPXROjSla0AP8aBQsw42eBjJYrUmz7k4jRSvB2O8pai0ivra9FSx4+YxWCm0mPvBEwuVw6yKHxalefFq/yCjKtNM/bTLbYUis+CXGG6XVbkQPdhK55CBMHHxF4vxbV
g0gSAykBet1asVaW0z4yc/MQQxbS6cAhbsG+m9KKgYv5BJdZOrJBwWDIj9o+xAhPb1t+iXbOCFRTfd6QyLwjk59IGiqoyhmhan9Kihr491Fe5ESsp1AYc57C8LirGF1+XxZhNcmTbNmqj1AIv7OsCIE1BbM6y/L7
bepoEFQW5qPtu1YaPtocVR014nNdwWgOolr/aBHV6DpSjrzdjBvqUV43jBzn9+cRE+IUaVyah7V7FAu5chhTQmCeMZaxOfXt2BslSxExEHOB1kzlC8LFD3McI11o1ndEvmg/pXrK7+g024z17idmmsd9nHHVvO+3
u1ksJMbxWoEDKwfKIXIWdjUoS+CuoGGZVSt2oJELA2SB0wUIT0KlA8nZYCg0STKUkSZFVVR+tz0vHKi9cARWQLa/HMsCQze9TGstEr9xUsm/ZcGJ1GxVip/npWAEMGjMZ0ly738u7iDhxAlXNI6wUkI2zave4qT6
d9qjJpX7OFaRggqaHhMEplHRT8gxBrkzYc66nklfTTixN0lsRNNECV935rtFseDXa7HQYBgzMeawwp5+IG57rkyGfOERglkFaGo7ijAMeBo5nZhAtzlrStxUbtpkUdtozRw/HVXFhINi2NEC/BwUS+6noFRVLOXU
pyb518TqXcvE5oCCVQKdNBBNjIhvSQT1Tyav1e7ltwNeGcbRierVnzS7ckycwtzaiFMllePxQMU/0/596SF6q+BEqC+knYwFjlV8+mXENSbvsI60TBfpyltfxNchyD8UFCKsZVVz4fZy7FOBkGbhhwjQpkQYrIJS
LTGtFM7V+chmiHsl1fo4MYUiktRVZkN5vkS766xDfs7r3I63Lackib72dQFhc7LNrFaXjFhPlTrGTBU1YBuVGM7ztyUW+N8diaZb77Vbv5B3+/WMSecNnljsDGaqAZFpGPYV47MG5rSglp0CI1HDcNqjtrblIku9
rzTwF8ufj6U+x9OZnwoio3EwSbnzWwY79AxnzDGxz8kfmA+26FW7ZySn+n37LF2P66Fqm5U1ettmj81fJ67A0CGZZ9hCNb9NV0oje0faJok+zTjWHqrz/B5Q1+YTsthqaP+51tfJwwk0Dv9KpMw6olMf0sCbyPri
b8HfZPbJ9/fnu9mKgwztwy09nD6ES+EocSouHr7ZAy3r+f9L/hq3PDqX/D10mSreWFA2X1fFu8TxqBsnVdn8/KkSVn55GpVbWUXqiLf4AIb/CG+Rx6GZ99m76XfD9+ZdmTZj6iOV8pQNXyraxvyuKWZSRhTnM2Vq
SgB2GpNvlQF7uh3XD9lRoX2zNPZXv1CM6u5W2v136qy14rPV6s8zQnWktuCFei34Yb6OdtWZeaJO1IUaqH34Ptqk7MUlXCnyh8ge0TvOiP3tULMCDKmAlwiQnCC/zo/o3KBye7lm+aNm33BFb/lhJXljLk2llqG1
DZPNKifeWUq4zsY/DuIwm+NHd0nAxAYzz2hWP2bSeMl6DjBQp76WuF1WCNeueSB+xMEZt/4P871NfjAc4PW5jflTo3fh4ojsoFpg2VfBGHpmXAhXrKS9ZjExKpVLI7ECAD8iGzao33stkh1NJ6Lr3d7/trtzaxvH
Wuogz89VC4Uu4pKnLN2YmzDogizTlF6GoOAVi6isMAdMHzu9mTEhALXGfvp1zH3ffAhhHov+RrGAWxHu+mT9HwUksWD3H5DhP7IiEHyJzvCuzL64Fg3rC9hy9+RdNhZF9BGGPoYj/OpT+czHsegbkXO2m0QFetjS
4nYZrq0x5qnApjuB7VBESq6/jhBc9VtN09SRbVShBcZvDJwXTD1VBXxMdK+5POhy3hk6duyHKRdHx8iM3RV234mBeqCwElFZb6JUzM57ChjeXxt4F63wXpnyjqiXz+WwGLuRKVfijrBCLOlfoueE29L8O2H8uhMl
IKR1xlDtc+MCnZ8Zmjk5HmkDJyahZ1LNWmYsrlWQFmx3CuqULaDDi2OTWemn+v1gxgYds9VSAqCgdnGp7KrwidRGR47IRwyQ4803p4BNNsR4IrpVgkuifYanc2/2IiFKYK9+9GzXak71Ej9REIlYWS2YHLNcI+mh
mfVpn2uKnF/i6ZK2upNEFzU2Mb6Qr4uE8OHdH6T5nvIf8iJEGCqE8WNuqSz7JlQvLUhQHOWwFe5Xc5RnSvJpZIHJ4uuczFRGgFwumIgq/q9Ugnz9m2fTJgYdmfxBUuJjiJgvcdQBmdXVAXysangDUkp5OK2g1PPa
86T+3hxEoIRy2TKJk8wv5gXjlS0TbfM70OTvWAs7MVC3ZcgUuVS9ZG1rDpoVSNEE/4zow6LPdpAE3EVvcWz7rmRZYhDvzgsqmw+IyockT0vAScb6nfcMIi47j/S8PAy38R0ldVZvu0XxkLfNrYeMYNQIHEaF/nP4
5Htgumird+SGZ+QahDWC8xQaHLBKCPOsYmNSnebTDaKNZkpiXZ9uPE/+cufG/sV/En/JJNy0nHIOohgSZsJTRlZ5fbTvpq2nhMjcgOONpmcagC+6UZg43svEK5sO2l/yxMzSRXuv5E7A0M3HxKfnsWnzshzJ5t2z
Hb35wgcW/zaD3i7ST3yy5NpH7Su/ahUk3Nusaoe3TQzNDggO83LUcgj7MnV0WBnOwjR+cDhSSBcps6V1DHAL/VoxrSw5R/LOZM6GIu7KyOtZ1Ayj8u4fqp2FrgxcKiXyuLKBkCsRfkWGbmPyryhPv0VT1a96A9ox
VHeh6fUpsQmi1kMLHPMrEBdhocwIEHyR2ldb0VtweYlRbeyU8l+Jbt+oFQbHJ5xZXP+1zvz97/iDghKDNVZY2Ejo2q6bVmBdkU97Fh7e5c1IdOlRRcdmv6TzGSx/PWFDj/Y6Ae6NpLTQbmWYSP1DKUFH6JqU7EUx
5ihgtRoP8Lv/wvZEgbE9yMlIyq3QdQszUYs4xvH+bMuGE5usvaYesveJYQqNi+gdYCOUzL1io2xFAN0gPXzrUxCQYW5IkCeMYIRTzZxnYW6RFrf+lmrB4jqQ13BQklHuEzCMfqtZ1TxZny1hpB2laqdHWQzCUoPw
CAkN4GzMRfHLubrPG9SIMA1c+N26xvYx2+9Zfc7FIrgkaXzYCHUDbLqxp00eW+7y08Slv+RkiCcx8vYKHvmJuSpHUppJ8TL8z6HwxoySE57JYPnvznH4uGJb7aimsXZ6uITUWG7YX+qGjWy5AM18KmLwnWum8TMH
wJOWGqqOfXLQ7THCxxXjuZG2uKNlL49k+5tswOHNWufYXyyRWr2jI0oSrDvKQJQwOxFoKnQrxvfSGS90CQRbKupNzclD2K5RXqX9js68A4IPLCf3k1Cu7T4oLXVnZ8nYzCvsyZbFaYbQ64VsxQzluAi9twXaf0OF
ZiJ/aKIGYzQ1ck1J90NxhqKVlWHXIz18DdQ8zALCD1lDlzDUS8X0qsCDyhVhIEOPuHVvFHNtwjEyWAsZ3/59p8RX4aVftg5pmrWOtdIzPDrIbLugRTIXVq3BukfgYg32wZ8bPkx3mQM7V6RTzxlORcyKokT70IW0
UHjcxztXIKqzRoR7g3AiNOEEzfg0BU0gVGtBWQrQGi62uAJ6IQcFWQuwiYG7S1uiREfefWhINF27lO4ha2GuKO6EhMWw+55WncKdUUvgR2RKhMzlJuCFrI8JKMAVYZ+ijQ1dN2ZdHdW2+c3F7PSRWpkEjESvs3cZ
cNlbLtwtOO0xMJ2epjywHNPeuKzfYDAFSGu8wzVq6GzCRskdqGhrszv/TChGLirMCgycVURCjtUGsi8DzWsYvRwkz7B7s33N7auRgMKuxWHZRcURUVKR1WCj27DjSq6/VEag7teAvjusJKDCT6ceFguInd0qg2FI
lcH6yIw+cIf24wYWL8tC79UakFlY7ENBY/1U7XQJjGkseLnhSAQ/EIyDymoD0aWYmfOY4uP9OTmlyR628SaroBW8RRQ1O2gNz1jC256JVdVORc9ijwGo83CqWHKakYhdQc0cqLcKiR+XzcntifAWqBvfeuUWIR3d
lJiVZ+edBDwiCdOhzw4A4dzDIGyPqOQoz+Nvb6T87t2fE+o/Q4IfbRoCSr6DvlNd6ygj1sU4wlkKKDsOnddObHsX475q4h5SA0L+3IcGttvzrleEIR0eA4TpzYpCQ24ykR6iLkQs/rpEuf8XwEo9j7JG3kGPNPnV
2wakdKG3BKtOkV1y3tmJN7kG/ItcTsqz10Li6rvi2eTSGPrcBjfjPRl23Fz2cBDHVgIMiqIerrEPUnAG0n7B2Eyw5oDcpAqDvtglUCKXYweVBDHc8yDZGwYA0omZEnSRmEXZCkSP00KCikOeDt7mu7zqFTqCOgwu
8gL2GBAhBuMyHw7d13GORHKgTLLBaD1wyCSeZN6SiOcBmazul+sTepGh2rk139zU8OBW9zR9Ng7VHSR1OXAX81ZT9lIpLcO/0K37c5/mSbfNxWcn82xgqEmLMq69Sx9V7Op+yV1wmh2i0XeKyI2rJJvnJNxH+Ecp
LpxjZKa2pPivt5uT2zeDEdZ7ugjeRu7OE7jfdjb+c1RuuULLT5i6T9+ttKBiSVsgNniIdBUQQuh81bCfJPDvz/hWP2PVqF6072OXebywe95W91mIefCAS0TJDM3r2tCDex9RJeG/+n0B4Yltwd0/jQBz00OrPGCn
NBlsqZAr7DM/B0M057D4+4ZcAlCOCRgYie/GU5GbN73M6A0THnV8y1W5216tnIx52osnw5MZ1uYp+YA8BXbJut3qrt8OBfNkABUFD/XfjKE4aRy0tOt7T3o21i9jSOOTK+Gviwk4XaWNRbyWeqloKcVGWe2sB/3P
MIyY0cN5MyPJOklyVWxP6ErJcRCsg+Nz23k+b96qmu1eT9mmWhtYhmjr66bumftjj6NaSukQ/3YgmzvDHoJ0tQG0Rep8yhVlekvS+ywVYwNHZzQlAnmRoDhKowigUPXrIOtMrlWAvYBPVAbFnyMBFyljU3dPah2/
fvUCw6JqeoiUGtUx90xqoAwg9bW1dcRPPMRUVslySQtoR9HBkB/1zcVxbwHVsqYbU2IampqOpFF+NZDuQZ0qQDwo4hfqmkQTbgkkqO6Wq62weCsOa6PcNZYmDm76XexjMXELsaaR+NvVPYRiYsiVv1ygkIwZoEZh
+/1hu4ZAAy7VzaEIhvE+hbmltMXZFM5JFyw8iVkEFpnMpD4OlhEd8nKhjeN756S87L85EblYS5wWtgqZUulvRws/egM5csazXF/bZtkwHqZ+cOeIYmENk3T5uZt8aHbNqVVyQXzyy4ZIQ4mBP6xovveCvONKqKGd
wTVTehctaN4HFiORRBCidkCRPAMBpxgihWYqaCVtHY1lFoHWJOVNIuFWr3MFVI4Jxd9BImK3OBdaJQPQtocCip20Y46zAln0OftsKI0CD4rGC/qTGTCXClB0V6UhkXzsYAlpKUNHC+aQ1j8xZlVDSiRQIQaEAh3j
MGQMhZJFJnSn2K64OdOvlB7XVlugEq7FJ2znFNJegB1/YIKmp+VLuEEpdrDwvHFP/hejTznT/ZmbT49oA54lfXNlpwhFjqgbA0L49aPniu8G7f9D3xdbR3fz6t9g7ym+H/sRz619cGNNTsgLgK0iDUP5b/Jikrii
ldlxy17qWC2lTaTOxLxv3Myk11KdToLJ8kQA/LM0gbvfa+H+/39Cnb+/arTN4xmA4jv8a9BzzxEEcABhBeN7zf44+3rvoMa8Yv6bUtPGG8jSVXJtjnk8EJ0Mlx5vp92XHu2157QkRqH7gfHj76BqjCtCtGR4T68a
a+aQkhihg3JIkYS+3FlH1OpOP+J0jlG5RvObdViHTpFwqnWK+Z1IB30ts314Gw5jVOk4KTUcaDpbY3M3fnUCq1nIwUbu7j4c4vGwNWQnj3tOyQ69EE/yh4n7bWy9vcWk6GnY3h4xMf1GlY3ddAbB9OJGgvDjlPJA
IUNSlnKFJIBFzuzHmCgWN37r3MPuD3xNIIBJ3rCOyt6e9febriYJo8jEfTdjqbVoPiaPyl6JoBjeD5YIe0lDhlDaIYdLtliLuN2FapWh7Wrtv0e0RG+R7TAwedAcIGrecry9umZ7d2Y7qA8fAwZZIEXnZ8lFUUwS
MWhq23mCcH2Oequeu719AVFI0inHGgIhRBj5Je0RS0z3K1IauxFBYQhbZi4GcCUr0IUTFokoepPYvQQKoXC1LtKY2RJ8jBnPVVfnDXrZUelDLi1bZ335CENUeyKESlb5Y2tuiWIZiaaaSk/pI4RObfR72jD4prVe
9KWV1ulziamNWia0KiqqfrV442caa8ADtHL0tDxE43wnzkKiWBNVSaKVfRC74UqbxQBgxg0StzEZJpCZ0fCj881pDcFkCMbogzvME3THEOViCN0Ip+q4MpjEEbpNxu71mluq8Lwe4uPJuWahjpdXcquoBXXMW9x0
Q+brYEl7plq/EK3rerEiDod+gP2km0179OI+dllyU3zHEdzFxl0/kDlrOXLSsbjx/wgkVkPoRfHJb1f6ZquMOp5jCmJJ4vu7cEkMdTlGiANfNkdwzF38D9qU2r71IvpbAr9e/MP8091k2amMcZmC54juLd6S0vG+
P6lgPIQ2JWzppJ23cr8Fa82nzsJKED7EGkSAF9tOL3R85i8ziqAFAnLuDiv88PIZEcK4b4xm4EOFD698Wbj6d/j8Jm5cfWzOaLfp3NsR75GbXjwOBDKAeeuj2bzE5Ok8KcNFdesIPwSRI49s4zD4Mn/wbGFuWgfa
TTkBod9+IJLpFNMESN2lMcpT8vnT/P9O2T09p4NwUBV5HfbVt3wWXoRRGtlWk8AuZ4ZFgh86pK/WzomIZOOAsr9GyPURi0aG0E/WkA4L6srhkn04Ww2jsF6blQcMGYD4D856oBgJGTlIf1RBksPitooUKIyK6tFn
B5EOjlSXqiaKtW7fDjAVf3OGTy954TXcjwVRtNwQXy5EFMpB99WJ54XaOYiOnZHM9ThODzR4JvH3WVfs4ZVx+ARzIn1OKM9AsWC1r7PBExIsM4soHpIEMk0kO2arYmA5sZr22ieJ5+hwujZcGnoEMLA2/HAbhEDX
9rSPk29aY2FDQ1Ih/rz10ui7t6oYbJA06MM5OU6PSByEQTN4ZeJqbc+njW0hLAJCr9OmLp/Crw0vTbT68zX2Nid+vL5mzz6qdqXhtXgg8R0p9gA7TUNIB8J7WDSSP5Ni8Jpmn0NxDg41ig4p8nqkXzEw+vPBz4Ib
GA7Na2EhqqOdzsm6tMmGL80gxxrXTlIr5nRFhsCTqsazYbuV90Zir0fICmwf/nQ1gvvEUpnFegUSmxKMGqGqdxEIP6A/lxZIf/F2P/ybkItqRfNEGi1D25T49/ysfCQcM5N1wLC9plg3CxsRJRLeVT7nrepA2r7I
Wa4XFkkggjV6+CwoHZKNqaNQDAvV2HNoIiwbFDdg/8atmPEIiaXdgAblWbslO9tOmGf9U7IDPiNXK0yTRumU2mApIi7dG83M/JpIFPLutotA3FQfsj4sjkIHIjPghsrvDkjmONZ4d4iaQxqc2xIvVXKXZNtWlmCq
6x6L+wQoN5GFRa2VbUSRaRuMU37q57uTzHG9bv3puuEOIyyexf1O5UC5T790e8OyBdgFGdnbBgeNA/IpPGkeIePc2B7I5ga2n5efSQVKYAn6sG4PdAh5bWO9rK/4Z8JmvlmmpKl0yQF4gWMnMCwLuzvfkAwgFvus
iJKn4wr90vk4bdlQJFUBjI80Xrx+6PoJqEfdVX0dmrEFdezGMPglVH3GanVlv2WNDhbGQ1mS4CS3FTw8PK+pDqg433QYbGf+fVmDr5O/fbFWDadq/35Gv6Q2bgcS6i5hhkDeE6z7PGS9TbMTzZeakSR72ngwz+4P
dPncjf2M/dQKEYv/eiLf2YF7ZKR5dsgG0xU/8jeBHKi7OLYouzLQAR23JE32P+Pd8JEu2d2VIr3vtN+Ik/e09Dx3e5AqzuYrxwDtyqURkg7rlAMLx4ZbQTIKdUChkcAgW1Z9IGKD0Feb8vV7V2LAvdS0qUMItpE1
sKedhhlG7DpKI/SEc8ycR4jC4FeLP3rfOoCJWey7/nmBGjwM8kE7ODzMC66rp2me98TxveMXx7eOz/CVvXTsELXV8yr33x5H+w8G7eKoPvvNr87DczHz77bfaWGgXtiDrULifxeaWIUkWq1itzZBveBmfKERPNtO
OZc+e0z970bjeXdsJna9XnHy+k2As3UbhcgXvr94sQzjTfkqh2trXyzfHk4nMRjea5d/2j+zz+35V+oc68kuxyF+O160uyc1X5XtXb4WlsnehaZer5xpPi8Jz1VHY+cfFe2EWMc+ryGBJAuVSVLdJuPzUwRyo+mP
LO0ZQ8Hk1m6bzSRc0co6eHgORKelCHjVLC+hnjDvINc4FQ6DUX78xG7z1DyusJDnUtac92jivW9l5F/vLW5SrI0eaPEP1XUA8iUZ0aiJwo+Zs322+0xJ4tdO6o/Jed+PrMzW3Blo33liOQEuX5CXT1jnWzdxr8DK
VC52mcQ03TV09faTydg/bu/toZtiV+DdTFDPEGe3siAIpCtvpsydNFHiEtEk2GZXO/vtew1EWFOUbeMxGun/mqP1bFB7RfpjxwqW9v7BujfLJ33oLzUoLzcNDFTk8dT4yck4uRqtbibG9igm6Rz51HL94HKzhRXa
CeLIdhsQFtPQwQdcy51onbjRxQJszcKrh2Yva/r9zDKKctrNjmlu3rhyI9qe484uNcq+NEh37CMYFOM6aHTFGcPegppq/YK+PCtVD9siWD+Hi2quMz6o59DAH/FBDGoJVeW/kpErQPvZ2g7uXWXJ+R6gqJknLr+t
AZxqvM/CqksYkduqWDKe4tCiVdXMVwVCKafCKCOoJIY3Ng+13WOYoXxOeG2zGypt7r3wPJzkIh6hdAj17+4V7AaLgn7wnKgZzAajg8N0cErl1Ou4xd9W2TKd2lzqQQG0mysEewnZVJWK2lsEuVUE1yQHWq08QcWB
aiVEl8MXoeNXswrGRaX3wf/1riUcegqTXvxmKLWfaWnPiGGHAYpyYvx62Kyp67xDvDeWilbs/XQm+dCHPkvu7tE1XLr/aSy2fz+prfejQFOwpJV+gBlrv9qRL3ZyDHGIX8X/mfj/uEb8crHxdG2WzFt8YAeUyY/4
S2vw3CKJR/kJO4AdVLE3iWOcSlKwTqXZQdjEt+pAfdDAitisGWYt47JixgztYHGqEss+S8Z/zi+1eutGBDusISX1+N03GdBbtVKIYMBcKIRIVEl+lgBupUu7Zt5u3Vn/A92Pi81xvYKN0gvJtj5QW9V1ShpwwQad
gPZTFW2tXFQ7/5Jqsc6i3zAPHYyPA83U1RY6+F18zBbLuwPXsZW+pJtNtq7BhOXWmJi/BLp/5XMhRDGn1A46d6FubYlKCDH8GNWc0QM4MlzUFYoXH8vs3HIsXNiJUp85v0CfqrDcxY5o3ovT1hdldWDWqJG2E1Fq
m19KNe6r9oaH8wHko0DVEtiNuKrpLUAWUOsQlt2fGAOPGEBaySP9pksR40ZSICVS7qx3aWKU39/NH/j6jZ9pRNNAPSfsHBIrnol3H1c2QvcRCrB7Y/3nn8vmOTmJoiQSNg+LodaV6lFkHlTeCPxwpMUySv6cgGh6
fLswdvYeGT77s/kwENfx96zl/BpWIRSL3rY6gDvV3atXruv1RSPjKhZtOSyJX/ugKB/LucE7itX/g+wx0qFC3eLtj0obpkTNTVhZu/X0z3Ufj7YBBU1xgjU/QUM4dbSAU8KZrEUAhSq9iDxJOY9wBCZnSPanv3WK
bFUJaaZRlh2xMQ+6+Z2yvBHvg0urw2JiQqeP+QpUWm8TEonhEQ4uUcYckLngCdpVGVG7VlOm0F658YFTmv4HZL1FXuqWZpKQjvrD2OkmuuLlwjm9iJa8JZ/SDFirXHnQwlVJLtKg/1b9nMDZQ9iWg+wKkLseY/k7
GFmho9MW9eUm1UnXCxWzsHu71VdzwNsipKQ2wl4TJEHaA9rRXxF3w6cDKmdOL4U5MvAM+F/aii+PzXUxwYMBhQcxQMY67ySXvGezJhKzujiTRKNh1HZMzzL3/GFpcCh/AQE+UL3VEd0JgiW/j6W5OWBP53/u1Xdr
Sh7g9BU7ppYDFqka6yoF46G2ORRdIy/uYD16ZTYdtBPZuwzNwhDgQSM3g+BSvgtunLlcmIibT8XD/MMZ78hcPBrwJQ+Q7mwk++YEZBbMo9Ux8t4T0eQKrm5GJJs6cknHmiOhElMQfkP4oa60NGgcZQw/Fmy0NCGz
0GSVd8WmSls3EUC0y6WOneM4D9ZIyKHuK7vA7INgZGbKrXorsuw2EyTbW19Z70uF48fBnL3zD7QGideVW3OexEXhmP7MgaZG1KLSc4mAilRmhSU3q9bILRMqjAoiGoT5IyX9VoYvNY7pEVF8Yxxu5bGDw0IH14hT
egJ8HYREO/AcLI/0+p8sDgvNHhlDKvpCW5AyRS1gheRDY6CusMT3HZ8mFXFEZrUJxs9gSrgvY06BBUXTQNVvpd1V4LN5g9+r3DgREGJf8q1VdbdyTeByOVVq5oaMqR36NwuNWh9M0kEE2hCU/IcaqeOJp4jZEKW4
OP3tuiKh+ROIghZzBza8BD2EzWlNao6A6H8+2CKb5MptIl2R1WA8WA62xT55GfQJodoy/zBblDGblFGtrjxfmEQ3xNj3upE1Ooq+V5nXUj5oqQ65r7qTTL84/zmbkQrW49c6s2TqlMrYiYndyGYsYnVdP2s8f9O1
ZhxlbEKTQOnNhfdrcL+7pvzhm2VMUqzr0vS1hVPSiCWsjv733ZZDEuRtAGlOd5l5ccvZXtl7W8zDbbaDBTmq0kbR/7M5eAVeD/ZECKXgfMRdglY0ew3YFygmbxC0zq3eFwV9cJWl2dHhGSfI+z8b1VNyaWXzWVyr
2PdTaGuFHqBWP55iBk3U8cqB4DZuzk3Bxv0c5YNdL5fluYlDGzLxc+GDtjbk9ZszIY+6OLYeTcs4GyVOhLvg3JEoLOkd3bAtMmp5Tps//v1tL8uQn26Wq/WHsbio5QX3Esm75PnDULOioDrnVK3aLa1sfvbtbdMe
HtiVEadat3HPHBVwx2Lfs/WUE7eV7M83+lIAOvNkMq1Q7Np7jIfqpNgb7oCBcabMrr6JiXslGOUaJ7vxz/bEaUr8AJEcqJG1JXt068t5FHuVq7Rz6eysssdjl9BmrVNK+ZIav25LP6nl67P/nCDvRg6v6h4j83PZ
71z8c9vniYsOnF5ZDszsrJgfGkxr//ddBTPfw5r9vZByUuI5LLoKEGOtwj2ybC0nVgjnt9SThvrVrm6+47zzi+A8e5cM6NxeTn8zM0sRFUh9+qLpt7d27LNG6MCGgKxh/b1pvejJS9YMsoFAcYrRdocJ+Mc60/5v
TyBLFU5ChrI5pt6Usdlbth+/ib/dG2JQpfSncVsCUTkHIbK2nBt47K3tfWMuVIOH8ADnGUPLzh2lO+N1YZcGfI/VQ5F70j4Vi2I5iXCTprN1rE3Mg2R+VKFrwG2WRPunND9c5yGJ4awTmGi1UrIZy6XaoByq1ma8
ZXjt3FOwce0fonEAPUqIMEnzYPGN7IbR45wddz9gRXntg73Wyl4hnUsmsC1NHvBAbBEPPElneNyT0wO6dhyl1ld4HIPKtcIm0FScPwKuOIE0yhtSMQdWZ1L0gJtCqRxALBs+3sWMTvkQQZ6oOoUGvsSP+0hfNqvX
20MY8jeLcZq4tJTtpTg3xeqCYa9mRaGax90Podbn6K2mDWH2JM+i9v3GKXs1sDL7RGiWtjQP6jayu9rhrTOGbS8pRa872qo2toL7/kejlCdePLDvRfHrgNOYu7njt/So95GobJToauVnDmZlGohzmJmjrYaqDgEE
0I/EOP2PhPfWZ1y0S8eb26YPcvoWl/8wkfQptHoZurTSvDOrhlCMljE+Nl2krBfU5jplC3RRDTlAeo/mkLnHE+RHURVCtkqBo/r8FfA3VtE0aOVMAC6R82g+vLAlmPF2WubHtNdPotfWg3NMnnZtVVqDm3UWtVPF
1spYPZIdqFmHFnC5NEHLJ3rkQ9lY/jeFJUx3kUJMQ05j1CbWWnn79PGcdK8XGd16/LihQ55jouyYk+wNC7ChDyjyvopNaLRVTngrpIg5wMjD6tCr029v7/srTCm1kpG2XOPzwflfoD14me6TZ8iIxnPJG+K7/jV/
laE37EQdatZNYFVDvtjK6PyMvpx7t6Q44KXqCgRPbWaIYkg5mItprNa0lkuqLKdGWz3ilD7juhaGM2kZMS4kOPIHq8vkbghywIcmPfiqa7yq4jLr+OwDgelaHiBCo5O+QWypDYys/StiTamGFW2/MLFPDrJ58CHE
Ylhl+kZfMz4G/9tZkuEqNi4TRTQqvmAhYJRpgwcT8Ktl5Dy8kazxg6wjH2rayEW/axHysPokoX8vUqp0jp6kw+8uGGsWpjRF1IL1UGTJeYBOjhWdqQ3TWWwfb05d0b2/gf10oGbexyV6nLL/xV7tptQoYBmL9Ofj
KXXgv/YVVkmsfgd/TFMJxMYhD/v0QaP0sYvEsE6/R7bUU6/fI44o/BVDP+7kBV/aL/g5XnALmiNtsP4X0GlwSDbEY4ItTdwAw33hvExdEy8VULtjBovLtSmnWxEV/IaA/DRWqDHyJk1WuRnTkCs9eAtVeERdD+Yz
cDmDFLGft8W4tgpgZLBIH17Emocv2IhpqyFPdCWjUTmqirbOu1MhOX9GlDPILZ6icUWLfrIhmbpuhlJcZ82K5QQWZWgFgaN1VUm77tLXrX2gAIcjIxJS7KBiZkFcfHCca8TxfKfLMX/ewsoGCExzDhtDatyacEBJ
X0JI70VVaQ20AXZCeMe7hkn531uuXdS80z7mCDIvlLMcB2YgcaAelqLBOX63Jy3TiTwNEIGGQIyDaVJE2C8Xj7/5l0l24Qu3ZClaHGniy3pP+eLdxR+sORElu2a0bYn5yGkoU/nFxVo4LJwBzWmYrAJzyxyFbTjG
EGzdlLPP7s28DRDxTuO201/nLnLpCqpuSoDmL2ziBamVG6psqlrLSghMxSHRMuINFM+1nqgm3SLvg1FxSqRH/IATyD5j0ULO/1m+/RPb3PmaBWPCOB9ZZRgM7O+bYzKg05rnhHLh4SMSl618FGnmhvmAfDuiZkzU
m3UksHnhGjo4Kkos5N7MUaPWUzrGlhh4U0ow7ggO+iBAi66Gzrj/4YLNy4TqsNOdPWJ8Jzkjt7zFMdWfExoLVzkRjzM/r4AFo8ZUjTDZIDOz4q62zp0HpqU0jUXr3vRQsh1AthPpvJ0LBsKP5fgGW9ovDcUtOYqC
zdFntakagmlVup58PB96bV5wKcmXXUbVsOq/F1w3kFjDUlY44uVEIgMs1x+rlsUAYJo7lovTjzgX7Rmfv1Mh3+OzJdHxY6N7tdP1vaQUZMLDQSymrEPSuN8ryZnFJ+u4vI2Yi29OG/szG0V25IqtSwP7Gtv+pb2r
0xiuUarVuA5l0tX1bW76fFl/kaLAnjl1ZVKPBfUtqZIHZ9dlwRHBB6eirMJWGO/IdQynplj/pGucIvo//rKOz05iftjNNm3R79UAUU6BeaV3MtV17bhHWrKskvR8RpVRSL9wbaD8/HLbpkNHSgC2I7i12b7if1wQ
ypOjaW5G7ESN4KXMN0xS5WADT1a74vJ0pYU+i4D+ymj2vrUnVXwPfTYlcvKkvhlBhUdvugPE/VTFGLv6lKzqmw8pVLfpeYCXzKfpOJLzyR9aE3I0QRdXm5fAvY3erXueuz/uKk96XddoSbnMSQRZELPfYgYAP+ae
vnP4Dln6hBIo1Ni7x+H9lOxh9sf1eS8Twxc1OSnBSnSW5bTDwqNyHseri7MjlzD2xwmv4XvW34LbTtAUBtRR1gWT+VBQZCnZKUeVl9p3wAfGwEi/by5Id4SD45hGoq1hRpvl9eBGEHk/Doi1eHYFpZWFFvAIZfX2
lvU/OEqWO/UmFijtOHIiz5De5rLSx6jvvAQDz2VP98ceEYkcyp66o40avaloSPvuszPEfzGB8Ow0aooTzCvq3cF3Xta6ZWjKt9A+NUVUO7tYIBFxf2R2//vgMU3ww8xb4kCvG8d5qUJ5pg6ouLVi7SUWOwspy1j+
6eWbW879IuJR0QuXKM7JwKE8vXwws07S8yvez9/UeK+obwOTxNUrPEuyfEvRAkgvak635ltiCry/pa6og99Uo6zut0lq9+HfxBUyZt+y6XK1f9nZtdFLjaXNV4ZC4Nt0fyyy/jtpnx7rfmgtpcMu+WIQP448WJji
F70UJ/ophowlvpjhhtycc6vLkGwkIGqvua3N/poRyldN9EumwX/EmAXmXqttYFRa/oIS2IWNG8shwaBqOJ3SYbXY6GvW3QuKz84gy12YvgzcUp0J/AFTRR6mrvp6i+88TzpRpdGp+gwsNdrg4TvxUH3eIeKHsTv8
CT94rOOPVY8PPkT0YbMvq9zAe1UCvb4obP0qdBRaEHnxzGGRiJu785xMTyoHYxslYD/oI2RWZITwBSkfpNz0ggHO2D+uWnLec/VefjFQmULZrf2HtmSvykPRSRgHd2v48f72iuBBR+5ZIDhYBwjxAHC3BzT4KeT4
2hHEdaFSWfEdGiCSALc2/vraAJKchH2+UoMyjXfnLLFgVYj+X7GgvRgLSadZ69s5cQgRuMX0DzmUTvVabnpJdIO57VwpnfysWpBETgCcJG6998+2e+mskmZHFSzeXT5jqijHhltldSinEsSp17iB+WDNhibFEtz6
xZ5dv2MZijx87NAmdlLtj0jsMQ/Euk00mmLDj/gCSPS/tKOKvuOt8FRLYJea//yW/Gm9NYeJHsMyhb1QBRDAOI11NMBAsR6hX93oth3BnsUO4wOwNXMCNplMpi8JSgirSdqPVDlbNpwx8peNfddIM9QSiI8wOxYI
RcOSTFYoJPbrGqJoxQVpKHoZT0shoQQ/cjpSLkmMutqoQ2j+Nzpj8a8/TpblAP1fdDzR8EAtjlmJBxeMGU47dvH5iDQ/OG+wTpcHQoAhuYJfC3rdxMfNbGqe8dGMAliPP4KTH49iFXZm07wORPROkSfLDVuf3FYv
VsFjWForTSN2oQh2Aqqhw9N9KQl2RKq3J7E0nPYUaKfUsrkpVy28eJGihCWszSX+mADUA4NZEBpgV7DBuVbmQ6GGh3dtb48Ob2OoPZ0wJRYGTSmizYB6nOWG4Rg3ZQSYYxG0Brl1s6SDZQwmHsjdUBGaTu62JJ3r
IeM3uWmS54P2gyXTUE9cNN8Jf+0uiZlo9A2mkUFSvuTODLyxR890yhv55jlPeeMUWXWVnLFekObD+fQg6+s5VuYH8abg5kODgrXanKM0MVe+lI4VL1QunjK8FMz2bWb2LJCDy6EO8xqrnYvIVEEL/kGPhTdSoR5I
RikHgST0KgTmyKSxP6S9iPLReGGivcVk52v4hyZhEAClcipALM5s7uXRj+0LdyJBbuwj/51Wtbc6iKhHc/k3JAu6Hpo7ySSLGwJoCBXqSnmEUUVB/z85mXzhTbuUEgEAGcFCcsRPQQlzsimk49wEyP0dCPqgF3L0
w3bKHyNgtugrclRc1cBE+cyOeKwV5yFIdip6jUL6SBLEMhrjR1JWrAbxYeAw2xTcx/pWDgbGm5VxII3wj4F7cVAUx24A65qyFcvNkTBxsiFUJ+JLoVDANeqgttDtVVFxnyUdAthFDq25q96dTER1GM5n7tsE8NKk
QyLUvWcJcSUxYSSkc3ZStAtHj+5caionuMqiKQ9KxNy6NIHHBHxHdLAmlhuShJ8RLHuFHQvfTjtpmC3WmAuCojZ64DTnOxf6CCkK7HSlRwdCPWzt3h5Rh0rZfGlPlDE5B2hiZsYeU4rpEEhUf3OPupxDP7HyARkE
GTVDk4PXqiYWMLkah0AZnOAcW4q9Mh/KzVRsot/m/vsZg9+qy4atcVbkyPsBTT2V70ylPrIAtIWShlzgpz83y05RtxY6QuYGIIk0SH51qzlTV6yksuV3Ct6EF9J4uhlejhksGVuXpeZBjCHatrG18SabTtxKu/g2
w1qi0Yj0tyPcNMU+jkQzT/3peJIYMZD6iVN6YHzP/Sjwr6nithBoFfkJNX7IKhJJfFfErCgGgRGzLycQuyFTnIEky0Gd0mNOgqoMKMEzKYyNU46UKdIDA6iN7QmqLbdeHi+GXFoZKzWxiOsUQU5H3eGVsMwy2w/T
eVGBtQB+BJ4Fzl6Uo4YVsPA6ltuw+eyTiOOJmH72mUXxbDEAlSpbCpUSR9BWRILkRuYOqh0L485mFdpXJQVXBFv7jGJ4dnERlTqXNFsprEXHTqTA5dgWuWSis0sA1QAESCHGgHrlb0GqjoED2QGpBDEyYoni2+Rx
StNLZ+EVrEGSIyuqsUk8n7QDSDgyWTkOXy5nsKEZYp1pFZ5naaObg6FHIwhKoUopthgGCkhVbrmGxm4vZP1gNKUHFQKG/R4lneA73suLP8rHeqVKIBPklrQLJif7+uKHjbev2MRTnCg5mkgvomwkJDpRcQRMsXI5
ugR1UTpKJUtRMFof5XLUOokA3fRVlqwj1/3FCVBFHyslFfQRs7kPQKRgcjwQB0/ZQHYKxo/FwbhEZ+hwgygE2HGhy2LBHCDD75SbsTSpRWykO77gmqrqPlKZw5vAzNxvQVPh3guTQTHFRfwioAJjWthTEgaeXCww
Tk5RKebQImnh2ugSxTuC46SbC7G/CX7sVjxlDqiU0xysSNibXLKk+bWCkiUYsO4mL3GAPTs6KgJ1Xe42B//eVq6+Z7qu/Y7Uf3O4phVB37WLGQMdaT5WzVCrDP/1QqfdlCOsMgvhYVVO6fLDbOY0qdFxWVyqumzv
fhZsjDCImc4PQEPItHI4MlK4mGAwxk97Yh5Rj0mxI7xM8uOdmwewoMxcHv+h0VSoBwZkkFoCIE9WtifowsoQ2Is+oQ0Q/YvbcbmFDyckZtmmAbCUoqllX8lDdrSGO+9OVp8dWI/O+wGNijbu8AvbY+0HHD//hC9k
ijzGRROc4YEt6D2Rx5UruOzuPnu8il8b94spBq8Gx6tpLd0hMXevBv196faY9BCkMn1/BBDo3EKcSRT7TqbaD3o6d55Nkkz31WoKFfuFF0bk9dfHWIqgAskdL8SpDUfcHzzC4rTpt+nfmpo/mB1/02P2ruZEx8w7
/TAzm0rNzs7MROMt8XMUdWuSYgYwhbI7DVJiJppmtkqCxlHTFjr+cU6n+9tomis1MnBi9mXrmM0W2MHAHMXUrU2Q/Mi0zIzn+2YGrgw8RebMfI5ZVFzUY9xqGFvhI5jAqKM4XOMr+GyPTIRfhXlGsrY7T1HPBLKo
AZFpXIwloY5ENeIolb/p2hHcUwE0NrWF6xsNGziGeUdAJyQZwWAwCwo9dntjwWlS89Kxd7Yr8GtLLlI0AYXdFkOYhQkBh9LsMqVGD94aUwSfeXUzc+0P6AdezIx+vQU9FCr1qkoavOfCgIUAzn6fCE2rnhiKRZNh
jIYJu4Eq3TXjcXe+MEA2a8mIDwQsewWypjdzZA4+KPgis1z2+bnYfQTjYBIsguBnD8jb4PTN6IMPk4aUjL3J2hyPW9snfG9Rs0pA3qPdpT7vFHksHiMBnu+KgBunKLIOhmp1uxmSdW8D25J0dVTKhiH/pOlTckf+
M1g8Ngqaj57D6QVzVdSPsTbKoU+NxzIWmvSK5yS41NDzEyAHZPvIfBjYvCIDmo8phxk0nTMZi8RsFQNz8LUI/LvxH1o/9wa9vLpGN6DtoMYBtm6D4JppCRrvR3PzM99E8W3H7uwh8kCnvujEhw72ckLMNxKsfF9V
OUD2eSajd+CmuhsIu7XbvwFyGD3oPUyfHjj4Lo/WrKiJh2SC/qgtEpe7lhCgoQqpGJ+56InVsWGI6Ty5Tvx+xNgRzoAuE+59A/ucZyN6IP8Ng9YX5x6xe6FuYrRs5j9oBq6RHQXB9IPJwfuTWKi7zLj2jLfFUOv/
6HMDUdBed2LlinDkHEbmJTi6UhW6+hKilO7ObFWXxL7aKK5FSgf8EZomQ2gUqJjr2eOGiceLy2IAaIms7tXqTxFx3wmK6VL4IU9uj5OtK/8a/9oHwhP/BQe+0X4LTiRLkbQ7c706lgB7+Nmj+EgnApXiY/eWmx0D
tV8W44OGTiDkspzmMw6m9re0sF5R3dAglYw45gDHU71IWLgq8inaEI1WI8lAcbI6Fey17i64YTmShBz+UmDC3PuEdITPQcuX6DvQVunxoiO4H22RzqZVzwMzbiOL38UaDqA7oEpjgxGlBt2OXDSpgHJR6Hp0j4fY
rttWlOTjhLsyjEfJTTJpRd0axbs00aHVET2hDm/EChjsxqcPzuajL91ZaIqb0oMZOV3KDRergJZbHezqATIcCwMOpy+6P5AmhtnfBXWsEgmDYZ/SRyoKGSL4yg2qccIpViL3ke5kFelJNt0tSkPS3vuARCz5VCVi
N+M2M2xoqP1FcmRMRCDqEcy/+PTcETlUP6zAjctgEDF6jQ/qdefOfiTjOVjWoLpyfacMKGOp3jBHTnnJTM+aoBh/gA58iecGwAkyDoh5pGnc84/XndjwHamEzsvKsPNXXcJb2VpSGjiSeFvVS+ygP+XotE4y8RIB
okaYnrS/hrDbLHqjsLX46gvuHR9d604Lfw3gBDuwI5rieSM4sAFICeQHkN6P2YvT79Gmo3Pznruw8MF/1cJnyXdqV9jBCCIApHCM1mvtPQ6tqEWnI2HMZFHGBSwBYU+Qas9lhnqEsbqAAc+AGm9AInaqytpQP7dR
pL9LAO5LUAEvY+XaivpE7StC9fLhkjyTjNrR1/u6uKUx5/XxwEIiuONxs0lOlEtnA3P0zJj2vUqBgySjQ2gN0IsMKHCmlAaj7BJHmTvhLUWlsa3YoahFTazpco+6xWvbdGt+v/hWBW5YD90r0oMxCQS7yXpFRzEG
A7QOxCeBWRjY11HYws2i82K9NhGbvlXlFoPe1kUr/YsHguseuuW/LNjvRElzNIit4ZCP1pv1AmIz1XtzASBN4I5esqv4Wvfpr9tw7eRPCyEUc4cipoYmODePZ/ku82CBNLSMjJ03VC0fTwTJykEpXBvUcPq0cgAT
pIGUO7VDcgHcTBc8Zbr8RFJF+nidHLG4c7A72C31ZwdwK4ggF4oPYhdKUfCBIq7B3yHkyB+yjmwQJcet9+hXV/12ithnp8nvvm2qqr07nDuGKC8/VqyqV9hK9GWlBqIMBX14c4XVH82947qj1b4gf4blcfVTOJxU
CIpXckJvOxL/VkPMKdvlSipafrPnASZCw7hun518YMzZiIGeYDELv1j1MdPGmLi+YhxiTWyZjQeR6lqCftAKlp86LtgNaj97JQ7d53+t6YnywKHIDtyIhwM37k9Hoi/480ccqPP/iPuSPL3KxZbk7+pSMuZxIS/j
GY/315HssnZAG/9Ph7En4v5pzAIY7ANZKsuZ/NvusYjbxKZ6/7EhWQn7ths49COtFi0ubk1OMeK5fBGtUEPKaXWdc+kKJ9C0zJUXb0WCipRlnFu1yby0V4cV9OB/NnH/jN4Txl4hyjs3AXegJG4HzKiT9EpX2Du+
U1zwFs7SZWT6rkqwhiBsjGSCNBuW0bJYhOg4MTar7aavvB+180X4Lg4HV8PnJ7v967bnLfJgYxlEGMVx/0YolbTOkFzoNQlZdyNfVwuPPMRrZ1c2sJyPldKKFNm6yF580edgZXTSJ2+kXdnPBQiiROYAioZRos5F
Ha+z+CYCBp2mGKcwfD/JGqS9OxaKKmdo/kwijxd3XXpSEXRoIfwIqP9woL6IxFkOggFkHla0FhxRsiA4BwsxDv318+Qww1MC/bAgjI0CVuUmm+zZBFtALZGFIUnS0q5exQM8dopoA008pjhBQRddUwfTeHhO1yaP
ezOJ4bQYQ2Zj6NZHGKKu4HAi+BoYu/wGHBwhyUn9A08+el2RAyNDAq6qt6IAvwUj2rWRXAgme8J1MTXHN78GWKCXv7wHPhmFggBDLmYdo72WrEr2GctflsdzGdj1nNVVaH06YAdDMzH4XHysnm5XXpLDS31diyDo
jQWbbsR6uZMWDjEn2VJt1ZeN8arSJHhJIAVCarc+8U1mPMvG+oKFeJktyjldNDooX3kNjww7ielt7yeasb0i3MTz8BigAGrpMVGx8BWfDQ5H7usYoaiKiKXZpRb3FubEusBJje8X4wIvGiQ1hf+QSkhETb2iNa1p
YsuHnukhJ+Zj2XH+8bAmpm34PPMtXDvIX/Yfw+/cCXEhKQs+pOGh7AJ562X8/Rb8+yd8L63WOVDy7hD024Rg2Wt07kWT4kahfWX2BrzCI0YAElWPrAyqwRhTfnHyK1J6pSN0yQV+KLfy97YANvpN+lt8LiJ1UQ2b
LbOA6xMjMmNe2KMyuvcQdZ7i8a/j5E44ytFL9Tp7pHJrcPyUPfAz2PyNzt1DeIM8kN8KMTlwK+4Kqh/na++ay6jt48BjzQV78BDF1sjEiTt9oTwZbJsHn7nrbXwgtu65P/0J/dEZZkHYPZYB4wiDHErGSU1oHSMO
Y8KaZhkiVsaDoQHFGX/BIn2Fx0aiI4FvxtLGY2B+uWjBF/cScI0OnoZ+FcveZ9301S5wi+RsyGfK8TX8ntB0YG69dvIWJNwqL0GiDvXB3insyrZxA1weyWSNcTqvE4r6SE46xbj+ww6k2427c6zC3YvZ62/dCoKN
jELdbtu3phmmTKJ6LDKTLUqi2OwXSQptTFhJHIhIC9LtNTthI8TD9tSpResrtiWyta/+kMHCQRY6rkKMuIjT0egMeC5TrjCutm7UyM+zzcFCctfQsKPGocRw2Evp5yM9i7RimkBVNz08SQ70iMefO12v29VrKm8y
RGUYax/H1bQkyGRtylwyJ8fllGR3WiQk2pq2xoqdjVUEtX6qTZJjRLcl4uBOiQKWbkOol2gi8m/2rHNTZ08hoI3aTpknO9F2WCOWoNVsE2ukEgonEkjhezFVJHgMI2kMYFgx18nQ8tXa95RvdCMJGtEsGuJKx1DY
Dhqxb3JxY/ZyGFTiF349U+DACULnCELFGOmU6o0BOVv/mHmdoq93YP6Fwyvd1Z88VX+9FI4GFcyVgAa9OPp/3r5DDoH82Gjxp0VYcQ8n+/dD3Pdj4UiVugy7S7jtpyndWwmyCTpsaEhZ2SKUS2dQUAeKtcdcUrYx
FMat1h8Pih7V6I7T0JPb7WRjzKko8V4vapnnCZtJyLefRbj7xfpmTEvqF6H3tHX8QaI2/dt2SgK8Mnv1x4hxslETq2xWTkTBTf4r1jP6xaZVehmlqKK/lYeXcRkbN1sd2Nj/z4f/KigShC9Uj5dp9QHsC71Lw5eB
4zM+38KRt2B78jBwPeA3rDdr+Qfm3nWte8Yw1y+cRFBlQ7z8to6dQys+huHkDgKZ8scI8AFkWVykX6hpvtBiUANM9Qx9UjxTUlngJL5BUpLL+GrLE0STZUILLddcYd/2h22Q1X8W6R4GAAdwdRuvtjHn4vZH6UkS
nEdRHJ3H70UKGeHLjFUk/HX0e2PhvYWT4eko4idwfySLkbX7tctek/I1eYinIp4hQ7OeR+g3M0KwOyJeppfjHLbjtq+jIV9zajpr0HmPvx/5FCgH/RBH9xUlyKFVV/VIv2/fW6tK73IMrO1ITGMycQT0hhbr5OZm
+3XyMV3+9nfjKzzEk9m7iZ/ZzypLLyq2PHLpfnDjBdnRQx8+SxJk7YnjrXmYNxuS8PbEKI5RGqLbma2IwkMOyenlP3wbT+TD0fr5bvvUnvLMgHnO3WSwtGRLEmimliOoHolbzw5U4fE5d5VhNNWB5L7+uXVJiqzD
OdgSDTComsO7Rheuviaj8B48hFSwzzCPJZNjPgopOsSHhtxYlmzjSlwwkgh79L/ifj3wnyLrCFFK/sqv7iK1QWfnZfeu76mll/56f4p54it1zz5BnulE8h2MAD1N9qI2WpBmf0/dJ6c5LktrIiSOmaKBRhNsz5wN
0HMdaziKsZeqcP95JWCGrZApKcEsLY4yZ6JyASBc7DSzEI00wKnSC/5Eo7tIOlPQuEEzX0WtvMxrc0xCoYTGEBoQ8TJzhYDxSNN42Sl3Mff3ZD2SFQ/TP7yCdzQl0mNiZ9l4O8yvtBH8HyOBkXbtLXJ55z/OJlbA
AYWiDNLqWxaIOuV09+3PAiYdLhI3p5Hpf/AUrtlOPS9LWuxcYZ8TIdsP3amYeFzIc3/ob45kydxX1WMHkhjLmxGjYzpvlwJml8vPLaQfkKpYfqjFT0nQTShgCHPanhIlnAyfyBMzr/typY2o7jXCn3wZo89N8SxG
zHuDLy82TMlhsX/9BRAsybkzgx9vVx3HXQrV+iKoPLK6edtgsGH6m3Sf9O/p6bdHVAVvYE4PgTTyrgOHDTk9CiTOxvXxKwITmAuiM3JB/owQ0B1aKUgfMgOQjzMAAMRgEOv5f9ubm/obXnXlkqXwFaAWzu39ySem
BD6yxx2A5//GZ7ebW8ab/uXLzjxAyRF7bcHGM+bRmB1cJjZH2GomC9IGk1LoL6P8euRKQIGhpcAQQIHjX7kRXYmo4OxDd4bfh3wXJXbBJB2e8oFvfdZwYymAnr97DDXjR/gumbFbtEtP7h62hnCCjrLMFdAn151Q
1feDYDBWybQ/bwg1nd6fKn1DkdVW5JdGpQ437hElA3Oi4ZlAtj7I6M+Ho2AGV7g2Wzdu4e6oj+f2HcqN315Q3mKsb+uFN8ZlprPSgFVawqr4/wdUX4xNLykBtObwxljl6MqB+XBZQCYRuPNjyNu/05X1tyPXnVJ9
DV4UbvRJEwUL+EAwkCTCOKGpAqK0qyfkTTxmFXkIwpH1OoJ+4LbYdqyXaIhKQAiOJEC9AUkoU/TFmcMaV1Vr+PqnGE/pDDuHxQKKYQlO4ReoMu+oIcKmI1k+96ENR99l4WUEvKOgO3czDiv3ekHUDrN7DFrGsQ+5
UygjzJ6IJzzr2tYwue2halX/ekg6I2l/PPpO9i6TH5EiynwX2SmJG+nUjx051lwuPMm5jxKv9YHEIJ/hluVDKTzD8tSOGoJ7//iigG8fig85i/fOpWzzifnglQi/KPJgJSDvn59aGY1oPyO5Ad5LPDeXSGfgN4KA
e9JVSyXQ/UMlOX/ZClZfZFeQjiLPMpaGUsXgYMRpN8poU1tiANtllaz/sJgk1HEDzKwDh6MV3Mm/oYD3PWopioRXSmUTCxygUSDJ2k/fSsS0auzajpSqnM+cOrEGUsokkOKbcQOenthjgok0TPwKUXzE/JBeZaJO
F3puKjVs/Kuq1GOAaWBG5/nwjxJoOkdFpX2OW4Hf+MVqazpB84G9uTLf76U1XDNtOMRzkyycoCOWxuDQlcWIuyZ+TyVZ2iKIUicC0/kOwZsTTXDsmM9oyB4ysZ/tt8HK3PLJiet41dWg8iiOd0AMyNsNcd7VNGrr
44tSS6THGhl3qYVXHT6S4fjdfoUFcluTGRA00DdukrjIWVdmKC87Zaa7K3pDgNJ/jDZ6/9Zd3YDc33RIhBgIVir+9BUNBRYEbfbqi2vtcXCmGk2kgU4TJky2A2OyhEqOUnvT7TyHVzMVaM2rgFGOkkJY/29Q6QYn
liC4OBeIlWupDTPXJgArnFGeupOINyaRpApXxTcdNQhe7S66T/UBcP5+pXDOV8U00wwVjw/7IWUhjko5EThP0Zut5uGJHlO9at87NYVRXjAGM+vW20zoN8lQCZoXzGPUh11qwvLxZBuBmssPefggWTXRSsgeFHSm
XIw5CtFvlEkwVS9rD+1OY4U674DtMRJprL4HTi+kxsJTy4kAPqtcCEZECWQPjXOgKn6QuZBCDta2eL/xf2qLJ8KDUmyHT6OPa6aJVlNeRZcsAx9rRN9JfSi7NiasVxJcjd2HfY+IyXNJPVEoKu3gL7mRn1vMTkm3
LuyavnTH5pROQHDvCw2Sq0/HMygyJmfPVv4Lv50rRyZ9XbR/v/geQ2cn7wINkt87/cA/bx0AFLlAHGS/mLtrruvc/HKtqf+nXfJH8r1OXe/ChjCnczNSP3FeSOGSyl5+QTkFyjfHXGhi5+7Buz7/PeJxr+BS53zI
5hY7VExlhY5EjeKwS0HSGXF2tmUmVapR49bR6FO6t92R6PTu+DRneWWXnINRLiQ7NRuebzoE/OSYABDXNH8a5WSJEUoIfzIYifj1SGyUq5oPy1X8sFbhJOfKqppXLEBiF1ga2c0gQGuTACABBd5FMsod78Cj8Ug7
0ROkT6zWkr2Ul83aF0gkZUjnTZgZG2PIQ98h+Cnxk+APAbCfhKTl1qPSlCW1qKw2zaa2vANL42OtwpfFUqPdkYRbo1R9rOH0d9Xyh2ufm0lS9yXnKudNyw36+190K4tlghm4SOoXvNdF5Rad2DM2jTN6M71TDrTq
Ob+JFZfMtNg/ARsniso1mDeZA2eg7YCj8MmytMeTjxTDR4uavybkt0P2dA+xclQYG+LnD+9Baw8kYJtCvz3XrXyp197wtCSuNsfTdVvOmmnZOH1VlI0IhSZTDcIfW1dC6J43lgVHOi8f/OrARrWbhRCr+G7NpXe1
frCy+b4+sW36EFCp8FQSIIyA1Nd2GJw10Rhur/mULHTgoMSu5pkvR+2TqSY3gwVEavSX/wLOQtZr1w1CPAPKg9qIQLsrGxsl1XWtY6cpskwWks5ZdZZO1iM3BSbrljDsW16QKhf3dWyeMo4fW0iyuyXA3cb8RHFB
GhTjOA/PsJjNNDqE1JzlYU0kAhr3/vvMwtS1CbFZoGDgyURBSDCbYvp6We3anZQT95sYn8eLyhIPLHoEgKNpUvN1/XhKvle0MF9f0t7l3XWFvlzi0tEAiTmo1jJ7lfxqvE8gXMbi5xLrLeSQoYnOswU7hsovEgEa
3aY7DCgh3VjOuy1EkIPvKRCg+65IHX32V0CAkvC1yBdMODCHEFA9wO0HCTwKGD5SwqUZcGl/SaGLL0T2MVYhAXr4PgBf5jKrR8mSuiYOl3C+ZnCXEQ8o2GiTUdVZOLwi7nN1dPvVQs2mA4nPFXyel82X0A6Q1i42
KUE/ZqD6PMBUDUIFgJsXVM+rvwrgCFXxT0NSf/CLQpQGnsdSp35ZNe6+4ODPMNfeb3SVry8qlJ7XZyEcogi0hdfR7xJage2o2Lps/lbDJ5wdBr/pQZ5lxwcgSUBKjqBIBBi4XQE8fg6Q+LkEKhNcL8wgYI4s9Hlx
8YmqvY1B6x1KNtAHuGUX6gljn+DzXeOpLErvFi7ugKWuc1aWc3/oLyyds1CgWxiwEBnVxbaJHcDoekYaH0UUPULQm1A5NRiUsWB4XTMUS4/l/yrSNzhejb1HvVjvOe/2C1K2gQCfMAdCWvkiGsgdsku7vvrPG6hk
EAbXSMLDoQBBfwoUnm74P+ESiAHuCfdPEqbPIQZJTbfIUTd0x4DtXOIMsTTaoPL9efpZ7uyZuW8iTqkEXFbBHFAASxsydN49bOdEjtXL6tys2UFesCffStWbmOQmgwijOPlIzSgfTti1UkJ7nZFk3WMpY+4HVCTS
IxC7fjhiT92qn/dXB5MUhJ3inIhvqk7pFREjaC41VWaO2mjJNDTkEwIZNuKryIphJUgEU8fKw1qs875y3YCRaFBmE6+KH35yb0/UAyPP4Vvg9GAk03mXYBRCodppXssR9d9AOZn1ff8/PstDSlmX9t1wlFk384Kx
7w0Ae307JJxrDHz3DdQQPja+uvj0Jxn4hdXHS1KPEpnQt3ads4LwPwfM+/98ez+pmiUDEgoMsIWLDMrV2V7i22xGAlnHv8jh0YTkxsEcvQqmPTPALqAWmpGmXADviS/IdkRaHS99jZr+/t319/T19lLmRfn8eTjt
IvICmeMZq7NUH5oGwRx4BX2kvy/nYS+mMifMjjdJvFG/e9qXqCt7dq/C6E/x4T8MGa/S38KWDGenOpCTKvpHY/nlsFfiSTgj+TrUcJ2AafuebdC2k+PzOtiKGbxQZXK5MSJSrHpVZHKAKH0nlSbIQ2ELrmQVCccs
N4FV7O6PVo6aSzfibL6WqlHvhE6blDJmCHc9HQllZ1QcNJwPrSjhsscjRi3lkCIrLoOhIjqHusjFMwfNMyEPJWpEcZl03S83giUM5X3wmRA1pY9Mfwn2WIOXD3rVYGo7Mr/m3dEX+xX6glnbO2x2tSfaseTDvt5e
euDs/fr74FW2I3GNg+lssGUCZKTn6e4YWzJ5iNP2PQ3E2sCbR4rFzDZ1XgUseL1mJdqIAzPJE47DuE+ocAJ3k3AYJZcW1C1XP5xR6h554EcX1yZiIpXFMPeod6EMkKMy8gkH+g4SiytEp6WRyirY9WL6fk/JmKiF
OvMUKyhnhM/FC+8dnV6wZ+iv8PYTrbifcTTu2UciumlCIfWTbcBZBGtI/ZgYRK7WISqv9rDRH82G+9lEPTKhUwMz5G1nH3UJQbdAmnvDeX9UAtRzNBagWiLUUAm0R9KN3MjtKNi1eB6Q+8EATbh9sIgpn3pel5in
hlNWt+YUKc4Iq2aGkhazkmIT98IJDnaqIr1nJXRHv3/e18Eg6aUEvrse1KlwA+tpia4G0BSuZpmu7fSATyQiV9ChUM0Ro2Jk/uV+0dnr8B7Ho4ttORL/vw5sH7VRZBmV0jsWOYfR8sKV5vYpfohCmD22zcTd2uMW
N/n7vbtlC4HRB+RBLskfsGAtku89KoqOLQha4aPcx85LkJHH4jHL5zMx5e2z4HR5Lv9gGvFPV7ZE7DGKkkMuimz39NhFRm1IMmGOI5L2iNywCILSzaWgGK34ST1ETx49kwkP/cGh8GitaHl7jlPYS220etS6otl+
g8ve+wPD9xWQcjhH/2XHmDk0K+rgWBsLRkTPHkKCA+fArXOoZiVB0xs7KGsYQZGZJurxm7u1KRIuRZ4xlLmGEaVJlAmpoUx2Iz80BtR5yH1OWcC5tDwosD4V1MeihDee5B/MyvgoRFLpYP3hsiXiDXWWwyX1MRip
BHirGdmDtoXX14SKyWX5AhSl8jNQJGoRubota2c/tWBdnignedLzo4xS56xIicytbFy+2k2+MMw5dLIZylU0gt5YGen/c5pQISgWM82EDJwUGG5nM70EsnSwMx3MXKmURWSr9BhLBO/aJfUfsruApK1oIlK8RxRI
0qYpk8TIx6dktFNNHyRqObcQ9jZxK828x3ez5nsmlnPID+3Vf2yQBCFBR1ywc5LowaqkfQLPgiY3ofarqE/WwERoxb0ecjQA1rYfG0c1tnhLVmHvZy8Q1FSjAmgQSHYDNTY3GfUNfy2EUhnKL3VTaLc1sv7Zdpnd
L9cAVpEbXCYM3ngbmOkBgsNReDOvjb9RFVjjVIxHZffQ2PtDnHExa0TSGw3TjNjGYXKVIWl/0sn8O070R+8m9BpXtcTmri8m3Uv35Lzvo+rzHBvJUsQo4w/rIteRY+QGoZbKFHSG6rxPEoq9aPtCcOMaeFzMj14q
ZDbCg1EZ0xJI5PHE5m+3XkJrjMAnwdi/23WJMFIC5GOplG7K71l7BpGObgf98poiKXlHtn9N9tOTrxM5GXiIYMqeFKMB3cKDD8HFx3se0oRs9SndsFXj6/ClIjuI8QFbaMZ/L95tgay1viAK1c/XzaR1B4XQVuGv
+hJqC09wvyDcm4P+oeYViNYElhPqGFi0P8SzBo0QjvNeTvrN/4wbq/V+Z0MkrqGL5W00v4DwTz16QcIxx5sdKL34ZQStuLOeTdz6F9MFUBxFCGEUEptCS6M0bxNfso7le6zh5I0TeZ3sCNd6ke9DRrcXMJ9w367/
U36Ruzletc//hVVY6cOfXuI/w2n46W+yLv+FHXXxL2eT5frar+/9Az6AjFX/00Kfps23iw2k9pXn5b9UplYQfFmXT/cef1ionQmEzlOKl3F86Q7/DYLm07GVn3Tlx8o8sZnTD+qfH3+Mo5pdVrlBMZgBUttH6Cjs
xvutlC2Ob+J93Ol0t7O7RtMSJ5n2o+rI3x83DEMGlaIEQwwpeUFHJlZOFTbnvTg+LzzRSQoeySRGUC0BMIh2FeNu+S8yjweTGn0rEI0uE78ITWglaWPBNPKbU9ZEet0TYZopPV2IDCA+MXxLcY5Aj7awpkCqYzPs
yoSnwcP5DX9P1iLQ4YunRmAlASvLFpsEB+Ix/SRVDgeHW53snnqMpJgIOm1R7VWxsiU3kW0Y8Yp864lKjvbzLYEwxVQVojxPPAQmcB+fCWxCIjDry7J4dYeJb7GwrTMNYQcPYSu08EhOD9zFloKuMWWG+uc7g7/n
/57Dbvoln3UnHo2xuT5Wnfh3xzSbe+Xh3ld+9TGdLv0ZuLwysd2g/5bzGCG/6e6Dqx/q14+XAUMc5r2KZ4aFkqo5Y8lb6P8V7PFqXazRc/3KMIniP32r/f6X9ihr90xyK6qzIYt7FqmAx1mXjj4VJCPQDVFD8pag
rgrEjpVlVpu/WVFhChTnEMyuiGvE1euvCjlDoldZb2ZqmSq1WPFrrg/TVfs7Hwqyzb5YEUxSiZN3oD7JeozPRy6vQ3keUAfNM6YcepZ92U2CtW3xmCVyjQWVD1FHTxP1hfs0rxtjkec2WvnTKFEK/JOu33HR5krJ
6ic7cabzgD1MV/bieZ123Ji3xF79hsyOyBinY3W9XGCXac43vnR61Mufjnoi9I+if7sf567ro96xcrg6WmqVXx0NQB+LV80R8Nl/X5dk3cnFtH6p1bwCR+cfKeqizG4NF1NXLHxFCaVW7fVrI7uHwz0XtbnyyFjp
1b1/sHpL34/ubZG8kxWBS3pwUyQuOMSoa8ZgZZGHKZctZR9cBMyaUcK/A9Jdb6f3ar9tVT5Du0r7JFSssatPqhkKuspL3zKEx8a9ZtFE6xOBpY4vzevqjPXu6JPXnrWx8D2W24ErLcqCGlbofszJUBdYmI2hyIPG
KuY+tfU25W5XbxYaZlVZdwqy2nHOJ1bDWJbYgcaWT5q9ZNWXqnaM7tvijscWsttqztfsmskmldXoUa8G7Zqz2stWlBTxd6wUEffIXQ6Ste0FPd7W/7ba4Lld41upTw03SpeotG2s7AmbC0KreKnWehJboVXy5p21
ALxBfxpXiOz4doXADm55EQx9rgrPon2BlXQ98Srae+jDxbnr7YxQkhdMOMTbJDBKbaAI6moMPGwo/t7Av6hGc4PpJo5FP2JBobutK5/nC67HhKUO3TbOhWlPEy0HHXPdStMDFaIXYViFLWXu+AustU38CIl3HKTj
kH/Aaa+kRW4sDRLKyxkWfAcsi0QrjiXXGhOJVbL3gi1IS2NKRKTh7HJ2RVFcVfdGqSAs3onEuPY2DpR2WyzOPCOR79iVDnM0cTmMHfrihpxFZ3oeV6FRxEXEXNqRBkQUJO1rBc+E256/J+uj4oyIjNTuD/NXkl3d
m+xpm9sGxqiR7dKJLL+6a81SikqI1ax5tanYvxH5aSDqF1ayJc4VEzopyQfWBHwfy6tCW6f7sUakMgxipYYrdyl+3mvN5w9XgzmefEp5ejUSIsPIPnSAsRM5LG37Dr3CYmp//HNLAGG5FFoy1CbtxaRCXxcGWLsI
fhGntfeswkTSJcfUhEMV0lwJQPIu3ILDq2TbriBDcYJhF1gHa2c7yMQ6N7N2R2yaIdQ2Vy0Jq7FqoYRQVilkkfC34FZfJQxJEoVBKTKrJtxwgsHpBMvklTDOpm2jrvY1OPppSK8OhBmdiz9YrD6MI/61ilLu9w5e
I8RW0m71663Cdop+pZp3Jlgn4PnAcAiVYrbUCB467pqlbQVrwbGeLw4wG8gMZDPKE0iCTjda3foyX78U0AbPQtgYCgzj9SD3Kysfi9FF3w9RLKaPxbxwHkcVj0YbuzB1m4Jb5gpG8c+RkPfQkePAwBlXHkVeYTe+
gi9Y5qmJoGcvizn3dwN0/W/P0PLH+8Ck4sgGYGCmXFsWHKVHlcpDxsUEY9BKFi3iNgMHVCL7WDNanv9+6C1gRCwraAszvXxL8xJBrE1VrXCjJrjJ1R7kOaABQNI3VhG9CcOwAjoCx1vSBhn+9nYDEp412q0EIb2M
fEWRytvApPFWmRjizmXayQaQX8XYNvxQUfz2aWkUv9zK5vMMWySINhAocUC/YLyGV0/NA7vss0kNAgaVnKlANg8nIGPv/UOqsPlZZi6qX0MPdMckYAeTtnE5hfezy8apVEfmVUV4pPUxcqvdFb9YNKf7mwfUDAQV
ikkz9inn0WIPEwjW4dYTk5U4SrfZDvM7s5VDPH2AXALZ33+f+jLsrktSX6aPd/QiJ2JdQcxVmM502/sBgkQqmCmyodrtbVcnsih5o1W5ZV2OJ3GflByg+D0E0jt66k9FbiEayV/5vE2Ucn8NX19SfVARAn0ctJUg
zZ1WunBzeanm2cMq4k4K6KtHuh/fwbrl07pzYVl6VqlTmUWPhMeMyem5Ik/aOBeOEzu4+9nptqkelFzi5uyCBh8PVRLnjMiDqy4xtKgFK+w61fNCrE5o8DEMur1QGgNliQXKA4mTUPgMlYsn0IaSagLkgUTEHrYl
NaBSuQppuK0w+xu/S+GZaax9KCCc1sR+rm2JpGLMHGc7TvXQRqejP0YOTB/cfdiWtMybY9rJ86P1rpfkaeioC0NiUUjnfKgFtU16eKJ6A1BmL8+ZN2YFBz2mJ5kwZ+vSYK5MxMC8Wwala2rM8/WM9t5FtOX4Ba/R
1Br/qLqkTLSZcrghZUaiKPej2cWANPxXyfp4yDTde2YPuF7PoWUsjdZVFlhzFA/VgAnSuj84DDQA161hnGwvLvtLt9tfYIG/2DBUHYMIwmhMnE1DNvdMXO64zPsv15Pi1jLw50gUfLDO7upenHBUirDDga0GSfWr
RoUFVt0kV5CIjjJngBuFL5SkylcIvCqSi/GSRgGai7UhtUV2aaCw7sMCpCtVTieNosyosacXQHU+Sm8exSBsIYXHr2b+jCJmMBZiHHfXTss8cqB6leUQ7wVDcZh/hTnkYdYDZrarOCt+tI6H27Y/On2Ys3dDA1cC
SsvIxZJZN0p1lzgosYc5DQyQ/A7piW+v3+ucuQP/tfMBBiLM/NkMZAsHBoF/QwJpLnFIk2uzsGTpBAo29nzdMYkv/Phrz8jAStvk2v/ItiTzUA4jsUCnBuH9W0X7PIykegmbXHnoC0vc7C88ahPIAJUSFUCIqgWR
Wh5J0np90sZ9mnhqgqQcpzThKB6kpscCSB8S9dlAkLd5v6shNwvpVJ94XrUwNVe/O0QfQ4KPKQOrt9P2OimFTMbbqT7juZYUpbVVqOjYMK/97Ywja0Kzbl9m58jDpLQ0AZCXuazdpPQTKTMqONrr7P/iQTHI0Esx
gCz/TDu0vV9CIjU4RtqxGyNnfhkBxZ0JjZdF+uC+rJQwCN0PaIrYlmE9cMhvHXPq8H9iVv+QGyDCJW8EyAmEGp/xZqc2NaGqTuqhPIQ1s1FEYCd66AdudH+ky27I82Wwp0zxImodUg+lRjUy+bbpnHz6R6CeYgNu
UUcyV2OXSRs6dqrdCDYco4MhZFJosilGRVzsqH7RaAv9Q3p0MOxEFagPCPtZy1Sy/7AL2k4hYMQvLTIh56WCkvTWckYq9khFuOh1sSaaxsqaX7sNYAp1KsiwGXHEHqDCKOhXcG0CQw2g1GQ6cGoI8UgvhHCKotdW
I5Vda9YVtLYK6iNcRM3aTd2RRY4RVlb8pgfUvPOR4QwIKO1xpWJP91d+qQi6TCU7yIYscmeBayMKwep1o3z2oWxAA66pezk3yvDb8TzSFsTwdv9UTv661ZE8ApskTT9y39KK4W7O8keMuvu+FoQJIRZRfexyvUIL
wMEcSE5lWCZeSbMep7BqLb6R49kSv02ZvcpBJ5ORPFssjil8dQ1WXkI+AtxGZ49Z1TkFLHlcO31r9L7pMrk2OwxVu4YWKN4fm6J7KX+WcmQpNQ8TilMmqjbOVa4iNO4rDY+rm/7kigHD2oV0B+b0Tdwib0U0DQne
IYXN5gy/2NY9hZy4TAtgVUv2mFwsLtedV0v4fgGwvrUp+inLyEIGVusWsLOi5lxQtQQcxAEvFdE1ApO/Zt6CuF3f2ti4AvvO3VGU0evTIprPv1BPz4KV+K4LXHTexYc7oIC3CKYqd8nWh+AIHV/iwmMAMIpQxYos
xDBQH9YdNHsaRUJ2LPZZEj+5GIMc7VIEGKu6JGZQ+UdID0UttBTMMA4Oe4ATdq97g2Bhx8fbj924x93/dNfTNHbgcElRj/bTGBkpVRp5obR/fi3doY7UqNx9OtrdJwdQ7isIBvZJ/g4vfYVP9oRBmnfAzg2c1Nwi
t2OuRrCRJacANIOyCrLspZSAOB8GtWWcBlOFX+9sMXplF+vnbdZZdm9EWTaR898JiFMMM6/d1AdNFiCqNbtO1nJ6Ms3VXFMhNRc6uEMOdTofDAIRIyTbvWrmSkRLdE4vigCcl7BZGjvTW9usbdry7EpG0fxlHZEE
gBTk7hkjC8X01eVM6faL5h6AMFCnbKj09eYLUtJVXM2APgvQFUvp2qUyPQy1IsysLJ15V5KOG8UfFDUlJmHmwwi0A5fHG2aoAuLYDUgZJ0+Et/EBd4iMYV03+jJ/b3ngIoRBBLn4jWylaF4LWyw+OxKElrAEPzgW
fFROa+0/BTxMaTchiSkPbkkrJlUKELYKaVmSYL8TWkdiKI+9cIZQJp3Y4Nld/3PP/5sjVFDqzLljux7gCjwxB7Ry2Cr4ySSVs6RbyVT0tgYiFaBAsY1DNi615BBrVcqAGBhO6Sm53m/gWMQlJUYOYr3pqtCMFZFg
PyVs+dskWM5p8dRGE0zKU2lzeP4R257Eyl2rH33xpr228HJEv0ISQnfKrvBDSA5RF0IjlfOIAIdpJJskx8fb2k7J+4CI5D9ix/Yfnic2eRA9FtUjHReHPaK3sfiyghIqrbmQkpNT6/QtIiSqlUSQzy+gw+NDWv3t
HAtaVx5yWwqtpe/Fn/DLgtSJreOR/ILMXhM22OvEMb5k07d/UzcNT7eiE3K/YaMm1pJ7LBTs9wusmk7oC1WDn81xw34nBmULD2ODQ6aZZfXfg9WkIxy2Zg23y1nZo9Hp+aWeOvbrjnGHvYyM4G3JTkLkPakRXlDF
Qh3W+oDLPzLaovVw5AMtAftYatwQ0P51JLT0NbFwkjQrTZbOO3c+jeusXWgCEJdnvttN86WyWUx1uCdymln67qoaFya4cidndyWttJT2WGEY1MV8UyO6gMfYaYreIB5C43UkSFTjQRKaIww/NyJY50Jd8waOkahb
BTJY4hc8NESRPQpyzoAqJ7b9HJ0QCaJE0+DfQuxDyCJ11EgLwru+rXBu0bjKrYui0wZPzB9MBXRGvXbKKIAa3/BQLLyPK3WFCpzmfHkLHWjZGb2D+Q7g1l71MJUMJMfl/JOo+cZlBhxVIKaLGG/2zW/PjRbkkGw0
dkzY4cPUAg1pgALud1OL25o44N34eauwrcFoyX+lOkKSeL9MtPt80LjP2PtFZhng73bzNTkMfxGYEZvIkoUGr2RvtCXCM4pZEhaVEasmcPzF1abX+u4xFuZM62HoRRXTWtYNpexQ4xEn4+MV8LaNJmZwGALBAkqa
4KB03FhSvk3OExcQJVHc2yUGqrX7OOX75ABxDBBhE0a3VficYWIt7HsVgct3RloEHkAJC352NmK+Jg4yk3BS7+OSU1BS9rSiWGxzu2+RhdAtxCEohYsMM00BikbDK8aAFQTK+SVTyyktxIYQFtA1jDipY9/RltgK
O5asFNl7VDT4VSSgnbkkLIyJjH6y+0ES4rvsv93VAfhc2rchdD50pUhwLWhCok+vF0IHKURC3EhOjk4r2Y7UhW1wYV0AJZTEyzWOIAsb4fZhGxjCdhD8MROzB9Ebvz2lEghED3eyOlUhdtp6uPP7ywqPwzmWiCJO
BJPeVKYXM+wg1/CUq/lBI9kVTcILLQn/RjUlDbc6WA7k7yQnEn60uY78Mth7N/3Y/XOJ1ltkalTxkBD9xlbgJjgg3x3GYifnNCbB7pR89cmtQLhHYghIq81lPV6yEjHymjj3KpT1ksTIf9wv1yoVsaFElbTu7wny
DzMo6Q2KWt1D3ipmD5NFfQMfXpD2UAdhypfdWG2G1buZIDNsUiwcInecgxalZZRz4k5bRi0evrv+9P99g4h9A16Ccgodezh79ElnRVmX0UmX5FmZkgvYQNx3VhZsvR3ozNB87r3w7NpzgFWb1A3DS2w2Kbw0qpsy
KaL6tAe+ET7OOQU01Dlua3GfFzKvQDkTQ/2tBSyBqmPEoG4CMY2dBr4Y3JxiLdQBZOjAH1magSzUNmPkczIC51l1oo4C95Wu1ZnxiaYMmZz0OZTNkZhY7H4yjDL98F4+wyW876v4yj+OYp3avCQUqmd5cMsxHrbH
gi/TgRniWR2Gi3Zl9LN4n6yYt18zz5yU/8Ruar/B40peB8MnWH7h0BxR3ZONBL3+SNvBjE6Lax4ZktGUEPrvF7KS99ZYGr92znZSyv7cyHTlYl8s6UTOy9ARj17dvf8P4hYLm4rt2wunZw1eKLLb1fv3EwhqUWKA
T6SQ/qZjmDUxUgV8ZHC1op3NY2hggXaregAV5qRwCmdxJlZbs6VmLLA1A0EEuzmeQvgRfmAq6ACckdUaQmbJre8ebj0kKJAwE6lhNfDy5yY8KDnrrP5w3JbDq4T641OyYrg/88mWAhFa3oISf9QWNqis1T0S3HH1
hGiGWNGVQ61YW1IFcQAdoMdrJsO2vvMcnoVRm5TSPFUWeZBFnLMVxSrBxc9ArRgARXp5d2goFoEvGoaF5CfDR+9TAehxaGvK4GyKLnPqQk/nfRyfM41B/qKLCQTzoGBR2E6Hc0laJelPrIdPdexyTsXQMc9AZh9/
0ydM7eg5VIjdXIEqtlNGV8UeZTEleGHw3mBfs/p7cjPiPB3uLtHnRBgFJOYBu+In9z3NDV252EBsXRPMM98/XOLTyiPQ40CNo31ENm3WEhecaldfYEB7ourKSDdei4mcAbKDmXfwKEEW1t6/azZt83TTBLqbcwsF
srWKubOMygPmSBbjkz+wnYgTI8XBWJAPDBM/iZKTUGrmEKhlWPVtqN8zIAsahRJ9aX2ddCsYI/jkNaauDCc9QldQ6LSqv2dmeV7ZWv+0NxJsWCuCT/3+zQBbJA9RXzZGoTsnVD8QoqVU53Iq5WxfVvXLl5KiSBpD
JRBMTo5Ww8wbkFCiE25nwZg8kTaicesiY5Up3pkyVsTOn9RIBn2UBLcmEkwI9xxLsRzdAfbTYEMEBfaoEdNihGNQTK0PlbwfzQMQb4yaMQx2zIe3CxwgA0jfUm1ylREicQvPJlFGiqUN2/0YA7vmXxti22XNT1PK
MBHbr1uottvQzfYtJpYMWPXI1mCFOSIZ7+oqWl837ev0EEHkz9fRHTaIlYiZKU6KtmovfNStN2dMQ1b0Q0ADXeJYQJUIBwp5+Ys16y6haDZknwsrBmsnC1Q85HMrnd2alK5wHqYiHtbIcBsZ4Tq0Be+WoCfRkLqC
HY3piPOaKmlMYbNxQFN5V7zdCq0JQFseGpmIle4Nybl0/3lBwa/Fu+eZBR347I6dhXn/UxTFR/3NAamgm62VccqmPfhVt7YoanOufUtUAigASU1JtMj2uBnJeQkU5GsnnECfg0gmDDLge5FZ3Ri7BnrZpQmDwYp+
kZMgBI/z/f0oBTdaUDPQ2suILFGFIJjFILUTrChPOj4oasDYiQ4Y81G+TyPacc684I1DarODHLLw456/9twqiPzobr1WAhxJ5NkOppMM5i+x+9K9qU7K11ZNgbMGveplpiw0kSV6ZfG84DlN8L/nQrYAkvRGHeyL
sclcYUfvNpyj3v+vqjflxvOnC3Pqs0hI47aGlX/Kckc0rGMC0GMHWd5JALdXXLQLanSn7aXquewtPYaVovp2Tcm6LVlBJl4TrScuWYIHJbXmuaYdd7abHtW6fRZQ5wFP73jks1zYlH5Jkc6Qp80HNnfman8jqLdf
SVYCkL/FZxcmtLmE3gMtKLAW/K0j8v414V6WhaiSQqbaRh5vVwtZD7dF8RApjkAyTmiDivHA7BBEY6mlEKe9l5vZJegMTydp30UjanaImAcxSjZchyxqFUf9WKn95rm3y5NeNgYGdJO6ZL6if5fqaCiS5rK+8FL0
2omQvHIZpFjKPj1J/7SZRWNfEr+ZMdgdwtpZOQoeJjl9BsqqZPHO5wtLgtySaYZNRSt2nAumIHrOLbIkliMhX9rs2B3TcilIU/g7TLtZ9E5aWJLbIrZIMbdG54vwf7mAqXBnG+oJPZxDhYi4G0WWfUCTZdp8xXcO
KTxDOHN7sYx8ZClBG+3dEpUDze7I3ZQOwky5DoEWGtgwWcEJik19d6HAGvZwptd+XF7ZgynORTmXFC+kRg9WjfFaLILON5KN8uOc0YQDAtqKrB2zB+R05gDSSik8HqKDWAWtnfcISKTD+A6EvFBtVpOo926XvnNX
k118t84eSQBQIv6DPLDLBIupI4My19zHW6FbhMcNgp5LWYXWkpgjvegiY6novbBSc7aa4Ulk5qdqWP0LWD/GngksfZ8rV+td/OzMln9eWEZ7TkRVKR9mf8SYW+5H+doNpGvcNB84OTEOc9m0TFr7dj/o8Z76oLBA
Rgl51lkzHtha1cezFQxJAKp7i2f1MmlUTJ394dsMq8zpj+m54NW7tljNJ5S1ABicP2yiMBdw414ekozl5kE+UUgPZ4aeWo/8E+qQ6ER9DPt2d50hg0Ln2iXJ28kzMXBIv7cmtw5SHVZnaikCTi++GR3nrBiaBs7D
lVvJSnEVCdu0wwtV0aClvuZnzaxiqQzKJy5vhGsaB4BFOuknPEdlvF1XF3HKMM3JKuirCxVTIRFTCnEDfW65sfBpmCKoQDfwOtbwPTM5XkKZlgGrZL0UPdruksxj1n7Q7UHwnSjaCEMUt8Y6sd+Q9MwQmNHtuQHr
tS4gi0a0t/mcAJcpOcSGTlrcrhVGIlW8hq782a2zP784uZsR8K4j+htBJyZBbR+l9J8S6XP1scmcV19uRQokgaSiVf5d1ddVd5/Z5mTaLIqCSA4RvgGcv7Xl1QoIxX/iN8Ems5JKwjNodRx2ci0jShihjKy6pwjg
C5FnxMBUaCcHpzt02px+juFmUhxBRc6TKLzAkpxyT3FjTjjxNB77xBkZyrUCU+Bz/umV0muf0ykhpinsEjsi/SeeqwRzvwqfsGPyHESKR8i9drQ6bcD04MSrrQnsLz3ei3cSfSxOt/30ANaQYEJ8isRgYOqcwzdq
GUyYm+nQneGkX3zSn0aYHDT0et/ChDljM+cD7udQ0fXjRrL1yhctvWC1OFp2XuTx8etEbu9Pf3qNox6KDJbchkHhvBsPUGah0jUVAiX0EkLm9bDp6OqXkDDqYBXKabT6S/sXWw/0bzRMzZ+8crLz95xca6LkZsH6
L0vpOeZZ9saZQPxYGdafTcgIqMSu5YzBsSFMOP5aVdWgD61uIlBCAXU3QhrWV/jR4hIPpCwvxDclaC2LKFluDst5GvlGB5We65z5SVGYMEX9Bj0u3TwAat2+TNUCZQ0AwG4w2sCo8xU/9Lg8hgsLjT6rW6k/Xqb/
9igLPiw84NIvmMOv41eYJRuvek/BfoNd8jitt50pb1hgK1k78M9tPX7fVuAKN0TRudO4WG/hUHI7SNHqz6UydyW34zWbKVvHsrXwvzjSrs2mqX8ipNyTgTyYHIowckmLEId2vP/DGy8KQA/AO52GR5xCxTyEHtdu
U3hxWLYwRqw05w0OFFWWzsj16/vSQ8X6lIrmuae8WJsVA708yg9EG5bOTfy8g7fl8yptuvFOY90vYhzBuvv+0SZ8AojktzBY0D/V5bUxj8Lnps2uHJ68pVdUGLwLudS98UgCshezqvTcfF3gzudkEd6DlTH3QFFb
PP3Yf77/mPYzNLDpMPyx44ppU9m0zcHKpnQhkgndPoNP3lhuNN6dBA5jPbW/H9b+nJhHaHXGlliPYpRwfZFE/X2g7cAf6voGeHa8m4Cw8v2pB6r1VnYN397t8GSUrLVWvCKoJg1NZ6WlPDKpeggh/z80hevAqLl1
alZQkeSsc0BUE7+UrCIeq0o5yPntKRTTrjREmZemgfXO4yqqPd7u/YnL9HPA9Jy8YJFsgth/Yyi2qVab/GnzNMgTlTEpxGmrdoOruFiAYO0705l8n4bQmQhzmUewQraBFt1wbLdFP3bV5fOdDNMWGipV5ld6cASh
tekwxPqBoQBzb4Kdtrsm29NdeennUXlK6xSYt9mZ7en8yG112AxIJlmfKV36wPrKApjnd4eRNPb44rh/HcF4iDVbgf3HEEMN8dvIraT8X43810vyweZzxjcRCU1se1bvqb3ar9+IxphO4rrQc3tQofD54as5pHrX
fB5HtWf08vpXJ360v0IgWl0vHy1/sBE35qWP/4b2ki8Hxd9Lx16Et7XDoK9L0eOIt99mjT3nfDRhD3J9r5YHJeKy/6yzIS788yXw0aCx9AcxMY3nMNdlg+J/lgzTtaTISBrtZSG/bZT2evq24VeHiqYsQQW8rceP
SxmsE/nv7j+TzwBL00nuIgZ8niNzN9CTsr0g3rMCUIr5gPyft7CEbS27T5e/TfWGQIXMdx3uYYTshCJyc7+s6+x7eOMoFV+6cvztRrgu9EWRgddXvUuGwh3VRl1jlFsziJYpRR6t3YJ6jflJVLmqHy/HlvEXXCHk
hc7Jjfx2vDnrlVaIFSvETg9SCXOpoB1s3Tkr7xwKl83T2OAVYupCCEN1fY9B+sDpWMUW9SPmyoElpbGyWecEkwoqOoC+jSV/DlJkEQaNHN4APqnCJbFdPcACTQ6V4FvCoD9gEyLNHh1YoGbVLTbQ9kNBXkMuTibY
ZNJyr/b0nmwA19VHyE5c6MK8+WhdC8QUYSq5M5xZoeWssoT76yvVvOCB7fVaJPI869IJdtqvk3Ehv2+jtZBcb3fGpKh+Wzrxoy3YW7zOo+q1L+/PgYUHvPkL7hGQ5m4vdLaXe/rmdu2WjCqS3oUMeTdJIBg7YPPR
YqnJnzkXnBwcuV6e4kxxxsTllMNZxODquer7U3I/K7qSYDmR7hXHsq6bJUzW2y2MSWhFcUusOC+cMcePSfmu3qL2hqPY7U6i9e3cHeDiXpoSp0RXhiI4sL100kS3no+WnhgWuf6Eido72DtHSyr1qz0981DcnY+b
WQ25EyasmBIFMUmvL7lDQdQnN4hJbb14cgrJ+otJz7C8uRKoE3+m7JBmJwcfDKqGF+rdZjsEvQr3WR4bLQPkgdmuepBkVC0AYay872mJFUkKmb1rEyupfQRVwnyNG8VanqYezkqE0V39Vd3gb7KAjvzvBMOzDWT+
ILb40Wz2Zv/+/HKMGzhXwe5myM+w88QeOYL9RYeFdufK/Kojpiz6G92JtXsFGBUp6uofPEBUOfRBJIDFBZTI+6LvspVKHL0ffCCoDycv7+ysvQeunQYhXMnOS4qSqlQwg91BLq+lvJE0FQVV4ifrRIxOwTPqY/xj
RxJ6ar88bsczfH3jMrq0S2YruTeeom1cHF7L8K09GGWLpXrESQ5JA6U2s/1B61KgNgavZWUvikxsxyCHjKV3JE8WSVTwkoHv4nk5mPuFtGA3+VBZloyQ9zKxClT/6DH63ds9bMeMPckztJfFWmlDOCxjwxTugIAr
T2LHG1S3KSlOn+0s5Wm41bzFEiLoZ5nl23IZl1YMG9B5G8Gdo+dmu83yX5Oud8zwjz6MDGuujc+5br4oic3qHxESdHkBESDM0XIbxEoxQ0esEIEP5YsJZ985kU1lN6QkZmt2p+y70wZCOCkOUnQkS+5l3W923Pqb
Z8g32x/NwSgFFb4wm4qurGItVWCNQc521phe2a/L9shq7USwXEF/JtPLVOU4pCiXfpJZxtA4rdqN+XJxA0JWgo2o2yBt/JFps01BVmkXF+Mf+KfmJJ6etccfSpX+kQJn6lNmuPSRP/qTuFY6rIBnkG/ncP1FEn0m
nuzeR4HE6thxlyGN76ASQCLRoyhwRjfcpFGCmRuSxGBStfb5ykwacO8zMBDaC+66pWJzE+xUwQWeiTypk9zrAoOFFEVy1XRKGD66Fi5RdFIZLTJ1HA+C05Rm7PIDmrELgTkLjQWdFiKIEg4swnysE1KhIh0qj32+
0hwZpHRrLt5yo7E7ECYKH7PX1SQS9ZuaYZVjBziq8aqKN4LGJ5X8KrC/qypRym5XyQ7bvh+tNySeq6h98RGjKpQdd9rhwKlUkidUR8Bv6zO2A2Ls6JVBqK58M9Cezs0fEJrEM0He5jtGWHgB7SxNBolPVKp5dZ2X
w6a88yPOmaylETfyega8S1V+5czMQH9pWxQ/XFe8P6rkJowINR+Bmg1jdtM1X96IClnwkvHK8A+Q9k5qEhjfDCI18fiSgTRt9iZNu1sDdqyxinsWQkZSyvfJWASBCl30qaMic8cSDLTXdZ301qAS1yDZzgfim+mW
YQ1p1vKNOyvdrpTbd39mgac22uZDdsCs8f0Dqf+S11kwdO5OQBDEer3gt+iqXU1Svvdk2meSMEAqGcqkL0l4yCwW1MGgtgzhrdz2f4L+xnLY9F+juJC/JpLcPimOJ3EEzsE47upb9NN+IDCGLSeIkhsvWS4n35NZ
0oKH+eNR/08dyaIQ1MTyDhiPZ3r+qXTQgGr8e8c4zRVifYFCDgh9cIiD/a4Q4/t5ANtMThOykH+XoGBwAVKoRL/g1TIrJDTczDL+FbX6uze3qBi0bXDInpDBtXKBBeyBZEUq3oUAn6XuZtSNgXKCow3yTgap1/gE
F3AvH7HwQ2wgk8tmUwUDEZsF8CcdAlCOyS6yjkST+57inp204SkXgafPpsWyqWQeuKS93p43i02LQRO3Qt0SsTksnlBE6oqcGYaVVlA+vSeBOAw3vY0j3yEC+oqcSn9+eFEzbhGCSxxx09/9VXlyAz1wjJiI1Jxq
dZZSqRlv59lpBNpT6amx7i14eigrMAfuqWbX+TckmGiDucuM1d1rEADMwHkdXRBEA/pvh9yay4byISXtMhYdkJz2RHMO6ccAtPrjoFq6g4wQh+p6utY12Gl1w4sl9zSGQ5yRUQ4yo4p2knjh4ZhVouJ6TWW0+3ZB
9h2+MJkoDQhsyBChKuWZY6gM0UHBtPgzUJfbE6UWv0xcwknkN6/3JR9Jf6xPzov9rgBkG1OiRXceywiplF71PXlVQj1QSgYk1k57Hey2154rPLUxcfLxW3z7CszyXbUJJONp4uMDRaH3CCEZHBpualM0bUoG3QIT
U/ts44puEPcxTHQCJ9jw4O6nYJO5pXx+3w+jlhq7T0yIMCPrN6nekqSA+DYn9kHSZozN0hRvJngM6ASuYqSvPyVX7O1UiSSQcT92+98tgLP/65txENIbKkrLujUIlt+yLqiA+xpz4tkUhjHek34mQEXxS5y4jHQ7
Sm7XrklZC1IHjFN0e1mgOdSE4FQVy3WNrQZpG9aC40mAVYicQLt5Nxy7u400+phG/Zzxul3i4qutwnTusCq39u7+wRjKNDz7eDNx8VGkdNsiqwRsLZ0w05oxt5wSJhXKw4Jt2oCtZ5QXSwchEtNXG9+HTJrR9H1O
XwP09UMzSdBEBJ9LWgLQKkIfGFNmtS5rLrbJNrlAbeBC0Q8UyhB16v/vNpUBz/Z3qRMBrvz5pFS7G+o8o+6/NwxzxziOWm4G3XgQIfo/R7/uIXmcWYxxeIvqdp1d2v4RiWHGuCvJTbQJekH7lbsRM6X8+t1T8jiB
21zCCpaKkULZBzUmJzVseNGI9z7Y1/5R3DRKkgi7xrXfXqR7iXZNqkqsDIu10/bQXN5Gfzgl+jDWvqAN2yIRZPsS2COl9os2APKjjqcKmhigFxePDDed1oJxETcS4F4ygViVn2j9lvZqg35UYB3OeRsedoSi4XNW
AWTulOoWgxSl3aM5meNMZLembEEYjnpd2DN2OaclLZXFDoLoRYyIBZ1Vz+8S2/5TVk1OIeiaViWmuSi0BVJkXRHfkW0Z/1pLNGLm/rxDzslMFE2Zkposiv0/qelrl6CSg7cjhtN/vzpgJtakJHL/zT2Jto7RCWVj
roejxOvPZBLjhvBgHI4tc51NTDbJshtn1rp1cPkpo8To9gduq0otEmeAIQXF9P6wj96zxN/FOCSPja1liZcsFvsItCbLlzXQMf4uLstv5gzEoMH7qFisdn5NZFCG1gwkl+etQfUkgRNcRUlNFvoP0eyvMBOJDNkI
4bXZfOBrih2IzgBZBB1KwFdrmT80mAN2dCTDyUgDM15VSLND9OF3LiEWi1MgF1y1dOv4s1F/J2PP+QoyEICRdAg7zU97NPdamXvuZI84xmW7aaFsQrkD0iWEFNLVbTmzYuIygIV4hc4PH6tpH8OETwgl7RV/y12n
1uQ5rUb6jJ8yqasIeVNxizjbSNTOH84uOp+kseLwhcUuHZ+DBBGL3URGObmqBMSdfDgmu5mT0DJzCy2/OVZdMEEH1JIX7i6GiFtUvr2etCIShqrCsGYFNBJWkXApXWUAoEN35gUapTMRqfUZ7Yc+UTNACcPbP5AI
NGgIoxqq4zjuhDV0RYdqTrUIu6puOP7nnXq7p65UGUA3njZXO770kcd9LVbxAkU76xaSlQfJ1OagPbQLkOpPi1ZDN9OpyHp1eQXd27s0gEOy/bXvPhWMWN/dgpmmOto7D1vXpf4ZKe2IZXZkOdQeQh+61PcH4WDb
XIjSy80wGAfCNDzGRkLuFvC8QCQX3ADJkAbtSesciprNktGImhoN/tENe54IsVdPzr5y5puIZawM1In8IHn/q12JcrSBfktz3hPFWzOMKr5cy+acxOxlr5Z/yXW8M6nygY4b59B3ksFRp9YrkJFCm+xHpVX0sJ9s
7fVAY7G1g1SzC/+5vkqjKC+uGAnhbiYNS1GoUPJB24b2I1PEok6RYsG552YEKF3Wg/BsK7a/RLDpeDEPwldb2Xf/W/reDvR2wzbcFbVGegdTAd1uJB9kzEaVigz1mtfWBKdJN2VLJEKb3P22xDt5V4L1jev4Estd
nfwThP4WO71SYfAqx/qAj9YKXyapbp5H3Y+3ThjzkAZLOI2jzJk1GJVdh+PDcPd/nJ3cRypri3PNmm/UiA5NwWh3uO/K86zhv66JD0/puY+ti/Mv4rIcp3/ktgQd0x97xP859DTjzSfzWzy/RXTz+sl6piak0A/u
y/hoiLxMX+/OkVw6I8U0T/5+6VJ5e2itxlHKO/wlR8/5BVuh+cfFNJRkf6xi7E/oVNdO1qTppMqGDC0pGOSf7Y/drRK6LM4761nkwag9PEJgWMrlmOcCc806g5l/dUR7APVwKxHdOTrD2lWTBdz64TXXFZ2l6lfU
emgK/dweqb3CdCzlmH5vkEze71Xk1SIsMXUVu4Zs/E3O1+WLRYeDta8prmPakwG538FB7zm4gg57xEKWAbZuCRCC7mej/7t79bNrJJpJ3PLHiibXxKD8usJtxY2h1bZNF3FPh4aD2mxPsmGwP+Rhedhmyxwl3n/3
sXG6L9IienB4prH3jOXVhQf6Iaz15fNI0kgG0mk3GzeqcJ3HH63D6mWu30iUq8zzLvc9a0pZTNWU4VaeZDI278H7PS1tgkXxHu379OwM+GUzP2RvBV2bxNjnDH1/Ld3Y8HBm7KaRa4Ms04cNyWQTKDPu8us/xWu7
76H/MsefWQ086vRqLP9RX7vktqJoq2h7dZc3NB8sbHeTGdpNYvANNvn31stOCbJ40dM1rL98sro9rxjiERZyeq64TJnLl7rBCDPeaVVM/kkRSKvt8jwdKIrJX7h22xnI8Q32upq6vizHLiiD5mIR4H3tU7thzj2W
N/8eRQBSC2NsGvDuyNWlLTduCIjTTC0NuHUnfhmS/tJIFR1vIm1Jatx1MyAm3SqmdB82S/+uTjqzU9iwptLQUWK19NtWMvuC5w/82B6ezFKGBiqwn3rjleCYxvZ5P0vQrTexeTSARI78TXTonGfzN1DU8k+1uyqr
qgxuHcEFzi+Ivtlff4c1kSD/dCGjKF/QYG1ZvjfIp1qdwdNzpTvoZhiAzAscr4xii+IDWXaGma88s333YPrpEv+RZkuJJ1jenmqRQc0VYVmRES+f56dGftlmDXtEB7RY5SCx8TWjlLaTZSKnbwF6QZ1t2mZo4RnU
MVdIpBLCaRr95Y7uc9FDEbhWpE0iJmg75w55RUmjZJ/RufGANN6B6izJarJrffh+YZiIg2pRbeYwRVciiCFTFZ35R6k6e2D9tEgp24q0+sPaVLnX2AW9AnjTWhh0DX1J5ZY+DbzSuR21moVfbe2J04rSTm3LLEXu
C5gPPi6YraeVD3V7StqDsDBwUrSc5a9iZ5B/6pRa4p5LBZFwgxvC7Xpb0aAh5Mjp+ZlMgjEKKkyqht8GE8JmM8rE7e8P3JhkGzPc9qJnRZuaPjx3jG2SbjIenOUpnLmtRU5CiFUy4XweQFNLleRS98lEkm/j7I6D
+KnKoJe0HXqh+AIfr1LgHXgCWPAox06DF7Skc7SjGXZTfFF5z7DCNtEP1ILKumCrzxLEvd6A08A8wv3pjX9Xtey86tFzIV7AKFtHN1X+5ueHCYy7V3GuClgtvwZfx0quSHuNRc/VgYR411RL0FpaWbwGhx9xvqPW
bsSWTW95ii0SQl0AwUPJmB7za749JwScOKcUJY+R6mW73Vdssp6R544mzjYCCBcbIoa4VyO9TKv6dJ+wfvYl53jApqCqx0du6kWPeuAU0ReS7+7pUOVQFRHZJ4h8sEV5Y7s/1C9hWAECMQv8DpGwMR9Gkoo+Sm2E
cBiYx0SQQqf0M+mO1th4KpQovdo4ezXHrwXFNT4mk2ZnUD88LNUG64I2l3Or0+9ReHpeVGgYV3aTUeiwREcWCbZM0IymoyM3BspdN5blw8MNj558v4cNVsVAnZmh0Dqb/L1wRCYf2DLstCvHno7jmZnz3MI6S6I+
9VYj3pZQceQNSEjuMGswRmXFW7ECj6G9+ea/KMMUXhcUdGvFvC/AeW/BaeYfbGQSsnhIRylIp+dmxKueWasTW2DklEo1xyXRTvHOr7X24tGKhjOVoC8wR1z0lsHD5qq7sPYb3ekq5MfcIYWcw38HlhmdM/ZX3e0+
luLvnXXVRlpaZvNKqQfMBLisP1PajOPE59y7TM/Lg1muF4hCnUNzEeH0tzxjvE8pXwmgQKrLqXMgeCYev5m2zPYxAaxUDarZ/jvBW+SzM6qNnRemWv84ZkmHiIPK17F84Yj2AwK+iKLrOj5BWDRlbkehXMDjIlrv
hnH+RwvYE63/1ogj8OdCxzU+HaMYQb2zjFlXaRLFOB+12O3JcDUSdbMChd7NIj8YXixyJihKgYba9zE6yXjREOxuLgtsLGd2cOrcMonOs6h2ViTeyKukejU1DeGKkYLxMVGPFTxfTIl1YFyxLwsAirUx8rimdmkq
VDhiidwGLR0JYHs0k7LkzczqiMIgunk/oWGv/ktF5HcIuvLsIpFAp4q08UyEwZXJsxtQ7A0S23c0ZKbRUbOUthv+r6D4K7b5tKyxguEwKNeAqvDIHY8ISU8G04askVd7SlLLljqe1I5OtGZ+asvLbHR08rV7YaAu
BUEFHnDkaeL5XA+rIkA8MdKjYH8WVFHelObgsTox7rVs4QYynyo2RTQt7LOwPc7U6vrXfRUZUjhOgTqXcfM2JQDlvOI0Kx2g5ItdhEjpCaKyQwCFtGwcP5IgcY3HLAWI3SNzedvE2zkNFYSWNT6wCRJ7zmay8pHp
Nlp/LvSnpITxW9jzAt/Diptiq91x+uJU0/00XIKBjPIE4XVeW7YjXJoCHnAFmfk5kiRJXhtAwVIkFBx9hShYvBfUNljSx9bUEgbSC3XOFfQC08CShFTi27StgbwjMM4ZtPG+C7bJ8QAjP4GTikoGu67q3Cbsvq1d
UQIckNM6nV4XF0mQNwgsIxttRWC4CVfLp1hHkC7aX0mMMNXHw5NJ/4rDx3YM9QfrSPkpQao9PmWMVdkIK83TuIsjSMzKRPgWlzz8ocPcuN4MSkSUjQqM3uwN8s8kAGcEpus+/LbXA5y8R5ziKRgdxJnv33Tc1ZC5
+VgnsMpLKHJLtSp0oU6cPOOWegQqCmh9EbS01xlFsTgC8FAIFUXrlHXUGXv0WtDGGiZze9Hx6icLPDzq6ldd1x0LeT9algJdBnY5PUhDB5e/d1TLcTNHC2MLa0eOI4FtvbC9XdstXtiBow8pQX3GBW3BbIyrOrax
brePTWq85NcX43iGS5yw0P/tMP0B+K2MdOw7xAkQR7Xj2a5PQCcXuCKWbsc/h0I+dezEUB9HPl6xguGUSkwI6CPBujqEtB8SbztOhRmAR80n+KFnceYYdIQNFRCfai49dxJY0GDjz1+KNG4ErKbJiNjiiv66sK8c
OJzZg/0wQPf8ng0oiX8RaeiXvWYCo8rGI8Rdupp+wzwo55K2znhQUY1NdVI9HKFl95E2RaLFxh2I2uoJABtve80GeWFxXMZpxwPF7H+0uvmR4ZGzOwWBRhLMgbljQyRkpxVsM401VHCCXISHP3N4SgPF/jT6/jiE
6QU5wlwaEKF3BwqdaXwsbVDSbExcV7SruK33s9TiLJuUlHuj1cal1UwsYa6llj2SHKLvNzs4XX0tafvyCtHLNHsuVas/wl1E2xqesn1h9Hh3GdgSUK70tEeLnlvzHtM1eKi8rkDaix0X/MQQM+nlXGUeKVETwkhy
xnYDNYm+y0Ut1yVNwTUtWSS14vrIa0nDedJoHhVJVt9B1/JynDLj0Yw4x+CHy8ayu0YUcAp/4vPDyq6CWeCdnzxY98HVvHAkIDjuZ7tES2wgtP1GI3fEIsSX8Ehad9x3nSu3inKKRqViWnWdx5DVgOyz0tnJrJsy
8SKOQ+2W2Ic9kMupugNggY3nY5hrD5Jt5NoyQOagaiYKDn/5q2kKCyXn9/aWWcfbM3VETTnkUIvTdeH2erkfjUEbSePyQIiBCXkYEc0tOEanpkPuF1ew3QxpPgxSeklbfIh6g6AWrr7d0TGtrM5mGYk9daPdFsRg
ckc8pY4eb5lPq/6sCvNRTN4MglHBR7/6SWH+VCSLm1lmO5iks4fc2YzwHyeHT7k0Ug8zB30kAK5PFFAa6ax9dZc9KOAbzWH3MZhSGM8SyntgLAzivo5glETMZMKA3riJ2+ymsechpGe1HvHfrVgUjpcGI8IGipMx
PWGxOvgCxUGDuvDy2Ydb3MQxj7XDEpKYQKTD8gB9TJFVd2Tf86ch5lAqaQ7VlNuR3xDhzAq9Kq5wgXzYQfpR+igfLOX8EkwNQyLDNyYmWDZpeBcaWg3G9/GU4ILHMzNbYePMwcohQ/SrIuTDtQVdkUrue5HMrDS8
cgaWJVqZH9jJghhs/AU9pw3KVxjk/cIKkFd3tixy1itV2/BrKU/0RzyK8QpXQsAhgKiebCLF3zqKpPisbcv5XLEaqkxpi3JhYtJNJWKdbTFaiHri1LWxJr6iUMCpzMXDbeorUVbEPPvtrJVu7R3KraguxlulrFYJ
Hi1CZuydK03OEk2xo5Z08wJ1lL7ZvdT2rgVp+Ag5gXYNqSZeOKDLfGT3IWNIBSxywjY7Y8W85h5PTaA2oixp2wH/n1lEigfWjjpe/lOascf2RdpAIaRxTAQKqSna+3V4rV38XY05GWq9hLOXqM6o299R17bimj2m
recMCmd/gOAk3Je58D4cDmksyS78jsE5bBDmSBjuIuVVUXDfviMBGN59CDa4K1SCJRcXgLYQjlG7E3TQ4oAeEaREMYkUToq1g7+nBnOjk8tA9esyzxdFRILzCCbFPi6zI05ii6mAswDpyRRnhO6D1UYiLakZEyk3
30dE5zSYjp6AQoyuedY6Frh0dTLbGn2wLXSAD/gWSAk9OoA8Z/FAfpCJ6+TGNL5Gr7OlBDTbIMHBeqnsm/BkkFNLEg18deYcje/opLlr/nv87e22aV4Kpn0Bny2a6D1OTfxROr7IgSWlI0oVasp3IYK7somhkyCk
PaUmXAtQX6DIZ4Vujkxrog9MyRQKOAaA3DLJNek8PX8D0KNql4ZVMeVG5kgREMvOx/ggnZmL1/P+7KiYJMODYjrjaE3qOHupd79z4p1TqhGFIvMHbMqXVzZrTg3Tgm74AhLGSWDzPEFDrk8vYTwg0HmS0qrLJuMH
Uaocg/QM0jhqT8+FCkd5icLls+fGW81F9qLAcbYhp0h1nugHtusmQ8fBhm3Qafhy7P2s33lp89SqI1sBmkZ/+dF7dtUCUyJcHaUuaVi4lcYFGbtxWKaSguONyNV6oyMZPaF8UEFIKj4zjhsPOzawmhM/AGYJweb4
DVIZFjUEIjH7nnzf6EJkwLNxZsPaME4zdmApUD6mpI371FhYu9Ht4DCHvF87M8oQ1AxhiizG6Tgl7KAaEOCCi9XTQpNaz+0PE8wb+zlqG+8HuAg5v3z2kCceZm7AgiLlCgXBMcp3BCOP986Ye6DJjkYC2Nt21ByQ
O6OMFZuyRNKAGYa+qhbJX45tKiX2JKMjSqlG6KJr22kfAPORHasF79tK3hNbiNyixVdmfMGNMuNeQxJ6HZAUQAEA4Vry+NEKCVPDuAkkB4fV7yO1TeSsmIrLn2PBwoAIlNTG0P7FWO1iek1npWav3aouY+BipTCf
HrVj0ojN/SAj365OLXti23ywTIRVwO93kspyPYECamL5CpjLVw5H6SRbQxDNYkP+t6nfdqe6LN5AouEvQVso3D+wGZOgpeu8oA3BvQc+gyqgXf0B0Mv2hoy4+UHiMXgGOzJLiipioBMi03jcLnkut80cOEm5NGkE
JkuZLVoEIm7Ya1ooczXMYe2+mXAVzn3jNTyeM35dY9IlmVMnyrj/jNJlendo5jN74M/d/D59Mr3dpPk8/GT78IGdx8dpYlnP0n8gipaTesJlGts5EH3uqKPbOiNFHfGTdMWHrDN+0cuAgmEFeLQG7fcb4jl/dRNn
a7xAPdBJi9603VHDNaUefW7kTCtawqrT/ixyosSPoVzq+byKNbOBJVcEXvkslrGu/wD5YUgRaYEEK34mIrTTKF0C2/NMrqmfzhwga6aBfkvYLZOxl1jt3Hd0zOcmsCKHzGmak+EM5fQX2NmMOiHkhq9oz2CnV7ku
OvGqPTQMOUbP3eDQKOsuj1iHu3ANaVwY2xcZuGZFef/7ouYYDKJ+G3vbRigVhoe1E3DvGNZwvAnMNPMtR2QZGHTQ/IH7ymTWtAq4oPsCn2xumS3SToxJ9kt6gZzr80nXIixOWJU4Npa8gK42C2wm4lQwSBPOmQHc
iWPHGo3Qw62nqmlvrk3YSR2/B3irjMZIcsMi0+jRKHBp7hZklVsUMzqxROoFOyoZU6jglhOzHHTqKZaLtWO4NMqEo2lfcEOgFfFYD3XYtpHXAu5665MSK55tcmf9sVCQDOzEWOpioilHr2crzGaoprhpOqglS6bY
9H2SJSYO6uhueIkd18xc5LbjAL+nmKIB9U78J6TCiRCYeLI35beaVYt45FUiZMjMdnVQHpgqWM9yO80aofbwXjJL3uOqReydMvmf7bUTvPx+e1mWOtfSWQ+2LZy+PPxcaH/OcCYzEuONUe/9Tw4QctGH9JaBIDYk
N+T0aFgKqsNroDS5KDiBzLflUPhOmQJ6eyHJQxGlMK1oRYAkWM8fG2OyXa5h4mGbXlIqiLTI3oT5Iq1Zmtukq5ZGt2gr0upL5KhKjvxXUtT1R7BGDWUKKr6uRpDPQ5JQ3q/JXnNtjm4H7zhFnqx8thmFSJgIYvIc
83RGmuUV1N80EufsWGvMLaZsCY0fR0bHdk7Y8Q/iM3Vo0jXNYuZw1kOrsqg9zVFF7sclmoMdyqiblIn4BEdwhV1I9TiCe5rZ2f+wjzMjCdorn1jMEP85fwfp08wKZUFOn8vmPPQze9AZh5V289KwnIgeHOKxLJwJ
+7R2RhDpZ0M+PNXxRh2FAWbkov6GxpB3UVXNCOyYFsUNR4W6RmEj0Fgrsvs2bgxhpT+QZPMlchQXg6exstpvKfF5L6pOTMOlw9MXekiRI/HdaBKMw7QbqI4yr77YaFKG20cUeTQYkRFy1q9lrSPgBBmk5jM9/vsv
Gonsa1lkY3BBfBHaVXPHKtbI3O/rM+chh54ugN+++5K2uVfcWwYVW0BkmLepIetMLzaGclIh3AjxLUc2r5/a4n6a30SdRbJPaNxCVJWmusnfVeVEWYDpeonuXM6t5fRsRuPVJqaYy+uJeRWS/yZjRUm5TppxbC4x
UQoROdZrBHSRx4TG+FQvFk9H4t8jdcz+rX/xLsSSWc2ayS6hXbXdwM4AXs9aO5LGqFwD+nFiZEJfPx1t786+ngwHBrazxPxMy1FYlR4nY7eqgketEgEv/61BPi0Xy/JumC0GkKNrca1CXIyEvyOfm5HJHFx11AXX
9heChsTBnaJpuoiQIahRTWunoAeCsFeN/D/Elu2JIx3lKJ3KbnOnZbeWKngAYHE5H6b5+uTeqXwTPiIc0Jvmh0ejPcI/o+TjQESjmTL6do5+B6d87vwWZ8o61rADyy8nhbqqoIatJSRyO1I9HbiTOd2EBynqSIaB
1h3Op52NeAh9pt5TJMr0H9qQr00qVkhHCTRt+ajLT+4e8FX65qlJiNDrRz7G0kT5oPA2r+XeyQFYT+IgnK83q21wE7tgh2hiElMvj7A8Z/qVvsg+CFoz72NJOZYYBqfivc3D2KNkLRCMWBfuXAeIJ3AUIeIMFZUb
CJD5gHyAqhc+CnpYl3QIEjt5yMKmLUncFyLXMKESoJDrvurP2ljMJPJt5T5mJchOqNtm3ZdPnRLiSoreKm37Ep2jgE3UZfx0x9bMQVx700tpy8OF1fBO0L9dxNeCsnFHKyNNdG9n8kOmM23EdKfFtYPWaJVmI0UM
lqS540tNJU98oROc7vLtp7d3RePYujkDP63scB7PuWAMWgWQaan/Ys14RV7Oltnz0SujkBwTPZ4Og9FmuUmp56SxXbp/M4w6WGbXZaxCBu2cuhM2eAeTGSa3wckgRswTSBxZ3rCbqDAhGM8cVxejhR9FqD1uqJyS
vljaKQa9DA+iPsS2oMvaAG/+irsvcfSMkOGy/wKzsGVoGw6/ApjsF6gogoSUebw5IV46rP3Zzt9NZqDDVPTjzVXk/JMEgivhPBN+iIWJeZsiGj72O6vR/CRZ90cQw66wXcPJw3TeamtTh0vPGdNAQbXjFDFAq3MZ
S/7aideg9xmTZrqGGXRcME3orUQBzMmR8ubUL8tJAsVGjwYz8V0gcoeSD9qsTZvB1V8RTaI21Q95hO1u0Q94fuzHokKK6aTwtogtko4LQNsiQZFeUIAwhmeA3c4qHw+lqVNm9pj1yPqke5jyDkvx0jbKkn6SgbXN
Zfj9qYwykBtfo7A/H8TRQq6znlqJHkiUxhMpDWlMxeYHRAadVBvxw9+qXiOYmTPSMWqLMfVq721DVUlfgv4hs1RUS/xdPtMzYZVzyzZcE31msZRwA3UoNPvA2MaVgQa14sL2zTgyOAVzY2HfvgJ8Ud08V8MsE23w
NQ7eEgWepnQTnqyKPavhGLpqMFWci1EyElQs1ffkddVXjnAI0iUA05Gi4T4CsS5bL/ftJs/ZGVnJvyGFkrdNOeHVIBzIpWoljkvl3nkr9R+BEmPRU6k7be/Z5HqHVWcbHr68xiUxecbahvfbf+ikoR064zLmT1vj
XbvicHUpSNNV85I4QUVGALYZlaX2mnd9bPe3O6y8UyrVdLWKt4Lae3taIE4k1aqD/TtTmnXmcDOnb6vp0uzJEQrc9cs+K6AFEt88mel5DMlQaPZX3e+9qr4bTvpmRxxFmSfZlJuU4JJ4N6JFiTPVMpRJIWVnY1/G
Ibc8C09EpfkIOp3kEXozHTJrmDdiYMBSNMZS4075FyhGhi4y5jaRwi0CrYAlKU0Bf1abXpJT6st/mXHpLC0OCbpoIF2JBdQ4d9x+L9CcXtnkzv4ZVIqM/KxXL96NLSWrWADSPNVDECmMXPvyFsrYS9g82y6zyax5
z4bFzK3a6Attu/UkdvG/o7mWNTIM0arfRuyE7n5F1leMEbj5SImmQPhj7BqvzQ6SKYv9SI/EfebkjSECsVNC4KsDgfT+tnDH78ZuxlnRQtzpjB2UjRWJD7myEDif2gVpypBb1ka1TO7bXbGIA9kMbwh3A/GVIjph
HeR0XATjXztGjR8xKMsUEMUAWYCD5a7VHPIkkKLC1UGF5nQFghwwljIZiJx+3gDhBLc7xGY7NscPZ8pPBc0YVXmMPK4zG3GG6J52FNc60NbaGcnCaxeQ4nmcX8VoSdFdvbF6UwSZ8TWQRWJTYciJkZqIZ07G9iCO
n9fcZ+XYfoSWqeW725Xhkx7KJZpab+PDqFvhAk77X/eC6eYenoj4Ec+rmjrZTPd+TPlbf6oyaYONKVgq05e2E0JADdVKbJuNJd8zMfVtOGfaxBAbnjP3xpiEr5e7ZDbbtY0aSaqsoiPEAisLD9fMEKq7RkEn5PSq
bzMUpB2/xTc+dgg9acdlnuJrnb1L2XzpZ1KwulTxHYAWcc3ZK6UCQ3Bumag3UIEdoDB8YAUrD0tx05KIYnOzj+wBb/arjiev47wLL/rs9W0jQ+a5/KKmbGeRZ4uZtOtnWIuQyLzAF2OyWQ4+1by/gx2xfM3AjCwA
TAa/jEk0pXA09QwYmdiAn0ZylyOMTdnPpjirGbZC2bvrdRNLI6iSiuANyxpniIbUqAj4sPaNWgHY1AlhnPZykT1obt1PDH7KTcOWVNSOKPZBHWLd1E3C2KbaVgltm9LmJkLhkTEM6HDrnfA4GlyZOiGMk1xW28HF
1v2kgrTcuPfJYpTE8igCMJc6JQwjKZZRE/xQnRLGPZnM0CfhcpueWF2Z9Qstl2469TeznOK496Dl1j3RsS3EhqmbhIGf9yKSLyGRahnCZVX72AJ4lFS3/urB4kM6uzzPjGX4eyoWqjjcewpzo7LwQxo5sbSmxXh9
pRUuBmsrrXchtF9B5zoP/ZWTwesqfRPjPlbYFi2QNI3/Vxl1jmH6KmqgFjNlSw4lraDd8Fz9yD7wSBcI2bdu6cdeXeCrxtiHED6ZhPQHjedI2S/sWCqfUr1d7pWUWAiG+Ok3NZUroYJgFULGTJ6b7Qi6tCgYJsEp
EX4q2NIczHG+cABA2y6LTDKstuBT507pRqa55EZOthw15IzTmpLqIFxH0Xg1Zn5+8eZCCVpiRiA+wbLr3r6uhB06r/CczhbM33lvEaV6BrvgsHlZmyML3WLctiepKlSwUGeRiXyydkzfHRBnhCxSjSQ4mdvKqpTC
ZvaekvOEd+TDRu0YFJq5aadIZ23NPN2KNeXUcKbmTFx3N/BGRl0koNh16sw4fFiE/EOtFH2plXMw3d7G3xJJrzJstMNoqfe8Mt6BXwF3DqBRZlmyvz45S9385UB82JFj+bckw8p9/bM12WVIsv/h5mQjLqky8JNN
MSZlCqP4NwHANkC/eJHKbCclvc9EiriI7fyqbwnaFUNm9YMbYy3OCq7U3ZEv+UFSLubU824xzf45z47VNt4oidEeSdUMKRtV9CqojVN+0DbRKktqaxpbUfoEhvUuUrcPgSH47PfVV8g4YpwWHX6LyICGEPSPuvvP
XMC0aQCXIIHlNxOkAbBEmL4uX1iNOb4EjvQXPXQXBgPROif9dueZqOFDQ/jF82OSWfeZpvg0QqSqTtDwGp6UEbIRwtXoC4Mq0YRRaEj1OuxEoRgtgnr+YjnMIbzfzxGIDxm7dTCwq4rOyPnTeZcpHFJR5fwueOT+
Lyz3229bIvx+sVfFtX6U300GfQmMYhAo47euNvqaw7dYgYOUSypCNzpvU1k2LmW0dTL3kiVR09/rbXZjHR8IHyd/nt/R1D5O+r1wPn9b42CijeJiLqNA873PLCIZuFOieohJXGb/zw1NV0QrF6GxuParIJq5gHB7
TzShcbuK/uRS20LaUghawCv+AAur5x2gYJkwwiCMF1ro5c9znlL9YCB/+RyUY6gNHP2NPZwVgxW3m5/JznvvyN6zzRkVfo7nvE/H1knAGbk5UJ1ompZ+curPPUY6u+13YljLQ0eXuW8xlj9O+/Qhyz025kp4/8sS
2SLIhBw2zkscIzixA3EQtxgFAUe9lusuSgw4MgheSavwHhBllH9zefQgvBgiM8wwde465yps0087tQEMbkX+vMx3GPQucGV4YYJeTXgYL8ZkXaTSs3Dg3RRtmHsJ5X6Y8GR4PDtsK/5v7B2j/FE/PBImTMWWe/1t
X/x0Oo8tImUv57gWASJzA2g6X9XwZKqhOfaKpHUv6fc+X0K+XXGecFOMQgYNhoU7j94NYMmHEjVLG4lzEIie3K572N+HPjxRHhLbzGEp6Q38GSnkdg358/uaNzf167nQvs8zMrvYond++TBSpEcT09dErP2pjqEN
xmVyuVwV+0RDFyDHb8K33tbldCtoQpP21Bas+7Mm6HIK19Ooeclk7awqf8oJO2YM3ZNJiuXKyIg9K+jpRSkPvRIsqbwEd3khY/P4cqmdQLp7Syf3bHl2Wxlhz7HZW1708pWp/+cdRU3QU5wvQLRXNeKmRutqv/uw
jd8B/s8pzXrLbMAm0qptQLXHhRRWS28kAQ3F9kh6IWtrGlL6IFkQZSephhknw2OtmR9YMZ2pj//YxggOxIf9ZZh9zUlps4X/igDseDCpwEE4hXaC7GOWdZwlNYzNKlCNo2bbUUeyOyJ+Az9fIqnYJmKRQaUsroFD
Te2cEK8qmZWHtHwD6TgVyyfIDQsAt5PZ4tiTo3aTmszugIzceji20sNvSxrqtY87pEkhjwvLlgY1enEaPcBGWRpPoXN/skxtlAtkjb5Gjkni9sKD+zLGFcHvm5a+/LBdpazCyjzD1qlJX5/SKIl6ZgPJhZJWKdub
61fleeoxWx8PFBB5pdcPIu31w22aesbqIMvLC7S6iZWhIl6KQyrpf1fnRzw++wAqGLidy3exlTNzcCTukCPBIg0zddEFwpfDXRPI3NlC/E1yTUpzyGizZOXgfjId/PAwx/TBfyykYoFXr4XG5YU6imri8L7TywzR
YFhEVnOHT3NVM3LrC3/vPQM89ex1U8Z0zaaI24dQgAbdNm5+Kwk8JGH+PwirwAHWgGgqo/MMjyTFq6bER59SwhGhtVfhFOETWmT0yUTRHEfjpdZJWayw6BNI/CzZg/iKqdiXzW2AkxCI/WEHS9Ify9OYmCaNKqMj
yXcTp8HLb1i1h8bdPN6ozmAIPdA9TAh9AeQjFEwut2ADYF5lyUlbACuo/2UgfvPartFGKB1VhE2h4SFnQx03DT9g0F3Ghd6TQju3/n4e0plhhBQDlmP12t+4H9EGQ6sJ+e68cu66L45lD2pWO3lE/tgxuuWlqEFR
Ep5FYBdTG/AHHs/46USy2R0/WeXwGCmYI+Lsls3RQSeVIoo3GAfrN6b75IlXGeBvfMsWDw2lwdKvaCs/S9lUiSHdUNqCY+NLjsc4HutskEa5wAEO2IqihYtl1Ae8x9h7vVN+tLxlBht3XG1mKbRE/buBR+AAyE2Z
t437LUuglMTkQdWOUUiJXBNDKP4rX8IZvaR3uv9caf/I02C4eoQAi4FI7Erh4R7/MBhqbmxGHkiP7sC4Jlu8ogUGBoazppMis/RAjQUGTcHjrJJ1axzfjuYlysXENVSQwUiS7wk/ktWfdfVZfy6rbvTAaV4ej/n/
JC/k+SgYUj/KzU4hhF5Moau4JlNNDq3p2zwM2xvZVjdwbd7XXiKtx3NksSYpXYO2zoUctrT6U4O3zS1TNPs43CN0iQG2d26lXrh3eP3lNl3+gus9jYrP3D7RIG0kMgX/fkqMf2Q3teVlX8rIMi4vAgr65+v99gH1
hY7XGtFTyozmcyEziOI7oKP/0NX8XzvUtqEnDiNvcZljY984DaR9K8jo/4eMJsok6qpfmutNhyXQERquJZz4sfofc2+vbnw0zB9vseLk3TRirraRHjPmtbw692qYi3Wk3l8XE5yUk+1kvpJ68agI/jkFSm9AuXyY
t6557XdXjoSZpqo8eI5XWE9fw4e91vU1/piREa+FRjm3BqSVhVUmidBAFKA85UvajhO2WsSkp8Oy4ngGk8V40+jaZ6jnWWHVYJxbOL6jVXhjU9W2zriCVnzYZ0xqAw2JU8Arhh4lD4KpyF15EHC88DR8/dZZZTNV
xvh5wqWRdHuebH/lgelq6TmgxkzGir6je++l/EuzYI9RZCsSOsXVhXjF4CIx1PdkTxlX040KJtmzdSKob4hgqWvj2fOrTx9CfSaESyV8WoKT228HmFKgPVblGGRsxn/Q6jpt04XBJKk/W2d7oQwBlOmCkgP03lON
UoLkoH4qI5OM9DbY1S/+Zd6IkgYv5l5QaTXV0ZP6NJ2Ob0CysIrXuslEskoS8c4f8/6VrwWe92FkqfMld0LqUaPSzVk+YBBMWA1RynCm4HbGpUuWvCJrl5GBvSk8Y0kfG+W4ORc/furTYSMU7WDcTNDik+HGb8yW
erVZ30ILAAg0Ug9uJVjKAAY4YT/0sVe4i5N64gD+eMqQ7ZeEuDO3Ho3zpzCQWL9OHycD0saUMdlvgnbuCuEkhGunljtsH2jKobcBTkucS3W4Ct34q5YcFT/czdZAyEtpFxO3mTDEB4pcvRv36R5TiofUa9HMJ4oh
hNuy/E9pzlK7brHCerowcFjQsY0wMA12HlMmGrSIRy+Us9HQaB6wEVLtXWrmu8pDaF3QgDEYvgNz3M4a/BZvposMwaIhd+TuTl87u9JdjVKEz/AjRRz7zacG5XmD7l2/F2sKEmQbNWxPWXCf7OCG7faFWPdYRqnE
p3ii8ie+pG581nSUYUMjMx2yZtmi4vRTGhF5Tm5RmNsCrrDpfeq5Y7jhzSLFBjJhAjpc/EtuIlWnbCDEPZzpumugdrKPrn8f9+Q2L+VFRVpuzYovikgRZu5pCK+i9+sPmah+AMaYFdl0GkG+KakwiYLLDKXvP8C8
piz/wr7Xe0YP9rX3OvSr0dALDBA/DyaliJzE8o1FjuoqEN9AiibUHXRczLqFdeXU1VXbDBrCiiWccbndm4MQ6+sqnCwsBMRv27Vfc3+J7xJAgbdCA1LGksFlCQ+HmH2RsN1G9hf8EXuvw2JuiE3C9dehWNhmPoB7
/oIFzY4S0DlZJUOixT6EsaDwFqxUJC70YTy37ycvSeygEzpcvAOew2nXG5KSljAvfF1iAWKdztdFMHgJX8aw14Lsnr/sEAjfixJ+FQ0IcXY3ZghQHhKyLGbGh6vs8C0VjSygipA1NW7S+qs3zau5UBERn0EdJVal
z2q5zPZ91AUdXncVQS96gnNuHZOVHSDJ6G/aVKNyEoq/m2hRFS5TVd5yqhtsL0T/C5lCINbZRwYjsUsnjMqJj4f/K3yq9273E4+1u4O15PY7nMgvKHldtwxXylLbHVvroCkH9bg3zBbBWmVCsAmG+Oj902f2If/N
2Q48C4an6MCDv2f/Mi5dcvu/r6Xz90xWdeTEHhig9F8o/jEfsvQn/jGrGYc7St2EGkXQrE76qcs1dy6F5c6I+pqhVdhC5MhhlDch1LPK0NZdWJWASdl9t0yyUDs8d6ZAOKZtwGok7j2KRcZ9Nk4guDPop8YuHz4Q
xSnP3NK4RgzXJCtsrn5ZYaHYsj117apf5/cHR7tI4T4SaYwUAEIp7Habtpv9/pgNfoknIptRn57mo1KRBreSOqWSc0i140NK+PbTS0KZNfbkn+KHqq4VnMS9R7aJ4tvsWoGd8iVhDq10TsAr7K+kWFnvRMufsZX8
otZsNu3VII+n52Ji+1X+jpVnRmubLlwwVx4qpFkP9kOVLlEqn5LUO7PX+fmGmh9bAYaRSKOKvHnUFWwx9W/LznJdfevLg1O3JMPFGWLd96emNrQ6ZiukJfk58eB6MGcEkhPbRuPyEWyITJAk83M+7THNVKfulwBV
b1233Vrga3fmF503g3BTlSdNk4VrV8TTksyGkak9wI8VOP1JGH9jzWOzqphx+V64ogNKANvhbrXRq2R6LGral5IIf2cNAgOj4s4ybLHqxchRWlrZkDKhCUKzZrTJ5oASMkbBpuIgtmaEvITN6ZE5nRg3BeKJA9sg
ofbsu4Uwgz/BN9CBl99Eh5h+M27wtyQlaEWzGyCfIdXTo3pMN4kZngVA48MZwiKJg0q4Y4j4tmVLWvrorSE9Kz5ALJ6XySf5xR6V4R2iAkVXfAYqqzG3sy+Seag315Ni03sGk+vEn8AtHcPkYzDwqPNLC5UXOQz9
+xd/USRYZmtr4buXl3mR+/AptsaTfMM9s/0EqMaxTXH6xHfVz7NLQk85hCY7Jh8Z5tTIoNOfoPlkKANcrp5guwKUUIrXtqf7UDK8DxNCdBwF72vH+lqf+b2rgTGYON2JWy47iUrkwk5warmr5Rvndm/VjehNM9iN
UK15Q0O4ObjrMFCHKsE4vbjMHeEjqZqvMfygGKCtQW7Iw+PAiHKVaHBRPRNOAclQE7puJfeRTE0shvZkdEtE4aRVNuiARxz/+v4/e/Ce7z0VmEW0CotxdeE7In4otuQDS9Zv1mOeqANLqqT0ufx0bE4VUhZ2Yjn0
QY+IBEiDGAcuT5PApOFkkbAd2dk4jHRI1XXrRNM4gNa9VqCjjRIiJrz9+fhO1u0fgNc8HhBvgGkzTh43uXzGUY8TlQGDwMzx1ogo97zJQbKKx/a06P1zm+vo9xrZq2c/HoGXpgA4XlFVCj5vPvrj2TW1yNA6G2jR
3G9ygEWE7dy+ZsTchE0rDIeFfJW9Y88QjC1M6pt9fnGbNLElkz+sYc5I/RhjSzbrjp9HR2kjZEvdBIt8+E4WLjXGEtagQTLUG7qJSACrsKE/WDBHgq6uH+abtVdIdViAjgCfPoFRVQeBLYQULhxWlHfJU4qThoBz
Odq7naWVbUXuL9QvY3Kh4+FqKANEH8SKH7M8Rwboe1OEoLw2ifxTva1ZKW2FozfnO+SLhxV3K65+WqAkpgVRw6bV3KVzJYcVrBvek9QULudg0dSQcy4HWQSZmgmGL9d8oAIN/L6oYCIj2p7ampAcWbz5rTFR1ji7
bzhc8kOWa9AIPwZtgXnNdxbqYzWzrPGApr3yUyIlxQJ2tHt9dKsQ9dePwWreAo/v0IMa0F6LAXc8y3B9E4dvuys1u5eVvLpU1hZYDQLcX3Yoy55+kcNPmrPKaB7ftXnj5JXfUobAsG/iRIXuPNgBzeexUb+Mik2v
2/1T/JoWSb3HbyRzuPdmum6pg9+q9SeZ71C1VwevbLWGrZ3rfXHOy0mPvQlzGrH5g8Yuc0bOoxsPERa9XgMD5owKzrGq1dUM0yUxNTsLryFnYwxDvoH2XPgq9p6pUlbRiEdhYMaFqaHeaTyBQOTSJWJI0oTfMv7x
PCE95IvUrqSku9xyzmF/pOUqA+oQOtLYw0DrRGQjRdie1dACKQs0TjyV8bIn3d7OPW98Nt4pU1+XfoUiLsxzfuMSpRSdayn6oOmigb9N/Uer9o6uSLljvjjtNRoxqfMu/+aARM5Yx+nZmKk0aB2FihH2ijNNdk70
Rul35lLTv5q/cO7XtdLGz7mKneT37N3yMSjJhiqVUy4A8zYHd7Mv8uHlN4sQEjmTrQK8HAd2H/cLjJZ/UZIkpzI3LpV+Z/q53MXW+hUesoo7aalTvn+Gqstta/2UOOn6vV+CEOWnqsqoCdpPJspQg5nVuQe6bamt
+wJqI2ZVRkRUaGiEzKIXPENzql6Jh6AXLNiTLfTiIiI+3zJnVeK0q96b9rrvGCw242cUPowMZ33UxIMrUi19IcljfOrJ7bWI6eZLnlEz4m7cqdFNTk45dLNjZbWZLzr0tFbeaV6VfICEiUxoTITefA4VueeWlZhr
LLM9/9v2NfjXRFbi+a9ZlJSTDZ05YR2oE1IAnWOXudS0SKMpXffVjB3cr9/JM4Jl4erJv87HaxUNFrEMNNbbbVgOSmPt2BW38V+1fl10u110twSH8OoEBFNNdYcu6XxBEpUFjFjTmvzxF/w1O9ZHBmHQNza19y/S
XgIN1O9utp26VAhl6QnaolESVSJ78eqkF9jMF5+IqbP+wzs7qS8/tzplFhoA+TS5vOLDkT3HxPgSfnlLIRIDZg6ToxVghKvNeHh8mAYPlZrxjBGrsyZDYaH5owTAlXRg+MAwxpgFqj49BW9GM7U4H5loXg6V0X/A
PgmljCEdg3X1A2YAsrv2XWdXvk+lK4apeM74Shkjox5tDf+N+U8+rTVdiB4GAKqXJRNb/eDG9O/Z+icdr1n2VOTLSlU/9NArWblvPgeqQvUNvEIZP+NuWQyKnp8LfTHS43vu2ZrMs3vbfdYwFlqUZOnNPtTWHSS0
zSXi2nd4TEcbQZzgCZueJ30VG5/8Ajpqr/3w1QDdz6X+XMkrgoe+8b4Ymi7PV4biPp8vMEQifF6ZxnZ4T0Unjq1xHCx+zFqfImVR7kPG9QXDg7VWu1gH/A41XrbzxqLL5ExOyqMSIaFwNdhwvqn0QBwxkMujR9xL
EWSFLVmk5aE4TxupMlN5alRUSPqYJ9rMEjTy4pksRtrwUcnz0lXVvz4vOS4Hjlqm/HcR6pWT83aWKOrLoS6Fag8pJjmz7H7rk0+uL9eXO0ACP28GNbyCpvdHN1SHWrYbZGn8vA1eGqrOHxisHHVVmf6QY0Ks9Jp4
uTahRCEd9IWStA1rvTGkGPSxW6bv4VHKeAJJpB2ks6v+a1yKvbv8NKfENQ6No4H6cTpYkA2x9E+tN8xHywQCkdmLncUyIdtmduOdeVN9fev79t91w7bp3ba2VO1w3lgmxMwfd2ry0kuT29eTZoSQnjGg/lKJgHCI
f3/aAn/3ffDieuSA70Rlr2PP5apmKipQalwkG8DCNdKQM/KnJuxJ5EohBZJ3dFGOT0BpYYAWhAIX/VgS8Wk3XpIvss8URIAMOKlhnRsBNDNoleFLWWLnhnqdDfUKaScyhKOGif1aqft3RS4aKXqU1RsjJyCxUyBJ
g8GpO5+SQhu6ydBSniOPZeVGY3G5ZdAmJw6GtZXkPHk0frOZA19/GxuDsR05oy6+0KuSrq3sK1mcLffbdzw9L96n60oiP+zXinp76f0ib3ROaARetvdFOZnH1j53TjsYAfJ/+OSYRdNLlnkBjoOS+1rbktvgvVoq
m8S31w9+8SakQ2IF+ojgKCih7Yd9mch1ev+KoGy4Ev3goXV5cxQmPAplz4wlcq4H7dIJVYA5pHmn+s/z5f9cvO68LBv55HFlM3fjBR8Cruh5Y+5USB5hNcdiDiKA0BK3q+A8Goz4Rs+doTPXB9hir4Dg5U3qY7rs
WuCYY+OdOkDgkICPkG55ZCjKYaHcX/qkABYj6fgr3LnL73EQ+vfD/t9xawocprBLl39mbrdtZ9vRDES3E/tK6pnEI5/+9UcZtuuJv7yN2wXXLh0XIl7izI8lHVElQN2Y1WOD8dEkAsvzrxh71Q839MO114kx0jqF
CEKAuGzpWWF2z1E+f0TGzCGDDLCiS0Y7x2doXOMH2Wnm7vs8YRhA1kI+7rut46mUTP17dNJ9g0yaQFPByeLJRp2eoaSfnYBixJagpgeBnsYchLvBoBT+u84NVKjq0MfmqVHLN99tL3Z9/APujpVNvQt2HWgbY1kP
rqpyAI/dkwPQ3cpSxoTnPFJ7JirbWKPAP9Qs7w9sZBXDQyTcK4Bk31GefnspHqxIqzU1Vx0MPv9DsKzBAtSnOjkaPw4hZUmSVJmTIrL7qttZP5lDhPYdIlu5CGEjzRYcPO1rjnUbmdYgZ20NVT3EMo+tO8Rqmpwk
oQBoSeII4WL1CtVV4DnplGvgED3kKNNf6Hsp7CE+gzVT1qEdg8kypLazbJ/dQfr6ntP+50RPoU4vjngFjo9D6Ha0+SjmeJ3X2VBzFExhF+pmrZGleIJC6qDqaJm4qUOjyIN636mkFidLpimaSveNozfel8z2nXih
NeZO6TFVi5gnKCzt+M+6/q9rrxqNzYpgOuAGwMyh8381vGRiGmKhFtKrdX0vPsPJ+hB/ygB5q9jfUIbXsdhbK+oRn8tORV4nnId7KAScGHl3d3Ru0mFfvLDoMBdDbuqMMwQbz3skjDslfRb4Oh8sZO8t7dx8QQqP
+ewLLKKkXuxyVbGgAtx6FrSLF8cYNfkjMi0ZTkzkRQqWi+/QmAD7iz+3KqVIc7GK+jAmKiIIuszqYCxDoU2XK84Dt8elytBLkfofDZFEjU9syeJshIysEy4UzcdXFcCBEUDAgM1gcdqOe8tl7PcsQ55sg2WUp8Yv
q2vSkTXGwAo1pBqui3tgWYk1sd4TeIkh/i7S45Sn962kIP9GlwZPv1Odn5q+/tA4LGqxWdG7lBe2E/Iysq9/YJqmE1iNUX1mJ3v7Gvkgqi/ItqV7lLUjV3RkSwemHgc0UuLl8Jr+e+kw8E5EwVZHUG0dM2Ubc+Y7
OcvqN0QGtrrr9a2QOIJSY+H78kP2VzOmV+QL+hXPw5RRQpbHCg/RYLu4mgeuk9XEiynIutdVaZnyclc8KsLWvXibkahW+/oh1L9QGHtIexVnRZw8VPNHhf1BFJnLFZfaJJ68g29JmQbLqj15xaINBzCBPOlUD50e
c5trbaqEphK8zmKPCBrhLY0Su6vWCR+QEovzoRjRe6YopIXl/kYnoFwbj28pkHWS4DE4Q8iblm/5ypt4R0XKP0omOnHDNlaAzDibe/8Qs4dxgBik7QMLtW1/J+vkdMgRw7eqx4Aq72Brp6PAk8CVHDIIs6kYq+w+
g7O3oulhjQvgj1+iCd/EDgImNrgEkmbUeexLUE7tEUvopDSGW16aplAAUQ4ubnpFZPKBaI+r88GjOmEUjwv/Gmr9Eg2tEzhM+t8cCxScOcVMlj9ikQCDUtZ7bnVXwjl1ojxUW66BpU47A2uB4Whkhi+i7soBzS4Z
zw29FenXzhg6oAEEfFJF4AU+VRWs+5XTzx358MSMsR4dDeP4/BHbcnqcjsf179Ql/SciWRURgXLRhmJjyOybdEh7wB6DZGf7g4bs61dUp6zY0fUN36Tmwny+tgeKqtrxXJvgGjEUnO7hoiYHb/CXgnIoK988nOEB
poQdBMp5TIhOfuTPh6vP8rvpMRXdxMfK8bf7vqvyXECmx3PkerB/1cmxrbBMcjn25OPR7od1XjTSyCQ8tbUebeNjHA90S2pUejePsYg4Wx421Uv9lOs7xRTSlyHohVD5mleQQSFRQjodNXGlaAVV/qcE26N6uL9m
L3TbzwlgmtByr0JZt7a9nne8G9r7g3Pm9z7911wr6pKPzJ/CIC6tVkGDs1qR5bJZ4X5J2T7pT5Y00izNGKSt1tI8gGNsbVLbgzDCBNdod/0fllWdvHc87RKuHcvq51qVdfP+YrEdkvTrWxvVcWE5Y3o4JNG5KLxi
OPATDsW4MLY8U9BaLXlBrsRJVOD+ScnPcsBCwfo59dEMHwcU/lDbt/seDelMpioR0ZOMZbJ4Kr+aBr14xeKz5WaPju9Lul0uJk9ApbBbwn9PgMkToYS8nHNl8emIRKj/XKoeXt7L358+UvtXbcvGd+ne/qVDCfbU
MVLj/VeIb+/BUGX3GzE2NeH3uHeE6reWrpE1P2uLSXB2VOpjj7U36Q+BteG1ERKilEymuasymvef/keeN2pTVrDGhOp8kVKh46jA5hPZiGt4RaURhD61MWm61gHRmeq1jtzPO71gLNtdOx7HNb8ppD3faVmvJ3Ku
/h2JG7xl69YdXvLalXqIIysip4rE8ggxq6AoZnqKZx8fWHfYBrd9z23VhEfz/5go+Uf9/CE3cy13EQxyds0dEx5TAbZZ91I42aHUBNyKHHGnHzjB2Q3B1Xt/ADWChlrjIReNZxedyOeh8KGhKo2E7d7MSFQRAHi6
vk4iX7m5B3cFQiGjb/LMw58CIDLMrBpOFMYcaCIjPvrpps0HfbOrvEPZxdhlvoa4Ads9wvKfCq3BFHO8Q+vruiWruAV92QQd9rBxIvBI0c7Vga7YtZbx70mCHiPxLGxYw8HjlOdQV2otT0ClHYqnMboyiaAE2Kgr
m3An2xBhvQ7vpM9niW9c8HXu1Mpndq8/DWGqC4pg0hIUTJ4Vo6iFaKDzrp7Xbwg1BHzUb8Hcx2mZfxFhCwp7n7veKfZTIt96EEhqlxaybkmGAOQ/0L/oGbqi63R6uS2hm2h7jlyiGLb/hAPrIRcILJ0dXL+kvDvY
mRocmPXzadJUrAfBX14W4/YxR0nN7d/ZrZjfj7PLPAzK1Itg07roy3wT53/XJH8mYAW8xTFIkWqa52wKRg4fqbduG/A73Le/w2W+w9TxDTPlG9fd9QOWCwtxMgdW1uUGY0IkbZvrBitc8RfpHV1wRMm9Lwz+8A18
0XIq6YKXsRHWCOJ6sG/yULgsmYXBz4DZRAlO69sEG+QyWYeMEiX4/0oD/Q5G1s03eN9Du3GnNr7HH2ZOxUqrpvptc7f14fH03EVvb/T2B/1LDkwpGaM6lGQTFN38qY2eXjKhcMPxWDxbmvcMZQh5hpBHXkpFBPxK
CkjIuZzM4q50jJqobObOKoY01F2pY5BgDXatCxbvV+w5eDNdLZ5pCKvnt/sFwHaLOfpJ5a9HRjoDDRTDRubQ3qBg7EosVRxwzuXbekYRd0c1mdLQCl159lLKoEdoVbUwdT6T1lFfmwpB3O1Ky0S/mYU9U9gZ3TYf
Mk8+QH+ZBd2XpQyTyGHP1Owazm/x+Y1yg6tg72zf91cjffGjhIQeTUMPE98P4hEs9FnXUqJum8mx5/yEofgMergLjeONv2bN08+uUiOrLTYnvwH6A3Bnvaix2e8/vNHlCXHTCNGCWwLmaJPiDa+EikNDsjFtX3sP
4b3YnOa6WXiJtcvcQRpeLgd6qqca1ePupWGIp58zOpz087JpE6wk2ZHHvPP02wMGYvLgzoRWJMw7vXVvn5PP7cfPhL4zwzDQAq17j29qUSfDyouqsSA/p3jQ6vEtPsu/PPo5RG+jq9Fl0Ybq5fJzuMRNHklbeasu
DPofPeCsAZ0R+RmQdza4niWu/Xhx7+rpphjAPewnmPLu/G0iLeSaQ/l9CcwdpsF8bpL50YPDqe5kMDXOlIV/WmAE0yPUEAuAKLhgUuUwAK50ugsX/UtP5d8Ll60rUpQDaYHonpvhJXDhY/Y0PnFYWHJc6YsBZPqs
NZT/+KKn1SIOIJoDUX9+AJdHI+oUqeCXBRZ6NtuSJaWAPjLQnB9eQvlnIusDci9f5A408UH8wgDMLch5Yl2wFZAWvke78nJjWn94W+8E0xviHSv82nPf+km2WOd2ZVMvitH8EBev0L388stVjLWMgihwi2tZtG9b
ZTgoRjrYb0lK+YSKKcXWOgpZRYHagxwJ1f4pMfIL8jAZY+dMjyvTipRGlW6x3Htf/C4nmmZds4cO5s7RY8GMJgsF8mpFyk3eAUnaRD4Nrvm0XstYS1hNy5M2ne2dRIFjOOAsYmHzuf+iPO5u6ROXwULtFcxSMYeT
kycr9Be6tJZLkV3ETrkxVvKA8rtiQyvVOKObhrD9RZSjLwqKLVN1Y3TsYc6Xolr/QcKFSzAuW9QglaWeBVVWjSqNsIsddwgPTCtXCAK5GjSI535Ye0j4p2VSKmK5rDb6npQTD+gSu1mE+SRcRL6kBhVnIyshPvNJ
2jUIqTKU3x4UZBqiZRN1AB8hNryWY0bV0ZqC1VpaWD+e4eovngfzNDsJfvPbEZmqkdW6rQ6HpnnNFdpYhzQlAayhU7KKdNo/5Gr9pTmEQtGNBTYPw1bXvVcJVAdqAU6Fl48nqPzrt7DDu6BVtOwI6ktRFn4s9fJL
7EGCvnjquPCc82Kg+P0+v2C73J7m6SN0wQrz5W1lheE/3V2S6Uq+7tF8wk7C11D0Mt1w04uNpeSjfmbnp7XlVrugh8dZjQOgs49xJzJdY/PuqUlreJYxjYnacR27T/+T9llmkIb76Wdbj+t0MOByocKI3onwuVSg
jGF1asLHqkrVvlQZXDTXk6iBGagv5132430aigllhfFcf5a18TW/t1qDdCXM8wRB8h9gnP6QBwrNsL/dMEGY/r95KeFP3f/8ZR+reFO1AwwOGjhnAQKrvDFVS8WBCEBwsBNiTJW8CBlinGu4PovqYcfT7AEliivL
aAmdEkU8AnCewIh+/bCu+Rifny2JRG94NZwRIrIPtJVCUPrFTS+2gJoBHl4H8aEc69d2RHN/cjCK+P6PuaCsFHW+u1T8MGK+2xOygX4jBXC/RSQbN/oev+0jx7DF7pjE1fsRSbzc9F12wn2W2Xjt52MbiiUbr74v
RIdzxtNmq5UfrYp1sLb6MQpvDXSHoYgDvRpx3CYPHZKmdKmJNgsjw2QNxosCnTNELYL4FjMYQqv0Soc/8g9BIkeEuDbOR0Q5SgUDhUwYeVlrX5Hrkt+xiKpbXUnh3VcnA272R4PLyMp3uLis1ZODuyb6WOPF1RvR
NX/ziGoCWQUn7AST7LEiG9vjp7Ku5Gb/ZsGh07pQZ7ORYh9KG8sLsggpBPNAujyc6uacl1r3eScJU3lloGMG9xqf2cb7tBkn2NaWtxHwr8i/e/UFS3xIJHDjxdVSIJsiK82qWz5cjZOzGRfP1PeCNFV0gyI91I8I
CTOTFT9JPGN/1yMqThRhH0ev0rT7aAicsiEe9l5a8TIjoUurY/Ge7w2TdbIgK2WvAqkLAGPq7q71aWB1bUbSsHbz+s4/TibzwyV+D5UIlxYqf/lxoXw76NPxlX0YoF4pQHza/3ijqErKmjozJEc6S5T1wMoEr5NS
nm+ysTeDIm6ewQwG7xCQHgWOJRwMtDNANuOXNKBQzmy01TbV2vVpB5XMkec3adnd2Fu2Twk2I/B5Cta+5CvrJRbGRao/lSDfEzMYJZsTBx2dWcXX38kxjRa7o2/z1t/UBi+ZIHpvPD0xhKsf5j9/7XtWY/aH5MuS
uB5YDIsajTJ2Hkpq+WYDZNKD6NLvPrn+La/SlAW2cly6By6QxotVY1VkI4Ga0uObbuNwstpyApc1+gtORiM0pcL8oEsmTKfSIct6pnlklH5O2L7W/h23r61h7ZBKdeue3aA53Ozv8x0kus1QWJymj/vqfjhYVy4R
VlguTzC2Op0aH3dTS6aRW8oxGKwHprRXxzgj7lYlXRfRQldPUuOrrSNJvOqWroh+Cc+pANMZgUnagdjRp7Wfe/PHLGb875FbOX/aofhVuEzgJTRy55FW04/FvFmRjDAVgNO1uQhP+oF9nCJ/Yy/j4l3Uuf2RISPQ
LhiNdOUr1UrTyrKeZKIlg7DKHNn4+JK8uVqFTn7KGqgZPVynPXwstfHqGvvy0dC72OpQ4gUVTtL9gcARHqnYtKE5YWN2Drn6i4CAJjksSrRa1tP+XzrXn7uMkUI6PAyHL10tzOcBmG67MkRQjwgAbWP96rJsX+70
xJRDEZHz5epRxHoU8PvitJUhCsVUaJomtOqwEkfVyV8ByqmTghj212VmZ0fDFPk50bGZA/2ca1aVQGgtxCqeBRVAwIBTCd5C/C4WBb3VfuYiSIZ1bmoSEKGb1jDpDHG03RsarHd/g/4FJGcD0ZGlzYN937yZInEX
YwNijo9rnptaoJZudLXbfOOU/7wk6oL12MyepwNWH9VNP9GmbZhMUYyVrURSE27hxplUILHwXHh1d/tx8m0qD79HeivTVGxc65TtVzuIyIbQWTUtM1/YAhQtJTUmPrwja6PnedM4r3XOv9jnux3YVik8gZyu6G/5
aZ7n6TqTJqLvCB/xvGUdX6obtMGRyf7kWgi7ZxrWvlxs44kvdF+rlIuKo8xt5bznIEc8vnFwcugAQdxamUzsaiViEr4/Jowiq23vNJb5Fdpyiq83E8CUqGq3us6LqdBaRUcoaQdctd8o6A004rK5HCQmg6F5KQjO
VZe5mJ/XOciJFMHAELlldZzO7qcYNq3VbAdRbmc+MudXanNmLSlE+TZ06ovoDNagymZusbWjSOu5yTw12X9b1EZkzb9F3l0MNt8YWGnX4M+sZYANObtvq9Mcm6noqGRGtOYIXTfI/CHuZaY0kldJpQJMcyHyHwtZ
sUgz3V2QipAazo9EIka3iY3lQcTbKEr7i/9KERC3cBzQYI6uykO09oGoIETKfujjAkPpaespx/+KQpNJrVGKk5VUhoB90i0zRBo8gedvAXbtWYOpVG0+VSQPx8Kg9UPnlT7Z3XTGg5W8kI1s976TDFUZiFeY0BMy
DtYlYjRbLhc+c6W+5obhwANtx5iayQEeT46a7W+buGPT1JdtTzmmGtYyjXqcO4kfsejvzi1Q2Nj/MdXlIvK2SG0FeZfPK66SgIqVRr/YDzbMkVoUVfQuVMplRpVfzOIaNfjehPmYEOZDkA9T8UDy9X1QSE1MET0k
bB9HTBAl2qNXxTSlUEJD/JYpPqzkXHyLAsU5dLfLuEDcWjfJAmVbpyr8/yJSS/jccYq+DpcHqxjV8XdCt1sLorTi+FCd5/e9XETN2SKAmL4IWJpIJHYippaCxM2xqbmvyUd5Ge/8u/FjKYiAiXdnh3ETkrgkB49S
bkV+FmjNGOwedV602U2/Kq1uq9LgtqbfXpE+GjBsStRJjzwH+rzcFAjIL0B0QoT1/zuICa6OY9X/4sIDGdOWS6OQ244qG/ycpc2axU9Qr53VfOp1zAVFlcWCBn9Hti9lpmpMxrzFIEP+Ixfe9Y4GEUqjYXdRhqwY
XrHrbSHApU2mYGUBzl5gP5FP2/8IypvR3GFglhwFoLPD7YZD0cMXlNMEifYxebppodZNgaAUlJgWGfVxoz3Y1CGfim+FyzfAxwgHGJMXM3fxCgXyJ9Zp4RHELCIlkvgYUFEpTh9EbEjh9OZcEzHykg/vpFwEDtY7
2Er6m5ncqlWEjau8MTkxQvcDhek9XQqXj43+WYCVZv6GTzzGN7zGhnut9Jbq7G8puDLhoWQo2v7xa+BljHgkn7fItODj42w7OEE5TwtCeLybJedSYoRZ+UHofpzvdHxhSH9B92H3pYAIaCnfQVWhaEQj3tW1YXiw
nuHYMn5W4ub6suSHd7ltRV6mKM56oed5LwnzZo+OpIwoEwVjkv9JkOZiHJg34k3e2Ofh7srlHtU/T5IZhNeunwY48acgdeTjViuQmRX9EGr0Quxa/epjTvw17i/xurXmV8o29+VCHdChHxQyhObHu4F1u5nKEYzG
l/djBv7MTpcO+R8wIexDKqJnR22+c9ChT9VaQerxhTxuANjh7QVt/PYirZGpymubnOmno6WM0r8PMYIrGJeMCytHCvyiFFARiBHuyyQjgH61U3nxdpphVQVSmreb4FY7AJH/mCirQZ3B8elqD08GvfUCu74Vucz4
kBQomcPvQjFDlJKu8jFh+pj7YvuhHuxf5O+9puDoI/FN82Y0tLEgavPXenThMT7/I9y1eq/Mn0OX5lxRd5J1BFMoYoG+OQXrS7EWL2AWX8dgH/iydRyfzjmGco+C5be2RvwsYA4M7Z/y2SpWjCOmw94n+dugTbyp
W46eCcgGGDxAnUG2cejqY1wS+vmtWVvAC9R6pe33BSLwcFq4FTBNeKq57sdo90J8M6yoA7r0Ua9EHHiSnxVNsbw7SGSq5tniPsNpjlZAcNjchXVTZico1D952Cv+j4j3ftyOquzVm5eGsaNkQ7pVv8JROyee3Qo6
neX8gH73m93nddHLzTKdTi8d+QuaTIT044GkcAapMh6tyPbNK4O7n7nsCVy0KXOgVrr6OgFjtoY233EXM7qFUSb6WTG8EQ2vgzax0Tbs6Loc2sqA7v2cOCBFOmgJiD3b8r22NZc3T1BHrBM0CPETQUu5y1I2eoau
SKzbr9vjJjnr7ljunrvb4JZKBsvhxVOiDara/sBDpu91M0FnxEHfIh3a7reHpru13W7vtqtBFUmKuIhAP+lP0dC1BBHJN5NwPWF2kKnaeZ4P2X6jQI8VRWkk/aP80OLjjP/8SvyQ5GHNcw2/9jVEXCDktG/JK2hc
/or4kfIFARuOicN2Vj4nT5S517GLNjkb9/l3r/YMNdECLJOre69zKSF3sex6Y3TsB6XZERVb01izCHu/Uu94V18h7TK0YO4guNZklU9M/eoNBCwK3Y3LjImIEM7huPDb+/BadmsL3NuHa9InCQ2Tnn9/djYIi2HP
FiRrPfBrC9FZG1hOaSoiqYx6YqDH/u/B8EqBGZGXLJZ3SI4LokJjN4TDWtX1AqzTOGk5hB76BlMqEbMhrTvhhRKk9DMkyyZorUencbFFJ6RaNeRGK0Gty8QGMcmfJIEVkyPqrsm5EHIOk70jZ7uX/oMbQfx9jwPF
jBa31o8uml5/uHajp5C/FdQUxdJu/VO/+Rz1/4u9Q4PuQ1HehpWoZW8Ci8VzOsUG0d7Gj6FuJX3NO8ms/xXhjTlwaCJFS9s6EzRFy7qNdzNatvhnXZT5iqFcdL8t6D3XyrXt+25aepM33PgbteOu5xfGThgVpeSc
mVRp4mweEaDoZ7g7LSDYzcL7/V21Uw8ZkindojroYu6pwss53HR+9yVC+A+HoFIPS+SizIFTtkLMprY/xu/aDbapksrQNBlrU/AUS90QFiWvdIxpOF4VzNclilKfFV4q3ZQvRNLzrV0kzgRWK3Yt6kCvbGTGoRau
yIazKflSuVASHhgQWNg0SEhLzgl5jELmFRfpw2pjR862HTPpSsJ1s+V0Y+PFzhmjUrak2x/z5tEWKmMWghGbv6mVv4lyAM5LJWD7qJNzmFs39H/eCvzpkeVBPa5VFRvX9RABor8S2DAfjhejcNKTSqkHczaikCpo
sg5uocacgGiUXU2aDdZroBPOFofFZuliDi7ATjo59ld1/SZl2d325T5q46vhGdU5dSLpBSjRaXwWohLRDunHBjunPAzw6yEC9cPQ62LnCL+DG4dwbSGPYGhIvH+1Ca3Df8NS43KV1gSlxtT6PWF7+6u72AhSKsVM
tc36DFw3ULdhVs/Y1B99brL0I18PB9kCvEqpG/MH9qFDwDlJG7O7AqqKJMPaq/2hAWDsBWgZaajw/KuMFnGF7zNx3fHYaxw+PG783Mpp5TEPddtYfdlSaRVEPC98VFM/8pZgDWkB1s6eHEwaxkqeY9zA3I/FWA7k
YpKzXKkHYYOGoWeSyBQGi9Ol5vlQcBo17Lo7ufMOdFOnPUkm/kHisMsp4CcKMxWwq2jgZX6lJCSYKVQCyX1ms0/Yp33pzdnhSZJN++hy6mTAXyhP6TaVbPN3/t+orzKsow3G0Ya1l/d8Y8OnG7nIzySmKA3/RKNd
8Bcb0GL96a0N6Kf9tY7213pv/Xq0mGe7/bG3m/GbnfFXaTaUEOSSYnJMRfKaFNO/rZYOL/rBftzIr+DNX98J7HpdQ3Tk/AaXjWj8cG/TXVfflAn5ripaM97C7ioKrATU1Ee9oSUlq5OB4EXUmhf0fGsIqNMNylZu
/6Wv2m5mIjl77lnZWxox0Xt/WnUG1CC6q1/3oWoc3GFuc/xeNN5GHd7M2NNTfFdO166zJjBvdgsILC26MvQnhONO9UPrffPUc9CkBKOKmoy8dJ2NI8Xmoi8z3pczMeV5nQCu5ntrjp91lBmDqZ3z24uTYL3VBBv5
uLlj2NIzTWbbdT+9qx6qOaGMvM4Tmdu3JHRci5OWs9Frg1z/FO8tE6ikvkTrZ1T3kOrjh7d3HhRdxFvlczbYgU9GH+R52Y6CeUjipiib6MfO5FxW73vLr20zHVOJ3KY4qjibYfUe5wFKBtdEDtmiq6mZw9dRRUtd
64ekwwvimAV5OhXv5Ue6yZNrxpMZ0cmsZ7IrVnK/TmyYXGyKcAuUcUofQjdbCLfvMd18nxfFafXko/V/D/EV4z2QSGYJy7eAkw+uXhOsG8DgFO/K0mKp1Pl7aqa5XtGL6mxPDvzrkXNk2R5ivPRoJ0Rhz3M99CDc
Pf9GI0ppbMh2UjXtpL0ILZRd7JdoPVKsOfS1rDjR7PK/xQSUEerSthJ/lTcpmmm+KFbILPTuU75YYzfLN2Ssevv1Q9ez3RbtAikGLVvuuuVU7CdJ+BnQud3pAFmnwkAG50K0ptnArhjyjHHDM9QgGITTHOKyWZYF
aOZJ0SPRY0Fce7BVlBmBPmhK0yFyiy2eBHxYJOhCr8cmL56zv/FTjs4SK7QTWZq0gbU7okWCRU1BVoE9iNQMdQNe6cuW5AAw2B6lzvsBIEVpLwPJXN5juGLe/9F1UPpgyVIqujg2qVKwvllD4HbczD5ShMyK6zmG
snUdsxPZikswrM5B8WnPLOTMyaS74vojVYX6TSq64CEJONaRjX6MzC/IY9AkOdkI/Hl2MqyXdFUtqouJiCaGhMiYS5XnWYkQpIT928Le1vygaMxtUFiDnOegcvnlHtxEQdXyAAqfKnS5NdM/lB9YmvBDfgRD2KpE
/IjikrixwkT4s/tevWH/eHd3ADG1Wsijf3/kbLVGM9qvd7G3OsY9SJWvYHgmS61hWCrmUEGzlDAm0CKPTqujhM1X8QIA1mTxKSl9NEVHuyyMfKLayGBV24DMGTVB8a6mePUCTd/oshlpA7vj5jR1LBK0AtKmDf6k
UtAxhZ+TAfn5QpmGrsGxD0WpkcHXG7jUlBVS5yXxA0ZRVJpeNTzyX8PP6NLzhPFTlC83nhnEdQQ41JJZmlx5Bpjs3qt5m44QtdjRXfNdTrC6Nf/lLmhwkFkvf4lIvXvvrcNP6r5TdEZ1AblAoFvAwC64ZXg97N9Q
3dHzIuo7kc5px1NFxQglSMqAiFDrEd/gcG3LDSnwLi/tJRH2kMiFyG/Ms2av+ddjb4PawmLNs/sE4ZY8JT4XR6Tt8BwmK1e4utQ8+heRToUj0jWL4G/awNnuAOj8osvBXs1nySM3ePlHv4n+2o/gKX8isOqxL/EZ
LejsXBiSZJow4X6ErB5feiu1ZyRclhRNuAI//ggcc7C6njsUrAmz3wOsbUk/GHBcq0OhcDFgr9aFCladajGhMos0rNDyLylyV90imgK7FSnwk1XULDbV07T0j+RCjUI+yiJ2ywjtPJJHo7uaSQDtpsEdLrdbbdGY
1xurB277GxtDXwJVLijr8mb068DHIKb3koI4erYg/RsFfYeovAbF+10cKEcSAzjl90dxe6Vi408rEm8xQQT2Dw4JUqbtyXeJDkNsooPk1LqAjlsazFtWaR0xUEYunXyEsUNBaiFSqksXIRMag+y1oWBG1sXWThWk
qIYoc2T3AtagbNIB5HLXsQeHwgGe2yq6mXcn8LD2QH1bFnlJLXVvDvKDiQ6q7BXx5aQ1JdrWyXwd7zcsp4LYEOX9hGn8cI5jja4De58XkymMy0rocSTgOtjsVNXB3PzAUrbhyQ51OCg3exa/p1si4tpoh3ELdFlx
bqkflk+3E9nuzDmXGSAHGXUIwDmZJjx/qkOhifX3lFzhdjLiv+912+zstZxaBMEXYO+ManAsJQ8S5YDvyLJSI9trdYHjYfjF0dMRbOf++cKto+u/z9N8DeYP2YJgPi3ruwO/OIV8/VuYuCTLwt6FVn7XfKPtPvPr
sWdlmhleh2UA8negoDljRKQOO8ajPssNoUS075+88dONz13MSTV1UosnXFgt4tEFS4+xe4G4QflXuzL1+WfXBSYFnSTxqnNWt8wyWv7+UaO+ozSoRWlZlCFgadBp8jNEVnl58EAHiTrA4Vg6cBnp2Sa2KtJiY9pX
cHoL9Gjud0qjCBbq86JMtnDXq6zEHTy/HfP8wI5OPTSHD8hRNzqB3RDjUY/UjlPkGANQKmVevNik/AEN/13yiUPQaaUH3y9Q/cgb5PRRWc51aa9PlwbBF4W460dXzgVJjlEtacDZSmtlzPOGjuz/fZBma0AuDnue
eDrs9ZS+J+0nUelY4j/n91nHWFSdqeo959PzYdTpOMW/TynPZk9Lbev64nzhcq8//jj8oz8wjwW/70riiL6rbZw3CR5u7vyB8WZT/uUdf7YQ4WjMaWa/t8hqm311tyw/lAk+s0wKo06HpYQiPRvITu4CEIMuTrbH
YQhT88/ILj4tHE2MVDUgRXO3tHfQetvb30iIXgNMnJ8kh9c2qXDUanA8RZHXUP+sSS0UXMYw17gcmqTa0WmZ5jaXwYIy3RONz8X/X2VA+8hprj1Vd7KVrhzHVVRxWrJ7fjJf5tlxn9I7th0rC4CPcng+PFo6Npnp
8BVP944u8JnPLzLVUA8armDUBNW15gMr+xuO1Wm11oNpr2HqQM9v1lmqfXOLfp9SvdLp7ICtFOka4REik1jL7c8pgtWL4lpBTXrK0HW8trgMMewZUhBQEN/l21D9uuhXLqz7F1q56JYSocbdwCbtJIp0hWJOY+Dy
VW9rr3oY1OT81k/BTzdd4QrtTm72J7t8JSI4sI/eucAcEHG6upCXGImJo09M/ItJk4CYvE63CZkC3IkoTnAHIriIn2bnXDrAuSmFX9BJ/SNNiWdXiVz8eOqYWK/fUkDC/o65KFkuJEaSMAW/s1FwkFfkS9EilcAe
nGMbiJGOHG7DQ0Xwup6n/3GmWj5zM+KKAuT0RHvgbYD7R1lQKlHig/RgiDBSkrg+TZPDizgziCIhTjGGJiVIZDujMqKIx7oRKKP7pNDbNS3x8fK13eZSatx+twnYxj6KWftMCRFboI5qY9JdvvwX+lsHbx6IC0N8
Lm84dYZ34WcHS+HcSaR8d6N376LRfnI6uOZkbC8yvJajBkHMXfp9YdYfFv5P3zcTi5njyHe4AR9/Rq4HIbHf6udeQvX4bGh9DSFmxffRII/ExqET8Paf53TjD9jOSLnaO69gvFFzdVrB02ub3tmrQYMpwoQkXK/S
8lLjOFFv5Cs1zs/PjGLmR4loc3l8ElN8YYu1VIu3bJw/K1BmLIb/CLk981ehitKyWaDg+1BRRXitDlS+uIkxMq0RcLR94aZVMtLu/FBwJojrN5Ai4twR8PBMRpZ2FqO0qOHyfeW0Wy8V8YMZTiEQQQxRnZd7Lrq6
xrp3Sd8owdDjch3WWLULJqQpC/GKnQCWepQ0vp+d61LXhD0oW7iRvXcBxvajbu1Rc3TOTdS8kf30uUPwUSWyyZ4NgbIDhGCtKlTQkSxzjKEanwYKEnzI9gMJlcX5R9NQ1SmLb8BzWvDBzTtigVxzLByToJrLXufk
YZFE6yX0L53qBUTclyTj7ylhCS6eUmRDpYG3EwTaQFgaUQgcJM/Qt183s64DITEHbfcGXo6QwEnoVcOVXLqlNImfmHUdM89IlVFaGZWYpIZBv0cywb5NGuSbAgbD0PmbRvg0RCpCYDMthlvLydSBQoLxu8fXxpnl
xoh8JGbDKZRr4pNYH5td/ipo8+GqDuvv8h/X8PbHz4EX7MVCut+r/gloBOtnIbqeKsZIFX+Q1zdeBZZUn8LXtCnU0ogJj6hOe4z9s6RYlm2u0dNSUYDdBdcpHYWWQRwBjgFE40QkAQkAVOXMJonIxoT42p4RxmOA
bWGnhm4NA+3AGuRjeeL2dbOaTsAlqWkC6+IT50jOnWmtgXT0RtHdPHXiIHDDob8wboo8e4NDxB4Neu5A3Sk26107PtHWVbbs+qxQLd2polUx913N9YoQesJRbFtc2RHJNlWwqR1AArGcbBClagqA1Dmr4fO5g/S9
gOo4gGBdsRzxaDUZQ4bHluibOi1pGUWC6cf/WKYRTQ3xFGE6bKmEDQxQ++K0MPamYuwuPuZwE7WTiXRqjyX+t2r2q+ZzUYeu2zsYF58ByEvZPD3HACFaTQFc+suWHh7TfUGqevZB4PiI+ax3MG8pKXEdiN9OSV5u
T+XHCQmEPz8r/lGpJf7DabciijyR9u3ZTV0XcXRoB5eMUY6NSE46d5O+otm5q8fXZ5qVDSgz8B58i+UWXQiiMGIETo4c32alEP7192m8c4l+zT4GR6gmvnFaJSSDG/TWdOkU1R6SBOCyV27Ppa+T5jkqg7ji/YIu
yPnLpEP6HI5Ldv7I6hT91AUiBc52H3cpv/aNtPmlbHKeCXe/p3gi3If3rfxjBhu/wum+6dqO4b+u+3D31ow8XA73zTj9+fDdd8J9VtJTZ3M5cd5x/vdp0w6zf//dp7/bKRTy99RuPvg1hZM5TfaTefJ0muK2I9Vf
8yBUlQ/gS2H6kRKUCLHT+6edtEguwbUYpjGc1MI4Byg2t2OV2ayZJG3k4caAQkM3Ouh+pDXbnjYuJqQxGYQy6VDY13XcRBCaMiIDDdyyfQkn6JK+zZWbAglDN/XnOglQqTqd7nTAgII2R5BtZs7mOZrbbi8cF06m
BWenmufspmRbHqcJcuK5zp/Km4GQDcOf9M/nFZjHrHF0BvKZlStXDFCiJ/eIv5gkL7s7bqKQTwsiI1ErfQ5lHwXDZfhMpCsMcgaTehI1KICB0GDqyekT0rPDtceAad0dAWxPsC6S6EyIm9YdkJM7cc8kwJWmN120
bfBXV/LMILL9IGhNq1AmTWXlKrAp0pVCpDvktpCcKMgVvNQULiWRlle2RRPg5oNrTEnV428meNMTAwyjEn8+1Xd+mSqQjy1vy/v99P1vEi13P4giK3V+EypLVZy54ARLkPHql9CVDpxZ36I/tuLwRNvZMswS7dyy
OaXjoRURqGKye0iQ8X1z4MtnEtpXKCsYwSWluzfOqhuQTUwnvjRzgnVS8gTVrkZBnqGlp7Z9KtsG/9xOrMgCwHmTtiyZfKm+xmJvxJQruy7D91X97iP3rvZc5MedLD2caYIJkGguslsOlVRJ+DE40p3QJnOniZIL
q02b5DZbUezzovmj8Wgk2Y1KJCBJxRW5YKUuy0i036QMa8BgSUWjntKJl9f0ZOzkuivf6rbIx0c+PvLxkY+P4/qRRL/Zb1cvzsOEAX/dd39DyCD59QjKVrXxwgwG+d8oZ2Op32IwFlfsGPGnb5dxreLO3lSMXMoR
lhzgB00OgIpnAyNh/NMsWrCbxcH1T7XJNRh4NxEzMtgR90HHubp2wuTRb4EZmq10OoylGLHv4DVjAoTCjQCoDg6qBJVp05cBRfLFxdqRIv0jMHQGRXFXwnxI3RRu6/Thbf0amJN08NPC8ypNMUi0N4hQIE5QW99U
KuNoMEuctEYxoY5iiKgG+tvxII69y2tcnOpyoPNa9NfR5GwvHkw7mJj1UBWXofkWyENqnsWypzPzUT7lqTqokSIT1zmxT2wHYTeWglsBhA13R2YEdlYytYULfqPScaUjHanTN0swpaPD3848r5zd1YheqDv2h1tJ
YMtyTgy5NnwGCjEv/OpHklwp0Ftl7XCObP5stH9EuyIBe60bjAWjHdWHp0Z8Ea2Q/J8kRrsGaCbE2uoVIBDCXxZbag6PmkWCdJ1QidFb+m+tSoQa3TXptge7l1PRrljtiQQE8ABzqREQYxekMzd0auRkwPDWS/Et
ibl6ZsMjodxIoQHpRXMA+n0WmzRY1fmqRqYzrFtyveuk6bnlgGLNg2VDv6uH5M1GqR8RhyXQ0pmIImoSAE9jfL84UKjtsCGH03NYiHIZA1bQhHBUNaVqUFbnQjXdiy6BnuFMJT1WMGgCwYLlM0WAr35AJPRxc4i9
IxSjkadLhdlhOCnpIl8KwXVTHkQSSRGqGb8Vt6LpVsV69gRzG/+sHeTekIOkXIEctRbdyVDD+H9vkA54eysie+MfaGCpyljFMqf187gx9x6kTockD21yeiU6BOMe5m2TnVGTOa+nfY6fqagLpE+WgzT1FUiqoITW
+u+Dmt68jQevvWu4VDvNSOAcvuDOtnF4ZGieEUcHfVW2LMgXewnbl7vwHumGKMgqTYfu9c+Ehek1WLvLpF+emZO3lSvl7tDszc0WqUNz6wz4rr0Zzqpex3c+690jGZziXeufY8j6CreUtduJLbgqd8wrvKgP6b/S
Tn9WqFRRpiUCCUk9Cb2KAwjTCXDFhdSPbtpw54+pj64F7+Ske9vRFFAFD0nysWMOUpmBg4n/yHRq6v0bLaLeHjrezLibJEWUxjPvxHZ1m7OFF5fF7Pxa1O7i7l13x1yD7n8fjCllN9F2WScbTwUJir+rZ+9QtluF
vb6isjiWUSeKvutmcaGRYtlXSRR+vrzQQh0UzTIdYkmaPqXnot1oS6HIwWDogNwSm7fIQxqtTsY8VmYjQQTPMnbZfDK1nBUENM7Seo8bF2xuAOy9MUZZAPDdCK2ZYdeR1zBo9uKIJSxmyOcCJyhzlw/Fwhtangid
bRZ7HggD0duDLrxgpH62i9dFX2iESb+eL64deFulnoCUjcJ5fz1g6JXdOh9kVfVL8lFCzpTQVCa6g0/6UmpPNDDTTPthy4i+LaY7MWML5m3/1DqG76IgNa8OEu4i1uI5OM5OYKacNruX2PSepRYfqUOeiopd9vE1
10WRM3LEOLgDBa94b4az2eyVS4Kh52kQX2DBQXtj+cLjX5K8V8pMdCIPUXfM/hnAFwvPtkllUIr9Km2xeuK7MkjmWpZtOsGOIeSAdubKpnrOrWN0h0gep0csFzPoaClZvMiCnD2GysOoVXDaNzDQ7tTnDcqhexQb
70Y9i2Ls4q4stjwTDf4aIrCv7SrTWH02X2uPXVSovZznUVIA2vPDjwSlhyQUrE161R1zqLWjQm5gKEI/61cVKKOi3Hqtrsj6/iVSgJtr0WqEx0v1qmoLaE/2tFyFJQWJLe2ksUl9fTEBC7PDGJzzwmNSfnoR4jc7
9YusRSqwlEqIJGc+EXT5JhGxZZV73Er4xSiH9G1P7kr/zNPCQFpCGIVjuJs0/drwEktjR4QoK6kfdK/9xB77kt4vRlBUPMQCCxyhWbjuNJtlK8UD3AqxepjTMOvvs6e4Y4dndoZMheHsY3EEEuRfZV4EYTJmokDU
mAvvCUqGTOhQztKHhmjw1j+4QBBFjOnBPY+4t6YOkquTnHBbM5oItuSYJzt4V3xc5HlAEnRAxg7imG2fsFB7HoMtNsxlT8mum2MgHy3QRZikLqAJnUrnfvZLOVYmonzmrCcfBC5cMkySzCpJRtGnCWqlkb1JUSpf
dTaIh9fJUR2LPRIkSz/x2H/0SjH+d22bQIiEUul9iJxvV6R7sIXXEYoUGZayFcna/eybu2n87zllXyzBLrdmuHw56+iIyX8e3XphTy/duhrMmUsTrTzuRK2CYCuqKd4vrKJV6MHgcxg7TpZo8aXz/lSx0wsVnKw0
FFosT+pGVzm1AxzQQ3NzhVV5hiYHiq1iwT05o5DSEEyex2hLdRNKUKy8sMvxcG3vlFvU96D0gitK/EmPjW2lSe19bNt1KoQ+MQJkHvpMeEEih/N0IewerVztI9EPKonhrwj/dXl/Hh2vLxtCU2YPbM1zyicLkBJD
sY6iCF0EfSqEaz0VEyg53KnXmWRMaAFcVjFe+IERtax60QqRZTCMGD8zuMEZL+bSqbWPJ4PelUcChQyycwWrz8QmXtzyxC0jgYaCDgL1UDBRxWRLRe1iDIut7eraX7DM8npsRp1NpeDloWxGfd+Yskj8lRlmu+cn
Wl5HFQf7C+/ZZzzPDUJSTcHnRjsc3+A2VLnXXWm5ckfx5tm/RWRtLWzICBEsziqZNQEZ7Va1pWKll5zTtL9wwfz5ZVbdqLq9M/Zj5gzz4A/ebDnhjWMJ4mri1OfuKfhqpEJoCcmpnuwTa34n9dcCY3/ovUY2ahfV
T1ZdKLcC1iFqG2szj92cTn44HWktQPLjJK0DvxI749f3q0WRsqJyx03rABdb/u/pekcXn/bRS/BjnMq2CzrYz6866gWgQxy4Uki08xDEBm3MZUIHVRkRal5pnjPRYAfc7EkYxXxW81vg6lnKqVar4Lk6yskj24Xf
VunMVhRrX5XUN3Q2BnWhOiwJxZ/BjT+TDPQuW9/ivNlK0+nlY/CCApOs5EihJdNJ9Hb9QNEGp92S0drbnCaX+TrGf7nRO/r4SXWO4Qqv2d/yebHSVcGC7OiVYvOKOYOM8R2NQ3m1eza4oQlzh9dTGbZ7GT+P0T9W
/u9VocPkVrSPtxU7tnctsPikZXp1kfemz+1moQft96aS+v1VbIjcn1CplvFTVpYF0auq5re2RApJ1lzazbGQ8yTVnTslJXUjI5oWq7GyiuPpPM9F1s/1bLiS/Xu1d08/a0uv0qZOTUq9VXDetnpp6tt9bRNUXx5V
/Oq4eHNZvGc8gzDYZSv8CBQfDTNntD9zVWijwCFH+xQRhjq10d7k2wpwfefbhiFPALa57Z4orGOrw206BpaiLbXEXZLShTmfXOjlKTtp3vqr4NXH0IaBR155s2p+Mz3bQYvlDfmTLI7w+ccg5w6AxlbManTri6hu
iifJV/8KYlMVC7Xgbps1RPxxZQyYmshCMUUSmsLuu9YBOacs9ySX0zQOPSHkqGPkWKokZve8ee5G09q/pvxGz9sN8ktZYHCVlySYRg7Ma5v/8Ye4gcifp7urk+fc+7XrwivhlO7iCd28XW8ePn6Yv+T2lk59TJfb
3DC0nbN7umdX4+GXrsRlrmQxi9epB3HSKW+FbZ6fz9PhqWUkDdqCB5yhB8lOPw4J4irLgfTQ8q/XVagWjoIapkmC8Kh5ugnCW4gu4iR4M0xQGQvf7/qUFvcv7cuh1XHBKpoZh8mS7qGeTPPitncK9Ylz6hWDnwwx
bqqkuiwtJMgzXlIu6Gi7goGoqYeeWgmZx7qy7W0arkNyS2xVNu3ZbUYomPmamHnqbVjlQLL2qQoy1ZStGW/wOJb+bYxlHrCVZZ/49xwr8REZD3LNqLjtgSrfa8dUAHcSSaE0pubYOT70xA/MwaXLiuaatEWOM+IS
GCSPffKBHgTkBHNIFSm/w8yowMcco9XNiNpBkxRU8L5ub5nSVtngbweydmsX7T5xgPluP3GaJPscYUUpCdngCfXsa+Jm+uojwf5eLsVqB2uPkgK2sF6VDO1kTCbUgTSq/GIg/C9zjavZj3XoG3nE5HrCOpLOqlqT
K3smornDHGE+obXAkyIVwmalperx1Nq9xeO0W7fVUImP0xIGtU9hmDiJJHvQlKvaQO7q8rWOQXCF/VHTwLTHMdLQElGA89SHla2kdwRwQFvLWbB/Bu7I8BbYMzztXyndHhM4GRyZ23PSOnuClaVhaWtvY/xwuv//
r/lsSxyYZ27if74KvVdn5yE7US88ZM5Dhzp9z+Vk7WXzBfImuEaTYoqsMpTbPTzgoo+x5Lv8Bsdm9KpUqjYgIS/DeD8C/A8LLvTvwUaqedpfkNgYrBytYWE+NGyDwpnmkEZEZMOB3cMDFxCVS+LIbQ+xnbvaIKws
aOs11i5QRfSSOHJJcGzDC5hFTlFkYilSVrXzZahsTjcrmkrbVGTvPg9zmhMVf3VokVWPTdGOn1JH6v7nz5Hfbs3nWqpoWTQrGpnVjKwys2TgtduP/R5g7RbNoSAWAFI3k2/oOqTDTLkAtvpntFLQGUdM8EUHl11e
DMdVC6RN6L6IUeXc4fjqURmvbKavXwy21c7SpOSUZNqU1D63uA83zeVyp2ypGsBTdsaFNQsvA48ptGySiU9F8FnxLXUNWMWYvWetHIpJM6z1+/14ap91mKqWL+KFNlD6z7IlrUCB6CsjR8V4FL/qd9ltyfBfO1x7
Pb61Cl7wmKJwPm1oHXIAxviiBr6+oToOTvL/6Nvm48N2tvO2jHXMH7rVkuLQKbKNyjDyR8o9Cw54PwkjV0p4eDZcmcr5AyJ1ff1LphRT7D1/9odyirAjkwLpeZWxPaVSZUxA9cV1jEF0RDnJatteF9FPD9a6clFP
LVtYfmRVMF0w6xAJRImFtqd+cf5QnnynUEcphODV+mKe8lOs07MELIE23HjHOnWvHee0koys45tybNXYoVD3mIomKqAQlkzflNDDiAFakCvJKCJN90I91SY9JCKS5tGNftKtx/wul+qRLPXlylHdjsSHYHK+aim7
s7nG9WFVwHDMMyqBN0FsrATRVkS1Qy5JHf+z4OZPLvnqIsJEovdJIssOWLn/2AUPyxZ+AeltmeKAzsWBBVq/J6przsunqoAsH/kQwy9hIiGuuIDTXRVJHCx+QLDrwpmxQvSUEqaZT6dR7LgKSXKDH4hHvSUCP45A
kCa60iexlOy4zYkkBtK/ITuOXhpzLLNdb/5tmNKlrDKtphMtEq6GTpWRTOe6m32gfe1eRUJ/rhawuJ7fuC7/e6OnLdTV+9db3WAphaTRFvk+grU69WVbkNSDNP3uExSiX9QFOFVtl4Ajn1P8WijBmgat5Pywe4pd
66X1eD7TYwyhSFuthy0kkjG3enbJu52X85tE0en8GoVLLbL2EVda4WNRES64q7rZWRZdz2mV/Sh9FLIqBsrRk2mmCNv2XQYc0R0Dq82fde4gGL6jYCUfOgiMbPlYRqBHdNyt2YYvb2cfbKeYuIK7ieUkQcq317ML
pka/OpCPrN/Qvmw0U/We7RM12gpVB5gw7xJIeXxCo3eZtopD2k/sNpLGH44E/16zVPWLVuISv74kqOMl3LQNgR9+mBntvf3CpnIiR2JQRs2tLCLV0JC9b/uD9aIVME4mgT63m7AEoocAc7zcGpgl+GtJa9VFs25v
7YpbL5jtLW3G6jCgi4hAnG6bd0t/MC6NCbdodOz/cD31m6dn0V+fRclKbMZ+KjD2ZZ0/EVQNeEpi1x3lSkQPdi6hKWH1rWcvhJWWVJFE4zaYsjE9BCxYMo4eTjfY9OXlEVdSKH+ch2XGUf6h6euC3n11Ma0hFnRL
n1brLcFnHToRX8EQpIauHt2TihorongiszaJRsIEwdAL09+FLmIN6xZdm1dpjktOEwy//I0pAqcD2+3QCytUFSzOMj4Q6T9vDo/YRzHOPzfAyTlYA1t00v88T6z9tFVxy/9oKVv6C+PnCxhm2euhyrFwoGMpnvZi
UGMRQF4FW1dC4NWG2nXeBU5WQeEzwomlrRkjsEq45MCQk4qNpGqbO+/XSi9MR6kKYwUYK94igJh6lLzHWZwzXxBLJcg1txxKz4F1cVJknwuJfQcAXb1FDnHq1Iep+iV8tsNX8mPNxCcZ7UU+dtevBuzCeT4ypq8G
krgFAFlbBe+gdKJtDS9+5l5Hw162275oWIgWaxRPXd8DqK92NRK2K8ig/eea27O5KyKAJHYPJ3eLN+x6jAN84vjOTHdqVrEeFCZPFclQ6XdV1u+t+e5gUEWBo+orhuLXwkr+HaqYEKpijVKypq82XoIW/G6Rnmt1
B5cLZ3B5MScuWILfj+0N+zbaBttls0pzvDq5u+Sn246Ae4IGAw+DPnFWE9WoMmp8p1V6Xo8BsTi6utkBaEqRjs0bfO2mPa3usNVmrCfRBxmGw0CXnfEOmgwho66fOtxBOvRa5+KQulJrENzk5C5NKfsSq279DGl9
V5Y2S79V5U12HW5hS9EypBxTkBYhmt9VtlwAR82qLQm6836YuQwpYNVFOHWddde4CtqDTgJhmR8a4I33pOH3WOAQnalwfRhlsG58B4keFokxXml+MuG/q8El3TUEEUsvxpHcrH8fCJOQXSQlZlGdpOCZ+XB0I54D
TxL88KiVDmvBodzMpfFnymtWeTS2z1CTl1XaE+Kmh0Jy6IySXk2/dxVdiPkOskmpz8tOzrEeYf3Ch/tN1pBYthctiDGvR0Ga+eUG452APNJHECB9XJHgvpWFYE01UtdL3K4BfMTxY261yEA/DlRC74R65JkfI3/M
68fCan4Xcn7mK4lYEoWV9LEWAx2UsjKRKnVyPJSovUYRzE8TYDF8DETwxNI8B+jRsA8ZH52NRF9o4EftTHtIvV2I7JQQ5uWS+/hbA+ZiQL0qWYlOkMR+inIUMu3Je+JEIoqvKD9J9d23nL4gKUki3p9iO+YqGYf5
fWOdptPOpZYzMwNOoLeVq2P3TWL9T6P4X4wWQBt7L8IWXn8Ck19cTjLD834+Vg5UtLXokrSnYvBfkO0/oQL5iHUgCdLxvxYKwJQhDZVX+9OS0hzJgCuCjQUoY2PZiTEZ6xL2dWTnWI7iwbCerkuEYhroRZYhJq/j
SiMaIeX72BwjNZwmN5uj/37WuCsMQfDmxrVuSwn0O/Z6e2nW6x/BTGmLQPOWgjwVHrSoRtL498puUdMXsp2LFC10YaPnGviY3NKC9mBMQEbdSD28QnBoy++LucC/ICLXukLXQitjbDZ8tGUWWfJ6pQ5jO/vFEZac
SjiTPrYBPFIdKevCsI+xjzkHfDs2wc1fIHRMrv25WCAuKv9CJNcvr6/zzHDZ3nEqL5Ubw8rr4p7rvvKYU/CCac/HjbxsqsCqHYWUehVx9KKxB9jVxmwemqVvB3Ni6gV1nuZhSMEpkTbfinYi1veSXB9EqxyUdt6F
uI806VKakz2JOnb7PGUhC3h1OCb6USeGzCubfjeHs+heMAWV03uXpQ5rH9DDB7TgQmIJe+FoBBZcn2IT8DheLt9mXrxmm/WLQHnDN+paCPmcWJUYYs/wruCbOL5d1hzeDivnw9FQD8p/0ZpnoB6Fk/kZyq/e4/jT
xA3cUjeekpsdsrIwubZvKLBefz8Z3ZiOjPiAH5hz6UmTY1LFIwIx3eAW/Fbg5K0YROB2o1bpF4O7zC8hWn6fOzT4wiiynT/HjDVwLVCCK+Lmk4eh3+5ChEHwa9JnmpZjiCR+GCR+e6dis2xoA0iMfWXzcpV87OM9
cxkMQkeOSZfg8/ZU85SpTM5N6X6WRlawQ/i1gBTp83cN8igInl2cASHh2b8vKH+rLskq2rhjZqN3/Jy+Mdx6Pv9X+vQAsmlq7Z+UT+kQODp5kzssMW98J4jdkn/nFH//p8Cx9eEKBj6UoDgbyXFE5YgJ/DTHTxyQ
cfvfqJbqXNRNzREmx7zFiOKGmpEvSsEWOKyMROg7v8lEunkOX8j9yCUzIhjNbztKEdgkjvnjGWZ3MpN260U8Twe6VyhBjtuS7/1Icpz9cjrn6hGa7fccF+meT9ldAXP1oywI6AShnUpydCXsm9J7KoU7cEAlMbIW
2dFtJfZObmKQpMhxHEspiAZt6khlRCZbycGmVYNWCMGy/dwjxRMBg+8xyav31Y8BXgkdWq6ADhX8iCLBkq1xqgMlKg6Qzrec6e17+eszxHG+rXDmYhBTIbX/4iuLwOUhGP+gl0NoJGbHx05dRE1g10KpHU8BXgZx
kJB5lZgqVw02t1ayqMvhTM6/y4f5JxWm6YCGb/8wVcNF26TshBnykWuCy2MH5VxNKIuO66VNYKLbHDHxX5CcbG2JrdVyi0ByXm7FnbroM9AZfoPNRdKEdroPV9DjfILtdSa2iTY57FYCkEawWmLBqr2OU/CsVwt0
vkcJbK9xAIQ0fmLARVlBO5EtoXizw0clrwmLSw+DMuRxKZssvmMdawqNzMMNXueqmkQVIBvzj4XCxYGladKolmacWelF8Jq0Lkvt+5xsB9LDvBIs/heKyrptxpUrcddAFrEQCi9pAw5D/KWvpBRX3jClm+EKh5FN
W4gcELPKd9whk9N7EUIfnYRXjcbeZlDtAdslPZw7kcEUyqwRwiaws0sB+CIXRZM8VtQGGuUVgqZP9VkDQfWGgN+K7q0W5FVHsVcV7Tl1q6TLAOrF4pYV0Dxo/3Voao3CGqBmW12yNmkd2q4wL7VVuRFUBNe44+sd
bm0Ikc3Qs2HUOUoeDbTVzlsXUQClhhUbLuo6okDk1h62GiMNBGMIicR+w6aV9SfWErtGmH24owu1+sWCXbRO0iY8+ziNxeONjXhKkkAwOAMlvbqL8aG9+JD0Znvn4mO5S/RUWdSmQlWHNgTW8W3U1jFj+pjEQoew
uEoUWKOlcq4n5c0N3IVl4NRGqGlZYXVI8eJYecpgiozBf2QhcylYcLoGWBXA20iAgtfMFoEXFO8QWY7VkD5EKFoQONH+aLEta9E5g21J3yk7wgohcvqaUysJTia3ZZK689poISW+tGe0HqlYPMUVqmhJNvVyJ7AC
13maJ+Fg6JaAwCI9y4oCyv7gQv6IR90J4t14APHGoskg2JXapyEIMbRW4X0PhQ2GUaWowHg542mJHOafyZITbqAX66hy4VkU7xS7EIYfVtzbMhq6FiEne6ZXslcgakbDI3tPrZc1HsIyHXurpXKSWa+RDjnrvBwt
RrmwDHXBoih7S5ICcqeTlAFO9D0JhoK2sByAmnrp6DvpWLlhIP6ob6jJ9hQDiUqxy6stBeNTPDXlOKxN46upTEiiCAPR1b5/E2lwUgvjfvgrGlDm+5hTbgePBds47UQp5d/odTBa/AwPuuGQ8aM6wELGQE5rcIcm
USC9AiJ3/exo7K25JpRogHJqYBsoy2UtGhjCTOuZO97hgYlwgvhCLgh76I+KMbg2XjuqK/10X8HGpLJIY1gKM8imKOi/8aaHjDCxpAnNZLKUEPgYG84jjaNGR8QOufDjltFnjfUbin3OgivyGgkR3b6RSmuEECro
ouc2f9b4GVovD3XCRwEToq1wwxHCzqgXOzGfe6LAxGlgzvgv8gYPhZ9l8pFLD8KHsd/Guls5mMNtrzF5cVKzTHw2WPzTxYe2bZIyOQ4fyEwJwEBumPr+AYh0n6xtVN+jHbSiw/kSZyH/Qu39iECUdAuUyhX5Dyfl
RGaQmXGGBaHNnDHJLxdiNIl4eOS0i+2E8/b8+bL2+Oazaj3PQOoe2y028vno2rA9HpHMfm278ObfPS7TamfcBbsZY+btyAcTRp03WnQQ/IF2vr87b+RteZF7vzCbvOCqeZtgjiGhQxzTH9akQQGxnPUlzgr8QGlv
uZMSU6g9BKcRkg/FAXQIfwHukHchhFQCUpMJRj4F9AsP+ixmWjVaCD5IJh+PgoruzRw7O9VzWMUwAQZpzpeYZZizKdIxt2MmMjSb6Ks1+TV/mn22NsdraViqA9kLmAD/7ywDgPhjcI/rZCrXlvYZ2Kpev3BfEWsN
iMUef/Kp08IXdQZvecQRyExETrnaFl53T6F9D43lIq/wg87n4atZrz/mzz3ajX4BMkUVkKMwm1bof5nFjr8P9rXqb2pDHI0BuADKZiASDzCPLH+iZMAECMkVYCMb0yU/qBNo45A85fkz6XQqmXos4gkQfUCqbvqx
gbkhbXQ54y6fc1bk7pjh0Yv5WyovUZx1UxBI4gow3v8iLajeiQ7oMYGBSa5dQlKahgvHYPhkF4Rq8NNCxa9ghjCTTRdulRwuoa6tFs/Gpnq+nJLOha4z1CkEcvKuZ4K5lVwB1jTas5Qj/GGZxEo1gS8rYbz6z+Sv
2SW5svDTaumlYvVPBcL+/O+ZW9KTDq9kU9ktU6u45qB1zcIGLoE2BNogrdWc29ep3rHKywnO8PSo6IhcjEGNcZSMfEYD6qpb4QNS7nwGZ4fskNEqKgf8ZlL1k2YsI6Q70wzctTbYm6CUGBhupo3QRO6Ov9mvRLI/
LI9+UgMAZARVk2uFHhIyjw4mr7Tsz7RiFMtaYVzSrz8oj8UHItuLdaGagJRNPG5v5RR//KLhiSHqX9BwcKZ8ZNSliAooCto1XVPcQqeqW42l5szskJ2rlOv8LnPJfb4QTD336BHJxF3gbTAGyMLHkspWa9HPECnJ
dXu7s9T72tlWhbmXn2IaNjEhFoe2xRz0kgD0jNL7kPydR4SnmENzlKyKLlox/OUlUpy7Dj8YUR4OWN7trfXqEhSSAXDaj5flP59xeCLSdT7Lvy5QkvRhSCaDIuOiDf/8KOluCN2yAqDHT01V3MgNAkseLOEHIsLO
RUsDhtULnd0eE2eytl11W1lIA6DQk7TxVhGjbWIWBGt5PYBCPAvqMTJOleGmuINEMauNpH+iMzXGLXLKypiKSDjZO6+5ysCbWDM4K5PIx+kBPWMk3ATwrmWeLo0g+cNJV33aZ5TEGHaqX5UShM/Ab3evPS4dW3b5
lh0Frvp8wsIofGSjJWvXDY7n9FLEoK3rVkt10S0J0dafRSXt8Rz8aclCYedveq4XRJWJlhubt6pqaliKmVOFJ25fYv7kLs648/TJIveqgQD38OkluFD70h21Dc7CxEJlIhvBfgZPRMvhLBMipz45IciYd5jq2EhX
hZTuwwHSIMonWOib1c489M81qwyArdGGAOHBxfRNzsag5bG5JNoYU9kRIAAAWz1SyRelxRTGcVCOynVwp3IwqG6B0c4aQKF+WslMbBWRg25rAR7fyKg0K8blscHWskrMaP4s0EMf9/qgh5mfVRMuwmkmfCkXIP4D
KcXEMkBrO1IVgZRCvouuw+QlMow2XCoPC5wkAR2trzgiyGkKE2FOgkTzcrbV3hSVolkQmYoGDRpY1wQn+WiEUx3IcWMkxDkflPulbfam/BUUZV2/uUn7GV8yx2J/1QIG4roJ6LQkvxRITdGvI4QC7M6C9TwkA/8E
PpGbjDkX1G6cnLjQLm/PKOqwp4fJleskegmaH1zxkg1FO8cxuM/B/vfdny8fjbHeSTLOq9H8p8kvbdBesOkfNH7jR/wPg+9Fw24u4BHH4Y86hkH06xuIP7/X/Wc7pBuppA7ZZmeiNwAIpjPZSze/CO4FO7xJm1Zp
SvqPcRtP1XagY4nUwOoaYxOXZ6T0Wbb9T8Fl2WCOODPPRGTRnMEQE+lAZ/3DDWCzHtoKzEh4NkgZkXPtPNqf5Jda3WB+u3VkNRHrawE4b8B1b/mlwNYvplp5Ap8rM/qsbz6qDq8Jd+gebKtR0oyFpYrM9dOQ5AVZ
W19My3R7UqLFujjQW3hzs7zWr8pSefIHlYkfVCXBMrMtQXLHO5Z/wkoXy/GSqgy4SWhxAg1hSXHhhpF3vTuI0382mptvy/NI4Cx/vRRbBUABvPO7w5q5MmQ12HQQehomR+LSYgnhDkILlpQTGPETRUgkdvJmi7rQ
PVFoijovqDx9HAOcQPSlmEiomCRABcujjdItQIHFNK/lVfn9g5xwcojJVeJNsBD79b+32zR8Xvrf1Px3Gj48hpdgSBfbvdpwyFgL+i4rtL2c9zlSCX+9dJ72z9sNt6BCMjCmD/X9pe0zvXlmw2fhX0PNqY2756nN
N+wCiaXr2DV32Vvlbd1HF7bQVZ47qBDI4Kf1Rv3iaKYtvBWamVunReOj6B6yERVg1YHLUaf7xF6saZrrXTva2huDLl72ifcdkZ6cuunPmD1ht7Ay+BMthaEIUj5Jk2MG8AzI0it8mL2p8vFsJKL7UndxX4bsyAlI
gMd8dKVsuwJ6OoP5nE6ydxcU9BBWwdSwi68hmhpF1aDejq3cCTpRJ4rlim6ibDM4oY6aD5eEw/sb63NcrgFEHC2Q3sQlwp0X8qehburT2OQadtPq+fTyp1HDeCsIdJbVH0uup3mmTRPUgwn8Pr6oq0T/4hd4YN0s
T+Da+M89O2cXVMC93M2goTrrLq9TSHLCf7z8we3F7txBnglEQWdEaGVxbxCW7M3Es6SZSW2nGj435/6LYwX9JYVndUiY+EFG3oQssjlGm5JsllVHKVlEc0kXc19oMh6CbDwKYBrmyTRJTE8cXQijOaUVvz7/fu07
5hJKJlWG+ug0wQ49hgmOfiZnmCJ23cU+imwGoKyiSIUEUhCJpsfV4x/7BbSz3fO1HWT+ObUNNPfaDHvd/En0O9H3HkdqfnaYeX6OIrzp8TfRt0Q7R9yoOVHzPNG9mn01L9NuMddsXl4jo4/LIbsJl41k06c8g3rA
v0b37TRsmPoCIPAZAuTJ18nrlifA3ZhS33JHAp3/IecxFg5Ec2pqEvl0duZw3f8TTItafAwM07yIxXUSwCkM/cO6HkmAcsr7/BWHptaXVpM/aoxe12V4VB05lwhwWK8jaHhboNJTgFshs/3RPMnn8s73X+HiRlCk
p0l+lAjVuhAMijc5tiZfeeKJuN+5e8seOz6nmEUn/1fENMSkPX0AOFlHX+pEBTe4IlhhjrGDU5FKzPV3vchcDl7ddfqFeAez2a0x/ohzlTXMZEOLtv01e75cjqfJR1NFOEbB3NmNPopU9lbVWHYcyj155FT8sLtx
riIt8COLrcn2LeF9JjeR/eh/Q6d7zHZwIT+K1U0bH7divbOYYAG8lTdhE8sotqAA26z+PxPDoO03372XeNHb/PG3HMrYkbdj0YFCPdISDA3xDAfR/CmoaGlJShH4BB3cgZfO7Z4uN6P4e9jf0Bg/Y0DW5McGCtjZ
iDBT3SkRXKKI2+UHSZE7yw3Rm1wqeRQe8smlkVRxTZwsSYVw3vy77uonBtTdPWd/6G/9vCI04ywywVV5MBqVZgK3sTCUDVvhwrmhvY67XEt5tn1hLIkXjqDTbRk/csmYd+BL9fKjm3JgGYvEzB7RHZzlzEWuhp/M
n1JsInn0Zd/Mqh/dcHxqCAOdZ0vHpHqxpCvnge6YHJjNufchNUZ/Ocxt6yIDrB8Fld3uRi+sIWXThhMaVn7Mw+c1nTF1fWHKm0uIUus1xZTiM9J8aj6BBhDjFKbR1JW+e0y+kF65bNDyocRUrpKkdiXMaieLr44h
kE4hm1P/vt4W3pBFIyaypPifJrNjg7c0dJKp1WNjftXVQVvkZSFZUq5PD8M98X5tnTdrpEqYxH4Sit7/mZujaGrvJVEXtyrp2iRgG6PerfRlkUamdRHM11kBfyMVLW8E2YRrtGyb3fqKYL8E0R7VLjTOY19AtZrO
77Ykq3Ds9FUurXlcVqU2uxunR20k6I+0XoBbufx79U3D0u4DhXko3IL4HVMg+msoJ1GU1SdWeZJYZf+0jTmGFUqbEcOgME5WbAj5iqVNgNfZMGWyzQtkJiS8i/dt2p9gUn5Eg3bEupLof4TtMO41Wuspbb5DM4Ay
1zTW0iXzi9+GSi5mmhj/JjRTwbR56VjD59lUhziVn2ihLK39qtxqdsz2p1Vrpa0w0y/Lrv+Lsvd8oIQYjxKAtCsal5MSgcCwdp3qhf8vBgbh+DVgSk72Ursbj6wOmktmHevN5iUkeeC6A9zHbzA5mTjHV/LctZb/
UCUCumlF/QjiMRc7EwVLNKn2HnROdlJFouw91ZwMROqZWxi6halyEE0OMfnHnBizqloCzR0oGTdK1RG+eYYgmKFeExEkhiccD7CRJAZ5IQ04OapJPWg2d5FxEhyq7a4o+A17UlqwS0dWjCa46lT5KAp7cVler+uG
zLqtYDmFXTFMu2DRYMqorcGLQ0hudy0m5fzgn5cntN6+d81PbLyFavtJEh9fNn9DfMedGIfDmupANJvXwKXbgQR8fIqAUFUdbF+GAYPwbSahfENrudmxoqfUn441Y6yiJA9M7Jrcmk7C7NM4+lvDI2s1r/04yBr8
vnYaicw2G0ZYkif16a3YRqJpfzSny8bLYNm5qLuGbzQT1um5osDOwWATh1+BAiCpXGGSoG4jVkatklcVFmC2/51hVA5sYDxbD+L1Ik/XlYvYKSTpqiyVtXdBzS0f1cUbtR3TegqbWP825S9QSJ5kNFBzO++KU+84
olbS1/34jxPOXpKkpkrOIa9vwPsNvJedVHqrS7bc7vR3rfveWGY0Bw3ATJZzQapsikxBm7B6t44x5R9zQvSZnqMO3L6PVHdmjAQqkUmboRRDZifMfn3jGtOxjss2ciWlCWyIUofZikt6KwYferERgmJ3fddRP3zq
iPUwEyOrgMNsWxa2KtIqYGfnwobgpGTzftASav3JhYkuSOQiEVsyAHEYmEC0umx3rx6q8jXiEqqzQ2qiudI46hyZcklmnY0otFqmXdE/uKvLEt6UyHU2E4f1gGWrxhZ6hoKqNjgXYCaRhBiD2mBO7F0o38TvgxOD
SlBL5snJHKMUo0t+IXFmnGmS8LbjMEVbdl4SxD3lNz9bWnEjZXZWFZHBjt+BCNWTgz1ZVuYH2VZI9UzWiWJ5FdmuIr7xAOOSlrVUhxVU65wWlZN/KpjVhXwp2qa5GEXsGXGL2v8WCsyzH8+uJghANTuCBhlUIvf3
pcQIjvAoyq6+YcjeSSUyF2fSZE2G6J804H+gLP17hGAMjfFSWHsNTU+l7zH3dVPcGqrXShij60ANNY2+35ezIdlqnDc9yCgmVZ0HQjiUs2/4w2PxTdoc42hzlWoqRGSNjgn0idqY1zDuyMwUKeaiLRjo9dezsTIT
N7A/y1P28GDAx5GU6N2+7ypOpIMZiM4fSxng/7LnDy9CwXad0BGRcbv2KdfWgCyZl/2pHhdB3/3hY3U9CtrH3YlhzEF0w7uCp/u1xPT8m+++KvrMZb+/3a1Gvj+fTjqNTEw7sHdNp1P65uoawos96cSYaIfvUTVW
nsRf666wX0ZryStEo70iVBKMrouNNGD59DFrd1d1i2CX/Iy+HFUlXWU7YBd6ifO47ra7n5M3lPKMTTXmDtifn/er9c6bbXA8CU9yPsKfbU+nVK0bqKFUPEB1vUqmq76nsT7mZJEiKlteiQ8tePmAib44tzsNaOrC
X8WUZnIsAmf/Nr27p7sWDJcJV3MI+QdRaMq070Wiz1+sZem3/k8yafqRfgbXjDfJuqRM1pbHo+8LXpL80crDMt//ciH+KFktCkgKzNQ4GEmCgQJZUMNAdZSyeJcEcPvsNRNrrgNTHrGItbbaxVCaaQAA9iPnGsYE
anmKlbFilNTjICY6WAVFFsNeTEdeXiyyxXtBgtb0wesf05J1PK/9BO//+n9B8trnzfHXxhNLsuAC6bxVzjLB28vdOnzZ0Ndkwed/1ql+u6Wd9TDvDGro9Zljnze+HUMVz4QavF873s8QEv+PCPum/SWuqqMvrrJZ
pas0M5PF6ApIaepvMYe3/UJCRZ5LD46ZDarxsFb9sTdHnGfVozdqQzI8cZmavt7W3IMwEGrs7PHVgcP3d2OB2rKsxA4B2BM6ohVvUJfFWMcPbW92gplQS5oz/hU+E1aNgbznDbCcaUPbfAgMkpGaNBo0vhTxGCqN
Aco0V8Y6JunJ0K2GiVCdpD8J+hOMEHU02snWXfJcQWjUaLqOuD7sANkEV1hAHf0ktHK0w36UOhCDMJOYpQSjQVddqiNJDhFDyO7GM5SMLe33uc7le7K/JX1N0b3851UgnRfEBrVuRpCFVgev/GrqKhGNhSmWAKfM
8mk+VwUX30I8A5BlqhctnyI542pSiNjXI5v7jBHkNtPvbXVFto2mh9L9JcV6yc8qoIonXpf9JXwZt1kDPhQ6eiNC/nDfrVtRvd39mEOX5mdcPiWWPAiONsnmLyuUsQovzEhrZ4nNdRElfELKOk5VlF5aSA9OXf6E
hupAJZX03qSCNJjPIXCAQKof/8qbml4Xco9BxLYgSdsP83ynykrNaEWeMegPZcaO8X6eJsX6MtnpKzIwUiy2yBW5hG3SdL3lvHWE4FkUGnlWWjBnxnkRfiJqFnEjQryQE8WEx+0UmY2eKPpGiozmMb0ljNBwKzcn
q935jhNh35fbKdSFIp7qof9fO1D18eQc7CK1wx9j12MBmaJhSa78sfXsI3nflMDqvWbvEFFRrKkOU0EI4+8x3ndAgTFeKEg/8TR2Y/xXfcNNo6994m0bHmu7cJlJlmAVFZ+ZRJ9HRGGDZDYAOyZejPqgSe5vTkeW
xx0fYE7vaMKUbtw2ELcRnvBhE2hu6K8sl6n0Z1vC0ia7caZ/lNRk3JBcor47TW2CKBY80IrOJJv5HF23ytcXbGcWdZ1+W3m5jTKmDqBBiKLUKo2tQoTYBItRfe1H3UMmPpWGhu4rYfAXLuQEDFSPkhnGJTcAJQNQ
F7QrLnOuOExY4jb/LcFfnY2eKsMJOKU99NxqzAgyijBmBAFSm2sZq44tU5flvgpdssAVz+ZdGSkYRlb6lq9Jk7adQj0gNZpMUSMqGB55jpG25TFrCIbSTlSNf9vFSdRZnSpN1CILvHwGS5zl/Jj4qXq0/LLFJ9cN
KkGneI2RWIIpzwaTo7WBtbbIHJO1BD6kIpFjyF9diAyybUUot5c1WxhnlCBh/noil5JrlFFQUy8LkOY4wmOrh2JnWzChzfXL3Iu1zD1j0UEWKwKpJuvd85M5DYHZ1ioqFsPo4pf3/k4sqCkGakGJyyGP1i1/oUss
pucITGPxpmk40PWQNDjg2nCb3iSD3TxYSxpWWHRh19B0oz8bMnboR1BPuU6CuaPOOy87R8q02U5SMBjLSGr9UDIPwm80rQfbOBQAzD8QFrfa9ocsTB/HGOp8Dl+0GwnGsW0PSLST6/3Lwu6MiW7re/dKr39l1b9y
1uNOf/Pvo6BclEr17mtObq5MrIOiQ9HNy37kM5Hj4X0nR1SbbTkUxdmuqQGNzfQix6OnMvcwgkt6FSJuJYamR+IicohtBt0rHfPPp2WtmR/P9kmcDoN9vI5qeQdXX5pj4QSchkDKWteglNqyIMOBaGjv+2RvyN1b
uYhBrsf9HSB1UCFisBF/u/SlvmQ/7uwhj2Xayqp7YlgCQ6/jjZ41G0xGswXGtEPbEV7AtzqZFJDyBQ29XraBX5ll1FGMkfbe+8fOjfn9UKAR/loJYYoKvcE/btj7Z6u/RwfupeQToeS80F4lux/T6IBTGYfkx9T7
CfpvlIoPpGzf+mVG7cBWFi/svwnnlyjTYkB3iElBEUbPTQyM0eeKX8hCtnPLIMrwSnC9/nu/vhshlWi/SXisiLjY8mlFDrrdlvv7Bz2pdcdb+d/wafXtc/W1b18qmK7deTlmsCWKr05yu9i/wkqF6jd7A1y4ugBb
rnzd+JrLmdJhVVTh1SJdG27nQTjyZ14M13B/Iatdq9OeBSzAddJvawcpBLQx35IbeRdtBXd7dW7Aojou/r4ZJR0Cf+MPC53hFp44RMRZBDinz9SIFKQL7N9w52Z5Im4cjIVNZOzHcjZdftkLkM950RSFBedX2SpM
4WXYZ13NfHsJqQ94zRsIyNURre1joAi/ZCBAU696IVJ44z9yF7jVgFjEogW5GUBCveWR/gsNEOs7mQ/ykmvbIXe5Yv2ulntZ211byw44gAASQed/Wo3d7cvw7or6H95J9CDXjNWS4v/MqWldy2ia2UjAJ38vn86J
k6RgLGwqZYlvbWTNLXvcnCqhV60kiSvJpeOJK/LS5Dc6Hl3m2hCXtsjIMbXFz4PPqEAyZJmqoyiRIz5jBXBDN4yFo5OWrLNjBWrfPPOWBcWVYyJDT0EugvHYvIinzE4HH45WHgFBlsVbfVlUFvGb27+rbmWeYFRo
YpGlQi6NIEvoVJnClzRvoC6VAjmAQJ30dc0Dv3vQQHuWrv6ZtJ/2JESFgC6XPjHGLcHpQCbiKj8ysuuwQYf1Iz9xxS9sRv8mtPTXFZR4a9BBovxZuv/FyPZZ+8q+IiQjgNXV5u4ZIsfAXB0IDO0zFlWltBxsxO0z
bnXlLPNplEvWRx1nIPQJ+SbxIcyED2C0Qiiddf434eX6ztSZzJiAKw+iOlquxzJfh0gjBPxeg7/Ut2qsw3bNJKtLMcsh7BFUw8EPJVyxdw2t9nV7wNnWlNW70D8AnVpBU2czHjwxY1Upd2ZLlpN2bChfwQu43RPe
epiBwE9jU0GfxSOkH/VKs/j580LusU+ZJzn4Phyw5bVvkjqYvIx4FBxInsVL7DtbDQhQv52ZnuF6fdSBMNAOSRYHWTia+gKM4sqjhd8Xtvk/CXaxz3CUGwb/2TMbq7iz9Y3SfkDHTWXXu5CrvQL7/tJAd4qy+GLw
YIXoHC1zvgkmd2r/OoDJW+xVI3GtOQzJ1R7AAkZtOu1WR7fbY8RVt5VYkRLMii6JW2aOSTwbbpRLBN9aBjlBHbBo+JbJ+DS4HIPCXsgTdN1VQMl9TL/64Gy9jMGH6T62qaHPePnYX4lp5YX3k+sylQpC1gX4Kayc
fNn7MhsMsoAIMxjmQT6DZwl3SlkBt97N1hA4D+GKioWFKLrpN6g6303noyYb7j8QMTI/Q1djgflpuXl044xh3vGZg0V89IVCiyLQWA6KR0uv8HkQWWdn/iViATmtMc1uYmjLCL5HNC27UAbBSdol1WVbVRVM+b61
/cjChF32T1UaOZc08fWlEYRb3KAzmLoHJfx7GHPXQsrwoZz6ZriR//3egwMNnq3SI1/rHnSTAEELBEsBUPz9jDk9H5C5/brEGDGNHZZAu9e7de2r/7LAWv45FHiCajMY29LiBYrx8FrET3OzqDVxvnq5mh0EEmR9
ty2wZaFx7jO5hocQwQZjfGlMtOQMYiO7zEeLpx2BQxBDfvNFWVCrs+0KfDZloBDeUnWmlk/dEeC5SuJZ9Hj4abf0TuKf0i5wEbJlrrQma0oYAgDtmNTDXLv9qnhAbGnSpOwDSwgsN166ANyc/LinBakEPZLxhsK3
DGNd3mjytnWV+E4wBwoUiWku6irLtXSwV1zPxbScREUOikI84G7Fv20QUHluG4EnGAPV1L6BCIeKTEvBIcrT5xPCZJ77xjtfGl0Xj67EOYzkzJgdMHIF+4BkYnfWtAwQCU6Vtds+w8K2mmRec0uKQ/lq12BM9MnT
BdR7af77NJOLZCTTMy9cPV4aMDDu+TlAoLUOHSpiSwGkipxcMogDj2c1HjRrGPl3mOXG1vqZpC1+kG+VZycSX34NJu4H+OrZulA2ckA6CHmxRYaKvvga74KBM8HK5OsBqfyoLj6EfJ5LaGQkWxnHYccvqsk9w8NG
kwDcd+aTFb5GfPuZKn+RU5hPkUSZ/PxV/pIYL4cFf6UqP1uNvVfc4Ya88jnEqHPBz127+fNeHQhjRVY87WHIaDbNw+LU99rrMPZTLG6fbYAFZ+0cJ0r4ULt8eAs22DLidkhgq+HHFhM4Uy5N8LqGjficDAObVC7N
dHmEh6MdPYwwzP5hRuy8DzL2GmffqZ9MMCE62jRzDl5Tp741LPLobTGL9F1GlF7j+cJ4SVwxjkecPpk8DtYahm6Mbgmk+sLjQdLc9OKal2DZOk3CRIyVJ9CHQrvgt3GwnImnA0Bik2NV896Tt3QUkPEiv40u+du6
aTkGiC1+RteV6Q2+N9gPwrU4LryE5xrFumlfV8c50M3kA9IGNCvkG9C1+RcaJDK9ts7YmV4BhYVV6OBfq1HppSE/YTi8RWQstDJWUeknPk9bot8r+VpO1IYd6B7BxZODNl4QTlJo1V+YjC/5XElyJXEhjqINLS1m
JfhYZFf83KIT3fqL+q5y2Pg9cUszmqghlurlDxsAK56HUey3z9aKUuMYk8+6boJ1iBc2MT+EpstY+aXy6TzcZjY6CtyBjLQmoS1JoJ/SzceiDkUQa0gAYdfzttfb1xfwdPuPb/zlUyUVH6ADd/w7OiRARLdI8SFk
DynZIxjErIONdaDEhG1f1YPeYNGc2Secn8w5MCsJ83KkA1B8jIC5fxSuOY2kfVX02V8NMbzY0f/pVR0sC6EaY2AX3c4qtON/cyUibxrHORefrHkCEpPMY5yf5vG4uVSZjQNScfPgKzIL6uq9EdABxsU1bSAESE3w
thxNBBlAYngKoZkJ+sNljPB07YU10LUGlzplIv7Pv62APAHfyrZX4TteNZbhqNmZzLwbd9TyWH/KuSP99Y1r/8ysk6rEeFB2Qk6Va+vv4hU7cknhOS49XRmtZmlcR/4y5Xv0W6RAAespe23cbeNrHbeuWCktauWF
DcpDbpRbW95VF4jhBES60Ys4/TqRtntB7tKYIS5OURQN+fWuAWDv2tPRk9i+ptVfInYmXjZYZLa4bILi68gCDjO1XM6inCNK3+Rxe0wqj6nm78dXckOP5t/iypNy3m++avOOi8aKHPUx69M2Gu/U7UbKrE8DXvPY
2HwwOEu2DYlht/nLPFPhjeS2aI9tX4kIZK4/y/0+S2DOR2rsKl/n4YwmNozLbyeMj9Zwnm5ZBKJLh6xpJ/iLQODQ6LvdDu/Lm3kErmGgKMIzt2riV14RUA2hOOsQn+tDh6yX33JJTwjkKsNnrMZZLU4cjq0NcY2z
PNp7eD0+C65qiJhOJomGI6jOaO0f5PvjS4MrC5bwtx6t/gkU2oKZ6U4mATYK3wUjbzXO73ghYcoL2/aFFT57e+pDjK6hEVXgoF3GMNrt/T61/yDxM+Dqp0yIqNkn3hyupphsm124MIVxXUGS6R73y17mqDEtKpd4
flzTfERBxUlTyEF2LLlHGioEWuxCXbWmqjrRvwVxVwcOebW6VVwEFdcve/88Rq3LoPGmzxZc2ag8xKbbyi9uEJExuKzcIIZxguRf4Mvc9Mig5Swwxofi9emx6CsiZu33VwsaJS7C2VlvUjCZB0xMKh+ON8abNGZ9
rpjtWNFjWBJAGK7VWgXwTQvKCS+3CM8nXMLoqMP0F2jbk0Wr4g1yQqL7XLgJNOzEZGzCB/FWOlP7YSFT3IAgscwzGNYcIlJCcoBK4Ue6WtygY8vKd+zyhJ3KS3FSZAmZv4e0TahO4A+Ut4UZQbJKNOXdvhggNjtM
TZ5jJjDenOFn1lic1wMG1BhuZ8HsTlwOBkQThOxxtTrovnC6VIKPS3PovRlutgwIk7gQvpVAwmKFOGrKGdWDvzcI98J4A7chYfOvZSXm95duzsNjs8x8fQCgh3xB7GouVZrLJ+E13zvOnV7ck+Q136tQXy8M6T8H
Uxg2vD7P2hIXXNnleGCq1bJOXDvqXCZvCO0uJ/jVR8bDkgoX/AcZVX41JY3VBcMbuHyGRjuVfAHRoj8vZBcug0Ljl7h4GriTN+g8FUNId+kEN7jpc4qvlXQze6a6GE36XK9BIa67kLnurcirxma89kZbK3p0mXHb
K/fBdslXVXNBOku7zW7fDPnpVfROF1kJloEpW0XRgBRbOsZAAQeKDdEqDLrCvuAcwVqpKXfXaYhD9Zn415P9CPPb3vj0MseD5czZlobupSW/tM/w0ed0DW1wup7gG8rXXmZq5uhzuLVgevn5vRxXNPS5eMZ/NQGp
1ALH1C4JWO2lh2ROvLCNTjVXp5mNsKj+lw+eJLJZRt9SqwKEtWpKfah17FenKtegZKef2tAp4hH5ixjONTc6bKxkB5Zwi52TpIGqvNZ7rF3ddUn5O0UobeDByVF/8xjFSuiJcdKjYbHm9tydjDpULqB6t4gD5zif
tEMbv0isVfUywTndEH5TKw4HbRJQDJNjRmY84O3aN3eLG68cGNzG2piJ2pcGm2RdMl3D4b3URVDB/I5vqeUvBVwsvRGrFI2OzCrPTL9diTA5RE/OquXuP3bjYe1g7U3qa1sWMDP4fXYiCbtBXbpRfA0/GXy3W17h
V8o8V9nmV/OB66JGPROiMAboGX4nWEJWR2ZqD45uJUgTepjkBh0BbX5nk/QlxUykyhgjKgQrUrMwC3ozVFhDzRDKwtjsv/fEVvak/1hGYTE0AoPGmHCKd+Jq3oaHg8RFqfSC7mpp1HXE3qi876FwmZLpdyqV8eEp
oKAMjWESGWhBX/l1BR/1CA8BcIOskuWo/KBwKs3hhRWcshP8M2/lRFnaxPMDUwQ99dNaFcqzGrUDxy3FtBxpqmpioNe3/CoJKpA/WI9xqglb4zwnraU/ZAxG3KAqsYhUnSAL80z+o5ISMJBPnGn0di54kixTAIwu
8sKph3ROuaBW8dYGFdKDsIgl6vE9YzO9RyB4K2bUWLQ3AEBJitpNF0spWGlYhgHitSvRHzHVXEPtE2mayPFg8S484quFrZfv9D2BsRtHfYMQ65/Tt6KUQhIZuXmNjQWaFh4pfEA4fMmOx9P58XrMoh/qyehBU86h
f2Z68cqcNTVtENuJjEUHj0PiLfb5WQ6goklthhXeo26HslQus/Uai9AXP79YwpTilwNjPr20eBkFH1A1JiExbx3NmjZYXNHVHh71ta998LGrtJ0FhyUp8xWRnNb5iN/GgeIo+I4yiXrK10JnjJ983KRlawLS+uAd
AygFxe+M+dYaat/8iaQNKIOYm5gtNz0aTdzG90krITxf0v1fiOxmZSv0Qe0OYQSKVX4iajwbAMvlzKcb88zoZlddq8RUQfPOIwmbOO+HsjNbtxAel6KrmBCIUO+eMGmhocFdNVtMQghn7svhlo8EORSYLkzYqq4a
Ch2/s4GYgTeaFTf+GPAJ0fWNMwRiXY/L8MqOfhDFlJasOeoxBmTDe8ce4aLHt6FvdcOPCDcI2t6CkURtmWtB1RjtKtA7h4LOlND9SBAIqQ0snhQqr5SZJUs4BIIepcewV6wRURumRDghTd7hCfrFwNanRGhJ4Yk5
ngk8zYI5BVMs28LvsgTz/jFKrVwhNzY+bBhnNuQ4hcr5vDz0y14k2bEMFkjBnkLg9kmXY6d7CXKAi/gzrcHhRLEwPfDoN4PBuUZzvZgRHj+ONsDv5m6XkCxqwin+9ccWSK0vQ9QaRKyFS1pmOI1wCJb9IY5xJzEN
+EvS/JXufCM9eaB26z12Lcnbxmzd2iTayV0ScRa+1iYtnMD8G4AIgRu7Se7Yo9tSCQiN9UpyBRU2iQNOPx51jVpk4/bBK37MdldghiY2osjl7qYwRuvmRwrxerbcJWRx6J3BbJggy7sgEgzjst7Ulc52E/oRTNo7
yWrLmaetlGQKq7GZnwNJ1GGjEQctTrkXkvg9ebAatjfsFGetrWc+Yqq0PmNfx54b47Zt6Xu8J2PJm5Zu9aaiVXWYaRawgv2HmFaUDfVNLz8WS/FI/GF2w+Y8LmaBldXPwuuPMYMSOKrnDQjELIJdUGX9WTU7oxui
g2EFRrE9kA3ZH8eSWQEvA0hupaEVJK7OPeWDuu5LE1Mvs37DJ/Y34SB2sITrBzHhQPvvyxJPIOUbQ2MSfF41OrmTfXp2dp5aX34k7w9/EIEbX4JM1JYW/vcBdXgS/NsTiUw0vbYkfngA2dX+Nzrc3Hu7e/C9mbTj
IxWlgAe+ZgJjkyZvQ+rAZEsNgvwa5v+nX0kxcxnM23bnW2KssmBQHuUV2gfk+EhZmErOxsV1NolVixw48MlY4DJ7sNVCTFtMDYLPQjb8EhiHXOm4oyIQsrhrOzwWFw2xWvjLJGIGW6jiHMoA5UBxhLechiaRGd0q
uad5KjMXuAtXHg8W9DGRqME/vJOZ6792AYj/n/8KrOP8wQbzfNVkYVrkPfc6WTysr36ke5ASoxq54XC/g7cDsBwK1W712dkWl43Sb8IO9mrdgxhwjvcDox7Bw6HJDCjwSZMRFiAMhM7kbUDNRc9pDksEgTPhSbsY
N0w8X07YvRvGu0v3v70/5jFVYpHR/sFRQ5dvZa2TPBKKk8xHBkMKVQAdr12pc3MxLetOLmFnaO4jcP7mi5+SSp73oUCUtz3a4Eu792nsO/S3hHRK6tqIzPNYiC6TuxtGhtaMkxItvJDh3kbZW/T1ykoNIdL3pNpv
hzaKBQHLHLJQkjo5/y94Tg6YEcTaz0QWuKGGqnW35ou0qIUuzhIxVFPS8t5YfcZ9Jh+GKmZcj5EZJJJorVqMcLS8+0C/GkSgTQsExxbXYDm4RK7thHicqo9M4NbZliVxCACXJTrNtiCEbacXKkMbuZN1YpstJGJ+
jWthzpF8dwLR31pnM4yw3aKoCmZ5dOPjARi8ysGQ8sNJ1guAwwkP7eQCIcKpDV21Z5ct+LOe0x7oe4aHfPJkIsfxDy33TMaYhmu8ejXlPS/2mYUjhppW9R+ZLKQj0i0eX5v0Qgay+/VcF7layJ2y61/KbWzhjy/C
ctXfXj9YEi5fzX9sVrCNUJzZrXU6dxDt+agPVvgKWT6Oqe9//iWB1JJ++T/m1/8jMam0boT9Br8ykcjI9VVsDHOdEViw0t378XLrbTXylvNq+fvEw3oxzo3xZ/MXD0gSL15dqnGp40SoD2Kayos2O1Lfu5E8wvDB
S7sE267HI0TUJwrRhDlJfHiHBQmFI2FqgUNlM0pM16uoxD3n9ozcbCRz3BsY6eLI4FZp2kfCejWQBudXoU7gm28bFCZJathIvm0USoPPEJAeCmk/lUkrLe9Zm+AT/qWY5j5xZNzJvpa/uwcSxFYR9ibfpN1lfwa7
aYtIes9Khuvbzj2+ApQgOtdQyWGn0pYUEZVd4BKp3cQ+nc0UVEAdyKKBN23a1H68/XCeAK9xmvAAWN0fbGNtK3H2Yf5JAnQFEC6iBvhv+wFZ0Z5T3+/y8+0c8MLL8ioQrxWumqWHzLAr3P2UEeTYlbgCpj1hFdCA
XdaUxOkSXr0PBB0II5XP/fqWPNWtNZfqYSZdwxtYhxoOxx1ABkEXMzsW4kIpoIzus6Dd1qb7Lg3j9EZcCF7A/BcPXlnpqx81yaMw/c15kqJky6PYkwwzQH+no6BEqzfxtiCBCxpKptlNP0sX02EafVHlhP4CDcim
oE9SoDszSAJ0eBjaZ346YC6JfqVDT0oV8tF+KzwKPwX49L8N/vPbq1pZdwWnWG0VUYH6k0+Btb/8IPp58lcbP5skCNAUz/y9v/Gxw3uSxxCAQ8oNIWsKGss5PjwxeLTw1/3ho84ZzPaUt5hH7ceyXwZI+cBZ2WCY
DGbySmZd7vgokjiBsjJXKg+MuRoGtXvuU1J7HkOpZoaoJQH6CQHPjiIM/LtUB7XXi1+VQYHzU8BB2StVan2FH9+W9lUaBgu5eZp7RUUJ8FseEeD+4U2POJbnGKCDp/f831VxZEn17cbVYMTUdcTY3175O24ZHyFz
j14yYSJMMU6sq4O2GpsLmhWVMt6pPDcDq1Fu2LCq5R1tbQsYNnozytRYJAYUUFSp0cepT9/+4Oem/aIqUSoN89iwf33leB//WB5vd/cXUca8XD+TeswV0Gpj8nQTY4bZIwsUYTBUSv8CaQUAC1pfkMR8dADz7jD/
wMyHwfpprWiIkAS+hSa6f98M/kN6TcIhbAk2wIKzv3YFSR0j/FjLZFRmBXkJ8/yle8AcgTq4FWppnU/2Q6H9xtdEYqtZsq5W4mjaJx1JLp8zFZQgKQIUxTCTQKgorp9ghNMAt3n0tvG3MWWNwIo93lMhWDvMiOK1
qGzFaF31fpTsJQyj1FyvKkOJFNjdN0MnDr8U3sfCHGcDdxrjy7j6XdQlkCXoTODl8yWlOnxEX33toKchFNwebJUg951aM7Cg1/pBrnLSGvt9CLlTP4gtWFOXll8292bXmZtU0SXohY+Jk9euRVp4LU6OQD5moDSE
S2duVakY9tmRseoStuXAHz9zadJ1wVU17bo41CmE8wvQ8ywDDgyFZCw+sedgxp1XA/98z5NIXO2i3Ppd3HXzSPxIGDOhfoqFp6J1fHjOZ/P5PH9q2z+16ed384NYsHjPNPTCF2nPoGVQOaZbUwhv8/apWb9GekrZ
8y2Q5RkVK+pUuDP3leShv3wSz0djAZggsNb2KjN5yb7lAHr+fvU4JYuQO1YG8s4BBFAGK5yDo8wMb0BH93nUP485TtVumBO6LImp/LdVtW77W63kcNakMmh8ga2aYw94wgA/4iJBApKmmt13A4NOHMgWUfSzNVmE
o8bBuAEc4h7yP0N+iHhMqQlH0gqxVEMhmmzP52RBwGk1vAIqm0kkFXGCBTr/52h3G1h42fObUT9xiQPnQbIizOWlM/VF8b+iV9TFFoxSpzIlNsEH+fo6yxNPza9kfW0kFXkteCXMYlCYeDd5J2hbDjsi/GG2LYag
cA3VpR3ILBDcTDQaTUqMsvwK+n4dwyTERTJcNIITujfyf/0hIsqaChq+g0Z5TzQEFptC5hCITmTZb8jPPsGd2/YZzIIh1VweqLGurKNWhs+J/3O5RJfkQfOP9HKdshtkO5PPi5RPOO2pFeYK0x9vGgBXdmDy00hP
3yvX1OOlauLZg+gYxTOQ0FachUlW4U/+bwU8iDDDQWUOpNodu1prqbw1/Sq5YepuE8015bif25Xq958wtiRdTE+2WS5L5bs/PfJHjcM/tCqS+NJ5k6tL4cR3SpP8MB0JVZoRp+wZe/REb+sS4gAcXuZFP3n6dkUa
+SyOXaoioLV66evbYL89XpmU4YGQEN4YpcrYdDbXXmRWTeus0EcfgsfV3bw993GMOMZntAWyeIqW5sNl9N2IgLxo25bIUAMMoacLACDMcTvqkjT+YNCshL34c+ePGvOy5PqJD5odQovwPvz6yfI+0KJIseQk5f3v
WO7Brr90MSuCcqlR7xCPzxdLElEvXvXcpu3KWF/xtjJsgrLYHDPY7topdfWPsvm7DuqHeFOrSSNar/BhRlWwItVHqe/33cRct21zdp9IYz475oduojYPdPkXinkaddyFmZTL/Zv6Ng70QryDcKBz/ax1hngOX/yO
zJy6zgXO9nw82xoEyUvlU1mNpYMtsCBcYJM5YP/4hB/JqNwZnPPkL7F61Iky1hk7PyUC41sCc6PYQsKLTPPb5YMhUcbKxRnpLVApYmwbym08m2QT1leDy0EEPyWGYT/jRtY3EeODxCF68qvmw0cyQYl+XJr5Q4o0
y9Ajs3s8LMbsx2f6F8p9YxWNPFD5+trtT18h0VMcr4UggkQwZIDPJOpkv5wPwwE4FXKsTxn9IIlYdyxshY1/kqeKsx4KGGXyLTxACb1kOYLL6EeMWN3gfGZk2ZQ4erVebqKcNnrkNiQpjZtx21EvwRz2Cw2V8WUn
QVp6cStMsVTuy32QN3V4t7i3PArxvdV51u9MS4DNh4El1digl3B6RvjjH27jal8ffi9vD8t0/0w+l/SFdt4yc0JryYKfSXWllwBgK1zy5W4JDud6W1ClffiSgn3VuLPB8CUCbB9RPE4hlmpRVqdhMud42YxJdt7Q
KmaYgnk5F+aip8kmauWhexLOySvo4evE1R0Yo9oWF+zkIXM4XdpAlU3EhstnxCMUUOQZRyrCiR6sKXn71oZD9eq6DRljWjdpep7Dpp8c8raaxyMWt1Fe+tUYcbktaW3AM2o1PR6OK7LsoI29YBzRg8btycMkB5u2
UFgPwll760wLMG5Hyi0wfpM4bh9D9fB+T9gBJD6umn2aPz1oc02GsF19EsZJQQ0XqugSrp/XERxXHpvsN1ebc/aX3A7Aqj2g6ugHCWmfE5uFUGYEcXT5CqGH4TGRplPBvBZhLak2whligN4e8WjKVtoKA9YrVnum
dyTZGLXMjXYNTtY9HFJQ0bRYp8eI4h/rVTrRUH9mxtslz9acLJhnkzqapDXRmBzWEtL1QuA4FvPHG8lytJK4tsEVX6/Dwrz6IIIi/pQsvDxaXOiSJX4XMcL6nmfC0dUQiModWjAZC5sI5qBO3prmHPOSXKltA5X7
fT4zf7z6EIPVpZPwFuRm4kcYmjlC9PL5dq0CY8mEkaXtn9g1qMMUDMyWQy+mDn6PvGHbu9hR+LHGHDlVWBth9kdxomQEg2nrXlGvLU/uEY77DXx/MhBFyllQC+EYoYoSiq1PeYhLRYQ9zVr4tvBeKyqaHeO7tyRT
B7DRP7rr+1e+ilTTRLYf3eHwNRqLy9MkHLIdXctm+t+Nm5PKo/dYA3cnaoyup0M+ulbcOtBdxA3Ix5C3zqPa3hevhqiGWj2g9Mfg2xFx2YjzkRHNmi5YuJ5tONcxnlLpE5UwEdMTMxIxcu449FoShP+eYw10yxJu
OZQU7GjnwcnigRQfNWmymMsIjUQSTojxJu392E2cM6HE0UDaUETV7cjhCg5eDrtHh5p2xxmcET8ZtX9rgwTXPFlcBLaTnTwylxFqErPSSfrztoMtj5JfuG2lzmQ0jCjEziuuA9PesPpzfCjouhkIjTm2pME2HMBz
NNJdOosJGrx+h4jzPwPf11MIpSSIkKg1rJY/zcO9tqKue+XwP7cSnrqINVfuHz4OB5Rdl6WVZoSMjpchvV65Sb6WDYeVItXO8IZ3QpLE8KmUUfBw0hcYH0D/eg7LLAfgQEreCeNx0yeMG0u/q+qKHKg6kkyGgZQF
DVtjKIDWXqlmeHOWFEu5aMTjXINYG89xfLGCrixDVofSAqm2kSkNXGlxTbXY/cpntAjaD5csZg4CvTnctyd94qDDY3/leBhleQBCxdmsHwskLYnNEhpZRC/C6Db7cHLJdaHjBt1ZtTteJUiawteDcvTrMt+l7wk3
zeWzHMYsP0UiY9LtcT9TfXo2+rz/OauY33N3ckWUV5N9LoV7P2UhNgt9IMFqWyJreY1zldUYejmlKMRU1fcWt6YVig6m4JepVTjyeXuISg9AMkOEsG8RA2yjI/1JIsFfVi4xbyQnH0JUEsdi0AhZWFqZdxRVMoe9
bqzmZ8Aa59rBI8YNEXiKHnKPqsgMyS3cRbCxVbaw1Lzjq1T5yPkAYAjp5a4O2botO1hpnVHCNYaxLue4vfSmXdt4ixu+evQCP9QCb40xUkk+YVgv5+adH7KsPg/ocNm45Tyn73Hls6x9YZlaRYP80vqTrhbp3H2h
vFtMGfwDh7g/LtPKTnQZNaLymE3iry8nQJqMm+kDxwnf/wuHsiYHIykB9fnk0bmaYk4il150ZYEzPSaa9ntHhyU1BmbYmrPpfHOcn+5xDurgk2cabsdZMQH4lyo+el6MJWaWkZJJxoyRwfuIJjNBhuJo7nrq7/Yp
MqMSdbz0LcrnS6+Jf3tsNAbUtIIPyPLAvzEo+vteDFSmyEIN3NtJXCAYH89poNYAlau/+h/kf/vxeFpOBW62Ell+6QkMesg/2nTfeXQ04uI0VRxnQjjPAkgq4CnNofMo2XjBs4JFDfgzDaxREBq2F7EQpKv6lKKD
4lbo2543Oz89H5iRP8S5mEagTtcKWKpJE+9BBxhIhx1WnMXVvsISfcQR33IP6fUVGsGWKDj4jIL1ExJ30T0Xq8r4owrhtnjFj3zHiV9Ow2c+L5t086SVIuyl+jxcAVAt9hg2UPQHWwGHf2s+aQEquGh/vlc8GRP2
BYfyAk3adkLcyzLdFBTb1pJbjPJgEx0nHVOsA/TXxkoy4ilviCHDI68q6/HUX06GI1WAKEmoCK0kBX6kbaak0LzRaL7owHXLFffZJg6RILRNDovNEmVCTXJKRC1Pc62/FCuP4tRsLTPgZvcxlsfcLY3fDgsvxDPe
8PQwfvYiBUfoMhWmbqGdyRSeoDLyQ3IJRxR4S2aIsuFRXLihm0U2au23KP8QhrC1zksiJjz+RyGYEhDizoj2byfxvGRmtnb6llwwDtrtp/6CD5cfX+YA3LR89S+Pxt5n4s2T+kbEW2inZ0mfPsf5Xk/nNF2/4nzH
lNemZX1+5+01++cfvjZfU9dBf/z5ib9A6bX9FxDu4q+dv0C7AfMz5fVDO3U+u4tXmHtFPXOJofPRNxTWGR3qov1bswcoAFk9j3dfyAcBReBxTVFNotXNxgXtJj7Hiett8YvX50cZycM0ZeT0ARdz/1YY/Wfgd20X
Vih/+Ln57KiJFpl3mFg0pWwGTBhbVxghGHWu+R9X99gAGhAqNsU7o8eRf09Yd9N8gTXtRwWeE6fGj+iZRwlQK8nNMhLesvPAKD12E1wC+iJ0g8YZB8QynNT+IGz8pgK7fo8V4b1GU8B2XQI7kbqeF13P3e7nsTyR
G3Ioj+S5fI21o6y9Q9s7RigTG5bb5LVyJCb5wO1n+RI8fCJbAxBb4MIFTa5hVYqI2iTDc5knCZIw0Ivnwes8r5R+hUZ7JF6PQvYUTMVfda9rhXxAx4GYj7ypVnQ5asHbj6MDOzlXJRq+kiFl4BZ2xW9wOE7Y0P3V
BfI72oLD3atoioD3qfBvH2lVaFTY71fvdrcDpNlnQSEDGZeqh14nCIg0qecgL76Ieym1/dxcAPWhW1iKprKfJHj1/hOdtfOGggL3h4Ku5A97B1OyF3hYb2pPz8fNFi3ayRNMYh04oHrs4AzHqprsyPxmVaKwJBDI
DL1WqXML349WSc5Lw/KDGNVxHBbfx7qO3pvi/iBgpbMCjRT3SBWo+RI1WLRW9AZK5hxBXDbs+YfbBtTIIHII6bdSzVguxU7vKuvvGDdMzzBZNe6HH7a+ypu/Yua0MsQBhzDkbqoUE/N+QXBOhuwQvi4V79uTdxGO
lKckMupR19BpD2LfsXVPiKep06+5ygkJ1pxQ+jSAs0KC7QlcD0xpPBkZgD7JChkPyqKs/cf7Q8elT2szAHsDGA73w/IpRsjLchXTDG3EuMCN6ZiMQ/xFdwBkNFkDsn82kbDYevN6q6eLxnKSAggqbot6QJcsOfw/
d7wfaISYnktQq9X/BIfulovp8alC9PlqhjmAhtK8jCJcgA/ZzzfEXD3jxCegtAHIxbr1xFNc4oZBxVXxIQhLexabJX/HEiPTr7h2v9wwq/eF3u5fJcgpLNzxamlm7C8X0iCe5vR76RlBAEoUbvQeQWUZ4bPMWWH7
aPvo1trQd/t63WMEaF6pcMUID/BhSykXnJdH4ySHv/Fqaks0ZPV6KgD5T3tqILW3pJx+F4yhyNSFu7CMcrcbL+VLuj7lvH8R6vLc0H5T2i1B8bNN2UKZgUgrt2fMRanyMir1Z73H0xO3aLrVegXhf7j/GJZzfXHq
zFuytf7HJDVO+dx1fbE8EuAM2yHNOA3u8vfYPN1djtMd1GxH+ganw/dWM64OyY8gDeupZv8f6f+fSVtWUZY5sYckccD/zjlci/j9WU6vTrTHyqTy47PivaNvMet3Q+Vi0auYvLWwOHWp2QukFfjqnssOLIekVf+F
+97/ZkKqD9rxPDBvgo+PMpYqoCkcEc2s36nrzLMfgm84HTvE2QPnStcRG0upPVFyrzNFPjyuhL1+PYI5Rs+auqiytO9gAOTKURiWB0+qCXvwT1kXUca/p2CFdZzzmcjKx69DtPPdROuxTCeKEL9X5qb1gcoHPQx5
SFfM0Npx9xH3THgOimB29NUrnzp/aIMwBjFU2MGKfN0AZcGW8adnCBVeCJmRyBDJrvBzXDVOpK6GSt0H/YT26LbFX+OEewgAJCwfAGJL7b7A6YKtxuk16CoCu9waLQAslFI0ySNLz78W4TkWxgNkpNobg6kzodkK
eVMkHDxPI2cnnjWuEmQgzmtI1L1OM17gn5Y6NFFpyWWdSDI1qaGC9yCyEmKljk/xUD6+Nwlh46f9t/IuOL8YspQwXW1rkAC6C5jYNmg5kx8fmD1qOv0Wq42ZGjDc1dLwRbGVkiA1o2sELh+ZWHS0QKXjk2FI/kxB
FcEhQPvwpC9nzZoDsY9oB7VKd+UUOCOJHSEQG1DiPUn6PL0B7m/WxBAYaG8vbd7tGw+8ixmY0nsx6tbDIFjwI74YAsN0BhRCam/5cSAGct6OQQqCVCGSx6yCA0yJsgWPeauuTstf5FZ2+Dc1FYvcn+9IWR46JTil
fqM/LtiWnRZrjt01AKfIEhw/b+Aa3eCbqNBHgciWs3P+yux0v1fLnCwOo/1aSgg4shLjJT9SEt3KZChUwC5nAkqXgzTQsaOVAULDOsxVN7bkhT+yZYxbzm7OiiVlS/53pWbuLwDo5Xdy7gkdCqCX1JDv54VW/gBW
4Dz5EWd6ugI4QU3jpUSF0m0lTCUKAvAD+yi+tg9bfzFaq51E7qq90VnzR+4OvldkHn8or2QjtLCxBlpeIku9zQDInxOgXncguP8iN/0xGPP935hZ65ZMiRU/9wDU+/w665g0tn3curGnJNMvm9XBKQG3wyy2fJxi
WJuSMkvOvpI70u9WJWB1obn2Qb0xs351e9DT8Qo4Ei7Noz9qGKIz1wPZyG+lrIyaosApFT6h3nIqtJpd7ak8/xFkZcyeXbwdXggeXMBa8IrtSaEJeG0Dw/iCc5YQNMaoIhw9UyTbwWRKIh4HLlJAbKOemieGHeuy
aTlYtMHufuKB27rnet++C9o7O27e0SD/oeHHRWJwGTx8onTUuGgmarDQ3d3PqVqayJknaWb8xd+UVe2Ua96HFhqbfyIAr4rqCgE7ILg8MwoNqqC+4wuN/24/rdZm416daPTlBB4sXyuIF+PiMLC42hOwJwAGEKHq
ivEDCHppuxgWNSroQt2cJPFvs7Tj3XfwFQNimMimFJy3eG8DwS5hHGsQ8GJR39GEpoVi1ej9zviiwFnPhO7BV77WMMPd+KOKMDQISUt8NIC5GLCtW8cIrEx6y36IDFp7M+ateTHBT1YWOWB96Z3wr+2JdSeenksF
cvk2Y3515nbXPh6DMs+8wsnuDb3+2SfUzwLQIE4L+h19/hX+WutapTQ+qSzECpP7xZygvinISok8CTv6sWhfZt4TGCxk0a7nkqsLCKYZX0qA5SeWr68rcnAo7uXyswQZZ/kCMBIUN7CoIp5VtQECMbAmPNTXp21l
27i7uFDGMXsqI3suk2YVvbVMFr9hRQUFHuvg9rY1xXJY9AN+WA5g0BTcDkM7KGFkbEdmVZEXoFxtb5nFAY1iJ4qz9ay319VdYjstCNeIGoiyzu1vJDG6F0ngh2HCUvB1sMlbzQLHDUQdLj7zr8jiCnsQwAQoW+If
aNlsPlGA0m4aik0RP1Guj93ouQzeZPvnf4fK1Mw4uQwHFwe06ydI3ul2UBZMenvswMccp/4e5sUNn891n382O14EVFKx8cCTjzelcjfQ2t/z3nzxhKEQuXG35KHOtPiOjhCPh+iPhR91QSL19VVlnhoLFW2bAtG7
9n7VStEcieqnfEqeoi6IbLh0+TOtmoDcuIdQQmH3XnyOuajeYt0KAIIqA5jYvg8aSOGZMmoyoMbwQaBAiKGvfQRAgl8YjDgMrB6ijCiIYw1wf4lbYqhtVfGporU1Pca5IquSMENCvPn6IL/QH1SwjHgARFR2gQgA
BVwlo5YkN5LFAh30iEf2ESLCUE6Nbi7vOpO9D1sFjrEP/o3Qd348Bh1+rA0itPjzoOoZASA+ypwrx3DnOjIrmZc94muuEZ3e6oXptd5ZJYCIuPUGof/DiPcG3pTu+4UagTXN468/TW6I31vZ+71JTPjGR7IzgdlN
5BdzelrHkqGHlIS90ednds0DER3Ep+/aDeiztrpJxPaXhi2a9E+pk8LiAr99b/CdZePwiJPGDJUeH6ZLml2NtQLiHjxyTfi3DtZhvT1zWz0hKlxkObhMP9Vxk6m8ELoz/cxJCiMwAKlbMbALas/wrnj3XIMXh82P
Vi22kEz+cuIk/GizIFyEerfqZSrQILEGD7rTGPIvFG3CkrvjVdYtfvdri+WjAVfGgELJZQSjF3JCSpr1ZQvgTUx9lYi19rZiKylvSucdJFwKHDnotXkHDDS5nrMcxHEiq5Vr6Oov/RWoj9HJraA4depbXpm4PzhH
p5pWe1lwZ/tf0fBF/yaQBTaVschMfcEyaoGo/8ea5tkBku9fxupMKPr05gy4vBzkT+afEhkJEH22m+KKA97wzgsL1mG4IgDctzB8e02MFuFNOVdoDrcuZXWoMeZXo0xNSwD18SHwv8qj7kFu0yMK7TZcwQVKwOvu
24KNmkBLjwpH4TF8KNNehcBVnI3TkJezDoamlhQAg4OQqPqQHzW9P5rNAiytQ3ULFP5hy0gVoBzhTg3ehL2p5pfTGJnXM5/8zUuBvbeIqImL8Eu74cd31ySFRqD7pAIo4jrF6/Ex1B6IMIbma0gxHnQurpGfD6vm
XiCsTk6vMPkOySTXpn3h3/K1xpdoK7py8+oJhXVPurzCerdxsEjeODKCCedGc0QyvWPiP6Zv4CPEvxq8guHimk56FpC9suVHhyEy19dyKbAkKETkrlHCwEtHJsvW5DF3RxEir1mFAH1lBOVDo36IZ3/H1rcrgurr
HlH38WhA0716ZejUhsUG5Zs6E1tBaf06cs3z3zobnt868PAQ12Xls8qFo5hrJX1yIr1DjCdxNt+7RooLkSaK8hWp70nsg8/u0qYBuOcbPkeWTypDfwFXAzZp5lSziyucXzxiqRuO49WY7dcwpzbOu5Oc1eADKn6v
0nrSbtVVDBkRtbcsw6GqsQJ/15zDaPttJTTUxIhS1jCuSEzoXsmFGFjPgAwIVa1DcqBadr6G3U5H9ku//TPCYxzuyGSlYeRyyUzq61BUNUs4NpeUY8i0RPbQZRKD9Pp/+EqiYDedi8hID+PPMFNZDpN/prB1M/Kp
w5cwuL76lMMIkegSV6hpUk9MgKKPkGwMlr78KMpJPAwiXGEFFg4H9E5Q9ojn/Vm+lpewpGXUj3sR37rSOmnN+cL0sjfTeLchvJAWPORgnlXWqZYl69oV1qw/CxtYjTUGKLwjGV6VIy72d6wq9ddqOXiEf9gpHH/Z
DgC6itYBiYaUX3/GqnZKXtdcz1Vh5csFdFssRFgpm7f7b0/Yf4GsEmvjMNvp2kozrEvKW/pxkUqSBBmXXIfbBbApNU8eLfB8q5t/GW0nzu/QNklVqUWHV/6Tl7ia1ZGQw/m+6seyIkBbJlgSrcUkOPGLYhb0HN30
uDgaoPwdKIxjBJofdnpLsiK93I/tZCHdKiuaamBJpIYvAfog9T0ZcAV8p3xJPIxI4Y7Tnn1mzDoIDYataymSV5xYLNVspEcOsIXIqAjB5UU8Xca7M47Gg1oR0spFm+0p3bw5d08GkBwvPqRYZVvWY6MP1ImFHA6O
Vk3+qVjBtl6t4rBoAPA5upuwG9ySlkEQDXprHPCfHgkTe/r3zAYq+frKTVZ4otUfgfq5kNdZQmTR5gkPTp36VgLfaDZ/xIqS5/dAkBoG2WwPag+V7RT3gA5EIOPgvgALsERwQlarPEerf9sFsU0dabxkBjgLffHx
0lUAluLc2ZEhmd6tHHHS6142bwwIE0fw9p5H9q1y3+jgyf7yGJZn1oehgq5CMArBND9qzH3/VGLbW1FBbM/ldLZWp8JJ3e3gtDqwAAy/cNnXQ8gA5tZhS3gX69ZX+May9D+3gBeIu+lSeHcFY79siMljJlRK534g
+z4GsqP4m7Evrw+YvTw/qvrvCID/21iCSDXFAhemrJgDQWmOB73Zf7eOYAo/beqfnG1gOmNVmtsEvLKJp6bX1ODsMwmdGGDspfw/Ccy+dHrEKBfJEHojlZDrmZGsXUunEBDeaSzdNyDkvJt1+ZcEgu3MbwTlNkFI
I9BPhYOI0xTu738tNbZtUpOCU6MQrDhP8EWEJ6XfGtGvj8JZjYH8PrOakE1VV2X/RK7b007+ZC72y+vWlhYk/3xw/JNOixmLPXWKBEw9mpTeYj9SykZd4SgvNumq+Q7NAt9PhrVfRdD8psRCKxmWe1tZxBsisbvQ
NoUhkcBUmD2UNiOjopc5kcRSP/dRk8X8U3qzgFe6Y12uJ3PlJLRZEVPKYdwfw4H1FAhmXbodusAt6tKjLcibPn0mSkanKezH09a1L1cq9W3w9zu84lK9pLI11HNtlMeIck9yxsF/0ykOoYG7c5qAzBqB1cfMHrU5
5NvwGlXdUbFnFDfQnFRTegGPNkTDODK1bU3pOr5PPTCd8OzoNwsMUOgecC5vxQD7mVs1FPJ/p07dhNPZAHq9U1e7ULxRTagReUQgY2j0s9Mqq+fM4JKm4wPw/JnUsXOzFox+sVYAUy3YXLb5h4B29JDcJGkEHwwf
tOBg8KjWVK/VXnQYKHbTEzRGHD9HNZ4sR46UpyQaYLYcvX3Phunan1iZfOzAL/zXqoN3t9HkUDAvuj/wj+irc2pOKspuLGT0M1iRfig4rpsfK+Kvu6Fax7iK27POluMvFP54tH7bvf26Jyyki8Yff0UG6f2XWHBb
8UAoiFS6di5daZujQLGQOOtp2H/yGHlYyLUcLAbNLxfsk2nw9g8gCWt9ZAZRsncfrqPjSepdN95cGkNdPQZCpPHTIqnuSUXbmbHp7aH/aLx7nHxvJ0MkqUAB0jYD6crRJoHfACFKWK+9YumDhi6v3xJS79/OSw19
I4Xej62+v+W08Jlxqfmfk1pCOYky1ENeGCF0nnH9CagRoug3pFcnW2goB+jk3RawuvAcBCXYlhz2hATyNreTjzQKuqtwRvpxbMqvdiiLOUkOkWlUk33RIzUh4nEqdeuoNlFqLQ4agEFOPky5nhNZPoBKLKoXONPD
y53A0402eh21rijHHnkK3xj3od+WCoTCRFC3P/xW539S0sj3yqSY3RQaG6hzHtaujeEu4fmv5augAt7lo6kX5Uj3ivAQVjemz2HqkVxmaU185N7DndMrUIkzRk433Mj95hjeGQCJ/RUQ68Jyv5oHcsqFxzRgsbaV
nuQXoaCgIigBv3S+fIz9iwsZi9BuYFx3M7dslktdVPWVuaQjNG3YJhY7oHxcrw09MbiDOct5B1Q0qWv5OW8kP+uC85fny6fXhHcCcTeAZWpI8C6XrWrmF3ZbPUJK2oGhRxMiNnw5UsT4yQ7XEvrk8mk2rlx8cGm0
sPHHiwp5lqC9BHYMxJzAIs53DMMV5gSr4nae9IJrxau7bZ/2qf6a/PmeGwSAWiSsdPB/tnye01nB4+0EYORBORp6pwZf/eassY/qqygd2eNGxshr09aiSL2qnTK/pkmKX8v3RwiRZio3rnCsKbhsUgPmiy5KtIQL
rubEg0Vn0qA6r4RxzfrHCJSKWcfCuocVmH7ZdnkMxp6wqWZO3alHbsc0s69EeIbiHbH2ts6v0m085JmwrO6phCqmbrK208AE6odyggZVsf9pYf+2x0YXPx/BHAGgD5bNmdSYBhmxkIvAtE8iSibCIcTpXVwcakbN
tsQI1d60Ue0bkjO/ZfWMfB0qeDu1GhlBm1a4cmyZrddd4CSqmFUELVwjZgdVvDa9TTRfQHg7YmX0M/HQcRnP4k/Gt18LV//GI68ivwZGbi7/+eqK86/cVrnGX2FCGf26FLE8lqyzTwTmKC0dcwoUObAdDSKNKnK2
GRRhRJSOFcPsEQ3rGVW1fzJuLACrnxFRPCbyZJASIkbiMoJBX0NqJVFnfFU+Lk0IAxQXexO3vGlzRwJBJcfSumF/FjomtTRbvqCy2AfcbvZkHmjWJOdIZOG1tuhTha1hGV95aDb1MimOg89rzZnFzAIRW74tq8o8
RVLGEpK2gAX/xg0EbpEn/cyfNI21yrxOefpl/iOS6K2bUPzjizRKFWt4knQcpzTfVTse3Jv+hwMk3TNOSTq+UqmeQAMLK9t2SiH6OstlDldc/l/Gq02vBZ+t5n8Zg1fiJhTQwzmTrAROPQg8qgqHxOfeBVQEs8Ss
xSndM4MmxlVoFkYbKBISklD8NNf0vxAmokRy+1MGuIIpFY7fZsQ8NGkku/FgjI73yFg1DuWLqDLmI4a2/1deOuBDJSixc/D37DYR2WoY8CEaQz5Afwfv4y75xZviuI0uuhHbCRNX94NTPr+X8voUJhPNk61RO4ST
qXiGlli51RcYu9eTgjM+T4U596fmxMeGWSz/gOAOezx7okaODM+ZpOC37OQpTw3VoiMKF+1WKz/E66JU6tism0fd+7rpAmR70D4NgFsB/ehxcHkhvKIfTTSWwHDSC3Xj1Kk/sqD0xECfP70UdMXiA0EoUjHUf/JL
fo4V50M/Jg0k/AV60konL4mkfjoBNc0G4YYOQ0xnpeYG9P+SKQhL1jfNJrjv4sp8m0vCcr7K460Xf100NMYr72WWqEhzVUA4qjRZZ+5q8T5mUfokzSIkpNBZDqSTggrD+tkY0t+z9EMsdrnPGqA3Lrp+cqGPrRrY
vYyDX0xWhKuiURzUOnQJ/sfGyp+0qBi9VjakDfErOJ4zJsIrXV0wsQkxdWZMnhDrAN6EfuH7w5BD4YLtyrICD3W20epquTWOGqTQqEALX3dpbm5SNBcwRAmTQTScOv2hVf0SQ1Zi4VH8GV9MzSX8lBwS2iCzaxPy
AHUXkEG0bu2gFJg9yLQ7VZTCwYLXaU/IKANtMyDhstchhJHImQ2sPqIAv9NpUrK5eFuNiDrzCL687M2hkiIxXZ2pQYAUoHBD1nOSvdwuMHHv0oac/n6oc/RprJ5VlpOihnp1GGl5XgLHgVWx1cNkNO7MKBWE5Vpz
fjRTojJnwFddJeck5DsFsf1mkbt6IRkKWkgdfeqavW7hkTlf1P9/kzKy/IW4P1543LfHoWFg03GCaFJ4XGg8WRM6sOWJe65HZHbh0ZRjuO0ZH+VXW75dqg18BkXJFveX+W4XTdhElZNNDskcc5yikyPtPxmPiboX
25pHBJlPzPJ8IEyCVfFSXv1ieSIF5F5hXU9SvuRE0qNPyqV3l89wzzMyZEcVuqAopGzXa1//M1PLTEA7HoGYEpL44I1wmRhe5PfrRZi9KcC4e540wfa99CYo2z/oPyhn4tTSSUrOSEj92UxW6Fr47X4qiHgU9LzL
G3RLgHYSEvo1wFqyaKvmM0QHlfptFN3MtAjaZlY0nmDViOHK4IfxlnzeBsbvRjBoSQunKu+oeCLDyyZYhV3OIhFj+zhvlrhRDxs6oY7WO6WTQ6Bvl8kmNNtRej4rVGL3frEBM9ATcyz8+rR5txTmqc0v4CBc9lHV
E4eeELCowCYXjRiLoR8JT4uFlx6lGs43l6m/YoRyMAPbeg6iyrX4YwCN2W1bttWixPzhmAn4hp3NT19cEZNjpHG2YkZYh65XAwLHKhOJrS339tWCThF4vz/FtvI5/yCYV1IcyTjLsPneKiW8iHf3NVaiSNDcWhDJ
CT8Q0AQT6ZXrR9qgAj9mCYBheVdG1oeCr+cgTVS4ZWtUReiXLu22hRv9T7SRIf/BMIIJ71Eq8RcB+h6kxS2NkdlsbFSehi1qEYEPOIgSTjzpiCveL5rx4ODm4+g+r1IRY2wwhIP4dMOpLVLVqDwk+O2HEIjoSjf3
Vflzi8tbD9MSNJ6dPTlEKxOx8pxNuB3QgT1W+8ti0ntTu+e3/f4DglKF5EkJP2uJ3j1zbu/TqyP/TXVo3yzvw9nrQG7nKBamHkK4eTsUfZnH3ftAFOdTcbNYBmVW73O+zSvknfNacaxaCr+mZx25+cmlGOxiatsD
1dBzzJJDJxK/pm5JN/Xn3F8/xdnOpWMELQu3KhcdQyHGHgJvohhYcd9dFFDLk7chR3xWLgRmGxHPnyW5sV8r4Y1Ev5dI41rXNVZdHfFJqqKkyxAAUap65o2BROhg/v23Qb5b1Lg7ofJHMc1RnPhkgOAsr4sNgkO2
7Lki+1CWR39Bfp/3GmbbsXmEqefu5DcITCr3n8sy7+iyoOgqBZ2m93J0Z+xq/MAObFWsNCnF43fZWraXXWVb2WZ2nfWznT3LMqh4AWrv3U5a7cyeZY0EprDrcH+cC1SpV2WvTk4lNut4wQ0UkBhEz4NXos2inKpo
AXpLqK5DJ4yc/kxDSLmex+uo+EXDST0Fa2fGGiUWihVUYvEtxSRmyvCNzTT9UbRgBpR1lmxfX1OUAIyTf/anbBjEGvJVdpIv7omAbftYGKmMmdh8wERcvOWwizQjhNOAiAVYWKqwd5Pba0Y4hdc4a34Ul8ncU+QT
4+7vgSSG3ev7Nx+3WCZnKkbrus5VnZRsf7CaNcTlsLrPAxBlNAvg8Rs8KxTf4gj868S/Ft5yW7EZ/J5A3roX0sgzsJM59tLB2I1NcuQCp9TfvXii1jSXkn4XrBO9NwO6Ojbq0xks52ugMm9/Vcs1bGEAhvxN1WA4
8OzCv65Bg9HRDbLBTu0R3j5ob2yVgFH+iep0nUBoBPmdoiQp+mRCvUDtG32++WGHfORt+bInsLxLKiC7/C7zLYcTskyNytEIUmEOh33A2ASFAVNs8GSyfjHuVCUWBpBYVk6ouY+FXmmn6JR7zvVMXFVSk4uk8/kP
GhMYTjs4tf/eZYyQIgjQeV2ukTC9ndQORvLH/81akXkBKAM35Al7u/34ZQMuoL4hcR7/HuG3lEHBBrANmdk/8IwlzowIhF/zmjbqXeeyx6Vr9OohtZCkp5bxChhNhafWkFm1v57YUoaSScsDDNbq/TzRrqTMH7mf
3B+Z2QP+QvPdGrS8hR8UX5JhYyL66hBPKjkhBRWX8D6mko0sM58RGM8nLp4uFYOZOLFzRKm3iN8qAFF5Qk0XsTL257t2HcrOy9Izcu/U2WxWaQKPtbTBr6HXza0nErA8C/z3HSKbCI23eIFWaV1+UqdWCUVAJlWC
BWfLhxzlwZHs1090uUM7WCnqmM8uzd14/Pm3x+gHndszproJrdXaexpGFgBh7OefWzDo/TzpzHOvm+puDQ+MdovkbksUBaIwUlYN9Rj7z+edevIHKusgpUp3+LkCbbPt8ZzjxGc+PZZrOjWu6hK1RzM8gNyyPWUk
AmhhgsyA5d/5OPcZ/ey1ZO3HlGux6WDDWt61WbJ+P0/CLRG0s+QKZT8JiOLf91qUfumrOsKFZGy4Lf+bv5VbsHVYw6l8xVkd3soL8Dt6wltrL8071ID0coL/Z+p+IcQ/95rmWPvvKmoLkTHdB+c+VVXQa1K83H2O
hDS91QhSjqlONCtV94X9GCo3w0p9/QMrUhOl83eGu08LYcl7BAeAzTbs6RsI9zcVxfKmygxsyVqkC/vJyHDF5Hd8N+3rIdx7FL61WV/ZzpRa2vWTcZZd2eyttj69LQzbgSD9NGNiKAWsmMpLvwRsfbl1sokZcbZi
hRgaLyjr2djUSg61/iiRd8o86BZYUZhGloQ9dswrWIiHl2wAzxoiN1Hc4xJtNqKMWfQNbYZACqemiN3DA6w7Szoen9TOBVvms+Z8SV7wc6ludZgHZWvkPl35+Hm8fibCxg8+ycoLmXj4FjkruBejx7jzyKA0fNk6
qv1596Qk5Xf+XIAC1GdAtPdB7n4J7uYKK83PEeSgrBAIP1m1RpjVi+5avgT8VYNBLcLOGBS2Ti1hvFSH/XjRAOAtx7+eTyTFrD9f+iAo8Fc5/Yt4sTng2TXSyjaYzApmcR2v22q+1NeeaPHTLbGKln1TSNjpf7O+
wIK73jJU3Ia32FqwH/FtWX6H3COjxKiyKRarQuRMWJjQaDFA/WsiodV1aJtPjqC8sf6w3OuhKCSpLLshYh05rDi7kI8Yl6GXYiSvH1t+fmarWXmG/uiPQCvLhkE26lFHdH09vcWjwRaEiU6B8bhmMcZOFBm0U3mU
8rKVKiHLuVMBmBhKBIcXGHRSV3UaXegZydE9eYf2TN9ElJAYytbN5JNB+YKu5XFq6Y38LeGn+AUn02sTAZbOG3b+uhDTPrKJJOUjIFUC8QLAsl1OkJuqLLN56CTsj+UmXij2gWpEFvJTaGFSIQtYEoCMPZRbbbPc
xYlp2+I4Yly6J3TkeKFI11l2x/Du5TSiLMzD0FXVsIqpPqhfG5B8Z1sM4Uo7u9xyWliaR8/NKv4OuPYg2iV+gqBSFR61qob6oshgEHVea0RYrbBcTjZq0fACBxR9c2x+3MZA/NszfZi1Y65ZlUsA1CfqMnnFMqwF
CDOeBSVRf2PKZ13JiTrJhh6ZQjclFKwzS03d0pKlLKu5Wwqx9oTEF1NUOITBoJG8UxIh9hkfpg5bAxJdV/NucorC/hNhjudLTy7f5/TZe3Mm9ixiXxBvgxj8/r/lj2EO7M9TDK2dXW8bobBu0+x+E+1YIL9b3zpV
32Q1ffdhMSFnNaUVHKdtP26lTUwGeqd7Gujj/4I6uu6Usasiz+gJL8+ik44OqRMC2hw3UYI9lFCIQE3tpqDoL9H+5gjgUVleIKCf7lHJIZalDvGyAYUmIDmga9NAYkz3btbGxYMrJfReZ5p5KzBFkYc0gYlGmlIX
cwIdgAa3EFzxnJcbTTgmyDtryXce4CS3UOU2/2zz3sD7IKvDSAGqPCrRDvR1LNXs6aFSj7I9FdlLpI6y/VJ/l0JCAu+SQCCmhWl/+YpzTKjDRgCXgbVMo5fr7P+yhexZQ4DtYcbmrXYb5N8bRzpGhgRU6i5/HmnY
gw+FoLE09/nkL7kqpEm4QEodPSj2yyFzmcPjohnU7SVnVmzBBQ5mIlmpzjfDyUOUnhSlcFRxmyUKFIbKbv10RlYXKIB3OU7iG/RidcaB9MfreXgNgW03HwOejo6t07+eMRtXy1OR9+v0SpHgYBAZ4brfba1q//XH
Xl13MsvuDHgXDYdn7RZoGxt87PZZTX0QiV3aZJuL4zQB/hlz/ACHAXptasFYBwbvw+avGx8VY/Ov+Pqrz0lKF/c6QOn7wx8Qce6ZkbJI94mrB2RnsxSei2iPPbc5hvoVjHFefeDiDZiq/XqQ1bfXlU3S4tY1QiIJ
DVuBXRpgJZoethp17cY67AKP+o2ZLc0ziD3DnLKB2b+MzpidMzYxFZWsBScAv+7iyHg30oOcMTQU9LuP7FzVCw91ThtL+04j+2n5lhqCUZ8xDh8vA3S/NQ4D1J8FTUHqDtDaEMNENgEE5wMO6mL3ZCs37KF491Br
9PbPWoBSPJ8HJIM2kCbDYYtw6BaPopBPBDgVph+6sQj+fLwFqIIZwP4w2N7yea1jMc3k6IDkXfBol/syfWkv7BuQC60T67Bo8iITdfEjOD13Ga239uRyuxb2jxvQ3+pz6Sq4UY44kJ93w1syfA0x5WZ6/rOPb6zO
kEl1mGGiltP5UrQFEQrukKRsYH6RvNyTijRs1uA1g+uCEcgMUIVqI8uQLpmr+InwUkujUbPIaBPhvv4cHtZCEOm4bKrpGfCh8xP84+6pVDYe0hIIPsNtKoOVYvcc7Wa5TV0vgQl960vdjo9zoaccZOKTfjdh1Dpe
JkITwlQzo+SqYiXocOyn6I8UrtiGAZ2b9SBiEOPxPawm0briZE0if2fZeYpYkRkesm8t7QriKCfMqPs8JzuZQsIVi+iPSoTy9z2r48ptsHeeGX/2iU2isgZtYe4+Lpvjd14uS1KHBuwVL7u0zYYMCFbXk3XSR2td
xYtzG4BWl2XfF+O8hoGvoruMTMzQohTag6RmaisCtbf3s2ZjobFO+LNZ6firUXlaRfgwKJzSMn8GC5v1/VKHOHECY9p3aDRzjizG9LEkWEnmQTdsnn767BKwuqyCrLSzw0rJRFdYvcbw4AwZcA3rFuSWgZ9/oCIq
Aup0YGyZXu8X+D3vEwIjk1B+hAzw08MTjf5Aznqd+4V6bUaLnza0fZZcd6A9RQBO/gG9y7wZdXSBRenVml4RKG++IiDukPjn2LTXly2pHCXTLV2C6bnR7NJPBGEU4fFPxhKF+vJUIEcbifve+UOtDGKD4+Kf32CR
by8D6zM3z8Ge2PfFuoUMChTA5elHgHrJWAnUs+GXA0Eo7WKfOSxJa933fU7ax/mb/2NuTHacfhoCce4ZMYpeV+Lg/akQ3946RC0GyjvOTCZEMqq0vGYh9/VSjm4GHReSdouwCX+csnld2pxjmLMnTMw5c4Vt3Mz1
kuC6LsuNgrNz9PG/McTZvCgIl1JT2ZpmhJHCVWTI0++BLrKTCBH31nR5SqlKHKTWqv3/bwOrbZVMtR6fJafgGcie+QbpySSVF5Qcov9ZJNrSrdn5IRsQphLGvgFSE1Hp8A7KqII1uox6BXl6YyKD0phM9wsspcbt
COkbJdzuCzPMRS4izIUEy8zGewHJy/RXiy6FlNM+2qrIHsQeZ5EIsMkIhxu8LeRYL+Oshy1yblJ9bMWzBvfBLrBfClXwkfU5xfU7v3/Ea7M24+z88TexuItFaC4hrTsG/UUEZ44WR2ZSVp7AeQoPJbktpji5NT7L
x1vF3eybQjN9KMhQVJYYQNOvnXsUkyU+TvH2dzr2BzbOglL5TLg5jddzFoVOCQ8xjL/r6UFt5bzRZfl8dUDG3aBaN1lq7RYHoOLkGart7oOiq3P7xGaRg57vplzheVuKM+oFvrUyV6nUpneRToECUG/1b4t4vlD/
2/BeBuHHSSt3G8U2KDE1rK9rGQAbw+f19U9XyVW3bh3SZ3XvTu9WxwyBMow4Hh/93TZoed0ubx+L7cMSCFj5Ei7an/XFWrt7SGV24fooSisL3A6ntX1Fq08WmLB7ywO+lHlN0kUgA0HfXrocPHvl3wlphiJT6sZr
Y7Rpu1htD9VPKh7rhPhGEGRvPDvf3kiNj/0Y2U9+nugTuyDVYIYbfPO1WiIl9/b5Kxi57pjByyy2wwl65KmFxbFjYkzLmu6TfotaD0lx3tAbiitjnrhYqJUGDs8E88zb+KvIR555dS5VjJ55Ym0WFDorzacjxMrg
sqLG60zJFAK8alQcNAgkCc+y2ed2nSKJnI8BeFsVeWSifhy3LKdzb3ar/qdme5wQLhdvm9A+968/6Xpt2z7A9GxWhWAw8EFTFIPPqZg9ox104dcvENgLkXXHYGbUCtWhwG5Sy2+pzDZXySQIOzFLyrLW2MXGBlEO
d+vRMta/RqcVVKGdck4Y8OoSvBs15RN3lElsl0rP15Kp/cpklErFU1riuHKUiNsNiGLSolcyq06XnLHHrHl+5OCJLQbDxdzXGpZKnbJKC0RTnykcbSumPBicw3dNm8eIslwbnP0uxF2GtTf7qdxRIzDUlRGIhrR/
wShVmUAsuX7NWiQhhzyVcNZdo/t6vPYsAqVUxgqPw/LdXPEL3rG3qE2bSs1LlRSjPHgOehELRk26LFKm7FFE068FvKjgNZYnTG0qKQFTZB2WU/3jemw/vv4EWDSbvks7AvFL24eV6XAy7P0XCnWXA9I8tMv2GvGR
cxirJsleARqneQBrvM9xd8I3/7aVwVQB4REmBuXhUUFOilfEW2PuxqmY6qdtgHfTxGimP1oYgDMD+/QhMPdDsX8MxbqlItWyZikTpg1kYZx6NKqrnYK+h7XEIw3FPaBcNFw4vVo9fJ7ORdQpjMoEgcB7Ap/TgNHp
LP2DgFPIHdxC/QjV/iDR73UH3PoXkU4Hhei5cyDpDM7/AWE9jEtR+rqdNLpv0OQ8QkDU1qoYPZ/V9zjpJtXaSCoT3YhSTQSNdzUjlt6oWR/06wyMC94j0+LEkkyVBuhs7NdjW1ZtjuWDwkNOhEWYsmAHgUBLjDx3
+4xFsOj0Dfypnk9iVnxKBXxsZbhGKMnizKN4C+xRsYxPgulVeW+rslnQhiDHBfTKfNQJd9FVtWRTqrb6htUYP50tvkaUdG6ML6wTUUWceWH6hh0TEaDZioBUP0eqkKySzI8G2TH5ArRkhV0RRNZk+xfd12IDELTT
xsni+0UbZ/V4l76XYLn35rZk+TTnt5MiUA3qrBNAdyZ54QRfQ9BlnBNauztahq3TOd5+/cqhOuOsPW+bK81LyVZtE9dBBZxL5vRmMdGMsdpmQq+7KHGy7NLarbu+Khi9GiAz1XgbOOjnrHMXtn7+kXKssZYGghQX
/zuo1ZhKtcW92JzRHySFu87aa/augy6XgQsB7Y5+fOLs8vTfyqluUZvtn5B3wPovT77m1WuO6EcVBfRdBRlKHye0QB1irWbta3O+helLog/Ivr/XdSAyJ7cjSCi4OcbuL5vPe/SRbilrKbZuk57tQv9h2nTl6s88
FOV64gKznB0FvZ70kF3pXf7xqVHQLXy0HVafTBc+bjdURxIViJhl8YWzZNlopD5NWPTPUcr9+p15MRVoKulxyUIoET17Jlauu+Zt9/lvSppayMSy4pMlnRxLdf5pomZQJbaIEhOjVHF7lFL8IyRXv0RE++iBsPx6
6sP37cjY/9u3juFMurDr//1nqjIhDZ9tCvjpdBSJP1/8MNoXBsRWL6orvS2XmZcxzqxrjxsg1Ziz9Vy69shsOXg0qysALhw4vBpTt0e3xMypJdXO0JFe7OHpymywMSKMvOvuvP7sOjUHbHui+65Fb29Llc6gypyz
NFY6/DwZOhQ8E9R0yAF+dNeA7AwXJnHUc7wWh2j61afUNRFi8fX4ijhP7FRJka11wmrSRAEoKVU0WiUeZQ3+yzXXoloGyd10g8787o5GmpHVp2rPwX+rknUGy5zQf8fkW23aj4E5rNh+1xLuZyooTZ3Cp7Cr7RzZ
TFZWmKGY3g5fn4EwFK8DwOhqlyuBH6TyrWrdy5xyUCLLuefErCWiYAgqk8rzvjRHyEF4fCJHX5eenQfYFvE9hvD3uYC+OkW3tFq4DDK8zq/i30ikaC+x3MuE7WGxqn137dxK2Zt1Ykd0q/p4vwjhyJnYkzrqY12v
bSNwvVHx42Pki8/crEiw99YPMfxUHzySnoc+Qt6pb0uTs7SCNCgMMFy1g/TEYnq5BvT6Va365s9P/7c6Pljvyh49xKJsDVwV+MYuyh+plMZFR0xjpbQf7+CbYd0X4w5G9qvnS/OFV8InXi3t/wrhP586NYaoutUo
UuYcasSLLJZYCT6R4wOsZJyPxIIiggE72Cf3C4tqQ1ngoedtYTzan7O7pKKvFsBSLE+zyUJHuBtYcEmN+g3H3rpwgi5RVP76WrM/OrRwTFla7Edq41bHYRnPUpaAkunMfSawXxUV+obZ+stbyw9kAogh5FSm4MYv
csf8sLa4VTWVGWsrwLHNTYvsV1ycLbZSdprgl2iYKmPru2xxvGZyjY9pCGmjJSwaqJ5itYU2LVKyRQqjk/Yik1iB/fpaUUH9AA2OaF82GP/nT2oqrY2UFxCb9ALuVmc3mgNhnucvSgwJDOoClFupQdvBNDz3d7Qq
xCrccAgicZClGNxgGoR1YAxxRc7O5BdKBSuWPRW619UjdM0LxOJUfINfKjtvzG0UqXP+QkmjNiNZ55/wPzRKweEF+JRPbPDFBk7Cyv5Kw8ddP96vlMyZYId6ZKfMosisPQIl3fAa7iZbAlhsiY6jqojr4jBgnzsN
8cd7ZzLh8YVP2B3sQ7XRtQt9opcEH/lw4G4ijPKeBc+jI0EkeTFhE0c5VoW/Nqay0vvCKhBWHH6sp7Mi+l7Nq4EKouhN4F9lzxskG1EGUcKUoHkrST9O63nsz5XXpa/0UpkJQaSsPkbnPEg62MV44c0GvRSgsqAz
gdM0YIXcADOsYS6AINgMeXm0rGut5It9pW03BSLLI6FUoHWAV3WAc7ddu+aVuuYRY0ThcpFWmthkeIBFFBTbNYHqrikx/DIpMqsIEDzRuul3F2jRg8MSXkpvUkdMReCG9QY2K5H4abnCgygxQSrkj66va2JMW4NM
wViT0hXjQAbVdcRdX25DvbQqnQRy4j1/IyPWp2jGs6AZtS7vNXJshFFd1LmFhF3UWIP6+ukS1tasL3ZM91a07qJwWtZG3cb4KAXorpQYJ1HPLWsrHgI3/RUrRT7gQSfJ614hoKsmtxdfRAxTIYkR2wuIIE6UG1Vf
cs4q3RrjCl4IyYzO9NKSu9eg5G+EV3E0vvepRAdGihx1iWw/oOOYg/AEGr5qn1VpklLtEsTlSso2CRDfyvYFbtfAMfKTx+iRjRx4af0v9xY3LJC9KfJBFpkwxRTmqU/jAxGyPYYHhPDXOKcRsiqw+wFU5wyhpwVO
gj3hw+wgm6q9hUysw7hOR8soCtZn/aJUBKz6zhd5CWXpr76Z7Ypw0OmPBpjm3SvSbEGLCtnCkoyicQrNGobLNDcRVYY8eiX1xxyhFJZPX7k/BacYpn57PBhYsYL4oSyaseiyXXtM2gf7vWabrGsoSfsKvVqq8FOY
NhWtWOxURIipiXRzMaJ+6Z1VHTZ/l8VKvuGIfKPcJF/UqtxUY/FPftt2aiQmhVITy7Ryg1QstVlEz/NqvDIySntim9PPxOkBbJSfotqY8LLIVyjqPOXQCZxKFSVONyv1jyom0v2sT92IQC13C86cQlIHDMuiDJP1
UnSeCzWWZ0SXyl++8blIsyhBAhUyuqY0Rcbp6IOl6uBocXM/39sj5EvTdKkxu2PNgXN4Smv2z85DZOHuCi66QI2UQ1RNnMimwDZsUjYxcXZttBdz4p84fUaVr1A7jXMly2imdEEIJVXaopYSRAREL7HhWk6+SEEC
VfTBAmdD8ATyFqmkbszEfv5yBTSNEzvHNnbY9D0Stk+hpg4Clkmf4aJQ0MQgHbopQdwkR/y1QCyieTxUDEjYoigwl4v7MHWVr43624ipffMtFunpUnGzI/1Rnzyo6oCFSA85SeU3xywgultHpWkMhVE/fZo5tzMK
E6GZGYLhw9L1LyW7KR17iO2U1CFFm4UEGryv0gZwUjRNQIqqC1GCjHNdN+OGtGrcD6xGolzNDnGPy525mwh4Lz2WvunehwTBhRYVqYBGu17hnkMiwD3wDWdpLR+XJ2CN4z0olPZCsqlmgBymEYB4VUcx8UhANQSe
OxSxrVjHbz/rEz7ihNmGlPzhNXygf9j9U40xvoyWmsnZtC80aChbhAtsnFCMjwgyu/FX/vpoqDt6Q/FBDNB5dwFJT2fNBc63PVyFA+Z/ar07yDb0jB5tARuYeuCkESbXeGE2qWenHE1I61viXmQCFvcrYKuAFMyt
gkZk9lk4wkQm3mEGIHgNZiW0gAPbu+Tml4fDd6a+Wl3uDs+9ShRxPqCMnASQhO1nr0HZaibTbXj2yvb0QXNxusTfSxairY7Pb/+SQCBsP0uoUIb55DnCT8v7wFIA0TwtV70UBOh1kmSz8lwx1fRoY3ZAWAWitwb6
Jx+3bS31apFoM8FxsOW8fzElZBiImWDaJxEaPYqytMnK9Jfo60mueUGv0so+NSK9cSf5NZN8j9SHgUzTDtfId+vsoR7ACT5kvC/Kn0zA0itAnPaU2T3gt9GK4IWD3WBykdYvlpoIpCJS6lhTy8ow2kmc/Z5W1aVt
mALr7yVTYNIr1RuZuGMzydmhRxeXfohqGjhauga4iiiqGpgxLJ54vOoj8+B2xasVR6z4IEuIvLEn5Q/D4rRJpru/ix34lNDJ2cxC41wjWURdDpa2tGonzhGpR4Y+hw1964Qq+dcwIJN/M7/j9EFtxiZzMBVmQdTx
eu1Y7DPJRH4TkU1gWb0XYxCHWYixhVBfoWFw9cmvht8mpQyeTGPsrwY/FIxyNsi36F+uYjkMOcQwG6Yb+YL7g4ANNrDaK+niXrOlmsHI4kAlNX8Kj0VPAR221EIJwq2R9sq+OP60aiOMhoNC5FjaZZfhs7BNLCLS
kFxsvo/PVXh3WreMBeXNnszQbql3cni1+RP3l5qIHAlyEc8ZkC43+MhmhJzqQ/UgcNSYAFeXhLojfb/FM6TqROIf8SI32pOWUOfcUAsQyKZfo5s6a5kMe9uYgLwonTx6s/nuxkJr0QDAiRwff/K+tfFxMzwf5xGZ
lGigTA4kIEVNOqkRJi4EoaBdmssU3htZpYFae71KJRZTglYOGAxPk0CieEumSIH0WQhKKEgpbPCvK5iIRCZsDGxRKjH2b08VAvNYWGIhn6J2eXWTgStrAjhIs8ObJ484y2sGgQIbQru4u+5amLF1IkBZovfyJFy1
KuvrPsV560kHdHtJgX8GMPRQomAPXhu+MHFYCTGcAnfOfnD2y/CysIrl/OOTYp+UhxS75BqFaR1/Kb3K5t60Ut2OMSdnWZ38ZMwxXemaxbjxxf125j9PRDmvTcrBdL4gma5fUt8ffZjTvuogoVmq8vbTd1FESMAe
pj0uhuDGGrsTRdy4r3yfPb1VcW0+Jc3Gy9/rF58+Tt6IwJWxTUJnD3irFTje1kK/bDLZTx+luiad+TUtZSZUvEJJURLDY9MDCAMx8Aim9kMANBZENzalnSGxJigCe3Dzn2IK8Gvk/hiuAaKL9YonReBoyc1aBI6I
gpv0PwIS8i3Mu1qwaLi4AuXEKQI6Ww0JXpEu+kTh6JTz0BMpRt3yOpXJl7LKOso5YPoAp9sVEVXoDUNTVoZm+7/b0JuiyPz/01Cy7KT0ZxufXg1sYPzW+0KOsH3A6X5OkcBydBQRwqRHaTuFq8TgxEjJjEGC9WGt
/sJb+iGSPVmJ+cIP/+GADMmZt1LtCQvAXJ027L2viOXLDPkm+Q8033BSxV0lvz116mf6cDNEl/Lf8Tv0Mz91yQW5tuK1lYxawiHa77XFjK39Q27V3b9v+ch0O8NF6Bti5IGVMbeCcIcGML2FBUh3WpkZKnFG/ODq
yI6qF9dTWjOQ7G7yOQ+bxixvfmXbAxYFan6l4f7XVaDoeFGTndm517IMdoBUXucCHz5k8Hi6GExhS5kukw88CWNYW6ofx78t39pLUbwHaTVT9XdxhLrRR0IjWGUHJpsmgqOukWyVgFpCGL3S1XTXoVBtYkld5pdU
h67ZR2ef6s6v+E+w1hJUZjgR+G2ANb3S0wsSrtXCrpg8vOMKHMs0XRtsHl8ee+UqaTiA14X/nv4nfPgbt1a1jzD8bb54/WvJ9QzwkM9BICmhLPg+OhOP7tQv9ymFeGVhyj9QnJpS2aR6IsChYCMFhfzS9aeKpIRx
xce3rI9zd9O/oh4sZxXL2k4+pD2jFkqMpFmpzbO/3PdItydWSyXSwnFE6PNR758eNkxzJVZeVWhj03NVRiqLiAGj1teCN6SerH2w4FFbv2pPJ5vS5mfTFpb25RQae+xTiiiW9T3dWlZnwwe2XOOmbDgtmWALKDqd
vSIYpYKkCmF/GgamiDjCx4uwE2Ekiwb3EwUfS68joNAFeY9lzeCqtYEWYFT+mc4k4YnDO1PNiqPs/p1MbS2imBx76qwpsv4i77KHrM6qrMzCUwdNseqKeZdNs1kWv4X2XpziB4F/CG2MV3r8kD4g9p4a7krIynjv
6/AQy58/S+ZTg/3d3Ozmb4M/Pe6D2Q/mQ4+vDW5C73N2jIsmJH6TOJjDcTaIK0GCgdvOFB58kN6jvlCVUtDLAwA93neYyai1m5kkI91S5BklvXkvKfWK6Mlp8AnKuJg75HzsNEX6jp8t9uOuvQfKvpoQo+PL1B7E
kcDnYdiIuCYRx9RhRgDPMVxJdZ8YVk3iKljEhqNQRjpL2t1F3L2JBJMBoYMbtexOfsHTUm0LeMkKeiObpiLXgLlAMsAGGtyIDadgMX5jvC8Q9jb0jq2oXXtfdjeEvThUDwERFXWfjRQpspPTfCQ7+ujx3f/Xnh5F
z8MtY5Keeak8vYdcajVFROnfpczb3nP2XOBmsnuIXQqYUIiAOUUZ3gfL4mtFZ8wYo/jasQE91iPnVITdJLQT740icV0fkCciZ0AUEwDFtMoGnWF6ml5jVQ23xFqyOzy123FA41St04HAEbI0VWSdyNIxxgD3kBpK
UJpBD2d/d3cBSIxrahS8whjbVt6SXw7I394gclCx4dmaQGQanrtjc75jrFY2ewmymjshGei5TnwCKKOnPMumY+om7mKhQFC7G5eve37X+nwnoEBrSF6F2A8kUOhTgZSKlqeg5032CTUkiUGf1Ut6drA8uKDpHGSK
24YGqACKO/4EsUFJEFtlxFJ+7AZ0QJbkr5yA/vLapvd1nREKr/Pdyv183210D/v+Uev7ymOwjF6vtnw3mN1DKNf9VQ/FRJuFTkCdkugfMFEk6cdtnZXGhSdouBpmqHEaSjvCAcbeBSfkr+tnW7Qn1QuFyHHBwIAg
ScWObT4QFs5sur0gIYMVrA1cqT7oTLzS06vhlVKKqT/aea8esd9KspHS4JTPsyVjFyXh9cLl/QZZT5jNJ7gKQh60cKlnXSuSBVUxbr8PTY6FZBuTsFSDl9vEKMu4sGrjV+2cBFAIRjMROG8XaO+qpj9kdAxs3mzQ
ABAiqf6RxwCFzxVtCj5pSFl2Pm4/icctO7Ol0BAL9jxrlGI4pAXxI842RJG/iYzmPHGBC4vGzsFgVOZOVxsAA4izksSSN23O4tvLgMu0AHM6qYV0znLeMaX1yBIuxOI9+wvGuV+koZpSmg5DCVsle6xAl49oGQLS
rIPFhojTUig2xu+3XN6Q1CW9f/j4E0iqHgdaBDlugs5CSjrgZL+fzRB+7EyHHO/2LEc2lhKo4b9oiwEsIxbI4wAykci5Se8sZQ3XZBBszpiPgfhsnXJAyGUrhtHHQYYEpriHahH2TuZJNDhqOCbCR228vrc/7gYc
V9jtoCOvCkRRyG80VLI4PIRIggfUm5loEkWCmPrnxXJPZ+cabVhPYqK7MbsTKIqSz90PTExMd9BFjdEeULKszxbJfwLG1x8saZzzN4kRuxoyXZdWO9C3+bKx7cmuwjaTZdUrzgSFdnPc2sZZGsAlGA9F1WMj7x8Y
cT5dG+N6xgoaMzfaZOJUgiQ834BXgw34AT1jKFN6jbeeQXCjDl8+veoUd1Apiud+kWJ5qnnYiw4iGywI57REwNQ8BqO/pbsOwzjxwUKAEFQdAEIM+kxLsNunITArjK+iHM+BwRE8qQoyYGko+oIqheRaWneSldoU
uLG+mBReu9SMMXrZDureHScqua55nZ7urTYJx5cF/g5FJjC5nOt9305Z1qGvbNk+6R0xG+bc1sHbOqSwi7a18uolnF8w46Fh8fSSbZI2nmqpEumMls34NGRw/CzcgJpxj49LGaUX1WtGWtDe7EO+UxxTT968C/pz
q92agXtPGxYsAS3SPOMPoWEdEb1lv/pExPuA0qaCvkyB9lJNlZLURjkPcID0o2trUmEINTUmt0Gh7wCuBIiE1GqdydB8Xc90TVffcIWH7riea0S9A6o7yPAX6gAPyyEMoaSYI4aG6XfKCoSXllhHBe+8ItVBcKwP
LHvxHaClJHDsb3K6NMyD6b/XZc+tKy62655nDWKGsLV0gA4iXFmSObFmYAkG2+Qe8y6T0GdtGXEUHL/+nqxfYMoSZT/+QhOShi/omb2MK8boxyRqzy/4pp4SvKhwcvY+PvU6X7pcs71f765WXIM/Bpvithw02GF+
OEBZaEcVKwYa6K7/KTmEZmdwgR+vKqaiAoumHnmtLx7c9r8n8LvyFAdyNXPT2A/g/rDbpF3pJAuNBztpkUfOHqdgnoq7NVIMq+4y8fZDK5E1oZRXlqdh65Aad6m3FSAr7qtKTmIF1nJM3dshfPdO5vruD4DKu3Iy
c2RNq3zFr4NONzov73A7xh9ilIkQVwGTiOODPF6pxzNorit3ZG4L2RB+2TaRfJIcHrj4wUuiWUObAnuowEkCo+OEozMYnFCBynggX2KkHOIIIjdAU9Y8PihNbODsaFSRM+p3/8JrgoBbvY+ALgOKOjZwd3jxUNRR
v3QOfWBFQlHli3xZXffRGYeniRPuXM78qsCKDAE5t7JnOIgnNTisW8xQ0suUq35MH/YfkMBPIwhougtadN9lzJ8b4kKUaBX0Tb3qgPUG2QNNfjnVWpWTmUuvWotUKVUXmHPuqWFvu6+Urt4KACEpP7+ZLzE+ulFG
Nq7whsZ8ZVKzrPBGICqpSoNg8hodjgTv+RJlSsVmuNvuozOgkxHEm0uHUsnzVbdfFBwhK7RkrL+up5L2GlgbwH9Ofu2Q2zxvs2hujcrwsJwpxElsLT/LSVtCsgBmGzIsg0e49ExvDEhuyq52NO+tHiECRHxgz+CI
oBjw18nPzG6+bEfqzPD1RXzqOeb1fX5UgmuXj8KtGfI/hzV6qGgg6nD8RFw13nA77/al4prhlVueY6jke4+biT+xfzK7mhdvWhiZ3Kor6uGhPAyWdO8kxDBSebh08G3aCRN4lJ/crOiUKUeLxq+7mTSTTljSrKkv
fhRq2NYRxH8aBz24ZLSZyzTK2QrzKtcDR8g4zy6riJn4+QZLWi/dzC2OF3f6OE4S1FoF2jwfWXQyEx3Js2xmtqUJ/4iiwZeUIvCAUSL4BeitbDQVlZElXaCSynLJUZCSsUaZaOcNK5NUp2ARK4e3JV4wCFxqo0Z8
WeasEkq29O5tWAziDSt9OjVqDtRNgus/WTlb995uEQUn1x6Tka/8M3TNn1neObh2VJKVkd3MRWWHSAmzKpkajKmj41i729MVYmYWaILTW1aLwjk2Bzu3uOAPWci5j1vhXChnlQADNimvY3vUrDje4KcFGVNeUoDg
sTsDIbbViz4Efu6qJuhQLo1vctEBmzGiCpTAnxrYyDQEPXeyJOZc0Yj20RPVI80FThQckqG16TsbuaZVHEnsN5A8khLUzHu4bYup7ZfVj9bBtBt8R/tzyXBMOugfaim9lcxR7rP0xpg0baYi8b6vvSAJnaZS4cgp
GK6UMuim314J7YdnJEZu9XGICT4AvL5uZE6aaRB/hQdVWYke65Pg6mAV1UaQqZeTmAMCG3Vcv2i/M+W+bBUtTs5A1biSRnN2EfzBJHqxiMvWr/EOC3bCrRFCXHDaMwl1eRD4NCa2DwvxdIqRJcr0SeXJA51PpNoc
bVJ1QTnilT+V+17sYSiK0D34AXig2uZn10jwZcL6bher7Ma0EzgK6z3djziy0Unznb519LC6hXpurHmByv6nbPWFgQKm8ZN27RIgbpmCRY04IKEIeyiUSoQeHSb7AR7vwd98/EiNXODz3Nly5gI4Pw4vFLgq/iLJ
M5ofsP+aq8ZwHzsaJ3+khgoWCCEfLe1EbLahq3Pcsgl5Nl7zrkhadYuu2wauMk8QNn6XJc6cJrSSlMbmGHZMd/Gfy5iiTmUi+Q2UdtTCZVrpJf38nXJKX3lEKkmZwVo+noLOo/KOC7iTuR1CMr8oeuoiVQFB5Ni8
LWbK7Pqiz5McRHygYch5ntMaDjH+CUPj21x3E5iY4OKhyBwqtLFHQKwEcNEiUwzz7LadlOPL1gTAaFesm8h1lLQhsuxjMJsxH28LiTGylFY0IT5OlAEvPozt4VpLDIQusfSXtkV6oIs0FpkRP86BNxxBSGHU0eMR
AgagZQtn20D6aWkwPh6FQGTrG8o75UthM0XRoCQn1OLUyXW3dRoIk5x4fN2S5PhrfY7w+DoNj9cgBNZugfCKVZtkN3zsSaVONs7TDErsaN4VLYYO/rfV+RWyw3m/SabMFFuambI6tFnh5xjUhYb4eHNU6Y97KUTU
0pSvR5EDztloOyJ/+1W4FhgswDKKNcvrH7cyJM3SQ6ejKi9/Z42kNEmDtOxy4pusngazzl1oD2Vulo369tPtVqlifVrwkQHJ/EOrsncVVqb6Pi0uzmp7Dcf/6qIhoc+u7mw/BPpMD5NoSuUxljypEExuK3CIPM/L
7bQLO5CgpaKtG4hjJuhHAZ1R5/MUUaMAnwVbMMm4e8GAGnjCndbhyd4ue0NnOJK66LssWRa+OPFosiz1bE90iGsswzNNTh1ZMNgYL0nkFxbm1WQfTFH7uhk0Mbhp6C84HkjHQpeCLRSypTVmE13w3eq3iRzuB6hw
iH+gu/oMZQYVwzfzFfWrJs3PwjNCcxn8+0dUr+kAJ4jugGdaGOiNDi7zd9DpWTLm6fwT8kGm4FILkib34suaCBNn/O/V+2lWAchEjV7dGluJDlq7MeXAmmT0m2udRbyqHd4KRucE7imnjFsOsQJO5EpCFMlxuVgO
IfrYr/p7aSYcsKDHTG4C2MgzqB/Qz9M3nFRyZXgTUVqtRvKualGwwD3QZJ/DGuDGOL3Pg1h7pnX7Fq3EcRoP+m8UiSxsrOH2uF3cwXinTBwxrKI1lxnUnNnAdoLthMhBqdyq5Ua445ofZ9ftle05UE9zBDNjDVJ+
MJhqPEuRU4ul4eeetQSx8X57mTFQ2tTdFHLFRKtlVe9bjy5UakmocPtAGEHSrJQgX04GiLen/3S1Pm/h5fVmVXe0t+M9lxbTKEMECpJBzYoqS41jtxJWRIlZFWW8K6xL7Ep489GpPb1NQE9v+2qzlJTYKXuqcaf0
mZQa3jKzqjSWFHFijORg5/M3azLyd8iedEDwaUEI9M7VGsfOJiOktKP41hALCIx5sPHJqT8mMKdukoLRKLOadI2UKlwE/igp/zPoSpnVpayjUCa4tyaFGYVsqa9JCjiKZN3lRMQxGG5iIJ01U8dvy4i/pUGATri3
URrmCTrgF2cndyhE3Ilpo1TLkwa800Z9oXrC0IDDHqxHc/8kJp4YFlBvmKMqQZ414OmACfbbramxu1slv4QLroDvemEX7wQ+iZryUSZxY0N6GPWSDeLo6AyOutpTnNJPpcb9h/aqQ9+WHu3/sCSUjX0nQdT18CYz
/DhaKwY+0qy4hxV/Zf4/wuuVCS/TuHZ+nu4J0Qu0vM43uAZfzoTyJmPSFQ3sxb/JiYpA3biLV2ZQHDzezunHdFUaL6tyWTvOlfo8H3g1+aK15G1UOW0+ok/3aCnL+Ee3epOhPx7fZBOh5HozILXxjlqB7tFQY/IM
e/IzBKwcD5TDPbb6k6A71ccihpJLXKIRxu6iM3odKBlycYOqm8pJ10TRDTzNcQwBJJtN5ToLOf66MfmADFDaBOmsvA2VzAluPvfq3EogMS0rY9PLwVqFLauOPhzca9fd2eyBFoDic1M/fSeeCpLxV2dK2Jlk0PJJ
AUUD+JvOj0QCGqa9X5Iw083q08K8Vx88JRPrAPjkZ4b7T6COk5MEIhl8C/SQC76mVr/9rzatrT9ks+ISXO818As3fddwu6xpnmqbl7dBlBo+fTZMQRfR82N6a/UpEHixo81Tl2QeZ86jwR75Miy7QuD8DSPnm2Pj
39wvv8cJnpgtNjwoOimEkHK3ZKsZ+2DCZzHYn7MeDDcnMJsVfzY3VG5o0E8aSAE0MnvmBE3IMfUSnt6fkmMeLN+ul8CU8iqHIhmYnq6yGR47Bf0FrZnsVvWqUHpIwpQ5D+XSHd7xW2Y/naSCp/vlhLM8v0t8cn8S
K2WdLTXs5FDAOAvdi65T2usKy/cOb+5nlG9XHo5XFR6ajKadNacB6+VC1cvbVlVy968loqNTUi5fSmyGX7DVC/Jmg6LkNVxabwZ3HxKV4nyEbj0D/0kB8MQyD4s85hPpUmEtEhddsCdq/Ij4CF5UcJcJYZu40u7Q
8cr5Dq0vtYeWYmwHiWHm1jxBpwMpUY39bZx67XbPYeleQ5c3MOlLK/sKmOdtt9EwWwuXuEqtSgHROKxkLRkHCPQ6e4Oo65qC2UN+tRBfxouqAOnleFnU5g/4LT7WWtiuylu7VGFsKMeOxP+lC0SQdNnpsJLVblZi
1TFYXe6PeNqH+Gw7mNfUvmexPe9MairLXLE0TxtTdmFHu7CDaVdM2caSZcZQbS5vERfXPPMFiH7El1MjEReSulWW43YO5houkn/ZXiYltSt1hAqnuR61jnQdCv3lCOYvyTx5s/n9hKbCZwEy4d6DTDybOKnjxQYV
oYdx1Z7kUwJsPEi0jKOhOkaYjcdp7MeQyyCSNuMxe/Rpzl+nteK0oGGxEc2KyHVTja7Qnj2OrIkxa8LuNr7T3txRiYMlvacxfZSs0PNCYHA5thrrzpKadEzVvaMdDXrYSsm0QFCmYDOgch9U+YtC8O6fmHD9+JZu
ITB3NwbEeSMwqTcOGnlroxyTYXioexz6dq/Kf6dnteqHu2cd0KAbo1zergc6eauUMVs38UjkXUVOgwRvmUJgi6cpTfoJkVtOV6dVPK3G4gs/27SaBPOj2EN3c0mengfLVP1ADCv6UWRNMTH384/HD7sQIz4cJ5VV
TbyjcocLPkzU/Ir7tXpVPhcoUMcegfECAKDwqw0rm8SzBbn+zyP81NntYub9QW19NCtC3Ar9Ri88/ZvgctgvCqBD0HwQFsxNoOJ5urUDO0kuBwJzpaintiuSPXHn65FsxEAZtE2AJwLOs4FQv8UuWEkD5XU4KZw4
IsASU3A04HN3NXbeh7xzclUkCL0ME7vmTsp+pm8s5USPuZDZHphkG4jOW8Ch0F9pZF793pVK1D/rzABIPS8SakwlKpymyOexdUs8PLBUUR6BxvwYZXMGXFG7JRgZLImj9kqGwBNqLEB/x5ffj6pQAyXzMkOXFneu
MkrJ2eL+wVjLKLZQ73Zgp2YBYll1ylJA+wdhLSIe/3AJEt7U9lmsB9ofeO35U+7CxyZw0TBNu97YpfEhl5Uiwjvw1N30PCIWyoW6WiINXB/2xh+WgOYJbywYmo+PdIF+q37bQYI61acd2W3MVGNtuII6XXlhJqY6
Qyvgk5AgOYklQE6gcEmR98mWMVTVKK7p3HJpaYlFa3eGR80KMmsGI05xY0QPyfJOK2TFakQV+pBVtorT1gJpX8CEGwbqwqMK1u4H7WumqQxGmOs5+i3VumlaXbesw//fx82FNywgHgP3MHViYa6GLvSWhURLxIZY
qpwDSR0V2qagvdgfNMomf5FUrgTv4GlnmBm1aopCt7yDI0WcCMNoDYF2hJuwjtDwZgd52mzy4VTwSEui/E76E3FoDEcRk+XG4DpHSOy7+cQ7iNmpqfxeGo260vpAnC5R9mdYbQLy5LqaHr6NnF2tOliNMxd7WnKo
szOZu1jm8svJGGaHvhwRxSqTWfBeQw+kQVbRYeYgXn7dyGkkxsOFwRqNAzSdGEJovmC5Z9ZGbD5Ua44Gl5xiaA6OWRsxEsOLkDwcyiOpbdw9RIePqGXS+twXotAjVzczucjaIDbb9o8AgxzOcQbC9OTqbDK1ZdIp
vFna0tcLiAvV5ftYMGvzQqMhHx7pB6589PGwPByQyfFgBo9ICSYOiI2Lr53OguaMiu5fvYSnm3nJ1gcoGLyVf75bhpFmJGdx5NeRBD8Tj4jR/CG59ylB6vFkHKrmOL9jMR5+9NNZFvZEP0YrahIBhDiEG4uZQrGc
rOOG+W4VJvq3G7iDnQESJD64hxYXNrkMBWBFrKVBjlHrwI2WGvynxoqxWytYRtMTs59FYMreTKrecdWabaqOdcSTo0NjIorQSKqFxrsPkYMpZyyDB6gtvbUjD/xPBI54zUONFKqn2rjUohhOfQLFhRsHM9i4lqZR
b1d4TSZ+hBx7uyYl2rHtJnbgRJ6eWIpCbQejpwr5YNYXQrNb/Tz3tSv9FWhKVqBN9oK2rKn7wkeP+1f5EEVg+vcLUbdOEQLjkFw7q6W9/Gg352Jp85uFHLv71OE3bbID3PI7As5WcEMcsxO+j99/o7hnRH+JM3Wo
ho89Z98OfLTJORPosKqqfErhvZFAW5gyz1NCQ6Di+Z93veuDauUyc7uMk2XGiJA8QGcoqyttEpIBvqh1q83TXaYgaZtVb9pX3Ynnu7S7MjdZn0nHEGrekoYDaDtZroaD8Z+t3uzZ0I39d/h8D5lH6WglaHZ3uqha
r7oYYf3BZ5SdrIXVSs+cRRtGFt6+elurnnqU2Ped1C/9KliXOveAl28NHOEz1YGJOZRuwLNvzQoj+lYF3JI656sHSMlLd26mz1IQmJ/MH1coCXZXyakVH14/eO0vMQc8QPVKwyYHI4KnVr9k8iZjmUgqN38eQSuv
DQQ2/NuamXUQHLX6dVa6tu26KRxjAuHLC1O/il3scgLvOtaesP9ali2NMroh59qPeHCoWDrt7j2pJw0AKE0/CYwgddccTYSOSSuIOJQCtUBSAY920nsG7KQbSmG+drmXuZYBxzhRRp4PaXVwqUzP1lb9x+6Y4Hxi
9XPa9AcOR1hne2Q38ln6+cK08mEOO4cHPKE0IChc7SM6SHrMmU5Tk9ZRZ+2VIpDuKM5GgRbQ1os9nUOqIjSDROkbIpoaH5rQrVABapq8jqtxFo4rl1vaEiPxS44b2y8cqioViy7guCNVKgF7UKJO9TYsMCfDnOY8
54Mb0zRSrz7dlvxyxFu+9581Og6ga33WreEDboerxdqCMjCR9ZoT67iHLoyjZRmPHFqttL4JN5mjNUsWrHruRjVd8X9hKGgEu9r5NZsK++ejh4cs61abtYrxyH9Pm4ICzmbgwBGOhlH2CzJK9gHANqLutVaI1eaq
6OpZs2yIHqvau86Ai1v5TFm8xJerbkNmBYtTi/kBraiyZMebf1MLsTsCSAl3BvXJOxc1OuQjuIw5EU8RHKj2HrBH2NjTA/CnBwRILd/dGHIJ0XEhCNGVR2dsLu+/Nd3BRqYDjemgu8zm42qhd3b6q9c+ySUgYq3n
w3TiNGwiH2UnRbJOmSa4kES2OmzSLNMXP16DnB/aJp2gEgDh65S05ILiK16AT+j7Osu+yQym4G+iT4Fp9hhYsEiesqvakpUZMfihNaT5YAjOdk0MgpyBHUDdleRLlkLmLNYz7B7zCuvM1nf7mmiA8lCtevntfB3U
+FVPphG6lRbuwhSr1pfRMVCH78a/wNEkQXTFh7jBw3iioTDZ17x4ch0TQdMg1ZM0L25WWPxcF+caJmbkeljYTK4PKrqZ68e6iorIQn511CRxmIdrxaMlx0+926I/8quDGyxLOIR+ZvOz7PUPLmw+rX7mlvifM2VJ
ARn1Tk9XaCsrDhVrF+ZOBeadrm69wuHNLtt2sz/CZaNwt0Ir8bep6bgDNaq7ReV4cwR/rTYxE7LhxlfVP+xTw8HrAgjAnjoaQpCWwnusJRPH6r+dguWzY0yCWWTh4y5Jc4TPUs0OnE6SwxThU1bKctbwPjz7uoBH
rwTdiFIO1ZrCJNY5D/SBxIQjVE0HiGMdPBTwPzqiWrlftltnFJnywHrCqR1ow39+vOY7IDP+7aq+ejFsBLBRqHo0ijkagZL65XVSiTxCg7La+m81tpRoEG5lCwtc70YhBQhjvTDJbEaNelE7tljouhGypcse/NtF
mSBPQ2GnvOVNCFwyXQeOEYotva1sp1PINGURKeObDd5jDqrr9syacqXiOvsz1V6ZzzizJWv1gs3Wx2lXfFUCQEeXEEC2wCUu3qnmNdZ1ESMowwk4zpaX/EI2OMJtBibjEx5K58l7bHLKW1jT2JsivKyATXdGhowO
m8yI/ujtpzI39KeETQL7HMnuN0Xir+mLo5+Cujeu3C3xA44chNHOwrEDOSQo+J930o2rLsCQ6trbMSZPPmlwUWd3wT0RTrHwf5go2xlA0MHAraQoJMfAM7kLduhrwXXQWsy9qHVK06bgWN7KOm7cBjgnFsymWljM
wU6vxRFcQWMvNXFz6MtdBmq2iCUhsewNpNbQq55HERwjddoImxe/yzd5kkgeolhAeFt2wlcaS3utO4YXz0f/EsiR6+DV6n8dpd9Y6SsnO1sUIITNt/hRPd2ZNP6BW1jAnhrZcqoW2Tj0l3VfdKDNLOxsY5c7Z+EJ
nak+j1zk8WDiRV7SZ2hWaZ824QfdLtYNt760iP5Uy4OXrGEJZgH+qLabUGH0V7WdbtaZX+sX1ptv9CYzeDStrn9LMQstNMCSufRozvkJ+GL7uqsufRbVVnz2p8JuAe+FMQ6YIX4wV+IBYILvYeJ/d0gxQP9XPCOl
C66Fl4p4cOjuydiQX6ELAW9fAg0SAp/1PymN8dM94HwM2AD3W5/WAejBrKSH0NG6K9967s7rwUdt61BqfIwSg1mCZNVxjpYR7zIsuuPgL2B0FQgVE5W+bP7qkKXtLa54HFXB9AMeJiGpzc7RjsxVkyoVfPQLpN9K
SvEdiuXNe/sZ4v1SmU7jzznoGsC311quI9lLkfyZIYp64dmlv+fznPl7Pr/1Fgell8Pxq9OZpowxw4IqhpNrdQkkGmguhxB/GyTn4CsJDtI0LW6r35Q0nPlg5RTKElBKY/BfsFCvc61eIRj9AojjSDngtG52rGg6
jnnXVC54ybG2Xb3zUB8MO8JcUil+5BXTlRzkPHjlsRwvp1yDBxQtAB/hmrfE5Qh78SaWhNakT6iBSNzJ63pdkz86d33dorRkNR1ycsAxyIHy+p8etZkbXaKJXdird66OY8livnOmdeHltdP55aWWNIaKhsmiDjdz
vOt0TNGxRZgEhilzqvUR1Dcetuk9mkz6LSszpLXxHm1l6azIR4YrlsPuEWVQa3NEFbDj7b8xTvkoGMDalBfl51AImQl/KqicklASV/qUTKIWuhv9xm151jk4DjUl6RtK3k1XH2vIMJ3exW71B4b3chjJ3K9pY3oU
FfHCTaHYD0653AqGTbBI13cTJrbH23LqZhdbbqIlYCJxtA4yQGmSS2oJWVHUs9U4TLnd+jrYX4X3VtRW54wZWNRPIklfcqdQ9iPNkn+OxPbXZHJch+LigjY7lY+YifnaZl2sDrBOxnlMynlJ/Lvg71QoKbmwLgxb
/y7MjLBdSo85YwaPhqfJ/AWBOaGw+N4AM2WkGAPXU7Rq/qMQLfwrf9SoLgZO8yQZXL92OBtKCV5zJ+qaEQaf9IrASbCc+WVsXL32V1CH1T71x6lHjoOJVilJoFwgL2bPxZR23TqwItq5s27PnXziCYtcrJqc17gs
7Kskc1ozvdmGQJhdzYgLrdERAt2EFftTLu7M56NyqSbml/KM5aIN50PDnhc5/mjIqS+iYCKk5SXWtRowjlGJI1wK4Qt4qoJX6TixhbBT0BxX/VzsGzRgWoPP1qJKuzt2aqAPS54Uu8IMmyIpMSJzoE9SLzPD6ajf
jAdz9T1FYHk2dUlkg+YZni0tfG3z6a2JXiAJW2lY6KcIpdPYGrwP99yRPbbMZNNThEOSk29a7fsp7h7VaN7kmsNAQPKSsGtDf7XkU9B/isn7xl8OdreroH+HF3IP4m5GRCPP+yD4iXiCU74K71clDdwrTXVGsYCo
l0ErvXJqMIgSecmkQpJYqYfAS3nuUYJcnFRgccJIpUpBA0pr5hrMSZPT76hj5M3qL5vo8xwaWv+r0mXIvGTqicLncCybPVi/OFAnFR0J0k/8qPY4Esc8AN8wuYmXBJX5fmzRZUa4GTNhhDE/rU9loxme2pabFtFB
8vvOEX7GvNK6Lc33PdNFw0fCzmMwTtilGZRCRYSW1XvpsjHHaRdE0YjY1s6Ax17eTuWFlp3A9SnbyrWnNHAfBvOrYF5kexS//PRF9D7w14nn22WVI0Qtx7d/UIZffLdgF3Hw0xI/Oxu2XyeSTGxnzubWotQoK5Hm
WAc/waVuuhKcGFzraD+amwDX+LR43guTqA7txqVgCvIaregvuEsHNUgaga5uI2MKxXaObK0Yl3FyQSVAFFETuXM+CGreWI6WIdN31We85ObVy08lHdnVttqvk8/IHJjYVyYczobQzghSo2YxCj/VK3DSYF/iQBl7
V4NsVzZbO291p/hhLZXmFGxUXETEKPnCqzQYQi1HpzWbe3d4l+bamxzNU0wWPZnaZZpI3gomIDzpXDIbu1Bdn5LOhdIIexprXvf6+5fhJvKp75JQGy7UUdyv5ERYSt0rbCT99fEjuWfnYkBLMSUBLCFdnnTr8o1Q
fwJhsLj3riAAnN8FfNZUYAGgh0lrbq5mhcxkyv3hvbuKnHk07DSoAK/RO74ZYu6iDHn6BjNDY2b6GLFwMtLDDzP9KArnbPbqmXdV8awpXkS9Bz9papQGHEPjYnpUsM2LLEJ6h3dF6pE0IBjaP3Y8VqqGHm4IArom
BzBnlIzukuDY2TyxXch/1vBPrIWB+WG5XbxNfvyb1qlteeJWF98/3AeGg1jTKdWr3HjCKiSfVlYeiEXTOPTrJAdV6psTGmW1tsVqCCQy/3f3OllkAnkbqt6AEOGSMIW+qdUzm6e9hyRKPYcskGdhEkHqsUg8BN64
xRZWMN3RrMoSMT2T5KSM87QEOrQ5D2kFf+tSLssHGzmQeAX3MDpZitMTvcDkeFMx7ogSiKSV4sZ/tViOYcKO1D6yNKXM8qeVnGZKntv+bHy82HnDpdJbsJ++F9bT/mFUEapCB/szEkxKE3zrC9WFixw1LWOyX+3N
+GZX1V5p25nq8vhbFvUoHszIZrp6XEhr9hcZwxKYq8Navy86RySzGZLXBOOzNtIS5crEhW1Vk/9H4fyz2ErUAxDFAHLo/qMxhkzyYPD54YWek38+erZOvRsAY8ahpx8NsMMM+grBpPl1IcXgm5Haqgu3V3jcpYS3
sxnXvhLW6dE+Ji2w4B0i8OdaQTYjQQ48zhqyNaHjcuHJHLufLeek6sEtuXYUWJYRNb1nnD6at3bxZ8vSrk4PzYZWH1MIfNWqv/aVSTGLsFxH6lmdXqxV68BIrW4I4I9i/JWFGMcMra375opa2YmWfDYatU49KBla
6fLtdgxStvNfIsuPD0ZIwg0k1ouc6Nsv06N9ISx+6ebL7wd3eNNjc6GV5Sop6f6VZWNHP54IaIodtFToh12EQCfFqrYm7OQ7++92YcPPluD8pQ+pwV3HaNUSgCDLcujQVzHuFspb0CfLnrmzqrGnn0JrKqB2y+A8
+O6NRUoxkzsBuhncKPJaVUx46JRebpmLmdoz/x95feuLspieOZbpfAPkZ+ZzdgglMdpTzRGSV/FJh6fWo1fcCf/ZCc8+dVOoEPiKdmeE5ZtEFmeYBDA3UcStNK76lk+kF51e1DyiLyGLSbr6OOUFRENV1WT1KuK1
HmyDo+yJirk53dADencq+oXZOTl8iikAXmMSElp5tYOILkE4uCvHMhPGgBfJ6rh+w8ml099DI0WXo4lc728kElRKGyLTc6Pd8NZ87yo8TpTahOVmYmxLXsAXiltoqxL6K+cSxxvn0YjceFXW1jGP0VpxODy0hjrm
QKz+3Lu6VM4rAZLWRazG6i4AMzn4bKNiFDd0dJ41idOHWkfjsCH/oU9TalSDpaFY19VgaCjcfJFbpONU/1ZVXfo4jNJkh8lhgbnt+4rR9Dfkn2XUIGm1Hq0LvZZnMBchVNMxDWnUILS3Da116RGNl37WADIfh4wo
9AXPs+08kZFDfNNVY1fQNSolobUsYwIRACw/WOGDO1lmP/M8g4ZHdxU8TvPdlQhz4BONin3uucYVC7vlPx7f/WACO2odjRCMdTbZbzVe/u9M0wsfS+pPvA99047eBfH0BOPJrvSqPAn/uWvUrm+bHnsx8crtfuWk
+eBSf+uSLw7IpT0mxf682bAByAQCNXJEmgqjaP3urgBYR5S34kCLMkeyn0w5N0OiLetub0FNFDSnE4gAgG7sxG/o525LCeGRkQVCD0+Nx2jGvBol2fQuMgdL23s3wJj5NFpMUWYRxv40993xCHHvgq6OF2KHOr0q
UMeIIky8jKmgRJOxQJ4apFsY3HrWZmLe37AkHSp9+5q8oUHiu0sZp3ZYT9b58r62IeX7ljl+kDkx0lS19LA3t8UFYd47MOPu4scnt7SBfZqTWj1N/5aTd+89hFrF+lB/bv6IbxXXC85spH5nX/26r8K3jhnwL/Lr
SP67PFnKI/ouKPdvlPl/YArknBVgT+8D6tBqrnWSi9beeAL7rM6zM4+PTHTrViUsMkRfO/9TsDIsgQX++zvRBSLBoLEONfSmZQM6aKEZpI8d4DBq0SrFRnx2WTXr2WsCkePRLs9tu8yCYpdWfIa1ReLhlZlJWqf1
sgI6PNfshIUpIPY3npn3ZnecqqZozxa9MGLnEvYRqlPtkalTI9+rVaL53lZub6Ady/bRztP0oupcVnAUVGsKlFpvUMCqsZVtxz0Juy9O9bJ7og2M4rnLAsq6lOhdi9z1bMwjPX6Trc3O2L2P1NWvm6bVpeU+rtHo
o2vBK2HLj9X05TUdWrZ78dLuMXF28Or9wrg2JeZ16LWMkeiqzljgV6RGGkfYlhKnqid0+KQ/71N8sNV+2shtbXCY1UjiRSRchERLvgjCY/0w57o2Vl4IJbn+4SWeEj8oy6PVmJa1KMyPxOpe+8JqSHbrXiMk/i98
8V3rKGS289VeGPt5KEn0o0c+PcxViqHvP9P/zUAdLfMXpgxPap5aw2usACrpZOzBUeVr7OpQOWGEs+ZQr4T3dIOGgE84s3F5VEZM2K4Xqnp9/HcQ5cYkVli643FOyYLwJW4u21b9giORF292DvDam2WiBYTUCGWV
lwZ0bBaN70oVhDB0oiOh0fw+Z/cJHK7LBOk2eWIgGP32pM33QyJ7RV5xjYB0xb7X/dZpkBCUYAoyRgIKzuCa8DLyooR4NUsom0iSZLtqtOmnFlcGoT4zZLIXNQBCvTozMelQeDdMoRN6uEJ7DVA6hN8I+WMTZr6s
k65i27Bd2eIjfeRk4dalttKoEckIhaprPS5h106VEbj54j87P4+mZtpjQPBZH+aiEQ6xtEcvFUDx+nQ/e73lGOWZ+MjWXTvSWWa3E8EdHFqfnkNp1f3Cf1kNDnTJE0bSjE98rS7l8SEwuUNtwr+Bl7k3KCznJT15
483o8wD1s5DkC7pEQXdAzMoNzqAAyRHXEHKW3oe1LquPw9akI2bl3S6pbqL6OXbZdlNEeRG8AkAVvl0ZL3/NJATEvrRAjXJHP0ljaMyCeYKhWO5my07QBTJwR7F49uO0BN6K2gk94I3T9jgQdQyd2sJWiQjgt83v
Xvoslj/CwZb9VT2rUrj4Sa9E8eOYqF5PhJ4mDlUeFIKpymtCanMAzYWQr0rxn8H27crqxogdHNc0y/pSVnKibx3Tf75iEtBerLNHKGMYnxhoUThb2r9lYGl2n0cJaim9c/dl9MmtCvk5fodeSD4ciKE+SGYYadMx
ucAM2a7lUJULaiGnrWl6uR2XuCDtFvTrgmhJDYWDEKfXqEJq1IbamJXzDXfQLXKgIlZnuonQ3+nK30+CI1xY1cmbZf5hz8+QABtzC8IojdCXo/AYN+KtfEsJsGG/E0mK8vnjJF1neUzplOlSiVYy241JSo79dfxN
Dqiwi11M95pu+7GZ+RvCmalsKMZKVj/Q1xJQBnpE6h5SGppAJYDOi3F5pWER1FerII0xnK46s3ibnehIY6FdtcpUFgGPbZud1K9bUDC93iQpSssUGKl+In2oXcal/Un/UxUXTTypmk2f6OpRzhgfXfEV9ZE0EXGI
OEdKVxRCErI6l3k4YiE0WfM6QyaHZaYZEFdJuH3eQL4cXFdPtJxRQBbJNw6ShF8+SICDiauTjWvo8rTLqXHA7qTmaZUmo8rpFoUGxiH7pPg9lydMzmX1UIdw5CdSmaUjta4+wyNd2b0FlyBtqVduSqM8YJiRBM2k
pbwML4/WvX+KTCR4yNdfHqi0IxRdCMRRvBgB7w4boCno4H3pUNlkxsi92bYctZTqBS1gQsC8ews/zDuU57beWQ5h6OmQ1hTcYQEzUreI5G4S+UDwMLtcbMOgyhtylO8tjZd8iuFV/ywbRwmBfr520y+JzHkz2F5t
ct44dVEbSVpOt+4Tc1BwOXc5IGSXEyf//nB+/MCTRIGGLbvijPN+1ujKfucWciZuZvIWI3khnm5HlzzfxjJqzqBGyh2w6AgyXUHGiriDKmidYJDAoSZhCbPS/is5IoM0R5d6ZrKxkWkSnSpXt4UzaEQmOmnDkS5t
fzw8r9+T9avNxI83r9azKm66/dirnJoOlUyIfiMbTaR43huS0chMMskXV8a0DdehyWr3P2BUzckLhaOZbHtaq97RMtuKUwOPUX6g0+ojNJVHUIWVWe6/8kgnk7px7q1NGi9wuqwdnODVJ346XsSEZ8WLfHzgkkbQ
6Hsg9lIor7fkDhXMIL37LI1TGXQaiOhgFak4QhztIS5Pt7cf0xqA7r1jwwGg6XwrCeKGQXJ7JAVHAGhuXzQTgfHGOsX0ywtOheh4ZvnLDpoctIoIlA7Xir8tnsRh3p9S50ZDtOmD67jZ/tiVuRCgBsWDrkGajsAw
Wq4YZb/Z8PxWWjQJtPIafgxn1OVP63VNpg1U1WdPY1f34aY2C8WkyLNzenL3GglvgTuzmQUv/PvE2cI+LWycD35ntGy4eHjL0ob3PaSFesH+XAJLfFnR0LPmVhNC6VPPURUvr2PUZL6UHG993s5xdc8xgvBzz1Jh
sA+PHFSN0gpbdG5MFt7UhKHztPbIjMYoKTuOIVs1063aWc2zOvI9T/QaDosTeTQLXcJOV4Qvq4qeNZGUSSEjD9F2PfgwmShX1ftCou383ic+SK96qXVfetG07ixlclboL0rNUMqS8vCBAWhhp+vhC/O1lE4DdEfd
1TvoQzryfASHdI9zGf8gjd4fmSHV9ilD+XazZKmUMoMapNo+hdH6wmBXDWBhP7ubgcLCjSlp8Y4+qoQbKjpsJ/qhejO2HPyNbz6hX+yv1ojEZKt4tMysz41BJmV7iG1UtkYJ4v1arOMczSK19QzGTDrl9vGvbiXB
F9sK38mz7ng0yXp2IrFgI/HquID7zgiRYKoEW1rMauKCw2qKe7t8StSw/bwFKgts/i4kmeoQi4Yri/9O0t1w6z8OKA1ymFGHl8sU17a0G1MaHa0wpnR731kDkkFQp0+T6U5guRnT0R1kxGpFihWOKPMgjjNcLYoo
UQJPd3po8YleybP1HTQkMtV6tMZkUGZjUOF79k4GTlHXKxClO5jI0oxHixNptfIwf2MTwaDEAEm8LkFFS5MuMttWU9y+txdfCnoAUrj19b3bwAGKPtpkoFmyTJGNwI7sEH8G1w5cWcZ2oEs1jBz59321YvFwsxNE
vbXLYnDbTh/Rt7eQqBYkLq1DKZR5PPww0Zi8N85g6F+LYFl0T+tS18Ilejxeg9a+eef4WgqdwJpmnOJ08Dc5qdjhFo/LhJqu1eJOsMGO6nvy8Xu1ANGVGnH0lFdtcf5AkPSbpr1rFFbHj6DzQxb9ddnjsYWeEqeL
6MdVf+NWpwYMikhwp7ETdlly9BWE7PLA7yqBgMRCpVGAGxZ8iTPbNadIvpc8VHR1nmKrdRymzdsuh1tLCMtK8Li5pGi1ump00Ou3bjC+UZ/4K5ponKYP2zbU9SiCZ/i4XKB6zvKp3vEp7/1IWcTYiE21COLwky95
6LXJp/3kp3D2OutkAfX4AxcPqT4QJ6JP5J1BHDOfC47dbVBwOaL6ib7YKG7edMrdZPEwJcHhhaQs+oleyvYyHAnS3sDKHQZ7Bv+4Csn0h+Zpr8pBl5AQ0MeVtE02s9tN38z2eQt0TbWxypmYkqb0aLj5uzsiUAsL
KyzQf3cov9jSNrUSKxU9c1Bsh5I+TVPJqfgWLR0OgjPKTEvXZRHocm2STE7Xx8rE320YV3ur1HaY1lwpGMlj5MEYg7K4iQ2BauXtRdNwU0l4N5wNJoo1YGR50kTQU5ny1qUnoOZdpHumftUkn7PZZplm1tFCHjyN
eelLrTEjTLYqIXr5TnAJrXsnyfGa2l/tHpApVf1CjYzQQEpJeDELZfbnaLGjamSkFDJZLf6BjpJwREbXA6+0iXrgz7wmkxZ0ByALebyPo4kk22o60OZnIejLMLjpy+c++2Ak/e/t+huUBGntRMn8Tj6RxwbqUUga
Ery6t68rsuuGpu/x7ruMFCjSa91SknVx8vDKBdJXBcwk63iv3xuIEXU78X/no2rXglXqiHjhsQGA1C8SVHpBW9aW4NTdpTt6nXF9+VS604lCHeDK3UNMzlvMQ6UWI1t0WknfaxnRaxH0IAxZFSg1jrdN4iWet0cm
d+C7k5OGYEegJlxTDj3vchBr/faVnkmJaKmjWYb+lVgjcDlouFpR8onqHWOKbTb7QMbe5bJzmkmf0/0IF6a0a1SJeuLANaknBik1w9FmeoXqlw3qc2Sec9sLBBwApPkECmyseCQ1yZnThBJuezYWZ7+dr5rEHs6Q
Z4ofDhlvvSD/uwyGFoz1GyP0RP7I/oraYa+HWQOXWDKcND48ZAJcmg7HqiRNqONfAhUsmo8frY4eOOl++IcbS6Mld5SrrqgjKC6q4u0DmNS3ed8g1w7RW4ZmA2RJWgn9W4P0DouR0hIRAG0pHFSND60oaEVRCjnj
ctw0LEcjIWf+l/KVeZV1PclVC0CFZFUc+mNhqSOqWNsGS2IZyMh0Zasvi5LqjmVVHuolPGVyb0dod5If+V5jh0mzQ1locZHPbFu5ejXeymv7e+WX40JqTMjHZaOFns9FPipfdmlQQ9RtZx5n0lctpsmwgduDdljT
yfNkCbFUVL8kCzLpJW1irBsNkbMkZtMsGc9OAoq3FDbt4gMswIkot1OC1UVOsnt5gSlGTf7nZjJg8ifGbsCJs46qJ54SozzUMPOpiaGYvzl5RFxAjY6sRnBpBfk2+OPj7u5N8pLR2loAcnr/B850cXWhGsJ85vzw
9XlrehFcLM72lZuzLyMRSqUSeVqq9SvdOGDlqUXTDCIF97eab97OrC2zcKkS45Go6WSMMilLesabUEfn+hMsZHjzoH3jcz0b/buktef5SZT5ahtRWcRzprm3V4N5vHZd885esQAq5auxfDFlYEnmvaqK+Wh0OTpc
xwEiQdwnbxPMx+Hq2ReJXat0i5Eb5xS3xgViwY4yFiA6LQXnZ/AnX9Mg/IA/bRL+jevb2WfP7YnJlSCLnalfpZqGQhOnKvsNEB0hHFwoulYKq8cip0ic40ikjuT2yuxMJWbRA8bCwt8AJxpruVO6d2C4Gmj3S6Q8
yjQGkTMY6pVP5cJZBv3eBk2HTEI2wPK1dDNRcHM3dsybI85tknkqDqtUW28iwtGiLkl9gN/K1d+rfp4monxSDFW6OUWZNb4xN4+VfnG/fcJrexZVWLT6iDM1yAagFqaco4cv0YFwrK3mVaISZ4jqolVkW63gfG8l
EJ5ZHDcluV1fx8COI93BXBKDQsWGkYersdWOaRA5Jz3h1IebAgpjyR9Tp3nPoYCNQZ++4YOrB+Rcm73klAagdDFEDxCGJsl91yYlMymhZh5UaE1e3xk8T8mXTmFZvly4X43WRj+Qnnub0ek6S9h8qv+UB6QioSvN
Rgh1WpakhgutlIZqLQiOe5eUrASxnROu8xOKpTepmWODpg6Xca0jRNkuSDb/3m+aFsJETcBpysQoxbUWITq29L9U4QDugRFX9liwjtRz3znk4VLhgk5exdL/Okd1qtTaZqzhFq8jgRG+e72OdMOA2htZIPaoPLId
aXIMBzSbP4atnQZaqnX2sLpiDzXTBfOPPYAotI3Ia2i9PZyICAy5fu+MSRUmYvJJFOFdU9KeyMucfi5JR7yjl/Q7gTtyAfXxEzBjdMwmcHdPYK+rKCdogUPVZesDTVtfmud0ffwru/wQuEf7qesnCCCU43rNEYBg
iuI/royePdj7W6teYNTVFTJEHjeFpeo6UcQwcVuDhlhrvCuIwJMKBdjmyVK67aW9OYj8RNrTE2BKxD4zTKBzdKfz8SrKLdT6zLu1s3HQq7NrfMUVm32jaLlMkpw00cA5GCJonqaQh2v3K6QTyfLcciumDlKceq6J
2LQHPPWM9Yew278j3q1tCsZ8BXy7QwKCwGWLXx0EXyS87IV2AWf4RIpb7uvzEAJKqh+DCjMHgx3t0Gw7JbBsgmSrU9UT6mBdlRbj403ZNUGAdlj4MXl+Xxx69AQjocNwtrnquL2f53NO9412Pz+4paBGEAlhYTFU
IayfOig5PlVOenYjTks2hMyJobcC86JILlsuoBLQHlgRPf+gysGNsJI71WL/ncUJ8oZyHe84J1tSe+pCaQ4BYCf7U1NXVe6qd9QQactI3JrnVKYmJJ7PUaO7MYEYx5FVheAG7JtJEtNv78eKvZErg9LPUaZs1u0Q
eF7WNmWKHZs3vscIjjuK4ygfnUOnbGU2qV/Hy8yvFhd5LdIC0Qtl/dhKpyIgu0Rdqc8ciGwpP8ZaiSPDzgUKsqcK7wYZTXMOFyeQhAmAGUnvHnERS3JABijlBCyuq47nMT9QW3CyGQK1zuxKdW8eHoH7clF7uOm8
wPvVrZxOD9cpYcqRluAaBTWDG5u3m39LrGde5ipbURnE8vQHTur4HXGlfLKOl9Ev904Jt+6oI1+3dW/s8fXkq3HTVg/Ix+kynBtkfp4CgIpSWszxOC0KJKNI9bbr4LCP3YVKXGiMGzQipWI5YwI5unsr0lIVB6rC
Qadt1n+baGdlAr26wMIIGp0hQuVOpwD/r48Aj4TiapzWgEimYeiBDrHesRIUdAZPBWzO994REBTzxGl5OmMQ6YPU63+YBKO16DYlgRUrSsgXOv8NhMARgtMZObBavGtwC5jE0vsVNWheIPGSOMVDrNL0QlyMhJeG
SX8H/Sg3FHmKdqPyyxoGOueK/2oqsqxMntNYYn8Dh4hilO3kLuBbUXdt0moO3UsXsAzTrhFPA/dwvFyb28x72NKibrkUSR0v3dsspKtU0xMFcOHlf7KEEBBnMjWrlWu054qKFdkbpwDcmKVPsCEV23ZB0kL3gIKp
TFhbZPIPs6vZ2D9OwvQKEDZ2NE5H4YU07+VcKQYKXW8tgYylOOB+vtSc9vyapVNdRg1hIWSuCvnTMt+1LEdaUO0g8sz1RLmcVU/NdNXW2t4eEN2gk/j+n2SkgCfNRBhpmUGlsDQQXa4QgwjuuZLKup9V3aiRyDDA
tiOpvWx1PQGNMDlIV+G1PfoZDrnO8A6hny4/mhEt0ETw8ZTNHEv6y34plizQN7tCv9cav8N5y0aLGQp495Vde0sfJFG99pkPVPqqfOiD578e3Zq2RfVXSE+g0mkK+fGMAoyOt5UOVWS/bm/zq5UORHV+EaNc37yG
lbrsKZCuNo2Sv3mhoePQ7sAkS8kOM5W1mOYoYOuej6OcLFAdThxlDoxxdp8/ik8oi1R3Q8eDSuAEyaBHSLhqYX0LYe0tVqX/69Ast2Vk5RvnPT/W4DQJd6brvDULiKsk3U/AksbvzeqX+I6VdJnSwrqmV5b2iGAL
U6NZ806E3Dy6JFZ944ZiwRXPTGu+qklBXOC31w/S80c8eD365F25Zzidjji86xvObPs8SiFkqX1XHUnZ0TNEquVYTclqzrCP7OkU3iCjcTSqeBVSV9KpGMqBS8DyMUmO5hXtU5WGH1WSQknPb9rPYeLPV50xW/0H
O1vOknCxxpbDUv29RgJUl9k9ZwJbC9gsmM9MsWpeTIvEINXjJ9khtwQt8Crp9ZOk1rigE6gdDbYv8GFle0RrqYG8GJ1zY10AUNf8NYQrr56qBnOhapDkEDf3t+WD15OdyiKUi5OQebz6KXX/G8Wv7TSWenn0I9Jp
z47ndcJCF8qOpOevkS9pu6lA8rsfOpXVb4Nk5TUpk97ULvuBhTBC6XvQF+2FIsIR3VEZnyMlD1tVif/p3upEqMyxDD2N/DpMjPZvDZgeUmWyK7tL9SzYV9VGCBGM6ubAnHxuMuezBbriaD7LGIRoWCoj5PQmbBtj
ew46De0e2ENvefVj99td6ymJe8TiXPLuwLAVULMol9gSywVLxVcCCxANEZ4k3b0v5uatnlU/fHXECELrjlrtaFPtNz6yLWbbMYYtdgL0irOr/hGqipRcOwjYOzDlst+Gaeh50rHYz2lU5mbT0HNSe6eSt+aWejJD
NVKNWgtEoM30ooUC0BemjxJ94i1FDmoRT6aDJA4KW0kXzccX0yoJSa0o4zAhsQdjZXLeNBb7zkhEz1+z3sXhfhY4QbWY9gq4BivcBiFgYlTc3/wpUn3+NfaPnN/Hs/sY6rYJhkeUO6HuyqBAji/HZ4N1xof8ivOU
vUeSCOsPZA7b9cB0E2uugqgs0oxlB9hS+eMi5P72jpmlmK+PxLQyYsr9vi3iRIT0Mp5QL4YqFnNme43p8SxkbdODpCa8YqE7z0RdpI+FDwUHEVtXn3TCC8D3v4L+t339fOjPg55Mbuzs3D2zB7XJAm18qJvJkpJH
ebrp3FFk2VlRCGf3e7rKPg0A21mX9USE+eoSKAbaobX1fUA5L2a3uH+7MFK1rxqpLQnt49Y5jBVu9tGpTw1VJR2+GchYK7bT5JH2J0od8n2K7krdXdm0oKKb5RUxb4GsfAiQQ5yDiyNhwoSQPC7b2UJEWCMR7BIG
aMoyk4je5muxeZKMiMvGsxxNjqQm/ZqZOk0Kd0XZgNJ6vnkc59SOQWT/m495LkwxgCXqKLWeGUEqv1StESalstG9AU7QrMpPYj1E6f2XZyJ/JThPU/I0CcF85LcJgZZfSJ3Awzu7+KW9o2VCOi/vYjaP6Ah5U/qN
kelJ2V9QuLjvlsjTR230GS5+bRJYUUh+8uEgGcr6T+dSPD/HrNcszeIsOiwvzc8CUrOp2hUOiT1Ibdz2W6/27c6VXFhIdmFTlIuF39/HQ36xcqlkwmCWHFfnRlQmgpfWGSkCafGi1/LijhQ8CE5JRLCgg7Ymi1r7
+Az9lJVMM+gM60jUMySIihEc61w3wxLdsgUx3jjlpOnf+G/mkhVvv6Vir6AUh4ocU/2nnH9KuazNfVLn3nyjFC0467l97dvt/LIllk950pKcLR1G8+tydDRQoKaqoA2QZZMg6rDiqL/N7LK/iSZyj/im4igxWFSn
/WRMb8dSW1972UWlxndTR8vzTTRwsUoMuKY6maF0UukqxWZWisyg3Tfqm/KvOuvL4prvSw/Fpq4Zx2Gp+FY7ulT2CI22pkazUdNUhUmo/3tsFCOUe6AzpWqm93WX3WRsFBQvNqTwRdIoDepcjJaxclsQqnzedpt4
RFaUC0Lg3GO7aBOd2pJNb5PmVWxP9tSJrsdmd2AUQ1ZMui4BWZyrAh4M+9hDqRfy3FtR6sSN6Sblspzf/nWu98vhav7DuzGJprAe0qOTE8wuzbgkEQNX1cLKn3mRIK1kbE991qpdp93f4MpYOJl7V/14ASowX2q2
ig2zszaueU7eWNvsh+aW1vwHg4aghmmPqM9UkHbq5LUfBnLkaos0lhwflVmyVOyynfDlLIpOkc+m/lfFyDrs/dJdEp+rxBSHzy/P1jWEy5C/8Wsw9yw3jsYYbOvMpDfhruS8o7XVMuOEmGPCx7K77mRBbfUUXvf1
4VoP2nRfthZVwaNUXobTAmxJNDWR9Aw/DEa6ZuIxcJIrfDsNfC70+o7OFzu9ub/PIP25iVx4gMpABrkgZG/lpM7hUErEWbix6wVtBaGie2OUq2OsoiK+1DqreEzqoiIO/x1qJwIvMyxRvfFskCBi7JkzKFVZe9pS
VOlRwXmO6peV16t7MztW8npHzHEd8OwpqK+qlpA5R48xktcoU1Jdyqu6wQ6bY8u2oL6LubMQuCPmoyMvh1EklPw9XjTI8XIucJ/cpNg8bT55zphIN4T30WJ843Wa8tiwymB0p7hm3771ZoydrF+vXIo7XCbuocWA
xKuckJqcLrtGBx/ZR6S4S/OrWqTDL1Ja3UW3IIx8HvswHdnKyT9q8aqax7LKv7KsEk5GtVzlq/SMzoNgcHBsBpAMI1sV0KLzRsv528zCno/2W1gou2x1JHdVm6vIa0LgtdLfJD7pbDRQV+ltJBIAfCXb2AQoeS2t
VVCuDV1omtHG7PuikxDHf2GsXJEfombbd8WZ7LyfyzRlhMck/89LPmzF2FNPra48rWHon74T+5Pvt757RS/5FvQO9cX/8r9hdgQHUQBYdJUW8r04iUcUYVT7wGsVxnWJOYH/fVMSUVN+SKF9uM9pe443YI+Wd7Mn
OjAunKIr9+SRY9DDbBfDbyR24V8NWdCjen/uik41pTPLx/sbSYI0NCjUQFBU5D63mHI4UVxwdYXN7kMeAIEV4z9z/JPZ0DjjrWB8LaWL19kAuPF/bxLk6hRXgey+o3bTM7SOQnGlgG1Bh2SB7BnqM18NroFDBMJq
S1qV55H1y2EOeY5mhVqI3j2bBmf7S8zkO2BIV3kZaCtEwPZEyFkpllSs2rzqrDvU5v+vS+TKO8Yg4MCoNyALJTh81mvdcbbjDjBbOHk2TkfAGaxcBPDzw+uo4jlmt/WJfo9dthX5toQtGejGDq3nrecGPcsLOC0J
0HOq7H47Id+g0tN/ZzQL4Ki1nBY3gMQb8pkRjiZLZn0GXLEYo5uxzZneRqP9rlqrIfopJ0cYKymOcT3F1yDp/scmVfyOOiaCLMya76cyXyGOUqpV8rCTF6hzvCh/UnD2tZg7PadLaR7dXk6Y6zQn1S3mTt4NHI6R
opO+LHT3R/kCb/3mWtfX8kB44uxsBiBHVMkg7gpiO4oHocI/+arYMQacxa5ucjj4HFl5njPVWVu9KCjN7M8kF+ms6crUDXZCUvYLY9mlN2xp0HcjlArX5SM4OfuyXLwP+NjjZ7eYSXt+CqYajZkOuYwzYiH4ZDRw
SFFPxHoDk4PiGyhGDA25XXAyMZMb8U2Mu4mxjLZhgjNR4owKWE52y8BFaeAbKSTff5GAMiMPyx2OSSfQPPcmRr1KX6+KJ6bkSMXB78MnBOQa4Sdft33HuUb4a1O/SDyrUWn2ZVU+7xiGINdmklipk/hPOik7EEVr
p29BF9blCOGdleKx2Q+ugyziFMnAPpvS8ge2QFPG7vImn2NrcKHdwIDlga++HUyxDcoC1cjS8bhvxgp55Cha7QX5kJEfSg6vqHJ9nHXdnXwKKufkNanYkxPuoyS+UXPoYeOJGD2PqCxUUgk9fmlD9qIbPna2SSm0
ig7wMezMdonWt5anGrj4Ao9kjLJBluWot5Rm9tQKujXpVtKtptujKoIQcpVAF9IJj4GNUrQJM6VVMYoxnlIVXQiz71GVix9DCDE+IboWd/Zycb2W6rVmaZscClDttUd/MoKpNA4fK8seFVCrpHzbL7mHWbollRCB
TtbJiEK8WAqYLbSgmPheFpPuKldsIQyEgnbEx3LaYB8dFizXXdUtZLHYjkLHOlTzgB5rt1mYAxERIlJA2NeT5Yk8yIQX0/DsXP085DAT5zLOuDJn7R/8myrvYlzCQ48pyicNxn2yzLl5JLq2hGkCWcBshIqKBSoc
pZeif5e4Vj2Ww2iPxgp4c1jGtsUyEnWSZroihcM8iMmYWbXgkFD74mt/XzFmJT7kKVaSuCyozOFjLyTyiBbeLEMCZw/Zgz8wvVz+CV8KNlJCevWeDUvhuTa4opbjeYvpdo/w6xG7MWZn1z7DVbFwEKcuWhXeiKgI
rNEhrHrJjz1P464GouYrBlm6rXE/ohSpCmGABMp2HAdE8qNkWIiPeSUoJqwOiMK1iiPPiAlfiTn9CBNvP2W6nsD6V6nok7aLb/FWM3+ioLle48n4HGYqijzGxY1CfNN9dSlnhlUG4S5ZuFIFclUDnB3O8ZvpHoc5
0lkosBcrCBYpj+vt1Z8BW6FC4yxo9vhhptZoK6SoMt6/fgRqt8URtZX3/blKEPQEpsfYiVuoEVBecG/LQU5E9X3WmBO2Lx9VKugBROrHPpTjVcbtxPb/A8t6pitv3lCiOfYwzwiSydrZPQnxbJSVwKa6qsv6YXFJ
TA10CUP8Vb5D9N32OWOEcKmo9maLDtOzf8yXs799tf9ELuKOAySHExC7rCPgE8o5vWw8M/496hj21tecwk0HOUpAXvijS3RetPx/tQZf6RgSeY0BUoUpoWFR/KUmpRQmCKGQEE3XiN2QiFpWibbhrjJNEkl/PUG+
1RT2AyqVRno34ZZh/ebW7apbgP6XTcvnMxc5zORrdqCAWn5uYUDQHnYJQWSHeZjYdUmPmNNjHcEwX6+WC/dAAumVMPip5NKYYB/1qm2LDcozt6ayx4nyO2rSNJRKNXfDSD36/4j6Lqb9tjdVGAd5Q6Bvk00eZH3P
MqzmmJBoCQE5l5zOkdFQmStLS0u3e6xNoD2NmaT5hrEvm+1OWdKjKpukbXgF1QzbvOZIkfalrsO/p7x3Lf2mfx/MJ7L7yXKkBAftWlfgHURJgD8GTX1+CFTL0uXJ0yKlAZcfgwD81y692/IplzUoLFFfx7iqK+Nd
oQR+Yu4UFw5AEiKZPbzR+559mymOvubp5wIqiNd6zqHefD1AeBV3OcHEKuHCy5ViHdhgGzlcJclLTPYd+xp1n2tj31IgHGHkL9g0M7A/M/RC4JMLtRxyMdWfMEOjfNSmfxIm8QU1nklwQEgcbvApMpT13SwfZvGz
Uey9gQpE47MJ/RIMIpiRfZqrGMauclP65Rrcx7qpLbGVXnKZVzzj73Cdxtb3I+cHx5ZMrBFWqL17TkWaHrCzBt+1h3BhLHfBN6J8Q3FdEERjtIDiAvEb7fQkMe9K9zI7MHVd8jZOpE6R16q1ki2TTnPJBa6U5CMz
WmGJIE8PNPPZ6udeA3sS6TI1Toq2QpaxJYDSNxe4TaRKORs3XiXughFZ3/m0aWxc4tw9ZI9TTi6SfpGSNs0OjZdt8On23dzndvssiN1x8mowzWxawfWS317HfGFiYWaB9pDWeUbhDoaq7p/PAOXHGRzmfqg7KRIM
UVyrAxKlZ2xm/ES2Un6t74PdUA8r/cCA6ww6EzsWFpiEO/KBoVunQYqP+0Mn1GAI5olUZJhpZXhQneth8RdIk0K7wSHsZ12rzFe2mknZ/oMAa2lrHslymeX0R1DqQRYP6oUamdBc485Nwapq8riGRQRNQhUPMf0/
+DYtvOMJOmkfDyiQLsiMBe0nHszkFgdML5VZF5/O7dUCp+XMwt7h51r5EMX7peD+eYUfpogTS8052t2/1M1RK5Jec4SqRSU30tE5r+hYVl/CXrtpmAv5oWakH0QIai2/Id2GAlGmonk/1+yKfxuJpUtraetwlACg
SM8LfTqRpQOJ2QtfwWal0KQKsMda4duulc8piN5/EhqEE1hRLhPLJbbbdLASMQph9yjAJ5TIkDj+6r+m14gWaqWI539L+kTInxqyDqiSHK0WkXfvJ5G4pf9dz8FtAfITw1I+9LCm4x54EPT5KaUhTXygINV6TNh7
ficrimZbA3CdiU7ECYSMOQXPFt1EKfnqOg8FXj935vctOdRoHbsX8nb1fo3kGk1K81/OYqV5LOi6qZ2ey2u8zDToc7AMiE8IufZiAtItkxojirhKmP47VJ5JgPOZZxEe5t+8cHzlsYYKgCR4147YDR5bdDROKcpO
nH2grqesCKg4PLcz2ob6v6nU15SfOi+kPXJFPe+s+0LW9G8zT+exCNU17K9UB7eQ5gSwIl1N3z5qcW1dm1uXbYRvaM9g93Q4UlmI71NMFiKjxiJM8Vbu3MdeeiqYrnOaqAhraAx7+vfYMysBKSz0dKRZbQbxBlIz
f04BixmILImuQ1VyvznHQH7MoBGqDalQ4wn1TDVrERNxV2kMUt1bpSQsD/ixTiWx3g3wHXY5JKqaBDpWH46y04FIkVLrJGWSu96NvtulHJIp0ODaoBuPYNepW3ujituDboMKeM2l/x6zRY3i3+DS+d0jRRfxye4h
4MMZa8CrWZdZ025nF3GLHSfu2m3CHUhuo9qCa/tLgIK0VU0deJi0LBG3/LOkaLlxp2Ruqk+PsMVOutH6ylislH3Dgubm/F0s0k5ZjsPsOnVQJ1VaKWpeBMuNDfxjO+bPN6LPN0ZvtJioc5yaacpcrvEkKSQH6L2r
H2x9z++hmGbOo7UPxnskRP8i5Epgl69MkHhj66ZG+1mEZRH4Q6Wg+2QzSTx/3FOeRDi+3e6tUPHUJnjXl2F+qEvzKXmKk4NsiT1KtxcX7gDKsb/jk3SwDLOg3moO6PoWucrIO4x0KlydTkTM9ZjOOxvTbueYCwxf
wmzTw5XqxS9Xl+oKPv6s6uVDT020krtH0dXpOLlY1HE1TnksrS3/ZI43H/0FBjfgT1/EYvW1uWSrXxdKVCmtQP6Es+lvlbPbfYSxUOCdafrbrq+iqNKDdp2q4CTk2+snbZ0Ug5CDGaGDwss49Fo3jo1gm2H2dVSV
aYM2VuyTzNk03WZJ49r8aRo54SUgonGggDM1xac1Hgpf3Rfe66xHmoPoe68UMhgbEf2BmtILEo7zikChWxzIndN1Bo8JsIrz185OCd6RchZsQFRNJq39LwvJa//3TJ6eMmqMWDhAlFuabBTj75aM2TXG3TAwuuRF
UefJ9ahlFLxuRa5jeh2OFqTgJxlV9rOZZS9s56gbhuL2gZTHZuEqacFvh7d5ywTgEaMpxtXZm5c4lNYEGGnlGTRawt//twm5xTv7LatSEbqHl1xC9w200gkDDpIWoXxSAS0rgMzDSE9RJrEEUwHMtSIA1kZ6s6Vo
EgU1kwuWgyMPOdrbv1nYhWjHYA2WV0+Miumwium/DoZEUyBLD0we870j5ex7P4fZ1/FzZDDoIhYAib0bLaqcvxjX/pXlElBfWHveL77dHxM/+g1JvZL2s1/vQNPL0iS9FEqX9HpytPY1L4dfEZCwWsHhjwD14sko
PW3TO+xuefUQ+Ux+afs2FKc6zKKsXSdsX7t7gSC2mCNZ8AHSEetIwk45i0fshVlaZQzgklTeX1yk1fRxdQqNjWN34JNf+xrfDOvvBOtX6lwNSSfgWRpaOoAsEjeD98q46Nz1fQFlH/1+dTJFcAlsU6V3xmmF+dm5
PsLe/JXvfSYWmGVYN8FsMy2VEiIlMIoUCg+Spqy57NCk7mGZWXgZxxgSYlW8uutQhH8cMifr9WZ2sYhmHQvog4h0BNCOwGQQXhGc3JRQ38D4vaeZXTWEr46+liAGX9OMs8WRCcWT+cF11TnKFnFvCg64MuG3Vk6Z
rfrvuq+wsn35evVjMz3XVa5KIEf2dmXOG8my9Iwd6EBUCrEpr9TMgLq1fOKbXXS4kX8EiRSn/Y/5zUuGMdGZ0fgW60nVjRsZBv6+BtZhwHwfO8y3hXL+Q1o+ie6IRh1F2/WS4lz0ZeXs5/4UwCcCgKzxBzyVOq4h
jUcogSSc+tXCHHuXTlmYXkzvOpiHWB2lsDf89oFteQiDzAdjpIG62FdcQadSqPHye+CwiLpKJhMrb4ltrdSlZXKRPBVXX78zswEYZcaEVm+dozmms4xbqEvUc4teLJcLlrCDT/feZq/M3H3XVCR1ew+ZUGlf5Rda
aSxbZuNMNy5xI7YQVQivV/vjTxi05XVOgBINYPl8cXHPvKiehL/bw9s9jurg8YA9FvHE+EjCMOMspKM3phOTBAQAWxGFEzpqSMIx3jbQnARD5IJL8cy4E7tRNHW2OJht4G9DLlZCrBPu0S+E06FyvsReSQP1c3oW
MkC9F63uuaoGN02f5ZDUu+WSculjohT/KCuGN7CjgxVbsK9IW63Fm4aN5v4mHpbj1pdplL1Jc8Vupk4AsRic5Ui0RSzqDXvLFD9PmGhsZAU3kKLLn8zrbRark2KPVkVhLlwHJsMSi/DP/dU2abBYepO4SYtVAbff
aT18KxTif+O8n8LdhK+YPDC46Gsnxo01Jqey4P/XBqDNpSckreLwi/di8RUm95h0nv/n2eB7dRooYXzFDH9IBcKrmnzPzFiEjOCkbe/7jrvNxqV/PoTNX8cibsnQpBQefVK1uLmDgtskD0tfR/Salh8bQA9Qe+4r
SpiYgxJpQMJ/tYdG8igsq0pbzkljme4SqjEytLR7elhWbkjyBOQWg5nMtO/IFLKvKxWIDNZjRKkWyoInxbxOQiluhpB0XACZXMT9433sUzU6t+PMkzwlz/ZP73tYMrpwO/YSYkwoRKOIqJaJ4Nu/pKi1uoRsqS6H
eAzCUTaPg9a03XxjO7uP9cAbgeHlfKHan2n3KBuO6/WvcCvTviy/prB0KM2vIw9kObZrD0oqrR2DtNLlqyJiGQIl3WxRrxXvwcRnHIYjd4tizdbYcKyU3N1+tO3aQMLPjqDHJXy18lBdDw4VtvFiIkKZKRSaSI/J
hH+/UjOMBA9Ucs+FqefxhI4mR/npQrX9oAc3cgjLYqjq3QdsqrJz+VkMWq5CwutGs5AHKMZ2NRhPEne+Z4zh8ruJfRp8fmOynWiXcfwdTauoFZICbToLhCm3GPoTveT6bd8f7Xh1o4+QIiQcDG392Tzy1ZkFXiGV
RrIDmM3+pF+Xar1yvLyC9ZTqf/+/6nqkCaeIeQ7OGyWG1IRDaGoB1u7MTa3Vxvuq0pSD9ycSUygqnX2trtzOG2UDGleUK8qV5EWyXazESYnpLpleZZw55nUWTDur2/4m0SSboD1Tp6S/qmf+/ptehha+GhB9KJkC
GSGUSdGn2IJp1g7/bWhyZAt8XcrNb3f2kWzvrLNH+5Ih1Nk1WHB8WnG7w1bcsIg0zR2/u/J1pk+HiV3ZQio/avC5pS+ip58S8o4FM4DrUhpI6WjanjgX8XXFQUl+4iwwvF0s+yd3GErUzXzyFEInbnLaiZRIp2gT
d1sa6KxtaaeofTDKePp1PBADjgJ7U0NZw9T9PigqXWoQl+Xvf48qa+c1+Rr2QsayeVKuy6icBgWOMxPlfBKrxpjmJoXO/Mb2JVcr8OksWMLe87sC1rvFu8V+dz+xKMl/sb4XXkEupbiP6eD/Mknb6JonolpKArV5
7Z6FQpaHpFSkYRGZlq+UsAEv7zyEPQbMNVqinD1qnhgGFtz6trIPA9NOZEYMA19Z43AvIwcHg0dhMdLoC0d61mas6pnKP0pLQ9ELHZB0BdTqXU7w/sdjaSTJQnugh1Rpo4pw+TUHiFbNuTWCgz38SfNLZFH3CSU8
1wlAsEL5JdiBqtuV6ga3VnAQpTjUgC42ADPbGlXdviQX0ZMSd4N0D1il0haPSV0pPZn918QcpPffB2Lg+0zgjG2vDxb60YBIIfdGnQOYPKPTOcc4K6LGoIpDwVBbiI8ohBTmrCj2mIKCTX+LxQAaKAM5eug25xxC
J+gQH7JgK/g8IiF1cUyX1KnNRQ1X2qo1LijW2eNMHkjSFknLs4lw7s5Q5ofG7mXSC2tBmKHaEGOE0O73aX+AEIJ8bpQ//XJeHuLFZ8DkszOa/4xKOeVhW2+4omjzOSQXALnJprQPk/qrHDayX0IG9SjYsZ7yDpOX
QGkZ8tmq5H5h6c7DPSlwooP+ngwL1mP7Z8gBWJHQlzyWo2+aEXe3d9uwUwgwb97jsWzZEgx08b7nDQrpwAtHhgDlX1fgbA4Idi9G4UDex9LR11bZmpFYBQB+CzK1BNqnzSemXW3MoLZYnq8BZn0+t2JiiMjb27Fh
+6KQd9FhJwJwJI32cliSJee75uDGYo08UORE1S/Kyko1MH6h2/bgcVXOkrpru46CJeVUiHv5EiotlsdqzBHceK2ySf02a1RoNngCM2Rqpe+7Q2t5XuK6P6u/vLMKdlVRbyKQQ4OQySnxtYDo7iDriQ6sS0/iGWFu
XqyQE+hB0EJ5hyxuQRmTcnOdkCf0pcZKErJy2JwnLfy/iJDyW85xMce1R36re/V9jnGOYY75HI/rju5qmuNlvazNHM811KiKWzqo17WdY7/6HG/qyxznc7zUjt7uxVlPgJFaEdHpfrvbmwYq1pwCf2h/6d00SuGU
niSxlPepBiaRHB5rieOWaG2u7Mp4skDN/ewdt/H88Lg4Z09UWdyj/SFwoLYf8NP727YtiXGLAPmyhp0veC1kC/UdLmUIhX7MM6mu/FB0y4kPj+8kkGnFZRpzbPeFvQYifEBhu23EXcnY9FH5io09yvcCZard70Dh
MDt11LGgrdDd7ofzo+eZhP3ujqiJsgTY7o1fbssEfxemqivSOrvEk4jVU9y9qLk8yuKSqmpjRNr7g4ZuAzAlIsU/WrdkzPyYmX40ozMcAuSNGPgrI44pbzgsHX8FTM9X5AQRffn2O1ldPTtKXYTpyfG49fU1vTzm
Wea17uJXdydmj6Vgme7CBj42NQ6jqRKjpTPCoa/mxDwy2c0kUvVRs5vXOt6v0Htms4hlML4kp3j9KV+fCaSUMhrHKCNiCRoA0sbDhsCOGKnbiISHf2MONp0Bh4og9V9B9ATWzPx0vtVOOY+fu4gq9mBvtZ1As8S8
Pj7cP/z7hqpgSqzDSK5euq+MSd+Vi0fX0iTVQeR77RtCH22Ca91vBWIWHwB9hRORxBi6Ak8MB4wZouOI3Um+zsGVs/I3hFTp9FvXiDppEAgtSvRXs+x7Bl1Mg4KI9bD7zws6vd8YxThBAfrwgcUefZxT47bYP1MK
fuKx4eovToN3/pscjzMaOW4hBwMj9FuIBiULiD1usjgufzeQB+SjdwP5PABVV+T9nQwIu2bD7CuX/4mHhIqJBpPDxSWtb2Z37cl4aPE3g3UjYpb/cZqvxZhHIEZGzyyQraORZFrbkxwfZTck27FMLrbMs51iEDU1
WZ+oWlxmFXtWsa/11HHbJBT5in+Ico1TisUZxaLyQ7ixrXJ9nMbiVuH/eQ6JZ+fFHnQF8R19/1jobBo+Xio3Vs+voUprVa4F0jhksG6dazYX3tI2QfjsWLR+kg4g86GJU7s2KQelf07jNQDLkQdTX7RAvtPKHf+m
o5kN0TvTwvMy05gKHJ97n9UkZZN9VsJLkao06Djw+4iRGTLjsWe+jY2yaZ/2YiNc0WaW4F/ImhiV/f3ZyNPpOgQ9hNh/GvJXORRuwvMcCR3Bvj567Q7PD/3FPkNdrsiW85IG2tj/uy1nOW9SQx8W2QAKn31Guwpi
JmbsocnFD2kU5/3ObuW7uNufbRL1zZM6nPhBwetXR0TEsTA9/yp114uLyxZmUNZh+NeguJY/eV2GdCHTC4IGrr5+aQr6q9jI/G9ZFLHY45ptKjHVHlH3xe4ab69n1Qb6M7/urLvYTfX94nqgEAoE8daujimhhFjz
JqHzBlrg+Z6ovoF0rk7PbyCdVeTM9pr7cRU775mRcXCpxIELkGG9TzQ8KxNM8LbEdeL/V+5r/n6v66/fuwu8DM2m7l8gKeCv8rTzTXjZRUCMzEKbOJBD3NomFj5E+kYv9I1e6Ju8qAP5tTdxq4eoD4vFi08R8SkS
yw/F5ERBS19ABR2V9banRJiLXxKt7HeeqYQbySHPfLvsr1EXtuTKTozkTgEmsoRhXXc+y5UQT4vuO/9xlmfmYrTnLk6IKytaRA7P0b3qJxfTVyv37KhKwZCM2N2aRFApjQ3f+v/krYqNDFBikrJGMtbG+afvM+6X
u1RBfVK4r5boetT/uz6YXxF4ELpXWUrIdc6/rgqdUxhptiana2VLrcM3j1Z+6dTmDtb853cH8kdHKAK2D4Rir9a1trvhRuCK9a1YTpsjpUjSrLUc7ua53GOnLwy/OY66dsaDbHcMU+klZtnoSBOOvlpavxUAVW9S
UitmyiPi+7VbQYvZdTbqvqHI+4ZTY4xrnFrpbDnGc1hr42gE3h6Rv94Tr6bDMN13GY0Cp8JyCzjWnMLLKDMyhyRftsP3wW2aR1nVOJpk1mpK86sizPX2dP3NpTTI9pCHF7MUtvwmYg5xeofI9zfsr+ncnSfYTump
NFgJPmuLA6RMoXtM6gRIDZy7qSHjbiKEfm0Smm8wQ15x85QmzIW5btslZxOFBLJkrYpCr1BJLzRzHHb97zEESE/vNInwla5qiuleCOLE8FJsYH4gy7/5gyOqiciOPK1YOn6r/XLwQymxbDlpIvQEiqybP5gVQtPC
Kdtf12MUYHT5SNIwt6iU/8nlpvj258wQz5sbT6B8nEse6thxopXT6Ybdk7okaTYHUBsJmfBc/v0fBoe7FlV3CyIjKrZ7PaW7V95G792XJ7Mx8MDd1g/G6OslpVXOQNoGJSyjoGPbDFInWz1TfwuU8YW1kjQ7LqtW
UqZZJ+70IqQ2SRu0gBhjtzMskX7UkNkUI+Z1ukNYsQZwa2nnLBO35gggX0dDBZrbRxL8BjfkLRvDkM6bvWnwMU68546SwLw7NjHqi4hiKbkQONxgSnerTzpk8Q5oW40X1CwzbKlBl8NztkI/ZSpOCyBut3clrTOx
QnuSSAPupvWuD5u88/n4peTHiEt/hUjyON9w+eOuy/JwvS3zGNjevpcRxZrvVjR4+T6VZg/cvcjz0GF3TTiQLiASNbdGwhttpWcZj7mjScg0527bGRnMaQvhQAr/nBi48Th4ZknkeOINA5GJs2ATb9Mjj1g+W/8Z
K0rhrWCTq7U6fCADewaaQBYtWL6RBuxwaeXyW0xMUVZkWsFaJ/m7oGvidGXZ2/UbVleNEYwJHRiaWhfV4j6PgxDIQnNgOR6vuDiowBS2cLhJNZt8qO8E4tQRRZkyiqm8YXXKVhv3ijMG6/HAnnayp2YWdFytm+2r
AEKRYRDZeg3Mc8xAOM2ojOm5sB8jNDT2L9H/J09zttou71UD4mgHkmsLAp3KYYEyMXFOSWGzlUQNrdoiA1w291t/KtX0xGHkPhcGlAje8prmoN4rj1v0tastmfhqY1s82SSvzTUG2gA+m8mYffLBAsZ43LgyA5jD
T8wbz/ro+Q9Aiz7nzU6aqx2QQpQIBZOe8NXqqCltXfs6EaC3W8mCFbnCh/IxE0rV494VOCsgPgp4ql94Jise7oQH7EFo3TjtEpuanKMuO7B56cMAKEVwLbfPvmSSTMph01zGhwQtXdEoYWB9+P/WT6AVdTTtlqUc
ZgKGD0BRLJEJSwh3sKQYJ6eCZgi+KR9da7sZIkt/Xr6PZbG+KlQ0zklAPn3J2Bqt255mcORcu57glRjnV/pZHhNogwJxZXi6OrPZ8IZBNO1LJbzM5gnA7djQBEy9lCpUN6iml+wkmOAOCzRFDgyTU2t97Ek7Pzuc
eCMhl+7MRT+opUg/Jq5A0QzghZzMybbBJG3AZKI8SZdSaoG0diR6vEuof7F3vVRR8OQttWe2Nr41J5RqfrnPuZMobQeL0qekyk3IZDQ1VbTPEvJvwINzfOo7GWIc3nAH8FRmU8bRmsh0VbN1wcyJtpkqNVy6OZVT
TQmN1u5ZrX0heAuZ/g0ZfhMxucE/1CdtC9p2eT8oyQaUUKTlIOY6b7v1DYcUyVIjG0KTATDa3ZSM4WsdGIx8OMqA7Mbbr0sPfdKBisJbuuLDAXcDQefDy94LmoYBySRBEenOjNSHnHLLADOVmoztUbeLD7MUKeUc
Bw3f8PcR390jZCHtu0zEpRkLDHty7EpbYkvimJWVSIvxhsv3Js9zBKrAX6WIJgK50cGUFiAQyMMI+9DWbqrX+5UC8WvNN+X3yZdFOgG7co6LWJxdEMnlHAMVfIQlQMwNcqQWUZBNyc3BGVNrE0TbrwxiXWQccHRk
3PRedgSK7euPTpWVWuMmAPnu5TqVey7VUtpdqgfCICt3JykPA6mOYgQ47JzVlWSGTXiZFpXqQOUqL+0Kcd2diSVX1ctUH13ftHJKa+chVXKLqnPDapK8bcVw6sZDmfwW8o8wQUPB9Xtut4HN3L0aovzJ9ui1iRPQ
xfUY4+RrFMCMQV3GyX14jdJL3+vI17Dp2VVASnCUGc4+8fBMow+ukeVJTCLF+Y0F6ZAeySkm9uRrOwNwnsHTH5Dza2ek1WBJ+6XuJJIsY9uR6DjA//tpCVXHRJGK5CNgEQhGgQZi8Sy5P1RDcZzgbQAVNaRZOKyD
qjlaPDwFkH679WDwWVc2tc39eN8q8GZa7nQItWkjQmfUeul0q2IUlGoK02KHEmX3OhhyHpWicUajodEpZL44zcCjz7Km//XIWIkR9VjVRsHYc12giv2tsJJlLFa1KZqaDxDKMOGT9/DCzGk40iFUZn4Xk7eQ0hG3
x64Vz9b4tPvBUh3wsK62uFRKwFYvZDQ6FLzULsJDpbCpi9jehhAdrGhspd3+JVv0X9dkOSDH6l5Sm8iC94jtYl/sDo4/q1k87ZiI21T+aLbunS8u4wFIbFyPXeDTgA7sNgDlN/N6aAy/4RBMRfllfyP48cilJsda
YPQNCS/go525Ix5gOjmr1A9/nTFlrRI9KK9RKHsvNgehNe4Ih8GDMCOFGFz/uNOPcxvWpG+Gzub8P9OboMFxAqxrMP79kgd42X8+5enJe/rKgcRd5MNjXAY+IfH7QTFLp9jAYzThWb0vKC3n7Oo1OrPNeGwUu3L+
5NQpKGCaTacB+amHp7LPdJTgD8+E/Wth7FxWjakiSiWogT7Oy1L7JbBNv4AGc0Istk0p7bMfkWnP4sfa2EOkj5I7GO8Ez5q1xMrbW+YLTqYqAASdmYFUQDvqo5w7+0eK5JG7yVaqC2oRJmrMN6HN9lf59Bl400Ha
9+tITV6FlttRNTWf5BIl0xHWDtreZ0wt55GR9FB0VzYilNOnPVO1sgd5eqmHKiK2muqz6kx9X+Y6NIjGCGpFzSRXHx2J1Tetu3sN/oS3joU5CdlTWw3PlKK/FzaOO9NNt1KlIEmyds+Z3X37o0pkh8x16DclHyg6
npaUo/+ovRNEkvbVzgq2ZQ5DyBB9H05wUHeudrJUfYeAmFXWrTIhRIg2ObiZO2LWEwWcxKg9tDKJkqFsUVy6xjtzAoxc7GlyNOuwJ8It7tfoqOI9+6reF/G+Yjsboa0cOLLeYV6t6rwScVl27ddMZfgE6fl4cqE6
04WZBooU53JVfYw8VpyyJSloHhyBXb4egYoTszSBIsUflWoc6Y1hcFIVd07VOdwcYNeFlxOlccpWkrirHmvT1srTpNtKSsOkKdx9z6yWw6ZY2qmRY95/uHVNVQ911TxGhtv9oxkBX2+dGZcHawcpgiw7i6QmQnl2
bE4NWY4sQIR1ZXyShpH0dMhOmpP5vFtvyrCxnMhLLDIu76uL4R/16cnOng3rSGVqDwQpaZkydaQG20lzVIGtWWbJRZYgHAd1lnZjWhYmPYHDaai1WvbTn4k7bakR4HDDupUMMH2V20pwYo2q7oM4iOMs1/wQHQlI
B/4W3B5F8n0qDLxz4W498JtIN1z+MH7i0dYHjeG7K4hzeJQQVg7D7/gExc9GYM1qZLSj/jYjIx1hnBiPz3RM/yK4HBTLqSuYzSSby84voQqiTnSg8/Q6yRV31jLushbwslQznlMImKfrOK4DKY6sZS9feOQhpCQE
6ucOy2AUJBWsHNRGlyfVrE7MakycoAaRSLZgqyruIrWPJJGkFhUhAy3p9MhBV66SXh0L45pUuCd/hdI7OKpCm4kzgvQrmMl+DI/fW5ba5gek9dDQ7aXLFDO32z+l7MA2Db+70fiB7CBj6YCXvML+dLcji6z2yVE6
oryMY0guFqlyUyrqYBG6bdprXO2jkWwDT8u5xKaSIcOjP3mCKnIWy2iRRurM4lCM+8+sf7Kc7ERAlDVJlUWtR6dWhmzJoha/GG2hTyRFcuJhkxid+bCMQ52iG7NhGaUYQ3xdX9OU1W2cjWjNV5MSBRq5YizlfSUj
Y0KgEPHW+4kUxcbX1DMk+fVK7k6fcPsLb5xpfS1Rxvuzl3D1ttnbanvveNK1O7l6NybgbC5sAgdJIN/qgseLuwkQXsLaGSDo9OpdLabnkIbaneI6Mz7zE6PAqVb8t5Jcc8PX0znhdRqU+U/u2PZvP53Zj5bTfxe7
7VJW3bRQRyybJyixGq9Rh+atEk56El6wccRnOFjwlAO6nhSrzG8eJ7/dMMrdVeHPqj1cCpWTpqgg6lA6ce19JHYotiAzJBG9epkYKOAskOwzR2C0bYJgWG0sU5wF44F4z+yhLzqmR3EnIRMFXCx0MvG+2DhUEymJ
WHpSaTM3jfdQHYlZ4IxVqunoE8SxMTZPnSRObNBtRjI7h/4yTzG17OKjNHcA7ZJNojyfE5UugSnRA8aiBd6NmVRLMgvgfXosruKl5yT3iOO9QW1xplJIcV/x1JXWJEpztAX2vLs0oCG6sRld6EXKU5LLiK+O5izI
r1FzQZCcHmExQbBmkFt2TZWuPOEb14ncO4CWA88BNUaa9T3q5xUj0kQeQ4VIDCVAr8QSnwrvraYbwnulLZv5DJamxhBH7wbO0E6536Ky3TS5HvymYwIDjbyYJO0brvbfW8vol5yr+WmyZ0Fq/C2vgZnhc9xo0oX3
wZ69QCdM/Xf9jd1n0nuxu50dJT/VJrJ7pV7jJXR2XaBXHsd8/PH8RHIFtqFPaQ6zjSFErDS+4azS/b8jGXyGWp5LLG9xoV6yh9UbjkMzulD4Y4s6doSCwenewSRd1D5hSQHV20f5SEow1Vy+GlkVSYXkdcqJiVwz
1J0IA//hrmO2Rn2Vo9QcdemNJAKLd53TxsSWuwmr2tzNbI7ETxWqgTi2lEQLQU3bTDiH9fdotByxAyR7r+ELTbs3u4H5li0oGxyzHHATn9F2irGtFL/XLRFtMyQLLHCCdMcQx8H2L7wGdh7AEpNIyyp+sqcYNjG3
mbzbJ00CwnGj43ChQUOz/Q4wYq9wLLCLQDZaPLtOVgBXSw2rajhrqBgYUYG6P0ZdijebrGCe7E3ex6nOPRKGenDkK5O9Ih6QJYT6I75/FJG8tpyrnK5LUE+oT+mQhuRsl0fPXFnMQndPve+jTwaHbpZAM0vUc9CK
T2+KxtdauE3bn8xuhIxMljKS6AGmW1vmWY3vNlRvNilaUN8U861b8PCewutAbnM+M/Vo6PUMbMQGX8kMT/dslaR1DjMkuIFXKVQCcl/I37JHH2LU2Xjh/0g4gB95bZDHtT5DzLtgqfSk/62EgxgI6068z8zoW9bQ
RKKvHMjfhGARUdmFuAO5VGt49G9ajhSJIPeV01Mj1749PnO7PE74b53Hwo1hZYcypNVoV+Ut+ZIG0imE5HjyGlYrJgNEBp785iFYJ3mwQGlN0siGEsCG+vO8Zc/Xy8JNCRwfZThibOeQkxnSfD/S0Db/kBxFVR5Q
3jWdOXcaFuxCVqAsY1TyDwPmXrLjh/xvr+8NhHf1lLtY8HTN5GxY55xCKw8/D0LU2qcRfWzHA3YG973eZa5pDvfT8xxoo6MxXUK4plN82FM66wBNqT+tth8/1JdkH0lO+USPO3t8glHwXCh+58fPug/zHHHIcgu+
jsTSy2xYWfXPfxgCSqXs7zbTfO71t2RctPs9cZlmjcKXpdr88j55eGyrkYvLZ/JhfFl+3mqVSIylU+wjO6pioM5yGPzUzbDg4SZ/jfq2Uck18ZGoaSZkhI9wNzbdJ7avNx4X0jYN5bu1f7GjWCkJdaZd8853S1tc
1fsP4e4+GH6cXvvyf7/6GX4unmkbGsX5I6t3+Kf9tsb3n82fzDeDd5XxPrODcYI+DoRbuth9eWfLv+2d0aXzse4/f4S30sMq+/2+6U/qefUtMZYzmBweF/7M7p7oENhjj95Holdj6rcB4+8jthK6Cgiej2qvCk7Y
im7/6/zfEl1mzfl9z8oOhlFqeX9XEjS00962jvjt76F/1lb8ZQZp6kvS9UUkeKA7abz0X/c+w41UlyJxlOL6XJBCjs/mf83/jq+Jxfrze/J7ROuts789cp6kR9aTgMjcTxTT+3XPFdEo9Yc+Lt1BENXfm1zDZvqZ
2U+rVL9QmxuvTBJusPM/NU0xSAqctMnal/xEs1vvC4ca4GK2ksGaUIHFkKBb4+f8k6A2B//JTluXBVTX0qj7I6/WXtV0XKs56Zfd2XhoKqTjELWM6ZF10uPby+Vfh8RP/2w0yrlrAilkMD0797mPH+fpmarZls96
y/OLehhprlm0jXSG2N3lkqTiH/VlB5SmNmrW8jWmKlmrQq8+0FRU5JyYTQ19bjMPJchtthuNhcUGv3THdD4hPoKk2fF+NKQkAv/5EmQGPlLga2wd4HMRHAXuF8U2XJZsvvw666DI0dBA+HeXXXrWBH8APqM1cZ1W
lMEox87izKvCYFhlCybc8dz6ctmvmKV8KVSK0asfmwufLF/93s5d4X01CNnUYpEDs8PPAF2LA96rz1r2hrk7HzRKgqElvgejs1NRhfyuyNGxN7f/YPxeNr2Nbx7a2crF5geZ+/OHb8Uf9rOHYithKLpn775KN5sB
B2Mh6+izmlGQgd1sU8eoY9Qx6hh1jDpGHQMUcM6EX6jJVnX57Q6FoRqaQ2I2Ziprp/9FztLub3MRDIl0midQxs3Uk99yQ7cm1pubvZE/3fiX25vRTmnX26ar7s3h5YyUAPI0Br5W8JBkYvaSHNwgaWHJXsqZwhu0
/55Hg0sV1SgGA0FSBLcYhQkiV4i37bx4+pOe7XGd+Z7VGrbem429/ui1ovB7fGGT0m6/rVuCE8ej3uQVXZLuxGhWvcW1/A9uAKwjdKiIj3bErqPFiOlQ9y76P0pIQKM4+x05XR/Y/v0bDVCnvs5Tddfu42l89yEP
bOGkuyFaqtHQ686bjUqfnUdbHZM2hMwPGm71rS3rPzjHelxWfpCdmwqIoobq5zDXZKa4+onYu0yuptvbkiViyFjigGaR6osu1yZMBOQMx36Lx6XDtVlR/L5KDjW++Sp9DcDYOPO/2p9PsAQLsy0tJH+/GPVK7tGN
nZZcIrAexZaV7tedmFYTuiMxegQ2LIaficNE3DdbLallC/eFwMv4i2b/EOD+LFIAiLdHAULpyKPjZ1+Kbhu+feRcPve6UoD++fJwEmVJ8PvDgvtED+vzYrRzVKcbX/JB/ZJ59THHK8f3BbXQOonvJsSoV3hPc6fr
sBcb46F3KYwM7CBPZfBAxCeOAhJIxl09mDgNKITal89hs0sYgEOHxP7u3lN6StY212jPh/7n7fDaPybiDN6LxN2+eOGdHb0mNfySUgNaOUVeX+3HUUYvG11AxzQUc0rsV9hgBCD1HyXi6lwpYOonBbdXgYUOdtrW
5R34GcKABA91DRhE28jLRyN5BK6JodPyZ3ZR4cTBV+e5dVoyEXqc3fC45nhqs4HCfGwxCfoy63pVZkXZj90iegd0sMys72SZ7ePhk5RAmgHjNMasud5XDI+InGOKBzoLRr0ZnmMLuA09KoqUeJQuVkyeaVKW4qnn
gHhz1uBvCizYSocYFxbO35E8Ttgj5nC6DVgJZETrJ2x8Jcyap1YDWJNoVHz+19AUqC/2xxoN3UAFwQhaCVQCvmVaIU68d4GcH1qTgAvDctqOPCMH4nrnjRYaLstcQwDlBx7YCrqn6mV3/5G6Js7eRNFGO0FeqWFM
NJ+4HnMrt+7pX5cwb4gXCzyuSi6lWn5nIan4/L2i77RZugiVBDEZac01MevHujIhvEN8KnEUTDRiprGwk+vK1GAPfMrn6L+fjvgvNwWLzw6NfBrAY64WyjUgweJPMCR86rxjKwSMhWEnqLkRXqXLOS5mfekwxxky
xU1RKTnTIZp+ZzAqosaVCUgFTOS/h8KjKAzYEAW0DlBEKUF4cUNM+5+k+T8Wih5LQrffom9TYNYA4ZRMr7k7bezVhIJwQnAZ5bgucOF/82TxwDbidKNQReZ7AcxyRL2scUmidh2j7MgXVETYLgkfhdcZrKbYi6oj
DVFvGGp5lfYUMCuvGnYl3T9Y+pcwwofK6a+N5ETSRnt1StsnluhqV/h+u5BYBAZyfronvzYC4TlFkCcBqC132mOfStLmOQx7eps8F4E22mSQbRbh5fdmHh4c08XQDNKvE1gkkQ/gcae98bPs3HpRHnO6CasxC2Qa
1OtbWNWMn/2NLRPdy4Rtu1NLw7sQwfrF7/P7U8NVonmgq0sa6LLAntouWfmXRAbJD+I0YzU82OMYndcWjacoCGak+/JH0puuQzljijJ0p+OBNoL8m00utwW4KTd+5EhLkcha0Uxa4q6qFgcBZmCrGJWdqF3OivUk
ttBjt43RmQmAgTQDlIvXvLFYvJGPtYswbRfzI4polmqrF+eA0VKpBXKruVECLPravpyaVb+gOhs08Jo+xmtKzrmuNchjfRZxDIztbjhiH21ogH+IRTNWOWCEKVIMEBTqUVjQApxsUf/zKs4s/ZdcZma6hPREWY7k
ggbzih7vag+nen13BldLUjDBRQxAPDOmYeSZy0h4qMXbPhqLvtFVClOEdmvEP18dyoC+Kk66rFarDT+00Ds51jN4J56NMdPr2vwOlNVcoA0ug3sp2jvjaO4AngpR9jafibhNqJrplpfwyofyW0T+7SBrOwBoIpnZ
6NGemNmei7DiFLjVqLcOP1CtW7xGQeCiaVODNki8YXqd3ti24bbubKsb4aMEnJE4GQqzo8D2X0Y+B7bP8VAzVXT4ihcdp/RY9vGc9iUnAHOUtQG5UdS+nR/9aXx9t9pmqYqGJY/F9z3n93xX44YaDG1t9MIOIgxn
a5C4gqdgIa1d+TJk/L5di/t/CDGaOffyoBZ1tWT4YlnmnqJ1dq6grgywfYTN1aK+8wcFyKcGuSegd+wVP+5Dddn1se4Gxfs5Pv89R0ia4h5CLKUvfVcw7ORCYksQKbwerONG9px0eEklvMs7OxD/VxzurLzgXlIZ
j7OHUCfrvIW8uUx8w1+3PFFo7LD0xLMBV6U9frXxwLUCTdqKYiEaAJY16GSr8Ss9y0LPmtx0CPj8VFJX7/yFfDW8QVY73qhdUaRz+SqONfy+h881NrbO/fqcCcgOHhvdJpdLEjmcin/zvCU9dE+JjXUpkygn5XCa
lY78AKjdqWvPpoQvzyuUuV8m5VWYLWpcPGbVoNWRPmjVMJyaj3zQwxaz+FRt56eDq7z/c8JV0ie/vTMkvPiBf8Yu9Sq9570QdFLRCP3D4zTYcn/w/rz8Z6d5dbON/ryc7Eim5SNJjXsriu5BNf/8Vw/bcDv6Ranb
cGU8KQtbch5jGUh6pHk6Tfu6BU9fJKurVafo+y919LNaVJdXa2fA/qmZwSBJLY7b+MTY5AlhAWJUc/Z5iUnTYSoH296dAY6tzvCkP+4iS8Hi9aVhVGr48yQ8bo66MjDDeE/GllVk6SEejKT+QZ5EVbO4Z1nD2Q5D
ZaL5HT850j/ohAO1qyJOir4+0kdwpLrncd6o/V4kr/XFMc79DP2qORGgFva+ZPy4d6N/aS7dEOZTdv8X/KW6tm48rNutjVHE3ws4V0uXszTmONiGDM5QsOP7rG7P7cprWblCfhzXzXNmZDXurfTW9ZinQE6Vr0qR
qcrRQaOLG8spLCMDsAZ6thHaWtMkqr8AHwexJhPq6+WQVDYFFeYiafM0jHvkKRr6Sfh9k2v5YLkhJqanHtEZdTih5y5fUuJ26gSoFxk9+5kxFRqtvLzpZsVq0n1asdTMdPuNYhfG2q/M0DaG5bcZR3y0rgYeEnpM
rrVix4oBVpbYbJyB9F5ghuAkCj5ihHqgOWIVBkOn9RDdtrNL3ytUAQDYMQntjrRCQcTE1EbLLtJ62bUuHeR4fex/b5PHCmd4VjwF7UJ3D1uao4WHDK4tXmqEa+RaECDTqoi1TNacUXzfit+cPChVaZyteAdGUHzj
Zgtn7Zoo7SZDLn+05Z8nA47qyi6syq2vQ27xTFkLF9g0+B9r7eWcMOXGd1mBX6306F0PmRMKjV1w+zgSdz/+FUwQ/zNM4pqHmbdaKesyOi2vDDbgNfSLpdaUfCiLv7eFKkRdptHwPL7MMa88+IMy4NrYA818H9QO
wQfVU4FsclcWD1UqFkd13undymNxUjmlfHgNuilbOeToax2107B2DbVsHWyBQnhUe0nMoRgW+HUcYxHW4Co3uP4L743wOaiRCi/zIBmhG502nfxi7EgtAKI2CjrCTr4FtI/YmvoXg88tLJMJMljphDxU7QDUkv2+
pO07Zgdi2CCSIJm+F0OoYxlPNM4Pb3LUV8BOTEZ1Ch+rpKjht9ofjffl3JqXUkNw3JX35LZVPF2z0gnEmfIhGbFra0CYDs8dzLzk8P5RPhNzSW7x8q4smv11mkfjSPM7R5455eQsprXwF8dlkedGTdj18whWtGNc
1xNSLLrIscnHl94I8CUDkS9eVDU/hOE8VhO+QPQY2GYAsqyg/KHjY05VK1CrcsqnboAPlYSbXdkChOWNpgMb0bGeJe+wBAe+GGREST6Lg2IXyBL8we8LL3OO4PoBUgk3yHsYLThBz54mExYRmmbd4ijFH3ps0UmP
JT5UKYpaQZvqjbn0aTgVg+yAa1ETq4SNlLFFxdwdgbYS6fgN55ZhFdGbMwkQsX+79+mgCfVDkT7L3PV6G5NgIA0nOM5cIZ2k2O8usI8P2vHnkTkcadBp9J+IV2pbxhf7fe6C+CbqsMNwolSIC2HX1QuM1bzGTNko
x3NK9ISxKKj/JO5JpYz4nVLTQOVhlL5ZXHSqC+NAdQB0EfHJD3YesgmpypuDzOMVThwPDroxtaxASgwvYk7BCeTQtPs6g05BQhr67+0Vy8GE6UvW+Jw7xHKvcQj+PUFtgIHzrlZ+Yr3CjA9EH9pNDai/GuGxLqZF
goH2Xj8EnXXdamCcUUGsgumo2FBmnQ4+CnR9sdHJxQdtAsdO9Q4Fd2HiFot9c6SuQmGRgxhNplAT1TfeT7miuNpLJFyFzFYpJCe0Jqd70i2okxeU7NR5Ny99VbUOp2s32jB57HFxB3nptWIjxRhVjAZosYdsL2TF
io1kg7f2QPR9qMwZ3y8gHGMQH0D0NFjJXohx00FzPAlZF76svQ0HvKlzzxn7AEdhR7+VEHv4nNNV7qubaILK+TLwTuSxEoyinzeqCf2/ogOQPhq1OEZe0tldTW57sZzPjP1noRrxfPr9cW3zKbPqxejwmawLH4FK
NpnPQNFTWhRtC5Y65uHuPivOgJGFEA3XNPC3Dbrotkp2sZ4cYxZXuL7kY7sTebR38rnVPDfZXQWRjJYBZbhYsZPDn1n4WYhSld7W7vPN4UCbxuH5BfP63fnFC1IdwohGQwPHv4zMua4OQ3+MDd+/u+GGkWnuHMXa
rb3Dngaszu9NgByzul9D6h7YTfxxsTKow+g2Ltw/XPAlvjr0/Oc0oq1KV8PWUdEm6F0/BMfpxXU5q+KJhlpqsvOov/OL97eV7UWPEpb1+7XxkowCQZLo8Gc0tPdJPvdzTEN9vvS3nFG9bc9CdDJyt4jZDLNWMeIo
vmPEHwKXp0BUVF9B5UF4tui5rytW+hTqmGVmscia0SaZh7Wdu4zN7JQwuh/odlKFbMSbY/lDgX1Ud+ymbLo5J7T+92LKnxfvgYemxXaVNZEK9BalqbefzrgNbx9j+JOVmXRWJFmbpyZv1k3r4fTn81Za1RLvpzT6
j0tt/5Ks2mdvIHYo+fOVzJpoLlet8YuBxFp5lTw5Obm+g1ekUO+/D/V0Qk0ZijngKDTDhBldwbwKO/U4yzUOXxDfN6MpuZdGaVfldCUtN+re+QX18skSwj/ZBCB780xuKNlvJLZk/xiE18f+j1oF/sVVzi8a5N66
/TNgXBtfuqrKFcDUz7i0NzWaIT43Wzpbmo17Ad7I26mUND9HZiGiKVvTZ0kI7UpSYBETtUvdwk1VW0wYyeo6iyWL6RjUdyexl8wSKjveZnqqXKlQbddbK3niBGhpdg5cyMZV3BxOu1TpbQJ/wvhzqtxmnuqlz3Lu
HUzNiylNAk8qc+/a3q5THAlj1WitT6EXgK3z/bd8VLM6H4wi5sqv4Emx1e8XiGZxbuNzDghTPWXUvdjt97FTvI/Fpz6RgEFONYeEYYkoSxXMHLHNlWRRnqQ0erkgcUgefMyyYElz+kbavJAQx/1hesE3WXpwya4H
P/5hfPw5oXFmq2p7d4W6BXNudIx0wRfMLbCUrKGemfs1j5vpu/B74BIcqO1K9BT5VGCaNDOecJPB4qiIvfzAOgCYRfcIBwJReTN157BZ1HNyy006BbclZe4vN7oLjF/RHp1VEBx/75FUb5e8rk4hu2HvY1sZftkx
xwArtnrLu30Mo157p/CvQjfD7+nfy+v/iMv+DGZeAp/ahXg9habXm5A3eYMnbeVH82kj+vKzyhjT+Wo0TYLpzrtQ0ilquqqKtO8Gn1yNyMFD8c4lrL0IeNk5DwD72Z1KRJhhKdnsqrgCpAO3OymK47XZEq2/PbaD
HLsr2P6Xf122/+h3m+0fiihap+WpFnfl3NKEMrDltcsBKBXMwHQRaqXqVmo99kSWaZueX7HsyepBzwPrEktij7Y0QP4ZR1PRyc5F/4lqHYJh5XQijLch1AjgSU17sBbh3t08BELfL3d3u1oTioOac6QMwqmyfAWP
c0AUUvGCpkTycFgaVdCRfQJi6XSrjkXCGnAab1bcdfr5CsQiZt2Do0IfbN8k1gH+JMRi04Wu9BfGPHTTwTJJNk+BaTAI5PIOO+bYpSh8bWmfXmbTpNl9Y7lCimnVT/gVNcLrul0BbgZYE+J4c9o4wdyGrTvtriWH
+AWdiN+SMvS+DnRC6hfL1lG6B70u2wWLaHtvSCrgf7y/3yJ09Nkn3yvm54Af5BmA1OksXfk9ySWksy77+FiReuaVdKMLDY1gPSz9Y3hcMata7gcKGW+Uab+plpm4Mds864TmObLbFQ+cHym5DVmtWu/wtiHx2BPA
SueLyqj9btJLKYcu+cHB9pRONjS2uuXS9e5D1pr3rW1FEqa6SgGqz80XnZkxUEXZ3/O8Hf+ee4TFuGDqIuZTX/as88C+U/gOKh1oegVkWLkgzMVVPtxcuWLkUm6rScH5rVhEdlAAeSOy44ox2lyTPRn2XD9BcmLP
w6ZFK46j6cRHCv/GZH9GCuM1OBTjy1KSfJYhJWCWurvXQ++YruvraLk7CpER5obbliWp4Z8nd3hmDF36qUY8WtowCzj9Yyr/G0moU1lhm9HvXb+cPMGLobk6W8n6ekxUqNeZr7Kb3Y2EStf35J+ZKVdyU/WrmOnr
GS2yWmxzojCuncawRg4bEzzZU1/1PaK1++sN319/4vvbWQS6pHt4myA4MapIxZFhD6NjagZGWP2U8eLrF+oUTS5YoKBUQNK548GoqRmuCG7Q2miXvNmA4PLMoPFnQSzSvVugmWeG99QwkOy7UJeGsX7b7Ii8BRK3
ZZQnM7HiFkNER+ArNo2a6PIHYqrQ+vMAiSHI2BmHkn0X304GvUW3A5CnIIhjG0Qm2+PdDSCWMZbEiaIFzgmbkXzf9W+Bs2oNQMjlf+O7DsXc+pcq2EfLw3QHZ6AjMtBgbw9ETkoAgJQHizuAI1Mc6twCqrNvpWzg
8WhiMNcplNVsLgbMjeotbm91axqhLxMltUaWWdYW0Q4dYoiglnk6rDJ+2dF6eWPsnSU2xU33jSd53G59m3dN3BZP9/Jo7HmI/MQN/0JtijfALUi1tsj8clVMVd0SsI4Eh+b6WlPhWXu/Kcmt6kG0tw9LvUcLpPtP
zMaAaZZzso0F9xLchwrjJo/5ESSPEfY81RT4O7MKPsuck4Br6aICbQnmyaADUZBALCr0zm3yaBkeXKLG9zqe/4TDcSG9UNqxRowb0WRr9H8mg/bwmCB5isVh6ZVjTD9Gam8eXCkTbk/sqzlGvRXLqYvQxXQOQ6AE
zEwubVdXUFMnoHdnGdV1aPBMuBG6UGbmzA0cZeHZpJsHzFOjijAtPKsduVMUwC911R1i1gIAU0/dsECAH+iRtCbsCsOdA+CU4LhBPlJoskr6ESJxFhLCKIS4kxU7Nu2qj6Kj4lz6Tq0VznlDE79gh4haArchNMeZ
onYGkk1/+BagjhyRiRwi+xmdMBjEJhulvNZ5dCSiLq3AQhWt3ENXIJLk/HthCz7Is05MjPOH47bPhKym9Y4DPWtVsSimKYjSQX09et4FpZj0WNGkQAAEaTh2WRtycc16xoPjcTMMWdMh4k0xnIRxWOCxNlMBQ/QY
HbQMX1Vt3BBHTrIiukK1sabdbkMXpUD8CEi97Qyb29ouUPxpRZtLRyDwGQG29O4cjQLqI/Owpi6glpzz4yV4z3PjAI7E4AQB+1a7Q3kdgq9CaAzqGBtfv44hYUPZHgovgz73bEBv/M/LK5ufUuuiYIQ1G29uLOBp
dtExtDkSIzK8j4ja/ncy8xrDbUmxFRnPeYKDWjKzEtO+g2lXhhF+JcdplOy2NzwqhV53jQGkKBEYYhgYeme7FPDDlGBEZ58ceTM0nofwZaRt58YuxZ+ideBq0827hRtbHE4rJcOO/iDba8USt3sCNXYv8x9jEFOK
b1hEdrWzV6ffN9CLOxI1sPfAzHZv/Lupn+kv6XbfkMo0z9csP2nHVv5b6IvVe4EeSQWBKTkd1kiIUnYbIk/oS7hPScaJ9sceCz0IiKGSDdYxmirB1PKU5SpA86Rk4BpAeZ5jwUGXN7/vMDMO+7tLFCycyVM4hirt
kQDJbv68NKRhgm/DmATJcQ8KwEZSVNezXQG4YeFBgjD438AQj7PRG9+fwmWYMlryTJkOxRujXJzvf7ssQWAG44QeA8wHqtXy/MjeUPhXoUVXD8IkGh0JH46XCdgFqJmaadF7A0TMAm6CIpJRbayE/xYkivG6r9mr
fJgsK/03aTwG9Fj352EOdJ4i3RMKy499j+Ltebz9+60FNAPjTTAeYdpjAKdTxhJOOw0G34GXaMtxNCUTMuVwmBiTPy4z2sM3JjwyV1e1gD0hVrNkjJ2u0wHfXpcsBZzjXHjQ01dHfj1MBtSE1MciyoK1pQa/8/8g
EzN7S403TMArfeLbB7P2trBSRTie0rBg85GvR6WJNWa+/LqpC96h07rUvau3shqiLbZB2nqn+ibUoQNsawqZmwWWlCp1Qte5paIBn1pENUPB3CDVWCp1or/eZ4IhTHzSmThMqpAJU0S5wuufHO4bwnrD77FEM2ds
/Wx0/bHFNJN9GqiDhWX9b7fxVGE+8wdZrz3UoYEZvw5rERmnvsTDMlgPAu90QsZrO3Tad94CW/ZHnUHmesggSYynk729jheOcAu1Nyaq9L8WGA+rQNHlyXr0hjVrSyW072qvu6wR/jC/COCqKppBS0R8PnM+sBV7
Gedr4/crwVBep0R/ZUUVD4t9Lf+8z18GAnzZmGTzUW5I7TAKW8MGkbPHtiRVyC4jEsBRXSK0cGyJwzChkvn2QTEsGfKQPGGcs+hi+bi1083LbPIwf9CShjDY2yyPIJMYHmMfYW+djGhZAVi8uBkDZSrj58J2+Ydk
aXZu1y9fJi36X5zbuj2khdNp9bdpmNS8etE3bD7VQCRWST8XmY66A49xHuwaXAx5CbxSv/+ITJJhz2OLd0t/+OKR/k8Mne3NyHmJeIkCmtudo+ITCdDPq+7SVIN9yZwq6nQVRsEhzX7GMp3bO3RM9G93qtHZ5SDf
TrCYI+mnZ3FhmTn6QB9t0zAFVZacX+4qRG8wt/tW7T4O7N3wODuwGalutjy4FCuXXurpZrevUwJev1K9/FrmjdUAdmtEe5+/agOTXKuZ92g3HxkN61DBq/ErxS2pzshI9gNDQsHY7UFAoG8nolDaU5an2+Aq9Ob9
wPpzbkp1CT2vXdObYW/bGgWF7DfzODR8Z/OoUvXX+X0tiS7Px0wH5tdGpedr8SFOMW9rhMQXEdYmv2kmBmIWpTyvz4U/I/v4rl0dpYaGnjXNPRynGx3RNY7ati/5sZkHRJ6fydMIkRzg3OIIzo/PjdZNptX07IrO
nc4LX9QkN+nCsaSBPibgyXkyNMK94Lu5IFndc+X8VU+AZlqHCJu57e4aVsBhPs5UYcEYnSe/eL5f3ff9SQwbciRfqzxVcidC+Ap9nu79rs8Ml9K7LS383FotCg3BjZhbmSrBBtqmedMQHszqznFqnrklWYKlqHzY
8F5rBqJFGPg9zM6D87kljf6kU+hLtINDJL3WjQcNfCach7mLh5r2cjkFrCdKwrqen30yQDlRI8Xox226gSf0yIB6dZWe2PGGguWwOfQ5WkD7+J7qlxXp3YtJSdyvKSbl7fyQvdjVMAs1kAwdk+C6Y/lkXcBVjJvj
r4dh7DuqOWewSHd27XD2U6y/FkTPuIxNghhYIHLlnoyaZ6hyjJAhmj7241mwlXLNFZG65U2tNK/U4f5ViyCSKUs3hOVQZEJgh8UoOQQT3gHbPEeumQICMhYojgszflWPNV9APOLseys0OV3RH1ff0+6Pse1fBikZ
Fi4h3yUSI3DNzZT9zqUzdBBzdZTibZTcBD+W8ILB2PFuyRNbJUpKJyIB8Ud5jPDVoX9Ey/7v4W6xtz4YUa5NLJiwEx+GRT+DE/YXc4OqdvqMsTJuAVdQ67jgG/jaoby0f5cReW+E1uFENAkSY1l4w5rF6FjM/i6P
QLen2eT6k5sCsrGWzGqxXvDGHxNRBuklEqF4iU3a+sesS8WW9qPdjTfB4FnYrN6R5wFLse7q7BeMj7uYBaFSxkv5hSLywRA3lh8Ss38+A+/pw/p4IBU9gHZ6Alx2olor67i9mgeMVc6BZtvm74b+HvI8vEST5bjt
Hh3e3+3O/d9eGxUN1mgVX+lcdmuYiESsXqGadi8GRZ/W1P3dSgu9YDpcQIeUIbwUnSZyEWwMFIr9CK2ICGOuXGysykrpLstjCELdJqkvUQXQYuPB7v+q4NfyydPTzeABr2Vmf+ZSFKEhTqH2UYsWWR25borxNEFG
INPaZm0k/Y4b7dvcV3qA3JBBBMpo1LVZSCqhn/Wfu0psU6YYzAm0k4p+KYat3vWnxCJV8NztljWOCUcWodsWHhArES8lqbKBssZ5wVJrOg7oRLDr0Mg8bCKfejF6zmPWW1FsLv1fS5TAUyMqr9bwcdRBLQTycW50
0MNa2y9no1ZkKB3j6KA61XfYF6aDqe2CL4MgaAI6xas2wtXczEVeBsbak/YlZJAfWQ5qfCkmq9J5JqzX/qcX/mjcIWiNovnPrS/Xpv8/8nt4pAX7kLc28+ufIijLhgI8M5c4Ctn9eDl6YFQzAZAoujYbBh53FBgR
dR5Z2Ar8BLNyO0x2vDkPADggzBRra8v+P9azJl71HFzUeIm5c/G0nQLl26RZ8HzQpNNox2AnusbMz79rkmRFrXw/1LuiX5fGbaLEmN3u6gyxlWDULPF3l5eUWGryeiMIdgXm65SkGH/5lNQP6FROULgpoA2DTq0+
IxSVbGYX/u6iSDuRmB8s6gY+mUKB/dEuh2n9cfQZpsJHnsI8FGBdcjtGOImEYsJwv1YSYa6m7gpkN+dhS2azDvRMr/KL3MAZCjhO8Bis+ZMKIZ6JpzNyOP5YdsMznXteiuMi+lGKj2bZqzitXWhjpL04ah3xg1Ji
aorheYwwP41MbGDsnOsqHof+eAXdySMrQ8txyBDe/x7fT+mTjc+D3RNDZZkpaWQgy5Y4F8GhM8UiRb7x4wsq/l3ylR4SSB1BS11VnJB8ZAJ56M3IwcjQLccH1vK2JHPqtneVDJe7foSCNm5+TD695RqpbBDOxryk
GraG6mfD+Sku4Q8yuPLwBcL40daPZ4u3ComPiUqpiyMRRrnLPFyFY89c+yjjKxNAw9X1gr1lqIPVbO4QMw+4sCmkDdk4gUK04J/N1c/c/hDOQm9XAjGtzNrWK/nf0FDMSk3nTvOlZpM21iCyik5VNwzqroBLUxhU
WgiiZUdE8YEKHmj37X0UmxlWi0zIdlNcgJK0nKY1jaLfE1dHHFnj9b3AdQypOESJYduB9RiNAgGsWLrsmOr19dnvQDU+RTO9XFrHf9G02HSZf6y4uCJQ3OSswDR9eqg9KT0pNwGHjWDSb9IQHSzUacbO0qDjZFBf
zdWmLShWDu8A65k8MKH3bPk2fq3ftgraIVsoLuoGayQ1PSV9hvqeZMSd3c7VvkoYaGUW0t9gcind4a8ppfgeIIVWzkEcepd2Qk4zUO42OCcVFWEdSPuUMc35gIrTBGacBl4S5QUayPmVLL8mWkM5OA+bnTN2KP12
cOIkk2RouSyOMj5WJ+G+d9UXWFcLow56lNH0XWivDImxF3hVdaqYr78OBRyP125fsf0EUWslM10VbZN2FQ0MTedo1yCaOyUe963UwVErmgx0YvhakW+VOEufGud1uzd3oAdqB9f/ZP4oIbqLr8l2BPFS/I66i5ww
ivKFUIbeXb12CBdxDDqK9Nw0jsNAZJ6knXBRCFdbZmb03YDmX24MZcMdOsjXTku5c5hia1zORbjFBeOW0CA9gXRF+2u56IIuCTdxb0P0VH4PVzVVjlAlEwi6tD1NQaB2FsWYjnvumjwNnZthbFQptKn0YWxbNNvJ
xEYrW7PacXmL2pQuITNjKIf2DBTkl8YvA1T5ZHcKTVt6+eI0SM/cy8kWFFLuzoNJIFwQrg1lod6YmxUy1XwoV71FQyf6/bicaho3Gs05YrXO8CROQ42VJt9Boqcau/DVgIyqPkQsws6zT9hMIISt831lb5d89Y0T
Zn+/QwQhpLstmMi/iEoAbBW+z53YuwpFm5A+eTbM5cfV5uuCZ+15kt+Cz7h58iZHy7OfyzDQ0mxBuscuWxAHv8qqm22aRjl7r3FviEYj1O0VqQkPMW7Xe+5opcxuIPZAqs4oe5mUO0pe8rT3QSnIxygjFh6D5Oao
1g4fQoQFpOoSOKozwfhlrQ8Qs3lPgNox2HxcZxMWbfusANOipehWDUksTjExlEXR+ZNiPBOp/oLZW2rFqtLTQZJbEx5SCr/BgYlnQP1HJO3PXQ500wRG1Sd9uMnGS2BsKV0uAbtUtWZQkyJuldzH8c47FEn+oiLC
kd8AdmV8SNMgeo5tJZc5wIS63V4QiiBRCPseemE2UjHaMF3ZAsaUmvzWi4+BkZ05YmpF6Zue3G2f9v9dpBlV04XFZmtJAOdsqS42E24R67ozyJhoROnlbRmCep0drzMriODEYKJpSk30BCmfVYyPtOSqGDUg21JE
yofGhVsoA4+IykPjkZ40j2E8wgcjmQ2cazmXt24sL/PV7TS+lPJkBe87mYaQlsZhYnj01IrhJTtA0ZgU9QthyE5Ezh2MyRqKLonQhYuLva+G10mydSrD4aVgCVZhf54On3KbJe+ziJshpAgSlfFuzPB9/0BM0F23
bjH16+ZreL5+v74HW4/VqaoTJ0WR88bmWt/5BqxClzZb5ddM7MLMRfJVN64Ycsb0Q0Xb3C7ivkdGRmmBUbd7YGjpcyMS5fFj0X19fEnf1PPTxgInSnFPCRTk0X1OQJ9W7ZzaFD+WT5fQOmeEbIVibc936pSG2ta4
W5dk55ZPyHVGItsusEZHjI+uaPdAEaviFulWtvUFrphCpvs4LvXTSFETu1RfE0mud1l3krMvkLO8lG7ucYxDk/6bqMYfxfGvblZkp04jCBMNW7y/oLbwnVcUw3UQbS5XmnoELXZ1hjRVG7qbeemw/G2iNqsw4BHQ
4kz4mAjcg7Gqub60mckZQxu3HVGLguiMPfHSzTCvc9BD5fo3SOS3RIkCpB2gQOiLqhcdSZkp/XiCIteSdkCCOLpDckIAEMKwJxGFFJedy3JtzC53+aCARjyI6ESuNeOg0jH75BYneBjiu9SsoPRAxYxBNIiobjnP
RaQDxQr0wmcXtQKjpBOfqzTMTgSOVp/GaFJHYxFLfLolWwUzYxht7RoUzwfz2OHQ+mg3nejJBCQ3pZNuI1UI5K9DSSn+qQY24y1+FWv1h/c8na3yuCF4VZeE8FRMsCxBw59K9NjRk1u98UuDBKcWZXwPvG9SPdqo
gJzIS5xWSBQiPcYNc6NaQvAVvY0Sk2aEZgU8utAJurDFA33wHptwTeW653OyOk/EBDcOqifxelFZXc3Xw8+lnvlUTvWoOfC77e7p29Fqebvj6Sh61i+cNtBVS5BAYbRBMrF6AknqCTn+fZKNIxVXQ8BFvFauex4z
7BiUBIUJrOxPkHAVpRjBqo+4rAPLAZDsxwvmu8X9K+5msMICxsGya4JdBIW5BcS5aDSsoas6ZmJCYze0F88tpgDhj2djr07S1Tj9c+BixaQhu6iz54vE8ykUqX6w9SKf3dS80XiIIoFG7/FetgoGpOFjPL4TTqKF
qljTII97oVeV8qMc6fGQj2d5Uop4eKI0yEPqLcv75pBuj4O1azvU/j6sbZ3ZfeM2wUTEoBHmsbpfcJ6dn+ktmIyQ4nQrIsEKUiHd95ZjWEP+/HBAG4mKcMyBcHSikmiIIyZW4qK+6NKhuxtpxEiedVekKCWTXFa/
P5et0AcgtQhZdpFDefLsMWAr62gVEsU2tAli6kLRmZVJx8Y3PNzbnAfkDOW2fRJsW+gvEry/MYTSz+1mKYjUx0MWao/8WTVr8xIH9/to1BiuBsm9DQGUdJHHm5fUweaCrDp9/XrJoTH8p62d2fDy554a/eYEyAF5
CF35w/qE1lnVECh0ReV0ZrEjcP+/QmuOQmBEkP4nxSaQtT64guAD1+eNL1Ppy32142AWA4wm9qSEZLLNcq6NylgQcTn8glLGqucdjQR7QumxsvpBYiQFLV2mKo5pwv4dIouiwxIBNNGJRxpWBhiG6+P4Ry80g6wR
aApC26xEGbXBN9vtLRZNH44tm27/MyXtRb4Tc8AdUu9rrP0m5bqotTfI5kvrr/dvxNV6kVefhJQ+qTF602fYX1HbHDZ2SGDIjcZekyi/q6PeBzy3Dok+Q/kKqc32FGAWtpdOraiR+Z+VNMfBgKJbFAzIDXuVeURT
XGJyxyUV1vVCgwtbyV93nTKacMgCEErXn9K+0iGHNaorpdwXyfN5GkgVF86OZID9/j8Gqtndi+fkrWzYF1LDRWsCesVnMu1pYz64R79mZRsmkMSSwRkekHdPjV7Lh79tNcIsUxeML1SUt+PuVXMUCqgO0TEcd7Rc
eQ8GS8S0Nvd7XR5aStgR0W4RiykjANCmVAggqg9KhktMxItnc3dXA8MXjxctTna84awAihqpw9lPU35zuVFjMIDeWFyJUd2IxFxujk6eglachWof4/SVcO5urlTkJHVfTpQ6PIq5Toe75hjum6GZBNcTtAoyBpxE
IsGzImULzIzK+gPgYmxmNsYWSI21h9FayVUzk7eHjEXLZAd3ww1fa4wMnWvuJD4uo+X8N/yFO0niFFBbReRYVMsyTPzJVhi584evrsJ3Ac2xyo9lsVEcCa1AgdYud1s98Pg3jLwDNwiIHLk9Yygdnku9F0CB/jQt
AMcmbuJJjflFy5zqDIcOv0ZgsZwS+/JYnxVn8TLJXtcA1ljQpTEVCxt80eDFzTiKjQGuxPYn5pr4/p0zIOPvQTAoMW9n80An+k4YQvxld3HaP8yg+xZ91f08dMM5v7PXx6CQ7DZ5bM6WK7Yxinnj9TTGeGsqnxa8
zfFpc45dzaeCD0OYPYCcW6v+Fx0QmvFY46hlDXuuQEThHGflKquIUy8G2pyJ6buHzVQTCPueA9A/ap306QWdBUdMFARzVHy/gyplexdhzCWJNfEbxYIJK4/3zgM7C0hrVGQXPcIuqSyZTgpDs4wlSSYGd3FqL2pL
7mpe9FWkR/JZxtWa5yPgBlw4937+iA2055S8vOTRXmlT62CSuXPpMsKGkWDOxY8l4wDtPJ7ndX332OfNOe8lScUwjG09xMb9RlchjYWfRaEUhY0N/O5m7If0FpnleGxtWNKEPs0ADOFWg7qZfIaXaPwYz+oAUT3d
lYtR4ARnA/Ji98pBwyxEnVHV+/o7xBvn74TIfQmGMgk2MTAr8DFZBEnoy1TT9jkZsUTkbPxhFlLH/XsOUaWG0C6jSrTQnbbGOsR8BQv2iyonVeRZWkFLCc56RVT8Wd1vPn5e9J+JOr4u4c3Ne9zKmdAQWdka3L5B
+QEcpDpWS3QOHqDhyVjxjBRJ7zjWzmtoc+3MGNcfKrIPgoA3kXADjXGQvJgivlwegeOB9JRaLOyJSeFGp4wwjxvKhJkxiX3ItyyPCfHElD8NlYN1a9mc7nTLZPIhVCw1HlvLp8mMrw9t76Wj5b4h1/yjqwncTGzw
c9FwBIUjr1wAuDLLEgDF3bsEjz61cYYBF00K71lnXdaYPRYlloIMrkGZNgeGhol+J3kNYNjQ4mjrwpQxphc0wuQcAy9gKaWkfGYWuQ/jUkhBshFjvCYJ2mJRWF6i90GXrW1wWqUjrKUKKivKUC0NkkxBDjLkiY/T
I4QHZalTxEsaLns/Y+2xjJgQvvGgoQNolRsshyCURl374uRzkBPjYZCoO4zEbKEiutTr/C4yqoeYCZhwcjrQuDB7l8vWn54NWdeSrU1NOn6/bmfhtOyqgO3aQfIYeztzu4Z0QeQNG9Aw7/mBJcmorPidqCTEh+RV
joKy6p6dm007WeFeagSCkbTkpGcVbiRIN++ITtBZq5NA7R7Eno08jMOEheJHVIp0Z+rqz1L15YY99jTtJrQvs1vkO36GPPqI1frMPjOldFJZNTJNkcrZEJY2HjgdI07ybqDSJBfq0w7ZUuAflBHlkJ6SCLybDQEy
0JSx99bvbbwu9hK9LhXOl7MwAFeSQaTmUb0OyW4YzHoE+6rI3inHPugRYrNJD+eHNC0gPssmiMCrlo3sDCE8Iy0Oo/3clOQfjQWGJyBp/A0Wx3y9nAhZecEu44V9IIUesA5aURSrnAARR2CuumooClbnwidCyhod
X+XsMHAPmbj7UrL7oHVtP0XH8dQk6yRG7zrMTIaJ3UJUp6QXj4gjmZxub/8DEnLgZCjW2UvLoZ76IZl2h1H0ADhTjuhcyvIrrTqxWhUCbXN86w8LJQEQPDegdMl+C/YcczjWP5x3YvZiD9B5Ve1PoSHMG3o/rSoz
05ljeminqg4xVK/idoYMVJoQU1lm/8ClK6ZGRVbmkEdFJwYc8H5OULqkGoyzVyO0P07RCHfK4SkCwu+NB7Z03yWfQmwnfdNZz16F9HQj5S2RRkJTSPpOz4DrMRmjetkLlF7L1exVmLWTpzCxcHaBHWJMcm9edihA
JjVkflztyIPbCb9GzESNNsxYcEmfWlFWcRjfH6rDIPaM7fYFH0QJXtb/rHSBHK73P6TVa4FHtPi63exhl7ex7juzptltZcoWiXImotQuTQn53Il83ilRMcO9U5Xd0IkO8CkB37LZaNsQlR/YRwJtI+OYJHJQtAj0
clI4HEsce6C7QNHUvRTNxUoMpmKktghKA2rKxtgn92BiXLo8XQamF75ZgqR3j2YXgGc0FjrgsMrHcTto6F0CR8WUb6SRXhvF9es2OujP+DUm/BhSr/hNJUsYrnvSLI2dPViNu3G0Tl6bp2WZFr1ATScF+wd18ISQ
AIshC44/0moswMOgDI8qIWu0Xc2aQWLBdepQkckpE+jg84Eih6IIGnryAM8qEqGqivu0F9akLlJIiB7Zq9ZvUgmnofVJgf1PU8UkgAMb7Q1HWC2PhDuBXp8UchkUNBh33eNsX3+QcMfR69MQ0t+FxzZ2dNxRO8xY
u7sS8uCO7SSspm7HypNIWnFnkToMHs+W8EmJv1QJbvNr4Q5yiQPuG8ssNW9o31eKj0AA9B1onkgUkTukLzhtAT2ekjG3gFibrp4Vi1G3W1pNsYuiEN9oLqz4IWUtB4xfDY4jDa3udh2xqvbRyuq4by/Pj/40ekhk
9V0udfI0fh0L3WbdYpQWX+mdsIG9h0RWb7qmu6VEGqtTJ2d71q/In6tjRjPz1mxHS/lU2XsxeqDrwiS+pykfENwJETyH559GLgvkRE0yFzL6s6kvnOlcya+SlYvLyqGjKDt71EgKJMWWJo2Qb+W8OzhbgMbw2K/L
O11mu3bPULv2/pbSQ0TYp/IIbOEopdboV9RJ1SlE8b4/YZHbUfrX2YLMERkq/2UpxdskSZcnMJs66M+h8xgovSkhHgqW6DRAEEwLhdoV8p7WeewopIBRgPKSAtqy5hKU3/XZDZag3dyUV3YABS1dyGzAF5qJnT3r
g1l9GtVVVB43sX5wlovFNHQ5DgmNErX15UpPtZTFkMT3aTfnhwUydBpiQdIrmhyQu8kgNtOZq4amCkVfXUdEEmEh/YuXR3evuuzl5mHtCNJDhcNnOiIOvzMGZu3HGGaPAUpvsPVVCtZYcJqLfXwo+7BHKOPr1q5r
h24lyR0XtS9Dk69ppBc8ix6377CvH9QPL4YwOJsfbU4M+fAVU+YyVrFZqwDrCYGLao/2EQj8ihXAWJooXku1QlCJnvLTvWtJqYEuFrOoNa8g31vk9bAoZM4391gu8KX0Ub3riqN117IfRO95N7J+kw40RO6uaz6G
zkk/hbsWIylIqvrBqA15FVqpq3s0KBKfRzDxJy2qsUgn0wgmyy8O2EwUVIKTmecx9HaCZ/ZE6dMCs3kC1rrQKkXB3/NqqDm9mNgCpLES679PFGRWRQ5Wvg8aA9XP0jj47clNDoNGbu75HumExkJUF7gD4NA9osk9
xZY1TioJhguxTIeDUvdEaqzGNFXdFZC4qbGwhG5kr+968XfJhBmh1wIK/utMWKridkkBZIFFu2kcUI3dMctMX85oKZans1rJMEHlyYmdFqQTFfV3Ss7jPWSaZXQGhUr7ETPGkh8mAKuFbDx0CjB0jTDuepwYKTUI
WmYsnljo0rhLq6x42VVglYSvguZQ6ECjiLdfomcIdjeFlIuD+HFN/CgGy+K1QWOLutw23KkkDgfeUCPMoNdtVhK/IknVU+OoEIPyq3sdxwBuf0UnLQdhXNxzGbdSo26PPQt6x/E+wf2GtbUxIHE1poxRPbQQ6+VG
ikPVIVwCCoo1OREGnpqscoVEl7MdQSzvI3/YrBLF0wz70rVBQxVFHvOsE4vy5UkYBdGZ55LJPnXyKuS8ZRnU5tWbd6hW0BVCp5ebSRqCJSZhCrYRy60aC5knpdO54tFVoOh6PUcW1hQwEUO295a/GzMdR+wnBuAs
rMn0CudiUU9cgqq2YWDURLlSKc3TKm3WrrDRUR287QVIAjOATrUNpfcusIEYKct91kqsb5hUUWXKSJDOHDjacGiPFnyex8lmxOXOYdy6JdJqkY3PLfUCfP5vUQyVLpXZZNBr3gFUcMj1vwXz2AG1W1H0Md8ABRqp
VmNmMM9Rd9Rered7IHF2g7A3lzMTZmsaOPEf/zcWbD+QyeoDgWxAAgAGTuLHcuNdEm9jxFOe96WZXCDlaU9ptcxB5MvyzlBY9+9IVF/D8MbweAhMtUc2c67PzSA3uLFYyCAjxofH6+WIrghDxU0PZOulZvkDLF3M
hbmJfEYzDNsjXaCP6dby+ee/jiZfprml4YTdFMjPF7LmxshO4OWwjzn4pdvL7dt1lE9cwNs+38IdgGTTG73BCvK1S1xNiEe6h7hm840ar6ZkVa0/OthJd0uts0g67/a8iguQE6WRUFvuu6DnX3HUWtiCDODU5YUc
X03OhuopqF4D4tKjmXo4HUuU+gxtCCo+FWtjxWVE6K4dtJGx9ZLZhsFMhYSc95lZLqzaahapbEHWcXwMwVyPMFTZ8dkDA0F/13UDGVJegnvf22h7YzfUMl+yfpXnh2V5ODo/b5xvn3Cv5RGviBkZHngm+DNy+LTz
GhzkGIWLdh0l5ImximMuHbpU+pS0arccZQSpEbyxIk5DdVY68p56MaE4w8uIP7FBWZxsTZibiI816xyug8ylcKbHFPQ3Z47sdJO2d/dpJcl7LhdNK57OGl3Wr0UAgGE9fiJ43dJofNwu1s9rSv2VZea4Sls6XUmY
76v9MpQtjayRcnZDPehAnbGhsCZoPyp65yrX0a5Wk8NMd+3eFzn9xt+D0LbxogKFGKSfpcxWDIcV/O3XEyudzYImA0BRI+FfxRCPgAnqlI0bUU7IXXbOzYXSnMcl3nKLfboRyqab2WyfJmpkURzfjCLUo+IRDQuR
2C03tayqZOjRzABW07PxX7OIVUl4QNfF5hTcUXCwfJavn8MAgvyNvw4xnfCi2I4+kFdz0+X2svwMzbJJTa6Jx5TL1NXKZQtHvk1JHQn8iw4tqR4yZ3jxA+/TQPBIumS7mRPF2R+5mMHKzrIcPPxyclDazMSXD87u
zxzswXL9VgC1/ckHHzGRdUpWPvWbIIPQ8UFnmo1F4puwxF63dI4/MLauudXInjT5QL1um51Zb1pjW8yMdiDT8KRKi2F50n/BPEiqWr9GhL+hJPyQ+QvcShCedv80YeEJyTi8xCU/JXz8QlDvg6Pu5S+ZN9kvEY3Z
HZ1qF/vaav1is1zuDXJ6aS7fryN9fjCWm1yZ4nDD9oDIauKeH6q6dDNalil8K2jQhdBT7ueNawHaiWYK2Pywnw/2k+JUT/TQy5DGm4MEpkVbyAZx7aUTxx5xHXobcgAWUtNoUNMq0/MtmKVxpX4nq5+joHnEkmyx
7r7qDHPjPVSY2ahZ7O7R3JMuzbCd6oNvDt+9MLYOeggxxGXjR8fd0/nh/sBlOeZXuvKunaAZMGuvxjWwxo1/ARvBwOmUw1Bcsb78e4ZxcV6m8W2Mb9ArNFCbRhslSk6T645TTLOMoWo20RET1BQ7Ydv31q8aKFfl
mJ9H/cY1YVbvHYODxjfm3wpMu387UKzSfhz3fjy07Q21RWya420F6w8rrL8vd23mf/KGQBMC6sBPgli8nZjAaIVqW6Dq04ciKMWVlYFiR4M6G4yu2gOaDQtEJUPjQFGn2nc6RlnR2Mxtn/0Y2u6Tf8POm8pRwebE
1be+xUMKu5WHhzfxpyvbB7xS333Gt2f0JVajdEEhPfSkgO732zq/hMKBsRm9w47RsTvDcp4x+pJXvy1817hb8pAFVEmbtSD+ejfjrYtWv3/aeH/n99Le1Gic0t6ULp7AAF2UhZLLUQzPB6nyD2K+FPHp/ZgZhazG
wK2p6V7yxQjLAbpCuKAiyKREgDPPnlGWYzcll2aqIdtw0MjtN4ZOUJlioazBuu2z6qMC2Dq8Crzhy8SGqf+bypXw96nbnwPZldvntaX12vIraKb7WXY14KDOcvKh1xTFPp5oenjbauYWnD8tQwaeOMzvZQrM5SP6
ZojLnUTgE1akhSBgg+7GFq48EWPEEZCuB1xZz3hh17mx+7kHDb3cfYXJFHNZY9dgKt4oXZvbSlWDCoYcopW+NVYnDEHGC7r6PWZnT5n/H4ykaYnF5/rjYJF/1WFq1jBq/eCI2xg77vUyauIsMbgbdTFFAhhEJMfY
0Ib3lx9IFUz5Moii6f5l76+Cw1tKXJAlZTQphbk++U1vtGUi/XWBh4ZwGcY3or7nEi0zb5+cJvyf4ktk1cMI+h4tYMED1AAldFK+xCpDh933o7b0PsWskgPjJeX0fwcCkxjar5j9oRjngxW/gDnM1b1SILOwH0AS
4RS+PSHlhZRkFHIGvpP/tOWoXy1E3On8PAvssqp3BcjzHb7tPlc8QzfXPUNXT77I8n5ZX4T4QXPbirszRTMC4QiWWCmJjm/kEsIqz+j/jk7AmBr8xHLOBTH2jWWMoj4Z432oJYS1GZyAmwcRaEBLry7/+FCEe3k5
fwbj0StQy2v9Hdhq8A2HpGTHOtyrUatvZtpl1r0eZxw4I1YZ2Blvy3hH4ii8U0tqM+Wd7BtBlDbNDxk1On3D3VuY40+mvHexFPeyC+2i0qk70PwqvYfv0OBSnf0GUDlc+fpPACPfsgq0WDqzGHW/iH8ZDDQpwJ4N
ItwOAXTlAHmoTfqq53jTQ5m12AVvPtuUgdPN9k69Sau7MtOf3UzcEz1A8EDucUr6+ssWb/dsn/TtnLH17BmGF/HBdcXSgj9hLbRPTDMig5uq/NL/Qos66/hNTRiW1xMtrf9xNygEha3Z+BoPmylo6V+TbqZufmus
wrX6v4NRziAO7c4Oq/ataP0xBVyIN+kvXwp138nSkdamaPZLHsp5EKZ2plbQ59fAiNit1BRMtRNFByulXpo0CGZPNsdfcD1pLuUWkoi7az4DUf8jeOx8xs6p9t6Z2M/GP6sdl+0Q7edXByP12dAdCQnMLgt2GPOv
V3Ky3Y4ub0f0rUgxzxlCd29Fr6FpdXr8c9eOW73/PsA1fFAPAdVPZlZvpMmRCl08FAKHPm7Kf78jPWySAxz6+/jrz1FnslQJDFZSCby62tKr026gna7afeoqA2X608eZ3m38E9jvvb9NSZGoT29DMillqIeU0F2u
jNnKop8t6go6HdGBS0e8FBpXdPiF07ayF5oVn6JTmywGlSc3RT2kbAWOmyz6QGKFxAlzj05iLhp48LX5rfzS4443r//Bk4wRkrrNrts+wlFfzJ6MJxd+yq74doveK3qd/eTcRjwQ3N3s6joCPPInC/moGm0twoAW
WG+V6dHpUxgKrfKoLOLKdxJ0s3u87OUoKMHLsUDhs+NhILX28Lgmi3m/9tkwqkbskRcc0fIYnYzd6HsaQ0je6OQB0IXKSQeKd7zimfGgtIRplsc3115HXn98XvtN4/+MlBehoyF627xHwod5+0XOwMCArj/d4Os1
6aj3njj8AXChenu50Y7MnfhgCo8gaWraNXPXZiYP2u/yUx6zbaDJ+lwrjyD3wYuLcsSf+JnZDCw3i4VrfVOuCGEKqz2BxCzOkkcOS0Dq+3UAA1chLi8a36eNzoXtdGm+O5j82M88nH+RXMmfmmZ92kE2Uy5Zzsr+
ULAolBSn/SjthfyNTlpK2jgmDCb2Uj6+lL7EB5hlaOhoq40/QYH1LYo/nO/XQL3+9u8EshaiDYUe0KgtxxvXvulNzxQZs7CzHr4O4VrZ9M4i8rK1uMiOG48SJgxcDWEfK0ZY6uaaP+UK7b8fOoutd/bqu0XvsYQ6
cJiuqZmy+X2zt+9tF2Q5N8JS1FpIL2Z1m84qGpV/81SbrBIo2HT6dQDnPsaS1TFMCo4RPpFRzbwM7tzsDkxvwG+wYozuo5QzDGpCkWM2JrS4s8PxRYM+vExSNT92ronn7ZCxSZHoruZTD45URq8c5G51d6CEVgLf
lT7V1lsCSIbGq8rFjOqKA22ywiewJtQKZQ6SuJ4YzrZOrPzJENVoSwFe4Skw+e9GNUjjjzQRO0BCmEPZJFwFJWfDW7zjiefHEKmpTnHU3mgg4fJQ4WxB06tY1Flvv3YKMd86v+6PYfXhBQ//yMtOTNFCCD20b4k4
QXJ0zHVT0Safl5tf4GyjlhWzedhi6u5+Gb+WuNqKS+bBDqdb0MwD2omOaFqht8Pdk6xwQ8jXfemYqbwb+Rgfix3TMkUc2hVSxFnf/xM0/8vtmjzcXQTw6VRruHv42QLOuMvFXcfjVDYBqczY9ETolLyTySdHOsfy
KEa1YlH0RM1KGYTmLinXTcZg0hJjLcjpEoY7S3c/oYjOQCf4HaNG3CmvD7jpfUpUCpangDFjmJKEAXvNT6lmHUxwbM2CBCkRKOD9WJ3HSXiCAcF7vUPrptmELQPaZzjQ1+63TavX2ZfwVMV6J3/lCYtXTKU3LOlh
zBqJKD8yEeBAh8iOFc3kRF7K44kgTSnGZJZsFJpg2nGVGRERbMNwrr1uGvNDDF9RVNIzVBwoi9glOSf4TPgK4SLmpP2+r2ZLtbW+Ff01D4K59553l3zjN3Zetd+niMy49rHTSIJ4hLgsnYR+cXBsxauk+Ybb/t8j
SzoZHFpYXvnqMpqDD9OAV4mQ9lSQMn843pfzSnRjY5K4Cddh02S+lW6Mr2X2y9cRqqt4SK+Oq+bf4XU9+FvmV2W98o9Gnv4506avBvMsbpqCJfGl8FopbstIAHup7J0li3tgV/08h8wymshwUiW1ciPtr38eYP6Q
+3YsuvOl2jJ7Ki0VPzFiRGr+sYAdEj6hT0PCOr78n5yFjgIyR379lKJQHl/R5gHgwrZCK/6Xts6P0VKrdYxbkRwnemTRgF2di/KYSSOmHQ/m0dWqUnjUrMvBLreLDiYsSDoJHxW0hsfOAbs534vFvx9Jn/ixey7c
gD8chtQiWT2zKK3V9cuSu8iL2JKiGnIKselXfpZJdnUy3zQC7uif35AlwkMs7XpNzyqm5ueGI3SLr2g8z5yZI3rb4K/dWQfnN44lLY8+LGVMhVmbeimjGgQnAQ/cxu1rJ1RC4xYtfJ35pzeahEfskFUSywp8iSXD
Ymyu57UMe24TMrbwMsoTuQxoqOYcNd00XnjX5pERg5B7pSrjVgwxGUjFMA+13KVohiCR9oQ4hgw+xwkB+wCTMRJwcHgzhlZFgAFjTGl2pdmabNnAR1gdFsgwZ93vX98ObTFYJrM305TlApnvye6bKAxBwsK3DUm0
LPQgMQ2Hj9uy9Gr/cnB7uIXIICMOsGSw/HPqEU54/9D599/PQvEfR24cJH2qtKeqNZgyCJoWtvWx0Xt5LNMWfpZNcRef5FfYlvnrTkUvy/rj0GLZx/gH+zQoVapEAk726fFRYPp9r8fI1x5rV73hTjA9CY8nBW3t
Wh9cexF7R7h1vACKhljbYCJdvlLfUk3qBXEYS2dOEP9ADB9NgJxLZTAvlmTzYc8fib2MIt57gLzK0YXFbPqb7wuH+EOegPkh0aWYL37zPCf0EbUcekvqUtyyIoN3Zi3UIic/eY89uOATC+BEYux9l/SnV3rhb+jt
WdaiXCIR+fui1j66uT/1SfoT1r0zc/8ExOSPaZMKI1OCt+Ej/Nx5UpETQznmJaNe3wAV/vs7JnOM7zpKntR+RsRa0YkdiAUylqgGM29FsUJSDET9BsSmmNwhuKfOP6RUXn2lDzLRB8rI460NfThKrWTGwvo+l3wy
UA2XX4wEVl6LbaE1ZCJGaDWxjgwecWvYqzfddgAwZdSTwGTMBoOHITeCfSNXs8FYnr2uyOYwXBDKiHhmMYkQww9aNFIPyR4PNWBJEVghY4RWHTA7AsTTInWrHIJbKxY1zbAEbcsZB9ZLSXJQCc0LC2yp+qLEklya
D1GpLr3fC6yo1Br0FdWD8HyGaK6Oj//dBvwK1ZIzJElDvqJLjdOW/vYF9/xc3XFYx7TxrYOqdPkuEa/7AT/YDSA+yn50sNrwmzOM7PCIBbslpCrL3OARZLWY5MCT5oiMvSqiupxbLsRqxhHwYjbEUfNfIa5pWb7Q
sRvMc3fsvAa1a0ZQs7NheUrvyXC3uKyBy0VLsMRm+cix4voyTfCYE/YT6VSStDQQe4B9Mer01YzX7HdXRFhikDn1aBDDshLtEFBgrN+JDM8DyPgxryX4mh7B0PYtWZrRqFnVV1pvh7XYX30/7QzrLLOK2kzfJdbm
8EE7P+VLSqOh3aam80WbDWKmXDJO66AeV2kWHbllfluuJaWM2BtzQiFIcE8CZb4C8CAQSTa7ok5uymv/Wy3dG3gm0Ga0iEoPUCY4PBQEFe9Q0aS7+deUtk7VFh8KEwByz8XrIlqpv6XyA5bqCZME4ub7v6Lx+b/R
1GrVjDDJdgpzIMNPvY3X5g2odRBmxRSP+Mnnhco/5NRXZUX3Ke5d1GBNsfG/sJMatCk5qe+9V8XU4ZKIOjF7SknDWwd0WbLiUXwyhmxY/rUkJUGofr225cwXylPnDMvNkYTvFxaqJWhu87xFCiVs8teXfIqGnPOh
z84FcfE1STPDIqbZymyyYI7nF81koZHuUAQ1ME5zSk2fCwlujoqg86jsDn5kYWsm5AgytzJ5biRPK+LvyFNy7MFZamTZApXRKv1FBqN9i4MzO0Nl3Hz2XvODF///H9x5LUVqkpTp9GIe04291kqjNq3rHs6yDhMj
YogV9DNPw718L4VaOu1P4ZwzBvF6/7SfqZdOk8iAUOJDDJ8ijqyibHUD0owKjhK43U74Z/tAoLuZMBspd154QCSsTIrdJfcmkku7US656zEQZYfgNOV50WQObv+Ky1MoFIXQsFx0iLG3iIq9YzghvtIY5yFjr4d+
zUWnQ8BlE7dbFWv/52K3KjedlvnnKZLPXV7K0od71kHdz/NaothQsLACat6rXYzr8EAWV0tJxuHkeZOEpFh9sgUmsW4EZgMGBznjBOfAz7MO0Uoua5Qtr5kSxOZwe49vgeCvu+Gan6PCEbu6WB1KFlcLndnRISik
+FvrQpk6y2892D+talGWqUto1To4ELukNl+mPCD4uqhf3VDvdIHsfEX+ix69eabPDfpNoYXmyWegB9d/j577BZarQ9R5+ksXEk2uDkn/g1E5UvK4M/6WSPcrlT/Ym+vsGdgVoV9nw7mMvVKBl5XaU+WgA+mMsack
1MBQModJcqlxoAD/zPk+ker1YXZJSk6qp9opc05UGl2Fgvlr4e0XfVw3bUQhbjWTc9kG/aE47EDFdF7XUnnY+gAhhCNKnM+vRf1mYPkbVErw6NymGunV78Cg5mY8RHSRXubrDJtDUdc2FWx8w5tQfc/D7VVisHic
e3Jh3oOueU/tFphcv/ggvBRn4xUpr3usfZFYotOWHc+0CAp0pEXywf81ZSQkvPgAmKeG3vh/+C5MAfFIgOEge8Xu9/hhzAJmvlWiC+W9YTzclGzqsZzog2cg5CVOvrHzvzv62gS5cxuWTiurk5QMWlGmLsJFi4J4
wwIqcv+hefBHR3MET5rz18e4Jd5UdCm75WgcFP1VFicWwh/RcXCSsbQ3MYen5NgiLv82qAwa30LAIEqnYLs/KzJ8j05ED1f5RgHYSsekmBUrZsNel1v6QZREWXPxjiqad75THBOMda9ns24ESDr4mDBftawmRb0U
pT+lqmGFWnulQ75vTjxz7z3SrP9TI7evqt8utbH4O8ghuGMNVCv6s4amBK+leAVZExkayb5J1Sxic/iZX7cN41nk9fCs1leDEzYqVvDktO8uuU4R/hf5dDO9jFN1JW3KNLY8qBIiS9DFjA/JlEYTAY4RxPz88QHk
G49aIsmAqQelkKSkY5aXASugsJR+8FYkSp2xoSHq4OZ9893GKWWG0pbkQ6MdDcpoYDCShzQ6MplB4Msh7a8EAcdErsZpiqKzHD5l81Kf7GW1sIq1+j9JaYWUVdtcAtYiQilqoBzJl+nxzLeJyD/KxEclKVlL9M0l
4F76R6oTG8+LZRyK30WQzY6eOapAretstzO4/GaxXfkOJ39uWVchnzG+p0xCRSZFu5jn8DxEL7S4fNbpinYFCAFswkExnXLsSdM0yfzgFXrx8OPI/QdBa99eMjpLk2K0uGRLm2/67obKv1WYbEqg//7zEatx/2TP
mYNwA6A34kDgs/Fy9KV5O+5TDPSUqhAEMzamWzkFGTaCI0L/Mz8AhxoAGx3WvF1OUcHwU1epRv6fttF3IGGeSsxPGjE/8seW5SV7NPy37uGomqP+YOEw+n2HolQn8YubSlPBGAQl+UuaBPiWZVrxAlHGLJlOuRR6
cigklFgufLicl6hseHw5L9Ivc98H91eQANnn5YEiKCVt/JcTwaxrEO8elkcXxjPdj0SbdfRg04bbd38qb+WBQ38oXoB9l6hwTd4vSUZDcX6jxyUTyc1AIulXWg8CDsyeKAfjZHJajW6loiGHQDcEziOKo93q+RmH
HFYjHtmm18T8c97XdNVL4sXxApNakD2kmE6d60XE037ha/ap+LzYp4bUXssaxDAyEszCSF5WgeGxK8nnY2FCE8Eh7I4tjrgxtV2jX63FVpigvKk69NQonb1hljl5fYNMN3mcbICmYYRxHpti2NT2WK0IPCKqiCtE
sIIGTF6rb61Kvzk59TDPorUoxbdKgJgDkfOVI6xAzawMx4qubSIFqR22M1Gugao0kcWKElXda1QXFLOthYcRuHPX442DV9vL+0K8EoZFVu+tpli54t5j1RKreZWVhUiWvSO+Tbmc2ZCXn4B7eWyLiK0DW54iVKui
XQEYF60YvdKxsGl4HkdLvDWTRiPiqzbZJxkV6nngn7rBTuyXVMWQk9ekID04bpMIMZPgHSzcUiVk+A0CtywCebrdchuib3IQSnAjJewPOfp9WxmxSQlJb/0Lyl0TTQPlYMSHWx/ls1HqG7Q8IgbgwJYwQv7I1+Yn
57e646YRr2OLb7X7R4BGzS5hebZEkgaXqurlDkCYfgToTPu9EnfxduZGv2t7eexeRagU9ySPY1Ci8NGSUL4pn3GMHu2F2wvLpXDrOJCX/3zc78Uma5UHcO1fDLpzygPi8UbIJI/p2boNft1gLTOMS0Zn5R0o+W2T
JY19jtLlhD/IqylzO97mARSZBCABS6lKLnEkLV988als1d795IEWTZpjMh7ayVzNdVRn5uxtlk1vjLT/iCK3vOdqHvnxnW3mbAPHQGgGqdQaEgv61ffC2bzpK+uovdeSZIFoOS5Xm4eBDhK53K1kK3rExpvJ9R7S
kmAT+TtdLBlSSNtzI6lkGIERiy3AKryVofkgveL2AZ1oc7MXfajw2+BUKvrnY+h538a7/MZMP9qxd+5h2ffAaL6n9JFoh8iPd/a7PcmZQhWX66KVEVcddQ3o/vwL0WjEA7YuDWtb+U154xaXyWGNjNzUpkdSllQE
ZpTn/ppwWIe0Mu9m4sbl8tWWgqck8hYHA5D3uDXWWC5LGUKKh4KKWUtw0BpdOSu2LbJmOuhvju5tHbL+AIefzNGfN+BHs8ywrfJn/qFHYcjsEJFYA7g5iFMotjLAZK3VZ+iJtw0uyRBK6JrbnTzoz72qdVGhP5zJ
EtXMJ+br4c+MjDABMuq4YUKAXDPutjowFAvaPvwc/mfzzykkC24NjyC4aRM0L7UdUb4toI5lJ7Lt6KL23tIcN5PSycWUOP3T0b1awXb5p8O56aS7rhKh9FNZgupo5QbRjM6cZhYXTqUrUI9pLtw8oIz4EBPNfOzs
15cGeASRP4Qo6b4LxZ3pK0v9DVSI+EcUFh6Atpyt/vstr6H5rYBdo6F6KeaxrAnpML46ChPZQQju2vMbbSPiXiR3KhMvx5PEIeJu5MBe5HbbwQ0njkhDzFEJ36GptquXIxvt+IXqimR6ihD8PX++i7LibRAthSD9
hgn8GWvS4VqtBx9GUXdN4vSkZkwtafqjn+9KcX7L8spVil9Nzx5QVDEqCrGqHbij5wj9F6EBTr00PsjSuLnZDYLgg0UVCT3sUBg7ZH6uDgqVTLpDg95kd3ej2zFZ4+dyjMveM+kpDkldQD6puA/6xH/ALyK7d3PF
rhRwodXPh0Vl5I50h6dJ7bg0uQ2EXQ58U96BuPCz4TR3GjUyUb39NMhZbX02KuGIg2f/U5vsrIE1sTqJkWT0U6Qo1RRH1SSHb7OPjxP84bvLIdzGsI55xo8PCyno2YlRCt2nD6AmmicvhPDadoTM6h/LgUrOEa2t
riXRuI6Xhls+KuJ2534LUpK+45RLAjk1clWH9MzuSjioUqPZE5RVlzKlqoUSpcuwe9r9sYhPgA+X3++eLQewO9j+laDVaQCgYVB39Q+kxZfXETQ8JKtUkJY4g4CV9VvmNUigpvuzkTsRm08JGFa/mCsQBSwyFuhc
RjF0Z42Ad7VuS5b9pr/78CSzmTmFmJVIf5NwYAPV1JY8uPQxGJKLMD0UR4RJdG1vZamlbyEigUZqLmnJYFmX9GVtvdPkkgT+SKPrnY6RgurTZXKunwtb3begredeE8qhrFyIkyC22dC5/D3/pSTTrrSDRnVM9SeB
XbxEtpYW5F+/6DmGzc/2kGV9jurYUqm728tptbODfCZEnZ2CBMMfE8jn+wtrM5fCmSKMalHA2ykz6h2lsXOLeucECG9Yx0yArTDN3hzWEBH1MjbMXBWVmquztnJuVAKDsbhrvOgvKCYbloumiWodcFd3Fea0NgJ/
+8g+yRXkxh17Amh3XFoW/vdr1sjiSwU4J3Br/z1fxL43GQycVLoa7mz4K3YrurOspLo/wsVzXE1xQyHOkeauLsdpFLCp2v4H4Y2r/SsM9kjAHOnTlrnJQ+/AnqA2SHyElpsRwFa1wYVCmNYiUpqNON6WNbPOfDEt
Xf+3mr7gSBZlfdZuHPCBAdmtrjA47gJv9yxs/Aamn8y0bJpJ0QHUEDiW5NXiR/mi3F+vPv2tGqEK+imAsV6k6DjCWAp07j8pie8wkcWbwwkgIOJ0omYN7iADJqWoLJtGXiNCv3UhCXvoCyPfo3jFJiQfxknNrcsU
02lhthcHQkiJTmqgZqTQ3fWftz51EMAOMYzFnAwgGqjmZi5Ow166ngoMhYO5uZlLy5M/NOH5rWLFmbrz4qjTQLSw3xnKV8cZgEzoafQg8Gdlv47NyIkhaZeMjOMn5+VsFMSOtL3LRq1wNbxsn87sSPuXNsF+XpVY
v6dIBUzf3yybKQ7zWu0j2XlwHelnGIQUR1yvYca86luNLd0CRIT7NpyxzmIUhNY/78xeL2ihkYMQeArpiyhGvWBR3iPUZOVaWPqBCsAEljYYFAp+HYBc9C3hbk696RN7uZ39U0Hn05dzBVdz1Q7MbzHkm9XF1BM4
b0vx1jQBrIaNncrEd5PAuMD1zu5bVYyX8TUiLEo8SIqQSF/o+Vm0qi4EeJLZqGtjRam22zvjXlWcc4bkuFQOO5ktXuxOnkk9If/tYMizAvWZX/kK50kxD7xIn5YLytDbLMTfNhKpM5rS6yYrPtG6lqUNTyr30mKJ
cqJ5NVbcZqSTNJcDVTb23Hg4M1GNfdDyui6MkWnwAvUtcBygKb3nLKLZz/dfXyBnrAbUD8jkFT7qxRe6P75+YEGg/3fTE9QPP+N2Xg8JSGiqLSLZL511tkd8Bj68XtydNz20aVGK97DSA9oH6XB+0djXVI9tt1rS
njS/Aj2vZKTISRcTrZC1O0V3xEOmQC7exQPJhiD91dVXFS0MV8lxrMgrQifKGupZwsMnq+uupIc4L9wzrz0lHk7IhvTmjCuccOZJZG6UI1JzClvHTMmf5qGA8lUwP6HzJhnmpC+aSCSc/6ko/KAnekTjdCpSq5JO
vLguNPavSdp1q/9s003KylwkkFQHUrURGbFhrBfUbFpBrX9+whI0xPrP2puZQnmVqw9yzSz3xc5NTtjSdKUKfAjdRCUC4ANP5GlGSCqNCGneidlkzeNbfrNpLjcdTdDNu+T0G50aptPgl7q5uXiazjEXNlSO83WD
ikxZeUwahQZu4q2mpRohAyOIYkUh/C981TaVlvgfTeU7hU59yuQSl5OioOb6j0m7FGA2tOLc4rgYyWOdvtiHZsRSFtC6UOM3vaoTnMqPUN3jEPrj9SiKBiV3Ck577YlqAOXu4JkUaYTthtPI5nN6PTnUjxIOpGJi
n2bdIQ8c+XvTnD0IqfCuiV5A4zbt9FaZJxXyLTP53hy6/1OJBh5nvTxPB3BkBYlC4W+A78I4SJn9bTKHoLLcwshSGaBc9ElUhipZdHymBMKsZfVU7Wkabsk2zf2UJYHv4Ymnhnc2UiFtqjoG1l+Uo2dQ3nzvwv92
oi30D2ns1/7Wu/Xr24ItZW8L0YQ0yJkMyM9QhTQcYljdzI3jyqSdlpATDHHMA0lL1SVP5Skx/bTEZIfsrRIHYQpsoJbbIQU07KUaSlGXfymYmmsWuHA/ot5FGocqDCFnvKuPu3H1UDNgCxiwQDUzWtv7q5saHLsJ
92cem6aTcaEINZx7JiJsyQ4uWeQtIQ8oEgCqLRrF1VOCRbO4UEdi4nCO4LE0ugC1MTJpnZaTSHpLslisHBv/9oehY8Ly2ts2EfyOBE8Kf40i3ZcvNHtzoAqGWbmIkSa9JLrzc3ysET0q2Y8MeCaaaD6yA85lXDMc
Cq7Qbe+KhDzUbEiJuu7gw0trfQjvO7NoV36ia1i0rEVvNeeJumHxWwHcsTp4gAUnZxJvrwNFcg5Bm0m30RXWpgYrYgNzOJNuf1Sg6Bc0ZyQD+bMFh1tLDLqy9wVKwk0OeXcQHfuu2WU6gQvZJv8BW11cmDKx6oh6
gvnZHHSmv3cSgKiB08RRg66d726jqYf2HEM2uBYSQ3w0fFNSCifaEbs1iDN7S3TXmx0MeDNDl3FpDwLZy1vrgw1u/fp3Rhiyd+3sPkPM2OxXatsbraLso2FzHP9wBfGZW4YElbftQNZu+9HPOy7y/spJdTUT8Cdt
KDy0d0j8tyk2mPookHBP17taRZWdYZeuzornsWz0hpdmkn54W0sT07cRMCjLrK1N/0i5wRR50z62014hETT/QG/7YUeJPjaVmxMJAGvp8oezmLyYTFCm5TWDYYUG6+unpYdAZVed5H3GlepQ4OLT3sJVQQFRy19H
+5oq6cqJ5TV/ctJMmTVNwV2lWEsEPM7VPfR16TuYlFyWWaZZiYnUNaOlB1uyXaKrRKcXZUm7xKuIM6buBTdKJlFoxuam919ng3gtwrI6ZEgoScl/rnWZM1rsmTaU8ukotlfvUBIcf8m1ECgXyo22R7tCTE16i2C6
1RxOgbRwMigJcZWJJyPkKkZ87jpZdgguX3dh5lBd2AGIKAnu4rAr6bvSkn6jL0jZKCHP6uYQkZMsgHPTgXV1Vt482Jkr5DnTtR7GJU3axYbkkiY8/oNznfNCXAoZDmAkWB/W5FLfvZwrQLBcvtdl0UtJO4ygF4a0
8jNN99obY4iLjUH9AoS3BnKi+eoi0VDTcK4wwElDz7BDNAIAOD4Nx3THprZRWI27OK5hp9ipP7ipiRQMIeF0pgQiyKGy6EZ5APpucTQ7HEEZC1PmtJBS69UNCqus7HYCfZP2GgoGlP91rQfgkahEMH1dFATgZgiu
Brg97WRTw51BEali/1puGguFlxQAs3lQJZeOc6R9TxbDlYWRTnFTJ+8bcE1XX/jNn2aWFrugMo4XR9MM8iNjWa/6hSo+TaHTjo2yBfPmo0Apyp6ZlREpAHVUuGWBSPV0ydLHbtAdnsyuSNJpkpVqP1TN9VVV5kUh
ltHc/HTENmwCdmPaZZUhBq5Yr6kTfjjYqQBuKtfFRSKL8pgppuZrajQ1gAobF0CTOsl8mdNSQAWTlqPsYgKgGF2DqXTjbRQCk01aXOTV+KiJ3VEITMs2ypjcyClHDkzsJTPbx/wggVSR2XaL13LU19AstA0Jb4+y
Y5/DBKz6mQcWMYKTocil5+eEP+k9GvFDE5F3mYrOiqRyOKGMbS/42XTr2cekKYxijwjpY0Iy36aQKRTjn3BcgejE/LGpjyROLgtCEe5hI9QiAYeFIRxMIwihuTkJH12C3eUm21nEGZoS8nFfYoEgzmPYCJJyGnUM
/sXPxJsdyV+daJE6HUm5LbpbPCaT1zfZiyTCYha5DUifheDmjD3GarAbdwd5oZdDZ7YK4/le/C0Duj+jOvkf27UhnL/vAmlxZwWgRQLhIsEiweu7Dn+9LAv9J4/F+I+aOC8YJBF1cTAmqKBVzTbPoWC1nYlrtZYJ
WN5eHem+Jl+vLe/rnQoWtBNTOVBaQ9PHUm8Uqi24UXRyYKjhvr481g2BTlMFCJQk6+HA30QsmDwiNvnNXmzD9eROjZsbwfBjQTR7S8H1EXyBbhm4GarpDPLeafLuyDu0dcQTpYACwBjmCVe960yLLmW+7ix5/Wur
02bpwK/gNiEwhO9tb+kKtiyr7gYUP9qhlVXccV+6jd/73gQZOJzVGgg8nd4NkOIy8wtqYb451atzNePHChClVrOL6oyXgpNYM7EfpJXAFESgzbPOrJpXeuhMIAO6aBHPV6YDW9jixZa2M/NnI2noKF4ejMNuNJvS
Iik+chF5wWQZcqeqMLYUmbzB/IcNKifLkHUqQiz2MFRaoFHdPGBYgiygAz6ZDBTgJdZfKoiKUDR26WAVfaZEF1xwm7P2lP/MUI+XWXU+HhMm2KWX2QGw5XOeqb8cBBHBiTob2e/6rFDd17M6XFsx3tbkeq/WEv1i
NqN4vnNYRg9t42zkGV1cNLQx0F0l5gIeta9afv2CP7nOr4JD2FS4ctcUPd7WT6DpOP6twjR5S/aW+p4afmcZYLK5+zaDh1XHORBclmSl9umiEfFiLk6arpTbxX2LcRRxZUziWUX7hxByOSocFIBiAxqM7kmQUxsm
DUsxGdVkm5v1eHLUZhvjckwpGBtg6bzoaPl5zx9FxN1AElW0OYvhw4waPYnqu4xLlq90J21Ei+RgDpnYy7xzVup79mqWNqj2in2lwc/USLk2nJ+AC1mYPkP8051FljX4gh44k8V2bb3Av7TM2mHtRbNnabhY5Dq3
bKoXHS9uiTghSy8qM6rLeMfWpGFX83oS8GQ/cFKoySPjq99eUMdLClcNFBdFKG0pICPlvc/B6xC05nayM/vzpWzOf48vJvP3nAsoMwXPqHo9AgZ/rL2Z8ebd8rzGIC68h85nWEZ3IcB8QXJZqWhcy9hLVEgHZ3qG
vHW/QHDKaLPVdohG3k0uFd19VTsN6Z5JfdG2e+ljTBTcZiS6NXnD63ziAvsw4kCwKcCcV5W0+TBsCfw8E5c/6UxmseTwTT9zUZyrSXcPPzN2CGiIOWI8QLZP/6z5ZK+blGsOdWjV4yAy+hqPSeL2iBkGcOU0E+Fi
lhQsNenYwEdz4A4GPVB6t6H0dyIkG9/bmWUYATl7o+14KRIFOu1SuVKYB/DwRoEtmhFe5GYprhASkCwuRGE8f7DCBabRLjgNYhu577sNGJnCwEgN/iiTdoZhdSh+cmcmFw5/qpOYT78M2Xx17YFDVlrMQsy7ihji
+AfQI8QXWWX4ajJbNP7+xBIw//PdXk7GnM4iFDTbaR3Go/X+7I5pm67D+G7tPLszWB7wYXy3vs19N1z7QjFzjUfFjFKmYDQHngsdX/q67iRy12N4txF+NK6JEFd1W93s06liPa8xkJ3brgA5eqdRugTZj7ev2K58
Kx9IZ8acmxAO649JLaKxaCRv72rCyMDu8iArAOKE9WezaALI2w3U8YYIRMNlqbN8Hb7dQoh2twdzm27f28FEIjp2WrJCBj1wmngL1SvulARJ+mCXsPTEHS+LW34ZiQf0XREWMSz4Go+9icDkmzuZCJ3oRZbM7j+a
MVmH+MfIYoNtKs2wqZeRnkELrVtm+KRam13Hd8A3pMgp5ay4MFeKT9rCJDoJX8Zzexg76G1RxpUJnol8uYoFVDTZYxNEd0DrgQy5z0SZjAoECMmdYA5czKnMy0N6+w3fqFqhkducY+P7D6f0b9fyOYdxZA98TkNC
sCK5FuucYSUoRRJNrxhfSGEcPFQMA3TgKJy6AqnoKr8i5VFBMtiMeYnnbIvhlaaaFMeYbyY/dHIooe8WL32sFF1+gVbDMaqgq9Ir4pgS+M0xHuh9iztzstWmuuxv9VmuirYgenig8k6jSLFn+p6wn5WQS4t97fwb
l9BWaCUdvWdlgD6grCY1V01VOtrPokJzfgxwwp90ZddHNyN0/EeXeVjwGEj0KkoPdCLenU6yREdTU6qo/pi1ie4bUKAG9LP4qhgLx8WFtk0rUHGrfGJxa8IounxvaOZq2tvgQlV88xWJL6xTtol+mAelNqdaGkKd
seEJdRHPEm+rIWlaZce/MK+NFjaHO4Ll123JG/yLfhXvx1TrhaxnY0tvPRuh1FuBRk3tRSzylVb0V22lVOiQkTaW8MdOOtUEZN3MtNmknPC6M8YM8AsjIz6QfI9x9xnQJk64BF4gZLZa0SezLhycgXR3o1PkmfLF
mmGJqxWnPb5Wy52NkaQS5T+qzZJxbPA9Vp7pMqsK7236CGzENxOlv7ayVdOKuXVPufTk3TicaPI3gbXykcy5OoJm4I4mlBkct7L4QA+mwsafJWtAgilEr00lNaEsQ3sJP3/jJiHG6+bvot9QgP731QGEYmfDwnNa
DStSpWT0brOrdtf9IPlzhwPz8b41He5FWxM5VKVSOahmVIJHKf0EUII2GVyF7BLDeOlSxM72YxAZcXIvLXkAxpJzX5iWNc9d+vh2oXpNul7PuGtHxr84IrqIQHeR1kE2R81TolvDrP71hkwxpK/nKnk+jt2gP42L
qjT9Jb1m69PpMGnriqiZS5ddI3s88CthepuzkKuHhMEptkh+GkOKGpq19bAmV8YlZVrVGBrOmHaYvhB3hq51H4woIkMeK7jv310HGf/YVlMklytpID6NIVyNUCFH07oG7qCaBJsXlHIaLDm14cODcwxmWnmbiZ3n
28alnM3pYV8W52vzD2fai/NCUhqbCDYvskTtBsFsQg7yTl3TkIPnVi78a67xgZpP+QaNBxKDEJpgQUfjn95JWw5ivKW0meKOTFNf6USZzLqFJsHQxzkmMnLa3Ptd1RTGsicaPPlt0BOL2pXXk4Wms9w4eaw4EW7H
iEAzh5z+zO1LMqVyDH6wUCvhJ2J+iW5dWG4zD6zjQOBmRTtYQrbbnX6xt959m4234B23/Q4HCk4KZN4evRtwveAMe7zcLlxMTfNC/YaZRVu8LyAyQ5KDXCnRvFoSaYiHJuIuIRJnEfhiwT2PYBtHEjl0N9yKQzSg
oFKfc8umDM0s1GglSiH1lOlMOqJZ22W0RB3ag/BxHrycTC7y8ZVKF8ICnjefe8OHOyTlDnojdeVneB8ObJy+7Et8CI6VqncKnr30g2cvt0Mq34o9rj687COCggLJ/VxLeDmz+nz6C0pe9vs3sjkPmz7PeNIkR/SS
LflPNjFzhjxdOLDtmCz0zXYXKbI/pxehc3kUAcjf69Y1R+7igju71UWhGCSuboTlbzXg7ZsYzEUBmvY3lvDdiYObCT9rGO8duqH8jCfY9XPs8feJJXrG4HvbK4M86xBhvMjEHwmb1zSZ2JVlMTtRvChXM6P5Pjux
z4apnEUhdhN7jzbI6v918ZGKD8oqbGq7cV1MB5cBxBtiprVfJkjefliYnA5HKgsqoLkJFwW7nNLLxY+PjZTy/08Qs6RsHnRZL4ayNfmPm7ccjFRvptGbJtEbPogZyyAmraLtzBYBx0FlkGoyotphuUIpQy+rQidn
DFE+v+ss45iCx3+7LPqST6x69H3Sq8+bt5r5s55wuP8QgriXdRCvfpdm77BzgGq9dDDhBGD1RzpEzoTtIPj+B9l34TIgw57R2MErkCiAoIA+NDTgScCHtG6bSiaNpu2AcKI1BsSlJoh8LJ6D7JDhJpJPRSclQhgw
hW7wXgUkEHN3YsTNc0gcZiBC2l4l60X8enrqk1zbqnhPFR0JV5TpQqdblcB/alfBIzqZOhn3EEYIsWMU1aotDZaajM/EwvBAyg1RkFFABcOWwd5npJI1hFcsxA8IXy4VbMS4TrfDQ0PMm4FP+6BI+ORCxbzjYOUj
SBTrsYcBuJZTFwwkaXUEteX2yiFZ3wKES2Yc5WGJkHfcIC+WHE3fhAxiuYeFQF5V+Db1+U7oQdTp9CHfboWHxJirutVBv32KRu6XQQl3AhQj5+emyWOydLRESsk7QeHYuZA09NIn4lLFX0ea69jhtU1Z9vt897gn
71GWLoZRKAMx450UhIOsQQ7tXn+1CakfAxVtmqeX9L/0KjWKnRtYKfPZ6HGm0sURlMeOVINK4GyjbcOUDEdeOQQk4RXFlbEeECfB2jfRPqlUSMdFNvAmD6jVSv7qjGAiaJ50a6n9+2+gOEpO9AXP+K08hi/oOw//
WA3lNHTzoO788ws/BLdZeZMSddvHA4/tp+/kWlj4UUtGeRyshvVZv0bE6s0jf02LiQpgBfwv+XMKPDdfz2hiFswtXOn8RsLGdquFgaoEHIL4UK3vJiPVO/qvhi3opkKwjTjDCoW130BQ1p97RgZ8QsWCZtpncDeN
TFB5bh6KnmBrrq3femPbH65ULyQHO3F2o0wyHSXlEspsHqB0l3vMKIR1u7sCgRMhTiNmDg+DQkoVCnGQMGtf2DepdgBJREoQbnU91SlqinwGIp0nkHegROaW4sR8hE+WdI56EmwRLCC6sEbM2YpJBjs1dBkT1LK8
F5lDN/7XpBr0Nzeb39vlsYixdchHOBcL6juCGZ9h0zJs29YpiZYBL4LiELJdYj1+pzOxoZuRsWVUdnUKzLfhAap8QtX2dPuKgc47hCOKm1C9aPucPjkyYXINjGMLRm84dZQCyn0D9o6CFAf8gku5Qz8FFEEGRaAW
ocFbVhmk+R7RMtx2FL2Up4H9DRAN/BKLHp1yxGte28LD4FERjrHkR7/vlTYsQPBCgOQ4GeazRAlsNtcxY1lHtL3Kz+F+zXfxFDCApuu+4CC96tz1YWIXBK3Y6g81ln/EgXWaZ8QjmVyt89s7H6qZfPwc9cSSWqf7
8yN3pYQWsI94EcdBNJv21QeXzddRdngApu37YFKQbjXeNu0o5NN5DNpBEnqYS1vBz9vW/Hm8ogJN20hJllNL/Lz8Xh+KtnHNBKyRVbZu8z+UjB9FzBZPMClfiXerQecGDkG8gbJNlr6jqgA4GWMe0svhSve/wOoq
sLPBSyIButdVMe8grYpdIsbgHXuzQHqU6fvmRBG6rabnccWuealA3Hu5Wa5rm9YDKN16iF6oDwJbJ38UIl0/tc3tUjn/gKqspVO+0lcdPJAcYpbjrPAv9CkJNEwbFPq8hd7ukZkfw9F23twOToBASooWc9j5pijB
jBsQaHafO3ZggtfGa+Dr2/3RWVwbvL/h0pLQqZeOPDoGtQRHsPj2H1gq5rEgV3HO3MIVa3crkUs4ayEvaN6E0zNoCkvH+2Mlcl235dAYZbPVKgt/ZHW0xJiavmHe6NYeHU1BxH/CGEWskVoJApvn4PAJsf7EfgVh
FtUwEN79D9twYaU/KD7L1JDu4UQg4f4XKuF0IQFnRolGomkSmG01IltRPHNpyyXiXojiG/HdfR03kLk8T1WY2mxbcriQL0fCttTMN+RyjkMM6HA1GwQwryaxHzhH3YAcYkIcLpSaIlJEckV09Td0ez8+j0GTZFIW
WxtNVeme0z2je073jO4d7MYD9jrIolnG5Sc1RoEx7SNCSwgTLduZNgvMtArSUhKDFli49lyascFILVwQgl5jeIfrVutU5Q8LA8+naF4ZMqgwr0fAsqY9CIS17xk7+q9Tkmu0tak5qV33oHJ0lIub+UY6jI6YaBQ7
yoKAVHb8chlSlnABN1AJpEVdx8cm6WuGexX3Btxz3MXsdbvQ/IxxUCuIE4S04Zy2qFGHx2XzOvXG7kDUvfzIyZrhfkpbykmsAZjo6V61sehxH9CHTxQxuDMc29NkbqpEx/+joyX6dyinlLaRQsB0Zc4iwvZjVDBW
j+7byCETcCV7b2gG/Goy/3izOJuZXIeg2Hg9hQdVQvkoQgx/2oR1j6AFjWCJe5Tr1JmpNtZftnrtz0cwzuM6KyhUjl30wol3LXIVvRA1j89Ljj2xyY9lEI5rGfoFmcTcxFS+3HiTIXQGSDWDyZhKrn5doJJa0BuT
NGqGpCYOnaJWRloXEELH9IcTPHtH9xbVCCID2GVQQMNAJUx/SlJsEpkY5h3XFEzrBlqhjlr7KODun5a29sSMka4FWiJiAzP4BijXY+oBrWPm67Q6SpSaByTIn4+9ABzCQmohhUyaEs5JjYToWouL+nqO6guSNJ0R
cJLRoLSenh5SkSdJu7gCu5N910QZfFlbl9Ual8aX3lH3lmtcCXHhj/80Tg+F6SrMOWEoY9wAF2oJimHUzTV0E9eNfT8o80lMjNOr9OQcN6LQkPpkNIhghTIU152E5aqgC3ZJCxHOXZOyMWFm6203cCqZrVQ3LxW3
ezWNvk49vTwFfxwQdACtYh02FdwiRItdVALqys8vlMlutdWICVjDP+0CTWXdaeVfI9b87cmrvp5fh834l4J05MvmLpGZZmkz+hHxKK+9Kpzwq1j0Mbe0vUyEOmMlLPiFdGad/W9wi8tGfLnI9raLbqvLC3tTIKtF
gcs28xrKMEZicneG8gd98TQndDLLfcE7CWKUtPmaeCRP6dlRXY+aFk/cOxkJtfH0UjgcztZwljbIQVC/YyEwU2S5oD8Jp9LtaR7yRCOKrFi4rhChinIK/PuwWSa89PBOOIr/4tCVlElsT+sEfL/PKHTB02EMwoXv
txFBjWyIPhkAAAW1JX6EmC5rujhmncu0pJMUBB1/ufGc6wr859ju9hTkkL9J0ajMbc0NkA5i2zC8NhlPm9aQgBoDEGLuyDFy6/jkfNo1DeQ4lWMfFwnzlN3TKoYVOw9EGQ2qhlZG97XX5mulZ2VJ8Rq8JHqObJUh
SrvPzZ1dsr9F7mj0TOR1i9DSMPpi79Z6gmSVEgH/bVtKrXbt9AVm3fhjytIHIFx39gRi7bwvFQ+GjRlFJrxAmGuYFJb/6LBThzF1kq81NxOewoEVjRHVgofoKYXxlgz0Sxzrt11T77jzFC4kC1jnSSXaDuSmwQuA
LGOifdUCP6Ny1PVnBbaE8yDFWkqo51c8CjainxXEfWnTZ+JN1ek+cO9PhopM9zRpIrBl2zlbknPqoh9uuUqgwe3a6ohP9aqhw7bkXVjpodfZDPNIDjZsdBSpnOziXwMyrCZM/NuFIvl56xiZVqxfg1BpUON+yoR2
KzCmlVDq4027+czp1cv1AXUJfGg+nsHx1mew0Vm/jKbJ2wm+YXL/EFge0zuwMqQODIps1ByoN3bZGZ8SDvS1xaT0q7fv3koezGdIl9kXkqtzLt8RgRwEOx0cbA5JJEn+2KKXLxTLunFLwEAWsm/lTsToGCVxLL5e
bffv9ZCA6TTZPELoLdPU/o4TspP7qbgw/zoqGfR3ExRVUuBeJ7g4H9Z/35K7jBEYYQMFR9pbNfCnVB5AZuGsY9e3cA9Be8sPQUZTni6iRrZ2KKeAl38PxBoITRiDb3Ltx/0FYACEKoY7DhoJY7LRgmID2ea7T9xJ
bc0YB9F3uAri7nMdd0xoypXEnVupsu454i2mPi1viTKbRlWXui33iR6zwtstGJkf0ep6uloWw1v606Y7vEGs3g2h2e2UYGKx5TezvJ3jSBkzTlKKLKI3blCzMzg4jPw3+xJbVzJhOAopOtnvTuW7rgCvzLZwEI6l
ghCiOIpgweeMF4s8hh2gofFrXHkh+WzqYkwpDQIbDzQAWZ2dEwR+bB4peucbNHhMFnC2F5zLCXmZSqBEGKEynEYBrInvPiVffwLwRQtQbvgCfJqxjTl8BQWFty32S185rojzlB5DBFb9C5+31TC4uTXA5wsHRdbO
CNxEzc//3Hh6BD/+kkSE3Zc0JVvGxt5CqGn3L3IQExHPfGIp/erVarvKY2nyhIGdOJTzmCOVHruIXO3nyqodFTxNQLjCLgVdkA8p2hp/Pz1pHZGwwStNi8mt2lZxcuVBBvI4trhB5GMBFfD4PUCWy6gELNzQ91rC
SEV/IvWhQlngsBtvFhca9ICiifWaHEhF+lqa4RJyVi6ujJnJkCgrxZWN2gJ9IuDJW/m+cDiRtnXEru20PiDypCWPJC/ezKA+Hvn4TiWazSY//gaGYMp+QQMx33C6dYNl83bOClu8qawdp6l33fQg4F20T8fmuOzt
HlJ6F5gLr/n80MZ0xWmGRHgniyhFu8LYnE5Hhs/ye+nM+dbOyk8D85oSuE8Al5Z0Ytz+bRK99FxzJRoHf1zw5j8T0Uhfw34K3x6/hOu1OHjPWuHnfEAmusLxoxnrioP3svX4c07+R+GU2h7FD+2j9fqs5kShVJ2O
+Bi55Ut3E+ag4eA9bp0d+WbOZPX5P1kkWXk4APjQ/lzg483SYa2GKrAf3gh24ac/xQ+jBo9kFMjo+qEWh2aGC7d+cZayxuk0PaUTcB3hJJ901xahoLr3TagN3yeqIxz75ontIQxkgkOaCm8cgMITh9uwnUG8Ost6
h1laiXfMWKIBHcZHMLfsKkx+fDLu8fTKSEScCr12KfMw0GoXX8+5qhSsbZAeVZmbXjZyIBsmmezzW5lNr2kZliTIT4HIIuDfA+BXQBLNmuibto88tKpjMLEa+Zrfv3g9F+dKExYiLcyZZeCqJDaXYMOyp09EaC0E
joTLVxwlgUH36aF8qEwDZbZbbedgG1aNISS6ly5SiQcGojVxRozm7qc9bAnZcoZ1vTzCkL1B9ynMfRkjZN/Wu8XMAI2Cplm34h0wI5cIoC4vf6nByKofRGlIy22Ia89ekaEBD56fDNtjGAHgaf+rN97X/VnMw+Ph
SXuADHfMXovJWQgQPCV/VyEo80CpvKTRTYYXjC30LmMHy0dhmNluWOwpdpsMl5dEyNrlTe85XZQx4Et7ADfTU+x+/Pa9lsjNvf22jGhi5ta463vA15xut9XVU/F2fBqse66y3efSu72jDpQEG90MPqZqM9HXNG7R
1DoYBcEBciNy3a7cpXasPKq3MGG5WkM5W0cJzUemItxVNm1kwA1M9LVo96aDrc+g2lunN82sNmArUmywjj8svAucTEU10QuWivk+weOFMMvRBN8lNSNWWR1nNhwh3/AjSrqFLjvRfi/40fWwNuHV63RZWOes7m7S
unQ3nUu3aFx6/xC1mH7mdie0v77r+zf7rDaR7OmbeW26M9Y/77Wej2zPqn/t6Ww4ldrT281rOmT9+yN6bVBy4v4/1Ou997QwECSbZ26ZP2fvH+73xuHlPPxjCHRQ8nK+yOMHs3uIngA=`;
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
    throw unreadable(path, error);
  } finally {
    closeSync2(descriptor);
  }
};
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
