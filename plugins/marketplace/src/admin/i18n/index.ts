import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"

export default { fr, en, de }
