import { classes } from "./classes"

const ROOMS = { page: "os", aisles: "attente-r", wall: "attente-g", block: "" } as const

/** The room of what is still to come: as high as what will stand there, so that nothing moves. */
export const Waiting = ({ room = "page", isInset }: { room?: keyof typeof ROOMS; isInset?: boolean }) => (
  <div className={classes(isInset && "large", "attente", ROOMS[room])} />
)
