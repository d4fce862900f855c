"""What vLLM can be told: `cli`, engine arguments without an option (`python`), and envs.py (`env`)."""
import ast

from package import Names, callee, calls, computed, first, argument, keywords

SERVERS = ('entrypoints/openai/cli_args.py', 'entrypoints/launchers/cli_args.py', 'entrypoints/common/cli_args.py', 'entrypoints/openai/api_server.py')
# `vllm serve` itself; other commands' options stand in the same files.
SERVE = ('vllm/scripts.py', 'vllm/entrypoints/cli/serve.py')
ENGINE, ENVS = 'vllm/engine/arg_utils.py', 'vllm/envs.py'


def read(package):
    servers = [f'vllm/{path}' for path in SERVERS if f'vllm/{path}' in package]
    paths = [*package.paths(r'vllm/config\.py|vllm/config/.*'), ENGINE, ENVS, 'vllm/pooling_params.py', *servers]
    names = Names(*map(package.tree, paths))
    frontend = {option(name): value for name, value in names.fields('FrontendArgs').items()}
    cli = first(*(options(package.tree(path), names) for path in [ENGINE, *servers]), frontend,
                *(options(package.tree(path), names, 'serve_parser') for path in SERVE))
    python = {name: value for name, value in names.fields('EngineArgs').items() if option(name) not in cli}
    return {'cli': cli, 'python': python, 'env': variables(package.tree(ENVS), names)}


def option(name):
    return '--' + name.replace('_', '-')


def options(tree, names, parser=None):
    """Options of add_argument calls; from 0.8.5 on most take their default from a field: `**model_kwargs["dtype"]`."""
    owners = {node.targets[0].id: ast.unparse(node.value.args[0]) for node in ast.walk(tree)
              if isinstance(node, ast.Assign) and callee(node.value) == 'get_kwargs' and isinstance(node.targets[0], ast.Name)}
    added = [node for node in calls(tree) if callee(node) == 'add_argument' and parser in (None, ast.unparse(node.func.value))]
    return first(*(one(node, names, owners) for node in added))


def one(call, names, owners):
    found = argument(call, names)
    if 'default' in keywords(call):
        return found
    for part in parts(call):
        if isinstance(part, ast.Subscript) and isinstance(part.value, ast.Name) and part.value.id in owners:
            default = names.value(names.attribute(owners[part.value.id], ast.literal_eval(part.slice)))
        elif isinstance(part, ast.Dict):
            given = [value for key, value in zip(part.keys, part.values) if isinstance(key, ast.Constant) and key.value == 'default']
            if not given:
                continue
            default = names.value(given[-1])
        else:
            continue
        found = {option: default for option in found}
    return found


def parts(call):
    """What is spread into a call, and into that: `**{**cache_kwargs["x"], "default": None}`. The outer one counts more."""
    spread = [each.value for each in call.keywords if each.arg is None]
    inner = [value for each in spread if isinstance(each, ast.Dict) for key, value in zip(each.keys, each.values) if key is None]
    return [*inner, *spread]


def variables(tree, names):
    """The dictionary of envs.py. What a getter makes of an unset variable counts more than what is declared."""
    declared = {node.target.id: names.value(node.value) for node in ast.walk(tree)
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id.isupper()}
    getters = names.constants.get('environment_variables')
    if not isinstance(getters, ast.Dict):
        return {}
    found = {}
    for key, getter in zip(getters.keys, getters.values):
        if isinstance(key, ast.Constant):
            own = unset(getter, key.value, names)
            plain = own is not NotImplemented and not computed(own)
            found[key.value] = own if plain else declared.get(key.value, None if own is NotImplemented else own)
    return found


def unset(getter, name, names):
    if callee(getter).startswith('env_') and len(getter.args) > 1:
        return names.value(getter.args[1])
    body = getter.body if isinstance(getter, ast.Lambda) else getter
    if isinstance(body, ast.IfExp) and ast.unparse(body.test) == f"'{name}' in os.environ":
        return names.value(body.orelse)
    reads = [node for node in calls(body) if ast.unparse(node.func) in ('os.getenv', 'os.environ.get')
             and isinstance(node.args[0], ast.Constant) and node.args[0].value == name]
    if len(reads) != 1:
        return NotImplemented
    raw = names.value(reads[0].args[1]) if len(reads[0].args) > 1 else None
    if isinstance(body, ast.Compare) or ast.unparse(body).startswith(('bool(', 'not ')):
        return truth(body, reads[0], raw) if isinstance(raw, str) and not computed(raw) else False if raw is None else NotImplemented
    if callee(body) in ('int', 'float') and isinstance(raw, str) and not computed(raw):
        try:
            return {'int': int, 'float': float}[callee(body)](raw)
        except ValueError:
            return NotImplemented
    return raw


def truth(body, call, raw):
    """`bool(int(os.getenv("X", "1")))`, `os.getenv("X", "0") == "1"`, `not ...` with the text put in."""
    if isinstance(body, ast.Compare):
        left, right = (raw if ast.unparse(each) == ast.unparse(call) else textual(each, call, raw) for each in (body.left, body.comparators[0]))
        known = left is not NotImplemented and right is not NotImplemented
        if not known:
            return NotImplemented
        return {ast.Eq: lambda: left == right, ast.NotEq: lambda: left != right, ast.In: lambda: left in right,
                ast.NotIn: lambda: left not in right}.get(type(body.ops[0]), lambda: NotImplemented)()
    inner = textual(body.operand if isinstance(body, ast.UnaryOp) else body.args[0], call, raw)
    if inner is NotImplemented:
        return NotImplemented
    return not inner if isinstance(body, ast.UnaryOp) else bool(inner)


def textual(node, call, raw):
    """What `int(…)`, `….lower()`, `….strip()` and literals around the text are worth."""
    if ast.unparse(node) == ast.unparse(call):
        return raw
    if isinstance(node, ast.Call) and callee(node) in ('int', 'bool', 'str') and len(node.args) == 1:
        inner = textual(node.args[0], call, raw)
        try:
            return NotImplemented if inner is NotImplemented else {'int': int, 'bool': bool, 'str': str}[callee(node)](inner)
        except ValueError:
            return NotImplemented
    if isinstance(node, ast.Call) and callee(node) in ('lower', 'strip') and isinstance(node.func, ast.Attribute):
        inner = textual(node.func.value, call, raw)
        return getattr(inner, callee(node))() if isinstance(inner, str) else NotImplemented
    if isinstance(node, ast.Compare):
        return truth(node, call, raw)
    try:
        return ast.literal_eval(node)
    except ValueError:
        return NotImplemented
