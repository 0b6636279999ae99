/** What the store needs of a browser, stood in for: import this before anything of renderer/store. */

import 'fake-indexeddb/auto'

const held = new Map<string, string>()

/** Holds the device's id for one test file; the store asks for nothing else. */
const standIn: Storage = {
  get length() {
    return held.size
  },
  clear: () => held.clear(),
  getItem: (key) => held.get(key) ?? null,
  key: (index) => [...held.keys()][index] ?? null,
  removeItem: (key) => void held.delete(key),
  setItem: (key, value) => void held.set(key, value),
}

Object.defineProperty(globalThis, 'localStorage', { value: standIn, configurable: true })
