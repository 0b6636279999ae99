#!/usr/bin/env node
// Compresses one file with gzip, called by electron-builder as it calls 7-Zip: `a -bd -mx=9 out.tar.gz in.tar`.
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const [target, source] = process.argv.slice(-2)
const level = process.argv.find((arg) => arg.startsWith('-mx='))?.slice('-mx='.length) ?? '9'
if (target === undefined || source === undefined || !target.endsWith('.gz'))
  throw new Error('This makes .gz files of one file each.')
await pipeline(createReadStream(source), createGzip({ level: Number(level) }), createWriteStream(target))
