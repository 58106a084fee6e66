import crypto from "node:crypto"
import fs from "node:fs/promises"
import path from "node:path"
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import nodemailer, { type Transporter } from "nodemailer"
import { outboxName } from "./outbox-name"

/** Where e-mails go: to a mail server, or into a folder when there is none. */
export type MailOptions = { smtpUrl?: string; outbox: string }

const SECONDS = 1000

/**
 * Sends e-mails by SMTP, or writes them as `.eml` files into the outbox. The letter's key makes the Message-ID and the
 * file's name, so a letter that is sent once more after a crash is one message for the reader.
 */
class MailProviderService extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly transport: Transporter
  private readonly logger: Logger

  constructor(
    { logger }: { logger: Logger },
    private readonly options: MailOptions,
  ) {
    super()
    this.logger = logger
    this.transport = options.smtpUrl
      ? nodemailer.createTransport({
          url: options.smtpUrl,
          connectionTimeout: 10 * SECONDS,
          socketTimeout: 20 * SECONDS,
        })
      : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" })
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, from, content, provider_data } = notification
    if (!content?.text || !content.subject)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "An e-mail needs a subject and a text.")
    const key = typeof provider_data?.key === "string" ? provider_data.key : crypto.randomUUID()
    const id = crypto.createHash("sha256").update(key).digest("hex").slice(0, 32)
    const sent = await this.transport.sendMail({
      from: from ?? undefined,
      to,
      subject: content.subject,
      text: content.text,
      html: content.html,
      messageId: `<${id}@${domainOf(from)}>`,
      textEncoding: "quoted-printable",
      headers: { "Auto-Submitted": "auto-generated" },
      // What a shopper wrote must never make the mailer read a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    if (!this.options.smtpUrl) await this.keep(key, sent.message)
    return { id }
  }

  private async keep(key: string, message: unknown): Promise<void> {
    const { outbox } = this.options
    const file = path.join(outbox, outboxName(key))
    await fs.mkdir(outbox, { recursive: true })
    // Whole or not at all: a reader never sees half a letter.
    await fs.writeFile(`${file}.part`, message as Buffer)
    await fs.rename(`${file}.part`, file)
    this.logger.info(`An e-mail lies in the outbox: ${path.basename(file)}`)
  }
}

const domainOf = (from: string | null | undefined): string =>
  /@([\w.-]+)/.exec(from ?? "")?.[1] ?? "localhost"

export default MailProviderService
