// Loaded first in every child process: when the start script is gone (even by kill -9), its children leave too.
if (process.channel) {
  process.channel.unref()
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"))
}
