FROM node:20-bookworm-slim AS base
WORKDIR /shop
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY plugins/kit/package.json plugins/kit/
COPY plugins/marketplace/package.json plugins/marketplace/
COPY plugins/commissions/package.json plugins/commissions/
COPY plugins/consolidation/package.json plugins/consolidation/
COPY plugins/local-delivery/package.json plugins/local-delivery/
COPY storefront/package.json storefront/
RUN npm ci --no-audit --no-fund
COPY . .
ARG TOWN=limoges
ENV TOWN=$TOWN
RUN node scripts/build-plugins.mjs && node backend/scripts/draw-motifs.mjs storefront/public/motifs

FROM base AS backend
RUN JWT_SECRET=build COOKIE_SECRET=build npx medusa build
EXPOSE 9000
WORKDIR /shop/.medusa/server
CMD ["node", "../../node_modules/@medusajs/cli/cli.js", "start", "-p", "9000"]

FROM base AS storefront
WORKDIR /shop/storefront
RUN npx next build
EXPOSE 8000
CMD ["node", "server.mjs", "-p", "8000"]
