#!/usr/bin/env bash
# Writes the protocol's message code ahead of time: `npm run generate`, after a change of tfplugin6.proto.
set -euo pipefail
cd "$(dirname "$0")/.."

out=src/plugin/generated
mkdir -p "$out"
npx pbjs --target static-module --wrap commonjs --keep-case --no-verify --no-convert --no-delimited --no-typeurl \
  --no-beautify --no-service --force-number --out "$out/tfplugin6.js" src/plugin/tfplugin6.proto
npx pbjs --target static-module --wrap commonjs --keep-case --no-verify --no-convert --no-delimited --no-typeurl \
  --no-service --force-number src/plugin/tfplugin6.proto | npx pbts --no-comments --out "$out/tfplugin6.d.ts" -
