import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { step } from './bodies.ts'

/** Parts of a pipeline that have no weights to speak of. */
const SMALL = /tokenizer|scheduler|processor|feature_extractor/

const weights = (part: string, edge: 'begin' | 'end'): EventBody | undefined => (SMALL.test(part) ? undefined : step('load-weights', edge))

/** A diffusion pipeline is loaded part by part, each with lines of its own. */
export const diffusion = [
  says(
    'Loading model from {files:int} safetensors files',
    () => step('load-weights', 'begin'),
    "[12-11 17:47:40] Loading model from 3 safetensors files: ['/models/flux/transformer/diffusion_pytorch_model-00001-of-00003.safetensors']",
  ),
  says(
    'Loading {part:word} from {files:int} safetensors file(s)',
    ({ part }) => weights(part, 'begin'),
    '[04-02 09:12:40] Loading FluxTransformer2DModel from 3 safetensors file(s) , param_dtype: torch.bfloat16',
  ),
  says(
    'Loading {part:word} from {path:word} avail mem: {left:GiB} GB',
    ({ part }) => weights(part, 'begin'),
    '[04-02 09:12:31] Loading text_encoder_2 from /models/flux/text_encoder_2. avail mem: 78.54 GB',
  ),
  says(
    'Loaded {part:word} {type:word} ({source:word} version). model size: ',
    ({ part }) => weights(part, 'end'),
    '[04-02 09:12:58] Loaded transformer: FluxTransformer2DModel (sgl-diffusion version). model size: 22.17 GB, consumed GPU mem: 22.41 GB, avail GPU mem: 46.80 GB',
  ),
  says('Loaded model with {billions:number}B parameters', () => step('load-weights', 'end'), '[12-11 17:53:02] Loaded model with 11.90B parameters'),
] as const
