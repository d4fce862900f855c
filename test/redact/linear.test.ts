import { describe, expect, test } from 'vitest'
import { hideModels } from '../../src/redact/models.ts'
import { hideAddresses, hideHosts } from '../../src/redact/network.ts'
import { hidePeople } from '../../src/redact/people.ts'
import { pseudonyms } from '../../src/redact/pseudonyms.ts'
import type { Pseudonyms } from '../../src/redact/pseudonyms.ts'
import { hideSecrets } from '../../src/redact/secrets.ts'

/** What backtracking needs: the beginning of something, many times, and an end that is not the one that was hoped for. */
const PUMPS = [
  'a',
  '-',
  '_',
  '.',
  ':',
  '/',
  '\\',
  '@',
  '=',
  '"',
  "'",
  ' ',
  '[',
  '0',
  'a-',
  'a.',
  'a:',
  '1.',
  'a@',
  '://',
  'a://',
  'a://b@',
  '/home/',
  '/home/a ',
  'C:\\Users\\a ',
  'token=',
  'api_key',
  'api_key="',
  'api_key=[',
  "password='\\",
  '--api-keys a ',
  'bearer ',
  'sk-',
  'hf_',
  'eyJ',
  'eyJa.',
  '-----BEGIN ',
  'ssh a@',
  'a@b.',
  '10.0.0.',
  'version ',
  'cu12 ',
  'host : ',
  '--host ',
  'ON ',
  'serve ',
  'model=',
  'model=/',
  "model_path='",
  'uid=1(',
  'srun: error: ',
  'assigned a to ',
  ' … a',
]
const HIDERS: readonly (readonly [string, (text: string, names: Pseudonyms) => string])[] = [
  ['secrets', hideSecrets],
  ['people', hidePeople],
  ['addresses', hideAddresses],
  ['hosts', hideHosts],
  ['models', hideModels],
]
/** A pattern that backtracks comes nowhere near the end of this before the test is given up. */
const LENGTH = 400_000

describe.each(HIDERS)('%s of a long text', (_, hide) => {
  test.each(PUMPS)('of %j', pump => {
    expect(hide(`${pump.repeat(Math.ceil(LENGTH / pump.length))}\u0000`, pseudonyms()).length).toBeGreaterThan(0)
  })
})
