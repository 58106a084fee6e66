// Loaded first in every child process: when the start script is gone (even by kill -9), its children leave too.
// Children of children inherit NODE_OPTIONS; their channel is their own parent's affair.
if (process.channel && process.ppid === Number(process.env.SHOP_PARENT)) {
  process.channel.unref()
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"))
}
