// What a person sees while the shop opens: one line a stage, with its time.
const isTerminal = process.stdout.isTTY === true
const started = Date.now()
const clock = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const active = new Map()

const draw = () => {
  if (!isTerminal) return
  const line = [...active.values()].join("   ")
  process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 100) - 1)}`)
}

const print = (line) => {
  if (isTerminal) process.stdout.write("\r\x1b[2K")
  console.log(line)
  draw()
}

/** Runs a stage and tells how it went; `say(detail)` shows how far it is. */
export async function stage(name, work) {
  const since = Date.now()
  let told = 0
  active.set(name, `… ${name}`)
  if (isTerminal) draw()
  else console.log(`… ${name}`)
  const say = (detail) => {
    active.set(name, `… ${name}: ${detail}`)
    if (isTerminal) draw()
    else if (Date.now() - told > 5000) {
      told = Date.now()
      console.log(`  ${name}: ${detail}`)
    }
  }
  try {
    const result = await work(say)
    active.delete(name)
    print(`✓ ${name} (${clock(since)})`)
    return result
  } catch (error) {
    active.delete(name)
    print(`✗ ${name} (${clock(since)})`)
    throw error
  }
}

export const total = () => clock(started)
