# Rembug. `make` lists what can be made.

.PHONY: help build test lint format clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

build: ## build everything for debugging
	swift build --build-tests

test: ## build, and run every test
	swift test --disable-xctest

lint: ## check the style, strictly
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## bring every file into the house style
	swift format --in-place --recursive Package.swift Sources Tests

clean: ## remove what was built
	swift package clean
