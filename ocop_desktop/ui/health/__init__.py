"""Whether the register is sound: checked, its problems named, values set back, data salvaged."""
