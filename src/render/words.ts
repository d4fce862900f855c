import type { Verdict } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { Refusal, Step } from '../types.ts'

/** What a run was doing, as the verdict's sentence says it. */
export const STEPS: Readonly<Record<Step, Text>> = {
  start: { en: 'while it started', zh: '启动时' },
  'load-weights': { en: 'while the weights were loaded', zh: '加载权重时' },
  convert: { en: 'while the weights were converted', zh: '转换权重时' },
  profile: { en: 'in the profiling run', zh: '显存探测时' },
  'profile-vision': { en: 'while the vision encoder was profiled', zh: '探测视觉编码器时' },
  'estimate-graphs': { en: 'while the memory of CUDA graphs was estimated', zh: '估算 CUDA 图显存时' },
  'place-kv-cache': { en: 'while the KV cache was placed', zh: '分配 KV 缓存时' },
  'capture-graphs': { en: 'while CUDA graphs were captured', zh: '捕获 CUDA 图时' },
  'warm-up': { en: 'while it warmed up', zh: '预热时' },
  'wake-up': { en: 'while the engine woke up', zh: '引擎唤醒时' },
  'encode-vision': { en: 'while images were encoded', zh: '编码图像时' },
  prefill: { en: 'while it computed a prompt', zh: '预填充时' },
  decode: { en: 'while it generated tokens', zh: '解码时' },
  serve: { en: 'while it served requests', zh: '处理请求时' },
  score: { en: 'while the evaluation ran its requests', zh: '评测请求执行时' },
  'detect-batch': { en: 'while a batch size was searched for', zh: '搜索批大小时' },
  train: { en: 'while it trained', zh: '训练时' },
}

export const REFUSALS: Readonly<Record<Refusal, Text>> = {
  'free-below-utilization': {
    en: 'The engine refused to start: less GPU memory is free than it was told to use.',
    zh: '引擎拒绝启动：空闲显存少于要求使用的量。',
  },
  'unbalanced-memory': {
    en: 'The engine refused to start: one of its GPUs has far less free memory than the others.',
    zh: '引擎拒绝启动：其中一张 GPU 的空闲显存远少于其他卡。',
  },
  'profiling-disturbed': { en: 'The engine stopped: free GPU memory changed while it measured.', zh: '引擎中止：测量期间空闲显存发生了变化。' },
  'no-kv-cache-memory': { en: 'The engine refused to start: no GPU memory is left for the KV cache.', zh: '引擎拒绝启动：没有剩余显存用于 KV 缓存。' },
  'kv-cache-too-short': {
    en: 'The engine refused to start: the KV cache is too small for the context length.',
    zh: '引擎拒绝启动：KV 缓存装不下所设的上下文长度。',
  },
  'no-runtime-room': { en: 'The engine refused to start: not enough GPU memory for one step.', zh: '引擎拒绝启动：显存不足以执行一步。' },
  'no-state-cache-room': { en: 'The engine refused to start: not enough GPU memory for the state cache.', zh: '引擎拒绝启动：显存不足以放置状态缓存。' },
  'no-host-cache-room': { en: 'The engine refused to start: not enough host memory for its cache.', zh: '引擎拒绝启动：主机内存不足以放置缓存。' },
  'cache-below-one-request': { en: 'The engine stopped: its KV cache holds less than one request needs.', zh: '引擎中止：KV 缓存连一个请求都放不下。' },
  'swap-space-too-large': { en: 'The engine refused to start: its swap space exceeds the host memory.', zh: '引擎拒绝启动：交换空间超过主机内存。' },
  'swap-space-full': {
    en: 'The engine stopped while generating: its KV cache was full, and so was the swap space for what it put off.',
    zh: '引擎在生成过程中中止：KV 缓存已满，换出用的交换区也已用尽。',
  },
  'no-batch-size-fits': { en: 'The search for a batch size ended: not even a batch of one fits.', zh: '批大小搜索结束：批大小为 1 也放不下。' },
  'auto-fit-impossible': { en: 'The engine refused to start: no context length fits.', zh: '引擎拒绝启动：任何上下文长度都放不下。' },
  'weights-above-budget': { en: 'The engine refused to start: weights held outside it exceed its budget.', zh: '引擎拒绝启动：外部持有的权重超过其预算。' },
  'out-of-cache-blocks': { en: 'A request was refused: the KV cache is too small for it.', zh: '请求被拒绝：KV 缓存太小。' },
  'input-longer-than-cache': { en: 'A request was refused: it is longer than the KV cache.', zh: '请求被拒绝：长度超过 KV 缓存。' },
}

