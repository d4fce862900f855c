import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const PYTHON = process.env['PYTHON'] ?? 'python3'
/** The reader is for those who make tables; without Python there is nothing to test. */
const hasPython = spawnSync(PYTHON, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).status === 0

/** A source archive: every file in one folder, as they are published. */
const archive = (files: Readonly<Record<string, string>>): Buffer => {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const content = Buffer.from(text)
    const header = Buffer.alloc(512)
    header.write(`package-1.0/${path}`, 0)
    header.write('0000644\0', 100)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        0', 148)
    header.write('ustar\0', 257)
    const sum = header.reduce((all, byte) => all + byte, 0) - 48 // the last of the nine is the type of file
    header.write(`${(sum + 48).toString(8).padStart(6, '0')}\0 `, 148)
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

const read = (name: string, files: Readonly<Record<string, string>>): unknown => {
  const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-read-'))
  try {
    writeFileSync(join(dir, 'package.tar.gz'), archive(files))
    return JSON.parse(execFileSync(PYTHON, ['-B', 'scripts/engines/read.py', name, join(dir, 'package.tar.gz')], { encoding: 'utf8' }))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

describe.skipIf(!hasPython)('what a release can be told is read from its sources', () => {
  test('vLLM: options with defaults of their own, of a field, of an environment variable', () => {
    const found = read('vllm', {
      'vllm/config.py': `
class LoadFormat(str, Enum):
    AUTO = "auto"
class CacheConfig:
    gpu_memory_utilization: float = 0.9
    block_size: SkipValidation[BlockSize] = None
class LoadConfig:
    load_format: LoadFormat = LoadFormat.AUTO.value
    extra: dict = field(default_factory=dict)
`,
      'vllm/engine/arg_utils.py': `
class EngineArgs:
    gpu_memory_utilization: float = CacheConfig.gpu_memory_utilization
    max_num_seqs: Optional[int] = None
    only_python: int = 2 * 1024
    _private: int = 1
    def add_cli_args(parser):
        cache_kwargs = get_kwargs(CacheConfig)
        load_kwargs = get_kwargs(LoadConfig)
        group.add_argument("--gpu-memory-utilization", "--device-memory-utilization", **cache_kwargs["gpu_memory_utilization"])
        group.add_argument("--block-size", **{**cache_kwargs["block_size"], "default": 16})
        group.add_argument("--load-format", **load_kwargs["load_format"])
        group.add_argument("--extra", **load_kwargs["extra"])
        parser.add_argument("--max-num-seqs", type=int, default=EngineArgs.max_num_seqs)
        parser.add_argument('--enforce-eager', action='store_true')
        parser.add_argument('--tensor-parallel-size', '-tp', type=int, default=1)
        parser.add_argument('model')
`,
      'vllm/entrypoints/openai/cli_args.py': `
class FrontendArgs:
    host: Optional[str] = None
    allowed_origins: list[str] = field(default_factory=lambda: ["*"])
`,
      'vllm/scripts.py': `
serve_parser.add_argument("--config", default='')
chat_parser.add_argument("--system-prompt", default=None)
`,
      'vllm/envs.py': `
if TYPE_CHECKING:
    VLLM_A: bool = False
    VLLM_B: int = 0
    VLLM_C: str = ""
    VLLM_D: Optional[int] = None
environment_variables: dict[str, Callable[[], Any]] = {
    "VLLM_A": lambda: bool(int(os.getenv("VLLM_A", "1"))),
    "VLLM_B": lambda: int(os.getenv("VLLM_B", str(2 * 1024))),
    "VLLM_C": lambda: os.getenv("VLLM_C", make()),
    "VLLM_D": lambda: int(os.getenv("VLLM_D", "0")) if "VLLM_D" in os.environ else None,
    "VLLM_E": lambda: os.getenv("VLLM_E", "0").strip().lower() in ("1", "true"),
    "VLLM_F": lambda: not int(os.getenv("VLLM_F", "0")),
}
`,
    })
    expect(found).toEqual({
      cli: {
        '--gpu-memory-utilization': 0.9,
        '--device-memory-utilization': 0.9,
        '--block-size': 16,
        '--load-format': 'auto',
        '--extra': {},
        '--max-num-seqs': null,
        '--enforce-eager': false,
        '--tensor-parallel-size': 1,
        '-tp': 1,
        '--host': null,
        '--allowed-origins': ['*'],
        '--config': '',
      },
      python: { only_python: 2048 },
      env: { VLLM_A: true, VLLM_B: 2048, VLLM_C: '', VLLM_D: null, VLLM_E: false, VLLM_F: true },
    })
  })

  test('LMDeploy: options that a helper adds, with what the command gives it; configuration classes', () => {
    const found = read('lmdeploy', {
      'lmdeploy/cli/utils.py': `
class ArgumentHelper:
    @staticmethod
    def tp(parser):
        return parser.add_argument('--tp', type=int, default=1)
    @staticmethod
    def session_len(parser, default: int = None):
        return parser.add_argument('--session-len', type=int, default=default)
`,
      'lmdeploy/cli/serve.py': `
class SubCliServe:
    @staticmethod
    def add_parser_api_server():
        parser = SubCliServe.subparsers.add_parser('api_server', help='x')
        parser.add_argument('model_path')
        ArgumentHelper.tp(parser)
        ArgumentHelper.session_len(parser, 2048)
`,
      'lmdeploy/messages.py': `
@dataclass
class TurbomindEngineConfig:
    tp: int = 1
    session_len: Optional[int] = None
`,
      'lmdeploy/pytorch/config.py': 'class EngineConfig:\n    block_size: int = 64\n',
      'lmdeploy/pytorch/envs.py': "skip = env_to_bool('LMDEPLOY_SKIP_WARMUP', False)\nport = os.getenv('OTHER', 1)\n",
    })
    expect(found).toEqual({
      'serve api_server': { '--tp': 1, '--session-len': 2048 },
      TurbomindEngineConfig: { tp: 1, session_len: null },
      PytorchEngineConfig: { block_size: 64 },
      env: { LMDEPLOY_SKIP_WARMUP: false },
    })
  })

  test('LMDeploy 0.1.0: an option for each parameter of a method', () => {
    const found = read('lmdeploy', { 'lmdeploy/cli/serve.py': 'class SubCliServe:\n    def api_server(self, model_path: str, tp: int = 1):\n        pass\n' })
    expect(found).toEqual({ 'serve api_server': { '--model_path': '<required>', '--tp': 1 } })
  })

  test('lm-eval: defaults that stand in a class, and arguments that a model hands on', () => {
    const found = read('lm-eval', {
      'lm_eval/_cli/run.py':
        "self._parser.add_argument('--batch_size', '-b', default=argparse.SUPPRESS)\nself._parser.add_argument('--config', '-C', default=None)\n",
      'lm_eval/config/evaluate_config.py': 'class EvaluatorConfig:\n    batch_size: int = field(default=1)\n',
      'lm_eval/models/huggingface.py': `
@register_model("hf-auto", "hf", "huggingface")
class HFLM(TemplateLM):
    def __init__(self, pretrained, *, dtype="auto", **kwargs): pass
`,
      'lm_eval/models/api_models.py': 'class TemplateAPI(TemplateLM):\n    def __init__(self, model=None, num_concurrent=1): pass\n',
      'lm_eval/models/openai_completions.py': `
@register_model("local-completions")
class LocalCompletionsAPI(TemplateAPI):
    def __init__(self, base_url=None, **kwargs): pass
`,
    })
    expect(found).toEqual({
      cli: { '--batch_size': 1, '-b': 1, '--config': null, '-C': null },
      hf: { pretrained: '<required>', dtype: 'auto', '**kwargs': '<passed on>' },
      'local-completions': { base_url: null, model: null, num_concurrent: 1 },
    })
  })

  test('SGLang: options by add_argument, options made from annotations, variables that a class registers', () => {
    const found = read('sglang', {
      'sglang/srt/server_args.py': `
class ServerArgs:
    model_path: str
    tp_size: int = 1
    chunked: A[Optional[int], Arg(help="x", aliases=["--chunk"])] = None
    hidden: A[int, Arg(no_cli=True)] = 3
    inner: ClassVar[int] = 4
    def add_cli_args(parser):
        parser.add_argument("--model-path", required=True)
        parser.add_argument("--tensor-parallel-size", "--tp-size", dest="tp_size", default=ServerArgs.tp_size)
`,
      'sglang/srt/environ.py': 'class Envs:\n    SGLANG_A = EnvBool(True)\n    HF_B = EnvStr(None)\n',
      'sglang/srt/utils.py':
        'x = get_bool_env_var("SGLANG_C", "true")\ny = get_bool_env_var("SGLANG_D")\nz = os.environ["SGLANG_E"]\nos.environ["SGLANG_F"] = "1"\n',
    })
    expect(found).toEqual({
      cli: { '--model-path': '<required>', '--tensor-parallel-size': 1, '--tp-size': 1, '--chunked': null, '--chunk': null },
      python: { hidden: 3 },
      env: { SGLANG_A: true, HF_B: null, SGLANG_C: true, SGLANG_D: false, SGLANG_E: null },
    })
  })
})
