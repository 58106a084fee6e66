import bwipjs from "bwip-js"
import PDFDocument from "pdfkit"

/** One label: what a person and a scanner need. */
export type Label = {
  code: string
  order_display_id: number
  sequence: number
  of: number
  vendor_name: string
  customer_name: string
  temperature: string
}

const MM = 72 / 25.4
/** 100 × 62 mm, the common thermal label; one a page. */
const SIZE: [number, number] = [100 * MM, 62 * MM]

const temperatureNames: Record<string, string> = {
  ambient: "Ambiant",
  none: "Sans froid",
  chilled_8: "Frais +8 °C",
  chilled_4: "Froid +4 °C",
  ice_2: "Glace +2 °C",
  frozen: "Surgelé −18 °C",
  flowers: "Fleurs",
}

async function draw(doc: PDFKit.PDFDocument, label: Label) {
  const qr = await bwipjs.toBuffer({ bcid: "qrcode", text: label.code, scale: 4 })
  doc.addPage({ size: SIZE, margin: 0 })
  doc.image(qr, 6 * MM, 6 * MM, { width: 34 * MM })
  doc
    .font("Helvetica-Bold")
    .fontSize(30)
    .text(String(label.order_display_id), 44 * MM, 5 * MM, { width: 52 * MM })
  doc.fontSize(13).text(`Colis ${label.sequence} / ${label.of}`, 44 * MM, 18 * MM)
  doc.fontSize(12).text(temperatureNames[label.temperature] ?? label.temperature, 44 * MM, 25 * MM)
  doc
    .font("Helvetica")
    .fontSize(11)
    .text(label.vendor_name, 44 * MM, 32 * MM, { width: 52 * MM, height: 14 * MM, ellipsis: true })
  doc
    .font("Helvetica-Bold")
    .fontSize(18)
    .text(label.code, 6 * MM, 44 * MM)
  doc
    .font("Helvetica")
    .fontSize(12)
    .text(label.customer_name, 44 * MM, 46 * MM, { width: 52 * MM, ellipsis: true })
}

/** A PDF with one label a page. */
export async function labelSheet(labels: Label[]): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, info: { Title: "Étiquettes" } })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
  })
  for (const label of labels) await draw(doc, label)
  doc.end()
  return done
}
