# `make run` starts the product, `make test` checks everything. What they need besides is in build/.
PORT ?= 7071
export PORT ARGS

.DEFAULT_GOAL := help
.PHONY: help run demo playground test publish deploy package bench soak pictures docs clean

help: ## List these commands
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1 \2/p' $(MAKEFILE_LIST) | while read -r make name what; do printf '  %s %-10s %s\n' "$$make" "$$name" "$$what"; done

run: ## Set everything up and start the product at http://localhost:7071 (PORT=8080 for another port, ARGS=--help for more)
	@build/run

demo: ## The same with a demo company: 40 people, their evidence and four rounds of assessments
	@ARGS="--demo $(ARGS)" build/run

playground: ## While make run runs in another terminal: chat with its messaging extension at http://localhost:56150
	@build/playground

test: ## Set everything up and run every check and every test
	@build/test

publish: ## Build what is deployed: artifacts/publish, the same as artifacts/ladder-teams.zip, and its bill of materials
	@build/check-tools
	@build/step "tab packages" build/node-packages tab
	@build/step "tab" npm --prefix tab run build
	@build/step "publish" build/publish

deploy: ## Put it all into Azure, or bring it up to date there (docs/install.md)
	@build/deploy

package: ## Build the Teams and Outlook app: make package HOST=... APPID=... BOTID=...
	@build/package

bench: ## Measure everything side by side and write docs/performance.md
	@build/bench

soak: ## Play the worst days in full, about an hour, and write docs/reliability.md
	@build/soak

pictures: ## Take the pictures of the README anew
	@build/pictures

docs: ## Write anew what is generated of the documentation: the API, the privacy table and the licences
	@build/docs

clean: ## Remove all that was built or installed in this folder
	@rm -rf artifacts tab/dist tab/artifacts tab/node_modules appPackage/node_modules build/azurite/node_modules build/agents-playground/node_modules build/supply/node_modules tests/EndToEnd/Cards/node_modules
	@find functions tests bench -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} + 2>/dev/null || true
