import sys

from editor.commands.main import main

sys.exit(main())
