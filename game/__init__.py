"""A kit for stories in YAML, played on a paper stage. See ARCHITECTURE.md."""
