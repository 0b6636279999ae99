/** A soft tone, made on the spot: no file, no network. */

/** When each partial begins, in seconds, and how high it is, in hertz: a fifth, the lower one first. */
const partials: readonly (readonly [number, number])[] = [
  [0, 392],
  [0.28, 587.33],
]

/** How long a partial takes to fade, in seconds, and how loud it is at first; 1 would be all there is. */
const fade = 2.4
const loudness = 0.09

/** Rings once. Where there is no sound to be had, nothing happens: the words on screen say the same. */
export function ring(): void {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  for (const [delay, frequency] of partials) {
    const at = audio.currentTime + delay
    const tone = new OscillatorNode(audio, { type: 'sine', frequency })
    const gain = new GainNode(audio, { gain: 0 })
    gain.gain.setValueAtTime(0, at)
    gain.gain.linearRampToValueAtTime(loudness, at + 0.04)
    gain.gain.exponentialRampToValueAtTime(0.0001, at + fade)
    tone.connect(gain).connect(audio.destination)
    tone.start(at)
    tone.stop(at + fade)
  }
  const last = Math.max(...partials.map(([delay]) => delay)) + fade
  // A context that is left open holds the sound card.
  setTimeout(() => void audio.close(), (last + 0.2) * 1000)
}
