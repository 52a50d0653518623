# `make run` starts the product, `make test` checks everything. What they need besides is in build/.
PORT ?= 5080
export PORT

.DEFAULT_GOAL := help
.PHONY: help run test bench clean

help: ## List these commands
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1 \2/p' $(MAKEFILE_LIST) | while read -r make name what; do printf '  %s %-6s %s\n' "$$make" "$$name" "$$what"; done

run: ## Set everything up and start the product at http://127.0.0.1:5080 (PORT=8080 for another port)
	@build/run

test: ## Set everything up and run every check and every test
	@build/test

bench: ## Measure how long imports take
	@build/check-tools dotnet
	@dotnet run -c Release --project bench/LadderTeams.Bench

clean: ## Remove all that was built or installed in this folder
	@rm -rf artifacts tab/dist tab/artifacts tab/node_modules build/azurite/node_modules
	@find functions tests bench -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} + 2>/dev/null || true
