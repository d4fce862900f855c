"""The Python sources of a released package, parsed and never run: classes, constants, and what a default's expression is worth."""
import ast
import operator
import posixpath
import re
import tarfile
import zipfile

DEEPEST = 8
LONGEST = 60
REQUIRED = '<required>'
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Pow: operator.pow,
             ast.FloorDiv: operator.floordiv, ast.Div: operator.truediv, ast.LShift: operator.lshift}


class Package:
    """A wheel, or a source archive, whose files all lie in one folder."""

    def __init__(self, archive):
        self.texts, self.trees = dict(python_files(archive)), {}

    def __contains__(self, path):
        return path in self.texts

    def tree(self, path):
        """A file's syntax tree; an empty one where there is no such file, or none that this Python reads."""
        if path not in self.trees:
            try:
                self.trees[path] = ast.parse(self.texts.get(path, ''))
            except SyntaxError:
                self.trees[path] = ast.Module([], [])
        return self.trees[path]

    def paths(self, pattern):
        return sorted(path for path in self.texts if re.fullmatch(pattern, path))


def python_files(archive):
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith('.py'):
                    yield name, wheel.read(name).decode('utf8', 'replace')
    else:
        with tarfile.open(archive) as source:
            for member in source:
                if member.isfile() and member.name.endswith('.py'):
                    inside = posixpath.normpath(member.name).partition('/')[2]
                    yield inside, source.extractfile(member).read().decode('utf8', 'replace')


