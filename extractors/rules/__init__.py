"""How a rule is written down and run."""

from extractors.rules.gated import Gated, Regex, gated
from extractors.rules.rule import Example, Rule, RuleError, Rules, keep_longest, rules_of_all_modules

__all__ = ["Example", "Gated", "Regex", "Rule", "RuleError", "Rules", "gated", "keep_longest", "rules_of_all_modules"]
