import { sellsWithout } from "./support/without"

jest.setTimeout(300_000)
sellsWithout("local-delivery", "/store/delivery/slots")