class Names:
    """What the names in an expression stand for: constants, classes with their fields, and a helper's arguments."""

    def __init__(self, *trees, local=None):
        self.constants, self.classes, self.local = {}, {}, local or {}
        for tree in trees:
            self.add(tree)

    def add(self, tree):
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                self.classes.setdefault(node.name, node)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.constants.setdefault(node.targets[0].id, node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self.constants.setdefault(node.target.id, node.value)

    def within(self, local):
        """The same names inside a function that is called with these arguments."""
        names = Names(local=local)
        names.constants, names.classes = self.constants, self.classes
        return names

    def attribute(self, owner, name):
        """What stands behind `name =` in a class or in one that it is made from; None where nothing does."""
        cls = self.classes.get(owner)
        if cls is None:
            return None
        for node in cls.body:
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
            if isinstance(target, ast.Name) and target.id == name:
                return node.value
        return next((found for base in bases(cls) if (found := self.attribute(base, name)) is not None), None)

    def fields(self, owner):
        """The fields of a data class with their defaults, those of its bases first."""
        cls, found = self.classes.get(owner), {}
        if cls is None:
            return found
        for base in bases(cls):
            found.update(self.fields(base))
        for node in cls.body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith('_'):
                if 'ClassVar' not in ast.unparse(node.annotation):
                    found[node.target.id] = REQUIRED if node.value is None else self.value(node.value)
        return found

    def value(self, node, depth=0):
        """What an expression is worth, as JSON can say it; `<its text>` where it is computed."""
        if node is None:
            return None
        try:
            return plain(ast.literal_eval(node))
        except (ValueError, TypeError, SyntaxError):
            found = self.looked_up(node, depth + 1) if depth < DEEPEST else NotImplemented
            return f'<{ast.unparse(node)[:LONGEST]}>' if found is NotImplemented else found

    def looked_up(self, node, depth):
        if isinstance(node, ast.Name):
            if node.id in self.local:
                return self.local[node.id]
            return self.value(self.constants[node.id], depth) if node.id in self.constants else NotImplemented
        if isinstance(node, ast.Attribute):
            # An enumeration's member is worth what stands behind its name.
            inner = node.value if node.attr == 'value' and isinstance(node.value, ast.Attribute) else node
            found = self.attribute(self.local.get('cls', 'cls') if ast.unparse(inner.value) == 'cls' else ast.unparse(inner.value), inner.attr)
            return NotImplemented if found is None else self.value(found, depth)
        if isinstance(node, ast.Lambda):
            return self.value(node.body, depth)
        if isinstance(node, ast.Call):
            return self.called(node, depth)
        if isinstance(node, (ast.List, ast.Tuple)):
            parts = [self.value(each, depth) for each in node.elts]
            return NotImplemented if any(computed(each) for each in parts) else parts
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            left, right = self.value(node.left, depth), self.value(node.right, depth)
            try:
                return NotImplemented if computed(left) or computed(right) else OPERATORS[type(node.op)](left, right)
            except TypeError:
                return NotImplemented
        return NotImplemented

    def called(self, node, depth):
        name, given = callee(node), keywords(node)
        if name in ('field', 'Field'):
            default = given.get('default', node.args[0] if node.args else None)
            if default is not None:
                return self.value(default, depth)
            factory = given.get('default_factory')
            if isinstance(factory, ast.Name):
                return {'list': [], 'dict': {}, 'set': []}.get(factory.id, f'<{factory.id}()>')
            return NotImplemented if factory is None else self.value(factory, depth)
        if name == 'cast' and len(node.args) == 2:
            return self.value(node.args[1], depth)
        if name == 'get_field' and len(node.args) == 2:
            found = self.attribute(ast.unparse(node.args[0]), ast.literal_eval(node.args[1]))
            return NotImplemented if found is None else self.value(found, depth)
        if name == '_declared_default':
            found = next((found for owner in self.classes if (found := self.attribute(owner, node.args[0].value)) is not None), None)
            return NotImplemented if found is None else self.value(found, depth)
        if name in ('list', 'dict', 'set') and not node.args:
            return {} if name == 'dict' else []
        if name in ('list', 'tuple', 'str') and len(node.args) == 1:
            inner = self.value(node.args[0], depth)
            return NotImplemented if computed(inner) else str(inner) if name == 'str' else list(inner)
        return NotImplemented


def bases(cls):
    return [ast.unparse(base).split('.')[-1] for base in cls.bases]


def computed(value):
    return isinstance(value, str) and value.startswith('<') and value.endswith('>')


def plain(value):
    if isinstance(value, (set, frozenset)):
        return sorted(map(plain, value), key=str)
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return value if isinstance(value, (str, int, float, bool, type(None))) else repr(value)


def callee(node):
    """The last name of what is called, '' where that is no name or nothing is called."""
    return last(node.func) if isinstance(node, ast.Call) else ''


def keywords(call):
    return {each.arg: each.value for each in call.keywords if each.arg is not None}


def calls(tree):
    """Every call below a node, in the order of the source."""
    return sorted((node for node in ast.walk(tree) if isinstance(node, ast.Call)), key=lambda node: (node.lineno, node.col_offset))


def functions(cls):
    return {node.name: node for node in cls.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}


def parameters(function, names):
    """A method's parameters with their defaults, without self or cls."""
    listed = function.args.posonlyargs + function.args.args
    given = [None] * (len(listed) - len(function.args.defaults)) + function.args.defaults
    pairs = [*zip(listed, given), *zip(function.args.kwonlyargs, function.args.kw_defaults)]
    return {each.arg: REQUIRED if default is None else names.value(default) for each, default in pairs if each.arg not in ('self', 'cls')}


def argument(call, names):
    """The options of one add_argument call, all with the same default; none for a positional."""
    given = keywords(call)
    options = [each for each in map(names.value, call.args) if isinstance(each, str) and each.startswith('-')]
    action = names.value(given['action']) if 'action' in given else None
    if 'default' in given:
        default = names.value(given['default'])
    elif action == 'store_true' or (isinstance(action, str) and 'DeprecatedStoreTrue' in action):
        default = False
    elif action == 'store_false':
        default = True
    else:
        default = REQUIRED if 'required' in given and names.value(given['required']) is True else None
    return {option: default for option in options}


def first(*tables):
    """Tables as one; of a name that stands in several the first counts."""
    found = {}
    for table in tables:
        for name, value in table.items():
            found.setdefault(name, value)
    return found


def environment(package, pattern, prefix):
    """Variables that the sources ask the environment for by these names, with what they are worth unset."""
    found = {}
    for path in package.paths(pattern):
        if not re.search(rf"""env\w*(\.get)?[\[(]\s*["']{prefix}""", package.texts[path]):
            continue
        names = Names(package.tree(path))
        for node in ast.walk(package.tree(path)):
            if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and last(node.value) == 'environ':
                asked, default = node.slice, None
            elif isinstance(node, ast.Call) and node.args and ('env' in last(node.func) or last(getattr(node.func, 'value', None)) == 'environ'):
                asked, default = node.args[0], node.args[1] if len(node.args) > 1 else keywords(node).get('default')
            else:
                continue
            name = asked.value if isinstance(asked, ast.Constant) else None
            if isinstance(name, str) and re.fullmatch(prefix, name) and found.get(name) is None:
                value = names.value(default)
                found[name] = str(value).lower() in ('true', '1') if isinstance(node, ast.Call) and 'bool' in last(node.func) else value
    return found


def last(node):
    """The last name of `a.b.c`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ''
