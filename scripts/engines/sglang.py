"""What SGLang can be told: `cli`, server arguments without an option of their name (`python`), and the environment."""
import ast

from package import REQUIRED, Names, argument, callee, calls, environment, first, functions, keywords

SERVER = 'sglang/srt/server_args.py'


def read(package):
    tree = package.tree(SERVER)
    groups = package.paths(r'sglang/srt/arg_groups/fields/[^/]+\.py')
    names = Names(tree, package.tree('sglang/srt/arg_groups/choices.py'), *map(package.tree, groups))
    declared = ['ServerArgs', *(node.name for path in groups for node in package.tree(path).body if isinstance(node, ast.ClassDef))]
    fields, cli = {}, {}
    for owner in declared:
        if owner in names.classes:
            for name, default, options in annotated(names.classes[owner], names):
                fields[name] = default
                cli = first(cli, {option: default for option in options})
    added = functions(names.classes['ServerArgs']).get('add_cli_args') if 'ServerArgs' in names.classes else None
    inside = names.within({'cls': 'ServerArgs'})
    for call in calls(added) if added else []:
        if callee(call) == 'add_argument':
            cli = first(cli, by_field(call, argument(call, inside), fields))
    python = {name: default for name, default in fields.items() if '--' + name.replace('_', '-') not in cli}
    return {'cli': cli, 'python': python, 'env': first(registry(package), environment(package, r'sglang/srt/.*', r'SGL(ANG)?_\w+'))}


def annotated(cls, names):
    """(field, default, options): from 0.5.14 on an option is made from `x: A[int, Arg(...)]`."""
    for node in cls.body:
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)) or node.target.id.startswith('_'):
            continue
        text = ast.unparse(node.annotation)
        if text.startswith('ClassVar') or 'Derived(' in text:
            continue
        default = REQUIRED if node.value is None else names.value(node.value)
        yield node.target.id, default, options(node, names)


def options(node, names):
    kind = node.annotation
    if not (isinstance(kind, ast.Subscript) and ast.unparse(kind.value) in ('A', 'Annotated') and isinstance(kind.slice, ast.Tuple)):
        return []
    arg, own = kind.slice.elts[1], '--' + node.target.id.replace('_', '-')
    if not (isinstance(arg, ast.Call) and callee(arg) == 'Arg'):
        return [own] if isinstance(arg, (ast.Constant, ast.BinOp, ast.JoinedStr)) else []
    given = keywords(arg)
    if 'no_cli' in given and names.value(given['no_cli']) is True:
        return []
    aliases = names.value(given['aliases']) if 'aliases' in given else []
    return [names.value(given['cli_name']) if 'cli_name' in given else own, *(aliases if isinstance(aliases, list) else [])]


def by_field(call, found, fields):
    """An option without a default of its own has its field's."""
    given = keywords(call)
    if 'default' in given or not found:
        return found
    longest = next((option for option in found if option.startswith('--')), next(iter(found)))
    field = ast.literal_eval(given['dest']) if 'dest' in given else longest.lstrip('-').replace('-', '_')
    return {option: fields[field] for option in found} if field in fields else found


def registry(package):
    """`SGLANG_X = EnvBool(False)` in the class that holds them all, from 0.5.4 on."""
    tree = package.tree('sglang/srt/environ.py')
    names, found = Names(tree), {}
    for node in names.classes['Envs'].body if 'Envs' in names.classes else []:
        if isinstance(node, ast.Assign) and callee(node.value).startswith('Env'):
            given = keywords(node.value).get('default', node.value.args[0] if node.value.args else None)
            found[node.targets[0].id] = names.value(given)
    return found