/** The fixed words of the terminal report. */
export const WORDS = {
  ranOut: { en: 'Ran out of GPU memory', zh: '显存不足' },
  ranOutHost: { en: 'Ran out of host memory', zh: '主机内存不足' },
  killed: { en: 'The process was killed', zh: '进程被杀死' },
  killedForMemory: { en: 'The process was killed for lack of host memory', zh: '进程因主机内存不足被杀死' },
  diedUnknown: { en: 'A worker process is gone; the log does not say why.', zh: '有工作进程意外消失；日志没有说明原因。' },
  killedUnknown: { en: 'The process was killed; the log does not say why.', zh: '进程被杀死；日志没有说明原因。' },
  noProblem: { en: 'No memory failure in it.', zh: '没有发现显存或内存故障。' },
  busError: { en: 'It crashed; the log does not tell whether shared memory was short.', zh: '运行崩溃，日志无法判断是否因共享内存不足。' },
  unknownShortage: { en: 'It failed, by its own words for lack of memory.', zh: '运行失败，按其自身报错是内存或显存不足。' },
  untold: { en: 'It failed; the log does not tell whether memory was short.', zh: '运行失败，日志无法判断是否因显存或内存不足。' },
  notMemory: { en: 'It failed, but not for lack of memory.', zh: '运行失败，但不是显存或内存不足。' },
  pressure: { en: 'Nothing failed, but see this.', zh: '没有失败，但请注意以下情况。' },
  unrecognised: { en: 'This is not a log that oomdoctor knows.', zh: '这不是 oomdoctor 认识的日志。' },
  cutOff: { en: 'The log ends before the failure that it speaks of.', zh: '日志在其所说的故障之前就结束了。' },
  undecided: { en: 'Memory failed, but this log does not decide the cause.', zh: '确有内存故障，但凭此日志无法确定原因。' },
  recovered: { en: 'The run went on and ended well.', zh: '运行继续并正常结束。' },
  continued: { en: 'It went on all the same.', zh: '此后仍继续运行。' },
  doThis: { en: 'Do this', zh: '这样做' },
  because: { en: 'Because', zh: '依据' },
  after: { en: 'After', zh: '之后' },
  price: { en: 'Price', zh: '代价' },
  short: { en: 'Short', zh: '不足' },
  or: { en: 'Or', zh: '或者' },
  scores: { en: "can change an evaluation's scores", zh: '可能影响评测分数' },
  from: { en: 'From', zh: '出处' },
  against: { en: 'Against it', zh: '反证' },
  contributes: { en: 'Also seen', zh: '另见' },
  more: { en: 'More', zh: '更多' },
  settle: { en: 'What would settle it', zh: '如何确认' },
  notTheCause: { en: 'Not the cause', zh: '不是原因' },
  line: { en: 'line', zh: '第' },
  lines: { en: 'lines', zh: '行' },
  starts: { en: 'starts in', zh: '次启动，来自' },
  start: { en: 'start', zh: '启动' },
  ranks: { en: 'ranks', zh: '个 rank' },
  certain: { en: 'certain', zh: '确定' },
  likely: { en: 'likely', zh: '很可能' },
  possible: { en: 'possible', zh: '可能' },
  read: { en: 'read', zh: '已读取' },
} satisfies Record<string, Text>

/** Titles of the parts of a report, for the formats that have titles. */
export const HEADS = {
  evidence: { en: 'Evidence', zh: '证据' },
  account: { en: 'Where the memory went', zh: '显存去向' },
  share: { en: 'Share', zh: '占比' },
  line: { en: 'Told by', zh: '出处' },
  reasons: { en: 'Reasons', zh: '理由' },
  overTime: { en: 'Used memory over time, GiB', zh: '显存占用随时间的变化（GiB）' },
  facts: { en: 'Everything that is known of this run', zh: '关于此次运行的全部已知事实' },
  inputs: { en: 'What was read', zh: '已读取的文件' },
  notes: { en: 'Notes', zh: '说明' },
  run: { en: 'Run', zh: '运行' },
  verdict: { en: 'Verdict', zh: '结论' },
  cause: { en: 'First cause', zh: '首要原因' },
  belief: { en: 'Confidence', zh: '置信度' },
  leftOut: { en: '_More sections did not fit here and were left out._', zh: '_篇幅所限，其余部分从略。_' },
} satisfies Record<string, Text>

/** A verdict in a word or two. */
export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  'out-of-memory': { en: 'Out of memory', zh: '内存不足' },
  'memory-pressure': { en: 'Memory pressure', zh: '内存紧张' },
  'no-memory-problem': { en: 'No memory problem', zh: '没有内存问题' },
  undecided: { en: 'Undecided', zh: '无法确定' },
  unrecognised: { en: 'Not recognised', zh: '无法识别' },
}

/** What to do to get a fact that the log lacks; facts in it are filled in. */
export const SETTLE: Readonly<Record<string, Text>> = {
  'failure.kind': { en: 'give the log above these lines: the first error stands there', zh: '提供更靠前的日志：第一条错误在那里' },
  'error.text': {
    en: 'give the log to its end: it breaks off inside a traceback, whose last line names the error',
    zh: '提供到结尾的完整日志：这里在调用栈中间中断，而错误写在调用栈的最后一行',
  },
  'failure.step': {
    en: 'give the whole log, not the last lines; start again with a log level of INFO',
    zh: '提供完整日志而非最后几行；以 INFO 日志级别重新运行',
  },
  'failure.requested': { en: 'give the whole error message (its figures are missing here)', zh: '提供完整的报错信息（此处缺少数字）' },
  'failure.frames': { en: 'give the traceback above the message', zh: '提供报错上方的调用栈' },
  'memory.others': {
    en: 'run nvidia-smi on the host (not in the container) while it fails, and pass its output too',
    zh: '故障时在宿主机（不是容器内）运行 nvidia-smi，并一并提供其输出',
  },
  'snapshot.foreign': {
    en: 'process {{snapshot.unclear-called}} holds {{snapshot.unclear}} there and may be this run or another: ps -o pid,lstart,args on the host tells which',
    zh: '该卡上进程 {{snapshot.unclear-called}} 占用 {{snapshot.unclear}}，可能是本次运行，也可能是其他任务：在宿主机上用 ps -o pid,lstart,args 查看',
  },
  'memory.weights': { en: 'start with a log level of INFO: the size of the weights is printed then', zh: '以 INFO 日志级别启动：会打印权重大小' },
  'engine.version': { en: 'say which release it is (pip show …): defaults and arithmetic differ', zh: '说明版本（pip show …）：默认值与算法因版本而异' },
  'killed.for-memory': {
    en: 'look at the kernel log (dmesg -T | grep -i "killed process") or the pod (kubectl describe), and pass it too',
    zh: '查看内核日志（dmesg -T | grep -i "killed process"）或 Pod（kubectl describe），并一并提供',
  },
}
