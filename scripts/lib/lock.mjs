// One run a data folder, and one build at a time. A lock whose holder is gone is taken over.
import fs from "node:fs"
import path from "node:path"

function holderOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

/** Linux tells when a process began, so that a number used again is not taken for the same process. */
function beganAt(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[19]
  } catch {
    return "unknown"
  }
}

function isHeld(holder) {
  if (!holder?.pid) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (error.code !== "EPERM") return false
  }
  return beganAt(holder.pid) === holder.began
}

function tryLock(file) {
  const own = `${file}.${process.pid}`
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    // A link appears with its contents or not at all: nobody reads a lock that is half written.
    fs.writeFileSync(own, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }))
    fs.linkSync(own, file)
    return true
  } catch (error) {
    if (error.code !== "EEXIST") throw error
    return false
  } finally {
    fs.rmSync(own, { force: true })
  }
}

/** Takes the lock, waiting up to `seconds` for its holder. @returns release() or null when it is still held. */
export async function takeLock(file, seconds = 0) {
  for (const until = Date.now() + seconds * 1000; ;) {
    if (tryLock(file)) return () => fs.rmSync(file, { force: true })
    if (!isHeld(holderOf(file))) {
      fs.rmSync(file, { force: true })
      continue
    }
    if (Date.now() > until) return null
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
