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
var packed = `n6yjEilQYwzvVcMQmNVsHm17BUR13ft8gLmpjXW6XSOai75oK3Nwv3gD/L/j+HMzmGXPM39N/SjsGtHMfa+ISKvyxaiqqqqqu48fsp/1Ju5MEiIgXyEKIkq1/tC2urZ278CioYlmYwMNJ8Kw0xCRi3mWTJEaRcZ5
EhflnFSopwKf6IWAsZQ/0agDtGRFuGtVa4UoemwUDN4K1v1WJYJ8ECw7caJ4axwqQyXjZbjbQvbWBZgWYDDeDzlMKxA5ojoqdjQrcBoMUwc5IzOKQJPLesTG4ECubnE4JxAIMnS4KEca3qKRJe70XMkfjJYy+XR1
gmg4pRXZZJUM+y+xDj6vtSeDqihpyMR51T1H+XWzDIdwYKTgDQYSbdyjuJjQ7moNYbLDQVkhwd97A4NAJUgwvxV4BnvcfU9SOEe/8dMPkPGnaVYfeT2Zh7aMdb1V2baBhkFZLCGLUMGCDO95gsqVc7gCwaZ/fR9V
qwMZv9uVkScuvzGsvePfkaQGBrxKAu2QkmuLTyb803BcPnQ4S1ETxhYX0r/Ie4hGZelTiCjOTGas5y90N1QM/Z2wxEZr/cJDxbNh10Zn/s++FYqv4MhawagQXc8wOxssMJ9GNy2w6cJ7MAKxtVf6bSqe1H5KRsxh
HaaWHDU1J4EHW4/8CgZjyGqYUSCCvCS/JNPzVKgwJxAysoFWMD3vjGOYnIRbPaSCIH0hFgErP5T35A/8VIT/n0RP1q0N9GQxmlPimXqVxRoZ7ij7EgVmhMnSbbAJSbT8xOndPstc7/H2pUre0iIjz3hBWvyFoydD
hGZNtTA9Bxq7EQwG44BrJ9CyhFdKFy0u8OCEJGRZVlOrYM20hzht3L6ZBQxGkv8bP43RLOrHsb+ejes01uotLZlxcBNahbdEOiMQ8KRj9Zjklwq9+pfySA25TMi4IoCIyGVN938HYABAEQSWiXVAR3RCbZnzIlmm
uBLXsmHb3FX2BAeCRnAk6LP0lBPBmWC6yPUmd4J8iM+yJvkSFd/iR/pX6k/+/LG92v/6zmaFFYylWCCTpD/VWM2/7c2nE7vTedURBhviME3AF5E4Uw7eL2a1zPv9WgQMZPxha/Z4f8M9gQRv0AlWdC1QFAJbrSHh
ONZaj/cXaxUsEWq1PBMNO9wUuyxhdKdas//zv9w6/ayyM4OEBrfJLClEAReQCKKxYzII7RZpkG7JQiaH2/XfV++qus/lBLHaqaC3EiQyKzu7ZkQ+QOInfv+obGHhsohw5G7mMjPnI3UdbqeF//pMy9/XZgXRahQu
cEhI9pzgQ3a3h2Eg8jcUZbotu0SWJcoTX3qxW/zpx3xn//u7WWFPruYEHMcytJfJjEavQAr9fp0QZEdJBPY5qY4MtBGzWKzfYj2Wqf5btYdzEuHlajbenp4FAm6d6wf+LLlLWXTRFTZ6m2qWVfu46qPdp0Cn9KFz
EHgUMFBa7IgQHY79svqvX8d3BLNqn3Pxxucex51kWARUJlIQqox2D2l/r/vHbf/2u+ydOvdgQpQauAhEz/NLa/VZbkb9g9ZMvqp/nKlg/t/78K5sQSWgaIEYUtW7RIUMz5pdG7831equywlCpyr5Q9oQi6YwKXSa
ENl8TVqEZI4pUgtAst1S3U97ug186UIfUfNKBcFNi3Au1n7wfe9WM+Mkfl/T8nR3LAd5aRRW68wkjSaJyRvSJ4naabow3Sg8nu8nn66ANDdftkpfX/tWj3o09pRysTQKmRzPVEF+rGoLL0im5pACjFfCUh6/R+7L
3/pfbSHX9wzzMQlknN8FDzCI+AMBv4HBJhahpVMVuyogARe7/ds9P30z/fp9OzVgEhGpHOekE/Y+v2SBUa3pWl15ZSylAGpGhv9UK4tSo7EQ+KnXPSWK4vSUINB3kti095KDeA8VlLVMxD9lkWbPjr4BinJ57bzj
OFciai1M2SEmHBTBz/LKPLRRq1tIfafTCtGR79tspS9HBi3JRudJs32lzfdCJ4ChFY9f08+K4vtN0dYT+yeYc1sJScZRtajN1rTtBdcIwf3gif+cr6tt0ec+Z0KkZgpEqgr8IQo5bL9mVWF896eIIiyitNA6tU/N
3FZfKieyOu08k9JHEP4W65CbXk6B/8/c62r7qoB9m1M706X+/CiARVJugchW3HDGQhDAqS283mYrla1Ql50XULrBouWQKYt82DncUq/C9jt/KeyWUVV8tL3l6dr0yzPPZlRuLA8fsuetrxVCIycwM1Gz9ijApkhr
SzWrKN3/WFaJRicMNC7znqiD2CCw2pEOo3vEebT7t9VMrXpVyM5bOURekp1hzrlM3HAz5niCXL3hy2a9iK7Cjlv8PFAAicr+5e9Wxvs6421bowAG43/9XP3XrxM5Bh4wIeOEFO5QZSut9io0S9CZOr61L5fVW/b+
Q1FJJQV74PBJnol1OHgEQTAtpFEEI/gtenqPLnh6U83TdXsw4l+6HBXTTPpxi45bYXsU4j0KM48AtgqB9//3i1fZu16RJSpgBTx1dSy/crWqws5kJznq7Kv2Oq18l/od4X+XqnNLWUtf+SiCYhQRIAzgTpLLsC0Z
FhM0J6XsdE1Uwm6alhp1+uCEfSi8ja03v8py30qrik0SSKDH+6uss6SoiLYm2r3T8Pg6q56m+lc0ES5WXUhiLMCL00iGCW99823V168qe5wvNHaALva4D41IROLBidyxTcGuRrn09b0S+Sxpdme27AIHuQ7wccJa
5crXV+nQbADAAYAJ2LurY2uq3LpjM23Z1f+hs2SQJ121KwhSFd/U7K3aP1vnkuQkTm5YerYwIgUsQXBXuV5Rxp/5ZlVrbfXXkYbOscIJ44BDxOFGXHj6K7FTje4yt15f8OQa8BeTYrrIJKhV8K2cBypsQ+VxGH5O
qg2pkFRDG2XV5qZfR9KgA0gPrjapEGyYWs93aV9ZOEqyMOIG3K4B/86Fyh5TFZMRLjN1T7iJ9MQR+BmjEArPp2naNUooqNhJtpVqx/bgwWABkMQhHv5fHlfz/OqX9t/XL6qZ8OSxCiu6Z08rqbcsOxA0Lcoy1wjU
VHm7PnQXSE9KH21f5ek6PdpFfuuHW11HmodFJPLlVDk63lZNBdKI4iMK5qPgGPn/53xt7idshv1zc+MaMyUIhMq77yVdXzlpt58mnyHtuBVpBwAOWW2OURIdTyyn5iek3t/3fmaVze75d3c4EEwygymZI7t19ujF
bhxAZHYmq1rr3SxW/o64B/4k/UvC/3d3hgugCBFIQkQ0Q95z73OP997/iPz/O4L93RGZ5UBEchAIZhsiyKoOilbJIGlWKcpMj5aLPcmqNqusltlVI4Xtpe1zetU2q162zWJVi81y4P//ez+1b2SPkJgyZaxvNI11
rer08u0z913FiBeIoRcvEAngkjGSBMWREJQskVBa/q+7j7knHEQEACkJElKK6Yax3zjf7JZ1vep13wuWkbKc8rcyf6u8aTQ65f+/35eWMiMzEEhSwzg4joSITLKHYXTMjHvPeZv48X98IoYMVQ7IagIkVhfAYg0o
snu+++xzX/wpURkRCVZmAmQDIEuLIKuHYTTlacmS5ZcpyZZpJMtqySrL1P+ZapU2BHGNsUG4QSiiGxRvCJrZo8y7R0rc9UEqVFfhiwQgR87MOmO6/q+qJrqbANGAiBEo4yjNehvdu2wvvCy+t9lddmHG6gjDc5SU
8M5L5xjfwr+4anau/+rWrfOnNbtAo5o4cEiMT4frNB4idYsnr8VZz1pDkH5TFP//fVO/Uogg9dkcY3ySy43z6UTBx71n3z3Ee6+qhUIB8wmAXDKU2hhzzH0PVa8KFFAA1SSoL9vGuGyMD/OZbNYE+UQ51VF39sPh
+f+d2unaC5CTPieUJeORD2S231v8d0yDmpi0d6JQFLPuX2/ZH77ay5Z0XT7X3SexAcNfyCAJ97rj3otN/lV3123/NuQiEGiqdt8wUxt79fvW/OtEoxTxjgxTG+KsdVLjLYRjmv7SmdxLNusfXvCZfD8YmFarpVyq
rNl733L1MgtshgTyNSTdsi3LOkqlus021KLPlZbs3te4I2OqAIEkz/y2960qd/fM9tpJ/HUb8CMSxhhkIZ5nNZb//5Wzv+Tm5v0lQURERNaBGGg5vvhLPc4l6fq3mkMSRAZMbGGst/ux3/eHUrfNPvveTQYYYED8
5CfJ0Jsf+2VlKWV6JY5fI5pMfCCXCNhHerexx77pu7a7t223M7P1g4iIiPiDBJPoIm7iN91CJdYMuFhPMt/fm/bHTWZLZvnqe5EwBgxicRuugosvpns7JvyUUwtYdjx2coilp/r90PT/+L3Ycap/8UpCCBBInaHt
3Enei2n9S5vM9prff09Alm4ESHJaXO8mllb1tJNZtx3fOxmAoig+IAiAkNIe0zeZvpffPRKJ4AGWDbGeREltKssS+z8UEpz8Tam60vnGs4xp/W9/jaosQwgBQrhRLfY/lv139rekl/9nJiIioCDg0lHrVsj8L2tV
z2nRmras2l2BJOQ6fk6Couz9MLVvuzmce/9hSwghBIg5mfQFGQ1/vrb7ZX8tpm0MHgSjlJO6DUufn7TJ9kjy8o/u2hgDBswhJCFcr7s/0qR/TuxNtnj37n5cKIKhCCRguofvf2OfxVfPJj3ZJLN5n2kBARFREfkp
59p9DdPqPHGyu3aeqqqJZQmaR4i3gQbJ4o6x169zm77dq+l2f4kiDMNXQI0DGsdkudozf1bwBk6sW5hMrIZlTx+e7fZ4Dj/v/j8tCSEEiOOSyCpst8V++rV++boXiYW6LNhQs4w3oWzDRJVps2UdU0YVeIaIHGKP
JGvtxXTxv8jrEYy22G+ynd5SNFFLqQSZNyhtkOjasm6M0ub85n21kzjXpqhudKa0RRNVkt+6aRzWdCkpljd4nk8pgRuZG+eXlySGYHHyP4go8C9MZqOwW5zuDeV7vsgRKlpGyALXUwILF67PsRuCrJGhoTR83tPz
CWEgah5avGdzZcMwAlXZ/RE7cSv8b0GNwSD7Eiz392vVOYU40ojOmzZuFzRTCXZOVnhNRk9KCMKqzVksUATLcR9iezMEWR+FFJ/DVlHoW5VdRJneaFxPBVBbt+JChX4c1/YsIWfDa7EFp/8wRpqvxuHlOBuCqfWq
X5TCndokh9HxO8iBbWOlystBlnSALmjtuqCmDB86V61HEN3kcVBUWv2NYj7PjwAwLKt4Sd0WAWYzD/A28D7wifnAxU5zebny/AzR8O5HGVXF7PUTi4Tzu2vyaWbeB5zTFxhPuMp7jpnZVpOjJNquh4P3r6UEGrGN
d3ue92rWXBmplduvR9GjVxl90aZvOuPkJ6BPiRBz4dPdV3alncX3HJJlMFydTBoq2RO31UDzI9K0bFSGm0nEsvpKeEZMshMk1o65By3fbSBJmvU8Vz8SeNsMZK+22ZaykN+CoJhdwQvCuLD/JVQQvpnn2ApYNQNB
HjWQhs+6lZlz1qP4GcEk+/k1NNjTe5IKjSsWvGAmoRwSVHskM5wOzweee+jM5CN6Y1xTSQmv+Ux3i9iXpRpi9XlYlhSIKCdYgBiTaKhAvva+lzkXCn07K24yybM3FenVxi5/w/IFN297xUu5+izoNIuR+BbxiIm+
V7XTixTLz127yikjV0JiH7r1jWWkSHFBxjJmwERZQUgyZlRFN1awS4FnxSIM2qtA1kz/4jaRRHbXWD5IAQj9KWsnK5HiOtF7ktWE/+iC8elkkEyxWeUXbapzlwsWxsd03x4i6Pot7xuphW1+ExIRx6mQvYSthGKh
yShwZxuyo0ib9cLekoEL7IUKjKpILZCXJfe8vJN9X99JXAhvy0fpQhp/YfvQu/NPYQEMieOfCGuBLiCYKgxbwnzC+pEtbvtvf7rOGYvhtNJa+QUPYHzVS0tvQ77g7hAKX2SmB7LbaSQxzKWkCuOozoEvObo7uOOq
C3VyBDIT1Ej/PyRAOhYYe9RvVRXrf/IUN7duWTfJFfn/ARxZU1LI7BcxwqffZMXvUqRvg4V/SPUSKJVGDNApLWQBBUKk17Ccspad4rBkf7C5l1R1b0MVq5ihGJpX7PwPT1s4AEiROAghxOMCDADz+fIrScujZb9m
lsc0xZNEugU3blkGEU8cs1+PQfBFXVjIwpcRdZTBY/x2IDZF2qtfY/wh66HWLrwxVCnqTIwA4pT9ehtCdfuyDEByJrNBmrIRg7rKVqW0zyos3+E6xbyoTt+P/wNeCUuZUrcUQzmt/4wBTEO+RxHp92lQaw7cecFw
Z/YUbB62vIFqrIOT9tWQDEs2NSw9Jt+vvPU4Tc50nHYfyG3nJKiqomQludxn+u1sMO7lF+gVJPhNn5gpp1v1I+fskGNjATfVTkPxYBWH+6LMG4XEodMQR/GHIZt3fm8HyVv3cCPP/ZdFSvvwgpZJ3K38El4QE8u8
eEQmo+pc95uRdd6DfDBDHnxpyNI/xggqT1Wx5VkPZf94kUOS65jjQcU688elugtsg4Xpv/NKp6UbSCIs4otUY0PksaWmtERNdIafXvkMP5MxwhYbuuVy02xk3WtbKv9jl3S8oyx7LyoSVEp3/m3054aUKNtBgCnK
cDcS95EqBKKWsIoYu0dRNIilTViuGlr6sKy/1d5d080gEU256B5eqBLuqXRj5w/wQYy8yDuadITI1vUG/AG5jZAWAyk+ntFrsK6sYxCkvBtfHA6p7QMuoMNwO1ToG0NXKc/e3E0PoFLNQq+lv4p9O0tp55KZ+MDk
G8M0kH8iJ39oh88QjrU7ZH3KD4whg5eI3OtaSgQfKF8hXBQaQNimbzKJCy2vFv/7K8AJq1Asw/1jrVo5D6DeZpNSjz+ie6SFXLTxr1fp9laKdEOLl1KQVkkNUBNP4Tjg2+6P6d80QtSd7P7G7KhpzY70L8i8mdIR
MrCPWAcnpzZmA6lt0xEB6whhwPWYTILGGrvjVVeB9EAR1IuUIHpkRHhpYIFirLrLAbDbAxk1vCwCEfXR44C2qKWG1ynJZmS07ecVwwlx5l9fegVJDQnpzJL50DtRW7YyikXjXOZl+XIdhLNtkckHC7O+ttqBpX8b
AOA00zwg7hewtzlktiGY7loyNwAFxtxP/aFfwNyOmPgZUrqyDljdhNH73lORk6DmVgzDJTEW3Ws56X3PlUv5N4DiyywSjWx/kXhd+MVQwcsEjJYfPygtPl724lxyRTqZlS4IuLQQ0lUlaA1RVFZGSlkD++8c2iXJ
4nsU2pWLlN9GQ80FhOEZXOLMxyDRB+zNafjh+kfK7xdue9MIgW/YqVCMo7bf974S5r1L96377gc4eOe/oxw08Aze+F6/SeKScsjezOreXMNesObd7W/h1aOY+Nh1p9IjL1h7EUELO6TViXdagKY87Flv7r4d/KRo
C/7mApOOeAG0kYs2Igi0dyyAjDd9QBbf8h6Z8wJt5kqjQNMIqKwASA7YCApz7O1BMy5EM1QdejBe1QU1THo3hX3L5ecITMDD29vrgqP2QMXM9Xl97maAFg6iXiVB1k6f7q53nSCbe8Qz/tvzq3Df6eCspmehgt/g
foGCgnvLgvwyvT2o/gghMrOqUeXJqowUjWNDMIs/ciX+oJ/t2V8EQ4Z2KPh8WFWulXbIt4UUaC1gZB/C8w1tm5hlZtfHeaTan01fg9amoOe4gHlnbf1meKGbP6PLgW/htvAzSvvc+006B8L6vWvI78LvQToDgLfX
A7TdEli5AfRDra+DERss5OcHaui42hIjeX6pIIi7ZlCxxs38WgQ2zmpipkuKe0HngI/1Ry2T7s3eKTF29K9VkooRm/NPgNxMsgUR5n8nQ8YY3lKpFEpAlmW/l0N9baPZVqrPmvDexHaDHp87SUtzudV+T/vy6QDk
pneVl3+zFtqtivLnztjRr4Ng2pDNnqD2pi3R6GvffpaA0v5VJ4QJRj+8gvNhWH0/Pttsg2mm6xRNhZHdIcmf1PnKsw/u6FnehBJpg/VcyDJAPUZbf5RR4/jiAgh5+gOy3iIM2r9I67HgHYSDBgYqboqhBbkOkRbJ
rtweCznce5rOsZvrAfAfqsZnW/ECCL5HmLMaqsreTtNVo2UpjKYO3L34WYfIdZotZbtZIWm9d7a1ekOwBrbpGJgFANoq6U7vQh+z4JwQ9PFeCBUnBQSxXSIGraojmwZZDFXphRrHq0L7MJyUSkuaoyhe2PpWeKKr
IDnqC7TTxCVGVI2wPYx4hU2Do9dcW/eSVUkQhuf8QzwwieL1aDD7zUPE9LVZo9Y0Qv41NHqVZPEmtKEZu9xHqfMuPJBncZAccNbaavSmyCv551nmKPO52krXxx3cp8vg9ww5yke/dha0Bc8wbsAjjg74r3c0hJOu
uxS+ASZbC8btbdUsB97YQ6VI5NoDjkmz6NPqwVyz3mY8ThPmr/0PV9MC2+M4jFGinDlYXbzS/0BAo/ezFJeKHsimcyYB+RbKPLiY8+DrLXP976PXqK9zGFy7K8uf6kw1fgr8ot2RvC7+5OFJi2Hrs3wrKFz+e1sY
awTEDd7HNiCE/WGmDl4ibNEAKyzThl8JtDnhijtgIRr8lx6c4584oH24XFmH5KAd1DyZjQzvGizunloetDuqNXJn97swvhaSenw19OjOsyCkp0x23A4GdSBmT8q7n/e5hr2DkDQZoPiwrb/unR1kuYA3zAfu+D4Y
Iei1jQveG7dfEQRwz7YXS8RDEW058MvDBiQ2ohCm08gZm5EWETM8gdOIwTgO/PyPMAWZ0giQBjb7irGw9VJUlzUExzWNUjbWtm6+GatPgCsvTj+ElF/MhJVtouq5j317Xsr8/mHB85dkCEF70d/sn6tr1jvooEN1
plVYH4DWefEkYNl6WDs10VybuA9I8e5tEm1PJGt6N0NxEtW1NGIa0NQZ5TulY7JzNdG/7GwrVjJsfVntiaNGLLEC725VPU+91BGl6vYv1XZrylT3ojyxEvGuCCoBHPXPhf7ymOYxlUoIIbwRB7gWHjoO2r4dCJTM
fVgkiF+1A4xdu6qnwXoAeCCF64+gsP7JMMFYLr2+4EUsL/tbIsol0Zqrpis3Giuz5n6fWoM0Hdt+ybNd2zMawjP0Mk46sZlv5Etsfjtc95zlWddegGT1GqU2Y/X5RSWS2vNpVPTOZ5iB4DDS8eHVytgIaNNBlpD1
4j8JYW+k78n6GL8IxNN/7Nh4wYLU+VFGmmsBMT2e6HG0FIfd20zbMn0KqvuMfp5d8ImJNsBa85hwD9jHuIAYZQvd53o/M6dS0WX278xOec/dL6iLEy2XVb6OHWJ5EEavVgucs7LI5OJZSGqE//BafdsD8Ii8MA24
yCmgD8BG1puUkwkF4qdr0OfMiL9D8IdwRPW8OjOh9xT67ICIq5GeIdpIBoA8dC/hzIPnbLQVr1849wVkrQNWc5fhZgHwUo/6zA+NXSm0l8cRuoyDtfiiDgsBXDXuQPk3gSmfB6u807TA8LuNxOQPG/0CDXj/rFq4
DoEnwplCjX87pnDC1gYs/SfQOW++OXvCFPBUvUCnJbP6q4WfhVnTY9Lt01/Oo+WIhGPhRZUV/QX9aZ26bwFLJhdXMlRIu01A66/HGZ4wxPNS6LteJArsRJE81Lc7KFUjB429Pdgf3EdWwZnPW3YMxu+XJBWWPieU
ruu+6iO+CyajNJohxPThJnEE4mjPhMPsWboey/ZH/ztll7hS4cQ8uvC5WCoCw8pr6Tbi586PiauofqED1KSIj3Tsoj0CyYKtQA5vFyhYLbJSHkfpHvHJ98/FtLoeo8rM01Z+l8yibeGdWK+zd2liQuqOCyI+YDPB
uAD2CvdV/vi9JvrouLTlqHP3YSE7AJgzLWm9fCVOWum+engfLMO6V0UErnWw8InKNRkxO9c57v8PBwrZzhL8t6d3sNqXn1lOHCrgcxJBr4npHtUj8fee+p3I2RO+eMk/MCq8FW7/PpF7w+Ze5H0xnGIvI6B0JXvs
m2+K64do09efiuunvl9Dg7FiMMvUNHFeOSx7OLIMZYC8vFitPFKX3Vi/gKZGfR5nOZEivAksEs9xH1vFWa75f5bUBN90L47khfXEuMCYvij94JvFRdw+I+v3eEY2t5ixy8EnN99tMcxyionPsYNLOTw87OONtHQj
cXvnp2zKRblWtKh2xKqBicEuOBZcCeSY7ZOlgWdH3buwUPdg2S8SSHYBb5MFDS9gG3SYCnSdR/yjCrcu84/qdb+Yov2h8+Xr8xKPYxHrRysLVwDO9CtJM1NdZrSrTFp/HNe2ZulQqC4ROC/ltI6wke27be0zk7f6
KOeU+HnFwBkr63kXMxYjC9Oo5IVeWNYDXxqrWWfDKkNVSEj36adx8LyzTMtNjnVJ5FBHHzDvfnOx5DvicAT02isAmV/PdKa31jvOSExtSV/N7nR7XjYp2b7CXWQ2uXvjnsvT4+y1LXcrP6Zp5yOC5ZmNwgGVn96v
2RCerBdrK6t0qKRpIe2WOHC46axOKPGxWN6CRdgo1fRtPv2653jOlROQvhjBKcX7t7JK32rYV/2s2zn7pMlqSiciBIA/w1uKYcsO/+G7PpgwJnHqcUhPEoPkgV3ZYu6GOxjDB+FiDcHYhAOPLf1U2JT4koov22sS
zctsfPQlmbVFvtWOgNuC+fLXXFL0d2COjDmBbbnc/TLOwgJNc4KDTx3TkVqTA+E+Xv/EeKpmQuZMPjV81Kgx6XV0ks63EuzKNbYfh8zs2BO7MYmNPlCbFOESKuMKtxZIEtKge4/3i2qPd76KK/M58cqlzx/rlpeN
Mw3JmMYBxmZ0BeMC8gD8a7iNEsZMnBZT+UyIXE9j2OWDyraA10d0igh89WPFOIE8zf0cqjIgBJV+MXEg/LRqM/5hadBuO2A7TlUGAKnRhmLGtObTKlYNf6mROKm6ir7pyfhimQrRITNDdQImF+QdcpslyiMszmI+
S1qta8Dg0M/CVO4bPsOmlPYd+fAZUhq9I5zotNbFBRmw9Kd2jjjZMScTF9HAAAHrfN9vWcH4tE2wEqrXdb8in/ql0BD5N8zGJXiwmzLEEX3UcZiPmBoujAlr0pzGfGYO0L8Pq5kW2//dBdTsPTB9q5gVM36dfqT5
bDrSBDlZ/UxDLGd4N9BELTU5Ghc/9vaYCS9KhlBxumvc3j0iS8TOBJHcCupfENV8MJCsnWOcMQf2+8JzWhA1j/A4tdCCbYoMs3tOQMNh+WVy86T+wNKCBUw6mca+wTxs/IGfrc8Uo9Pmpb8X2OH8x9OznDRisVxl
1YTz7rTtEs1gV2ero3lLL6SaB7KTYQEiuL+C06EkXU7F0ODD63pKM7hALizxPNYOnQzDcrI3a6CLgYjUz1MnZeWr2yerVz9ykqbaHYL3gqo0b5pjC25LfbZC/GDABmLljeXP2uDalyDK9Cf9r7x+3rLPw+Zku0I6
MojWohqr4qkRWhw3yhxF47rOiXrxWEwLLZdWYvJnec9e378Y1hPV0NCsFo8uLCnWnqJ7glC49KCB6fxvgVXqJqbNF9XYz10rTX1RiatxAUUlvyxXhfubFL6Z/NSGxzbA/1O6ldIa3beZsn+/6CsPgivUjG7zp4gJ
dEUyNyrP7XrCEWNH079FZDhXnTRxAg1Ck5jyGrNjxjqrSnTaSNrZy2U0UBdX0dj0c+EQ7g6jYWxqse+PopoZwe3s2pcz1nPqBLOEDQSEDVbSoA6NC0i8BOPo0Yxy5b6PvndG+VXbYatekE+txqGc3iv/bMox1EJn
g69vsmpmm55mzmbhGMzrZokT81TLmaQ80ALg6uykceUJmkxQpXf0+0sF7WRW2dbjgEae+heLuIaIo4zvgrNPyDIU5txc0E3s+4kaMMxOV3lhOF1cd1Ph52Jeo6pY9kc6eFLq11Mcl1GKgzbV+TEFaR3txenmsolj
ML81+XRr6p/WfYuFOZPc1UbfgbGq6XC5VIZyDLIm0kWwHeUXZ+hu1gFHZG2aYv9WrRs7nhIg5H10ia+09svT3NqqTGQSs6+LVC/v/QL7xVEekQXK3sau9xmz/xJh0WD27My9Hud9tCZKiRsoH8gRlpxtSgnrjHmy
oGb6Fgf2My1nmugszH5D4slpCi7iQ/yaU8VxMV4yXXP4GHM0tadC9aQTGmz0OTRMj00oKGJVHLID8OZRHJbxsCJ3MyeopMSbCZri4nwXnkj78TGg6fr24J/P3JxqoSmqkYzcW+VSYd/GrOuWiWEuePfvF3mp1OvJ
MRngfYeYdkK2/at8VZ0u2Xwa2uvXvm5sv1VNz1SRY4lZx2Dn9ZDV7tK7HdRFnbEIBDrr7Fr7PlOP1hxOMc6UfFWh0ijtKYOP1ILaUqchICwPQxFB6vUnA8P98OTf4TkdfDiSyhcjzBjN+tIB0/BYhtKvUpAX/Aao
kPbBDit27KV2Zv6ZT0kRgMOVUkwfFAeCjIPKmZo99ifPudLAFeX6WAy6+4i9QKOTJMS4nI1zvaC/SjpKbZ6PNqem1Pwg9soG4CoMP4itpilw/p1urI5RBF3vAN3CF41DjgJ42AfS+Wvf6Au+AB7/FZ5C01gnLvWL
+USdMraF/Ixpcwigt5wle7kU/M14udBl7m+AzVVz9fA2FD1Kn4ajDrBV3yOei4p+UAR/nA6dZxg+Hdae/1f1GqcADFJzOlbxxaYLxwSqXy3PpLsn2kkBKrUGWBXUlGypaXW/nETVSXuhM43AO6z2VJ0B50yqJhyU
a6KFaKAi6Tv2lMt6Eki7f2ZuVibW/2dYIVKCx0tfjEnOUM0a1nH71aOjyiC+LzvEWbD/4zSgTwlG31pHmhLYqwOFKd1QSNU7pOL/3M33GPqsFLch6oPl0gVdv8cQreVjwuYzwcjo+thzUxe+xQU4585V9oR4fSuj
U7nMcncBq6yy5onZ7PdYLZdXN6474RMgkP0Q0PBEmULSlgFY9qIkshVypXvAnWo62Vac5/t8er40QU0ttzjIEdit/Li08wtRkihoiVtDzFtCzqZ1IKeNAGjFJVypKggDpANhWen9zZNIgwrAprjJCquJaIbITySw
uqC1JICVeIl5rJCa6GEM+n+XXrmH/3zX9r3AxvoHcS/VdBjFEp96gIB3yGeEDIr39Nsinagso8/EGKnzoCegyqYxoNVcbM4pWLC7pRbBecdgcR3Azf/7o4p2sJy/uFWWpn7PdJfS782v/R3OvqEn7s/luS7+B0pc
ktzLxNitJ2yMGLnjwsO7vpdEMZo4rxfolp0hMc9XW0X/AZVzqez6UazwasA3+6VvjSxm7nZ0TfZUBeN/rVqBLUOLWugmM3FpRrP2BKfEdKnbX7qLQjHigAdE8hHGhKsvydRH7DcKVvweeves8m/GuzkWUaKT3cfj
9Ky/f/7NGWGoXDfh5Mb1PyCPmSIhpmfs1AbFJDwUkeCXINXjfwiC3cbYMK6+lVeGdXmntROV/7uCYe/jcc8VXQFI30IYEn3ohR6PWQyjMhsrc9xc9EGpwXltYoBfs0ptLNguSWYXDO6Bd/RZLqgfIIqyI1OQGhu5
ciiWb0no7g8BfTsyUGHK2BvFysUHJ1rua/WaJZmPSvAmrlg7M/ffuvOVcq4jU4FOUPIbYGwLBDddM7n5xbQIT74587pFlUP8uElTWh1IPwLj1lS/rOL4jTWH6Vugqmf3OVlNp0mBTq2Kp8vxgfr0bZhsBq45axpf
YjZY3LO6YkEPaZdpyyeZw9Db9pdyTNT2ngK9S3/D5+kC1dUx4Wp4F/ApVFTaStpQIaQ2k4a3g3ku3OhfjimdJdRKs+cJqKUeypmjGBfTaJtIPY4KOGb291WMrFQ/PxQYwnTsmfSkEAdTv38rpLJF4dHnHvjOcxC4
CKjm7EYF+d0+3y8CRxDurx7zMxo01Q8eKscSes77FoQUFzivwJaNFsIuy05bEH7m/hxWtBNwldiK9bH3zopFJKLQIHQnuVLGnGbbSEs/zOCyD3SoPIb/FZNLL2aeG0piSN4/5usX8PWX0FddwvnF17wqpPznS6Vs
xpGisnyF3aNCZLy9h8L5ruOQ17eKtqbihDQQgWgMRtR7/viuOxMf/IOldszP7Uy/9eUduiDa0O8Aj3H4qQ2ZdJUOJFFfb6ckq9qZIShf+ovGqJqjjDWX1nSFaDl20UjtobGbTRB1hk8hpH/sTiQpI0qS0E6WPs9d
NLnGL1L9jXk562nB6C+1TsOaQB7j1prKA6BWGeEMjB7uxEDe56AqRm10DdUow8wW59qur5o5S0DHDTOQDsQb3SYUXbtFhd8aYtN44kPeEobpztATiMM/CZt5WHl+MEN72JgL/ZqMaIqy0/WwqPv4/wtTfHhZeh3z
nFL8+szkDmt0jdjHx+YkXT8dm8XQko6bMbdrA3j24io1d+gkll1CLdOnjm3CKRy170uDS0QCT8peH4SEI5GBrjZVGcOOacBIVH8Ep0xTY0c9xyDg2WTTgNIOeFV9QOyNMvqWVQQJ4MvWOJPyfolZBc75FitOH0we
iMgdeSRCNt5eNxVaeTlahn3+u+Jug0bzue8d3uuxRuylOJKH0ZAQM+YRAdVF9K+yDtExjjm/ITCsLbozBL7Y+nE7csDbB0a/e4+NbceXEEuq/s6KeL+9FS42Je3MZtR6D1qWVD5xfE+mBc9FkSc3ZTar6al1T1OA
BGk/aMxYgxGWzaKk+sROPGVxxVSu8iXt/C1TZyhA/yrcTkjK1JFIfZ90Zw3u61uC9xWtgV9HKQ+eZVVKWkNZ+zxNXEIxtglpu90pOCv/6uv4dAUVXQWZv/Z/6/GccSjkpPk7xlYg+mTn50kYhJszWuw7KC7zBpoZ
fvWooe+V8RJngnJFTMSasIXT0z9RRba6OWIS+ucLUN+ubF3LlKT9+btquhooDpQ3mzw56pnQLU8dSjoIuGCFovnh/pp+RMO8LPh7L25pbFKIbGVQeYiP4+dYBnG3p6ht9ZhAwFdB9eeeTBbY6LRDvQK3l+xf7NkQ
drIIMvoY/+CPUCVe3dvYMsJKRv1bh7yfsa72Lw37k88z1+nym1PVAgZsHqFXV71QF5KaZfJrkS4onvdSL1MYElnclijMOKp7TVIDz993kiLNXV2ouvaNBqKUw3k2TGN24YnUyuVvSL5HN80JWDY96O1JijdZ947a
SNZPy1aXjQLOtVr7LIDGFRkj/Unq+giQD+XXwxe4s4EML1kT5CrKh91yGNK1/SiSSunO7IrKv1+IZWDejVXxKtR0ILGGfAN129FNdmG44VJTNzYvw9da8uJcKw3KtKBA222phgPTnQT20antisrgX4C529Myswew
CJivdm5Eoz4O9XVzM/MSo1VzgQu3IMRDZqUVrqgMTHqzbe3TS7GYlpjcdI0y4WS7+ZURPQhvdomg8GgnxEHnnp+lMAPtkG17WbJ6WxlA8sbm1006J5QhjUDAypcNWk2pl1pkfEI1vHWg31Euhc9Hj+8WDiPECr0p
nHuHvjCvltg5jsmSyi9A+wEFCNwUCJluA3kc4OLgMO6/RHFIx+zHYjH+D9BELQI4F55EMMagQM1Zj22FM/RP1rrwkl53cy3L6EhZG1/11Db1jRFIMxtyjOR37lI6k0gdB2XEeYSLaoFdFKGmfuFfposz0eBJv3np
iEkHZ74zYdTVa/fE3Tow6LSoztMF8ImxHCMVMEEMFfAeOdP36/tfTmm/7Fg5nBN4L6jss+Vic2uQUluFzaQYUBlde83UDXFXV7gk4N8hV4aWCG5PSKChQknwjD6KPPf6K/OFHOhmOr2yOGPxzvX7umKaApYlD9s0
e6Uf2XwPbL5K56wiUt6fnDJnsFvggeMsi51Db8cOiGjCplh9AJ+LYjSv8kAMieGn27EnymA2TS7zzV+YKGV+SnpVEjvFCx1GoR8hyvjC//XFytksM7YPHMpt2jdJx/Qvz/+PIfFaCXf45U/lToORgQTm1nRqvNjz
2xeysf609dCNBBYMzLBvSYXPzdcDo2wGH/B4S93lRhaNTgPMxiXUqsusKmwFXXLScudeLSc7zNT8IJc/pihneL/OTAP2ocb+KkicVBSsr4nszguMzqfrVr8+At/XfeDZ3S+ySGDbXF6PJWyfCt7SDcQXHE/T6BDx
hOd4ivE+f5G+z56jmPJBD/FoY4b+QaeEEEhn2rTWYvZKRT4/bWQR+3lyOh8L1xDdOQqWnf0/GihSt/IQeeufh/kfVJG6vZrK0jD1YzetiM1dkgxwdM+3CR3leDm4uTypC/2A3RjVk6y3Fyeka2xuQyVRHP1fifFc
70TgA/pr/MwXKdcMI7IMNQtAhmRaNpMzJTVMDDOf/q+X0Pr8gScthy9EeAqz9RoP9StimJeWuQgPGcxstOdB/CfaLS+BjbUxeqn1AS0ljPCkW/EpRPgiITMvq5fVLgRE2ni9R92clU+VQN2CgEuOcwYq5uZlCa4x
1dXN7jb8RzSYKYkGIaiwPFE1jBASHDIIovwW0qkjVPNCy2nUJbu1gKe5prt6BpN6iq7XVsHuzTuwZsuFjA8L2aR5dlfUtZWSZ7uEQ3Zj/dRTvS2T2LN7q2nv87ENzO4qTUh+3ypCTcya4X1yY/quA2h4W/l3Qb3d
YE6dBRy/qychZhW2aDXLN/V/0McoCvbFkA07IqmSLV08JlWxVuXV0WG4dSOrsWu0dyoKSFRmGx3BZpGsScfva6FGuXF+jFboaTXkK/eznCpmR4Wp/g5cQVUqtT4LqtSHapP1uyqramWWtWbVmbgh5N1Do2P/DDy1
NEgbZMNVKnB1c9BaYL9OTL+cOwz73vJnA9R1Vw5SOKBVArkuvCzz7kgb+FKhgq3HF24TbF7qHbvU8utcLlAFpAtjESW5uq7g7KELnlUXAzeVMtl1Vuwya6sf/IDOOl1gDTzbhqWxLfDiPh6GRafmxAIt6dC/Qy3E
dfVB8W1aWkOxqz/ZCWN41PCy4RsDOpC9XvZbzpZivUpltydX35CNNFnqjaaqhv0OJ9mDhZvaYdh63D0bSBenZ1kBInH4gGG7dPMy5MbPyQNTNBlRpPDZFyAeeVjnGkMAwLR1hLRHS5ya+XAJtHyIBEA4BJMUJiYW
DeMGqGFCnkQXEk8JnI5skq6qXiiO7E0n+VgA4xiPcuyv0HTTepnd0j5XohiZAQTmwgAvmDtVZ6WR1bAgnbA60poPNSe01Q6A//XF48Er7+czOvxTpOLFPofJAGLJHgrhUsg6YYn6rRpxYg75m24UFRA4xNj0pD02
3toNrpDKcWmBa6D+unUDtEkkcswSMRoBnSM6UI3POwYszDKqlVWci0I8GbYL2iwtzaD0fVHJqdGkVPYXGwWwfsAW+YlGm17iQC249XVR0PPExqGFYU/wbiMZVW7K6uqWoKWjLlGqZW+je1oukNHgN5NSc3XaiHts
bj8An/ZIf8/79pL2ehkFse84d2+PTjemVx4f6am2f57sOHRUm4SAHdEpoGWstxy3/r8tpwL7OdMRE4n/uj/MWROcLh0zqc7icnSuIH//OjbXb7yex9WZePmvQEMUfuHg0iwUdXVNEuCes2JqbbPubR9PDFpYPR3w
1CDOqR4we6jXIA0MrYoaoNfpKNUIfoIn0aQOZ7TcGzjE0NiDzDBofLFLNn3t69ZvYpDD4aJN0740M27KDiFkm6xD9o6Z1Z/1lUAfS9c3cXi+S+4lQmU+0lxEhtf5ROS5pJCZ0V7mCBRxPEEdDXb9Z0387mvEHmZ8
XKiNtyftYGzQbvYZcQQR28VbXaKQ7jk8Xapd/bRpVGZ91iDkqwggjsgj1xZyzaVK1fAge50QkJXNEJuep06MSh+WOQeg0RPpi67qjxLC9mqz1qkmS72b+xK75aaGCeH1UbO+p9C/elCaOTWG3hOkvjZEr3YFpssB
/CwRZf/qH1Wx6v6RhmRc1sYLrnEvbUhmvcseowQhMt3bSrvd0cRph70en5AKu4kqelH8y7p5/QvUTCvmzPAnijByVPJl8cu2bSdIzzk1YZXNAptkyesl0J9clWnynJJrI85bNMNyus1LBo94QI+b86YctGqyznPH
HwWYujISUcKDepWqesL4/uP0mZUKYU7NgpL8REewHcw3WENiThmhbJ7ZBi3ilZsl0Wjy3K6W1pXML3PbRZo0yC0hhhs/K2qvSXMrFxlnfWUBS0q7lkLKr9ysZxRsEiCduHONJzAha7+YNZHg5fDx4gG6CaGIF+gV
pWnGkq0cH7up1Rcis/ouHs4kTsZJNH3wh28qxpyNCsx2Z8P8oGb04yQANLCoS4ElV+hUNCbowZHYuYWZVtWaVGlKWrYOAIV/pXU62jptnEZVEW5UbelAux71LUrSb4/m87Oofm9F8ySchLDOZdA13Nq8bGjSItYZ
cPJGVfDJNso9/edpsmIGhvl/pOjVsxCgs979cCKISxEplFuE8EU2VmHJey7NL1LDhmbwPkfzOwCJe+L4bXapX0OWPMyC10taLLiVvnH5vx/gLBRUpQnhAIzEPS5MGoss1bY6RLoDfo4ePDh0K8/YRzbHVYz/A1Pu
i2FLviTYu0dstX9r2wqHcxjfmsKLP37naPLjebObyY8Jg3+SA9GZJLQLf8ourP3eEre/mbDdCtstrLe/bBjBxTcPEE/7n0NWOvSWRb7NuzBOmKkdow+q5ABuExKZJdSOPu3qISdia5Z0T/kl1FwGcrO19sbgk9rM
HzKPmFOmnUlxg/d+a1Rmjf+j4kiZxzs9gnvLk1vvFSXTU43j5WQr/612Dgyt7UIWUQWD2IC7YSQcR9deHx9LsKftZtrd3ryYrFu6q0b0PjbDxdEVsaDa0nd0Xdz8yZTW8mY50+vs9XhxR4PvPaWev+96ou8qJ2nN
RMiPZcygyTfupmerWurKqI1h1DNuuTTnaY18j9aev7sTVxfZljWGU0+1fZKPQTOTQjFX1aTW8MiZW+QlTlku9Of3WAPbDXTCOGgPVtPeNR1OTFhJVzMihcZZXldBtIlFZe96GvbuObV0ingoAkQNs/Cgb+Y81bYo
bKRm+Fd5CazFB73H875A4ZrZOHivr2QsSkmONvp7gGQkFhVKfxqJJY9rI69cHfq49o+RkHewCnQ5gANqQRO6JWhOs5pBTUzXnipJZ55liENtfKTJXZ13omqY/yvfa1sYkcL5WK50P5hydKq9pAUdV2LIAr+GoKFD
De47tgGO8I3+Ucy+abm5nIm6dBD+vwdZ9TKyZSN6REkabtzHHe8mEomtfUtzezZEbs0h+Ueng4FCaKZDQCDHSvc6O98leVn+RcbRFLM4Lfyau6Zc/pGvXP4o0GKoaa2pzwTfeEd/phDmUk3HiigfUyPwPAb84MUM
W+O3lRrW9VkU4fpaXl4JN8BSqAvF6t+WqGbXrqYZYezFLQRAM/RUu6/p8/rCvT6ZDhi/WdYwp2cazwclJEzbLR+r04koSpytgi5x6ee4xURIHAIczK1c3gWVmJa1ULM4Mkost8JPEaSgYv7wsT9KxdIyDbVNDVjR
1MV0AhIJkFwLwoxq3zTDM3OUICgCUQvH7MKEoRnsSiC3e+cvYilBnVC6x5tOGv2fBGfOP5wSNOOtoFCp5txcG/+K0BCf3XBGILJ1QXyprdJPNUAo2YZaLtBp4CGZLrlSC/iLDm0TaYFe3gzp6jTFTqq+M9p8E3Z6
80kRIpL+OlXOe7C+MygVkSJ0teRculGanybDNdkcgF37S/a9PTY7NLzZ7CyRHMS69E4DHVf1bQkyKkwwy+XEWNX/hYq1wZZUZUt3sQu7NQvek45492bEbFbMW9hg5EKVeSQZmoLWOKc6bkLCNXZBD4exgm93EJtY
70opeY8FiPNr1PFYbbfpp+lbfcnhOjuKYnNmVefA3h0udPu0gdtICqZYlswqe6+rqnMHNJps3YgG/NLN6nCJZy+oyaB50bAfbmlE9O3YCW7Y3SObtVmpgupEqvUvLoAUxXQeBy+sxwGS8Os6CMf6XcAAy+Dp2O6E
2WcWQp2CfLl33zR7UZNkn7mNna1TjzoVfe6Ji8Jo1mNccFWbz6qFdfjkVVX2Wd6RUO395wSYTH+e+M0eJx4NBrVyqQsj/PCDUk5MNrW91Ot2KYFxxu1OvPDxguq4eRnCTXgVAcPktNfJ3Fhub54BuhMedh93a93t
8h7Mk90NiNJWytylS+kaB5VyDzimSK8MPxnOJTZ7u8FDG2708HGqpjLNnXL2r3xeHJOFRcWBoGJcAPuN2dHIe7R8IItUmDhjaPAi9DN6ShwVZrcXqLyuFxA9asSyM6gCZC2L/owaCt584jpn+nStE9d24TCTrpvS
uh25L9up9rFSYeK66fLu6+3/OdbBv5/g/Y8I18cMincaoNboNUz7OsSomq4KFgPmLI+x1CKW1AokRQoUz9uosSwuPKuYwcko7a+ZaJDe/aJbYjsFkJo93kd1M6Yzs58N9BjUdDf92++CI+3PSD/+LbBfmda0Zsjt
+/9G3duNXyTrneXcSzGCS91/2o8IzDW/S2WIWew8dRXmyWC399TNPyMRdZSTmw7r18v4F2QI9y2IRvWOV76y4oN0cVqNx5HBioaMsODw8VtjlPsCEkD8ev4XvC13r1cWxoFL5sTWGrvdkeM90zvr16zKWtZX4soO
grHG8zBR4rNJTHQdq+UBIzLDwBIsIc2jZfXnQjpNvnQsGIBkj2pWx57CT5YAnxHo65PsMULs3KsQI2f0PLVs5A5l+UFo/HWbAdi63tyg10Egu7BQPiBq3qHLeUtl6LfxraUNm/i93u4ohN8hrb6MZec0oK83fQgK
Z1ZxwU+mfy1l+nw3R9uYXFqZpsV5yvkuHHLRK3VYqHgAuEKzZ0lw2M+YmE91Hv27fwhaQoK4eAG+mLfEi+h2cFNmQif1rl/YIexqFnb2mkLorTFko6DPVvmTu7hSQnQiW378cywqBRAiu0ClqRebWC+5Z2Y5YBT3
2jilwt3Er7XdtAPMv3emlkdNE/yl3u5hjIkhlewY6FGH2pUDsAlHWZw3Pg2sDs/O6xYmLD3fUGEQjWo8NsAZxfk2a/cDrWbm9mbc1ZMvkX6EnaTItRmmZU2A2ryp5zNYFJs2zFwGy0+IsR+TuIEcd3rXvlWL9Olw
Kd1rQXl8RMMuDrbaJ7RYpsWeGM5Pi8hPY7qZD6mxqy74va5agpMz7pI/vpy3PWPm10ToWbaYB+bkzvX9sVlVvi2lQJmMH+ms9FRw4SiOLBFeeVCH+3kH/URGybbYihH1ly6R4fyf3PkPbmuchu2HxgCk0Kgx8bOp
2loGDVyBB1eykB1/UqwLcT12q+GDDGq8A4Cd9PT0BM9sr6AByctOmHg/q3Z5/6psW6t2eZ+zELA+evz6u81pWbsa05oHLSaHCzwtogxMOwk5FxTtSdlPrbGqUWZmd3duX28fVt44P7mC3f2LRBHFgkxGL8TmuDEA
qzn7Hhh4W3s0AzIN4CS5hJFcprBxJyhLZd1H0ssr2FA8tRmJB/T2ADkEHqaH5mHXV1OK2QaacFvD8+06WNXQZOzQ8HZvZNBnWj/a8PR+MiIR/fU0nB0xlqCmylT1aR9O55ZYgu2XvcC4AIPoF9DS2rzS+d69h+TJ
4M0LBQ1n16yH41/pgY9ukmjP0iorkek4Ir/GtxZRaTDvs8jh8rvb0UUsUQ1F6yioHjSBKQeLMK5fbi1/nI/pB1400QO8ToL6y12mID5gZppyOnNaEcpWmMI8pEuqpqPji1apVGh9jhzWrGSJxP5ZukpWov9Agebo
2jlwD5H3CECH8e0lXWnT0hdLll8rfOuv98uxvaWH8mpF4qC5lznEY+R44geUXf9Us4BjzE9ZW8VKvy8zJx3bqNkjJ60tnC/nGtnuYRgakCXmrkSTTLLZWMjUWya2kJHdbUCptZcoaFJc4XgiZulG6jO1JOXOOAiY
tBaLnREJDCIYWhZ6Mvawd6ULdN11Rvdg+JliemELGsLCb1SfIY9mF3lwV2zIlUlrIQuDYSOwjpOcCdJaH84b/xK7/yM+cACtGs6YhnnSbD9rUonUbOLWth+p6wD8W1eJmrCv3xZmPE0/wwZF5sB1mF1c9vPaIMLi
t6zwc6bO0tkhf+ac9ktPmYj13GpjpyoWAnQ1dwgdYi2h3IjGgPlHkcvAVgKvJ9PVlLTtUnaB5mkh80prg3QP2XRR+AQspTURQVxZ2GXmYOspKOH+6fiyAKlog7DJ60LiNdnUuKOP98zl2CAdYVwQ7opAfOXiDnlT
f2KhoHCPJZ4Q/Pv85WJ0MIvJBm3rqwcQHiEd56B0vkWHozCoyhbhvVyZXNskMomv72ui7/66bTF6+NlfQ/PiVNCZB7hcM3ytxV7XduxK3QYMDm0VGAgYhtny/N2PBftjGzhPh/7PAw/nNG2VuplMU3Mw6LsmZPaH
9Zb5JQzJ+zZUrX20FNXUQ1/ThPq0icttF7B2wQQz+PKue3r05yrCZ9XRMyowa5UusVeqjMwBZWjTy+pYR5PYU39gXI94pEYAUK/cROCTBv+9guYUPSLVOzKFleLeBfHto3IS8qPLLiPo09i0Yd4SEgOC0Gwc984X
0WwjKXoRzOIPffunzi4uQ4MbO3j7W+YhGLMArmttbNRXDlTNL9REH5jp3fbF6QGi3daIBhIsEa+CHlIQ0b4NcX36pnQiWdy1GVarg8zAIu/aG4GSgmPt+vnrlG+oTGSS6dRBXKAlzj0Z4NLxQRoZnwPBKhSYOVwt
Yt6Uqs0oyq4/FqpwPycYezE96xf2qZjL8OuCF3P+cBuUo2FWRsnJ/l1xyzXXhBnraZQ/SapA/pk//vY02rF5YXhAH0iMRV44tFwnnyKrRtCgKtadVum27V1SLSp5Rr8lfFZ50lmQNHFbd3LbSVqrH2DJdmN5+Cbx
i9mXiJLWE8Wo9m6iF0fSg3ndo9PBYy8SkaZwp7qcxQ+laudx0Jwy7Z+oac4xsBbXdv8Er58M2yuZ005Gku5xTUvtiWJZXLPPboEfLYzY7SALtW5dh4bfctR2Aig5T+Z3/tlHO1V+DiL6PJO49DwoO6Dp9CvCJVG7
VofsHlUE1h+MA92xmeKZahCfYx/Zw7wdHJzr82y4TIdzcOYV4VSvSJEKvCy25djamShkkGcWR2zi9Rir4lxfAgUPLz5BZeIM1Z7hIdp0VHPeJXaktxL0UcF5MQssqs8b4/GVM/VMa6y5sS7kEV5Y0LYowIMKM+oV
rjjgpOrBUnEhnp7tJfZvaqu+VPi0TKiV7XANKCfE7JhQmjDm3Mf6ymv5Ao6ywIKZzHxSUNdegMf46T784Y7n54ygd/Uu0y2IgViuvQfpPdFdHxmM5vLO8IRnEfTyEMI0YiUWky2u9wIjyyxnfw0uzZ+SijuD+9p5
keJjKUKzAEBpl11bZQzmqRPduCyikjt5FqV58J3jTsQKxE0yvnwFB6AdWJ4VuW38f6EPZIT1pGouIfd0h9bXPC/m/glltNo03RhWFTutb4TvEcnhSKDBup5Uo937lPl1Wu6q4cnHMjsaBkZzl1vDEyVDLvD9Y+/5
hm3EuZyaZslGDtpboq2/jXKmNgg4rsklExM70zMDn1Pn3RZv98nJFyZZawbYjuGCBhCL3KJVuKIH/7Z9/SkzKkgyCkD3onlpc8hrGvxqlY6a8I65nq2h49YA/N5TJslXGM4fXT4NG9R6/GxmVcJctPbMcw52ReuG
27/GgsRg+NGdNVR2CTmCyNc0dT3MlIMx5TG4bgABAPIqkNVRmQ1+arxYRtoJnWXJuYKx0mIk8W+8SXQhZUEht17g+DFOAkK8SYq9etOBndYe9/LASt2/mww+9+jean1q/MNbz7R17b6hXSKxghJexd57v0w6mAni
/zekMfe2YcDeLkMi8dQ9KILwzS3MWz0bjaq5hZYjK/L9eeTGE3Riarlc1qP06f6PWBrrjsJp+lsOW4bq9XR/wVeRyy8HOTgMnNde2ugpqJ+Ps80G5jtrrcarf1Mc26IUmpnvqfvr08NB3Cv9xJzcT2EbYGQZ97yE
+NKZNDM/VaZ0LjDdDFO7hrswjvUo9OAYS4fTlFY9a2M9CRQ7mXQdLrgiZB+i0xEaM8xVc9egJ/In6FMv6yMWmUzbWr3oEEM0/1RN95Rd50D1R5RxuIFienU0AnUANMVEEnSpkxEFHTQA4bEkN3lbagVF000Ewprt
7tIBe4nxp2YLxqWMDvmUPr3tDavnbJoENeUt48OqXNzgLKId5/Aql/qxEKAksP2hGMHdka1cezCQD74ssrnTxlx5OzBFppnQFU7HCfIf4dhme7Rgp49xJkcHc22TVjN71Eke66wW8FUD07RJCehVYXqxLy39vs5x
rV7sbh09N93iU5+m7sZaPOWnuH5VAEgFUhBNhyPmUPIm8m9lcjA1m/iiGBkgfV9C2zlChnl2L/2i9yjU1VHLwFJgMzHISYjMPD+ui/ukKMR3Ylc3CXZxnNu1xc0BUdJpyeSJM8y+G13IH3bn+v9PpRXGQZL1lDtT
t57t0nd/y9vATPQfna47fe7WwwP4IO80iRwYXe5A6LfPyDqLSPocRLIzVf1V46gFuuIUC7sMkKIC3w8HegV0vqsoQ5bhqizJ9NOmzdv+JCXP4X23t+kfw149azf75MltGK1BhEfCgld1cEKmcot6qRyeSgckiYDG
GxTpR62fffcdYzKD69wqAgs8r2CMsUROPh47DLPvhhSb7RX9rlIhFjBTmeKGJkoGgWJqd7KOCZtzIo5XxGB1wKlh8TxKxQwPnP3Djxl9+jrnenl+XwA5VWOezQJ7EnwouG2iQEvHYgdgFu5MCmZm0TLtqjMKdbYr
PM3cJhUnFh8HKpLlwaxxoHHfreHkhtYJZjCqAk/86iVQ1Y6N+17wm7d7qc4c0x/6JM2FjCKlqGI1ucV3EWRso5B1KtADYXp084HsswsTXLjpaEpxLMcF5tIzPihmQCfxrVmB4UQze6rNwPDbNGyw/qjkRThTfztm
N0HL2FJIzbbY1S1Jf849BFXpQtC7Z8sWOeuiJ26YrCz9mouB8b2kkfW+7rdtpDeel3/6We/Uv3xH2thCcL0kvWxUHdn8IhNPLA2n+heenk1afcJusqL+ulxPkra3r9WIZLIvcXBzW20bdEWVT8QXz5DYPyvWdfhq
duv1VHvrI46AocJxf/TFF/kM4B4V+IYCElXCYU9WZ3LFmIXblgb/R+aA7jZO2/Y185kui6s+TUozWNHFYSMBo2OCsRtHCyvkxgU4nzmp5XqKY7c40XKhxnoZo+4Z6GjQsyM9aH6bFP47a2U5wiLpC8dPDtEY+Ofa
1ZHm5tMwbpCpEofgt1gKTtvnULTFomc7ea0Lvzs1BoTYEqs5bSfv2Mx+9SnGsfV3Wki1xFJzzKDvbvylkzctjh+RREML+ypgf9SbZdauKnKx6J0pC/8l3XYNmT5yWP5UOhQ36uGMdxsPZYtNEhpoD2dolOVephDn
jV2U8YlRK54JW5DGwda1i+Hh81rCSqNe/vRfg85qspVr01O/gws96tl39Tdvo72DaOfkdWUZx7H96XYNb649IRPPogfvTjBG6pyc0ELDayQNlKSbZd+ZS9saehx8Ko7+7YV5/k3JUzlILQRUMjG4HKw+Ok+H2m3o
w0iCBNEdBmVcWu4WB0EHjARSgMQTP0ZyaFLEfMK46jrrirEPgUJRumQA3NacD35xJnrr2d3rifP4Ajpr0iylXRGfSG3A0wQEnCzNXsYCS8Er0Ue/MdpFt4TV9sm7jLWQLXzxzK4oJnoRpuVe2COccCxGpyQyw7rD
QIk29h5dM8CTlKZnyapLYevpj8HNjySjXHnWycj5qZ6UXfi/FU6qxOw+aWwpvBNuIythTy3Pd1Y2TT1Smu4HE1xnIU4dUtkXMNbpwIsk6eWwQ/jsrv0LnxBb1VrbNekfSf+nLyB/yhHq89IBIFYoxK2Icb4WqXI8
P0acryyuF54+Lb9apT71utx6eUGxgKkLqxQTxEIUl9UoHcgz18Wx7cIaUzNdeKvq3TFQWnBU5Y3OscBhYHF4sE+XjKl38nXyWaHPD4LXrEU/kgmhZjEW6FS5+jz0cTniFfZ4dUZ7XBJUnkwuDh7rNVfFFymwNjbC
1RgmNY/W9uz6aabCG030k96eQZzz4hGC6NeJHxf/6Q8pYDWi/Ni/MS6bVN2jj0NgZ3VHd161c7FpDghPBr7Lmlw9c+f3JcGa5yU8FP+AOIUO6WYhxiX3aqpie1531+G9J8x5c4vPleyAFWVYd8OR+9sF2pSaWIo7
sb+Uk4TEMnciT33jVIjK0N659leXstoO6LI17DXBbL4DWOAQMrcbWGDu0e4Mlo4aWDxWE+Zv+yDLUOAkILZpMMXNJTBIMe+iaPYUatYQfzFxK2uX36aab06d23q1esv4qAjYCLOA07KoM5D9L8MuIL8Ek0U605G7
sb8pikpC3rJCMF22AsrZzwCQCQhxLIVkT6V4RCH/RF9LInOJyvvDaCXCBfKSr9braMq+so4G8tVqLuP+Wbnaq9lAnDmuwY/p8oaZrthMnwDPzcBM5LtS8DDtzML85wc8CV8v81RbavTUW8hrukK4gykttxD976L4
jA8X0xlZK2n/f9GnUXojYm2JTaZSkKjDKwXq8D8hy+/kj72SogO7Np9yc01U+4CdK3fA1KeWIr+dnktsX9d+ggbT+iS7igRDFfETjY0R6lMx6RjELL3f5+swy8yyC1k73e/muQ+Pwlh/l60fErsITgVLB2upXv7/
W2AGsChvaj7fqze2w135OfQ06TcMLTZFyar+ilWdG0bboeIcStEf2A5hUhdTfRN2BvkS+GpDb05lMiPhjg694w9Vh6heQrYg5zIZVKo5qjOqFc2JKtiFV7H6EW+fmVgdSKSY0O1N1c70YWeU+BcMad7eQiWSDSMJ
WI5sHzyfpn+fFkzZMROnnUr9WDZTTYYHwA68X7Hpksv0R1/IAoj6WJRRJeTf2kuBuimAJdmO7y2GTmmwyRRcoHOBBTsXjK3rojYRebx/YXlbtSln5Wmn7Wy2E9PdIcnWPsZHDVs3K+1gQr/nnW6kV3JHNlw2tZGy
lB/I9wqns1WTdfvTM9IHQ37kbK5zJGHwYcuKZ3yIdc5yX1dGeOIp1hVfARYnJkbV4HIndz58Eh7E/0Yz/spP8y752YXawsORx+T4IlLzIDn6x2NWTKvEcM4nMsSPF6AChR/D2S/us0MhFPeosoHW3TfGd50xrq92
JUsLhxnFq9/elkKGY58LjLiclHypqwWJPKh08qJD5/zf2DW/dx+l3cTwuw07AuFTIieTK/3f9nTft9rRoAtPy6SyZ9oOgF8ShjO305mhiFvSo7GtFLVWURPkvKMnicjOera1DqTW+mw77DJWfVIEFGyG2vwxDvlv
kcaHXqq5VwV9LP2+tnFT0ySbSPL6vEpwdsoXzHxzNy6iV5QzDb/XuQnES2uJDvyABeEvCx7wgIl0mDVyu52WjBBBVpwIh1pDxfsmQzLJSsj6V2Sa2JHroXgWxVqt+syj08G8YlgdEsRTSVxatVTPDQdNhIa9fE95
HanUgXdRMY3rnVLWxNOlqhTVBdqA3jMhCZ2nDUGc916NojJDuX7ToHV0yZx2lsW9YmHHX9J11+oi1+0ETcER1K7ZD9yQH9XLx5WRTE0nfz85cqxdmfYjSkeX47QY/WtxnMbr6w1ntcHjT9LhXfAJCNDr6do5ud6n
Y87MbW6ggvHi1ZIlMz+WO7NZ3mOsQh2w/ldZo2Le1ESTPXDTbTqXQi1mUX/rC+vxAHDgG2zwSi67YtwQzzmsTefj4vo6O0wPr3nTcK8gAk90efBIL4R70RePlb6ePLTegv/Uj+d5hlxUlAa+zn9QTmGNWVvpg42g
IXrgi+krfMt/bi4ZpPz5v4I0qD8xFaBj90tay8N074UI+ubDjERe6Rjs4zgD9Ui33rxKx+CFj4fFoTeaNX25HsiOstn+vuYwkiVSK2Ij4E0ToZ3JJB5cOw5grbt7itThzqGf23tru4LGaX13ApVM9hRllTb2zR1A
zlKYqgedi7GNSMM6xiAmpvsJO9TCOGe4URp6nq7VFM4UrObs4qOwrACemeY0y4W1RUWOnFE8nmXhRDiWm171E7YYEiczFpnSm37IW/6cYMbaVmWcSQFyo4G5z/5vc6gfPmgHOV0QGCAabzFowVxk90Ddxmi+Nt7H
vQxsPpIG5vGWIGqlG8FQ+wInxqmtgvc2SBU4LiyIJUuWDC0JLykx9Ee5vl+u2BdNvwwZBMoTAI+i0GnUygW0m0m6iUJzyhSR85Y04znyJObv/QqAwu5SCQig9zvKpNZLohgdXeOsTa0QXNBM78C5cbA7jnMP/Lkl
QsD46TZWjBmLNnFtfu8v6mtDq0ik4huYiZSLAFIuJc1P7O9OmJat+QT6l35NUZwaVCGvhyXiXZutv+316ps3I/OvsZX0rEiwL9qKKC5cXV57s+qLuF8KtdI5J5v32UtH1XjmriYv1vSwz8bfNIEqdVOdr+r3Nk78
ThlzKrRrsURHQcjufnppJFBuSu52PZG55wy0NZxO/9aWx8GrLrGb8ZvmE8fpcuR2ON8iIdY3GfoE5BnYV4hLTPvOv4u9JAD9N7C5d4IMoXEWRNYwAFf0EcyiSQF6QzPaX6T/EXkwtKBLy4XYtyiDL+5xN5dlSXHB
FRJtTtFiMPDAGYf49QOTqlFsBNtl3+uV3NkNXgubpwZIrzR4vYeFBp9nZ/WD95Pxc+ZZ73l+OIWNU6RkTu4Yi3FQT5KqDfC2X2HsfS/S2wZVQ5pcKgaa4JzTamDFzErgKeZsGp4sca8o9fvuBLNV0MxYBy/g5PQI
2QybRXqDQbr6zayZlfqNutmoF6z86HsJD1r9QQwRJTJkiR1Dv8xkVc7tkmXzTxuX+eH0HpknLGqKovTVKJ80lao/xUlniwG4lfu7/XlgzeeheeBRGJczbsfuCeDNLgriFoDAqmstIyu4/skPRhBveEMd5O1D4Ftb
axoU6BkZ8wlUNcn5CCX4BuVNgVY/I0GZJITR8wh93wF7RLP01uH0aAfW+/A46W9TFAX9k5/NnkrQg0fIufsgJ+6H3T+4vQAx+Qe1KhbwZGEwQsWHe0DgE7ywp3szqrB7v4206LpwdJPxWZ7B/2n9QCiPvrDDMH7A
TKCU/cuigOW2clmSG0Pq6Ro2tkYdFIVFxtTCIodPqTpKilT3WfECvON6ItlNFlyyMfeY41GOFCe2Zhox2G3Xpnz3LdId2+q4bm5SJsqTTNoZO6mVxV0O+CuJEy1lylny5ELuzjSbuYMrnZsvXoD28gNp7s6mWk9b
NMRjSDrndCV8VkfZOt1DBKwdajNaed5QDG58Y7iJHiiL1Bdfs8cJVsKPsso2qHCx4y6L7IoEJNS8iFnWPsFC69hlxuTpOi1WYO0UO/O8VHfEvS1EKAfY37D28tU8o7JJYa37LAf8qrFh2jBMt9ow4eJApH/g7cIY
GNTmrTFO+0o/2f0HbR9P2n2gqGnO2lClLyCKQZsWAyOtPo8qlZjeqo5q0NAza9rFcxbbHIUbxcXSznLxtIUT9U/VjwQLOGmhms4AjRBMRvg0cuPVlnnue0fPfLKeJ9zWRqK9MrSt+db3br6/2CpqvJwV+xnK3mCv
xCm2L027H0RekILlXJCLqOi6KaF4C4ssyfUF0xHTWcx6xhFy0nqh2h1+rGjKDjYbkX8l3aWLcS0Md7Mu9y2D+/Ki+zr9fPceY+un9zp/9yJnZ/m9RJzdUhodHeH5oPKm6mRSU2JHSLbc9RnGokXWrX9EQcNpxC1F
nsDhD8hKzb6+52cQLvbbB7jySMu/K+RqIyRZc1lH8KM3WZMZaA6bapE2oAgZMtRZ23xWR37E4ldXcYLlHJxicDeGuBEAWd15F1zyh83mSsWQqb9CwiAuAxn8oD+jkBxencUGyNV3HJWn2n04z3aCf/aXUyGth59J
ImYwunV0OhBPzBmPxf7I4J60Jv9j+joCkrT2EDhPiUtEWOaGUIT0xWd6czwwGOo+zihMHaz2/UY49YuwRtOLWguY40KtFzPUETuWmsQifOkmoIVQj0qFAIIL5bgCxbX7te/t4TNyY0h8YhzGM/gCHURgS33y5J+l
N71mq0oeG/Lq0l27x369dBMQzfzdEZYmkeIhyo+rd8wPu7xiQMZFiphLC3GGRkMScGrr7npB5g6OY+JiPpb2++MJQIs8d06qHqnuakFLybcfNpLb34uIxvmaXboMTq8ts9XYsLYf1J86LdvUR3F/Eu8CYaPXC6K2
HTs1uCOkWqfmZ6h08LDrmPH1RJGinIYH22N/gJRtJEsoY9uka+GQhMhEWLitk0AkSkwDCvsnGzEOV2kxhdmY1w2/L7xTc6l6ml/EfURay6Sz7iWMMDmm9MkbboV64eee0hNpVnK/lAUVu98iw1nTj/T0dEK12Siz
GTURJKPiA/S76xXXSGaHFCdmphFf/7QNuN4amM/pNSTkwwkvvZU0LNnWsnTairXQ61QIE0lzUFHEel+zb49LtGzVvM5Z3UY/5Z03OLi+WeRvm1P3XEhkEznxtbgns8STaGL8sWtIauxY42QXPNdCA2XzSQd/ILb6
GwWvH2sHq309ojzciGO8SBmix3pNn97mryWEku1TanFPEwjt3q1e9Fy86YHzgyWg8PyJMrlLsjHJPUTlNAiIuISGeZGkJm11joP5XyWHDkIC1JijRah2UsiIGcYMeDZ2dNOSqB0bFS781+Ay2olAjrif3S1NOV3R
dD/TbJrFKt5Vr7KevFsQ5NX1+IzWlKX4EJGqwTCUJ2AThjw5eXvqASw9mxYtbDVV6a0CyVdJIb+w3uCVT/RSP6YK7oyZq6965mnHNLBgzNN6K3dWg01H879tByVUIBtijZnQbK/Px5SiebFkVsO9JSkqrObvrx2I
bzaJrL1mnv5w8LVsjSY7zNn15lYUiWaTnfrFmuNDqMFgFi8dcU5mJVkFLzxi4d7q/ez1k5kUwHHQXka4gX/4z2xNYE35Fmt3yYwWy5zLwt5G1Ck5nsl8imRz8Wpph0OACj4haePlfWeKitCOeRt0ozsLsc4mftWF
ZfDF0DBHlpz/WuoK0nzXs+fO9pIG3XnJPebl/W1feA12f6rqDnI0dttp5Wx9Z0qXki7LjLGST4m5KZI/1Hb8zYQnYNipGVJBqow7dMGwZJR4DlIWWSBG7w5Il5zBEtxsSOdUF50yZEPKSPsJ9TpE9m61t4E6PhXW
VLXGhzi5N/VR2xlq1LFXWQA+LtHnxUs/fEqX+2ZqfdM/+zppld9Fkf1qSDGyAIEOJv2YStrnP0ZKwXxahQMFgbgPpE6yFEUEi0KmijggcnePe74z+dEuOeRXThKChJk9O8oUxC5yvkvvCGjCcKqgBr/Nk79FJl2i
KQ0zlGG3J3Ir30uvzi7OOsLSEbaS05S4fA05/JZiyCxb6DogvN1UWPt//Vw2C54hInCVk4IBDzvrnVQj8dJMstv3lOZpxUKUxXsZiaJOH9mcQqPf9dT93QXPrIsRcyeq+L09uC3g3akxl43Fkv+KqrUuAlOI6RTq
fhpFGoyEpbqzAr68Zaqy+kuXmqy2jjGzSLUMtfOS8dZEIpK0c4vq6Mz7/UlrmNe8cdSozGm/Cgn3ydKwUyiheGWf7RRc+py5FxfE5saOrSQdQT9Ms63hkY4XfrmFK8+jwh7iz1M3yAXj33TWJuIuriVvTA1VdA1k
yDehjnSQR844HTcXdf5rveiE9G+X2g01NuRBkvSlskpIpnoXuY9YymLp0iyjxUFmS/mReIiFUmN4cY+QQTkwWeC/XmX5oXz431yMxfzZqAvS2xIIRx6mAD/4COyYwiimMtNzksGITxsUAGgO0EfFtiMUZCFNty6h
6gOUiISFc1FS0QYW77R8oX2TiDwzjUrLJav7AK6/qb02Wk/onLxKt4JpS0FITfEwf4PInknCoGUB9QW+u1sXza0Y7wfiZdrbHnnFL4V4V2b0t6b6K/cN5hOPtyqM+C+/WKICSblRHU0hfMyNm989fTevwBv8Ft0r
I1yU3d/xMwhgJskOItruwz7d/I+seh/6BQjyU6ESUuSQHjFcYXauKySqBtR/wF1Uc17oT1bFTO1TbGeVUJWkO8Wg4o0EiCf/fqkomPXHe1ZHAx8luY/fbjm6i83epWLzO0VU4o5FH6vK5gTac/ifa1xAlEgbN9wb
h8kP/gxbkLwSgT1NbE3JXWLYMoo0f+H0a1jTMQO6TIcdKjILXfLdwxJxJ5LMOzt3utJfHxxgqv07v4u6CVp/jr6CwBYPQHwkRLUnUomvreUdYyR5MNg/OxTq5T1iBN8+8OwPgt2GjjCXiMD6xCLEPgoSTL29sNHW
/sGtikHHAdBC4niTohPAv25GvloihP4nrA4M7lJyOkL4r3zlc0oXa4gbCfHoJVvPxEPIAn26tLjozFBqVNuVwQONVMODYCpDQgnmfYNdr7MACPhDsCXHmiYKVWQw2gr6VQB+StUACVqtc/3c25QyDgJfOTpHlOOU
gZdaefxDpyOnRqcuR3FgG5HdpWHWN5ZTa6wX8FojcJTvYRKUVtfa4uTkO64oQ4ckLIyTE+h/fn0YfkfgU02mF3PrWbjLzbYGuv3fFLueBzQRc7/ZkyJbJ/BXWFlQ7yihRN78EEdfz8truqjwwLkDBXgXjhur8+NT
xzMws7BDghxShzxPZZYDCwIghdffCmDqDm53qJeX0L2B3mpn/BwMPuzo6PaNG1ELSusgRv18PyQ0vaDkwjOBZkCLgPS9Sm/9nh4miyiBqvke0TRpBytY2+NZm6s3rcvMPk/73vVKri0oAb8vhWjQmzCiMrrgpE9q
OgrtNr2baLwdQkXyHjHRi1/qwNo7XmDPgbCToad8ojkeGOBKuiYECLViqWe1GmVQ6hjfVvntoMXGJLtKBvwFUn5YbzABPzFWM8yI6XQTDaWJPXrQ+08m9O/982YguRRUJlkbf/5V84Q7xGkwBPQRkhfSjpLGC3fH
SVZtPe6dD8CdtS/pWBCn0A7pxQfAnhsfR/vscFATbIyD3t95npWO4Z0PED8Ia44T1an6peqZ3Wl6sT3QIcZeHZhxaQKcdYyDXvXvMCYbyUraNaG4YVl3FMNcqPkvOn39muISiSdDvckBbvHtWvIa4JL++GE9EZWl
v1XpiJqciQ3yUlo5RvK4fA/v8L20AM9KWVZKOT+mBFnLHQu4WvJhvul7zdLZm1drWW4Iqrh3nV5xBHX7DjlaSaMBy/yNJtvexV5OJHlLLWc2L+OY384vICT35OQOKZ7pfzrY5gD5cr8P68Ng3bLIUaoQS8fgib9E
m1SGJ6GaYTgGvyd10gWzjWF3Z1UN7WD5dv6b3EDTsqMENLxDjrJBb/RPifvzpP7kkanSwxOwhjDLBt5jAf9pVCVISvI4jwRf0Si9c5QD7ReThlO9J7iKAydnaYDUeFaDhVLWPnASpk805n5KMPr3ZaBwIE3Eve/h
mYR5+yT1+GKpE829EUH8l1jCWhFXwGjL0pOcFRxiVuFRDZR2hzHabultQNdadT2iO35eUkB5DKZGgfJlnOs9TgJdDcOvYKY/xOSNHp/BZsmXGFVL/A291jNxLRrv0fGB7P/bAB5hnvIq2ocnT9SzF0pBGDw1KNhf
6yS4rdblvr/a4xrtdJtfmF4aJk5qaXR3BalYDmh7I5UZ7+uaiwgZav+n3CvuJJHDtsn60l+D9SX3RWz0dES77fm7z6rULVruf722wwIm0TMz0bQVWrnu90+Tgoo6XrUx/onC7YkHE9NMfV37kw6DvW5autePVCcp
oLpKIWUWRMSHMvQvvemto1Ly9Ss31Ey/mAvnqh/ZNOnD7TZdp7n+AS2qS2W3l9FWHVR0XoZOfiyl2JlLeK0HcTo4SoMNBkMwSL/bVhbiyJYQnAtED2AT1Qj/Wdm/XZ1sd9u1q958L1WABDKzqyr8bxeXTD85+L8r
9Fsze5yepINFMebAUBvC8X48cIUgnX8rZHw+J82loXbSqFmd7CrBIX3FwkyOSJXDoOTwyoF53G84qKXknEyWtaJLJp7SJAneGZQ4AG7qF2P475R9IsFAHD69jB9YgcAfmBmFJ08cE5nfY4ejGLOdDXUyCgb1szjv
Yw4Z7i3JDIX234hk7M7jhQ1Q8gE/aE22nipFYU8QGCZIPe64dH6A4m10iUaYAEqV5ViS22VhyHLh0G1Uw/zoMHm/33AgEkOisf9sOYQEsBuybSkUQdMYaaTv0e7Iv9rpJi8aiYj/pbPxUKtHZNkwmdiG0pjid6m+
Ie7dLeN1Y/dp+yW62n52kHGBV/+z18CV40lzARJtthEjN1+WOvW0AyPQnhIYRalV50ttyyX/Lw2y+lzObaK1ZFI67G0BQcuig0jT57IXwvE1UCJcn6y277yTmhoGNYkSdl2I8dub4zy1fg1+uyq4ljEZPQnsgfKW
KO11o9oFj8mqVMYOcsvISerXCrVy+1f//aWNaxOLSPyKj7EqDc1q2X7As4k++vFux17vXAa5eqM2oS0T1IcDLIvrE36fgR8sP+UFksn1gvh8cByJ0YNNq3noPC8oo5noqwRmvfxtCJGRc2AQ13U/8Mv+0y0ZPdDI
ptPm2tbjIHrrrYmpGv2FZPPTbtWUAkDkZiJCq/2Z8usno0F9F7kvR/pqruSREblHek/QLuHW3HTHTj0ranTisw5B/nLOs+IG0+dquXfxpxO+tSYowwP9iuF+PuMpu2L6xVmOu+mEp8zygD+p5cMLSQ3zUrb/OItk
dz3QSGxX8EyGgDJ7HFCvCbLMj925dgYZbx/DGp2UTM2Gx5h6N908yeCGeNXg2jucCftqTKUXfXqbCEuwuF/LPHGRSycl28uE8VD8yEuK21AaU96UpIgoFEj2K4gS0XklyIYOsyjV9eLk1cGNotLzfwLjI1ytGDqT
yqa51RaaWk7O/OZgxX84K9frvTGHdCc9woPMef7BBZoCzjrxS1+5HNe8Y7H3Yb0XHpNI6g4eHJhjy5uv1hqJ6uHdW5i3sGPTDbGsjaUao1S8azn7IFut9q2KNHgRR7O4jiOAebbWYBUBqYAVJJL2/xQWftKdvvky
+Yd/IlUbq0WI1guYWTCHVb2y+m32et7cWW6Kbv+hebs1WkLu3l6AyZfnWttPKl6if2JoWHt2HgO4/x6Vf9Wrs278rvObSpdM0ZlPVTuF4FSyknO19uvjA5AmQO2WRSGjfpvqs3c6D22jEHeFcHKJNLsTkx5oKmRm
/NY8cxMPDrgR/diXN5OM0PBSnLgiYSjnMw+oKs+exEux744mHKHys1jEYPW3uQ36Oi0Bf918TG/X2yMg5++rLDyK81duDYSVva8iGmWV3x+XWSsCQD+PmyyYpTcw3RXrGOw5LuECK2gh24Iq+gk7UhSwYa+0VHxx
rly8dszDDE11B/Nggaiu1bI/NenBx3m3fmWYPleoUZuNppqv0D5KrbSJ14j3EcmLb1kKdNDEgWVmnpYegA4+KnloM6Fp+Z4O4RF033N1RiaecR6l/XGxBPEqar79cq276qRyNnCqbXbi338XT2foknpuu1xgCZoz
sX9iilTDE1LmhqL4jmGoZsc0WPr0ihyCHywi5CCjzYr3Now9KLH+xOdKuubY04mNG7SQAg66D3Msouzrk4bb+Q8X77xpaKc1RuAhF8hAACjdcF/ZsdkSv9zsG2tWTT4dCvuqQwCHb5TtB++9Cp0EA2fhFgw60tj7
TbKXcSI5qQOtrp39lfZyVsWspAuqNOHV5tsLmOO6yGy0xwuPvr3AMt+s3LHQjbk9X6FbC1Ob4eM1wSqnryxFP9H5MDHKN7lmOCXjPnh+9722Db5uaG+Po5FxzuERzKorpnsxyPnE1o9v+f3xuFoQrorGH0+GanvA
XU2V07KsNRpBpWSA6A1Aaxl/SKMaPzmHXkf+/LVNRNMO3a8CY9oil68GEcHnYHSaUQvoVH7i+38UA32urdJdUnbjlcY35VTFE7liDqOnMXqvve7/m1pS5LnyEruKm8RgNmPxBbqR1Wm28M/8M7SsbVD+pgpg2ZEC
r7DDT7Wm3vqXBF7+VqDHhbDjKvRrdHXbF6ldhPT+nkNtmYfaymviP6orFKGm6FgK9J66M+d2wu+zVZo+o/QA9r03p90HDkF5dUyB+jqLBPrsBX68R1Ak3yQxf4NPM7TelaUwko4lI98cXa1FzrrKqX2ez8FN4ic8
OpxQdTiWjiU6EY3ZnAaDCxkj17fP9G5/ldq/BqxPpI88vkOH3UtHjXqE+8Z5cfin8DcJAnb6oWd9WNKkPaFNHUCbgQGPRjIUIskASeGysUoixMAY5MouDmUBQvs7+aIsv2dOkmBOWk6e0HNkYM7zdKpPxGC6BC10
6hUPJz6atcsA3A9rdq0gi6gViiP6xGagCAyKCC/Fyce2cdQPbhevj7OTPrrWuHk88o2SLMJRa4NX8zPmGfN4h3Gs9DcFSs+dhcULQoEkt29/FQTZId7Moou0rnvSoouMsf8Yr7/LBaikvD3sWqKPp5Av5P3uI6Jy
/qupU/WUB1CRF9QqNytrl3tpW+zyxe5JchWMHu5MtwkWsWW1kj7sBTOlQHgMvmPXqgMp48nkKEhRMRnBhbBErjlc4tUcpz0JPTvLZ7ef1LYoaS8H2EvCsD6y8MyCxC+MEGFtj2fra/49qDv4d8SxN0EMxiZS79iv
nURBwMGqdE80+RuqqeMIzOGikYnO4kcCzJNqKlPqgHga/10h3S4hFhsxOp0O0mBRAo+tRmTPeuOqiasuBecxzEi0gOLMemS2Ycod4BZJlLQtH6goETAwTqr3kAh0+pUAv8U5mPb95QADJfLpYbnBqqFydAs0WvFu
J6GxjJ/2xwVIyiCIPD2xO9sfHS5saaXLfV5wGOCvTVG/ptqeJPGHf4VqFI0CLUJjpMfl0IdJ92tTinpV/2+L8dTlm9wWJ5a1SyQqrd4m1lOqOkhvChYTiKR4Y35mKhTMbubB/m9IXqyfhj1GjrbZ2OooyrzOq/bc
kXkOOf/Pz+5HMbs3iK2mblb/5lJt8cBmPjuK/7aENpeGFTtJ3+d8BFZTN/irf3EFHFhSaJFax9f+n5Y5WshyQPqZUpzIUKRY+Foi3FYsjP9SQP+kymTi9HtkwQyTeXtMp3la7EV6DwO5/Sm00QBbt9e1FLVi87n3
gdkApE+Ios7cEf7iZ4ovGHBpqAxteku2Wmou/nMK/Slh23J1U9JlGxOzNArUicQEnPZgeJatlBeUC36jLvDK6bvgCjAPlsw2xJayO8C4ANU/pQ0NNBQywx1pxy7PJGkBT5vOP8UtyX9gYacmlohOse+8dz8Pd72F
0xemgbuuZDCBM+QkmOyT9xhYM3oiTsEtRXYnWRYPtVVdMKGncOkL71zOgZGsavTozxcclUW/XXM0013XtJb5pEgGuIKB1eAepSWQn1icJ42ZptxhwMc//bQLe4Q1z1y1FA7JJrR00QcxinhUmDGaTw9xt9AVltBa
QmfkdooTqjjeVE3n9HBqOkwg/TxP2IRR3wmi/mDx9gUyPyl9VFPvhmyp48La05WNA/nWVReiXjr5lOdIes3AqXns51fVsj9VOxrkEz9U3dHiC/2lLfTxWL0WgH6n0k9r/bJCgKpSqbs08utUon7jmllu4ZF+HztJ
+3nR4Pew4MEwvIQ17L+RZq71Z5gObOPKaW/zstWD5OLQWKdXRjEMbXL0SnKI3Lkf7FlHZj6G7Rw7kxtxVzWhYG/xYWPaXZ9M+Y85LhbQVI+AXW/Ywxbaz4XqalvT3ko45ElKVTPqf4brGTFpF0uUSTJfpATzlCKF
kvJbi0e/Lhuub3mAS1d2kUqCOmU8i25NVrNftZJaTzFzpyN027ufh/PBeOhuZkE7ulJ0uKlDmoXG8ORVx3j4I9mk4DC5ft/VC07Z/NNRb6I3B1XsQ+hSA6OhCitb5A1aF8E2Z/usKrLKZp3OeQQCV7Ul3hZrhbY3
cXuiylFvtDhPw6149i5cZLO42GX/An24RDgJW9YQedXfLudEpdGaOHfAEIZBpACn5Gtu4HYcE78GOMIGW/OCc2S7+TwYe8nMF7Ocp41sUIoXD5dJfC37VC1bs7e7d7Rg14pYzmMTGwq44p1r+zPtSm0ANzlPSgCs
VoBDO1mf8pUlVuKPoPtxK2/Hj6oUnt6ZuHpASa6Py1rQrcrt2wNk5r+4UbQweiYBC7rIPsIFPRYPiOKIgY7Eq2Rcnj614Mh+tAGtxyKIAoHGYzvCaC959XUn/M4BgkuWxqpHIdI0zFnS1BLtZCCtWp2TSIsXzSRC
b2BcQKCuvHAiLJhgTRH6FPZtHTyP+2STpVaPWgrCzkl6k6W2kWk8XLlQFWvXIhiXUHAO2WpyTZxeGIHhtXs1pxo45A0EXCPMq8XD75/3KFwfL97NBpBdfWqYFTbVXf2WmVSBTGss6mWn6Q+Vy9sQVfC0C4IeyXO6
RXhNt2xyn38byeHVemz6PeiNo3fPhuMn8RjedV6+DEEa3F7zk3m0YPyTw1HFxdKxtUe0pvi/yhBKhQoyC2Ywev8w14m1iSyftaxXKMXxoEVuA5+Q9sRAh4jwRVezNzJDqir1kqrL+bIyBXEvOUojlW9m9rlJ8ij0
yGWTKubRjFbVsBwThhv+AICXSDju/gWzjwo9GiGk47KVxZaqI4DOqVmP0DydvPhj0sEWb70PXZdghPo0HW+0m573PVJKdUelyT4ZSqcNsajcH6hl/ZLqTQuBixaYcjlhoFn12waoVZWAXaNtb20udPhe8rx4l6Ln
PVcBh10mYcU9xUS3HA5HbGlzWh0i/0Y2oX7qiLc2PW26imsaWL1bDjyhYKOLpobnxnH/j5k69PAq+biok0dqrgBDdirrU/W6BMjPEp3HPnSbos/R8laopSaX5NkBFFYSDwHnopmRjgXnipbW/ICgRc0VtxiinEWi
6DojPu6+HRpr9QNjx9qrksXaIGPOgWSbvYrXLh3mjfS9ypmbFO8TyqK6j88rftRbNu8i0ej5+ylQ+1AHQJxDVkgxZbYdzth5TFrvF+WHmUJ1gkS/kWCBnJcE23NtLkSv2u9GXcxnmSJuzP4lVobHSE5oui5DSIQC
S5JzEL3Jdd6n8xNLvmQncRdywk0QxzZM1bXMAQvJl6137yXe2A/KxMEWGizogHZ+pnuXylD+9Npx5n7UQEPZOKcai0k+W4p2BkWrN5fYh96zKYzJ6qe1/qFkPpnpYEIEjTSK4FKyOig350XKWbxjBBfWCCMo6pdb
SsWwY77psLDXRgIgEdyeZfKLnVrI1p1cWDPT1Tn/n6O+tYPRKfQBmJ5nC3+sbcgYR9fl7c4XfK2jxqYB3uMh5C9yRJ2jRg0cnnKz0Cc2Y2mdmnCVIgKzqltjz5RJwng0heH48PN8SvXeH8qby8mTI3bPhpE6Dgl1
Jpk33dJElgfKxMav1tZwLOxIHYrVDxxhSUpN57PoIrO52JAdSBceeX3+kASESpIavAVwd0ENR4FgcehltMtS8n5fsM5yNj1hsE/APWuhG7wMjPgstekeqcvEmaBhIghzZMPYFLp5vrOvu8eJpaaALjfQc3Td1ICe
4wVq+vK96gC5Fx2HMWZ+td9IU2Kzmv6IhmaOZQVYJSH87YQU9+fiVSpU9tkBrGNnjE8llfL9of5p/gSduFc7BqemhL7YAYzbnaJbtcBt/TOsg8g804BpWXrU8BBT9LkJcwomTmLmoguW8usuBxAnfN7fiWVRUomq
5gJ/PBGGxH7gHeV0z5jZSrc728MqKwQB/cgIYzV/Vnh1nw/bScIC3iH9KNWp7kK6ScUxCD7dtG2lKqxnLsZrZJ6cVOjheURI7oObkmzCZ7kZrDqSaVTVFbFczawX+A47vZiUcfqB89hlX4ysLXfXZrI8e3YD6Sv7
NMe6ZlV9vdFe7jyKgf1v4asjIS/kT3CFEY6Xpz2W6zj+WqdiVQ6C1pAlRi+W9S4ybvqn8n0Jcxa0loR3qNnajlNAAD+Co6ZJ+LD3WHJQSPY289D6kl1Uq7Vqr2eRxNzVeCymHXibN3c50O21LrUrHhSp1nGTFkX0
b9E6FJeylaTqs3gDCouM9VOTGiPTZp+3A57jc141u9BaYXingR3Oqh1L2BeoW7kmN2/Mxz4lXKP17Z3KDWqxqiT+SA+SsdMCREFoM1H0PtlgQUABwYAYqpfyR72HGsgeGygA82R413aQXMq9x47pkXeeUGMmrcm7
qf3P03/Wyb8f24wP++Z1NxqAIloiG7sWxjk1dCgUUThFcMj7mKb/sSQjT2sk7vmdM9qp2BLYx+bnJEJAxXKi4UCoREMHfusxs6lWxwmvG664RvrCAUsuZbQgC/Eg/44D6ycRplcauNU1d6dw0GBzedOzSBR97gj4
/PrqWZJ9k8GeNIMl9ROfuwbNOPoPkbsuR1rPgPjNt2y/rFEkUy5ty/ULmkMyaVLzT5Up5Mpv0f5xnMyWxfozzXxpHmWTtJ3bAu1CK7Js0zKoa4bEbxaayhPhl2VEqpyixcx+UzNFk1rtCxBXJONZ7l/ojJTdiB4s
aEWUCdHTZ6wluZ0Ho2wvm0mn4ITizbLDVC0t96vUbqkej4miOY50RikohNJvi84uO6rnqdFiqdgndR2LTe4QCFnxBYa5GETAx2tDa7MsOdjK/4mmg8cn1PiHyCdqNUCqYZdD3IgwKJJE+2/Q9K8xpyGWN0OqJEOP
MP65CsVmA/s72O50Yw2AWoZsH1j6ECVLoHKJVr7MZU5Tj11Sv/MWy1YvRWbIu/xPCcX6+r/5Nic2q+qgnlDHbBN22W6ZJwhYvRwcIHTF6A7TJytKBZKn/kIvsdAHfDzrQ2fcI5DHXLIAcZIRCbkJTNK+Tp6qBTdp
qYyJa5l01ZoubQnLhiiEQ5dE9kp/2BDDar2WxmNVlGJQ/1/oULgr/ikp3YetOOSpwxcYwWJjCz63KJNNoN+oOs8+9IcC45qbGkikpLtAkCYFNzLzCDYOBxvgzGDBsDtXzpxj/0GQ5i033Wwg2lhH3P4XrO5mz7yb
n3YmxhCMC2qda9IfTn8VCOrhl1OUzaOzwBGCNTUMxcrXc9WILIlC0GaUEF+yB2G5oEJi9TYf34vrK0turxld0t6UEOyLIzowax4qGPMcbe5SihpQHXMaQkzucTynWMjXuEBF6y+FYE+LkLOnOFuWBrG+wjnL48aq
38KaDkEXjSLfvW6I/sWbnj8/IejAOkQf6a227BDCitTQCgSCBBM6BCNMLcQOKo5sVn28/Twm+l96P6RHptbY/VfLvZ2WXxTrs6/RLIfsv6IzH9oV5U13nxyBn3cHm45sudFJ+q1HKOutlq2ds46DB16Leh6gxmZN
BhLk08ld/yf3Sq+3JUgslsu9Vh7ElZwu2QegQjCr8UeyK7EgUDXBEboyD35uFyuGxnPjjrUcnyCdc2LGo7SGP/PjSjitaeqng0Jz/ReTCReo3dEHsy4sq0oLwmuzLDTrPpzwwdxmYpkoI7u+XSRiNDqPyUfXAfYB
EmOwklMXVBXEchFcwiAVA/caMJ1vLjCfrbC7SxHuFei1j9cFb9IotX5VqYzpDG3hRcjE6hPVU4sy4ZkOFDWHMbtzR8tAZ+Z1l8BPrTyWMlLr2vFvBUgogDUJ2C0DWj9JGAKQQD9tQllzpcXaTa7QyJlFCVJjJNhY
6URE8FfhuQEy207IrZ1M2xUy398KWmtf/yN6fs4t+frBBRYVb9KlcKGwSCjR2lkeM1UL6oAdG2ytpQubPJNeNYc+a9Y4/nHBLwNyP04sNGsizjJufv/P3jasshEXXj+jSpawsAEmleBPHTz1MJwK0faCaTgCRsSi
F30zUNq2hcaO3lBJHn2rKckrGFvpgAGBd1xKWuC6R2K8Bx8FfqKyGCHdb6l+p3DtEJygf/+idoZislzx5Vmt9LLmm6osTyZAZziwlRD4JjhBOQQ4wRkHVI9PuabPK4O2JvxVQmgp7+b4x9snAQ5SyNR9ZQAsixf2
8VHxfb9+GzeZjvX1ULl/oIxXqkrdrUA093FNIw8YeNvn4Vea2Bwra9QLt8HhOqtvcJy13Kx81Z6CqpHLIFOr4mFj7xlpykZmIITh1iAjh6klk+uhEGzmSplW6NDIl0pvxZxn/7TnnQkNPYQZJjuJz8NMwZTWPoru
O27064EQw5rCSRbiFZVIRk2GQU52tnworNZKFizEKkIuN43KdlDPxrpzfumKgQGIBbhnTDsriTrYpK28dquslXZtMI3JstEGeLovuXJ807b7Q2nuNnsbS3S5TizbeHbG+doccQM4qbTTQcwQPjAaGVmYM6+s92rk
8IFlJhnd+G316/v2BJsr0GUMJbPRRXMj05CiEwqg6oM2IYD/EqD/TDPtGcfnkQ91lA5MOaZHb9WYBLtcQOHXvjiGH1eJKGqiWDYsYL2XNOWZ3LFA6zofq41W8S6rhcPcMLwRQOK9K9qOdbazjSwIaNmNeEhnfpXR
xTn8/6okoKgz2zsQfnqfjdIy2f6lpH4FUNIVc4/9H6pe2sSCTn6fO7lWsHT0smxFXfQlQ10UVSK1EVrdR48dHVu0PcXdTIFHKFR0RF3EzT++zqIIVlskqzBspUb3V+FlFuVh9DQ6KM1Vz2gk3ywix2Nh44jzWOA9
kmsbkeWxnEBgC9q/e3qF5LwAm1fcr/7mC9pY5sND7MummJkUn7OuPIWXGI1v1BkY35SOSTMNw0rUnn+eVvmE/vRV3eABScMs+cIyvcJOe/v3KhgSmbO9C5A0FGKneponw7igXIE15S/7UGXUbBFl/AwFpPXQk6Y+
0aNP7War255XawMerhzjg5wUYd1Lp7lm0PkILrBI6dqwyBTV/88MBto+nyZAvUrButDhgjDTzWqjgw9Gl0yWM10pgQJ5OX1got2otqm33b+BjmBQTp4BKjmlFWdxMefxAVk/TlQZMu6UmB7Hd4u73kYi+mnmd7lA
SH7RDstKel8bZX4hurazdPsKl/SV8Ptvr8hAyFMIGTK4To5/4heUUtx5NbsaKLRTeqI3wrhPivtPi9VgB9wDc1URSOP/w/ESSDdDmVkwY2tI8AHKdlut5/dhIo37XTXKGDoibyF+5yp+cEGzgbDd/FwFB0hoi4bS
+3qM05DVyEQI1Y4Y+IhpXArSkg6sWYs46YA7pnSbBz4iDroZ+168zsWVNWwzclM9JdtjcnKpSG2LMg3x3AiWKXuYx6EzR5x4z+cahudfzpA1VnuxRzcA9JgHmwskuf1n9+1sXfocXs894DzZB2EhcNwm0W/uie+f
2bMwmTaJVJinEqcILj2TIEoFdq98jAt4EkY+D/NyI9IB4vssoICN0E2pnEmcPWMYSwbZpNytJRLxyckMJNsn7rQ8GwbC6sto9ZGmPhdzD6NPngTzu8XllBg7yhgERGge4b11k3SeAGsiFEGEY3kpNxO6D3v/PATK
amUKW/YU0YXoNVQPr9pys7h056gZACDdMClU5Qz/+f7YsWZyFzriIzn2xTfvnyN7c7+S2l/GOiHzFCUPCXC+MP3mM978Y8e3rRxD+0zI6DTZOW1E5PBrUaTW4r6TBvvsj4SqWrgy2ykmJXyhegsr1o8FKtIKGEma
7tHep5DS4xtBEaJ4WJFKGFXp9keomV4nlccWGpIq3uBB8spClXpT2ncfuITsbBuNYpvkUAv0OfT0dBp5/oqQeDepQ39m/Xk0R2EAWYnwUTj5ByKA4wmUQnxDEOUskKRxz8V5w6trMo3Gyr2Tqk1C9LAL4YjLEpR4
/L6GMr7kdGYSxFVMcWn+AkSnHHdhKxPu7yid5q28nZNPKO7DEJwMM2f13VTZF08f1t/0i2e4XrMn/zOkmZRDsEFNwzylop5BXjx7yulyt6eXV6soxzU7Dxu95pzpX5dtf45Mjn+wjPPQdmNvpyGcl7cyX7iM+XIr
vf0vlXSmtC9Q0jC6gfZaPXVtevYSx62eZWXhnziyd1gujTj/fIEIP2qVywuvMktTGow7Sr+Fb/004L8hpa8g+HRhbNLzAoYghUtsfOHcBz7JItRdOr0ej/jBDBNq5F53LS+Ck1o+RrRvUjo4ubBHCbGREvlmvmzW
0mC6xWshxl6Nk5EiPS4wycL5QilwUsqlfbkX8P9Q/K6IT0ZkSlSSoe4u7Ypbquym1Z5RGJNlojFryh8ajMCxs6NPC1GKUlMhkMGkUvuhXCQ1fdRkIdC3M3d55UkyvX2RTs3IOPndNWOv/u8+suqRwRo8b8GHD3ZS
gAHnmzIh3oOxniznak57rsnYCT/0MyoqVzyYcGGwSkOXi9QVeOV62BiVW/9Sm9+akSV4XzMopJ2dbbnFqHuPq5wDLLCYjHG0HQhB7McAwnretuc8pg+ot/RSZGQrxkLB6hHYKN4lfLp+C7sDrfrAEJORr1TFsogj
yU9zyXiwf4ob/uuM3J3rwr8LbLH3x1zcbOUbLMgEoQlE6hcoGjuHm04DoH+UQc3hhNkcl4crGZkJnTHH+baYwxMIn107vz0rqQz72SygMtQrPMuDDC3dwk/PZzF4DsGNYHAKGnIEDC4jWRTBMCFzMMFdbCGEXhYq
HFHOKBHZEH+SnpEkmgwgxKsTOHilGMhW68Gz/2tnDBvZypaitytn6eYtPt6yBP0djNmqb90pMJbQ1Trs1qxME1Ufl35BjENVfIFvYr/y1ly8Zjkg2H6FwFCDtpJqfgRbZW6KFNNDOPR3tdp3RX4abhxU1ThKNXkQ
FMQOxv2VQ24sbH8eMNUPplRB13I2bdC9pZQY3Exrt8Z7+cm8N7y1Q5et+kxnvAYZ6JtP1fMnr+FD8aRiqhHIjKEuOa2TWcS3ROPmCFNXSF0XBYK1MEwMnB6xnaUN+Aei/QJGlzaewJ82SnULcS1LD2Javu2Mmcyz
zX54Ur++b3f1wHS56rJYRhg36dHbu3a8xv6EOm9Y6WRWvCnV+/0EwwsVkQWcpP6nDVBOBTF5PBWPaV8xPGeMMLRONEXb17uR7Pfsu0xcrzDaKREV4tCn+kCyJIZjxgY00br1Mkw9mAc47BQVtBCaFz/WiOSPDMOJ
JU7EeXODrbaIgyI27HxcxaZW7EUmDNnGZ2bVW++UwCfb3J+ldabsRLnE9Mf33+5iU8/bVQLWZJU54ipvY/w6LrCiM06yumgLLn/sHtpkOrIr5qdm3JodCiB3UMfKdTZ3AYQOmjm6sVCLIhb0trtboB7CtlEXwc/i
8r+/Ywa2/31iYOEgWo66A/qpHtoHjKmnHiQ4gkhE/T8MLrWVMY3YnwrpWSRj6+8UyblCEXEvftpD+hr+A8Tm1KHl1kq3H+qgfIlOFqSIu0IlfgMCwqZAAQuGq/hHKa1v1tNJ3H+btetii9QmSoCdqSXG8p9pvAjA
2S//4szWVavQTyii+RowRjwmqF3ArTbgyqXPA9kV3FCCgvT7DscjDuMhAbqne6gTNXwCr8qwx9tzwgBs9aIQQQqy4k2ds+1YlRvGNhlbRR2JOK0kPTnDTMdjGoucX6r9OQuacwwAf6m6usa2eqEtIMvOE2CGs1pU
5ZnFVyrb0TIhKX30K/Yj+gtzs3QcLMLQ26/M6R3wcHy1GK6j1Qsp5506/NIa25KB9o8bhn5GCaRRCU2U/dI5yQyXfRkbvZHHXEV8PdBGuew/fRgtxQadkcsGA1y7hKl5QVQZNiHUPmk6NwCPznduz9aHHdqDpyKS
YkE70d/hLirk7zyPNBNrNzlFerj1sxl/Ujm+M9WNxhlCEbCTaj95Jru1a9o6ma0h3V9hg2dc1sgwVt1M3zu/zYsiKnHiQHPmz8Rj7XzjuAA9fgZ9z7JAZyAZHSCRtDRW0pBxlPYHmqxzQB0CuVGRoEq12cC7nTN/
kbDLazTyP0H/AxcCeNfjy7d2vJBeTbSvXsAG+IljlIrsIzw6/M7pwICa/RuddEIiaPWD9Cu4a6unNipSghebdGdpjvJbXgk9dZiX7DQHqS/81/+xGWYk+9O+7M+xvYZJZG8TX7dzlVGWbstR1SPmq3npsLC+tIpg
NITNBJfBqloorSigvrZp/PUUXywSQT0I8XMVZ+F5mCbE9r33KtP1M8D9beFsnyy/cJvQYQHnOc3eLC+pNX0smbgOANZbyl4HyYr6X45vg+neuezgUUqoaaoWajPN4iDRw6g/F7KNdL/ZYxgHLZCBsgGy6WZfaJSb
7SPdyxa4ZbIdV9OLgkvGV9JC1yBZGECo695rQwpFOlS1/I9rUOIzq2gC92M7a2vMoIgzAQzfMaPAwtZv2c5QHO/GIIMVIDTdvX0jpAzWAT8e8amQrIzRnE4xqmRY5uU6mZb9qCvuN43bDlGgStsQHG565UM0VYGm
n619sk0GYJYh4jAXVmDNWQBRw5y+ksJxZB68O5FwwQXtznP5OionWJYYX28uo/yr3za9HZGv/X7B+OEGBqhm7pSPO43uaprqeQCxAwEi2NTACf31xMbKtHm7a6tC+opBJmiTZdEyuNXyseagc9ahSQNX3w10uAov
Ni8GNlxO3q10sxt6vGRjshb7z9QArol2edjUJNhrr4d4TX+0yF7sSELidxzG5YxcNH9cdGH1cwQTX5OssstgPoWgi1ibkj/PtAC7ZDJ+7KTSkZCKzHs2GD0g8Upd58gscaTbgSZBu1MM62vS7XdKbLvnXgvnSfG7
1B8U0d+fLhtH+LLVA+8dwAl9sr1/bjVitqXtTe1ENBaSyoC+0iTi1ycxt1YXF3TwccYZ+ff5mNO7Sl5zaUsiwMpIoetHxKKqojgcfK0fRYmq5MvvdQ/nKDe85GyOAz/mi0WyQhSS0X13w2bsFsEfW4jy3rWo3BUC
eA67XSl27yhaRMCvGtEF84UZCDF0QGfdpjgPcn496kekSCQd7JuY8xvMdTImyiTYy+UbEbq7pwYziCYrM+xqbXfjW2EDKeHoByR2Qb1FTtwpJqNd4kgELjYOa+Yb54tZQpyyEjw0NC6A1VGcpPqjVexinH3WafBm
/slUc0gTA7isbbJl6byAp5r5MxH9wyPsaIrSsNh9J0KcG7sSKqFji+XXUQRlERu5U7IesH2D6jBClbnhcqE5RIZhDOTtRhUCI+iB/FupQ452jhtO+YwSWn7jdG/GB3Trtc0i+TP4dPGyuzlH+Tn5Q04M1Guur52Y
GATqdViiJ4a3kEMYNElC1YVxkNRzJKseTZY06GjZTrmr3RMlHXSv7KCN7PbT7iq7VbeSjXMs6EVR8tXeZOKurvCwPG99vgKEMxZlZxdXs7mzcLL3+5/IbR18PHIiu2AUADvQ2LE7jiI4TV0kJC5+DoXZAuaTUWJn
YUMAb4nJMWUb88fY6JD4/HwLU/VmsB4XBv9TXOVFbD5hf5tp8YcMb+4x1SbihaqR7Wx755Vd2h+vII+048pktyUKyg4tnIckjUaIhZRJtZ+WQLU4C6KeI6pOde4kTWc2LkJ5P2eYXU4jUTr9fhLisEfrdUSU2B7v
n1/MtpaAb5V7M2mrt3L/n0ihAj2P0yP6037ci0LZrOGnz0Dxgn2bflpgEVFvZP9LD7hVmJ/5/3ae6Se7RnKO1Ke82x+aSW7+eOg82iPTDW6x5DjNdv/e6pgcyPJUXZjABHHQzxFyJIsUHZQUMXEk7mTbPO02GPRu
6/sHJ3dIb75scOci8Jqq3jR33fhRf5o8jKN3o9j5W0z8sazvAWm06nNQdkd06+Bao7HWj6piVF6Mg4Au+tVttLU5emcVBjazkNaq+yE6TfVKEPjTnUzdF5dDWksJx3latYNq40qsaam67AuS8qq3k7DbKW+Vd68O
d2k2xVJRCadysLP3AjA8E4XBMq3Aq44CYDmTK2kB/kpPJr5/ikD/k9xySlKocn+DX2yTm/mA9SJHk3EFDiFReM3hTIXhueSZT+QcX0DLFxoQSrRX0Omchln1UsUeTmfyyVpzop9oweulflemSEW8v2nkwf5+RaIs
Ak57CcBm0BurU0Zs5fmYV8No4IvUpGpDBGKcm9HzcM/wTPurSY6vtbShEDdQMDcyXYoks95uF7WyO9nSgj2t8noJScO5U+zwxwFT0h6JsV4CFLz4AfYr8/ecPsCp8ZBXGBISEjSj1cTVspDt3qtR2ZSimGscWYL7
PcYAuVajXB8vqKW/06v9m6lD+rXb0qO2vZEU1EhwcPbJFoyJxSoPOrq5/YZSAOs7bJXgDmfkAoUSEYrj1u7Z4QYy2Fnp54zwW2YbqwOs7ZX1NnDnRm0TADl75LWow53BWc0U5uo30WIotea9nMsuy3aBd9zBiMnf
+t4YX1h1Ivb2P+j6gX/56r62lsQLASYvaklFYP/N9qsbycJQSFjKxidXyS+r10xaGsNdPScpjtjrs7FoyPh3JXauknPBuO7lhIiYJLIW+uDKp8325VB98QktBSBmKaWrY029q9zw8zig9dDVoakWrhkycysWqBHT
uJvBNk1BwcnGvCAGw8M6bn8Uhq5r0cOogZwsI6H7IuiPcACnZdWkkWFrH6XzxKWYWhYTJkiegzUmNAyJTbu6NvceLiLx35wfe/x3z8eNmW9GyOQ/YmKEMPV69K21efqgOyLe0DHwf/x0yFoxIMy1mX3sGaU30Qu4
Z+0UhXPphPBBUCP0nrtmVVncOkoPX5JRcP10IJ0NLQ7Oi7Rgz09fPPjm3okO5onF4F1l+6rfRlX2CFcxYHIzJJ4QuQKlekxqJpktm+A8nSBSBqcscskqdhT5KDjUYCj3kXGI/Nibfq8f3TBujzer/sOdfq39qElH
NyfsoVnQZIZlHZi2V8v/6YAVsIuIm/OVYoI7favFOapDHnvgBBf0lYlgpGq1dP4q37vgkTShwc+nVVKJRWH/o2ucSuZqk0Diw7VuNqGo3+ReD3pyrhipoheqA9Q3b0kFv1/OYFKWuuPs6vCliUas0alLj2Wnfzdi
HvLnPiJI3nKxLPk4d04YkjYw2ggO+52ZnB5HKqawm6vRnsK+6ye2EVrL1VwFdK1pCTkMLVspkRxcccZbsjxixUjIvh6aIEwM7/sIF7qk2cgOY4Bek4Zl0L345vdab7N2gVeqWnoRoJ0rUFyKxG+RK4xVsxElWEP/
93T7joSMMvLvbphQgcxuWksq7Wr93mY5RdTz0qf4iEKIekS5K/DCUv9RyybCneNxnWjr7R+O69BQuhTOEN7Mlw4PHPXxTrKVyyL/m48wl2/imIfpdWgyEh8YwpxuW718z/PgjxKCwSEwwRE8ikFS74BI3C/cpatN
FnZFYhlfaUHnIrhzf4LXmezurHJquzFMJI8UezKjSBx0e+ZKBHDzhh1qp+ggbpMatD7KkFkE4TfB/vRuG/PSdRKJu0Kz3kQsao6HXUwISmVzuwsGXGZMUeu37E6IvMOcOGwnTZBalDd0/DvHLrVI/UTt9yRK7svk
1cUqVrGhK6jrUP/vaalAAFy7zQKHz18PHvFQ3L3IZoEecPVV4fSixdWheh3phsar4lgX/7/JTezuYgOwIdpFJmIlP5Y/osLjFJ4xzMKXtrksGWEQ+QBQxF/kuaOHViS/3tmt8nQvRKPp5erHxM8OiyKzm04hgNLf
9ka94pK9gykstlwSzu4xYVjG9h9kRCbfcsHCBiDH6S6mpbAhAKR6Y5uXlGCdMJMphmnxBAu98Pu9dtDJKyPX1796pHynA76qDlKB3xIE853VYXIhkGqoyGnyNvC4ZViQ0s8nR/4z0yKCzj26fjj++Qa3Br1f45qC
89O69fWq3+wYwx3B+3r+t3Yc3IuVfHH3a6QI5KAyCQIOQBBAqA61c2gpd0v7H++kc6OuSe6ntHwLO59/VH+Dvc1rkDeQ22cK7BeFbk5DGL984JLxYF6BKmkI7C7QDfe20BeDoxbzEnfWiADcHdaGNe7CzxkZxOqK
5K2sNoNgNcePEtaDPtR/10evAMjovIDgtH/b4BUCdZGn0bh0oJ7TQzkShilZ85hUTsXkh2J+58qrlQtEHXjzliagOzfbr+AvL6TtsXQ+abS5/AG/OGe1aOKZIdQu9GGQvvgW9WRijF0QG5xGLCVrB5FRbhRoQDDV
4tJSTPqtqeb3zthpdWfdSrTT+YjurjtMH/fiyXQ3Yeo6HUScoclkDz/dl5Mmx5kGu0zf51S01Uo5wM7z5iAblBwBcM0Gko8GcFXZ5b8DOHPm+Dqvn9e8SlBc+1Mj6+Zssp62DUhX3gPdxWAKDirjPPvtybkUG4zv
1nT8ySUwDVy/fhsQc1YsOt8T8c94sbc1sPY+/cRo7Y/0hPFx9cTHGP4F9ohcqgiRi25Z28mHyKFimt9PemedGmrGFw3gdaFWSltY33FUAnGhp9LVLKQ+w3LO4iPbd1b1SKVSfQ24wzGV8l7zNe15fIL2vvhW389L
LVfe5MU0uFPrFocaOPMRW4C1PWmA3WD0urzeRkWqk/8E82qn1hzoR1ebjFYDTaaLWuplRh8hxpIa95WCNg8Caeojh6lebRYk0BTVSxe4HgGjfW79BLZTUHcI7SM/cb6ykq74iCchHFFFL2KBx6Ber6KZ25p9n7zp
gRHFWCmKtw8k3/Yube6a5vqdOO3WIM7xYRN6xxlw/VQbpbUUjAx7DobqwzvfMvG1qxwefJqhnYaght9+r+luH+GvuApMM4198Xypz/Q+JwEI5zfqajAqCuKIDFp7XhD2TEcJ/xPGv8ywRkQx0J1QnEl0ZiC/JOkc
wUSUE8vHLpnpoCmKpHrlrIDpgwZf9m/mrw7bK8zhuDGx6jcTz0ktff3+KhRWYum3v7itsdwr4pfP6tR/psrhfSOxa2+jxrFucWHG1trqu7yaJeyAhD3nXvQrB5YbV26gnVdhQW8uncKLcqaleHBg/TRsFpGEYtqq
pDLiKS6VTg+Vz1IFUtPoKhYiVI8JhymEfs7gp1WrR+qD+57qTzDL0GSdEcM7y+4PjYwBH50tcgj16Edzwjsa5ozUhWrpxgVhQNNRI9oBTQ8Vh0ekiGbZH6qxxvZRjYuAGJ4pH8KH0ZH0QbVOat4/ybFJlrb/kDIH
NaZECb4eBhRexWdhXnAOH7T/zWivVe66E4oyGMFLFNBg47wYNkEcPyiOdvqQFr2n0+aE+6agpGz3pd1zr0TYXlJycmhVxO0l8iavXXWkmt3+elWdPfDdS7F52NbRK0cArt+5Q4UgTWQbQ/cVTAEIsgfWb7A+1yUa
aAgWmrqT2Ya5o8jklrAM6lvoBfJwj7K7yefTU41/+SlI0s2dVqFp1fewLn5MRdz7KVV8Q8kY7i9cv41J1hzrll8ud/r13OAXZIzRso6KA+sjfwT/CK2KIUlLWHslrIs9cHv+CRL9fBDLJhaSFcIs6AoFp6k05/J5
VZHl0LfruJUR4EiWzt2zIdc7dA87H1H7m4K+KAF/jKpyRnFU2Z3MrX39WnmCKcHdIWYeZRmV5n4diS2GEOaNrxROXI3kr7aoS1m69JidmvipnJrFVAB/V6zPZqRLwj5GRwZ0qMpXRsd82Os+CENUWf5QnycDKodX
pAkzF+9v5OuYwWAPgLk9IloSoCQa2RNp+8M94/mwyDqBx1HVPOViJBsx5DZTdtTJCntsPhtybKhHlmg65tGQxDtL2qOxz+pblUPS41LhUP6wfxp3GAcwnl/OAT3xJzYMIOK+jv7kOrgHW4LWGSLQel8w6gkhDmCB
ayWXkDP6Sm9wGRisdrgvigy7ju0C/cu8XOKuYBzCaSYO+H5lStEG9BUIAH0vv9hr4Q4XIqhHDNJMS6Xm9R2EcdM80gISbwN7aU8Larzpnn6+9zoseOoXnhQtt5waTfVv49AUvbrZn5vdfdFJYvbldyC/UYrf4R93
k37TwkJoK823K/eWDskR/W6l7AS6Nwssm0ULWW3mwdiwcq8iHnwd0zLn4zVe0+FKEpp+03wHpvZ9TpDaJA1JCJtff/C5nURXVxPrl6bfqrpVJDa9X3MKtysBBWKYkV8X8klJFKBqf1B5QzHdYd90b+7tjrfCFvdb
2677DEKy+vKQia8XbBDm/SRVFvweDQm+L8x5jjWiJFMcNYM/oz3+um21VTaUglLz4u5I8WfoNS/UufuqYHEsGutNgqGbefICZFK6Xn7lvl14fxI489lNrU0I62fnauVoL8/0fXCazauf88/HlE6Z/jQH23s7/UVL
L/y/X4obKxd3H4G440Rb91PbiKqlo1A8peeGoMwUUplo3zvuJNuc4afXrTdE3y5JBYH6i1b7Tqpxr9lfCSisyutPMSR1xzFpPAAXdlgSWmgXMGN6eEEYOsMBy24zB9BEDVhq60I1DLk/nF5Uk5pgRq2Hne4g0h5i
amfTMcm0n47Rt7LtenkvpMDedza376ZEm3s4KaArfhC2vG+6kVZ4y18g6jLlsBJV8umjFMp/XhwV0kFuoGiuhMIMMeubZJV7tlT+H+JXj0pbPKuwqw5GNIV20wEN1Cv505sWKPLV4S268z0Cldf2bSmxIjJUsoLn
sjBm3po1/waBwa+mbAtZNSXe+bVpsp3+Vx1IKMCTgHHcv+glGhVuH1AVQ6mmQYVRmtTSSKLfL2sLfyYxlk5pW5QYvcY12529eka3SFGdMPvYpontsHpdYiTxORX4386GZ4n4529DZn/Pm5rBOylLULPAsvHd0NBA
TjiY6C70e3wblJPX5QM8/4HC+ROVrU4f7dmvnq7XxvjnQksyfla8v8z4dE4w8s+OwjzDo17QSmT/a7lXiSN3KTxy6FJVANeyJPDr23rHCvh9fID4ri/Et4U+vC0weiuIQm/DXO4jNv4ekcK6mUPMu12SvRDm07J0
chMHyQIA4qxjkWKPhyt+cgx22d8FLLSa1CxTVzplV2YBLIuBT11DfynWIaHXJMZK24ORT4736kdWwX86W6qB6c4gLESJ9xzUJKN5c4JYIgWbNOTFiNMqZbvDiHz980WIRsf+BryXpEH7Sk8teM6GvZuYtGBYzpbu
y93Dyjfri4w78D0uQbs0WGJ/pxvK5kcZuwcl5KVsuDC1fPSh1qloBwcRFPFb3GLnCefGAg4DC7sLwIEaqjZUpQZ495J2FDVbjyAyTLQbwPieGuGPiGHAygRScCkdoJl7Lb196OilXz56/FvdOfkouVHKCA/qJULa
hebzy+NDjyc+B82qr1kgJGq1rRH6Y7OVt5PdCeqiDOWqMcVDlE0k3PqXwVIWBUs8cE3IuIgyhoUqos2S8aR8asunIj1yNmpmelYrImBr9Jm4NAaqoCQtwrRCM+ph2uy61yH3oS8LUnZ2zy71jo6gJBWMSwIeCWio
qlvQN0pYXiFd4BMAucP2QVAvvPUT8pH5k0aEOc1nv4stsggFuVIW91EaZ328S4VaNAhJcY5+4jzADXrOPpvTxdMFnqYNQzPvWUrTD60dCaQ8MrTX6cZWU4rlncxY30XaoTHNXo6YW4JoOBrlh1llvznsJiRSAoIP
HJhpMeXkguqjTWYK2glkJfKYwfuhYXRxQDbALMbELWVXFgDCwTEokScxkGjx+xPQEwhuzvcmR6jXy23ikpSpQoGtidYshq7R05B1m/iZ603I3iyqIvJAKLvH5BiLFMU4u+4Mzjp07+NtX/ADrLX4tCvxP/Yi0+/C
ytdJ13nG9QT3jZk+RHyJ6PA/idZl9kb9yh+QllI+dGCds5mictjd9FSL7CIl97lWMa+UsBoqOq0xMoLsdvhNQLriFQ2am58ru5nmY8SV/hI6K3NMNZAHgaYcW5Y8SD69q9rFZOPAJTVgDDRcQT6WiQ7DRXwss/NN
WPlqrvNQx6OyfVdNU4EB0L/mr+a7bndCcgUOsBixQ4EbAupogKPO1Bxi2OCLoWY8YWee6CLaMDpiDcoWog8T9C+Fcek0bFrtz5qdhOJ+YYSX5iXDM3jfNsBCfa93uot9Xa1ZJkSUE36mQaqt8r1tcopvHpQJ715P
+RupdMr8tid0zVxLJn/XKoMUXBfLOtylCQgznQzaAk6yXpkmDKQ3PzCvUKB0bkzpia+5ZSbqttt/4vm/uOzEB43r+0r11Q9cS1C42A4VGdf//LbbGL3/2f+q0lm6EiULmn11Bmenpz3I367yx3bBvdpg++Y+Ntph
2j3LeP9srAPe3yfdCl33fUY2gaduaqRlaRPr4Oa5MtmdKEWg6pv3hzeofItxlbUccitZSWV/7uObbTWj6Ha7y28Yx4NSjWiIQodOciR6oKFrJjapw0m/0m+TKBj/2b2JmTsK3B+zyAcQ4TJkBsVB8WrmK/2Yb26x
XFa+hChTXDysUyS6x7wwgLWgJxrmfNcPNA60blqOdEo71Htb4doiqaYCVsv8rY/Yn548q0Z6Vc9GVmEXkrAPLh3IQ647HmA9pCyf1Dt7548AyNwlzPLPIIXsAufpR/1TeO2eOTuzMqwR6S9nEIhjX7hMYDXRwVUE
VSePHdVyp28AVcWaZJEPKUYHtujSZlQ6xg/u3qfwhGqQVWRbkPt9OPhLACyzPrpWgLITbGnlQTc0Xu82jE0bJAeC8s7fAEI+vTgiKcCYqFZ+QhYvDS+Sp6zz2liKRPOy2K1YDTvvQZWXN++PdnepgQGd4J7b44lM
o36CAa6KREMs6ijXsvyQ44OKWyM0o+i4ueXka0ycrhhaymywBuJSEoCwFN1XgMyYoZdXMI8H7U1nIFYdc925OB1cU1no6FSvWJhzlYpWt0RdCgorVRjDs8AiqErQLiMPQsDETTC8HO5MMgM9PIEA14imJJBq6/eo
EuRmBbu9tfenKgpTjYOEJEAPTK2AUOQOcqoCwim09m3VzqoasFVlcKS826NTscty+FvNbgb1nTpH/8wVz/yq48KPxhh/jIAvx54U+HFyWSEtZx4eW4BeEsQZwGmZ1K1JLzM4KF4ekQ0B88/t+xbF+uRzGfl8Ckxj
j0cC1fsD6acCbpDCQ0N1QuY1ZEBhNy4+eSIJfiZXyn2mKKDfKqTFXgzHUhqp5+clWH9sNqvf8lbyOdWOp9+eUNuChbJAOwIRxxIVXjuHvUU5z0rHUJaphtJWurtO4i+9PCODcrmXeDxklPKGZQ4uF+FDkR36tHlB
grGd2fU24JBoTD+3JSumUzO5lxAczhfH27NC/PvmS+ujpm43+qh6H94bXKlfIlywZUQkCI+YfpVj6CuPTyTiUl5/GJiG9V9NVR+LvJNzMveaKgRenf1FwPhi77AapPKlpBW5z3KKoFPVb1W4K3Ud1gfVacQjvhpD
wPFqthAe/bAWxQg2Th+C/oTyMTHGzDAJwQ4ap63JFGBO/aepYYElI5x8AJqgLp/Cq+pXf+vVbf56tW02zlH/yc3+03JFXt5zgqn82UebK01bHkJ16xljJ4fsxqw0vnjL1prI2kLqEaT78z1iUyeK7ip4JnoLo3IJ
1aK7DO06PSzD59XJqQiOJblbzqzxtpc1USZKMIekI8xZBRl5WsDH9IKwc1AYd7yT7PlZhq4S2off3aO8sI5T6wctwifPbGwIyH26+s5RwIuq9/j9sy8K/VvXe6bpHHk7j3/KzAY65MCM61uesozdbxzlGy/EuKwl
eHX1XRfwqdkLqyLW9rufoQ0/G/3GaqpPycy6EVuuUm37aPDA8JPeHs1q2t+dEyE8JqO+XtjgL/q2R25Q+NOW31LYpSRo7F2mynqJwDpYpjxxcNbBjqy6hM01TK+v5EHmSA2nv5wC9SOJrGwQWbkkHFtknQ225P57
9ttDT2NYoKE1sgrYbbAApjYQa0R/CaOQK7av1YF4xZXNoOsCMANi+3qucrncLlZeZZVG5nLlx2yMs5IO5yV9IgFfV5wEMTrkFJb132C9b0UKCQcALoixD1rx6ILFVOMibQjt5WzgdrExCpsF0yqS3JfydA/fQlaQ
Aaxtj7zxvmnNm1T+yNnbNhDaC1bsmj7iwugkz3KoOMOymiaegTBnY8tJHm9/hPduqctGy73B/gfVj6GGxGTGTU/DDYWYI0/pluPdcRXiHKV9YqUbJy00oNzN/NVbA4a453PdTigN+jAwhi7/LN9lKKWY7C4/fRP7
ZBxw/e/T/E1q2QRCvH47/L0bVrHhxa19PCE5TntjoaMmxNsDGbVI11aiEg3lsoE1SNEyepc82lKxWGMbAmK4y4LNrudSMf3ZPXu40TXmEuSnuFY2nmITnKQiQejXXok5XY616OogliZcoM+jL9k+vPenuszPe0IA
Wc6vtmFN5o5cwYeBddt/thfg+8K8+FaKZuij5JF6LKP1ymnY7MIcSCel3ZyvlS4fS21rnT9jU5/4X2LjP1aFa7LX+U9xQiAmhwXOIYalq+ItOR9gyadCDC/n1iPX5r/i80UnYp4QSf5e5n5S/g7FF8bjH6Hui6mf
nYEZCFFFX0jGwKszh4KmZCHrdP0QsF/WRQSbJ3oxO/LUI5vl+M/RkAjmLstSBqfugsQVvJEZR0B2fB/WW4EwWwEbF3Nlqe/WqHVaPh/c2GvuswyDN4YvtsupQOY8pR0iteYrWS69TpqcZxldoR32d/wMoOoJJilO
ptk8M97xXLQxLE5O5FqQS0WnfiW2jFQECvI1FEFpcJllhVOQ5xvfXDnEoFTuA1ZrgfBTZ1eO7srB1n1X6zgpBDPeVxxKIVNKalPpBy9erA2tuCD2Mff6e8e77JpJnbqqJmgmz4H0LzfbOSauH7RWuC34pK2YH7/d
kcHuPdBlJUdoyhGJ8ff9vUT7tnqu4KAIbIZq5j2x744IXoqqOyVqASvGBgPMJYy9ehfSLhyn4zoc5x9sgFKZSFT9luC93lo+1BlHli8bttSWnXsYtXjbHLccm+OIqTbcLrbRjctHOn4UNHzlGDOefd1hunavu6tu
FSPO6aGkoCPuVinWjq6VgBMEyye8YPQ3Fovp8KSxVboprn2uDqJvvVx/0jLJ6HBKmwD0kX2KHUztmw6jR+Vbv/PqTyVbBHJPueQSrquneCQlVLVUDlxuII91Ro0XeLyAlVRhO+k9vMbkWyAgaZ5J+xjdqKdtZl60
HDTgcWUD7DjIQez1DD+1xHtC+upH7QcpvSI6AMOpS/S/aUnWu+WEj+3pvBcJQfQvy4u2HO1cU78Xhconoh0+Zj9XlzXRbBJIJZF0gWc8KEs8ndjIGAyoeCLMrdyxaRlnhw5vz9wrr6D0u9jyUSIviE6uiaS06Gua
+NLrZ20jH/1kZZtcRTO5RTZOcMSR4kR/k0vM1739Nqpk5SXGaxVfaNwTOdAQzDpT9vojuyndA8HnO6oIgqzqPvS//OCRZXiYE2oCsI4gAAzDGDM0o3+itT8yo1UBToxaGujl2X1YKnuPu4Rufp5X39zzKhw0DxfH
ceS2jkhZ5XHEGjgaCFFsclhLutViXm7a678OE3mrcR3Oxou1kg9McSiHEQBE65UCIYfxG69VPKIsegwjMjeePiNb1diSBDZc5TLDFW0uGYYox7iUl6IdHIG/0FktqR04lGimtfW5fB3hDyNbs2+qSW8twMJfz5b0
n3oDTMSy70KNOzcxiW2f2CvTaij+6J/0vAhYVAPvdatCPzh5ikW2xO1PUUJ9xU7vpcDrbSUuceUTa6giLgobUfpKPFRsWkIVVDLtGRdnNqRn/Rq2CxsUscQ7JFy3AM+vNrIO9H6EAJTr+cTZI294+Ch0gqx5z1S2
1KT0cIq4Qjngpt/8/dYWiXeLukoBjKhaOcAjy71Lz5xzZreFktmD9AMlSmNw4qEs0HewtOem8VCIhTJSuTJIOdR0wqbHNKvZJipypvBRLepjPbrOuDMx/lqLzSZO38nM53eS0ZRkNN2YUHRMb7is07qCKhh5tYWu
Mwb/OSwelwsOiHNhnUixFsDvsgtfl6hf3TRXItNROp6T0setoxO0HQoZMbVNxCnQgkji7GMMCZBf0wtCbC38QSTBBXEDUy0UtpNPrUCNHdbf4P/tS3H48v9iHk9Vx2C66i0W0UYngiugxKv7URaQeQKdXkZv0D4O
eDwdEAInFtR/IKH2oAFUHlXIHp/ZZcYYUqoyxApGOTicGjAD8zbbvyjSgjgZ54pdR6X9/SV0HNpeFcvngfn94jr74FrMy//E07KHm4mzg0JGfbFKCvQmuHHRKRNZQZZ7SdeXza88IYBvph0b/TtEcYIv7EYITRF9
Tdx7fnvLau0guj9KOTwrYQkgL1+vsRxwsHnWxr28bbjj0aKZVkncKeH3ypKIr77tBaBMHmIzld4RBODKVHwnLoZojDHdJoYu5XTrYvVJZrYorxLJPwN6R7KyRdXGcqtL+trf4vPx4BGNdrfgo+mjWs2k2dFuw/iB
fWzTbK3wukn2CqGN3X6fFXwQYt98ZSy8a1tW1xs94IcOqOMiu9Ns1rbd9C9oCpiLp71HyTU2yO/CJllumJK8Jp45aGL/NXEfpLRk+l4ugi3bz9Ok/+219lUcHieF5DtLETqTwsiRSkT6q4ilTOahanEsDLa1phoa
onVUGkSfYYMX1EYNkzvnaN54DKE1X5I+4qpuz7oxK0LQIQmdwBVsJtujihCZsUkj+IuFMoor1dpB+2S1B3P8+iWvWS3UDTX9SQb3cbZqJ6/ntLXEm6tN2WTXKNmO7rn4yCcpljzRHnl61wgnBP+SNslSm1M/vW3j
rmG10j4E2XpOa+TJHhx3Dhdd2lnUHXEWXxMFnZEJDwpyYhYiKf3Woabs/RC2LdoWO2lwXJ9Yf/V185jafX/2RypXx20jJXSv8b1T591tVpdBpXE/pJtRCnl6yRcuyXDvjNH5pNvJhdlXtWO/rG8MZPW8mZirt0+o
WCrVEikUqZCb268NCqA6zt00KuRTbgVp4mow84slrW0K9cOZTXgCWXDZHfnhnnSl45PzAaMvxHLft/RPOojSK/xSpGnqI25br4fx69U7kxGHT9rULg6XPbj6jxRUKD7wu3lsrEAvf9WQuOH6OlDCD7Pmf0JLdX9z
BFX5IGHc5X5JcctjDBrTRMmJjfH0m0QrJ9v53cHmQTQY8ukxmHYRL6l6Jdupq63rO+vIBaxITUn1Gkn9WRJfZMEg0oJWQiMMDyG1wguvj3E9sVVNWpOTTGcu9V+c2hmECFzhezpqlwGN9YrpUPasOC4g8M8yQZMY
UAmi2emRpsB6MK5fjnQ18aNM/+N0YZr0ZxamvS1YdxCWgT3hPwblSzjVAArYqZ4ruFh6vbVxF7gTrh4TSoh7v20Bfl+4e/Ynm2+txs1ZWnzY0zzwBnhzw9x29R1nb36q/hkmxs9ohf8Wtucl8PHXR9kL/XSSE92x
QRPEz52SQcl08UdAthruNEC5Gltlrf/EqY4LMlJjLs2REIXTnFmJWSCxYtfVXgWLRo04kK2CbATRPJ/HSzOBI/4nTCvaYBqonLBQ9cWcTSmOo76Oo1tg6WzbFm85K3EkNtrz2OKBlV7cpdWm+MiHsHSOsPIL28bF
pxnl0q1sEzQezSPj4gs360PlDRXgCoYBHrP8gTIcQY+3lZbxbzLJ84zB8fdkjaTEncli7gkJn087G2k8WE97rKxEwoxeHh9TIc1BkQMqtFsxNrcvBgepihqW20XkQkk30GRd6EoUiGTeOaBD3FNP3tfaq+l1KYp5
4HGr7ZOjt/DJVMmGqSpGtMOTBuSC2WlLpyBrPEb3XNnY02P2C3uoWtk5AXwjXxTG8rbNhukQ5QWW28quF0BvX3xNkWdEa+hyM2FEoGAp6MzyJKti8FsF1Oz06QZOE7glDzoqvYHdT4cyEtOM0fB9PRTkMgtgFiyI
L7PMlT3QecznegGwo8vLdHFqfMXL6qNvvyxbG5hTCOWM43twJGzroUDJaPDrYx/7x4bThNsBW1Vxh/UlY4B5PrwptmTDXvuJjj6p/RJxW2wBgczLVsjyElL9r0FLdmkHNJCjEGQqEJ6ID6uM7Yh6e5RxRvCWEhEu
UTwf4BOj39CToqf1Fzh7aIrViscgFZ5BgEeY3hKcOje/i4J0PPWD6BwsbVRq1T75hNgbloZPbDgyrpXsQj8lQ9louA9BBPGRnD1YYAlBPP0OlQ7kQaOfBryGqNvCmm1lwhZZSQJwn+3dBPslJPpAabK6uwJqqjy6
4ukz86cbaEkx1II2/bEreaN4OngY09N4x/WFW1EOjzg9Pua8bLP8X3f9AU7ZVBYLH4o17fZtzlrCEUbn6DcdAJGxznrGGR2fh4KNznBNHZx6iWiXHzoy2eW8h368qvlJXf8QQ3LJrlJeVpnh0DA0KBF0YVzMyrBV
l6EQy13w+DKDrJ8HiJXnt4ZGPxSuqT8q/ZCR1bCl8jOcI4PxzPgI6oepJk3d8FcgJxtzolF8iC+VSq5GRZVQpEhlVkNJWEtf8ZhShNF+TmXIwCfOmxM2sYqe9gcO53XzQfgGdAD6v3AO2KjCJ1ciELi5m/mq/yW7
bTNc/e9J54CUcEolOAmdFB9D4Vy4/xi+5ObN6Pse/vLd6rlQZJSIvKMl9DaPZJg5GbtVtTOgUtDG1J8ju2b0YwYSVlglAYAfqIlxxrATvlG/m/Z2jouzc0aeBr0/rwp9YNGmvNBGpdeD4zRdBJwl+EO92A3QHuOp
cdLJWS+ILWYwSZjT0V31M6WCSA95TDC5BtfI/YK+GGGcVNCIkzcEAuwbDEjOrpPziI6gRnwHi72MrUKkQ3ln4rnzcIjxFfp8jAohJw4Gw82DpUhTjeuVAPm34jFzNuPxt/voZ73RP0qqehvhWV4gxAGqnWgRAhqk
dON1kT6qODAFnQcmcEyT/P5ulxUDN2UrFPQkl25d5HQwGO1WHhdwN9dbHWQNKhlsrpHrMPAu24G5+YUHgQJBCwfiffXa3oNIUyvh0mjXgiS0TbmAcRANpm/yYf9zCQQuBIl2qrQ5VbZjaiI78GSWaCRNjs8z5gLq
+mE6z+9vl7Q/D/JOpi1JjB4MTywBYBPMfed+mTUbQo8wOTwutDb8Z8SYzUpjyN2YAxyH9mKHm81TpFYirSeTSG+W6K0Hd0GpS54XDL/s2YVjSnso6Qbo2kHdMDWF8WgK/TGYHkGiYC0+mRSef6vE3qZyaBbZlZg2
6oU5JKiAsZwDh+nMZj5B+gUg8RoU8MREKEknytQQIGSRBRjNEufERJlG636ukgoTZXR/OlBOFXJwH2jIg/pkkRN6SMONMM6d4oUGmURTw71smVsYupD+EmdF413oTtig7lQkHAKedMgoG7NdwReV1Bdf41Y3beNL
uFQxHeZrB/+RdNpVimCVB1HVIhFUVV4cLv9rOVnrdagEIWZvESPKPAPwVBd4zLS69/nAgdoBRTNSwvV+JBKxyI4TYAxpFD86VVr6pYnRP6pLPiUbOwpQwWUpTbA6xdrFqpZxznKyhJORGu9bbLKEY63kzIOvlfVQ
IWqM2DVVKlNzFhhCH4xcnh8943kzff3O7HUS3BGzW++M/Q8LyUi6NArSY8cHIMH8or46MF6FlnUKImBQye/60xJjDOytD3HFGzHMuso2rxga35j4btm+u5j9jUCsd+vWFqBfIr+kYucOBU+fa3nAfh68ybzUFybD
OffuuznH2k7FyYk8uyKjIwluZNj0PuecnpM4O0cAn7juX8uwgQIDAjkVOf77hZFuSq0rnSLjtcV1P5ZAd4aR2+h2GYgWaj0OZLeSBGumfoOboL+6ACPvaWRffOKHgS2JSwa70SWNu5AqjQpiVyQxi7th6nvNoZQn
+n6eHk+cSq7nWNbFLuHDTT4peonJp9qo99CGTBT0H1wAnqeJ1PciUdYupyLQ72qVgXvat85MCla7aOPr1KSpz0PPuGzrdStW7urxWCYmkwkFBZmSnogU3tqlAI2srPCbGYAVDeHSVMsNccajlT3jiBYeybQIIK5/
OepF9zJISNPYIi10KKoMHuvCoF8MIpmSVsQNZSReGWnmh+EawhVSXjOLr+RDKKuiJZ8O6BxHw/AwhvMuMM6g/gRdvv176HZpUi77cGXsjpr2nuGaZuALVyyyAxGGXBcrmKxaT6GEMTmTACBMzFpCmcz/Xk2vtEFK
6kTTFWfJjNc678n7eMfl/ABdMhLYrIlD/6POBj8udK0HLDTHGVz3og66FGgYxSs/bhUGoTOT3DxzItKS5V142/kBbykxLJfpgkZ2+bKTY9uYShggvCKe4wqQRZnLfZoMhDuHlbUmWeb5EnfjEToBHRklBs+YjBLg
x5qjdy2uroilhqBZlwTqm55TG9cdHz2ifChzGrygGKJQkyKuKZrsZ4PZz8NHwUmpWXvWeO/fFAuSgwKMR19Ofa7/dat8MRswY/xHEt3i0iUM2AeeH6w0Mt1cXs+LYNdoCBERUyhz7085aSVTgx1YxGFexvKNAhCL
uBudHs+D/lRvZWJVr3k/q9jGIi7CmgUQqvJUYCJBmM3xhQvMaHBH6+Xohs0+CIrQTTO2qGRRI7iJWr7s6Ndf6vWxNsUM9vLDauvQc3Bxtdg3nnFoSMhXxlDTT5Ggi9E8ZMLt/5D1/UG7sT/9Ev3w6UdPnz/92/4x
h6/HpAWZpX8XZ/jituBdsW/gy3uWGyw+rX3YvHHSf53tG4rnuf72ZjVQGdUayx+rbNwbE6NOMddTonjteQj+AhzOL0uGQiiHyva9h+Yfd/6Deyd+o0qPT+T4E5acvTwqSZbhoUushu0N8UqLf8wH1gVXsXaj74vF
PKqQSYy8X8t8F6tdZ+EjbowPCGIoBYkuVbT/GwU5GAU3N5MWoJHuK++rft2/cQ+h3xL/YGSRxXyBVbTJp5sw5Ml2S9ZJ4BRmOis5W4k/9BjLZPhYnbb15L3HB69q6k0TL6RsF6s1enpnyGjPqnf0F3Ec5JkKVll6
BRWCqRuFRkWUSbqUxCflGEtAeQdxqkJkYW4MJyli4BV4JBSc9y8xDcEy8xqeBxdUec0QYNqwCNs5+a1c9OQpAViIa9zlIifx7AheQ+rC0kH+3CiwR9cofZ7vzhizBPL8Whv8+ptWAPHSaJKQDMGUIQ02GpAAlDC1
Gthbrz42hjca+YgAWuqQvmUjAWEWwC2vpce17RD3mieyMLqzMgpew/ZA7V+7olTvkTXwLjPKn6Ir0xHt6roQtIYlijUBPnXJ//UbgEWd0POzyXzwNqkUukDJW4EvPU9pPOCa9rRyYmS2a9+6AyFyKkwMQvLR6vRM
Uq8VgPgkpkNd1o9jfpImCe3g1C4SHag3uwZ/cM7hWYtZT4LTDZG/mD4B0CS0wQIxWHHtzZszY6ih4bqM46KohhouyS5SsERFQXlMXx+Yul3HMK2SFSISOpXnV0s/r8m5moDpownT57ry5v0i7f5X3HIAVw5lRijz
5CVVgINthjwnIDA17d8o/RvTv2k6sRPFwOb3PsJeuIb4YxUmAoeFrFKgpu7h9PfImDwRG/lvHP9N4ieBuBIdTDlBKQi0zB4RMdzCa5FBLePN4h9FNsk3g5mpn17r8JobBPJSvt/SZecDMTHn9/Cc8KRkw30dbC5u
6w27W40DYd6Y/IaegqCm8NiRcQErYw/yr5iBFRuMPXd9vcaulsrMpoZKiL6Sk2P4BRU00DNO1TM+o1ACFK1XE6rrP4OZ90VWQhL9I7UYXYl1HAfxsoGJXF4pwvDiVgSSRh/CJP7mcQmcP8I6gSN7ewH3IG6fIGTh
n31C/+sV2DbN+daD5cqhqwJWA7sPWAr5IBWoxAqKakq0r/XXst3QPcql77Agk5Q2KnhCPuBICFGg+bMpMd0k7kavheIafBR45dcITs/fitEBDTrYdL8tFN8vcRGTXPCQ7RoJr+YSyJ1tXxXs1MoQHWdU9jG07Fg4
g2YuQYy3ghPPkCPz9qAsWgx2RIlIHvRy7s8VUeTjTZPNcc7rc5wCKMSbi6hTbPy4h+T7NO9ZzpMAAmVLsBbeL0oAlzr1JQA8vGx/7jCkcCGJ/hvpeF0rvc0YNcd7eL8HYsE4LTbL8ou/FmX5HcboCsOeBOIksAAH
7sL/dPzt/f4DsjZWUlY8l3gitgbyFkAj7rnl/6K3qwArpgCkePYmvl2XSgNSwEW3l30HHiKA98ME8aLLscDrVNkB2FTUw9g4cmS1qDy+UEK8TtsGTE7LkWU5r0y/c0Dcx0C8GmQqKbg+1m5GKy5KftHgNYOWWxsB
txYAD/JFBUDjzOzjNnoD+IiWZQ7cdBlV+yTwjBv8GL7Xb3w8/V6fyZsOa8i3CZQScGicQvWTk43gggBia1wajdM6eqrbCpO3C2zDNmTIt99W8/hyrxBUaqvADxE86yyd9WLXzEfjr2qM/1DRvfuaqHAKDNJiElwN
jeD0XMUqVMSYX1zgcc2KAFklSXXgjhuGzcigVeqYH+a9BFgWtR774ecQQpa26BjjvsQA1nyqJnRqsfl3VSbDe9IviD0m78oScQ1rvGxvEDmgKSravunyPvXdBJAiBksDQnXaNgAZLMf+tnZJgKt0TtEFXUVnqkLO
fPWbpjIdYpBqRLWctcHhg1UC1wHTA/ApGWBzAEuOrBOyU1tnCIvtoM2MhbvUszWydr8iXeL2+QAxVfnMKPlDRj95vcU41GnlUg+yjA1qRTajX33zF1b3QucTzkaYMmHS0rOOr0c97yhyxhxtJspobGQeB7dehvbE
M6MclmPP8mzlKd9fNKBV/B7HEMN6i9qIbHTnSx3fGNf5d87rGFJiIf/VjrZ99o33U2uJgkHZr98aBSVpbBGWuwHXsA08O7cXeO7nj85jX9ESLA/Pk33GuV9WfqzvBDP/CsQg8ONERsigPWn6RrRf8Pxt2hWtZr8G
TpDNDlEtGHvnhUpItDvWnOhmncX7CPMMWaR2N74z3vCseDLRnRvZpNvRDNMx9uBYndBBj6xmYhfWyGB+T3V8hCfNwzJeE3HLJXx5O4L4y8BBke0Y1OsyzPS4lT3slVmT0ztH9aLsREASD8EXIwr/I1ALYTkMq0Xg
EWUGF4sMzjB4M5bPbjX9zMPsPv8l2AH+5tbnIDEy3t3j8XuVgAbei51FlYfuYkwhm+XS61AsvR26Y5YmTsBTC2Llwu0jW8k/z+P0/D/PapzUDV7sYhzqvMKa/gYAUF7nceB8C0evgsSwQm5ZoCzh/aMV1C1QUw6v
1cEdiBipd4w6HohCUknfKsN3cPwJclpVEWIcnPKnFhNExfARruVJVOaMgjNqTA/xUoOjiZdck0su6QU4/0yXmTmBfJ/54xGq2Iug80uM+q858mqUgVGThoWDyv0RrOmkxwKPMHucIvackUd5wcUevUIiaKqtn5ve
MfW1ojLxmPy+xpRDgRm0im3NnFLzlRjHdqS11SCZSw5jsV0njDa6b5KE21f2psJppZTtmPh5tY/SwK8cR8Y5UrNZBJnkeHvXbP2PbSe6VDAp7FeuQq7nhlWvZyWWLAzp7Wu2EYXt5DqwrWIuJ22t3RI++Ro/bSv+
drBuh7GzykYoqEnDaLG/BMBGMEvO0vL3fJMls9iOmLGxDsHADFKAw0Gg0qGXwzDEwi0D086HSbxDSOTNwxRtIyLYl42u3oyg7U9Rw6tScAmYFVjof+l8UWXUuuoOgF69LKNY62AL6QoMPI9CwPkFq2CmQYnoBoTN
w6rc54xCAukbtMSFpGZX3Tb10XiaD7m/dVJOxWULzy/fnYVRfWQv2KCSrPp2gvsBWQQ2vkPnm8M9MBoai/3GQ+dsLAZX3cE2MMhladA62BLYe953x2SJdseKzj7t540E7Se+doElTcZpVI8D7/n6s7n3fF9xGsmL
4xw5wtVP3sj3y3B2bBfq1r2ALD6hbPDKmY1S1aLcKZLB0aIvt41hN40+8kWSZRemTRqK7kFTKm/ov2v9V51nlHqnHSSIjaGZyIdHIJJ1p4k2j7+NAgb/yHCUgMVgskKKzKypSeM9s6cH8Q6dttriaVAF0E3E35IB
ljMNCm39D5B3GD+FuuWQHKSqbQNmQS1Hg1bHsMX31K/vUAISD7+wxEpGWZYz9PATdsdqg27yvi0+QAPFCRdfHSsCccMvUFpqfvvVVF9vSR3Eq7g6DQ98oKLAXPL8I0OAQ6lSoQp/gG07AZ9jTwB6lMFPveBN6pjz
93cArIX6gTGhRgfjI5gTMQq34hRmzMXRADkQamfR4ZqqA2PIUxrqdyrIgUkibeM2sygUrMQHKmsGOBX2qWkAPnAiWOC70br7ZYh59I4kHDOuHzxl2aASqPe09Mm+bFvlG5sfl6WZiFDYbx5MEIfA5VAmsXOBdcEA
4O3IX3KNUZ/ijW3NmwfWdu4m37Kn6NqBLhFK3fQXy7dFK4uYo66n9swYlQbANwKj5+fSd8p3/8Lbf9hsHL0b1pViO1XXImIAkBsF+EOHprAU+/eEp9js1Dpo2ROAnPRagKysNj5uV8QLgjwerihYuOKOZfRgDXwI
HGl7U9PY1Tr6BZgnM8cz53fBLrCDGmpWOkh+pn+P4CJk+Ccd9FMN+5NlizeasHqxELXqfhnD/OcMIobBuqlr3we/dG/ukHkHQ9u23ho020iJVdRrd9uUMRqwPhuvSiwyEE3DPCSR128+ZEl7xH6xTX5/wUTo5WAU
pDqbgZ9DIhR1JiyR3DfKuz2JY4+LpOG6X+6CJZ6zhiuXC20dJeIUr/hLZn8dTGgJKypyK3qG675VRdN91d2WVrtV08m7EcVrW/Ahm1ExidjOIMhWFokIcK3w0Y9kVWIlGJuVWSgQjnm9FDCslVvio/XJHnZ4xCfL
0CTvGcABpm0w3CL+eUjsITImT8h2W6fC5qhIXSjXXvuc1vkiR5niH/EjTGVrAASyRh417lN41ziHUpwn8Ht8vXLeqJHIMHhsIaUj8/HcpDihwbmExDvDLSpnWiY27Q9/N8ZbyPc4q2V6ZlC6g+A7c+QRRub8Jxgo
NgFkXPSxmbQ0DqHDUZ1dB9Cd1tV+v3+4lWCLvnA2g1nJ1o9GvJi2BH+AfsvC9qsXxRpV53PiGLxRsoYBWpITJkzZuWt65apUUuwN020aRCWiqBYCtfSbKKrwDvPAPjFYqCxyoPOAzVapzAFfsnePdN0+5uzbGnvy
YNqsteBa0pNP+QlzftJ04kApnF4R/dXQ89mdMXWohy0Fdi/CIjA8W+R6tz+HYjWN5y1qtAackvJEgM1rslCol/w8227oFsxB+7wQCiORnKAnO2FKT5jHn2TRcy1ypZ7T+KXjOR75MMWMXPZ0rD4KxflrunC2iR6E
4+NHI3akdx71GM4WBVPoswpN+tovvyagvUdjR6k3wQGYdUSuPdcjlDLg6L/szJdT1cccfTRMHSNdXaLF9Sj/W2kw4FubfKQRRpf4nah3XT2TT10T5s7p/QPXitr2GNsTQWCUsam9CfJYTR718pFEZRoBoxziAtrd
ZLkbwZ/eNQLlfZrlIT+uL0GIeUxLa27XetAf5r0DI9HpYhSOxRCN2tn3Q+S268DmuP6ANcqKWl/F/tY1ba++sFkSjaYbwJhfE8a8Rh7f6znMkeIGb9JnFKJT7XAXrdmrgCeoIguZ6lZzsYxVJYJrSqCg1tbOopNV
J+OxaIf08c6rtIXEwZ4E5CjjJS7DUy6K/Asd/MCbeKxC9KvTxm3OL8PXWrfwy2oIa40/KHdCBzvlodhmHlxe2AgHnWg2x3zj9mf2ilaU2BFMxBYQv4MHqCEUPcWfo+6ero9yIOkQiYHx6N+5qk4B4cDOCMjdq9wz
v1m5dzm39ccoHhqOT/A8b+wiBivBI4PqPnOMqBQifL3lDpzU9pMXOSSURopem+BmDSxcu/3+PJZ7JXsmN0t2JyAYYfiXhgXU8fX5TlB/vHKxBvgRxzxWjLdsKqIAKWRqXbtvzG+5/nexCkK5fG+8HtkE1GoUHbPt
R9n3ZRmt1+gU8UCRmVjmEwRcfh6TvdI96c3SdenxtP22Pj/vQ6WfnUzPtBDlFtjQXavBvvKNtCwTSpKxsTqwo2fgjwDg7qQjXlQ+hhnJVXgxeTv4SgDockkgQGvgEKb3tM4CjjfMDev+aFXM3E86fpoJWcsX6w6v
eYd6yO/oAqPVMc3Kls9atrVZUDYg97XMnQd8RrtId5ujCdS1rVFjznV1yzP4wPnDaCZMxoKmNHTU1KTIUoqp3qlQb1wADxkYA427fiPRzzFDR+cMG3O5JsEqQ+XHJ1FVibiELJkIuKYT+eaZY4/haypcQf/zqGiJ
F72QpRpLDIA84NEPa05AMEDO7wLyNBECeI5PXPn4t0SdvzYJSGMeHfY1pVp7j4a9MCTP37vrLufUgQRDHRyrtf9pBt0iTonSZ1zKOAwcPNAIjwzLKCuVGs0D6sX3wdtSbxZx3F7S7agB0aZZjfNEFae1UyMIsbJp
TL08Mg6pZKciFWHaKESY6TcRYQJW8UR6/fhwFPphLoQak0ieY3zrbtlOxRxUBwXaTLGOzwM8AkCLFR6qjuBSF2GNvcOD31zMsQd3UPwqPdgrjr9bs7D3jG7oQcpc00GT+JwKKX0tdUOwhM0ruYR2/K48YDhCS/8z
lNMZw374DmwBQ6wfg1Cjs2vGpXOT3J1NpGWXSRP0dYljnKamKNUh7rQ47JiypoknrXb+J8dRGaCwNTcQVY2F2Fu7U7M27FRramHh/bxtt0VUANtRBl3wMJrTCZSBttTSwF5OiyimmX7eKA9oWVJqlij5ylh4NXM/
5Q5HL3FKL3SpdhdsTVSkNXcdHroq4XWgZ6UozBrTS5V+1I59K0Ysi5Kxo6hrNB+WJjxwiUsb33nQMVTMaQg3Rv3PiIVHTeTeihP7jQPhVVdmmBObPrR1gSFwdwQeedpQjHbfxDsk2iV7W0SkUFW3gS9/UsvCsKV0
tLuyhpdEYbQU7vOm4qZwHx5dESHgd4Oiv8BF0HnfFCXhMspgACnx7SEW/so0CTCvGq7DS9gB5tQaeNaapFe6JKldgz/sOb6HDoYAw+GqV31J1AXty2vzg3RquMsu6MF79tW63RwaenFcqKwaKQg0IemMnwBSJuDi
GREu57KONay1kuBQDYgNoPJFIxAURiaF1v4ZOQ9nfN/BYRsHaVW8hh1glEti1Br4hN7vZ7HrcV5zKhfqvJrxFhEarV/4TR6evrJqKtDlQSDcFM3Ej+IKFrCXAOqHe77sqOKwjbLUNm4Apvy65KR18nl6Oys+P8zm
IxAsV/RSo/p/tIXGCo7fUcFUoRyqdJFQmTutLD2Fsnf2MRPm2fQ8Mr1FTQVU51HRj/Mc1IDuaL2CA2puDUByVlO7W0nfjD+nZTSBlrqck56MiiBstRNLVWdxH3twlYHjKGi6Kg/Xir/LrpRQL7AQqKgj65G/tPp2
p1+0cHti/ClRNOl+Z4ctVtSPMDSTIbx6q1Wn5NkSiZeGDr+u8d5duDc8DKrcpGiaNrFc+KfwUZ2/RCEufggQt2w96i1Ex1X36QnY7aNRx86FsyH2Jq5NrDAAhKxRsQ4HE0/sTIp0a8SHTqLfOrOHv+8x0F16BgJc
uk5dJUkZxRmEljZ6yhrul/FLCDZHdNO8EcksSsaFxXYtE6/BFgCVpJMerMB+ECP7PqBkO4p8Kq4D1wCyxjb20fbMCh95LFpTPqHbvn/AgjnpF061SDEXqzO72JmttmxdWjkS+z2348jmCHkC5TyN+8NSXoORvIhu
2pdNEv848hepFo22mfjT99cC+QxMlZkFSHZhg8utgl5qqn5Vzf9nIk3y+dlSukvVIq6aTNRjfmIwxTj7Vg4t6mDkXuWUHRa8SmBuDvMs8NA3GEE4nL3PDdEbwI/hTYs5SmxO1MdMccEPThgPb86VLBRS0PnrbYaf
UHIzcv1wzBvav5eAhm90PNO1MA3gW7gH6Jjh8tiNQ9tS7K58h/ugmOqYY1SIz4Mf0ucz8QFbXt16oBXm5MxaFvafOvP5Wq/VlQVnGsuJiSahFSiemZvREtZmcoCvdjWh+NzfnbzKAqnK2GpIbZ+qaEt0jyKlQhm2
yrxU9LbhB+dCU9KIyhQuEaxShO1fH4+hneVVp2/Jf6A9H6WvQ/Mydzl/0s3C/2Tc5lULEhT8Ft2w4GfU53sB3y/Gqe9v8DGoN7/3umEVyMl312muEOc+5goAGYlFvmvljmqFq5nXY1GeKP8eEuh0TquUW1rJqTJd
zEVej+XfaAT+1PWtPNJdpW4N9m5EBbia4WsV5VMmRx6cayA1BJN62lOn9rT8c9zOqTSdRzr+jbMlwwQzqhyL5nzmrHAT6gS0lyS8VYriZpvI1q0t94RUG5RnHzD8BWJa6LDUi6Gby78wQIoTDG2bHQeonZwahaLH
EdbPAulEugf3YS3DU0yWTmsBwRt7Vpozxb8cuKm5XeCK/Ucs8wP3JbUWnG/qaom12QTvtylCrQZ6K6KwlRhzd7Jix/JSwuaQ59WYnqOmOXzHuKea/O0PXIoAbTjeUB+mZYSqLQjxBlA2mQMbtN/nAbY2raPhWV2W
lvKK1mPcNS1Qa2Ru6Vj9pSEDn+Q+xISRH7yfHw883ulE6oN+X6gNJj07s4/aq15sMqJ1o/Nxp/7RtC18RnuosNI2nDx7NW8sBhkwCrGZcLQmhLzExcC+/iXYBVwXpJbHJUJKT5qI1ZwocsPrw/tylYiLcdNiz28e
nwI/pdX61GlNJeExwjywOfA/zrZQ50UUMvGwdns8dmVI0RQHtWZ3iQqGYb2OC66KUD+LdK5AGds7y4BDEz/jKejTj34kObTPX3wMXGclTFbukutiWaw8Lde4IJgw5W3A0KaWxpjTQrFab0Z7ue3TXgBGzjj1phfI
i41FT06qW5A6xAsgNKMz/QBayeFhVD0t6+5nKlsOWVp3AmO0OFTyWGZnIt9iWixqSI8ycjrbgTzOrlEgLdQNZJFSWsAQtyx+eVYKGqKZVEUpiDktI5hBhc8+zEJNdXOhgswhMAxW0nslm/q1fzbIIjJB/yBgKxqL
9ZTL1CoTZJ8VRQS8p4blUwmvb40O43ksIwN5THncD90GRtIbjlAJT0L9HKn+LdPWvLgVHyCIzP+VeRzQh2kWhgZMQvPlFn52TTHx47mj9lC/6ZpvxSW2Vdrtr7IUKTVF+U/Cxo9UA0ogrnhdsdRlh17R/2fq7fM3
xr2fdkQeVOKLEM6epBmKJYm/bEwAbhkLCTY5+wZSVFsqzp1GySkk/fb56v7UGjTEKjlCSfr5G0AwGNvOZ++1vFsyvumd87aFACa57+dtbRpRwv8PgUEEUCB0tx/1wvbgC03i4TKPUt0/tEuyG9YzPXYRkO5oNcbF
t05Md+HNH3Z8/YlEzqdOck7jsAYQJmCLODQ2CNzJonvqlvDVu7qIfXW/l1lj2q6DLoEPcT0g1DM5OhGUTqnDdO9n9B42p0qtZWpLVZsJUELIAQ/CS5iy8hsO476lB6B9TcW8teDI152va4pLA6kjKSlmrDbFQSef
oNJ6Ry4vt9rp8V9KPHHxCkZWMBtZcNUy06lR3GYEYjgwD+ERmbYp9n6wVsQbgezCVV1Ily7FySHJg4oFFZBv8HzE+szLy+ZQ5/eQJHRxMX7r6ljle0DMFPu1pIFDEFJNdnXa9kFnb+S7ojAvmiieiQkD9fPq11E/
JpiAaiHBiJW56MQiyVDMHFXkbXuwkHhiH2wss2vWG01yvN8H+1nXjqI0SzSTxwZvHiahEw1R4DZdMPYZDIEyjfuJzVar78THIX68ECtF6ubZapuUgST4OagI9Wr/fXafClv9SFupNUzObhLx87AlatNkAzRO65bS
FYIXc4Xk3uOP6Jf8iH71iNOoMReBs/irO/ATde2fzevWvynZ2tHWjw31s0pj8vrW1rYZRLaipfvYyZRjKo+eQsxPW8jl1vbC/hjJrXJNsANIG48Nh4BE04YkVy2XYSu4ge4hYPKwanguSyLotpeydSbxUiv043WS
ZSmJs0y0eeMnGFvnWV0MIZYYEoZpVGdYtZo2sIs5UxTXdGJJGFCtoX1toEu8MFUbHsnCy3QY3dhSxhg0eyD382ErgVK4gdxrg6u60GBZX0K0mCK0PhcZXRlqfwiQoEA12ssrsVsAerzLMMcUARtz6OmCQ/jDiSX1
BC6d6emrpGIAIGJT+jWz2ZxnItj4qnqAIsXSwqOOG0JSLYCD3s+69fs9E1bXD1RgGxWLYrk6hZubys2t6G808SYipRVXVrFo1RfPbmSy+PHLkqXF8PL8f1Vl5gKiCMI9Dy1tFqJTzoidNYcGIDC3BmAzqSknPeBY
smQ1adJFAAKnHftuB5qL+yl5sqwLMz0p5zRj27XLiyZVFhCUAmc/tiiBhfhGQiuBk0Af0EDv5ype1reOwbe47VqewGC6s82TNFpC9CK9syX/1Nz1pw9KJuCp/cENcBbwawlbhNetTEjwFLhMV3cHCQE8boprU8mr
lY2aFvgE9MdBYZP8yyBi5kaBY2dWSwCjShGb3UpARI8QFo7TGdoFT2Hsu8deGO/oTbV/Z/jNjUqNhywbF0bodWKnipebq9FlIqz+gogevAW1ZryKcMVWg2Wl+Bako/cIvonvthgP8QTEtj2DTvSnUYmmdhKTmDmu
8q7bjYeWXh3dcgz/QfABoNic4C5grQdt/zRjTB/B1LdQibqEHE/ic/a/XNYbZ9hPErZVlV1wwKllMAhVGt4DXEw9AeznAvz6pe1XeNCfHYGmxe5sxmVR5CRABYJzeXOQkRo2ehORO3EJOZZC+5jr1zpZHhM4xwKw
MZRgwlG/EelYEvliVCl0gF+BjpGcFz7eM9UrN3ZaQPElAMt6ScxaA9k58CAF5scSFaiujsh+nAShuCYpEYosORlFmzkqAZCVFEMJYrglEktTBNgKOIx32TF47PCAd3nAxAPPGB7VTm0Ehi1fXg5t4MwaMBb0jbl/
M4J16/W6pxR2Jq4I7yWuqgsP/WkJxQjpeb86Y45wypx+dyubE2x/eojzm5vdHIirw4R8V6rnssgBUtucMbHRAbctfhkfecS+wLIHAucpLXlPp/4rrV/dgbNeT1cafJhehxc+SFaR5dMvqq9X9eM1TTeQ2naTsIvP
SazCcuBuA5gZHe/byNDMHrCbT9ohg9b+p85rGxgYyb4Qo16WRq0jSWn24vBEvMCShA0picEb0cqf6a7HCgbOVGX7TrU/zhpkEDFLBBcF3Gg9bCXgmWhXJT8CO32kYcoO7/9Ldj/UfjBHEG1qGklWrKucwm3/xvtx
BNmnSiLEpNTYooKdBsYql8iXv43E/SiGauCJmHkO6qnnMCWfPPc/t/IXnSWjcZsz26P76w2excJQ4Wao3RFQjEkwZLSYEgqasGfHOrkHMoDtniHAscZYmZfA1jnKffzssrC0lZyjIF0QV/spq2vdJXAK8svYGTga
olo2jmUoeL+WS47ihjrlvcnrLGvqjgqPtHUttncghxdwJUA65hneeBECtOEp3tRfBk16eZ60Hsbb7rdDx7p/XrBrDFIWwYnYv9dy/gHXxaYdiRzwg4xSrW8taDC+MewPwYG/jexuZ3Vb/ZyL661ms5wROxnzm3dE
puCdRua5SuYFXCUl9vr/eErgxVAGTEa7enxVm6/ynLiZ5eD6EcovA0+9ND+1lqTMFL+xMItBIEbOSHImmuMRmMoj6R0n1RQDFfbbi42nBFj7McZQwXeZGMviwzqBE1YQpOFS2J5VTWIug21NRJLGb82JYIe2n1ms
Cp0aVOzAgOxc+bVEbvl/Xp7DAgFtDNh7LYbwQPyMG8B07UDONZBfF9DVoTPEHzsR3vP5T731CmLtCmnaA4HtcOkgBFIreQet0HaBmIJlNz2S6qHuSVIu7PGvNdzcmOV5Gv6jINopA3om19Y1+dQ7Ye6aVqqb/ZwG
KdQ/ydxn9BokGCZjULvXM65yYAkf9fwmsDqKWxprzFvJtFzDDvDKrgWvrDZmHTF61LIRK20re2js6L1AU7EJThzh5ncVMOEyJLQe7oMxegvdIGFxf2RdZ8EWLTRnDC0Qdk4bOag77/7Mhv7X0ugB4TlMjOYLi+PB
U9Mw1GJq9pUddO1gB0B5z7owd+nEvIrUIvoIK+sPVz1EB//80ql9CXh4GsjaSaAzOvogmizxVUEeiyJUjVGYr+nnwFcekiM62Z+LU/2p72GEvnDE++w7+SJJadrSmY4psKlRg74oYpsC/ASnEYC9rhawyd7kkxHr
ZHizAgfGjebw5t4fENRPZvbHgDhBuSTrTlqBqjZj/kJDnGA1ovE2uBXv8/5smI9XKhShatvBywBautYGRPVoJUtp9TxU2u+BMvD5FRvdZ+SbWW2bkit3wV/yYQwNqtG8Fsjyr4sUB2jbB5Q7gNEPd6SP6HnL9ITL
TWAaIEr6AD56n2Alk5wyssiT+KDYoVGtykIw5kTt7lw7iMDQHJUlrmMH+MTZdeDzJ3WRI+Y9xR/jJ0DVoI8KDjcqfQJPdyrlNYUnXbT4czVlt8YtIcsqwJP5ai9L32Z8AstBrBcl5x+VxD9XTxpLkUg4HX7Dy4wg
ieWiiGtChNZgwXNP3sr4EVAAQz8MQ3hxteLMyUzef62jnkAIKcLF29T+APXnHK3FAf2dhIVtvu+xbja7HdsejR5rhcdTIee6BRgGKXOmRafm8dGh6Rrfca74yFomTcunaYu3zsL+CxsWTpPu1tRc/BT9BqaAM5Qd
tEyMR9YJ08IK53qkl9Q0imfnoOJ8Twmaul2sb0/zlA7Rh17a6nXfeacEaA54S2jS4Ml2IDQ0PO6zKywk1ZyU5srD6zU5aWgRQQDMjj9M0YT8rMjyFQTjd7P87hqz1E/brTCILcR8LogJBexMEUdI2RIOJaTpg3LR
Vluv3wQohpDcAXW+UYOMj9d3RfuTRUN/MziewDI7AL7T6wHu0/ro0IQLWIiOabqtInkB3x4DF2xhBKO5rRjUUcaQsAl569GcjHMel8wTBdFxMQo0pNLo+GGKqOXPcFhRtAiCdqdZ5zzhoUhaQJWuo2oxCbjK+LXY
31GibrHK+SVfx3aVkR5r8GULWX39GjneFo03XyTmGO4KglN4tIRMNp8Wo/i8TlpAIOcc1SnUd2X+SYyoXykIgTQ3YmdDYRH2bMjnPWEjNYJwoLJaKduDaaRk60YwGhPk1sZ0A98TV9tG4ImilwPspbqc+71UytaQ
8Fi3toq3UEEe4gFWjdf79VokAZbSR7uRig6lsaELWIx2XmjyoWoAMM4HjRp/qeV40OosCSJ9ZfhtU59zmrnbyT1Fav6YwFLymhHsXiLIZCrIkN0mabqx3pf13Q/WkjWs3sDaObmuzXPBw+0tv1m7KWwdDn8Wn4YC
WzIMthncvTh80aTApUGrE0lrTuZb77DWvF+28hbcBflvNxOhrS0p22VRu9PPOtEqa7CRfhEUkoyrD5gfz1u0YgyhSrupn0t3qYrtdmG3TjjVwlqyYnTBLZZYYSsqd7Ng4gBAjyPZtt+yZivYRtZZWyHf3VtIE2hG
gXHb6gGssI2GHpEKAG+1XMfLAPTTawEq8to49L0zscRzcII6jP41NUgTx8IkvDb1aWQt7D0j1lkWbdi18nzFtaNFnVbAbQvuvwQb1qVXWQu0MMbBJaZRZbx4ttJ4P+AWsLoFuyL1fIY4Fm1gSZxoMjl7tiEqpO0S
+zyz6/ApeD1E8RGcR+hUDrWjBhzfs5ZPItZbhYYvV98BvfTy/NJ6OI2BowtzaitCPU0psf/9nq9In4nLOZxYbaX6EZvNA3azbu+qSLD742HYY9m8Wj9wZFMbpMEFrBOwGPX1jf+O3S2jXrihyJ0iiJvG5loRA0Df
tUbgoFMzdwUS/Xes3YrusjNDjpzT6corhy5M9kFRpXzekpMfTkUW7h4dndZBjp9i4OElMv7j5HBBaRu9LlgqxfzA5etRMg/FIZ+w1tCpDv4ZGQHn8g5LDQe6DjYseTR2mxrEb6e9iaqSnLGUnpUyW93nJjk9+h60
yeV+OCGt9lZplMX4zQU+Q6PL7A5wC2iMB+APa/sZyPvqJKCxtAY2tLyYAP/Wb28J6FXnCwl5gKgf+jpuVtMsX6F7Wi+HgdXF8FteZl5I9WX+9ZwhQhSkWkR1HXZktgQYxJz7d4sLAbOxX1lB4F1JosEnjHJmvhvE
SZBonBX2zlum+LHkiH8RkQIAjkaH3i4d8rjc178S4aCX5yGl57zwpP0ZbLVgVS0jOxbo8eatTxxoVKQTGZmdILRE5qFhNyp1Qs1ZirlG0xTSJlT1G+CHXh6PpB48fj1TZUpqLPtmXcQT9GhoNqtjw5Mt/aX1LX8n
x3r7mRaymQ/fP0RZFwKA+ts7ADgGugG+WInSgHWOgg5SPaT2iq7zuKHHQksJM2hVibf+NYpSqzpaPVLm71v8te0IY7RvZc3fD/pFHoUP7mj3Dj5AEYGzHzNaSP0u8fQ7BdN3HcBbdtZ+ma7ItAe6AbMx8zUkQJjf
npEg0OcmRP4Y0un9kIugl/vVOByNGjnx4EdiM3jk14NHhz4tArmQokyZ0Gn8o40mq9KlspSdvD/vJCzkPGJuOk3SEu6PRVHLxnS/NwEacFdh1QljO75YjmNI3Hj+0jRmfpMmYxTj19rB4VVEqxYP7SQGnrWnPBNF
ncXzH3mvGJcNnq3ZmySP4UdLw0jFMV3WfuO04Kuu7PbrrrtUq2pdsBb49+fC2lkpTh/tvb2NVTW7G83OS2g7WQiJ7NoTFJE1+pqSkXYCCz8kTaV2DO5qQzyM2WyQiTmbCsyPYpwo97sONDdi8EVq28Cgl8Mg1eP7
l/L8NfEXMVHBWRK4Qp6JlBSFlQT9XuSnGBTxUpXB+TZx2QfnSGmZdvoGs92SNXrSvh0ur74ZZoIBjZsjNcCFANto5xVPRevr6kx8TvEUuL4OZwJOcssDLzk97DEdMrPDWQV74X7N+T1xTWpTOo2CD808lwhDAfbm
MfdiyhQ1aTXXm2kOT8PuoDAyRGVsOjmaGGTyWWSPN3ympqK1IkFiYj+PhJwoUzjrH/OAPG98sOEYH22XliVnS5mxTjZXxaoxpnW0sBase3fNtLvgTinnM3+anmNlFXwFGVrjo6TtKPWcWXMVfgHoaNRfgm0AKlLL
Aw0pPWR77uS4sgQiVl3werVNQEqGZSmSHXBrKYKrd/ZZCsiwX9YbP6aPM5lF1o/ggNjWRHnmpFJmVCtR0GSTsRxapRl49iNLlwoPXlVxC9ewA7zUkvzSGvBaGfqFP5Rr0TrQEZQ4D2GQ+HcdKCzVhkZljLzuv5rz
Oq8uWYse3LtafxEhArh+mZiwb97NUUVJYuy/bDUWB0rZeCVPXbWP3cBydoRc3rLkkURZVK2ROBuqwqFnLf6DyJNh3j5kicb6LncXyZCIoqFY1pNGBl6VVAgXV4EqtZoMARi6h9V6DGRKI6iLDZ02V/3GVZdqjg9l
i1DcAb7UkjxoDc1uJJk+ICmdWH5CN8ZVMwBOUpIpZJ3V2/8/XZCJROLucMPrIOdDwSqxxDyl1gvpIAp92od9qGT9rxUbp3RYxjwI3hFly4NBwHqURyVENnCbkQcCy6wt3AAecik8pLIOSRtbFA/Pc9Wrt8etsiBN
rwtdm82dRTOGnWqSDNkzdCxaCcMOdRnnVbzAj1FzmDBidpNyWWjIZao4xUA6Kmxute+MVTM/pV8lqIRpt4vdaZRhEi6wMtKh6rbsRNegw9QVONE06hsoJsVzT0yNqBxf+SfVeq8WNOEnyT9eyETlAEh9ic75/A+c
KWE95GFlhgqnxhFTOAPQKjiMbeyOPWc5X+LJ/lovh6dQx1Nf/iG4p8mUE2ya2bSxn+EuVPnO8MyQACD4JpjLPgo97cgN8gaJTryPNJSZ7lKrthB1xLI0wyQrA0bHTUsRZgH+0c/5Ti7xBHV6VuUt4Kdamp5aC+N3
9FgIwvwz9P/H5nE3Ae7hGNRE40iweAeQm5FU732EBCryZg77f6Ce9oyGPaGYBkwIPTgeS31BlfW8bZPQKME9KqFbBfkq+zckczPMrrJ/MXStDRju09rsbpQaZE6VkjYmY4ccdhkM2I24ByEyAMDSC43rNCLO7eAt
MEs/TUP2aRM/9UzP3jtQP0j3Jf9LYgzhppLarj9qjurI5jQiDlgLKd8PvbuAq1pwcNC8RgD9BGBGg/tHlt5rxPyRlbmvpYj/2cbUy2KUOnj8JjJu3WmbtjrYWz/MeooDNM4CL9Sze38FnRxIERD+mu0oH55vmcRo
30jDpi9u3uu2gf0VKn3wODHscERLUgWqFDhHeVU/gTej9CXtPY/Jj4yqtgPbAI7kcnhodX0oQMYCLQwBx9FV1xl2xg1Rr9tg3g1+nSkF+FDEgzHZoPjcY55dEHthsafWNj+iE4vr2MI2ANjsOgDetC6O1nrMUwPq
DtoB90R7YRSDuRKhQJzzlGA9EuSq1Dn82udyCxCWUmnPlSS1qlKgvd5yjZ57IXaap6A4JpkUewfbm+wHHOkE/FnhHHnKTezNCdQ9XIUMZW0LdaPSMDV7RRbn6ZlhbTiRo1bjYQWCNGo0/1pIkiYEUwP4SBce9LZ+
9HNERFJEJdxkwp/IWA4XHmDZJqVUQ11icWM4O3fgNYB4Xnq1Jfwd83dUHEzj54nwMIW3CRfQLfABpZFxspx/CMZeG9kcMAMy7kClPO/lWW6YLKAHrPdzy4VpAzfoPF7MIl9lNAB+4wX9XZXLEbEfLI8K6I5RAaWu
QYhgp6WpNBBEQlMi3w4omEjDl7j1kvsdS8Llbj4v7YDPP5qhrol1Aau0AKBVcQchWPWSAK7WcJ5Zz3AfP+UezXOymVGPmbR5mceGYWlDO62Z1R1324XlxKWtLqN9OkBxSastg5Bx5fkaMKcAN8qrWgyVEeBBzFG9
gGquzN6GbYgI5vTSjBWtJTT5zG28P55XTd0NE10jVbpszsgo9bxUJuL7udfDTrd1AEj9eUd5isLMjhweVYn9A/VSGLUyxn8ehgb7gg46bHd697OMy1Npg4tcgXudA4ptfCNLTB6CXy8t0QpntRN8i64TnJPM5VOO
QMlz5Vlr1KJY4GIM9DZIAAcW0JgB0816wbACujDm10X4z+ukg2hscvyG4k+eU8ZjEzhQ45SoLzgrnA+nwDwM+5E1Wp1B+DZRXvXHSU/VNpWUEmij/AmwwtTdcf7aRjnJYVlY0sS9aH2dXSjbTRnwuEklLRBA0zlk
5FsE3W9Y+99AnQmAeCvijMBWe3/sahvMPb1L+3MSTlGgeRiD94t0KkZK67PrwFbLczms0Loi8jDMq7O4GXijXfPRhLuz87iZfRMRWQPlZD618v1dO3GCEEqqMwlmP4CegPy+QP15bPMi+Y14HnroYhIEXqyBNsx5
JIQoFhdk6oMwqd6aMhTgfK3T7AkyEWsdwib+bPGWa8atGt0vdCSRJoWF7CCrUGHQ7m464bKZnnU4nn8OWCmT0gojdpW/BgMGayo9zuKYY4kRToSo+dWJMsEoZLRij/PbHIYX9ALYXHM2wG26I9r3aeQNRGzjQV2U
QgWgKpOGbF+gFfoyAxlsTrPzp+qVfhWq6ONKuHGutq59CtV14U8Gk0IYOwklr65f34X3lw0POxw95c1E1J2q9gKmsETifhd6lo6vivjO+JSh/WXUUzYHbqcoskAc0h2N1jLIMjnkuR/JiaMZ8puyCCvk+E+kDAjN
VghmmNMotnwHVDp4uoT4zDqIg6UgSjlCxUTFnNx1/v+O/g1w8KFzratM5r9ydlX1vzo0WQDUt30vrJP5CnNUuhjs0qfigCybcqsbGLNU7QUSRQFc6C2UQtAdg9eLZbpGd6HTMpQQYP4RroFBde8K7UA+g1L7x/yL
aXSu/cevkQDwVyEf+kjxUxEbuqy/xAxY7e9YP9zRcppVuyL8pdDps4N5HK9tuVVAWqz4xRaaj9cEzbNjpjWJJC3Ga3xy6AEPa9PD1D6yG4sUXusZlaq0WxfZykvzdlVbRbM/rUGyY+nsXlx1PQACy3bC++Rk8/U/
wdg4oxcHlyqTNa3O02r/azXm3Nuccp4Fv8hl1ULWXTAtQ8+zwI8i2IAshpc7CaWxqM9wb/KF5r9s4l6duaKi9HE9Lz45bD9AMfR1yFnbdumHZy/Rt+YIYz9lM6kXhhtFEt+wu5DsVlkBmZZs4gsfEhTJOWpK+69h
5Ys8Ff//YmXw050vszfvV5FJQN09kKDOaZtVnL3pA4PnVytzMy3eQpY3bTZfTS2Dt2cLT4zM1GUGVPSZ74rvKqNGnAaHvP6Y2bCqQetWuaB9CU2oGKAHQbXOLpe1ouIbcL4ozJQgaNgy5u37hH2x+KVXs+6F6iVc
UjfAQQ0p5LvijQBJ7Qi1jRbAiX3UKL9Iq1c5+BOj4TgmtSBd2jCFHCJQU5NA7RY6gwUlKmKALForUo+SaOWXYWPA9AohPYwmqfjG/77NR8G2ylNS89e9p+5/NSX07jNI8auPkyh7LcCAVHkKdfmKv/7/4XvnjsL/
cJf8lE4SuY3hQ2NVclW8V15pulUbxmS96/8SPwoLNcN54nQSUff9Xs2V39N99fMm6P/2nuC0ln/dL2v1zMf3HYtr8hRUGKcePl0eeenuq2GY6XdXqtFFtk5gwjKaTGQNNaUh93yfj3F2JuM/i1XNlGcHaJFYxGCC
sQRbMhzXyqTU060l6k9oWbzWeo0Mfk9oKiLt6zMgrSRxb2ca1Ajqq5lOTEnG/8Dx1pc6mlog5gvBdxKSm/l0/Rz7/v3fyj/oSs9WtSwImhtB/zI5GFGtlEMGEb/2p6SfejU2BMzSZTqTcYrvHmXvECZo8lueMj9d
mOh4SVdPtPIDnkHm4vS3dXPUQbATzwtLLBEi6OTkBL9NfLbPkvMCEeZbOx+zKXGAKfLaqMYkxSZldYYDPa2lgaU/28DjG+sCwit8DPrgcdsrf9ou+GmZ/Pa/kuMQ9Ff/dTAN48Smdydaur8zU28QJ/vulrNTAx00
WLQIImEF8njy9bG/MRKPv7k7aQke+ml3ZG7WsDEq3v85sck2uw2Sm0OwPzBCQCC0UO66lw9jK8j9e6+djOLHw88LUC7zO4Je0phsNBx4kFqjrKtgu0YUBNE+8W0AuPyV9BVYEXOARTtnv7/kZXgpIgnyfqU5EWO9
a41PvwwopwgrxzRDnfVPenhL3vPx8muecyd7HUEyT+be+Sug9s7/7GsMOKBEzoQ910kPVFDkPp5fjpPLhktU/36LFbOIdzANx2mmFhuAy9zJACBomQcVsbiLQdRQqxcvXNA2YDxn59IvjYO5LLQP/okfhwiJl4s/
k29WBdQPuOjosJ+5VBTpZDKil8LUrwigqayneqmIJvifo60LTl0RABfe3CXvBir4cUCQ3Ne9RHZQ16vSiH9mWy5cwIhyHO063fdVAEz1ZLYbkfXOVIeqo3Wqs/6aBOUaBFxGjb3hQfO73DsNaoutGy8+sHOkUQ7P
EgMqCk4myX11ymgqd2eI6aFJkHLWJvDiwEW50HAyJ5A/H/c8zqUZ3+kY4h6QdXA2wcjg7I4GLCxocG0AhQuDXwJSH3+oRPwMwqtYYwgZwH2vLvcPCF9ZdXMRa5tCqs+J4PviCdMHfzGTqZV0F0PFH0g2DQwFeBkJ
KgtexEUcVODm6snBNbtIoomSA1Kr5EJcu0j6Q7D4tvQRXU53nxN2gwGHZtS6oFTx0RZgbDggqLe3NvA6D77QKrQUPOpAx14fIPOAwZiTvsYNdgoINs5mhh082N9pXYpiKfhFTB+xBMOFGGtxrvwjrHrVnJpPU8dd
I+n6P3xPLitwExF3RfgF2Lp/GVRE9vOPaGpDrUKJfYJM8LkAtfEoddO/q3OmEy5jcCP9QugjX7RqxgA5px3FE5QxijvandK6rXAj+SLeNeurHRKkPbMyEe2VCfRauXiavQ1QmbzYGj+0AjGlb8/ko2NbzAoWGp7U
levGbnxPVKOJlZs7FvxwTLU8qYdsTlKrOqqnKJBUvv2b2XrBunWXjpQIsgDlChsx8s5Xfqmwa3PiacOXLbHwzcen/fx2HcsWAk4sfDNBxEVqsY4g4pqXrCFikuDhvuKyltdlxFAIgWtTx9dj+DDEVfI5e3heNvW7
Szhgk0qBEaIiO5A8IRIMkhSDDfHKh8ICGt6q3DZtL62x8L1KKkm8a4Ws6vGmwjYRe37zwwFVFWL2pr/7fZlK/vhLYXv1Nzl4KvjXh8qQF86/afW2ZbF8anrwogeGPaf76b8E8Qwnh+r0AQz8LNAV8fPysTZZZDse
54gHMNROUg3EMv+Mo/juycyp7XMSO7Vn6UsIisjuYhd8sZHUBCs/AlY9UYSQOQFJ9XCF5kMaOEl4ksiFfhccWP8VtFTJwvkQgsWMkG0IBiVaBp+lgByCCVRQuYsQ9sgzxYnSRmmjpDHbGGb+tEroHKGIBZfvJUBj
F4mWaGaqSkW0dFgyPLJeIj0XAlwtsGP9Jyrj8kzry9KL0s1SzdeWhOtxDsLuicCW32vGbprYFbMdNd9jyKDTcm/ZtFDArg3DLmUUR+RWsmHYeH+kJFcn7Tzz22/9SNPjlBEUaqglMgkLX13ulmhIkp3YsnB3m7bZ
TabWQ1sPNEUAq3E7+OqSArSEhRKywbJ/fFHAy/2dMLwKovIhfM2ltJEMe/OCsifmiN2RboFkSzvidjKYrJmInObREoozXW8UFL8vfwEfCAA2L0w+hVuUlYTw7WfQwQ8f7aR5YlfMNiPknJzrW2AJFfD52hVzNGC1
HGHu0VEae7rFlX77+vVpxyFf9UfjGBKv4C+QXhpPMEwaUsLciQuV1sc9DcEdEUy5hb1SjbYN9lIqya/5Jt0ROoq5NsPtIz9rWYdV0EDI6hPcZugWjpTxVYJadSPWXohdDA7L02bewqDha3cwpkCs8CXT6WxltUWE
gLXdwZgCsUK9/3Ro2OB7NrAU3tZPMgGC5xgKOcCiHJAxKAPbylaKmttTcl1QzFCbka99gjnr8UZ3Lg/6mw1j9vqelJ5BOx0YLyb+Lt4Ps/f5+ougfG3rwD+bL+LLc6ANkLcK5WiwvJlJaJbmTAGTmShE+R74C58h
JtokHVMR5Yv5+Uq3qylXucQHf8EmstKn3qhelbSA54Hn/8K/XXEhLmwOHTo6V/Nnt5reYnqEKSEcJ/62NFlRpW2Do+HE/7su0MySBa/PHcuady+2AcDmdPPY5phjTnKSk53suONOOOGULajouKv9ddq9EFstQL8A
/chvsjMRP0PoZBtD79c51uRqp+mg3dy6928KrWQdUZt0OfdicjDFSaV+Co3Pu7DLEZfe8ZwCA8ZG30O+34Z6fWBAxbdQiXiBbzlCK/vlSbyHe6b/ZI0vnUc2IzSKyjRtYtTC7Prm4V1TuGo6Xsn/68Them8dPrVz
+A+2hlum6ZbDj1I2bA0LgD/+7DmAhdnmz1iOMM+h9/qrI8OclW+UZpaAuLpeHDq91VHe47E0vRrebZIQFayszdEpIlLckDQ0QfSInUcKviN2LNtocgT5ZtG4G23TAcGre72IPccNk1C5xl1bdurTObgMwPV9Voom
O4MOMU+bcM/eCMcVkFGHhbbqmhjrbmtxvPEUcvtjrY+yUO42u7qvVckWKIKe3HjXSV5O2vnmyf4DxSDlEQMApBoIk8G6S47pIt7tWmTu+KTRN+gAbhGOYfsPXquSYrqYHOhR4TRpzUTr/usPnm7QJ7C1OH7tmdWa
Fo6Xh+P/QXA3OgStW7/Qjz4ln6ChOQGf1KtKLVHUKhinyDrnMsYXUJPVCUHQzkWI+YyvjlHkCSBUyc80Ew+K538FB52fW+v/FYW/5vyhD3i4GJ1nTajY1a9aY183m2658eK3CP/sgG1zsXYlvDOO4kg8Sn2QXeAF
WfWbrVMo03owEFrhBm/II0sUV9E1YcD82gOWZkZUqIhpDvVsrncF1kwmNEk6CAWoxQhs/LjULfE2tDJpkpq3NXRj3+B9jPdR3kd7H+N9o/dx3kd6H+097qfeHqW7CscND1VNNmk81X4udwYNczqSKS93nsRI+cNH
fyyIAIYEq8b2/mgyKMb94F3Pk8AOVOOefPO3zVFzEZWz/zeSI7m7x5DjyBHkaO7e0WQq6LBVjsf5BnJLWB9PTyc0O/QPeVI/1O6/39202T3Pllt6CHmnx0IElzKBm9o8yPWWL2Bo+1wlMoH3fhrdDyUfFaNNz7uu
YkMNHDBcxPUbV+EzxKsX04Xx/3lHX5MkJUjknq4j/k39/4e3F7qzW+m67lkCs7CqOz/8YEM/eJX+S78+2bz/rIa5yQD0hQq70qGO9KsUyLgDmGo0daCabtIrlUbyH/xPoSQ0xMuz397JNOS7EBn3Wt9Lw1xNpo3F
eNZb+TZThJ++qV9ra3taB5X/zO7Lystrp+3STyNQ7OiDvlGhOdDgTAObSBwc2Lk2JNphDJ/mpJ4ZY32j9TvT9hr1ZASt1bkEN+Wa0zpRk5fUn3mgF8yruy7OvRAHzQnxHrhR5n+IxuDkJ89ixJV3sGkhpQ/Nh0+P
A1c4OxxhqujYwM05qkcNji4usBMolBDJ2Dz7qLdNR3CDJYDejxeaYyI134Myjs/leKg9NFJXDwsk8GYJS0B8VNiWdrjnIsebsLipiwcOn+XIEP5ojHqhoVEshxhR20kuwzvW3kp1C6p5ZywTmULBFSLINCSY40Ub
jioGc7tkw9gZibt3YKgRTBhFpcs1PqWMB1pbIVpVT35kOr0VIIwLfg2W4i6Lb3fW2oKpNN0yMxu1F8zHcYCFDe30caYDDE+hHGcNK7EZOQRfauV3UsWSr09qT51fM2yEtABJxShGWB0MpFgALYxa+k/HkXvqDgPh
a9cKW8b4/llgKuYDQFP18rR+pEh/4ffp1yq/074y9puOC36h/1zd8jQ8KHFbdzbZT56Bh1Ju29ONaX15jhc9+5AG0qkj18Wkgwx0ROXWrSlztYbwiID2kIGT/8q5vW4yVpshuESOqtOdXbvJNN1Gj0/kfJUpB/ls
vpi2n7IcXPD5fCXdV9b5uHS69HecE0RgQ0UH/K80kfgRbpg/Oljrh3F/vL5vPXzHoQgmcrSa9KrlR+haKIOQhAHz41sWy2WGQIkwR9zuaJBhAkXJRI1fxWrA7DZVZp2yViM8LQkfh/DCzYqh4EwxoW8EqR0BE1kO
shI9VegOizSAcHQxLK8U3UJYT1PCusoS1lKSt5Vm8wxte3Y56FNhl2G76FYGWN2Pt70K+pdFnM3LOpzLKrGisoBp2frVEvwrP/zQNN1X+IO2pUmUWMoADqa0lj54nr7SwABAMAqSTrX2TvG0K258/7bkb4ln0Itc
YYj/z5uCOglx/FsDQTIFSDFy0xZdjXwokpb15eZE/fdP4983gOkAp77cnBDLQM7B2qOFkY8S/YQRjqaJ8TOF/WHARH9JsR/4EoSpmu/POj1avvcDH4F4+vTNXvgJL8Ink+A+w+Mbx1CaZZRetjjW8kUcLmm2TitK
kN3GO42qIy22Pcwsp8NysP13AVSuO5FUH+CrtAMuF0kr1h2ihh3iWTBVX4dPxK1DLDguQK9J1j8aXzqauAcyIjbayqjmklD8MFjwJHDLr4sYOFdXczAGTihtAAtIUqzTv5BPYJGgfCr/iVDE6z93lt4LQUsIMqVJ
fWTQKFiQpwr05TwEfujylAC9Z6Y9bzLUVvPfm6LBbcdUY9wGE5+4DvEIpOMkOUhl3SyaB94YSgrVMFIPQZ69Ri2s/O2h+FdgTlYMwsdHhyDsJndIcoSuZFbISG92B0KozEkVjtw0g/C2O2VQpWU7ydDKRvNxiWK4
5dxc0tBBFlVTCNz9mpdU4e/gf38/DLc3BBYLmMUDhlGOXA6eDKp03P8j065g6d2ndysCCqgXBT3sXNzF3d3FCx0/4257Jkm9IICQM82ErMLUDR5puHADVGxX4th/RxxWNDvTBXKyKC9f6+iKq9JGxKsUlpMXQRU+
aZ+OeTamidB3JkLBpAObiePdx55RD9rxnE6YSbPo/eQ7l0aJSyrpllMqPtgRVwZ5nR81bZw/ZvFai56JvvR+carV+ZctJGLQLlITdvaIDW6BPnTpeHq0YJqswAyORVByKqkj7zo9DE9E21SNh5oYHj7SkurJbluY
drz/EtSTC/bnYSwqTVdHFQ80QathtGPJEeR7Cw2rVdNqsrcex+efmwpJ0mHzkuPNRocJnJkSrd6WLuLz6AUrJZxUCxLOm30PzuPsvQclNmEu8OJLK+eokPYQXkL0eM9Dy+V6EFAEpzBXYOE1C2Aly9BEZSA21may
+ewUen9V3HE4XX0vH9Q4TZCHKVZcqIawO9N/LB7i4rEExgFmG7HUSBnqtmeFHyIaXSoEXyifWRFqe4PGNdZ2s+LCnloeoYgfsWcKqC+HHJLvj4M8Bx4W3i4yuvMtgM20MN589fmtbblxyO3Pr051UFHhbMrEzTzb
vzSUN/MZfw5T6vxLJDM5wAelD2PZv/99CbNB8tOHYQmhK2/hOX8IYmDFAlmzZl82fun4yv03mN2sOrtW6dwPo/0Qowv3LSWRY9CCsZ/ETF4nmzS+7UuzHS1mgNR+Sef541CDgJ6C0tNJQ6Cetr8JKNIWFugmjAFj
sGwk/FDEZjUXlxYCH9YKFQ77Dg0Ki/fit1tQSs050CCzC/crIaKMT4H4s0vzD52LQc6uBmv5jza27IPciNsLY9Y670a23OlPTgbvHi6nmYYlb3gsWMYq1Kbr0ywAwTdftcbvk878m/xJI8wlG6XFb/wNZlRHmYHD
IxuK2v6KPFMjIr//cc/QJoM6Nc7qthUAbsXeUznIh3WHzPBsaQ3Dw4snXVFI349trrIAmgBBKcX2tOZ3u5WnoDPRCtsE2ZOjvnmEJi7SGWyFTRbllm9+Fzt7B9NVRAh9tJEuG/McPt7tiC2fxrl+gM7GPJEuc0hI
JCQ1kdOKPBqQpGGThG6sCKTdtU5lSErWR392Nf6GjuZf5gJdJD07H1DZxvoP+KfLZ07H9P265ouJgzvqryW0cKdq0ju6/7Hay/X6M/MpAF/6C1QLiy8ZIryyVyqx2Uwydjcfe2s+xhIsPmiFW5EcG9/ITcbC9uCp
Nruh6gdmW0eC0ZDk38Z9bByfPrDPW3xGB+4Qki19stXhXvle/YrtJY7riEhfsmEiG47PAOdzQ2nRcqPxESs6eY78NrsB0wGH/yzTU4aFL8HGjgjHG6Qdhbl64+b2EhJA4aPCKJZl9qgBAi/zE9t8XtintOGvkd22
mWR765SzThMtXf8InZTGpHNSN9tkye63tQf/nbupT6wZNCbN/0v9LJSClFtkzQy/fEt1GWeWaqxZoIOfjfnqvsjDxgmgeNFKJXYDgPjPfs4S5wQVoIrHTXkLHhDR6MRdHq6pz5QJADoSzJVBfpcJe8PhH2YJv4pt
6iCwucs+fh9Q4bUooJHh43JKCnUrSL54oaXM7/jKTGqhvmsZQSvS+wTeR3hPVkVgIPJuX6ymukwluAuCYVWQ6P63i7C2GtXPIJp6jwHq6Nc9jSooQsMGwqbXgFPOzVa/NsVwoUpGz1AnbphACanHVKVy+JEkX/pd
jMqG6hVi9k9ZVaWAQ+VxFDW3XG5y4fzU+0wf/QXeYZ7VtwraUeVdKHAiC6zU1yD1XfkWqXADMkU34g18/DSAs0VBLXtkbQ3x31YImCPDzBcRrkEcoxyEIVumTJFplH5gSryWjtexrO5kMUWKUbVzcZJNtSPKwrb4
LsKQM4lAKdd3CRyAk4AjwBuDvWb1irdtvPnuj620DCltoTjnTIGaH+S9Dr+6EIeKAyJpeZ1ZWwp5i4/uZsQItlEDRLT3rIKt0wgxePK+3kl2Nt1Y/ExUFYh6Pq4DthR2nI1jimYn6UrDaRpu1/D3XGNatrMcXvst
rSjXkeLc1V3cmSm3W1k4r+WUwAepoxWAbv0z+jYnorXfgpLhLyIKY87HLm0se916oL0LnrnKykH60Z02xmtmCvKdkYynGL7ZZaAht4UyhXh4gBp5ACA4HhHsSbv4ruwobH2LgX4UxULOOU1lY1GR2UhFWaHNuW3C
xsIgs5G8g4rIHpSQ/cU9Wu1MKO0JtKsc+mhlUfgZAz6U10hrAD1dOGzdB+3i/bK/tV8jlawvKtao5ZYWl4lqf4QF+Kt+bOkvNNSCMsEvENNl/lMkbHakbB7s088GK6nRl8aTlDHObtWkMuvurwLxs5Kcwhye6C3E
w2LeQ8toBDUupdyGvFn5g43GROsYzIdqV8oHHa+vwIT4k3dxht2lMwFW/Vkv1Omp8OC6Yo6meMwzyA78vUrEFd5+B25yhIkGaFbUp1tLwq57YVWU6wAfwPQjfGz5FjA8EG7m/6HYx/w/PuhpG0OekTqOWnmyD2G6
XnbTyEhS0V4Tu1qayKCEylRxFwM1tIqkns2U9arr6Uonre7F/gzEPuqbOgDsh7Dczck6ltHHnVYeu4MwaOXL82Z6ZhUcAdlI6eBAnP962MDRP4VZFfiK45BuhV8YSb4MNOFwqkrRr9q7I4HvyCxNoaCe71KBVj3w
8OYHRiKy6sOJxYwD3dJ78L9U308tZkfZkyLtCJqpkqysKC8kElBFYHhxKcNLZEl2/igI2taeZrWSU5S8WsntSv4eK03LtqRZk+jregj9VGUBA5TkjIrqmwk9S4X8gLWzIk9QgN/ExndCMHUtKWdBQWB79ZBDoARO
/yN5g+SxWTj9VIClFQgqUxxvW+MJGga/5NW3fzT7TVdR4ad8BOaugsm5tH32kxXO2r9P8xG1iQyVSoLRDpO4CNQpeWVaiFUSrxi5f+dkV8DzLZYHtG7/4hXqklMZdsKoW0RKMWJhtu/qaIukzT7o7oGBEd8lvU92
lpx2YSn6L7tLBQPLFZXACZpCNUfUmdAlz5mKHGOXBHFwjlGqiGm0C0zoiiNWzNyHTqW35nQyljNyBqHF5cMzU1k5nL2oGfHgKPAfdOCyDd6GUoOelip+t448vNlKHPpHutcBe4vfjTGuiqv9wdEhYNyV/jodE3WI
3kZjhEPOQcMVpW+WYvuGJtcocM7cdaiFfpl6LSi0Pruem2AiBr/XT75dhfjAtmrOY4aIytFx6xF+ibaAPtMDz7IlljIgq4ajeDCpDhhL9snjEK12TPXLj53S5neu6KUUu2pavEzh8hBiL02Jx9hR+dCGP1gxGKeF
w1N/OobLv2gYyQxp4xPj2O4sLehiEpVctiYbzne1UEdRVJ1qYQwduab+vXvC0qrd8eZolPKRJmJvQfTqVkHKW0VMRKlOnhSrRzcHcfUN3CGqzNLjntjoeGu70w2Mn0i7c9wkwf0zX+qDfkHtupt+dQxenILh3YVe
C3+XkJNzHlKzaNF8u9lYbr5Q6O9XDERJmRds7dhoKAxfdwy/UGcXg4mSyyvURsFLxGWaNT3IPHlz7cDyic3C4OV45OytYdFoDhy9Nig7AYzXVumugMnHbWw0D5vO/tx9RSYFYH18CKUhAgCu+YElmGz53jegAOF/
NtzEO2NoMCk7txzkg1e0aB72k27Ac03UofjjVBBKAdq5Cm8suAgi7nMKnFSwwMvD7JuWg4jz5U0PWeTh9nVJW3LYVpf8kk8kEkpAu5fWIluTC7c6Gu7ZLTvdxAbDimOCcu579F6CC0zsYNraqBYcGITkAKp2ahoe
gUX5OzvwTeoJIybuAXW94kLoXSRSIkLiP3/ZkMDbaCioXnrYzZDlzrH4Z08C3neWAtDwImMuG1NxEygihRR86++NL/uPxyB6f/XVh6KarTAKs8d51fR9DFSFOiYIGgQOdx+Y2dxaIIvM6DE86kdZguU/mSqnscVD
ZkzCj4+H3HFVadjR0ymS8JhaaNdlBu6WuS71Jn74StJ1Au3oagFSUhiHp4jyqkPWxDfBKfLTxZwmQE1Ud7fn0ycgV7pD1wsWfrHMCPGv69RiEDAYWS6bTu13quZLF/A6Opab+yrs61CTDhjBmkME7UkiyS06oEZ+
M+6r3fBbi8CFIJtxfpq3iTaNwrUEMcwqSlgXWhqyOYcYFrpU+tMTzaFTJVgXWro9/EZZ6ZDpm7XlT5/s6YPrOUTC9fqDPWfYlx/cvBVmwVoydzCrNsK60CqAdvjsZVGlFcyPz6QtdIoE60JLtnNAm7a2FDWj8pnZ
DjpFgnWhJdvXWW2rDyCDVsb16O+kDRRJKRooElAcK4dsU5dIM5ecvr2kSCF10Jgt9oBIH8rAlOx9ygTp56U9YHmJhY/oXXw37PefvolmM5IXis9V/2OOBaxSSLyVr7WkZC1/AJaU427EDLwD9Na/Hc9W+HPY8FI8
BC6xrM9aVRt/+CtEZ5OiSwUHr0Ohu/hhGNIiR5qmVXpEqh4RXExcq97aIzZb3ZGdelx6ssHNu4cXupvnZhRW2akcfehJ2DDYanSBnAznksm4b3fO4HEMlEKHNPdJx/7N//+BAfh3+IXFr6fcjahfNOa5gI2f5ygv
9OxpUR9Cgfdy0PnsI8tNp6Nh1iqt5fEnlHJPqOgAXEqnUlmBukDdTwKfJeh+EjhJNDeST9PO710alSSZLm0WpPgFBgExLkH8goOAqMsPapoPthxwD3384PTfNwY515nJnD41a7MRjwA+xUr4D4lxgFh57ikUQqq9
7dCikpJrNpys+dQ1mKfn1ckiBBPAkzuuvWfj1WOGwvdBhbDtuegkdk5Qp7g0kSbfjnIOTA7v5kXWCus0Or8kqKcTfZEqAh5Dbb9+qWbeKM1MxKxPCIuQSvpuApIiHLcEe4YmuV6F2laht9RqoLBpum5QzJcQVbUw
jwqEA01ZkN6jFrWg3ym4oUXjT9utsoSikL3qg4LKasMIa+ao4OSIqDmod4jHhFJ3qPBrekv7Poosfehco5hwC+IivpI3WfxpbrjpHEB+Gs4PHmXoUfZ+GzkDnU+ma+psIZJrmKkqaREPovbO8CMDlEGBdGaQArtD
F7WRChGgpznvMkr5R0NW8yMa0OafBOLR6/CqLWfP0VmAAYxG8OooBYfwEBnEwZZrFA+LvsAHg7i4iTo85znsn/Tfrr0Q3Wh5wVj+Q3i7uS5FcX92FeF4TSLEErIC+bk/a8VZtZtLYdxcEjG5hfx8SjulQM0N/Dmk
0S0RU+/v6YtHtJdMo6sNgtMOtRjQpKHWyW99FUhKhGLeK0wl3+V43WI1bPQAfwe4lWevX4jou+czOxe6+BaUA3pSFivDwuh/IiJZN4HgD5MyNybQGsuG0gTD4EOaGECKygHsKh4DAtenP9bgKLvAUfPmTVxlHN3x
/MeiF1ke6B+t0IOdFfmdMswFPndbWOD1laHwxKVgvOr0yY0Hf0fp/CXZMFyW/TeY/6zwS68ozaB2D69GeGze/4LC2ZQrkDw+Xk4+iNeBtbhL//b2anznDnZbNl2W2/Lx236Z5NQ/o799fdfuv1/9B/s0H37EHn3M
nv7I4bMfP3yDRfucPd0v7evk/w+i/y9Hh8vyX3K3ErzkD4bLpnm8XEPe7CuirOVpvUg37Zt9fJVkrjt4eRXALZdb4E21je7LfmJdRo7GF86Hf60u5Tyr+USKW1es6+a4beLXYy2951uQNR3lYzJj2etjCkqXxOqj
Yt7HuqV3Bb8/1R4/o323HPXGJkKuNkNcC83FsOaR930txjyJp8e47XilIMz1Yvx3XUW59S68taMxf7zTl6vRLgbFl731hnR+LU/XRtjLcPDzV3zqlV4g2uU976+xvZHjwOKSBZVGrLdSvQvUd+UYPGcWNTFj7hr0
r4mEL3cUmSH1tJVhBZqTDKw/bcTh1lh8bGXiDNRg9rwct+hxC1V/Z6RX90lbJOlFvV7t6nC5k8Y6wPWq9eYl82N7Ne+tWrfxO3EE+TN3gHzqDiIfu7+dfn1H9WrKump9fVs1I7PtHu/uZzzljN4uBxZeaeNPRkL/
yw2Cpkz9ya8xUi9FktOwRQCGmb/Tn39FWLSq2BOAx/96rflo0ZsHTamN3Me52dml1Hk/x5u+UYxu8i4aTzUpDf4/4yNffkm0jOlAkNmnZwAovEyfYewvPpXzzvjjXD81DF0z+VPbdHC96Sb602dprKTE7D1YWCQj
+GfszxaliD91XEn/tC5hVHk7zq/+C9MUuVytkAk/5tzv8uNwSkW/86Kv203gJtTbX4zPgD+sgg8tJN4+5OuCOSO5+TT2oVXwWoJPM+iSm9/glsGOh4OjeYCmkbvr+pd51R6orBgSqZab0lg3rAW9Ir+d/iXVi9vy
LIM2fUmC+UNC0iaFJYvMuo7zttUmG+beXHRC5IsDRJm0Ci47SLpzXEiO3VE5VY0iQllZb0KLpUsOIjf8UxUUMnqpK3lTFAnoi6e3o/R26M9o+UL5l/7P0zG17Sa3+47X2XpXuX2NqGk0L6bVv2F6Xf7lN0+V5xeU
t9Ezyf6VTDYuhQx+Yqp4xr2Nfq6QfxaJFQSd3tkp+Vaz23yhlEM+crefCJjS5nojp0Vz9H3WP5qhoNo+9V7b7BBmIGfXj8o4opJeNLFQ6reVZ2UB3rRWZjnXiZ9HX9Q4oVw+K+W7wsxb2hay0IVV/XwlgNim6aYo
V5Cs+1L1yXQRqYLEFAfQDRBUROJf3dzvHAsJpawlVpCuUQEp6wCqGPQgKbCPWMMuaL1AtG0lzlDIF6SdlYVJzjtOIALZ1fzPW7xx/YSqINxi0qWFmWh07XE6ApOBROYjQ3MTWndro3VtfmztYT9mB72Ex7eiYK9y
ULk4bPCFz402ilzWbizKDa7fKLZFN/utJSIWhkFlWgOaG3/bq18SL6/V5ubmdD8ZRetZETt1+wCi15aS7htN2vmdFXtWhx1kRwmdZsd66+Xer+Oz5zCcMZX/ihH3fELvU/4AWKei2OGQKl6DWyf9zF6dLRwUTcFf
y22+hdhmVWsA7mTqT+/9WHkuD9l9rO4EbQh1e1FijN7YHA4cmoiLI0yX1ezLufT5EkWfJIz7VfKaOPqIimvHk2j5eDdPW+MQmDPuWRg+jL/bwvsPcMs6BrMLM8jBdA05LIkxXvXgI4D8WdsFAtWXqizXoHGbFGUh
yETCneCO3X45JIIH2sVxxEZA/QJLoJqzUnAmI8JEYiAMyOY4cZohOKoQ5ZR9XULlBuiE6X2EbE97hbdNS1MRiCvxKNLe/sBb+iG8O+RMWhGkEMq+PHfqi4joBFwUOzgaBuxKSNLQ1cQIM0eU6pWMx+3fuqv30UJC
/kidEYf9P2oMD5mCNWb9pnF7LG+/3W2quaqr3WPvtf+tMhTHlGWmgWszIfmhpfuDTyq4//rMSQXclIlwXigIQAVchP6LlL7umVjkui+q7OcMegtoM8IlpWyABCtKJIKbL2G9rUhS8MhSwJWBow3gGADUz/TLV+uN
cKybsYEC1fDt3btWvh9Nuf7mP4lZu9OD+Nol0OR5H9JUgovMqKspV1kKjBxkzw7boVxX59J3hwUmHJVzMavZ7nJrzgGdRhuxjUAQFTxsh90SwogPiLWwMzlSwc0Trc7P0iKNDusiGX3NywFWTTBgB7goh1Dszo49
WvsY/VLOLfW2hpdaTWZQfD6i8y4Qc0qm87Vl8SRtWMetuhtnQYvEbEjAWvZ9D3fkFg/lHMH/yBlmPMzSQLWoMu4s2JCluOaC1NVHFzVw93rgPQn8rxKF0bAAVoyoScKnCxiY2WW+8ARhJAL2PeaNAtteB3t/Uthr
eqiH4FbyFTAWbztn2Njp3T9j/dtJ2AdzZi1q4K7kgQbX2V4TgfTG6Ft9qeMGgWARO0CkSpKkRNQoykr8eGAFLbuO6TNMXZMxGoKqqDmi8IuF9qeT2JNqdl5YD3LOTi25JGVwfDhoMmOOo6LvLDFKOW0yCT5M4x29
QHKDpgY5ZJYT5Sh8D97jOH3H0sm3GYA7zAWt9CPlTXEBuljLlMG6oLj5ZXUs7jLHVZ0OMayyyAuFbN9zWlxUMUqaQXXMSi9JCoxZmsuwqDJU1A0lzHAZ0C+lrsCBHUoeaWGRkC/anBzR6lIM/B2vKUpW+AYpM4gb
9JUANqFEBPxX0jHmHVHFeLYzTv6JAjFJrFYv+AbFvVeXMqTqXhuC69X3w/IVHAoPslkmBhXsB593KUh3OfiSNpOEOznxNp6Iqnp9PpnwUTlozD6sivndAKKPs4PYE4dHYigoHrr+/Xcjb+41HTyWE4d4g5jyJQYu
IFBjEKN0RXngSEa5SrQEwjK+FxMEmKOcCxcpxcHeVDGsoidKf1O0b/6GADDeF7DCnl8bjd37qzQcll41AzxY2kteBd0cBpBZrhlvE+2GdgPyTtkagTXleFiUvIw0xGO1vSF4FpJroiDCV9MgdPz1FChzB/PMNNzp
HXH3le+G43QUcgq9E4MWQiHbjLZvBVyj2PDWY1nzbavt21XTrNGALxXmHAg0gJXqCHof4ISo2Y1L30y4+RUaRnP398J20GdtL0evgmTYsrVywbomwFp+zGCF+dE2wuW5jMtloxu1+ag1x8jUxVEUxkUSAMSWmRMS
5sDe+KIGjteMALGKk6RGXOqMu12G1OeGJ7+y/cSO0ix9H3Og5g2YrTdhG5ZyLqqs4fkB6GHBUpGCEKPTE2XKETI8Xeq1XBUcYc1baRMD9wYVcBqGw7ygKyWK9CvwC4w6BTyOrUoUkCYFrD6RKwt42ySMeScMfzAj
i+d6Z+Du1jjxWqtoysFMkHqRaBsb13VxGd5UYycXrw4EwM0V+qxZmL/1ktAxxHaUMkHZ12xRFNv+SsVcJ3uzoqHQHgy+Qr4YC+GxdRKlkDKM4wpysC29Bb6mggl34dNWf6Ts5nFQQHwF+7o+ZayiVHkYFKEFbzjT
3Op6h8WB9z5A54/Wd9bMM2y/X5ZOxFJNZWql1Mmy0af3DGUyKsAmZmBTbzvx9fdEIMWIVfNe8LF6zPC0UOo4SLuScNRvgdIevXZm3GuQupmBPZu4k5U4JvIugi9vmxXtiWhF2ssBnx8hRctZc1sGMmdT8eBZHmPI
symI/yxsS9FBaw/UqoBBZwBtcRE42N9HEnm/ItzfwpKYqY+HQub+GGj0tQtBTmwWEP1uE5LsiFtSKh3b3umgrqEpnrPrWBkM4EFSmsuO7YD9cVGCSnF+x+ba6YXjTyhG8C0Tvc3RZjEuS075j3lfEPUlv7fekbWM
soFtU/traTl56ufr8Qzs5Exnyef7NQOohZmrMTIAu0M8GmJv1aEAO/NhLaBQ7iwBJK9dnSaRPuRCPjp+pChvs0oHkkD47uoMdMC7YnajzhTHzg7AHd7DP9GJ/ycygQqV74Zflj1Q7oicI4iw1QIPiJWyC4ixpwkN
7A17VxhyrM2daVHdabwmRunSOXgYknhfjCtDXC4847Ya73h/3Gvt23GbbbhgygZR0yC1bp0IHLFVkYf4l97B+o70bso90ohhCuIiTjHZOrCHqATgMoVvFmqnV1M+aIOal3CKgBdzqnH4S05NV900eGFTDd6dSqpn
aQiWjL+XO9fJnEu5mcRD3gPqOg/DPjMpHoNe0nLQXaRmCfPunK6dbqXvikZd4LwYKnguF2BHmuzc4eOsCu9HEk7QSJCIe/HDRAlgRkQzN43QiHlLAbP8uCWsEjyQIRCdP+xSicQaAI+IWbn/JSYRqZRQBGgi/WWX
lCIFfGbhHGne4QKzkHBYfZHjCur6TqvYF+OGU8EqmTNRc7bOANWBNtgitpC+MuT2QVJ8WAK3DZoGzTnaVpQPNrhZ+1vqJbw2IVKv9ju9jhpF2nLwJ4MWtJbqYe4p0hItFwzcQ3SpXqvAsM91xgNUKhTZLZ8W6Yhc
2rILMstxpPHedS4MJslF50QiT/nPz/DF9UcIA2kfkqoMejOnlvafHCRKtyeq0+15VMeaMld8K72u+gRYIBlEyPO7cg00DDgitggaGHI/siSj5caTY4jXPYXEJJYyz6Na6ZE2NRWBAdtWOFsyv3LccWCNBFC1nmd/
syCp+aqZPYJyqSLcXItF88B0fhxTijavnJ1g+VfrUcCdEltsKpbafr2PQuR18fCDrG7/IRuFuPZOUSayFBCD3Shqlt5rd8k2xh9ImiolYY/3SZsgY9n5P6yidJyHw/dLyps6kl9d26Xn1n2wKxKhSWv8gYPPTj9z
gqnehxXqSt1qvx8ut3FoV7VGXf3cvMQWy7qMFhfg0DpVzkP0JsA2L/5MndJVzEHuV0mRs6t0WjiHQhhrQIPvuFp1sKPnuIVAouA3HF5Yc4SAdRM90GYeWgUYIBSSQXP5NhO/FGuxANm6zdyzio5Cr3NtD3aD+iIv
vg0ol8tYfDdHGTgRYWeoQmXcoRgKqgaz8CgMLmxxA6QGi/RoF+DONpqf2Y82vksyq2GYwLcxULo3wKtd0dIyB4UDJydt/ixdH80HZG7m1Aa4+PQHw5cvIoOAPV8Re6sKBdtq2jAHyxy3MfW0Teg9z44CCa82Je/F
UYdafMncXX+oITtVD9ftQWpENqCKQZgtuQW4LpCfHlgq1s9STlAvOb9r9350psXAao7L3wX1hiED/LPv2jAhvb6Bd9pNRjPmR5l65/t0p45KFEf0yZQ3xDqnemHKXDG64GLMMJ+HePOEPoSUDSZCi2U0yEEYKpZp
HulZLCk8wuHezQLxL4GisDwFqQi6vHqEFoCZykG41bo7PqS/3qSz0duk3GZyksSan2GubtmSv4WnYSKrBKDh6VB0Fp1WpTc4zubPUts0dZOKHIcSLUhA0f/NPoU319MH4BYuUbo2VI6fBI83fuTH1UFe+c/l8i23
1P3n0lwsgZjJzLdm9jq25rmMITuXAgzYv1EjUCZ4bDBab/j6qBoHszL9tCMwWaWCfuy7oe6mOX5N0osvqoM6ma7KxdZUi46pSd9BC6PMImDFDkSr/XLiEFxvVj7P9WX6bdYtLEkD2M3lq6V184691+UcpDwxFe8a
3jeGI/CcTU7xvh2+6/hVLKQxu0z9iLpUwAyqVZ9sBQ3kW2wYpxWfs3r/D2numwOZtkaOCwhv2R4tmO6x1dWafSxS5v0R9muEpOzpGrzU2grrqZh5hDXX/ORuwnGPSSdgTkWvL9j+R6LBJIGPcWtjeTQy8ma5XTC1
utdVostT9HIO+exhP5P80jpn30z93Mb+nMR8ydqqKtzqEExZ+QGFDOFMnHKVYgVgonmFJyBSoMCwjsB1oAYFmkTQ8Oj/7yLw8TlXV8HI1miKsgE3wVzYY0W5RyphAHaT1+JdfBIQo9Gt5Orb5wC8M2mD+Y3e24vv
2e8Ko/UBtZo2cOcSn9vVD/aXKPcSJlc5t9nTL5nuI3ute6BOXIEzeI0ET632G2jDLJWfURMu2SFYCwiYc0V/xSlWWXBOySoj76Acov6iD+/r/sa8CyE5oJqsGNnJW4HKckqERrUt4CnSUPBKRQSMJcsJG6REy/sX
68uoaQ5z52npSqy4iqr79Utkk26EgPYgwFm1ilIV3Bek6H6/QhvRzUb0q9NXOVssWhymehbkf99206zMk7UFTYo+N8vBljf8e4az6+srqeN5fy98jfAZv3tnUdOv4dftnxb7LioGIimtovFiV4/DxTZzhVDWFDEc
XKZBRTC1YE9YV1ergSNqoJ79XCnP1gaRJzk+YCVDuC6hRzRwniH6Prx5xaHbQaIHUpd59QAfq8aooo9Br+6bSAItLcLWnPeM+iiaWCAX7WxfQALOZt3gQ3N/mqtIq01QqrjsPr74yRm4PkazbT2OBQIg8hjWYML3
0pv8UlkLltrYwDgI6O1TZrjPOdiZw86EZrVMAA9U6Af1FYQS10xJzcROBTOSyRhS1NbsFty1WYA4WvDeOsHdc6DhLVHuJoBUHzdLiNFYoL9LtxkSMDhIpV01iN7KPgpRcenaeh+/U9g/yOWnJk6HQKtdy3vSGnc0
8aEXsmZgj5LeQZZJBT11xgfDaPCVDtfErJiSshw9rb/erKbODz9gO2855GGB/bY+Q7FPGcvM1cnfAWPw8uEKMq84HrGj+m5xTnNqH8ViLvH+vFm3XPfxmffBx3rQ8n5WPuUnkXD/zIOzfTmPVS6fh+Hywhb+wGnU
c7K8UY55gL5hxFI7d81BuSp8RkAgFf2RKXHbiHfaNTtxV1zC/PEGx18pztRTjERI6NeyfreMTmx/MoTrt3zcukpfjwQ3T1zm9VQAI8R/2KB3qSuuGU/ad7mvfTLQiY95nE/U4z4K9BDZHp15sBlx9guvoQbKNORS
Fgxb2nzvf2vdZGDskw2r9+yMGH252OZzk1hS5ckMHOPbU3PQRAYH9Jb5dlZcVS1m5hdi4Abu+ktN++Cu682JKoqTkypaMIQWMEtY09Mwigiy2XiAziUZsAoVeEUI2OoKdpUHOVfZoq+3a5t1diCWls66yEtD/GkO
3B0Uv5+vPo0q3Dc6EPEPTn8WzSQNA3+6OtGP6oTavzTM/IUxhJAAztUHZb9rz6l5nkTkQBnTjDIKEQuAfP6hIWQQtM8bEwZFumFchYRVUL9ILcboYaGrTHF4xRBHKQNTg50kbsMz7utOmb1HEsqd16Yk6DOvelLt
lUw0WCzkx9jxktJGCzYaK6Aa0SJD3wWErfsbGMrWtVdqGJGM6Nr8dXttjjQCW4ZOzw9o94eTq+RxXxIW+bMh2kXO/DecQ2O/siUSrwNEmGWPE9edtJVPpFAIuiPVdJs8/EeKcxHd8UQrigxoaG3lW4jbmZAHGJ8Z
0HBsL1GzqkbE6KtGaGBQHB9wgaPCFLbYfK5asxA1hAJHJcMtKxk4CoCWTynAFoxH8yHWivyatvmZQla1VLaJFnytnWKxFXq8GUsdaFQFA0QoAGyaFFCLnKjt8Jhg1aJcg3oAMJMZR9QKxTNukyfFUPUlgjyuC6E9
q4N3RdghpOZy+HohxmuQSQcA+kJgOWu0FQBRe7BuYQBAY1FCRJAEFqUFxbsQHn7eILoy1NFvhv0weUQ4t4Tr24XTYui49TtesIx8nn5EoNMVUwRqvVoZxC0tBBnqS0PXmld0T4H+GlXgCVTc1aHksd9EKFqbKjPy
ZQXhfrumgDRLua+mAxB/xd1OYWqD4DWlJDHNPaXpd5Wj9xW8H/hM8frO1RncI/r/BjegERquEf9l3o9yt7m56XfoUyf1lO7zNi/zOX4c3J3tU7/Q3J+qE9I33e24FeaHSc58pjOa/2to9tKD9q+2rP7a2C/mir3r
3nWrFeoEHUoR1WTOR6edzGIBEstb55nl7blkpD2GYju26mBnDE5iHEPqBQWBpDJHYP1yReStSMExBoOGzW6fMkRdnCJO8EF01DvNzhE3O8Qc/7kwGF4fRxhuBaZIzc1BjyEK5ssKhfxoNIGAEr8Hv/A618R/zTE1
D4wmefCiT3Q9u8H7QSaabFCCA3jTiiMsX6kvLO1BmgmAkq7YU8kHEf9fU5p+I/GiBTr4DIPovHTBJjuXEdol2XCZdMEGidkXEPVq9vY88h30VeJCcl1wWk/85ncfP3T3dzFuRLiDuqyUg//ofFtTcnl8SPqWw2fG
NT4jBZNNJuMxKnjJOqndtLNRLIiSrGi0nGkR9zWge30NDOPUgfWQiuG2T9KCjVNzz7+rm5IrssdtLiHmefcV3ms0d3MZHDz+4mi13qIiICBBXw/EZO3q3yh4xrikgAeK0UWIpjJJujxHBnUA7ayP30LPKpU1g6fZ
YjQkrLy0GrUSvYFzQJlps8S0OxzrgXeZrhiVTU7jUjxPvuEYg0mS2AjC2QMbEPmOAur6NKq3NTbrkR1tNeQqsh6ELwUxecv+rF2dHpS+dQBnSfngm833I4BA+BK/XjeIh8ezJ0+ZuU343B/Ga1L1hMnT24iXO1Qj
NE5m9+fBzZHn8z+XpZv7P/jeqiqIE22f4ELfVs6dSKmc79Ncla9boUJYzf9OCeYCS39VM5F6SfT266vvspQSv/L3ZI8DNFPe6JC3YKgJoKxDE50Qikoq32J8QXpPSYRm4CCs6QUwBsU5DoFOn1JRcrHmMm5c0DpD
0o/1D1Sq7qpVDxEc9kwFKZX18JhX4XmXpqGkCQFmlDn8PLP7ptbsFnl2FI9g1FPDBxRRmkDbT0tOBZReiQ7+lFU2IJSe4XEUw7dnn5VivFYc+DY883cWZzQsE8Vop1ICFSzNYa/h174RUaz9z/TCanKFK4mdDSWT
BJHqM0PCgIPaqtVZZGiMkyHgy5Sdf/2Wg96p9T7H/Bd5Oli0DEOSHEpo/GgttdvvwQP9f5lj6qlKcAJ9vYy/mvOJFL1eho/tUi7pCmj4zP4sx8Fv30RIhGTSgEB1JqMVvT3Ss9Zm/a7owGaO3EkxGEPDdhYFXzxA
RcQ1F0RiCQB6agj8wWOn7ty3VNuga5tv9y1T2yx1L7YZta4v79DwJw4KxZpOZX08tQReLc5a1JGmECBjLv/LS2wW3lRnFUxiOjA8MsMwt9W7eG8Ye6Jk4mA22FB24EbFtf2Qd3eeaKX7V8HW7JUhq4AdYGZT9GTr
3Dn/ALv1H2QJ18M08F78wNpH4exWAp2jfTpuuzOZergQM42FnAtHYUXjAkjbc7UstcBKwtuQWhsI30prBuKhlClmmC1SYDcAYxz9Aeo1zTYW3010az+BGekew21m1opiGJOlyM+XUlnYkY38Wsi3Z3idMrksLkR9
W0KqRP6mIszJl2iDbZojNLi51Vm3lSacYC/nIQ5jrSSEOL2gWYYhZqa8UtkewO1BLmC0W6tNObpivW6rR1ee8niD1ci1PiDHImRDsoaAf1cs0anqqzJMt4GMDG3c8APqTcscHG+MDcRTslDIsODblD1QI13tQoot
aazHnAYdAen6sgov2NdEh4XirhNtokppFch2JfJX1H5cBWyxhbUO8wV8xuT/m5hzQYvkMx28/hIHPN0vjsenNYCA57hwTNRBIMC1ov51KnHvibACUMYXYTfxLJ4kOuQLmINIquP0ueWlTDEMVC3qYEgFfDjz+JZJ
pbLy+djtlcyxs8JoPAnmoPHMVoMJ50jMw4GmdSlSSHPADxMbwoIGaa3WQXylpNvmy4y7Fr2wJzyrq74Dqku+3GzhyIw5ak1fkyxxARDUe8FhtSibPGEfLlHWremq088q1WetlVADEDI3hlIqzE+FaqKYcF9+JHpH
1z2DHC5DBWvym9i4VxvRY3LxZrR/qmnjylSkO0pR/62/XS+t2eG+XmBUb4YZ52cJKtfnat56NPxpkcROfLrxYOI8hLcVzQKQBg1DQY2voj2amfrmL8zhOqhzE121x40kdY1/r2L35oY26uMf8vljOJbJ/vFmW9u9
WRqI4L8IoiQrQ5+6VqDFQSH28Px0fZrVCq6q+y2V59yPvX+5mdJ/7jv5CnTjnCPStA047l8EMXl7AOzNYKG7G+48a4dwkcfR80ghehz8BqtJ1CMPym0U/XFd6WyB/Gj3fSDLosfh7o01D8GvL6lqawcfoLb82Wrz
9nTr8d1ILAnYiIxVGicMaN4nNFw0QmFF2jW0QcUa6PyEn2PUfQwXhZvfN/OQd7hkCqyTCqJ/c8aZsYLaGgVPQM2YmtWYVBkBv74mn/ZpB/Zr22bmsJMK8scWs5igg7koEGixIDmK1X+VDksWh8Eyq2lpWmITkSP5
+h7wHMgZP3sRUhisiglGqOvOWDht7NzXnG5cazkvmdkfMvllwW3RNfjYWJuR6Ci0E+eLTfgnliK0QeVAUQqgbLVr+L83BJYJoGGLDj+C43nqmhkwRHsh6yo0mu9tnrrc/OjCeFq6JWtuAJpQqrbpkGVmX69XfJlC
GMyDw2w1wlH95Oyf88zKsGFT0IDXh2mt6DofUpMlgGvrrCZf5YfaKp9ezZQfEmX4763++4FdyKu531aMHFvM2V673+GO8/TDpz+urRd5Z1I958P+OFP9SFZBjEAj51IxU4kGBflhf0SJAKRLKYfAef3hTbMBbPSo
jWoG11vaO+xU1+NanPR40eDecOQPB3BOwsPzR711mMjLGSINKVviDiHJOMeHmmaLK6FscuX28d/QtKxNLJaRTP+gbVQKtZBbmywXEtIGja4Jr7F3V7QxPP6Hw9fVO/PPjWIAsvcgsYtGwYuEWP9xK0AAkbbtpMQA
5eyE+REAbkjV4Re9KxcoBWZxQw6+I1MIbqW5+66+cp9uqZRlj6OZlLWK5sr5IeFspXE5gNE5HCR/tq4BoBk1hhEGxFePGnPtHWb1MqHQhhfbcqsMkyEWePhaPLjbFAfgHdlksMytrmGmx1wAVnhhQvtBpQj8wnGV
1UNZnQgcpucqub/CNAdQcMXYOoXWHrp1BCgCqPf03C/I4wK48wN3STEavJg183K2X0CejwCEbV/TEm7XcSES70lmYlMp0zbfp1slHPkzMrhm0ixQ9Pd/MsMpVz/lXFM/4WKzsjJtoMZAimK2ieZaCxAEnp5+qmjM
Jk3ttkHyi3bDyH1tBzcQzpT+G07UhSkFwXUD3FB/vX6WGWc7olXyzra5U85Mxkvb5JaFMAqme80pYPd4shFaaxnPBqQt4Z1Q7qyBXBaXiu9aCsigyp+uhi7fEr1LdeXa5mYGRs0VplKJm7ez6Eila2WzCA424Br2
vxzQa7xrmDepgXeYdIqs5ch6jwGCeillGEYOudsI4sud+VaYx/VQbIHkSBeqi66l0XpbA/pX61XiI6t5DoEJpFQeeceUJUfrGiS0VXOjN7fhZVjZ3NIWbi6h2VLc4W/cP9QdiTxR6o8deAnKEZqMUMectqVC5PUk
sJGeZLtV6j1pqMy9m3hgi1DsWRbAi+VZrdW2ewmvhJnadOQI9OZQTZ7ZaYjNQVPPlTf4NshTO0RlOAbc1blp3/7NLGQs2J2JWY2ha0zwy0KcanRx8LFFAD56qyW4B03YqoSTjANUE2YyDwT5exRiPm68cdrbdb2g
28ayzxeoLNJJAVBShBX9J3JcFlr9AS1YOLoEl0TJzXuzPQmN0W31iqhAaqjfGPxZYXfx8p23JffdEl/SRXGHEbwQq3MW3fUdhRXUwy+n/b/w6F6acACRREQIoPQFPCUi0vIcl/G0JNW0oqccXb3YfKJF3zYxj8hQ
WhzqgEflL8BeZOHYPWkjTpnf07OCcDXb7I3T2jPJ2GQTzoom9H0Cs4Z+OguKbJvNVsClB1HEF5LPfmLO6qxxyGSnJ1xiGnBnxSF0xdlP4hwoLZD2i42XRZ7Kz5Mv4EUtAzNodz2uWUhjA7Uup6ATvj8ZmuYRnBYV
vNYa+cfl3GFiy74HxpDz/ukkv58Oq8iqSAdbhNXS7MUb794tQGc246D0+xfMgpZspysldYJyxzd8ygXrt2pI38duUYafHCup9Nzu3D1ceA+CbK0dzQ/7D9uNPfEuIOadmAbRjwNsrAocz0v58qTk/FvvL35IwYS7
E2jVotWRpDxx97jimPwbetXRBjcM6J0V3QRlcoBflZmrAuHal+rPXemqXD48s+Zd/AW+jgGOL8DvV4Zs2pdwvKmULsE9qOjET3PUYfJZ4nB/7Xl5cM+b4ftidEmNrp2ECGFtt7/dmcadHAYFOzzeIOHXsQl6bNrP
dNczDPXAa0Hqg5wmaanO2wtP9Ewjd7rXfsvxEZIf1Oi2k3IfkMHRpuz0galRq2Nw6GjXcCeR684t0uaV43S2niVfdHxXe0hFVNZ+eTLO5y2/dxzx3kK5wM6Tu3wtZweUgRGccne5oSA141AU7Ey+pBhm6xu4T4jC
U28IzMqkIpALg+icv8aKFJlu8aS8TpAUgQZv20qRcUfC6TeYQ792wicbet7oykl3mIkod9MZrjGb2h5Tg5Q4L/XJLP2QDR2zrNv2PUBESvubcWwWtp+HY8pSNsj38Cu43bUl94Ia7G+5xFQmfkX2huWeEX8P9r/U
aciRnt9VZ/ZnJwzFi4EOO1RPtCPToN5iU6S8wDjYCcccDYc166uJ9swaInZrL/dyr8JwDdjuxbFR+Aehv1gSW0FU+FMfHXxszrhs/c9bdBpQYdtL9AKOzAOD/9o+gxZgKku5nhmftgs6xGXcd5pls7mEau7/aTiA
UBLuVTZg3/cqXnqQUHhp2iZnaYe4gWpq6n7ngpyzHqsIuEqV+qAg18r2qAmOg/JeHK48HyhO21Ob+Z5xk8wjsXvA6gccQ4iNf4dC3q6lm+dx6wvtr2ChnJ7M6lsoX6uCAs3k+ixVWdRw67BGPOd4QKzJCuB2HcY6
shFjFQ/ETwi8z/rTURUbOZem+hy47Yg4vF46Bj/iKfecHJg96S0RVj33EEfJCImTgMw1Kbv9B97bqy9FWe85OsexUNU61Zd+UYeRwps2pqjsFm1x+M2ow+n9xNeBaIFFOJhv4V4Lk0UnXDTt9H3VsE7NzXu4d2UN
ox0uuIe4GK/OAlQGucDvWAXOtVRCoFeAGM2e2LhvfLnPrnj/8lwZk3a3HfMnlYEih6br7hnIB4B9+vncxKNxFveIXj5i2SGeydd8F9x85b+XgKANMII14K4LWGwnxfUuDI02QRbJ55jwnxsY/n9v9HOO/sDdy81z
igz1yyh1RH1M1fMdnZUKaj6rjKBDpRPIrTzCccvk1hVZ++uE/d7RQlG5hNRyfsQiQNloQIb4kUfw49N+mtZVx8VObm+3nu1raljliCcvnA93I9IF0KvZ+5oDCfggIK+AfkOQ+i8IXPel/hDFtG8R6uMkaFE19Rei
DnDyEWPvNXUObsJ+ucH40oJQRrAx9RT05bwvfQZqLnTl+3Qb2Ag8S8KU78WpUj8AoOtake8ISJoxeEqvHlh+Yg4oamSrmxugXP/+ZexAiKD7lTYYsNGJn4Mi/urmBnh8biPtNBTyX8ajNreRKIuL3qjR+Z+a0Q/g
LvDXt+/8NFHYWt2JhIwUVb6ODtOCM5WcyjBsR1/IJeJ+ynJSzT+AxoWCP6YODSBNnf8l7CARFpkQjVopZv2SuqCBkfZwSJHSPq2wqXVSbXxpxYup9ZNGR/yesKIfpdvfrzgE1QG3OhKqI+tpVtlvrpDuf2N45ng+
MgDZjd+zOkm7uaYozSD5ZUzhxmO9GMcD0ZBEuyCOtQAxY5w+qgzgHsYajCTyvVEMT0DFR+8+GqFXeNYlFE5JyQBwLtKxcTW3TPuTwunRXO5AFUesPnEYPaCGAog+TgkiNdE+K14XSlI/FLpmfyc8bL9jKebSBxes
PAupMGiVvPQe26IvD93HSLM+Y5Od2m0Xm+ZUG1ExhrTfwIz4j3Pr/lH/tWyX38Wh5TX55RUQPEcoYS6Hw1HGBUK7iT3Qr/bzS7++3llmPc/8hXvobf2UTJbRMuRxOpzCdtslKwkdR/u5E14WAOzsPLAYW04Leh2X
uNK5X00JTp/bO1w4/14Iu9nZIWH4bI/i3BRZ+vVM8sQpv/dTe4w0MqmhsDUJoYH7KQVCG5VoGF+JJq8ntq5t/kOGeDPnrzH2TbWdgMJL/2/87m9RFIZuXD4xAwI+/2YFjve/6VjxWapp3AeAOpV5aHKJ98DNoR9u
DnNlXhW+uadGOs8XfbWN7nYXkav78xOR+DwlfYgr8IUD0+nt3LnPodBNaiWlrOMUAqVUV+xMa50YQ5aTaY2ba3ec7vccdO9W7OAct7g6vZ27//00xQ8eayBPSB918QWu65RSpeJpJVonxpjU2mfYchUDS/FQ8ECG
WFVhR0YE6wiQUaxzRLQP024IHLaCIKjLp4p3VtXrA8aZe892GGYwUWnUogsmRO3bU+6MbECsWUFEPeDUh+npHBLVCRxMss8RxIsb+wfIzBV9O1hJCzM5gRnOO8hwaCsuZMAym8TblwDhXxaxkxCgpYUXGE5b2Brc
9vkT6aPKyTLwF8jbd6SSLmjuHu7f6hqfLbWVg2DR4sQfnSW4V9zd+Cw4q9u9sc3fKn9EBsAiIdswsnsOCxYF7K+OnKy1Qr8Cvh3wqyag3udMJ6EWRYQDzfgLTkmO9FSUX/YvWwPJ0NNoH2k/ODZsztnzSlbHQ2eR
Ztz+FLNWPISHDhZM7FVV3TUBWfS0obVjS0Q4R3IQt15W/OSLuidWVrkRQV540OQH/e6J5pd2nlQOLrfDvHFwWL1Z4DtneWK1CZSQIEY5Imqi+8FVLx/Y5j6iRLhQynWD+TFoVnJddtuE5l+NAZ2IKNyWkaTzwu7V
Ey4tu1wEbQBAIuvhsk8iHWf4PQm2yDt9UcI8vWqKejz/ZQAYcZQi5W0267SBb0vv5u1HuxdjVTYQq3e5TyGN5KH3Jv2CDJsHhF11U9o+ZKH45f0PB/rDAPjRwkGGyxNj/dqQDkkWrtP5dFrNBIIuV/UXYmBHbotw
70qpT3WRkRHiirn+qgivKW1PI5psvmtFS8pp5FBHLXlaNWLX+3v+cWSTeO4+UGFNzMdwfUu+GZ1h3QNoIf3dh662scht7fIDlE3qaOX7WHgsCn7x0rvLI8ok9kdTdYxwhQvwtka0HT+BF1HHz6+tbh4XfCkWVE5j
bRw5EqI37joh3O6a5zIvVDm6DR0jbDxrQHg6CYFQmF4QcFBOuxOAo5Pcf+Uz//HYhAcwAxFA7sIrMY7bMxU+Hz3fICPqBf1N0XRityYu/9B6T2VYxYgMhMyAS4ThjPQx8OxQjnDwJCUGyHtd7BC4PlXNX2Cign73
d8ID75QYAxrywv3z1TtY9nM1zJ+dHRTQfYP54gAPTT7hoLNVV31roPfAUVN5wP0zlb1Fw87LIJ9RXdGMfLMFnsFU9a5oNNsHHMFlMyQcqLIiLyz9NT8DVJ2OtecSYSs2Zy3Wje2FPP1uXZutKuazQO3MaocFlUyi
Rb+A66PQUBeL+FVg+LE+mALXdneXffM41G3CugB/RuwSNji6gWVSqH7M275wT1SxEWvTpW9z2vi10e7L7QB+q70RxbLw/O7wLkbDjJB2APYuN56HYaK+79gigZ8mo3ha3jZ3G7FJbT3MR/b2mRselWsn/1s7P3BE
dJKivQwQP4ROgV+fQN034rCgOx5j3vz5WY5wheU8RxHh8T0H/BLajhU9Mk03cyy1C7AeyHTRgbqC/oSGtKZLw7TzymiUcoiavD06hoFwEzwMwjopGSQTYEDpyutK0W6J5PY/kAUKDYQzeqI6OwgdziW8RjzdRfeO
6lxkQEFD8R1n78EEGYZ9byfRFziT9XS4mnbhiu4ZiHsJmwP/lKntjleteaJax1151LuiM3583mkIp7bV6QCnPyj+PuyzT/mxVpDo92lEO7wlcealZdVOtLMmH0RapH1R0q7UoSB2KfD5q9nCPcjwx6oE4nOcn41K
fI/xk/PmuS1mYmhDPl0iB32EkpX0qSQp546GVhioY9Z52B6FL9BbjLs0aK/r13H6u+5lVR1jtIEtkC94IztorNXLGjsuU8kBBRQ9xC4hBun0hM6uQG2xPj762UjtKx++K1/oIG/mvIHThHHsKmUyONNySYFXT0yI
wDb6G1jv0/XLezB4/y7NOZu/oDpB//hAZV3NBDVQqlAZcI917cadCZZglXjWAGRlj38VoZc8WpeshABYKA6d7qNt5m6cd/Xq4tDvRmAKjOXzqY2HI9+5IJdtFWm9aw+38Lao3rNYCC+2dAigk2vXNyFHfbMIK0Bz
76v2Z5gT+N5Ln4GvdKNdhd7b+LDNZzTIt3ouXDH454MF/PVf8BIrl3MHa6XqTgb3k1piFJRN6lIevRWSvRO2cj+mOBkmMspqvBwF/xU2x3NtRfhk4wsRK+T6MwVoX9lYrdL4FmaFxy0GhigyEYi6q5xHefc5QMGW
gwH6a6BbR9qZgcfZJB2Q80JYHiO+sbELuygvOUAdTaifHJrWPjbiu5c8h1s43ynCUnQOc8+1LwTWmbNHQKBob8BNvcJDVFExi6GhHT3bI4bUKRgc7ACrHFWHextiK+afA+1Outk5VQ70ohDSQa71qpOdAf+LrnEK
Omo2QeFUPXcsBqIIfr8EhYdvtcDx/bsTb9+TLsHKYZwjzl3cNSkx9t7tKUO4FlTYzQVwhPtm0X/WNmJBauSKqCnUxk3OKDm4GVaXNGuhaHIxlQLlwPHUMZoRL3RlB2tsVoiQi8gQdHa+SJQWzoqFcfi93aQaTWHU
/TeNU28Fq3nA54y1MUr3TIlPtUw6VRnFuIDG8zHYPQeVunWzEW3Javb9MkUxfoqK3fb73Ld6nBjywt47DwqdxBkxgiwt6b/pwF2w0lSrhCcukX38Pi5j87kqxt9bijlGYG9sZXmHjWcpDkZ3tmW7/Za8BOfQvcte
2HMLe4FPc5j1i0XF0fOzhVD9/0ZFiXGOKkQStzXjP33Xul+uNZMzTidY2hE5Hgg30bPuWcHqysQru8J1vjQXGx+VhEb66dcJg87a2aLv29NWP9j7Uq88k/NMdCHwuqCCY52m/8jUqZkRBX1ehWO9x3Swi7k6DHKn
YkyiILPgEYWxsWsBvyKUR9uDg9JU87x3wPLhhtNcQbP9veQtXk2izZKqAGBlLd+1uxgPeAliX8v6scmJyQRsQKW2W0c4Phtw1O/qQ2eOtY0xvVRX9tV8SLdT9q03b40MSrCWqKhG5N1lU/Oe2MBzoSIHcTdDOHD/
IfCE2EVgsEGHv1mWp1Z9sDrZdIT+NOUqZPWHyhI658LYKp5LV6XdH2U/evvJtECKH2oNA2NJXZkjS+BeMWpltzc+QMUKmj6iJtL+PFF8W+YtpvMb/Fj2feRthp+Wx5zo/AXyo0Yl0mR+XNdckJdrgdIEDqyU8ZPs
jrklZ6BuEjZfJ/te75Wslu+ca6FXt7wS2Pf957CqTKaj6a/W05hkqS/tfCCpSggjQAyV9vqxdy2SGRimM0Bvxg891z1zd4n0NOfhCQC9MTi4FeWXPWptyDFOk9lUWy4H9vZgbhUt0zLbeAHsuHOxoAovMXvDierv
pM8hmiTDdk3SOj6bo4hvEGUhjg9mY6OfzFY1UOw2xet7WbLfu5+tY18fdzjFTdoPdFtismYmrXhAez8ZV9qY8mTuBZJE4OBrLO8JV8ZyE/rxJtPQyQfO3P54YmPqFwPjWLioC7WSLXezVszgPbwT7pVU9uMok1Cu
J07K7M1nmi9l0UPQA/2VkAuWMU9HdTE9mtJMhwy5vd0vtobnReRzbTGWps+1IP1XZjYzVViXY3FFWara84CuEUmc7xQOQg7ImwhspQVYkamQxzLOk4dw0VxEYq2b6jx+XrcfWI/lNU1K+Nne0sm/4eRV6XRvsp4A
ppNz6fLyled3ax1toxezZUVyRTcoqNKXyHZRFENPpQJYUkJHA9y1j8/eDU26tFsRrg1mfPNpLMX8dvHR+peURsPZLxkfXM92fkq7mT8xa/Zs93fyI/dXngyRVjIwbIM9MZ8rLLZOqHv1Sk7gwPkrD8Exrbaj20Qf
/POqZOYSbwv/SfVslIN6j19aPVgSy0vlWWBoIzgVn3M8QULH7Et44ap42vbCpCbAyqDBk2DjzS31frtHCVI7hbcBTO+T2+w16LbQfo5IrBrqU8l8VCq493nrL2ehOuJXcVHLQiOqhX3c5f1XnUOoOa/DWQB2rgMS
EZEicfocwdbz2CBP86mGHOoZti4LWXve1JOMnN8y9FYvFtS5VZunEaCNQUi8mQdllesU5w1EfBDvBNP1PRXo64xgcK+liW3SLWMFUIFii4/QnzEYKiOIM5RLgSqI77l+5AQ4AmIbWpuTa6+zW1uooRAixqGkKzxU
x1pZTDHm3d4ln0FnbpLE8TdoM35iHRUjFu+SVe19MaoZeV+TDNNYvnroAMv9wfn9yIG+PksYZg4XG9vCDBigJHuQnL95UeY78tsTeDcqdr7Xuby8YFEzYwlF0xLuAC7f9BFD1iPwH7BMi6hKTPVSf5gITLGXjlF7
w0Xs4t7qZIfZC/5jFq+BLYOu2xdvRmguQB+B6oMnF/KNLjZCuU4vKXKXX/1kvCkHZB+asrIY03BqP4jRfcvd9u9H6lnaZec0npdFo2oloRHfMX8CMJEbe5f3caFZEsTlMbn3OZgvkcecICsLJqmJBFwVNDJUF/54
sjUYahyM9TIDlCeRa5RVtItj+ENniLEzZZvEmIpwzIwUbKc1iSyzQ4bE72AHa7YTcqi50HV8cfOJpmoJUGgTdLDRtOVxvMkLB5x2OjAYa6UrVHNVWg8VVTvnMVskoaYaVJY63Kz6ugf3AaDtqXSZE38phkU+8jhW
VYfxwq7dImzP3DiEPC9LvX8WH5/rnM+W0ovXRjwE8oCzBMzVIiGrSaTImlU5RsQGyeQOwgFVcdaixdXVvYx6diTvCJtsDPpxzQma083AEbkT0eg/cx0IPZjcwpktwZwah6pPYDmMssisPcZq1p7qsQm0ewPCVSl2
D1YoM9iZwel6nNAtNDaRj/KTbzWyBhJ4GGsgqOU/wfwI15DapZUw2hA7xKsgmR4Tc44V68amD/AZYn0i20MYBYh0Pvv/N0XtQTGBN7fvltcBKJ2jCdE6iO86C3Te5mTneVn+BKtczTuP43x8grgOEJ2jENDLHszU
c+E+YKAXYQCiZLTXOg/q+OIxbOBzVfAQCN4wBcVBMaOpO57zia32Xh44CiYVBORcLzISsHU4CFlyUhEXYBdY+EdbbscWUATyNoJTG5neC/yD8tEiFeY1x8XO0Z69w2X1DMYopbgAMMUegvHe1XDURHaOPn7vGhdW
a+Xo6zDO4eoGPKdvvgv0yWrV/e+2W1vi+WYNcfugLHcJ83Bwr3ldBJ7otezyItYeWAwoC8hkrsu+zSjTVJ9GRlQKXAXjZ/gyNeJ89fbSsAvGwNJ58HHmRz3PgOohQauXehemyGYfFxZYCFEbsVj4CSDPd1KszgAU
QZ4/bY9YBSx8xp0NXnD3KuHZ6RNU096myUBZjGfJQ/73LWCb32CnHOfrHWsMu+0brt3epM9nY1MKqf7blhYBXRodOSoPHZhqw2wNRq03Kdqj0LqUpmYNftsmAD3aptiDIaHoELlbH+qc22k72gHluDfmYaFedXUN
K4zwWZJ7uiuLtK6C/5k6qgdEZF2+lJRXrD2DCBytTac/KKRFX6wWFdHSFSwS7iXmDELRBw5USeIPIsDgQ8Y9y7ntAzmNrxsbGBlxqGwPQkWFMJ1xSZj79cm4h31gJtl5MnIxJclj6ApmzOBwhAtqZzYHs2SW00fl
AE+wBTDOSLzd0IO2LIM5JrnAO44z0EbbqXKpBPqu/gCynuNHV2ENyfM+/mHOX7nlFn80wheKAnn098hSr44AIA3ms/rdXYoIpV20+HoWdCNE/qUKeSQMZRz2gzXaBsaa7kRmvpOHOm/iYUwFoIigJ1WdMmZdc8uh
unt594E9m1WS3FL/JkJLModCzSvV0aIRn0C6Wq5ZQLZ6DqCgk1hnLheT/NC4xTk2QPTfwLESuL9mAtY/Z790duAYAHw0lDQB9+SmYecV53i+Vd6dIECK8cPwH4Dca5j3HS2uWuoOXWGqghSgz3ElWRLwNbqVwAqG
quZC5eeV0iSnAqDPmJRJC/0Mx4ENUSvYhfztSrq+uAxJ91cZ1BSRIkdf3uolN3SDgsyKjhmwrcuTncoTkAfMwkX7pseQA3pjd8seMoso8FFewaA/gEpNp6GGoAHu2USY5KI0U52AK8wju2iqnF+VKOGEmXoPnXuK
V6gmiR43PTUxZN9cF4e4eofCFDiz49oBhOqVGFq0xgpw5QV34oIh0URpfNRMekS1h7Bx8qwwTsxoqzsTeC/SWKe8cSvTn+H9VxdJNtJRJQ9hydtZvFf7zt/0O1wwruZ5ezU7htvOPT51vsJg9Pb6G9s99tafWoRT
Hqoniy9gxhkA4MMDSPQPEDmhYuDDpLAOJOsoUlDbNiuV6ovXD7BI6FKuz3o9wZhSwxQHCTZwCtz4GloJeH+VpOa1xvgEp7J9Yy1s6+97XM7uh9qbG/FUUb1HIgv5AUqRhPe9Qw0YXvFo0q8iMeHshArBF09PCUAZ
LPa7CJwh0yy/2A/TcL4i2hrrSdeEwVk/mKpjwrjb44kmTlCXyL12NZ1pr4n7WlCp0ITpObmEm3Vmdmg3dR46KsIzNJHEezWuZlzUTmgTndZ9qxnh29l79FwNbmdcAhxaK9STD8FIQKCBw2HnD/y2e6a+5idmZTIV
E8TfHHC6L6lbWeB0xMlWlK8iRW0mA+bsn84P5kPk1VCVsto6zkSq6E/VZHhSypxoFPTRJuXMNRhXADfEO+N6/d0pgOTN6ufa51zadMmRPpEGP2uQrFF1h52VyCWh7f9cgI5i7MfxLdKWNnA/Greghgk8ra5NYZb1
k+Wj7HjNpsyaD5zxJn1m/v5oaYUxB0zph5ypgCLmCYzBvtASCppZFipNw+a0hjmj+M+5x2gM2Bo3Y9+qzmtEzrgUAJvjQS2ZUdlyZAemn9O6lNeEXPCq8fq1cB5eKcMbokjfQ7Sbq5oQZxCrK7wh49iTOG8rEEOL
L6eqI8ZodgYhgCaZ3szu1sDoCukK3s7yrNghJoqD9HqCepotV/v8URjao2dMWfl9VJuvHYeFUoOJsrV+dqn2u7FroJo7L5Ueij+uIyDg0CqO69wWu4a8E9TFrfc63+whJpsHH96SVNpdRVtKQjGhHWcjLM/iM/4D
WI5H8tGPH0ZmphDzY5I207SgGjFqOtf0hnw2IPYP9Cvw8S1iO5i3EHhD6YavqcDrtc5ett99NhHVkcQNI0gY3uqOYUib0JcEMMgXoUWowQbjLhNU19SYihFCWftaksoL3EHH7KGYJDqmALa2N5hEGo/lRowSARry
Kxz+RLv7rJRcOv+f0M65wZ5otbTuSkfBd95fppX0dHzyKAlwy+J+HB4Cg40Y/OAGm7fJdTQ1/xx3b4g5uU33uXgeB1F/OKkJwDD0C+t/s3dgG3oTlIAnjDqI8DS13gKPmpjBK31S+zuDt3pUOMUQI4BI1VUd8vuY
iwj/+YNVNv7KWSHVutPcH3oi5DKq9hNTpCFGyp8oXd5OTB992P2J+daCxjILqbmb/YvUYvW8HAa6OZxYSzywe/uXt817DUg+C5RQEdTL+ChnylKwZwbnpFj/Yj1wycTOVegVdkXHTuQljanVrVgOpPGUDgxKTO9S
wMDphpbU6qN2iEz4dscHUKlR7PfoJ6fwpSbNo+jMktpMdvLMPbbE/dOT6AW0QlW98h7InQLv5wOkaI2mXdLl4+YFJNrFhWeycoL2Yr+RnvEAhsdAtFktanyJXLN6mtvVMRZBO9s7InUjpp+WgfGcRBovK4ly396S
r4/HZopT/ywvguUd0hUjG9bo+KqDEOYT3Q6P8b9/mQ2aqpFe3zTQiSi9b0KN/XQSLWGPt43wsqxjvdAf/VDVp4waWwvqeOS5NVdh1G4KLN9YVPaBS7L+tDOFUw9WJVBKqqY+n0zYw9m3nje+9i/kzkXx8orbzUe7
DuFR5Ox7kG4YRXncfXpL7POJmoF2jQfOO1mXKw2PSm3tzvI67XRuqRXjzxUencfHle7MYlz+UjKiETT1PPTkHKa+oFumn8r6niO8HcKJrjYD64e7P3X41SBeOwez8N4P6vWclgjinWG5njooLABjaJd3IIcHa2Rs
1GhEA1DPgkx3kV0w4CQf9UTP5bhEXYrL13C6ge9TyvxCipaWqYf7tdkWaHSyZDVuYbZIRG2Z7ypG0akSpMUqPvqJCAMjM339WEywGwwd3iWBzVi+UzxcEa/6cTh26SrgGAG9M4K6Q5xftwnX1N4l3DDAvDdLqQKI
YHoRtYTh4y7Ai9K7SB7AxdDgOYdOTabvnUY67tRFfTFuP6gP2LPbEUEvotaxJ+c9uuOoNOf5JvPLNaGPBSOPoo8ucGwbR6gECdoY4RHS46rfocv/cnCQTWpyhHnPXXdKlXaI6AkT6Hhqk1p58yd6mJNEBfuCiDne
O+64CyYWnuCKWwNyNR113M9cr5BNl38rYla5+hP+VIxWJbWp28wA7SyajXPLp3gaSH4o0WLgKt7NXbLGwxMouC+3BQiGPE3MDIuPTJiIIz2fcT6YVY0pn6jlR76Lwe+HyVbayeO4p6cRIS/Siu4RAd2FVwqua2MF
z0txK3RIzgYAfKP0b39leX3w9SzygRaYfL8o0m1hsRl4YAde4zTWU3Ei5/NOCPrdETcdeXJ9kvxY+6DiWtU615TdWuQYiAEbWF0jfOM0m1jlB0jrp1R491NcDDLbiceb53j67fz2mLDmBzPYBQGvnvb+4bJnh/xM
rOY7T1/cMj4f+0HGrv9ucGGP8MAHtIxpKCKa4B7KMzDqYfaZPZ2kxUSNHA0nFC13ajzsDoGgLxQRp80O+eec+psR24POz51tBZiWLDUpl3014qOeCfho8wf+Z4U+19+fLfopBiqSQAqBXcf0SBy7INizyjR8zBTw
f8AGnPcnpouEvPSrEb/8aA892zArtgQV3WNEC0JwDxbdyajjIjjhsqhhS8WO6hMTEPTyNYEujhoUdvWrkKqSkg12zJs/WVQnzO2ASOvqmoSL3xo66a639WaLmqsax+LvtFBNeCTtAKL6Rfh1tZC3SdNpqQXPXlZ+
nULzi4L36aaE/tPk9y3I/jL03iMqfuu7RlUzTs+Vi65fbuvPz59CXp2Sm4OAP4FHlDxoV9hgdKnyatGu6fJfm9qKvEa2d74N9d2gYfVv78FMQAp4FOBXbF+ZefFXYFN9fgBdzvJuadgNlA5nQ2mZYeNQdJ1+6NTf
NQxxvpMfo4kDcS5NbBzETjFEOXbiq2ZxJPTxM6JXhPsBvrlIwZa2R7giVMgD4ZmI/ToVzwK1oMR96XKc43rJozoU3AdzMDT6KGYhcFq02xxQRHq2Smx5JmYcOgjXK4z9QUCIS5YF5ZYlb6xWiM+5DMjxgjKt386J
13A3MRcZCwlXCTeFk0pQOAEE+GzxY+kRGlRcqCvgo+oxzObVsg08eQzu0t97hHsqFsNwZqSBdi7cbYpVEr9O24haEwr0bVSuLUpGhsPAOe5h1r2JoxVG0/A5/bEq8Cnkk7zUWKygSnNuo0jZohJ1+0yTKno0ffb1
qnO8MBu30hvV0JkIoB3hbZCQETuCdeHNJS4PKmLGKhdACzNMFKWSc/yBBAWUJlSxnjB+XmyTaNmxlP/cb0JNP5Mzmtf0N8h15c1IUVcLhWeccXW46NoJrr9vHlrxMAvDEkZgcCZ7u3+BVmOaJeGCg9MpZJ2gXkhZ
R5K0g+ZKvEz1mFnw4iFZBAlzEIjc1NynKrWW+1/n6feYx8ibRSmhltftnnUiH9fEH7BWxqjb4EQbuVfXtl7FmtyS8IaUFzU4ql76USZTyi0ddZ+VHSyEaqY8PboQTSWZnhu9kntDnEWg0G7OMttDpfqhgFNLOk7Z
xgnhIxi4xF+AuAm17O5Hi/S2xjSLIAaoZt/RwwL2cSqDNyjq31aW2jiychoPukw5ysxWAokY61iRhIwERKWYshYEB8lK7voeNdupHRde29ONU9kU54GB8/k8NljGWbPsHQH0l/mh2GwStZe4ZpNGijUi/eVApjp0
TH/vrVT3Go4XjTgupSdvXG3EH7RJ7Fzgl6YrySKX5QOWKjjlChRH8fL9KLdl0zSU0CbcGltICquNddQg5PBwE8394p45PV0UKOFCGIe2qNvLu4ZyhVceWRorgfyMSlUZcAD3bv4aSj09Yu3wSxz5gZkC9q9clQ+t
sHEiFiN+2EC2zpwtoURtlT6iYmtoy2cr0V62be3fCx3lJwZqWnlxKB5szZL1bw36IB3hY+0S/k7zL0q24wrgbQpm1rYxlQRS0Uc0ZybzO61JW2WbeLmJcng1KqFtF4mIjbbn7I06dTBf7kLRAuUiKyfjgrDBrg3t
XIXr3YYBWR3BJR9eD5WZTwVcHg2eWza17HkBW27kgzwVC/Fnbexgr2tGe/S7eHMrv86mPFAp7/OcKn/4YTdG4YpBp1XBMntiGqMG1qd1ARRkW9kG1c9UrULTbx+n46nB75yZrqF0DMLelpk5gpEqMOv6tMG87N4M
PVvAd0YVQeTulCQOuhY/3s4mHV2Cq3TETIMf2DrAIQMOqtHhPNd5rhbd+635gKXEL5Xx83kGC1Rv60P5VupSAL0rBJoXpYKDlglwWBE4oG8fG3nD3VcOOodcZjkAOA78pyR6Z3TJ6CCuEdwbrAo3we0BS4lvUE8U
Dz7qIJlrtrGFlU5Mv9Z/rcK2aJXz+qNsbaj3PG1tqbOaYkmMguzv/9cWVDrSCxZMgHzQ/+7N/CWXpSxIPRfs8UtmwVYttvH1b1FRlL75133dh4iXDENzFQ0jsQfVOflv4FjH+BD7HaxuJT3dRyuX+TzfzoO68ycC
zrYMhMLbtwej5XeFmdH6mg1+qrbBcnkLYutcnUMuNx5S5c7p4pmcnOv3A6579LZKXD9FSyZDWQG1YfuZU/bkILzo5krcf703zK58RAVS4rTrrwfPU+jHBfHe5DaAT0g5z+K8vvPkCFzis7Qeq2cyft5zfGRzieKJ
eRlwYGbjBnfH1Y+LdaV7IlXYrm9NSjjRjyN1cwfBUNK8OhKNLdzCvK6bHB9Lpog/tQmf3xry++rFdCbV1wYauFx76Mnk98qWPS4sbOx2OmkfWgjMrdXfrTrTee7vj1sq+vp3ZxK/Mz3qksj0BdGYeifgr34ZJCgO
oacd3FnHTLzvv5sKnlA/6oc17oO2xrN2Q3i3ahb5LXNSjoZvZRLtYZ2U3VYNeMjcKFR3Aty+KH5KdgJyJgfdSScdTgXL/p2guAeJtNe8PV4Nox9aOy4n6B7vY2wzYMnlkP9wsZmRdOxcrkAcEXPqhXTiHOF8ixRe
4bg3qM3ytsrMzRn1my/fkznCL1TIV8EG4ZMWboevvHiisrRYkY8eHsffw93MQ3LPx+s31VJG9T7VZvXkJHNdtUKgAprWoyj6ETIIOz2IcuOj5Yn+iIlXiSmwDYB6a/ro1LMMRaDT/fOf9883rNoFbIl22DtKIR/k
WKF97QsdS1YqDTqfPsmGEUxdJ0WAOea7eUthzXsZECn0fUkk751QDSvVzHVwzmiqXc0wDv+7UcBfaQI3xtVdI2CY3SWeaA3wh36xPrza2VoA8DCsJNl6o/beHmXj6svDHsrI4xTQ+9/1nTafGPuXKHnmmGhM6+KG
BW+r47yPklLXWxGGWJon8Fm5GY6jW+ro0hb5I2c0VUVqaOMFvcLgDqlHNxcAjj2/h4zNdrUXYdWJLf96Ksn4yU0F06bg19Rz6t8hF+G2I4bTuXKBO5IqOB5jMAGLHHUz80yNfx6HZ+eN8JctuYODNwmwgff2xVjp
W70JlXsgz44itP1twWDMUfdsUGiyWco1lFvUb0a/LQjFhAE+Kc0PBIZ6itUfKqGFlf/BeXv2BIByoIff2ER1aSGxOgTrGOF1e5fzFCnflpkTAgNbfskSIpqQN4AA4VgatWcGMOYAfFf7oo+y73MuPiTkPjFoK9XE
PfrRMN9IXWtFJEFYIk2cYe27GOVFTZGVLsDJwcWkz9tMeWjddEmJgdU8wq9OsSd9aM3RfAgEwj9yAEFj2rrPR9BbayuOzYpVotArPyYXh1Q0K9CPWilEy4CE7uJNqtOQx/PBrGFxLfHoDMAHDgCp++hAWbyN31/Q
cQjUFu41e9SX6N/KYWdAL+C048PR/I0L5WF4yLHkd7gsKCa808KgNwdKI/hAnt5b9dxHXodwlTWR3mOAYzvctObffoovOqNSij27bF16KjodR6zUbSU9S056LyTT/1PnKIqDx7osLYkWNgFKEWzymDnD5lWDn8T2
nsKVshAc6R7vzLZPHU+NMc1G9FE2rB8LtdQ6oxyojoQrxEQ9laD72D+LhT7wgD4Nrrx/euuj0vZ6ShnjCHHZU3fHjT2eu01M4nK/GGsDLGSIldhCtiFC9qPyna8VHEIA2lr7pxBPttD/ETosjGAn34M2ULL0WPuK
0QsPx9cVQaXJFHsDfrjEMl40zsAG5A1MaweI3t88YFmxWqu2TUy4oX3uQ51rs4g+SjoQpw4u2udwIWc5DVqy80VH6Cttz0q7cJJOeTwfXl+l4phjdBkG34WOfC+1OIwG/XTxpIG/9dnSCIh+6sNbR2JXgKe5OwE4
iOIEe6qenarzUaInssexAs7sHmsTWSxFn1/ez51uxieXickvl/IqktgPXHNfmG9XMlK+iBAKBQQvMyXJM0XvsvL3jyrguj/KqZxQecvmrVxtcgWUjyF2eKRjj7X0BWCPA21Dude8guwlebVGB52AQzLOA3B5hdY0
agjvNAg+sa/sCPDGOAhbBARJ0R6N4FLgLPh+sNI8Hw6Aydg1CMgkMn/uSKNf+QNFVDCO0G8G19Tfyd2rvAvSn+0vMGAlpz+2fPL9WWVWRJ1vzbf2hVeQyX2V7PbuqDZz5xozqBVxeLgmf9ropAtxHE8Tcs90oYzY
3dpOX3FqPEyg+bCkgM8wIPb0ugCuMG5KTJktyD1MYHjW9JPS+cEQAXYbAWvFxSqnFceoxtJ+Avwp2jpIyMQmywBhNP0BnhivDORT7aC6iYCX53NlQgBBEGm8r1VIOvxNU0sYWVcEJ6eFOmOI7q8Bu5wOVDwAuXa2
GQ201y73Y8CO6WMU8tmaFaWFZdIiGo6+hN+TwTAnFTi3gJkT96h4kSAS+KPh6NH8nyc3ZZm8JyBxj0OGwH7K/RTjubHbfs8HcEwfgkaS+tE+9XiDj/x2PxmzxJZ2Qn3vmi7vSAnvOh9t6KUg5ZKF19QzfJjqQK50
hfEQ/CZFvzgE/1Yti7PpKmpDTRbGh6Q/EMJp9GzoakfEZtYo4DVh+FhJZ4s2QwYB9FDODWHZXzSJr38TPF+Q7zD6vnZXqCk3W9/2213QI5wdeLGZWdj8+ZltlmN5j1DE/h+b53K8qQUzBPZZkUgfaSSV8X1OB3HS
Cf2gbyfpaV28cnQnzwAeYVTxXoGWBqqUx2ebHQi3usrpfVY4BGQ1yhW+muFAbzhIeszq+86GyOGbsrp/kfl+eUus18e3fbnJuETLvYZtCXbhoi1CCD6R009Ym2EfeLBl7FBhxLNYXL5ZQyB340O6jKZR5foXHTmg
SB/HehGJmJ7oYHQcULfg0qjsmQTanzZUtRtb+yCqqt7vy2wgfFRJvkl5lQFkzZgB8M+kFMaraos9ObW9w1BD1QDzXJrPyeC/mt6sjTkTjZhGWXIpkvzTtMa/jOkBNFvjQecAg+N11YRB4zubhnJPOwxjIx13hVcW
oVG5DQqldKWcB38w1L6jNvb90BER1fdVkP2+MIdnKQhbZI+tS2WbyOT3+9BRMm7baNNEBfFU/+TqDCNKTA0O/nrHmxMV9nA5jjjaCYxjXzuvf0nzqdn0/iTI17+IriW+njlivryWbzzaIKVNJyXkcSssI+k6wgbB
d3JFZ+EZVmuc0kQEgij18VZeEibR3SLGf/2tPh/A7XhBvtwFhjeJYoyl+pHqaA5NOQvLrwzLn20muOmGlNVpBU9Si+1pJF+rFWGI+VHic1iUZBzWuiLjoJTBfQld1FPw7u5ENWenPPcctJ/ixzWLqr/9DPRO8cWi
ztco1ju45MxtxO6bct/MRBmrGQXvt64c+qi7A9Clsq7K3rafRQfORAnmgYvBju73n69IAe2gZLShZBLLcWdJGH06m3w+DtCwYhFWHQq6npUjSYFJxH7JuPWz91UD3ukeJQp/EVuQ4CsUpogzv0Ns/eH861f/PzHA
FHx7i+i5GUlS6nwDmRofOd3fymg8CstNVSs4X5EbdTQBfo6LztxCnpd9RRs9gJSeqXX+RSDMXrA+bAGvTtlaworxuy1/j4jvAj/0tkY31xCx0Y66VtIAxi1g5sp3ZWSl5L5JSSPazOUVr7Wj4FGKlM92Ay/lW3y3
3IerOEnoZ8qJ9cOGjbld8GRoLin6aeLo2Q45KwxCNw6+bm5+FpRQRMSm1seLL5WN5iylmJOlTt0cI5UsXXYIW8jHp7yvHOl1cDcJvO5X0uoniI71Buwnl+g91SJa6DqgCdWuyvIoWfZ7sopzDbGBfB/pMwvk+z5/
csCs2xEcNjfMRhj28CTOo22H7OjUxdyG/4KcDKgUBpzVsudoXsuCDWr6Q/CaVL6UOCK4vehLVyQeCV2TA2y0iNn4GNG9Wk1P4oiWRtS4KmSIXqFz1kG8Mbr1AD9xeVemmAZ3CZ4v4aTp/dDBipEGzcvJYdY9Zbo0
TjYKuBoItHjbcCkUDGPwvEw+loQQSICvYttK8KgY1Pk4hBcvqw+r9JmM+TYgfp7O+64dmyxL741AWgGSjhK0LoI4+hHK/XhA32Qp7svz10+xQK1DnvtTg0d45+jijFEft6qHxIavNHRb+fsiBakHyYPPv0RM1Uom
ohWjkVlu1zUrFtVag3gNj+I3b2RD3G3S67GenIH7vHINhISt5JQcWuYreJdWfBh5cxjQ5aFOokZx1Wrr8duphQLtljYPuJvhJaqvMbQvUF38/2e6hZ4kg3Q0xqncn9MBgT8RyeVfi2YPA9uNKD00W1WNIccClfBy
ZigdyGcCNZ3nrfPhEeyCwrccJJR/gb4Bbm+d5yjHbAm01bQqyGih1CgNq44Orgi6goTBDrDOQs45AkilyziK0eX2EIojTFclqr2YGf5GFivVZi3Xl43Y9iaUN163DwtJbLBlMqUAI83iqdDBZkkq6FGlgJ1zU20/
ROdN0mfdKZS2lo+oacQ8nP3yU6p0KjFY8T1GG4eX/bVd5QiQpP1q16aUUxemWCOk2yx0H2b4DzHN12JLerh5y1cXgxbIFv0h/PqI3c45+gcKi8JJWoYeCs2lyyuxK1Ghuy7l3d5Ut7WOonMxDcGP7DM2JnTtaysl
7id3Y5hAHFL9pvxS7Jlr7A5kIAXlTFfRd97iK9NX90kzLuWTDrjA75BjHkApJdgXekpTLgWVWB5xCYLe0n1vWPls1RKMq5PSbXQN37MifL+L5nxTnpOK6tGjvm5BuUwLBp60nLKfVHA1L6uMS3qP6OPMMqwXPqYJ
5xaq1MVGPC4H7gi3Uius8Ldbazod4QlVdsqOTDFRpUlRjei8ycIan2lVmcf+q/kc4y8WsW1XCYwDOeHoo3UbbXDKxWw3PXlmS+H624WkWvldwCFJqoCdqlBjiqngS/srWOwALEKIRYrSgyTmoJJK/ON7qZw4+9mq
fzjvPjjh/G8zYjUx+eOVOdizvNbtgOPwqAvw/smrkK+hWt52X7qHhh/jvQNt4GJk6Rm6trI52tKGL50D4cM4GfLZmGZMtO6QYZxFFLNbtuoV8YClKwfxCV8jV8G5LHYSq5h4t3+5RkCcX/AcJNsxro1ItTk5Al/S
hDLZ5avRvFTCMnDpvxNLDWnEeCYpOex4PLJcYQR1kQ0CZvvqD2oM3sc6XBi+IqzOSCO24Cn7+yMl4olC163SYLRVLpL6zQ0hE0PEZru+30u7cmrNfaPbja/yc3kr5F2Yp7CJUEzM6kucA81jinmmoWN9yb98YTdT
eDYSFNaau8EIZg2ORQq3cuvS4LDHZfrVKKFCS06gTttoUvfOw3KDN5ArOtvr8qyXst/2/6mj8iTEK8y4S7RH6+1ko4tBRVXuE+uz28qZacCBv5PZT51ttzLaDSGWKNtamIkso631mJsBNTsiWB6EFI7id1PkYd0J
4D4/q9iVuJTczsw1itz8zPO3HEq4T0Ap8yIME2c0HZ5jKvkpFTwY/vWDN6WfopJQlQ7SSPfoeYqZGKU/Utxuszs2lEevqgsQjCnLkJDaV+aI7gLpgW8n9P5RVazGQrJscVH8+szhH9tYl6sFPAfci2Pjc+MbtQat
eCpsgdJRRo78ZCo/xrGFIHV1WMJiqC9bVfCdTcXCi7buIDLSqZnldB6PWF9bcA7+iHezlHw0le7jk6Q1zdZzN9LwaT3RhatW7Z6ORO1nWv8wqoqGO3JKaWkwnjqKjuxLTRc6w8ArznCPdzCnwVpISVYUD858tFma
FwcgzOJGY+9bzcG5hKFt3MUMrLeV6T4/mUyTqhsGj+ueBBe9ISZbc1u4bUSRA3DLE8KCOYTMzNZvTOyCycShlL27gIr2HbfU8PUmKza4g2MepEMVzvyxAqy7tmljW2pilqVPsK3+nKiC7sf9hVIxDzwjP02bW3QG
YrjLlfO9qqefh2L1V+SR4S/kAHysDbktxjaxcZz5P535o9gDkStFbgG4c3QAmk1B78wWIai3SanFajkVthCDrkIA9pBONDoEHtbfInZVKFJxuUoXZvnqBnLlz1lR51zKAyX0U4DnrO/LmhmCWwZWE/gCECTk1QO6
2GbzcDUVDLzdsjHlFTdrHiv3fkam1Efc2WkkTkn4bEouhODAk+wAFPbnrAPWGjq6jDKC+qqSJ95wNaKic64TRmJODLBuf0qsnj6a2kteHIe1yAjFclMhc0wvFmSnn2cxAvdMwd6SW/xqJ9inDZxO1waBVlr+guqN
FWiV0fDZcLvzzMcN5NizIRkTsSQp5K+RNTEwg8G9EYKzq6txxzOkUWNTF58jzCPu37Z3JIv4BVlq797wbEgngAHynXapk6M1uBNOf40sSi/Acq6pI0ONsf/JVFydQB0FtxyKe8kHd9E3+0Z8iI+n0+emwK483vL7
RdgagwXjB3H8on61amD85/pjNFQT8Jra3o/37KZ4Ta08YTRIIzoBAEs5eF6fmysit6JKnPmQq8AwaRQXLq8rQJIrODd2JfFaNXReq5p18JKRtbCkaGVzC02P+qPIfrbPn3ABxUpSOA/DpcQrFHJ8dQvVp5hjfM2f
eorHbpkBipZ2Juv7/GxfE+fU63wY03tuIlRwbiAoLFCkVhBV1o7qQhhy7AVaQVI+z/EI2Fm73oTRpIAra6eFRBRYIYHcVoyJ8lzGETaMqW0w+NUDE2cXy2OUQ/oxWjGfC+jovxpHI6GrkuUd134UhRJfoURlYwJF
hULcfHQVSOBbs8cVqTXg1+qzOAWcln6y5VGUHI15HwUkr5Xa91/F4CklX6NrFE9cc3cmurCTGX6juBZa/r97TOMJXhC3Qe5VFb4T7LQVKVMA+G+C2Y8TW6bXgjRARLUz6CVvmNc+eg4WW0bQ3U1Al8F1yBzhYOEP
Fy2Ctw6oN7REOPI4gbwqKtrYg9vuRyex8NlQlpSZ7U17ShxIZpdMaLVwYZqVv6WIot4F1omOykc0N1uyP75nfIRz7tT1iYlkVAHcVD38g4KmouOaFt8bsoMUukoLRsJVQSkb8iWwFO3s07zT7esU2r0aJxwMWIjO
GcNbD9uwumBhvTH9XtvJoaPayr0B6XMIVwEEZ7UHC8ziC+gFIQ3tJhI948BFD9JqE+h1Nl1b40thykt0YfPwQxR7P9Edepa0vXwOjkwsKTophOkE/hSsyM608NfX3iw8kHxRQ1N4p0cpZZPJoRqr/ll7M0rIQYX9
lZCResZ4pfkeY3X35cGZsQ8vtZHNrV1whGoyScw6ueW8fZ8ezAo1jZCBVGLgNwsaUSI6cx4DagCveddvItMCrvKkTOg4N9PFJW04JWRvHIqcDz728uPKldrJGfc0Hgy7S8baLrjNAbQvrKY8MZqP9Z77LDwfOlD0
CLFqGFn9VrqvxxsrvxNN+6xu6EtLasP1b0r9WHacn6ZbjIiAW7u1izxr1spJShvFk7B7rW7l31uRHWGQd/zirdQ168kwc9eH4fkN6kCrlJPcL3UzaCa87Ixaa7oJX7tSRaMTrFe1RmhuwHeQI1LiQ4AFhRPMw6dE
bzCm7KUDGUpLt/FsiCqQ/mmduHYDt5CD8jTHeTvUkO4KtnctcQ1Un4HqNdjyn2z1DHc1VY4cE2ArER1Gx/5F988nrLgOPHdbEFEJI8gkeoAw6hRQkmgFyJAdKXqafw2Eg3uyjPXEG9j8buAZGg8qKFDXEMb/aFpJ
qcSv6ngBcDQxdFC1jB4O1kB83nPEisAxThYpNwLv0muwJw3yKla3vt8+dvwzj7dnrTFGtGrwNmgv6Uo8o3x8wt6qmBfE8xpHRHzMiopQoZSwfr9Ig98DVe3YxAsDwKd56+e7Yl2Le/flmatDQ+tjhj98iNq1aO/O
kCJ5I89d0YvYG1KQv9LMZjJxWG+lDJVvxnCmk6iVr4V5yBPtos0hdgdUWLSMpWK6XPTWi5k6y2KowlQwF8O4T6GsUUheFrLxErmoMFTDrHRl5rks0czYrrOe09MFm5RPauLAqwHokebW2wuFcC/qbG8uebb1UyO5
2RTmyw6k2uuAcFNdYKeUAZAyNPQqVU5uDFxMr3W/Fy5qq1jMYFcY1c3UYrJE7K1FnLSYr7N4V3TZKxsvRnDO0feOaclwLr5JgURRKMRMZQaePNCflFZV1jDq4PB5Fv/GDs0UHNdHOhSTxy5+C0z4mkZEVzfU6g5V
7oAE2TtPEx471wlhlNSpZsfYtsoJsJuJztzVFjolzylxAt9kH7EiLgmjgbRR97UDi+klnk+XimUDBs8zEMxPtCrHJ3uLQH7j3l59rzOKGmfWCs7rM8Te8IzTbVWmFO11LOQNTMp2XQjjzJaxPLcVHkgsqD10nz04
1Bg9kbEKsRxhzsXY7h4QbJ4NFc3O2Tq2pbHHnFBjB6nAzuHQ+pwo82bRXGPt9ukVnDnKbkwgYL7oltZd7s01/qvEHw4tiKzowkg83uIJKocjut5/+wge3u0KXhSwqea+SRToYGRK9cFamrC8XbhLXqwmAnyX3byb
vbuaIBEG5ppMYOFRVi8wP3Db3NTK66zF4ueyBlvJbK54xCc29d2kjMD4XYgqHsIBk9rIR7J8nM9XGA9f56sKXx+g1pLZUJM4J1jYI1ilUJAIol7RsEPLWphmDzUwAxvxU6akcNmhZ/VlRPZfUrymSdoWGuuH7Xp9
hYv+XoBMYirG8rwoIUmiownZMTNQjpYZ20vAVz3oQrjqRkiDQ804kmBC9Pq257IhWvcakY4UjOfjp0A6XNQb4czMfZhlh0rRX4IxQc+7CKf3R6FCbo+yAGT5HwWeCJgxbt3VAzCmfGZNoHUN+wXv93lusmh5a4FA
Mtl3y/C1yvdR7uQQHbCMUD/+0BZj+jRUI3MUY7G4fhUCLg3ye3MgPjSVqUu6MWqNY1+jryXNT6va5hglAOMSjLdJX6lkGYPkKLj+ZulFxvQsJW0eHAQ76/14xqF16uEUsuk+dLbf7BPHjYN15mAi9L15abFqig0F
bSIUljJqa8e+bUGQxOcHGgPPB9RBktpcf6O8eLc6sMnahV3c4zBFZyK1oNfUi1HHnmwuz4gdtS5rTj9ybp2E+Pj6OJReByo5G7DN1G57TCvRbsW8ZrAS6ed7b28a0RPU7sXQaPYd/QLvSMdTtu1ylbiRyeoyGjdX
j0I4c2uRjumiGk39pfZDi0ICxqZE/5VRKn2RbbQtyCqva4mSbSogBWGKRiUOEusmrGy6jl0m5fYeGuUzBnhdSblowzeM81f2vkvdY+x3oU6MSgu4CNeKIWt/y6fbiXWP1j0Af9LyjKySx7ndC5kCllRtKdNUjyu5
EF/Cu2JBz31N4e73u2j8DhnuVFaxQLrpgWJyJ1b7O2FbIpolEWzSzqPq/yklOw8LOYGy51bpRKyL1YxTCdV3mBo+tQFnz0ajdL73G3v1Wdkc5UBQEXLwvUkTIsBbGjxhXIdwfFZm5JBC02dziR2BUufb3AbHco1T
ZnfB5/s2LcoSPE06uAnhK/fEro1a4Ue8v1lb8I5tXe280ExHGskiUjW4J1yIvJjHMbYc2UpVplo8iUM0WtTyzUDzhu0IdjxGx5HY3w5umdt9RzHnaTIh3UQmC2Hv1ZriVowSEa/hvi8WMddj2Vi0NWy4Ogtmv7g9
C9+ByD7co0SFi+FgH0l1SbJ0kwCUmMjY1KHRHvT3IWLMb2rDrc6aX/ipPfGzYu+FgHd+fSUXZsxbNju1j6RoGcW5GJNJQNgtiyctGMWbjZHiHmUfmQVkkEyW9OmGt9ysNbKMXLqenOD5NAE6UpQxP19zvvaoARhF
ADYsHXMFb+Rt8HSrYqIJn7fq1pxTe9ifsbAbRYmua1e+oac9oPMu5aFBeJDcbDcGnKlAfh8brabeqLhO5YyJd5xdfePPndrI9aXKUX87UjYsHt0ZhnbHQC7tlk1HQ8OnvZieJs0Y2kiIB3j5+RRtgVTVNy80N7fX
n4GB7E0Jers9RYx0UW3HUC57N8oBmA4OPrQsCeNxvnx03xT03uwzcjFk0xLP1oGCjDYCvUY94s9djzTmGWKQ2IIJ4pPDtYnGPs7mWlyenL7Focs5HUc66rdsnsjmjFzcsdqEWPOQgK2rzxjwavJ7ly+Yt6Cnl260
wEiNj1tpADJvaM+ZcY36O15IRkEAxcX3zwkOTObF81sfEeKNsh36EnZ3oWHcSmQ747Mb+24WH0LYMjMx73+npLGgC/AkFQFA3sbnKfxLNtWi8byYkjFuhMiq6QPjjfEUwDtKg9dcXwYBFzkKEkuHr3DX2xJXfSQo
IJj9xpQvnk1DUWpvurL6FP+/pjnOKiciSdZc3l30eWAi+wt7+LDok2EFozYsX5h9pf55OX45oaf/hdzLp1TRXn3g8spxBYHONeBM07gcYrtGidkIIR+AZic5FZk+M2fMnyUVvN33uhq9DCJ8yHG2UziJ6hYX+cNr
W8v9wyFrzFruJIVQE9hKzsTVnJbjjC/CEeZ8OPjNCyUu9SJifutjB9cvMGbRAMOX+TKilIlErRZ9jmva2uYAHTiLgJ/ZQseF8YpPMjQA0Ue4QEnppFxDTd7IwbsHJfYMLDe2H819zq0ugCNZitWDqG6m2iT+kLKM
gvpzcoVfdJ8N3aSs8U6AwsPNwHTr7m1Vlmv8FTO2xQsMkiJZCfjJymWL5VH92q2LCZ3rvFinSwqxGZOx7kSX1W7gVjGqytSvJH2GqGmn66pJP4qPaw/yaZyY0gGhLqDQsts92zHX+/UOpI3nJm3pX0fqw+o1E9+w
piIz1mGk7iBxtU4pKACejZfblTHPf2anb0YIs+vSWZI6gTTolZ+I3YH0jO3avC8K6EnHRDzSvyQ8uXKwuWtg8tGed9u/lgNhxvUTGCBDoXTca4DdT6USLv+X+QgrnUxl+ulZr6syssWLunW55Kreq4kD17Ryo0LI
emQE7rE2ftrsNC5P5yMk3CUzpinDOx3r+wI5Pxyk6PITqBDcrlAddrsoKPc3kIaXmka49uyEmzc3tFslY3/f3VhfZ/rYWJNzUknkEJjxLlbyHX53zO+3LI65+3hQ4Yckwa+bC/34xJz7eTTn71IyxKDgHJv4zu3M
vJNewNFOmKwUdJ2v89hgGHZ1eOmcAy2kXc5AvY3G2kBAXeLWoOkG5RoCVvGzoDes4Wz5GBaN1KxubptslUWxH+F+tnYRiqUmIld+4z16I6NzeVkTUlI8pAZYePmrBwQPwr8MVwXgMXebBbn5ZbPsXdDfk6qmVEyh
iFFqg6U2pMdzG240aFD2OXHYzW7Td+2FYuCleSzPplQApg1wR7rB3i2evxm3fhZpkfG3yiItPSFU5FYLJpWkx0jljLtwe9qb9GATZgkjR5A+TPpUVOHJSpH0cfWWqNZAbZPFbO2I7fNu5YJRMHzaH4jVj7Inq8Ek
AXauAfjzKUuE6N0dLjuzXPUKaKS63rTZ356/KLz/SO2gLzjFehC8l3o2f0LLoS32G8CsLMOQYNKvGaCQQ22+ZBSLrHSqyJR1xk3LNIXsuzmcCe36qG+qA0GJH/PuI+g52/DXsr18SRGis8WAT7/QDAbuQFV/iG2Q
uCzGbXyge2ImmmirQqgU2F6CK4neHJ8biNX2bMpangTW/fZQE5/GCvkIAQuJm6EtQtriKUCpVbf57biflotq9OPbu+aCZXnBJoovJDt5KChbDSBeTHfweQ4fXfHp8pLOZt2QGnKesq4XH89csVkxoX35NAaPRyO1
uA09rzpEOfTUkVMYAu4B9z8nj1mZXwisJy1ej8vKCj3ZJ+0PndqauF4FvikSXCeQtXYwoxrqfj6MXsGuRwCnqw/IhpOZXdBWiKxVl/E4vID5OAIcIkaOj7DcuQz3Wy5ttI7hT3QUpbuR1v+ta/UbRr4JvbtcZoKc
mhcdjWeYxVW+nm3DfLpXWX5xao3NFkt19+P6Xvd/VKsMzlCsdiw2jH11ATYz/dV8Z61X7RRQYNoC+7J+bj77Y60MqRQr2FPfDldYya/XdTDSuMNXrHf0pDfIvA472mipw7lP1lQSOFfBWAlkVg2Tsygk79+PaCCa
ceNqZF82cdjHp7GC44GY5t9wbRG+rYjJ7kBmbc9nhAjaBkxwBY/ZQmMe0SWyqiXrA15lTWjdjBZM0YEriObOYge6tUrwBjptxBMoH+vZD4dUuarSwHO/osudHy1FXwj0Af6Wtjseb6a+vquIYAbpU+7cgoFVjXOX
3vHyrjQ8z7fBHtOxphQrBIniGeFX6AtSCKdTG2Q2dO25k2soGzvFyifno/xDNfR5+Syexz4zAX39YqjCVTN4DHAFgFZiSHDyhwVj6QZQ4/xjql6U9vjMvOJ5e0vRdbd6IjkyCVNk5leEgRPgwOQo7khsJNxKB3HL
mle2V6NrGpAJNA3tHPxurr9ELewr1/XvjJi7eJuF9AwLvS+jQsmtDiX4CTzvC5n8k7v8CQtfUe6S2+2dM/bSrHeXPZEnNnAlEU3nDnbDwxls8IKRmyJTZGJn0Ke73xKGTo2ppmcAjXumCKj6DIxiiu1jIn79Meks
ylnPHh/FXNSd57xMENCrfWk/Hm6tAgcSWUds1QxOXb0V1zAjdR/lPEKdvjTuxl5rfE2CtJzat4plFHPr5Ex/DGbCIQ/B6wHs7e7k9eQx/ZlwSJuuMpjqNYHDSyS/BLiEIJ6wHtDmdGMCkJaBQ8Pnm+y2bb6Xv2pZ
kmVEAseEyoXcbZ8RwGy3DJB7031YjLyCQsh7s3Lg6IIZ+4WC5ONsgVViCnND5ycAbaSecdWWFzLaOWgvgs4ZMmIo2NDet5g0uZmDMnUN1RgRHWjP/YXmxgTWOneya2eLubG89qqCznBotE3LxUauGF5bhXErJR+y
5l/ly0aLIH7J3nttds5mAhNiLLCWm8wzR3wKAvrhQaghXMkvZrrQVspnfDzBotFzc0DsEiLzGpGHa/PS9nrUtoL7cvTMZAjgcmZUxexW7E2myypf6mbdjwJsY4KaU3K3OlL13f4IvJqx6k6AavgEivlsLdFu79vV
blbkHuRuAnTh4xzGZsdrPHp3w+2z09iaz3MpbtDnByr8/rd+v+tK+eg4hvE19YTuckfe15VANeUa+0/GBUwDHx2wMYtGWhHNNNe1Ukfv/ik120NaS5++LDshd/2+dSbuWlcgUDOzd2jnKFCiR10utbvAM8nDse5u
vW2ZMgqQwFipwTq3eRpe/IdIq+y1sU+FwGBojZk36AFbclro8PwGUQo97rdzAXLZmtn7P7aHd82+4IUvgGQifHcb9/zu5QyNmpdShI5rjOvQfMzaAO9Hvx+iXqo872Wx4segNqVBZbI6mQvYJqGr33q+hkqrCvp5
9WWg+CxOTyDO4us5pwjkdX+KzvlBnb6CFwPdDAon0tG7T7qSXhYqEmvqDqX7jXhjCMIexQeZ8L6A2O3Vb0ztoPqyzQ4J39N5o5crtqP9/ljHrA0kbjwrea8fO6Jx1M53+XYR8YhxsQr/JqS8oyv9h6R3AJYl0tsH
XZVl6uyOngN/yRR7z6x/iCMnLqMe8nVdvSJGvMsIQk8EGGOutO2+iej4fYNI3fTccjoCcQia3EXGVlTsQMNYl8eEVIRzBd7paJUH3rj3V7/7XgGZYpsw1TqkNuq0IPHZNSG9u/WI07MA+TXx02u804Rz5wyJB9He
X1kWrjARBww6jiuhThfHo3KH1eezHsbLZFUMhoG17VNBifgo87t384oK6j7hQ1HxeFXixZRBaguv9773LvbyrxYjUBPGuYPKst+l4UlcWQrWOR+AuzPu25eqniEti0ClH0B+lK8/xc03Iq/vSvIc8tRGZUENbW5f
/tNqZyKD2iljS83jbA16c4aRdGh9RiSfWQpCNOz16TIe7rGRw0Cf/LC0ItkHnXyUlTPBE/P2oz4Rj3aqMkHEK/jzCf9L9sDj8mclerVMD/2J/2FVpKzsfI+Vf2+5pr136qVxeTRiteuKUcu60OnB6Pp0OGGb3/lM
NKXzCuT2n3L1gjKxe0n/21bkfevoVGdNfzpZYzo3F2GhEciKpc1ZzzrxfoAVHevYv6f+cD426FHK1fGgfpWXk+C9MAy7Wt9pbei0K7yj3qtE1YrQaTMIIYROC90K70E0OPMFcrLN3IOCOpHn3o2s435t1U2GKRqF
dzAaEEjF0MYbLrIXXQvPAIiwAngRMJG0SHemCEKVtWweF/I9p5mATJkm2cP+y2J1zHK5IpbkuwZkhoOcAUKBbgP6rsYO5jmpLmDFdxHEAK08bxv8icnOPPL7w0dMfxplWk1ChsW26ZylQS3jdws7SDkVYrUxFOT2
Sc8JtRTXWpKC7VmOHG6t9hU6FC4LX+2TwAk9RPMtnZvG9cfjj66YJyXG7t67h63vHxdXCPF3V+eb7suteESb9ZPi4B2O65kvAGSpT2ZBcp4CVICd+qe90guo4TnMeenDq/umbE3YQbBPkaGb6VIZh3szHAyZF4fK
n6BBxyDRJWEBO3vM9Pzi/ec1m/622m1x7ucCtWfAe8heBVtkKGK/T5906B6SPSbuljq6RQwWKytrsaMdZi0VjquBRPdFD4VLuIXYzc+4QR+GqpAdn8U5QsgbpNhqDaIzJ+9TvjKbGc0WAFBnZx97aQLTzp+RIS0l
jzV1VzC65Uyw4P1cboZGCkNYTbrnWKlNvOgVBXSABMQY9z5OsUn0aJFzWgMKRnDgDB3/yRGt6fFUJTL8G1gPAuulU9ccBsphwBkncBF5iL76Lrd8XANsbtS5/WW5TQgSLKZCLdiwLG0MP/gcOgYK39r+dK7f0ncm
dxh2/DecM7HUVuz12aeGa0Ew0EsAG/iG3Mzhya12OwkCsQuyG5HKBIB+Mz9eosW2DGV0nhdfvcuwBXCU+UYh5dm+Ga4TAvd2hzwb9MBvIHsHFhQaXlqIw7yspEv0RBUIRgtkmF+A1DpNZGwftrGI1LDkoW2FJCiX
M1XYVoR3xeizvhLIQUros3nAGftW7orsSUCAxZE7a3vSp2Q+V0uotLEu8lFHVfevGIzZq1F8JrCZdGSgLyKBwgXJzj0Gn6fTWPrzdvtpjQa8xNcZiVAJTrCyrzayXpBrxC7pJbGs84s14sTsgBZ0o3DUZj/ArTtv
bJDt61kyfF8snmvmMyrqGYDOgOl853CGpSgb7OvdDUJ0i7DmoHY7usXY5CB7hbB8CG+e6Mlqqkb62vexzO0wFGzOmCrw6K1Wq3p+lvxkKkALb9P0AevDPUZSp0DT0ONv/54erInwvFV1SjADYLu6r0x7D6c/Oq3G
eyRiMp1rSY4HWhwXHG+z6lMu7wYgz6OpD+Nx6xW9fhVMiD8ofIkXSqsMcBNXi3KQuiD52tA5gVDFcrLcWmI79M19LO4H9RxKjAJGndi4YLnDz/0uil1no2MoA0tm8lF+mv5MCfkfZkiI7mMBkaHZLLvnMqwqsSRt
e1ptw2udZbZ5HEYUK4M2OXCadUILpnfGNv8zRHvuQJ+g9cCAeB+2I84Q3+dYeyi80+KiBsMqvDXeoiLN5PHoh3sOZDdt9Kvbpo0Y2BG6EO7fkyF0ZVnk+k3C+N5CU4XNYi0taKgIVLGlnXqvOMs2dn2XsIjptB0c
tV5AduZbb+ZjRwOWcFn+oqFGrJnstnxnrbMcAG6XS4rIZNgwkLn80V6WYZpOvjQhCiwbNNW8XIAsobjuqGw8ArMXdMeLI2f0tCQrFIm1bwH6fgAQ4enrfvB+aQhr/faqhUEDRiSCvXYXYUyNImBAgFkj+LDEEB4m
3Q8YHZ4q3CYo3VkrjqkCUsJ56pjqFMXWLLGvYizYP/Isc9IVjNHjAjpyYaKuBRMlZZ68w3UIip7IMb85TO0XsHpmZKh05DygIyPUucnQvKJIFtkraSJ71LqzMUP2gb0Nu0Z8Q5EeSjhfAtYQWZLY4ZRzKdTHum60
G9TA2LP8blACp33eS8Sr/DTMZDSyqcLrecx9jX+NBOpINh4QhHAdptL4Ber1MhYUZ2fLDyLu1DyvbnwMTl6KFqVzWTlrADDoMoMID7NYlRnwSib0wzzMlXAFKVjOVgHtVgtRNUEnEhSITjgyXRbknLwmL4SpXZRS
Yh/h0LklMuSSLFi08Pdb91vfIiAJ8PtzpfdNvQqNBxkhdZIffzAYWJNNa6LmfJ/l11VSv7Rz+MohId2bkmERCwB9QoWu4ZVlTDUv8TrAuC87wPxlgzNfFPZD0SqS2l/qiUl1+PM19Gif2c9UncnSLuZVuMVJAYqy
FqvjHoSzGrhXokoT0lrATIwtRqnhiMv3DhuXzsppLUYgQuS8M1X8JU+DC9gHgQ/VfuVyqbK3jRan0eOARJm2jVCzOebxBdxFATJySOsYEzm0Qjji9dBMvtn09r2Ua26Hf6HVth3W+dBgk6s9qJBKWs8z7VSL3kxS
XTg97DVMY4Y+vin4yn7Qw3/v+IH8piWTXH+LRhdvcHtis257min1GQ7h4wOtKprUTLM4DNwxxFPayGZShlRQ5HjX1yOzq+U+OKqJF1cdA1EeDvxaLxdxZT0rrdWSRSoxjGv8THsCVpT8xb82Odv8xVfi+JyDDKAg
cowA5NxkaUodZv9AbZ2xP3iCR2vRpzronUdwhsfxlc3b27c2Alb+B4imtNJbUQhILI6p7rfvELl9E+p11UWS/TfUGvczAsOVLluhfqJmOXxu3qFFoMflso3NIDpIdiC/fEtAY5vCubefaXxoFx4+FiZAX/4vjmlD
zW7dzuKqPkHpymjFPxbDrjw7ekssEIEyk5r8qmzHyCMSnqa1cQfjB3mzklC07Xr5UV7ta1naFbr6JMygPYSJOaO6I03linvhy9nCN41eGxWlxSMVur8JFD7oXGyAqD7jNXk73lpDMXilFue02kCQkvbfdrUcuKz6
2XNtbY1olzSrqSNpbfJzrfyrH3tvvk9qIBF4TCIMw+QuhUiyIXINlnUV1bbppUiQDuQTc/K/sLJC6gnrsC9tYgfQbjIHRlqJP7PEk5/wGeaIHxCu9a4QxVhBRmc3DajhhfxtSGBCT6eKGs2pVaSS1/7Ij5tLGz8O
Y495FGkjbT8QMDhx5h6s2QpsNFp8RNADOxdZrmXWy0dVeuxVgto/2ipyX8QFECnidk95XNmWEbHEKLEhfdF3y3Wko494PCirJkAxKXv4dtZ8oO8tVCvZBVgbrM/LtytzttQzmRXgGJ102ZzQo7aUIaeI0AsEJTIq
WO5rZwqQHzy3iIICVQbsEM0C3SQemZq6iaUe9r15H2U1ZsA6TIE9lySkw/xZP8M/iG138okJyLBbLeXdbmh8uNMEatvpzLBz6DgqxrUNThAD37Zsj+LqKVRya+OTBoK2Su5c2JA3djxnAVuLctvqXA0nSWGX/B9v
Uhv/u5VqV+/4xsniYz5LImiGmTcwP4rekw7JBdMx7oIr2GoqxbaUOW5GPZp2kezQznopyHcrfINujN2spfeZXK2NUDaGjKZNoj/245RyQLr9V1Sp5QKl2U3Z51mNxxsP3e+AM1RW2ySZcsU87F9rQxslm6bJudp8
Mxp9f/hjaTllz7sZDGU1f313EN+3xJVr/7qyqvOLR+Qry3EYXLAgrxCKbKJpz7HxLzkVt3kv8Q0euuyPQzZ+/Dhl1QAkx08q8oKUUuqR50rLZkHZeuI1ADuomJ5bu61mISETc4C/Vnb/Ws/RaE9l+PJGxtDJHUJh
TLhZxUiJERaHHMb+1zgCRlzTAc4ADJOdkIXNSy0QEYMP6IuFzaiKIXMOMI8FCYqO4PzYiRkLORwrNR4KcmuRRXLmlWXHDAUaBsvbxS4sVuFpVQ6M+At5UBuT+AG5CDz23epS8PL1udfX2kQFG7AHNxbfr5MwwGxD
PKTueBT3zDk7IXRlUFcr1aGvTYDE06F+KyHAa8hZOWp/FFTA6NOpAWWV19D19eh7xm1PgO1AVHSgmw3g4SJ2kvztpkVU8BF198KJLi3waNTYQAtflJCwESHunY39NWxssWF6lBpzec9U39M4rHHgQtDDUUhILYP2
6uGhOuBUdTWoAteF1sz9icYX5fwtdj0E1tAGdraIDA3ZwGGaWi60rTNRiMYCKxDJk+fcBA48QzWrUydhUsPRVk7JltdH2CFXhzxa/bwG4vyuEPswy4bMsMPpYukcBsfq+BnmQJQR1htfyqCe7/ige+iLeWZbLPmx
v2jVR3BbJIhgZ4xamFQpp36nYyQO7Lw9fEng44n+It4hD1Nt9ADY0HezCJ4jcZizNtBD9mbew9EtnQHQRUiHjp/PpSQIe5rDNPDUHVwZUje64oB1CQDfxlwjFD7eVGd5QCLa7e9SL+RkZIn5XF8POjJdtd3EkaXU
KjVdgIY2sIgqcAIdjhQFbENRSU9a40RrcXys5kHlClJ6In6TB1WAeYaNZFv7lgHwTAcu1++QzbEA2KDnBFpTYMysbOzNWwoxMl6NWJwBEewTM8hwgjH6Z6jW0oElRgd3QymesvmrI3w4Zsv6A+tQlyDNtPYhNjIF
cNnBUs5ZJxu15G44wldsBNJsdVjtlB73l93dYrFq9G5w9zxFI4KtaMU19aNFlBH10PyW6E4r313ZHBIYGefYxbHyenb5BsE04PNn8Bc9LY5hGY1g2wOlA/DDLu2COewZLhiOFtCug5NvxPQa7zAYwMupbYCcMdrb
DIEO1gSuo+oPIhga6ktNPsUjaVjWWWngwhAJhss6re287n6Ck7N/+cGbGje/A8ehexleIBvV2ahEEXKoI/PK8Er3VMPyAS6OI1iEsCg+rAhAbbrOHkSRE4BxzHoFtULz/SyFR2Xynhy3zLEe6PQwBUfISYF+hSYt
V24v8DH1oT/ahKrRgUku3U1B2g2BWYLMpUFgglf0WUGXUT+qOY1rLI40YF+bhP0kFcvXI1rftMC4BuhIwVb6hnLtgeafbPxAedUztjXQ5weDGMeISsWxD0ieFpnS+tsfeZVmpDGR4hIGTCVKDrGcRGYkHhr3Caff
XSO5VAJrz/WML33H60aI7bwYRzk2io+nfFhwZGnq+HSE2p4sE2JV4XAaISgQ6aXmwBIFXTd9EJ61SXGrpUcBR9wKyb66BSa58sKXx3soLKZjENJoRv3mu14s2SL93iCEeRR7LkiATmrcTgDBgmXyNJRPaETdj9sT
9oAEw6lq2a+uUvcpnQklaJ5mTTG5M7kfuo7Vkq54td8oVPR3Gbd6JSmsp68nWbPRQ81V/c2G7+2qi06Jp2+1E9VCST+70RfhxhKgqBUN7fHgRP5lMHvP/ovVNcwAiDgNR0aD6PT+KUbj8GHsG6Lglz++CBHshPci
HKeKZitkOhCRDQdtMIkjqCX5YOOViVdF4IMPAB6psPGLlxjMFg9HS4zz4RK9G6F/bb7jgPcYTHXrDBK/11BR0Yhp6UAJJgIng2I0x2aF6V4QqP+/13+I1UR4vW8GPakmfYvknt7TvBn3SCKYc3lvFAx8xZpE4oE+
c3ILWrhSGuP5ipUneid+WqW5u19vYdokGr885wJQf2PZzU2SOY+4Egu5krvDzToDaj7IW8Is+sYZEFh/FYHrYmfL1dmQRFZTcID5UTznXVUnTMwCfGXlgHz+ZPCauc8Hvr++ken+rSavzw+nXA0w8NOyK8Fql+sf
xGa3yaf8EkE2GDH2BTXicu1Lb3sn50AbaP6Zfqc3bHWOYKd8YoeoDnKTyux9NaDDiHmqfRTXcwSE8sEHG4e/f4kD7D+lb25ydYx3y10a2Jfp9dRwvXbK1ACAyl1PRVk4pHbdb7en9j8VMz3+kUUa7WX78KOxGt0j
Zmz1pxGDumF8uf/5csYcgFWt9GUin4wE1iijg/OIwsYogO2kxHu4CSh4+I2dca33RBzbAQ11qICAgT2yNMw8tOUMp2zrq/MS9FQ8u/2A62vPOfnOEeOeJ+ZUFrX3dMeOztRrCpqSJIPpcJevx9DSAA40aIFZflQ2
T/GogrizGaxeeFmaRZSZrcspXlcu6uM8wOfyTNVzFkx4Mq5UxhRYQMVksH/MenDe7jYYBSyNce9oG1ZThQ8xyZ+7tmjLjamhmq/wIDLAuAAWsVViQIfSEaYmKSMusFUwzwwQJ/HjU7PnCSxS/ZXci1e6LiV+s41O
AgMNLKvV631Ra0QVWeb9r9RHNXEmAsSTsgg3H50E9RCQQyMJliOewVYmAc/zN9FjbonMs5gdN84Z+rtlUugbaEcrGWAx4wrmmdB9Tka1B2yRsZFZoK3zimC1rg4W8iwlAPlhC+BC4zyzK35VtBWXjkWRNsXNbAD1
FFDec/Uj78lfrAM0fjWsYUEU3G6rmS9O0BoVDK8gkoazxkhOvClo+zb/GDZSWGxcZudVFJ8fIu9EaePOQM4Q3gR85mCZ6lKzYnlM9TzsoJzYrLVq+rqWjaDyujJJ0mKB2fu3lYXO9y1OKlx9BwzM28WON+K8aeI6
zgQoUGTrYJACy1d8+UMcSiYYuCuG9p9EDiQepA8vZZ3JZVUl8WkAVOymh68e/ZuA7hT1+MTyQgcCN9roQ95e/Z4Gnzm6CIWWtcFVQtAQBg2qMbgPsuto6av6lbN1gwZaFqLqkbwr7acnlDJ8WbptcOBu9d0jxQO5
GeQF/r2EHfwzenwmquUaTgI5OVYt8adSlLhCRIgT2DMOMYZZgWIFd4sO2ji511imrDqvJpEUQty3KLyc4259mPXhMqOh6DgTSN5anY9HAFagtgEqePTDg4+ljy+ANFGLSXuID+zHRi1VTPl1e6bG6GgNzi8w2NKp
drvrCr1tKvjwLIEnTyFdiiIDiU/U9tzX4mN1wVNPReHVBWewvg3xEt9VgYlKHnuM9WCamh2ieZbTM4tSLps2emyXWcD9q5LmHxTJu6NVIONhMjGjV4oYvJEmX0UQRlgj/3jBTe6v4cEhXzCRy9HOdtmjA22w4udd
vpnU/WAAs1IZuwSwAmJVKfiVRaORhBVLTmREVfnbStuFmskMYHhJqtMKaeDLezOI2ulDksoTuecir3FqG/PSnmedXBbQ+Sx22M+hKJwP5m9tByyEoevFur4n8nFMzftWyLXm3Kzkonxg2KdcUrM6ZFQjA+mk5jYa
dRB+Jeun7UEDPhN/Gz7aCaT68AJjyWJXyujbrFrZrupuXPCZDLh3aLoqF02nIlZeg0Q76yIeVyRfa/2zJeZJJ2uREJJqfbx9iseDi8tbWSDxsQoCAoPucOeBzLIcmUPSu6fkZg79VjO4/ikXFEuhYXS3QGR/M3/G
vmnKuNDO3b+vAwaQSbcvH2URQsEp9bYaMQIkXgvlDn7AIOljC6YTvLc16KU7WtaY6Cn2VTa4mvtyJMjb9/86ohnLYs1qmFHoeFp5bbMJ/lq7h8cYsiw13CbkNCC5WCX8fFZOHhFiCjijhblA9+j61RMli/7yaCJA
uXT7gJ5dCCGTiGVAVBevUPQJiRx3ptZxNu1ChBObj8BrkoMpwrdWUx/oFGJPLQrT7hjae2BvaGj685bLuRUOIlbWGLlIkavow/3Y8TEe2h5ADmepoc8m8FTI1BWCiFmhGjhgCEHBa3kwlKn9AntCm/sjeL85Fvz1
pLz4b6qYwwFgxs54H1BdUq1VmxMNhYhhQ2+SyzFaNQvuhsWEQnXVo6gRc6slkdCuaDaUeFVkRExLcNvCfPz6qoxaMJIHGnNkJg12A9PsSDZaqNqnZhDea/DQDutem739fdfZTswSNk5lYua2WrTjtnO17pCdFuoN
uoXX8YopOWIa40FtL/GJ/JOh+kReFvkXTOuhXP5I1tRIp0+ftoOV0q5tz0tRbVHuLXDT6QmAhPCFUkqaO+W+88JhkRzQ82GW3YtHqgA76WutjOV+3NyoCEdlHPVv7yYetL4NyccUh8O2JBr2aCXqtmNsfLqOiKnK
WhghaVXeXNtvc5nkYLasYdlH+oYkvi4ZaRX1SY3opczl/wssbYY3KAM6pKGZlteJG91WAcNwR07fwS5GCM4rUA1VKukE0n+ZwbwgdwwtcV90fz4W4WLLwcXYOntttD1mXK5m04/+nKbOXzSP/oxXc4uf5BGOrum4
nHRFZPtEw68PSg+/np7QLtVf3fr7smGDuNigF7cHtWmwUD6perwCPwnXmd0ov2q0iNsxiJobFlDJAesN5SYYUEGWxaS4p92IwX3IsSocz6SrANIjibw7AchsvHM4+I3ShNOKRXYFViM7WqMvWnuuTioApswtPNgH
lDvI4S28sVyStW8Nsx6R8r9jjwX98/RgMtcDTW2FIY0nK8s7/6s0iN+c74W1lvYX/xAZ1bZlvHX6xqAUJ1aLspJzMEIZl3ofv0ZrsmSJ4XMHkcSNfSBV9tBBrtjf2xk4mg572OrRLrQI2sZHNIZcvpW2GpC5RE/b
KLByENQ+ukNcSdFwfq81+YQR4sduAKOws1TEcscE7yJLHxfBoLmV5b5+pQPBDeE0IHVsE/fMFKZNsO0Gr6bnZkFz9l/Zgx+0jE6xeSZm8MIe9sTgI54k9VM88BLhUBHZk2Bp7VVlXczOc2S/jovW1ufTVK04vv73
WYhM2fxZdaHpToujHE62sHnRDsAbk8IOMBfYUZolNJe7IjqA36zMZYEocTAazX74AMnbFJw3LGiHH2XPvi7uTph6nXIOa3HIBTY26iweSwMGGv0oavj8O9nMUc8AN96oHr8DJY6k5tS9qAGcc0XVhcFiUKDtc1mo
c0250Efk8OhX66couMGP+c0fviZo7GTdQSvQTBWsgxAWEU7uGWaNkgGWU6M+4Jqei6A9s+DdVxKJ3qJYTYvLMEGQRpfgFLOC9FrhwP513ux1utktpfp0eeDLGPYgvuHrjMS1wQbq/+rr9ufdswrhzEv9zDbOFUDN
e0HvGPA8pAZMX+cmlm7WT2x6EpZwVzryzVTqvJxSEFaIXWg4yEoJz/yR+RLIbivaw9nUAjUcNnPslhifjXs4cVStRcWxcgoDzGc8ya8fa9BQHjYOD6GY14Lu0JzV08OyuYsbZcIyxgefmNdFZibY3TiFC4woIcvt
AoTwPgqL0QsrkOfoOl8RgwU/H4zfDXD8kefxHYUxFIXYTSDY9ZKDR2qeYUuKEcfo0nWItXyaE4D2EdT5Ibz7WHaSeoUlIllbQH+U+pi7UAJuBw9vAJ3XADc6kSvgJG/qPK6AtuH1qs7PKr81u9Rolomt1UL96w8O
Dvw6ihdH3xyPK06KhIImz+zKjR2TrJlQyadgWmtq5829mMNWPnA+PzNgymjGPk6LyomzWL+CWWPA2fi+IcUqrmOPuOobPHC/++EkqJJdlMr7wDrWC9fKIv6w05FKl9Et4DLQgZl3OFz/VwhnNuVURB1h42blElcl
DLTUoNjqu2kkfODpY5nZMV5MCvV0miCnHRp3pymaVgRHuEEzT3utryPHLuki1AQM1g2ZU/xK0iQFRIK86KfjiVNTP4v9VPwGuWb0PToQEINyLWa/PBQmaeTNGfE4pVD8agbgEumkJla+NUBnMbwL52TCHYiLLOzp
YjKAUCwKWKtxq8464gK58lgKC8wBGtdoQwK2r5bbzXMUBwKpjKdxh3wZSd//3SZ8Kbs4pa98YPLKemPqf+D1AweFRW3XYP2E7kgvJzh6i8gX6Sa0B7KH2UOWyR6JUh4YzqkaqOoP72LW/O/hMa1ToAAN+rfyX+nc
Xd2+AOg8LZbOgdRDP/p7yfH1mqgVIaqSn6nm0tzfuj4Eu810ycgqJ6kZgJAHKcRjEf+6WK8zm1k+aj3nE/Dh8KwBV8KrLXRETm7T9DsjBLsADUVBo8haFdFu0QIBvq7IwHBRR24fRgVgULEDwQ/7IwKxki9GKhWu
P+1vkypfxsApz6THay8yeMqQxDP2gR71D7j2OGlw1v+rJRex7fD8F6NBqAUaL1J6Tz4Jg4PzCMiAjos4iouuQWxJUSNVAUXyhdVVff0rxv2hwXykG0HlY1J3RlzyWGQlSgRIXNpZ3zSugy2vocBVe0t2GTS+8GwV
ETfR/AKaU8VKIUekxjqCuhkPwVjrPzR2KY1K2DSOwvkog+Bj7GA84rleqmVGqgudsOGv+yhxalelcN2eF6eSk8khguES0/1MpmrUX70C3ab8PRqMxwYntixlHAGv2f7mumWckqYc6WCGdf7L2Zvq0aZ7E7lsHEyk
q2GGfI8xn92pfECev9Zvd1jkOYp62nlkfITaPqAk0nmZQ124R+e3DxZx+T/w5/i/yqSWYbchEYTLnIS1JI4KicunowJ31aiuSYOWE+vBTm/O3Sze74WlTsNdK76/ySdOo/zTfrn3/vVNXDec9CqJ5GqwysZDHgea
s/mxyBhfVfOro9qiMd3Vdv+VTliXkVOMrjwCzosET7e+9kE0QMkdoGnn+Jxmzm+sMvnu47x2I51NKP594s7lonHYNV8LRrCP7JcRjrLwVrrbsv9Ncd39YtjCLC4zV5/U2Dd5qLPdufVzmXjsYF/p6C+343mAHMJt
9To/gLdxqaqDxnY1BOqFosCurOYAcTwHCk9kCSCuTNLaU3HFb6zYjKD+FtRxAFrzTSvOvYZr9QZ2U3mvzIqr2NgKGHCIai5+KT8VeetvrfHNRJCau+YNY1mPjdVet5zO9qXp+5JBx8CKje0A5yC0wA4G74aaaiV2
Ut0e3vR7YYe4WXKBJpNBLXl6EygbuaPYYJSAhcQCVuYMqqd1YTsJZaMtBqLlQHTR9Hr1EtRDn2G5bdoWNTZjorAlNxpfSRiUYyYMBJbx06EgiIxoj7pKRqCLKu2JE/WaPdswWq3SKOfWlffYUbmy29D/QmsTDfC4
hFp53Iu6m7NYJZHBn96oygWW5VHrSmYkcbcAJPZ+FVJRkBYJZYkklncokYabAMMkFZyHEexCJ+dC+cyKgz0S0mJcjrp9BnFPxo6FKbmV3apJbZIBHOjnlzqnCFTA44aGh2PDecbK9JFxDSjOIUoICn/rI8PnHyZO
nAJBfc5OPU8dbugxP2QX3Z8mM68iluclO2WX8r+n7gI09wCvL5tw4zDK+qksNI6ATmpmu3U5UVYphaIFr9US3MfZYWlQRhq7DuKEViVejfBa3ugOknSn2NzYCMOqUvObDpVHrAAI+Adfmvfo2kqhbV4OFMRPi0wW
yfmZbNeuY+RKjo45rA2f4NoL4r5gqyMmf6GRFie6Wgx8eVa/9ZX0r+BzIKeJ5DQphef5bH51Fa9cSfUbjh9DGyfDLoLiszZ/At3FLiNtoNR4a+AReJSWpBkMRvgU2/eH3yVHGtDP6C6pwqhR72cVfaMZ/IfHY0FC
RMzEIQrnsKg1iLl/NOiZDhf6+xEe8bnR9aLyVhzXODOkcoFVtWhIEG2dYDZ5cEzgXFmoXQFU1tsAC+58w5ndbr/i8Cv4Xs0fBGZ3k9A2El8Zktj05x8IzUbqX6D74D4hgv38011k1gaCdkqNgyry0CYJTwQLEWOE
op5g15Lw+jDWpsmvQbQpsqvI6D/lgzBOUyn1wrD32MBga4NrNaJtQxilIi6jh8U3fs1WVR7F8pC8/kq7x1sclJ/R7kIX2gCxPtbxO1oPxyU3cH3bsD8SahawgJZGqeyKXEVTx7gA+4FVxhauMY2EQWcbK0DLEg7V
5EOxVPeg7BleAnuQ+QAGUwY466PIpKcnbDY6r4fXi2o23B5FyfAkZ36McVxJqKxmt/6l28RL29z3AMc2hVjf7MKv+FZV5mFmVTIf2Np0Mj497quwYb/gV5HKL0OquRCTvW/skuYURgUbRO/F493nGwHTqvRRHr4F
7u+1JvS0/h/j+QCcQt/9NsBWB5GfXuISSObQfqWWypIPjYg+x8o9tZbmli1Jq9NH/ztxIO5x61Guo/MdMi4wsT0zy0Rt7vRMpsCqWEY80DUf2RjAy40wTcGwQ1JlDtpml3T64YqBdPwME83blhOWX7M5ae3w67LN
sDpvpP9rdV+1C3nUD353wfGqDbrsfLol3k/6CHe5eSlebv/+FnrkIOAKbMio0sIOD26US4/Ne6X7m7PP9XCKLvrC1jJz9rmfIg/FKfZG8/jrdPEeXK3zX2ciOIfrfjt9wPNPbNT8bx6a1oBlYL8A7DXlvB79ZUDg
tOTr/08qy+v2QBawvOM+mwSX54JQfgTwRS70L4n3lJdqnFi9Hi+l7amL0rQq5Rta8gec7ZsRmoHmbwR8/xtg+Vg8sZAZi8X8NpJsYneRRYY9M71Th8BvvbqPbzgzyTFeFlENvlnHKGPUUkN902nk33iFOId17Xev
EOewkmHsWNwkcjWudIGEDpPvZjFn6kS/lJGOBdhExDBu4QA/vHyiuOOyP7LqDochLu2ph+RmxZB3sDHUe/K9/oqdudmv91CzOh9W/f/UXcS45t2vg8n1dGilC0VtdL/dAGxCKuX7AnSwEVGjnpJqiBj9XDN7PhAh
8Y9KfXT7dbfhybHk+wyah7SDF53eUR8MVVngz9FCfQP+pm3Bbs37IvzXH1cbBZ0lOlvrQwdor3KTevWt1qGzsk4NV70zoGdhRYJIb1nBJkguFZcYFDt1iPSY9E9B+bbErt9kYfJ2G+IXfvVFSAPjNqHAjOM2fFE8
bwTvOVtPtApLU9yiBzcnNQSybJMKr6MIrAW8e81j2pN+7R6d9QT4hU477eimB1QO4PXKcVsFei1qZvid7N8o/Cl2sg9Bgnud48+YAiBrbAd2y6lw4N2aCuYlEZEiarGpnhBwDi0z65bkLxqoanNzk5Z7cxN3VJpS
tMJTuut19av/CMdlpcT7vR6qeWqjElrXu6+ZoDm8aH3XTVeRS1GqkeOUEvAedYR7YK+NJdf4lOwxJdsIbtjzWBW29JLiuOjbepcfk8Fl8Gea2YZCB5ofXwpSQ9SeeclyLFLmUqTvbLBB4gq5xhN4E5b2fFZg0bP0
DlQySTuHGRGxLgTERXIlIZOKbgJ43FPWUUAxIiUDYfaJ5Fd3CzH1DL7Xm5Zw6U0+0z+2Ww0SRXQ/gdBQhFBI7j9oFbomisuelSw66Aa1vmAGBZlAcblphb8qHqLWQzf+WpB2ckUsrnatGH/TZyyWhtsoLltWdFIp
MFgCn5ZTtXAQa+Cx8JKEaE6zYvQRK2XmXwvdPWOoCrC52kW3RvaG5ISkEa4dqxSd9HkyKRKi+yodA/UD586FN6NnlvLAEFzuUs6BgTjYRLGGegfvH4/5Q0uyhjPMkgnDN72r3HAOdXowZZe7Gpp0d+EfU7J7R61i
XbxpZAdTgj+GX0nIqBHIa8W0+2MhXPy5REQNAH5qJND5SZic50cA/KUXeWQsFAH6/BG50bZwg3mOSKtNkV2j+gYmaNSpSE3MxeDjH8a5ZvmCQ7VRfGD0vV8rZPEEA+fazYxV1xPmbwW25Zil1nqb8K3+gSG1qFiz
f0JSToK9n7aV3dz2ttvNErI7jGwNNod8/m4YvM57B2X2wmjT8p/6QrnU8QvuyMhsPk+ChJOH9SS8LU0dDVkO/yRks/a0Qxbi+4RWo/0wuC40SAHoSE10+kxp/hjVzLWYA+0kSfs0Sp9ZgxygI0zCX8oPktcLbs5o
wSFnX4MbQSvEpFQFHhN0AKULjw/B/LlEuON3mXJMAzjrohEikW1Ln1Okm7wXvtLwDovuiMkvJtimJ0oJQagISKjNZQg78KEcdjhhDbzGufsIlgPd8wi5UeNnYAVITl0PfStmHCUAfg0eDrsO0Jk2fnqiyTtuyDIW
q8A/PwYjZWYpHynCNol5CGBzjTJWOfwsdIjialiJCze/6l1gtdpNQpGru7fEEimqjUOUeUMGGsomv4jtQOwWn5CgjcMMSAfm2C7oPHryS2+HkU4irA8xd/Uy3qKneiBAjYhBicMxtMjc/ibXKUaKcnxqRB39pG0l
NY8MH3PMu8CwiJK/gRkMPeUEQqmEIc4RsqSal1UNFaKwuWoqkHWlr2v/FVK8XsoVviubLzH+MN/opqKAdi1MXsy9kV2s0VAFL3RZ6j/OHJYxTDAXCH8RmM1sCGIDoLkqOENfId5V0POMblkd9KpgqPnn0/Wc+2Rl
deiudj83dqHNoCK1MDwaWqe4kyULC4AUyoMg8Qc/fnUShWriIZpDWNA/41C2DxLWYL+3YJWZoeZ2Bh70ixnotXeXLUZ17P7oZVg7zSEqezoyU6bYpak2XUIBH9jdE1fQi2yqWSFloGm/aVkFpP5XftexZobUcUQq
mxWf/jf879mnmCXN6UyLSDCHWKCsq1Y5hndJkImAYfy85YJ6Y1Ja94tnaM5BcE4FIesfanZOT8U5XX+LHBcPOOsgrugqZajSkgW5bj8y4QBQFT+y/mkwOXFhaebM95nlsEQsHUtkvvg06hp3x+AFDk4PO5o/HPht
G6O5OASEEBvS1Bq2P1CshvLZBa9nIg71XMOmGRCTEpGE71h0HJcC0aDE78sJgfA+wupgEePA7GB7sFYJiCpcrOxEnWClJ5UpLEUgkwavtPI6OyiuL5a6PvAVb1x0NPzWDxjsA+sy2uLAiaJJFVHO0KYboL9kRZUk
xMllBLeFU1wpqqw6/PubVYCVwj94U+e1OwyMifgpJ8+2qmWab8WPZAIibxNm7UIARzeWbQtCqVRsC3FBy5+5e6GXrooMabocqPGwi9rV7ByyYBGO+lG2qxDwO/R87I+8Mx0dnKDaMFnyQrgW+JkroYmqOREstSwi
okb4n1X+H/tf/KftRsAXKB8SgttqhJXw5uwDfv3bnOYBCgM+2OkDyBxKWZsJAb5gvIPh9I1f/tY/bCTjR95qCJPfmEhC2uCXkyjIiKyGBLLLj8UW3e4rxmbjAer/6lPpGLX20PfILm/8wLvZZAcyuirgMwkINgRJ
vmRfdJT2bfqUwQqtQEAbvCl2wkqGImC+mO339ePcp5DAo9c7B3uSzNN7mzJWRWRPJ3OzKr9aerZjK6zOwTXUtee4NGKEk5mW31LBW7ic9tPcPk6TxgIhXEgFJHoQdAD7JbfN/kZ1EyCfjcYys/OovLkr0HNhFsYA
MLlME2aG1AwTJwwCkmEgXEFpCwJJyvEtFqAvetLxAlnyE5JMvD9keIHjSIFO2fbHBWweBOx+r97cQE+K7MZh15w3eWKt346c8WgjpSqs4PlgtMTISHvRELsNZyyyTbTcOekAUWxwGXRyEXs8Kvli7gFys2PcrGAU
VKq0OzV6bUM/Iy7/Ux02QapYLNReEzyABuah17dmHpqpgCpHTz4rX1aWHBpZnSJnlGOAQ/i25jsZHyzdKPZqzAUZyZxUOu7mm7+7K7t4bQuwxe4RmAHPUFYyELqgigMsIg8x8LAqNprV98HcSzJLEUV5xSguTgHH
mmr4jS189gDiXYR86B4yCEg3Ri3FrEEmcWYc8+goIc3t7fhIYsQcucXEfs1KWM7ZV+vt9GDOpgJx/hUucuu/o1ILGvS23ADEsWbk05wfJuHvthyQ2l6LqV3VOscmNJJDBTlb+GtUls0Hr1z8MVigTZbw2ZTTaRtD
CmLrV9MZ+aobdWAv8zDaXAunP5+mldYF58G+6t3gtZAe8tO/eWo5T0fdXr00CZdW63DeglOqlIYUmNjh2KpRaiNDNn+rmT7y9y/2Y0o5w3xq08vKq+XO/f7gFLxy+RXwhumL5nY7RJ4Z0p/aWfVnmzklDh/B3b9x
oDZ30N7QCQLWhZq9eFd/t+UEIJEPrW0M0OdQLA3DpIkl+9kqNuNbOZkhwffncNTAboZZWxEPDwqnIlV+BbyIGHL9lJ7iV5hfbUJpZI+z49mh4zm1SoQr+eOQihdMx+1raWUsKH/bN/BNUfh3k9phyhpGJRA4yY7v
RN1+o2zq9NjIO6M255E14fQvwAEl9wP+/pWsFHdDUJKemfEP8sGoCFW4rS1Vr42xEXpZ/Ltb5YYlP3l97kpyCiXwxakqxv2OSh0Kzlcw0K6McvTzi0UdLhbm9vTqyd8oFH6kQKRSaRYq+ONYmRiy8b97JW5duxJb
p8UxNchjMty5etK+LZ8+vANqpH+krea0dWLlA1BU0I6eT5ZLHRM4qZfdN1QJyj0sFvt6WkIcThlkxJGQyaeaYeCATWxWXAp1iXp8bdhEORn/eflTPv1fYUbDuGaorchW7+Yzxi9jZpNfc/NnLAxHAnlsdM0C4qyi
4y1TuPAQPZTlUyOLg1u3R3nZJ0ofSIDz2qNeOdz6AurTMDhGxI374f28uaG2OOzooHLEgezK4PKsRM/lRqKS24CyY/RAYY2c7puFWrPVL8X6Z3u6hmeTwUGACaC9P7kAd1rrQuwfTp4gts4VC8sKGKV8/8W/wZ72
PMeiuEYfn6QcRz6Negdq/UHhnV3LYp+RNTvCBR2lJkH3f3qdYYzj76yfmYkBxK1md6QAAy6QK3f/u//TVDsjZWDTBtebPCQXnNN6JcyD0ae0IheqijYFsIh70IIJ2w/QyH5oZl6gknk167tW3v5UL/ShDRIFw9Ch
zaT5N8Cios38Qe1qCisZE0kyaMlAHaFVODsW2yMUGrj5NHF0H3kmvsZWsseaGynLC5PakClYqSAjbjQDp7BZTzWLmqVB4jd5dpCKNutbO1EhhLMixZRGFoMi/2Swm3qBMFml1Sfh5lSeIvDURzmNuP1Mww2tABeS
1tkuUE7R4jk10MoRtpF5f8YgTz1Qj4FXyWaBK8c8qzG01FrqGdOyEKn8m5jkKvtl7urmSPU4WzXjPBCi8/HTMcpA/su7r3JZ8siDqa54Xs4nw7ZswxZ5Aa251s8wbiURnwsxoFXCMmK1CGVIUXC1Dx0Gx9VqrevA
6P/liuhE0/JIv2o1ebQ1Icm6kGIUFKYsjtA4SGlYqUt2oiO22T4bGqtoqCowWRQM9/EX1mCNPcbM/55cZaypfzHY/b8l8MLRwAq2ZWyiMOe+DD+cpMJBAUvpq8FWiWgTdSnc+43Y2tgfaVhj8n8Tre8h7cwgXwiD
RziYwddfPIFeMQNQEqtR+EE7Q7nfhE0eDLFGq3BRxCLYeJH8lqZM7W644r9bsjkiVgnPnq+rS3BuLYx6ymf+3D7mf9l4+751Wk5v5cAZ34gbbMPh/ke7m0yV73VPCv/4wmoKqyC7pjbkxol3jL2NA/vfu197FzRI
LydVd4gnPo/E8HnA+aPff77+TRXNFw9IopDswwewViMlTn9+Rca1ol21aNUOVfz1elDCfXwDfKFDTHLrwXiifqO7wQ5293WB7++0gmkKZX0amg+A+fKnIJEkTDH8GGeIjzs1/8bUKWl5OV9W/4chg5UNSIvRygys
wIoLBHdsrh/28eRz7I7y94vin8est7rFD8iFVQmzLvj4hexYjeb4qe/51qumMs8bpn1Kv6lX/Z3xNMzYxBnX4/V+vbFceQKamd0S28dLmeBfwi5t9FVqf7bbJv1GLV+SUQJHKpRjncV8V8a5dSfHwmsq/oKcjdd4
DHs59m6zX5A2JoofTfyfIsTkh4jnmgahnZhuMw3XTBYW43G3GRAoC99kDVsz5KfdtixhZ4SOwRuJGjmLA60dUfLPaX+U6hS+oKBBcaioZAnz17+Q879JURCP7dG+nxu70NknF+TWYgJckg54e/FfUpw3Yu2w7V47
DqlDCB00KrckXBLRdh8xSiM7ZE7r+d/3LDt6xzthclVZ/IWdDJSTyiT5ULmqPCQXM2jpO6+odBYIcySXda7ybDkqy40v9qqlUNfCw9l437tSPc+TlRYj8VM4qqQnan9j0a5TPe6qyXIMV77i1gNrZWn88B4hE5XZ
dQT+1uBXyA5V9rzzITZE3jUshihlBsba6hBMArxJc5JqdG9w282qZrSsjrlkwnaJuV84zVXclhM5Y2fErjutwNHijvrrC0VQ9o1rex5ZmvTxvAHsrt5OMm1eIR/yuOAfDiH9KhMtI9+7LHuJgrZUvFIiwiMHGw57
xznos4q/PiRrfFPxkmyle5rdAiZxXr61k4TDkw4CnEuqyLqIaHk2cZimbBNsMH76hUMCiL/18h6CP0dSKNJxn6Kkf/t67YCgeenbE8vv7XgLO04eN+ZWXiJvS/JIbrSUQCO9/u2WPFc3C9s4/zWtYadWKoEa+qvn
gqAOj6t9KlSvtJ90IK/990wCwapKdjbznBe/8H6Tvoa9XattVaXfsw2oAi11pTeNL918mNfIBASvY6Oja69wNB5iJ26iSkHpb5GD9Ab7WX+OM/J6wetfwVO0+3oNYb40V76Z59/jamGIXCNg150pCnyxK0Z8+q9D
ss/9mKnItr3FIVcWqeSkogjjRgLGZ6qDPfQjbB1H0bA5YwvVNJf3Twfi7BfBzW/1m7Bc6b7P0CQx31v230lZaWEwfaccqlTrPuEPrqMu+J+Q9V9reqohISoVPQNCmTiRFUEswUxwX/Z6Mr/+Qzk6CYte4wZmuThz
HJaY9CvZTub+iPp3WybWxk7SZr0g/FFicn3Rh+K7OxMhOfzBj/lnwbfFn2aQh/OCjTllgVeVT0jeSpu9yhJdJ/HMeq7ZI1IAKgnb8aAXqWBYZufNv/L5XX4zTuu1eZ7bGHTlriUECV9ljcK1jf9ZNBflqygIC2ya
PqBEKRGp4J6iQRyqM+bFz77OPOT4uFmLWEge5d4AHDmVknlHxco8v+lFOqVl3SaTM+fhKHwPow8yAmbT+HxevZZtZzm8Xn8XJpmW/XqifhRLUCwuowU8ettyKlx8cSj2qtDardyLUy5RGY9XG4q9yuFTq5ccXNSb
x2AE43Bp/IINd+JOuZUNyW/34rY6Gvuq99Ne7zpRMnVGF+EJm141mugFMGJwYidwohoa7KeQjZ69/N/LbUHou4aqmlC8Y3jUaqTvgKQok95bmL8PH2gpp0358JS9h+NV0FD3eADJBqNKqOsYklktztdlFoDt5xoB
JYVDK6l3gCwxsYL67hu3nd018IYYbMHATln19j7D58/8eljoct1Lh1NXm8hKcr9vPdXwSXL18AUS37kixbiGVnXTyoYYbPspk4e2spHSu2Sx5hqvEv1wd/hzY03GZVPOTVsDqC42npQ9tA1XAV/91/ckNh1QcFkj
21ssJYzTKFA75V2pZ7e100qKwQS4WsIXYBr7sXb4j1btFVBye+2hhhVMRhTf5aDNpTMhFVqx+no7EfkaTgml/XYM2+ZIVhunhkFwBHNFgdFhIayt8zCPl850cMYaYqst+TrbAq3Y9Y66yPrxOLGgt0zScm5+r9m8
O7xmVdsARlZdUGpTuPZ+F6L18jp7d33XdUtTLg5Obauj1420bh8Er4MGVWpVaIKkdbpd7pxGUdjB07XIsyvirCLnSb7aozKlmfn0vYYt+wJEIxWNT3PAlKWdk8N90YD07E8GxHIWzs7pUnKy7+TdqEab9jy96dl4
alFmstzcPEtxIqWmG1zkMtcI/sNeb28hHRs/b3t5SQ7uz6DzrrXfp7WSOpeuh3Dozq8fMj9LlNvnVknASZXXL+IUC+gi13C7QSqSTVk16/tOKOod32IDdFzrJY5VMN9V457wgku/13zcFsFWHgEM1bCrORprCFLI
AjUyGNUHUeibAUopZGcbxaR071WBHokZRwhU2OPe9s8u95VKfXGFS6UVhmfM2Y8KBX75WSLAiniFzTIIfLbC+Yrz18eBfkOJA7HrztKUV16k4C/t8KNbUxq8ap6XkO623SZDRkEm6XG4EL8RZcafWfMRWONv9WPq
v2LBVVWUqW7KbBbbFNGH7vk1fK+23vd0fUPLEwvBdTe3VdhkulKhepxPPGd+5K/C9DysdZ4LysCpDveqLWICZ8eRSYmTzVOOBMv4TqXNt608QppalGOo5MzQlifwvv41kxB9C5jH6jc+APSkc/t4FA0gBcw1bpUJ
PgCWm+k2GEPY/98sPEHnElMbVFabf3MtpCMpurWXlXmDOYQ5OtSsV2xZa5X/R9uIFmwa8DVSDuLavO3f1RtpTTtGfLbWJ/+/BU9bTpLUwyzCk1l6zpkiFubhnszDLYXHdMAzd3oZvcdTwJLvuHcFUQO7i72q6POn
rYXz4y8cJ6mgQL2rMKtcGZDlInvMF7Jjuew2Py8wLyVe4mKaImbEW6TQLKIsyNM8PGE7Cwci0i3SvESs2C3IVNF3Nd3cYp7MnGHSLIOeDDvDi5KMJcROIQna3F60fGCvhKgZklPgmt/D2QR1a8wwUuLFD0gkbwwy
Vu4CRFcNFrawtNcSfJSdPfOwduCSGGUecSAwh1w2l1YDkQorN9UTQ9JWJNEt0nYEysCT72tW042r3o3zK1RTzEWczFAiDTT+CFZf8/VONzsSHLYYginzW8Kuik/gjDUfH5Pq5lj/gIJjBSaYmrK2EnM5vEjcte8i
zWS1aaKIcjEORgjKz+j9pz4hCvoRhQPq7RPTG+I5iP1OMKzCLFsRY1Q1CHAZmAjC5vqofHY8Z0I0VntiNxpctpm/4NSzP9j9rFC+D2vvZNl6Ck2D47zdespbNRbdclfbED+EpxcaV0NqVGKQiaKM5yU3Nh9zopeS
BBSMvv7KWs9mWrqNVlXRdIZA9geqCoqt9eP/Xd5uWbzuV0yLjy3n3r0NJ5L+9uyD6KEByY5AZkcCQpmrtIi9Ypt4WjOFaEoI+lJZXFTrE64YoaNc8I1AdQOncMcjrW5D8VGcetdXpdg4uwp9IOf518hX36xKekk8
lewiJOD0qOolAgNLHSC53sqOnJdJOZYhrNp1Zjwqb3XIz6QEqJKh8+zg6QKJPnkRbtpyWvBv6vQUOO8ypHo933/3q99JBeFKVkFMGcf0aOfTtPCzt9NgCnXRX2KuAU2zUOdwwZb/rv21DNlasZvNzG5FYL+FDSFc
6SkiGz8HYftbMKYGHcnBsM3i1c8fRH0tzxMVhB81dAcpBUN1p9QmR+TdLWa/R315TB1mbiHbvw9sfntFer3rswYRsAxz0SfsZ3INltOemlBJULkQc+Wdd3en0NG/tcXMDW6/pBAGu20A2koYVK4kKOmI7r6uEf24
+cUUQ8LpQUTutIQlzoOKfT3Lnw0U6+/3h7DYT48y81AqQKqYKlGwyrmVTdb+EIZ4GmpViqtbrViOUNc7DaxWudCWcYQb1LdoY0hqWXgZiTaaydkCzsHKhNmyLGGVzAAHdpy+4B6UY06RncY6W4uDPK3NWcZ4z185
NK/lTQNOnaMI7E4K2VBvYjI0qao9Gn1q8ry8+taEhGycLYmfS/bTvl/DD5HeQt0fwf7if/vbtjtu7o7LF2WQ97/EJAduuQNOW/AOa0nln7Bqpj/R6s9VJml1WJCQrPYA4kKsWraMWPuWQ+8o9eF1Zz8sV+dHfgh1
8QjjveDRgFOcPjxyNE/owp5+fFNqxpd+gsriCvwITUJTkyfVwwZKZQNwA8ADK4FgzWTa5a0ZTffigIRv/3yw/oAo32Ks53GAt0SkOK+PbHp9u9kFwlJL9ZexiWMSvb+AgW6EZzJlHqzqKn84MRqqcAI6CI0e2Ggy
tA+FBcaQCysfPn4pQntMym3KtY3kYCbps2ALAzX6RPKWnZkbUko5mK/E0PIPEHWoM/zSHjA6qlBL04yFQ007xSHlP9BunPdc2Xj0+eVm/iqvyfK/3gZXkx7nAZNQOMNCHWzOTwT/qvDe5108rmz2KC5BMaFzJN9P
L1QO+hlS6a2YcNpkbY185+a09ohZh8O/Y3KplruXLsj3Hrs0ZycfWMYQSYjOWwdkCuHIKYXQ9hUDrj7pK8+ccApYBywXVhUqeYUlFqE05M9QOyRGzPnKnWwWxVKaydiHxw/75DsHNA6msbFABrHIP0UUoGv43VNG
oIN/FIUMvwKlAmE5z2iHLeOtNow/NYPnXOui2Y3f8wlzrvmnozX//VIyavUTU8H2teGofZImwVOy4VXBk3hOtiSGpfmIc5l398s1ItnwwHWe78IyN8sxz5EyU3Cs9WlrfIr/o6uqdYn/02MdyfpSXubMUlwrKA89
qs0pcnxIhSybO7b1yCisOG4yT3BVUW0fWHbvCkdPRtAmnJ/2D6IYy7oP1FrzPqnV2yjN/aSev1jIMJDJ/xQZvoK1Vc9f2RVkp5rrV7/ggPZ+iP+GyR48MNAz+aXvOk7T4fwfeYKIdWmneyNP8hytSngw7X3FuPmR
zGpVSzTxzFbMa1VKEGcpG9d3eensdRRu6DE6NgPL5JgnF1JhKOJifnsHF2m98mPlMd5BvQXAJcQMeL5erBy0WIiO1Y7VS0M1pL/a9R2kpmn9vAGwqJEtFjyeOnJf66NPOU7G5up5Li8FE1EqPTfpwuiLDIXouojm
tXcx23YJ47QxA67iO8exHZKnsrVwjSCCXhso48sA3iVZ3tJ/qSveZBR272BdEIiS/eZI3vwiO/B1djCUQWgei9AVPlkjdg/Y8VasnB2obzUYWUnXTLy/kjZtJlmOpAWsQ6NJZRmvxS/dtd1ppwMG/ONFePnfWrk3
vyhF6WLsdDSMLQDVCRD95MS4vfpX+oQ2PorcFSu1LbFDmaPvcRnU1me8UasUtn05cyed2kWHnv8t7xUoZzYUaG6jPcnPqe4ObezszSOEmNZNwXtBbKyC5Vn41Pr5WKtW0LqNJ2CYO54JuCKHQHnxqiWfFMl1zroE
BYlm7vaW0CpN57NBr9+7GKRFScOO1eoDGMZIgR/xb4nl5Ke2JrwzdijB4twXz6aDLzc1bvWBPenagvSc6e0ek2BWob3J2KWqa6gwHabFAVnJZKzUlTbovgpM2+k2fn1Fm8dfX72v4nuHDCTNkv2tZbBtEW0byAPt
fghEGd+nFgvy7xBbUk/u2VqckQl+7G15cb0ibguxcQjhkffZxQeNcsVDL1H1olNlox/yQMbFEhQhwL+GKApKBuyIWFZcTpyFKs6RjaPCnkdRyVywa/DmX1nY8fRafd94Lkotu/7AmrBJuLCFhUMXN86SkzwbowL8
bs3nzr/T9wvCHC3tzJnmUn5pDdzeDHOK3sO1UxwWf3apmoqGlEsMv4fWM+4yd4Lk3StauvEKrcfwLHQSbcxnnNvbmpq3Tx+429EwaNj+1/WYf/GvxmCt/LMwYGALX/nGNhiVYqTSjqezKOmTsvDnPzbDhD10aiaU
nT9Dhrj8pL2U9i2fPNzn3mxMM1z7e6nPmFH2kYRK95kSfb1dL8s93QZif9u9f/7m9LVc4Hn3b0N8vc8qwRwzAZ/v72lJG+estNNm6GLhUHfIuHbfl3TcMm6w0ntC38T7tulbCEW7tEKBqTeSS7shjCdtlJjtIAnP
VcP14rjrGthPUkb0YWWgRMObqgzetnIqb6H2THS1w5GZXGnO7/pS3jlvIxp3bZiF88NYXZJbuUsK0F6ZkMnYhS+GOz/7f7gc2tyt2jDZIuHDi+KY+RxovdgFqpNNcTTK5TQn4eK3sT4U5vT42sPg+Z7etsBz6+bF
vTKxH1UGQgM8o/LxBLEvE80+nkuTHu4gIJT34GhlYg8+G3I4dx8lN5KNvj/4y3W3QP10fkMT7JWFS3ERFxwJTWKk6HcRUaAzSZTcttouSWHtJfcUwB7My9m2xbzNcQAw6aHVOTeHPKdi5/MS/g07yfkxh/tV3B4j
wJ77wFlMEgj4Dnou4vgYghD8Rd4pvB6Rt5Mmb8KOO3/3KzbVq6ceHrRVzNOOK3Gp54SGc/HDY+neoz0YPhbrvuu33DGHGBFkdlu+QrlndK6jBEsMl448LhmUrR2hMiEFJ3nIyW9OnzWPZY42t3+rd33M60hlktpV
RvuWMinGrArfix8WP3/ChIYwXSYWAolAlI0BHznNAyCw/jZOgToiG9dQWyF9mWxk0r4VaIpgzx4fbYd8zFzZU4aR0NEM+OirKIJmnK15AtW3Z/KgVq10Cpo7znODCdMn9aehIu7EP429sKljo2uwKLXEWWi4vmbw
uZVacO+SSQi/nOUM4ROrrse48nb4DKb2pu4Muf3ck4V2ap4lwlW8rC0Y1bcp4r2RWrOg9XaduyZ46pr1LoQn26F691Fmd1mGmZXUP/V1//GF3xx5alNmQq6LM5km3oPgf/liptR9a5A5dlEC013LdwLvXr3cPigd
qXYFrbiOc9C17t7WwmSZfkNYfj3cI5xNa4cE4dO7M6xVuNd4fa5RNWbcuqNAXqbHI1D3uNIR7DXXUwXevvdYTQgzpecuyP2uX3mgcWX7RGhVLoWE2TeurYKVnpcZwuGr18uBW+XWVpB36eHVQdORnSAq4d+7j37v
so8PL1evuh92fTc7g8vS10NQ0krigvFUqZ7Byex45sDr7idJ0FNYWTbkj15p+L70uK0okLXxyyRQr+GNwx2YlTIzB0tntW6JaYhmzqvduDyrfK9icuRD3PNslPn20vPdx/6+t8A+jGAMB3AoHGVkKTRcZ1CQF/le
Mf5gXWpJ2X2MoT9qsXj23PwB7Odvwyj/K4zzv8FB/h9wmP8djuCf1fF5R1b/9e4D494D4v4D5egBc/xAePAAePjA8+hBIGz+mh8yKBQGP6WYL12WrVFcj2ZZWWzLMrwsQ8sydllGLcvoxWO6nf65S+sNYmeMKGrQ
DmkvaOk2m3meZ8lwzkzv/ZlFssjJkEGpg/bx/BlZFepPcx1jEdfkzIpT7NmzNDQeK7/XH4xpUpNs8XxwNF9z+8LloFPaJfGf+q8lPHhqXDXPX6LeYzYcfBQa4Q1W5r3tnmtz60jj/8awuanKFp0sIkGBQQDAQwCX
m9OOLlNQ0XPD8/sHwfuXWw++vYlG2W7t5o1noMOw+cccYwgQtfRaJVVQaqVJOVhvJW0XaVjIhB2vHLXYsxydAoM8vcCuzgKQUMRkKVWNrc8iXqQWi0g1WbwGe/1EAvv9QACjfl4exv2CAhz0c3Jw2C8r+4+Qi+KJ
HX9PQseMZJGwKqSlmZE8A8Nwe6HB7tT6/VFv+LMjcczT7zB5ICHbTfycRChL+9fCzmzolFcP1GTZLGD6Cx+cxgy62P1VU9/Z+VtI+SQA1X1dcuZg+i/nQTbAiayOsl/m2rBv//b+y9bq4rIZpsd6creAixVbP2lR
Xjr9tAN3CKMnX8J3m3EZViiONv9mNZV9+H7NgdxJBRwaoYX1qonpv8ut0/OZZA1GzRb46Gml8+C3Qqkt7577Q2s8nXlfR7gfrUEGlJIBVUo6FknEInJXbSXEeCxdvp75Jr/iUtEoSy0+D+MlePXSJHWAoy2v7TAz
O0qoUhdwzMhTIxl61MNV+yxkD8RTCVHeV2gjjrD+mo5wbvKbkJBJDzjIT7OajvBEt0DZIgv7DHSyUtctDCBkLy5eKWmzVRF+FJqAj5ZfLc3OXeT3WVAqp+nQGTWQ0nApZ4ZJZyOamsFnkgag4WvgJocLbJzklpLi
YWkDvgs0P6k2Cm1XAx5UrMLcdnxj7xJtBkLH0Q+oM5qr890IPwyvxKA0SdEyN9t65QpWevmU3LQq7lHKaDCqB8VOd1IdDh8EvoxwHE3qzqo/XFGpXTPSwHEFwj4d6PgXG4rIADafqj3nP3+7HW+e0vLq8U4ulNPy
bMs3ztbea0lvuXhwIjTXrNya4h6Sv2uTRXom9V+pqQ1zCRFHY1qAh79bje899jMklZp0/zTviE1yzzLHJNLGvJGnh1knvaa22acm7eGzUrm2KpLezvluPYaW7Ty45oLsJTKY9m0ynr5sOEQd6u/AqfbZNSuc5rmy
WtW8nMXpUZn4NlGlTEfpPIsgbshVlc5RBz5w1ynrEAmVWK+wGP+kzfvEAg1cQY/TpS/ce9fHZa/ETPS4ZTNkX5fYi2oNBBncnUU0z0ISjVibdZ0SYAYp8j5UHJIXshFd77tENyICtpuRgEcHQ1QLWs3W6ViusEw3
TAkO0GQsPlQa9XK007Ly/OY/rqyQr8mu+wMLVqYqLvfcYK62fan5pU5Byms5nBfwMnTbRBwmlK615e7nYKVqFfGrw0b5uXsswg1vAsQLM0THWmLx5Pi0/e32C1iZkhKx+LdT0jWmW6lkCR5kaaINKFRfre5G0/Kg
hdDxmiY/MVd6/VRZNUauKiSzRHo85OshmnSRIP5tJqMuVly3p4oYEKS1trPvJZIm2BF96lXQN3xOmo74dE+3MLknG0zANqu+X0ACMtnI8VpebTDDCcImmI+Xas3yrR0KKWkijdmwTWy5Tl+9O+bNZ0N82mfcqF1N
95TAzrKsYVj7ZXSghY+9Q4aKc+YFAAa1IRyicPgYFhZF21m39YAT2tp/MfQgixI0oo8UsiS1R+bybTVyLb81t1qP0UQ0Kuw/yyFK3q7TWXxOD8jcm3azp+dYniWMjmPVwrDbpW0YTNGLmggQBV8yCmCMVAHvKm/G
Qrr9B42mH9CKIOXvclkll4SW3FTVw0Z6wgM9t5xlMSYpH0ZpxM5YncqxT+1s/bCnB9ysQYIkdWau7GSwqHkHdBMSx2nkzy3ht8nwn5siEOVl/oWtV1zveyNP1672zqBoSWTlcJvRpkmSQKk5dhZM6dkP1Dejp+K7
2cKO5EVfHSu/jf0XiiNPlRZBsDey4kiWITEfNfvGeO+y8UvnHrvnvQeD99aZF2NVzly5ezm6XqxkrXW1Qf8L+jzt3RAhvm9ex94l7VKNlWgq7lO6hYLBloTVgKPpJnxRdsJvWxsacz2bAtwR7V4gfsZC6UY7WciR
E0rNFl4utxNteeVbciUTa6qOqon0WRDJ0ABY5jWYxtCm/dWEIhlT+pyO7DIdhAxt5tz5Prr9g/AY8cUntHn+2J43dtSFRDusyg7Ux9qOf6FScOCxLbZEmrOx8Cr3E8He1dvP0e2y1EoSVXwJKwm8w9e/nVNQou9w
iFaf7hIzDxVprBSW1Cx9nvWZYjkpzuAW7mlLlxWylpQNjWLsdDE6gRMbzppZv8u5dmu3F3eflCp3a9Hk36V4M3EriUX/5dsGAFMi4OuuMEH8gu/1Mx3YtKQ+OjAsAzaReomNXWKPCsDfdr6KWNmMwLnaXfoam0zz
T9sJWy8uxmBCbpzugPVymF75zP9kFhltvhYPF/+ZWF0P+fyuoleTdQtELS6YwDoPvac87fjkvzfU+I7kj1TChrehMF+LMfAZnbB08aAp0bgUCGHMkkICNdZvBcfzbejci6TZIdoVd9tp590KUMWrDCorxH6kFeqr
a1cLcJ7AII6pzFvjR0ZObEemrM6a+cK4qEmGXzlES4wRwOvZKT05CHoZOnoTEhXh9clBz2Egw3imu9zf+UtyNMSr39qcCN7PKFf50J8MtLSUCoWqMrfaiJUe5ZhAnAb63I9jVYOxccN2WOgiAWEkaIeesiKSJyUh
WWJy2tZExUvT7omGfuhoRZ5nT5nJ+XcDvH1C1xOnLLUyDPl+dgCY0Q/zVhODiPsOklwI4ciqePzchUHwv5gG6WToGXNSugc2+TGwbBtBI3wHa4YXEkQAMRi2TznMY1gJ2y4DVT3tmKO4iVu7DA7r6dsvvgD5i3ch
Ay9xv2xQQAjBayqnk/G0udrtlKo71ZhxipM4y7qO3+UNbySq08y6MUIJfYAx7TYOKmJpRIBumQZ4R4ISgv+lpV96AQD1Ec3wftycHw0VoRrA0oPpFeU1OSpsjbAKw9jRht04NpR2XN09OVngC0dGuDcSk4yK48kw
icb0VCpmN3WkZ2PrJ5YwhLFMO6XvoEAM5vUrwH/ZMg0QQUGmElGu0ebNUkf7O1w7wLwFcPIbWwGDhSvKRAFrRsO1NECg9KBZ+lOqg1VS8mF23JUeuYldlajDkqq+lENQZUmSl40oRsIF0JxkeinNToJ75FrknHsN
fR/Tqr+Ijul5KkIX5JBG6Q6DUs1adEdycw0JNF6sc3ut6sJB3+BubLxgpKFzBrJXYYkjr58FV3pabiAEk6o7kkBC1OuOQpFrMe/aDqEP4mYrk2EmI9uw8DByZ7usKYzM7EC/DPlkp3O3pqPoBxqhRcmRWA99UPO9
jxWe7e2x1w7xzdrBH/kEMEqfCkH042QB/2kDhYtzv3ks4IIZM3UcTLApH2b1QTrAIaXrR2AnjnZl4ZAqnbaUAdQ9+tK9atBrQAmsB+f+D8x39FvKwPULqrD8Ixm08wsKNEjpmYUK/6ShK31XvDYLtc9x3k5ecs9V
nCEZU4D/b6YhqaYNdwXh3stBO+8VbtDBWgRL+o73yK8TfSEMYBPfioTqkl2CEwl209pBLGVYMre0/f5+fIP7sy9jQnW88JYINEKiLEBm0y6U7tJOLWYzEUMJUJVZ1rxehGB78YiVHKRhxeEbEGr56FU4OWCXBIhP
QAm1GdDGt2njXVaSYhMTLQTS2pQAcSWSz+oTnjZ0GPokxtrWGwUc7BuVFucMcSgnqtc1/eRsdwNbfcAQhLc6v14MiSaJV1FUER1cVYTZlkHEJaErROpayulrmpAMoV9xAdE9vsluJyTRzDPAHb0hg3j+YZ2l3wtz
vj5K7wkCGAHtmJihvaiOLJ1+QVKgJDb0q0FO/RiY3i4pJiMH2wJdSLJJKVwp09LuK0MkMVCRucN4t5kJLuXWS5MYNmKGSJWzRBw60V/KjBgqC0Zdy0jGRrCYddbcGKrgtgp2YTCC6+pWgoupD/+sv0yUszez8g+T
eu/0L0Hxz1P6HmY8vmw9/Dc8hXj2t/DeiR8KwRR8KsZpa1rob/n+2KueH37q1PN6gz0mImTDwpihyBGdK9Pki277v8D3aN5Bp7cSPiP6YOcKCTUAJ5hqL8c/+O1cmLuMQ4iyr8ulCIUQSehpn6leiUTrqgkQDSDX
XvQz/nSnWTpNWnsAVB2LnVz1pGwlE52auFP65VBdehVvNvdHuDBGM3sd3F+hB+3l35Io58zXp3OmEQGeeuuLBtSZM9vkTRLtvFSvXm6UuSFT4ig97o2mexEv5wojedo7pcVde52jXE4p6mXTVAHuiwOY3n5+od+w
uTjNhOzQCS4//fxw6v7U/DAsEii2RaSCDggYfvO3MUIptkCYESlup+875cWnxYuZnhRSAHybFhGl9iqymH5qI9GaTUcnIuqGrvKq7UKWOqlDIm/WNIti0qFC4HO3jPueNsbTwPsWLpSlZwgC85n5S/fZdanV29Lc
rsXYns52TepTQeqQteAIVbTXz12k+iQff1q9dtQrF8SP7Y/UPgMA6NQo0MCByIW4m4nM8OERe+dFIktKTXP7nlw7dVUQHlR0v8ByU4GMZJEyWIrnYXrZR05+qgrkhOCs5kQQDVGhCWTnfGJxfjpTjpiKCMNm9wnY
Y9FyMyAxt51pPCPY56SfJMhv1KtGVR2ylHxoafBRGO2o5yAq34JBbrp51r7I+w8OyODKVeTFo5X2x7mVmY+zaJ4w19kqc5QXGEBeoszKKgik7IuwnRNSGbP9WwEaY0rLX7O1BFKXF1/Wqz/RB9aKRlTNwfE4Nw8n
NEJKMqEFmuAy8yBte7MqyItW1hWveUFkSBmoi1U9QwpYVMo3Ql2o7aQHPTStkcVrE6d/K7gB0M5DJTZaxo/iYQMEH63cJexfVoMplAWOqYs2SBIrD1rJt6IoZmFrTKORFYIuQfSIiYHAUxTi+d3RfF4lZbdmitUt
lsq0wvDvQaqTWptRFdpewQ+L0D+U8PlK0Pd2m/E4V+rYTCsAP1BnPNgA6GD1CI8qHEHyFwhIAp1XQVzd28tOa0QzDf5RRrj5nLNv3I7wC8D1r12JMTwywaGADGMOlK3OCH/peKdH+E/M5l34wu6v/16Zv/rm36/b
+hz8HEwqrA40Tgj+AEk1VgfFP8HvwCtIA0g6/Jj7y1r/seHNiR+4kzc9dT0ba4iiXZf667B2/jkTU+EE66AlxhnWTLvut7MD3YL18OprbKK9z+oWmVS0MZ1TwrN59C7kAouGdh5h+tFTxmf7ZUpkQsy6RuHhc09i
NHeGse3QmizSiNV+hawyDtEEMfGNTV7FR/dhJ3Dx9+4MllGtM14nnM2EqCgxYEN9tq9nOwaJ3VFe83dtP9Qqs2EwWBKQz5ZXLHEPg49Xfslcu12IJ1ob48IjSXjb5vzCeoZKUhrO1hMVjUKXiyTLBqv40r4oOKaV
nOSYaEWDyaOvH7ujxabXyCnsx4s9j+uWgzLwWjaZk+vUIBhEAZtD2XMKTGquNQtnCUrgZdWTFQObJabqJDExB+LeCJChBiNNO5PjNk+lZBT/DkXJfKr6RJ8EuKEjsWq79c5CCmEHjjuAqZkjqSLKZRwBP9OsP22B
hVJWe74kkp791BnjfWrkHAf9zz0od9uneoz5qXul96mQOQf2p5bKJFitPiQE2le/f8rfa1FndG1eCzQ15+5yYdpr3ptMZjir7i70FJ75sPjR9Zx1j1ENC87W1/Ci0asj5XH965m4WXsYa+0qSVTw8DA0vWobkn26
MhXQUmhiRqnkzf+zXubex4y1VKk3hOoT10O+86BGs5F+NvggKiYVnilrucKRjFwwUEY5xtcdNT0x7rSAkixSl1dHeJJzaqB/nYInMX9qy3KZXDBiW38Y6KwEL7di0EzCs6YchSt5lMnXYgzfeuQ2T0QWlzZzXLwy
7ZHFdwV3Wreft4xskKX9fBLiXtMbdk4KqA6V+CAhDhYlEHtlLxFEbBJIV9FrtrQHYEbWGs9DKpLopn2DOBp75ZBQDCDMJ9TCTdqbQCs4Rk2fWAdPd/34AqohMTRofU6R5HgH8GKRpVHwlDNEUVKV9JPfnyFc+IOo
b9CKUuEGbdp4GJRceQ9Cpk4CJLu1bAP502+sEITrKMX0NsDjLRrC4CqlMLtvzyLF8KFmVDEdi7vtg1FwREn+URW9T8Zs5ciCzoihLvl5XXTl2J9GTMjI0bgqDwf6MO/s3OVYEHU5Kpw4YYPMGGOUQluLGSsXSEVS
XuDOfp5zuMSZbn9HcOuPF0mb8rY3RUK+md4Fr+dtBmdENWf8JhlCyIrjueSOquwid0tmLp9BQALzgQZkVqR1LsVhODdxbC5EryE8elimcCHPJLk9jzTXp0WRd8uJOUoVHCEVwOr98IigthJcExpfEruwP8nLiGAf
KrwdrW9iFegaaBnz3/zjqv/cfRsIJE5Y4HCE3RPcaN7uBiXR3xwhladcwbHiE7BpYmzBL42HbuZaOq00H29a0CG1OmHHqiTxEE2joHrdDnch2OPzVV/ZZugyaXPiHCd6QsT23CLZBQoPD8wnQJMG/nlpiJ1mVXUn
eNqcyST+mLJpf0VH9Goe/ukYmjAc5MI2CfLZL4rcTz4pK06KaXlNyt+JJroGS9MIClAJKGnAmRix3uIDqslMXmkHzB+PdkV4UicqammpbyIxafT6VuZsKmk+bC2V1DqnkQuy3tTzmUrf4m4axjam7yET5rfkEdCR
YuksVlIrIr7aQP6iRxEBLSuNC6uXI0MFTAqQH8KAWjxhmAqCtMSx0nQcXYx8K8leUpsYJ56lLyU1zd4QmC9Q6DoTkJ87PNeDbcPIPyKuvScsSt2sZyV0U78gbOSVCQwcFUvMM0rnbm+taQT7zydPIW94ByQwk9f5
7dSLphzlMJnWoIqiRhAw9OmpdAla/UpR7OIyUzSKNEBWKsfw9D5d3l8uv7Mq++lL7WPo/RI8f15Go02hVGGvACD+WadeTBERm2fM2cOaJ6vxCdkCsidswUsenpE85ICbz9UpvRzMtlHZDWBL9QmbGSZJnPow61m6
mBFuypVcDN+i9oSIX81ahp9P9V8Nzxz0IIM4JPeygNUT2QpK39dfbiu/FKqn/CQW34KX6X+ftoXLP//aXNfniuaQs3Z08/XlFWbCaehLKpxI5fGwZD8HtOIzxa4BndCtKHiHQ2vnL65E2EyK7CV7d1AFw/tGWDC3
BYN4E7IF2mdugYc4fB9cNkhEDL4pd97GvgOj8GTqjZ8zot+c+D0ROysZrDrr8nqoay/4QkmwaMMijGy77oa/zJACWg4H0e8KzwVCdypt9ZHqkWLcE8XWnxiW/2+GDY9MMNMLWTEjJgS0RJSwEl5CN3AJvbd0DUKe
2ZUsJTFQdPeA+t96YkPPsEz3KUDNCdLz/BX1+y+ncX62GX32Bbfypl6oZBv8dBxtYyMLFCKlOKcUsPiPn/Zj55/jqfNcAJLVNMMclWn00ewXLgEQ69TbuWCbDtK2cyFAHFFtCOz1QpMB5YkhBa+pgMzBmvxAoXIx
u/oC7ZyKG4avGVvCqSrpzqJSjGzlqEh060GAyKgNhHdv58iqqBMV9u7eftjKJr91LSOW8vQjtYDrIi5ZSpKauQq2LvAySeFh4APMYysEs8w+PcdqcaZsCuCfY/Mi21ofNyrXZrAYcxSCwCXmv0+W/5ArEnF2vwMy
v8tWgNwlMtW7JZfE7dQWv4ANc0/boRceSvUjlHp0RBjYp/o9H+mi72dP6U5IwvDFZpSQXzipEtyhXFKFg0Hb2BxsdglgYeSKnTaBbGEIcTB+B4BfcPmUDvBHOXzVcoMTDjjDz45MmFJctJXs2h1mBZ9YrPuBjw4V
7jrjhcm5x/hEmbWG8meJsmRKuVCvnCNhMXRaelsKueAcoaBZnJ7OdKY5fELjNVg4hLTB1LLlS6EU9zjQZMvhyPZ8YpKCJkVb/ozZCA7S6O1eXPU0BTq2OPaX5Xkaj/trONExT60i8OROxZUdVuU44aToCA5Z8wEY
vO8aArHW18FS2M+Y4Goow/BEru+ehaLQdueLtPaHqYvelCE+WOFcx4qD5RqVns2U2oNMS/ao4A4prZPMF5U0MT6QiZ6EEspQWAsmVJk9ehbSKbyfG1HhT6utFkqUFqwoJo3YjQeUFSmaksAaqUyyKD77MZUwN5ex
LNKswOvlG5+G9bmZFoOwPHEuqPECaYrFkQBkekdWAGZZHBugUyLD2aJLNc+GVerzhgotpHTZLYkR1c+mReUtLbDMBm7UKoFjE2yfgNCmIr2jKPUTvq3JGD3pVv7+jMDNouC2kSTeRWtQrBlXwivOibvnOdHOM5aj
45GvGGD/4njkbEHkZ+dhnleGjtZxY6NZ5jzReuk75ubeGV2z6g3WDF3u8IevAtWied8RFJ6ay3zWbs43aaD9LLPNHSeS8XJaFy6gZjRHfOp04cIz1KdukkLqNYk9ZOxoWo/BBiR0BlPhkFFKZw/zlynoyRdqOsHx
QRMzmcunASz0Ga9mbD9PG/Or3Pf8dDD/UzAHMGhzajI3aeKS02TjZVop0me+h/j1VPz4Rc/lRy+QnCuoPaFnrU6Fq5plqe02gVLZ9sJybrRR4B3u9Gu7k27Vw+r4Z1qSnLmInQ3SzoEj9HrO/tzAwZEvJoTW9Bc8
t/JGtixDks77u+FgjedmjpICATy3gLQVcHxOj9au8muUt2+RlIx7HgDXMUh3Bu8npJCjDr0AtXBs0iG4CENknIA+ByWHNzi9A3GP19UdgdJhfumtNX2noyH4HzqTXPzt/xrX+U9/zM/5qLGG5rF+LPXI9TLX9NA3
rpSoOQkuT3RXcPMjxaqlfmTQpL7Klhe31j0ZFGjcXaU80c5BE+71R9YYbAL7DuOBcD4nAak0SIA/gUMy4IeEDFhuEtn4kU1MGGWyF/GUUxVx3KnTwjXf1fV7mBjj+HkHT8FVtKyEiiqOESg3yB8eQo4iNMwvCZiE
M4x4qJg+1OYWenHroimXeF4HehsuSnbK3bna6E1Nr0vTpCe0kZqXMnd9uJiTnmqIi0ioBCe5Y4uBztMbvDeNkFN/S2cbGtsVbotoZZkLLbf5R2OtWIg94GYoJ2fTJ9v2mklBPslgEo9PZI4XtGLFnCcwycNEPAz+
7VyaK0d+CVfl6Zn738qGaQnnyI7HIDpI8Rx8HHhtCcPGtDSuGpf5vaB891hcAGewvWbmDimct1ddGCNwXFKuHCmI27Nk8QhS6GQrBN6sGMbRhgn07G1ZD/F/dddH8Mm71kcB0akbIR7kN57rJzHtpihRmYNhwx2F
REvz6KbeAXxwTCn3A1KQ7QoorXKntWZWy1vrDpPFi4ag65lpiaHJ0X+d1QLb2zixmshaVGvQRVO91vp0P2VhOTq3MOA6UvwdpPN+FswckxVr3oZ6KJmCGGgLs4gLGYrFzaMR2pZGEiOxspA17q84KZwTb/pnKjvi
NWtQa+TzHB2EuB0/i2U/LPvG907C8SPqwR8UPkZ3CIMkaaRkzylOQrSKolX7cIW0Rmiu9napFAhZo6vPvrsIqnFCZfg08bpCKMkCmdSDarjOFiluIffKvhb8BkKGSW0mAUrzzq+RFtXXjqJ7SBKT52S3L8KE2HnM
7SZHJ8QacSwyGUJmcf5/Lsl5Eo24xAxWtKehGMqsT6A1kYuY0EaPLBNlQkd0o73OUMvu6FFca5rQL+2EZkkwEtPUUK6/8WOam9ZIh73nSMopywr7ALspzen0lsl5zurYWgiQtV4rAypLAcMUAuU1gF4MjGfAvd4+
5/bZyEhhveKg2njF0UVbK0njk+5GKs/V9GaOVagzKujdhra0cjwdA4cYO2yWWBH0QjpZsEcm3IHbqR8xsLgvCrqXI4TZ0lyBguT8qbQ5JgCmaY3MDUQi7IEwHERnG3Aupck8T7OCnJmTAw/ZFjreXyVs0W8RRREP
tuyX3kzeWmJRxlMSb2z9ANUcHsYg5UUjIbzkGdaCSKuQ9YnnOBougvtAXfjS/Thcp43JFbP5h2BpBbSuwtTmO9ahwdPW++444ZGjkqFbO6x+mh7dqm7BwB+xne2x/yBCVXJDDXK3zpsjS5lm26jN7Ykt7GLcUOXb
Q2qYaZ+XTiJZG0Tv6itEKfU4N7RvLFIqgpKxfBHVH2KwPSbS8y9JjsaR9hagTpVEIlfWwKQzry1I7eei60ixuXVyb2cgkjsp99MSSaFvi+ax8WloHR2M49MPtjdfsjcgYhEBtER5AU6uD9pAA6H9AbFPnMTRuG6q
FPrCLYfmdd62UXFEwGwHZt6wCJB+zxSgRaKt45ageBxHCNfVyBNBzHydt7uEw6ej8Uj2fZcIo8LggsypQzf0AiOZpCjTa3CZLm+YJHObPxKP5AHkzFTKg+5T09c8/HpIoJ1L96WdO/4uPCKLAUfgOi/GM837dm5M
GqtP/kYG/X+c04zG4DdO36dUFB2mr4+zDuC2tuH/btnW4woPsPR4m/vq3+00fY1xo7/xnWXn6B/NhjW5+wX6v8c7dvBbC8s3b10mvUnV9AG+P9eFt7O/7QUDSWcI/EUPnaF6UxDMAQ439pSYwpnYo29Q8e0X7dwv
8p0z/hNQpkZWxdt1Z6HkQeNRRA0NzeiIq759gDDFDLP77wsz12zD3/nokqBUnbrKcH/ykGGWEkHCCvMF3US3DgvIr6fjoCPHHDWWEj+PTWo33JandnXDxY4fuah/W7OK0QBivzu6DZ7D2BXfhFOSFFqd5q9hVacM
RuouhQ/vNh4BpjHF245PZuMwrB37ncb6esKBF1vIdIUz5uy50EMpafXFxldtN4O2lsCIoDwcMDMqyxT/VjLtW520Zjf4XOv4fIP6a8sdbw6ft5rabdezOoGz1bacO78c+un0a0pt+Nt5brSGgo/iLws6W4T215RK
phPI97PcjA0ZndBzr8BcJCiwUssiKpT22ogEk8v+529eIJlSKv7gCKxIoZra/qJW8r0rFjStpyLHR0lObSs6gAStHUmvp2vnWjix2VNpyp6LR+BxFC0NadJIRzB3LE5lM9dbr0qKamqRRj1W325XemFBuwMJfqB6
SbQBlYBp6jhOUoUMsDhErHMnV5rSd9sH1GPTOizYE0hA7krlYyHlcQUuL/BHpkmjWmIM/n65k4MSBTFloYiOcYbCoJLHYjgLB6PjLTCJ4QP4mMyhCg5GEB3v8kJfx3dOO3naklCgvN7ymda04pso6a3X1or03nEE
i6e7fjfVwmA8bP/AySFiTTXSUx6RDQzozMG0oi0IT546BShFFwjCWsb3tQ7uJpfwQtsrm2nMO2jh8h4wDokeguC0A4TkqQg1xRA6NJNgOdLnUavTCa4mOXCsPNlVznOgMrIoPoEh0gZzzoRKhp5tawsUw2lb1gwv
yOoKZ483MqMAg6ITg94zheRShojuqCQmgNMdWCA9Zmg0whzSxifKzmroiAQnxB6bQAc4dBb7GMkCm7pTsFdMtulVQoxrig1NCcviE/Y0DaEVcccn9M1Us3y+1gi5DrLXm++q4JsOHe+OWX/5haHXQA9InIO2IEJJ
VIeBefz9I+8OvwzO//u+1Lv77+l+RftLIPuxEnFh64N7alKaRQObQhAn/os8mOUv0+T9oGWvcqwnCBNp01y+bwwKpzdRdRXHBDr54l+kDS9WpxWK//+fqOb316wP6MYC9OE77L/fUrUR5nAwngeflX3BE2k4M99B
gcqlpjREQa12JeeymMfW9Ml0Biz3tIpnmqnoGlpFI6e9EpHjX4HryF393pxMd71ldjBGjM1BSaXIa708tPSoFaJ+zFCuy3Fy5g/rmA7FJuEkq/soHhFum8Rse+QGXcNSHPujhtZwJ18LvYwF5YBdFoOwMbs7yclr
N1TX2Y65HY2xQ3PEk3wii2kL5viiPzSKebBHH3B/pGLHSEjgSzd3GcNPfKb8UWVDEqO4BPz/ImX6NMYThRvHNXs4/Y5nSUx4dht0VP4e+X6/6rtrg8BSc99OMSgmuQPccmxhCQrqfZ4yjYTeIBKC/shBjRZlEbf5
p3LXaHi5s0Ukqu22KBcpmETdAqIILqePl3fc2JhebrpjR5+I9ZPG9pOIbPFLslTQVMIMwbZe8LXRzd3euiIhca51jnUIgnQw5ksKI5ap7lYg8QR5sUEDYbFs4qDby1XsDkAUH6IKThbtNqQyCrfpLInNE7dj3tgY
mxT2MbO1v7RiHe7lc5xdThQI5aeynNdcEi1iZJ4qIl+lDw/aq+FH+jL4ovVi9MRbrD3n6FJ7tIhTFU+U9ir1B98f2oMlQFtG9zxWNGaW4/UngjJRKSSqGAOlDWfarAN0ZdxgcGtjCwsyJ9IfHWj2aOBNgV2M1jhh
7g5UBkS6DsI1wq3cbAkuP0LcX2wIsbmkcswbIfaqnGoWurg+S3NFrT7HgMVNHWS+C2rKlmrjQqg6N4pVdTg0CFxSjFSuX7/dCUm2U+zgEcTF+ku78uOsZstNC+P6PyNAXdmhnMUnj3vt+1EpaTy3i0uTGN+74AVh
onNuGLAhFYPdmKv/8Zpiv23cRj+g4u+z7+Y3z4H4oPx2WnJFckSr5G5JqXXfH8LoDiFMCU866e8tDbuvcv8d/7CahI+w6ZNx5JqFWOj4hoVmhIIQCDZzZ9djhpdv5BI+Qx3SVPwJB8Sz2hdu+22ufKiHp2A2Z+QY
d2ovGs/ISi/WE4IfgBnrEe8si/FEvp3hhBk2ws/z5bAjOzhcX+VOr5QVeRm0xmUAgUYPscbvJhi4aQQk7dJ4Xy75duw9sd22f22eIByg1F4D7rlnsvBii9LAs5o4XjkzxDD9yFW+99J2CpTYM0Dmr2P4csJ4keHo
nDU84oOIcrhnn89TQxK+VyY5JSVlDYVfTDIG1gCtp4XoR9mLcUjKa07REUaJ9fCrsUv7x6hLOhPVW7d+TDIIfeYEnF50fRPATCxYouVCTLmgSigp3ROjnLfETkZc7AxT3YjgpYcAz/T9Hs2tenilWH1fTNFclZ3z
WEwo7Wuk5AH9lTlFFANJQkNM9DrmqWJIORFdfM07WXJ0LF3VW4OOoAesvT5Qpdlopp+21/JNE61poJQkiP/bselgwdyxC9Mn3IAq2o474bPjw3ENF/DWObgaz2dmnVs7g8e51E69vqeQaxeawnr/k6JVD2HG60lx
f2JspxjehAcSLBixB5i7oxSko+A9dF3sZ3IXC3AuUSzBWKNa1jJFFpz0KoJEfz7oGVANAaF5LSlECbQ9GU2X9teg6ZWka1ybs6040xUNAvuCjmevdiqrisSWiJAP2D726TQE9XupkGKiAtQNDozA6MovXRNywPEt
AAH9sVbC3+NZZJEBIp2XoWww468htfSFZMxMkhV67RWr2083++wUHeFTxrfqVl7Rtc8ylvyF/AhErUZbrAWfQ4IxVZSIYYkaezJNiTR1DgL+tUEQeUiOol3nBrIZ7cY2C1WeNVRJ7jvvWFehmQSfU2hvpYi1dO8x
M+dLwhHDOyxACG6qqqAPy6LQUcgMXunyl0cjcxCrfXl8mkMa6GoTI1Xy0r+mFnhgmjc8BlMQUGgib+NZqeOIAlXr3Alz6jZ1IM01Q/q0MbSNTxSexfpOkUBBT5+a8GG1a9jh1mDgFh9OJ4F852GaQcgYarbrudED
9vP20wlD8CtBa+PtQUMdb2qL5yk7xj/ncpeHw8001TI5oK5AjyhNK8K6TnSdR6TQOp8RkN90UKFXHYjjYqf4KCMkPlQZ8XqhM7qhHsHm9WRVhi2IIw/DB0lUVWEsV+caX9b5YKE7VFsT7N+WavxUi16VC1LI8k2/
ph3QP5Mt+lP+G/XW3DdMf21oXEFftwMDdQfjguMU8AQTPg//ttOiEylTGZIUd5AW5n7sgk7owbGbeim5Qqzi/zw5BFa8d7QFZ7tb+CzIkV+OQ9IujtMRL3dgJeIWJMg+8y8/9t7tukpLxDX2637ylwArerdcUbA1
n6iUsIE8xtBhgnKg4LgRWsCJygigwdn5JC3IrcQ+0BZC0KsJvv7Wy0dSBV7l0JUl4XYPa0hPG0AzaIuvJQ2RzqSZOYMQOcDfFnP0JWElDmZpq/Zz57B8g7Pg8i8fD7um4alnT5h3jJ1d58YRUVCcldpQjC/X9Hao
80OyO9dg9pO69dxrpPhRxvxC0c4Q/GhiZVMlxO/jZxyCIjoVgU0u08ivKGjr+VszpMEg9AHrA/S2fc+NzbJJsPjrFz5kaQcRt+3l9bUJjCp2Ioc+j1Y+X69XGIavo9E//qO61dc3HNdYFocC75HbosfNQvcokq+O
b+/Dd6J5x7YFWquDDL3g6lh64TYLoCqeEEi/ML0HlNwqVZK0Nnl93P03110vYbFrOfmSi7otYe5rCVJqv/iRWE5LVfCKWBZPPeFrqFxgElywV4ayMT/Hsli3VmhzKSnLu25jiXCeoPZuHq1F0Esajfx9DaFg8uIE
Exd/HxPDAW1ToJLMrJ00V8gQ4Y89oq3bM0BfHxCdgFcumMv1GqOwkFQJJESWtpY283K7gvW8S0mLKsfNyFw6OeYDzmOCdwYFu5n4vi8dOU6JaWyi5iXCQVDNrkL26497AGxBsdrBY5hoCJvDtWwgeyvyFUa9s47/
ns03qjfVMNquX922pQvE4vGk+E1H+1zZVg7jfGvlHU9GvhRb37tsdOwAZgOQmGHvQR4N7bZPlcxBa4ULnQjMVrlfmfqvWDzvJxoh2FoQbrZ1r33g4npN/8uzkzM3siINeB17cQMVZSTNsMTurstp/YB2SSs9D1uM
m41zmNvm6qhGXSMd/RFdrJa5TGdnC/QZCHj8bFUH9z7VKvU9QFNETyx+mxNvyvNukJnVWRE4VkarzFOMtnlV1gauAiZvU+aSETwSAxtb0+opHkkQcxcqRHaKR5s7bVkdmgEi0iz4mpz87wbw2Ieu4Ri8YgR3sAcH
8NEjKZOmixvvZzS3QUQeFDS7AVqiLsGNKgO1TyZGkT3/CurjKQxFJgdLCSpd7t6DaLu3gFFI9gSQpT0vJeTRO8Y7edNL/JjVsgjjENbAfZwoTufMJum2z4jZMss4lukUqfMez4/VdMv9kcJq36PRe/+72qYc3M1U
sGYS5e+G52zbGamdKwcHV/gJ/F/w/45TlIeZcYeIWWpe+KLnzU29qh9d+9sWM0vsFwZA0sbTM8UdBUng3zuUkrQJB9klEzGCEQkD0nOPN5Ve9LRXRv5jMsmi1ZNkTa2QJiXV3WVpGs/pSjp59xUl1jKKY2AltcNZ
1CXJq19YgMK8cYS9Tylntt+5cDrZn9QzBJff4cyG0lPeus5xVjuU4xZEaDxjGtKGMARLwldHjeN67lkwRojI5h3zUpF/Tqm5nXI0ulaOObjeoisfFE69daJdfSTp+bjRg9zEdAiDoPr0SI9ZhSlKSBGoczfMYbgd
0b7C//+xcIYoWdGmg3i6mPmNKJKHpc2A5L8mkxmbKCERevZTpk8Q0JgpG0uSfmIi+LgdOEaGhNWhp01Y0nqK0wzig4p27JPB1IxCyP9TeJ6IeXY2UgCf3XaTD+UvQYZxIlj9idzikECnHbPrnFBzuKfifLQzK43u
5R6hX+deb37b6ZjnbEYUJYSw8bBKvLoiTootB5VkBd8fzOIR2PVKAB7qW6VSX3RMppH9yX2+UZPj72jYq1RRuVg8btuC/rarl91dq3W7RrNxBYgcWyXz1CPB91iCGt6mN/8/ss2sAQ+pjzdf5nrQGMprQnj1vaY7
Dh8PNvcEHfEIZX4ESopUUQG3xLWwlt4nFOOlv5N48hDHXrJtJDH90cmSp84ZmPqO7IiKebCwN2vf9frcWbP84Ee8l9PX8gqUWY8JDpOweIPH5TtSbANdQOmUsbSre/Ep0B+c88AtPfgOML21b6mjzWvZb9TTFeKm
nYp7Ca9noaO3ZFNGoKzy2QAtnKVsQhpkX6teyZCopy2tx1al+NzD9X8bwhaITju8l3s/ncBdSJWFRfUtHxaDm6WHkgqB3SaKe9HuUyCAc9odEt6gN3N8qVQig/Po33lmWR7ql34Ego2CNAbEzvN2RHYTGmeItvLt
V4lr5Idr26T2cs8+rAZdNrXZKEYOpG01oklzsGT3yVB5DeyFfJRq363nXkK/XM8O6V1VtZSjq8sLjLTdphxat64550RkU7MQ9NI+7yI7LMzed9DFeSBYk5+DBWe+/FmCYac0oeXhjs9kFRYF/JuwIX1fT1RtCYhx
mIfuY+T0FZEpC7o1g/01VW5FKmhGQgym9fzAykOVDdL14ugO28e9Gi1aydxjskzpsC6i5017P7T4qI6UcZhFfiUkHPjlOiAJEMzLlLJVtwLebzNRzJ3rdZYkVRiq65bZ2y9oJwevSlPNeRBxi2O4z3m9K6Ky53Wu
/p/SJbNE3TbLmsMtY/KJEmIZpOVHCsStTKPUOBhGe8TXG98pYPsPKypZI5rMEyrXgUs49c7JcqYdf1Q/rHbYY6uQkpwp+MhGlP2VoHNo7HetcHfv2z4RVYDZjd4GG/pCAAVux6yde4mmbpd+I+9UDg8MEH6rj4My
PAWjGrA94rmbsiaguJz0NHPBxFQeZLWFFq1HFQf9n6Vnrb+ckQiemHFoByGbS+287tc4yH4CRNAwhl7DW3BDmJdWONpI/fz/Fjx0rh0vmOa4dXqvuYeF4wgunAmcG5va0P8eH7oh126tGV7KH0xz3oW8zfKtIrq7
zTKoBasHGRSmr3ud7brz4vT3amb9e49fLLht0Skxsb0PbY3sVkVMq+tnnedrGSXO2H2hPaCAcuHzMorZRPr7Pe9MJr3rIvO1ya2XgyVEsP63XZdzh/ngdWLohlebrLeYt/iRPh5Oxh7ci6NMGRR9jkzY9q8lKoCP
pWr2iOmBXJl9qOoJ+CXveuTfrT4WGeWJlU3ZemH0DPLx34sLhjhOuPE+tyFv8xW0q6GR+tX8H0P1dJoTeGUV8ATDcoPJGj9r9SDXBvfVh1YDhWLiVsE3Cmoo6DfOSBbUfrF5NG2r2SiwHzDp3BYjbaGbtilQbdQi
nDa+vhlALLPv6cZgYfDGTi5qEcHdhi0uFv4odBz1CR9KQpZ2U8uNV/fjdj08SUqkZmob7ZZ+bVhFxezs8ZVpnYydy1nrBQBkHs2m7REbfdXk7diNmEwdCMEs42FXHsfG+XNJVOqaHA5+Nq2jI3H/s4UAoMjqTB3e
yqUeBZJypbyKvqi07LnNLjRYa9fsuUTDr9PCi6/NJ+O1Y9fr8FjwGAdfsHr7eA7RjaMWrHl54dIZyVqjXWxpLH7bypnRmmwWFMxqJ3MjPhISYqydUyfEbGsz7Bu8sVMNec9Wsxx7zDdcxjC+cTW6iulE6uX4TzOP
JuJ+i13Dc/dj7bvt4jT8EedRIWufTPN5o3cKatfYAWEpMbajm4k034ni585OWJwBfwwBc0g3A9i8WRE/fqx4Kxmwna1teKPBHQ3IiFM+dFfrvm77rmPMmd5rj2gCzupCQ08l6ct4jRF1R+yxPMHbk/UvMFHMNQi3
mD0zaaU9vvfzwpIPuC2SSOeU+viY90mIZG2HHKuRk57by/g9y/5oW/Cm1cfVAsQZl+YQiqPFo0QHky/3rw/tMEwbp/Swe0iivDLaj9XYD5KxBXPXhiSRCMQm7hlKeYYbPTp870fbWFZ92eV+ULa6kglIIvVHeOjv
LOblNV5UoGHbiCDJNxi8hNawbPO4TRbt9XPqeKK5CqkYTv1hX8LLhmG5MsSgcLMGgRMvXGSHJ87z+DpoxKsoHFSxhPsR6LUlBl3loJY9qUbp+n6NgZYaUmPXgiZwRMFL7yC7g1afV0XE9oqF9JpkP1eyn+S5/+nK
wa6PFuh3kvohqaAozdLxZ2bUvbbEkJJWrcLMMfCaGhsFzUyyn8ysQw9b50dsl94bE7312RUd0nb0xHRAzj7FjPjGExdu0Jj0Z6U5XF9FmzBadvh4ehBALzgLlqNeQnMrlL26q5rGIY/zTygfRVX02CwV8v35q+hf
dhlOgy2ZqcHekBO/H362yQhHnob8WBnkkxykEZ1ce5qrV2axP2vfUx0lXSTcfKQsUDP4Phix04Sdv9Pvai7r85+kIWFr2bF0mG2HpCPrpVTbXL+dk6u3s5T+8dm1Q8QTMpxexwyCcVitGnpgFd43cQbxY+Vct2Qq
eDQbeYoLvXJ2P66fHjA980tWOXlNsAf7XxgUB8KxVbRZRO0+2A2JXX8J7wpzDjtHB7S6iamKKYythipndHNqbXBrokvZ1gqR2kypxJBasBTLi63lRpcsWepFm8dWn88I0cKNTBpKgzASAvn96kAjNWpFteur1SB1
cbRqHQjBZ28FrNawALEpOhkahEZYh/CivyqskjBY5Phi6H2y48YUXEzC8Np0jL5KIUS/rwSIocX6gUgF8c0XEgRML60fjSOuliu/oTXkhu+Vhyq4VQ4iG3Y1kDyZekjSfxlhyraCnuRt78yVap9N8VW6goXYMVlY
eHKSaBth5Nlav/5z6pXU+hWs0sE2cyhAMeCY6he0NNPGOBQBLDKcN6YUQeDaD3gtSfodfJ8r5w7r93Wnoednej70QOTV6WtEmLrp9Y49ugs/VujHDbRgS6cFO0ULzQJyig3uPvcAo/5OXx17uXUTG6m/OZ8JspLn
HBcGoHYMO7lc9uN0KpDo3wjDnwZsGlNu0iKiG66HjPHgxYTtiGL35RNwfNVMRJ17hsxUrUX6+/wWPmxymL0edG0aTxpto1UtKoleK90pi88/w9LZ2B9PdwCj606yIZP6bYZ5uMCaYVpKQ5RBZmgZrfEkzeU1c90M
SmuRYRkJmWLHE54R/pkt47ydkucOgY656B9iGiAmzRmsCXnxF+v1TfMl9LUWwqPV2KWgAxs73qGbyZ97ZlbUvJMGY7zMsSwtn4HZPCUohqeR+sVv9sa9wkV8IxE8lGIwstukVHBpve++BpbJc+GGi7OcJkaSQay1
yY31SiBY8wtc9spovRvmYw8UwXwxTAvbhOrPnITWijf3PAdhGayc46xbCvjZSs2PPoPvxNmd7k71cuowSm5wQM0dlvMzQckNhBtKViUNYlJrZGlHvDHiAmkiJnRUYQcscQpkRvxb4CEHiyXXOf9hBfVPZDV49gm2
TkxuPrJqMA7YHzeei0t7eYHjZ2ZvEXtr6Q2emRvlK8rbEUxiAeWszYCzWzajBqdDSYLclTl+JWcgvWL9rDkFfHGnbjAEW7NoHHRGnQ8XdJ4nZDKm7mz6OJ1IdPQGjcF9TqiBrHIQL2f+fcm7Lrq3Ui1M3A/NDDOw
SbXnwLQQp4SMHbdtItv2VOZEcw4MCKzyY/b5bCXs++c9HDhX0HvCPSpVN19ayVs7tD3b4Px79sWDf5zCUsNCfi+a2jtiMa4sgSfmRMZgXq4dlw59FmF6pC9n5x/wCfIHfnjqIeDHZwZA4+fJ6HI08v2AfTwjL4jF
nEUKjZfSpKlWfLJDfQug5NDUGXt9nT624f+pGhS4JHmTL83bNYNhdFKlI3QoE5jAr+O2Zb2+Q2vtWUhgZkgsQLakU845G5EFm4Pgm4rgDrb/eMQIajgrReSTRjdF+C8/oONzkFh+MjSrtsYJ+oeKCSwovROTwKvl
ubfz8FuSNGaqIqpoLMmg9vTHsQUj4yj1bzE4N7NjJfAYCsqzj+mRmdg5GjWWMh8w4bOEpTzxC4zXdZUG+lwBhit72Rorb/B7D12kaP07sR/m+KpHH/cFiPO0Px37+RTE88271OPaqm8gxE7eIeaS8EHWQhI8Ussa
5D2YCRZp++YzKZ9/kapTPrs6TNHN0s95CGOcDB8axRd/Kkxr/TlfLCzLxwGDv+5Te7iqVz5891TjWrUExcJvi1gm8prHSdtQrRmJsOH8g98PVb1atpVEOIbblJKjwF7bDSkOvvPurQbpSprs43YAuorRFJX5LRE5
Y9oPZS6Aq+/PcmbJLMngy+ehRIfr1F9gJa6iNBStsuxolVppHJmyuAhSGarXRjvKy49mtT4N+0gai/NtpfZhZdzy7QOVPC8+klgfhsBkn5EgHmIuBMfqM6k0+J6XnDIt5Zr0bad2CKN7WrGo3hkbyfgf3n8rJuy7
bNtsvZ9d/+vKSdExIye6tdtNXdpqsylzyADuLjkzR44BbG4XXdolRpEpvZVL3q1WhBN30NkUbfranAYFj0aXUiryVJuriLpghtOmqpA0m+rkZugUp3AwpxFhHscUgvg6xlS3M9YcZxlNXEYNWI1fKFumMfY6hvem
zr3yguhFE7cfN7ZDt/kxjsIKJOQPnb5HukZxLmtcLsiBCvsZ6FXQUWEtRqeCc3bWZXhfo33BjJEkojuUZg1IkCu4onNI0thUij4phRYKtWEw5DOeSBnjJnHG4GzTgBPts2MZ2Q7/vXIRA8hbZujDUEuYuzKjrnod
oEtUgy/wAfQ0HH8pOJKfb2AsbnjCB33Z7ClxAxlnRypbnDOo9lmo7MzCmEE5BBxsj6Xtn+hdcAAfDYXitxDP9gy3AglEDtDuG8jKWG6NtgUx2xn6bMS0d3/H0ZXJQ14S0/Q/HU8kRk9mDpMaYU9TpE8ow6KDebGN
ROgTHFtG3eIbUwM31g2MeoJZyQfawFP4LriDmU8SRUHx72FByABU7VhmcF1lEElxxGCKiE19pyHXQlVZTft3G/OcrbWgW41XT4GGg4IgLIy/z3w1b/c+G5slrsvuG1c2JzIrEgwqS4IhW3QiAyf3yUwlyRaVgmx3
6qwachwLFafacpVFojfP2hgyE9ajQEoiMeAgd0j9bZFRZcMRh+Ygn077A7J8bpXlfiWNaV3sH6oCyPmXtAH6p1+mBtQTCzYpzEgm/QU5AKUOBoHXloxhsD3IGaw2gBBRHSm8fGZsMxI3CxeOtQdj/P49dnMW8T+o
CYCKZ/xY0ZOfldd4c9COIx8p4L23UDMgTi3bojJ9GcCYLGpP5MuxosU9Fw1lWKZopJchH6tNI63BiOpWCl3o669z+Id57eDvp2jlmEAPUiLRU+3GOPIRzxzb0FizPd7ujEg/fE7xoEOXZzo+iGa1lCdXXjO9uZhH
zcuUxvgVe+IPIIL5YtLCB3k0d4CIfuaLR/us7kxu+y2Wv2NBmypNY5kjgq2aiudwuFkk2Kqo0J4M2mraE5ptnTVrrvtQrjBskQbnFYhqLrePYUybCCH/wdjXwfU/56ziDi0yFnjX68X3b9Vq9UZYKYle0I4iin+3
PnduPMFX72Pu5lp9LD5uPu9EROYysgD9W9KK07zbnY2YYX2TWXs8X1TfXxoNkwmF5rvh0cJJ4EIzWUKdEyTlRKZk4A06GrWVN+TN+K28AYp4utJaqp5pui/DJ4Hxq2uQzBczTcmYDywKrHbEOeMxdBVKac1/jpLD
dY0sLdnOTdnO/CpXrQ07MK9ykwYOSeWv4Bh0VfggCOqJxrjcAR0JsAo+OTTqgsVylUV0ZftPbKps7HQH/mk+Ibi+UDEFuYqzjHuxTTm/XMzcv83GyHHH0aZSThA9GsoHdhe0PNSKrfCKO/hpOlLsSnaUncra3m13
MYXCm9anZCifgpomt7SI3yQ/mIMNHh2mRSzudUP880VdKM4P2h6/j2KyBVyRjWLa/RJ9uLMNHiv4/AbD61TvGhaAI0kNy2jMHopyWE2IC8FWthF4juc/cjEtjr/RHtJseR1QF/vN39gCsK261fzlNpKmTDaBdoj4
kifUbo0i2FXodqesvs+diO+6YKHV5K7azYRSW8b9xGU2h7il4YYEK3rfPoTvQkgVCYGc7ekw3tp4uFnT7Jng/RV16wS/0K1FQ3cMvbetTXwMc4BHeHSz7A62Kbw7N0hTVsPatRYoCqN/oJnzf1nPB0WRT6dvNWgf
qMYmO4vvoKFSM5+bFJVKzsmOoXlmz88MtfMT01y/z7ec0yjD4r4YBJkzw2KIrGVd+JUp0tj5RTIE5zzN8FaTPqNCpgcOOC8heci7PKwmrSqUKIHt+ywmEN+ZRH0wAegJ+TVrbZ8+SzbbPQ/j6xFWVADCR32d3/6j
fgWteH3pHbJTMk349/88jVO1Q5NFxmKtFMQcwzzbzqqNG9loQlXadbeZmgKgEdxvh7aZfG0OA8A89Yc1kyQsDCR9QpPuO7NnIgp8HDduaYXTwIOD/Ij5kyHG9xi4HIpwTlRYwhmD3dFS7IDwyn7t0ZUd/lSlT6Ld
SVUMe4yUwNF9x047q6cobVl0j5fHtaoyluvCL123SC3miBZegS1ZBvsjdN5X4y4Af+6dFVovWsOF1/Kyy0GXhzg+W4EsxBth/NSdFuHdwv4pJfZyUofoQFsFLSELMmpQnXgZnmw8of2hlsMHxln7jgvw7kIhKkWu
dbw9wSs6TrIcrI0NkQumOBv8L2csgORhdFfJ0ZKjOibhh/sEEcS8SE4RX2fl5VZXGyMrbAPhjeyTUmwPzze9dVoWQTmOU4HdGa3JANmWaRKef1hntLIfdLlLQB3M4XUxe4HaUflhyzoqdibbVf44NDZxqyUO4pol
74y745Pu4Q/vsclOiURLWLG4d0fIzuTwKBox3p7k74fkJutH2yYWUTPUpThZPYJPrvIYvYvnom7YLk3K2uH7qzxGPaQPAJreYCs3cj+fPSBK0bdzJcXAEeO49wGhYFrcF/pOGU8blOw+xm/GGro0h78TeAAnrnFZ
+Jd9lPbtPpuXIluQRvyRWchuqjLKUebwJsIZs99wdYq6FwyDwojLwrMc1RbTjpsSD/AUYUHXiSYqhBlaZNpRNro68Y7Uo4tauQb7TShHN7ydlRX9KZU0Bx4SzqaILGh4pefH4ge44ybvAYBkHR17AfWO3C0FeN9q
RbzPxP3+Pdr9yZ7KU5DKjtw+M1EjXa9lTFsS8We3mF5TibAqLJQJq0pKRzkMZjSTmmkmxp/2c9lufQ9wfqDoMl05YhlGS6t4I/MEhQljg09wqBpIpSOyTCrHO+8bQCiZR6z8QxvEyntHe0/7zjxoxZP1lQkZwWqw
pRddYQcgBhbvxOXdezi5T8zi3r9CKqb2VsIfMDzkQIvXefZA8mjuAfYo2oTDG9+ufgXi9exf614wRROC4YEu4C7zrBzhXPb8qca8wveN+c0K/RfTWjjTIvo86tx5d9u6TS0ZPWxPmX7K/gN6ttAoK1ozEWTte714
v7ZIKbj+3psIWP2WM/bjhddWDkx0QHInCnGs15bwB7NXnHZ2P5V6VHPxxMPdlqx3OScNit6pfKJZXmims2gm7ZKJ+//9BmvCnwgNCkUvcSgxk7ZOSxk1xVFTAEz5Iq34QNIOoQxMMY3E7NNmWd1iUG0aHMXQp00o
/MgUR5HnzoqmURmEiMw/QR0zksponNxW9jjB9ggZMOolDo/4ue1sFySmX8mHRLKll6d7i9KsqAYpaZyNxZociU7inCIK0y3j3dPqRbayRegbbRoYRnhHLCcKGcFkyApaEtsNRlRSq3kl3Tt5QrK3Bizaq8wTgQ2Q
FSbqG9qkPQlR990Kygz/cRdmCnnamr/lYqYS7i3IgcixVxbh4X0nblX4VSzl9yFImj2xER9EDmMvzNVNk9JdNZT10olbY7N5TPVA2mSfA6ypwiVZgrZ4XTwxho/2uUc4eT+FHhZQoD/7yGEPeTOvfUwpNZ+C7k2C
EHFbO3d5as/S3j1aPK0+9ogcYcLtNEDaGqd4cEG4Savbw1Dwe7ulLR0UIpWtYbQ/ag4zr6PA6e+7T2vrb85h97ZxVfKRkRnal4/P0DNCky7xnP8W4Ts/gY7m7BKiXHE1LzE38zEBj0HTM5NJSMxWIQ50vmJa/u6+
oF3t57lt+/CmXTsocLRZt9vfmin+Imuiee6ib9I1uV2fo2uOB8b0eE4iMEGLs7l8LTSU78lUC836PBO7TfBQ3QeEPdod2NBsGEPnfcxhVhSDllk1K3njIY+gb2qxJOROksGvmxQSDJ+ZtIm42HDHTJ68Jr5tjqjN
gBETzW0pB5tnDYYe38O1ceeiI6YL9RGjF2YuwWgaNbKPwO1XAeY7k1h0uwxTe+GBT/L8P9o2wPFBu53MYzPKHObopCBrpbLu50tUUjq1OamacvryvcpKEHPAn5ppYsFIMYpHcHuYbkJdvBVDv8GyrFurM0VEHSco
mQvkQyHcXOWqc3+OP3eA8CR+IYBvzN70F1GeSMadmS4dSx6799ksfFQPAsnusW/LjQgH6ZTFxKChBwh5K2f4TICp+ZOfrS0yaaAkZUw1Zh8bU11I+DC4yFXMIAGthj7ZJs7uJqheG+1qNCybkWhDN91GmLuekHHh
BUEGJRT1fEn1uSOuj0aZbBp1OzBMG/lAyVi8ADqKEk0KRtQZWjty0sIEyknR6tHdHWJ9bAlPoZAT2o9hnOnImMkc6tMoYaXFEi3PJQ51hCFiX7APn94yW45uuqfQFDOgg7BNN0DD2SLtyq3edZPqeY+Lz3PmojsD
aXGZ/f1Pxyo+MGrYofSRCmLWRw4tFzrjRFCsQNEjfclK3I1sevOsDlQMPCFVqauAw+4R6MyQAT77i+AolUiE1BE0sLhu7kgZqhNWYMZbMH4Yg8ZVXe7cZY+UOvsrF1Q/rh8SjtzQDPY9haeMNYBbEw/Xv+c3rtKF
eQVojhzVMnLDHEkSnp9Zd6K8O1KOmnsCd44Vu0CYspsEFBiJw6xs4DoYTsU5LZASvEBsqACZJx2oK3KAYchO5tvfHPRzIgSCzNdq0bfCeXLA4xE2H+WKFIDkjhsI68QchPJAM116NmebiLD5jaaRmOzgVj0RtA+3
lhGrXkvrOOxVpe5xJEM3WeRxhkRAWBMr1+cyou5grCjwMP5BTTQgKXSUeVGYPNcr4eAl9vaA5IQXRrm2ih7A7JJTutxf4vPxsKGh3rdFR5PN6z2ZBIkQjsd1Ji9R3pwVA73nQXbfK/sESDLJP6sPgY9nBc46GoHF
Lo2OczsdEKUu9lfbRJWsIEbJ3aPr86u/kwGipniwGpeupU5+O/Uk24W0ydoiW+tIg7l1UD0J1CK/vqZMlZE5Ok/WW50NObgs48mgH2s84d6jxYBrnTiwDCf/uzEF+PIc+75i1ZuOSadDA7d3mgY0M4HPT5WN3zsT
RvpqBS6a3IsUFHNDSVJDM92nxxJrr5wCqbtfzozzBjLLzycCOPUEWRu6cLpO2YdnioFUNDVT4nxcRyesL+29SQjwfLzMi/jA9GBfsJvWRsjTP4IAx7jiwxBjqfqsh1Rr6Dc86l1PSdaPmo1WE+3VFb2VjmOhprD7
unnZPL2jaxzc5d7rojZIhc1mPmE0kF4oGMLrSh55dLrxjDhaqQv2Z4hnpV8G4qSiTnwuI9q2Q/lerg/ZylZZeizLN9t4MiCpYOr2mcUmPJdDJomDxSJ0sZEx0xouWV+r8UkmNtImgkiIls/5EUIPZp+Kgvyp6JEu
OCdogu5zz860XzjpQfstsoEsSEJBn3Euhzyabv7vsfel5t09I/hyNma+dKLIlnHecSEzg6rz0vP/9E3LJP4/MSwATh84PLScBMTt9P7Qodhy8T82JpIfiu46nGxm7OBHpGuKiSENcBFVdCGlTl2lIl2i9kwvGHPx
VjiARVlGueJM5rlZPWDnIfCU+P9E2xMYr5BsnhvwtpXErwSyqJPoQCvsGt8uIW7LKNmFLX1HOE5D/DX2MfGZbco0WSwpdJzkmtVK01HeT9f5LH4XNqjinZ/UmquqLXommBMN4gfTN+61XkxJq3rkoq1JlLpr6bGC
PpLwLKSPbSuVsULmkArbCNHCJ10BK2KMrrmRWUWvCz4IkpIDaRlKD3Uu6ESd1R8kvaDTCuMQeffTcRNp/u5nu0uJSZWqyA85EelJJc2hRe0jgJ4NuhcR+8l+yH/M+3Nqw4/Ix7XglF8Iseusn2dfGYyN9rBQi40c
SeW6nOfZ0loAisgijyQZaWfuEgFuOGWagSYRU4KgeIteqeNoPK3QNUFMbyZJCVqMAWUYevQK2U+3giOJEGtg0vLxCdO9pPFPP9fJB566K3IMCYSq3opqELdgKrs2hQshY0+ELqZm88OvG6F5ubNy/G5UCfULOZkF
TPNayinRMCZ3l2NFBvSdyipDrL/SGic0JvrfVsWop9O0S/JwqrYoBKFtLKR0IzLIna9wdDlK1lBVr2r4U3ebdElw8Bppp/WR4JXIsnG7kCBepot8ShaVt0gPfslsYSchXe39EjM2KyBMPO8f48GEPPWYo1jEik/W
sFH0OtgTlZGqNHvT4miRTawiQWo8fb0/GxdoUSGfaXWfQ4TEfqnPqXUZEFvup6QHS8zH/ftpP6xBXiS+ntkoruqnN82HwVYwuEwlmqAj3VC2NN6Y4i+vxs+/6MbPkVtL8s5MSW4QtLJX0QlrgBkrwFdmndJb+N3g
AGHXIxpXpYkxxZOiQIlFV5p8ByTtA9DK37YEdgmAWfm27r17YNRWzYYs6NqCMozCC1slo5tciDyy8ZdxcePpLkYfEOuykYTW4PNTOlAHzR/qBDPtTyvegvdPwcB8hKmU+olcuscSUJuffhQ2Z3SwfmJLLXFSDAVw
HwjUXlo9P3cb0cLWWcqrXySjXXT5163IgDsIg+JJlKQm5AruNYxRNc0y00Uy3s0x0DfjT/CcPoXXuoJSgG/0D0kKMFEZy3N/WuDY0Wj/0/u/sx+B1ozuZoF/kHsguZocnzPvEdHRbevVHDTKDVleNKIO4mB0+ujz
r1ZQUFKsXlIlndcATUyNk15dRLcJhCJu3LaYatn2xrD80TpR4s2roOaE/2TiXctD2HIYqbUWOZGu7BdBJDZGVRI7BGlBvrVBZDSMHLYrBhWtJ7ghkcN85c1XGbewELn9MKLwTVtNHGBFppgkrm5ar4HrSRjEeLsG
FSIUhwK6sJfyz0d+BvmceQKhrenhChh9Ix6+FFCvW4YlxJuM+zGMy+Sm6/CP0pOsDcslNY3qgamZ14kEn63Z0FjSqliJ+9VPZXvkGCBiCRncMYF1iJs+IiXqAPvNbh6KabCn5G/i3EmZ5wGiG+GlhICuo2DYakoo
k0gOhY/FXOK8MQgABcDwai6KXvlynXQqKTq1ohnRJiLiNQ492A4U2Tcci9FAOeZSFi78dD7HORMOoEfgSjI/x1ywmjtjdVM2/LsLOMdw5vuBjlAqD3unL5bzwcOOsIi7W+fEz+k9FA9osY12VFuEWHuo6d8PtTCx
o6cKXQbnf/UcAA2PJgtgJmijAZBybn2JzoS2EthpkT3kGMuMARoLV288wnlUqh2nQQDk7TR0zEmRuHQXQraKwjZS8u0XmV7ORnPuZkmd+MHHNdkLbm367zuXnJFlWHoNM61s2G44NipDL8F14dJnYAhkMsv4GCLC
ou+LE8a/dIrLrI5p7De47K+k8CZ8vqJ9HIYesE9FHqLhVTzED/ywVRfe5J2Lb4HTgVaAfnfvmlRplk+uBGRugTjBaWVfIt9blIMrK/Wd4lQ4EiIYV8D5UYzxkcXTppHCqY8yVWOlBcln8RgJbTFCnZHMdjR+qGEJ
8uM4cZOZa5SQsf1RScujf228SbnjEQTX1S7WdFQRt9enC+CCEyhKrFV5/UerpaoinbQSWvD4O2uj8z/jMbvjkNafPP0u0crRXQsG5XI/5GWbclPZ6drtgJIEc3Ugq6PErQvUdLVtuO9Ov3agjAPCRkiY4/bgoZ7V
tXZ76TJK6TC0exT8enXxHr1g2rwf1c+fTOkwRsXsEC7sEFPy45olpyIJ76pxrFc1I6dZ8FG8sidi2CxqNh1/S+inoh6YyI3wXa5+a0c+lOq/zGZ97X0GezQS/sy4JodlXE3vLrPUNuywqSvfNj6tQnnvi86YBLk0
1HhDzry3ZCv0VbqykjUfEcWjGCC1pkIpaI5kLHFVE0lUJrOdwj6ExILGMx3FO1XMJvxil4qfk1qToK0kBZESfkX2ciAhvS8aUNCLfgS+H0l8C5JgEKJLJYiNjIgKHIlDjkQqikAbPVcCapJFXXMIS99PnEGvmHdf
XgUHe5uRm1VP9m4+1tTxLuZ3+3rFC67Z72bO4pm9WXUdT6+e9dO9uipiP6xcsPagnHSDPV/F5PciyVx2F9K3oYXVIAaP/bDm+8fbckg89q32oIYMd5TCAZeUbdbbvGpO1rtugj0T7z6ahwcNWKx9Adl3fTDlZEQv
2axULOp8uaGNn7YiLdNfymB6KcAzdPZG3lZjOKMx3NdERmV3X+At9jVl/5e1xC3NN/QUu1HEmlBSsndLX7yBYKnLVGLl5qOzH33qt36HcjnkJ8ddTGQ9gSbAdxySrU1vReSMty9/eb59128NV/caCL60lGx2Zqn3
uKROD1/Wp1YvlDP4IdfMZrFkiAXUvbPqrCp8M6UTcSZoSOmzdvJWrtZxLVzlktZERkcMzfgFPNG3j9p5elF1QiZNFdpmdOdCa/rjQb+Ztoe5f7QQb3N9vNMM6uYp0ku7OLMXC6eWU4fwUZULU2y+cS851U4NurjD
4M6NTkUmq1WyytQ94OXyeYX2/rWcVEcTqzU3Eq+BJi9sJ6oi+bqnM4nrg+Ox9uauT0NetUv6QwKjpOUuVLtSEKhbQKk1pw+Zi/hbTSagNejvxenq1uWtL77n8nu+7F4OWdeA0uqREnJKtXoTxffsvUeKu255/3Ej
BjTWyzYKPcavV00V1IJhqKXjcqJHytVXkhHB9wX4Zr+K7umC1uCoTsU2uxFIHNxa8t83Oj35MF3+7k9Cw7J7ob/TnPW5XVLGzZs+dHfF8O4LFECfGRnkGpnVkeJv8zwv60D/44lRhEG7ojULfxU52xs4l5f/5Kx7
cT46XKvvckn6l7I6yEZ0bxD445IucSBZeBV7D5/wa6UsJN6UMuE21aDmpvp9/xJptBpsgf9IKobVDnGZ5Owr/eSjCxucviwgM+SubeKQf3ZuAYk/zeH6XPw158IWoZJg6/9tXd6q/lWiH3Yq/SvfXQ0Jg8Guzd77
WOtLXjMt/HWmI1uMr32eydPVpNHW3+X8F3LfWauesTWZ6IYqUOaQTmnbLRhkJXDitprTOAFZjH/nIoFC7GJO5Xrh73/JXlRrZR7gbEhNRk7wglI1orDWZOhoTHDXE2k4n4Rv3Myg2+twNv/ZxjoMZfLnxHb0rvlp
vDg/bKmS/xlL6QVOFg0BMaPpppGKFAR0zS1B7up/xvMSLJR54MS6zv2QfHdhZRbglyoUNjhGGumJtmjmQuhc7heSf+sRBkzom+T1lQ53eVJUvoXwUWnD1wviXHf6V81f4V4Ul3DL1Fowov+WOwN2Wshesv/xiiq0
iAiWqDkFJNduLqz/h+OOslGvpI7lVz7I8m7K9GtgtOJwOfvcXC6zWJUVMTCyepMqicuMnwXfBRCWPJ/mUy5zVoNYznbZHRz8eSxj/hlVnMRK/Ta4fz6jFZ9G/uOagGhTKvj2f0YfbhyHUlaBRUjsZeXwnk3KOg33
mVNy3YVPf/Gi5wBqUEgjKB07bYaUxwoJtqIQuExt+EAhFeliyB/RGlUUIry8J59vhlSw/bhuvNSBC+9LIPMdZroq3IGPrxJS17ANZOjI6grP/sUmnKbtG+YSX2Z/6LPkyt1iYxU81te+bRyFlsmsdCdpkqiZJ4Qe
N8wFNFdOEAyxENUsKPqGLNaVKzco6H/kYee2M46hZEIwbwrrruJ33zS4mWpBj9z9YTXWbifynq5ddavd4iaUizTn5IptS7sMlxKuuOFP6nM3U7h9AJin+X5epypl0QpxWweCTOxZ3j3QDtCqhWwQoOkoGnwWhodj
gV92wmSuxphYBsRA2dY+p616V/IyF0EaG/iIUFifC7OCrx4h5t81sbbD86UYp/tOJgxdKaez3FjCEcTJxLcpj8d2A8hcsb/Xm9/AB8fweEvTWf6fNBw7GGuXUOiy0jqXDGuxSEU5oUXFEBIiTwn/0k4SWlNhJern
YwLmXoI22UHJCpzGUDRDE7g7TWzzuJj4XeUmhIygxT9rJGVMFaUiYV7SViYhkJEwNlxuT2eNgKdAS2o0O3yS4wDZKSsXZfSU3w7NoEPlqwatU28XzWRD0mC6Kl8gjCnHYvp1T+HSpi1oaSsGOoF1ICx5Guu+Lygb
+woe5XEyAXis8XmVqUBQhyh/DxS7CBJBMHmlR/h6CZvphd2NdGhZztkpM+SxrDiBnU63Sa4Kcl3s8pQhzj9yEQSclAOImYGmrd8Eoo7ARWql98AOOfdiSPVRbDIlpZbslIVcZSkzEIzSXJn87D+K1E0KSEcKUhxZ
4mtF3CGcoJ2nKHiLKYQm6zQtksyKCAyMFGsEtGCksNSu8KhRCmGiO8JklbaKiZXuSF/7kNETFqP8r2aXeK/DpWcpqPSqyIucdhGHlaPBqOiBWq1TdMsNMuZL1/UjMjesJbSoJhrCVIsodRlG8S28C+hcY5+TGu9a
4lYqH751aNVQ8pRG2K1sX5gxvWjtNGj0qehn50nxhEVslKsCPPrjarSEetgPN6AVLKbjbcGKKZqbbkd8CtSGpBdcXb3pfI9WZY1HvC6g4PswpplfT8a+r4QNz7w+c9zvpnNvLRyO0f6c5dRNTWM/87PeIxrb91tW
s1d2bzxghkKTeVHLQxXPd+aq8LUYmZAXZfEZiQcZ1NjrDp2/CHS6kQpzOiAG+/totSQufIN1H4EnKUrTQoz++IQ+gTksqdqCjlLSEewvPrf6Dg9YCtmJaCEfDGjiL8FBRzdnYWhkf8k6Vl7UsCmtbReGMjRSjB0d
3t5rmAwaPLeRtEj6oV7zaJUH5KN48H93HuSEfOV7X7IBfXMArGGx98i9LN+ebOGV9BPWW7jZvqnC+XspaXcG3OEw2pEB6XdEpBXzOr2nsD7TGQB2+rDiiHQlzYWQvTqukoj6NHclvwrx7Fl9uAakZvwdiwEvxtJN
F7CYLrI+IM3/WSDyorQRkwiAf2QqJIoqm4Cl714SNlCSW6lf0QUuI/dG4SEqj97CvV+2SkOL2W2ZpbRhkSmGTwCGG35QqbmQNSam//sKFCVphkEZU5TjZrxmBw/IK7mxUMgRHZSjnyeRlTL50kIVfBRDEnsi2On4
Ro+d2pFZI7sepx5QUUp4B9T6Vh8rt0uu+m7CeEhchmVd5ec1OktUzlBzOv8A41llZaAEnCYDaN+2ZxTgCET6rGY+lx0OjxHsvuVS3N+3H9cUVVTEBG7TUkP678xiP0RSfiAOWzuNZF3j91Ha4EcSp088poo8AD9O
0mJ71hQvUplFJs722OCPOTqzk60ay/O3i3NT4z6ZrXEnxG2B0LCjdy9ajYWX1SVu/4Z3FX7TkPHBfjej/l3RACBeoHuGGELAHJexycecwIzviFajtP/7aIn3L9rlIvk/XaRquSBE8Z/XNQpY8GiZVzdX0HFohCet
eLmOA+8Rsh0T0xSobVHCj8LOUvOaGQltbjBwfaPwD+z9ijwPcXKRhUsW3liZcpXT/GUTe7WM6zt10E/vakS2U7jV/OkcPgwp/KG6SB6i0H69eB1brWamMc4RJqwHlH4YFckQ2KXQm7PM70xMZ+pDdjMnUvfjzzlC
7x16SwteCL21zW2lvKE6FSuJvgWVBQROMmag0wdMF8WqWXtY2J2SMJRGFzbSFugLOehQkRJVTnLRyRzBkq0PV9t1CPgXdCaEwLlkLtqboq1jjzQUodZ40UBh8zg4sL+GCPhafvuyk9G7Ev9aYfiDpVmnphQ+lzQT
76q1XpP6u9ipcavaX+XCXUN7RNw2l00nikIFNY+CS/ip+ZFW9Efj7w8lr0arDDyFuzwwyJ25Q808dpzc+7TyXHhxhoyMvVzYg0G8TjQwhBmT3y/9wnvBqqsriMTsp2jIbTgAdFJ+ua2YN6jgfKTxmvhXjhyVI5z2
4G7TJ3Y/nwAcOnjFOWM5BUo0lyjfJMjP83qqd7MphKWLZFONv528Gd3YgVPeec1Os8zktQEpwqo4fkz1tq00nr5UeOT0rpRKOVTqR7I10+95YS8GJvvIyNIGzgRE6BbXJiH2ybiiCB+MaHJytchpuY6vghR2f8rM
G0ap3cWwVfYZC+E0C3WCWvDLt92jggQldhMgHhgBuauFUNKboBcolEBlp3WQ6cnFaIceIO4p8BQOYmo9xumxS+JBLJlFY52jfPqGtGhhwn5WHP9ZqJvbkmF0ZSqAjZr9LLtHV5GS+Vl8lMXZ5s5VrLV9Vzir45ww
DTg/6hm+tMuSnJOJGVvkobyZVvdO4c55L5Nw8f2K80dPg/uIXPDl5WXffeuJgE3wSUcTU2wgYS8fu4F4g/PFwcPUB+gzSjPj+O2X8n69Dihon0TPqCuJL57aPejZcEU4npLJYpMyzVDPZabDKWS+WfVd7Bexoy8o
WJLJCu6pHLPxD7GGu9hqXPzaidO/54hgV/XGXcAfi/7hAamEShf0E7NFLQ6D8ZeYUolSVmhLV4u5o1EPRcaaW7uhoig4zQtSyGO7WF4jxqSgBKhNUc475T2MGPlRjimllzgajdDyRCpuTAq4iiECe+COsj/mlYs0
eA5FS6ERR6pEZ/lhI9S3QpCou2SbDiFhX1SfrIm4cFnPs4hQ2zrgdgggThvDcnpCWJugs3swX9cYN/U12x7E+qgkpA2IAWkZvHKnB5ttd5SbA21LoVK9tL3TqXhjLCU6gPdcYsdD6xnKEPDOIHi4WuXFXJ7MoP3a
ZKmByhqWSKufjZyEAM7th83b1pgCpCE9hHYkRyQuHv6zDyTGR22m3xY9OUCYJLsELwRJLjJPuWIBZ5ZYS1+UPeLcMaYdvVaSQW/8DJHkzw7j2UohmXtp7+xFS+3y6xMkGAObjUjbJlfXjP+OLs7PNvfVOij5Hcnv
Pelu3gmg4nJanhT7spOqXiCSzyOQQMjBByC4QUE3YsxPGIGSR4A4s7gXQ9z5OB/7G5X8HJhTLyslvONHlBYjYAicfSwGz5G17wWiKpL2QRyQ2dMwcqJSWfKY/TDfusP5CcNQQYIEABYnsichPoD3MAE8xCiG7jNC
n0iQmewBNXgDWn9qkgojkAZ0E+y6k8Ay/d5wx3jnMOdrT8gdq1R9sspy64/8jeSuuqF0v9BNdIzmJl3SwrCTkpZLtwKCl8hhNZLFM0xNJUz7ekZciPLOTco8VHivbX+rNFsmBWJ74iwPOSE3sWD8kFba8TK/2S2I
WNIXATMP2cQUY6hkwpKF9hkVDYcl6iFGhiKN0iQXPRr0S5S5SnLlb2XG7OaZOm7M7qigNVSlxoFeeqR+w3LKWfuYLYenDJt9+GZbI/mcJguWFlWYvKCxFCGfR9XN5kzyzg+qjNs2QB2nXEe0z0qqMbeF93O6LKVg
Cm5G7z5KRYrv/rlM5J3LKnuefdNjB2qGrXODS/NBU6dQ0ESMcVOVoBPW2Sm0DJhP9OCwoR3wZjJmJFEyUJuYBwa6l2KOge9STUeOaBSw6SLGaeKIg7ne8Zsjflbgy5QIlNkR7U0mT7rCMSfvSFHX8PYJzSik02gF
SouVEO+gENEHCbkk4ck4kb9OvEXbGgfjgJ+EykSBzpY5TCDdOuqStmcMGjyK6hRZDGnrwNoD7ywc7W4vUkEC0RM2R8f6tRJIJex5q2EU71dZB2bFpKz8v9QEXTkag4pde7otdSdFmBay0sUqV0ZLCSTb5WRGFqmn
iuspNx3osnLS4DUV0VVu2IVGO1z1rkkykcJKynqGNIvMBEAALTbpu9hE036XTAC6Qth7RXUTmaKMaNiwRvrIpRwOjIn1/pl4FklU2zMI+jwk5SIVeC0t824/I8mddq78moSi1Sg0VxAsPXJu7uJtIF8WZEUSTcnK
9ZiH04nPdMMwCHQeaCdEbyWRy3uAEPr2pPE9lvt+ZF7YEdxjY9+PaPGtOo16OZnh8OmUU0dbbAg8Zs8Ty2yWvOH2SeGLH+OZrUngMErFxxsX7TJva/seqZaND3LsAb4ne/vlZlv8A3WFYDU2gQCFg0g3aOe/5q+S
NQRSrTUBBzB9jMO570eyhbfsPL463m0o4HX3fb//4sLghnIkubZAXlj7fkRy4UGFvWa2MVdYbGXDNJGMaEeWPTYMMjG7UfpMyBwu2MVvO6McnAVCubHadLvIhY4B135dsQKOiNtQHceV24xEFxO+uUhS3fueSH8t
Rkk35FHH+NThvt9J1BjxPl2aAY46trHW6ZrnL8t1ljTZqu10ohUW4DLW91G3Zo8HkjE4Z5qWOJ6LjAIJ8VsxLAwIyGiWOLN21/+hM77gaHWVl2IHO/uk033uGCcuLv5O+V8ORYe5uxKduuKE2CBZ4gxl/E8CDl6L
MsQ4noHyw4hZZxZqj85lAyMsMSy+3C/WTNHOtXQjUMT0YRqSGEyLA4E/5cVvcqY6w0KEEySg9PRJK1pJXYaMw4YcN6Etw9SmLHOY+YckU/lSJquDYrR4PKJx10IQyp/6LAc9cXc2B5v1yuZ45AadnvyJD+N7HPLs
N8KWefRyvE09agx21xNfXqwhlgNq3mL3XWPIsUiwihIQ83Xwnb7XWE/hH3hYzKksMKRtJR9i2mdP7gNkLbbLKrN76aIP0wsesigmSNN9lxR8F0hBV4WlgQHzYu1dAFweoBUUFmYYycBr+h3dyuS+gkSLsDqKiGL7
qY+/sXwNfi/ychFutgMAWxSFmZEVWEmxOAWGUShCyjKENW/H4B1BA+112vk9lpW461w5bt6uXF5nZdMQ+Yt7Gey+ygKdeHhb+9r/MLYV420i1fikFSK3amdNcrct2D4aArnp3M1jHCexo1LoZnAbOB79OSmjo1AQ
p8UtJ8MlRc2hWlI48FWVXVlSzuwoNy9WyyX0ab2npCgtZxl4xucaiYvmKwFxrqkfZpgL2lO4ez/vMVZRQKBi5gnSKv6s8BStkqJeaw22wOF2anyrHjSGjVNdPD5lT4fAtpmB5IH5m0I6oOdU16Xcv/R1UVCZWFmp
eNYbZLsnLRfo8aovl5gdZZEBTFZRJ8ha4hmKMcK1TAn4JKs6o0kolSTmruYGMl7IzEFNjnGisy/DfmHLW+w2ALcx54XMpu5rzDhgQVrWAhTkC01Jw04XADsrScOSDb5RJ2MtbjcHrv07EaACtMB58jNQ7nzJkIvL
za4okaBgrlMqmW3J5Kko0ShdeRBGAtBiSms1lTV0McFSiXOYJLM8O4X+yCkgSyrEiKd6h2DV/V6pkvJWvAcapWDyDwvwQzx+DmEBSYF3OJ59wetjtHMciPmSV5YqPrHsQCK4PRdJGFjsiCjpLoAHrQR1KzWSHrAk
cWphMInAz1//EEEiwfTlWip5tTDu/bDJkVsJgpWkV9O60y7slpCX2LSGYzyArOCIS4MDXoXgZMmfrpRIRxi2uh7haXVL4vnJiW+Tn2eVDowLn6O6ggVx+X7952R36Z1RNk9to65Ctw/Z1SrymVzXYgWKxK5I1dv4
KzTnsSEeVx4i/FHMvPOgQ8iQgCjlgqEtft+wxPN0jcrtnjauiARpVmCqyahzF3PZ5VcWLoX9Ky75HOhaBY++8Hn1a7HsjR3aCe7g2JMvhHFzyRf3/f0krDj8yIWYKY+clLg+L8bxPU9ii12vsYZlxvAZFyvTU9oX
OOEfJJM4sB7irR6MAnijKELjwJodxL5ZSKTeVHB7c0nb+B3v1yD43dr9QYgbE6HA2Y9mS/5BprK9n64pNJEQ2TXXVSKc1ZY0WjaUPL9BmhpnrXU3YA7fE6fRJZMdjnH2gy7xXYNWAGL+624L5Acgi+9jJ8UjsUFA
Btqn+NnCXdhWHmvf5JCBRsltSmM76xvnzY0BxCftR2a4wIQT2bvvPsT7epYvXF97/Tdixt6Hwxedo8KJ55SFDpJPmItTk9hlmZJKdJJI0HqDIDSzHogw6uUdxZCPwbgcbeszzCukIUnf07okJzAlmDOiKPPlcy19
z9Rci93+lBD6GGnYCrDfXnRJPCk4mX2AzMYmugmZsPuURKiQO8u88ignDGxC16+LnD/z6YgXuWTEYhdZpgyxcM0A9VtBwbMNMgfQUkg5X0EqBOLF39O8qQnOKrCb7yd2ZJi9yeGRdmQWKheJC1bO56sJ0harF1cK
y9ppCPbb27nixJVKRiUtxMlHVEDE3Ox/ppmokPDd9l687ZP8k/vK7RQY6UcKymtxrdUEPzOOEP0R5tpftTJYRkzhHaK8pPC4AiYyWtOTFWvIjs81eh7uHT5r9nJwsQTgO/l3cIWEb2knXhe7DE4XfBj1YKHLu6w6
KTICyxvsZ9783CDCK938YspmbsKCAWiTCpLJINfhMREuT2A5s/iwhAl1cSMp6JAIi7KVVLP+bS6g1KLiG4Wd+Ntn3WyaASoNvrPkXS6oR3//QbGs2XybyD8Hkp4npE4Z9unOwUFg9p1UcMOCzOESv2TsfiiFWOnd
8jGyjudHZ9tIxG2su5qjor93c0UcLTb+aEw6419K6StQfSNH250NmhKJV0vMo16dfATGKQ+lD37W43nMJy2az6M2urpFvxL7tFRgka+HgmvEFC/bYolab/2Lf/8ZrP/cZ73PRvR4JHht1GgVRF4PPXD7V8U/T0t+
m5zMGdA26N1cnUhb6U2w11mHMJSkfAJviOQKi/UzGGdzz90CfhIixoa/o6hx8xN7OnaxFtX+HbuDr3LZa9lWw+bgmwEtPsuLwCI11aOyqCQncew8MsaQ8UW4jw6hebiprm/0LixZocRzdpxtNDd87+6mvTCk7Ntu
opQ8TXnal3uq3uPFnPRXEqA74eJwLuk6iZdtRduUTXGM8wTA4oQ987S/1yS6jqzky8JEKIr3nVRIL3K6TZw6pSHyBohQMrgQS0X7Rs2pE5AOruSCzNuhVxNypKvrbjdJEjodFlgupvXqfsTY3NyifrI+ERyyoe/7
Ahwlk7dkv8lE7idqtstAEstN111Kf/wFjnmKzPRqqUMolA/TxDn6SeJHbRfmW56vejGdI62Do74APBd+BzuIfNSrdx8kQKvu18nZm8zErokB6BmQJ1AxJDzdH2ODJ8/+GqJVY/+toXlDJaCb8aAjv354Mhld3mCf
DCWaiwf3SZhb8CAl5EHFmYnw9ZXfT0KqTXlWZW4c6eKnmOQeZZd7G7kok+51ED+mMdIAs7S0U/sJdrqYm74rRNduMR5yTCosyrnPjtTZ1uWN6Oq9yVH0YSqN7bYjtSq40F2DE0dWATkRmsvVl5ggcoIOuSk3Vw+U
o8FwIbtLZNxNlH4ylQzCJUZaf9tCGnrdWDNJ6EMdjbdRIXVzS0k3VSKNXJmV/8OOjVUOA66tNIMVrVpcyl5E0B1S98NTuPSCiaDfNFpVjS87Yme78Od/LvPEYcf1+LkNcpUgAZsDIt2lT4NFDe7mAX0OQE/E433l
OEcgl9oU1j3uz4wTJX7mnHqtb2ZyD4vqUN3LNi5kcnxAeQyzkWHu93aary/SwbPFDcOa5OGMNfj4+8fre5U3D/iYcA/yVOPX5OTKPm6R4EUvKwnRxCzHVkgKzvfLiFxyuPq5/nZVUVQ81J+kC3/eqaP6HhlgtHSq
8rp4Oi65EyYvzXPpBxSNhGycTjnOW6pJSR6fM4J4jXRSrryeR8XE/OodGMR9XtNH25POSBgncd4OlPrwz7dyMbswadTk+4VBBeIsGlByXQaDp5O/UkXZEIBzCAS6eyHi0QMkF4NVnNTqN36Ox7lmz8m0nb5vM13w
rfrm+aFYTJPoYAFit6FjjeAKL6LTSVVn/o7G7K3ir3sapetP3pGSBtFdfGOiOrxZ7jTq2Wf1aYlLMt1Xk6rn9zSg0IP1ubO6CLhlCxPezxZXMw72Vn51dgWm5uyNaEQ9qRnn0WLyjh7OoY0tsyPVw7roUL0CN9so
eaxC5po3OHCaa2RFVFFnteVd7XG4JBJCmljF0iXcZboqXBVYPsOdn3bS30txJPxo2CVS6lAYr5zi0HY1P4NW865ChIODs+hMgIHlFtjVuIE7Mk3UQy9N1ny0ugU9xYmsqQx6J/5VmIxJoAoxSFiuT/bbTZATUZUZ
GFtXEgmWkfyiz9wh6j9NSLXGsSgTyFjb7KWv8yiAJBl497AGk61802aen54WAt9zMB6TA+w5BD94BtZcHMHBRXgeT4r/pCTIxp2YCvXOkcNuI8SFDIjM+KREq8884rWra2gbifgHMfHvpIqIQOFP8Vi9iu/72nH7
itYxzY5vweYp1g6fkJhhvt/gNXrNXhO8LCUoKHvqHIu+1snp+ahZ4p0aiKKV+jP0xc9Hj4Gyb9iPXEAd0zQ0B/LqEj/PtcpGs+AQtLIecCUwZ3TTYAstXJPHiTO8cVLLnGAMJqsoVIXcNZBb2QoeEnyqZm3bVl/O
EqSvVogkN/EQ5HI3F6w5Zv/D2ae/3veIHyGbdkwZ9nh8yd9KsoCYHdprksE5lUINxAdK+BqSGHyAELZHrn00tVKP5bFy4WcIL/yLV/efdHWhlGtdkTevpsqiX6VewxOPxngh30x/a7Tj4DS90MkQU6fQ6frmrEpi
8pkvW9oaLl13m3HlLc8ZjyG8ZG76QGLftOLdgbiIdEVMOjkSSjqONDdgtAK777A1q/9uqwn8aXfTdZjnIaPbU6hPONb1f2rPwo31qn3926dwrg9+eok/uG08pSNZL3/7Rp3960mxXFP79v4/Lv5OCav4p4U+zps/
zjboBuY8X/7OlDqH4Ga9/ELv8a9N4UwgtJ0Svozjl47w9xM0vxBb+llLPhlpirWcG6D688rHOEqVs7IDtAb/pC2wte8oLEYLnSsbHF+Un+NOd7uV3UMagY9zy0eSgetBnl9DeUUwC2L8Qopfj0Nw3DKT4/AvgBiu
xsREANeY/CBq23aKfwkTCcBNo6k9IIWQPIyNZ8Vn5b1aRQTi+rhYu693pqUaJUKCebN/SOqFjyeHqCZ2E/QsOaawxXB/ieV939WBjqMvpgyfynyVLovK/ALbKgnipeHaOCosO/jKGdY5qVUFOJtUvCyvQxwoTxId
J7rQS3r6PoVB8aMUp0j8AdPPaXUUZ/ano7hM9x3F4Xb/ATw1Pvv6B5yKh/6fOLW74rXuxKvx6PQn9pcLXhfrf+nJYLb8zxL2bhel8Ul8uGZhPBkg2ZelveY1Z2dn702H0Xh+9y/w8YQNg931sq1DZl/ystX5XnQb
XddVDnY/7mVEs2DKUnW3aNkO/X9GzqCdEGg0XPVsklB1WZvdn7+kPO6Q3a6576druNf9o4QMtcyB86FdBeH2CKTPW5IfbiGWKs372fzxoxL1AWyOB8FlcWHc0vjLUi6bwrhr7+rlAyoVY5Uv+5jd3vVerQf3mT3x
KNhONT4pfZ0PwoPmDM3eVykzElWnc0Z9N52lMEB9y3o2aMwWA+UBxB6iQe7G6TEXqP9qhkWc+9bIn1ZlyTFM+t1Sizw3sHD5Vi2rdMTNbpQYy2GCuGwsk+NS8Tr68xXJpRV1SnuPnaW+nPPC/TnHRz8ZA/3XUH2X
58uO+TknSsTRBpsZabSB7/nEfFYyWTr5NN6ICUf3Knur5NJauvVVPs3U/zHYK0kTxjsca6sZ/1w/0rJ1YVLmBvc6slKzTv1L2Eb0VXcC/2BITZyO0JoD7fLDCa/J1mm3jNb710ZcHu2RySy/2Y0T6arccEuFrxAx
ExfKWl6I4DSVRdlUpuuH8UKn3bMJhVFqVQw1YkDGbrelYdDE4lz4LUXKfiX07aImq+I0uakOfG82prQDGtvIcSr1DOVoV95NDd2prM/DrFS81GWsYCZLOqzluvb1BduqXOgb8kizRwcMGwzfsvG6Zmw1PKksh48S
AbRo7os/G12SAu9YLUmkynBVZl2FQ3ceCpAbbfC5XWRc6vKW67XPidnWVZZsPh4D6hPXCq3vYiW0R776yctD+1v+AkYJjHwfxTHCbS7jKJarxDR55Asl7uUO11C8tW9HEbjtKOlSJezd7U6ISXGiQHJNgUBj1mbg
C/0Q8aLh4i/hb4I0Bzv26qvFdHVqNS6yuAvUVH7gLz+OUzHFWCimGHhQMG/0AchFBpIRi4KToH1ikJi0Eo4PS4aUomjFfjGTgnKBULErYWPtWAwjwUwWXdAFbkgMsYrUxg0+R3jGwOuarsAtvBN/tfuanLy9W5C8
dCLtENklGXNB4nc5igItdjLMGcHHtfc0oHxGFie0NHXVjBYU/0qR4m9TGdajGAMiI/X6Yf5KPkf7XjnnBbxsjLooaqqUoHUXxaWSwDsrmCiBROzGMyOlTZ6/Cdcqici/7BhWGfkA864oOWh9qGjoX5qbRWXLQjri
2ZAjl9tzYK/zR7BmVtdvyDKk+1gm1kkzvsHSYK/sGV8bbhdJ7VUyFFENQl5BNUoaYcMQUnyZ9qD7DhNqlwyjF/ZS2BM2SOrnCpKDb8OMHQAxfcFoNXhxWVITo8bdmyxLgjQOfaRei9OwrKHAyF+QtyIoRRj1lD2Q
xFnojyIWZ0K1MeiXjvA0JNgSF9em1K5KO2D6OP42ug7u+VxSG8IyySiwNeZSf6rewYUJVa+d+tcPO1qLrq3RV2TYvSEHKHNPGSLwMaPbE0VWVeTYbiLKk6Z311gimqlnUbCKv+kEp1UP24lLDo3/DJjNoGA7Xus1
n0XY7uYWTT9CsFfJzuj8VqPSTKOHnbq6RcBymUstZWMO9TsjWm0cfJEk7zW6/4AwXCIogWWYCvo7+4EY8tK9Qaf/+gTN39MDZyVJikUAKhHltk4ac7bsQMbFVRStFSdaXY4LDCpOvKS5ChL43wuDRkTsYG+sZR7c
FN4YdsJURc21EtsmH5agLQNLQ4mpta+hvBY9cC4u14AlqQHPt/vZwAgNocUKdG+SSU2qDkzWYIclSxjXDbQcIlOG2ohjrXB+KCeuKr2lpv2hrXY+bzPSFyrWdr9MkwcfNtQ57MDar7UMhsEHUypthFE99qPfDmSa
vxsHrRof0tkFnWSjZyI2TrjwQnZiOQVFZFiVpscemEUezV0SjGl1Gr9YINAHwQuTTrSZ3KuK3UMgrIhbQ4xT4jCEOraH376ZxRnSB4hynbH9M6rK19V4I5pyeKZJ4kx4nzJzpa4zmfFBPIJGFSAWWU8t87bbTKyS
4mhPrq6XlUnAp/n7SI8PHOEnbtGf6tSILvIhv28Rteaj5/qiGpNNJmBrBF0piXCn1d7T7NXJSktYad5JAdL1SHfGHnYtHtGdcsvyM8rtim05Eltl7HZ4LeG7NsuZ8sau7X51Omzq10jOED22zU2+HqpkvltEyQjp
5EIDGv4cD+0aJdSkcjh4uouPQyxNgEdiAfIgWSv9LgVo40nIWOwhjTSEFD4+IPirTEYChoQX9eafdKh3uOeLD4VFEU3smW9LmoBj6uWN4FQMEX867GPIeOsehGRMrgemvu+1dPPL8hQHN6nzQUMFyZvzTqjhK4+R
4VupkVhdAIy7s6PTMzbGwONkX4ccp7Q91jjQf5HolJofqGrRI8pFK14sst/mtxHF/y4NucwtZNjT6N9v1T9qq1c7TTNAqtZddWtba7f+MiqrkS5vZci+1bdhPTZa8yuFCkThvrmtk5mtx+Ot0x9vMMXvjoa0Sxoo
1/9Un9mh630oueTGNLALWIXQJU5aaHdISQjbE9gKjnG3FXwcy3KSHXijI8F5k0p2ucZPtVMhmK2IT2Z71DIkXiy1sw2wkwJN7/9V0HkSIv0g68DPuOTiWsGqp1+IkZ222DXhFP+HeONrlRAzRUvIZDnSTWT3KL8X
wyuPAgkkM4DdI6y/B8R3bhT9ga2J4YCtx5IR8cJ9iXFJvz6XySTz5eWqVvlUiTU7TQsxtjqq6Gnr/34bkWsH0RAMEhViRIlIKBZuMAXA2CgJTLgkGDGFuKUNDF0320ZAzS8M1Rd0h0Jxa1gRI8JGGNU9T6qR4H2r
2C39asaNx+SjiT6PxNcSSMlh0XUItImorjJRh0DksI8sz7rbQQ/3PuKxGSqg7iGagIkg177eP5f3eYKFbNKa9zsm8W7K+/lUEkFW+nnKPwhfHAKiu5exvZv9821S/Yp/auZ8dwcSVhL5rT1yaRDe4dsbsV5Cg26V
u4VIpGwqTYBbkbnsXBc0k6LMVxfnXqPKXFQJ9yWrYnkSRH9pDuVDvIePg6MdtIketYQ+cWQi12gBS75iDECUSrspIiCDJ3BUEhbupsND0WjabLl9QzC/xJISJDnMqXAmEsOcqvm9MGBCREQMRLf5uEHelsgrSSXm
2aOlyc0Vbdz2orssWKjAapeepP2hqkoPg9NI5mTsLGkjc2JrB4JQY5iBi4wHBemD6yEjs0hp1orSmw2VHsruU/J8rMWuJdJSmjnsfLY7iNx7IfnkJ7elCPHpxXJDit6eouqmgWJG1IpxvUM7DMizACmXCyJJ5vYC
gSKDZlRP7sReOjWOXjLVNCuRB5qIRuN6Go+O1XE16/tmHzrlRX/+9DA5+pTS5bP2w+ns8UR6eZEzXhKBVwS1WHWuvXtDWDkEqlCYKE7vVce6lBBd2Hk5bZJjBIFAvd5UMrlnIr8elgyk88X6c8WwgZLKO/XFkVd6
yv+6+XUcSrie29S4GthRSCGs/AK9ViTDdOp4dge3pQKYhB+2170n20y2vOTGSvtqAgs530H9fikeR4vbOSnafambV/C5BJIlGEBn0yXzFRmwduzcvUEfmKbt8/LRQlXaDAtAQuctpXD3M750l1pTOcW8WaLySFrG
jJvigdLwuvJYXXzVNchD3OjA3XyzYpEXKTC8BNOtxhrz3r4Y1a1croYm01uZRTykJFPLfbbKeh/UA191rLyXMonYMOBKZ7v2wWSynRKL7ZBWTNNUOPrwx5UEFs5yt+LuZh7pYmpdZOUwXwwi2/zN51dX5R3ntHAx
iRSXOLUTrnksU+DckdV5BGcsmZSRe2xcLlkRA7M60Qk4zX0bLWo3V6CY+tKVoDr/NEIKhCBB6gE7ICIaEJ578AxF6l3IZAbe6zywx7FpPo64LI/5W7zNrfF26m5uxgoHN+lWertEMAcfeTBkEgKeEyfO0EjXksoF
Z39+KYvZ6RWn9OI22oub4yLuQj1fuPukPI40EWFrWhLXSlBGc3x7tmN0i1ecL6891os0NWNwi2W8Qn2rwc1c/e6CL1Co/fmyeg3hzhaEQ85I6zm3npDonDGr21ny40mwWK7trrUKkLRU+5Gc15gCzm1QymXOukR1
KfFUBmdI1C3ZKVrEgJ20zZacM3W29fFfJZIpV6KLVi4eRJILQuGj67Lc69OJzjVx0WlYuQQUnQ4ishwbd5RJ0n7FhM/mHETKmohay8KAZO1eM0Lbf0fSfMoVtqSqXS2CCbE82AvCWDorIkbh1OqSUAbMGIwkQqIL
SFTCMXt0g8Uau+vAtcDdUQCTWC/IoWccwjfWaCQJP6VUWZtYV8Or6v8iC4xmlwQEC4LpBc2XLLcXIUhIAUEImMShWWR95jEUTQ2il0dJOvKOOpcuEcywtZfMpV2Vpon1uAfmDUvJif+imAndJUTanXwZoGxg2+SA
zUpRFbA+BU33mKSbzZ7x1ebD0PaEvcrrxvutO9ZuBwcoSV1106hsjiREGx3wwJ86kofZSN/6CkqRs1Y8/OZVh2tJkicGFMroadsWWQLYecIESlgFsY+bJ6ZiSpP8U0ODdlAKO6AdBY6YU28N+CKMgh8GVVSmyxEx
zFjJawXzlzpDIYk/p75p91JKVCiHTD5n4fn1EV5/TBaufWjckkJfwfWMiWwpbCTTonrMx5fUV8D5ug+1f5g0uBFAECBBMIdEnjcsVMfPAtpyUBuFWFsKUEMX5gpv3pPsPdSGb8vzfcdBqlKX6r0/7pLeroKrP786
zFkFEekzdllEByEOioQBX75EXBeDv0jYjTh4IcBU8cDIj9wWrvMq+6AU2FKyFLi3l3afjjO7HVGCa1OGYWpSzAkxzNlYTgRDTi74ruo7nTxZZTMO783qGBMcABAbY/KXn5ZD9iINKKQ3lvsgwRcAVe0mLBXbXYk0
EgAyOcVriDNIuq0SlWOK/7R4IhzMwubeLkjbjRlFZEdi3woFeScYNtxtBla6SF/F0RSS4E90V6obii0ZmS3TuoOmRvVYPN2w8Zuq6QhfNK2Y4uqMUnAe1FAHIfqBCNuOi4CFveT6+PIWBkA5yb6D7QHwrG6NUJkM
Zse5gqPQds4yhRVjRxJIMf/ZY5yZl8uTK7K52CWB9K2qVoY0OPKUev8MWkSQSc2726Iar77EoUGPOWClwjFBtPO4aV2g5w7RE4LNpCq7yVX4nYCS2DiWSAt5Cm9DW7Cnw0iyTKIMn69oHR84zbSd333xFUmT6Tha
skqaxFqhsPQqxDho/PL53pnkQ6YHDK9ggTBNOHRY19hQvsxuJ+7Dn0RhUZfIf1ffGymNFB1iOiD+1I1WK9gpYZ7b7bGu48SdEfqbG6xi7I+HgN3HsX0YO9H3OTth4RI3azJo70VB2BZamnD33T9F/EVb7WeGgaZ4
SrjQK422czgU12amNlPLi/VAI6BTmEEOin0pW/CW7FIyRUSoWBK/V2JfdiIcoh5MRK2aveeeI36372/2he491V9SZ/vNc3mTED6L8YY+jZ6zPSTvCAYjMaumKWxBYve4f4jcA3yK3+UzDv8KODBx4Kb9Ky2T2SEt
RWqSucVWct3rUlxk4JWcVES6FFc9ySXOllqWpPmOBGftsUxbaiAtn+GQT3Oke+2IeDAMILH+ejXHAreaefb5exT3I58T8KNhBgS9s/5dPX2J1hEbORkafU6mo2r2q4UUD9kYxkyJy1ki1DutOC1xrcDIR44HYFGb
l7XwlpI4865CuW2jTJT4Rf7j1sFWkohNJEoEFmCXkN83gJLUuyjU7fStNPYDyWXBAy300aiZMu2U3bh1BjWG6+N+QFeSeEHE0P3msHpU3g23ZWE+d3D4tfOP2qDYp+JLcDvG7xdIfdyMzmK1jqB7LtmTaMUrSEJc
cBZ7NdH2cYa5OvcimLX26L4ik1jKLYINJimXWjWWJhVU+vZAc4ixq0y+DLWNqzLfXXR5XUcB4wK01wKtQKUxs9ZgfDDh5wIlDI6dIozXvmNgYCOy5NpZgNnGvKd0CG6zosTkOi4oDbxzE/eHgl+jVosyLwJ3xeJH
bb3QDIeZG+/iMBPzJx8PnW1n2yPMUq+CHtdsrV1Vfsu1Mny0Wgen64poZomwpmTb/CqjEpf4E4uphfqvq9tu0K4Oa0O4dKaRooVp4btiqKk2TMbiw0e25JKxoH8IrAsOTHUaYhxX8Sht5Foun2cuie7IxXnl8sBM
CHfqX+hjLJwu9qZeODup8EqFXQvfO27DW8t8A6oiKfQ3HdO1ZC8V10OzDq1V2aLiCTQgt5IHfMUxHpyCUXT15c5gqZoJhJyqXXVwSP7Bj3YEo0A3tughAZ5mKazdbmo/7WvmQroKbBTPmKCflAyK+sYBW9Ztx9L4
SS/ntLfCPq2IPmY/tpPAoyazKWWSbr/gDqhHxJ13FS3Zy4qdJUoQ22vfPP489tbWVx49s8jbICUpTyVFHpQVp3xJcFtw2jMQy/uDf15+OnQTW8CN0MeTGDx51b2PAfzHoadJgLMROkSuiiiBnUpgzsRK8vP2CcHV
obyoasZrQJIeS+TTFMXOYqN1SoOOhQiS9olfl4R/8JawlxCLuXxU7C+kv4WBWdy6iJ0GD0eYVQbfZ+5HbMecvgnDTyTvFUKY3xF/dVTS0sSlR+OLlSuCkOYxWZbNrLeCQYHtqByR6RutJMwcWa6AT0BLolIbXS1P
whjOgOTB55H5YYyy7EXVojcMvoyNj7ux9VCgfCupIwu7NsCJZMxm8oPVhnmfUtgPcwwKXcs130sOlOo4BMYZ5r8Og5dCfAyIGAq0xvU18y2By8ujwyU2fDhqHhqTQrZX/TXTl3VK4+sveGzBN+tR8MfG+NjsRTFv
/d4+TMRPKV4aMkUrdXoXp6LN5uNKeHlPohOJYCj5AQTv7fOAsDcApNTdo+2dqkMo2ohBuwOYWFIikMh4FJuYKYYSoKTEthUXW4KmV7i4256tOtgEwQ2IV4jsOQjToRhZryf5NIwHXrZhXPL1u35GP8W+MfDpd5Sa
XcoQF7OFo84lkGLpwRY/RGDR/NYEW24LsUikCEGxdcyW2dElGXDrSDwbMH/ymLiWLJgwQvR5SMcsE38+TuRkhXbqN5XGh0M+TWWmACl6qkXwGd3CZJcGImi1gKa5KBdAVAwcCDjkz89J20MEUYcs8NTzaKaycTfA
GSu9rzXRXMu1h4q0RmMKQkw6KOmztP0hBelSO7PThh3yUUwlNSlkMPFl9o4rvq+z1v34WW611BeBztTHNOISbhC0W7zIZCYcq83bdmGWu8N4UaRY+dWBvHY6L6rKDX/MN13VojoNsfNtV+EJik2PARLdZ0vciAQ3
H0Gb7IgR2CwXATOD63svNioa47o6X9TXoR84p51tsUkzeVgZ3V94bHBFYLuXAdmg7P1fFvzTtktFqdDhTggK42KYWHAnyiPt18xiH7RcP4c2OoAiC7r72ReFwoiC6U6dDA6OqvJIhDEZzWKC6TyZH6qZ89Vt2dd1
6W6No28jXdtJaApiTB0I/e+CMxdY4t2oTyljrDG3sYt3Gv7LHeW371K5KXYdhRTFruva1ITyL1uGrmFHA1xjB3DezkAxSxLmgg4daauWZGRvSphOBqK3qhV1VfxUTLzGWE+sORDr8yvla0Wa+WyVCWW6PRKMekDT
FyMKXE5pSiumSI4bCswvrOvMxfId4D8WUO4GwOmv+DcFcCMUSXGmVAIvz186FF+qD7HtlYXEaUOamkFb3S4Tsk6KZvEqRIwAoqprevXGnFEdBGOjJRfnRZerUR9E0zX/NDXoiBrSkXQlB8UZrvW1Og2S2Fitlvfc
Nmb7lrw2l0ZVF+1qQH9CHaYUJJYbVTsbYgLNxYy8UuwW6CI3ppL5B20i2TAzCX9EQrSPit8wcel5IKvjxNvfDuHgYzVmmlsZ7ddxLV+45zYRJM/zCWyijZ5xhZYzgYXCX6HdyaJx0gGS3NKpCSFWRecrz7/XlwVP
Z5voCQmuYYMOudPBpluaE6f1XJMXOF6U4aG5slhY4rHmo3V2r13lOrMt0UFpDSxboQEg2S8PkhqqUKzpG9i3VaxhT+82cHE1D6Z4S8e5hDEoxXkwP0Y/TQRZdSqWfhoRlbPR4JZtg2XBMFJ7FP1LFaWI6gVdw0pl
bf/jEG9Dh8ZtCHllKqwmVWOurI8uiOQhsFtZR5LjrkhxLi9bZELYyBEV3GtGHjlUq/9I/eDdmawU64FT/5s7yXZZ1QxzkJnl07DsF8oNGcsE5H2PiZN1b740fcu+3fsFN8euEVFOyuu4tFN1edAL9tZJrFPcYEyC
yxWHH5m+zFoLdsK2so+FbVDjtTlCkpVlxrVaj3v+wfyGY1rVGMYzbZk1s3GVet1N5vBy+m7aOXg1Lu+mCSvxCow4X59OHi6g2pPs+xlPzoN8kRIC6Qy22Y02JgCQKJc+5l8t7soeAynnpCXLM2lLos+QVnJ1YQJY
OazIFFEElN58MVLQWfFkFAiEK4eSKeIk4rFJNVSPltndnrZZZp69NAgGT5zvjbFTI2Dx/Xu5pNdJ504o0jdFZJ/Ds+m9A6VRwQZTqnAq/d40G8K+YdKfAtpAEwQW4nHJrjdBG9lJJkq6o2nGvjzkqnBj2C9/cPKa
4Q69ZngxEOt1S4vwRha9DBiwRmvAXVTqQpHP/viA4kKs5aT7UUuelsTfoisp4t+dNlv/i3u75bnVKaAbZUAN9yToEkHwnxq+nfJrfTlP2+tccExdp65K/l01Nnl/0FbkxqhZkOir6B+mg9w3bniagkDx5/omON1T
SQnhCUiGBU8+i0iEUzq4Uz6xigmtyVzV1ZRmJxd5HcozJ/+MYw/h0J/0CAL7g0nJb08xGwLNwTw8tqAzovCemwS97FBtULpq9HQFgFqJ22SdwEqSZ3iw9CM8EreMu/3APBG17zqNfDzQM3jjxW0VarB3/mHbybnb
pdN9vboaVE+Yr5J/E/SaC1A20dg1V2u54OSov/oKaK/Qb65FmjbQNUc20+OBf+dYsXee55Ln0sYQ7ePsM6MVCbxqL7pZP/2x7KAeSFbauGZdw/784hBhEVWwgc5lwl7K3KxaHAyZDaNW7c9TVhpC/rgBWs9li3+9
Zc7F2uU3p38tI3xNJMJa8PvLcnrd7SwKyipEGZc39Gczcu9Tdq2l4LeweiZ557UsSsERGjGyZpD3qn9J3cS+4NY5+jph8Za/KUnnUhQX5sZotjxAvh6he+3atumO3Bc8nH7dtudIsdB763bsVBedOph0XQXDDFU3
1YeWS5eOKbH8WZBlcbhM8631IqjB8B9DV1pEoRQ/0hJw75euQgQHDPbG47biWJ13QWAPX52RT2WegG8PlYWGS8Wp9TiumDAnUKOkFZ/Ki8Ac5OFaDBGrcdLD+Snv3dGih3qOejMr7XkwGTFPSUl3NRw68KWTMtt9
APQIlqW1y+N6ardDYu+CfFvgOtm6XMQ64NwnK4+TJQ3RAI15MCUyNZl6smqaVdL7tHQpwCdbpWxjItv4bHZHWKeTma6aMdeMQCj5GE6SzZUoUBPQF+1uisF5OXH75LW0v9HNTB5s531pnF2DsnEYHTZqWztKWg9w
yZ4pbgg2FxFetUy9P2zYVTfT+de3LezRGwYDHjusmg/gaPTKs6PwYghv+b9ZD9jMGl1LKTnbbR87Xo6E+C2GEWyfsZXUIwfZLPbHqJmBhB34SedeEJ4X3z7ChPL9eelw1mNFS0/yQW1gBwkr/VdMp8nwh1sFKY9s
9A7SZP8PTeBoVeCFSU0PcuoA4RxHOBN/Zwell4OqE3Q5PzwtYpq1OCfzYIb9/DSFnzEkNIFigSiVWOnCWfYi2Ci1/+lQ/U6Munxf5mVQJmpg0tLGSe1hwHQRIsGR1iGBbB2HkECZuIUk6B/bNItmqH7aPfh0jdvO
7QSjFLqANM4/sMcxafPIVbDqyRowDan4/QJX6KIxGltaDltfWpKMKlOvTXRl5NapT7WPjDg/E+z4gfaUzTVPf9ONeL0OR2mQjaAomdWr5v2PCUGboc+NimLO/1Lkn1v5nhtdC7bNLLTB36d33+Kr/fqVaM24Qc8L
HXAORRKfHu3PMQ2fwbPaZS7R2/DXxvmF/w29qBv2pp+n6jpE+eKXHyRejLNBZF03vH7alzkMduc46EGkm66+qpa5GEzO2Ai1hrxixrjd4baZ4Myfvwd//HoGV0PEuHSVm7zGTz/+c7EWPdkMYAiNZlMxbpujucwv
6/vtIZwpDcyGy1q2MZWp2kP/1fk/+e8ACmNa7jAug5+Hlh6gS4tlgbJn5EEc5idE/ryFBn7Xr/MWfhkpNX6Hdcix13dS9As9L5+AL9vVLrExSkUdrxiVvSGF93xeZFDuJKiZIfsAlfUTmJxbJ/CTKRUefd1drRjj
Bi1z2T9YbpacKlCQOGbQNoae+/DQjCGIoDtWUJ0eiBKmlUFb13oqvr19VYVoJYKClwhpGYIWquotBuIDJ0JmrppRtlViSotPZe5iDhSWZMXOt6ij/cGYCZXBumqug54U+JJwO/dR3IHwTfgtoXQ/gBIiiRvtq5UG
1YMI1/RHNLzCedMA2DTSb9f5+BLJAItcMaQmFrUwhUBa0QIw/phSbglnPWgxdyzg+XoFE6D7vh31aiSzRng+E65xXCf5RL5tQWoh1/1jk40iMWW2sw0nsK2L7CZEv6+wz9jR/nuNkQIpE7DLdYy2dYkh3RZS5LCq
3F0QmXeS0oGxM+wOskr7uLZuVeDk28jr8kNncTOWLLfPkcgiMlsX6u9PuV99S7fSyonPXf6XO9p52fwzgNZjSKoomo2lEH4zohkyKd/Om9K3ARQ7d+wh1fZPwCi92IqQhl4MeTNlR2mHba26frjoxEnvnpWQcnsH
J2MY39tevRdmHoin89FUqyCNxIRUUokgluf1JE8oUPrkAbGcrds3tEay3dFMawjvXA5yAzxT9BIaKwcY7LkQe7SUsYTAVuEGy/1QGgIjgOYSZz/DaQH7Y+O+mSVLJMVj9nYlKhD3AA24V4WOyhJ5mRobWXDqEzJe
1RLfZPu2/A4l4Nn6md+LLXM02/X8C5D7Qq7X/PmVYfbAuRb2OlHiDOi4BQRtHs5IA15PKLfSL68nNpYDgLRW01lO9rl76EHT1G/IZuL8+xecdJ+7wPNdWzxcLK/f0dblXMzpNBcLvjS7hT1yy5DUDJKjCyjFA4v2
bxGl8tYJ8twHqtgYd0ZJ75EA7yyilWRKaayqytkM/Aj57QbIEAmaEYmTsehwdU9qHJANyS/LdD2+03NdccmtgGmjz9bIb/xQb03x2g3Ft2a9i1kc1dP10JDRF+qc5gmlKBAbRthyr+dFJl1Dx4fMpDckTRM+iOks
29GhCNSAdOuim0+Pjj6GY2adtzJRRVR/taf2mnw83Lx23ttTAESbWNyUbMGxJZuk5ZzMuDztyDZVe5gSuNjBUpqAVmbrSpyjv8l0n7XlIh2GTznJdJZDAgeXLW0W/jI09evQJ8MX/RSJDDpsnpMcl6kQzzoLmCQ8
sXtE5F7OEUskqpEZTzcoERegmjchYjzHYk/2QKrXIvXuj33PD6TgEotvFO3IhbtN84t9tv7gqfLBjkeTMdNCzTuMPdGLleCikprpj8gN053jupyO3NUuZsu1c8lkdJmkfIY0FtMvMt2YGCeUm8ttdTR9SElogwnc
mnr8V9BjC8T6VIM0+oQvNdl09kzpppToT2nSpn7LVJcm8qV/E4FOh/15KgV1jteft16GSz9Pc2+g9nIQ3albgZVSjd/hPQCmopvRyAxd98qGjJXXmOxmErJqM6tymbvfxePQ3AKjLQvBJOEQFW7jmWBxTHmuwdqa
TLHSiui8NrwZ6RpP8X4R+ZlgCoFzgmgOYLtAJgYgmwy2RYzMCyqBwKKfD1VgW1S1mcodn5c00YKUn83ZT66fOfYnbME77FrGfikvRhtXxAEmarzycT/IeuLHnhg29XAp5B13BENrq1vnfpCal0W1W0+ZGCKC33FB
Q8WZ5ANV9Pd1/Yw8zEddmQ/SlVeG1K1z7QMo4hfh9uZLIz820ZSRbmKBkCbFTm9/bcglgiNumeykFk24l8E03/qlX6rlkP8QDeeilAJds64+qj5cORhffgSig8Ml7NUYW88KE7hiZGZsZu+3y1YBfzp+X8bIJaO2
3OyUa96hank2blK3rbJI1hTfPecRjitVtU9NgHxkTT9Wwrnf2E5qzGQzmQaS90wfO74k3Yp+bW+fW0zSssd+yw3oR6ztIcJhVvDyFyskJn+zIDSfJyDJESv0nH/ObjWcaaLDukbVzijrgYQxlkmfkrWRtXxW+0PZ
MkW2ch74iXoay1XTdy05j7+u3fxtftLkl/3HqyI01hxZn+5xJWlbliu9uZo/vqAof/xc32ZeeNqoHHWX/5Ltgk+TjtxnTgE3MZAnlJ0/gRvgr/sE5zgg2xJ8SEnl/aYgxW0/A3PzQSsJg98kKWBDAo1KjrJeMnYF
496bpqZ/UZ3/KucrwSddB8r36HE2rNF82zxSJtvyDmj7HE3ayHq0FZ0Q1WAz0cDuKgzQ/vcCAg5YvCJWfMllrZlK7vMEhk0p+xOhNNY22QFYj3PPLXfbUbf3hg2eLoe4zAp5wjVlsFtdM/h1MVziBTC+BAyE1XQV
VaZFbgwDSiscn64IweFI/8G48G0AbCUyHeD0Z1OpHCK4ldjZMbnzpyrNFocjZoy8jrQksatIUfklb7fnJl/weiqfNdbkuOmBqG5i7alFuYtbSfiIjeMuK6ydGg5hv4yZV7mjbanhXoolB1A2ig9hdRdMFBs5LYke
PqCrwWb13/2q5w4vQhAKBOrAZW93OtnzInefPBJtjkCGZsquJAoPBlBJimttiqj1dYK66Q96vq5UIYbkSVU50hyDZPALCi/H70JD6V8kJCu3u0WSyGNeq0p1Ei8oHOS22OMKNrbeCqTaGZER2yqd9YuVswR5II4M
NKy558XC2/56ru+Zc39H62Z49XMQj118kz5Revrp3YNAQfcQrsU4FDRnXQA1BSg3vQn5iTasohR4fAwr0vUJHIG3B0M/hb2CdMEAMOmP8pUCPyjGwwQjazapdhAlAGjddAKfGOsY68dl6oyDGWAJG5NsDYmCnvcQ
DUCszLgRO7uHkS+9tGrg9Z/7W/YKTuv7yV3D1oOKta96cSAjGPp9z5pNPMtq4IlTloE+hAC2Yt+W3QXvjgRO68BbG82hRjWnxPHdYQ6Yv21SKxFPnQgDnwmsXt1652K6lvGO1sClM+VT75jflbtToi17VcmBF5vC
x9drKIUknxu39c+uLN1mQTgga9GEOdbUuXlKGAMsDwtgs76tYVRmfIflE9VUmd0LrloXcBMHAPKHZnIPiCIQY9KFRKuRfiCmVWwVRrmjzo/hW2UijNFLDFAS8WL3bk0yJk8fmXatqNEES4qItlHbGbXw0VL0gHSc
U8sc9ODpUQMDznvdQxygcjG74W0M3AluUftT+FUe06GtOGE/6AbHA4sb9FNayN/Zildgrh6yhHY30ux7v2bkcoZbvBqwsc6jToEbRTFNYSVh3jvFxNvMa2RY4l7UcJ4sg7PYgv5ISjThdgECmGxzf5Cd2ngPZUnJ
rjNkQR3OQ7zEqXnx7kgX1OkmmBFxgxnu9tiwO/nx6G9SEOfzAhtLJFfsmHsYIoD+XBkB0UeFzhpfCpfvaKHHCyanWwlOIHRRvd7rvDF36K2zsKWABq3ecJPQPmzJcuJhbyDrJX8QxLpDm2xubG2lJ7LYiHhoh0Wg
0qGlmL0/LoTvTf5MGZFG65cDPynoaSxNyX2YI7rY/xZGILdZc6LRWCQCfdqhDe5kGf1T0pwRMcYNasO42bHMRRtdbXLWpHdm3M/X9dCCumdd19Asl8qQ6wJOJija/Ae9655lLA1FpBaP3WSJljRmxwikAi3YamAH
f4fTrqAqyqDBZ3/COIxDcr4qc7J2rwa7tzbOk0/98CsXsaro/vVh7wUxEygjjlBqh2jtvLM3QKMbVgQRdZOqdPIoaqi3jj4EfzRQxxgvS7p3IbjnHIYrlvBCJo21gmr7y3j+sZSJFwLp6IGccQD7+GGaEOkru+vz
TomNY9puGTKqYZSHUXQBfYwq8wIwc0BiS0BpeAku9ZfFfMwGhE8IJTeCIebefyGqmcLdBq4PHfFoDbuRoOPJZhMmYQU6Ow32KJU7USaSgKlzDjKMKrYzCW3JrJeOOdhYkFrFTS+FRpjb62x+YjW30KYBVQ2hiwOH
CSDfNr9M8rACUgI9EHtA87yzbc2cliLVXlEqrkkmcqPY32fWnRdNokaCKET8Equ51cFLGFO1GEgxYndCyt4eVaGLq5pf4j/fiKO4dfyeA53v68vDbrDz/sdxh3PmNkQvCwP18hMp65BGb4hYGcvamKZBaFAX3WLu
Zd0/tvyErGgsHD3nMlteOjPEHGs7Ojr/iaFDyiqfDhzZrP8tYVndyMUav1DQKZd48ilzc5SBYRH10YDgBgJbmTQrH8rBACSSrJ2XpWAsguijEtdTSYSFoFyYoXovf/j50pWUI7biMklOJFHJG1/3YhAEAJItfIcR
Tl1zBWu/1yN7/zB7u/Muf9Gx88nI0PtpffALvcLTXGq3Unfh2Es2otInunqKSNgrgRV2dPhGmYfPR3HU8RFRkf/vhannfR2uXUQBW8lPshg6jjwUVzoGpHG55ylUVE7MLEJGrnn8ErrmncW8F/LfyrF7r0fQbXPv
MOy8HUpuSDdQEpDqWhN8jMHAjMcJc3rlC0pr0ko5EXXgQJ6++SQsedeAY1PieBeXXen8GTzqC//BqnC5xsnFU/wh26jM9yWJJvVR+4reOsQZcgCZCjgK9cLcKOsY/9Ncwv0f1yX3kGqa8OWy8IG60H4pONy5r8uB
TA74z9Wkg/nj6+nWMo7vRPg5br+kk8+xfdkXW9FrpHnSBr5/dfif5nVA7CVeXHqB+Ynbs989nZ2A+JPTW3x6iy7GO1u9hm8/HtfBtfq/X+lI9H/3pefbp+1lmL5OKwROWwSDT+7PDvD2UOHKgJ+yorfZe2kD1TNs
phgftIZpX2nHrCLmQhIVOXpkTnWGA4IWE/D2z1Qv1a0MesbbO/0ZlMFhc9pg3hDIy7muBpDMCoPAvy5CjIAauOeL1pwNYr3Kue1vPj04Wjmz07PSbeghfd6qpPdllLs5pDqZIuPbvYpfLawXUye2Xci53+TrsXDr
nulnHdqaE0NAmtuzzpLsc3yZPVdQj9x5paoVXAgsot02wX1uSLxKmHoL+P5YTsltIVI+GdcR8WBL++76Y3AiS33TXn2sTsPVuQgtQvdq7kWiZPgTJo9VAVcYwumJ6t9yWtQ51QMJPa/SHMvvkxhnTqR8d0HJnOw1
jx7KvG5Nw1wK8+y68nR36jlK2Uj3ZGrFt5YsDQtaZgtJI0OUYdAr5mBs4Ojcw2+23lwgvldtuFXfqu4hpTxgjujjS+m0EQY9OdvjDfvYDp3a7rIlVfXt9f8ZLnr1h9Znn/6glvCo0ewRL0098oV5rf7Qv2l2mt0i
39z02/rNVm7OeishY39nvaeB6Lo3PZM9yd6yyd6M1gR3sZ3Wirt0NlcuHQaHWK1P6yEMVhrHW2VWo+qAskxiSuV29XTsAuCrSWswazuoVjqLK4ANdx3yI7kybDL/kf2AdQnKgnS/OA0DO8LD8QiU1LtRfN98MV8u
N+LpXyEa+Nz6mMQDp8Vc7Fhvptv69JSY/lu24WaLsEnNCFYh92/pn4ef+vO2/HT9Wx6ehI1vCMI5kIbhlsTr1fOmt7bcJe5hM+jiQD/yiyyehgHbo76+Q9HfX6irlBcm1jMUzjB9tdt/UsMlMFidKUhUotbwcaKy
u6JV3c1AAepSDdeYwO04hNHnezwWaSBlec5VuzSn+Rt1/ukZ/5bmUYiS4HK7kgrERpfRwc5vX35fWxsFjI0Wf5f2ebGqn2Kza1ovTSOxBAcAA0gEndgVNxxMxXnClDAR0QmXmPSuHJjorOfYaYbRRK5X33S9LMRE
JWb+JRXMbeijAzilnYl1ZO3grHy+2zCHlEW1UZWpuKyADKataGRlpeLngejTkFJvhVR/sR5lNhl7n5fAvV4CeoUeS7WWJjV0jXOadavWsbC19SZiMUovZZHZULkhABEsZVBYzwja62MVwL6sJgTzRAtZgSouTPHf
vsygYwQAQgstQrd0FTRoBAoUt1vUMUxLHnk7zcRvADGC64oV9v58z1bHXfTQjfwhZxNr+hdIgpyEHaVUZnxfeFOcOZaBS1aq+Hy+XyN8lcJYt2RrKKhxZcp+AlRp0kiOy5WW4B2su1IfqsETu4ItObYL1NGSzEEk
pmgLg/wsHhLOcUzkJy5PzXVSbjb6jaFVBohVoeDwXn6VteC86gb7EqzaqFlj01Xt6ee6DRd1639KB1QtvMpfxxouc3Wn5U6ZmGUuOpQrp1U0PiRccOQRl1tp1c20nHmzlLKO4BoD5h9qidEOv2KWOcLQKXOSMvwx
I+5sVqeyWdYKonlA67OlIBGMQ+dJFLsR5ac1lidPWO7+mGkNZWza2nqC4wYueZcH5hCDIAXtLlr595aYdaFA8Z6WutOUbgEJIwqghcn+t4G4mXkfklQoXirr4IwBeoxjxIHQpeXUxyhmU1FE0XXGxavZeS0Iru4x
mdwJUf7BbClsq9sK7ZU+IOBRZHqaCUWzmE1jVEj7JNqtSJxl4mU0Gu22MUbuWCLTPvCu7j75bbdvHMM0u48OA7lLrMMx8psP4CQqA5yxc9+ZmckXjtLeCMWEpWxGNrTQPR+/JYM4aSNSWKCn/RX+9xEEPye6yiVo
uysJdHNNHAHF7AUnl/8JTnZjNplG6WN/z9V8sAUmnxaK+VdqmB2XIkHFL0DlYBOO1j8oFSTeC9SRXb1pKrnsTY1X8zdibmknxr8F5OQU/m/goGoIiWowvbyXpUR/vDIoZbCPo57g8qA8ZSCAlP1u3UM3LvOaclHo
m5gNcq2vKAFO/3qww/otL3jb95I+DhcImDm1DRg7mrtelXVDXg7hXEk/v91/JXqLysiScungLcpXXlE+5dCgH9wm+wFNkAmY6kUAYNfOCRyiKTbtgnKXNm4FH9awWGC9L0vVJzFhRL73U9Z2hNZjACYoOpfh9kpl
kRvX0jYXDf8mCGyDlny7faP+e/t39VppssDKKPs+iUUhYbRyczfuwKZclcJlf0tMHMqSqDAl08jro0GeMAeZA+YIxm+E4qezZW61wi0wo9jDPvXEehjeZlM9qIVKlKtEgomWdpRaA7uujJqfWa3LBIg+dA6gkbT+
I67rc05HwniayHWjULOeCadqRWoE++B3poj1hibMJC9qFtEOw/+1wP+IbSYtaOw/2KbgFVAJ7rbjdVzYky7pQW7I6zwmOar0Opww8ru0Wn5p8jsa+jh539FJUIsWYDbubeRl4kFWQko4FZ4Y9lTQPAuhxb263Ieq
dvCbLNt5gMwniTMRWg5bJEiHUaGo90L0z1AIcgwXJb+gyA19HPxWnAalvZO8s3cQjkeBSvYFIIpGjsPPxHGZ4zFIC9y2kVlsMQlzThMFrpFN8KvxJTg4Nrx2cEyPefpT1mtFI+m3P1EnaBIrY4rjTM5FkFONzgmS
CcYwKgSE92mp2IFwUYp1wAhk9DkSl1penVg+FUeoRPRlIGPZrjUWsDi5LRvlUtQZJjl171q1tMVVqmS2yaIBvyNOPFT/xq/e18YoBCT8OFpKpgzsmilKH2AHN9uimFYgf3U8rw2LTAIaQmkycs5GAFIbOLk8ZTmC
fNbpcmaAkT7hXkzhV+x+bgXb/GTtqLYmyJXXl4xgNmvhnnmadXEHIVmZAndrz9He6llxawcqZxQbBaLtfJPzb4LUQiBYXwLiSYz05WTJwSwufvzSO2FehgzNOzpJqLwAvPYUd0Lv6YT4Mx6pS48IAt0u8q0WduZP
LKIGfJmbjWyKygqqBJv6TVlMXEkhfE7UOE0Sw76A6jp8zyjs0YIU43JKlwuDdNJg77sQ/cZNdhXGCVYfCY7StbXK12ZrI1rS1QIAgoG6Q6FNBhpmVB0WrHrLsTFNeHxvTjxKpMSlCr3zZPR9kIwZWlAgke1PROEO
53llkm5ypVXExe3M54BJcsxKBIE6kiKLTQJOKcNSgB6Qpqv6aPYjwnNhFJikdtRMSjx0LTpGS7vXkA6eqfpyAjwD3Rmc+KugIgKMgL40dRWblMsfZ065A0I0nzkOpeaelalG/rVngMBvTcW3JPlyAgumg1I/dILB
XNPUPeLUEGRDjYgbhyj6AUSvkRALvn2xt25KfY13O53gGJIhMiJ2JlAM/nurndMk5rV62QQBIdmfMbnDFhKtk+5bXkFcckfAhMTwp3cvqSM6kIagH7sIvUUEx0sbMOudjaQ5JriSbZLGJnE36hvisT5Irf5el7kc
93qrxuR1TNQw1FLLoUj2z/ebc3wQo6Xt95dAT2Eey7JfFDCNQGGD8Q97j6Zs7NRWJankUkKf2kq0yvvsa7C+CbeSzF6M3KwUo8sk8QzLZF6ixnmRsoytBjrcaFzeabksSeq90pJG3G4qH4YwggUkKsv9cT7/ug2Z
7Nn5/hxtwi/SvzbFdUq7YaucIp8m1m7KVQVYY0GR0NWZmWGAiZh9x9N8N6FD6zt4/kLztoV6Iq04kgYy6Y6wyWwTtZSHMiCr6nBpI3cBpmetUcmKmRb3woLEuNX4SuzLn6tycc2ZAW2Sky7R0GzDcRvSN7XnUEdx
9/5g70xLJK+35jMRjZ/f6HyuloPRtbUelmyuzzNR564RBzInQ5DxDOhsejfm0NTzavK8qPtWf44z4QOoO+pJ94FioLHkWgLY5wu1c8vZh5jYijaaVYEKdkLNTaYKdctsWo3S/ZjcFczMUhnU97PebEK0QFH8x5kF
LgV+KmQPibMF4f8ZTiZrJkQSM1gvOMy1wDpkWKmbu6u4QUm70WT2HP29lNksBsf7iWAK9+G4priLJuMFdvfGurQbTaAHF6B1ZGb8SYWqCgyTECLMbWIkTEyJlRDaH6EpXVD/HLwtguhYwdomF42YGKRN7h4Gl1ZS
rZEC0V+A1g0KXDea46bKhghRSvY6lUVT7WVdyqHfRFoRJn5SuBMmwTEYk96k2w4nqFObbfH2xodDcVjSqcR3rJbp6ZoRaGEYFm3LWAXCkgsqJampJWCk7SBfB6AEkB1LPjtnVHB6p8YZcp1CM3ev3wRstwCnwKpI
wEX7dn+md8hmOFkVrjVKjWP59ZMX+pJwZEIKWNqyhyCsK5Qdo9SuahLjc8uNguvk76o+jtEvawm2wkdlwoXB2PkuZcg0TVGoGYRNcanthAqhP7oBlVT1a2wZNE5tFSBad6Ce9mQZDG0lrbRqtshESbUQ1t5ZRHLv
6ocMNsm6ZwgLS7lrG1K5T0QRmIFmVk4B1bYHG+Go18ncxJoumI501yXIIi1NfC4VV2GAU0736Ccm5Ai55hKk/Fe7UIp75bZaq4GnpG7e2EYdIZpnwtFIh4lLb/54HDz9S/6FWMWDf4PFf4ft++K+X1AH8zq7I4wF
8zkvGMq/B5ba/WPyn9FohGBKtt83DNQN8XUODreP5uU6TseGNXfm40HrbTh6lJiLdEkNt5k9+EnQr1u+5wRSwudEqoiMrHgmz3CcRE8WDCpew9ZZZGGjzsPMFQfGrpWZBVpGxbotsOHPzqxtdJsojMAmKRiD1JqP
EdE2TSZiCKDIpGOlm44ZCWAuqd/IvdgJ2sD7fw2kJG4nK01n40W+l8Jrspe/5VaeV8/YVGoLrFmeUPhAhiGsL72/N/nShLo65Bu6qAzl/x79eLulLbdN7Xmr02bx9B7zxEYq7Zxkr5TC7qjsh31lIYChsvHBE0Op
XaEOLNLez4PXZ+Ca3dqqq30L7iHFGn2PtJZUubQ/XXsDfkdNIw2qak6QzVGcIC6dbVRBDEKt8T9vzLY4Y2T+XnN/W6k3K+K6qe7bTox4Tki8dy2/32MjvrjyUVvpGlA74aolgpOY5ll6OUd39WHcIcZ5klHVR4PM
xV5GjZHnoxlJ2MxzruTgZSJ3+sy11UZ7lj/LcYZvQCEg3icUis2mjA1y7Dj6Ue7dsemztOXS5qXRRVoHnIaduZIY89WWiHvQdEgtUrdkI48zaoVjt0Apx8XbXi/rtg0ENfEikB9AM7VeJ6IjD1tOgjK7X3f18Dyf
qltHh2hZFFD6iikY5acRhCXTncw1Bfkw/jK2lFaQfXRZa09FuVDB060g1nV3q2ZaIQLXIXShxSxtI5MhJM43blZZviwxiRJ9A5a216bquMgB93oqYalxaDwSa6Mx11qTdBzx368QkT8qBWlv8CyDtK2BwOctXW/3
xu31ghqdckFammmmvizdUvr9o3/WNmyReAnHQOuP8AzeLF/a5mNxqriwO5f9nYyIXJfFOwM+Z+uFu3AhpcSORBZwAXhDiSDRv+ESwtVxwxOM36c2pVXvuqSiuQgdOpbqK65ZITKDDizGXRfzK2IqMZPievYwOeee
gEh3myFv+OelpMBZqt24zbDFmCwQ+VrwL+Uu3BbqOjSfE5dXKbl862uUNmIVSs4sNhR465LFnYoy2o7IGEi8FmZd6qYNY6CL64qkdcZ723uGcEvXVZ9TednJhJEUiimhgqeyD7M4zyIaQqE7VTZG4lx7bMNaBqmV
8fnDMi1jnUVPqBe7cYpi/mRSXdECAYs2ut8s6qlZJKrkWAntxesbKdI8jA+efw86PoPK2rMxdz9va6iOWRwoOP2FCRtdc3hCJVz4gkB+Ez7tjl/OS8DzJk89tCkv5+KBOF1Qwu/wM1miDS34RQP6LVio4AvD0jlq
ebX73rwYeDtNUWQREGAFnT7PHCiy1svx9RLl3I25yNQBP8J/3xDQGyxbuu1S1hX1QJ9Off0iKN9Nc6zgAqmZKD9AueF3CK4XdUcqdZ0cIv/9ERYcEPBf35ixJiA8Yc5mJyAMYRccL769mf17bu1sxsI2cS5Fvvlv
IgE/rwUNrkenqjgE0zdUg1xj0UJD01Eq1x7T1enk1MSiZ6rPzhUd725wzL1AaJfFpjIwfWjhU+LyFI/UExDmb1nHc7EJQoTJmoP2un4wJ0u32h2I9rX1fIAJ60VFzxHn9VfiUhxwmZg4JdmLkK8XitZ5I2YKRvAQ
Iuj0bj4Q620h3zzsES3rBlTslnsW9cK8LYP8chSLTVTvyxCyaL28qByJPvOkgVja8CbhaK8WCYe5fTMLyWxH7JSpgaOfd/07l2qi3A3ozbgHd6w+cgTEEsJ2XRE3qbDU9z/mFVSuI2pLPL4oKwUJKfh/B2UGOPX8
NZfDuvAcPl/iKfJm/DseXp3gjdJxmbEsur80IgiOn3Ar+LYuvvu2LGm1prBRO/xNWuJ31hbf6XvfBdjomupx9ULtr8LpIEuiQ1soAr+1vKLat89HkzVxoH0O3dZo8iWBctwXzQR99BjRZVXLBUnTWVkShduaRbGF
AqsHiKlBkKaZtyxTb3DQC1BhJo5ctxkoqcG8bnaayT/cND00QeH56NtmIOEwJ6EOm8zJOZDJDNGI59RLP+ZHITHMb/Z0yy27/s6HlHnf0CIazrPQ2DCerc5ocYqag3WhEoCbqSHemsE2abPR72VXDM7wkQF9Qt3O
Cox4DTLP5EIsH2SZFqTPfMGMMpY1oSTe575USbsWsY72X0ytRAoZRVZNR4X8BFiCSsSnMdMZSRGiAyTNTYE2pBANDvTtdoyzmox+5ubL/r66P+/MLP1jTirTZYgJ8FiM9PKHgzndvFiKlXVYx7IRJ4ilcj4BqYwP
8ObQGGEr35y6KuUAyhrMHli8hEZ9TjIA4+XOGqi0ug3xGtCOL4JRwkgjpLGtt+gJWEL20kqx+CnFMrXZyGoDlJM1P0chmtBlxfEK84DvoXbu0UPcLja1ggDanWbaUyjk7N8tolOu+rYZGRWOeauLys7YXkWlMAQ5
orFUG8Q9M45gWVrSrA6vMAKymuko11A4bUOQBhWzvDgeAECpK5jp/gDJxOXkswR3etiTnrpCbQze3BM5JVS31JECXgudWZMTIz+DZQefJ//qAkjMJKsOhOSeaTa8Swh7bv0Y2iUpzcrECqty3fMGmaEmkgEWt5Sg
75GyE5OEWzU7r0uzWcKVA8Rany9iL2QRlfp9KIp6Zbo6nbWU9jtaFpafk6QsuV1lJ3JLQ3QGesOH8mJVzs9YEGIlac0whzyRIe1Z9+qOebg62FpdXoPXF9D1cZLZXrdMWPELgSDb2MoQs4zZl3VBJRYOujlVUhtx
Sc3pbaUxY4I8eIJDiElvPxJGJm5m5uTh+/1RA1SgE2Hnjgb2MbsB29nI/WSpmOqZvWcfIsN7bY8I4uuFZLJhematFWTJrHBMa0sEhj7XKWFWhfWlKlQvU97pb2oa8p1Ka3z9jQH7pOtuSRfDYhJRWbVKuN6GVZCm
LA8kq/oINYyLqVM14mI3gf0wiSoN0+DW1+mDr6u1pxo7o0PghXaHh9rJjOrYxqiGLEcyr+Id8obvaxw8oYBt8R2cSKd6PlumyYPPWE4aWb11WJ8WGQAwolA3BG82jbUu0lS2IDy9Nsl0P/+46ckMCG3VLa3p0Jbp
W4NjNvKDgqL/N20SzjiNf3Wqg24ri7HvZQFqCR7FYQHuqkP32i5OnizGZ5BFuOzXzZp1TqbafSAYNUkZgan4GVnzAwetW/TpAeQcNieMCtBWH1/AT7DVO2wS3chOU6dEA7AQm3Dx7uiHQ/oFFFovd8m66rpTnupI
OGLKCdknTTUAMYUnbzS1D0OqSI6igr8DlvHxEuotH1duELVucJMluvdj9TYSUntBhMeGb9HqZZo5m5xG9djLAtqiTj/c+UNalswhJzLBleDHFyzm4O4Y+iqK+7Y2sRoS6OWM/Nb+S65eDhmhtn6FYY4pdJrYY3Jm
5O8mcuICXofp56XYsH6cx5fy2wsUWYhzBdM8hMtokhsJbRmdcwJyza943wJgXXqiyYDkvi5qqxAFLRYF/RAFTHcBVbPA4Yr6RA8jBxJ8xuvKeg0hqYImarUrAB1APSiEA4ciMamxLiNDes9HowQfNpFa9z7LI04p
loTsVrW5DuZgkzVNbxcBAm92upb/6/NwXkWX8ISNH/XTs5/6+WoqfZZTEFQXluN0eXTpXdfiD30SZL7+VwN06dZYvNwv1zg0TA6WUxXBtDLy/ma/MGGSIdI2/ur4wo1DxGAmuh2Oy+tA7EEVjqdVDg1ggxxvy/9D
ojWfmChRYNdjDdydIZk+EuMfcMTl2RhV+5PHTfPauM6Of/mCut6RVomwQChwhyVefSU1isrRbP8ES5wf4qlZu4rjCXP3OEwqcyIWmnsyt0fWE2FZMqQbXzAVqJJJoKmo83n7C78PW8asq6iq6JVH+UIbw7tgfJS8
phX+9mpnwGguNpOrw4ePmlGosnRQoSx8zGuRW++gcMqO77sh6aQSAM/bbaFUrgbOeTGU9NlmIg9lvYgHc77eEF2wyc6zxzZZ96nXzcwzQecUP9i8KHtkbmXufWcKCzzKoPkK6/CpvEwTA91Hxpzz5BGmXFDAOsAt
X64auNS15xaZ9mF8Bl0F+JBZGI5TkB4HoJ6E+eAMd2686f3juElmoMsqWEYkj4yAy2bFe2+LEJpFhXmdLL6kTqk5NB1kiJohuK9C0cVVeKisRmGZNnXcHAXFbjaLtZQzG97043vBsjWGC5hFtG5GLqRTNQxp3yxq
/4SHXAgEwMSVxbBVxJixQZj7FDXYcR3SwJHY3BSmvCiMpKgrNDruzZ4XXxD8qpkQmv5et5JHA/Am+kmh4TycEmk8YOEikcMdSC9yTlyOVgYpToIhnBia9JDLZidhjB7LWRCg5ANLcQivFVaL12CJ+tS7Gm3RXEeU
Glmj/bb0c+UdnLIg7i9JtRFjSwAQsaKBTjLbRMo8Z1yFcSi+G/mibAeKuZqLsLPa3dIg6N98Hcf4bJTJzf12flIulynA+ex3BhZWyrFlMWuTHaYMIwY8MQ82NkhbkkdPoaBAtJj2vFH94kJP80mFCgZsH0VJbrvV
xi2GmNMi7K5s89WkFo4hVF0qNhxXBVOXIVeHCqeu5UaBTO2HRWztjXCPnOLXdviU3T5hii+1n/EpLZXmTWEIHamTBvfKtVWV1ULJ9QwX0Mhvo1ZJMaA8QhK0/d0/vGiEDm+eTobypLUwEj174x03U5B8C6m6xeCd
ZilJojtzhE7pG5xSxuQ1aEUS2PF2c5hOZwbEkBnU/R3j2hvmW6ppkvzsQzVbTM5x2xunczVr/WKrnxeh/BPLW7diiwSkGMNTEBVyGKXe9xAaLItaXpdW6nbUimNGeinOwtK58vht3YLAXZTjh4RRolTK7OQ3Aagq
SMroIYNIFosI/XOHqrosgNLLG3d6BBK3rghIuoOiEXuTrwcleDeVeYghNePHPc58FAU9w8AuVOgVQXpDI31F4Fyy3kVxhVKymp6j550N7E+I0NH41pbQOn2madqDRdT9/O3pPAXgyd/cpoLPQ5hCOEp4rhAheh0W
0zOQt0jvC3nko5dCz1fkR5JbCHzb5PDtNSsxBjbWxDZCvXJYbn7gpFqZIn/FnXVgB4ejZgOrsv2eSK6dGwvZpFlTfs1bwTX7NQT/MRUbJJ+tk2YzoFvzAvC0aUSCi6mBVd1Sh/wmt1bfOkXoMcPfUuGFBQDpTkr8
LaT3Wl6JUPWk4ulZzXWTLMhR+IA6I3EaEbNugsMC+1oNPi+N6nunTYQmrsNWIQ7oA1swoaqcV0DvBR7IV9EoJSwJUlNiIhjxobSYS3fpASFgQzxRMy/TsSY5XIkEei5Iq06Lce1c8XdziaKfTQmQ6JKtAqoffeem
Zb61QPdscbIxX/2KwrzPuHv+4210ySoXggjY9XV+HJYX+OoTizhKWDwWl3lk0LylCWdmlU32iSxuvYhDAODvZtQEwCjkdMC5I3o6WbPeY+wK8qFK2SRwfIxD42HSRVz0cQDpOpHCO/oRCpfoTibKr/yjpmBmSziX
cvpOKp7Nfs4I4sydFM2VSfA4edd8he0cdDJTrr7M7WYZyc7SJc6dkLOwLfgZyqLk51msPZzO8GD+b5vY++h9sowA/gtgAkhbnlpNphACITpcF9SuQgcD2D6zQpNvNWei3tjgCGfNRlB2bpLvz1S3h02SUInHvOO6
Mk7BybmnBf2roXQUDkbcf9uNqXkG11EzCHK0EyyVF2B6GV8D2YpNwRL5L1IQ0QQJsd2Lp99WXWf1bfwZShYt3OkOJk/aJC5h6XwbFez2xA/mdPw1L2lufikSnnviGWVTJHZ0b8SUvpX2w9UbtAYJhUxc6iZALA1F
UHV0m6rDrmoo582RUAJ4hefYbRNTlvdiB3XbLSaqD6mUmGWJmVAWqvWZNb7qEONNSN2hPsxVAXp6UU5I0Bj2IfuFbDMR3VIuojUhOcY8W619bH/B+dHJ1OP3ZYjJQPO8i+jo95dcyR9gISYkeAzIs5t1/QDW9mBy
PMDuoLAtFWvGIjXSwyfPuwRZpTBfjJRpTrA348ezWSqrF6IgjiNVzTci+xfX63M9kWImP1XfXnsRV416rjdJeDFkgSiWehCJheVT4uKHpTjXjyib8FCP7hL/e15vfPg6rpVj7ve4GNDcOdwvDEbHR2kZ6kjFBKGZ
rhdu4v6YbLrU/lxLCXYkj/wbT1lfSEW/G5O4ZNiWFOs6e3GSDq3wW6m7Q906igBsUgsomCNPDjwjXBWy0rnQWI/akpkfAehcOK0XW6gPb+s6jjcS2KiXgIPjLbD0ACc/ytK5mj1WDKFOaK7rOt6oFlBQFG3ZrBK3
aCxXiVGLixsblivQwGDdqePN+K+L6Su2146Ii6v/MB38Y1DXc/kD7Kk7c7y1tWlhQgkt7U4db96HjTCQxG9uglhLi0mB4L9xC8SaVe3GxGubGyPWYGYhlNXdcbyhh7cikvB20k6G6H7X/rR4QyftWr/d4HEHTQ4D
PLN5Ies9o9oaqqRB4/FfO00DvZ62ZjG86GnbFmNLnrZ0IRLpDRYOovttJmNtXvozhqm9sOlsQV8arvQydjlGFb2oPW1Ni5kk6cM5rDb6rD1IatympwZJ5QP1Tw8FttaTR/FJ8zSeyDNI5spI6ULY1lReYQUdVp5J
6DPf6WrekFQen5OaEkovhAIRdL3BrrdHwKWS9qxE7uVk4URaa/Vu7Vbx1kIENjP3rf0OxLlTI+Sbk7laRfkbNhp6aOCuEST+AeaL+c13F/5kxVsq1dHT6ZyfWl6XzBOVO+0U/X/X+BG/Ie6sQui/rbbiQrm+Pkip
N7Xy8tQAsep9YhlNf+yxDIX2ZAXApXypkZcNLmlOnRIJis/iw9aLmB5lvpRKuhlT8ClNiWgfJdEywdpji4QLYtI0oW1jzbrspxOJF4PxhB674kxEp0iwxJ2/tZVcXcZvApcs9d9i2KNAGBQHuevF7pBmVe0V7uJg
SRyqQ7RfYHPiUtohSF6euAfnFhb2scKHTBe/iJvq1nHJXFQmDaOrp1k44fApOsIh5zeHlOPvejd+IUJwf15y2lrNJ/e4WPvLumt3095zj1Lgy2xmkwUpx8KUjDBOwf6QeNPKY6FxU8slgqpeKXd777GXC3ikRfFp
C5J5tBlu5zuXnRLDXCqXuXzB6CSDZTQP5W+dWKVRhtRKu7vH1DU7gz3ZohRmZE1S5xRli6Oh9WRaESpCgpKss3fPhS0EYIbVv+eXNXNszhjFr1eaoaRjjp6JkPhVAD0J8wP8GASQMWd4on7PPax2zDr4RSBqv/Jm
EzUYfNaX6betnR2SpwY8gnEpLOG+arOfRXnpasbweSNcV6Neozx3YykCJxCeXVuBgHXE59IkWrp6gZU6SnZzp58PQMAZBwF81o69RI2Gvz9X2oRHr3R1QRrDd/+HLhvr1z7pFku6ctMYStT7SjJ4fB5H+fVH2r8Z
k4kjzGf8xpEvW9AE9siWTiv+SFVFnXlZT07AcNt7rACevT9eGhoflAo3WeJanucvGzbJdsje5V4AKF/6wtASJPsceWX8jFad3TaBFRbr1GFQRr7+grgGqhImec5YY2fvW1xQ94QXBitIViVS/B/ytLbwlOXCE/OM
ohlUnikMD3OwMrw8y7+DwZhixJ7/yD5piITs/Xy3wFH3cln/N3KihpyiOXscdikwpgXWAI0gRjR9hn7oELm2doJMnLYacG45XTCxxpn0MV+0bDxEILR5vKODXRTVJ/qA8VviE8F87Uu0eMTnh1GCLvagzRdQJDB+
SXXx7FJhqk99uZIkPR92IaoV51xDUMo88WtN61wXnLNe81yW5K0NJrbPHFoYzoSXCV8M9SrleSMPdk0r5ARsyPHJvEeD69YMd/wv5U5H+fOSPeW5bBb9fy5N4PawJxAx9D1HvciOqkdIrPyyBnygh81BOGTGakvm
oQxK7GR8xmmWC8N0dGzf3kgzMjxZK0u5dCgIB8HnIXjew+4+6OFATUhhc5f1ozewZKRaA+gHg7iRZ6e+b9U0+UIis5Awu/LBJvxMW3Lkl4RRINVWFtouQuh0VQUZgfaX1VTpa1+GcnhsGnU8HaItaOeiJU1zqdUF
Bl5SGWEARaJ0Ao60wXuSZFKuqY4Es2mePg7sof5CE/1LfIej2bBSIpfXDLhTzVkynykduWglq8j0IXozyi+3gi5MVZNykTkJOzlmql44Fjvk15IWE3CA5XNM+DroJjhq4GoCqu3j9xZrDMcstp2BmfQW1sepcCnr
OQj9QVFUN2+G5JNZO5fgRm3XboVPztZsPNyT/nKTN/dqqI4c5y8BVtWJi7ZdFRBUeem2TnzFmjWnL3aMBMZqVDHkJYV/BAv/cO+WdxEiqNUKqoEhynqPqYIx2oImgkzFtKpc5+WEG/iaBBwvEv3HV6OWqhw+st5w
lE7Jb0VqmgxxONRIrzdzYqwCQQfdN+1rwOOxsI+L3pCVxYDRBi3rIpznkGTBXoTLrlx66b6XsvGveufhcRuh3wb6kgQAUj0jO3S9BiMxJNPGX6pXQKDOup7k5d4qFaui4VybxPbkrgKPL8Xo0eLb6zaOacboTuVZ
zrNBEs1BJq1IzH7w8XJJwmk4dXQp5cDw2BChvaFAjgXhlLKdF7lFh+1j0O9WCRcfUpeUXSRhYsSMnpX/59rNPn91n06lizC2PG89z1uS0LcY4ud/ebGNDZalMCc1yWgwaeAECIErLupF+UjPx0efHMY4sXSjWma4
RP/b7G0xBkRxYAFzIoeZcYbKtID97rCXA80Dm/+3Z5PwHHeaTWKx53bF7V8dndbZbwQ/zuqLCk0dX2xzE8pubK331kdSd0PHJJIi2zJH5I2yI/dbGx3jzaTnklTpQklPHeT/K3Kphhj8DEy3iaYYDk/Dc7DTkya+
b3srIcpGA+Defy3BDNYseVaH2QcA72kLMswtT+8h8keB18icqwKnlfOmTadnLf8+Eky4Dom5Af6anKN3AVlo1IeSVhXJoSH3VpTIYv4zgPtiSHiNSydyJUtdFzPO0U6GM9r7Yw7+7pTr+cWNn9Rp7KbDo1ESiWaT
IXgd9qCkuQV0gQOXFTiHJkir1vRLH/uwg4QdE49eGrFPpxzojwyD6/NDjvDe6csaGGev9TiHWL9CD9QFn3kwmsrIpnKSPzCvdfk1Ly8hm+k0dt7llNezroFX8TWXnKjXiHp3xeXkoCbJUhYyAaG8qJcw+TuN1+P0
K44VbMIn30oSmmNblzHeW7bIJHxA/TVUUn0Ri8YU+FnNRJO1pkgD5HLc2DaVrGPrm1v/DxZ8ye9tcHa/7k48J4wYitTsXcHNsZ0viqMw4RmC9wtYGOaX9Y50SXHNuI4iwsFiEim8ymx8INKghLyoxmTX4NJk+tmZ
8Bm3ytwGyqiKEgv/PYFLirpv5nfdr+dxzg3Fe3c+y4mEmcXtjCVIAuS7MzVBMfIXo93yD+r6ywM7r799HMggMZ3qwaabbF5Ne/ZV12WlBuz7Ggzao10YquibY9EWNerC3qPsLsEIK4Xvb6SRD+v1Lj4BTMzqI3s1
MmaOuNb0JrAPeYM8U3QiiY8IHfrMGfy40tt/ig6faqKh819ump5GZun+gqov0/ZfsNj0b2SD/6E+/7nv+MbYNlhd8aplPuclzvwt1Or/oYBPTBHS8aZ/2pDjyM8aaRn5DY7m7aul/pofxHad+te39nwE+idL/XHZ
Hi9X6k/68LI8R+qzRXsMQZtYFk33z1TrAxp5boN4/6paUkHROIAw0hTx9Hsf+BkbqCFUsT22PLpbr/f4qEPqK1oT6gd6wseB2G+YN9F+5UuuTIXhEOc/HXJc+fhRZCULdMAyiLsa4xajBqZ73xbvuBN2j9vwQdbH
YjSHzQ9tOMSlcIBMY2yzMIAXrZajZIg/9dx83/pqjlfWlunLE+04MH9+XLz+rQ9c3teJh5ppyqt4+e1TnpAX7TfyBwSFqYBgRVYKza429sAzR++NIyQg7zrU8cCgJTK3MNqMXLW5+rD3WJy/kYMj75xeBou/vyBY
pD32zqHAq4xY/uTOJffmQXZZqPEnrwv5eSADJuTi4bu/0yoFDHB5lEh0nDislkOlPWOwYsxx7+4LqloXvbW34LezZAP9/0Pg/CV8RSV9JeEnR+SYg63fcTB8j8RglNEqu2kocGHTYC/4URMoiKZcRHDcitQsSeIh
a/TRQdO0Cu1DH3uww08Y3Mcfb9tEEHrOW2XHyYMLwfmnUX49soxw6wMYkyyD3ZRMubSkTzikATge3Nl3NFSDJZ5yMT1Py9/OXzMUH3oAyOQa04s/xQ1TrpbnE9wSSgLF3VtTvi4LazSdcqh3gbmSsFI+55Ehdnu3
uLxrTfXPMx+bgHrTMIw2w304/b5SVl8RX3Qas2N4UD+fFM978rH4lA1qNFX3flZ3c4IA1Oa4cZNyhnJY7pCQw4UzJquuAzcGrAVh89ApOCRcRs7j+oyZPB1Y1TNiZx2W6G+Mq3WOCyCO6s7nm3YqXbYlVQgBfqTU
bm/waoxWvfG2rAFkEl8bA2y1/Cx38muYFPeE6VUSaBchbiQqC+ZLfsavNs7p5jS/UTm/VuOdHqLsHN1KsJwFXMZuW4o2tfkmLeq3MLIq2vH0N9lhVIV/zt1QEI8wrfW2ro7W4er/DPfoO/rIFOkrD0KBEeGRE3a1
G9x+865NZV23fMvCVJtA8GtNJ8yTynavtfRv4bINLf66/SgnxgjwjV+s5yeD2seYwV3O6jNBTle/4vHAaAMEn4OLDAyzp7oo9FKWI/P0uCFrgBVymTi9NFiA/M11cRkMSIXg++7q7dpfFrQoEPBW0uiUT/n1VSWf
0dbhNyYcj39DMlD3ocMSAYWrWv3Wo9Wcrtu8/gEIbPT0dEtPLNFCUxI8BK5T5mFVRWEJ87VjP3cdtG9OWO+K1cy7yY3YKFbHpNwuO3gDfXk0X5bJUPfI5RCO2kkOi7fyIuLwySUNWXNQ5GibrP/yusg3BTPB2yAI
V6/KaAmVEG3o8ws5UH3eZXPv6crhU9SCxMb8oBkb4vub/U93PeI8WEQnLBfmcWatAY8fl/e3FTWdh8n30lbJJn+xqR7qkXY5sFD6V+cGVcxaH5j3RMJEDnm8Eer/ld6TqmePvt9e9vAwun86d/RaSsRIW3uVVfs0
jPi413JVC8tjzND3MdRvVtYBt65excP0PDGHiKD2XRU+b0Gp138vpJ0n7Z3/P/y75Mv/F0wqfVqQtK5jzHbn/2VnMib0/yLgO96Sgv7agjqL8Es76uUshCWvjAniHDO5mV4bYZN9FMWKCup+HJjaZ4fcaBHde2RG
yIbNUgHPfW2oKlT0Hnsp+0S+SR042STSLX1yufT1VyAxasIJRmpCkJwL9hS2Vlgm6DRejO3Mh4s+YLAFRFuRLEpU3x5x7Obq2AdiwetYMM1oDEzzqhlNhzq8OpmSc7uiwf0qwa3H51i5S/disFY2eBlwpmW7zoSq
sMWDNAIr3rrqwFp8BXiO0+UUHb+dqJVn6h+/4F/I+KSuOX+9MGU13++viL862mhzUY+wEVDk1drQfAitG2XxKT+9nT1mxaOaSKjPBsL/EPB+OpEFOlCCjAd+Q8ZguWQX8U44kkoQ5+5qxJrJiCwJReqe3pZlh0gJ
YuQtIHnW4JktA6ohwKDIb9nRJscjtj3Mjkwm5nzSgJuZhQ8KWFALEkHhodzRt9Kat9oNJH9jqhyGzid/5sta9+ZaMv9uDvkTMVm+CZ8CRxzIQ46rjAQ3H/lE0DpTKY86WBeWPJwTDUg/pYTOLHntPjuThPCU1rfP
BOFSMwrxEPifEQBElXKxXAIB1+lhl6zJOLgYlwiUibNcJyHw7OcxMGf6o00O8vzGOZiX2mYNtp3MP1qR8xrkTqS6WEyI+V8Sg+cq41idX3MSvTSoPISIpVtWpKHRexN6RtpH3J9HSE8+uEdbv0klEni9CcCqaEzD
jmVtze726DoIBfLc+cRHbJpO0jdr7MZME7fo9SfwRrr+4Q+AYoIQS+HDSR7e//+L70c0fcOftO2BS9eK9ayux8emP+yDERojb1PQ0ufJFOPc0PxznH4+pghO9TWwPaJZ2RtZoSPUQ7/wOyhcmXHEvdeC9dqdxc9O
BmZAMcFzt1l8c214Z+7vS1FlsPLrg26tTegjZlgMqdG8iSG0Hd1pEMhSG7j00i9IE/xNauWHuFxNAA/yf53w/QOGdhYTVVpU7S8m3Ok6Z8EPH/KHGYJw31zEfY4KhzZciUdhxIxQOP+DwN9C9yjoPib39zPD2DcE
7iHR5V9xgnE6VJ6bdbWywAesML8eSAOYpuY8iO7JVHHVkXIh3+37u+Fq29UVYZYZCMwAAPhs1n02kNmYxc7tDPpokU2PDhNh/qL+qW7tT0AmGBTcScc+GLterRx1cjJCUv3YqeKOBRmuStzNPrvHDfbb6cr7adTD
AU1+Q5R9vP8BuY/+SxAODebA5/PzOOzAoQv1U0xa0vTwX4utDhJupGsp0DYXMOWQMfVeUe2Ex3JEMkDN1YJ995j1bC7Mf5ltBQdf/DgycmRP/CL6SMbGVkYyxz9i/wpvqvMWh3jByfAH/BcYgBnvgL/wKAogpWvH
+4ftVvhuWHabSOgZEWXFf42EcDH02t8ddjyp89ozbaR5+ACrVDfCcrm5Xb4sLI6DtU2Ghj5ICG/xgyMD8T3J0SdT6RuHlM+QNVJkN/ldkaYP+f10u0RVZ0NCcHo0mgg0imaRI65YpU5+x6rTcnkXi0mHhFNvgQnJ
gs1SvmBeSIBScPB61h6zQdGUoFeM9dKSym+1n800Tu7GRjR5RKgNtPBjMjuQQn37rvpXHw2tFdF59x5XzzyxwRztD1AQdxltW7GBN4GzW7RJIKsWiGi+Gw02HyT66x72itzJm6LaZdm1KTfhYGbxWD3x9HuXP+lC
bWzu4hlua6n5HGquzEAAHph5IQJ3/SEun1d4gSJGZLee/8qfMq6Cv8SL/85w0sxrmtu5/RxVdVc73pK66/pX2rzEUSg9uIbfctnpT2TNmDH/55bEB01Ab9djXXazbRIVGA/dY+WcpT0yyWdbpCb8jaQCypDgNWUd
oEQjODgfbllT4XnFJp5QNZYw7CZaaE+NbIEm0bFkrRfN8AD5CHFiFWlGr3cfn5TOCconogKQd/y1ohms9fogzKL+TnlNhxvrLMp1Hh2MhSd+sXcX/fHZuxm2G9Y9K/oyRVYW63aAtjKHpXXSEixbe1pY8wzmfMQ8
C+VkbiiC8HHceg3F86NYJKbus+d5TfNyH6gvNwlNv77XeEdx2/J36eOZF97cjXJ+ovU9tdeIwvXoE4lXPbmds1Gu6/lD2f5UasonZsbpmX2YHTm2milk5n+XpJdCkkS+1HhH9r9zJcmNN+kFH/2mboRx/wupbq9u
yJ+3bs5vvz4wMwrREXaI0og4fPQXQ+6DNyzrdF8oLVZWtCOWko92+UXpBGRolrq+5OAfRlR6tIX5G8rx867Ti/lmTf3TpMuBffzfX753v7wIm+dZbPBwIcnSF4z67J6y/7ROFLrUzHOKw7zanUD+V9JSDrftRAQ6
87V3RQMyIaes0oxgCGtKE/kxmm9Ayp65ZfPVjYG/3cV49x3qL3Otrostwmamf9NaTtn45Uz0v/MdshR6hx6aP7aTc8D6ZHzxJrA5Q56n+TrnL0UpusJ07PjR7gFyWKKbEy/cyt/i9jrxuJ142gwEpHTUvu1GA2Yk
/KIOinBMlGlN/vGPvKL5Sa3KzDUD7j3Z+f6igs0CzUHMxurCn+pTPoLjvDbMroFSxzI2tMXigXpld/bSsJc1iER+Ksxf1GXweEpD0yebVw1brTs+DbkZIWb2NzxL/ot0gpKgKwGWOD5q7idsJOitz3+tDKDz5Aao
HZa05ocRdeUjOeiFh2H4yDXOgQuMfHaKLo1NakU+MNE8HbmUd+ZmCeeN5WGjW/UjekKxf47zmPvLotQPj186naNwfx7FaGk3+DtWx8MS5nHlvhgAol4uDE764avz7xaTnjqeNHa+rJrRh9/6AL1feW7Z+UPT6A2C
Vhz1qG8l7DoPPBeWYvTmtVnIkThKnbEi3B3AzM1iGd/e094TVNiZy012YAmVjrcb/N8pDzpP76IwP6WbZbh/9NFnRP23Wp8rTaFyGBQfdIeN47XBFZ7z+YIBuvDzwUPeXp4hZR06x97Zdl55H5rNAig4PuYYHqa1
RuVLGHCoA6lN74jlP5mR0wqloB5NrbqkAtcNLbk0BvJ2eRO4SzSsCEWctCb3CTVrbvG3cuC4zJI0+h5Nc5aameOXsKc1peV6WQJbP7raw6Q14PxJrb8meu444DpAYZL9mPSrfcIUGPaH4u9++bpYjX75AOII+1Et
GLejD7ojr7x2b4yWq4HuYgZS1x3VEx03VWaEFDRIzF0SQ08lCZmi4VmJyWf/1N7tEPLhzhj9zY4PZ9Xbd1zyv38okCZ2MhjWX4icb+WGwy6jNfdxcb7vqSxSV2Lwblbm+2eTGvmX8hEe+Jys+Phkh4/0Wb093C/W
hnSmec3ZXz/7xu07TL76hbRsdvUgofHAEG2YlDgx9tHF35HQYRo7qh01g7+/PlCNdvz9ee35zibqrKjH+PhDRNUo+2M2cC4UkUosze5L1GpshDNzKDhlDTxB9j8ZJxlGjL+ziloAaP5Q1SQZI46Edu+sfGV9cWR3
FKiZxAllazG0JyMx0/AudHSZd3Shngf2Gzmbg+vbJtW+09FkERZUazFGQ4Jhz4EOTdZHGpHdh3HDfwXUFEmKgzvK3YGXRiaf59RhsE4y+81uO6YH9YHr71xjGLZTQ3S81FZAiHnW3lenmI5YMRocrheJQshva/bu
Q04PkbkLxtRwO9mWbcV6L8uAqNq3AMIHDk7jriFVirzQ6sybkrpaxprq26vHX7fLpZFR/z7SHdNU2PlRnxx/Ue8fqMghKweeU2md67IaNaP0QdRf9x0PKoxAsdTjTeWP48v/XC5DihbAT+neCMhMk5HVi57LwEVm
77109ANiBQeRDa7p9owsRMeo79ELYfLc1nr23CsWuLP6UD9oxavQJ8fDdmbRX6IBbBMlsi1IY0OQ6K93pWybheoEKjL/hr+B30nXjxHjJ2Uj9JUQVF3SW+TcDJxV8syZt7hdpYUBS3386a203tNFfHibjIroXXm/
sStnmbL1CMKIhHPjpawi0Knehydw9XqTAlON/k0TeTUdm3981/TNwc+1DIs7rkvbyb05+9z/9cnLaQJc9vE/cjwCVsuxtdeG7X1LFQYNHUeOT9BBMEhJCoAFvRMeCLM8snduw6uBeRo0w5wLPXmtjn3h23sHFzeA
1eVzgj7zODMhvzjtPzshJhmLyjAAej48R90LDqpKvtOlBxo3hFlz2QGmYHNPYXjrT/HeQATKbQrqYGeSn3y4qVYGbuZvh+DtIgx9Gg7paRBkfuLYlig5tCnvF91xUcDL37hXAJa+Q7k+OR62a8jVnm+tdGYIfhDu
HSGAiWFJXUxCPTxcyZQtKSSsLy5ttky6KL39BsdO4mbOJDXN2zyusmUG7mZ5IQ1xDVWTJdpOgu9lw3JOShXQWea/nA/kWBRr9MAoE6CSEligIFr/qD8Vgqm4wDR3Od9xBtNiSDsXrT55YPz9nzq7f04slIb0MMsn
YPk4wqVHto816mVRe1zf3VIJ9sBxqbQmWZ1g6lDV2Ezl3GFLOXT6JmFRin/NgxI2mu8YH2/CLjzm+++UqlpmNpapfcW84P9pn3/e1nuXLjp3XUwgHM8NkJjl/qj9/hemmFsafFG6wetvyPZtF4OHP560enfYf4gM
b11xmJYEg2DLnhOjDnZAz5CSqrLnKNFxN+YlQXjC7vAQu4wJNX6QArywMRMCcoJpiV8W42ksLumdR05MF4qEA/I4axvK20OPg/08u6Lw0KpMVeLz1TLBFRD0SR4gfgECmYTNXOO4bKowgn/JBDkfetAilXqcmLF5
pP2JLiN2STDxg5A0vF7ilQ71BajOnUJXAiF7gNspxjgF8iPU5semJNFxjgFUrYslAnE8wG2FOm3W6s4OsO+V1ED8OzwgRk9rFWX7ibio+qDBMiPzyaj8sTplLIlBCvdw3hD69HbT80GSpM/Ik4fu9U6Q/bK2EqhF
MOCHu5vbbVXS9KWBy6s50K90GQOUiWkRUuBu988F0wFRQ5itQmuv1xaZytbuQ+VzeTJcaJHzoY5ntuSHKR2d6w5rrk1V5KCNp5xW5VeR7QBICHQB5CWbXu/UZE5y0/6WmpEe0KsJhoJ/4t7Rfsbiwube5VtFOF6W
xfmpZtn7ISGlkW3DdAwSbB9nA/18AnRvHQyhAC/LiHZ4Yt5cmeArpZFWXTMMz8KsrpqF9xF8pcF+Fnxd4vlP+zy1Drs3az/xZm50d6yLc0R5Qx1oamidDmKS0GWY7Y911nIP1XikTxytC/2hnqj6MTv5HamCmsmC
otB6JRAWjAzl4I4u97GbiPPmf/Q76WDllCJO3PL5R/2+sWwqS4JTN5i/ZHChPzSrBntn3TaAc+8rSPduiWZY3UQTqzaVoruXWmNQsbdOQGZ3fq+pvIiKNI0YPeeHv3hfo0upzvs9UL9Yt8OgjiqmJp46SIundYeo
xPxp1OhK2HvX5trXsT83JuV4p9D66xkqe1hzRx2bdaZIyDPSnLSLRuCRRj2CiWJvkMACBvA7OenwDf/rQHkmzWy0QOQ6d15RTPM0YRNYhtC0WrPxrTeERYm9ryQTa7hmnwga06eSODgqhwfXXqZqxyDqbAec970C
2ayI2nK1qkWBsoDYzdlpxTwQ8r4CiUlZBWspI9aAjHsrcBHJ8oMlRSY5sPwiQ61ANmhkvKS8kNmif/gMM2qRgeZuyBfGDvCaPcHe79Yt4lFd08ZSFUn4wkRZV2XkHGx9SCutInGZo/BZ/eV8WgFAQIIXRk87wK4q
B14BeUfg/tFfFwEUODC4c7nDDAtHyFncU6ttg/QeOUQ54BL95RMbeADOWRU+O7+KWWaYe/D4vd+CBqM83ylgJ4qlLuU+3BAta49iOlH8D4s6NTEqSWQMwgedgsN8TYNEDhCYGcXdN3Q4evPU5D6QZ9tvvMZ1oBbn
SnHBYVUSO2ETUBFzgfIGqOxZ9w7Bga9g2tC7gObgocXMD1GlWIAkaORbTnepGffdGLh6Y4qY2ktQo91tz7CPLO/StM5F1RkJsZ2+WqmMpRmj2NoSl9eB68FVecTtJO1oHQZpltHlvCDXSYP0nj6XmpPl7OUOlShX
1Cleh5NQ/xgVxB28HFev+JHDoyasD0rH00a7S/deihJtzut2JYVfk3SZtP+owjil40ow33xZ6leu6SmrgOsvvmrgEj815ELC1mpddbmc/Sfp6LMpW6SkmoqMWqSkxZojhAKjw/CdLZRzTlbdoU59fj27ScJQ6T5s
jITIujUyEUMcus/EIUPWoWWJpwgI+fYe6/TJ5j9hgartY85m1Bn4zl+FNCcNxDXJaFgWO0e1XTIYh27PrMO9dhTaaWwlaGL4DUMJc1cAy1CIhYh/cNS2dfD4KEsWxa+bn+6mHR00I8WvJ8ZLilkMKgDRgCdIIPs2
CnnpDmdw8EnR8qysiARJbpPn3xDnePB+PVs+Hcogya5Y9oeEwacv8ZZ6R3jeUTQpmIgONrwX8ttxwyofaLp5xzJonqTWngymX+cJTpbWSHguWKvvKs8jsCp3Ag0aD+G2u/cFQTrwbHAHCA09NCySZ/rHUlZ/8sJl
vMvmws3jouuZU6r8DdkrqqT4ikwxx3tcpS+TBoK0qjxwINtnDmS/VucMXbJGbJsi4a2ELTq3PR96lAxgozKTtvzmtq7SO4c7Yw0thJoOkfIAXNL2JQaCtqHy9qiQMIfSJILiaf1he203jSdnsqYgs4P2T+EZEt4i
Aot6FlhC7c7vLI/CK9v7LTs2xLNpbK5fArLEVaY+VywDz965AH0WI6yYFbaxwHbXxA+WLRma+/UPxZtucAFtIBB7h62S7foNvBNCtzbA6wtgIbhYO/nYn1Vq/oWVatH8eXWcAUQb3BiBbfPkvytku4jKLnp01Zxr
FAVQatxbrytnkFV9zrH4OMIhBO2rfr+OcPszFDVg0qzKHlfoa4I2JZSw/BTYGJj97SmmGlW5nRarKTFf+cx2+tpK2GclVwxmashqvqWjZwUAV+SJgyj/pWCWKekn1j6vu0rbAOv0a6CjcRP8YOYxiOoDKg/j8kMX
38pYSPq67I+tSignEDtIf2+/yVRgNTv1i1glOp2RC35hB054ZB3m0p/1suPqFzymUI6hmhkW+mw/1YGtTV05L89BdZRNIwk4/vhnfjFvz5v9hxRJt5nb9Gk+nD+vHskzZl4LhfgEqfeBHnCOd06OBKmVc0sL/oEZ
+xpOcw1txxVQ5IpNRH6PZQplnlrrytzKc3PQMNEpCD3A9iXJ4uiEnRkJ2LCGZvyBnzfNOK7oQR1ZnVeG/qHvFndAYXIKpM7mfQwfNesM2sc1WB3aCT7w/5PsmxFAtsq7/JyR3vFRXaOPP3BatLYRp/rDDIXQ65vl
7E2H2Qrx2lEKxegInTNYpeMuk56Jfh+FvSQTNnbGe8IAfTFdw+Zee50wbDrFxH3FOXOktMNGoUTR0a5RFR3SBdBZHcxYvhLMkZkZQ8zMg1de3u5niMBZa8bG59BjwhZ22EMJRmCLlqcA5+7EVu0KU3RXZ+/Vm17P
mbUfO7SujKP6XxmzA90oQGA91fB+eJgvOtAG/V0EU2Ij3+tkktbtE/qzfnhOpWPolJiJwBiJ1e0xkEigmlCNRxcN5BERZAaq+ZAH5AOUkZ+mO/IUAyga2I9oQfnyJvf7UssIKRP3bIfqvxrXcr84l+5OEewk1MM2
7sIQnJS9itXtNTkWby2iJMTR/R0CPM4TrS+k+QWVMIt+a38Jc35HpOUuq5uFBS9B5cWy2MhvwK06y7LZepPSRNZWFkL9SSkpCT3H/nHN4d3js7OFTmcIZ6skteE79VRsVjsAYDWag8QqyBNAXCo81ifF4nfXETGx
/0tQSEePl4E7QVgQhL1uALBrdcvqg9Di1B5peS0iwNcFFltzcR2dp6mJyZi/PLuLUch28IMzXFNgAHRI7aU7lpuxc57by+QUW6e5/VROWwfHKEbP5CVnSAGhvFNmG+bC9hyfYGQOHMN9+/rkAFc8N1jawiQYOu3W
Bt6ftW/s+zPSnZ1wD6zA6nTiYqs8C9TtV7Yq/JxsP9H6Fi+aL09+DglshSpPYbjyz6+fw08cBL//M6yiPRkaN20vWuPJuG+MjU/s7Qf22mbF0/lTpjMKJkE99hG0v03qhQLs4HjfgfWgNo0f5OmNGT1ewX2PxsMU
ErPam40pBBZnyUNfvB/TBngTUjAlOyo/llf4DF9zb8Ge5EcckPnZ6pzUWwZKPjpz2r/06AIcPLtUhII50kjzjTdfmm8+AKUc4OxfksDKPbIH8JJSl4bJfoycSE2phkaowY5vQKbPdNRyC93JDnpOLNt6H+leQm5N
vxXoarZhQXuBs4jl0JQSM+3Cm5NugLfDs3t9l/ErW7iZxh0f/jW8S6FniS5u3REp1camK2sByezdzK59L81h1WwkelviaAHMMDLFprNDxy7bL0OaQOx0jVrerpqz8tOk7QzyOcE6Tnbzn/Ja5+iGOxNd1BBN47/Z
/cIeSqP/fLlpSZowabmfBkLwC/2h7izYV2qozTtfFgif7+vm/ysLt0tTXWksi4hbD8OPk+Dhscrn2BLFFsazCBRdapozq4KjQOSerz4y6q/Uhak6GnJ4RX3+GoK9FI8rwXMCsle+WGGsp6dJrbqfGRL2wtCXMYo/
i3kH1NxVmPaoOm4TuU9Ak6g4/kLtjHNNn3llGl/EEsd/tlCUkv5jK7ajmFZq4QTSivEYjYObEBgOqrqyfCQe5l7RxFu55ZSlOmaF+8ZtnBvu2X5hJT7j0J2PmklqEofcVglGIGBAw9cPzgFLMD6Q4xYYXYVFs873
ZEV1mJ/YmQ2QwAllqGn2jqNZnTNa4mFm9SdU+ozwZkj/ZC3M91xUnTrmwu7Zmw2voa8H1VPsMK9fe2buSkBktiZZ9QJlzBskUz+PvYJqsE7c2DNkpQX4Is2sfUObf3hZFKOlDa+6bDkdFfrxxpVFjwQq06ApLaGX
jvikhSOMMjpyGfiopXbaBkgunbFGDUDG0ze6rxS5n4F5FB6Mpr0ELKXLNCa7VwPpCtq+qXJ9ilp+QNpCn+/raUoYm2esUOsZkYg9NLRYWb2ZXr/SE/odD3XsF3ID23P/PBsgUaHS6ewv9lvgH+lq7M3YEy3v5FJ0
scJ+wHa+dclbeD7bK2taozC75AWVoj4n8UL/a19PXnOXFOR85UNCKx6rKfGousEekWgfphxuVlcEJ8WcOtRPh6kAZZ/qYg7u/iu9NPb9IRg8tWp43r5WKAGSzaZr0I8n9P39mSrUf1Bk9Qe2G8Jhf7ruTDX6/9Tr
xwDq/uf/ZCztiyk73uBwUWYtNBRSP4yKi5I4lPo7ER2GUWG+JNlc+kZ39Up6NLRqwQSRFZmgR++RQr7oSwZModcpcpQXbPJD82niKx7eAOeYKetDrNUn4S8Z6OUKSnN4t9nBMY3tgcT2ultOD0Ao7n+bEwtD5wWy
gTqndsVqe0SPsX0jZLtXKGNxzfd5zokNOmH3WD3b+4YOHs/NHsPBF21NuH4xHBBG9uF8X3COTuydEuCrxbWiik6KnfqohNcQ71EYkJ+XZjFSUw8a8x/yqaTMLYACkB0qHu5zwYBTBIiWPDuAPZnRoPvAXSyJRsh/
coBb6hrJ/ZpKlNqqicaLE0NX/C5iqG5NaWnRvtYYybHfClahO8w452G0Ia5rJLia4MXrBQR86SjZbLRETgchzMZYeUS2cK7ZKCM0H/2boslyk/Dz84lJ3zKXsNOAhJJ7D2zOXf4Joc+Wlly6lNBH7xXOHKLPfKIu
C58WPU4w4OsowZ+enlNkp8xAyJv8bZnSmd47rtP54zetWTrTkvZM/bfjp4dVSEOuV0oXekX7l0AyDpRjKQ5+cJB9Bn+1KtuIe3CctwbvJ9sV/ul0RW3eK7tsZW1tpL/uV5LpQ6ikSAoQbc/dsga/QR3m08e4ng1d
0y2xE5qP3iw0+/hZdT32eNHKN/NRgL1Zo493/7tzI2Z69rlu8qHzJAkd2IyUcmpmcwdrHMaw0LA3VAYDdggwj83BBQ4G1zmAN+EXKcj6ihwKtsbI0lZQXo6cCzAKTJOga1vL6SmV5kbCY7CCyDthjdVwKSdXZhJ0
yrcNsa0rjG1DmPgiG6g22+mYqL4SqW9gjCt3gpzyUurw+stqSHeMYvcawuvPSknHJEcHV2hXS7MzDw/519957Zguv92N+YkvHyzGCOrNazx7GNUTYDRpi7OC829ttWYyS5c/nezKKZzNnFvNX6Jlh00uY3y1CL73
ZRcV9CmO1+OalHasS2i7KJjrPmbmhJIrZ35MnOI+rfbAsj8Te2lPHobpa68ZAJ/k3j/MPkzSVJvyuWoW4F/+5ngMtK2oNl2Rp5K4mq7qgFLkSV5YIGZQAdbw0L81gOcwl6gXy7H7oDRl5fmAYU1kZIemsB6AzQpK
1QZ4Sh2Qo+hqIpd2VVgeuZJ3fpm4suEFD0lECcl7hGyegK9WEtXyyexvOJHnLEnE2b34Slg9eMxG030qsp3t/y34VNU/vICJb2fH6w1/pFe4pvLJpwjBm3Trba9gD69CrERIBjBVdc18kJa/6QNnQN8kEFz7kN9m
XQFxrASAqq5Ir3ji3Fjro2z56AFqYRYudvkiyRzVIUbn/vGy6b4vVMfPfMomgwqy7BNi9rDbffNLBq3JdwaCBcKrEj+GtVCGsbNVGV0GRIVVx8uvA9kX3P6VH+bvV5gxQXt0nJdfuqa+TwPmpVkmQelqk47SzrWe
rW8JhKF+JnC9bj2zn+eMtRloypxp0D2li5fhHtb1uRWEyLVG5uHH9dJqLpEdSblWMnPIV1t2Tu0Fa9w63eHHASJ8RflcIZWFmuhKchB8GCnuWoROTW06VHdsC5DlU8lO+54Y+tJ9q/1us7KfWGl8cHbfOY+6HzWX
y2GW0lj94WOKmHjMPMIfrwZuwyVvt06LADQ/tj30rAr0O3ziukIJtjFO6JaZ8PAd2gCMl+JOyCqRextk9vg5Rv3a5aFz9fGpHFUC6pueU/qZ23SvNMIptf2ulawWTQjTTC35OVZIdsUHUErvO3U5Q4HRZE4ilIr2
y+EH2oG3Yyt356ipzvqqFmglb4FfdboELBJR6d462yfJsHbwZAIjGEhatZvkbtTdZASu5hW39q2hImtkkKb3JQU3i12UMWiYp87ffm+JayL06srnyQseCTRHot4znbdU9uzA5gfWP4u8PPl5C5L9cH1ENiCNb+fK
4VzovYZp/bw1hD2POlTgrj7fMLmXpZUuYjqE/+XliHXXXW4797et4e7Sud0f0v6Q5hcRf2HtAsz4QkOvaldR3HlwxVsefzR8nVJv0jvFYrXWBvoEBKqok1rWmT+J5q46ebkaRl1YCvAdSRurbCF533g9eVi6at4E
wCtw97ub9340e4Z3OdRJsk3f1EXFojcy2LT4IRnZeTUqlFfvae5pCdU5paGDoUCP5k8cUPXlxqiZHM5Qkx/et4809CZissIcgpe2DHJzCDtKjbgjSusO/w1urKTvNxiQWwDlclPuywc9q0LLAS7ODNcKYmi2aXIo
a0WTuUmkP4qR3FQWqHn+b/QIsCbLPysrXAUqbgwormM47m196wCPgq/r05oRrl5Azjy79MAYbI0tHGBfFmbCtu/ShLl2bqX+Y2vBL/LkdmaUck1SzrfEElBuSzHhnTHCRpyuZ4r/pbi++1qooH1UHZufLpX0zR6v
GexScAvr1w8ybTOUFHvAwgOOL/7zDws0NnZPB2cG0RMZDEU3PZtYYOXR2YWzm+uekqugqhFrTDxaHILZwnPh+nL9uYFZlZJAtmWQIh8xW48IrhCNOsxVy6uUj0MKeIrDNzPO9dAWHk5eYc3PFAD3mlmwjyyvphnk
xtQShwyfd728GWXpWbEnVYcGdGzJDh3krzu0z9zOR8+vGFx+3H1xcM+nKScWmCSuTecHWCSS/CGjCiLy+/j7/gXpzehJStbKJjJTFC6yIym+iryHDKi/jy/40NOOmmfSE2GT61+Wmfaa9vsGcwzsuGMBh9yjita9
8fA2wcObVA9I+SMpjeWNjahJkUA8yXH4lCzXTlcNnyGixH3HvzLpqx1W4n9lqX3yu93sEMhkHYmDvRNtXtZGjzi6NNVJjywcgRBhtJOesshvUBFeq7s1xqCsCvE0rEuHX3N39gSeDyRVVkznf25qLmJ/mGdVD9cr
nxVy82ar5yjDZoZQAKzGMu26RZuevYV7caaapqrBvr9nxGzzRraDLLz3gBDqHKDruXxxbgHHC00NtSs7/c6OjX/Dex3kJ2gFoocgQQgXZ7fZYy26FP/WXmE29dNCLOG8mq535i7CI99jWgNJCWLpTEIQuQDPWy01
tHeVD8ACA19Wf+owrDUIjdweBzcvPDrLMPMUsckPgZZAgFC2+RJ4ZxKG4VOzkNvMKhn5uZbWPVOfIFg9kvD+1+J3JiKYDNLhYxVhk6JBeNjj68m3GnK7YVhsKb1eZitORJpZgE8lUbtgPZDeC2ODCVbmMP0YPrH6
EbNx/gwck8ma8A8zbewNoafqyIU4byVW/W55ulRsuXzIUequWooAv8doazFVIr7iMmn2Yz7GUF03YtjYGiqMlT/gfQEiBGMFEwnFMCaUVQufb0MsmqB/Za6BwMLm+K/DTGAGWl4BOsPmS7tWI9Mqpzij0fOknbdm
pt5U5004kznLsVX7WR/U3Lh3vcbKm5JjS/ROTQNvTstQN//Z+Nenwcs4A0P5+JZMC357D9vOkkDCgJL14Iau55ZrdcK/kT8Bte/hNx6OcJKP6t63XzwTWJYCHSjMIop5ijORAZyA9v3VVRgxmPvLUhyOu4wBr3MQ
3NVQ5/gIyRxmh5Y4izBdhJ/K+ruonptxMG/Em7w46i/bpvsR1X8e9zIJrzoXAU7PE+I5wa8nFNAhWdV/saWcEN02eOU6GL5vkZfAWmHda5BhrIX320SH3diCa/amO1Jv85uzO+SGurARJqdyn0TKtnG5mS976Ztb
mhIb1Z204YWDcHUrKfsUxfGHwLrdfNbDOmt/Pwwz/oB6v/2Z/8NT8sz7GGA2h2oZ/gLC1ecujASu0eWJHwXY4bUFrX7DSLMTkk9WZcv/XzzHvP1Z54LOX4zFclaQ+6URc2MBDIZ4qzM6B8Ggsm9bvU4RUU1gjH8t
Ba8GbJC3i8QQQJDGLPOT0Iz8GX2yeztf//ZtpDLhUxqLZvocRyRPMbd6l48Bn+9upIfk8qmbdTj6XxiOPjXfNG9GozYWRJ2T4eRJ5ltrfsW25KMz/4xaOvmX2tz2g5iZUx/je2tvfTzW4jP61de8r7fe1sqbivBk
d3nd6fU3L04tBPO8Uqlp+biDN/BcdsA7x4+iYnFMGD6kzzZsgs4FCFLuXgS7KvOZgF+dtQU8YUMt1ePNgcAc9GdvZZMqOurOOvRzr8VHffU3YBJ1f1eKpDlDcVY1kXK3SISo+mHiKcPQ91Mg4meyY/B8vR5EqfcO
9soRYejjuJ1V2dYr54bxUMlKAqpe/kA5GF7ZjF+6wvkTYrwuc5xjf/i1TDLg4tIRuEBpPeZ5PNPwp5S3vPsE5+IJ1iHTBsG9A2apWxBbcebZC4CwdomPQYiyELhdpUwoNTIB9riL984q2/krEiY/WLe3JmmNE25/
DJdBAURQLjKkceQM/3RGe/B7pkbeR622xYkqggSz6JoLb5FIfRnjimFqUzR0mpROMvWFj6kCsvZqJFaQzyVnqpwIsKkCkcNRjhMAwjkcEUTWqy0vOOrkWtg1gphxX1o1oGVUW0h36ld5Mjy9HREovnUMD4hjZJTF
xIznWH3CFufBwNEkz2AIT2zuWqrsWQiLa9Vj2pImS8xa2H1WYG/BcXQ4PjX/+woh+pUb6mN9S+ysziSexTDvNWRGwE8IPv911X/xBO3zkB/z9IS/07xZ7D17YU53xd+rhn8WlZ/Fa++If2t6Jm8+D57Og5xMKvh+
xiOYrRsehsYJ6KqabYT/yOV0Nc5ygHgvf4PvZRerv8lXVHxntKq/k1lgK8bdrb8cNv0UMKIb0+/J2Rrhi7Gb0cWx3edxlNXChOvWS0XQc1AtypZt+2h62MbTQJEvQKy2GcZDvYoQeYw9tzDDSGdnCVRWEf+jrVe+
x5FNQcS1x6NuwDGeq81y1XYo9hXX6HCuFw+kZBSaMD777c/J5d6atXldb7Xt/dos9KpAbMrKg7POADAH2DsGyD6Fp2d49mJwm6JiFdKesX/SaLGWbd+A+720vQ4xPTy9plQkBFTadM0XVUdFoUmJdeza39q9Qjon
8Jtl7na0ja0n53QzGSalrDyTiPKOxT051CSTDCzX2zY54pkWwc+Nj6iYTusae9dLE2uLBxUDhb52m2iNiqw3f4RXE3G4p3gbL5s3ZejUvAhZ9k3AXozTAUzKtgQ/BmqYdEzuKCXjr4gf58hhglRWyjaW4F7Mq9PL
phq8uKySHl+2lMxG3+RyzVGvtjzPTkhftgcfvFbjGL+elhWPjHaSP5kpbSZ2nZSlCkuAnVsRoPuDjM+qjhUPoZuxHHSgbIMtTiZtLj9usaovWNd9/wSqfFiSzHocFMpJiNHKbhEVT+3IehW1hSbITqeyiKxuQ5S1
vDYuZkykcslRtHJ1fLxJuisniOTme/MQ6xFYu4FVUWGmdNDiodqyQihvQ5F3jfMkNmB4FD6QcC1v0CkiV1GwYnMBNFopjnC26tigdhIYzKbjlXUXC2f0SVmRzj01gKptU6ZtA3+VcalrNiLpsv2a/6+2Di48FuZq
TAoJSCZjXLE8VowyJ+FqnIeUqMhRCXiQTudhmJGMgC520ceMqKKs97AqD4SKtv+yl3zIpNmN7RohAmwcbzPLhzFGKxXzj954j32/ITXZo2jxPuaDp4DzmlPmSJL7JuDMROf+iOjz6McuPx/zBCBes5h7BwzdLT4W
4W+wZu+tGdgQpIbaPVd+hpbgvyFeOzLPCuBJqgz3iEXmV+cY+ielco3KvmEGRWfuDwxjNmOtN+9Udekpr3mCbPovs4Qdq33/0N7fHKW9dV2+VEmBxfpydeBVoSn3zTK1Ny1Pn4maySH4AQ1lraiRXRYbPt+5yV2l
QtntLDC2LfTmo3gNuemCoclNghU1AATQr3FJyE4X7o7gyTf1sI3NGDxMZ3KLWpdjXWM90BOzhikPWI5b6nsm+aXvM+Uka+kOqR3J9OPPZNpW+vQzOQ2dBkfRFNT8SiHuqGmYH3vWb/ME7i9YjebQ8NSuow2k2M7G
v1cWLR0sk2Vh2/87dSJHOfCSgLPc8BtozpbPPLMjp4rQ0JECnkHHSxV5mK28VA/8nAM/5xMP84FTCLyOM6/ozBNQaFpMNchPyeStjOSQFBO/oZIlSg4H5scV+QB2/LXPvlk2127TdGfxVhgN0nZnU0/1Tf0Ixa7Q
GwmvvnMQvtm6evgjzsxSj9X1cLAfKi3fPFvaAMZVUDnJzS84aIeZmb7Gc8uqrkCKdd79KCwzAHfRl1pwHlrc1wjusdlYOipWwJLlGFu0ILEdD0O4GpCtt3MJ0k3yFno3Gu6Hsfm0ExEWNa3rSmOEUYuEl/1BYqHT
fJqKjPbwWKx43pR5rlzGaQ5PWkqXwrmZ24nFalBrNEGYr3I9tZ2dXylWaq5coKNPiTH1Rrei4zyK+Wo5hbauhNQd27tm1YZ/mclQ+5GpL+F2idrOYn98vh4dtbvKUvIBG2zBGqPPuersQAECkgwycs70Y3txT911
d/083k3E7rxZpnnd2Jmy+hkJHcdZ9h4iJxOTV2om2RNVNKy2fkg56iAOedAxTjU+oiLV8vJVrUlPxFPrtb1t2aR3L8ML5+ZO4U5rjm61azC3zdWCp+1zgUUuay1fYWK6gM8qYiBVfJYRhw2w80/fk1K1NqaueNeU
AdFiIj0VffGvkSc0O4aDAYWsDWHZsWH0d3T4oZXfZ3lodLxzfcsPIcpUQ6qTSqxHzePmJ/Jf2qJzSNvqMNSigsSki/8W4y8izmVmBf6qOBJR61x0aqdzVF+QPKHH4oXrYRw6Pv4jl+zQsWmN5rgzr+Wir8OUIyQJ
vgbq1MPxEPEDmwE21gWLXb0Fh7lENP3Gw9PAIIgTnNyyUZU+/VCSEqeAQ5lY0WvTAlOBfZBXPCQQnC2YlsLTaOnW1sLznh3PLdPBVB2TI4K5Ts5nPt3XGMVM+WsbrBzbtIQv8buFTyTadVgE9T9pMO4XIgzBfmeS
Og64M9HtW1Nat3Ws9SVdeBqtHJxd2JCD+cMs3lw4Y4p63hqUt1cec2INgIktQcnbpMOZ6bnEh/R1A613upEN7mJEBFzJLXSm8h4JG+YOOc1eZrJ8Fq4mDTVz2yQeZR1rvVndVGU3hQdnCdex6TRHIdGyPctpPpoL
wcCa0aBMiD7/u0CPAUnYkUx0tuF0Hf76ni4AtOQT0YrJyy+UUsDLEzhGTRBjpPPtu4pVoHN/WCHMB84wprMzztwTUxogASlmu1JDIU1LBNekNY6Ivciuzapot4DpJ273YiIcB5SVB853OH3ChIYQDCf8tBEH07oa
vHmicVY5JAn6U6MRyNqB6EOciQu3QjqLS1m/mrNm3nYx2kFpIUmG+giqXSccT1wOm2JlWda8NjIA7fSFCe6nH87sAAr3Bpb+MmvF8aY1LwfJmjxHry2zmx6vRDA+Qye+DJrXtKLmUcfDkQBI/JhCMMFlR2uyKra9
OLwXCW8z/VPzKiwNX9F3hxLidqmPyezwx98bm6Ql/O3TuXwEtaT/Wi5mtwOTiINJLj+Wu8lj+7UsPLx7jjd+k8nq3mt3Ce60crvs99MFcI8g28NA99w06+XDHvfcahFu59vsevK1QtlJEGwB6qCEUX6Bpxxxrimp
u9eYW6StMlFsmT+Y73pf8asymqCfOXK5cxt3hBvRausAox3I/EBJNzPwLx79ktmFPRIl/4kgc/y3BrKDqbE+vzK7usJYX43Pfz3sGJSOD3iaSwu4/IIjTCZzez8aPRE1aVB6dtWZ4GHszZaaiEc4LfWZNAS+/x4U
760guLoZUUGE5N2tDbhypL5xQOMWAgUtYbYLilq/Fl7YMOsp02RaLc1/SYc7GubTQ9BYkVwwEW9Ni5WepjnukYMGhWRUQuwhXnLKUBG1HkKmpbSNGg+k3Gr9rGalZKoJSn02F5GUYFgs2Wpvf/KahMbAZO9VdEmt
51JOlpK5Q0jeAv/ofr/Q35O96/z9LtxasfzgLStqeDIpiC71R5STj0kyeeKAlEGo4tjARPJODWM+a7POBCiikE5xg67LhtFK1FNVoT8msRYeVzzYHuofWLO0xLTkEj2O8g2m2a+6XPW53G7sSZ/wSoZo+P2lIusK
keNB0ZYZnl1Jo5vTQd8igUDm07ohfECGbGOUTrLuSlkvySxVPP5XDThQFSt6Ml5/zxdecruv4MqTROpgf7uuznz8oSXtgtevUn8zs2azEs/0q4LpMB/ZMoEtKsit7oOK1aaBES14pw1qNalAHAngS9xxEKJXWmsx
UZMRx6JvRc1/Txrd2ZXVa17L95+TozA9B2K28k38dHJbwiFyDCAnAsXR4EtJTURv5mifv0RLKNuc99t8uZ+j+5Q4StyX5fpvv+yeqVzB2e9Vsr/RQFqm0RX2G21p2fNq0H4wRwSY9Dom/m9GuFBHSeBuU/CI1PPF
lIPibjeZMDoow84sKRuhXIl3Cx1qHj0zXMNR9Uaoc3rXudzGyDKEgaWpJ53GZklWX9151P7+Xuv4BepYs3Vpx3RpuI4JyZpnmYq+0M4K4ygNErefbZMwbpZ8IsWvTmbt25OsMiOze3+na2w6gGroBfxVWH1upsux
iYeF/q0i3SJjgifDslxT0MFMEGVi6tI29yQn1lslb5qdKFY+qiVGOWUOKMRY6Yr4Nt6U0phgHPP549VQVVYmnmhjd9PRmgc18VRKG1M9uYl6u/GLXDxBXW754+mOn0lcUZTbKs9p+t0YV+ZZ1jfrRVVnA8Obk2pZ
WAWdxms6Rw0GKEcR9Lj8f+ZPSYv0ouaRo+ZrOQ3x4fw4fvc0Xebl+m1N+fnl9e39+59//pc//pDqGXOPJUV1TLc8xvlUUkIxyVJeu5LzJLEaGbucLh5SGmAenh6m7VTlCjnDPlvJkNhOXES0Kmd7nZ6nPgYp7iTj
BIip5RK/5qfZWkDPYefxMmEZOrqMmI4nSL6eWGIP0CH8Sgr4dl0qGWvdSYn+XLeGV7KaAneyAaBknKk3pdm2cP3r1kFxkpW8caujZSJon3ftikMZ60Z9NQn9idzOWJfyiDoi8BCj63ajdNzQStyYylLNRgr9q6MR
y1Bpzy56LLP46LhVLLXIhET5wjMrL4ym5g9GbhB0Y9GPZilrrGtyTzANiDQzNWrabPi5NdW5Y/7GxcrX91r7uJ4J7ymJCaKMmBT2x0US/FkcIkRyjuu6uXCJJZDCCeLTtZ6xrDvTg0+YerbNgywQc2yzSBEeu09r
xoO3uKFm6Ii01JiRxDIzJCI09VDxpL/+3ACzzmTTJi8hSafzIdadk+iAOCXJj3/Z0+Rgi9tRsv95Z+/zzRFij27EFMtGYa4E3WmExQrUx+r7Gq4VObPxt+BvNxzucIxD1MsrxwokTzzg/LuFQ2oE67erg9WJVpUE
iOXghaQUvdZoPCbo/nZQ3gORVxKmwPOPmHe376mv+xsS1Nx2ru5pTobdUmDU8+MrnAa9TZ4pBMrRI5DUJZzcF3lkB4UXkVew/enlfvrHo08U/v3qL0LO6MZ/UPd3EdRslgwuPQjTjHok81LTbfksTLmEWnqQYClF
WyLTDdgReq3Wfpif4W0iKC/gt2r9uPVfcwQW9Ruq4zJU6R/Fu1EkCF7fApV3yOTdfvEh/tXjmx5/I4Wvy39ycRPvks9ctrLmz1i9dzaqL/jF6ItEzlXLKuYp76Ya1fcZY+mvJdm4T/hfOpEjDuaMA93aOvvxJLYg
uKdxMvDZlyB7PxO0mqNjMjDoDa2aXlAuoFsb1/yD9wWcqpRQi9NbZRmNl3kOSe+8HmfPvQ2mOxOUAc9MD/w+x7F2PU3Y++0QyxI7UNRgmIh4m385DikDtOEboeEaOY6vJXUSCkzhErKO5x9SMqXvB5Ak8ffCCECv
1eu/QeTQHyJpbOvpmojPKIz0feGYIa6uCXJxHEMm0JGMbr8i83l01LWjnsjBf6FZP5moyEPEnl+Nu8lNPhTIgksP5D47fP1cAd8K62WQvpxZRmnbgocR50j+UIRETlxnDwZD7obEHXBif7uql2FL4quYsgZG6dOf
rrGTVqWGsjcboBwAk8isC1E4ypmOUTiVa40Vn3vI/oaLRuHMefEWpJtydA35t4MphBPCF+TZ1Y6wh606FFRDs0kgxCLpm+nQIMCbKHPlE2GBMTYX84ezjdKI5Ao0r0AnjWQwzgNgysbsarLHttXU2KvzJc/Wc/Ir
iHD+UZ2KQNotI5oI6KIGDOEpFf6xS8ewqVEmqm/o50gBGcc9ZeoXQLd7WwgAuYpFAoFpKpUqBysHogieHxeelzNy2bDJq0SdNwXfXfw8f8rma+uSOnu4nsPt2/utTQc/fg60oM9n+vlJ5U8AQ3xfwjEAVCL71PqN
RO7jLjmo/BbXxw2UFnqTwRww7dX3QZ7S/recQkyqFJDMDdopgwTRR0IAjoHL6MReB+k7WHZcoY6QzYXgahV+hHOEnQq7eHej66PxbiDvyJN+bx8O881ghytSYrz1h+uweR6saoXVomXE4Hr9SSt4OOTIxlWEhakx
CsAgAqgOOCJjddt1+BGdXOXErvGTZxlNGe7E3Kzi9PwbOhJanFpc05GrNxU40w6EBFlBNrqUFUGG8pTXuADeBjoBMW5g3/KuuOwoLpLC3ZyoDAJripvWxyQvgH9cx+FD8CGSElYTzq0WI6lnBZxf4LIvHw5PtFYW
BuuSryQ8onHmkVAaNvG/ZXNcNSaPDiO3ZR+HTwF4VuSm1zF4udZQ4Cv/ZRcPBHRf75Jm9ryDUyrS8yB3I6z6W/V870NleG5N5c8MZzM8xU/fwLeVaOm0EwihuKv98geFD5cPTkBVZC0IczbkcikHSF/SfOPT7Ufv
FuoUQlITvAXfYgVEP2ZtZD+dvScx5G3WCLEvf2Kc3QVDv2Tnn0KgmskL0rpkHDzSxxRow6E6NpJ4auiogOcnQjtpZYgyCOd8vyALfPrKdCKmI2TpKEGdSg5615NGI+zwobEEZHM10RC3+LE6itUeL1dH8fBAtdMc
777FfD4VZZ34x3oWq743Hu7Tl4JD9ke7/UY0xPD6qVQs79dLW/3zehrVgvFi81evv4/LdN1+i6cT8p7XQ2hL7IkskuHSVYzRmW4sqcVfpPoiYYHEweCfNsKiuUSWYngoCpymJixA+dXtrKHjwiSKpTgzJnQaOuJC
vyp+hKIVZAIwU8l8spdOYH7NrAVAEOHL+nKU1va/CZPFr+NbOAImYFnmI3MDRTkYczsC7SKSixDvzoKzM5o5bZfKZY7Yjj3UWRkcpiQo4jhh4TvXwVPaSRmtuf1Jv3hQgWLMkoHDjw+r3ARhIGl98gRpGmnC004c
Q3Kshf2haJQ+gDIvEk6DTNggGMR9JvFjNJ3A91HOylO4J+RmZtWex63UhHS9J3gTCAwjxObWQfp4NyDcq44eD7cZ08GXHWlJPXsgrCd0slAJRZqbD8rgyUzehKh1QFWhKGJQVYS9oKQlyZbdy245kjqFcwXDrLi1
vhsWCEE1VZr1KWn9ylTkVbDiLN/Qp+MTJ6AN9AMVskb7uxHRsmRcgCyoSY3XOJu8OSzllftIbMkIQ2HXMzGznYXApADYsUBP9DTY4GYIfKwDeN8UVVqCum2EA6UD3A8ZQSc2rSTZX+YS+KTfCVpdiRazN2pkpz5l
icEyt0tf8lIw22QmS5R7zZVCU9qnj1u6Tsff1vMHjtzb2TWn041dPEDJUcEukGxTEhatOgmYouiul5BZuEQphDWmaW6C3SeOdtHM0bArwI9gJsUgpOy7Jim9nBg/cnJviqLVYJqkSoUsWBqbWaefvMTA0fnmctxz
3HPcc9wPowcbB2TfvS6ulIWpfp2T/0PXK/2L8gue/u65HppW6MuBJ6URW3Eqe2snWuESLLvnqazYWg9lY0hlwMv4z9vctlWvjcRwOp+Zv6A3qtM38421NdQHqSN8SGUXTQgiV1PbtpMNH4ECGinaEWM4URw7OFYa
Aie41iNGh4M5TNVC9dWokYp+sexrpv6RaqG3KGwpuo9oyn73RT6jP1McVo3t/37wyleTxrZzhx4CKThHYxsWm4Z5Cc8anbzSYJtson20RUxt6v5/e+fzzTudiBlwKm4+fjw7ZgurDspl3dWZkNFyC7hTlV5ntIt3
y1GYcRuqqz3y1ko7hXuQUmi2JLptpQ7W/IUwI9KwUksvnPAbkclKV35lSFMXMJVdw9/OSrxcf9cIXQgcG0MpEkkrB8Tg9FeGwAdv17U8HSxBFOiG02awhDR/Jjy8UZTHYXf7+sVYSXFcd0paCW6FG0INTWJKmiho
ptTqIR9oQVxP4585fmDYLAzYageZAC1NGAr4BVQCeaGxLtzOC3AGr+B8ITyDMgzE6dYDn9nJE1KXt6KurdH++ZKSqJqBia0XpUYNvoQOw8z4fHmEfTqy68jp0SNDqJ/bMPVWu2lduO6TdwnF4saDTsOIq4e1EqQs
6gneNuPZBCKSuSlxPI34PKmnpbq1mpRIzwkhKlh8yTBB8kaZim6jkk65cr7FETnEWi7PPZaaLoFYyxukPkst37dVFN3m5HpHEkbi3lQF9jXn9klkcHzJBXd1h/SRKC1edgOjo9FNzxDo2Qwg1XarBtGbbJA0oilE
a5EVFU2L/+tOEHq3pRClm8hA1ZebE+pyM08pAAErsAdB04GTJzU54xF9Lo3xlvi2iTzzhXN/whfymYqYK91d70MaTzem0hEa3Z+B/nkw/fNvfwlx2JoWSbHFmrjgrodycKyKMMOmgO1jVm10HQEY6PFtYo/08B6Y
lI6KdI+DmNC+isX7/3aX57O1ahB8hR9prwKvPCfcyQl4xw5f9H9yeSz4/38Gipvh+G7zyQHGbO0BqyQftXxV1X1eWW5M/v5/czgB3V54JUdbA8Ek8uxFJ7Qn0Pcs5P3IZxue/Hvqhu//OzmpzJ90BITAT8VlEJaa
lFP4JBonojRNLUV/CK27ESYJN4mRShrfuSX2Ibfxtcmyosk6vxa92/zDT40zbR2BHQfOaNaF2eU8yXxrmfT9zj26hdKzP3b3WtU0gWXYnj7fcVZJocmm2W4LKnG+uLxSZOmW+lOBHC996h5b3U5PWoqihXRI/Uef
r/OZv8PKaxchV5UFiP/A08Yimz9cHtBy/2vriN5jlrss1tPSSKMAPmzpgHPX7cmzYlGKCqbM7hsJAzxW9pxxbNLiejmW2xQuitTMZtLlQAVQjQKQgucY9W27bE3UhWBodSP44iToftkgkpZuM36wkSIqiaA2Aam2
bBJra5wjoQuKKCizgB6jN9G7gmYCNKWReotteWORloK3/Ks9Em4VAqzsyNImJFkcy1tLfgfKZrPhb9XcxyDOUdt5FCq2vOOrXnoWpQhHcIORJb7s9Po/mcfuuMQWum747y0tRGs3LH/J1V8KmeioJiyRW7gd835a
vFeRZUuiS0aK5Spsq7rivfQex7Vs2nSjBUNlA8yZ29PqOrGL0Yo7Mj5AeUO8tA3tr7iPLeeC0UseBK37pTN2hFwoz6uCWOghBcU7QU9TcF0OKksgz0FTv8q87X+DXpkG6bPrukz2uYaadx4CxQOgYYE8AkWPS8Z2
Jv3QGjNwinAvriOatxTuKYuKzO7kCsft+7WdECZQtbm3gk7teCEONhYFzN4apjySlpNAosHpJL2/GF+FBWHwzfnCz8Vs6Mn37UQbQ1aPKlulWj85ip0wqpsl0jW0NElYCb8Y3hAU33Lb709/57MKrfXNXqOna55F
AYVVbIwdCqJ8pJ4RPnGxB72EeAioDhUIsdQEJtAsWTOi8qYKCQeDQkIeZkS1+z5Liow+MCNP2UzLU96xHAHi319xXgHBHzOs8jUm4Wfi675M7kJxRncahPOqEF3blz0Yw3QwD1ldxy2EVScpJWzNIJFpyXg1Ptpd
gXHZCGTTU0ePsYDwevszp2Hrh+gx2ctpSdGiC4suou05SxOw/nV6nLQnnkPKQTKR4tO3HTkfcKL4X/khvizxMY4zTygtguyNh1INspN72f9lXFQHYUdCnPRH2+5HbhADf/B67KIQKDVHAD7zrbpWD6HzLKIZNdEH
MQHoQR88l1YDXH5dUOrZ16CR5z8A5vKL9nEE4z/34J1P5emGz5V1zl48opIYBMeWogBVUKBfhEQnvX1aJ4PGyRomvjit/Zi+PbJDMK/SuxCxOWnxfVdV5VYR0AWtc32rNRBdFihm24m7WmIsZgjKzt9CqFXJ1RQt
nn/KzbC3yNfyCxk+tI7EPwHDwdaXmA+Y/Mwp6bi2WMgM+DFzE+zL04dsCZk7aANJ6U5NS/xVyVWVj9OkuBa1HFaNEEFHSaTkcYtKfyHjSusSel//VBuu8vpEUf2GqWqdQ3aE5sJpBeAl29Fe2+g1OzmWYb9jgEDh
saEuarWUqeIzyWC71iD9yfp6ZBR+TVbi2S0/uonFEtHYD8JdIWaYWOUEyIpxqrWCXJfODDevxrIRtPUw9Uy3mc25MWDN0rlTJpwzWPmRzpV84mCx8Df7cOdZgSXJQ7iBTR3eMAHREZ0zLlSBKJabI1tE5vhW0WI2
/OQxJZg5UjGaLeQky2pj/X7+SMfOdj7UPY6Sie0bgd2SgAD/4IutIHzhLII4eXTsvXmKzqcjdRAudHKcJwum4FhfpsK/3rR4+2uWjl1mjYUMOaATorSK1pOMzenEPWkbzu2j6E3Shu1L9RD8mmun5McyjlrDQloL
K52rGhwdrZCzBBw3oWQ78Bwscqcjs8Bv8P6WkirTf0Yytls44QbvUWnHDhzK3JzlBduonEdllulZvvwIuGoVmmpoLaI0UY4bkRR+51+u+lKxNlRqI0InDwEuTicjoeATmomxSqDzTHs+nDFb1WBi+RBsn2AVn7Rm
49nTaQx27bZCdmNXul7IRaprsMAG6+mPaHyjs16i6PBzneAZnXYSObwrrQDGKX/uG5t3W3ljHmxAJN7m9cmsPjZRmef8WPXbp+TB2pYostuI/rK7+0CHK9MilCI2PWmlvG25ESez3FJ5WfFGJcRVLJaHzZKUeXXh
JzNvOh3ENjF40gITnLR17pv00jMqKXkd1k8JM43LqLjxbYuN+DQL9S5fpKZ5dKuS59ikNlSFcH5jkbaR3FfuA/Qt3TaLnWK5svpm8dDB1JZNG9Z1HW0xNyJwouVrc74hIvsYMUpsaqIb88s5fPxQ3QsTnIDP5qU/
NsYzMr2kLb7A6rPVlXg+Udq34JNj6ivl42pwqxCodGrUtIimc9XMevXaTGjErsuPZrx7zx6DLCvwMrYWY6Mb60Nhv5Fsv2sgESeqNaYu2y1z0JnxmpgedegxoF+ZbgXrGjUKRVnBSG5yahwjhWsJbQ5sIBOysoI3
sNfsN66p7dX19EUAp69pwOVXjSKmo3Dl1UclF3/uI8PnZNT+0TI3X+2gLx16juSPOJiuNF/9xBV+0bDH2uDPbB1z41C264ITQpXHZEtXmTJXaZjFu9RSNulYt5I008Ul50lipqvo2YIFlGm8yC42jmd3tqsPPbT6
8omJWdF+mIDpwCTDyCf9S8rdQnARhMlbT4Laj/huHc/H442bfkQWsMpdxoE5qnvvLBO8rOnUuHzkCl4n+JVR10+DOpflhQxRxUvBhaZ9B5V2mlqiqVV+uRTTS7UaIxFMQYjNapoO7JYXtzF9NZgJeLdVhYusDao2
WTXJ8saDJGul9y2AaRYIyoIf/TnGKnNEdoNCMSpLuy/g2eVayaMqJQWTxp4wU473O7G9cgykEUVMb5KOs4q4dQlpPyCZ0+CIQl4OdSJJ/5jdWXiHY9/7CIRCpo4bYfhAw55TmvgmfT8cW7Pkb45b05e/boSoBWof
IKwjBdHoPSI+/c6Tn75rEbGfvYxZ197ehaR7Day6zS45eYcUtT8N2r7oCNLsnLDD/LHIVOvyI9eaBpEmmuWOcR1mApsbzAp/aK4mNEmFDzaqQq3jh6sTiS9Ftm7pUBXRRQiDzqcrTHVmUjrIyBVtyGOxxNYOCNTy
P+hdtBR3J6kS7QhXxO0FhPDmX95AjaWpeR62idFtFvfA/sckw19dKLjD8HFQNC8XCtKOs9GmAliN+Pphus78/2ux0JsDsGylp2yfN4C/OTtW3k7xZJC57rft2uXc1Odfyfpc+MUKe0kZRFZz0E0+eU2kHMLL57VH
Djn0etRAOMAe9zA/7bDMxTYY/dLbxHuY9juXMQb9RsIteOYGdwDINh1qiFxq4UDvYZ0sjV7IcSpQD16dOw6AKJjbLjkZEhUjNFqUuqTtsgyR4TnegwhlTEJEKqF2ugelnV+zqFOuYKpTTbeFsMlqSrbaP41KiFLB
vatUcTX2Clb1G23FyEkh7Fzv1J8R9eVtNNMV0+bw8PFP4fGGXLRFXYGHesxqB4aJ/TIlz3K4P0OgTjWmR3CMg09cegznbvkmMgIjAlSVfbhFV6ryVladD4ccwYIgYBiJi5KcmoLrs8cDeOghrlPLhtPMzqvt5S5b
ul02ddJQsk3ZPUXXs8gsjk2iCAl6z1g485JVEMmlHhHrpFFhVT56C8ku/LkMSTTlnZ9bmQLjsfmyn0XPgtm+dnZ2M3wzG/JJBkoeHgRa1jxfACg+a4J/78onvUmxH336p75NQ3e7jDTBDxG15GluorFR/Ux+Wtz5
iUZkqvsA6z2NZ7PKUU6ylKvLf9L8VhbFXPn1V9D5tE1DCrhbWjd7TFWuGwGht64t4dBBaRI5W+4XVKcHfRyY4tTQBfxYh7zAt6tM+yEeoa029vQ8VKDeKc5R4SHYsz6CU34hNj1Dxsp0w4N11Uy9NqnpXDxUyEx5
oaQJQKFcNUUdanEhJjn9KHEHQfhZ4MvJazs3Ta/7S+6ni9Af+QE60W86dXk6Szw9lOBerlwtbSSC3xR41fC6S7fGYqYSu4x5QvN7+WBj8UFb9GkHIIlP9lnw5i8KWGcVrQLlfaa+AQ2IuD/tOpRF+h+g7Yj0c4qD
k++zmoK9feMGWjWykuMDRfEntCSjFR9ldquWg/SKexvSDkUZLMizNSXEypxOYwVmFTLkBD/giXpLjuIygpsZvS62JIbHJmlOOAiPflVs0rwQawcSZJ7rwy+BaTnLaq9r+oE1d1fBmIqopB2u1xpohcd3AbP3X6XV
3/CmDyf/Ya3PB/dct3dwOm1gysAEtoV9gMB6W30r1yWndPrEFTjh7cN2YdwQcH+BPuQBh1ysgM7cwU13aIPHx8aksde4bBw3RnPPhwTkQW9kD1fSJGUoPou8V39bjJJOSaKCPrQWVnnC0V74UF/ECs7s7uGogOHq
tM8+7F5yJMc9R66nWQe2YjNmcrckPYIkb+12sCqg/In+nK0Yy3J0qXa6MV+38ddIha015OHjJKftxLGCt7TqlIFJtn3arV7TDdkojuvN2odwBBmtAyDYD+tSQ4THtzEzled5TuYJcr7GwaiuSW2bbLdifxj094qO
NfxVNBSXWp9rJ7xzgjJxE4DKqW+VEIlshtRLbnV2kbeWbBSdwDjdDakBGyBwOK6lAoUEGy9JHMFo3s3vHfYrBfPd2vl82g+AygMlnTZtk/5g/hqT69kY1791qdiXcs+quz3LVaDHkGLRIeXnNoKOzX1IyRlxfCgF
tOTnMloR1txqwregzKPscfKEDR59rO4CjjzZRQ+TpGzYeNrdUm7PMY5hTTUKUA/ARaqYlckUnFp4Np7HNTyJPGnQhaRNhkJ4TPuaFE648cTdz7bAsYdCNFhD+zeJzVdp7myE/i8il8lh9nFYgm+klloNpf7rrWzk
55eRgIEx45dAlGf1wXOcwzjC+NcJi70/El5RUc9cH63+n6xkNvLvbV35/I3pyzdCMNjnh0OBEMC6ak22Pw1OVwJEumCKTsij2xCjz7vAaC5oTCP8pJs9QXiguMnEkJByGdJIwpvZyCXYrqRcxoSQpBMMAncTDNWe
i3wHFFeASLf1pO+tMDNgIWLfekm8K8Chu+Y7SJJrfYEcqeG3UBWW4sgk5TsXgyq/apAMJ9q3ZXLU4nBCC1ohsJrDyE1wKcwspk3SrA8462bU+bOYpHWRKdHDowMGzV1PCM4hfKTgjnVa2glxFruhWG/D4qZxVh+N
8ISh30DDgH6nGfIuv13vgON9t9Fkd//QhhsC8g64jnejXHknhdA7T8g7LO5+1/B0n+r8MJI6YfT0Gbit6S3bIaFljlrQAVfIYHZqul31KTQMQzTjzHE8Bw+wD41NSobZ5yQmbGD11VSwUGV8PbZDRmTL9KdLbAIV
wWC9CdtuiuPrHp5uDnrefoBJoYGut2TZ64SylNeqIAJl0yco5NFVA9rLrKZ6tLCUlQLVS68gCu8WJZbjP1+VNhXEQkLbbbEfwrvkKoBIM5ejCez2c6hwhiTJ7AA7bp3n6HE1oQfdssTKPjDEf+8J4feYBCpAtlzt
QxGwf99BYkMzGZpluJIF/7z2HUq4QILsBXlYECl2o1AMEUnSihahUgY2mQ8PTxozOEmMAypdaAlB2I/0swvT7xA//JZhkjvNPOEN37ArJFkJE0pv0mlYgRZi3kE2KMEMLbkqYKjl+0iQhvGP11hKZy0oMA2RxzE/
TFUdCdyA3AjHNFYzM9QBMTWyBcAoZkm7QrlK72OOH3N7iwzw40DFVMvbW4nMj5GO8/qxsDe/Czk/85WEFokQJX2sxC5zUFEHkdjkc9wKRN+vuMpPKWDc4OMgJtuGmuAAGg0sDP/IbATOQpOk8HiaFLsGO5xygXm5
HH2COpSNdMvKocRDkHP9FOXswsBIbeIyxB1eV2KSv3eXbLggyTzitj/FdrRSMtD5vbs20HEluSYzvxAOUYtyubrWie4/jeLfGVp/F+hmlxZC/ygmv0n8iazQeyqWD1Rfa3eLBeR64G+n9p+wAkmPdSDno+PfGxaA
YUZqMqHgN3ok8ysDEMeBJrueLFTwRJV3QFF7OtByLKLe4A0Khq4dFMXAIhKAGIuOW2biHaTmPlSTSeReynkjtqOIFIfOB15daNdsxcGyY6+VP+bdHKYEbrpBYHPLdzwVHlj8ReKUt5sFInMWspn7IRrQwq7usTjx
BRXMgEZQgR4jdWQtANqEZ4u5wH9XhJV1XGaGUiSzafAjLRNeCadUh7EdtjhCj2MJp9CPbmwSOrC9mVofZx9ydYh2aIKUf4DQIbnAU7FADCf/3UiSX3L1zVr31DbxO1/a1TSGjtegnRaBWfvnzOmbrKS9U8lrt9Ph
cv5IZJcxjv3Si3m1+WRsWEZOwvbhWwJSMBAHfFgZUsS6tlIThIjHh2rOm7T4oSb1Wn29GdHEThsfCiysSGamKPE3MVqMGUXcHGGie5mXUHX23mSRw80HwPE+XbeQVcBRGC3HybMnQeN/HF+v2OecPWfryLt1FCUf
9AHNBEg42sRaxBhDh0/JRyUON4F10F4XqF6HiLl0RTzONxQbu3H4Ko4GI/XCD+XFTlZZyK/uNPom3u+nayxTDxrv8AOzF58UKhZiHJFRNxZG8FsiE67GsBgljYc489PrL50gruN1hMLJAGqeTgPDilxpSPMZcfzk
y2XqvzYCfvpXpPe0rOdGqPogaC77TjkZowgxMbypzeOk8llX/YQLsqSRQ8hgCt8t0as8zGxWireTNTHCa8ev/6RDL6lHKPeA7D9ojfPhmY370vE3A4uhHoNb5WFwlOyev0skMvPCU9+vUur4xknvlPGAiZMPuQGy
+eAbocuZ2AOKnw4RcT5+OIPMh8seVy05LGHbYgL41+F5gGG9R5ezcef8HNycW3JIGjBXDxOGevrArjdUv8ItHAOVkvjAXKQh2U5mgJKb33ZmIxBISpaPp8y2ZA5t0wv2qU5xL0lRHbcL3/XiWmi/nKUDdQT3qpPH
4c0evbB0855IFwHEoqJtL961Ao5N4c0Uwn4+EB9tIPwA8Uyjy8txcai7mH2wIEILuSq7kvEe68xWQ8JJm8A81xxB7YB37D4G/vh+YZcKPyyA62FYQAsLvRMREMmFvUoQw3KQBxSLjxbuJZcdwjNvS5K5GKzGSbkI
mhavS3RQ/+WTjQgQZR0epy4RdY6h4aWWmwXydYRVpOUDoa64NMyVW3oiiuCc3Pl5YsOTik/WQBpd4IKHxiWwbsdgmYTOzLBLWHY4BkcxHyhYc76jyj+o8wF6e+IMREfxxOKVwS52uNZdgjNnYXhpzcVf5xk09cjR
Fw8eW3ZHMxOr5GA4lwM6BCWCFljdtIKCpOt6bNZZpdxD5SBNALhVwCWs5BlkxBJ+8DuEl/JQzLfwBbWM/Cxl44FC9yrryjrmMQo+0u6aX009NtrYC7dr8Jdah+osdfyhNl7GuhZX7SbZ1tQaUncJmt8JFXAR7tJw
dOt5auFgwFJeRIlB0okNi5RfpBS1m+8zBQYDlGZMUxFEhAPcsvmbr/IW5CJm18LCY8xS7nPcF6VrxinhNlLJCJgil7mIqDrHYE8CYIRc3HXdP6XdKZtZaAyI4HQ/XyCQUOLz1k85SWU8dkzzqsKcp+5N3DIHe+T5
Bgtc1zzyW/zwsNjQEe9Ts0+xEld1qPnATjZNNMLD2lKIx+69cKcREbZpYn2oWjwygAZUx+fZJSJwhS5QaVxCqx5/fjdvxTX4a8DfSPhF6cjt1GjeqpYyzGuLMFEf9idGC3yKXeLq/LzjOEVBOjLpI4nuQNYMiK1r
CgBHNxEums1utP/N5mS1+QAemIrR7nMBICVFJOg7LrFgwqAFL1wiP9ZMtczyZGLTAudcESAnkz/kUFhXuRHCU1qbYKYXgzz3IsZlu4LTNbmtoKVMZBOk2Ld4vXBciphWry4Od4R7XoIyPww6ZaB9bEFOORveSxkW
MQcR4exlLiz1nSbcRNLoHtDalCYpp55xQqoUkdxchERN09RneAf5d83QPLoGGbfGDqiix6FoEcPeunY1JC7fwj9HDxSXWV+Zxuq5+i+gg49ApgvED7Mj+BrMQw+CxTOukqAZwxbA+UFaNvJlsKoxy9+dsprZAQRq
LG5YjfmVMBFGhmvYoomHFaZVF0YHNmsJZ/3s/phrYZSGVewB7sOfo8Xn1wcZedutsuyVVUoIXE9iUpvoKXqUQnW2GHbIetGQHcHgRWOGL/K9oXTbYzRLWO6d8WxTdpEyqakuYmWfWU3tRBIFnIibOrrLsM8Ts+fP
OBCvayqZ76vdhJ02liWFhzpKbjHZ89SxwevzSZTM4ETh8vkRh1hOe0212UHYmfJFF3WwpUcn5QSSpOfeTVQcgE6KaAcbwviTJG4zTlD71DygWFYJlr2a9qU0M2aNodzSRNG7XpEy4GC3blRJj6A9E7cF817yO8qi
n3degkXd1xuri57pHJ2JMDO9E82zTy37d1ViYP0lv9cNNXKA7vZH5TWDUCn1jqDs2bIDaH7AvCfOw6YlwWrxWvUgZmn7K6m4EF8aNYPbejFJh6BA3wY1GM229w3R89egAYcwmxDe5qM0tRXxtbL7TMhtB/wTKaEc
aefOJpjXiXmqNNQdGL7xhjOBcXBk0ynnwnBfjsK5894oit6A+rXxZAwWqvoQC6rXp2nS/+gE89aQyYpgE51AUxKTwZKYG97eb1yhvZhXE1c2P4IE4UqsplhIX1ha2WPiHrIMd5PUIsPmvwlr3yrV5yrD5MWgH8LZ
BFIxsnTaZxI2f0H4/jfr4wRG3gEqcg/Pljo9o4PiEGFXcEf9dbpVIJDT57go3cRnGHCuxOyaCbb2NPKmgi3Qk4NivfVHE3I8bDELPayCPgNxuwxijI+0sv51ONE2CXOdW2DVjTeQmF76Upw6t2YTAbdP3VWXRHqq
S60nDs3I38PAZtsA43kRVaCW1mwEqwhZGkKQRutrjmoRBMEwOihwO9OSS1XtRDhP6ySK3lgjRJwxGsJjM807QpFpmGsJhr0DXxjlDo4KpzHf1ESfXZ+vGdwYMxvNilAZoJPIzWZ1OKvla6TOa5NnDtW3n8py5QnI
gVdEL70AJeBKG0mpv52wlMztXxOr5Lspv57JJLu+CKwyYHNoaybU6vrVMrUuojlarR7uFxu38v2cl3Me/V5Z/tx+DMUz5YwqNCvOilGWUrdZ4BYmHoBzDJkH4ujaDr8JpsjLknKCAk8dZSLfCrqMDX03i3b7xKlb
ArZYNhkA3qpYp2EssPKpQsWYgQNyYW5iyqHD5ksMCWZuZJx2mcZGDdsYZt92ymudeDv7sjFwhugtd/2X5qzfEuOSvp81umf+3OtZkA6IH/LJ/1GMzaQY/1Hu4vxdcMpN9d3YiEDeH24XtZ7pOghkI7fwWvWrhAkg
IkdBi/HSWVfZidl+yJzS9yX3DbnTLLIFwTfwwpqYTd4Gfc3kjNdj/f1gtmmz4QGelwakkUnTjU83GAGQNYgp7SNqgkLHaGceYwSktkABFWmqSR1i41dDutZvgrOfo4txK0w7wpC8QLzAK3Jv1ZzLOBHnEuvzIuOB
U+dmytHjXOI6mJzLIVrZOTM2vgrcT053SFDqZD8v9PeHPUefZepxVKOWKMIYkzmpLhWkJ3QYmZbm6GtGrd0sJDphtJs+uMjERFTMbCVfxOaS0wCdkB5brJKx8bI9BpCuGJrOSdXTt7GCwAedFkBtNr0bg0hiz/FX
TVAOGRkWs2kpu/Gwsg3b55uA+EWLZkM58beG3utLNbpHG9YmhvO24x3T9XArONXKxFPqCuQ5Igd2+2jHxKsV07R+chYtZf+lA87B/+JeBZo75+rbGkPh22rF3515MrLOY4+Pt7KZ0N2aOpbfxYmLzKHZ9nqwUqsI
d6jP6+WNWTPynkMnof3mx8+v3JZsetFWZSaOvB9qNVd0racH56rF/udPERWv8CJGfdskrgydEIyO4nWA+xxpHJmSeUrTGq7DTgB/Ry4WJ4A/+uuSfWmqPAFmboopq/FLjCHoS03VafOfTZSfKDQTina+Fn9bkKT0
A1VSBn9YiKn8uQmaBKY52L2nq2FNOMlobMgcT+7yAwFhB7KYB2hoMuitG/F+17fcFFIsDGJP+fNj2YuThtoWaIHxjMT70I5nID02qJj+cF8tgLmY5zqldzGoHI9r2LtwOSxLhAVI5sDG2f2o2Bnp6zg9fZ1XnzOh
5IToIJayCmSGblLDUNbB7olYLIcDnx6YKi5McHDz+QsCCoMrVcfRXrAvxUbY0Zncx2QrNMT58V6iFd1J+ZsY0MW+aLfU4uKI8VKcEM/ioHQUj/dDdJNqiHG35rTCbpVTd9ObhIl5dTfG3d72gzFK4eh3Dy8DP8BL
oKaX7SheNJ4FisFz0k7ctfxZtkOcBApZkK1vE/WwFryYFG6DDjMcqs7a+vXTP+HRmgUkwL4PsP8ch58P7tV11LbRijh6I5C+XbA08HSs6bXxeeNKucPYI31qKPZ/zR01LdCEnlYsrlvspYQ2nPmTE8riZPjzPj7d
YQtvOe9PMbWq6xDs8E7Xz5SDtKBPvuQaBvzhsxjmztTE0RN59UVUoGYPDeZ0zrA81Ngq0grNROzZdWqitOd75rnH+9Q3pKMNam2iZmZm9SMXncgT1AIhNU4gZfrY6m7lhHCO1Jo/hwne3gB5izrRdV9hLCMHV+1R
waimurH8FZDMXb+55yIZ+sZjYecPAq4EsvbYa3SJo637yCCRLXsXKapHnP6M/ALN97SaVrVslbjlcdYDVcYH26WHZgFVgTquU3/8BP38muEZydlP+Ei1qC0GKZDe/OJnqhuRs6SZHQmM9ydHXzCz9wbdTWcsMbYb
xXjelIKWVuwGdE1j4ke36t8zK7yxj0l/UsVt1U4/DXDoYC3pbW93xwCdMz3FZFw+Py8WF/1UYh8DW/yovPCfCSE86JOADZ3y0y2sWQ1Cl1z9elRO6sbpOBnutGNYUXXef96tphBYYXF2KVa2+T+m/BiDga6fw2BB
/O1H8k9Hxgdv6lzE3Y3jH2sHgIX5r/Pfg3/R/iCvISU7h67dhSDDSEtCmSDBfepAGAIXuRRiepixVZqb+DT3F14SXvt+hZ+gFngq5bcUEb8FW2MOBci6CWRYb3wGgn3JQdiKOvAIBNaEgWEuoXWzZeBCN/f62Y1x
sVM92tfdHIw2/DUQTqpP1Xhhc28g41iU7gm8nWMk4Cjm8wz9KogD+2Qu4yctODuPuhSWFIqC+PabcT32Tx2mCcBlQQfPnffm+0aiNNObfK4t8VxLEshEskTIDW/YYhPrW4KdBVkQGsmdDkoKS9a1rPfzLU78xXDb
P822cmc1PTvxuPe4lLd8p16KfWWKs2215QYaWiNRNbFqUPZQghtqngCRtEYoe7aLNa6CwpBjy7E8T4t1igEXS0lIvMuYOeMxyyW2uN7V6DoCqy3m9Q69rBjeWMCy2L9kp0Q56IZL9d9vtwm4XfyPqfsFOAt4AaFG
8HRCTNt05ViJ+DYHMKOcjgU+qPa9xutyepQ0PIInpBd2ujo3aZq+pslrJq+t83fQobVd970qyw0FI+RN4nk8tnTZjd42vkZnWtB17gkQHuTNmSZNf5nqeQHVJV6ddEqDZIX4YHUwQgIq72FyqhJ4Bi8QZ/XNdh1X
aB0TLtZsD+AqMUIGYazCiAlitzgzclJtSvZWSfm9HQO2SpGRJCIlfuJBK/Mz/FTEjuzeof16aSMhIaUxYsKa0tyXXOfDlw7opPh3oQMJhOriavpI66KVUdRl7P6bOREd9DBbNGUouvKdd5eF5iGVOBNGsR47FpiY
SCtAJWwHVPNofw511s3nAI/y/dxUwdcZZBR1+8o4gw1cvcMBV2icLfzoI39qmus7G/v8DvL2WNNMLM+H3WTY/5ASI6/BC7r6mk6oez/4FB6wYxDckYU4yN1MvfJrS4w8ynQqXzBBXIhfZwS/zc7Nu55yjSb0P2Fi
cW9uP/9dFIo4gSJp5BIco90Mjzgd1Eo7px31jSouCaGeDkofTdovbGkjowJO5tuj2YbKohfVNAkoaAYkZM7wT4oxlMwjlLHmvvw5CejyLIgxPKa69XvT7+91zl9pyeIUyT5iP3E4krEjJRbgzWit46pmFBMA9Fgr
YBbx2OhdqICK9sDsL0h20sYmAvI/65G1aHP1vbx8v/rV1c9usZN6MX7r/VFd/5n6ufHd1I9Tz8Yb49H45Oqt8cr45XU38DJeFi1zONor2dvazMmg4auipVgHRY9iGkSEc/5a8Bt6xLfDSr/lRGanhHI4WAwtSc1D
5c3byCGdOU1dRZ1PPjNJ3SNEQmtS4SimjGCBiRvaiRMSGmp1Q51szGjIvt7ykt5FXzJES9BdjesnKtu0vLaTg+qHcGRbMoqNgIOItq0ffqRvvlGihHtyNd1xzfgGDhYCADlQChMbG/b6TzlR3W9uO9nVEofZKRNZ
I9WU5Fza3Ky+Hw6pBL+4xBxaIjihc4TZGaiUIdN/jYmZO3XFgI0sKa0h05Xk3+KcnZUUcWTU1iTY5eU8euEf3QhuG4Kt2izeU8qD6SBmu4bf5d040bN8J86ZcgIhMtUyafMcHk/NmQ7zrXVsFLe2yQAnPsOpa9M0
Q1x0Jwe0LXRZzdnZI4JDeCKG/MGohholSEdJoHgVJvBXzhEdUafAAr6CO8LSAyup/ZmjUlxEq3SST6Z6AhoVOYrc67u6bZ/mAcJ6Vxo4gx1r0QozCLhmQ8HDqyZ/YCJBZu/ZTVEsSwxepJxnzyyee8rJEkFdZeOW
Sfqw3zg99vnH2Ok0m72r+6OfCv7SmEDfSm4QD8tbMkjtYE4dtrKUu95VhzVkQ2/qpvJx2F8J9GQvhCB9ERrIUrNc3ZBM3mwFOLuBtf/r/tA6ruyf3H9lZIiyejxEWPmTBY6/YABgPRBmpROOVYc3Pu4YjxFz6jz8
xKUf9nCb8MWhSShEDPj1kW9C24Zj6xvg+LYr5FdhDk+dYAosgDkalnnzVpiw2SOsUEl4O4D91UpX6n568x5xJb0K2aDLQ4iirlrydiTGKZ+tv/Zp1s75g1a8a6qKt2Kz/JJcKP7QXNeuMdLHJglk7I31pNPF9mJ7
DBma6i/M9Y5orkTWp91ZVIlyHK8hxI6fGfwdzcRu7r933OdkruSEIE6HhTsbUc54Rykb+iVK+Vurs1TtTXRXAuU5LK8ExICG7pUaVBsHCuWX/Zt8sxlZnvEerkDQOM8o04Dn9fceNS7xexo8WJlfXXfStbUuZaWV
eFSvS8GKwhqhVjD3Ucfu7tCULt31bXbxrbAFMVJ35ZQvmpobEViHVU7asA5kfpCFkDQz3rHJmjY4P61VSOHVfS+MkIDYbkZ0rdDyiBYAD1tT/6abJJG4DFXZzjKY8E2kTAU3OcrGZ3ueTAuwh9KL7C1gBKd0bcw2
ozeK6HQrrfz5RfsvOiUpIGJKSsyVLnWCMxIZbBWaFCv7+F0MUi/0a0Ar+l1UXu7+BA4WfHcGqRkQtP/fHsQ+FGeNAS93xQV+Lsv9vPKTWk/R1GT1AoSV4ej0/aUIUhK/+KfY4jgjz7XDuffCP5LMXAtNKLCYoM6Y
x/HxAsfUtseiRd4pQ9qCHWmkJwBCV6M0k7hi/gHqyhBxZJDnkNI8E3c4yOGQZsoJt4sa+Gz1+b/nhGlfBojifo2oMMUgpSfX7CNcbvu4vbXoPy68eSvbDBSTsrZ16+b2P2/fS32ExntY/bL4vOY08etKVb4txfmg
93sHVWUPob8jnv29CpwingfvZYdZX+xqqpk7u14GWQq/3TX/CWkaL46zBgF8R5a3OVgV2sbxZ99hWhbsoVT3as00e1Uc9fztvNkgJ4LKhplxD3CqeRn7so++QoNqpRFSM4fkHXyg0yyTxEfILJOUeGfdvdpCtOeJ
QD6L9HsKzagZYiYTVuhav/7i/opv4vIHRw+x65yYSk+IbI72XKqFgDvQxgmB6HGODUwLpWBj3aBxDHMsWAeSnwVWe/tEaH+5zxiUE9zxhh3WJzORrPuk3ytIToZwGUrxaNbXKZeSyv6I+6r+4DpwGVTgra3+rMaZ
qqOuJAO9sD8jQdedsDwMNZMDoX3gt/fzPH30MsOcudgB2NIygqy1YqZeYmwhMDF1yXO5nZkt17vW/wHq9GA22HupsYYzdLKBdjmWfjCRhMw2na2saTAYbYDT+ZaLAWUQPAxyEwsQfXhzLZyNtglmA/0Mptl7tiFH
y4M9nnPrwiE4zh+O1Vf1Zhb/jfw1CthYuaiKd/mcHFdjCbHWdxMVJXV7J0fSkX511BZ2Zm2jWWE9CFq2e19XPXtbuLoB9JZiCuovmOU4J5wOB0uUWQvRYAoJMwIm2sFbGtOKDR6phXVUz2RyjxzpUMe6DuknLWT0
A5+WbRq1yKwdQC/nep86zH4x72MKj7YPleHc7Ufy4bInB5VxsE8Mis2QGumtAiuMcyBKyzxY3XJNXZiK58VnwTmMiBcPi46aWKElP83djd4kA6mO/Nchw0o+o1pfAWAU0YeANrUm/O0DKRGhKrtSpR5tAzwRFXSA
3HAeWCkst/Toop9480ppPLzo3hwADYDRm6n8wMCoKmQrCqxzcayBDKVTd71HzmQbshlCsDooR01lnQDrO2DZUzxZM5mFYCNNsJriphWs9f2eg8SCRoNELQw2/5MguagLHML1A6dYD66u/E2y0oPyq5HMB5b9Mqtv
siQ+mMw2EGezRokJOEnq2i5jKSWJy5Pp2oQOV2KhopPb79dy6op+5/vGVKQ3NF30/sBxnmPyLsgqv63jUr4eQec6jy3GdR3HrPfx5DbTG28H8y6jqpILr64r9yStD35Eu3rAPV+X5/Kz7gH1KZIN3yEO7UVYGdC5
NtbFj5XQR6s9o5hY7HqEDPQ1qPbBHbmS3U3KuvCD8rNV92BBzWayN4oFhfrF96nPpCunGRxJkAbV5jp/v741PF7DCfXhQal3vWeGyxmiYHeWz5wpqnYSfO53pPyvGlZFvFf+nOaeCBz0JIda/9ppqfnL0PjJOr50
aCE52JEgoER+OhtbZfL962YAdB4qxzcth1AlOz5eKTQBOEF2gubng8Qp1HTKSnbw/ZkQkePkwx1whYmGHIxccSLJvkgDDIxGmYl3hQd5ALFJYrNSCsVq5Qr5IJKMNI+KI0hSu+yEUmCQZ6h+ijFPb+qY0pMFDrjB
XuJ2A6V0r8lsUXfW6+H3D2PUGj7A+ev/gQ/4Z628iY+Lgk8ecrA/1Bo/JEmq21pHLwl8T0MJ/3JQ5/aWtjPfag0Cu0D4iZ89WyV2fFT2FQbwTYxaQD3+AzW/KP+EOB1L8SQ7+zQlRJbLM6dcwaN4wtt5KaT/2ZUH
4GGT3mdiT39Jl1t72TV4oVLZRI9cXqZvsbXcJH6N4rmzfvnA6fztXHC2XEsIQAizUBq/bCCIzdRLl+h83eW2em0fzTsXI+8V4YwBu2dHQM6lNigfAn3ZP630FzSyFCVfCtFHUgowExZnvYHlg5P6Uagk7xOb2xXI
hh2dhUtcOg9SXRIsoXBqWpaxDuNFzVbHhyCdsGUXyAqbhWSeQ5gU6mFLlisc6BUUAK1DE2khO9JBBUSw2O+14Wim1+4FGbmC5yJRmHQWO2HRCtQ+/FBdCDfNsp7xmPFhItf4ltcFzyGYMtRDwB06M1EmhYUDrQLu
iyDMNs0RWwNotfHUtbs/TUoojnkleGrT50X7d0hkImYNEihc9MYCfkkb61wx6l75oLBHaE15cV+ic1J5cxo9XzElEw5emoG9rqVa4mWUwIF+qFj3crpr9Twg9Yv3aLgrb6DBg09izOcQMioPenDccdg0SqR7DI7b
giEdOCzym9CQoEvo/EjLoUlAV0bWUz1fX5mm/TIZmL8uQcgTYm5rL/HpGfN69CtLSsT+ndUTPZnJ5+ufiknqU9bGm2lyP0lPMU3u+bph6mp4IySAjVGXEeV2lHpdW89fdmTp1lYLw0mJ9Xq1LpzWM/JJ+Db5BXJ9
tNmxFGEqwoBVWxRmwn0g/97wby1eMzcqp2iNV9jbrYzub2B8HzQpH8VFJM2EARLBuLdqLXsErWupjLMlu7brV2kKAYuSvNesGn+XU+KLzGcQJLThUl/5ufsha9sWfkWLYvNgTafsjY8afNuENPyyq7Fv+AccZdVa
ulskzK6c6Nzo7Qp54yrHhOHuFJUtkVR3oLmczrmFfhPIiWYWbDuAd+N9W3nc/piQZNZgQ9ECPPNkXNinwH2HjwRLqT9lZEi697LNfXVLyUIXniGh0eWVsfOCZyOvSqK4sids5m2HCeny2/xHsvvKNLlXm+VhPNrD
zQ1zKlKoQdAC3YPaBeBxPcfiCyVzhSu4tmTSvOtSEiPC6t1KNG2SOhp0X1NcKJnixNaEY/XMdlZ4XS6y4ImZrB+2BTDxDQ6xmmiDHuQCbuDcrMwnxA+jy45XQj1ctREFR9VAjMFkR3nBF06oNzbMyp4YZhFw1stL
PiF/XiHyxbYR4dteMOKRPwHj5kvKe5ohrrCQScLWWmi0rBESW3wqQbZyfdqOZVn4ZxZz31hpEjQww1M2ftDzLjKGkGxbUZJuMLocIb/fLjBQMnh8FRejOK04vjAaFtOhgl5xqXPqzCBnef8fdfV81aC2HqYRLfyK
LqtPmiYpoTn4Ofkx6fNfntPTUW8NYDtXlVeznUqV6CdzgxSI7wuRUDSBbds4W8Ms3pGuvQT1R0wGTuwHdRvZXgwbCZFxUE8wdHzrm445/BO8c7tLkHc8vvNxvOPwScBRTQDfoLwu/733eqLpeVeHxRfGW0wHzObU
3rJQunTSO9u2oxR145SKEYqbrXbKAEylh2Sg0Ppf2SXvmebgu3AW9CeVkh3PzydtupmYfTtXpAOTQNtxtx8Z5auWFTJQxhBCzHINSmNDCy9jh4a68492R1D5Mn0Mbzk1sxGjg8ofw8xVByQn6hc5fGo7UMKqw6ty
yPlWoOdVot3Thxthu8dqtdqG2Ebiurc6eZ5OMf1+8wvb290sburtzMV8fef+sEmjzqFAXfW2kt+8zvINepyr92urf5ctYNOPTxWki6ROu/b+tbiAMzVlywlMvXsS5CfzMFuf1nqntLt4K0v69b9G4weuCjHYLdRJ
3QSkhpxKg4t7yCEqF3bChPkKfsJsz/zer65RTyn1k0SijHK+LR2QJUinm+Lg5UuNJeh2KfXf0e7mdlVjeLsuM5+187YrJCEofzrbJtDBhhC1cIA57JnDeQUGcen+qVQZIykdA4qiuHLQpXbnHhxv+V6vguu1r5fG
Hn2eQNmfDqk9b1Cl/TYmGvm3rrOm/JvfNqT9CH/fDcodAX+XZwbJTZaexkMQKyKUs03Fy251WvBr7txNQyGKQy46DFzj2flx/c1eQBEvisxLorJ8pw1hGF5GEpe5zNfnlvcuVFk94rkWolV4TATxN/AQb+WyY6UK
a/ILN0CteOkuixRu9oXa6a2L+j9o/rG9w0TUFS4pvVyHJfZdOXzM7q4tt8OpKTuW9fnPu/L7c148SF3T4YEKL2BtAbBtlLlwQJdEzCJ+Au/yAHfn/a0qcRcCCrHxb9yo9bjs6Y0wWV9lxbauDkebigtNaTKz3e+z
3uX0VCrDQ7DaEj3kHTMO7I5j4cC6HqoeMq8xiMRYIDpYyDIt56AOHJ8uS7r+x1VZMANECSZDFRufMcYdfCA6/fTJ/o909TE1EyTOHfRzZFmeGeOZnlMyAxe3s8lyKuKYTFrvoY7CdBwoaEjqyjKFx28D7Wa6lF/T
+eG+hKUQylWyJLbVbbtgQVGVSJYDO+boiGWUnsebguEcxLLbL3MocXbQYZIks5RkjTHtC/XNfEXqBFCV+ebuNBYnQFthIvwORJZ6SUcdcYj8TJKV3I/kunWYIXXigbQkOTlJzjRXcp4pLwRcrsnDq2teep+e2TLR
PCrp2LceDr6wV14Z8v2IP3Lz47Ix2zWTlq6ERQNho9kbDnia34q5aVB1stsDHcPuE3uXWiKkLDirWcDwkmKGz210p7TkRmqXragASKGc+2Q4KLV848aFc1NR2zgMFVCJuv6E1HicVObpjMkPh/rfJSeZOud/7XIc
HOkNKM71zRoBafXhTPEM2+izMNF7Owy4BbiMJr8EdnniVfsfl1b5d5S7OGDEys3Yv/z+uU6IaOsur42C7d5eou+oFJEC6TetOanP+Iovx0NWqLXR2pYOaNwJ/HYAk2vfyGNwLQ89uHLVWALHV9fW1rmtT+WHXa2r
RB/EADmJThHL5zINu1SfDroWBomvAwqNxBjGu0HkBPz1whxw9YogPu5DqZWEs3U0kSSm+9hj7YaK4zjYigHpmyMrZ2YKacqc+N/HsEzIZG9j9hbgPCCGXnmwSdbziEakHOW2XJMhwtghI1GxolRD101UpppA0ySq
Ie/+68NFJAlNQryvmLiDpWs0RuTmvQ4SpOqD7LdQZWKnL7zRDToPHBvtrP+GQkQNVrJisxnawgDkwdJKDGUYjFRHpbpkWBWlVBJcO3ImYRK1f6wSdZwA4+vLHkBOdrQYQtGOZAHONVI7St51C66Hbd3fbz3E0Jji
ikbNXw4Zygr1tSoMFQjC9xfxR60QqetK+COmyjRrkO4dIQj2u79bECv/PCo7xpauLnOCWrXALL7+NoxfaZwGq/h48vr1eMbOwTxvi5DVguLc5ggLT/mDfGP+aDy0jAmJr53K95IBx1AQNVbGvNhL/CrT7BECG90R
yOSpMklLB+3Q2a8SWIYdD+82x3eqv9KhRRpIYbwy8Vyr1Miqs9oDe3hsN7coRrSmoyKyA8CFMIAT10XIFuzxvheYKIIE1vhH6msW7i0P2w6uAd9KmVrBgWXXYapw12im/LywXmrVXvU7+AmREN/24R1VY780UHUK
NgquNLtXRlYwoAoImE2fO9Wo6Q+MDzjjfIGPvBLvOFXnjE8Kb6CeYJDcm+sIggoZVcDbfAMEwRq29nXDki755W0hwppLeCERlJopxTnHSnYtXfPSJfGlYayJ0y9o7Nnw0KlfBrycs0ShvJSSw0SnM4k0axjzt0Q0
JuH6uUN1e9Rs0WRnuh7fiov7Bb96VkaiXUiguih5UkIBKf3iYjtGIDPFy/DzgFQeHxgE3Zc2WUVGp0VkXIb8Mqy3msk3uhbkvrWarku0K6evUuSzgiMSQgcpGfpL4gtsslYm/I6if0jJ/S25rCnfKCk56rAnCCiR
cWzqiJaXg/h8kphgXVsfFeEDnXwYpysmjS/e/5IEOsdJQhLos/ZHhwDmkHiHdYO17RNrPKMpVyakXMP+e532gnAU183hwiTO6UiPYIvTvpeKmm8CGGdbcyB8aIoL5XODv2zycCb8rxldj9sW8WgWtHy5L88XuhOA
xUQe+S7Z5029VvdxY1yjsOoL5uGhRuoRnUfxbL2yxIolVx5BXxrtEtrU4ww5G4Ei9jZWNW/9pKpfFGSyImljzn7bNo0sCWJfr0uXM9Qbbmq10rF8ixe/q0hhy4vfNLV5chTPmb6hhEOzRZAITfwFkOxBiOl3LpnI
25CQxXwOTjpdjD6wgAnDjHdDWTpZ8DtjPRWXASP8WElnc6LaxOBR5pCMOAkXSLWw7lj9w2H8wX1lrtGsKBVRBAfPjixZHssciV9YjaHbxFE/Ts7wvidi81RmGRFbXxlvRQBznkea5v8+u1C8zibj79m4TTQL8UIZ
y5KRdBXLXPUzLyBpVd4joA70o61Izk8irdSun1ScOoLWkOwQ1LPbHx2zC+zd43Ah/vEJXs0vVuFD/BE1efKoi4ye6vXRj56BPakbkmVHupfYajk/PBimPFltz9inyEy0Yp3BWPyA9DhMPLl/8mRjRqjOL/3u8cll
vSTO//GkdNVoUFkpCIpujqKuk4LzhGadikFeaJYsa57CIwSKmXTeu1qlls1FgANP0vCUKPIJyuy9Uc2BxEV0ziYkPE1INZ5VkHIABqWpAWUOWA5XJEvWtW+BQPeLQ61Lyfk//V0lIB3wbpb9Sv4jc8bgaUPPRaQ2
0ajxmH2qi0b6sxtPXTMXY1TJw8PXoilr+toSyz1BOSLFflKOGAzWGbSJHPkOyk/utxih6ZXD8mSyy+lrvZRdUs/sztI3s5WHzJpbW8lVl0CAJDi6cvZknXjQs3ttlNRUfPJcYpEVTvlOBSDUte87gAh7TSWTRYLM
EtocXZPvsglacgeumx5q+mQxdIF4wWKenCe5yueM44PJhcL+u+NfRPKwxwybN2XyuDgsmFFf8+Zyary3ftFsxvoN93ERWc6HA3DWtjyGzfnHBDMytDJH2hPYVxcAy01muT/GF+v8uCtXSDm3a3impJ1wyTSeIEMP
fShOV12+pm0hGCjv1JJEs1fyF5k9AGoYENKyNV3x7ouULLHG8pyFT8B8GyK/DhjoxlmEsJTPeudPRKrjy9bZQh6oK0IxwXHsThSxGh8NxTvLLjSUlxnzgshJObVkHQ0rGaasJ0C5FTb+1X6m1XLWwmAXN79/oI4I
cq1P2hgOxg6dro2hefl2hG/cnN+A1cME8pQiPZ09h0PJIJ3zOj+FHAxnD7cWJki2Hs24AgQdME7+ruuBIaHcgI67UWWwV5QnfbNwAoTw3js/ggqU+mJQpZv2RLiz1zqz3Z8tIhCofmbEpU37LPzHC7EzW7tNLkDh
Aruso4Aet6veXKqeABhbRf9hnc/7crR8f55zMB3r7G0rGKosN8XGWlfJRyaUEBfAHbjo2GobN1SUWDsSrh4i1wPTLNcrBxrZ4kNkPRdZ2VE9wd9Y6aiAiTvVf1Mi02nWCO08wOQwSkrAJNmqTE/xH1kvUKioKilo
U3g5fjEDSOhbJUu/SW7MfMy1JaUYeQxIBQRGXjU7RGRnZ3LKrpYlEiEfPY7Cp6zR0p4uTrVU1FApcCmvZYUVljQdqqYIKWLnquOLD+O6toq1XYNeLRsXrahkwpT8RcdQrO5xEZwXP8R1/GhJzg0XVJaXL2hjhyW4
+/tbVXRf6kVWDoVPL/XXgaoKET+ThHeISF9tXsSWzObkFJghZ8dM61gihaCwiWEz8aQkq1D0QN5XJfz66laI6HuMDbqnzAe4cHpjc7t+2hlvzSgklZfCVKrX8/vhH3NZTcxSqKMbCt1woRBrG9GxvlB+AeKYHiTB
S4fY+ne0idqRkvHyMuOH3JBsRonn0TQmpFs8chVtQcqcaEZIoJzyTWJrLVbEqa4JL3SmpCZ55kN4OYg8k9oRs1Hes6d+7NdmNncEHSp9pLbzFvwUWBMeAs1sRQxQL/+aIEFVgSHVr5PdPObFFoDVNNUwHe4OS+ko
3AzP81hwsnAoxD1DUtaY2q+5Zr82rB2dL2WQqWKrHz5j7+8MQ8dyMNMlRLyjMSGmyDJhqKvvn1i5vPsZFuC5vaUTDrVfvyjq7uM8/1gINYBEb1/2zF0vZ3wicfPWjbwF7YxCOqeH20wxsEc+v1UwqkHnawDgo4oC
PJejltfVgAwDwctiWJc6us3S7oRqhzkLK0A6pONPS+Zx3jz0iHiBjttZZ8p/SjszmQOWqLr+luLYL6hWm0szUS3+4JBS7DJjk7aceeI0zV3CHWW3B4oFY7Ky7jCSmyf7iQ4Sh0RafNBCjBM4r8ulTso1Epl6QDPY
mq3qzj9M47moSYhqwsG+4ujVGRzkZxDLHDQ8VxbJBvAkHLVqF1YfsYeRTFCNvoY1fY/kDipMb+og3jXrhYS4Y+xLY142FP7o/GkA6sToecFK7InGX0JkZpnPrQ4O6J9y+7jH20jtJrUT1ZYiWk3Z3LAxQjlTYCJn
JsGQVVDRU7MWNBM+1BeRG9uSmdeH7QTAJpZ/Zvhtr9Y8G6a2tgpw5G6xQKlxwTxkG++716oZanTc/5uFLq1WQYjX7pjak9Txw3ez7EP7/gbDJ5FWcA1ycYqCKn/oYhZmkC3arB4zm8Jc4VxqymSD0bB7AqTVpe12
DWw5zKeuuY3rrr4w7lAwugAxfUQ11wF+1GalE2lpOXb4GrCn0rqTVVSLleelvmzHRzBJVIbTcVeTm8IRJ4r+giq84X91FfBADhawaBCBElYpCQKxm2666IVkxde8uOZjJmCjNHOASnXqzbHGWUE2YmfO18YEsZdx
OpN7SpweBssz/S2Qlh7lqqqQJLLOiTSdH5WSKT40MWoidFVCbH/GZmtQGkzCjhBfycTkxc6oTI+9L0A2xtOsUzGTgatLiZFsVLO1IEXi+2M2FqAHudQOFZzjdufLGVwhMfOKPFV3ugLUn0FFfve3Ki65BfS32sjf
zaQORJ+FFkhh/cGNLQ7sLvKDWqiw8kJhRaQoq2KlIFN4zgSsL5Tx2mqAasWg0Nrkfius/TWA6uMkCMmtcNwmms3YTPhnFChhoCxCvn3cVCkWm7QXSZmLwD2CRxdstMAROy5EciVjiIbCq8mqVWGEo8wRxoZn2/Qe
OGJIvNh8Vfmc8jafb0OT6phZHlhJkyQsy5xy+iYofSA/oW9XIQuVlnv6MDX60uVJetqsoRc5dmtFo1VOJDfZIbYtb/AJdIzeWp7KSTH3dciYGyGM/Mjvl5tYu+725xwjHrOXtKd0qLeIuYmv+sV2/a3L2Acx6sWJ
9giIGBEUI38So30EokNIRRFxJFDLXhKzaq1AiQFMtnLiDsAwdi+2YtS96lkoV5G4watFKmTH2EqYOIhnt2f/LUnsEaRha0AhRfiyZ3pRePz4RdgM60DCrji//VO4R/ClIHhZMt1/BqiO1o75ualxtM0uc3lT6Q1V
th+7OtP7L1c77bCp7Ff9cn0MVGhORJpaohpM24ptFJs1iC5xEbmnFOIA8mbY+Sb/KrxFboCvwPqAnOxiX6tKVro2XVvpj7Uaovc5UJAGqSViyeJaPBRRQmkWuQLCIdMctwzasNmF1lAuaWhq1CLrrIJF3YcpYFkn
jANxq2+5GpaKFhJW6blamZTN5RWkKHcY2GWqTOo/9mCJun8qAGr/99fBFs7fvokvl6bo0aJBhFcZycD6Qy87HlYNonoidNiza9kORZyUpDTO7HwFZqOcGwQxXi0bBRNfelUpogetn07MwMHcTvQYcBkgdGWFm3kl
SJB6sMDtcS6yeToYr1QHsjVMfVwP/XqwVV5qyoJxDm7TShqw5bWOKu5M+rGeKZHFpQk3r3vC8xWatcIgY8JOV9MOQP7kNbrRVRj1lgBsnpFL8k7j+7kvt/ddyhQKT41AwkNi95E3ysZTxpWmTETYCsRGOev61Z41
F7kL9oXHb0dJYATByJxGUCY6vfwvZk4OWDvp2hsgA2gOQLWM6Bb71aNhHlSDQVnPQsd7Q8mr3TF92fXulKkQmIOYlcuEQUCVcRN+SSV4KcnIXa0LkC3Oyzn/wPO629VMypfinixnenjDIaAbC2/UNqi+XRBBebyC
Mp6sa39pmZXRL3unRawwm++scNzaWQuAjNsithPjGV2+UELCa3o14qWPKmP9oBtOb7olFwLopYiRZV35W+IXTLx9ur8hwCRIHh5BYZMwaq9prcWoy2uv1VBB/HyNz4hBzkn9E7Naoq17unxuSq4NFPFrKZclYuMu
jui/0NvYwh3CVad/pH4oqvdS/8PdgI5bFpTJNndgl7DfH7chbQvDc5xwHO98vQDxXKHeD1uU/xFWX6lLCN6QLc+DKb5ck3JRyjnyNGqa/5lvNzfXFB7Yz/TJLH095Z8y+Wy+36AJeZXkUuHpj2tFO4zmDOqzbeT4
2Y05I4wf4tVB68SuTDYRHTF2damkkdlhQc11rCkNQKi2b7K49ZKlvadUL7ytLezAc0Oeh0ojNzgM1gRnh0DxUCLSCBJV9QKZ/HoFdBqiZyMigRxvhp8hFD1U0X4qYxZtjlsaH5f+pZzg3nlQLav9Gt+rBw85VpEv
pwsxd9mfwQZtZdr/i3rxNFp3X81IP4yaNxR+tio0J+BObQhcatabqMTzsQWJ8kZaJ/AZiyzNTz8SLhBIaoykkNCq64O7RM3LLz7Mv5dAXKCjdaghjLeHAUbfvvCX1EGFKbn8XsNRmvWa5K1Ze8fce+Tsp9DBYW92
BfP1BBRwUWpFR2YWR9h1H/A4kHQUBtlgMM1VgQbq8G/UYNi4BrpUXjTuuUYs/GvNnn29VPLf111Nd18sm7nvZIXx/HScaLnQ8IcHL1x85VbS3oaYYBZBiiJbjqRIGDZf/0xcHMVtE4cFASjqJkywQT+jqwmCf4Eu
MSjsUw6IN7MPUpqdHiCjGR6AdsFIB2mrlHulPU9LCeqjcBdglOQklMf/e5T8+vCqVh2uZJFuVnBJeT99XED9BUeuLxJ/SuK7YF8Oc5GKUhZaniDaa39PFgtnRfTlVATpIyPvS+w4JvvMXI/6CZrtjCUrfgqNyjH3
t8GwD9Nk4CVaXPsn8jtQVGFIYWVdKBGFu7f+JKVDbaRdVFtuc4SeHNCvIy1E1l2SSdqTh7vybEKUO4BhGcUU4ohESC6jfX1F+TQunt5e8XY7GL+JRAnrH9DxnW5y/wLQ6Ou9+NclTjTp31iYKowBKo9F/nan7Ema
8xiROzGZiRVhche3lo4cbmxOdIQUjoYzOoJNahMge7DVtMoBbtFsDZ+KctuCuCgDeYes2f0Y/PSNn349y7flB6xCqReb9q+OOqYn3RXyZnHw9JBjlNSwoBwdVbTSmLwGYM7IzMTLi2eHQj0JMAvvXM/6wgMD0oHK
u9IA5Dw+ANZTa4XBIUpGC0p0/RGr8A/TDoM1bibEAAvOsAgKPDzEoMJWUKMsK4KJMDOqfI3mRcQOWUMaOPqwM0gexFyW+K1pJLgreTA+RfdcrEeXTvmvZJ4qYuZBRFSWSAnSIRjpbOZRbfzbVJng0mXPJ1Qs1o6l
mO+7wnWfHav301M490RF3bOKGiRfgd0rszSqwlHyJNfkOG+Cs1iyjLXflbcKmYJcVkjKp/fA2eYDTfW5Az0PC1D3kVTq7UDoNLBwlxq+rRIxddlTYy78DRvBgusMf2y2Yq49t1I5R9AIHxIVO68hJn4thwcwNDP4
1+NAG0BVC0K8djD+GmRgDj3ya85U6S65GuFRiGOeki+/ZAfPMuC48prNxEf2PxjjnqTCb9/3JOJUWym37PKfzrPK33PuaDIswhYPJe5WuWdzPTWh8y9fWlFwcypUlKR075zYHC2ZMeSU/VY0QtRTRXYCX3sS7Eqc
4N/nTcgIgdQLtQKszLSl8JYDsudXlPOHWcTesXI2dA6K7zJmwdk5adPgLnvEGktdK5zTvu2EieTKEpXKGE5VzLI3lCtHWsKR+z07bNAkexCPCZyj5RPgjW3xQbYA0Ik9be5EM1vThC9qSZDrwCl1YP8u3Wrw5TzG
fh29giOm8Og+7/kTIZ2tIQMebFOVQokniJfJt7TLdlReddpzqX4wp1V0gTHkgHM4dTQFGF7WKNZp2JGlSJAaG4ETwbq1lYsza2FLyEeuMuhmQI4wLX38vOvCkz0NUaJHOXc0Y5INq1BjVpVZZBJm5aLS49g0QoDS
VPGXUUwahVNJVo2jEr31eW7/MHfsUJFWMsGRyyEO6zRboNkZnNdlxY+DkS7BlistMwJmwLTZ67HSzZgsx/CE8QfwaQCWBoJ33AOZ4Bks75g2aaZ2zOI+9UGpPnFv0wASpQfbdrH1n0rYI43BPrRspdDBtOyA+NWc
lDd52H3pf36VPh6psuspNjeXOb7p1Z7LYPZBVhxk9hCBkyo9ZO/nbdkVv8psAp+pwx7Vi7IndmfkkeqPABFzM4Trvg9Fzmri1k9Js6RZ2xLB840S77LH0HR71ugPRIR4GA+xnbvAnwrYohBWYhZKObHUJ8YlyUPe
PKZvrmR3PO01nIrvaQU1y4km+mWI2DlX1A7iuGeTXhBrcKsD4inrE7fHiCi0XjupecujpL03V8I7zyuXQV+y+S09DXu5L8acC/uaBRbW24UOxEVME+79MOpGEbVl/VrxQTP6n/tZ84SZ9i9WWU7iclkjuT0acw4D
hGhfTNqL2jFOk7GmosAyCYPSUpkxgKwM8TT/ncO/zUB1j8JaFb4y27UnS1klfrC6l/um2YFhQLf43SbBU6g7DA+7FQ9ccHNL/Hk5vBv1dwxrlNBg+LFafgLcQen4UCO9gluCp8U6HauuXyIvFqe0zAgExhKeuBTF
folBPFBO4iVI/caarlTgTSsJp2lPSLT6JM1p5zb2JmHSHbALElyU5WkAE5jgN+KJgKESq4l6MKqepu52e4gWIzWZ9bZUol05pycz7tz0HalvqQscjYjgZ4TG1D7/qDgvZa+zKm16fAj+Lk87cP4Tqy5u3NymB0EZ
4/q5jc7x3EAr+z5fdhzSn8VvVtCBhURg+fXsKAPXSS6ygG4BxMywg7LEY93Mbe8+FpRhP+P+xmCQUgSIWXoyqhbirRKZSz/2zMIhkYQxRIruePgO3Y/B6j8sZIJVsewjLqfQhn+iQNqTE6/BMQIENBiIFEKR7I9z
M0uTRZA6fSb8DZjmOkzPhCG/4q4QHoS8RbkJYnGqn4cSJzjfY+XI2pTuIZEpiwWnV+NZVxQKQY8w94AO0Iwv/3rx5My8pCmLLzTEU+rFJubjKnkglsHo4tHD883KCGpqq5fe1HMVsXDfKvFTibh78aWXYsDM0T4F
C9jRL9YdqT9/Tb6x6VuvmKpZjPoKa30NxqNerHNGsCcnNz08wpeKqQuh/CIFhynT/UJOTiih+3DhsUiOVHsjO61Pu6CKlJmF5g3JzIYpBYxzXgd8lmzAZBliCPJl2op76EFm5xaMOW3LJnP6YDksjmryZBFIyeZW
RlLYzJUiKQeQWawpQfvbDIfsyiViAMfepkDFeiTDx6OgYcMjK9Nd6X5ljgxNR6QRkHZl5z/KQ023uFBiPzWH66B1k+oBwvEHM+TTA2/eu3zxXZnIwdOQc36RNXGH1VI+2RNwQsjbx0yy4NvqQRzmbAJb9zDmrOTR
LK/ySHY9MY9hOXHFFc/W0tjPX29XD/jVEKSOvyH5RB3Hwr4yIDIrV0/hdxjmKvCpJW6X8vJUsmWWJIs3XTGjbP8lMSz12qQ9M1pHwITJlMTwKVi1TeeQUCLozA7O/PLGx45+DfMqfw7wecWLN24sS17rJWY/CrMN
A3kMoHSG1X6bMGtoVOKwq2TUzrWidQkR6fVhjrPHP/CTrWcqRnhml3wHLsoc5eZdb6uGYE4NLG2MT9Em+taIr3wzMzmt1fJE7kpGRePL69Tuk3eqG/29km3LwvU5XQk0kXw03gWL+XNivmrAovDINnkOrS9st6J8
M11ifzcy2N4J5OeHqlG5KWzarWV/JpztMeXACLnXdtficnw7Ox08474bkOgcLYt2eacFwrItsc3WDgz9+FhPm6XfUmS2Fua2I3K9a6aihs4P/WKsvmo3lnPDmrafX0kMnYkNzQrBfK2Ka8CM5t24v4Rh9TYyeD3V
Bl57PMQ/bjOoHZodvg2If0KOtafjdg+jL74iZYXy9ZM8BuUTvKSLTmvZNZ2cSJdTcS4xYyqORl4EPKBhwoWZzItzFalrCAUm1vFLpi1/HD4kAqmqjVRVyxiX43exlyx3AGQQUyVbWJKfImgpLwN8FdEiyBf70YtZ
KuEDI/w+6t/HqBPOIBIN43nw/mLm/LyImzjx1ro5xSSHaVrJYFkIls+bFxZzBL+JUNF9UBpmDks6d16ClgKS8OzJMZTrRlY4j9M0PcwlliNcP63MtQxyAd6/A0vwX8ffy6GZrpIFzK9ycErzi9kw4DEr7RPHm9/B
O3OBaaG8v/3leAROwsoFMQOWyftrT6+7zCYXlFIQqPLO8Z2xVlUlA/4iqo0XeTRkjSmuryPN1jJPRgiiVI11ErXBJPZdA9V7yIOwq0oehmEPqUfbdBVgNAwV1ibl5lD84UR4yrlwSd3MopO9pq5GwsCyiib6VGE8
qlktC/KSdyqF218rt86+pNQyWLc89TiHmYf6IDImRr8aIPnVcsDl1QZbAjwDMJNPM0lFLXPe1qLbFT3/imFaSOZyo993qnfMNP0xKaITYQIRaf0Re+FCfPm6reVMzQ9jdDvv19C0XgvT3v8E0Xi0syE1KC32D6Ge
jS274criZA1tHjgXfT0kOjkNMpqKfZ2VCT4uNo7SQLRyTfFuifIUmuWYRHYfDtYIWkMAgf2MWGeZwfJjbCRnsQWLQrsJzY+wDeaqE7JvF0SQGHuSkgwgIps/WCvbZLv6xIyGi4uLn0Dvpo4drWO8RmzGLXdGbAnO
sKvRZ7Ze9LI8tOSTUZFxEhzznjABr03Fq0ZD3m61cddrCdAN3zv1/zEFskdr+2bgwFs52428GBVAfQ4Ybi/dL0Bid5+kXgDty6YsqjaTckObEUGt+7LjvdHl8O85pe52chfGy/PbUH7QxnLYlxuyZzx29u+4dbHf
e5ZivSx5AfLb55ODLogdIFbopD/FPpTmbwWjJTmfrxEdzrAsuGGxcmZ+GwAg3lMc4/9Pnzu/NDlp6/F/t6hDdltTusUtoFTVPv2+bFq4EOU1hEVzrd2FN4YMvanqKsF36SwWHcnnPD40AwjAJeNkL13kV2GR2r0X
68q7ZAmz7FW2koubgarhQGLgIm7I1n9Unf8Mw+JnhO3yauK3nqxyYQK/u1PcRUJvME4rpERZJ3I9+2RGyXq2jWjfS2mS63mfhCXyU82qZoJSYfWHPcELStxPGiX/3fNiF873B+bZh+KCTsNow6cQgidr6t1jhKMB
zaOUhVPtX4zEQg7nlm2KrS+/jKSWI//PKVJ+SpwuB6+R2BhENSKWHp2ECW6eGRWsTYudUpI2TyOk2CHjBjf+VCrxMjYg9IdZQcbvNefqn/Nf7M/wirkZYb9ohV6iwfNOiW2s0A3Kr21Lv2UVhBjnfKGbpuugvx5W
IoF3vaFfiQwfG62XVH8BGVZUAUaAmootskVG0A5cKL5jNA7vO7TVHtt9QsvJDfm1CNDEIFHG0zTjnmoVlr3+4ivMwYbZ7gyA64NoSobrlglqh8IvpizfcH0aBFxm1WZcQhWDciktYXJuLXP48fbASo6qh7mj/LHU
8m5cdghFuYsT22/B0IfjeUiBwiMTHyMwUTa8pbzzj1kPsdBWu2/5qeKI/D6+H95cRnxhE2pt1dgfH3FPhnRUo3D1RbzFg1qPfOIyLuRlbTY9naQ9x8PClGdt97wU7H0LC7OgzgX9/b6JMUqFPYbg4oUzRrsE4xXl
501rta7vwtymoqveUloM6AoZSs33VftQxnCQfX+7897+d1lG+IWkAkHaOPrkVUm94v3a6a2Ndw8NBr7udSYNKBHqAApGyOXcnTN2J1R5yvbYjPQj981H1HiXwjSNq/wwbQxUmllPMMpI83Xt7fko+oYMq2Ja5MYR
fE9A955STVLt52Uugj3jx+kmlxBEK4ONMeLbzuTBMLmLSJGcEAR1DAdBwIJ/kxm0kdB0U9Rlpp0WJZbIaVnJKPJ75P2Qn+3ELlK57T4sKWe+GYsWRq/lmPuUwc4b4rTmOIhjSdQZem3FiLA5uZb5iYFQIT607PVC
ZsYjK4z0ZQvg6+Kh0GwUuuzrREBGWqfNfVxPdjWbXvSTj0XHd2pNl9UdfPss8XeQpVyiEdEMTINsqef8IDsIylzS/dUC/qbCdqw/WB0jZvrY3N9velXSNsU/R61bZRBgpu+F/QxYVqSH+nWOUHjDuo7yZefzRmXv
8LkAEP2sJ4AUEWU/K89uKZu52mo/vbBvXWli1jOGvbwx2elZ2AM70vC6Rc5dL0U8eRqTAM5oJtjB4U7zw8cJuSMKckL2bK6o2f/CYkCjcbvzYmBGkH5eplgKPaqHAcil7koQLJY1aBC9N1WJZLiotjjHnMgBn5ta
+ZLHp3KFzZuOnFvHEPuUSqkFUhR0TzG8aYkx+lS5u7hPcmzb9Z3fFRfzVpeQRSnCuMFwoIBV9Ac8G+K5Ez5WiR/38DWY4f6iJz2+31TwMrlz59Hhfk4GxxZf0dOKHkHROeEjApADGAhGsOqteYOk+Cj60F1jNrJM
5I2f7ew4T7yENh6ORn5J4Z0ZdPPjmuNGGVoQc4mbWjOZYvw7fVwdzSU2Hfvzb8VWrZvJ66dt5vbnybrLw0vecADwLausfWE4jdCcqNNLDPXEfg9HlparI2KwiesXKxhmhxyUY+TEKhFgwHfiGzdUT60YBIhh1HLf
1kacNezhgpHRYzEeiGX7OHbKIIzVxSc+betppSmn/WH3ei/2TUGu/RfalsTOMOPNpUov18KR+QOIXNUOSttpFQ59/osBHbh/bX9sO6ce2TgPpgt60c8nGMAAF5JIvAA8ayTTn4+KeluMWtGHgff8J78GPfMlKaBf
AKOGqI1PehYVkegl3egb2lxiub8ER3k2goV7q30qED5mDADFxSS83GctCrVURJn+Zu/l7uIURJyohhPyn1zfx/kd1/FxBwziR0Bc29b5T1FV9aOB1XUDnGAnAKzFkZx3QgEmTPAFa6YJiPgb3b/krTWMtDuBmAFG
4TcovdSrxUVTloPtrXiEEx5++8a8elgt3Hvxwrxntjz4rozHRGv5MqTRuzHe/5cs/5fXhOTLxcnvV4pL0/fEVOv63AWki6S0ZUgufr9ffDd01KVVUVFTl1cjmRZcqbZu7XxIYtWdfXw2vcJQUP3+c+6X+D5YlF6I
EbNlFjxnd/I6g/kWQhbicQ82sPPc39FliImy26VuOd90K7osFWnOKtRMyW4udnhm+aJc1Kijkh1SdTyMsgIXLGOWt6hMXDHDbtxy04pFfuF3oZdkrFQ+z+6idyBqdGfkfG8Zg8rmUiOJ9fZqy2YaKPqCIuCaxFAZ
zKPeyB+68NMlcR3z7ynGTufl2hO33APtmIxwYEWONEpkN2CZJ3S/gItZ80tySHyHVmbUAPByiV5FjrH+WERgW3l+6JeFQbCtJ4gk7hNMjSUa7wH4K1t73hZJqGCvOv9yLeWdD4UtUvESI8dbjVeptidRske55tVO
+FFaBfnF6YXXIkWL+fCg2G2PJXerXlAkV6RnINrgfhZ7kT9bYxOdQHCRXZTumdD5Ev20dE6JirILdyJy9ynRqGdZN08tqHP8SsnnS/YmsBl8BJgr7zz8TsCq4qPDIWSAcg+Qru0sr7T4/QEtquP0dFEYMymYa89L
tJe4QTyQ0SotA6B8meR6o3lJF3lNaap/wf2LgADEFpjeJ7Ppj0MgV4e4kA+dAS/sjccoST6JhGJAUtUb2v4GDbmvAvXm1IbngfGgyl8gSY6aUbQepgDNwLpzRDxOFCjJn+lFCNwFvOq3bESjmQpofBiKOSQ6qW3v
CcLsupaxwD7oMW6qkhPZet8U5o8XxXNGAaVvl7xtL7X2C2qbIiyJiuDYFEY78IYypB0/0gT2FDayhjhn7uVcT8A6dpBzqa0ao5AEI6V8kOX5oeSBNohEYcP3RCVng69Mjzxkh16127L/Yz9nat26DX0tRyjx55/q
CaRzMLDPLmLkIDsQNC+aJUTNC1kYI0yBXefHWflygW6KuimjlFvozyGmhNsB7MHGKD7l0Vt/pLPUCyRb0vZd36ZVaVMqbhmfS6GAqivWNKsXxWi2WSDYzwlEr1ry7H9ll8QJREJENkb0bVprnGTgHoCjz8+xdqmX
al9i3eRmyP3O5vlxRmDtmF/DPJFd3JRfFLlcI5uwn63Kg7Lz78FvP4i4uCiyJ7GdZKCvKC6gh6dYqgrzMHD3yexESf5pjwrvVGy8ogjOP7lSdvmATNUYPHssAhrBVlxKvUgmGcYWGn9P7RDpXnIWK5DDWJ6yBD2T
ok2DyZ0H3hWujJBsPD11Tgw4XdCVAoidZndEHh5oWub6X74T6Q3tY0zW8P6B4ffLILAKbJ7ssknv31IE1rhXzgtYbzhmUVVpYPzj/26rbI9r9qb5ZZBYBN2T3SKI3waEVZZkQe4UyLd0qfjn5mqFNgGeZYrRlFN4
63yuwF2OdcMA4upNAl4BLSEIlRZmD7nvpediQNSIr5KVJwEGfLOq86k3MQnJK04RI4p2Wz6xgZipwizW/PNLuHxT08ejT8dGHwQZLtOcB1NoGbzz08Kcp+NbYX5o/iu34LsHNCmaYds4MILtZZ5ubwC/ledm/TYe
xvfpCqEOUl9sp/xnu6HW5N21plAg3yiyKWJod+n9ISCy5AoR2mt68vd9F2tmQDOIvSK/RZ//jH9acVKiJVOxBitpPCjVydBBjsaTfE6YKf+exI4l98mzS16vy0uy4CXEfDVelITJzzFCn3lDoSEZ4Uu2YicHOZ91
kQHFBrdSEbOqMNcBB3QGD/Xzca/qCjkqTyWhzO5oLT7VWadCY41JUTRWVDjonU82bwZTRI0lv9MDy4OKOkLaSWcHytIxqUbdjZH/3yIjZSXMbEHafZA+6O1v9Qq5PSz/TxEYPji4/aAZo3WZD0To7V8FXMcM9dtl
AHFNjgqUvIBeYV3lRpCQBPK1aBuV2KDotNKX2av8XOU5tn3oZpDd5nWa2v8dMUljwdTlvLkcE2c+g/Fm89+J7EhvpwP5kOPc7ml7qdcVEIa4dbRaF20vK9eE+fBJAK70IrWDx2fXHXnEpHSMcedkyl3j881eKDZ1
TBKaCOWOSMWfXPFr8RyzNSGaAUne9v/yGiscW2yvnMDyUJ18N0mZn+eFSmh/7W4oRa90r8nYmNPOOdGq5D0oyLVJ+/wgose30PgLQ+ohn/8cMTP0so94r2CUpiKPptZHGEayzImGtr+oLVm/XkgyqJL6NaN0S00D
gcmigrPF+p49Qr9coedGRQiCQjyEvCvICkGggJ+lVgrysQN+Nww1skAagOWLy7TOa/K9Nq+x1JNxw++t7sNPdz9W14v6+3lQ8hrWyTnL0ohDoX4Z6Ust9jrU20LkOk/vJc1rvXQPkDteevPf/91w9hqeofe/sbo2
TXz/lxcnQ7xtZf+nnqjAMG+VfRHOhrdfruhWKSND16EJ+6TTV302Dz52E6e+ThtSGmx14tTtLwZb5tLfpw38ywP59r3Gl2OzOJqF6F7sATK6CK3FTEvz0n9lnhLlpWPWsGJ1WleTE1rA6sAwnUnJxeR5KXQneloQ
xLugUg63bECFTJ7jnrN7tkAEDdYcBoSumRhCpz5uTJvz5jKUt1WXgKF+iPVz0P/mkG0ndYWI7JZWSXP4/bUvFoyGWq31Sj6uIpi0FBCRjZYvW5bYPJ+vDLFO3mL1FqjeUI7tH2xXTYw/a+3hNxLnL7GD2EXgilxj
qPjoVFB9TEpprMBZw7/F7XB/ACev0dj2/OjR9ruq4Usxm+EFYCo/nXlVZSopRTv9T8UoA6A4/zxXv7rRO3gmgXIKT3BK34pbImD6ZH89XiRAwtllTaGTRYpjLX11xN+Mwe0JppTtJM/uVm2nDBw3/VrtqAkVEH14
KPmvMKdbiPrdSzKe1WZqxs/UqBw2MVqJYaAi+c1TrMsLOfA2nlD5NEf1rIzfFsLEnWBr5gLMnBnTjQhXF4C/wXT6TIR5I/to4+JawKTMO384zj25PGEphfhp54+fwF+rI4c2ZRU91y4y3k+N1wuqr7bCzyz0kzwu
jX7SDiqAqhKHnI/T7OO4MI0ZeRO2YNzyhLMAHo3m0I9WoZghX2YhxpOZLc6RP4crWkbyDrj7FHJTPUqC1bF7nLlypBbRsTiVdfKaWXPekPHwc44WJBGbVE2KT+rWt1zKsHWoRmJgnHYfVBnG4evMYAozm6oBOe1v
+XTkOrP18Iuna6Yb4Qg+vBvOqYEDDS/3SQVKJkyMfZdikD34uKlcpPiLMtIlXqPzeie48F62yrRqZ7zvvKlj1/YWgbs50ORix0Un3XY9QbCuHJdJWkFtgsksaB4OF8Gy0RmRMG85fG31hQyEkq9GzJk8GW5EL5Wy
AxURdj4rcz68WAcTIugE8QsVH/RoxDTEcZjwThGTicBTuFc9Nkb3ZZ3qP7RiesyrbtcS9WSWBmSzw0m9WWnFUxZC7ZwbeJQ9qT/gVWS8LMP7uyeVx4RpK2+qJcyyCCao+dR6PZ08lmIY7JH1yGCeArVL9N6z/QLt
/KEjyv69pxC33UCgqsgVgFVDNW3mObWHGw6/eCLiNqzGjuvtx1xMWzm6p3wv6S+PEAG0QqhbzwVDqUEdWCBAqDovMDSgzvK+/ULxSwUxXKRmICZas1yv5GJmrFfBS/BUFQXq4LQz+bp1ezhCH21/G745+D8GaUuS
zKLkP/hiHnOS9BIlzTJNQD50wfEotv43Xz0U4KajWhmxcdCraUrWb3I3xox+llxl0HRKF0KPknIxxWvFyYWgO15esYfFyyfXDn7WU6IOI64XQCkFR7Y84VGCh+SoP1IKtZk8leV2L9x3WrQ8XnOxJt3OLGS0bRET
Sf8dcbPAKmlTO1tmMd18E66RdwOo3oYRBPdIVUoBljMeKqtE/fVZHTBgnBsUQTZgRx2WSdwEQ4MpX3/PqrZHPo1Kr0WO6e5Cua0WHHocLHpd9SnsqlJWfbVZWNuZANOxnyWGvLzvlwr+kGhDASLzRW1kGptMNMOD
7fZ1SULfsHuHm5Kq+jdo58FhQSz6CieGxD5/yePUVKutgLNlGmEhkvuLxNPptjB1wraYPlDM2xguOvDIKTx7xv2+PYQ/18Fp3LBIavOLAOZnzk9gkHTyHe3ntTqboaMUFNHP1OgjdnGsTFpFLINTS1Jem0JZohEy
5TjjFXqpxMdoB1TSkqBcQVqtJJpMJqK1ch9XRtsdeaZ4P4YfxhgUSUUS/oYDoo2n/b5IAFuv3DfCFaF7jq4mRpG0y2QQcShPnxj2x8cxtc++99qoTp9fgcG1E7l9APJzIajzCAmhnWEJnQn/RpQwPcNXWF2CfB8A
cXFkX/ogt6yfHywDOmoLBt+2gRRwC8IX3MvCbOT22y5ybGol4eIEyTlkwFdWVxwUBW60w9FOvTtP88zfYOw+iCrEZOLttdTiVeVO7WDG/vHmSrda74UCt4pXC5pUfkCNLYIcJINWBJ3alxkpo9VLHbDuToNaEYR1
AR7s9fUNMlC5Fd4B09jW+qrezLP5n1uk/4cboA6mXZ4kvIUcykAtPGdHMdDGPoawo4yycUiED5U9swIrmu8YgOfbxCLuNbj1xnyikgOBaI736bXfNy4DFH5aVL2SAWh1Fsl5URMd0GI6rnam0c5nsBJZSMzIrCTz
Kl50epi6GgmPGqMK6/I5Nzut0WEUwHQewNsOCXZuWGz/FF6zBUYjELcZx3+Tdt0Teykt378tV/bVRpFfauR9FadUvwzRBB5bVr4+O1VGNukZfeK2aGOq8GM/Iqvt+k01b8MZ7O7E7R0EWd2DHyt2Fu+Y4ZkQX1PZ
lKSinT/Q0+e6lEiwrGhz1eGq5oFBrGY7yUzqJ4UFzdUp967ChtgQH/ZS6rxU4H1GnhtKjr3ks0wymxlSbwdUvyfKz2g14SzVOzT3eiKtWIUcK8xndccwVnm5F5gBfqyjV6caicu+ulmz69ZFsrucQ1KJtk0hoIGB
u8FbHtNRtZlH1KF2Idl3DBP3gkYA/JeE1GcppBfwSp+sXYh86KyO3KS2oMURJpvidZYtBnoJVd5pAqNV0MwZKdm2VUk5v85sK014nFWdl5xQND5QrB9J9fopWlGRbPjOGv7N9WYDYJDlWqjU3cQCLoETsGJULH/v
lDLLc6ZqlUrj8/78KdOJ/2a3oZ+tAHhTwytXtP0RYPX5l+tQOpsDp/GZADDcm8DVoLRLbwChMT0WY1/j5wgB0DgcVJlIEL2pb3L7WntpVG0iRtmjHZb+ydPhkfUjF9Fy+oMLS7H+qwRcKSJbs7joe0BEExStElJQ
CYfSSNjaupUMnl1nUfawzYoYqNvefuKxSb6i8wXMRD3oBhKzbNFhhCwAQ+KFPsW4j7aIKeG9vg77LwhRtFRxbywHZeSH15MplfwHF4KeTqUab8d3xq9wbELqhjVvrtWg5GXDzdHkbTqwnyk7u8xp6ETz55d/btX3
d6CouwoO+tjWgLlyodz214AQ/Ouldz4F0paA6/fLXaPTxySqKIYoyk1P/j+rsmGBDqeA/yjJuW0GSNl/kBfyDZrkeP93QFlgET8jmw0v4dQr0xFwC3xK9WtMH3u1FPM6QVZcdfPjfuMB05aHkb3/sNMQqxkUiYOH
VJHH9MgHMUeMkRM1uGMKkDYShUsgkWB8UWJz5Li6BalV3s2/jh/GWLp3t1AzAcEFZK3pPhPh50bdoM+rgcDyhkByAbzbn7jopAVOOZedzjNSTcfr7IEpsTw45jfz1wgT09RppyV1c/ua2XmWY/nX7roPtzLxqSwj
65dX4yD+iB2OYG5ZQTaLs/uHeGerH/DPPAMzohgmmJxnb5mnR5a4Cy7k838S4Qj88oPHQ16/YXGoiG12Csd7M9L2ZEoLZAQHSCgdeJ2yn58OEb4dva/g7OhB5iUOFzNMMJemhRwfyDlJgeONJvLdVc8ChK9pONIS
rF/inHyZfNs2+cdmEtvHczB4rMI449Vy2YofbV9VQmMcd1MXYxjfKFa2McST8OQx/LwAOM+hzfh0HOgYblRkCeoTlz7NS1LOYrcigPZEYiAb8n1rbUHcJoYvGj5bpTzsAstxZS7E5yA96aZnlr77hQ0U49QXTrVN
T4oLhAGxeRKhzhcrIRYHSbJo5cEunKN5nLUZm/joW9adQcUltfVsrAVfZsLzBPgsO2VCcuCayx/DSpW1OmbT7UFyeqwIfQKRF+TAufC30rlAZhEjKXsyJLtI5LYTgwouXJp21KnuUdkvjtpktaYBiFEf0g64WVn9
Z8iGbY8qmj4f27jMu+4ErvOcrRlZfRFXhEp9GvYxsBVsbmq9wSlgInrOcxAZUzvDCYNg+S3p832BSLTbQwtQfGerRa3WtJqqbi5xkLytFUF+Zg0rHIXwcvdWzvpk69sZi6GfcodrljEp/pj77nOxyr/2rBeOixcU
9UK+WATJxMo9YWvPK16JOaI8RSue8NRV+9000/DHSwQiHFiDBjZGZTPbDLAt0j4HkaQ77WB97al25poVLICpn/pkS0xkwtAZlOfAahFF06qTN+Ol8mFp+ghAcaFkeak3am4B3MOf5KpB3FfETuATWYwvuYn3r8br
NdA7m5TIOV4Dee3c+VjjvUkP73wsm3qBIGZ6lzhvXTGwSP6ObzwV5/Eh8LWBGB58Gm+8kDQecs8P5DNPAGmDNCL22/ljIo4u4Sf+8eOf5T42zAC76EyMV9VUAvdaL58DNj5BrB6fpNpPoZyBFWrbEKY/rRsawkUi
/4/nZLydUpeAemLMPkmYkFpXuNXLLdI27elUJBq+9DGntKSIym410S8+8pS4vq2YY4ME+KMIFCPNf1RDwPNQH1z+uCFSC6ACxE8zH/GxYO52E8EY7e4RwGhiCpbpZMwtBrX/T71YyIBCc7JzyS9iMYFQNQC8QVfg
xvr6e7dXGJ89raHenEMrMpCw4mycc0bHJ6r8PfH81DNjq99MvjCJ93ALlk7li3O653+bczpOoiH3x8dR854CdJnAZ5TqddqOkQ3DsyMp4O1MuOOuQVoWcjLtJelJWbxVe5QJudbCo659LXSBTHugPg4hFgV289DB
BcXIin5S5hj64cQWasVZww+sJT2F3+ejl2quWH1n/IkqvAm/94t8AVfzkWCo/X0/w5dC2BsrZaifNmDdbknymf9JGW6A2wIUkgEfMiJZX0xitNzFNf81o2EEOePXLuftdXk8Hpvy2yMd0kLljTYqTQySwB61XcJF
H4RBoDgBi/FJHmPhhRH9bCr+9y39jq06rgcRctuvYtJ2jY+3M9zwigR8XY92JrEYJUAt4yX9H1bkT36tWDi3/cyh8Cs4LT6nKH90nisRggYrcx7MMMkB/Qj96lHE0YaitdoVYoGcimzT1JXipRxHPIGiYix83sW4
2axiLlRMD4aR+6w+c+EsmiUGK3nBo8QzPoeavWeSpBLehDnTm2gHrF0GRu7zpSdfcNkgh/2qgm4OFrdO+0BGud2bsYqkPW/ojLitCV31ZYnAOx0qpjbLfasLWbEpSJZXFgEqI0Sl65w2CISAiBfmE4m8IPeAlL2j
kWL5fpRzdmWznvVKREFw3R2vQc56DnissG312bOCdHSYwv+415kfTJx0zDWwq44vdBqCnQFm/FKxPphGhuAGqEhVcdbrRvRYeOLy/29Slil/De4vKTLYpJWoMNzMCZo+FO2Zug7OoMPQvzCD1qZktzWQZtzUtuYD
Vu9m+cZGuFA+m9hr/VGFpPPSCJt0cghvqMzHySnaPjFSYhC47Z4czx4TaCEY5PUxMDOgion03S+JJ/Fy94roepqCzfYjPeRtHv33zCfxuZYJ2adNL6mQke338id/b96YA2XHw57vJEPotHpXUf2VPX691LLXlXCJ
e550wPa9+IzEwx/2m2pZ8dKhnNQbMlD1sZmoyqVo8v2Uj4ko8v0VnuZLBVynIBrpHFy7JqaS+1V+0RDZRhLK3IsUXsaV8QirLgxdgu/Fc8G8DrSfnfmjlwJxpLFqyxJzWkKx7tdxPQUxA8clTOLaS++1QRkiXKOn
P7CH0SH8zHZ7o7SlSdj5IfxYGexXQxZ4/bJIOsq8VWEvXDpc8VkZH4f4ANxKcYaqNMRcB6MUeCscvvXQ+HehOGXxpvkZ9TAbKDEKMke4TPetkU1alMUEbTIBw9xgy93nFBxKcjTJ7M7w6dADaUDIRFkijvWWvT3e
OlfR0L4/qZfq86NiHK9KTpCdm5nh/WXFNzh75TklF9ibCkpJQlmmUMYy4ZT8Vdfr3kloe84fQCKCLnNY7wk5/0o16eDGdqrx3g9b8rbAhv6GHjL1bR+GJzAd5V1wGVGh9mpO0xEQe21SVJnA4LSoRu0SP4mntQtM
KN7VfWmMR4c1n0D3RRWHm2GjyTbIVjaewgKlxrB4gtE+2Qi5g1hzPwNjYcGXh4NZTx1Es5+fLDfG4cBsNjsBgIaZ4eYvbRroJo7L9/3xCKWTkOK9kuRsBPK4LAT9hXEYblQ3h27kkgnn5DkXTQAFPG3HLafRYZek
FHD3FpCmkQucbwlKBQQLolkhfPJFrwRWU4qx1y43kcLkUs8eobF5dzzqnLPxuF331ilPoTmFqDvJup3dyrkJKthtZS4tRiMrfKAQU8mvdD/wdDjLzQKQFYPD8g4wp8KL50+G9Lfq91ySOsVHeWZgSlI3DDOXm4L+
+7gj2CvjF43xlt7Ig1KzlZ2xmSVhYKwmM0dlD5KxgbNMLmukCpyyz4rvn3gR5ebsSds12LnTE/l8kaXTplYYawkew9nyNi6Go6301eSyfQ3YUOO32g/hfrvH8r5NuSy6F443s+WvDIc+HoUXL5BDtJ9SUzqd00k8
oj6Z9apV3raBl4CDqjmwQ3x7A34IrnKnNcCe4PUwsCYJ0j+0C+Ar0XhMQZXiADoTwemeFQZ1uNQiTaH/8iYqUdV44k4BOjMjLicGYQ2VOn+Lmm49GYYRktMvP0tmrOvKJIH6IZUPwHD+936qSYGjMb/KE2DN+j7b
tH1fWlIxMRHCYETiuy7ZU8MRCWo8WQVM7SpVysOITwoSKfRBbW1QAi66pkgzZZ2wA8iywxM4xFhisUKexjGQoA9O29U8iIJ1qpTIcbVeBB2KXRcAo1ueSnLOEgTGW/xgS0c5BXHm1OeQL/SVoud3eShymy59DW/G
OHIwbBQ/PN2Wbwk55L2Ous2wgcaarmbOpzMHz9ciaFFer8wuNtSACnnzNuN03ceDf3raDYaWY8jCPXW8jojhurVpeFN5fzYv2jZVDkHTH4W1oicD9SXR/szr+VDEYJ3QunRq+SC0/AFNwo/fjhkCBqA1mmTunD0w
XIZY+FRM+CTmPy1xTUVERhBVVkCofRWD3ugldcam4HthvkI4p8TyybsRBuBRK6H8/RURhIrPUF/dPw9StN+Z1fDIy3bwvYUiovtL+Kf60zZdZWl8qB3OW4IXkyGgJlNjSpjpy5E3++PXMNFEnBf8WbT0UHfd+b5c
miqddgiXkffCOHejFST4e41ZzICb0S1mqKOzOpa+oYpW7+lARPTh1/P78CUjyK+UXNmUtUgAoCKPj2iF0RVT7PFbHkDK8OBJTKqbY1/yMTLnopPrtSW6oCnzMLtC8OLer4Bi8PpBl6i72NTxu4OtSB8QWyNw42z+
HJi+bla3YjG/iAsAVczfCdXAkzZeUagAPr9UI7SMzjsvowwfEDjir/UNwAz2S7rAoRdYfG3i6JiYXzY2dj0R/tbmVI5JIS62oRa2NAfz7nOCY3STy6f7+VqfNWjocAbLMA9PFwb4/MIj+CFmyP8OJ593Xmfd2VCX
J6b1x2AVcGQiTPPZXohiAbecARouXKaHI1kOPb6TXdp5H0ReDjqLmol8tauAuu/nnan2s+J3ZVMZAys6v3IBzEDOv1JTBs6LzP3sgr4AakqTzZrCcH6i2boP+r1gOdagHJ/TCdFgrZaZtcUy/N/CopBlRAFQYTSf
Ej1f3y/HNoMHUSvOfpviXKwQsLow01Tq93xepVclpaUh13DD7/C5d+tu7h1Xuul4Fp7h6XbzP/11X8+24k2EZE1mgXrd17Lv7Eatku+252x4Dx/4v6buFsB998A2ltPFxSDNrVHkqdy+52VxphekRHmA3RfhZtHj
Y19uUhAzd0s6wvzaFcc9Bm9nBD5yni9m1nl0uCbfJK57aVEHm7g0IyBWIxnO6VCFLLqjuhZTBvizL5TRCSfm8aavYZ/JygMrIueL+P4j+PotgsNMNaXEZprktIW8NSUNObTJsavnZnS2IzKzck5/3Md7y3Fps86h
MJWbn+nITxMRXYQ0xj2kQXSYNHWB7gBddXRm2xik/dOqcA6SMhuUCs+3rqgKTgne1bzSrsNUxMm0WKTOnHsNIHXxG0EAswFohaO7kCbnk2zSiu7zbtx7oQR9YrnZ5juwC8T0Hi5cNQaHrH1rUM7CVIlKLIAylVqH
Tv3it/nrhHFBuGeP2kIYkWS7gBugl533aWc+OZ1sbKM69Fzo8xJR3M2dAQfkPQMfX8e6BiV3XKh7q7xAYIMqNqA84qAvZJZBbSearpA/XWFWXcDHKhSysVm9bJWWHZOTeI9W4u/mE5s0b+MbL1z8sadEfCq/t0iY
jcyzsjklszyxRGvfj5ah5ucku04CTGicVVMy3QY9DTnm1SWuW3gNm+qS3Cbgpi+r8ibZRr6wqgZCLKVOZUdsLaHLNDTd1VNhrTL+Zu8DlqM5YrbboZSyKavbbZR2HJeTo6w3aImUns5CULVulBdvjPcKNEe/7LEQ
Dxgkit95Djuxj+2YAAcIY1ooxh5yp3gz7Fxlou79OqXTVr3+576j/kAaxmI+YAKmnBOmoI6OZ0lk9Zq8Qm+mL86FpMgvW5hiWvx+YlMB7kT03ro08hOGfWm3FVTpzK8X99fguivzImsCBWGT0YDzvqpnAZlH+wqb
B83jkDEbeo24A9QXtky8Dy9pbGQKUuTQ0EYo5/hktjRSdi6GKcZVtU43lmv9dAWl9wVPPRl70pdF5gqVVNcmOYbzhwWe2M6mwVvr5Q5+B+w+bIlRfd8cx78DOh2gV3iPiWFUgFHuNFYiCIMZ8UWtC7ld5ZbldJOo
Dc9rQEkyZ7PPy4RQoPVcGwbthFe3zaVA5yOVPK25AmvWw3y2ScrOtMlCToeendMEBeJhvih+uC2zJH1NR2LOqXnTqSdVT4lzGKFgjaaCluHEiLB/wJhsKjY3IOVfNdPa++tO0kZeeRZt1QY7bISIB/jknNXwC9YL
MmXo0LvZ2kGiEXloCD7sej6BzK9Nsw9NtMuiTt5od65y6Wri3ikDR1XspzidKdSBniGQaZHu9DEDfaydUTsqTop/hyCjOz1ukzA6Oob9AK4Fpri/PXb/gJcm9yZh9gxzP8CKkqi2XKTcnO473qEUg2AICGLLj4hW
6qkmgNTr3oVw+Wh6nDMMKEvMM6vukwT1m6Y0NMGIupwK3IQyuISwIvgGF7TSeocmr8XwG8JSGYZZF0C4TXtD7sOrjgQprNswkq/o88K2+fWp9q4IcdfZlFTswDzIWT2NmFEAEE1yQohDzleZo5yK2rbY859zXYTr
dlkLhKE+K11diKnZ7JYNGwXfW4J0yh5EZevWj7c1EOI9ATlMh6u2+DdbKdCAWyRvkx7U4dbJ5JhI4rIZlNRWLqlm5PI8ejjVinMxDoeCWWpelm9UpZFHUjqOoAj7aYtaLaCg3WPrh6VHqMbRUoY0h5fM6wYIgboI
eLt/GQ64HuMvw8rEKLXpS4neFkaEA2f/h4mUfa0C9ovLcFZcEuY54Vc0nCRri0B3UbUE9MRVcyj0Hq2zX+ahFoXfxhA/xHGUb4t1mg5gMj1sPs01R8mIIem+szxQMk/1tQywbf/gl7Jw4XcQL8T6yKt3Cs1mTb3g
EMB5YVO+hcRd9RLck2PFmDp8e2CV59bVZmTG+DD8ERWLral2HiAMm46fGfUVzzJsoA76fpstxTmJOyQsimnZv2zmXFYyyDE1ki0FcCCj7rookm7ERgFzaMPr9x3jhbQbVuocW0bHHmP8cekkqJa8aA4H4Rhg4q5x
nOTiPPiQWEKor8mBSbRE7i+apcs692gzV/WhmPbk1WjsO1Iln7w/DzJMmhSajKutbFOreJQsfCSQUMz3nksKyZgvab480QBAYAEDW+5W0zPKcDie886j8tN5rDjk5Pim41JpwzKsZ77MRFH8hHLPXYb9rXy43E7U
/kvZ8sVVLB2MOcpZiYLzLpyOgSCSKRjY818MgUaKTGEUWxmnaAFdHIqQMKDYUhaRTe4BkeNaqULDZjFfMkpP3CFNIQo/rYUY0sNxldwZo27UGZcovblplPeaErZqmsQHtKmM94ABnS/li9dKWePBcAokMwxQGax8
0BeoNaJt1VlTHoisnl98WMrLJrPYJdY0j5swiaasEKHxYKoXk9amZSUIwevnDEFMabJ5IaGF9SCYl6fDFnQjZYfidEuneWfFeYxEMhke3cstoSriREn6iIZxwuZh5iupQn95ZDoQ36c6rtSM+OWZ8dMtNiMqi9kW
hu7Dsn85M3FVkSL83+Rr64igtSemRqcs7SjD6szSEZ002VW9OOcK6nWs/D4HFzUM3ojdlWRaDY+9qT+y2DR6OaX49npeai400gp/P7M6LXRUaGDwHUbqU3rm72EyXN8vwYqTcjQmdouWY8ndxxg/luY6lfkZDps/
ZM4niAZ2xOpK2zuseEyiltWXdECSuQfPZg+DnFf44MvqB4m+TKR0jRUOfwDv+Z9kGGoyXYhkgoz08EXLHxSwdnS/8L62Tn+n9rj5ufifk8hcER9SfmNf2m8WbF18Orm1pss04pk7hCnM4KFj8fiPmJQNw0RLFVsg
wx6NYq+Iwwi++Y3xsK8+l9KoI4bI/czxplyDDHFc/vvGp+sJt2+95hZ5vCfxfrGWISN+BW26+cnkXhRdgWYZ/nG4D8WcFLNOitD49n3v0/R+8YP/ETZM1q4+Poo4J5ZYfl5V8ADArGS9/W4TtcJP+RJNhlYYGUE/
FWzuMbaSKDHUbiTnmigke1Wi7KAzyZpx9tyUBTFUZJNbc+a0uW6TfUvisMx/K1zbKxgWibepm3S2ljV8oKAeNXSS9+CG0JBs5l4Y1xtK6OLIaKHjw38fSO4vptzrycbi2OdnsZNCUmx4rPIVwyt6i3CTg7r1TH7U
BkaqpJlvINSE0zqKwUxPRJdj5MYrE5sqyXAeV9B/RgLOKYBCmoaBzQMy94IFAj4uJWarCb0HPF4G0pprlMRQe2mr4p/kmfmi88MZavjihf4WOMB6OQ6xZc6ZrM8m8bzBcrAHPIuGCuzMRj+nCL348iX1o90sfjGI
74p1HVtBc3Za30nQLyNYcvQ3MyazgqSEV0lCgrfFZM+2Zmf6c7eomxVYaKAPBRaLXRNDZ3rEeI8i18QH0PT+9sb+kMbZmSqvCTfX+vISJ6SxKjId+ne6PrV7W0JdxhduAYwdtbVWsqSCTapvUm4qksEeEFyrlwKh
zSI3Rt9COR75pJKWdNvRnADPswqgGf1TLuX51vp6guWF8X/HNeySW5dCuU9ZojdJD+vtmsKuE3i9vvr5Kjuvoy6j3sTu09noyrhXF3FudqjweNvg5Xc7nt6X07ulTq3yJlyWR+uLuXbzkao5PC9ECZ+F17bbq+1X
5HaykIQ78wGBqzKss1gZywBy14yHO45J/31KOiFRU3WBUyzFbSd17aH0lSon2iC+ZO5rL7KsXF5LjQ/hPLWfcj/VO/eTusFMNnrna4VkrgDd4scf/ZuZATg7A+IgN7hrPnkIuJlwRdMduXBZayCUYJDdIbvMKVOW
C4XyyNo5s8CizL4i88x/sSyiimS0SNrexH4XxPh4ORzVSGSRF683deco4EWX8kBTAXSwaYOo7QlHEPAxhDyni88y5e+TNNts7XC34oFqAuRANFc+Z6L7XHe25b2VkvOdvxT2BQbe8kP17KekQJ5jB1r664dEdWOS
7gnzGIViZVO4R1vLdJVx6yqBzrJj81dtqbXUIrSBauEGH42x5jXaLPGTeqnO/kImXXJLs5aUsEQZxM25wJAtmtSvfE9VGGHRdsaFlRgDgE+P6bgMjfeK+SHpn4BVX2DGeKtgll9o1asX9YlLR9HT+oWF1zanx4MB
HD9lGt+EPWht6bB3w+e6AI27MmztglpcIuSKeKQ5R1V6eq62fq2KgO6jnixI6+5QHjx2OoOXKmWxfJ8A1QTlEbwjd6XM5hbnmyp1SBowe7rnp0Veqsu1Zcqxlen4toT/FP3F6imLWoVwwhR/SARUPlxf7YdnW03W
y/3WWwPI8miSdivM4YTX+1+q0iuciD/TrthruAfaeLpLKrsMa4wZg9vwPofPG9/w27Kg7yFPg0gxLFuRinOSzCGnT7gv33KSjwGDT1UTQjh/aD4Iy5x4rzYwC78WIcnQSxo1bIezEo9mEUIw9rw8Mnmfgb9wmySj
5eF9oIw9UtDBQjcEmSjFHUo4yvggr/uEwZmZ42wS+6FZlsuEkhEK/EGSOoQQXocOchwBOgAh2mh+wVf5dkk2PXikAKUWSpoeeDhuVOTo1hohwDdY4t7dBuRHcGKSZjhUjlJCYXNObB0VESX/OCfgHN9IU9XNlmQ3
n6oXikHPSgzbIMsHfctgCOtbKiwdGlZG5HPuEogHXuj5i56nemJmsHimFKgngfmniIqnOOQoJs0B0Q/5cTC97BMMwiM+gNO7RT4m0fln4mVXo6RNVTkfNHruAzMInjUQz4XBDA6HiUjQjAxL2TwGgR9boi1jGqlK
Jat48u1A9vR4hPKxospUpF5dN5fhfC3+8eUk/Zo/AseiADnBfl+XJHCH0/lrBA2/79XR9dE2AddFCQ7deWdpTeHstARNEnihSegoKHBcTpTl6xb1UXiHgoyD+7xquJpR0rnWnesAe+uIJzHLoUxMVPyXPKRw5oEr
Ucu1JoFZcPLcYQJYaZSwk9VZIwAz+mFKagWO5TNgIVMXKHVfbJDaLaZOcI3k0HncGRkk7d8+kF2Iaw3j9Oh9BmrPnf5dcghU43gcFZwOiDz19NH2PmVRcyvxvm8ud0yVXCF+1dN1TQZ/C1np+kfUVJQtgkc+GDys
a6iMvAk6wb7U9tIEhvkvpSeh5Tb5sS38hyk2mCs5ixCRa7ADYBypXD1quqBNvNOXHKZc3URJ22klSeeisv1BNCVhQol5NGNC5rTCXH1KSekf6fD70RN4OdhXFd+81IIHy589nuOXRijb6/5T2JTEJ3YWOXCBokfY
+YdssEHF10IelYgZVIqiPUovfgUhDA/ktI8FQNjn0xJ+xI6H+b95ZdUXxlVQ3+vfqyrMNbLfsZAX5WgmCH3FQ1QwjIWtRRQvevNrzDlNsJe7fFgJiMcXbj1J6x5Vfx032hYxmD/OfL2Cvdt1WGLe8OHiYPJqZO3l
3SU0CjDSd4XR7rLl7DWcpcCeWYBPxegYXS9NtKrZI/mslDz7PMRp2jkx0BGbPNM9wa1znLmLuy0WbHnKul89cNxEmY2vRldkdLIzFUW51onqgQP0LEGVZFklKDGSCONMXhKqwONOtkYnSa/MjR67lSTRkRfJW1lZ
4TTuhoE7z767zkvsri6n7KCpiflzKRyoTqFUOtR2kQGd3SvEsPjeDlnvX3iUlENguJXZrkVJ1Md3p2WxTGKNx8b+1ck0RJKgBuX5Iu2BtMiko9r8JJVflapdBGabGT5B7fucZGmdoblYrVZNBnl5sCh+LcGzwuCy
x6jTEYVc/mjm94SOZp04ED3ihrLcbrh+TOz3tKb4uuHaRuByreInuKgvVnO9IszRtwGIkaRmx2e28DA4qPfn28JQm4Jk6avGNTjZUWzur1SfX76KO9/8tQ184fN8tz1dzFEc5WTopSgx9k7+8atvXKTEjA+XDuCd
PGi69WV7gl1Z1Itp85BSEQyvFo5/BQucz8yHQVRXb4SROas19TLPASXhJ6lAzKmMaUuiIrELOsA+FDE+XsbFhqF5vROMDwca7XJSGMj81y/AE+ks9IF7AdQregxvZPW2glP0hjD2q2NN85jnxRnEGCnEbDAZsT0+
IfeVC0hhdMidE8GrbDx/SLblk20liawDRA/qjKWA5g8pZn5EmwyqOqe5tRnb2DGaixxXXMwtdk/2PCUg0QAVkTZo2VLsDqDHKycERgOUroycULHBQmcWmddmFHNmLUaDYQUd1+eKM+rLiDjhh9lg/O6f1Tk1aBN9
Y+rcN4k3JEi9ZR3Ig8uGHvHZ8ijLspR47bCJkP1Nr0q8FG4kRGUkvlLPXlNVEtFRJBWFhl1FQ0TFK1ZwLoyvq03oYt/nvwrZkP8vEMHGTsCPOgkUUgC1ecrq+Uc3V42Sb+xIB/oMCJ9dwUpNLE8vfrzCNSpVFygz
4DQMlmIqi9LaFerSjazpaWpLBsOJaARVYa3LU6y+MET3k/WdpPtkKxjsFsv4a3fbeD7SkQmkPhJ4BRbjuxeIveSRjyEvFwJifGM5+onQlJWHL7afsXT6jkKcFel1dVw9VICfN3FgVbtXQNpINRSSgxKMQU1lAKct
PA7k0iFXeu4r5CF+ZIsDmuyARLCb3cU3G+8m1xQqHpLl0yhC8ofEmjRy4gXjzFCKx9+61ky72B4w6wzAlHct9UJuZr4YgjK7ugHXJ/KCo56URP4SrwSxpXbw6Sgeto3N6lkZYyTVJMesCcgElUd/YG/K5OeBmnQv
sTrPjLEI1rA+wSZRRl7chzxwKs7UhzTT9Yc2GPPbkNMmtqHqCnOoPJtBnetjWQ7Va/ieahbj/ayxFuvdJe558F6p43uNjIrkfC6ZyZU5a1FnGZSuQTTdrGmSeMKbK1pPkZYYa/G2CR9lF9nFMnUwzI1gKySiHP0V
mwMfDJ0rWe7uMGmlhgLMr8wgU8CIc7WXgB1ORYoqval2ZVUTXCiF0Zixll728cohzft3Q4siOrP3sV4qsFKqre1R0EkQdMMsfYEHnAssVdVmNlJ0qdrmqpELTqHEk+nGr94cb3tBPRNt9se91DV6DS+KjKCJGj40
5cXq0zA2Waa9uQ5z+H4q1jSSU4H0wIB0QfA7S1gIdgcas3PwqrbAMSkR4/psjVHasE8GFSxlWJn8WZrbpoBhXxpFRA+bfGho84KzFJ0WtfaNLY/Lt6OfGnJ+G6/LNIVOrh9/9FWpORZIPrnl6Svwx6CS6tRvIgID
KF2H78lTE+tctanv0/ZdPF5rm1RqKBH7qrxaKO9jSMKJVozUFFmgkQkcthxrWfXO55Bh36lO0tdqCDbMivRFpormNWHfeLPtKJifT1MFiaYVGMVhqZMDDS9ueGVepMShbY1Xky8yjrvyRrcpJBhmxklRb7GnNhDs
VRlp3RznD1USqfuquf5AoFa6JTGkiP5AAFmmSbKeS2d0KfvKzCRU9ed3la6MWfkg4goMHJ1NqYQ63kScjgQtb64XR0cifbSblBqOIpfsW4enuGr/bD4gBHdHGtJltsxZYBWkRRYzW22Yrv9iZHB5QqRlJx2MWurx
80w7X+B1Wo0Ja2dN6ZUYPyodY0EjcgiJIGNjtJx+kZUAUnQTXmvj7gSChjiqLvK8/fzmSkATrw1L29ih5l+I7b5KXsr/uSUgJI1Gcl6bpHTopq1wcZD47j+unPWSUISPWEV+NC5f4mN0K58bxbcpVfvmeA2x6VKX
i/X87TGxU9IBCykfslCVm548Ta7dqnrNVBd2/uz/s3V3xm1IajhtcIqx6OpLYW9KXx9KdZW4KT6brwRbY45DtjDSuIJoVpccLI0LXS9jp5hKYhA6IFlua4fI1+ksbE0JuYegZTCKx0c7yijEQfLveYXHjqkAuFjS
Iq+tGLgyAWhNQgjKZy8ZNtVYwFE2g7KuqmoHLwRWc+G5kx/ZHpYBTtr6JBkxtrYhRX50m58Ry+3+QpoEzOinuS1GfZqkbrJFBGGwhJrziEDLWh/lz49uusXXZB++QC5fUenQPyl/N7H1bT9VkZj6H2OfGpLh7Dmt
mwAbjXpgXAnTa1Uri//ZK6cVEIAzMUZFTN9+BbgFPMGiKlJEzd6XmKWhJiFiDTT0FKwVzRJeGzuQxV89EPUZSna5Osz2KovGxRI1FJxAiNUvnoIIL8NEG5O9zHh2y3HSt5mxL1TkarX9fPuXIYOx+kU0aWqYT5m9
6pNMDww/qeZq2emlGpRbB0ebFeSKRpt4TdT2YFUnTx/oG7eboZSqNtGymWA1CDPvX8ANDG+kK+brg5VGjw6gLZ6Z/qJ8VSGUEetTGt7HpoptYuBjM/h8UN+KbJRi7yq4ivgU34Es8IZxLLd8Cg1rnwAyZFTm6I6w
jdZ4Trg2qOSyQn9EXOAlynX7uqFwUKgHO7+nT3U5LWaAyz2tdBr6u35jU3ZkjrJz6FEztB+XOg+IoF3TW6UcVa0fGBZ/PXb3cAFcnojKLEGi8iRTC6buC/sQQJwGc3T35rxD/53a2bU5iMZZSQp3upw1bbGdnfpH
3CYMWn0b/u3EJ/ltVKDJfzc92e205ghByNaHPD/TkpfTiW//+ZrUcODWRJPVO11LZq0WXIYNqlMMGFA14kn994g6Q6bl8apjg+8JB1NA2Z/ol44THrvY95pkTjSCJduHZgYGrdqTq+9ey1Q1y46VAIV//gw9WX2O
4rClFvIfhUOak73v2k8qDOYYDgQIMB1vRIf3hDENslANxuWS6+SVdgFOg2uBR+a0/oePGlboUZbjrbe4wG3Ew2U050o6LtiZ90i2pw/V3dhZIweee3bqnrd+l3tAR4/e/UP6Xb+7tH958IdtdWFH+s95RMysieev
ChzhvUJIXY5KVEjLnulU96beZbYcBvKImWA6mQPXZvgbi01zRd5P41BvZjxe+yclXEU5msVcDwcgVzZ8JNmYFga3OHLrD0NR6zrFJnNf0SI2BQzY3vvgTxHKcGT5bbMNS46tzjzgSJ7EXiV3iwlajGNWx+MkYCim
KtFsEOlMBpGqnXpN/vMKI5PAYQYDWIT6xv7bU3k4b8xnfhqfULh6RcOg0rwCMoqx45nTlzXLZI3sATDG1XF3rsEwx+6K6HAV/ainwlqu8vTuU+S9nhTNt6Owi3MEgk71CfaxweEL3EdXlGGREufsj37fjCibrHzR
Dw/3HuH+IcVOM5hj5E4m6q7y77c7h+E+iIXzzO6GMuEAcffUNA/bSdtvFfqLlJWF3KBDzi+bUrPL92wFftLVzWDZK0VriePcT9NFyTgJeIhQHSbgxuz7SUrceqZynb+hGniLT3Q1uf2ifHZ5fVMy5jKnxQu0D0xv
DYjXvaBfLMSjvJbqY3Xu1/QBmrIIkkCTyaEr+CHoWZh2GaD2Kvqc8GCactHMXeGUBa8e0PKRpICepdIJ3TU0+WSn5VEhINpgYy2CBVzwgh4HkPm7i3hnWy0Np4+5gnEjoB3ZkLAluqJPVYBA2m89bmJ5G98nl/0o
K6ujlgNiNzhbz11YG2rGBS1zmdgLbjtKQoXl/wUQGjsrId3Gtz3TmtJ94zJNRFJ9yN1LniJepbMwsB8q1FuL6KYnC0Y8Znywr1/dRy69BjeI9HRF5fM9/M2BlyIz06sa7JRQudps2Gtf7tLdDMea5YM6bzhx8qpw
is8aPsg3N6d3lJFQJucHctele5Sq5pfW22kRa2wg05alWnno3MhX/rH1xNzEa5YPvXOMIOiadCvRF17fgPkaqGRizcwwxjpSrxqZ7KQKft3Ya8+SPUw7lcHm5sqHn+z+Heo4NX/S8vo3VCKB00XdsbPlJfBDr0ip
TNwdONx8YBe+rI1gprYaZXBf+aBZmXTZ+o0Zbv1E3X+zupObTv6OOEONI6zZjp2ZhK2IQ6ObB6tAIcFH6+I6yB1QqAG348Z5W9Tt6sbo8bd9u5f+EE4WUS/tRNS9EZx5xcUT2HhbPtc0H3tdF2+f0Fbs3f6/X4Co
wCgHHD3tytPynzMQh86tS+8y9nC+Cgob0eoM2JB5gxCRk0j+Dp6nTP48Txyv2wLHPyjCh21DxXl0SZ+BInIen213kFqXB496Xt9WNdfef72uOB8pQdZdNSu9VEo+usTY6vHryr2/st2ym8pjhsOc2dtBp+tTyLqr
b3jiZY+w8/eko45E+p1YUztTQAmdPpaBxdve2NdsTDHbiwpXKdDTdu+bu+JUY1/RDzsn1i9tkoGgd1zCBn0ialug4IAjFpJpI9LDojjSMC092YuN5dSHGJ6zMm6KmTqb++QzurD7K/U2Jk2FMAOGdn34vGb2MZix
8++LyLKcfboXu+XN2Z3tybNHC1deTRwEPiChObIf9/YiAuepQMlBJ4ZPMqwVTayyHrHV2tzTWWLlwMHq33r934VH6k/vP7LwkR3bGdk5NsOfXj79vpn3Tw+fjnxT6ZQRSTTLjrTm4Qp6sY0bCrmBU+C4b+JDCbew
Dx56gjqOvkjTzSiSXu8VdBp176/wjiYCSIFiARrMyQvcdGybW8oF/5+5GxkAoyKQDDFI34Pq7HQI3hUGt9hpJdmW1QZGHpiroWLlHtCgCnrU8h6/jnJ/YcFC73gWdfBBcyoQOrjRmk8bUPWzqkvz7AwlMxmMjBCL
vGTmeBLx1zUhhwjU7QmXlByJscFeCcCxGLjr7KbCp9yuITwUidZqCzekSLnJbOGRdNjRTy/73zrhX68Vpg2ehGVPvBGW3ZLiD+WCqilCTZkuWX9zEUr66cXx4m/cYQcXF1obSxMjsIeOj3ewZh9QQakVw+FCYBLK
/J9ETJ7UckloESsdqb36QPYQORThBwBVJoHW7xJKx83hEmsDS7QNa8KZ944LqqXaLt0YRSNrQkdmChIjIIiSv2orjUlpAYmcS49zkTA5ugEmRR0KFG2dcpkIbyfX0ZVNdKkgPAeCsk5yEntNjubFpDaEjGK3PYE0
8dRCOgO+VOEbM31mkos/SpPgRxqnIP5qDzo1D0lQT93ofD5fShEjQrdg3FtlzXncz5uw0GgphI1LS3RtaqTZNIsarUBZAxDSygcdswN3UvjjBv1uEuxZCE+SoJ6dDCC7oqzAwKpvTr1+2sAAK1HswrzySgQsihCr
u5vvzl3P1522Z8K2qbs1CZ72/1svTGkSGsd1mOhcr5lUO/qxuRgHdPsQtqBNxEj7cuq5CwWUbsP+Jd3vrDYqaYkL5Acan9tvYqfX7Rlt6ASUjk3Pq4pkSh49cKY+yfyXJBRMHKVmANUkUAHMJWGS1KtNs0mPCOUJ
ZEFpEylPmnjqF1f3/WE27NzVduNcgKPKdpIERx0405zvf9BkXW5M1xQrVDo/3DwWndW7NSLMFrsr+hz8p1c/M78XUrNJZJKoGkUBvIKe0wuajV7JANcoRCnEpTFpCf8AIm7gPHlwyJcwgFIafebcvc6jMJIESrB4
Rg5MvUyAXIXsAn8Zd4cPTZoHoekmoTAOAdAGVhviTXnJl+xJ8HoO4Z3moazmSeAGurwyNYThtoII9s3ZyA/dlH7nwTThzlubVXNqVE7jh74SgBDrsSX/E8PqPGlIVTgkNPRjha6zULLpE42kcRHMZQ3pgWS96z0o
0wn4R7yRJNFu1Zi06la/ALNpUJ3K0zORHGvxRTCmZp69JHCw2KUj4dogkn5P1kw3L8Lk2u6sntoe0UEIuHu9dvxmJrzWGrUPWs1/xWQ0CdE//hcBKq1MbLlwxZibOWu0wYgTghUQ4PhMWC7vTtS2MhWZ+OndF+QZ
POaNhU098BnacG67e0U52DauA2czimMoiGCnPCWA1SXFWGS/SsKA3lWphrWdOvsKhwv3hjB7Gx9vV74cS9pRl+uQK3tSjqVX9pI8eAaGY5reYJIiMeJuTg3zwdJM6+oNZ1AuMScmmXNLFQXMc0OfLVfahrvSOLua
PMmhdSsOv8C4t8SYyHPYTqyvrhRex636ftN1U09u6ehE5x+4WFpWcpMMhT8bwvlom+1TdhhYoCjmtWlWf5zDWAFGG7E1pWY5ZFpCUl5ukHhBTXQM7wiKlq5U7T67p9SufLiZmAk8gWEzp82Coc1d3RtcNbxfEIsU
QKcS0yCkND8vfZy3daIdD9L6kCbeELjAyFWVNk5fKZ9RC4xzvEQ5RnBdZmyHldx4P+5AKFnbORZHAs7FLGYbWF96qtjcB3e8KhuKYFfXhE4FehtlCNyztuPoHQO53+xFWYErhLoo97NZneTqppk4l26J8K501uv4
NgH28hquuxk2iiTSfE0JzUqOQdrrz/M3qXPd+NlroJQUrN+YMjzPcquc19HJ18CPNFkjs9t8CNKp7U6n0t7ShthuwH40wSBUIDykGmJhg/hkSq8BmHZT0l/OMZJERTn6NnB7xiVtaUwIEypCJLDCfRMcAxDhW1b6
xgFjE8l0yj6y4dgONXEkV4tIB7R2sBM7pNIvli7oZksxOZylokRd8KgWZVZ4E91MzIL+mgYPNE2HIbXLvSVtR754/woCKgOpUqfwuLFb4pVywd1Z+6l48FzWSgtQ87RAJxgWTVEBfxkKkfXUTd3tJy49nsvlYIIt
f62Sp97qczv1dG+iMUyrtO4fkGNBruqwO8OFdLNqgWWzmNsJH88FhIf5K1E8RYaAeB8PiMUDeia+QuU8joz6FI/uwzNsZ6oSDB8Rte+dQqzwMMyZveC7e9+PErhiyS6oghXdnVGUOfqGUT8XFMUmnHtv1Ernv0s4
z+AJZ8FF8rkoH9gZ/Lj4T/wldn/XQgpvtWJ9dROpel88twp4b8OBgslpj8i2e35+05I+D/Fa3MRHWJA+4t18TGcbh7YSLVOCFh7u4oPszpJSRk9xQNBiVbU9Kn7Dq97kc35PP3qFKQ83k8Q544MQMgQ38tWoxmJc
0fmZtZZhDmi6zrwwJGtZ4iboWpcVmsNcIS0uao0y9llBNV4HvL9S5gAE1/Z68VafQLCpQoh6QSXF1gBbLsyCgmVkECOx6VcQB5/FxUDv474uXLZc1jzaeKof8enidyLjSWi/3/15WbsZBZye5VeGqUs9jA8fGApI
QN2nxDaSrXdZkwHS/PYh6LycFxhlz4f5YNt94APr+hS4Gnb/V5UAqZd+Y2QSgIPZpKHQxQWcA9GAwPAluu03ZpeeXqGkNzznYNGCkKa9Kbih/bwYi+V2rygD9sN23m9GAO9Nuwgjl5vAwjCRqzgGTwfrU2KUXlVd
EhjM67lIgbe5zq3JOZwiCvwtG5UZ6b0hQPX1p9fWP9vozjzH+l2DVXbj0qAzwE9ifd06cIr+Gkya+Ha6J6p8we7HmnxI65pumqXvAhnwayXtWhpw+2XAGRYSJRSBgviZDKGfCkPrSytxt7491ZrTr53Azx/K8QED
omXWs4W4R4ULmy1pTrDujhsYZDunSeTeMKQvTqF7rmwltGoZWEkaz1ugQ7TAp6JG+DGx7zaYTcLrhLAfldhACBdjxiYT1o92UZwLRvqm4oplg7GW0cAe7emQ/pyTNemSh45ijhmsWeIp6DQqb41ALgFt5fGcSW9m
14SzKDJNtpjIpmvByEmSPlwSAdnCc1rFJbCfMDRmc9YGMNrA/gmXKUsE29SPpTv7KwYBwpNuM8bGw2YDaIyZDF5G2vQxwpe3WczuwLglxAhF2qsXzR4fZ4V6XtzMri8CJpqPK0+m7dvUBRMY3JfFAPzlhP8wA3fZ
Ekmt4v8eDli9gaBu60wYSAOVMVKGF0KQzbYYb+Qohb4ORcW6bEuL13fXslrJByZpvGuksNi74OpYKnzP2kH3lOOkylvyo3/K6V0KQn1szKXKUvNx6iQtaMIVuU6Df726XhcMrnd/K95n/tvTfJvXxpgUmQ5R5Rhu
kV2Q9MeTBZEK80/VeEDDlVfzJl4LZt8gn4XsI5CkSQ+eZOsk7yrtvBaS1GjRTOKbrJHc807Nte4iN1FDPguRCF+hcfpxyTQAAT38fVISUk4pNXteMRayZZeDU6VSEaoowJl4COR8cRLEHkqmDYcTgv9ribtlDZ6Q
q9yWKYTFNoqhiaAFM9EOFIwLncIb4GC7pQVdUHG1O1dAqTvhov9wcDd7JdG4OaaKWtlQNjVc2nvqW0PV6Vn4EK04Ak/M5wKZuTzYWuZXB1fhTD8VreA59ZuiGmq6XOO+HhILyFgtxLina4o8eqx3Vzt55HI/WALB
/6EeylSMHmKFr6Yvpq8lI5GszzBVW9D9Hg1aXhVbxnAzP2D66MDjPWkdt9/ALK7yPPlD8X6Cb6FcpHG6dGKFwCSo/fv1OOyHfgnR2J27oqyjzdUazEhghRf96iqwiPdRw1tBNBlwB5siGtm4ErSXLaMr6uZzUWdF
tGlQ/Wma+Js586pnKNmDmC6klS8/66ePMpwbFRaUACmf8pSzKLjD7ivM554Aw2pNYJ/30s4T0O1b9xCbAB6M7xZJqhBLSxXdBO+P+xpFB2NiWRPkRMVYi3A7gN0U+yWou4YN6TorwwC77n3G3UR3WgRdYvkny7Zg
JaYnGVM1kupzT1eCUDvMRBqDMoyAmxjvmD72rLh9cwoXoyUutu2BDQiypjoL+XDeqWYo3BNzYd7C07WwLSNb2j09lRfzMGGXC3Gd5vObU63rzBqWRPR5qRhveC/RjoE3FiAt6XXCC/2QvcHeGkXOS59K2am6yE9F
b6VSWbWNH2lvmuViO/KbNTD9s2BjxVd/WqBzeuM4jXvNjUNUWfXxFQ8LuH3FP1lE9yNPNWe94gf7oRQqqmP7lHm7v8NUv1hCLUqhqkqqD7mAr1dUUfShVnS1ThVPH3G3q73I1DQwaZIna4qOn1azfHJqANvz9VpV
7HmwLT87n2QvHESTKNWqRs9To3s60xMqSEfka3gt1sOY7fnCvje8GWL0tqePw4wpi9/tC8A3Oyk19hK+l2BBFKBP23UBWZbdabt8Lx/JMaGqRddJGQG3c4LX3J3QUGmgUcb9TWefocd1V/bdPY9Stvf+QP3wwYSw
gGh0jJCeWXiEVH6Zwj+PuNruF+2CRWbddpo/hmTWi7wDZUo4yEGw1eScSgbV64fsnQCt0/vbffuYYTHObuJxKRrnGH2e9l1GvqgNfhsRjbR7pmd6NITloaRTY+NgmOdXoVa01l2x8roiPTRVeu6pbyLlU5ywzzi4
ZDwQNvTQGhm4rF1jL0RFnIjZGeEhP1oyfH92kM0s8RMjgEXH2fuKr7UgzoAIzVBuV+crotI5Dt+m7Y846OAA7Tnmwb+m0lgd8dEpUU3yGUEwVhG7ve+UU4BGk0uFl8GkSCZZN+bFcK0ucGkWD0pPw78c2DNt9OLi
njh4HJr7nBrmSdKbnpSQDgF7rRC5aAxJ2AT3lAckAFXSVYckzLYbNY5D3e7s9C2PVfrwc/In43MiUEW4FxPEdW8BY2bjv6k1LsCjlSrHb1kuyM+2f7hVd4RcJ0WJw0+jAJ2Ws5eBdCbrAu/lfpxxCTtFki4XFeTY
6Sj6UkbJYk/wPEGTG8hxtjAsEsVx8YndLkecl4yuI7xJH7QE37fAxwaT4/qauJk98qzHOn0ntrI7BTW3+THnRe0Qv0czm62p8OfOtmaarNQVviS3WTSfryHOClzS3hTAmiY8vIi7SJM0Oz7JofRFDfQly1EEH5UV
7y7nfTElfe0AfHtcdJvbWvu++jXY5cJftVzVgyVTyGXDfszHLaj40ktn2rQBZLYA8lwr7ueqzVo7ey2YypYAkzCLp2HPUNInrP40opIB2TKDNg/m8yO87bhQCpkfcTojZStQBF+PIfXpjXvGu+VneO6sluiNA2Cy
UsUpS2VxUzJ97Xwruk0UgckTZwVuFA+jcJYQ2lZOUFu5jt0tO+1KgpJzJ4cTl1KWQwSj2iU29oAbkX+Em+5GYZ+C+2Mxv0V6k1L7dwo0EsI4zsUBSohbPtSwMXQik9DG8IUbboYW5FC8GCMcyv3iHcr9Aq/lEXrI
eGHjO+FwkNR+bKCdMu8O1ZnmBjfvqD0CjmzC9z0JXgUYJQwWUPHvjsggvCHnItcIOZQqXVACbavxD4xu2Bbw2SA0Y/C9eBUPiGWpp0SlBz2cRlmyYK6rGNFgLpD/Z/BNdT/XPvXBgiSsos7lq5pRBrSfymrs+MSd
ld6YJopo1Quhwc6WLBTEivzkVB0wzuIZcF6eAefhbOY5i3NQonDA+bgQwIYHm/V40sP1270dAy/qLQrdGsHhnAvPEdjsdJmTqqrqHsFDqMfIjkbdhncUarWvQ+AnmiKco/iD9EZoXBra+EDRdbIsizwkTcKBQv6k
oG5Y5awJ+gQnuxaRxnZ56TCEKHs4dRVwkUslJeXYwzhzVTkdmUoQlA3cEBrKugr2bsWhFeqZNE3Ka/ZCWw3KCBa3bqR/VIDTHZKbqVAjupGmuUk93AEuEY0OI94+L+ellsNSqpSAKyOUKNcQs9cS83vGgD2nt1DL
VxbbogpA5IaBOLohAKhuODieGxlipKkHvG93QU3D2ut4U9ko9h81nFHAsdswqtXPo4HzuSo1Emdu5D5497i3MKLlytSKm+Xxrpz/EXdmIcmfkBZazU+xj5p1DFL4znVKykNbNwKdtHEfPTaE9cFjTdlo9o+Ohxm3
lma+HIZKCTXewfub8oN86udk9+qD4YvZnUdxOV4TWAUAD6IC21BKTXyROe49FEKMnr3Put8fXM+P4JohvYI4z3OnnIw5w+cD1i6nZsJyuFnXTSe6k5yaIOrKilIbeIlX29h+wykPxEIrrpkCbyRHfMPkp4sxSIK9
W0cyw0kfEDp7TLNEfGmx2j5LkffJsBIwaM8gM+L509wRaZwWKDbnStp5WDCyD0Xvd7jyVzq8RMd7+yiLfrC39L0kQyNzDVg+r6d53YKiYG7tobuRfVEroRPvjIxAafFrmY0AOsSD31rH2Xti7DOWku9GXdFNB4F+
BUUqDUMjuCz+vPPVyob8xVqbh5y4+ZmHDvY31UvA+2tjQ2IYP7tMCB+CpYj1hJEHHon/lHdj86Zw2TRPWx2KgqvhovZDllGfesgC2cTmuLgrTeyAPYOwIC36rrXBR9mGWwJLb2TN6Y8apKBLfQ6hp1ods4Iuuy14
rdCKPhCY5B2wxa1CTiH+LL1JiGw9h7LczWs8VZ+qbYOo164yPpqXKDPZmPjca2P2oHTsjD/OuRmyKZHINlGKM8oCMV9hhZuNPMOr7ONcFHeQE+WWk1o1cn1WpW/gNYbSZv7Ph96fg8ckiR4qX1P72uTCIM5bFhr/
kOhhaeOsrkip8j9dSZcaBgGTfy+CWivFW0WXGkxB4pmWl8Hu0EUzzqRJt5af1Sl6RGmIKtFSqM1WkA+na/0FkO8kXUQg20oumSxU05MaoYns5htvVVmqEhhPTnP6WtpNhdOaIpz6XSwEKO5ECr3NP2yNLrid8Db3
vFiFWmoy2lIGxTuSmrIUfbsWFLBBFT92y6hbomnMfooBNP5UZI6Xi9tRaiderTEbz/EV1Z0fjcE8nda6DAtzxd5nYDEdGBRhPnpX4pIfWdrKuY0es1JlkWW97utZJUouWUA5S5vA2tqRj/C+JSo7C2a6ckfWqcMy
Fu54trOIZgC1p5u2fChQ35sjQmJAvx8+ui/a9uvSrwNg1Eh2Nq3zYJadSl8enSAzEhRDxOMbQ5SptayN9BC0fvcPR2XUaZ29L3xQz86dX+p3rr/cUboPeMiWRbtC0cl40Rz85B8oCEMdaNWpr25+D95fv7MH7dZl
/EPbqybe3aa7485P3QX3a66e+4CU8CF2Pf9sYdd5RBvTtf1NyilBnN9N13azS7+8NznojFOm5ks/WRMJwN1DtnxPlHj5zOhcFpJcPJMHsWf1QE/JsV/Fibp3zgU6J/IBSB9lpj2X3hlPgByMvnJM5Gx+IW+XDIx6
cd1fEdlXnXuu0U08CQJR95gsusTGcI3zz9JysXaavuKFFhX2JcQJ1wNDtbWfAZSW5V3W7YyTIunaMLSxh8C4wkzZn8MrjF3FOKHDL87lxcl+fi15ppQIa7B24l86Dtlr5yGz8t7KrPgaEXqNOAl9dsxcbY0DzmUQ
CDB7WriJmIrfK+QnNkyyMt8wwahOkPmu95637a5UrdSNXSNtvHxG7Akur9Z7Gm7bBibjB0RJ/A+9PsrJD7q+V37qan+vfkICGib1VtzYGgN1NLergKOxdHFhNs27o/coERhnLB/EtNLVKRWXhfIkjq00K9qecnLy
O7LQ3jPDuA305jpcn50aW7iPqeqvgJ8L03WAqccZ2UcOQ8n/sE/a07Cgkj7LgaG/1LaFXLTsIA0n2OdDjtRkfyQLb6boS8Cx7/Vh+Y52gnqcKW7YQr+6W5agOP13iQzJKZ0SHZ1Cc3jV35YxYv57UKuXi13pynMB
S6OnT94xYJpcPPA4SmDaT99yP45FVEYjejIUN4/qCL8Q22tb4wIGFtssZdYwwaguy6K7v3JRiGHxlY5dbGJYOOnEiufj88kyuGu3CsHiLN8bPqXg6cqlfuWzra3pvv6ACZJNtpS1j3sqpoCyimvgY3kQA+K/vqJL
xiQQFBeDSyEpe05bYNxVMqGYss7KPcsUoQgsIWdyHWNPaYlR9579GJOX2i96bLO1rZMOxjzQnoRejbtq/Eg2AOYbs4V1z+4QMjJvDc4GstzGbQxHetd9NINxrM0vz8LwTg5iALMyavvTPFsjTbt+qEKR21BFXt4z
jsdsGd5I+L+cLnULrdKw/V5jWDgac/4sxYjE9t14bH0I5+lmFbzm7l+fgVmIr80HPA/1ncWiLcNx0XaZWrgWby8Hbhw7Za0bof7j7TGbhpM+K4w8mT093EeFNGjpc1LzrBDKucMMkrjhstW69cwbFtNIk2temWks
6PYSBP5UnRUeDbJJH5zjMWzLVA3PA05QytZxEeUqhaiwrmtZqUuPbN5uMIvuRtDtp/iQNbR82S2yvriQoZvQqADe2TJ9URXlgrLxQkRmfIaBYDeMi18GUbnKB6e8zODWxqyTSMU9AuW2lBoI8WqZ+83HmFgzyD35
0pjHXhOkVf028HgmgBTPU7LhDdeZX4wlkWvfKTasGwzuKRDtTl2jWVlT3HMjccTHUpIuuoJA9eSye8ahj/jqvDFcZdN2uiBBAX+XAiGckWiJ0/M12OAc7iZKzOxe+sADH7b+3D3m17KLhWVZobdcCx9dZD11+ZET
4pb9W/NaUBINpHgJa8j7fKHpKWVuBaPlVi1Zoa2Vq+4kt+1EhR/t/QLH7ww3D5MEhSpgmywrhoqftWBOP/UNGhnMAUYncdpY1tnko1+AF5ikb1Y80NWnOTW0NR1MEzHpn5ElzXRe2VRUE68JWgm0Bixs3GoJpeUz
Oj2xtiVlZy4mTctSFk1jD0NSJlD8Zrc2nHOiAQODNbrlt/NN0OF3NWPKDlbsMtErzbGs9bO6F1EukIRn43LgEL0guILu3IgLP9Eo+OAVr9c6Ar2KwYRYSI5nN+dY/VxX841AVprzVG7qYLH2xCivajY7is+f0eaV
DkYbsUXRNdXhnD6xGhfnD/wbpwZzOWGRhtRviYHEK3JlioUT89KQmao8eJZUo4Keoytth5a0go475y6PSrr5MU0/diak0VPnGejsqc5OYtlVD+IKcMjuxCzwLBQ2mm1hxPfEBUrV/0o86wxcNEKgqMTHd1JhMdqS
ihn7v82M+TueRHLzFGZ7InHFRzbjkVFmkbEjLSUJawjgnL1oZDsuQOWm0Oa9MkEY2ikL5AGFCuPH6iZcuB5ED/9gQlMrrd7WCSeEF/NgR8axVyA1sPnxcgfArP/rusTvnMgxICfQJbITbNkxpHjm1zgmMtcM0vKJ
o0C5IXk2GiqbZTC6G+oygMB6TJLWjCoVopKqjnOVxGvIsuhfKEr7eGpsOlHCqAOMEOoYwN9VjOgtpfAg9dJMSThKpmsD9pyDdrI9pKL8KE/C3lmprQxkDFiTSXqBYO0T4bQ5qiisrqYFgAyBJSbYsYyITW3Egnyg
Cs6z00f6QAY4QwW/BqFH+sJu8j7tZoNHmC4Y5SyVjj1P3cmuMtpqMiVRphae9u/otYJBvAEd3hp3sPJLsMK3GRMOw0DGVVok1rhn/Y0WTuG25+2BOv57OIGKbPn4KvYbMXV+gHHaXyzQP4Yj1/xbEzRq5IHT21Ms
sF9Atgmcz1zHnY+Ksxo0xnOfV+N8iQi4NnmlTJRYkTkGnpItjOf8dpL0tAoaReqqEopyh4JO4wA9EsheOkr4bo2DW85YIikqZy68pOTXUWIkZtNaQWxbasJRaq16JW7AX0O98XYk8ut/eAwfo6QllRxSFBubLPDh
ZQk/sdZlAKj6A7duvDSkhrY8ykUqDsVlpZfZb2JOOFvP5cFOeETPSpGHjlN5Mak1L6FG1Ki0QhtnSme5lOC1OjeF/uWoV7NzNZiv+FZOlp/C1Ldy96Aek+pX52abr5eP1J9Cq+RNP5/rQtGOONLFKYzICThirX+b
oL6KZ/mO80ODKaDg90LoLyYRJ6gscAI/gufQ8p8d8gvQf2vWf8lIrCVtHRmFal+ezlf3JXfESyfonKHDesWvS012GZ7BY0C6t0f2QHsKvyntE7LZps3o5u7gTba1HTXORQlsL0Bg7zBnk4jXFxbaseUXoDgLmMJQ
Ul725VUC3LdY0dj7NuoFBpuo0DYjh5AzP9cROSuvK31ajzitw7rUvHYDRqeOfrEMh8a7DezHUc9glYiOGFrt/JOjn2qS3s5ynvP/SSOa60pPl+pgHOr0NEHK1Ny5StpaJqqM5qp9iWX7UaBZaqBhZ9FD1RR4bhk8
kBF2fNBvist8DAoDgmmwUy9KsJ4a4H0O2DTTOTnuKvRTmY5j6lUR2079ywEX7JreF67DueTRarep0l4d5FqIVhxSN3NI47xPod5YTyGaVyeajH42BESQU16I8Yoc0bkr6ia3TATYISH96orczR1lEugp66GdEbhh
GwjsPNXEIdMk35NeLdBSMMTu5aXtNgYRCmPwHSwpD9fz6USbFuEFHEYiK7ebT1+/qak7BZIiDS3S9Wnybmpl1OyQEhKnKtvcEdH5aRpRRGuX/g4guheNjk5TcSHOc/ATxfFH2Mshti/xo6tJDm9jbOQfQegr9tJL
F6PGKqm3nQ1wIeMopWebbIA+3PcICd87NG34DKOMGrjyCfsRfZwjSxg/kU7Z3zN+5N7K3DZ7hF47i69EYsAYZeDCpp5jZDT3dT81WiLvV3U2xlSCJWtJ1YfNaIBFfBKI61IaPcUfqM9/TsLXd3gZhIJxph8bUYNT
zHinTQ3GVVtXJ8s8J9WAJPxdKG9Xn0qccCgO61suVA3R9Ul3MZD6U6AHpPmCmHmgmHiu8UOkY4AE92Mka7/JOwv/qi/pxB9BOQ+SRPsNPNCR4rfmjn84K+iB6cNOWR/UMzdjY+W1oywHXRgao6PHNLVnW6LpuWIK
CwDL2YPavgFHOozm415Tt2Y9ShHJJmyramgv4IiQlUHaNFn6sXWAsLnqIxWaoUMYR1ZL/l129MztQSVfBA1RLrEtZxRysqO96WT1NEG6EDydE9Oq84xNVCIsLFmYzXdLuJMOg42BLU7msBoHYcOTAVQ1NkwLKTWd
2Kl6Ptj2UowKOYtaWfFmeShdaWaZDcpRO73B/HwXEVUuNXGDSYK4N5anVt4afvTWhCSKeKzUrBRTxNHRwc1BksFzVE7aVFc8mCLYIjmmsVVJkOJ4KgfNJnsWBqjIowFrQrpbkmmRrqLtvvKmZ7aeoGOHx3B39puG
BP3OKyBYiLiBOd6AfjpSU67SXDAOC73P+XBAUUq6AmmyHB76+BU6hkcXcSTq4HYFyZnCBBrnLJQ3DAzrK0MwlHOSYqQHtYG8Uf2uEy1sQx9eVcpoD27eTDWIHvFgHAxDsDrbSidVICkpJt4vr7AjkAdDYMNhqS9I
FvRjHjFWSPgYDWHEMO/WVRlnhps24qZFjS4HvcJwbsi8LMYNycdmz6Jxk2J7CmWOzXZKzaWM3tDqSq6sx/GBC6iHRGBrTcANLy+k4uLKGuC6yoJyrSZVauNpw7P051kWRuv0641iCuP5yO54nt4QnpHDz7/Ng19w
t0hnUfDrEp1fOfCdZJhwTc5Y44RqMQWp121wC/KqKkkQDfiyNBfwCJ4aLxa3+5P6cA5twRVo/XFYKyXLz80eqs5QQ7jaimO50shWb2wZcy5UrC0RMsHRU0ew48iysQyItp6et+EKrcsXJRdZzzbp5+RaJhw3ZBh6
0m0jcZRIsTPgfVUrfBBhy9VA6XqngQyX22PkIncKHgZSVGBfM7txZN+kPau8uAO2nJ1mbG7wGyAVZDdJmikGU5607DJJOBkQkzsPegqCH9l66rpKvD+KLWyFyHqiZTIfkUy1jVxthhMwBVwugX4U56FhDB36h49g
mZ0LASyFFMa2xHO50K1ov9R6PZJ2i+EVPfA4sOP9tSKiCtpxTIZu4ao3qEmnLB/eI2zTiSmQqU7L0+S83YYt5ivzIBdfH2FrTF2LuBYeRm74xzx4FIFrBnvazLUcuVUjF4wnjVe6O0z9eK0Jdu1/2uJCpiCd4fOw
O5L62VqXup4FSVXQtQ32p4jWUGkuaCkJOmdtsXa1O4uafyEOEHAGg/X1Z/LLH5SZnZjCKU5/mGOPg1zbMTWahKPCJETfzm088IenwTvdSRCu0K8sV8pcjdmnEJuLdd/Xs9sJWkfvUyNhwekSMz3RqTWymYu9eiQS
94xMj/Mu7NBRjyniIUfJlcivhJGOZkUag+l8luviWAw7ZKrqfZiD8DV7nCnJO/gso9QZSkd4kcT2yS4FMF0g96DCXMj7RmVkjRTH5qB+Ciumaim14hLz5/dtXXIbq4vP99jWQF3v7cLcI68mdwZ2uHBuwPW3tuKo
JkXp6T1sbU5BHxVB8zrh8MKjJPnPt85gVGIKo8OwNTsFz9ipUEufGh5rToNnJjhm5LXsYk0Otnb54OdiPSe9FCZoIRMuJzzEmUfHdaMglaUgAdXJ1rLJoPl94cK8hveWZ27WwSc7aWQCmBFS61dMw7VlM27xoDwt
3S/XejgFJ4w1j5PVjTbh7pLWxrLWLBkpnUj6fbE08tAQ9sjK9emLNcVIGt0eOxSE1t9AMN13zLo/hTjHupuXlTcqqE22+/rL/Igm60BWAlsG0LyrfcJrH79dX4eTnOJxg12bfX3ZZvEOEvfhgAho2CjqPHJoF6ft
knTCEjIvbBJyZcvhlC3aXR7RO5aczfdLDSLIp45n2fGM/SxhbF9feBCarg5jtS1is57FYgJnzo0A+sEEP2eIDLBDJBuPOp7qRTiWndgDkBdUOQPmQAS3+QvmHbXwr0ptrt1hpCwVC1lELCJnEVZdps7H4fMhqonR
FqqRjJSKxc7BQm5WthVlwaPuO2fT7fZwCB8WqEaWTk7XSKHPozWC5KEoRP8PPTS5m87HImN/VrXumQbfEizeXinozGY1w6ntXYXn6eeMou5oFr/5n+bOUPUZs9xK7usTZjmXnWvjY3jgX5yluXU9cuWtV1sSGWSf
K6TiC/QLnKmFOvs7LVkPvfu6bAWQWTGP69R5worWXhVHHaIeP9UImlaGEKy+x+3daA5oyNkb/BTRfj515TZhm5TutIICn4xifk+bvZn8237eCXSOv5H36aioJmedRO5Zs8uDDnUhe91F9ysj+WdLIgbUKAghrThM
GW4YXPjTebrTGxJ8l3PdVi32naHRPjEL1+QCVjwrhNxV6RkvxGsvmMcnPpvvhOnUWd4/dymerRLLeZhkn3SKnEu/iNvUkqAE9RK16L2HGvQEXFG+kwoUKyU2QpH8gupETUZdLz4/wc1iyiD+kqIU5zMLeOy6BBgv
6zI91IkjCWlwqq9GjkD7znpIRqWz6ekivRXt6zDEKno+c/NsbzLm0sgzcV8eWJmrjIWtkhUM59XlyBlmWMC7kASn1q7dJilp9gWv5KJyMV+ShUrHCXoqupunBofPAbfRYn0iDr+mI3vUVtIrpWh63WO924qjNwSD
1Y+vDmMsMTUJlg6QgYQy+iQ0RYFuyrF920WZuFuMiYxu+vZjU5g/hk3QD+aPROh+XCaBpGsRDx3Bv0fUP+8KlA9u7EjmpZV5laV2FGEbGj0eNikdbQbftsDOnMhWJmdxE3+D10BDHKgH3v/CXWDNSAZ/VeUjRwep
V430npNq4c95fBbUp6o8Sd9+uuWkYA+JBX7wwG03whetjslFBubPSBoeU0fGq3b+WTkMbBpGYU01mOG+++62+SjKm7bujMfo9NebTLb+hJm7H2E2Tg9IKfLLYd5IH96NvG0ItdBrkvOrBCcR3c02jonlzZ3/NkAT
9j96UJ7+VdZViz9xqCFoM2AMHfL9n/pcKy/HlVX1bT9eaoWqzfjj8bJx3xNFOioAswvsJX/LL4v5flmnceal+chLF2dU72Nc2MH6ybyIpE2lCzZ10ly+VR9BSOEF8WjVrpFa4L/st3O8XLg9ryd8FrBq07oIg/xJ
qOSHCNwzy3NOaH3ex4vk+sXcn4KflBLLqljFWgjmRAJ1xjam6vY7uycHdf7nf/Rjf6fLMOdrUjD2xOZHFKNLenqBK3FDO38mfyOy22XljvHC58pNNZA0dgBydTR732xUvopPDv1MjVgWMyZYGLJsKQexgrSV6kWl
Ze4x1hCHsqpZwDasEkcSxKRD7/GUBICbcQ/fsuoXGr88vzvFwRs3Fpv9knwkmaXgFaj4M+PFm9wZgYBOrJY0Kt+jaDnBrcznJ0ClICy9m+qKuvP1lMlYkjtc46Zg68aK3unURYjpPS1w+gG6msEo4W0kRfGDKoEI
NSUxz45n0CZC2rrrEMc0A67Y9fpA8vL8OFfzCnrqxgYVht3LseExPMdVeK8w9nDPXSAA1oJWPKUdDwu6d7V5RlWSRqjMXF3xOj3UWWKEgMX4UyPA0SRBuwQcrstfM4t+A3OumV5SeuLuab+04udwazCRfCHTHgpv
s/N7wWsoGr9mOLWyufifrf2+nkn/UCqFiq8Orzw+GH63hNrUcwMrcjyYWU5LOOWjJ4hTvJwbw+/pV7h9Yc7dApTjdQ65o7vAw8bKBkyDD0Mno8OL7LPk+DdRI7OdR+AUVhRp79jwzKJd2B9/CS8Eydq0KLV8vIlK
g1eM8SF4RGr+JUw6gZ/YwFzZC8rpoX4Xq1HniGP7xl57GPBMDFz6mFZuA2CxjTc2muqU30/blvoVSUzqjPv8feff29bIulV4F1NKsaa3HInsg+il1kNk5t66tv8PLt4OjUP9tX/49y3qRDlXEEVrq759WRCgoVgl
V1BG6MzR13XfztL8Xn1KvTk7ChBx6N6aE6PnzZyQ9/EDux95WyA6ej9x9KWG0OTCpngxXiqCUVxcOf45A8tBsNz6aJfDyoXhsxqYI8FBn4OMKTlQy5Is3S61/S6OfWVVO1NtG6wOd+x/73OV6VSrGS+ThYUPDY74
1pgDZFBhCMcdBldxDdyUUFsFWMCpnuizcLIdiW7m9ZjwFzPE72GR6TpM8nGsrBOPqy+FlX1lelJx24HNbF8Resq8F8a5uLpU1ALIlDwiynBSGGmSxXfOi4yHhVEu2YdXnxqKgV1lj/HWrMuhZJpd0YwyH/qOvbI1
1K9U20ichVvJtvdBh5aDSG9nl1FhR9J/IYXzWTDZam8JT1YeZYfxEec+J46ElLjB1dwAknwKPSPcB4y9kjWXE15lsKk1w6ISoX7NXs+QBfr6T5QUf1n458dQiVksf2js/QmqY7NqhBe284Bx4DKt5mbl1KLyO5e5
nBdb6kn1OacT3J9T1XomhBdfkBQmbaZ1MSRuVIMr+iYu6DDRS/c5Ze7Tw0j8ZdKBpAwXj7o1pToG6+EaX9svSKqkis5JYRRPi9+7tgZscgv4QDdbrZPpIfcy23TWKKqhnIDygHjdFk6YpCEvjbyT881WbdTSugtT
/WcWatCW3MAtHwiuwtpi6wSVl49oGF2cvmPuO3d6Qt6qPlF+vo7TH3FfeRnY7myy2ziVUOtHGklXFBWzRXDZddkXZIf2OTr2B9zc0O1S8CHNLpjbvJ1U3ffPXL3NxMJMbmKkesIPmiHUm2+jkRtNBk9HuX0VHf6l
5+BOP46aM05lIIwt4lqvCNVSxRUpFINVU+coZlLXkFYSZSpWRogZdZz3RRtLT6SLx//tl2u/2T9uX77348XtS7PueWrtXldc+nwbMDtS08kSk+vpSyPpDC1kkvywYkz71pVnMjv+hr5Uc/xcv7PbXvA0Sb2WZbYI
pzrqLFPBhHVHsEI4qIzALMtfcaAASk0vd7cmFcY2W9djYHblEwg2Ol5qgWdEizTCY3YdqO89GIwrdKcb/BLR6wxMiy7Bdze8eDO7euqwk4htdn763PwY0QCU/mvza0OnNwJw2jcrme0iy9kAQGVz/vlI4FSy5oP9
amAUCJFbXr5coPRaQ6FrkHy7MKFSzcpf6xLN8X/3OVqrmJKwxHDdhiOsd0QzxfU1b3k/ZB5LRoTNtYyJ/Qczf6AIK4zvtzC4DMYHF2UpGYwOLhPWdF9YbHOc6ZN5pDNvn3XGQiapwcmlFnYE2vGFeJ+sN1lwoYNd
zLuWpNWKnvnhP04Zb3c8Lmdb2vEN5v5015fyw/ztVa+9hrV5tQzznmrfVE7+OsRNBkom/db1VppPa98C7OJ3LefF+vCgQeZQ6vyLTkfGYptCR7SaT8okU9+CjGx1LctiLHv2+lFxBDyiRPqjRbGxgAUTKZwuc4CM
JwzWmS5yFmWRm2Jz3TgYTa6uUg7ISdicEz7yk6PiTQo4IG/CYv3hi5ydZSeQq2JVV+siN28n1UsVLgI4lRyPA5RG6d3btfQaedlP9LrH/OhleR2e1g6g13ha5TJsvZol7ZwU6zx5DZuP9MznJmrT8vnkzfrILsNB
d55dUVRqyBbameucDov/5tP6maavwu8S5bGyT56EjXQ/GvXGYai/Krkn9sHeAhqfhlRqF38qaK4ZNSkZkrxBMFsBCw9mdZCp4V+5Y2XoF1RWN/+0zsX4okbhmfwaHKc6nsh2rTimGQlWRd7u43lOgpEqbDkxkwnK
DkMpmkRylZBt+3KTF40B+Q6g3bttYg5xRRGmSwBloPITVPh+VZS5Xd0jLac8cDgUPrmZeBOQKCsF9mQScPK3cvugnZzwkbJcpxuiWiNlAEcEgCCMY7VXFaLcXvN01FWDqilRwDfy1GQSJTgbxzDNcq2b2/dN9rbk
gPhzAMWimIhSmCPpIgA2C6h7d9siQfcPBEZViSjKC1iXh9aZYdzLvq4sjPzVyyiJwf22IsXduXn8kRqpaV/sDJ0x6S7oWMhovl6e1xJY43HICRacjRbifzl9trnc0BhbZz24q+Mo6kmAMh8O3GjSKw6uatZKZmN+
J7u0zmPaBSMj2C4wKbKUI+m4rwQ5Hj72LN8vf2lyvMgycP59C4q9+U8sMosP1zxfJ0/v2LtfnYvj18KYS6XTStRRt4cPD1ehrm++MKhZhumPmlrfolx0+9Foj0vFgbWwFHeMHHY13ZONv89xiJJUgJcnv2+L54d5
cX37ZrPeyiF16A4ymOj7+i4znvtqfZfbBHmMgQz3TGp47PhwdxFA9f0VJejLSNrlQ7MjRc+nuMW9KkFYuWBLlKmxMoXjMSKnJNPyZPutA6ltrnY+5g7ZvA1BYmOWPOiqKhFDtz7aoPlQIeWHpVRp6R7HnSJ2fxE5
w9NeXzXylKs640XOvUApxH4J1jWji7VdbnKSSemrfeGL8PRayoW3Ov2OxzVqTNxF4EX8OAV4lWzQLcmFEQwfUZy0X6hk+9FPaauZi1okWKxVwS6xmgo2NhoJs1jHLBQbI4/S1ctiKuBdqx2a++UuXtyPGzCxLmO3
i6yehfMW8GBFLCumXQpq0dFw2XdaQshbY0ytxc2dNnc/2MQ2JXgrFP62X3z94s+Z4m2Lprmo6WoLCHW2RJbskHzVrm5nimkbO49K1jFy1TZHbXv7TCjtUbIIHRpDELU2wV0w3MDW/sn4qDja68anYCgpe5FglCif
Wcp3veVOCqC+jVWRmY8KJ7E1CyyVOOxVEm//iQgK746JGUGlqlIaHBvx1Fo2HYVcmiQFXGtfEXe3Eaxs+3hjiLp7YMKFH1I6cw73HFX9N7CQxjPi746BCS9kcZ1wJ32oE77njkLXxpW1Kuzkm5C7pUrQN84jj2z7
nHzk+5f9JFW05NDGm347ffTZUKF00Yy/1JnHM+qDTw5dp4Bc3cipkm/eF11L8NWF8QJWAXlymg6eKd/N7oO/PCuadmx0YgIzDXRKRSa9ktKXMOOJn6oVgnl6F/9pyi/W+Sa81xxCK6SiIVzLaExd7h/8efYSAuYy
ZWXBaAkSXwNxsIvHSKGErs+lzFDUwtvbSwPM52klve8rpvBsOrZ0EV9LDOwXzxjHdJ3SKk3OvaiAzin7exVpFTeeeeSVc/5Jt7iV7dMp6WLCnrsu3FVHk3Hn7t9tDYcff8carVJPT5XUvzG3Nc/dQTSaS7d+yVq6
jEZ+OGNWNDxqpijp56dlN6xYyscre96qqdKszivad8U0KZpux0kqt56OMyPPN3tn06M5BJ6tn8J3SP1Qb+uiF2GpE3D0wb4PQUO3brFYp2YfgnSA+x7rSCySxV2BbFfW3dYA0KYEje3azLPjaMTQ+9Pw9NDUpnbc
RqOqueCsG2BW8pW7QcrONnILPlAXbOLn3ZIS9kN0iLSwqd/mh1oDlXIsdo+4Lx8cDtMKYwPlA72iCWWZvLvIMKC6nMVDmWT2E5oiazGUYZSveefTTkGj2943Ec+VO9kjngW9GcvJ7x5uYwcfzLaE78uiw+PTzTxy
5+OR+2H7yzrl3j7+xmZKmjTmGAGk2sMGtKIlhUFwndRgvqz70Mkwc0XaTIAMPckNEU/IJHYrzaEFLfAmkur7xwYwoBhK3k7klw0QsVJ42DPUQKuXfm220jkNb1t2U79YIIt1HGpypzRWq3FUl5p2XybP5c1DDRyj
juiUH76XkKPLDYxyGPJV0Ad5nJuo2DxgjyKccJ5Yw287/JpAWDFMUMytQGvvPuy1uIrUrtCsAFdUGDj749I469DxkRoDSxthwYsaXZz16RrI8/n87B9DDx62SMbop5OAf8LNENB0Y+VfetWoYD8n8JEX+IguHxei
gttNyILROUImLQBIyS8oYpfNxb2ioJNqf70myTMaiFZy8ofO8f1z6bOWVXy8DyfkCuMxXOTKAOv6adxKzGIPdLAxkMwRoJevxBQt/ssd9jPD0CpM8RwfRuKAYN+cduW9O0RxSLj/ya/SbrS0hIn1fQEjJZfWdirM
zdIHEdr4/ysye30o15am6BPj6Qn5rjbQjaHX+/bYMxqD1QArcdiNBhspy8nTnKectFwgXyCnNGIS/o29g/hqvxr8X9N6vBapM9+U/aP40pcnJUdIGOR0h2CWZAOm+KhNudj4STjV5VKYVwfGH7NW2K7E5f9AfGjI
R5xeAvoiXj0tYAo3ofmsaIvE9m4GYklZs5QJqS40zUMk52pWKcEl9BzhHMSWmm7uUpKbfytLXtZigzRp03HshKNOuM1DDdXGpsTnUIB3C0GaCD+V5w01qLIhbYvy91ELiXCnGmnHOiXvJMk5pxIVU+3CgVwwVYT+
c92tSOcr0AJyAjnTiVyyHl+Lk3nVWYAxWMB+TdviC/WWi9mx+BO5P1xvjgy9/EhosI06rdZt/nvjx1VfzX+0rdIwaH4Gfk6+XPsjtnT7aclnGg+nH1uBF7N+zNyej2HR8VFZgIe5BrrhCUzrHPQEjUVzBrw5azI/
/Ia2qn/vhX/zVcgzvP8MKzf23LY1d3MERmTXem59TZOFFLQNtq7RD6DCsC8pKksUtAaa3qz/XLq2yTpHh3MNYvSmQeNuKYZeYmyi8bXVzJGj9HSVT8ag03PMOA6A6jW4ckMgKwemrNaktoQH2NVSDGnrNIJo3yLW
0BnpDZiPXpUy0pxBWyEundYxyE3GSxKeHJxkViMZtjLAZNqeyDpb4O7rw9YsatF6jlc6CQwyQxLpaHGhEg+Da7xgTHv6SPdYcN7urPNibavtB0lf7d5nuGxX9/phuZJ/6llrsiogRKlJnFSN81eR3vvTFMGp0GIE
GWNuGz2D7q+7m4laM00TXTItUddzi1gvycufOohaEsT8e6dn/1SWvtgVNyEUYQcNdVt/jlPiiReKQiCXKhi/tFHJHXhTJA1pvwZHyeMxMqEYFnWJ30DJhGChilt+AGSWmz87KVtJ8ngyNq1+RpIQ1oW74cm05VBs
l6izDgaufbiyxPx9P2AL6uCBN02KdLy1OHe31aKy60LSrHBUK/hR6RZ06ySg/5x8IKgqcwF4R8f9HoL7yANdl1w5AlX7aHeSlTnxrx0IrAUdlHlcYJo/tqQXeTUGEJ5Q00QBYh6emJ7vF4Da9qesYzD+MyVdVX0E
vZOgz4qvHqafkR740NF0d6NiZrLU7iFnZnJe/1dgmYXXpG6EESa342Kh7/SA9LHFE1tlc6W72DYgJ8KAdsF7b64H3XD9T8pdxP0mPvCc3kMeuYkAA8Le39WK7iKOcfypnFUGR4fVPPFUGoYajQlQMDzsaHRnkg/n
koYlaG87rhLYbrNu+zYEwiSU3FsxlfauISHu2B2fDY8sLMxgHbxMatpElUxuU83nW7tEB0Rnl80BuQF0mnfZyoj9o7XAlLgzdScEPXsCiwPsjPTarMO4H3St5+kKTMzcgG0ieTMvU2O3JKVzAvrEDx9MesF+7GyC
XXHFUJ6WDtpZyJl51cE12CCN66W3Ru2cGlGaGgFq5vdyzCDHVLST0D4Pl/3la8DUFQ1B7Vh9QI3lCuhOgxgfm6zFkpbtJ/frCmrSE+cHsh6L+N5co6ijXtgHLzNgRdJJMDSNqJjuQmv5XGogaEEDyy56Gct0CXM0
tcKkiTVgJ83LT+eUQMhytl0yvIrzU5P66NxjUG4+Bcngmzyn6ONnlSFrZQcRvDazuJMPjFpa88RnGV/dEDGf6sWyAb7c2uBqQBFCsEQqw87qmTBTjUE6jXnz5umm7m0pzZzumF8peqFUp9Ricw8to1U1IXYq2XLr
KYBShXKAMTUYRVsyGVS2YjGqadoAkmyFsSdixVhL2bLplahNtui2lxf3aFsxxRiRA+Sxf+POkjiwEzwxdtIexjrzdrjM8mpJUcgiLALmNfOxlUyFgW6L2iWfzPos/T7GB547m86JJfIcFpI4TvP5zNCJFnECAlbS
XERc0a05UBCW9iVunYtx5zVnILbM5CwEknPjodAIVkmXitfs24zjzYuub53KYvriGeqUWX7A13ubBkM2S6PHwSWJekEg5L2v4d/4b5TZw39oPgCPRHGubUbW6kLQfYyqlTdDhQW3qyjXWQRDLYfIn/K6DgQ/bfmo
NjutF8md0FBCNtWGLjAvNZc03aDYchA7sU82ilJxJHYJ6XnbvKGYvovEhUwZ1yQxJV+2pER0oEEpUhHRpzPzhjBxsq1iuLUnu4NAl/2wQh6Et/mM03x3QJabmUFdXc+S2XpkDKl0FLMQl/U7W5fQnlAap0JBy7gU
4I9yAhedGgqXdae8bdw13BRCPCm8yGc40g19T4qL5ORVMLdNKqAlk/xF1Dxz1jAOEWFyySPkTbOYZKQxS0oJhINrbw9pxuNsmiguW/P21yVUFQwVF2uM9sj6eO5REFjYcawwpN/P8ntWrlaFdmpO99Ns1aocqaAD
ksEcs2SSpdARw/hS8SGnFDyRx4g6OhgHJE0W7IdpFxFMt9Y9suoKCN6vGu31spqeNi9LEygpnVUhVVwqp/2xsr7Hlp2lVsey4/X40vnr86viO6CKr7vKatqVK8FuImDrnn/EzsjRzT7Yr1L3gheB2EiW7401U7u8
L1N3LA/FidCy/rwuZBYAKeKlpalwnb5R1Q6Kmbo1eldxjBQ3rZ9T65r3mLbS5iA/YmuG8JnR8jfx75A/Vqs4wWvvBJbAczKcFZeFw0K3m7EQM5hIaqu8s4cDlM38iCHJaaC4UWPXH3G0EfYGlbdt4AM/nHeAwm9v
/6r/DV3kpuR2LYf7mYn3tB5fH9i4tBRfsSCsApuXBQq6cP9KEgiz1LwZDrsRdNw2Oe6dXv3Cvl3uJr86C2pZh3LyQMuJQz5LkIKK+DkTvYiBl6ZmHTias9mws8yuhpnCo4OMZSBJbcv7cIZ3+z3XXTC2e3Is4xU4
6aCUcBCHactFvDBldj4m3jIWqho5BxL3M+mrlgEoxySYPS1Lsh2+6+VOzMrrkktN5i4P3KLruKigfyHOnEKTU08lVMq+gGEdo8HyQlbdos6IMKIJd96ehpkzkanACXdiR6RfrHAdeqk49m3Rww3KdFYqSoiiTHcD
UDfXyQKYwgVmJdnEMAhno16Zw6PCGg+XPxqBShcRmnJVPwLX4CqYhM0ZG3bT6ms49HUUcsqEnh0GGrc7JH8ZQKXItHGUd4NeZ40YEX/gpGFGThfHul9j+Bd7K1DRh9i3VaCZL4HLc7fpzVOmUti3O8xI88AwrD/i
ZVtNXZIPEhdaSZpwVNWHxF4j1XVm/DjQcewJe4VZcSdtosvHCZAU5zMy5LNwWI4SDw4FZ4pvh3bHZ3m2P98RCdKPq8dfeCtyD+XaMp9j+pDAPWiGtuaYKbCUbQrfPEnxuMYUfaqEttW+S4DNUvkEkVp4o8eumx9u
7gplQ9vuGQzX9L1ywUp21nnTwEXXcsaeNvQghYWKLrDwsXjnKFjwYglSEB55nV4Im8DjTx7/b20/7CMWpZzA5kaDRjfO+MaLl0NLFHpSN6UHIh8PwoHfFmYdMQibWf9G+C6yL+IVkrKhpDI1Wvneb9K095+bF+c+
C37YSI96xOEbctHH4j4/dFWlHvq8kHXsbyuDVXK9J85+arMf2stoaYbtwr4QLlo3XQvkoZ9KiAPLRg0emlqFFu8Y4TLpqxaMGBTSQCPFTtcqSPFJTDKmt7gq9jaPJjxhyAuLlk3/reS5V4M4itS9c+nGM2CQU3fy
5BeEWI4GqksgOCUEK7JBbuoCB66Op9UgpsoXULS6Ar0bQkUpM13s84l1g0qFJGxjRFMGLvzfyOMS5wJkkvnC+e2DwQKm0Fci0q6HXbtCGFEfpYswa1D9w212JpEvLZXuEvXdz8I+vfh2IOzYi+9iFq8M67LShm7h
0VGkuwIptiiNqiePP7oqZtXo9j1Z/NGCtRkVuaKPm07BIo+lN88VW9zoVH3TfIGpn34Jcl7UHb+7Is6HP9FN30a0Hz2XtNyVTpP1F704zy5WSXd6VXtKWXtGFQJH8vepiFOQnijh1UtRK59z5OkyEImrgfAkPBg3
FgufJYB8YthQJyRCyc5CzwgQTGEn17Iidux8WNflI758nNy+hmu3KyI/Dg38pUl52lt1FBvhHwHWpaBdkMXICsGwYeTeKue1MNpXwVGiv8QuaKVwj3ljvAuKbLBhvSuGiZH1i+xVwA1ONRdFAo1ezZT2ly2vw/Uz
yVdLX3E5sy1aUA4T88ncvR3fiStClZr9FSEJgumNfHK4y+J7D/y7ClzdrZFDZwvgKGOV0+5jlJgRb0MV0yaLZV9wx9+kagn1NhBRIQPoMwn4kXbOmoiqdBylKFQCIkZ2GXutlJDTmwnX87tDnotUUl4bc2SaaUv9
bxTkINF1KlKPqZA2BwPhWCuzVCyDHuJmSS8CNLMd6NHG+tBjP6J6ywtMDbDbNYS8++X6oold3cbNY9kT14M44+mHKcH9JekZ0f6xvtRb3ojGOd+XgXtPMOM1UlZ9zpa+BxVpoXLoWr8n67IsOYxt5NRlK1YoOkdB
ncpuu6ecq1jRsQwmdcwKdrYoOIuOd4YdguTxwfXQlp521uyMnVLyyrLIGYE0tj686exu6CsgP/zK2VVGK+m+tvFT+xo7hbTWh7dFcJU1YspB5aHqRSNp5a/cjb8sy0brC0K5ABO31L9GqHf7ESP9ZMf6ym2uxqjZ
Ya2HKSCyr13TjVOZnWSfiD25JpqiMMV7jCamfhy3Y4O8Tuxx23wDXn38DWS8TndCVVjJiPCYvAbdbbdsaQPpnd7dMiova/yvOpwizCDpFpgBNNoTTOFkRUsTfm8Y2L5JXPKbit850nR1PUzn3gtbN6iOnbK41Ej+
y1U3FoYdBb4G6+P5TgPrv0lqvGpCIlkVE+rG5yXyFVxAgMxUiE8eEK/0btnSkH8+e989Fp2UOjimhFAKsoWwGAgfTJMEvULFrhvbook6vqqho/GuoEjR2lZSLG71hAu8/Q6E4JKozZ3Ftsu+gLjvrTNbzKMA7G/t
rO/WEKGNydHSZtbe0BaxYZIptLgLEsryufIVdcQDZR/u18sFikCMq5lKR3+l+f6sCcfMKACH8/aIXcQFS33cA4TjuLA7xeVfZjqzqZYHydE9gJxxIJwqw+S4inRLypYieWnM1RTSEqjY0rI2meb22v9Zrv3jgHTd
TRke6efbVuWgBqIDwV+5lDnZ4dZugkRdS6m3xwsoJSETYkKjPpY/l0DENvOZCNdIbXsOExjgzOWcNjV7+RtI2Q9Gsm1Why/arGWA0U+8EQ1TY6AFSciF1Xu947Y3hXWZpQgBpmO2cKzjV934Nfsa2+mgl6TcN7jt
2Ogzl8U6X+6xbjrHSMiCdmEpe6kaND3nvHA35rp/Rf1oJHoKjToUP16AQG98NNwAl/yyvS/ydvCjzrGIUaNvXoWKLkcK8MpNi7KoX5nmOLRTL2nRTF7HJnYSmlmAbXQ+UYK40FWPts1z3thlN+g2++Sx4mmoidyU
BybAmUtQNhfvgKOI70mDVP779KK32yWSnbaZD3fdhn2f/VQEUemRRZL09OgHDVwSq1+M3jlu30+5l+LplRaOSIcckq5W3XgnhOyOzhF23T2lzHHZCyeTV3kZxFbi/ZKhJIPz/xG3EZrmrTUYDtd5H3cvB462q/qh
qdgmGl4pLfEMkOIylg/3tia8HTZGL0IBWSMuXOs1YpiiYt7LXEvA4TU5DNe5n8wsfrkSh8hr2Y3ZEssyl2UfdFoc1Xcmo00nVaTtLK34uScZXvurU2rZJKNKclpcPMrNYfcZpWDvLjPzRAekgSh6maq8PlqklHvj
XksMumVkikptgpuEGQ/seFvAOh68TVEjuEU8U7pV4seMiBZDH/aW/hLk0wFBmTKsUm7hvc1vuf83Ctf5PEPOOA8ELvhpBX258xA9OIxBz5fl4yd01ZAhzW26SrT0GCQeJMmefafquj+Y4xcvhX2ko7sv/OP3pa+b
c4o19iAldm/f4oP0IKpIujH5qzcJTdwanG8kb+SXv1jU2Ikt93CIMGCsqkuX1adgyCm6nufczRcZwagT62MIl4jUdi62tiAd1PgQj6goNHqNOUXOlrmBUS/2uJorbCbSXcklsiRyoeDTZWAg+Cmsb/i9f+ZtWCCr
f/lyaRm4xoYC9tQ1K8Yjaz+2A2MYEstVrRLpyAGkKlIH588Rzg7Qte2R66DARaqfn9OuCJk86hac8eCClAetmi1QBQZFKQGqZ3fP7gWtlJw2ShtD4tFES9MimXQEWZYm7OE5azt+PQTVfClFR+weZRjMsbIdPsdi
/Owk3BYMrE9Zat/23JZ6GJ51by3c7CrOUYyjBCc2f0QlvpU1Xhk5fSUnr6RYsAke7+JgCpTG6gt+8eXwTLBKlG2mZMJk0pGYY/Q3soXlWg3Vsxe/8p+ykiAtejUUl0/F08K39wInjgX6klJX9kstvBuSWZJBO01M
oGW3fTOfOSMgmdAcVvpW9TZRmk6imU1VJfHNAsT/DBnaemIMftIh8yvY/S0/Px/y8yDHKJ53G5E12f06Y4HUxtyRLgmtJU9XFTdXepyFarnsViBZGjdYsIO1JxfhLNcsQIjKRvJVx325uB9F2HrEuCs6oRp9LTFN
4BbwU7c6TaD1J7sJa8/NgMeInabJg2pCsnrnrGOwGhjtcvXJKEZZfAjmNeBzT3PMicLLDKsThhR6ysPJtJMQa8TjBwQctp35cjtOZWUsCl1wYW1Pfwkj57XKDDjBvB3JrFQTiCJ9FYV3+aOlWe9jgzSRsWrbQ9HK
+EhsQ8DBbPYbxazOD+Y9QsPfIMKWWO1Tx1s3q8Z4zD5FOFOy9gczON/oxsfYLmm26MngcurmT2snysJ5qh87DsxFWLO990UbOoguvFbu8zCG+lzakDgOEC208JQvtxqeF9u9oVC2koSwhPY6gozj12zDHoEWK3db
wUM6IPced0wVi/Xeeivg2X1+/ZEp5oJfTSw+bwMulv5gwXK/1EHahIdesQQfw5Uu4ajwPsnIa7bE8hcHiHpHvVy4+fPRMui25JMoFPDQ1vqAt1M2QvTmeXZ83ZGrSmAFzlaSNf04Nmj3HDx6yze3uutguTGOy+T4
YfbSU++WA6dLRujNeWXITvlNBeA8AXrLs2YUkTdQRwp+F+DTdRnBxHSAmtVlvanWWpFstSgxb7+AoIhKUymeNwrSEC/3i/q4LNueGiyHfrDB5V+WUkqahxxss7XXVJGtHnuPz2K5NT4kTaGDhZNRtH++liDqPadJ
ncj2eX792sRIUpDm5NuRUjaNQa62kbklxx/Jevzem5jRqJQBcmNt2Tn5sTc3u3Grxn/lw4w2+5V9+c+n1c/Xnt6VWLezXfH2/zHlcpyv+b58YZ//kNCNPpG7uMFI3n8Wl92g8/mj8HF0Sq10btoaSpqhTY9dfbWA
RqztfVrL4IJ1lNp57VhjbTFPDMuWwXjqQJvSrVhjZQ2H+TP/8S2F9cVc5EcKdqA/hRA/l+y9ZWGvJkU4q4bYrABeHh08l9EcTR329YXmFn1hH1t4g3g4kIiej9a4ws+bydItRyj+R2ucHt5vNHZfr8vttfV9T6Yq
cfF02hqwLZ1wXopcncuN1oRer1lIVOByWa45BRpmkm3pPIBRMUszZd81u5xf3bSTgXPJWfhCWu6qmIbxkDfGw+fDPETXynLD3aWrXH24oJRTpQV4z+n+9iQ0nC5GFAvERLNqbJHNl8VFxhCX5Hz4EBusnZO2gkmY
uLK1XryY4oKps7GvPwurmCd2u4MsMlll7kvjh5JgWWwzC7Q2slPbkPc7ee+tFQNSRVmcDwbvOXzl2he5iGpLTmpRNz8EcCS3c6rWop6APveLsiZ7JO9WrPApL8t7eGtM5Sf4pTB0+Nrnong/Nz9aio89kHfJl2CX
ioQ7EiGxustX5QGVWd6oRgtZgufwUmPxELjERUz7WmnAbMB0X0kN2nSXeyLK/mmhIMfHBXxvaGUgwr3lBr/Vw1wLuPijp19ucdoSPXEGfqk7/GlwXHgIyTFr46OPT2XZ/hIIr9cDT6EjgSjv3X3urKpDQnJEU98v
J9nbFd6LJLNC9lR8MlnS4SwqFw4Ujbj/yo56EXBDqUWN3aCFGJ2alxCo3yvaXdCuhgpUBnxz7O5W3KDuzfJVg9878qZxa4wno1blIFyYR4+rBb9hklOp1GXClGfuh5ZdRq3OTp2ZgBoxXif4OWwhIen84dDlfp9T
9H3qQLaptOVk5jHIKEToaHGl33fc58DxVbbinQ0VunLvuxtf7w3dwT27W8vcPcxxad5XTD6dnDp97VTfpr510Z2bq7JtiftDed+bIWnBGc089jgcU9aQ//q9ryy3ZRu/StlGLrk24iteNDKcfwZ+/+h/IaG+Nw8w
yDrVcBSFepbmdYv3k+kqWlCOHdHO2xAdhHSMhZ+M6Omw8BCB7z3NbkDnFTxLcQAfduON11kluXwBEGtT/ddZQWrJ5rnXPvhy7jWb2RcK+4McZ4qEgcrofI7ZUKpi6XYvcx7/671lD/+FYv3H4Y12mPoaLfdhcGgo
/uNUi2GKHXGoQz466sN3FJ1HVMLY9jy5nP3+Vrexv2KUuET+UWLn/fWw6RQkqVrzlg5xtI8LeGfM7SDokDwAlR/DsCwCopkmQgzD8rreOYM6KR9lrQ+B2OJXWEV5+sg4OO6iLxfDkvwWNwtosz+X1XAsYOTsk+5g
ayPrWyENxfRq3dDYd0M05yQqzimpIps3juJ9bVEr6zCmHr5HHToFH9EgvkQNlJ7XisNQA6xsHYviMo9DYcN9pkbE4J5Ji3z+HJMxTetqiCxF3anNgECd0+eQzt4Dy01o0CytiddpNQfJp8auAUW90qJbhEQCPXfB
fSSYnVbVtJwnxxBQLCI8I6vNEAnsLXqQg4drUP9rLB+KifmPzYcq3jEjOkEakeCxbP6RWAHUiWpTxNYKWOFCBmX2zhzOMgkVKDuGFP/cLpF2ZzNEri4V+OLwYw+j7T0+MP7sQRd3A1DQqQK5dbCq0ApvrJ9e2o64
lZ8v95//2Icfgdt8iT9eer6KB9miivo7GLM4P9t7D2gKJbiSPX254Tyy6E2lYrJV0ZR+iVCTCQtetN8RhOlMWDpGs7mZOw+eE8Y43aPHGXBPQ3a3UtIkMy11MxErTJ/sFBDtwu+9pDDP31BFRHAG9vl6ajtkb7XQ
oCpN2OGUVLFji9dJgl0FtseXg3sOWDqjfWSqx7Y0JGEOEIEcVZCRoWyMvn2H7s/nkEk8/1T/hgHp450nn9GIyk3LObBfijEnSy2SYTZURi6QB1FqDRve8C+A2tlzCm392acFD4MghHzOisgqbXGa95lkc37fvp2k
hJF+znvKmWvznqqAm2fpkUk0VA1B8/ap8rVg1qePU1TGMIvQEyNd+XeDEOWeiLhLRWLhBwA9TZ+VKPcHEr36dVA3StNyofV0Ysxd642S6LP8HFMfv9E8k1OMb6n0kT+zju7lflkV2SyFxDN/Ozw5GG1XYPqqCbLh
sebsMKNzyV0eoE/YTIQC4+Y44RVrTm8Qt8SSiCq1JpfZRAxvIrGInAtnYkrhlz6yy2p0in3Ei6YQTz3037pfohr7wvOGmEuk6Ct4G+MZXt3P9K4cFpYx7tn8VwsmOrzL/id2X/eVK0PQPdS3KKbhci+3GCoZ34mi
kzqiDS138acSe3loGJfqIrQ07XOItgoPVBbYSIBayRBIwthya/GEtG2EZ1QxaJzUI465MWAQFx9pLUfFMlJYVmj8UhJ4Fenva1iDxP8ZQIH/NUGQ/wrLkfOM9su0ev18u9bO86iPJSEPOuJvY8LOAquvNft0TW0V
dzJO4BSOK3xNT+39Gvj9vo4NR6koxTiKjfKc4G8F9zW5r+S+mvs+oibJspWkXikXuAc2RwwjDTTHJRdrd4aogTLh3EfUz7B0Zl0JhW9Pmux2Jo/l80ZnjFxRu+GPBtrEs/3gwryPYNHKqEnt6ymmJLdK+dGXUz0E
+ZEIEV1WRMg5TWrJrM27JSUIXaDgOe3QOM9iiDrGLq4R7lseYKx21H/nkfPKdOJmGVtOJ4SjN3TzTDjHFwsEHT7blxC76pfzWtil1heMFXOyEOvf1OFYYCyjE2qVUrPx7WQI+y3qtTwN5KIUAZ/pD8olJIjC/ER/
Jp8nU4P5jDnXKFQcMhlVIl1+PJXoN3DsIgYxFhNpB9sg42e/SG8FT6Wscijmjjf7ro+Udmff1pJA/+ds17c9YUs5EZj5rXxwEiVHlh/zeW/0ohLnG6xQSxvxkw57gqL2WLQxBmezsOsql3BhzzGcEMqlFDA0bi27
XJ7qL/LMpou9LApWLD4aywN1spLsh52Bmh1tywy/0kqFSztqo0rgcrqzo1Y0KFELqT9xnC/CjrNFIV8g3/1WlnU4Z9RrWkVnlN3lsjDt884t93aMRs2hTEr3Hfmasii9QyyKWa/qhrO4NjuEk1tyJ8HwrqtCRaav
xLtE34kK+0RGreIxh1r6mI+9gVpzLZ2JiUno+HGwnpYNKglAXfLvqznAbIY7LEJZ+pTc/7U0nLMMJ3gdFMgfieHkiWV4xd+Hp2jnd1OfK1aajvfLNjXB5My+7UPh71zW8t0wc2elZPRaJ/IDItpJ44PZZfuLbour
aK6rjArVrmqZbL5DdQ0U11vFZPBlG9sZsBdfEsxZDPEZz+rGmuujgJuTnPvbiF/bWQ/IG8vDDjilZlXVrpA6CxCxbnhVwrj586YRLOZR8aVvf5JRQgIfWLbmKxNYWR2/FjCHQ/beYkbdP8t6TXjYjF0AP29SD/Z/
mLyxDAWArTOpnpwhImX8Z8nftUxY7We9WX1/t8mL2BoPTPjsg6axPtPL73r1ZkvKiHNv+cfrwx9fCfMQocyuOxtn3XB9k9ckRM+drfN0yy/46pCtuBrpbsxacCbw8y6BjCajpnziLxIKt1kHSWCsBdd+Tgzf02Iw
YoO+McMVtscyL4yK46Rcr+2JYXlm14hxOXWCjic/1uUz3p7sOuvwLZdmJkEsB674jw2HxR9oU7hv1uODZV1NO4NpsW1SvSNOa1spfIW55YUXiIl7rqOqtYXNK+Eyqq0vEuSrTdXF4w2QbIHhWHTVa5HPl8Ojn5wn
Sd1P/k8U6qkkPdb1GTy1M6em3QU3o/mr3K4FwcGV6TVP0PSP4dU5Kbv+BvnntC6occCxguCYVbFicuo2cbpY+FEj4rhU9Cac4U2yiuiOlnOJeQIddgmi03uOHZYXhkrLBFdiQVriVb8Q4va/DhwcFXUahccgjPUH
xLm7bpZjUkmzslgtfziahVUmMtORHuWyQgHtCqpMJMLaOAHqMF6CHZNAWRoXxtIpPZUbJxOsi35nhphSPF6jhdiA6M5BR7Le81IGZEGCHXnhdc/pNS1F31zjbei4TmEZvqr1kMBNK4b2Kv/gkNSWvji/UBvSnWzL
PyALpt6F7NOSSdq/pKBWbdJaFJFmNW/SfuWTlTYiAt6RVBiDFrfFzZIJ0xtytFatTGNoyLqS9ZkEZDNsClxJhTMYkk/WWA+63xfLVZO/92gJZZwRR2LJU9EQDVNTJkpTG0+Dflzl6bexA7djzwt4UfSQOvZougyj
eti2IZObKGzwRPtgPjThQPpX8sdfN5Zvn+MzExcUqZ4NOb1IN3dsVwW/eQarDMdzNB/mgvPAlWB++Bw0Pj4XrwRV0JbHYuZ2eDfoaiQfGpOYYYenwwyCIXdZHpjaqAu8wtxf2geLD+nyFe91Mk2SkDh2PgDL92h4
zGEN9pQ476gtX8+qD2XbDxMuoJO5bOUzivQnYwqDqM0aRjfSsGpxyoi2Wpq+jl5wC3sp3Qc5/8zbsmITJQej/QiuAypOSFUOTh1vKZcn8ERGf8v1oflc4qi6mmz7ZzivdHXuZzPwHxj7UHmUNxWiC0rH4QovZQgs
qeWVXFw1aG/AT+iQqOOYOOUVoGIyVzeTWOJZgpOOAB0GQqS6Ya7MDd22K7A7+F0RmEfowkKt85WXwFtltm6i7L02YdoX7BxIlZB8xm80xuMW1O8qY8KFI/oaTiWdE5zWbR0KsZcXV16E+a8Y4gZ4oSq+U9UHZ1B7
oEs8Z4X6LhnXTlCHsUSvDtE5OOXhJaEhlZW3JtxVWfdqsbCYMAmr//SRZNPiLEr0/Kc8clryH31oEGFEcW2tw+pokgscrNd+OxK3Ox1sYtnbSZ5hV89aPUcfXS87jwQpPwRgpkcfCkDnTsS87xtKiVwCzk95XbiZ
OkLGHMCpAQTq1JeD3oeiqg2AK5si0wi2HEpziG25feu9zyycDZ68DTU+myVRG+nST9w3ykp71rzE6lJYwSmPvLe19/jxp8omq9or80edXJvEJV2d48z9IqjkOP8Yy0Ggh+tXjogI2Swump6eYZ144tFclz50Hu65
1J+0yLMzhWiPD/UR8+1bZS/I3rHAk9YG7POCtwpyNV3FF04o5oyobbRBUymiZWnJCqwCeQAnLNBdDsTK0qI5THsm7G3Tsd3kfMbNBeMYjQtd8IYwacvg9Jpg/Jh6V8seXaeg7pHOrScB4tj2qBz80qHrXIhMQ4Al
G9wKntC9qXMv0Ce1elub5Zw4H6zYIir0aXpoV0WcLghoaRlkj+yMAEytq0qRRq3If0PRJxQ/2vHSxc+icYfNnLx0pothI1jee6kBxaHOPXA1Gq9hqKPkMphMyot/N4Fbfpwh2kV4aL3CKlHDJomf0zPuYWAMs6lA
F21svQHKScSstqPCACgdFxQz2B0Ts1Kp/L8E1etStg71eWeDOq3lhl2M5rwR6TmInYuMUlPbq0mBgbPM1GTNes0b0JuMQJcz3AmmjevvyjZYAXq1xLxYFjFRBJ+FoNeWVkd04cju9p05mE1/XOaSLD0/IdtBYryn
CLee2JABRJjQdG/rMbz6B7Ldh/td5uXJPLfrj/GiFfWW78Wj1j3MpCZhYxk+gdZe/5qEdFpb9gwzmrfzs9X7VmtwV3idgzQYj8ai4sYt8z7Xfvk5xXoHsFiAgt+3gQd8YQV8gQKGmzHi3CxvnuEqr7JQ/1KvT12p
zYD02YhqYzrbEWmY0xbWkiIoSuCUP5nRwd15I6NzU8fahoG/1KYnn1TG8/P3u5+s9It7P78VROsPu2WXrUwPJT+Lxy17lNqyetRtGl3WwSLNtssnY9+02Uc3CDd2LEVx7E5RCEulUaf9EEM9JOvdqEb8WtutrHfh
szvCmbprwr4uYnPcLJj7ANXx4t/DMO5V7rwhRRRxPb8rs4Zraed7wkDP1t96DQpCNX4ta+hpLjgmCoEneCvaECUQG2dGWV3ZDMfXnQIicyF7bJoxmL6BivbbY/q7FdLpL1BO1zZ1Ka8mgCRcAAOUuSDliFAvmqdl
ztd8J4kiKLOXXlxZ/e0X7vnMVlrst8gUWMkbztkoO11qi4zaBoiV1KMzdltehzHpnS8ROrAysbItFC5YhEg3P2QnDEKJ+GVtccbvzhNxZehxDYt231md7Nf2AIMyuxZR8w5ZrA7hJTOg64Uu47y23tIpRwx6iSo9
x3QTzJ+tnsyQufrhkh6/eCM4M7PzLbe0PvMZvp0kOhnj1hpbPp8XnfbqWgetaOpmzNJlby9wteBE5pR9M7DsadSM2pmI272g6v8RcbJZ5+1QT88OaEO6EcaCCvsTb+EhAPksX7vpsjUQGIvZqLijrghWAhAFPFeG
m6nx/2OC5Phd4EIhPA4uJJlujY+Fw0ztJ5hW8VBUWkugew8iqFmRcGQc+3TqsiarxtCb3ZoJ0cYlWingrREHHA7GP054odveZt0fpIbTxyCqrfHYdNboIWDRDUMOfmdg37k6bZc+n8m2gqpcrI+0yGc1avgL0dad
wazU+iSfTb36cE18tOsPi5JMi19e1YXAMqc/Abrl0qlsLE289WI3QnRadspkb/d6BKpjj77zadlf4XTTvQPSN/kk2aQoVsVWJ0rrnaBWv8h+O9Q43mOi+C4WjmAB7VkdcuDppv7Kz3twyA4wt1Zbi/npkZ1TsA+S
eNlI/Vn4OTnvGPrb7e6RhHbLdyDToOaSbkyBOs1GWSSbsdFABD0Bcmj9/ktkk+Ae6IbdX1mmefVnMuWL81Y92/tSEiA9sIkCxaZDUpom/TPipbqaq50oW/QC+fIhUxi5dilPhnbpATuGIfBfDVeKot79I3O2GofC
hiDSjMBmEXDGfmzByB0R/92MT8YoLf+zNwYrwM/gi6JZ7HnrNQbSqeKqKr2iGU01uSu5vM23kayfPejfNmSc+bp8PUcb0TFXlcb5AEXGZkbf39imvylxTgdquohr2VZyw6yaItnLWzaaizMCYvNy70tJ+OMYyuYZ
/7ixRAqd7G6Xqj/TjbfbhfRjHklvK2fLn+h+TqbUxLAt78JedNzLeHRWf5ueAuuB8/jnQz0oY4Gt7MCLWJVjP3lraE1POnYM9PwCR1m5HX43wXZApEs4KwvHYurY1cCZDqVU4ZF0w8ud+zL3xrN2wrOdlio6KGfh
dNxvcjMjgZFuUFKMqNI2z+mEGxqrHPSkIc/G5Yy5EcIv9xRnq2To8aoKpNJcDMhhml1DjaRiLJfmMxuUSpHWEgcPXvkYh7/wyxrO1pEnNLGyR33V6H5elRv1olxc/2vnfGlZ/kzUxiqbWCEJN2oWJGlGjsFIJQAR
6K+IYRyagUi4Uh4xkJyMqsK45Nn5coeF5add+1vyM/k34d8SINVGY0fsxwqjeSS8T7JgR5g2P8AGcAUR+JoduyBinNRfr/66G5vm8UMBdgsnn6pnmZKQqqgKLypbBxOelO6iZ6WEN3grcUX71+xmsHq0bsJh8iJV
+3VILBbZHQE5qVN94Hn4yF9H6BkZyGmuYShPf9DPt1k9MgPzkjr6Gfh8hfcdbo9FEHgc0yddm/CZJZLDF1KEKYwgP0COn+IzikCxipjsbUxuZbyrXPJWC/zagkiTH0Ug1mnwi6+tqOQyet3tnxzF+ZXcbNtSqKk0
40hIEeqznEaduYQZM8dAxB533/B0xHmdHh8s5pdxlV1SfXfIsqWv5uVuPPpAOWTelv425Vdk8bKGJQCCp74jl4oL2CwbWsEveuizQ+K1XgpzXUUa6ggGdJxIDfJdLxqOwFEoxfwRP858pv3ic4nsmkUFm0MvkigB
36yg5jgPFCuKfKCNDmug3ubiZ8U+/op0vKL3uUQb+GPJWu0rIsSNFBzQZQlxMmhB6dupzUHBCexC6v8Fgl0rv7CfWGrgRtmg4z5xmh8MiOOrmYobju4jg1aEfKY9qQhARt3eqrkAgtKisEkdXZ0bnCTsGJYqkjCr
ryCf6/iGKIOfgZBUdpXetnJXxyOxy6CAu8ptbVlNgeaTdw8eDX3pWPqOEURRSklBKGANyFJYxotMBUUuxhKlNlSN5feLMwmccRJ69+xVMKd0ORqkP9nxGed+VTaUxkCyx9s9Rjz/0mfx66HEPFiD18yfgYP8pK6S
iUyPo3KhtGwERgCOLa0DNwBXgiCYMqQuMJZljQKpixWcmvu0oxJ66GqMHcMtxYfbxo6Q7KAtOWtGvtrPUJUcShYRDRyzP6ll82uW8enDTk+psZURVjENNGeVae6/6jzQmiZkPRO1rSqtSjLb20tKuYOUt2sL1G3g
dqXDU2vrV+Oc9pz2XPYse81r1+dNCDzDBuCeGTYIt4gWVlcNg6w+2RW0ObUV+JmQ2cc3PZcn/kbhXImhyTEeo94mr223xQU1dHYvc9eIMTU41ukv/kbS1bhDvwKTTd+1oHYtdEAwezrhtquAjCxy1I8c7t6+Cxlz
kIjmL1Wi7EQgeqo3ZcX/jhmxA/hdqT8PR81HyLQiTq5MTZLSDYsKHxcl/MstTQVdCnxP8sgyQU67iLSSNZlSuNZp2KUVzNUnQEmivKbtTF9PiqSvU65B6dQ+94veuxpRr/mWVLncwZJzYS0RDBaPtTuHxxZs+dK0
k3gNxtAr6XKmJTf+amvO026Y9nNr6xEOwaKbor99l96Fu884TaAvovThCjfD/2l2sc6VkrtcygC7Vu1dklxoIdJn+BVfKU/6tX2Xbl2DXTpsh1Iv2bmvSRUHUwiVs1D4glLxyBTYJPDOQw3nIhLwPHAkEsDzvRrn
z7URsqaP4td7iih0oYeRLuJHtUqjyH9lp0gyLHT7ujhTHJZmyq9oOilrk27493chpeiXxaqtVpTtVN9lXVqZVaQ5qnsS1fWxUkIoa5lKAzubAMEsaJSp+PGuSjxN7B0AITtF0DhHjwnVwPrhckKyS1JxxnXQOQwl
aB304rA9RoNAEUzybo2wlp3XdDxkzrJ0MG5a0TyoxdSM0QXpyllaxzFBjaxCeyvfsNc1wH3opJnN59lzzH8/Bvshd9QgOSlNVg0no7bq5DTYY9Bo5I36plKsBm4aJpKT+xGxBtD++ZeCUtikHRDWv9BL1QE+B8Iq
8AE/Owgh7fB66rsaCB9i3nWgO9we1XFGfUw7HrvBJUHl4QHJAwkwG9FlvMRRpRkjOyRkSo+CjN1EksugU1J60E8ZyhOabl3bo4KreHdo/M1F6LZ54TPIAnEvqMqs24iuO++wbRnl/M/TZ6vi8iowD+gwOp3XSXrr
SMzYAKbkrwio8a7DEAQbuSZZYu4yV7dmVNu+YwIaAvMWEp+WaaMmWtTaiM2vxakfcFbHQy/GhXQaYGswsiwKQGAdFiKoHX6l3bJUxpLwXVuwsT86HliVqNYX+dxCxeC7Xh3TFfFe0pa346vWrScpqMnE8lpIPeYx
O1IGrmYFLE+/TeiGIPe0y5vbOJVa/AMaxfMWR/xJ/IrBHtjl9bqh4L2rLxyajgyB1HVjWYLMqYuxU1+UGhPp4ghGELFQ3oF97jJajXISc7An5BRxwAoLHwzX/gr/o5x3/S8WKibSM37JySi7ZYWd8odJq/zec2En
/Cw3+KmRajC9sO0BfKqmPPy35Y6vpu4rr2We18Z4s7NllaNUtLKfGnzMnNDKyTeUnH66x2MspW2vgcqqDjNZgtKC/cGdVuqPCQxeKn4L69WAxN6qixlq7O5tTKL6bv2ZvA583X5jhUkpr7wKf8En8CFeMG602Uvm
MtRD/hSFR90RjspIC69vJLHjUVv42NZ5VxhSWUUt9X92uw2s9HujE6a+8BiDtA0JuexGgfwQFsJnVrUpENra5w/enzZoZ6yAMsIkBpfHN9pLEBdYoZXUjOndzTBOBGpmd8unL4593aSlygZSdv5O01Hh0Qo3jmlx
X2/lHzfpeWLL9CHw3AiAX+k6ZH1PkGnj12NM0POJDoJG9PKELmldYBBC++hGs/dyEIdcMrjzKHeRt9sHloUUyUmm+ujjV+QwlzLQZVojFtw2JxwPGmG9L/SWh37NvYqPy/KlcPFiE9itNP5eaw+bdRuMeYIwYs3D
veRrgOIhhAWBqjUKpyFKfn2MIdi4ZToAenn/WqCNnvvkV5/xtvk5fqsdyog6A2ppgcTHNDI+2v7iRSFitMJPFcnyrRN/TLrZvOwgEnLi+3pTao7KMB3dBmtWZlEI8duNiMSshs6AGM4NjAHilBH79PgaB1NJKn8j
Mt6nP0yKOBg1DORjCb34grGr0JwDeuXfQwjEz3T52Vlis5w5EQUMTJnzEzHXhpSpTXZCE1snLv8iTLjjB5FM7Drc103kyrRiOdgFEbHXgtQcdltx+V6HH7Mf+4HY2QEke6n7C04AwjY0SZuS6aKMpDjqJFpJG6qV
kFNmt7vd51Z/QwV3q0gTfA6TcgpvPQKzROiSBbyZKvastV3IifXi/TIVCV/rY3NppyiETE2MTNQqKljGkpXkXs3BbUq0Ql73H9GrmY5inoZi1vYBvLOVcv0cF1On67+Nb4j7ZTX3O3Z45//fF4M1zR5vpSt75x+a
EtmTq4mtDL1b7+09MBRe3jbz79mqP7ANAebNjz5EA6vbsWDg7824C4A88mTkixpwVK2D20PLYmo99Ca1cFwnKsvC7GCLx5uEYqzPiFkJ44o4cnB2bZaIYESWo7IMxueFbRprEDl5ZuJpyfwDMQqdbPZM5Om72y7I
OM/Q72/hz6IrdwBDuOdxvL5guO4I+TBQ7LEaf5K8OGvTB6TA7zuWJOOVU+1MaUr7lgpayF3KY4q9/gNDxPKdl9vjbXy5rLvcVl/dydTWxxfaun51GEHVWDnMf5VifNBu2bUZJe4gLGvku9ivX5ZdeMDRTZK2W33+
y1gyFv9KJbpynFg4bQ7NX+sxcXdR52XTipMq6pUZyM/80MgO90NJ9vf7AskH+m5uYsqERKhkXoU0d9HKnB8I5V2EvDzM7yLkymVms5QWXCHO25xJvyrezgGjkj6j6XO1farK5D5c4lz5GvRD8c+bwnAn8Qho2bV7
+k9SxtFXCb8tV+6mDSEklyw1pInENNaQSsdEy6QZXeJMvQSGU/iPDmnMmNQlAnMmjx+nx0vi8430IYw0oaz/JNV6K6L+9SczXnuh02IbP5/hU4JLyEDsmV6dSij3UMMTuS50kAU+WkZBuG0IyAG82QK5DbskK8S7
MHtZIZQWE8Brhg+QmcQXhxfXOjDYJRP8Qtyti+eTigmPgP1YqyWMSUnWrq0l82m9NP0GfvY+weQYc7X8fpCH7ZrboF8HGFjdqyfFf43KP24ZE+RwjdniS5d6LjPV3eUQRtrPuY1WE8+7A/zFoBODLQP0kYqi0r7r
TkIrWcPHZh860od40FqKcBsM51a2f2b1N6+grp7BoCDA5LhM0Hp4E1p3tYb7ZnjoEqkHpUoV8yPsg7YbO4vFLVSJf1HW9te1Gb1b49DJZUswnsUoG0cQdWtA3n+EcRwdhNG+S/16ErRXTPZD1eu6iB4j0UXyKrNN
btbMo6eyZyNptYbSfOIstdaf7j9cOiWpHhL3kfq3JTdr5eChdwhLlHjbuFjt6eipU7J8e1YPrh6SOlZUJ76PGs7Au0pClj5RkDKxJY62wTLBW3PTbEZ8nYBG1xKFndTSAw7JufUoQaJr1Gfkbtf+eOEgN30QO+EY
ZVl10p67gy8gCTjJOwex2XiAUS1xsjlP65RCcTUfvhmgAQMg6r5BBK99e3iApgfXwCnhVAgbZNhZb+Ndh9QpIf+R8/b27V9fqlFWvjZDJXsuSahZUspwHMLHRkqd2Qk2BGD4lyAQlf2fyOChAeVWFTKf1pUVsrCz
s7ocat1Whk7Io6ZdpxVLbaSkML4Z4xmhzauKAgCYx9QCpk/cEogmxhpDmiaWliv50qKFFXuB7p/kDM6BV4yo8/BGxzqMIqUj4OPPRsCirnF4Xy7e1tUmKQCNAJjjairuAxiJqbnAYPk7hhLWAMfRsLg4aTsgyn3l
sYZilKBEW8oucjUw1CDQSEkkiIEAErmSIqvQ9YZUuNiY3houz7ZKPMu8BgCcNbDhCH+7nIRR4P7iHvgoZiDfvnMp+23err/NTnnoaTDvtlkszroA0oNhX4B7WZeUQdAIhuFOpuKiHO5e8lqB2N1YI8KPzqTL5T0E
hJs565cx89jVTQv+91aBt1b/AjBdyz/nBK4f0vwxyeF44gIACcQvG5V8z0Ak5Fkz3/Vsy4+3DXjOc4fn6gwNqLZAqjX8st4+nfiTiPjXYXhC4G5Kn4bRyU31iuDc6UC7tng5yjL/Y8ylC52sg8zfJRxSgVTT3QUM
yvJEBWnhMtr0K0CclnXkTV2QNdoFzusPhsHegLN6TLU9GqlnhMMIgX7SSO4/Hoi+utYNq2qATaTVR3q+gzn/ErMGzsoo0+s+Qnoj5BgLSxT+JDFn//s83pd1eLR3DMj/MmQvyxcHyhxCmcYyo1CyHiH/ZXWYVwax
nkpmZmLA75IzXiVDm7wqJXD7uXlszld2zZh42dIWCZvmkYfJg2NFRMuYIsG5i56s9CEEq4mAM0aMjRQc/J80RMrNdhMrV6HSUMAJDHdC9yutwgHrtP0GhsbEwrTTxNjdF/eWICUDL1wuc+nDN8HWhzNrsDxhvLuw
9VrLcR+ya2qzV+QuQeyCOjgYHPD+RtYqhAboNo5eCAr9CRyPCxt8hnkxuGnPItg7S075HoZUegg1JWJwMkcPFaJfrHxYpe53p4aIfhbuY0WcB2XKDxuRMEQ3oFzv/R8dxInTNMxBg1762JpTADfbx+mQoELHmX9m
bbTjJnWIEHXTsOfPrKZ97NO6SvjFLjSYGcF9JuXUeaLDNHFdmrq9AG/3Zz4laShE0R2z6LeK1HIfzxGGdOyNhGOIRqYMtQZHNYqQAKG5Ndb+R+v5JhFJdP0uRQtHbVK7prWhdIHQcmFvLHlaSmb194MuRlWGULRI
lCqotIYfRpfLcvzQNBlgUpZNwiJm44SbRzBYWSuLEyYZycunSX8uwHH+sV46rCfLhTeqKU2Kz2AGyE1EFgz+qW7oK0KbxWkClBSlJMzQCyAoMTSLZYnFRHZwCMdAw+wnfT8qxcE3L1D4k6yMQpiF0LyIU/NJA6IY
NOSccZ/fDIJ5h1baFo0RgCIPFKZ3Z/5ApmOewL71qyjOHkc7WKtP5JxLdGDklt875odqDJXXCWczx1OfkUSVzxl1kFcPEm7G5E3HvVbsTfHqEO6cfxfiR0Q0gvanrwALSz5MMx8xAU9xpV8h3DVU/Ab9fsWyPEf+
dM9w+YpzZi0wp+BSnTekpZHRDdLLBlB8TcGNwpng/hN6dy5P7LS2jANRxmYDfNkdiE+RvGgkIdd1HpcZaY3hiAfEp5y8rPLEMujl3ckqQwHPKMrgQk9pVVhS6ITZ5FKVV0yx+mJbu/vOVKRcVsXv2scGuC241dgQ
fRHYvWjYxJj8ulkHC3bT1V6+33QlEhXSxmScQZdsONzANbQu8XzDdiJdLNCa7LlLJTkIRdrfh7M1YeP3OtIF5nxy4pCJjMs0wD4xZQ96//AxOQpVqjf9UHB3JXDOdQDnybMVpb+edEw8IK9fqNkfWkXW0WSb2Azd
6DBA7qIpUTrGfZSVkBHK6OgwgAdDPPbrDxbjJOPLb91JziVN+gX3C3SW1pSTeXX6LfnI1HXqd/rjEau6rQcA+9swtCOGqyH1NxsGeWvQTws9gEo6E+fCWR8FC7daBWqKkB6k4xpMIKHV8/fCs2L36ZlOS+xeF3gV
nky8JWq/jGQ6rQtO5kMYQjdh/fawzuxpOALYX0y+y4nl1v8Fk1cYvxrdK5tritpnygM38PpAccP4CeBH4UCgBHEWHyjqCFwkdNgALI5VjF2hx7+ki/ZlVVwSqGLcg2lDlPvNc8feiA4EmjFm2LRPIh5T8QQX3vsJ
eIv7wB1JtU6NBnXlTLdY93G1gANjqE0H4CSKD/jd8K8br4+yRNRtfY1MjwAvRfq2cB1z5aRMX2VdY9Li+bxfHllU9DA3+0GixZCQ115hokWxQF6D6z8pjymO/qsxQ+Z/TjuiwUv2WEOE/0opg0dIygYVJ3Yr+WX7
eiIMcHCsxsf37NzhQcY+0YahQ7oM9aIZxrTUYY6frX5sPSZTZkden/lzKggwbZM5vMXUKav5dKcEBzaB/WnBT6ioAlOy6ApwCJRxjgfZfyu27L/bnzrCGO2hUni2fnfEO358achUB4Ypmo7MdvLMppZIzfOW2YKR
kwpaDDczg6aKzr32+Hpg5iY7ijtKrnRrj9DvMwXfnbU/VdLnoQ3T2opfR1QyLg1L/agSlU8aiXlp82oHMoe6NAGl1QuiUt6hLetAVSrO0HYEeX6tulTMNpryNsV935WopwaoDIBq6Wz2DYdcwtz56n0Hf8I7z2qc
AI+sbGtmrBv2xcYGJ/rhHaVbl3RqJk4U7+sv7hQYkToC/Vbko9qux2VVUjNkew2IxOurNRXsxBw2kDHdG5nUAMVotYal7GsDxKKyOL4EYHXa2oCZ3TGrGVKiYs+efKNErymySfaRGu/M6GHf4kiTg+4GiUifur9E
izvbjlhJ9i11Xx5FCpBVBzuAaBOvQg0eg9gjO4GWJr2mQoQ4uV1LpIszZyUQiNIvZ+ocyVfFxpucTAJHhyCZdkDCCYwHNoFBd4a9ThSvd/GC46n4Cn+ew60VbIPg5vSorL5dkn0+vEuAk881aotQYoyXusQAsTIu
GyK4x3rNBwfEoDWljtmVCCipaQ6vBAKJ3mTdLnfW2lHklRGsjOAb4FmrOdUVDbKEsT8ou5MIjCTlSThpCu3DTlfKKqSc8GvM2i1P5VXNtdeVkdygOI0lqx/IPMuUmc002EGaTQrsIWWWV2ipwAaP5/1wj3rUWnNe
7CePUvbg/HAKZdL+mWFbxwSsM9ABA1e53QPH1KhUpMjUcJiWxMniFAK4oKaFMUgb2Wu8wNrz8NYFexO9BvP39X+4Y8xdbhfv3Wm1OjgUf6ipwj/lCXkyHIKJnJJmjqRUDY1IhHGEhfgMF/PP8ntOwbY6hxtk6bti
nERlVnJkAOmgG6VR3LvJuD/AgJdlmXJnAk9nnVlEPYfiJbXs6ZWbHEA0QhB+7n6ZH+bjCc7tVIjLE2VWZbFqjL2KGtZFgq9lUXSW2JuRSDyLWhoD++jIyPVot+I10CdOoIu73esV2YHTSkBElXCWZTjLX7fHWxSN
RPuECebALKjYFecu8FPIAWxh9TeNK9iXA2T6d+HFG4g/0m1k1tLG+e+I8i8OAU2uCL1F/3KDJore087WcT4cgej1tLwWou/Fhz2KsMyQ+58mlsEiDJUuZSoxE3/mPZOzQGIAsbo9pfRMV8N0VhgfJ6DMr0C75iNZ
AVzHD2eUOxqLJGbQzEPWk3LrQnyXpOiUDG2mGRkuXwJ9FJXtFjsp7iUZ7RIQcpK3niaiE4N71xJYlAGsoFi6u9yewt0TEmtkefH+WHwjRNz1Bjmbe4fFW7vjqnc+M9HBLmS0lPIcvhGD49mx7LlurgrBVG1k9RVd
D6/W5JWpM8QRZrzlJwZ5bzrFX0ucrhsbSafQO13QIYByL9AD9PI9e890eu7isF1mmnDtvEJcmmc+YuUHpeqBDUOXgzYRQkVe6hmoOR85UIjzoIQ95nHSr+vqS/OJyrQSu5h5Mj2f+SBp7q+D7fuIsTax4TPNH/uV
B+Ip+ySQ5C1Hnq5N+DBYhZRpgQUXAnG37IEuubaLsIaQsd1juWbyu9guxki+EXqcPkhxSrYyAHPi+jZjlQxx9JWpMZ9GTx0RxzTo/CeaNUP/Uc370NCzk+QbNcbBsNYt+aZPuaB1ZdmA6ccHr8NMqt4Y3XmFHisq
Ob05vj2ilt6gthhZOfRuP+fEFdEk5nLk7Tb63r/dARacVnhvFr/rd3ziYalXlnFsjsAzMh6RDPl81Wha/xg/jeouNR8q+0jV591jRHcTH88DCQK6w8W/qx71i0TT+JqHOUPkuhQo/YtuWANIj+R6td4v88+CyNdK
vQLoC2IZYqLvQte71tv2AxpMtBAGHf5tx47fV2Kh0RG8zKEU+p+ZwHrr97eSuMK53LwIr1IcXvDvqnyz78r3PUmIjgYJND9zRXa3LSQ16q/rMzbvTq8afzC5nP6LXj3BjcRAI23+0Eg12+O2mDHUlrf53kJDwHbH
zoSBQslGLP9zoV7Snbrw6sIZgoJ9U/9XRjYfKG3NuXw8MDZiVeagiZupWSFjv5IGVQ9Y7dhAPlPCjtcewOXRKnzM8motsLk0OQ48zdbpYmhpK7nvMNkE1MPfiQg6Sgj4OfbbB9kIfltx5A76FF5y0bHsCDlWlRNy
vRNgPpzgTsG+SmzzKA33XryLjEUhDPg6xsFxNXLK+DuFK09cK4EinyPIKOYPOgo8onLrczToiYx40rrrdR/T/pedrzrLiRcNl7AGwGQWYfkdBIK/EZj4oYVBDgoGXon2kHHsdfDcJDFuyRODMms6+2QiG5Y0u5G4
ckyay2GNK6dmFzULGaIWk1gcpB+KX1cioTfPOqRzeBd8Ocqmhv3SH8r1EAwMZn5nb8PuQEwDtc1DKP5TxNCqC82NDDkieQAsuESvhvmnQ92wBSo2yAUgjtmbvrbtSB7X/eSaxAKBrL5eCdQjsS8B7lrzmfRTvhGe
7uvWB/aBDT9cLG6I7Et6MRRgaKs84iE6Dt+tqJHCVg1f06ciWVeP0Pz/bk4c+PWazDSj4TE48BHJeulxE1/B+oHk4Dx9aqVVQG8OIzrEhlX8oUGFnuf+RV5i6ILZrNoAL5/3wK6AFh5QbMaUCWh9mFDYVbHdtLBG
8HO2gPK6GtiVlPoQvSHnMRizfdNyQMEfbatXPlZY/fvxjj0UK+s/eLEe7BjUFiiD2vjvWFvgOanpAoXTME/2oE4QX8J5+SRsFCQ8ebY9aVN/4jUVLnb1alvnRNeqQngF6zNFiIl8W9k6DTe3e5nslB4yI8XEA7Wy
Xbv4nlYVlFZeoLhlWJLaFSb88uPKfnfPr02Dt3kVO99GdYYpbRjwPQpssRp60D/bPnU6xp6uAceFW974Mlt3D0j58xigGZwxLPF21yk4rKnAWUedaRnPeNVgG30crW+fcHi/t09s5dqKw4/4+VfpQw8//rT7V/A1
4bJJmxgpo88GKLRutdff2sJuzYCbGC5c+rX4ZjatHKV4qR48xPMfumqJYvtr/pl8UXzP6BDLinKtyNlsdPL8TslBNMmwbOSxb6LeVP57J55wGpIFHXyEiWQd9J31q+kZFsqpslC/qtcvjyu3+gmrq8f5YWmNq2b/
5L8M/dnT8qGs/i0fozX2W+xCK1cbUe69Zduq2zZ/zZfzVVCX1p2H+68Xqbk1wqRvbAnis6Xt9sqXWl+4rDYPlTzUWb0hamlP2Oz1IhUJg8eDI2Dg2fNrFCS76tUkEbpiUNuUWSk2RQ5f8QRzjbU7Be8gy27H6/Rf
qU7Z57TeWM+BiTyV+xOJQePOaF0vgOfP4/y3tsK/5jFxvSBPLzxl18y2xj3/so8rfJHnouBxHo7MBWvZ86/5P+f/ik+e1vLHLfmrq/Gr/frrItyWLtJtgRdzOQro/tlNQtStvujnYgMso3pTjm820E8vclzF5o0q
T2L80VSCwVP5pgo6yv0j+wYvWzJZ1K/1sWA06BhtxpeOOIEbm2Cvwj/zsaBODH9lx4VXg2mXUlSRCCuBqNJZBUnw8UUi3UQgd08TpE0ndkkzNuf51yHr041GoYQ7BmhmC6apd194/nEatwnDxGJpEfXPG4NQVJGD
O2nW1DvrOTKHNNW5pexTubYrdnSpnGGrWVePUcEtSHSyaweycJtZBE2Yzc56weIGm77HdD0ajIL1/vGJDUCqQHi+BHtY9dBwRBrG9gI8V4KDwP6hchdcb+Z89R63QWwxXUNohacjVx92fhFy9DTrYjnq0qvZZpHG
zVpIW/8Rfuyq+dwRQypcIZ7hXZCblOrK4Auve8ZH1S4DCg1ggqs/KUm/xT4fGleaSBN7LvGGlkb1mZ9+OxO2EKb5a/6e3TLtt1N/OmWmw2WcWc28N9gq0shb60v/SbyW23o8fmz4xx7yMVoCaLLIOd1XY0tQHp17
KCKKiCKiiCgiiogiMvqjtYLXnF0cxvFHXLgvzIV9QdJFyZX5mgeSXdb/zgoaDW2gz+DNTWEVNmRiv8hcnZ7ohLwzxYqllay8EzZQZypLzxVdGar3/CX1vyvggnRzk793DnoySFQd5WapaCL+/yexUJ0SSOkJ9F7B
9WJ8EiwpilvmVG/a5r64+nvfW+WciFdXadHueVaBPUow7Qu45S0nH8oXZCyoDsGJzSOb48KDm++mRfDNNYKPT822GHs1YzWNcvej418KDVSShr3Q8msP8uObOwlQPbWRjXTHF29+pvHGAsxzSroOZz9zRhzneX3A
4jea8dXDOoSW006p5+p5/sdrP935JvdVWe4vvjRMvUBftZ5y+om9TpmdphtXW4kbZNJkUGnJ00XHYRZakgSWjr2N+9LBahURhZAuJOyePmo7qg3XafmV+uxkb0lCc5OMWO4P7bZRakMLrVMlxSMKjYIapTPtutGK
RRdyQ49rDfL4K5mhJYIbnZJSZe1lh5DLKIr8f/QF0AgotvlgmrQUyvEXJ2e3XO7c0hP5tWlTi/lxO9iKFaC8/wsItlI8AGuzaPBa31/ny60ml/XZT1LRl8zHfo1rY1d2k0oU2HiTe7sBdPDHldA7anGQdfPYcFE2
V/E1n5GEMnHbLyciDQ5W9t5TfIf0fTlr3v7f/s1b/ruymFzAXA8cz/XJJ/4sbCH9JOjWw4CMJx/LoX3B1kKdZJZ70z94dQbGPNzBx+rjwJPUFWxwbs58REE6U+aAilYplGXtNgyHdRzPDH5xbyThggCFUYeR3Hs0
j0dQU07oKpEZdcKOj19u0XxNQYoUH/56ZNG8KvlCM/yMuqC4eDDXGOvIvsKV6X5NDZw32xo5b9O1V1KfhgTk0pixprCfMa4QTYspl4MsRrMZL4+N3ELnFS8fBlfGgkNwPe4y8EC31jFNg6FpcUa7SQQtv7D/MX3k
nd+wiMJ1Zn0k84GSEFLOcnDzqugIDyGaEx8bXjQCqqKKmE6xwaUf+X4XjQHKcYBlVCGoqsMC7UiwbUUkyvHIkW8Yr70MQiqG0zLU0EPJARur1uGp1Hb+tdX7oLPFFLWZL+abGgihUnxcKwbI7XqaTAbzIaLeBzOU
62RSDm7Mn/Lg/cY/MbfmYVYo+iGtekJMWqS3sIZPeE1ljpGoRsC0jWqu3sIVvAVj8ln8/d8WJ5QbNL5OZeTMACcCJierXi7wSDUdAVvBxPe2ByOAT0A8IWdbeAbm5zTuFGlB6xmxA6dkc9G0z7//qQFescYiBamJ
UQqSI17p/cIyNCbI42cWq1eQFkhLjv9roXR+VAA+7A7xmSMEH6Aeu33amt0W/WCL7FYUeCEUcOTGRVRGrMPxFqivx6sQpRbDytINV00qD6uTbelhO8dWRfQTJHgYmXhzsl5jiMYBqOV1OlZ9Vl6Xw1Dacrk0FnOk
SY7Hf5xIHhqG5uMC2Gdq8m4Vx2KrZCZREKQytU/+OGHCtTogFwL4tdxqV32q0zCemoU1/eA3F+jtulCcp/U64k672YbnKelsXa/lXlNIYVk84N097W4Tv73YvB3m7AadAnNppq23kS1kcc5PakeXQefG4Bb41JLx
uoazHgOu0as0jYy2vsqAb3BcFHyZm3bfM4N/ARaEpgcr880DkuJRQfxi2VEjStuIBrZGNhqtE4myrd47++JR08eUb+TWExCTG+qDJ2ylxyU0SnQ5zu/YbBIjgW65lbDMtoHhBxZm39xCBvCmL7/ZljAQuABbseeG
xfw3OVcDQK6/kUcMMV9rrJrVW4mlTQuInHOuPlReahesWrU5+JOGCOdr/WNHQ2xGtAY4us8AtL42wzt27YEJPTK/xJYZexwgYkoxzg0UaqNYsFGevIZo4CuQCf4fikyfGIFJutKT0/+gRvsUoKu7UsOu7u9eoYD5
J5h5RczAEWlMMZYTt4K7iBTefOGq/OhQAx0dyIRGpAfeoQdwUpF9b52KlvrQNu/WWLIaL6FOw1nVsndQWMMtXMwr0098dRpgMGkETBQiKHc+5f6MoLbMW+wSslJTfHHIvxBkLQTApMhklni0C2YW5qKiTRq4yKgX
DT/027LGx+j7kzMtZ/DSiG+GXuXvbNWoAk3GVW/mKHPNCPqFUSIMuNp68jF59Q9LYZ6Ow/znPRh7HWUDz3EPVuZejkRHoIsztFPnR+QkX8vdt2m8sqHw/7FpA+OnLwuuR5Qrb2Pk7+GDQZZ8nxU8zmppbUq7Yfh3
HKA5/4eQ48narjLa5rkypMGlmbiIcmhKscRVZVuBE+2b4iPpz42PDYYugN6q1/puZumy3WNNOIQ7fD57Z4UZui74JOdTX/x3EcYnCyy77wgQq0Gm7mSzSZtWNev8+S9IrO1GSUC47oDFnBix39Bv78PfIWluL07h
ly3N9IfqoAaI+wFyatj4bmM2dIlKoBiprv8CLlY0GJs3Xj3AouJJnvLwYIE81S3KP3IU8ueOdcaFzr2xsGC5t+AKiAUPuIfzAr+g5950+ZuCgfv9ysV//MZh5LNVwddol5H1vW1Lq50EHWnVN9IewGbY9l7VSuzy
eo5t7k/j7Sp0Kj32r+x3mHC683Aa4lb3sZ9E2Cx2n8rj/Km/0+PXEQHJnbz9YNweeihEPriYL5f0PZmyoSNqS/TpIDaPG/Z3du/LnxfeV/fr5N2X1Vf50XKQWjOxtQ57IWr+3FfPu+DF5JWl3QU3ZpOimCXrMZO+
IrfSWI+DsSlw3xeoandz4RZdr0MRANkvzbvbfpkKkpoB9BuFrXGbnZiZvJZLQkRx1j74kGnegfajDER/HHRaFQnox7hdyRcmjyyNzmyDxoXR01lqlOSMDUQZ2FSRogt4XcP8O0kWV4VF58A8yA5AdxRtz/j/R/oH
MZpg35uK7NHJkL6qrZpdh971cgcZAWlNfGiMUgdXrCQYDGE7asefe9fqX02MZkJnytNe1f9sWIxrBxq9Lnkl/qdB98x8XtFoc2Aa1JCheMx3OVx3Hg/O0Mh18eOw6S7oljW4/dNdms6nqnYsO4l0mEKCNuhBuL52
QyOG3nrUNY24xobYKUcHHAhiNbQIsgsATjalVkAQlpZNQ6OLjo7BQcLbBlXykuIlxktDiwg/jAgk8rJjVCrXhBYECCwZvnC5M5U1w/HiepIVR4fhe0lFM920mVpNsMp+uQfTmJTfWoz4akT1HUBskV0dGo6xAlgs
q1kyA7q98FLC/hMcXCTsn6/ysaAy7u4PwO5av/09s8oLvqv1GPsxViiCCKZqJl3IB37w2AhG5ksYG2Gs0RY1NL0iguneadVQIZRDkdluHtMnjMtSX04rxIigegyYvXk9bLaSEhuGOeOOKSvvgzObgERjJ4Y0Vm/R
9Lw5vXXXA0y1JavkgE+Ur1wDyPS4LTyVW6C82pQz9UAwd1v6XODkXa1htPpMuxDwXjLAT21tN+0y3Cg2UdNYx7GqPJBegxHTgtghU9yNc1xI4cHvMhkUBr1cFaBdJIVqOY7wbhUFrrvkWZUDx/ibULGCYHhig9vh
iSX1CsEhRW+2PmCq2gAYDpEHVXKhVAquCDTKkuiQat73O7WCsqKAJBl+jUQ+ezltXMzp0RYqtqNxaDLIDFMEhoBNfgdCD1G+j8OU23q8Qgze/vw7Ns4KqxVjbg0DR93ItOskeKMjaQhMrgeqeF8tgNAkRMzjC3vJ
mFUelwb+h0YfC2gki5qGSZvFo9hbH+o72X9k2349ookjvT/tu4QjC9CJyslOsWMVdTR4Stbi7xC+79U0WYkiMmJAm3qDiM63z3Y69JhTTmC+ruULhsQjhn7n2xDVd4ERg5fBq09QY/XyJrmfh27n5jyQ0w95u0tz
9KBF7PPDpiy9V6zbZXP6Lfgk09cT3HkolUzJl7erzVDhVAevG6tTaRALes5XVhhsBG/ZP6JQUH3f4fYuHaxjq5r5U9d/S53V2h33nleQxyBdkeA566XzH0tkULY2mQ/D9b+xDQlbg9/5qrR3aeF6jWRFNsV7WF/R
s77vpApO/QrYMqjYrahcny006ZBjijKgUemOFMt64zrQ0Jh0WZ2ABB2o/jpqqkoxu3rQwicFC3EucK4hkuYTaWYPNRwupUL5EgKlO83JkPAV7BLal7GQermBWUebq8OjCLAhexHzZMc6EjmLOFUB8PVp0kiCz8sN
J75jWlmC/0JkrU5HnJpOQ92PLHWNT9poZ1IT3Dp0NPyixN2QL9MXelg0u4RPiluLuhIla3f5cuitZeCwDFS5jhbgRl5h5g1QgmpsONftxhkOPP7U2wpbhm94MjowHobxm2FOVnV02//RF58ZXwtvMwFnQFSAlW88
lWu6X2QEw1SLEwqMEoPjomP4+nccXDsnBSdDmdXRf96G+x4Y+ppZjDm12ffu+x1ppoJ/GmDivYP+/M8sfGHaFPhf4mXFOL0R8xA8pmS0gXTv7/QeQtexDfalQO7DNKd+6MB6BzEKvHb8dkVey7WPdsLUkqEXHJLs
WCRcKDXtCZ0hxpV/mm2j5sbne7w3ztKrMQ4bKW0CkKSxfXzBi6RYWZWk1eSdwObrTkEie72QUWIzxAO1eajMl5KMOcVoetbVgYMXWaVlmmRTt7ar9CzX48x/BSJsS//D3nClOxjItpVxo2WD+GnWvnC1+rj3eR7x
I42djLDl0Y/N7BMuc+Uj1zIEbEus3dZGIUAYxX8vXarNX8vQSBYggFS0BxC8Yyx/rTLtyTDddKl+3/z9Z2Q57MKg/7RW2Ti7Wd3gtlWtIm1xQE4jWFIyUogbMa01IVwFCqFwThv+e33/9OTpZNFa6pBz8QWlbjnE
evItDHvyn8X2ue2dw5fxZGUTpga3G/jC32T5XyFEecNbfXI2Pup+2Twcn6+OH997PzvFQ1x9qmkwoJxhodsFaA1erHj49pztilT1fvu7fsdf0OZAjyyYDyCkNFo5r6J382i+jjGeeVM6iDb/xY37C9/im6l8bGgb
E1K27LDCepvZ/tqRCE73rY2gBfA7zqp//HZlFPyFr7/OzlfZLB7G9MfV5TZWQ3TKib59RU7RJzl1cEzByOIf5tIXC7/fcXqRnT1mW85L54vdvLvHD4Gqp7GPWP985BOF+4l2Rq71Ff+GHSM8X3YTaGqlaC79gXcE
x/mB3nZfDART3nvEjWPJQ7YdVj1m5oFX82PD/R1FrXbmfQvHFnR/VktbcF4rbd38dE6B+nuzDyA8LX3oyGbSefD/PbCxdW16802Z+SqRylabgY+rYf4G1vUpbdqN0O/nvJtjmzOqVLCxr7C3vPZ0PXI7TXONAr97
uc2mFQ6RqTEN7EYDTJS5tdIsv1Zdp5Srw+x4KLZcynLYw6riMpOSsnU2pko3Z9KHf5sJKHbJTUvr5TvOy+elxxEciEvfxxBirZcdbZeR/bF7J4N4Bb24rwu2oxVrgriNOJrzem6+hEvzcY+I476VK/bJdEQHI0Nk
D/FJNOJyvCkULxq0qSzTnRIQbjKuTvpaiRPn8+3t2PZni5M1gJlq2IxReMfcsMbwGLUDMUNuN9fpXV5a93eOizU+seAnvD5r4DE9lFtn5ZSDNMrofya48TNnzXr3IOFqPdrpY8rdJGsZve0aVlsd5W0RcPkPEXVa
PqiGBhF8M5+PJbXtEm9/hKwIxHqF8ezaGTIrXuUSXBFkTV0y4uZY3T0XL/ILResfEq/EmsePmUtMZVzuWFWKxO/Yy6eb3EvR9SbTtaRrGeMpJgazSLUl7dC0wBCTXiVesAW6CZKQRLOlbgOR0m1IXtgFE6ORdQeA
iQwpw0Rxqmu33YtUixJRzGdUu4TonJ9Yrwm8glRFel8m6ppdbBPcArDky+3t+uwuhH+j0xlWPjj8zl/NuM3+0TjPbly+Dy1U0/SQw0S/a73Y/arDPPsxz77O3yW5DH5PH/P+T/J0d54Hlp602Grao4V/bXm373Vp
J72McegXrMsXn8AGVF0rL3UMRPS3eCEopKm4Hqj/D3XSlYAszApvX+SoizwRO24JwDyJVwmwhi5p111h7Ce6QONOQqt/TQpj67tL4TGv+LUo/Cd/OhT+0GeTwg+tQ6rDLmVvoLppecdEgciOOKBPkADT5PCVlhu5
ceyybNKWf/2B7lGXpwHue8ttiM1m6X5MNtababUUeOc/NP8D70gv3YBqytG5N3hSW7Yt5jbr3M2Bvltptmqn5R0OGs6RL3DHspRjd1wcohGL+zMlyLVhOVRSVvZZF0BHln/MEEvL0/q3taY7vWsR8saMeNBR6Hxd
UnGY+n7Sc8Bij112d9mgVtwOsqm0cZ04IPzjcgtjjayAvWJKc4qgOy5c+01jrkCasf3ZDldIgtndT2YAmD/seIdjHGBoAzIbVkdVcaUseI7fiWI/Wzf+qUFiGDElrbzfiXD2eh9PzMJBNu6NKYPzQMSuMPAkUD6j
0fQpVY/taxxLvZ9nAntPhXMbCDCrIZpAIZHWUZwZG6DV571bRbpjJdIg87kPqlQD6i+HHgY2fQVi83usmM5WlUYXaV7F99rFS/omE28hcMmZM9dSA5u2h4Pp+qS8lRG09cxRHvz4pLu1CJN3TeupI0qbogKwluo0
RgBSfJ+mbV2BUXzF9H3YKye2Kd4Gj7pGtSHEqCgyJKMkrTB+vBvLjdlYy6SqAnt0hZYOtdJnUcpdKfN2Rebm5+HvSd3fU1FvdYw1xqzeV7ERPGN0ZNuu0duOfxOUpKtsXXOomMFwu/dh+M2mJRfTcFZcx8itBRxE
cjIJ89oQE4FYXAZaScF0Rn0Te+4649DBrFFdGnsrC91Z+eg+YUBBwTisveRs/Wx3O8wgU0Jr7ogI6olKHlzMaa2hzKw9BLl0wWljiqO5IZeqGgBHg6O6LXSsh7EShdSYHRNCptNq9BlUwv4+k8rBf5ue7pE8uhmJ
SVP7tSo+W2ybEGhFWUqMGCs/nq6+sAbfsSDIjFWD+nEuQ8fBQeLVMov40p9P38evj4xachyy3NcqOMDAV5mMRBLitX2DglDPfUtChgA1L0JmfXdEAJVniQwffiYf38KkVCt7V/WV9Lbken+p5nasU2vkB2kiEgc/
V7Na+QZpqlE11UlrEWbk8Ufy8S0e2wHRovEnaChCn7ot97PbNZ1PSMXpOBqOVHEJvNxU5R/feiOiMbaR6bj5n3h6w2Hc+AGS+rWpIOjEYWm2oZ/djwhRyCSzHfN/rQl5Nhn/tEfuriA2U0aiOU4Qk5XBoWZzRf42
1sT1u3x0F6Euuxa0MnaWBR0iOkLHMMhQWm7T4SRjirou+/Q+S/Rcduq2+ih32e4WL/0rew2zkyJaeXBM23uR896gXsvdhEoEnPnLpcZadUigHBXCsu1tRwWowvdJycG1P5if+iKkc3Rd9vkNJoxiauQy/+QmG4l5
DDVuV5p3QHm/g/zZd5EY5pbjrXECJ0/YMkKJZjLAdycAIHJdJ5HwhtCOWCa/T6LBd+puZvv/7hZjNjaLNVUgsBP5O9u760HXPhJGGR+ELwiEkG2jxhtKhOoqh7AO8TeSJ+9ih2rpXZTJXE67VSdU2V6X706EX3d2
datX54HxMpqh19AxMk9m7UwUSknhgzkc5czClgUsqB1x5zS2wIPaFecQCB4eXQjtiAoXcbfAOybhBfbxwiai0mOYRFtUqaUlNHRKz+qmRfncaFhNMwTSqf3NWU17QMu2Ijn23PK+PbEZtTBwTr1NPTjTLB+kXo+o
NDyTtJINiqDMeXB0CeJ8DDTYqPMMneRrk5TzPmzKZxXXqddxfvHJFDJmlard+5aRuavDdqY5utTBzIm63kfrmJSAkT8gIII3Qpa1DbvosgDy2+bSs0xtIpjv6wy2aesQeJLNhPy0LsPYLCIK45sRiFMm2Q89xOtZ
1Wk3pud2QgUwNBypUZqUkx0DXOnnMg6oOq+H1clgToaVPGrtYW3Zl0ZC2wgK3C4sGNt3pD4ocNiryoYGygh1s6HJpy03EysSpyCPE9vBcN3dvelT39/kj/f2RuEYpzleA/Wdl4IZ+qfJBYdTc6R+ZfDemMmVbPe9
DJRtdLESmcjZt0HzmPmIadmGtCgiu0zTmKllKETUdPpgiF9RnwROdYgMCfRJYIsUKPIUkB2unxz0S51tct7LQFvN9XYM//20C1yFu/HtwodZxprWRxyOfiGra6DA6z15DXO36F9mKAxKpBHf2JW9P8cPldf/NsWp
9j70Mjtt82tDvxMo6UzfsBTMMzUrQNrmNnCLNPBIR8AkFXxe5fLqpHpKbnB4PYGW6SmurY/YH2eyRCIw+Uw6Erw1VQxV+2OORwKbPyVK2IDK/xQJQbe9cTwRi5uigY4DS9MGQAMYw7XrBFbpFqmSQw4mPzg0qAmN
2f2CsJ101EUCXUBu3kqgrdyTDQA0PjqgWPz8FsEwmWl8b+qNJ2EYNbr5/Y8r7B16+JY5YQ8fLSOdevbQt4X+JegxvFdEoNKQuNYTtILRAtRyqL0YvAaOfgMego7WoxpbqVFG1pdxYyAt9uHuWlTtN0kJe0647MlD
PQzmRJCNFKQ0/nuEt+SJ9s9a+9ICOCFPCcMoYQ+m4VCKt3cOFXxJUdOUN6ChKglT7tMn5kvaz/CT3jHmqeA6KqUVAFpplpQpnlW+pln9owBeGg6zIDYs94M+odrWSfBFfVJ9NbhZSpxeJOKUVuMFuU2IGX0FT/y8
pyNzSaUMTB6QQ7BFf+lRnU+NICi4RmWfFX4aluK7Uiy3epxsG6kNt0vS+sb3qG1Ifd62AZxSm7Z/062lnQGucQRpATT4YCkifbHpAy3PAqReCUZnPFZSgVuv4uc73sDkoAoEgY0/VIkDnNHumWD13HQaTcEM7P1C
XT29jrcC2OLv5BNMwPkWJknt61qZoL4ogdb7BDzYHlzrV/YYMOkTD745Eh1SMZdzVEkyUJ0SyT50LCD75Vinkb5/OaAEkpcayuwTToidYhEP6IUy3C5rpz8qWXmwdIMeIqu5+/SHyvbrlXX2TcCvgAywnzrGOy9a
eKSiffnj/f5lcGARHpOsPdqmUNMfBqxhgTazx9LVqkJ4U2WUI+hah+yszLT3RCmDfaNQ/2IhO+MJ5WxFgx/z5qidn5IF+Nc7go7hIjzC1X/hyfURSrzjqSzrQ+I6PZ/82IvxC87e/EVKtATu7Vcs/or+E6dW7tBo
y6VH/XVbZmli/mfo20tKHXqvn//GnwGNBnXFaZBVqAzhRZ+Y1K8uIBXnCpLLNC5UPHz1Hr+lvs8OY+S0OLxkAcy1pwYSDAnQL158k5fBQWROo3faRVBwBLX/XqCBWzqMS/yZf6poXgltGjChRVJ7fII3kzmjD8C1
NjeDUYj5f62ljJGw9aDR6re9H4GH6koyZHbLj8yFhJ/nIt9uCWk/Jdb19erfl7Su0uG40xQ67PyGreSabC1v1btFf3qY8x9vUlDqvybVhVjMAWDoSzC2XeoENtPSCGGlKiFuikEQlE24TkI75UyBubajWtx3aa5I
ZEh8NUU761M0lIrre3Bd4S1a41ILVUe6v+wQ1/SvOdofn9fzfruUNSTzWWP7Z0Ox75aoz7/t3fcxXePKellzdhY5MfPQxVE52s4wWWxyAm3O57O0IktZOKsYwQL4XG29ikdN322hW/e4hStVyqsodyxmYHAJpHFu
Sk2zbhw6OBOW6nD7B1Iq6niOdYCQe96qMRl+jvBxJkMMns55cv0z3cdTvT6rQ4LkSJm9JJ38ZQ445RpwPb+/GDTi/GnDtc+ITnfKSBSQdTzZjGlA1HzuFKUaklviJb8UVPC6A/GUFDi384eWnWeDdKsYrt3BUsK/
nw6SMU4ENekcOHezFg+392ccaq1lMvB6ScnUNTlpZcpw17gTZ18exSHAjjQEO94QjuX1rrfRvZkPTzQs69CNEplVLxlx4vtiD0lP6bAWYHAZMCYGd5UEY10gf229byf8D3cEqknt8dwVOuvLIZL9GPizJhgSl0lJ
yEgQtFm5/VDzHaY4psYQSl0AzwKRl2uWiBxLd+olzih1pH8ZZFUdszZA2VOxfAEVEWMpYKxw9PHjMjuueNcCSSOIpRgzcZW70scioXAOurUYZNngcSEy0pO6+xdACkaES7R3gdQvXPXgsexWusGxYR4g28B29tcT
91gg/AVPqndus09rN2J9E0i6/iiOK0NAw4gW/N/HOStd4xDl8U2LiTjx8TKHE5RguYwbrCvfvcVcE7fAy9x+H5d6A1s9yi0c2GUSRd7KnqnGz2SNa4QyWrvwhNVb38En80jF1OmoAMSoA8Zf19R3Dkbl9AjdixDg
NADFJlzXImRuUxQGh+sXScKURe7/gKC7DfbpqFBl85EBPvEnggbGnbKc/VIpguE4zf939Wqrx49gwoKVN77k324kikoh51XOB7xp3kjBC7CBc034whsgCriCGv5o6pfNDWuJpHVEA7ytj5Wzvu4xeyQpN3f1Sw4/
KQobbNY2wkJEqlfMuWtMRmhhJZYw7C0JonODvzY2j9nSATZjrDPBw/ZAW9JrzJlhwtWljlGS57VJk/Y4EGQP7bqrarUDN/dASPRbUCfL5rw4hjCwuHPnOVgLJHtjjNV38qolpZJpJ55n7LLrIIy07hyobjKN02mc
7L2a5AxklALu1k3orF1uKpqMc5BBHaM7i1y8iytHN5iO7cs5j5cFDSPkJPBKfRmaTdDI6WYT7pEf5o1MQ6fCcw5gu44QyjJU2ehKqIsG94ZB37saPjA942zzNse92MryZiEraM2bKmsK5T6yIcPkbkqUcr8Z5VgF
hubcCrl3mY8m3dWvKZnrzz5I5jilY9evNK13DQBn4oAzDFBydnE10CglrRzM4TS+maBBihy3DIfG+Tupf0+0kRomPexMw+GJopvJZ/+YNE5lD85hYizfLmHeMbhDna6Gsz9ymEbfBesz4uabUJ8q+huwtqcoTsSr
t/lb06UYCKB4qmxmNqtiot7piCpWRCN/xBO+lfYtak5+QDukFYrNNMUJnUOcJe/89QUGpyEGr/9k+WIhHMwokzB1eBkNUNVrj5iZYuG03us1YlsV/8/hbhTrzarthbZkhqTH3wIz4ZHNeNpd9zL9dRPPI+7Kwb67
GsLdwnPD47jispQxK5tQJX14S4gCuIgdIFTKysg2zJnp27kpIQ30aV71XD6QroMIGHTXIptB4z67/KaBa3JgwzbsdaZxUluk2cT9TjMyoPbRWUVjQrOLWhfgP1GSFv8Gxiaa2oSjNV7XLn/Xk9/KVPM3fX6UINS1
4uH/DS+xm24VoKK4XAM4cB9oXq0Qcv2EV95FItqqMC4vFwjUGpPkk6B2dI0asXbL9CIuCNhG7ScWE46dc9HACjC0neiiA7Je+RRtc6SFP98X/jx/vgX4WnRc3gjITuqsMNnS/ohu55SuqHhAwTmIL2+g2Zel7PXA
bcwfQaawkA9WeMmYZQQP90pKWlB68nFkmAuKbC3z09VCanJua3R54OD4aljLfGjsOsHM1o+GYRvR/97lBo1oaXZfgpLfaXxFfPBh84G2YGS8TjXJ/heyVVBrHGLgSjBwxfPdRvi0wy/eRC95tokeJBhqLAzF2Mhu
W/kqj0nX2MxJevYItv1rrYlHFiVvAo8IZKE3HcdkTQiF43cLvgJuBW6ZV0AbxGxzbHs1mrI+yMjTmC8/7kkHBxIaZswmqJ94clPWNsLCX0vsUnUibohL7gyPa+EaOwI9IFwvo3lnzwJ+Sblyuv4cv3qBuXiwLnny
qxaMmVnF40bB5IMIvBz9Ayz5ytX8cqf5rFO4Z6z8EgkSEkooYgjJolUEwSq8FBszdEBH5g896u5W3ppfLui8EB3gw7ZugnmJ/Bds+0TbfSPYe7/UYJzIa8cGeoI6voq0EyTSFBQeefmrmFhxV2qkcUPe8VvlD9UB
OtFDhJnXw5bvgNN4SLeOqboDCbdwimNfeQjWMedWS3Sy8LDM5SdrvBUNZfTNyOuu/Cr8OKbc4iuKl834SKZIc5GUfssMjEEdzhwBmPZOE1K+o6R8PW5WSaTam9KsKUa8aW7/gHw/4TjtmtgVf9N3T+f/XbzwXHMA
yXpvQwDkjL0uhgn3nOPBDe9Q4jKIG0vtNGu3VGTaBOE6wlyqnCrp21GUXMxBoZ1YGB5qb5rMP+3R6Lmnrd69T4IL2TE7me17Ti3qdVOE8iYmUUPCUthIMaEA01dkRVQN2561z55dm6a9tBcVz+2JgMZSLuWEBHTO
G6WhV7c9/6Ddw4zRSF2o4rvUcRyFXBiUpbgULyfwj1a1SAsRv/5zNXpxx5O48C3ae8OLrXpdp6iHGzRXcXPOz/KzrNPG6wELLEjLQVp278yS7rt+Y3MdN+qgsNuifR14Wxl+OYhuM5ISZCEcm5PsjhAKts8Ur7Dt
T4vke1dt+ty1KvD7O62Qa1EsORLid4X0QA1Xr6lzJgGNrrIS4S6npx3TrERg0C/mSW77lQTFi6jic/jrGu8QDV+0f0MbD4zoThIKdvwAXVccJJy6d2maxzbRhInce28L11KW7YsixkIPw9XnViUOYzKjNflNJ/OG
LILYjERFtAZ53YyiS7t/YUKoX9Qo52ybGVB6Ir8FTplm0lQOJPjyCIbO8M9fissS0RIihiMn2Mjk6tvh7FWcLZMzAsaNtBwdSt2mACrlWSOp7YgwAzyPm7QoHG0yxYfyhzyWPQxr/BQsfCZ8TeNGmNKXONg/Q4fP
wBV4UHEWbpRO2NpBV9RBGE3xon88DMo2o4efHpcqaX/E6G0EPE9TO9/bm1BoFPUlpf2DnOe+c8hPMiQ9wJ01OPZywRBW3JlE9L+eKEkNZT455+6feh6Vq6Mw3UnWKjSHh2Ikkye6s645yTl9qonnkKSKm3JCa02D
Q3FMaGL+O+EfUTDX39L2jVkThl55R2O4NnGd8rxMFbdgopAwKoW40VFUmebQmedSmTnIkfI2LDBi4wVGzL1NsJmwEaXD5qV7FWJlpGI2BuygEysFCFmWCJo+CFn7lHUMBSsbKzetPsqo7c8A9E8/O5TrjYlU4OS/
Sg7VEwgdFi2JcaE3EHL6xEmgCoG179hDf4gg95F5IoZihmjD5iKX9qtW2Fvd1wfdb95ueFgkDPEaLXkjP1XVERoqXsDIpl6GfAG6sHpmrS1hc7eX+K3uQLfjcKtTHHE0gAWB4VGMpGmTw7L1sqPNZLl35LMWwaE0
Qg74vjiLvyGfkCo7TlFxasoElB5kAy4hgFyDmcFVXAWJ8RFbIy0k4u6WoLA0Eq0sdAhnTuy0UgBXpQ+lPoXHR3y7k3uPjkA9B89JlugpLbktwk6xcQAK8CK1wSUyn1pNNOZgbe+pUJgqTUkATRrhrc1UmMMx4PK3
h7paJN6Qy/K+hor6S0YJKUBCFnjrNgKoKmcsBHkDyRgWw1kjTV7ZUmSApS0LI+lKwQZvSCRp2SgGvYVdod2a838krGUSU1m4ibnyJMcmpJSOjEFcXuQhSZ/jK2JRkNLLfJaeaUsT8c0bEgygzGBYHyBTvoVe2Inp
BwrStKnkBIeBzyIRfAA+vanEFathA3kjuPokqyn1skOO7DNXdcL1OeNOlDVCZx7JYh/PMeXQQStFOHDT8uCowSuhLfSOvO8Qo0gntCIUnlcl9MxeWMCOpxWpQeaAH3lknrXyum/tPdbAgzMHuQB4YJkVI2n3UDUs
IEtFB1acIZyNfzZqgYL7m31LlATODf4OPvvZld9GBBKUy0HriBJXcCAcyxXJQhYhNggfkJmKzohydoYKCm0zyP2adj/OAVOpBIz/QoggARGcowggT9bfhnXUz6t2fAFAxZWsBOIBs/Rj4RCM/iPs9hMBK3KVmfam
CUl4YZZSFQ3JUJgUiAVZUHAo/0ynBtSkXDoFK12TWYDcslr4TGBwySwjY5dixoQSg9s3reIx5K7zv++lU04KMZ6+EcxCpPQhyf54HC5Yqv4Uo9QfkvGZ4hSitU/edauahxF9+9UhhhhthICIS2wxdUjnc02GE/d9
Dg9eOc9YxZ4aaYXgNjRner9m76TEPHwSbMc4gPO52RWYTWYH+zIqowvtTUNyMzGylpmLvs//wAmgeCzJqs8hz4ecGBiHis+EkHmgGZFcDEQCxXMziBGo3karSI+3Do3vTGfK3kxJgPjBDHYvcO7ouxRb8Im/YGEq
pGD39WmoLNxs1hCkqx9SUG3ka0WsZctDnefhoCpcgpp7mwaQ18bBbx6pfPVFhgF0+3LJWaPzj1ssX+ryNVqjad2QbiFSlhwTDmiRg1YIvNoibaiDCZmbYL4K+5QFNMD1VXIZYT29b9nAERfmc3cu5QqS+8umK4Au
sSMePGW3UW2VOhndIasNf6B4cWRdGyZNwiHdsuwBKxqg5zCfGn2VY4BAek0kzOfwQdAr0SEjbXOCqOiSE4wx/3poxQnNsEcCa8HyNqsYJmB/Zoa6CBBrn8Iw/myznbiTXUj+aKzEPCgdnGTqWRELqbHg0co/58H9
nQEezRm+RbrJaUfLq3Qj527Ic6bX99Q8OVwM4Ss5+5j27lBSERh3Iu0vmE1YaRY4p2QwvaxIUSZ/yRvxdvn/wTwv0ORku9X0CzshD824ppms1bExi/GW1RS3Gm3epkboJVo9KdYm6/2oXlgNuQqyVJYy0ZxwgTSC
Rviq8YSPsEp4DozyVsSPDl9rV4k7vJ0psyGtoT+2V45y4/7L/7sm55725efKtVw+Q3mlRs3i4Te5VphPmjNDAZ56D+7Pl3Vw/TVgSLhsMs+5TwYoefag/76sajODXJr4IEmzAyNMWRknzJWUNUTNc2SHaqAgPXkw
9+VKYMkLddEYpPzDXmJ8lUvdrzA1quIox7UDLtjiSIF68lWZ5qrrxALV1skgLdk48Fx+7stcZZX3vxf79dWCc4CA0fQPU8l+tyQPie22WzPNiXjQh0gn+JREM5uUlE020531HoFHsuGplP2V6mV3oG+TduuVdx4a
/5fJp1UobilbnfLwVHs7YUmx6LTIP7AdZCfkxtkULAkXLePE/zZiSu778SWN+g6ih6R2ryy2Ob4X+owWCy/eCerR4z9T0Y7H1cBoQ7saY2zTVN/YMp0AwUIPxV6JDTkK7Dea4FSzIoTENYXIGOX5hdZSbfk1GTwb
6TXHmNOs/Qfzl1IjxJccRJRAHcG/ztwUv3/nuOf4JYgNzmZYMXxwFVSzy8BtN53lLPJYfo3+0D9MS18b1fbM6JfMeZ2c+/YvgFkaw7oH5dmkkLCNK6z6arqc8jia+Sy8JAsL305qfbb3u54n9HEvE9Zl9nrKPFyw
ILVY2jhx0NmSNn1i9eKRLheIn32f0mB5tDdb0sdaPRy7rjAm77tfIikBfz6hwcT66ugr7TYTv0K/8EGTfv1aQap4JO0flRrwgWJOjWTpkAnofI4duZ1sR1FCcJFekz3Ft1VXh7BXGM50JPgjspsTK0pTnuxwh/ba
GjP+nC5Mhm8g+HlY8SN8AfRqp0Os6xDyNgbb0VWL0SW29EVmNDq6X8xYvHYrzEM1Yxvf2w75R+L2/oVGHmolzRNdzWTM6Nn6TVf9hM8lkB5pQzC8VIlGxI53cBx4sLh3eX9gp6BAfvS+PZUsPOgbQVFUIaKF/VZx
LWudZGKHkpUyVzKLL7yID+Iw412VYc05fccXKaERzBxVllvXtFgm0+d1pJ0ZVRWKAGBaGRwYQCgbEQMc3V+/IrZyiEAI9ELqtksZFUboIfnXCnv9CuUzQ/Q5VEkOKd4HTY97xVkRcr3TWKyyDR5aoE6XdYgqJoT/
NxFT14yxxkbECfHL81dGLiUM2YsTXs4p1rYrXUaGORR0nRPPkA8YPIccmJg/h2n968C4cbeX5ULNkIhOXbwg31Etw5pgfReiz74uV/QhyARihtRIXcSNAEyLLi/jd2MtAk07+x2FS/nUehg0Z3MVYki2J7g3jInY
R5Cr1Sh4D+GqMIEX0tTwDyaaFm9aMNEFPZUhOtIg+Am9C5knbxwi9w6chANGGE6RrNdiMlVe8aiNDqlXcPqjEUhjU/lPCt5RpsMUoLhrgEkCSQOusZeWiA2l1nJWjZ9HakUhdn2u2MCYSmJ/PQ3qqPval1LhTUPY
PYOjwAPBF1MUpYXe5peRnnQImLUSDktnthbQr9rjYTY+tOqBocTi70z5efdkcFw9QWabeenMp+yBt8oy8YzIiH6TP3w5iZFrohBuJoXFN0iUDhLlXJbYTDrl3RLl1yFLyZnnJRJFi8yWYH2GYy+D6lNa1mhB4kf6
mnG2kfE6Iilgxqhhy1nCxKFrJJ8a+0wCEVl8YUJGZ0v+aQx6HuGNK6nJY82/0sjY7AJLmYfp5iXM16s4SbZ5eS++1BkQZYB7b4rZde6k97yUKEPdyuPjfndWqYV0SqkKiMmbDdh3LPSnj2vk5J0MHKux34m7XpVb
9TWTI4zA7yUiCnPoXIWUDRfnDIMA9yn/IOtp3UC+VpUSxw5mEv+ozAsKLntI849heTrt6lA8mj34nmgV4+KgsaxUqwWYlYX1Ipu/D6SYe8r9tmDbMpVIBmLm7qrN2lp87VFgywF/q3xoBuLBjdwvFjEbKNWIL9th
NLfGmlN462Qg2UfPxzjqdD8jaSfJm/la9wUXFIAM9tCWbsgArXd81B4rEq/Qk+XNhFwq8eur1Fv9W3ztlJqTzcphDV6T4CI82LyTA2xsPWQfBKROmCqs1V4+di7DxPux8KtETcRLkHIioZQcZ4e+Qp5rrc6mByOp
2Uzz298giyagxrR4rjv4DxllGpZy0AlsTUO/VsrbHsxUAJ+xxmrK6GugScvE/HgbeF8KTk+0FE1KNklMA4lgDTWfYKTb7ThjTm9+C1Cb6LOSMcL0KVpkPL1OOAN2a0BJPlY+0mol+LfUawhYDMdyFRPRLg9xh6yY
L1NfxTKU9Qh728NYlDzQL1kz5Go946MQlGCPyHRhJfbZkb/JOBuXhdUKH+7PL0Oc52BMExH+diboG/KZjVyFwPZ/QkJ6EBySoKuEiW/KUDJyHmDZY0zE4jXCtEw8vp2nJG2z20o9S/1LNmQ5tdgZhskGqdQXpWu9
Abdak9o+LVMKtlAqrMoL9mqZ+oxKcCGsf1C/tqkHk4DCEd2brEfAXql9tvYIsQekWIYGYTFF0MNsjUF19zwR2Ec+HpM2LX+x+pDtPNZZ0Ly6tLj3i1UF7ZdiwjitxM92TCVLqhDLLV4+aPq018/QdIn4ApHXgAe6
rhyF2SGdA/I9svViIzbOyecxtRLTt2vq4XEg/+fDXMqWA1odH3G8SP8x0z8M64gpK970t1Pikgq7wtXCMsjamBR1XErAI6HuEizog4MEa0cQ0Bdn6bSsUBnayHFJdlRl2OSuX2rDjgL9jRbMiRVOOjoaBmmtiPq1
TT04CtLBdIAzTkfGDRT9Qv3aph4cB8RwZ+bh/QVYZt4PoqTD8RN3jD2n7cAOrDZ1yRyuPKYzorMfnwwXNv6qM7ulF4M809w1gefGZkGQN0CfaWpzQooLPih5MdIKai76DgougGfbaEzy4eRShsjBdIR+Td3IcMtR
ER4UuPWqDJB8dfD9avAAMgBDpxsK2ws+WX8hHg+Ujx/5HbDSnz65HPTDMOtUkXi/IGp+4QjincGJGd56RPyF2eI6LGDw62PKXpC215LrF0Tx3FULBaFRg7CQi3yqTH4JngL3YZArq+v6AneiJU/B6Qfg5jaRWGvM
WRb+2rIPCIceJvdvkvvV0nmMaASHXJJaUXGiScZybeY8jzj7gq2wFgpUuNDNosGeEprVjsZDpobM0Vh+BLzwwjS+iujoRBAe0bnXp1z6ehj+dvVlS0Rmjr/LEHi75Dosm40J0GUT5KQA1G09HImxek2jthpgBDz7
Ba1P2z8lWKaYsSkPPmAnaxVBBQYwu3hOCHRueisHgMp+aeXads+pKIJTSvn5dkkhG/WZGxhunGUzNA2s1D2BT3LbUK50qEulokqctbp8hUwGW44D2MNHT11T0TpsC0vc7VZeqRRy67kRAY56ZGLx3B7FyqJ0efWw
x1FoaoozJLUL5XlnLJibH2IxWyE7Sq68kLRdCeFjQzbJNZvoFw5+T+dlISX4SgrHoYEFZIoGDvGCoQvNLr1E/0GbsPBeQGR4I4rOv/QQoY4rW7RM5eghpZ7cTdfQ85UqUXFp33tcvpiielAJJPPL7QySAAtdv8tR
5VjBw70F1Z7jQtp8eY/9Wxm6+qR2hlIhqzPI7Yzdn4Uh9asUAEHiOkNFgudc7pfQGcQ+qriFvVV5gwnlcK4LqpJYI0nZzD3skmSI1fpp6hqCOHPlKPCOFqbP5KjnzfZWBT7yryFUybBAPWKd0S0rMhLdMvUyx5dK
9QU9rExOXFJIkMkfof9/ichw9bXbgj25jyXTaMyVX5TGMgqjdAPuA1o4ECA4aEdd838wKdYw1uZggIeDinCt9uXcgGst4r5feMm6wVpjiut1QjmJfRW6wsqqWGBnrfexfM+F1TVOUxSxHhzqZ0ZYFGFdLsazjgYF
sYeaAE9FHRpVL3xQks/zaTT7Dnx1CEocGKmXTFCbjm6zNOe1hUroyR06CiClNmpZZcH1scvWLnuyyeWEh5W4BLVeDrMcjKPk7Ru7i7iS4xRFiIHkRyuCUQxsCSqTrRbt8rrm2RixXVhEmde7xBI9h/gNq/UoZQi+
6Zfj8G0ci50kJTxAHkTjAol4cBN1J0Vx8RLo65mCeL3OixtgiZVMrizNakjz6FAJPG8RqAKEO4850WOCsvpzWYnG1XIZwavRkCQaHlJ9CcMDt03JgiNCNihEzfIsWQqxlueZZXDs7i6BGdBcp/zXH/+tjhOoN5QT
zegAgqUg0aa1GTRhyRBSZXNTpYfqRI10fKk8i2cT9CfRl8NL0jrW1o1oODjgJ6xh9PY2a0d7R4JSCWWYoY4KokIg1yLgbCfuamTB4w1zuDTTnCJwPaWe96tRyEB1Hw9s2uQk5TlTJg+MEUCVjXAb6LvncVzlsXCi
c3y8ZpOjeSJbnhfSaiBIeLEYpPTHjHWGDgltDYmhcv1u6HnbJvJYkQkuX4HiYaRBjYNBvLnu/Xo1k++BC8i3hLX+z5jEOW4NMpSM/+a0IvTzjpPYgbiRA10GKihm9zxgAUSH5JFuQ0H8HRa6DJIS2Lf6m0pYH4c0
ykc06cgest6rnHlk1JHtaGvbqlEAXL/XMLp0jU+VtiXHrWPWBlYX2XQp10DSyw1bNmdl52Xzd8s3KVi62M2w+bU/lF+uKaaOJHq1k1Hb97wQFAucfBLGvnLilw5gMEhYLrR1ct/BnrmRPn2lr5CYxibYlHecHBJu
BU2H8cgUHXH1JbQ+sLyM1kOqFcq95GqdhRqiHrLKlrs29Mjn3DVObRWGSy7mWoM3kgZHMAsVTa9zSAUTw4FIFe3T3IZBzXUKPVYaMprulIQb7RqtnDFPZcwinEjMZBFoxzGLIsSid13lw5xPirGePupPZcm+3wO9
AK4mL9IYaxO6ddh1dREClkk96wOctOj+lFmWMrygR1zNNQpsEc0ivzNC/VhXN/VzZStFO9kf8lfgN7WtJcP9iBrmWZF4DeKbYAt8ZRMcxySwrfS+pSsJc3AFir8hND0Os/rOVWVxNcsEggY5SouxBVOy3Fw1cmOV
NDvrqM0j73k+XZrrVP3Z2TgLoQtc6vESUPUHaHxAPO+HwXN/wrp5R6WJwUqywvellBswqUhmRzGP4YSXXPEj6DlyvZu48/iMLydpvuPFi5DjXYw5Gr9ZPgUWNh/9aFdfqsCf+Dd+iGJRsEOFKd6linPiL2EE36RT
oCHNayfSyKj4TjVzUWEorYoPAmIPxf1ku81ss08jcq+Ib2xGzNxRCYUGTXJ2oKuQrNFQo972K/ZJPu0ZauV4uK2QLek8RNy3ckPauIBAJ3i/yYOD3RxOD9ZkQZcja0HfoAnwNRTLG9WxrHHT6dQfRtRouwsTQup6
5mYB+YV9g0Oos/IzFLM+4JteyXEb53GqocYF3aS2AdzkmxPc7TNTXHxddn/OQk+wvHwrEHn9JGFWk8xQ8u+pvwrHwzqclxG/YyoTTDxoMxJ7xBLmZO4BFky64/SysMUxho3c+DkNRwdAoAoyyS/694zuAUNcvYgF
v6vuJiTRjzleySi6+6MOMEQqGnhRR3AMefoELv/9Z3nOj6ZTObcWaeuOS7XxF70SPLtaTkWz40FG/KCFIt0LIAC7CF6nUcgiWrGchmG8Rc1oLtpDIsz7FsKjhYrS3SsmuMUmJcz8sKIXIfZpXdFUD0Aabw6g9G5X
pYRpBw/CJPz91WGxIeEBC0kPatSpSs98Q2XZWqHPyYrGCUqY2/Ey8hVxsuvfwm+geUZo5IERE6V3jdg36ATwoBDOCWi5udyJg+L11vsjwNwQr76jYJW49V9fiBJEksEWBRus5rjTN+ruwpS4PdU5tBcT0C6k1qrM
QNhidQYtKyhjkdi5spyG6UBiidXLv29oy2OZlqza3aWVcLqmXuolaX+cnJpMMWSAamW/j0N6+flst+vJ437VSFS2y34e8e4RTsIYr1UY98tvTRAtH4dbgKglxxk1Bn64h1WLDdXFzdqbpML1kvnwn/4nuCEa0Fr7
fiiI83bi0fQUiJqBlErcV8mHYdEbLvDh5DcQcJVNcNmwZnVyMY58PZV39YcIqxjrw27pj0nrXejesNmGkG+7sQhdJYoeDSOvqHnxrvbp2OH60tuSxiJXyR+fURgVqg/dF/C539b1O8O3kM3wa7aZhvlxFpsN4/zx
I/9+qRx70JTcWBlVW30w3uuRPFmE+v0/Vzph/70M90WcrfAMSiPZPGAXyLbkZRTNEEhWn1JSHNevpBWcna1jW5F4NBUhnlDcr5kZR+ddBCXOes9vxXfJxGwyAYTxZjKNhfUzv967Y/+nCHLzK37E9rT9VdLZ+niZ
NsTmIAZvwptKhdOL1CeefU0ot26bkmbiwKtwTKeZsXfoADB5smw+xeIkZdQzrJl3SNGw5jRwVFr5OIpxMaOo7YOLcQyJhLFo5aqyhhrw1FYcBDziA0ijfY6p897YBffxfmLANveGr5Z7l/PouooWG3d0beutsd2Z
rLSIPfpGVxWyEjPex8vv6kIzjf7KiwTCFCyzrd8PU/GvOloODSPV95/NJTOBe+cXFUf2M1+j1R0E1NybHkoFH1l2ChzK7MSXcawTAPi62//BDSIOxVLFeUsVVnHnd7rR1Dv6CwccK3e4xLuRWecSLKO3T5ZHpsni
1xz+hxsIjRYBwX0UCT/0T25RSzSUTaBR0eITHCr7Ll5otP/DEDyKi33dJh6Oay50MjRXSjPC2maCd2cft33Jwr91BHVbSUYeZ4tZk5/slOpXyT5asqRj0c/beuw55Djy4CftU9l54lx6nr6az0KWl8vKVux/kVEb
4XpvqDhwQ5tDKcU7fPYTB7rFeRzm6AiJqW6P5PuEauKvbMIKLcm47QPFge5G8s08POh1BpGU1ubHLw32nL98YwNk2BhspfYUkFAQK+y0cK9W070xscuhe+eaceKHWGjaNvMsMy8SH2G1QEVN5O3n3XA+YM0HuTMi
VYf3lhwxJ1OeLX7iXiRImsdTMQi0x/dgQYRlnqVAZR0IsXS+AZWgYtHNxLjhWeaXgYKSEtKzwwe3Ug1oA4Idaq/EMRP85wMxVxyWbR7aB9N/PWx/r12KLvfYBBO8FV5CKHBfnnEKS/1li7d79idLW7RlsrDzxMvN
/q2khMP/i/KZznpkdDEZ+pVP+o4F1QVfHTIx5rs+Frb8eOiOdv+TUfAGRyfQwF8T9nUxbJlbO8f9N7A9ypXa80Sgju3K6LM0aFrHavril5ZOJ+4cKXdCs9ujwlY6aHXCKmj8a0BEnKrUnugcEXMhySqlWDUKsCcf
CYi4FqUEV4lQru9QE4L6J+EldAmbpdJue+EbapiV0gE70InzjeHofHZxIzEGDWSoDsLwegx3snA0VNYF9zh9C0e5WrR7K+KDsJp8eAiScfP9Z4Fe4YPiAsso2azkWYhbBq4HyPkAdgMv/x3JLAKi+SDo4xZnoy5v
PJNATcH2kDnigY+THCSf5k4MBc4pTbOb6dEad+tBF4MdYCsw56/FUmZTNPhSdviBfQh7LanmT9z9Dytf0PLubwxnXcnTavNimHkunA94MXo81mXfJRqkUB7SmKKR1s1nSzzn6cTxFnpk3K8pYove1tJ2ncVHSDST
+IluvSQqpIa7Xd0+auZ8L+nstcWrnfVa8zWijz2x5ZbGcpMk5PEBjf1s49m+5Uw5/7VsfIPVhU+UnYpjw1tYF3CFG7fkOtTqWAVVllOUXcAevj7KFYb3RwUf/O8k2Bw2U1r7+aMA3f1jgapnhjuBkjUfHBegMu9X
G2KQLeyCcdRlualMadlSqpfCvFHWfQjuoKjaV9zmZS88XlyX5abl+s0NdxHkn9g2ftf5z5Mxru6piEI377Errg73P11x/bNrcYZ9/pAm+sTfG03gxR+XHSJJO9dzGihHmNdfax/TW4oCNUgG9EfxXMfDfk3ZvZMy
L79/3OoPMczKZLm1/NKvShpGj2Cwe6EYKizDCpaDupUm/TKI0Sm6kH4OsDxtE3KiXpiR+bZWc3oM3kMGs7c9FZgjag/a9LZgocTwL2mLKlmrtefSPQhouiEMaud5o1+6V5gkaB0WJ8TMgFHTVhg9atMcj+NwFI9L
ENvzjbxLi7eDs54eBJgNe3y84Y+vOjgHtiH2YjuOJA4Ih6LrVFteY+fmLD1suFv5YcLu0H1lxTpLWbn0rx3Did8fAoy1XVbN7aLTPpF6USQtveLFjwtQ9iuZsQsVaKbou5DbOtce00nB1hQWDRt6DlYyMfU68kCf
eoxpW8rQaqHX7YmEgTtDZrabqSDqIwRwzkIRvgw/mYUXwM6lcpxgclym9DJAwqGS9/4UdRDidTbYhqwI5+9zN1IWfSs07lQ730ng2PBtaVm0BATmLsarxMVKOltt2CeGqa0Y2oNyBIlXJJafZifEFMgFVWBXBB7b
iY/5nlqsKxrXdA59TyBSsGoyQvsvaAYvvptjdwbD8AA7JmBoh64R2EP725Av/l5Rsg7rC2V/Y+MntV9j0nMf7hMnpBLQJyxDe6QQni5tAvxuEqZtjoeKznjuyQ8uJaneCG+OkmV9pR+3lJOUlnKdmyYIuxvYg0LB
wg4Zup+3Q1dz2e8NViE0omUL845FZIIr9kmL7A8EHbmr4Lz1rabc0tPtJt1zb22Uel1fzJXPNaV0I4x87pgq50ZV6SnTKt0Fupd+yuiDGdsxH0vcFqdGd9GYSN+nzE19zZoGWLO44ybY3xJ5Y4/elz0Oa4eX+/wn
ViCelDf42wh9vcA/GBfDY84zhbQvu9ntdAwEWN9YKnkqsuVbQWACtm8loKWCM4YQbdKLomH7PLJFltziS/dgHeqqfIqsRq4qvAsqoiM5pWYwmAfRXwQbx6QLIiNCTbcEn4Ka52il+0pswVe0vjSPS24LF6aJEQW2
ndo9Q4IkWZTR+W4fnCVP93wT6bOy/6ELNS2fu74+izpscrm19r6eg5lN6N0BVcJzYN+lvg7Q9rX3MUiE7hE8tq6jGo9rGxtyhTFvcXKBexzxNYw4MH6BatLFjf0j1OAqTG+PYWb6uQE+7S6JNKtYr2bc9/4piWrB
NnDnxl3MXrxsIl7BR9Dz6w+C/YCT37vjSq0QNH4MhpSs9Ck8pWuhFIqPRu1QLS5/FOJnpRxad2w/Wjw/qbISdTCTzBx9mXOVwrGoAarg+HhA6yOkT7HVS0lDKJJMnkLxFUPmSLlIHOdvpOsj9SGyJhdPZmP8OSdj
9H29T6+Ad97IhP44pI24Yf7Oc9Fj0DSN94kbgXwm+iDpeCEDhxpM+0jIxPu5TrCMrjryyqO23O7ygXaVUQwjujkRTL36xsCO8UhyK0ugG5Mm8V2mg9SYPsJmisEl6/sU0TFnr61qYBoCJZtUtXwltg2K9y8jAzr+
olvzNf6eDSmC6L1pLq26P4EaDvrDVpCweNa6TMdmyJ1T8O9VjvuX6KYFXY5emmxM6VmtayF7GpTOwpVw27Uvndx3ZxKrbJ+dGbTXz1Eo7ACks0VR/WzBiBhb6nnxp81yYG8fsYVy8ngFbdRcoY6b6qo31VSzaWP1
dtWohqv552QblQQS1uCalpUzzGAiCZiFZ+ZgYHah0jqhDA6or9CdCCVg7Cj1q8x8znJ+j2ATkPRChYVy6YENQ9kjEgKUgQLwRWc3ShoCwi2zbQMegrqL6mtKjS8ooQh6jryFQKSjoBhj+ZrJGbf3y7Wk41vS+fvY
rxz/WYOBour9f1c3Y+Wq8UvGrVp/2LfIcOgVOy8GjUJoORP3dqh/nZ2Yfxco6hZhN/BpaGE+2HfMZ4W2Q8bRvn67tKT+oOsx5pPOo5de8wIWmMLrSbfa+pKrVy9QBInrOi2gYoBsbiOIoZsaFaogtYivWDwDhAQG
bAO47exX2rbybGJ/3u45wja3ArmGAEMEdQjvR39lrOWgviUEMN+MS+v50WuZ54jeo64vb0Fr2i0bExNkI6hc+ffJAevgjLZtajOC+0/bl34KtTzdHxr/mOVNqRUOIn+dZZsX29Jzmg230voOGN8OCSkhlyle18hm
/MLJWhX1iPLJC/Jd7wL2lJV3jBYyu0aB5PycxKTwWxKmvAlUi+q1k3knuuGajGIK6o9AsIZZvsA9Rb2/IyTl7bQzkfwqbI/bLurh2Po/Mzms0QVPJ2MqeEAsFVN5JdtV06Avzf6sWNYC/eMqcexuhsKzSgAJSenY
HvGWPMFiD4KDIke9Ol3OTdtkBQEXxEWw1mKMAuLhQxGTFEOax0MZSjjPF4aHoNI5VBJVVdexZLjueVNJJUCv7TLjWJaqEjZNoh5hEG6tHxXUQqeeEGXqsfuQNEWp053XVQPCcZ7l3DKeLu0FxLW6DSZ5WTdez0HG
DktD+xEXEqEciazkdBFUB+3CW4iNZLcZBMBu6vBRo4ttZVT8lgw5HR6oo14AOgPnQoygpNkm3510RnBTtsDySzdA66tPbs3DWNPjyx+w0MjevyjIruGQ3TGbH9SrGcNNljnc+Th2aSjialn3lrOuA5GbgWOfio9P
ACbTHISfQJBe0s8AtupLhpqgqaalZhb9AkXqQYawknojA4jt6E/ArNkJbkyqueWs59E4yPSgNfK3ZAN4qFm7kVS7Uyu9QPWDXFT5lT/saWbTZ0uWzcHTdf5SiSm8WuxNsdreumWkmyktGFr7DbUKy/nW91ZNl1WZ
GckfS8EVivvjengZxpsKh+gjGbWL/3aWMfv/qpXMgms9d3f0jGG78oj0alYCYERVlC5Wob+s2DNG7LqVkB4iVgnjxiyqRgls4PYP4uLauLEn1n/8a1rZpkEGmOJpMSmF4S9Zk1emFsT26FGU3zwiPyNkyn7IeX80
9KzPM3t2UbayI+v/qtA/DZKUiiTAvW8rK4eDIYrE4qnmNeF7LssWE8WHG7/D2K9lUeUASt1XDSnfqw2kLQuWXIjKNETLc7rcFiLGFEXApUTH1BnyywcuT96HS1A0m74V7EQu/chACNQPt7+hygUT+TK11fQmVWRx
JK45bEmaR/Mr8SydTtxKYFfAz/sUshFOlMWfoadpsfuXUcxFNz2TVubfuEo6qNi/9AhWds3n6LX4sfJffoNCN0VU515xFlKEFw8Zdq/azuo5retDm2URUyJiYgn6pVHwjr9DIVkM+DTH5Rp43Db3ISMGN7IdlPIQ
04dATGzEu1uAMJ2wfSC9xcK/zwcge2tCB6fnKESOvoJJEmuXPJtIDeq3Ce4u2z7ziL7AcUblxljtt8TbaQlUhP4guFvlYyE+7G1DUXBd/kMPGXavnpo11zp9Ad66kTvbiu1lznS21f+dLvnnI0iwXfxMLQZMuge1
Pk9GRKxQcK1CZ95rXiSB8L5crQZ69mHnHpNUpNh8sOslqH0E/QC3Bey3hJ33CwFhdI/LDopu2aYCBYHiDhvfAqSXHZemFBcCuLaH8XYpCHnvTpvtb6W+KYHWGjFH3e3EPdh/W4orWSYu9Pi3fwp2KWxB97xP2nUx
3tg7jdObrup1uYgGvXlksA2aTVGF+upHUO1f8z0a7kcOfAeo7fRLjwoj8O1b84O3YsV85M5cXCDRr1AeZG+Ws/MYFze/ijZzGXnhuaCV1FO2eANpi3GkBDSpKI3DpLdULEaAT41rD0zmfpi1AA1fH2unZJsoHVwl
m6Jh9e7xw9ntDXsLBf8pei82x6b7YYNaQuPpXBhRccJ6H9GDEZnh82sRuUiT36UvpSOd1VSvhO83QRjADi+eVyQDfA1hZxR7bhNDGF8X6xqctHHzyF+jzsOKpBXmiW7Ns5LIgW71qudC8eI8vHI27mCM7sxSQOry
4hmBLKw5FsmzXMmWNhCgFAMaT910vbPvAJeM2wD1rQKBqmbqGCLF1gqN+VYtDol311domyL3k4vBnE5DHi/EEhQ7L27etYlv53lEOt26m6SVeMXSaQF8UYrcDVFU4XziHvDzopm7004LdZtox6uL2Qkuotd46K8y
eXQNfi7H/ovzpmnEEh7jsuVa/nNwRGA1xoBZx0JF2P1FoaHcY2RwKNZcB1BrhdkoxlTFYtgGuSlraB659fxMOrAXck9lHNKwbkM2BiMU0n5bQwZXuTEjKVkapTmF9lkkZXSFo707rEfiz/vK4MsGVUwUTbsTk9/x
UE4VWSmHPwqNuP4OSvLaR4eSh/qLoq2n102R1KDqfGizhEbbxU/df9nyw3dY24MDZe/POSLrhfFPnurNBRFk4dJyT8cVzDDNV1KuTIUBiHYMe4nYSMugjOmoCyAi0ViCKj+QMO/bKyw0WNKWFBKcNN95meemFNPS
B9pQIkXrljSt7F+tkE3zvL6o7eqvUBQVIBzdEizsgbULZ6rvyb9Q2BKWcXMke6+WjZTs5cDtn7kqHB3kqR5beHJY/n4oUiGnmNIH3sk5cRn5kTSuBXsh+XecAWVqZpGXONRgEqvTv+UsKISZceFURcM0Kh6pFnoj
j4pgQ5OqnufXL77v1xzitQKnL/CVhhYjS/zRPmg6ZSdYfUaa4IPqZaPmlUDRxp5Xt8iRCp0WZ0SLGJHss4hxptRJsd0uPCrsb6NOMz7NN/Ea3KpBbkk6RWCD+tZO48wFu9DaI1f20SlpZJwMi57NvRQpBiBm7pk5
DQIkGqERSGPblFIqm+huES7UTpTINE1ap7j/XUL44JM6fHEQnaqonUzrrjtFyV0YY4/6JlrmH99PxgjRv38uPJ++fPOjMcksbNDuxmj5Z2LFSnHo7bCvQ9y10H6QM8PDOSibAoziwjLw/+6xVRgZkvU3bMr6sk0J
osEdSwVyOc7gN643DwV6JnUGnjzZ0Lu3yyZTOlNJyRz1TKLT9PPOjGkwp4aEfNwJZAQpoN5r8lE0OEtVLhDnr+OOFMxoQb4EBSqFUweX2ykqzFZZbov0zyy3hJh/v7CRmbPui88sWRzeQKaWubj6D3AM3B1WvQ6v
c51f1ILZ0nRKmgSrqpyO9czv1Ol1v7ECzb4pMC6zI4OexAIdx42AHIjDg1PfsTv5GPMjnFsmUB/YOlaXMN+qLNOdyYI3XKEYNAcAQwPfFk8pH6jzBCzpZRf16Y0dYmbj4MiRrMSA502qjuuY6Z+SToBOoHDOVWSJ
VHfMoYysFao9s8QpIgYjrKOZ/FcrVMhWUwb//FY1mIh0egQkHMU+UP3o5ZbRALxRH43RX6nTOo+WnLPTMJl+iTYMEK+ucN4Ey6nHpE0kmnYJdD/BjfEqQnaJoUVdQOX2NQ2MXKdo+7j/LGlCbRS2uNM58MRTnRtn
Frn9cpck8z2uPxK2YqZzmq2qYTHYrbT4zVQsMUJy+o0xQKIffGYqDebo2H6OiL+ZkgeEf8M8j/mtI2pL1bwdhzFXGqTzbLMiTApBYFUS3uIWfdlz2ipulHJb/w6CF+HeTaP2L+J77wvWHtf4QXi479wNTO19jkYZ
G3oRk8K1+XtH2rTj8cSRvetHNeXAmBI3Bx5POkEJa3QpEONCB0YvtNRkOnaJ7STxWk3tkBNjBuSa5BnBDkp4oI51Cs9a6WlXRy9gqL06bo/+tyZ+RnDjHt/jht/g3D0qxD3eoE3y9lUmMwUiTR0+CRlQfIniWJuE
jLf+Qx3CrnsA42ndh9kTjP5hH2LcZkDpLE8F5BmeoPbNtiQWjc5ofjPGw/nb9DzZevUMdYFsPBscwq5WETUUFORW+vc2Hiinb32rTMRV4KT0QkddH3q4hik8WAmfdC1p2c+CZEQqXlmYLrgOCQGVuLjBDWDv3u6W
XV3B6sMRlRHj9Fzw0JS+1leMyvC0JivbgV4TX1JsIi0+pTVra0jBUpmEPnFm4KXk99OK3p3Qh4+sbMvvM+FRRmo46F2osciMJO0PxroqtduWBQuICQ0t0wPjxQXcgtpm5ve5aUHECtFwFC/ssNmEGND+FCcovXut
PX4dPZffgvcEjZjfweXcZm2HTV8iSJ//kCiBEBp7BiEOxC74ysVPvIZ1deMrs318y/EXV739HD+y78vdh6+JjAmV1o5QXSkUhtD7EeVaDvJYfXIwiG2rrFvbZhE1QRtk1pBJLDzOC8JsEC5vA+erm3t3wNG3XVUM
QeYEQ8pne8uIOAaDb1yAXcZfBD5ytKvEPVy6MgbJMc2bwz4yxV1NWbhY8DkEjNDk0vK4rJJbvyeNnkkG+j68EMrqqgEZJs5712G+v9CQuByFiBYbMER1VcZIrePPzaWhQgUaN7ObR38r2rwI5BM2IT26BPfGC2XU
97IWinn/EOzf731HPRPRqMx7t08sx/5Wie4KA3CT+CeWx52el0Smdstl0csKQFG7hA5/9sdoccxLRV0t8rbeGz9n6rsHgz1mdiQ43bKepB0MQ0Xu9wmDLeQx9RGOfM5USYFNrpVJsu3RD4CmD7/tQ3IgSw9iwqDC
2YwLiIk9HTY6bbGkg4it558z20pPxD7I/uaZyF0YFeEs9298+sQjUAE6MeBUQk9DPG8Gaflns6504pK/byq8kWmdnRUfxUaQTh0qkQrF23ilLEt9NJkW8L+ripkBVOI1MSNKCTaOV2IZOVbBJvuJ/1ryYBMrgZea
Y0kpNeFsLo1P2Hl2kIRIHY6/wg7m5aYjbtfDk9dDkUWEqCo2nD3bn3ambefVKDEDel92kWnusRYLnqX9Os76dnxAr2+Qfbbpo/GUOMlHULrQ2/by8yeWSwnBGEuUv30bn7YXjCPXf8p+JO5F6+Mpd6CTNa7bnBPn
P7vs9lq4FxOhKV2CIoqifkcOECI7UrcGRVDLsUFRffg5fmBPWsmwAmjRpbe8t4wYigaczfg+koBbNdqQRjfDoqaikj6kGz5O3w/RUzY/xTwhQr9DC36PjY1MtvWDydfqUaknfVAHJv067U3wXcqo2xwzXfHpbTx6
hRIlUrE3lpVgUst5I0hB/V13nBG3GxezuOEGT0AiTtBSSLGRn/mlIsbH63G05Q3yt60RxySP31Ob7K190grGKfKU5LbxH+mnpRC949ZHUihV8aQDJnHvEZV929aTBUuNHlhuPrDD+0aQ1wev++fhSXODfqSJGh2n
xq5nq3U4wlCDT7TBJslPw6BEjBGjwhimlQxIfRx9nZDNtOmSBb/53oR05tgcY+Pys1hPOonjZFKe7udKrcaiJoD5PHEaEb4/DtWAuJ0kgTWUY6/WTRtXFw95lIXFITihpBSIDFKqYvlUoe8TsRH08jCIYBT+EShq
2tLS8rUJOnzsKXa+xp4ToGRKdK8Y72iEtREdGOxlan4cPAh+rruE5jJAq17otJplEd6YT/LiyLnlazZGSC9jgcx6HWpt6XVkUP3CLIH50BvbnnNZ1/CwSoI325ouZva3VAYCJQ8YzyZkQGlZRuTyklJuJSWLgaMw
8UkXGB03J03YfnXPhnm+hgj0VP4ZTIt7y+JC2m5Kyap+oPW3Q2Qgo8aU+QRJQTkr69CywP0lEtdaeiiBmth4XdJyRZ+aOtFjM+paU3/SM8Y1WX+1gFW8OnfXHo6dldyBjmkBp8h8MVpdD8j9n1F0UFA9+Ngo5vfn
6iotLNSsDGtJteExc78aI7VxRFSj/SM80HwLeoOmZD8OzDlECV3NfJSiPnNd1iLGuJQMFTd0TRS98enRvVghDkrUGZ87uUMZ+W5V98dnFmojzWeKTPSgxbBlHNIlicSLLiVQMc3NBWNMzb3xNLBJZaK0tt28s1cx
mWUd5cXEhqjHvSNFAo7KpGndkjIi24IOyIfdzVQtJggSM4k5vbKtbEOnT86m3FqW8ThCK9+SYPOqjpp269bFU4K/+DhWqybt0TSc9IBFb/r4bOqKSh1bmQUnFYYwc+HC++Av6BHxTGp22mcODwXlFWWE5SqHt/ij
eLlkWHOHvlWlLwq2Cr7BZwmOGBE1Str5kC0DBor5cs3BxAwwv2ey5wnuuAJm1+WslKZaU0t/q8xaSjH4RcFGCYONc9n7r7I7my6CMeVW/fx3X/RN1MlVKE17enf+z18eq3aCcRi5Yi5TKRWVkT2ZfZPDS5eT/4A5
mo2b2bN884sWRQTKWCQQb5ufmwa8t7bWYoqr7POLD0/TBkGoLTsd3c1JbJyXlIbFL+BV8HAgoXHujlb+1V/jWT78bo4Epyxx7fdaCoCKoM4x2ZizbKZTR6jsg1/pI3WwzE7gFGy+hoihHIRY1Y2PTY84z4kNCraT
mJj6teUHrZsE3D4aGwRNTfpNMkSH0B/rETpBw0GEPJOSB2ExbUAtMp1D4OWpOhJ3sBKpzfcTAemfObQQITJeC2MxLKa7WAKqEPUBNs18vPFg4KGHpEtbEiyP4PnvljEJw86Ghzw8EUon/UNW7pgWh93gTtGv56G+
R8YDR2sozfqBAFoKY8gxmdJM00T4ZfnSnLQYe2oIyBpR2RrXeTAqXuNJyuWxtAC/yDFF9BpqWBcw3KsxC58SEoKhUW3DEPGhit0Bw+HGGnT2QELyyes3UooLZTQ98Vt9lJYyHAgTN7VHBZ+dKFLCVwBK1v4ZnTVO
aN1k5/G7z7dhw42IJiObF3AH1iPFBofEJiM6yHg518frbU+uI/NUzLYkgTpjNjhzKytt1h8XPKLLtLGqjmZc5wZ3kWQYhxJsq2dVu77fHKwNkJtr+2x1pZD5tgRQG2nIrZSwKJT7UDNef7B/Te2HyjZKovoBd+TH
cUmWHfDl7cYX7HgzhZzHrYzM4maDjUQs3VMKhh22hrMsif38B8VIa+slXwnkBBjua/psUe4UHB3VJafZC+eL6min0HAdUaX8m1TL4SAvwgsbT63jFp0a35q7iq/kagM2LGPepg7eRlRzUbNvhYiJ+W1uq5EwcfJp
IP6EWKwQnNa/Kmy5LhinYmOq3OM+ZFeHkFzhA7TpceqRj8ERYXyUAROgF77lQU2Wq3EmdjUY5QwzHVsOh1Ey1acRLoGpRTKoZivh/J6z/cN6Y0pVNJg+b6buGjGhTHW9lTgZcuazdUOoabHSHA1ZeHKy+JW48BQ5
Ddc+tsQlB697SMa1jFk8Hm4VfnPIzTRIWWrrXCAdkywbY/z92DV2uYoR8gYgxXQCQ22npXaFsk/oVn0+RdIid92opIFzBkk5JpDScaVOVzHN+5PQOHINqaXaIer8XQtaSA4D3V55Pf7Q6sUY/WLtEdKLkS+JMnwJ
8nxKXdaNxFmPC0iDGMfoXWBBG+Los1zjzVJ2TS72+C1OShYpz5dBjbX8noolTcNs2OYvyrKE8B08t+x17ywj/1cVrMrekmXEFxX898YIjGfyGK32mLYoqMbNN7YYXfjeYsLgsXtjKCvMUjmKvPykWZaxCiuYtmeZ
2RsliAUsaWm74DVoKIM+LTMVOLtV5qoZxUBQm61gjn3YXbYggXOepWOpqWicw/2A8i5qOLIh8DD8FljsuOoWRfoWjHB4WC5ES3/5OcIxTlj489A8XSo+0fnQBw8YorYiOw5lkTaY5EokUtRhy9hQfUtUaRYW9rgB
jzVXHGYarJ8bszJaz+WUqCMklUJWPtBv/uQiM+YBJJqZsHfEWNb1S2T5ffley8IpChH3anQYNdI/YupoKx8/pRFmyxFXx0fU55Pg4CzGNbehaAzd6g7LzC2K4EfqmU8YL8X1oL1z+qOjnhBXE6RlMOIX/JRlCboZ
Np85xxKsJPTL5BDnDkpdO+u1U+BgzcrZs/yvjkj9bf9RkzEgaK6XHwpkC22bdzyWz5C94nBbV/7WByo3R5dI4B4sX15sTXEhyxyATDQTIjzoEEpCuhcOUizoIQ4rjOx6vhHAfbNnF7JHg8ijBKPZfTo0bNCQ7Hag
yOyO1Gke9uDh7Vtdw0q76MgBMbQheKitv/69fQb2pYXdW2gtNrvgi6WZ1ZY9jOPs+FDtJSQthR1MERhNg0ntVh9fflwkZLv7tvDZ+FOaFV46LCSB2xSrTCm1SaiPa2eYQoVh4wKcpHfXX6VHt2xak6zdmGnF3AhX
oRKzBrfzn4CtffaA58Rc0m9IILf87yAhBtdUBrIkYqwhy+NJqAzzO6jMCpdBh0KND/LTokMgInjjJOOq09axw8lFUxfdB0fzvodcoiqx5G2dkpBT1RyZTUwIpi8kh6zgmQfv4RIRSmJSCFtkgeZcRHJRAhXXNvYB
LZnZqBSEEg4+cKRbXjaiHRkZ3O3t0hIrmMIyPq23odVYvf+48JKkUG5opLjtO7PKRbNId0FMedSpjsQw73Q2BpOcevVKzNLhYpKragE0viZdLRF1QySvg6BXmGvMPNx0YTkmoO2qDpVsfSJNnaLxSlxl/dHUu8qA
BHea1F1BPaSVk8PFlI82aqvEO3EEGWowuY/3N6mc7SsK6W5o1FnOBCBX7tsUJ6+GlR25YrQzWZtixpxJil4FSq9tra7HXghLLkPXSU0qunaYe+0Vk0aCevmocSSOKfWcqSFewTpMTv3rXitkhuBsRSyZGJgMjWY8
n93Ff/WmDq/kAZOEZ4cQijwPPJuG6L9jS/DIvSrHJKy1jzlnvDGeEmB8culgZFyc8FjKwgjKHfijW5+XroaA+3PKxSYyk9KqwCOY9dzKoFfSUkP1gqByoA0AwomoAtJrpGiAhyE4YeA23sGxAs6HkogK/GvOaaoT
waUECPOgcCld5kjKpCzDK9siY+LmU9677GFXL/iuXDZTW10QmaZbn5cBkC+ZxHrVL4qHSzsmaPrdOfXzEqNF+Ti1ciwJ/LawaFYSiYUuOv92GmL1KPM6UnEcFyXCErVy/S6LpMwS8zRuvtrsqmxOQG0Fx2RoS9pf
Us8fDtl9hCuLKT9LZEueAYpp8ooMl3KdIjOQkD8nuTR12gigN0nzyuqpX0lVKVP9LEizjL3FzWRcsnzBiEG2ZqHu7CZGD5NtWTWGAxVLydTqMXeEgCdSp27Qu5XxFqPC0Coksj4qPj1AitzZ4s9SaKHhVIUy0jmd
kNi9R5GEXhN5kUmj2ZyzAk73aNMrSbaQpOCTCFqGUSjGMMwzJSS0ZILPg+efIgENY2vauU0hqVZ6eMNcV6f6BgjMUNqa/KUqUJRCf7KNE+woV6VOZL9oZm3KvYgZykuPoYqRbA2uXeEvfEusxpHy4QlC1hEnGE51
N31MKt4urHyX2BJkZOSX3gp7/BobYWGnj9/duzC1tRO408ZMr325PTRMC74n4vO/Tnv0oWNA7hUEeJ0b5rk5N2+XImX5osTIQRss8r8aoO2kEDOCmlfYgFOfrE47ZwdoKBlVjTrxNrfbQcN1jBDXgHEa9En8YFiN
nbSjQsCWZkMACuks6Tg5EfycX1tGuBEQNeya4G2zNgzkDdjBEiYism8kkfVW80iq7V8J0DELrAWuG74aIxbg2yucIRCjTN6Ed3rdo+sgTzAB9jACnIQuPIRMsPkz37VrPrv0a7dFLUhqUZuuIyJY0DfFWtV2U1zH
py92WLW1NtwJdP3N3pGPubhwuQOtUzt51yijZX5MTc1nbzxdwhJMMGRAiVp9L1ozmGOTcF0mPIhWDHgZgeHTGvNQ5oTvBAbr1FnjeLSSHgRgmFjcendm9N+oGBiPj3YpsQMtwEBJAr5cfKg1qaP91AWcIEXcwZD3
zxpRkGm0PCHcjUMLpRZkaDeuQA0Z1AIMkyUXAfXD2p7ZURWExiZZw2LIxBZG4Xi+HVtzyn/juLsvTdAZfk6IuUHvqcnW1tR5YlCduFlP9UJqJG477lT1DhvFWNUxvoccxbRCEmYBD6CEvDPYBDVKA5o1bdZda9j3
qrscoQY0bCyPs72K3ri0j4Mv2JDrvbx308XByg0cND4CT0vltyU7G31frf7WcgWR1x14YRHdcYpBl8VgKWP0OHz4IH4rDU85NOPUdJzF/22TcGWm/xBcKbTTReeZyqpIVwJQN+8ia7UIk0HpbrpxhwzF1M2MNmZm
tjV+0b4VafN5kthn4uhCoqpyzmHkMl2sF8ydp8aZbV4ZTRqL+WhsOZRh//I4TqnX2WF+1q9kt6w0xH4swfDI6QW4aN7vecKfxaJ1jw67BIwZwgL+YrdUZ61De968lIbj5a1TdV233Li8NXJJiehfmjOG251pXTXQ
4d0FACHsB9xOHQe3DR7u6FiTuV6B6tOWSdtSJn0dgrVJY2SnIrY9mkLSv+cj37650OgscjxJVZk2VNE7nPqCzeqBmDDeyg1NSBDnvX4+zT260WH0eS7lDjh8/XkUKEAkzrRvecvqhpBG3notnSa1uoOctXP3Uu2I
pPskfBLc7p9XCmZxDSCz8PjrnbQXsv5ZKDFQmjKQVwS0EzssQZLHZ4GJtt51W2AcTA9z1pn5iHj3YZsDZDCDDERM6McO5p98t2VEZH311W9TizNH9MRZpfZuYKA/PbOJ0sphHlKWYw4WFJU12HSIBb6YgZS1qq0z
s+orSgFUN82wAP0CK213TqgCpgZQDHFcggaS5xuASSC0a/FulsI5XOpV8gjiOJ+B8HshkkNb3YSw9d13Pd5SEpmOgWWlUv5UjXwU05pAN1mSOt5vj/290qoYN7fyzS2Hla7mIOYe1YoETBMMB/Ej8ip+FgAZbXy7
5AZif65pV2xgLEPQzWwBdhAfjdNndkNbix3EZ+P6mX3AzNcP4rNxOHdhJG+clvQJXZOZogxGcftWCrude09zgl76CuMw4Uttw2MMy+eadsM5j9m6oBW3v+rIlOniWa3E+I9P+gHpfOsuyFhmIDfgPqx+Jo2IR0uS
ot1bQfSYkQQTEzDc4tKWCEpQlDCpIhQi0L2Xhc7i5fc9xxQQr71fRs/cnYIVBrdjYx4rYtADP5K3UKOR7Y6Q77h2AAtP3OWysOnhLKsq3BFgAdNyL4frJTfcX91ciGmkkMs84N5Tx5NdSHCMbDU4JxTfTbWz+Kwg
ohUC2XVPlg264xfga9KRgOXCTzKPxJPW4tj5IhMb5805Q6GpRUV8i+DZyQ8bn0A7ybko52bTXEBgnDZ5VMaUvoNoORHmDclcEPLszJszXzM60ZRtKBXD3myf8mM/C5P5U7IEzsQihCmSocz2fliHSkfkpx9M6dDw
oFaEkgw6Sx96rfCQTBdui+SncI9zSHKPP+ftEp8TYqXuPz6M30PXRB8GbvHBlVMr8r9jKYutVThK6QcJ6Ct8V/AJFt8kG2XFfHM1tWwmTs+0oZAorhASAOkMBDPJIs1pEx6mc6lM3ewBqBOt46M7IBlo/MlaVvPM
u6ktdgHhmsunhhNzpq+FFhxhRFst6SHdE55wjn5EMcfxwzvpSW5VySulbCdipls6MyTfBhpY/EzziQ+Xh1ZN619xe398auq0buX4zZ7VlRz6wQSpyGjh8V/rSgWkLy7D3KYgcyPUQWsa6ts9gdMEUJBHZR8VZF5q
PWw2P5RBulGmcp2/w99We06GZEh5JrrUPxOmFLmBLU2h7x083KKwBmQVI5A2Be+DCn9sj+ds+dar8ZhNUjiveaq0An5mJI9HE8ALrw1oOyfcAq8SYp9SMSnIDhyclfLuoOvhM+WH18DsrVHvo0tO78G3aIwl//KH
VeKk4Ps49ys9JG/ifVgfSZ8WPzjpyb5WROvkM3qItv15BxEnpcdu3+gCORC5vA7Nym1ZCOp4LUqSIWEgbvxa0hpkcGhUYYpBTa6oh3EXJBBnyrq/+BIPAIZHbPegP04Qit3ZspL4zhIXviC9M+6K3HE5yP9xoIE5
et/LeLRvboW5xBxhqKNcMKcwpe8TSOi1I0+1ZF+ahmuc3p7B7E2pi2dp3V1WWXdNVQxjowvXOn5eoXGU3iuy0qgt6xfqQi9ye9CTNvUbq+beUOUga3i97lvU9P8LjTkfxwZwMXJBu6h3ptfs/jCEKrVGDJkNrt3B
P3BhLINmG4eLl4cAS2o9IliMGERGbK41vVuX1zNlGBoZ2BKZu/oPAToR/Wg/ubG94rkqBO7fXg8hzHanplz/TRUoRgJQIwMdJQ2DI5gbAN0mU+E9s4x11zPz0WolKttRHocUv/mW1erOy9WOGecf888TdttPUBfZ
wDl6Xk1iA0AehQRk/vfmtsCC75ksXnGLT7GQchVpAs8FYVCCb5t/dja1zCHI8aop/q/ULoJpaPIiWbifaq7I9YhJ8P3h2e90TarFrqsGsCDhHCyyn6+VptYPH9DTI2fRJMN4QEPbom49EzWX+OjqiYwID3QHidNp
dpdFnOud8wwmVIlvdL6khJNRlV3OybZKLWWdDFO1iWMEpwPKuWhncI+cwVcA6kuKlEpLxxz9Fo7UTZ6fPYEz8nM5pii2k0T9C7qrqFiD7uuk5FY+CiGiYV/8e0RTCzGDvXiB0A3zvi1TL8aJcUdQZjI73Zept6uf
JKu4HgvPNaFpKXLnAHal615nLjNlmRhtws6HIr3jGD74jk3qtmUdJKVPEqg/k6j+fBU7+ytMtOjQ868/Jch8AR64hNBzsT7jA3lLEkN7gwJhBu8HJIfQpOyYaXLu8NwcC41aIlJOgNezyFclUoLHSmf4oI0/Dyvy
p33FEK4oO3di76/LfL2xwnK6/MBbOlgma+/p3oTbfnvj8MC2d13/OHRr+TtmUXUa+5k+JYbE4JuJp34u3Tlw+JgFCXNTQX7ErtsJ12h8rnG4BT3bcc4ht32hUEklh43WpbUfVQ+OSvDJwmC9Xb3mVPAWcLnubMe8
QJC8fbGI6SJOURZUaHOiRcEhp8z+iPRnPaX84wnOmTIf9FCWivJk+99wObPiHthCwCQGyuKsbXHS4d0u3irwGYQQYZNH8HaR58tV9LPsjPTKyIAWd+yyrklD/Vv16D+ZPFVg0JN+fI636v6znqjvdGB2oy4ezu9I
DAs7XVMja5nvBOk6/Eh1/4nSbjZ9f/9cLHyi+qfToM8nFl6VxKZYBfS1oYA0Aj6p9boRyWm1adVHWJiLAbGqGaopN8ylNAy7eXtdq7Fo0gyqqTrA9zKjdU53aqu43gbc4wraRpuH+IVuv5b//lXJxdRIcmvSh/aK
HCvohAhTzjWtsuPHF5s0E5LNiMH1E3nv1p5qYBb1+B2hsidHsKdFkTEsh2Uopx9pYznvEspGG1GHtFZ/pgFttzKbVhZDDUhonucH/GZcvN4WmDxhqRw+tD0HrupUQSC3VwVQq27lJy9poSBcWmORuzKin4j9l/EF
XAg3aGOCsNoS0MvKgvnzIMS28abie4o+LKkNBLXE72OZkBDFBhVkBChQzmlUHZFGvLQqmGWuQGHbtYQ08KrgtXqth5PJ2pZV2IIMSI801N76/jwNzwyjWgauyjsBIFPSz6b1fQVWC29+eiu2UVzNE1vUrVgtFm5g
5c0XXNTJissTTQstVKjUTvZGLknTbjomKnHpebDT2MjoIkjnZ3MQKrBaXF6DeuQBdSpSvNKvQslgYNKjjfbuTyDCSjJDQRn/UcTwpX3ngTBy4uS02Z07//sDz/3rkLtYrLciJbz176Lo/8JtJZ7e0U0N6lZVIL3D
5ym/omVEVbTX+E/yxfRHbZxM+GSBsMj9+d0E1c1OqQEtqRitxUuNvp2MovHkPz1TwHpB8CaohjCTYre9fIZ/7x5knfpS3MR4fIZESYlvyrPyMOMJphYL/LVLTU+4TDRtNscYJotZ6eSJEjpvo3np1FaT0++dkl1A
6BpeU7jry3exT57PCr2pwh3jg6N1xaAkqyZCEfQsnPW+vuoxa829wK0kCGfAzJLDmVVkhOBzo5as134jUazdL56ZOd8Zw/qa6ENjtLOAMMxxF5BN/Gmw3PPV/uGQ7LFBtAR7eLC0lINGMDk1HNSIt7r4RiAqaHgu
Ro99W9ZXLxnxwV4Xk8r35JuxQnLxaKdi4oqlqyZ/w+pUPLCwMgxeNe/sMI5hkqlSkg9tN0x/tRVBYlzQEzjo3YD/xoKj998B8kjHM8GkBW9jmukR5xdvWm6ePG17vGZFU/+JYDvmzMqbCrvZIEUKwT8iTPe7PvuD
s/VoEAhyLcP8mFiF1sayB8pbilZXujv6VV+wVwkRMIDOq7dN+prU4CUqJ2gVl+caLD+PLnUaIg0jka0S/u1OTQ2T829DO9lNn2dG7gsSQcBR46ULI+81+RC2gMvraw4v72vhIC1760OWAKzqWx7d6KLiyWO8zguY
ZNZlpmD/Fja1rwyvLj4Gm7ouc/K3n729xT1iD6vxvWqlrfU6P1etfxBR/jmB0Mkn+vhegockpnX7ZFsKkohuIwCWyZ8n/RxgHb9AyIW8vr4XS7g3dlrHjIPMKRaJRK96bP8nIWRN5zXJRJmgNVPfbPWW0RnB1tB9
o0c2bhxcO91GZ3oEtlh+ab3q9Km6OVPm96irqrJnF6YJV71/IMnXzDBakV8YTBJo6NYU6EO3jtf36MeUHkbbhHHbsAAHKunYmoNuN4ItZL8UAs3zhQ8KcLisf8z8BdT/yOO6OmnvHDCHopOjHktY7HcbrE6mPwOL
iENMfhed+VhsLfa1QP4VrSW84OebcPwOupbgE/2hFvmB3HTWDMdGp6LMZZK90eJiqnuFuXZcrShYgXh5jQyH2CE1F34HwXHhE7CexPLiIBCtMAbe/Qcbc/keeBCe7TWQjmG7PuP+E6bB1n8GNnQ0tciiaDBDhcRm
7njO0pRjYf1F5/Xp5dcE7SNzhIO80Lblm/Y2gWPrYCuq4VcUB9YBEDqw21cGB68JsQdt2BBDUVAQgrBHERchokh2k85utek0MUeVpCe2MyYqy3uO77koFJNk8t6GzUTA4QZZLsuqC09qcgIaXeIRGG49a1nNNN8f
oLbvLyIxaKlFvO2muRo8o4VLQdBcDJ9w3gzHevj+BSozqeSOa7wTFuyHsAVNe/yHge8IFn/9ruQCpromEz7yDtpGHSKu4VcyXtQZQ5ODXm4CJsq6364hlMVbMBhoAzjRyHFXKb3M+F7mew3fq3xHbapYYj7vj/0O
f2xyvO/0WNR0wxOyqUibSTuoUcfyJdfykvtbWnHulxlgtsc3jZuEoquBbFw6GJK2jy0NC9JzdvlPqtduOHAeXu3hCT3TibmAbpsO1UBTj9Gbbg6WQB5Zek3j6st65vFml2xOsseCTrhThDU3VIy1JBk3TsBDgRY0
quWIplxo7Mwl4/Cqz/nfzNfTQH3pYPW728FxsA2rRU3tvBDVj6+Ljd1RO6ewQTCuZNQXLL7sxpnI2P9cPzkbNAO33MCkTYVAYQ2AUwN6bVJDNdCfiaOmuDmr6ZgOoW36z5TXsWu11QtMSrWjFpxoQzVRpWBqb/Px
2dBph6VbOlbR2nQ014/ovnOa/dHSvjkTowZ9OscqiNdt0p1WMPNT9i7ViGr6kn0gH/UHA4RoaiDFTSYSEcOR6ulJWZT6fcEHFySJxiLgdONQ0kp6+pDyj0xmxbXXrRY7ZT6Kzmba03u+Vb9w9bZOkOdYUfRCT8mi
fsI/CwvqOmoYrgNGDUOCjey0SDdY7iz7wdAeZXDRs0ofx8V1y5pqb4zpEMwBhkJSUTN5phuFnaGzrMWn0z2TMpfvWqbfDrZFKl6M7Jql6a1e87SwPMTL3vfjFMAErWwdMRVsEKLZLq5eN7M6oWiI2RrECljXP22J
j1pEkqT61GX7Zb8eXgTez3/ALik/9JCK9ABLGzEm5BSrckJ7f9st0DrpxPVnknjEXzI3+fyX5zk/69/kD/fy3s97+fPnVHnnaUFe/EbpZo0oZtmW8ooZ9llcjrRQMXzUixA9/tWXIPB2DCD6a74CEvn7y7+TuhI1
LSG4t7TyYYiXIuFwnobzs/4lJjpe2kocoAjiGEhCL7p58xLsRKUqWatwLQJgtRFnqaLUXyC8+J8IWus/FAil4r92a4vvvTeusKvceMIYfwvflp5BotiJwRjgYRWYSQIIMT6UjnLMN5fVlmpH0fe7fLV2IvVxGoxs
Qx+zUJbzVjGlzGrNK5g4GDc1MdQGwTGj5QzQVMBHMow6xrVdfFIM+1zFY6b0cXCLmrG37mkea63OA+MKCy1DKWL08sczteLzseQ4XPCCaCtMldFJO1t3p8+dB3kksoGJKwgSZeXGIOydvDzSPl/5tvo/t63JVyzW
UEDo2gNvpddR3CvU9h1WP9SlMigqLlWsFlINT8dz/F3+6MUmLFAgP3ZbX6eVUJCjEq2C64h6L960mvIP8INlm1/7ZnH7SS0hC1oPSBvaCOQGBLIs8/bGbUjoVF8otGnJ/aK4a2LB9S7RUGwJJQh1GrCJuavNzd43
0mK1C9wHk3Gmo97TKxMEvOw4x0v53NDFHjBz25bc2tXgmTL6UTMQQf8OcQN0hzoHVJIlGZu2oKrxdfY26BtBbSrejp6ITq2V4fMKajQIkvoO50182c1gNagSRT3C87Yzx1fcmLArA6oW+OQpXnIKw513U2e51ZvG
bxd/k8nOSaB5xpYQi3AkRIjZWnO2c74Gi8wl8UO/N4mQJ4Hmy1+Yg+0MlDk/WvJsNeoboidNgr8cfuwSR5eoOJYzOFRDOHUhqcUwNxSOtZZklZYviOjon9ZNhTxlRKNqJ0GgzdLs3R0nbKewfarpBP4S4qinG1Bp
kXphyYZRW7L2Q7XuUAYgzQywQGln1aA7prIJWjDOC+khcq/ALBpdPkSYhtm6eI7j6jmWegKTvS8ZumxCKsIpbX/cn2FJuaxUiZFlQ5GDexq+1UOp+exZ3lljW4Is489wtizvvlHjPpCaGkUykhu7yq4DMIc/KF9u
LkUlZZAekPTwZvvENK5hbAumW2W0rp6edVLxZv603Q5vDav3Qag3eySY4+PyHSJ6u++53c5R2+9vwgRwa5rtneHtM/9mV2LrOfQUH4GKrnHVY13Pa79L95s3iIB8Q4SLH2vjVEIGyqqIYRppWHgll6xkvlogmdiv
g6php+fpkauTiMHPzjLOVipZIjBflyeNSd5D39+UCREmREyXyw6b4Nu34mvi4c8WngrDbPw2kxoLlC0KOoCbvNVe8qEiTo/5MUSQNT9zJit78OlmB7+fyemwuu8CEw0/dyD23qD3H85E2L1IVaU1zNhPCDLtnkXO
Z06HnE9spFejRk03i++bzOQlmzRf5kSjuCL7lOZU76TcVxfr/v5s2V9aiS8hKS4IgEEM4gVE6cqOmX68jEGiXMjiEUPMhF+qA+mtpBlx+thNtXjkAI9sDz48jaFTQwOLHyWvxhue40hqT2EcmtiBN9sidehKxhS9
ktOzSC8LSyZmzmK4lpGAQxQlffiKYsitN9IQBWWem/4Ub5cx2PGduftA2qsiWOjfbDl3+sSZxg/a0Dw2+exvoK1QrSbpMZmjoKd1nbTzSiWvnDc1WiZo6ldndmTsg7RDx8ZGubNvSOH9X84c2+nRPMZL6Ycowmgs
og/tB2ML1j8pfhfX+Qxeg4X5qiHRpgZ3CGDsouOuYwQUPE+ftRDMs/+PMw/zM5pIL8N6jFtPv0XIytl/n87Qj7+l9gNlNhzHl5bjcPbfv4b/OcM/mcbYb7Hhgb003p5RzWyU2jUG8VIPd/wRWfRl/31tfIx8OpBJ
9fafXyi6bT8A7MD+a7ze9YOdGiEU4+CmrjPp+hQ9jQY8hVEMo+uLmh7YAJyZNr/IPxMyNV+h2kTGIBBPBsn0ZHgO0i3sxCVvccQ9yzPqPHH2ZMbBtyEThQ+6nnCgo8WidDMWalPvsNBkRRWeJRnIQX6WAy17ClMA
n4b18Jsgt85cQMDVmczAiG9zN8IeFdjO+rNjhX/ePdE4bJVkALtggUGgImd3fWQikKvX/1QYTgMkUJ0sXbvJXkdVtQQOfSXszcBl/JyFc/GCC92GjpGL4Jyk7JlhSATbN0wyV3iPpAtXfEQCDuiurnIHQhyaTPep
bR+JQzVDIEd76QDdP6CEJ3OXjQrP0yzSz0BpFjIXk+J2j6xlxc+Yevt1Lc5iXDNApEY3570vo+IR+B2af3EVK6kOjciZ5ebcmuOHScjVQflJt57gIfSetv+zCbvCy4E0tW+TSE/+dLz8KyONntMarRgJQCCERHQc
IQ+9UUMm6eoOCeOG7/oCMLWH2GGizyeFyM7lwQkDPZHo4EfeGTdCkxX/3hOHk3TjocTDiUpxgSf8wo+vNchSS3dI7ml4wx0DVD4qXQa399KBGOrjVyY9ck2i2TWPrDWlZciGLQSPIBq1HfnRdJvFZ1VuFSm+iOJZ
PcorfZwbxl38Mv1kJlcMtaj3ViYrn8Fitw+VmofpY3PSqd9kL7bdYUwTqPLxgqgEQiU8EwnL5nDwHXci3dE84JyGj8c3eBmqmGwhe9B+p+tQQmqHxw/hoX7XSVleIFpduMWqC0ukuujNblcwy0wXUS4yv+2n+y7J
7j68x+9ntGlvkn+2kzNtWSvTDu5KesKL2pXFBU/kDnv5eXRu0G/CvwhLGt14FWqNNk40iDDPPj2J8PXROEz/5fwcgmMFP6ILhak9RDM=`;
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
