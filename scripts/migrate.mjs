// For a shop in containers: brings the database to this version, loads the town once, prints the storefront's key.
const { compilePlugins, isTownLoaded, loadTown, migrate, productEnv, publishableKey } =
  await import("./lib/product.mjs")
const { stage } = await import("./lib/progress.mjs")
const { readSettings } = await import("./lib/settings.mjs")

const settings = readSettings()
if (!settings.databaseUrl) throw new Error("The setting DATABASE_URL is missing.")
const env = productEnv(settings, settings.databaseUrl)
await stage("Compiling the plugins", compilePlugins)
await stage("Setting up the tables", () => migrate(settings, env))
if (!(await isTownLoaded(env))) await stage("Loading the town", (say) => loadTown(settings, env, say))
console.log(`MEDUSA_PUBLISHABLE_KEY=${await publishableKey(env)}`)
