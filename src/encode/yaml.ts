import type { Scalar } from '../types.ts'
import { json } from './json.ts'

/** Begins like a word and holds nothing that YAML reads as structure, a comment, a number, a date or one of its words. */
const PLAIN = /^[A-Za-z_/][\w./+-]*$/
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|[+-]?\.?(?:inf|nan)|~)$/i

/** A value of a YAML file: a text that would be read as something else is quoted (JSON's strings are YAML's too). */
export const yamlScalar = (value: Scalar): string => (typeof value !== 'string' || (PLAIN.test(value) && !WORDS.test(value)) ? String(value) : json(value))
