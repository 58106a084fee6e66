// MikroORM keeps its metadata process-wide: a second file in the same worker must not see the first one's models.
if (process.env.TEST_TYPE !== "unit") {
  const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")
  MetadataStorage.clear()
}
