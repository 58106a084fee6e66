import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { marketplaceVite } from "@pignon/marketplace/lib/admin-vite"

const { env } = process
const redisUrl = env.REDIS_URL || undefined
const storefront = env.STOREFRONT_URL || `http://localhost:${env.STOREFRONT_PORT || 8000}`
const backend = env.BACKEND_URL || `http://localhost:${env.BACKEND_PORT || 9000}`
const isPlainHttp = backend.startsWith("http://")

/** The four plugins in the order of their dependencies; `WITHOUT_PLUGINS=name,name` leaves some out. */
const without = (env.WITHOUT_PLUGINS || "").split(",").filter(Boolean)
const plugins = ["marketplace", "commissions", "consolidation", "local-delivery"].filter(
  (name) => !without.includes(name),
)

const onRedis = [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

const fulfillment = {
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      ...(plugins.includes("local-delivery")
        ? [{ resolve: "@pignon/local-delivery/providers/local-delivery", id: "local-delivery" }]
        : []),
    ],
  },
}

const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/notification-local",
        id: "local",
        options: { name: "Feed of the admin", channels: ["feed"] },
      },
      {
        resolve: "backend/providers/mail",
        id: "mail",
        options: {
          name: "E-mail",
          channels: ["email"],
          smtpUrl: env.SMTP_URL || undefined,
          outbox: path.resolve(env.DATA_DIR || ".data", "outbox"),
        },
      },
    ],
  },
}

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: Number(env.DATABASE_POOL || 30) } },
    redisUrl,
    workerMode: (env.MEDUSA_WORKER_MODE as "shared" | "server" | "worker" | undefined) || "shared",
    // Over plain http a Secure cookie is never stored and nobody could log in.
    cookieOptions: isPlainHttp ? { secure: false } : undefined,
    http: {
      storeCors: env.STORE_CORS || storefront,
      adminCors: env.ADMIN_CORS || backend,
      authCors: env.AUTH_CORS || `${backend},${storefront}`,
      jwtSecret: env.JWT_SECRET || "development-only",
      cookieSecret: env.COOKIE_SECRET || "development-only",
    },
  },
  admin: { backendUrl: "/", vite: marketplaceVite, disable: env.DISABLE_ADMIN === "true" },
  plugins: ["backend", ...plugins.map((name) => `@pignon/${name}`)].map((resolve) => ({
    resolve,
    options: {},
  })),
  modules: [fulfillment, notification, ...(redisUrl ? onRedis : [])],
})
