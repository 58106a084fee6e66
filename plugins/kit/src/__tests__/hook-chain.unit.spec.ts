import type { MedusaContainer } from "@medusajs/framework/types"
import { chainHook, type HookMember } from "../hook-chain"

type Invoke = (data: unknown, context: object) => Promise<{ output: unknown; compensateInput: unknown }>
type Compensate = (done: unknown, context: object) => Promise<void>

/** A hook as Medusa has it: one handler, and registering a second one fails. */
function aHook() {
  const errors: unknown[] = []
  const context = {
    container: {
      resolve: () => ({ error: (...said: unknown[]) => errors.push(said) }),
    } as unknown as MedusaContainer,
  }
  const registered: { invoke?: Invoke; compensate?: Compensate } = {}
  const hook = (invoke: Invoke, compensate: Compensate) => {
    if (registered.invoke) throw new Error("This hook has a handler already.")
    Object.assign(registered, { invoke, compensate })
  }
  const log: string[] = []
  const join = (name: string, rank?: number, more: Partial<HookMember<unknown, object>> = {}) =>
    chainHook<unknown, object>(hook, {
      name,
      rank,
      invoke: async () => {
        log.push(name)
        return { [name]: true }
      },
      compensate: async () => {
        log.push(`undo ${name}`)
      },
      ...more,
    })
  const run = async () => registered.invoke?.({}, context)
  const undo = async (done: unknown) => registered.compensate?.(done, context)
  return { join, run, undo, log, errors }
}

const refusing = {
  invoke: async () => {
    throw new Error("refused")
  },
}

describe("a hook that several plugins share", () => {
  it("runs its members by rank, equals in the order they came", async () => {
    const { join, run, log } = aHook()
    join("late", 200)
    join("usual")
    join("early", 1)
    join("usual too")
    await run()
    expect(log).toEqual(["early", "usual", "usual too", "late"])
  })

  it("merges what its members answer", async () => {
    const { join, run } = aHook()
    join("a")
    join("b")
    join("silent", 1, { invoke: async () => undefined })
    expect((await run())?.output).toEqual({ a: true, b: true })
  })

  it("replaces a member of the same name, so that loading a plugin twice is harmless", async () => {
    const { join, run, log } = aHook()
    join("a")
    join("a")
    await run()
    expect(log).toEqual(["a"])
  })

  it("undoes those that ran, last first, when one refuses, and passes the refusal on", async () => {
    const { join, run, log } = aHook()
    join("a")
    join("b")
    join("c", undefined, refusing)
    join("never")
    await expect(run()).rejects.toThrow("refused")
    expect(log).toEqual(["a", "b", "undo b", "undo a"])
  })

  it("undoes everything when the workflow fails later, each with the value it returned", async () => {
    const { join, run, undo } = aHook()
    const values: unknown[] = []
    const compensate = async (value: object) => void values.push(value)
    join("a", 1, { compensate })
    join("b", 2, { compensate })
    const response = await run()
    await undo(response?.compensateInput)
    expect(values).toEqual([{ b: true }, { a: true }])
  })

  it("undoes the others even when one of them cannot be undone; the refusal is still what is heard", async () => {
    const { join, run, log, errors } = aHook()
    join("a")
    join("b", undefined, {
      compensate: async () => {
        throw new Error("not undone")
      },
    })
    join("c", undefined, refusing)
    await expect(run()).rejects.toThrow("refused")
    expect(log).toEqual(["a", "b", "undo a"])
    expect(errors).toHaveLength(1)
  })

  it("tells the workflow when something could not be undone", async () => {
    const { join, run, undo, log } = aHook()
    join("a")
    join("b", undefined, {
      compensate: async () => {
        throw new Error("not undone")
      },
    })
    const response = await run()
    await expect(undo(response?.compensateInput)).rejects.toThrow("not undone")
    expect(log).toContain("undo a")
  })

  it("has nothing to undo when it never ran", async () => {
    const { join, undo, log } = aHook()
    join("a")
    await undo(undefined)
    expect(log).toEqual([])
  })
})
