"""What LMDeploy can be told: each command's options, each engine's configuration class, and the environment."""
import ast

from package import Names, argument, callee, calls, environment, first, functions, parameters

COMMANDS = ('serve api_server', 'serve gradio', 'chat', 'chat turbomind', 'chat torch', 'lite auto_awq', 'lite auto_gptq', 'convert')
FILES = {'serve.py': 'serve ', 'lite.py': 'lite ', 'chat.py': 'chat ', 'cli.py': ''}
CONFIGS = ('TurbomindEngineConfig', 'PytorchEngineConfig', 'VisionConfig', 'SpeculativeConfig')


def read(package):
    files = [path for path in package.paths(r'lmdeploy/cli/[^/]+\.py') if path.split('/')[-1] in FILES]
    found = [each for path in files for each in parsers(package, path)] or [each for path in files for each in fired(package, path)]
    commands = {}
    for command, options in found:
        commands[command] = first(commands.get(command, {}), options)
    configs = {}
    messages, torch = package.tree('lmdeploy/messages.py'), package.tree('lmdeploy/pytorch/config.py')
    for name in CONFIGS:
        configs[name] = Names(messages).fields(name) or Names(torch).fields(name)
    # Before 0.3.0 the class of the PyTorch engine was called so.
    configs['PytorchEngineConfig'] = configs['PytorchEngineConfig'] or Names(torch).fields('EngineConfig')
    return {**{name: commands[name] for name in COMMANDS if name in commands}, **configs, 'env': environment(package, r'lmdeploy/.*', r'(LMDEPLOY|LMD|TM)_\w+')}


def parsers(package, path):
    """(command, options) of each `add_parser_…` method; helpers that it calls add options of their own."""
    shared = package.tree('lmdeploy/cli/utils.py')
    helpers = {name: node for cls in classes(shared) for name, node in functions(cls).items()}
    helpers.update({node.name: node for node in shared.body if isinstance(node, ast.FunctionDef)})
    tree = package.tree(path)
    for cls in classes(tree):
        for name, function in functions(cls).items():
            if name.startswith('add_parser_'):
                names = Names(tree)
                command = next((names.value(call.args[0]) for call in calls(function) if callee(call) == 'add_parser' and call.args), name[len('add_parser_'):])
                yield FILES[path.split('/')[-1]] + str(command), options_of(function, names, helpers, Names(shared))


def options_of(function, names, helpers, shared, inside=()):
    found = {}
    for call in calls(function):
        name = callee(call)
        if name == 'add_argument':
            found = first(found, argument(call, names))
        elif name in helpers and name not in inside:
            found = first(found, options_of(helpers[name], shared.within(given(call, helpers[name], names)), helpers, shared, (*inside, name)))
    return found


def given(call, helper, names):
    """A helper's parameters as it is called: `ArgumentHelper.tp(parser, default=2)`."""
    positional = [each.arg for each in helper.args.args if each.arg not in ('self', 'cls')]
    local = {name: value for name, value in parameters(helper, names).items() if value != '<required>'}
    local.update(zip(positional, map(names.value, call.args)))
    local.update({each.arg: names.value(each.value) for each in call.keywords if each.arg})
    return local


def fired(package, path):
    """Up to 0.1.0 python-fire makes an option of each parameter of a method."""
    tree = package.tree(path)
    for cls in classes(tree):
        for name, function in functions(cls).items():
            if not name.startswith('_'):
                yield FILES[path.split('/')[-1]] + name, {f'--{each}': value for each, value in parameters(function, Names(tree)).items()}


def classes(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
