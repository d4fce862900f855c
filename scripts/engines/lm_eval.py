"""What lm-evaluation-harness can be told: its command line (`cli`), the model_args of its models, and the environment."""
import ast

from package import Names, argument, bases, callee, calls, computed, environment, first, functions, parameters

MODELS = ('hf', 'vllm', 'sglang', 'local-completions')


def read(package):
    command = next((path for path in ('lm_eval/_cli/run.py', 'lm_eval/__main__.py', 'main.py') if path in package), '')
    tree = package.tree(command)
    # From 0.4.10 on options leave their defaults to a class.
    config = Names(package.tree('lm_eval/config/evaluate_config.py')).fields('EvaluatorConfig')
    cli = first(*(by_field(argument(call, Names(tree)), config) for call in calls(tree) if callee(call) == 'add_argument'))
    return {'cli': cli, **models(package), 'env': environment(package, r'lm_eval/(?!tasks/).*', r'LM_?(EVAL|HARNESS)\w+')}


def by_field(options, config):
    field = next((option for option in options if option.startswith('--')), '').lstrip('-').replace('-', '_')
    own = next(iter(options.values()), None)
    return {option: config[field] for option in options} if field in config and (own is None or computed(own)) else options


def models(package):
    classes, registered = {}, {}
    for path in [*package.paths(r'lm_eval/models/[^/]+\.py'), *package.paths(r'lm_eval/api/[^/]+\.py')]:
        tree = package.tree(path)
        for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            classes.setdefault(cls.name, (cls, tree))
            for call in (each for each in cls.decorator_list if callee(each) == 'register_model'):
                registered.update({each.value: cls.name for each in call.args if isinstance(each, ast.Constant)})
    # 0.3.0 knows its models by a dictionary.
    registered.setdefault('hf', 'HFLM')
    return {model: arguments(registered[model], classes) for model in MODELS if registered.get(model) in classes}


def arguments(name, classes):
    """Parameters of a class' constructor, and of its base's where it hands on what it does not know itself."""
    cls, tree = classes[name]
    init = functions(cls).get('__init__')
    known = [base for base in bases(cls) if base in classes and base != name]
    above = lambda: arguments(known[0], classes) if known else {}
    if init is None:
        return above()
    own = parameters(init, Names(tree))
    if init.args.kwarg is None:
        return own
    # The models that hold an engine hand it the rest; a client of a server hands it to its base.
    return first(own, {'**' + init.args.kwarg.arg: '<passed on>'}) if name in ('HFLM', 'VLLM', 'SGLangLM') else first(own, above())
